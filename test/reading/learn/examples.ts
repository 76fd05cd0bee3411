/** What the reader learns from: the project's own messages and lines, with all that the steps before find in them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WEEKDAYS_ONLY } from '../../../src/domain/calendar.ts';
import { type Day, LABELS, type Label } from '../../../src/domain/facts.ts';
import { canonical, type Sentence } from '../../../src/reading/canonical.ts';
import { clean } from '../../../src/reading/clean.ts';
import { findDates } from '../../../src/reading/dates/find.ts';
import { find } from '../../../src/reading/find.ts';
import { folds } from '../../../src/reading/folds.ts';
import { datesInPlay } from '../../../src/reading/in-play.ts';
import { ownDates } from '../../../src/reading/owners.ts';
import type { Surroundings } from '../../../src/reading/purpose/features.ts';
import type { Purpose } from '../../../src/reading/purpose/purposes.ts';
import { refine } from '../../../src/reading/refine.ts';
import { RULES } from '../../../src/reading/rules/index.ts';
import { type Verdict, verdictOf } from '../../../src/reading/verdict.ts';
import { mails } from './mails.ts';

/** A message as it stands in a corpus. */
export interface Told {
  readonly text: string;
  readonly label: readonly Label[];
  readonly on: Day;
  /** The accepted last days; null where none is meant, undefined where nothing is told of days. */
  readonly to?: readonly (Day | null)[] | null | undefined;
  /** Every phrase that names a day, and what it is there for. */
  readonly days?: readonly (readonly [string, Purpose])[];
}

export interface Example extends Told, Surroundings {
  /** `open`: messages no rule was made from; `seen`: those rules were made from; `line`: a sentence by itself; `built`:
   * a mail put together by a program. */
  readonly kind: 'open' | 'seen' | 'line' | 'built';
  readonly from: string;
  /** How much it counts in learning words and the net, and how both are weighed with the rules. */
  readonly weight: number;
  /** Examples of one fold are kept together when others are tried on them. */
  readonly fold: number;
  readonly verdict: Verdict;
  readonly sentences: readonly Sentence[];
}

export const FOLDS = 5;
/** Messages that belong together: contrast sets share their day; what is not put into sets stands in blocks by one hand. */
const BLOCK = 10;

interface Corpus {
  /** Ordinary mail and notes: what most people paste, though most examples are harder. */
  readonly ordinary?: true;
  readonly blocks?: true;
}

/** The open corpora from which no rules were made; those from which they were. */
const UNSEEN: Readonly<Record<string, Corpus>> = {
  'letters-open': { ordinary: true, blocks: true },
  'talks-open': {},
  'traps-open': {},
  'inbox-open': { ordinary: true, blocks: true },
  'days-open': {},
  'telling-open': {},
  'plain-open': {},
  'edges-open': { blocks: true },
  'pairs-open': {},
  'outcomes-open': {},
  'process-open': { ordinary: true, blocks: true },
  'silence-open': { blocks: true },
  'steps-open': { blocks: true },
  'voices-open': { blocks: true },
  'quoted-open': { blocks: true },
  'verdicts-open': {},
  'turns-open': {},
  'notes-open': {},
  'borders-open': {},
  'post-open': { ordinary: true },
  'houses-open': { ordinary: true },
  'points-open': {},
  'asks-open': {},
  'closing-open': {},
  'whose-open': {},
  'mixed-open': {},
  'chats-open': {},
  'settled-open': {},
  'snares-open': {},
  'retold-open': {},
  'verges-open': {},
  'dated-open': {},
  'papers-open': {},
  'curt-open': {},
  'wants-open': {},
  'decided-open': {},
  'swings-open': {},
  'receipts-open': { ordinary: true, blocks: true },
  'announced-open': { ordinary: true, blocks: true },
  'arranged-open': { ordinary: true, blocks: true },
  'noted-open': { ordinary: true, blocks: true },
  'mailbox-open': { ordinary: true },
  'jotted-open': {},
  'probed-open': {},
  'pressed-open': {},
  'granted-open': {},
  'logged-open': { ordinary: true },
  'lined-open': {},
  'texted-open': { ordinary: true },
  'recounted-open': { ordinary: true },
  'pencilled-open': {},
  'relayed-open': {},
  'tested-open': {},
  'clauses-open': {},
  'delivered-open': { ordinary: true },
  'signed-open': { ordinary: true },
  'scheduled-open': {},
  'concluded-open': {},
  'nudged-open': {},
  'spoken-open': {},
  'tidings-open': {},
  'scribbled-open': {},
  'tripped-open': {},
  'examined-open': { ordinary: true },
  'calendared-open': {},
  'hinted-open': {},
  'enveloped-open': { ordinary: true },
  'officed-open': { ordinary: true },
  'threaded-open': { ordinary: true },
  'tossed-open': {},
  'quizzed-open': {},
  'implied-open': {},
  'diaried-open': { ordinary: true },
  'snagged-open': {},
  'riddled-open': {},
  'typed-open': { ordinary: true },
  'mailed-open': { ordinary: true },
  'negated-open': { ordinary: true },
};
const SEEN: Readonly<Record<string, Corpus>> = {
  'own-open': {},
  'mail-open': { ordinary: true },
  'people-open': {},
};
export const OPEN = Object.keys(UNSEEN);
const LINES = Array.from({ length: 12 }, (_, i) => `sentences-${i + 1}`);
/** Lines of these were written before the rules were done with; rules may have been made from them. */
const EARLY_LINES = 10;
const MAILS = 700;

