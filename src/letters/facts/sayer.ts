/** Who said something, for a letter that may go to somebody else. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import { callName } from '../words/names.ts';

/** True where one who is known said it, and is none of those the letter goes to. */
export const isSaidByOther = (said: SettledMessage | null | undefined, to: LetterRequest['to']): boolean => {
  const from = said?.message.from ?? null;
  return from !== null && to.length > 0 && !to.some(({ id }) => id === from);
};

/** Who that is: "Priya"; empty where it is one of those it goes to, or not known. */
export const sayerBesides = (
  { application, to }: LetterRequest,
  said: SettledMessage | null | undefined,
): string =>
  isSaidByOther(said, to)
    ? (callName(application.people.find(({ id }) => id === said?.message.from)?.name ?? '')?.text ?? '')
    : '';
