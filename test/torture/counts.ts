/** How often each harness runs: few in every test run, many by `npm run torture`. */

/** True under `npm run torture`. */
export const IS_TORTURE = process.env.JOBFU_TORTURE === '1';

/** `JOBFU_TORTURE_COUNT` names another count, for a machine with little or much time. */
export const count = (everyRun: number, torture: number): number =>
  IS_TORTURE ? Number(process.env.JOBFU_TORTURE_COUNT ?? torture) : everyRun;

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32); torture takes a new seed each time. */
export const randomFrom = (seed: number): (() => number) => {
  let state = IS_TORTURE ? (Date.now() ^ seed) >>> 0 : seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
