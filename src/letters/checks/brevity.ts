/** S0's "brief": 60 to 160 words, a reply 25 to 80; a few words short of that is still a letter. */
import { type Check, fail, pass, wordsIn } from './check.ts';

const LETTER = { from: 60, to: 160 };
const REPLY = { from: 25, to: 80 };
/** A short withdrawal of 55 words says all it has to, and so does "Yes, I do." in one of 20. */
const FEW_SHORT = { letter: 10, reply: 5 };

export const brevity: Check = {
  id: 'brief',
  run: ({ email, isReply }) => {
    const band = isReply ? REPLY : LETTER;
    const words = wordsIn(email.body);
    if (words > band.to) return fail(`${words} words are too many: ${band.to} are enough.`);
    if (words < band.from - FEW_SHORT[isReply ? 'reply' : 'letter'])
      return fail(`${words} words are few: say a little more, ${band.from} at least.`);
    return pass(`${words} words.`);
  },
};
