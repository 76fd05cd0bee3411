/** A letter that answers an offer or a refusal presumes one: nothing of the kind on record is worth a second look. */
import type { Ending } from '../../domain/facts.ts';
import type { LetterRequest } from '../request.ts';
import { type Check, fail, pass } from './check.ts';

interface Presumed {
  readonly what: string;
  readonly outcome: 'offer' | 'rejection';
  /** Endings the user recorded that tell of it as well. */
  readonly endings: readonly Ending['as'][];
}

const OFFER: Presumed = { what: 'offer', outcome: 'offer', endings: ['accepted', 'declined'] };
const REFUSAL: Presumed = { what: 'refusal', outcome: 'rejection', endings: ['rejected'] };

/** What each of these letters takes for granted, by the letter's name. */
const PRESUMED: ReadonlyMap<string, Presumed> = new Map([
  ['negotiate', OFFER],
  ['offer-accept', OFFER],
  ['offer-decline', OFFER],
  ['offer-extension', OFFER],
  ['offer-thanks', OFFER],
  ['rejection-thanks', REFUSAL],
]);

export const onRecord: Check = {
  id: 'on-record',
  run: ({ template, request }) => {
    const presumed = PRESUMED.get(template?.name ?? '');
    if (presumed === undefined || request === null) return pass('It presumes nothing that could be missing.');
    return isKnown(presumed, request)
      ? pass(`The ${presumed.what} it answers is on record.`)
      : fail(`No ${presumed.what} from ${request.application.company} is on record.`);
  },
};

const isKnown = ({ outcome, endings }: Presumed, { messages, application }: LetterRequest): boolean =>
  messages.some(({ reading }) => reading.outcome === outcome) ||
  application.endings.some((ending) => endings.includes(ending.as));
