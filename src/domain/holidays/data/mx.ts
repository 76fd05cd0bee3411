/*!
 * Public holidays: Mexico, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Mexico
 */
export const ROWS = `
New Year's Day|0101
Constitution Day|0205020302020201020702050204020302020207020602050204
Benito Juárez's birthday|0318031703160315032003190318031703150321032003190317
Labour Day|0501
Independence Day|0916
Revolution Day|1118111711161115112011191118111711151121112011191117
Change of Federal Government|241201 301201 361201
Christmas Day|1225
`;
