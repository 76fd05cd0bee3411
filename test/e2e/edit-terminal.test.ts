/** Edit, cancel and rm in a real terminal, through tmux: questions, an editor to go back to, and a yes before anything goes. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

let jobfu: Program;
let screen: Screen | null;
beforeEach(() => {
  jobfu = openProgram();
  screen = null;
  jobfu.run([
    'add',
    '--company',
    'Acme',
    '--role',
    'Engineer',
    '--at',
    'yesterday 3pm',
    '--with',
    'Dana Lee',
  ]);
});
afterEach(() => {
  screen?.close();
  jobfu.remove();
});

const open = (more: Readonly<Record<string, string>> = {}): Screen => {
  screen = openScreen(jobfu, 100, more);
  return screen;
};
const role = (): string | null =>
  jobfu.json<{ application: { role: string | null } }>(['show', '1']).application.role;

describe.skipIf(!hasTmux)(
  hasTmux ? 'in a terminal' : 'in a terminal (skipped: tmux is not installed)',
  () => {
    test('questions: which field, what it is to be, until that is all', async () => {
      const { type, see, tmux } = open();
      type('jobfu edit acme');
      await see('What is to be changed?');
      tmux('send-keys', 'Down', 'Enter');
      await see('role (- forgets it)');
      type('Analyst');
      await see('that is all: keep it');
      tmux('send-keys', 'Down', 'Down', 'Down', 'Enter');
      await see('applied');
      type('tomorrow');
      await see('still ahead');
      type('yesterday');
      await see('that is all: keep it');
      expect(role()).toBe('Engineer');
      tmux('send-keys', 'Enter');
      await see('Changed: role, applied · Acme, Analyst');
      expect(role()).toBe('Analyst');
    });

    test('Ctrl-C at a question: status 130, and nothing is kept', async () => {
      const { type, see, tmux } = open();
      type('jobfu edit acme; echo "status $?"');
      await see('What is to be changed?');
      tmux('send-keys', 'Down', 'Enter');
      await see('role (- forgets it)');
      type('Analyst');
      await see('that is all: keep it');
      tmux('send-keys', 'C-c');
      await see('status 130');
      expect(role()).toBe('Engineer');
    });

    test('an editor: what cannot be kept is said, and one goes back to what was typed', async () => {
      // The first time it writes nonsense, the second time it mends it.
      const path = join(jobfu.folder, 'editor.sh');
      writeFileSync(
        path,
        `#!/bin/sh
if grep -q "an hour" "$1"; then sed -i 's/an hour/60/' "$1"
else sed -i 's/^minutes:.*/minutes: an hour/; s/^role:.*/role: Analyst/' "$1"; fi
`,
      );
      chmodSync(path, 0o755);
      const { type, see, tmux } = open({ EDITOR: path });
      type('jobfu edit acme --editor');
      const text = await see('Back to the editor?');
      expect(text).toMatch(/Line \d+: minutes takes a whole number/);
      expect(role()).toBe('Engineer');
      tmux('send-keys', 'Enter');
      await see('Changed: role, minutes');
      expect(role()).toBe('Analyst');
    });

    test('an interview whose time has passed is called off only where it was not held', async () => {
      const { type, see, tmux } = open();
      type('jobfu cancel acme; echo "status $?"');
      await see('No interview is ahead. Did the');
      tmux('send-keys', 'Enter');
      expect(await see('status 4')).toContain('Nothing was called off.');
      type('clear; jobfu cancel acme; echo "status $?"');
      await see(/^(?![\s\S]*status 4)[\s\S]*No interview is ahead/);
      type('y');
      expect(await see('status 0')).toContain('Called off:');
    });

    test('rm asks, and no is the answer of a bare Enter', async () => {
      const { type, see, tmux } = open();
      type('jobfu rm acme; echo "status $?"');
      await see('Remove 1 Acme (Engineer) with one interview?');
      tmux('send-keys', 'Enter');
      await see('status 4');
      expect(role()).toBe('Engineer');
      type('clear; jobfu rm acme; echo "status $?"');
      // The question asked now, not the one above that may still stand there.
      await see(/^(?![\s\S]*status 4)[\s\S]*Remove 1 Acme \(Engineer\) with one interview\?/);
      type('y');
      expect(await see('status 0')).toContain('To bring it back: jobfu undo');
      type('clear; jobfu undo');
      await see('Undone: removed Acme, Engineer');
      expect(role()).toBe('Engineer');
    });
  },
);
