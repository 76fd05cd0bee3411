/** Days in a sentence that tells the candidate what to do: "give me a ring on Friday". They answer by none of these. */
import type { OwnedDate } from '../owners.ts';

/** How such a sentence opens, in the canonical spelling. */
const TELLS =
  /^ (?:(?:hi|hello|hey|dear) [a-z]{2,15} [,!.] )?(?:(?:so|ok|okay|and|then|now|just|please|kindly|hi|hello|thanks|great|lovely|[,!.:]|placeholder) ){0,5}(?:give (?:me|us) an? (?:quick )?(?:call|ring|bell|shout|buzz|tinkle) |(?:e-?mail|text|whatsapp|message|ring|call|phone|contact|tell|drop|write to|get (?:back to|in touch with)|come back to|reply to|answer) (?:me|us) |(?:contact|phone|ring|speak to|get in touch with) (?!you |us |me |call |calls |interviews? |screens? |round |around )[a-z]{2,15} |let (?:me|us) (?:know|have) (?:your|what you|whether you|by @))/;

/** What they will do themselves, and what is only for some case. */
const MORE =
  / (?:(?:i|we|he|she|they|someone|somebody) (?:[a-z]{1,12} ){0,2}(?:will|shall|would|can|could|should|may|might|decide|meet|know|hear|tell|ring|call|let|come|get|aim|hope|plan|expect|am|are|is)|until|till|if|unless|once|should|in case|heard|hear|hearing|feedback|experience|thoughts) /;

export const isAskedThere = ({ sentence: { text } }: OwnedDate): boolean =>
  TELLS.test(text) && !MORE.test(text);
