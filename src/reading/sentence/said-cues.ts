/** What says that words are theirs, and about next steps: one cue a way of telling it. */

export interface Cue {
  readonly pattern: RegExp;
  /** after: the words behind it · whole: the cue belongs to the words · verb: so does its subject, where it has one */
  readonly keeps: 'after' | 'whole' | 'verb';
  /** True for what is only theirs at the start of a clause. */
  readonly opens?: true;
  /** True for what is only a next step behind a talk that has been told with its day. */
  readonly later?: true;
  /** True for what is a next step only where it has no day of its own, or a talk has been told before it. */
  readonly notFirst?: true;
  /** True for what ends with its closing quotation mark. */
  readonly quoted?: true;
}

const SUBJECT = '(?:(?:and |but )?(?:she|he|they|i|we|the \\w{2,20}(?: \\w{2,20})?|hr|somebody|someone) )?';
const AFTER_TOLD = '(?: also)?(?: me| us)?(?: that\\b)?[:,]? {0,3}"?';
const WILL = "(?:will|would|'ll|'d|(?:is |are )?(?:going to|gonna))";
const ANSWER =
  '(?:inform|let|get back|be in touch|be deciding|be making|be back|write|e-?mail|contact|decide|ring|reach|answer|come back|come to|follow up|send|update|make|respond|reply|circle back|notify|hear|know|reconvene|meet again|call|phone|text|vote|discuss|consider|review|choose|think|look at|look into|be choosing)';

/** What one does in the talk itself: "he walked me through the rota", "she liked my portfolio". */
const OF_THE_TALK =
  '(?:interview|called|rang|phoned|seemed|liked|loved|(?:was|were) (?:(?:very|really|most|especially|particularly) )?(?:interested|impressed|curious|keen to hear about)\\b|explained|described|(?:talked|spoke) about|wanted to know|asked (?:me )?(?:about|how|why)|told (?:me|us) (?:about|how|what|why)|(?:showed|took|walked|guided) (?:me|us)|talked (?:me|us) (?:through|over)|gave (?:me|us) an? (?:tour|run))';

