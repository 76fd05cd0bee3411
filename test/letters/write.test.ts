/** Which facts go into a letter, and what is said about those that do not. */
import { describe, expect, it } from 'vitest';
import type { Letter, NextStep, Reading } from '../../src/domain/facts.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { SettledMessage } from '../../src/letters/request.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, poor, reading, request, rich } from './build.ts';
import { templateNamed, templates, wordings } from './built-in.ts';
import { replyTo } from './replies.ts';

const DANA = person();
const OMAR = person({ id: 2, name: 'Omar Haddad', email: 'omar@acme.example' });

const said = (
  facts: Parameters<typeof reading>[0],
  more: Parameters<typeof message>[0] = {},
): SettledMessage => {
  const settled = reading(facts);
  return { message: message({ ...more, reading: settled }), reading: settled };
};

const by = (day: string, more: object = {}) => ({
  from: day,
  to: day,
  owner: 'them' as const,
  phrase: 'by then',
  ambiguous: false,
  ...more,
});

describe('the interview a letter speaks of', () => {
  const interviews = [
    interview({
      id: 1,
      at: '2026-03-03',
      stage: 'phone',
      with: [1],
      topics: [{ text: 'the rota', person: null }],
    }),
    interview({ id: 2, at: '2026-03-10T14:00:00.000Z', stage: 'final', with: [2] }),
    interview({ id: 3, at: '2026-03-10T15:00:00.000Z', stage: 'hr', with: [1], cancelled: '2026-03-09' }),
    interview({ id: 4, at: '2026-03-20T15:00:00.000Z', stage: 'panel', with: [1] }),
  ];
  const asked = request({ application: application({ people: [DANA, OMAR], interviews }), to: [DANA] });

  it('is for a thank-you the last one held with that person', () => {
    const { body } = write(templateNamed('thankyou'), null, asked);
    expect(body).toContain('phone interview for the Senior Engineer role at Acme on Tuesday 3 March');
    expect(body).toContain('the rota');
  });

  it('is for one met before the later one of which nobody is on record', () => {
    const [first] = interviews;
    const second = interview({ id: 2, at: '2026-03-10T14:00:00.000Z', stage: null, with: [] });
    const rounds = [first, second].filter((one) => one !== undefined);
    const held = { ...asked, application: application({ people: [DANA, OMAR], interviews: rounds }) };
    const { body, remarks } = write(templateNamed('thankyou'), null, held);
    expect(body).toContain('the interview for the Senior Engineer role at Acme on Tuesday 10 March');
    expect(remarks.join()).toContain(
      'Whom you met on Tuesday 10 March is not on record: jobfu edit 1 --with',
    );
    const named = { ...second, with: [2] };
    const toOmar = application({ people: [DANA, OMAR], interviews: [...rounds.slice(0, 1), named] });
    expect(write(templateNamed('thankyou'), null, { ...held, application: toOmar }).body).toContain(
      '3 March',
    );
  });

  it('recalls the round before it', () => {
    const { body } = write(templateNamed('thankyou'), null, { ...asked, to: [OMAR] });
    expect(body).toContain('After this and the earlier phone interview, I have a much better picture');
  });

  it('is for a check-in the last one held at all', () => {
    expect(write(templateNamed('checkin'), null, asked).body).toContain('final interview');
  });

  it('is none where none was held, and then nothing is said of a day', () => {
    const ahead = { ...asked, now: '2026-03-01T09:00:00.000Z' };
    const { body } = write(templateNamed('thankyou'), null, ahead);
    expect(body).toContain('Thank you for the interview for the Senior Engineer role at Acme.');
  });

  it('decides the wording after a panel', () => {
    const panel = request({
      application: application({ people: [DANA], interviews: [interview({ stage: 'panel' })] }),
      to: [DANA],
    });
    expect(write(templateNamed('thankyou'), null, panel).variant).toBe('panel');
    expect(write(templateNamed('thankyou'), 'short', panel).variant).toBe('short');
    expect(write(templateNamed('checkin'), null, panel).variant).toBe('plain');
  });
});

describe('what was talked about', () => {
  it('goes to the one it was talked about with, and to no one else', () => {
    const topics = [
      { text: 'the rota', person: 1 },
      { text: 'the budget', person: 2 },
      { text: 'the move to Oslo', person: null },
    ];
    const held = application({ people: [DANA, OMAR], interviews: [interview({ with: [1, 2], topics })] });
    const to = (who: typeof DANA): string =>
      write(templateNamed('thankyou'), null, request({ application: held, to: [who] })).body;
    expect(to(DANA)).toContain('about the rota and the move to Oslo');
    expect(to(OMAR)).toContain('about the budget and the move to Oslo');
  });

  describe('with several, who may compare', () => {
    const thanks = (
      facts: Parameters<typeof interview>[0],
      who: readonly (typeof DANA)[],
      set: Record<string, string> = {},
    ) => {
      const held = application({ people: [DANA, OMAR], interviews: [interview({ with: [1, 2], ...facts })] });
      return write(templateNamed('thankyou'), null, request({ application: held, to: [...who], set }));
    };
    const common = (...texts: string[]) => ({ topics: texts.map((text) => ({ text, person: null })) });

    it('is shared out where there is enough', () => {
      const three = common('the rota', 'the budget', 'the move to Oslo');
      expect(thanks(three, [DANA]).body).toContain('about the rota and the move to Oslo,');
      expect(thanks(three, [OMAR]).body).toContain('about the budget,');
      expect(thanks(three, [DANA, OMAR]).body).toContain('about the rota, the budget and the move to Oslo,');
      expect(thanks(common('the rota'), [OMAR]).body).toContain('about the rota,');
    });

    const met = [DANA, OMAR, person({ id: 3, name: 'Mei Chen', email: 'mei@acme.example' })];
    it.each([
      ['full', {}],
      ['short', {}],
      ['panel', { stage: 'panel' }],
      ['formal', {}],
    ] as const)('each reads another letter (%s)', (variant, stage) => {
      const inOne = [interview({ with: [1, 2, 3], ...stage })];
      const inTurn = [1, 2, 3].map((id) => interview({ id, with: [id], ...stage }));
      const noted = { topics: [{ text: 'the rota', person: null }], project: 'the new depot' };
      const word = said({ kind: 'clear-timeline', deadline: by('2026-03-19') }, { interview: null });
      const rounds = [inOne, inTurn, inOne.map((one) => ({ ...one, ...noted }))];
      for (const [interviews, messages] of rounds.flatMap((held) => [
        [held, []] as const,
        [held, [word]] as const,
      ])) {
        const asked = { application: application({ people: met, interviews }), messages };
        const told = met.map((reader) => {
          const { body } = write(templateNamed('thankyou'), variant, request({ ...asked, to: [reader] }));
          return body.split(/\n\n|(?<=[.!?]) /).filter((sentence) => /\s\S+\s.*[.]$/.test(sentence));
        });
        expect(told.flat()).toHaveLength(new Set(told.flat()).size);
      }
    });

    it.each(met)('none presses where their day is today: $name', (reader) => {
      const interviews = [interview({ with: [1, 2, 3] })];
      const word = said({ kind: 'clear-timeline', deadline: by('2026-03-11') }, { interview: null });
      const asked = request({
        application: application({ people: met, interviews }),
        messages: [word],
        to: [reader],
      });
      const template = templateNamed('thankyou');
      for (const variant of ['full', 'short', 'formal'] as const) {
        const written = write(template, variant, asked);
        expect(written.body).toContain('by the end of today');
        const checks = checksOn(written, { template, request: asked, attachments: 0 });
        expect(checks.find(({ id }) => id === 'tone')).toMatchObject({ ok: true });
      }
    });

    it('nobody hears of the candidate alone', () => {
      const two = common('research-led teaching', 'my book project');
      expect(thanks(two, [DANA]).body).toContain('about research-led teaching and my book project,');
      expect(thanks(two, [OMAR]).body).toContain('about research-led teaching,');
    });

    it('one hears of the project, the other of the challenge', () => {
      const both = { project: 'the new depot', challenge: 'slow builds' };
      expect(thanks(both, [DANA]).body).toContain('the work on the new depot');
      expect(thanks(both, [DANA]).body).not.toContain('slow builds');
      expect(thanks(both, [OMAR]).body).toContain('You told me about the slow builds');
      expect(thanks(both, [OMAR], { project: 'the app' }).body).toContain('have a hand in the app');
    });

    it('a challenge or a project noted of one of them is told to that one alone', () => {
      const ofOmar = { challenge: 'Omar: flaky tests' };
      expect(thanks(ofOmar, [OMAR]).body).toContain('You told me about flaky tests');
      const { body, remarks } = thanks(ofOmar, [DANA]);
      expect(body).not.toContain('flaky');
      expect(remarks.join()).not.toContain('flaky');
      expect(thanks({ project: 'Dana - the new depot' }, [DANA]).body).toContain('the work on the new depot');
    });

    it('what is noted of somebody by name is yours in the letter to that one', () => {
      const plans = common("Omar's plans for the depot", 'how Dana runs the ward');
      expect(thanks(plans, [OMAR, DANA]).body).toContain("Omar's plans for the depot and how Dana runs");
      const alone = common("Omar's plans for the depot");
      expect(thanks(alone, [OMAR]).body).toContain('about your plans for the depot,');
      expect(thanks(alone, [DANA]).body).toContain("about Omar's plans for the depot,");
      expect(thanks(common('how Dana runs the ward'), [DANA]).body).toContain('about how you run the ward,');
    });
  });

  it.each(['library in Leeds', 'the library'])('a project that is the topic is told once: %s', (project) => {
    const topics = [{ text: 'the library project in Leeds', person: null }];
    const held = application({
      people: [DANA],
      interviews: [interview({ topics, project, challenge: 'slow builds' })],
    });
    const { body } = write(templateNamed('thankyou'), null, request({ application: held, to: [DANA] }));
    expect(body.match(/library/g)).toHaveLength(1);
    expect(body).toContain('You mentioned the slow builds');
  });

  it('is shortened with a remark', () => {
    const topics = [{ text: `the migration of ${'very many billing records '.repeat(200)}`, person: null }];
    const held = application({ interviews: [interview({ topics })] });
    const { body, remarks } = write(templateNamed('thankyou'), null, request({ application: held }));
    expect(body.length).toBeLessThan(900);
    expect(remarks.join('\n')).toMatch(/shortened to “the migration of very many/);
  });
});

