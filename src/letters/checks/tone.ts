/** S0's "neutral, confident tone": neither pushy nor apologetic. */
import { allFound, type Draft, fail, type Phrase, type PhraseCheck, pass, quoted } from './check.ts';

const PUSHY: readonly Phrase[] = [
  [['asap', 'a.s', 's.a', 'a.p'], /\ba\.?s\.?a\.?p\b/i],
  // What is urgent for the writer presses nobody else.
  [
    ['urgent'],
    /(?<!\b(?:because of|have|had|has) (?:an |some |my )?)\burgent(?:ly)?\b|\burgent(?= (?:reply|response|answer|request|question|need)\b)/i,
  ],
  [['as soon as'], /\bas soon as possible\b/i],
  [
    ['immediate', 'prompt', 'quick', 'swift'],
    /\b(?:immediate|prompt|quick|swift) (?:response|reply|answer)\b/i,
  ],
  [
    ['demand', 'insist', 'expect', 'require'],
    /\bi (?:must |do )?(?:demand|insist|expect|require) (?:an?|your|that|to hear|you|on|clarity|confirmation)\b/i,
  ],
  [['deserve'], /\bdeserve (?:an?|to|some|better) ?(?:answer|reply|response|know)?\b/i],
  [
    ['wait'],
    /\b(?:can't|cannot|can not|won't) (?:wait|hang (?:about|on|around)) (?:forever|any longer|much longer)\b/i,
  ],
  [
    ['hear'],
    /\bif i (?:don't|do not) hear\b[^.!?]{0,50}\bi(?:'ll| will| shall|'m going to| am going to) (?:have to|accept|take|go|be|leave|withdraw|assume|move|look|walk|pull)\b/i,
  ],
  [['please'], /\bplease (?:respond|reply|answer)(?=[.!]|$| (?:today|now|to this|to me|by)\b)/im],
  [
    ['did you'],
    /\bdid you (?:even )?(?:get|receive|see|read) my (?:\w+ )?(?:e-?mail|message|mail|call|note)s?\b/i,
  ],
  [
    ['today', 'tonight', 'end of', 'within 24', 'right now'],
    /(?<!\b(?:you|I) (?:expect to|hope to|hoped to|plan to|will|would) )\b(?:respond|reply|answer me|call me(?: back)?|get back to me)\b[^.!?]{0,30}\b(?:today|tonight|right now|by (?:the )?end of (?:the )?day|within 24 hours)\b/i,
  ],
  [['imperative'], /\bimperative\b/i],
  [
    ['promised', 'said you would', 'still have', "haven't", 'have not'],
    /\byou (?:promised|said you would|still have(?:n't| not)|have(?:n't| not) (?:even )?(?:replied|answered|responded|got(?:ten)?))/i,
  ],
  [['why ha', 'why am'], /\bwhy (?:have(?:n't| you not)|has(?:n't| no one)|am i still)\b/i],
  // It is others who are waited for where an offer is thought over, or approval is to come, and others who wait: "you are still waiting for accreditation".
  [
    ['waiting'],
    /(?<!\b(?:you|they|he|she|it|who|which|that|there)(?:'re|'s|'ve| are| is| was| were| have| has| had) |(?<!\b(?:I|we|and) )\b(?:are|is|were|has|have) )\b(?:still|already been|been) waiting (?:for|to hear|on)\b(?! (?:back )?(?:(?:from|about|on) )?(?:another|one more|two|other|a (?:second|final|visa)|the other|the results? of|my|our|the (?:board|budget|client|owner|director|panel)|approval|sign-?off|head office|funding|finance|references)\b)/i,
  ],
  [['third', 'fourth', 'fifth'], /\b(?:third|fourth|fifth) time\b/i],
  [['attempt', 'reminder', 'chance', 'warning'], /\b(?:last|final) (?:attempt|reminder|chance|warning)\b/i],
  [['need'], /(?:\bi|^|[.!?]\s+)\s*need (?:an answer|a decision|to know|your (?:answer|decision|reply))\b/im],
  [['the least you'], /\bthe least you (?:can|could)\b/i],
  [['you must'], /\byou must\b(?! (?:have|be|get|feel|see)\b)/i],
  [
    ['let me'],
    /\blet me know (?:by )?(?:today|tonight|now|right away|straight ?away|tomorrow|(?:the )?end of (?:the )?day|eod|close of (?:play|business))\b/i,
  ],
  [['or i'], /\bor i(?:'ll| will| shall)? (?:walk|leave|go elsewhere|withdraw|look elsewhere)\b/i],
  [
    ['immediately'],
    /\bplease (?:confirm|advise|respond|reply|answer|let me know)\b[^.!?,;]{0,60}\bimmediately\b/i,
  ],
  [['reconsider'], /\b(?:ask|urge|want|expect|need|beg) (?:that )?you (?:to )?reconsider\b/i],
  [
    ['otherwise', 'or else'],
    /\b(?:otherwise|or else),? i(?:(?:'m| am) not interested|(?:'ll| will) (?:have to|take|go|walk|leave|withdraw|look|be|accept|decline|turn))\b/i,
  ],
  [['take it or leave'], /\btake it or leave it\b/i],
  [
    ['thank you', 'i really', 'i want', 'i need', 'please'],
    /(?:\b[A-Z]{2,}|\bI)(?: (?:[A-Z]{2,}|I|A)\b){3,}/,
  ],
  [['final offer', 'bottom line'], /\bmy (?:final offer|bottom line)\b/i],
  [['really need', 'badly need'], /\b(?:really|badly) (?:really )?need this job\b/i],
  [['!'], /!\s*!/],
  [['?'], /\?\s*\?/],
];

/** A reproach, whoever is right. What is said of one's own side, or of others, is none. */
const INSULTING: readonly Phrase[] = [
  [
    ['insult', 'unprofessional', 'disrespectful', 'disgrac', 'pathetic', 'ridiculous', 'unacceptable'],
    /\b(?:insult(?:ing)?|unprofessional|disrespectful|disgrace(?:ful)?|pathetic|ridiculous|unacceptable)\b/i,
  ],
  [
    ['appalling', 'incompetent', 'shambles', 'shambolic', 'a joke', 'laughable'],
    /\b(?:appalling|incompetent|shambolic|laughable)\b|\b(?:is|was|are|were|like) (?:such )?an? (?:complete |total |real |bit of a |bad )?(?:shambles|joke)\b/i,
  ],
  [
    ['waste', 'wasting', 'wasted'],
    /\b(?:(?:a|such a|complete|total) waste of (?:my|our|everyone's) time|wast(?:ing|ed) (?:my|our|everyone's|people's) time)\b/i,
  ],
  [['you people'], /\byou people\b/i],
  [
    ['the best', 'the most', 'the strongest'],
    /\bi (?:was|am) (?:clearly|obviously|by far) the (?:best|most|strongest)\b/i,
  ],
  [
    ['clearly', 'obviously', 'evidently'],
    /\b(?:clearly|obviously|evidently) (?:don't|do not|didn't|did not|couldn't|could not) (?:care|value|respect|want|bother|read|know|think|listen)\b/i,
  ],
  [
    ['chaotic', 'mess', 'disorganised', 'disorganized', 'dirty', 'terrible', 'awful', 'rude', 'dreadful'],
    /\b(?:the (?:ward|office|place|pay|salary|offer|team|interview|interviewer|panel|process|shop|school|kitchen|company|manager|whole thing)|your \w+|it all|(?<!\bif )you)(?: all| both)? (?:is|was|are|were|looked|looks|seemed|seems|felt)(?: so| very| really| rather| quite| all| a bit| a)* (?:chaotic|mess|disorganised|disorganized|dirty|terrible|awful|rude|dreadful)\b/i,
  ],
  [
    ['idiot', 'toxic', 'hate', 'awful', 'terrible', 'horrible', 'useless', 'nightmare', 'rubbish'],
    /\bidiots?\b|\btoxic (?:workplace|culture|environment|boss|manager|company|place)\b|\bhate (?:my|this|our) (?:\w+ )?(?:job|boss|manager|company|employer|work)\b|\bmy (?:current |old |last |former |present )?(?:boss|manager|company|employer|job|workplace) (?:is|was) (?:an? |so |really |very |just )*(?:awful|terrible|horrible|useless|nightmare|rubbish)\b/i,
  ],
  [['sort it out'], /\bsort (?:it|yourselves|this) out\b/i],
  [['lied', 'liar', 'lying'], /\byou (?:lied|are (?:a liar|liars|lying))\b/i],
];

/** Said by nobody who speaks. */
const STIFF: readonly Phrase[] = [
  [['earliest convenience'], /\b(?:at )?your earliest convenience\b/i],
  [['take this opportunity'], /\btake this opportunity to\b/i],
  [['hereby'], /\bhereby\b/i],
];

/** Sorry about what is so, and not about writing: to hear of it, to turn it down. */
const NO_APOLOGY =
  '(?:hear|learn|read|see|pass|miss|turn|decline|say|withdraw|leave|let (?:you|this)|disappoint|give)';
/** What did happen is owned up to once: a meeting missed, an answer late. */
const OWNED =
  '(?:that )?i (?:was|had|could(?: not|n.t)|missed|forgot|ran|left|got|did(?: not|n.t)|must|can(?:not|.t)|will not|won.t)';
const SORRY_FOR =
  '(?:your|(?:the|my|any|such a|this) (?:(?:short|long|late|slow) )?(?:delay|delayed|inconvenience|late|slow|notice|reply|mix-up|confusion|misunderstanding))';

const APOLOGETIC: readonly Phrase[] = [
  // Sorry to hear of something is sympathy; who did not come says so.
  [
    ['sorry'],
    new RegExp(
      `\\b(?:i(?:'m| am) |so |very |really )sorry\\b(?! (?:to ${NO_APOLOGY}|you(?:'re| are| were)|for ${SORRY_FOR}|${OWNED})\\b)`,
      'i',
    ),
  ],
  [
    ['sorry'],
    new RegExp(`\\bsorry (?:again\\b|to(?! ${NO_APOLOGY}\\b)|for(?! ${SORRY_FOR}\\b)|about|if)\\b`, 'i'),
  ],
  [
    ['apolog'],
    new RegExp(
      `(?<!\\bno need (?:to|for any|for an|for) )\\bapolog(?:y|ies|ise|ize|ising|izing)\\b(?! for ${SORRY_FOR}\\b)`,
      'i',
    ),
  ],
  [['forgive', 'pardon', 'excuse'], /\b(?:forgive|pardon|excuse) (?:me|my|the)\b/i],
  [
    ['bother', 'disturb', 'pest', 'nuisance', 'pain', 'annoy', 'bug', 'trouble'],
    /\b(?:hate|don't (?:want|mean)|do not (?:want|mean)) to (?:bother|disturb|be a (?:pest|nuisance|bother|pain)|annoy|bug|trouble|pester)\b/i,
  ],
  [
    ['bother', 'disturb', 'annoy', 'pester', 'being'],
    /\b(?:hope|know) (?:that )?i(?:'m| am) (?:not )?(?:bothering|disturbing|annoying|pestering|being (?:a|too))\b/i,
  ],
  [['wanted to'], /\bi (?:just|only) wanted to\b/i],
  [['wondering'], /\b(?:just|only) wondering\b/i],
  [['mind me'], /\bhope (?:that )?you (?:don't|do not|won't) mind (?:me|my)\b/i],
  [['feel bad', 'feel awful', 'feel guilty'], /\bi feel (?:bad|awful|guilty) (?:asking|about|for|to)\b/i],
  [['not the'], /\bi(?:'m| am) not the (?:most|best|strongest|ideal)\b/i],
  [
    ['busy', 'swamped'],
    /\b(?:know|sure|realise|realize|understand) (?:that )?you(?:'re| are| must be) (?:super |very |so |extremely |really )?(?:busy|swamped)\b/i,
  ],
  [['not too much'], /\bif (?:it's|it is|that's) not too much (?:trouble|to ask|bother)\b/i],
  [['know i'], /\bi know i(?:'m| am) not (?:the|as)\b/i],
  [['unworthy', 'desperate'], /\bunworthy\b|\bdesperate\b/i],
  [['i beg', 'i plead', 'begging'], /\bi (?:beg|plead)\b|\bi(?:'m| am) begging\b/i],
  [['please'], /\bplease,? please\b(?! (?:don't|do not|be)\b)/i],
  [['a chance'], /(?<!\b(?:me|us) )\b(?:please|just) give me (?:a|one|another) chance\b/i],
];

const FAULTS = [
  {
    phrases: INSULTING,
    one: 'sounds like a reproach',
    several: 'sound like a reproach',
    advice: 'leave it out, even where it is true',
  },
  { phrases: PUSHY, one: 'sounds pushy', several: 'sound pushy', advice: 'ask, and leave it there' },
  {
    phrases: APOLOGETIC,
    one: 'sounds apologetic',
    several: 'sound apologetic',
    advice: 'writing is your good right',
  },
  { phrases: STIFF, one: 'sounds stiff', several: 'sound stiff', advice: 'write as you would speak' },
];

const CALLS_OFF: readonly string[] = ['reschedule', 'withdraw', 'offer-decline'];

/** Who keeps a candidate waiting may well be sorry for it, and so may who lets an employer down. */
const maySaySorry = (template: Draft['template']): boolean =>
  template !== null && (template.audience === 'employer' || CALLS_OFF.includes(template.name));

export const tone: PhraseCheck = {
  id: 'tone',
  phrases: [...INSULTING, ...PUSHY, ...APOLOGETIC, ...STIFF],
  finds: [
    'Please write A.S.A.P.',
    'This is urgent.',
    'I would be glad of a prompt reply.',
    'Why am I still without news?',
    'This is the third time I write.',
    'It is my final reminder.',
    'I need to know your decision.',
    'It is the least you could do.',
    'You must decide by Monday.',
    'Let me know today.',
    'I need 70k or I walk.',
    'Please advise on next steps immediately.',
    'I would ask you to reconsider.',
    'I was clearly the best qualified candidate.',
    'Otherwise I am not interested.',
    'Any news!!',
    'I am so sorry.',
    'Please forgive me.',
    'I hate to be a pest.',
    'If it is not too much trouble, call me.',
    'I think I deserve an answer.',
    'I cannot wait any longer.',
    'Write at your earliest convenience.',
    'I would like to take this opportunity to thank you.',
    'I hereby accept.',
    'The pay is insulting.',
    'I find this very unprofessional.',
    'The hiring process is a joke.',
    'It was a shambolic day.',
    'The interview was a waste of my time.',
    'You people never call.',
    "You clearly don't value my time.",
    'The ward looked chaotic when I visited.',
    'I hope you sort it out.',
    'You lied about the pay.',
    'Otherwise I will take the other job.',
    'It is 40k, take it or leave it.',
    'That is my final offer.',
    'I really really need this job.',
    'Please let me know by tomorrow whether I got it.',
    "If I don't hear from you by 5pm I will be withdrawing.",
    'I know you must be super busy.',
    "If I don't hear from you by Friday, I will take the other job.",
    'Please respond.',
    'Did you get my last email?',
    'Get back to me today.',
    'It is imperative that you decide.',
    'I must insist on a date.',
    'Need to know where I stand.',
    'Please excuse my impatience.',
    'I do not want to be a pain.',
    'I hope I am not being too pushy.',
    'I was just wondering about it.',
    'I hope you do not mind me asking.',
    'I feel bad asking.',
    'I am not the most experienced of your candidates.',
    'I know I am not the best candidate.',
    'I am desperate to join you.',
    'I beg you for a word.',
    'I am begging you.',
    'Please please call me.',
    'Please give me a chance.',
    'I REALLY WANT THIS JOB.',
    'My current boss is an idiot.',
    'Please answer as soon as possible.',
    'I expect a reply by Monday.',
    'You promised to call me.',
    'I am still waiting to hear from you.',
    'I am still waiting for an answer.',
    'I have been waiting for your answer, and we are still waiting for a date.',
    'It is very urgent.',
    'I have an urgent request.',
    'Any news??',
    "Why haven't you written?",
    'Sorry to bother you again.',
    'I know you are very busy.',
    'I just wanted to check in.',
    'I apologise for the long mail.',
    'I hope I am not bothering you.',
  ],
  leaves: [
    'I expect to be in town that week.',
    'I am still waiting to hear from another company.',
    'We are still waiting for approval from finance.',
    'You mentioned that you are still waiting for accreditation.',
    "You said that you're still waiting for the new building.",
    'Families have been waiting for places since May.',
    'It is because of an urgent deadline.',
    'I have an urgent family matter to see to.',
    "Please, please don't go to any trouble.",
    'My pager work at NHS, HCPC and CQC sites is done, thank you.',
    'You must have had a busy shift.',
    "I'm sorry I had to dash off at the end.",
    'I am sorry for the short notice.',
    'Apologies for the slow reply.',
    'There is no need to apologise.',
    'I am sorry to let this chance go.',
    'My last ward was chaotic, and I set up the rota anew.',
    'You were very kind to show me round.',
    'I was glad to hear a joke or two.',
    'If you are in a mess with the rota, call me.',
    'I will let you know tomorrow.',
    'Nothing was wasted that day.',
    'I am sorry to pass up the chance.',
    'I am sorry to turn it down.',
    'I look forward to hearing from you.',
    'The last time we spoke you mentioned a new team.',
    'I am happy to wait.',
    'If your date cannot move, let me know.',
    'What must be ready by then?',
    'It was good to hear about the busy season.',
    "I'm sorry to hear that Tom is leaving.",
    'I cannot wait to see the workshop.',
    'I am very sorry that I was not there.',
    'I will answer it the same day.',
    'I could take the bus or I could drive.',
    'I confirm the time, and felt at home immediately.',
    'I have noted that you expect to reply by the end of the day.',
    'I need to answer the other offer by Friday.',
    'If I do not hear from you by then, may I write again?',
  ],
  run: ({ prose, template }) => {
    const text = prose.replaceAll('’', "'");
    const looked = maySaySorry(template) ? FAULTS.filter(({ phrases }) => phrases !== APOLOGETIC) : FAULTS;
    const faults = looked.flatMap(({ phrases, one, several, advice }) => {
      const found = allFound(text, phrases);
      return found.length === 0 ? [] : [`${quoted(found, one, several)}: ${advice}.`];
    });
    if (faults.length > 0) return fail(faults.join(' '));
    return pass('Neither pushy nor apologetic.');
  },
};
