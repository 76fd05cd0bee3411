/** Slips of those who type in a hurry: the same thing twice, quotation marks forgotten, a name not quite right. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

interface Shown {
  readonly application: { readonly people: readonly { readonly name: string }[] };
  readonly timeline: readonly {
    readonly what: string;
    readonly at: string;
    readonly message?: { readonly text: string };
    readonly interview?: { readonly cancelled: string | null };
  }[];
}

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 3pm', '--with', 'Marcus Lee']);
});
afterEach(() => jobfu.remove());

const shown = (): Promise<Shown> => jobfu.json<Shown>(['show', 'acme']);
const count = async (what: string): Promise<number> =>
  (await shown()).timeline.filter((event) => event.what === what).length;

describe('the same thing twice', () => {
  test('their words of one day are kept once', async () => {
    expect((await jobfu.run(['heard', 'acme', 'We will be in touch.'])).status).toBe(0);
    const again = await jobfu.run(['heard', 'acme', ' We will be  in touch.']);
    expect([again.status, again.err]).toEqual([
      2,
      'jobfu: These words are already recorded, with 1 Acme; nothing was added.\n  jobfu show 1\n',
    ]);
    expect(await count('heard')).toBe(1);
    // On another day they are said anew.
    expect((await jobfu.run(['heard', 'acme', 'We will be in touch.', '--on', 'yesterday'])).status).toBe(0);
  });

  test('a time they propose is booked from words kept before', async () => {
    const words = ['heard', 'acme', 'Could you come in next Tuesday at 10:00 to meet the team?'];
    await jobfu.run(words);
    const { status, out } = await jobfu.run([...words, '--book']);
    expect(status).toBe(0);
    expect(out).toContain('Kept their words, and booked: interview on Tue 17 Mar 10:00 at Acme');
    expect([await count('heard'), await count('interview')]).toEqual([1, 2]);
  });

  test('a letter of one day is sent once; the plan may ask for one more', async () => {
    const sent = ['sent', 'thankyou', 'acme'];
    expect((await jobfu.run(sent)).status).toBe(0);
    const again = await jobfu.run(sent);
    expect([again.status, again.err]).toEqual([
      2,
      'jobfu: thankyou to Marcus Lee is already recorded as sent on Wed 11 Mar; nothing was added.\n  jobfu show 1\n',
    ]);
    expect(await count('sent')).toBe(1);
    await jobfu.run([
      'add',
      '--company',
      'Acme',
      '--stage',
      'panel',
      '--at',
      'today 11am',
      '--with',
      'marcus lee',
    ]);
    expect((await jobfu.run(sent, { now: '2026-03-11T13:00' })).status).toBe(0);
  });
});

test('another time booked leaves the first one, and says how it goes', async () => {
  await jobfu.run(['add', '--company', 'Acme', '--at', 'tomorrow 10am']);
  const { err } = await jobfu.run(['heard', 'acme', 'Could you come in next Tuesday at 10:00?', '--book']);
  expect(err).toBe('The interview on Thu 12 Mar 10:00 stays booked. If it has moved: jobfu cancel 1\n');
  await jobfu.run(['cancel', 'acme']);
  const { timeline } = await shown();
  const off = timeline.filter(({ interview }) => interview?.cancelled != null);
  expect(off.map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-12']);
});

test('a bare weekday lies ahead for an interview still to come', async () => {
  await jobfu.run(['add', '--company', 'Borealis', '--at', '2026-03-16 3pm']);
  const { out } = await jobfu.run(['edit', 'borealis', '--at', 'thursday 4pm']);
  expect(out).toContain('Changed: time of the interview on Mon 16 Mar (now Thu 12 Mar 16:00) · Borealis');
});

test('no time to book: nothing is kept, and that is said', async () => {
  const { status, err } = await jobfu.run(['heard', 'acme', 'We will be in touch.', '--book']);
  expect(status).toBe(2);
  expect(err).toContain('They propose no time to book; nothing was kept.');
  expect(await count('heard')).toBe(0);
});

test('quotation marks forgotten around their words, or around a day', async () => {
  expect((await jobfu.run(['heard', 'acme', 'We', 'will', 'be', 'in', 'touch.'])).status).toBe(0);
  expect((await shown()).timeline.find(({ what }) => what === 'heard')?.message?.text).toBe(
    'We will be in touch.',
  );
  const read = await jobfu.run(['classify', 'We', 'will', 'decide', 'by', 'Friday']);
  expect(read.out).toContain('word by Fri 13 Mar');
  const { out } = await jobfu.run(['snooze', 'acme', 'in', '2', 'days']);
  expect(out).toBe('');
  for (const letter of ['thankyou', 'reply-vague']) {
    expect((await jobfu.run(['sent', letter, 'acme'])).status).toBe(0);
  }
  expect((await jobfu.run(['snooze', 'acme', '20', 'March'])).out).toContain('Put off until Fri 20 Mar');
});

test('where words are too many or too few, the hint is an example of the command that was typed', async () => {
  const complaint = async (...argv: string[]): Promise<string> => (await jobfu.run(argv)).err;
  expect(await complaint('snooze', 'acme')).toBe(
    'jobfu: The <when> is missing.\n  jobfu snooze acme tomorrow\n',
  );
  expect(await complaint('due', '--days')).toBe(
    'jobfu: --days needs a value: --days <n>.\n  jobfu due --days 14\n',
  );
  expect(await complaint('reschedule', 'acme', 'next', 'Tuesday')).toBe(
    'jobfu: reschedule takes fewer words than that.\n  What belongs together takes quotes: jobfu reschedule acme "next Tuesday 9:30"\n',
  );
  expect(await complaint('--yes', 'list', '--nosuch')).toBe(
    'jobfu: There is no option "--nosuch" for list.\n  jobfu help list\n',
  );
  // Another command's name for the same thing, or one that is tried for it.
  expect(await complaint('add', '--company', 'Acme', '--on', 'today')).toBe(
    'jobfu: There is no option "--on" for add.\n  Did you mean --at?\n',
  );
  expect(await complaint('add', '--company', 'Acme', '--about', 'rotas')).toContain('Did you mean --topic?');
  expect(await complaint('sent', 'thankyou', '--date', 'today')).toContain('Did you mean --on?');
  expect((await jobfu.run(['--db', '', 'due'])).err).toBe('jobfu: --db names no file.\n  --db jobfu.db\n');
  expect(await complaint('snoze', 'acme')).toBe(
    'jobfu: There is no command "snoze".\n  Did you mean snooze?\n',
  );
});

test('what they said about an application goes with it, and its day is said where it is none of today', async () => {
  const add = ['add', '--company', 'Borealis', '--said', 'We will be in touch by Friday', '--applied'];
  const today = await jobfu.run([...add, 'today']);
  expect(today).toMatchObject({ status: 0, err: '' });
  expect(today.out).toContain('word by Fri 13 Mar');
  await jobfu.run(['undo']);
  const { err } = await jobfu.run([...add, 'Monday']);
  expect(err).toContain('kept as of Mon 9 Mar, the day you applied');
  expect(err).toContain('jobfu heard 2 "…"');
});

test('several people after one --with are several people', async () => {
  await jobfu.run([
    'add',
    '--company',
    'Borealis',
    '--at',
    'yesterday',
    '--with',
    'Tom Ash (VP, Sales), Bill Oak and Ida',
  ]);
  const { application } = await jobfu.json<Shown>(['show', 'borealis']);
  expect(application.people.map(({ name }) => name)).toEqual(['Tom Ash', 'Bill Oak', 'Ida']);
  const { out } = await jobfu.run(['edit', 'acme', '--with', 'Ravi Sen, Noor Haddad']);
  expect(out).toContain('Changed: Ravi Sen added, Noor Haddad added, people of the interview');
});

test('a sender nobody knew is named, and who may have been meant', async () => {
  const { err } = await jobfu.run(['heard', 'acme', 'We will be in touch.', '--from', 'Marcs']);
  expect(err).toBe('Marcs was not recorded at Acme, and is now. If you meant Marcus: jobfu undo\n');
});

test('a stage that is nearly another is said to be a word of its own', async () => {
  const { err } = await jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday', '--stage', 'phnoe']);
  expect(err).toBe('"phnoe" is kept as a word of your own. If you meant phone: jobfu edit 2 --stage phone\n');
});

test('one interview noted twice under two stages', async () => {
  const at = ['add', '--company', 'Borealis', '--at', 'yesterday 10am', '--stage'];
  await jobfu.run([...at, 'technical']);
  expect((await jobfu.run([...at, 'tech'])).err).toBe(
    'That time has another: technical interview on Tue 10 Mar 10:00 at Borealis. If it is the same: jobfu undo\n',
  );
});

test('a lone word that is neither letter nor application', async () => {
  expect((await jobfu.run(['sent', 'thnkyou'])).err).toBe(
    'jobfu: There is no letter and no application "thnkyou".\n  Did you mean thankyou?\n',
  );
  const { status, err } = await jobfu.run(['draft', 'zzz']);
  expect([status, err]).toEqual([
    3,
    'jobfu: There is no letter and no application "zzz".\n  jobfu templates, or jobfu list\n',
  ]);
});

test('no words to read', async () => {
  const { status, err } = await jobfu.run(['classify', '  ']);
  expect(status).toBe(2);
  expect(err).toContain('There are no words in the message.');
});

test('a backup that is not there is no question of a yes', async () => {
  expect((await jobfu.run(['restore', 'nowhere.db'])).status).toBe(3);
});

test('an ending of the user’s own names the letter that tells them, until it has gone out', async () => {
  const tell = 'To tell them: jobfu draft withdraw 1\n';
  expect((await jobfu.run(['close', 'acme', '--as', 'withdrawn'])).err).toBe(tell);
  await jobfu.run(['reopen', 'acme']);
  await jobfu.run(['sent', 'withdraw', 'acme']);
  expect((await jobfu.run(['close', 'acme', '--as', 'declined'])).err).toContain(
    'jobfu draft offer-decline 1',
  );
  expect((await jobfu.run(['close', 'acme', '--as', 'withdrawn'])).err).toBe(
    'It was declined before, and is withdrawn now. To take that back: jobfu undo\n',
  );
});

test('a correction after another changes what it names, and says what it drops', async () => {
  const reading = async (): Promise<{ kind: string; deadline: { to: string } | null }> =>
    (
      await jobfu.json<{ timeline: { reading?: { kind: string; deadline: { to: string } | null } }[] }>([
        'show',
        'acme',
      ])
    ).timeline.flatMap((event) => event.reading ?? [])[0] ?? { kind: '', deadline: null };
  await jobfu.run(['heard', 'acme', 'Could you come in next Tuesday at 10:00 to meet the team?']);
  await jobfu.run(['correct', 'acme', '--as', 'vague']);
  const dated = await jobfu.run(['correct', 'acme', '--by', 'next Friday']);
  expect(dated.err).toContain('“vague”, does not go with that');
  expect(await reading()).toMatchObject({ kind: 'clear-timeline', deadline: { to: '2026-03-20' } });
  await jobfu.run(['correct', 'acme', '--as', 'immediate']);
  expect(await reading()).toMatchObject({ kind: 'immediate', deadline: { to: '2026-03-20' } });
  const vague = await jobfu.run(['correct', 'acme', '--as', 'vague']);
  expect(vague.err).toContain('“by 2026-03-20”, does not go with that');
  expect(await reading()).toMatchObject({ kind: 'vague', deadline: null });
});

test('an interview told once with its time and once without is one', async () => {
  const told = 'phone interview with Dana Lee at Borealis yesterday';
  await jobfu.run(['add', `${told} 3pm`]);
  const again = await jobfu.run(['add', told]);
  expect([again.status, again.err]).toEqual([
    2,
    expect.stringContaining(
      'That interview is already recorded, on Tue 10 Mar 15:00, with application 2 Borealis',
    ),
  ]);
  expect(again.err).toContain('jobfu edit 2');
  const another = await jobfu.run(['add', `${told} 5pm`]);
  expect([another.status, another.err]).toEqual([
    0,
    expect.stringContaining(
      'There is one that day already, at 15:00. If it is the same: jobfu undo, then jobfu edit 2 --interview 2 --at "2026-03-10T17:00"',
    ),
  ]);
});

test('a weekday beside a date that falls on another: refused where it is typed alone, remarked on in a sentence', async () => {
  const two =
    'may mean Thu 5 Mar or Fri 6 Mar.\n  The one you mean, said in one way: 2026-03-05 or 2026-03-06\n';
  for (const argv of [
    ['add', '--company', 'Borealis', '--at', 'Thursday 6 March'],
    ['heard', 'acme', 'We will be in touch.', '--on', 'Thursday 6 March'],
  ]) {
    const { status, err } = await jobfu.run(argv);
    expect([status, err]).toEqual([2, `jobfu: "Thursday 6 March" ${two}`]);
  }
  await jobfu.run(['heard', 'acme', 'We will be in touch.']);
  for (const argv of [
    ['correct', 'acme', '--by', 'next Monday 14 April'],
    ['snooze', 'acme', 'next Monday 14 April'],
    ['snooze', 'acme', 'Monday', '14 April'],
  ])
    expect((await jobfu.run(argv)).status, argv.join(' ')).toBe(2);
  expect((await jobfu.run(['correct', 'acme', '--by', 'Tuesday 14 April'])).status).toBe(0);
  const { err } = await jobfu.run(['add', 'phone interview at Borealis on Monday 5 January 10am']);
  expect(err).not.toContain('two ways');
  const told = await jobfu.run(['add', 'video interview at Cirrus on Thursday 6 March']);
  expect([told.status, told.err]).toEqual([
    0,
    expect.stringContaining(
      '"Thursday 6 March" can be read in two ways: Fri 6 Mar is taken; for Thu 5 Mar, add --at "2026-03-05"',
    ),
  ]);
});

test('an ending that contradicts the one before says so', async () => {
  const before = (was: string, is: string): string =>
    `It was ${was} before, and is ${is} now. To take that back: jobfu undo\n`;
  await jobfu.run([
    'heard',
    'acme',
    'Unfortunately we have decided not to move forward with your application.',
  ]);
  expect((await jobfu.run(['close', 'acme', '--as', 'accepted'])).err).toContain(
    before('rejected', 'accepted'),
  );
  await jobfu.run(['undo']);
  await jobfu.run(['close', 'acme', '--as', 'ghosted']);
  await jobfu.run(['undo']);
  await jobfu.run(['reopen', 'acme']);
  await jobfu.run(['heard', 'acme', 'We are pleased to offer you the job.']);
  expect((await jobfu.run(['sent', 'offer-decline', 'acme'])).err).not.toContain('before');
  expect((await jobfu.run(['sent', 'offer-accept', 'acme'])).err).toContain(before('declined', 'accepted'));
});

test('an interview that plainly did not take place is nothing to thank for', async () => {
  const now = '2026-03-12T10:30';
  await jobfu.run(['add', 'phone call from Borealis tomorrow 9am']);
  const { err } = await jobfu.run(['heard', 'borealis', 'no show, they never called'], { now });
  expect(err).toBe(
    'By that the interview of Thu 12 Mar 09:00 did not take place. If so: jobfu cancel 2; once there is another time, jobfu add\n',
  );
  const rules = async (): Promise<string[]> =>
    (
      await jobfu.json<{ plan: Record<'due' | 'upcoming', { rule: string }[]> }>(['show', 'borealis'], {
        now,
      })
    ).plan.due.map(({ rule }) => rule);
  expect(await rules()).toEqual([]);
  await jobfu.run(['undo'], { now });
  const later = await jobfu.run(['heard', 'borealis', 'They never called back about the result'], { now });
  expect(later.err).toBe('');
  expect(await rules()).toContain('thank-you');
});

test('show: words jobfu could not read are not told as read, and a mail of the day stands below the interview', async () => {
  const said = ['--said', '下周给你答复'];
  await jobfu.run(['add', '--company', '字节跳动', '--at', 'yesterday', ...said]);
  await jobfu.run(['heard', '2', 'Thanks for coming in!', '--on', 'yesterday 11am']);
  const { out } = await jobfu.run(['show', '2']);
  expect(out).toContain('not read: not English, as it seems');
  expect(out.indexOf('read as nothing about next steps')).toBeGreaterThan(
    out.indexOf('Thanks for coming in!'),
  );
  expect(out.indexOf('Thanks for coming in!')).toBeGreaterThan(out.indexOf('下周给你答复'));
  expect(out.indexOf('下周给你答复')).toBeGreaterThan(out.indexOf('interview\n'));
});

test('a hint names what can be typed', async () => {
  const said = async (...argv: string[]): Promise<string[]> =>
    (await jobfu.run(argv)).err.trim().split('\n  ');
  await jobfu.run(['heard', 'acme', 'We will decide soon.']);
  expect(await said('correct', 'acme', '--by', 'last week')).toEqual([
    expect.stringContaining('lies before the day it was said'),
    'Name a later day.',
  ]);
  expect((await said('heard', 'acme', 'In touch.', '--by', 'last week'))[1]).toContain('an earlier --on');
  for (const verb of ['draft', 'sent']) {
    expect((await said(verb, 'checkin', '--to', 'tom'))[1]).toContain(
      `as in: jobfu ${verb} checkin 1 --to "tom"`,
    );
  }
  await jobfu.run(['add', '--company', 'Borealis', '--at', 'in 6 days']);
  expect(await said('skip', 'borealis')).toEqual([
    'jobfu: Nothing to leave out is due for 2 Borealis.',
    'Planned: jobfu skip 2 prepare, or jobfu skip 2 thank-you',
  ]);
  expect((await jobfu.run(['skip', '2', 'prepare'])).status).toBe(0);
});

test.each(['nobody', 'no one', 'n/a', "don't know", 'none'])('%s is no fact', async (nothing) => {
  const facts = ['--with', nothing, '--topic', nothing, '--said', nothing, '--role', nothing];
  const { out } = await jobfu.run(['add', '--company', 'Borealis', '--at', 'yesterday', ...facts]);
  expect(out).toContain('Kept: interview on Tue 10 Mar at Borealis');
  await jobfu.run(['edit', 'borealis', '--with', nothing, '--topic', nothing]);
  const letter = await jobfu.run(['draft', 'thankyou', 'borealis']);
  for (const said of [(await jobfu.run(['show', 'borealis'])).out, letter.out])
    expect(said).not.toMatch(new RegExp(`\\b${nothing}\\b`, 'i'));
  expect((await jobfu.run(['draft', 'thankyou', 'borealis', '--to', nothing])).err).toContain('needs a name');
});

test('a misspelt day is asked for as it is spelt; a time with a full stop is one of today', async () => {
  const add = (at: string) => jobfu.run(['add', '--company', 'Borealis', '--at', at]);
  expect((await add('yesturday 3')).err).toContain('Did you mean "yesterday 3"?');
  expect((await add('gibberish')).err).toContain('Try "yesterday 3pm"');
  expect((await add('14.30')).out).toContain('Wed 11 Mar 14:30');
});

test('a refusal that may have been taken back: the words are kept, and how to open it again is said', async () => {
  await jobfu.run(['heard', 'acme', 'We regret to inform you that we chose another candidate.']);
  const hint = 'It stays closed as rejected. If you are in the running again: jobfu reopen 1\n';
  const error = await jobfu.run(
    ['heard', 'acme', 'That mail was sent in error, you are still in the running!'],
    { now: '2026-03-12T09:00' },
  );
  expect([error.status, error.err]).toEqual([0, hint]);
  const day = await jobfu.run(['heard', 'acme', 'Sorry about that. We will let you know by Friday.']);
  expect(day.err).toBe(hint);
  // Neither small talk, nor the refusal said again, nor what had come before it.
  for (const words of ['You are welcome.', 'As I said, we have filled the position with somebody else.']) {
    expect((await jobfu.run(['heard', 'acme', words])).err).toBe('');
  }
  const before = ['heard', 'acme', 'We are still talking to others.', '--on', 'yesterday'];
  expect((await jobfu.run(before)).err).toBe('');
});

test('put off to an hour, or past the day by which they wait for it: kept, and said', async () => {
  await jobfu.run(['sent', 'thankyou', 'acme']);
  await jobfu.run(['heard', 'acme', 'Please complete the coding exercise by Friday.']);
  await jobfu.run(['sent', 'reply-immediate', 'acme']);
  const snooze = (when: string) => jobfu.run(['snooze', 'acme', when, 'deliver']);
  const hour = await snooze('tomorrow 8am');
  expect(hour.out).toContain('Put off until Thu 12 Mar: hand in the task');
  expect(hour.err).toBe('Things are put off by whole days: 08:00 is left out.\n');
  const late = /^That is after its own day, Fri 13 Mar, and they wait for it\./;
  expect((await snooze('friday')).err).toBe('');
  expect((await snooze('monday')).err).toMatch(late);
  expect((await snooze('next tuesday')).err).toMatch(late);
});

test('of names that several have, those that fit less well are counted', async () => {
  for (const company of ['Elmworks', 'Everhart', 'Hooley', 'Borealis'])
    await jobfu.run(['add', '--company', company, '--applied', 'yesterday']);
  const { status, err } = await jobfu.run(['show', 'e']);
  expect([status, err]).toEqual([
    2,
    'jobfu: "e" may mean several: 2 Elmworks; 3 Everhart and 3 more.\n  Use the number.\n',
  ]);
});

test('a message nobody asked for so soon after the last is kept, and said to be', async () => {
  await jobfu.run(['add', '--company', 'Brook', '--role', 'Nurse', '--applied', '2026-02-16']);
  const sent = async (day: string) =>
    (await jobfu.run(['sent', 'checkin-application', 'brook'], { now: `${day}T09:00` })).err;
  expect(await sent('2026-03-11')).not.toContain('had not asked for');
  // The fifth working day is allowed.
  expect(await sent('2026-03-17')).toContain(
    'The last message they had not asked for went out on Wed 11 Mar: leave five working days between two',
  );
  expect(await sent('2026-03-24')).not.toContain('had not asked for');
});

test('a letter on an offer nobody has noted says so', async () => {
  await jobfu.run(['add', '--company', 'Brook', '--role', 'Nurse', '--applied', '2026-02-16']);
  const { status, err } = await jobfu.run(['sent', 'offer-accept', 'brook']);
  expect(status).toBe(0);
  expect(err).toContain('No offer from Brook is on record. If they made one: jobfu heard');
  await jobfu.run(['undo']);
  await jobfu.run(['heard', 'brook', 'We would like to offer you the job.']);
  expect((await jobfu.run(['sent', 'offer-accept', 'brook'])).err).not.toContain('on record');
});

test('an interview moved to a day alone has lost its hour, and what is named brings it back', async () => {
  await jobfu.run(['add', '--company', 'Brook', '--at', '2026-03-12T10:00']);
  const { err } = await jobfu.run(['reschedule', 'brook', 'friday']);
  expect(err).toContain('It was at 10:00; its hour is not known now.');
  const [, number, when] = /jobfu reschedule (\d+) "(.+)"/.exec(err) ?? [];
  const kept = await jobfu.run(['reschedule', number ?? '', when ?? '']);
  expect(kept.out).toContain('interview on Fri 13 Mar 10:00');
  expect(kept.err).toBe('');
});
