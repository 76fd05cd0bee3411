/** Invitations and requests as recruiters write them, and what people type in answer. */
import { describe, expect, it } from 'vitest';
import type { NextStep, Reading } from '../../src/domain/facts.ts';
import { questionsBesides, thingsToBring } from '../../src/letters/words/asks.ts';
import { leftOut } from '../../src/letters/words/to-do.ts';
import { thingToPrepare } from '../../src/letters/words/to-prepare.ts';
import { replyTo as replied } from './replies.ts';

const replyTo = (
  text: string,
  nextStep: NextStep | null,
  read: Partial<Reading> = {},
  set: Readonly<Record<string, string>> = {},
) =>
  replied(text, nextStep, read, set, { now: '2026-03-25T11:20:00.000Z' }, { on: '2026-03-25T09:00:00.000Z' });

const at = (moment: string, phrase: string): Partial<Reading> => ({ appointment: { at: moment, phrase } });

describe('times typed with what keeps one', () => {
  const CALL = 'Could we speak on Friday at 11:30?';
  const FRIDAY = at('2026-03-27T11:30', 'on Friday at 11:30');
  it.each([
    ['no problem, friday 11.30 is fine', 'Friday 27 March at 11:30 suits me well.'],
    ['of course, Friday at 11.30 works', 'Friday 27 March at 11:30 suits me well.'],
    ['absolutely', 'Friday 27 March at 11:30 suits me well.'],
    ["can't do 11.30, could do from 2", 'could we make it 2 or later instead?'],
    ["I can't do 11.30 but could do 3pm", 'could we make it 3pm instead?'],
    ['sorry working fri, free monday', 'could we make it Monday instead?'],
    [
      "can't do friday, I'm teaching, but monday or tuesday",
      "I'm teaching, but I could do Monday or Tuesday.",
    ],
    [
      "I'm in theatre until 12 so any time after that",
      "I'm in theatre until 12, so I could do any time after that.",
    ],
  ])('%j', (times, said) => {
    const { body } = replyTo(CALL, 'call', FRIDAY, { times });
    expect(body).toContain(said);
    expect(body).not.toMatch(/problem,|but not on|\.\./);
  });

  it('without the yes, where none of theirs is named', () => {
    const { body } = replyTo(
      'When could you do a call next week?',
      'call',
      {},
      { times: 'Tuesday any time after 2' },
    );
    expect(body).toContain('I would be free on Tuesday at any time after 2.');
  });

  it('keeps a day that is out of the question besides theirs', () => {
    const { body } = replyTo(CALL, 'call', FRIDAY, { times: 'no, any day but not Monday' });
    expect(body).toMatch(/not (?:on )?Monday|but Monday/);
  });
});

describe('what one is to bring', () => {
  it.each<[string, string]>([
    ['Could you bring your teaching licence and give us the name of your mentor?', 'my teaching licence'],
    ['Please bring a pen, arrive at the side gate and ask for Moira.', 'a pen'],
    ['bring ur gas card and boots', 'my gas card and boots'],
  ])('ends where something else is asked: %j', (said, things) => {
    expect(thingsToBring(said)).toBe(things);
  });

  it('and what else is asked is told to the writer', () => {
    const { remarks } = replyTo(
      'Could you come in on Tuesday at 10? Please bring your teaching licence and give us the name of your mentor.',
      'interview',
      at('2026-03-31T10:00', 'on Tuesday at 10'),
    );
    expect(remarks.join('\n')).toContain('give us the name of your mentor”: --set answer="…"');
  });
});

describe('what one is to have ready', () => {
  it.each<[string, string]>([
    ['Please have your last three payslips to hand.', 'my last three payslips'],
    ['Please have two lesson plans ready, if you can.', 'the two lesson plans'],
    ["He'll ask about figures, so please have your sales results handy.", 'my sales results'],
    ['We will have lunch ready for you.', ''],
    ['Please have a seat when you arrive.', ''],
  ])('%j', (said, thing) => {
    expect(thingToPrepare(said)).toBe(thing);
  });
});

describe('a question without its mark', () => {
  it.each([
    'Also whats your hourly rate',
    'What size jacket are you haha.',
    'Also is your driving licence still valid, I forgot to ask!',
    'And are your weekends flexible at the moment!',
  ])('is one: %j', (said) => {
    expect(questionsBesides(`Can you come in on Friday. ${said}`)).toEqual([said]);
  });

  it.each(['What you are asked for is simple.', 'How are you.', 'Are your references with you on Friday.'])(
    'and %j is none that is asked besides',
    (said) => {
      expect(questionsBesides(said)).toEqual([]);
    },
  );

  it('in the spelling of thumbs is told to the writer', () => {
    const { body, remarks } = replyTo(
      'Alright Sam can u come to the depot Friday 7.30 and bring ur gas card and tools. Also whats ur hourly rate',
      'other',
      at('2026-03-27T07:30', 'Friday 7.30'),
    );
    expect(body).toContain('I will bring my gas card and tools.');
    expect(remarks.join('\n')).toContain('“Also whats ur hourly rate”: --set answer');
  });
});

describe('what is said of a thing that is asked for', () => {
  it.each<[string, string]>([
    [
      'Could you send across some more drawings, particularly of the roof?',
      'I will send some more drawings.',
    ],
    ['Can you resend your CV as a PDF, the one I have is blank?', 'I will send my CV as a PDF.'],
    ['Bring your overalls, we have boots.', 'I will bring my overalls.'],
    [
      'Could you do a trial shift this weekend, Saturday from 4 till late?',
      'I would be glad to do the trial shift.',
    ],
  ])('is no further thing: %j', (said, letter) => {
    expect(leftOut(said, letter, false)).toEqual([]);
  });
});
