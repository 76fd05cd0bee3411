/*!
 * Public holidays: Argentina, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 */
export const ROWS = `
New Year's Day|0101
Shrove Monday|0212030302160208022802120304022402090228022002050225
Shrove Tuesday|0213030402170209022902130305022502100301022102060226
Day of Remembrance for Truth and Justice|0324
Good Friday|0329041804030326041403300419041103260415040703230411
Bridge Day|240401 240621 241011
Day of the Veterans and the Fallen in the Malvinas War|0402
Labour Day|0501
Day of the May Revolution|0525
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes|0617061606150621061706170617061606210620061706170616
Anniversary of the Passing to Immortality of General Manuel Belgrano|0620
Independence Day|0709
Anniversary of the Passing to Immortality of General José de San Martín|0817081708170816082108200817081708160815082108200817
Day of Respect for Cultural Diversity|1012101210121011101610151012101210111010101610151012
Day of National Sovereignty|1118112411231120112011191118112411201120112011191124
Immaculate Conception of Mary|1208
Christmas Day|1225
`;
