/** Compiles patterns into a machine over words: states between words, and steps that take one word each. */
import { type Node, parsePattern, spelledOut } from './pattern.ts';

/** A stretch of one word: a literal, or so many characters of a class (`^` first: all but these). */
export type Stretch = string | { readonly of: string; readonly least: number; readonly most: number };

/** What a single word must be. */
export interface Label {
  /** Plain words. */
  readonly words: readonly string[];
  /** Words by their make: "[a-z]{1,12}ly". */
  readonly shapes: readonly (readonly Stretch[])[];
  /** Never one of these, by number of the label; -1 for none. */
  readonly except: number;
}

/** A condition on what stands around, without taking a word. */
export type Look =
  | { readonly kind: 'ahead'; readonly not: boolean; readonly state: number }
  | { readonly kind: 'behind'; readonly not: boolean; readonly strings: readonly string[] }
  | { readonly kind: 'end' };

/** One word forward, or the end of the match (label -1). */
export interface Step {
  readonly label: number;
  readonly target: number;
  /** Looks asked before the word, and behind it. */
  readonly looks: readonly number[];
  readonly after: readonly number[];
}

export interface Machine {
  readonly labels: readonly Label[];
  readonly looks: readonly Look[];
  readonly states: readonly (readonly Step[])[];
  /** Where each pattern starts. */
  readonly starts: readonly number[];
}

/** How a pattern ends: behind a whole word; or anywhere no letter follows, as exceptions do. */
export type Ending = 'word' | 'letters';

/** What is left to be matched: a node and the rest, or the end. */
interface Rest {
  readonly id: number;
  readonly node: Node | null;
  readonly next: Rest | null;
  readonly ending: Ending | 'prefix' | 'done';
}

interface Raw {
  readonly piece: readonly Stretch[] | null;
  readonly target: Rest | null;
  readonly looks: readonly number[];
  readonly after: readonly number[];
}

/** Stands for the word just read where a look ahead follows it without a space. */
const WORD_READ: Stretch = '\0';
const ANY: Stretch = { of: '^ ', least: 0, most: 99 };

const joined = (piece: readonly Stretch[], value: string): readonly Stretch[] => {
  const last = piece.at(-1);
  return typeof last === 'string' ? [...piece.slice(0, -1), last + value] : [...piece, value];
};

const literalOf = (piece: readonly Stretch[]): string | null =>
  piece.every((stretch) => typeof stretch === 'string') ? piece.join('') : null;

interface Pending {
  readonly not: boolean;
  readonly look: number;
}
const looksOf = (pending: readonly Pending[]): number[] =>
  pending.map(({ look }) => look).filter((look) => look >= 0);

/** Asked of the end of a word: that it be the end. */
const ENDS_HERE: Pending = { not: false, look: -1 };

const isSpace = (node: Node): boolean => node.kind === 'char' && node.value === ' ';

