/*!
 * Public holidays: Cyprus, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Cyprus
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Clean Monday|0319030402240316022902200312022503160308022103130304
Annunciation, Anniversary of 1821 Revolution|0325
Cyprus National Day|0401
Labour Day|0501
Good Friday|0503041804100430041404060426041104300422040704270418
Easter Sunday|0505042004120502041604080428041305020424040904290420
Easter Monday|0506042104130503041704090429041405030425041004300421
Pentecost|0623060805310620060405270616060106200612052806170608
Assumption|0815
Cyprus Independence Day|1001
National Holiday|1028
Christmas Day|1225
Boxing Day|1226
`;
