/*!
 * Public holidays: Ireland, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_the_Republic_of_Ireland
 */
export const ROWS = `
New Year's Day|0101
St. Brigid's Day|0205020302020201020702050201020302020207020602050201
St. Patrick's Day|0317
Easter Monday|0401042104060329041704020422041403290418041003260414
May bank holiday|0506050505040503050105070506050505030502050105070505
June bank holiday|0603060206010607060506040603060206070606060506040602
August bank holiday|0805080408030802080708060805080408020801080708060804
October bank holiday|1028102710261025103010291028102710251031103010291027
Christmas Day|1225
St. Stephen's Day|1226
`;
