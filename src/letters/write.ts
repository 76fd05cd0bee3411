/** Fills a template with the facts of an application: the letter, and what its writer should know about it. */

import { usage } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { sayList, upper } from '../domain/wording.ts';
import { brief } from './facts/brief.ts';
import { fieldCalled, fieldMeant, isField, ME_FIELDS, type TextField } from './facts/fields.ts';
import { asMeant } from './facts/given.ts';
import { TO_REFEREES } from './registry.ts';
import type { LetterRequest, MissingFact, Written } from './request.ts';
import { type Context, type Section, type Template, variantsOf } from './template/template.ts';
import { clip, oneLine } from './words/clean.ts';
import { asOfHousehold, type Household } from './words/households.ts';
import { asShortRole, asTheRole, withSentencesOpened } from './words/roles.ts';
import { shortCompanies, shortNames } from './words/short-names.ts';
import { asWritten, withYouInFull } from './words/spelling.ts';
import { tidy } from './words/tidy.ts';
import { leftOut } from './words/to-do.ts';

/**
 * The letter, or what is missing for it. Without a variant the template's first wording is used, after a panel or a
 * coffee the one for it.
 * @throws Fault('usage') for a variant the template does not have
 */
export const write = (template: Template, variant: string | null, request: LetterRequest): Written => {
  const { facts, thread, household, remarks, answers } = brief(request, template);
  const section = chooseSection(template, variant, facts);
  const to = request.to.map(({ name, email }) => ({
    name: oneLine(name),
    email: email === null ? null : oneLine(email),
  }));
  const letter = { template: template.name, variant: section.variant, to };
  const missing = missingFacts(template, facts);
  if (missing.length > 0) {
    const why = remarks.filter(({ field }) => template.needs.flat().includes(field)).map(({ says }) => says);
    return { ...letter, subject: '', body: '', remarks: why, missing };
  }
  const body = withSentencesOpened(
    asOfHousehold(tidy(section.body(facts)), facts.company, household),
    facts.company,
  );
  const ofFields = remarks.filter(({ field }) => section.fields.includes(field)).map(({ says }) => says);
  const theirs = request.messages
    .map(({ message }) => message.text)
    .filter((text) => withYouInFull(text) !== text);
  const inTheirWords = (remark: string): string =>
    theirs.length === 0 ? remark : remark.replace(/(?<=“)[^”]+(?=”)/g, (quote) => asWritten(quote, theirs));
  return {
    ...letter,
    subject: template.thread && thread !== null ? `Re: ${thread}` : subjectOf(section, facts, household),
    body,
    remarks: [
      ...ofFields,
      ...notTakenUp(
        answers,
        body,
        ofFields,
        // What one was to tell in the room has its own remark, where it has one.
        template.interview === 'theirs' || facts.asksFact || oneLine(request.set.answer ?? '') !== '',
      ),
      ...remarksOn(section, template, request, facts),
      ...timesLeftOut(request, section, facts, body),
      ...ASSUMED.filter(([words, field]) => section.fields.includes(field) && body.includes(words)).map(
        ([words, field]) =>
          `It says “${words}”, as no ${field === 'next' ? 'next step' : 'day'} is known: --set ${field}="…" names one.`,
      ),
    ].map(inTheirWords),
    missing: [],
  };
};

/** What they ask for besides and the letter leaves out, where no other remark quotes it: "They also ask “fill in the form”". */
const notTakenUp = (said: string, body: string, remarks: readonly string[], isAnswered: boolean): string[] =>
  leftOut(said, body, isAnswered)
    .filter(
      ({ clause }) => !remarks.some((remark) => remark.includes(clause) || quotesPartOf(clause, remark)),
    )
    .map(
      ({ clause, isTold }) =>
        `They also ask “${clip(clause, 200)}”: ${isTold ? '--set answer="…" puts your answer in.' : 'the letter does not speak of it, so add that with --edit.'}`,
    );

/** The remark has the question behind the request: “are you happy to travel?” of "send me your CV and are you happy to travel". */
const quotesPartOf = (clause: string, remark: string): boolean => {
  const quote = /“([^”]+?)[?.]?”/.exec(remark)?.[1] ?? '';
  return quote !== '' && clause.endsWith(` and ${quote}`);
};

