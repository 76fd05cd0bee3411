/** Time is granted to the candidate: an extension, a weekend to think, a day on which their answer is soon enough. */
import { any } from '../lexicon/build.ts';
import type { Rule } from './rule.ts';

const ANSWER = any(
  'answer',
  'decision',
  'reply',
  'response',
  'final answer',
  'yes or no',
  'yes or your no',
  'thoughts',
);
const THINK = any(
  'decide',
  'think',
  'consider',
  'reflect',
  'make up your mind',
  'make your mind up',
  'make up my mind',
  'make a decision',
  'make your decision',
  'come to a decision',
  'accept',
  'answer',
  'reply',
  'respond',
  'sleep on it',
  'mull it over',
  'talk it over',
  'talk it through',
  'discuss it',
  'say yes',
  'let us know',
  'let me know',
  'get back to',
  'come back to',
);
/** Whom a candidate who tells of it owes the answer. */
const THEM = any('them', 'him', 'her');
/** The candidate's own answer, in so many words. */
const MY_ANSWER = `(?:let (?:${THEM}) have|give (?:${THEM})|send (?:${THEM})) my (?:${ANSWER})`;
/** The same in any words, where it was allowed. */
const ANSWERS = any(
  MY_ANSWER,
  `(?:let|tell|answer|ring|call|email|get back to|come back to|reply to) (?:${THEM})(?: know)?`,
  'answer',
  'decide',
  'reply',
  'sign',
  'say yes or no',
  'make up my mind',
  'make my decision',
);
const BY = '(?:[a-z]{1,10} ){0,2}?(?:by|on|until|till|before|at) (?:the )?@';
const I_CAN = 'i (?:can|could|may|am free to|am welcome to) (?:still |now |just |even )?';
/** Where a clause opens, or something is allowed: who takes the time is the one spoken to. */
const FREE =
  '(?<=[,.;:"!] |^ |please |so |just |then |course |sure |yes |okay |ok |absolutely |certainly |gladly |problem |worries |free to |welcome to |by all means |you may |you can |you could |you should |fine to |ok to |for you to )';
const UNTIL = any('until', 'till', 'up to', 'up until', 'through');
const FINE = any(
  'fine',
  'ok',
  'okay',
  'good',
  'perfect',
  'soon enough',
  'early enough',
  'alright',
  'all right',
  'great',
);
const ARE_FINE = `(?:is|would be|will be|works|suits|sounds|is still|would still be) (?:(?:perfectly|absolutely|totally|quite|completely|just|also|for us|us|me|for me) ){0,2}(?:${FINE} )?(?:for us |for me |with us |with me )?`;

