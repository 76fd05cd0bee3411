/** What an offer depends on, and what is left of their words without it: "subject to references and a DBS check". */
import { sayList } from '../../domain/wording.ts';

const DEPENDS =
  /\b(?:subject to|conditional (?:up)?on|contingent (?:up)?on|(?:depend(?:s|ing|ent)?|conditioned) (?:up)?on|pending|once (?=[^.;!?\n]{0,60}\b(?:back|clear(?:ed|s)?|through|in place|complete[d]?|received|done)\b))[^.;!?\n]{0,300}/gi;
/** Where something is asked for behind it: "…, so please send me two names". */
const ASKED_BEHIND =
  /(?:,? (?:so|and|but))?,? (?:please|could you|can you|we(?:['’]ll| will)? need|I(?:['’]ll| will)? need)\b.*$/i;

const CHECKS: readonly (readonly [RegExp, string])[] = [
  [/\brefere(?:nces?|es?)\b/i, 'the references'],
  [/\bdbs\b|\bcriminal records?\b/i, 'the DBS check'],
  [/\bpvg\b/i, 'the PVG check'],
  [/\boccupational health\b|\bocc(?:y)? health\b/i, 'the occupational health check'],
  [
    /\bmedical\b|(?<!occupational )\bhealth (?:check|clearance|screening|questionnaire|assessment)/i,
    'the medical check',
  ],
  [/\bdrugs? (?:test|screen)/i, 'the drug test'],
  [/\bfitness test/i, 'the fitness test'],
  [/\bbackground (?:check|screening)/i, 'the background check'],
  [/\bcredit check/i, 'the credit check'],
  [/\bright[- ]to[- ]work\b/i, 'the right-to-work check'],
  [/\bvetting\b/i, 'the vetting'],
  [/\bsecurity clearance\b/i, 'the security clearance'],
];
/** More of them are not told one by one. */
const MOST_CHECKS = 3;
/** Named only where no check of them is. */
const CHECKS_UNNAMED = /\b(pre-employment|employment|usual|standard|satisfactory) (?:checks|screening)\b/i;

const conditionsOf = (said: string): string[] =>
  [...said.matchAll(DEPENDS)].map(([found]) => found.replace(ASKED_BEHIND, ''));

/** The checks an offer depends on, as a letter names them: "the references and the DBS check"; empty where it names none. */
export const conditionsNamed = (said: string): string => {
  const words = conditionsOf(said).join('. ');
  const named = CHECKS.filter(([check]) => check.test(words)).map(([, name]) => name);
  if (named.length > 0 && named.length <= MOST_CHECKS) return sayList(named);
  return named.length > 0 || CHECKS_UNNAMED.test(words) ? 'the checks' : '';
};

/** Their words without what the offer depends on, which asks for nothing by itself. */
export const withoutConditions = (said: string): string =>
  said
    .replace(DEPENDS, (found) => ASKED_BEHIND.exec(found)?.[0] ?? '')
    .replace(/[\s,–—(-]{1,4}(?=[.!?](?:\s|$))/g, '');
