/** S0's "addressed by name". */
import { fullName } from '../words/names.ts';
import { type Check, fail, pass } from './check.ts';

const TO_A_NAME =
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening|day))\s+(?!there\b|all\b|everyone\b|everybody\b|team\b|folks\b|colleagues\b|sir\b|madam\b|sirs\b|hiring\b|recruit)(?:\p{Lu}|\p{Lo})/iu;

export const addressedByName: Check = {
  id: 'addressed-by-name',
  run: ({ greeting, request }) => {
    if (greeting === '') return fail('It starts without a greeting.');
    const names = (request?.to ?? []).map(({ name }) => fullName(name)).filter((name) => name !== '');
    if (names.length === 0) {
      return TO_A_NAME.test(greeting)
        ? pass('It greets somebody by name.')
        : fail('It greets no one by name: --to "…" names somebody.');
    }
    const said = greeting.toLowerCase();
    const parts = names
      .flatMap((name) => name.toLowerCase().split(' '))
      .filter((part) => Array.from(part).length > 1);
    const isGroup = names.length > 4 && /\ball\b/.test(said);
    return isGroup || [...names, ...parts].some((part) => said.includes(part.toLowerCase()))
      ? pass('It greets the right person.')
      : fail(`It goes to ${names[0]} and greets somebody else, or no one by name.`);
  },
};
