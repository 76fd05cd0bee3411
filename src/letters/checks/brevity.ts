/** S0's "brief": 60 to 160 words, a reply 25 to 80; a few words short of that is still a letter. */
import { type Check, fail, pass, wordsIn } from './check.ts';

const LETTER = { from: 60, to: 160 };
const REPLY = { from: 25, to: 80 };
/** A check-in of 42 words may say all it has to, and so may "Yes, I do." in a reply of 20. */
const FEW_SHORT = { letter: 20, reply: 5 };
/** Of a letter whose kind is not known, it may be a word on what was agreed: less than this says too little for any. */
const FEWEST = 15;
/** These bring one fact, and are done. */
const ONE_FACT = [
  'withdraw',
  'offer-accept',
  'offer-decline',
  'offer-extension',
  'offer-thanks',
  'confirm-timeline',
  'keep-in-touch',
  'rejection-thanks',
  'reschedule',
];
/** The longest paragraph one reads on a phone. */
const LONGEST_PARAGRAPH = 110;

export const brevity: Check = {
  id: 'brief',
  run: ({ email, isReply, template }) => {
    const words = wordsIn(email.body);
    // What goes on in a thread may be a letter of its own: the answer to an offer.
    const to = isReply && template !== null ? REPLY.to : LETTER.to;
    const isKnown = isReply || template !== null;
    const from = !isKnown
      ? FEWEST
      : isReply || template?.audience === 'employer' || ONE_FACT.includes(template?.name ?? '')
        ? REPLY.from - FEW_SHORT.reply
        : LETTER.from - FEW_SHORT.letter;
    const longest = email.body
      .split(/\n\s*\n/)
      .reduce((most, paragraph) => Math.max(most, wordsIn(paragraph)), 0);
    const faults = [
      words > to && `${words} words are too many: ${to} are enough.`,
      words < from &&
        `${words === 1 ? '1 word is' : `${words} words are`} few: say a little more${isKnown ? `, ${isReply ? REPLY.from : LETTER.from} at least` : ''}.`,
      longest > LONGEST_PARAGRAPH && `A paragraph of ${longest} words is a wall: break it up.`,
    ].filter((fault) => fault !== false);
    return faults.length > 0 ? fail(faults.join(' ')) : pass(`${words} words.`);
  },
};
