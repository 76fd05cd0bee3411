/*!
 * Public holidays: Nigeria, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Nigeria
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Monday|0401042104060329041704020422041403290418041003260414
Id el Fitr|240410x2 250330x2 260320x2 270309x2 280226x2 290214x2 300204x2 310124x2 320114x2 330102x2 331223x2 341212x2 351201x2 361119x2
Worker's Day|0501
Worker's Day*|270503 320503
Children's Day|0527
Democracy Day|0612
Democracy Day*|270614 320614
Id el Kabir|0616060605270516050504240413040203220311030102180207x2
Islamic New Year|0707062606160606052505140503042304110401032103110228
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Independence Day|1001
National Youth Day|1101
Christmas Day|1225
Boxing Day|1226
`;
