/*!
 * Public holidays: Slovakia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://sk.wikipedia.org/wiki/Zoznam_sviatkov_na_Slovensku
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Day of victory over fascism|240508 250508
Saints Cyril and Methodius Day|0705
Slovak National Uprising anniversary|0829
Day of Our Lady of the Seven Sorrows|240915 250915
All Saints' Day|1101
Struggle for Freedom and Democracy Day|241117
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
`;
