/*!
 * Public holidays: Brazil, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Brazil
 *   https://pt.wikipedia.org/wiki/Feriados_no_Brasil
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411
Tiradentes' Day|0421
Labour Day|0501
Independence Day|0907
Election Day|241006 241027 261004 261025 281001 281029 301006 301027 321003 321031 341001 341029 361005 361026
Our Lady of Aparecida|1012
All Souls' Day|1102
Republic Day|1115
Black Awareness Day|1120
Christmas Day|1225
`;
