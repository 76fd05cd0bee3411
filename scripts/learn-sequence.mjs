/**
 * Learns the net of src/reading/sequence anew: the messages are put into numbers here, learned from by learn-sequence.py
 * (it needs Debian's python3-torch), and the weights written into src/reading. `npm run learn` comes after it, as the
 * weighing rests on what nets say of messages they have not seen. `npm run learn:sequence`; some fifteen minutes on two processors.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { CHANCES, lesson, WEIGHTS, writtenChances, writtenNet } = await fromSource(
  'test/reading/learn/sequence.ts',
);
const folder = mkdtempSync(join(tmpdir(), 'jobfu-learn-'));
const [told, learned] = ['lesson.json', 'learned.json'].map((name) => join(folder, name));
try {
  const taught = lesson();
  writeFileSync(told, JSON.stringify(taught));
  execFileSync('/usr/bin/python3', ['-W', 'ignore', 'scripts/learn-sequence.py', told, learned], {
    stdio: 'inherit',
  });
  const net = JSON.parse(readFileSync(learned, 'utf8'));
  writeFileSync(WEIGHTS, writtenNet(taught, net));
  writeFileSync(CHANCES, writtenChances(net));
} finally {
  rmSync(folder, { recursive: true });
}
