/**
 * PLAYBOOK section 1 row by row, and "How the rules meet" number by number, as scenarios. March 2026: the 10th is a
 * Tuesday, the 20th a Friday. Everything in UTC unless a test says otherwise.
 */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/domain/facts.ts';
import type { PlanItem } from '../../src/domain/plan.ts';
import { situationOf } from '../../src/domain/situation.ts';
import { contextAt, deadline, dueAt, History, planAt, reading, type Setup } from './build.ts';

const DAY = '2026-03-10';
const AT = '2026-03-10T15:00:00.000Z';
const dana = new History().met('Dana Lee', 'dana@acme.example', 'recruiter');
const met = dana.interview(AT);
const thanked = met.sent('thankyou', '2026-03-10T18:00:00.000Z');
const vague = reading('vague');
const by = (to: string, from = DAY) => reading('clear-timeline', { deadline: deadline(to, from) });
const task = (to: string | null, from = '2026-03-12') =>
  reading('immediate', {
    nextStep: 'assessment',
    deadline: to === null ? null : deadline(to, from, { owner: 'you' }),
  });

const at = (day: string, time = '09:00'): string => `2026-${day}T${time}:00.000Z`;

/** Everything planned, due or not, as "rule day". */
const planned = (now: string, history: History | readonly History[], setup: Setup = {}): string[] => {
  const { due, upcoming } = planAt(now, history, setup);
  return [...due, ...upcoming].map(({ rule, due: until }) => `${rule} ${until.slice(5, 10)}`);
};

const find = (
  now: string,
  history: History | readonly History[],
  rule: string,
  setup: Setup = {},
): PlanItem => {
  const { due, upcoming } = planAt(now, history, setup);
  const item = [...due, ...upcoming].find((known) => known.rule === rule);
  if (!item) throw new Error(`no ${rule}: ${[...due, ...upcoming].map((known) => known.rule).join(', ')}`);
  return item;
};

const holidays = (days: Readonly<Record<string, string>>): Setup => ({
  work: { workdays: [1, 2, 3, 4, 5], holiday: (day) => days[day] ?? null },
});

describe('thank-you: within 24 hours, acceptable to 48, then it folds into the next check-in', () => {
  test('the check-in says that it has to carry the thanks, once they are late', () => {
    expect(find(at('03-17'), met, 'check-in').why).toContain('no thank-you went out');
    expect(find(at('03-11'), met, 'check-in').why).not.toContain('no thank-you');
    expect(find(at('03-17'), thanked, 'check-in').why).not.toContain('no thank-you');
  });

  test('one left out is not asked for again; one of two not thanked is named', () => {
    const skipped = met.decided(
      'skip',
      'thank-you',
      find(at('03-10', '17:00'), met, 'thank-you').about,
      at('03-10', '17:00'),
    );
    expect(find(at('03-17'), skipped, 'check-in').why).not.toContain('thank');
    const both = dana.met('Tom Fox').interview(AT);
    const one = both.sent('thankyou', at('03-10', '18:00'), [1]);
    expect(find(at('03-17'), both, 'check-in').why).toMatch(
      /; no thank-you went out, so let it carry your thanks$/,
    );
    expect(find(at('03-17'), one, 'check-in').why).toMatch(
      /; no thank-you went to Tom Fox: add a line of thanks$/,
    );
    expect(find(at('03-11'), one, 'check-in').why).not.toContain('thanks');
    const toAll = both.sent('thankyou', at('03-10', '18:00'));
    expect(find(at('03-17'), toAll, 'check-in').why).not.toContain('thank');
  });

  test('nobody is said to be met where nobody is named', () => {
    const alone = dana.interview(AT, { with: [] });
    expect(find(at('03-10', '12:00'), alone, 'thank-you')).toMatchObject({
      to: [{ name: 'Dana Lee' }],
      why: 'You have an interview on Tue 10 Mar: a thank-you is due within 24 hours',
    });
    expect(find(at('03-10', '18:00'), alone, 'thank-you').why).toContain(
      'You had an interview on Tue 10 Mar:',
    );
  });

  test('a second interview with the same person is thanked for again', () => {
    const again = thanked.interview('2026-03-16T10:00:00.000Z');
    expect(dueAt(at('03-16', '12:00'), again)).toEqual(['thank-you Dana Lee 2026-03-17']);
  });

  test('the length of the interview sets when it opens, its start when it is due', () => {
    const long = dana.interview(AT, { minutes: 180 });
    expect(find(at('03-10', '17:00'), long, 'thank-you')).toMatchObject({
      opens: '2026-03-10T18:00:00.000Z',
      due: '2026-03-11T15:00:00.000Z',
      closes: '2026-03-12T15:00:00.000Z',
    });
  });

  test('another interview booked does not hold it back', () => {
    const booked = met.interview('2026-03-13T10:00:00.000Z');
    expect(dueAt(at('03-10', '17:00'), booked)).toEqual(['thank-you Dana Lee 2026-03-11']);
  });

  test('an interview that was called off is not thanked for', () => {
    expect(dueAt(at('03-10', '17:00'), dana.interview(AT, { cancelled: at('03-10') }))).toEqual([]);
  });
});

