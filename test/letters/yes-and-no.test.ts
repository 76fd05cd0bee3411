/** Letters on an offer or a refusal, and those of the employer's side, of facts as people type them. */
import { describe, expect, it } from 'vitest';
import type { Interview, Person } from '../../src/domain/facts.ts';
import { checksOn } from '../../src/letters/checks/checks.ts';
import type { LetterRequest } from '../../src/letters/request.ts';
import { papersTask, wantsPapers } from '../../src/letters/words/papers.ts';
import { isNoFault } from '../../src/letters/words/refusals.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, person, request, said } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

const after = (
  text: string,
  set: Readonly<Record<string, string>> = {},
  { from = 1, met = [interview()] }: { from?: number | null; met?: readonly Interview[] } = {},
  outcome: 'offer' | 'rejection' | null = null,
): LetterRequest =>
  request({
    application: application({ people: [DANA], interviews: met }),
    to: [DANA] as readonly Person[],
    messages: text === '' ? [] : [said(text, { outcome }, { from })],
    set,
  });

const body = (name: string, asked: LetterRequest): string =>
  write(templateNamed(name), null, asked).body.replace(/\s+/g, ' ').replaceAll("'", '’');

const OFFER = 'We would like to offer you the job.';
const ofOffer = (name: string, set: Readonly<Record<string, string>>, text = OFFER): string =>
  body(name, after(text, set, {}, 'offer'));
const byEmployer = (name: string, set: Readonly<Record<string, string>>): string =>
  body(name, after('', set));

describe('a reason', () => {
  it.each([
    ['the rota seemed too tight', 'The rota seemed too tight.'],
    ['the workshop looked a bit small', 'The workshop looked a bit small.'],
    ['the travelling sounded too much for me', 'The travelling sounded too much for me.'],
    ['the tour put me off', 'The tour put me off.'],
    ['pay band is below mine', 'The pay band is below mine.'],
    ['job sounded quite different from the advert', 'The job sounded quite different from the advert.'],
    ['role isn’t what I hoped for', 'The role isn’t what I hoped for.'],
  ])('keeps its verb, and has its article: %s', (reason, sentence) => {
    expect(body('withdraw', after('', { reason }))).toContain(sentence);
  });

  it.each([
    ['lower than I hoped', 'The pay is lower than I hoped.'],
    ['less than I get now', 'The pay is less than I get now.'],
    ['the travel', 'The travel does not suit my circumstances.'],
    ['I took a post elsewhere on Monday', 'I took a post elsewhere on Monday.'],
    ['they matched it at work', 'My present employer has matched your offer.'],
  ])('against an offer is a sentence: %s', (reason, sentence) => {
    expect(ofOffer('offer-decline', { reason })).toContain(sentence);
  });

  it('of a delay counts what is still to do', () => {
    expect(
      byEmployer('employer-delay', { reason: 'two more visits and one last interview to do' }),
    ).not.toContain('have a two');
    expect(byEmployer('employer-delay', { reason: 'one last interview to do' })).toContain(
      'We have one last interview to do.',
    );
  });

  it('of a delay counts who is still to come', () => {
    expect(byEmployer('employer-delay', { reason: 'one more applicant to meet' })).toContain(
      'We have one more applicant to meet.',
    );
  });
});

describe('a point of an offer', () => {
  it.each([
    ['compressed hours', 'could we talk about working compressed hours?'],
    ['staggered shifts over the summer', 'could we talk about staggered shifts over the summer?'],
    ['guaranteed overtime', 'could we talk about guaranteed overtime?'],
    ['between 30 and 32k', 'could we talk about the pay? I was hoping for between 30 and 32k.'],
    ['28-30k', 'could we talk about the pay? I was hoping for 28-30k.'],
    ['start date 4 May', 'could we talk about starting on 4 May?'],
  ])('%s', (point, sentence) => {
    expect(ofOffer('negotiate', { point })).toContain(sentence);
  });

  it('that tells what one did stays a sentence', () => {
    expect(ofOffer('negotiate', { point: 'expected a bit more for six years in the trade' })).toContain(
      'I expected a bit more for six years in the trade.',
    );
  });
});

