/** Questions and pages in a real terminal, through tmux. */
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openProgram, type Program } from './program.ts';
import { hasTmux, openScreen, type Screen } from './screen.ts';

let jobfu: Program;
let screen: Screen | null;
beforeEach(() => {
  jobfu = openProgram();
  screen = null;
});
afterEach(() => {
  screen?.close();
  jobfu.remove();
});

const open = (columns: number): Screen => {
  screen = openScreen(jobfu, columns);
  return screen;
};

describe.skipIf(!hasTmux)(
  hasTmux ? 'in a terminal' : 'in a terminal (skipped: tmux is not installed)',
  () => {
    test('on a narrow screen questions break between words, and take their answer', async () => {
      const { type, see, tmux } = open(46);
      type('jobfu add');
      await see('? Company');
      type('Elmworks');
      await see('? Role');
      type('Engineer');
      await see('? What kind');
      tmux('send-keys', 'Enter');
      await see('? When was it');
      type('some fine day or other');
      await see(/> "some fine day or other" is not a day or\n {2}time jobfu can read/);
      tmux('send-keys', 'C-u');
      type('yesterday 3pm');
      await see(/\? Who did you meet\? Names, with commas between\n {2}them/);
      type('Dana Lee');
      await see(/\? What did you talk about\? One thing worth\n {2}naming in a thank-you/);
      type('the billing migration');
      await see(/\? What did they say about next steps\? Their\n {2}words, or nothing/);
      type('nothing');
      await see('Kept: phone interview with Dana Lee');
      const { application } = jobfu.json<{ application: { company: string } }>(['show', '1']);
      expect(application.company).toBe('Elmworks');
    });

    test('bare add asks, shows how it understood the day, and keeps the interview', async () => {
      const { type, see, tmux } = open(100);
      type('jobfu add');
      await see('Company');
      type('Acme');
      await see('Role');
      type('Senior Engineer');
      await see('What kind of interview?');
      tmux('send-keys', 'Down', 'Enter');
      await see('When was it');
      type('yesturday 3');
      await see('Did you mean "yesterday 3"');
      tmux('send-keys', 'C-u');
      type('the day of the thing');
      await see('not a day or time');
      tmux('send-keys', 'C-u');
      type('yesterday 3pm');
      await see('Tue 10 Mar');
      await see('Who did you meet');
      type('Dana Lee <dana@acme.example> (recruiter), Ravi Sen');
      await see('talk about');
      type('the billing migration');
      await see('next steps');
      type('we will decide by the end of next week');
      const text = await see('jobfu draft thankyou');
      expect(text).toContain('video interview with Dana Lee and Ravi Sen');
      expect(text).toContain('word by Fri 20 Mar');
      expect(
        jobfu.json<{ due: { to: { name: string }[] }[] }>(['due']).due.map(({ to }) => to[0]?.name),
      ).toEqual(['Dana Lee', 'Ravi Sen']);
    });

    test('a kind of interview typed in other words is kept in them, and no other one chosen', async () => {
      const { type, see, tmux } = open(100);
      type('jobfu add');
      await see('Company');
      type('Acme');
      await see('Role');
      type('Nurse');
      await see('What kind of interview?');
      tmux('send-keys', '-l', 'face to face');
      await see('❯ face to face');
      tmux('send-keys', 'Enter');
      await see('When was it');
      type('yesterday 3pm');
      await see('Who did you meet');
      type('Dana Lee');
      await see('talk about');
      type('');
      await see('next steps');
      type('nothing');
      await see('Kept: face to face interview with Dana Lee');
    });

    test('what was understood wrongly is put right, field by field', async () => {
      const { type, see, tmux } = open(120);
      type('jobfu add "phone interview with Dana Lee at Acme for Senior Engineer yesterday at 3pm"');
      await see('Keep it like this?');
      type('n');
      await see('What is to be changed?');
      tmux('send-keys', 'Down', 'Enter');
      await see('Role (- forgets it)');
      type('Staff Engineer');
      await see(/Role +Staff Engineer[\s\S]*Keep it like this\?/);
      type('n');
      await see(/Role: Staff Engineer/);
      tmux('send-keys', 'Down', 'Down', 'Enter');
      await see('Interview (- forgets it)');
      type('the day of the thing');
      await see('not a day or time');
      tmux('send-keys', '-l', 'Friday 10am');
      await see('(Fri 13 Mar 10:00)');
      tmux('send-keys', 'Enter');
      await see(/Interview +Fri 13 Mar 10:00[\s\S]*Keep it like this\?/);
      tmux('send-keys', 'Enter');
      expect(await see('Kept: phone interview')).toContain('Fri 13 Mar 10:00 at Acme, Staff Engineer');
    });

    test('the day one applied is asked for where the sentence does not tell it', async () => {
      const { type, see, tmux } = open(120);
      type('jobfu add "applied to Acme as an analyst"');
      await see('When did you apply?');
      tmux('send-keys', '-l', 'last Monday');
      await see('(Mon 9 Mar)');
      tmux('send-keys', 'Enter');
      await see('Keep it like this?');
      tmux('send-keys', 'Enter');
      await see('Kept: Acme, analyst · applied Mon 9 Mar');
    });

    test('a mail pasted at the question is kept whole, and nothing of it reaches the shell', async () => {
      jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm']);
      const mail = 'Hello again,\n\nWe would like to see you on Tuesday at 10:00.\nIs that fine?\n\nAna';
      const { type, see, tmux } = open(80);
      type('jobfu heard acme');
      await see('What did they say?');
      tmux('set-buffer', `${mail}\n`);
      tmux('paste-buffer', '-d');
      await see('Book it?');
      type('n');
      expect(await see('Kept their words')).not.toContain('command not found');
      const { timeline } = jobfu.json<{ timeline: { message?: { text: string } }[] }>(['show', 'acme']);
      expect(timeline.flatMap(({ message }) => message?.text ?? [])).toEqual([mail]);
    });

    test('an application gone while a question stood open is not mistaken for the one that has its number now', async () => {
      jobfu.run(['add', '--company', 'Kite', '--at', 'yesterday']);
      const { type, see } = open(100);
      type('jobfu heard kite');
      await see('What did they say?');
      jobfu.run(['undo']);
      jobfu.run(['add', '--company', 'Zebra', '--at', 'yesterday']);
      type('unfortunately we reject you');
      const text = await see('Kite was removed or renamed meanwhile; nothing was written.');
      expect(text).toContain('The words were: unfortunately we reject you');
      type('clear; jobfu rm zebra');
      await see('Remove 1 Zebra');
      jobfu.run(['undo']);
      jobfu.run(['add', '--company', 'Lion', '--at', 'yesterday']);
      type('y');
      await see('Zebra was removed or renamed meanwhile; nothing was written.');
      expect(jobfu.json(['list'])).toMatchObject({ applications: [{ company: 'Lion', status: 'open' }] });
    });

    test('Ctrl-C at a question: status 130, and nothing is kept', async () => {
      const { type, see, tmux } = open(80);
      type('jobfu add; echo "status $?"');
      await see('Company');
      type('Acme');
      await see('Role');
      tmux('send-keys', 'C-c');
      const text = await see('status 130');
      expect(text).not.toMatch(/\bat .*:\d+:\d+/);
      expect(jobfu.run(['list']).out).toContain('No applications');
    });

    test('bare jobfu, called for the first time: three questions, and never again', async () => {
      screen = openScreen(jobfu, 60, { TZ: 'Europe/Lisbon' });
      const { type, see, tmux } = screen;
      type('jobfu due; jobfu; echo "status $?"');
      // Only bare jobfu greets: somebody who types a command knows what they want.
      expect(await see('Your name')).toContain('Nothing here yet');
      tmux('send-keys', 'C-c');
      await see('status 130');
      expect(existsSync(jobfu.database)).toBe(false);
      // What stood there before is not to be taken for what is asked now.
      type('clear; echo em""pty');
      await see(/^empty/m);
      type('jobfu; echo "status $?"');
      await see('Your name');
      type('Sam Reed');
      await see('time zone');
      type('');
      await see('public holidays');
      type('');
      const text = await see('status 0');
      expect(text).toContain('Thank you, Sam.');
      expect(text).toContain('jobfu add');
      for (const line of text.split('\n')) expect(line).not.toMatch(/\w{60}/);
      const setting = (key: string): string => jobfu.run(['config', 'get', key]).out.trim();
      expect([setting('name'), setting('timezone'), setting('region')]).toEqual(['Sam Reed', '', 'PT']);
      type('clear; echo em""pty');
      await see(/^empty/m);
      type('jobfu; echo "status $?"');
      expect(await see('status 0')).not.toContain('Your name');
    });

    test.each([60, 200])('the morning view fits %i columns', async (columns) => {
      jobfu.run([
        'add',
        '--company',
        'The Exceedingly Long Company Name of Northumberland',
        '--role',
        'Principal Staff Engineer for Payments',
        '--at',
        'yesterday 3pm',
        '--with',
        'Dana Lee',
        '--said',
        'we will let you know by the end of next week',
      ]);
      const { type, see } = open(columns);
      type('clear; jobfu due; jobfu list; echo ready');
      const text = await see(/^ready/m);
      expect(text).toContain('jobfu draft thankyou 1 --to "Dana Lee"');
      // A word is never torn in two: each line ends where a word does, or is shorter than the screen.
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
      expect(text).toContain('within 24 hours');
    });

    test('add, correct and close ask for what was left out', async () => {
      const { type, see, tmux } = open(100);
      type('jobfu add --company Acme --role Nurse');
      await see('? When was it');
      type('yesterday 3pm');
      await see('Kept: interview');
      jobfu.run(['heard', 'acme', 'We will see.']);
      type('clear; jobfu correct acme');
      await see('How are their words to be read? “We will see.”');
      tmux('send-keys', 'Enter');
      await see('By which day? Or nothing');
      type('20 March');
      await see('word by Fri 20 Mar');
      type('clear; jobfu close acme');
      await see('How did it end with Acme?');
      tmux('send-keys', 'Down', 'Enter');
      await see('Closed: Acme, Nurse · withdrawn');
    });

    test('what happened goes on behind its day where the demo is wrapped', async () => {
      const { type, see } = open(50);
      type('clear; jobfu demo; echo ready');
      const text = await see(/^ready/m);
      expect(text).toMatch(/^ {2}Wed 25 Mar {2}Dana Lee: .*\n {14}\S/m);
    });

    test('the help breaks between words on a narrow screen', async () => {
      const { type, see } = open(50);
      type('clear; jobfu classify --help; echo ready');
      const text = await see(/^ready/m);
      const words = new Set(jobfu.run(['classify', '--help']).out.split(/\s+/));
      const options = text.slice(text.indexOf('Options:'), text.indexOf('Examples:'));
      expect(options.split(/\s+/).filter((word) => !words.has(word))).toEqual([]);
    });

    test('standard input at a terminal says what to do instead of waiting', async () => {
      const { type, see } = open(80);
      type('jobfu classify; echo "status $?"');
      expect(await see('status 2')).toContain('Nothing was piped in');
      jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday']);
      type('clear; jobfu heard acme -; echo "status $?"');
      expect(await see('leave the - out')).toContain('jobfu heard acme - < reply.txt');
    });
  },
);
