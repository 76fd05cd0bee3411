/*!
 * Public holidays: Luxembourg, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://lb.wikipedia.org/wiki/Gesetzlech_Feierdeeg_zu_L%C3%ABtzebuerg
 */
export const ROWS = `
New Year's Day|0101
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Ascension Day|0509052905140506052505100530052205060526051805030522
Europe Day|0509
Whit Monday|0520060905250517060505210610060205170606052905140602
National Holiday|0623
Assumption|0815
All Saints' Day|1101
Christmas Day|1225
Boxing Day|1226
`;