describe('the day they named', () => {
  const deadline = by('2026-03-19');
  const bodyFor = (messages: SettledMessage[], facts = {}): string =>
    write(templateNamed('checkin-deadline'), null, request({ messages, ...facts })).body;

  it('is the one of the latest word that says something', () => {
    const silent = said({ kind: 'none', silent: true }, { id: 2 });
    expect(bodyFor([said({ kind: 'clear-timeline', deadline }), silent])).toContain('by Thursday 19 March');
    const later = said({ kind: 'clear-timeline', deadline: by('2026-03-27') }, { id: 2 });
    expect(bodyFor([said({ kind: 'clear-timeline', deadline }), later])).toContain('by Friday 27 March');
    expect(bodyFor([said({ kind: 'clear-timeline', deadline }), said({}, { id: 2 })])).toContain(
      'around now',
    );
  });

  it('is not looked forward to once it is past', () => {
    const past = request({ messages: [said({ kind: 'clear-timeline', deadline: by('2026-03-10') })] });
    expect(write(templateNamed('thankyou'), null, past).body).not.toContain('10 March');
    const today = request({ messages: [said({ kind: 'clear-timeline', deadline: by('2026-03-11') })] });
    expect(write(templateNamed('thankyou'), null, today).body).toContain('news by the end of today');
  });

  it('is set aside by an interview held since', () => {
    const interviews = [interview({ at: '2026-03-10' })];
    const old = said({ kind: 'clear-timeline', deadline }, { on: '2026-03-05' });
    expect(bodyFor([old], { application: application({ interviews }) })).toContain('around now');
    const inTheRoom = said({ kind: 'clear-timeline', deadline }, { on: '2026-03-10', interview: 1 });
    expect(bodyFor([inTheRoom], { application: application({ interviews }) })).toContain(
      'by Thursday 19 March',
    );
  });

  it('follows the date order, with a year only where it differs', () => {
    const far = [said({ kind: 'clear-timeline', deadline: by('2027-01-08') })];
    expect(bodyFor(far, { dateOrder: 'mdy' })).toContain('by Friday, January 8, 2027.');
  });

  it('is not told in thanks where it is not sure, and a remark says so', () => {
    const thanks = (confidence: number, set: Record<string, string> = {}) =>
      write(
        templateNamed('thankyou'),
        null,
        request({ messages: [said({ kind: 'clear-timeline', deadline, confidence })], set }),
      );
    expect(thanks(0.9).body).toContain('19 March');
    expect(thanks(0.4).body).not.toContain('19 March');
    expect(thanks(0.4).remarks.join()).toContain('--set deadline=');
    expect(thanks(0.4, { deadline: 'next Friday' }).body).toContain('Friday');
    expect(thanks(0.4, { deadline: 'next Friday' }).remarks.join()).not.toContain('--set deadline=');
  });

  it('comes with a remark where it could be another or is not sure', () => {
    const remarksFor = (facts: Parameters<typeof reading>[0]): string =>
      write(templateNamed('checkin-deadline'), null, request({ messages: [said(facts)] })).remarks.join('\n');
    const alternative = { from: '2026-12-04', to: '2026-12-04' };
    expect(remarksFor({ deadline: by('2026-04-12', { ambiguous: true, alternative }) })).toContain(
      'Friday 4 December',
    );
    expect(remarksFor({ deadline, confidence: 0.4 })).toContain('not with certainty');
    expect(remarksFor({ deadline })).not.toContain('19');
  });
});

