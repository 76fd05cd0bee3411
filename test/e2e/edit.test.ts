/** Edit and rm, on real files: what is changed is checked first, kept whole, and taken back by undo. */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dump } from '../store/dump.ts';
import { IN_MEMORY, type InProcess, openInProcess } from './in-process.ts';
import type { Run } from './program.ts';

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess(IN_MEMORY);
  await jobfu.run(
    ['add', '--company', 'Acme', '--role', 'Engineer', '--stage', 'phone', '--at', 'yesterday 3pm'].concat(
      ['--with', 'Dana Lee', '--topic', 'Dana: the billing migration'],
      ['--said', 'We decide by the end of next week.'],
    ),
  );
});
afterEach(() => jobfu.remove());

interface Person {
  name: string;
  email: string | null;
  role: string | null;
}
interface Shown {
  application: {
    company: string;
    role: string | null;
    url: string | null;
    note: string | null;
    people: Person[];
  };
  timeline: {
    what: string;
    at: string;
    interview: { stage: string | null; with: Person[]; topics: { text: string; person: string | null }[] };
    reading: { deadline: { to: string } | null };
  }[];
}
const shown = (): Promise<Shown> => jobfu.json<Shown>(['show', '1']);
const interview = async () => (await shown()).timeline.find(({ what }) => what === 'interview');

/** Edits, and undoes it again: the file is what it was. */
const editThenUndo = async (args: readonly string[], look: () => Promise<void>): Promise<Run> => {
  const before = dump(jobfu.database);
  const run = await jobfu.run(['edit', 'acme', ...args]);
  expect(run).toMatchObject({ status: 0, err: '' });
  await look();
  expect((await jobfu.run(['undo'])).out).toContain('Undone: edited Acme, Engineer: ');
  expect(dump(jobfu.database)).toEqual(before);
  return run;
};

describe('by flags', () => {
  test('what belongs to the application', async () => {
    const { out } = await editThenUndo(
      ['--company', 'Acme Ltd', '--role', '', '--url', 'https://acme.example/1', '--note', 'pays in euros'],
      async () => {
        expect((await shown()).application).toMatchObject({
          company: 'Acme Ltd',
          role: null,
          url: 'https://acme.example/1',
          note: 'pays in euros',
        });
      },
    );
    expect(out).toContain('Changed: company, role, url, note · Acme Ltd\n');
  });

  test('what is recorded already, in other words, changes nothing, and undo takes back what was before it', async () => {
    const before = dump(jobfu.database);
    const same = ['--at', '2026-03-10T15:00', '--stage', ' phone', '--person', 'dana: Dana  Lee'];
    const { out } = await jobfu.run(['edit', 'acme', ...same]);
    expect(out).toBe('Nothing was changed.\n');
    expect(dump(jobfu.database)).toEqual(before);
    expect((await jobfu.run(['edit', 'acme', '--at', 'yesterday 3pm'])).out).toBe(out);
    expect((await jobfu.run(['undo'])).out).toContain('Undone: added');
  });

  test('--with adds to those met; the others keep their thank-you', async () => {
    await editThenUndo(['--with', 'Ravi Sen'], async () => {
      expect((await interview())?.interview.with.map(({ name }) => name)).toEqual(['Dana Lee', 'Ravi Sen']);
    });
  });

  test('people: one mended, one new, one met', async () => {
    await editThenUndo(
      ['--person', 'dana: Dana Li <dana@acme.example>', '--with', 'dana', '--with', 'Ravi Sen (lead)'],
      async () => {
        const people = [
          { name: 'Dana Li', email: 'dana@acme.example', role: null },
          { name: 'Ravi Sen', email: null, role: 'lead' },
        ];
        expect((await shown()).application.people).toMatchObject(people);
        expect((await interview())?.interview.with.map(({ name }) => name)).toEqual(['Dana Li', 'Ravi Sen']);
        expect((await interview())?.interview.topics).toEqual([
          { text: 'the billing migration', person: 'Dana Li' },
        ]);
      },
    );
  });

  test('the day of an interview: words said in the room move along, and are read from there', async () => {
    await editThenUndo(['--at', '2026-03-03 10:00', '--stage', 'panel', '--minutes', '30'], async () => {
      const { timeline } = await shown();
      expect(timeline.map(({ what, at }) => `${what} ${at.slice(0, 10)}`)).toEqual([
        'interview 2026-03-03',
        'heard 2026-03-03',
      ]);
      expect(timeline[1]?.reading.deadline?.to).toBe('2026-03-13');
    });
  });

  test('nothing that is not so already: nothing changed, nothing logged', async () => {
    const log = await jobfu.json(['log']);
    expect((await jobfu.run(['edit', 'acme', '--role', 'Engineer'])).out).toContain('Nothing was changed.');
    expect(await jobfu.json(['log'])).toEqual(log);
  });

  test('JSON says what was changed', async () => {
    expect(await jobfu.json(['edit', 'acme', '--topic', 'on-call'])).toMatchObject({
      application: { id: 1, company: 'Acme' },
      changed: ['topics of the interview on Tue 10 Mar'],
    });
  });

  test.each([
    ['nothing named', [], 2, '--role'],
    ['no company', ['--company', ' '], 2, '--company'],
    ['an unreadable day', ['--at', 'the day of the thing'], 2, '--at'],
    ['minutes that are none', ['--minutes', 'an hour'], 2, '--minutes'],
    ['somebody nobody knows', ['--person', 'mira: Mira Olsen'], 2, 'mira'],
    ['an interview nobody knows', ['--interview', '9', '--stage', 'hr'], 2, '1 (2026-03-10 15:00)'],
    ['somebody taken out, and nobody asked', ['--person', 'dana:'], 2, '--yes'],
    ['two ways at once', ['--editor', '--role', 'x'], 2, '--editor'],
    ['one good and one bad', ['--role', 'Analyst', '--region', 'Atlantis'], 2, 'Atlantis'],
  ])('%s: nothing is kept', async (_what, args, status, mention) => {
    const before = dump(jobfu.database);
    const run = await jobfu.run(['edit', 'acme', ...args]);
    expect(run).toMatchObject({ status, out: '' });
    expect(run.err).toContain(mention);
    expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    expect(dump(jobfu.database)).toEqual(before);
  });
});

