/** What came with a refusal, and after it: feedback, another try, a list one is on, things asked for. */
import type { Ending, Person } from '../../domain/facts.ts';
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { oneLine } from '../words/clean.ts';
import { prospectsIn } from '../words/prospects.ts';
import {
  askedBack,
  askedWithRefusal,
  asksIfHappy,
  asksWhenToTalk,
  bringsFeedback,
  feedbackDays,
  feedbackOffererIn,
  feedbackReferredTo,
  helpOffered,
  keepsDetails,
  listJoined,
  offersToSpeak,
  praises,
  talkOffered,
  willTellOfOthers,
  wouldStayInTouch,
} from '../words/refusals.ts';
import { offersFeedback } from '../words/standing.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { sayerBesides } from './sayer.ts';

interface AfterRefusal {
  readonly facts: Pick<
    Facts,
    | 'offered'
    | 'offeredBy'
    | 'referredBy'
    | 'offeredTalk'
    | 'asksBesides'
    | 'keepsDetails'
    | 'invitedTo'
    | 'roleInstead'
    | 'whenItOpens'
    | 'applyAgain'
    | 'encouraged'
    | 'againWhen'
    | 'feedbackCame'
    | 'listed'
    | 'kindWords'
    | 'stayInTouch'
    | 'tellOfOthers'
    | 'leftBy'
    | 'refusedBy'
  >;
  readonly remarks: readonly FieldRemark[];
  /** What they ask with it, and the letter cannot answer by itself. */
  readonly asked: readonly string[];
}

const THANKS = 'rejection-thanks';
/** Letters that speak of what they said with their no. */
const RECALLING: readonly string[] = [THANKS, 'keep-in-touch'];

/** How candidates end it themselves, as they recall it. */
const LEFT_BY: Readonly<Partial<Record<Ending['as'], string>>> = {
  declined: 'did not accept the offer',
  withdrawn: 'withdrew my application',
};

/** Whether they offer feedback to be had of those it goes to, and the somebody else it is to be had of, as a letter to who said so names them. */
const feedbackOffer = (
  request: LetterRequest,
  said: SettledMessage,
): {
  readonly isOfReader: boolean;
  readonly by: string;
  readonly referredBy: string;
  readonly referredTo: string;
} => {
  const { application, to } = request;
  const none = { isOfReader: false, by: '', referredBy: '', referredTo: '' };
  const namesOf = (people: readonly Person[]): string[] => people.flatMap(({ name }) => name.split(' '));
  const referredTo = feedbackReferredTo(said.message.text, namesOf(application.people));
  if (referredTo !== '' && to.length > 0) {
    const isReader = namesOf(to).includes(referredTo.split(' ').at(-1) ?? '');
    return isReader
      ? { ...none, referredBy: sayerBesides(request, said) }
      : { ...none, isOfReader: sayerBesides(request, said) === '', referredTo };
  }
  if (!offersFeedback(said.message.text)) return none;
  const isOther = sayerBesides(request, said) !== '';
  const named = (people: readonly Person[]): string => feedbackOffererIn(said.message.text, namesOf(people));
  if (named(to) !== '') return { ...none, isOfReader: true };
  const by = named(application.people);
  return { ...none, isOfReader: !isOther && by === '', by: isOther ? '' : by };
};

/** That they send one to somebody else for feedback, where the letter that asks for it does not go there. */
const referrals = (about: Pick<Heading, 'name'>, referredTo: string): FieldRemark[] =>
  about.name !== 'feedback' || referredTo === ''
    ? []
    : [
        {
          field: 'offered',
          says: `They send you to ${referredTo} for feedback: --to "${referredTo}" asks there.`,
        },
      ];

/** The time to talk that one is to take or to name, and the letter does not by itself. */
const timesToTalk = (days: string, isAsked: boolean): FieldRemark[] => {
  if (days !== '')
    return [
      {
        field: 'times',
        says: `They can talk about it “${days}”, and the letter takes no time: --set times="…" does.`,
      },
    ];
  return isAsked
    ? [{ field: 'times', says: 'They ask you to suggest a time to talk: --set times="…" names one.' }]
    : [];
};

export const afterRefusal = (
  request: LetterRequest,
  about: Pick<Heading, 'name' | 'likes'>,
): AfterRefusal => {
  const { messages, application } = request;
  const refusals = messages.filter(({ reading }) => reading.outcome === 'rejection');
  const refusal = refusals.at(-1)?.message.text ?? '';
  const refusedBy = sayerBesides(request, refusals.at(-1));
  const isTheirs = refusedBy === '';
  const listed = listJoined(refusal);
  const isAccepted = (sentence: string): boolean =>
    about.name === THANKS && listed !== '' && asksIfHappy(sentence);
  const isFeedback = about.likes.includes('takeaway');
  const offers = refusals.map((said) => feedbackOffer(request, said));
  const isOffered = offers.some(({ isOfReader }) => isOfReader);
  const offeredBy = isOffered ? '' : (offers.findLast(({ by }) => by !== '')?.by ?? '');
  const offeredTalk = (isTheirs || offers.at(-1)?.isOfReader === true) && offersToSpeak(refusal);
  const saysWhen = about.likes.includes('times') && !isFeedback && offeredTalk;
  const asked = isTheirs
    ? askedWithRefusal(refusal).filter(
        (sentence) => !isAccepted(sentence) && !(saysWhen && asksWhenToTalk(sentence)),
      )
    : [];
  const prospects = prospectsIn(
    isFeedback ? (messages.at(-1)?.message.text ?? '') : RECALLING.includes(about.name) ? refusal : '',
  );
  const days = about.likes.includes('times') && !isFeedback && isTheirs ? feedbackDays(refusal) : '';
  const given = oneLine(request.set.answer ?? '');
  return {
    facts: {
      offered: isOffered,
      offeredBy,
      referredBy: isOffered ? '' : (offers.at(-1)?.referredBy ?? ''),
      offeredTalk,
      asksBesides: asked.length > 0,
      keepsDetails: keepsDetails(refusal),
      // An answer that speaks of it says so itself.
      invitedTo: given.includes(prospects.invitation.replace('the ', '')) ? '' : prospects.invitation,
      roleInstead: prospects.roleInstead,
      whenItOpens: prospects.whenItOpens,
      applyAgain: prospects.again,
      encouraged: prospects.toApply,
      againWhen: prospects.againWhen,
      feedbackCame: isTheirs && bringsFeedback(refusal),
      listed,
      kindWords: isTheirs && praises(refusal),
      stayInTouch: wouldStayInTouch(refusal),
      tellOfOthers: isTheirs && willTellOfOthers(refusal),
      leftBy: LEFT_BY[application.endings.at(-1)?.as ?? 'reopened'] ?? '',
      refusedBy,
    },
    remarks: [
      ...(isFeedback
        ? [
            {
              field: 'takeaway',
              says: 'It names nothing of their feedback: --set topic="…" names the one thing you take from it.',
            },
          ]
        : []),
      ...referrals(about, offers.at(-1)?.referredTo ?? ''),
      ...(given !== '' ? [] : timesToTalk(days, saysWhen && asksWhenToTalk(refusal))),
    ],
    asked: [
      ...asked,
      ...(isTheirs ? [...helpOffered(refusal), ...askedBack(refusal)] : []),
      ...(isFeedback && prospects.invitation === '' ? talkOffered(messages.at(-1)?.message.text ?? '') : []),
    ],
  };
};