export const CUES: readonly Cue[] = [
  // Reported: "she said that …", "Noor told me …", "I was told …".
  {
    pattern: new RegExp(
      `\\b${SUBJECT}(?:has |have |had |was |were |been |also |then |just ){0,2}(?:said|says|say|(?:told|tells)(?! (?:me |us )?about\\b)|mentioned|explained|informed me|advised me|assured me|reckons|reckoned|indicated|stated|confirmed(?= (?:that|they|we|the|it|i|she|he|an?|by)\\b)|wrote|let me know that)\\b${AFTER_TOLD}`,
      'gi',
    ),
    keeps: 'after',
  },
  { pattern: /\b(?:their |the )?(?:exact )?words(?: were)?: {0,3}"?/gi, keeps: 'after' },
  // Their own words in quotation marks.
  { pattern: /"(?=(?:we|you|i|our|the|thank|thanks)\b)/gi, keeps: 'after' },
  {
    pattern:
      /(?<!\b(?:called|named|role|position|job|title|post|for|as|at|about|company|firm|[Cc]alled|with):? )"(?![Hh](?:i|ello|ey)\b|[Tt]his is)(?=(?:[^"\s]{1,30} ){1,9}[a-z'][^"\s]{0,30} [a-z'\d][^"]{0,300}")/g,
    keeps: 'after',
    quoted: true,
  },
  {
    pattern: /\b(?:quote|unquote|their answer|her answer|his answer)(?: ?[:=]| was:?| -) {0,3}"?/gi,
    keeps: 'after',
    opens: true,
  },
  {
    pattern:
      /\b(?:outcome|result|reply|response|timeline|verdict|feedback|status|follow-?up|next) ?[:=](?= ?\S)/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:she|he)(?:'s|s| is) (?:going|sending|phoning|texting|getting|checking|booking|arranging|writing|calling|ringing|emailing|speaking|talking|putting|passing|asking|waiting|hoping|got|still|not|now|due|away|off|on (?:holiday|leave))\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\b(?:wasn't|isn't|weren't|aren't|was not|is not|were not|are not) (?:\w{2,12} )?(?:sure|certain|clear|able to say|allowed to say)\b/gi,
    keeps: 'verb',
  },
  {
    pattern:
      /\b(?:(?:an? )?(?:rejection|offer|refusal) from|not this time|no luck|no joy|(?:was |been )?(?:not successful|unsuccessful)|didn't make (?:it|the cut)|missed out)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern: /\breferences? (?:are |is |now )?(?:being (?:taken|checked|called)|taken up)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  // "We let you know Thursday", "back by Friday".
  { pattern: /\bwe (?:let|inform|tell|call|ring|write|send|contact|email) you\b/gi, keeps: 'whole' },
  {
    pattern:
      /\bback (?:to me )?(?:by|within|before|next|in (?:an?|\d|one|two|three|a few|ten)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  // What follows on a talk already told: "debrief is Monday", "trial on Friday", "the council votes on Sunday".
  {
    pattern:
      /\b(?:(?:the|an?|my|their|his|her) )?(?:debrief|trial(?: day| shift)?|references?|contract|paperwork|offer|call-?back|site visit|tour|test|task|case study|homework|decision|verdict|answer|onboarding|starts?|starting|(?:second|third|next|final|last|another|follow-up) (?:round|interview|stage|call|chat|talk))(?: \w{2,12}){0,2}?,? (?:is|are|on|this|next|tomorrow|tonight|being|to be|to come|to follow|in (?:an?|\d|one|two|three)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|thurs|fri|sat|sun))\b/gi,
    keeps: 'whole',
    opens: true,
    later: true,
  },
  {
    pattern:
      /\b(?:(?:the|their) )?(?:\w{2,15} ){1,2}(?:votes?|meets?|decides?|reconvenes?|convenes?|chooses?) (?:on|next|this|again|tomorrow|in|by|at|after|before)\b/gi,
    keeps: 'whole',
    opens: true,
    later: true,
  },
  {
    pattern:
      /\b(?:wants?|needs?|expects?|asks for|asked for|requires?|requested) (?!an?\b|me\b|to\b)(?=\w)/gi,
    keeps: 'whole',
    opens: true,
    later: true,
  },
  {
    pattern:
      /\b(?:the )?(?:timeline|timing|timescale|next steps?|outcome|decision|process)(?: is| are| still| remains?| was| left| all){0,2} (?:unclear|open|unknown|vague|tb[acd]|up in the air|undecided|uncertain|to be confirmed)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  // "They'll let me know", "he couldn't say when": a pronoun and what it will do.
  {
    pattern: new RegExp(
      `\\bthey(?:'ll|'d|'re|'ve|ll|re|d| (?!${OF_THE_TALK}|were (?:nice|friendly|lovely|great)|are an?\\b|need an?\\b|are (?:looking|hiring|searching) for))(?! ?(?:have )?(?:booked|scheduled|arranged|set|lined|fixed|put me down)\\b)`,
      'gi',
    ),
    keeps: 'whole',
  },
  {
    pattern: new RegExp(
      `\\b(?:she|he)(?:'ll|'d|ll)? (?!is (?:the|a|an|my|their|our|head|vp|cto|ceo)\\b|was\\b(?! (?:not|un)?(?:sure|clear|vague))|'?s (?:the|a|an|my|their)\\b|works|runs|leads|and i\\b|${OF_THE_TALK})`,
      'gi',
    ),
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:she|he)(?:'ll| will|'d| would| wants? me| needs? me| promised| couldn't| wasn't| can't| didn't)\b/gi,
    keeps: 'whole',
  },
  {
    pattern: /\bit (?:could|will|may|might|would|can|usually|should) (?:\w+ )?take\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\bwe(?:'ll| will| are going to| would|'d) (?:let|be|get|decide|make|circle|come|contact|send|call|write|invite|see|like)\b/gi,
    keeps: 'whole',
  },
  // "The governors will inform me", "HR will send the contract".
  {
    pattern: new RegExp(
      `\\b(?:(?:the|their|our) (?:\\w{2,20} ){1,2}|hr |team |s?hes )?${WILL} (?:also |then |probably )?${ANSWER}\\b`,
      'gi',
    ),
    keeps: 'verb',
  },
  {
    pattern:
      /\b(?:is|are) (?:moving (?:me|forward|ahead|on)|inviting me|sending me|rejecting me|going with|putting me|making me|offering me|still (?:talking|interviewing|seeing|deciding|looking))/gi,
    keeps: 'verb',
  },
  {
    pattern:
      /\b(?:promised|wants? me\b(?! (?:for|as)\b)|wants? to (?:hire|see|meet|make|move|offer|have|introduce|connect|put|bring|invite|show|send|take|talk|speak|discuss|know|hear|check|test|try)(?!(?: with)?(?: me)? (?:on |at |this |next |tomorrow|in |(?:mon|tues|wednes|thurs|fri|satur|sun)day))|needs? (?:me\b|my\b|a decision)|asked (?:me )?(?:for|to)\b|asked me if|offered (?:me|to)|made me an? |rejected me|turned me down|has decided|decided (?:to|not|against)|expects? to|hopes? to|aims? to|(?<!\b(?:their|the|your|our|his|her|a|my|its|of) )plans? to|intends? to)/gi,
    keeps: 'verb',
  },
  // An invitation that names its own day, where no talk has been told before, is the interview itself.
  { pattern: /\binvited me (?:to|for|back)\b/gi, keeps: 'verb', notFirst: true },
  // What the candidate waits for or has to do.
  {
    pattern:
      /\b(?:i )?(?:(?:should|will|'ll|would|'d|can|expect(?:ing)? to|hop(?:e|ing) to|am going to|supposed to) (?:be )?)?(?:hears?|hearing) (?:back|from|by|within|in|on|next|tomorrow|soon|either|something|this)\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\b(?:i )?(?:have to|need to|must|am to|'?ve got to|gotta) (?:send|do|submit|prepare|sign|complete|return|give|provide|hand|finish|fill|decide|reply|answer|respond|let|call|take|record|upload)\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\b(?:i'm |i am |now |still )?(?:awaiting|waiting (?:for|to|on (?=an?\b|the\b|my\b|\d|news|word|feedback|their|her\b|his\b))|expecting)\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\bi(?:'m| am|'ve| have| got| made it)? (?:been )?(?:through to|moving (?:on|forward) to|selected|shortlisted|invited to the)\b/gi,
    keeps: 'whole',
  },
  // Without a subject, as in notes: "decision by Friday", "no timeline", "will be in touch".
  {
    pattern:
      /\b(?:(?:a|an|the|final|their) ){0,2}(?:decisions?|answer|feedback|results?|scores?|outcome|verdict|reply|response|word|letter|offer|news) (?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|today|tonight|eow|eod|eom|asap|by|within|in|on|next|tomorrow|due|expected|is|are|will|should|to be|to come|this|mid|end|early|late|before|coming|soon|promised|likely|around|after|at|has|letter|comes?|arrives?|follows?|goe?s? out|expected)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:to )?(?:decide|decides|deciding) (?:by|until|till|within|next|on|in|this|soon|before|after|tomorrow|at|mid|early|end)\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\bnext steps?(?=:| is\b| are\b| will\b| unclear| tbd| not\b| =| by\b| within\b| next\b| on\b|,? ?(?:an? )?(?:onsite|interview|assessment|case|take|final|panel|technical|second|third|test|meeting|call|chat))/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:will|'ll|would|should|might|may|to) (?:be in touch|be back|get back|let me|call (?:me|back)|ring (?:me|back)|reach out|come back|update|ping|email me|write)\b/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\b(?:given |gave )?(?:no (?:clear |firm |real |concrete |definite |specific )?(?:timeline|timeframe|time frame|next steps?|decision|news|word|date|idea|answer|promise|feedback|mention)|nothing (?:said |yet )?(?:about|on|yet)|nothing (?:is |was |has been )?(?:decided|agreed|promised|settled|fixed|certain|definite|concrete|heard|mentioned|said))\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:the |an? |my )?(?:contract|offer|letter|paperwork|test|task|invitation|details|case study|dates?)(?: letter)? (?:coming|to come|to follow|arriving|on its way|is coming|comes|arrives|follows|will come|will follow)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:starts?|started|doing|does|running|runs|begins?|now on|onto|on to) (?:the |my )?(?:reference|background|security|medical) checks?\b|\b(?:job )?offer(?=[!:])/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:the )?(?:final|next|second|third|last) (?:round|stage|interview|step|talk)s? (?:is |are )?(?:likely|probably|will|should|next|soon|coming|expected|planned|to come|to follow)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:will|'ll) (?:also |then )?(?:introduce|invite|call|text|ring|phone|send|refer|put|pass|forward|recommend|book|see|show) (?:me|my)\b/gi,
    keeps: 'verb',
  },
  // "They went with somebody else", "references requested", "I'll get a date tomorrow", "I should expect a letter".
  {
    pattern:
      /\b(?:(?:have |has |had )?(?:went|gone|going) with (?:someone|somebody|another|an?\b|the other)|(?:chose|picked|hired|appointed) (?:someone|somebody|another|the other)|(?:have |has |was |were |been |is )?(?:filled|given) the (?:role|position|job|post))/gi,
    keeps: 'verb',
  },
  {
    pattern:
      /\b(?:references?|documents|certificates|portfolio|payslips|transcripts|id|proof of \w+|availability|salary expectations|a? ?work sample)(?: (?:are|is|were|was|now|to be))? (?:requested|required|needed|wanted|asked for|due|submitted|sent)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\bi(?:'ll| will| should| can|'m to| am to)? (?:be )?(?:get(?:ting)?|receiv(?:e|ing)|expect(?:ing)?|given|sent) (?:an?|the|my|their|word|news|something|to hear)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  // "Still interviewing others", "will confirm by Friday", "next is a site visit", "trial shift to be arranged".
  {
    pattern:
      /\bstill (?:interviewing|talking|seeing|speaking|meeting|deciding|looking|waiting|considering)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:will|'ll|to) (?:confirm|revert|decide|announce|notify|inform|respond|reply|choose|pick|schedule|arrange)\b/gi,
    keeps: 'verb',
  },
  {
    pattern: /\bnext(?: (?:is|up is|up:|comes|will be|would be)(?= )| ?[:=](?= ?\S))/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:round|stage|interview|trial|test|second|third|final|next|another|further|follow-up|site|technical|panel)(?: [a-z]{2,15}){1,3} (?:to be (?:arranged|scheduled|confirmed|agreed|fixed|set)|to follow|tb[acd])\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:nobody|no one|noone) (?:knows|could|can)\b|\b(?:not sure|unsure|unclear|uncertain) (?:when|what|how|about)\b|\b(?:very )?vague (?:about|on)\b/gi,
    keeps: 'whole',
    opens: true,
  },
  {
    pattern:
      /\b(?:hiring|recruitment|recruiting|(?:the )?(?:role|position|job|post|vacancy)|budget|everything|process|it)(?: is| is all| has been|'s| was)? (?:now )?(?:on hold|frozen|paused|cancelled|closed|filled)\b|\bhiring freeze\b|\bon hold\b/gi,
    keeps: 'whole',
    opens: true,
  },
  { pattern: /\b(?:i )?(?:was |got |been )?(?:rejected|turned down)\b/gi, keeps: 'whole', opens: true },
  {
    pattern:
      /\b(?:i )?(?:did not|didn't) get (?:it|the (?:job|role|position))\b|\b(?:i )?got (?:the (?:job|offer|role)|an offer|rejected|ghosted)\b/gi,
    keeps: 'whole',
    opens: true,
  },
];
