/*!
 * Public holidays: Saudi Arabia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Saudi_Founding_Day
 *   https://en.wikipedia.org/wiki/Saudi_National_Day
 */
export const ROWS = `
Founding Day|0222
End of Ramadan (Eid al-Fitr)|240409x4 250330x4 260319x4 270309x4 280226x4 290214x4 300203x4 310124x4 320113x4 330102x4 331222x4 341211x4 351130x4 361118x4
Feast of the Sacrifice (Eid al-Adha)|0615060505260515050404230412040103210310022802170206x4
National Day|0923
`;
