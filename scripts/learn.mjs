/**
 * Learns what the reader knows of words and days from the project's own messages, writes it into src/reading, and says how
 * often messages that were kept out of the learning are read right. `npm run learn`; some ten minutes.
 */
import { chdir, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { learnAll } = await fromSource('test/reading/learn/learn.ts');
learnAll((line) => stderr.write(`${line}\n`));
