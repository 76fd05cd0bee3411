/** One warm sentence in, the facts of an interview or application out: their words first, then each field from what is left. */

import { isSaidByLetter } from '../../domain/initials.ts';
import { companyOf } from './company.ts';
import { findAddresses } from './contacts.ts';
import { findHeard } from './heard.ts';
import { findInvited } from './invited.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { findMinutes } from './minutes.ts';
import { findMoment, findProposed, type Proposed, tellsOfTalk } from './moment.ts';
import { findNames } from './names.ts';
import { type Met, peopleOf } from './people.ts';
import { findPlace } from './place.ts';
import { roleOf } from './role.ts';
import { findSaid } from './said.ts';
import { type SentenceContext, type Span, type Understood, without } from './scene.ts';
import { spelledOut } from './spelling.ts';
import { findStage, isInformal } from './stage.ts';
import { findTitles } from './titles.ts';
import { tokensOf } from './tokens.ts';
import { findTopics } from './topics.ts';

export type { Understood } from './scene.ts';

/** A sentence is read this far; longer ones are refused at the door. */
export const LONGEST_SENTENCE = 2000;

const evenQuotes = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s/g, ' ');

/** Pure: the same sentence at the same instant always tells the same. Nothing is guessed: what is not told is null. */
export const readSentence = (sentence: string, context: SentenceContext): Understood => {
  const text = evenQuotes(sentence.slice(0, LONGEST_SENTENCE));
  const { said, spans: theirWords } = findSaid(text);
  const told = spelledOut(without(text, ...theirWords));

  const addresses = findAddresses(told);
  const place = findPlace(without(told, ...addresses, ...findTopics(told).spans));
  const placed = without(told, ...addresses, ...(place === null ? [] : [place]));
  const minutes = findMinutes(placed);
  const lasting = without(placed, ...(minutes === null ? [] : [minutes]));
  const own = findMoment(lasting, said !== null, context);
  const proposed = own.applied === null && said !== null ? findProposed(lasting, said, own, context) : null;
  const isOpen = proposed === null && own.applied === null;
  // The invitation may stand in their words, and how they got in touch before them.
  const invited = !isOpen
    ? null
    : (findInvited(lasting, context) ??
      (said !== null && own.at === null ? findInvited(spelledOut(text), context) : null));
  const timing =
    invited !== null
      ? { ...own, at: invited.at, minutes: invited.minutes }
      : proposed !== null
        ? { ...own, at: proposed.at, minutes: proposed.minutes }
        : said !== null && isAnswerAlone(said, lasting)
          ? { ...own, at: null }
          : own;
  const timed = without(lasting, ...timing.spans.map((span) => behindAbout(span, told)));
  const { topics, tellers, spans: aboutWhat } = findTopics(timed, told);
  const left = without(timed, ...aboutWhat);

  const titleSpans = spansOf(left);
  const untitled = without(left, ...titleSpans);
  const { stage: anyStage, spans: howHeld } = findStage(untitled);
  const stage = invited === null ? anyStage : findStage(without(untitled, invited.contact)).stage;
  const named = without(left, ...howHeld);
  const tokens = tokensOf(named);
  const titles = findTitles(told, tokens);
  const names = findNames(told, tokens, titles, { addresses, known: context.known });

  const likely = companyOf(names);
  // A name that is a person's as soon as their words name the company.
  const unsure = likely !== null && likely.person >= likely.company && said !== null;
  const company = unsure && factsInWords(said, context).company !== null ? null : likely;
  const people = peopleOf(names, company, addresses, titles, told, tokens, isInformal(stage));
  const role = roleOf(titles, people, tokens, told, company, names);
  // "Elmworks offered me the baker job": what the rest does not tell, their words may.
  const news =
    company === null || role === null || people.length === 0 ? factsInWords(said ?? '', context) : null;
  // "Elmworks HR" is who rang, and not who hires.
  const employer = (company?.text ?? news?.company ?? null)?.replace(/(?<=\S) HR$/, '') ?? null;
  return {
    company: employer === null ? null : spelledName(employer, told, context.known?.companies),
    role: role?.text ?? news?.role ?? null,
    stage: timing.onlyApplied ? null : stageOf(stage, proposed, said),
    at: timing.at,
    minutes: minutes?.minutes ?? timing.minutes,
    people: [...people.filter(isSomebody), ...(people.length === 0 ? (news?.people ?? []) : [])].map(
      ({ name, email, role: part }) => ({
        name: spelledName(name, told, context.known?.people),
        email,
        role: part?.text ?? null,
      }),
    ),
    topics: tiedTo(topics, tellers, people.filter(isSomebody)),
    place: place?.place ?? null,
    applied: timing.applied,
    said,
    heard: said === null ? null : findHeard(said, context),
    onlyApplied: timing.onlyApplied,
  };
};

