/*!
 * Public holidays: Malaysia, 2024–2036. Written by scripts/make-holidays.mjs: do not edit.
 * Derived from date-holidays 3.37.0 by commenthol and contributors (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this file.
 * After:
 *   https://en.wikipedia.org/wiki/Public_holidays_in_Malaysia
 *   https://en.wikipedia.org/wiki/Vesak
 */
export const ROWS = `
New Year's Day|0101|-01 02 03 09 11
New Year's Day*|340102
Yang di-Pertuan Besar of Negeri Sembilan's Birthday|0114|05
Thaipusam|240125 250211 260201|01 02 05 07 08 10 14 16
Federal Territory Day|0201|14 15 16
Laylat al-Mi'raj|240208 250127 260116 270105 271225 281214 291203 301123 311112 321101 331021 341010 350929 360918|02 05 09 11
Chinese New Year|0210012902170206012602130203012302110131021902080128x2
Chinese New Year*|240212 270208 300204 340220
Anniversary of Installation of the Sultan of Terengganu|0304|11
First day of Ramadan|240311 250301 260218 270208 280128 290116 300105 301226 311215 321204 331123 341112 351101 361020|01 02 04
Sultan of Johor's Birthday|0323|01
Day of Nuzul Al-Quran|240327 250317 260307 270224 280213 290201 300121 310111 311231 321220 331209 341128 351117 361105|-01 02 04 05 12 13
Good Friday|0329041804030326041403300419041103260415040703230411|12 13
End of Ramadan (Eid al-Fitr)|240410x2 250330x2 260321x2 270309x2 280226x2 290214x2 300204x2 310124x2 320114x2 330102x2 331223x2 341212x2 351201x2 361119x2
Declaration of Malacca City as Historical City|0415|04
Sultan of Terengganu's Birthday|0426|11
Labour Day|0501
Labour Day*|330502
Hari Hol of Pahang|0522|06
Vesak Day|240522 250512 260531
Tadau Kaamatan|0530x2|12 15
Gawai Dayak|0601x2|13
Yang di-Pertuan Agong's Birthday|0603060206010607060506040603060206070606060506040602
Arafat Day|0615060505260515050404230412040103210310022802170206|11
Feast of the Sacrifice (Eid al-Adha)|0616060605270516050504240413040203220311030102180207
Sultan of Kedah's Birthday|0616061506210620061806170616061506200619061806170615|02
Feast of the Sacrifice (Eid al-Adha)|0617060705280517050604250414040303230312030202190208|02 03 09 11
Declaration of George Town as World Heritage Site|0707|07
Islamic New Year|0707062606170606052505140503042304110401032103110228
Penang State Governor's Birthday|0713071207110710070807140713071207100709070807140712|07
Raja of Perlis's Birthday|0717|09
Sarawak Independence Day|0722|13
Sultan of Pahang's Birthday|0730|06
Hari Hol of Sultan Iskandar of Johor|0810073107200710062906180607052705150505042504140403|01
Melaka State Governor's Birthday|0824|04
Independence Day|0831
Independence Day*|250901 310901 360901
Birthday of Muhammad (Mawlid)|0915090408250814080307240713070206200609053005200508
Malaysia Day|0916
Malaysia Day*|290917 350917
Sabah State Governor's Birthday|1005100410031002100710061005100410021001100710061004|12
Sarawak State Governor's Birthday|1012101110101009101410131012101110091008101410131011|13
Deepavali|241031 251020 261109 271028 281115 291105 301025|-13
Sultan of Perak's Birthday|1101110711061105110311021101110711051104110311021107|08
Deepavali|261108
Sultan of Kelantan's Birthday|1111x2|03
Sultan of Selangor's Birthday|1211|10
Christmas Eve|1224|12
Christmas Day|1225
Christmas Day*|331226
`;
