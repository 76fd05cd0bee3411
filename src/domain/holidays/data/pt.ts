/*!
 * Public holidays: Portugal, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://de.wikipedia.org/wiki/Portugal#Feiertage
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Liberty Day|0425
Labour Day|0501
Corpus Christi|0530061906040527061505310620061205270616060805240612
Portugal Day|0610
Assumption|0815
Republic Day|1005
All Saints' Day|1101
Restoration of Independence|1201
Immaculate Conception|1208
Christmas Day|1225
`;