describe('they gave a date', () => {
  test('on a weekend, it stays their day: the check-in is two working days after it', () => {
    expect(
      planned(
        at('03-16'),
        thanked.heard(at('03-12'), by('2026-03-21')).sent('confirm-timeline', at('03-12', '10:00')),
      ),
    ).toEqual(['check-in-deadline 03-24']);
    expect(planned(at('03-16'), met.said(by('2026-03-22')))).toEqual(['check-in-deadline 03-24']);
  });

  test('a holiday among the working days lengthens them, and is named', () => {
    const item = find(
      at('03-16'),
      met.said(by('2026-03-20')),
      'check-in-deadline',
      holidays({ '2026-03-23': 'Founders’ Day' }),
    );
    expect(item.due.slice(0, 10)).toBe('2026-03-25');
    expect(item.why).toContain('two working days after it (Mon 23 Mar is Founders’ Day)');
  });

  test('when it has passed without a word, it is said plainly', () => {
    const told = met.said(by('2026-03-20'));
    expect(find(at('03-23'), told, 'check-in-deadline').why).toContain(
      'They said by Fri 20 Mar (“by then”); that was one working day ago and they have not written: a check-in two working days after it',
    );
    expect(find(at('03-24'), told, 'check-in-deadline').why).toContain('that was two working days ago');
  });

  test('a check-in sent before it has not asked about it: the next one does, and not before', () => {
    const early = met.said(by('2026-03-27')).sent('checkin', at('03-13'));
    expect(planned(at('03-16'), early)).toEqual(['check-in-deadline 03-31']);
    const twice = early.sent('checkin', at('03-18'));
    expect(planned(at('03-19'), twice)).toEqual(['closing-note 03-31']);
  });

  test('it was past when it was heard: a check-in at once, subject to the gap (rule 7)', () => {
    const late = thanked.heard(at('03-18'), by('2026-03-17', '2026-03-16'));
    expect(planned(at('03-18', '12:00'), late)).toEqual(['check-in-deadline 03-18']);
    const wrote = thanked.sent('checkin', at('03-17')).heard(at('03-18'), by('2026-03-17', '2026-03-16'));
    expect(planned(at('03-18', '12:00'), wrote)).toEqual(['check-in-deadline 03-24']);
  });

  test('an interview held later sets it aside', () => {
    const second = met
      .said(by('2026-03-27'))
      .interview('2026-03-16T10:00:00.000Z')
      .sent('thankyou', at('03-16', '12:00'));
    expect(planned(at('03-17'), second)).toEqual(['check-in 03-23']);
  });

  test('a later word sets it aside', () => {
    const later = met
      .said(by('2026-03-27'))
      .heard(at('03-12'), vague)
      .sent('reply-vague', at('03-12', '10:00'));
    expect(planned(at('03-13'), later)).toEqual(['check-in 03-19']);
  });

  test('corrected to another day, the plan follows the correction', () => {
    const corrected = met.said(by('2026-03-20')).corrected({ by: '2026-03-25' });
    expect(planned(at('03-16'), corrected)).toEqual(['check-in-deadline 03-27']);
    expect(find(at('03-16'), corrected, 'check-in-deadline').why).not.toContain('“2026');
  });

  test('far off: one note of interest half-way, then their day', () => {
    const far = met.said(by('2026-04-10')).sent('thankyou', at('03-10', '18:00'));
    expect(planned(at('03-16'), far)).toEqual(['interest 03-25', 'check-in-deadline 04-14']);
    expect(planned(at('03-26'), far.sent('interest', at('03-25')))).toEqual(['check-in-deadline 04-14']);
    expect(find(at('03-16'), far, 'interest').command).toBe('jobfu draft interest 1 --set project="…"');
    for (const known of [{ project: 'the move' }, { challenge: 'growth' }]) {
      const told = dana.interview(AT, known).said(by('2026-04-10'));
      expect(find(at('03-16'), told, 'interest').command).toBe('jobfu draft interest 1');
    }
    const three = met.said(by('2026-03-31')).sent('thankyou', at('03-10', '18:00'));
    expect(planned(at('03-16'), three)).toEqual(['check-in-deadline 04-02']);
  });
});

describe('vague, no next step, nothing said', () => {
  test('vague in the room: a week, no acknowledgement', () => {
    expect(planned(at('03-12'), thanked.said(vague))).toEqual(['check-in 03-17']);
  });
  test('heard in person on the day of the interview, it was said in the room', () => {
    const person = thanked.heard(DAY, vague, { via: 'in-person' });
    expect(planned(at('03-12'), person)).toEqual(['check-in 03-17']);
    const later = thanked.heard('2026-03-11', vague, { via: 'in-person' });
    expect(planned(at('03-12'), later)).toEqual(['acknowledge 03-11', 'check-in 03-18']);
  });
  test('vague later: acknowledged the same day, then a week from the word', () => {
    const heard = thanked.heard(at('03-13'), vague);
    expect(planned(at('03-13', '10:00'), heard)).toEqual(['acknowledge 03-13', 'check-in 03-20']);
    expect(find(at('03-13', '10:00'), heard, 'acknowledge').template).toBe('reply-vague');
  });
  test('a hold later: acknowledged, then two weeks', () => {
    expect(planned(at('03-13', '10:00'), thanked.heard(at('03-13'), reading('none')))).toEqual([
      'acknowledge 03-13',
      'check-in 03-27',
    ]);
  });
  test('words that say nothing about next steps leave the week after the interview as it is', () => {
    const silent = reading('none', { silent: true });
    expect(planned(at('03-12'), thanked.said(silent))).toEqual(['check-in 03-17']);
    expect(planned(at('03-16', '10:00'), thanked.heard(at('03-16'), silent))).toEqual(['check-in 03-17']);
  });
  test('an interview known by its day only, and words of that same day: the words count', () => {
    const dayOnly = dana.interview(DAY).sent('thankyou', DAY);
    expect(
      planned(
        at('03-12'),
        dayOnly.heard(at('03-10', '18:00'), by('2026-03-20')).sent('confirm-timeline', DAY),
      ),
    ).toEqual(['check-in-deadline 03-24']);
  });
});

