/**
 * Random properties start from one known seed, so that the same tree gives the same answer twice; `npm run soak` takes
 * new seeds and many more runs, and what it finds stays behind as an example of its test.
 */
import fc from 'fast-check';

const { JOBFU_SEED } = process.env;
if (JOBFU_SEED !== 'random')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(JOBFU_SEED ?? 1) });
