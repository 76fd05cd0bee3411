/** The regions whose holidays are known. Written by scripts/make-holidays.mjs: do not edit. */
export const REGION_LINES = `
AE United Arab Emirates
AR Argentina
AT Austria
AT-1 Burgenland
AT-2 Carinthia
AT-3 Lower Austria
AT-4 Upper Austria
AT-5 Salzburg
AT-6 Styria
AT-7 Tyrol
AT-8 Vorarlberg
AT-9 Vienna
AU Australia
AU-ACT Australian Capital Territory
AU-NSW New South Wales
AU-NT Northern Territory
AU-QLD Queensland
AU-SA South Australia
AU-TAS Tasmania
AU-VIC Victoria
AU-WA Western Australia
BD Bangladesh
BE Belgium
BG Bulgaria
BR Brazil
CA Canada
CA-AB Alberta
CA-BC British Columbia
CA-MB Manitoba
CA-NB New Brunswick
CA-NL Newfoundland and Labrador
CA-NS Nova Scotia
CA-NT Northwest Territories
CA-NU Nunavut
CA-ON Ontario
CA-PE Prince Edward Island
CA-QC Quebec
CA-SK Saskatchewan
CA-YT Yukon
CH Switzerland
CH-AG Aargau
CH-AI Appenzell Innerrhoden
CH-AR Appenzell Ausserrhoden
CH-BE Bern
CH-BL Basel-Landschaft
CH-BS Basel-Stadt
CH-FR Fribourg
CH-GE Geneva
CH-GL Glarus
CH-GR Grisons
CH-JU Jura
CH-LU Lucerne
CH-NE Neuchâtel
CH-NW Nidwalden
CH-OW Obwalden
CH-SG St. Gallen
CH-SH Schaffhausen
CH-SO Solothurn
CH-SZ Schwyz
CH-TG Thurgau
CH-TI Ticino
CH-UR Uri
CH-VD Vaud
CH-VS Valais
CH-ZG Zug
CH-ZH Zürich
CL Chile
CN China
CO Colombia
CY Cyprus
CZ Czechia
DE Germany
DE-BB Brandenburg
DE-BE Berlin
DE-BW Baden-Württemberg
DE-BY Bavaria
DE-HB Bremen
DE-HE Hesse
DE-HH Hamburg
DE-MV Mecklenburg-Vorpommern
DE-NI Lower Saxony
DE-NW North Rhine-Westphalia
DE-RP Rhineland-Palatinate
DE-SH Schleswig-Holstein
DE-SL Saarland
DE-SN Saxony
DE-ST Saxony-Anhalt
DE-TH Thuringia
DK Denmark
EE Estonia
EG Egypt
ES Spain
ES-AN Andalusia
ES-AR Aragon
ES-AS Asturias
ES-CB Cantabria
ES-CE Ceuta
ES-CL Castile and León
ES-CM Castile-La Mancha
ES-CN Canary Islands
ES-CT Catalonia
ES-EX Extremadura
ES-GA Galicia
ES-IB Balearic Islands
ES-MC Murcia
ES-MD Madrid
ES-ML Melilla
ES-NC Navarre
ES-PV Basque Country
ES-RI La Rioja
ES-VC Valencian Community
FI Finland
FR France
FR-57 Moselle
FR-67 Bas-Rhin
FR-68 Haut-Rhin
FR-BL Saint Barthélemy
FR-GF Guyane
FR-GP Guadeloupe
FR-MF Saint Martin
FR-MQ Martinique
FR-RE Réunion
FR-YT Mayotte
GB United Kingdom
GB-ENG England
GB-NIR Northern Ireland
GB-SCT Scotland
GB-WLS Wales
GR Greece
HK Hong Kong
HR Croatia
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IS Iceland
IT Italy
JP Japan
KE Kenya
KR South Korea
LT Lithuania
LU Luxembourg
LV Latvia
MA Morocco
MT Malta
MX Mexico
MY Malaysia
MY-01 Johor
MY-02 Kedah
MY-03 Kelantan
MY-04 Malacca
MY-05 Negeri Sembilan
MY-06 Pahang
MY-07 Penang
MY-08 Perak
MY-09 Perlis
MY-10 Selangor
MY-11 Terengganu
MY-12 Sabah
MY-13 Sarawak
MY-14 Kuala Lumpur
MY-15 Labuan
MY-16 Putrajaya
NG Nigeria
NL Netherlands
NO Norway
NZ New Zealand
NZ-AUK Auckland
NZ-BOP Bay of Plenty
NZ-CAN Canterbury
NZ-CIT Chatham Islands
NZ-GIS Gisborne
NZ-HKB Hawke's Bay
NZ-MBH Marlborough
NZ-MWT Manawatu-Wanganui
NZ-NSN Nelson
NZ-NTL Northland
NZ-OTA Otago
NZ-STL Southland
NZ-TAS Tasman
NZ-TKI Taranaki
NZ-WGN Wellington
NZ-WKO Waikato
NZ-WTC Westland
PE Peru
PH Philippines
PK Pakistan
PL Poland
PT Portugal
RO Romania
RS Serbia
SA Saudi Arabia
SE Sweden
SG Singapore
SI Slovenia
SK Slovakia
TH Thailand
TR Turkey
TW Taiwan
UA Ukraine
US United States
US-AK Alaska
US-AL Alabama
US-AR Arkansas
US-AZ Arizona
US-CA California
US-CO Colorado
US-CT Connecticut
US-DC District of Columbia
US-DE Delaware
US-FL Florida
US-GA Georgia
US-HI Hawaii
US-IA Iowa
US-ID Idaho
US-IL Illinois
US-IN Indiana
US-KS Kansas
US-KY Kentucky
US-LA Louisiana
US-MA Massachusetts
US-MD Maryland
US-ME Maine
US-MI Michigan
US-MN Minnesota
US-MO Missouri
US-MS Mississippi
US-MT Montana
US-NC North Carolina
US-ND North Dakota
US-NE Nebraska
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico
US-NV Nevada
US-NY New York
US-OH Ohio
US-OK Oklahoma
US-OR Oregon
US-PA Pennsylvania
US-RI Rhode Island
US-SC South Carolina
US-SD South Dakota
US-TN Tennessee
US-TX Texas
US-UT Utah
US-VA Virginia
US-VT Vermont
US-WA Washington
US-WI Wisconsin
US-WV West Virginia
US-WY Wyoming
VN Vietnam
ZA South Africa
`;
