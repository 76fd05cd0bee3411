/*!
 * Public holidays: Philippines, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_the_Philippines
 *   https://en.wikipedia.org/wiki/People_Power_Revolution#Commemoration
 */
export const ROWS = `
New Year's Day|0101
Maundy Thursday|0328041704020325041303290418041003250414040603220410
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Day of Valor|0409
End of Ramadan (Eid al-Fitr)|240410 250330 260320 270309 280226 290214 300204 310124 320114 330102 331223 341212 351201 361119
Labour Day|0501
Independence Day|0612
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207
National Heroes' Day|0826082508310830082808270826082508300829082808270825
Bonifacio Day|1130
Christmas Day|1225
Rizal Day|1230
`;
