/*!
 * Public holidays: Egypt, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Egypt
 */
export const ROWS = `
Christmas Day|0107
National Police Day|0125
Revolution Day 2011|0125
End of Ramadan (Eid al-Fitr)|240410x3 250330x3 260320x3 270309x3 280226x3 290214x3 300204x3 310124x3 320114x3 330102x3 331223x3 341212x3 351201x3 361119x3
Sinai Liberation Day|0425
Labour Day|0501
Sham El Nessim|0506042104130503041704090429041405030425041004300421
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207x4
30 June Day|0630
Islamic New Year|0707062606160606052505140503042304110401032103110228
Revolution Day|0723
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Armed Forces Day|1006
`;
