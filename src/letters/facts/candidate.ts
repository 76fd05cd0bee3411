/** What a candidate wrote that a letter of the employer's takes up. */
import { addDays, isRealDay } from '../../domain/calendar.ts';
import type { Day } from '../../domain/facts.ts';
import { dayOf, hasHappened } from '../../domain/timeline.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import {
  saysIll,
  saysNoThanks,
  saysOtherOffer,
  saysSorry,
  saysWhenFree,
  saysWhyNot,
  wishForTheirs,
} from '../words/candidate.ts';
import { oneLine } from '../words/clean.ts';
import { byInWords } from '../words/days.ts';
import { asNext, isPapers, withoutWish } from '../words/next-steps.ts';
import type { FieldRemark } from './field-remark.ts';

/** The newest of their words no letter has gone out after; null where all are answered. */
export const unansweredWord = ({ messages, previous, now, zone }: LetterRequest): SettledMessage | null => {
  // What was said in the interview the employer said.
  const word =
    messages.findLast(({ message }) => message.interview === null && hasHappened(message.on, now, zone)) ??
    null;
  if (word === null) return null;
  const day = dayOf(word.message.on, zone);
  return previous.some(({ id, on }) => id > word.message.id && dayOf(on, zone) >= day) ? null : word;
};

/** The message in which they said no, where they wrote nothing since. */
export const theirNo = ({ messages }: LetterRequest): SettledMessage | null => {
  const last = messages.at(-1) ?? null;
  return last !== null && saysNoThanks(last.message.text) ? last : null;
};

/** The other offer they told of; its day where they named one that is not past. */
const otherOffer = ({ messages, now, zone }: LetterRequest): { day: Day | null } | null => {
  const told = messages.findLast(({ message }) => saysOtherOffer(message.text));
  if (told === undefined) return null;
  const day = told.reading.deadline?.to ?? null;
  return day !== null && day < zone.dayOf(now) ? null : { day };
};

interface FromCandidate {
  readonly facts: {
    readonly theirOffer: boolean;
    readonly theirOfferDay: string;
    readonly toldWhyNot: boolean;
    readonly wereIll: boolean;
    readonly illAtHome: string;
    readonly saidSorry: boolean;
    readonly theirTimes: boolean;
  };
  readonly remarks: readonly FieldRemark[];
}

export const NOTHING_FROM_CANDIDATE: FromCandidate = {
  facts: {
    theirOffer: false,
    theirOfferDay: '',
    toldWhyNot: false,
    wereIll: false,
    illAtHome: '',
    saidSorry: false,
    theirTimes: false,
  },
  remarks: [],
};

/** A letter without a day says that there will be word within a week, or later. */
const SOON_ENOUGH = 7;

/** What is in their words for an employer's letter, and what does not go with them; `promised` is the day they were told. */
export const fromCandidate = (request: LetterRequest, promised: Day | null): FromCandidate => {
  const { now, zone, dateOrder, set } = request;
  const offer = otherOffer(request);
  const word = unansweredWord(request)?.message.text ?? '';
  const theirTimes = saysWhenFree(word) && !isPapers(asNext(withoutWish(oneLine(set.next ?? ''))));
  const theirDay = offer?.day ?? null;
  const inWords = theirDay === null ? '' : byInWords(theirDay, dateOrder, zone.dayOf(now));
  const mine = oneLine(set.by ?? '').slice(0, 10);
  const isTooLate = theirDay !== null && isRealDay(mine) && mine > theirDay;
  const today = zone.dayOf(now);
  const mineAnyway = promised !== null && promised >= today ? promised : addDays(today, SOON_ENOUGH);
  const isOpen = theirDay !== null && oneLine(set.by ?? '') === '' && mineAnyway > theirDay;
  return {
    facts: {
      theirOffer: offer !== null,
      theirOfferDay: inWords,
      toldWhyNot: saysWhyNot(theirNo(request)?.message.text ?? ''),
      wereIll: saysIll(word),
      illAtHome: wishForTheirs(word),
      saidSorry: saysSorry(word),
      theirTimes,
    },
    remarks: [
      ...(theirTimes
        ? [
            {
              field: 'times',
              says: 'They have told when they can come: --set times="…" takes one of their times.',
            },
          ]
        : []),
      ...(isOpen
        ? [
            {
              field: 'byWhen',
              says: `They have to answer another offer by ${inWords}: --set by="…" names a day of yours before it.`,
            },
          ]
        : []),
      ...(isTooLate
        ? [
            {
              field: 'theirOffer',
              says: `They have to answer another offer by ${inWords}, and your date is later.`,
            },
          ]
        : []),
    ],
  };
};
