/** The goodbye: a weak sign of a refusal that never says no. */
import type { Rule } from './rule.ts';

export const goodbye: Rule = {
  name: 'goodbye',
  says: 'goodbye',
  reason: 'They wish you well for the rest of your search, or point to other posts.',
  source: 'S1',
  patterns: [
    "(?:wish|wishing|wishes)(?: [a-z']{1,12}){0,6} (?:best|luck|success|well|successful)(?: [a-z']{1,12}){0,8}? (?:search|endeavou?rs|future|career|hunt|way|path|pursuits|job|journey|next)",
    "(?:best of luck|good luck|all the best|every success|best wishes|much success|success)(?: [a-z']{1,12}){0,6} (?:search|endeavou?rs|future|career|hunt|job hunt|path|elsewhere|journey|pursuit|next steps?)",
    "(?:encourage|invite|welcome|hope|urge|like|love|suggest|free|hesitate|continue|recommend)(?: [a-z']{1,12}){0,4} (?:to )?(?:apply|consider|reapply|explore|visit|check|browse|keep|look|view|monitor|see)(?: [a-z']{1,12}){0,5} (?:again|other|future|another|new|careers?|openings?|opportunit(?:y|ies)|roles?|positions?|site|page|jobs?|website|us|vacancies|similar)",
    "(?:keep|keeping|retain|hold|kept|remain|stored?|put|add|have)(?: [a-z']{1,12}){0,5} (?:on (?:file|record)|in (?:our|the) (?:[a-z]{1,12} ){0,3}(?:pool|database|files?|system|records|network|talent)|in mind|for future)",
    '(?:future|other|similar|new|another) (?:opportunit(?:y|ies)|roles?|openings?|vacanc(?:y|ies)|positions?)',
    'keep an eye (?:on|out)',
    '(?:paths?|roads?) (?:will )?cross',
  ],
  examples: [
    'Good luck with the rest of your search.',
    'We encourage you to apply for other roles.',
    'We will keep your CV on file.',
  ],
  nearMisses: ['Best wishes, Anna'],
};
