/** Reads a rule's pattern: the part of the regular expression language that rules use, as a tree. */

export type Node =
  | { readonly kind: 'char'; readonly value: string }
  /** A stretch of characters of one word: `[a-z]{1,12}`. */
  | { readonly kind: 'run'; readonly of: string; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly node: Node;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'ahead'; readonly not: boolean; readonly node: Node }
  | { readonly kind: 'behind'; readonly not: boolean; readonly node: Node }
  /** `^`, the start of the sentence: only inside a look behind. */
  | { readonly kind: 'first' }
  /** `$`, the end of the sentence. */
  | { readonly kind: 'end' };

/** Small classes are choices of characters, so that "organi[sz]e" stays two plain words. */
const FEW = 10;

/** The characters of a class, spelled out. */
const charactersOf = (inner: string): string => {
  let all = '';
  for (let i = 0; i < inner.length; i++) {
    if (inner[i + 1] === '-' && i + 2 < inner.length) {
      for (let c = inner.charCodeAt(i); c <= inner.charCodeAt(i + 2); c++) all += String.fromCharCode(c);
      i += 2;
    } else all += inner[i];
  }
  return [...new Set(all)].sort().join('');
};

/** Groups by their source: the same vocabulary stands in many patterns, and is read once. */
const groups = new Map<string, Node>();

/** The end of the group that opens at a place. */
const closing = (source: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 92) i++;
    else if (c === 91) i = source.indexOf(']', i);
    else if (c === 40) depth++;
    else if (c === 41 && --depth === 0) return i + 1;
  }
  return -1;
};

/** @throws Error where a pattern uses more of the language than words can be matched by. */
export const parsePattern = (source: string): Node => {
  let at = 0;
  const refuse = (why: string): never => {
    throw new Error(`${why} at ${at} of ${source}`);
  };
  const choice = (): Node => {
    const options: Node[] = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  };
  const sequence = (): Node => {
    const nodes: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') nodes.push(repeated(atom()));
    const [only] = nodes;
    return nodes.length === 1 && only !== undefined ? only : { kind: 'sequence', nodes };
  };
  const group = (): Node => {
    const inside = choice();
    if (source[at] !== ')') refuse('an open group');
    at++;
    return inside;
  };
  const atom = (): Node => {
    const c = source[at++] ?? '';
    if (c === '(') {
      const end = closing(source, at - 1);
      const text = source.slice(at - 1, end);
      const known = end < 0 ? undefined : groups.get(text);
      if (known !== undefined) {
        at = end;
        return known;
      }
      const made = bracketed();
      groups.set(text, made);
      return made;
    }
    if (c === '[') {
      const close = source.indexOf(']', at);
      const inner = source.slice(at, close);
      at = close + 1;
      if (inner.startsWith('^')) {
        if (!inner.includes(' ')) refuse('a class that reaches over words');
        return { kind: 'run', of: `^${charactersOf(inner.slice(1))}`, least: 1, most: 1 };
      }
      const of = charactersOf(inner);
      if (of.includes(' ')) refuse('a class that reaches over words');
      return { kind: 'run', of, least: 1, most: 1 };
    }
    if (c === '\\') {
      const next = source[at++] ?? '';
      if (next === 'd') return { kind: 'run', of: '0123456789', least: 1, most: 1 };
      if (/[a-zA-Z]/.test(next)) refuse(`\\${next}`);
      return { kind: 'char', value: next };
    }
    if (c === '^') return { kind: 'first' };
    if (c === '$') return { kind: 'end' };
    if (/[.*+?{}]/.test(c)) refuse(c);
    return { kind: 'char', value: c };
  };
  /** What stands behind an opening bracket. */
  const bracketed = (): Node => {
    const opening = /^\?(?::|=|!|<=|<!)/.exec(source.slice(at, at + 3))?.[0] ?? refuse('a capture');
    at += opening.length;
    const node = group();
    if (opening === '?:') return node;
    return { kind: opening.startsWith('?<') ? 'behind' : 'ahead', not: opening.endsWith('!'), node };
  };
  const repeated = (node: Node): Node => {
    const sign = /^(?:\?|\{(\d+)(?:,(\d+))?\})(\?)?/.exec(source.slice(at, at + 12));
    if (sign === null) {
      if (/[*+{]/.test(source[at] ?? '')) refuse('a repeat without an end');
      return node.kind === 'run' && node.of.length <= FEW && !node.of.startsWith('^')
        ? { kind: 'choice', options: [...node.of].map((value) => ({ kind: 'char', value })) }
        : node;
    }
    at += sign[0].length;
    const least = sign[1] === undefined ? 0 : Number(sign[1]);
    const most = sign[1] === undefined ? 1 : Number(sign[2] ?? sign[1]);
    if (node.kind === 'run') return { ...node, least, most };
    return { kind: 'repeat', node, least, most, lazy: sign[3] !== undefined };
  };
  const whole = choice();
  if (at < source.length) refuse('a bracket too many');
  return whole;
};

/** Every string a pattern without runs can match, the start of the sentence as `^`. For looking behind. */
export const spelledOut = (node: Node): string[] => {
  const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
    heads.flatMap((head) => tails.map((tail) => head + tail));
  if (node.kind === 'char') return [node.value];
  if (node.kind === 'first') return ['^'];
  if (node.kind === 'sequence')
    return node.nodes.reduce<string[]>((all, each) => joined(all, spelledOut(each)), ['']);
  if (node.kind === 'choice') return node.options.flatMap(spelledOut);
  if (node.kind === 'repeat') {
    const once = spelledOut(node.node);
    const all: string[] = [];
    let now = [''];
    for (let n = 0; n <= node.most; n++) {
      if (n >= node.least) all.push(...now);
      now = joined(now, once);
    }
    return all;
  }
  throw new Error(`a ${node.kind} inside a look behind`);
};
