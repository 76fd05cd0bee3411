/** What they said of the time, echoed as they said it: a day as a day, a stretch as a stretch, silence as a no. */
import { describe, expect, it } from 'vitest';
import { checksOn } from '../../src/letters/checks/checks.ts';
import { doneForOne } from '../../src/letters/words/on-behalf.ts';
import { callPromised, saysSilenceIsNo, whenTheyAnswer } from '../../src/letters/words/spans.ts';
import { write } from '../../src/letters/write.ts';
import { application, interview, message, person, reading, request } from './build.ts';
import { templateNamed } from './built-in.ts';

const DANA = person();

/** Said at the interview on Tuesday 24 March, and written about on `today`. */
const told = (phrase: string, to: string, today = '2026-03-25'): string =>
  whenTheyAnswer({ phrase, to }, { order: 'dmy', today, met: '2026-03-24' });

describe('when they answer', () => {
  it.each([
    ['by Friday', '2026-03-27', 'by Friday 27 March'],
    ['by COB Friday', '2026-03-27', 'by Friday 27 March'],
    ['3 April', '2026-04-03', 'by Friday 3 April'],
    ['by the 31st', '2026-03-31', 'by Tuesday 31 March'],
    ['tomorrow', '2026-03-26', 'tomorrow'],
    ['monday or tuesday', '2026-03-31', 'by Tuesday 31 March'],
    ['a couple weeks', '2026-04-08', 'within a couple of weeks'],
    ['couple of days', '2026-03-27', 'within a couple of days'],
    ['a week or so', '2026-04-01', 'within a week or so'],
    ['within a fortnight', '2026-04-08', 'within a fortnight'],
    ['in the next two weeks', '2026-04-08', 'within the next two weeks'],
    ['in 3-5 working days', '2026-04-01', 'within 3 to 5 working days'],
    ['in ten days', '2026-04-04', 'within ten days'],
    ['in the coming days', '2026-03-31', 'within the coming days'],
    ['in about ten days', '2026-04-04', 'in about ten days'],
    ['around two weeks', '2026-04-08', 'in about two weeks'],
    ['within about a week', '2026-04-01', 'within a week'],
    ['before Easter', '2026-04-04', 'before Easter'],
    ['by xmas', '2026-12-24', 'by Christmas'],
    ['tonight', '2026-03-25', 'this evening'],
    ['at the weekend', '2026-03-29', 'at the weekend'],
    ['over the weekend', '2026-03-29', 'over the weekend'],
    ['this weekend', '2026-03-29', 'this weekend'],
    ['next weekend', '2026-04-05', 'by Sunday 5 April'],
    ['later today', '2026-03-25', 'later today'],
    ['this week', '2026-03-27', 'this week'],
    ['next week', '2026-04-03', 'next week'],
    ['early next week', '2026-03-31', 'early next week'],
    ['this week or next', '2026-04-03', 'this week or next'],
    ['either this week or early next week', '2026-03-31', 'this week or early next week'],
    ['this or next week', '2026-04-03', 'this week or next'],
    ['next week or the week after', '2026-04-10', 'next week or the week after'],
    ['mid next week', '2026-04-01', 'by the middle of next week'],
    ['by the end of the week', '2026-03-27', 'by the end of this week'],
    ['by end of the month', '2026-03-31', 'by the end of March'],
    ['early April', '2026-04-07', 'early in April'],
    ['in the first half of April', '2026-04-15', 'in the first half of April'],
    ['the last week of April', '2026-04-30', 'in the last week of April'],
    ['sometime next month', '2026-04-30', 'in April'],
    ['in the week commencing 6 April', '2026-04-10', 'in the week of Monday 6 April'],
    ['w/c 30 March', '2026-04-03', 'next week'],
    ['week ending 10 April', '2026-04-10', 'by Friday 10 April'],
  ])('“%s” (%s) is “%s”', (phrase, to, expected) => {
    expect(told(phrase, to)).toBe(expected);
  });

  it.each([
    ['tonight', '2026-03-24', '2026-03-26', 'the same evening'],
    ['tonight', '2026-03-26', '2026-03-30', 'on the evening of Thursday 26 March'],
    ['this week', '2026-03-27', '2026-03-31', 'last week'],
    ['early next week', '2026-03-31', '2026-04-02', 'early this week'],
    ['early next week', '2026-03-31', '2026-04-20', 'in the week of Monday 30 March'],
    ['by the end of the week', '2026-03-27', '2026-03-31', 'by the end of last week'],
    ['by the end of the week', '2026-03-27', '2026-04-08', 'by Friday 27 March'],
    ['by the weekend', '2026-03-27', '2026-03-25', 'by the weekend'],
    ['by the weekend', '2026-03-27', '2026-03-31', 'by Friday 27 March'],
    ['tomorrow', '2026-03-26', '2026-03-25', 'tomorrow'],
    ['by tomorrow evening', '2026-03-26', '2026-03-25', 'by tomorrow'],
    ['tonight or tomorrow', '2026-03-26', '2026-03-25', 'tonight or tomorrow'],
    ['tomorrow', '2026-03-26', '2026-03-30', 'by Thursday 26 March'],
    ['this week or next', '2026-04-03', '2026-03-30', 'this week'],
    ['next week or the week after', '2026-04-10', '2026-03-30', 'this week or next'],
    ['in the next two weeks', '2026-04-07', '2026-04-10', 'within two weeks'],
    ['in the coming days', '2026-03-31', '2026-04-10', 'within a few days'],
  ])('“%s” (%s), told on %s, is “%s”', (phrase, to, today, expected) => {
    expect(told(phrase, to, today)).toBe(expected);
  });
});

