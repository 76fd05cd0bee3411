/*!
 * Public holidays: Pakistan, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Pakistan
 *   https://ur.wikipedia.org/wiki/%D8%AA%D8%B9%D8%B7%DB%8C%D9%84%D8%A7%D8%AA_%D9%BE%D8%A7%DA%A9%D8%B3%D8%AA%D8%A7%D9%86
 */
export const ROWS = `
Kashmir Day|0205
Pakistan Day|0323
End of Ramadan (Eid al-Fitr)|240410x3 250330x3 260320x3 270309x3 280226x3 290214x3 300204x3 310124x3 320114x3 330102x3 331223x3 341212x3 351201x3 361119x3
Labour Day|0501
Youm-e-Takbeer|0528
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207x3
Ashura|0715070406240614060205220511050104190409032903190307x2
Independence Day|0814
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Iqbal Day|1109
Quaid-e-Azam Day|1225
`;
