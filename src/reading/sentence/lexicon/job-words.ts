/** The words job titles are made of: what they end in, and what stands before it. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words a job title ends in. */
export const HEADS = set(`
  engineer eng engr developer dev programmer coder analyst designer manager mgr director lead architect scientist researcher consultant accountant nurse teacher officer
  coordinator co-ordinator assistant associate specialist administrator admin executive exec representative rep advisor adviser planner buyer writer copywriter editor translator interpreter
  curator librarian technician operator driver supervisor inspector handler underwriter controller trainer barista chef clerk advocate marketer strategist tester
  pentester intern internship trainee apprentice paralegal lawyer counsel solicitor attorney pharmacist therapist physiotherapist physician doctor dentist receptionist secretary bookkeeper auditor
  actuary economist statistician vp svp evp avp president cto ceo cfo coo cmo cpo ciso cio cro sre swe sde sdet sdr bdr pm tpm po qa ba em ux ui devops mlops fullstack tutor lecturer professor postdoc
  chemist biologist physicist geologist ecologist psychologist electrician plumber carpenter mechanic welder machinist cleaner carer caretaker gardener pilot steward waiter waitress bartender cook
  baker salesperson cashier merchandiser merchandizer journalist reporter producer photographer animator illustrator recruiter sourcer generalist agent broker trader dealer evangelist fellow
  dean provost guard firefighter warden ranger keeper worker labourer laborer picker packer courier dispatcher scheduler estimator surveyor drafter modeller modeler ambassador dba sysadmin
  sys-admin webmaster master owner partner controller comptroller treasurer bursar registrar foreman stylist hairdresser nanny midwife paramedic radiographer optician veterinarian vet
  scribe typist proofreader negotiator investigator examiner facilitator moderator organiser organizer fundraiser canvasser host hostess porter concierge housekeeper
  astronomer mathematician linguist historian archivist conservator mentor coach counsellor counselor minister consultant supervisor headteacher principal head chief founder marketeer technologist
  roboticist toxicologist hygienist dietitian nutritionist radiologist anaesthetist anesthetist surgeon seller teller brewer florist tailor jeweller butcher fitter installer roofer painter decorator
  hm acquisition superintendent commissioner inspector adjuster adjustor appraiser valuer actuary quant purser captain stewardess
  stocker stacker shelver loader unloader bagger greeter dishwasher potwasher sorter sprayer valeter landlord landlady rider demonstrator
  crew forwarder educator cutter forester farmer farmhand deckhand operative attendant aide auxiliary orderly clinician practitioner valet butler roaster maltster distiller lifeguard bailiff
  usher priest chaplain conductor composer dancer actor actress presenter announcer correspondent indexer bookbinder printer typesetter engraver potter glazier plasterer bricklayer scaffolder
  tiler joiner upholsterer locksmith blacksmith goldsmith silversmith shepherd vintner sommelier croupier bellhop stevedore docker bosun skipper navigator headhunter rn lpn gp artist splicer
  rigger signaller greenkeeper groundskeeper caseworker childminder governess lexicographer cartographer epidemiologist toolmaker draughtsman draftsman linesman lineman fisherman postman
  milkman salesman saleswoman spokesperson ombudsman storeman craftsman tradesman repairman cameraman doorman watchman policeman fireman chairman solicitor-advocate notary conveyancer proctor
  invigilator instructor masseur masseuse beautician aesthetician cosmetologist barber groomer breeder beekeeper wrangler zookeeper vicar pastor deacon matron stonemason janitor sculptor contractor adjudicator arbitrator mediator annotator prosecutor collector organist pianist violinist drummer
  chair chairwoman chairperson chro cpto cdo publisher rector luthier saddler farrier cooper thatcher fletcher cobbler tanner milliner hatter weaver knitter dyer fuller buchhalter buchhalterin sachbearbeiter
  sachbearbeiterin entwickler entwicklerin leiter leiterin arzt ärztin verger sexton sacristan cantor almoner laundress seamstress dressmaker embroiderer restorer framer gilder polisher grinder moulder molder
  caster founder smelter blaster driller roustabout roughneck rigger slinger banksman groundworker asphalter kerber paver digger diver underkeeper gamekeeper gillie ghillie drover wrangler jockey strapper trapper
  chauffeur ghostwriter screenwriter playwright lady-in-waiting
  erector
  leader leiterin drh tech kapellmeister steersman boatswain buchbinder
  busser runner expediter expeditor commis plongeur baker's-hand milker stockman herdsman herder grower picker pruner arborist treesurgeon arboriculturist
`);

/** Titles that end in these even where the word is not listed. */
export const HEAD_ENDING =
  /(?:ologist|grapher|keeper|maker|worker|engineer|developer|manager|designer|[a-z]{2}ician|[a-z]{2}iatrist|[a-z]{2}[cdt]ucator|[a-z]{3}inator|[a-z]{3}ulator|wright|monger|smith|herd|arzt|ärztin|(?:lecture|fellow|apprentice|intern|trainee|clerk|student|professor|reader|steward|assistant|scholar)ship|[a-z]{4}(?:woman|person)|(?!(?:check|short|wait|play|black|white|wish|price)list|consist|persist|insist|resist|assist|subsist|optimist|pessimist|realist|idealist|finalist|protagonist|specialist)[a-z]{4,12}[bcdfghjklmnprst]ist)$/;

