/** The offer on record: what there is to read of it, its role, and what passed between them since. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { oneLine } from '../words/clean.ts';
import { bringsContract, papersComing } from '../words/papers.ts';
import { offersOtherRole } from '../words/standing.ts';
import type { FieldRemark } from './field-remark.ts';
import type { Facts } from './fields.ts';
import { OF_AN_OFFER } from './open.ts';
import { lettersTo, wroteSince } from './since.ts';

interface Offered {
  readonly facts: Pick<
    Facts,
    | 'hasOffer'
    | 'offerInWriting'
    | 'notToCall'
    | 'questionsWelcome'
    | 'termsAnswered'
    | 'offerThanked'
    | 'moreOffered'
  >;
  /** They offer another role than the one applied for, and it is not known which. */
  readonly isOtherRole: boolean;
  readonly remarks: readonly FieldRemark[];
}

const OTHER_ROLE: FieldRemark = {
  field: 'role',
  says: 'They offer another role than the one you applied for, and the letter names none: --set role="…" does.',
};
const UNNAMED: FieldRemark = {
  field: 'point',
  says: 'It does not say which of the terms you mean: --set point="the salary" names it.',
};
const AGREED: FieldRemark = {
  field: 'answer',
  says: 'They wrote about the terms, and the letter names none: --set answer="…" says what was agreed.',
};

export const offerFacts = (
  request: LetterRequest,
  { name }: Pick<Heading, 'name'>,
  offer: SettledMessage | null,
): Offered => {
  const isAnswered = wroteSince(request, 'negotiate');
  const isOtherRole = offer !== null && OF_AN_OFFER.includes(name) && offersOtherRole(offer.message.text);
  return {
    facts: {
      hasOffer: offer !== null,
      offerInWriting: offer === null || isInWriting(offer),
      notToCall: offer !== null && isAway(offer.message.text),
      questionsWelcome: offer?.reading.invitesQuestions === true,
      termsAnswered: isAnswered,
      offerThanked:
        name === 'negotiate' &&
        lettersTo(request.previous, request.to).some(({ template }) => template === 'offer-thanks'),
      moreOffered: name === 'offer-thanks' && wroteSince(request, name),
    },
    isOtherRole,
    remarks: [
      ...(isOtherRole ? [OTHER_ROLE] : []),
      ...(isAnswered && name === 'offer-accept' ? [AGREED] : []),
      ...(name === 'negotiate' ? [UNNAMED] : []),
    ],
  };
};

/** "I'm away until Monday, so please ask Raj": no call is offered then. */
const isAway = (text: string): boolean =>
  /\bI(?:['’](?:m|ll be)| am| will be) (?:(?:now|then|also) )?(?:away|out of (?:the )?office|on (?:annual |parental |maternity )?leave|on holiday|off|abroad|travelling|unavailable)\b|\b(?:contact|ask|ring|call|e-?mail|speak to|get in touch with) (?:my (?:colleague|deputy)|\p{Lu}\p{Ll}+ (?:in|from|on|at)|HR)\b/u.test(
    oneLine(text),
  );

/** An offer of fewer letters is read at a glance. */
const LONG = 350;
const MORE_TO_READ = /\b(?:attach(?:ed|ing|ments?)|enclosed|link|portal|docusign|pdf|below)\b/i;

/** True where there is something to read: it is set out at length, or papers came with it or are to come. */
const isInWriting = ({ message: { via, text } }: SettledMessage): boolean => {
  if (bringsContract(text) || papersComing(text) !== '') return true;
  const isWritten = via === null || via === 'email';
  return isWritten && (MORE_TO_READ.test(text) || oneLine(text).length >= LONG);
};