describe('applied, no interview yet', () => {
  const applied = new History({ applied: '2026-03-02' });
  test('one check-in after two weeks; a receipt changes nothing', () => {
    expect(planned(at('03-04'), applied)).toEqual(['check-in 03-16']);
    const receipt = applied.heard(at('03-03'), reading('none', { silent: true }));
    expect(planned(at('03-04'), receipt)).toEqual(['check-in 03-16']);
  });
  test('a rejection without an interview asks for nothing (rule 9)', () => {
    expect(planned(at('03-13'), applied.heard(at('03-12'), reading('rejection')))).toEqual([]);
  });
  test('nor does it when an interview that was booked never took place', () => {
    const booked = applied.interview('2026-03-20T10:00:00.000Z').heard(at('03-12'), reading('rejection'));
    expect(planned(at('03-13'), booked)).toEqual([]);
    expect(planned(at('03-25'), booked)).toEqual([]);
  });
});

describe('immediate next step', () => {
  const asked = thanked.heard(at('03-12'), reading('immediate'));
  test('answered the same day, chasing stops; a week after the answer a check-in opens (rule 6)', () => {
    expect(planned(at('03-12', '10:00'), asked)).toEqual(['answer 03-12']);
    expect(planned(at('03-16'), asked.sent('reply-immediate', at('03-13')))).toEqual(['check-in 03-20']);
  });
  test('said in the room, the thank-you carries the answer, and the week runs from the interview', () => {
    const room = met.said(reading('immediate'));
    expect(planned(at('03-10', '17:00'), room)).toEqual(['thank-you 03-11', 'check-in 03-17']);
  });
  test('they named the day by which they arrange it: that day counts', () => {
    const arranged = thanked
      .heard(at('03-12'), reading('immediate', { deadline: deadline('2026-03-20', '2026-03-12') }))
      .sent('reply-immediate', at('03-12', '10:00'));
    expect(planned(at('03-13'), arranged)).toEqual(['check-in-deadline 03-24']);
  });
  test('a missed interview behaves the same: a week from the day it was to be', () => {
    const missed = thanked.interview('2026-03-16T10:00:00.000Z', { cancelled: at('03-18') });
    expect(planned(at('03-18', '10:00'), missed)).toEqual(['check-in 03-23']);
    const calledOff = thanked.interview('2026-03-20T10:00:00.000Z', { cancelled: at('03-16') });
    expect(planned(at('03-16', '10:00'), calledOff)).toEqual(['check-in 03-23']);
  });
  test('a day they named outlives an interview that was called off', () => {
    const called = thanked
      .heard(at('03-12'), by('2026-03-27', '2026-03-12'))
      .sent('confirm-timeline', at('03-12', '10:00'))
      .interview('2026-03-20T10:00:00.000Z', { cancelled: at('03-13') });
    expect(planned(at('03-14'), called)).toEqual(['check-in-deadline 03-31']);
  });
});

describe('tasks', () => {
  const set = thanked.heard(at('03-12'), task('2026-03-18')).sent('reply-immediate', at('03-12', '10:00'));
  test('by their date; without one within three days', () => {
    expect(planned(at('03-13'), set)).toEqual(['deliver 03-18']);
    const free = thanked.heard(at('03-12'), task(null)).sent('reply-immediate', at('03-12', '10:00'));
    expect(planned(at('03-13'), free)).toEqual(['deliver 03-15']);
  });
  test('kind words in between do not make one forget it', () => {
    const chat = set.heard(at('03-13'), vague);
    expect(planned(at('03-13', '10:00'), chat)).toEqual(['acknowledge 03-13', 'deliver 03-18']);
    const late = chat.sent('reply-vague', at('03-13', '11:00'));
    expect(planned(at('04-17'), late)).toEqual(['deliver 03-18']);
    expect(planned(at('04-18'), late)).toEqual([]);
  });
  test('handed in, the silence counts from then', () => {
    const id = set.application.messages[0]?.id;
    expect(planned(at('03-17'), set.decided('done', 'deliver', `deliver/m${id}`, at('03-16')))).toEqual([
      'check-in 03-23',
    ]);
  });
  test('handed in after other words, too, a week passes before they are asked; not past a day they named', () => {
    const handedIn = (words: Reading) => {
      const heard = set.heard(at('03-13'), words).sent('reply-vague', at('03-13', '10:00'));
      return heard.decided('done', 'deliver', `deliver/m${set.application.messages[0]?.id}`, at('03-18'));
    };
    expect(planned(at('03-19'), handedIn(vague))).toEqual(['check-in 03-25']);
    expect(find(at('03-19'), handedIn(vague), 'check-in').why).toBe(
      'What they asked for was done on Wed 18 Mar, and since then there has been no word and no interview: a check-in after a week',
    );
    expect(planned(at('03-19'), handedIn(reading('none')))).toEqual(['check-in 03-27']);
    expect(planned(at('03-19'), handedIn(by('2026-03-20', '2026-03-13')))).toEqual([
      'check-in-deadline 03-24',
    ]);
  });
  test('an interview held before their date leaves it, and nobody is chased before it is handed in', () => {
    const held = set.interview('2026-03-16T10:00:00.000Z').sent('thankyou', '2026-03-16T12:00:00.000Z');
    expect(planned(at('03-17'), held)).toEqual(['deliver 03-18']);
    expect(planned(at('03-30'), held)).toEqual(['deliver 03-18']);
    const about = `deliver/m${set.application.messages[0]?.id}`;
    expect(planned(at('03-31'), held.decided('done', 'deliver', about, at('03-30')))).toEqual([
      'check-in 04-06',
    ]);
    expect(planned(at('03-31'), held.decided('skip', 'deliver', about, at('03-30')))).toEqual([
      'check-in 04-06',
    ]);
  });
  test('an interview booked does not hold it back, and an outcome ends it', () => {
    expect(planned(at('03-13'), set.interview('2026-03-19T10:00:00.000Z'))).toEqual([
      'deliver 03-18',
      'prepare 03-18',
      'thank-you 03-20',
    ]);
    expect(planned(at('03-14'), set.heard(at('03-13'), reading('rejection')))).toEqual([
      'rejection-thanks 03-14',
      'feedback 03-16',
      'keep-in-touch 06-11',
    ]);
  });
});

