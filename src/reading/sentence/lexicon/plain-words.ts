/** Words that are never part of a name, and words only companies have in theirs. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Function words, and the words people tell of interviews with. Lower case. */
export const PLAIN = set(`
  a an the this that these those my your his her its our their theirs i me we us you he she it they them myself one ones who whom whose which what when where why how
  i've i'm i'd i'll we've we're we'd they've they're she's he's it's that's there's there here im ive id
  and or but so yet nor if because since while as than then also too plus both either & + vs
  at in on of to for from with by about after before during into onto over under between through via per re regarding around without within until till off out up down near next toward towards upon
  am is are was were be been being do does did done doing have has had having can could shall should may might must would will not no yes don't didn't wasn't weren't isn't
  interview interviews interviewed interviewing interviewer interviewers interviewee met meet meets meeting meetings spoke speak speaking spoken talk talks talked talking chat chats chatted chatting called calling call calls
  phoned phone phoning rang ring ringing zoom discussed discussing discussion conversation conversations connected connect caught catch catchup catch-up saw see seeing seen got get getting gotten go going went gone
  came come coming took take taking taken place held hold attended attend attending joined join joining finished finish finishing completed complete wrapped wrap scheduled schedule booked book invited invite invitation
  set setup planned plan arranged arrange upcoming prep preparing prepare applied apply applying application applications submitted submit sent send sending
  just today yesterday tomorrow now later earlier morning afternoon evening night noon midday monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri week weeks
  day days hour hours minute minutes min mins hr hrs month months year years am pm january february march april june july august september october november december o'clock
  first second third fourth 1st 2nd 3rd 4th round rounds stage stages final last initial intro introductory introduction another new next-round part step steps
  good great nice really very well lovely quick short long brief long-awaited bad tough hard easy fun interesting intense friendly super awesome amazing ok okay ugh hi hey hello btw fyi lol phew yay wow hooray
  company companies employer firm startup start-up business position positions role roles job jobs post opening vacancy opportunity title where who with when date time location stage type kind mode format
  recruiter recruiters recruitment hiring manager managers team teams people ppl folks guys someone somebody anyone person persons candidate candidates panel hr boss staff colleague colleagues guy lady woman man
  office offices hq headquarters headquarter building site onsite on-site in-person person virtual virtually online remote remotely face video telephone screen screening screens session technical assessment tech test coding
  said says say told tells tell asked ask asks wants want wanted need needs needed mentioned promised will'll notes note summary update
  something anything nothing everything some any all few several many much more most other others each every two three four five six seven eight nine ten half couple
  friend friends dinner lunch breakfast coffee home work works working
  recently finally currently already still again once twice only even almost maybe perhaps soon shortly asap
  becoming become regards concerning named name called-by hosted led ran run runs conducted done-by me-with lasted lasting took-place longer
  link us uk eod eow cob tbd tbc n/a na = self back candidate's went-well
  assessor assessors panellist panellists panelist panelists examiner examiners moved rescheduled postponed pushed
  unfortunately sadly luckily fortunately thankfully hopefully apparently basically honestly actually anyway spent spend spending bring brought ask wait waiting got-called liked enjoyed loved sounds sounded felt seems seemed
  networking audition auditioned informed inform contacted contact contacting reached reach reaching heard hear hearing approached approach mr mrs ms miss mx dr prof professor sir
  outcome result results status fwd fw subject diary dear method medium source panelled cv resume résumé portfolio passport documents introduce letter email mail text confirmed negotiating
  hired offered rejected rejecting yo so-called
  mid-morning mid-afternoon lunchtime decision decisions quote timeline verdict feedback answer starts start starting started oa jd old hoping excited nervous exciting
  rejection refusal offer offers ghosted reception lobby entrance
  can't won't couldn't wouldn't shouldn't haven't hasn't hadn't cannot believe
  dinner barely hardly lovely waiting turned passed cleared moved signed met-up sat stopped popped dropped walked ended opened spoken went-to
  difficult challenging angry rude tricky awkward aggressive vulnerable demanding upset
  news luck update updates one-to-one whatsapp ladies gentlemen
  mit um uhr frau herr bei für und entretien gespräch vorstellungsgespräch telefonat entrevista chez avec con pour
`);

