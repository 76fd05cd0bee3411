/** Works out, from a pattern's source, words of which every match must hold one: the table in src/reading/rules/anchors.ts. */

type Node =
  | { kind: 'char'; value: string }
  | { kind: 'wild' }
  | { kind: 'nothing' }
  | { kind: 'group'; options: Node[][] }
  | { kind: 'repeat'; node: Node; least: number };

/** Parses the part of the regular expression language that rules use. */
export const parse = (source: string): Node[][] => {
  let i = 0;
  const alternatives = (): Node[][] => {
    const options: Node[][] = [[]];
    while (i < source.length && source[i] !== ')') {
      if (source[i] === '|') {
        options.push([]);
        i++;
        continue;
      }
      let node = atom();
      const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(i, i + 12));
      if (quantifier !== null) {
        i += quantifier[0].length;
        const sign = quantifier[0][0];
        node = { kind: 'repeat', node, least: sign === '+' ? 1 : sign === '{' ? Number(quantifier[1]) : 0 };
      }
      options.at(-1)?.push(node);
    }
    return options;
  };
  const atom = (): Node => {
    const c = source[i++] ?? '';
    if (c === '(') {
      const look = /^\?(?:=|!|<=|<!)/.exec(source.slice(i, i + 3));
      const plain = /^\?:/.exec(source.slice(i, i + 2));
      i += look?.[0].length ?? plain?.[0].length ?? 0;
      const options = alternatives();
      i++;
      return look === null ? { kind: 'group', options } : { kind: 'nothing' };
    }
    if (c === '[') {
      while (source[i] !== ']') i++;
      i++;
      return { kind: 'wild' };
    }
    if (c === '\\') {
      const next = source[i++] ?? '';
      return /[a-zA-Z]/.test(next)
        ? next === 'b'
          ? { kind: 'nothing' }
          : { kind: 'wild' }
        : { kind: 'char', value: next };
    }
    if (c === '.') return { kind: 'wild' };
    if (c === '^' || c === '$') return { kind: 'nothing' };
    return { kind: 'char', value: c };
  };
  return alternatives();
};

const KEY = 4;
const MOST = 600;

/** First letters of what a run of nodes can begin with; a trailing space marks a whole word. Null where anything goes. */
const heads = (nodes: readonly Node[], prefixes: ReadonlySet<string>): Set<string> | null => {
  let open: Set<string> = new Set(prefixes);
  const done = new Set<string>();
  const settle = (): void => {
    for (const one of open) {
      if (one.length >= KEY || one.endsWith(' ')) {
        done.add(one);
        open.delete(one);
      }
    }
  };
  for (const node of nodes) {
    settle();
    if (open.size === 0) return done;
    if (open.size + done.size > MOST) return null;
    if (node.kind === 'nothing') continue;
    if (node.kind === 'wild') return null;
    if (node.kind === 'char') {
      open = new Set([...open].map((one) => one + node.value));
      continue;
    }
    const inner: Node[][] = node.kind === 'group' ? node.options : [[node.node]];
    const next = new Set<string>();
    if (node.kind === 'repeat' && node.least === 0) for (const one of open) next.add(one);
    for (const option of inner) {
      const reached = heads(option, open);
      if (reached === null) return null;
      for (const one of reached) next.add(one);
    }
    open = next;
  }
  settle();
  for (const one of open) done.add(one);
  return done;
};

const COMMON = new Set(
  'i we you he she it they me us my your our the a an to of in on at by for with from and or is are was were be been am has have had will would can could do does did not no if this that as so but all any its their his her who what when'.split(
    ' ',
  ),
);

const cost = (keys: ReadonlySet<string>): number => {
  let sum = 0;
  for (const key of keys) sum += COMMON.has(key) ? 25 : 1;
  return sum;
};

