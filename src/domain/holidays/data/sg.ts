/*!
 * Public holidays: Singapore, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Singapore
 *   https://en.wikipedia.org/wiki/Vesak
 *   https://en.wikipedia.org/wiki/2023_Singaporean_presidential_election
 */
export const ROWS = `
New Year's Day|0101
New Year's Day*|340102
Chinese New Year|0210012902170206012602130203012302110131021902080128x2
Chinese New Year*|240212 270208 300205 340221
Good Friday|0329041804030326041403300419041103260415040703230411
Hari Raya Puasa|240410 250331 260321 270309 280226 290214 300204 310124 320114 330102 331223 341212 351201 361119
Labour Day|0501
Labour Day*|330502
Vesak Day|240522 250512 260531x2
Hari Raya Haji|0616060705270516050504240413040203220311030102180207
National Day|0809
National Day*|260810
Deepavali|241031 251020 261108x2 271028 281115 291105 301025
Christmas Day|1225
Christmas Day*|331226
`;
