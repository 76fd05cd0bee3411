/*!
 * Public holidays: Morocco, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://fr.wikipedia.org/wiki/F%C3%AAtes_et_jours_f%C3%A9ri%C3%A9s_au_Maroc
 */
export const ROWS = `
New Year's Day|0101
Anniversary of the Independence Manifesto|0111
End of Ramadan (Eid al-Fitr)|240410 250330 260320 270309 280226 290214 300204 310124 320114 330102 331223 341212 351201 361119
Labour Day|0501
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207
Islamic New Year|0707062606160606052505140503042304110401032103110228
Feast of the Throne|0730
Anniversary of the Recovery Oued Ed-Dahab|0814
Anniversary of the Revolution of the King and the People|0820
Youth Day|0821
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Anniversary of the Green March|1106
Independence Day|1118
`;
