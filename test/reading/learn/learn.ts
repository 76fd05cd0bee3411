/** Learns what the reader knows of words and days, says how well that holds for messages kept out of the learning, and
 * writes it: `npm run learn`. */
import { writeFileSync } from 'node:fs';
import { LABELS, type Label } from '../../../src/domain/facts.ts';
import { areOpen, type DaysAhead, middleOfDays } from '../../../src/reading/purpose/purposes.ts';
import type { Impression } from '../../../src/reading/sequence/impression.ts';
import { chancesOn, groundsOf, SURE, type Weighing } from '../../../src/reading/weigh.ts';
import { type Choice, isRightDay, learnChoosing, writtenChoosing } from './choosing.ts';
import { type Example, examples, FOLDS, fingerprint } from './examples.ts';
import { learnPurposes, writtenPurposes } from './purposes.ts';
import { impressionsUnseen } from './sequence.ts';
import { learnWeighing, type Weighable, writtenWeighing } from './weighing.ts';
import { learnWords, writtenWords } from './words.ts';

interface Tried {
  readonly example: Example;
  readonly chances: Readonly<Record<Label, number>>;
  readonly impression: Impression;
  readonly days: DaysAhead;
}

const LINE = 0.4;

/** What each example looks like to words, nets and days that have not seen it. */
const tried = (set: readonly Example[]): Tried[] => {
  const found = new Map<Example, Tried>();
  const impressions = new Map(impressionsUnseen(set).map((impression, i) => [set[i], impression]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = set.filter((example) => example.fold !== fold);
    const words = learnWords(rest);
    const days = learnPurposes(rest);
    for (const example of set) {
      const impression = impressions.get(example);
      if (example.fold === fold && impression !== undefined)
        found.set(example, {
          example,
          chances: words.chances(example.sentences),
          impression,
          days: days.daysAhead(example, example.kind !== 'seen'),
        });
    }
  }
  return set.map((example) => found.get(example)).filter((one) => one !== undefined);
};

const choice = ({ example, days, impression }: Tried): Choice => ({
  example,
  choices: {
    days: areOpen(days) ? middleOfDays(days, impression.days) : days,
    dates: example.inPlay,
    signals: example.signals,
  },
});

/** With what the net says, or without. */
const weighable =
  (withNet: boolean) =>
  ({ example, chances, impression, days }: Tried): Weighable => ({
    grounds: groundsOf(
      {
        verdict: example.verdict,
        chances,
        days: withNet ? middleOfDays(days, impression.days) : days,
        dates: example.inPlay,
        signals: example.signals,
        sentences: example.sentences,
      },
      withNet ? impression : null,
    ),
    label: example.label,
    weight: example.kind === 'line' ? LINE : example.weight,
  });

/** The weighing at first, and that with the net. */
const learnBoth = (set: readonly Tried[]): readonly [Weighing, Weighing] => [
  learnWeighing(set.map(weighable(false))),
  learnWeighing(set.map(weighable(true))),
];

const isRight = ([atFirst, whole]: readonly [Weighing, Weighing], one: Tried): boolean => {
  const first = chancesOn(weighable(false)(one).grounds, atFirst);
  const chances = Math.max(...first) >= SURE ? first : chancesOn(weighable(true)(one).grounds, whole);
  return one.example.label.includes(LABELS[chances.indexOf(Math.max(...chances))] ?? 'none');
};

/** How many of those asked were right. */
class Tally {
  private right = 0;
  private all = 0;
  add(isRight: boolean): void {
    this.all++;
    if (isRight) this.right++;
  }
  toString(): string {
    return this.all === 0 ? 'none asked' : `${((100 * this.right) / this.all).toFixed(1)} % of ${this.all}`;
  }
}

/** The share of right labels and days by corpus, each message read by what was learned without it. */
const report = (set: readonly Tried[]): string[] => {
  const tallies = new Map<string, { labels: Tally; days: Tally }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = set.filter(({ example }) => example.fold !== fold);
    const weighings = learnBoth(rest);
    const choosing = learnChoosing(rest.map(choice));
    for (const one of set) {
      if (one.example.fold !== fold || one.example.kind === 'line') continue;
      const tally = tallies.get(one.example.from) ?? { labels: new Tally(), days: new Tally() };
      tallies.set(one.example.from, tally);
      tally.labels.add(isRight(weighings, one));
      const rightDay = isRightDay(choice(one), choosing);
      if (rightDay !== null) tally.days.add(rightDay);
    }
  }
  return [...tallies].map(([from, { labels, days }]) => `${from}: ${labels}; days, by their label: ${days}`);
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
  writeFileSync('src/reading/weighing.ts', writtenWeighing(...learnBoth(known), fingerprint()));
  writeFileSync('src/reading/purpose/choosing.ts', writtenChoosing(learnChoosing(known.map(choice))));
  for (const line of report(known)) say(line);
};
