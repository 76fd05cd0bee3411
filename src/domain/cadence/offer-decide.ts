/** Decide on the offer by their date, or within 24 hours where none is named; or ask for an extension before it runs out (S4; rule 8). */
import { addDays, addHours, endOfDay, startOfDay, subtractWorkingDays } from '../calendar.ts';
import { isTask } from '../chase.ts';
import { type Day, isDay } from '../facts.ts';
import { lettersAfterWord, type Situation } from '../situation.ts';
import type { Word } from '../standing.ts';
import { dayOf, isAfter } from '../timeline.ts';
import { plural } from '../wording.ts';
import { type Rule, say } from './proposal.ts';

/** What employers often want (S4); the user may plan with another figure. */
const USUAL_HOURS = 24;

export const offerDecide: Rule = (situation) => {
  const { standing, context, work, application } = situation;
  const { word } = standing;
  if (standing.status !== 'offer' || word === null) return [];
  const { zone, policy } = context;
  const offered = word.day;
  const asked = lettersAfterWord(situation, word, 'offer-extension').at(-1);
  const theirs = answerBy(
    situation,
    word,
    asked ? { at: situation.places.get(asked.id) ?? '', id: asked.id } : null,
  );
  const hours = policy.offerDecideHours;
  const at = word.room?.at ?? word.message.on;
  const due = theirs
    ? endOfDay(theirs, zone)
    : isDay(at)
      ? endOfDay(addDays(offered, Math.ceil(hours / 24)), zone)
      : addHours(word.at, hours);
  const lead = subtractWorkingDays(zone.dayOf(due), policy.offerDecideLeadWorkingDays, work);
  const extension = asked
    ? ` (you asked for more time on ${say(dayOf(asked.on, zone), situation)})`
    : ', or ask for more time before it runs out';
  return [
    {
      rule: 'offer-decide',
      about: `offer-decide/m${word.id}${theirs ? `/${theirs}` : ''}`,
      template: asked ? null : 'offer-extension',
      to: [],
      opens: startOfDay(lead < offered ? offered : lead, zone),
      due,
      closes: null,
      why: theirs
        ? `They made you an offer on ${say(offered, situation)} and want your answer by ${say(theirs, situation)}: decide${extension}`
        : `The offer of ${say(offered, situation)} names no day${hours === USUAL_HOURS ? ', and employers often want the signature within 24 hours: decide' : `: decide within ${plural(hours, 'hour')}`}${extension}`,
      sources: ['S4'],
      command: `jobfu draft offer-accept ${application.id}`,
    },
  ];
};

/**
 * The day by which they want the answer: the last they named for it since the offer. After we asked for more time, any
 * day they name is that one; before, a day of their own (when the papers will come) is not, and the day of something
 * to hand in only where they named no other.
 */
const answerBy = (
  { words }: Situation,
  offer: Word,
  asked: { at: string; id: number } | null,
): Day | null => {
  const isGranted = (word: Word): boolean => asked !== null && isAfter(word, asked);
  const dated = words.filter(
    (word) =>
      word.settled &&
      (word === offer || isAfter(word, offer)) &&
      word.reading.deadline?.to != null &&
      (word.reading.deadline.owner === 'you' || isGranted(word)),
  );
  const named = dated.findLast((word) => !isTask(word) || isGranted(word)) ?? dated.at(-1);
  const to = named?.reading.deadline?.to ?? null;
  return to !== null && to >= offer.day ? to : null;
};
