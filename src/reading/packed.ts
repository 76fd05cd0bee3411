/** Lists of numbers kept as they lie in memory (little-endian), so that nothing is worked out when they are loaded. */

export interface Packed {
  /** Expressions of JavaScript; each list of numbers is a call of `numbers`, with its place and length in the bytes. */
  readonly expressions: readonly string[];
  readonly bytes: Uint8Array;
}

/** Places are such that every kind of number may lie there. */
const ALIGNED = 4;

export const pack = (values: readonly unknown[]): Packed => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const written = (value: unknown): string => {
    if (ArrayBuffer.isView(value)) {
      add(new Uint8Array((ALIGNED - (length % ALIGNED)) % ALIGNED));
      const place = length;
      add(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      return `numbers.${value.constructor.name}(${place},${(value as Uint8Array).length})`;
    }
    if (Array.isArray(value)) return `[${value.map(written).join()}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`)
      .join()}}`;
  };
  const expressions = values.map(written);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { expressions, bytes };
};
