/** Words noted after an interview that tell what was said in it: "Fiona said they'd decide by Thursday". */
import type { Application, Interview, Moment, Reading } from '../../domain/facts.ts';
import { byText } from '../../domain/order.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';
import { oneLine } from '../../letters/words/clean.ts';
import type { Desk } from '../desk.ts';

/** Told of somebody: "she said", "the panel told me"; not "as I said", nor "having said that". */
const TOLD_OF =
  /(?:^|(?<!\p{L})(?!(?:i|we|you|it|which|that|what|having|being) )\p{L}[\p{L}'’]* )(?:also |just )?(?:said|says|told me|mentioned)\b/iu;
/** Written to the candidate. */
const TO_ONE = /\byou(?:r|rs|['’]\w+)?\b/i;
/** It came another way. */
const CAME_LATER =
  /\b(?:rang|rung|call(?:ed)?|phoned?|emailed|e-mailed|mailed|texted|wrote|written|messaged|replied|message|mail|email|text|voicemail)\b/i;

/** The interview of that day in which this was said, where it tells of what comes next and asks for nothing; else null. */
export const saidThere = (
  { interviews }: Application,
  { text, on, reading }: { text: string; on: Moment; reading: Reading },
  { zone, now }: Desk,
): Interview | null => {
  const said = oneLine(text);
  if (!TOLD_OF.test(said) || TO_ONE.test(said) || CAME_LATER.test(said)) return null;
  if (reading.kind === 'immediate' || reading.outcome !== null) return null;
  return (
    interviews
      .filter(({ at, cancelled }) => cancelled === null && hasHappened(at, now, zone))
      .filter(({ at }) => dayOf(at, zone) === dayOf(on, zone))
      .sort((a, b) => byText(a.at, b.at))
      .at(-1) ?? null
  );
};