describe('an answer', () => {
  const invited = { kind: 'immediate', nextStep: 'call' } as const;

  it('stays in their thread, with one Re:', () => {
    const asked = request({ messages: [said(invited, { subject: 'RE: Re: Your\r\n interview' })] });
    expect(write(templateNamed('reply-immediate'), null, asked).subject).toBe('Re: Your interview');
    expect(write(templateNamed('offer-decline'), null, asked).subject).toBe('Re: Your interview');
    expect(write(templateNamed('checkin'), null, asked).subject).not.toMatch(/^Re:/);
  });

  it('has a subject of its own where theirs is not known', () => {
    const asked = request({ messages: [said(invited)] });
    expect(write(templateNamed('reply-immediate'), null, asked).subject).toBe(
      'Senior Engineer at Acme: the call',
    );
  });

  it('names the time they propose where others are offered, and takes one of theirs as it is', () => {
    const appointment = { at: '2026-03-26T11:00', phrase: 'the 26th at 11' };
    const offering = (times: string) =>
      write(
        templateNamed('reply-immediate'),
        null,
        request({ messages: [said({ ...invited, appointment })], set: { times } }),
      ).body;
    expect(offering('fri after 2')).toContain(
      'Thursday 26 March at 11:00 is difficult for me, I am afraid; could we make it Friday after 2 instead?',
    );
    expect(offering('Thursday afternoon')).toContain('I would be free on Thursday afternoon.');
    const asked = request({ messages: [said({ ...invited, appointment })], set: { times: 'fri' } });
    expect(write(templateNamed('reply-immediate'), null, asked).remarks.join()).not.toContain('says yes');
  });

  it('takes a task at another time, too', () => {
    const appointment = { at: '2026-03-14T08:00', phrase: 'sat 8am' };
    const task = { kind: 'immediate', nextStep: 'assessment', appointment } as const;
    const messages = [said(task, { text: 'can u do a trial shift sat 8am?' })];
    const letter = (set: Record<string, string>) =>
      write(templateNamed('reply-immediate'), null, request({ messages, set })).body;
    expect(letter({})).toMatch(/glad to do the trial shift[^.]*\. Saturday 14 March at 08:00 suits me well/);
    expect(letter({ times: 'Sunday 8am' })).toContain('could we make it Sunday at 8am instead?');
  });

  it('takes any of several times they name, and a move for what it is', () => {
    const letter = (text: string) =>
      write(templateNamed('reply-immediate'), null, request({ messages: [said(invited, { text })] }));
    const several = letter('Would Tuesday at 2pm or Wednesday at 10am work?');
    expect(several.body).toContain('Either of those times would suit me');
    expect(several.remarks.join()).toContain('They name several times');
    expect(letter('We need to move our call to Monday.').body).toContain('another time is no trouble at all');
    expect(letter('Your interview is now on Monday at 3pm instead of Thursday.').body).toContain(
      'no trouble',
    );
    expect(letter('We would like to move you to the next stage, a call.').body).not.toContain('trouble');
  });

  it('says nothing of a time where papers are asked for', () => {
    const papers = {
      kind: 'immediate',
      nextStep: 'paperwork',
      appointment: { at: '2026-03-26', phrase: 'then' },
    };
    const asked = request({ messages: [said(papers as Parameters<typeof reading>[0])] });
    expect(write(templateNamed('reply-immediate'), null, asked).remarks.join()).not.toContain('says yes');
  });

  it('uses the page they let one choose a time on', () => {
    const asked = request({ messages: [said(invited, { text: 'Please pick a slot with this link.' })] });
    const { body, remarks } = write(templateNamed('reply-immediate'), null, asked);
    expect(body).toContain('I will choose a time on your page today.');
    expect(remarks.join()).toContain('the letter says you do so today');
  });

  it('speaks of all that waits for it', () => {
    const asked = (id: number, nextStep: NextStep, facts: Partial<Reading> = {}): SettledMessage =>
      said({ kind: 'immediate', nextStep, ...facts }, { id, text: 'Could you?' });
    const last = asked(9, 'interview');
    const answer = (...waiting: SettledMessage[]) =>
      write(
        templateNamed('reply-immediate'),
        null,
        request({ messages: [last], waiting: [...waiting, last] }),
      );
    expect(
      answer(asked(1, 'references', { deadline: by('2026-03-20', { owner: 'you' }) }), asked(2, 'paperwork'))
        .body,
    ).toContain('I will also send you the references by Friday 20 March and the documents, as you asked.');
    expect(answer(asked(1, 'call')).body).toContain(
      'As for the call, please suggest a time and I will make it work.',
    );
    const at = { at: '2026-03-26T11:00', phrase: 'the 26th at 11' };
    expect(answer(asked(1, 'call', { appointment: at })).body).toContain(
      'I can also make Thursday 26 March at 11:00 for the call.',
    );
    expect(answer().body).not.toContain('also');
    const other = answer(asked(1, 'other'));
    expect(other.body).not.toContain('also');
    expect(other.remarks.join()).toContain('They also asked “Could you?”');
  });

  it('asks for the hour where they propose a day alone', () => {
    const body = (at: string, set: Record<string, string> = {}) => {
      const messages = [said({ ...invited, appointment: { at, phrase: 'then' } })];
      return write(templateNamed('reply-immediate'), null, request({ messages, set })).body;
    };
    expect(body('2026-03-26')).toContain('Thursday 26 March suits me well; what time would be best for you?');
    expect(body('2026-03-26T11:00')).not.toContain('what time');
    expect(body('2026-03-26', { appointment: 'Friday at 10:00' })).not.toContain('what time');
  });

  it('accepts the time they propose, and says so', () => {
    const at = (appointment: { at: string; phrase: string; zone?: string }) => {
      const asked = request({ messages: [said({ ...invited, appointment })] });
      return write(templateNamed('reply-immediate'), null, asked);
    };
    const local = at({ at: '2026-03-26T11:00', phrase: 'the 26th at 11' });
    expect(local.body).toContain('Thursday 26 March at 11:00 suits me well.');
    expect(local.remarks.join()).toContain('says yes to “Thursday 26 March at 11:00”');
    const away = at({ at: '2026-03-26T15:00', phrase: '3pm ET', zone: 'America/New_York' });
    expect(away.body).toContain('Thursday 26 March at 15:00 ET suits me well.');
    const named = at({ at: '2026-03-26T15:00', phrase: '3 in New York', zone: 'America/New_York' });
    expect(named.body).toContain('Thursday 26 March at 15:00 New York time suits me well.');
    expect(at({ at: '2026-03-02T11:00', phrase: 'the 2nd' }).body).not.toContain('2 March');
  });

  it.each([
    ['assessment', /I will complete it by Friday 20 March/],
    ['references', /referees know today/],
    ['paperwork', /everything you asked for by Friday 20 March/],
    ['call', /flexible about the time/],
    ['other', /flexible about the time/],
  ] as const)('to %s says what comes of it', (nextStep, expected) => {
    const deadline = by('2026-03-20', { owner: 'you' });
    const asked = request({ messages: [said({ kind: 'immediate', nextStep, deadline })] });
    expect(write(templateNamed('reply-immediate'), null, asked).body).toMatch(expected);
  });
});

