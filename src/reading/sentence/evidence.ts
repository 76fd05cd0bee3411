/** What speaks for a name being a person's, a company's, or a job no list knows: one line a reason. */
import { isFirstName } from './lexicon/first-names.ts';
import { COMPANY_WORDS, SURNAMES_TOO } from './lexicon/plain-words.ts';
import { isTown } from './lexicon/towns.ts';
import type { Before } from './names.ts';
import { REPORTED, type SentenceContext } from './scene.ts';
import type { Title } from './titles.ts';
import type { Token } from './tokens.ts';

/** A name and what stands around it. */
export interface Sight {
  readonly name: string;
  readonly words: readonly Token[];
  readonly lead: Before;
  readonly titleBehind: Title | null;
  /** True where a job is told already. */
  readonly jobTold: boolean;
  /** An email address beside it. */
  readonly addressed: boolean;
  /** The text right behind it. */
  readonly after: string;
  /** The words right behind it, where no mark comes between. */
  readonly next: readonly Token[];
  readonly earlier: readonly Token[];
  /** True for the first item of a list. */
  readonly opens: boolean;
  readonly known: SentenceContext['known'];
}

interface Reason {
  readonly when: (sight: Sight) => boolean;
  readonly person?: number;
  readonly company?: number;
  readonly job?: number;
}

/** What one does for a living ends so, more often than not: "evaluator", "riddler". */
const TRADE = /^\p{L}{3,}(?:ers?|or|eer|ist|ian|ress|hand|guide|in)$/iu;
const RANK =
  /^(?:senior|junior|sr\.?|jr\.?|trainee|apprentice|deputy|assistant|associate|graduate|lead|principal|staff|chief|freelance)$/i;

/** What a person does and a company does not. */
const DID =
  /^\s{0,2}(?:and i\b|called|rang|phoned|interviewed|said|says|told|tells|mentioned|promised|explained|thinks|wrote|wants? (?:me|an?\b|to)|met|spoke|invited|asked|talked|needs me|hopes|expects|who\b|ran\b|led\b|took me)/i;
