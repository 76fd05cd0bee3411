/** Towns large enough to be named beside a company: "Elmworks (Lisbon)", "Elmworks, Leeds". */
const TOWNS: ReadonlySet<string> = new Set(
  `london manchester birmingham leeds liverpool bristol sheffield glasgow edinburgh cardiff belfast dublin cork galway limerick newcastle nottingham leicester coventry bradford hull plymouth derby southampton
  portsmouth brighton oxford cambridge york bath exeter norwich aberdeen dundee inverness swansea berlin hamburg munich münchen cologne köln frankfurt stuttgart düsseldorf dortmund essen leipzig dresden hannover bremen
  nuremberg nürnberg vienna wien graz salzburg linz zurich zürich geneva basel bern lausanne paris lyon marseille toulouse bordeaux lille nantes strasbourg nice rennes madrid barcelona valencia seville sevilla bilbao
  malaga málaga zaragoza lisbon lisboa porto rome roma milan milano turin torino naples napoli bologna florence firenze venice verona palermo amsterdam rotterdam utrecht eindhoven hague groningen brussels antwerp ghent
  bruges liège copenhagen aarhus odense stockholm gothenburg malmö uppsala oslo bergen trondheim stavanger helsinki tampere turku espoo tallinn tartu riga vilnius kaunas warsaw warszawa krakow kraków wroclaw wrocław
  gdansk gdańsk poznan poznań łódź lodz katowice prague praha brno ostrava bratislava budapest debrecen bucharest cluj timisoara iasi sofia plovdiv athens thessaloniki belgrade zagreb ljubljana sarajevo istanbul ankara
  izmir kyiv kiev lviv odesa kharkiv minsk moscow tbilisi yerevan baku nicosia valletta reykjavik luxembourg austin boston chicago denver seattle atlanta dallas houston miami phoenix philadelphia pittsburgh portland
  detroit minneapolis cleveland cincinnati nashville tampa orlando sacramento oakland brooklyn manhattan toronto montreal vancouver calgary ottawa edmonton winnipeg halifax quebec sydney melbourne brisbane perth adelaide
  canberra auckland wellington christchurch singapore tokyo osaka kyoto seoul busan beijing shanghai shenzhen guangzhou hangzhou taipei bangkok hanoi jakarta manila delhi mumbai bangalore bengaluru hyderabad chennai
  kolkata pune karachi lahore dhaka colombo kathmandu dubai doha riyadh cairo lagos abuja nairobi accra kampala johannesburg durban pretoria casablanca tunis algiers santiago lima bogota bogotá medellín quito caracas
  montevideo rosario córdoba recife brasília`.split(/\s+/),
);
const LONGER =
  /^(?:new york(?: city)?|san (?:francisco|diego|jose|antonio)|los angeles|las vegas|salt lake city|washington(?: dc)?|kansas city|st\.? louis|hong kong|kuala lumpur|ho chi minh city|tel aviv|cape town|buenos aires|são paulo|sao paulo|rio de janeiro|mexico city|the hague|abu dhabi|new delhi|milton keynes)$/i;

export const isTown = (name: string): boolean => TOWNS.has(name.toLowerCase()) || LONGER.test(name);
