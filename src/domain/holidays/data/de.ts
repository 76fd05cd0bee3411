/*!
 * Public holidays: Germany, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://de.wikipedia.org/wiki/Feiertage_in_Deutschland
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106|BW BY ST
International Women's Day|0308|BE MV
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Sunday|0331042004050328041604010421041303280417040903250413|BB
Easter Monday|0401042104060329041704020422041403290418041003260414
Labour Day|0501
Liberation Day (80th Anniversary)|250508|BE
Ascension Day|0509052905140506052505100530052205060526051805030522
Pentecost|0519060805240516060405200609060105160605052805130601|BB
Whit Monday|0520060905250517060505210610060205170606052905140602
Corpus Christi|0530061906040527061505310620061205270616060805240612|BW BY HE NW RP SL
75th anniversary of the GDR uprising|280617|BE
Assumption|0815|SL
International Children's Day|0920|TH
German Unity Day|1003
Reformation Day|1031|-* BE BW BY HE NW RP SL
All Saints' Day|1101|BW BY NW RP SL
Day of Prayer and Repentance|1120111911181117112211211120111911171116112211211119|SN
Christmas Day|1225
Boxing Day|1226
`;
