/*!
 * Public holidays: China, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_China
 */
export const ROWS = `
New Year's Day|0101
Spring Festival|0209012802160205012502120202012202100130021802070127x4
Qingming Festival|0404040404050405040404040405040504040404040504050404
Labour Day|0501 250502 260502 270502 280502 290502 300502 310502 320502 330502 340502 350502 360502
Dragon Boat Festival|0610053106190609052806160605062406120601062006100530
Mid-Autumn Festival|0917100609250915100309220912100109191007092709161004
National Day|1001x3
`;