/** Words that make a name a company's. Lower case, without full stops. */
export const COMPANY_WORDS = set(`
  inc incorporated llc llp ltd limited gmbh ag se kg ug sa sas sarl srl spa bv nv ab as asa oy oyj aps plc pty pte co corp corporation company group holding holdings international worldwide global
  labs lab laboratories systems system solutions software technologies technology tech digital media studio studios games interactive entertainment works networks network robotics dynamics analytics data cloud ai io
  bank banking capital ventures partners partners' consulting consultancy advisors advisory associates insurance mutual financial finance trust fund funds credit investments wealth securities asset
  foods food dairy brewery brewing bakery kitchen kitchens restaurant restaurants cafe coffee kettle tea wines farms farm grain mills mill garden gardens
  health healthcare clinic clinics hospital hospitals medical care pharma pharmaceuticals biotech biosciences bio therapeutics dental diagnostics surgery practice
  university college school schools academy institute library museum gallery theatre council county borough city ministry department agency foundation charity church association society union federation authority
  energy power oil gas solar electric utilities water mining steel metals chemicals plastics materials paper packaging textiles apparel fashion clothing
  motors automotive aerospace aviation airlines airways rail railways railway trains logistics freight shipping transport transit travel tours hotels hotel resorts hospitality leisure
  retail stores store shop shops market markets supermarket supermarkets outlet trading imports exports
  properties property estates estate realty homes housing construction builders building engineering architects architecture design designs interiors
  telecom telecommunications mobile wireless communications broadband security legal law chambers solicitors recruitment recruiting staffing talent search marketing advertising publishing press books news broadcasting
  apps app bookstore booksellers pharmacy theatre zoo spa gym salon motor yard shipyard shipyards foundry forge brewers bakers resort airport port ports harbour
  industries industrial manufacturing products equipment tools instruments optics electronics semiconductors devices machines sons brothers bros daughters & enterprises services service supplies house
  events childcare vineyard vineyards winery wineries couriers courier cruises cruise parks sports sport fitness shoes footwear pumps pump bus buses coaches vets veterinary primary infants
  nursery nurseries preschool kindergarten optik opticians dentists dentistry physio cleaners cleaning laundry florists flowers jewellers jewelry jewellery watches clocks toys bikes cycles
  bicycles boats yachts marine tyres tires auto autos cars vans trucks haulage removals storage plumbing heating roofing flooring windows doors glass tiles ceramics pottery print printing
  printers graphics photo photography film films pictures productions records music radio tv television telegraph times herald tribune gazette magazine journal maps surveys surveyors research
  sciences science genetics genomics fabrics leather tailoring cosmetics beauty salons hair spas gyms golf tennis yachting swimming football rugby cricket outdoors outdoor camping expeditions
  adventures treks safaris holidays vacations ferries taxis cabs post parcels mail movers maschinenbau werke werk chemie technik bau verlag stahl metall holz möbel industrie elektro
  elektronik energie versicherung versicherungen apotheke praxis klinik klinikum schule insurers brokers lenders loans mortgages payments pay wallet exchange ledger accounting accountants
  audit tax payroll notaries advocates attorneys barristers seeds plants orchards dairies meats butchers fish fisheries seafood bakeries patisserie chocolates sweets snacks drinks beverages
  juices waters spirits distillery distillers breweries roasters roastery grocers groceries wholesale wholesalers depot warehouse warehousing distribution packing valves bearings gears
  turbines engines boilers furnaces castings forgings alloys mines quarries cement concrete bricks timber carpets curtains furniture bathrooms lighting lamps signs labels boxes bottles cans
  pipes cables wires sensors lasers lenses drones satellites rockets space
  lines line aggregates rescue tekstil
  elementary kindergartens garage garages workshop workshops diner deli bistro grill trattoria brasserie pizzeria barn boutique table tables academy instituto institut istituto
  infirmary playhouse cathedral minster abbey inn tavern pub lodge manor castle stables kennels nurseries orchestra choir ballet opera circus cinema cinemas embassy consulate court prison police ambulance
  brigade navy seminary parish diocese cooperative coop co-op collective guild alliance bureau commission authority bakehouse creamery cidery smokehouse timber sawmill sawmills joinery carpentry woodworks ironworks
  masonry aquarium planetarium observatory arboretum nature reserve reserves wildlife sanctuary hostel hostels guesthouse campsite marina harbor docks terminal station studios' creative creatives
  logistik handel transporte transport spedition zonen söhne fils hijos figli maison hotelerie möbelhaus brauerei bäckerei bank sparkasse krankenhaus universität stadtwerke gruppe groupe grupo gruppo
  farming agriculture fertilisers feeds nutrition wellness therapies hospice hospices optics imaging ventilation cooling refrigeration scaffolding surfacing paving demolition recycling waste environmental ecology
  translations languages tutoring coaching training learning education schooling skills careers childcare playgroup crèche creche nursing homecare residential rehab rehabilitation psychology counselling
  telematics mobility biofuels hydrogen batteries battery charging nuclear geothermal renewables wind`);

/** Company words that are surnames, too: "Amy Mills". */
export const SURNAMES_TOO = set(
  'mill mills bank banks church house power steel grain garden gardens law press case wood field fields parks stone care rail trust farm market books tea union fashion paper school college city',
);

/** Before the names of some, and jobs as well: "Quality Inspector, Elmworks", but "with Detective Inspector Holt". */
export const RANKS_OF_OFFICE = 'detective inspector constable superintendent commander lieutenant corporal';

/** Words before a person's name. */
export const HONORIFICS = set(
  `mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. professor sir dame sister herr frau mme mme. mlle mlle. madame monsieur señor señora señorita senor senora sra signor signora signorina lady lord baroness baron rev rev. revd reverend father capt captain sgt sergeant major colonel col lt judge rabbi imam councillor cllr hon mevrouw meneer mademoiselle ${RANKS_OF_OFFICE}`,
);