/** Words that begin a title: nothing before them belongs to it. */
export const RANKS = set(`
  senior junior sr sr. jr jr. snr jnr lead principal staff chief head deputy assistant associate graduate entry-level mid-level mid interim acting part-time full-time founding distinguished
  executive regional global group vice managing trainee apprentice experienced intern lead student working working-student
`);

/** Words that stand before the last word of a title. */
export const MODIFIERS = set(`
  full-stack fullstack full stack front-end frontend front end back-end backend back end software web mobile ios android java javascript typescript python react node c++ c# go golang rust ruby rails php .net
  scala kotlin swift cloud platform infrastructure infra data machine learning ml ai nlp deep devops site reliability security cyber cybersecurity network networks systems system embedded firmware hardware
  architectural electrical electronics mechanical civil chemical structural aerospace biomedical process quality qa test automation robotics controls product project program programme ux ui ux/ui ui/ux user experience graphic visual
  interior industrial fashion game games content social media marketing growth brand digital sales account business customer client success support service services solutions solution operations operational ops
  supply chain logistics warehouse procurement purchasing finance financial investment tax risk compliance legal hr people talent human resources office personal administrative research
  clinical dental veterinary registered care healthcare community youth primary secondary maths english science store shop retail restaurant kitchen hotel reception front-desk desk travel events event
  train bus truck delivery production manufacturing plant maintenance field energy environmental sustainability policy public communications pr art creative copy design engineering development
  application applications database it information technology tech analytics bi intelligence insights insight strategy planning commercial key area branch team group payroll credit claims insurance pricing pension mortgage
  bank banking investor relations property estate housing facilities building construction site quantity health safety nursing ward school teaching learning curriculum music sports football soccer rugby cricket hockey basketball netball athletics fitness personal-trainer
  bid proposal partnership partnerships channel partner ecommerce e-commerce seo sem ppc crm erp sap salesforce oracle integration integrations api reliability release build performance simulation
  computer vision speech language computational bioinformatics laboratory lab line shift duty night scrum agile delivery change transformation innovation implementation onboarding training technical-support helpdesk
  help trust-and-safety fraud aml kyc audit treasury fund portfolio equity quantitative quant trading software-development solutions-engineering blockchain crypto game-play gameplay graphics audio sound motion
  3d 2d vfx packaging landscape urban transport traffic rail highway water waste marine offshore drilling mining geotechnical process-safety validation regulatory medical surgical pharmacy pharmaceutical drug device
  biotech genomics protein food beverage wine catering banquet fleet import export customs inventory stock category merchandising demand vendor contract contracts grants grant volunteer membership fundraising
  payments payment pricing billing checkout identity accessibility observability search ads hiring core frontend-platform learning-and-development donor alumni admissions student academic faculty department executive developer-relations devrel developer-experience dx decision machine-learning experience machine-vision instructional learning-design e-learning
  platform-engineering cad cam plc scada hvac rf fpga asic vlsi analog digital-marketing performance-marketing email lifecycle crm-marketing communications internal external corporate press editorial
  news features sports-news social-media influencer community-management localization localisation translation technical-writing proposal
  cabin entry floor hall door box-office wardrobe lighting set costume props practice artistic executive-creative managing deputy regional early years childcare special needs pattern aircraft
  engine gas oil wind solar power steam forklift crane lorry van taxi tram ferry deck ship boat dock yard farm dairy livestock forestry garden grounds greenhouse orchard vineyard cellar bar
  pastry bakery sous pizza sandwich freight flight ground air sea ocean road parcel postal mail courier dispatch control room call-centre centre center nursery cash tills jewellery watch shoe
  textile leather wood metal glass ceramic paper print web-press newspaper magazine book film tv television radio theatre stage museum gallery archive heritage tourism tour museum-education
  youth-work family senior-care elderly home foster veterinary-practice optical hearing speech-language occupational physical massage beauty hair nail yoga pilates swim swimming tennis golf
  fp&a r&d l&d m&a p&l d&i e&s type options
  lunchtime breakfast after-school
  prison police court ambulance nature park general non-executive options employment welfare benefits intelligence-led risk-and-compliance
  ski riding dance drama singing guitar piano tax-law patent trademark
`);

/** Words that belong to a title only right before its last word: elsewhere they tell the stage. */
export const STAGE_LIKE = set('video technical hr phone final panel call assessment stage round floor');

/** Titles of people one meets; as a job only where "for" or "as" says so. */
export const INTERVIEWER =
  /^(?:(?:in-house |internal |external |agency |senior |lead |technical |tech |talent |company )?(?:recruiter|headhunter|sourcer)|recruit(?:ing|ment) (?:manager|lead|consultant|partner|coordinator)|hiring (?:manager|lead|mgr)|hm|talent (?:partner|acquisition|lead|manager|specialist|acquisition (?:partner|manager|lead|specialist))|(?:co-?)?founders?|co-?founders|owner|boss|manager|director|ceo|chief|head|president|principal|lead|team lead(?:er)?|hr|hr (?:lead|manager|director|partner|person|lady|rep)|people (?:partner|lead|team)|interviewers?|line manager|office manager)$/i;

/** Words behind a title that say it is the job: "the SRE role". */
export const ROLE_NOUNS = set(
  'role position job post opening vacancy opportunity gig slot spot programme program scheme internship placement req requisition roles positions search thing',
);
