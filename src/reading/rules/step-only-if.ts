/** A step that would come if they so decide. */
import type { Rule } from './rule.ts';

export const stepOnlyIf: Rule = {
  name: 'step-only-if',
  says: 'vague',
  reason: 'A next step is named, but only in case they so decide.',
  source: 'J',
  governs: 'aside',
  patterns: [
    'if you (?:make|pass|clear) (?:the|it)',
    "(?:chance|possibility) (?:of|that|we|they) (?:[a-z']{1,12} ){0,6}(?:bring|invite|see|offer|talk|interview|second)",
    'who (?:get|gets|make|pass|passes|succeed)(?: [a-z]{1,12}){0,6} (?:may|will|might|would|can) be',
    'if (?:the|our|my) (?:[a-z]{1,12} ){1,2}(?:likes?|agrees?|approves?|wants?|is interested|says yes)',
    'candidates who (?:[a-z]{1,12} ){0,6}(?:will|are|would)',
    '(?:preferred|ideal) (?:route|way)(?: [a-z]{1,12}){0,2} would',
    'next (?:step|steps|stage|round|phase)(?: [a-z]{1,12}){0,4} (?:would|could|might|may)',
    '(?:successful|shortlisted|selected|suitable|chosen|qualified|short listed|matching) (?:candidates?|applicants?|profiles?|people)(?: [a-z]{1,12}){0,3} (?:will|shall|are|would|may|can)',
    "(?:if|should|in case|provided|assuming|when) (?:[a-z0-9']{1,24} ){0,12}(?:selected|successful|shortlisted|match|matches|matched|fit|suitable|qualif[a-z]{1,8}|align|aligns|like what|interested in (?:you|your)|chosen|agrees?|approves?|approved|positive|suits?|progress|go on|move forward|proceed|take it further|continue|among them|convince[sd]?|shortlist|meet|meets|invite|works out|goes well|decide to|interest|appropriate|pass|wish to|would like to (?:meet|see|speak|discuss|organi[sz]e|interview|talk))",
    '(?:possible|potential|possibility of an?|perhaps an|maybe an|about an|about a possible|chance of an|case for an|talk about an|push for an|discuss an) (?:job )?offer',
    'offer (?:could|might|may|would)',
    'invit(?:e|ing) (?:the |all |only )?(?:shortlisted|successful|selected|suitable) (?:candidates|applicants)',
    '(?:only|just) (?:[a-z]{1,12} ){0,2}(?:successful|shortlisted|selected|suitable) (?:candidates|applicants)',
    '(?:might|may|could) (?:well )?(?:be )?(?:invite|ask|call|bring|offer|another|a second|need|want)',
    'those (?:selected|shortlisted|who (?:are|have been) (?:selected|shortlisted))',
    'whether (?:we|i|they) (?:can |will |could |would )?(?:offer|hire|invite)',
  ],
  unless: [
    'if you (?:are|would be|might be) (?:[a-z]{1,12} )?(?:interested|available|free|happy|keen|able|open)',
    'not (?:selected|successful|shortlisted)',
    'opportunit(?:y|ies) (?:that )?(?:match|arise)|other roles|future|another (?:role|opening|opportunity|position)|similar position',
    'if (?:that|this|it|thursday|monday|tuesday|wednesday|friday|@[a-z]{1,8}\\d{1,3}) (?:suits?|works?)',
    'congratulations',
    'not be|unfortunately|regret',
    'please',
  ],
  examples: [
    'If you are selected, you will be invited to an interview.',
    'The next step would be a day in the workshop.',
    'Only shortlisted candidates will be contacted.',
    'Let me talk to finance about an offer.',
  ],
  nearMisses: ['If you are interested, please send your CV.', 'If Thursday suits you, come at ten.'],
};
