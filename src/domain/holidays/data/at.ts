/*!
 * Public holidays: Austria, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://de.wikipedia.org/wiki/Feiertage_in_%C3%96sterreich
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Easter Monday|0401042104060329041704020422041403290418041003260414
National Labour Day|0501
Ascension Day|0509052905140506052505100530052205060526051805030522
Whit Monday|0520060905250517060505210610060205170606052905140602
Corpus Christi|0530061906040527061505310620061205270616060805240612
Assumption|0815
National Holiday|1026
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
`;
