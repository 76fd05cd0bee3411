/** The offer on record: what there is to read of it, its role, and what passed between them since. */
import type { LetterRequest, SettledMessage } from '../request.ts';
import type { Heading } from '../template/template.ts';
import { bringsContract, papersComing } from '../words/papers.ts';
import { offersOtherRole } from '../words/standing.ts';
import type { Facts } from './fields.ts';
import { OF_AN_OFFER } from './open.ts';
import { lettersTo, wroteSince } from './since.ts';
import type { FieldRemark } from './step.ts';

interface Offered {
  readonly facts: Pick<
    Facts,
    'hasOffer' | 'offerInWriting' | 'questionsWelcome' | 'termsAnswered' | 'offerThanked' | 'moreOffered'
  >;
  /** They offer another role than the one applied for, and it is not known which. */
  readonly isOtherRole: boolean;
  readonly remarks: readonly FieldRemark[];
}

export const offerFacts = (
  request: LetterRequest,
  { name }: Pick<Heading, 'name'>,
  offer: SettledMessage | null,
): Offered => {
  const isOtherRole = offer !== null && OF_AN_OFFER.includes(name) && offersOtherRole(offer.message.text);
  return {
    facts: {
      hasOffer: offer !== null,
      offerInWriting: offer === null || isInWriting(offer),
      questionsWelcome: offer?.reading.invitesQuestions === true,
      termsAnswered: wroteSince(request, 'negotiate'),
      offerThanked:
        name === 'negotiate' &&
        lettersTo(request.previous, request.to).some(({ template }) => template === 'offer-thanks'),
      moreOffered: name === 'offer-thanks' && wroteSince(request, name),
    },
    isOtherRole,
    remarks: isOtherRole
      ? [
          {
            field: 'role',
            says: 'They offer another role than the one you applied for, and the letter names none: --set role="…" does.',
          },
        ]
      : [],
  };
};

/** True where there is something to read: they did not only tell it, or a letter is to come. */
const isInWriting = ({ message: { via, text } }: SettledMessage): boolean =>
  via === null || via === 'email' || bringsContract(text) || papersComing(text) !== '';
