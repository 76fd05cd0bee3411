/** A first approach that asks for an answer. */
import type { Rule } from './rule.ts';

export const firstApproach: Rule = {
  name: 'first-approach',
  says: 'immediate',
  reason: 'They approach you first and ask whether you are interested.',
  source: 'J',
  patterns: [
    '(?:have|got) something for you',
    'still (?:on the market|looking|available|job hunting|searching)',
    '(?:came across|come across|found|saw|seen|noticed|stumbled|impressed by|looked at|identified|find|spotted|reviewed|read) (?:[a-z]{1,12} )?your (?:[a-z]{1,12} ){0,3}(?:profile|cv|background|experience|portfolio|github|work|talk|linkedin|details|qualifications)',
    '(?:let (?:me|us) know|tell (?:me|us)) (?:your interest|if you (?:are|would be|might be|could be) (?:[a-z]{1,12} )?(?:interested|open|keen|available|up for))',
    '(?:would|are|might) you (?:be )?(?:[a-z]{1,12} )?(?:interested|open|keen|curious|up for)',
    '(?:like|love|opportunity|want|happy|pleased|wish|chance) to (?:speak|talk|discuss|connect|chat|tell you|share|explore|have a (?:chat|call|word|conversation))(?: [a-z]{1,10}){0,3} (?:about|regarding|with you)',
    '(?:very|really|quite|definitely|would be|are|also) interested in (?:talking|speaking|meeting|interviewing|chatting|seeing|having)',
    '(?:would|could|might) (?:a|an|the|this|that|our) (?:[a-z]{1,14} ){0,8}?(?:be|is) (?:of (?:any )?interest|something for you)',
    '(?:your|the) (?:profile|cv|background) (?:caught|stood out|matches|fits|has been shared|looks like|has been positively|was positively)',
  ],
  unless: [
    'not ',
    'unfortunately',
    'thank you for (?:applying|your (?:application|interest))',
    'if (?:we|your|there|the) ',
    'other opportunities',
    'future',
    'internally',
    'job alert',
    'recruiters',
  ],
  examples: [
    'I came across your profile and would like to talk.',
    'Tell me if you are interested.',
    'Your profile caught my eye.',
  ],
  nearMisses: ['Unfortunately your profile does not fit.', 'If your background fits, we will write.'],
};