describe('references', () => {
  const asked = thanked.heard(at('03-12'), reading('immediate', { nextStep: 'references' }));
  test('the referees are told the same day, and they are asked', () => {
    expect(planned(at('03-12', '10:00'), asked)).toEqual(['answer 03-12', 'references 03-12']);
    expect(find(at('03-12', '10:00'), asked, 'references').to).toEqual([]);
    const told = asked.sent('references-heads-up', at('03-12', '10:00'));
    expect(planned(at('03-12', '11:00'), told)).toEqual(['answer 03-12']);
  });
});

describe('unanswered check-ins', () => {
  test('one left out counts as sent on its own day', () => {
    const item = find(at('03-12'), thanked, 'check-in');
    const skipped = thanked.decided('skip', 'check-in', item.about, at('03-12'));
    expect(planned(at('03-12', '10:00'), skipped)).toEqual(['check-in 03-24']);
  });
  test('a thank-you left out is no check-in', () => {
    const item = find(at('03-10', '17:00'), met, 'thank-you');
    const skipped = met.decided('skip', 'thank-you', item.about, at('03-10', '17:00'));
    expect(planned(at('03-12'), skipped)).toEqual(['check-in 03-17']);
  });
  test('a word before the second starts anew: two more are allowed', () => {
    const again = thanked
      .sent('checkin', at('03-17'))
      .heard(at('03-18'), vague)
      .sent('reply-vague', at('03-18', '10:00'))
      .sent('checkin', at('03-25'));
    expect(planned(at('03-26'), again)).toEqual(['check-in 04-01']);
  });
  test('after the closing note only a suggestion is left; a word from them starts it again', () => {
    const closed = thanked
      .sent('checkin', at('03-17'))
      .sent('checkin', at('03-24'))
      .sent('closing', at('03-31'));
    const { due, upcoming, waiting } = planAt(at('04-20'), closed);
    expect([...due, ...upcoming]).toEqual([]);
    expect(waiting[0]?.why).toContain('jobfu close 1 --as ghosted');
    expect(planned(at('04-21', '10:00'), closed.heard(at('04-21'), vague))).toEqual([
      'acknowledge 04-21',
      'check-in 04-28',
    ]);
  });
});

describe('rejection after an interview', () => {
  const refused = thanked.heard(at('03-12', '10:00'), reading('rejection'));
  test('thanks within 24 hours, feedback once after three days, a light note after ninety', () => {
    expect(find(at('03-12', '11:00'), refused, 'rejection-thanks')).toMatchObject({
      opens: '2026-03-12T10:00:00.000Z',
      due: '2026-03-13T10:00:00.000Z',
    });
    expect(planned(at('03-12', '11:00'), refused)).toEqual([
      'rejection-thanks 03-13',
      'feedback 03-16',
      'keep-in-touch 06-10',
    ]);
  });
  test('feedback was asked for after the interview already: not again', () => {
    const early = thanked.sent('feedback', at('03-11')).heard(at('03-12'), reading('rejection'));
    expect(planned(at('03-12', '11:00'), early)).toEqual(['rejection-thanks 03-13', 'keep-in-touch 06-10']);
  });
  test('no light note while another application there is open', () => {
    const other = new History({ id: 2, company: 'ACME Ltd' }).interview(at('03-11'));
    const rules = planAt(at('03-12', '11:00'), [refused, other]).upcoming.map(({ rule }) => rule);
    expect(rules).not.toContain('keep-in-touch');
    const elsewhere = new History({ id: 2, company: 'Borealis' }).interview(at('03-11'));
    expect(planAt(at('03-12', '11:00'), [refused, elsewhere]).upcoming.map(({ rule }) => rule)).toContain(
      'keep-in-touch',
    );
  });
  test('a recruiter who also has another employer’s application open is no employer: the light note stays', () => {
    const agency = { with: 'Ines Roth', at: 'ines@agency.example' };
    const process = (id: number, company: string) =>
      new History({ id, company }).met(agency.with, agency.at, 'recruiter').interview(at('03-10'));
    const all = [process(1, 'Acme').heard(at('03-12'), reading('rejection')), process(2, 'Borealis')];
    expect(planned(at('03-12', '11:00'), all)).toContain('keep-in-touch 06-10');
  });
  test('it replaces whatever was open', () => {
    const unthanked = met.heard(at('03-10', '17:00'), reading('rejection'));
    expect(planned(at('03-10', '18:00'), unthanked)[0]).toBe('rejection-thanks 03-11');
    expect(planned(at('03-10', '18:00'), unthanked)).toHaveLength(3);
  });
  test('reopened on the same day, it is open, also when the interview is known by its day only', () => {
    const same = dana.interview(DAY).said(reading('rejection')).ended('reopened', at('03-10', '20:00'));
    expect(planned(at('03-12'), same)).toContain('check-in 03-17');
  });
  test('corrected: it was a day, not a refusal', () => {
    expect(
      planned(
        at('03-16'),
        refused.corrected({ by: '2026-03-20' }).sent('confirm-timeline', at('03-12', '12:00')),
      ),
    ).toEqual(['check-in-deadline 03-24']);
  });
});