describe('in an editor', () => {
  /** An editor that is a script: `$1` is the file. */
  const editor = (script: string): NodeJS.ProcessEnv => {
    const path = join(jobfu.folder, 'editor.sh');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return { VISUAL: '', EDITOR: path };
  };

  test('what is changed in the form is kept as one step', async () => {
    const before = dump(jobfu.database);
    const env = editor(
      `sed -i 's/^role:.*/role: Analyst/; s/^with:.*/&\\nwith: Ravi Sen/; 4i person: Ravi Sen' "$1"`,
    );
    const { status, out } = await jobfu.run(['edit', 'acme', '--editor'], { env });
    expect(status).toBe(0);
    expect(out).toContain(
      'Changed: role, Ravi Sen added, people of the interview on Tue 10 Mar · Acme, Analyst',
    );
    await jobfu.run(['undo']);
    expect(dump(jobfu.database)).toEqual(before);
  });

  test('left as it was, emptied, or ended with a fault: nothing is changed', async () => {
    const before = dump(jobfu.database);
    for (const [script, status] of [
      ['true', 0],
      [': > "$1"', 4],
      ['exit 3', 4],
    ] as const) {
      expect((await jobfu.run(['edit', 'acme', '--editor'], { env: editor(script) })).status).toBe(status);
    }
    expect(dump(jobfu.database)).toEqual(before);
  });

  test('what cannot be kept names the line, and the text is not lost', async () => {
    const before = dump(jobfu.database);
    const env = editor(`sed -i 's/^role:.*/role: Analyst/; s/^minutes:.*/minutes: an hour/' "$1"`);
    const { status, err } = await jobfu.run(['edit', 'acme', '--editor'], { env });
    expect(status).toBe(2);
    expect(err).toMatch(/^jobfu: Line \d+: minutes takes a whole number .* Nothing was changed\.\n/);
    expect(dump(jobfu.database)).toEqual(before);
    const path = /--form (\S+)/.exec(err)?.[1] ?? '';
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('role: Analyst');
    const mended = await jobfu.run(['edit', 'acme', '--form', '-'], {
      input: text.replace('minutes: an hour', 'minutes: 60'),
    });
    expect(mended.out).toContain('Changed: role, minutes of the interview on Tue 10 Mar · Acme, Analyst');
    expect(dirname(dirname(path))).toBe(tmpdir());
    expect(readdirSync(dirname(path))).toEqual(['record.txt']);
    rmSync(dirname(path), { recursive: true });
  });

  test('what is left out is gone only where that is said', async () => {
    const form = 'company: Acme\nrole: Engineer\napplied: 2026-03-02\n';
    const before = dump(jobfu.database);
    const refused = await jobfu.run(['edit', 'acme', '--form', '-'], { input: form });
    expect(refused.err).toBe(
      'jobfu: This takes out Dana Lee and the interview on Tue 10 Mar, and nobody is there to be asked.\n  Type it again with --yes.\n',
    );
    expect(dump(jobfu.database)).toEqual(before);
    await jobfu.run(['edit', 'acme', '--form', '-', '--yes'], { input: form });
    expect((await shown()).application.people).toEqual([]);
    expect(await interview()).toBeUndefined();
    await jobfu.run(['undo']);
    expect(dump(jobfu.database)).toEqual(before);
  });
});

describe('rm', () => {
  test('without a terminal it asks for --yes, and takes nothing away', async () => {
    const before = dump(jobfu.database);
    const { status, err } = await jobfu.run(['rm', 'acme']);
    expect(status).toBe(2);
    expect(err).toContain('with one interview and one message');
    expect(err).toContain('jobfu rm 1 --yes');
    expect(dump(jobfu.database)).toEqual(before);
  });

  test('everything of it goes, nothing of another, and undo brings it back', async () => {
    await jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday 4pm', '--with', 'Dana Lee']);
    await jobfu.run(['sent', 'thankyou', 'acme']);
    await jobfu.run(['correct', 'acme', '--as', 'vague']);
    await jobfu.run(['close', 'acme', '--as', 'ghosted']);
    const before = dump(jobfu.database);
    const list = await jobfu.json(['list']);
    const due = (await jobfu.run(['due', '--all'])).out;
    expect(await jobfu.json(['rm', 'acme', '--yes'])).toEqual({
      removed: { id: 1, company: 'Acme', role: 'Engineer', status: 'ghosted' },
      with: { interviews: 1, messages: 1, letters: 1, people: 1 },
    });
    expect(Object.values(dump(jobfu.database)).flat().join('\n')).not.toContain('Acme');
    expect((await jobfu.run(['show', '1'])).status).toBe(3);
    expect((await jobfu.run(['show', '2'])).status).toBe(0);
    expect((await jobfu.run(['undo'])).out).toContain('Undone: removed Acme, Engineer (');
    expect(dump(jobfu.database)).toEqual(before);
    expect(await jobfu.json(['list'])).toEqual(list);
    expect((await jobfu.run(['due', '--all'])).out).toBe(due);
    expect(existsSync(jobfu.database)).toBe(true);
  });
});
