/** Something is needed from the candidate. */
import { any } from '../lexicon/build.ts';
import { ACT } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

const THING = any(
  '(?:(?:your|two|three|some|a|an|the|at least|contact|names|copy|copies|of|all|more|few|couple|details|proof|one|signed|completed|updated|latest|current|following|scan|photo|bank|personal|background|security|criminal|right|to|work|further|additional|professional|medical|health|credit|tax|\\d) ){0,6}(?:references?|referees?|cv|documents?|documentation|forms?|contract|consent|availability|passport|id|certificates?|diplomas?|transcripts?|portfolio|details|particulars|answers?|reply|response|confirmation|decision|signature|work samples?|code samples?|writing samples?|slides|presentation|names|number|information|paperwork|payslips?|licen[cs]e|check|checks|salary expectations?|expectations|address|photo|permission|cover letter|choice|solution|submission|test|assignment|exercise|attendance|choice of|statement|medical|data|sample)',
);

export const neededFromYou: Rule = {
  name: 'needed-from-you',
  says: 'immediate',
  reason: 'They need something from you.',
  source: 'S1',
  anchors:
    'need needs require requires required want wants like must asked asks asking due ask until missing outstanding await awaiting have submitted returned completed submit expected deadline latest looking',
  governs: 'act',
  patterns: [
    `(?:need|needs|require|requires|want|wants|would like|'d like|asked for|asking for|asks for|ask for|ask you for|ask you to|are missing|await|awaiting|look forward to|are waiting for|still need|request|requests|ask me for|asked me for|looking for|have) (?:from you |me |you |also |still |now |please |just |to (?:have|see|get|receive|know|collect|obtain|gather) |us to have ){0,3}(?:${THING})`,
    `(?:${THING})(?: [a-z0-9',@]{1,24}){0,5} (?:is|are|must be|should be|needs to be|need to be|has to be|have to be|will be) (?:[a-z]{1,10} )?(?:required|needed|due|submitted|returned|completed|missing|outstanding|expected|with us|received|handed|sent|signed|uploaded|in (?:by|before))`,
    `(?:you|candidates|applicants|each candidate) (?:will |would |do |still |now |just |only )?(?:need|must|have|are (?:required|requested|asked|expected|kindly)|should|ought|got|'ll)(?: now| also| still)? (?:to )?(?:please )?(?:${ACT})(?! (?:you |us |me )?(?:aware|patient|able|selected|in touch|hear|know|received? (?:a|an) (?:answer|reply)|heard|notified|contacted|informed|a question|questions|any questions|from us|back))`,
    `(?:recording|test|task|exercise|assignment|form|submission|application|case study|answers?|solution|documents?|it|video|challenge) (?:must|should|has to|needs to|have to|is to|are to|need to) (?:be )?(?:submitted|returned|completed|sent|done|with us|handed in|finished|uploaded|in)`,
    `(?:you have|you get|you will have|have|got|gives you|give you|given|i have|i have got|i got|have got|they gave me|gave me|get|there is) (?:until|till|up to|up until|@[a-z]{1,8}\\d{1,3})(?: to (?:${ACT}|think))?`,
    `deadline (?:for (?:your|you|submission|submissions|the|this|returning|completing|submitting|it|me)(?: [a-z]{1,14}){0,4} )?(?:is|being|:|on|by|of)`,
    `(?:due|expires?|valid|open|returnable|closes?|live) (?:back |in |until |on |by |for |to us |with us |expiring |within |after )?@`,
    `look(?:ing)? forward to (?:receiving|your (?:reply|answer|response|availability|documents|confirmation))`,
    `(?:await|awaiting) your`,
    `need (?:it|this|that|them|your answer|to know|an answer|a reply|to hear)(?: from you)?(?: back| in| all)? (?:by|before|until|today|tomorrow|within|@)`,
  ],
  unless: [
    'if (?:we|they) need',
    'not (?:need|require)',
    'no (?:need|action|documents|further)',
    'nothing (?:is )?(?:needed|required)',
    'need (?:to|some|a|more) (?:[a-z]{1,12} ){0,3}(?:time|days|weeks|approval|sign|patience)',
    '(?:applications?|posting|vacancy|position|role|advert|window|portal|post|ad|job) (?:[a-z]{1,12} ){0,3}(?:closes?|open|until|is open|stays|remains|deadline)',
    'when we need',
    'may (?:need|ask|require)',
    'might',
    'if you have',
    'questions?(?: [a-z]{1,10}){0,3} (?:you have|have)',
    'you should (?:hear|receive|get|expect|know|have (?:an|a|our|heard|received))',
    'survey',
    'application (?:is|was) received',
    'have (?:received|got|had) (?:your|the)',
    'have your (?:cv|details|information|application|data|documents|papers|slides|references|number)(?: [a-z]{1,10}){0,2} (?:on|already|safely|now|in)',
    'you do not have to',
    'you have until',
    'your answer (?:is|was) (?:noted|received)',
    'would (?:need|require)',
    'successful candidates?',
    'once (?:selected|you)',
    'you will have (?:our|an|a|the|my)',
    'you have (?:my|our|the|a right|been|not|no|any)',
    'you (?:must|should) be (?:[a-z]{1,12} )?(?:tired|excited|eager|nervous|wondering)',
    'you must (?:have|think)',
    'had (?:your|a|the)',
    'feedback',
    'have your (?:cv|application)',
    'no longer',
    'receiv(?:ed|e) (?:a|an|your|many|the) ',
  ],
  examples: [
    'We need two references from you.',
    'Your signed contract is due on Monday.',
    'You will need to complete a short test.',
    'The form must be returned by Friday.',
    'They want two references from me.',
  ],
  nearMisses: [
    'We need more time.',
    'No documents are needed.',
    'You should hear from us by Monday.',
    'We have your CV on file.',
  ],
};
