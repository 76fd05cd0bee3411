/** Whether an application is still the one a command looked at before it asked something: others may write meanwhile. */
import { Fault } from '../domain/errors.ts';
import type { Application } from '../domain/facts.ts';
import type { Facts } from './store.ts';

/** @throws Fault `not-found` where the application, or something known of it, is not there any more */
export const refuseGone = async (facts: Facts, known: Application): Promise<void> => {
  const now = await facts.application(known.id);
  const { company, id } = known;
  if (now === null || !isSame(known, now))
    throw new Fault(
      'not-found',
      `${company} was removed or renamed meanwhile; nothing was written.`,
      'jobfu list',
    );
  if (holdsAll(known, now)) return;
  throw new Fault(
    'not-found',
    `Something of ${company} was taken away meanwhile; nothing was written.`,
    `jobfu show ${id}`,
  );
};

/** A number is given out again after an undo; with another company, or at another moment. */
const isSame = (known: Application, now: Application): boolean =>
  known.company === now.company && known.created === now.created;

/** Their numbers may be taken for what is gone. */
const holdsAll = (known: Application, now: Application): boolean =>
  (['people', 'interviews', 'messages', 'letters'] as const).every((of) => {
    const there = new Set<number>(now[of].map(({ id }) => id));
    return known[of].every(({ id }) => there.has(id));
  });
