/** First names common in many countries: where nothing else tells a person from a company, one of these does. */
const NAMES = `
aaliyah aamir aaradhya aarav aaron aarti abby abdallah abdelaziz abdelkader abdelrahman abdul abdullah abeba abebe abeer abel abhay abhijit abhinav abhishek abida abigail abimbola abiola abraham
achieng ada adaeze adam adaobi addison adebayo adedayo adeel adel adele adeola aderonke adesola aditi aditya adnan adrian adriana adrien advait afaf afonso afsana afshin aftab agata agathe agi agnes
agnieszka agus agustin ahlam ahmad ahmed ahmet ahsan aida aidan aiden aiguo aijun aiko aileas aileen ailsa aiman aine aino aisha aisling ajay ajit akane akanksha akbar akello akemi akhil aki akihiko
akihiro akiko akin akinyi akio akira akosua akram akshay akua alaa alain alan alana alanna alasdair alastair alba albert alberto aldo alec alejandra alejandro aleksander aleksandra aleksi alemayehu
alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexei alexis alfie alfonso alfred alfredo ali alia alice alicia alin alina aline alisha alison alistair aliya allan
allegra allison alma almaz alonso alper altan alvaro alyson alyssa alzbeta amaka amal aman amanda amandine amara amari amaya amber ambika ambrose ameen amelia amelie amilcar amina amine amir amira
amirhossein amisha amit amjad amna amol amparo amr amrita amy ana anabela anahita anais analyn anam anamika anand ananth ananya anas anastasia anders andoni andre andrea andreas andreea andrei
andres andrew andrzej andy anees aneta aneurin anezka angel angela angelina angelo angharad angie angus anh anika aniket anil anirudh anita anja anjali anke ankit ankita ankur ann anna annabel anne
anneke anneli anneliese annemiek annette annie annika annmarie anoop anouk ansar anselmo anshul anshuman ante anthony antje antoine anton antonella antonia antonio antti anu anuj anusha anushka
anwar anya anyango aoibheann aoibhinn aoife aparna apinya apoorva april araceli araminta arash arata aravind archana archie arda ardal ardalan arezou ari ariadna ariadne ariana arianna arif arijit
ariovaldo arja arjun arkadiusz arlene arletta arlo arman armand armando armin arnaud arne arnel arnold aroha aron arooj arsalan arshad arthur arto artur arturo arun aruna arundhati arvid arvind arwa
asa asako asami asbjørn aseem asger asha asher ashish ashkan ashley ashok ashwin ashwini asif asim asli aslı asma asmita aspen astrid asuka asuncion atefeh athena atieno atif atle atsuko atsushi
attila atul aubrey audra audrey august augustin augusto auma aurelie aurelien aurelio aurora austin ava avani avery avinash awino axel axelle ayaan ayaka ayako ayame ayanda ayaz ayca ayesha aylin
ayman aymen ayodele ayse aysel ayu ayumi ayush azadeh azhar aziz aziza azlan azman azra azucena babajide babak babatunde babita babs bader badr bahaa bahareh bahman bahram bai balaji balazs baltasar
bambang bao baozhu baptiste barasa barbara barbora baris barnabas barnaby barney barry bart bartek bartlomiej bartosz bartłomiej basak basel bashar bashir basil basma bassam bastian bastien batool
bea beata beathan beatrice beatriz becca becky begona behnam behnaz behrooz beibei bekele belen bella ben benazir bence bendik benedict benedikt benigno benita benito benjamin benoit bente beom
berhane berit berkay bernadette bernard bernd bernice bert berta bertha bertie bertrand bess beth bethan bethany beto bettie bettina betty beulah bev beverley beverly beyza bharati bhavana bhavesh
bhavya bhuvan bianca bich bijan bilal bill billie billy bingbing binh bipin birger birgit birgitte birol biruk bisi bjarne bjarte bjorn bjørn blair blake blanca blanka blathnaid blythe bo bo-ra bob
bobbi bobby bodil bogdan bogna bogomil bogumila boguslaw bohumil bojan bola bolanle bongani bonita bonnie bonny bora boris borislav borja bouchra boutros bozena brad bradley brady brage brahim bram
brandi brandon branka branko breanna brenda brendan brenna brent brett brian briana brianna brice brid bridget brigid brigitte britney britta brittany brock brody bronagh bronwen brooke bruce bruna
bruno bryan bryce bryn bryony bukola bulent burak burcu burkhard bushra busisiwe byron byung cagla caio caitlin caitlyn caleb cali calin callum calum calvin cameron camila camilla camille canan
candace candela candice candido canh caoimhe caoimhin caolan capucine cara carey caridad carina carl carla carleen carlene carleton carlo carlos carlota carlotta carly carlyle carmel carmela
carmelita carmen carol carole carolina caroline carolyn carrie carson carsten carter cary casey caspar caspian cassandra cassidy cassie catalin catalina catarina caterina cathal catherine cathleen
cathy catrin catrina catriona cecil cecile cecilia cecily cedric celeste celia celine celso cemal cemil cengiz ceren ceri cerys cesar ceyda ceylan cezary chad chadi chae chaima chaitanya chan
chandan chandler chandra chandrika chang chang-min chantal chantelle chao charlene charles charley charlie charlotte charmaine charu chase chauncey chege chelsea chen cheng chenxi cherono cheryl
chester chetan chiaki chiamaka chiara chibuzo chidi chidinma chie chieko chiharu chihiro chike chima chinatsu chinedu chinelo chinonso chinwe chioma chitra chiyo chloe chris chrissie christa
christabel christian christiane christie christina christine christoph christophe christopher christy chuck chukwuemeka chul chunhua chus cian ciara ciaran cicely cihan cillian cindy cintia cinzia
claire clancy clara clarence clarice clarissa clark claude claudia claudio claudiu claus clayton clemence clemens clement clementine cleo cliff clifford clifton clint clinton clive clodagh clotilde
clyde cody coinneach colby cole colette colin colleen collins colm colman conall conan conceicao concepcion concetta concha cong connie connor conor constance constantin consuelo cora coralie
corazon cordelia corentin corey corina corinna corinne cormac cormack cornelia cornelius cory cosmin costin courtney craig cressida crispin cristal cristian cristiano cristina cristobal crystal
csaba csilla cui cuong curt curtis cynthia cyril cyrus czeslaw da-eun daan dae daehyun dafydd dagny daiane daichi daiki daisuke daisy daiyu dakota dalal dale dalia dalibor dalisay dallin damian
damien damilola damir damon dan dana dandan dane dang danica daniel daniela daniele danielle danilo danny danuta daoud daphne dara darcy daria dario darius dariush dariusz darko darla darlene
darnell darragh darrell darren darryl darshan daryl dashiell dave davi david davide davina davor dawei dawid dawit dawn dean deana deandre deanna deb debbie debora deborah debra declan deena deepa
deepak deepika deepti deidre deirdre dejan delaney delia delilah della delores delphine delyth demetrius demi deming dena denis denise dennis denzel dereje derek dermot derrick dervla derya desiree
desislava desmond detlef dev devendra devi devika devin devon dexter dhanush dharma dhruv dian diana diane dianne diarmuid didier diego diem diep dieter dietmar dieu dilara dilek dilip dilys dimitar
dimitri dimitris dina dinah dinesh dinh diogo dion dionne dipak dirk divya dixie dmitri dmitry do-hyun dogan doina dolly dolores domhnall domingo dominic dominik dominika dominique don donal donald
donalda donatella dong dong-hyun donghai donna donncha donnchadh donnie donovan dora doreen dorian doris dorota dorothea dorothy dorrit dottie doug dougal douglas doyle doyun dragan dragana dragos
drahomira drew driss duane duarte dubravka duc dudley dugald dumisani duncan dunia duong dusan dustin duy dwayne dwi dwight dylan eabha eachann eamon eamonn earl eavan ebba ebele eberhard ebony
ebrahim ebru eckhard ed eddie edgar edgardo edie edith edmond edmund edna edouard edson eduarda eduardo edward edwin edwina eero eeva effie efren efua egon eifion eiichi eija eiji eiko eileen eilidh
eilis eimear einar eir eira eirik eirlys eitan eithne eivind ejike eka ekaterina ekene eknath ekow elaheh elaine eldon eleanor elena eleni eleri elham eli eliana elias elif elijah elin elina elinor
eliot elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie elliot elliott ellsworth elmer elnaz elodie eloise elroy elsa elsie elspeth elton eluned elvin elvira elwood
elzbieta emad emanuel embla emeka emel emer emerita emerson emery emese emi emiko emil emile emilia emiliano emilie emilio emily emin emine emir emma emmanuel emmett emmi emrah emre emrys encarna
enda endang endre engin enid enlai enoch enrico enrique enzo eoghan eoin ephraim erasmus erdem eren ergin erhan eri eric erica erich erik erika eriko erin erkan erkki erlend erlinda ernest ernesto
ernie ernst erol errol ersin erwin eryk erzsebet esa esben esfandiar esin esme esmeralda esmond espen esperanza esra esraa esteban estefania estella estelle esther eszter ethan ethel etienne etsuko
etta eugen eugene eugenia eugenio eulalia eun eun-ji eun-kyung eunice eunji eunjung euphemia eustace eva evan evandro evangeline eve evelyn everett everton evie ewa ewald ewan ewart ewelina ewen
eylem eylul eyob ezekiel ezgi ezra fabian fabiana fabien fabienne fabio fabrice fabrizio fadi fadia fadwa fahad faisal faith faiz faiza faizan falk fanny farah fareed fares farhan farhana fariba
farid farida faridah farideh faris farnaz farooq farouk farrokh farrukh farshad faruk farzad farzana farzaneh fatemeh fatih fatiha fatima fatma fawad fawzi faye fayez fayrouz fearghas federica
federico fei feifei fela felicia felicidad felicity felipe felix femi femke feng fengling feras ferdinand ferenc fereshteh fergus ferhat feride ferit fermin fern fernanda fernando ffion fiachra
fidelia figen fikile fikru filip filipa filipe filiz finbar fingal finlay finn finnian fintan fiona fionn fionnlagh fionnuala fiorella firouz fitri fiza flavia flavio fleur flo flora florante
florence florent florian florin floyd flynn folake folasade forough fozia fran frances francesca francesco francine francis francisca francisco franciszek franck franco francois francoise frank
franka frankie franklin frantisek franz franziska fraser frauke fred freda freddie frederic frederica frederick frederik fredrik frehiwot freja freya frida friedrich fritz frode fuat fumi fumiko
fumio funda funke funmi gabe gabor gabriel gabriela gabriele gabriella gael gaelle gagan gaia gail galina gamze ganesh gareth garfield gargi garima garrett garrison garry garth gary gaspard gaston
gathoni gaurav gauri gautam gavin gayatri gayle gaynor gbenga gearoid geert geir gemma gena gene genet geneva genevieve genji genoveva geoff geoffrey georg george georgi georgia georgiana georgina
geraint gerald geraldine gerard gerardo gerd gerda gergely gergo gerhard germaine gernot gerrit gertrude gesa gesine getachew gethin geza ghada ghassan ghazal gheorghe ghislaine gholam giacomo giang
gianluca gianni gideon gigi gil gilbert gilberto gilda giles gilles gillian gina ginevra ginny giorgio giovanna giovanni girish girma gisela giselle gita giulia giulio giuseppe gizem gjermund gladys
glen glenda glenn glenna glenys gloria glynis godfrey gokce gokhan golda goldie golnar golnaz gonzalo gopal goran gordana gordon gottfried graca grace grady graham grainne grant granville graziella
grazyna greer greg gregg gregoire gregor gregorio gregory greta gretchen grethe griffin griselda grover grzegorz guadalupe guang gudmund gudrun guenter guido guilherme guillaume guillermo guinevere
guiying gul gulay gulnaz gulsen gunhild gunjan gunn gunnar gunter gunther guo guoqiang gurkan gurpreet gus gustav gustave gustavo guy gwen gwenaelle gwenda gwendolyn gwenllian gwilym gwyn gwyneth
gyorgy gyula ha-eun habib hadi hadil hadiza hadley hae haeun hafez hafiz hafsa hai haibo haifa haile hailey haitham haiyan hajar hajime hajnalka hakan hakim hakon hal hala haldun haley halil halim
halima halina haluk halvard halvor hamad hamed hamid hamideh hamish hamza hamzah hana hanako hanan handan hande haneul hanh hani hania hanin hank hanna hannah hanneke hannele hannelore hannes
hannibal hannu hans hao haoran harald hari harini haris harish harlan harley harold haroon harpreet harri harriet harriett harris harrison harry harsh harsha harshad hartmut haru haruka haruki
haruko harun haruto harvey hasan hassan hatem hatice hattie hayden hayley haytham haywood hazel heather heba hector hedda hedvika hedwig hee hefin hege heidi heike heikki heiko heiner heinrich heinz
heitor heledd helen helena helene helga helge helio helmi helmut heloise hema hemant hemi hendra hendrik heng henning henri henrietta henrik henrique henry henryk herbert herman hermann herve hester
hicham hideaki hidehiko hideki hideko hideo hideto hien hieu hikari hikaru hilal hilary hilda hilde hilkka hillary himani himanshu hina hinata hiram hiro hiroaki hiroki hiroko hiromi hiroshi hiroto
hiroyuki hisako hisashi hisham hishamuddin hitesh hitomi hitoshi hiwot ho-jin hoa hoai hoang holden holger hollis holly hongmei honoka hope horace horatio horia horst hossam hossein houda howard hua
huan hubert huda hue hugh hugo huifang huiling hulya huma humaira humayun humberto humphrey huong husam hussein huw huy huyen hwan hye hye-jin hyejin hyeon hyeri hynek hyo hyun hyun-ji hyun-woo
hyuna hyunwoo hywel iain ian ianto iara ibrahim ibtisam ichiro ida idris iestyn ieuan ifan ifeanyi ifeoma ifeyinwa iftikhar ignacio ignacy ignatius igor ihab iida ike ikechukwu ikenna iker ikram
ilan ilaria ildiko ileana ilham ilhan ilker ilkka ilknur ilmari ilona ilse imani imelda imke imogen imran imre in-ho ina inaki inam inas inayat india indira indra ines inga inge ingeborg inger ingo
ingrid ingunn ingvar inka inmaculada innes intisar ioan ioana iolo ion iona ionut iorwerth iqbal iqra ira iraj irem irena irene irfan irina iris irma irmgard irum irvin irvine irving isaac isabel
isabela isabella isabelle isadora isaiah isak isamu iseabail iselin isha ishaan ishan ishaq ishita isidora isidore isidro isla islwyn ismael ismail ismat isobel israel issei istvan isıl itamar
itsuki iulia iulian ivan ivana ivanka ivar ivaylo ivica ivo ivone ivor ivy iwan iwona iyad izabela izumi jaakko jaber jace jacek jacinta jacinto jacira jack jackie jackson jaclyn jacob jacobo
jacqueline jacquelyn jacques jada jade jaden jadwiga jae jae-won jaehyun jaewon jagdish jagoda jahanara jaime jake jakob jakub jalal jaleh jalen jalil jamal james jameson jamie jamil jamila jan jana
janae janaina janaki jane janelle janet janette janice janie janina janine janis janos janusz jared jarek jari jarkko jarle jarmila jaroslav jaroslaw jarosław jarrod jarvis jasmin jasmine jason
jasper jaspreet jatin javad javed javier javon jawad jay jaya jayant jayden jaydon jayesh jayne jayson jean jeanette jeanie jeanine jeanne jeannette jed jedidiah jeff jefferson jeffery jeffrey
jejomar jelani jelena jemima jen jenna jenni jennie jennifer jenny jens jeong jeppe jerald jeremiah jeremy jericho jermaine jeroen jerome jerry jerzy jesper jess jesse jessica jessie jesus jethro
jett ji ji-ah ji-eun ji-ho ji-hoon ji-hye ji-min ji-soo ji-won ji-woo ji-young jia jiabao jiahao jialing jian jianguo jianhua jianjun jiao jiaqi jiayi jide jie jieun jignesh jiho jihoon jihye jihyun
jill jillian jim jimena jimin jimmie jimmy jin jina jindrich jing jingjing jingwen jinho jinhua jinping jinsong jinwoo jiri jirina jiro jisoo jitendra jitka jiwon jiwoo jiyoung jo joachim joan joana
joann joanna joanne joao joaquim joaquin jocelyn jochen jodi jodie jody joe joel joelle joerg joey johan johanna johannes john johnathan johnnie johnny joke joko jolanda jolanta jolene jolie jomar
jomo jon jonah jonas jonathan joo joon joon-ho joonas joonho joost jordan jordi jordyn jorg jorge joris jorma jorn jorunn jose josef josefa josefina joselito josep joseph josephine josette josh
joshua josiah josie josip jostein joumana jouni jovan jovana jovelyn joy joyce jozef jozsef juan juana juanita judah judd jude judi judit judith judy juha juhani jukka jule jules julia julian
juliana julianne julie julien juliet juliette julio julius juliusz jun jun-ho junaid june jung junichi junjie junko jurgen jussi justin justina justine justyna jutta juwon jyoti jyotsna kaan kaarina
kabir kacper kadir kaede kagiso kai kaique kaitlyn kaito kajal kaleem kalina kalle kalman kaloyan kalpana kalyan kamal kamala kamara kamau kambiz kamil kamila kamran kanako kang kang-min kanon
kanwal kaoru kara karan kareem karel karen kari karim karima karin karina kariuki karl karla karol karolina karsten karthik kartik kartika karyn kasey kashif kashish kasia kaspar kasper katalin
katarina katarzyna kate katelyn katerina katherine kathleen kathrin kathryn kathy kati katia katie katja katlego katrien katrin katrina katsu katsuo katsuya katy kauko kaveh kavita kavya kawthar kay
kayla kaylee kayode kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya keaton kebede keegan keelin keenan keeva kehinde kei keiichi keiji keiko keir keisuke keita keith kelechi
kelley kelli kellie kelly kelsey kelvin kemal kemi ken kenan kendall kendra kendrick kengo kenichi kenji kenjiro kenneth kenny kent kenta kenton kenya kenzo kerem kermit kerri kerry kerstin keshav
ketaki ketan kevin keyvan kgomotso khadija khairul khaled khalid khalil khanh khanyi khawla khoa khoi khosrow khurram kianoush kiara kibet kidist kien kiera kieran kilian kim kimani kimberley
kimberly kimiko kinga kinza kip kipchoge kiprop kira kirby kirk kirsi kirsten kirstie kirsty kirti kishore kit kitty kiyoko kiyoshi kjell kjersti kjetil klara klaudia klaus knud knut koech koen kofi
kohei koichi koji kojo konrad konstantin koray korhan kosuke kotaro kourosh krasimir kresimir kripa kris krishna krista kristen kristi kristian kristie kristin kristina kristine kristof kristoffer
kristopher kristy krisztian krisztina kriti krupa krystal krystian krystyna krzysztof kubra kulsum kumar kumiko kun kunal kunio kunle kurt kurtis kveta kwabena kwadwo kwaku kwame kwang kwasi kwesi
kyla kyle kylie kyohei kyoko kyra kyung kyung-soo lacey lachlan ladan ladislav laetitia laia laiba laila lajos lakshman lakshmi laleh lalit lalita lamar lamia lamont lamya lan lana lance landon
lanying laoise lara larissa larry lars lasse laszlo latasha latif latifa latifah latika latisha latonya latoya laura laure laurel lauren laurence laurent laurentiu lauri laurie laverne lavinia
lawrence layal layan layla lazar lea leah leander leandro leanna leanne lebo lebogang lee leena lei leif leigh leila leire lekan leland leman len lena lene leni lenka lennart lenora lenore leo leon
leona leonard leonardo leonie leonor leonora leopold lerato leroy lesley leslie lester leszek leta leticia letitia letizia levent levente levi lewis lex lexi li lia liam lian liang libby libor lidia
lieke lien liesel lieselotte liesl ligia lihua lijuan lijun lila lili lilian liliana lillian lilly lily lin lina lincoln linda lindiwe lindsay lindsey ling lingling linh linnea linus linwood lionel
liping lisa lise lissa liv livia liviu liwayway lixin liya liz liza lizzie ljiljana llewellyn llinos lloyd logan loic lois lola lonnie lora loraine lorcan loredana loren lorena lorenzo loretta lori
lorna lorne lorraine lothar lotta lotte lottie lou louay loubna louella louie louis louisa louise lourdes lourenco lowell lowri luana luann lubna lubos luc luca lucas lucia lucian luciana luciano
lucie lucien lucille lucinda lucius lucy lucyna ludek ludivine ludmila ludovic ludovica ludwig luella luigi luis luisa luise luiz luka lukas lukasz luke lula lulu luna luther lutz luuk luzviminda
lwazi lydia lydie lyle lyman lyn lynda lyndon lynette lynn lynne lysander lyubomir maarit maarten mabel mable macarena macey maciej mack mackenzie macy maddie madeleine madeline madge madhav madhavi
madhur madiha madison mads mae maelle maeve magali magda magdalena maggie magne magnus maha maham mahathir mahdi maher mahesh mahin mahira mahmood mahmoud mahnaz mahnoor maho mahsa mahtab mai maia
maija maike maiko maimuna mair maire mairead mairi mairtin maisie maite maja majed majid makena maki makiko makoto malachi malachy malati malcolm malek malgorzata maliha malik malika malin malini
mallory malvina mami mamie mamoru manabu manaia manal manami manas manasi manav mandana mandar mandla mandy manfred mangesh manh manish manisha manju manny manoj manolo manon mansi mansour manu
manuel manuela mara marc marcel marcela marcella marcello marcelo marci marcia marcie marcin marcio marco marcos marcus marcy mareike marek margaret margarita margaux marge marged margery margherita
margie margit margo margot margrit marguerite maria mariah mariam marian mariana marianne mariano maribel maricarmen maricel maricris marie marieke mariel mariella marietta marija marika mariko
marilia marilou marilyn marina mario marion maris marisa marisol marissa marit marites marius mariusz marivic marja marjan marjatta marjorie mark markku marko markus marla marlena marlene marlin
marlon marlowe marnie marsaili marsha marta martha marthe marti martin martina martine marton marty martyn marva marvin marwa marwan mary maryam maryann marzena masa masaaki masahiko masahiro masaki
masako masami masanori masao masaru masashi masato masayuki masie masoud massimo mat matej mateo mateus mateusz matheus mathieu mathilde matias matilda matilde mats matt matteo matthew matthias
matthieu matti mattie maud maude maura maureen mauri maurice mauricio maurizio mauro mavis max maxence maxim maxime maximilian maximo maxine maxwell may maya mayank maysa maysam mayu mayuko mayumi
mayur mazen mazhar małgorzata mckenzie meagan mechthild mee meena meenakshi meera meg megan megha meghan megumi mehdi mehmet mehran mehrdad mehreen mehrnaz mehwish mei meihua meike meiling meinhard
meinir meirion meixiang mekdes mel melanie melba melek melih melike melina melinda melissa meltem melva melvin meng mengyao menna meral mercedes meredith mererid meriem merih merle merlin merlinda
merrill mert merve mervyn meryem meryl mesfin mesut metin mette mhairi mi-kyung mi-na mia micah michael michaela michal michał micheal michel michela michele michelle michiko mickey midori
mieczysław mieko miguel mihaela mihai mihnea miho mika mikael mike mikhail miki mikiko mikio mikkel mikko miklos mikolaj mila milagros milan mildred milen milena miles milica milind millicent millie
milly milo milos milton mimi min-ho min-ji min-jun min-seo min-soo mina minako minal minami mindy minerva ming mingming minh minho minji minjun minmin minna minnie minoo minoru minseo minsu mira
miral miranda mircea mireia mireille mirek mirela mirella miren miriam mirja mirjam mirjana mirko miro miroslav miroslaw mirosława mirva misaki misako misbah misha mitali mitch mitchell mitsuko
mitsuo mitsuru miwa miyako miyu miyuki mizuki mladen mo modupe mohamed mohammad mohammed mohan mohini mohsen mohsin moira moises mojgan mojisola mollie molly momo momoe momoka momoko mona monica
monika monique monir monisha montague monte montgomery montserrat morag morfydd morgan moritz mort morten morteza mortimer moses motoki mouna moustafa mpho mridula mrinal mubashir mudassar mueen
muge muhammad muhannad muir muireall muireann mujahid mukesh mukund mulu mumbi munir murali muralidhar murat murdo muriel murilo murray musarrat mushtaq mustafa muthoni muzaffar mwangi mwende
myfanwy myles myra myriam myrna myron myrtle myung na-yeon nabeel nabil nabila nacho nadeem nadege nadezhda nadia nadim nadine nadja naeem nael nafula nagesh nagwa nahed naheed nahid nahla naila
naima naina najat najib najla najma najwa nako nalan naledi naliaka nalini nami namita namrata nan nanako nanami nancy nandini nandor nanette nanna naoki naoko naomi naoto narayan narayana narendra
naresh narges nargis naseem nasir nasreen nasrin nasser natalia natalie natasha nate nathalie nathan nathaniel natsuki natsuko natsumi nava naveed naveen navin nawaf nawal nayeon nayla nazan nazanin
nazia nazih nazlı ndidi ndumiso ndungu neal nebojsa ned neelam neeraj neeta negar negash negin neha neil nekesa nele nell nellie nelson nemanja nenad nenita nerea nermin nerys nese neslihan nesrine
nessa nettie nevena neville nevin nga ngaio ngaire ngan ngoc ngozi nguyen nhan nhi nhung nia niall niamh nicholas nichole nick nicky nico nicola nicolas nicole nicoleta nicoletta nida nidal nidhi
niels nieves nigel nighat nihal nihan niina nikhil nikita nikki niklas niko nikola nikolai nikolaos nikolay nikos nilay nilesh nilgun niloufar nils nima nimisha nina ning ningning niranjan nirmala
nisha nishant nishi nitesh nitin nitya niyati nizar njal njeri njideka njoki njoroge nkechi nkem nnamdi nneka noa noah nobu nobuko nobuo nobuyuki noe noel noelia noelle noemi noemie nola nolan
nollaig noman nomsa nomvula nomzamo nona nonso noor nooshin nora norbert noreen norhayati noriko norio noriyuki norma norman norris nosheen nosipho nouhaila nour noura noxolo ntombi nuala nuno nuray
nurcan nuri nuria nurul nusrat nyambura nyokabi nyoman oana oanh obinna oceane ochieng octavia octavian octavio oda oddvar odera odessa odette odhiambo odile ofelia ogechi ognjen oguz oighrig oisin
okan okechukwu okoth oktay ola oladipo olaf olamide olav olcay ole oleg olena olga oliver olivia olivier olli ollie olof olufemi oluwaseun olwen omair omar omari omkar omondi ondrej onur onyango
onyeka onyinye oona oonagh ophelia ophelie opiyo oren orhan oriol orla orlaith orlando ornella orsolya orson orville osagie osama osamu osborne oscar osian oskar osman oswald otavio othman otieno
otis ottavio ottilie ottmar otto ouassim ouma outi ove ovidiu owain owen oya oyinkan ozan ozcan ozge ozgur ozlem paavo pablo paco padma padmini padraic padraig paige paivi palesa pallavi palle
paloma pam pamela pandora pankaj pantea paola paolo parag parisa parth parul parvati parvin parviz pascal pascale pascual pasi pat patience patrice patricia patrick patrik patrizia patrycja patryk
patsy patti patty paul paula paulette pauli paulina pauline paulo pavan pavel pavla pawan pawel paweł payal peadar pearl pedro peggy pejman pekka pelin penelope peng pengfei penka penny pentti pepe
per percival percy pernille perry persis perttu petar pete peter petr petra petri petros petru petter petula peyton phil philip philipp philippa philippe phillip phineas phoebe phong phuc phumzile
phuong phyllis pia pierce piero pierre pierrick piers pieter pilar pinar piotr piper pippa pirjo pirkko plamen polly pooja poonam portia poul pouria pouya prabha prabhakar prachi pradeep pragati
prakash pramod pranav pranay pranjal prasad prasanna prashant prateek pratibha pratik praveen pravin preben predrag preeti prem prerna preston primo primrose priscila priscilla prithvi priti priya
priyanka proinsias przemek przemyslaw przemysław puja puneet putu pınar qaiser qasim qian qiang qiao qin qing qiu qiuyue quan quang queenie quentin quincy quinn quinton qun quoc qusai quyen quynh
rabab rabia rabie rabih rachael rached rachel radek radhika radka radmila radoslaw radosław radovan radu rae rafael rafaela rafal rafał raffaele raffaella raffaello rafik raghad raghav raghu ragnar
ragnhild rahayu raheel rahel rahila rahma rahul raija raimo raimund rainer raj raja rajan rajani rajat rajeev rajendra rajesh rajiv rajni raju rakesh raksha ralf ralph raluca ram rama ramazan ramesh
rami ramin ramiro ramon ramona ramya ramzi rana randa randal randall randi randolph randy rangi rania ranjan ranjit raoul raphael raquel rasha rashad rashid rashmi rasmus rauha raul ravi ravindra
rawan rawiri ray rayan raymond razak razan razvan reagan reba rebeca rebecca rebekah rebekka recep reda reece reem reena reese refilwe reg regan reggie regina reginald regis rehan rehana rehema reid
reijo reiko reina reinhard reinhold reino reka rekha remedios remi remy ren rena renan renata renate renato renaud rene renee renu renuka reshma reuben revathi rex reyhan reyhaneh reyna reza rhea
rhian rhiannon rhoda rhodri rhona rhonda rhydian rhys ria ricardo riccardo richa richard rick rickey ricky rie rieko rihab riho riikka riitta rik rika rikke riko riku riley rina riona risa risako
risto rita ritesh ritika ritva riyad rizky rizwan roald rob robbie robert roberta roberto robin robyn rocco rochelle rocio rod rodel roderick rodger rodica rodney rodolfo rodrigo roger rogerio rohan
rohini rohit roisin rola roland rolando rolf rollo romain roman romane romy ron ronald ronaldo ronan ronda rong rongrong ronja ronnie roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosamond
rosamund rosangela rosanna rosanne rosario roscoe rose roseanne rosemarie rosemary rosetta roshni rosie rosina rositsa roslan rosli roslyn rosmah ross rossella roswitha rotimi rouba rowan rowena
rowland roxana roxanne roy rozita ruairi ruairidh ruba ruben rubina ruby ruchi rudi rudiger rudolf rudolph rudy ruel rufino rufus ruggero rui rukhsana rukmini rumen runa ruolan ruoxi rupa rupali
rupert ruqayya russ russell rusty ruth ruthie ruud ruxandra ryan ryder ryo ryohei ryoichi ryoko ryosuke ryota ryszard ryu ryuichi ryuji saadia saanvi saara saba sabeen sabina sabine sabri sabrina
sabrine sacha sachi sachiko sachin sadaf sade sadhbh sadia sadie sadık sae saeed saeid safaa safae safia sahil said saif saima saira sait sajid sajida sajjad sakari saki sakura sal salah saleh salem
salete salih salim salima sally salma salman salome saloua salvador salvatore sam samah saman samaneh samantha samara sameer sameh samer sami samia samiksha samina samir samira sammy samra samson
samuel sana sanaa sanam sanaz sandeep sander sandhya sandip sandor sandra sandrine sandro sandy sanem sang-hoon sangeeta sangita sangwoo sanja sanjana sanjay sanjeev sanjiv sanna sanne santi
santiago santosh saoirse saori sapna saqib sara sarah sarfraz sari sarika sarita sarka saroj sasa sasha sashi saskia satish satoko satomi satoru satoshi satsuki satya saud saul saurabh savannah
savita sawsan sayaka sayed sayo sayuri scarlet scarlett scott se-hun seamus sean sebastian sebastien sebnem secil seda sedat sefa segun sehun seiichi seija seiji seiko sejal selcuk selda selena
selim selin selina selma semih semra senait senem senka seo seo-jun seo-yeon seo-yun seojun seonaid seoyeon sepideh seppo serap serdar serena serge sergei sergey sergio serkan sermin sertac servet
setareh seth setsuko seun seung seung-hyun seunghyun sevda severin severine sevgi sevil sevim seymour shaban shabana shade shae shafiq shah shahab shahbaz shahd shaheen shahid shahida shahin shahla
shahram shahrul shahrzad shaila shailaja shailesh shaima shaista shakeel shalini shamim shamsa shan shana shane shania shankar shanna shannon shanshan shanta shaohua shaparak sharad shari sharmila
sharon shashank shashi shaun shauna shawn shayla shazia shea sheeba sheela sheena sheetal sheila shelby sheldon shelia shelley shelly sheng shereen sheri sherif sherman sherri sherrie sherry sheryl
shideh shigeki shigeko shigeo shigeru shikha shilpa shima shinichi shinji shinobu shinya shiori shirin shirish shirley shiro shiva shivani shizuka shizuko shobha shohei shoichi shoji shota shreya
shri shridhar shrikant shruti shu shuai shubha shubham shubhangi shufen shuhei shuhua shui shuichi shuji shun shunsuke shuo shweta siamak sian siavash sibel sibongile sibusiso sibyl sid siddharth
sidney sidra siegfried sieglinde sienna sietse sigrid sigurd siham sihan silas sile silje silke silvana silvester silvia silvio silviu simeon simge simisola simo simon simona simone simran sinan
sinclair sindisiwe sindre sinead sini siobhan siofra sioned sipho siphokazi siqi siri sirpa siti siv sivert siwan sixten sixtine siyabonga siyu sjoerd sjur sky skye slamet slaven slavica slawomir
sloane slobodan smita smriti sneha snezana snezhana so-hee so-yeon so-young sobia sofia sofie sohee sohrab sol solange soledad solene solomon solvei solveig sonal sonali songul sonia sonja sonke
sonya soo soo-jin soo-min soojin soomin sophia sophie soraya sorcha soren sorin sorley soroush sota souad soufiane soukaina soumya soutaro soyeon srdjan sri sridevi srinivas sriram stacey staci
stacie stacy stan stanford stanislav stanislaw stanisław stanley stef stefan stefania stefanie stefano steffen stefka stein steinar stella stellan stepan stephan stephane stephanie stephen sterling
steve steven stevie stewart stian stig stijn stina stine stipe stjepan stoyan struan stuart su-bin suat subhash subin suchitra sudha sudhir sue suhad suhail suhaimi suhair suharto suhas sujata sujay
sukanya suki sule suleyman sulistyo sultan sumaira suman sumiko sumit sumitra summer suna sunanda sundar suneeta sung-ho sung-min sungho sungmin sunil sunita supriya suraj surbhi surendra suresh
surya susan susana susanna susannah susanne susanto sushant sushil sushma susie susumu suvi suzanne suzette suzu suzy svea svein sven svenja sverre svetla svetlana swantje swapna swapnil swara swati
sybil sydney syed sylvain sylvester sylvia sylvie sylwia synne synnøve szabolcs szilvia szymon søren tabassum tabatha tabitha tadao tadashi tadesse tadeu tadeusz tadhg tae tae-hyung tae-yang taehyun
taeyang taha tahar tahir tahira taichi taiga taiki taina taiwo takahiro takako takanori takao takashi takayuki takehiko takeo takeru takeshi takuma takumi takuya tala talal talat talbot talha talia
tamaki tamar tamara tamas tamer tamera tami tamika tamiko tammy tamsin taner tania tanisha tanja tanmay tanuja tanveer tanvi tanya tao tapan tapani tapio tara taraneh tarek tareq tariq tarja tarmo
tarun tarık tasha tasneem tatiana tatjana tatsuo tatsuya tatum tavish tawny tayfun taylor tayyab teagan tebogo ted teddy teemu tegan tehmina tejas tejaswini tekle teleri telma temi temitope teodor
teodoro teppo terence teresa tereza terhi teri terje tero terrance terrell terrence terri terry teruo tesfaye tess tessa tessie tetsuo tetsuya thabo thaddeus thais thalia thandeka thandi thandiwe
thang thanh thao thea thelma themba thembi theo theodor theodora theodore theresa therese theresia thi thiago thibault thibaut thien thierry thijs thilo thinh thoko thomas thomasina thor thora
thorben thorbjørn thorsten thuan thulani thuong thuraya thurston thuy tia tiago tiaki tiana tiberiu tibor tien tiernan tiffany tigist tihana tiina tijana tilda tilde till tim timea timmy timo
timothy tina tineke tingting titus tiziana tjeerd toan tobi tobias tobin toby tod todd toivo toju tokiko tolga tolu tom tomas tomasz tomek tomi tomislav tommaso tommie tommy tomo tomohiro tomoki
tomoko tomomi tomos tomoya toni tony tonya tooru topi tor tora torben tore torgeir tori torill tormod torquil torstein torsten toru toshi toshiaki toshihiko toshihiro toshiko toshio toshiyuki tosin
touraj tracey traci tracie tracy traian trang travis treasa trent trenton trevor tricia trina trine trinh trinidad trinity trish trisha tristan tristram trond troy truc trude trudy truman trung
trupti trygve tshepo tsion tsubasa tsukasa tsutomu tsuyoshi tsvetan tsvetelina tuan tuba tudor tudur tufan tugba tuija tulay tulin tully tulsi tumelo tunde tunji tuomas turgut turid tushar tuula
tuuli tuyen tuyet tyler tymon tyra tyrone tyson ubaid uche uchenna udo ugo ugochi ugur ujjwal ulf uli ulla ulrich ulrik ulrike ultan ulysses uma umair umar umberto umeko umesh una unathi unn unni
urho urmila uros ursula urszula urvashi usha uta ute uttam uwe uyen uzma vaclav vahid vaibhav vaino vaishali val valentin valentina valentine valeria valerie valerio valeriu van vance vandana vanesa
vanessa vani vania vanja vappu varsha varun vasant vasanti vasco vasile vasudha vaughan vaughn vedant vedat vedran veera vega vegard veikko veit velda veli velimir velislava velma venkat venkatesh
venla vera verity verna vernon veronica veronika veronique vesa vesna vibha vic vicente vicki vickie vicky victor victoria vida vidar vidhi vidya viet vigdis viggo vignesh vijay vijaya vikas vikki
vikram vikrant viktor viktoria vilde ville vilma vilmos vimal vinay vince vincent vincenzo vineet vineeta vinh vinicius vinita vinod vinoth viola violet violeta viorel vipin vipul viraj virendra
virgil virgilio virginia virginie virpi vishal vishnu vishwas vita vito vitor vivek vivian viviana viviane vivien vivienne vjekoslav vlad vladimir vojtech volkan volker vrinda vuk vuong vusi
vusumuzi wade wafa wafaa wagner wahiba wahid wahyu wairimu waithera wakana waldemar wale waleed walid wallace wallis walt walter walther waltraud wambui wanda wangari wanja wanjiku wanjiru waqar
waqas warren waseem wassim wataru wayan wayne wei weidong weijie weimin weiwei wellington wen wenbo wencke wendell wendy wenjing wenli werner weronika wes wesley weston whitney widad widodo wiebke
wieslaw wiesława wiktor wilbert wilbur wilda wiley wilfred wilfried wilhelm wilhelmina will willa willard willem willemijn william willie willow wilma wim winfried winifred winnie winona winston
wioletta wiremu wissam witold wladyslaw wlodek wojciech wojtek wolf wolfgang wolfram won-bin woo woo-jin woodrow woojin wouter wulan wyatt xabier xander xavi xavier xenia xia xiang xiao xiaobo
xiaodong xiaofei xiaofeng xiaohong xiaohui xiaojing xiaoli xiaolin xiaoling xiaomei xiaoming xiaoping xiaoting xiaowei xiaoyan xiaoyu ximena xin xing xinyi xinyu xiong xiu xiulan xiuying xolani xuan
xue xueli xuemei xueqin xun yacine yael yago yahya yalda yamini yan yana yanfang yang yanhong yanling yanmei yann yannick yanping yanti yanyan yao yaping yara yared yasaman yasar yasemin yaser yash
yashoda yashwant yasir yasmeen yasmin yasmina yasmine yassin yassine yasu yasuhiro yasuko yasuo yasushi yasuyuki yatin yavuz yazan ye-jin ye-rin yejin yelena yeliz yemi yen yeon yeong yesim yetunde
yi yifan yigit yijun yilin yimin ying yingying yinka yiran ylva yngve yodit yogesh yogita yohan yohannes yoichi yoko yolanda yonca yong yongjun yoo yoo-jin yoojin yoon yoona yordan yordanka yosef
yoshi yoshiaki yoshie yoshihiro yoshiko yoshimi yoshinori yoshio yosuke yota younes young-ho younghee yousef youssef yu yu-jin yu-na yua yuan yuanyuan yue yufang yuhan yui yuichi yuji yujin yuka
yukari yuki yukie yukiko yukio yuko yulan yuliana yulin yumei yumi yumiko yun yuna yunfei yuri yuriko yusra yusuf yusuke yuta yutaka yuting yuto yutong yuvraj yuxuan yuya yuzhen yuzuki yves yvette
yvonne yıldız yılmaz zach zachariah zachary zack zadie zafar zaheer zahid zahida zahra zaida zainab zainal zakaria zakia zander zandile zane zanele zara zarina zawadi zaynab zbigniew zdenek zdenka
zdenko zdravko zdzislaw zed zeenat zeeshan zehra zeina zeinab zekeriya zeki zelda zeljko zelma zemin zena zenaida zenon zerrin zewdu zeynep zhan zhang zhao zhe zhen zheng zhengyi zhenhua zhi zhigang
zhihao zhijun zhila zhimin zhiming zhiqiang zhiwei zhong zhou zhuo zia ziad zihan zihao zikora zimo zina zineb ziqi zita zixuan ziyi zlatan zlatko zodwa zoe zoey zofia zohra zola zoltan zora zoran
zrinka zsofia zsolt zsuzsa zsuzsanna zubaida zubair zuberi zuhal zula zulkifli zunaira zuraidah zuri zuzana zuzanna zvonimir zyad zygmunt øystein łukasz
`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));

/** First names that are also common words: persons only where they are capitalised or something else says so. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'april august art austin basil bill chase dale dawn dean don drew earl faith fern grace grant guy hope jack jay jean joy june lance mark may miles pat page pearl penny ray rich rob rose ruby said sal sky sterling sue summer till van violet wade will willow wolf zed sol per li van may ivy star hazel olive harris rex thor india devon carter'.split(
    ' ',
  ),
);

const plain = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}|[.'’]/gu, '')
    .toLowerCase();

/** `firmly`: false for what may be a word as well ("will", "grant"). */
export const isFirstName = (word: string, firmly = false): boolean => {
  const name = plain(word);
  const isOne = (part: string): boolean => FIRST_NAMES.has(part) && !(firmly && WORDS_TOO.has(part));
  return isOne(name) || (name.includes('-') && isOne(name.split('-')[0] ?? ''));
};
