/** Words about offering where nobody is offered the job. */
import type { Known } from './weigh.ts';

const OFFERS = /^(?:offer|offers|offered|offering|hire|hiring)$/;

/** An offer that would come if they so decide is none yet. */
export const isOfferOnlyIf = ({ signals, verdict }: Known): boolean =>
  verdict.label === 'vague' &&
  !verdict.rivals.includes('offer') &&
  signals.some(
    ({ rule, sentence, first, last }) =>
      rule.name === 'step-only-if' && sentence.words.slice(first, last).some((word) => OFFERS.test(word)),
  );

const SPEAKS_OF_OFFERING = / offer(?:s|ed|ing)? /;
/** What everyone who works there has. "We can offer 41k" is said to one who is wanted, and not among these. */
const BENEFITS =
  /(?<! (?:can|could|to|may|might|will|would|your|the|an|this|our)) offers? (?!(?:you|me|him|her|us|them|it|to|the|this|that|of|letter) )(?:(?!you )[^ .;!?]+ ){0,7}(?:holidays?|leave|pensions?|hours|working|home-?working|remote|benefits|perks|bonus(?:es)?|schemes?|insurance|cover|healthcare|parking|gym|lunch(?:es)?|training|salaries|rates|wages|discounts?|loans?|progression|development|mentoring|accommodation|childcare|vouchers) /;

/** What somebody would do for the candidate. */
const HELP =
  /(?<! you(?: [a-z]{2,8}){0,2}) offer(?:s|ed|ing)? to (?:(?:also|even|then|personally) )?(?:show|send|introduce|put (?:me|you|us) (?:in touch|through|in contact)|answer|help|walk|talk|explain|lend|share|forward|pass|speak|connect|look|read|review|take (?:me|you|us) (?:round|around|through|for|out|to)|give (?:me|you|us) (?:feedback|a (?:tour|lift|ride|hand|reference)|some|advice)|have a (?:chat|coffee|word|look)|meet (?:me|you|us) for|email|write) /;

/**
 * What is offered in the place of the job, where nothing else is: benefits ("we offer 28 days' holiday and free lunches"), or
 * help ("she offered to show me round"), which asks for nothing either. Where rules find an offer, it is one.
 */
export const onlyOffered = ({ sentences, verdict }: Known): 'benefits' | 'help' | null => {
  if (verdict.label === 'offer' || verdict.rivals.includes('offer')) return null;
  const offering = sentences.filter(({ text }) => SPEAKS_OF_OFFERING.test(text));
  if (offering.length === 0) return null;
  if (offering.every(({ text }) => BENEFITS.test(text))) return 'benefits';
  return offering.every(({ text }) => HELP.test(text)) ? 'help' : null;
};
