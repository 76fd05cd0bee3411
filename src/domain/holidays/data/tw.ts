/*!
 * Public holidays: Taiwan, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Taiwan
 */
export const ROWS = `
Founding of the Republic of China|0101
Chinese New Year's Eve|0209012802160205012502120202012202100130021802070127
Chinese New Year|0210012902170206012602130203012302110131021902080128
The second day of the Chinese New Year|0211013002180207012702140204012402120201022002090129
The third day of the Chinese New Year|0212013102190208012802150205012502130202022102100130
The fourth day of the Chinese New Year|0213020102200209012902160206012602140203022202110131
Chinese New Year Holiday|0214020202210210013002170207012702150204022302120201
Peace Memorial Day|0228
Peace Memorial Day*|270301
Children's Day|0404
Tomb Sweeping Day|0404040404050405040404040405040504040404040504050404
Children's Day*|270405 320405
Tomb Sweeping Day*|260406 320405
Dragon Boat Festival*|280529 350611
Dragon Boat Festival|0610053106190609052806160605062406120601062006100530
Mid-Autumn Festival|0917100609250915100309220912100109191007092709161004
Mid-Autumn Festival*|320920 350917
National Day / Double Tenth Day|1010
National Day / Double Tenth Day*|271011 321011
Founding of the Republic of China*|271231 321231 340102
`;
