/** Finalists get called back: a light note three months after a refusal that followed an interview (S1, S4; rule 9). */
import { addDays } from '../calendar.ts';
import { refusalAfterInterview } from '../refusal.ts';
import { lettersAfterWord } from '../situation.ts';
import { sayDays } from '../wording.ts';
import { onDay, type Rule, say, workedDay } from './proposal.ts';

/** plan.ts drops it where another application to the same employer is open. */
export const keepInTouch: Rule = (situation) => {
  const refusal = refusalAfterInterview(situation);
  if (refusal === null || lettersAfterWord(situation, refusal.word, 'keep-in-touch').length > 0) return [];
  const { word } = refusal;
  const refused = word.day;
  const days = situation.context.policy.keepInTouchDays;
  const { day, moved } = workedDay(addDays(refused, days), situation);
  return [
    {
      rule: 'keep-in-touch',
      about: `keep-in-touch/m${word.id}`,
      template: 'keep-in-touch',
      to: [],
      unasked: true,
      ...onDay(day, situation),
      closes: null,
      why: `They turned you down on ${say(refused, situation)} after you had met: a short hello ${sayDays(days)} later keeps the door open${moved}`,
      sources: ['S1', 'S4'],
    },
  ];
};
