/** The learned weights in plain numbers, found without putting a name together. */
import { LABELS } from '../../domain/facts.ts';
import { type Hashes, hashed } from '../hashes.ts';
import { stepsOf } from './notation.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export { STEPS } from './notation.ts';

/** Places count from 1; 0 is no place. A row holds one weight a label, in steps. */
export interface Leaning {
  readonly bias: readonly number[];
  readonly rows: Int8Array;
  /** Stems by place; the first is `^`, what stands before the first word. */
  readonly stems: Hashes;
  /** By stem: the rows of the stem itself, of it under a negation, and under a condition. */
  readonly alone: Uint16Array;
  readonly negated: Uint16Array;
  readonly conditional: Uint16Array;
  /** By stem, where its pairs start: second stems in order, and their rows. */
  readonly pairAt: Uint16Array;
  readonly seconds: Uint16Array;
  readonly pairRows: Uint16Array;
  /** Families by place, and the rows of one or two of them (first * families + second). */
  readonly families: Hashes;
  readonly family: Uint16Array;
  readonly twoFamilies: Uint16Array;
  /** Marks of strangeness, and their rows. */
  readonly marks: Readonly<Record<string, number>>;
}

const NAME = /^(?:([!~])(.+)|<([a-z]+)>|([a-z]+)>([a-z]+)|(\*.+)|(\S+) (\S+)|(\S+))$/;

/** Rows are numbered in 16 bits. */
const MOST_ROWS = 0xffff;

/** @throws Error for more rows than can be numbered */
export const leaningFrom = (written: string, bias: readonly number[]): Leaning => {
  const rows: number[] = new Array(LABELS.length).fill(0);
  const stems = new Map<string, number>([['^', 1]]);
  const families = new Map<string, number>();
  const numbered = (name: string, among: Map<string, number>): number => {
    const number = among.get(name) ?? among.size + 1;
    among.set(name, number);
    return number;
  };
  const alone: number[] = [];
  const negated: number[] = [];
  const conditional: number[] = [];
  const pairs: { first: number; second: number; row: number }[] = [];
  const family: number[] = [];
  const two: { first: number; second: number; row: number }[] = [];
  const marks: Record<string, number> = {};
  for (const line of written.split('\n')) {
    const cut = line.lastIndexOf('\t');
    if (cut <= 0) continue;
    const row = rows.length / LABELS.length;
    rows.push(...stepsOf(line.slice(cut + 1)));
    const parts = NAME.exec(line.slice(0, cut));
    const [, turn, turned, single, first, second, mark, before = '', stem, plain = ''] = parts ?? [];
    if (turned !== undefined) (turn === '!' ? negated : conditional)[numbered(turned, stems)] = row;
    else if (single !== undefined) family[numbered(single, families)] = row;
    else if (first !== undefined && second !== undefined)
      two.push({ first: numbered(first, families), second: numbered(second, families), row });
    else if (mark !== undefined) marks[mark] = row;
    else if (stem !== undefined)
      pairs.push({ first: numbered(before, stems), second: numbered(stem, stems), row });
    else alone[numbered(plain, stems)] = row;
  }
  if (rows.length / LABELS.length > MOST_ROWS + 1) throw new Error('more rows than numbers');
  pairs.sort((a, b) => a.first - b.first || a.second - b.second);
  const byStem = (sparse: readonly number[]): Uint16Array =>
    Uint16Array.from({ length: stems.size + 1 }, (_, place) => sparse[place] ?? 0);
  const pairAt = new Uint16Array(stems.size + 2);
  for (const { first } of pairs) pairAt[first + 1] = (pairAt[first + 1] ?? 0) + 1;
  for (let place = 1; place < pairAt.length; place++)
    pairAt[place] = (pairAt[place] ?? 0) + (pairAt[place - 1] ?? 0);
  const width = families.size + 1;
  const twoFamilies = new Uint16Array(width * width);
  for (const { first, second, row } of two) twoFamilies[first * width + second] = row;
  return {
    bias,
    rows: Int8Array.from(rows),
    stems: hashed([...stems.keys()]),
    alone: byStem(alone),
    negated: byStem(negated),
    conditional: byStem(conditional),
    pairAt,
    seconds: Uint16Array.from(pairs, ({ second }) => second),
    pairRows: Uint16Array.from(pairs, ({ row }) => row),
    families: hashed([...families.keys()]),
    family: Uint16Array.from({ length: width }, (_, place) => family[place] ?? 0),
    twoFamilies,
    marks,
  };
};

let made: Leaning | null = null;

export const leaning = (): Leaning => {
  made ??= leaningFrom(WEIGHTS, BIAS);
  return made;
};
