/** Learns what the reader knows of words and days, says how well that holds for messages kept out of the learning, and
 * writes it: `npm run learn`. */
import { writeFileSync } from 'node:fs';
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import type { DaysAhead } from '../../../src/reading/purpose/purposes.ts';
import { chancesOn, groundsOf, type Weighing } from '../../../src/reading/weigh.ts';
import { type Example, examples, FOLDS, fingerprint } from './examples.ts';
import { learnPurposes, writtenPurposes } from './purposes.ts';
import { learnWeighing, writtenWeighing } from './weighing.ts';
import { learnWords, writtenWords } from './words.ts';

interface Tried {
  readonly example: Example;
  readonly chances: Readonly<Record<Label, number>>;
  readonly days: DaysAhead;
}

const LINE = 0.4;

/** What each example looks like to words and days that have not seen it. */
const tried = (set: readonly Example[]): Tried[] => {
  const found = new Map<Example, Tried>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = set.filter((example) => example.fold !== fold);
    const words = learnWords(rest);
    const days = learnPurposes(rest);
    for (const example of set)
      if (example.fold === fold)
        found.set(example, {
          example,
          chances: words.chances(example.sentences),
          days: days.daysAhead(example, example.kind !== 'seen'),
        });
  }
  return set.map((example) => found.get(example)).filter((one) => one !== undefined);
};

const weighableOf = ({ example, chances, days }: Tried) => ({
  grounds: groundsOf({
    verdict: example.verdict,
    chances,
    days,
    dates: example.inPlay,
    signals: example.signals,
    length: example.sentences.length,
  }),
  label: example.label,
  weight: example.kind === 'line' ? LINE : 1,
});

const isRight = (weighing: Weighing, one: Tried): boolean => {
  const chances = chancesOn(weighableOf(one).grounds, weighing);
  return one.example.label.includes(LABELS[chances.indexOf(Math.max(...chances))] ?? 'none');
};

/** The share of right labels by corpus, each message read by what was learned without it. */
const report = (set: readonly Tried[]): string[] => {
  const hits = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weighing = learnWeighing(set.filter(({ example }) => example.fold !== fold).map(weighableOf));
    for (const one of set) {
      if (one.example.fold !== fold || one.example.kind === 'line') continue;
      const tally = hits.get(one.example.from) ?? { right: 0, all: 0 };
      tally.all++;
      if (isRight(weighing, one)) tally.right++;
      hits.set(one.example.from, tally);
    }
  }
  return [...hits].map(
    ([from, { right, all }]) => `${from}: ${((100 * right) / all).toFixed(1)} % of ${all}`,
  );
};

/** Runs in the project's folder. */
export const learnAll = (say: (line: string) => void): void => {
  const set = examples();
  say(`${set.length} examples`);
  const words = learnWords(set);
  writeFileSync('src/reading/words/weights.ts', writtenWords(words.learned));
  const days = learnPurposes(set);
  writeFileSync('src/reading/purpose/weights.ts', writtenPurposes(days.learned));
  const known = tried(set).filter(({ example }) => example.kind === 'open' || example.kind === 'line');
  writeFileSync(
    'src/reading/weighing.ts',
    writtenWeighing(learnWeighing(known.map(weighableOf)), fingerprint()),
  );
  for (const line of report(known)) say(line);
};
