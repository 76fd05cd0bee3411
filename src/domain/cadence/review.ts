/** Words the reader is not sure of never plan anything: the person reads them and says what they are (rule 12). */
import { type Label, MEANINGS, type Reading } from '../facts.ts';
import { isBookedFor, lettersAfterWord } from '../situation.ts';
import { isActive, wordToSettle } from '../standing.ts';
import { quote } from '../wording.ts';
import { onDay, type Rule, say } from './proposal.ts';

/** What the reader takes them for, where it has to guess; the user is the one who decides. */
const GUESSES: Readonly<Record<Exclude<Label, 'none'>, string>> = {
  'clear-timeline': 'a day by which they answer',
  vague: 'still open, with no day named',
  immediate: 'something for you to do',
  offer: 'an offer',
  rejection: 'a rejection',
};

const CHOICES = `--as ${MEANINGS.slice(0, -1).join(', ')} or ${MEANINGS.at(-1)}`;

const guess = ({ kind, outcome, silent, language }: Reading): string => {
  if (language === 'other') return `jobfu does not read their language. Say which it is: ${CHOICES}`;
  const label = outcome ?? kind;
  const none = silent ? 'nothing about next steps' : 'no next step for now';
  const taken = label === 'none' ? none : GUESSES[label];
  return `jobfu is not sure what it means: perhaps ${taken}. If it is not: ${CHOICES}`;
};

export const review: Rule = (situation) => {
  const { words, application, standing } = situation;
  const word = wordToSettle(words);
  if (!word || word.settled) return [];
  // Beside an interview ahead they may call it off; what they propose and is booked has been read.
  if (isBookedFor(situation, word)) return [];
  // What came before the end needs no settling any more; what came after it may open it again.
  if (!isActive(standing.status) && word.at <= (standing.since ?? '')) return [];
  const { day, reading } = word;
  // After we asked for more time for their offer, a day they name may be the one until which they give it.
  const by = reading.kind === 'clear-timeline' ? reading.deadline?.to : null;
  const asked = by && standing.word && lettersAfterWord(situation, standing.word, 'offer-extension').at(-1);
  const given = asked ? `; if it is the day for your answer: --as offer --by ${by}` : '';
  const meaning = reading.silent ? 'silent' : (reading.outcome ?? reading.kind);
  return [
    {
      rule: 'review',
      about: `review/m${word.id}`,
      template: null,
      to: [],
      ...onDay(day, situation),
      closes: null,
      why: `Read this yourself: on ${say(day, situation)} they said ${quote(word.message.text)}, and ${guess(reading)}${given}`,
      sources: ['J'],
      // Typed as it stands it confirms the guess.
      command: `jobfu correct ${application.id} --as ${meaning}`,
    },
  ];
};
