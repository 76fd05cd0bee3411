/*!
 * Public holidays: Romania, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://ro.wikipedia.org/wiki/S%C4%83rb%C4%83tori_publice_%C3%AEn_Rom%C3%A2nia
 *   https://de.wikipedia.org/wiki/Feiertage_in_Rum%C3%A4nien
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Romania
 */
export const ROWS = `
New Year's Day|0101x2
Epiphany|0106
Saint John the Baptist|0107
Day of the Unification of the Romanian Principalities|0124
Labour Day|0501
Good Friday|0503041804100430041404060426041104300422040704270418
Easter Sunday|0505042004120502041604080428041305020424040904290420
Easter Monday|0506042104130503041704090429041405030425041004300421
Children's Day|0601
Pentecost|0623060805310620060405270616060106200612052806170608
Whit Monday|0624060906010621060505280617060206210613052906180609
Assumption|0815
St Andrew's Day|1130
National holiday|1201
Christmas Day|1225
Boxing Day|1226
`;
