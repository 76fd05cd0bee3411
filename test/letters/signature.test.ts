/** The name under a message, and what is none. */
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/letters/words/signature.ts';

describe('who signs', () => {
  it.each([
    ['Could you come in on Monday?\n\nThanks, Gemma', 'Gemma'],
    ['Could you come in on Monday? Thanks, Gemma', 'Gemma'],
    ['Could you come in on Monday?\nBest, Priya Nair', 'Priya Nair'],
    ['See you then.\n\nKind regards,\n\nPriya Nair\nTalent Partner\nAcme Ltd\n020 7946 0000', 'Priya Nair'],
    ['You are shortlisted. Yours sincerely, Mrs J Barker, School Business Manager', 'Mrs J Barker'],
    ['You are shortlisted.\nYours sincerely\nFloor van Dijk (HR)', 'Floor van Dijk'],
    ['Many thanks and best wishes,\nRuth x', 'Ruth'],
    ['Thanks for coming in. All the best\nTom from Acme', 'Tom'],
    ['Any day?\n\nBest,\n\n*Priya Nair*\nT: 020 7946 0000', 'Priya Nair'],
    ['Any day will do.\nCheers,\nKaren & the team\n\nSent from my iPhone', 'Karen'],
    ['Any day?\nBest,\nGemma\n\nOn Mon, 2 Mar 2026 at 10:00 Sam Reed wrote:\n> Thanks, Sam', 'Gemma'],
    ['Any day?\nThanks, Gemma\n\nFrom: Tom Ash\nBest, Tom', 'Gemma'],
    ['Looking forward to connecting!\n\nAnn Poe\nTalent Acquisition', 'Ann Poe'],
    ['Do you drive?\nLooking forward to meeting you,\nAnn Poe', 'Ann Poe'],
  ])('%j', (text, name) => {
    expect(signatureOf(text)).toEqual({ name, parted: true });
  });

  it.each([
    ['Do you drive? Ann', 'Ann'],
    ['Do you drive?\nAnn Poe', 'Ann Poe'],
    ['Do you drive?\n\nAnn Poe\nTalent Partner, Acme\n+44 20 7946 0000', 'Ann Poe'],
    ['Do you drive? – Ann Poe, HR', 'Ann Poe'],
    ['That would be great, thanks Gemma', 'Gemma'],
    ['Thanks, gemma', 'gemma'],
  ])('%j is a name alone', (text, name) => {
    expect(signatureOf(text)).toEqual({ name, parted: false });
  });

  it.each([
    'We will be in touch.',
    'Thanks for coming in today, we will be in touch.',
    'You will meet:\nAnn Poe\nTom Ash',
    'Let me know which day. Thanks!',
    'We would love to see you. Thanks, Sorry for the delay',
    'You will meet the two of them on Monday.\nAnn Poe\nTom Ash',
    'Which day? Monday or Tuesday? Thursday',
    'Please bring your passport and ask for Ann',
    'Best of luck with the other two interviews you told us about',
  ])('nobody does: %j', (text) => {
    expect(signatureOf(text)).toBeNull();
  });

  it('in no time, however long the line', () => {
    expect(signatureOf(`${'thanks, '.repeat(50_000)}\n${' '.repeat(100_000)}Thanks, Ann`)?.name).toBe('Ann');
  });
});
