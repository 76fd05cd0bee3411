/** An import at a real terminal: how far it has come is drawn while it runs, and gone when it is done. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen } from './screen.ts';

let jobfu: Program;
beforeEach(() => {
  jobfu = openProgram();
});
afterEach(() => jobfu.remove());

describe.skipIf(!hasTmux)(
  hasTmux ? 'at a terminal' : 'at a terminal (skipped: tmux is not installed)',
  () => {
    test('long work shows how far it has come', async () => {
      const rows = Array.from({ length: 12_000 }, (_, i) => `Company ${i},Engineer,2026-01-05,Person ${i}`);
      writeFileSync(join(jobfu.folder, 'big.csv'), ['Company,Role,Applied,Contact', ...rows, ''].join('\n'));
      const { type, see, close } = openScreen(jobfu, 80);
      try {
        type(`cd ${jobfu.folder} && jobfu import big.csv; echo "status $?"`);
        await see(/^#+\.* \d+ % {2}\d+ rows$/m);
        const done = await see('status 0');
        expect(done).toContain('Kept: 12000 applications');
        expect(done).not.toMatch(/\d %/);
      } finally {
        close();
      }
    });
  },
);
