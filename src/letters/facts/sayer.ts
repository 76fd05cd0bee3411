/** Who said something, for a letter that may go to somebody else. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import { callName } from '../words/names.ts';
import { signatureOf } from '../words/signature.ts';

/** True where one who is known said it, and is none of those the letter goes to. */
export const isSaidByOther = (said: SettledMessage | null | undefined, to: LetterRequest['to']): boolean => {
  const from = said?.message.from ?? null;
  return from !== null && to.length > 0 && !to.some(({ id }) => id === from);
};

/** "The Acme Recruitment Team", "HR": no person's name. */
const A_TEAM =
  /^(?:the )?(?:.*? )??((?:hiring|recruitment|recruiting|resourcing|talent(?: acquisition)?|people|hr|admissions) )?(?:team|department)$|^(?:the )?(?:.*? )??(hr|human resources|recruitment|talent acquisition)$/i;

/** The team that signed what nobody is known to have said: "Your recruitment team"; empty where a person did, or nobody. */
const teamIn = ({ message: { from, interview, text } }: SettledMessage): string => {
  if (from !== null || interview !== null) return '';
  const [team, before, alone] = A_TEAM.exec(signatureOf(text)?.name ?? '') ?? [];
  const which = (before ?? alone ?? '')
    .trim()
    .toLowerCase()
    .replace(/^human resources$/, 'hr');
  return team === undefined ? '' : `Your ${which === 'hr' ? 'HR ' : which === '' ? '' : `${which} `}team`;
};

/** Who that is: "Priya", "Your recruitment team"; empty where it is one of those it goes to, or not known. */
export const sayerBesides = (
  { application, to }: LetterRequest,
  said: SettledMessage | null | undefined,
): string => {
  if (isSaidByOther(said, to))
    return callName(application.people.find(({ id }) => id === said?.message.from)?.name ?? '')?.text ?? '';
  return said && to.length > 0 ? teamIn(said) : '';
};
