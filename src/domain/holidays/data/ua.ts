/*!
 * Public holidays: Ukraine, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Ukraine
 */
export const ROWS = `
New Year|0101x2
New Year*|270104 280103x2 330103x2 340103
International Women's Day|0308 250310 260309 310310 360310
Labour Day|0501
Labour Day*|270504 320504 330503
Orthodox Easter|0505042004120502041604080428041305020424040904290420
Orthodox Easter*|0506042104130503041704090429041405030425041004300421
Victory Day|0509
Victory Day*|260511 270510 320510
Pentecost|0623060805310620060405270616060106200612052806170608
Pentecost*|0624060906010621060505280617060206210613052906180609
Constitution Day|0628
Constitution Day*|250630 260629 310630 360630
Statehood Day|0715 280717 290716 340717 350716
Independence Day|0824
Independence Day*|240826 250825 300826 310825 360825
Defenders of Ukraine Day|1001
Defenders of Ukraine Day*|281002 331003 341002
Christmas Day|1225 271227 321227 331226
`;