describe('what happened since', () => {
  const held = (facts: object = {}) =>
    application({ people: [DANA], interviews: [interview({ at: '2026-03-02' })], ...facts });
  const checkin = (facts: Parameters<typeof request>[0], variant: string | null = null): string =>
    write(
      templateNamed('checkin'),
      variant,
      request({ to: [DANA], now: '2026-03-24T09:00:00.000Z', ...facts }),
    ).body;

  it('a check-in after a hold recalls it, and does not speak of a decision', () => {
    const messages = [said({ kind: 'none' }, { on: '2026-03-06' })];
    const body = checkin({ application: held(), messages });
    expect(body).toContain('you could not say yet what would come next');
    expect(body).not.toContain('these decisions');
    expect(checkin({ application: held(), messages }, 'formal')).toContain('the next step was still open');
  });

  it('a check-in after a task handed in is about the task', () => {
    const asked = said(
      { kind: 'immediate', nextStep: 'assessment' },
      { on: '2026-03-06', text: 'Please do the case study by Thursday.' },
    );
    const decisions = [
      {
        id: 1,
        verb: 'done',
        rule: 'deliver',
        about: 'deliver/m1',
        at: '2026-03-11T12:00:00.000Z',
        until: null,
      },
    ] as const;
    const facts = { application: held({ decisions }), messages: [asked] };
    expect(checkin(facts)).toContain(
      'the case study for the Senior Engineer role at Acme, which I submitted on Wednesday 11 March.',
    );
    expect(checkin(facts, 'formal')).toContain(
      'the case study for the Senior Engineer role at Acme, which I submitted on Wednesday 11 March.',
    );
    expect(checkin({ ...facts, application: held() })).toContain('the interview for the Senior Engineer');
  });

  it('a thank-you says nothing of an appointment that was moved in a later mail', () => {
    const appointment = { at: '2026-03-30T15:00', phrase: 'on Monday 30 March at 3pm' };
    const moved = said({ kind: 'immediate', nextStep: 'interview', appointment });
    const asked = request({ application: held(), to: [DANA], messages: [moved] });
    expect(write(templateNamed('thankyou'), null, asked).remarks.join()).not.toContain('says yes');
    expect(write(templateNamed('reply-immediate'), null, asked).remarks.join()).toContain('says yes');
  });

  it('a check-in after one on their day is the second, until they write again', () => {
    const sent = { id: 1, template: 'checkin-deadline', to: [], via: 'email', subject: null, text: null };
    const previous = [{ ...sent, on: '2026-03-16' }] as Letter[];
    const second = 'I wrote a little while ago';
    expect(checkin({ application: held(), previous })).toContain(second);
    expect(checkin({ application: held() })).not.toContain(second);
    const messages = [said({}, { on: '2026-03-17' })];
    expect(checkin({ application: held(), previous, messages })).not.toContain(second);
  });

  it('a check-in after a yes to a call asks about the call', () => {
    const messages = [said({ kind: 'immediate', nextStep: 'call' }, { on: '2026-03-06' })];
    const yes: Letter = {
      id: 1,
      template: 'reply-immediate',
      to: [],
      on: '2026-03-06',
      via: 'email',
      subject: null,
      text: null,
    };
    const facts = { application: held(), messages, previous: [yes] };
    expect(checkin(facts)).toContain(
      'the call for the Senior Engineer role at Acme: I wrote back on Friday 6',
    );
    const later = [...messages, said({}, { id: 2, on: '2026-03-10' })];
    expect(checkin({ ...facts, messages: later })).not.toContain('the call');
  });

  it('two interviews on one day name the day once', () => {
    const interviews = [
      interview({ id: 1, at: '2026-03-10T09:00:00.000Z', stage: 'phone', with: [1] }),
      interview({ id: 2, at: '2026-03-10T14:00:00.000Z', stage: 'final', with: [2] }),
    ];
    const asked = request({ application: application({ people: [DANA, OMAR], interviews }), to: [OMAR] });
    expect(write(templateNamed('thankyou'), null, asked).body.match(/10 March/g)).toHaveLength(1);
  });

  it('feedback they offered is taken up, and no policy is spoken of', () => {
    const asked = (text: string) => {
      const messages = [said({ kind: 'none', outcome: 'rejection' }, { text })];
      return write(templateNamed('feedback'), null, request({ application: held(), messages })).body;
    };
    const offered = asked('Sadly we chose another candidate. Happy to give feedback if you like.');
    expect(offered).toContain('take you up on that');
    expect(offered).not.toContain('policy');
    expect(asked('We cannot give individual feedback, even if you would like it.')).toContain('policy');
  });

  it('a day they never named is not put into their mouth', () => {
    const { body } = write(templateNamed('checkin-deadline'), null, request());
    expect(body).not.toContain('You hoped');
    expect(body).toContain('I understood that there might be news');
  });
});

