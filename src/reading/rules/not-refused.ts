/** Words that take a refusal back, or keep it away from the candidate: still considered, sent in error, not among the refused. */
import type { Rule } from './rule.ts';

export const notRefused: Rule = {
  name: 'not-refused',
  says: 'vague',
  reason: 'They say that nobody has refused you.',
  source: 'J',
  patterns: [
    'not gone to (?:anybody|anyone|any one) else',
    'not (?:is )?true that',
    '(?:you|i|it|we|they|all|everything|yours|application|candidacy|that|field|matter|she|he|still) (?:[a-z]{1,10} ){0,2}still (?:being |very much |all |quite |firmly )?(?:considered|considering|assessing|open|undecided|thinking|deciding|reviewing|comparing|in(?! touch)|under (?:review|consideration)|among|with a chance)',
    '(?:are|am|is|being) still (?:being |very much )?(?:considered|considering|assessing|open|undecided|thinking|deciding|reviewing|comparing|in it|in the|under|among)',
    '(?:out of my hands and|and) still open',
    '(?:application|candidacy|yours|name|case)(?: [a-z]{1,10}){0,2} (?:is|are) (?:now |currently |yet |being |still ){0,2}(?:read|reviewed|considered|assessed|looked at|under review|under consideration)',
    '(?:not (?:yet )?decided|undecided|no decision)(?: [a-z]{1,10}){0,2} about (?:me|you)',
    'about (?:me|you) (?:they|we) have not',
    'they have not decided',
    '(?:sent|went out|came|was|issued|mailed)(?: [a-z]{1,10}){0,3} (?:by|in) (?:mistake|error|accident)',
    '(?:nearly|almost) (?:been )?(?:rejected|turned down|out)',
    '(?:this time|now) (?:the field|the post|the role|it|we|they) (?:is|are|have) (?:[a-z]{1,8} )?(?:open|different|thinking|considering|not)',
    '(?:not|never) (?:been )?among (?:them|those|the rejected)(?= [.,;](?: so| no| expect|$))',
    'not one of them ?[;,] (?:you|more|an?|the|answer)',
    'get an offer either',
    '(?:not|never|nothing like|far from)(?: [a-z]{1,8}){0,3} (?:a |an |any )?(?:rejection|refusal|rejected|turned down|turned you down|ruled out|ruled you out|refused|dismissed)(?! [a-z]{0,8} ?(?:lightly|easy|easily|because|on|due|for))',
    '(?:nobody|no one|none of (?:you|us|them|the candidates))(?: [a-z]{1,8}){0,2} (?:been )?(?:rejected|turned down|refused|ruled out|dismissed|eliminated)',
    '(?:have|has|had) not(?: yet| as yet| actually)? (?:chosen|picked|selected|appointed|hired|gone with|gone for|settled on|decided on|decided for|filled|given it to|offered it to) (?:anyone|anybody|any one|another|someone|somebody|any candidate|a candidate|the (?:job|role|post|position|vacancy|place))',
    'not (?:take|read|see|treat|understand|interpret|mistake)(?: [a-z]{1,10}){1,5} (?:as|for) (?:a |an |our )?(?:no|rejection|refusal|bad sign|bad news)(?! (?:forever|for ever|for good|for always))',
  ],
  unless: [
    '(?:other|another|any other) (?:roles?|positions?|openings?|opportunit[a-z]{1,3}|posts?|vacanc[a-z]{1,3}|jobs?)|future|similar|talent|pool|no longer|not (?:still|be considered)',
  ],
  examples: [
    'That mail was sent in error; you are still being considered.',
    'They said no to two others, about me they have not decided.',
  ],
  nearMisses: ['Your profile is still being considered for other roles.'],
};
