/*!
 * Public holidays: Latvia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Latvia
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Restoration of Independence day|0504
Restoration of Independence day*|240506 250505 300506 310505 360505
Midsummer Eve|0623
Midsummer|0624
Republic Day|1118
Republic Day*|281120 291119 341120 351119
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
New Year's Eve|1231
`;
