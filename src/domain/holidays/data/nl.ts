/*!
 * Public holidays: Netherlands, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_the_Netherlands
 *   https://nl.wikipedia.org/wiki/Feestdagen_in_Nederland
 *   https://nl.wikipedia.org/wiki/Koningsdag_(Nederland)
 *   https://nl.wikipedia.org/wiki/Koninginnedag
 *   https://nl.wikipedia.org/wiki/Nationale_Dodenherdenking
 *   https://nl.wikipedia.org/wiki/Bevrijdingsdag
 *   https://nl.wikipedia.org/wiki/Moederdag
 *   https://nl.wikipedia.org/wiki/Hemelvaartsdag
 *   https://nl.wikipedia.org/wiki/Tweede_Pinksterdag
 *   https://nl.wikipedia.org/wiki/Vaderdag
 *   https://nl.wikipedia.org/wiki/Prinsessedag
 *   https://nl.wikipedia.org/wiki/Prinsjesdag
 *   https://nl.wikipedia.org/wiki/Sinterklaasfeest
 *   https://nl.wikipedia.org/wiki/Koninkrijksdag
 *   https://nl.wikipedia.org/wiki/Gronings_Ontzet
 *   https://nl.wikipedia.org/wiki/Alkmaars_Ontzet
 *   https://nl.wikipedia.org/wiki/Inname_van_Den_Briel
 *   https://nl.wikipedia.org/wiki/Leids_Ontzet
 */
export const ROWS = `
New Year's Day|0101
Easter Sunday|0331042004050328041604010421041303280417040903250413
Easter Monday|0401042104060329041704020422041403290418041003260414
King's Day|0427042604270427042704270427042604270427042704270426
Ascension Day|0509052905140506052505100530052205060526051805030522
Pentecost|0519060805240516060405200609060105160605052805130601
Whit Monday|0520060905250517060505210610060205170606052905140602
Christmas Day|1225
Boxing Day|1226
`;
