/** A time without an end: weeks it can take, a while, a bit. */
import type { Rule } from './rule.ts';

export const openEndedTime: Rule = {
  name: 'open-ended-time',
  says: 'vague',
  reason: 'They name a time that has no end.',
  source: 'S2',
  governs: 'denied',
  patterns: [
    '(?:can|may|might|could|sometimes|tends? to) (?:[a-z]{1,12} )?(?:take|be|last) (?:us |me |them |up to |quite |a |some |about |as ){0,4}(?:several|long|longer|while|time|many|weeks|months|a bit|@)',
    'usually (?:[a-z]{1,12} )?(?:take|be|last)s? (?:us |me |them |up to |quite |a |some |about |as ){0,4}(?:several|long|longer|while|time|many|weeks|months|a bit)',
    '(?:in due course|at some point(?! (?:@|on|in|this|next|during|before|by|around|over|between))|before (?:too )?long|one of these days|in the near future|sooner or later|as soon as (?:we|i|possible|they|there|there is|he|she|anything|everything|practicable|something|things|the)|when the time comes|at (?:our|the) earliest (?:convenience|opportunity)|over the (?:coming|next) (?:weeks|months)|in the (?:coming|next few) (?:weeks|months))',
    '(?:takes?|taking|be|allow|allowing|run to|last|lasts) (?:us |for |up to |quite |often |normally ){0,2}(?:a while|some time|a bit|a little (?:while|longer)|several (?:weeks|months)|a good while|ages)',
  ],
  unless: [
    "(?:please|kindly|could you|can you|would you)(?: [a-z']{1,24}){0,12} (?:as soon as possible|soon|asap|at your earliest)",
    'your earliest',
    '(?:test|form|interview|assessment|survey|exercise) (?:can|may|might|could) (?:take|be)',
    '(?:see|meet|talk|speak) (?:to )?(?:you )?soon',
  ],
  examples: [
    'The process can take several weeks.',
    'Please allow several months.',
    'You will hear in due course.',
    'It may be a while.',
  ],
  nearMisses: [
    'You will hear within several weeks.',
    'Please reply as soon as possible.',
    'The test may take an hour.',
  ],
};
