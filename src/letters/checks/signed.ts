/** A letter ends with the name of the one who writes it. */
import { type Check, fail, pass, unjudged, wordsIn } from './check.ts';

/** A close with nothing behind it: "Best regards", "Thanks again,". */
const CLOSE =
  /^(?:(?:with )?(?:(?:kind|kindest|warm|warmest|best|many|all|good|very) )*(?:regards|wishes|thanks|best)|yours(?: \w+)?|sincerely|faithfully|cheers|respectfully|thank you|thanks(?: again| so much| a lot)?|all the best|take care)[,.!]?$/i;
const LONGEST_SIGNATURE = 60;

/** The last lines, where a name, a number and a page of one's own may stand. */
const foot = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-4);

/** "Sam", "Mrs J. Okoro", "Sam R.": a short line that is no close and no sentence. */
const isName = (line: string): boolean =>
  line.length <= LONGEST_SIGNATURE && !CLOSE.test(line) && (!/[.!?]$/.test(line) || wordsIn(line) <= 2);

/** Of a letter in one line, what stands behind its last sign: "Thanks for today, Sam". */
const AT_ITS_END = /[,.!?–—-]\s{1,9}\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}$/u;

export const signed: Check = {
  id: 'signed',
  run: ({ email, request, template }) => {
    const lines = foot(email.body);
    const last = lines.at(-1) ?? '';
    // Of a draft by one who has not said their name that has been said.
    if (request !== null && !request.me.name && template !== null) return unjudged('Your name is not known.');
    const names = (request?.me.name ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const isEmployer = template?.audience === 'employer';
    const small = lines.slice(1).join(' ').toLowerCase();
    // "Hi" alone is short, and no name.
    const isFoot = isName(last) && (lines.length > 1 || AT_ITS_END.test(last));
    const hasName = names.some((name) => small.includes(name)) || (names.length === 0 && isFoot);
    return hasName || (isEmployer && isFoot)
      ? pass('It is signed.')
      : fail(
          names.length > 0 && isName(last) && /^\p{Lu}/u.test(last)
            ? `It is signed “${last}”, and your name is ${request?.me.name}.`
            : 'No name stands at the foot.',
        );
  },
};
