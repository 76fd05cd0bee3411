/** Finds the word somebody meant. */

/** Letters two words have to begin with alike to be taken for one another. */
const ALIKE = 5;

/** The name most like `wanted` among `known`, or the only one that begins like it; null where none is near. */
export const nearest = (wanted: string, known: readonly string[]): string | null => {
  const near = known
    .map((name) => ({ name, away: distance(wanted.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)[0];
  if (near && near.away <= Math.max(1, Math.floor(wanted.length / 3))) return near.name;
  const start = wanted.toLowerCase().slice(0, ALIKE);
  const alike = start.length < 3 ? [] : known.filter((name) => name.toLowerCase().startsWith(start));
  return alike.length === 1 ? (alike[0] ?? null) : null;
};

/** Letters to change, add, take away or swap with their neighbour to come from one word to the other. */
const distance = (a: string, b: string): number => {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (above[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
};
