/*!
 * Public holidays: Italy, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://de.wikipedia.org/wiki/Feiertage_in_Italien
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Liberation from Nazi-Fascism (1945)|0425
Labour Day|0501
Republic Day|0602
Assumption|0815
National Day of Saint Francis of Assisi|261004 271004 281004 291004 301004 311004 321004 331004 341004 351004 361004
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
Boxing Day|1226
`;