/** Times that were given and are not asked for here: nobody should think that they were told. */
const timesLeftOut = (
  { set }: LetterRequest,
  { fields }: Section,
  { times, timesTold, theirTime }: Context,
  body: string,
): string[] => {
  const isGiven = oneLine(set.times ?? '') !== '' && fields.includes('times') && times !== '';
  const told = oneLine(body);
  const isTold = [times, timesTold, theirTime].some((one) => isText(one) && told.includes(one));
  return !isGiven || isTold ? [] : [`“${times}” stands nowhere in the letter: --edit puts it in.`];
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Days and steps the shipped letters name where none is known, and the field that names another. */
const ASSUMED: readonly (readonly [string, TextField])[] = [
  ['within two weeks', 'by'],
  ['within a week', 'by'],
  ['in the next few days', 'by'],
  ['in the coming week', 'offerDay'],
  ['within three days', 'due'],
  ['in the next two days', 'due'],
  ['The next step is another conversation', 'next'],
  ['The next step is a first conversation', 'next'],
];

/** Longer subjects are cut off in a list of mail. */
export const LONGEST_SUBJECT = 90;

/** The subject, with the role as the letter says it; where a long one or a long company would not fit, with as much as names them. */
const subjectOf = (section: Section, facts: Context, household: Household | null): string => {
  const roleInBrief = asShortRole(facts.role);
  const [role, shorterRole] = shortNames(roleInBrief);
  const [company, shorterCompany] = shortCompanies(facts.company);
  let subject = '';
  for (const names of [
    { role: roleInBrief },
    { role, theRole: asTheRole(role) },
    { role, theRole: asTheRole(role), company },
    { role: shorterRole, theRole: asTheRole(shorterRole), company: shorterCompany },
  ]) {
    const employer = names.company ?? facts.company;
    const filled = tidy(section.subject({ ...facts, ...names })).replaceAll('\n', ' ');
    subject = withSentencesOpened(asOfHousehold(filled, employer, household), employer);
    // "receptionist at Acme" opens it with a capital; "iOS developer" is written as it is.
    if (!/^[A-Z]/.test(subject) && /^\p{Ll}+(?!\p{L})/u.test(subject) && subject.startsWith(names.role))
      subject = upper(subject);
    if (Array.from(subject).length <= LONGEST_SUBJECT) break;
  }
  return subject;
};

const chooseSection = (template: Template, variant: string | null, facts: Context): Section => {
  const [first] = template.sections;
  const wanted = variant ?? (facts.panel ? 'panel' : facts.coffee ? 'coffee' : null);
  const found = template.sections.find((section) => section.variant === wanted);
  if (found) return found;
  if (variant === null) return first;
  const known = variantsOf(template);
  if (known.length === 0) {
    throw usage(`The letter "${template.name}" has one wording only.`, `jobfu draft ${template.name}`);
  }
  const near = nearest(variant, known);
  throw usage(
    `The letter "${template.name}" has no variant "${variant}".`,
    near === null ? `One of: ${known.join(', ')}` : `Did you mean ${near}?`,
  );
};

/** The employer is always known by name; the rest of what a template needs is asked for by flag. */
const missingFacts = (template: Template, facts: Context): MissingFact[] =>
  template.needs
    .filter((group) => !group.some((field) => isKnown(facts[field])))
    .map((group) => ({
      field: group[0] ?? '',
      flag: group.map((field) => `--set ${field}="…"`).join(' or '),
    }));

const isKnown = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && value.trim() !== '');

/** Said of a letter to nobody. */
export const nobodyNamed = (letter: string): string =>
  `No one is named, so it greets no one by name: --to "${letter === TO_REFEREES ? 'your referee' : 'Dana Lee'}" would.`;

/** The fields a letter has a place for, in its own words: "role, reason and topics". */
const takenBy = ({ needs, likes }: Template): string =>
  sayList(
    [...needs.flat(), ...likes].filter((field) => !ME_FIELDS.includes(field) && field !== 'earlierTopics'),
  );

const remarksOn = (
  section: Section,
  template: Template,
  request: LetterRequest,
  facts: Context,
): string[] => {
  const remarks: string[] = [];
  if (facts.greeting === 'Hello,') {
    remarks.push(nobodyNamed(template.name));
  }
  if (facts.me.name === '') {
    remarks.push('Your name is not known, so the letter ends without it: jobfu config set name "…".');
  }
  const used = section.fields;
  const takes = takenBy(template);
  for (const key of Object.keys(asMeant(request.set, template))) {
    const field = fieldCalled(key);
    if (used.includes(field)) continue;
    const near =
      fieldMeant(key, used) ??
      nearest(
        key,
        [...used, ...template.needs.flat()].filter((name) => !ME_FIELDS.includes(name)),
      );
    const place = isField(field)
      ? `This letter has no place for "${key}"`
      : `Nothing in this letter is called "${key}"`;
    remarks.push(
      `${place}${near && near !== key ? `: did you mean "${near}"?` : takes === '' ? '.' : `: it takes ${takes}.`}`,
    );
  }
  return remarks;
};