const NAME_SHAPE = /^\p{Lu}[\p{Ll}'-]+$/u;
const BRAND_SHAPE = /[\d&]|\p{Ll}\.\p{Ll}|\p{Ll}\p{Lu}/u;
const SURNAME_SHAPE = /^(?:Mc|Mac|De|La|Le|O')\p{Lu}|\s(?:Mc|Mac|De|La|Le|O')\p{Lu}/u;

const isKnown = (name: string, names: readonly string[] | undefined): boolean =>
  names?.some((each) => each.toLowerCase() === name.toLowerCase()) === true;
const firstWord = ({ words }: Sight): string => words[0]?.text ?? '';
/** "Labs" or "Bank" in it; a first name may be a trade's word as well, so the first of several does not count. */
const hasTrade = ({ words }: Sight): boolean =>
  words.some(({ lower }, i) => (i > 0 || words.length === 1) && COMPANY_WORDS.has(lower));
const maySurname = ({ words }: Sight): boolean =>
  words.every(({ lower }, i) => i === 0 || !COMPANY_WORDS.has(lower) || SURNAMES_TOO.has(lower));
const mayBeFirstName = (sight: Sight): boolean =>
  isFirstName(firstWord(sight)) && !isFirstName(firstWord(sight), true) && !hasTrade(sight);
const isTrade = (sight: Sight): boolean =>
  !sight.jobTold &&
  TRADE.test(sight.words.at(-1)?.text ?? '') &&
  sight.words.at(-1)?.possessive === false &&
  !hasTrade(sight) &&
  !isFirstName(firstWord(sight)) &&
  sight.lead.honorific === null;
const led =
  (...cues: readonly string[]) =>
  ({ lead }: Sight): boolean =>
    !lead.label && cues.includes(lead.cue);
/** The verb that "to" goes with: "spoke to", "applied to". */
const ledTo =
  (verbs: RegExp) =>
  (sight: Sight): boolean =>
    led('to')(sight) && sight.earlier.some(({ lower }) => verbs.test(lower));
/** "Anna at Zorda called": Anna did. */
const isOfSomebody = ({ lead, earlier }: Sight): boolean =>
  /^(?:at|from)$/.test(lead.cue) &&
  earlier.at(-1)?.lower === lead.cue &&
  isFirstName(earlier.at(-2)?.text ?? '');
const SENT = /^(?:applied|application|sent|submitted|cv|resume)$/;
const SPOKE = /^(?:spoke|talked|spoken|speaking|talking|chatted|introduced|listened)$/;

const REASONS: readonly Reason[] = [
  { when: ({ name, known }) => isKnown(name, known?.people), person: 6 },
  { when: ({ name, known }) => isKnown(name, known?.companies), company: 6 },
  { when: (sight) => isFirstName(firstWord(sight), true), person: 3 },
  { when: (sight) => mayBeFirstName(sight) && sight.words.length > 1, person: 1.5 },
  { when: (sight) => mayBeFirstName(sight) && sight.words.length === 1, person: 0.7 },
  { when: (sight) => hasTrade(sight) && !maySurname(sight), company: 5 },
  { when: (sight) => hasTrade(sight) && maySurname(sight), company: 2.8 },
  { when: (sight) => !hasTrade(sight) && COMPANY_WORDS.has(sight.words[0]?.lower ?? ''), company: 1.5 },
  { when: ({ lead }) => lead.honorific !== null, person: 5 },
  { when: ({ addressed }) => addressed, person: 5 },
  { when: ({ words }) => words.at(-1)?.possessive === true, company: 2 },
  { when: ({ lead }) => lead.label && lead.cue === 'company', company: 6 },
  { when: ({ lead }) => lead.label && lead.cue !== 'company', person: 5 },
  { when: led('at'), company: 4 },
  { when: led('from', 'of'), company: 2.5 },
  { when: ledTo(SENT), company: 4 },
  { when: (sight) => ledTo(SPOKE)(sight) && !ledTo(SENT)(sight), person: 2 },
  {
    when: led(
      'met',
      'meet',
      'meeting',
      'meets',
      'saw',
      'seeing',
      'see',
      'interviewer',
      'interviewers',
      'assessor',
      'panellist',
      'panelist',
      'examiner',
      'by',
      'contact',
    ),
    person: 2.5,
  },
  { when: (sight) => led('with')(sight) && !(hasTrade(sight) && !maySurname(sight)), person: 1.5 },
  // "A lady named Ida", "a chap, Ida's brother".
  {
    when: led('lady', 'man', 'guy', 'woman', 'chap', 'bloke', 'gentleman', 'someone', 'somebody', 'person'),
    person: 3,
  },
  // "The manager's name is Ida", "a recruiter called Dev".
  {
    when: ({ earlier }) =>
      /(?:\bname (?:is|was|:)|\b(?:recruiter|manager|head|boss|owner|colleague|hm|lead|director|girl|boy) (?:called|named)|\bis called)$/.test(
        earlier.map(({ lower }) => lower).join(' '),
      ),
    person: 4,
  },
  // "A consultancy called Elm", "the client is Elm".
  {
    when: ({ earlier }) =>
      (/^(?:called|named)$/.test(earlier.at(-1)?.lower ?? '') &&
        COMPANY_WORDS.has(earlier.at(-2)?.lower ?? '')) ||
      /\b(?:client|employer)$|\b(?:client|company|employer|firm)(?: is| was|'s)$/.test(
        earlier.map(({ lower }) => lower).join(' '),
      ),
    company: 4,
  },
  // "Ask for Ida".
  {
    when: ({ lead, earlier }) => lead.cue === 'for' && /^ask(?:ing|ed)?$/.test(earlier.at(-2)?.lower ?? ''),
    person: 6,
  },
  // "For …" leads to the job.
  { when: led('for', 'as'), person: -3 },
  // "Applied via Elm Jobs": where the posting stood.
  {
    when: ({ earlier }) =>
      /^(?:via|through)$/.test(earlier.at(-1)?.lower ?? '') && earlier.some(({ lower }) => SENT.test(lower)),
    company: -4,
  },
  { when: led('join', 'joining'), company: 2 },
  { when: led('my', 'interview', 'to'), company: 0.5 },
  {
    when: ({ lead: { titleBefore } }) =>
      titleBefore !== null && (titleBefore.interviewer || titleBefore.determined),
    person: 3,
  },
  {
    when: ({ lead: { titleBefore } }) =>
      titleBefore !== null && !titleBefore.interviewer && !titleBefore.determined,
    person: 0.5,
  },
  // "Acme's team", "Acme's office".
  {
    when: ({ words, next }) =>
      words.at(-1)?.possessive === true &&
      /^(?:team|offices?|hq|people|hiring|site|panel)$/.test(next[0]?.lower ?? ''),
    company: 3,
  },
  { when: ({ titleBehind }) => titleBehind?.interviewer === true, person: 3 },
  { when: ({ titleBehind }) => titleBehind?.interviewer === false, person: 0.5 },
  {
    when: (sight) =>
      !isOfSomebody(sight) && (DID.test(sight.after) || sight.after.trimStart().startsWith(REPORTED)),
    person: 2,
  },
  // "Aurora Wind's Dana Lee": whoever has a person is a company, were it called Aurora.
  {
    when: ({ words, next }) =>
      words.at(-1)?.possessive === true && next[0]?.capital === true && isFirstName(next[0].text, true),
    company: 4,
  },
  // "Acme's Dana Lee".
  {
    when: ({ earlier, lead }) => lead.titleBefore === null && earlier.at(-1)?.possessive === true,
    person: 1.5,
  },
  { when: ({ next }) => /^(?:at|from|of)$/.test(next[0]?.lower ?? ''), person: 2 },
  {
    when: ({ words }) => words.length === 2 && words.every(({ text }) => NAME_SHAPE.test(text)),
    person: 0.7,
  },
  { when: ({ name }) => BRAND_SHAPE.test(name) && !SURNAME_SHAPE.test(name), company: 1.5 },
  { when: ({ words }) => words.length > 3, company: 1 },
  // Jobs no list knows: "Scent Evaluator interview", "as a riddler", "Junior Sagger".
  { when: (sight) => !sight.jobTold && RANK.test(firstWord(sight)) && sight.words.length > 1, job: 4 },
  { when: (sight) => isTrade(sight) && sight.words.length > 1, job: 1.5 },
  { when: (sight) => isTrade(sight) && led('as', 'becoming')(sight), job: 3 },
  {
    when: (sight) =>
      isTrade(sight) &&
      /^(?:at|@)$/.test(sight.next[0]?.lower ?? '') &&
      !sight.lead.label &&
      /^(?:|[-–—/|:;.!,])$/.test(sight.lead.cue),
    job: 2.5,
  },
  // "– HCA –": letters alone in a list of other names.
  {
    when: (sight) =>
      !sight.jobTold &&
      /^\p{Lu}{2,4}$/u.test(sight.name) &&
      /^[-–—/|,:;.]$/.test(sight.lead.cue) &&
      /^\s{0,2}(?:[-–—/|,;.]|$)/.test(sight.after),
    job: 1.6,
  },
  // "In the Payments team".
  {
    when: (sight) =>
      led('in')(sight) && /^(?:team|department|division|unit|squad|group)$/.test(sight.next[0]?.lower ?? ''),
    company: -5,
    person: -3,
  },
  // "With the Royal Elm": persons have no article.
  {
    when: ({ lead, words }) =>
      lead.the && lead.titleBefore === null && lead.honorific === null && words[0]?.capital === true,
    company: 2,
  },
  // "The warehouse interview": a place of work, and no name.
  { when: (sight) => sight.words.length === 1 && hasTrade(sight) && !sight.words[0]?.capital, company: -4.5 },
  // "Dale barely looked at me": a name that is a word, too, and does something.
  {
    when: (sight) =>
      sight.words.length === 1 &&
      isFirstName(firstWord(sight)) &&
      sight.words[0]?.capital === true &&
      /^(?:|[,;:.!–—-])$/.test(sight.lead.cue) &&
      /^\p{Ll}{3,}(?:ly|ed)$/u.test(sight.next[0]?.text ?? ''),
    person: 1.5,
  },
  // "Decision on Friday", "Quick one": a word that has its capital from the beginning of the sentence.
  {
    when: (sight) =>
      sight.words.length === 1 &&
      !isFirstName(firstWord(sight)) &&
      (sight.earlier.length === 0 ? false : /^[.!?]$/.test(sight.lead.cue)) &&
      sight.next[0]?.capital === false &&
      !/^(?:at|from|of|is|has|rang|called|want|wants|said|for|as|with)$/.test(sight.next[0].lower),
    company: -1,
    person: -1,
  },
  // A list opens with the company as a rule.
  {
    when: (sight) => sight.opens && sight.words.length === 1 && !isFirstName(firstWord(sight)),
    company: 0.8,
  },
  // "Elmworks (Lisbon)", ", Rotterdam,": towns.
  { when: (sight) => isTown(sight.name) && !led('at', 'with')(sight), company: -2, person: -3 },
  // "The Leeds office of Acme": a town.
  {
    when: ({ next }) =>
      /^(?:offices?|hq|site|campus|branch)$/.test(next[0]?.lower ?? '') && next[1]?.lower === 'of',
    company: -5,
  },
];

/** How much speaks for either. */
export const weigh = (
  sight: Sight,
): { readonly person: number; readonly company: number; readonly job: number } => {
  const reasons = REASONS.filter(({ when }) => when(sight));
  const sum = (side: 'person' | 'company' | 'job'): number =>
    reasons.reduce((total, reason) => total + (reason[side] ?? 0), 0);
  return { person: sum('person'), company: sum('company'), job: sum('job') };
};