describe('facts that are missing', () => {
  it.each(templates)('$name comes out with company and role alone', (template) => {
    expect(write(template, null, poor(template)).missing).toEqual([]);
    const without = write(template, null, request());
    const needed = { interest: 'challenge', 'offer-extension': 'until' }[template.name];
    expect(without.missing.map(({ field }) => field)).toEqual(needed === undefined ? [] : [needed]);
    expect(without.body === '').toBe(needed !== undefined);
  });

  it('name the flag that gives them', () => {
    const flags = (name: string) =>
      write(templateNamed(name), null, request()).missing.map(({ flag }) => flag);
    expect(flags('offer-extension')).toEqual(['--set until="…"']);
    expect(flags('interest')).toEqual(['--set challenge="…" or --set project="…"']);
    const given = request({ set: { challenge: 'She grew up in Leeds' } });
    expect(write(templateNamed('interest'), null, given).remarks.join()).toContain('a sentence of its own');
  });

  it.each(wordings)('$title closes up without role, person and name', ({ template, variant }) => {
    const nobody = { name: null, email: null, phone: null, linkedin: null };
    const bare = { application: application({ role: null }), me: nobody };
    const { subject, body, remarks } = write(template, variant, poor(template, bare));
    expect(body).toMatch(variant === 'formal' ? /^Dear hiring team,\n\n/ : /^Hello,\n\n/);
    expect(`${subject}\n${body}`).not.toMatch(/\bthe role\b/);
    expect(body.split('\n').at(-1)).toMatch(/^(?:[A-Z][a-z ]+|Acme)$/);
    expect(remarks.join('\n')).toContain('No one is named');
    expect(remarks.join('\n')).toContain('jobfu config set name "…"');
  });

  it('leave no "have to answer it" without the day', () => {
    const { body } = write(templateNamed('other-offer'), null, request());
    expect(body).toContain('another offer. I am still keen');
  });

  it('given for this letter, win over what is kept', () => {
    const { body } = write(
      templateNamed('thankyou'),
      null,
      request({ set: { topic: 'The rota.', role: 'Analyst' } }),
    );
    expect(body).toContain('our conversation about the rota');
    expect(body).toContain('the Analyst role');
  });

  it('given for this letter, take the form their sentence needs', () => {
    const body = (name: string, set: Record<string, string>) =>
      write(templateNamed(name), null, request({ set })).body;
    expect(body('offer-extension', { until: 'until 2026-03-20' })).toContain(
      'May I have until Friday 20 March?',
    );
    expect(
      body('offer-extension', { until: 'the end of the week', reason: 'Because we are moving.' }),
    ).toContain('end of the week? We are moving.');
    expect(body('reply-immediate', { times: 'on 2026-03-20 at 10:00' })).toContain(
      'I would be free on Friday 20 March at 10:00.',
    );
    expect(body('offer-accept', { start: '2026-05-04' })).toContain('I can start on Monday 4 May.');
    expect(body('offer-accept', { start: 'In two weeks' })).toContain('I can start in two weeks.');
    expect(body('offer-accept', { start: '2 weeks after signing' })).toContain(
      'start 2 weeks after signing.',
    );
    expect(body('negotiate', { times: 'thu 10-12' })).toContain('I am free on Thursday between 10 and 12.');
    expect(body('negotiate', { times: 'mon 2pm-5pm, tues all day, thurs before 12' })).toContain(
      'I am free on Monday between 2pm and 5pm, all day on Tuesday, or on Thursday before 12.',
    );
    expect(body('employer-next-step', { times: 'on Monday at 10', next: 'trial day' })).toMatch(
      /is a trial day\.\s+Would Monday at 10 suit you\?/,
    );
    expect(body('feedback', { point: 'was my licence a problem?' })).toContain(
      'on: was my licence a problem?',
    );
    expect(body('references-heads-up', { stress: 'Led the depot team' })).toContain(
      'tell them how I led the depot team.',
    );
    expect(body('interest', { challenge: 'the gap', approach: 'Cross-trained the whole team' })).toContain(
      'similar: I cross-trained the whole team.',
    );
    expect(body('interest', { challenge: 'the gap', approach: 'moved half the budget' })).toContain(
      'similar: I moved half the budget.',
    );
    expect(body('thankyou', { experience: 'I led such a move at Northwind.' })).toContain(
      'It may help to know that I led such a move at Northwind.',
    );
  });

  it('given under a name the letter does not know, are remarked on', () => {
    const remarks = (set: Record<string, string>) =>
      write(templateNamed('checkin'), null, request({ set })).remarks;
    expect(remarks({ projct: 'x' }).join()).toContain('did you mean "project"?');
    expect(remarks({ until: '2026-03-20' }).join()).toContain('This letter has no place for "until"');
    expect(remarks({ project: 'the move' })).toHaveLength(1);
  });

  it.each([
    ['negotiate', 'terms', 'did you mean "point"?'],
    ['negotiate', 'topic', 'did you mean "point"?'],
    ['negotiate', 'salary', 'did you mean "point"?'],
    ['negotiate', 'why', 'did you mean "reason"?'],
    ['feedback', 'topic', 'did you mean "point"?'],
    ['feedback', 'when', 'did you mean "times"?'],
    ['offer-accept', 'date', 'did you mean "start"?'],
    ['offer-extension', 'deadline', 'did you mean "until"?'],
    ['offer-thanks', 'message', 'did you mean "answer"?'],
    ['offer-decline', 'start', 'it takes role, reason and topics.'],
  ])('and point to the field of %s that "%s" is', (name, key, says) => {
    const set = { until: '2026-03-20', [key]: 'x' };
    expect(write(templateNamed(name), null, request({ set })).remarks.join('\n')).toContain(
      `"${key}": ${says}`,
    );
  });

  it('a day the letter names of itself is said to be its own', () => {
    const remarks = (set: Record<string, string>) =>
      write(templateNamed('employer-timeline'), null, request({ set })).remarks.join();
    expect(remarks({})).toContain('It says “within two weeks”, as no day is known: --set by=');
    expect(remarks({ by: '2026-03-20' })).not.toContain('It says');
  });

  it('a reason loses the word before it', () => {
    const { body } = write(
      templateNamed('offer-decline'),
      null,
      request({ set: { reason: 'Because of the pay' } }),
    );
    expect(body).toContain('The salary is lower than I can accept. It was not an easy decision');
  });

  it('a variant that is not there names those that are', () => {
    const fault = (name: string, variant: string) => {
      try {
        return write(templateNamed(name), variant, request());
      } catch (thrown) {
        return thrown;
      }
    };
    const message = 'The letter "thankyou" has no variant "shrot".';
    expect(fault('thankyou', 'shrot')).toMatchObject({ message, hint: 'Did you mean short?' });
    expect(fault('thankyou', 'xyz')).toMatchObject({ hint: 'One of: full, short, panel, formal, coffee' });
    expect(fault('closing', 'short')).toMatchObject({
      message: 'The letter "closing" has one wording only.',
      hint: 'jobfu draft closing',
    });
  });
});

describe('a test that is still to come', () => {
  it('is not promised within days', () => {
    const said = (text: string) =>
      write(
        templateNamed('reply-immediate'),
        null,
        request({
          messages: [
            { message: message({ text }), reading: reading({ kind: 'immediate', nextStep: 'assessment' }) },
          ],
        }),
      ).body;
    expect(said("She'll send me a coding test this week.")).toContain(
      'I will start on it as soon as it is here.',
    );
    expect(said('Please do the coding test below.')).toContain('I will complete it within three days.');
  });
});

describe('a thank-you that comes after their invitation', () => {
  it('looks forward to it', () => {
    const invited = {
      message: message({ text: 'Come and meet the team.' }),
      reading: reading({ kind: 'immediate', nextStep: 'interview' }),
    };
    const thanks = (messages: SettledMessage[]) =>
      write(
        templateNamed('thankyou'),
        null,
        request({
          application: application({ people: [DANA], interviews: [interview()] }),
          to: [DANA],
          messages,
        }),
      ).body;
    expect(thanks([invited])).toContain('I look forward to the interview.');
    expect(thanks([])).toContain('I look forward to hearing what comes next.');
  });
});

describe('a question about what one has', () => {
  it('is answered in words, and nothing is promised to be sent', () => {
    const answered = (text: string, set = {}) => replyTo(text, 'paperwork', {}, set).body;
    const licence = 'Do you have a full clean driving licence and are you able to work weekends?';
    expect(answered(licence)).toContain('You will have my answer today.');
    expect(answered(licence, { answer: 'yes to both' })).toContain('Thank you for asking. Yes to both.');
    expect(answered('Do you have a driving licence? Please send a copy.')).toContain(
      'You will have a copy in the next two days.',
    );
  });
});

describe('a task for an interview that is near', () => {
  it('is ready by then', () => {
    const asked = {
      message: message({ text: 'Please prepare a ten minute presentation.' }),
      reading: reading({ kind: 'immediate', nextStep: 'assessment' }),
    };
    const body = (at: string) =>
      write(
        templateNamed('reply-immediate'),
        null,
        request({ application: application({ interviews: [interview({ at })] }), messages: [asked] }),
      ).body;
    expect(body('2026-03-12T10:00:00.000Z')).toContain('I will complete it by Thursday 12 March.');
    expect(body('2026-03-25T10:00:00.000Z')).toContain('I will complete it within three days.');
  });
});

describe('a meeting that is called off', () => {
  it('is let go with good grace', () => {
    const said = (text: string) =>
      write(
        templateNamed('reply-vague'),
        null,
        request({ messages: [{ message: message({ text }), reading: reading() }] }),
      ).body;
    expect(said("We have to cancel tomorrow's meeting and will rearrange.")).toContain('these things happen');
    expect(said('We are still seeing others.')).toContain('it is good to know where things stand');
  });
});

describe('an offer of another role', () => {
  const offered = (text: string, set: Record<string, string> = {}) =>
    write(
      templateNamed('offer-thanks'),
      null,
      request({
        set,
        messages: [{ message: message({ text }), reading: reading({ kind: 'immediate', outcome: 'offer' }) }],
      }),
    );

  it('is not called one of the role applied for', () => {
    const { subject, body, remarks } = offered('We would like to offer you the junior role instead.');
    expect(subject).toBe('The offer from Acme: thank you');
    expect(body).toContain('Thank you so much for offering me a job. I am delighted.');
    expect(remarks.join()).toContain('They offer another role');
    expect(offered('We can offer you a different position.', { role: 'Analyst' }).body).toContain('Analyst');
  });

  it('of the same one is', () => {
    expect(
      offered('We would like to offer you the role, and hope for no other answer than yes.').body,
    ).toContain('for offering me the Senior Engineer role');
  });
});

