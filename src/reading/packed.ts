/** Lists of numbers as text in a module, as they lie in memory (little-endian): nothing is worked out when it is loaded. */

/** Called by what {@link written} writes. */
export const numbers = {
  Int8Array: (text: string): Int8Array => new Int8Array(bytesOf(text)),
  Uint16Array: (text: string): Uint16Array => new Uint16Array(bytesOf(text)),
  Uint32Array: (text: string): Uint32Array => new Uint32Array(bytesOf(text)),
};

const bytesOf = (text: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  return byteLength === buffer.byteLength
    ? (buffer as ArrayBuffer)
    : (buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
};

/** A value as an expression of JavaScript, its lists of numbers as calls of `numbers`. */
export const written = (value: unknown): string => {
  if (ArrayBuffer.isView(value)) {
    const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
    return `numbers.${value.constructor.name}(${JSON.stringify(text)})`;
  }
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`);
  return `{${parts.join()}}`;
};
