/** What they ask in the words a letter answers, and the letter itself does not answer. */
import { dayOf } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import { asksFavour } from '../words/asked-about.ts';
import { askedWithOffer } from '../words/offer-questions.ts';
import { papersNoted } from '../words/papers-asked.ts';
import { prospectsIn } from '../words/prospects.ts';
import { questionsBesides, questionsIfStill, requestsIn } from '../words/questions-besides.ts';

/** The words a letter may answer: what was said in its interview, the last that was said at all, and the offer. */
interface Said {
  readonly there: SettledMessage | null;
  readonly last: SettledMessage | null;
  readonly offer: SettledMessage | null;
}

/** Letters that name the role that is offered. */
export const OF_AN_OFFER: readonly string[] = [
  'offer-thanks',
  'offer-extension',
  'negotiate',
  'offer-accept',
  'offer-decline',
];

/** What is left open, sentence by sentence; what reply-immediate answers is told where it is found. `start`: it is told when one can. */
export const openQuestions = (
  letter: string,
  { there, last, offer }: Said,
  request: LetterRequest,
  start: boolean,
): string[] => {
  const textOf = (said: SettledMessage | null | undefined): string => said?.message.text ?? '';
  if (OF_AN_OFFER.includes(letter)) {
    return askedWithOffer(textOf(offer), { start, papers: letter === 'offer-accept' });
  }
  if (letter === 'reply-vague' || letter === 'reply-none') {
    const still = questionsIfStill(textOf(last));
    // That one is still keen is what the answer to news says.
    return [
      ...new Set([...questionsBesides(textOf(last)), ...favours(last, request)]),
      ...still.filter((asked) => letter === 'reply-none' || !/\bstill (?:interested|keen)\b/i.test(asked)),
    ];
  }
  if (letter === 'confirm-timeline') return notAnswered(last, request);
  if (letter === 'feedback-thanks') {
    return notAnswered(request.messages.at(-1) ?? null, request).filter((asked) => !isTakenUp(asked));
  }
  if (letter !== 'thankyou') return [];
  // Of what was asked in the room the letter takes up the step alone.
  if (last !== there) return notAnswered(last, request);
  const papers = there?.reading.kind === 'clear-timeline' ? papersNoted(textOf(there)) : [];
  return [...questionsBesides(textOf(there)), ...papers];
};

/** What they want done, where no answer went out since: "could you chase your referee for us?". */
const favours = (said: SettledMessage | null, request: LetterRequest): string[] =>
  notAnswered(said, request).filter(asksFavour);

/** All they ask for, where no answer went out since. */
const notAnswered = (said: SettledMessage | null, { previous, zone }: LetterRequest): string[] => {
  if (said === null) return [];
  const day = dayOf(said.message.on, zone);
  const isAnswered = previous.some(
    ({ template, on }) => template === 'reply-immediate' && dayOf(on, zone) >= day,
  );
  return isAnswered ? [] : requestsIn(said.message.text);
};

/** The thanks for feedback take up a coffee and a role that opens; whether another role is of interest only its reader knows. */
const isTakenUp = (sentence: string): boolean => {
  const { invitation, roleInstead, whenItOpens } = prospectsIn(sentence);
  return roleInstead === '' && (invitation !== '' || whenItOpens !== '');
};
