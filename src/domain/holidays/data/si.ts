/*!
 * Public holidays: Slovenia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Slovenia
 */
export const ROWS = `
New Year's Day|0101x2
Prešeren Day, the Slovenian Cultural Holiday|0208
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Day of Uprising Against Occupation|0427
Labour Day|0501x2
Pentecost|0519060805240516060405200609060105160605052805130601
Statehood Day|0625
Assumption|0815
Reformation Day|1031
Day of Remembrance for the Dead|1101
Christmas Day|1225
Independence and Unity Day|1226
`;