describe('grammar at the seams', () => {
  it.each([
    [
      'University of Leeds, School of Chemistry',
      'postdoctoral research associate',
      'Postdoctoral research associate at the University of Leeds: a last note',
    ],
    [
      'University of Northbridge, School of Chemistry and Physics',
      'postdoctoral research associate in soil',
      'Postdoctoral research associate in soil at the University of Northbridge: a last note',
    ],
    ['Barlow', 'Java contractor, outside IR35, 6 months', 'Java contractor at Barlow: a last note'],
    ["St Anne's Hospital", 'staff nurse, ICU', "Staff nurse at St Anne's Hospital: a last note"],
    ['Acme', 'Head, Design', 'Head of Design at Acme: a last note'],
  ])('a subject names %j and %j as the letter does', (company, role, subject) => {
    const told = request({ application: application({ company, role }) });
    expect(write(templateNamed('closing'), null, told).subject).toBe(subject);
  });

  it('a role in small letters opens a subject with a capital; a name keeps its own', () => {
    const subject = (role: string) =>
      write(templateNamed('closing'), null, request({ application: application({ role }) })).subject;
    expect(subject('receptionist')).toBe('Receptionist at Acme: a last note');
    expect(subject('iOS developer')).toBe('iOS developer at Acme: a last note');
  });

  it.each([
    ['Acme Inc.', /Acme Inc\./],
    ['Yonder!', /Yonder!/],
    ['Frogs & Sons', /Frogs & Sons/],
    ["O'Brien's", /O'Brien's/],
  ])('a company called %s', (company, expected) => {
    for (const { template, variant } of wordings) {
      const { subject, body } = write(
        template,
        variant,
        poor(template, { application: application({ company, role: null }) }),
      );
      expect(`${subject}\n${body}`).toMatch(expected);
      expect(body).not.toMatch(/\.\.|!\.|&#/);
    }
  });
});

describe('facts that fit no sentence', () => {
  const asked = (facts: Parameters<typeof interview>[0], name = 'thankyou') =>
    write(
      templateNamed(name),
      null,
      request({ application: application({ people: [DANA], interviews: [interview(facts)] }), to: [DANA] }),
    );

  it('a topic noted as a sentence stays out, and is said to', () => {
    const topics = ['She grew up in Leeds.', 'the rota'].map((text) => ({ text, person: null }));
    const { body, remarks } = asked({ topics });
    expect(body).toContain('our conversation about the rota, and');
    expect(body).not.toContain('Leeds');
    expect(remarks.join()).toContain('“She grew up in Leeds.” is a sentence of its own');
  });

  it('typed for one letter tells them as well', () => {
    const set = { topics: 'Asked about my targets. Talked about EVs and part exchange.' };
    const { body } = write(templateNamed('thankyou'), null, request({ set, to: [DANA] }));
    expect(body.replace(/\s+/g, ' ')).toContain('about my targets, and EVs and part exchange, and');
  });

  it('a long one is quoted in part, and marked as such', () => {
    const text = 'She grew up in a small village outside Leeds, and her mother taught at the school there';
    expect(asked({ topics: [{ text, person: null }] }).remarks.join()).toMatch(
      /^“She grew up in [^”]* …” is a/,
    );
  });

  it('tells every thing of a note of several sentences', () => {
    const topics = ['I cooked three dishes and we talked about the new tasting menu'];
    const { body, remarks } = asked({ topics: topics.map((text) => ({ text, person: null })) });
    expect(body).toContain('our conversation about the new tasting menu,');
    expect(remarks).toEqual([]);
  });

  it('a topic under a label that names nobody met stays out, and is said to', () => {
    const topics = ['Sarah: onboarding', 'the rota: nights vs days'].map((text) => ({ text, person: null }));
    const { body, remarks } = asked({ topics });
    expect(body).toContain('our conversation about the rota, and');
    expect(body).not.toContain('onboarding');
    expect(remarks.join()).toContain('“Sarah: onboarding” begins with somebody');
  });

  it('a challenge noted as one does too, and a letter that needs it asks', () => {
    expect(asked({ challenge: 'She grew up in Leeds' }).remarks.join()).toContain('--set challenge=');
    expect(asked({ challenge: 'She grew up in Leeds' }, 'interest').missing).toHaveLength(1);
  });

  it('a test was no conversation', () => {
    for (const { variant } of templateNamed('thankyou').sections) {
      const facts = request({
        application: application({ people: [DANA], interviews: [interview({ stage: 'assessment' })] }),
        to: [DANA],
      });
      if (variant === 'panel' || variant === 'coffee') continue;
      const { body } = write(templateNamed('thankyou'), variant, facts);
      expect(body).toMatch(/the assessment for the Senior Engineer role/);
    }
  });

  it('a day at their office is not about a role, a call is', () => {
    expect(asked({ stage: 'onsite day' }).body).toContain('the onsite day for the Senior Engineer role');
    expect(asked({ stage: 'call' }).body).toContain('the call about the Senior Engineer role');
  });

  it('thanks for an interview where it was one, and for the talk where it was another', () => {
    const formal = (stage: string) => {
      const facts = { people: [DANA], interviews: [interview({ stage })] };
      return write(
        templateNamed('thankyou'),
        'formal',
        request({ application: application(facts), to: [DANA] }),
      ).body;
    };
    expect(formal('video')).toContain('Thank you for interviewing me for the Senior Engineer role');
    expect(formal('coffee')).toContain('Thank you for the coffee chat about the Senior Engineer role');
    expect(formal('negotiation')).toContain(
      'Thank you for the conversation about terms for the Senior Engineer',
    );
  });

  it('nobody is questioned at a trial shift', () => {
    const short = (stage: string) => {
      const facts = { people: [DANA], interviews: [interview({ stage })] };
      const asks = request({ application: application(facts), to: [DANA] });
      return write(templateNamed('thankyou'), 'short', asks).body;
    };
    expect(short('trial shift')).toContain(
      'If there is anything else you would like to see or know before you',
    );
    expect(short('trial shift')).not.toContain('did not answer in full');
    expect(short('video')).toContain('did not answer in full');
    expect(short('call')).toContain('did not answer in full');
  });

  it('what is the candidate’s own is the candidate’s in letters of the candidate', () => {
    expect(asked({ topics: [{ text: 'portfolio', person: null }] }).body).toContain(
      'conversation about my portfolio,',
    );
  });

  it('a challenge is spoken of, whatever it is called', () => {
    const people = [DANA];
    const facts = { people, interviews: [interview({ challenge: 'not having enough testers' })] };
    const spoken = request({ application: application(facts), to: people });
    for (const variant of ['panel', 'formal']) {
      expect(write(templateNamed('thankyou'), variant, spoken).body).toContain(
        'You spoke of not having enough testers',
      );
    }
  });

  it.each([
    ['clients want fixed fees', 'clients want fixed fees'],
    ['the phones never stop ringing', 'the phones never stop ringing'],
    ['their deploys take two hours', 'your deploys take two hours'],
    ['Brokers want quicker answers', 'brokers want quicker answers'],
    ['regulators are asking for more data', 'regulators are asking for more data'],
    ['month end takes too long', 'month end takes too long'],
    ['Year 9 have lost interest in reading', 'Year 9 have lost interest in reading'],
    ["they're losing staff to the hospital", 'you are losing staff to the hospital'],
    ['We lose half our new starters', 'you lose half your new starters'],
    ["there's too much paperwork", 'there is too much paperwork'],
    ['it takes ages to get anything approved', 'it takes ages to get anything approved'],
    ['the sales teams need better data', 'the sales teams need better data'],
    ['The problem is that junior lawyers burn out', 'junior lawyers burn out'],
    ['teachers book the labs too late', 'teachers book the labs too late'],
    ['suppliers deliver late every week', 'suppliers deliver late every week'],
    ['customers spend less than before', 'customers spend less than before'],
    ['the grant ends in March', 'the grant ends in March'],
    ['energy costs went up', 'energy costs went up'],
    ['new regulations mean more paperwork', 'the new regulations mean more paperwork'],
    ['members leave in January', 'members leave in January'],
    ['rota is a mess', 'the rota is a mess'],
    ['booking system keeps crashing', 'the booking system keeps crashing'],
    ['two nurses left last month', 'two nurses left last month'],
    ['need more drivers', 'you need more drivers'],
  ])('a challenge told in a sentence is mentioned as one: %s', (challenge, told) => {
    for (const { variant } of templateNamed('thankyou').sections) {
      if (variant === 'short' || variant === 'coffee') continue;
      const people = [DANA];
      const facts = { people, interviews: [interview({ challenge })] };
      const { body } = write(
        templateNamed('thankyou'),
        variant,
        request({ application: application(facts), to: people }),
      );
      expect(body).toMatch(new RegExp(`You (?:mentioned|said) that ${told}[,;]`));
    }
    expect(asked({ challenge }, 'interest').body).toContain(`you mentioned that ${told}, and`);
  });

  it('a challenge given for the letter comes before the project on record', () => {
    const held = application({ people: [DANA], interviews: [interview({ project: 'the new depot' })] });
    const { body } = write(
      templateNamed('thankyou'),
      null,
      request({ application: held, to: [DANA], set: { challenge: 'slow builds' } }),
    );
    expect(body).toContain('You mentioned the slow builds, and');
    expect(body).not.toContain('depot');
  });

  it.each([
    ['how to cut picking errors', 'You mentioned the question of how to cut picking errors, and'],
    ['how do you keep shifts staffed?', 'You mentioned the question of how to keep shifts staffed, and'],
    ['the main challenge is staffing', 'You mentioned staffing, and'],
    ['customer needs analysis', 'You mentioned customer needs analysis, and'],
    ['delays at the depot', 'You mentioned delays at the depot, and'],
    ['cuts affecting the wards', 'You mentioned cuts affecting the wards, and'],
    ['making sure patients get the right care', 'You mentioned making sure patients get the right care, and'],
    ['growing too fast', 'You mentioned growing too fast, and'],
    ['site visits', 'You mentioned site visits, and'],
    ['patients who never come', 'You mentioned patients who never come, and'],
    ['the questions customers ask most', 'You mentioned the questions customers ask most, and'],
    ['making parents feel welcome', 'You mentioned making parents feel welcome, and'],
    ['things customers find hard to use', 'You mentioned things customers find hard to use, and'],
    ['staff lost to agencies', 'You mentioned staff lost to agencies, and'],
    ['two sites left in the region', 'You mentioned two sites left in the region, and'],
    ['how hard it is to keep staff', 'You mentioned how hard it is to keep staff, and'],
  ])('a challenge that is a thing stays one: %s', (challenge, mentioned) => {
    expect(asked({ challenge }).body).toContain(mentioned);
  });

  it('a day that has passed is not promised again', () => {
    const words = [
      said(
        { kind: 'immediate', outcome: 'offer', deadline: by('2026-03-09', { owner: 'you' }) },
        { on: '2026-03-02' },
      ),
    ];
    expect(write(templateNamed('offer-thanks'), null, request({ messages: words })).body).toContain(
      'my answer in the next few days',
    );
    const promised = [said({ kind: 'clear-timeline', deadline: by('2026-03-09') }, { on: '2026-03-02' })];
    expect(
      write(templateNamed('confirm-timeline'), null, request({ messages: promised })).body,
    ).not.toContain('9 March');
  });
});

describe('a subject', () => {
  it('of a long role keeps to a line, and still names it', () => {
    const role = 'The Vice President of Customer Operations and Strategic Partnerships, Northern Europe';
    const company = 'Fish & Sons Consolidated Holdings of the Upper Valley';
    for (const { template, variant, title } of wordings) {
      const asked = poor(template, { application: application({ role, company }) });
      const letter = write(template, variant, asked);
      const { ok, says } = checksOn(letter, { template, request: asked, attachments: 0 }).find(
        ({ id }) => id === 'subject-clear',
      ) ?? { ok: false, says: '' };
      expect([title, letter.subject, ok, says]).toEqual([title, letter.subject, true, says]);
    }
  });

  it('and the text give a company its capital where a sentence begins with it', () => {
    const asked = poor(templateNamed('references-heads-up'), {
      application: application({ company: 'the Widget Company' }),
    });
    expect(write(templateNamed('references-heads-up'), null, asked).body).toMatch(
      /\n\nThe Widget Company may/,
    );
  });
});

describe('a letter to somebody who has had others', () => {
  const topics = [
    { text: 'cutting empty running', person: null },
    { text: 'the new depot at Goole', person: null },
  ];
  const met = application({ people: [DANA], interviews: [interview({ topics, project: 'the Goole move' })] });
  const later = '2026-04-06T09:00:00.000Z';
  const toDana = request({ application: met, to: [DANA] });
  /** A row of letters, each sent before the next is written. */
  const row = (names: readonly string[], asked = toDana): string[] => {
    const previous: Letter[] = [];
    return names.map((name, index) => {
      const { subject, body } = write(templateNamed(name), null, {
        ...asked,
        now: index === 0 ? asked.now : later,
        previous,
      });
      previous.push({
        id: index + 1,
        template: name,
        to: [1],
        on: index === 0 ? '2026-03-11' : '2026-03-25',
        via: 'email',
        subject,
        text: body,
      });
      return body;
    });
  };
  const oneTopic = request({
    application: application({ people: [DANA], interviews: [interview({ topics: topics.slice(0, 1) })] }),
    to: [DANA],
  });

  it('names both topics once, one of them in the next, and then the conversation alone', () => {
    const [thanks, checkin, closing] = row(['thankyou', 'checkin', 'closing'], {
      ...toDana,
      application: application({ people: [DANA], interviews: [interview({ topics })] }),
    });
    expect(thanks).toContain('cutting empty running and the new depot at Goole');
    expect(checkin).toContain('cutting empty running');
    expect(checkin).not.toContain('Goole');
    expect(closing).toContain('Thank you again for your time and for our conversation in March.');
    expect(closing).not.toMatch(/Goole|empty running/);
  });

  it('leaves out a lone topic that was told, and is not said to be for any employer', () => {
    const [, checkin, second] = row(['thankyou', 'checkin', 'checkin'], oneTopic);
    expect(checkin).toContain('I would still very much like the job.');
    expect(second).toContain('My interest has not changed.');
    const [, thanksForTheNo] = row(['thankyou', 'rejection-thanks'], oneTopic);
    expect(thanksForTheNo).toContain('but I was glad of our conversation in March.');
    const template = templateNamed('rejection-thanks');
    const sent = row(['thankyou'], oneTopic)[0] ?? '';
    const asked = {
      ...oneTopic,
      now: later,
      previous: [
        {
          id: 1,
          template: 'thankyou',
          to: [1],
          on: '2026-03-11',
          via: 'email' as const,
          subject: null,
          text: sent,
        },
      ],
    };
    const checks = checksOn(write(template, null, asked), { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'something-specific')?.ok).toBe(true);
  });

  it('names a topic anew once it is months ago, and where it is given', () => {
    const [thanks = ''] = row(['thankyou'], oneTopic);
    const previous: Letter[] = [
      { id: 1, template: 'thankyou', to: [1], on: '2026-03-11', via: 'email', subject: null, text: thanks },
    ];
    const hello = { ...oneTopic, now: '2026-06-20T09:00:00.000Z', previous };
    expect(write(templateNamed('keep-in-touch'), null, hello).body).toContain('cutting empty running');
    const given = { ...oneTopic, previous, set: { topics: 'cutting empty running' } };
    expect(write(templateNamed('checkin'), null, given).body).toContain('cutting empty running');
  });

  it('names the project twice and no more', () => {
    const [thanks, checkin, second, closing] = row(['thankyou', 'checkin', 'checkin', 'closing']);
    expect(thanks).toContain('the Goole move');
    expect(checkin).toContain('the Goole move');
    expect([second, closing].join()).not.toContain('the Goole move');
  });

  it('tells a topic of a round before to one who has had it no more', () => {
    const rounds = application({
      people: [DANA],
      interviews: [
        interview({ id: 1, at: '2026-03-02', topics: topics.slice(0, 1) }),
        interview({ id: 2, at: '2026-03-10' }),
      ],
    });
    const previous: Letter[] = [
      {
        id: 1,
        template: 'thankyou',
        to: [1],
        on: '2026-03-02',
        via: 'email',
        subject: null,
        text: 'I enjoyed our conversation\nabout cutting empty\nrunning.',
      },
    ];
    const { body } = write(templateNamed('thankyou'), null, { ...toDana, application: rounds, previous });
    expect(body).not.toContain('empty running');
  });

  it.each(['direct', 'enthusiastic', 'timeline'])(
    'asks for next steps (%s) without thanking anew',
    (variant) => {
      const [thanks = ''] = row(['thankyou'], oneTopic);
      const previous: Letter[] = [
        { id: 1, template: 'thankyou', to: [1], on: '2026-03-11', via: 'email', subject: null, text: thanks },
      ];
      const { body } = write(templateNamed('ask-next-steps'), variant, { ...oneTopic, previous });
      expect(body).not.toMatch(/Thank you|empty running|It was good/);
      if (variant !== 'enthusiastic') expect(body).toContain('Wednesday 11 March');
    },
  );

  describe('and another who has had the same', () => {
    const both = application({
      people: [DANA, OMAR],
      interviews: [interview({ with: [1, 2], topics: [{ text: 'the budget', person: 2 }] })],
    });
    const template = templateNamed('thankyou');
    const repeating = (asked: ReturnType<typeof request>) =>
      checksOn(write(template, null, asked), { template, request: asked, attachments: 0 }).find(
        ({ id }) => id === 'not-repeating',
      );
    const toDanaFirst = request({ application: both, to: [DANA] });
    const sent: Letter = {
      id: 1,
      template: 'thankyou',
      to: [1],
      on: '2026-03-11',
      via: 'email',
      subject: null,
      text: write(template, null, toDanaFirst).body,
    };

    it('is told so', () => {
      const plain = { ...both, interviews: [interview({ with: [1, 2] })] };
      const unsent = request({ application: plain, to: [OMAR] });
      const same = { ...sent, text: write(template, null, unsent).body };
      const toOmar = { ...unsent, previous: [same] };
      expect(repeating(toOmar)).toMatchObject({
        ok: false,
        says: 'Dana Lee had it word for word, and they may compare: --set topic="…" names what you talked about with this one.',
      });
    });

    it('is not, where a topic is of this one alone', () => {
      expect(repeating(request({ application: both, to: [OMAR], previous: [sent] }))?.ok).toBe(true);
    });
  });

  it('does not begin two paragraphs alike', () => {
    const mentioned = request({
      application: application({
        people: [DANA],
        interviews: [interview({ challenge: 'box blight in the parterre' })],
      }),
      to: [DANA],
      messages: [said({ kind: 'clear-timeline', deadline: by('2026-03-19') })],
    });
    const { body } = write(templateNamed('thankyou'), null, mentioned);
    expect(body.match(/^You mentioned/gm)).toHaveLength(1);
    expect(body).toContain('I look forward to having your news by Thursday 19 March.');
  });
});

describe('a thread', () => {
  const sentences = (body: string): string[] =>
    body
      .split('\n\n')
      .flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /))
      .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(' ').length >= 4);

  it('never says the same sentence in two letters', () => {
    for (const facts of [rich, poor]) {
      const seen = new Map<string, string>();
      for (const { template, variant, title } of wordings) {
        const asked = facts(template);
        for (const sentence of sentences(write(template, variant, asked).body)) {
          // The answer and the reason given are the writer's own.
          if ([asked.set.answer, asked.set.reason].includes(sentence.replace(/\.$/, ''))) continue;
          expect([seen.get(sentence), sentence]).toEqual([undefined, sentence]);
          seen.set(sentence, title);
        }
      }
    }
  });

  it.each([
    'thankyou',
    'checkin',
    'checkin-deadline',
    'reply-vague',
    'reply-none',
    'reply-immediate',
    'confirm-timeline',
    'keep-in-touch',
    'negotiate',
    'reschedule',
  ])('says it in other words when a second %s follows', (name) => {
    const template = templateNamed(name);
    for (const facts of [rich(template), poor(template)]) {
      const [variant = null] = template.sections.map((section) => section.variant);
      const first = write(template, variant, facts);
      const sent: Letter = {
        id: 1,
        template: name,
        to: [],
        // A thank-you follows another only after a further interview.
        on: '2026-03-09',
        via: 'email',
        subject: first.subject,
        text: first.body,
      };
      // What is answered the second time is another question, and what comes in the way something else.
      const set = {
        ...facts.set,
        ...(facts.set.answer && { answer: 'I can bring my own laptop' }),
        ...(facts.set.reason && { reason: 'my train was cancelled' }),
      };
      const again = { ...facts, set, previous: [sent] };
      const second = write(template, variant, again);
      const repeated = sentences(second.body).filter((sentence) => sentences(first.body).includes(sentence));
      // Their day and the work itself are facts: they may be named in the same words.
      expect(repeated.filter((sentence) => !/Brightwater|invoicing|19 March/.test(sentence))).toEqual([]);
      const repeating = checksOn(second, { template, request: again, attachments: 0 }).find(
        ({ id }) => id === 'not-repeating',
      );
      expect(repeating?.ok).toBe(repeated.length === 0);
    }
  });
});