describe('offer', () => {
  const yours = (to: string) => reading('offer', { deadline: deadline(to, '2026-03-12', { owner: 'you' }) });
  const offered = thanked.heard(at('03-12', '10:00'), yours('2026-03-18'));
  test('thanks the same day; deciding opens one working day before their date', () => {
    expect(planned(at('03-12', '11:00'), offered)).toEqual(['offer-thanks 03-12', 'offer-decide 03-18']);
    expect(find(at('03-12', '11:00'), offered, 'offer-decide').opens).toBe('2026-03-17T00:00:00.000Z');
    const monday = thanked.heard(at('03-12', '10:00'), yours('2026-03-16'));
    expect(find(at('03-12', '11:00'), monday, 'offer-decide').opens).toBe('2026-03-13T00:00:00.000Z');
  });
  test('what else they ask for by a day does not put off the day to decide; alone, it is the day', () => {
    const papers = (offer: History) => offer.heard(at('03-13'), task('2026-04-15', '2026-03-13'));
    const decide = (offer: History) =>
      find(at('03-13', '10:00'), papers(offer), 'offer-decide').due.slice(0, 10);
    expect(decide(offered)).toBe('2026-03-18');
    expect(decide(thanked.heard(at('03-12'), reading('offer')))).toBe('2026-04-15');
  });
  test('the day their papers will come is no day to decide by: 24 hours', () => {
    const papers = thanked.heard(
      at('03-12', '10:00'),
      reading('offer', { deadline: deadline('2026-03-18', '2026-03-12') }),
    );
    expect(find(at('03-12', '11:00'), papers, 'offer-decide').due).toBe('2026-03-13T10:00:00.000Z');
  });
  const grant = (to: string, rule = 'time-granted') =>
    reading('immediate', {
      nextStep: 'other',
      deadline: deadline(to, '2026-03-17', { owner: 'you' }),
      evidence: [{ rule, quote: 'their', start: 0, end: 5, says: 'immediate' }],
    });
  const decideBy = (now: string, history: History) => find(now, history, 'offer-decide').due.slice(0, 10);
  test('more time was asked for and granted: the new day counts', () => {
    const asked = offered.sent('offer-extension', at('03-16'));
    expect(find(at('03-17'), asked, 'offer-decide').why).toContain('you asked for more time on Mon 16 Mar');
    expect(planned(at('03-18'), asked.heard(at('03-17'), grant('2026-03-25')))).toEqual([
      'offer-decide 03-25',
    ]);
    expect(decideBy(at('03-18'), asked.heard(at('03-17'), grant('2026-03-25', 'bare-request')))).toBe(
      '2026-03-25',
    );
  });
  test('more time was asked for: the day by which they will answer that is theirs, also where they refuse', () => {
    const asked = offered.sent('offer-extension', at('03-16'));
    for (const words of [
      by('2026-03-25', '2026-03-17'),
      by('2026-03-17', '2026-03-17'),
      vague,
      task('2026-03-24', '2026-03-17'),
    ])
      expect(decideBy(at('03-18'), asked.heard(at('03-17'), words))).toBe('2026-03-18');
  });
  test('after the day to decide, nothing is said to run out still', () => {
    const why = (history: History) => find(at('03-23'), history, 'offer-decide').why;
    expect(why(offered)).toContain('wanted your answer by Wed 18 Mar; that time has passed: answer now');
    expect(why(thanked.heard(at('03-20'), reading('offer')))).toContain('that time has passed: answer now');
    expect(find(at('03-17'), offered, 'offer-decide').why).toContain('before it runs out');
  });
  test('an offer put in writing, or improved, leaves the day that was named, and the thanks that were sent', () => {
    const verbal = offered.sent('offer-thanks', at('03-12', '11:00'));
    const written = verbal.heard(at('03-13'), reading('offer', { nextStep: 'paperwork' }));
    expect(planned(at('03-14'), written)).toEqual(['offer-decide 03-18']);
    const improved = verbal.sent('negotiate', at('03-13')).heard(at('03-16'), reading('offer'));
    expect(planned(at('03-16', '10:00'), improved)).toEqual(['offer-decide 03-18']);
    expect(decideBy(at('03-16'), written.heard(at('03-16'), yours('2026-03-20')))).toBe('2026-03-20');
  });
  test('put in writing after the day that was named, or none was: 24 hours from then', () => {
    expect(find(at('03-20'), offered.heard(at('03-19'), reading('offer')), 'offer-decide')).toMatchObject({
      due: '2026-03-20T09:00:00.000Z',
      why: expect.stringContaining('The offer of Thu 19 Mar names no day'),
    });
    const undated = thanked.heard(at('03-12'), reading('offer')).sent('offer-thanks', at('03-12', '10:00'));
    expect(planned(at('03-16', '10:00'), undated.heard(at('03-16'), reading('offer')))).toEqual([
      'offer-decide 03-17',
    ]);
  });
  test('declined, then offered again: a new offer, with thanks and a day of its own', () => {
    const again = offered.sent('offer-decline', at('03-13')).heard(at('03-16', '10:00'), reading('offer'));
    expect(planned(at('03-16', '11:00'), again)).toEqual(['offer-thanks 03-16', 'offer-decide 03-17']);
  });
  test('asked for the decision by another day, sooner or later, that is the day', () => {
    const wanted = (text: string, to: string) =>
      decideBy(
        at('03-13', '10:00'),
        offered.heard(
          at('03-13'),
          reading('immediate', {
            nextStep: 'other',
            deadline: deadline(to, '2026-03-13', { owner: 'you' }),
            evidence: [
              {
                rule: 'your-deadline',
                quote: 'by',
                start: text.indexOf('by'),
                end: text.indexOf('by') + 2,
                says: 'immediate',
              },
            ],
          }),
          { text },
        ),
      );
    expect(wanted('We need your answer sooner, by Monday 16 March.', '2026-03-16')).toBe('2026-03-16');
    expect(wanted('The board would like your final decision by 24 March.', '2026-03-24')).toBe('2026-03-24');
    expect(wanted('We await your decision. Please confirm your start date by 16 March.', '2026-03-16')).toBe(
      '2026-03-18',
    );
  });
  test('a small request with a day of its own does not move the day to decide, sooner or later', () => {
    for (const to of ['2026-03-16', '2026-03-30'])
      for (const nextStep of ['call', 'negotiation', 'other', 'paperwork'] as const) {
        const words = reading('immediate', {
          nextStep,
          deadline: deadline(to, '2026-03-13', { owner: 'you' }),
        });
        expect(decideBy(at('03-13', '10:00'), offered.heard(at('03-13'), words))).toBe('2026-03-18');
      }
  });
  test('the others are named: those met or about to be met, still running, not told yet, at other employers', () => {
    const running = new History({ id: 2, company: 'Borealis' }).interview(at('03-11'));
    const appliedOnly = new History({ id: 3, company: 'Corvid', applied: '2026-03-02' });
    const gone = new History({ id: 4, company: 'Dovetail' })
      .interview(at('03-09'))
      .ended('withdrawn', at('03-10'));
    const told = new History({ id: 5, company: 'Ember' })
      .interview(at('03-11'))
      .sent('other-offer', at('03-12', '11:00'));
    const same = new History({ id: 6, company: 'Acme, Inc.' }).interview(at('03-11'));
    const booked = new History({ id: 7, company: 'Fjord' }).interview(at('03-13'));
    const all = [offered, running, appliedOnly, gone, told, same, booked];
    expect(find(at('03-12', '12:00'), all, 'offer-decide').others?.map(({ id }) => id)).toEqual([7, 2]);
  });
  test('a talk about it that is booked is prepared and thanked for; references are still sent', () => {
    const talk = offered.sent('offer-thanks', at('03-12', '11:00')).interview(at('03-16', '10:00'));
    expect(planned(at('03-13'), talk)).toEqual(['prepare 03-15', 'thank-you 03-17', 'offer-decide 03-18']);
    const refs = offered
      .sent('offer-thanks', at('03-12', '11:00'))
      .heard(at('03-13'), reading('immediate', { nextStep: 'references' }));
    expect(planned(at('03-13', '10:00'), refs)).toEqual([
      'answer 03-13',
      'references 03-13',
      'offer-decide 03-18',
    ]);
  });
  test.each(['offer-accept', 'offer-decline', 'withdraw'])('%s closes it', (letter) => {
    expect(planned(at('03-14'), offered.sent(letter, at('03-13')))).toEqual([]);
  });
});

