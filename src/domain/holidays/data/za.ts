/*!
 * Public holidays: South Africa, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_South_Africa
 */
export const ROWS = `
New Year's Day|0101
Human Rights Day|0321
Good Friday|0329041804030326041403300419041103260415040703230411
Family Day|0401042104060329041704020422041403290418041003260414
Freedom Day|0427
Workers' Day|0501
Voting Day|240529
Youth Day|0616
Public Holiday|240617 250428 260810 270322 271227 280925 291217 300617 310428 320322 321227 330502 340102 340925 351217 360428
National Women's Day|0809
Heritage Day|0924
Day of Reconciliation|1216
Christmas Day|1225
Day of Goodwill|1226
`;
