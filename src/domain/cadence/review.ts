/** Words the reader is not sure of never plan anything: the person reads them and says what they are (rule 12). */
import { dayOf } from '../timeline.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

export const review: Rule = (situation) => {
  const { words, context, application, booked, standing } = situation;
  if (standing.status !== 'open' && standing.status !== 'offer') return [];
  const word = words.at(-1);
  if (!word || word.settled || booked.length > 0) return [];
  const day = dayOf(word.message.on, context.zone);
  return [
    {
      rule: 'review',
      about: `review/m${word.message.id}`,
      template: null,
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `Read this yourself: on ${say(day, situation)} they said ${quote(word.message.text)}, and jobfu cannot tell what it means`,
      sources: ['J'],
      command: `jobfu correct ${application.id} --as vague`,
    },
  ];
};
