/*!
 * Public holidays: Chile, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Chile
 */
export const ROWS = `
New Year's Day|0101
Additional holiday|340102
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Labour Day|0501
Navy Day|0521
Indigenous People's Day|0620062006210621062006200621062106200620062106210620
Saints Peter and Paul|0629062906290628062607020629062906280627062607020629
Our Lady of Mount Carmel|0716
Assumption|0815
National holiday|0918 270917 290917 320917 350917
Army Day|0919
National Holiday|240920 300920
Columbus Day|1012101210121011100910151012101210111010100910151012
Reformation Day|1031103110311031102711021031103110311031102711021031
All Saints' Day|1101
Immaculate Conception|1208
Christmas Day|1225
`;
