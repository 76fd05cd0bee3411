/*!
 * Public holidays: Czechia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_the_Czech_Republic
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Liberation Day|0508
Saints Cyril and Methodius Day|0705
Jan Hus Day|0706
St. Wenceslas Day (Czech Statehood Day)|0928
Independent Czechoslovak State Day|1028
Struggle for Freedom and Democracy Day|1117
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
`;
