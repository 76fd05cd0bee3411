/** The candidate was not chosen, listed, accepted. */
import { any, gap } from '../lexicon/build.ts';
import { SELECTED } from '../lexicon/verbs.ts';
import type { Rule } from './rule.ts';

const YOURS = any(
  'you',
  'i',
  'your (?:[a-z]{1,14} ){0,2}(?:application|candidacy|candidature|profile|cv|interview|submission|bid|name|proposal|portfolio|case|request)',
  'yours',
  'my (?:application|candidacy|profile|interview)',
  "your (?:application|candidacy|candidature|profile|interview|submission|proposal)(?: [a-z0-9@,']{1,24}){1,9}",
  'the application',
  'it',
  'application',
  'candidature',
);

export const notSelected: Rule = {
  name: 'not-selected',
  says: 'rejection',
  reason: 'They say you were not selected.',
  source: 'S1',
  patterns: [
    '(?:was|were|am|are|is) not (?:the |their |our |a )?(?:preferred|first|chosen|ideal|right|top) (?:candidate|choice|person|applicant|one)',
    '(?:in|into) the (?:bin|no pile|trash)',
    '(?:score|result|mark|marks|grade) (?:was|were|is|fell) (?:[a-z]{1,12} )?(?:below|under|too low|short)',
    '(?:bid|application|attempt|try) (?:[a-z]{1,12} ){0,4}(?:has |have )?(?:failed|fell through|came to nothing)',
    'not for this (?:role|post|job|one)',
    'not in a future for you|not see a future',
    `${YOURS} (?:[a-z]{1,12} )?(?:was|were|have|has|are|is|am|had|'s)(?: [a-z]{1,10}ly)? not (?:been |be |being )?(?:[a-z]{1,10}ly )?(?:on this occasion |this time )?(?:${SELECTED})`,
    `${YOURS} (?:[a-z]{1,12} )?(?:will|shall|would) not be (?:[a-z]{1,10}ly )?(?:${SELECTED}|moving|progressing|advancing|joining|going|proceeding|receiving an offer)`,
    `(?:we|they|team|company|manager|panel|[a-z]{1,14}) (?:did|have|has|are|could|will|can) (?:[a-z]{1,12} )?not (?:be )?(?:select|selected|choose|chosen|shortlist|shortlisted|shortlisting|accept|accepted|selecting|pick|picked|choosing|consider|appoint) (?:you|your|me|my)`,
    `${YOURS} did not (?:[a-z]{1,12} )?(?:make|get|reach|pass|advance|progress|succeed|qualify|meet|score|win|land|go through|come (?:out )?(?:first|top))(?! (?:back|in touch|my|the email|your email|the mail|the message))`,
    `${YOURS} (?:was|were|has been|have been|is|are|proved)(?: [a-z]{1,10}ly)? (?:unsuccessful|rejected|declined|turned down|not for us|eliminated|ruled out|passed over|deselected)`,
    `(?:unsuccessful|not successful|not been successful) (?:on this occasion|this time|in (?:your|this|the)|at this|with (?:your|this)|for (?:this|the)|candidate|application)`,
    `among (?:the|those) ${gap(3)}not (?:been )?(?:selected|chosen|successful|shortlisted)`,
    '(?:you|yours|your application|i) (?:are|is|am|was|were) not (?:[a-z]{1,12} ){0,2}(?:one of|among) (?:them|those|the (?:ones|people|candidates|applicants|successful|finalists|shortlisted))',
    '(?:status|outcome|result|decision)(?: [a-z]{1,12}){0,3} : (?:not selected|unsuccessful|rejected|declined|not successful|no longer|not progressing|closed)',
    '(?:do|does|did) not appear (?:on|in|among)',
    '(?:not|unable to|never) (?:[a-z]{1,12} ){0,3}(?:place|placed|put|include|included) (?:you|your|yours)(?: [a-z]{1,14}){0,3}',
    'you (?:have|had) not got(?:ten)? (?:the|this) (?:job|post|role|place|position)',
    'not been (?:selected|shortlisted|chosen|successful|accepted|considered|taken forward|retained|invited|approved|offered)',
    'it is not you(?: this time)?',
    'not (?:quite )?(?:make|made|making) (?:it (?:to|through|into|past|onto|this time)|the (?:cut|shortlist|list|final|next|team|short|grade))',
  ],
  unless: [
    'not (?:been )?(?:yet|rejected|reached)',
    'yet (?:been )?(?:selected|chosen|shortlisted)',
    'nobody|no one|nor has|whether',
    'should (?:you|your) ',
    'if not|unless',
    'in case',
    'not (?:be )?(?:considered|accepted|selected) (?:if|unless|without|after)',
    'will not be considered (?:if|unless|as a)',
    'not been (?:selected|chosen) yet',
    '(?:late|incomplete) (?:applications?|submissions?)',
    'not (?:get|make) (?:it )?(?:back|to (?:call|write|reply))',
  ],
  examples: [
    'Your application was not successful on this occasion.',
    'You were not selected for the shortlist.',
    "We're sorry that you didn't make it to the final round.",
    'I was not shortlisted.',
    'Regrettably yours has been unsuccessful.',
  ],
  nearMisses: [
    'If you are not selected for this position, keep an eye on our page.',
    'Nobody has been chosen yet and you have not been rejected.',
    'Late applications will not be considered if they arrive after Friday.',
  ],
};