const asKeys = (found: Set<string> | null): Set<string> | null => {
  if (found === null) return null;
  const keys = new Set<string>();
  for (const one of found) {
    const key = one.trim().slice(0, KEY);
    if (key === '' || !/^[a-z0-9'@,.;:?"]+$/.test(key)) return null;
    keys.add(key);
  }
  return keys.size === 0 ? null : keys;
};

const cheaper = (a: Set<string> | null, b: Set<string> | null): Set<string> | null =>
  a === null ? b : b === null ? a : cost(b) < cost(a) ? b : a;

/**
 * The cheapest set of keys that every match of these nodes must hold one of; null where there is none.
 * `rest` is what follows, and only completes words that are cut off at the end.
 */
const required = (nodes: readonly Node[], opensWord: boolean, rest: readonly Node[]): Set<string> | null => {
  let best: Set<string> | null = null;
  let boundary = opensWord;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.kind === 'nothing') continue;
    const after = [...nodes.slice(i + 1), ...rest];
    if (boundary && node.kind !== 'wild')
      best = cheaper(best, asKeys(heads([node, ...after], new Set(['']))));
    const group =
      node.kind === 'group'
        ? node
        : node.kind === 'repeat' && node.least > 0 && node.node.kind === 'group'
          ? node.node
          : null;
    if (group !== null) {
      const union = new Set<string>();
      let whole = true;
      for (const option of group.options) {
        const keys = required(option, boundary, after);
        if (keys === null) {
          whole = false;
          break;
        }
        for (const key of keys) union.add(key);
      }
      if (whole && union.size > 0) best = cheaper(best, union);
    }
    if (node.kind === 'char') boundary = node.value === ' ';
    else if (node.kind === 'repeat' && node.least === 0) boundary = boundary && endsInSpace(node.node);
    else boundary = group !== null && endsInSpace(group);
  }
  return best;
};

const endsInSpace = (node: Node): boolean =>
  node.kind === 'char'
    ? node.value === ' '
    : node.kind === 'group'
      ? node.options.every((option) => {
          const last = option.at(-1);
          return last !== undefined && endsInSpace(last);
        })
      : node.kind === 'repeat'
        ? endsInSpace(node.node)
        : false;

/** Two sets of keys from different places of a pattern; every match holds one of each. Null where there is none. */
export const anchorsOf = (
  source: string,
): { readonly first: string[]; readonly second: string[] | null } | null => {
  const options = parse(source);
  const [only] = options;
  if (options.length === 1 && only !== undefined) {
    const sets = setsAlong(only);
    const [cheapest] = [...sets].sort((a, b) => cost(a.keys) - cost(b.keys));
    if (cheapest === undefined) return null;
    const [other] = sets
      .filter((set) => set.at !== cheapest.at && cost(set.keys) < MOST_SECOND)
      .sort((a, b) => cost(a.keys) - cost(b.keys));
    return { first: [...cheapest.keys].sort(), second: other === undefined ? null : [...other.keys].sort() };
  }
  const union = new Set<string>();
  for (const option of options) {
    const keys = required(option, true, []);
    if (keys === null) return null;
    for (const key of keys) union.add(key);
  }
  return { first: [...union].sort(), second: null };
};

/** A second set that nearly every sentence meets is not worth looking for. */
const MOST_SECOND = 160;

/** The sets of keys at each place of a sequence that has one. */
const setsAlong = (nodes: readonly Node[]): { at: number; keys: Set<string> }[] => {
  const sets: { at: number; keys: Set<string> }[] = [];
  let boundary = true;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    if (node.kind === 'nothing') continue;
    const rest = nodes.slice(i + 1);
    const group =
      node.kind === 'group'
        ? node
        : node.kind === 'repeat' && node.least > 0 && node.node.kind === 'group'
          ? node.node
          : null;
    let keys = boundary && node.kind !== 'wild' ? asKeys(heads([node, ...rest], new Set(['']))) : null;
    if (group !== null) {
      const inside = required([node], boundary, rest);
      keys = cheaper(keys, inside);
    }
    if (keys !== null && !(node.kind === 'repeat' && node.least === 0)) sets.push({ at: i, keys });
    if (node.kind === 'char') boundary = node.value === ' ';
    else if (node.kind === 'repeat' && node.least === 0) boundary = boundary && endsInSpace(node.node);
    else boundary = group !== null && endsInSpace(group);
  }
  // Letters of one word give one set only: the first.
  return sets.filter((set, k) => {
    const before = sets[k - 1];
    return (
      before === undefined ||
      nodes.slice(before.at, set.at).some((node) => endsInSpace(node) || node.kind === 'group')
    );
  });
};
