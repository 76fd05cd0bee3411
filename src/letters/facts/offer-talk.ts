/** A talk they ask for with their offer: "can we jump on a call tomorrow at 3 to go over the details?", "give me a ring". */
import type { LetterRequest, SettledMessage } from '../request.ts';
import { oneLine } from '../words/clean.ts';
import { meetingAsked } from '../words/meeting-asked.ts';
import { isSignedThere } from '../words/papers.ts';
import { isToRing, isToRingAnyway, isToRingToConfirm } from '../words/rings.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { isSaidByOther } from './sayer.ts';
import { wroteSince } from './since.ts';
import type { StepAsked } from './step.ts';

interface OfferTalk {
  readonly facts: Pick<Facts, 'offerTalk' | 'ringsBack' | 'talkAhead'>;
  readonly remarks: readonly FieldRemark[];
  /** True of a sentence that asks for that talk, which the letter takes up. */
  readonly isTakenUp: (sentence: string) => boolean;
}

const NO_TALK: OfferTalk = {
  facts: { offerTalk: false, ringsBack: false, talkAhead: false },
  remarks: [],
  isTakenUp: () => false,
};

/** Letters that take it up, and say when. */
const TAKING_IT_UP: readonly string[] = ['offer-thanks', 'negotiate', 'offer-accept'];

/** True where they are to be rung to talk, and not with the answer: "call me when you get this". */
const isToTalk = (said: string): boolean => isToRingAnyway(said) && !isToRingToConfirm(said);

/** The talk they asked for is over, or is none: they have answered about the terms since, and asked for no other. */
const isOverWithTerms = (
  { message, reading }: SettledMessage,
  request: LetterRequest,
  appointment: string,
): boolean =>
  wroteSince(request, 'negotiate') &&
  (message.id !== request.messages.at(-1)?.message.id ||
    (reading.nextStep === 'negotiation' && appointment === '' && meetingAsked(message.text) === null));

/** True where they propose a time to talk beside what else they say: "Maya would love to have a call with you tomorrow at 4". */
const isTalkProposed = ({ message, reading }: SettledMessage): boolean =>
  reading.appointment !== null &&
  (/(?:call|chat|conversation|catch-up)$/.test(meetingAsked(message.text) ?? '') ||
    MEETS_TO_TALK.test(oneLine(message.text)));

/** "Can we meet on Friday to go through the contract?" */
const MEETS_TO_TALK =
  /\b(?:meet|come (?:in|by|over)|pop (?:in|by|over)|get together)\b[^.!?]{0,40}\bto (?:go|run|talk) (?:it |this |that |everything |things )?(?:through|over)\b/i;

/** "Can we talk through the package tomorrow?" */
const ASKS_TO_TALK =
  /\b(?:can|could|shall|may|might) we (?:\w+ )?(?:talk|speak|chat|catch up|(?:go|run) (?:through|over)|discuss)\b/i;

/** True where it is one of those it goes to who wants to talk, by name. */
const isNamedIn = (said: string, to: LetterRequest['to']): boolean =>
  to.some(({ name }) => name.split(' ').some((part) => part.length > 2 && said.includes(part)));

export const offerTalk = (
  letter: string,
  { offer, asked }: Readonly<Record<'offer' | 'asked', SettledMessage | null>>,
  { facts: { stepMeeting, talkAsked, toRing, appointment, onAppointment, severalTimes, booking } }: StepAsked,
  request: LetterRequest,
): OfferTalk => {
  const said = asked?.message.text ?? '';
  if (!TAKING_IT_UP.includes(letter) || offer === null || asked === null) return NO_TALK;
  if (asked.message.on < offer.message.on || isSignedThere(said) || booking) return NO_TALK;
  if (isOverWithTerms(asked, request, appointment)) return NO_TALK;
  const ringsBack = toRing && isToTalk(said);
  const isAsked = (stepMeeting && talkAsked) || isTalkProposed(asked);
  if (!ringsBack && (toRing || !isAsked)) return NO_TALK;
  const isTakenUp = (sentence: string): boolean =>
    ringsBack
      ? isToRing(sentence)
      : meetingAsked(sentence) !== null || ASKS_TO_TALK.test(sentence) || MEETS_TO_TALK.test(sentence);
  // With whom somebody else wants to talk is not told so here.
  if (isSaidByOther(asked, request.to) && !isNamedIn(said, request.to)) return { ...NO_TALK, isTakenUp };
  const isGiven = oneLine(request.set.times ?? '') !== '';
  return {
    facts: { offerTalk: true, ringsBack, talkAhead: appointment !== '' && !isGiven },
    remarks: isGiven ? [] : remarksOn({ ringsBack, appointment, onAppointment, severalTimes }),
    isTakenUp,
  };
};

/** What the letter says of the time, which its writer may not mean. */
const remarksOn = ({
  ringsBack,
  appointment,
  onAppointment,
  severalTimes,
}: Readonly<{
  ringsBack: boolean;
  appointment: string;
  onAppointment: string;
  severalTimes: boolean;
}>): FieldRemark[] => {
  const others = '--set times="…" names another time.';
  if (ringsBack && appointment === '')
    return [
      {
        field: 'ringsBack',
        says: `They want to be rung, and the letter says that you do so ${onAppointment || 'today'}: ${others}`,
      },
    ];
  if (appointment !== '')
    return [{ field: 'onAppointment', says: `The letter says yes to “${appointment}”: ${others}` }];
  return severalTimes
    ? [
        {
          field: 'severalTimes',
          says: `They name several times to talk, and the letter takes any of them: ${others}`,
        },
      ]
    : [];
};
