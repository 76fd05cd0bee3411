/*!
 * Public holidays: Bangladesh, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Bangladesh
 *   https://en.wikipedia.org/wiki/Bengali_calendars
 */
export const ROWS = `
Language Martyrs' Day|0221
Mujib's Birthday & Children's Day|0317
Independence Day|0326
End of Ramadan (Eid al-Fitr)|240410x3 250330x3 260320x3 270309x3 280226x3 290214x3 300204x3 310124x3 320114x3 330102x3 331223x3 341212x3 351201x3 361119x3
Bengali New Year's Day|0414
May Day|0501
Buddha's Birthday|0519
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207x3
Day of Ashura|0716070506250615060305230512050204200410033003200308
National Mourning Day|0815
Krishna Janmashtami|0824
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Durga Puja|1008
Victory Day|1216
Christmas Day|1225
`;
