/*!
 * Public holidays: France, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://fr.wikipedia.org/wiki/Jour_f%C3%A9ri%C3%A9#France
 */
export const ROWS = `
New Year's Day|0101
Good Friday|0329041804030326041403300419041103260415040703230411|57 67 68 GP MQ
Easter Monday|0401042104060329041704020422041403290418041003260414
Abolition of Slavery|0427|YT
Labour Day|0501
Victory Day|0508
Ascension Day|0509052905140506052505100530052205060526051805030522
Whit Monday|0520060905250517060505210610060205170606052905140602
Abolition of Slavery|0522|MQ
Abolition of Slavery|0527|GP MF
Abolition of Slavery|0610|GF
Bastille Day|0714
Assumption|0815
Abolition of Slavery|1009|BL
All Saints' Day|1101
Armistice Day|1111
Abolition of Slavery|1220|RE
Christmas Day|1225
Boxing Day|1226|57 67 68
`;
