/*!
 * Public holidays: Thailand, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Thailand
 */
export const ROWS = `
New Year's Day|0101
Makha Bucha|240224 250213 260303
Chakri Memorial Day|0406
Songkran Festival|0413x3
Coronation Day|0504
Vesak Day|240522 250512 260531
Queen Suthida's Birthday|0603
Asalha Puja|240719 250710 260729
Buddhist Lent|240720 250711 260730
King's Birthday|0728
The Queen Mother's Birthday|0812
King Bhumibol Adulyadej Memorial Day|1013
King Chulalongkorn Day|1023
King Bhumibol Adulyadej's Birthday|1205
Constitution Day|1210
New Year's Eve|1231
`;
