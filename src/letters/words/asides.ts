/** What a note says to its writer alone, and no letter repeats: asides in brackets, and what nobody enjoys talking about. */

/** "(bit rushed at the end)", also with its end left open; "shift(s)" and "f(x)" are words. */
const BRACKET = /(?:^|\s+)\([^()]*(?:\)|$)(?=$|[\s,.;:?!])/g;

/** A note without its asides: "the new crane (scary)" is the new crane. */
export const withoutAsides = (note: string): string => note.replace(BRACKET, '').trim();

const WHOSE = '(?:(?:the|my|your|our|their|his|her|a|an|what) )?';
const PAY =
  '(?:(?:expected|current|starting|base|basic|sick|holiday|target|overtime) )*(?:salary|salaries|pay|pay package|wages?|(?:day|hourly|daily|overtime) rates?|rate(?! of)|money|remuneration|bonus|bonuses)';
const NOTICE =
  '(?:notice(?: periods?)?|(?:sick|compassionate) leave|sickness record|absence record|time off sick)';
const OWN =
  '(?:reasons? for leaving|career (?:break|gap)|gaps? in (?:my|the) (?:cv|resume|employment)|criminal record|right to work|start date|visa (?:status|sponsorship))';

/** When one could work; "availability of beds" and "high availability" are work. */
const WHEN_ONE_CAN =
  /^(?:(?:my )?availability(?: (?:for|at|on|in|over|during|to)\b.*)?|(?:my )?(?:weekend|evening|night|shift|summer|holiday|term-time) availability|(?:when|what days?|which days?|what hours|how soon) I(?:['’]m| am)? (?:can|could|able to|free to) (?:work|start|begin|join)\b.*|(?:my )?(?:references|referees|dbs(?: checks?)?))$/i;
/** What comes with the job besides the pay; "benefits for carers" and "the relocation of the depot" are work. */
const BESIDES_PAY =
  '(?:relocation (?:package|costs?|expenses|allowance)|(?:benefits|perks)(?: package)?(?! (?:for|of|at|in)\\b)|(?:holiday|leave) (?:allowance|entitlement)|annual leave|(?:parental|maternity|paternity) leave|visas?(?! (?:for|of)\\b))';

/** What is asked for figures' and papers' sake: "salary (55-60k)", "day rate", "the notice period and visa". */
const OF_TERMS = new RegExp(
  `^${WHOSE}(?:${PAY}|${NOTICE}|${OWN}|${BESIDES_PAY})(?: (?:expectations?|ranges?|bands?|figures?|hopes|wise|negotiations?))?(?=$|[,;:/&(]| ?[£$€\\d]| [-–] | (?:and|or|for|at|of|from|vs|plus|is|was|in|if)\\b)`,
  'i',
);
/** "what the pay is", "how much you pay". */
const ASKED_OF_TERMS =
  /^(?:what|how much|how|whether|when) (?:\S+ ){0,3}?(?:salary|pay|pays|paid|wages?|day rate|notice(?: period)?)(?: (?:is|are|was|would be|starts?|me|for it)\b.*)?$/i;
/** "why I'm leaving banking", "being out of work for 8 years": what one had to answer for. */
const WHY_ONE_LEFT =
  /^(?:(?:why|when|how|that) )?(?:(?:I|we)(?:['’](?:m|ve|d))? |being |having been |my )(?:(?:am|was|have|had|got|been|being|want(?:ed)?|decided|to|be) )*(?:left|leave|leaving|quit|quitting|resigned|sacked|fired|let go|(?:made )?redundant|laid off|dismissed|out of work|unemployed|off sick|signed off|between jobs|job[- ]hunting|looking (?:for|to move)|changing jobs)\b/i;
/** "my notice": a trouble of one's own. */
const OWN_TROUBLE =
  /^my (?:notice|health|illness|back|kids|childcare|divorce|pregnancy|sickness|absences?|gap|redundancy|ex|finances?|debts?)$/i;

/** True for a subject one was asked about and is not glad to have talked about: pay, notice, sick leave, why one left. */
export const isAwkward = (note: string): boolean =>
  [OF_TERMS, ASKED_OF_TERMS, WHEN_ONE_CAN, WHY_ONE_LEFT, OWN_TROUBLE].some((pattern) => pattern.test(note));
