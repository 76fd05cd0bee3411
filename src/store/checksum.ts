/**
 * CRC-32 (the one of zip and PNG). It finds every flipped bit and every run of damage up to 32 bits long, which is what
 * disks do; it is no defence against somebody who means to deceive. Own code: `zlib.crc32` costs every command that
 * writes two milliseconds to load, these lines none.
 */

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of these bytes, carried on from that of the bytes before them; unsigned. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let rest = ~before;
  // Counted, not iterated: four times as fast, and doctor reads every row there is.
  for (let i = 0; i < bytes.length; i++) {
    rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[i] as number)) & 0xff] as number);
  }
  return ~rest >>> 0;
};
