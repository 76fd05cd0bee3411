/*!
 * Public holidays: Indonesia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://id.wikipedia.org/wiki/Hari_libur_nasional_di_Indonesia
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Indonesia
 *   https://en.wikipedia.org/wiki/Nyepi
 *   https://en.wikipedia.org/wiki/Vesak#Dates_of_observance
 */
export const ROWS = `
New Year's Day|0101
Laylat al-Mi'raj|240208 250127 260116 270105 271225 281214 291203 301123 311112 321101 331021 341010 350929 360918
Chinese New Year|0210012902170206012602130203012302110131021902080128
Nyepi|240311 250329 260319 270308
Good Friday|0329041804030326041403300419041103260415040703230411
End of Ramadan (Eid al-Fitr)|240410x2 250330x2 260320x2 270309x2 280226x2 290214x2 300204x2 310124x2 320114x2 330102x2 331223x2 341212x2 351201x2 361119x2
Labour Day|0501
Ascension Day|0509052905140506052505100530052205060526051805030522
Vesak Day|240523 250512 260531 270520
Pancasila Day|0601
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207
Islamic New Year|0707062606160606052505140503042304110401032103110228
Independence Day|0817
Birthday of Muhammad (Mawlid)|0915090508250814080307240713070206200609053005200508
Christmas Day|1225
`;
