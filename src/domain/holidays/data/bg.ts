/*!
 * Public holidays: Bulgaria, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Bulgaria
 */
export const ROWS = `
New Year's Day|0101
Liberation Day|0303
Labour Day|0501
Good Friday|0503041804100430041404060426041104300422040704270418
Easter Sunday|0505042004120502041604080428041305020424040904290420
Easter Monday|0506042104130503041704090429041405030425041004300421
St. George's Day|0506
Bulgarian Education and Culture, and Slavonic Literature Day|0524
Unification Day|0906
Independence Day|0922
Christmas Eve|1224
Christmas Day|1225
`;
