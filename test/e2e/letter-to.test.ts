/** `--to` without an application: whose letter it is follows from who knows the person; and letters that presume a fact. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type InProcess, openInProcess } from './in-process.ts';

interface Shown {
  readonly application: { readonly company: string; readonly people: readonly { readonly name: string }[] };
}
interface Drafted {
  readonly application: { readonly company: string };
  readonly to: readonly { readonly name: string; readonly email: string | null }[];
  readonly checks: readonly { readonly id: string; readonly ok: boolean; readonly says: string }[];
}

let jobfu: InProcess;
beforeEach(async () => {
  jobfu = openInProcess();
  await jobfu.run(['add', '--company', 'Acme', '--at', 'yesterday 10am', '--with', 'Dana Lee']);
  await jobfu.run(['add', '--company', 'Hooli', '--at', 'yesterday 3pm', '--with', 'Tom Berg']);
});
afterEach(() => jobfu.remove());

const peopleOf = async (who: string): Promise<string[]> =>
  (await jobfu.json<Shown>(['show', who])).application.people.map(({ name }) => name);

describe('whom one follows up with', () => {
  const namesOf = async (argv: readonly string[], now: string): Promise<string[]> =>
    (await jobfu.json<Drafted>(argv, { now })).to.map(({ name }) => name);
  const day = (date: string): { now: string } => ({ now: `2026-${date}T10:00` });

  beforeEach(async () => {
    await jobfu.run(
      ['add', '--company', 'Elm', '--at', '2026-03-02T10:00', '--with', 'Adrian Cole', '--with', 'Susan Yip'],
      day('03-02'),
    );
    await jobfu.run(['sent', 'checkin', 'elm', '--to', 'susan'], day('03-12'));
  });

  test.each(['checkin', 'checkin-deadline', 'ask-next-steps', 'closing'])(
    'a %s goes to whom the last check-in went, and not to the first one met',
    async (letter) => {
      expect(await namesOf(['draft', letter, 'elm'], '2026-03-23T10:00')).toEqual(['Susan Yip']);
    },
  );

  test('so does what is due, and is recorded so', async () => {
    expect(await namesOf(['draft', '--to', 'susan'], '2026-03-23T10:00')).toEqual(['Susan Yip']);
    const { out } = await jobfu.run(['sent', 'checkin', 'elm'], day('03-23'));
    expect(out).toContain('Sent: checkin to Susan Yip');
  });

  test('and what is due names them', async () => {
    const { due } = await jobfu.json<{
      due: { application: { company: string }; to: { name: string }[] }[];
    }>(['due'], { now: '2026-03-23T10:00' });
    const elm = due.find(({ application }) => application.company === 'Elm');
    expect(elm?.to.map(({ name }) => name)).toEqual(['Susan Yip']);
  });

  test('to both, where it went to both', async () => {
    await jobfu.run(['sent', 'checkin', 'elm', '--to', 'Adrian, Susan'], day('03-23'));
    expect((await namesOf(['draft', 'closing', 'elm'], '2026-04-02T10:00')).sort()).toEqual([
      'Adrian Cole',
      'Susan Yip',
    ]);
  });

  test('but to who has written since, or was met since', async () => {
    await jobfu.run(['heard', 'elm', 'We are still deciding.', '--from', 'adrian'], day('03-13'));
    expect(await namesOf(['draft', 'checkin', 'elm'], '2026-03-23T10:00')).toEqual(['Adrian Cole']);
    await jobfu.run(['sent', 'checkin', 'elm', '--to', 'susan'], day('03-23'));
    const again = ['add', '--company', 'Elm', '--at', '2026-03-24T10:00', '--with', 'Adrian Cole'];
    await jobfu.run(again, day('03-24'));
    expect(await namesOf(['draft', 'checkin', 'elm'], '2026-04-02T10:00')).toEqual(['Adrian Cole']);
  });

  test('first to who told them alone, in the last interview, how things go on; a recruiter goes before', async () => {
    const rounds = async (company: string, first: string): Promise<void> => {
      await jobfu.run(
        ['add', '--company', company, '--at', '2026-03-02T10:00', '--with', first],
        day('03-02'),
      );
      await jobfu.run(
        [
          ...['add', '--company', company, '--at', '2026-03-09T10:00', '--with', 'Nils Berg'],
          ...['--said', 'We will talk it over and come back to you.'],
        ],
        day('03-09'),
      );
    };
    await rounds('Oak', 'Ada Moor (office)');
    await rounds('Ash', 'Ada Moor (recruiter)');
    expect(await namesOf(['draft', 'checkin', 'oak'], '2026-03-23T10:00')).toEqual(['Nils Berg']);
    expect(await namesOf(['draft', 'checkin', 'ash'], '2026-03-23T10:00')).toEqual(['Ada Moor']);
  });

  test('a thank-you still goes to who is to be thanked', async () => {
    expect(await namesOf(['draft', 'thankyou', 'elm'], '2026-03-12T11:00')).toEqual(['Adrian Cole']);
  });
});

describe('with no application named', () => {
  test.each([
    [['draft', '--to', 'Tom']],
    [['draft', 'thankyou', '--to', 'tom']],
    [['draft', '--to', 'TOM BERG']],
    [['draft', 'thankyou', '--to', 'Tom Berg <tom@hooli.example>']],
    // Nothing of this kind is planned anywhere.
    [['draft', 'withdraw', '--to', 'tom']],
  ])('%j is for the employer who knows him', async (argv) => {
    const { application, to } = await jobfu.json<Drafted>(argv);
    expect(application.company).toBe('Hooli');
    expect(to.map(({ name }) => name)).toEqual(['Tom Berg']);
    expect((await jobfu.run(argv)).err).not.toContain('not recorded');
  });

  test.each(['Una, Ravi', 'Una and Ravi', 'ravi; una'])('%j are two people', async (typed) => {
    await jobfu.run(['add', '--company', 'Elm', '--at', 'yesterday 1pm', '--with', 'Una Frey, Ravi Hale']);
    const { application, to } = await jobfu.json<Drafted>(['draft', 'thankyou', '--to', typed]);
    expect(application.company).toBe('Elm');
    expect(to.map(({ name }) => name).sort()).toEqual(['Ravi Hale', 'Una Frey']);
  });

  test('a mark is nobody, and no letter goes to somebody else for it', async () => {
    expect((await jobfu.run(['draft', 'thankyou', 'acme', '--to', ','])).status).toBe(2);
  });

  test('a letter nothing planned asks for is not for the latest application, but for hers', async () => {
    const { application } = await jobfu.json<Drafted>(['draft', 'withdraw', '--to', 'dana']);
    expect(application.company).toBe('Acme');
  });

  test('it is recorded there, and nobody is added elsewhere', async () => {
    const { status, out } = await jobfu.run(['sent', '--to', 'tom']);
    expect([status, out]).toEqual([0, expect.stringContaining('Sent: thankyou to Tom Berg · Hooli')]);
    expect(await peopleOf('acme')).toEqual(['Dana Lee']);
    expect(await peopleOf('hooli')).toEqual(['Tom Berg']);
  });

  test('an address typed with a known name is kept with that person', async () => {
    await jobfu.run(['sent', '--to', 'tom berg <tom@hooli.example>']);
    expect((await jobfu.json<Shown>(['show', 'hooli'])).application.people).toMatchObject([
      { name: 'Tom Berg', email: 'tom@hooli.example' },
    ]);
  });

  test.each(['draft', 'sent'])(
    '%s to somebody nobody knows is refused, and names who is due',
    async (verb) => {
      for (const words of [[verb], [verb, 'thankyou']]) {
        const { status, out, err } = await jobfu.run([...words, '--to', 'Zoe']);
        expect([status, out]).toEqual([2, '']);
        expect(err).toContain('Zoe is not recorded at any application.');
        expect(err).toContain(`Name the application, as in: jobfu ${verb} thankyou 1 --to "Zoe"`);
        expect(err).toContain('Acme');
        expect(err).toContain('Hooli');
      }
      expect(await peopleOf('acme')).toEqual(['Dana Lee']);
    },
  );

  test('known to several that are due, it is asked which', async () => {
    await jobfu.run(['add', '--company', 'Initech', '--at', 'yesterday 4pm', '--with', 'Tom Ash']);
    const { status, out, err } = await jobfu.run(['draft', '--to', 'tom']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('"tom" may mean several: 2 Hooli; 3 Initech.');
  });

  test('known, but with nothing due, nobody else’s letter takes its place', async () => {
    await jobfu.run(['sent', '--to', 'tom']);
    const { status, out, err } = await jobfu.run(['draft', '--to', 'tom']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('No letter is due for 2 Hooli.');
  });
});

describe('with the application named', () => {
  test('somebody new there gets the letter, and it is said', async () => {
    const { status, out, err } = await jobfu.run(['draft', 'thankyou', 'acme', '--to', 'Zoe']);
    expect([status, out]).toEqual([0, expect.stringContaining('To: Zoe\n')]);
    expect(err).toMatch(/^.*Zoe is not recorded at Acme\.$/m);
  });

  test('once sent, it is said that they are recorded now', async () => {
    const { status, err } = await jobfu.run(['sent', 'thankyou', 'acme', '--to', 'Zoe']);
    expect(status).toBe(0);
    expect(err).toContain('Zoe was not recorded at Acme, and is now.');
    expect(await peopleOf('acme')).toEqual(['Dana Lee', 'Zoe']);
  });

  test('of somebody known there nothing is said', async () => {
    const { err } = await jobfu.run(['draft', 'thankyou', 'acme', '--to', 'dana']);
    expect(err).not.toContain('recorded');
  });
});

describe('a letter that presumes what is not on record says so', () => {
  const OFFER = ['negotiate', 'offer-accept', 'offer-decline', 'offer-extension', 'offer-thanks'];
  const failedCheck = async (name: string) => {
    const set = name === 'offer-extension' ? ['--set', 'until=2026-03-20'] : [];
    const argv = ['draft', name, 'acme', ...set];
    const { status, err } = await jobfu.run(argv);
    const { checks } = await jobfu.json<Drafted>(argv);
    return { status, err, check: checks.find(({ id }) => id === 'on-record') };
  };

  test.each([
    ...OFFER.map((name) => [
      name,
      'No offer from Acme is on record.',
      'We are pleased to offer you the job.',
    ]),
    ['rejection-thanks', 'No refusal from Acme is on record.', 'We will not be moving forward with you.'],
  ])('%s', async (name, says, word) => {
    const before = await failedCheck(name);
    expect(before).toMatchObject({ status: 0, check: { ok: false, says } });
    expect(before.err.split(says)).toHaveLength(2);
    await jobfu.run(['heard', 'acme', word]);
    const after = await failedCheck(name);
    expect(after).toMatchObject({ status: 0, check: { ok: true } });
    expect(after.err).not.toContain('on record');
  });

  test('an ending the user recorded counts too', async () => {
    await jobfu.run(['close', 'acme', '--as', 'rejected']);
    expect((await failedCheck('rejection-thanks')).check).toMatchObject({ ok: true });
  });

  test('other letters presume nothing', async () => {
    expect((await failedCheck('checkin')).check).toMatchObject({ ok: true });
  });
});

test('of a letter to nobody known it is said that it went, and not to whom', async () => {
  await jobfu.run(['add', '--company', 'Fern', '--stage', 'coffee chat', '--at', 'yesterday 10am']);
  const { out } = await jobfu.run(['sent', 'thankyou', 'fern']);
  expect(out).toContain('Sent: thankyou · Fern');
  const { out: log } = await jobfu.run(['log']);
  expect(log).toContain('sent thankyou · Fern');
  expect(log).toContain('added the coffee chat on');
});

test('thanks recorded before the interview are kept, and said to be none for it', async () => {
  const EARLY = 'before the interview of Fri 20 Mar 10:00 and counts as no thanks for it';
  const add = (at: string) =>
    jobfu.run(['add', '--company', 'Fern', '--at', at, '--with', 'Una Ray', '--with', 'Ravi Sen']);
  const thank = (to: string, now: string) => jobfu.run(['sent', 'thankyou', 'fern', '--to', to], { now });
  await add('2026-03-17T10:00');
  await add('2026-03-20T10:00');
  // The first was held: these thanks are for it, one each.
  expect((await thank('una', '2026-03-17T15:00')).err).not.toContain('counts as no thanks');
  expect((await thank('ravi', '2026-03-17T15:00')).err).not.toContain('counts as no thanks');
  const { err, status } = await thank('una', '2026-03-19T15:00');
  expect(status).toBe(0);
  expect(err).toContain(EARLY);
  expect((await thank('una', '2026-03-20T15:00')).err).not.toContain('counts as no thanks');
});

describe('their day, given to the letter that asks after it', () => {
  test.each([
    ['9 March', 'by Monday 9 March'],
    ['Monday', 'by Monday 9 March'],
    ['last Friday', 'by Friday 6 March'],
    ['the end of February', 'by the end of February'],
    ['end of last week', 'by the end of last week'],
    ['last week', 'an answer last week'],
    ['13 March', 'by Friday 13 March'],
  ])('%s has passed, where it may have', async (typed, said) => {
    const { out } = await jobfu.run(['draft', 'checkin-deadline', 'acme', '--set', `deadline=${typed}`]);
    expect(out).toContain(`${said}.`);
  });

  test('is ahead in any other letter', async () => {
    const { out } = await jobfu.run(['draft', 'confirm-timeline', 'acme', '--set', 'deadline=Monday']);
    expect(out).toContain('Monday 16 March');
  });
});