describe('an offer taken: the papers that go with it', () => {
  const yours = (to: string | null, nextStep: Reading['nextStep'], outcome: Reading['outcome'] = 'offer') =>
    reading('immediate', {
      outcome,
      nextStep,
      deadline: to === null ? null : deadline(to, '2026-03-12', { owner: 'you' }),
    });
  const offered = thanked.heard(at('03-12', '10:00'), yours('2026-03-18', 'other'));
  const taken = offered.sent('offer-accept', at('03-13'));
  const status = (now: string, { application }: History) =>
    situationOf(application, contextAt(now)).standing.status;
  test('a contract to sign, or a form, is answered and handed in; it stays taken', () => {
    for (const outcome of ['offer', null] as const) {
      const papers = taken.heard(at('03-13', '10:00'), yours('2026-03-18', 'paperwork', outcome));
      expect(planned(at('03-13', '11:00'), papers)).toEqual(['answer 03-13', 'deliver 03-18']);
      expect(status(at('03-13', '11:00'), papers)).toBe('accepted');
      const answered = papers.sent('reply-immediate', at('03-13', '12:00'));
      expect(planned(at('03-19'), answered)).toEqual(['deliver 03-18']);
      const about = find(at('03-19'), answered, 'deliver').about;
      const handedIn = answered.decided('done', 'deliver', about, at('03-19'));
      expect(planned(at('03-19', '10:00'), handedIn)).toEqual([]);
    }
  });
  test('without a day, only where it is to be signed or sent back', () => {
    const heard = (text: string) =>
      planned(at('03-13', '11:00'), taken.heard(at('03-13', '10:00'), yours(null, 'paperwork'), { text }));
    expect(heard('Please sign and return the enclosed contract.')).toEqual(['answer 03-13', 'deliver 03-16']);
    expect(heard('Please send the papers back to us.')).toContain('deliver 03-16');
    expect(heard('HR will send you the contract next week.')).toEqual([]);
    expect(heard('We will send you the signed contract, a significant day for us!')).toEqual([]);
  });
  test('a welcome asks for nothing, and takes back nothing', () => {
    expect(planned(at('03-13', '11:00'), taken.heard(at('03-13', '10:00'), yours(null, 'other')))).toEqual(
      [],
    );
    const papers = taken
      .heard(at('03-13', '10:00'), yours('2026-03-18', 'paperwork'))
      .sent('reply-immediate', at('03-13', '12:00'))
      .heard(at('03-16'), yours(null, 'other'));
    expect(planned(at('03-16', '10:00'), papers)).toEqual(['deliver 03-18']);
  });
  test('papers asked for before it was taken are still handed in; what else was asked for is not', () => {
    const asked = (nextStep: Reading['nextStep']) =>
      planned(
        at('03-14'),
        offered
          .heard(at('03-12', '12:00'), yours('2026-03-20', nextStep, null))
          .ended('accepted', at('03-13')),
      );
    expect(asked('paperwork')).toContain('deliver 03-20');
    expect(asked('call')).toEqual([]);
    expect(asked('assessment')).toEqual([]);
  });
  test('closed by hand as taken, turned down, or never offered: what was asked for before is over', () => {
    const asked = thanked.heard(at('03-12'), yours('2026-03-20', 'call', null));
    expect(planned(at('03-14'), asked.ended('accepted', at('03-13')))).toEqual([]);
    const declined = offered.sent('offer-decline', at('03-13'));
    expect(
      planned(at('03-13', '11:00'), declined.heard(at('03-13', '10:00'), yours(null, 'other'))),
    ).toContain('offer-thanks 03-13');
  });
});

