/** Names found by their hash, in lists of numbers that are loaded as they lie: no string is made, nothing is filled at a start. */

export interface Hashes {
  /** By number, counted from 1: the hash of the name (the first stands at 0). */
  readonly hashes: Uint32Array;
  /** Where a hash is looked for, from the place its last bits name: numbers, 0 where there is none. */
  readonly places: Uint16Array;
}

/** FNV-1a, 32 bits. */
const hashOf = (name: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** The number of a name, counted from 1; 0 for one that is not among them. */
export const numberIn = (name: string, { hashes, places }: Hashes): number => {
  const hash = hashOf(name);
  const last = places.length - 1;
  for (let place = hash & last; ; place = (place + 1) & last) {
    const number = places[place] as number;
    if (number === 0 || hashes[number - 1] === hash) return number;
  }
};

/** Of two names with the same hash the first is found, and speaks for the other. @throws Error for more than 65,535 names */
export const hashed = (names: readonly string[]): Hashes => {
  if (names.length > 0xffff) throw new Error('more names than numbers');
  const hashes = Uint32Array.from(names, hashOf);
  const places = new Uint16Array(2 ** Math.ceil(Math.log2(2 * names.length + 2)));
  for (const [i, hash] of hashes.entries()) {
    let place = hash & (places.length - 1);
    while (places[place] !== 0 && hashes[(places[place] as number) - 1] !== hash)
      place = (place + 1) & (places.length - 1);
    if (places[place] === 0) places[place] = i + 1;
  }
  return { hashes, places };
};