describe('the start one can make', () => {
  it.each([
    ['the start of the school year', 'I can start at the beginning of the school year.'],
    ['end of the season', 'I can start at the end of the season.'],
    ['no earlier than 4 May', 'I cannot start before 4 May.'],
    ['no sooner than mid-May', 'I cannot start before mid-May.'],
  ])('%s', (start, sentence) => {
    expect(ofOffer('offer-accept', { start })).toContain(sentence);
  });
});

describe('thanks for an offer', () => {
  it('that ask something offer no call about questions besides', () => {
    const thanks = ofOffer('offer-thanks', { answer: 'Is there parking at the yard?' });
    expect(thanks).toContain('Is there parking at the yard?');
    expect(thanks).not.toMatch(/if I have (?:any|a question)/i);
  });
});

describe('an offer', () => {
  const ofAway = 'I will be on leave from tomorrow, so please contact Bea in payroll.';
  it('of somebody who is away is not thanked for with a call', () => {
    expect(ofOffer('offer-thanks', {}, `${OFFER} ${ofAway}`)).not.toContain('may I call you');
    expect(ofOffer('offer-thanks', {})).toContain('may I call you');
  });

  it('that is talked through over a meeting has that meeting', () => {
    const text = `${OFFER} Could you come in on Friday at 3 to run over the terms?`;
    const word = said(text, {
      kind: 'immediate',
      outcome: 'offer',
      nextStep: 'interview',
      appointment: { at: '2026-03-13T15:00', phrase: 'on Friday at 3' },
    });
    const accepted = body('offer-accept', { ...after(''), messages: [word] });
    expect(accepted).toContain('going through the details with you on Friday 13 March at 15:00');
  });

  it.each([
    ['Please confirm by return.', false],
    ['Please return the form.', true],
  ])('wants papers back: %s', (text, isSo) => {
    expect(wantsPapers(text)).toBe(isSo);
  });
});

describe('times an employer offers', () => {
  it.each([
    ['from Thursday', 'Would a time from Thursday suit you?'],
    ['after 2pm', 'Would a time after 2pm suit you?'],
    ['mornings', 'Would a time in the mornings suit you?'],
    ['the week of 6 April', 'Would a time in the week of 6 April suit you?'],
    ['Thursday or Friday', 'Would Thursday or Friday suit you?'],
    ['Thu 9 11am or Fri 10 2pm', 'Would Thursday 9 at 11am or Friday 10 at 2pm suit you?'],
  ])('%s', (times, sentence) => {
    expect(byEmployer('employer-next-step', { times })).toContain(sentence);
    expect(byEmployer('employer-nudge', { times })).toContain(lowerFirst(sentence));
  });
  const lowerFirst = (sentence: string): string => sentence.replace(/^W/, 'w');
});

describe('a day that was told in the interview', () => {
  const told = (text: string, owner: 'them' | 'you', name: string): string => {
    const deadline = { from: '2026-03-13', to: '2026-03-13', owner, phrase: 'by Friday', ambiguous: false };
    const word = said(text, { kind: 'clear-timeline', deadline }, { interview: 1 });
    return body(name, { ...after(''), messages: [word] });
  };
  it.each([
    ['I have another offer, and they want an answer by Friday', 'them'],
    ['the sample texts by Friday', 'you'],
  ] as const)('is no promise of the employer where the candidate has to keep it: %s', (text, owner) => {
    expect(told(text, owner, 'employer-delay')).not.toContain('you would hear');
    expect(told(text, owner, 'employer-timeline')).toContain('You will hear from me within two weeks');
  });
  it('is one where the employer gave it', () => {
    expect(told('we decide by Friday', 'them', 'employer-timeline')).toContain(
      'hear from me by Friday 13 March',
    );
  });
});

it('who writes that they had an illness is wished better', () => {
  const asked = after('Sorry for the silence, I had a stomach bug. I am still keen.');
  expect(body('employer-next-step', asked)).toContain('I am sorry to hear that you have been unwell');
});

describe('an offer nobody answered', () => {
  it.each(['our offer', 'the offer', 'the written offer'])('is no step to go on with: %s', (next) => {
    const nudge = byEmployer('employer-nudge', { next });
    expect(nudge).toContain('we would be glad to have you with us');
    expect(nudge).not.toContain('continue with you');
  });
});

