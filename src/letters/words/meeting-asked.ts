/** The meeting they invite to, as they call it, and whether one comes to it or meets from afar. */
import { withArticle } from './articles.ts';
import { withoutMetBefore } from './asked-about.ts';
import { oneLine } from './clean.ts';
import { sentencesOf } from './sentences.ts';

const MEETING =
  /\b(?:another|an?|your|for|to|over|the|do|have|grab|set up|arrange|organi[sz]e)\s+((?:(?:second|third|fourth|2nd|3rd|final|last|next|first|follow-up|short|quick|brief|informal|technical|tech|phone|telephone|video|zoom|teams|panel|formal|face-to-face|in-person|on-?site|virtual|online|introductory|intro|initial|case|portfolio|skills|values|design|system design|culture|competency|one-to-one|working|trial|campus|site|school|office|\d{1,2}[- ]?min(?:ute)?s?|half[- ]hour|hour-long)[ -](?:(?:round|stage)[ -])?)*(?:interview|call|chat|conversation|meeting|catch-up|coffee|lunch|dinner|breakfast|drinks|visit|tour|seminar|walk-?through|(?<=portfolio )review))\b(?<!\bto call(?= (?:them|him|her|both|each|all|your|the)\b))/gi;
/** "Final interview is next Wednesday" */
const MEETING_FIRST =
  /(?:^| [-–] |: )(?:the |your )?((?:second|third|final|last|next|follow-up)[ -](?:(?:round|stage) )?(?:interview|call|chat|conversation|meeting)) (?:is|will be|would be|on|next|at|with|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\b/i;
/** "Site visit is set for Monday" */
const VISIT_FIRST =
  /(?:^|[-–:,] )(?:the |your )?((?:site|campus|office|school|studio|depot|farm|yard) (?:visit|tour)) (?:is|will be|would be|on|next|at|with|tomorrow|set|booked|arranged|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\b/i;
/** "Next up is a portfolio review with our Head of Design" */
const MEETING_NEXT =
  /\bnext(?: up| step| stage| round)? (?:is|will be|would be|comes|involves)(?: going to be)? (?:an?|the|your) ((?:[\w-]+ ){0,3}?(?:review|presentation|session|demo|walk-?through|workshop|deep dive))\b/i;
/** "We'd like to schedule a final round on site" */
const A_ROUND =
  /\b(?:schedule|arrange|organi[sz]e|set up|book)(?: you(?: in)?(?: for)?)? (?:an?|the|your|another) ((?:(?:next|final|last|second|third|fourth|on-?site|technical|panel|virtual|in-person|interview) ){1,2}round(?: of interviews)?)(?! of\b|[ -](?:interview|call|chat|conversation|meeting|visit)s?\b)/i;
/** "after the interview", "before the interview", "thank you for the call": one that was, or is arranged. */
const IS_OVER =
  /\b(?:thank(?:s| you)|enjoyed|before|ahead of|prior to|after|following|further to|since|from|last|during|at(?! \d)|loved|great|good|nice|lovely|regarding|about)\b[^,;]{0,30}$/i;

/** "We'll take you for lunch afterwards": what goes with the meeting, and is not it. */
const GOES_WITH_IT =
  /^,? (?:afterwards?\b|after (?:that|this|it|the)\b|as well\b|too\b|(?:will be |is )?(?:provided|included|on us)\b)/i;
const A_MEAL = /(?:coffee|lunch|dinner|breakfast|drinks)$/i;

/** What they invite to, as they call it and without its article, or null: "second interview", "dinner". */
export const meetingAsked = (said: string): string | null => {
  for (const sentence of sentencesOf(said)) {
    const first = [MEETING_FIRST, VISIT_FIRST, MEETING_NEXT, A_ROUND]
      .map((named) => named.exec(sentence)?.[1])
      .find((name) => name !== undefined);
    if (first !== undefined) return first.toLowerCase();
    for (const found of sentence.matchAll(MEETING)) {
      if (IS_OVER.test(sentence.slice(0, found.index))) continue;
      const behind = sentence.slice(found.index + found[0].length);
      if (A_MEAL.test(found[0]) && GOES_WITH_IT.test(behind)) continue;
      const name = (found[1] ?? '').toLowerCase().replace(/^(?:short|quick|brief|your) /, '');
      return name
        .replace(/^2nd/, 'second')
        .replace(/^3rd/, 'third')
        .replace(/\b(?:zoom|teams) /, 'video ');
    }
  }
  return null;
};

/** With its article: "a second interview", "a 60-minute interview", "dinner". */
export const invitationTo = (meeting: string): string =>
  /^(?:coffee|lunch|dinner|breakfast|drinks)$/.test(meeting)
    ? meeting
    : /^(?:next|last)\b/.test(meeting)
      ? `the ${meeting}`
      : withArticle(meeting.replace(/^(\d+) (min(?:ute)?)s?\b/, '$1-$2'));

/** True where the interview is recorded alone, by a day: "a one-way video interview". */
export const isRecorded = (said: string): boolean =>
  /\b(?:one-way|pre-?recorded|video questions|spark ?hire|willo|record(?:ing)? (?:an? |your )?(?:[\w-]+ ){0,2}?video|asynchronous|on-demand|hirevue|self-recorded|record(?:ed)? (?:your )?answers|complet(?:e|ing) (?:an?|the|our|your|this) (?:[\w-]+ ){0,2}?video interview)\b/i.test(
    oneLine(said),
  );

/** True where the meeting is on a screen or by phone, and nobody goes anywhere: "a 60 minute session over Zoom". */
export const isFromAfar = (said: string): boolean => {
  const line = oneLine(said);
  return (
    /\b(?:zoom|(?:ms|microsoft) teams|(?:via|over|on|by|a) teams|google meet|webex|skype|facetime|video (?:call|interview|chat)|(?:over the|by|phone|telephone) (?:phone|telephone|interview|call|screen)|virtual(?:ly)?|remotely)\b/i.test(
      line,
    ) &&
    !/\b(?:in[- ]person|on-?site|face[- ]to[- ]face|at (?:our|the) \w+|come (?:in|to|along))\b/i.test(line)
  );
};

/** True where they invite one to come, and do not say by the way that one does: "could you come and spend an afternoon with us". */
export const invitesToCome = (said: string): boolean =>
  /\b(?:(?:can|could|would|will) you|(?:like|love|want) you to|invite you to|are you (?:free|able|available) to) (?:\w+ )?(?:come|pop|drop)(?! by (?:e-?mail|post))\b/i.test(
    oneLine(said),
  );

/** True where they want one to come: "could you come in". */
export const asksToCome = (said: string): boolean =>
  /\b(?:come (?:in|to|along|by|over|down|up|and|for)|pop (?:in|by|over)|drop (?:in|by)|visit us|see you (?:on|at|in)|meet (?:you|us|me|the))\b/i.test(
    withoutMetBefore(oneLine(said)),
  );

/** True where they want to meet one, in so many words: "would like to meet you again". */
export const asksToMeet = (said: string): boolean =>
  /\b(?:like|love|want|keen|happy|invite you|delighted) to (?:meet|see|speak (?:to|with)|talk (?:to|with)|interview) you\b|\binvite you\b/i.test(
    oneLine(said),
  );
