/** A second opinion: how the words of a message lean, by weights learned from the project's own sentences. */
import { LABELS, type Label } from '../../domain/facts.ts';
import type { Sentence } from '../canonical.ts';
import { type Hashes, numberIn } from '../hashes.ts';
import { normalise } from '../normalise.ts';
import { isWord, type Listener, marksOf, type Named, naming, type Place, walkThrough } from './features.ts';
import { type Leaning, leaning, STEPS } from './leaning.ts';

export interface Opinion {
  /** Sums to one. */
  readonly chances: Readonly<Record<Label, number>>;
  /** The words that lean most towards a label, strongest first. */
  telling(label: Label): readonly Place[];
}

/** A word that leans less is not worth quoting. */
const SLIGHT = 0.3;

/** Places of names among the learned ones, by number; -1 for what was not asked yet. */
interface Places {
  of: Int16Array;
  readonly learned: Hashes;
}

const placesAmong = (learned: Hashes): Places => ({ of: new Int16Array(1024).fill(-1), learned });

const placeOf = ({ text, number }: Named, places: Places): number => {
  if (number >= places.of.length) {
    const wider = new Int16Array(number * 2).fill(-1);
    wider.set(places.of);
    places.of = wider;
  }
  const known = places.of[number] as number;
  if (known >= 0) return known;
  const place = numberIn(text, places.learned);
  places.of[number] = place;
  return place;
};

/** Hears features and hands on the rows of those that were learned. */
class Rows implements Listener {
  readonly #leaning: Leaning;
  readonly #stems: Places;
  readonly #families: Places;
  readonly #width: number;
  #naming = -1;
  /** Is told a row, and the words it stands for. */
  onRow: (row: number, first: number, last: number) => void = () => {};
  /** Is told every stem, learned or not. */
  onStem: (stem: Named, learned: boolean) => void = () => {};

  constructor(learned: Leaning) {
    this.#leaning = learned;
    this.#stems = placesAmong(learned.stems);
    this.#families = placesAmong(learned.families);
    this.#width = learned.family.length;
  }

  begin(): void {
    const now = naming();
    if (now === this.#naming) return;
    this.#naming = now;
    this.#stems.of.fill(-1);
  }

  stem(stem: Named, at: number): void {
    const row = this.#leaning.alone[placeOf(stem, this.#stems)] as number;
    this.onStem(stem, row !== 0);
    if (row !== 0) this.onRow(row, at, at + 1);
  }

  pair(before: Named | null, stem: Named, at: number): void {
    const second = placeOf(stem, this.#stems);
    const first = before === null ? FIRST_OF_ALL : placeOf(before, this.#stems);
    if (first === 0 || second === 0) return;
    const { pairAt, seconds, pairRows } = this.#leaning;
    let low = pairAt[first] as number;
    let high = (pairAt[first + 1] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const other = seconds[middle] as number;
      if (other === second) {
        this.onRow(pairRows[middle] as number, before === null ? at : at - 1, at + 1);
        return;
      }
      if (other < second) low = middle + 1;
      else high = middle - 1;
    }
  }

  negated(stem: Named, at: number): void {
    this.#hand(this.#leaning.negated[placeOf(stem, this.#stems)] as number, at, at + 1);
  }

  conditional(stem: Named, at: number): void {
    this.#hand(this.#leaning.conditional[placeOf(stem, this.#stems)] as number, at, at + 1);
  }

  family(family: Named, at: number): void {
    this.#hand(this.#leaning.family[placeOf(family, this.#families)] as number, at, at + 1);
  }

  families(first: Named, second: Named, from: number, at: number): void {
    const place = placeOf(first, this.#families) * this.#width + placeOf(second, this.#families);
    this.#hand(this.#leaning.twoFamilies[place] as number, from, at + 1);
  }

  #hand(row: number, first: number, last: number): void {
    if (row !== 0) this.onRow(row, first, last);
  }
}
/** The place of `^` among the stems. */
const FIRST_OF_ALL = 1;

/** Counts each row once a message, and each stem. */
class Count {
  readonly rows: Rows;
  readonly #weights: Int8Array;
  /** The last message each row, each stem was counted in. */
  readonly #counted: Int32Array;
  #met = new Int32Array(1024);
  #message = 0;
  readonly sums = new Int32Array(LABELS.length);
  hits = 0;
  /** Different stems, and those of them that nobody learned. */
  all = 0;
  strange = 0;

  constructor(learned: Leaning) {
    this.rows = new Rows(learned);
    this.#weights = learned.rows;
    this.#counted = new Int32Array(learned.rows.length / LABELS.length);
  }

  begin(): void {
    this.#message++;
    this.sums.fill(0);
    this.hits = 0;
    this.all = 0;
    this.strange = 0;
    this.rows.begin();
    this.rows.onRow = this.count;
    this.rows.onStem = this.meet;
  }

  readonly count = (row: number): void => {
    if (this.#counted[row] === this.#message) return;
    this.#counted[row] = this.#message;
    this.hits++;
    const weights = this.#weights;
    const at = row * LABELS.length;
    for (let k = 0; k < LABELS.length; k++)
      this.sums[k] = (this.sums[k] as number) + (weights[at + k] as number);
  };

  readonly meet = ({ text, number }: Named, learned: boolean): void => {
    if (number >= this.#met.length) {
      const wider = new Int32Array(number * 2);
      wider.set(this.#met);
      this.#met = wider;
    }
    if (this.#met[number] === this.#message) return;
    this.#met[number] = this.#message;
    if (!isWord(text)) return;
    this.all++;
    if (!learned) this.strange++;
  };
}

let made: Count | null = null;

/** The places of a message whose words lean towards a label, strongest first. */
const tellingOf = (
  sentences: readonly Sentence[],
  label: number,
  { rows }: Count,
  { rows: weights }: Leaning,
): Place[] => {
  const places = new Map<number, Place>();
  rows.begin();
  rows.onStem = () => {};
  for (const sentence of sentences) {
    rows.onRow = (row, first, last) => {
      if (!places.has(row)) places.set(row, { sentence, first, last });
    };
    walkThrough(sentence, rows);
  }
  const weightOf = (row: number): number => (weights[row * LABELS.length + label] ?? 0) / STEPS;
  return [...places]
    .map(([row, place]) => ({ place, weight: weightOf(row) }))
    .filter(({ weight }) => weight > SLIGHT)
    .sort((a, b) => b.weight - a.weight)
    .map(({ place }) => place);
};

export const opinionOf = (sentences: readonly Sentence[]): Opinion => {
  const learned = leaning();
  made ??= new Count(learned);
  const count = made;
  count.begin();
  for (const sentence of sentences) walkThrough(sentence, count.rows);
  for (const mark of marksOf(count.strange, count.all)) {
    const row = learned.marks[mark];
    if (row !== undefined) count.count(row);
  }
  const damping = 1 / Math.sqrt(Math.max(1, count.hits)) / STEPS;
  const damped = Float64Array.from(LABELS, (_, k) => (count.sums[k] ?? 0) * damping + (learned.bias[k] ?? 0));
  normalise(damped);
  const chances = {} as Record<Label, number>;
  for (const [k, label] of LABELS.entries()) chances[label] = damped[k] as number;
  return {
    chances,
    telling: (label) => tellingOf(sentences, LABELS.indexOf(label), count, learned),
  };
};