const BY_LETTER: Readonly<Record<string, Label>> = {
  R: 'rejection',
  O: 'offer',
  I: 'immediate',
  C: 'clear-timeline',
  V: 'vague',
  N: 'none',
};
const BY_ASPECT: Readonly<Record<string, Label>> = {
  hold: 'none',
  withdrawn: 'none',
  away: 'none',
  slip: 'vague',
};

const ANY_DAY: Day = '2026-05-06';

/** Everything the steps before the weighing find in a message. */
export const surroundingsOf = ({
  text,
  on,
}: Pick<Told, 'text' | 'on'>): Surroundings & { readonly verdict: Verdict } => {
  const cleaned = clean(text);
  const found = findDates(cleaned, { on, dateOrder: 'dmy', work: WEEKDAYS_ONLY });
  const sentences = canonical(cleaned, folds(found));
  const signals = refine(find(sentences), cleaned);
  const owned = ownDates(sentences, found, signals, on);
  const inPlay = datesInPlay(owned, signals, sentences, on);
  return { sentences, owned, signals, inPlay, on, verdict: verdictOf(signals, inPlay, sentences.length) };
};

/** Read from the project's folder, in which tests and scripts run. */
const here = (path: string): string => readFileSync(path, 'utf8');
const linesOf = (path: string): string[] =>
  here(path)
    .split('\n')
    .filter((line) => line !== '');

const corpus = (name: string): Told[] =>
  linesOf(`test/corpus/${name}.jsonl`)
    .map((line) => JSON.parse(line) as Omit<Told, 'on'> & { on?: Day })
    .map((row) => ({ ...row, on: row.on ?? '2026-03-11' }));

const ofLines = (lines: readonly string[]): Told[] =>
  lines
    .filter((line) => line.charAt(1) === '|')
    .map((line) => ({ text: line.slice(2), label: [BY_LETTER[line.charAt(0)] ?? 'none'], on: ANY_DAY }));

const ofRules = (): Told[] =>
  RULES.flatMap((rule) => {
    const label = LABELS.find((one) => one === rule.says) ?? BY_ASPECT[rule.says];
    return label === undefined
      ? []
      : rule.examples.map((text): Told => ({ text, label: [label], on: ANY_DAY }));
  });

const foldOf = (told: Told, i: number, from: string): number => {
  const corpus = UNSEEN[from];
  if (corpus === undefined || corpus.blocks) return Math.floor(i / BLOCK) % FOLDS;
  return [...told.on].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;
};

const sources = (): { from: string; kind: Example['kind']; told: Told[] }[] => [
  ...OPEN.map((from) => ({ from, kind: 'open' as const, told: corpus(from) })),
  ...Object.keys(SEEN).map((from) => ({ from, kind: 'seen' as const, told: corpus(from) })),
  ...LINES.map((from, i) => ({
    from,
    kind: i < EARLY_LINES ? ('seen' as const) : ('line' as const),
    told: ofLines(linesOf(`test/reading/learn/lines/${from}.txt`)),
  })),
  { from: 'mails', kind: 'built', told: ofLines(mails(MAILS, 7)) },
  { from: 'rules', kind: 'seen', told: ofRules() },
];

export const examples = (): Example[] =>
  sources().flatMap(({ from, kind, told }) =>
    told.map((one, i) => ({
      ...one,
      ...surroundingsOf(one),
      from,
      kind,
      weight: (UNSEEN[from] ?? SEEN[from])?.ordinary ? 3 : 1,
      fold: foldOf(one, i, from),
    })),
  );

/** Changes with any word or label there is to learn from. */
export const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const { from, told } of sources())
    for (const { text, label, on, to, days } of told)
      hash.update(JSON.stringify([from, text, label, on, to, days]));
  return hash.digest('hex').slice(0, 16);
};
