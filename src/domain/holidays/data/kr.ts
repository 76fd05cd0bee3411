/*!
 * Public holidays: South Korea, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/List_of_public_holidays_in_South_Korea
 */
export const ROWS = `
New Year's Day|0101
Korean New Year|0210012902170207012702130203012302110131021902080128x3
Korean New Year*|240212 270209 300205 330202 340221 360130
Independence Movement Day|0301
Independence Movement Day*|250303 260302 310303 360303
Children's Day|0505
Buddha's Birthday*|250506 260525 290521 320517 360505
Children's Day*|240506 250506 290507 300506 350507
Buddha's Birthday|0515050505240513050205200509052805160506052505150503
Memorial Day|0606
Constitution Day|260717 270717 280717 290717 300717 310717 320717 330717 340717 350717 360717
Constitution Day*|270719 320719 330718
Liberation Day|0815
Liberation Day*|260817 270816 320816
Korean Thanksgiving|0916100509240914100209210911093009181006092609151003x3
National Foundation Day|1003
National Foundation Day*|261005 271004 281005 321004 361006
Korean Thanksgiving*|251008 281005 290924 320921 350918 361006x2
Hangul Day|1009
Hangul Day*|271011 321011 331010
Christmas Day|1225
Christmas Day*|271227 321227 331226
`;
