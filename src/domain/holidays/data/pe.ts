/*!
 * Public holidays: Peru, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Peru
 */
export const ROWS = `
New Year's Day|0101
Maundy Thursday|0328041704020325041303290418041003250414040603220410
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Labour Day|0501
Battle of Arica and Flag Day|0607
Saints Peter and Paul|0629
Peruvian Air Force Day|0723
Independence Day|0728x2
Battle of Junín|0806
Santa Rosa de Lima|0830
Battle of Angamos|1008
All Saints' Day|1101
Immaculate Conception|1208
Battle of Ayacucho|1209
Christmas Day|1225
`;
