/*!
 * Public holidays: Israel, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Israel
 */
export const ROWS = `
Passover (Pesach)|0423041304020422041103310418040803270414040404240412
Mimouna, Seventh day of Passover|0429041904080428041704060424041404020420041004300418
Independence Day (Yom HaAtzmaut)|0514050104220512050204190508042904150504042505150501
Shavuot (Feast of Weeks)|0612060205220611053105200607052805160603052406130601
Rosh Hashanah (Yom Teruah)|1003092309121002092109100928091809060924091410040922
Rosh Hashanah (Day 2)|1004092409131003092209110929091909070925091510050923
Day of Atonement (Yom Kippur)|1012100209211011093009191007092709151003092310131001
Feast of Tabernacles (Sukkot)|1017100709261016100509241012100209201008092810181006
Simchat Torah/ Shmini Atzeret|1024101410031023101210011019100909271015100510251013
`;
