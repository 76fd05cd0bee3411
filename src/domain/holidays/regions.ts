/** The regions whose public holidays are known, and what was meant by one that is not. */
import { type Fault, usage } from '../errors.ts';
import { REGION_LINES } from './data/regions.ts';

/** A country (`US`) or a subdivision (`US-CA`), coded as in ISO 3166. */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** Every country, each followed by its subdivisions, by code. */
export const REGIONS: readonly Region[] = REGION_LINES.trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The steps (a letter more, less or other) from one word to another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const kept = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
};

/** Ways in which people miss a code, the likeliest first; the first that fits any region decides. */
const LIKENESSES: readonly ((typed: string, code: string, name: string) => boolean)[] = [
  (typed, _, name) => name === typed,
  (typed, code) => code.endsWith(`-${typed}`),
  (typed, _, name) => typed.length >= 3 && name.startsWith(typed),
  (typed, code) => typed.length >= 4 && code.length >= 5 && distance(typed, code) === 1,
  (typed, _, name) => typed.length >= 5 && distance(typed, name) <= 2,
  (typed, code) => typed.length === 3 && typed.startsWith(code),
];

const alike = (typed: string, among: readonly Region[]): readonly Region[] => {
  for (const isLike of LIKENESSES) {
    const found = among.filter(({ code, name }) => isLike(typed, plain(code), plain(name)));
    if (found.length > 0) return found.slice(0, 3);
  }
  return [];
};

const unknown = (text: string, code: string): Fault => {
  const message = `No public holidays are known for the region "${text}".`;
  // Nothing that long is a region, and comparing it would take its time.
  const typed = plain(text.slice(0, 60).trim());
  const dash = code.indexOf('-');
  const country = REGIONS.find((region) => region.code === code.slice(0, Math.max(dash, 0)));
  const inside = country && REGIONS.filter((region) => region.code.startsWith(`${country.code}-`));
  const meant = [...(inside ? alike(typed.slice(dash + 1), inside) : []), ...alike(typed, REGIONS)];
  const [first] = meant;
  if (first) {
    const named = [...new Set(meant)].slice(0, 3).map((region) => `${region.code} (${region.name})`);
    return usage(message, `Did you mean ${named.join(' or ')}? jobfu config set region ${first.code}`);
  }
  if (country && inside) {
    const hint =
      inside.length === 0
        ? `${country.name} is known as a whole only: jobfu config set region ${country.code}`
        : `${country.name} has ${inside.map((region) => region.code).join(', ')}.`;
    return usage(message, hint);
  }
  return usage(message, 'Write a country, or a country and its state: jobfu config set region US-CA');
};

/**
 * The region of a code as somebody types it: in any case, with `-`, `_` or a space, `UK` for `GB`.
 * @throws Fault `usage` for a region that is not known, with what may have been meant.
 */
export const findRegion = (text: string): Region => {
  const code = text
    .slice(0, 60)
    .trim()
    .toUpperCase()
    .replace(/[ _]/, '-')
    .replace(/^UK(?=-|$)/, 'GB');
  const region = REGIONS.find((known) => known.code === code);
  if (region === undefined) throw unknown(text, code);
  return region;
};
