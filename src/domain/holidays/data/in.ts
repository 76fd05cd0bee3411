/*!
 * Public holidays: India, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_India
 */
export const ROWS = `
Republic Day|0126
Good Friday|0329041804030326041403300419041103260415040703230411
Ambedkar Jayanti|0414
Independence Day|0815
Gandhi Jayanti|1002
Christmas Day|1225
`;