const SIGN = /[.,;:?!"]/;
/** A sign is a word of its own: nothing else stands in one word with it. */
const impossible = (piece: readonly Stretch[]): boolean =>
  piece.reduce((sum, stretch) => sum + (typeof stretch === 'string' ? stretch.length : 1), 0) > 1 &&
  piece.some((stretch) =>
    typeof stretch === 'string'
      ? SIGN.test(stretch)
      : !stretch.of.startsWith('^') && /^[.,;:?!"]*$/.test(stretch.of),
  );

export const compile = (
  sources: readonly { readonly source: string; readonly ending: Ending }[],
): Machine => {
  const nodes = new Map<string, number>();
  const known = new WeakMap<Node, number>();
  const numberOf = (node: Node): number => {
    const seen = known.get(node);
    if (seen !== undefined) return seen;
    const key = ((): string => {
      if (node.kind === 'char') return `c${node.value}`;
      if (node.kind === 'run') return `r${node.least},${node.most}${node.of}`;
      if (node.kind === 'sequence') return `s${node.nodes.map(numberOf).join(',')}`;
      if (node.kind === 'choice') return `o${node.options.map(numberOf).join(',')}`;
      if (node.kind === 'repeat') return `x${numberOf(node.node)},${node.least},${node.most},${node.lazy}`;
      if (node.kind === 'ahead' || node.kind === 'behind')
        return `${node.kind}${node.not}${numberOf(node.node)}`;
      return node.kind;
    })();
    const number = nodes.get(key) ?? nodes.size;
    nodes.set(key, number);
    known.set(node, number);
    return number;
  };

  const shorter = new WeakMap<Node, Node>();
  /** A repeat after its first turn. */
  const fewerOf = (node: Node & { kind: 'repeat' }): Node => {
    const made = shorter.get(node) ?? { ...node, least: Math.max(0, node.least - 1), most: node.most - 1 };
    shorter.set(node, made);
    return made;
  };

  const ends = new Map<Rest['ending'], Rest>();
  const end = (ending: Rest['ending']): Rest => {
    const made = ends.get(ending) ?? { id: count++, node: null, next: null, ending };
    ends.set(ending, made);
    return made;
  };
  let count = 0;
  const rests: Map<number, Rest>[] = [];
  const before = (node: Node, next: Rest): Rest => {
    const number = numberOf(node);
    let behind = rests[next.id];
    if (behind === undefined) rests[next.id] = behind = new Map<number, Rest>();
    let made = behind.get(number);
    if (made === undefined) {
      made = { id: count++, node, next, ending: next.ending };
      behind.set(number, made);
    }
    return made;
  };
  const DONE = end('done');

  const looks: Look[] = [];
  const lookKeys = new Map<string, number>();
  const lookNumber = (look: Look): number => {
    const key = JSON.stringify(look);
    const number = lookKeys.get(key) ?? looks.length;
    if (number === looks.length) looks.push(look);
    lookKeys.set(key, number);
    return number;
  };

  const labels: Label[] = [];
  const labelKeys = new Map<string, number>();
  const labelNumber = (label: Label): number => {
    const key = JSON.stringify(label);
    const number = labelKeys.get(key) ?? labels.length;
    if (number === labels.length) labels.push(label);
    labelKeys.set(key, number);
    return number;
  };

  const states: Step[][] = [];
  const stateKeys = new Map<string, number>();
  const alike = new Map<string, number>();

  /** The state of a rest; `read` where it follows a word without the space between. Equal states are one. */
  const stateOf = (from: Rest, read: boolean): number => {
    const key = `${from.id}${read}`;
    const seen = stateKeys.get(key);
    if (seen !== undefined) return seen;
    const steps = stepsOf(expand(from, read));
    const same = JSON.stringify(steps);
    const number = alike.get(same) ?? states.length;
    if (number === states.length) states.push(steps);
    alike.set(same, number);
    stateKeys.set(key, number);
    return number;
  };

  const PREFIX = end('prefix');
  const noLetterNext = (): number => {
    const letter: Node = { kind: 'run', of: 'abcdefghijklmnopqrstuvwxyz', least: 1, most: 1 };
    return lookNumber({ kind: 'ahead', not: true, state: stateOf(before(letter, PREFIX), false) });
  };

  /** Steps out of a rest, in the order in which a regular expression would try them. */
  const expand = (from: Rest, read: boolean): Raw[] => {
    const raw: Raw[] = [];
    /** `pending`: looks asked at the end of the word being read. */
    const walk = (
      at: Rest,
      piece: readonly Stretch[],
      looks: readonly number[],
      pending: readonly Pending[],
    ): void => {
      const { node, next } = at;
      const justRead = piece[0] === WORD_READ;
      const inWord = piece.length > 0 && !justRead;
      if (node === null || next === null) {
        const after = looksOf(pending);
        if (!inWord) {
          const more = at.ending === 'letters' && !justRead ? [noLetterNext()] : [];
          raw.push({ piece: null, target: null, looks: [...looks, ...more], after });
        } else if (at.ending === 'prefix') {
          if (after.length > 0) throw new Error('a look at the end of a look');
          const sign = piece.length === 1 && SIGN.test(literalOf(piece) ?? '');
          raw.push({ piece: sign ? piece : [...piece, ANY], target: DONE, looks, after });
        } else raw.push({ piece, target: DONE, looks, after });
        return;
      }
      switch (node.kind) {
        case 'char':
          if (node.value === ' ') {
            if (justRead) walk(next, [], looks, []);
            else if (inWord) raw.push({ piece, target: next, looks, after: looksOf(pending) });
          } else if (!justRead && !pending.some(({ not }) => !not))
            walk(next, joined(piece, node.value), looks, []);
          return;
        case 'run':
          if (justRead || pending.some(({ not }) => !not)) return;
          walk(next, [...piece, { of: node.of, least: node.least, most: node.most }], looks, []);
          return;
        case 'sequence':
          walk(
            node.nodes.reduceRight<Rest>((after, each) => before(each, after), next),
            piece,
            looks,
            pending,
          );
          return;
        case 'choice':
          for (const option of node.options) walk(before(option, next), piece, looks, pending);
          return;
        case 'repeat': {
          const { least, most } = node;
          if (most === 0) {
            walk(next, piece, looks, pending);
            return;
          }
          // "(?:just|so) ?(?:send|pick)": without the space the word ends all the same, nothing is glued together.
          if (isSpace(node.node) && inWord && next.node?.kind !== 'char') {
            walk(before(node.node, next), piece, looks, pending);
            walk(next, piece, looks, [...pending, ENDS_HERE]);
            return;
          }
          const fewer = fewerOf(node);
          if (least === 0 && node.lazy) walk(next, piece, looks, pending);
          walk(before(node.node, before(fewer, next)), piece, looks, pending);
          if (least === 0 && !node.lazy) walk(next, piece, looks, pending);
          return;
        }
        case 'ahead': {
          const inner = before(node.node, PREFIX);
          const look = lookNumber({ kind: 'ahead', not: node.not, state: stateOf(inner, inWord) });
          if (inWord) walk(next, piece, looks, [...pending, { not: node.not, look }]);
          else walk(next, piece, [...looks, look], pending);
          return;
        }
        case 'behind': {
          if (inWord) throw new Error('a look behind inside a word');
          const strings = [...new Set(spelledOut(node.node))];
          walk(next, piece, [...looks, lookNumber({ kind: 'behind', not: node.not, strings })], pending);
          return;
        }
        case 'end':
          if (!inWord && !justRead) walk(next, piece, [...looks, lookNumber({ kind: 'end' })], pending);
          return;
        case 'first':
          return;
      }
    };
    walk(from, read ? [WORD_READ] : [], [], []);
    return raw;
  };

  const isPlainEnd = (state: number): boolean => {
    const [only] = states[state] ?? [];
    return only !== undefined && only.label < 0 && only.looks.length === 0 && only.after.length === 0;
  };

  /** "Not one of these words next" is part of the label; any other look stays one. */
  const exceptOf = (asked: readonly number[]): { except: number; looks: readonly number[] } => {
    const left: number[] = [];
    let except = -1;
    for (const number of asked) {
      const look = looks[number];
      const steps = look?.kind === 'ahead' && look.not ? (states[look.state] ?? []) : [];
      const plain =
        steps.length === 1 &&
        steps.every(
          ({ label, target, looks: own, after }) =>
            label >= 0 && isPlainEnd(target) && own.length === 0 && after.length === 0,
        );
      if (plain && except < 0) except = steps[0]?.label ?? -1;
      else left.push(number);
    }
    return { except, looks: left };
  };

  /** Neighbouring steps to the same place are one with a longer list of words. */
  const stepsOf = (raw: readonly Raw[]): Step[] => {
    interface Gathered {
      readonly key: string;
      readonly raw: Raw;
      readonly except: number;
      readonly looks: readonly number[];
      readonly words: Set<string>;
      readonly shapes: Map<string, readonly Stretch[]>;
    }
    const gathered: Gathered[] = [];
    const lastOf = new Map<string, number>();
    let lastShaped = -1;
    for (const each of raw) {
      if (each.piece !== null && impossible(each.piece)) continue;
      const { except, looks: left } =
        each.piece === null ? { except: -1, looks: each.looks } : exceptOf(each.looks);
      const key = `${each.target?.id};${left.join()};${each.after.join()};${except};${each.piece === null}`;
      const word = each.piece === null ? null : literalOf(each.piece);
      // Only words that no step in between could take may be put to an earlier step.
      const floor = word === null ? gathered.length - 1 : Math.max(lastShaped, lastOf.get(word) ?? -1);
      let at = gathered.length - 1;
      while (at > Math.max(floor, 0) && gathered[at]?.key !== key) at--;
      let group = at >= Math.max(floor, 0) && gathered[at]?.key === key ? gathered[at] : undefined;
      if (group === undefined) {
        at = gathered.length;
        group = { key, raw: each, except, looks: left, words: new Set(), shapes: new Map() };
        gathered.push(group);
      }
      if (word !== null) {
        group.words.add(word);
        lastOf.set(word, at);
      } else {
        lastShaped = Math.max(lastShaped, at);
        if (each.piece !== null) group.shapes.set(JSON.stringify(each.piece), each.piece);
      }
    }
    return gathered.map(({ raw: each, except, looks: left, words, shapes }) => ({
      label:
        each.piece === null
          ? -1
          : labelNumber({ words: [...words].sort(), shapes: [...shapes.values()], except }),
      target: each.target === null ? -1 : stateOf(each.target, false),
      looks: left,
      after: each.after,
    }));
  };

  const starts = sources.map(({ source, ending }) =>
    stateOf(before(parsePattern(source), end(ending)), false),
  );
  return { labels, looks, states, starts };
};