const draft = (name: string, text: string, phrase: string, to: string, now = '2026-03-25T09:00:00.000Z') => {
  const settled = reading({
    kind: 'clear-timeline',
    deadline: { from: to, to, owner: 'them', phrase, ambiguous: false },
  });
  const words = {
    message: message({ text, on: '2026-03-24', interview: 1, reading: settled }),
    reading: settled,
  };
  const held = application({ people: [DANA], interviews: [interview({ at: '2026-03-24' })] });
  return (variant: string | null = null): string =>
    write(templateNamed(name), variant, request({ application: held, to: [DANA], messages: [words], now }))
      .body;
};

describe('a stretch they named', () => {
  it.each(['full', 'short', 'panel', 'formal'])('stays one in a thank-you (%s)', (variant) => {
    const thanks = draft('thankyou', 'shortlisting takes a couple weeks', 'a couple weeks', '2026-04-07');
    expect(thanks(variant)).toContain('within a couple of weeks');
    expect(thanks(variant)).not.toContain('7 April');
  });

  it('is not praised as a clear date', () => {
    const confirms = draft('confirm-timeline', 'You will hear before Easter.', 'before Easter', '2026-04-04');
    expect(confirms()).toContain('Thank you for giving me an idea of the timing');
    expect(confirms()).toContain('that you expect to be in touch before Easter.');
  });

  it('is recalled as one', () => {
    const said = "we'll ring everyone tonight";
    expect(draft('checkin-deadline', said, 'tonight', '2026-03-24', '2026-03-26T09:00:00.000Z')()).toContain(
      'I was looking forward to your call the same evening, and I hope that I have not missed it.',
    );
  });
});

describe('where no news is a no', () => {
  it.each([
    'if you dont hear by friday its a no',
    "If you haven't heard within 4 weeks please assume you've been unsuccessful.",
    'no news by Friday means no',
    "If you don't hear from us by then, take it that we've gone for someone else.",
    'Only shortlisted candidates will be contacted by 3 April.',
    'We will only contact those who were successful by Friday.',
  ])('“%s” says so', (text) => {
    expect(saysSilenceIsNo(text)).toBe(true);
  });

  it.each([
    'We will let you know by Friday.',
    "If you don't hear by Friday, please chase me.",
    "If you hear nothing by Friday, don't take it as a no.",
    'You have not heard the last of us: a decision by Friday.',
    'No decision yet, but by Friday.',
  ])('“%s” does not', (text) => {
    expect(saysSilenceIsNo(text)).toBe(false);
  });

  const text = 'if you dont hear by friday its a no';
  it.each(['full', 'short', 'panel', 'formal'])('a thank-you promises no news (%s)', (variant) => {
    const thanks = draft('thankyou', text, 'by friday', '2026-03-27')(variant);
    expect(thanks).toMatch(/hear from you by Friday 27 March\./);
    expect(thanks).not.toMatch(/would be news|your news|expect to reply|hope to have/);
  });

  it('it is understood as such, and asked about once', () => {
    expect(draft('confirm-timeline', text, 'by friday', '2026-03-27')()).toContain(
      'if I have heard nothing by Friday 27 March, the answer is no',
    );
    const later = draft('checkin-deadline', text, 'by friday', '2026-03-27', '2026-04-01T09:00:00.000Z')();
    expect(later).toContain('I had understood that I would hear by Friday 27 March if things went further.');
    expect(later).not.toContain('hoped to have');
  });
});

describe('without a day', () => {
  it('none is thanked for', () => {
    const asked = request({ application: application({ people: [DANA] }), to: [DANA] });
    const { body } = write(templateNamed('confirm-timeline'), null, asked);
    expect(body).toContain('Thank you for telling me what happens next');
    expect(body).not.toMatch(/clear about|be in touch by|by then/);
    const given = write(templateNamed('confirm-timeline'), null, {
      ...asked,
      set: { deadline: 'Friday 3 April' },
    });
    expect(given.body).toContain('that you expect to be in touch by Friday 3 April.');
  });
});

