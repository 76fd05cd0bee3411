/** After a refusal, thank them within a day and leave the door open (S0, S1, S4); without an interview only on demand. */
import { addDays, addHours, endOfDay, startOfDay } from '../calendar.ts';
import { isDay } from '../facts.ts';
import { refusalAfterInterview } from '../refusal.ts';
import { lettersAfterWord } from '../situation.ts';
import { plural } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

export const rejectionThanks: Rule = (situation) => {
  const refusal = refusalAfterInterview(situation);
  if (refusal === null) return [];
  const { word } = refusal;
  if (lettersAfterWord(situation, word, 'rejection-thanks').length > 0) return [];
  const { zone, policy } = situation.context;
  const { day } = word;
  const hours = policy.rejectionThanksHours;
  // Said in the room, the hour is the interview's.
  const at = word.room?.at ?? word.message.on;
  return [
    {
      rule: 'rejection-thanks',
      about: `rejection-thanks/m${word.id}`,
      template: 'rejection-thanks',
      to: [],
      opens: isDay(at) ? startOfDay(day, zone) : word.at,
      due: isDay(at) ? endOfDay(addDays(day, Math.ceil(hours / 24)), zone) : addHours(word.at, hours),
      closes: null,
      why: `They turned you down on ${say(day, situation)}: thank them within ${plural(hours, 'hour')} and offer to stay in touch`,
      sources: ['S0', 'S1', 'S4', 'J'],
    },
  ];
};
