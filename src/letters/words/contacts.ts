/** Who else of theirs is to be in touch: "HR will email you by Friday", "you'll hear from our recruiter this week". */

import { oneLine, sentencesIn } from './clean.ts';
import { isCommonWord } from './common.ts';

interface Reader {
  readonly name: string;
  readonly role: string | null;
}

/** Asked first: most name nobody who is to be in touch. */
const MAY_NAME_A_CONTACT =
  /\b(?:hear|word|e-?mail|message|letter|update|touch|know|contact|reach|back|write|text|follow|inform|notify)\b/i;
const DEPARTMENT =
  'hr(?: (?:team|department|manager|lead|partner|person))?|human resources|(?:talent(?: acquisition)?|people|recruitment|recruiting) (?:team|partner|department|coordinator|manager)|(?:in-house |internal )?recruiters?|recruit(?:ment|ing)|talent acquisition';
/** With whose it is: "our HR team", "a recruiter". */
const A_DEPARTMENT = `(?:(our|the|their|your|an?) )?(${DEPARTMENT})`;
const ONE_NAME = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}\\p{Ll}+)?";
const A_NAME = `${ONE_NAME}(?: ${ONE_NAME})?`;
const FROM_THERE = '(?: (?:from|in|at) (?:the |our )?[\\p{L}]+(?: (?:team|office|department))?)?';
const IS_TO_WRITE =
  "(?:['’]ll|['’]?d|ll| will| would| should| (?:is|are) going to| shall) (?:\\w+ly |then |also )?(?:be (?:back )?in touch|get (?:back )?(?:in touch|to (?:you|me|us))|get back|reach out|contact|e-?mail|write|text|message|let (?:you|me|us|everyone|everybody) know|come back to|follow up|update|inform|notify)\\b(?! (?:to |with )?(?:the |all |only )?(?:successful |chosen |shortlisted )?(?:candidates?|applicants?|people|those|referees|your|my)\\b)";
const COMES_FROM = '\\b(?:hear (?:something |back )?|(?:e-?mail|message|letter|text|update|word) )from\\s';

const DEPARTMENT_WRITES = new RegExp(`(?<!(?:and|or) )\\b${A_DEPARTMENT}${IS_TO_WRITE}`, 'iu');
const FROM_A_DEPARTMENT = new RegExp(`${COMES_FROM}(?:someone (?:in|from) )?${A_DEPARTMENT}\\b`, 'iu');
/** "I've asked our recruiter, you should hear from her this week." */
const FROM_ONE_NAMED = new RegExp(`\\b${A_DEPARTMENT}\\b[^.!?]{0,40}?${COMES_FROM}(?:her|him|them)\\b`, 'iu');
const PERSON_WRITES = new RegExp(
  `(?<!(?:and|or|[Hh]i|[Dd]ear|[Tt]hanks) )(?<![\\p{L}'’])(${A_NAME})${FROM_THERE}${IS_TO_WRITE}`,
  'u',
);
const FROM_A_PERSON = new RegExp(`${COMES_FROM}(${A_NAME})`, 'u');

/** Of the people who hire, by what their role is called. */
const OF_A_DEPARTMENT = /recruit|talent|\bhr\b|human resources|\bpeople\b/i;
const SIGNED_BY_ONE =
  /\b(?:regards|wishes|thanks|sincerely|faithfully|best|cheers)\b,?[^.!?]{0,100}?(?:recruit|talent|\bHR\b|human resources|people (?:team|partner))/i;

/**
 * Who is to be in touch at the time of `phrase`, where it is not one of the readers: "HR", "your recruiter", "Paul"; empty
 * where it is who is written to, one of the `others` (the candidate, the company), or nobody in particular.
 */
export const whoElseWrites = (
  said: string,
  phrase: string,
  readers: readonly Reader[],
  others: readonly string[],
): string => {
  if (!MAY_NAME_A_CONTACT.test(said)) return '';
  const sentence = sentencesIn(said).find((one) => one.includes(oneLine(phrase))) ?? '';
  return (
    departmentIn(sentence, said, readers) ||
    personIn(sentence, [...readers.map(({ name }) => name), ...others])
  );
};

const departmentIn = (sentence: string, said: string, readers: readonly Reader[]): string => {
  const [, whose = '', called = ''] =
    DEPARTMENT_WRITES.exec(sentence) ??
    FROM_A_DEPARTMENT.exec(sentence) ??
    FROM_ONE_NAMED.exec(sentence) ??
    [];
  if (called === '' || SIGNED_BY_ONE.test(oneLine(said))) return '';
  if (readers.length === 0 || readers.some(({ role }) => OF_A_DEPARTMENT.test(role ?? ''))) return '';
  const isOurs = /^(?:our|their|your)$/i.test(whose);
  const name = called
    .toLowerCase()
    .replace(/^human resources$/, 'hr')
    .replace(/^hr\b/, 'HR')
    .replace(/^(recruit(?:ment|ing))$/, '$1 team')
    .replace(/^(talent acquisition)$/, '$1 team');
  if (name === 'HR') return name;
  if (isOurs) return `your ${name}`;
  // "The recruiter will email me", noted of the only one met, may be that very person.
  const isNoted = !/\b(?:you|your|our)\b/i.test(sentence);
  if (/^\S*\s?recruiters?$/.test(name) && isNoted && readers.some(({ role }) => role === null)) return '';
  return `${/^an?$/i.test(whose) ? 'a' : 'the'} ${name}`;
};

/** Somebody by name, where that is none of those `known`: the readers, the candidate, the company. */
const personIn = (sentence: string, known: readonly string[]): string => {
  const name = (PERSON_WRITES.exec(sentence) ?? FROM_A_PERSON.exec(sentence))?.[1] ?? '';
  const words = name.toLowerCase().split(' ');
  const theirs = known
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const isNobody = words.some((word) => theirs.includes(word)) || isCommonWord(words[0] ?? '', true);
  return isNobody ? '' : name;
};
