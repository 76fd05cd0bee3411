/*!
 * Public holidays: Lithuania, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Lithuania
 */
export const ROWS = `
New Year's Day|0101
Day of Restoration of the State of Lithuania|0216
Day of Restoration of Independence of Lithuania|0311
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
St. John's Day|0624
Statehood Day|0706
Assumption|0815
All Saints' Day|1101
All Souls' Day|1102
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
`;