describe('thanks for a date', () => {
  const thanks = (text: string, phrase: string, to: string): string =>
    draft('confirm-timeline', text, phrase, to)();
  const FOLLOW_UP = /all right to follow up/;

  it.each([
    ["I'll ring tomorrow.", 'tomorrow', '2026-03-26', 'I look forward to your call tomorrow.'],
    [
      "The board meets on 8 April and I'll call you afterwards.",
      'on 8 April',
      '2026-04-08',
      'to your call after Wednesday 8 April.',
    ],
    ['they will ring on monday', 'monday', '2026-03-30', 'to your call on Monday 30 March.'],
    ["We'll give you a call by Tuesday.", 'by Tuesday', '2026-03-31', 'to your call by Tuesday 31 March.'],
    ['My boss will ring you on Monday', 'Monday', '2026-03-30', 'to the call on Monday 30 March.'],
    ['You will hear by Tuesday either way.', 'by Tuesday', '2026-03-31', 'to hearing your decision.'],
    ['You will hear by Friday.', 'by Friday', '2026-03-27', 'to hearing your decision.'],
    [
      'she will speak to the hiring manager and come back to me by Friday',
      'by Friday',
      '2026-03-27',
      'to hearing from you then.',
    ],
    [
      "I'll pass your info to the hiring manager and get back to you by Friday",
      'by Friday',
      '2026-03-27',
      'to hearing from you then.',
    ],
  ])('for “%s” asks for no leave to follow up', (text, phrase, to, expected) => {
    expect(thanks(text, phrase, to)).toContain(expected);
    expect(thanks(text, phrase, to)).not.toMatch(FOLLOW_UP);
  });

  it.each([
    'You will hear by Tuesday.',
    'If you are successful, we will call you by Tuesday.',
    'We will call your referees, and decide by Tuesday.',
    "We'll call the successful candidate by Tuesday.",
    'By Tuesday. Will you call us if anything is unclear?',
  ])('for “%s” does', (text) => {
    expect(thanks(text, 'by Tuesday', '2026-03-31')).toMatch(FOLLOW_UP);
    expect(thanks(text, 'by Tuesday', '2026-03-31')).not.toContain('call');
  });

  it.each([
    ['Apologies for the radio silence! By Tuesday.', /No problem at all/],
    ['Hi Sam sorry been manic here! By Tuesday.', /No problem at all/],
    ['sorry didnt get to it. By Tuesday.', /No problem at all/],
    ["Really sorry to mess you about, it'll be by Tuesday.", /No problem at all/],
    ['Sorry to leave you hanging! By Tuesday.', /No problem at all/],
    [
      "I've been off with my little boy who's been in hospital. By Tuesday.",
      /your little boy is better soon\./,
    ],
    ['I was looking after my mum, who is in hospital. By Tuesday.', /I hope your mum is better soon\./],
    ['Sorry for the delay, I have been off sick. By Tuesday.', /I hope you are feeling better\./],
    ['One of the panel has been taken ill, so by Tuesday now.', /I hope your colleague is better soon\./],
    ['Our creative director is off sick, so by Tuesday now.', /I hope your colleague is better soon\./],
    ['My son has been in hospital. You will hear by Tuesday.', /I hope your son is better soon\./],
    ['she was ill, says by Tuesday', /I hope everyone is better soon\./],
    ['My father died last week. You will hear by Tuesday.', /I am very sorry for your loss/],
  ])('for “%s” has a warm word', (text, expected) => {
    expect(thanks(text, 'by Tuesday', '2026-03-31')).toMatch(expected);
    expect(thanks(text, 'by Tuesday', '2026-03-31')).not.toMatch(FOLLOW_UP);
  });

  it.each(["I'm sick of this system! By Tuesday.", 'We are sorry you missed the bus. By Tuesday.'])(
    'for “%s” has no wish for the ill',
    (text) => {
      expect(thanks(text, 'by Tuesday', '2026-03-31')).not.toContain('I hope');
    },
  );
});

