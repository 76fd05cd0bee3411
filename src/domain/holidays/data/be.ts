/*!
 * Public holidays: Belgium, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://nl.wikipedia.org/wiki/Feestdagen_in_Belgi%C3%AB
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Belgium
 */
export const ROWS = `
New Year's Day|0101
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Ascension Day|0509052905140506052505100530052205060526051805030522
Whit Monday|0520060905250517060505210610060205170606052905140602
National Holiday|0721
Assumption|0815
All Saints' Day|1101
Armistice Day|1111
Christmas Day|1225
`;
