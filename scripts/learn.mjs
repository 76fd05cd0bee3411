/**
 * Learns what the reader knows of words and days from the project's own messages, writes it into src/reading, and says how
 * often messages that were kept out of the learning are read right. `npm run learn`; a minute or two.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, stderr } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'jobfu-learn-'));
const file = join(folder, 'learn.mjs');
try {
  const bundle = await rolldown({ input: 'test/reading/learn/learn.ts', platform: 'node' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  const { learnAll } = await import(pathToFileURL(file));
  learnAll((line) => stderr.write(`${line}\n`));
} finally {
  rmSync(folder, { recursive: true });
}
