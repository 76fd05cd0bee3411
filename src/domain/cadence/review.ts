/** Words the reader is not sure of never plan anything: the person reads them and says what they are (rule 12). */
import { isActive, wordToSettle } from '../standing.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

export const review: Rule = (situation) => {
  const { words, application, booked, standing } = situation;
  const word = wordToSettle(words);
  if (!word || word.settled || booked.length > 0) return [];
  // What came before the end needs no settling any more; what came after it may open it again.
  if (!isActive(standing.status) && word.at <= (standing.since ?? '')) return [];
  const { day } = word;
  return [
    {
      rule: 'review',
      about: `review/m${word.id}`,
      template: null,
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `Read this yourself: on ${say(day, situation)} they said ${quote(word.message.text)}, and jobfu is not sure what it means`,
      sources: ['J'],
      command: `jobfu correct ${application.id} --as vague`,
    },
  ];
};
