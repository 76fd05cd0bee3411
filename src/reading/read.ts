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
import { languageOf } from './language.ts';
import { ownDates } from './owners.ts';
import { refine, voiceOf } from './refine.ts';

export interface ReadOptions {
  /** The message's own day, from which "Friday" and "within a week" count; local. */
  readonly on: Day;
  readonly dateOrder: DateOrder;
  readonly work: WorkCalendar;
}

/** Never throws; the same text, day and settings always give the same reading. */
export const read = (text: string, options: ReadOptions): Reading => {
  const cleaned = clean(text);
  const language = languageOf(cleaned);
  const dates = findDates(cleaned, options);
  const sentences = language === 'en' ? canonical(cleaned, folds(dates)) : [];
  const signals = refine(find(sentences), voiceOf(cleaned));
  const owned = ownDates(sentences, dates, signals);
  const decision = decide({ text, on: options.on, sentences, signals, dates: owned });
  const { grounds: _, ...rest } = decision;
  return { ...rest, confidence: confidenceOf(decision, sentences, language) };
};
