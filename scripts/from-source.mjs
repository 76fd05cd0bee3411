/** Modules of the source, run by what builds, measures and learns. */
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** A module of the source with all it needs, bundled into dist/ for as long as it takes to load it. */
export const fromSource = async (input, more = {}) => {
  const file = resolve('dist', `${basename(input, '.ts')}.mjs`);
  const bundle = await rolldown({ input, platform: 'node', ...more });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  const module = await import(pathToFileURL(file));
  rmSync(file);
  return module;
};
