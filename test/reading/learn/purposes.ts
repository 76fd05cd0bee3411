/** Learns what dates are there for. */
import type { Label } from '../../../src/domain/facts.ts';
import { isAhead } from '../../../src/reading/in-play.ts';
import type { OwnedDate } from '../../../src/reading/owners.ts';
import { dateFeaturesIn, type Surroundings } from '../../../src/reading/purpose/features.ts';
import type { DaysAhead, Purpose, Purposes } from '../../../src/reading/purpose/purposes.ts';
import { PURPOSES } from '../../../src/reading/purpose/table.ts';
import { digitOf } from '../../../src/reading/words/notation.ts';
import type { Example, Told } from './examples.ts';
import { chancesBy, type Learned, learn, type Row } from './soft.ts';

const ROUNDS = 10;
const LINE = 0.5;
/** A name that moves no purpose by this much is not worth its place on disk. */
const FAINT = 0.15;

const NOBODYS = ['meeting', 'review', 'old', 'other'] as const;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly purpose: Purpose;
}

const marked = ({ text, days = [] }: Told): Marked[] => {
  let from = 0;
  return days.flatMap(([phrase, purpose]) => {
    const after = text.indexOf(phrase, from);
    const start = after < 0 ? text.indexOf(phrase) : after;
    if (start < 0) return [];
    from = start + phrase.length;
    return [{ start, end: start + phrase.length, purpose }];
  });
};

const rightFor = (owned: OwnedDate, example: Example): readonly Purpose[] | null => {
  const { date } = owned;
  if (example.days !== undefined) {
    const mark = marked(example).find(({ start, end }) => start < date.end && date.start < end);
    return mark === undefined ? null : [mark.purpose];
  }
  const ahead = isAhead(owned, example.on);
  const label: Label | undefined = example.label[0];
  const asks = label === 'immediate' || label === 'offer';
  if (example.kind === 'line') {
    if (label === 'clear-timeline')
      return ahead && example.owned.filter((one) => isAhead(one, example.on)).length === 1
        ? ['theirs']
        : null;
    return asks ? ['yours', ...NOBODYS] : NOBODYS;
  }
  const named = (example.to ?? []).filter((day) => day !== null);
  if (named.length === 0) return label === 'clear-timeline' ? null : NOBODYS;
  if (!ahead) return NOBODYS;
  const isNamed = (one: OwnedDate): boolean => isAhead(one, example.on) && named.includes(one.date.to ?? '');
  if (!example.owned.some(isNamed) || (label !== 'clear-timeline' && !asks)) return null;
  if (label === 'clear-timeline') return isNamed(owned) ? ['theirs'] : ['yours', ...NOBODYS];
  return isNamed(owned) ? ['yours'] : NOBODYS;
};

/** The purposes a date may have by what is told of its message; null where that tells nothing. */
export const purposesTold = (owned: OwnedDate, example: Example): readonly Purpose[] | null =>
  example.kind === 'built' || example.from === 'rules' ? null : rightFor(owned, example);

const rowsOf = (set: readonly Example[]): Row[] =>
  set.flatMap((example) => {
    const featuresOf = dateFeaturesIn(example, example.kind !== 'seen');
    return example.owned.flatMap((owned): Row[] => {
      const right = purposesTold(owned, example);
      if (right === null) return [];
      return [
        {
          ...featuresOf(owned),
          right: right.map((purpose) => PURPOSES.indexOf(purpose)),
          weight: example.kind === 'line' ? LINE : 1,
        },
      ];
    });
  });

export interface LearnedPurposes {
  readonly learned: Learned;
  readonly daysAhead: (around: Surroundings, withRules: boolean) => DaysAhead;
}

export const learnPurposes = (set: readonly Example[]): LearnedPurposes => {
  const whole = learn(rowsOf(set), { classes: PURPOSES.length, rounds: ROUNDS, among: 'all' });
  const learned: Learned = {
    bias: whole.bias,
    weights: new Map([...whole.weights].filter(([, own]) => Math.max(...own.map(Math.abs)) >= FAINT)),
  };
  return {
    learned,
    daysAhead: (around, withRules) => {
      const featuresOf = dateFeaturesIn(around, withRules);
      return new Map(
        around.owned
          .filter((owned) => isAhead(owned, around.on))
          .map((owned) => {
            const each = chancesBy(learned, featuresOf(owned), 'all');
            return [
              owned,
              Object.fromEntries(PURPOSES.map((purpose, k) => [purpose, each[k]])) as unknown as Purposes,
            ];
          }),
      );
    },
  };
};

/** The source text of src/reading/purpose/weights.ts. */
export const writtenPurposes = ({ bias, weights }: Learned): string => {
  // Of two names with the same hash the first is found: the stronger comes first.
  const strength = (own: Float64Array): number => Math.max(...own.map(Math.abs));
  const lines = [...weights]
    .sort(([, a], [, b]) => strength(b) - strength(a))
    .map(([name, own]) => `${name}\t${[...own].map(digitOf).join('')}`);
  return [
    '// biome-ignore-all format: a table',
    '/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.',
    ' * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */',
    `export const PURPOSE_BIAS: readonly number[] = [${bias.map((value) => Number(value.toFixed(2))).join(', ')}];`,
    '',
    `export const PURPOSE_WEIGHTS = \`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\n\`;`,
    '',
  ].join('\n');
};
