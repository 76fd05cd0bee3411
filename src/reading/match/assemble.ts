/** From patterns to the tables a matcher runs on. */
import { compile, type Ending, type Label, type Stretch } from './compile.ts';
import { type Asked, MOST_STATES, NONE, type Tables } from './tables.ts';
import { gateOf, triggersOf } from './triggers.ts';

/** Lists one behind the other, and where each starts. */
const inARow = (lists: readonly (readonly number[])[]): { at: Uint32Array; all: Uint16Array } => {
  const at = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) at[i + 1] = (at[i] ?? 0) + list.length;
  return { at, all: Uint16Array.from(lists.flat()) };
};

/** A state of fewer steps is as quickly tried as asked for. */
const WORTH_A_GATE = 3;

/** Numbers things by what they say. */
const numbering = <T>(
  first: readonly T[],
): { readonly list: T[]; readonly numberOf: (thing: T) => number } => {
  const list = [...first];
  const known = new Map(list.map((thing, i) => [JSON.stringify(thing), i]));
  return {
    list,
    numberOf: (thing) => {
      const key = JSON.stringify(thing);
      const number = known.get(key) ?? list.push(thing) - 1;
      known.set(key, number);
      return number;
    },
  };
};

/** @throws Error where a pattern cannot be matched by words, or waits for none and may not. */
export const assemble = (
  patterns: readonly { readonly source: string; readonly ending: Ending }[],
): Tables => {
  const machine = compile(patterns);
  const labels: Label[] = [...machine.labels];
  const united = new Map<string, number>();
  const unite = (parts: readonly number[]): number => {
    const distinct = [...new Set(parts)].sort((a, b) => a - b);
    const [only] = distinct;
    if (distinct.length === 1 && only !== undefined) return only;
    const key = distinct.join();
    let number = united.get(key);
    if (number === undefined) {
      const all = distinct.map((part) => labels[part]).filter((label) => label !== undefined);
      const words = [...new Set(all.flatMap((label) => label.words))];
      number = labels.push({ words, shapes: all.flatMap(({ shapes }) => shapes), except: -1 }) - 1;
      united.set(key, number);
    }
    return number;
  };
  const triggers = machine.starts.map((start) => triggersOf(machine, start, unite));
  const gates = machine.states.map((steps) => {
    const gate =
      steps.length < WORTH_A_GATE || steps.some(({ label }) => label < 0)
        ? -1
        : gateOf(
            steps.map(({ label }) => label),
            machine.labels,
            unite,
          );
    return gate < 0 ? NONE : gate;
  });

  const words = [...new Set(labels.flatMap((label) => label.words))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const labelWords = labels.map(({ words: own, except }) => {
    const left = new Set(labels[except]?.words);
    return own.filter((word) => !left.has(word)).map((word) => places.get(word) ?? NONE);
  });
  const wordLabels: number[][] = words.map(() => []);
  for (const [label, own] of labelWords.entries()) for (const word of own) wordLabels[word]?.push(label);
  const shapes = numbering<readonly Stretch[]>([]);
  const shapeLabels: number[][] = [];
  const excepted: number[] = [];
  for (const [label, { shapes: own, except }] of labels.entries()) {
    for (const shape of own) {
      const number = shapes.numberOf(shape);
      shapeLabels[number] = [...(shapeLabels[number] ?? []), label];
    }
    if (own.length > 0 && except >= 0) excepted.push(label, except);
  }
  const asked = numbering<Asked>([{ before: [], behind: [] }]);

  const waking: number[][] = words.map(() => []);
  const restless: number[] = [];
  for (const [pattern, list] of triggers.entries()) {
    if (list === null) restless.push(pattern);
    for (const { label, before, least, most, target } of list ?? [])
      for (const word of labelWords[label] ?? [])
        waking[word]?.push(pattern, before < 0 ? NONE : before, least * 256 + most, target);
  }
  const states = machine.states.map((steps) =>
    steps.flatMap(({ label, target, looks, after }) => [
      label < 0 ? NONE : label,
      target < 0 ? NONE : target,
      asked.numberOf({ before: looks, behind: after }),
    ]),
  );
  if (Math.max(labels.length, words.length, patterns.length) >= NONE || states.length > MOST_STATES)
    throw new Error('more than the tables can hold');
  const byWord = inARow(wordLabels);
  const byShape = inARow(shapeLabels);
  const byState = inARow(states);
  const wakes = inARow(waking);
  return {
    words: words.join(' '),
    labels: labels.length,
    wordAt: byWord.at,
    wordLabels: byWord.all,
    shapes: shapes.list,
    shapeAt: byShape.at,
    shapeLabels: byShape.all,
    excepted: Uint16Array.from(excepted),
    stateAt: byState.at,
    steps: byState.all,
    gates: Uint16Array.from(gates),
    asked: asked.list,
    looks: machine.looks,
    starts: Uint16Array.from(machine.starts),
    wakingAt: wakes.at,
    waking: wakes.all,
    restless,
  };
};