describe('where they rule out the days before one', () => {
  const ruledOut = (text: string, phrase: string, from: string, confidence = 0.9) => {
    const settled = reading({
      confidence,
      deadline: { from, to: null, owner: 'them', phrase, ambiguous: false },
    });
    const words = {
      message: message({ text, on: '2026-03-24', interview: 1, reading: settled }),
      reading: settled,
    };
    const held = application({ people: [DANA], interviews: [interview({ at: '2026-03-24' })] });
    return (name: string, now: string, variant: string | null = null) => {
      const asked = request({
        application: held,
        to: [DANA],
        messages: [words],
        now: `${now}T09:00:00.000Z`,
      });
      const letter = write(templateNamed(name), variant, asked);
      const says = checksOn(letter, { template: templateNamed(name), request: asked, attachments: 0 });
      return `${letter.body}\n${says
        .filter(({ ok }) => !ok)
        .map((check) => check.says)
        .join('\n')}`;
    };
  };
  const until = ruledOut(
    'We are away until the 2nd and will look at it after that.',
    'until the 2nd',
    '2026-04-02',
  );

  it('that is confirmed, and nobody asks whether to write before it', () => {
    const confirmed = until('confirm-timeline', '2026-03-24');
    expect(confirmed).toContain(
      'I have noted that there will be no news before Thursday 2 April. If I have heard nothing a week later, is it all right to follow up?',
    );
    expect(confirmed).not.toMatch(/two weeks|named no day/);
    expect(
      ruledOut("it won't be before Easter", 'before Easter', '2026-04-05')('confirm-timeline', '2026-03-24'),
    ).toContain('no news before Easter.');
  });

  it('where it is certain', () => {
    const unsure = ruledOut('The board meets on the 2nd.', 'on the 2nd', '2026-04-02', 0.4);
    expect(unsure('confirm-timeline', '2026-03-24')).toContain('named no day');
    expect(unsure('checkin', '2026-04-03')).not.toContain('waited');
  });

  it.each([
    [null, 'have waited until now to ask.'],
    ['formal', 'have waited until now to enquire.'],
  ])('a check-in has waited for it (%s)', (variant, expected) => {
    const later = until('checkin', '2026-04-03', variant);
    expect(later).toContain('before Thursday 2 April, I');
    expect(later).toContain(expected);
    expect(until('checkin', '2026-03-30', variant)).not.toContain('waited');
  });
});

describe('where somebody else of theirs is to write', () => {
  it.each([
    ['HR will email you by Friday', 'HR'],
    ['hr will be in touch by Friday', 'HR'],
    ["you'll hear from our recruiter by Friday", 'your recruiter'],
    ['the recruiter will reach out to you by Friday', 'the recruiter'],
    ['our talent team will let you know by Friday', 'your talent team'],
    ['Recruiting will follow up with next steps by Friday', 'the recruiting team'],
    ["I've pinged our recruiter, you should hear from her by Friday", 'your recruiter'],
    ['Dana said Paul from head office will let me know by Friday', 'Paul'],
    ['you should get an email from Paul by Friday', 'Paul'],
    ['someone from HR will get back to you by Friday', 'HR'],
  ])('“%s”: %s', (said, who) => {
    const thanks = draft('confirm-timeline', said, 'by Friday', '2026-03-27')();
    expect(thanks).toContain(`I have noted that I should hear from ${who} by Friday 27 March.`);
    expect(thanks).not.toMatch(/you expect|your decision/);
    const later = draft('checkin-deadline', said, 'by Friday', '2026-03-27', '2026-04-01T09:00:00.000Z')();
    expect(later).toContain(`I was to hear from ${who} by Friday 27 March, and nothing has reached me yet.`);
    expect(later).not.toContain('you hoped');
  });

  it.each([
    "We'll be in touch by Friday.",
    'Dana will email me by Friday',
    'The panel will let everyone know by Friday.',
    'Management will let you know by Friday',
    'Someone will be in touch by Friday.',
    'Thanks Sam will let you know by Friday',
    'the recruiter will email me by Friday',
    'recruiter will get back by Friday with feedback',
    'HR will email the successful candidate by Friday',
    'You will hear from us by Friday. HR will write about your expenses.',
    'Paul and I will let you know by Friday.',
    'The HR team will let you know by Friday. Kind regards, Dana Lee, HR Advisor',
  ])('“%s”: it is who is written to', (said) => {
    expect(draft('confirm-timeline', said, 'by Friday', '2026-03-27')()).toContain(
      'I have noted that you expect to be in touch by Friday 27 March.',
    );
  });
});

describe('what they do for one', () => {
  it.each([
    ["He's sending my CV over to the client", 'sending my CV over to the client'],
    ['hes putting me forward to the client', 'putting me forward to the client'],
    ['She will pass my details to her manager', 'passing my details to your manager'],
    ['They are emailing me a form', ''],
  ])('%s', (said, done) => {
    expect(doneForOne(said)).toBe(done);
  });

  it.each([
    ["She's passing my details to the head and he'll ring me", 'the call'],
    ["she'll pass my CV on to the area manager and he will phone me", 'the call'],
    ['She will ring me on Thursday', 'your call'],
  ])('whose call: %s', (said, call) => {
    expect(callPromised(said)).toBe(call);
  });
});
