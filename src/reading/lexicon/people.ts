/** Who is spoken of: the candidate, other candidates. */
import { any } from './build.ts';

/** The candidate as the object of their verbs: told to the candidate, or told by the candidate. */
export const YOU = any(
  'you',
  'me',
  'you all',
  'you both',
  'all of you',
  'both of you',
  'each of you',
  'all three of you',
  'the three of you',
  'us',
  'everyone',
  'everybody',
  'all',
  'people',
  'folks',
  'each',
  '(?:(?:the|all|every|each|our|any|both|those|all the|all of the|shortlisted|successful|selected|remaining) ){0,3}(?:candidates?|applicants?|finalists?|interviewees?|participants?|shortlist)',
);

/** Somebody else than the candidate in the running. */
export const OTHERS = any(
  '(?:an?|the|some|several|few|many|one|two|three|four|five|\\d{1,3}|our|a few|a couple of|a number of|any|more|all)? ?(?:more |of the |of |the )?(?:other|others|another|different|stronger|alternative|remaining|internal|additional|further|more suitable|better suited|better qualified|more qualified|more experienced|more closely matched) (?:more |strong |great |qualified |suitable |experienced |internal |external |shortlisted |talented )?(?:candidates?|applicants?|people|person|individuals?|finalists?|interviewees?|applications?|profiles?|conversations?|interviews?|talks|persons?|colleagues?|folks)',
  'someone else',
  'somebody else',
  'others',
  'another',
  'a colleague',
  'an internal colleague',
  'other people',
  'someone (?:with|who|whose|internal|from)',
  'somebody (?:with|who|whose|internal|from)',
  'an internal (?:candidate|applicant|hire)',
  'candidates? (?:who|whose|that|with)',
  'applicants? (?:who|whose|that|with)',
  'those (?:who|whose)',
  'individuals (?:who|whose|with)',
  'people (?:who|whose|with more)',
  'the other',
);
