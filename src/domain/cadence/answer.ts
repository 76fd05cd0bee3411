/** An immediate next step is answered the same day, with thanks and availability (S1). */

import { isTalk, wantsReferences } from '../asked.ts';
import { unanswered } from '../requests.ts';
import { isBookedFor, type Situation } from '../situation.ts';
import { isTimeGranted, type Word } from '../standing.ts';
import { sayList } from '../wording.ts';
import { quoteWord } from '../words-behind.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What an answer to these words brings: a yes or a no to the time they fix, else times, where there is a talk to be had. */
const bringing = (word: Word, situation: Situation): string => {
  if (word.reading.appointment === null) return isTalk(word) ? 'the times that suit you' : ASKED_FOR;
  return isBookedFor(situation, word) ? 'your yes to the time' : 'whether that time suits you';
};

const ASKED_FOR = 'what they asked for';

/** All of it beside thanks, what they asked for last. */
const bringingAll = (asked: readonly Word[], situation: Situation): string => {
  const brings = new Set(asked.map((word) => bringing(word, situation)));
  const last = brings.delete(ASKED_FOR) ? [ASKED_FOR] : [];
  // A booked interview suspends the item that would say so (rule 4).
  const aside = situation.booked.length > 0 && asked.some(wantsReferences);
  return `${sayList(['thanks', ...brings, ...last])}${aside ? ', and tell your referees' : ''}`;
};

/** One answer goes for all they asked, and is due since the first of it. */
export const answer: Rule = (situation) => {
  const { standing } = situation;
  // More time for an offer asks for nothing new: what is left is to decide, by the day they gave.
  const asked = unanswered(situation).filter((word) => standing.status !== 'offer' || !isTimeGranted(word));
  const [first, ...more] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined) return [];
  const also = more.map(
    (word, i) => `${word.day === asked[i]?.day ? '' : `on ${say(word.day, situation)} `}${quoteWord(word)}`,
  );
  return [
    {
      rule: 'answer',
      about: `answer/m${last.id}`,
      template: 'reply-immediate',
      to: [],
      ...onDay(first.day, situation),
      lasts: onDay(last.day, situation).due,
      closes: null,
      why: `On ${say(first.day, situation)} they asked something of you, ${sayList([quoteWord(first), ...also])}: answer the same day, with ${bringingAll(asked, situation)}`,
      sources: ['S1'],
    },
  ];
};
