/*!
 * Public holidays: Japan, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://ja.wikipedia.org/wiki/%E5%9B%BD%E6%B0%91%E3%81%AE%E7%A5%9D%E6%97%A5
 */
export const ROWS = `
New Year's Day|0101
New Year's Day*|340102
Coming of Age Day|0108011301120111011001080114011301120110010901080114
Foundation Day|0211
Foundation Day*|240212 290212 350212
Emperor's Birthday|0223
Emperor's Birthday*|250224 310224
Spring Equinox Day|0320032003200321032003200320032103200320032003210320
Spring Equinox Day*|270322 330321
Showa Day|0429
Showa Day*|290430 350430
Constitution Day|0503
Greenery Day|0504
Children's Day|0505
Children's Day*|240506 300506
Constitution Day*|260506
Greenery Day*|250506 310506 360506
Marine Day|0715072107200719071707160715072107190718071707160721
Mountain Day|0811
Mountain Day*|240812 300812
Respect-for-the-Aged Day|0916091509210920091809170916091509200919091809170915
Autumnal Equinox Day|0922092309230923092209230923092309220923092309230922
Citizens' Holiday|260922
Autumnal Equinox Day*|240923 290924 350924
Sports Day|1014101310121011100910081014101310111010100910081013
Culture Day|1103
Culture Day*|241104 301104
Labor Thanksgiving Day|1123
Labor Thanksgiving Day*|251124 311124 361124
`;