describe('an interview booked ahead (rule 4)', () => {
  test('suspends all but prepare, answer, deliver and thank-you', () => {
    const booked = met
      .heard(at('03-11'), reading('immediate', { nextStep: 'references' }))
      .interview('2026-03-18T10:00:00.000Z');
    expect(planned(at('03-11', '10:00'), booked)).toEqual([
      'thank-you 03-11',
      'answer 03-11',
      'prepare 03-17',
      'thank-you 03-19',
    ]);
    expect(find(at('03-11', '10:00'), booked, 'answer').why).toMatch(/, and tell your referees$/);
  });
  test('an invitation to a time is answered with a yes where it is booked, and else with whether it suits', () => {
    const invited = (nextStep: Reading['nextStep'], more: Partial<Reading> = {}) =>
      thanked.heard(
        at('03-12'),
        reading('immediate', {
          nextStep,
          appointment: { at: '2026-03-18T10:00', phrase: 'on 18 March at ten' },
          ...more,
        }),
      );
    const why = (history: History) => find(at('03-12', '10:00'), history, 'answer').why;
    for (const nextStep of ['interview', 'call', 'other'] as const) {
      expect(why(invited(nextStep))).toMatch(/, with thanks and whether that time suits you$/);
      const booked = invited(nextStep).interview('2026-03-18T10:00:00.000Z');
      expect(why(booked)).toMatch(/, with thanks and your yes to the time$/);
      const other = invited(nextStep).interview('2026-03-16T10:00:00.000Z');
      expect(why(other)).toMatch(/, with thanks and whether that time suits you$/);
    }
    expect(why(invited('interview', { appointment: null }))).toMatch(/ and the times that suit you$/);
    const both = invited('interview').heard(at('03-12'), reading('immediate', { nextStep: 'references' }));
    expect(why(both)).toMatch(/, with thanks, whether that time suits you and what they asked for$/);
  });
  test('words nobody could read may call it off: they are shown, unless they propose what is booked', () => {
    const unread = reading('vague', { confidence: 0.3 });
    const booked = thanked.interview('2026-03-18T10:00:00.000Z');
    expect(planned(at('03-13', '10:00'), booked.heard(at('03-13'), unread))).toContain('review 03-13');
    const proposes = (day: string) =>
      booked.heard(at('03-13'), { ...unread, appointment: { at: `${day}T10:00`, phrase: 'at ten' } });
    expect(planned(at('03-13', '10:00'), proposes('2026-03-18'))).not.toContain('review 03-13');
    expect(planned(at('03-13', '10:00'), proposes('2026-03-19'))).toContain('review 03-13');
  });
  test('moved, it is to be prepared again', () => {
    const booked = thanked.interview('2026-03-18T10:00:00.000Z');
    const item = find(at('03-17'), booked, 'prepare');
    const done = booked.decided('done', 'prepare', item.about, at('03-17'));
    expect(dueAt(at('03-17', '10:00'), done)).toEqual([]);
    const interviews = done.application.interviews.map((one) =>
      one.at.startsWith('2026-03-18') ? { ...one, at: '2026-03-25T10:00:00.000Z' } : one,
    );
    const moved = new History({ ...done.application, interviews });
    expect(dueAt(at('03-24'), moved)).toEqual(['prepare 2026-03-24']);
  });
});