export const timeGranted: Rule = {
  name: 'time-granted',
  says: 'date-owner',
  reason: 'They give you time, until the day named.',
  source: 'S4',
  governs: 'until',
  patterns: [
    `${FREE}(?:take|have|use)(?: your time| all the time you need| the time| as long as you (?:like|need|want))? ${UNTIL} (?:the )?@`,
    `${FREE}take (?:the |a |another |until )?(?:whole |rest of the )?@ (?:(?:or so|off|if you (?:like|need|want)|and|,|more) ){0,2}(?:to |and )?(?:${THINK})`,
    '(?<=free to |welcome to )take (?:the |a |another )?(?:whole )?@',
    `you (?:have|have got|get|now have|will have|may have|can have|could have|would have|still have|then have|'ve got|got|may wait|can wait) ${UNTIL} (?:the )?@`,
    `you (?:have|have got|get|now have|will have|may have|can have|could have|may take|can take|could take) (?:until |till |up to )?(?:the )?@ (?:more |longer )?to (?:${THINK})`,
    `(?:(?:give|gives|gave|giving|given|grant|granted|granting|allow|allowed|let) you|(?:gives|gave|giving|given|granted|allowed) me) (?:have )?(?:time |more time )?${UNTIL} (?:the )?@`,
    `(?:(?:give|gives|gave|giving|given|grant|granted|granting|allow|allowed) you|(?:gives|gave|giving|given|granted|allowed) me) (?:the )?@ (?:more |longer )?to (?:${THINK})`,
    `i (?:have|have got|now have|can have|may have|get|got|'ve got) ${UNTIL} (?:the )?@`,
    '(?:extend|extended|extending|move|moved|moving|push|pushed|pushing|postpone|postponed) your (?:[a-z]{1,12} ){0,2}?(?:deadline|time|due date|time limit)(?: [a-z]{1,12}){0,4} (?:to|until|till|through) (?:the )?@',
    'your (?:deadline|due date|time) (?:has been|was|is|will be) (?:extended|moved|pushed) (?:to|until|till) (?:the )?@',
    '(?<!been |is |was |were |be )(?:extend|extended|extending) (?:(?:it|this|that|the (?:deadline|due date|time limit|time)) )?(?:for you )?(?:to|until|till) (?:the )?@',
    'extension (?:until|till|to) (?:the )?@',
    `your (?:new |extended )?(?:deadline|due date) (?:is|will be|would be) (?:now |therefore |then )?(?:the )?@`,
    `deadline for your (?:${ANSWER}) (?:is|will be|would be|has been moved to|moves to) (?:now |therefore |then )?(?:the )?@`,
    `@ ${ARE_FINE}(?:for|to have|to get|to hear|with) (?:your (?:${ANSWER})|you to (?:${THINK}))`,
    `your (?:${ANSWER}) (?:by|on|before|until) (?:the )?@ (?:is|would be|will be) (?:(?:perfectly|absolutely|totally|quite|completely|just|also|still) )?(?:${FINE})`,
    `(?:${FINE}) if you (?:let (?:us|me) know|answer|reply|decide|tell (?:us|me)|get back to (?:us|me)|come back to (?:us|me)) (?:[a-z]{1,10} ){0,2}?(?:by|on|before|until) (?:the )?@`,
    `(?:letting (?:us|me) know|answering|replying|deciding|getting back to (?:us|me)) (?:by|on|before) (?:the )?@ (?:is|would be|will be) (?:(?:perfectly|absolutely|totally|quite|completely|just|also|still) )?(?:${FINE})`,
    `wait (?:for you|for your (?:${ANSWER})) (?:until|till) (?:the )?@`,
    `wait (?:until|till) (?:the )?@ for (?:you|your (?:${ANSWER}))`,
    '(?:we|i|they|he|she) (?:can|could|are happy to|am happy to|are willing to|are prepared to) (?:certainly |gladly |easily |only )?wait (?:until|till) (?:the )?@',
    '(?<=[,.;:"!] |^ |please |so |just |and |then |course |sure |free to )(?:sleep on it|think it over|think about it|mull it over)(?: in peace)? (?:until|till) (?:the )?@',
    '(?<! to |will |would |shall )sleep on it (?:, )?(?:and )?(?:then )?(?:call|ring|phone|tell|text|email|let|give|come back to|get back to) (?:me|us) (?:know |back |an answer |a ring |a call |your answer |your decision ){0,2}(?:on |by )?(?:the )?@',
    `${I_CAN}(?:${MY_ANSWER}) ${BY}`,
    `(?:said|says|told me) (?:that )?${I_CAN}take ${UNTIL} (?:the )?@`,
    `(?:said|says|told me) (?:that )?(?:it|that) (?:is|would be|will be|was) (?:${FINE}) (?:for me )?to (?:${ANSWERS}) ${BY}`,
    `(?:(?:${FINE}|problem|problems|worries|trouble|objection|objections) (?:(?:with|for|to|by) (?:them|him|her) )?(?:, )?(?:and |so )?|(?:said|says|told me|agreed|agrees|confirmed|confirms) (?:that )?)${I_CAN}(?:${ANSWERS}) ${BY}`,
  ],
  unless: [
    '(?:can|could|will|would|do) you (?:please |have |possibly )?(?:give|wait|extend|allow|until|grant)',
    '(?:not|cannot|unable|never|no longer|nobody)(?: [a-z]{1,10}){0,3} (?:give|gives|extend|extended|wait|allow|grant|move|push|take|have until)',
    'if (?:you|i) (?:have|had|need|get)',
    '(?:applications?|posting|vacancy|advert|closing date|search|review|selection|project|contract|hiring) (?:[a-z]{1,12} ){0,3}(?:extended|extend|until|is|was|has)',
    'to apply|apply by',
    '(?:our|their) (?:own )?(?:decision|deadline|review|process|answer)',
    'extension (?:number|until further)',
    'probation|trial period|rent|lease|visa',
  ],
  examples: [
    'Of course, take until Friday.',
    'We can give you until the end of next week.',
    'You have until Monday to decide.',
    'Feel free to take the weekend.',
    'Monday is fine for your answer.',
    'They gave me until Thursday.',
    "Sue says that's fine, I can let them know by Friday.",
    'He told me I could decide by Friday.',
    'They said I can take until Monday.',
    'She says it is fine to reply by Friday.',
    'I can extend the deadline to Friday.',
  ],
  nearMisses: [
    'It may take until Friday.',
    'We will take until Friday to decide.',
    'Please give us until Friday.',
    'Can you give us until Friday?',
    'The panel has until Friday to decide.',
    'You have to wait until Friday for our answer.',
    'We cannot give you until Friday.',
    'You have until 30 May to apply.',
    'Take care until Friday!',
    'I can let you know by Friday.',
    'I can decide by Friday.',
    'I can let them know by Friday that you accept.',
    'The director wants to sleep on it and tell me tomorrow.',
  ],
};
