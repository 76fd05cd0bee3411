/*!
 * Public holidays: Malta, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Malta
 */
export const ROWS = `
New Year's Day|0101
Feast of Saint Paul's Shipwreck in Malta|0210
Saint Joseph|0319
Good Friday|0329041804030326041403300419041103260415040703230411
Freedom Day|0331
Labour Day|0501
June 7th|0607
Saints Peter and Paul|0629
Assumption|0815
Victory Day|0908
Independence Day|0921
Immaculate Conception|1208
Republic Day|1213
Christmas Day|1225
`;