describe('feedback', () => {
  it.each([
    ['an NVQ', 'What would have made the difference is an NVQ.'],
    ['A-level chemistry', 'What'],
    ['your notice period was three months', 'What tipped the balance was that your notice period was'],
  ])('offers no example of what one has or has not: %s', (improve, sentence) => {
    const feedback = byEmployer('employer-feedback', { improve });
    expect(feedback).toContain(sentence);
    expect(feedback).not.toContain('examples');
  });

  it.each([
    ['stock management', 'Where we saw room for improvement was stock management.'],
    ['filling of the shelves', 'Where we saw room for improvement was the filling of the shelves.'],
    ['pacing of the lesson', 'Where we saw room for improvement was the pacing of the lesson.'],
    ['timing on the day', 'Where we saw room for improvement was the timing on the day.'],
    ['budget planning', 'Where we saw room for improvement was budget planning.'],
    ['speaking too softly', 'What tipped the balance was that you spoke too softly.'],
    ['being nervous', 'What tipped the balance was that you were nervous.'],
    ['talking over the rest of the group', 'that you talked over the rest of the group.'],
    ['looking at the floor', 'Where we saw room for improvement was looking at the floor.'],
    ['getting flustered', 'you got flustered.'],
    ['being on time', 'It would have helped to be on time.'],
    ['making eye contact', 'It would have helped to make eye contact.'],
    ['giving one-word answers', 'What tipped the balance was that you gave one-word answers.'],
    ['not looking at the brief', 'What tipped the balance was that you did not look at the brief.'],
    ['speaking more slowly', 'It would have helped to speak more slowly.'],
    ['giving examples', 'It would have helped to give examples.'],
    ['keeping the pitch short', 'It would have helped to keep the pitch short.'],
    ['turning up late', 'What tipped the balance was that you turned up late.'],
    ['coming unprepared', 'What tipped the balance was that you came unprepared.'],
  ])('names a part to work on: %s', (improve, sentence) => {
    expect(byEmployer('employer-feedback', { improve })).toContain(sentence);
  });

  it.each([
    ['they were late twice', 'What tipped the balance was that you were late twice.'],
    ['their sketches were rough', 'What tipped the balance was that your sketches were rough.'],
    ['the candidate was very shy', 'What tipped the balance was that you were very shy.'],
    [
      'they asked the guests about their stay and rushed',
      'you asked the guests about their stay and rushed.',
    ],
    ['the applicant we chose had run a bakery', 'In the end the applicant we chose had run a bakery.'],
    ['they wanted somebody local', 'They wanted somebody local.'],
    ['don’t read the slides out', 'It would have helped not to read the slides out.'],
    ['wrong register', 'What held us back was the wrong register.'],
    ['untidy station', 'What held us back was an untidy station.'],
    ['scruffy', 'What tipped the balance was that you were scruffy.'],
    ['pay', 'What held us back was your salary expectations.'],
  ])('tells the one it goes to what was noted of them: %s', (improve, sentence) => {
    expect(byEmployer('employer-feedback', { improve })).toContain(sentence);
  });

  it.each([
    ['always joking', 'We liked that you were always joking.'],
    [
      'they plated fast and their sauces were good',
      'We liked that you plated fast and your sauces were good.',
    ],
    ['how they calmed the dog', 'We liked how you calmed the dog.'],
    ['the guests warmed to them', 'We liked that the guests warmed to you.'],
    ['their way with dogs', 'We liked your way with dogs.'],
    ['the candidate was patient', 'We liked that you were patient.'],
    ['not afraid to taste', 'We liked that you were not afraid to taste.'],
    ['great match', 'We liked that you were a great match.'],
    ['came across as funny and kind', 'We liked that you came across as funny and kind.'],
  ])('praises the one it goes to: %s', (strength, sentence) => {
    expect(byEmployer('employer-feedback', { strength })).toContain(sentence);
  });
});

it('a part of theirs that feedback is asked on has its article', () => {
  expect(body('feedback', after('', { point: 'planning exercise' }))).toContain(
    'your view on: the planning exercise.',
  );
});

describe('what is taken from feedback', () => {
  it.each([
    ['speaking too softly', 'What I take from it is that I spoke too softly.'],
    ['being nervous', 'What I take from it is that I was nervous.'],
    ['not looking at the brief', 'What I take from it is that I did not look at the brief.'],
    ['rush too much', 'What I take from it is that I rushed too much.'],
    ['structuring my answers', 'I will work on structuring my answers.'],
  ])('is no fault to work on: %s', (takeaway, sentence) => {
    expect(body('feedback-thanks', after('', { takeaway }))).toContain(sentence);
  });
});

