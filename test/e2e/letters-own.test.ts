/** Templates of the user's own, through the built program. */
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';

let jobfu: Program;
let folder: string;
beforeEach(() => {
  jobfu = openProgram();
  folder = join(jobfu.folder, '.config', 'jobfu', 'templates');
  jobfu.run(['config', 'set', 'name', 'Sam Reed']);
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
afterEach(() => jobfu.remove());

const own = (file: string, text: string): void => {
  mkdirSync(join(folder, 'partials'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

interface Files {
  folder: string;
  files: { file: string; problems: { line: number; column: number; says: string }[] }[];
}
const problems = (): string[] =>
  (JSON.parse(jobfu.run(['templates', 'check', '--json']).out) as { data: Files }).data.files.flatMap(
    ({ file, problems: found }) => found.map(({ line, column, says }) => `${file}:${line}:${column} ${says}`),
  );

describe.skipIf(process.platform !== 'linux')('where they lie (on Linux)', () => {
  test.each([
    ['XDG_CONFIG_HOME', 'xdg', join('xdg', 'jobfu', 'templates')],
    ['JOBFU_TEMPLATES', 'mine', 'mine'],
  ])('%s', (variable, value, expected) => {
    const run = jobfu.run(['templates', 'eject', 'checkin'], {
      env: { [variable]: join(jobfu.folder, value) },
    });
    expect(run.out).toBe(`${join(jobfu.folder, expected, 'checkin.hbs')}\n`);
  });

  test('a relative XDG folder is passed over', () => {
    const run = jobfu.run(['templates', 'eject', 'checkin'], { env: { XDG_CONFIG_HOME: 'here' } });
    expect(run.out).toBe(`${join(folder, 'checkin.hbs')}\n`);
  });
});

describe('eject', () => {
  test('puts the shipped text there, for its owner alone, and the letter stays the same', () => {
    const before = jobfu.run(['draft', 'thankyou']).out;
    const { status, out } = jobfu.run(['templates', 'eject', 'thankyou']);
    const file = join(folder, 'thankyou.hbs');
    expect([status, out]).toEqual([0, `${file}\n`]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8')).toBe(
      readFileSync(join(import.meta.dirname, '..', '..', 'templates', 'thankyou.hbs'), 'utf8'),
    );
    expect(jobfu.run(['draft', 'thankyou']).out).toBe(before);
    expect(jobfu.run(['templates', 'check']).out).toBe('thankyou.hbs: good\n');
  });

  test('replaces what is there only with --yes', () => {
    own('thankyou.hbs', 'Subject: Mine\n\nMine.');
    expect(jobfu.run(['templates', 'eject', 'thankyou']).status).toBe(2);
    expect(readFileSync(join(folder, 'thankyou.hbs'), 'utf8')).toBe('Subject: Mine\n\nMine.');
    expect(jobfu.run(['templates', 'eject', 'thankyou', '--yes']).status).toBe(0);
  });

  test.each(['../thankyou', '/etc/passwd', 'partials/signoff', 'nothing', ''])('not %j', (name) => {
    expect(jobfu.run(['templates', 'eject', name]).status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('the user’s letter', () => {
  test('wins over the shipped one', () => {
    own('thankyou.hbs', 'Subject: Thanks, {{company}}\n\nHi {{name}},\n\nthat was a good talk.\n');
    const { out } = jobfu.run(['draft', 'thankyou']);
    expect(out).toBe('To: Dana Lee\nSubject: Thanks, Acme\n\nHi Dana,\n\nthat was a good talk.\n');
    const rows = jobfu.json<{ templates: { name: string; from: string }[] }>(['templates']).templates;
    expect(rows.filter(({ from }) => from === 'own').map(({ name }) => name)).toEqual(['thankyou']);
  });

  test('may be a new one, with facts of its own', () => {
    own(
      'lunch.hbs',
      '---\nwhen: after lunch\nneeds: dish\n---\nSubject: Lunch at {{company}}\n\n{{greeting}}\n\nThe {{dish}} was good.\n\n{{> signoff close="Bye"}}',
    );
    const refused = jobfu.run(['draft', 'lunch', 'acme']);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('jobfu draft lunch 1 --set dish=');
    const { out } = jobfu.run(['draft', 'lunch', 'acme', '--set', 'dish=soup']);
    expect(out).toContain('The soup was good.\n\nBye,\nSam Reed');
    expect(jobfu.run(['sent', 'lunch', 'acme', '--set', 'dish=soup']).status).toBe(0);
    expect(jobfu.run(['show', 'acme']).out).toContain('The soup was good.');
    expect(jobfu.run(['templates']).out).toContain('after lunch');
  });

  test('is shown with invented facts', () => {
    own('thankyou.hbs', 'Subject: Thanks\n\nHi {{name}}, thank you for {{day}}.\n');
    const { out, err } = jobfu.run(['templates', 'show', 'thankyou']);
    expect(out).toBe('Subject: Thanks\n\nHi Dana, thank you for Tuesday 10 March.\n');
    expect(err).toContain('invented');
    expect(jobfu.run(['templates', 'show', 'thankyou', '--source']).out).toContain('{{day}}');
  });
});

describe('the user’s pieces', () => {
  test('stand in their own letters, and in the shipped ones that call for them', () => {
    own('partials/signoff.hbs', '{{close}} from {{me.name}}, on the train');
    own('partials/hello.hbs', 'Hello from {{company}}.');
    own('note.hbs', 'Subject: x\n\n{{> hello}} {{> signoff-name close="Bye"}}');
    expect(jobfu.run(['draft', 'thankyou']).out).toContain('Best regards from Sam Reed, on the train');
    expect(jobfu.run(['draft', 'note', 'acme']).out).toContain('Hello from Acme. Bye,');
  });

  test('that are broken stop the letters that use them, and no others', () => {
    own('partials/signoff.hbs', 'Bye\n{{me.nam}}');
    const { status, out, err } = jobfu.run(['draft', 'thankyou']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('signoff.hbs, line 2, column 3');
    expect(jobfu.run(['draft', 'confirm-timeline', 'acme']).status).toBe(0);
  });
});

describe('a broken letter', () => {
  test.each([
    ['Subject: Hi\n\nDear {{nmae}},', 'line 3, column 8: there is no field "nmae": did you mean "name"?'],
    ['Subject: Hi\n\nYes\n{{#if role}}no', 'line 4, column 1: {{#if role}} is not closed'],
    ['Dear {{name}},', 'line 1, column 1: the subject is missing'],
    ['Subject: Hi\n\n{{lookup this "x"}}', 'line 3, column 1: there is no helper'],
  ])('is named with its line and column, and the shipped one does not step in: %j', (text, says) => {
    own('thankyou.hbs', text);
    const { status, out, err } = jobfu.run(['draft', 'thankyou']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`${join(folder, 'thankyou.hbs')}, ${says}`);
    expect(jobfu.run(['templates', 'show', 'thankyou']).status).toBe(2);
  });

  test('is reported with all that is wrong, beside the good ones', () => {
    own('thankyou.hbs', 'Subject: {{rol}}\n\n{{nmae}}\n{{#if day}}');
    own('good.hbs', 'Subject: Hi\n\nHello.');
    own('partials/bye.hbs', 'Bye {{me.nme}}');
    own('My Letter.hbs', 'Subject: Hi\n\nHello.');
    own('other.hbs', '---\nname: thankyou\n---\nSubject: Hi\n\nHello.');
    const { status, out } = jobfu.run(['templates', 'check']);
    expect(status).toBe(1);
    expect(out).toContain('good.hbs: good');
    expect(problems()).toEqual([
      expect.stringMatching(/^My Letter\.hbs:1:1 no letter can be called so/),
      expect.stringMatching(/^partials\/bye\.hbs:1:7 "me\.nme" is no field: did you mean "me\.name"\?$/),
      expect.stringMatching(/^other\.hbs:2:1 it is called "thankyou" here/),
      'thankyou.hbs:1:12 there is no field "rol": did you mean "role"?',
      expect.stringMatching(/^thankyou\.hbs:4:1 \{\{#if day\}\} is not closed/),
    ]);
    expect(jobfu.run(['templates', 'check', 'good']).status).toBe(0);
    expect(jobfu.run(['templates', 'check', 'none']).status).toBe(2);
  });
});

describe('what was compiled', () => {
  test('is made anew after a change to the letter or to a piece of it', () => {
    own('thankyou.hbs', 'Subject: Hi\n\nHi {{> bye}}');
    own('partials/bye.hbs', 'Bye.');
    jobfu.run(['draft', 'thankyou']);
    own('partials/bye.hbs', 'So long.');
    expect(jobfu.run(['draft', 'thankyou']).out).toContain('Hi So long.');
    own('thankyou.hbs', 'Subject: Hi\n\nHello {{> bye}}');
    expect(jobfu.run(['draft', 'thankyou']).out).toContain('Hello So long.');
    own('partials/bye.hbs', '{{nmae}}');
    expect(jobfu.run(['draft', 'thankyou']).status).toBe(2);
  });
});

describe('nothing leads out of the folder', () => {
  test('a link to another file is refused, and said so', () => {
    own('partials/x.hbs', 'x');
    writeFileSync(join(jobfu.folder, 'secret.txt'), 'Subject: secret\n\nsecret');
    symlinkSync(join(jobfu.folder, 'secret.txt'), join(folder, 'thankyou.hbs'));
    const { status, out, err } = jobfu.run(['draft', 'thankyou']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('leads out of the folder');
    expect(err).not.toContain('secret');
    expect(problems()).toEqual([expect.stringContaining('leads out of the folder')]);
  });

  test('a link inside it, or to the whole folder, is a file like any other', () => {
    own('thankyou.hbs', 'Subject: Mine\n\nMine.');
    symlinkSync('thankyou.hbs', join(folder, 'twin.hbs'));
    symlinkSync(folder, join(jobfu.folder, 'linked'));
    const env = { JOBFU_TEMPLATES: join(jobfu.folder, 'linked') };
    expect(jobfu.run(['draft', 'twin', 'acme'], { env }).out).toContain('Subject: Mine');
  });

  test.each(['../../secret', '..', 'partials/../thankyou'])('no partial %s', (name) => {
    own('thankyou.hbs', `Subject: Hi\n\n{{> ${name}}}`);
    expect(jobfu.run(['draft', 'thankyou']).status).toBe(2);
  });
});
