/*!
 * Public holidays: Estonia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Estonia
 */
export const ROWS = `
New Year's Day|0101
Independence Day|0224
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Labour Day|0501
Pentecost|0519060805240516060405200609060105160605052805130601
Victory Day|0623
Midsummer Day|0624
Day of Restoration of Independence|0820
Christmas Eve|1224
Christmas Day|1225
Boxing Day|1226
`;
