/*!
 * Public holidays: Greece, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://el.wikipedia.org/wiki/Επίσημες_αργίες_στην_Ελλάδα
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Clean Monday|0318030302230315022802190311022403150307022003120303
Annunciation, Anniversary of 1821 Revolution|0325
Labour Day|0501
Good Friday|0503041804100430041404060426041104300422040704270418
Easter Sunday|0505042004120502041604080428041305020424040904290420
Easter Monday|0506042104130503041704090429041405030425041004300421
Pentecost|0623060805310620060405270616060106200612052806170608
Whit Monday|0624060906010621060505280617060206210613052906180609
Assumption|0815
National Holiday|1028
Christmas Day|1225
Boxing Day|1226
`;
