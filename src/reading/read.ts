/** Reads what they said: a message's words and its day in, one reading with its evidence out. */
import type { DateOrder, WorkCalendar } from '../domain/calendar.ts';
import type { Day, Reading } from '../domain/facts.ts';
import { canonical } from './canonical.ts';
import { clean } from './clean.ts';
import { confidenceOf } from './confidence.ts';
import { findDates } from './dates/find.ts';
import { decide } from './decide.ts';
import { find } from './find.ts';
import { folds } from './folds.ts';
import { datesInPlay } from './in-play.ts';
import { languageOf } from './language.ts';
import { ownDates } from './owners.ts';
import { chooseDay, isDated } from './purpose/choice.ts';
import type { Surroundings } from './purpose/features.ts';
import { areOpen, type DaysAhead, daysAheadIn, middleOfDays } from './purpose/purposes.ts';
import { refine } from './refine.ts';
import { impressionOf } from './sequence/impression.ts';
import { markSilence } from './silence.ts';
import { verdictOf } from './verdict.ts';
import { type Weighed, weigh } from './weigh.ts';
import { opinionOf } from './words/opinion.ts';

export interface ReadOptions {
  /** The message's own day, from which "Friday" and "within a week" count; local. */
  readonly on: Day;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
}

/** What the days ahead are there for: where the words around them leave it open and the reading goes by it, the net is asked,
 * if it has not been. */
const daysFor = ({ label, days, impression }: Weighed, around: Surroundings): DaysAhead => {
  const isWanted = isDated(label) && (label !== 'clear-timeline' || days.size > 1) && areOpen(days);
  return isWanted && impression === null ? middleOfDays(days, impressionOf(around).days) : days;
};

/** Never throws; the same text, day and settings always give the same reading. */
export const read = (text: string, options: ReadOptions): Reading => {
  const { on } = options;
  const cleaned = clean(text);
  const language = languageOf(cleaned);
  const found = language === 'en' ? findDates(cleaned, options) : [];
  const sentences = language === 'en' ? canonical(cleaned, folds(found)) : [];

  const signals = refine(find(sentences), cleaned);
  const owned = ownDates(sentences, found, signals, on);
  const dates = datesInPlay(owned, signals, sentences, on);

  const verdict = verdictOf(signals, dates, sentences.length);
  const opinion = opinionOf(sentences);
  const around = { sentences, owned, signals, inPlay: dates, on };
  const weighed = weigh(
    {
      verdict,
      chances: opinion.chances,
      days: daysAheadIn(around),
      dates,
      signals,
      sentences,
    },
    () => impressionOf(around),
  );

  const { label } = weighed;
  const days = daysFor(weighed, around);
  const chosen = isDated(label) ? chooseDay(label, { days, dates, signals }) : null;
  const reading = decide({
    text,
    on,
    label,
    sentences,
    signals,
    owned,
    days,
    chosen,
    dates,
    verdict,
    opinion,
  });
  const whole = {
    ...reading,
    ...(language === 'other' ? { language } : {}),
    confidence: confidenceOf({
      chosen,
      weighed,
      opinion,
      signals,
      sentences,
      language,
    }),
  };
  return markSilence(whole, text);
};