describe('what comes next', () => {
  it.each([
    ['paid trial week', 'The next step is a paid trial week.'],
    ['unpaid taster day next Monday', 'The next step is an unpaid taster day next Monday.'],
  ])('has its article: %s', (next, sentence) => {
    expect(byEmployer('employer-next-step', { next })).toContain(sentence);
  });
});

describe('a refusal', () => {
  const no = (name: string, text: string, from: number | null = 1): string =>
    body(name, after(text, {}, { from }, 'rejection'));

  it('that hopes to advertise later is no word that one may apply again', () => {
    const text =
      'We have chosen somebody else. We would love to stay in touch, as we plan to hire again in spring.';
    expect(no('keep-in-touch', text)).not.toContain('encouraged me to apply');
    expect(no('rejection-thanks', text)).not.toContain('encouraged');
  });

  it.each([
    ['Kind regards,\nThe Acme Recruitment Team', 'Your recruitment team has told me'],
    ['Best wishes, HR Team', 'Your HR team has told me'],
    ['Regards\nThe Acme Team', 'Your team has told me'],
  ])('signed by no person was not told by whom one met: %j', (signed, told) => {
    expect(
      no('rejection-thanks', `We will not be taking your application further.\n${signed}`, null),
    ).toContain(told);
    expect(no('rejection-thanks', `We will not be taking your application further.\n${signed}`)).toContain(
      'Thank you for letting me know',
    );
  });

  it('that tells the fault of something shown brings feedback', () => {
    const text =
      'We thought your lesson plan was excellent, but we have gone with somebody else because the ending lacked pace.';
    expect(no('rejection-thanks', text)).toContain('Thank you for the feedback as well');
    const asked = after(text, { takeaway: 'plan the ending' }, {}, 'rejection');
    const template = templateNamed('feedback-thanks');
    const checks = checksOn(write(template, null, asked), { template, request: asked, attachments: 0 });
    expect(checks.find(({ id }) => id === 'on-record')).toMatchObject({ ok: true });
  });
});

describe('times that were given', () => {
  const remarks = (name: string, text: string, outcome: 'offer' | 'rejection'): string =>
    write(templateNamed(name), null, after(text, { times: 'Thursday after 3' }, {}, outcome)).remarks.join(
      ' ',
    );

  it('and find no place are remarked on', () => {
    const no = 'We have chosen somebody else. Fancy a coffee some day?';
    expect(remarks('rejection-thanks', no, 'rejection')).toContain(
      '“on Thursday after 3” stands nowhere in the letter: --edit puts it in.',
    );
  });

  it('are told where a talk about how it went is offered', () => {
    const no = 'We have chosen somebody else. Would you like a quick chat about how it went?';
    expect(remarks('rejection-thanks', no, 'rejection')).not.toContain('nowhere');
    expect(body('rejection-thanks', after(no, { times: 'Thursday after 3' }, {}, 'rejection'))).toContain(
      'I would be glad to talk about it on Thursday after 3.',
    );
  });
});

describe('papers that come with an offer', () => {
  it.each([
    [
      'Please find attached the contract and a health questionnaire, to be signed and returned by Friday.',
      'sign the contract and send it back with the health questionnaire',
    ],
    [
      'I attach your offer letter and a starter form, which should be signed and returned.',
      'sign the offer letter and send it back with the starter form',
    ],
  ])('go back together: %s', (more, sentence) => {
    expect(papersTask(`${OFFER} ${more}`)).toBe(sentence);
  });
});

describe('word on when the answer comes', () => {
  it('to one nobody met speaks of applications', () => {
    expect(body('employer-timeline', after('', { by: 'Friday' }, { met: [] }))).toContain(
      'nothing is decided yet, and we are still going through the applications.',
    );
  });
});

it.each([
  'Sadly we have had to withdraw the vacancy, as funding fell through.',
  'I am sorry, but the post was filled internally.',
])('no answer of one’s own decided it: %s', (text) => {
  expect(isNoFault(text)).toBe(true);
});
