/*!
 * Public holidays: Poland, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://de.wikipedia.org/wiki/Feiertage_in_Polen
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Poland
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Constitution Day|0503
Pentecost|0519060805240516060405200609060105160605052805130601
Corpus Christi|0530061906040527061505310620061205270616060805240612
Assumption|0815
All Saints' Day|1101
Independence Day|1111
Christmas Eve|251224 261224 271224 281224 291224 301224 311224 321224 331224 341224 351224 361224
Christmas Day|1225
Boxing Day|1226
`;