/** What they propose may name its own stage; how they rang to propose it is none. */
const stageOf = (told: string | null, proposed: Proposed | null, said: string | null): string | null => {
  if (proposed === null) return told;
  const theirs = findStage(said ?? '').stage;
  return proposed.rang ? theirs : (told ?? theirs);
};

/** "Got an offer from Elmworks yesterday": the day is that of their answer, and of no talk. */
const isAnswerAlone = (said: string, rest: string): boolean => FROM_THEM.test(said) && !tellsOfTalk(rest);
const FROM_THEM =
  /^(?:i(?:'ve| have|'m| am)? )?(?:(?:was |got |been )?(?:rejected|turned down) by|(?:got |had |received )?(?:a |an |the )?(?:job )?(?:rejection|offer|refusal) from) /i;

/** "Ida asked about X, Leo about Y" is "Ida: X", "Leo: Y", so that each is thanked for their own, where nobody is left with none. */
const tiedTo = (
  topics: readonly string[],
  tellers: readonly (string | null)[],
  people: readonly Met[],
): readonly string[] => {
  const owners = tellers.map((teller) => {
    const named = people.filter(({ name }) => teller !== null && name.split(' ').includes(teller));
    return named.length === 1 ? named[0] : undefined;
  });
  const isForAll = owners.includes(undefined) || people.every((person) => owners.includes(person));
  if (people.length < 2 || !isForAll) return topics;
  return topics.map((topic, i) => (owners[i] === undefined ? topic : `${tellers[i]}: ${topic}`));
};

/** "We talked about the Christmas appeal": "about" says of what, as it does not in "spoke about noon". */
const behindAbout = (span: Span, told: string): Span => {
  const isTopic =
    /^about (?:the|their|a) /i.test(told.slice(span.start)) &&
    /\b(?:talked|talking|spoke|chatted|talk|chat|conversation|discussion|asked|(?:asked|told) me) $/i.test(
      told.slice(Math.max(0, span.start - 20), span.start),
    );
  return isTopic ? { ...span, start: span.start + 'about '.length } : span;
};

/** "On Ward 7": where, and not with whom; "Nobody said when" names nobody. */
const isSomebody = ({ name }: Met): boolean =>
  !/^(?:nobody|somebody|someone|everybody|everyone)$|^(?:ward|unit|bay|floor|room|gate|band|level|year|block|building|line|team|bed|class) [\dA-Z]{1,3}$/i.test(
    name,
  );

/** The company as the subject of their words or behind "at", the job behind "as" or before "role", the one person with a full name: nothing less certain. */
const factsInWords = (
  said: string,
  { known }: SentenceContext,
): {
  readonly company: string | null;
  readonly role: string | null;
  readonly people: readonly Met[];
} => {
  const text = spelledOut(evenQuotes(said));
  const tokens = tokensOf(text);
  const titles = findTitles(text, tokens);
  const names = findNames(text, tokens, titles, { addresses: [], known });
  const company = companyOf(names);
  const isSubject =
    company !== null &&
    company.company > company.person &&
    (company.from === 0 || company.company - company.person >= 4);
  const role = titles.find(({ cue, interviewer }) => (cue === 'for' || cue === 'noun') && !interviewer);
  const met = names.filter(
    (name) =>
      name !== company &&
      name.person - name.company >= 2 &&
      / \p{Lu}/u.test(name.text) &&
      isFirstName(name.text.split(' ')[0] ?? ''),
  );
  return {
    company: isSubject ? company.text : null,
    role: role?.text ?? null,
    people: met.slice(0, 1).map(({ text: name }) => ({ name, email: null, role: null })),
  };
};

/** Where job titles stand: "video" in "Video Editor" is no stage. */
const spansOf = (text: string) => {
  const tokens = tokensOf(text);
  return findTitles(text, tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
};

/** A name already recorded keeps its spelling; one typed all in small letters gets its capitals, for letters will use it. */
const spelledName = (name: string, told: string, known: readonly string[] = []): string => {
  const same = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (same !== undefined) return same;
  if (name !== name.toLowerCase() || /[@\d]|\p{L}\.\p{L}/u.test(name) || told.length === 0) return name;
  const said = name.replace(/\p{Ll}+/gu, (word) => (isSaidByLetter(word) ? word.toUpperCase() : word));
  return said.replace(/(^|[\s&-])(\p{Ll})(?=\p{L})/gu, (word, gap: string, letter: string, at: number) =>
    (at > 0 || /^the /.test(name)) &&
    /^(?:of|and|the|de|van|von|der|di|da|del)\b/.test(said.slice(at + gap.length))
      ? word
      : gap + letter.toUpperCase(),
  );
};
