/*!
 * Public holidays: Croatia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Croatia
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Corpus Christi|0530061906040527061505310620061205270616060805240612
National Day|0530
Anti-Fascist Struggle Day|0622
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders|0805
Assumption|0815
All Saints' Day|1101
Remembrance Day|1118
Christmas Day|1225
Boxing Day|1226
`;
