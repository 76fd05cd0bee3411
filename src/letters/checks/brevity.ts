/** S0's "brief": 60 to 160 words, a reply 25 to 80. */
import { type Check, fail, pass, wordsIn } from './check.ts';

const LETTER = { from: 60, to: 160 };
const REPLY = { from: 25, to: 80 };

export const brevity: Check = {
  id: 'brief',
  run: ({ email, isReply }) => {
    const band = isReply ? REPLY : LETTER;
    const words = wordsIn(email.body);
    if (words > band.to) return fail(`${words} words are too many: ${band.to} are enough.`);
    if (words < band.from) return fail(`${words} words are few: say a little more, ${band.from} at least.`);
    return pass(`${words} words.`);
  },
};
