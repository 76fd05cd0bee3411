/** A refusal that followed an interview (rule 9); shared by the three rules that answer one. */
import type { Situation } from './situation.ts';
import type { Word } from './standing.ts';
import { isAfter, type Placed } from './timeline.ts';

export interface Refusal {
  readonly word: Word;
  /** The last interview before it. */
  readonly interview: Placed;
}

/** The words that refused, or null where nothing was refused, or no interview had been held by then. */
export const refusalAfterInterview = ({ standing, held, places }: Situation): Refusal | null => {
  const { status, word } = standing;
  if (status !== 'rejected' || word === null) return null;
  const met = held.map(({ id }) => ({ id, at: places.get(id) ?? '' }));
  const interview = met.findLast((known) => known.id === word.room?.id || isAfter(word, known));
  return interview ? { word, interview } : null;
};
