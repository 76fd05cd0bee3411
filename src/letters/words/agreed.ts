/** The terms as who accepts an offer notes them, as one confirms what was agreed: "40,500 and 27 days holiday". */
import { sayList } from '../../domain/wording.ts';
import { withArticle } from './articles.ts';
import { withPreposition } from './days.ts';
import { isTold } from './reasons.ts';

const SUM = '[£$€] ?\\d[\\d,.]*k?|\\d[\\d,.]*k|\\d{2,3},?\\d{3}|\\d[\\d,.]*(?= ?(?:/|an? |per ))';
const PER = '(?: ?(?:/|an? |per )(?:hour|hr|day|week|month|year|annum))?';
const SUM_ALONE = new RegExp(`^(?:${SUM})${PER}$`, 'i');
const PAY = '(?:(?:base|basic|starting|annual|gross) )?(?:salary|pay|rate)';
/** "Salary of 40,500", "base 40k", "40,500 salary" */
const PAY_FIRST = new RegExp(`^(?:an? )?(${PAY}|base)(?:[:,]| of| is| at)? ((?:${SUM})${PER})$`, 'i');
const PAY_LAST = new RegExp(`^((?:${SUM})${PER}) (${PAY}|base)$`, 'i');
/** "The revised salary of 40,500" */
const PAY_KNOWN = new RegExp(`^the (?:\\w+ )?(?:salary|pay|rate) of (?:${SUM})${PER}$`, 'i');
const START = /^(?:an? )?start(?:ing)?(?: date)?(?: of| on| is|:)? (\d.*|\p{Lu}.*)$/iu;
/** "27 days' holiday", "4 days a week from home", "a sign-on bonus" */
const BESIDES =
  /^(?:(?:an?|the|\d+|two|three|four|five) )(?:[\w'’£$€,-]+ ){0,5}(?:holidays?|leave|home|bonus|allowance|pension|hours|equity|review|contract|days?|week)$/i;
const AS_AGREED =
  /^(?:as )?(?:agreed|discussed)(?: on| by phone| on the phone)?[,:]? (?=\S)|,? (?:as|that|which)?(?: ?we)? ?(?:agreed|discussed)(?: on)?$/gi;

const salaryOf = (called: string, sum: string): string =>
  `${withArticle(called.toLowerCase().replace(/^base$/, 'base salary'))} of ${sum}`;

/** One of the terms, and whether it is the pay; null for what is none. */
const termIn = (part: string): { readonly text: string; readonly isPay: boolean } | null => {
  if (SUM_ALONE.test(part) || PAY_KNOWN.test(part)) return { text: part, isPay: true };
  const [, called = '', sum = ''] = PAY_FIRST.exec(part) ?? [];
  if (called !== '') return { text: salaryOf(called, sum), isPay: true };
  const [, first = '', last = ''] = PAY_LAST.exec(part) ?? [];
  if (first !== '') return { text: salaryOf(last, first), isPay: true };
  const start = START.exec(part)?.[1];
  if (start !== undefined) return { text: `a start ${withPreposition(start)}`, isPay: false };
  return BESIDES.test(part) && !isTold(part) ? { text: part, isPay: false } : null;
};

/** "We agreed on 40,500 and a start on 27 April"; null where the pay is not among it, or more than terms is said. */
export const asAgreed = (words: string): string | null => {
  const terms = words
    .replace(AS_AGREED, '')
    .split(/\s*[,;]\s+(?:and )?|\s+(?:and|plus|with|&|\+)\s+/)
    .map(termIn);
  const named = terms.filter((term) => term !== null);
  if (named.length < terms.length || !named.some(({ isPay }) => isPay)) return null;
  return `We agreed on ${sayList(named.map(({ text }) => text))}`;
};
