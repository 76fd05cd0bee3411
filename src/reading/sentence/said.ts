/** Cuts off the words they said about next steps, verbatim, from what the sentence tells of the interview. */
import type { Examples, Span } from './scene.ts';
import { findTitles } from './titles.ts';

interface Cue {
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

const CUES: readonly Cue[] = [
  // Reported: "she said that …", "Noor told me …", "I was told …".
  {
    pattern: new RegExp(
      `\\b${SUBJECT}(?:has |have |had |was |were |been |also |then |just ){0,2}(?:said|says|say|told|tells|mentioned|explained|informed me|advised me|assured me|reckons|reckoned|indicated|stated|confirmed(?= (?:that|they|we|the|it|i|she|he|an?|by)\\b)|wrote|let me know that)\\b${AFTER_TOLD}`,
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
    pattern:
      /\bthey(?:'ll|'d|'re|'ve|ll|re|d| (?!interview|called|rang|phoned|seemed|were (?:nice|friendly|lovely|great)|are an?\b|need an?\b|are (?:looking|hiring|searching) for|asked (?:me )?about))(?! ?(?:have )?(?:booked|scheduled|arranged|set|lined|fixed|put me down)\b)/gi,
    keeps: 'whole',
  },
  {
    pattern:
      /\b(?:she|he)(?:'ll|'d|ll)? (?!is (?:the|a|an|my|their|our|head|vp|cto|ceo)\b|was\b(?! (?:not|un)?(?:sure|clear|vague))|'?s (?:the|a|an|my|their)\b|interviewed|called|rang|phoned|works|runs|leads|and i\b|seemed|asked (?:me )?about)/gi,
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
      /\b(?:promised|wants? me\b(?! (?:for|as)\b)|wants? to (?:hire|see|meet|make|move|offer|have|introduce|connect|put|bring|invite|show|send|take|talk|speak|discuss|know|hear|check|test|try)(?!(?: with)?(?: me)? (?:on |at |this |next |tomorrow|in |(?:mon|tues|wednes|thurs|fri|satur|sun)day))|needs? (?:me\b|my\b|a decision)|asked (?:me )?(?:for|to)\b|asked me if|offered (?:me|to)|made me an? |rejected me|turned me down|has decided|decided (?:to|not|against)|expects? to|hopes? to|aims? to|plans? to|intends? to)/gi,
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

const STRONG = /[.!?]{1,3}(?=\s|$)|[;|\n]|:(?= \p{Lu})|\s[-–—/]{1,2}\s/gu;
const SOFT = /, /g;

/** What begins a clause that tells of the interview itself. */
const FACTS =
  /^\s{0,3}(?:(?:the |their )?(?:role|position|job|title)(?: is|'s) (?!(?:on|still|not|now|filled|closed|frozen|paused|open|mine|yours|gone|no)\b)|it was|it's an?|that was|was (?:at|with|on)|met\b|we (?:talked|discussed|spoke|covered|met)|talked|discussed|spoke|topics?\b|role\b|position\b|company\b|stage\b|when\b|where\b|with\b|interviewers?\b|had (?:an?|my|the|another)\b|(?:the |my )?(?:first|second|last|other) one\b|just had|(?:great|good|nice|lovely|quick) (?:call|chat|talk|interview)|(?:(?:phone|video|in[- ]person|onsite|on-site|panel|final|technical|hr|first|second|third|zoom|teams|recruiter|screening|telephone)[ -])?(?:interview|call|screen|screening|round|chat)\b(?! (?:will|me))|(?:phone|zoom|onsite|teams|skype|video|panel)\b|the (?:interview|call|talk|chat)\b|my (?:interview|call|talk)|(?:yesterday|today|last)\b|i(?:'d|'ve)? (?:met|spoke|spoken|had|interviewed|talked|was interviewed|saw|seen)\b|(?:he|she) (?:is|was) (?:the|a|an)\b|interviewed|applied|spoke (?:with|to)\b|spoken (?:with|to)\b|talked (?:with|to)\b|\d{1,3}[ -]?min)/i;
const WHEN_WE_TALKED = / (?:when|while|as) (?:we|i) (?:spoke|talked|met|chatted|had)\b/i;
const AFTER_TALK =
  / after (?:(?:the|my|a|an|our|today's|yesterday's|this|last|monday's|tuesday's|wednesday's|thursday's|friday's)) [^.;]{0,30}?\b(?:interview|call|chat|screen|round|meeting|onsite|talk|panel|assessment|final|trial|test|stage|visit|zoom)\b/i;
/** Behind a comma only what can be nothing else: a day behind us, how it was held, a job, in a list. */
const LISTED =
  /^\s{0,3}(?:yesterday\b|today\b|last \w+day\b|\d{1,2}(?::\d{2})? ?(?:am|pm)\b(?=[,.;]|$)|(?:by )?(?:phone|zoom|video|on-?site|panel|teams|skype|in[- ]person|telephone)(?: call| interview)? ?(?=[,.;]|$)|(?:the |for (?:the |a )?)?(?:[\w+#&-]{2,20} ){1,4}(?:role|position|job|opening|vacancy)\b ?(?=[,.;]|$))/i;
/** How and when one talked: what stands behind the news it opens with. */
const TALK =
  /\b(?:interview(?:ed)?|called|call|rang|phoned?|video|spoke|spoken|talked|met|saw|seen|zoom|teams|skype|on-?site|in[- ]person|face to face|panel|screen(?:ing)?|chat|round|review|trial|assessment|meeting)\b/i;
const DATED =
  /\b(?:yesterday|today|this morning|last (?:week|\w+day|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun) \d|\d{1,2}(?::\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6} \d)/i;
const tellsOfTalk = (rest: string): boolean => {
  const near = rest.slice(0, 160);
  return TALK.test(near) && DATED.test(near) && !/^[.;!?:]? ?(?:they|she|he|we|and)\b/i.test(near);
};
const clauseOf = (text: string): string => /^[^.;!?]*/.exec(text)?.[0] ?? '';
/** Two items of a list and more, the first a name or a title: no sentence of theirs begins so. */
const LISTS = /^\s{0,3}[\p{Lu}\d][^.,;!?]{1,40}, [^.,;!?]{2,40}(?:,|$|[.;])/u;
/** Behind these a clause begins, also without a comma. */
const OPENING = /(?:^|[.,;:!?|/(–—"-]|\b(?:and|but|so|then|sadly|unfortunately|luckily)|\uE000) {0,3}$/i;
const LAST_WORDS = /(?:^|[.,;:!?|/()–—"]| - )((?:(?! - )[^.,;:!?|/()–—"]){1,40})$/;

interface Found extends Span {
  readonly words: string;
  readonly reported: boolean;
  readonly quoted: boolean;
}

const firstCue = (text: string, from: number) => {
  let best: { cue: Cue; start: number; end: number } | null = null;
  for (const cue of CUES) {
    cue.pattern.lastIndex = from;
    for (let match = cue.pattern.exec(text); match !== null; match = cue.pattern.exec(text)) {
      if (best !== null && match.index >= best.start) break;
      if (
        cue.notFirst &&
        !DATED.test(text.slice(0, match.index)) &&
        DATED.test(clauseOf(text.slice(match.index)))
      )
        continue;
      if (cue.later && !(DATED.test(text.slice(0, match.index)) && TALK.test(text.slice(0, match.index))))
        continue;
      if (cue.opens && !OPENING.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
      best = { cue, ...pastDay(match, cue, text) };
      break;
    }
  }
  return best;
};

/** Where their words end: before the first clause that tells of the interview again. */
const endOf = (text: string, from: number, opens: boolean): number => {
  let end = text.length;
  for (const pattern of [STRONG, SOFT]) {
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match.index >= end) break;
      const next = text.slice(match.index + match[0].length, match.index + 90);
      // News first, the facts behind it: "They made me an offer! Elmworks, baker, final talk yesterday".
      const newsFirst =
        opens &&
        pattern === STRONG &&
        (isListedTitle(next) || LISTS.test(next) || tellsOfTalk(text.slice(match.index)));
      const tells =
        newsFirst ||
        (pattern === SOFT && opens && tellsOfTalk(clauseOf(text.slice(match.index + 2)))) ||
        (pattern === STRONG || opens ? FACTS.test(next) : LISTED.test(next) || isListedTitle(next));
      if (tells) {
        end = match.index + (/^[.!?]/.test(match[0]) ? 1 : 0);
        break;
      }
    }
  }
  const ends = [AFTER_TALK, WHEN_WE_TALKED].flatMap(
    (pattern) => pattern.exec(text.slice(from, end))?.index ?? [],
  );
  return ends.length === 0 ? end : from + Math.min(...ends);
};

/** "…, Senior Engineer, phone": the whole of a list's item. */
const isListedTitle = (text: string): boolean => {
  const [item = ''] = /^[^,.;]{1,60}/.exec(text) ?? [];
  const [title, another] = findTitles(item);
  return title !== undefined && another === undefined && title.text.length === item.trim().length;
};

/** "Said on the phone last Friday that …": when and how stay facts. */
const pastDay = (match: RegExpExecArray, cue: Cue, text: string): Span => {
  const end = match.index + match[0].length;
  if (cue.keeps !== 'after') return { start: match.index, end };
  const adverbs =
    /^(?: ?(?:on|by|over|in|at|last|this|yesterday|today|during)\b[^.;,":]{0,60}?) that (?=\w)/i.exec(
      text.slice(end),
    );
  if (adverbs === null || !(DATED.test(adverbs[0]) || TALK.test(adverbs[0])))
    return { start: match.index, end };
  return { start: end + adverbs[0].length - 5, end: end + adverbs[0].length };
};

/** Nothing of the talk has been told yet. */
const opensText = (before: string): boolean => !DATED.test(before) && !TALK.test(before);

const nextWords = (text: string, from: number, behindQuote: boolean): Found | null => {
  const found = firstCue(text, from);
  if (found === null) return null;
  const { cue, start } = found;
  const subject = cue.keeps === 'verb' ? LAST_WORDS.exec(text.slice(Math.max(0, start - 42), start)) : null;
  const begin =
    cue.keeps === 'after' ? found.end : subject === null ? start : start - (subject[1]?.length ?? 0);
  // '"Soon", that is what Ida told me at Elmworks': what she said has been told.
  if (behindQuote && cue.keeps === 'after' && !cue.quoted && /^[^.;"]{0,40}$/.test(text.slice(from, start)))
    return { words: '', start, end: found.end, reported: true, quoted: false };
  const closing = cue.quoted ? text.indexOf('"', found.end) + 1 : 0;
  const end =
    closing > 0 ? closing : endOf(text, found.end, opensText(text.slice(0, Math.min(begin, start))));
  const words = text
    .slice(begin, end)
    .replace(/^[\s"',:–—-]{1,9}/, '')
    .replace(/[\s"',;:–—|/(-]{1,9}$/, '')
    .replace(/"(?=[.!?]?$)/, '');
  // The company a refusal names is still to be found.
  const by =
    /^(?:i(?:'ve| have|'m| am)? )?(?:was |got |been )?(?:(?:rejected|turned down|shortlisted|selected|ghosted) by|no (?:luck|joy) (?:with|at)|(?:a |an )?(?:rejection|offer|refusal) from) /i.exec(
      text.slice(start, end),
    );
  return {
    words,
    start,
    end: by === null ? end : start + by[0].length,
    reported: cue.keeps === 'after',
    quoted: closing > 0,
  };
};

/** Their words, joined where they come in several places, and where they stand. */
export const findSaid = (text: string): { readonly said: string | null; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  const said: string[] = [];
  for (let from = 0, tries = 0, quoted = false; tries < 5; tries++) {
    const found = nextWords(text, from, quoted);
    if (found === null) break;
    spans.push({ start: found.start, end: found.end, reported: found.reported });
    if (found.words !== '') said.push(found.words);
    from = Math.max(found.end, from + 1);
    quoted = found.quoted;
  }
  return { said: said.length === 0 ? null : said.join(' '), spans };
};

export const EXAMPLES: Examples<string | null> = [
  ['call with Ida at Elmworks yesterday; she said they decide by Friday', 'they decide by Friday'],
  ["had a chat with ida at elmworks today, they'll let me know by fri", "they'll let me know by fri"],
  ['Elmworks - phone - yesterday - decide by Friday', 'decide by Friday'],
  [
    'I was told I would hear back in two weeks. Interview at Elmworks yesterday.',
    'I would hear back in two weeks.',
  ],
  ['Ida promised an answer by Monday', 'Ida promised an answer by Monday'],
  ['The board will inform me by 20 March', 'The board will inform me by 20 March'],
  ["rejected by Elmworks after yesterday's call", 'rejected by Elmworks'],
  ['Ida told me: "we will be in touch". We talked about pricing.', 'we will be in touch.'],
  ['phone interview with Ida at Elmworks yesterday', null],
  ['Ida from Elmworks called me yesterday', null],
  ['She is the hiring manager at Elmworks', null],
];

/** For the test that none of them can be made slow. */
export const PATTERNS: readonly RegExp[] = [
  ...CUES.map(({ pattern }) => pattern),
  FACTS,
  LISTED,
  AFTER_TALK,
  LISTS,
  TALK,
  DATED,
];
