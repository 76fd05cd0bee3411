/*!
 * Public holidays: United Kingdom, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_the_United_Kingdom
 */
export const ROWS = `
New Year's Day|0101
January 2nd|0102|SCT
New Year's Day*|280103 330103 340102|-SCT
January 2nd*|270104 280103 330103|SCT
New Year's Day*|280104 330104 340103|SCT
St Patrick's Day|0317|NIR
St Patrick's Day*|240318 290319 300318 350319|NIR
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Monday|0401042104060329041704020422041403290418041003260414|-SCT
Early May bank holiday|0506050505040503050105070506050505030502050105070505
Spring bank holiday|0527052605250531052905280527052605310530052905280526
World Cup bank holiday|260615|SCT
Battle of the Boyne (Orangemen's Day)|0712|NIR
Battle of the Boyne (Orangemen's Day)*|250714 260713 310714 360714|NIR
Summer bank holiday|0805080408030802080708060805080408020801080708060804|SCT
Summer bank holiday|0826082508310830082808270826082508300829082808270825|-* SCT
St Andrew's Day|1130|SCT
St Andrew's Day*|241202 251201 301202 311201 361201|SCT
Christmas Day|1225
Boxing Day|1226
Christmas Day*|271227 321227 331227
Boxing Day*|261228 271228 321228
`;