describe('related applications (rule 5)', () => {
  const agency = (id: number, company: string) =>
    new History({ id, company })
      .met('Ines Roth', 'ines@agency.example')
      .interview('2026-03-11T15:00:00.000Z');

  test('the gap holds for the employer and for the address, and for nobody beyond', () => {
    // Acme and Borealis share the recruiter, Acme has a second application with somebody else.
    const direct = new History({ id: 3, company: 'Acme GmbH' })
      .met('Dana Lee', 'dana@acme.example')
      .interview(at('03-11', '15:00'));
    const wrote = agency(2, 'Borealis').sent('checkin', at('03-18'));
    const all = [agency(1, 'Acme'), wrote, direct];
    const { due, upcoming } = planAt(at('03-19'), all);
    expect(due.map(({ application, rule }) => `${application.id} ${rule}`)).toEqual(['3 check-in']);
    expect(upcoming.map(({ application, opens }) => `${application.id} ${opens.slice(0, 10)}`)).toEqual([
      '2 2026-03-25',
      '1 2026-04-01',
    ]);
  });

  test('what was left unsent for too long no longer stands in the way of the others', () => {
    const old = new History({ id: 1 }).interview('2026-01-12T15:00:00.000Z');
    const fresh = new History({ id: 2 })
      .interview('2026-03-10T15:00:00.000Z')
      .sent('thankyou', at('03-10', '18:00'));
    expect(dueAt(at('03-17'), [old, fresh])).toEqual(['check-in 2026-03-17']);
  });

  test('messages that were asked for neither wait nor count', () => {
    const answered = thanked.heard(at('03-16'), vague).sent('reply-vague', at('03-16', '10:00'));
    const other = new History({ id: 2, company: 'Acme' })
      .interview('2026-03-10T15:00:00.000Z')
      .sent('thankyou', at('03-10', '18:00'));
    expect(dueAt(at('03-17'), [answered, other])).toEqual(['check-in 2026-03-17']);
  });
});

describe('unsure readings (rule 12)', () => {
  const unsure = (label: 'rejection' | 'vague' | 'offer', confidence: number) =>
    reading(label, { confidence });
  test('never end a chase and never set a clock; they are to be read by the person', () => {
    const heard = thanked.heard(at('03-16'), unsure('rejection', 0.59));
    expect(planned(at('03-16', '10:00'), heard)).toEqual(['review 03-16', 'check-in 03-17']);
    expect(find(at('03-16', '10:00'), heard, 'review')).toMatchObject({
      // Typed as shown, it confirms what the words are taken for.
      command: 'jobfu correct 1 --as rejection',
    });
    expect(find(at('03-16', '10:00'), heard, 'review').why).toContain('perhaps a rejection');
    expect(find(at('03-16', '10:00'), heard, 'review').why).toContain('“their words”');
    expect(planned(at('03-16', '10:00'), thanked.heard(at('03-16'), unsure('vague', 0.6)))).toEqual([
      'acknowledge 03-16',
      'check-in 03-23',
    ]);
  });
  test('an automatic reply after them does not hide them; a settled word does', () => {
    const heard = thanked.heard(at('03-16'), unsure('rejection', 0.3));
    const auto = heard.heard(at('03-16', '10:00'), reading('none', { silent: true }));
    expect(planned(at('03-16', '11:00'), auto)).toContain('review 03-16');
    expect(planned(at('03-16', '11:00'), heard.heard(at('03-16', '10:00'), vague))).toEqual([
      'acknowledge 03-16',
      'check-in 03-23',
    ]);
  });
  test('corrected, they count as what they are', () => {
    const heard = thanked.heard(at('03-16'), unsure('vague', 0.3)).corrected({ as: 'rejection' });
    expect(planned(at('03-16', '10:00'), heard)[0]).toBe('rejection-thanks 03-17');
  });
});

describe('corrected to none: they named no next step', () => {
  test('the why says who read it so', () => {
    const dated = thanked.heard(at('03-16'), by('2026-03-20'));
    const why = (as: 'none' | 'vague') => find(at('03-16', '10:00'), dated.corrected({ as }), 'check-in').why;
    expect(why('none')).toContain(', which you read as naming no next step: a check-in');
    expect(why('vague')).toContain(', which you read as naming no day: a check-in');
    const heard = thanked.heard(at('03-16'), vague);
    expect(find(at('03-16', '10:00'), heard, 'check-in').why).toContain(' and named no day: a check-in');
  });
  const said = [
    ['small talk', reading('none', { silent: true })],
    ['words nobody could read', reading('none', { silent: true, confidence: 0.2, language: 'other' })],
    ['vague words', vague],
  ] as const;
  test.each(said)('two weeks, and an answer: %s', (_, words) => {
    const heard = thanked.heard(at('03-16'), words).corrected({ as: 'none' });
    expect(planned(at('03-16', '10:00'), heard)).toEqual(['acknowledge 03-16', 'check-in 03-30']);
    expect(find(at('03-16', '10:00'), heard, 'acknowledge').template).toBe('reply-none');
  });
});

describe('corrected to silent: they said nothing about next steps', () => {
  test('the plan is what it was, and there is nothing left to read', () => {
    const misread = thanked.heard(at('03-16'), by('2026-03-20')).corrected({ as: 'silent' });
    expect(planned(at('03-16', '10:00'), misread)).toEqual(['check-in 03-17']);
    const unread = thanked.heard(at('03-16'), reading('none', { silent: true, confidence: 0.2 }));
    expect(find(at('03-16', '10:00'), unread, 'review').command).toBe('jobfu correct 1 --as silent');
    expect(planned(at('03-16', '10:00'), unread.corrected({ as: 'silent' }))).toEqual(['check-in 03-17']);
  });
});

describe('what was left undone (rule 11)', () => {
  test('a search taken up in the middle: what is long past is no wall of red', () => {
    const old = [1, 2, 3].map((id) =>
      new History({ id, company: `Firm ${id}` }).interview(`2026-01-1${id}T15:00:00.000Z`),
    );
    const { due, waiting } = planAt(at('03-20'), old);
    expect(due).toEqual([]);
    expect(waiting.map(({ why }) => why.includes('--as ghosted'))).toEqual([true, true, true]);
  });
});
