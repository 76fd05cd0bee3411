/*!
 * Public holidays: Kenya, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 */
export const ROWS = `
New Year's Day|0101
New Year's Day*|340102
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
End of Ramadan (Eid al-Fitr)|240410 250330 260320 270309 280226 290214 300204 310124 320114 330102 331223 341212 351201 361119
Labour Day|0501
Labour Day*|330502
Madaraka Day|0601
Madaraka Day*|250602 310602 360602
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207
Moi Day|1010
Moi Day*|271011 321011
Mashujaa Day|1020
Mashujaa Day*|241021 301021
Jamhuri Day|1212
Jamhuri Day*|271213 321213
Christmas Day|1225
Boxing Day|1226
Boxing Day*|271227 321227
Christmas Day*|331227
`;
