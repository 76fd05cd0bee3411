/*!
 * Public holidays: Vietnam, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Vietnam
 */
export const ROWS = `
New Year's Day|0101
Vietnamese New Year Holidays|0209012802160205012502120201012202100130021802070127x5
Vietnamese New Year|0210012902170206012602130202012302110131021902080128
Hung Kings Commemorations|0418040704260416040404230412040104190409042804170406
Day of liberating the South for national reunification|0430
Labour Day|0501
National Day|0902
`;
