/** S0's "subject clear and simple": it names the role, the company, a person or the thread, on one line of a phone. */

import { callName } from '../words/names.ts';
import { shortNames } from '../words/short-names.ts';
import { LONGEST_SUBJECT } from '../write.ts';
import { type Check, fail, pass, unjudged } from './check.ts';

const SAYS_NOTHING =
  /^(?:hi|hello|hey|question|quick question|follow(?:ing)?[- ]?up|checking in|thank(?:s| you)|update|interview|job|application|important|urgent)[.!?]*$/i;

/** A word of the role, the company or a topic is as good as all of it: "one more thought on payroll". */
const tellingWords = (names: readonly string[]): string[] =>
  names
    .flatMap((name) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .filter(
      (word) => !/^(?:senior|junior|assistant|manager|company|group|about|their|where|which)$/.test(word),
    );

export const subjectClear: Check = {
  id: 'subject-clear',
  run: ({ email, brief, request, isBodyAlone }) => {
    const subject = email.subject.trim();
    if (subject === '' && isBodyAlone) return unjudged('No subject came with it.');
    if (subject === '') return fail('The subject is empty.');
    if (/[\r\n]/.test(subject)) return fail('The subject has more than one line.');
    const bare = subject.replace(/^re\s*:\s*/i, '');
    if (SAYS_NOTHING.test(bare)) return fail(`"${subject}" could be about anything: name the role.`);
    if (/!{2,}|\?{2,}/.test(subject)) return fail('One mark is enough in a subject.');
    const isShouted = bare === bare.toUpperCase() && bare !== bare.toLowerCase();
    if (isShouted && bare.replace(/[^\p{L}]/gu, '').length > 12)
      return fail('A subject in capitals looks like shouting.');
    if (Array.from(subject).length > LONGEST_SUBJECT)
      return fail('The subject is too long for a list of mail: shorten it.');
    const names = [
      brief?.facts.company,
      brief?.facts.role,
      ...shortNames(brief?.facts.role ?? ''),
      brief?.facts.me.name,
      ...(request?.to.map(({ name }) => callName(name)?.text) ?? []),
    ].filter((name): name is string => !!name);
    const isThread = bare !== subject;
    const small = subject.toLowerCase();
    const named =
      names.some((name) => small.includes(name.toLowerCase())) ||
      tellingWords([...names, ...(brief?.topics ?? [])]).some((word) => small.includes(word));
    if (names.length > 0 && !named && !isThread)
      return fail('The subject names neither the role nor anyone.');
    return pass('The subject says what it is about.');
  },
};
