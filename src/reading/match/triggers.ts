/** Finds, for each pattern, the words that are worth waiting for: every match takes one of these steps. */
import type { Label, Machine, Step } from './compile.ts';

/** A step every match may have to take: on one of its words, between these neighbours, so far behind the start. */
export interface Trigger {
  readonly label: number;
  /** The state behind it. */
  readonly target: number;
  /** What must stand before it; -1 where anything may. */
  readonly before: number;
  /** Words from the start of the match to this one, at least and at most. */
  readonly least: number;
  readonly most: number;
}

/** How often common words stand in a message, in ten thousand; any other word counts as rare. */
const OFTEN =
  '. 668 , 436 the 391 you 307 to 257 we 175 and 164 your 160 for 142 a 136 will 126 i 124 is 111 on 101 have 99 of 98 in 98 it 87 not 85 with 84 our 82 by 73 be 71 are 71 that 63 : 61 at 51 would 51 this 48 me 45 from 40 application 39 so 39 can 39 us 37 they 37 please 37 as 37 has 36 dear 36 do 34 thank 34 if 33 been 32 know 32 hi 31 was 30 no 30 ? 30 am 28 interview 27 about 27 time 25 an 25 all 25 team 24 before 24 up 24 like 22 offer 22 one 22 back 21 two 21 get 21 decision 20 " 20 my 19 what 19 answer 18 when 18 after 18 any 17 thanks 17 more 17 within 17 got 16 she 16 but 16 or 16 there 16 until 15 see 15 now 15 let 15 call 15 ; 15 said 15 \'s 15 position 14 again 14 give 14 them 14 questions 14 out 14 office 14 take 14 email 13 sorry 13 candidates 13 want 13 good 13 next 13 new 13 contact 12 just 12 who 12 tell 12 first 12';
const RARE = 1;
/** A word by its make only, as "[a-z]{1,12}": nothing to wait for. */
const NEVER = 1e6;
/** A neighbour that stands anywhere is not worth looking at. */
const ANYWHERE = 2500;

const frequencies = ((): ReadonlyMap<string, number> => {
  const parts = OFTEN.split(' ');
  const found = new Map<string, number>();
  for (let i = 0; i < parts.length; i += 2) found.set(parts[i] ?? '', Number(parts[i + 1]));
  return found;
})();

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly step: Step | null;
  room: number;
  back: Edge | null;
}

/** How often a label's words stand in a message. */
export const costOf = (label: Label | undefined): number => {
  if (label === undefined || label.shapes.length > 0) return NEVER;
  let cost = 0;
  for (const word of label.words) cost += frequencies.get(word) ?? RARE;
  return cost;
};

/** One label for what may stand in a place; -1 where nearly anything may, and it is not worth asking. */
export const gateOf = (
  labels: readonly number[],
  all: readonly Label[],
  unite: (labels: readonly number[]) => number,
): number =>
  labels.length === 0 || labels.reduce((sum, label) => sum + costOf(all[label]), 0) > ANYWHERE
    ? -1
    : unite(labels);

/** The cheapest set of steps that every way through the machine takes one of: a least cut. Null where there is none. */
export const triggersOf = (
  machine: Machine,
  start: number,
  unite: (labels: readonly number[]) => number,
): Trigger[] | null => {
  // States in the order of the way, with the edges out of each.
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (state: number): void => {
    if (seen.has(state)) return;
    seen.add(state);
    for (const { label, target } of machine.states[state] ?? []) if (label >= 0) visit(target);
    order.push(state);
  };
  visit(start);
  order.reverse();
  const SINK = -1;
  const out = new Map<number, Edge[]>([[SINK, []]]);
  for (const state of order) out.set(state, []);
  const connect = (from: number, to: number, room: number, step: Step | null): void => {
    const there: Edge = { from, to, step, room, back: null };
    const back: Edge = { from: to, to: from, step: null, room: 0, back: there };
    there.back = back;
    out.get(from)?.push(there);
    out.get(to)?.push(back);
  };
  for (const state of order)
    for (const step of machine.states[state] ?? []) {
      if (step.label < 0) connect(state, SINK, NEVER, step);
      else connect(state, step.target, costOf(machine.labels[step.label]), step);
    }
  // Edmonds and Karp: the shortest way with room left, until there is none.
  let flow = 0;
  let reached = new Map<number, Edge | null>();
  while (flow < NEVER) {
    reached = new Map([[start, null]]);
    const queue = [start];
    for (let at = queue.shift(); at !== undefined && !reached.has(SINK); at = queue.shift())
      for (const edge of out.get(at) ?? [])
        if (edge.room > 0 && !reached.has(edge.to)) {
          reached.set(edge.to, edge);
          queue.push(edge.to);
        }
    if (!reached.has(SINK)) break;
    let room = Number.POSITIVE_INFINITY;
    for (let edge = reached.get(SINK); edge != null; edge = reached.get(edge.from))
      room = Math.min(room, edge.room);
    for (let edge = reached.get(SINK); edge != null; edge = reached.get(edge.from)) {
      edge.room -= room;
      if (edge.back !== null) edge.back.room += room;
    }
    flow += room;
  }
  if (flow >= NEVER) return null;

  const least = new Map<number, number>([[start, 0]]);
  const most = new Map<number, number>([[start, 0]]);
  const into = new Map<number, number[]>();
  for (const state of order)
    for (const { label, target } of machine.states[state] ?? []) {
      if (label < 0) continue;
      least.set(target, Math.min(least.get(target) ?? 1e9, (least.get(state) ?? 0) + 1));
      most.set(target, Math.max(most.get(target) ?? 0, (most.get(state) ?? 0) + 1));
      const known = into.get(target);
      if (known === undefined) into.set(target, [label]);
      else known.push(label);
    }
  const triggers: Trigger[] = [];
  for (const state of order) {
    if (!reached.has(state)) continue;
    for (const { label, target } of machine.states[state] ?? []) {
      if (label < 0 || reached.has(target)) continue;
      triggers.push({
        label,
        target,
        before: state === start ? -1 : gateOf(into.get(state) ?? [], machine.labels, unite),
        least: least.get(state) ?? 0,
        most: most.get(state) ?? 0,
      });
    }
  }
  return triggers;
};
