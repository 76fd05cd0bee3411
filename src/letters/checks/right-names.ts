/** What a letter made from another one leaves behind: the name of another employer, or of another role. */
import { escaped } from '../../domain/patterns.ts';
import type { LetterRequest } from '../request.ts';
import { isCommonWord } from '../words/common.ts';
import { shortNames } from '../words/short-names.ts';
import { type Check, type Draft, fail, type Post, pass, unjudged } from './check.ts';

/** These may speak of somebody else: another offer, the job one took instead, the job one has now. */
const SPEAKS_OF_ANOTHER =
  /\b(?:another|other|offers?|accepted|instead|stay|currently|present|previous(?:ly)?|before|former(?:ly)?|used to|years?|months?|worked|working as|trained|experience|since|client|competitor|supplier|left|training|my (?:last|old|first|own|time))\b/i;
const OF_TWO_EMPLOYERS = ['other-offer', 'withdraw', 'offer-decline', 'references-heads-up'];
/** What nobody writes out in a letter: "Acme Ltd". */
const OF_A_FIRM = /,? (?:ltd|limited|plc|llp|llc|inc|gmbh|ag|corp|co)\.?$/i;
/** "the Data Analyst role", "your Data Analyst vacancy" */
const A_ROLE =
  /\b(?:the|your|this|an?) ((?:\p{Lu}[\p{L}\d&/+-]*[ -]){1,5}(?:\p{Lu}[\p{L}\d&/+-]*)?) ?(?:role|position|post|vacancy)\b/gu;
/** "to work at St Mary's as a Healthcare Assistant" */
const AS_A_ROLE =
  /\b(?:join|work|working|joining|start|starting|interview(?:ed)?|apply|applied|application)\b[^.!?]{0,60}? as (?:an?|your|the) ((?:\p{Lu}[\p{L}&/+-]*)(?: \p{Lu}[\p{L}&/+-]*)+)/gu;

export const rightNames: Check = {
  id: 'right-names',
  run: (draft) => {
    const { request } = draft;
    if (request === null) return unjudged('Whom it is about is not known.');
    const company = otherCompany(draft, request);
    const role = otherRole(draft, request);
    const faults = [
      company && `It names ${company}, and goes to ${request.application.company}.`,
      role && `It speaks of “${role}”: on record is ${request.application.role}.`,
    ].filter(Boolean);
    return faults.length > 0 ? fail(faults.join(' ')) : pass('It names nobody else.');
  },
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Their own words on record, and who they are: what stands there may be spoken of. */
const recordOf = ({ application, messages, set }: LetterRequest): string =>
  [
    application.company,
    application.role ?? '',
    ...application.people.flatMap(({ name, role }) => [name, role ?? '']),
    ...application.interviews.flatMap(({ topics, project, challenge }) => [
      ...topics.map(({ text }) => text),
      project ?? '',
      challenge ?? '',
    ]),
    ...messages.map(({ message }) => message.text),
    ...Object.values(set),
  ]
    .join('\n')
    .toLowerCase();

/** The subject and the sentences in which nobody but the employer has a part. */
const spokenSentences = ({ email, sentences }: Draft): string[] =>
  [email.subject, ...sentences].filter((sentence) => !SPEAKS_OF_ANOTHER.test(sentence));

const otherCompany = (draft: Draft, request: LetterRequest): string | null => {
  if (draft.template !== null && OF_TWO_EMPLOYERS.includes(draft.template.name)) return null;
  const record = recordOf(request);
  const sentences = spokenSentences(draft);
  const named = draft.others.find(({ company }) =>
    [company, company.replace(OF_A_FIRM, '')]
      .filter((name) => !record.includes(name.toLowerCase()))
      .some((name) => sentences.some((sentence) => isNamed(name, sentence))),
  );
  return named?.company ?? null;
};

const otherRole = (draft: Draft, request: LetterRequest): string | null => {
  const own = request.application.role;
  if (!own) return null;
  const record = recordOf(request);
  const ours = new Set(wordsOf(own));
  const isOther = (role: string): boolean =>
    !record.includes(role.toLowerCase()) && !wordsOf(role).some((word) => ours.has(word));
  // "Product Manager" for a Project Manager, where one has applied for both; the "Engineer" of a Senior Engineer is the same.
  const isOtherPost = (role: string): boolean => {
    const theirs = new Set(wordsOf(role));
    return (
      !record.includes(role.toLowerCase()) &&
      wordsOf(role).some((word) => !ours.has(word)) &&
      [...ours].some((word) => !theirs.has(word))
    );
  };
  const sentences = spokenSentences(draft);
  const kept = draft.others
    .flatMap(({ role }) =>
      role === null ? [] : [...[role].filter(isOtherPost), ...shortNames(role).filter(isOther)],
    )
    .filter((role) => role.includes(' '))
    .find((role) => sentences.some((sentence) => isNamed(role, sentence)));
  if (kept !== undefined) return kept;
  const told = sentences.flatMap((sentence) =>
    [...sentence.matchAll(A_ROLE), ...sentence.matchAll(AS_A_ROLE)].map(([, role = '']) => role.trim()),
  );
  return (
    told.find((role) => role !== '' && isOther(role) && !isNamedAsEmployer(role, request.application)) ?? null
  );
};

/** "the Acme role" names the employer. */
const isNamedAsEmployer = (words: string, { company }: Post): boolean =>
  wordsOf(words).every((word) => wordsOf(company).includes(word));

/** As it is written, and as a whole; one that is a common word, too ("Next", "Target"), not where a sentence begins. */
const isNamed = (name: string, sentence: string): boolean => {
  const at = ` ${sentence} `.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u'));
  if (at < 0 || !/\p{Lu}|\p{Lo}|\d/u.test(name)) return false;
  return name.includes(' ') || at > 1 || !isCommonWord(name.toLowerCase(), true);
};
