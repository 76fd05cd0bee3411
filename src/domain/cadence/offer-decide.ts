/** Decide on the offer by their date, or within 24 hours where none is named; or ask for an extension before it runs out (S4; rule 8). */
import { addDays, addHours, endOfDay, startOfDay, subtractWorkingDays } from '../calendar.ts';
import { type Day, isDay } from '../facts.ts';
import { lettersAfterWord } from '../situation.ts';
import { isTimeGranted, type Word } from '../standing.ts';
import { dayOf, isAfter, type Placed } from '../timeline.ts';
import { plural } from '../wording.ts';
import { wordsBehind } from '../words-behind.ts';
import { type Rule, say } from './proposal.ts';

/** What employers often want (S4); the user may plan with another figure. */
const USUAL_HOURS = 24;

export const offerDecide: Rule = (situation) => {
  const { standing, context, work, application, words } = situation;
  const { word: first } = standing;
  if (standing.status !== 'offer' || first === null) return [];
  const { zone, policy } = context;
  const asked = lettersAfterWord(situation, first, 'offer-extension').at(-1);
  const since = words.filter((word) => word.settled && !isAfter(first, word));
  const last = since.findLast(({ reading }) => reading.outcome === 'offer') ?? first;
  const theirs = answerBy(
    since,
    last.day,
    asked ? { at: situation.places.get(asked.id) ?? '', id: asked.id } : null,
  );
  const { day: offered, id } = theirs ? first : last;
  const hours = policy.offerDecideHours;
  const at = last.room?.at ?? last.message.on;
  const due = theirs
    ? endOfDay(theirs, zone)
    : isDay(at)
      ? endOfDay(addDays(offered, Math.ceil(hours / 24)), zone)
      : addHours(last.at, hours);
  const lead = subtractWorkingDays(zone.dayOf(due), policy.offerDecideLeadWorkingDays, work);
  const isOver = due < context.now;
  const before = asked ? ` (you asked for more time on ${say(dayOf(asked.on, zone), situation)})` : '';
  const way = isOver
    ? `; that time has passed${before}: answer now, or ask whether it still stands`
    : `: decide${before || ', or ask for more time before it runs out'}`;
  return [
    {
      rule: 'offer-decide',
      about: `offer-decide/m${id}${theirs ? `/${theirs}` : ''}`,
      template: asked ? null : 'offer-extension',
      to: [],
      opens: startOfDay(lead < offered ? offered : lead, zone),
      due,
      closes: null,
      why: theirs
        ? `They made you an offer on ${say(offered, situation)} and want${isOver ? 'ed' : ''} your answer by ${say(theirs, situation)}${way}`
        : `The offer of ${say(offered, situation)} names no day${hours === USUAL_HOURS ? ', and employers often want the signature within 24 hours' : `, and you give yourself ${plural(hours, 'hour')}`}${way}`,
      sources: ['S4'],
      command: `jobfu draft offer-accept ${application.id}`,
    },
  ];
};

/** Words that ask for the decision itself. */
const ASKS_TO_DECIDE =
  /\byour (?:\w+ )?(?:decision|answer|reply|response|acceptance)\b|\b(?:decide|accept)\b/i;

/**
 * The day by which they want the answer: the last they named for it since the first offer, unless it had passed when
 * they made the last one. An offer names it, words that leave time or ask to decide, and after we asked for more time
 * what asks for nothing else; the day of another request does only where there is no such day, and one of theirs never.
 */
const answerBy = (since: readonly Word[], offered: Day, asked: Placed | null): Day | null => {
  const dated = since.filter(({ reading: { deadline } }) => deadline?.to != null && deadline.owner === 'you');
  const isOfOffer = (word: Word): boolean =>
    word.reading.outcome === 'offer' ||
    isTimeGranted(word) ||
    ASKS_TO_DECIDE.test(wordsBehind(word.message.text, word.reading)) ||
    (asked !== null && word.reading.nextStep === 'other' && isAfter(word, asked));
  const to = (dated.findLast(isOfOffer) ?? dated.at(-1))?.reading.deadline?.to ?? null;
  return to !== null && to >= offered ? to : null;
};
