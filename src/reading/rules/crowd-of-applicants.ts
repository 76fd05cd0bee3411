/** The crowd of applicants: a weak sign of a refusal that never says no. */
import type { Rule } from './rule.ts';

export const crowd: Rule = {
  name: 'crowd-of-applicants',
  says: 'goodbye',
  reason: 'They speak of how many applied, as refusals do.',
  source: 'S3',
  patterns: [
    '(?:field|pool|round|process|selection|competition) (?:was|is) (?:[a-z]{1,12} )?(?:competitive|strong|tough|fierce|large)',
    '(?:large|high|huge|great|overwhelming|unprecedented|record|significant|considerable|enormous|big|tremendous) (?:volume|number|response|amount|interest|level|quantity|pool)',
    '(?:extremely |highly |very |so )?competitive (?:candidate |applicant )?(?:pool|process|field|round|selection|applicants|candidates)',
    '(?:limited|few|only \\d{1,2}|small number of) (?:positions?|places?|spots?|openings?|number)',
    '(?:many|so many|numerous|several|hundreds of|thousands of) (?:[a-z]{1,12} ){0,3}(?:candidates|applicants|applications|people)',
    '(?:competition|field|standard|quality|calibre) (?:was|is|has been) (?:[a-z]{1,12} )?(?:strong|fierce|high|tough|exceptional|stiff)',
    '(?:difficult|tough|hard|not an easy|not easy) (?:decision|choice|one)',
    '(?:had|were|was) (?:two|three|four|five|six|several|many|so many) (?:of you|(?:[a-z]{1,12} ){0,3}(?:finalists|candidates|people|applicants|contenders)) (?:and|but|for) (?:there was |had |we had )?(?:only |just )?(?:one|a single) (?:[a-z]{1,12} ){0,2}(?:desk|chair|post|position|place|job|role|opening|vacancy|seat|spot|contract)',
    '(?:only|just) (?:the )?(?:one|a single) (?:desk|chair|post|position|place|job|role|opening|vacancy|seat|spot|contract)',
  ],
  examples: ['We received a large number of applications.', 'The field was extremely competitive.'],
  nearMisses: ['The office is large.'],
};
