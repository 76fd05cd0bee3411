/** What people type behind --set, in the form its sentence needs. */
import { describe, expect, it } from 'vitest';
import { givenFacts } from '../../src/letters/facts/given.ts';
import { namesNoDay } from '../../src/letters/words/days.ts';
import { write } from '../../src/letters/write.ts';
import { message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const given = (field: string, typed: string, byEmployer = false, asked = '') =>
  givenFacts(
    { [field]: typed },
    { order: 'dmy', today: '2026-03-11', byEmployer, toAgency: false, asked, names: [] },
  );

const letter = (name: string, set: Record<string, string>, variant: string | null = null): string =>
  write(templateNamed(name), variant, request({ set })).body;

describe('what is told gets the one it is told of', () => {
  it.each([
    ['reason', 'Got another job', 'I got another job'],
    ['reason', 'found something closer to home', 'I found something closer to home'],
    ['reason', 'waiting to hear from another restaurant', 'I am waiting to hear from another restaurant'],
    ['reason', 'still waiting on a visa', 'I am still waiting on a visa'],
    ['reason', 'been offered a promotion', 'I have been offered a promotion'],
    ['reason', 'too far to travel', 'it is too far to travel'],
    ['reason', 'my daughter starts school', 'my daughter starts school'],
    ['reason', 'moving to Leeds in may', 'I am moving to Leeds in May'],
    ['takeaway', 'state my assumptions', 'to state my assumptions'],
    ['takeaway', 'need more ICU time', 'I need more ICU time'],
    ['takeaway', 'Prepare better questions', 'to prepare better questions'],
    ['fit', 'ran a kitchen of six', 'I ran a kitchen of six'],
    ['fit', "i'm local", "I'm local"],
    ['fit', 'Qualified electrician', 'qualified electrician'],
    ['approach', 'moved builds to the cloud', 'I moved builds to the cloud'],
    ['approach', 'by splitting the pipeline', 'I went about it by splitting the pipeline'],
    ['approach', 'Introduced canaries', 'I introduced canaries'],
    ['outcome', 'went from six hours to one', 'it went from six hours to one'],
    ['strength', 'knew the menu well', 'you knew the menu well'],
    ['previous', 'when I was at Volta Ltd.', 'Volta Ltd'],
    ['previous', 'Tarn', 'Tarn'],
    ['previous', 'My last school', 'my last school'],
    ['story', 'i cut waste by a third', 'I cut waste by a third'],
    ['experience', 'Five years as a picker', 'five years as a picker'],
    ['experience', '5 yrs reach truck', '5 years of reach truck'],
    ['experience', 'SAP', 'experience with SAP'],
    ['stress', 'led the night crew', 'how I led the night crew'],
    ['stress', 'my punctuality', 'about my punctuality'],
    ['reason', "The role's not what I thought", 'the role is not what I thought'],
    ['reason', 'not the right fit', 'it is not the right fit for me'],
    [
      'reason',
      "can't wait any longer, taken another job",
      "I can't wait any longer, and I have taken another job",
    ],
    ['reason', 'too many stages', 'there are too many stages'],
    ['reason', 'too much travel', 'there is too much travel'],
    ['reason', 'no childcare', 'I have no childcare'],
    ['reason', 'no cover at work', 'I have no cover at work'],
    ['reason', 'no parking', 'there is no parking'],
    ['reason', 'holiday booked', 'I have a holiday booked'],
    ['reason', 'flights booked', 'I have flights booked'],
    ['answer', '07700 900111', 'My number is 07700 900111'],
    ['answer', 'Around £45,000', 'I am looking for around £45,000'],
    [
      'times',
      'tues 31st 2-5pm or thurs 2nd am',
      'on Tuesday 31st between 2 and 5pm or Thursday 2nd in the morning',
    ],
    ['times', 'Monday - anytime, Thursday - before 12', 'on Monday at any time or on Thursday before 12'],
    ['times', "Monday's good", 'on Monday'],
    ['times', 'I can call after 5', 'after 5'],
    [
      'times',
      'Thurs or Fri next week, ideally am',
      'on Thursday or Friday next week, ideally in the morning',
    ],
    ['start', '1 may', 'on 1 May'],
    ['start', 'June 1st', 'on June 1st'],
    ['start', 'asap', 'as soon as you like'],
    ['start', '4 weeks notice', 'I have to give 4 weeks’ notice'],
    ['start', 'a month', 'in a month'],
    ['start', 'yes tuesday is fine', 'Tuesday is fine for me'],
    ['answer', "two months' notice", 'I have to give two months’ notice'],
    ['reason', 'offered another job', 'I have been offered another job'],
    ['reason', 'asked to stay by my employer', 'I have been asked to stay by my employer'],
    ['reason', 'salary too low for me', 'the salary is too low for me'],
    ['reason', 'shifts too long', 'the shifts are too long'],
    ['reason', 'better offer elsewhere', 'I have a better offer elsewhere'],
    ['stress', 'good with trainees', 'that I am good with trainees'],
    ['fit', 'because I trained in Lyon', 'I trained in Lyon'],
    ['strength', 'good communicator', 'you are a good communicator'],
    ['improve', 'be more concise', 'to be more concise'],
    ['improve', 'needs more hands-on work', 'more hands-on work'],
    ['next', 'sit in on handover', 'sitting in on handover'],
    ['next', 'send us two referees', 'that you send us two referees'],
    ['next', 'occupational health form', 'an occupational health form'],
    ['topics', "if there's overtime", "whether there's overtime"],
    ['project', 'Community rehab hub', 'the community rehab hub'],
  ])('%s: %j is %j', (field, typed, words) => {
    expect(given(field, typed)).toMatchObject({ [field]: words });
  });

  it.each([
    ['can you do Tuesday 10am or Wednesday 2pm?', 'Tuesday at 10am or Wednesday at 2pm'],
    ['Tues 10am, Weds 2pm', 'Tuesday at 10am or Wednesday at 2pm'],
    ['does Monday at 9 suit?', 'Monday at 9'],
    ['how about tomorrow pm', 'tomorrow afternoon'],
    ['3 or 4 on Monday', '3 or 4 on Monday'],
    ['Monday at 3 p.m.', 'Monday at 3 p.m.'],
    ['after 3 if possible', 'a time after 3 if possible'],
  ])('an employer offers %j as %j', (typed, words) => {
    expect(given('times', typed, true).times).toBe(words);
  });

  it('a wish stands behind what it is about', () => {
    expect(letter('negotiate', { point: 'salary, I was hoping for 32k' })).toContain(
      'could we talk about the salary? I was hoping for 32k. Fifteen',
    );
    expect(letter('negotiate', { point: 'the salary, the start date' })).toContain(
      'could we talk about the salary',
    );
  });

  it.each([
    ['yes', null],
    ['3pm tomorrow', null],
    ['that works', null],
    ['could we do 3 instead?', null],
    ['thursday', null],
    ['4.30 would be better', 'could we make it 4.30 instead?'],
    ['could we do Friday at 2?', 'could we make it Friday at 2 instead?'],
    ['18th is no good, any other day', '18th is no good, any other day.'],
  ])('the time they propose, answered with %j', (times, other) => {
    const asked = reading({
      kind: 'immediate',
      nextStep: 'call',
      appointment: { at: '2026-03-12T15:00', phrase: 'at 3pm tomorrow' },
    });
    const { body, remarks } = write(
      templateNamed('reply-immediate'),
      null,
      request({
        set: { times },
        messages: [{ message: message({ text: 'At 3pm tomorrow?' }), reading: asked }],
      }),
    );
    expect(body).toContain(other ?? 'Thursday 12 March at 15:00 suits me well');
    expect(remarks.join()).not.toContain('says more than a time');
  });

  it('a past told as experience is a sentence', () => {
    expect(given('experience', 'was head chef at Nopi').story).toBe('I was head chef at Nopi');
    expect(given('experience', 'Been a welder since 2010').story).toBe('I have been a welder since 2010');
  });

  it('a time of no day stands as it is', () => {
    expect(namesNoDay('mid april')).toBe(true);
    expect(namesNoDay('by late may')).toBe(true);
    expect(namesNoDay('next Friday')).toBe(false);
    expect(given('by', 'mid april', true).by).toBe('mid-April');
  });

  it('the employer says “we” of the reason', () => {
    expect(given('reason', 'still interviewing', true).reason).toBe('we are still interviewing');
  });
});

describe('a reason', () => {
  it.each([
    ['family reasons', 'I am doing so for family reasons.'],
    ['commute', 'In the end, the commute is too long for me.'],
    ['Health', 'I am doing so for health reasons.'],
    ['family stuff', 'I am doing so for family reasons.'],
    ['personal', 'I am doing so for personal reasons.'],
    ['got another interview thurs', 'I got another interview on Thursday.'],
    ['weekend shifts', 'The weekend shifts do not suit my circumstances.'],
    ['a counter-offer from my employer', 'My present employer has made me an offer to stay.'],
    ['decided to stay where I am', 'I decided to stay where I am.'],
    ['the salary is too low', 'The salary is lower than I can accept.'],
    ['took another job', 'I have accepted another position.'],
    ['found something closer', 'I have found something closer.'],
    ['too far', 'In the end, the journey is too long for me.'],
    ['not enough money', 'The salary is lower than I can accept.'],
    ['another opportunity', 'I have decided to take another opportunity.'],
    ['stay where I am', 'I would like to stay where I am.'],
    ['no time', 'I do not have the time for it.'],
    ['mental health', 'I am doing so for health reasons.'],
    ['death in the family', 'What decided it was a death in the family.'],
    ['sick mother', 'My mother is ill.'],
    ['my dad in hospital', 'My dad is in hospital.'],
    ['change of circumstances', 'What decided it was a change of circumstances.'],
    ["the hours don't suit", "The hours don't suit me."],
    ['to be closer to my kids', 'I would like to be closer to my kids.'],
    ['not for me', 'It is not for me.'],
    ['no parking', 'There is no parking.'],
    ['out of the country until May', 'I am out of the country until May.'],
  ])('%j is told as what it is', (reason, sentence) => {
    expect(letter('withdraw', { reason })).toContain(sentence);
  });

  it('finds its sentence in the other letters, too', () => {
    expect(letter('offer-decline', { reason: 'personal reasons' })).toContain(
      'This is for personal reasons. It was not an easy decision',
    );
    expect(letter('employer-delay', { reason: 'budget' })).toContain('The reason is the budget.');
    expect(letter('offer-extension', { until: 'Friday', reason: 'childcare' })).toContain(
      'I ask because of childcare.',
    );
    expect(letter('employer-delay', { reason: 'of the funding decision' })).toContain(
      'The reason is the funding decision.',
    );
    expect(letter('employer-delay', { reason: 'another candidate interviews next week' })).toContain(
      'Another candidate interviews next week.',
    );
    expect(letter('offer-extension', { until: 'Friday', reason: 'talk to my wife' })).toContain(
      'I would like to talk to my wife.',
    );
    expect(letter('offer-extension', { until: 'Friday', reason: 'discuss with partner' })).toContain(
      'I would like to discuss it with my partner.',
    );
    expect(letter('offer-extension', { until: 'Friday', reason: 'think about it' })).toContain(
      'I would like to think about it.',
    );
    expect(letter('offer-extension', { until: 'Friday', reason: 'holiday' })).toContain(
      'I will be on holiday.',
    );
  });

  it.each(['no one-way videos', 'ghosted', 'commute 2 hours', 'wrong end of town', 'bad vibe'])(
    '%j is left out, and said to be',
    (reason) => {
      const { body, remarks } = write(templateNamed('withdraw'), null, request({ set: { reason } }));
      expect(body).toContain('I have not decided this lightly.');
      expect(remarks.join()).toContain(`“${reason}” is no sentence and is left out`);
    },
  );
});

describe('the start', () => {
  it.each([
    ['on 4 May', 'I can start on 4 May.'],
    ['1st of may', 'I can start on 1 May.'],
    ['I have to give four weeks notice', 'joining Acme. I have to give four weeks’ notice.'],
    ['my notice is one month', 'joining Acme. My notice is one month.'],
    ['Monday at 3 works', 'joining Acme. Monday at 3 works for me.'],
    ['start of June', 'I can start at the beginning of June.'],
    ['my notice is 4 weeks so 27 April', 'I have to give 4 weeks’ notice, so I could start on 27 April.'],
    ['notice period is one month, so mid May', 'to give one month’s notice, so I could start in mid-May.'],
    ['flexible', 'I am flexible about the start.'],
    ['4 weeks notice so late april', 'I have to give 4 weeks’ notice, so I could start in late April.'],
    ['beginning of July bc of my notice', 'I can start at the beginning of July because of my notice.'],
    ['1 sept', 'I can start on 1 September.'],
    ['not before june', 'I cannot start before June.'],
    ['can start next monday', 'I can start next Monday.'],
    ['20 april, I need to give 4 weeks notice', 'I can start on 20 April; I have to give 4 weeks’ notice.'],
    [
      'I have to give 4 weeks notice so 27 april earliest',
      'I have to give 4 weeks’ notice, so I could start on 27 April at the earliest.',
    ],
  ])('%j', (start, sentence) => {
    expect(letter('offer-accept', { start })).toContain(sentence);
  });
});

describe('no day to start', () => {
  it.each(['large', 'the usual'])('%j is left out, and said to be', (start) => {
    const { body, remarks } = write(templateNamed('offer-accept'), null, request({ set: { start } }));
    expect(body).not.toContain('I can start');
    expect(remarks.join()).toContain('names no day to start');
  });
});

describe('what is to be better', () => {
  it.each([
    ['know our products', 'It would have helped to know our products.'],
    ['speak up', 'It would have helped to speak up.'],
    ['late', 'What tipped the balance was that you were late.'],
    ['you rushed the exercise', 'What tipped the balance was that you rushed the exercise.'],
    ['he talked too much', 'What tipped the balance was that you talked too much.'],
    ['examples were vague', 'What tipped the balance was that your examples were vague.'],
    ['answers too long', 'What tipped the balance was that your answers were too long.'],
    [
      'other candidates had more experience',
      'What tipped the balance was that other candidates had more experience.',
    ],
    ['no questions for us', 'What tipped the balance was that you had no questions for us.'],
    ['never smiled', 'What tipped the balance was that you never smiled.'],
    ['cv too long', 'What tipped the balance was that your CV was too long.'],
    ['eye contact', 'What would have made the difference is more eye contact.'],
    ['slower pace', 'What would have made the difference is a slower pace.'],
    ['lack of detail', 'What held us back was a lack of detail.'],
    ['we had someone with more experience', 'In the end we had someone with more experience.'],
    ['Someone internal got it', 'In the end someone internal got it.'],
    ['stronger candidates on the day', 'In the end there were stronger candidates on the day.'],
    ['internal candidate', 'In the end there was an internal candidate.'],
    ["we'd have liked to hear more about your cases", 'We would have liked to hear more about your cases.'],
    ['not flexible on weekends', 'What tipped the balance was that you were not flexible on weekends.'],
    ['no availability on Saturdays', 'the balance was that you are not available on Saturdays.'],
    ['no radiography certificate', 'the balance was that you have no radiography certificate.'],
    ['prepare more', 'It would have helped to prepare more.'],
    ['being more specific', 'It would have helped to be more specific.'],
    ['researching the company', 'It would have helped to research the company.'],
    ['bit quiet', 'What tipped the balance was that you were a bit quiet.'],
    ['rather nervous', 'What tipped the balance was that you were rather nervous.'],
    ['a little more detail', 'What would have made the difference is a little more detail.'],
    ['not enough examples', 'What held us back was that we saw too few examples.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve })).toContain(sentence);
  });
});

describe('words for a day that name none', () => {
  it.each(['soon', 'asap', 'when I know more', 'after the board meeting', 'as soon as we can'])(
    '%j is left out, and said to be',
    (by) => {
      const { body, remarks } = write(templateNamed('employer-timeline'), null, request({ set: { by } }));
      expect(body).toContain('You will hear from me within two weeks');
      expect(remarks.join()).toContain(`“${by}” names no day`);
    },
  );

  it('"after the 20th" names one', () => {
    const { remarks } = write(
      templateNamed('employer-timeline'),
      null,
      request({ set: { by: 'after the 20th' } }),
    );
    expect(remarks.join()).not.toContain('names no day');
  });
});

describe('times', () => {
  it.each([
    ['I can do Monday at 2', 'on Monday at 2'],
    ['any time', 'at any time'],
    ['not Monday, Tuesday ok', 'on Tuesday, but not on Monday'],
    ['2-4pm', 'between 2 and 4pm'],
    ['2-4pm on tuesday', 'between 2 and 4pm on Tuesday'],
    ['available all week', 'on any day this week'],
    ['mornings', 'in the mornings'],
    ['thursday works', 'on Thursday'],
    ['monday-wednesday', 'from Monday to Wednesday'],
    ['mon-fri', 'from Monday to Friday'],
    ['11.30 friday', 'at 11.30 on Friday'],
    ['friday any time, thursdays im on shift', 'on Friday at any time, but not on Thursdays'],
    ['sunday any time, working sat', 'on Sunday at any time, but not on Saturday'],
    ['im at work til 5', 'after 5'],
    ['working 9 to 5', 'at any time, but not 9 to 5'],
    ['June 5-28, all of July, not August', 'from June 5 to 28 and throughout July, but not in August'],
    ['5-28 june', 'from 5 to 28 June'],
    ['tomoz after 3', 'tomorrow after 3'],
    ['the 11am one', 'at 11am'],
    ['the 9.30', 'at 9.30'],
    ['9.30', 'at 9.30'],
    ['the first slot', 'at the first of those times'],
    ['the tuesday', 'on Tuesday'],
    ['any of those', 'at any of those times'],
    ['either', 'at either of those times'],
    ['3', 'at 3'],
    ['15th april', 'on 15th April'],
    ['any time fri', 'at any time on Friday'],
  ])('%j is %j', (typed, words) => {
    expect(given('times', typed).times).toBe(words);
  });

  it('keep a telephone number out, and say so', () => {
    const times = "friday 3pm, my number's 07700 900111";
    const { body, remarks } = write(templateNamed('negotiate'), null, request({ set: { times } }));
    expect(body).toContain('I am free on Friday at 3pm.');
    expect(remarks.join()).toContain('07700 900111” is no time and is left out');
  });

  it('by which something is handed in are no times to be free', () => {
    const settled = reading({ kind: 'immediate', nextStep: 'assessment' });
    const messages = [
      { message: message({ text: 'Please do the take-home task.', reading: settled }), reading: settled },
    ];
    const { body } = write(
      templateNamed('reply-immediate'),
      null,
      request({ messages, set: { times: 'by Sunday' } }),
    );
    expect(body).toContain('You will have it by Sunday.');
  });
});

describe('an answer', () => {
  const asked = 'What is your notice period, and when could you start?';
  it.each([
    ['1 month notice, no visa needed', 'I have to give 1 month’s notice, and I do not need a visa'],
    ['95k and 3 months', 'I am looking for 95k, and my notice period is 3 months'],
    ['looking for 95k, 3 months notice', 'I am looking for 95k, and I have to give 3 months’ notice'],
    ['34k is bit low, hoping for 36', '34k is a bit low, and I am hoping for 36'],
    ['28-30k', 'I am looking for 28-30k'],
    ['may 1st', 'I could start on May 1st'],
    ['asap', 'I could start as soon as you like'],
    ['have my own van', 'I have my own van'],
    ['Yes id consider that.', 'Yes, I’d consider that'],
    ['yes please, saturdays are fine', 'Yes please, Saturdays are fine'],
    ['I have a van, a licence and my own tools', 'I have a van, a licence and my own tools'],
  ])('%j is %j', (typed, answer) => {
    expect(given('answer', typed, false, asked).answer).toBe(answer);
  });

  it.each(['large', 'full clean licence', '2'])('%j is no sentence, and left out', (typed) => {
    const settled = reading({ kind: 'immediate' });
    const messages = [
      { message: message({ text: 'What size are you?', reading: settled }), reading: settled },
    ];
    const written = write(
      templateNamed('reply-immediate'),
      null,
      request({ messages, set: { answer: typed } }),
    );
    expect(written.body).not.toMatch(new RegExp(`^${typed}`, 'im'));
    expect(written.remarks.join()).toContain('is no sentence and is left out');
  });
});

describe('what is not told is made a sentence', () => {
  it.each([
    ['takeaway', 'speak up more + get the GWO', 'to speak up more and get the GWO'],
    ['takeaway', 'need to beef up teaching statement', 'I need to beef up my teaching statement'],
    ['approach', 'flexi hours for hygienists', 'what helped was flexi hours for hygienists'],
    ['outcome', 'wait went from 9 weeks to 5', 'the wait went from 9 weeks to 5'],
    ['outcome', 'turnover fell by half', 'turnover fell by half'],
    [
      'stress',
      'behaviour management, the reading club i ran',
      'about behaviour management and the reading club I ran',
    ],
    ['experience', 'SQL, Python, dbt', 'SQL, Python and dbt'],
    ['experience', 'five years at Nopi, London', 'five years at Nopi, London'],
    [
      'fit',
      'ran a kitchen of six, trained 3 apprentices',
      'I ran a kitchen of six and trained 3 apprentices',
    ],
    ['until', '2026-03-13 lunchtime', 'lunchtime on Friday 13 March'],
    ['by', 'friday evening', 'the evening of Friday'],
  ])('%s: %j is %j', (field, typed, words) => {
    expect(given(field, typed)).toMatchObject({ [field]: words });
  });
});

describe('the point of a talk about terms', () => {
  it.each([
    ['base, was hoping for 35', 'could we talk about the base salary? I was hoping for 35k. Fifteen'],
    ['hourly rate, hoping for 14', 'could we talk about the hourly rate? I am hoping for 14. Fifteen'],
    ['£33.5 vs £35', 'could we talk about the pay? I was hoping for £35 rather than £33.5. Fifteen'],
    [
      'apart from hours, was there anything else',
      'one question: apart from hours, was there anything else? Fifteen',
    ],
    ['I was hoping for 55k', 'I was hoping for 55k. Could we talk about that before I answer? Fifteen'],
    ['42k', 'could we talk about the pay? I was hoping for 42k. Fifteen'],
    ['4 day week', 'could we talk about a 4-day week?'],
    ['starting on M5 instead of M4', 'could we talk about starting on M5 instead of M4?'],
    ['moving the start date to May', 'could we talk about moving the start date to May?'],
    ['taking Fridays off', 'could we talk about taking Fridays off?'],
    ['getting a company car', 'could we talk about getting a company car?'],
    ['finishing at 3 on Fridays', 'could we talk about finishing at 3 on Fridays?'],
    ['reviewing the salary after six months', 'could we talk about reviewing the salary after six months?'],
    ['hoping for 35k', 'I am hoping for 35k. Could we talk about that'],
    ['sign on bonus, relocation', 'could we talk about a sign-on bonus and the relocation?'],
    ['part time hours', 'could we talk about part-time hours?'],
    ['Band 6 given my 5 years experience', 'could we talk about Band 6, given my 5 years’ experience?'],
    ['is the salary negotiable??', 'I have one question: is the salary negotiable? Fifteen'],
    ['start date', 'could we talk about the start date?'],
    ['Salary', 'could we talk about the salary?'],
  ])('%j', (point, sentence) => {
    expect(letter('negotiate', { point })).toContain(sentence);
  });
});

describe('what an employer says', () => {
  it.each([
    ['meet the team', 'meeting the team.', true],
    ['2nd interview', 'a second interview.', true],
    ['DBS check', 'a DBS check.', false],
    ['references', 'taking up your references.', false],
  ])('comes next: %j', (next, words, isMeeting) => {
    const body = letter('employer-next-step', { next });
    expect(body).toContain(`The next step is ${words}`);
    expect(body.includes('two times')).toBe(isMeeting);
    expect(body.includes('the place')).toBe(isMeeting);
  });

  it('was missing is not what would have made the difference', () => {
    expect(letter('employer-feedback', { improve: 'not enough dementia experience' })).toContain(
      'What held us back was that we saw too little dementia experience.',
    );
    expect(letter('employer-feedback', { improve: 'more detail' })).toContain(
      'the difference is more detail.',
    );
  });
});

describe('what was to be better, as it is noted', () => {
  it.each([
    ['a bit nervous at the start', 'What tipped the balance was that you were a bit nervous at the start.'],
    ['nervous at first', 'that you were nervous at first.'],
    ['answers were a little long', 'What tipped the balance was that your answers were a little long.'],
    ['the presentation ran over', 'What tipped the balance was that your presentation ran over.'],
    ['answers lacked detail', 'that your answers lacked detail.'],
    ['salary expectations too high', 'that your salary expectations were too high.'],
    ['salary expectations were above our range', 'that your salary expectations were above our range.'],
    ['tests were missing', 'that tests were missing.'],
    ['communication', 'What would have made the difference is better communication.'],
    ['communication skills', 'is stronger communication skills.'],
    ['knowledge of the sector', 'is more knowledge of the sector.'],
    ['budgeting experience', 'is more budgeting experience.'],
    ['examples of committee work', 'is more examples of committee work.'],
    ['more experience with booking systems', 'is more experience with booking systems.'],
    ['stronger examples', 'is stronger examples.'],
    ['could have given more examples', 'You could have given more examples.'],
    ['try to structure answers', 'It would have helped to structure your answers.'],
    [
      'it would help to practise competency questions',
      'It would have helped to practise competency questions.',
    ],
    ['someone with direct retail experience', 'In the end we chose someone with direct retail experience.'],
    ['someone with more experience got the job', 'In the end someone with more experience got the job.'],
    ['internal candidate got it', 'In the end an internal candidate got it.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve })).toContain(sentence);
  });
});

describe('what was to be better, in whatever shape it is noted', () => {
  it.each([
    ['speed', 'Where we saw room for improvement was speed.'],
    ['the SQL test', 'Where we saw room for improvement was the SQL test.'],
    ['SQL', 'Where we saw room for improvement was SQL.'],
    ['Terraform, incident response', 'was Terraform and incident response.'],
    ['behaviour management and pace', 'Where we saw room for improvement was behaviour management and pace.'],
    ['Needs his 18th edition', 'What would have made the difference is your 18th edition.'],
    ['He needs to work on time management', 'It would have helped to work on time management.'],
    ['lacked detail', 'What would have made the difference is more detail.'],
    ['lack of detail', 'What held us back was a lack of detail.'],
    [
      'less experience with CAD than the others',
      'was that you had less experience with CAD than the others.',
    ],
    [
      'weak on system design, didn’t ask about requirements',
      'What tipped the balance was that you were weak on system design and that you didn’t ask about requirements.',
    ],
    [
      'maybe talk a bit more, you were quiet',
      'was that you were quiet; it would have helped to talk a bit more.',
    ],
    ['answers too long, use STAR', 'that your answers were too long; it would have helped to use STAR.'],
    ['Tests were missing', 'What tipped the balance was that tests were missing.'],
    ['Audio typing test was below the mark', 'was that your audio typing test was below the mark.'],
    ['commercial awareness was lacking', 'that your commercial awareness was lacking.'],
    ["hadn't looked us up", "What tipped the balance was that you hadn't looked us up."],
    ['overqualified', 'What tipped the balance was that you were overqualified.'],
    ['unable to give examples', 'that you were unable to give examples.'],
    ['salary too high', 'that your salary expectations were too high.'],
    ['The board wanted someone else', 'In the end the board wanted someone else.'],
    ['position filled internally', 'In the end the position was filled internally.'],
    ['we need someone who can drive', 'In the end we needed someone who can drive.'],
    ["we're looking for someone senior", 'In the end we were looking for someone senior.'],
    [
      'another candidate with more experience',
      'In the end there was another candidate with more experience.',
    ],
    ['I felt you were unsure', 'What tipped the balance was that you were unsure.'],
    ['availability - we need weekends', 'What held us back was your availability: we needed weekends.'],
    ['The only thing was the salary expectation', 'What held us back was your salary expectation.'],
    ['How you would support pupils', 'We would have liked to hear more about how you would support pupils.'],
    ['would have liked more examples', 'We would have liked more examples.'],
    ["I'd suggest practising SQL", 'It would have helped to practise SQL.'],
    ['more confident', 'It would have helped to be more confident.'],
    ['driving licence', 'What would have made the difference is a driving licence.'],
    ['weak SQL', 'What held us back was weak SQL.'],
    ['1:1 interview: more examples', 'is more examples in the 1:1 interview.'],
    ['none really, just a very strong field', 'In the end it was a very strong field.'],
    ['it was very close', 'In the end it was very close.'],
    ['the role needs someone who drives', 'In the end the role needed someone who drives.'],
    ['has never managed a team', 'What tipped the balance was that you have never managed a team.'],
    ['could be more concise, sometimes lost the thread', 'that you sometimes lost the thread; it would have'],
    ['Spanish not strong enough', 'that your Spanish was not strong enough.'],
    ['start date too late', 'that your start date was too late.'],
    ['technical depth, especially around databases', 'was technical depth, especially around databases.'],
    ['gaining experience in a busy kitchen', 'It would have helped to gain experience in a busy kitchen.'],
    ['nothing major', 'There was nothing in particular that we missed.'],
    ['Give shorter answers, and work on your Excel', 'to give shorter answers and work on your Excel.'],
    [
      'You could have told us more about your part',
      'of use to you. You could have told us more about your part.',
    ],
    ['We felt you could have stretched them more', 'We felt that you could have stretched them more.'],
    ['Could have used more examples', 'You could have used more examples.'],
    [
      'Your answers on why this firm were a bit generic; try to link them to our deals.',
      'that your answers on why this firm were a bit generic; it would have helped to link them to our deals.',
    ],
    ['needs own transport', 'For this role you would need your own transport.'],
    ['needs maths GCSE grade 4', 'For this role you would need maths GCSE grade 4.'],
    ['slow on the pass when it got busy', 'that you were slow on the pass when it got busy.'],
    [
      'Safeguarding question: you missed the need to record it',
      'In the safeguarding question, you missed the need to record it.',
    ],
    [
      'It was very close. The successful candidate had more law experience',
      'In the end it was very close. The successful candidate had more law experience.',
    ],
    ['salary expectations above our budget', 'that your salary expectations were above our budget.'],
    ['Unfortunately we had a stronger candidate', 'In the end we had a stronger candidate.'],
    ['Next time, read the brief and watch the clock', 'have helped to read the brief and watch the clock.'],
    ['I was looking for more detail', 'In the end I was looking for more detail.'],
    [
      "I'd suggest brushing up on statistics, esp. hypothesis testing.",
      'to brush up on statistics, especially hypothesis testing.',
    ],
    ["Python skills aren't quite there yet", "that your Python skills aren't quite there yet."],
    ['Spoken English', 'improvement was spoken English.'],
    ["we just didn't think you'd enjoy it", "In the end we just didn't think you'd enjoy it."],
    [
      "I think with more experience you'd be a strong candidate",
      "use to you. I think with more experience you'd be a strong candidate.",
    ],
    ['had to give it to an internal candidate', 'In the end we had to give it to an internal candidate.'],
    ['- moving and handling - shift flexibility', 'moving and handling and shift flexibility.'],
    ['Sometimes hard to follow', 'that you were sometimes hard to follow.'],
    ['a little bit negative about last job', 'that you were a little bit negative about your last job.'],
    [
      "We'd encourage you to get some experience and to reapply in the autumn",
      "use to you. We'd encourage you to get some experience and to reapply in the autumn.",
    ],
    ['get some experience and apply again', 'Our advice: get some experience and apply again.'],
    [
      'You narrowly missed out to someone with more experience',
      'use to you. You narrowly missed out to someone',
    ],
    ['other candidates scored higher on the test', 'that other candidates scored higher on the test.'],
    ['poor eye contact, one word answers', 'held us back was poor eye contact and one word answers.'],
    [
      'a more structured approach to problems (e.g. IRAC)',
      'is a more structured approach to problems (for example IRAC).',
    ],
    ['no car', 'that you have no car.'],
    ['no tester qualification yet', 'that you have no tester qualification yet.'],
    ['The technical test - you missed the edge cases', 'In the technical test, you missed the edge cases.'],
    [
      "To be appointable at this level you'd need to show more impact",
      "use to you. To be appointable at this level you'd need to show more impact.",
    ],
    ['The panel felt your vision was less developed', 'The panel felt that your vision was less developed.'],
    ['closing technique, product knowledge', 'improvement was closing technique and product knowledge.'],
    [
      'it was a close call, the other person had more experience',
      'In the end it was a close call: the other person had more experience.',
    ],
    ['a clearer idea of costs, which we need', 'is a clearer idea of costs, which we need.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve })).toContain(sentence);
  });
});

describe('what is noted of one by name', () => {
  it.each([
    ['improve', 'Dana lacked experience with large datasets', 'is more experience with large datasets.'],
    ['improve', "Dana's answers were too long", 'that your answers were too long.'],
    ['strength', 'Dana was well prepared and had good questions', 'that you were well prepared and had good'],
    ['strength', 'Dana Lee knows the menu well', 'that you know the menu well.'],
  ])('%s: %j', (field, typed, sentence) => {
    const { body } = write(
      templateNamed('employer-feedback'),
      null,
      request({ to: [person()], set: { [field]: typed } }),
    );
    expect(body).toContain(sentence);
  });
});

describe('what was good, in whatever shape it is noted', () => {
  it.each([
    ['fast, clean, great knife skills', 'We liked your great knife skills and that you were fast and clean.'],
    ['a great team fit', 'We liked that you were a great team fit.'],
    ['technical test 92%', 'We liked your 92% in the technical test.'],
    ['good technical knowledge but', 'We liked your good technical knowledge.'],
    ['We really enjoyed meeting you', 'We liked meeting you.'],
    ['Typing speed and attention to detail were impressive', 'We liked that your typing speed and attention'],
    ['very driven', 'We liked that you were very driven.'],
    ['well mannered and reliable', 'We liked that you were well mannered and reliable.'],
    [
      'gentle with the animals & good with owners',
      'that you were gentle with the animals and good with owners.',
    ],
    ['Great portfolio, esp. the packaging', 'We liked your great portfolio, especially the packaging.'],
    ['nice portfolio esp the branding work', 'We liked your nice portfolio, especially the branding work.'],
    [
      'Your awareness was excellent, particularly on the case study.',
      'Your awareness was excellent, particularly on the case study.',
    ],
    [
      'you came across as warm, genuine and professional',
      'You came across as warm, genuine and professional.',
    ],
    [
      'You gave good examples, you listened well and you made us laugh',
      'You gave good examples, you listened well and you made us laugh.',
    ],
    [
      'your ideas for the campaign, which we all thought were original',
      'We liked your ideas for the campaign, which we all thought were original.',
    ],
    ['good knife skills and works clean', 'We liked your good knife skills and that you work clean.'],
    [
      'structured thinking, customer empathy and a good sense of humour',
      'We liked your structured thinking, customer empathy and good sense of humour.',
    ],
    [
      'enthusiasm, good references, lives locally',
      'your enthusiasm and good references and that you live locally.',
    ],
    [
      'enthusiastic and asked great questions',
      'that you were enthusiastic and that you asked great questions.',
    ],
    [
      "Her answers were thoughtful and she was honest about what she didn't know",
      "that your answers were thoughtful and you were honest about what you didn't know.",
    ],
    [
      'Very strong on values, less strong on theory',
      'you were very strong on values and less strong on theory.',
    ],
    ['we thought you were excellent with them', 'use to you. We thought you were excellent with them.'],
    [
      '- friendly - caring - good listener',
      'that you were friendly and caring and that you are a good listener.',
    ],
    ['Everyone commented on how well prepared you were', 'Everyone commented on how well prepared you were.'],
    ['lots of relevant experience', 'We liked that you have lots of relevant experience.'],
    ["You did well and we'd like to keep in touch", "You did well and we'd like to keep in touch."],
    ['clear, well structured answers', 'We liked your clear, well structured answers.'],
    ['can see you work hard', 'We liked that you work hard.'],
    [
      'Well done on the test, you got the top mark',
      'use to you. Well done on the test, you got the top mark.',
    ],
    ['quick learner, team player', 'We liked that you are a quick learner and a team player.'],
    [
      'chatty with residents, they really took to her',
      'that you were chatty with residents and that they really took to you.',
    ],
    ['thanks for coming in, you were great with the dog', 'We liked that you were great with the dog.'],
    [
      'I enjoyed hearing about your volunteering, and your values fit ours.',
      'I enjoyed hearing about your volunteering, and your values fit ours.',
    ],
    ['structured the answers well', 'We liked that you structured the answers well.'],
    ['really nice person, great attitude', 'your great attitude and that you are a really nice person.'],
    ['Great communication skills. Solid SQL.', 'We liked your great communication skills and solid SQL.'],
    ['Overall a very strong interview', 'We liked your very strong interview.'],
    ['She has energy and knows the numbers', 'We liked that you have energy and know the numbers.'],
    ['Kubernetes knowledge', 'We liked your Kubernetes knowledge.'],
    ['caring nature', 'We liked your caring nature.'],
    ['an excellent lesson plan', 'We liked your excellent lesson plan.'],
    ['Excellent CV. Very good references.', 'We liked your excellent CV and very good references.'],
    ["You're a natural with people", "We liked that you're a natural with people."],
    ['everyone liked you', 'Everyone liked you.'],
    ['The children responded really well to you', 'We liked that the children responded really well to you.'],
    ['the code you wrote was clean and well tested', 'that the code you wrote was clean and well tested.'],
    ['a natural with the kids', 'We liked that you were a natural with the kids.'],
    [
      'your CV, your approach and the way you presented',
      'We liked your CV, your approach and the way you presented.',
    ],
    ['clear, concise answers', 'We liked your clear, concise answers.'],
    ['highest score on the test', 'We liked that you had the highest score on the test.'],
    ['fast and accurate', 'We liked that you were fast and accurate.'],
  ])('%j', (strength, sentence) => {
    expect(letter('employer-feedback', { strength })).toContain(sentence);
  });
});

describe('what was good', () => {
  it.each([
    ['punctual', 'We liked that you were punctual.'],
    ['You communicated well.', 'We liked that you communicated well.'],
    ['Your warmth', 'We liked your warmth.'],
    ['friendly and calm', 'We liked that you were friendly and calm.'],
    ['he was well prepared', 'We liked that you were well prepared.'],
    ['knew the menu well', 'We liked that you knew the menu well.'],
    ['honesty', 'We liked your honesty.'],
    ['strong on safeguarding', 'We liked that you were strong on safeguarding.'],
    ['knows his stuff', 'We liked that you know your stuff.'],
    ['warmth, clear voice', 'We liked your warmth and clear voice.'],
    ['good eye contact', 'We liked your good eye contact.'],
    ['her warmth', 'We liked your warmth.'],
    ['the way you explained it', 'We liked the way you explained it.'],
    ['great attitude', 'We liked your great attitude.'],
    ['good interview technique', 'We liked your good interview technique.'],
    ['warm and calm on the phone', 'We liked that you were warm and calm on the phone.'],
    ['knows the industry well', 'We liked that you know the industry well.'],
    ['has good product knowledge', 'We liked that you have good product knowledge.'],
    ['strong examples, well prepared', 'We liked your strong examples and that you were well prepared.'],
    ['punctual, polite, good CV', 'We liked your good CV and that you were punctual and polite.'],
    [
      'Good knowledge of conveyancing, friendly',
      'We liked your good knowledge of conveyancing and that you were friendly.',
    ],
    [
      'great knife skills and calm under pressure',
      'We liked your great knife skills and that you were calm under pressure.',
    ],
    [
      'calm under pressure and great knife skills',
      'We liked your great knife skills and that you were calm under pressure.',
    ],
    ['friendly and professional manner', 'We liked your friendly and professional manner.'],
    ['really impressed by your presentation', 'We liked your presentation.'],
    ['we loved your portfolio', 'We liked your portfolio.'],
    ['The presentation was excellent', 'We liked that your presentation was excellent.'],
    ['a pleasure to talk to', 'We liked that you were a pleasure to talk to.'],
    ['how you planned and ran the session', 'We liked how you planned and ran the session.'],
    ['asked good questions and was well prepared', 'We liked that you asked good questions'],
    ['clear communicator', 'We liked that you are a clear communicator.'],
    ['clear answers and good examples', 'We liked your clear answers and good examples.'],
    ['honest', 'We liked that you were honest.'],
  ])('%j', (strength, sentence) => {
    expect(letter('employer-feedback', { strength })).toContain(sentence);
  });
});

describe('what a referee is asked to say', () => {
  it.each([
    ['tell them I was never late', 'tell them that I was never late.'],
    ['mention the audit', 'tell them about the audit.'],
    ["say I'm good with kids", "tell them that I'm good with kids."],
    ['led the night crew', 'tell them how I led the night crew.'],
    ['always on time', 'tell them that I am always on time.'],
    ['never late', 'tell them that I was never late.'],
    ['never missed a shift', 'tell them that I never missed a shift.'],
    ['6 years at Larkin, never late', 'tell them about my 6 years at Larkin and that I was never late.'],
    [
      'always on time, good with customers',
      'tell them that I am always on time and that I am good with customers.',
    ],
    ['clean driving record', 'tell them about my clean driving record.'],
    [
      'clean licence and 6 years no accidents',
      'tell them about my clean licence and 6 years without accidents.',
    ],
    ['timekeeping, teamwork', 'tell them about my timekeeping and teamwork.'],
    ['reliability', 'tell them about my reliability.'],
    ['warehouse project', 'tell them about the warehouse project.'],
    ['the stocktake in May', 'tell them about the stocktake in May.'],
    ['no complaints in 5 years', 'tell them that there were no complaints in 5 years.'],
    ['zero absences', 'tell them that there were no absences.'],
    ['team leader for 2 years', 'tell them that I was a team leader for 2 years.'],
    ['worked well under pressure', 'tell them that I worked well under pressure.'],
    ['my work on the audit', 'tell them about my work on the audit.'],
    ['Kubernetes', 'tell them about Kubernetes.'],
  ])('%j', (stress, sentence) => {
    expect(letter('references-heads-up', { stress })).toContain(sentence);
  });
});

describe('what comes next', () => {
  it.each([
    ['skills test, about 1 hr', 'The next step is a skills test, about 1 hour.'],
    ['come in and meet the team', 'The next step is coming in and meeting the team.'],
    ["we'd like you to do a short task", 'The next step is a short task.'],
    ['an offer', 'You will have it from me in writing'],
    ['zoom with our CEO', 'The next step is a Zoom call with our CEO.'],
    ['video call with Nina', 'The next step is a video call with Nina.'],
    ['phone with HR', 'The next step is a phone call with HR.'],
    ['on-site with the team', 'The next step is an on-site interview with the team.'],
    ['shadow a shift', 'The next step is shadowing a shift.'],
    ['spend a day with the team', 'The next step is spending a day with the team.'],
    ['present to the board', 'The next step is presenting to the board.'],
    ['online test', 'I will write to you about what is needed, and by when.'],
    ['a written case study', 'I will write to you about what is needed, and by when.'],
    ['presentation to the board', 'Could you name two times'],
    ['chat about pay and hours', 'The next step is a chat about pay and hours.'],
    ['phone screen', 'The next step is a phone screen.'],
    ['panel with 3 people', 'The next step is a panel with 3 people.'],
    ['references and DBS check', 'The next step is taking up your references and a DBS check.'],
    ['maths and english test', 'The next step is a maths and English test.'],
    ['10 minute presentation to the panel', 'The next step is a 10-minute presentation to the panel.'],
    ['30 min call with Jo', 'The next step is a 30-minute call with Jo.'],
    ['face to face interview', 'The next step is a face-to-face interview.'],
    ['visit to the school', 'The next step is a visit to the school.'],
    ['interview next week', 'The next step is an interview next week.'],
    ['salary discussion', 'The next step is a salary discussion.'],
    ['panel interview on site, bring ID', 'The next step is a panel interview on site (please bring ID).'],
    ['Presentation: 10 mins on your plans', 'The next step is a presentation: 10 minutes on your plans.'],
    ['background check and drug test', 'I will write to you about what is needed, and by when.'],
    ['we are pleased to offer you the job', 'The next step is an offer.'],
    ['contract to sign', 'The next step is your contract to sign.'],
    ['dinner with the chairman', 'The next step is dinner with the chairman.'],
    ['meeting the team', 'The next step is meeting the team.'],
    ['the panel interview', 'The next step is the panel interview.'],
    ['final round with the directors', 'The next step is a final round with the directors.'],
    ['video interview', 'I will confirm the details and who will be on the call.'],
    ['site visit', 'I will confirm the place and the names of the people you will meet.'],
  ])('%j', (next, sentence) => {
    expect(letter('employer-next-step', { next })).toContain(sentence);
  });

  it('is asked for by its day', () => {
    expect(letter('employer-next-step', { next: 'a short task', times: 'by monday' })).toContain(
      'Could you let us have it by Monday?',
    );
  });

  it('is said to be taken for granted where none is named', () => {
    expect(write(templateNamed('employer-next-step'), null, request()).remarks.join()).toContain(
      'It says “The next step is a first conversation”, as no next step is known',
    );
  });
});

describe('an answer of few words', () => {
  it.each([
    ['yes', 'Do you have a driving licence?', 'Yes, I do'],
    ['no', 'Are you registered?', 'No, I am not'],
    ['yes happy with nights', 'Could you do nights?', 'Yes, I am happy with nights'],
    ['around 40k but flexible', 'What salary?', 'I am looking for around 40k, but I am flexible'],
    ['negotiable', 'What are your salary expectations?', 'I am open to talking about it'],
    ['happy to, is there a word limit?', 'Would you write it?', 'Happy to, is there a word limit?'],
  ])('%j to %j', (answer, asked, sentence) => {
    expect(given('answer', answer, false, asked)).toMatchObject({ answer: sentence });
  });
});

describe('more time to decide', () => {
  const settled = reading({
    kind: 'immediate',
    outcome: 'offer',
    deadline: { from: '2026-03-18', to: '2026-03-18', owner: 'you', phrase: 'by the 18th', ambiguous: false },
  });
  const asked = (set: Record<string, string>) =>
    write(
      templateNamed('offer-extension'),
      null,
      request({ messages: [{ message: message({ reading: settled }), reading: settled }], set }),
    );

  it('that is no more is remarked on', () => {
    expect(asked({ until: '2026-03-18' }).remarks.join()).toContain('is no later');
    expect(asked({ until: '2026-03-20' }).remarks.join()).not.toContain('is no later');
  });

  it('is a day or a stretch', () => {
    expect(asked({ until: 'a week more' }).body).toContain('May I have another week?');
    expect(asked({ until: 'a week' }).body).toContain('May I have another week?');
    expect(asked({ until: '2 days' }).body).toContain('May I have 2 more days?');
    expect(asked({ until: 'two working days' }).body).toContain('May I have two more working days?');
    expect(asked({ until: 'Friday' }).body).toContain('May I have until Friday?');
  });

  it('claims no date of theirs where none is known', () => {
    expect(asked({ until: 'Friday' }).body).toContain('within the time you gave me');
    expect(letter('offer-extension', { until: 'Friday' })).not.toContain('the time you gave me');
  });
});

describe('a project', () => {
  it('that is a deed is looked forward to as one', () => {
    expect(letter('offer-accept', { project: 'moving the books to Xero' })).toContain(
      'and to moving the books to Xero',
    );
    expect(letter('offer-accept', { project: 'help schools teach coding' })).toContain(
      'and to helping schools teach',
    );
    expect(letter('offer-accept', { project: 'the app' })).toContain('and to helping with the app');
    expect(letter('offer-accept', { project: 'the onboarding app' })).toContain(
      'helping with the onboarding app',
    );
  });
});

describe('experience in a thank-you', () => {
  it.each([
    [
      { project: 'the app', experience: 'experience with Rust' },
      null,
      'I could bring experience with Rust to it',
    ],
    [
      { challenge: 'slow builds', experience: 'strong Excel skills' },
      null,
      'glad to help with that, drawing on strong Excel skills',
    ],
    [{ experience: '5 yrs reach truck' }, 'panel', 'I would bring 5 years of reach truck.'],
  ])('%j, %s', (set, variant, sentence) => {
    expect(letter('thankyou', set as Record<string, string>, variant)).toContain(sentence);
  });
});

describe('the employer at the start of a sentence', () => {
  it('has its capital there, and only there', () => {
    const company = 'the council';
    const body = write(templateNamed('references-heads-up'), null, request({ set: { company } })).body;
    expect(body).toMatch(/\n\nThe council may/);
    expect(letter('closing', { company })).toContain('the council');
  });
});

describe('why a decision takes longer', () => {
  it.each([
    ["because Tom's off sick", 'Tom is off sick.'],
    ["a partner's been on leave", 'A partner has been on leave.'],
    ['more applicants than expected', 'We had more applicants than expected.'],
    ['the owner is on holiday', 'The owner is on holiday.'],
    ["Tom's leave", "The reason is Tom's leave."],
  ])('%j', (reason, sentence) => {
    expect(letter('employer-delay', { reason })).toContain(sentence);
  });
});

describe('times an employer offers', () => {
  it.each([
    [
      'Tue 31 March 10am, Wed 1 April 2pm',
      'Would Tuesday 31 March at 10am or Wednesday 1 April at 2pm suit you?',
    ],
    ['Mon 30th 10am / Tue 31st 2pm', 'Would Monday 30th at 10am or Tuesday 31st at 2pm suit you?'],
    ['Thursday 2 April 11am', 'Would Thursday 2 April at 11am suit you?'],
    ['Friday 5pm or Saturday 5pm', 'Would Friday at 5pm or Saturday at 5pm suit you?'],
    ['by Sunday', 'Could you let us have it by Sunday?'],
  ])('%j', (times, sentence) => {
    expect(
      letter('employer-next-step', {
        next: times.startsWith('by') ? 'take-home exercise, about 3 hours' : 'second interview',
        times,
      }),
    ).toContain(sentence);
  });

  it.each([
    ['Skills test - 1 hour, online', 'The next step is a skills test (1 hour, online).'],
    [
      'written exercise (45 mins) and lunch with the team',
      'is a written exercise (45 minutes) and lunch with the team.',
    ],
    ['DBS check and references', 'I will write to you about what is needed, and by when.'],
  ])('for %j', (next, sentence) => {
    expect(letter('employer-next-step', { next })).toContain(sentence);
  });
});

describe('why one turns an offer down, noted in haste', () => {
  it.each([
    ['staying in current job', 'I am staying in my current job.'],
    ['counter offer from current employer', 'My present employer has made me an offer to stay.'],
    ['counter offer from my current company', 'My present employer has made me an offer to stay.'],
    ['role is too junior', 'The role is too junior for me.'],
    ['role too senior', 'The role is too senior for me.'],
    ['hours are too long', 'The hours are too long for me.'],
    ['The commute is too long', 'In the end, the commute is too long for me.'],
    ['the journey', 'In the end, the journey is too long for me.'],
  ])('%j', (reason, sentence) => {
    expect(letter('offer-decline', { reason })).toContain(sentence);
  });
});

describe('feedback noted from the side of those who give it', () => {
  it.each([
    ["wasn't sure why you wanted to leave your job", "We weren't sure why you wanted to leave your job."],
    ["not sure you'd enjoy the admin side", "We were not sure you'd enjoy the admin side."],
    ["wasn't convinced by your answer on conflict", "We weren't convinced by your answer on conflict."],
    ["couldn't see how you would cope with the pace", "We couldn't see how you would cope with the pace."],
    ["couldn't tell what your part was", "We couldn't tell what your part was."],
    ['struggled to understand your reasons', 'We struggled to understand your reasons.'],
    ['unclear what you did yourself', 'It was not clear to us what you did yourself.'],
    ['not clear why you want to teach', 'It was not clear to us why you want to teach.'],
    ['Wanted to see more exploration', 'We would have liked to see more exploration.'],
    ['wanted more detail on budgets', 'We would have liked more detail on budgets.'],
    ['expected more questions from you', 'We would have liked more questions from you.'],
    ['hoped for more hands-on experience', 'We would have liked more hands-on experience.'],
    // What the candidate did stays theirs.
    ['wanted more money than we pay', 'that you wanted more money than we pay.'],
    ["wasn't sure about the compliance question", "that you weren't sure about the compliance question."],
    ["you weren't sure why you had applied", "that you weren't sure why you had applied."],
    ["didn't see the second page", "that you didn't see the second page."],
    ["couldn't tell us about your last role", "that you couldn't tell us about your last role."],
    ['struggled to explain your CV', 'that you struggled to explain your CV.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('how one fell short, noted without a verb', () => {
  it.each([
    ['less convincing on visual merchandising', 'that you were less convincing on visual merchandising.'],
    ['less confident about the numbers', 'that you were less confident about the numbers.'],
    ['a bit long-winded in places', 'that you were a bit long-winded in places.'],
    ['slightly hesitant when asked about conflict', 'that you were slightly hesitant when asked about'],
    ['overqualified for this post', 'that you were overqualified for this post.'],
    ['other candidates could start straight away', 'that other candidates could start straight away.'],
    ['another candidate can start sooner', 'that another candidate can start sooner.'],
    ['other candidates with more experience', 'In the end there were other candidates with more experience.'],
    ['needs SMSTS ticket', 'For this role you would need an SMSTS ticket.'],
    ['needs clean driving licence', 'you would need a clean driving licence.'],
    ['needs NVQ level 3', 'For this role you would need NVQ level 3.'],
    ['the salary you asked for was above our budget', 'that the salary you asked for was above our budget.'],
    ['do more research', 'It would have helped to do more research.'],
    ['data - we wanted to see you put numbers on it', 'On data, we wanted to see you put numbers on it.'],
    ['communication - you spoke too quietly', 'On communication, you spoke too quietly.'],
    ['automation: we need Playwright from day one', 'On automation, we need Playwright from day one.'],
    [
      "the portfolio had little on process, we couldn't see how you work",
      "that your portfolio had little on process; we couldn't see how you work.",
    ],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what was good, a thing and what was done with it', () => {
  it.each([
    [
      'calm, kind answers about difficult families',
      'We liked your calm, kind answers about difficult families.',
    ],
    ['clear, warm phone manner', 'We liked your clear, warm phone manner.'],
    [
      'great portfolio and you presented it well',
      'We liked your great portfolio and that you presented it well.',
    ],
    [
      'friendly, good eye contact and you knew the products',
      'We liked your good eye contact, that you were friendly and that you knew the products.',
    ],
    ['can do attitude', 'We liked your can-do attitude.'],
    ['confident driver', 'We liked that you are a confident driver.'],
    ['clear communicator with good examples', 'that you are a clear communicator with good examples.'],
    ['reliable, with good references', 'We liked your good references and that you were reliable.'],
    [
      'calm, professional, good questions',
      'We liked your good questions and that you were calm and professional.',
    ],
  ])('%j', (strength, sentence) => {
    expect(letter('employer-feedback', { strength }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what one means to do, as one takes it from feedback', () => {
  it.each([
    ['do my homework on the company', 'I will do my homework on the company.'],
    ['do more research', 'I will do more research.'],
    ['push back more politely', 'I will push back more politely.'],
    ['leave time for questions', 'I will leave time for questions.'],
    ['apply for a bank job first', 'I will apply for a bank job first.'],
    ['double check my figures', 'I will double-check my figures.'],
    ['volunteer in a school', 'I will volunteer in a school.'],
    ['network more', 'I will network more.'],
    ["don't rush", 'I will try not to rush.'],
    ['not to rush', 'I will try not to rush.'],
    ["I don't plan enough", "I don't plan enough."],
    ['network security', 'I will work on network security.'],
  ])('%j', (takeaway, sentence) => {
    expect(letter('feedback-thanks', { takeaway }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what fell short, in more of the ways it is noted', () => {
  it.each([
    ["he didn't know much about our school", "that you didn't know much about our school."],
    ["she couldn't give an example", "that you couldn't give an example."],
    ['needs to improve his Excel', 'It would have helped to improve your Excel.'],
    ['dress smarter', 'It would have helped to dress smarter.'],
    ['communication let you down', 'that your communication let you down.'],
    ['lives too far away', 'that you live too far away.'],
    ['only had two years in the trade', 'that you only had two years in the trade.'],
    ['answers were good but lacked detail', 'that your answers were good but lacked detail.'],
    ['good interview but others were better', 'It was a good interview, but others were better.'],
    ['good answers but not enough detail', 'We saw good answers, but not enough detail.'],
    [
      'strong technically but communication let you down',
      'You were strong technically, but your communication',
    ],
    ['candidate with more direct experience', 'In the end we chose a candidate with more direct experience.'],
    ['safeguarding question', 'Where we saw room for improvement was the safeguarding question.'],
    ["nervous, but that's normal", "that you were nervous, but that's normal."],
    ['give examples from work, not from college', 'to give examples from work, not from college.'],
    ['late and not dressed for the workshop', 'that you were late and not dressed for the workshop.'],
    ['spelling mistakes on CV', 'What held us back was spelling mistakes on your CV.'],
    ['generic cover letter', 'What held us back was a generic cover letter.'],
    ["we'd like to see you again once you've qualified", "We'd like to see you again once you've qualified."],
    ['body language - arms folded throughout', 'was your body language: arms folded throughout.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what was good, in more of the ways it is noted', () => {
  it.each([
    ['honest answers', 'We liked your honest answers.'],
    ['patient manner', 'We liked your patient manner.'],
    ['driving licence and flexible hours', 'We liked your driving licence and flexible hours.'],
    ['flexible on hours', 'We liked that you were flexible on hours.'],
    ['calm with the children', 'We liked that you were calm with the children.'],
    ['the team really liked you', 'The team really liked you.'],
    ['we all liked you', 'We all liked you.'],
    ['all of the panel enjoyed meeting you', 'All of the panel enjoyed meeting you.'],
    ['everyone enjoyed your lesson', 'Everyone enjoyed your lesson.'],
    ['liked her a lot', 'We liked you a lot.'],
    ['clear that you care about patients', 'We liked that you care about patients.'],
    ['we could tell you had prepared', 'We liked that you had prepared.'],
    ['cheerful and hard working', 'We liked that you were cheerful and hard working.'],
    ['on time and smartly dressed', 'We liked that you were on time and smartly dressed.'],
    ['commercially aware', 'We liked that you were commercially aware.'],
    ['tidy worker', 'We liked that you are a tidy worker.'],
  ])('%j', (strength, sentence) => {
    expect(letter('employer-feedback', { strength }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('what one takes from feedback, in more of the ways it is noted', () => {
  it.each([
    ["you're right about the pace", "This is what I take from it: you're right about the pace."],
    ['dress smarter', 'I will dress smarter.'],
    ['find out more about the company first', 'I will find out more about the company first.'],
    ['calm down', 'I will try to calm down.'],
    ['prep more', 'I will prep more.'],
    ['qualify first', 'I will qualify first.'],
  ])('%j', (takeaway, sentence) => {
    expect(letter('feedback-thanks', { takeaway }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});

describe('feedback in a few words', () => {
  it.each([
    [
      'it was very close - the other candidate had done the job before',
      'In the end it was very close: the other candidate had done the job before.',
    ],
    ['it was a close call', 'In the end it was a close call.'],
    ['It was close. More Figma skills', 'In the end it was close. We would have liked more Figma skills.'],
    [
      'it was close but we went with someone with more experience',
      'In the end it was close, but we went with',
    ],
    [
      'next time give more detail about your own part',
      'It would have helped to give more detail about your own part.',
    ],
    [
      'too much talking about previous employer',
      'What held us back was too much talking about your previous employer.',
    ],
    [
      'You told us what the team did, not what you did.',
      'that you told us what the team did, not what you did.',
    ],
    ['patchy knowledge of phonics', 'What held us back was patchy knowledge of phonics.'],
    ['scored 12 out of 20, pass mark was 15', 'that you scored 12 out of 20 and that the pass mark was 15.'],
    ['just missed the pass mark', 'that you just missed the pass mark.'],
    ['just below the pass mark', 'that you were just below the pass mark.'],
    ['pipped by an internal candidate', 'that you were pipped by an internal candidate.'],
    ['must be able to drive', 'For this role you would need to be able to drive.'],
    ['has to be available at weekends', 'For this role you would need to be available at weekends.'],
    ['repeated the same example', 'that you repeated the same example.'],
    ['burnt the sauce', 'that you burnt the sauce.'],
    ['typing speed too slow', 'that your typing speed was too slow.'],
    ['lesson pitched too high', 'that your lesson was pitched too high.'],
    ['tendency to talk over people', 'What held us back was a tendency to talk over people.'],
    ['bit of a waffler', 'that you were a bit of a waffler.'],
    ['knife skills need work', 'that your knife skills need work.'],
    ['answers hard to follow', 'that your answers were hard to follow.'],
    ['hard to follow at times', 'that you were hard to follow at times.'],
    ['numeracy test result', 'Where we saw room for improvement was the numeracy test result.'],
  ])('%j', (improve, sentence) => {
    expect(letter('employer-feedback', { improve }).replace(/\s+/g, ' ')).toContain(sentence);
  });
  it.each([
    ['very professional throughout', 'We liked that you were very professional throughout.'],
    ['independent', 'We liked that you were independent.'],
    ['self motivated', 'We liked that you were self motivated.'],
    ['self-starter', 'We liked that you are a self-starter.'],
    ['answers well structured', 'We liked that your answers were well structured.'],
  ])('%j', (strength, sentence) => {
    expect(letter('employer-feedback', { strength }).replace(/\s+/g, ' ')).toContain(sentence);
  });
  it.each([
    ['CV', 'I will work on my CV.'],
    ['portfolio', 'I will work on my portfolio.'],
    ['update CV', 'I will update my CV.'],
    ['louder voice', 'I will work on a louder voice.'],
  ])('%j', (takeaway, sentence) => {
    expect(letter('feedback-thanks', { takeaway }).replace(/\s+/g, ' ')).toContain(sentence);
  });
});
