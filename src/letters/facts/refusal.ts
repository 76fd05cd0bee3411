/** What came with a refusal, and after it: feedback, another try, a list one is on, things asked for. */
import type { Ending } from '../../domain/facts.ts';
import type { LetterRequest } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { offersFeedback } from '../words/meetings.ts';
import { prospectsIn } from '../words/prospects.ts';
import {
  askedBack,
  askedWithRefusal,
  bringsFeedback,
  feedbackDays,
  helpOffered,
  keepsDetails,
  listJoined,
  offersToSpeak,
  praises,
  talkOffered,
  willTellOfOthers,
  wouldStayInTouch,
} from '../words/refusals.ts';
import type { Facts } from './fields.ts';
import type { FieldRemark } from './step.ts';

interface AfterRefusal {
  readonly facts: Pick<
    Facts,
    | 'offered'
    | 'offeredTalk'
    | 'asksBesides'
    | 'keepsDetails'
    | 'invitedTo'
    | 'roleInstead'
    | 'whenItOpens'
    | 'applyAgain'
    | 'againWhen'
    | 'feedbackCame'
    | 'listed'
    | 'kindWords'
    | 'stayInTouch'
    | 'tellOfOthers'
    | 'leftBy'
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

export const afterRefusal = (
  { messages, application }: LetterRequest,
  about: Pick<Heading, 'name' | 'likes'>,
): AfterRefusal => {
  const refusals = messages.filter(({ reading }) => reading.outcome === 'rejection');
  const refusal = refusals.at(-1)?.message.text ?? '';
  const asked = askedWithRefusal(refusal);
  const isFeedback = about.likes.includes('takeaway');
  const prospects = prospectsIn(
    isFeedback ? (messages.at(-1)?.message.text ?? '') : RECALLING.includes(about.name) ? refusal : '',
  );
  const days = about.name === THANKS ? feedbackDays(refusal) : '';
  return {
    facts: {
      offered: refusals.some(({ message }) => offersFeedback(message.text)),
      offeredTalk: offersToSpeak(refusal),
      asksBesides: asked.length > 0,
      keepsDetails: keepsDetails(refusal),
      invitedTo: prospects.invitation,
      roleInstead: prospects.roleInstead,
      whenItOpens: prospects.whenItOpens,
      applyAgain: prospects.again,
      againWhen: prospects.againWhen,
      feedbackCame: bringsFeedback(refusal),
      listed: listJoined(refusal),
      kindWords: praises(refusal),
      stayInTouch: wouldStayInTouch(refusal),
      tellOfOthers: willTellOfOthers(refusal),
      leftBy: LEFT_BY[application.endings.at(-1)?.as ?? 'reopened'] ?? '',
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
      ...(days === ''
        ? []
        : [
            {
              field: 'times',
              says: `They can talk about it “${days}”, and the letter takes no time: --set times="…" does.`,
            },
          ]),
    ],
    asked: [
      ...asked,
      ...helpOffered(refusal),
      ...askedBack(refusal),
      ...(isFeedback && prospects.invitation === '' ? talkOffered(messages.at(-1)?.message.text ?? '') : []),
    ],
  };
};
