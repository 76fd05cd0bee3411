/*!
 * Public holidays: Denmark, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://da.wikipedia.org/wiki/Danske_helligdage
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Denmark
 */
export const ROWS = `
New Year's Day|0101
Maundy Thursday|0328041704020325041303290418041003250414040603220410
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
Ascension Day|0509052905140506052505100530052205060526051805030522
Pentecost|0519060805240516060405200609060105160605052805130601
Whit Monday|0520060905250517060505210610060205170606052905140602
Christmas Day|1225
Boxing Day|1226
`;
