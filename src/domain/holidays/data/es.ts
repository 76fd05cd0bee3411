/*!
 * Public holidays: Spain, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://es.wikipedia.org/wiki/Calendario_laboral
 */
export const ROWS = `
New Year's Day|0101
Epiphany|0106
Day of Andalusia|0228|AN
Day of Andalusia*|270301|AN
Day of the Balearic Islands|0301|IB
Day of the Balearic Islands*|260302|IB
Saint Joseph|0319|GA MC NC PV VC
Maundy Thursday|0328041704020325041303290418041003250414040603220410|-* CT VC
Good Friday|0329041804030326041403300419041103260415040703230411
Easter Monday|0401042104060329041704020422041403290418041003260414|CT IB NC PV RI VC
End of Ramadan (Eid al-Fitr)|240410 250330 260320 270309 280226 290214 300204 310124 320114 330102 331223 341212 351201 361119|ML
Day of Aragon|0423|AR
Day of Castile and León|0423 280424 340424|CL
Day of Aragon*|280424 340424|AR
Labour Day|0501
Day of the Community of Madrid|0502050205020503050205020502050205030502050205020502|MD
Labour Day*|330502|AN AR AS CL CT EX MC
Day of the Community of Madrid*|270503 320503|MD
Labour Day*|270503 320503|CT
Galician Literature Day|0517|GA
Canary Islands Day|0530|CN
Corpus Christi|0530061906040527061505310620061205270616060805240612|CM
Canary Islands Day*|270531 320531|CN
Day of Castile-La Mancha|0531|CM
Day of La Rioja|0609|RI
Arafat Day|0615060505260515050404230412040103210310022802170206|CE
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207|ML
Saint John's Day|0624|CT VC
Day of the Institutions of Cantabria|0628|CB
National Day of Galicia|0725|GA
Saint James's Day|0725|PV
Our Lady of Africa|0805 290806 350806|CE
Assumption|0815
Assumption*|270816 320816|AN AR AS CL CN
Day of Ceuta|0902 290903 350903|CE
Day of Asturias|0908 240909 300909|AS
Day of Extremadura|0908 240909 300909|EX
National Day of Catalonia|0911|CT
Our Lady of Bien Aparecida|0915 240916 300916|CB
National Day of Spain|1012
All Saints' Day|1101
All Saints' Day*|261102|AN AR AS CL CM CN EX MD NC
Constitution Day|1206
Constitution Day*|261207|AN AR AS CB CL EX MC MD ML RI
Immaculate Conception|1208
Christmas Day|1225
Christmas Day*|331226
Saint Stephen's Day|1226|CT
`;
