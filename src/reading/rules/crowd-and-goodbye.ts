/** The crowd of applicants, and the goodbye: refusals that never say no. */
import type { Rule } from './rule.ts';

export const crowd: Rule = {
  name: 'crowd-of-applicants',
  says: 'goodbye',
  reason: 'They speak of how many applied, as refusals do.',
  source: 'S3',
  patterns: [
    '(?:large|high|huge|great|overwhelming|unprecedented|record|significant|considerable|enormous|big|tremendous) (?:volume|number|response|amount|interest|level|quantity|pool)',
    '(?:extremely |highly |very |so )?competitive (?:candidate |applicant )?(?:pool|process|field|round|selection|applicants|candidates)',
    '(?:limited|few|only \\d{1,2}|small number of) (?:positions?|places?|spots?|openings?|number)',
    '(?:many|so many|numerous|several|hundreds of|thousands of) (?:[a-z]{1,12} ){0,3}(?:candidates|applicants|applications|people)',
    '(?:competition|field|standard|quality|calibre) (?:was|is|has been) (?:[a-z]{1,12} )?(?:strong|fierce|high|tough|exceptional|stiff)',
    '(?:difficult|tough|hard|not an easy|not easy) (?:decision|choice|one)',
  ],
  examples: ['We received a large number of applications.', 'The field was extremely competitive.'],
  nearMisses: ['The office is large.'],
};

export const goodbye: Rule = {
  name: 'goodbye',
  says: 'goodbye',
  reason: 'They wish you well for the rest of your search, or point to other posts.',
  source: 'S1',
  patterns: [
    "(?:wish|wishing|wishes)(?: [a-z']{1,12}){0,6} (?:best|luck|success|well|successful)(?: [a-z']{1,12}){0,8}? (?:search|endeavou?rs|future|career|hunt|way|path|pursuits|job|journey|next)",
    "(?:best of luck|good luck|all the best|every success|best wishes|much success|success)(?: [a-z']{1,12}){0,4} (?:search|endeavou?rs|future|career|hunt|job hunt|path|elsewhere|journey|pursuit|next steps?)",
    "(?:encourage|invite|welcome|hope|urge|like|love|suggest|free|hesitate|continue|recommend)(?: [a-z']{1,12}){0,4} (?:to )?(?:apply|consider|reapply|explore|visit|check|browse|keep|look|view|monitor|see)(?: [a-z']{1,12}){0,5} (?:again|other|future|another|new|careers?|openings?|opportunit(?:y|ies)|roles?|positions?|site|page|jobs?|website|us|vacancies|similar)",
    "(?:keep|keeping|retain|hold|kept|remain|stored?|put|add|have)(?: [a-z']{1,12}){0,5} (?:on (?:file|record)|in (?:our|the) (?:[a-z]{1,12} ){0,3}(?:pool|database|files?|system|records|network|talent)|in mind|for future)",
    '(?:future|other|similar|new|another) (?:opportunit(?:y|ies)|roles?|openings?|vacanc(?:y|ies)|positions?)',
    'keep an eye (?:on|out)',
    '(?:paths?|roads?) (?:will )?cross',
  ],
  examples: [
    'We wish you the best of luck in your job search.',
    'We encourage you to apply for other roles.',
    'We will keep your CV on file.',
  ],
  nearMisses: ['Best wishes, Anna'],
};
