// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.66, 0.64, 1.16, -0.34, -0.59, -0.22];

export const WEIGHTS = `
!#	lkacdd
!'s	jlRdhh
!.	bmecZm
!;	rhafZb
!?	ZVXrrd
!@d	qoUggU
!@p	ijTdyP
!@s	XiUvai
!@t	ddXhpd
!a	bleddi
!aa	pbfbkX
!aadhaa	deeidi
!aalton	bpajdZ
!aaron	gddfie
!abando	anjZce
!abdulr	foccea
!abe	jfccdi
!abebe	cjeidd
!aberna	gddefj
!aberne	jfceeg
!able	ZmaYas
!aboard	bZbkik
!about	aa0cdY
!above	ZkiZdh
!absenc	cmeeec
!abstra	kdieeb
!academ	dhaedl
!accent	fjcfeg
!accept	hVijch
!access	bkgmZV
!accomm	bhdfgi
!accord	cgdedl
!accoun	hbdfZn
!accred	ffebfk
!achiev	mabfkb
!achter	dnXcdj
!acquai	ebodde
!across	eelbfe
!act	dgeked
!action	Ul3PdN
!active	dUoked
!actors	eadeqb
!actual	Smaeen
!ad	ncbjbd
!adapt	diieed
!add	ddkeZi
!added	ebqieV
!adding	aWacew
!additi	efighZ
!addres	fdkcee
!adichi	hhbedg
!aditi	ihfaVm
!adjust	ZZZooc
!admini	fdlcec
!admiss	dajebm
!admit	aVbafx
!admitt	WQgQY9
!adopte	ebldef
!adrian	ZbYcmp
!adults	gVldkc
!advanc	kcScdp
!advers	cmeeec
!advert	RYzciV
!advise	cWhsQm
!adviso	ffcjhb
!affect	dUygZV
!afford	gZrcdW
!afraid	flUaao
!africa	dcYdgo
!after	dYhfap
!aftern	cbiblf
!afterw	ebkefg
!ag	hhecfe
!again	fZdUdu
!agains	gigYtU
!age	ehffhd
!agency	obWetS
!agenda	UwgaaU
!ages	deVepg
!agm	ndbfdd
!agnies	hdbkdf
!agree	nrYbgR
!agreed	f2jfKO
!agreei	diYlef
!agreem	dheedi
!ahead	VhebVw
!ahed	hdegfe
!ahhing	lXjeoT
!ahoy	YVblbr
!ai	geegfe
!aide	gbmefb
!airlin	ecbfZr
!airpor	dmbeeg
!aisha	kZdeek
!alarme	jgXjfc
!alas	asWdjZ
!alasda	geegfe
!album	ekeffc
!alderm	efkffc
!alerts	ffiffc
!alfie	ghgded
!aligne	fdfefj
!alike	rYbiaa
!alive	dVnefj
!all	Wkihcg
!alloca	eedheh
!allott	bTagvf
!allow	fndade
!allowe	jbfeeh
!allowi	Zcbaeq
!allows	kibcee
!aloha	hcandd
!alone	Zahbas
!along	cXqWcn
!alphab	ejoXcb
!alpine	ekddeg
!alread	WQVZd5
!also	xPecZk
!alter	habkeh
!altern	YjYqdb
!althou	dkedgd
!alumni	bcflff
!alvare	ceflee
!always	dkZdZn
!am	ccffen
!ambass	ecfjkZ
!americ	dphfcV
!amman	hZkcbj
!among	YNaWZ/
!amount	emcddg
!an	dnffUi
!anaest	eWoebi
!analys	cTcbwd
!analyt	hocadb
!anchor	ebcddo
!and	bmecfh
!andre	mhcdeb
!anew	hifdec
!ankle	fddfek
!anneli	Zrbcee
!annika	iacneb
!announ	gtXjgP
!annull	bVndam
!annum	eedfek
!anothe	Xvdaha
!anouk	eeeffi
!answer	P1rdZP
!antibi	hhdffd
!antici	diddhg
!anton	kfbibe
!antune	hfkbcc
!anvil	eZZcln
!any	VkqVbn
!anybod	bdqbXj
!anymor	SlhaVq
!anyone	Zcdcol
!anythi	hqrXaT
!anyway	hedela
!anywhe	mgigXZ
!apolog	fjVplS
!aposti	keddbi
!app	eekefe
!appare	YbZcev
!appeal	fQTUmz
!appear	lTeXas
!append	dgdjfd
!appiah	lZedje
!applic	YaxaYj
!applie	aV0grJ
!apply	adqcdc
!applyi	cclYbm
!appoin	QafjS5
!apprec	agggge
!appren	YcYTZ2
!approa	ebdoee
!approv	YyYWQo
!april	gdeYmg
!archit	kebZcl
!archiv	hUtgdX
!are	fiXjoY
!area	jadeek
!areas	bhYodd
!argue	eojceU
!argued	gfehee
!arguin	ejdidd
!arises	edlecg
!arjun	fcaidk
!around	YrYaYn
!arrang	bYsXdi
!arriva	lfcdib
!arrive	abdpYj
!articl	dZZfds
!artisa	enVfdg
!arts	efdema
!as	cogcYi
!ask	esnabR
!asked	dX0dhR
!asking	hffVgk
!asks	bZoheb
!assess	dgghec
!assign	lXqZcY
!assist	WKTli1
!associ	kZZkge
!asst	gedcfj
!assume	bnbhed
!assura	ebcebp
!assure	cecpcc
!astron	bWbnji
!async	pcYdda
!at	fhiaak
!attach	XmfiWg
!attain	ceedfm
!attend	lShYil
!attire	oZcecg
!attorn	Zaaldo
!au	jdedhe
!aubrac	eedieg
!auctio	kdfeed
!audio	fddffj
!audit	WmZfle
!auditi	eeefck
!audito	YrhZbb
!august	emcefc
!aunty	eajdke
!austin	flddec
!author	goZfdb
!auto	habdil
!automa	jcXZmk
!autumn	lcbedh
!auxili	fkccha
!availa	YLqgZp
!aveiro	ZzWbdW
!avisar	ddodeb
!award	dWbddv
!awarde	edjjac
!awards	ZUgodl
!aware	cbdidn
!away	heofcW
!awkwar	fidffe
!axmins	edehkb
!ayesha	bjdkec
!ayo	iZjdff
!b	gUlpVe
!back	ZTjndm
!backgr	cYjfZm
!bad	gtacdW
!badge	lZidfe
!badger	eodedb
!badly	dhecje
!bakery	dchbkg
!balanc	hZYdll
!balloo	endeeb
!ballot	eddfek
!band	fYZheq
!banerj	gcXjnd
!bank	Xoagge
!banker	eYfedp
!baptis	hdbled
!bar	hcRicr
!barbac	ZpYdei
!barbar	diffff
!barber	clXfdk
!barist	Yndffe
!bars	leceee
!base	eWreed
!basic	ejbide
!basica	Yhceji
!basis	fhefeg
!bdm	moZabY
!be	acebZy
!bear	UoWggl
!bearin	cbrceb
!bears	gddmec
!beat	bdNaqp
!beater	egnccb
!beatin	edecii
!beauti	mrPnZU
!becaus	blZWer
!become	YUgYkr
!becomi	Ysceed
!been	hzYYbb
!beer	mYZZil
!before	e8RdbW
!begin	hhddic
!behalf	kXqdeV
!behavi	dogeeX
!behind	UriVUh
!being	YS0Uap
!believ	SZsepa
!bell	dbmoYa
!bella	fdmffa
!below	fqWYhe
!bench	fehgee
!bend	fdddel
!beneat	idddej
!benefi	eoaefc
!bent	jfcbei
!bergen	edkbeg
!berlin	kaikZb
!best	feYkfi
!bet	WzYdbZ
!betrie	dbbkdl
!better	inbKqb
!betwee	hjZclb
!beyond	6RiYcT
!bielef	debdkj
!big	anabjf
!bike	eeclee
!biling	gSeldn
!bill	ibcegi
!bin	efZmjZ
!bindin	efdemc
!binned	eqeeeW
!biolog	ebhmdd
!biomet	fefeej
!bird	WtibcZ
!birgit	iaeihc
!bishop	fkddee
!bit	YcZnle
!bite	cnbhdc
!bites	Zlecei
!black	fddeii
!blauwa	Vejaen
!blind	bibkef
!blows	edfefj
!bluden	iideee
!blue	cbheel
!blueha	dobdfd
!bluest	fZlffg
!blur	eidjcd
!board	ZlYjZk
!boardi	lacbmd
!boat	dkeiea
!boats	cigfef
!body	cocfdb
!bogdan	dilZcg
!bold	kchdfd
!bond	kdieeb
!bongan	edeeek
!bonjou	ledfde
!bono	igdeee
!book	lembYc
!booked	asbqYP
!bookin	cmkfbY
!bookke	eeckjb
!books	dqXdcg
!booksh	axZddU
!booth	eajckd
!border	eddlfd
!boss	fhWeij
!both	ZcbgYs
!bother	XSenog
!bottle	gXYkjj
!bound	crYcde
!bounda	ecnica
!bpo	flbfed
!brad	XZpdci
!brain	emcffa
!bramle	ifefee
!branch	raZelW
!brand	dkcjeb
!brandi	YvXdec
!brandt	eabfep
!brasse	ijfcec
!bread	jbhcjY
!break	fbbnee
!breaki	hYmefe
!breath	ixTZZa
!brenda	chmaXj
!brewer	iobbgY
!bridge	lcccZm
!brief	eYmcej
!bright	fmaegc
!brilli	ehcejd
!bring	hSkWcu
!bringi	dWZkZt
!bristo	flicba
!bro	eefhfg
!brock	iYdfem
!broke	fibfdh
!broken	hhabcl
!brooke	mYhjba
!brothe	dcbedo
!brough	eN3aaY
!brunch	iedeic
!bruno	ieeffe
!brush	cicmeb
!brusse	Zmgiac
!bud	eheecj
!budge	jfdeia
!budget	cdkZan
!bug	ecYfnh
!build	dibjee
!builde	leddee
!buildi	dchrgR
!built	ggdaek
!bump	ffjfeb
!buongi	macdma
!bursar	jmaXbg
!burton	cUjape
!bus	aWyadZ
!bush	dcgeek
!busine	WiwTcb
!busy	gkeddd
!but	uPYomY
!butche	jdeged
!button	dhencZ
!bx	jaebig
!by	seddjT
!bye	kbefid
!c	igcedh
!c2c	eaefao
!café	efcdel
!cake	edceen
!calder	gZqaea
!caleb	cloaZb
!calend	d5YWYW
!call	rjbWea
!callba	eVgbdp
!called	idUYis
!callin	TnebXr
!calls	jWodec
!callum	ceehlb
!calm	bXbtah
!cam	drbhZY
!came	YeYdol
!camera	edehei
!camp	ZcWcjs
!campbe	cieedj
!campus	dSXilq
!can	YkoeZd
!cancel	ed0mdC
!candid	iVtbeb
!candle	ffbXpb
!cantee	heccnZ
!canvas	iicida
!capita	jZdneb
!caps	ccejek
!captio	bcccio
!card	iTjqYc
!cards	dihdcg
!care	hYXird
!career	eenbed
!caregi	Ykddel
!carla	eeekfc
!carlis	fhdjde
!carmen	efeiff
!carrie	cdabcs
!carry	bYZmcq
!carryi	bTyZcb
!case	czcaiO
!cases	eaneee
!castel	dmfced
!castin	chfagi
!catch	ejmhcU
!catchi	dqbeeb
!cateri	dpbeea
!cather	chbdnc
!cathol	ebcgji
!caught	Yngdee
!caved	aXvYcZ
!celebr	dcmheZ
!cellar	ebceen
!cellph	hibeef
!census	biecig
!centre	Yanbhi
!ceo	aVhmek
!ceos	cidefj
!certai	cufbdR
!certif	haehbk
!cet	becmeh
!cfo	eabdbs
!chain	Zgchem
!chair	bYcZWv
!challe	bgYcnh
!chambe	bckeei
!chance	VrVXil
!change	rXleXZ
!chaos	dcmida
!chapla	eThddp
!charge	Yekbdm
!charle	bmbjec
!charme	fleded
!chase	qjbeZV
!chasin	gWjclf
!chat	WjlgYd
!chatbo	ffefej
!chatty	dhdjee
!check	lelXZh
!checke	eijeea
!checki	qQobcV
!checkl	eiffef
!checks	jYhkYh
!cheers	ceegek
!chef	WkZcdp
!cheryl	Yqfdcd
!chf	daZldl
!chief	cbWfes
!childr	hgbkec
!chimne	dZZdoh
!chined	jYarZd
!chinwe	aXlpca
!chloe	ekaldZ
!chloé	eaemff
!cho	baledk
!choice	Yibdgl
!choir	dWeeeq
!choose	asYahd
!choosi	bwdWcY
!choreo	YyVZcW
!chorus	dfddgi
!chose	bZielg
!chosen	iydcYT
!chowdh	ademef
!christ	dZoecg
!chrome	ggdgef
!churn	5PZajV
!cic	fdeeek
!cipp	hdVdkl
!circli	jffdee
!citron	ecldee
!city	duZdcZ
!claims	fjZhai
!claire	dadkek
!clashe	fjdeef
!class	qjWcgY
!classy	paYmdZ
!claudi	edjffe
!clean	kcbdfh
!clear	dpQrVe
!cleare	ilTYfk
!clerks	lfdfeb
!click	dVZqdg
!clicke	eblefe
!client	icacmg
!climat	efjfec
!climbi	cndeed
!clinic	cjaedl
!clipbo	Zhfmdb
!clippe	eeeffh
!clodag	jZfedj
!close	jdjckX
!closed	hj2WaH
!closin	VgrgbW
!clothe	dlbfgd
!clothi	kcbedj
!cloud	jYildb
!clover	iZYgqZ
!clue	dzjZWL
!cnc	gideff
!co	gZlbal
!coasta	hqWceZ
!coastl	gkbgbe
!code	dbfldg
!coding	edelee
!coffee	jafZsV
!cofion	dkiZee
!cohort	dYcfbr
!cole	egeecl
!collab	efjbka
!collea	kiiZjV
!collec	dkVedn
!colleg	iZigcg
!colomb	fecfek
!color	eXnicf
!combin	dbogfX
!come	algYVs
!comes	hntVWR
!comfor	giidea
!coming	YYqbbm
!commen	kcqcSe
!commer	dgijeZ
!commis	iafZgk
!commit	W/XacJ
!comms	idiced
!commun	oXjVcg
!commut	gkefbe
!compan	cjfacj
!compar	ZrcbjZ
!compas	cjefhd
!compet	bjheed
!compla	bvXciV
!comple	fmQrXe
!compli	bdfeme
!compos	fasddX
!compre	heoecX
!comput	gfVcbs
!concer	fanblW
!concie	eckekZ
!conclu	j2NdVN
!concre	drdaea
!condit	gdjgfa
!conduc	ggYjZk
!confer	dhbgej
!confid	YqfgaW
!config	Ycddnj
!confir	YyZhTZ
!congra	eejcjb
!connec	dfcmde
!conor	felfdc
!consen	cjihgU
!conseq	kiceea
!conser	hbiadk
!consid	bCPja/
!consti	fdgeei
!consul	dpeYha
!contac	tbmaZW
!contai	bahcbo
!conten	gmhhaW
!contin	YEpYc1
!contra	ZfmZan
!contri	kagddh
!contro	ficied
!conven	gdckee
!conver	jUcpbe
!convey	ejZdje
!convin	fiVgbn
!convoc	fdccdn
!coo	ocbded
!cook	calbck
!cool	dhddcm
!cooper	dgigfc
!coordi	akgfce
!copied	cbjmbc
!copies	ecdgek
!copy	ZVmvcT
!copywr	cidefh
!corbel	foddea
!cork	brieaY
!corner	dsckaU
!correc	lcZlWj
!corres	iiYacm
!costin	ebbmeh
!costs	gbcleg
!costum	jceeak
!could	Stabek
!counci	hmaeZg
!counse	eddedn
!count	D/fmTU
!counte	cXaiUs
!countr	ibncdd
!courag	hfcckd
!course	TkYkcq
!court	dhiccg
!courte	eVdoej
!cousin	cfapnT
!cover	eSajfr
!covers	cjTmej
!covet	efcfej
!cows	bapcee
!cpcs	csWeec
!cpd	jlccec
!cqc	mZjeeZ
!crane	bkZjef
!crazy	llWjcY
!create	wemYYR
!creati	kehhdZ
!credit	kbceie
!crew	Wfqccf
!crimin	edmhcb
!cris	ccaodg
!cross	pRRlpb
!crosse	nibdda
!crossi	kifdda
!cry	cgmcdd
!crying	geeffh
!cto	dbkXen
!cuisin	dYoecg
!culina	edeked
!cultur	cadrjV
!curato	bpYice
!curios	dhddfj
!curren	jdpbfV
!curtis	hToeeg
!custod	gigYhe
!custom	ekbgcg
!cut	ahQLZ6
!cv	XaraYj
!cvs	hfVlie
!cyber	eddeoa
!cycle	eeeeek
!cyclon	cbebmj
!cádiz	eckdic
!dachsh	gjdefd
!dad	fbockV
!dagny	dmddce
!dalget	nVednc
!danger	ehahcj
!daniel	ecddnd
!danish	edeedl
!dare	plgTbY
!dark	ehaffj
!darren	gkbZck
!data	VcftXf
!date	U/adYL
!dated	kgcefc
!dates	P/NWUT
!daught	eiheec
!day	U/XSbP
!days	gzLWde
!dayton	felbYk
!daz	enebfd
!dbs	dlefdd
!deacti	cbemjb
!dead	WbxgbS
!deadli	bjLxXe
!deal	bXmdmc
!deals	ggeefe
!dean	bvgacV
!dear	snYecT
!deb	gWaglj
!debrie	hcmade
!decent	eecgjf
!decide	b/SiZN
!decidi	U9bUbS
!decisi	g3deZN
!declar	cdaubb
!declin	aeYbll
!decomm	hhYmdc
!deep	maefef
!deeply	csceab
!defer	fdeeke
!defini	V0Zbca
!degree	eblddh
!delacr	embddg
!delay	eZqegW
!delaye	fehfci
!delays	fjeefd
!deleti	icamde
!delhi	eikeea
!delibe	mWxXZR
!deligh	feefjd
!delive	jiTfle
!delyth	cYqkVd
!demand	hbledd
!demons	dUZodp
!denied	fgjede
!denise	bflgec
!dental	jZldYh
!dentis	bRlwZY
!denver	dkbide
!deny	egheed
!depart	oVajYl
!depend	ndWjZh
!deploy	dfabcp
!dept	YYTpZq
!depth	dWbadw
!deputy	cehcjf
!descri	ecihef
!deserv	gaekic
!deshaw	eZjddk
!design	ddedem
!desk	mVtUfY
!desks	eZkcjf
!despit	ezZYbV
!detail	hbpcbc
!detain	eZcbqc
!deter	eebmcf
!determ	cpfeda
!dewi	dfemea
!dey	kaYdcn
!diary	avWVci
!dice	dcYWaw
!dicky	Zojcda
!did	lijYeZ
!dietar	ceneec
!differ	lijbcV
!dig	hanedc
!digita	XYpdek
!dignit	dchkee
!dilys	djmbbb
!dimitr	fidhee
!dinner	lbdeeh
!diplom	gcvYkO
!direct	fdWqhd
!disabi	nkYcYf
!disapp	ekeeed
!discar	keeeee
!disclo	dddeme
!discou	bhmbdd
!discre	ncdcef
!discri	khbeee
!discus	hcrgYW
!dishea	hdbbdm
!dislik	edeefk
!dispat	ppSWea
!displa	cZjcfj
!disput	ghbjhZ
!disqua	dbdnec
!disreg	dZkaoY
!distre	ecfjbi
!distri	dUpgbh
!dive	Zimdbe
!divers	calhdg
!divisi	dehffh
!do	jgmbbc
!docksi	lapdaX
!docs	klbZdc
!doctor	anXjcg
!docume	XWmZeo
!docusi	eccdbq
!dodged	eeefna
!dodo	fkcffd
!does	mjecYe
!doing	VWjlhj
!domest	ecdhan
!donati	kYmcec
!done	ZxRmXZ
!door	fVqpYY
!dossie	ddfYlh
!double	jheeed
!doubt	oOXSzj
!doubts	gdeefi
!down	lwYheL
!dpo	lccedh
!dr	kecbkc
!drag	tSZhgc
!draggi	gbddlf
!drains	eaahdp
!dramas	cboZjb
!draw	jbgedi
!drawin	cpddec
!drawn	g7QTYY
!dream	eacmdi
!dreami	jadkee
!dreamt	fcdfhi
!dress	ieddbl
!dried	edehei
!drink	ddlXlc
!drive	eheehd
!driver	fXcejm
!drivin	kjafdc
!drop	chckdf
!droppe	ilbkYc
!droppi	ejijeV
!dry	cgajdj
!du	dfjcee
!duarte	dfdffj
!dublin	ebcdmh
!due	aigYhk
!dull	ehmfeX
!duplic	dVbreg
!durham	gelbec
!during	YonZcY
!duties	fddfek
!duty	ofcdeb
!dyers	dYicdn
!días	jcpaZb
!e	cocgda
!each	ipWfdY
!earlie	awUfYc
!early	ghejac
!easy	VWYlZz
!eat	fdkkdY
!ectc	eeeegi
!edit	ekdeee
!edited	ogajcX
!editor	sdbmZT
!edtech	ahelee
!educat	ecZode
!effect	dZllda
!effort	ckbdXo
!egg	dcaYxW
!eight	cWTfkp
!eighty	ecegnZ
!either	Q5paTW
!elders	lbbZji
!electe	csbcYf
!electi	hboecb
!electr	kWndZf
!elemen	jZagel
!eleven	bkldXc
!eli	cbXimg
!elif	emebde
!eligib	caSYb0
!elimin	gZbfdo
!else	cSvZpY
!elsewh	lniYeS
!email	mcheae
!emaile	lbicec
!emails	Yfbmhe
!embass	biYndd
!embedd	bgkfec
!emerge	cnZeeh
!emergi	mhZgcc
!emma	ncahec
!employ	UMrXL8
!emt	pfWmeV
!enclos	caaube
!encour	jhdedd
!end	h2cVVS
!ended	eefeie
!endors	ZcTcmp
!ends	eegdfi
!engage	bVdiTx
!engine	cmidgZ
!englis	kbchfe
!enhanc	igeefd
!enjoy	jdcban
!enjoye	iYgjee
!enkosi	fdWdds
!enough	VXPZa/
!enquir	jkkcYW
!entebb	ecdkeg
!enter	cdYicp
!entere	eboeeb
!entert	ghYflZ
!entity	dbmddf
!envelo	qTdedk
!enviro	geeddj
!eoe	ecefjf
!equall	fifffd
!equipm	ddkgdd
!equity	brYicZ
!equiva	ddoZdd
!erp	ZnldZc
!essay	nZjZdg
!essays	amadej
!essent	hddffh
!establ	Ummdee
!estate	hmicaY
!estima	dfhjdb
!eta	ZxWcdW
!ethan	fehffe
!ether	hblcbg
!eu	ecgefj
!europe	dhgcla
!evalua	lXbnea
!eve	aiicci
!even	UjoWhf
!evenin	cpaibd
!events	cgpceb
!ever	dhlWic
!every	gWheik
!everyb	idamfb
!everyd	fdddem
!everyo	evfShV
!everyt	eSyeiU
!eviden	fefffh
!ewa	ddmahc
!exact	moZZca
!exactl	tXYZmX
!exam	Vajogd
!examin	fXdhem
!exampl	uQbVmg
!exceed	qcdeda
!excel	dZmcak
!excell	didmcb
!except	oXPcnn
!excite	cjfcdi
!exclud	bmbndY
!exclus	ejijcX
!excuse	bbZlem
!exempt	afeiam
!exerci	cgkcdf
!exhibi	jefeee
!exist	bLjWY4
!exists	eTNeZ8
!expect	Mveehf
!expens	edbfaq
!experi	cUoXjj
!explai	aaZdet
!explan	ehkdeb
!expo	cemdee
!export	jbjdde
!exposu	jhcbeh
!expres	nbdeed
!extend	dTcaY2
!extens	cXehki
!extern	cYgflg
!extra	f4TWbT
!extrac	iUmdff
!eye	alicdf
!f	fekdfd
!fabric	brdbeb
!facili	gddgie
!fact	asadbe
!factor	eejhed
!fail	jlceeZ
!failed	elcgnT
!failur	cdVilg
!fair	dPZiaz
!fairne	ebmedf
!fairwe	kcYgjd
!fake	anmdbY
!fall	VmZghi
!fallen	qnUZaS
!falls	sadcdd
!false	lkaeea
!family	iVXtXh
!fancy	aUlqiY
!far	b9bWZS
!farah	aZkdnb
!fare	egaeem
!farid	ciahdi
!farida	ijdeed
!farmha	eeegla
!fashol	eneffZ
!fast	lrQdbb
!faster	liibdW
!fat	agdehj
!fate	kefedf
!father	fYkccl
!fatou	feaanf
!fault	ffegff
!favor	fdeffi
!favour	YFMVb/
!fax	ffhgee
!fd	jkdeea
!fear	ahbjdk
!feasib	idffff
!feathe	accped
!februa	bhhejb
!federa	binZdd
!fee	lgZfbh
!feed	ejadej
!feedba	XeZaax
!feel	Zdkdbj
!feelin	aZpfbh
!feels	bgbcod
!fees	kjbddc
!feline	djddbj
!fellow	XXhijl
!female	fVbcjp
!fernan	lXanea
!fernda	bWXicv
!ferry	fegecj
!festiv	oWdbjg
!field	thTaaf
!fifth	gdemhY
!fight	ioadYb
!figure	jWYffp
!file	TxYvXU
!files	hgkfeY
!fill	dWoRUz
!filled	jsubaG
!fillin	ZNjZY2
!filter	mbedff
!final	evMQho
!finali	YvZdec
!financ	gqNkYf
!finch	dmfcec
!find	gcWego
!findin	djeeef
!fine	babein
!finger	jlVieb
!finish	YuYmgQ
!finlan	ibkhea
!fintan	ghceie
!fintec	iddddi
!fire	jbjieY
!firear	jcXrYd
!firesi	fkgcdd
!firm	V2cWlN
!first	VYXnkn
!firstl	ZlZbpc
!fiscal	didahj
!fit	VNXWb/
!fits	eXdjen
!fittin	egdddj
!fitz	bjkcea
!fitzge	fdkdef
!five	RnZfkh
!fix	auhYea
!fixed	M/OaYQ
!flags	hicfgb
!flat	igYekd
!flatma	aeeene
!flatte	eedcmd
!fleet	ddcdjk
!flexib	ecckfg
!flight	Y2XabX
!floor	cZWiip
!fly	dldieb
!flying	eekdef
!folder	encdec
!folks	jZeemb
!follow	mekQVm
!food	eaenkW
!foods	hgcelZ
!fool	gcgehd
!foot	egegdh
!footba	cbgtbY
!footwe	nbcbeg
!for	aehYZw
!foreig	edndlV
!forese	gjcfdf
!forest	hbiddh
!foreve	mbfilQ
!forget	hkhnUS
!forgot	l/MaZO
!form	ZdksYY
!formal	bYjySb
!format	kgbecf
!former	qaXidd
!forms	ikUiee
!forth	jsSdhX
!fortun	ekeeha
!forty	dcdfdn
!forwar	WMpXY5
!fought	chVbds
!found	ZxabYd
!founda	ijbaff
!founde	lYfhge
!foundr	cdmXig
!four	nHhXY0
!fourth	abpahc
!frame	dpWbfd
!frankf	dbpddc
!fraser	eVjkdh
!frauds	maZkcf
!free	YdmiiZ
!freela	hibdef
!freeze	dZtdeZ
!fresh	ahcnea
!freshe	cfmcdf
!friday	hlXamb
!friend	usEVZb
!from	jjeZYl
!front	fYqidY
!fronte	dodebd
!frozen	dgoccY
!fuel	dchdoY
!fulfil	dgibeh
!full	fQOeh0
!fully	eYteeU
!fun	eVmjXk
!functi	hicdgd
!fund	cfgccl
!funded	bjgceh
!funder	efaZmi
!fundin	efWddq
!fundra	kkciaX
!furnac	ghggeb
!furnis	bdibmd
!furthe	eWhWgu
!fusion	hbdndb
!future	feceel
!fête	jlddeZ
!gaboro	eckelY
!gabrie	lfidcb
!gaffer	edekfe
!gainin	ecceen
!garda	hibcdi
!garden	bWgacu
!gate	doWgde
!gave	iSigle
!gcse	bmddge
!gdansk	edcail
!gelato	eafZcq
!genera	hVhcdl
!german	bcfcdo
!gerry	fcdfmd
!get	Xdagiq
!gethin	dWhjke
!gets	lhegbb
!gettin	abYbZw
!ghost	jfjfcZ
!ghoste	laaedk
!ghosti	laijcY
!gianni	ibdedk
!gift	ebcddo
!gig	pXXdbm
!gillia	edeefk
!girl	aWTZmv
!girls	aobbdh
!give	V7VVff
!given	R6cTUh
!giving	kgZXcm
!glad	jclcbc
!gladly	eddejh
!glen	kdedfe
!glitch	feeffj
!glowin	hidefe
!go	dbhjZl
!goat	lecefe
!goes	jhkhcT
!goggle	kcbkde
!going	YXfTa6
!gone	mhjddU
!good	bWTnkp
!goodby	iXchkf
!goodwi	lcdceh
!google	YbmZcm
!gordon	XSnlcj
!got	cnZeVp
!govern	khRsWb
!gps	hkcedd
!grace	apZadh
!grad	eecepZ
!grade	dcamfg
!graded	feefgh
!gradin	eraeeZ
!gradua	iPaamo
!grand	egjiWf
!grant	dSahrh
!grante	ebaYVw
!graz	cUZafx
!great	fWhhei
!greate	ehZejg
!green	aoZUdm
!greeti	babciq
!greg	cdYghl
!grilli	denefa
!grin	ehdgfe
!gritte	lbeeef
!groete	cflcce
!groom	elYkdd
!gross	elccef
!grotto	ehigea
!ground	cWclgl
!group	ddWhdp
!grow	eaclmY
!growth	chchei
!gráinn	ecpaee
!guaran	b8dTUS
!guess	j0UcZU
!guesse	gVhhel
!guessi	pebbcd
!guides	eZnceg
!guild	kcided
!guilty	igdkbc
!guitar	mcgicZ
!gurugr	egefeh
!gut	dklfdW
!gutted	fddfcl
!guy	cfcfmd
!gwendo	clZaoY
!gym	epadeb
!győr	lcdcdi
!haas	fbhjgb
!hack	hjeadg
!hackat	idTidm
!had	gcedjh
!haha	ehnaeb
!hair	ddfeld
!hale	ghggeb
!half	YlRvcc
!hall	abbkfl
!hallor	bcYlcm
!halvor	fhefef
!hambur	kidbhZ
!hamza	edjiec
!hand	iwUTdh
!handbo	igdeee
!handed	fbohXc
!handle	efejde
!handou	feejee
!hands	dkmVed
!handsh	dckemY
!handwr	hghfiV
!hang	haiiha
!hangin	qrUYaW
!hania	mchdeb
!hank	daimag
!hannov	eddled
!happen	VppXVh
!happie	dccimc
!happy	gciXob
!harbou	deaped
!hard	WPqXax
!harm	dgdich
!harrow	Zgrabb
!harves	kjffXa
!has	a7fYZU
!hate	bafpaf
!have	elcZfk
!having	efRhQy
!he	bcmdbk
!head	VhYgog
!headco	cfebcn
!headph	mbeifZ
!heads	YqbkdY
!headsh	hjcdmX
!headte	debeen
!health	jdXofa
!hear	ejjkgN
!heard	lieekR
!hearin	ibikZd
!hears	tbWWdb
!heart	bcZaXz
!heat	ebcchm
!heavy	fddcem
!height	flfbiY
!held	apjZac
!hello	dgimeT
!help	acrWUh
!helpde	bekeic
!helper	egehff
!helpin	ehffeg
!helsin	doXdlZ
!hence	djdedi
!henrik	Zijabl
!her	Xvddbb
!here	Yiecii
!hereby	eidedh
!herita	jcddeh
!hers	Zfcode
!hesita	fVchjl
!hey	ifeffe
!heyyy	acajrX
!hi	dZoddc
!hide	bbnakc
!hiding	eeeife
!high	ebbcmj
!higher	deeaoe
!highli	dbdfem
!hilsen	lhdced
!him	X4ZaYa
!himsel	amechd
!hint	lVcden
!hire	hUfcjn
!hired	iXziXS
!hirelo	ffcdfk
!hires	dXzWXf
!hiring	YLlXZ7
!his	kzaXUX
!hit	ediclc
!hive	edjeef
!hiya	clZbck
!hmp	ebWnej
!holbec	cbdidm
!hold	d0Igge
!holder	dZdjel
!holdin	evbWhY
!holds	f0SkWT
!hole	kbjfae
!holida	hpWZch
!holler	cldffe
!home	gUkVmi
!homewo	oejiaT
!honest	ihWhhd
!honeym	jfeeed
!honora	enceed
!honour	aiaddn
!hope	daRckv
!hoped	YQace3
!hopes	hZUVmr
!hopewe	eahemd
!hoping	nZkccY
!hospic	ebsedW
!hospit	eanhdb
!hosur	maecid
!hotel	enceeb
!hotels	dZllUk
!hour	3MdehY
!hours	PgYWZ0
!house	knZbZf
!househ	dejcbk
!houses	VjjniT
!how	YukYeZ
!howdy	echelb
!howeve	jViabn
!hq	iceeeh
!hr	lXQctg
!hrs	cddkeh
!hs	fcmeea
!hse	jcedbk
!hugo	ocXcdk
!human	inbdUj
!humour	dddoec
!hungry	cdghka
!hunt	jSndrT
!hurrie	doedfa
!hurry	V/RWjL
!hurt	gamleW
!hybrid	rScekb
!hydera	ahbend
!hydrau	eclfed
!hygien	fckefd
!i	dfjeef
!iban	eifgee
!ice	fnWemZ
!id	dVoncX
!idea	U2sbZL
!ideal	deelec
!identi	bhjboW
!if	XrlecX
!ignore	XYUxan
!ignori	cpgddZ
!iii	fhfefe
!il	gheeee
!imagin	ggUggk
!imani	kcbeej
!imc	fbnfea
!immedi	eYfdcq
!implem	dcYjco
!imply	jceejc
!import	bZcobk
!imposs	Yreeeb
!impres	ZfockW
!improv	feeehg
!in	diiZbl
!inbox	yhbZaU
!inc	bncdee
!includ	aNdTW+
!incomp	kaeied
!indepe	bkajdf
!indica	efkeec
!indivi	ZmZWbt
!indust	cdpeeX
!infer	koZZeb
!influe	facdcp
!info	bjqWcV
!inform	dtdbeV
!initia	kZedei
!ink	bkcedk
!innova	qaeeea
!inquir	coceec
!inside	qkbXcb
!inspec	haZkcl
!inspir	edefmb
!instal	eijefa
!instea	qfedbV
!instit	Zbdmdi
!instru	bkjlcW
!insult	clfffd
!insura	dganbe
!insure	dlYcdk
!intake	Zcedeq
!intend	dbnagf
!intent	gdbgjd
!intere	WM6laU
!interf	kiebdd
!interi	fnbdbf
!intern	bbXdgu
!interp	jabgak
!interv	dNkgve
!intima	dcgeje
!into	mnYcZd
!introd	bnefed
!invest	hbfddl
!invita	eQmidj
!invite	mIUlVx
!inviti	aRZXc6
!ironic	dpbdfa
!irrita	ofbbed
!is	ilidcZ
!isabel	bwadeX
!issue	chZfdm
!issued	bfmiYf
!it	edfebn
!item	Y1aXiL
!its	V7RhgQ
!itself	egfjea
!ivy	eXdmdj
!iyer	elbdci
!jacint	nVkggZ
!jackie	bcpddd
!jasmin	eddejh
!jean	dacWlo
!jem	idbdld
!jerome	eZadoi
!jesse	gifded
!jewell	hcgelY
!jinx	ZqgceZ
!jo	hdkefc
!job	bUqgTs
!jobcen	ecjleY
!jobhar	glaeee
!jobs	WUwWXn
!jobsta	djnbdZ
!join	cZmjae
!joinin	aXhjRt
!joins	cZhden
!joke	mYeghd
!joking	eYjcek
!jonah	cnedec
!jonas	dgdeek
!jools	egdedj
!joost	hgdidd
!joseph	pbZcic
!journe	eYpefd
!joy	QXhfmr
!judge	bkdddk
!judgem	dXbccv
!judges	mhaddb
!julie	qbebde
!july	dlefed
!jump	fjYhci
!june	dkcebj
!junior	bhackk
!junipe	dhZcco
!junk	jadelc
!juror	gXeqYd
!jury	cgcedn
!just	dgvhbR
!justic	hThcjl
!jürgen	cnheeZ
!kaffep	ddefle
!kai	dlZkcd
!kamins	hhheec
!katarz	beatab
!kate	fgffef
!kaylei	coXcck
!keen	WYYbhx
!keep	jRbdrg
!keepin	lObWrl
!keeps	dmeded
!keiko	dZZfkm
!kenji	eddfel
!kennet	ddeicj
!kept	vgRrWR
!keysto	djdffg
!kick	ebgakh
!kid	eebeel
!kids	eZredc
!kiebit	eZgcnc
!kill	ecXien
!killer	efYefn
!kilonz	fdaffk
!kim	cqgmZO
!kin	dbkZnb
!kind	blWSXu
!kinder	eddjeg
!kindly	dVVZkw
!kiprot	hhcgdf
!kira	ejeeee
!kirsty	bZhajm
!kit	cankca
!kitche	abhgcm
!kite	fefife
!kloofz	dXodmY
!knocke	jjZddh
!know	X0jdaU
!knowin	Yeaadt
!known	cxnTaP
!knows	XylYVU
!koch	ebheej
!kofi	decmfe
!korean	dTtbeb
!kris	edceem
!kuba	oZbkcb
!kuhn	djbeej
!kumasi	kZaZYs
!kurato	jjbeec
!kwame	bkdeeg
!kyle	Zoacam
!kzn	dleddf
!lack	eibleb
!lad	dfabjj
!lady	hnZiab
!ladysh	reTcfY
!laid	Zccoei
!land	cjaecl
!landed	fieeee
!landla	eiddch
!landlo	hfdeeh
!lands	pdcbed
!langua	ekYeek
!lapse	enaefd
!lapses	btcdeX
!larger	ddegfk
!last	klXeSl
!late	sZXZyT
!later	4HZpiX
!latest	cldhdd
!latin	eecklY
!launch	jjbdec
!laurea	ededkg
!lawyer	dXhdbq
!lead	fSganl
!leader	hhafid
!lean	fffehe
!leanne	oedadd
!learn	Yldgdi
!learne	ghjeZe
!lease	Zjiidc
!leaseh	mcahfd
!least	ckiddd
!leave	yaZblT
!leaves	eiefef
!leavin	sPaddn
!lectur	cZkhid
!leeds	fddpZd
!leetco	ebehmb
!left	pSLWf4
!legal	uKkabm
!legibl	eedkfe
!leices	mccZma
!leith	fcZfkj
!lekki	klaccc
!lemmen	eYceng
!lena	m2UUWZ
!lender	efiefe
!length	dlifcY
!leroy	efkfec
!less	hrZWeZ
!let	Uneife
!lets	vWTjgb
!letter	hlUlec
!lettin	hggdgc
!level	dagZcs
!levell	hfacel
!levels	eWdoeg
!libert	mhdeeZ
!librar	hhYblf
!licenc	fVYljm
!lie	mffkZY
!lieu	ffbclf
!life	bhdbod
!lifegu	ewYdcU
!lift	bchhsQ
!lifts	ghceeh
!light	cpcWbi
!lighti	chbjdh
!lights	bXidim
!like	ffiaci
!liked	bThYrl
!likely	cjibhb
!likes	egYXcs
!lila	geecej
!lim	ghgaic
!limbo	nfdded
!limit	ZuYhcZ
!linden	fYkdck
!lindqv	hfbich
!lindse	lbodeW
!line	Xnacam
!liner	cbXimg
!lines	mjfcbY
!ling	aickak
!link	iVjgci
!liquid	ebjddj
!lisbon	bbadcs
!lisbur	eidgfe
!list	hWQbku
!listed	hVkbel
!listen	UqYbhj
!litera	fjofeU
!little	edbiek
!live	iTtdZb
!lively	dZcddr
!lives	aamaob
!living	bfceem
!llp	eaqefZ
!local	cmVcel
!locall	mXncda
!lock	dcgheh
!locomo	edofdb
!locum	dgZdco
!lodge	lYnekT
!log	cVtcda
!lol	lmbaea
!lone	dcodfc
!long	aukWfY
!longer	lOjedq
!longli	cXUbev
!look	TgRsgn
!looked	YkuYYY
!lookin	WoWWUu
!looks	dobkbX
!loop	elhdeb
!loose	nXljcV
!looser	gdfgff
!lorrai	eaaeas
!lose	ZhWlkg
!loses	fkddee
!loss	bcfleg
!lost	jUpicZ
!lot	oGcflq
!lots	alebdj
!loud	Zfcdod
!lounge	fececm
!love	heSPU4
!lovely	dcYcZu
!lowdow	ibdddl
!lowe	hcddkf
!lowell	qWbfaa
!lowest	edXYmo
!loyalt	ebnecd
!lucind	egeefh
!luck	jfDVjy
!lucky	jdeeef
!lucía	ebbdfp
!lukas	dYnenW
!lumpur	dpbdec
!lunch	jZZepc
!luv	eddffl
!m	ccjeie
!machin	hbgdei
!made	YvdbPm
!magist	ddUcpj
!maier	eedecm
!mail	WVzZeh
!mailbo	aakeck
!mails	bfybZN
!main	ucjbaU
!maine	dbcodc
!mainly	heeide
!mainte	eijedb
!maison	ckjWci
!make	elXgXn
!makers	cUicaq
!makes	bhjghZ
!making	bhYbVx
!mam	dcpdeZ
!man	jrSckX
!manage	lgbdjZ
!managi	aZpeib
!manila	cjdfdi
!many	Yimddc
!mara	dbleaj
!marath	Xjcecn
!marcus	gUhhdm
!mardi	odcddd
!marek	aacdmm
!maren	dkdiec
!margin	dhifcf
!margue	ehgdfe
!marita	eYdfil
!mark	iNZkbt
!market	edqkdR
!markin	efjffc
!marks	dcfffl
!marlbo	dlkadZ
!marnie	eabdnh
!marta	hibafi
!martin	gijZha
!master	dbrZga
!match	XWKYh9
!matcha	eclddg
!matche	dbYkdn
!matchi	facefp
!mate	XaYgfv
!materi	dmeded
!maths	dcledf
!matter	kVobgc
!matthe	hehfhZ
!may	hetbZX
!maybe	vKhinY
!mba	mdabla
!mbeki	cddbnh
!me	bhbXX1
!meals	ealedh
!mean	npceUZ
!meanin	khbdee
!means	2aYhYS
!meant	gYmbrV
!meanwh	edkefe
!med	ejieeb
!media	vsWXWQ
!medica	iVVibs
!meet	fhZWho
!meetin	gvVeYX
!meets	eaemff
!megan	jeeefe
!mehmet	iblcdb
!mei	eieefe
!melden	oZeefd
!member	hpgYaZ
!mensah	cjdgdf
!mentio	SP/eaP
!mentor	ldiibW
!merced	iedfbj
!mercha	dhndeZ
!mercut	deabdo
!merger	ekeeed
!merhab	dkZekc
!messag	QT9cWY
!messe	dlVleh
!messen	qbZlaZ
!messy	gUcomZ
!met	Y0QyOV
!metrop	bajidh
!microp	jUdkje
!micros	dakhch
!mid	nSnadi
!midlan	fdjefd
!might	gjifcZ
!milest	ehaeek
!milkin	ehbefi
!millin	dbejdj
!millio	cidfla
!min	mjadeb
!mind	VxUfpT
!minded	eZnefd
!minds	UroecQ
!mine	lggYLr
!minimu	dZZbev
!mining	fcadkh
!minist	gcjeff
!minute	wUgZcc
!miss	eUvchW
!missed	rheeaT
!missin	vXmSZe
!missis	dhfhjZ
!mistak	eiXkjZ
!misund	grcceW
!mix	bSqdbl
!moaned	jdcdje
!mobile	jmfeYb
!mobili	eiccej
!model	bsdbdb
!modell	vpUcfP
!modera	ccnach
!module	cblcdk
!moin	elZckc
!moment	XuYWdj
!money	ZdiXep
!monica	eamdrR
!monito	YXzfba
!monsie	ekcgee
!monthl	ddaebp
!months	fjdfee
!moodle	dncffd
!moon	gifffb
!morag	egbefk
!more	pYgahe
!mornin	mMWobp
!mortga	ekbdeh
!mossie	edjhfd
!most	cndced
!mother	ebkhWj
!move	iZgakh
!moved	pdcjkO
!moveme	feieee
!moves	VopdbR
!moving	lbgRbq
!mr	hUYdjr
!mrs	ebckei
!ms	cgddgl
!much	bojfhR
!mum	RNgylg
!munici	heffff
!murcia	feejee
!museum	UTeqhl
!must	gifgbc
!mv	gdcccm
!mvr	eddfel
!my	hkdfdc
!myself	bmcahd
!myster	emZeeg
!nada	lehddb
!nag	jhWbmd
!naidoo	cZdeeq
!nairob	fbfefk
!naitei	ekeeee
!name	Q2mZQh
!named	bnrVgS
!namely	fgdffg
!names	chgWao
!narrow	idfeff
!nat	sWdeed
!natali	edgfif
!nation	egiffc
!natura	ijWcig
!nature	ddehei
!nb	dccdbq
!ncube	ebjdak
!nda	epcadc
!near	cdgdig
!nearer	lfhbeb
!necess	eedfck
!need	jZoLgq
!needed	hUqdhc
!needin	TOadX/
!needle	mbdeef
!needs	gXkYod
!neighb	mcdfee
!neithe	TrgWbl
!nervou	edeldf
!never	WHvfll
!new	RrnWTp
!news	mrlXUV
!newsle	edmddd
!next	WU+QkY
!ngaio	dfeedk
!ngā	nZZibi
!nia	iXieej
!niall	faceeo
!nice	lXMYY3
!nicer	gmaede
!nicole	gdieee
!nige	iflicW
!night	ameedf
!nine	ablldc
!nkechi	oamccV
!nkemel	cdXteb
!no	hoggZX
!nobody	XX5fgO
!nod	juZccV
!nomina	kffbbg
!nomine	cWeibp
!none	ioeUgb
!noneth	WlWjrV
!nonpro	bkaaih
!nonsen	hceeie
!nor	Qtbcfh
!normal	bTpcnZ
!north	ficgfe
!northl	nrRfcb
!norway	dWpkdb
!not	kpfeYZ
!note	gatgbT
!noted	dnYeef
!notes	avWgcc
!nothin	bjsgUV
!notice	hgiaja
!notifi	YucajX
!notify	Xubgba
!now	ShlXcu
!nplq	ijgcdb
!nudge	adapfe
!nudged	ddcadq
!nuisan	fcffei
!number	IomeVl
!numera	eaccfo
!numeri	efebkg
!nurse	fecedm
!nurser	ZbfbYu
!nurses	bkcddj
!nut	eacqcb
!núria	lecgde
!oakhol	kXbkeh
!oakrid	iZjffd
!object	mjceab
!obliga	hdajef
!oblige	Zrbdde
!oboe	dblkeZ
!obtain	eccYds
!obviou	mZcedi
!occasi	dXicco
!occupa	ejchee
!odd	cUjcbt
!odowd	ambddk
!oduya	indcdZ
!of	Zjlebg
!off	fijghV
!offenc	cdngdc
!offer	ihboIs
!offere	kgekfV
!offeri	hceiYk
!offers	ckYcjg
!office	oifeeR
!offici	f5WaUR
!offsho	jYjdbk
!often	bkaigd
!oh	cmkedY
!ok	oaZXjh
!okafor	ffcedk
!okay	ckagcj
!ola	efdfdj
!old	YmXitR
!older	VUY2cg
!ollie	eddlee
!olu	iXfdbo
!omar	cYphec
!ombuds	gdjddf
!on	afidZq
!once	tXbTji
!oncolo	eiccej
!one	clmXbh
!ones	fNcbcz
!online	ZXbncn
!only	cepehX
!onsite	sZdZfc
!onto	XMxcYj
!oosthu	ekcgce
!opaque	mbchcf
!open	WSjuXk
!opened	lgebcd
!openin	eciXZn
!operat	fjejYd
!opinio	cldfee
!opport	fieefe
!ops	fkbbXm
!opt	dhjUdn
!or	Oi2cRd
!ora	hidgcd
!oral	bcjcdk
!orally	rhZbhW
!orches	edaeen
!order	hmedWe
!org	chZlee
!organi	bqgYgU
!origin	bnhdXg
!orla	eqbdea
!orourk	ejdZjf
!other	kmWiqM
!others	ZeNlxa
!otherw	YpefqK
!otieno	ikdeda
!ottili	ccZlbm
!ought	lbdhee
!our	ZgYefs
!ours	YhrdZZ
!out	h5WZbT
!outcom	mhdace
!outsid	hbhcif
!outsta	eZsadc
!over	rnJcgg
!overla	ebdeem
!overlo	jbeeeh
!overqu	ZXbeet
!own	lkRgbh
!owner	flcYdg
!owners	cclhdd
!oyelar	ckZctT
!p	deccdn
!pack	ftYaZg
!packag	eiehdd
!packet	Ykelec
!page	fVU3Wb
!pages	aWitcb
!pai	eddkhd
!paid	dflYbg
!pain	kblbeb
!pair	dddeen
!pairin	edbeel
!pal	ehdefh
!pam	egedlc
!panel	ablgbh
!panels	hjeddd
!panic	fjeeee
!papada	iefeef
!paper	iagWsb
!papers	djlgUe
!paperw	ccbqcd
!parale	ffehee
!parame	lYiYWo
!parcel	ebbedp
!parent	Ybghfl
!park	bOrgjc
!parked	fkfeec
!parkin	herffQ
!parlia	ejfefd
!part	Xh3SfO
!partic	dnSksT
!partne	elTZkk
!parts	sbXigW
!party	agepcZ
!pass	aSXkbx
!passed	ZbWgZs
!passen	eVqjeb
!passes	ehdide
!passin	clcchf
!passwo	kaielW
!past	uAbcY1
!pastry	aeoeee
!patien	Ufdlhi
!patter	ekZeig
!paused	fdQfdw
!pay	ejddjb
!payabl	ibdafl
!paymen	hegXgi
!payrol	dadeep
!pays	dZblcl
!pdf	hYfcfm
!pdfs	cYckme
!peacef	kddgee
!pediat	clbcej
!peep	VxoRYT
!penang	elalcb
!pencil	eciocY
!pendin	dlfchb
!pens	ljgada
!people	kbZZYt
!per	jZahdl
!perfec	dfXirY
!perhap	foaddd
!period	SzYaah
!perm	edglcd
!perman	VbpkoS
!permis	eebgek
!permit	ehacVq
!persis	fgeefh
!person	cYjcco
!persua	dZcdes
!perth	dqadeb
!pester	kdkdaW
!petal	ehefeh
!pete	jddenW
!petren	aYqack
!petroc	eYudeX
!petrov	fVnfXj
!pham	fbYedr
!pharma	fkeeec
!phd	fmbcfe
!phone	kmhiZQ
!phoned	kXXdmi
!phones	mXichf
!photo	deeodc
!photog	didffh
!photos	cfhehe
!physic	kZUkdm
!physio	efdema
!pick	TndXer
!picked	j3UfQV
!pickin	aqiYbe
!picks	OxiYeZ
!picky	hcdYar
!pictur	dblaif
!piece	efcffj
!pieces	dalWrY
!pierog	gijeba
!pieter	eecdrW
!pike	gnXcdg
!pile	aZcfbs
!pilot	kcfged
!pin	cfjjbc
!ping	idgfed
!pinky	hcegZm
!pinned	ecdlfe
!pip	emheeY
!pipe	eYlhee
!pis	lYWdeo
!pitche	dccjkc
!pivots	fdddif
!place	iXYfP1
!placed	XORkV/
!placeh	edhifc
!placem	cibcej
!places	diaclf
!plainl	eheejd
!plan	a4iUdK
!planne	doeZbg
!plans	aZtaZf
!plant	cXfekk
!planti	daljdc
!plants	eddgje
!platfo	dhgZlc
!play	iccofZ
!player	dZmcfh
!please	bcWkog
!pleasu	YbcdZx
!podcas	fedked
!point	UlTckm
!pointi	djefee
!points	dXWodo
!poke	ikbdee
!policy	aemcib
!polish	edcmee
!polite	fbdlee
!polygr	hgechd
!pool	fckhec
!pop	embbak
!port	ecbicl
!portal	adfkgh
!portfo	phXcde
!portio	eYnXcn
!porto	dcjcmZ
!positi	YlhfXj
!possib	drYYXk
!post	XZeUfz
!postdo	hkYlda
!posted	iYaddq
!postma	mgafcc
!posts	bS3caZ
!poultr	VtWbnW
!practi	agVnkd
!prakas	edYgpa
!precis	aujcdS
!predic	aubcjW
!prefec	ijbeec
!prefer	eabjem
!prelim	hciefe
!premis	cfedel
!premiu	hjeeed
!prep	cbYsdd
!prepar	dQR7fX
!prescr	dleeeb
!presen	TmYnch
!press	ehiYka
!presse	ecXred
!pressu	ZXUgkt
!presto	eeefei
!preten	bkgfmV
!preven	igkgcX
!previo	ecbmdh
!primar	lacddk
!princi	eYVsej
!print	cfileY
!prior	eeejfe
!prisci	dkWden
!privat	efegff
!prize	edaeen
!prizes	efehfe
!probab	fqYddb
!probat	eUaYtk
!proble	eSnlnS
!proced	cZbYqi
!procee	UPUbY/
!proces	kRovXR
!procur	iighcX
!produc	dijeec
!prof	jZZgcn
!profil	dbXjdo
!progra	kgbYhh
!progre	XNTWZ/
!projec	Wicpaf
!promis	b/aVaO
!promot	ebdedo
!prompt	siWbZe
!prone	fefdej
!proof	bWXujb
!proper	chmZhb
!propos	jfbgcg
!prosec	eledfc
!prospe	gcdedk
!protec	XaZsZm
!proud	Ykdema
!provid	anVYbq
!provin	eoZdcg
!provis	ebqeeZ
!psycho	UcRaot
!public	balXog
!publis	UqkYdg
!pull	ihegdc
!pulled	mYeccj
!pullin	ejdffe
!pumped	elUdbo
!pupill	edleed
!pursue	bSeadx
!pursui	dWbdeu
!push	VyiYbT
!pushed	meceec
!pushy	eckche
!put	VvSnYj
!puts	mmYbdd
!puttin	daYYno
!puzzle	feehef
!pvg	hcdihc
!pádrai	bcldeh
!q	lmgZZY
!qa	ebWnek
!qi	dckedh
!qualif	ZUfcbw
!qualit	ebbeep
!quant	ceeeii
!quanti	akbdlb
!quarry	gccedm
!quaysi	eoYcia
!querie	kdcdfh
!questi	mWnfoQ
!queue	hnYcgc
!quezon	kXhkec
!quick	W/NTYX
!quickb	cuVbaX
!quickl	ZzSeiV
!quiet	byVWfW
!quinn	gheefe
!quite	eRTeg0
!quiz	dblgde
!quizzi	ecddnf
!quorum	glecfb
!quote	gwUXba
!r	dlcfef
!race	delfdc
!raclet	ghiedb
!radiog	cdeekf
!rafael	blbdck
!rail	kTcZdr
!rain	kdfeed
!raise	dTlabr
!ramire	kbedei
!ran	acgihi
!rang	ebidfg
!ranger	dmgeeZ
!rank	klehaU
!ranked	bqbYid
!rankin	jjebec
!rapids	bpXcci
!rash	eoaede
!rate	cldibd
!rates	dbhdoa
!rather	efbaar
!ratifi	cZedcr
!ratio	dieefg
!rausch	heeddi
!re	dVsdZg
!reach	dbUhdt
!reache	htIjWi
!reachi	fidcdj
!reacti	dkceeh
!read	gepjcU
!readab	ckdiec
!reader	clXaki
!readin	WcxYca
!readme	cpbddb
!readou	dcXccs
!reads	dfkeZi
!readve	maZhch
!ready	dtUiTh
!real	XrbWqY
!realis	dzPblP
!really	Qdrdja
!reappl	bkhgdc
!reason	bUcbe1
!rebecc	oZcedi
!receip	kVmcaj
!receiv	fdTpbl
!recept	hsWeaY
!recipe	baogdd
!recipi	ecUZev
!reckon	Zhdddm
!recogn	aliaia
!recomm	RRWVa/
!recons	ebdend
!reconv	cYiden
!record	WTiyaY
!recrui	VYjTWz
!rector	ecpefY
!recurs	fgffff
!recycl	ejbcdj
!red	djeefe
!redepl	emdeeb
!redesi	ccjkdd
!refere	jaVrgb
!referr	ktbaaW
!reflec	eTugbc
!refund	ceYdcq
!refusa	rnfZYS
!refuse	ifvnYH
!refusi	kmeebY
!reg	hkcdee
!regard	nZZdbn
!region	dUlggj
!regist	cofXlZ
!regrad	infddW
!regret	jYeilZ
!regula	decibm
!rehear	ZcXwbb
!rehomi	geegeh
!reimbu	imbfgW
!reject	jnnmXL
!relate	hYbnjc
!relati	lbkhaY
!relax	ebkhed
!releas	cqdifV
!religi	ecdeem
!reloca	feYalk
!remain	oNVjZt
!rememb	bnbcjc
!remind	ikdZfe
!remote	febhhg
!remove	cekfjZ
!renata	diadhi
!renewa	bmafch
!renewe	dfhddi
!reno	fdmWeh
!rensbu	ecelib
!rent	fYjddk
!reopen	cZfXet
!repair	dhZhek
!repeat	ajhgbb
!repeti	hfedgf
!replac	QlTkas
!replie	cdirUd
!reply	dawcYa
!replyi	irXdcY
!report	Z2iaTQ
!reposi	ejeedg
!repres	hehbbi
!req	daqeeb
!reqs	eZnkbZ
!reques	oRcclh
!requir	ddnOYu
!requis	lYkedd
!resche	ehdelb
!resear	ejedff
!resend	bZwacX
!reserv	aVkbXu
!reset	cjcelb
!reside	vVcbcf
!resign	iVYZmp
!resolv	jlcdcc
!resour	ZqYecj
!respec	YddYas
!respir	cabrcb
!respon	hWlfbh
!rest	jbfYod
!restar	ebkeka
!restau	aiZact
!result	gvYXYb
!resump	fdgffg
!retain	XLPYZ/
!retake	fbcode
!retest	bddedn
!retire	eeleec
!retrea	fdfeej
!return	foZUnd
!rev	mZcgeh
!reveno	gijZha
!revenu	mVceii
!review	bWbbex
!revise	ZhYazQ
!reward	djadel
!rewild	ecgmdb
!rewrit	gdahih
!rfrd	cleeee
!rgds	hXbedr
!rhian	aadgfo
!rhythm	fhdjec
!ricard	iledeZ
!ricky	dfkfdd
!right	UcclZs
!rights	ddfodb
!ring	qkfSgX
!ringin	kofZbZ
!rings	Tlggjd
!rip	fkcbeh
!rises	jcbclf
!rising	bemeed
!risk	ddaera
!rita	fddfel
!roadho	feifkY
!roaste	Xfield
!rob	dbkmeZ
!robin	ajgaej
!role	hXnicd
!roles	dbgbdn
!rookie	fdleec
!room	fWTilp
!rooms	edelee
!rooyen	bcbcio
!roster	blWfdl
!rotati	iebkdc
!rotter	dkgeeb
!round	ddlgjY
!rounde	eVoVji
!rounds	XXrnjT
!route	edkcef
!rubric	eYepeb
!rule	poUahT
!ruled	i8RfYI
!ruling	dvYcdX
!rumors	gjceee
!rumour	igWhbi
!run	QZegmo
!rung	hhoThT
!runner	idcedj
!runnin	ZVqaZm
!runs	nYdicd
!ruralh	demecd
!rush	dwcfiK
!rushed	ancdeg
!rust	dhqaZc
!rusten	XklclW
!ruth	hcledc
!rückme	eebefm
!s	diaaen
!saas	gVaddt
!sacked	naehdc
!sad	XaUbb1
!sadly	iebnad
!safe	eeeaoc
!safegu	cjjidZ
!safer	nbVXlj
!safety	edfgfh
!sahib	bZjjbi
!said	bjqacb
!sailed	kdcied
!salari	lddbdi
!salary	hYkhpR
!salon	jhYZih
!saltwa	ibdffi
!sam	ialgcd
!same	hpQYne
!sample	cccidl
!sandra	dndeed
!sap	eZdbfp
!sara	dVYbex
!sat	hncgZZ
!satisf	aXdbhq
!saturd	lZheai
!sausag	hdpfaT
!save	jmUdgf
!saw	Zamelc
!say	c4faaT
!saying	ZokYgZ
!says	dhUhhl
!scan	cZYyaY
!scanni	fdjeee
!schedu	awYXfc
!scheme	cUuYef
!school	qTcnYd
!scienc	feehff
!scones	fdcdki
!scoped	dekbdj
!score	iQTjcv
!scored	draidX
!scores	iWndef
!scotla	fjgded
!scrap	ejdeff
!scrapp	fgmffY
!scratc	gbYhmd
!scream	ecncdd
!screen	iYVvZc
!scribb	ebjjdc
!scruti	Zlfedd
!sea	icegfg
!seafar	hideee
!seal	apWfei
!seaman	glcbed
!search	kkgaea
!season	iWajfl
!seat	iUZdiq
!second	kVjVhn
!secret	iXaeXt
!sectio	eccmee
!sector	apbmcS
!secure	hhdegd
!securi	eaihkZ
!sedge	eeeamd
!see	aahQrp
!seed	eZjfei
!seeing	bYjjjf
!seek	hbmifW
!seem	dacber
!seems	eciedk
!seen	dYhkje
!sees	ccbodd
!select	bKUWU/
!self	dgkldW
!send	ufqgTL
!sendin	gdemcb
!sends	ejhgcc
!senior	bVYcqm
!sense	beeeem
!sensor	eceffl
!sent	ScnnWg
!separa	ikgYhb
!sequen	edekdh
!series	ijaeef
!seriou	kcnbeY
!servan	djhjaa
!served	dabbnk
!serves	kidebe
!servic	cVmWbr
!sessio	dafmcf
!set	R6RcWe
!sets	bhndeZ
!setter	drZedZ
!settin	btUbae
!settle	T/QdXM
!settli	meZelY
!setúba	edZkei
!seven	bYlYmj
!severa	hmbbdd
!sewing	gddcbo
!shadow	ejlZec
!shake	ejaeei
!shall	ggjnbU
!shame	ebgajk
!shape	dfkdee
!share	eusPVR
!shared	hlXdeh
!sharpe	obaece
!she	ZoYidh
!sheep	eebcdo
!sheepd	dakeei
!sheet	gcedpX
!sheets	gfkfbb
!shelve	ealddi
!shephe	eedegi
!shift	NdgzWf
!shifte	lcfefd
!shifts	1UbWnJ
!shirle	mecffc
!shirt	ebZego
!shoes	cbYdpi
!shook	Ydcnlc
!shoot	lXbcdm
!shop	fTkbYs
!short	lVYbct
!shorta	lcdceh
!shortl	lUTUX5
!should	iflddX
!shout	YjkiZd
!shouti	dlYleb
!show	cSurVW
!showin	ffhfdf
!shown	eelgdc
!shreya	gaXkZq
!shunte	ieeedg
!shut	nSncjZ
!shutdo	lUdUYr
!shuts	heebke
!sian	ebqYfb
!sick	ecccqc
!side	izZZZS
!sift	dfcdel
!sight	Z0ScgW
!sighti	eVoefh
!sign	lUugVc
!signal	jhlbcY
!signat	ejfwMV
!signed	c0fiWN
!signin	dpPacn
!signs	WofhgZ
!silage	dkieeb
!silenc	spXYjM
!silver	cikfeb
!silvia	ZXgmjf
!simon	SZZwjb
!simply	cqbjaV
!since	bjgZif
!sincer	ecdddo
!singh	eacedp
!single	hUmcpZ
!sinist	hiXjee
!siobha	endeeb
!sister	bWjojZ
!sit	ZxaeeW
!site	ePkjXq
!sites	fideeg
!sits	gjgbed
!sittin	ctWjdU
!situ	ieibdf
!situat	Yalieg
!six	bckaco
!size	dZcjel
!sizes	dZdbkm
!sjoerd	eoXiiW
!skarvø	emdeeb
!sketch	bagmeg
!skills	febhfj
!skim	ljcZhb
!skip	edlfec
!skippe	nfVlda
!sleep	mZOnfc
!sleepi	ebcpdb
!sleeps	ZlheYh
!slides	UZR/YV
!slight	jcdeei
!slip	aY0RgW
!slippe	ebelfe
!slot	RiWvaf
!slots	ehehee
!slough	ckdfff
!slow	vgUbba
!slower	phdcdZ
!slows	ifhdec
!slàint	egedcj
!sm1	iYgcii
!small	heeafk
!smashe	eeeedl
!smell	ecYblm
!smile	eldcjb
!smiled	dZmdhf
!smoke	cycWaW
!sms	ibZdfm
!sniff	dZnkcb
!sniffi	jkceea
!snowpl	ckcddi
!so	chXgik
!social	hbiWZo
!sofia	XkbrdZ
!softwa	camaZm
!sokolo	ficclb
!sold	eaceeo
!solici	fbdcgm
!some	geqWag
!somebo	YmqYca
!someon	gWjlZj
!someth	a3VbZV
!someti	gqbZbf
!son	dgZfcn
!soon	WvafZc
!sooner	ZxSebY
!sorry	ocbVYr
!sort	cwfceR
!sorted	bjmbdc
!sortin	egeefg
!soul	gmZeed
!sound	cZbber
!sous	eqbdcc
!space	dlWchj
!spain	hfefff
!spare	dlbceh
!spark	maecid
!speak	lPzZhS
!speaki	cjmabe
!specia	iUreeb
!specif	cuabdb
!specul	bTehfq
!speech	ecjied
!speed	cokcXc
!spend	dkkfeW
!spendi	gbleed
!spent	edeedl
!spinni	jgcegd
!splash	dgiiZe
!spoke	XT4gZS
!spoken	SvbhiV
!sponso	ngWYak
!sporad	eUldkh
!spot	jWahbo
!spread	jlaedc
!spring	kfcffd
!squeak	YYlcoc
!st	ehbcmc
!stable	qaXaao
!stack	ardbbf
!stacki	jhdgea
!staff	aTvYcj
!staffe	jahhed
!staffi	ekceee
!stage	gaaWol
!stairs	dbbklc
!stakeh	gaqddZ
!stalls	oXceeh
!stampe	YqZjdc
!stand	igfXpW
!standa	agZYds
!standi	nbfcmV
!stands	iYafpd
!start	feQjbs
!starte	UsSnaf
!starti	edhhZk
!starts	bdiaen
!state	cmheeb
!statem	ebblbk
!statio	cnacla
!status	bqYfkX
!statut	Wcojed
!stay	asRgjb
!stayin	chldcd
!stays	hYgbhj
!step	kD/cdO
!steps	aK4Zfc
!steven	edZedp
!still	i3LihJ
!stimul	heffff
!stinks	hkeedb
!stock	mZkeea
!stoked	afcedn
!stood	ZYZmog
!stop	sdgdhS
!stoppe	ardbjW
!stops	ebsTlb
!store	fYWfdu
!stored	dhidfe
!storek	gYifcl
!story	bkZbcm
!straig	X1UfYa
!stream	bblhde
!streng	eejeee
!stress	jldqYP
!stretc	ecbmhb
!strike	gqYhZc
!string	ckeiec
!strong	YehaXr
!struck	aTppda
!struct	heaekd
!stuart	bmYfie
!stuck	cobgcc
!studen	aVkeil
!studie	fldddd
!style	ldZeei
!sub	dedjeh
!subjec	llZdcc
!submis	didcXn
!submit	WammXg
!subscr	hjdcoU
!succee	dfYcdr
!succes	iQYWd5
!such	VxVgac
!sudden	fcaeen
!sue	jmXmcX
!suffic	ebedfn
!sugar	eeafen
!sugges	fekehZ
!suit	Zbloac
!suitab	aRdVf1
!suited	egdcek
!suits	aibhdj
!summer	YkUcng
!sun	hZnfdc
!sunny	ebYeer
!sunshi	eZmdch
!supers	lbmbdc
!superv	nnWmbT
!suppli	dcraeb
!supply	ecegfi
!suppor	cXjcbp
!suppos	TeaZwi
!sure	c2XffP
!surfac	jjdbee
!surg	cbkbdj
!surpri	endlVY
!survey	ZiOxcd
!surviv	cYngch
!susan	rhOcYo
!suspen	neMWpi
!sustai	eibcdl
!svenja	ebjcdk
!svetla	eYhedm
!swear	Z3eTaT
!sweet	bdccjk
!swift	jbkeeb
!swim	mfcdiZ
!swindo	YoboZa
!swing	eaZYbw
!switch	WfZdml
!syllab	dccdeo
!synops	egafdk
!system	cobefc
!ta	ccXldm
!table	goZeYi
!tablet	eYcear
!tablew	cgedhh
!tabs	hlbded
!taiwan	ghggeb
!tak	ecbhek
!take	aUfXc4
!taken	cbhXdq
!takeov	VXldkm
!takes	miZaZi
!taking	YMeUV/
!talent	dhdkeb
!talk	qTsVjX
!talked	SofeZf
!talkin	cgqfbX
!talks	dVscha
!taller	fehedh
!tamper	bYghdo
!tarte	iboYdd
!task	pfedca
!tasks	ddvYYZ
!taste	enZeef
!taster	gibdci
!tax	ekahed
!taxi	eaefem
!tbc	dkeefe
!te	fekdfe
!tea	pZhYbh
!teach	ehdeeh
!teache	aYYgko
!teachi	fXmVkg
!team	dfcbap
!teams	eUncem
!teamwo	dfdked
!techni	YXdnam
!techno	bdbrce
!teleph	jhibgV
!tell	R2kafV
!tellin	U5TVdg
!tells	akZVio
!temi	eieeef
!templa	dYadsW
!tempt	peXZdl
!tempti	gieeee
!ten	jYYicm
!tender	iYjabn
!tentat	ijcedd
!tenure	dZceng
!term	blVbbq
!termin	akjddd
!terms	bmhcZi
!terrac	gddjhb
!terrif	Ylbmec
!territ	egbbjh
!tess	edhidd
!tessal	ecclka
!test	gckqZV
!testim	ecZdeq
!testin	eccddp
!tests	jWSlsZ
!text	Kojocc
!texted	oWXoXc
!texts	fYkifb
!than	ueXngR
!thank	daicgi
!thanks	bHkegt
!that	eohZdd
!thaws	fehffe
!the	dgddcn
!their	Joniia
!theirs	eZgcli
!them	Zdscah
!theme	Xodeeg
!themse	bigdeg
!then	oZNiqg
!theo	Zcekfj
!there	afmeXk
!therea	dbaepe
!theref	YnaZik
!these	ZWpoVg
!they	jaeYhl
!thing	Xi7QVT
!things	lZficd
!think	UhaZdw
!thinki	cohhbW
!thinks	SxXbdb
!third	ciXLms
!this	dXgVa3
!thomas	dVwcgX
!those	VIcab/
!though	WtRUnk
!thousa	eeheeh
!three	ZSXaov
!thresh	eacdeq
!throug	TRfea1
!throw	dfdndb
!throwi	jidfeb
!thrown	dfefej
!thursd	ichdci
!thus	dhjdde
!tick	amYcci
!tidewa	qkXcYW
!tiding	ilbedc
!tied	bgchld
!tight	ahcoda
!til	faoefb
!till	XrgifU
!tilly	cceidk
!time	egUVb2
!timefr	ctYeeZ
!timeli	R3mYZQ
!times	bdalje
!timesh	ihYXcq
!timeta	lgedeb
!timing	XxiaaQ
!tip	ghaikY
!tired	ekfebf
!title	eabebq
!to	djiYdk
!tobi	cangZd
!toe	ddkgec
!togeth	YhUYbz
!told	aeqcha
!tomasz	ifeffe
!too	iQkgjg
!took	dOvYYo
!tool	eddeme
!top	ddXbbu
!torste	eWdgjk
!toss	lmUegd
!touch	XVrmZe
!touchi	hccdgk
!town	fghcmY
!towns	doWcci
!track	bhacfl
!tracto	kacaij
!trade	dadhdn
!traffi	ifabdl
!train	ebaber
!traine	aZkcji
!tram	cYddmk
!trams	lcdidc
!transc	fidjfb
!transl	djacsV
!transp	dXhfbo
!trante	jfekeY
!trap	egkcbg
!travel	oWeahi
!treat	jjajbb
!tree	ebnffb
!trelli	kaYkVl
!trent	ccmjdc
!triage	cdjocX
!trial	VjVzWe
!trials	eZbdkl
!trick	ecdkdi
!trim	ddedel
!trip	efjcff
!troubl	bWobif
!true	ijkccX
!truly	eghffe
!trust	eefdke
!truste	YqaZbl
!try	hRjYgq
!trying	dTpZdo
!tshaba	jeeeee
!tuan	ecedii
!tuesda	eaeeik
!tuitio	gZYccr
!tulsa	aggddk
!tunde	lgdbee
!turbin	djehde
!turin	dZccbs
!turn	lgWYrZ
!turned	kfjkeR
!turnin	cceaar
!turnov	efdnfZ
!tutors	hiShcn
!tv	Wofkca
!twelve	bamcdj
!twenty	boZYZo
!twice	hbendb
!twinni	ffffff
!two	XbQrbu
!type	dhdjee
!typing	egahid
!typo	kbeeff
!ucas	Zmefag
!uk	djclea
!ull	Zaucea
!unable	djfffe
!unanim	cfbden
!under	dbZJa3
!underg	fddled
!unders	WenoXZ
!undert	hhaedk
!unfold	ijdeec
!unfort	dfaeen
!unifor	decdhl
!unit	hehdbg
!united	dqcdea
!units	iclddc
!unless	gQdthd
!unnoti	hefefg
!unoffi	ladeeh
!unpack	dqZeec
!unsign	Zkdeej
!unsubs	kfcdeh
!unsucc	mhbeeb
!untick	ZYnoca
!until	amylXJ
!unusua	coYhbe
!unwary	hchclZ
!up	dtjYaZ
!update	k4OZXY
!upload	RXvjcY
!upon	Wckakj
!upset	eZccas
!upsett	dcbneg
!urban	jYmeec
!urgent	bhlndT
!url	dbqddY
!urs	hbiicd
!us	eeaeWt
!use	hUSkX0
!used	iYrYaf
!useful	fegfff
!userna	sXgcac
!using	nYbdkd
!usual	Vgejkd
!usuall	qQiYtU
!utrech	jcfhjW
!uve	Zjodca
!ux	ecdmed
!v	cqcbed
!vacanc	UNnWW1
!vacant	eSlbdq
!vacati	kiaYck
!vaccin	ikdeda
!vale	dlhddb
!valent	nbeaff
!valid	ecblie
!vanish	eanjca
!vasque	ifeeee
!veg	egXdeo
!vegeta	ajamaf
!vendor	fekfdd
!ventil	fjeeef
!verbal	klaehX
!verdic	O9VccT
!verger	eodcdc
!verifi	gYjYjg
!verify	hUnjca
!verity	ebkdhe
!very	ZtSbnb
!vessel	nbZegf
!vestry	famfde
!vet	ekbddi
!vetera	cccmch
!veteri	eUqdlb
!vibe	dcedmf
!vicar	bjifed
!vice	ebhmcc
!victim	eldeed
!victor	ZbdkpY
!video	UYasbl
!videos	emedec
!view	V0lTbT
!viewed	feghfd
!vikram	YkXigj
!villan	qcYbbj
!vinaya	gbYhlf
!vintag	edlddf
!visa	eXWfVz
!visas	edeefk
!visibi	dhjffb
!visibl	edhddj
!visit	fddjdg
!visito	dXipdb
!visser	aoYlaa
!visual	dhjdha
!viva	cnfbec
!vogel	hdfhfe
!volunt	eldedf
!vote	gnTggb
!voted	X8bZcJ
!votes	dgbeel
!vous	leeidY
!wage	jdlcdb
!wait	dMdgun
!waitin	4KVnZg
!waits	zXYacb
!wakefi	ecmccg
!walk	jbdodb
!wander	egjdee
!want	XWmYbx
!wanted	TPkUi1
!wants	Wbdsef
!ward	dXpdci
!wardro	cdYjjg
!wards	icemca
!wareho	ZYbmkh
!warm	mpdedR
!warmes	grZkdS
!warn	kdeefe
!warnin	edieic
!was	farXdg
!watch	krZfYT
!water	nOvWeV
!waters	ecbdcp
!waterw	ibeihc
!wattle	ehZdem
!way	hbaZcu
!wayne	edeeke
!we	dgbeii
!wear	gcdjbi
!weathe	ddhZjh
!weaver	gejdfd
!web	ZdXeds
!webcam	eWhndf
!websit	mYeedh
!weddin	cXZedu
!wednes	kbiebf
!week	S2VZhU
!weekda	bdncic
!weeken	oYZobZ
!weeks	feeejd
!weird	cjaibi
!welcom	aXaZjr
!weldin	ecdled
!well	jWXfnj
!wellbe	ddadbs
!wellie	eadeeo
!wellin	jibfec
!went	nXjihS
!were	fadbep
!weten	egagcm
!wether	dbhncb
!what	ZW0Zdg
!whatev	jqVegX
!whatsa	kdeeee
!when	T8kZZV
!whenev	dkbjde
!where	avffXT
!whethe	PlwmUT
!which	htabVd
!whiche	leeeed
!while	XvqUWT
!whitco	XkWodb
!white	igdeee
!whitef	bdndjZ
!who	hufVba
!whole	eigfZg
!whom	hpjXZb
!whose	Ypdgbf
!why	qPXkXs
!widen	bbjmeb
!wideni	ecbleh
!wieczo	ecdgdk
!wife	maShli
!wiktor	efheci
!will	lkbcZh
!willow	jYaedn
!win	crXdbh
!windho	fgefff
!window	SkWrhc
!winifr	cdXred
!winner	eibjed
!winnin	cqedda
!winter	eaqdlU
!wire	fjhcXg
!wiser	U1jWVN
!wish	Ta4bbY
!wished	keedef
!wishin	hZZani
!with	aZqXYt
!withdr	ZoqahO
!within	xbWXpP
!withou	gcU9bR
!wobbli	ebbblk
!woman	fsVddb
!won	gfXcgm
!wonder	gnYlXZ
!woodwo	dqdccd
!word	Sm8RZQ
!words	icZbhm
!work	UUwbem
!worked	Ydlddk
!worker	eeegfh
!workin	aPmcfs
!works	jiikdO
!world	YuZhcb
!worrie	fVvhhN
!worry	infgdS
!worryi	ffieee
!worse	dhjefc
!worsen	hcbdjh
!worst	ecdefl
!worth	fdZfkh
!would	bgmfga
!wow	cpdfeY
!wrap	mgbeec
!wrappe	efcdel
!wrist	Zgelfe
!write	hYadkl
!writer	jocbcc
!writin	bdbrnT
!writte	kmajbU
!wrocla	dbmfed
!wrong	hbYkek
!wrote	eMXsYt
!wyk	igeeed
!x	efefei
!yard	lYdked
!yarns	gkedec
!yasmin	oeagfY
!year	gWYnjg
!years	iQfalo
!yellow	finbeY
!yes	cyajfL
!yet	kyXkbO
!you	dbbbeu
!your	eYanbo
!yours	hYaWP7
!yourse	cWhahq
!youth	ddhife
!yrs	dkaekc
!zahnte	eekfed
!zainab	bbZrnW
!zero	nbZedj
!zestfu	egYfco
!zilch	ddlffd
!zoe	eebedn
!zones	dqbedb
!zoom	efdfei
!élodie	lcfdee
!️	jdceei
#	mXdige
# #	TSoioi
# 's	XqTceq
# .	sUeegd
# ;	odRnlT
# ?	TYg7YV
# @d	XiZpac
# a	hYlkjS
# about	pQmaYk
# achiev	hkkiXS
# additi	fbVoam
# again	lfhWjY
# ahoy	Vilfci
# all	wcdaaZ
# an	VgbX4U
# and	qZYhib
# any	ZYmpcZ
# applic	iYlOas
# are	RquTgY
# arrive	Xdphbf
# as	nlWXdf
# ask	YcfqZZ
# assess	Zbbudc
# assist	mRaWnl
# at	aWcybb
# b	ihdTeo
# back	ZTtkZd
# backfi	ccZapj
# bankin	WaYygZ
# be	aaaxaa
# becaus	VYYket
# before	lbUvSd
# behind	dajaap
# bio	bebdpe
# bluffs	hocYdc
# board	ZYubga
# bonus	deeXqe
# both	aubacb
# branch	ibdaco
# but	SsnkaS
# by	nWhoYb
# came	kbOikk
# candid	UdkmTm
# card	aWitZd
# case	ioacac
# celebr	iZaUth
# certif	YZaqif
# chiefl	cdbpce
# cleara	dcXsec
# clinic	ejWifi
# co	bqcdec
# come	ZsWeSp
# coming	bWsbcf
# commit	oibccc
# consul	UWWlks
# contai	Wodcdl
# cris	YbWdkr
# curato	XcksXa
# d	cgVndf
# day	Sbdpih
# days	gXfZtb
# depend	aWYkZs
# diary	dYpeee
# did	XggUZw
# do	VZulVb
# does	jiUZkg
# dossie	decbpd
# dr	XRpigh
# dre	cmSjck
# driver	edqaeb
# ectc	ebactZ
# either	qsTZZU
# employ	XbteZb
# enviro	diWcel
# equity	eddZpe
# erasmu	babpmX
# everyt	fdUhqc
# exampl	hUX0ZX
# failed	bZodmV
# feedba	fYqbdY
# fillin	feVrfd
# final	dZcqed
# first	iqYfaZ
# follow	Zaaigo
# form	Zbbveb
# forth	tcaVab
# free	Xctfdb
# full	ehcVrc
# funder	cVctca
# gap	ddbZpd
# gave	eXQWix
# gives	pbbbhd
# good	kUabrf
# graphi	SlZhcj
# green	carWpV
# guy	ZoWbgi
# h	dccsZd
# had	cfbebo
# half	cdpVle
# harves	dbbdqd
# has	djeUdo
# have	irhUYZ
# he	yfQYjX
# here	abqlaX
# ho	Zhqdab
# hols	aaseUi
# home	bflVji
# honest	obdbia
# how	WcxXbb
# hybrid	RcnYtb
# i	4MgfZb
# if	tbXVld
# includ	gacpcc
# inconv	YSmqjT
# instea	tIczYT
# instit	YVYlrh
# intake	dVifbo
# intern	ddbbqe
# interv	VXfyeY
# ish	dZZsfa
# it	wSWmYe
# itself	qccUke
# job	aUbbxe
# jonas	jdaoba
# kill	bcsYed
# knowin	fnVjdd
# kumasi	XWWdcx
# lady	gUqfiT
# latest	abbubc
# left	pjYfcX
# lena	nQWsXa
# letter	lLirda
# lever	bhdoac
# librar	cbapjb
# licenc	UTprec
# liked	clZVil
# likes	asZedc
# linden	acVdhq
# line	dhjjfS
# list	tdZbdc
# living	WXYvbe
# look	clZpcZ
# lpa	dcVese
# man	ZlQS0V
# manner	ecpbed
# marcus	aaaauf
# med	YcrfiY
# meet	derZcc
# meetin	dlcWao
# min	XYlpfa
# mind	ctaaba
# mins	cYesah
# minute	WWg4Vc
# modell	Vboncb
# more	qeZUhf
# mr	jfSoTn
# must	frXcbd
# my	TTregi
# names	cUrldW
# natter	caWYqn
# needs	bWbgmn
# new	YV5aWX
# nkemel	beeoce
# no	VcThbx
# nobody	ZsZfcc
# northl	rNXqhb
# not	fSmkhd
# now	yeAhYd
# number	WdUtVn
# off	PQyVqb
# offers	XjXcuY
# on	ZhdqhW
# once	phadeZ
# one	uZcefX
# only	lbUpWl
# opens	abtabb
# or	PXbnpm
# other	goYfiW
# others	ZiSvgZ
# our	WsfcdZ
# out	Tjgdij
# owner	daqhbX
# pages	Ufokaa
# panel	Ujdghk
# perman	cccVza
# person	ebeuXb
# phone	VnXkhh
# place	eaZbcq
# placeh	bqdbde
# places	dUebjo
# please	lXVind
# plus	gVVhvW
# points	bcbbcu
# polokw	ccqceb
# post	chSman
# postin	ecYpdf
# prefer	adZdcr
# princi	ecdoeb
# provis	YrZegd
# quarry	aXcued
# questi	QYmwVc
# quezon	Yadjeo
# recrui	fhkhbU
# ref	Vedube
# refs	cjXrdZ
# regrou	ccdYre
# renew	Soneee
# reques	ecapec
# requir	eedaaq
# result	qZcdfd
# roles	ddadeo
# room	TjVmfl
# round	ccZaWq
# rounds	ZbjcZp
# s	XlnMlg
# said	jWpZag
# say	bmQhnb
# says	TuZchg
# scheme	dcaeep
# schäfe	dcbrad
# scores	tWdced
# season	YasbYX
# second	gdXodh
# send	Xdipcd
# she	8ZXWUS
# shift	eXpmaY
# should	rUoZab
# sign	ZiaUxc
# since	gXshaZ
# sms	ecseeW
# so	mlQZle
# sorry	xTTbja
# spam	Zcdrec
# stage	obbbeh
# start	pXWapa
# starts	bmWalh
# still	ZrZhcc
# street	ZbWole
# subjec	ebccrc
# substi	dcnbVm
# teache	ZgZfqb
# test	fgnWYe
# than	edogdX
# thanks	ZXqfei
# that	1eNTck
# their	Wbrdee
# them	dgahpW
# then	imSYfj
# there	qdeQkb
# they	rNbicl
# things	fchoaa
# this	kVlhlS
# though	uZhXYg
# throug	oTdbbp
# till	MjbqrS
# times	ZZsdhX
# to	TdnmkY
# torste	hqQkYd
# travel	VX0UiX
# trelli	dbadof
# two	dklhaT
# umhlan	abcbes
# under	fpeeWZ
# unlimi	lbpXdY
# unsucc	cbcgbq
# until	NXwYof
# up	ePhjik
# upload	acaoge
# vetera	ddgaoe
# vikram	XrcYkZ
# votre	ddeobd
# want	dVbwad
# wants	RhTltV
# way	behapb
# we	qjNclc
# well	Pqabbq
# went	YlWbio
# were	idllbW
# what	pNkeoW
# when	4QMiUl
# whethe	vSemWb
# who	evSXeX
# will	ibicUm
# with	qSWuZe
# within	pZaXlf
# withou	nVghcd
# words	Waayca
# work	dcctca
# would	WgZhod
# wrong	dlVleh
# years	VXekgp
# yes	qUSjid
# you	3Peecb
# your	fZejpW
's	efecig
's #	ifVXZw
's ;	gYeeco
's @d	peSjkT
's @s	bdkYoc
's a	SmYkpc
's acorns	jSggbm
's admiss	dfpdeY
's after	eVfnZm
's agains	dScdmo
's agreed	ohWWig
's all	VjmhkW
's alread	bVXf0X
's amanda	bbqedd
's and	oaOhdo
's anjali	ccrdgX
's answer	/RVQdc
's arrive	desabZ
's artisa	dcpdce
's as	pcddbc
's asking	gWQ2Uf
's assist	eUahfr
's at	cugdZP
's attach	ZZdhuZ
's aunty	Walidj
's automa	UZogih
's away	hkUcei
's bank	VpWmci
's becomi	ogWjeY
's been	XhkZYt
's behalf	brWaYh
's behind	hgfUle
's being	eZnWqZ
's bell	cbZcuY
's below	aWkogb
's better	ldUdgm
's betwee	opYYYZ
's birthd	caxZcX
's blow	aobicc
's book	bQjreb
's booked	XXkbeq
's boss	ecTmjg
's bright	aeaYvd
's broke	bfpdca
's broken	akuZUX
's bronwy	itVcba
's brothe	fWbYbx
's bursar	cohYca
's burton	ddeZqe
's busine	Ypdeee
's call	hXXifp
's called	Vacioi
's callin	tdjVYW
's cancel	cZrdcY
's caps	Zraede
's card	aVhsdc
's center	epdfeY
's certif	YXapme
's chair	dWhcdr
's change	UoTbhq
's charte	fljffW
's choice	jTUUhz
's choosi	qfaacc
's chosen	gXeZfr
's clicki	dctcbb
's closed	iUzYfV
's come	YijRlk
's coming	jaOVyf
's commen	iXaeeq
's comple	lTeZcr
's contra	WfdQsl
's cousin	YacfS0
's creati	bZccqf
's das	fpYbfd
's day	YctfbZ
's dead	geMlWv
's deadli	fobedc
's dear	rStaVZ
's decide	jaTXcx
's decidi	Ypcddd
's decisi	2ORacm
's depart	cascdb
's deploy	dddWip
's desk	ltMdha
's done	pXkccd
's down	afqkZW
's drafti	eZcgod
's draggi	crbdcc
's drawin	bsdZga
's drawn	caddbp
's due	yQehaT
's ear	elTehk
's email	ZYriZf
's employ	giOVmq
's end	esbcda
's exact	ffaTmm
's exam	ZcaudY
's expect	ebddpc
's fallen	YhZqdb
's filled	Zcdddr
's financ	dbokZa
's fine	lVqeeQ
's firm	ZYqckc
's fixed	WWyYZW
's flight	tYgfcW
's flying	qiXZbd
's for	fWhoUk
's form	ZfTufc
's found	aSobng
's free	Wdgnia
's freeze	gnTdfk
's friend	bgecrX
's from	PTinjh
's frozen	ZR+bYW
's full	QREQS/
's fusion	beocba
's gabrie	fiRZgn
's girlfr	acdeep
's girls	hfVmci
's given	YaTbtl
's giving	dXZhog
's going	gNYbpv
's gone	VgeTW4
's good	YahseZ
's got	guTUke
's guaran	bbbcbq
's guess	WxhbaX
's guest	kneUee
's had	hbiOsd
's halted	cYreed
's hank	ZkZpab
's happen	YtYYdd
's happy	ZbUymR
's hat	dYbqhc
's having	hWVdzV
's head	odhfYb
's headco	eWrefb
's here	ehmeeV
's hired	dfaZep
's honour	occdde
's hourly	Ypffcc
's house	dbdgra
's hr	qfbpUO
's hugo	gqadda
's humour	ecadep
's i	ggnXiW
's in	coaekZ
's inbox	bVrifb
's inform	eWmdle
's intere	dogbda
's intern	qhZhWc
's interv	bdfsdP
's is	dWfiob
's it	mPfblj
's jamal	kdUoaa
's jan	dpcdeb
's job	dUbfgt
's jobhar	paaeeb
's just	QiUimm
's kavya	cZbbgp
's keen	csZdeb
's kid	pmZYZe
's kilonz	bqebcd
's lad	aUWWZ6
's laid	eapeeb
's landed	eliUla
's last	sVdffc
's lena	sUpbbV
's leonie	ioXcdd
's let	cZbcgr
's letter	fgVmhe
's lettin	ilPZoc
's librar	pgXdde
's lifted	eaWpjd
's like	bzbZbU
's live	adPqqb
's long	lrRjaX
's looked	kUndeg
's lookin	nuVYaY
's lot	qXeddd
's made	dUZN4f
's mail	pdfjbW
's mailbo	YenoaU
's main	YUwcfa
's maison	dVfdoj
's making	vcaZca
's man	fbVkVs
's manage	ZXhygT
's marks	jqbZaZ
's match	aoeefc
's mate	egakoT
's matern	niWedf
's mañana	ebddco
's media	obecce
's medica	YkYpZc
's messag	oeVXij
's mine	QOMW/K
's missin	ccYqib
's modell	hUSjrf
's monito	dbWdjo
's more	cXZbis
's mornin	oceced
's mother	dVfnhi
's moving	aVfblo
's museum	Zbkpcb
's my	hcVico
's name	lWbeXr
's nephew	VZLdc8
's never	ewbZWb
's new	fTmVmj
's newsle	ebqbaf
's next	TihudR
's nice	dWphda
's niece	YQcaT5
's no	fPUeV6
's nod	saebbe
's northl	0JhhcZ
's not	h3ZYUX
's note	ZgbtfV
's notes	rXdbcj
's notice	folaXa
's now	aRWhfy
's number	dbZqbi
's off	TtXXUx
's offer	cdZcuc
's offeri	abaUwd
's old	fccTlp
's on	ZiqdkT
's one	aibrZe
's only	lmRjhW
's open	ZXouTb
's openin	Tyaecb
's out	ikndcQ
's over	dO2ZYf
's own	sXbejb
's owner	XmValk
's p	deXddp
's page	uaaXZf
's parked	cX0dbU
's part	eXbqee
's passin	caTjXs
's pastry	fUgbbs
's paused	bY0bcZ
's pay	cYXqan
's penang	edYcsa
's people	iiSgcl
's phone	Zbpefc
's pick	wWiWcZ
's picked	ZRfkhp
's picky	kVZZlo
's place	eeUeUx
's planni	bpajZb
's polish	gpdadb
's portal	hYUphg
's positi	cTedcw
's postin	bebcog
's prefer	dccddp
's prepar	ceZcqd
's princi	dYqdfe
's promis	zUcacc
's pulled	fWrdce
's put	bPvfic
's questi	cctmXS
's quiet	crbceb
's rate	aTaWso
's readin	YqVjiY
's ready	ZhfesV
's reason	dpadcd
's refere	lbUpaf
's reply	ksXYcb
's report	jgXZap
's reques	eajVkk
's requir	mdblSi
's restau	sZYbYe
's right	TfWddu
's ringin	vVXibc
's rollin	ddZofc
's rule	ipWYXk
's runnin	XrYedi
's said	VXYern
's say	tgaZdY
's scanni	daVkmf
's school	jcrVgZ
's seen	hvTeaZ
's severa	qZdced
's she	phajcV
's short	fhfXrY
's shortl	fqddcZ
's shut	Pa5ZUf
's side	YqXjaf
's signed	pUUWzZ
's silent	Xxcbab
's since	dpcbZg
's sister	bcZegp
's site	gWnbdf
's sittin	fqoZaS
's sketch	ZYdeoj
's slow	i1UXWT
's son	XcRWb3
's sorry	apbddh
's stage	bdoaee
's status	bdrXed
's stcw	apdeeb
's still	e/SbSS
's stoppe	VK7Yhb
's summer	cbpdcd
's sunny	ZdsYdf
's survey	dbZedq
's suspen	cU2dbY
's swim	Ufamnd
's taken	WRJee9
's taking	cSYZ6P
's talkin	cpdeea
's team	efYdcq
's there	jwTToP
's they	fbjWXq
's thinki	rnagTV
's third	oZdcjc
's though	eZYhcr
's throug	WoUXom
's ticket	bZVazY
's till	XheZbo
's time	VrcUbo
's to	yhXRiY
's told	kVlWXo
's too	fTubbe
's torn	gqcbca
's train	qbcgeZ
's trial	hkZoUb
's trying	bgapdd
's unanim	cdcare
's unclea	cSqlga
's under	fRyajV
's units	eodffY
's up	knmUaQ
's vacanc	fVrdce
's veg	bcgarb
's vehicl	cjacpX
's verdic	nSZhik
's view	ksPUje
's visit	jofZba
's vote	WeVaro
's voted	dZXZqj
's waitin	biWwfQ
's wanted	fpVgdb
's was	qXXaco
's way	gYaego
's weddin	bjhmcW
's welcom	edYdbr
's well	WYragh
's when	ZiVtaa
's where	cebcpe
's whole	erYccd
's will	bZjbXs
's window	fdYdoe
's winter	ecrYdd
's with	buTgsN
's withdr	eaOcix
's word	3TSabi
's words	mgbgkS
's wrong	jiXmjR
's yes	jVWW6O
's your	cSnimY
's yours	UMKT/K
*long	jeadfi
*short	bVkcZn
*strange 1	efcgQs
*strange 10%	ZtVjUj
.	egidfe
;	oeXkfa
<answer>	ofbedc
<ask>	cdeofd
<chosen>	baWZsq
<closed>	ZagZa1
<date>	rbbgeb
<decide>	okWhfY
<give>	bZbwgb
<hold>	abycbc
<meet>	cfepea
<news>	wjWZbd
<offer>	XaaY7c
<others>	deabbv
<papers>	Zbdrjb
<receipt>	ee2YZY
<refuse>	baYae2
<soon>	evZfdY
<sorry>	cdcbZz
<start>	ZcZa2c
<step>	ddbuad
<thanks>	fdrYZi
<wait>	gqcbdb
?	WVd6kV
@d	uZahea
@d #	KZc7bY
@d .	1VaeeZ
@d ;	0RXoaZ
@d ?	RbS9hZ
@d @d	wVUjgY
@d a	cWhZdt
@d about	aVZuam
@d accord	wabdaZ
@d after	kbYrdX
@d all	3NWfZf
@d alread	WoZkcf
@d and	qdafdc
@d anyway	oZWkde
@d appare	pWheec
@d are	rRbVnk
@d as	sZaiiT
@d at	sdembQ
@d be	VZdqoZ
@d becaus	vRYcgh
@d before	ofWnYZ
@d budget	Yodeef
@d but	xWYWoY
@d coming	qYeeed
@d date	piXbcc
@d defini	sVecee
@d did	Zsdeda
@d do	aRYvnf
@d does	uXVied
@d for	wYbvSP
@d from	sOXfof
@d given	qZdbbg
@d half	edbpce
@d has	eqeaYg
@d he	tUZdmY
@d her	aoaadk
@d holida	YqZeeh
@d i	rgUkYc
@d in	fQmrVd
@d inclus	dcoeeb
@d instea	4SbdaX
@d is	4UVdea
@d it	0RdcSh
@d kindly	pddcea
@d latest	uTadja
@d like	joaabb
@d mail	Wogfdc
@d maybe	ZbYcet
@d me	oidbYf
@d means	jpYddZ
@d my	kcVcbp
@d n	tYdddd
@d need	YffZrf
@d no	jRoabk
@d nobody	nVdkdf
@d nor	Xsddec
@d not	rcZefZ
@d now	7RTeaV
@d on	hjWtdQ
@d once	rRfiee
@d one	qVcibg
@d or	eeWwcX
@d otherw	abYuhb
@d our	fMvfXX
@d outcom	paebee
@d please	kTXohg
@d rather	qadeeb
@d room	XdYxdY
@d s	cjwZUX
@d said	wOdjcd
@d same	Xddsee
@d says	asdacc
@d second	Wedsee
@d she	sgXcaZ
@d so	qYbbig
@d sorry	qYcede
@d that	reXhXf
@d the	xeXhbW
@d then	siXYdX
@d they	skTeeW
@d to	nRbetY
@d was	n0OXWS
@d we	qWcfeg
@d were	btZbda
@d when	5HZZdm
@d whethe	fVdjob
@d which	rhXeaZ
@d will	ajqacX
@d with	sPofab
@d withou	pfcbeb
@d would	XcjqfZ
@d x	tWddce
@d yes	qaecad
@d you	1VdZdd
@d your	fbarad
@p	dmecci
@p #	iiiVgc
@p and	WvPbim
@p are	Xredec
@p as	gaocZd
@p at	Wpeeff
@p but	imTlhX
@p by	cdcoZi
@p for	aYZget
@p from	bjfraT
@p i	SpfYil
@p in	Ssldcb
@p is	qdQbfj
@p it	qjbbcY
@p my	ceaffo
@p now	ebZbhq
@p of	binUgg
@p on	tVajba
@p promis	abbddp
@p s	gcpThe
@p so	qSdeYn
@p that	VlqbgZ
@p they	Uigedo
@p to	gVlchi
@p was	bpfccc
@p we	cUohbl
@p when	pbaecf
@s	0UZchd
@s .	4RZbfd
@s ;	zYWhcW
@s after	0OhTaj
@s and	tZSZgl
@s at	xUZYlZ
@s becaus	pZedde
@s before	hSwUXk
@s but	UkcnmY
@s either	paedfc
@s for	uKaoeY
@s from	2SRdWi
@s he	rXdeee
@s i	jpddZY
@s is	ithSZV
@s it	ocebee
@s no	pZceed
@s sincer	eZpdec
@s that	oacedd
@s the	tOXnkX
@s this	oceedc
@s to	vMYhnc
@s tops	tYbdda
@s up	ahacdp
@s we	rZdeaf
@s whethe	occeec
@s which	sTdddi
@s would	Zpdicc
@s you	sVdaaj
@t	Rbexgc
@t .	fgggjW
@t ?	bYaxba
@t and	bUilmb
@t is	dcobed
@t number	dcZtbe
@t on	aXdkdo
@t or	bpcagc
@t the	TWiqid
^ @d	/RQZcV
^ @s	2VSbge
^ @t	TUfojj
^ aaliya	dZhUdq
^ aarhus	bodedd
^ abando	jbgUZl
^ about	VnpVYh
^ absorb	cbbrdd
^ academ	carccb
^ accept	OXRq9P
^ accomm	bjmjfR
^ accord	beYbeu
^ accoun	caobcg
^ accra	pnXWcc
^ achiev	SeTlkj
^ acquai	dZyfXW
^ act	iNbaza
^ action	aSY6dV
^ activi	feVdWt
^ acts	bnkWed
^ actual	tUUjic
^ actuar	ahoccc
^ ad	ngfXWi
^ add	fUvXac
^ added	ebadrc
^ adebay	mWQdtc
^ aditi	fiOjXq
^ adr	ededob
^ adrian	feucOd
^ adult	ecrWdd
^ advise	adxYbb
^ affect	YpUYqZ
^ after	VhYWou
^ again	YjWVZv
^ agent	ftRbaf
^ agreem	eecbpc
^ ah	udXciV
^ ahead	fearbZ
^ ahoy	darccW
^ airlin	ZccsVd
^ aisha	lXVnhd
^ alaaf	ZWXodp
^ alas	gQWda2
^ aleksa	eaYqed
^ all	lXoZZk
^ allege	fSjdfm
^ allow	xZUjYY
^ aloha	QixVfa
^ alpenb	qbbcfc
^ alread	fdqVec
^ also	biljfT
^ althou	fbTdir
^ always	UVldio
^ am	hmUmgW
^ amanda	eoWmda
^ anand	lVbmfe
^ andre	Wligda
^ androi	emWhfd
^ angry	eocced
^ ankle	caqcdc
^ annika	ajWkdh
^ announ	liRcij
^ annoye	ddYcrd
^ anothe	fVPgQ9
^ answer	naUnXj
^ anton	bcsTZj
^ anxiou	eUraec
^ any	fceseW
^ anyone	nalibT
^ anythi	jjpSRc
^ apac	caoecd
^ apart	acvXca
^ appare	fjUTaw
^ appeal	jTjeVo
^ applic	brtZZS
^ applie	UjqYnQ
^ apply	XV7UVZ
^ appoin	hhPWyb
^ apprai	Veoide
^ apprec	bcoTXm
^ approv	iTYird
^ april	epsYUR
^ aquala	Vdocgg
^ are	VPY/bd
^ areas	dpbXjc
^ arrang	cadtad
^ arrive	epSked
^ articl	gfqabX
^ artisa	efrVmU
^ arts	ZcdZjo
^ ash	iciWoa
^ ashdow	jZdboc
^ ask	YrkfPa
^ asked	mjhgQb
^ asking	kauXYb
^ asks	dcdpce
^ assign	cVjqbe
^ asst	hhrdRa
^ astron	eaXZiq
^ at	eiXccq
^ ats	ccZZpi
^ attach	SRghqm
^ attend	bSsdnU
^ au	dfdXsc
^ audien	bgUefr
^ august	jqXcca
^ author	igUfdk
^ auto	RgxbYZ
^ autore	UZxYcX
^ auxili	YcveaY
^ availa	cvhQcZ
^ await	dccodd
^ award	qfXeba
^ away	YgyWcY
^ awful	dlVaji
^ ayodel	VnilZY
^ b	ohWjZd
^ back	lPrcYh
^ backgr	cdlelW
^ bad	dWgbau
^ ballot	rdcbcc
^ band	XcbXwd
^ baptis	aYmWhm
^ bar	XiTVth
^ barist	hUtYlW
^ barito	ccRpgl
^ base	eaYdva
^ based	hTagds
^ basic	efqZdZ
^ bay	fWbXri
^ bdm	njVdbg
^ be	KkVrrX
^ bear	c7TUUb
^ beauty	jgSeli
^ becaus	hkPbjn
^ bee	pciZdb
^ beekee	aYoZlb
^ been	ZtbXdd
^ beer	OhmXil
^ before	iSc3YY
^ begin	cXSwgY
^ behind	ZicdqV
^ being	mkYfcW
^ believ	fqVfae
^ below	mYTbfr
^ bereav	fSegkj
^ betrie	fobYdg
^ better	SNSam6
^ bex	kVcdkj
^ beyond	S7ZbcU
^ big	iWgXgo
^ bin	OP4Tha
^ binned	ZYXXcz
^ bio	XofZhf
^ biolog	bahpbc
^ bis	caZpdj
^ biscui	adseXd
^ bit	clrZcS
^ blind	ZmVrcc
^ board	klPaig
^ bob	cZXdbv
^ bog	ikeejW
^ bonjou	diTclj
^ book	QTk0ZV
^ booked	fYtacb
^ boroug	WipYcf
^ bosun	dbqgdZ
^ bot	Vegard
^ botani	bdqZbc
^ bottom	WZrbdg
^ bounce	ecqefW
^ boutiq	etYcdZ
^ boy	cofcdb
^ braga	lbfbUl
^ branch	ZdqmWU
^ brand	derYbe
^ brandt	bbqcec
^ breaks	ehgWhj
^ brenna	laqWaa
^ brian	cocded
^ briann	fhWelg
^ bridge	lfVUoe
^ brief	obefZe
^ bright	Uiiakh
^ brilli	YoXlcd
^ bring	SPX4yT
^ brock	ikTgZk
^ brothe	YmTnfe
^ budget	fcZcXs
^ buildi	ZWlaco
^ builds	japbda
^ bullet	eWbecs
^ bump	eepcda
^ bureau	ackZod
^ burton	gkTmSn
^ but	ngRYkn
^ buy	begZsW
^ by	xfXdbZ
^ c	jYWaok
^ café	dfeZpe
^ caitli	ddXfpc
^ calend	cZboib
^ call	gJevoY
^ callba	qYbjZY
^ called	WhrQNo
^ calls	qhQZhf
^ calm	chbZpb
^ came	YLjihp
^ camp	bVVWwo
^ campai	qbbacg
^ camper	qeXfXd
^ can	dcauiW
^ cancel	ZQbYet
^ candid	kkmbVc
^ cantee	diWkhe
^ card	hftVYb
^ cards	paXjdd
^ care	jcShmi
^ career	aYzZXa
^ carry	baescb
^ case	XTpsZU
^ casual	pjRaif
^ cathol	bagpdd
^ center	cTgdes
^ cfo	afVnhc
^ chains	darXde
^ chair	idUZpi
^ chance	iWZYis
^ change	fcxccO
^ charge	fYTXug
^ chasin	ochbdY
^ chat	kevUWY
^ chatty	Ychdpd
^ check	nVsaaY
^ checki	WodZgk
^ chefs	adpeeb
^ chief	hpeZda
^ child	jXWeeo
^ cho	caodee
^ choir	cbfqZe
^ choose	GQY/bT
^ chosen	YaalsX
^ chowdh	qahZga
^ churn	qOXoge
^ cidery	ldbVpb
^ cipp	jijdeW
^ circle	Zvabcb
^ citron	cpcdcd
^ civili	gbSill
^ claim	bddpcd
^ claire	ZrUpYa
^ claws	gZZubb
^ clean	W6ZTdU
^ cleane	cYrakY
^ clears	faZdpc
^ click	aYoqPd
^ clicki	rcYhdZ
^ client	hfRjhk
^ cliffh	ddXdcr
^ closed	ajReas
^ closes	fcfWdq
^ closin	jThfam
^ closur	gdZbqd
^ cna	Udsdgb
^ co	aaYoel
^ code	ebcaho
^ coder	dgsabW
^ coffee	RUtmTk
^ cofion	tZXeZi
^ cohort	ccdafo
^ coin	sXcZcc
^ colleg	ohUVik
^ colour	vjdYYW
^ come	UAS36e
^ comfor	bZpdib
^ comman	fYafdp
^ commen	cfSTku
^ commis	hgXgpX
^ commit	pGphci
^ comms	dcsdXc
^ commun	aTZWsr
^ compan	kcRZnl
^ compar	basdZY
^ comple	cPnxYX
^ compli	ehobTa
^ compul	cWbibp
^ concer	jWTYfw
^ concie	fZUfpj
^ concur	cgpWkW
^ condit	YWSU5c
^ confir	UWexlX
^ congra	WUhc5X
^ connor	qcXacj
^ conor	Vgabnn
^ consen	daVuai
^ conseq	faUnbn
^ consid	ZNjY5Z
^ consta	dhsaZa
^ consul	kardeU
^ contai	ddpbeZ
^ contin	Shlfjb
^ contra	bTOQ/b
^ conven	aZtbcd
^ convey	SWlsbc
^ convoc	ZiqcbZ
^ cook	hbmalV
^ cool	fepfUa
^ copied	aXgfbp
^ copper	gWeflh
^ copy	gXsbZZ
^ core	TtUccd
^ costed	cebqad
^ could	WagzfY
^ count	5SXWad
^ couple	brcaee
^ courag	cqYZdj
^ course	WYekfp
^ cousin	XifWeo
^ covent	paZgdc
^ cover	ddqXec
^ covid	hVnfch
^ create	+TSbiQ
^ creek	hZbqda
^ cricke	UvjVca
^ cris	aYtbfY
^ cross	YUokYk
^ crosse	aVLac4
^ cruise	ecqdeZ
^ cryo	Sgoack
^ csv	caSpfm
^ cto	pbZfed
^ cuisin	hfWbkk
^ curren	Uldfal
^ custod	YWZlcr
^ cut	ZTPtWu
^ cuts	gcbbeo
^ cvs	cbtaXc
^ d	ilVgfd
^ da	lWpWhZ
^ dad	kUicjf
^ dan	hecaao
^ dankie	bdZgpa
^ darren	bVW0dX
^ data	epeYVk
^ date	dQa6WX
^ daught	obfcbe
^ day	dXSilp
^ dead	ddRddv
^ deadli	TQX4mZ
^ deal	eYMU/V
^ dean	fgSjhk
^ decide	bImbiu
^ decisi	7sGNUf
^ declan	eWlaco
^ declin	bWdcds
^ defer	Wjclhb
^ define	ilfRmZ
^ defini	epjYWb
^ degree	hgUdgn
^ delaye	Wkeemd
^ delete	kcqdcV
^ deleti	dZqddd
^ deligh	YgchqY
^ delive	ddwVYd
^ demons	hhUafp
^ dentis	lfTckf
^ depart	rYehca
^ depend	l2VMaS
^ depot	dZZcra
^ dept	cYosWQ
^ deputy	cciUnl
^ deserv	ooaSXe
^ desk	jUSloh
^ desks	YalUdq
^ detail	TZVpyV
^ diary	XeqXid
^ did	YexQbj
^ differ	iYonTY
^ dig	baYxfS
^ digest	ddoddb
^ din	YZgbtc
^ dinner	ahVtZd
^ dinsda	agqfdY
^ dioces	ZZyWYc
^ diop	ecpdbd
^ diplom	pWmTVW
^ direct	kSWcht
^ disabi	0LbfkU
^ discou	eXdZoj
^ discus	eSukaY
^ dispat	jViaZo
^ dock	kqeaZV
^ docker	nmVedX
^ docs	Vdcpjc
^ docume	iVuUcb
^ does	TbW5eW
^ doing	ijUneZ
^ dom	fgpbXX
^ donal	geVYmj
^ done	SejWmn
^ door	aVKdY8
^ doors	YVzWZf
^ downlo	afucXY
^ draft	fgbSvW
^ draw	dnbglT
^ dreamt	cjpdVZ
^ dress	UfjgnZ
^ drill	ahYaYv
^ driver	lceTkj
^ drop	QLY/ST
^ droppe	eSwbba
^ duarte	bcUdqj
^ durati	dhlTii
^ dvla	fUfnci
^ días	javWaX
^ e	kQecgn
^ e13	ofZebe
^ each	fsUkXb
^ earlie	frRaYk
^ early	ZtegZO
^ edited	lWfZlg
^ educat	Xcgcpf
^ eight	mVbleg
^ eilidh	pbTbjk
^ either	pYQolX
^ electi	pbakab
^ electr	kkeaVd
^ eleven	kVcbho
^ elf	iqbXcd
^ elif	VVkijk
^ email	XSY2Zg
^ emaile	WauXjc
^ emails	UXwceb
^ embedd	ibpPkh
^ emil	hfUnYd
^ emt	WgStig
^ enclos	cTobkg
^ end	VY1ZXa
^ endors	ekVffi
^ engine	iSjeqZ
^ englis	dZqgcb
^ enhanc	cXYZvh
^ enjoy	YW5ZbY
^ enjoye	fasadb
^ enquir	YcTesm
^ enrolm	maVrca
^ envelo	jZagXo
^ episod	ekUhcl
^ essay	cbZqef
^ essays	Uefkhj
^ esther	bqUjec
^ estima	mYVhZp
^ estoni	cqaded
^ etrusc	jqYUZe
^ eve	iSZXju
^ evenin	flWkec
^ event	edsUed
^ eventu	Ypdffe
^ ever	hgsabS
^ every	iooXXT
^ everyb	vRjdYe
^ everyt	bfrgXb
^ exact	Uqcgdd
^ exam	YWfpdf
^ exams	SmepaZ
^ except	eboZef
^ exciti	iVoajb
^ exerci	dnUcWq
^ expect	7fSUeS
^ expedi	acsbec
^ expens	hZacYt
^ expire	YYrZjc
^ explai	jhSqdZ
^ expres	gsSXak
^ exquis	YkoZac
^ extern	mUjgdf
^ extra	0iVYcT
^ fabio	dddUqj
^ factor	ZfWXop
^ failed	cQMOV7
^ failur	ZckZrV
^ fair	kVXWfv
^ fairly	eoedbZ
^ fairy	dfZqZe
^ famili	XXfXpp
^ family	cXbeZt
^ fancy	UTiwiS
^ far	cqVibf
^ father	kiTkbg
^ fathom	aiYrda
^ featur	ldhcnO
^ federa	bUvdXi
^ fee	eiYapd
^ feed	XtTeYi
^ feedba	xeLTXt
^ feel	kboXZf
^ feelin	pgdXhb
^ feline	mnUYba
^ felix	khOgjh
^ fellow	hWenVl
^ felt	kdzYXR
^ fennic	dbceod
^ fernda	Zidbob
^ fete	rhWceY
^ field	aqXbjb
^ fiftee	acTeui
^ figuri	djVkbi
^ file	Timhbe
^ fill	TWQ/Xb
^ filled	ZTgapi
^ film	dZWauf
^ final	njNifZ
^ finali	paZkbY
^ finall	kcSinb
^ finca	fdpfdX
^ finch	aOkkVq
^ find	cOWxXn
^ findin	efkhgW
^ fine	qZbXgm
^ finger	oniVeP
^ finish	WhvVYd
^ fire	kTidfk
^ firear	padafe
^ firesi	ghfWcn
^ firm	dZeXrh
^ first	ieYepb
^ fiscal	aYfpja
^ fitzge	eUqUqa
^ five	cbfWlo
^ fix	bYdzcW
^ fleur	eabfod
^ floodi	qQqaXa
^ floor	dZacra
^ flying	ShsajZ
^ follow	YbkYhp
^ foot	acYXwc
^ for	aepbbj
^ forema	hasaac
^ forens	gdWeeo
^ forget	ewVdbb
^ forgot	dM3RhU
^ form	TefqSk
^ formal	cYYkrd
^ format	Ufmoad
^ forth	yVVcfe
^ forwar	fbvSbf
^ fought	gZrccY
^ found	mbiQhj
^ founde	qckPgc
^ four	ZXbhjq
^ fourth	dXVpoc
^ fran	dcdcqa
^ frau	fdUkYo
^ free	NWxUlb
^ freela	nWVedo
^ freeze	kpMhjj
^ fret	dYriYb
^ friend	2dRbTd
^ fright	kZoVbg
^ front	leUYlk
^ fronte	ebVdds
^ full	UVmali
^ fun	aX2ScX
^ fund	djhhWe
^ funded	fXrgiT
^ fundin	dgbWse
^ funera	ejYTlm
^ furnis	Zbpbbj
^ fusion	fWqfYZ
^ fête	bdpcee
^ gabrie	gmaUjh
^ galway	PhTlsj
^ game	pbXecj
^ garda	dgsZWT
^ garden	Rifaqh
^ gate	edoaaf
^ gave	doVPln
^ gdpr	ehicUl
^ genera	pTkfiU
^ genero	bbdqZc
^ geneva	cZokhW
^ georgi	YhZYbt
^ ger	qYYoaY
^ get	CFj/zH
^ ghoste	bXoZdi
^ gill	dbZdbr
^ girl	iiQdfk
^ girls	djWalk
^ give	wdYoVW
^ given	mhUiYi
^ gives	tXbcdd
^ glad	YS5cZT
^ glassw	dgeYrY
^ glen	ijQhmW
^ glenmo	fpZdeb
^ go	WKhzVl
^ goggle	bUngej
^ going	umgVVW
^ gojobs	jQnRne
^ gone	SOvXWo
^ gorau	gUrbZk
^ govern	qQdboc
^ gps	ebqadd
^ grab	YTXyoR
^ gracia	bbobee
^ grade	aXfego
^ gradua	fpWWkg
^ grand	bVfWkp
^ granda	mWVlld
^ gratef	caYqck
^ green	iTeioW
^ greenl	kaZYof
^ greeti	YnsabT
^ greg	ddrYbc
^ groom	eboded
^ ground	Vnccbo
^ guaran	gfaaxM
^ guess	KFXf3v
^ guild	YiWcln
^ gutted	bWVbX6
^ guy	ddrgdR
^ gwendo	gkVbld
^ gwilym	kUicdk
^ habit	gedXrY
^ halden	Zeioba
^ hambur	gXiphU
^ hand	UWVtik
^ handbo	XiqhbZ
^ handed	fgqUZf
^ hands	ZWeZsj
^ hang	mllUVZ
^ hannah	coecdc
^ happy	eYueZd
^ hard	W0VcaY
^ harves	ifgUke
^ has	VifsYc
^ hassan	edecqa
^ have	UUttlS
^ having	ZVVXj4
^ head	oYYYjm
^ headco	efrbZY
^ headte	hVmifY
^ hear	tbnRaa
^ heard	Vaddbx
^ hearin	tiMjYX
^ held	bqcgcb
^ helen	pfcZdc
^ helpde	jbobeY
^ helpin	ijSZjh
^ helps	gYmoWc
^ herewi	docedb
^ herita	ajpadZ
^ heron	pbcddd
^ hersel	ZVbcar
^ heyyy	clZpcX
^ hiding	eZqeea
^ highli	ljWdjZ
^ hii	mjdVeh
^ him	okeNei
^ hint	fbWehp
^ hire	dZRg1U
^ hired	MQOP/I
^ his	fplYTc
^ hit	aZbycY
^ hm	gRoUdp
^ hmm	mUichg
^ ho	UeYfiq
^ hold	wrLdhQ
^ holida	RnpZga
^ holly	hfVhZo
^ home	eQ8WWZ
^ homewo	TXV3Zf
^ honest	kleQcl
^ hope	ja9WVN
^ hopefu	ipZadc
^ hoping	plVZZa
^ horosc	ZatabY
^ horrid	qXUcpU
^ hospic	ZdvbdO
^ hospit	WfhjsR
^ hotel	olWcdb
^ hours	oVYgma
^ housin	YUfZrh
^ how	ZfvjZT
^ howdy	aphXda
^ hughes	dcgpbZ
^ hugs	TqYang
^ human	gZVnke
^ humano	kpYbdZ
^ hung	dddoec
^ hungov	qjYdcZ
^ hybrid	mZOiof
^ hydrog	cddapf
^ hygien	aaVder
^ ida	hiVfdl
^ identi	StjcfX
^ ifeoma	fZWjbq
^ ifs	elUddn
^ ignore	ZkqebX
^ ihre	goXjaa
^ iker	ifaWpa
^ ilya	dYbbiq
^ imagin	bfYgqb
^ includ	Zfbbdp
^ incomp	dccqeb
^ inconv	XepeiZ
^ indica	brYcdf
^ indust	UhqZga
^ inform	eVrWpY
^ infoso	eilVnY
^ initia	ggXUxZ
^ inquir	ebdgpY
^ inside	hclVmc
^ inspec	nURmkd
^ instru	cWofkY
^ insura	gdWbat
^ intere	RTS3jd
^ interi	kdVhck
^ intern	oRcUtf
^ interp	ahqVff
^ intro	fgSbph
^ invali	edpbdc
^ invest	redZYi
^ invita	bUdqZk
^ invite	XMssWY
^ is	YapwXU
^ isaac	dofiYS
^ item	eNaXpo
^ its	fkSXte
^ jamal	YhSrgi
^ japane	UZakds
^ jean	fccpca
^ jem	YZqXhh
^ jena	capbec
^ jesse	lWjbhd
^ jk	uRcdee
^ job	UWiQ2j
^ jobhar	dcZeep
^ joe	bsedaZ
^ join	YVocqW
^ joinin	XMPv1T
^ jonas	mpaaZZ
^ joseph	ZVrZYW
^ junior	bdZcog
^ junipe	ajjVbl
^ juror	qjZaZe
^ jury	YsRmYd
^ kaiāra	mjUjdc
^ kallan	YnVcgi
^ kaylei	ZUUepo
^ kearne	dtXVfg
^ keep	bkdSXy
^ kelech	bdcipY
^ kelly	cmWbfk
^ kept	kkXVZp
^ kettle	alWcrZ
^ key	mmTadi
^ kid	dZoida
^ kids	XrXcja
^ kind	Togfgc
^ kindly	YXZyjc
^ kiprot	ccVmbm
^ kitche	adXftb
^ knock	bZXtjc
^ knocke	XSTTkv
^ know	cbsacb
^ knowin	eqZbce
^ kozlov	bbpddb
^ kp	elnWXe
^ lad	kZpfeW
^ ladder	pcSWmi
^ lady	jphRhU
^ lamb	amXcco
^ landed	bYQYzV
^ landin	Zbavad
^ landlo	jhUjXk
^ lane	Wcehep
^ lapse	eiQrZi
^ last	aucfdV
^ later	esTXkc
^ latera	ddccpb
^ latest	xabXcb
^ launch	cXwacZ
^ lauren	abjWpc
^ law	haXvdZ
^ layer	ccqddb
^ leader	UZubfd
^ leakag	gdTkbo
^ leanne	ecXhdp
^ learn	VakvUa
^ learne	doOUom
^ lease	cWmemd
^ leave	ftngRL
^ lectur	nbWhgg
^ leetco	WeuTkc
^ left	kbtcZS
^ lena	tSatZS
^ lenka	ddbode
^ lent	llVbbg
^ less	amRTmn
^ let	XjUxgb
^ lets	OaYsip
^ letter	YaXZyj
^ level	hZbUph
^ liar	crWdaf
^ librar	aWqXod
^ lift	bPpgoc
^ lighth	rhNhde
^ lights	janTpW
^ like	czJWfk
^ liked	ZQRggv
^ lim	ikTlcd
^ limbo	ksTdca
^ lina	ZvXWZV
^ line	kgiVfd
^ link	USlyeT
^ linked	dbqbad
^ list	sXdWhd
^ listen	lVdfgi
^ lists	Wnageh
^ lived	dgbaqY
^ lives	hgeVmW
^ load	oVYccq
^ locall	dcoafe
^ locati	cekUZr
^ locums	bkYXoe
^ lodge	dcqXZi
^ log	afmleT
^ long	pTkUij
^ longli	pkdbbU
^ look	pibVkY
^ lookin	derebS
^ looks	hjVdej
^ lost	RXpTVx
^ lots	Tdegra
^ love	XkoZgb
^ lovely	YV/OUc
^ lucía	decqab
^ lukas	ccdard
^ lunch	YdqrRW
^ luncht	cYbacr
^ m	ZoVeYo
^ machin	bpgXgc
^ mackay	aVasWo
^ made	NQ8lfN
^ maggie	dcwceS
^ mail	bawlUT
^ mailed	QVahom
^ main	aqkPpQ
^ mair	hTsXbh
^ majori	aidaqZ
^ make	slNqOS
^ making	clcToe
^ man	qhYeda
^ manage	fliShe
^ managi	fkpUWg
^ manche	djWZod
^ mannin	eeoaed
^ many	cdpbed
^ maplel	gabpiW
^ mara	dpUkab
^ marath	aTWfqj
^ marek	hlTbke
^ maren	npVZac
^ mariti	WrmbaZ
^ marker	Xraalb
^ market	ghfNok
^ marks	1oLMea
^ marnie	raaZeg
^ marta	ggghkV
^ matthi	mQkYie
^ mauree	YeUlnf
^ may	QQi3ge
^ maybe	M0hYOg
^ mañana	fccocc
^ mba	rVakad
^ me	dcgbpc
^ meadow	pYcfee
^ meal	dYeddq
^ meals	VgdYnm
^ meant	Qhsaab
^ meanwh	kjNaoe
^ mechan	paibea
^ media	pcbjdY
^ medica	dWVqrX
^ medici	bfZbsb
^ meet	Wa2aVX
^ megan	dcmTpe
^ member	VeqUjh
^ mensah	YYpdff
^ ment	gobeda
^ mental	hWpYka
^ mercha	ihdQgm
^ merci	katUab
^ mercy	iXVnbn
^ merry	SlrUib
^ messag	Vglgdf
^ met	abpjgX
^ meter	ocgadd
^ michel	lXgdoY
^ mick	lYWedp
^ midsum	ceYaph
^ might	ejirYR
^ mikkel	Yhdofa
^ min	cTXZqf
^ mind	XcnqYX
^ minute	fifVjf
^ miss	fgccoY
^ missed	YZfTfq
^ missio	XUaexf
^ missis	iXYbpj
^ mode	pdXgdb
^ modell	zaSodR
^ modera	fbuWcc
^ moira	cRicte
^ mokoen	aWpbai
^ monday	egZbpd
^ money	cuVXeZ
^ monito	hebVof
^ morag	hgpWXf
^ more	Q/SnSK
^ most	bqgfWa
^ mother	cbmdnV
^ motion	hcbpdb
^ move	dYXexY
^ moved	lgZmUY
^ moving	ZPgimk
^ mrs	efYbog
^ much	XhbWbw
^ mum	ngUWpc
^ mundus	ZbhXjo
^ must	PXe0lU
^ mv	jcidTg
^ nada	YrZZZk
^ name	TQV2sY
^ names	sfViaY
^ nanny	iURcmk
^ naomi	Zeaphb
^ narrow	meWWjk
^ nat	lTmjZd
^ natash	coTVqf
^ nation	bZqjYc
^ nearly	jiSllX
^ need	JfS7pW
^ needed	babpbk
^ needs	fgSlka
^ neighb	YZrZoY
^ neithe	PuZdXq
^ networ	ffRipb
^ never	YWrbke
^ new	hUkmXh
^ news	gUoahc
^ newsle	baybbX
^ next	geYuRj
^ nga	bXrbgd
^ ngl	afYkbo
^ nhs	cVdZno
^ nice	bY9aVW
^ night	jkUddk
^ nkemel	YcddtZ
^ nomine	kYToff
^ nor	QqgTap
^ normal	vbiXeR
^ northl	/KVpYU
^ noted	rhhcXQ
^ notes	gdZiWr
^ nothin	fjyYXW
^ notifi	1eaRYa
^ nous	daeaqe
^ now	YpKzjW
^ nref	febdoc
^ nudge	Ttiaec
^ number	gSWgvg
^ numeri	dccqae
^ nuria	eZpbee
^ nurser	dbYpaj
^ nursin	Vbkmjc
^ oakrid	cXWhes
^ object	hseVeU
^ observ	abV0Xa
^ odense	ccebqc
^ odhiam	hZfrYc
^ of	jXaMrq
^ off	VTZUjt
^ offer	LVZO/Z
^ offere	VcQU9X
^ offeri	fbsaac
^ office	fieeVl
^ offsho	XYddse
^ ollie	aWokcd
^ omg	kRsZia
^ once	gqbiYa
^ onto	cZRxbd
^ ooo	QR5Wab
^ open	VclipS
^ openin	bZrbib
^ openne	cXnhVl
^ operat	lZqPVn
^ ops	qkTigT
^ optici	ajoWde
^ or	dpbXic
^ orchar	bZqeee
^ orches	sNZbhi
^ organi	kVcdij
^ orourk	fXZarb
^ others	lpSZZi
^ otherw	ZR3PnU
^ otieno	dWmmec
^ ours	gsgcYX
^ out	MExWgy
^ outcom	mmSSZo
^ over	NrmQil
^ overla	ZtbZda
^ overqu	YVTab1
^ overse	nZbWeo
^ overti	hhWdhj
^ own	caZrec
^ owner	pbVaod
^ p	gpWbkS
^ pack	RLWr3Q
^ packag	fVVg0S
^ packet	Yadarh
^ page	bWmqbW
^ palace	bnhNbn
^ paneli	febSue
^ paper	YaUU7d
^ papers	TdXb1d
^ paperw	YSXR/U
^ para	cpZakc
^ paragr	ljRkbe
^ parcel	bdUhmk
^ parker	eoZedd
^ parkin	RV0pWX
^ part	bbdasb
^ partic	drcecX
^ partie	Trffeg
^ partne	oWUldh
^ pass	pcbZhf
^ passed	XTSssY
^ passin	eraaYa
^ passpo	YUnpXe
^ passwo	ccrbdc
^ past	RxhZcc
^ patien	W6NhXU
^ patryc	agTfdt
^ paused	cUwddb
^ paymen	cexSeX
^ peace	RmkXbk
^ pelleg	apdeed
^ pember	fVdokZ
^ pencil	iSbufZ
^ pendin	bvMVje
^ per	csedhT
^ perfec	RXrrZb
^ perfor	lVYgYo
^ perhap	fueSbV
^ perm	cbgdoa
^ perman	YfPS6W
^ permit	ogVZld
^ person	kfghfV
^ pet	Wkcifi
^ petal	idpcWd
^ petren	benWbl
^ petter	dfVsaf
^ pflege	dZbYko
^ pgce	pcdaed
^ philip	ljWjbd
^ phone	Zccrfe
^ pick	LMX/iW
^ picked	WZoQuU
^ pike	cTcnqa
^ pin	dZjcZo
^ pinged	rcZdec
^ pinky	jYbdoc
^ pinned	cZtadb
^ pip	dobdec
^ pipped	aaVabv
^ pity	dYqcVj
^ pixelm	eqbacZ
^ placeh	YgixXU
^ placem	ZpihVc
^ places	jYmTnc
^ plan	egfWjk
^ planne	6jOXVY
^ planni	oXbfag
^ plans	ZrXeed
^ play	cZfqbf
^ please	abdsgc
^ plumbi	bnWibh
^ plus	dbraad
^ points	XnkkaW
^ pool	iVglXj
^ pop	ZPP7kW
^ portal	cOsadn
^ porter	aephZZ
^ portfo	bejqVP
^ positi	VkdYdp
^ possib	a1XUZZ
^ postdo	bYrccd
^ posted	obcdde
^ postin	UjqbXe
^ poultr	eWfdpf
^ practi	ffoZfX
^ prayer	NyggWX
^ premis	jWpddb
^ prep	Xdtbcd
^ prepai	dZZpae
^ prepar	ZZpjXf
^ presen	biXrjT
^ presid	dYibpd
^ press	beXujT
^ preten	jaYpbd
^ pretty	ZRqRXo
^ print	aajoTh
^ printe	fhoZeY
^ prior	ccdpce
^ priori	aTgXql
^ prisci	XeZkco
^ priti	ijfUmc
^ privac	dbsZcb
^ prizes	cbkbpW
^ probab	ZqfUZk
^ probat	kcbaqb
^ proced	Thkcdm
^ procee	ebbdob
^ procto	giaasV
^ produc	YgXgcr
^ profil	bZuYcX
^ progra	jThmkV
^ progre	iVbjhi
^ promis	erQcic
^ promot	ffWZqZ
^ provid	pVbbuO
^ próxim	lodbaX
^ psycho	imWWkf
^ pull	YYZdtb
^ pulled	aUrWWm
^ purpos	aTvbmU
^ push	ccfpbd
^ put	cQYumf
^ puts	fRkjek
^ pvg	WgWflj
^ qa	dSbpoa
^ quelle	eemaUm
^ questi	nZlUXo
^ quezon	iP3TgW
^ quibbl	rZYbbe
^ quite	TwkXZZ
^ quote	bahoab
^ rachel	hbdWgo
^ raclet	cVjVgo
^ radiog	ccdStg
^ rail	diZYpd
^ rain	bdrebc
^ ran	hfXWwX
^ rapids	Ydaaqk
^ rate	bZwVnY
^ rather	kaXZXw
^ rating	pZgagb
^ read	KN/alT
^ readab	0TUVcX
^ reader	YUwdcg
^ readin	auSdZj
^ readme	gdeaob
^ reads	ojYlYU
^ real	rikXVX
^ realis	tmTYac
^ really	gNtdUl
^ reason	ZkNZit
^ receiv	QX4SZk
^ recipe	befbpb
^ reckon	yXUdbd
^ recomm	TYfiuS
^ reconn	oiaaad
^ record	Vca1cV
^ recove	aqeddc
^ refer	adxXUc
^ refrai	gbeapb
^ refund	YmoOnY
^ refuse	dbWajr
^ region	Xhfpdb
^ regist	fXrldS
^ regrad	XZVfkp
^ regret	VnbcTs
^ regula	cWehjj
^ rehman	lffiUg
^ rehomi	asXWkW
^ reid	ggVkie
^ reimbu	wVQnad
^ reject	KQaVk5
^ reliab	pbXZdj
^ rememb	ZXnUhn
^ remind	VSvqaU
^ renata	avYdZd
^ renew	dardbb
^ reno	clfWhh
^ rent	UmjZYl
^ replac	feSrfc
^ reply	PQW+pU
^ report	bWOm8O
^ requir	hgqUba
^ reserv	bUbbmo
^ reside	nVehah
^ resign	jpabZd
^ resolv	Zfcode
^ rest	btgXeU
^ result	yqPWYY
^ return	TWaosY
^ revenu	gXShok
^ revert	qbZfgb
^ review	etRdZh
^ revise	mhWfha
^ rewatc	cdcbrc
^ rfrd	fdgbpZ
^ ridge	dWnYWq
^ right	gTgkmd
^ rights	jUkcjg
^ ring	RKX+qV
^ rip	Voeiee
^ rising	geaaeo
^ robot	hZpdbd
^ role	iUUddx
^ ronan	jljdeV
^ room	WXpfoW
^ rootin	eWdbdu
^ roster	bhkSji
^ rotati	nikcXV
^ round	WkhlRT
^ routed	fdZWmm
^ rsvp	Tbonab
^ rubbis	miabVl
^ rubén	hcmVmZ
^ ruled	eTXZjs
^ rural	kiWYpY
^ rust	dWuedc
^ rusten	dccedp
^ ruth	dtUjVg
^ saas	bfWZua
^ sade	accped
^ sadly	biYbZu
^ safe	WP/VWb
^ said	glgcgV
^ salaam	Wmobbd
^ salary	YWTb6d
^ sale	baofia
^ saludo	bZsedb
^ saluta	ncRfhf
^ same	XKosvF
^ sand	cpbddd
^ sara	VUbajx
^ sat	eblilS
^ satisf	TUremf
^ save	eYqaZi
^ saved	ecqceb
^ saw	kingXS
^ say	HAf/1P
^ says	ndfifR
^ scanni	hUkdfi
^ scheme	bUZinm
^ scope	edUjsY
^ scores	vpQUWd
^ scrap	hoWZhe
^ scratc	ljUZdl
^ screen	ZbsXYh
^ seafar	cZcfcr
^ search	beohca
^ season	YtfZYg
^ seat	aftbXa
^ seats	XdXpig
^ second	hYVqjd
^ secret	ZdQnkm
^ sectio	epdUgf
^ securi	baatSm
^ see	UUydqS
^ seeing	arUmYa
^ seen	WckVlj
^ select	flZnTc
^ send	QTS/eU
^ sendin	URYxiZ
^ sent	hdrPai
^ senten	ebsddY
^ septem	akWeqZ
^ sergio	ZaWsdh
^ seriou	jMknka
^ servan	aXVZun
^ serves	aalWhm
^ servic	ZoTjfg
^ set	ZWrcbj
^ settle	jVYccs
^ seven	WYgbiq
^ shadow	cipXba
^ shall	ZEW00R
^ shame	YXmYWt
^ share	WU5bYS
^ sharin	WolYkY
^ sheddi	dhmicW
^ sheet	eZyYcX
^ shell	pfgaZb
^ shifts	wTXqYU
^ shoot	fUXsiY
^ shop	Wlccgk
^ short	becTsk
^ shortl	tgQrVV
^ shot	cYVcgr
^ should	q0dOUc
^ shout	eTWprZ
^ show	aWmrXZ
^ shredd	ecobae
^ shut	edoceb
^ shutdo	ZhZqfT
^ sia	eZqfac
^ sift	uaWXei
^ siftin	qqRfbW
^ sign	KMesyd
^ signal	ZYkTue
^ signed	LNkN/Z
^ signin	ZabXzb
^ silenc	pjoSlF
^ silva	WfXXwd
^ silvia	fepdZb
^ simon	YfsZdd
^ simpat	Ygeode
^ since	YVsdbn
^ sir	rlcWaa
^ sit	gdgarX
^ site	WkZiqX
^ six	qVbclb
^ sketch	cTejnf
^ sleep	eNoX3R
^ slides	YY2VcZ
^ slippe	pcbddd
^ slots	UaY1fa
^ slow	hdqUhZ
^ slàint	fWacdu
^ small	fVwaea
^ snippe	WjXVbp
^ so	fbVimi
^ soft	YYZuff
^ solène	ZZodmb
^ some	hoeXYh
^ someon	dsifaT
^ someth	XlOkbs
^ someti	Xvcdcc
^ sons	dccpdd
^ soon	hyaMWT
^ soraya	hkVlae
^ sorry	dbgbZs
^ sorted	daTewa
^ sounds	gWmkUb
^ soz	actXbd
^ speak	gLcsbZ
^ specta	eeaqbd
^ speech	aWuYgb
^ speed	abadvZ
^ spend	cddpdd
^ splash	dXtUcj
^ spoil	cdcqcd
^ spoke	ocgWhe
^ sponso	gTfahp
^ sports	bbWbok
^ st	eXgZoi
^ stack	jnVcbf
^ staffi	YqZnba
^ stage	gdWghl
^ standi	kmeiZT
^ start	mMVX+V
^ starte	bbRjmk
^ starti	VhaT1X
^ starts	cYaYwY
^ state	aaVokg
^ statem	fbXoaj
^ status	ofUgfh
^ statut	dfYboe
^ stay	fxQXha
^ step	baR6Vb
^ steven	blcpYZ
^ stick	gbXqce
^ still	dxgcXV
^ stock	ededqY
^ stone	ddeoaf
^ stop	laNnpc
^ store	niVehX
^ strang	dkngaT
^ strate	ZlVrcc
^ stress	gmRYgl
^ struck	cbYcdr
^ struct	XRpTpk
^ sturdy	rfZVeg
^ subj	lblVic
^ subjec	bfXXwf
^ submis	pXfgZe
^ submit	SgjteT
^ subseq	eaWkil
^ subsid	apbggY
^ succes	giUNxe
^ such	VhbXlm
^ suitab	bpddfb
^ suits	bWZjep
^ summer	oaZffd
^ supply	TkdrWf
^ suppos	upWTdR
^ surpri	XSYooj
^ survey	YTzWbh
^ surviv	gTvcYf
^ susan	YktUbY
^ suspen	mrMcnd
^ sustai	efWfen
^ swap	raXkdX
^ swe	bncmeV
^ system	dqhUYZ
^ só	ecoedb
^ ta	cmSlgc
^ tablet	idfYZo
^ tablew	eWreed
^ tacho	dbgmWk
^ tag	bhoheU
^ take	DNj1vc
^ taking	hihamU
^ talent	ZjudTX
^ talk	ZjdTyX
^ talked	SfqZcg
^ taller	obaakc
^ tammy	ffcpdY
^ tanaka	VlZhdk
^ tanker	haXqce
^ tap	WeevZU
^ tariff	dhVbin
^ tbc	dvUXbZ
^ tea	YOtpQh
^ teachi	Wqaagi
^ team	lhbRfn
^ techni	hadsZb
^ techno	Xfbbse
^ tegan	YdfXpe
^ televi	pcdddc
^ tell	FTf4va
^ ten	iMWisi
^ tender	dSYhtY
^ termin	ahqZae
^ terms	ZWYP/X
^ tess	hhTfan
^ texas	dedobd
^ text	bSd1aa
^ texted	YVZuhX
^ textil	VjojYf
^ thanks	gdqZZg
^ thanky	iWcZqd
^ that	aivZbd
^ their	bneaUp
^ them	kcoUbh
^ theo	ZdtZYg
^ therap	afdbdp
^ theref	oaabXr
^ therei	cZbdsc
^ these	fkfkVZ
^ thing	ejYcao
^ things	c6UVZV
^ thinki	hcoXkX
^ third	auhVTj
^ thirty	biaXsd
^ this	bZtXgi
^ thomas	Xieodb
^ those	rmbWYb
^ though	QOwQol
^ throug	YUbxib
^ throw	ecbpdd
^ thumbs	MbPpsm
^ thursd	nTneiY
^ tidal	bStVkX
^ tidewa	xWUbhd
^ tiding	dZYcqi
^ tilbur	bZdZjp
^ till	tbYqYP
^ time	fcZxZY
^ timeli	tfbZbZ
^ timeta	Vhfifh
^ timing	jpYbda
^ tip	iTmaek
^ title	ZgcllV
^ tl	ahqdcY
^ to	dbbqef
^ told	ZWrgjc
^ tom	jVcidl
^ too	MOnWU5
^ took	cNrcmd
^ toolin	diWelg
^ tops	lUjgaf
^ torste	epdceZ
^ tough	eeadcp
^ tour	bSqSph
^ touris	dXXuce
^ toward	eWZlkj
^ towel	dpYeiZ
^ toyin	cdccoe
^ tracey	oeXZeg
^ track	ZZthbZ
^ tracto	UjTsZi
^ trade	hgWZof
^ transc	cUabvg
^ transi	YlWlhe
^ transl	Xqbeia
^ travel	dVdtcf
^ treasu	dWuVWh
^ treat	fpbbeb
^ tree	dVfmke
^ trial	bPQ7eY
^ trim	edcqZc
^ truest	ebpaec
^ trust	adcXqj
^ truste	ipcRgY
^ try	TYkcVy
^ trying	qaWfaj
^ tuesda	cdceqd
^ tulsa	bXqbmY
^ tunde	gaoebc
^ turn	TVtkhV
^ turned	XMWdW7
^ turns	YbVcoq
^ tv	WcyXdZ
^ twenty	XVdcwf
^ twice	adrccb
^ tyler	ddWedr
^ type	bhpVga
^ typo	fZpZai
^ unanim	bbWXrk
^ uncond	edbcpd
^ undeci	aqXlbX
^ underg	ddoWdh
^ unders	aeiRva
^ unfini	ecZpee
^ unfit	edeXqe
^ unit	jihZTi
^ unless	enUrbW
^ unlike	hmeVfe
^ uns	Vmnccb
^ unsign	gZdpcd
^ unsubs	aX6TYZ
^ unsucc	bOQYY8
^ unsure	buUddb
^ until	osmgQM
^ up	vTYhfT
^ upload	WSg9QS
^ upon	UfUbmr
^ upset	jjkhbT
^ upside	icoahV
^ urgent	aStmZZ
^ url	WU2eUd
^ us	ZeeatY
^ use	VZmubW
^ uses	eYdXqg
^ usuall	vgbXaX
^ vacanc	elTadq
^ vague	Yreeec
^ vasque	ccqZed
^ vehicl	addeqa
^ venkat	ealVkl
^ verbal	NbPZ2r
^ verdic	taWZZj
^ versio	laTalk
^ very	Nb1Xdc
^ vetera	bfcYpf
^ view	aeuXZf
^ vikram	jckTgh
^ viktor	oedccb
^ visa	ZXbcui
^ voicem	cVrgeb
^ volunt	XVqfgg
^ vous	eYaplZ
^ wait	rmgacI
^ waitin	d5XXZR
^ wakes	dfidmW
^ walls	cfobdc
^ want	fQlatb
^ wanted	VlVikh
^ wants	eOX/VW
^ ward	haairU
^ warm	dcodce
^ warmly	dbedco
^ wastin	aZUZyY
^ watch	T8XTSX
^ watchi	VXpYne
^ weaver	ZfeZgp
^ webina	ddoccd
^ week	rgdXZZ
^ weekly	ZfqgYc
^ weeks	U3Tcbb
^ weep	fhVakj
^ welcom	SScY/N
^ welder	cbddpY
^ well	bUca2g
^ welsh	bcqkXa
^ went	gVmfgc
^ were	q3fONY
^ wether	eeqTWl
^ whalin	edpbcb
^ what	egeoca
^ whatev	bpjfdT
^ whatsa	XZdqkc
^ when	SxWnjX
^ whenev	aXlvWW
^ where	dhV0Tc
^ whethe	f/bQWY
^ which	SaS/Zc
^ whiche	lhikVV
^ while	kOngam
^ whiteb	baUnkj
^ whitlo	dikUld
^ who	tiijTN
^ whom	aZZqej
^ whose	nkXrRT
^ why	XcsTkf
^ wielan	hZZaoi
^ wife	djVigi
^ will	g+SQjT
^ willow	cefapd
^ winsto	TcraZX
^ winter	YYrZla
^ wir	cauabc
^ wish	YxUgXc
^ wishin	YSubWo
^ with	efXXkq
^ withdr	VV6TWZ
^ within	zTYvRS
^ withou	dlM4ZV
^ woman	UjqYkO
^ won	eZhdpY
^ wonder	ldlVcg
^ word	mpVXTm
^ work	YloeaZ
^ worker	ebYuYb
^ workin	haochT
^ worst	bXXcXt
^ would	ZXY8gW
^ wouter	abedaq
^ write	aJJ/YZ
^ writer	edacqb
^ writin	pXlYec
^ writte	iUPeyf
^ wrong	eQ/RdR
^ wrote	qXnReY
^ xx	afYeeq
^ yaw	dgYcep
^ year	YUcqhh
^ yes	gXXeue
^ yilmaz	bcapee
^ yours	dbgrbc
^ youth	gUwhZS
^ zara	dWalji
^ zestfu	fZsZbd
^ zilch	VqZZZn
^ zimmer	ceYgcp
^ zoe	fYZadv
^ zone	bpXgce
^ zoom	YchyVS
^ zurich	iiSebn
^ élodie	ibZbZq
^ ️	ZYdrjZ
a	cefkef
a #	Xafrff
a @d	iUcakn
a @s	ascZeb
a @t	bmSarW
a abdulr	fZYgof
a access	bYWosU
a acknow	fdXcsd
a adebay	eZsdca
a admini	cXkcpY
a adviso	fbobcd
a affect	dtYcce
a africa	eceaeo
a ahhhh	hbdpZc
a ahhing	WqaXdn
a aisha	bVfmdm
a alan	dgnVhe
a alter	fcodeZ
a alums	kauWbV
a amara	YYaT1a
a amaya	cYdtba
a and	rhZYWi
a apolog	bUgdkm
a app	cbcqdd
a appren	lXacTt
a aptitu	haYatb
a archit	mocbVV
a articl	icaYog
a artisa	ZYhoSm
a assemb	absdda
a austin	dvZbZc
a awards	aaoded
a b	aUkhil
a backgr	ZYYska
a backlo	e7OVWU
a bad	biWffn
a bag	VbZpjg
a band	amhUZp
a bankin	edaceo
a baptis	Yaideo
a barbac	Zqacef
a barito	eadpdc
a barrel	dbbqdd
a bdm	ecaaho
a bear	fYhqca
a beer	ckVhdm
a began	ieYabp
a beginn	epaedb
a bell	fhVnWi
a bella	XawUkX
a benefi	aqajZc
a bet	ZdojgW
a better	WLsiem
a beware	aYYjZv
a bidder	abnglV
a bielef	aUvada
a big	jqgOad
a bill	abqkdV
a bio	gpaabc
a biolog	eabedq
a biscui	dZqXam
a bit	ZxZVjd
a bloemf	ebrZdc
a blog	dYsYed
a bloke	agTaT2
a blood	Xaqjda
a blur	dcphaa
a board	rlaYaa
a bob	coWYcn
a bogdan	dffrWc
a bold	cYuYcb
a book	gbuTXf
a bored	giXqaa
a bots	efapac
a bottom	ddWkmf
a bpo	caWudd
a brad	baopaV
a braga	edcobd
a brandl	dbsbdX
a breath	diaapZ
a brenna	YZYtad
a brilli	ckpcgS
a budget	bkjhgV
a bug	pXWkjZ
a builde	jVinac
a burton	cZbayX
a bus	dcrZgY
a busine	caX0ZX
a busy	eboZhZ
a button	kbjimS
a by	rdZbdd
a calend	ZldtSZ
a calibr	daecdp
a call	vdVmZY
a calm	WVgifl
a campus	bagsad
a candid	aPrbYw
a cantee	pghWcd
a capabi	hcpYde
a capita	cVvcdc
a captio	eaqZdf
a card	bohVZl
a career	aniUbj
a case	XtWsWW
a castin	mnWYah
a cat	cgcdpX
a cather	ogjgdR
a cats	XpWhch
a certif	dbgvbV
a chair	gUeivS
a chance	RngOav
a charit	cdoiZc
a charmi	cdYtbc
a charte	lpXeYX
a chat	WoX2XU
a cheape	eWabay
a check	aWhXcw
a chf	dYredd
a chimne	ebbdep
a choir	dfpagY
a churn	iatTdZ
a cidery	cYVqcl
a circum	cVoddk
a class	TRXuij
a classy	Sbkdfp
a clean	eWmane
a clear	mZeVhm
a client	lcerWV
a climbi	dcpaed
a clinic	ZZZnZr
a close	hbUUa0
a closer	eddbep
a clunky	ikWehd
a co	bbZdrg
a coc	pQXklb
a coding	YbYzbY
a coffee	ZTrkVl
a coin	ipQPkj
a collea	eddTY0
a colleg	bbZjbq
a combin	dYokWf
a comfor	fiWedn
a commit	d4UXUX
a commun	McRwlZ
a compan	bYmpkN
a compli	cpZYbl
a comput	Wtcdec
a conclu	brcacb
a confer	VnpfZZ
a confir	iTplZY
a confli	bZXhko
a connec	kWfejf
a consen	bicpbc
a conser	kUicmc
a consta	ebcZgp
a contac	cbrabd
a conten	ZglocT
a contes	dbWdoi
a contra	UfKR/e
a conver	VdU2Zd
a copy	VZtsWX
a costed	ZaomfY
a costum	dZpeed
a counti	boakca
a couple	ioTeYk
a course	fTtZcg
a court	dcsebY
a cousin	blZeZp
a cover	WTf1WZ
a covera	hqcaac
a create	Zqbcee
a creati	dXeZuZ
a credit	bZawYe
a cross	odQZdn
a cruelt	cYraic
a cultur	fedVph
a cup	dcYojc
a curtis	eaabgq
a curveb	dYpjbY
a cv	dYviWV
a cycle	eoTkda
a darren	ddabsc
a date	i9QpTL
a day	dnahpQ
a dayton	dciVsa
a dead	XscjYa
a deadli	jnfceT
a deal	cUOP+S
a dear	cUkzVY
a debugg	ebXiep
a decisi	ymVacV
a declar	aYYrgi
a define	rZXjcb
a defini	0fSVfd
a deirdr	badear
a delay	eyRfXW
a deligh	bWlXbs
a delive	mTXdep
a depart	bLetoe
a deposi	gVPckw
a deserv	fUckhl
a desist	oZcefe
a desk	WlRP+P
a detail	ebfoZc
a determ	tlYWcZ
a detroi	depadd
a dietar	dbdtZb
a differ	XedSX4
a diggin	XYsbah
a dioces	dbcrbb
a diplom	dcZhZr
a disabi	Xpdiaf
a disclo	YZdkbo
a discou	ZaobVp
a discre	eXgqbY
a discus	tYccbd
a dispat	bVodZo
a distri	XVmXrb
a dm	fbadeo
a do	YbctWg
a dock	qWkcdX
a dockwo	bbeqec
a door	eqRoZY
a downlo	bdbeep
a dpo	Zgpfcc
a dr	aYYmcp
a draw	hZ0ObX
a drawin	bhpjWY
a dream	csZdba
a driver	fabdeq
a dry	WlXWax
a dubai	flVbcm
a dude	edobcd
a east	kpZbbb
a editor	lcoYcW
a edtech	cdcrZe
a egg	ddderX
a electr	chlclW
a eleven	hdWrab
a elodie	caaqha
a embedd	hegoWa
a emerge	eWpbei
a employ	oZYqYZ
a endors	baodmU
a engine	YVcwYh
a enkosi	cZsRXo
a episod	XcZbyb
a equity	rVYdjb
a esg	dcZcfq
a estate	hUncbk
a ewa	epWeee
a exampl	Wpabbi
a exceed	arZeeb
a exempt	cWfpfg
a expens	asXedb
a experi	qgdaca
a expres	kkVabk
a extra	eVTzeZ
a fab	ckWvYV
a failur	adddqd
a fair	eyaUgV
a family	iierXS
a fast	qccbde
a fat	Xccdpi
a favour	eSmedo
a feedba	fccYVs
a fellow	balTng
a female	jipacV
a femi	VmhncV
a fern	dYesac
a festiv	sWjcWd
a few	XrdpVZ
a fifth	accuca
a figure	fSa4bX
a file	bhgrcV
a final	sabZlZ
a finch	csZbeb
a fine	dZdWcu
a fire	ccukZS
a firm	vGgRxd
a firms	dVohkY
a first	dgRucf
a fit	uSMaby
a fittin	bfdrYb
a five	cWQzaj
a fixed	mYUgnd
a flexib	Vfepbi
a follow	ZYdvbb
a food	eZeeqc
a forese	fUnmUX
a form	Wacqgi
a formal	dYZftc
a former	aRbsap
a forty	edbpdc
a foster	djfWoa
a foundr	dYiadp
a fourth	Zedpdc
a free	YbvUUp
a freeze	bV4bbV
a freshe	bYcaqk
a friend	Fe5aOm
a frozen	caqcdd
a full	ZaSyeg
a fully	eccZpf
a fundra	cdXtdd
a furthe	fxSkcQ
a fy27	mbmWdd
a gabrie	ZRrnga
a gain	eeabod
a game	WnbqXW
a gate	boVnca
a gaz	cabsfa
a genera	ZbsdeZ
a geolog	dgobeb
a girl	aXXjR0
a gmbh	eZZbrg
a go	cIW7la
a goal	dasbdb
a good	arqcXX
a govern	fdbpec
a grace	cUalpf
a grad	esUfcY
a grade	cfZhap
a great	ZnsUTh
a green	gYnhhW
a greeti	dgocba
a grid	Yepddg
a group	apXuWV
a guardr	bSsjdZ
a guides	XYkkoT
a guy	fjRUSz
a hackat	ddepZd
a half	bcYuTm
a halt	cP4abY
a hand	WcXpen
a hanove	ciYpda
a happie	gacdbp
a happy	WfvjaX
a harbou	iWqfaY
a hard	ceXZjq
a harm	dadocg
a haul	cXadoj
a head	UWXudo
a headma	igQigk
a hearin	YcX2YX
a heart	acvbeW
a heavy	VggYVx
a hender	bbhXcp
a henrik	XbWtkb
a hersel	ebdbep
a highli	jbXpcd
a hint	fZtZeV
a hire	lYVWuc
a hiring	aP5XXg
a hit	dbpdda
a hold	UohkeW
a holdin	reaYZe
a holida	xgZZVd
a home	Ziacar
a hope	ffWbkk
a hospic	dYdrdd
a hospit	ZpnVXf
a hourly	ZhtYZb
a house	XUtWek
a househ	aWZksb
a housin	ebZpdg
a hove	bcYqeb
a hq	ZZehqc
a hugo	ddpccd
a human	vaYeba
a hungov	akpdXd
a hurry	hqjfXQ
a hydrau	qdcceY
a imagin	ddcrbb
a instal	akWcik
a instit	coPaip
a insura	WrhXTo
a intern	fPoXmh
a is	brZhcb
a it	doccec
a ivy	caXifp
a jan	dbqddc
a jessie	dkVYeo
a jet	dddcpc
a jo	qfbZdd
a job	ZYmS1Z
a joint	eacrdc
a joy	fVlNeu
a judge	aZergc
a judged	klPXkj
a junior	VbYbtk
a just	aUccop
a justic	XVZwYn
a kavya	cpXcci
a kind	eUoXXq
a kiprot	hfZbco
a kita	bddpde
a kitche	dbcbfp
a kite	eYqedd
a km	hXbZsd
a knock	dpddbd
a knowin	eWfeep
a l	eT1YZX
a lad	idgTSx
a lady	aXdiMz
a langua	daogcd
a lap	ekaVkk
a laptop	odhhXU
a last	hXZsae
a late	eVmteT
a later	XvVZaj
a lawyer	fVerga
a lay	fhsWgT
a layer	ZopWdY
a leader	kVbghj
a leadin	dbYvbX
a learne	dewfbQ
a leave	dpgcda
a letter	7iRgRX
a level	SdYvYm
a liar	brbcaX
a librar	bkWefm
a licenc	hfWeYp
a lie	bPogVq
a lift	VezSWj
a light	bTjmhh
a lindse	gebcoZ
a line	rhVbYk
a ling	bSikem
a link	YjatdW
a little	ezUfbW
a live	Yjaobb
a local	gcXiZp
a locati	Vnbiei
a lock	loaRlX
a lodge	dYaqdh
a lollip	cfocea
a longer	gWVqZn
a look	VogmeX
a loss	cYgpZd
a lot	ZxgUXh
a lovely	YbyTeg
a lowell	fVbkhk
a loyalt	ecqadb
a luca	aSantY
a lunch	TZcxjZ
a machin	eWSxWl
a magist	aipZae
a mail	pfabXj
a mailin	ecqcdc
a man	iaXaYy
a manage	ZkXgbo
a marath	jXgjnV
a marine	ecdfao
a marita	dZXeqi
a mark	glYWhk
a market	caWnle
a marta	fbcVbt
a match	bdSZc1
a mate	bfirPg
a matern	eddqZe
a matter	hsdYYc
a mauree	eZdedp
a maximu	fVpfee
a maybe	ieOgsd
a mba	dTpgZi
a medica	Tja1aS
a meetin	ejngWV
a member	lpdeaT
a messag	xkXXaY
a mid	SuZbie
a miller	dYZerf
a mind	irTTgd
a minist	UshVgf
a missin	cdXybY
a mistak	gfWdrc
a mitten	Yagcoi
a mix	wQdkgV
a modell	pRVrZi
a monika	ceaeeo
a monito	dfYpZd
a month	rlSTnY
a monthl	XWuicd
a morag	cgWrce
a morato	dUwddZ
a more	cbWfbv
a mornin	TTh/WR
a move	cbeped
a mr	XeWmYs
a multit	ZVvZcY
a music	Zdbsdd
a must	cZZrch
a mutual	cdcpdc
a mwah	bXbZsj
a myster	dZecdr
a name	/YSPWf
a nanny	biVajo
a negati	aUbbZz
a neighb	YSsgVn
a nephew	cYeZat
a net	eWlahk
a new	SqtiWW
a newsle	cbqecc
a next	baipda
a nice	aayOif
a nicer	jZYahp
a nights	Yoddci
a njorog	edqdcY
a nkemel	bUdomd
a no	iTNVX/
a nod	VslTlQ
a nomina	ajYccp
a noneth	oXZSjo
a norway	bZdbdq
a not	naVZWt
a note	qeaiYd
a notifi	jqVZbf
a np	efadbp
a number	gyVhaS
a numera	dacacs
a nurse	kefQdr
a oil	eabqde
a olu	eauaba
a omar	YjcrVa
a on	bVokfe
a one	RQN/fc
a orourk	Vvabhc
a oskar	bcdddp
a ostrav	bWoabo
a ottili	ecdeYr
a outlet	ogafcc
a overni	bZodai
a packag	ZiWZom
a packed	cXjpcd
a packet	daZgbq
a page	RQd/Og
a pain	joiacU
a pair	fUsdcf
a panel	ecXqTm
a paper	gYgphU
a parent	bcdqdc
a parkin	ZelYqX
a part	ZiUcio
a partic	VjVZpm
a partne	YZabwe
a parts	aacoid
a party	gSuZiW
a pass	fKRXl4
a passpo	Xegrcb
a passwo	dTuWdd
a pat	dcqedZ
a patien	kQgfpf
a pause	YXqiZg
a pdf	agpgbY
a peacef	ifpbdX
a peep	XylRXT
a pen	adUals
a penang	asToZW
a pens	cdbqcd
a permit	ZqtZaO
a person	lpRWSt
a petal	bahVgo
a petren	cabcat
a pharma	Wlkdma
a philip	cWvdaa
a phone	kiVsZU
a photo	ZUqvbR
a photos	eliUdd
a pictur	SbtjeZ
a piece	ffbsYX
a pile	b1TbZV
a pint	XaoXod
a pitch	epdZed
a place	bbXavj
a placem	jaUpch
a plan	Vhpcgb
a pleasa	ebbqcd
a pleasu	gezWPe
a police	xjKXWj
a policy	ecWakp
a polite	abpakc
a pool	gjZoXY
a portfo	cdY0XZ
a positi	jmZVdj
a possib	jpZdWe
a post	gipkWU
a pot	bdcqdc
a practi	UZT8aX
a prefer	cbloaZ
a premiu	jYUqXl
a presel	ddsXce
a presen	dcTqeh
a pressu	avWSqY
a princi	bUrlbc
a privat	bVYzZY
a privil	cUpacj
a prize	eboedb
a proble	XcWlqf
a proces	d1UYZc
a promis	ykSUfR
a prompt	fgVkjd
a proper	jbYolW
a psira	ljhZbV
a puts	dcpkXX
a puzzle	jiVlaf
a pádrai	dZaree
a qa	cmMmcj
a quarte	jeVrca
a questi	RtgxOP
a queue	X3TeZV
a quick	eWfyWe
a quiet	YYgvfX
a quiz	cZtVkb
a quote	ZeTomi
a rahman	ebddpc
a range	kjaVka
a rate	ccYsec
a ratify	lTkald
a read	QyQVvX
a reader	YgaZko
a readin	Tfhoak
a realis	ZQqgbm
a really	kdhWVp
a receip	cQ9UbW
a recogn	bedqbd
a recomm	Zbtabg
a recrui	ipqSVU
a ref	ccdped
a refere	LShybn
a referr	Xfargc
a refusa	rYWZYp
a regist	djUdki
a rehear	gbYedo
a religi	ccaepe
a reloca	bTmgnd
a remind	eTriae
a remote	eddqZc
a reorga	bfrdeY
a repeat	aZiWcr
a reply	vqSTdb
a report	gVYabw
a resear	cYbvbc
a reserv	iUkjfd
a resign	Wkfhal
a respec	YesVed
a respon	+MNVjW
a restfu	aYqeed
a result	vjSXXi
a retire	WcchQz
a return	rfTkYc
a revenu	bWfbmm
a review	XKxbkj
a revise	WWuiXa
a revive	dddbpd
a ride	eoZhad
a right	VdelZn
a rights	ccWpkc
a ring	jgbjhW
a rita	fmSeYk
a role	hgdpWb
a rollin	coZcdi
a room	flStfP
a roster	ecgeXp
a rotati	ZhYrbf
a round	Wecudb
a rounde	ajVsiU
a rule	2TXnZV
a ruling	qkaZZa
a rumour	areZgb
a run	nTcpcZ
a rush	kuXgXT
a sad	dYfUWz
a safe	dawVba
a safety	dmafVn
a said	cYZefs
a salary	ZdcXzX
a sale	iYTcct
a saludo	boZpXX
a sample	YdR+UY
a sander	UdYkqc
a sang	ZfXucb
a satisf	daZsfZ
a sausag	hdrfaT
a saws	WdXxad
a say	f0TbdU
a saying	obRhkh
a scale	ccpddd
a scan	fTWzgZ
a scanni	obbahd
a scenes	Zbrajd
a scienc	ebWiaq
a score	fnYVjh
a scp	fWcogd
a screen	nlTiab
a scruti	VVoZhp
a seafar	cohfaZ
a season	fiVeao
a seat	ePixWe
a second	chVsai
a securi	gmkVbf
a seeker	UerfZg
a self	aUmsda
a semi	dYaicp
a senior	kqXbdX
a sergey	ecbpde
a sergio	eXpgcd
a seriou	erZbZc
a servic	rYYecf
a sessio	ZXdydV
a settin	iVgZcp
a shame	ZUbsWq
a shared	flVdih
a shelf	anbVdl
a shift	Qjc0XX
a short	YdY3We
a shortl	SrXmSj
a shout	azUaSk
a show	ejhblV
a shrug	kqXZdc
a signat	aoUrlJ
a signed	VSgxkV
a silenc	dpeeeZ
a simon	cddcpd
a sinist	fbpbec
a site	Zjaoeb
a sittin	ardefa
a situat	lwWZaU
a six	eZadph
a size	cbatcb
a skills	eecodc
a slot	dVd1Wd
a slow	b/MZWM
a small	edapah
a smell	cYrebd
a social	esXcea
a sofia	hXeodd
a softwa	XRUcnx
a sorry	oYZgci
a sort	fkXrXY
a sorter	bZpidZ
a sound	YcZyZc
a southe	eYpkXe
a spare	cOkhim
a spoile	ZacvXg
a spot	ikWpbW
a squeak	YYlcoc
a staff	aXapjf
a stall	Zqdcdd
a standa	cdWbct
a stands	ac1WaY
a start	aaPY9Z
a starte	aVqelY
a statem	YZYvce
a statio	Zddofe
a stay	bapgdd
a step	bfjqYY
a stone	dgdXqc
a stop	XN/YXX
a story	VcmocZ
a straig	ujRRhg
a strang	eeZddp
a strate	fdoffX
a strike	ahWqfc
a strong	fqQaan
a strung	Yodege
a stuart	ccbcre
a studen	olImYk
a stuttg	XiUqfd
a substi	lVnhdZ
a succes	kUUiqd
a suit	chUobi
a suitab	YvQZbk
a supply	ebaiXs
a surger	bdsjYU
a surpri	RmihkY
a survey	UdygXW
a susan	dkUebp
a swanse	pbibZe
a swindo	keinZS
a switch	ddcodd
a syllab	cYdeep
a sørens	fdeacp
a ta	aTrgde
a table	ejrbVW
a take	ZfQvYj
a talent	gocdkS
a talk	SVc9ab
a tap	bYUrdl
a tasha	edqbdc
a task	kcZpac
a tea	ZesYYc
a teache	bZicVw
a team	icjSZr
a techni	VZhseb
a techno	eggikU
a telegr	uZcbcb
a ten	iYbsYd
a tender	rYhhaZ
a term	XWmZZu
a test	Yfl2SK
a text	xdUacd
a thank	ebyUTa
a thanks	eVwaba
a the	efjpVY
a themse	qdcccb
a theory	hZarcb
a therea	daZdoh
a thimbl	bZadct
a thin	ddeapd
a thing	WrvWaT
a think	Q6PSpY
a third	deWnbl
a three	dcWjng
a thumbs	ncsYZP
a tilly	fqcaZW
a time	QSV/XY
a tiny	hYScsh
a to	dodffX
a tonner	bcpdee
a topic	cabvcc
a tops	gVxXab
a touch	iOobcp
a tough	aWmXcp
a tour	df1aVV
a tov	daaWlq
a trade	ZT0Wai
a train	Xbfido
a transl	ZYjfZq
a transm	gXhYpe
a treat	dV5XaS
a trend	fdpXdf
a triage	bapjeZ
a trial	Yda/RX
a trick	djpYYc
a tried	eZoede
a trust	ceboee
a try	TeX8NV
a tu	dbsafZ
a turin	dabeeq
a twenty	dcasdc
a twice	YXOdi0
a two	YUMtdv
a typica	edWhep
a unexpe	oiaadc
a unfit	ceYbdr
a unions	kXrXZd
a units	dcpadb
a unnoti	hlYWob
a unoffi	dWiYpi
a unsign	ffTlig
a upgrad	Vjckhh
a userna	godcdb
a va	Vpcked
a vacanc	UlZZmj
a vegeta	ZlYpZe
a vehicl	eboVmb
a verbal	WgXT4b
a verdic	xmSZTY
a veteri	eYpgdc
a video	bXg0YY
a videos	inUfcf
a vienna	eckmdW
a view	rtUVYY
a vineya	dbcpdc
a vis	dbcedo
a visibl	dbdpcc
a visser	nUTncm
a vp	eYpdfe
a wait	itVVXd
a waiter	adZqXk
a waitin	eyWVbZ
a walk	ZYrqbV
a wantin	aVZhyW
a ward	cwVYTl
a watch	ZcuZdZ
a waters	TaVovY
a way	YqQZqd
a we	eqSWdk
a websit	dXcqed
a week	lLkU8R
a weird	ecbdsY
a welcom	ccbYwa
a wet	eadgbo
a whakap	eXYjqd
a whatsa	pdebce
a wheel	YYgvYZ
a while	P/SWfU
a whole	cmXofX
a will	gYcqcc
a window	gUmejb
a winds	cccsZd
a winter	fapeba
a wish	hqZbac
a with	cocfcd
a withdr	ecqdeY
a withhe	hZqoUT
a woman	nWOSg0
a wonder	cfuRiW
a woodwo	dqdccd
a word	Rbtsaa
a workin	YfQybi
a worry	csdaea
a worst	abbdho
a writin	ZZVwWj
a writte	bVP4iY
a wrong	jfwYbS
a year	WjeUir
a yeo	jVVYpl
a yes	qcSY7P
a you	hYZXpk
a young	dbobdd
a zack	lcVgdk
a zainab	XdfcuZ
a zammit	daoTik
a zestfu	bZpdia
a zoom	bXbwdb
a4	lcrYaX
aa	pofWjO
aa the	dasaiV
aadhaa	ejgkTd
aaha	Z3ZXYX
aaha for	csbbdb
aaliya	UgedXq
aaliya .	ebcreY
aaliya and	Wpcebj
aalton	XlYdlh
aalton redesi	foabcd
aarhus	ghhfae
aarhus if	cZmocY
aaron	meXVng
abando	bciXaq
abando .	cZpaaf
abando in	ebpcea
abando occupa	kfgVWg
abando of	ZjQhni
abando the	eadeeo
abara	gpcYce
abdul	cbmbrS
abdull	fccckh
abdulr	eZlajg
abdulr .	aXrVii
abe	eYhkja
abebe	ZuXYiZ
abeg	loWZgb
aberde	ockbda
aberde off	oaaajf
aberna	Znkcda
aberne	ibUkap
aberys	nmRZjb
abeyan	TD/VTN
abeyan .	cWzcbY
abeyan and	eYqeda
abeyan till	eaoeee
abeyan until	dVyabX
abi	oVbgbk
abilit	cUhgfo
able	lkWabm
able .	WuYiYe
able and	qYbfgb
able to	nhVabn
aboard	PSWd/R
aboard .	URQO/X
aboard and	dcbcpc
aboard for	YTb0bc
aboard our	dcreWc
aboard you	edcdod
abolis	RMbVS/
abolis the	bWVbY0
about	dhnfbb
about #	XVjxYT
about ?	dTV5WZ
about @s	tVagfb
about a	RjhtdX
about all	PqrZWg
about an	c2bcPZ
about any	aatccd
about anythi	aVuakc
about are	ibpbdc
about as	aucdca
about asking	irYcca
about banerj	ecodeb
about bees	ecpddb
about being	iUlZsW
about benefi	Zecdpe
about but	ngtXVR
about candid	cuabdW
about churn	joWaZf
about clean	ldWdcl
about coming	XaX1Yc
about counte	aVUdnk
about create	mVcpad
about dates	Yjadpb
about dear	okOYhl
about delive	edpZee
about doing	cZdpfd
about everyt	bxbeYV
about experi	eoYgeb
about footba	dWyddX
about for	jfSqcf
about friend	tShcec
about half	gpZnWW
about hamza	baqded
about having	ZpOaoj
about head	cYYdlo
about her	TU/ZWV
about hiring	fufWgT
about his	PX/TPP
about hours	kZVnja
about how	XYmSgw
about interv	fbdoed
about is	Yqbeeb
about job	dRvdjZ
about jobs	Za0Xca
about joinin	ceTlkj
about kitche	cdbdqc
about lena	Vhbmic
about lunch	bgracb
about main	zQcbdd
about me	g4dYST
about meetin	eacpee
about modell	hdXqag
about money	bnaUne
about my	fXvlRW
about next	gonUZX
about northl	onXjXT
about not	aWalin
about notice	dZpefa
about numeri	aYoZmc
about onboar	ekSdmj
about other	cZXYay
about our	kS0Vda
about parkin	gczQUc
about people	crUYXo
about pickin	Zrecbe
about porto	anRgpb
about progre	jsYXeY
about recrui	dareZc
about renewa	ccnVod
about second	dWudcX
about someth	bVpked
about staff	Xwbcdd
about sunil	dcoded
about taking	gscbYb
about terms	eXZrmZ
about that	Qgmhje
about their	UW1Wgb
about they	mVciie
about this	UgYohh
about timing	Z1RYZX
about to	ecYWhq
about traine	ebpdea
about travel	kUWpdd
about unoffi	nlXhTc
about us	bbyXdY
about waitin	efcYpd
about was	cUjape
about we	joZdYe
about what	cd0YYX
about when	nViohS
about where	aqmUaY
about whethe	wqQTZX
about which	hpXdZe
about why	cdSqbn
about with	bwScce
about yes	ZqbZbe
about you	h3OdYd
above	igZYdp
above has	acYeds
above his	dcqebb
above i	qVcdeg
above it	oialbU
above mentio	eaWeer
above my	dxUaZZ
above us	bZodci
above what	bXYmXt
above you	eeYecq
abrazo	ibhmYb
abroad	lnkdZO
abroad .	jimdZU
absenc	YdXfol
absenc of	goZgfZ
absenc on	adWicp
absent	dIwtUW
absent .	lQqmbW
absolu	Qsghbc
absorb	YgZmig
abstra	VfqYlX
abstra .	cYfarc
abubak	cjeebi
abuja	abXb1Z
abuja energy	ccaZwb
abunda	bebfne
ac	iSZrlY
ac .	aZcucc
academ	ZUnUpj
academ 's	cdpced
academ .	dgvWaY
academ essays	mbQend
academ team	aYscbd
academ they	aceeof
accele	hYcYnj
accele and	acccrc
accele hand	jeeXZp
accent	ehaliZ
accent .	jdeXob
accept	UUeZ+d
accept .	XVbXxo
accept a	YV5kZN
accept anothe	dh2hSP
accept applic	Vinbah
accept as	cdaXva
accept before	YbWdyb
accept by	OWPP/i
accept candid	feXffo
accept declin	ffXfqb
accept elsewh	dd2dZM
accept form	dfeSvd
accept in	PZXS/X
accept is	VbbczZ
accept it	ZUakqf
accept law	nYaVbp
accept me	debZsb
accept must	Wdeavc
accept my	jUnXhi
accept northl	WbdZon
accept of	Taeoii
accept on	UYeZuk
accept or	lSJk0X
accept our	eqVSUu
accept please	eedZqd
accept slip	YdcSzd
accept someth	efxbZS
accept that	qZVpWf
accept the	TSX0nd
accept to	ZaUR8Y
accept until	eYcfta
accept up	cZebqe
accept via	eedWre
accept within	UbaQ8Y
accept yet	jXadqd
accept you	bgaVrj
accept your	cdqRoY
access	ZWpqfW
access .	VTohrR
access and	oaedde
access at	Vnjhcc
access i	danWhj
access to	YWufai
accide	al1VWR
accide and	Uoiddg
accide please	ZduWdd
accomm	iWeoah
accomm .	dYwicQ
accomm and	nTheid
accomm was	dbbeeo
accomm your	VgUnmh
accomp	Uihmag
accord	idUZew
accord .	cqWXen
accord not	dVnddk
accord out	bVdldn
accord to	sieaZX
accord your	dcacfp
accoun	cYzVee
accoun #	ilOamj
accoun .	ZirRej
accoun and	aWscmZ
accoun at	hioZbY
accoun before	oXkbce
accoun by	kRpfaX
accoun expire	ceobec
accoun from	adpabi
accoun has	XS9UaT
accoun in	ZYmqZa
accoun is	YWwgfU
accoun says	dbaepe
accoun until	ZdXpdl
accoun will	UmuUXZ
accoun with	aXyXaf
accoun you	dbvYcZ
accra	bTtYij
accra .	YN3Ual
accra in	pfcZjX
accred	ZQbtam
accred in	cbcWnl
accred the	idYqcc
accred with	ecnVdk
accrue	YmfdkZ
accura	iUbocj
accura .	lejfdV
accura with	edacXr
ace	kehdha
achebe	ifVbpe
achien	bdikkW
achien you	cacrbd
achiev	ZaZpcl
achiev appoin	goZcbe
achiev frauds	UdWhjk
achiev of	daZXpl
achiev safe	ehXocd
achiev says	Ydeoee
achter	YboTfp
achter .	cXrhgX
acknow	ekkdcZ
acknow .	TWfroY
acknow me	gevUYc
acknow receip	bpjiYT
acknow with	paWbkf
acknow your	fopQWc
acls	Wakkal
acorns	XblYnh
acorns a	YdeZpj
acorns is	kUshYV
acorns the	ibTYlo
acorns yes	joafVc
acquai	dNxkYf
acquai .	mTscZb
acquai for	edqedZ
acquis	elafah
acquis .	bYciap
acquis kind	dobddd
acquis wants	dYuZcc
acquis you	bYeeho
across	Yeamfk
across all	ZTraji
across as	ecZabt
across the	bleRhl
across to	ZhVvcb
across town	cimWak
across your	aagyVU
act	eaZksZ
act .	dpabed
act surpri	fHWZ+a
acted	dlUpgZ
acted 's	acbdpi
acting	TcPhV4
acting .	dYZaXw
action	UZpyeR
action .	Yctfaa
action for	dcaqdc
action from	dZpZid
action has	eUseec
action is	ZotTfS
action needed	aiW1YT
action requir	aTW5gW
action will	ecYffp
activa	fcnfca
active	gjkdZY
active and	csZdde
activi	abjfWq
activi play	eZqeea
activi wants	cbdbfo
actor	saWgha
actor we	hVejle
actors	iTiigh
acts	ZiefZk
actual	idUlpW
actual do	Rsdmcc
actual they	sTeeee
actuar	TXlaet
actuar .	aOrbYr
acute	eaTufc
acute and	gfVoce
ad	ajlaYk
ad .	eSucfa
ad for	kUigYl
ad is	drcahZ
ad promis	RuZeed
ad said	rlWfZX
ad should	fZbffp
adaeze	cajZgn
adapt	fabaoi
add	bgoead
add a	Zbscec
add in	ccddpd
add that	cVijcm
add this	dnUjef
add to	hfoccV
add two	aeZqef
add you	daYZbx
add your	bXhrcY
added	eknbjP
added .	iTpWfh
added a	apdcee
added northl	vhfTYZ
added to	emmadU
added your	ebadrc
adding	iRheUu
adding any	dVpbdi
adding past	paeeeb
additi	fh0VTU
additi 's	ebseYc
additi .	pUkdUZ
additi is	WhtZcb
additi materi	boddfc
additi to	Zrbafd
addres	XWyrXZ
addres .	TWzmZW
addres and	fZqfbX
addres before	cbYpjc
addres books	cepade
addres by	bavabc
addres for	hRXclr
addres in	cWohbc
addres is	ZY5VXW
addres of	eXRwZk
addres off	ebdpce
addres on	bfpaiY
addres since	acUybc
addres so	chqTfg
addres that	cbsdea
addres within	bdqZde
addres you	darmbU
ade	hjmaaW
adebay	gWcepf
adebay .	gghYVo
adebay said	bZWcpi
adelek	bTWjnn
adeyem	cfdsZX
adhere	eajoaa
adichi	jbhiZf
aditi	hbofVf
aditi 's	ohYedW
aditi .	absgfX
aditi at	dfYnTo
aditi certif	Zeeoef
aditi has	edgoac
aditi in	dckWjh
aditi to	oaeded
aditi we	fdcbdp
aditi you	dZsdbb
adjour	debnjY
adjudi	bWolZf
adjust	Weocak
adjust to	YfShqh
admin	dgUqdf
admin .	ddaZrf
admin per	cbbrbe
admini	Ycgkif
admini .	dbkXqa
admini a	cbZocj
admini and	TpoXUf
admini elegan	daeode
admini is	bpfeeW
admini job	hWcYlf
admini of	SXnlle
admini test	cbXedq
admini you	dZsbeb
admira	lcXgig
admiss	hYjbgh
admiss 's	dTqWnf
admiss .	ajeqcX
admiss and	bYoacl
admiss for	farcXX
admiss is	coaecf
admiss table	dhUfni
admiss to	dcdVmo
admiss with	beWkme
admit	TYdhiq
admit .	agfUmj
admit card	ceaqdc
admit you	aaWics
admitt	dPSnfx
admitt .	fUhgXq
admitt it	bdcedp
admitt to	hSSjpk
admitt your	eddpda
adopte	cUdXmt
adopti	bTdtfd
adored	cjWaUv
adored a	aWYacx
adr	fdjgjY
adrena	Xajogd
adrian	Zdgdjk
adrian .	iQaZkt
adrian assist	gcsZaY
adrian calls	fcYeeo
adrian go	qdZbee
adrian in	fokdWb
ads	maWYcs
adu	Zfbkkc
adult	faqZec
adults	idkXgd
advanc	gWUkoi
advanc .	jZijiV
advanc to	nVance
advanc your	dZWodn
advent	Ttckaa
advent .	XuYaia
adverb	Zmccie
adverb .	apbYjc
advers	cmeeee
advert	UelXfs
advert #	geSfio
advert 's	lKfekp
advert .	YTkXwg
advert a	dZaedr
advert again	cVlcdl
advert at	aVYndr
advert closed	cnZikV
advert closes	hpebZX
advert down	ebaebr
advert for	WnneaZ
advert go	herZcW
advert has	bqhcaa
advert in	TSiYW6
advert ought	fljffW
advert post	dcWfes
advert posts	dbUeet
advert says	ifdkVg
advert the	aphaeZ
advert under	dZrdeb
advert until	Xfrcce
advert you	fdpedZ
advice	bXvZbd
advise	dfobed
advise .	ZitKjc
advise and	fcSqjd
advise by	sdcacc
advise for	Ta2ZQZ
advise in	dlVjgd
advise of	fvTfaU
advise place	ddcZpe
advise respon	Zcedod
advise that	eRkbds
advise the	xacVdZ
advise to	ajaqdX
advise under	djTcnj
advise when	Zdsacb
adviso	hVjjfe
advoca	jdfjgY
adwoa	Ybacqk
adwoa .	halWmd
aerosp	kRhfii
affair	PQ3icV
affair .	abuYbd
affect	XXklig
affect and	WnUemg
affect by	gRwdcc
affect of	dsYbgc
affect your	edoeeZ
afford	mjnSaY
afford .	gXvbdU
afraid	ZjYYX2
afraid .	XnVbat
afraid and	bdfccp
afraid but	pYdedd
afraid i	dl2TYM
afraid it	ijUaYo
afraid not	dZeecq
afraid that	ghUXkl
afraid the	fRkVav
afraid we	ctXiXa
afraid you	bbZZby
afresh	gafnbe
africa	dddZim
africa has	bbkdoa
africa licenc	eadYdt
afrika	fWhjkd
afrika in	eVceoi
after	fmaZfi
after .	gtffZU
after ?	VjdsZU
after @d	dVhXis
after a	cPcYh2
after all	VXQgsw
after and	iieVkc
after being	fWtaee
after by	hYpaec
after carefu	aUbncq
after churn	YgTpan
after close	oachdc
after closin	sfYfcY
after clothi	wXbZeb
after consid	dUZedu
after dear	ShkgZo
after draws	rbeXee
after due	fWaatf
after either	ZqZddh
after everyo	rYddee
after for	qYaadf
after four	VSpodh
after fulfil	gadcco
after half	WvQZsY
after he	ktTYYW
after her	SndgZl
after highes	qbebde
after him	Uxcfac
after human	Udhjcm
after i	cnlZiS
after intern	bZdeeq
after interv	rTbZii
after is	WhpnYW
after it	c0ccZT
after lawn	yWcZbb
after lena	RrfQpg
after long	dRhbZw
after lookin	chbZep
after lunch	zPPpjU
after me	VmYnef
after meetin	ciYcbp
after modell	PdlWjq
after much	eZRaix
after my	XRxpcS
after northl	QmrQgl
after planne	bpccde
after premiu	qYakba
after pressu	ddbpdd
after probat	Zdedrc
after puts	qZdddd
after readin	cOvbhf
after review	dXTaiz
after round	dbUddt
after school	qVbgic
after shortl	ecYceq
after six	cL3Ufg
after submis	dbrdeX
after subscr	eabped
after such	gUjndf
after tea	tYZfbc
after that	R/TchP
after the	jtcTcf
after their	rcahbb
after they	hgcXVs
after this	X3QgaU
after those	Wscdee
after three	ZTdiXx
after to	nYacbo
after two	rZleeU
after vacati	Uubddc
after visito	pZdgad
after we	jlUhWk
after which	3fMRqX
after work	dSmpbf
after you	dNtTtc
after yourse	cdsZad
aftern	jZYwac
aftern .	jMmsYd
aftern ?	YYbwbb
aftern and	YXncoa
aftern mr	afYido
aftern with	aVcvhc
afterw	shkdXP
afterw .	TzlXbV
afterw by	pdYcde
afterw lena	tWcbZf
ag	faidpW
again	bfijZh
again #	qPpaXd
again .	apkeYc
again ;	qXlRbi
again ?	bUcsah
again about	Umckai
again after	VqnOai
again and	uXYjhX
again are	pZZckZ
again but	YgvTbf
again by	Wneoab
again churn	pbfZib
again engine	nddigW
again every	ckXRqj
again forth	qUckdc
again he	VphXbk
again i	Raqjeh
again if	XfsTak
again in	SVXaX/
again lena	oNdeWo
again modell	hOfsYj
again next	dWXYdz
again northl	kQbnYp
again on	ehiqZS
again planne	pafcee
again she	dccqdd
again so	cpgodN
again some	XyiTcV
again sorry	ogWocT
again they	aqVjXc
again this	cgepdb
again to	UNtlpU
again volunt	bddpde
again we	dT1ZbX
again what	fhWokX
again when	QmaaXx
again with	XZVzSe
again you	cSqhYl
again>again	clfjVf
again>answer	pXjeeZ
again>ask	ZiXpia
again>chosen	fZTggr
again>date	sYbgfc
again>free	dhXqdd
again>give	iWflga
again>goon	ghaWbs
again>hear	csXcYk
again>hold	YToeeo
again>joy	hYYVqn
again>match	aeavYc
again>meet	XcY3Xe
again>news	uXeXck
again>not	bkiWdl
again>offer	RWRazp
again>others	PlXude
again>post	cYfbcv
again>review	ZqSpcc
again>said	jfVeel
again>soon	esfWca
again>start	gTtbbc
again>step	becxYb
again>thanks	kSpaZi
again>you	ohZgbd
agains	XeSUf+
agains .	hPUYxn
agains hiring	dbZedp
agains it	XhhRdr
agains me	deUbUu
agains moving	edZcep
agains our	deaceq
agains the	cnWhgf
agains you	UdUSZ7
agata	jXaZva
agata .	bfcbpe
age	bUljdk
agenci	mfShZm
agenci and	pXddcg
agency	bZkfdn
agency 's	blXesU
agency .	WjsaSj
agency again	eckmdW
agency and	VcwfcZ
agency baz	eVhanj
agency client	noNclU
agency for	fTmYhl
agency girl	gemehU
agency has	YekSpg
agency it	dXhWct
agency know	cfsdeU
agency lad	ocZcci
agency lady	imchQc
agency note	bXqdZj
agency nurse	VdeVjs
agency on	WXqaig
agency partne	dWwbZV
agency rang	bcUbjo
agency says	kbSijg
agency since	ebadeq
agency the	bXajqd
agency they	cUhgen
agency thinks	obZZdb
agency to	ZYXajr
agency told	mbVbbq
agency wants	YcYrhb
agency will	YrWfbi
agency woman	fXZofh
agency you	dcWngh
agenda	h7RcVK
agenda .	bsbceW
agenda and	scebba
agenda for	rXdgeZ
agenda i	avZXaZ
agent	bhXihj
agent .	gmoXaU
agent in	hYcped
agents	dhjZge
ages	Twbebe
ages .	S6dRVd
ages ago	Vehian
ages and	mXVdog
ages to	eZbrdb
agile	UpainV
agilit	beXjXr
agm	ZTmwaZ
agm .	bbarfe
agm or	abpgdb
agm part	cacrcd
agnes	lkddca
agnies	hchiWi
agnies thank	eohZda
agnolo	lYbZcr
ago	UlVYmp
ago .	Viebkj
ago and	lUdjck
ago i	hkaVki
agree	dxVcjV
agree .	gvZedS
agree a	ZWbxbd
agree among	ctcbda
agree and	g5YSYT
agree but	qXddaa
agree i	Yseade
agree it	btbaea
agree on	gldTqY
agree so	fRXrpZ
agree we	dadcbr
agree which	eoebec
agreea	Rgncel
agreed	hYTa1f
agreed .	YlXXvc
agreed and	eVZhio
agreed at	bdqVma
agreed bar	ebcqae
agreed by	Uediin
agreed i	rPYfhm
agreed in	oZcege
agreed on	YgdVtc
agreed that	aOYdou
agreed there	eoeeZd
agreed to	pdPeke
agreed with	kiThfe
agreed you	SaXksi
agreei	XXiedq
agreem	ZZPY/R
agreem .	oXTesY
agreem attach	eedYre
agreem in	eebdpc
agreem is	bacYwa
agreem over	edcdpa
agreem to	gdcpaa
agreem with	ZgWcqi
agrees	cujOlW
agrees .	WuiXgb
agrees to	daddqd
agricu	lpbXZf
agrono	YZcZop
agrost	ikZdgb
ah	oiPkfY
ah commun	dbbpee
ah now	okZecV
ahead	dgcdgl
ahead .	eVbghr
ahead and	fdYplW
ahead in	dZpeee
ahead of	hrTofT
ahead on	WhbrhZ
ahead or	rXeded
ahead so	nmhcUX
ahead with	ZWfSd5
ahead withou	XbXXcy
ahed	fdoddY
ahed is	cdtWed
ahhhh	gYZwYb
ahhing	UqfbWk
ahhing .	XpYaif
ahhing of	Wscdee
ahluwa	fXfnde
ahn	aViknc
ahn on	edpcca
ahoy	Sakgcn
ahoy 's	YhqbfV
ai	ZXjcfo
aid	fkeXgg
aidan	mlcnbP
aidan 's	ijdmcW
aide	ZStkaf
aide .	cWsUcl
aim	8XWSZW
aim to	6UbUbY
aiming	1eUXYV
aiming for	1UYccY
aiming to	rfbZab
aims	wTbded
aims to	rYceee
air	g2QWeY
air .	ayWWiV
aircra	aXhlgi
airlin	ieRiki
airlin 's	mdVdTp
airlin .	oZPZml
airlin manage	kpUYcZ
airlin trial	adcrdc
airpor	TqUqdc
aisha	mZakfc
aisha is	TiqbdZ
aisha lena	cdbecq
aisha of	pRhhbf
aisle	XeokgT
aisle to	dZscdY
ajar	jbiZhf
akua	ofVgfc
akua for	tbcceX
alaaf	XZblik
alan	aUrleY
alan .	eXqala
alan the	hiVbco
alan your	datbca
alarm	dXrXYm
alarme	XaQ3Uj
alas	WqHZU1
alas the	eUYeev
alasda	iTfudV
alasda .	ikWehd
alasda about	dYoged
alasda certif	ecWpdk
alasda myself	Yebsbe
album	sdeYeX
album number	taaadc
alder	cQZcns
alder respir	ceZZrd
alderm	ZnfWhh
alders	iVkhgc
aldrid	laiefc
alejan	XOkfmo
alejan an	eddYqe
aleksa	ngdbde
aleksa .	ecpdcc
alert	VQ/ORX
alert scoped	fdoedZ
alert to	daqbcc
alert you	ccodcd
alerts	UW/MQb
alerts .	bYzYWc
alerts for	bgtYba
alerts from	ddrXdd
alerts on	ddYffp
ales	ifjdfX
alessa	ZWjpjZ
alessa your	edqeba
alex	jgedlV
alfie	cfegYn
alias	hYfZsZ
alias .	daadsa
alicia	Yhfdjh
align	gyaSdb
align intern	epeZec
aligne	VdXheu
aligni	ioZaYh
aligni .	jaXeeo
alignm	csaZbh
aligns	cleefe
alike	5aVmRQ
alike .	rfgbZX
alike are	vaYbae
alike by	qcedba
alina	cnacif
aline	hcQknh
alison	WnZYoh
alista	fgSidn
alista .	fcZdcq
alive	kWsSXj
all	jcpYdd
all #	kniZWZ
all 's	gbmVje
all .	ahhVli
all ;	kjVbgh
all ?	cbhphV
all about	eL8UTW
all advert	ddYeep
all agency	cUfeeq
all agree	gVcfqd
all agreed	eUbkmh
all along	bOUpxY
all anyone	dsYedb
all applic	4gPTWl
all appoin	bX/aSM
all are	cftXdZ
all at	lWkiTf
all august	cZrddb
all back	gjTUfr
all bank	dbpeda
all be	sfVVak
all been	SWhWpt
all being	vfUdab
all best	hmWkZc
all but	pcXlkS
all by	veVeWc
all came	fdpWdd
all candid	xXcdVg
all car	eapeec
all clear	fWZVzX
all compet	efbZaq
all crew	datdZc
all day	hPumVR
all days	uQiddd
all decisi	rVdeed
all done	tWlVZe
all down	baYohh
all extern	bYxZae
all files	jjlbbV
all finali	nefgfW
all fine	hZsWdb
all five	yiVdaY
all for	Qdkmdh
all former	datcba
all forms	hqThcb
all four	wbYSgh
all friend	ceqWee
all from	dcsacb
all frozen	ecreda
all get	ydWZbZ
all go	eSqmeY
all goes	brZgeZ
all good	nYpcUa
all got	ZZtiZW
all had	atajZZ
all have	pgbbVi
all he	LsjnWb
all hear	hpaaac
all hires	afqcbf
all hiring	VM/WWd
all i	Q/iaUO
all if	boZdec
all in	qnPcja
all inform	qYddee
all interv	ripPWV
all is	ZdpoZU
all its	ZVnhbl
all jobs	ccZdaq
all joinin	dZudca
all just	YT6YbW
all know	rcZcce
all like	cYuccc
all mercha	dZqeec
all modell	guTaZZ
all mornin	dZgqdc
all mr	bbdbqa
all need	dpcccc
all new	WW/ZTS
all no	sUhdeb
all non	bWvdeY
all nor	XvcceZ
all noted	cbrddd
all of	peecgZ
all offers	rXgdTk
all ollie	deqZdd
all on	1PvTTZ
all one	jdofdV
all ongoin	dbpedb
all only	dcbqcd
all open	WXpeUq
all other	faTjdp
all our	VniWYm
all partic	mdggdW
all people	WVVoko
all person	gkoUab
all places	TVWhkw
all planne	qXbceh
all positi	Uieaap
all posts	ZM1ffc
all prone	eeaocd
all quiet	oYtRaZ
all really	eatacc
all recrui	bT5Yab
all redepl	daadeq
all reject	rcbebc
all remain	Vfdoci
all result	wUbbdd
all right	dSjisX
all round	Wclbjh
all rounds	dcYbrh
all said	ocjYda
all scenes	fcYcfo
all season	dmWhbj
all select	hUtdeb
all set	dUjiqa
all she	LuwiYO
all shortl	mWmmaV
all signed	ccnVqY
all six	vcdXbc
all so	bRlXeu
all sorry	egUmck
all sorted	dWdnaj
all spendi	eXreec
all staff	YZsYeg
all standi	eZoeed
all still	a0YYfW
all stop	ecsfeW
all stoppe	fZqfeb
all summer	ZoNjdq
all suspen	ecofdb
all synod	cabqee
all that	ZcZbzc
all the	hchTcs
all their	nmWZce
all themse	acaeep
all there	fPxVgf
all they	TnjZkd
all things	iWTrgf
all this	cUulbU
all those	oofTfW
all three	qZahiZ
all to	YVc1Xc
all told	qXXdld
all up	YwUhdZ
all vacanc	aWmiZk
all very	Vercdh
all volunt	pcbhdZ
all voted	edbauX
all weathe	dcdcdo
all week	XqgSgg
all welcom	eazVVf
all well	dbpfda
all when	Xrdced
all will	ufXXZZ
all winter	cpbeed
all with	joVdYg
all within	saZcdd
all year	XhcdrZ
all you	YXccxe
allege	ZfgZgm
allege .	dsaZdd
allege patien	cVmcel
allen	acepec
allerg	egmnZU
allerg .	bXqlca
allie	iajcka
allie .	pWlabc
allied	dcZgkk
alloca	lhbVoc
alloca to	diUXte
allotm	Zdndee
allotm .	eaepcc
allott	Tbbkpf
allott and	dZadqh
allow	/cPTTY
allow .	Yhcpcd
allow @s	tabbec
allow an	ddcocd
allow create	tZdbbd
allow friend	uWWZcZ
allow it	mUcfih
allow me	mUmUWk
allow shifts	sUddee
allow some	VvYdec
allow up	yVUYdY
allow us	vpVUZZ
allowa	Kfpidj
allowa .	RrhgbZ
allowe	neebcg
allowe in	aYplcb
allowe to	skbZba
allowi	VaeYZw
allowi and	fSZmar
allows	nbTbpg
allows .	cZbdrf
allows said	dsZcbb
allows to	dYZfse
almost	caOamt
almost .	ZdVYrj
almost collea	aVVcop
almost given	ccearc
aloha	afpZeg
aloha .	gqWfWd
aloha no	aWucdd
aloha owe	eacdeo
alone	dRkZhr
alone for	dbbbdq
alone on	ecdccp
along	cdkmXf
along ;	ckWjma
along in	cbbsca
along on	cfVlYo
along with	oUsbab
along you	cVoiah
alongs	oqQWde
alongs the	fqbedY
aloud	dbaqee
alpenb	nXigbb
alphab	hlgTqV
alphab nkemel	dcYbse
alpine	gXoeda
alread	STdVl+
alread .	Rgkfgk
alread a	deafYs
alread and	beRUps
alread been	bYbjas
alread but	mUbknW
alread decide	qUPXdm
alread does	ccacdp
alread for	dcZjap
alread given	bbXdbv
alread gone	ldoeeT
alread got	YWfdcs
alread had	abYbis
alread has	hhYaYp
alread hello	aqiZdc
alread i	bcahqd
alread in	bUdeYz
alread made	ddudcU
alread on	chnTqV
alread ordere	eeccqb
alread picked	dkoZeY
alread pinged	aVVgko
alread said	eXfcpg
alread sent	ZbufdY
alread signed	bXYblq
alread so	YlcVrc
alread that	YZapcl
alread they	acYddu
alread told	VeWYzd
alread worked	fdbdeo
alrigh	YcZipf
alrigh .	dilfeV
alrigh ?	hUVfwZ
also	fmgabf
also a	bhbbXs
also does	YtdYec
also find	cbsbdb
also got	eebbdo
also hr	hWjkdd
also if	sbdcbd
also likes	jqacaa
also loved	dqXdcg
also no	jmgVUi
also recrui	blWmda
also said	hvYcYY
also they	bpbgcd
also told	dpddbc
also wonder	cpcddb
alter	aWooVa
alter it	fcodeZ
altere	gjdckX
altere has	godbad
altern	Rlakme
altern 's	bobehb
altern .	QoWrUk
altern contac	dYdofe
altern off	eVseed
altern you	bhcdpY
althou	gbWcnl
althou the	eoZXpX
althou you	dbbgas
altoge	XaVpep
altos	caXdkq
alumna	eaSpgk
alumna 's	dZVedu
alumna we	feeepX
alumni	bighcf
alumni .	pVigea
alumni in	breZea
alums	mZubUY
alums modell	deqacc
alvare	mbWcmf
always	fmlRbi
always .	iZoVmV
always a	bVejli
always answer	rXceed
always did	Pjndkc
always does	axZaca
always done	peeeeY
always friday	UjlecZ
always good	dYxYdZ
always have	pZdcdg
always is	WkYcdq
always late	bkbZZp
always lookin	dUhkdm
always on	Yfucbb
always say	cyWZgV
always the	iYVcZv
always you	bacdxU
am	bdchlg
am #	SqWTax
am .	ZYYmpX
am a	YYOd/Q
am able	obXYqa
am about	tVXbWo
am afraid	YjZXW2
am after	biYqhX
am aiming	sababc
am allowe	npPebd
am also	elmViT
am among	bZYmpY
am answer	gTiklc
am appoin	ZhYb0S
am areas	aZtacc
am as	pyMSMh
am asked	YQY6Vb
am asking	csHhsS
am at	XdskdV
am author	hUbX4V
am availa	dabdfo
am away	bazfWW
am back	WlqdUc
am basic	chYcbs
am being	XlW3QV
am better	cYpdee
am bookin	ebbped
am bound	edpabc
am but	dsddaY
am callin	eVSmjn
am catchi	crYdec
am chasin	c6VZWO
am checki	nVamcd
am cleare	hYapia
am closin	bbTVY2
am consci	flaWdm
am could	cbeoee
am crew	ddcYta
am curren	eTzbbZ
am curric	ebadcr
am deligh	YYkXzU
am disabi	cbWcax
am doing	iYdpiX
am down	keZpbX
am drafti	foXeTn
am drawin	eccepb
am drinks	cZYbZz
am due	lWckef
am e13	eYadsc
am either	qbdddc
am exactl	bccbta
am factor	dqXcYe
am follow	bzUbaW
am free	qOVnfh
am from	djncWf
am geelon	faZcsU
am gettin	ZmPUpj
am glad	abrYrN
am going	dQxkiV
am good	gbioVc
am gratef	fWebas
am gutted	aVWXT+
am handbo	ahdepY
am happy	cXSdso
am having	gejneT
am hired	hOXR/G
am hiring	YUOrwX
am holdin	jWUfyU
am honest	imWVYp
am honour	eerddW
am hoping	udeTfa
am i	VrNcji
am in	ZhSd7S
am invite	RSP9XV
am just	Vg6OUM
am keepin	gvbUiT
am koch	jpeeUe
am let	Ybetcc
am lettin	WRhcX1
am lobbyi	kvYbRa
am lookin	OWluhZ
am made	gPWsqX
am making	gSckrb
am meant	daawfV
am mobili	edoedZ
am moving	eirScb
am nearly	fobdbd
am nervou	qbdgYe
am next	ZcwYac
am no	de4SkL
am none	Z0QcbY
am now	PiatkW
am oblige	Rbpajk
am off	XhufYb
am offere	dcbcta
am offeri	dbcdvW
am offici	TpZZlj
am on	aerhpM
am one	gjErqS
am only	hluUTX
am out	WI5ZK0
am part	eYpddf
am passin	kXhkWi
am perman	dccbqd
am permit	mjTcgf
am petal	badZcs
am please	aebfwW
am promis	1Ucabc
am pullin	caybYX
am pushin	W2XhTY
am puttin	aemWnb
am reachi	ZpcjdZ
am readin	WdhbuY
am really	Yagacu
am regula	eWbdds
am ringin	oXfake
am rootin	bjodZY
am sad	TTfXU6
am saying	eXTeuh
am second	peTZnd
am seeing	YgawUV
am seen	bXZvad
am select	Yfdcsb
am sendin	bYWcoo
am settin	edYdqd
am shortl	Whdtab
am six	jWcbap
am slow	dsccda
am so	ZTXVY/
am somewh	esYddc
am sorry	UYeYX/
am staff	gbXcqb
am standi	mZrZbZ
am starti	fYXW0Y
am stayin	TY/STP
am still	PvXtTc
am stone	dWkcWs
am stoppi	dWwedZ
am straig	pZeddf
am suppos	hSVxgZ
am sure	dTfSkw
am taken	ibWZwU
am taking	SXvWyP
am tellin	inTVlf
am the	cVVb/O
am their	NXHN/K
am there	nhdThc
am they	Zrheca
am thinki	cweZWa
am third	dnYcqT
am thrill	ffaYvY
am throug	YaN/PL
am to	jHI/pP
am told	smWcWe
am too	VNKQV/
am top	obZfkX
am travel	cZwYdd
am truly	dZbeer
am trying	e1fZQU
am unable	T3XdYe
am under	oVckfc
am up	bVqnbZ
am very	ahVags
am waitin	g8SZQO
am wanted	bbQ2ZT
am with	khVhaj
am withdr	ddzedP
am workin	h0TiRR
am writin	fWiYfq
am your	WZhinc
ama	djhdfb
amanda	dbmdjb
amanda .	dfocea
amanda agnies	dqbced
amanda from	WU1dZa
amanda shop	gaWbud
amara	ZVdYwm
amara .	cdYZqj
amara i	cccbqd
amaya	jZavVa
amazed	oedccc
amazin	bjamfb
ambass	jYyaXV
ambass the	ZhqgbX
amber	amkaaf
amberl	ZZWkds
amberl .	bccqde
ambula	dbdacs
amelie	ambfja
amelie .	Zrbbcg
amende	aoicea
americ	acaljh
americ for	coedeb
americ is	pbeeeb
americ loved	edpdbc
amira	ngiadY
amit	chXXip
amman	kgkYTj
amman .	eWqbdi
amman the	apacdd
among	dsVZYq
among guide	dpbcee
among our	dobdfd
among oursel	drcdZe
among recap	atdZad
among second	dvbadW
among that	doZddd
among them	kcbZVu
among those	ffTfcr
among unusua	bwbWdd
amongs	gbkhae
amongs would	eZpedc
amount	UaoZcp
amplif	XVfpei
amrit	bWcjpd
amster	YggrUg
amy	jbilZb
an	hebhhe
an #	fWXsYl
an accoun	YW4Ubb
an actual	clSkgg
an addres	dXoncW
an advert	bbpcee
an aftern	eSa3Xa
an agency	cUccfu
an alarme	cbdqce
an alert	ecdaep
an altern	abcred
an amende	cbdbpc
an answer	5sRRcV
an appeal	PbgUa3
an applic	WP9fUX
an appoin	PfPtio
an artisa	ZaadvZ
an ask	edbaqd
an assess	nqRTcj
an auto	WXvVbn
an automa	WiwYcZ
an change	caWjcp
an chapte	Yqddfd
an discre	pdcedc
an e	cZcrcf
an easy	Xebcgr
an email	orXWbc
an embarg	dXsedb
an employ	VWyQmc
an end	mVVZR3
an entrus	dVemcl
an entry	dkTajm
an equal	Yrgcbc
an essay	XZY4XX
an evenin	Tbf5SS
an ex	dZcacs
an exam	WgppbS
an except	pUeeeg
an exerci	caXtZj
an existi	eYcdcr
an explan	cbWeZs
an extra	epeeba
an eye	nZSgXt
an flight	lsXaaZ
an grief	ebdpdc
an hamza	cdYsed
an hour	WTek2Y
an hr	cVfskV
an immedi	dbTrcl
an in	ZiYsad
an includ	VjdvWa
an indivi	lcXbbo
an intere	eZpdbe
an intern	hagYYr
an interv	fenpUZ
an invita	dpYnYa
an invite	ZZeojd
an invoic	ZVfpgi
an japane	bcWYyZ
an mercha	Ybhpdc
an natter	paeddd
an nkemel	Zcdrcd
an nordli	lWjkab
an offer	ajVZvg
an office	aXyVed
an older	cbhbcp
an online	asTnZY
an openin	ZcXwYj
an opinio	YrZjba
an order	bdsjcU
an other	eYZcdv
an patchy	bdcpde
an petra	eeYqde
an pilot	gTbchr
an reacha	epXdec
an sms	oYWbeo
an survey	abYtdg
an unfort	mdWmjT
an update	psLbXg
an walked	ZeXqhd
an weakne	cbZfrc
an world	sVabed
an zestfu	bdZXwc
ana	hShjbp
anaest	jWggal
anaest .	gUlcdm
analys	bXccsj
analys 's	hTpZmY
analys at	dXrded
analys the	Xccaqi
analyt	Zaimef
analyt @d	Wbfpbh
analyt modell	eebpbe
anand	bTcqdn
anand .	iQklid
anchor	fgSman
anchor .	fgVhbn
ancien	bblkaf
and	jebehf
and ?	ihcUem
and above	ZZdidp
and accent	paedde
and accept	YXYmXy
and accra	eaoedd
and acknow	aZpXih
and acquai	dcoYeh
and after	N/XSag
and again	YgwadW
and all	jOZZ5d
and also	niWZef
and am	hdloZS
and and	ecaeqb
and anothe	mdeiTg
and answer	wfdiTQ
and apolog	htfaWY
and appare	Upkbda
and appeal	dbbodg
and applic	kQgeXr
and apply	cdgZdo
and appoin	iiedUk
and approv	ZfXbtd
and are	TwRgjf
and as	aabTvn
and ask	ZYiwfS
and asking	alqbaX
and asks	YZWl0S
and at	keTakl
and await	apcYkb
and away	YiZqcb
and b	odUcbn
and b2c	iqXdda
and back	jPkvYa
and bank	aXfpga
and be	ZXcp1L
and before	tXTocd
and being	jpcYgX
and benefi	bapegb
and betwee	ZraUfm
and beyond	aqfagc
and bill	ZoaYeg
and board	YbeguW
and bonjou	tabcdc
and book	cbawba
and booksh	nrbZTb
and boss	dcbpde
and bowed	dbwdZW
and box	ZdbYlp
and brass	Ugkjaf
and bring	VUX7gT
and busine	dbZpia
and by	/RXTab
and call	/MUQgf
and called	faVagp
and calls	+NUdeT
and came	Vdkccl
and can	UZmXlo
and cancel	YVyXae
and carry	ZaXhph
and caselo	dabrcd
and change	onRiaX
and cheddl	hVieih
and chose	YWWXf1
and churn	0WaacZ
and circle	Y1SVcY
and claws	eepZdc
and closed	eSnbYl
and closes	caohda
and closin	ciWocd
and co	kXjjVe
and collec	eToSxR
and come	puHYfb
and comes	diVioY
and commun	tVkXkV
and compet	eadgqY
and comple	cbfesV
and confir	WVmYll
and consul	UfuYVk
and contac	S3abWW
and contra	baadoj
and could	WZSura
and cover	heqadY
and create	Uucedd
and curato	WpZUld
and curios	YsWaYb
and cv	XtSZdl
and dear	1WOnfR
and decide	yeSRRq
and decidi	esaZcb
and decisi	yXaada
and delibe	eZuXdc
and denver	eedZpe
and depart	eVciqc
and detail	dZuZdc
and did	akeOjn
and dietar	btXcbb
and direct	qbWcck
and discus	gWpbed
and do	VUY/cb
and does	ZW0Tcf
and done	rafXgd
and door	YZraab
and down	ccjbqX
and drew	lXreeT
and drivin	ddbrbc
and drop	pcQsaY
and each	6XabaS
and earlie	acohYd
and earn	bXuXed
and either	paedee
and electr	bqcagb
and email	jYWwZW
and emaile	vaddbZ
and emails	rXZhdd
and ended	dbYere
and engine	cklWgd
and enjoye	acobce
and ensemb	bYkapc
and erin	Zfboed
and every	wQlQsS
and everyo	0YkUTe
and everyt	VYiUyf
and exampl	qeeWXh
and expect	heaoUi
and expedi	cWuddc
and experi	ZzWadc
and extra	baeepe
and family	aY0aYW
and federa	iacobb
and feel	gcYbdq
and feels	eXedfp
and fewer	aqZcdg
and finch	ZogZde
and find	lbpNif
and finish	kYbpdd
and fire	cZarfb
and first	cWTmmk
and fix	YbY1Yb
and for	jNhWix
and forget	ccrcbc
and forgot	bZnWkh
and forth	bfbZhq
and forum	dWdtce
and forwar	ahhpaa
and found	alcnjS
and four	lcTdgm
and free	bcsYfd
and friday	iUganh
and friend	UevdYb
and from	kefPhk
and full	dhtYaU
and garden	ddZeep
and gave	WSlTku
and get	ajannR
and gettin	bqebcd
and give	sYShlb
and given	XSoWnk
and gives	qlUlaT
and go	hWrqYO
and goes	lkUfce
and gone	P/TdYJ
and good	aSlVbx
and got	lbuWcV
and grand	cddbpc
and growth	abaeoi
and guess	cbberc
and had	OjbTjv
and hand	fXXweY
and handed	ZcTltZ
and happy	bVxWcY
and harbou	bddpdd
and hard	dbbedq
and harves	qdcbce
and has	oiYTao
and have	Ujjmbf
and having	aYggpe
and he	pdUZjj
and head	brVZbm
and hear	kXqeYZ
and hearin	fgrWaa
and hears	WlYoee
and help	aagrbb
and her	bcZkcp
and here	Zecctd
and hereby	ZZiauZ
and hired	cYWZks
and hiring	XpkfYa
and his	YpVYhl
and hope	mSrSif
and hopes	Vdkoae
and hours	gZcbsc
and hr	biZUtg
and human	ljgcbU
and hung	bZvZXi
and hybrid	1XkXWV
and i	tZZdgf
and id	Vmckaj
and if	uaZfcd
and in	mjUUfn
and includ	cZdrdb
and inform	nmVlWV
and initia	dbVucb
and inside	yWabdY
and insura	VdnZnd
and interv	YtUjad
and introd	bpceea
and invite	XYXqbn
and is	krYaac
and it	aZTcqu
and its	gmVOkl
and jen	YarYeX
and jobs	bgobce
and join	ebYawb
and julien	dYdqee
and just	xTdVbX
and justic	pddcec
and keep	TpqXae
and kind	bgjigV
and kuba	oZYiai
and kumasi	kijecW
and laid	asbdec
and land	ZbrZdd
and larger	YcUmlf
and last	daXqYn
and lasts	Zbofca
and later	Wvbdeb
and leave	YpWliY
and legal	cqbdcb
and lena	ubXaYf
and let	fkTnnS
and lets	wWSYgi
and letter	1YYYeY
and liked	fbZedo
and lisbon	tSlccb
and listen	dcqeZc
and litera	jneUee
and look	gohXad
and loss	Zrcbaf
and lost	XSdXe2
and made	daOVsp
and mail	hML/XS
and mailed	xYYajW
and mails	xYaacb
and makes	yXaXbZ
and manage	rchTjZ
and mark	edeobd
and may	VeeUjs
and maybe	V0dVUa
and me	mjRiga
and mean	rXiabb
and meant	VeZUjv
and media	lWYhjg
and medica	cbZhra
and meet	UTZ/TZ
and meijer	crZdcb
and mercha	qXjead
and messag	8VWXYW
and micros	Vlbndc
and might	S2bcYX
and mind	ZaWimp
and mine	qQfZXq
and missed	ddoddb
and mobile	aceYph
and modell	oQWbdv
and more	VgdqhX
and museum	YXoWlj
and must	gWdoVm
and my	iXSjlm
and needs	Wjhlgb
and neithe	ckhbTm
and never	QupZXX
and news	bhpdXc
and next	abWhav
and no	hnecVh
and nobody	ZziVgV
and non	ujZWZb
and northl	/BSbcj
and not	tcVYbo
and noted	dZqbcd
and nothin	G4qZYM
and notifi	0XbZba
and notify	sWeded
and now	Rpbdlf
and number	YTdzRl
and of	hpSVfj
and off	YWziTY
and offere	jSoanZ
and offers	pbeciZ
and old	fnWclb
and on	/LaUbh
and once	eqWWgf
and only	UzXZef
and opens	Xgqacf
and option	eccboe
and ours	uSWYZs
and out	dL3ccW
and partic	fbpdcc
and parts	hTZhZs
and pass	2WVXdZ
and passed	lmRhdc
and patien	ZrVbmb
and people	esfVdb
and phone	+UQfXW
and phones	zeXdZW
and photo	ecbpdd
and photog	biabpd
and pick	WZgtbc
and picked	bWajoe
and pings	okWXcd
and pizza	goccda
and place	fpagba
and places	UfZelo
and play	ZcW3Wa
and pop	cdYucb
and porto	ddcarb
and possib	Xobcej
and post	WWO7hW
and presen	dklkaU
and press	ccVplb
and proof	fcbqae
and prospe	dldlUg
and provid	hgXfpX
and psycho	Zefocf
and pulled	YYwZah
and put	ehfVvY
and puts	Tgcsde
and qualit	casbdb
and quote	aZbveb
and raj	aqcdce
and reache	htYYdZ
and read	lUcgbn
and ready	Ywcbae
and recept	Xqiaba
and recrui	ocgdca
and refere	hpeTpT
and referr	ibdXpe
and refusa	pddccd
and refuse	jpUbhc
and regard	anQrZg
and region	scZfca
and regret	xWPTXu
and reimbu	wXabdc
and releas	kWbijf
and remain	poUcdY
and renata	sWcecg
and renewa	dabYqi
and replie	thUbdd
and reply	0QWcic
and report	oWWkZl
and reserv	qdcecc
and respon	nfUdka
and result	3UYcdX
and return	YUbwmb
and revert	grZbda
and ring	/bMXYU
and ringin	uYcbcd
and rings	/SVQVU
and roger	eeaeYs
and room	dXdqhc
and round	bgbTmn
and run	aSaY1V
and rung	qddadd
and runs	ddeVln
and rust	ZWXdnq
and sadly	eXgedq
and safe	XWqedl
and said	cncYoa
and same	jdaapa
and save	Zd0Qcd
and saw	bZpdZj
and saws	rbcbdd
and say	jPW0fZ
and says	sbgZcc
and scenes	dfaepa
and scient	daagfp
and scruti	ZZeddr
and see	SlhlXh
and send	YUQ/gY
and sends	lZkVfe
and sent	ocnTRj
and settle	rbbaak
and shall	myYNiT
and share	cVqkaY
and she	piaYch
and short	faaTdx
and shortl	ZxVeeV
and should	Sfhncg
and shout	nhSmbZ
and show	TSN/OY
and shut	ZlUaZv
and shuts	Wedqde
and sign	VSYg5X
and since	ZUffnn
and sit	gcbrZd
and sits	dapdec
and sittin	YrTbbo
and skills	bfpccc
and slid	inUicb
and slowly	dobdec
and so	eYbWnr
and some	RycciV
and somebo	guVThc
and someon	X6bYeP
and somewh	YyYcXb
and soon	cZbxWc
and sorry	bofbgb
and sort	dXcqge
and speak	hberXZ
and spend	fcboee
and spoke	dcrhZY
and staff	Wqfegc
and start	gaQktX
and stood	chqcZa
and stoppe	abWbZv
and submit	RlVwib
and succes	wcccaT
and take	WfS2ZZ
and taken	Varahf
and takes	XhmifV
and talk	VeU/PS
and talked	Wfmaek
and teache	YaRYri
and teachi	oYdefb
and teatim	kUflgd
and teleph	sabddc
and tell	xPR0eT
and tells	/VUVZX
and tend	Zsdaee
and text	vPUsaZ
and texts	thYVcb
and thank	mauXbV
and thanks	dTwcfc
and that	ocfVcm
and then	lobWgd
and there	WnZXgq
and theref	oabdZi
and theres	cqVZck
and think	YpYsXX
and thirty	akVhgk
and this	hWVfir
and those	1iMUZe
and though	rafcmS
and thursd	Vjggkg
and thus	ebbddp
and tick	aaeefp
and ticket	ebeqbd
and tight	Zasade
and till	davhdP
and time	cYgpbc
and times	eaepdc
and timesh	tUbfde
and told	qPvgaT
and tom	ZrYXai
and too	eYaccs
and totall	dWocek
and traini	Xabejp
and trelli	dpaZbe
and trick	sYcdeb
and try	UXXeat
and tunde	dcaoee
and turn	caWuec
and type	coceec
and unfort	bbfeeo
and unit	jdSnbj
and unsucc	2ZaaaU
and until	X7hZTQ
and upload	aXTxkY
and utilit	cWhcco
and verdic	scWedd
and verger	cgfcoa
and versio	dbcsZc
and void	cbYdcs
and voted	YWZacx
and wait	ZtdiYZ
and walk	cbYrZk
and wander	ascbcd
and want	bbLxnX
and wanted	aYsYei
and wants	dJS0uU
and was	fiVabs
and watch	faeodd
and wednes	edbbqd
and welcom	cagWva
and well	aUiYdv
and went	c4bWbP
and what	klQjbf
and whatev	pbcgcd
and when	Y1Scbg
and where	bxRhdT
and whethe	uMlobU
and whiche	locWbb
and while	iUhfXq
and who	thahXV
and whose	caecoe
and why	bWjpha
and will	qtdQYd
and willin	pZabkb
and wish	ZYxagY
and wished	acjWbq
and with	UfVTc+
and withdr	feoedY
and within	zVcadc
and withou	RjXjXu
and wonder	dZdoef
and work	ROXV/N
and would	SWaxtY
and write	tkPiXY
and writer	qbeccd
and writes	3jTTaY
and writte	rYadbh
and wrote	goQVtZ
and yasmin	eccobd
and yes	uMTR0b
and yet	kcZZbp
and you	wRUgkg
and your	bTcglq
and yours	cXjeUt
and zoe	cpbdiY
anders	febfcn
anders to	ebobed
andile	aTokah
andre	miWkda
andre .	kYkelW
andrea	elhdca
andrea they	epaZfc
andree	hlVgge
andrei	meUkTn
andrei got	lXUeeq
androi	diZmbf
androi said	emWhfd
andy	ahYdqc
andy up	dbZdrb
aneta	doYaib
anew	edpdgX
anew .	fatYeb
ange	gifhYf
angela	lbWmch
angela and	dWdmcm
angry	cedqaa
angus	bbnbal
anh	lZZYqe
aniela	ofcbed
animal	haeich
animal .	eZTsYn
anita	WUZpqf
anita .	bUdZrj
anja	flfadd
anjali	TchXpm
anjeli	aWcjcq
anjeli needed	dcVjdp
anke	ibpjYV
ankle	Zkhicb
anna	eZoejY
anna .	XXzZae
anne	ehhbkZ
anneke	jcoeaW
anneke .	bfradZ
anneli	afjfdg
annex	UYpufO
annex it	dcdoea
annexu	gjcbgh
annika	kkXhce
annika .	keUenc
annika on	eraZec
annika we	Vgigdi
annota	cgWgli
announ	0ZgPkY
announ .	Ltggbk
announ a	bS1cjP
announ about	depibV
announ anythi	bpbeed
announ at	qeWclY
announ by	oWebcj
announ for	Urbiee
announ in	qYaccj
announ it	iOWS7Z
announ lena	YhiWli
announ no	faoffZ
announ of	tWbZbk
announ on	6KSWYk
announ planne	tXZcdZ
announ the	mkdWYf
announ to	2VRcgb
announ who	vYbdZb
announ you	RajXwg
annoye	faoWhf
annoye know	ddYcrd
annoyi	dWZZnq
annual	SW/RhX
annual leave	XV4XaY
annual report	Zcpede
annull	VNTgW7
annull .	XScmcr
annull for	bZZcbt
annull the	dbXbbu
annum	iVXoVr
annum ;	pZeeeb
annum will	eWcbXs
anonym	aZemdj
anonym .	Vbijdk
anonym drains	ceYrce
anonym northl	barhdX
anonym your	ebWcgs
anothe	ZeYhU3
anothe #	hgmUfd
anothe 's	bUVXU7
anothe .	WvXWTt
anothe ?	ecXsiW
anothe and	SnkXge
anothe applic	bSSWQ/
anothe by	iWctaa
anothe call	qTbidZ
anothe candid	aaWXb6
anothe copy	ecarea
anothe date	O/fXaM
anothe day	WzbnaP
anothe depend	eVsefd
anothe design	fcbceo
anothe direct	XaPfY0
anothe finali	bbbbiq
anothe firm	ajrWiX
anothe five	pcdedb
anothe format	qbddcb
anothe girl	deWcjm
anothe go	chUvWd
anothe half	bjlieW
anothe has	ebcebq
anothe hour	YUlxcW
anothe i	epecea
anothe in	chdpeY
anothe interv	aYXtoT
anothe job	dewdZU
anothe lad	moaYYd
anothe look	foZpYT
anothe lot	feufeS
anothe man	cYbbcv
anothe matter	awdZdY
anothe name	ZOSsWy
anothe nanny	cfbccq
anothe northl	jnddeW
anothe number	bncodV
anothe nurse	Zbabbx
anothe of	ebbeZs
anothe offer	vicfXV
anothe one	Vdmpcb
anothe organi	eabddq
anothe person	cSSdb5
anothe pike	rYdcec
anothe quarte	dVrcdh
anothe refere	daaudY
anothe role	cjpbba
anothe round	dsjdeR
anothe school	lXqZad
anothe slot	cnYpeU
anothe statut	eacddp
anothe talent	ebqbeZ
anothe talk	eXasda
anothe teache	aYYba0
anothe thing	iZrZda
anothe think	epcdfa
anothe time	ZtddZc
anothe to	VkXcXu
anothe try	ccXtdX
anothe was	ccWdav
anothe way	VMKYa/
anothe we	iRlrdY
anothe with	cTX0YW
anothe woman	cfZcdq
anothe word	dZeqdd
anothe year	bRcbb1
anouk	ZacoVo
anouk .	ecdceo
ansah	iUmiZg
answer	3fWYca
answer #	7DfWZk
answer 's	pWJYku
answer .	2jXVbZ
answer ;	qhYcad
answer ?	2YOgRg
answer @d	2RaZZh
answer a	WgvbYW
answer about	aVcqgj
answer after	nlfVWY
answer all	ybXXdb
answer and	noPUiZ
answer any	jjSpdb
answer applic	isZZYa
answer are	XV5dXN
answer as	TseoVZ
answer been	Tjefep
answer before	pkTMqY
answer but	UofmfX
answer by	rdQR3W
answer came	bbZeeq
answer can	adradc
answer churn	tWdZgc
answer comes	/cNSUX
answer create	obecee
answer dear	/RPaZW
answer do	Scnila
answer each	vcaZaY
answer either	qZgbce
answer emails	cYqeee
answer every	VuWkcd
answer everyb	atYcdY
answer everyo	vWXded
answer exampl	wYaadd
answer first	qceVee
answer five	Vckmee
answer for	2jWVaX
answer forth	2PcZbd
answer go	yddVdY
answer goes	rUakaa
answer has	Tflbap
answer have	PgwedW
answer he	qaeddd
answer his	apdeed
answer hybrid	yaaYce
answer i	pncZSU
answer in	6jWUQX
answer indivi	bsXefZ
answer inside	ydVWgY
answer is	ejSIwp
answer it	pSaZTt
answer its	obaddd
answer lena	/DOMbQ
answer letter	VxbibY
answer link	ddqWed
answer long	Vbnncd
answer mail	WYtdef
answer me	leXpZV
answer modell	piXZcZ
answer my	WqdeTi
answer no	EETQU/
answer northl	+HPfhT
answer not	Utbacg
answer now	UcYohm
answer on	wWUjfb
answer once	Stcjdd
answer out	6XXYbW
answer parts	pbbeed
answer people	tXbbcd
answer phone	WWvceb
answer planne	pWlWia
answer promis	miVYfi
answer questi	cZtYde
answer reache	taabdd
answer she	exXZab
answer so	2QXdag
answer some	Uuccee
answer that	firWcU
answer the	cXcrZi
answer them	FcZ9cY
answer then	djUYgp
answer these	YcZxcb
answer they	ycZRah
answer this	YXjpcf
answer till	crVdeb
answer to	Ycdscf
answer tonner	Ybsdec
answer under	radeZe
answer was	MpRSpu
answer we	bocdWk
answer were	Vkdkhb
answer when	W6TYXX
answer whenev	ZuZZcc
answer which	YrTmbc
answer will	smXTad
answer with	UjclmZ
answer within	9YVPlS
answer would	pecXbc
answer yes	QfvOnU
answer yet	obZbhd
answer you	3dOXeZ
answer your	mPuXVg
answer yours	frYbYe
answer>again	achrcb
answer>answer	pgadcf
answer>bye	eZcfof
answer>chosen	ncWemc
answer>closed	cbjZZr
answer>date	0XXegb
answer>decide	lYVhqc
answer>free	XkVyad
answer>give	YZdphh
answer>goon	UrjZlZ
answer>hear	O3bcbh
answer>hold	Ofwdcg
answer>if	qgceZd
answer>joy	jVajjh
answer>match	T2Vbak
answer>meet	jfSreb
answer>news	wlWUce
answer>offer	UWVp2X
answer>others	nVhXgm
answer>papers	TXlwkU
answer>receipt	fctdcU
answer>refuse	jcUdfo
answer>said	ohZefa
answer>soon	rnZZab
answer>start	kNggtX
answer>step	bmVode
answer>thanks	Tb8ZYb
answer>you	qfZded
anthon	dfZZud
anthro	nXgehb
antibi	hebhgd
antici	raabfX
anton	fRxYTk
anton .	hYpVcf
antune	cejdhe
antune .	YhRcsi
antune she	deoccc
antune shop	aWxcab
antune will	daecoc
antune would	bkckTl
antwer	cZjwdR
antwer petroc	Yaesda
antwer you	dbercb
antwi	fpfbhW
antwor	araggV
anvil	bVbigq
anvil and	eZZadv
anxiou	Xekekc
anxiou to	cXraeb
anxiou wreck	Yiaaoh
any	Zeklag
any #	dYiqYc
any @d	abZhep
any accoun	eXqced
any adjust	baYthb
any aftern	baZqbl
any answer	UwdZdc
any applic	dfpZde
any appoin	fnqcUT
any case	ySdRcl
any change	Xseced
any combin	eYcpee
any comfor	kYobda
any date	Wyabcc
any day	ZqJrfg
any decisi	Q8UThV
any doubts	decarb
any email	dcqbed
any evenin	ZTZ3Xb
any expens	cbYfcq
any faster	irZbbX
any feedba	XqZYbn
any furthe	aOrtXg
any good	ebTwec
any guaran	cqZeeb
any hour	YYYshe
any inconv	dYuWcc
any intere	aecrbc
any kind	athbdV
any later	0MbZcl
any longer	SDdewt
any minute	V3VUba
any month	ctUdde
any more	ZXhUgy
any mornin	UXW+XZ
any news	noXXdS
any next	eP6deT
any northl	daWhYv
any of	OrloUY
any offer	fuggUW
any other	PiWker
any partne	ecdtVc
any planne	Zpcgce
any post	eThtbe
any prefer	edbcod
any promis	drcceZ
any querie	bZpbic
any recrui	ectYfW
any reply	aoceff
any select	ebpdeY
any sort	dphaad
any stage	nqgRcV
any subjec	ZUdtah
any time	Xe3SYf
any topic	ddcpdd
any use	fgVfhl
any vacanc	bTkbdp
any will	YvceZb
any work	eahdpX
anybod	VylaXb
anybod 's	Q4ZggP
anybod .	emoTeX
anybod and	krbXZb
anybod anythi	WvXdde
anybod else	dgUciq
anybod is	Zpdeee
anybod the	gpgmVW
anybod till	eSyecZ
anyhow	iUmidc
anyhow to	dbraec
anymor	SqdeYj
anymor they	kWlkdZ
anyone	Znmbdc
anyone #	lWeneb
anyone .	TiodSm
anyone and	djmbkU
anyone as	dsadab
anyone at	XX3VYV
anyone before	eoZhiT
anyone but	nVcjrS
anyone call	bledpV
anyone can	YtlXXd
anyone dear	eocfeZ
anyone else	ccKR/a
anyone for	biZbbq
anyone forwar	ecpdeZ
anyone from	lWXicn
anyone i	cbbobi
anyone in	oZVhYo
anyone is	S8hdTO
anyone know	kpWdZc
anyone lena	bUXcdv
anyone not	tXfcdc
anyone on	WYmdeo
anyone the	ckodbX
anyone to	bpcfbd
anyone until	ZknlgQ
anyone waitin	pcbddc
anyone who	kSqWbk
anyone yet	dxadeT
anythi	bvndYW
anythi 's	aXhohe
anythi .	V5jbXT
anythi ?	fnggUe
anythi about	dR4UfY
anythi and	fZqhbY
anythi at	hL2eaX
anythi before	ptOeYU
anythi but	idaoUk
anythi by	koWcbc
anythi came	XvXabb
anythi can	caYqdc
anythi could	hobfbZ
anythi either	TkoedZ
anythi else	jdinVa
anythi for	ksgaaT
anythi he	SS0ZbZ
anythi i	XeloWd
anythi if	arbZee
anythi into	otXaYU
anythi is	VyUjba
anythi it	hWqgdb
anythi like	ZgrbZW
anythi more	jlVXgh
anythi new	tSgddd
anythi northl	qVeehf
anythi now	cWcYlr
anythi on	dtabea
anythi or	ZXqdee
anythi out	cpcded
anythi rash	eoaede
anythi so	ZqWlhZ
anythi that	cZpfha
anythi this	bqaeee
anythi till	ooVcZb
anythi to	NqpbgX
anythi until	b2QddX
anythi urgent	YZxZcc
anythi we	Wsaifb
anythi will	ZxUedc
anythi with	ebpVdk
anythi wrong	lVdham
anythi yet	pgWceb
anythi you	kRmTkn
anytim	UrbcZl
anytim .	ZsfYdc
anyway	bOosZh
anywhe	ifckdZ
anywhe #	bdeoec
anywhe .	YhVudZ
aoibhe	gcsXca
aoife	ZfmgRk
apac	VfUinl
apac test	caoecd
apart	cbrgZa
apartm	debehl
apartm .	dfgWcq
apartm counci	SchZno
apartm which	deeWse
apex	ckkibW
api	cchjgc
apolog	fYkdgg
apolog .	fddiSo
apolog and	elTXmj
apolog called	cWjelg
apolog on	odeeea
apolog the	lWcocZ
apolog we	ebbedp
aposti	dXlZne
aposti .	bbpdec
app	jWjkbd
app for	dWYsbh
app in	debape
appare	gkbQgo
appare .	iuXQfc
appare and	gVreda
appare i	hXMkkp
appare is	bsdcbc
appare not	oXaScq
appare still	arZded
appeal	Ybidcq
appeal 's	WdmpgV
appeal .	UrgceZ
appeal ?	deZoed
appeal and	rZfYZk
appeal has	dVknde
appeal in	cdcaau
appeal it	pXcdci
appeal may	XeaYdw
appeal people	etZadZ
appeal princi	beadcr
appeal was	ectdeV
appeal your	mWgeei
appear	bNuhYl
appear .	XSnYbx
appear for	bjZpdb
appear in	YU2Tab
appear on	hUfkcj
append	VaXerl
append .	dkggjW
appiah	dZadhq
apple	ZefYlk
apple the	cbqdcd
applic	giibXl
applic 's	fnfbWg
applic .	cijZVs
applic ;	iOvXbe
applic ?	cfoeWd
applic @d	rUkVde
applic after	fvTYcd
applic again	cXXrdj
applic agains	nfWdei
applic any	aYcaex
applic are	isVTWn
applic as	rdaaTl
applic at	SkweWX
applic becaus	dXdbas
applic before	jpZaca
applic bots	joVeee
applic by	xWnbZS
applic came	YcsmZW
applic can	kKdual
applic change	ilVbdj
applic close	UowaYQ
applic closed	vXdiaX
applic comes	oeaedc
applic cried	Rgdpek
applic dear	YjqbUg
applic did	ZXUYd1
applic down	eYTimk
applic drop	dbYeer
applic ends	bUSVZ2
applic experi	dardea
applic for	ghgdWm
applic form	jRwiVV
applic forwar	cYZoel
applic found	fpXede
applic furthe	kbYZdr
applic get	qVqaZZ
applic gets	Ztbdea
applic go	gbWcdt
applic have	glnYVd
applic hear	loUcdd
applic id	gYpdec
applic in	itXVVh
applic is	lvcWXa
applic know	rhZccW
applic lie	eaqeea
applic made	aqYaje
applic matter	YavceY
applic no	lfcVhi
applic normal	dacoec
applic not	nVadcn
applic notifi	qdaccd
applic now	qYedec
applic number	Vc0aab
applic of	mXtRXh
applic on	WypVYW
applic one	oYYYtY
applic open	dazbYR
applic out	dThbml
applic pack	iaoedX
applic please	PhgnYn
applic portal	jXtTjZ
applic proces	datZcc
applic reache	fhTckl
applic receiv	blpSZb
applic ref	edOWqr
applic refere	iWrXia
applic refuse	bcdeeo
applic reject	ccWdeq
applic remain	awjYbR
applic review	fpcYef
applic season	ecXeeq
applic sent	bZsbec
applic shut	erWbdd
applic since	kakdlU
applic so	mfhdfW
applic sorry	eYvacZ
applic stands	XmqUad
applic stays	cYxdeU
applic submit	ScwYcf
applic sugges	glVefj
applic thank	eYcoci
applic that	WiflWk
applic they	WpjiXb
applic this	dobced
applic though	edbdeo
applic to	qfVZbm
applic told	qdeXef
applic unsucc	thXbdW
applic until	kqZZda
applic up	aqgcbb
applic via	ebrbdb
applic was	ZiXTc0
applic went	eeUdes
applic were	fcbbcr
applic when	draabe
applic where	jShZdq
applic which	poWZbZ
applic while	esWeed
applic who	mQdjXn
applic whose	ccRad0
applic will	pqRcYe
applic with	dXfhYp
applic withdr	YW2hcM
applic within	5WbVbU
applic yet	dqdefY
applic you	Mjqfka
applie	bbqaYo
applie .	eVldVr
applie and	deVdkm
applie at	dZiXZt
applie before	bgtbeV
applie here	cfpecZ
applie i	ebqdYd
applie in	VWnZdr
applie irrita	Yipacd
applie modell	ZfgpeY
applie there	hVpdbg
applie to	aokXQm
applie until	esVefd
applie will	tWbdec
applie with	YdgrZd
applie yet	eVsded
apply	UVubVz
apply #	ccYcct
apply .	dhxWYW
apply afresh	ddaeeo
apply again	VLWXb/
apply by	Wd0XbX
apply for	WUloUq
apply forth	Xbtdec
apply in	bbkaco
apply is	dcqdeZ
apply now	bdscdX
apply throug	djWsaa
apply when	ebXcdt
apply with	aYyZcW
apply within	bkcndW
apply1	bikaah
apply1 and	eUjdgl
apply1 interv	cdsYcb
applyi	fjpZVg
applyi .	XlklRd
applyi and	cWhaYv
applyi elsewh	eercdY
applyi for	kqWZXj
applyi is	cauddX
applyi online	pUidfe
applyi with	bcySdd
appoin	YXYY1n
appoin #	dYYojb
appoin .	TVaZzs
appoin ;	VnXWtf
appoin @d	ebcqbd
appoin a	dZZYZ0
appoin and	mkQUhl
appoin anothe	XXVZT/
appoin are	qioaST
appoin as	UXUP/d
appoin at	bogXYl
appoin attach	fdacpc
appoin before	hjVboZ
appoin board	qpcaSX
appoin elsewh	ZdacYx
appoin for	aNyrbQ
appoin from	WPdYS/
appoin grade	eddcoc
appoin has	VWUWox
appoin hurrie	dpZdgb
appoin in	bWsapV
appoin is	ZeaX3R
appoin letter	bYJP/P
appoin me	cacYzX
appoin mr	caaeau
appoin must	mpXbdZ
appoin my	cYacVu
appoin no	daefbp
appoin nobody	egpeaY
appoin northl	cdTsgd
appoin of	fYhZYt
appoin office	chnfgV
appoin on	tQbdhg
appoin one	fXaajr
appoin or	pliYXY
appoin order	cYUY1W
appoin pendin	bfsdbV
appoin someon	cbVaU2
appoin that	eVrfed
appoin the	dTTgX5
appoin to	TbZkte
appoin until	catgcZ
appoin was	bQeink
appoin we	dYtedX
appoin went	cecebp
appoin which	Wkabra
appoin while	gVvdbZ
appoin will	ocXjWj
appoin with	WThpje
appoin would	bpbbdd
appoin you	UWVO/S
appoin your	dbYXrk
appoin yours	camcqU
apprai	YoneYX
apprai 's	Vhnhde
apprec	ZiiZdl
apprec it	ZYscdc
apprec spark	ZZpamb
apprec the	eXcbhs
apprec this	cocfeb
apprec you	WngXdk
appren	bUVasu
appren .	VUOTwx
appren and	oefYUm
appren board	dggVii
appren did	beqccd
appren i	cYYrdj
appren is	gbedwR
appren no	edbddo
appren number	igUcdo
appren oblige	deZpaf
appren on	ShcwYb
appren place	fjUoYf
appren places	bbfcdo
appren the	kYfdVn
appren will	ccpead
appren with	hafcoX
appren yes	dedcoc
appris	mnYbcb
approa	VjbqVh
approa ?	daeoed
approp	WxTYdg
approp time	Xtdced
approv	dqUZtZ
approv .	djbXuY
approv ?	bccZok
approv an	eofeba
approv and	qYchhX
approv by	PxeWoY
approv for	hQnkYj
approv from	cqaZfc
approv headco	dobdce
approv northl	scdaca
approv or	sWddee
approv say	crZccc
approv the	cpTZfk
approv you	PbVfzc
approv your	YfYT7T
approx	nYYmdd
apps	eYjheg
appéti	dSlhje
appéti .	VdyWgZ
appéti superb	mYWdoe
april	XjnTmc
april and	ddbfcp
apron	madgia
aps5	eSehlk
aptitu	bbWnjj
aptitu yes	Weeqef
aquacu	haoeiT
aquala	Xchdco
aquala and	caWcjr
aquari	hbdeZm
aramin	gdbggh
arbori	ffmkZT
archit	jfeibc
archit to	VYd1UU
archit with	ccdqZd
archiv	fYfYio
archiv .	jUmcfh
archiv and	fjWcnZ
archiv as	earUcd
archiv for	ecqadb
archiv job	slMcbm
archiv to	cZpfde
archiv your	ecYfep
ardent	ZSlqbd
ardent and	dccrbc
ardlui	cehZnd
are	djbfkc
are #	UsaZeg
are ?	gPqqUZ
are @d	gQmfnW
are @t	ZtbfeZ
are a	hhkRdm
are able	Ugdhmg
are aboard	dddXrd
are about	fjmlVU
are above	knedTe
are accord	dZdioY
are admini	eadpcd
are admitt	cVZ1YY
are advert	dbpccf
are advise	mpSjZW
are after	TIkoOw
are agreed	TgehtW
are aiming	zWZYcZ
are aligni	bubddX
are allowe	jIqlTm
are alone	dbbbdq
are also	dYYgct
are always	YWrdXn
are among	goXliQ
are an	kVlbnX
are and	lcVZof
are announ	2ZUZZX
are annoye	dYvZeY
are anonym	ebuZcZ
are answer	pamaZc
are appoin	VSUK/L
are as	YwcVhb
are asked	ccX/UN
are asking	TaT/cR
are assess	asadeb
are at	ZukcVZ
are attach	fXiUjq
are away	loXfbZ
are back	WzmRcO
are backed	epeccd
are beatin	pbcded
are behind	grbbcY
are being	ltWZYb
are best	dYcucc
are bob	dYqceb
are both	qfUUrT
are bound	oThcdi
are bringi	ZXdbsi
are by	okbYiV
are called	cyNuPT
are callin	cUVklp
are cancel	WcYhbv
are candid	dkVVmj
are carryi	ZsQmce
are center	bsddca
are checki	jsXVbc
are choosi	teYWcg
are chosen	jwVXhQ
are cleare	chmTlc
are close	ZwadcU
are closed	cdyaVX
are closin	YPQZY/
are coming	SkV4bP
are commun	xfYUaX
are compar	Z6WZZP
are comple	lgeUck
are confir	hgXrbY
are conseq	edYcep
are consid	fxcfaP
are contac	mqcYeS
are contin	V0WYYg
are crew	abVXzX
are croydo	dbadtb
are curiou	bauZcd
are curren	bteWaf
are dear	ZskZaZ
are decide	racedd
are decidi	2ZVYZY
are deferr	dYpeeb
are delibe	dpcdbd
are deligh	UgeirZ
are direct	bcapef
are discus	rWeede
are disper	bpebed
are dobbs	YXWbbu
are doing	cpgcba
are domini	fdbbeo
are done	hmQYcr
are down	VeX5Zb
are draggi	XtYbZY
are due	Zdrccc
are either	paddee
are elders	iWneee
are electe	ebbbtb
are eligib	ebcdcq
are emaile	uaaccc
are employ	aZadxW
are enclos	dcadgp
are ending	cWTaix
are endors	axZYbb
are engage	iaVT2R
are estima	bqZced
are ever	ZTxWUq
are excite	qbhada
are exclud	dhZacq
are expect	UXM8iS
are extend	aiYhpZ
are favour	XiStWa
are ferrei	edcVjo
are fighti	ihhgbV
are filled	cgcWbr
are final	caebfr
are finali	WvkUgU
are finall	eaqcdc
are findin	dqbaea
are fine	iXjiiV
are finish	nggfWS
are first	ZdcmpT
are five	akogYX
are flying	TgYycZ
are for	lXgToi
are four	nkVjWe
are free	kSapaj
are freezi	cYuddV
are fresh	ZZcuca
are from	fVsVlR
are frozen	aM+abT
are full	bUcRa6
are fully	YVhXbx
are given	gpgkUR
are giving	bOPc9f
are glad	cgdhpV
are going	idMYjy
are good	kgSZra
are govern	cbobai
are grante	ccbsdb
are gratef	lblPXm
are great	dbddar
are gullwi	adardd
are happy	XTajzb
are having	cTcstT
are hearin	ZVacsm
are her	dbcbog
are here	fenjdV
are hereby	UROnxj
are hired	VSPR/F
are hiring	aTMa/O
are his	fTXZzX
are holdin	aQyigU
are home	hZapZd
are hoping	pjchXT
are hugo	apnaWa
are impres	bcdhbo
are in	amYbxU
are inform	woWTXW
are intere	fmdpTV
are into	YYZ5UY
are invite	mSdzPZ
are inviti	eVbtZf
are issued	ZfdZrd
are it	UWRO/Q
are item	qgbeYZ
are its	ZnXcsX
are joinin	ebZWza
are judged	habpcc
are just	etekVO
are keen	VtSrba
are keepin	eciTZt
are kept	dWxYcZ
are kieran	erYcec
are kind	lWkblX
are kindly	dhbtZX
are knowin	eplUdb
are kuba	ecaedp
are late	lfVrZX
are law	bpceec
are leavin	aXiYrg
are left	ciUqef
are lena	TXwfbd
are lettin	lPVbms
are like	bnkcUc
are limite	bfoaec
are lina	hfocWc
are ll	crVdcX
are long	WtaigW
are looked	cqfbdb
are lookin	qmMcbf
are losing	dVpeei
are made	mqUYda
are mailed	xgUZac
are making	XKbV/N
are markin	fZcebp
are meetin	ojUlTR
are mine	dZceog
are misrea	eZpeed
are missin	boXoZZ
are mobili	aceYse
are modell	ZhrdZa
are monsie	bbbgbq
are more	gZjhWk
are moving	bZntZU
are mullin	hzVZYU
are my	ijJI7S
are near	daXsee
are nearly	ftbmSU
are neithe	iofaYc
are next	R0gYhW
are ninety	erdYcd
are no	Vficfl
are nomina	fcadqc
are none	hXpddb
are normal	oaeeed
are northl	icoZcb
are not	cbaZX6
are notifi	tgUWia
are now	iV1QYb
are number	nidYlT
are oblige	rQpdPd
are off	TklnQj
are offeri	aOZS/N
are offici	cagTxb
are ok	TTU0ab
are on	algjtK
are one	iyPpbN
are online	Vclndd
are only	evSWWi
are open	OdyfZb
are openin	nUoZbe
are our	TQJI/M
are ours	UPOV/R
are out	aSVeJ/
are overdu	ebsdbZ
are overqu	XicYWw
are parked	bbqgda
are parkin	eYudZZ
are passin	UVqSZt
are pausin	cR2ZbU
are pencil	hWpced
are picked	XonfUZ
are pickin	rlVZYX
are player	acdXes
are please	YfVqrW
are positi	dsdZdb
are prepar	dabZtf
are procee	cqbadd
are proces	gliheT
are proud	dWthaZ
are psm	esUcba
are pullin	TX2UYY
are put	erbbZc
are puttin	UimerO
are quiet	aqWcej
are ranked	hYhaXr
are rather	buYddb
are read	hxYaWU
are readin	ipaYdd
are ready	Zbbrja
are receiv	TdweUf
are releas	yYZdUi
are remote	ltZcdS
are report	blWgcm
are reques	XjUuhW
are requir	bTfwfX
are reside	Zscdda
are return	eRfbdt
are review	pnQYbf
are rhian	jgoVcc
are right	oXUnUo
are ringin	rkeUXc
are runnin	lgUcqV
are satisf	YbplYe
are saved	dapdee
are saying	flUbap
are second	ooeUfV
are seeing	bxchVT
are seen	jWpgXb
are select	R5WMsW
are self	dacsdc
are sendin	eRUj1X
are sent	yRicZd
are seriou	ddVzWZ
are settin	ecZbdp
are short	dairaa
are shortl	RsXvUX
are shut	kiqaVV
are signin	rYdedd
are sithol	fYbbfq
are skates	cZbueY
are skip	brUddk
are slow	c1UZab
are sorry	aYrjUg
are sorted	YXXTh1
are sortin	uUZckW
are speaki	dcedod
are split	rnYeYT
are staff	cZVa0Y
are starti	WiZauX
are stayin	dcfbob
are sticki	caceep
are still	f/TeVQ
are stipen	Ukcoff
are stoppe	eaqeeb
are stoppi	WLXQg5
are strict	Zbdrde
are stuck	YxcnSP
are suitab	dpeafc
are surrey	iWbbbq
are suspen	ZW5aYU
are taken	bVSZqt
are taking	dXMP/j
are talkin	nvbjSK
are tellin	3ZViSZ
are that	eRmdfl
are the	ZUeW+Y
are theref	WRRerw
are they	dTpafm
are things	dYodia
are thinki	W/QgUP
are those	fXdcqg
are though	erddcY
are three	gfaniU
are thrill	gdhboY
are throug	RNe/RT
are to	dTP/ZP
are told	/TaQPW
are too	SlOeQy
are torn	rmUegU
are travel	V0TbcV
are true	XcXbqm
are trying	evhgTS
are turnin	aqdecc
are two	frWlZW
are unable	cdYbay
are unanim	dYbdsb
are under	ckUYqi
are uni	XiZYva
are up	gVocif
are veg	rZcdab
are ventil	igVjdf
are very	aqhQkd
are voice	hwZaXZ
are volunt	dqYhda
are waitin	VuYsWU
are wanted	dgLzpN
are we	msPQai
are weighi	aybbcV
are welcom	Wa7OEv
are well	ghjhVc
are what	VwTcjb
are with	h0YOpQ
are withdr	dVgYas
are worked	doaefd
are workin	gxTUnQ
are writin	gccWcq
are writte	1aYZbX
are yet	brbdec
are you	UUY/fT
are your	dSmkff
are yours	bONM/a
area	mRocbh
area .	ZWrZak
area or	rYedbd
areas	fbzXZZ
areas 's	Zrfdbb
areas .	ac3WWW
areas you	ffoWff
argue	bshdaW
argued	lWflYh
argued health	bcZtda
arguin	ekYehg
arguin .	Yodidd
arguin case	pZdeee
ariel	VkjpUZ
arise	ajTabu
arisen	bmcZih
arises	Ylbgak
arithm	nRZmeg
arjun	hZfZbp
arjun .	cZbido
arm	WUdnZo
army	fXhgjg
army .	bTldmi
aroha	cYlZoe
around	igdgdc
around #	jVctZe
around .	eUyLao
around ?	eacudY
around and	bpdbia
around for	aZQwdl
around in	rYbbch
around it	crdcda
around northl	cpcXge
around ten	Xibped
around that	qiWbZd
arrang	PYX/hU
arrang .	fUoanZ
arrang a	agTwdX
arrang an	arZbef
arrang it	SNZ6dd
arrang the	Yddrce
arrang your	WPWyoc
arriva	bdWesf
arriva .	deZfbq
arrive	Xf6WcU
arrive #	ddUtbd
arrive .	bT/PcY
arrive and	btddfV
arrive at	XvYVje
arrive by	rahWXf
arrive curtis	VjbnZe
arrive in	aa2QdY
arrive lena	fpabdZ
arrive northl	gUncdg
arrive on	ViraZe
arrive safely	YtdebV
arrive that	dXtddc
arrive the	bgZbqd
arrivi	hdpeWa
arrivi it	jcsaZV
ars	icdleb
ars .	cadoah
art	TnifZi
articl	ednWcj
articl .	bpZcah
artisa	dcfdmf
artisa .	erWhcc
artisa park	YYlVqf
artist	ZmdhiY
artist .	WfidpY
artist in	eoYdgc
artist with	fqZddc
arts	eaYXls
arts .	ZXXdpn
artsva	cjoZcZ
arun	ZXfqgb
as	dedaog
as #	Najjpf
as advert	gZWgtZ
as always	gZsbaa
as an	gjhfjT
as and	I/UOVa
as anothe	ecadep
as asked	ZejUtb
as assess	dZYbvb
as assist	TXZS4j
as at	cfodac
as attend	ecpdca
as attire	bqXcia
as bdm	bXdfph
as before	lQnmXZ
as boss	bdpccd
as cet	cdWwZc
as closed	dbSZdy
as comple	bhmVci
as confid	ececod
as confir	japVhb
as declin	dejpWa
as discus	eYgY2U
as distri	ceeepa
as does	gbZbqd
as employ	bjgbSn
as everyo	gWbcdq
as far	ZljZUn
as fast	TxdXYh
as final	ccabcq
as finali	ddcpdc
as follow	bqfebZ
as for	fydUba
as friend	cdddpe
as from	XcXcuf
as fusion	eeVelm
as good	jyQfXa
as he	VtSpbc
as head	ZacXkq
as her	ejcVrZ
as if	fgUpXl
as in	kUNcmw
as is	lifeSh
as it	cqYZWr
as its	ZUUV4j
as judged	acedpe
as junior	bfcZtb
as lead	cfdcqb
as learne	decdpb
as long	KsjgnT
as me	eb4SWN
as mine	X5fVRX
as much	foXZXm
as my	ZZpfnY
as near	hqaZcb
as new	dbaeep
as next	eYYqfg
as not	nUjfah
as nurse	ceeVse
as of	SOfK+u
as on	fgTblm
as one	Yocgha
as open	budaYd
as opens	bpceed
as our	XYPR/b
as over	eaddep
as part	TVfybf
as partic	YbZcpl
as per	faTKqy
as planne	hrVYfe
as possib	ZaV5bZ
as promis	cJvami
as proof	cbtcba
as quickl	Zrcccd
as ran	eadbrc
as read	cpYVfk
as receiv	XX0aab
as regard	aisfcQ
as reques	ei3QYP
as sad	eYcedq
as seal	ccpcXh
as second	XScU6a
as senior	ecdbqc
as she	qfbfTh
as shift	bhcdpa
as soon	duWkeV
as sorry	edbddo
as staff	ccZXth
as stage	aacXvc
as sure	rXddee
as surpri	bbcdat
as teache	YddXsd
as that	qRbfmc
as the	ogUdif
as their	bUcYtl
as there	a5XccP
as they	fpcZUm
as things	mgWZTr
as third	dcaXvc
as this	hlOXlk
as those	rZdcdd
as tired	eeZeco
as to	ipWjWe
as tom	dfdbod
as tv	Zbcbko
as two	ipbbbc
as under	ZfaXyV
as unsucc	xVZbda
as vacanc	b1WZXV
as we	anWTom
as well	lgYpXc
as what	kUmYqV
as when	Winbhb
as with	kngUea
as withdr	Xf3gaM
as withou	dcdpec
as word	daWqed
as yet	Z1dbVW
as you	YY1cbe
asbest	ajijab
asbest roof	igVjdf
ascens	igcYqX
ash	ejSemi
ash .	ZYcjXs
ash job	cqQhhh
ashdow	bTgfvZ
ashgro	VpVejj
ashlei	aYshbb
ashmer	YhnVch
ashore	cibife
aside	jYhmae
aside .	hVofbh
aside and	ccfbqb
ask	ckikcY
ask about	aZuZlU
ask again	g0MSYj
ask all	UclsaX
ask and	flTfgh
ask anythi	XStWjj
ask applic	eeoZed
ask around	axXfcY
ask at	TSuekb
ask away	jUogdd
ask did	eVuddc
ask each	Zddscc
ask everyb	dccqdc
ask for	VZX7fY
ask from	daased
ask got	ZkrabZ
ask his	gvZYaa
ask how	ibrNeY
ask if	cWmmgc
ask me	i6XRTa
ask my	XphchW
ask no	pZiccd
ask nothin	fWtbdd
ask one	ndhVdi
ask so	ZdeatZ
ask somebo	hteVaT
ask that	jQduad
ask the	i0cReX
ask till	aqbded
ask us	dhgSjk
ask we	ZoXmdb
ask what	TPymdZ
ask when	gYwWZZ
ask where	eZadiq
ask whethe	XaXwYj
ask would	eajXpd
ask yes	cXrgea
ask your	eaWyfX
ask>again	ajRrjc
ask>answer	dWjjie
ask>bye	YsYhVk
ask>chosen	gYVnhj
ask>date	dQbrrc
ask>decide	WZirmY
ask>free	gnUncb
ask>give	YYa4ea
ask>hear	aYatlc
ask>hold	dkmdTh
ask>joy	cYeqkX
ask>match	ckQxXb
ask>meet	ciVmhf
ask>papers	aaayfb
ask>receipt	ThJ0ii
ask>refuse	rdRUse
ask>review	imdWfh
ask>soon	ZgVwjV
ask>start	YeuhYa
ask>step	ffWscd
ask>thanks	ZSjZeu
ask>wait	r3OWWc
ask>you	Zacuic
asked	hfhdee
asked #	rTbdWl
asked .	gbnaqT
asked ;	nmlVUX
asked a	ectgYX
asked about	jreYZb
asked after	bQ8aRY
asked all	dYqZla
asked and	jnjUeY
asked back	eSQ/SR
asked by	YpnXZd
asked can	cffqaa
asked decide	lWUVnX
asked did	eYuVZj
asked for	liVfib
asked fusion	bmWUcq
asked him	fbdSln
asked how	mgtTWU
asked i	kfyQXQ
asked in	foXbbk
asked is	jVpfiQ
asked it	Zoeeee
asked lena	XsVdcj
asked my	jZxOTj
asked no	cVYeon
asked not	jqcadV
asked nothin	dT0gXT
asked oakfie	pmTadc
asked on	dheVqc
asked rashee	ccbdep
asked she	dpXacd
asked so	gWgOmi
asked somebo	eZeedo
asked someon	aabZWz
asked straig	kYWdkl
asked that	UchtYe
asked the	llVVdm
asked them	ofkUXg
asked three	hiYUcq
asked to	YgbvYf
asked trembl	auXcda
asked two	ecnSrZ
asked us	YR3bac
asked we	ibojbU
asked when	2WPbhe
asked where	Vh1UaX
asked who	dYpfmT
asked why	ZSifau
asked will	YhrYed
asked you	ZaVodp
asked your	mZrYdY
asking	Xhfrda
asking .	arafda
asking about	haodZe
asking and	hYYWrj
asking becaus	cYoiae
asking before	jVeqdc
asking but	Vioeee
asking for	SflwXZ
asking him	epdeeZ
asking i	dpYZbk
asking if	RMl2ce
asking me	Yiatca
asking since	ZtbZde
asking the	ejoeWb
asking what	bariTg
asking when	jWpdfa
asking where	cmVfod
asking whethe	mQemia
asking which	fbcpdb
asking you	bZOfrp
asks	YQc7hW
asks and	bWcscb
asks each	Uhbubc
asks for	Pbayid
asks his	jobcbb
asks if	fQixZa
asks me	gVhWnl
asks that	eVQjsj
asks to	daaqdb
asks whethe	WVshgY
asks which	cWcpmZ
asks you	XWR6gZ
asleep	femcYg
asleep .	bhrZca
aspect	nccpVT
aspect .	cbXsZb
aspen	jgOhsX
aspen .	afWisW
assemb	lajcYg
assent	deiiZh
assess	clWuaa
assess .	apdoaU
assess ;	cWZrck
assess at	bbcoge
assess by	sgWfZb
assess centre	gbipWd
assess day	XgZybY
assess for	hoWece
assess has	ZoWsbY
assess have	WteYZf
assess inspec	qddaea
assess it	cqbgeZ
assess link	cZeqdb
assess of	aocZdj
assess on	ibVoeb
assess place	ebccep
assess result	SrZZii
assess that	bW2WbW
assess the	Wpeceh
assess which	eccpcf
assess will	phXfbc
assess you	bedpce
asset	dXmaan
assign	Thbgtb
assign .	gpRbhj
assign at	ZcZcpi
assign attach	dXXuce
assign to	XXZvmZ
assist	bXZdwi
assist 's	eTddpj
assist .	YUbisi
assist and	aegZXr
assist as	dbceqc
assist closes	aZudUc
assist cna	cpcddd
assist for	bZacbu
assist harm	gkmWad
assist has	ZfhiVn
assist head	egSjji
assist is	aVbgqi
assist job	bWWXjs
assist manage	iMdU4Z
assist marta	TgdiYq
assist occupa	eabeep
assist on	fegWpc
assist openin	eaeqcc
assist role	odfffX
assist store	dabaub
assist the	abgpag
assist vacanc	dbddeo
assist vision	pWdefe
assist will	ecXuda
assist with	bdkYpb
associ	gcecjh
associ 's	YdgfZo
associ .	YPadqn
asst	eclbid
asst .	lXZcdp
asst chat	ebqbeb
assume	xbTqfM
assume it	Wuccdd
assume nothin	Ysaded
assume that	yXVpcO
assume they	pZecec
assume we	0WaddS
assume you	aPayna
assumi	knZeba
assump	ajpVch
assump the	efpVff
assura	Wmdigd
assura .	bmKjjh
assure	ejXoae
assure .	TaipZj
assure and	cecodd
assure speaki	fpYece
aster	geXlhd
asthma	fYiXcp
astrid	KbupTb
astrid a	eeaode
astrol	VStgXm
astrol .	casTck
astron	ccZYno
asye	gaobde
asylum	drbhdW
async	necfcb
async me	llWaef
async off	latTcW
at	eehhfd
at #	WXZzgd
at .	WxNmjW
at ?	eWmked
at @d	ebZtfZ
at a	dpnfXU
at all	WfyXbe
at an	ekWeRt
at anothe	bUudef
at any	gluaUV
at applic	Vvbdeb
at automa	pddbce
at boroug	dabbrg
at by	h1YYWS
at certif	fgkdjW
at choir	deodcc
at closin	qbdced
at combin	hfSdhp
at consul	ZaWucd
at correc	qXdfec
at cvs	cwZZea
at dear	wSdjXd
at dry	dapddc
at each	lrUcZY
at every	maoZdY
at everyb	Unqaeb
at everyo	Rmajnd
at everyt	WvgiZT
at extrac	hepgYW
at fi	cakWmi
at first	jTlkmT
at for	decqXh
at forms	epZced
at four	ucfZca
at from	arddea
at gate	ceZpde
at grade	chcbob
at great	dqXeed
at group	iiUbmh
at hand	YbjqYe
at head	WuTWpa
at her	gnfZlR
at home	bbOykb
at human	Yadrde
at hybrid	kUdYrd
at in	Zobkbd
at interv	gfiUnc
at it	V/Jfab
at its	fnaRlg
at kwame	dacepb
at last	dUfRtp
at latest	sdacbc
at least	YnXZXt
at lena	ZfZvOl
at lunch	fgeSnh
at mannin	Xoefee
at me	hYcseb
at mobili	Vodccl
at monthl	aqceec
at most	/ERcVT
at my	dSvZal
at northl	uaQocY
at oak	ccXcdr
at offsho	eSdjki
at on	dcqbbc
at once	rPZekl
at one	doeeXf
at openne	cbXqjb
at other	ecbafq
at ours	cdetUV
at patter	dfUvaY
at people	VvXeba
at placeh	SXmvYS
at plenty	hWubZe
at podcas	gYqXcd
at presen	XjpTWl
at profil	cpcecb
at quarte	pVlZfa
at questi	ceYqee
at railwa	kbmehW
at recept	XfscZd
at reflec	dsebZb
at resign	dbpcce
at resour	pZdbee
at salari	iUfhdl
at sam	eeYXqi
at scenes	ZVjinc
at school	Za2ZXV
at sift	dUZbdw
at sm1	cihglV
at some	R/ZQWS
at stage	bbeYcu
at such	atfbbZ
at suspen	elTdhl
at table	bcdqcf
at ten	XUikpc
at that	gUiSno
at their	iUjqfU
at them	W1YTad
at this	eoXWYt
at time	cdeYre
at two	jUklhZ
at unders	jlVZam
at url	YehfSp
at versio	ddZYtd
at wether	tXVZpZ
at what	isWQoZ
at where	Yqadeh
at which	zWfbWc
at who	SvXcaf
at work	cWbgub
at you	UXd/OS
at your	haxbiR
at yours	gkefUi
ate	cVkofb
ate .	aaWrke
ate with	bYfucc
athena	giYgff
athlon	hgljXW
ats	SjvRah
ats .	goUbWl
attach	URmrwX
attach .	RMml3W
attach ;	QVdunb
attach an	ZWhknZ
attach and	UVSyle
attach appoin	cdcXtd
attach are	dlZaXq
attach as	ebwXYa
attach be	eepbZe
attach docume	dcaYvc
attach equiva	eYqeeY
attach for	mYvXZV
attach form	bbgcqZ
attach freshe	ZnVhbi
attach have	ffedoY
attach letter	fdeYuZ
attach offer	eedYqe
attach our	hbhoXc
attach please	ZcgYsg
attach questi	YZdsia
attach sign	dccauZ
attach so	edYcep
attach the	VTtele
attach what	eacbrd
attach will	cYatdb
attach with	dapYka
attach your	Zaicsa
attack	Zqdagc
attain	hXYerd
attain with	dbaepe
attemp	cZqpaV
attemp about	bSpjcd
attemp lena	Xdqdee
attend	adhqae
attend 's	WTnpTm
attend .	UVoghj
attend a	cYa0Ya
attend an	dhqVdf
attend attemp	rbbddZ
attend by	Xcgtbb
attend for	eXbvaZ
attend its	ebdpdd
attend of	caxUab
attend on	jeWYcs
attend origin	Zscbdd
attend will	qceZfd
attent	X0RlcV
attent .	j1KjYT
attent and	VzVbdX
attent but	eYdeep
attest	cddjZn
attest and	ecfdZq
attest of	deebpc
attire	gdcfjf
attire .	XSmlek
attire is	igkVah
attitu	kZZcnd
attn	obaace
attorn	dUeegr
attrac	hafkec
attrac someth	btbcbZ
au	YUbfyd
au .	XYelrW
au on	eedaoe
aubrac	fXfojZ
aubrac 's	amSmid
aubrac and	aqXegb
auckla	bdteaY
auckla .	ZZuccc
auctio	lcYYcq
audien	YfgoQk
audien .	Ybqbcg
audio	cdXtaf
audio .	fhYsbY
audit	aniXcg
auditi	kTUfnn
auditi .	ffSomZ
auditi and	kUZjgl
auditi for	chZbar
audito	nfeZgd
audito .	nZeRnf
audito about	dapeed
audito goes	ekcVoe
audito have	pacddf
audito of	pZbecf
auf	hgTlfc
auf .	dkZYsW
auf admini	geodXe
auf people	iWZYkn
august	pidedW
august .	hgmdgS
august is	sZaedb
aunt	YVpgej
aunt who	dTTmkl
aunt works	rXkYdc
aunty	Wdgiel
aunty is	kcdWjk
auréli	eeakbl
austin	ldoSTl
austin his	eacedp
austin you	qdbbec
austri	NkdwgY
austri .	Wjblgf
author	bccnhf
author 's	aXjcsa
author agreem	edcpbd
author on	kWikdc
author to	icYY0V
auto	PY2YWl
auto answer	cXseeb
auto mail	RapmZd
auto messag	WerdeY
auto reject	dcVjeq
auto reply	Xb4RZW
auto respon	Zfrbda
auto thing	YWkcdp
auto your	frZZea
automa	cesaZf
automa .	tRVggm
automa and	jpbcdY
automa answer	Sbxcdd
automa boss	mcKpao
automa confir	iqeXcW
automa email	fgejkV
automa form	dcpcdd
automa note	aZtddd
automa notifi	dYecho
automa office	frdaeX
automa one	cXqgcb
automa outcom	baaepg
automa reply	Rl3WXU
automa respon	YVzcbZ
automa thank	aZwbcZ
automa your	ccraca
autore	MT7UZU
autumn	dlfWhe
autumn .	mUkjVi
autumn tour	Vnfble
auxili	eZlkjV
auxili 's	YXqkfa
auxili compan	qcfdeW
avail	kTbnff
availa	YZezUl
availa .	PRczXr
availa and	Wkocae
availa better	ecbaeq
availa for	ZTiyXf
availa form	dcavdY
availa from	dglaTn
availa in	fbodYg
availi	Vbvdae
aveiro	gwQZee
avenue	XUVkre
avenue .	aaZXuV
averag	oSoYYf
aviati	XghWkj
aviati applic	dbZeeq
avisar	kRlcgg
avocad	eeYhhi
avoid	hTrcSl
avoida	faXngi
await	N5KflQ
await contac	dccodd
await her	brcdcY
await your	bZacvd
awaite	gjSall
awaite of	dpZcbi
awaiti	O4OolL
awaiti decisi	XxXZda
awaiti your	dYVppb
awaits	hYnabj
award	yUTOoh
award is	uaWagd
award notice	tgUZaa
award of	bfYYqg
award or	scadbd
award the	dadeep
award you	efdXpe
awarde	RKQS17
awarde .	hWZYft
awarde a	bebXtc
awarde the	WWTUmy
awarde to	SSXSvy
awarde you	Tbahuc
awardi	acWinh
awards	blfcff
awards 's	ffYcod
awards esther	aaoded
awards knows	drbccc
aware	kmcVbg
aware the	ibXaho
awaren	QnXhgh
awaren .	cpkWbY
awaren applic	eacpee
awaren they	aVUdnk
awaren who	bVYpbk
away	cgidcj
away and	emPbpd
away at	qaXibh
away day	YnmldT
away for	danVal
away from	jQwgUf
away i	saZdde
away in	ctYYfb
away lena	bsccda
away she	pacdfc
away to	WwdgaX
away with	nWfand
away you	cXbrfd
away>again	jYvYXa
away>ask	Vkange
away>away	aevXeb
away>chosen	cMtcgj
away>closed	bdsfXd
away>date	ghnfeW
away>decide	zibUYV
away>free	Uragdh
away>hear	wSXijZ
away>hold	YkaaVs
away>if	TgikoX
away>joy	btYded
away>match	eVhtYd
away>me	jsYdZc
away>meet	kfhmYT
away>news	ujTcXW
away>not	briabc
away>others	ffSgXw
away>papers	bWOvqc
away>post	ddPfiu
away>refuse	pVcbcj
away>review	faySbf
away>sorry	hPraci
away>step	chYrZe
away>thanks	fXpWgi
away>wait	llUbgf
away>you	gbYpic
awesom	SxYehY
awesom .	ZsYadd
awful	cfVYlp
awful .	bdbcbs
awkwar	Vndjdd
aws	ffgkbb
axed	aWXbc1
axed the	daXddt
axlewi	dgZkge
axmins	aYYpam
axmins .	bWfhYr
aydin	bpoYcV
aye	dXaobm
ayesha	mhchZa
ayesha manage	ofVdZi
ayo	biepYb
ayo perfor	dpXjZd
ayodel	TngoTd
ayodel .	ZfXpal
b	aaZrgh
b #	dcYeqc
b and	WhiiZh
b by	qbeXhd
b has	cWrigW
b if	goWeae
b in	fpaebc
b is	cqXjeY
b moves	iiaTfo
b to	dbeodd
b we	dtbaea
b which	eefYoe
b will	jfaVdp
b your	Zegoca
b1	fZZnla
b2	eiageh
b2b	cgYTft
b2c	erhScd
b2c .	erXcdc
ba	gQqcld
babies	YlbcrX
baby	femlaU
baby .	iVlemY
baby reads	Xeeqee
bachel	caibod
back	hfgfee
back #	rjadcT
back 's	cYpakb
back .	RjmmYh
back ?	iMqoce
back @d	zVcWpQ
back about	VoikYa
back after	ajlRji
back alex	dYddpe
back at	lekMdm
back becaus	bqbdcd
back before	gOZvjZ
back boss	fZoehZ
back burner	YizYWT
back by	VOOmyq
back churn	qUlade
back clear	dUffxT
back convey	bZZaxc
back correc	caddqc
back dear	pRgfhg
back door	aYZplc
back down	qjXaaf
back either	cdbqee
back end	caXerg
back fine	afcata
back for	ZOa9ab
back forth	Zdrbfd
back from	iniVdd
back he	jUTbqg
back here	ecYwcW
back i	Vamobe
back if	YRdqXq
back in	aeioSi
back is	ViejlY
back it	fKZvjj
back lena	pKqmVT
back modell	4NbVXa
back mornin	nmcUdd
back my	basWah
back no	ipZbbc
back northl	zUghWV
back of	rgUkgT
back office	hUgoec
back on	bgthZW
back once	Zsbbdc
back out	aWvYcZ
back over	hYfXdp
back please	ccZqha
back re	Sldlhd
back she	asbdcb
back signed	bdbauc
back so	iiWkiZ
back star	epWZch
back the	cjrSbf
back they	ZhVmYo
back to	uvZVaW
back until	XidVom
back when	FtbkQq
back whenev	jbqYbb
back will	fdqeeY
back with	jNXrsb
back you	iVlgkY
back your	gThJV3
backed	ZhWXni
backed out	ZVYbpk
backed up	frdabb
backen	nUfidg
backen .	hXolUc
backen and	qXadhd
backfi	bdbfki
backfi .	cbXZqh
backfi withou	dbepeb
backgr	dXeqbj
backgr .	oSibXp
backgr and	ebatbe
backgr applie	hekgVg
backgr check	ZhWvhY
backgr in	aejYap
backgr invest	ddbbbp
backgr is	jSWfcx
backgr screen	dbpaja
backgr the	ebriaX
backgr your	edcboe
backin	diabfl
backin ska	cdafcq
backlo	a+MVZS
backlo .	U1Vada
backs	kdggbc
backup	eojdXa
backwa	vejXTZ
bad	jaZbds
bad .	vXaiZd
bad ?	dkZdXq
bad i	Wkpdcb
bad in	Zsbdda
bad line	gVpglU
bad news	XVVdk0
bad tiding	ebZddq
bad time	bfdbpe
bad timing	cVfeeq
bad week	bpcehY
badge	eghfiZ
badge .	craYmW
badger	cjefef
badger .	dVlkZk
badly	YVofdl
bag	Ybjatb
bag .	iffUpa
bag and	fhfSrb
bag i	eeZdpd
bag of	XfQvUm
baggag	ahdggh
bagged	dbWZvY
bags	fbfnbe
bakare	ZaUktd
baker	Xlfdeh
bakeri	fnnaaT
bakery	XNejjs
bakery up	eXYecu
bakery we	ecddbp
baking	iPtcde
bakker	aNmucY
bakker you	dddoeb
balanc	fZYTlv
balanc .	amWYYo
balanc and	dcbdcp
balanc messen	epZbdc
ball	Wdghao
ball .	ccZkao
ballar	hhZgeg
balloo	nageXi
ballot	seWiZa
ballot .	jVjiah
ballot after	Yoeeee
ballot of	olRffZ
ballpa	jbWbrb
ballpa .	pVggdd
ballro	bWmnec
balogu	cdjafi
ban	YQuaWn
banal	delibc
bancro	mYdVXs
band	VdTezj
band #	QhWQ8f
band .	XcYiwZ
band and	eVgakn
band wants	YccuYd
banda	jXdaep
bands	ZpUoda
bands .	dpcVke
banerj	faVxeV
bangal	ffUggm
bank	cajfjf
bank #	dUojhc
bank 's	mYgikV
bank ?	coccee
bank and	icWmic
bank card	ccUloc
bank closed	dbaepe
bank detail	UYaiyW
bank has	YgdXfp
bank is	aWhcer
bank itself	eoXdeg
bank lady	diabao
bank letter	ceeobe
bank office	ThkjiZ
bank on	qkbbbV
bank prelim	bdpadd
bank said	kUVdbv
bank with	ecodda
banker	eVmhSo
banker the	dcrbcc
bankin	UPisme
bankin .	hdVpha
bankin to	cYlWrd
banksi	mZjUXn
baptis	cRnlfe
baptis 's	bbsbfb
baptis the	gbobdb
baptis you	cacsac
bar	cUPmpr
bar 's	baYqhf
bar .	adXpej
bar and	hUWpic
bar for	jaZbaq
bar from	bcUcva
bar is	VfZYql
bar job	hhcZoV
bar northl	hceobZ
bar one	cfVsiY
bar the	giPnhf
bar was	cXWYdz
barbac	XgjoiT
barbac 's	VlZjjf
barbad	eldkZc
barbar	dfphXY
barber	Zialhe
barber .	epUbif
barely	gWokcZ
bargai	jedfjZ
barge	dWhanj
barist	dYsfgY
barist .	dceoaf
barist @d	Vjocee
barist had	oZcefe
barito	fbVshf
barito it	ccRpgl
barmai	bdmXgg
barmen	ZTwaaf
barrac	eWcehn
barrel	eVevYb
barrie	deYekk
barrie on	Yeddqd
barrin	fggnjO
barris	ZXrjUi
barry	majZak
bars	lcafhf
bas	cWkemc
bas .	edpdac
base	TZSU/e
base #	cdcVud
base .	bWhXwd
base as	cdbdrc
base trelli	cccasb
based	XiXmXo
based assess	ckVrbY
based in	cXefcr
based on	XkVdbs
basel	fbfuWY
basic	cdlcdg
basic .	Yhbfcp
basica	YZYbcy
basica .	YckZRu
basica legal	fRmfgk
basin	ddWYjp
basin .	ddWdcq
basis	flQefm
basis and	UyYcde
basis of	kZZWZs
basque	ZYbofj
bat	fdmfXg
batch	eekfZh
batch .	dZtdba
batche	dbkhmW
bath	dlYYmi
bath .	glTckg
bathro	ffWfnf
batter	aamdma
bay	Rcaqjk
baypor	blVjgh
baz	ieXfqZ
baz .	hbpdiU
baz profil	eVhanj
bcc	cZkbna
bdm	igTnfe
bdm .	ScYotc
bdm assess	ZehqdZ
bdm at	ZVadrk
bdm by	Xcdsde
bdm packag	ooaTYb
bdm says	dqaadb
bdm test	fgSoai
bdm to	mShcgk
be	hkZfef
be #	ybYbdY
be .	gcUbno
be @d	3kTUaN
be @p	racbhb
be @s	qihYbX
be able	yiXZUd
be admitt	ejYWgq
be advert	ZZgaYx
be advise	lnhSZb
be affect	cepbeb
be after	ayUhZY
be ages	Zxadab
be agreed	egaknV
be allowe	phgUdb
be altoge	dVdtdc
be amazed	oedccc
be among	iaoeWd
be an	jlXrWT
be and	lambgV
be announ	jpWVTf
be anothe	WzZVhX
be answer	nijPZY
be anvil	dXYckp
be anythi	cwZZda
be appoin	ZVTea7
be approv	Xrbggb
be archiv	eXveeV
be arjun	acaddt
be around	doYjbc
be arrang	Tgdlmc
be as	leVali
be asked	X/TRTU
be asking	WfXkTv
be assess	npTfbS
be at	Udd6WT
be availa	iXojbW
be aware	asbaea
be away	VkmYbl
be back	YbvbnT
be before	Z4dSbT
be behind	ZZdipb
be believ	wUaccd
be bernad	cYdces
be better	dbXlWt
be booked	VVeqpa
be bored	LcSZe+
be boss	jUncbj
be bounda	cYgdas
be brewer	isdcZW
be bringi	eabeep
be brough	VmViZp
be buildi	eobdda
be by	ukVXWf
be called	gxXVZd
be callin	bmQgXs
be cancel	acfscZ
be caring	eceocZ
be carryi	dZrcdd
be certif	bpcedb
be change	aXxTdb
be chapla	eWXdeu
be checki	TTyadb
be chops	ibeZod
be choreo	gzSTbX
be chosen	n3ZXQP
be churn	rbdbec
be civil	iTeefn
be closed	PU7cUU
be clothe	cdagqa
be coffee	edoYee
be cofion	YYpcjY
be coming	gftaWZ
be commun	m2QWXQ
be comple	dZTuhd
be compli	gXafdq
be confir	ckdmfU
be consid	VclxVd
be consul	vVbQdm
be contac	W/PWYP
be contin	UhkVas
be conven	cadtdb
be convey	njhYeW
be corner	aubcgY
be cows	bapcee
be create	yfYUdZ
be cross	oYgbce
be curiou	dasbdb
be curtis	cUtaef
be days	ayZaca
be daz	cqeaed
be deacti	WbpjZb
be dear	d1ZbXS
be decide	0mdUTR
be decidi	vdgYZU
be declar	wgYUeW
be deemed	Zdeepd
be delaye	Xofffd
be delete	NT4fYZ
be deligh	diSdvY
be deploy	ebYber
be despit	byaZdW
be determ	pjbbba
be differ	sadcea
be diplom	eesYeZ
be direct	aeiUlk
be disapp	bcbdcr
be discus	coNWpj
be dislik	cbZeqd
be dispat	qpZbdQ
be dive	eTqefc
be doing	cVbYhv
be done	rgQrYW
be down	Ia/UYV
be drains	eVaXxg
be drawn	f6TgWO
be duplic	cqbhZb
be early	mXXtXZ
be either	fseYZb
be emaile	igpWeR
be embedd	Uwbabc
be enclos	cjcapZ
be engage	gVadmn
be enough	ZZenoY
be estate	WXjbbu
be exact	3Pacbb
be examin	UmZvZX
be except	eacbZs
be experi	qedXbd
be extend	XZeTgy
be fair	hUoRgo
be ferrei	absjdV
be fillin	dUeddv
be fine	aeVwXc
be finish	gWYxcb
be first	cseZac
be fixed	ZbTwcf
be forth	vmTQYT
be forwar	Xd0YeW
be found	Smmced
be friend	msePUU
be full	berbbb
be gav	acZY0W
be gettin	ScdmwQ
be given	msSiZV
be glad	QXVsit
be going	PcbYc5
be good	UkhqWc
be got	fsdaab
be govern	agXpdg
be grante	dUYler
be gratef	YUWxvT
be great	fPfmjj
be guessi	XyZbbc
be had	UlnQek
be handed	ZOSxsZ
be happie	YSYllq
be happy	eelTcm
be hard	bYjqbY
be heard	fdXubY
be hearin	g2NSWd
be held	bgcubW
be her	UabbxZ
be here	QaSvsb
be hired	XgsdVf
be hiring	XKNeZ/
be his	fZbcsa
be hollyb	eVatcd
be home	Zgbecp
be honest	baPdd0
be honour	XQcR/U
be hourly	edeoeZ
be hurrie	csblaV
be hydrau	dcaqce
be ideall	lVmdee
be in	fyXhbV
be inform	ovUWZc
be instit	Zbdepe
be intere	lUZpZj
be interv	UUW8Sh
be invite	Y/PNbY
be inviti	XQXja2
be irrita	ofbbed
be isabel	cvZdeX
be issued	uZeWXi
be it	rcfWgY
be its	dcUdzV
be joined	cUfcmo
be joinin	WQaWur
be just	edbpcc
be keen	cSkoch
be keepin	ZbYaYx
be kept	nYsbbU
be kim	pejdaW
be kin	edeaod
be kind	UjWcnm
be laid	ZoRtaZ
be late	TZggyS
be later	XwaZgX
be le	dccqcc
be leafle	bcpfeb
be learne	bZZblq
be left	xadgVU
be lena	rvaQON
be lettin	gZZhZr
be lieu	iWbaph
be lifted	aTwfec
be lighth	bcdoge
be like	qhbZWj
be limite	dzRYdX
be long	nrWYZR
be longer	Nqaihk
be looked	SycrWO
be lucky	eYXcft
be lying	ctadca
be mad	dqdejT
be made	xgcYQf
be mailed	sYUrbU
be main	lpXccW
be making	axYYRm
be me	eXXXms
be medici	ZYdZdu
be meetin	SXU5ZZ
be met	dedodc
be micros	bbapaj
be mine	irebXb
be missin	eZoedd
be mobili	bbfS0Y
be modell	1dScWW
be modera	btaddb
be months	YjqcdX
be more	kuaccQ
be most	edaaYu
be moving	ihgTdk
be my	efpNme
be named	ikgiVZ
be needed	dkZXdq
be needin	PIWftz
be never	VxhaZW
be nice	hlVikX
be nkemel	ZVnkce
be no	LKaiT/
be nobody	cccdap
be northl	rsQcaU
be not	chacaq
be nothin	cXjqdZ
be notifi	p4TVWN
be oblige	KLV+qX
be off	YYvYcf
be offeri	eYcdP1
be offlin	Xescdd
be ok	aYiyVa
be okay	aWlmci
be on	flbkeW
be one	offTjd
be only	ercdda
be open	ZZe0bX
be opened	dkcUrd
be other	YUcddx
be our	KHLA/T
be out	vOzXSS
be over	kRefoh
be passed	ZsWncY
be patien	h/VOTS
be pester	Wgefeo
be phoned	3gcWXT
be phonin	xSiYaZ
be picked	WdpjYf
be pickin	Vofddj
be pike	VvZbcc
be planne	xaddbW
be please	cdlfUm
be possib	fpamcT
be posted	7IcUWd
be poultr	Yqdeed
be premat	eycaXY
be prepar	XqSldZ
be privat	bnZZpW
be procee	ZQXTb/
be proces	ccUxad
be progre	XNVXd/
be proud	beTSvn
be pub	fabddq
be publis	wpMVYa
be pursui	dVbdeu
be put	uYVqTc
be quick	ghSdmk
be quiet	VkrZaa
be r384	WriXXZ
be raised	epaXbh
be rata	bxaYbX
be re	ZRShZ4
be reache	hncoaS
be reachi	oebdeb
be reacti	YoeZej
be read	XtgZea
be readin	nIxSan
be ready	hadsWd
be receiv	TaZdpp
be record	bVlqeZ
be recrui	YZgZZu
be refund	VaTfbz
be reimbu	pTYjZm
be releas	kdhbnR
be religi	VUineo
be replac	dSinje
be reques	bYhebp
be requir	amVRql
be reserv	dXdedp
be reset	bbdgsX
be resour	atbeeZ
be return	RQdldz
be review	K/XXeT
be revive	ahoZnW
be right	WrVVcr
be ringin	uOblXj
be room	ataddb
be round	dYegpc
be rowan	adYbdu
be run	YecZZx
be rung	ycRjWX
be runnin	UUXpud
be rushed	bpeeeb
be sad	cZXdax
be safe	uXcbde
be said	ksRadX
be sap	kZZXgp
be saying	hsZbYd
be schola	idpWbe
be screen	rbbaeb
be seeing	TdUfuj
be seen	RVr3Kc
be select	eyaTZa
be sendin	dWekqa
be sent	tkabeR
be sessio	dZZkVr
be set	P1bfbU
be settle	rsaUaR
be seven	Yipbdc
be shared	ohZXai
be sharin	cfobhY
be she	Zpecee
be short	ibqZda
be shortl	V3hUcT
be shut	Wa1ZbY
be signed	akfUsa
be singh	eacedp
be sites	cacerZ
be sittin	aQidhr
be slow	WcsYhe
be slower	dobbde
be so	aUZ1eb
be some	hrabdY
be someth	XzcfYS
be someti	rVfffe
be somewh	cadpee
be soon	krcYbY
be sooner	3QXYdb
be sorted	uUalbY
be spoken	sXcigY
be spring	cYsZdd
be stall	hSZiqe
be standi	hbaZfp
be starti	ZdXaW0
be stoked	VeZecu
be stoppi	ZUjcjo
be stored	aXwaea
be straig	KoVTc2
be subjec	gqdcXd
be sure	hfpYca
be surpri	gqSlYZ
be taken	eZhodc
be taking	XQdZe5
be talked	XaWfsj
be talkin	hkWleZ
be tea	drYace
be teleph	vYYSlY
be tellin	rgafbW
be texted	XsUjag
be the	niYTjh
be their	aVXN6g
be there	ZCL/bU
be thinki	TgoeXm
be this	zXXajX
be though	cxWbcZ
be three	evabcW
be thrill	bZpTqc
be throug	zZXSaX
be tlr	aXpZlW
be to	neVTjk
be told	/kYRTY
be too	dbRoZq
be trick	cqdZec
be tuan	eYkoZb
be two	dqcfcb
be unanim	hjdUhj
be unavai	UZwcda
be unhapp	eZdeep
be untrue	qYdeee
be up	eQW6bb
be update	axUWdd
be upload	jgOvaY
be us	gQlcdr
be used	mXofZW
be useles	jThegj
be veg	bbZsdd
be very	hYWYno
be vet	cacscc
be viewed	epcXcf
be visual	RaZ0dg
be waitin	oVjVqW
be warm	mpdedR
be wasted	YRSca7
be we	oqZWbV
be weeks	erWbaf
be welcom	ZT1WSg
be well	WpYdbn
be when	atZhca
be willin	TYg2Za
be winnin	dqbddb
be wishfu	bpXfbZ
be with	jNU/aV
be withdr	cZdrdc
be workin	VdTmua
be writin	Y2RTkZ
be writte	i7WWWL
be wrong	Y0UZbd
be you	OUMd1w
be yours	WhdSvc
be zainab	ibXVip
bea	WWipfg
beach	eSnhUp
bean	Vqafbk
bear	e/SWYa
bear in	pZdafg
bear it	Ypbjcc
bear to	fXcYpm
bear us	eadedp
bear with	f/QPVV
beard	cejhce
beard .	bXsedd
bearer	SdcXos
bearer of	dYYacv
bearin	iefSqe
bearin with	jlVffd
bears	ijofRV
bears .	UZlrcd
beat	TQaX3m
beat #	dbcepd
beat about	eaPbkt
beat me	bYZher
beat my	cdpWkc
beat the	aVkbvS
beat you	ZWZZmq
beata	eppXaT
beata .	ibqcbX
beater	mYdoXc
beatin	ebYWrj
beatri	gbejai
beatri in	Vhdiek
beaumo	YhqYYi
beauti	cYfdnj
beauti to	cYoded
beauti would	dbwcaX
beauty	fYjVkk
beauty radio	dcXcph
bec	XqmbdZ
became	ahbVkm
became a	dbqecb
became two	elUYYl
becaus	gadcli
becaus @d	pcYfee
becaus he	fhUgYq
becaus i	bRYfto
becaus it	fcTktd
becaus its	dpdbgY
becaus managi	qYedce
becaus on	pXcied
becaus one	ctaXia
becaus people	dqaedc
becaus she	hcXbio
becaus so	jtXZbY
becaus that	xJZkid
becaus there	TpQSvk
becaus they	mlTlTg
becaus this	dohaeX
becaus we	dhRa2Z
becaus you	WRuYjl
becaus your	bSpdjf
becca	wcYcZb
becker	iYUskb
becky	YmfZif
becky and	ckXYtZ
becky out	cpZcic
becky the	Zhbebp
become	pkYPod
become @d	zYYcbW
become availa	crbcea
become clear	aqdecd
become free	ZsZbia
become our	kYaYvY
become the	fcccpd
becomi	hkXfhc
becomi and	dnPcen
becomi card	ccYsdd
becomi locali	edphbY
becomi the	ochXdb
bed	lVjZig
bed .	oeccdd
bedank	jUXjdp
bedlam	VixShW
beds	eideff
bee	flYjfY
beeche	XrVifa
beekee	UVsjkX
been	chgaem
been #	Tqfahi
been .	aiUUgu
been @d	weZXaZ
been @p	racddb
been able	fmVZhi
been abolis	daedbo
been about	dYajpd
been accept	cSIS2s
been added	emmadU
been admitt	daWbvd
been advert	cdsdbZ
been affect	bRxedd
been all	bapdee
been alloca	chYatb
been allowe	cSqmcf
been an	Xdaefs
been and	e1PfgP
been annull	fcbddo
been anyhow	dbraec
been anythi	Zpeeed
been appoin	deYT1b
been approv	VgermP
been archiv	dYdbdt
been asking	WrWibh
been assess	ZeYfeo
been assign	auVfbY
been automa	fdbbfo
been awarde	WUNZry
been binned	baUjho
been booked	fdpZed
been brough	gfUrdc
been bumped	ZfTtgc
been called	csbdZb
been cancel	YUNcc/
been challe	eZoedc
been chosen	ebdZwa
been city	dftcbX
been clerk	daqdeb
been closed	YPMVa/
been cofion	Vngaam
been comple	phgaZV
been confir	eScfpj
been connec	dpdccc
been consid	jUXYjt
been contac	tSsUba
been create	cZqced
been crosse	oYYcbn
been curtis	gjnbdW
been cut	bTYfaz
been decide	hqfXbZ
been declin	abPXa4
been deferr	eYyddU
been delete	aUbaYx
been discar	dYbeeq
been discon	eZaeeq
been discus	gpYaah
been dismis	dbfdap
been done	gRrYhg
been down	gsYacZ
been drains	gdqaYd
been drawn	WvTUqc
been droppe	epanXc
been due	Xpceef
been electe	aWYXtm
been elimin	ddXees
been ended	eZZder
been extend	XqqbZU
been fabio	edbYct
been ferry	ebuXeZ
been filled	bSLbe/
been finali	Zocbfh
been fixed	fgbvYU
been for	cdZcho
been forgot	WzUbjX
been forwar	j5ZTWI
been found	XvXNqd
been founde	ebbedp
been frozen	aK/cbP
been given	kTcRfy
been glad	eddeYq
been going	Qgsbfe
been grante	YSkuiV
been great	dSsXZn
been halted	cS6dbT
been handed	ghdhVj
been here	bnVhei
been hired	fcTf0T
been i	ecqdcX
been ill	lofYdV
been inacti	ccoddb
been includ	bVbdcw
been inform	YkUclm
been interv	kXsccW
been invite	dTlqae
been kept	mkkcdR
been known	Z+RZWP
been kwame	doeedb
been laid	qnZZcX
been late	yQdfdc
been left	bWinbg
been lena	Xpbedg
been let	VVhheu
been lifted	jqPkcc
been longer	nQfhnc
been longli	biaqca
been lovely	dagdaq
been made	TtRWlo
been making	ebdbbp
been matche	dYWqfi
been mine	eccdZr
been more	brefdY
been mornin	tbXacY
been mothba	eavedU
been moved	kiUsVc
been my	cWfccv
been named	YfuddS
been nb	aZeedr
been no	hpfaba
been offere	dliTdi
been office	cvWeda
been one	dobded
been open	imckbU
been ops	apeedc
been parked	ccrddW
been passed	ituMRI
been paused	YO+ccW
been petrov	eeeetT
been phoned	eabedq
been picked	pYToai
been placed	RktZgY
been portug	bbdcog
been postpo	ZhrcbX
been pre	eccsYc
been progre	ebcqec
been promis	veZbaa
been provis	ajYxTY
been publis	UoZfam
been pulled	ZjHXR6
been put	ed4gWL
been re	jrYkdS
been reache	ZeUcqj
been read	fpefbV
been readve	dpbmiR
been receiv	xipUYM
been recomm	egboVj
been reconv	ecredY
been record	daxTXc
been refuse	gcYZZu
been regist	farceZ
been reimbu	bbpcec
been releas	XZkVdq
been remove	aZgZas
been repres	atbceW
been reques	dpccec
been resche	iaXtcb
been retain	dTVlkq
been review	XYYdex
been ruled	cqZleX
been said	iyOdZb
been saved	WowPbU
been schedu	WnPxdY
been scrapp	ZaZcav
been season	odedcc
been select	TTOr4b
been sent	hmoeUR
been settle	XtjZbY
been shared	hnicZV
been shelve	WT8ccQ
been shortl	kOSzTr
been signed	XtiUcf
been so	fdVhng
been sold	SZXWb4
been splash	qcXadh
been stood	ZY0ceU
been stoppe	bN9cdV
been stored	cdtcdX
been struck	YfcXWx
been succes	ZdScrq
been surpri	ZocdmY
been suspen	VU/abL
been taken	elRUdw
been talked	btWeee
been talkin	mTnhdb
been tane	bZZbaw
been termin	baTccx
been the	cioSdg
been there	fWgagn
been throug	YfWRtq
been tick	SjJVso
been to	dVyVed
been travel	qeadeb
been trying	cWigqZ
been turned	jqaZUg
been two	WdbbY0
been unsucc	ckLXex
been up	pgcbSk
been update	YY0ZXN
been viewed	bVyXcb
been waitin	rOcpYd
been with	VlbgoZ
been withdr	YZSWX+
been writer	ecdbdp
been writte	cvVfbW
been wrong	ZwbWXh
been you	cUZZjt
beer	VetZib
beer .	afneiV
beer ok	ZkYgYq
beer that	eYsccY
beers	bcVccw
bees	hfmaXh
before	nfVraa
before #	vdWcjV
before .	gcTrUq
before @d	oceoaV
before a	dqUdha
before all	pfZdda
before and	fTabfx
before any	arkdbQ
before anybod	UwSnYe
before anyone	foXqWV
before anythi	ViX3RU
before choosi	iqcZca
before churn	nTZsgW
before close	gbaoed
before combin	dYdqgd
before correc	uYgecY
before dear	tTQloZ
before either	bZeqde
before exampl	qYZZje
before going	pidYcY
before half	esWVie
before he	jcUwfS
before his	ehdoYa
before hr	aUccnr
before human	bkcqVe
before i	faXqVq
before identi	ecoaed
before it	gfYsRi
before lena	jlLrkP
before long	XxYWbf
before lunch	qaeaee
before making	YqZhcg
before me	aVvQSs
before modell	lbfsXR
before my	ejldWc
before northl	wgPtcN
before not	iUdpee
before offsho	nUVtYc
before our	hiVlcf
before partic	rbfcYd
before people	pXdgde
before planne	fUQskl
before reimbu	fVdpdd
before rotati	0UcTcb
before saltma	ecZcdq
before saying	cvdWea
before seeing	acepdd
before she	kcYuaY
before someon	mTcXxU
before starti	bbcsec
before that	qnWiaQ
before the	tgVjca
before then	ZeZyZY
before they	ZZa/VW
before too	J/TYaX
before tutors	nVjgcd
before unit	YgkreS
before vikram	Zdeoge
before we	YsU5TW
before your	jcJuUp
before yours	ZpXbbm
befrie	cZZkqc
beg	cVhtae
began	bhefak
begged	jTrjcX
begin	WjQi2U
begin .	YSVpwV
begin ?	dWbO2c
begin after	dacZqj
begin contac	atXbba
begin in	glWijU
begin modell	gcbape
begin on	dinSje
begin to	fpddZe
begin with	SWbh3V
beginn	blacnb
beginn .	dplbaV
begins	VaiWop
begins @d	tgbZiU
begins at	ddbcas
begins human	ebcqbd
begins on	JdiWtq
begins with	YaTVvn
begoni	ndjaYf
begun	lciYjc
begun .	hrZddX
behalf	bgfcgj
behalf .	RtajVe
behave	Zhgfjc
behavi	bVhngf
behavi .	hVncgc
behind	dZfeik
behind .	hddWaq
behind a	ifRkej
behind at	ebpecd
behind her	fUUZdz
behind it	hlUjjY
behind schedu	okbVcb
behind the	RNqktd
behind them	afabas
behind with	itRgba
behind you	qTagan
bei	gWifie
being	isbYhZ
being #	ennWbb
being .	ae/YZG
being a	peRffi
being able	pdYhcd
being approv	mraaWa
being asked	hpVheY
being assess	czPYcZ
being balogu	jUbego
being called	hVctfX
being charge	dZdcrc
being checke	jtVZdb
being city	hfVcdo
being consid	k0KhbT
being discus	Z9YcWP
being drawn	aVVa/Q
being examin	dtZeeX
being federa	dxXdaY
being filled	fYvdWd
being held	cXqckZ
being in	inYXoV
being interv	SkjjZd
being kind	cRaebx
being late	ZalXqb
being looked	b/KYUQ
being made	rsVVaW
being moved	aXpdbl
being no	iSdXko
being of	hZccbo
being on	XugdZZ
being optimi	qjWfaa
being our	ZaVS3Y
being part	cfrbbb
being passed	etYacc
being petrov	Zofdah
being prepar	dcberb
being read	kpiWaX
being restru	eQyeeZ
being return	ddcdcp
being review	brifdT
being seen	akljWY
being signed	sZbagb
being so	jVmdch
being sold	aZpcWm
being sorted	Xtaddd
being straig	emqdVa
being taken	cOhlUv
being talked	W6UcbV
being the	uWWqdS
being told	cmbWnd
being typing	jTabub
being well	wdVdcb
being what	dfcYep
being worked	dqZced
beings	caVpSp
beings mx	XcYsZb
beleid	Xcracj
belfas	Qnmfac
belfas .	XqkbaX
belgiu	cWncgi
belgra	haXjdn
believ	jepUde
believ .	mogTYc
believ her	xbZabc
believ him	bqccdd
believ it	gamfiR
believ me	htRZae
believ the	ecqUZl
believ we	bcrZfZ
believ you	aUhgcq
bell	oaQoja
bell #	lWVpbg
bell .	SnZofd
bell @d	pYfdee
bell by	ocebee
bell dear	oZeeee
bell me	zeWVZe
bell modell	oaedee
bell on	Zccrec
bell promot	hXaYwZ
bell when	SmTngk
bell you	xmVQTV
bella	Xanboa
bella ?	ccuZeY
bella an	beaase
bello	jXdhhg
belong	cgTggp
below	eVcmen
below .	ZdlocZ
below and	ajZrcZ
below by	Teeuee
below detail	deZqdb
below for	eeYpdf
below from	qScick
below i	pcbXei
below our	bYeVby
below the	aRROg/
below they	aZrlaX
below to	bZXzca
below what	mVeTio
below with	ijUndX
below within	dfuRef
ben	hgVhhh
bench	kbhUdm
bench .	eabaer
bench and	ecYebs
bench the	iaqacb
benchm	ajeYhj
benchm that	aYpgdd
bend	VardVm
beneat	eWndck
benedi	capmjP
benedi your	aZjbsY
benefi	hfeYkg
benefi .	fTpfiW
benefi after	bjpabc
benefi and	kobeVZ
benefi from	mefVdl
benefi lad	XZabkr
benefi note	bjVgij
benelu	imZYka
benjam	idnfhQ
bennet	dZanam
bent	aZclih
bent the	aZZphf
bereav	akVikf
bereav commit	arccaf
bergen	cVziZV
bergen .	catgbX
berlin	Xckfih
bernad	oUUhbp
bernar	hS1iUQ
bernie	Wcegng
berth	eoLidj
beside	dcsacV
best	dakfgg
best .	ZRjgin
best ?	ebdpce
best at	ceqbkV
best employ	eaudcV
best for	VZiodf
best guess	pcbeec
best i	peYdZk
best in	bhqccZ
best lively	ebpeca
best number	dcWyac
best of	dZZaXz
best on	cYgdZs
best schedu	kneUee
best so	coXgkZ
best there	ecvcbR
best three	eqcZec
best to	rjhSWd
best wishes	ieobXd
best with	Za4YXX
beste	wRVcja
bestie	caklZg
bet	cvXXlW
bet on	Xshbad
beth	WfrYbg
bethan	eZjggf
bethan a	lcVgdk
bethan crew	hUhgjh
bethan winery	eascac
betrie	fkYYhk
betrie .	cbdecq
bets	fpWigX
better	XSfifw
better .	dTiiYt
better ?	dbcrcb
better and	aTamcp
better coffee	eYfoec
better come	dcbqfc
better day	jaWrcV
better door	ecbadr
better fit	bZdbdt
better for	cgephX
better get	bbapjc
better luck	cYRXZ5
better mainte	ajoWde
better news	ZSZbd1
better of	bWsacf
better off	daYder
better on	YladYq
better one	gbjTtW
better soon	eRqldc
better stop	YwXaZb
better suited	ebebeo
better the	dcbgpZ
better to	japXYj
better you	aUZhpl
bettin	hnbajW
bettin .	bqdZee
betwee	mnVgad
betwee #	VYqsUb
betwee .	nraVgT
betwee @d	gZhoeW
betwee a	VjZsfZ
betwee all	eZbgod
betwee churn	QWeych
betwee friend	qYajcd
betwee guide	Vbmcdm
betwee heart	dccddp
betwee lena	oUhidc
betwee me	0vROQY
betwee modell	rWdfdc
betwee noneth	drhdZa
betwee now	sSXsZc
betwee operat	Wqdffd
betwee planne	barecd
betwee soon	bqadee
betwee the	ddVsbk
betwee them	iuaaZX
betwee three	sjXbbZ
betwee two	lcVdij
betwee us	Yahcph
betwee you	mwPaZc
betwee your	efYcdp
bev	XUbldq
bevera	Rabsif
bevera .	efXepd
bevera the	Zgbpde
beverl	fUisaZ
beware	fbgcdm
beware #	bbXsfe
beware 's	kWhich
beware the	oaeaff
beware to	dbXdct
bex	iWhgfi
bexhil	fVnkWh
beyond	rnWYdY
beyond modell	uUbdca
beyond that	N/cSdL
beyond the	pWZehi
beyond your	bgZagq
bgv	hgfeee
bh	ZUdrif
bh .	hYcodd
bhai	iiqSfX
bhai .	ebpdec
bianca	obkRje
bianca .	kTpded
bianch	jRjifh
bianch on	dVpcck
bicycl	lflZcZ
bid	gZZadt
bid for	ndbTWo
bid to	YjTmhk
bidden	acezUZ
bidder	bdpagc
bids	bliRdo
bids bloke	dgbaod
bielef	aXfvYf
bielef .	aQhdir
bielef number	Zccqde
bielef photo	edbpeb
bien	gYodgc
bien .	eYscda
big	ddhjcg
big boss	edSpci
big diary	poWadW
big frame	erZdbc
big if	eqdbcd
big junctu	nVVbqc
big man	mqZaWZ
big one	mnVecZ
big orthod	cYaedq
big pictur	edZbeq
big thank	cZtccY
big yes	deXfoe
bigges	gbdfhi
bigges custom	eZoeee
bike	icbfkf
bilal	fYrTbd
biling	iVifkc
bill	bgnaha
bill .	kqbSiT
bill and	dXZfbu
bill hands	heqXcW
bill my	WlkRej
bill on	ZZjbrT
billin	daadbt
bin	PNvZds
bin .	aevTed
bin day	hUxbcX
bin it	ZXvcWe
bin the	akWhhi
binder	ddWhkk
bindin	cfpWlX
binned	ZdAaR/
binned at	aZabeu
binned it	eYZecp
binned me	ddZcat
binned the	cSYdb1
binned you	ewZbcR
bio	imQYsa
bio .	VhWdwe
bio and	Xpdfed
bio or	3WbSfb
biogra	cfVmkc
bioinf	XkYmdi
bioinf .	bracah
biolog	WSbuhl
biolog .	caYrak
biolog code	dYogcc
biolog number	cddoce
biomet	bbbhpd
biotec	fhRiZp
bird	gnkVeZ
bird .	Wrfcbg
bird census	cboede
bird in	Yeaasd
birds	kdpbaY
birds .	cZqcdc
birgit	hYcdlj
birmin	gOjlcj
birth	YYkobi
birth .	dXqffd
birthd	aR/STU
birthd .	efxZZU
birthd and	XYrcfi
birthd churn	iZraab
birthd for	bcuacb
birthd from	dcqebc
bis	cdTrfh
bis kate	edaode
biscui	kShgdk
biscui for	iXkmdU
biscui lena	ccsYdb
biscui the	cWVmkn
biscui we	bbrbdc
bishop	jffecd
bistro	alchci
bit	bkcikZ
bit #	aceoef
bit 's	ebomUY
bit .	emVomN
bit ?	ZuWUna
bit and	N3dbhY
bit as	bVrhZh
bit before	Trehed
bit behind	rlXaZZ
bit by	Uvcddd
bit dom	feWgfm
bit done	acqdag
bit follow	cYcbuc
bit green	aYVbZv
bit i	YVochl
bit is	TYW4Yb
bit less	pYbdic
bit longer	pxYPZX
bit more	inRYhf
bit much	cqVedg
bit nobody	jSafkm
bit of	mmjcbS
bit over	dpeacd
bit to	MkXctg
bit too	bVjlbl
bit under	cQaZvk
bit we	cpdcdd
bit with	hRvfdR
bite	bkhYci
bites	cgdcij
bites .	kaaapa
bits	dgfrVZ
bk	VhuUff
black	dfQbyc
blackw	gdhbdj
blame	kjccbf
blank	cfchpZ
blast	rcZfbc
blauwa	dfpeZd
blauwa .	YfrahZ
blauwa again	XaWsdk
blauwa candid	aVinbe
blauwa from	clsZbU
blauwa given	eXWdet
blauwa here	haoace
blauwa i	Vexcaa
blauwa in	tScefg
blauwa it	joYiWd
blauwa mrs	Zoeeed
blauwa this	eohaeY
blauwa to	bZpgdd
blazer	lkahbX
bless	jfZYgn
bless manage	glUabp
bless me	ZtZddb
bless those	vSaefd
bless yours	dcWeds
blesse	fTlihd
blessi	hlWoSf
blind	jibrUV
blind .	bpmUYb
blindn	Rtcagh
blindn them	ajoWde
blindn to	aoddfe
block	VGh6ea
block d	cadeod
block on	dbpedd
block out	deZpee
block traini	edZoed
blocke	sC7SUc
blocke all	bYsede
blocke every	caqecd
blocke half	tbaYde
blocke the	eSvfea
bloemf	YheWcs
blog	eaybaT
blog .	ecsaYc
blog post	dVoicd
bloke	ghZZZr
bloke .	nTXYhr
bloke said	brfbaZ
bloke who	eaZcZw
bloke with	VbUgfv
blonde	bsahba
blood	XZobZn
blood .	ddZZct
bloods	bTouaV
blow	eicmbb
blow ever	ZiVank
blow full	cbpdcd
blowin	cnXrYW
blowin .	XqZjcc
blown	egYfji
blows	cNljeo
blows .	bTjicp
bluden	gmQjhe
blue	cercdb
blue one	dfZjoW
blue ticks	oZeece
blue would	dbZbse
bluebe	aapXii
bluebe .	eWsddd
bluefi	jgXbkg
bluegu	eUreYf
bluegu .	fdpZad
blueha	aaUqem
bluepe	ljccdc
bluest	fLUT6j
bluest as	cdZase
bluest is	eaddqb
bluffs	ebdbZr
bluffs .	heYdUq
blunt	Uojbgc
blur	YgirWc
board	jgagee
board #	rfXfeZ
board .	Uckoef
board and	uUYcoZ
board approv	aSaaku
board as	dYdYvb
board by	bZvaab
board calls	Zeepdd
board can	Wdexaa
board chose	caZcaw
board decide	kdpbWZ
board did	WfVaiw
board does	Wpdcei
board from	YlaXuY
board having	Zbbcpj
board here	eggVjf
board identi	iaYdpd
board in	qlZWWh
board is	c3hYXL
board keeps	eoaedc
board meets	vkcYVV
board met	OnSUpn
board mornin	dabbeq
board needs	hbZsYa
board next	cqceeb
board northl	sbadcc
board of	hhUhkc
board only	XeokdY
board opens	rddcZe
board picks	ofdcdc
board said	aVcYqo
board sat	kWcbcq
board says	mnbiTY
board secret	VoVmci
board shall	oqZYYX
board sits	dqWmTa
board so	ohYhZa
board thing	qabcfd
board votes	tacccc
board wants	WWlxYZ
board was	coiZda
board went	abccer
board would	TaV7Wd
boardi	WbkWyY
boardi .	dbiRyW
boards	ZnkXUj
boards combin	oaedde
boat	fgflhV
boat .	bplXhR
boatho	YhWjfm
boatho .	Wbarkc
boats	dcmicc
boats .	ebqZdd
boatya	gVkgjc
bob	aiccYq
bodega	fhlhcV
bodies	Wngjae
bodies dalget	Xpeeee
body	jjYban
body the	pcVcfi
body wants	eapbee
bodywo	cncXkf
boer	cececo
boet	gjYZem
bog	jeapjS
bogdan	UlZ0ZX
bogdan certif	Zbdtcc
bogdan check	clUqhY
bogdan cleara	bYeojd
bogdan skarvø	dcZrdd
boiler	eWfpXk
bola	djjXcf
bola .	XVqkgZ
bola and	irWZjX
bold	iasgUY
bolt	adnZbl
bom	cqafbd
bombed	jZdhck
bon	cZmjUi
bond	gbapXg
bongan	ltXXWd
bonjou	mndUgZ
bonjou 's	kqdUcc
bonjou is	xXcbbb
bonjou wants	cbbrce
bonjou we	cberbe
bonne	Yalfjf
bonne .	ZblVjj
bonne from	decaqd
bonne though	jVildc
bono	caYfph
bonus	SbiO2W
bonus .	ThiWtX
boo	pUbkib
book	aWlzaY
book 's	dZtZbe
book .	oVyQWh
book a	ccVrbi
book and	acecsY
book anythi	hpYfda
book back	eboYcj
book came	eYzSac
book fair	mlVgbb
book in	ccdqeb
book it	cOU/VX
book my	cafrcc
book now	ddsadb
book of	hUqXje
book on	YWnkfZ
book the	ZVQ2id
book to	bmWnde
book your	XYX1jU
book yours	ccepce
book yourse	ccUyca
booked	aSjyhV
booked .	bZgitT
booked a	ferQcl
booked and	mbgUhk
booked by	bbgpbd
booked for	WXbqqW
booked in	fYWqZj
booked me	SWdygT
booked the	dcqbbd
booked until	dgVmej
booked with	bWolZb
booked you	YoTtiT
bookin	UThvbh
bookin it	ebarec
bookin link	ZaYucd
bookin page	ebardc
bookin provis	ZdkVeo
bookke	lVSmkj
bookle	qccade
books	eTeT1h
books .	URWVys
books and	mjnWbU
books are	aWyTYh
books from	cdcata
books full	eceaqa
books mate	cdcdpd
books of	fgqYYb
books on	jiQjhe
books she	dcdrXf
books so	ZibYod
books the	ZkWuab
booksh	cuhTab
booksh .	dfccpb
booksh from	nnYddW
boost	cehegf
booste	ZpfVbm
booste .	amaXdo
boot	jcQtZh
boot compen	dddqad
boot keiko	bdcrae
bootca	Zddlif
bootca .	Uhfbra
bootca and	ddZpbh
booth	eggbnZ
booth .	cdqheV
booth the	jgVcij
boots	adaree
border	YhWiXq
border .	dZWkco
bore	ZfnVkd
bored	JaUfX/
bored .	cZddat
bored here	bddcdq
bored in	XjdaYt
bored with	Vddbct
bored within	Ugcciq
boring	iiefeY
borne	diYhUq
borne .	cqddcb
boroug	ZWannh
boroug .	Ubfphf
boroug on	nWcefk
boroug with	cecqYe
borrow	iUglkZ
boss	nkWdgc
boss #	ViqaZX
boss 's	laTgdp
boss .	ZjWviU
boss a	dcohZc
boss and	ofbaai
boss asked	WnsPZY
boss back	qkZWcb
boss be	nlabUj
boss can	YkYtca
boss confir	gUabgp
boss dear	pXdibd
boss decide	ySaSme
boss did	fZtZcZ
boss for	aYXtac
boss give	WYpVlj
boss go	qadbec
boss goes	daaYta
boss had	eWOios
boss has	bqiUag
boss he	odieTd
boss if	bWclli
boss in	Ysdddc
boss is	jwaYWY
boss lady	SmmZek
boss likes	jiQbYo
boss man	jXoelS
boss must	kucZWa
boss not	ZXtacR
boss of	kWajoX
boss ok	cdYXqa
boss on	VkWhoe
boss picks	reZcdc
boss planne	ioabeb
boss put	Xdaawb
boss reckon	cddZsc
boss resear	daadfq
boss rings	pdadef
boss said	VpaXpf
boss says	hhWigf
boss signed	acbZud
boss signs	rebbcc
boss teach	hUbjhl
boss texted	mldgWd
boss the	dsaccb
boss to	gsmWYT
boss told	WXVZuq
boss took	ecbecp
boss want	eeeqXe
boss wants	lYRxZa
boss was	gSfhoY
boss went	eccedo
boss who	hqaeZY
boss will	vtTUaO
boss with	fgpgcU
boss would	UjZzVb
boss wrote	baXVse
bosses	ienZSh
boston	TZbmqe
boston .	anifeU
boston and	cZXmap
boston you	ccZcoi
bosun	dShria
bosun .	odaedd
bosun northl	bbqfdb
bot	hXhagm
bot .	ibnUic
botani	bbojYc
both	pVcjib
both .	daYU1f
both ?	dVYwed
both a	Wmoccc
both and	pcaTik
both are	WhZrUk
both back	dbdsZd
both be	kTgYfo
both been	qffagV
both before	gebrbZ
both by	yQYrUY
both chance	bfbqgZ
both copies	cedYuc
both days	adeqae
both dept	aZbyaX
both farmha	dZXzbZ
both files	kVqcdb
both filled	ceoaed
both finali	pacaid
both find	oddeeZ
both for	XaciqV
both go	sabgac
both have	hieUgi
both hear	pcebed
both herewi	oZeeee
both i	Rchgbu
both in	oUigkT
both jobs	ecZZtd
both know	2PZdWk
both modell	rYeedc
both now	faadcr
both on	7bXPfa
both out	YrZdcg
both posts	eafaoe
both remain	ZbZwcc
both rescin	dcYobl
both seats	Zacbjp
both texas	cZZyba
both thanks	kbrWeY
both the	gabYfr
both times	aguSWc
both to	dZYyba
bother	TVjnlg
bother .	TglWZq
bother at	abphdb
bother them	avXeeY
bother we	dbbXsc
bother with	iXnYqW
bother you	aberae
bots	idUkpY
bots .	hdZYsa
bots checks	joVeee
bottle	hcahdl
bottle .	fWlhka
bottli	XsZcfd
bottom	eWqdnW
bottom and	bdZpYj
bottom messag	jiVmdd
bottom with	eZpnaY
bought	jKqeif
bought .	fSxada
boulde	bilkdU
bounce	lRsdcY
bound	qckaZZ
bound to	ogdbad
bounda	aXdemo
bounda .	gaaVnn
bourbo	Wbgekk
bourdo	gdkebe
boutiq	elUdig
bouwva	gejZkc
bowed	UP/VgI
bowed .	cdrZce
bowed out	YO+aVM
bowing	hXlZdj
bowing out	dcqdZd
box	OVfqkk
box .	ZoZnda
box the	cZXgio
box yourse	ecXscd
boxes	nhdZaf
boxes 's	brdeeZ
boxes .	ofddeY
boxes and	eYdffo
boy	infZfX
boyfri	eccejj
bpo	UfdpjZ
bpo inconv	daVvdd
braai	mPnZhf
braced	ejZkjZ
bracke	dYogZh
brad	cikjUb
brad .	nWijbe
brad direct	Wsccdd
braga	XXnjdl
braga .	VUnelf
braga for	mOlYbr
braga me	aUxWZi
braga on	YeZtce
braga test	dcYpic
brahms	fqhdfS
brain	jfoWkT
brake	eehgee
brakes	gSzafY
brakes on	gVwdbZ
bramle	dRYdwi
brampt	ecoSjg
branch	ebdggi
branch .	Wbdblp
branch and	oZifba
branch by	Wcavdd
branch i	VlZtZb
branch in	iojUhW
branch manage	koXWlW
brand	WheZjo
brand .	ZgWqcj
brand and	bhTcdt
brand post	jZoabd
brandi	YrZiga
brandl	cVrOil
brando	jUeobf
brandt	fcjPlk
brandt .	XffbXs
brandt ate	ccpaef
brandt from	ebZdqd
brandã	rSgdcg
branno	iYmgWh
brass	XeffZp
brass .	Ufiial
brasse	hnhXea
brasse .	hqcaba
braved	USmaXp
brb	YWcmhl
bread	gelfgW
break	idflWf
break .	Vcgnbk
break and	bjapcZ
break learni	dbesab
break mailed	ocbdee
break mails	oVkded
break of	ectZac
break up	rYbaid
breakd	bnkcdZ
breake	YmhamX
breakf	bddpbf
breakf .	cfpRZk
breakf roster	edaode
breaki	mchVeh
breaks	cfdedm
breaku	gZlkbb
breaku and	cdhpZd
breath	elZekc
breath for	duVhaX
breath modell	bpYddd
breede	aYfqai
breedi	QmrcZi
breedi .	Xpeeff
breeds	VlhXel
bremen	VqVjgh
bremen on	Xqaeeh
brenda	hlbZdh
brenda .	kUnbZk
brenda things	cwUfYa
brenna	iaihad
brenna for	Zadqcc
brew	gricYS
brewer	YWWoll
brewer #	deoXhb
brewer to	bTWerm
brewer you	bXctdc
brewin	dcjlcc
bri	fZbfil
brian	jlPbXr
briann	cefgqW
bribe	jMxSja
bribe .	bcrcda
bribe desks	reXcee
brickl	fgcicf
bricks	cYoYbn
bricks .	aTmZkn
bricks has	epceda
bride	Zggjee
bridge	fpWYoa
bridge .	fsZYjV
brief	cQS8Tm
brief .	hXcqWh
brief attach	edcpcd
brief for	cbYzZa
brief more	eadbep
briefi	gZanhf
briefl	galihY
brigad	fgZjak
bright	acjilY
bright .	dgcXpf
bright and	aacloc
brill	cekchd
brilli	cXhjpa
brilli .	kXYoYj
brilli and	VhiUqh
brilli from	hYYdpd
brilli the	eapedc
brilli utrech	odgcdb
bring	USY6rX
bring #	YYUqrX
bring .	iapZcd
bring a	ORprpP
bring an	WaanoY
bring bank	debSwe
bring books	edcbsY
bring both	cdaqed
bring chief	cZecfp
bring clock	bdZrdd
bring id	aYWooc
bring in	fXZtiZ
bring it	cLg6ZY
bring lectur	dccrbd
bring lunch	gdVbwY
bring my	XXS0ja
bring nothin	nSmgYf
bring one	dbcuad
bring or	beerad
bring origin	cebpdd
bring own	abZvfZ
bring owners	ddbpbd
bring paper	agapZh
bring passpo	ccaZte
bring photo	deYuae
bring renewa	dcabrd
bring sectio	dceqda
bring severa	echWpc
bring the	WOkskc
bring their	ebajYp
bring them	aZfvaa
bring this	igdoZY
bring two	egpbcZ
bring up	civXeW
bring you	alRKur
bring your	TZVu0S
bring yourse	ebdZpc
bringi	SNogln
bringi anyone	eabeep
bringi it	edocec
bringi the	bYrffY
bringi them	fcbqbd
bringi you	edagpa
brings	eZUhmm
brings for	febeoZ
bristo	bjfZhi
bristo .	Vhigkd
bristo and	Vhbkgk
britta	bbpgbc
brno	abnajf
bro	ZpdkeT
broadc	gYhfhg
broadc .	eapadf
brochu	UjgkjY
brock	xdVbVh
brock .	iZbqcd
brock the	buZZdc
brody	Sicaok
brody .	aYsZdg
brody best	emUehj
brody job	dYactY
brody scorec	aoecde
broke	glocdT
broke a	cqbeec
broke down	hTrpVT
broke it	ebdVpj
broken	edvhXV
broken .	fbqlVZ
broken and	japbbb
broken down	cdeqZd
broken her	UyafcZ
bronag	nXajff
bronwy	VkwZdU
bronwy .	WipVmW
bronwy in	ivRcca
brooke	cfkacj
brooke .	SdcXpq
brooke i	YYbdno
brothe	YWmdat
brothe .	fUobfi
brothe and	mRVkij
brothe got	agscWc
brothe he	ddcoed
brothe in	bUgaYz
brothe is	YjWcau
brothe provis	ecodea
brothe reckon	oPNoTn
brothe told	bauWdc
brothe who	VrgogO
brothe you	eeccpd
brough	ZKuYbv
brough along	ccdpec
brough forwar	fTUpli
brough her	dYWcZt
brough in	cYahho
brough it	jMycdY
brough up	eXsdda
brown	kcogXY
browse	aYvZYg
browse .	ecqacc
browse jobs	dbpccc
bruges	fUqaWm
brunch	ZrcjYY
brunch .	YqleYX
brunel	1aVZeZ
bruno	kUccrd
brush	YcmpkQ
brusse	fkmeTc
brusse .	cqdcea
bryce	ZcYigo
bryony	ihhnUY
bríd	ZWcfln
bsc	eaclgf
bubble	ghdjdY
bucket	jgdbaj
bud	sUcmdW
buddy	WnjXgg
budge	gVkmce
budget	eqYbZl
budget 's	nmVfgZ
budget and	UoXfhk
budget as	epbceb
budget code	esXbhY
budget did	eaYees
budget first	iybTXY
budget for	bZcamp
budget freeze	fZofed
budget get	Yqcdee
budget gets	tUddde
budget he	qYaech
budget i	cqadec
budget in	mRijaa
budget line	ducWhY
budget only	eZZeau
budget passed	dckpdU
budget the	cipcdY
budget we	gYeeaq
budget zestfu	piZdZY
buenos	clZpcZ
buenos you	ccdrdZ
bug	nXXhmb
build	UZbqil
build .	fYddfp
build the	cbcqed
build we	becdoc
builde	khYjWi
builde with	igVjdf
buildi	maZsbX
buildi .	fMoocf
buildi of	balpaX
buildi on	zfWYaY
builds	njdYfa
builds #	gqXcdd
builds is	cqYeed
built	iegZei
bukola	lVYqiX
bukola .	cbaseb
bukola tyrese	oZXiia
bulk	efdhak
bullet	edjdci
bullet .	bZfjZo
bummed	Zc1Rbb
bump	ZdkZkg
bump .	aXVdlt
bumped	ghgjhU
bumped into	fRqbgi
bumped to	rbZiaZ
bumped up	ZZXtlY
bumpin	eWkjib
bun	lZqYeY
bunch	kbhhdc
bunch of	bbrcba
buongi	uVXggc
burden	kXeYng
bureau	mWefkb
bureau did	ecccdp
bureau for	dZepee
bureau or	qaZZkb
burger	cfhiec
buried	kgfffZ
buried .	fjhWjb
burn	XUihfn
burn you	cVrdpV
burned	fpXajb
burner	WqvXVO
burner this	dqcddW
bursar	kZclee
bursar .	fbQohi
bursar and	qWcfcb
bursar board	ZfZvcY
bursar boss	edXhoZ
bursar for	gdSlbm
bursar girl	ZhmWZj
burst	mUYkkg
burton	dYSZ3e
burton .	daeesU
burton that	joUbhd
bus	cVsdie
bus .	bVqfka
bus and	WVzhZY
bus compan	liTbhf
bus is	YTnckl
bus softwa	eUhghj
bus stop	bakUeo
bus stops	gcpfYb
bus struct	eaqejV
bus then	aZtbcZ
bus was	UjfoWc
busbed	lepTcd
buses	bbbXnp
bush	bVeiaq
busies	VmYZjp
busine	fjlceZ
busine cards	deYVwb
busine email	edeoeZ
busine has	eZtdeW
busine plan	aabxbb
busine tellin	Yqceee
busy	cgYbmk
busy 's	dbpXhd
busy .	jTaZir
busy round	eadofd
busy was	dZadog
but	hgXdgl
but #	+EVciY
but .	RlLYsp
but @d	2Nbdcb
but a	ehQcoh
but after	gXoZei
but airlin	cYSYbu
but all	V1YcZc
but anothe	aeWbav
but answer	pVYpbc
but as	VbgSgv
but back	paeeeb
but by	9HWdce
but campus	debcbq
but can	UhgriT
but client	bXXhar
but come	dYkUcr
but comple	ddrdeW
but could	ZUT5kW
but dear	2ZcVcU
but did	XipffX
but differ	ebsdbY
but do	gjLpdi
but does	eZaeeq
but everyo	XuYkdW
but except	dqWbea
but felt	dceZds
but first	WwcgQi
but from	gPqigb
but gave	eederW
but good	rccccc
but got	bacZvc
but guess	mZXbpY
but has	ktlUYS
but have	ScmuYb
but he	hfWXko
but honest	R0bddb
but hope	eqbeeZ
but hr	YVamtb
but i	ejpXnR
but id	apfWkW
but in	iKVzig
but its	WwPUna
but joy	cYbfoh
but late	cVcceu
but lena	lVeele
but maya	VoXokP
but me	kVmerR
but meant	dZTrlc
but media	qYdcde
but modell	vSddec
but my	qlfbVa
but need	aufWba
but neithe	cpcida
but nneka	cXcaas
but no	QePbZ/
but nobody	RrrbXV
but northl	rWXrcW
but not	YdaQnw
but nothin	djsaZS
but now	WpciiZ
but offici	okceWb
but ok	wUViYa
but on	7PSglQ
but one	koTbag
but only	ejsRSf
but our	ndWWVv
but page	ddboed
but ring	faaqdc
but she	zkVUVf
but site	dcZdbr
but so	jikVZd
but sooner	ddaseZ
but still	eNZkue
but tell	bceqcc
but thank	cXgdbr
but thanks	dXrcbd
but that	lljUab
but the	ggXaZw
but then	axceVX
but they	idJfrk
but this	mbQjgj
but two	bralWZ
but wait	evbdaV
but want	bWbsdi
but wareho	Yccsdc
but we	jUOcou
but were	ebdeap
but when	N6VZag
but whose	eoffXe
but why	XVYgzc
but with	bsWVqZ
but would	UpSpka
but yes	dUWZro
but you	gWWcop
but your	WeTxdg
but yours	YkdmlT
butche	lfmdaW
buts	hpbddZ
button	jZlfeb
button .	gUP1fb
button to	sVsZYT
buy	WbjgrX
buy .	bcjcoX
buyer	docUao
buyer ?	dpZcee
buying	dijkaY
buying .	abqnWZ
buyout	eYpZei
buys	ZklbhZ
buzz	nfXgah
buzzed	ifeeee
buzzes	jiXccl
buzzin	dfkgdd
bx	cXofha
bx .	fdrdbX
bx cnc	eeoZdd
by	tVXnhY
by #	9KaelU
by .	S2ZdTf
by @d	qPXtmY
by @p	Vpahci
by @t	pZhWch
by a	ZiWbdv
by accide	elzRYR
by all	gdpcVg
by an	kmbhVb
by and	D+cmfP
by anothe	jdYcWq
by any	QylfWU
by anybod	aVuddb
by applic	ecqdeY
by assump	efsUdf
by aunty	pZdcdf
by bit	Uvcced
by catalo	dUcpdl
by chance	fYpccb
by churn	1FOxpV
by clicki	dfrWee
by close	4STcbX
by combin	mUjnXZ
by comple	ZcpUmc
by contri	hcaZpd
by counte	fVtbhV
by cuisin	hcoccb
by date	Xtbbfe
by dear	tPNzpU
by decisi	Waecpl
by dinner	ZbaZwd
by dr	ddpbdd
by each	bbcqed
by email	pkYefW
by employ	VcgWbu
by equali	cbZdse
by exampl	jUcllW
by first	rWbhdc
by for	hUkVll
by forth	qOPxmV
by fte	eccZeo
by guard	oabfee
by half	qdkZVf
by hand	csaeYd
by hands	rZdedd
by hiring	YvWbbf
by his	fafXtW
by hr	itZXab
by human	zIQ0fR
by hybrid	0HNyhS
by java	ddbbre
by kuba	jYajoY
by lena	+FPzhQ
by letter	nrSUgW
by looser	eadcod
by me	mufafK
by means	fZboef
by mistak	Vc/TZR
by modell	2ROzcU
by mornin	Mxabhg
by my	kjdVei
by no	avdYjU
by nobody	XluYbV
by northl	0LTwmS
by now	W9bePN
by office	L9YacZ
by offsho	phddUU
by one	SrOcfp
by order	aV4TVe
by others	iYbacr
by partic	TyahdY
by parts	rRUseZ
by phone	ndVffh
by placeh	C+afdc
by planne	oMT2jU
by post	nfZdjW
by questi	edbsZd
by recrui	ahqZcc
by reply	ZXZ0bb
by replyi	WYiqXi
by return	ZUQ7kQ
by solvan	eWVjgq
by somebo	flWZel
by someon	Zahaat
by stack	fYasbb
by subjec	Zqbded
by teleph	rbVlXd
by text	ggRdpg
by that	qfacae
by the	vWahgb
by then	WppXXf
by this	dRtceg
by three	dqgVce
by tutors	3WbSac
by two	nbeVii
by unit	1YYeXQ
by us	YiqZiX
by video	cST/YX
by vikram	aUeuia
by visual	wWWdga
by wether	kkbVck
by whatsa	eVrghW
by which	ZVckim
by who	Wsddee
by withou	cpddea
by you	XWb2gX
by zoe	oYaigb
bye	kViibg
bye>again	WShxYd
bye>answer	dkWghi
bye>ask	efTnbm
bye>bye	baadY2
bye>chosen	hdXVol
bye>closed	adiXbq
bye>date	Xiohcb
bye>give	WdT1jV
bye>goon	ccwThc
bye>hear	aZW1cU
bye>hold	XS4aac
bye>if	dOscao
bye>joy	bQvabg
bye>match	crUYco
bye>me	VnVqib
bye>meet	ZrHpdl
bye>news	XelXZq
bye>not	ZfqhUc
bye>others	ZXmZcp
bye>papers	alXqXe
bye>post	dgxZaW
bye>review	hgwoVJ
bye>said	ffRXql
bye>start	ZkldWk
bye>step	chjasS
bye>will	foWafi
bye>you	Yadfjq
byrne	dYcsai
c	ibUekm
c .	iZVctc
c1	amVdeo
c2c	eaoebf
c2c .	bYzZaZ
cabin	boPZfs
cabin is	emeVke
cabin knows	Yuaddd
cabin morag	dbZiaq
cabine	Xjgcld
cadet	hdfZfj
caffei	gdjYdk
café	Ucciio
café health	XXcqkd
cafés	Qhlihe
cafés .	bZohec
cages	gmYdlW
caitli	ZYUmoh
cake	Veadhr
calcul	Tafjik
calder	hXcVvc
calder 's	gcPgmk
calder .	chbfoY
calder on	edpadc
caleb	iaugSZ
caleb on	gYsdca
calend	lkfsUR
calend .	e0VkUU
calend and	rbjabY
calend below	ecdodd
calend dear	pZebfd
calend for	Wfpcah
calend house	cXiZog
calend i	Zrbfdc
calend invite	WQg1XV
calend northl	qcdadd
calend placeh	ecZqdd
calend says	Yuabdd
calend so	bccpee
calend thing	bZokcc
calend when	qXdeee
calend with	tbdZaf
calend year	eccZfp
calend yet	cpddfc
calgar	haZijg
calibr	qXWddl
calibr and	cWfdkl
calibr planne	rabeec
call	pdaidc
call #	mcYgmV
call 's	Zaapdj
call .	buYdec
call ;	Vnlhca
call ?	XMR4qa
call @d	afZpee
call a	agvaXY
call again	gpaXde
call all	zkVVdT
call back	lhNlYf
call before	4aUZaX
call by	+KfSVV
call came	mWbdnc
call centre	PihJez
call churn	oZeeee
call clean	llWaef
call dear	pXWhXo
call droppe	YgxaZW
call each	ogbbdc
call either	xVbaee
call events	ZdYpid
call everyo	rbcedb
call for	Tgdgau
call from	2WSifX
call got	altZZQ
call has	Xgfdbq
call her	iSjqbc
call him	hWXyYa
call human	rcdXee
call i	fX2eaS
call if	VoeZWq
call in	oUhflU
call it	heghVj
call just	fVpTdm
call lena	nROndl
call me	cYSmoj
call means	qdddeY
call modell	rUXjZk
call no	WnhWnY
call northl	pXemfV
call not	noZYgR
call nothin	dZcbep
call of	iZocoQ
call off	XtbWfi
call our	VcSnsg
call people	tgWXab
call planne	aoedee
call recept	acpeee
call some	Tycaeb
call straig	paebee
call that	rWWhci
call the	gbolSd
call them	bZrbdg
call they	YbkcsY
call to	yWVjfV
call us	UggvVa
call was	Ycsceb
call when	M3affa
call with	gUZ4ZZ
call within	oibZdd
call withou	cWoida
call yes	ocaehb
call you	xiPhaa
call your	YUdwbi
call yourse	VZXb2Y
callba	oQbtZa
callba .	bcasdc
callba lena	rbXcbc
callba on	accrec
callba so	cYoegc
callba will	odcafb
called	WZefmn
called .	UdQscs
called again	akpWef
called an	aWcmrY
called anothe	cbZdbt
called back	XbgucZ
called but	bUqefg
called by	Ucuafb
called for	jtJrRX
called forwar	ddZeep
called from	YhaWnl
called i	bkVlic
called in	ithWWX
called it	dbbZip
called me	RVlSrq
called off	WTgZV3
called out	qWUhcj
called preten	cWjelg
called so	bdcrdb
called the	cXpZjb
called they	fcZedp
called to	TsifXb
called with	YQYY2a
called you	gUUlre
callie	efUmjd
callin	jacjdg
callin .	PkjZnj
callin about	bUrXmf
callin all	vVcbec
callin everyb	rccddY
callin in	cYVmli
callin it	VgkcZo
callin lena	obbgdc
callin people	Ttdefe
callin you	pkPjYc
callpo	qfqTXY
calls	+aSVdc
calls #	pgbade
calls .	pcdbTl
calls are	pedccc
calls both	pceaec
calls dear	jWreeV
calls do	pacdee
calls everyb	vXcaec
calls everyo	obecde
calls for	ZcWggs
calls from	dZpeec
calls lena	pbbedd
calls me	5PUViZ
calls please	qbadec
calls to	qcWcdh
calls with	kfXqcU
calls you	3dSXeX
callum	WUYlkp
callum order	cacgqc
calm	hafhhd
calm has	qeZcXd
calm health	VmUqkY
calmer	YckpeY
calms	dZjneY
cam	UoiekV
came	WbgXmt
came #	ZVMZqy
came .	gfkVei
came a	oXZXYt
came across	aeZsUk
came after	YTWghw
came all	ddZdbs
came an	Zhbdcp
came and	W6hbQO
came away	fVvjaU
came back	VYdUrv
came before	UuZTYn
came by	QRiatj
came down	WIdOo8
came early	TYZdjt
came first	gXfgqY
came for	gvsVoA
came from	bUuiYd
came good	bcZcva
came home	Za1YZY
came homes	dZomaY
came human	gpXbed
came in	fdmTfk
came lena	beZagq
came no	bbUdaw
came northl	jcaeZo
came off	fVjfXq
came on	XRscao
came out	dRYevj
came over	aZfZiq
came receiv	fmWied
came round	hcZZua
came second	YcVTY4
came the	XgnTgk
came they	Xachpb
came third	aUQZnx
came throug	eWmWyS
came to	ivVVbf
came up	WpllYU
camera	gciXYr
camera .	dWocdi
camera we	Zqbdde
camero	Ybdnhg
camill	geafii
camill to	Wpejbe
camill up	cYpXdi
camino	ldVrbX
camp	Xbjjfg
camp .	YitWWg
camp of	bdaqec
campai	cYpbam
campai has	bpaffZ
campai manage	sYdafd
campbe	Ygjakf
campbe on	SZqarZ
camper	ejXjfe
camper the	WqWcaj
campin	eZbggm
camps	Vhjfck
campsi	cUjYml
campus	edddne
campus #	beXZtg
campus has	ZUobaq
campus is	cahoda
campus job	Zofede
campus wants	ciadsX
campus who	oUcehf
campus will	bccedo
can	Zedoge
can #	pUXhcl
can .	fUctrQ
can ;	dbccat
can all	dYtbea
can also	fXlVZp
can and	kWXqlW
can anyone	fctUce
can apply	dZdaZt
can assume	pbeedb
can be	Ulneag
can bear	ZZdrdg
can begin	hUbfgp
can call	hfgVgj
can carry	hVbpkZ
can change	detXcb
can check	brdbcZ
can checkl	dYbodj
can choose	KelvXX
can come	YaZqkf
can commit	uSecee
can confir	feiRYs
can contin	lYXjnV
can count	yZUSpY
can decide	hmimTV
can discus	ecdYsc
can do	aWRtkl
can expect	zgScZV
can finall	kZaXtc
can find	ahvZYX
can finley	dbcqcc
can forget	bUsYXo
can get	iUW0Tg
can give	lVZZml
can go	TXSsyX
can grand	bhdbbo
can grow	eoXbZj
can guess	iYVahs
can hand	ddcSxd
can handle	ibcYpb
can happen	bcpkbW
can have	eYSP/J
can hear	daWohi
can help	fUxTdf
can hire	iVfdkj
can hold	2QSana
can hurry	jpbZbd
can i	XRY8kU
can imagin	QksYaf
can keep	XWlplS
can leave	WZxTiV
can let	fWZsdd
can look	jZsaWX
can make	XjekOr
can manage	cddvYY
can match	cabZuc
can meet	bThlob
can mercha	edsVde
can move	hVbtjW
can name	dmZrXY
can neithe	gphabZ
can now	cbrMxT
can offer	hkUija
can only	gnIXa0
can or	Zdeqbe
can phone	qadded
can pick	VlpVdh
can plan	mVmaee
can proces	ebarec
can promis	1VWUhZ
can put	ZfSzhW
can reach	bVerff
can read	mRjpZc
can reappl	ZYbYZy
can reckon	racbed
can reques	bbiYep
can ring	UcltcZ
can say	o3VWXR
can see	ibqhRe
can set	nRrXfb
can she	dabaub
can show	abbvXg
can sign	WkYoeg
can sit	aiceYp
can someon	Wenkde
can speak	lRmldb
can start	aWPWxr
can stay	dYbees
can still	RfRbix
can stop	fRTXox
can swindo	eepXfd
can take	azWecY
can talk	egVlnW
can tell	gjjbiV
can they	aZdfqd
can think	UpVZtY
can to	eepcZd
can track	ebrZed
can travel	Yedrce
can try	bdgYbs
can update	obuPYb
can upload	ecxPde
can use	RnmZhb
can view	cYzZdW
can wait	bepdgY
can walk	eeeTte
can watch	aYiuZb
can we	SdYlxU
can well	njqWaT
can work	bVQrkl
can write	jXbZfq
can you	UPb/lW
can your	dbbtbb
canada	bglefb
canal	dhdTqf
canal will	hqVadd
canber	dVWgkr
cancel	VUobYz
cancel .	cVcebu
cancel all	VZhebs
cancel along	ebXbeu
cancel and	bsbecd
cancel becaus	dfpceZ
cancel by	iUaWbx
cancel dear	dfdcob
cancel his	ahkdmV
cancel it	eWvccZ
cancel its	dYrbcY
cancel my	acxkaO
cancel northl	cdtceW
cancel not	fbXffp
cancel on	aWpoYb
cancel so	akpnaP
cancel that	YgZadr
cancel the	PZiXkq
cancel whatev	mmUeed
cancel your	YdzTbb
candic	dobeec
candid	hiecZk
candid #	kYXcfp
candid 's	lefWdk
candid .	bijXZq
candid ;	eqdadb
candid ?	lqYYfX
candid about	Vkoded
candid accept	Yideaq
candid accoun	VU7cTQ
candid again	dpZefc
candid alike	pmdcaV
candid and	hwYRYj
candid are	mzPUWd
candid as	gcdabp
candid at	oVtbZZ
candid b	bnTZZt
candid be	fYVhnj
candid before	njmVaX
candid but	Yqeede
candid by	/HSVae
candid called	iWjdej
candid comes	Wtbcec
candid coming	qZecee
candid could	cVaadw
candid day	bcdpde
candid due	dXqeed
candid ended	iZYaer
candid ends	aZZYc0
candid expens	bahrdZ
candid experi	bX0UdU
candid follow	dqZfeb
candid for	keWgck
candid from	ccoSUq
candid get	qXhkYR
candid gets	vaYccc
candid has	elgWXm
candid hear	wXbbec
candid i	Uelble
candid indivi	Zpeefb
candid invite	pUnSdi
candid is	lgQfbo
candid just	ecqadd
candid keep	eZoefd
candid kindly	kTlddj
candid know	kTeicj
candid left	bcZqcd
candid may	WZfmbo
candid must	cQrjZc
candid my	cdpbde
candid northl	sjabZY
candid note	ajWkhh
candid nothin	dracdc
candid on	8bVXZX
candid once	Owjeeb
candid one	odhYiX
candid only	T4QYba
candid out	dbdddo
candid portal	agsYbd
candid privac	UeyUYb
candid profil	fasReh
candid remain	jwYadS
candid shall	tjTkZQ
candid she	deccdp
candid should	fbbjoY
candid so	fmlXfW
candid status	ncUlce
candid thanks	cZdeep
candid that	ZZXetj
candid the	dReccw
candid there	cqbjiS
candid they	WshXbf
candid threes	ebcbep
candid to	dcIobw
candid told	wcbYba
candid was	cTaWa6
candid we	csbVfg
candid were	ZgYajp
candid whatev	abrbde
candid when	VyZbdc
candid who	WnTaaz
candid whose	fjTTcy
candid will	ynRbXV
candid with	aNhLY/
candid withdr	cesdYc
candid within	/LWXcX
candid would	aZonVg
candid you	TsatdR
candle	Zaldih
cantee	jccahk
cantee .	Vhhcoe
cantee and	qacced
cantee for	dqPYhn
cantee is	meqXaX
canton	kgaede
canvas	hkXche
caoimh	depaXj
caoimh .	bgsWdd
capabi	fPjVks
capabi .	dYWapl
capabi me	ccsVgb
capabi of	ddvTcc
capabl	hZmiZd
capaci	eZciii
cape	hidkWc
capita	dOpkfe
caps	flbahf
captai	bVakjl
captio	UQsmid
captio .	bZpgaf
captiv	ecaiih
captur	fWcijk
car	cqdSrU
car .	Uphgeb
car about	fsZecZ
car allowa	cbdZsa
car park	ihaapZ
card	YTm1cY
card 's	lRjehf
card .	XM4gbc
card and	XTe1gT
card both	edZqdd
card docksi	afcpcf
card expire	eipWde
card from	djqTcc
card goes	dcaqed
card it	dpbedb
card must	bebpee
card number	edZrcb
card on	dcpcdc
card over	dadpef
card photo	dcdpdd
card saying	eaVYkr
card that	oadedc
card to	YaW1cY
card which	dbbped
card would	ecXrec
cardif	eWilbj
cardif but	iYZcqf
cards	hsdaZa
cards .	ZxhdUV
cards close	dsYdea
care	XZnfii
care #	Zaiobe
care .	Xhradb
care and	SipeXk
care home	deThoi
care of	bWnUYs
care to	YOitXm
career	dW/RVc
career .	aZpZcl
career at	gVyVZZ
career centre	cdtYcc
career chat	ebpced
career desk	ipSrYV
career events	cbqadd
career fair	cgpcad
career form	dqbZeb
career helpde	caodfd
career in	ZTxUch
career mailbo	lmUefe
career opport	qXUqec
career page	fTwYZi
career portal	YbvUbg
career site	bYpWcn
career team	lVldgd
career typing	ddpbbd
career with	breYec
carefu	lcYcco
carefu .	hsVdeZ
carefu consid	lTWafw
carefu though	bfgrZb
caregi	Olrddg
caregi it	XocYel
carema	cemfXg
carer	calkZe
carers	XgdvWe
carers .	cceqdc
carers card	cdYrde
careta	hjlWac
carewe	cdbmhe
caribb	gSpniS
caring	kYddhh
caring not	eceocZ
carla	geaajj
carlis	eapmYX
carlos	lTehkh
carlos .	iOmhlh
carly	dmPcim
carmen	UiWhmk
carmen .	fcapdb
carniv	WfliVh
carniv 's	dcsXec
carol	XeUkin
caroli	gefeaj
caroli .	YYfZfu
carpen	eVscZg
carpet	ggaoZb
carrie	YffYlj
carrie .	cRYctd
carrie it	caocbi
carrie over	YzgXWY
carrot	bcoZpW
carrot .	eZocnV
carrut	ZXlefi
carry	VYZxZo
carry #	ebZqec
carry on	TfjpRk
carry one	gbcXhp
carry over	dadeeo
carryi	TlqdVe
carys	bZgfji
cas	XUjoff
cas on	deZtab
case	jicgYg
case .	hnrJRk
case attach	ccbtab
case for	dcanTo
case has	flVZfn
case interv	cdcrdc
case is	dvffVN
case it	lbhWYm
case lena	qYZibd
case of	irNYke
case pa	caeoef
case someth	eTbcfu
case study	cWW6Vb
case that	ZvajcV
case the	hhShel
case you	kjxOdU
case your	arkPmZ
caselo	laYxVU
caselo along	dbepcd
caselo or	rjbUXd
caselo the	bVirhZ
cases	ffrXga
casewo	fckfah
cash	WenZZo
cashie	kWqYgc
cast	jgSchk
caste	gggWjf
castel	YTobli
castel on	eXpgcd
castil	mYicdh
castin	jgYcek
castin .	didaob
castin is	ofbebd
castin shop	oibccZ
castle	eYqXeg
castle .	ddodeb
castle edit	ZcpZgg
casual	ZShngl
casual .	bSojdh
cat	VZmerZ
cat .	ecoedb
catalo	nRVwXg
catch	gmnYhP
catch .	YcqdkY
catch her	coadee
catch him	btYcde
catch up	kSpbbf
catch you	eigoZV
catchi	nfaWkh
catchi .	WTploU
catchi in	fcoccc
catchi says	qZdded
catchi will	YoeYje
catego	fbSenl
cateri	gdZgma
cateri 's	epbbed
cateri .	dXZmap
cathed	ZXgqbg
cather	ddsekQ
cather and	ccocia
cather cut	kkchfU
cathol	cVerch
cats	VrgYfe
cattle	icTsXk
caught	gifjZb
caught by	Vsfcdb
caught my	ddVtec
cause	hVrbkY
caused	kXabin
caused .	bZoajc
caved	nOkhbe
cbd	ahkiZd
cc	hdgbcl
cdi	oYoaaZ
ce	ldbdsS
ceased	dVdbYx
ceased to	dWfdZt
cedar	gYrbiX
cedar type	gVngee
ceilin	Xdscab
celebr	iTfdrc
celebr .	jaTnjd
celebr a	cbdZre
celebr in	aZodgd
cell	cmfbWk
cellar	Ydacgt
cellis	eiYjUn
cellis list	ljWYbk
cellph	Yefdjk
celtic	cgYhpX
census	ljhfYX
census you	Ygdapg
cent	Yedfdo
center	buhfPb
center on	dsccbZ
center techni	dpcdea
centra	VqWcmf
centra .	cpZbdf
centra line	cciYod
centre	dbhcdn
centre #	deqacb
centre 's	aUkdnh
centre .	Vbelcm
centre gave	pqZSad
centre lena	YiicnV
centre manage	fgcWil
centre place	ecWodk
centre projec	edaocc
centre says	ofdbdd
centre tells	peeade
centre terrac	ehaYeo
centre to	acgqdZ
ceo	ggSjjg
ceo .	Wmahhh
ceo has	gXqdec
ceo next	eeYoec
ceo said	daacoj
ceo upper	bqcace
ceos	akgaie
cerami	iUibfm
ceremo	fbnYaj
ceri	abirdY
cert	hgcddi
certai	spZZbS
certai .	4eeVYN
certif	aWe4Xe
certif .	fRZxWn
certif and	eZjwSY
certif by	MiT/VV
certif four	fedbob
certif from	aYYram
certif in	ejTrcc
certif is	XVUpfs
certif it	afYZtf
certif no	cXbxaX
certif not	bYctee
certif nursin	cpcddd
certif on	ZcoifZ
certif one	pVibfU
certif over	XWjuZY
certif people	cR1Ybb
certif shall	Zaapdj
certif so	cjYuZX
certif the	pSlWYm
certif they	ibVjbn
certif to	Wcenjd
certif which	TWpsZe
certif who	eoYWbl
certif with	YkbqbZ
certif within	VdYuZj
certif would	eebpdc
certif you	WhcmWo
certs	YYhfhm
cet	Sagmme
cet .	abmZWr
cet by	anarZX
cet for	bbkVpd
cfo	fZWqie
cfo 's	cqWdcf
cfo is	mVnddb
cfo over	ccboee
cfo seat	dcWrca
cfo wants	dYrnbT
cfo would	dadoee
chain	cblcjf
chain .	VYoYpg
chain bdm	kVfjcj
chain sister	crYkZa
chains	cTvWgh
chair	ffYXqj
chair #	eWWV3W
chair 's	mdRaqc
chair .	VjpYch
chair and	hVclWp
chair by	ZfXTyZ
chair for	hXYjUr
chair goes	eadedp
chair has	yaRZZl
chair i	ccsdcW
chair is	UqRRkp
chair of	gkZTmi
chair to	pZZaZp
chair wants	ZsbiYd
chair was	Sqkbbf
chair would	XXcrcl
chair you	dUXhsb
chaire	TYpfob
chaire and	dZxcVY
chairm	WVumfY
chairm would	cfrdcZ
chairp	hgXfej
chairs	aRmphd
chairs .	dUlldh
chairw	TmVoej
chalk	gbbsXc
challe	iUglge
challe .	jZcVho
challe and	ghbZqY
challe in	bXkqcb
chambe	aagffm
champa	aZmmiV
chance	akdiYk
chance .	qdacTl
chance ?	XSifio
chance goes	eobcdd
chance i	fjRUkl
chance is	aZpedZ
chance it	erlaeR
chance of	eifkVf
chance the	mWaagp
chance to	Tmblch
chance we	eudTee
chance were	eaXect
chanda	UUrogZ
chanda .	caragb
change	cWwgZe
change .	bavdab
change admiss	aYavcc
change any	eeobeb
change by	akUVlp
change come	deTvea
change has	jgmbcW
change her	ZUmegl
change his	XkYfap
change i	ehrdeU
change interv	dZWona
change it	WTugZj
change jobs	jcoaca
change my	ZY1acW
change of	iXbrae
change on	dkpUYe
change over	YZqfdd
change since	ubTkfY
change that	vVadea
change the	jbuYXX
change their	SWhghs
change to	dcYqgf
change you	kSkoXd
change your	VivYeX
changi	imlbZV
channe	fTxeeU
chante	XZyOdl
chaos	dqUdff
chaos .	doTddk
chaoti	bYiffi
chaoti .	ddpZcd
chaoti is	edpZdc
chap	Yakjgd
chapel	dXXnZp
chapel .	bbcpdg
chapel and	ecaaep
chapla	fYdhWs
chapla route	eindeW
chapte	Wghigg
chapte and	Ycchpe
chara	kRnagj
charge	Xaefmk
charge #	dddqcc
charge .	ecgiWk
charge and	YWgiqY
charge gig	bcWbdr
charge with	bnhVkc
chargé	hghheY
charit	iicagg
charit who	elVdkg
charle	ieceid
charlo	MaoXtl
charlo to	WmVejl
charm	jdoiVY
charme	nkiiUS
charme becaus	bcjpdX
charmi	dgQxWg
charmi .	bgXtbd
chart	hVjdig
chart eish	eZpbeb
charte	nkibTa
charts	RpVboh
charts .	dqXbiY
chase	ZqjlVV
chase .	kiUhVn
chase again	ZvZaee
chase i	qjVbdZ
chase it	bZeofe
chase me	hsYXcc
chase my	bTZsbi
chase the	VfsYcg
chased	VoWdfn
chased 's	iRigmf
chased on	S0fbYY
chaser	hZniZe
chasin	j2SaaS
chasin .	ioTdfd
chasin him	cpcdbc
chasin the	ZlrZaV
chasin them	gyVQZW
chat	dcnrXY
chat #	eloSdc
chat .	gkpjWQ
chat ?	bQd2ZY
chat after	gZrVdf
chat and	YhjtTa
chat churn	Ybcvcc
chat contra	dVjdjl
chat here	cadbqe
chat ignore	ecobee
chat in	jZqXcb
chat intern	Zqdcee
chat northl	edipXb
chat not	dgbaod
chat on	RbX2Yi
chat soon	dodced
chat they	eacrcc
chat though	cWqhdc
chat to	sTVocc
chat which	fZdoee
chat will	XZrbdZ
chat with	ibfqXa
chatbo	aaaRwn
chatbo four	deYUpn
chatbo steven	edccqb
chats	pYdgiZ
chatte	iakhXg
chatte deadli	ghlVee
chatti	qieWYd
chatti .	cTveiY
chatti with	oqSVUh
chatty	egbihc
cheape	RTRQO/
cheape .	YSTWW8
cheape one	faddeo
check	hkbodV
check .	dcZsmS
check at	aecrde
check back	vYbaca
check code	ccXtdd
check comes	bbXhpd
check email	cahaqd
check for	XbucRk
check form	acWvbe
check has	oZbfgd
check is	feQjsZ
check it	gboUqX
check my	mVkfed
check on	XsjgVZ
check our	hapbbd
check reques	bZcofe
check she	bWgbio
check so	clRrfa
check the	ijoVbY
check there	qaebcc
check two	pecZdd
check up	bbqcce
check which	Wfbiki
check with	ruNXVc
check within	Weesdb
check you	eTivcY
check your	jqaRsQ
checke	qgYUig
checke .	jlVmbZ
checke by	etVhZb
checke the	niWbbk
checke with	tQbSnf
checki	ijpXbV
checki if	dpbdec
checki in	mvWXZW
checki that	bZYsce
checki the	VYojib
checki this	dZrbfd
checki your	ljTWYq
checkl	hhWkfd
checkl .	eXeYkq
checkl compen	Waatdc
checko	XmXglg
checks	mnPnhU
checks .	bVUuoY
checks and	ZhYpef
checks are	isTdfa
checks for	elqUba
checks in	Yqabgd
checks out	ecoVjd
checks them	Zedpce
checks your	phbZde
cheddl	dTjjcl
cheddl and	eWjhje
cheeri	fZcfil
cheeri .	ZcdqVk
cheers	iZsaac
cheers .	fX+RYM
cheers for	eVnVgn
cheers got	dcveYX
cheers was	ZYYcsc
cheese	nfccZh
cheese .	ZphfYe
chef	fjbfdg
chef 's	iecnhV
chef .	Vicedm
chefs	cTehlj
chefs .	dbqccd
chelte	ejldab
chemic	bfffgj
chemis	VkVhil
chen	ankYag
cheng	hYUZkq
chenna	fhkZdd
cheque	Yfmdfg
cheryl	bjjdiY
chetcu	diZkbi
chew	n+OLZQ
chew it	mzYTVX
chew on	ouVRfW
chewin	Zfjjbf
chf	VTgklk
chf #	cacrcc
chf .	baakaq
chiama	dmdckY
chicke	agQkjn
chidi	ogWgZh
chief	flVgUo
chief .	iVgbfm
chiefl	mZelcb
chiefl room	cdbpce
child	aYkVua
child 's	VYsScn
child .	ebadsU
childc	cjaqaa
childc has	amWihh
childh	gkUdcm
childr	fXYioh
childr form	Zcercc
chimne	WUYWnx
chimne about	eagdbp
chin	apZcZk
chin .	Zjpcca
chin up	bpXYbk
chined	eUclYq
chines	fncdcd
chinwe	aUmiqV
chinwe .	bQjnrR
chip	kcehbg
chippy	iffUlh
chit	henfcW
chloe	gfebif
chloe has	mVoWdY
chloe says	WfVnii
chloé	XZtkbY
cho	lgeZhd
cho .	ccagfp
cho kettle	caodee
chocol	icgiea
choice	jbSejp
choice .	fkUYgm
choice and	kUXXjr
choice before	qbecec
choice by	vUbefY
choice did	dbeepc
choice fell	VRWZo0
choice for	ZfaXrh
choice is	njXblW
choice known	rZdddd
choice lena	WhYqeh
choice of	YQd2Zf
choice on	xUbfdZ
choice signed	eYdfbq
choice to	sebZVh
choice took	dbcear
choice was	YUXbZ7
choice will	qdeZdb
choice with	jWeeem
choir	YTtagm
choir .	gP2cSi
choir has	ZiUdes
choir of	aolcbV
choir school	idXbeo
choir wants	dgeXpe
choirm	YXhdkk
choirm from	bcWcgr
choose	ndSxZZ
choose #	cVcrcc
choose .	W6QbfX
choose ?	oicaYa
choose a	YXc6Ya
choose an	XVdtai
choose and	2NUShp
choose anothe	hRVvcj
choose any	eZepee
choose betwee	YVU5bc
choose by	vfTabY
choose dear	2Sbaaa
choose for	Ugcgqd
choose in	hQbsac
choose its	qjZYZa
choose lena	thZXZa
choose modell	jVdmdd
choose now	gsbYba
choose on	9RYSZb
choose one	XiWuab
choose someon	iaZdep
choose then	qcdZee
choose to	YtjUbf
choose when	ZkZsaX
choose which	Tajvac
choose who	qfdabd
choose you	bUWXzj
choose your	VYX5gX
choosi	wqUcXW
choosi .	UoRzYZ
choosi and	crYXkb
choosi dear	uUecdd
choosi in	pZeded
choosi on	vYbcdc
choosi the	jrUTbj
choosi till	Zqdded
chop	vZMedl
chop .	pZecde
chop before	dbZcUv
chops	iUiZsb
chops meets	caYiof
choral	hakZdj
choreo	kiXnaW
choreo .	YShuaX
choreo down	awWacX
choreo wrote	lWdoea
chorus	bZegik
chose	RFPQs/
chose a	XTQXR/
chose anothe	VVVZa7
chose betwee	dcdepY
chose in	edZddq
chose me	aagY4L
chose not	diWbbq
chose somebo	mWiXZo
chose someon	dUXZfz
chose the	ROaWT/
chose you	bfUY6M
chosen	heVWkt
chosen .	elYRph
chosen a	YUXbY6
chosen and	zVYUfi
chosen anothe	ZYkbXs
chosen anybod	fpdfdY
chosen as	dbbWxa
chosen before	vVdccc
chosen by	ukfbTT
chosen for	Zchofc
chosen me	XadZvY
chosen more	krUfeX
chosen on	iXcccp
chosen or	sZcdeb
chosen someon	UVWbX7
chosen the	ZXVXV6
chosen to	XdggZq
chosen we	etjYWX
chosen whethe	eXoehc
chosen yet	csdYec
chosen you	TUQU/C
chosen>again	Sldlhb
chosen>answer	ynVYdW
chosen>ask	a0lYaO
chosen>away	jmiSVi
chosen>bye	cYsdcb
chosen>chosen	wiSbiV
chosen>closed	dJinil
chosen>date	oWXXsg
chosen>decide	dldbnR
chosen>free	fXlmUj
chosen>give	SkWcyW
chosen>goon	alVchn
chosen>hear	0YXcYc
chosen>hold	Vj2XaV
chosen>if	ZciNuf
chosen>joy	hVXinf
chosen>match	ZaehXv
chosen>me	XSZY/Y
chosen>meet	cpZjYe
chosen>news	ijSdlc
chosen>not	pfhYUj
chosen>others	bPaWQ/
chosen>papers	eVUpuV
chosen>post	XgmcqW
chosen>refuse	ykmVXN
chosen>review	UnXvbW
chosen>said	lZVXkp
chosen>sorry	fZZhas
chosen>start	WcaYrl
chosen>step	XoXwVe
chosen>thanks	dardWg
chosen>them	daadfu
chosen>wait	hflSpX
chosen>will	lyaZXY
chosen>you	aaVZ4g
chowdh	0YPnVd
chowdh .	zdVkXU
chowdh i	pddaed
chowdh we	sabdde
choy	lcbjfb
chris	gmjWeZ
chris and	nobRde
christ	ZhnXeh
christ do	afwZZa
christ show	Yraede
christ to	VavZUi
chrome	YdlfYm
chrono	dbtdcX
chrono .	cdgpba
chuffe	Vmedfe
chukwu	lZrZYa
chunk	gikbbc
church	hTlVkl
churli	hegYjd
churn	5OWqcX
churn .	7KWoca
churn ;	mYYxcR
churn ?	Uadmoe
churn about	bdtdaa
churn after	sUahYg
churn and	/YYZbS
churn as	dbVxSg
churn at	hdUyZT
churn becaus	tPkiab
churn betwee	pZeded
churn bring	ccchoa
churn but	qeajaX
churn by	gUVlmh
churn can	oWdjec
churn dan	ddpaed
churn else	cedqbc
churn for	UeewTh
churn good	taaccb
churn he	zeYUfW
churn hybrid	gcZsbc
churn i	/SdXUS
churn in	oZSlmV
churn is	peXhhW
churn like	lXZrcX
churn of	dbccZs
churn only	dcboee
churn or	SSS7ea
churn ostrav	pcecdd
churn pendin	eapeec
churn please	aZftfZ
churn s	flShbj
churn she	3SdaaZ
churn since	dadpee
churn so	sWZgnW
churn tell	XZeuce
churn that	egXcqb
churn the	pXgkUf
churn then	yfbXYW
churn they	0VgaZY
churn to	pXTnib
churn we	vcVceb
churn when	wUghZY
churn whethe	Wecgpg
churn while	cccbre
churn will	caebdp
churn with	vOUmjZ
churn you	3PigcL
chuseo	ocmVbc
chuseo .	qdcWfe
chuseo is	ccqddb
ciao	cXkZuV
ciao an	ebbcpe
ciara	ddfjja
cic	deidZl
cider	jdnddX
cidery	kYcfel
cidery it	ucZaaf
cinema	gjWdmc
cinema .	oUflda
cinema at	Wtdhcb
cipp	erPeZl
cipp to	Zubbcd
circle	p8NRTT
circle .	WvZbee
circle back	u5KLWU
circli	hqfWZa
circui	YsWjYg
circul	rofLfZ
circul .	hqZbcd
circum	aNrnef
circum have	edrdfW
cite	mXadhk
cities	YgVfnk
citize	dZPhuk
citize .	ZUZaza
citron	hgeiaf
citrus	gebmeY
citrus .	dcabsd
citrus and	aWgrca
citrus record	adcqce
city	cqgYdc
city .	lkXWbl
city to	cdogcb
civic	Tdofbi
civicj	Vdjleh
civil	feZbhl
civil .	bZdhrZ
civil engine	dXbgep
civil servic	YxXXac
civili	gVucTh
civili .	lUxQeY
civili and	YZVkbp
claim	fNppPk
claim for	Xdqbic
claim has	ebqbdc
claim your	ZdYjWs
claime	cYcifm
claims	glVkea
claims said	Zpbeed
clair	neYXlf
claire	UliimO
claire .	kbZhqU
clap	oWodcW
clap .	hapdeY
clappe	iWWlgk
clarif	SfbqoQ
clarit	sfaZXY
clarit .	fodace
clarke	YVkjej
clashe	cejqXW
class	ZbUnnk
class #	Xebaet
class .	WpSdmj
class and	XbWhjq
class i	oSjYob
class in	bccuad
class mess	bbbpZe
class on	rbdddb
class post	sZbbfb
class teache	choRhi
class with	caZteb
classe	bZjkef
classe .	bXgqYi
classi	bcuYZc
classr	tjObYi
classy	aVkleh
classy .	fVhiYp
claudi	ccdrea
claudi resear	fjYpZZ
clause	bhceje
clause you	dcdpdc
claws	eeWuVg
claws #	ddYsdd
clay	Xbfdqe
clean	dmmXZi
clean .	fknVae
clean ;	cpXZgj
clean and	hkObpg
clean but	dUqgia
clean by	ddpZed
clean gave	bTbtce
clean has	hgWmbf
clean i	VngdZk
clean on	SvjcaZ
clean s	hkRail
clean so	abbwab
clean the	cnZgWi
clean they	kWcdXt
clean to	YTyacc
clean too	jXqfdW
clean was	UpkgaX
clean you	fqgZlU
clean your	eclmeW
cleane	eeeiff
cleane .	ajVckl
cleane timely	dZscda
clear	lfZcid
clear .	cbhbqc
clear about	gqddZb
clear for	bZjocZ
clear it	hoXjSi
clear or	rWedde
clear so	ddbZrd
clear that	eoXfed
clear the	ojUQlj
clear up	hmgeVd
clear with	ZuddeW
clear word	pYdeee
clear you	jdVrfY
cleara	UcO2kf
cleara .	eXUimn
cleara form	ecbode
cleara i	Yeepde
cleare	hUTpqc
cleare .	Qcijra
cleare ?	fcodeZ
cleare for	dZaucd
cleare in	wUacce
cleare it	YiiXpd
cleare the	gVQ1Zd
cleare to	naZZqa
cleare up	dogadc
cleare you	bSRrsV
cleari	cmRkgg
cleari the	coXjdd
clearl	gdYkhf
clears	hRZhkk
cleric	lTeYpe
cleric .	edhWeo
clerk	kZmWej
clerk .	gXrfeY
clerks	bcpZib
click	XSnvcY
click .	fikQgk
click accept	deadpd
click below	bccoee
click here	XRewSe
click keep	ccsdeW
click one	ebdpec
click start	deaqbe
click throug	dbgqab
clicke	YZjqZi
clicke .	XQupad
clicki	aalhgd
clicki .	gjVjZi
clicki and	bampYa
clicki down	edoddc
clicki on	ddpccc
clicki the	cbrVmY
clicki told	YqYhbe
clicks	ffYYhp
clicks of	qbbdee
client	hhVgel
client .	aoWcem
client a	bZbpbk
client about	dnndZW
client again	epdYee
client and	cucRdg
client as	crecda
client asked	fbeoae
client asking	cUZvab
client at	rUcadl
client but	bsbhcX
client can	baatcc
client choose	paeeec
client filled	dbbddq
client finger	bqbcee
client for	iuVbcW
client hands	eUodgi
client has	dZhQju
client her	cUbcZw
client i	Trdicf
client in	eWXqcm
client is	YwOjZh
client keeps	dpebeb
client lena	qiYWbb
client liked	caafbs
client looks	TbctVd
client my	kicbnU
client no	cbZebt
client northl	bqbaed
client now	jrZWce
client passed	cWYdau
client picks	hsbadV
client said	dTeWet
client says	mNkajn
client servic	iqXaeb
client though	hjVdke
client till	ebbrda
client took	dYYeds
client wanted	cXVnco
client wants	VSVxlh
client was	amsccS
client went	cYZcdx
client will	kjZcVl
client you	hreZbZ
cliff	efbjic
cliffh	jWaabt
climat	ZigkZg
climb	iWkZcn
climbi	lcaiWl
climbi form	nedTfn
clinic	aWhoei
clinic 's	nZkmZV
clinic .	dWZdmo
clinic by	Zecrce
clinic has	gSgYbt
clinic in	ffcraY
clinic on	cbWvbc
clinic said	ccbpee
clinic texts	ejWidi
clipbo	bcjmZe
clippe	pajagZ
clippe and	cpdddc
clippe off	edZdpe
clock	gWchaq
clock me	fjZUhn
clock out	cfWdbu
clocks	hXgYjm
clodag	dPRnfx
clodag .	hWTdZz
close	fdiYVv
close .	acOXd6
close @d	pcZeed
close and	qaUZWr
close at	eUxbfX
close but	cZYddw
close dear	qXbedd
close in	hVrbiY
close is	YscdcZ
close it	hVTYb0
close modell	bpeddd
close my	da2bcO
close of	VwYbbc
close on	WsldaX
close second	YXWgWy
close that	hXcebq
close thing	ghSfdo
close this	odoWVe
close your	XLghZz
closed	aWqXXx
closed .	YTfSU8
closed ;	pWceeh
closed accord	ecabfq
closed at	cUoYbm
closed betwee	Xiocac
closed but	diVpec
closed by	fYWccx
closed churn	bdsYdc
closed dear	ZnjWbi
closed due	ccpced
closed file	ebYder
closed for	be3ZYO
closed from	dSyXWg
closed in	XoOihk
closed it	YXhkRs
closed lena	hjjmaP
closed modell	mdsXZT
closed mornin	oimYbP
closed my	cXQZd1
closed not	cYVcb0
closed now	dfYdcr
closed on	ZZ3VYY
closed our	gcVekm
closed over	hpadda
closed that	daVdeq
closed the	bnbRap
closed till	bYtgdY
closed to	iojZZY
closed with	igSZdr
closed withou	bVWdc0
closed your	aNxTai
closed>again	hnrbTT
closed>ask	aO1pbT
closed>away	bmfWZl
closed>bye	cdrdea
closed>chosen	ZYTdqn
closed>closed	YYeYVz
closed>date	cmpVXe
closed>give	iaZdep
closed>goon	aagfWs
closed>hold	XUdXU2
closed>if	cdnhiV
closed>joy	aWoUtY
closed>match	ZQjgbt
closed>me	ZWiYpk
closed>meet	VhmsbP
closed>news	lWYYWx
closed>not	bjeXar
closed>offer	iXlWhh
closed>others	mTZaXz
closed>papers	abtXYj
closed>post	bWNaZ/
closed>refuse	ZXsajb
closed>review	XwZYXg
closed>said	Vvaafe
closed>soon	eapbed
closed>sorry	VjboZj
closed>step	agiUap
closed>them	ciXbio
closed>will	kgVdhj
closel	cZVXgz
closel .	dYbbjo
closer	XTcVa+
closer match	edebdo
closer to	YYhQe0
closes	cesjUc
closes @d	oehWgZ
closes at	ZbYwea
closes dear	SqqjVU
closes human	mUnaed
closes its	ihWbik
closes on	WgshWa
closes your	dchWdp
closin	fYkTU1
closin .	hcpUcf
closin date	jfwSXY
closin dates	bcsccb
closin my	dZScew
closin out	ccXees
closin the	WaQeb4
closin this	dYcajq
closin your	ZNaPY3
closur	YN3YmY
closur is	eYqeec
closur wu	bZVnlf
clothe	Whnjbb
clothe .	ZfipZb
clothe and	bcXhZq
clothi	fOXStv
clothi on	qbcbhc
clothi sign	cbabuZ
cloud	jVkiga
cloud .	hWkkiY
cloud to	edpdda
clover	ZfkZpa
clover are	edcVjo
club	TaubVm
clubho	TZkqaj
clue	fyiYXM
clue .	siKeeU
clue and	Zqcdee
clue how	avaccc
clue if	kYobbc
clue what	bWtdeb
clue when	gqYada
clunky	jcSdjn
clunky alasda	ikWehd
cna	QeucmT
cna and	Wniicc
cna from	caearb
cnc	bcglfd
cny	gkkcaY
co	cfgfgf
co direct	WrfZhf
co founde	ieVtYa
co grand	faXhrc
co partne	jaYZho
co scenes	kctRXg
coach	bgmVfl
coach .	eaqYff
coachi	mcjXkX
coachi .	iZVctc
coachw	caccll
coal	WZrYkg
coal .	bUieqe
coalfo	XYjjek
coast	aWjjjf
coasta	eXatjX
coasta bankin	Uccrai
coasta is	onXYdX
coasta off	ffpfWf
coastl	kckdea
coat	heliYZ
coat .	fbpfdY
coatin	hehhad
cobalt	eWUheu
cobalt .	eWfcfo
cobalt and	ffWdep
coc	neaaei
cockta	eghYtV
code	RXlvcd
code #	ccogdb
code 's	gaoYfd
code .	TnYlgb
code and	XWavhc
code are	eeoadd
code becaus	ecZecq
code before	ddYqee
code has	cbepdc
code is	cVvbaf
code of	aZgsbc
code sample	cdcpec
code so	eoeZec
code storag	ecVcds
code tents	ebbsad
code thing	edYpde
code will	abpfbc
codear	aYscjY
coded	ekWhdi
coded 's	fbpbce
coder	WmrdfQ
codes	feUfqg
codes 's	glfiVY
codes .	ZhiXpa
codes is	fWboZm
codes ottili	edbbqb
codes park	fgPmcn
codice	eVbmgj
codili	decpdb
coding	VTR/Sc
coding challe	UXa2aZ
coding exerci	ddXrdd
coding task	bcasce
coding test	lXaoed
coding thing	XkUubc
coe	gkbfbg
coffee	aO2jbd
coffee 's	XYtiYc
coffee .	pRtbaa
coffee and	VghseS
coffee closur	cVyacb
coffee instit	eYrbdd
coffee northl	Wabfjq
coffee on	ZamrZX
coffee place	adpbcd
coffee to	edcWkm
coffee was	hcVedq
coffee with	eXZ3XV
cofion	Wetbia
cofion 's	qabZkd
cofion .	RmnTrY
cofion below	ceiTlj
cofion for	WZtZfa
cofion has	fZfdbo
cofion in	eapiab
cofoun	dfbodc
cohort	edcail
cohort is	iUZdgq
coin	ygWLic
coin at	dpldZY
coin dear	sbccdc
coin gets	rXcZcc
coin northl	tXdedb
coin on	pbcded
coinci	YZnife
col	gnZaal
colbec	ddjagg
cold	gcfcYn
cold .	goQbbl
cold to	caudcY
cole	ZqXdle
cole has	Wtaeed
cole of	debepc
colett	jajcja
colin	hZoiZY
collab	bfYpeZ
collab of	ddcqbb
collap	bmifdY
collat	hkakVd
collat .	fpbeYb
collea	bjgZel
collea 's	gVnebh
collea .	XefNxi
collea at	XpoYZb
collea follow	pdWbdg
collea from	WaNaW/
collea got	Wreffc
collea has	hrWheX
collea i	bdaajo
collea in	VgnjVj
collea is	TmYhnf
collea it	bYbchq
collea on	cpXied
collea placeh	fdoefX
collea strike	dWSdyW
collea the	pfgWea
collea told	qobaaT
collea was	iqZdZc
collea who	YflWWr
collea will	boVoZe
collea with	ibbWcs
collec	bYmYgn
collec .	hVpacf
collec at	ZcsYia
collec from	japbca
collec is	XZplba
collec it	bXxYYd
collec on	eYreed
collec opinio	occdde
collec the	XVPkvk
collec them	YdZcjq
collec to	dYibao
collec will	TZpldh
collec your	TUiPn0
colleg	bZgYve
colleg 's	gljffW
colleg at	fmWhee
colleg for	fdYpde
colleg scheme	ZgqdfX
colleg you	ecbcpd
colloq	iVYmYp
colm	mphVZV
colm .	dphbab
colomb	UVhmhj
colomb .	cZnnWg
color	cbpfce
color .	YVhnig
color a	mUlakb
color the	Zqddce
color they	Yqdddd
colour	mbXZgo
colour 's	igUcjj
colour .	fRllaj
colour a	dcXefq
colour at	fdcbpb
colour will	qXeecd
columb	cbjcih
combin	hZXjlh
combin #	bhbocc
combin and	idOnnc
combin odowd	kfhVhe
come	bbXslc
come #	XiXwZb
come .	MpiikX
come ?	WSbkwY
come aboard	XbXjrY
come about	ZXqeXm
come after	YqWdma
come again	eIO5Th
come all	bapaZl
come along	SUrmdY
come and	TOXx6V
come as	dZsXYk
come asking	apebfe
come at	kPRpgl
come back	sqVTbh
come before	aqXhcb
come by	bZa2ZY
come churn	aWgjhk
come dear	wQUljV
come do	aaaqia
come exampl	bddedo
come first	RZhwcd
come for	YNeyjf
come free	ZxXYcZ
come from	fpafVh
come get	WcTP6c
come have	dbZuWe
come hell	qcecea
come hold	ddapde
come home	YgfWoh
come in	UaX8Zc
come it	cdohdZ
come lena	MNV3mc
come meet	XTV5Zf
come modell	aQTorj
come northl	jKQtsZ
come off	hUgXds
come on	cZT2bc
come or	icpYcZ
come over	cSbkjk
come planne	cecdod
come pull	dcYscd
come round	cheeqU
come see	ZXgcTt
come sign	dcdcrc
come simon	debddo
come so	gVoWcn
come sooner	eZdcap
come straig	eXpbbj
come talk	eZXuaX
come the	3ZSUcd
come there	daqWla
come up	Udeqcj
come we	kkYVZn
come what	uacYed
come when	S4PWnW
come with	YXWqsX
come within	rVbXdm
come work	ZTaY6V
comes	smZYfY
comes #	qZdbee
comes .	epZehX
comes a	ejVyWU
comes after	PsuXXT
comes along	dUkceo
comes and	secbdZ
comes back	gpdPpY
comes before	qbdddc
comes by	3WaSad
comes dear	gWpbib
comes down	kqeXZa
comes first	PdsvXU
comes from	4aZQgU
comes i	Vohbjb
comes if	Xtccde
comes in	lrcYbW
comes later	ardZee
comes lena	vWZfcc
comes modell	xTZdcX
comes next	ffpfcT
comes northl	6LRakb
comes on	5QdYcV
comes out	xaaPpP
comes so	dZeeep
comes the	PtPwZZ
comes until	qcacde
comes up	VZKaW/
comes when	M/TWea
comes with	eTYWxj
comes within	rcdccd
comes withou	ZkbeoZ
comfor	mbngXZ
comfor .	bpigXZ
comfor for	cZkobc
comfor the	dbdpcd
comfor to	sgbXcc
comfy	ahUYgv
comin	jZmcoR
coming	fbddlh
coming .	UckbuZ
coming ?	ebYrbc
coming along	kVjhch
coming and	fXrboS
coming back	VGXep4
coming from	diaXuY
coming lena	rfcabY
coming modell	qabaeb
coming one	qbWnaZ
coming out	cjWoae
coming over	qXUdnc
coming so	kWdhcm
coming they	VuYgec
coming up	mXVgas
coming will	hWbdep
coming with	ijqSac
coming your	ifSoeh
comman	aZcicp
comman school	fYafdp
commas	cVxdXZ
commen	iaZZhq
commen answer	Xecoeg
commen on	aTvZZj
commer	Uekdjg
commer .	Xphbbh
commer about	daoeed
commer is	Yarecd
commis	cdijgc
commis #	XdqXjf
commis 's	kTnjbY
commis .	kecSvW
commis medici	caXplb
commis on	Ubqgbc
commis seafar	bdcrad
commit	nnWbdf
commit 's	vhfTeV
commit .	a3aVXc
commit ;	apZfff
commit agreed	Vgeffn
commit an	fceboc
commit and	a3iRcR
commit approv	WYdZvb
commit asks	cebpee
commit can	cpalbY
commit choose	gWeoee
commit commit	ZSmgbl
commit conven	tgbYca
commit could	fYeeep
commit decide	jWaccs
commit has	bVcdmp
commit is	i6MZYO
commit it	WhZubZ
commit meets	qifXYX
commit met	bXgZeu
commit of	ojUZmY
commit picks	pTejde
commit prefer	daZZir
commit review	pVegee
commit said	abgdqb
commit sends	bVvcca
commit sits	ogibXa
commit still	WoZgeg
commit tells	pbdedd
commit to	wsXTVX
commit took	fXTcon
commit wants	geaqZa
commit was	pmSSjb
commit went	eeeeVr
commit will	mtVaUa
commit with	lXarbZ
commit would	XYcwfa
common	Vdfjgk
common tell	Tjahil
comms	cNqlnT
comms comms	ddqeYd
comms is	eWoejc
comms now	ddqeYd
commun	qbcddd
commun .	aqiUia
commun @d	pYedfe
commun after	Vuccec
commun by	8STZbZ
commun its	thaZbY
commun office	oWjeeb
commun on	qUefeZ
commun plan	cYdpde
commun plans	bVomeb
commun positi	qWechc
commun post	elQdfo
commun reside	acXudb
commun that	cidoZb
commun to	llVfUi
commun will	fpYddd
commun with	Ssbfbi
commun within	uYdbcd
commut	fesZPn
commut .	ZgedQv
commut would	dbracd
comp	Zaigmd
comp .	YkoToW
comp wants	Xcdioe
compan	Zfkbhi
compan 's	eYiYfp
compan and	XcUgZz
compan announ	cbpdia
compan as	cZXdir
compan does	iaYecq
compan has	ZgmcVl
compan is	eRuaid
compan limite	pjYgcU
compan manage	jXTfio
compan no	ZYZfbu
compan of	edsQUk
compan on	TqlXbe
compan rang	dobbcg
compan said	XpTZrd
compan says	ammlUX
compan secret	phdfbW
compan tells	apcdee
compan they	mcYpYV
compan which	cradeb
compan wide	cS1bbY
compar	jtcVac
compar .	QkqieT
compar and	ljVXgh
compar money	UfXall
compar notes	ltWXYe
compar unfore	pWffff
compar with	mnUbad
compar you	freedV
compar your	ZvaYec
compas	ViZfgn
compas test	badsdd
compen	idetXV
compen .	YhcuSc
compen and	nZasVa
compen from	eegWsa
compen sister	pcbdde
compen so	eddqXe
compet	aXmWok
compet .	UQgRvr
compet and	bdsZiX
compet at	ddqcXg
compet has	dVmcco
compet having	eedbco
compet of	VZgbgt
compet the	irZbca
compet to	hTabtf
compet was	caVcaz
compet will	gadepY
compet wire	mldgWd
compil	nfbWZp
compil .	gfkVei
compil for	eoakaa
compil it	abYYmp
compla	idhfjX
compla .	axPfkX
compla about	chqbeW
comple	ffhfcg
comple .	imuOSf
comple ?	ddqYee
comple a	Ypajcd
comple and	ikeVeh
comple as	qcdcdb
comple awaiti	arbaea
comple but	aTVhdx
comple by	fXariZ
comple from	eatWed
comple hands	eVjegm
comple it	dVc2dQ
comple its	VfZYgv
comple my	afhbsW
comple of	ZgWUet
comple on	tNdQyU
comple or	rWaddd
comple profil	ecqacc
comple so	kdnWha
comple the	biVtde
comple they	asiWab
comple unders	aZ5bZM
comple withou	caZbdr
comple you	pZdbei
comple your	bkrdXX
compli	bigXVt
compli .	cVjcjm
compli team	ddpbce
compos	kXeYkk
compos .	ceRdlq
compos from	pbhadY
compos the	cZZdrh
compos to	aipeZY
compre	bbxdXb
compre .	aVjfeo
compre and	ccdbdp
compre at	cbpddc
compri	hZSorX
compri and	cddcpd
compul	WbSaoq
compul told	Wibdbo
comput	SlTciu
con	aWegkm
concen	ejfbfe
concen #	csYddd
concep	fhmgXb
concer	ehcXjj
concer .	WkofiS
concer our	hmVfff
concer people	ZbcZiq
concer shake	YVdZmj
concer up	iXUYZy
concer your	hoWeWj
concie	jPcqlb
concie .	fefrYa
concie along	ddaqce
concie decide	jfWYmi
conclu	gnQVcv
conclu .	pgUdYi
conclu after	Uvedbb
conclu and	anUVmi
conclu of	VyWYfZ
conclu that	bRZWc4
conclu the	aXUVk0
conclu to	Yepfae
conclu with	ZfYcio
conclu within	sWdbec
conclu withou	edbeeo
concre	huWeZX
concur	fRducc
concur agency	ebfWdq
concur main	dccoae
concur on	bdewWY
condit	XcUY2i
condit of	abaqee
condit offer	bUSPuw
condit offers	doeead
condit on	SiSP8V
condit that	eedYpe
conduc	XVeylW
conduc by	addoef
conduc it	eWbdse
conduc of	cjpYcY
conduc to	dbgpbc
cone	hfkOhj
confer	ljkabY
confer .	drlVZb
confer and	qfSUar
confer on	riVeca
confer until	Yavbde
confer upon	cXcdva
confer with	gdZrba
confid	didkcd
confid are	dYqceb
confid career	qXUqec
confid it	hreZXc
confid on	cccpee
config	Tkdeof
confir	eXihpa
confir .	OTnyqM
confir a	cmYpYc
confir accept	aedeoe
confir and	mWbdrZ
confir anythi	bsYhba
confir at	ZXnXsb
confir attend	cdcscd
confir before	dbddpc
confir by	hQSotZ
confir dear	egVfjj
confir for	SXiyWc
confir from	qZRmib
confir having	cbrYha
confir in	QceYls
confir it	aJMbl7
confir lena	apadbZ
confir nor	fqfXda
confir northl	Zaagrd
confir on	qUZYmi
confir or	unhMZa
confir our	gdOmoe
confir receip	jcrVZe
confir safe	imUmcW
confir sample	dbodeb
confir so	Xhpdbd
confir that	ieyQfX
confir they	lWpcbd
confir we	bYvVkc
confir what	ZjUWuh
confir whethe	ccZphe
confir with	lVfiZj
confir within	efcYpe
confir you	YhahtR
confir your	cUrgkX
confli	UZeijn
confus	hRilcj
congra	XTdh7X
congra .	aXYd9S
congra again	ddaWve
congra and	ZWcg5L
congra are	ZUnafp
congra from	TcWiyW
congra in	XWZ0ca
congra it	kYbarc
congra on	aavfYe
congra then	becqZd
congra to	XTyRPw
congra you	aVTxoV
congra your	cVhqah
congre	cdVlZq
congre we	dbfbcp
connec	ZariWh
connec .	TfofXm
connec garda	cadcqZ
connec number	Vhbsbb
connec on	tVdacf
connec this	aqbcYj
connie	arjbcY
connor	lejWdg
conor	fdeYij
consci	bgZffm
consen	WVa9Zc
consen by	Xcbwcb
consen for	giXsXa
consen form	eYb5RZ
consen thing	edeobd
consen you	dcoaai
consen your	eccdeo
conseq	iXRmZr
conseq the	qccedb
conser	ZTZqjm
conser .	bUmbgn
conser are	aayVZc
conser card	bZYyZa
conser it	ccaqee
conser time	dgWZeo
consid	dlWiej
consid .	W7ReWe
consid ;	ochedY
consid ?	ckaqYZ
consid all	kpeacW
consid and	iqbWbe
consid any	eZqZlX
consid at	cZXgcu
consid by	bnPUhs
consid for	WdqtWW
consid furthe	cfXgdq
consid it	gbaXxY
consid me	dYxfZW
consid my	ceoeec
consid the	mSWqYn
consid their	pdaefa
consid this	eSlbqe
consid togeth	jradeU
consid we	edZeep
consid you	iYQnTx
consid yourse	NOUW/P
consis	caklWh
consis .	bYeddr
consis of	caqiZZ
consol	aaaZhu
consor	heocfV
consta	ZgpbXj
consta and	amWiXl
consti	mejQie
constr	jXYnfi
constr 's	joYdcd
constr finley	dccddo
constr your	gcVkhi
consul	cfeghg
consul #	UXipid
consul 's	hwPXnU
consul .	ZbXjio
consul ?	ecqebY
consul a	edpead
consul by	qibYdb
consul for	cbdsbc
consul is	ZYybVc
consul on	nUmVef
consul stage	qnQYee
consul test	dddqdb
consul that	dcZcqe
consul will	M2UiZa
consul would	bccqde
contac	d5gaYU
contac #	Xqagcd
contac 's	apdcee
contac .	P/UWbT
contac about	YmZqXd
contac all	tUfddb
contac by	ntUYYX
contac candid	ftVbbX
contac detail	tQmlVW
contac direct	asedeZ
contac for	epgYdb
contac if	WueWdf
contac in	cmnSag
contac me	crjVdV
contac my	eZcrcd
contac on	WXjlem
contac once	Vtgaec
contac our	UbxZeZ
contac people	Xxabdc
contac person	bqbeec
contac please	Yqhcda
contac recept	oeZefe
contac should	apddee
contac suitab	aqddec
contac the	hXvYYf
contac there	eYsaiW
contac those	V1VUbf
contac to	bvZbeZ
contac was	ZqXeef
contac when	bsbcec
contac with	fxcUcS
contac within	8KabdT
contac you	kzYbZT
contag	ZhfnYe
contai	WdqTik
conten	Ypbdcj
conten .	SwSgfe
conten of	dTtgeZ
conten whiske	goZcbe
conten you	bjZZdo
contes	XijgjZ
contes .	ddeZpc
contig	Zkjfdb
contin	bnWgej
contin .	WtbhgY
contin for	aZoZYo
contin in	Xaifcp
contin intere	efiikV
contin me	nWaapX
contin to	Y2RbZa
contin until	Vqhhab
contin was	dbdedo
contin when	dpedea
contin with	cNdjay
contin you	bncWij
contra	YXWN/b
contra #	dbdaoh
contra 's	dVVM/U
contra .	VTZJ/j
contra ;	dhaZsa
contra ?	ZrZXja
contra @d	dqcYVm
contra after	edcboe
contra and	XYWN9e
contra are	adhYbr
contra arrive	dccepe
contra as	YWQa5d
contra at	aYndpW
contra attach	aaaS2c
contra by	YcaQ4c
contra comes	aVaa3b
contra coming	cabbxZ
contra create	eXdZte
contra ends	YnnZVh
contra follow	dbYayY
contra for	hiaVsY
contra from	ebZava
contra i	eQdM/Y
contra if	loccWb
contra in	daNW8b
contra is	UTaW/Z
contra lena	bcbcua
contra line	ZammSm
contra manage	rYclXd
contra may	fapfdb
contra modell	cddcrb
contra northl	edcdpc
contra now	eebbrc
contra on	ldbUqb
contra or	sabdbd
contra over	cbcWvb
contra round	chaZqc
contra runs	deccoe
contra there	Wdpbhd
contra they	eaaYwc
contra to	aebV1Y
contra wants	eedapd
contra was	dchYZr
contra which	kcZUsc
contra with	ZggVUw
contra would	Vjocda
contra you	falWqY
contri	uQhXgh
contri .	sTndeW
contro	aWqkcd
contro .	gXpecc
contro role	eWpffe
conuas	gZWoej
conven	ohapWV
conven .	ZehnkW
conven passco	dZsbcd
conven to	dZYtdc
conven when	bscZdd
conver	geXofe
conver .	UnfiXi
conver ?	dVksca
conver and	hUYiho
conver are	kqbXcb
conver betwee	eddoeb
conver by	bseVee
conver for	dpdaed
conver he	jgQnfh
conver in	keScrU
conver of	hVZfrf
conver we	caiYdo
conver with	bZbocl
convey	aTkgpb
convey .	cVlZoh
convey i	abcdrd
convey to	uibYZY
convic	edghfe
convin	iZasSl
convin ?	edapde
convin myself	hecmPn
convin the	baebdr
convoc	YibNor
convoc .	VlVTwc
convoc and	ocXbdh
convoc of	dUmeem
convoc we	Woddei
coo	inqVYU
cook	ZcldoZ
cook ?	ecacqd
cook of	eaUati
cook the	erdbab
cookbo	ibkZbk
cookin	kZekfd
cool	capXpX
cool .	hkZboV
cool guy	iciVle
coon	ifWdne
coon on	diWdmh
cooper	jglbXe
cooper .	lhRedl
coordi	dVgkel
coordi #	Zeddoe
coordi have	mUjdjd
coordi will	aQW6db
cope	dccpce
copenh	eVOnrj
copied	aRtegk
copied 's	cTfgdq
copied .	UmlblZ
copied the	bdbZsd
copies	TSVypc
copies .	oSUUsm
copies and	cdoamX
copies are	dcsYZe
copies by	Yecpbe
copies of	UbWsnd
copies to	abYwYd
coping	eblcbj
copper	aUtibg
copper 's	ZZokcb
copy	UTo0jU
copy .	beW0gT
copy back	bccVve
copy but	edqddY
copy by	YcZdvc
copy for	bV2MkV
copy in	cbhodb
copy is	cbohUj
copy no	bccrdc
copy of	XZoyYV
copy please	edYpee
copy so	eceodd
copy them	ccZtdc
copy to	XZrhgY
copy when	eedYpe
copywr	bedXln
copywr the	cpZccf
corali	cYnfhc
corbel	WhhmjX
corbel forth	Zedpef
cordia	gefiec
core	ZqZZch
corey	bbglge
corinn	SWkfYx
corinn .	XWgZit
corinn on	YVjpci
cork	fknjQY
corner	anadZm
corner .	bYnWWs
corner if	ZwbbfX
corner screen	bddtZd
corpor	fanWkd
corps	dfjabh
corps .	bWtdZg
correc	kYeghe
correc .	iUoYdl
correc day	pbccde
correc forgot	ZWtdef
correc it	iepZbb
correc one	jaUrbc
correc so	eabpfe
correc the	ZdOjvb
correc to	qecdeY
correc we	WcrXXa
correc which	cabbqd
corres	WmhZhf
corres .	UddYmp
corres by	eZdpdd
corres is	YYrceX
corres on	cbSQrr
corres to	UtXbke
corres will	crdceX
corrid	dghehc
cosmet	lbjeXf
cost	dWolVg
costa	ZgdUiq
costed	gUrjdZ
costed .	bapiiX
costin	cmZdnY
costin .	erZZdb
costin audito	dZdeod
costs	fXdhfn
costum	gcWilh
costum direct	gUdrkY
cottag	aWhcnk
coughe	kYngcZ
could	Wgdqdg
could .	ShsQgh
could also	Vpecei
could answer	TlqYdd
could ask	cdsYaa
could be	a/bUNY
could bring	edrccZ
could come	ZVbzcc
could do	pQYuaf
could get	XuPifZ
could give	Uamddq
could go	X6OYXb
could have	fOLOj/
could hear	jZhVii
could i	WOa/fT
could imagin	eqefVe
could join	eddoce
could keep	ZSlcZu
could lift	dabZhr
could live	fgXpfa
could mean	ctbZac
could not	ZemUlj
could only	ceaYqg
could open	ecqYed
could say	VylRXY
could see	jkUQoj
could set	ctaWee
could somebo	eoebeb
could spare	eacqdc
could speak	dcdpdc
could start	QTjkV0
could take	I3RUVv
could talk	dVoldc
could tell	J2fbec
could the	cbsfWZ
could they	gZgQlo
could we	NIN/hO
could well	qZWZYi
could write	XWpjed
could you	UQa/fX
counci	jjZbhf
counci 's	djSZlo
counci for	flbUij
counci has	hniPla
counci have	gVleek
counci i	dioidU
counci lady	gqaZdZ
counci moves	pcdbed
counci must	ctYecY
counci phoned	cYpebe
counci says	ZoWflc
counci sits	tXhbac
counci tax	gXrhaX
counci thanks	XgtceY
counci they	Zocege
counci thing	eZZeep
counci too	ZZYsbc
counci votes	qebfac
counci was	gtbccV
counci will	qgbgUd
counci you	fgWYrd
counse	aTsfYm
counse in	eXqWef
count	ylYXbW
count .	UQWvog
count from	taUhdc
count is	rYciad
count me	bbvccY
count on	xvRKgR
count the	ltfYTX
count their	dpeadd
countd	hcaoUj
counte	fUiera
counte .	eKsTqf
counte and	SnfZpd
counte from	hrZYca
counte he	pdcdbe
counte spoke	idVmfe
counte the	Zcbdub
counti	aieqeW
counti .	VgtXnQ
countr	eadina
countr and	iUabhq
countr desk	haenZW
countr is	cdacpe
countr job	dXcdfr
countr post	gobceZ
counts	nRnaja
county	afkgbg
county has	iWsceZ
county our	casceb
couple	hlTdYp
couple from	bZTbW4
couple more	htaYda
couple of	kqXiWW
couple who	daZbdu
courag	fmZQmi
courag .	ajUXtf
courie	gtgcYT
course	Yblgje
course .	Q3fddW
course ;	ZtZdee
course and	hafcZp
course apply	edpefX
course begins	aZZbwb
course for	ckpSfa
course i	mVdVra
course it	debboe
course nkemel	baYXtb
course northl	bbqdde
course of	0KcrVd
course starts	ogjZUa
course that	emUlah
course they	UShtag
course we	hQbgmn
course with	eccZsa
course you	Wddaud
court	iVrheV
court and	ahmiiU
court has	dUwdeX
court it	sXbZba
courte	XgWmnZ
courte .	dSZtcd
courth	kaWfik
courts	dQnnfd
cousin	WZfVZ7
cousin .	VWLgb8
cousin was	mhWdlY
cousin works	VfshcX
cove	cdgZik
covent	qQmagc
cover	XTnnck
cover .	YehXtc
cover it	aYScku
cover letter	YNu2SO
cover not	dajllV
cover the	gUpmbX
cover to	ohYaUl
covera	aajdpa
covera .	hcegmV
covere	ebwYYY
coveri	ednUpY
coveri or	odddbe
coveri that	bltTdX
coveri your	ddYcrd
covers	Phgigl
covers most	dUncem
covet	kYfaeh
covet exerci	djmajW
covid	bkecjd
covid has	gUndlb
cowork	fVtXUm
cowork .	eajWYr
cowork sucks	eeoYfc
cows	bfohXa
coxswa	ndRsXc
coxswa .	ebbqad
coy	chbmiX
cpat	ehQpdg
cpat .	YjZrgW
cpc	cfPnmf
cpcs	afYlob
cpd	sdWqUU
cpd up	seTfZd
cqc	mVpfcV
cqc .	lXpaeX
craft	kXohdW
craig	Zgieid
crammi	eYamdk
crane	damZhg
crane to	fVlcel
crayon	ehYjjd
crazy	lZdakg
crazy .	VnhUpc
crazy me	aSyWei
crazy the	mjTcif
cream	fTXjip
creame	bcfdgl
create	/NSfgU
create #	saaWjd
create .	6QaheW
create ;	paZagi
create a	ZakcrZ
create after	icnVhb
create and	/TXTbd
create as	geVpjW
create at	1WXfbY
create before	tSdbej
create five	uTedce
create for	vNXzVR
create freela	taZiZa
create from	1TYZbb
create has	dbaepe
create he	sZZmWa
create i	dgRjqZ
create if	sYcYkc
create in	uhXfUb
create it	xcYdcW
create not	vTcdde
create on	qjXhZY
create or	TqYhka
create please	qacfeZ
create promis	pXeeef
create says	nrYaZV
create she	uVYdic
create that	wKnUcb
create the	mfjfTc
create then	8OacZa
create till	qZeece
create to	3GQpoS
create until	pXefee
create was	cmVbcn
create we	tSZija
create whethe	pYdjbd
create with	xSXkXf
create you	rTblbe
creati	WXZktg
creati .	bQbX2d
creati a	ddtWdd
creati direct	bqXbhi
creati fair	cYocma
creden	eddlfd
creden and	biocbc
creden to	dcgocb
credit	mYZpTk
credit check	eaSzTf
credit commit	pbdedd
creek	lWTuhW
cresce	hRtmbY
crete	hjdjaY
crew	caWdpn
crew 's	UoVeao
crew .	TXcgsl
crew and	YeOakx
crew at	oWYpfX
crew boss	brccbe
crew for	lYZhZo
crew from	ZTYYg0
crew is	WXkRbx
crew list	qfeRja
crew manage	eufdVY
crew member	dbfWml
crew on	hadraZ
crew open	hgnhYV
crew recrui	jiWmXf
crew voted	eecYqe
crew you	brXYkd
crewin	igddja
crews	ZXqfci
cricke	XsobSY
cricke .	btlVYY
cried	pkJfXo
cried .	lUZqai
cried and	TjYoek
crier	YhiqZa
crimin	ddbvaZ
crimin record	ffcpbb
crimin regist	ccdqdd
cris	eZTdkq
cris .	YalYsW
cris and	dpeeae
cris long	cZaeZr
cris to	gUZikl
crit	rYQjhg
criter	cfbYgq
criter are	ddoaec
criter we	fadcep
critic	aeahjj
crm	Wnbecm
crm .	diZabo
crm i	cWcikk
croeso	bdibao
croft	lZbalh
croiss	cSlleh
croiss dear	bUlblj
croiss i	cZYvbd
crop	embYbh
cross	raccUk
cross .	Ycbcdr
cross everyt	iSnkZb
cross it	atabfb
cross me	YjtcWb
cross my	1RgYWT
cross that	decodc
cross when	Yrccbc
crosse	jnaTXn
crosse .	kkiSYe
crosse finger	qcdbdd
crosse for	cmqZbW
crosse it	RpgigW
crosse me	aThZbq
crosse off	jSPZZ2
crosse out	gdSnkd
crosse since	ldWdcl
crosse with	QangXq
crossi	nYgYgh
crossi .	jcQiim
crossw	XbmXjl
crowd	kWccfn
crown	fbencf
croydo	aRmUya
croydo .	gWiamg
croydo you	bWXbxf
crt	ZUkjej
cruelt	aNiX0h
cruelt and	aZdYuf
cruelt photo	ZdXZwc
cruise	WUiqdj
cruise for	dacdep
crunch	iXihjb
cruz	bgoZkW
cruz .	cbtdfV
cry	jbqfYX
crying	lNhbqe
crying .	nSmcbi
cryo	Tkjebh
crèche	abXqla
cs	hVWspV
cscs	bfuYaY
csm	dbbrWj
csv	cdWplc
csv in	lbTaio
csv obstac	lZbodZ
ctc	bceriU
cto	Zdasge
cto .	aUiqZk
cto wants	Zaqabb
cto who	bqahda
cuento	bdngda
cuisin	ZOrbfo
cuisin .	bXrdcf
cuisin to	Wcblod
culina	eTveaY
culpa	bXnmbe
culpa it	didpZZ
cultur	gdeclc
cultur and	cbbbqh
cum	edWbbu
cup	aamlda
cup of	edVnhf
cupboa	cWridT
cuppa	ielShg
cuppa half	dcVfoe
curato	dnXiZh
curato .	Wbsalb
curato and	pSUrWj
curato health	fdWvbc
curato out	XhbZau
curato them	drZcec
curios	jpVVic
curios 's	WqXboZ
curios .	jpUZYa
curios to	pceaee
curiou	TZ2eQd
curiou .	YetXVl
curren	WbqqYb
curren boss	oWZlgb
curren ctc	ceapdd
curren employ	aUukcX
curren on	VdxfZW
curren review	htYbdZ
curren salary	ebZfap
curren vacanc	ZmqbdU
curric	fZavVg
curric and	dZdpgZ
curric at	cccsbZ
curric vitae	bbpfdc
curtai	eXWljl
curtis	dajQmn
curtis from	bdceZs
curtis in	eerXdc
curtis into	dWsaef
curveb	fZflib
custod	hXhZmg
custod .	Udheng
custod has	dbobhb
custom	gdjahe
custom .	gXYWqm
custom accra	adioab
custom the	pjaRgf
custom trudea	lqSacd
custom year	ffbdqX
cut	aPWoU6
cut 's	oncWaX
cut .	eGUocw
cut a	eXZtfd
cut for	baZwdZ
cut from	dfWkap
cut in	gimZhV
cut it	aZpZee
cut its	ebdebp
cut off	cUctai
cut so	cXiebq
cut the	RUOWS/
cut to	deZlVq
cut us	bcdqbf
cutoff	cXYkhn
cuts	jdZieg
cuttin	ojabbc
cv	bhpjVe
cv .	UYtmTi
cv ?	bZUxcb
cv and	jgWmUi
cv as	aVP3ba
cv at	VckkiW
cv back	ecTUdy
cv but	daRsel
cv came	dW1SbY
cv clinic	dcxWac
cv dear	aaWWxa
cv for	YhcZYu
cv got	eZpbch
cv has	pgjVbb
cv have	ZtYaeb
cv hospic	kgaSXn
cv i	hWcoaj
cv if	dcZsec
cv in	Tfkjee
cv is	XxTWcl
cv it	kemhaW
cv no	cZshaX
cv on	evUWdi
cv rec	oWieeb
cv scan	hlVZZi
cv since	bobdfe
cv stage	daXrdf
cv thanks	eZpeed
cv then	Zataec
cv they	tVaaee
cv though	ebbecq
cv to	a0mSSR
cv we	hboWch
cv where	Zbcuec
cv will	emVhbg
cv with	YiXtZe
cvs	nnoUWV
cvs .	YdvZba
cvs and	uWiWda
cvs are	aucacb
cvs sent	dcqbZe
cwmbra	afhqcY
cyber	dfjgfc
cyber .	bagqYf
cycle	mekbXd
cyclin	lYhbak
cyclon	WkpahZ
czech	agYodh
cześć	XYedtf
cádiz	gYqced
d	pYefea
d 's	jfgocU
d day	wRXUZa
d1	mabahj
da	fXqgjU
da silva	abdcph
dachsh	Qeea2T
dachsh as	deebpb
dachsh is	bcecpe
dad	jSkYnf
dad .	aLpUse
dad and	fhQguV
dad but	ddZpgb
dad here	ifgijV
dad never	pcccee
dad says	gRpdUp
dad wants	nmccdV
daft	ehhffc
dag	lghgbY
dagny	fdtUdc
daily	ffWigj
daily .	btaZeZ
dairie	bgkebh
dairy	egesZW
dale	gSXdlq
dale .	cWpkbe
dale sponta	edYfod
dalget	daeYsd
damage	ZWXjbv
damage .	eXXlcq
dan	idgTen
dana	dUgfkk
dancin	gerUYg
danger	Wdkfel
danger .	cbpWje
dangli	fWqlSd
daniel	TdYgwg
daniel handli	aecpee
danish	Ucflcn
danish as	bddare
dank	Ydcmfi
danke	edraYd
dankie	gTeirb
dankie .	eqcadc
danny	hcpbcZ
dare	fpkWfT
dare .	dWokca
dare ask	bdrZfb
dare not	cqbced
dare say	hodWgX
dare to	brcdec
dared	VnZbgl
dares	ekbhZg
dark	ffgbcj
darlin	bcohYe
darnel	ccbjhj
darren	XVlmnW
darren someth	ddbqae
das	diofXX
dash	bteXgY
dash .	buiVcV
dasha	ccndWj
dasha .	Ypjbbb
dashbo	aYkchl
dashbo .	gQldao
data	ZZtjad
data .	aaseYg
data after	dcbeep
data are	djiVck
data center	dpcdea
data consen	ddbsad
data for	ZbtXcg
data form	ccZxYc
data i	oiXbdd
data of	Wcphee
data page	cbcqcd
data protec	TQyhWh
data will	UWtVjh
databa	YfqVak
databa .	fqmXaV
datase	Ycavcc
date	fyXqZQ
date #	udXbdc
date 's	laYqcZ
date .	U6bfeT
date ?	ifpWba
date @d	uOclhV
date agains	dqbceb
date and	duQnRf
date any	ercefW
date as	cwZbaa
date at	eqZabh
date becaus	eYpfec
date by	VWb3Yd
date dear	qXdece
date follow	bWatcc
date for	YjvqXK
date from	jbbuVX
date got	tZcXee
date has	c4eXbN
date i	ttXVfO
date in	auSmbX
date is	ubdUnS
date lena	tNapbb
date northl	xNhfTi
date of	YxYiZW
date on	mmJmgZ
date or	oWedgf
date out	ZzYacW
date planne	qXkYce
date she	drbedb
date so	jiWidf
date talked	ohfcUb
date tbc	dYdrec
date that	ZrbidZ
date the	pdkVlT
date they	pbbfda
date to	MoX2bW
date was	miPiZj
date we	fijjcV
date will	NxSliX
date with	VUX9ZZ
date yet	ZRb1dc
date you	oeakbZ
date>answer	1Ucaed
date>away	mZRmih
date>chosen	tYbXgh
date>date	xYYkba
date>free	lZcqfW
date>give	sTUnjY
date>goon	pYYgeh
date>hear	ocabdi
date>if	uTYhge
date>joy	cdchoa
date>match	WbeoYp
date>meet	hfZraa
date>news	0YafXd
date>offer	kXeVub
date>others	dirScf
date>papers	mRVohh
date>receipt	odRnbg
date>refuse	ZeTWdz
date>review	pebbbg
date>said	wnWYZY
date>soon	atWUoc
date>sorry	dvUgdZ
date>start	hkgdhU
date>thanks	rbVbdl
date>them	tfZcdc
date>wait	ihRaoh
date>will	qXdfed
date>you	sWahge
dated	eYdhWt
dated @p	jababq
dated northl	rVedbi
dated repres	Uiffen
dated the	ZgaYXw
dates	bpW1XT
dates .	TzWqfM
dates @d	olddWa
dates and	WnVwaY
dates by	Zcdsce
dates do	daZpeh
dates in	sVSlXe
dates of	fUmmUh
dates on	eVjreY
dates that	aabscg
dates to	aiSsZh
dates with	epchdY
datev	ddblfg
daught	afgaYs
daught 's	mhwTSV
daught .	dVYiVy
daught had	ajqZeZ
daught has	apbZdj
daught in	feXddr
daught was	dbqdbc
dave	coZhdc
davide	Ye1YbU
davide is	Udtaee
davide pendin	dcpebd
dawdle	ccocha
dawn	oZiccb
day	feepfX
day #	ifZZvU
day 's	naRoYi
day ?	eThonW
day @p	pbcded
day @s	WeqUne
day a	dgllbV
day after	3OTjXe
day as	aeoTjh
day at	VfkvUX
day before	gWcphd
day boxes	qadeeZ
day but	ejcjUf
day by	Zbjrac
day can	bcasec
day care	ekVgkb
day centre	fbdaep
day dear	pSpYcb
day for	asbgae
day from	dfTrmU
day goes	dkaobZ
day had	hfbniV
day have	bZYvbb
day he	wZceZa
day i	koVjWY
day in	PlXgeu
day it	fjpVYg
day itself	WbktZZ
day job	dhRVrm
day jobs	pcaded
day lena	XYZsgc
day longer	sTeeef
day more	yQeced
day mr	nfWebi
day ms	ddaoed
day named	cpdeeb
day northl	pVcnZc
day now	lrWVce
day of	pFjoak
day off	euTbfe
day on	LemvdZ
day one	YOZJ/d
day or	RwZnab
day people	Xqecee
day rate	TbGryc
day releas	cfeVre
day she	epTZiW
day so	gcfeoW
day still	koVbac
day suits	cWY1cb
day than	nVejff
day that	Yxacbb
day they	luXQbW
day to	dWnsdS
day trial	dadtYd
day two	lZZkVm
day until	ZkZqcc
day we	qaVWhm
day week	bXeYxe
day will	OVpklb
day with	RUf/OX
day within	bpaedd
day you	iTYrpU
day your	XaZrjb
daylig	ZTuYZi
daylig .	ecpeda
days	ZmZloW
days .	T3RXkY
days ?	jTjmcd
days a	bSfbwg
days and	fYc0WY
days are	WhvacZ
days at	aqYcfb
days could	dsbbdb
days he	jTpcee
days holida	ZZbU0b
days i	WiYudb
days is	eYeeeo
days later	hXfdap
days leave	bZeTzZ
days of	yalWdS
days only	acaXxb
days or	Vldobe
days suit	dadrbd
days the	gsUkbU
days you	WWayhb
dayton	Qf1QjY
dayton her	Vfqded
dayton i	iciVle
dayton oh	eepeZb
dayton pool	eecZpd
dayton the	dccZsb
dayton you	bZsaYh
daz	YsbYdg
daz .	fqXaah
daze	bhhWmg
dbs	bbpbpU
dbs number	edbpbd
dbs on	dbocdd
ddmmyy	gpaaiZ
de	flctSY
dea	hbsfWa
deacon	ajZWre
deacti	aTkZsg
deacti your	eeaYsd
dead	YbmeTs
dead .	aSofVp
dead as	Xqbdbi
dead but	eVreee
dead end	eaYeer
dead in	aYaVcy
dead just	ebredZ
deadli	ngTxVW
deadli 's	mUcndd
deadli .	qvRTaX
deadli for	XfetdY
deadli lena	Zdcsdb
deadli northl	dcaqce
deadli of	rVVQZw
deadli on	XXeqhc
deadli the	feWvba
deadli to	qkWZbb
deadli was	Zbphda
deaf	YidYjl
deal	ZcZU+W
deal .	liQWpg
deal ?	YcLR/Z
deal if	beabqd
deal on	cddXtd
deal with	ciwdWO
dealin	emqWWa
deals	iTblcm
deals .	ceiVhm
dealt	cmZkae
dealt with	doWkda
dean	ijYgfd
dean 's	gocdbc
dean for	etaYdc
dean had	ZrZefc
dean has	oTRhsd
dean on	qadfdc
dean said	iVcfik
dean signs	tlWZab
dean to	llgkTY
dean will	tUcbjd
dean writes	oYhdcc
dean wrote	dZpece
dear	4SZibZ
dear #	xdRblV
dear .	1WcicW
dear a	eXhohY
dear about	oZachh
dear after	7XPXba
dear all	XhpdYf
dear and	/QWgaZ
dear answer	oUkceb
dear applic	jXkWbo
dear are	XjXpic
dear as	tlOfcX
dear at	iXXwXe
dear becaus	neWljU
dear but	krchXR
dear by	1RXiYY
dear came	ecaqbf
dear candid	UgpaXo
dear chance	qVeech
dear change	iaqadc
dear colleg	dWqeed
dear come	tZXWjf
dear compla	eeadpd
dear custom	Sb1WcX
dear did	uiYcaU
dear disabi	aecaqe
dear discre	epbced
dear dr	VpefYj
dear each	pZedee
dear either	oddcdd
dear else	abfsfX
dear financ	hpZbdd
dear for	rdUoZa
dear from	sVZdci
dear got	ccZdZt
dear has	WkZimd
dear he	8UUbWZ
dear i	9XWjWQ
dear if	0dTWgZ
dear in	lVQkll
dear is	pecgRi
dear it	0EWpcf
dear itself	rUeeef
dear latest	jUVxYW
dear love	uYaYdc
dear madam	bgXcdq
dear maybe	TyYddc
dear means	radeeY
dear member	XbwYaa
dear mind	pbdeea
dear mrs	hcUddr
dear msk	caYwYc
dear my	vUamVY
dear no	2MdcWf
dear nor	Ypbamc
dear not	gSfepg
dear of	fbZbUx
dear off	aZgavY
dear on	wXWkfR
dear once	zPcbdd
dear one	mradXW
dear only	oUnbde
dear or	YaS3kT
dear over	nWcldc
dear partic	edpadb
dear planne	llXmYW
dear please	pZRqfZ
dear positi	odcbed
dear prof	UYjfcs
dear promis	rbaced
dear result	sXdbee
dear room	Zcasdd
dear s	sZiiWX
dear says	sXfhZZ
dear she	7OdPlV
dear sign	eebboe
dear since	fWbohc
dear sir	bkgTcm
dear so	fXXxgZ
dear studen	eWgcdq
dear sunil	qZbdde
dear the	0jTYQh
dear then	xjViUS
dear they	/JTjOQ
dear to	yGTslX
dear truste	qbccdd
dear valent	bbeedp
dear was	W2WQZk
dear we	wWZhUh
dear when	7KPibg
dear whethe	xRcgcc
dear which	ZjdsYZ
dear whiche	haYsac
dear who	4RYZWh
dear with	7MXdjT
dear yes	lXccpY
dear you	/AUqaa
dears	gXnWqY
deb	ifaaqb
deb .	lcgalW
deb minute	kidgQf
deb of	cdadrc
debate	YXpdde
debate .	fYsZce
debati	Ywbbcd
debrie	tfTcZl
debrie got	lpaWdZ
debrie lena	pdccbe
debugg	bgaljb
debugg .	acvgUV
decemb	XqnbWa
decemb .	fgYpdb
decent	aUcklk
decent .	dcdddo
decide	tiVWej
decide #	6aRWXX
decide .	ptVZdX
decide ;	siaaYd
decide ?	uXaaZj
decide @d	vcaabZ
decide about	iidifV
decide after	c0UZYW
decide agains	NLjRX+
decide and	1hUYZZ
decide anythi	etSjab
decide at	vTiXib
decide before	3XZZXY
decide broke	kUeioY
decide but	kTeqcd
decide by	4cXOeW
decide churn	tZccdc
decide dear	ubaXag
decide everyt	fqbgZc
decide for	SRLP9p
decide forth	qZddcd
decide how	bccsbb
decide i	SqzVRO
decide if	Wcobjh
decide in	tgWUff
decide introd	cgjjWh
decide is	cuWbaf
decide it	YVVYwo
decide jacint	dcZddr
decide lena	1TMRkX
decide northl	5TWUfX
decide not	XPlOX/
decide nothin	ZwXdca
decide now	cqdacd
decide off	ojZYdc
decide on	3dSQdi
decide only	jVemfe
decide ops	iVZeoj
decide or	Ztaeed
decide over	jiVahi
decide partic	bbqeeX
decide planne	tXbcee
decide quickl	qZebee
decide that	jQibgo
decide to	SQdei4
decide upon	Zpdgac
decide we	kMcpcn
decide when	Z0XZac
decide whethe	SrVrdZ
decide whom	UyaSdZ
decide within	2VbcXb
decide you	Vmfkga
decide>again	ZqZZrZ
decide>answer	5caeWX
decide>ask	ceUnmc
decide>away	ZefduW
decide>chosen	ZsWagh
decide>closed	ZqYgXk
decide>date	tVYigd
decide>free	TYX/aa
decide>give	Xfbgsd
decide>hear	nkbhVX
decide>if	Vkhlcd
decide>joy	cqZbfd
decide>me	odchca
decide>meet	ifWtTf
decide>news	yXcYbe
decide>not	duadTk
decide>offer	WnWPwg
decide>others	reVdVm
decide>papers	daXpld
decide>post	miThia
decide>step	VoZyXV
decide>them	tibeaY
decide>wait	hwTcYZ
decide>will	xhZbaa
decide>you	sYVdme
decidi	u1OSUW
decidi .	T/RSYV
decidi by	qeacdd
decidi dear	qabaed
decidi how	Zoedee
decidi i	Rtdake
decidi lena	pYeeee
decidi northl	5NZdXc
decidi on	wSZcbg
decisi	6mSWbZ
decisi #	+MYZbb
decisi .	zmZUXZ
decisi ;	fpabed
decisi ?	pYdWke
decisi @d	sbcdaa
decisi about	pOgpba
decisi after	Vtabcb
decisi agains	dccddq
decisi and	smYWfU
decisi are	tjSYYg
decisi as	kjhWZf
decisi before	hnUkaY
decisi but	Xtbfea
decisi by	4WUQsW
decisi came	TVaecv
decisi churn	rYccjb
decisi clean	qadded
decisi come	vXcadd
decisi comes	tWakbb
decisi day	xjOTWW
decisi dear	gkUafh
decisi depend	bqdeeb
decisi droppe	bVeemm
decisi due	qbcaee
decisi fell	aadduY
decisi follow	ukWbbW
decisi for	3ZhWaS
decisi from	sfdeXY
decisi get	bocddd
decisi go	ySZcdb
decisi goes	pYeefe
decisi has	ctXbce
decisi he	dodeea
decisi i	kdpbaW
decisi in	3bMdaY
decisi is	jvQaYc
decisi it	vRbica
decisi lands	vbXbbb
decisi lena	vdaPhV
decisi letter	qZaahg
decisi like	aoddhb
decisi made	Xaeefq
decisi modell	zdTbaW
decisi no	Snlajj
decisi northl	/ZPUYT
decisi not	dipaYc
decisi of	SseYii
decisi on	zZYlYU
decisi open	VrkaYe
decisi pendin	cvUaca
decisi planne	rbabch
decisi presid	qZdddc
decisi rapide	Ztaeeb
decisi stands	bccecr
decisi the	yRaedf
decisi there	qYiadc
decisi though	asceeX
decisi to	onZTVi
decisi until	sXXicc
decisi vikram	qZdded
decisi was	Q3STji
decisi we	aapcdh
decisi when	Usdeee
decisi will	1hUSYU
decisi with	lpZbdX
decisi within	piRUmW
decisi you	WtdZdh
deck	VhSqgl
deckha	fnOghg
deckha of	cuYdbc
declan	kThQrj
declan 's	eWkYhn
declar	SUX/eZ
declar .	Zcepcd
declar and	ffbqac
declar by	eaiqZZ
declar is	ecUued
declar of	RZhyga
declar on	vbaZdY
declar the	cdedoc
declar which	dbcqcd
declar within	Ukdqdd
declin	YUYRi7
declin .	bWLUtz
declin by	ZZVbiu
declin i	cjpdcW
declin in	pZYgcf
declin on	Udkajk
declin our	edrebY
declin the	WbsqbS
declin their	efpfYb
declin throug	deebpd
declin to	UnMVW3
declin we	jtddaS
declin within	aeebrc
declin your	XRSPS/
decomm	fmfXff
decomm .	fabgco
decomm of	dpdZde
deduct	YXkmak
dee	ciYeji
deed	UjsfdW
deemed	Xhbllc
deep	cbjsXZ
deep ferry	dabsdc
deep freeze	dV0cYY
deepak	mdkeYX
deepav	eigbge
deeper	cXWpbp
deeply	ahrXfZ
deeply to	dolecW
defaul	hdahfh
defenc	Ujnjaa
defenc .	Vbqidd
defend	WhknWd
defer	cYrdhY
defer the	fXqfed
deferr	dc+QVJ
deferr .	gVwZeV
deferr for	bYreea
deferr to	jpbYdc
deferr until	eZqeeb
define	hfjbga
define 's	bTjasf
define and	mljXdW
define contra	ccoebb
define on	dbcodf
defini	8lOVcT
defini .	zfTZXV
defini answer	4RZbca
defini before	pbdcee
defini date	dpddeb
defini hear	Wqdeed
defini let	qWeefe
defini no	daaeeq
defini not	Uybcda
defini yes	jWeZrd
degree	ZgTnmg
degree certif	cddpdd
deirdr	gXVfjp
dela	fgdlYf
delacr	fbYWrj
delay	puTebT
delay .	jteccM
delay in	kpVgeT
delay on	obecee
delay was	pccXje
delaye	gqVieX
delaye .	WvQmYd
delaye until	odYffe
delays	d1RZbZ
delega	fnQgkc
delete	UN6QVt
delete .	VaYiV0
delete and	cqgbeY
delete at	bdseeV
delete from	agbbZt
delete in	eZcfdp
delete it	XV2Tcb
delete the	eRkdik
delete them	jcXceo
delete your	VVvbZk
deleti	VYflcq
deleti of	agUihl
deleti with	Yaavcd
delgad	cViuaZ
delhi	YfjZig
delhi .	ZntXeQ
delhi interv	dZdZaq
deli	oglVbZ
delibe	hteZWc
delibe .	fxUhRa
delibe and	auYcZi
delibe at	Xscedc
delibe me	UYqaVr
delica	enTelc
deligh	UfeZzc
deligh .	ajUapi
deligh does	eecepa
deligh if	cWXc2U
deligh the	daYbpk
deligh to	XfiXuc
deligh you	cgVpci
delive	dZoddh
delive #	dYfVnk
delive .	lTilkW
delive bit	iWZmek
delive by	hZcqad
delive for	mYrYaa
delive has	fdsceV
delive in	qYcbid
delive northl	egWode
delive on	YbnVfo
delive park	ZgjTil
delphi	hZbfen
delyth	WXtehc
dem	akWhgh
demand	Uallhd
demand .	TwWZhj
demand words	Ybcrde
demir	gWZWmr
demo	ZXcnco
democr	focZqP
demons	dTgjhm
demons .	dZdhbp
demons a	gjTcjj
demons from	dabfpe
demos	gidfYj
denied	fcdZkk
denise	uRniSa
denise change	aodefe
denise go	kYrXce
denise off	mUnhac
deniz	gbddkf
dental	aVmkid
dental about	cVnmdc
dentis	fcrieS
dentis 's	jZPnjf
dentis .	XmxgLT
dentis for	gbracb
dentis job	bZogbg
denver	hhjmXS
deny	gcbkeh
deny you	eYkoZb
depart	cjddgh
depart 's	hNzYcb
depart .	elQXol
depart ?	eZpfcd
depart and	SpUaxY
depart eyes	lhUclb
depart financ	cSlalj
depart for	joYWZh
depart has	dmdVgi
depart is	dS1cdX
depart makes	Zrecbe
depart now	dxXeYX
depart park	egpgZW
depart post	eUejkj
depart that	coUdck
depart the	cnUehg
depart will	ZiqXgW
depart you	agZWol
depend	Z/VYcU
depend .	WhfZnh
depend if	dpcded
depend on	Y/VYVO
depend the	dXcirZ
depend what	docedc
depend who	kuWTYX
deploy	jamXjc
deploy .	ieqWda
deploy applie	bhrabZ
deploy its	pbccee
deposi	XWflgo
deposi .	cTbleo
deposi about	fepfdY
deposi from	ecZddq
deposi manage	aqeblV
deposi the	ececoc
deposi till	Wolccb
deposi who	dTghdq
depot	WViklg
depot for	fqhXca
depots	gdmcfa
dept	aZksbZ
dept board	ffVnWo
dept tidewa	TYqcfb
dept to	bdcqdd
dept upstai	daphdX
depth	fWbYmq
depute	nckaeZ
deputy	acgYnj
deputy 's	aiWVql
deputy .	ZqWaje
deputy direct	agkWpb
deputy from	eebepb
deputy head	oaefdd
deputy manage	bkZara
deputy to	hYsZUZ
deputy who	cZereb
der	gjZRkl
der full	ecfXqe
der told	pjYYbd
derby	Wgehlf
dermot	ejYfif
des	lkXbhd
descri	fekebf
descri and	XZlpYi
desele	dgVceq
desele .	dgVceq
deserv	mhWchf
deserv .	mTfapZ
deserv stimul	klZVbi
deshaw	iQmoWf
design	cWaldr
design a	bbercd
design and	UqVYeo
design on	Wderee
design room	ddgaao
design so	gbZaer
design the	Zddobh
design we	fbbedp
desira	Xdfpgb
desist	fbdofb
desist 's	ddVjnf
desist .	edapfb
desist and	dYqfeb
desist on	oZcefe
desk	cbggjf
desk 's	bagYua
desk .	YemZoc
desk ;	cadseb
desk and	lmUWfj
desk before	eVZuab
desk but	nmTZdc
desk by	PXHuwb
desk for	ZnganV
desk from	XcieZp
desk head	ahWlZm
desk if	ibcabo
desk in	gUUeth
desk is	VahSqn
desk job	maWibk
desk northl	bZhped
desk of	goWikT
desk on	YiuTae
desk said	mgraeM
desk says	iifidW
desk that	YffXZu
desk to	baVjZv
desk told	eeitXT
desk until	OirgXg
desk with	sVUhdi
desks	ocYdZl
desks to	qYSacp
deskto	fbiiga
desmon	cbafXs
despat	qelZbV
desper	gdgglV
despit	irfXbZ
despit .	cshbbZ
despit the	paaeef
destin	bdakek
destro	OYmfqc
destro he	YhYapb
detail	adekie
detail ?	eceQuj
detail by	aXmrgV
detail change	uYcZea
detail feedba	ebcecq
detail for	eYYefr
detail in	aXWcsn
detail me	Wj6PTW
detail of	gdgrWR
detail on	biVfXt
detail over	bqbcde
detail the	hrZacX
detail to	XnUlge
detail will	bifShn
detain	fdcaki
detect	degjfd
detent	dkghad
detent automa	ilVbdj
deter	enhgYa
determ	3lNQWg
determ and	obdded
determ by	uccada
determ that	cSZaa0
determ whethe	aoecfe
determ within	xdZYcZ
detroi	ccwbYX
dev	eeldah
develo	fQgjfm
develo .	lVagij
develo compan	eeWapg
device	eUsnWZ
devon	SZsWqc
devs	ZkZcfm
dewey	SPd2fY
dewi	XbavYg
dey	dccXph
dgm	gYmjcb
dhal	uflZXR
dhillo	jWYRoq
dia	YsWidd
diabet	gkZVgl
dial	dYkrbW
dial .	nidWbh
dial in	aZT1cZ
dialog	Zbgfii
dialys	UkYmoZ
diarie	eefcih
diary	jcdpbZ
diary ?	dcbrbd
diary and	kTascZ
diary but	daoced
diary i	gXfdpb
diary in	rSXZnd
diary is	Woeigc
diary like	cccrcd
diary out	dmWmdd
diary says	qYaddk
diary the	dfUhng
diary to	rbVbje
diary with	kZqYcZ
dibs	fiadgh
dice	ebXZZv
dice .	hYcZdr
dice with	cddcdp
dicky	Zojcda
dictat	YgmfkU
dictat .	XpaneX
did	aakWis
did #	ofpZYV
did .	ZPlfhq
did a	fgiVjf
did and	fVcWqm
did ask	epPajj
did better	eaZdfr
did but	diZcbp
did choose	cZTcnq
did decide	dqdebb
did do	eXbebt
did everyt	edcdbp
did get	dcfbxP
did go	koVdec
did great	gsZZac
did her	Xnacao
did his	lSbgmf
did i	dawYeZ
did in	PfvjaZ
did it	iIkVpo
did love	gccbpa
did no	PRUdb1
did nobody	QNVY4q
did not	abgWgu
did offer	ehdimV
did on	cgWirX
did real	iiRjhe
did ring	bVVijr
did say	jdRfhk
did so	TQpmie
did tell	aifcpX
did the	pgeMhi
did their	khmQYg
did there	oXbldc
did they	gVkXep
did this	fcqdcY
did to	fUnbhi
did try	biZZcr
did want	dYkbYq
did we	fU0Kff
did well	hvXiYV
did what	aoafcg
did wrong	edbedo
did you	RP8eSf
did yours	brkVcc
diddly	StkXbd
diddly .	StkXbd
died	gRqddf
diem	ejZgid
dies	VfksfR
dies at	jiVpcW
dies on	adbtce
diesel	2PWdXa
diesel .	qWgeXf
diet	fahaij
dietar	ktbceP
dietar every	kxMYbX
differ	ebmcYn
differ answer	fWdeeq
differ candid	Ydfcdr
differ direct	aVLUb/
differ job	ajscaX
differ of	dtZeeW
differ way	eXbeeq
differ ways	bfaZqg
diffic	iacjaj
diffic decisi	eccddp
diffic esther	pcbdde
diffic ships	qeabdc
dig	ZVqqhR
dig b	cdarce
dig the	edYpfd
dig useful	cdbpec
digest	WZ3ZaV
digest .	dcuZZb
diggin	XSsoWf
diggin .	YZscbc
diggin those	deXrdd
digi	gjgSqY
digit	hYocgb
digita	YkhXgk
digita 's	grZbdb
digita .	VZikkj
digits	ZQnkob
dignit	dddYer
dilige	dhbZji
dilnoz	nigXXe
dilnoz .	pbdaai
dilys	afdauZ
dilys .	aoagkX
dilys to	cbaWwd
dimitr	ZeaZdt
din	OcPpvg
din .	decqcZ
din and	bdfboe
dina	hejUke
dina down	eXqaja
dinghy	bmXYmh
dinghy .	dnZYpX
dining	alTuYg
dinner	dgehmV
dinner .	bWpcna
dinner at	ocecdd
dinner modell	bddcoe
dinsda	ZbrjVf
dioces	fa1cWN
dioces .	ZdpnUU
dioces the	odbahc
diolch	gekYdi
diop	cdffsV
diplom	cTlqaf
diplom .	bYkjSp
diplom copy	edYqde
diplom in	beWXjr
diplom sent	pXiTYZ
diplom with	dcYaua
direct	jkUgfg
direct #	dqaddc
direct 's	mxQYXe
direct .	YhSiml
direct ?	bTnmhX
direct after	pXcdeg
direct and	njYidW
direct answer	ogbcbe
direct are	etVbcb
direct asked	TjZYlr
direct away	bpcdfe
direct calls	pebbee
direct can	ebtbWc
direct confir	pbdced
direct exceed	hbpedY
direct for	XkSiaq
direct if	cuVcea
direct is	ayKecg
direct looked	daXacs
direct loved	dZUnij
direct marek	encenT
direct met	cZcecr
direct modell	jocYYb
direct must	eqecba
direct no	dUsadi
direct of	cWecpj
direct on	obfmSX
direct only	fepZbb
direct phones	pddcea
direct return	obeaef
direct say	wTUbcc
direct the	dXbYyZ
direct to	fgUrYg
direct wants	agXwcX
direct who	ipYihR
direct will	scbgYb
direct wishes	gqToaY
direct with	aVdxYf
direct would	UgUwfh
direct you	ZcXXtk
direct your	cYadbu
disabi	zWYiba
disabi 's	ZchapZ
disabi .	dcikWj
disabi a	adared
disabi after	6SYaZb
disabi and	ufcWgW
disabi for	laXrYU
disabi it	eombaW
disabi she	uZcacd
disabi so	rXdeed
disabi the	qmYVad
disabi till	qbaddd
disabi to	mSTyaV
disabl	fdXgfn
disagr	YYreef
disapp	WUcYa9
disapp news	dacebs
disapp on	ZaqaoW
disapp this	eZaeer
disapp you	fcXXW0
disast	lbheiY
discar	gXYidp
discar .	bYZkeq
discer	cXnife
discha	aXjifk
disclo	eWiial
disclo .	kgQiZm
disclo by	Yddqde
discon	dVeZdu
discon and	dZaaet
discor	jRkekg
discou	aVpidf
discou .	bdToel
discou and	hWsfYY
discov	nRXmii
discre	hfegai
discre .	mlfSUi
discre of	acbcfr
discri	ccjane
discri 's	hWjYpb
discri .	itdYYZ
discri assist	ededXp
discri i	cUgdqg
discus	hlbakb
discus .	X1YMsZ
discus a	Zeepee
discus and	ahcepZ
discus i	iqoQYa
discus in	epYlVZ
discus intern	phdYbb
discus it	bPrgle
discus lena	iaerVe
discus letter	dbcdpe
discus modell	rXbcgc
discus next	dobfeb
discus they	daZdio
discus this	aabsdc
discus to	ocdaef
discus you	epgcbY
discus your	naXTir
dishea	erLUkk
dishea .	fgXasX
dishon	elahic
dislik	acajpd
dislik .	jmOiYl
dismis	gSXZX3
dismis and	dbfdap
dispat	lccbgi
dispat 's	cYucfY
dispat .	YniVfh
dispat has	Yrbded
dispat that	sXZeee
dispen	pdVffe
disper	Zmodaa
displa	fTtSfk
displa .	aXrUpc
displa on	cadZer
dispos	bbckjg
dispos from	cZWucc
disput	dbreWf
disput the	edecXo
disqua	beSbsj
disqua .	gdafoW
disqua from	cdYesa
disreg	ctkNkZ
disreg .	aToQrh
disreg it	kjhRYl
disreg that	Yqbckb
disreg the	ljggcV
disser	bahsaX
disser .	aXmpeZ
disser and	bcdpde
dissol	aMmcby
dissol .	bPodct
distan	effbbm
distil	eiiYgg
distin	mjYgXi
distre	jWigff
distre 's	ZbpYmc
distri	Vfeesd
distri .	YTqUpf
distur	gkgYai
dither	WdpoXY
dither .	WqoccV
ditto	ZgrbaZ
dive	WoiiaV
dive week	brUdae
divers	VaiZhs
divers #	jhVcel
divers for	ccZaau
divers minute	ekShjj
divers the	bgWcds
divide	ewTWgb
divisi	eWkknT
divisi .	dbrehU
divorc	aZZgeq
divya	cYanel
diwali	kRmegh
dlamin	fhelhV
dm	wYWcfg
dm me	eiYaqb
dm you	uRZpYa
dmitri	dUoiZk
dmitri and	iWjicg
dmitri of	fgpbcZ
dmitri wants	eacaho
dms	1RWfbZ
do	dfdmfd
do ?	RTpxeU
do @d	eRbwZc
do @p	Zfcepc
do a	UWX/VW
do about	jVgkch
do all	oUljYa
do anothe	dXmrdW
do any	cpbcec
do anythi	iZuXXd
do apply	eaWbcx
do as	ZWZidu
do be	Wmdmec
do better	pdibbY
do but	gqaYkZ
do call	obcdee
do churn	abased
do come	OI1fbp
do compli	eXoehc
do confir	cecpdd
do contra	ccddqc
do create	dderZb
do dear	cecgsV
do do	faeohY
do everyt	fpbYkX
do ferry	ccgdpa
do fill	ecarbd
do give	heqfbW
do her	agYvZY
do homewo	qceYde
do hope	UQcXoy
do i	SetemW
do if	hRzagS
do in	Ugkmca
do interv	ecbodd
do is	ligXVk
do it	kKN7cl
do just	YYatdf
do keep	pWfUYq
do lena	eNZzfW
do letter	dbWjra
do like	WxdcdX
do look	bdYccu
do me	acf2VT
do mine	aZitaZ
do modell	WcbyYe
do msc	eWfido
do much	YphedZ
do need	VTX4lU
do northl	bYXzeY
do nothin	ehujZJ
do on	nZjfVg
do one	VQT/WS
do our	kjTqYZ
do promis	Xpdffe
do rates	adeqce
do read	XnRbtf
do say	XldkjR
do see	bflTod
do send	ZYWrje
do so	ochldP
do some	YpYmVh
do tell	eScmlh
do that	eXM5Za
do the	YVU/jW
do their	NnUxZi
do them	cRWtZp
do they	cmgmVY
do this	WgWmlh
do thomas	acqgcb
do trial	dZauda
do try	aYlWcr
do two	djarYa
do us	XMU+hS
do visit	dcpbdf
do want	YoRsjN
do we	XgVZqo
do what	hkanWZ
do wish	gceZYq
do with	dg9SSV
do withou	bRScg3
do yard	iXcpce
do you	TSjpzS
do your	gfUrbg
doable	hedhde
dobbs	ZbUfZs
doc	VeViqk
dock	xZjTbW
docker	igemaX
docker 's	orNbXY
docker .	eZpeec
docker is	cZrced
docker under	eoXged
dockin	fYjkbe
docksi	oafkcY
docksi #	lWaerW
docksi card	bcdqde
docksi create	uWbbdd
docksi is	dpaXdh
dockwo	fcgfkd
docs	abPlvc
docs to	Yedqae
doctor	difZig
doctor 's	pgcfbY
doctor .	brcXgb
doctor and	dXhccq
doctor who	dceeco
docume	hekdaf
docume .	gZtXkY
docume and	rhcXfX
docume as	fdcZdp
docume back	cecbcq
docume by	WgVtcf
docume for	coiaaa
docume have	mqnOXR
docume verifi	geQvRi
docume we	caVfbw
docume were	fcrZdc
docusi	bMfXzi
docusi .	WTSZ3i
dodged	beVggp
dodged eight	gadaoe
dodo	gdmcga
dodo .	eaqcdd
doe	ffhjiU
does	gkaice
does #	jXTnrU
does .	cwcUkV
does @d	ebdrcc
does a	hYdvcX
does after	Xsedca
does all	gqaadc
does anyone	graZbc
does apply	dpYeec
does both	Vjcbjn
does but	kWefke
does countr	caqddd
does have	hWkmdc
does he	ccbqdd
does her	pbghaZ
does his	kqVXae
does i	bqXcdh
does mean	aqVaZn
does my	jhkVhb
does not	cibeao
does on	rVdidd
does so	nVgYan
does that	aVXsjh
does the	hiWoda
does them	eZbscc
does too	cccdpb
does we	fpcbeb
does with	ZwWchX
does write	pYeeee
does you	nfcVhe
does your	bNkzcV
dog	eYgchm
dog .	mdrUXe
dog fellow	Tcekkl
dog in	edtcYZ
dog on	XcqckZ
dogs	bcpbgd
dogs .	efUifl
doh	YamoZf
doha	adgjkZ
doha and	efaodd
doing	aehlah
doing .	WpbVdi
doing ?	dcZscd
doing a	YXW8UY
doing by	habpcc
doing fine	earddZ
doing it	fWTqUv
doing modell	lWeane
doing now	bUkdhm
doing well	Xdpddg
doing what	dpebbf
doing withou	bWXcdx
doj	ghkWka
doj ddmmyy	cpbZkb
dom	kcheXg
dom funded	feWgfm
domain	dekWld
dome	bjSfbs
dome me	dbWdbu
domest	gVlhZk
domini	bafaln
don	knSaXl
donal	YhLkmp
donate	ebSdlo
donati	ZYodei
donati .	VpYcco
donati of	bUllhf
done	kdfafi
done ?	eeWakn
done @p	padfdd
done a	dVbgcu
done alread	hbYebq
done before	iXayXa
done by	jtOuSQ
done deal	UjTZtl
done deb	kmbWcc
done for	cUvdWg
done fête	bYShqk
done got	qchUdd
done i	lajSnb
done in	sZbldR
done it	hkadoV
done mate	cddard
done more	cRbbgw
done my	cpgebZ
done northl	eoccdd
done now	ocmXbb
done on	iatYgT
done online	edaqbd
done our	pededb
done so	fXrVbk
done the	boaYle
done their	ZQjrbk
done there	dXeYbv
done this	cZXelo
done unsign	kfcWgk
done we	YrZddj
done when	bpcded
done with	pcoYaa
done within	YfZwaZ
done you	abVnrV
done your	rTaaqZ
done yours	gwbVVe
donega	binbae
donor	chefla
door	gOqcik
door 's	WNldWx
door .	eTvVoX
door ?	ecXWtb
door at	cebode
door before	kWnded
door by	qXZoaX
door closed	ebTedv
door closes	cUahdu
door for	iWXeer
door if	UZqdka
door is	cZphbe
door lena	pbaZlb
door modell	oZYgal
door northl	bdaqee
door on	wVehXa
door open	efcabp
door said	Vladeo
door she	hpPmZc
door shut	hkVbZq
door the	WnZndd
door to	ofbkWa
door we	rbcdea
door with	cSYYmw
door you	gZWgsb
doorbe	ekgedc
doorma	wdTXXj
doors	TV1Rgj
doors on	ddpcae
doorst	Upcadl
dorman	ZV2ccW
dorman .	easddZ
dossie	cZfUpj
double	ggbfci
doubt	ggRXui
doubt applic	meWked
doubt it	rTeehd
doubts	XkScpm
doubts about	dfThnh
dough	bXglld
dov	ZbZqdk
down	gcedfk
down #	kRZjgl
down .	beiRgs
down ;	fpeddY
down ?	bedWsi
down @d	cbsadb
down about	htUYga
down after	cfYgaq
down again	UYuWdi
down before	YjQTqr
down by	hLmcYr
down dear	mThcan
down exact	Vhggdl
down for	bSe3eV
down gently	YKUVW/
down here	dZoecf
down how	ccardc
down i	gUpcfg
down in	pVccnd
down it	qhUeZg
down lena	cbraXi
down me	ecaccr
down northl	rXjfZY
down now	qXcedh
down one	csbabd
down over	itaYkR
down partic	aoledW
down she	Ukccco
down so	igdYrV
down that	Vpdgib
down the	klOjjc
down they	TjaXcq
down till	emmbbV
down to	qZTgYq
down until	hWuaac
down we	apambb
down well	hoYfdX
down when	kYdaoe
down whenev	boceee
down while	eaqfdb
down with	mpajVV
down within	sbbcdd
down you	cjYXtb
downlo	SWtaZq
downlo .	cfgVlj
downlo by	Zcqadd
downlo from	bcdcdq
downlo your	edYedq
downsi	UataiY
dpo	WcoqYa
dpo .	iT0cdP
dpo and	bpiacb
dpo on	cbasbc
dr	cbZkhk
dr diet	cWlbmg
dr digita	ehXbpd
dr haben	jTigkd
dr loader	XTplde
dr m	bepZee
dr placeh	coaffb
dr sponso	hbdcYq
draft	UUjiwZ
draft .	dbiilV
draft agreem	dbeZrd
draft contra	ZYZS5X
draft of	bmVoWh
drafte	pLZbok
drafte and	oceebd
drafti	XePmrd
drafti my	ecacdp
drafti the	dcaipZ
drag	nuOabX
drag it	pTahfi
drag on	qfaedY
dragge	eoaaiZ
draggi	n0MSaT
draggi it	ZpYbhY
draggi their	cpZfed
drags	muPWXW
drags .	csXdda
drags on	brYeec
drains	XXadzf
drains .	cYbcxV
drains for	aaqcdf
drains the	ccWdqh
dram	blcndW
dram .	doccec
drama	Ziahhh
dramas	gfqThX
draugh	UXV5ZY
draw	Wglcmb
draw a	bbghVn
draw breath	Yrbcde
draw for	RY5Jgd
draw it	bZbbtd
draw revive	pccddd
draw the	YfSqYp
draw up	ZcNrwT
draw was	eabeeo
draw your	ddjZoV
drawer	hUmfeh
drawin	gbZkmb
drawin .	kQifdk
drawin the	arXcic
drawin up	ehUU2V
drawn	WkTcuh
drawn .	PoUkek
drawn a	hWigYn
drawn for	feYcof
drawn on	eolTcb
drawn to	Xecfcq
drawn up	YdPeyg
drawn upon	coZdha
drawn you	cZrbha
draws	idfflX
draws 's	dcaepe
draws .	ohdWee
drayma	ckkcYg
dre	bZTqjj
dre is	Vmckci
dreadf	cRYYto
dreadf .	dTXgis
dreadf the	eddYsb
dreadi	mafgnT
dream	Ruahcc
dream 's	drdYce
dream .	XphkYY
dreame	eheegf
dreami	ehjidX
dreamt	brkdSe
dredgi	hpRjaf
dredgi and	brZdfd
dresde	hZneWi
dresde .	iUreZf
dresde is	hmSedk
dress	RYgUwj
dress #	Ydeapb
dress .	hhXXsb
dress and	eebbpd
drew	fNTPl4
drew .	gYdbep
drew a	hQlaXs
drew you	YfXaqg
dried	TfmhWl
drill	edfXYu
drill .	eQrYel
drill well	dYZccv
drill you	dacgcp
drink	XXkuaX
drink .	WYphkZ
drink person	piaZZa
drinks	eXdbdr
drinks of	eccecp
drip	eNZgps
drip .	oRZcip
drip and	edZddp
drip places	eocedb
drive	abikbh
drive 's	bWipbf
drive you	dbbccq
driver	XZmflf
driver .	Rmengd
driver back	hheVgk
driver jonas	bVbhnj
driver on	gbZbqa
drives	cdcYjn
drivin	bheXjm
drivin and	bdapcg
drone	cbenef
drone two	cabqee
drop	gfZ0UY
drop .	gRjbcs
drop a	moPmad
drop by	fWsbeb
drop her	dabqde
drop in	gNvhXa
drop it	VVe4WV
drop me	ciTtZg
drop my	Zaitaa
drop off	UcexZc
drop out	TpbqZb
drop the	VYqdZm
drop them	XXktfW
drop us	dZcqdf
drop you	xtTQZX
drop your	bYRumb
droppe	WUffth
droppe .	Tfdpeh
droppe at	oYfede
droppe it	fcxYbU
droppe me	ccSWd0
droppe my	eepdda
droppe out	TQfw1F
droppe psycho	aVdgll
droppe the	gbUerg
droppe your	edqdab
droppi	bhriUZ
droppi the	acrcdd
drops	pvKdTc
drops dear	pYeeee
drops out	guSUXh
drove	guRZYj
drove .	arcecc
drowne	kfZcck
drug	ccrXkZ
drug screen	ddeZrd
drumme	bfhdak
dry	Uaambx
dry #	fYpeaf
dry from	fYaecs
dry on	Vncail
du	cncjaa
dual	oiiccV
duarte	dXgUmn
duarte has	agdcoc
dub	egicde
dubai	cfjTmg
dubai the	Zbpbjc
dublin	anUbkj
dublin .	VgiWlj
dude	RHvcqf
dude as	ebZbar
dude only	cdqbeZ
due	eoZuYV
due #	hRhqYc
due @d	ZccsgY
due @p	rZdceb
due back	LgfxhV
due churn	fcUyZU
due consid	aZdbqj
due course	F/TZYY
due dear	uWSqYb
due in	fUbvTP
due lena	qUK4WQ
due modell	pPZucY
due northl	4QOlYW
due office	dpceeZ
due on	XhktVX
due planne	YZVzcc
due the	TThrgh
due time	R+WXbX
due to	idoNXq
due when	Uvbbee
dull	WnmhTc
duly	bgedgi
dumb	cSrrYZ
dumb .	cepcea
duncan	llbiZX
dundee	bbcihh
dunfer	bgqbab
dunmor	fgjcgb
dunne	fUscgb
duplic	ZcSsoe
duplic 's	habpcc
duplic .	WhmYkf
dupuis	ahfaco
durati	aVrjjX
durati 's	cXukbU
durati .	ZYXsie
durati and	dbaoef
durban	jaeZik
durban 's	cdXgcq
durban .	jepUfZ
durban is	dmShkd
durban the	eccebo
durham	Zbeihk
during	hSsabi
during my	Wankfd
during our	dcpXci
during this	VT0bdX
during what	dbceep
dusk	hagfdi
dusseh	eUgkld
dust	PpjVhi
dust of	bpjZcb
dusted	Vlkeec
dusty	efjnZZ
dutch	hgUjfi
duties	lTbZjp
duties .	feTbjo
duty	kdcRuc
duty .	ltUdaY
duty and	Zpgaha
duty manage	pccadg
duty to	nbQSnn
dvla	YfXkim
dvla faithf	eccodd
dwayne	bmgZYk
dyers	ailZZj
dying	nYdfic
dylan	fZlcfg
dylan .	Zcpaak
dáithí	kSnihY
día	ZhtYYc
día .	fVracg
días	iUogZf
días hank	gdRgmj
e	eZZkjh
e 's	YoVbcn
e .	iXOjtd
e is	qaadee
e recrui	VfyYcZ
e said	ajlmUe
e13	hbfMrk
e13 .	dajVcr
each	yhYiZV
each .	hRgwWd
each and	hUXfhq
each applic	wrZQXT
each candid	4iQgWN
each finali	iYasbb
each form	XqgVdi
each get	qhdYcc
each give	Whcpdd
each had	cZbeer
each land	ecdobd
each month	UjuZXd
each of	1YUpXW
each one	l5JVXV
each other	sjfXcT
each page	YZXb0Z
each person	0SWdba
each school	eobcec
each stage	ZbtYea
each step	bqdaee
each though	gdjhjW
each time	VupUeS
eager	bmefed
ealing	XRpfpc
ealing .	ZZafqh
ear	bfWjhk
earlie	axagTg
earlie .	aweWYf
earlie conven	dbXria
earlie i	njWbcf
earlie of	dmfWdk
earlie on	Utcdee
earlie opport	bvWdec
earlie start	ZekvOa
earlie than	M1Vabo
earlie we	Ypddee
earlie you	aoddee
early	bgeeig
early .	YUboqi
early ?	edpZed
early and	TUgjip
early as	pXbjYh
early but	Xfpded
early career	mehjaV
early days	fxQUVd
early it	cccebq
early or	Vndlee
early so	vVYbec
early the	dabZiq
early they	jXiXqZ
early to	X6TbZV
earn	XbplYb
earn ?	dderYf
earn i	hUgbjl
earn now	ddiqYa
earned	fZnTpZ
earned it	gajUqc
ears	aZjkhe
earthm	Zakgla
ease	nfjcXd
easier	Sifmid
easier .	aogcde
easier if	bYipdc
easily	jdiVlb
east	fffhga
east .	mjWgec
east would	cbZUno
easter	iUzZdT
eastfi	jTiXnj
eastfi .	kVlaej
eastga	cWhsbd
eastsi	nNrjiR
eastsi .	eYcpiZ
easy	mYYcXu
easy way	ZXahbv
eat	cWinib
eat .	cWghrW
eat of	aeaoef
eat or	odedcd
eaten	nfjhZT
ebony	fZieak
ecojob	nbfagc
ecolog	bbZjhl
econom	dYbkfk
econom .	ZgRflo
econom by	bceqcc
econom kiss	kliVca
ecs	YoYkiZ
ectc	cXffsa
ectc .	cdbpag
ed	bfshdS
edelwe	eamlbb
edge	fmXkbc
edge .	dpbdag
edged	edcddo
edinbu	cfboXh
edinbu of	aToobb
edit	WOrpiV
edit .	ffkjiR
edit and	lVdjhe
edit on	jbVmZl
edited	iYWknd
edited 's	bbYohh
edited gabrie	daaZjr
edited who	bpcded
edited will	btaddc
editin	XYYgsj
editio	eVnXbp
editor	behcjh
edna	leaXhi
edtech	Zafohf
edtech .	ceddrX
eduard	hYmbgd
educat	affgck
educat 's	Vpgahg
educat .	XqmaXc
educat and	ZWXdpn
eeo	lahfoS
eeo .	ihjehV
effect	Nglhle
effect .	eVsdlU
effort	aeZgim
effort it	aqeecd
effort to	dpbbee
efhari	gPmeji
efhari man	kPdemi
egg	XZkftV
egg 's	edaYsc
egger	chhocW
eh	gegZek
eid	fhRckl
eid and	fccaeo
eid it	Xsbeee
eight	eVgjdl
eight 's	dcqhYa
eight places	qVceef
eight says	SndsWb
eighty	clggiW
eighty a	Vvdcbb
eighty equiva	aUggni
eilidh	pZWVnk
eilidh thank	mcUchl
eimear	aZfcin
eindho	aYflnc
eish	YUsbfh
either	zmYeXV
either 's	afdYqe
either .	VvmWVf
either a	0VcZbb
either an	uZcbcc
either as	Wuaedc
either by	Woegef
either event	tVecee
either from	Yqbefe
either i	hqVdad
either if	Zpedee
either is	deZqed
either of	ghbiVk
either so	imlbdU
either they	dcbedq
either way	/WSgbS
either we	cUndji
elabor	kkWdee
elbow	nZfhdc
elders	ckgefb
elders 's	Wpgcfd
elders .	TykZZS
elders not	fbteeV
elders on	jUljdd
eldore	brYbfh
eleano	Ydbldl
elect	kYVgpb
electe	VVFH82
electe .	hVYYnp
electe anothe	cadddq
electe dr	bYccYv
electe mr	ecbeaq
electe not	fbaeZs
electe to	bdRVsp
electe you	YhWV8L
electi	kamdYf
electi .	fhrbYa
electo	iLXtme
electr	Xbofeh
electr 's	eT0UiY
electr .	SrYYhm
electr does	caqddd
electr has	hepYWg
electr in	dWcoie
electr must	Undmed
electr my	iWqcdb
electr test	mmcTfe
electr your	Xdioec
elegan	XncndW
elemen	jXfoZd
elena	RlSfnn
elevat	gUndfg
eleven	fZUihq
eleven is	eYcgcp
eleven says	dUZecw
elf	jpQiSk
elf the	bobhbe
eli	aXhcnh
elif	dgqdeU
elif #	gaoccc
elif .	ZlmWib
elif and	lVneec
elif i	pZceee
elif is	hXpedc
elif or	okbadb
elif to	Vfbjlk
elif you	edaard
eligib	cnTajk
eligib .	gbRhmk
eligib and	dnbikS
eligib candid	epabde
eligib for	brYhba
eligib person	dudXZa
eligib said	idofYZ
eligib to	bYZdcv
elimin	fWLid2
elimin .	ccSYa3
elin	gOjkYo
elise	Zgiifd
ella	afWncm
ella .	bWdodk
ellen	WlfUrc
ellery	YYmige
ellie	RlWgbt
ellie .	Wpefef
elliot	blZieg
elm	clhXbj
elmhur	bWimkY
elna	eVTlok
elodie	Xdgmhc
elodie contin	dbardb
els	hZjfgd
else	cVgggq
else 's	docbNp
else .	hXiWer
else ;	bgUhil
else ?	qajdgU
else and	djVchl
else as	eZZbdv
else before	pZjbcb
else but	XnXisQ
else by	aadpec
else came	edpdeZ
else can	cjUrbc
else does	aecY2P
else down	gkSdhl
else either	efpeeW
else for	cVlVat
else gets	agXbsb
else got	qYdTUn
else has	fRTfd3
else he	eVnjdf
else i	kTcfrb
else in	ZgVXnp
else is	decVft
else looks	pceZdd
else needed	kdVned
else no	ZZjqca
else not	rddddY
else on	cRnRax
else patien	bYsced
else so	gZgsfU
else stays	cdXqee
else thank	ZaUdop
else the	ZUWpoh
else there	drbdda
else they	UdWxee
else to	aRmYhr
else told	cdreeX
else turns	czXZbX
else until	cnUemd
else was	YQpeYt
else we	fUb0oL
else when	ciZWpd
else will	hRbbew
else you	jgohXQ
elsewh	TLhWW/
elsewh .	aIdRW/
elsewh and	fXxWeb
elsewh in	ecZeeq
elsewh on	YkeVrd
elsewh than	daYdds
elsewh withou	codddd
elsie	lgZceg
elske	Tmmgbf
elske as	cgjjWh
elske they	Yeecqe
ely	Vdjkal
em	ddglbe
email	jbggcf
email #	pcdaee
email 's	dSsihY
email ?	bZXrdf
email a	Tmamaj
email about	UpVjjf
email addres	Vf/PYY
email asking	fVrVfk
email at	lfZXXq
email becaus	XWtiYe
email before	pZbndV
email below	teZdfW
email by	5LYiZa
email confir	bYpeef
email either	Xqecfd
email every	iVmded
email from	jeUjhg
email has	jhoYZW
email landed	bcpedd
email lena	qUfbaj
email list	cbpcce
email me	gNT8SY
email my	acRxbZ
email northl	hfVodd
email of	jqhcWX
email on	yYTXXj
email saying	ebpfcb
email says	joadZb
email tellin	cqabed
email that	jjSben
email the	YPT0pU
email them	TWixZb
email us	ibbXdq
email when	YjraYZ
email yes	qdacec
email you	rngRhP
emaile	gTohgc
emaile #	fWTghr
emaile .	WibYml
emaile at	XjWklf
emaile by	saaZee
emaile them	aYtVhe
emaile to	hTofhb
emaile you	cUejcp
emaili	cZamtP
emaili me	dfUrde
emaili the	oPhYrZ
emaili your	ZVfXvW
emails	sTrbYV
emails .	pgYchY
emails and	MjZneo
emails at	bYsdec
emails can	ocabdi
emails lena	qaSibb
emails on	adoefd
emails sent	bbqcfc
emails when	XWueef
emails will	Sbveed
emails you	qYaYgh
embarg	YJ9biQ
embarg .	dTteee
embarg on	darecb
embark	kfekZa
embarr	dgeffg
embass	eabjih
embedd	ZokYea
embedd 's	hfoRhi
embedd from	jVlcjd
embedd if	ZqakXd
emea	eqVVYp
emea and	laeVeo
emeka	bYmgdi
emerge	icbjak
emerge and	ebpcdb
emerge contac	cdbode
emerge in	hScpig
emergi	tYPchk
emergi .	occXcl
emergi curato	tbYUfi
emil	ZiUpXj
emil .	foZXie
emil and	dUVsXi
emilia	Zgigef
emily	bmXobc
emma	lSiobb
emmanu	lgcgVj
emolum	cmlZZe
emphas	kabfcj
employ	bYjcqd
employ ;	ZtdXea
employ agreem	aYXU7Z
employ and	ZlujUP
employ as	dbaapj
employ by	ZkgjWf
employ can	dbtYea
employ centre	edaocc
employ checks	bZZmqY
employ contra	cbZT2Z
employ does	eYtadY
employ for	fhbYbo
employ me	aTdXxg
employ medica	diapYg
employ of	ZglYSu
employ offer	ccdYsd
employ one	eadbep
employ over	jadbpb
employ questi	cddvVc
employ quiz	ccZsdc
employ says	tMfbgl
employ we	bkobVc
employ you	RNUK+v
empty	XebuVj
empty good	eccqbd
emre	XVZvna
emre .	ZfaVhq
emre and	dfhocW
emre for	edaoce
emt	kgRpea
emt 's	drZhcY
emt on	iYdrZZ
enable	bYmeYm
enclos	QTZn4d
enclos .	WgZhrc
enclos accept	ceeXse
enclos for	edddpZ
enclos form	dcbatb
enclos in	bZcira
enclos not	eadcrb
enclos two	cZjVpi
enclos you	ccapde
enclos your	ceoVna
encour	ifYdao
encour you	YfWZa0
end	gfeXbr
end .	VgtcXf
end and	XoPZhr
end answer	pgbbdb
end before	didZYo
end he	fkjedV
end i	jbpfYV
end if	mRchkh
end in	nkWeXf
end it	cSjZgr
end modell	qeaYbb
end of	pZcWgm
end or	cqbcee
end she	ZUTbnt
end so	aifbpX
end the	fXNgX6
end they	VWSeg1
end we	hXiUes
endeav	XpScbt
endeav .	ecYeds
endeav to	WuYddd
ended	YZaOi7
ended .	ihWVfr
ended @d	Xqeeee
ended and	eWlhge
ended at	fTUXpr
ended betwee	cWddoj
ended in	aqecmT
ended it	VPlUT1
ended northl	pYeede
ended on	pWnZSf
ended the	aUnYli
ended up	SQeZc0
ended well	qeZXcf
ended withou	XkXdds
ended you	dgbnlU
ended your	dXYadw
ending	USkPf2
ending #	aepbee
ending it	dbdddp
ending the	bYVZms
endors	bdhoUi
endors .	lUhkce
endors all	cabqee
endors near	axZYbb
endors of	bWjsaY
endors they	edpedY
ends	rYbPT2
ends .	pUhSVq
ends at	aZYkcs
ends churn	jeUpec
ends dear	yVZbjV
ends here	aTMTV/
ends it	dYWacy
ends modell	wUeacc
ends northl	pZkbcb
ends on	fqlTWf
ends the	ioYcYe
ends there	dZfbds
ends up	ZspbXU
ends with	jWhTgo
energy	SSdwwT
energy .	gWehpY
energy ?	cYXhwX
energy at	eWsdce
energy but	dqWcda
energy to	dcesWd
enforc	bgegdj
enforc thanks	jhiidU
eng1	QtbbTm
eng1 .	U0ZcbW
eng1 is	dbpddX
engage	YGWL25
engage .	bSaaku
engage a	aZTYW6
engage anothe	aaVba0
engage as	dccauZ
engage for	fdadZp
engage from	accWsf
engage is	obXhbi
engage somebo	Xbafft
engage went	bcjpdX
engage you	SROR/U
engine	cddeli
engine #	hggVma
engine 's	RnbxVY
engine .	cfWais
engine ;	htYgZW
engine and	UpQdav
engine anothe	bkfndU
engine as	Xdbhqd
engine closes	bbodde
engine i	kfamhU
engine on	bbZbcs
engine progra	edogfX
engine s	noXgcU
engine saw	iWdZmi
englan	cimakU
englis	iZahsX
englis .	cddUsh
englis in	dXwabb
enhanc	ZTfntZ
enhanc .	iRmboZ
enhanc on	bVyaVh
enjoy	dY+QXa
enjoy that	gocYed
enjoy the	aexcaZ
enjoy your	gSwVfb
enjoy yours	ddqdad
enjoya	qWZcje
enjoye	ZW5WZf
enjoye it	UitiXR
enjoye meetin	cfqTXl
enjoye our	XO5aYc
enjoye talkin	ZZrabe
enjoye the	Zaqddh
enjoye your	kZmSih
enjoyi	qahgTe
enjoyi got	eccdbo
enjoys	YashXa
enkosi	bdlZdl
enkosi 's	ceVdqe
enlist	gaVTro
enough	dUSej1
enough .	gNjhli
enough and	aSrgmZ
enough for	mWYabu
enough hands	aeUYbx
enough it	cdhYtX
enough of	VrVkgb
enough on	dacceq
enough people	ZeTbbv
enough time	adedqc
enough to	UpSogf
enough with	lZinUb
enough you	endSpb
enquir	drWbjd
enquir .	Wjajke
enquir about	ctdaab
enquir and	hcVjpX
enquir kept	Uebeol
enrich	ggdhhb
enrich rate	ecZtab
enrol	deVidp
enroll	acbohe
enrolm	hQpncY
enrolm #	bRvYec
enrolm .	cdpcdZ
ensche	lSijdf
ensche .	hYqecY
ensemb	TddtYl
ensemb a	dddsZb
ensemb here	ccebqd
ensemb of	elTjeh
ensure	hVihif
entebb	mcTgWq
enter	TYf0Wc
enter it	Yderdb
enter your	ZcXwdb
entere	LdjzYa
entere by	Wbcree
entere in	YjoddY
entert	belfhY
enthus	gdLnhl
enthus questi	dXYxbc
enthus test	ecbped
entire	cksSUg
entitl	Yfhdkf
entity	gbgkde
entran	ZXcnkh
entran .	YZtmWW
entrie	bXqWYn
entrus	ZcklWi
entry	YcOopk
entry and	bTfqla
env	jXfjfe
envelo	fYichj
envelo .	bWdifp
enviro	bbbkoc
enviro for	dcZoia
eoe	ZoYhgd
eoi	VfksYd
eois	mdggac
epc	bdkbdk
episod	gSiaud
episod consul	edceoc
episod for	eXrdce
episod he	Yedcqe
episod we	edrYcd
equal	UkkSbr
equal is	WYnZhm
equal opport	Vomeba
equali	baZY0c
equali .	jaXZse
equall	YmdiZh
equine	Xegdpd
equine .	Zbidpa
equipm	apbrWV
equipm on	bbdscc
equity	kVZmmZ
equity 's	bTadis
equity .	noUZmU
equity and	vcdWeY
equity campbe	Vcnfjd
equity elders	dbrlcT
equity has	abacft
equity orourk	cdRqZl
equity shift	ldYhVj
equity team	Umdkee
equity to	qVdTnd
equity vikram	VRjlpb
equity wayne	Wbpcma
equiva	fZfibk
equiva 's	aUggni
equiva says	dYbeeq
er	aVejtY
er .	dcYkrW
erase	ebqXbe
erased	elYbdl
erased .	Vmbado
erasmu	dZXvgc
erasmu ?	ddaqcd
erecru	kVfqWd
ergo	giYgak
ergo .	YralcY
erik	bbeagq
erikse	fZofWf
erikse and	ebpdcZ
erin	ZicraZ
erin in	dVklch
erp	VqefiZ
error	abkfcj
error .	ghLudf
error ;	ceaeeq
error and	hdlVal
error it	bcreeZ
errors	eXiahl
esbjer	jhnZZa
esbjer .	jWodee
escala	giVgjf
escape	fUobjg
escort	mkYVhg
esg	alXchl
esg .	Zibbbq
esi	ekccfg
esi .	WfWalr
esme	demXZi
españo	dWgpfc
especi	VRinmj
espera	bgbqcZ
essay	WYY/WN
essay .	pfVkYb
essay by	bcdscc
essay due	acYree
essay is	fXbueZ
essay on	kqZjWS
essay to	XVdxce
essays	aabsfd
essays .	nXXljV
essays and	cZscdc
essent	YfnPTu
essent to	sYjXcc
establ	SeikoY
estate	hjnXkU
estate #	ioXhZb
estate .	cqaihT
estate and	iWqdca
estate has	ecabbr
estate lena	ngRXsY
estate of	aiqXcb
estate the	fZtbbb
estate until	fZbbdr
estate wishes	dYubcb
esteem	XpWdlf
esther	cffncb
esther 's	fpTidc
estima	efhgce
estima 's	bbdcqe
estima .	ddqddY
estima and	hdVgil
estima no	dcafco
estima test	dVojdc
estima to	bdqcWi
estima with	ceeqca
estoni	fksUTc
estoni when	cpaded
eszter	eavYdZ
et	WdYpgk
et .	Whcpbh
eta	jqRaZh
eta .	cqadea
etc	egihYg
ethan	eYktSd
ethan within	addqdc
ether	bbimfb
ether .	hZrbbZ
ethics	Whehih
etrusc	frVRel
eu	eTYesl
eu lady	iZWbpg
eu the	ddVdjp
eugeni	YklfZb
eur	cdjZgj
eur it	Ulneec
euro	geigdd
europe	geWvaa
europe .	dccrdZ
europe and	dacqdd
evalua	c0Pccf
evalua .	lvMiZX
evalua at	fpcVeb
evalua is	azWZcX
evalua of	efVbau
evange	tlXbYa
evange them	odecbe
evasiv	emdeec
eve	cYlWmk
eve .	YrmXcb
eve and	oZhccd
eve of	ciadpZ
even	fleaci
even a	YSwfai
even applie	eS0ecV
even date	pedbcc
even get	kZbVlk
even got	cQccT2
even happen	eYpefd
even have	hWfhmd
even identi	cuccaZ
even if	3SUWce
even in	gZrdbb
even is	aojccY
even look	XhUmco
even mean	atadda
even met	drbdZe
even read	apcefd
even say	ZqehZd
even see	eWoejb
even so	hWaegp
even that	XwZYbX
even think	bpblYc
even though	fmRchk
evenin	eUluZb
evenin 's	cfdpad
evenin .	YQ2mYX
evenin ?	cWZ1bY
evenin and	apahae
evenin class	dekUlh
evenin is	cdtaeb
evenin result	Xdqded
evenin shift	gXZrjV
evenin suits	ddarcc
evenin with	XVlsaZ
evenso	dmaeha
evenso the	Xracde
event	pmrSVW
event .	jkVmbZ
event that	l1bSYU
events	XgnjgV
events .	dolTXg
events and	daqcaf
events is	Vblpee
events on	cbteca
events wants	YZchpe
events with	paZlcY
events would	eddfWr
eventu	A/LRQU
eventu .	N/TXaZ
ever	VcwXdj
ever .	dlhToY
ever ?	Ysbcec
ever a	eTqlfZ
ever applie	Xawbcb
ever asked	Zbuebb
ever brough	eZsdda
ever come	dZ0SYf
ever consid	eUlpfa
ever get	ajrYac
ever got	cfqdaa
ever hi	ZiVank
ever i	dZrcec
ever is	jYVeeq
ever no	cWcmen
ever one	cebeYs
ever receiv	haThim
ever so	ZeekUp
ever told	aTtefa
ever yours	mhdVcg
every	pcpWcZ
every #	UitVjV
every addres	XZR3XZ
every applic	5dRdYV
every appoin	fewZWa
every candid	8UYfVW
every case	ojVcdd
every day	TehVnn
every friday	VbyZeZ
every hire	jbtYaa
every mail	VuYeee
every monday	hSqaed
every month	nTtYbZ
every mornin	VtWifc
every one	yhQWWl
every open	WR2aWk
every other	RTvZwT
every post	mVxdaT
every recrui	cTzedX
every right	epbciX
every saturd	UXjWyb
every single	fuTccb
every site	eYrfdd
every succes	cZReZ2
every sunday	aerdeV
every time	YxgUZV
every vacanc	cascZe
every word	fWShop
everyb	3hfYUX
everyb .	ngpZTX
everyb and	vctTXR
everyb at	iaohZZ
everyb before	rVccci
everyb by	wcbXbX
everyb does	bZgsYa
everyb gets	wXgaYc
everyb has	sXjbdY
everyb hears	wVUadd
everyb is	ksbYUd
everyb know	uVjada
everyb lena	iqWbdb
everyb on	wYdhZW
everyb we	eaYpak
everyb will	vVZced
everyd	XgPhpm
everyo	yhhWYY
everyo #	wWZcee
everyo .	tabgba
everyo a	mofZWZ
everyo agreed	dabdqd
everyo an	Yrccdc
everyo at	XY4acV
everyo before	okfTdd
everyo by	/LPVWY
everyo else	kjPjwL
everyo eventu	Yqceed
everyo for	btcZdZ
everyo forth	qbcdee
everyo gets	yVeZea
everyo has	Y2WXYX
everyo hears	rbfYde
everyo here	UkrUmY
everyo i	dZrfZe
everyo in	rZgfbV
everyo is	jubWcY
everyo it	rRmbhZ
everyo know	vdXXac
everyo lena	yRWbde
everyo on	oWrbOg
everyo once	Zochbd
everyo then	Zpjbbb
everyo to	Teqjcc
everyo up	cqcbea
everyo when	Qybeee
everyo who	tbjVVi
everyo will	sfdYcW
everyo with	tcbZec
everyo within	oXkadb
everyo yes	rZdcdc
everyt	ehsbgU
everyt .	gjlVtN
everyt after	bpPngb
everyt again	frlccR
everyt and	mpgWiP
everyt bride	foabcd
everyt but	fWicmf
everyt by	riZbda
everyt from	hpYebb
everyt here	hphcdU
everyt i	iRtagb
everyt into	cYadtd
everyt is	ZX/XYV
everyt mba	Zpcdee
everyt over	sWddde
everyt stands	aYuddc
everyt stoppe	dYpefd
everyt takes	Xtbece
everyt that	padece
everyt they	ejmfWb
everyt till	cRxddc
everyt until	eYqeec
everyt up	gVbtdd
everyt waits	cpcecc
everyt was	bcgcbp
everyt we	dpkLjZ
everyw	dmkZfW
everyw .	asYYbh
everyw or	rXciYb
eviden	Xaflbo
eviden author	dacedp
eviden thin	Vbnncd
ewa	Pcpmfc
ewa and	dZaobj
ewa on	acqYla
ewa says	eUnoYb
ewan	Wodcgg
ewc	jZncbf
ex	gXhZMz
ex .	ddcddp
ex boss	cbrdcb
ex collea	fedYZr
exact	lmSejY
exact .	ohScbl
exact months	eckmdW
exact phrase	paedde
exact words	ggSZwZ
exactl	eKgqoc
exactl .	Upfgah
exactl @d	pccbee
exactl as	gYnblU
exactl that	kaaZoe
exactl what	aRgwfa
exam	eTc/SV
exam .	cngmYV
exam board	oZcjZd
exam the	eYcrde
examin	bjZoce
examin .	jfQidl
examin and	ZbrYeg
examin by	YoTqfZ
examin it	hoXgfV
examin the	ZolWfc
examin with	fXddep
examin you	cZbpcj
exampl	9OgacW
exampl .	2TdcZb
exampl ?	YcdetZ
exampl about	Veenhf
exampl and	pWnYdc
exampl for	iVbbds
exampl he	pZjdcZ
exampl i	rQmceY
exampl instea	eeceoZ
exampl is	apbdcZ
exampl it	pbicYb
exampl one	Ypdede
exampl so	iUgkhY
exampl to	wWWgbf
exampl was	Vnlbbb
exampl with	qadbee
exampl you	kYpYdd
exams	gkkjbR
exams .	chrhbT
exams lena	gUXrde
excava	cbVdfs
exceed	fdidic
excel	YeplQe
excel back	ccqdeb
excel me	YZoYZn
excel the	WbslYX
excell	acggdk
except	dikdcb
except direct	eaepde
except talked	dYtccb
except you	xXZZdd
exchan	elpgUW
exchan we	drZhcV
exchan with	cpeabf
excite	bildha
excite to	jcXYva
exciti	iYmVhh
exciti up	iVoajb
exclam	dhavYa
exclam centre	gfVjcl
exclud	ikThXk
exclud from	ZaZjep
exclus	bkdjaf
exclus has	Zrccfd
excuse	uVQffg
excuse .	qXXibc
exec	eXUtjd
execut	iecfeg
execut .	egRjhl
execut corpor	fXoffd
exempt	bWkpbe
exempt on	bebped
exempt the	hadYcq
exerci	XcV7Ug
exerci .	fcarae
exerci ;	hcZpbe
exerci and	UUZsgm
exerci are	qaecec
exerci at	dlRmei
exerci in	Xlapca
exerci it	UftfhV
exerci northl	deapcc
exerci on	YcYxbf
exerci patien	aqcaeg
exerci that	ceYqdd
exerci upload	elkVee
exerci with	cpVgee
exeter	tXXiXg
exhibi	kbqcYa
exhibi 's	fZreea
exhibi for	pjaeeW
exist	UKrhWy
exist any	cXXbby
exist modell	dVrefe
exist yet	dXsbed
existi	YhZWUw
existi staff	cdVdct
exists	diSdYx
exists .	YcXZZ3
exists but	fpZece
exists the	eZpfec
exp	nXjdZh
exp .	mVlded
exp her	gbcbdo
exp you	oVbZco
expand	YehWkm
expect	whTlZZ
expect #	fuSYcZ
expect .	Undbme
expect ?	eccpae
expect @d	Zpdbea
expect a	rgbahX
expect all	Ucjkck
expect an	9QRbVX
expect and	XdkpTh
expect any	aVQce1
expect anythi	Unjdbf
expect at	WZXtgg
expect by	fbeobd
expect ctc	agbpdd
expect for	aZYxZc
expect foreig	bUXgfq
expect her	qaeceb
expect in	pRdtUa
expect it	duaefU
expect lena	wUbZdd
expect me	jabrYX
expect no	Vodffj
expect northl	pccdea
expect our	toTUZa
expect salary	baXzWd
expect the	xadVhX
expect their	rZecee
expect things	Xuaceb
expect this	oYideZ
expect to	/lROYT
expect us	hwVTZY
expect we	taaced
expect you	JIM/pQ
expect your	aXZybb
expedi	eZwgZR
expedi dear	Zascde
expedi to	ogcddZ
expens	YKsfWu
expens are	UUrbYn
expens claim	dapXak
expens for	feadco
expens team	bahrdZ
expens to	ecpYed
expens will	ddZddq
experi	cYhVY4
experi .	bUbXX8
experi and	nSQaY1
experi are	ZyabeZ
experi at	feoXed
experi by	bbuWdc
experi in	cWXjbv
experi is	ZcZYdy
experi of	WciSX1
experi so	ecbdeo
experi team	cZtVec
experi tender	eoYgeb
experi to	rSckcc
experi with	cUoXZu
expert	gjmccW
expert .	cjoaca
expire	SQrevc
expire .	VTmdph
expire in	VZsbmY
expire northl	dcaqcd
expire on	XYoZra
expire then	batbbd
expire to	ecZbbt
expiri	ckcckd
expiry	bhXcjl
expiry c2c	heVYlm
explai	cYlnVl
explai .	fbwZcW
explai is	ffofWf
explai the	Scc0Zd
explai why	jXcYas
explan	WZWmcp
explod	bjlajX
explor	jSrdad
expo	ZamWrc
export	YcfhtU
export .	XivaYY
export braga	VbbmsX
exposu	hcdTll
expres	dhZXpg
expres .	WZubeY
expres detent	XqYbhh
expres intere	gqYdeZ
expres not	ccepcd
expres of	kYVbio
exquis	jSyTdc
exquis .	ZdmUlh
ext	iZjUik
extend	TgXW3g
extend .	ZUfe1U
extend a	eccccp
extend an	YWXRo0
extend the	ipbZeb
extend to	TbgYwe
extend you	VXbU6d
extens	fRlfne
extens #	ccqcde
extens nothin	lbZWlj
extern	alkeda
extern candid	cqdbcc
extern compet	eaodec
extern hires	aepbbi
extern recrui	eYqefd
extra	5UXjcW
extra .	zRhceZ
extra ?	gbXccq
extra after	sZccdb
extra and	6WcQeX
extra at	tfZbbb
extra for	xRXjZa
extra in	kaWpcc
extra on	jqYiZV
extra our	Wnlaea
extra she	qcdcdd
extra sooner	Ypeeee
extra that	piYccb
extra the	rYZhXj
extra then	xQoZXY
extra to	cTWxhf
extra year	Wfeqde
extra you	sYYibZ
extrac	dZqmXY
extrac ?	eaZsce
extrac from	edoedZ
extrao	acahYs
extras	jdhhdc
extrem	gcddfk
eye	gYXnao
eye .	XWjwZZ
eye on	niWUbm
eye out	ZZZggu
eye over	coYkcb
eyebro	bfYkhh
eyes	leXhff
eyes .	bZYoUr
eyes on	ojeadY
eyes tested	dbcrae
eyes then	nUdkfe
eyesig	hYZljg
eze	Wgejdl
ezra	ubZVje
f	dTogdi
f d	objada
f2f	dhTwgR
f2f i	edYqcd
fab	UmiwTQ
fab with	bbatbd
fabian	bohXYg
fabio	QZmNxk
fabric	fmekZX
fabulo	cmXWoc
fabulo the	fqVadh
face	bimcjW
face .	arZbka
faced	gXmVlg
faceli	ceuYRh
faces	eSjjma
faceti	edelee
facili	XuYhae
facili .	eeVaav
facili to	coiaca
fact	goWhYi
fact .	cfgZXq
fact mail	embekW
factor	bbSolk
factor 's	ceZaqf
factor .	Uodajb
factor and	dYfbbr
factor by	pceYcf
factor on	epddeZ
factor thing	fYcpde
facts	eYmgYj
facult	hqUgae
facult to	gpZiYb
fail	hdhlfV
failed	QXYRg8
failed ;	Xpeeee
failed his	acbhxQ
failed it	cbdbeq
failed mailbo	ecredX
failed the	XSWQf4
failed to	aggXZs
failin	ahieic
fails	bcpjdU
failur	NZWkyf
failur .	VleZnf
failur foot	dcbasa
fair	gdtYXg
fair .	WplfXb
fair ;	ejVefm
fair ?	jbXpbd
fair and	lZrdXZ
fair at	ebrdbZ
fair chance	apeded
fair electr	igWefl
fair enough	uXoVWb
fair i	YXcqUr
fair in	bZtdcb
fair instru	feqbeX
fair is	XZzSZi
fair on	ZaweZd
fair piraeu	eiVYgl
fair play	UTaZrr
fair questi	bqcWhi
fair they	aVpbhh
fair to	klTTep
fair winds	chZaep
fair you	ebbeep
fairla	bS1cZU
fairly	Zjjbbi
fairly and	edefYp
fairne	ejcVnd
fairne year	drcccb
fairne your	dXgcpc
fairwe	lhafkW
fairwe you	kdakmS
fairy	iaZmdg
fairy 's	bgaqZd
faith	fVZXls
faithf	lbYeje
faithf at	Zcbfrc
faithf on	qYhcdZ
faithf referr	XobWke
fake	fYnXjf
falk	dWfjlf
fall	QoWhcp
fall off	hWfnbc
fall on	Yabdcw
fall within	Vsacdh
fallen	eaTmgm
fallen i	bYeuaa
fallen off	pnUZaS
fallen on	VVZipm
fallen throug	bUjlbm
falls	qXOefs
falls .	nbWUfs
falls away	caTdon
falls below	eccYeq
falls in	oWjjZa
falls on	uWcfbc
falls short	acaces
falls to	Xibpcf
falmou	edchhh
false	ejfaXk
falzon	Yrgbdc
famili	dYYjkm
famili .	bWocbg
famili texted	bXWhmm
family	cajdke
family a	ddpdbd
family and	XWbU0j
family bit	hXXdqV
family comes	dcrdda
family firm	bcoieZ
family i	dfsfdT
family of	ggnhcV
family reason	dX4ZYR
family run	cYWqdm
family thing	ieWalh
family took	ddYcqf
family wants	eucUce
family will	YzWcZa
famous	lckebb
fan	liXnaa
fan 's	dpXgee
fan .	dZrfbZ
fancy	PPowjc
fancy a	ZTfxVd
fancy being	cZWase
fancy it	WSpeoe
fancy that	ZY1XaW
fantas	UgmpdW
fantas .	aglaoV
faq	iivMaT
faq .	mmdUcb
faqs	jchcdf
far	XwlcVd
far .	b2hbWR
far and	apcjbZ
far as	ZmkbTl
far away	dWRccz
far but	rYddde
far cateri	dVbadu
far down	crccdZ
far for	ecqddZ
far off	Ycbrdb
far one	capedd
far only	ahqZec
far side	Yqedde
far so	hZTgjo
far the	iVgmeg
far they	bvYdcb
far to	datcdZ
far too	cfsckQ
far we	crcbec
farah	aVgklf
fare	daSgT2
fare .	bXcaZx
fares	eakdie
farid	ncThZo
farida	Tqkafa
farida that	fjpXba
farida the	cpaddd
farm	YcPnko
farm .	bdYdgq
farmer	hlZZdj
farmha	RIhqpi
farmha is	dbXfsc
farmha of	addped
farms	ciZWxX
farms .	giZWwU
farrug	gZkkZf
fashio	gdciak
fashol	YkkjjS
fast	ikcnXY
fast .	aljkWZ
fast and	gPfibr
fast as	WwgeZV
fast but	cqbadd
fast it	csadeZ
faster	lqVSUp
faster .	iuSXXk
fastin	dVhcpg
fat	LscYtX
fat world	cZeepe
fate	2oPTXT
fate 's	qabdee
fate .	paddee
fate by	dobcce
father	ealgcg
father .	UMqkif
fathom	kgYflX
fathom you	bbZuad
fatima	ZhkkfV
fatou	aagknY
fatou .	chnVmY
fatou can	edZtab
fault	bainXe
favor	ecehfi
favour	YZXffy
favour .	UgRfor
favour anothe	ecdcdq
favour answer	cZceer
favour bar	jSbiim
favour by	dbdddq
favour of	cVRbX5
favour recrui	lcocXc
favour the	ltXWXe
fawkes	VrZbke
fax	aM5iWL
fax .	ebwYaY
fd	fZpgab
fear	QiXUY7
fear .	ViZacu
feared	Ueagsg
feared .	YndnjP
feared the	edceqa
feasib	edfjef
feast	kShiie
feast but	oVgeja
feathe	oPjlXc
featur	nZhefb
featur #	gfVccp
featur .	oWXpfa
featur with	eeaXer
februa	SocVrh
februa 's	aocdff
februa to	accZse
fed	kajidY
federa	ZYpgch
federa .	cpbfcc
federa do	fUmddm
federa group	bddrZd
federa insure	ejoXda
fee	akZrda
fee 's	hYkoYY
fee .	cmfnYV
fee as	effcoZ
fee gets	dfYode
fee is	jgbUeo
fee reposi	ZbZube
fee says	YmXSsh
feed	cuVbgb
feed 's	XYrejZ
feed .	RrYcbo
feed and	focedX
feed feed	Xogede
feed in	cnVihc
feed job	sdacdb
feedba	gbhSX0
feedba .	ambeRq
feedba ?	jYeaXt
feedba and	khZnhQ
feedba by	xWYWZk
feedba call	LZWVT/
feedba came	cTbetc
feedba can	bfdZeq
feedba due	saccec
feedba for	qhaada
feedba form	XkmWbj
feedba goes	Zofdfd
feedba has	UYtUek
feedba i	UrdbYm
feedba if	Uceday
feedba in	uPQcYo
feedba is	pvLbWZ
feedba lena	xTUcda
feedba line	cbcceo
feedba locati	iWZmek
feedba matter	XVvWdj
feedba may	abdbdr
feedba northl	rbcadc
feedba not	dpcdeb
feedba on	Lb4TVp
feedba over	VWdZbx
feedba positi	fpVdeh
feedba ring	Udeeet
feedba takes	pceeea
feedba will	sYkadX
feedba within	8RUWbb
feedba you	bbdeeq
feedin	lbhece
feel	aWeZZ3
feel about	clVhpW
feel bad	YbcgZt
feel better	aOnnbl
feel collec	feWeep
feel free	mfkTdf
feel it	chZbbq
feel like	VsmbUd
feel of	cbomdV
feel that	bXcVZ0
feel the	ifYXfo
feel there	fcYffp
feel you	ddcedo
feelin	fakZih
feelin .	iWsWZi
feelin for	dVdnek
feelin i	ecdddo
feelin we	cpaeed
feels	QiJ0el
feels .	afbdpd
feeney	eZpach
fees	hYXeqf
fees .	bgaYuU
fees needs	qacbad
feet	iiVcme
feldma	YcmleY
feline	moXTed
felix	WUogfo
felix .	mPWtlY
felix arrive	VjbnZe
felix into	hqaaae
felix it	Ypbfag
felix out	VPugWo
fell	WMaWm7
fell .	oabccj
fell at	aVXYZ0
fell below	bbbYdv
fell just	aXZacu
fell off	pgXZnW
fell on	SPUYuy
fell out	ZqdjeX
fell prelim	ecrdba
fell short	aYgXft
fell the	ceddtU
fell throug	jJrdfj
fell upon	dbddep
fella	kadZji
fellow	XVZgso
fellow 's	fZdcqd
fellow .	VURqjt
fellow and	nRaggk
fellow as	cbddbr
fellow budget	gobeda
fellow got	jbqWdd
fellow i	cVlvZV
fellow in	fghWkd
fellow is	UeTjvg
fellow to	XXYhjr
fellow was	edcdbo
fellow with	TYcbvj
felt	aWkMY9
felt a	dpdcec
felt bad	edqedY
felt in	eeZdeq
felt like	pakada
felt that	aeXUZ2
felt the	XZWXX2
felt you	ajOWix
felt your	cZZagu
female	sSfbke
female .	ZaZhhp
female from	habatY
female with	pjacba
femi	Teadnl
femi for	bpgXed
femke	gaeYcr
fence	bkTbdp
fence .	YsSWel
fenna	fidhdd
fennic	gVnYqb
fergal	fgZZdo
fergus	ZoSglg
fern	dUgpak
fernan	kcWeod
fernda	XdZnob
fernda .	fVZrff
fernda compan	VpfgXi
fernle	eUppaW
ferrar	dWdkco
ferrar .	cbZect
ferrei	dUngcj
ferrei .	iXradb
ferrei and	acbogd
ferris	QhkfpY
ferry	Tfojgb
ferry .	ddqfhT
festiv	ahiZfi
festiv .	lchWck
festiv so	pXdeef
fetchl	Zgckeh
fete	nalZcY
fettle	Vigddm
fever	fijbdd
few	ZrfmWZ
few candid	epccfY
few dates	dYcree
few more	c3SNZh
few of	odiYdb
few questi	bUktaY
few that	cbuaeY
few things	eYZqgg
few to	mqXWdd
few words	gSkkeg
fewer	delfbe
fewer looks	dpadde
fi	ecnjcX
fiachr	chaaki
fiber	VnWdof
fiber .	frXeeb
fico	Thfrdb
fico .	Zapkbb
fictio	hgTbil
fictit	WUqblg
field	amfVgj
field .	SikYWs
field of	kUcgmd
field with	cWlbmg
fields	cdhkkW
fierce	bXUhZz
fiftee	kVZiqa
fiftee felix	abbdho
fiftee minute	eWbuiZ
fifth	fRUgiv
fifth .	bVXae0
fifth round	bcdqec
fiftie	fYmjae
fifty	hlVYdn
fifty .	hiWdhf
fig	cZodcf
fig .	dYrhcZ
fig flour	bbrcbc
fight	htYkWV
fight .	qdWiYb
fight for	kmejUY
fight hr	Xpeeee
fight in	cVlekg
fighti	iudbeK
fighti .	oobZZY
figure	eUVpqe
figure 's	eddeqZ
figure .	mRZfli
figure and	bZaqal
figure for	padfde
figure from	bfbpga
figure in	XaVpli
figure with	ddeZrd
figure you	fZfbod
figuri	akakYh
file	dkfkVi
file #	ecbYcs
file 's	j0PgZT
file .	URyaUr
file ;	kqTicZ
file after	dfXdep
file as	bdqTZk
file back	gWcZjp
file can	YVV+ZU
file for	edSeXy
file from	sadcae
file goes	dkUnYg
file has	lkVkYd
file in	aircZZ
file is	kvTiUa
file lacks	Ycavcc
file no	hcbcap
file now	XtnRbX
file number	dbpedb
file open	agcpdb
file out	eccpbe
file stays	cbogcb
file to	XkWwbZ
file waits	fXoefe
file was	ciZYbs
file we	cfbode
file whenev	phhTce
file which	dtXbec
file will	gTgkfi
file with	gWnhbf
filed	jWljTg
files	etmcVV
files .	cipdbY
files and	kSrkVa
files in	Ysdddd
files of	cscZeb
files on	peaica
files partic	oXeffe
files until	Vlecme
files yours	Zohedb
filip	lfbfbh
fill	aXZ0ai
fill .	ebYbbv
fill any	dQydec
fill in	Yac3Xb
fill it	VacpZo
fill out	cZQtlZ
fill the	lkNlaj
filled	YUQcd/
filled .	ZSKch/
filled ;	crcedZ
filled all	ZcOZZ7
filled and	cscdZe
filled both	daadds
filled but	eeddtT
filled by	cdeZxS
filled clean	ebbefo
filled for	cVdhep
filled from	dlXZZq
filled in	dWb7TV
filled intern	ZZUba3
filled it	XQOSZ/
filled its	bbXbcw
filled nor	ecsffV
filled or	pfkZcX
filled that	dZdeep
filled the	cTcZdw
filled this	fdVceu
filled two	scebeY
fillin	cHxtSe
fillin anythi	cVpeei
fillin in	iUjsWV
fillin it	dZZgct
fillin of	cS0cdW
fillin the	cYdjbo
fillin this	eVmeeg
fills	fjTsbY
fills .	ciZoda
film	lcSP3a
film or	xfVWbb
filmed	XXmmge
filmin	hggTdl
filter	ndkVeb
final	tdSjcf
final #	jgTgnY
final 's	abcpai
final .	UJNzX4
final and	YXZcb1
final answer	/SWNfc
final call	olbTbg
final decisi	pmZXaW
final figure	beecoe
final for	rYecde
final interv	bSn2bQ
final list	zlOGgg
final names	odcdeb
final nothin	etVdec
final offer	dedZpe
final on	Wahpbi
final round	VLdxfo
final say	zgXUbZ
final select	pWYicg
final stage	bYcohg
final stages	kqaXdb
final status	tWdbed
final step	Xddsce
final three	WXcpbm
final word	9fSIeU
final year	eeqZcc
finali	lmPiYl
finali 's	dedpcY
finali .	XUcnbw
finali get	scaade
finali gets	qacded
finali has	j0YWRW
finali on	tWZeWl
finali our	XyadeY
finali the	jpaSck
finali their	iVekej
finali until	hjWibj
finall	pLdWxd
finall .	ldodeT
finals	Yjflce
financ	ckfgce
financ .	YmkTXk
financ about	e8dRJZ
financ and	mTTcqk
financ as	cbocdd
financ before	pdeWdf
financ contro	eWtffZ
financ direct	Wbarig
financ financ	Yaheqa
financ had	ZZcdds
financ is	eeraad
financ lady	cdbtac
financ on	cccsbd
financ to	guZbWa
financ year	YV2ebV
financ you	bWgokZ
finca	cVkqZe
finch	fjdhUj
finch well	cXVaYw
finch yes	cXWsgd
find	dgfgeh
find a	WVVphu
find an	Xqcgha
find anothe	ZdpqbS
find any	irVYec
find attach	VYqdnY
find each	ZuaXdd
find enclos	Wblboe
find feedba	dbecdo
find her	asdaed
find i	ckoXYg
find in	baWnof
find it	ZTfkim
find me	olYVai
find my	VpjlaX
find other	daaeeq
find our	obhQle
find out	+sNZSM
find someth	ZWbYZy
find the	SZ0Vjf
find us	TatmVe
find you	ZqobRe
find your	aQgXey
find yourse	eeoZde
findin	ejcgjZ
findin you	hhqUbd
finds	ghbggd
finds nothin	caccrd
finds out	wXaadc
fine	fZohgX
fine .	ffnjcT
fine ?	aYjqba
fine and	ilsSdR
fine but	UZYVfv
fine by	cgVpai
fine day	Xrcede
fine for	ZXRlwa
fine he	cfqbbb
fine i	nbdpVX
fine it	dbddpe
fine letter	heWagl
fine no	cbYrdd
fine now	ocibZa
fine people	oZjbWb
fine place	oZjbWb
fine print	ebjXpa
fine she	dapalZ
fine so	egVpja
fine thanks	bYyYda
fine the	odWacn
fine to	ecYqde
fine with	VeWiub
fines	oWqYbZ
finger	pjYheV
finger .	okXnUX
finger as	odcded
finger crosse	qseSaR
finger your	eapced
finish	ifbbZp
finish ?	ddodeb
finish a	ZscZdd
finish and	gUeadt
finish before	cTkqee
finish by	TWd4Za
finish first	VqkcYW
finish in	ZkSmcl
finish interv	tRhaee
finish it	WVb3Yd
finish my	bWoVtZ
finish on	uqSQfZ
finish up	pYfedf
finish with	lhoZZT
finish you	laYWpg
finish your	ggkUZn
finlan	hRgqYh
finlan .	dbbqed
finlay	Wdeoib
finley	mQTkeq
finley .	raZcgc
finley one	cXdieo
finn	egecYn
fintan	gdnagb
fintec	dgPpje
fiona	ecbZmk
fiona #	kaZZrb
fiona .	bbXcXu
fiona in	dpaYid
fionn	jVcbjl
fionnu	UTVfnx
fire	basida
fire .	cmdsUS
fire alarm	bcrbdd
fire and	krbZZa
fire antwer	cfuddU
fire away	xZVadd
fire ieuan	eaeXio
fire in	dapcff
fire mainte	hUchep
fire malik	acvcdZ
fire master	dbqfbb
fire op	dYWjml
fire puts	igWjcj
fire target	jYqdZa
fire the	bWsded
fire truly	edpcec
fire voice	bWyacb
firear	maeemX
firear .	iknTiT
firear they	eddocd
fired	gjdWhg
firefi	agjbej
firefi .	mjbVmY
firesi	Xafbnl
firesi i	Zabeqf
firesi on	Ydoicc
firm	hYefjg
firm 's	WUhhnk
firm and	YZasbh
firm answer	0Vcaaa
firm as	ddeYqd
firm by	eedZoe
firm can	eXredc
firm date	tZcZce
firm decide	bcdfeo
firm from	oZecbj
firm has	YVmbjm
firm in	bYcsYj
firm is	ZpXeiY
firm itself	eqZdec
firm offer	VZUY9S
firm only	adpYce
firm reckon	oPNoTn
firm said	iqWabY
firm the	UskfWY
firm though	eoUeck
firm until	aYsedb
firm with	dYsddb
firm within	mcUpbb
firmin	ndeakW
firmly	jcdcke
firms	aVyhfR
firms of	cWrjdb
firmwa	abihje
first	dlWhmb
first #	ZbUiva
first .	iuWabe
first and	k2RYaW
first answer	iSrbkW
first at	XbYfol
first before	Yrdcde
first bell	fbbdob
first bit	WcqlaZ
first bookin	ehZYpd
first breakf	ddaqce
first but	lUqSgh
first candid	cgaccq
first chat	XWZwch
first choice	VlQgml
first class	tUeZbk
first client	ebcbrc
first come	UYkwYY
first conser	ZXV6XV
first conver	bqbadg
first cut	leVkXh
first day	TJaJ/l
first decisi	Wbdedu
first do	bjYqac
first duty	ZdZdte
first ever	aZXZtl
first exchan	decobe
first four	fbcdZq
first gareth	Zcbqdc
first guests	dbbpdg
first has	jgSclh
first he	phZccb
first here	ebcqbd
first humour	WYawfe
first i	enStXX
first in	iuYaaZ
first interv	YpdnWX
first is	UqVogZ
first it	omWOZg
first job	eUvcgY
first like	Zaerde
first line	dZedqe
first mail	Wsaida
first mate	feebpa
first messag	dbcpee
first month	aYoeZl
first mornin	ibfXqZ
first northl	aegXoh
first oblige	jeViXn
first of	hgScoh
first offer	ebaerc
first on	bfWfwW
first one	VlpXnW
first or	afdrZd
first person	WimZkd
first pick	beTTjr
first placed	dbacqf
first ranked	jmYYWn
first refusa	Vpdehe
first round	dtTbVl
first rounds	VmkhYW
first shift	QNPM/T
first sift	atXdXi
first so	fgbxSZ
first sorry	cioeeW
first stage	eaTtWk
first step	dsbcdZ
first talk	edesUY
first thank	omTaec
first that	cscccZ
first then	guZWlP
first they	shWTha
first thing	2HRopR
first this	dapiZd
first though	Vocief
first three	aeZiZq
first to	UorUfY
first trial	adcsdb
first two	hqZfYZ
first up	qYeded
first upload	dZbbtc
first wants	cdeoce
first week	dcmNwb
first which	edoabd
first with	dXbvZX
first year	bfbcrb
first you	eRWtdn
firstl	dlgafd
firstl says	Vflbcj
fiscal	XdZmnf
fiscal 's	ccohcY
fiscal form	cdatac
fiscal it	SZemho
fiscal year	eZoecd
fische	dgejhZ
fish	ajdiic
fisher	mcVmbf
fishgu	bsTjaW
fishgu .	apceed
fishin	pfejWZ
fishin .	fapfba
fishmo	fjXidg
fit	cdWidr
fit .	Sldhig
fit and	cTamin
fit for	YbTZb1
fit in	bnbVpc
fit out	jemVhd
fit they	XZerec
fit what	ecadfp
fit with	eadber
fitmen	machfe
fitnes	ckclea
fits	XtLodf
fits .	VxXYic
fits better	ebbqbY
fitter	UkbeVt
fittin	TYOr5S
fittin .	crWXpU
fittin and	hUioWf
fittin on	aabZtb
fittin to	dbbatb
fitz	nfdpZP
fitz is	dpbddd
fitzge	XWwhdY
fitzge asked	eXoehc
fitzge in	abtaYa
fitzgi	ggbZpb
five	fZelid
five #	bjpjXU
five a	WSrZnj
five answer	Zbcudc
five for	gatYcb
five in	tYUfea
five is	ldWfdl
five kumasi	edobfZ
five minute	ZSjvgY
five of	pdXYfl
five others	cdbibo
five pages	giRugX
five people	rghXZX
five princi	dgbeqX
five questi	RXV8ac
five rounds	ZfZact
five so	pXdeef
five the	pbdded
five to	cbZZkp
five votes	gbdepX
five weeks	dZfYrg
five year	dckoZZ
five years	cYarff
fix	SRa/ZQ
fix a	VaZ2cb
fix anothe	epcdea
fix anythi	cpcdec
fix it	gPW/TV
fix my	XYlqbd
fix that	bYbtkX
fix the	QbmwbX
fix things	edhjlV
fix up	cbeqdd
fix when	cZdscd
fix your	bXcvfa
fixed	blihkS
fixed #	YfagrZ
fixed .	TvpYdO
fixed for	jdWrea
fixed growin	bXcXkq
fixed term	dapaha
fixed then	rhYVcZ
fixed time	fpdeeY
fjord	ZihblZ
fjordl	jUjhfe
flagge	aecZhn
flags	fbVpak
flap	calfnW
flash	gStWYk
flat	ZTmaue
flat .	jZqPoV
flat above	bdaaxZ
flat and	ZdUctj
flat by	mXpcWb
flat hq	decpZe
flat no	eXVddv
flat on	Xabdhs
flat out	epfYXf
flat over	ecdfpa
flat referr	eZtaYd
flatma	ZXodek
flatma did	ecZhrW
flatma has	bitVeZ
flatma was	mbUqda
flatte	bkTcin
fleadh	dfkeWk
fleet	eiUSdw
fleet down	fpdfcZ
fleets	gYdkhh
fleur	ckfegd
fleur .	fcpXee
flexib	PihrXj
flexib .	YjVkel
flexib number	dZcrhY
flexib plan	Zbjqad
flexib with	Zaahbr
flick	lZgedh
flies	wVbQZo
flight	cdglee
flight .	fWqfha
flight goes	Udoalf
flight got	tYbgcZ
flight is	bgdqXf
flight on	imTiga
flip	dZhhal
fliss	VXVppk
flo	gajbei
flood	aadlgk
flood .	bjVjij
floode	hbmbdd
floodi	aStoeW
floodi .	VatjeU
floodi an	eeeXqd
floodi b	bYUWpr
floodi is	Vclpdc
floodi it	qYdadd
floodi minute	ccepcc
floodi remind	mWbmde
floodl	bbrZdc
floods	oVeiaZ
floor	XWoqfc
floor #	ddqYed
floor .	ZRonak
floor and	cpnaaW
floor ask	edarbd
floor day	cbZtab
floor for	gZXofh
floor if	earZde
floor is	bnWeZn
floor job	khfWka
floor manage	ggWWqe
floor plan	TZluXb
floor so	gPdqkd
floor to	ipYbcb
floor with	edcbqc
floria	gffWpa
floris	eoZbge
flour	dYgknW
flow	mhcdXg
flower	hkhZYh
flown	fUbjeo
flu	iggkYb
flu .	jcVobi
fluent	hdRXgu
flunke	nbegdb
fluste	dbiiWm
fly	Udbnoe
fly in	bdcfod
fly out	Scekrc
fly over	eXetYd
fly to	Xebfgo
flying	Ucjrcf
flying back	qZdgac
flying me	XZcvdb
flying out	Ujdhhg
flying to	XTvecd
fmcg	hlPigd
fobbin	XTkoeg
focus	hcccii
focusi	eddefk
fofana	fdgekd
foi	VbnYqa
foi .	XcbYrg
fola	ZgpZhb
fola .	ZfrYgc
folasa	ZVR2Wh
folder	mcWhhf
folder and	jVgfek
folder from	hpZccd
folder on	jebdpW
folks	fuZhbU
folks over	Suebee
folks to	cubabb
follow	blcbkf
follow #	ZirVTa
follow .	MnVh3U
follow @p	dYsffZ
follow a	eSfkdp
follow and	mYYpad
follow approv	Urfdee
follow by	faWbya
follow comple	fdacXr
follow docume	edpZed
follow in	lYbipU
follow is	ZqbkZd
follow it	kqTddc
follow its	azWbeW
follow modell	pZZbhe
follow on	nifgUb
follow once	Xgberb
follow our	VVpZes
follow prayer	ecpdea
follow reimbu	pdbddc
follow she	VtbacX
follow that	dpcaZi
follow the	ZdcShy
follow up	jpOjZh
follow us	cb2LWj
follow will	dpbdeb
follow with	bXYcxc
follow your	jghSfl
fontai	qceTfi
food	ZWfsjb
food .	jSaqgg
food and	bgpXjZ
food planet	ebcpec
food élodie	ecbpdd
foods	aVlhjf
fool	ZYkami
fool .	ecdepb
fool stew	bfTdml
foolis	hhaccl
foot	OeSX3l
foot and	eZcboi
foot for	ZdVZY1
foot lena	ddZeqc
foot on	cdZbqe
foot to	adbZtc
footba	UR/aZL
footba .	UX7aXR
footer	efZgfk
footfa	fWmcnb
footsc	iYardb
footwe	aaomUf
footwe ?	ecYqde
footwe and	dUkfdo
footwe for	dYbcct
footwe on	cdcrcb
footwe puts	oeWhfa
for	dbijdg
for #	bWenfi
for .	Yagahr
for ;	dfarfY
for ?	WWa0dZ
for @p	WpZodZ
for @s	Plmdej
for a	dcYyXg
for accept	aUmjnX
for added	eateeV
for after	cpYeef
for ahoy	ibXbbp
for air	ZqaZkd
for all	dY2QgZ
for an	kegrSa
for and	cdUghp
for anonym	aXgWcv
for anothe	Wggpae
for answer	oZYbbm
for any	QcxWbj
for anybod	dUlbdo
for anyone	YNxiRp
for anythi	Yc0XWd
for applic	eY0cZT
for applyi	imceWg
for appoin	beZTzc
for approv	fsXceY
for as	ZbtanS
for asking	hXjPfq
for assess	bYrfdY
for at	iZgrXZ
for attend	angVcn
for backgr	abfodc
for bearin	jlVffd
for being	gSjeil
for best	haoccb
for better	lXUbbr
for big	abZwcb
for bookin	ZavVdc
for boss	bpbcee
for both	fkaTfn
for bringi	basXaj
for but	dgZeuS
for by	SZphig
for callin	PguYjc
for candid	jhneUZ
for captio	cdqbec
for certai	tgZZcX
for chatti	gYXidq
for checki	opdUaX
for club	ZdpjYa
for coder	erccYe
for coffee	XTaneq
for coming	daqUbp
for commen	kgYXpb
for commun	ieojWT
for comple	rleKcg
for confid	tZUpba
for confir	easkYU
for congra	VgVyZb
for consid	dvcadV
for contac	pgiYaT
for convey	liVefd
for correc	hiYZWq
for county	ccrceb
for cover	acdbcs
for create	kdmQoW
for custom	YpZebi
for day	dbdpbf
for dbs	ZXuYbZ
for dear	afkpaU
for deb	hhoZdW
for defini	4NXabV
for deserv	dqYeed
for design	euWadb
for dietar	daoccd
for direct	kWcagn
for disabi	MwsTea
for distri	ZqUjZh
for docume	heTyXU
for does	fcZfeo
for doing	gkXTWs
for dr	cWjflg
for droppi	dlqcVU
for duty	dXdZph
for each	ZXirgZ
for either	Vhcgbo
for engage	ebaeep
for evalua	Y1Saea
for events	pZamcY
for ever	foXVtV
for every	fTrdag
for everyb	ukkeXK
for everyo	ahjaVl
for everyt	WVzXhd
for experi	cWZecw
for extra	Qb4Tae
for family	cYviYX
for fatou	bfocgZ
for feedba	aYlhWl
for fiftee	omaVcd
for finali	ZqYied
for fishin	edaoee
for five	aeojiP
for flash	dZoZdi
for forth	fZrYba
for four	XWYiri
for free	ZXrOYv
for friend	gPtbgc
for front	caaZmo
for fun	bZrVYm
for furthe	gxVZcZ
for future	dWgceq
for genera	qcjWbc
for gettin	UWeuWn
for giving	bkjPcp
for good	VINEx/
for group	naXWdq
for guessi	eadbdp
for habili	sYXZcb
for half	jZnkaV
for hallo	iZrecW
for hangin	rSYZUs
for harrow	dcaioZ
for harves	obfkeS
for having	kXmQal
for head	eoRdig
for health	dasceY
for hearin	xVZgbZ
for her	aXmreY
for him	TijxLY
for hiring	bofced
for his	akrTZc
for holdin	ZfTjhp
for how	XjzWfS
for hr	qbWafa
for imagin	UWbrah
for info	abuYZb
for inform	gRubXg
for instru	peVZdj
for intern	milbaU
for interv	ijXaXr
for invest	eYodeg
for inviti	edvWeX
for is	heUhcm
for it	cebqXj
for its	skcWcX
for jayant	casbec
for jaz	mZljcU
for job	ceqZcf
for jobs	cgqfZa
for joinin	chraTe
for junior	VgWjeq
for just	eacqbZ
for lack	dcYhdp
for last	hkUika
for later	bqZack
for law	ZgWcrc
for lead	bapgec
for leavin	asMlZg
for lectur	gdbZpe
for legal	fVfgcn
for lena	UZbzPk
for less	eccddp
for letter	dtbdba
for lettin	jd3YZN
for line	cYhZep
for lisbon	btjSca
for listin	ecqeeX
for lists	dYqeec
for long	qTkVpY
for longer	ccXcho
for love	bpajZb
for mail	ZtdYda
for main	VeYhrg
for making	fRrcal
for march	kWkdci
for market	eZYWqn
for mb	dicdYo
for me	eVVtnc
for meetin	ghQmck
for mei	dedbpc
for member	caseac
for mercha	SppXVa
for minimu	qZcdeb
for modell	gebqWg
for money	XimldU
for more	esrLhR
for mornin	pZcgcb
for moving	catiYZ
for mr	bgYvgT
for museum	Ypgfcc
for my	XVd1kT
for nearly	rZdbee
for new	fmffSg
for ninety	hUnjdc
for no	dZUift
for none	hWfbra
for northl	nXjzRM
for not	ifnjbU
for nothin	hRfTlt
for novemb	cabchq
for now	Ta/RXQ
for offeri	cYjfUp
for on	iYkVbn
for once	uAgZzj
for one	aTiibs
for ontari	eaZcas
for or	gqXdbc
for other	efQVb1
for others	rUgXbm
for our	rYgfWg
for over	ceqWee
for part	maVqYZ
for partic	rTihVe
for patien	m3RKWQ
for paymen	dfqYce
for payrol	aZvWhb
for people	VVwcbg
for perman	iaocZe
for person	NiUqYl
for phone	tXbaee
for physio	ifVcji
for pike	dbYeoi
for planne	Rgdics
for planni	Yajode
for poll	ZavZeZ
for post	jYYddp
for prepar	derXae
for press	gboabb
for promis	pTdkee
for prone	ehRcnk
for provid	rTXhac
for puttin	lbdYZp
for questi	cbrYkZ
for rata	aoccZg
for reachi	fmZWco
for readin	dqfaca
for real	vVXelS
for reason	bWtdec
for rebecc	dacgod
for recept	jUeWln
for recrui	mYradU
for refere	hehsVQ
for refund	VyVabd
for region	bnsWcT
for regist	nZyLbd
for repres	ddacpf
for resear	pUfhec
for retry	eidWod
for return	XZqiaf
for review	jmUddg
for risk	hilXkW
for roaste	XtRfhe
for rose	ecqcda
for round	UMU/ZW
for rubén	ecardb
for sandov	adoidY
for scale	bpVcZl
for school	igUldf
for second	erYdcc
for securi	bbpYid
for seeing	eaqfbZ
for sendin	fijcUg
for septem	pUoVZi
for sharin	ZYhfbq
for shifts	ZUrjkU
for show	dWYbbv
for signat	abXh0U
for signin	aaqUtV
for sister	cZZrch
for sittin	XgdYcs
for six	ZUbgbw
for slept	cbaddq
for so	haRjeq
for some	avbXiZ
for somebo	YahZXw
for someon	ebOVT/
for someth	cLmXdx
for sortin	cXwbda
for staff	chnUjc
for stage	ZkamlU
for standi	ifUcgn
for starti	ecWmlc
for stefan	bdbYgp
for store	ZbWmim
for submit	uefWZb
for subred	Xcvadb
for such	ZobYcl
for supply	edoXci
for sure	0mPUYS
for taking	hogSaj
for tax	chlVig
for tea	fVimhX
for team	oafjbY
for tellin	3jpOXH
for ten	VdqnVc
for that	UgkqcZ
for their	hojSbe
for them	jVSuVp
for there	enSbbn
for they	deaseS
for third	babdho
for thirty	VVsgma
for this	aedVY2
for those	cteYTj
for though	gYSqel
for three	SeZjnk
for throug	eYader
for tidewa	sSfijU
for time	hsVRrW
for to	fafXsd
for tov	ddocdc
for traine	eXgqaf
for tram	Xseaed
for transp	eaocfe
for travel	kTtScg
for trying	hUTihr
for turnin	eWrgdb
for twenty	jecqVa
for twist	ZcrZee
for two	WYWxgh
for unit	dT0WdX
for up	WZiubb
for update	aubbcZ
for urban	eacdsa
for urgent	eduVbb
for us	cSRrlo
for vacanc	bXubdb
for vacati	darceb
for vikram	ijRigl
for visit	ebbeep
for waitin	iTZenl
for want	cnXhVj
for was	dZcbZv
for we	YidZpf
for week	Zdqced
for weeks	kgUbhk
for went	emdcrR
for what	ZYeeT2
for when	PuuQVa
for whethe	jYdqZb
for which	Nfegln
for who	olZcZZ
for whoeve	ithUXe
for wiktor	edXhod
for winter	eaoeed
for word	VkRhll
for writin	Sjnfeg
for year	cochdb
for years	XWQbc3
for you	gaTjmk
for yours	XiYsYg
for yourse	rXWeei
forbid	eV2VaT
forbid .	fcrWdc
force	cbhrWc
foreca	bdmYfh
foreca .	bdtcbZ
forefr	chYbnh
forefr .	fYYbjp
foreig	ZZmQll
foreig .	aVjjek
foreig is	cbTahr
foreig it	dljdjV
forema	henbfX
forema from	bhqbdZ
forens	miYWbm
forese	Xfjefi
forese .	epZdbg
forese from	aapeXb
forest	bbrdXh
foreve	gtfbcO
foreve .	enghaV
foreve and	cpcddd
forfei	cjhldT
forfei mainla	epbeca
forge	dThiZp
forget	XslcbY
forget .	ekRwYW
forget about	OqqUbg
forget and	hZcpcd
forget i	StgYcb
forget it	emgTcj
forget that	adpfgZ
forget the	UrZRok
forget to	cYrcbg
forget up	dbpcec
forget what	foZiac
forget would	eenSik
forget you	nqYcZX
forget your	cWrffc
forgiv	dTjime
forgiv .	YVpdhh
forgiv the	cfdcpc
forgot	eqpcbR
forgot .	fzVbhS
forgot about	koZbda
forgot i	dZpaka
forgot me	hpfkbR
forgot to	YPprbh
forgot you	j6TWUW
forgot your	Vb0ZdY
forkli	filTdh
form	ZalzYY
form #	XWjnnV
form 's	fYgxYW
form .	dZumWW
form ;	XXgwdb
form ?	dccrdd
form and	dpehXb
form at	darZhW
form b	eaasdb
form back	Uaesbf
form by	SaWtnd
form closes	eeoZec
form could	eabtad
form due	cbVvec
form email	WWeTjw
form from	bUspZW
form goes	sfbabZ
form got	ecoecc
form has	ehydYQ
form he	eqcadc
form here	ebonTc
form i	bdirYa
form in	hbh0QT
form is	amjrTS
form lacks	daeqeb
form lena	cWbkeo
form letter	XWZMf8
form now	cYZqed
form of	TWSpuf
form on	iekgTg
form reache	Vcobal
form receiv	ceraeb
form reject	ddbZer
form said	ebYVgq
form since	qcdafc
form so	cdVtgZ
form there	cZpcdi
form to	YagtjR
form was	mZegWj
form which	dcgpca
form will	Yqafhb
form with	caVlne
form within	VdaxiV
form you	hjnUcc
formal	WYVh4c
formal and	ajoZeY
formal answer	piaZZa
formal asking	eddYrb
formal check	atbadb
formal from	ebcdbq
formal interv	cbcxWd
formal letter	RUeP/R
formal offer	UZWU/Z
formal outcom	efZdao
formal panel	baerbc
formal quiz	dihVbm
formal the	bfcebo
format	bYhoef
format .	VorZYZ
format on	ZdsgYd
format one	Zdbfpe
format please	oZeefc
format visibl	rbbYfe
format wants	cbcpde
formed	ZodZma
former	TUouah
former collea	gRjrYe
former employ	ckRfim
former manage	Xbdudc
former safer	dVlned
former wayne	bdZgeo
formin	blbhha
formin out	Xtacbd
forms	XifvfR
forms .	cUfdub
forms are	YofkUa
forms back	Vfbvbd
forms before	ercaeb
forms filled	dcYrbc
forms for	ZdimVk
forms have	ZatfaZ
forms needed	cecoce
forms of	bebqcd
forms to	jkWUsb
formul	Vcfhjk
formul .	caWwbe
formul bribe	cYqcha
forth	4TWjeY
forth .	zWZhhW
forth ;	fibpeT
forth ?	LhdwfS
forth a	gXdYgq
forth after	cefYpf
forth and	mgclVb
forth becaus	kfmWbe
forth came	U0WdcU
forth defini	qVfefd
forth either	Zpdeed
forth for	lhNreR
forth from	rYdcda
forth i	wPigVf
forth if	vVaYgf
forth in	taZaYb
forth instea	tWcdcb
forth is	xfQcWe
forth it	uZcoTU
forth lets	rZdade
forth not	vZabcZ
forth now	yaZXaZ
forth reader	csYade
forth s	rfcgXZ
forth same	YgYxcX
forth she	uSahci
forth ten	oaZhda
forth that	sRaecm
forth the	qWVtYX
forth they	dfOVkv
forth to	qTfgee
forth told	Tmendf
forth when	sWddee
forth will	Wchqbc
forth winner	YddZrc
forth with	2Paebc
forth you	/LXSka
fortni	khWggd
fortun	acjfbl
forty	cihgec
forty .	aoibbd
forum	ZVckse
forum .	dafTxa
forwar	ghblYg
forwar .	WjcmVo
forwar ;	mkTXbm
forwar and	iYbSev
forwar both	ebcpeb
forwar but	dbdeeo
forwar by	fahsaV
forwar for	deplSa
forwar from	ZShifr
forwar if	bcepdd
forwar it	tXoaVW
forwar me	bcjqaZ
forwar she	kndVfe
forwar status	lehThf
forwar the	ocbnZV
forwar they	tZZWcZ
forwar to	dcfvgR
forwar what	raXacm
forwar with	VfSUg2
forwar you	ZthYZg
foster	aaahlj
foster and	bYqgdc
foster from	ddZbrd
foster has	eaaedq
foster of	dZrZde
fought	RT7LRo
fought .	aSyVYh
fought fought	jXwUXZ
found	ZWnTgy
found #	fepbda
found .	Slneag
found a	dPqccn
found altoge	dZbdcs
found and	hbtbcX
found her	eeRWkv
found in	WiyRac
found it	qUxYdP
found its	VSRXe8
found me	dbhmpQ
found money	dbecqc
found much	dbddeo
found my	WexWdV
found not	ecbcep
found on	bZpXfh
found one	fZPcit
found our	gOLZX/
found out	YWVZj0
found she	daVecu
found somebo	oZQYZv
found someon	ZUYVe3
found someth	XV4kaQ
found that	YUWlip
found the	YnvYdQ
found their	edZdep
found them	clPcik
found to	fZVcir
found work	cdpeda
found your	iYoeVg
founda	nWnZee
founda .	ecsYcb
founde	cbaqak
founde 's	lqdRec
founde .	dajnSj
founde ;	eYdqfc
founde ?	aYW1Za
founde answer	Rgdpek
founde are	iqXXfa
founde decide	fZWbdu
founde lena	ccZsec
founde loved	ecccob
founde might	dsecXe
founde r	cocddd
founde read	bUigkj
founde said	qVedfh
founde shared	cdccqc
founde to	SiisYa
founde want	ZZbkcq
founde will	qgbdZa
foundi	barajZ
foundi i	Nfdjll
foundr	Vmafhh
foundr .	WolUch
foundr on	cqcddb
four	daZjjl
four #	SjpnVc
four .	VXaoct
four ;	jVWfnj
four ?	dccqcc
four and	ckZYbq
four applic	WiobjY
four by	aeebpe
four carrie	YhZZpY
four day	aiaRyc
four days	ZcsalV
four do	ocdaeb
four for	odWpWc
four hours	ZUWygf
four is	iZZiVr
four it	bebpZh
four minute	XaeWvh
four more	fvaUcY
four names	XYejcr
four of	0gaZXY
four off	dhcapa
four on	ZXkXva
four out	ccYdhq
four pages	cUknha
four quarry	iobdXe
four questi	Zeaudb
four respec	dfcZsa
four rounds	jJbgoo
four sponso	beVahr
four stages	iUtaea
four times	YscTWp
four to	ZdXgWx
four votes	dddeZp
four we	YfjUmj
four were	aqcced
four who	nVYcas
four with	pdbbbf
four years	ceXeyV
fourte	nbUblh
fourth	haZjem
fourth .	VcjpWi
fourth and	lUZagr
fourth of	aeXcbu
fourth time	mXhlfV
foxglo	Xheeij
foyer	hSiobg
fp	eciema
fr	elbaif
frame	TttZUT
frame .	WxbdXW
frame it	efpVdf
framew	TZkfkm
framew the	VhcokY
fran	aVYkxZ
fran .	eYoddg
fran and	dacipY
france	YYfYpp
franch	gdblai
franci	RYfgft
franci positi	eedcpb
frank	cXnWlg
frankf	shgWcY
frankf 's	gSmajj
frankf and	Vpfdeh
frankf it	pdeZde
franki	bjZjlY
franki .	edcpdb
frankn	wYUgbf
frankn and	paedec
fraser	hYoaja
fraser park	eVjkdh
frau	hXZasf
frau .	dedXrd
frau have	edaeqZ
frau on	dccarc
frau will	oVbncc
frau your	drceba
fraud	cZifbm
frauds	fQPeqs
frauds .	dXTerl
frauke	gfdfhe
fred	njgRYj
free	bTpnfd
free ?	aTcvnV
free @d	addrde
free after	edqade
free again	bboUjf
free and	eJaorj
free cv	fepcbd
free dear	dhYpdc
free for	edVtZh
free if	eeZiXp
free lunch	ncrPeb
free modell	VVaula
free no	ecqbdc
free northl	cZcvcb
free of	lStRpT
free on	aiYscd
free over	bdbpde
free parkin	bbwWcc
free pass	abucba
free to	wacSek
free until	XctUld
free up	bpdcee
free we	cpbebb
free whenev	eadrdb
free you	iVjcle
free>answer	dnVidh
free>away	mWRkjk
free>bye	bXrddd
free>chosen	eWXdhr
free>closed	ZdsTcj
free>date	eTmoce
free>decide	QmfqVh
free>free	Zaf0aY
free>goon	Wnbhhc
free>hear	saYhdb
free>hold	bcWooX
free>if	fYlrTa
free>joy	TokZja
free>match	TbeqZn
free>me	eTdofl
free>meet	cdftcZ
free>news	exTSde
free>not	hmWUgo
free>offer	TefT5W
free>others	jgkbWf
free>papers	YrhVnY
free>post	banaWp
free>review	ffSeoh
free>soon	N0VnVY
free>sorry	uXXXdj
free>start	ZdeYua
free>thanks	dTwhXY
free>wait	mcocVa
free>will	foWggd
free>you	eXcpjd
freedo	hXfudT
freedo by	acaucb
freela	kXUZmq
freela .	oPlUvU
freela and	hfThck
freela at	baWVav
freela chat	rbVfdZ
freela in	dgcaod
freela is	ccdocd
freela writes	Wkdckh
freeze	aT9daS
freeze .	ZgyabP
freeze across	dWuceb
freeze all	eYreea
freeze as	beoede
freeze came	dXqegc
freeze is	lQloeY
freeze lasts	fWtffa
freeze lifts	dWrdfe
freeze repres	gWledk
freeze suit	eeWanl
freezi	haqZda
freezi and	bfZedo
freezi they	pbbecc
frei	deaVdt
frei jule	dchVcq
freibu	kgYbjg
freigh	lQmcgg
freita	Ycdjhi
freita .	edTfkm
french	pXXfhh
freque	bemmcX
freque .	XWmolX
freque and	cuVecb
freque manage	ZZdqic
fresh	RhZwea
fresh the	bjhVjh
freshe	mUXkgk
freshe 's	cQdfht
freshe .	WdffrZ
freshe light	gWbaZs
freshe or	raeade
freshe wanted	bkcndW
fret	dRiscg
freya	bWfken
friday	dcqXsS
friday .	kXuagT
friday and	epfWiX
friday off	XXedwb
friday so	pdccdd
friday they	UjlecZ
fridge	ahgWXr
fridge 's	ebcedo
fridge will	ZqeeeZ
friend	/OWbcU
friend #	VfYZqk
friend 's	gYZgcp
friend .	/PcYXW
friend ?	lW1SXW
friend about	rVgbec
friend after	nUXckk
friend and	6YgIad
friend at	sUijWY
friend auto	XYwdeW
friend became	elUYYl
friend becaus	dVdtec
friend before	XlceQu
friend but	vcUYdQ
friend could	SvlbYZ
friend day	WcUubc
friend for	zaHhZZ
friend from	lVZbil
friend he	2PSWZc
friend i	aitadT
friend in	SnRsWj
friend is	qObZpd
friend it	saUgYh
friend max	3MXWbZ
friend maybe	pZXghY
friend might	apdbee
friend no	yQXdcd
friend number	Rfhvbb
friend oakfie	Wcdudb
friend of	OmuNam
friend off	YZaTyb
friend ok	pafcee
friend on	apdXfh
friend or	MiitYa
friend packag	3MSgVX
friend past	WtZedZ
friend please	qZYmeV
friend quote	uTaccd
friend said	lSZkZp
friend says	shZZYU
friend she	3SVbZa
friend shop	bdqbdd
friend so	pTbbtX
friend sorry	Uhebqc
friend that	iVaodd
friend the	qYjhXZ
friend then	/ITPfc
friend there	iXpYag
friend they	wWeTcU
friend tidewa	tYbddc
friend till	wRjbYa
friend to	yFJqrP
friend until	vTXddd
friend whethe	xTcXhd
friend while	agZcoc
friend who	Wiedgj
friend with	nQlYlf
friend work	Wcercc
friend you	hYpWiZ
friesl	ccVlgm
fright	ibmXZi
fright propos	jYmWcg
frikan	gYgWmk
fro	dMqcqc
fro curato	dcqccd
from	gbfehh
from #	ZVekil
from .	aagrac
from @d	cXsYoY
from @t	acrdce
from a	gVhnah
from abroad	XnoViY
from addres	cdpcce
from admini	esZaeb
from after	ddZdqc
from ahoy	lfWedl
from all	NW4UsZ
from altern	ebcddp
from an	caabkr
from anothe	ZhZdgo
from any	dYefep
from anyone	eWrgbd
from aubrac	kXtUcd
from bdm	ooaTYb
from both	YmhZqW
from bx	gYlVlh
from callin	ipdZba
from certif	bZYcdv
from cet	fYcebr
from churn	ZgUZxc
from commis	dcdode
from consid	cWqddf
from consis	jgWggh
from curren	ceqdZd
from day	VViP4f
from dear	Vfdawc
from deniz	jeUkhc
from dhal	ngiecU
from digit	qadeeZ
from direct	fYdbbs
from each	TkP+WV
from either	Ybtbee
from electr	bbUmaq
from equal	ZjZddo
from everyo	YY7XWV
from fatou	hXtdbW
from ferrar	cbZect
from fifty	dmTdka
from financ	ftOZaj
from forth	LirZvV
from gordon	WbZacy
from here	gsjTWd
from herita	cbdddp
from him	8TdZbV
from hiring	gdoYcf
from his	fcVemm
from home	iOakuZ
from how	ebZebr
from hr	WejknU
from human	jWhYqa
from hybrid	YTfOup
from inside	ZXZVV7
from interv	1ZYXcY
from invest	dYggYp
from it	kwYXeV
from job	abuhXa
from kennet	XaSbY3
from keysto	Yqeeed
from kinder	adahcp
from kirsty	dVjpZX
from lady	cXZVyb
from leave	sedUZi
from legal	tVbchb
from lena	VaiS8S
from marath	brUdae
from me	3WajWb
from menu	bZdeqd
from modell	TTcV/X
from mornin	qYcZYm
from mr	mkWfeW
from my	ggpeaZ
from natura	ccagdp
from nikita	icpdaZ
from no	fXqdec
from northl	WUiO/W
from now	sXeSsX
from old	XcYthc
from on	ZbWfre
from one	YpmiZV
from paragr	eYdgtW
from partic	gWZqia
from people	SUhtld
from person	leboZV
from placeh	bYZvbb
from planne	bUaXpu
from polish	bZavbc
from propos	dcbbZt
from recept	dboZhd
from recogn	dacedq
from region	cuXebY
from regrad	btaddX
from requir	hfUemh
from rules	cdXbcq
from schedu	ZibrcY
from scratc	YpXjWl
from series	gqYddb
from sewing	gligSe
from skippe	ginVdd
from somebo	Ybdpci
from sommer	dhoZcc
from spring	cVZjuY
from starte	ldXcoW
from statis	qWbddd
from strugg	Tkeddo
from submit	cpdbfc
from ten	iXesZa
from tenby	ZYaddt
from that	hhmfUb
from their	Ypbebi
from them	fioQcg
from then	cpbWnb
from there	X8dlOK
from those	Whbscf
from time	bduWad
from top	dbddqb
from tunde	bbZbbu
from two	cjrYbV
from url	Zbepde
from us	1oTTda
from what	hdfoXb
from when	kRylTW
from whenev	eaZX0Y
from where	XpZiee
from which	gtZUWk
from whiche	scdZed
from whom	nkbhaU
from within	MMVTP/
from work	deaoee
from wouter	acWdml
from wreck	jfMioi
from you	MPi/gS
from your	aWptaY
from yours	qeedab
from yourse	ddYqdd
front	cbarfe
front and	ZYZ2aa
front desk	ZTqZdq
front of	efPwgd
fronte	gfeUrd
fronte .	ZpZfic
fronte and	ZTdbmr
fronte but	bredbc
fronte the	uaaabd
fronte up	cbeeoe
froze	WK/QQO
froze all	bXydcY
froze every	cXseeb
froze everyt	cXrfbf
froze fusion	bjmddV
froze it	eVsede
froze the	cdxbaT
frozen	WD/bYJ
frozen .	XO/bYT
frozen ;	bareed
frozen again	bWueec
frozen all	dXtddd
frozen and	cW0ecU
frozen as	dVvdda
frozen by	aXzdcY
frozen every	cWwedY
frozen everyt	cTpenZ
frozen pendin	eYqdee
frozen solid	eZpeed
frozen the	bX4cZV
frozen until	bXvdec
frozen with	bXzdcZ
fruit	cdarce
fruit with	abcqee
frustr	YjhZnb
frustr .	Yetbda
frustr and	eoceba
fte	Ylcjde
fte .	TfWier
fte does	dqbceb
fte has	ddpbcd
fuel	ZcjZqY
fulfil	fZZjij
fulfil .	hcWlif
fulfil on	adeode
fulham	rdhVja
full	VXZXtw
full .	VbrMQx
full and	TeRUV+
full at	cYbWar
full attent	YvZddY
full benefi	dcfVtd
full board	bjWpiZ
full crew	eZcZbt
full day	caZvYe
full detail	cYuhWW
full for	cVYdcv
full house	edpbfb
full marks	fdpYea
full moon	padiba
full of	RX7abV
full offer	dXaerd
full one	eccodd
full porto	ebfZof
full protec	ddcbpe
full satisf	edaoed
full set	ohgWWX
full sorry	dabedq
full stop	nrYUdY
full swing	gYpebd
full they	gYUbgs
full this	dbbdYr
full time	TLbJ/P
full up	aOEUS/
fuller	fdieib
fullne	RXxmaU
fully	SXjWhq
fully staffe	YUOeb5
fume	fklZgY
fuming	aZomaa
fun	aS/SWX
fun and	bWamYp
fun having	ccscab
fun run	bbwcYa
functi	dbhgif
functi what	dpaded
fund	YglZdj
funded	ccgbjk
funded .	eoWeXk
funder	ZdWobm
fundin	aoTWip
fundin came	edaeob
fundin decisi	boZeci
fundin for	eduacW
fundin letter	gpWdhc
fundin which	evadYa
fundra	bbfmgg
fundra experi	Xedfep
funds	gmiadZ
funera	bXglgf
funera .	dXXsed
funmi	jmSlea
furnac	daTYqq
furnis	hamgeY
furnis .	cWlbmg
furnis you	qccbed
furnit	XZmXgp
furthe	djeebj
furthe .	XcTrZv
furthe along	XlVVZv
furthe and	xZcXbc
furthe as	dccdeo
furthe certif	nilRec
furthe commun	XucTaf
furthe docume	VjvbcW
furthe how	cbdpce
furthe inform	bribdY
furthe interv	llZXvN
furthe is	nlnSbU
furthe messag	ccveeT
furthe need	feXXet
furthe needed	erYbfW
furthe notice	Vc8caM
furthe on	lzZaaO
furthe partic	bXrkdW
furthe review	dUbdfv
furthe than	ocVcam
furthe vacanc	eebedo
furthe while	fboffZ
furthe with	YUleXv
fusion	hbfZlh
fusion at	edqZdc
fusion for	hnbVkb
fusion has	bpccdf
fusion says	Wbfqib
fusion so	bYbriZ
fusion will	eWduZc
fuss	hbhhha
future	VYmYX1
future .	TrbXXq
future collea	afqXgb
future endeav	ecYddr
fy27	meodXU
fête	bUvjgV
fête france	bYShqk
fête lighth	YZpkcd
für	ZaonfW
für .	dTnoda
für is	fracbc
g	cnbkca
gaboro	TiekyM
gaboro .	WYelsZ
gaboro baz	ecadqc
gabrie	eXjhhf
gabrie .	XhpbTj
gabrie and	bVrdpU
gabrie of	iUudZb
gabrie office	fdlXrU
gabrie up	dZapXh
gabrie with	cXRWrn
gach	daldif
gachib	ocafch
gaelic	iPknZk
gaffer	ndWmVg
gaffer .	qdaaga
gagnon	YhieTp
gail	XhYYjp
gain	eXbeqe
gain .	eeabod
gainin	hXnfag
gala	UmjiXe
gallag	eceihf
galler	fYdZiq
galler .	eYofiZ
galler they	Zpeddd
galway	Rbclqi
galway and	acdrcd
galway modell	deaqcd
galway of	Rjfjlf
gamble	eXZmgj
game	ZoWsbX
game 's	acbrgb
game .	cqbVhf
game based	ckUsbX
game lighth	caepef
game mobile	pdZdeZ
gameke	bRpipS
gameke .	fYphaZ
games	ZTmfng
gandhi	lZchfg
gang	fSKeus
gang is	dcaedq
gap	ZWedxS
gap first	acZZre
gaps	edkgbe
garage	dbnlYa
garage .	cYgrWg
garda	faockQ
garda .	jUacpc
garda field	cgmWib
garda i	ecsdYc
garden	ZZhZlo
garden .	eeoTgh
garden centre	bfbdoe
garden is	chtYaa
garden to	YWYplh
gareth	ffcZij
gareth .	Vfghlc
gareth says	ecpabf
gas	aYedqi
gastha	eifdja
gastro	niaYgd
gate	ZYhpeg
gate #	deYqde
gate biscui	ccsYdb
gate with	anVibi
gateho	hldlUZ
gates	YZccct
gatewa	Ynahbh
gather	elffXe
gather the	coanYa
gather you	mVjXZk
gav	QcfhyX
gav conten	ebcqdc
gav not	aebbta
gav to	ebccpd
gav you	dbbbsd
gave	cWgbir
gave .	ghrZaY
gave a	ihOdll
gave her	eaXehp
gave his	qbZeed
gave is	ejsYbW
gave it	UBPQg/
gave its	Vkedbo
gave me	ZUlmuS
gave my	dkojUY
gave no	RnreaW
gave on	cbsYda
gave second	plSXXZ
gave the	VGRWZ/
gave them	koUVXo
gave to	gcYcdq
gave up	Yf4XZM
gave us	ZRffcy
gave you	k2UUcV
gavin	fdneYg
gaz	ZgNhvb
gaz .	WZabtj
gazett	elXoZc
gbp	pXnajO
gcse	bZnncZ
gdansk	cTfgjn
gdpr	ebqfPi
gdpr .	nhgXUj
gdynia	lgXgee
gear	ddmcnV
geelon	UcUU1b
gelate	dkbUdp
gelate in	pZmZaZ
gelato	ddoXci
gelato .	cZgZbq
gemma	dcfegj
gender	hiSeij
gender .	fZuaZa
gender manage	eqZXbi
genera	iboXja
genera .	UZqlZd
genera has	fbadoe
genera is	rVhVcY
genera manage	olPYmb
genera the	TUciud
genero	Pjiogb
genero and	XcXpii
geneva	QQqkod
gentle	XQZgqt
gentle the	ecbqcc
gently	VRXPc+
gently .	dQVWi0
gently and	beecco
gently here	djUdng
gently over	ZbcbZs
genuin	bagddp
geolog	bglbfe
georgi	ifVhXo
georgi case	qXbhdd
geospa	bZhcjj
geotec	ZfskUY
geotec day	dimkWZ
ger	lQZhhn
ger and	eabedo
german	kZZhcm
german .	fVWdhu
gerry	VQkoji
gesprä	iVjNxW
gesprä a	dTjXua
get	qiXieY
get #	fiWpba
get @s	dcbpce
get a	2mVdWV
get ahead	hbpWgb
get along	bbbtcZ
get an	4sQUWS
get announ	xcUYaa
get any	Yefddp
get anythi	Yoeeef
get asked	cYiodc
get away	adasde
get back	1yXJVU
get ben	ddeoZe
get better	ZXvXbh
get bored	Vccbaw
get by	cZYodl
get called	doeeeZ
get cofion	eejVoe
get dither	aTZwdb
get early	edsXac
get federa	dabsbb
get feedba	eWccdr
get going	aTmrbd
get handed	Xlbcqa
get her	zOSZwU
get here	eWdgvU
get him	aZfwaZ
get hold	hyQgXS
get home	fdvVba
get if	kWdeji
get in	hpXfjU
get interv	cbpafc
get is	Ypackc
get it	hONugt
get leader	dobddd
get looked	Xxcbba
get lost	Vdomda
get made	brcddc
get main	Ydbeqe
get me	SSW6jZ
get mine	qacabf
get my	yXWrXT
get named	pcccce
get news	Vwbdad
get notice	dduSef
get now	VVbcve
get off	dShrjY
get offere	dqlVXY
get on	dYZvac
get one	jfPpWj
get onto	ZWqicZ
get our	5ahVTW
get ours	sccbZd
get out	ctIdhk
get over	hVZphc
get past	TdldZo
get phoned	uWZYca
get read	pWjhaa
get ready	YboVhk
get round	W+iLaV
get seen	aXrgdc
get shortl	Tseceh
get some	gSwYhW
get someth	crZWhb
get texts	aapfde
get that	ehgihV
get the	vROfue
get their	suOWYT
get them	ZiN3YY
get there	ffdqTa
get these	aZpicc
get this	PToufb
get those	agcoec
get throug	exWZbb
get to	V1cjZT
get togeth	rZedcd
get told	/WQMRO
get two	ZWnkff
get us	gcZuVb
get well	aV2TVh
get word	lwTVVV
get you	WUY0mZ
get your	yOTnmX
get yourse	WYRysR
gethin	VSukia
gethin .	bWZWwj
gethin in	ebqdcb
gethin the	cb4WWU
gets	5pTYYW
gets a	8kPUaU
gets an	shWbcb
gets anothe	ebbedp
gets back	0kNWbW
gets chosen	obdedd
gets decide	ssQXaW
gets discus	aoeded
gets filled	bopdcS
gets her	eloVbc
gets here	Urcide
gets hired	WkzcbN
gets his	kYoccc
gets hundre	apceed
gets in	atXhcY
gets it	ZjkaVn
gets kim	pZdece
gets one	PrcTkg
gets picked	ipbZdc
gets read	vZcZdd
gets round	Sydbee
gets settle	zUdacc
gets signed	seYZha
gets talked	btWebe
gets that	VxhVZd
gets the	zUQjbi
gets this	Zedped
gets told	/WSWYX
gets voted	uUedbc
gets word	sbYdee
gettin	ahVhim
gettin a	TgfisR
gettin ahead	kpcdaY
gettin an	hScmii
gettin back	hZPsch
gettin hired	dZfeZr
gettin in	ULmgXx
gettin it	WfWcV0
gettin my	oZjddb
gettin on	iteZYY
gettin past	bebpde
gettin the	XXSYzn
gettin there	axbXdY
gettin this	edmXWn
gettin your	dkWeij
gg	gbhhef
gh	fcgkiY
gh #	ecodgY
ghana	acVfte
ghana .	bgaiqV
ghent	fejbak
ghost	kWlbfc
ghost stanis	ehWbkl
ghoste	hZrTOp
ghoste for	habadq
ghoste me	ZmaaUs
ghoste you	pfcedX
ghosti	obigab
ghosti .	piYaah
ghuí	fdnciY
gianlu	kWVmbm
gianni	dicWjj
gianni will	Ypfdee
gift	ZSdfrj
gift with	eedboc
gifts	YWmjfg
gig	dQZaup
gig 's	UhpakZ
gig .	ggPWoo
gig at	aeacqf
gig if	qYedce
gig they	cnVihb
gig to	cbcdqZ
gig went	edbddp
gigs	YsmaXX
gill	eVdTex
gill .	aWoZke
gill protot	elWcdm
gillia	dfjahd
gin	caZgas
gin and	eaYecr
ginny	gXflfc
giovan	XZqWlf
giovan me	aeddoe
girl	bcYZc2
girl 's	eUXgnl
girl .	UdZTb3
girl ?	adhZpc
girl and	hhUaZs
girl from	kXcWQy
girl gave	bcasbW
girl got	bYYbbv
girl looked	gePjii
girl replie	dmVacl
girl said	XqiZac
girl thinks	occdeb
girl told	kfpeeR
girl was	jdjggV
girl who	ehRYW0
girl with	PVWai5
girl you	bdbasc
girlfr	Zbbedt
girls	Ybcqdi
gist	dZddnh
github	jPO5Ue
github .	daUuda
github handle	bdXuce
give	pgXgfc
give .	Wmcgei
give ?	eaascd
give a	jOXwWn
give and	Vqacdi
give answer	beedoc
give any	grXebc
give candid	bsbcdc
give dates	bwaacZ
give electr	WYpncZ
give final	paeced
give her	WjkmcZ
give him	tWhiaS
give i	eqdeaa
give it	Zercag
give me	qmMjmU
give my	TR9VoO
give notice	jaSR3X
give or	0Xbbab
give reason	ccaZax
give the	WOfgmv
give their	ufYXcb
give them	kWQ1cY
give to	qSZbgl
give up	WriPkd
give us	viTpXS
give you	ujVZgb
give your	YYcudg
give>again	ZThoig
give>ask	fTqtYV
give>away	fgapfV
give>chosen	ircKlc
give>closed	bflwUQ
give>date	iXYyfZ
give>free	dYbxcc
give>give	biVwgX
give>goon	rmmVaQ
give>hear	opaZdY
give>joy	fRRcvo
give>match	WSnueU
give>me	YXX1fg
give>meet	cUhthX
give>news	nqbbTd
give>not	eaeobf
give>offer	Vjaepe
give>others	lTnidb
give>papers	aaZxia
give>post	pcbkXf
give>receipt	latXaa
give>refuse	emTdal
give>review	dtUqWZ
give>soon	VVfwjb
give>start	ZqVXqZ
give>step	fiU0bV
give>thanks	dR0Qci
give>will	gYZvbe
given	hcUZiw
given .	YwhPcc
given a	mdjhcU
given access	decoda
given all	cYajeo
given and	pedYeb
given away	aTNci2
given comfor	rbeZdc
given for	aqdedd
given her	rXcdZj
given it	ROUSl+
given itself	rZeeab
given just	eYZeeq
given me	YZbr1H
given myself	pafedd
given out	nfUYTs
given the	bTYOn3
given them	ijmdVa
given to	SPRXc/
given up	G6XbjZ
given you	deXomZ
given your	ngekVZ
given élodie	oZdeee
gives	1fMifW
gives docksi	sbaZdd
gives her	ofdcbd
gives his	qaYdcj
gives its	xUjbaZ
gives me	ffNimi
gives no	TyhYbZ
gives you	RPU0sb
gives élodie	qbcedb
giving	fhKbwi
giving dates	htXZbc
giving it	ViPQZ5
giving me	OURj/J
giving the	aaVWT6
giving us	WeZqWk
giving you	efQf6K
glad	Xaqela
glad .	ZaabzW
glad it	lfjWkW
glad of	ccflmU
glad the	ahxXVW
glad to	Ucbhjq
glad you	egzeWM
gladly	WRadg1
gladly keep	dcbceq
gladly look	eadcep
glasgo	kVVijl
glass	hcYlXm
glassd	UrUihf
glasse	hUfqhZ
glasse goods	ebatca
glassh	blaghd
glassw	dZgWmn
glazes	bUdlZs
glen	ieOclm
glen .	cabbbr
glen shoe	ifUdnY
glenmo	fjeRfk
glitch	ldfiYe
global	fhgYYm
gloria	dYaYiq
gloria i	YVdZmj
gloria says	eaodec
glove	YbuWaf
glove the	Wphddc
glove to	ZYrddd
glowin	pijaUY
glowin my	eccedo
glowin the	xWdacb
glowin to	uZjaZU
glowin yet	Xpefee
gm	khacmW
gm .	ZfahqY
gm or	zYYcUf
gmail	Yhedij
gmbh	aUiXqk
gmc	Tfirbb
go	gfbnbe
go @d	Yqabec
go a	dZpkbZ
go about	aqcecc
go after	WVyfbb
go ahead	hqdfdU
go all	kXnVbi
go along	bqdeda
go and	WVh1iP
go any	gfUwWc
go anywhe	fkrWcW
go as	jWfafp
go at	cnQobg
go away	fnfjbU
go back	PZmrmV
go before	VchyaX
go by	gqjbSY
go churn	qWefed
go dear	tcbbda
go do	cYdudb
go down	pLnhbd
go either	Z1WTbY
go for	cWcxVg
go forwar	bjRpTm
go from	TrdaZm
go furthe	WaatYn
go get	mPWwZW
go have	pZfmTT
go hear	Zpedfd
go home	pctJYf
go i	wQZYdh
go in	XQUrgv
go lena	dcepec
go live	sRqUbc
go no	pcTjgc
go of	bZXkZv
go off	ZXpmad
go on	Qge0ad
go out	/mKSSO
go over	hkQima
go past	mrXbZc
go see	ZSXrYp
go tell	Rldase
go that	cpYfhY
go the	hhUekg
go there	VakrbX
go throug	nwJUjd
go up	nbdgjV
go we	WyabcZ
go well	aPbaX1
go with	aaTUe7
go withou	pcbgcc
go yes	koWTdX
go your	cXkabq
goa	ZefpVk
goa .	hceqVe
goal	rVnacZ
goal is	sZZefd
goalke	lcTgel
goalke .	daecdq
goalpo	dbjjfd
goalpo and	ZgYcpe
goat	nebebg
goats	RlYebv
goats .	iXZgdp
goats from	addddo
god	aajoeV
god .	XjqfYb
god you	jWWrXZ
gods	lebbam
goes	miYagg
goes #	ojiTRZ
goes .	nmXPgk
goes ahead	VZjmbm
goes at	csZdgV
goes before	qpUTfa
goes but	aVdijm
goes dear	wOcejb
goes down	padidZ
goes first	kcZiVn
goes for	vSaaao
goes from	fbheVo
goes give	xXbaba
goes good	Z0VabZ
goes how	WglXgj
goes i	liVfVf
goes in	ilkiNY
goes into	TjidWr
goes its	Yoeegc
goes my	XgVaYz
goes ok	pbccee
goes on	knuWcG
goes out	9eVSeN
goes past	eeqcab
goes round	lpZYcd
goes tell	VXVXrr
goes throug	rvUVXV
goes to	UmMero
goes up	7gZWVN
goes waters	becqZd
goes we	UhYfhn
goes welcom	aqaace
goes where	Zqdebb
goes with	aZTZvh
goes withou	iUmkjW
goes your	dpcYeg
goggle	gfbhbk
goggle chined	khVmdb
goggle says	bUngej
goh	hedhee
going	gecZdq
going .	XQipmc
going a	aWTcdz
going again	Zbrdde
going ahead	YPiUqs
going anothe	bUZWZ5
going back	NcqtjW
going by	Zodffc
going fast	bYeree
going for	eX3bUW
going forwar	hYSpbn
going furthe	nTabbr
going home	edadbq
going in	YiZecq
going northl	eeYseZ
going on	XsiWcd
going out	vWaXsP
going round	bg0SbW
going throug	m5KVWS
going to	jfaWfo
going up	yWVfcX
going with	WAXNd/
gojobs	gNilka
gojobs .	gNsblV
gojobs gojobs	hVmVmY
gold	eYXeml
goldcr	aWqWij
golden	jWbmbj
golds	ZjmZgc
gone	dibYbu
gone #	agoaaa
gone .	WkaZau
gone and	WrUZoe
gone anothe	bZWdcy
gone back	brkecU
gone but	VlXmyE
gone by	phjWYZ
gone down	bpbldW
gone either	bbdeqb
gone elsewh	eWWlgo
gone five	odceeb
gone for	WIRTi/
gone from	ntQWda
gone home	kpjWdP
gone in	fJslja
gone into	dU2fUQ
gone knowin	dZseeZ
gone no	ZrdedY
gone off	rSjdjX
gone on	fTsgYf
gone out	ZqSakj
gone over	ajccpX
gone quiet	Z/dkLA
gone round	ZqWYle
gone she	doacde
gone since	Xhadbt
gone so	bdseZa
gone throug	lXxibN
gone to	iaWSa5
gone too	edZecq
gone up	nsbakI
gone was	djiepP
gone with	cJOSV/
gone wrong	qiYdda
gonçal	gbakfi
good	gfgedg
good .	jdWZkm
good ?	ZMN+fR
good aftern	pjWcbf
good and	ciPsff
good as	gpQvSd
good at	maRZwe
good bhai	cbqedc
good bonne	jVildc
good bonus	Vmgbkb
good but	etMTXv
good call	fnViab
good chatti	dapdde
good civili	pUpUZY
good conduc	bbesca
good easter	dbpdea
good enough	mYWZpj
good evenin	kadWmj
good experi	ecVees
good for	fPpoTh
good from	nidWfe
good good	bhuXTX
good hands	XnmUaj
good health	choacb
good here	cduWbY
good i	iuWcdV
good in	nhSich
good interv	lUkVbl
good java	dXsccc
good job	hccoZf
good lena	WaVsbc
good long	cvYcab
good luck	UTyiSm
good match	bpXjcb
good meetin	geXoee
good news	bVZmsf
good number	ecbpce
good odd	cWheik
good of	fa0USg
good one	PfyTqN
good or	6hUWTY
good people	svPYWa
good place	mkVkVe
good questi	f4SMbZ
good rushed	ZioXeb
good scotla	eXdgeo
good seat	eareba
good sign	V8XcPX
good so	cWneic
good standi	XggqYc
good sunny	eaqbdd
good talkin	Xarbak
good thank	YducdZ
good that	aepSgi
good the	hUWYW0
good this	dcoaia
good throug	Zaobal
good time	R5TqWS
good timing	eacZrd
good to	eY/XNY
good until	WfWTwl
good way	XqNYkq
good weeken	gmnWcU
good while	ZtdhbY
good wishes	hXoZYj
good with	jnKihf
good word	YsUoWd
good you	kWSere
good your	ecbZZu
goodby	kgXjlW
goodby 's	fYaoic
goodne	Yohbag
goods	SeopfV
goods number	ebatca
goodwi	mSoiTc
google	aUkjhi
google and	kSemgd
google leave	cXdcfr
goon>again	skYgVU
goon>away	cneekU
goon>chosen	gekSmf
goon>closed	XffZcp
goon>date	hReakq
goon>decide	kudaWW
goon>free	eiqMbl
goon>give	ZhUwfa
goon>goon	YaSma1
goon>hold	boUwTX
goon>if	VqfUij
goon>joy	hXYuca
goon>match	XjQoYr
goon>me	aapmac
goon>meet	dlWubV
goon>news	tgahXU
goon>not	acpabl
goon>others	ceQXc5
goon>papers	WdivbX
goon>post	Sklkac
goon>receipt	dqXaci
goon>refuse	XVaelq
goon>said	jUiZil
goon>soon	pmfSdb
goon>start	TndSkn
goon>step	caYzbe
goon>wait	g0UYgR
goon>will	joedWe
goon>you	cdWlgn
gorau	hmiceV
gorau 's	Yaeqgc
gorau .	ZikaoV
gorau it	lYoZcb
gorau told	cdcbpe
gorau your	ddcepa
gordon	jYZlXo
gordon of	edVeeq
gordon your	XTplde
gossip	ailbee
got	cchckh
got #	mhdTdk
got .	dvRiWf
got @s	gXZucY
got all	qgiVXc
got an	kSolbb
got and	nWahhh
got anothe	bilmbV
got answer	oiYced
got any	fWkmTj
got as	VbteVf
got at	edaccq
got back	tbZhfb
got binned	eaXdet
got both	gZtZYf
got bumped	oqcQaX
got by	oZYide
got can	gllWdd
got cancel	muVcZU
got certif	fcpdZd
got create	aZZtec
got cut	YNxTUo
got enough	ZhTcXx
got everyt	rhgUbd
got filled	ebZYet
got for	ogZiRj
got free	qchVdd
got friend	WXZtla
got from	kpZecY
got half	hVbmdk
got her	fanTfl
got here	ebuWfW
got hired	cenXVo
got his	JpYQW3
got hold	ibjWgj
got home	aeueWc
got homewo	abW0Za
got in	lTJWl0
got into	Vgogga
got is	ecnnbW
got it	bIbL/m
got its	WVZagx
got lena	shZbPZ
got lost	jdUodh
got me	WeVupN
got media	jRRygb
got mine	acsbdY
got more	dobXaj
got moved	WtXkcb
got my	ac1PTi
got new	cYsddc
got news	Wcdnal
got no	YbyeZP
got none	apVbbl
got northl	ohXYfe
got nothin	emmhTR
got off	hTQdso
got offere	ebbcof
got one	eoYcVm
got onto	dXvccb
got our	YYYXV4
got out	nWsZaW
got past	WYimfj
got picked	cacYsf
got pulled	fWljaf
got receiv	jmSiee
got reject	ehqbgU
got round	euffXS
got rung	aZacpj
got shortl	SUd0Zc
got six	dqddcb
got so	fZdecq
got somebo	cYXccy
got someon	QZMWg8
got someth	clvcaP
got sorry	dcXdbs
got that	nfqRZd
got the	URaW+l
got their	cYhbar
got them	ljjYdS
got there	ZNzhUh
got this	ccpeXg
got throug	cXX4Mf
got till	bMM1sW
got time	kWclid
got to	ZpTwXb
got told	jcMeft
got two	mjibQh
got until	hPQwpa
got up	Vgnckc
got was	bpgkYU
got what	qgkVbX
got word	afWfjn
got yes	cYdsbe
got you	WkWyiN
got your	lpwPYS
gotten	WqlWhb
gotten .	eeoZdd
govern	ggakee
govern .	SnRukZ
govern about	ecoecc
govern all	pafdZe
govern and	XnScoh
govern answer	ubaadc
govern are	ZoVhhX
govern chose	dcZdcs
govern could	eoebeb
govern felt	gccbbp
govern from	aUkkXo
govern have	jmjUbZ
govern it	Yhbqec
govern meet	xfYYYY
govern said	ceeZpe
govern the	gdWzVW
govern then	csaeca
govern vote	pZedee
govern will	rdeccZ
gp	YVoiXm
gps	bnpWeW
gps .	cfoccd
grab	SKV5tV
grab a	aWZshf
grab any	eaarec
grab one	baYwbb
grab you	dcaZsa
grace	WQgnzU
grace 's	ddabsa
grace a	bakpXb
grace and	ebacsc
grace me	kVfmee
grace on	ekacrU
grace someth	eacqcb
grace the	XWVlsg
grace travel	cebcof
gracia	UilocV
gracio	cXSojl
grad	YsPXnl
grade	XhXb3X
grade #	fchSyV
grade and	khUcoa
grade b	VngkdZ
grade four	eddeoZ
grade them	dcbpdf
grade traini	Yeceqd
graded	Xfgbjj
grader	Wcladm
grader in	dahYdo
grades	VZYZsq
grades .	Thdihl
grades from	Ycbakq
gradin	egigfZ
gradua	Zagccr
gradua engine	edogfX
gradua gradua	ecdpda
gradua me	YURaWz
grafte	gdUchp
graham	hTsVjd
grain	cetTde
grainn	aSsneR
grainn .	dXqcdc
gran	YZfgkj
grand	ZeXeok
grand .	biShpc
grand so	oedYge
grand what	edfXpe
granda	jVYofi
granda direct	eddpcb
grandm	edpZXj
granit	XUkpbi
grant	bfhdek
grant 's	easdhW
grant .	YprUaS
grant came	YjfcsU
grant did	eXWdjs
grant is	dksZXY
grant so	ffcsTd
grant was	bZUekr
grant you	XfavZb
grante	XROozg
grante .	URYVyk
grante or	sddbaY
grants	ZYYnkj
grapev	dahhgf
graphi	bgjjUf
graphi lena	UobjdW
gras	kqTZah
grassh	bfdedn
gratef	cThjen
gratef if	cbWued
gratef that	eVlejc
gratef to	WeTXlu
gratef you	kTjVao
gratit	ibeUho
gratit chose	ecZdcq
graz	ajZWph
graz .	bjYdpZ
graz a	bbbcbs
grazin	bcXjki
great	bepece
great and	gQhuWZ
great but	dbbdat
great chat	cbbTlp
great chatti	lphSXb
great deal	XqXbkd
great deb	hlgYUh
great having	ffqZea
great i	hZbpdd
great joy	chaYtW
great lena	XaTpYq
great many	fhjXVo
great match	eWcpdi
great news	ZWasqX
great now	jqWiYZ
great on	feZddo
great people	bfVdcs
great pleasu	ZdZjyS
great seeing	ccsccb
great succes	fepdeY
great talk	mVfcZn
great that	qalaXe
great with	bdbddq
greate	iffccg
greatl	hcglcZ
greek	bncmZZ
green	qWfdfd
green #	acqjaZ
green .	afdeqa
green for	jUOaXy
green light	guRkXS
green means	cZbjpb
green on	kVmUcn
green or	2iVOWZ
green with	ZWwacb
greenh	ZYnqZa
greenl	kVmXjd
greeti	hZZcoi
greeti .	gedNlq
greeti ?	cjWrbd
greeti from	pbjYeb
greeti on	gVkeif
greg	Zamgaj
gregor	cSnjag
greta	dViZfq
greta two	ibXagp
grewal	UsdQgf
greyfr	eWSapr
greywa	XhYcpi
grid	Yijbgh
grief	gUkncd
grieva	lleYcd
grill	WQyWkU
grill .	cTkauZ
grilli	ZkbsYc
grin	gabsfZ
grin #	bkbUrb
grin nurse	gVdfkl
grin the	dcdode
grinni	iTpgdc
grips	gngdWd
gritte	mXelfZ
grocer	efdcme
groet	UtcaWh
groete	gjcWrX
groete has	dgWgoe
groete you	ebpdda
groetj	mnTbgc
groetj 's	beeZre
gronin	cjbaem
groom	ZeicWp
groom more	dZZcct
groomi	nWjgZc
groomi manage	nSjnVb
groomi says	UjlecZ
gross	leebef
gross to	Ysebeb
grotto	kecqVZ
ground	egoiYX
ground .	gZoWqU
group	fbelch
group 's	dqXmaW
group and	Vingce
group ayesha	kUdbep
group but	oXebdi
group chat	rcfMjh
group day	QWR+Xa
group exerci	jeNsXi
group has	iRoZWo
group interv	ZqToWf
group is	isZbcZ
group level	iiUbmh
group starts	cpbbcd
group thing	cdYtac
groups	kanYYh
grow	boVfia
growin	gffdak
growin its	XicqXf
growin there	edYpeb
growth	fhWXlm
growth 's	hbWact
growth are	abaeoi
grumpy	cXjjbi
gráinn	gamaka
grüsse	pTXYim
grüße	hebTsg
gs	ZiikeZ
guaran	mkYdkX
guaran #	ecpbhX
guaran 's	WcbawW
guaran .	lfWcgi
guaran an	hmiWdc
guaran and	shZkaT
guaran please	cebqdc
guaran that	Wwcccb
guard	ejVqYd
guardr	dRlatc
guardr you	cXZY1X
guards	cgkfaf
guess	XyTYob
guess .	O/UWag
guess ?	ohXcfa
guess and	avbdcY
guess as	sWedde
guess at	ardddb
guess i	XcZdsj
guess is	mudbSU
guess that	mRdeeo
guess the	rcYcah
guess they	lXpcZW
guess was	rabicW
guess what	bXYlrY
guess when	Yockbc
guess who	KMaY/f
guess whose	eadepd
guesse	kTecar
guessi	V/RRUd
guessi .	Y9YXZP
guest	ggjcee
guesth	Yglcej
guests	jfdjaa
guidan	hUgvUf
guidan .	VmarcZ
guidan out	acaubc
guidan to	ofdbdb
guide	UpoQdi
guide the	Wbfffn
guided	annbbW
guides	cYsedb
guides .	fZajpb
guides but	ebqfXc
guides on	cffYqd
guild	aeSZju
guild .	akSXhs
guild stars	djVjid
guille	fViiXm
guille weakne	edpYed
guilty	hfklXZ
guitar	idhcdh
gullwi	Sicpfc
gullwi ins	cabqee
gulp	defmbd
gun	ZhZknZ
gunawa	ZVliih
gupta	ckkWbi
gupta 's	cpcecd
gurugr	UxfXaf
gurugr .	fqYfdc
gurugr and	dYpYck
gus	Vgenbi
gustav	nfmPgc
gustav or	rddYde
gut	Yteebb
gut .	fqbgdX
guten	oZgekU
gutted	WQTTS/
gutted .	daecZu
gutted for	ZUWWV9
gutted to	edZedq
guy	feZZhp
guy 's	qgUdZk
guy .	VrKPXz
guy and	fcceco
guy before	edcdZp
guy but	iXqfeX
guy failed	cfdlmV
guy from	fbhVdo
guy he	pacXke
guy i	anoYZV
guy out	ZidpdZ
guy says	nmbhcT
guy so	YdcqdZ
guy wants	Zactce
guy with	hhVbZs
guy wrong	daYect
guys	idmbZf
gw	kbYdbo
gw the	fWceep
gwen	iajeXi
gwendo	inYZja
gwilym	degdbl
gwilym cas	cYZahp
gym	Wangjf
gym .	WgZkVp
gym from	abbbyW
gyms	lihibP
győr	gWhlYk
h	WdYxiW
h 's	dZWufZ
h .	WfZbrf
ha	hbteZW
ha .	fYpcdf
haas	cbekdi
haben	dXrdfc
habili	saVfgW
habit	nWmZef
habla	bifgja
hack	XXrZik
hack .	UepWkh
hackat	cZjjic
hackat .	iVmaif
hacker	Xpibbf
hacker it	kicdWk
had	bdiYfp
had #	ZgWWY1
had .	QjiRqj
had a	gaoWek
had advert	ccodhZ
had agreed	TnZkYm
had all	Wdaabx
had almost	ddeboc
had alread	UTWXh6
had an	SnrdTg
had announ	hZodea
had any	dewXdW
had appeal	cdqeeY
had applie	ZTkaio
had appoin	bYZefu
had arrive	ecoddc
had asked	YmkeVh
had been	gZVfhq
had better	VjavjQ
had called	jfibnS
had chance	crbdeb
had change	YbqeoP
had decide	QfWent
had done	eVckYs
had enjoye	cXtlcV
had enough	bQrngY
had expect	M4YWab
had filled	cWWhcw
had finish	aTYYxl
had five	bjoicV
had fixed	oXhhaV
had four	gbrYXc
had from	fWpgaf
had fun	ebpedb
had given	imShhb
had gone	fbXsah
had had	VVodYv
had heard	UTvWmf
had her	sfbaZe
had hired	aaZcR1
had his	YbwQXk
had hoped	gqaSWo
had in	UXjXti
had intend	cqaeec
had interv	djYaaq
had it	gncSig
had its	fgbTll
had known	gRlZgm
had last	dYfbas
had left	bYqgcc
had liked	caqcah
had lots	pWedee
had made	VbWZnr
had mailed	dZYipd
had me	YevKrY
had mentio	dcftXb
had met	eWceds
had mine	aVqjcb
had missed	YXZdbx
had more	mUVZcy
had my	japfQg
had need	XkRqqY
had news	eqbbcc
had no	htfcgP
had not	bQbknp
had nothin	oteVWR
had notice	ccsccZ
had offere	dXhlSr
had on	XbgVYy
had one	braejW
had others	dsaeeZ
had our	hjVafl
had over	gfUfbp
had parked	bcbboh
had pencil	WrZfic
had phoned	cVleZo
had picked	beYddr
had planne	UwWZka
had promis	RpUifp
had read	pYhbde
had receiv	hpXada
had room	daZaZx
had said	csdYfd
had settle	gRZdb0
had signed	dhbdZo
had so	dUkkam
had somebo	dbcecq
had someon	eSTfis
had someth	aqWiVm
had stoppe	bpTdoa
had tea	oXmaZZ
had that	taXZdW
had the	bbfXkp
had them	ifocbV
had there	biYaVw
had they	eahfWo
had this	dccbbq
had though	UhgkVm
had three	hfmgdU
had time	ebraiY
had to	YRnSe3
had told	VvWigc
had turned	hegjnR
had two	USYdl0
had voted	cbedpd
had wanted	UnmSYp
had we	WihZco
had word	gZceep
had worked	YWsUbn
had you	cZSea1
haddad	dXWllj
hagen	jcdgka
haggle	bknZfZ
haggli	Ykiecf
hague	gaioUi
haha	XVhelm
haidar	iRmccl
hair	WmiZgf
hairne	gbiege
hairne .	diVnjb
hakimi	lWYYer
hakimi .	pZabcj
halden	Xdjefl
hale	ZgsfeR
half	deeqdY
half .	dYPfnp
half a	XgJvod
half an	dUt1IV
half and	TmZgco
half day	OYe5Rc
half decisi	ZfpbYc
half edtech	eatdaa
half entert	bdtYac
half five	bccqde
half growin	hpcfYZ
half has	pbebed
half hour	jSkzWR
half in	cnWVmi
half maison	jlhOnZ
half of	hjPijh
half promis	bddddp
half safegu	ZpkcXd
half six	ZWV1dX
half ten	YcZ0Ya
half term	nioXaU
half the	jqeTbe
half time	ddcZqd
half trust	bbtadb
half tv	lmUVmc
half two	dWogdd
half unit	edapdd
half year	hnmUcV
half you	lZihjU
halfwa	boYajg
halfwa down	dcXeoh
hall	UTlrff
hall .	hRZslY
hall test	aYavdc
hallo	beiZob
hallo .	fkgegW
hallo and	fddYqc
hallo for	daqedZ
hallor	VjfrVd
hallwa	hfbbkg
halt	cO6abX
halt to	dXsedc
halted	VB/YVN
halted .	cWycdV
halted ;	fVqfff
halvor	YXxdUf
halvor has	eapddd
hambur	8MQjkT
hambur .	7KOifV
hambur ;	aeeYre
hambur and	ohbecZ
hambur they	oXcjcb
hamish	ZYqclZ
hammer	magffc
hamper	YVcjeo
hamza	Jfpoge
hamza .	VjoiaZ
hand	hdYepd
hand 's	dWkZpY
hand and	XbiRtk
hand at	cfmcVl
hand delive	becpae
hand for	qjVdUg
hand from	abYUxc
hand in	RhQ0oU
hand is	jkeTlc
hand it	WQO/Ug
hand job	nmWZWk
hand my	cccWqj
hand on	5dMLqb
hand out	ggaYpd
hand the	mcUljb
hand them	ZlqbYW
hand with	dcrXgc
hand you	jXVXxd
handbo	XnpWkU
handbo .	ccpXpW
handbo is	Wnkecd
handbo to	iobdXe
handed	fehjhY
handed .	Xrfccd
handed a	bibqZd
handed back	eTjnch
handed down	uZcYcd
handed in	genkNd
handed me	ZUjolT
handed my	jgnUZf
handed out	glRXfo
handed over	jXYlrS
handed to	YreZoS
handed your	brccea
handfu	jkWYbl
handin	PiWsco
handin in	Zbeqed
handle	XhX2bX
handle a	XRVzga
handle but	cddodc
handle by	Yfhpbb
handle the	jaXqZh
handli	cTP+Wf
handli test	dbbqee
handou	ViTsgc
handou .	ebareb
handou on	dodbcc
handov	fgYgig
hands	cgZdjl
hands and	fnPebn
hands are	hhVXmk
hands by	gVZtfY
hands for	bXWbcz
hands i	dapbaj
hands in	oVchcj
hands it	dcZfbq
hands of	b5WaXR
hands on	leVcgl
hands over	gbcbpe
hands too	eVaddt
hands was	epZfdc
hands with	Rgiabu
handsh	bZnfpU
handwr	fdlfdb
handy	hWQ1bW
handy .	cdarcb
hang	mvcVVa
hang fire	hyQabb
hang in	gogaUd
hang on	ijlSYi
hang tight	dzTVaU
hang tough	qacddb
hang up	lSdjdm
hangin	uoUYOg
hangin .	eyYdaU
hangin in	gdrZcZ
hangin on	bmTiSo
hangin past	uXbeeZ
hangin so	pVjYef
hangin till	rZcaee
hangov	cbYect
hangs	bepZhb
hania	gfgbdi
hank	Zfhjcg
hank .	Vjlfgb
hank here	ehVemh
hanley	cdTa0Z
hanley .	dcaZpj
hanley includ	ceeape
hannah	flTXil
hanne	aSjkjh
hannes	lYafih
hannov	VgxhZT
hannov .	WrheYc
hannov for	daubdZ
hannov lets	doedea
hanoi	kafgUo
hanove	aVStkj
hanove has	dYased
hansen	Xmfeib
hansen .	epgfWa
hanukk	nheaae
hanukk the	iVeldj
happen	frlXbZ
happen .	aphicU
happen after	ZcydXS
happen before	czQXeb
happen betwee	ldVhcl
happen by	uUdaef
happen here	hlVddk
happen i	Snobbe
happen in	klUiba
happen is	bkUrXg
happen jonas	oUddel
happen next	eZxUfW
happen now	aorZXU
happen on	tNckZg
happen the	fbVYql
happen then	VwcYde
happen they	cVZhat
happen till	eqWeee
happen to	aXwXlc
happen when	drZddd
happen with	iYqaYg
happen yet	dYpefe
happie	YMVmhz
happie with	YXZqgl
happil	jbcgbk
happy	aXrdmc
happy .	gbYlwP
happy birthd	WS/WWZ
happy call	pceeea
happy chefs	edTmdm
happy easter	iarbca
happy first	efcepZ
happy for	iYonQc
happy holida	bdraZj
happy man	ddceoc
happy new	ncmeWb
happy or	pdcdcc
happy return	ZgvbZY
happy the	fZcgoc
happy to	TUdgto
happy with	efSiik
happy woman	Teergd
harbor	jcigbd
harbou	VavghY
harbou .	VflnkP
harbou and	eehcoX
harbou asked	ieoUdc
harbou on	Whqdba
harbou pilot	himYlU
harbou to	cqeadd
hard	PpZfbr
hard .	edTaZy
hard choice	accdgo
hard feelin	cTtebg
hard it	bgacog
hard lowell	SadxfZ
hard makers	cVlccm
hard man	eqdZed
hard one	dmfmcW
hard sense	cdbdpd
hard specul	bWebgt
hard teachi	aZoZkd
hard to	K/NLZd
harder	cgdiia
hardly	bYjidj
hardly dare	feXffo
hardly sat	iVeidl
hargre	hWdggl
harm	ZfgZil
harm is	eioWea
harmon	kfbZfj
harrie	jajkbZ
harrog	bfdcen
harrow	icdbfj
harrow .	Uiajek
harrow rang	fdUcjq
harrow test	bcdtbb
hartfo	eSanbq
hartfo .	ZbYtch
hartwe	YWnsZb
haruka	qgSeZh
harves	0XagbY
harves .	smZhVP
harves and	ueYkeO
harves at	oWkWfa
harves before	kVgfcj
harves for	kmValX
harves of	tYbcec
has	djgadl
has #	ZhZcVw
has .	tcaWai
has @s	tWcedc
has abolis	dYadcs
has accept	fOYYP/
has admitt	eWdseb
has advanc	oXefed
has advert	eocdea
has after	eXWect
has agreed	heRbqi
has all	urTSYY
has alread	vQNXio
has also	ciTfZq
has an	rbbdXf
has announ	bVzcbV
has anothe	ecaYgq
has answer	eUxWdb
has anyone	gogcVe
has anythi	Zaoahg
has appoin	WVaWY7
has approv	WSWc3f
has arrive	jg2MZP
has as	dUYkhp
has asked	emQejk
has author	ddbbqd
has awarde	cccXqi
has become	hWeaog
has been	cgqXYl
has begun	hkjefW
has better	dZdode
has blocke	gJ6caY
has broken	XudhcW
has brough	bZaZnp
has called	WUcZdu
has cancel	ceLlhq
has ceased	dXfdar
has chosen	RPQVn+
has cleare	lWOipf
has closed	YmZVZs
has come	eXkWse
has compen	bXqZci
has comple	YkaRev
has conclu	NaMZsw
has confir	faUalo
has create	wYadbb
has cut	fdadaq
has dear	tZZddd
has decide	WPXPv5
has declar	eeXder
has declin	XVRakv
has done	Upcagj
has droppe	ZjWrjT
has electe	VYLSq3
has ended	dRBck/
has engage	XTRbX9
has enough	XhSQY4
has ever	ilgfdV
has fallen	OQcmgv
has filled	VURZb5
has finish	VlXgbp
has five	cXmeoW
has forwar	bpbicb
has found	VRlWlr
has france	ebaego
has frozen	XK9hZX
has given	nQPdhw
has gone	keeWZo
has got	nSjUeo
has had	kfoWWe
has halted	dZpfec
has handed	cjSgUq
has he	dcXsdd
has her	bsoRXd
has hersel	cWrYmZ
has hired	dWXdX1
has his	XUuSVt
has impose	bSxbZj
has in	Vgffkg
has inform	Yfedco
has invite	Zbcpef
has it	sjeQcc
has its	XVPSp5
has just	bSYihv
has landed	fcojbX
has lapsed	VUYoUx
has made	fKcTo1
has me	hmHknc
has meanwh	ccdcdp
has media	qaajbb
has met	sjVYZe
has missed	bqcdcd
has moved	PiopaZ
has my	x2XNVL
has named	bQdPuq
has never	eqXeiW
has new	iUvZcX
has no	M9fcdP
has northl	Woffge
has not	c/VgXQ
has nothin	XgzYYT
has now	fUVbY6
has offere	gbiapa
has on	nQcbds
has one	pqeXWU
has opted	dWbees
has ordere	bVvcjY
has our	jlifaT
has passed	hbYWbu
has paused	Yawdbb
has pencil	bdZpce
has picked	aZTUrs
has pleasu	eecXse
has plumpe	eZbafs
has postpo	iVqcec
has prefer	eabacs
has promis	8OXRYm
has pulled	gRngge
has put	bM2kcZ
has pádrai	cxTfeY
has questi	cpaicb
has raised	YgeogY
has reache	hrrQWQ
has receiv	mqZXbY
has reject	eaaeeq
has remove	eaZdfq
has reques	dbYsec
has resign	cpdcdd
has resolv	VXbnlk
has retire	elocaT
has ruled	bOrWct
has run	fTigel
has rung	PxbefY
has said	aiQkim
has seen	lLXhsj
has select	XXZW0h
has sent	VjkVem
has settle	VeeZjp
has she	ddjqYY
has shelve	dcqedb
has shifts	zYVXZY
has signed	bYdMtr
has since	bcbXmo
has slippe	hgjibV
has somebo	ddaeXv
has stages	fpYdfe
has starte	XsZgah
has still	X0acYb
has stoppe	UW+YXX
has struck	cYYcax
has sunil	qZddde
has suspen	ZM/ZZR
has taken	agcUbt
has tapped	kbUhdm
has that	ejdWqa
has them	ogoUaZ
has theref	caRbd1
has thrown	cegaYq
has till	/gQaLU
has to	g2StTR
has told	XjlVfj
has turned	dWXanp
has two	lsaUZd
has until	9fRWVV
has used	dZdcZs
has voted	eWbipe
has well	kapcYY
has withdr	acVbaz
has wonder	bdbedq
has word	pddcdc
has worked	WZibre
has writte	fUrfhY
has yet	W/RcTO
has you	dcZxhP
has your	uxXVaP
hashan	mXbblh
hassan	TSiZrm
hassan .	ddYZdp
hasta	bXakZs
hat	hOarcl
hat .	dSdsch
hatchb	XfjfpX
hatche	ZYfhsU
hate	UlVkVt
hate .	ddcoce
hate for	eqZddd
hate it	bebhco
hate me	cZenWn
hate this	eVWdjr
hate to	bwVXee
hate writin	eecadp
haul	hUegnf
haul .	bVgdpg
haunte	camkbd
have	fedfhg
have #	capdXi
have .	aqgZpT
have @d	YYckdp
have @p	qZedec
have @s	gXXwgU
have about	bsahdW
have accept	XY/YQA
have accord	debddp
have actual	bedcpe
have agreed	qiPNqe
have alejan	XZcdgs
have all	hoThcg
have allowe	abpddd
have alread	XRpVfr
have also	ellbfV
have altern	dabeof
have an	qfYhbb
have and	jjiVee
have anonym	hbcoYh
have anothe	koZkjM
have anton	bXalcp
have any	gTmcbm
have anyone	jVYoaj
have anythi	pbjdaY
have applie	Vm1VSW
have appoin	QSNXO/
have approv	cYbZud
have arrive	injWdY
have ate	baerdd
have attach	VNiqsX
have awarde	XaXahu
have awaren	bpXcgg
have baptis	dZqcdd
have binned	ciUcZr
have blocke	xZaXcc
have booked	kNhpVf
have both	lSmZgk
have bowed	dTzddV
have bristo	dcbbdr
have brough	kUjldd
have by	qccedc
have cancel	ZYqYah
have carefu	dabdcs
have carrie	dcZceq
have caught	kfdUdn
have change	RbxVld
have checke	pXgWel
have chosen	pNbTkv
have chowdh	gpbdda
have city	daoegb
have cleare	dRT4gb
have closed	UqgSVo
have come	QYmNox
have commit	pccece
have compar	VabZlo
have comple	jiWQbw
have conclu	oQTVe1
have confir	oTdawU
have convin	ifjnSb
have coordi	cZgpbd
have cork	auaccc
have create	iQWvlX
have custom	bodded
have cut	VYTaR3
have dbs	ecndiW
have dear	kShegj
have decide	fQfajv
have declin	bTqSfn
have delete	cXpbdh
have deploy	ajtZZY
have determ	eZcefp
have disabi	cXfpYf
have done	mqdWUi
have drafte	dZedpf
have dragge	fobbda
have drawn	aRdZfw
have droppe	ZWWVQ6
have e13	dpYddb
have earned	gZmUnb
have electe	jQYWhx
have emaile	eajsZU
have ended	YROWY/
have engage	TZPXT/
have enjoye	cYqica
have enough	SeWdS3
have everyt	fnvSPP
have extens	lbZWlj
have extra	dVapnd
have feedba	bxXacZ
have femi	idZafp
have filled	oUSRa2
have finish	jXajXo
have flown	gdVchn
have for	ZpVkfd
have format	bpadfe
have forwar	josPYQ
have found	UjYejn
have four	ZjmfWg
have friend	YMK2sS
have frozen	cSxbmU
have functi	cpbdec
have given	ibVajp
have gone	dgcZdq
have good	TeWlrg
have got	edTluY
have grades	XbaZgv
have had	gbmVdm
have half	iaYqbd
have have	cXdtdc
have heard	hwdZcV
have her	3bUImb
have him	YjayTa
have hired	WOVWK/
have his	zhZYaW
have i	ejQTsk
have in	dWU0Wc
have increa	adeeqb
have interv	gqWefc
have invite	dWYnbp
have is	gxUZbb
have it	2XQhmV
have its	rdZfcZ
have jobhar	mWncdc
have joined	dbtacb
have just	cXdhoh
have kept	cWkndd
have kettle	poXbbT
have killed	aZ8bVO
have known	gvWZfX
have kozlov	lYWcqe
have landed	fbVWuh
have lapsed	fdYffo
have learne	cqnaTZ
have left	YepijT
have leila	fbwZcV
have let	WEwXYy
have liar	daactc
have liked	WPXON/
have looked	laUlek
have lost	awXace
have loved	XSiSF/
have made	nYPjng
have main	jOK1iY
have matche	cZfdqd
have me	ILMd/r
have media	ZIP/jU
have met	ajnhUf
have mine	rWlaeZ
have missed	lmkYgR
have more	V0UUhg
have mostly	cavbaa
have mothba	cTxedZ
have moved	bVmkai
have my	6bdeUQ
have narrow	escccY
have nearly	xScYdc
have needed	UanYcr
have neithe	csgjZR
have never	obTdqc
have news	oqZUVU
have no	VuuTZb
have nobody	edacdq
have none	hrTcVn
have not	e2cdUZ
have noted	dm0RZQ
have nothin	ZzgeUX
have now	gehUdo
have nudged	cqcdec
have offere	UUPZo2
have once	eocedc
have one	otUlPY
have only	dfcogZ
have operat	Zbctbe
have opted	dacaet
have ordere	YYqXij
have other	YkiWfg
have our	7jTTYa
have ours	vbcaZd
have parked	UUskXh
have passed	cqflYX
have patien	sjcYaa
have paused	ZR6hdL
have ph	cdpdae
have picked	oYdWbo
have please	cmVgan
have pleasu	ddZdub
have plumpe	fbXbfr
have practi	dbvZcV
have prefer	Sgcdlp
have presse	dYrded
have printe	epddca
have progra	kVbgao
have projec	YfpZdg
have promis	/OZdYT
have promot	dZbcct
have pulled	YX5UTg
have pushed	wmTaVQ
have questi	ocVahk
have reache	dTwXZj
have reason	raddcc
have receiv	hgrYbY
have record	bh0cYN
have releas	edodcc
have remove	cc1caR
have reopen	cbatdY
have resolv	YbcWpo
have respec	jmcbkU
have review	bTWkby
have room	aYaldp
have ruled	rcYYYn
have run	bZoPYw
have sat	cddgYp
have scrapp	nYWbdq
have second	Zqbcdg
have seen	ktUbdb
have sent	VlZojX
have set	1AuUdW
have settle	nVUbUv
have shared	grXZWi
have shelve	dVwddb
have shifte	aXbsZg
have shifts	jRT1aT
have shortl	aXcpbm
have showin	geWehm
have shown	feeYbq
have shut	kTXYZ0
have signed	XNoQvn
have since	cYkVat
have six	oXZjbi
have slippe	esZddb
have sold	eZfdcp
have some	ZsZThh
have someon	ahXYZx
have someth	ulQZYd
have spoken	mpZWmU
have starte	XkijUi
have still	jqbZeZ
have stood	fYqabi
have stoppe	MtaQkr
have stress	dbdcfo
have stuck	cSrgah
have submit	aeraeZ
have succes	dgqccX
have suited	dlWXZq
have suspen	dXvecc
have taken	QVzOdu
have taster	WXUZix
have tested	Vubddd
have that	ZTjwVf
have the	iTUb7b
have their	9bVYTb
have them	kMOpwc
have they	Siglff
have this	YkZmpO
have though	dSjnnX
have till	IfEo/N
have to	VgQ6ed
have told	gXqXgi
have took	aUUYnx
have torn	eZaUor
have traine	qPbikf
have turned	fZwaZa
have until	cKGu/X
have update	aU2bWa
have us	PQTT/V
have use	kaaapa
have veteri	rlaYWY
have vitae	eaYjoc
have voted	ySZaak
have wanted	bYbdct
have we	ggjeiV
have withdr	VP/WNa
have won	XUyYoM
have word	7eUSXT
have work	ddVYxX
have worked	cYhbeq
have writte	pfpRbZ
have xx	cdbcrb
have yes	pddYde
have yet	Z5ReTX
have you	VWWm3c
have your	kbaoiX
have yours	rQSodg
haven	eihchc
having	aZcZjv
having a	jokcKc
having accept	ccubXc
having all	acbsbb
having been	dcLaQ/
having come	fcsalR
having consid	diWjck
having her	hZobhY
having his	YXaelp
having it	dtScSm
having looked	dZbfcp
having me	ULXxxT
having met	XLilrh
having passed	crccgY
having regard	XZZrmb
having respec	bdabcq
having said	fVafZu
having second	Yrecca
having seen	fTkehi
having spoken	ceZccs
having taken	nVdVnf
having the	WQbXov
having to	ZucWcf
having you	WTsN1d
hazard	hVldZl
hazard said	qXeeee
hazmat	cbgldg
hc	cSleen
hca	mimUbY
hdmi	eenfXf
he	jibedf
he #	dRgqgg
he agrees	iVejlc
he always	eqYajb
he and	uVcZjc
he answer	bkrWbV
he ask	bdepde
he asked	aPvjfd
he asks	ihTdlg
he boston	ddYcqd
he call	oecddd
he called	ZcUcmo
he calls	pmYdbX
he can	Sbcxbj
he choose	sjYdYa
he chose	bZccjo
he comes	XrZXao
he could	kaZUfs
he decide	vkYXdV
he distri	aYsgbb
he do	alpZdb
he does	kkVpUd
he drew	gbdpeZ
he electr	eWmWjj
he emaile	Wnbndc
he ended	XTnYpg
he enjoye	YSrUmi
he exchan	gcdcob
he first	oecdce
he gave	kgVtOf
he gets	pgacea
he give	mUabZt
he gives	kqVjVV
he goes	niTabj
he got	dSlhTs
he hallo	dZpjYc
he handed	aXasgc
he have	hZbadq
he held	oXiiab
he hired	dcbdqe
he hires	hcWjna
he honest	coeeda
he hopes	fYpajZ
he hung	mWhhgb
he just	WbsPqX
he keeps	drXbYg
he kept	frXbed
he knows	dihlbW
he left	aasgcX
he lets	uYafbc
he liked	euhSaV
he looked	tacVci
he lookup	iWZYkn
he made	Rljdji
he marloe	cZvgQd
he may	VuYbYi
he means	lWjijU
he meant	vNTepe
he must	gtYcYd
he named	dpbddd
he needs	Ucahnn
he negoti	edobdd
he never	VqkdcV
he offere	eedcpa
he offers	cYbdph
he only	ZVtkeT
he or	qdcaee
he organi	frdbcY
he phones	1jQTXX
he picks	ucTnYV
he porto	WXVbss
he posts	uabWdZ
he presen	Vkddoe
he preven	VtZddc
he promis	pjcVYY
he pupils	Zbcsee
he put	hgZXYt
he rang	WWPX1n
he read	YXZWmt
he replie	grUddc
he rings	ipXbeW
he say	tcKiff
he scient	ghldUi
he sends	ddpeda
he signed	cTZbmp
he signs	tkaXYZ
he slid	cgUZpk
he speaks	mshUYQ
he starts	WcgYT1
he stood	eUshaX
he stoppe	foRfbm
he superv	csZcdd
he takes	mZVnai
he tell	mVkWel
he tells	ycVWYe
he templa	cahZdp
he texted	jQjaQu
he think	hrZdba
he thinks	eySZZX
he though	ijeVZj
he told	ckkWal
he took	eecYYt
he verger	ecqdea
he voted	dcdepa
he wanted	hYwPhb
he wants	WYP1pZ
he was	WchYqj
he went	Pngchi
he will	1mSeaU
he would	jrWdbd
he writes	pfaYgZ
he wrote	fcseSe
head	giYeke
head 's	rxZOUd
head accoun	dbaepe
head and	okVhdY
head asked	adtUgd
head before	bfZYbr
head campus	bVXrjg
head can	apdcdf
head capabi	dgYbrd
head count	ZYsddg
head deputy	bZZgfr
head for	atPhWl
head has	bohfgX
head is	sojUVP
head judge	fYcepg
head lad	ignbcU
head leetco	WnbmjU
head lendin	giobdW
head nurse	jgencV
head of	eeUfqg
head office	locTZi
head on	Viggif
head out	XYpjbb
head owe	dZajsW
head pollin	dfeWqe
head rang	dUgcni
head saluta	Ulahbn
head sara	cbnhjV
head says	Xraebj
head sunshi	gZVZop
head teache	nihZOd
head to	bnZsWZ
head vikram	Wffpce
head wants	ZeZtaa
head warmly	ZPpcfn
head will	hwWabU
headco	iodSUp
headco 's	mVjcaj
headco got	eZYbcv
headco is	Wpjeeb
headco review	oTobdZ
headin	YfbZpk
headli	ZdYcpi
headma	ehcXbp
headma .	jaQghp
headph	kdhYjc
headqu	cbqgfX
heads	engfYc
heads and	qgacdb
heads are	Xseaee
heads from	lWedcn
heads meetin	boeefa
heads of	fpjZaZ
heads round	Wqddfd
heads togeth	fpVacj
heads up	dWpmZd
headsh	ecWW2X
headsh over	ccdcqc
headte	Ydmfaj
headte .	XfjjQn
health	UXgxhb
health .	YTitdU
health after	djbXrZ
health and	fqeZcd
health by	aceqee
health cleara	ddbXvd
health declar	cZWyda
health form	afZxXc
health is	bfXbsd
health it	cbacbt
health people	cYeqef
health reason	dasceY
health would	creZcc
heaps	mZbhal
hear	tladZY
hear #	5KUXgj
hear .	jvcYcS
hear ?	ogbPYr
hear @d	3UZZac
hear a	YStasY
hear about	dXtgWd
hear and	eokVYb
hear at	gjjVcg
hear back	zdeMeW
hear before	osSQZd
hear by	4kUEYj
hear clean	drYeeb
hear dear	ofYaai
hear do	bqZefd
hear either	Wucceb
hear exampl	padcee
hear for	rVeeff
hear forth	tWbddf
hear from	ryXdWT
hear how	cdojcW
hear human	pfabed
hear i	Xocckd
hear if	2VgSTa
hear in	nsZVZU
hear inside	taacdd
hear is	X0VZcd
hear it	WVSek2
hear just	apdeec
hear lena	eSfRTw
hear me	KTd4bh
hear more	Weirba
hear mornin	ugRZeY
hear no	pYeeee
hear northl	4RVVhZ
hear nothin	miejbT
hear of	gXRlpm
hear off	epadec
hear on	yXhOfY
hear our	ibjiiV
hear planne	wUdccc
hear pretty	Yrbeee
hear so	oWXoXc
hear someth	fvXYcb
hear someti	Zpdeee
hear that	bVzWkT
hear the	xUdTfe
hear their	oddaed
hear they	TlfsjQ
hear till	Tqackf
hear what	eUufaZ
hear when	F/XYaW
hear whethe	qfcVhd
hear which	hVbtbe
hear within	uhWUfY
hear yes	rWbckb
hear you	LVk/OS
hear your	SXh5eT
hear>again	ocYifc
hear>ask	kWjkkU
hear>away	qrRPkc
hear>bye	eqiccU
hear>chosen	mMuYbi
hear>date	xWXclc
hear>decide	oZRwUe
hear>free	hUosYW
hear>give	UZntXc
hear>hear	a6WVXf
hear>if	rXckfY
hear>match	Vf0Pda
hear>news	rbZYfi
hear>offer	qfYfeY
hear>papers	VfZrfh
hear>post	pefhWd
hear>refuse	kbYUoj
hear>said	imSaij
hear>soon	a1UXcb
hear>start	iTbftf
hear>wait	limSac
hear>you	cYgrfb
heard	jicadi
heard #	RZYkbt
heard .	obQeji
heard @d	Ubdeft
heard about	aRepYp
heard and	sjbcaW
heard anythi	cfoadc
heard before	oWbcgh
heard by	wQiWZj
heard consul	arfbdb
heard copper	bbsddY
heard enough	dYabvb
heard in	iocfaV
heard it	efVYet
heard me	nhoPZR
heard mornin	aYSbth
heard my	giYXbq
heard nothin	tqcZeK
heard of	Xamsaa
heard on	isOrVS
heard right	Ycecre
heard that	TincYj
heard the	Vibahr
heard them	oWZcel
heard they	VpXgbn
heard thirty	sXabdg
heard was	ekVmbd
heard with	iiVkhY
heard you	YdrlUd
hearin	mgXrYY
hearin .	fjaqYW
hearin back	siSdcb
hearin before	ZschaZ
hearin from	prfQbT
hearin more	XXV2bY
hearin northl	sabadc
hearin nothin	qRdgmY
hearin now	ZVacsm
hearin of	Zbbtdc
hearin test	XeUdmm
hearin we	cqdcec
hearin with	bWkpdc
hears	/bVXPG
hears .	shaZca
hears before	paZbed
hears from	tdZccc
hears lena	kXmXZS
hears nothin	rVaded
hears on	tbfbeX
hears you	Weatde
heart	mVYWc0
heart .	2elKSY
heart and	dYeYaw
heart i	adWggp
heart stoppe	ddfpcZ
heart to	XVpbhj
heart we	bccZho
heartb	igbZih
hearte	TZdpdn
heat	aSngoZ
heated	XgjWSt
heathe	VXipXm
heathe paper	cWkodd
heathr	lShrWc
heatin	chgbal
heavy	RfjZYw
heavy #	ebdcdo
heavy heart	YVecaz
hectic	eeXSlr
hedgeh	afKlkr
heels	aVwbYd
heels .	edrXdc
hei	ebfecm
heidel	ecrbba
height	pSngba
height reacha	jWjfdi
height to	ddpdbb
held	ififae
held a	Wladgl
held about	deodea
held by	Vcifjk
held for	ZfUpif
held over	iWneee
held the	hThjdj
held up	ukahZR
helen	piVSpZ
helena	hdhiZf
helga	hrXaea
helga .	gtabWZ
hell	pmVcac
hell freeze	Yqceee
hell or	qcecea
hello	gegddi
hello .	Ug4Rba
hello adu	edaocc
hello all	ccufZX
hello and	tbcecZ
hello candid	njVlbZ
hello everyo	Zpeeec
hello for	YguWeY
hello from	eYpacj
hello hr	Uqabfl
hello i	deqeeX
hello mrs	lfUilZ
hello no	asdcdb
hello occupa	YecqVh
hello packet	jmUiZb
hello that	bY2YUZ
hello the	apUjdg
hello they	lWclkZ
hello to	hZqeca
hello we	aYXxYd
hello yes	akpcXa
hellos	accTvf
helmet	dWqlbX
help	VVvkec
help centre	cYpYdj
help me	fjRuXV
help the	ZZYtic
help us	aVnvbV
help with	kbpfTe
help you	XXvPnf
helpde	hR2XUW
helpde is	aVqhee
helped	fXfZmj
helper	chYjhg
helpfu	fqVYdi
helpin	ghdfgc
helps	Xcdgpf
helps 's	eabcbs
helps .	cbhbob
helps for	aaWmpc
helps has	aadWvd
helps us	bbsbeZ
helsin	XmeXob
hemi	iTrhbc
hemisp	Xfkcjf
hence	ajlYUk
hence the	hnpcWN
hence this	ZcXiip
hence we	dYfcdr
hender	Vchdbp
hender .	dZjXbq
hendri	cehgge
henrik	lWenbc
henrik .	oRehlc
henrik team	ldYoac
henrik vessel	dgcZao
henry	fYmlca
hepati	ZiVcqi
hepati .	edWctd
her	heeicf
her .	apTcdp
her ?	YPa1hd
her a	XTi2dV
her about	Srggaf
her advise	geWemh
her answer	8XZQfW
her archit	Vaadfu
her as	dfodbb
her assist	cWdlpW
her auto	aWjddp
her back	YVoubW
her before	TVXl3W
her best	ibsZcY
her birthd	bauZdc
her bluffs	kUeioY
her book	cardcc
her boss	mnWVWj
her brilli	kbZbpb
her by	NZWzrY
her calend	oWbgdh
her call	okZXee
her candid	piabcc
her cards	epbeeb
her case	cqbced
her choice	4WYUaa
her collea	ZzXfXV
her color	fboccc
her contra	ZdxbVa
her cousin	bZXbbx
her daught	aqebdd
her dear	jfVnbc
her decisi	1XaWbc
her desk	akWscY
her diary	ijVlZf
her email	kUhkef
her exact	qjSbqS
her first	Whkagj
her flight	Ysbefa
her for	mRsgaX
her fusion	bUdqjd
her hands	XpckgZ
her have	bccqgZ
her head	VlUcdr
her heart	iZbcdo
her herita	dTTmkl
her holida	XbujWZ
her homewo	lncVee
her how	Ujpeed
her husban	ffjdTn
her i	ZMgjfw
her if	gUeqlX
her import	pWgccc
her in	cVpnjU
her inbox	VmWohb
her interv	YRuWij
her job	dateaZ
her know	Sacqld
her last	kTklZe
her lb	Zdpcee
her lena	pOjrWW
her letter	oZoaXc
her list	mmUYYm
her love	YfuXWg
her mails	gaoedb
her marek	dZcddr
her mind	ueVbUk
her modell	XpbcmZ
her my	Rbf4XW
her name	YZhcoh
her nephew	YSUYkz
her new	hdUaua
her next	ccqdcc
her niece	XcWZZ1
her not	fjWfXo
her nothin	aqYjdb
her number	cUpoaa
her old	XaQXV6
her on	fJYsin
her or	VaYlip
her over	cbbpjY
her own	YpSWRz
her phone	YmiiVc
her pick	2TaWZc
her place	cajaqZ
her rivers	dWlmdc
her round	epeceb
her ruling	tcbabb
her safer	gbcbdo
her says	ZsbaZa
her scores	paddee
her screen	harWhX
her second	SvrYbT
her secret	hgbobZ
her she	cRZdvm
her shout	gpUcbe
her side	dZYqic
her sister	dWcZom
her so	cfgtZV
her stand	tcZfbb
her straig	meedbU
her team	hbeepX
her thanks	casddY
her the	JTkvih
her though	oedbed
her throug	ecZsbd
her till	Sorbcb
her time	U9YUYZ
her to	VpYZkg
her train	dvZfcV
her until	pajcbb
her verdic	sedabc
her we	aoVYar
her when	fcjmfT
her which	XWcyYg
her with	oTVmfg
her withou	cYnpbW
her words	4hWSVT
her yes	oShanZ
her you	cbUuec
her your	adVtgf
herd	cnakad
herdsm	hUnZbm
here	Zclehh
here .	bekYbp
here ?	UbkdsZ
here all	ZgredZ
here alread	bgrUVc
here and	ifhiVg
here are	XPxYfj
here at	ieTpZh
here but	pbbZal
here by	ZdavhX
here first	ZbldYp
here for	UShhjq
here goes	eUbamq
here has	frXfbb
here have	eqbdea
here he	bVpjcf
here here	dadohX
here hope	ebpebc
here hybrid	fbcpbd
here i	iRVjte
here in	VWlcpi
here is	cfcftX
here it	VUXkso
here knows	eWqfee
here lena	cVgscc
here nothin	fqceZc
here now	fZiVtX
here office	Xcsbca
here on	gmQjaj
here one	eascdY
here place	ZYVWpo
here placeh	eYWvde
here places	poZaZU
here said	dboced
here says	cardcc
here should	ceqZdc
here sorry	RtbVkT
here that	fXpYak
here the	atdicP
here then	Xodeie
here there	Ytaedc
here they	YRlfer
here to	TYX1cT
here too	bgqecY
here url	WUb2cP
here we	TwgWgd
here will	asgbab
here with	fTZYew
here within	Ydecdr
here yet	eeedoZ
here you	UnfmbZ
hereaf	gmagbe
hereaf .	iqWddc
hereby	OSYg3o
hereby appoin	YdZX4X
hereby called	edcpad
hereby cancel	dcbecq
hereby closed	cdbdcq
hereby confir	Wdvbbb
hereby do	ecdcqc
hereby give	edbecp
hereby inform	fePahs
hereby invite	dabrfa
hereby offere	eebdrY
hereby offers	ddddqa
hereby withdr	ebndRo
herefo	gZinbY
herein	lgbfhY
hereto	aVxfYU
herewi	kcbSZr
herewi word	docedb
herita	iUgYdr
herita .	aegccp
herita and	ZUaZpn
heron	jiZddg
herr	ldaiZg
hers	jcQjdm
hersel	gRjYbq
hersel .	mSWkbp
hersel your	dXtaeb
hesita	eVRmks
hesita .	VgWhpi
hesita to	gWdfim
hester	gVhamj
hexama	aaYcwe
hexley	YfmVkg
hey	eobZdi
hey 's	dZaecr
hey .	pVedla
heya	abbhfo
heyy	icojXX
heyyy	SaomlW
heyyy .	dUkfob
heyyy but	aheqZb
heyyy old	Xracbg
hgv	iSWhmo
hi	ecjgcg
hi .	dZoeUm
hi all	VpneYb
hi ana	eVoeej
hi and	YawdaY
hi arjun	cipecX
hi baptis	ldWdcl
hi both	kaqZgW
hi by	Xauccc
hi candid	QoV+RR
hi commis	eZXqfc
hi dan	ebaedp
hi desmon	ebfXdp
hi doctor	cjqUeb
hi dresde	hmSedk
hi elena	Xpbgee
hi episod	reYebc
hi everyo	bdpWlc
hi from	bapakc
hi gareth	kXYbhp
hi got	cVsbdi
hi grinni	cUlfki
hi hope	cZpfdc
hi hotel	heWqZg
hi i	WVzcdb
hi ingrid	dZqfdZ
hi it	jdqRde
hi jerome	iZdaeo
hi jo	aqcbfc
hi joy	gYbedo
hi judith	fYbapi
hi laptop	bcuZdZ
hi love	mdbQog
hi marta	fdpefX
hi me	kjZjgU
hi mins	bcbcep
hi ngo	cbWmqX
hi noor	debpce
hi patric	padbce
hi peter	ebpbec
hi petra	hTudca
hi placeh	Fij8TS
hi ranger	TXigsW
hi rector	dadafp
hi saw	edYped
hi see	qbabed
hi severa	imVkea
hi skim	eeoZdd
hi sorry	dpeeeY
hi superv	ebsZcb
hi team	WpgZbj
hi terrac	fejUik
hi tess	Zqeafd
hi thanks	hqbVag
hi to	YW9PcV
hi tobias	bZpffb
hi will	lVbgel
hi you	iZdWjo
hi your	SUyZca
hi zara	ebpXeg
hiccup	nmjUaa
hidden	ZjZcsb
hidden .	adedqb
hide	lZmbai
hide .	aoYkcb
hide it	pcgdcb
hide manage	ZsddYd
hide yet	dXqcge
hiding	mZkbce
high	afaccu
high .	cheXar
high and	bgZcbr
high on	Ypcceh
high street	cbhobb
high volume	erWbef
high water	qcecea
higher	WQcS1q
higher .	XYcbtj
higher succes	ddaedo
highes	sdScig
highli	lYUtae
highly	badeZs
hii	qUoSWh
hii .	nVleee
hike	ZjdYki
hilde	VihXen
hill	jaXnbi
hill .	bddqea
hilsen	hVYZgu
hilsen out	cfYbeq
him	ecdvaZ
him #	reccdV
him .	ajpfZa
him ?	cZaxba
him a	LbZ9YY
him about	YhtabY
him after	abdrce
him and	tjOZef
him as	ZjasZY
him at	eXqpYU
him back	VWrpYa
him before	gabqab
him by	QWgtie
him come	eccoce
him done	ZavXYZ
him forth	cboced
him friend	yQdcbc
him he	oRUmnd
him how	lfkVed
him i	eafeZp
him if	fPojaj
him in	ahYuYZ
him is	djTndg
him know	Wbcbre
him lena	MRT0nV
him lookup	gfWWim
him my	XVordY
him northl	2TfRaZ
him on	YVZpim
him out	Wbcuce
him pick	pWdfef
him that	hngWiX
him the	nhYgRl
him time	dubZea
him to	dkRjmc
him we	Ypgafe
him what	iaeqSg
him when	fpciXZ
him with	YigpcY
him would	dYdrde
him you	bcTcud
himsel	gkTVrg
himsel .	XsYYan
hinges	XpiibW
hinges on	Xrbjca
hinkle	YsTkhX
hint	ebldai
hint .	kVogab
hinted	ffYafo
hints	bbuadb
hire	abgWve
hire .	aVhYvg
hire an	edXfcq
hire and	nSdVkm
hire before	fodddb
hire by	jaYcco
hire her	XWVb4U
hire him	ZcXgvZ
hire if	dqdebc
hire in	dXrfbf
hire is	hWfdne
hire me	ecdcsX
hire no	oaegcX
hire on	bZsbia
hire the	hbcaZq
hire until	dfpdba
hire you	WZaQ9a
hirebo	fgWffn
hired	WNSP/q
hired .	YRRS/T
hired a	XYgYP1
hired and	bccbvZ
hired anothe	ecdeco
hired as	aWgZ0Z
hired at	WYlZwW
hired bring	ebcaqe
hired direct	eaeecp
hired for	ckTclj
hired from	faVcYy
hired get	eddcrZ
hired go	ccedoe
hired he	bkndTj
hired her	dccaZu
hired his	caXaXz
hired i	ddbdpf
hired if	cVaWwa
hired in	dpedXe
hired intern	cWYeau
hired me	RUcV/I
hired nobody	pSlecf
hired off	ddZYas
hired on	cWfcqe
hired or	pcqaYU
hired pendin	daWZyc
hired somebo	cYVbYz
hired someon	daaeXx
hired the	WTQZQ/
hired there	dfudZU
hired two	gUabbw
hired yet	fqZicX
hiredl	ZYmlgd
hirelo	djblbc
hirepa	gajMmn
hirepa .	eesTef
hires	lcsVZb
hires and	cpWZan
hires are	bXreeb
hires on	rZegdX
hires until	baqdee
hirevi	aQfYnt
hirevi we	iWdejj
hiring	eanbdi
hiring 's	TT6fXX
hiring .	YQrcim
hiring a	YPfmYv
hiring across	eVjZdn
hiring and	Qqgbbg
hiring any	dYXeeu
hiring anybod	kXtYba
hiring at	fRbXX1
hiring ban	ZTsaai
hiring both	bUjcsd
hiring commit	hfTbpg
hiring decisi	ieoZcX
hiring depart	jlVadj
hiring doorma	eoacdc
hiring either	eWmfek
hiring for	XVkrYk
hiring freeze	dV2baW
hiring from	XZcYZy
hiring frozen	dYoeff
hiring has	eXydcU
hiring in	fYffZp
hiring includ	caoeee
hiring is	hU1XWb
hiring lead	jgVcji
hiring leafle	gnSddm
hiring list	hbYceo
hiring manage	kuRjaa
hiring me	gUWatj
hiring no	fbpeeb
hiring of	fYucdZ
hiring off	cZioca
hiring on	cgsbYX
hiring pause	fYqcha
hiring proces	Zeqeca
hiring said	caoeed
hiring stop	UT8ccT
hiring stoppe	dZtddZ
hiring team	d2UhXV
hiring the	dYgdZr
hiring til	eaqefZ
hiring till	blpccS
hiring until	bmnbcV
hiring was	qdRefl
hiring with	aTuddh
hiring you	SDJL/O
hirosh	kbafkc
his	khfZch
his answer	pikPVd
his applic	dTwbdZ
his back	buddaY
his batter	cYuabb
his birthd	hZtaYb
his board	cZogdd
his books	mSUZnk
his boss	lqWVjW
his brothe	hgNlTs
his calend	dUX0dX
his call	hqWYWg
his choice	5ZWPgb
his cousin	PSNVf+
his crew	0SSUig
his daught	UohZZn
his deadli	qZdbee
his decisi	1TdYfa
his desk	fqYhiR
his diary	pbcfbb
his door	qbccde
his electr	bccbre
his ex	Wchdbr
his father	bkqXeX
his fiber	Xdeqee
his fig	iapbda
his finger	mWgkcd
his first	bVaait
his hack	dcqbdc
his hand	cpdVpV
his hands	XqcggY
his head	thYVYj
his headco	paaeeb
his hirepa	kUgZik
his inbox	gadpdb
his intern	gZaepd
his interv	YW0XdZ
his job	fYraiU
his last	Tknbai
his mailbo	Xbqefe
his mails	Xcpffe
his man	jaadbo
his mate	lMcggq
his mind	wqKSce
his nephew	UTSYW/
his new	ZVXW6X
his niece	gccbaq
his nkechi	pebccV
his number	WkYrYf
his office	edYsac
his old	ZYgcZu
his or	qbbcec
his own	faWcP5
his partne	gmYWgi
his pick	yRYSoZ
his propos	bZcdio
his return	oibbea
his ruling	vadYdc
his say	arbadd
his second	Tb2Qfa
his side	ceqXea
his son	ceZdbr
his switch	oZcefe
his tea	ecqeac
his turn	pdbcec
his two	mhWWam
his ute	hVqfcb
his verdic	radded
his weekda	YYcctg
his wife	bpkXfV
his word	/VUXVX
his words	msTabW
his yes	kgWaWo
histor	ZbgpkZ
histor .	gXkmhW
hit	fVioXk
hit a	glXmiU
hit accept	bddqbe
hit pause	bSzddb
hit reply	YcOzbj
hit the	eYtbZd
hit you	stVMYe
hittin	eejfee
hive	ebmclZ
hiya	deiYhj
hiya ?	dcpVkc
hiya job	epeeab
hiya vessel	Vffkej
hm	gajTmh
hm and	eddarb
hmcts	dkhheY
hmm	ldmYeb
hmm typing	jVjchg
hmo	ToZlei
hmo .	Wrabfj
hmp	gdWsjW
hmp in	fcdapb
hmp lena	bbbqde
hmrc	XodlYd
ho	bhbhbl
hod	ZSellj
hofer	XlWhjj
hogan	ibbneb
hola	bgiTjl
hola .	dpcddb
hola and	edeYod
holbec	Zgbnch
hold	hgogcW
hold .	cN/hVO
hold @d	bZerce
hold a	caRvam
hold about	cbtadb
hold an	eadrbc
hold and	bPqblh
hold becaus	dWxcca
hold due	dWvdeY
hold from	dZqeec
hold him	cqadeb
hold in	hatWZc
hold it	PbRl0Y
hold lena	kdUqcc
hold me	zsPRWQ
hold my	luZYYW
hold northl	YYavde
hold of	eyNeYb
hold on	fsaahY
hold one	ieVibm
hold or	cUncfn
hold our	rcccce
hold out	oeiaca
hold pendin	ZZwdda
hold since	eXudeX
hold that	kgTpce
hold the	paRdoe
hold they	eVtead
hold tight	f4MWZb
hold till	bVzcbb
hold to	jeVgji
hold two	kWdden
hold until	earacb
hold up	fmVbnc
hold waitli	ecqZec
hold while	cPteej
hold your	itQkcZ
hold>answer	ofaTji
hold>away	XfnkTf
hold>bye	fLvfah
hold>chosen	sModga
hold>closed	lZWVdv
hold>date	eZonhT
hold>decide	YiwUYe
hold>free	WI2oeW
hold>give	nUVmld
hold>goon	dateda
hold>hear	kbhoWY
hold>hold	aP9Zed
hold>if	hYgqXa
hold>joy	eVZeet
hold>match	jnVbch
hold>me	ojYQhk
hold>news	jhlViU
hold>not	aZzdYe
hold>others	ZpngYV
hold>papers	VRqlSq
hold>post	ZStheg
hold>refuse	jOdpZj
hold>review	aDwXpk
hold>said	jbpaad
hold>sorry	eY0cdT
hold>start	bddtTi
hold>step	lWnmYV
hold>thanks	bfZhco
hold>them	eaxcbZ
hold>wait	ZR8dcY
hold>will	gkoaXb
holder	Rbmqbe
holder in	eeodea
holdin	fWYsrU
holdin a	YYbqnY
holdin it	ciWhob
holdin note	tbaYZd
holdin off	cYplYW
holdin the	VNhb5b
holdin them	pbcbbh
holdin your	ecasdZ
holds	gqfZbY
holds the	esTfdc
holds your	cZrZcg
hole	jjffZb
hole planni	kpabcW
holes	ciXbqf
holida	jhrWcZ
holida 's	Yiobec
holida .	btpUgS
holida ;	ccbaZq
holida @d	jqcWbb
holida but	hqXcec
holida churn	acrade
holida from	iZoiYZ
holida here	kgdkWc
holida in	udhabU
holida modell	eTlgmd
holida northl	bWvabf
holida on	oYicec
holida park	hcTdhr
holida plus	bddaqe
holida she	basbed
holida so	1XYaca
holida the	WZmcpb
holida then	ifVnee
holida to	qZefbc
holida until	Zrfbbc
holida which	Yofefe
holler	yuURWQ
holler .	Z4SYbS
holler at	qhaabd
holler by	xUbZfd
holler dear	sTeffe
hollis	YifVXu
hollow	ibTnek
hollow .	jbcQhr
hollow but	aebpee
hollow it	rZaacb
holly	fcYnaj
hollyb	ZZhnia
hollyb .	ZTmqWi
hollyb of	edVesc
holm	VbSvao
hols	fZsZiX
hols me	Zearde
hols wading	dZqacg
home	dXtfce
home #	dcdcqe
home 's	aZauUm
home .	bXvXgf
home ?	ccdpcd
home again	bYubfb
home all	YjrZdb
home at	bkqYbb
home before	efsgUW
home by	VireVf
home care	dbVudd
home ether	mnVcac
home from	shPYYo
home game	eegdqW
home in	akbRnm
home it	ccWucb
home landed	cbZsbd
home my	hVWckq
home no	eYVkdq
home ok	bfrZcc
home on	kYrKkg
home or	Yeeqed
home rang	cXacsd
home said	rOedeo
home the	TcrkZg
home they	ebcadq
homeca	StcYdm
homele	cmtZTV
homes	fegoYd
homewa	jkVhYj
homewo	ZdZ3XV
homewo 's	iZsVec
homewo .	eicniT
homewo for	keWlce
homewo from	SWS2ah
homewo on	dfnThi
homewo there	jdoUbc
homewo with	eadode
hon	eYehfl
honest	foXZZq
honest .	boTmZh
honest ?	qbdRgl
honest and	dZahar
honest but	sXaaei
honest could	S1bccY
honest do	peacec
honest i	knkZeP
honest no	Yqdbec
honest one	gqcedY
honest she	kUaacr
honest so	cYbdes
honest the	gZgWfr
honest with	kdZUjl
honey	ZnfWcl
honeym	eogeXa
honeym .	epceda
hong	gfXckk
honor	gajcfi
honora	glekYZ
honore	ioXXib
honour	dPcZ6b
honour .	hTbdqi
honour if	cYhZxT
honour of	WcXxcd
honour to	WUeT4e
hons	ebXdcu
hoop	qcgWgc
hoop test	rnWUdb
hop	SWa1fg
hop on	VRV3jc
hope	dctXci
hope 's	Vsdffc
hope .	ndiaNo
hope a	ebcrbd
hope all	XXigZr
hope create	iXbeeo
hope for	Wijame
hope i	NuobVm
hope if	brbffZ
hope in	ctdYdb
hope is	UpXhcm
hope it	ojciSb
hope our	dTmben
hope so	WqUeka
hope that	mRhTnl
hope the	hR8bUT
hope they	XT1Qbh
hope to	zvYQRP
hope we	dWbYfx
hope you	WVqXlp
hope your	ialifW
hoped	ZlcSes
hoped for	abXXgv
hoped the	dVmebn
hoped they	aVUdnk
hoped to	YsgVXm
hopefu	uwPYUW
hopefu .	htZcdX
hopes	hfXhZk
hopes for	ZqXkeY
hopes the	basccc
hopes to	piSjTT
hopes up	deUamm
hopewe	cfZlmb
hopewe .	Umdned
hopewe your	fiVhif
hoping	mleXVh
hoping .	ejUXgq
hoping for	ladbXp
hoping not	XXtddb
hoping that	pfXgdZ
hoping they	RWrdcr
hoping to	tyTJSZ
hoping you	dOgpna
hoppin	fjdbhd
hopsco	bicdao
hopwor	Wlagbn
horosc	ccnach
horrid	qYfVoV
horrid .	ebqcdc
horrid parlou	bcZdsa
horse	dednbe
horses	figfea
hortic	hkncYU
horvat	cZocjb
horvát	WUeakr
hospic	fUpicc
hospic .	lljVYU
hospic certif	bVcvdd
hospit	Zbsdef
hospit .	eevYTd
hospit is	ceWjdp
hossai	fbchcl
hossei	jSllbc
host	bbhffj
hosted	bcYgjn
hostin	fkdkdW
hosts	eggdch
hosur	iiXejb
hot	cZucba
hotel	YiliUf
hotel out	depdeY
hotel your	YkrTXb
hotels	YlgYfj
hotels not	edbmVn
hotlin	kfcjcb
hour	dSexoV
hour .	meaogS
hour ?	bWY3XZ
hour about	cVwcXe
hour and	PVrare
hour as	paeecd
hour before	baibVt
hour contra	feeZpc
hour each	cdapce
hour for	WcWsja
hour in	hZgrZY
hour later	bVbbks
hour more	lXVcvY
hour of	cepqPb
hour on	jNdofh
hour to	jcZuWa
hour was	karYaZ
hour with	RVb/RX
hour yes	ceZeqe
hour your	eeZode
hourly	efklbY
hourly .	ZUYrlg
hourly is	arbced
hourly until	ebpdeb
hourly with	dWredg
hours	WWljmg
hours .	QTljpj
hours ?	mZXWuc
hours a	iVjVvW
hours and	mQiVtc
hours are	VXxdbe
hours can	Zpabcg
hours change	ddwbXa
hours i	ZOmrWl
hours lena	nWZoad
hours mum	Reegmn
hours northl	Wpfeed
hours of	aXtgac
hours on	XYVoXr
hours than	ecdeap
hours to	iTYimk
hours with	TfTuel
hours work	jmeQgk
house	fVgeoh
house #	maTmgh
house .	XTpdXu
house and	ekVdld
house buildi	kbZapc
house by	rbddac
house for	hWjpeV
house i	bfpheX
house in	ZcgYqg
house includ	cedape
house is	balTqe
house manage	bhZecp
house on	ZZiqiS
house or	jodadY
house rule	oddYhd
house two	edbcrb
house will	Zqgddc
houseb	XfdXll
househ	hnQbih
househ 's	rZeYXc
househ .	erXbiW
househ of	cdcofc
housek	eZomaZ
housek .	ZdpjaZ
housek the	bcdscc
houses	gbmfgW
houses i	fcceoc
houses the	YVxcdc
housin	NcKwon
housin .	gjPqZi
housin and	dXXbdu
housin will	ZaefpZ
hove	YZkjah
how	djpdab
how .	ccuYZX
how @d	ZyYZXe
how a	YYqbjd
how about	ZVN3lS
how are	WfxVfW
how close	bcTZdy
how did	gQwaXe
how disapp	eYdeep
how do	ZasNsa
how does	TTMyvX
how else	dWUdqm
how far	a0XdbW
how he	gdfesR
how i	XQYzhm
how impres	daZadv
how is	dGwscW
how it	vgoPSZ
how kind	ecsZea
how late	bqbced
how likely	dY0TcX
how long	c/daWR
how many	a6ReTa
how much	YlXaho
how my	WokoVS
how please	cbceqc
how quick	Vnbkdg
how satisf	ccpced
how sorry	eXhccr
how the	lzoKWP
how they	nblUZh
how this	pYleeX
how to	QZ5SZi
how was	XQ/IXO
how well	dbpbcg
how would	ZagiqX
how you	cUf0bc
how your	cauWah
howdy	eaolWZ
howdy .	ebuacZ
howeve	XkOgay
howeve .	ecYedq
howeve late	qZedde
howeve long	S1aZbZ
howzit	bXgdjk
hq	pSfihb
hq .	sSekhY
hq and	gWYese
hq bring	dbcode
hq for	eeoeYe
hq is	dholVX
hq on	agZrcd
hq pets	fbTdpl
hr	jgcdlZ
hr #	tUeeXg
hr 's	hbccra
hr .	tZXnfP
hr about	cpWiUd
hr are	VvUYrV
hr ask	cYdqee
hr asked	acphZZ
hr at	pgbUge
hr blow	cbpdcd
hr but	haabqb
hr by	Wcdsbe
hr countr	cYrbcc
hr decisi	Qoddeq
hr direct	ySZfZd
hr do	kRalhj
hr does	ehXVuW
hr family	edpace
hr froze	eaqeea
hr gave	cgpYcc
hr girl	mYmjVa
hr has	YpUWvb
hr have	VlVXqj
hr herita	ccgZZo
hr i	adtgcS
hr inbox	cYsdcd
hr is	ZhQjvb
hr just	qiVaha
hr lady	eilUha
hr lena	sUachd
hr likes	YZWano
hr lot	oiXbbZ
hr manage	tUaZfi
hr media	ioabeb
hr no	batacW
hr now	qaafZd
hr office	Srfjda
hr on	aohbdc
hr only	gdoZcd
hr outcom	tZcccd
hr partne	cbacer
hr phoned	ebbbbr
hr rang	eSfhsa
hr said	ufPbhW
hr says	isNYbm
hr sends	jlWdhd
hr servic	dSdjqc
hr shared	kZZZeq
hr she	bcdrdd
hr sugges	llffeT
hr system	jOrYoX
hr to	ucTNtY
hr told	hndkXV
hr wants	bkcpVd
hr will	Vhbc0U
hr with	YjiqYb
hr woman	YsYWjf
hr would	bocmYZ
hr wrote	fZZoYk
hrd	aZlgfe
hrm	faofad
hrs	bdjccl
hs	YWihdo
hs it	fYedcp
hse	coXZem
hse .	apbdee
hub	fmaTpa
huddle	lohVaY
hug	jfiUak
hug .	ibobeZ
huge	Xjfhic
hughes	aZilib
hugo	dxXjUY
hugo 's	koYacZ
hugo .	cmogUW
hugo it	iZYpee
hugo signs	Yoeeff
hugo with	gracdZ
hugs	cfkUqa
hugs .	mSogjV
hugs and	nSndee
hugs the	WpiThd
hui	bYlXep
hui .	djcWeo
hull	fjgxTN
hull .	bYgxZU
hum	iZcqcd
humain	iWrceb
human	2UalZY
human #	bdUmhk
human .	4WZiYX
human ?	SnUvYi
human abuja	edddqY
human after	Wdepeg
human and	+TTeWb
human at	mSYxaV
human before	tZbbdd
human call	Wncemc
human come	Zbcgeo
human he	ZtdYcd
human i	5ZZSaa
human if	VWntTg
human job	YeWbsb
human no	ofbcec
human not	qZddee
human now	xWZbcd
human reads	fTmeej
human resour	UrjfeX
human respon	Udolde
human s	ZtTfWl
human same	ceZpee
human so	reVmTd
human that	tYbegZ
human they	eZXlbq
human though	oZeeee
human to	hagWqd
human unit	fpebbb
human whiche	tYecdd
human will	cZdZtd
human with	4UYYbX
human you	uVbibc
humani	akcjce
humani .	aqZhdb
humanl	ijebhb
humano	Ycjpeb
humans	WgokXc
humbli	ahcgoY
hummin	dfmcZg
humour	ZUfrke
humour .	dewadT
humour it	ecadep
hun	cWjbin
hunch	flWchg
hunch is	coddcd
hundre	mvXVXZ
hundre and	grYaha
hundre tumble	cbqXee
hung	cTwYfe
hung up	cV2ZaW
hungar	bQgioi
hungov	lllbXW
hungov .	apgccb
hungov band	dcpbfd
hungry	gUhidj
hungry .	ZXhgfo
hunt	bXkXli
hunt for	aVTcsn
hunter	egmbmT
hunter .	dlcfmV
huntin	gkkcZZ
hurdle	eTN+fW
hurdle is	bbZwac
hurdle they	qceZee
hurlin	ffbjge
hurrah	SktgUa
hurray	gUddqb
hurrie	gvjaYQ
hurrie .	dpjadZ
hurry	a/XYdH
hurry .	U3aibP
hurry a	eqdZdd
hurry he	aXderd
hurry in	epcedX
hurry them	Y3YXbZ
hurry to	bqecdd
hurt	bVrgnT
hurts	Vsfacb
hurts .	bqZZcg
husban	bcnanb
husban and	kVVUvk
husban who	cbqjcX
hussai	gicjXh
husum	Ydghke
hut	YrdlRb
hutchi	fXkTim
huw	ddZeim
hvac	fiaapZ
hvac .	bYiZqc
hyacin	oZknXU
hybrid	4PWogV
hybrid #	kabWnj
hybrid .	4KYjiZ
hybrid ;	fjehiV
hybrid about	sXdaef
hybrid after	eadoed
hybrid and	2pQdSR
hybrid becaus	phcbbb
hybrid before	sYWkcb
hybrid case	fWsffb
hybrid from	cZdqae
hybrid i	2PXfbd
hybrid if	ecascX
hybrid in	UhgjYm
hybrid is	oeZkcZ
hybrid of	rccbad
hybrid or	ahataZ
hybrid patter	ccoagb
hybrid s	Vjanfg
hybrid same	kZZoda
hybrid since	bpZgeb
hybrid so	fYZdua
hybrid start	Yffdof
hybrid that	rXbmbZ
hybrid the	pXYoeX
hybrid they	tddYdc
hybrid to	rScbmb
hybrid we	qZchcd
hybrid when	jXcsab
hybrid will	gbcpeb
hybrid with	nUWijg
hybrid you	3TWbXd
hydera	giacif
hydrau	aerfYb
hydrau .	ebriXa
hydrog	gJplfg
hydrol	gboahY
hyejin	deeTvc
hygien	ZbdpTm
hygien .	ZZqmdY
hygien said	bWWces
hälsni	cZjfgj
hélder	ZfZcfq
hôtel	ZfWjtY
hören	cdaoch
i	gcgfhe
i #	JeukZi
i .	qoeQnP
i ?	mZRtfY
i aaha	bwSchb
i accept	XRmQ+R
i accra	dUudec
i acknow	mXuThS
i alread	ccociZ
i also	brbfZe
i answer	dTibnj
i anton	ecYdYu
i apolog	dpQfdh
i applie	TbqlkW
i apply	bareca
i apprec	cobWfe
i asked	njYTkg
i assume	brUdcj
i assure	Ugkjaf
i attach	bVlhih
i attorn	bVhchp
i awaren	aVUdnk
i be	ibhjnQ
i begin	caabxZ
i being	Zpcede
i book	cYaveb
i both	ajVfmh
i bowed	bapddb
i bring	bTslgV
i broke	pmVfeV
i call	1gcVVU
i came	aYegfo
i cancel	cZvZuJ
i capabi	XVaYX1
i carrie	aanWfk
i chase	Viocda
i chased	Wteecc
i checke	qbhdgW
i checkl	ZibQno
i choose	aVgsgd
i chose	YXpfXl
i color	YqZdgg
i colour	Zcbcpj
i come	caS2hV
i compar	kVqbZf
i compas	akcVXr
i compre	dpYcbh
i confir	ldqCqg
i conser	aaoida
i count	sXaZck
i create	ZVjdng
i cuisin	dXdegp
i dare	TskVfZ
i decide	iatjXQ
i declin	Wg7YVL
i deposi	cYYcet
i did	YZkZfr
i disabi	cVubdY
i divers	ZWdfbu
i doubt	RyUZYm
i draw	Yeaipc
i dreamt	gsggUW
i drew	fgYXTu
i drop	kWlgdd
i droppe	YbshfY
i electr	XpYXem
i emaile	YXuUia
i enjoye	Zdqgbc
i even	Vkmbfc
i ever	WPzcXi
i except	gcodcb
i expect	thaQXj
i failed	cYcWko
i fear	OiYVU9
i feel	VNfYc6
i felix	VjbnZe
i fell	dabddq
i festiv	absdec
i fight	fqbeZb
i fill	dcasec
i filled	bcrbcd
i find	yhVQWl
i foot	cbccct
i footwe	eYdbcs
i forget	fapZlY
i forgot	fb1XdP
i forwar	jkfVee
i fought	dbcaip
i found	hWvebY
i franci	WXZjbv
i free	aaZwcc
i fully	edqecZ
i gave	lriRXb
i gesprä	bWSYyb
i get	4WSYsS
i ghoste	pahdcY
i give	nSeoZg
i go	iafucP
i gordon	fbcpbe
i got	Zchcsa
i guess	aOqUno
i handed	sZpcUY
i handle	ccdpde
i hardly	feXffo
i hate	ebTccw
i hear	ukeXTd
i heard	gnUXgj
i hereby	WZmgkf
i hold	gjYqeV
i honest	dsfabW
i hoped	XPaXqr
i identi	XcZska
i imagin	iobYdb
i in	doZdib
i ink	Xgdode
i innova	ZkpYYh
i intend	ojdZcc
i interv	Zefebp
i introd	cTtddg
i it	eUnenZ
i just	SoydaR
i keep	b2cXYV
i kept	dfSglm
i kindly	cZirba
i kozlov	darccb
i lack	aWVcer
i land	oQqbdd
i last	boaedd
i lead	caewZZ
i learn	qagYdd
i leave	eWrqdQ
i left	ZW9YWY
i let	iHxXqX
i like	nKfhof
i liked	fQ1WWa
i log	rZeZed
i looked	chllhR
i lost	VYcdY0
i love	ZRbuej
i loved	caucYc
i lower	kgaSco
i made	aYawgY
i mail	tbccbd
i make	udYXid
i maths	ciUfof
i mean	iPpifc
i meant	tPqbWa
i meet	XWbydb
i mentio	jdjiUf
i mercha	dpcdbc
i met	ibwXVZ
i microp	gVmied
i might	ilmPec
i millio	jYpdbc
i mind	aVeqjd
i miss	bboicc
i missed	jUrbnT
i mouse	YdokUi
i move	YhfSsT
i must	IZY4em
i name	ZZWulX
i named	VrUhgh
i nearly	kYYYzW
i need	VcTzmb
i never	TSvcqc
i no	Tn7aZG
i not	VcUfno
i notice	ZYltbW
i offer	cbcpiZ
i only	iX1YbU
i open	rgTXjd
i ought	kdbVar
i own	dfYftX
i parish	dsYccb
i passed	bdlrgP
i patter	cXgbas
i penang	gWiWkm
i pharma	cocedd
i phone	3VPnPN
i phoned	cU2ffQ
i pick	TNi2jY
i ping	npaaYa
i place	eccrad
i plan	TW0dbb
i play	ZhUsdb
i please	ZTlpYj
i porto	gfpeYb
i posted	VYoYbr
i prende	dcccrc
i presen	dcXuWd
i presse	rdZahY
i promis	Taohem
i publis	pabdfe
i pulled	YU/ZZI
i pushed	oYWbap
i put	icRnYr
i quite	japfcX
i rang	rgrdXN
i rather	gcWdmk
i reache	cZUbrl
i read	hWgfYq
i really	OtjgWZ
i recomm	cZuZad
i recrui	bWbybY
i refer	fhUdfm
i regret	UZlXdu
i reject	fcueeR
i remain	fggaSn
i report	ujVXgW
i resear	ajXdcp
i return	bbmSdq
i rev	ecgbco
i ring	0bUbcc
i rounde	cbepdd
i run	glfvRR
i safegu	Sllbcl
i said	acqbla
i sat	TbtShm
i saw	XTwRYu
i says	YZZhoj
i scoped	vZbacd
i see	oafdVk
i send	jZUtbb
i settle	aabsaf
i seven	ifSihk
i shall	pmmWZT
i share	picZdd
i shared	Ychbqc
i shifts	Vdmjgd
i should	cSYycl
i show	gbVvdY
i sign	YOilvY
i signed	acjUvX
i sit	pTdiiY
i southa	Yabepf
i sponso	rXaeee
i stand	baWubg
i start	SIbT/a
i starte	ZriddW
i stop	nTdbke
i stoppe	caQcY2
i stress	OjbZon
i submit	diXtXZ
i sue	MlhuSi
i sugges	agWrgc
i suppos	cpdbdd
i surviv	dbWicr
i switch	bgYaqc
i tablew	Vbdgdr
i take	WfbkuV
i talk	moXMRs
i talked	fefUmh
i teache	cTwagW
i teleph	zZaXbb
i tell	yXYZeg
i text	6PUdUf
i thank	VchWer
i then	uWbbbi
i they	ddepYe
i though	Rgtdfe
i to	hiefhW
i told	XauYke
i took	WZscgh
i traine	XbjdZr
i tried	eceboe
i try	foZZhd
i turned	cZ0dZR
i verger	dZtbcb
i videos	dYqXlb
i voted	aZZcet
i wait	wbgeOS
i walk	uaUZbm
i want	WXb0mW
i wanted	WRgTo0
i warmly	feWdni
i was	Xbfalq
i watch	alUsbb
i went	PR/ekQ
i will	zeeZaY
i wish	TqXXT1
i withdr	OZ9UZd
i won	bTVZ/L
i work	VlnlgO
i write	kWbUnr
i wrote	bcqkca
i you	uXccbg
i your	hoYTgk
iban	dmdddd
iberia	gZpgcb
iberia .	bohWci
ibrahi	ZlaZoe
ibrahi lena	eecZoe
ice	XU+dfT
ice .	ZZ+YZP
ice and	berdcc
ice becaus	ccoeed
ice in	ieVcod
ice sheets	maSgil
ice so	cbcsda
ice till	caudca
ice until	dWzdcX
ice while	ebpeea
iced	ZZocma
ich	XkihiY
icsi	fhddjd
icu	YeuPgi
id	ZYdvgb
id .	aeXshb
id and	ZbTvja
id both	deaoed
id card	dbaohc
id check	Zdcrde
id know	uYfSaW
id to	edsYZe
ida	gdWbhq
ida 's	foTcdl
idea	YymeWT
idea .	h5TSdO
idea how	Vcwdcb
idea if	bP3dba
idea now	Z1Scdb
idea of	cePecx
idea on	YvbUec
idea really	dsTdec
idea they	daoeea
idea what	ggkjfS
idea when	WrdlaY
idea who	cR0dcZ
idea yet	dcapdd
ideal	ggZobb
ideall	kXhkai
ideall to	oWceel
ideas	bmaoSi
ideas of	eoeecb
identi	maWZnk
identi and	sadbiW
identi the	biUkqX
idowu	eiecgf
ids	caeime
iets	WeyfiM
ieuan	cTfcnm
if	gggffd
if .	M8oGVT
if a	UwXbai
if all	hoYiYb
if and	XgxZYY
if anothe	haZabq
if any	hveRSf
if anythi	Wajdeq
if both	bubZeb
if he	hvfUVc
if head	epbebd
if intere	akQucd
if it	nflhVY
if its	ikUmZX
if lena	bccoef
if my	sYlTlR
if no	mcflaV
if nobody	qWifhW
if northl	apceed
if not	peXqfP
if nothin	0bZbcU
if one	P6aWiU
if or	abrdec
if our	YxVfVi
if possib	dacsZe
if ran	cecode
if she	osYgVS
if shortl	bsdVee
if so	VoVoka
if somebo	isYYZe
if someth	anVaeo
if that	TdZokj
if the	hqfZbc
if there	uhbYYe
if they	ownMRX
if things	dOzccf
if this	VQzlbd
if we	pmVdUi
if yes	nbUrcY
if your	mpeZfT
if>again	YZoYkk
if>ask	Viljag
if>bye	XqThke
if>chosen	t9fJOU
if>closed	siibYS
if>date	pbZhdd
if>decide	SzdehU
if>free	WjYukV
if>give	VjV2Xd
if>goon	hxXaYa
if>hear	qiafWc
if>hold	WqYbdn
if>if	nmXpRY
if>match	n2SXZX
if>news	XkfZdq
if>not	vZdkgR
if>offer	ufchOf
if>post	rhcXdd
if>receipt	UgXlil
if>refuse	ugRVeh
if>review	aXdsfg
if>said	bpfdaf
if>sorry	qaakca
if>start	fiokSW
if>step	ppmVWT
if>wait	qYZedj
ife	VuZemS
ifeoma	dhdhZj
ifeoma .	eYeeep
ifs	afkjYd
ifs and	epXeee
ignore	ajzbWX
ignore .	Xa2aTZ
ignore dear	kfSlcj
ignore for	afccZr
ignore if	cbtdZZ
ignore it	hStYdf
ignore last	dbodec
ignore mail	dlVleh
ignore me	gbpXdh
ignore my	lRsdYa
ignore previo	embekW
ignore that	VxhaXR
ignore the	aofrZS
ignore this	ZiwWaX
ignore what	kaWnaj
ignori	aoikYT
ihnen	eXjimX
ihre	Yocjfa
ii	Tqgcja
ii disabi	Tjamhi
ii our	fjoSbZ
iii	XmZmjZ
iker	efWblj
iker shop	igbXqV
il	chvVXb
ill	psfcVJ
ill .	jwUfaR
ill and	hfqdVa
ill so	ksUddY
illnes	aehika
illumi	jeajha
illust	lVZhnf
ilya	fdfeej
imagin	aghkfZ
imagin #	aZTxZc
imagin a	cjbpaa
imagin by	bdbrce
imagin office	cabqee
imagin on	rXbcee
imagin said	diVeen
imagin say	gaUZrc
imagin to	baceer
imagin will	ekpVab
imagin you	phYdTj
imani	eZgnXk
imc	famaRs
imc .	fdpffW
immacu	jbnZbe
immedi	RZgujc
immedi .	Uciqdb
immedi effect	bUydeU
immedi petal	cddWse
immigr	Ygkcjd
immigr line	cbcase
immuni	YZubgb
immuni of	dbqeea
immy	ahsWjY
imogen	kghgab
impati	dfgfhd
implem	ZVgfds
implem .	ZVlbco
implem for	bcecbr
imply	gbYfgm
import	pdbffa
import .	dfmijR
impose	aYwYYk
impose a	aaxZYf
imposs	S3SWgd
imposs that	Yreeeb
imposs to	YsaWjd
impres	jcedej
impres .	VjokbY
impres but	ddecdo
impres full	qjaYhS
improv	VSqamj
improv .	dasceY
improv offer	aebbqe
improv our	bcpced
imran	ZhmYgh
in	ffehge
in #	Usegfb
in .	aebczX
in ?	WSVV/P
in @d	WfkbYt
in @p	TsUgel
in @s	tfSeXk
in abeyan	TD/VTN
in about	4QXdWh
in accept	hbknUZ
in actuar	cYojab
in addres	aciXpd
in adults	boiadc
in advanc	ffgjjV
in advise	gYpicX
in again	fWjzUQ
in altern	apbdec
in an	fTnifd
in analys	ZYTjue
in and	nbLvib
in anothe	gVblao
in any	jVoZak
in anyone	dobedc
in artisa	hmVice
in as	WXiRxf
in at	ZTfmnc
in audien	bbojZd
in auf	geodXe
in back	rfcXdd
in bdm	kVhlZa
in before	OZl5XV
in betwee	mrfSfU
in bids	kpWbbd
in both	eRfhph
in branch	pibcbb
in builde	igVjdf
in burton	bepgca
in busine	XTamqh
in but	RlNnVt
in by	FVb/VY
in can	dpbamX
in case	ejuJhe
in cet	ajpdca
in charge	csYgeX
in churn	Udkdmi
in circle	aqcbed
in clean	TrhhgW
in clicki	dVghoe
in client	drZWcf
in coming	bacheo
in compet	dfbaof
in compre	daoeec
in confid	epbXgf
in confir	dcqaad
in consid	bxVdZb
in contac	U/UWXV
in copy	caZgfp
in correc	cqZYcb
in create	/EQZbd
in days	dxWbda
in dear	ddphab
in delibe	bpXjdd
in demand	Zsbbed
in direct	bojkXW
in disabi	xWZnYS
in discus	ascdcc
in do	dbbgpb
in docksi	dacdtY
in doubt	eZgbvW
in drains	bcdodd
in due	D/PWXW
in either	0Vddba
in elske	Wnband
in encour	vXbbda
in error	ZkSmWq
in exampl	kXgOrj
in extra	9DVXgj
in fact	eYdrdc
in favour	YPSVp3
in first	TxXbhd
in flight	draUak
in for	Wbd3Ya
in freshe	cZZgYs
in friend	/CPdcW
in front	afQ1eb
in full	ejfUrW
in future	YXddaw
in garda	Ycdqhb
in gateho	ctacac
in good	VtsYUV
in gradin	pRgkbf
in green	mMdeoj
in hambur	vTWieb
in hand	jtIdkX
in harves	3LhWZV
in her	hrfceR
in here	pQljfN
in hiring	aTybdY
in his	hkVogX
in hive	fYoeee
in house	eeKRg6
in hr	pchVha
in hybrid	jhVife
in i	hOehmk
in if	YknUmZ
in in	Vnbpbc
in innova	bgYapg
in invita	ibacqZ
in irelan	fYZeau
in its	XzZWhb
in jacint	Vgubcb
in jade	WnZRsc
in joinin	oiiYYa
in just	jXYomX
in jürgen	dRhhmj
in kennet	hdXdqZ
in late	paeddd
in laurea	hbZpca
in letter	oiacbe
in lettin	dpaefZ
in lila	daeZcs
in limbo	ZW9aRT
in line	WrfZcg
in listen	qZcdeb
in locati	epcdda
in lotte	cdpcdd
in madam	cbeddo
in main	xHcUdu
in mainte	mghcfV
in manage	feeUnk
in managi	hfYcco
in max	sdYcdd
in maya	gdllVe
in media	/FOcgZ
in mediat	cWkjak
in medica	WRuXYt
in medici	bbcduX
in meetin	XfsYag
in mei	pbddde
in millin	VodfnV
in mind	idKlZs
in mine	cmUgjg
in modell	NreQiq
in monika	cscbac
in monito	dVseec
in mornin	eVgfii
in muckin	dgXpde
in no	d+hSWN
in nobody	Zducda
in northl	eYmWep
in not	pZZjdZ
in nothin	duaddU
in off	bbbdcs
in office	Za3ZSa
in ogunle	dsXZdZ
in on	deZseb
in once	cYpjcb
in one	fnmUfY
in operat	cfSicr
in or	/OddWQ
in order	kkSpca
in origin	YgUnij
in other	dWbbis
in partie	eduedU
in passpo	debapc
in peace	VkWkpY
in person	bQV8hX
in pike	TmmXUo
in pinky	ddZdcr
in place	grVbYk
in planne	QjYkhn
in please	alXsaZ
in portal	ckXdpa
in post	XtfbYe
in prelim	YeYuhZ
in princi	fsTZYg
in proces	YzUXbi
in progre	n0NNaY
in psycho	dVloeb
in public	rWsZZV
in queue	hoZced
in readin	eZjYcp
in receip	ktYZTc
in recept	WZ1gWT
in recomm	qkWgaY
in recrui	ZauYch
in reimbu	3adRag
in remain	igpVaa
in reply	Vjhhkc
in reposi	Zobkac
in reside	aibYsc
in restri	jjUcdm
in review	d5HhaU
in ricky	eXXfjr
in round	eYZgZp
in saas	eVakmj
in sahib	fYaboi
in sandov	atYddc
in scenes	daqgbb
in seamst	dpedda
in see	cdaUvd
in she	XdXipg
in shifts	+NSqYR
in short	gafRqj
in sight	e0cWYX
in silenc	anVegj
in skippi	Ydpdef
in slight	pdZffc
in smile	XhYYpk
in some	R4cVXY
in someon	cpeeeZ
in squad	WsXeZi
in statis	dqYbdf
in strong	hUXlcm
in subscr	dddobf
in suits	hjlSdh
in superv	cbedod
in suspen	dYkVqa
in switch	RmWueb
in talkin	vUddee
in ten	ZYoifd
in terms	doUZdl
in thanks	qdXefe
in theatr	cbdpdd
in their	fsamSY
in them	phWajb
in then	ebcode
in there	gsafeS
in they	SeXhjr
in thinki	cUmjak
in those	daqdcd
in though	XldofX
in three	UhgXhq
in throug	eaZqdc
in thunde	hTcohg
in ticks	hZoZec
in tidewa	+QbZYQ
in till	WcycbX
in time	b6XPab
in timing	qXdhec
in to	bSuogV
in toecap	bgdZco
in tony	aWvYXb
in touch	eyYYaf
in town	TXo1SW
in traini	ckneeW
in tunde	dadqdd
in turn	UybdXg
in under	gWVhko
in unit	TothaQ
in until	VVmnge
in urgent	VX0cdd
in utilit	gbdqab
in verify	Udjkkc
in view	YUrgei
in vision	bbXjcr
in volunt	daVdiq
in waitin	ggQbgo
in warm	aYaaxc
in was	eboeec
in wash	cafoee
in we	fsSWmZ
in weekly	Zoedff
in weeks	VjihXh
in welcom	eeXesa
in whatev	XuVbci
in when	chfooN
in which	ldWehj
in widen	eecape
in will	ddapee
in winner	XiYobk
in with	ikVqTf
in within	VaZvfe
in withou	bZarlX
in word	abbtdc
in writin	tQSezY
in yet	mRpibZ
in you	cTfijj
in your	eTblqd
in yours	lYRtRk
in zero	lTpZid
in zoe	Ysabch
in à	Yqeeed
in éclair	ceiTlj
inacti	ZSuZae
inacti accoun	cdodcb
inacti for	ccoddb
inbox	hffkoP
inbox .	kdkdmQ
inbox and	afaerb
inbox by	rZhjZU
inbox due	ccbpce
inbox from	khaoaW
inbox i	fmVbdl
inbox is	ZY6UXU
inbox modell	qbZbhe
inbox now	baXrlZ
inbox over	UvZbce
inbox within	qcacbd
inc	bZbmfk
incide	pjgbWZ
incl	YdWifq
inclin	Ydhndd
includ	cRjhmj
includ .	jXbWrj
includ ;	bcfrba
includ and	hYlQtY
includ for	ZWomea
includ in	gVekcl
includ on	VfbsWl
includ the	YWzXbd
includ this	dWufeZ
includ until	dcoecd
includ you	RcVkaz
includ yourse	eYYofj
inclus	imVZna
inclus .	anfVlc
income	eaZpVn
incomi	VejgYm
incomp	RdN/XU
incomp .	ThdxaV
inconv	VcqjhZ
inconv .	cYogga
inconv and	eccdbp
inconv fair	cnhWcc
inconv manage	fcgpab
inconv to	bXZmcp
increa	bhcYua
increa it	eYmdoX
incred	aXghYq
increm	Yldnac
incumb	badxdT
incurr	abeapi
indeed	chihgZ
indefi	VY6YfR
indefi .	bXyccW
indemn	bleZig
indepe	Xobkec
indepe .	bpZnVX
indepe and	Ybobfg
indepe to	doaVle
indepe up	aocZjb
indica	Wibjkf
indica .	YgmWcm
indica by	WfZilj
indica them	cpZcdf
indira	jWgobb
indisp	bgdhgg
indivi	gfdZbp
indivi .	Vggfhi
indivi applic	dcsYeX
indivi enquir	XwXeeY
indivi feedba	hUcbet
indivi letter	ecZdcq
indivi marks	cbdXes
indivi notice	rbcdbb
induct	iSnekb
indust	XiscdY
indust .	Tnpbac
ines	OTubwU
ines to	dhoZec
inevit	SZKTk8
inevit winter	bdVeln
infant	iWbpZj
infer	bejhjY
influe	ebnUgk
influe .	coTeZn
influe says	dgpddY
info	Te1hPO
info your	aXyWYa
inform	lidZef
inform .	RyfhYa
inform ;	dcscbX
inform all	yZUZZi
inform and	bdVsbh
inform applic	Tcjidm
inform by	kpYVYf
inform candid	rhZbdY
inform everyb	rZccdd
inform forth	qZdccc
inform in	xgWaeS
inform me	qOVYVz
inform of	mvaUdN
inform on	lahVhi
inform only	ebueeU
inform that	acdhbq
inform us	iOljkc
inform we	ZYwZec
inform within	zVbccb
inform you	hebXgp
inform your	XnZogV
infoso	tVWand
infoso .	pdXgdb
infoso please	fjhVnY
infra	hVofee
infras	cZkhjb
ing	eWelpY
ing if	dpddbe
ingrid	Ucrcbg
inheri	fbXofe
initia	bYUqsa
initia applic	eedoac
initia each	acYWzb
initia the	eacrcd
initia there	ecWpfc
ink	dimjZY
ink .	disYaY
ink about	ccsdbb
ink and	cpblZa
ink at	fYodbg
ink has	bdWcjp
ink lady	gjUmfc
ink we	Xqaeia
inkwel	ZmcdoW
inmail	YdYnam
inn	kQjfdm
inn .	acakbo
innisf	Yegffl
innova	hVhajl
innova me	mSeXte
innova us	eWbsec
innova you	glefRh
input	hcldeb
inquir	meYigb
inquir and	dihboU
inquir no	eVmean
inr	djkZgc
ins	hUfrdZ
ins drone	cabqee
insane	XeXYsj
inshaa	ihhYiX
inshaa meets	klWacd
inside	/KVYec
inside .	XZfTpp
inside @s	tZcddd
inside create	uUWgic
inside extra	zYWZbd
inside friend	5JRmaW
inside hambur	nceWke
inside harves	pacded
inside main	/KScYb
inside media	+NNhfV
inside of	6XVbXT
inside pike	rXdjbb
inside says	Xucebb
inside shifts	wIUqWd
inside that	vTedde
inside the	uUnRYk
inside thinks	Wknedc
insigh	heiRdo
insigh evenin	cbpbee
insist	niWbjc
insist .	gsjYYU
insist and	dVeZsi
insofa	nPgjge
inspec	nPaear
inspec 's	iWUkbp
inspec .	aZTXls
inspir	YcrUnY
inst	cegYfl
inst of	dcoedc
instag	VgqhaX
instal	bUkigh
instal or	eVkndd
instan	dXhjid
instea	oOTvje
instea #	eeWdsd
instea .	tVZcjf
instea ;	hcYode
instea ?	VVU+gV
instea and	kTbscd
instea for	bdcqdd
instea of	hhQhhk
instea same	gaXrnT
instea so	cbbccr
instit	cahkjb
instit 's	ShpZZo
instit off	efWqeZ
instit out	dZredb
instit phones	padcee
instit so	kfUddo
instit the	XYXftg
instit to	XekXrb
instru	bZgohd
instru .	XgqdXg
instru by	addped
instru on	cdaeqd
instru or	qdeZcd
instru to	bcbipc
insult	fdiYdk
insura	Ueepfh
insura @p	XXskaZ
insure	acpfce
insure and	fbvUac
insure with	hcfpZY
intake	cReXhz
intake .	cUejgm
intake is	VZraen
intake opens	caWbdx
intake was	ahSdnn
intend	ojmdWV
intend .	gZpchY
intend to	rnSdZb
intent	nlfaeU
intera	cniWWi
intera .	dZpeed
interc	fdeZji
intere	ZhcnYm
intere .	gdYdYt
intere ?	YUO/aO
intere and	Vhilbe
intere any	dWybdX
intere anymor	eapdeb
intere at	epcccc
intere is	fpaacg
intere kindly	eeYqdb
intere on	ZatWfd
intere they	coZdef
intere to	XUjccu
intere us	Xscceb
intere within	Zddrcd
intere you	YXjYXz
intere your	YsZbed
interf	inYaka
interf .	rYcUmf
interi	jVmiae
interi essay	Wcdudb
interi office	kdVhck
interl	ZtkfXS
interm	cWVens
intern	gdaWiq
intern #	Wjdeji
intern .	ZnUVfu
intern about	coZjdb
intern applic	kiTUer
intern as	pddaca
intern at	UaYkmo
intern capabi	eebdpa
intern contra	bcZdrd
intern discus	eYdedp
intern got	bcZeVw
intern is	cUkick
intern of	Vjcdof
intern on	kfWdbn
intern people	Vmajdi
intern person	YlbcXp
intern progra	hYrZaZ
intern says	pgZcce
intern we	mghegU
interp	fUfodh
interr	YT0kcQ
interr .	cZpkdX
interr until	baqeec
interv	cehqZb
interv #	Kmjnda
interv 's	XQk2XZ
interv .	aefsad
interv ;	VkblYn
interv ?	ZaX1hV
interv @d	vagaYW
interv @p	VkbZep
interv a	SxaWdi
interv after	RqWbkj
interv all	olVhcZ
interv and	gSoagl
interv any	fZjbsU
interv are	qkkXTa
interv as	gccugU
interv at	UfijZn
interv bit	fljWde
interv board	ZhpYbg
interv but	Xhipaa
interv by	pRcqac
interv call	Yeasde
interv can	fWW0dZ
interv candid	brgbdb
interv comple	erbYea
interv confir	WaU1dc
interv date	aYVlbs
interv dates	wfZQdc
interv day	YQwoWZ
interv days	becqcd
interv dear	bQmraf
interv detail	dgbpbc
interv done	sigMhd
interv elsewh	cljUma
interv everyo	kaUqde
interv expens	ST4QbU
interv experi	cc2MdZ
interv feedba	gbtMfh
interv felt	edpXfe
interv fine	edmldV
interv finish	bpYYhh
interv five	cZodgc
interv for	cuYiRj
interv four	cpfXef
interv from	WYfyab
interv go	drZaee
interv has	hYQ1hZ
interv have	hqeZWf
interv held	ikRdhh
interv human	ddqddX
interv i	bSehko
interv if	Zricaa
interv in	Vgjici
interv inside	deeobd
interv invita	dbhYep
interv is	YaK/RV
interv itself	Xhpgca
interv lena	hafwUR
interv llp	YpVRcl
interv marek	pjaXZf
interv me	WbqjXj
interv mine	oZeeee
interv more	VlcnXk
interv moved	aaardd
interv needed	fdcXtb
interv no	dUggqb
interv northl	bSkxUd
interv notes	jdnSci
interv number	baoeed
interv off	cUxVbi
interv office	hklRdg
interv on	VeexZf
interv one	ikTajh
interv opport	eapecd
interv or	gdjpXY
interv other	fuZceV
interv others	aqaeed
interv otherw	obZcdd
interv outcom	taZbfd
interv over	Rdogao
interv papers	ecZqed
interv people	hcpbca
interv place	dfbsZc
interv prep	VayXYe
interv questi	eXrkcT
interv room	fZzSbd
interv round	dbdped
interv run	sqRVbb
interv semina	dZceeq
interv she	UNh0ce
interv six	edcXog
interv slot	WgcxXY
interv so	oWqhgN
interv someon	oafded
interv stands	dlUubV
interv starts	beWsWd
interv the	daqchb
interv there	fg0YTS
interv they	bUipZj
interv throug	YegXar
interv time	aYeycY
interv to	mqJjbd
interv travel	edaoed
interv two	addqcd
interv was	lasOoW
interv we	btgSee
interv went	zWpQXZ
interv were	pmaPci
interv whatev	acdqed
interv which	yjjQYV
interv will	ZoWtbW
interv with	bilocR
interv within	2PVeeU
interv would	cpdbec
interv wrap	Xpedef
interv you	dVS1Vm
intima	jfoTXk
intima .	ZkpZbc
into	cldeef
into a	erdTkc
into accoun	ffXYbv
into each	Zdrccb
into it	a2QYgc
into modell	nWjdee
into my	YibrbZ
into one	olgVZa
into questi	dpbdfb
into that	YkUehn
into this	lZVbll
into where	Ypeffd
into you	djoaZc
into your	ojYYah
intran	ifjYkY
intrig	akKqam
intro	ecYcnj
intro .	dXpede
intro clothi	ccacpf
intro say	pZdhae
introd	Qephaj
introd .	cgjjWh
introd myself	cfpfcY
introd you	UcUofr
invali	aYocpS
invent	ccdgbm
invent .	XYpidg
invest	Zdhamh
invest .	dhTdkl
invest and	hbmifV
invest it	lnTamX
invest of	YbXlrd
invest referr	akPlih
invest the	ghiVke
invest town	dXafer
invest with	cccrcc
invest you	ddYauc
invest your	ehbbXp
invigi	dYgehl
invisi	VescUh
invisi #	bZZmao
invisi me	cfqbcc
invita	aYb6Uc
invita .	addpdd
invita and	ehjYoX
invita follow	ebdpcc
invita for	WmZqYe
invita from	VVW2bc
invita in	pdaced
invita is	agZtWf
invita of	cbiXep
invita smoke	eXceeq
invita the	klSpeW
invita to	YXnsUe
invite	VeX9Xc
invite 's	adesYd
invite .	kgfoUR
invite anybod	epeXfe
invite back	aXUxcf
invite but	eZsbeb
invite for	YmcqUa
invite from	WUYmnl
invite me	XhbpYf
invite on	Zcbsed
invite or	raeYee
invite please	edapce
invite says	deWrdc
invite so	ecepbc
invite some	lpeRee
invite the	YcYpah
invite to	ckcuVX
invite you	ThUxdh
inviti	VXclXx
inviti me	cUosWU
inviti you	VaVfb2
invoic	TUobnl
invoic for	XXsUen
involv	saVjVh
involv on	bfSlcm
inès	eXpmdU
ioana	ZkWhWq
iqbal	deehck
ir35	mUobeZ
ir35 as	igmVah
irelan	dSkoTm
irelan .	hadodc
irina	bmkhVb
irish	cgjefd
iron	VqchhY
iron about	dYrdec
ironed	ZglkfV
ironed compan	aiobfV
ironic	QlXoWn
ironic .	csbbeZ
irresp	fbhfYn
irriga	oYhYhe
irrita	glmZVb
irrita .	XmoYcd
is	fheefe
is #	wedabV
is ;	rYcibc
is ?	olfZeU
is @d	/PMnVT
is @s	0YVUja
is @t	audbcY
is abando	ddUdet
is abolis	Ubicbs
is about	abjpYf
is above	krZVXh
is accept	aafoMv
is accord	bYaYls
is active	eeqZcW
is added	WkZgpc
is addres	qadbad
is admini	QtUifh
is advert	eUYagv
is after	baisYc
is agreed	ZfXlqW
is aligni	ddZeeo
is all	Q01YUR
is allowe	psQWeW
is alread	efNggq
is always	WpjWUl
is among	gpcXUj
is an	dYfjpa
is and	sMRrgi
is announ	2YYbaY
is annull	ZWTZa1
is anothe	kjikYS
is answer	mVhjag
is anybod	SynaZU
is anyone	Q/aVXX
is appoin	mcVXpe
is approv	gljQuO
is april	ZfZcer
is arisen	Zofbgd
is arrive	eaqefa
is arts	bddZgo
is as	Q5Vbae
is asked	mWjqYV
is asking	ZPe6cT
is assess	Xogeed
is at	ipoXaT
is ate	WgdpZj
is attach	TN0frT
is attemp	cbqcdd
is automa	jnUgbd
is availa	VfiXbs
is awaiti	asZcfc
is awarde	XcVXxg
is away	Y4WZaW
is back	okcYfZ
is backwa	pccced
is bad	hUVjds
is balanc	clSjje
is be	jeYZcp
is becaus	eZSasn
is become	tUamZb
is been	fweVcb
is before	rgfVeX
is behavi	Yadoie
is behind	fqcabc
is being	g4bOjS
is below	Skfgck
is best	ZWQrmk
is betwee	u1UcTH
is beyond	eacdcr
is booked	fihjdV
is bristo	cioZdb
is brothe	eaZebs
is by	kYsaUd
is callin	pPWtZV
is calls	kVqdeW
is cancel	dUmcSq
is candid	pZgccc
is caps	becqdc
is caught	Xhrccc
is center	pYeeee
is certai	rRligV
is change	rXKpnd
is charge	bWqjde
is charlo	ZsaZja
is chased	jQhile
is checke	gtVbeb
is checki	XhnUoX
is choosi	ybVgWY
is chosen	goRgZi
is churn	taWoWX
is city	dpbedc
is cleare	phfdcW
is close	ijmafU
is closed	aWqXWv
is closer	dabfcs
is closin	gaQWX6
is coffee	daasWj
is collec	fgRrYi
is combin	hYeoce
is come	XNXqpl
is coming	iiaNio
is commit	qcfaae
is commun	kkXRbn
is compen	cpcmXY
is comple	osaMUl
is conclu	eYceeq
is condit	VlYS1a
is confir	VYcmvR
is connec	ZsffbZ
is consid	W0bgcS
is contro	egpeYb
is cool	iciVle
is corps	eccdpb
is correc	cXrbiY
is cpd	ioWicY
is create	iXqeSf
is csv	lZbodZ
is curren	glldbS
is d	vTXUbb
is dashbo	ebdeap
is dated	rbdadd
is dead	cXJnX2
is dear	qdlmVM
is decide	jnJicj
is decidi	2PceZe
is decisi	yRZZdh
is declar	ecoeeZ
is declin	eYZVhw
is deferr	dapedd
is delaye	piQmbY
is delive	icTmbl
is depart	fajZpY
is desk	YrckeX
is diplom	dcdbpd
is disabi	tRZjcg
is dive	brUdae
is divide	dqbcec
is docksi	dXsdbe
is doing	sieKUp
is done	eYUVj1
is down	jnveQG
is drafti	ebcZqd
is draggi	prSaaY
is drawin	fTaZyd
is drawn	dpjbYU
is droppe	jYWnZl
is dry	ZhUdnk
is due	sSa2NQ
is either	1YZYab
is electo	dZceta
is enclos	UXiVyf
is ended	hQbbpl
is enough	WlPzbc
is enrolm	aTvXdc
is entire	dgoYed
is evalua	esaVeY
is even	bsfYca
is every	YrmfVX
is exactl	bRjyYV
is expect	WOk5fR
is extend	dbqeda
is extra	oalWeb
is favour	ecWqed
is festiv	iUjedl
is fighti	cpcdde
is filled	WkMXpo
is fillin	cbgpca
is final	bKYRg/
is finali	iVelcl
is fine	YYgzcP
is finish	dbcOdy
is finlan	dbbqed
is firm	ziVXWY
is first	lYUTom
is fitzge	WfrhcV
is fixed	mcwUaS
is flat	Zqceed
is for	amlbkU
is forgot	apdeed
is format	WpbYki
is forth	olOmQX
is forwar	darbec
is found	ShlaZp
is free	TSfomj
is friend	4JgfRV
is frozen	ZN/aaP
is full	ObgUb1
is fully	cZWdev
is furthe	rdccca
is gettin	eOiUhx
is ghosti	gSklhf
is given	kaMaqo
is giving	pRVbph
is going	pkShbc
is gone	hhOWhw
is good	ejRnlc
is goodby	aogcdd
is got	nfUfhf
is gratef	bpYdeg
is green	deqYjU
is growin	ccrhbY
is guaran	Zbeddr
is guess	Q/RVYY
is guides	ebqfXc
is gullwi	bddpcd
is had	ogWhbd
is halted	bQ7cYY
is hangin	gqaacb
is happen	ViXrrP
is happy	fkVohX
is hard	NzXccg
is harves	0UZdYb
is having	hgORlt
is held	UbzjaP
is helpfu	bpYchc
is her	etVZcf
is here	bQ8aZW
is hereby	TbhTjs
is him	nSoTaj
is hired	pJvaqQ
is hiring	dUmhjc
is his	eUXzUl
is holdin	XjVrhY
is holida	oakcbZ
is hollow	hbZoed
is hols	depbbe
is home	leVbbp
is hope	YUried
is how	nWNenq
is human	fqbaXg
is hybrid	obWkcd
is identi	aXpocX
is iii	Zabrff
is ill	mpcaTS
is imposs	dvYYgZ
is in	hrkcdT
is inbox	Zogedc
is includ	jVqhbV
is incomp	TdY1bZ
is insure	erbZec
is intere	bwVahZ
is interr	aZzddT
is interv	WteZec
is it	Sc5XYd
is jacint	Vseeeb
is journé	epbcbc
is just	eslYdS
is jv	cbqade
is keen	biVugV
is keepin	ZTRTsx
is kennel	kVWdYt
is kept	cbpSnd
is lackin	eceodc
is laiter	ocdfdb
is leavin	Wc0Tcc
is lena	2XXfZY
is less	Zbajqd
is let	ddmWgi
is lettin	accpaj
is liar	lWblib
is librar	cjZaZo
is lifted	gH8eZU
is like	fnkUaf
is limite	dapbdc
is live	anfncS
is lively	Wcvccc
is long	W2PfTT
is lookin	oqjZWQ
is lost	fhoddU
is lovely	ffUjYq
is low	ddcdod
is lunch	YZkodd
is made	wXWTcp
is main	xTUjbT
is makers	XqcjcZ
is maren	WZXora
is master	cWgpah
is may	Useeee
is maybe	hoddeZ
is me	YUfW3g
is meant	YtXdlW
is media	9EcceY
is meetin	pabjbb
is mine	YHHR/F
is missin	XYK/fZ
is mobile	cdardd
is mobili	aVxbaa
is modell	yWSsTa
is money	ipaZdd
is more	aliTej
is moved	lnVkbW
is moving	dvfXSf
is mr	baiaar
is mrs	hXbdZq
is museum	gacpcd
is my	XXphoY
is myster	bbYred
is name	elcnVd
is nearly	g1OePO
is needed	lYpddY
is negati	eRYZa2
is neithe	gftdYW
is never	xcbYYe
is new	chxUXV
is news	TxfcfX
is next	SZ9XZN
is nice	dZkXYq
is ninety	ayYdcW
is no	WhVZY8
is nobody	acfZbs
is none	gYrRYk
is normal	aqiXYZ
is northl	5PRtgO
is not	apbfXn
is noted	Rwiadb
is nothin	kkfOXq
is notifi	yVZcdc
is number	djnWiY
is núria	qZdede
is oblige	shbabY
is off	crdXcf
is offere	UUed6R
is offeri	bTWd3Y
is offici	UORY/j
is ok	ZSPwmg
is on	dfthdT
is one	hqVoYY
is ongoin	a2ScZY
is online	ZUwfYc
is only	iammVb
is open	clhlfR
is operat	dkVneb
is organi	buXbaW
is otherw	Vjmbei
is our	hZebpd
is ours	calStQ
is out	itgOUh
is outsta	QseqZW
is over	fZgPey
is oyin	agZcoc
is parish	ebahYp
is parked	XH/aWL
is parkin	cbveUd
is part	Vkdmfb
is passed	WxXUnW
is paused	YI/daM
is pendin	VyToVS
is perfec	VWUumb
is perman	gWiZsX
is permit	eaYgeo
is phoned	sVabmb
is picked	emVkga
is pickin	vkTYfS
is placed	cXolbX
is planne	ybYkdP
is please	ciUS4V
is plenty	accubc
is podcas	XuZcee
is possib	YkccZp
is postin	dbccrd
is prepar	eZZZ0V
is presen	YwZcfX
is probab	eUmfla
is progre	bvZcca
is promis	/VcSUW
is provid	eguZYX
is provin	eqbdcb
is publis	sVgWZi
is pupils	fYqaea
is purpos	qabZka
is pushin	htVZZV
is put	xjgReR
is puttin	VQRxkh
is pvg	ddpbcd
is quick	1fVYbY
is r	kapYeb
is read	zTjXnN
is readin	mkcYqM
is ready	SfrUtZ
is real	ahThuc
is really	acWkhm
is reason	pdYede
is recap	cZWbpi
is receiv	anvXaQ
is refrai	hcqYae
is regret	eoZcdf
is reimbu	tbbfbc
is reject	bcXcdu
is releas	iRmefi
is remain	apdeec
is reposi	dVYocm
is repres	imUbla
is reques	cXYrjd
is requir	bmooWL
is reserv	YqWXrX
is resolv	qWiccg
is resume	aYqefd
is retire	Yftcca
is return	haQkbt
is review	awcYbZ
is rhian	afZcWt
is right	nWTfog
is ringin	xTUmXX
is robin	jsXVbb
is room	eWVqtS
is ruled	hvXbaY
is ruling	pYdeee
is run	mTcSlo
is sad	dYpede
is sadly	aYcdet
is safe	sZgWkV
is said	lvaVbV
is sam	bfdWUv
is sat	cpdggU
is say	ffVclk
is saying	XsUdke
is schedu	nWkccf
is script	Zqcdee
is seal	rceccc
is second	ZoaaoZ
is seeing	nsQaZY
is seen	wUWghc
is send	anfWhe
is sendin	WSSszV
is sent	qgbjYV
is set	hbYpiY
is settle	pgUWsX
is short	WfOsrd
is shortl	Rlmidb
is shut	YbxhVa
is sick	Wlcmdc
is signed	lpbSmV
is signin	enQcqb
is silenc	wXWkdV
is silent	YhtZaa
is simply	ajweaM
is sittin	gqeZgP
is six	hWtYiV
is slippe	xYYdab
is slow	isfYUV
is slower	fqZdec
is slows	hYobhX
is small	cbgcra
is so	UbwiaX
is soc	ecVevZ
is sold	aVmapa
is solici	ZpXhch
is some	vfXYeU
is somebo	ZQUZY+
is someon	cYTYd2
is someth	TwZPip
is somewh	bwZbcY
is sorry	bYfcav
is sorted	bkzZXK
is spoken	aliUen
is stage	ZZctdc
is stayin	iTRmfs
is still	e9XeWS
is stood	dXtedd
is stoppe	Xg/RSO
is stoppi	qRjcbj
is stored	ebqZec
is struck	bWYdcx
is stuck	ZlohaU
is subjec	cgfVqf
is submit	iWscdZ
is succes	ubcXeY
is suppos	oWlafc
is sure	1SeZgW
is suspen	UO/YZO
is take	ZUnasb
is taken	aUfTL/
is taking	joNQyV
is talk	izTaWa
is talkin	T2XeeY
is tea	ZYUybZ
is teleph	gcbdap
is tellin	zVYalV
is tempor	dZscea
is ten	XoYpba
is that	ZZZcd1
is then	yeRdeY
is there	VaexlT
is theref	Vceafs
is they	XzQZXm
is thinki	p9UTQN
is this	Zc2dWS
is three	lULrcp
is throug	hskThN
is thumbs	sVcccj
is thus	caacgr
is ticket	YWZa4R
is tidewa	nWXaqd
is time	bcoicZ
is tiny	qXeeee
is told	xgUZnS
is too	UitXRk
is took	aapddf
is travel	esecZU
is turned	oVijjU
is two	VlfojS
is typed	dcpdbc
is ulrike	Zdebpf
is unable	cWaYa1
is unanim	ebecpc
is undeci	b4QYUT
is under	f/bRaI
is unlike	I0Yacn
is unsucc	oZYcei
is until	sbccbd
is up	e4aVYX
is urgent	eVhsca
is used	ihjVai
is vacant	fVadet
is valid	YduceW
is vanish	lZpecX
is vice	bphbbc
is vikram	yWbbbb
is visibl	ddoedc
is wait	fvcbXa
is waitin	RahwmQ
is wanted	SYh3cO
is we	XmYPez
is welcom	aZbgVu
is well	aticXb
is what	qgVcjb
is when	/AWhWW
is whenev	N1bebc
is where	ajdYUt
is who	fjOdUy
is why	amrVXd
is with	h/FWZU
is withdr	YZYhet
is wonder	ZjqacZ
is word	Ysbede
is worked	gdWbcs
is worth	mdObXt
is write	YYpZje
is writin	bYbeyW
is writte	oiVYhf
is wrong	bdZfWt
is yes	gOZY6P
is yet	V3bXbb
is you	VLId/H
is your	WFd20S
is yours	VOLW/E
isa	bkeUtV
isaac	UjXdkk
isaac .	aeYfqb
isabel	ZblTnj
isabel .	bcmUpY
isabel down	dsadeY
isabel here	eioaZc
isabel human	VUpmde
ish	bedesZ
ish and	cdeatb
isla	agfigf
island	WZoZhj
isolde	cejlXf
isp	gjWblg
isp .	fqWgYb
issue	qS2VUS
issued	nTiTqf
issued .	bbTbop
issued by	paafff
issued for	cXzVbc
issued the	fbadrc
issued to	ZYdbko
issues	jkmVba
issuin	XkYkbl
it	ffcehh
it #	ndWhhd
it ?	ZcTssX
it @d	+IXZbc
it @s	1Oahba
it a	VmYmbi
it about	naTicn
it across	miVhbc
it after	TrWaen
it again	ccY4Sb
it agains	lkcRcn
it allowi	Ubadct
it along	harhWZ
it alread	cjlXpS
it always	VodgYl
it amelie	Zsbdce
it among	apdddd
it an	pXfeha
it and	klRckh
it anothe	ebiXco
it any	jbrYea
it anymor	adsdcZ
it are	kbdYYp
it arrive	ZTtdhe
it asked	oeaddd
it astron	Yrcded
it auf	ecYtTW
it away	ZTmiVq
it back	SYctqb
it be	diaqcY
it becaus	cifWji
it been	opWUUi
it beer	catddZ
it before	jPS0ff
it behind	cfnUla
it being	rhdWab
it better	nVcYne
it betwee	craVjc
it blindn	aioXde
it both	icYpdc
it brand	UVblse
it brief	dWejdn
it by	iYTygY
it came	QcTdf4
it can	WonfcW
it chased	atZebc
it cheape	ZXacdv
it cheers	WW6WRS
it churn	sPldbd
it clean	jQjasZ
it closed	cQqcma
it closes	RWfyZX
it cofion	ddcsXd
it color	hbhWkf
it come	maRngi
it concer	oUaglb
it confir	bdacre
it connec	bYqeed
it cool	gkVenZ
it could	a3bcUW
it create	xPhbXg
it cut	ccucaW
it cvs	sH0ZbV
it dear	9NXWee
it decide	YaZwZi
it democr	nWkdee
it depend	btZhdY
it depot	eRempd
it did	QpdUTy
it do	XgiWXt
it doctor	caUjni
it does	palbba
it done	ZYWpsY
it down	hngWkU
it drags	awXZZa
it either	hnnbbR
it elsewh	dUfcok
it ended	hgkVce
it ends	saVSUz
it ever	qToceZ
it every	apaacj
it expire	VZaeyd
it fair	atZYYi
it feelin	cpaeed
it felt	gcjVdo
it finds	brdadd
it fine	jbgpaX
it finish	nZndZU
it first	kkVWij
it fits	goVoYU
it follow	kWbdar
it for	fYTblu
it forth	4MWkWU
it friend	pTfbmc
it furthe	UpXpad
it fusion	kVeXjl
it get	mUbmib
it gets	yfbcVY
it give	pScfke
it gives	RcUjuj
it go	kUecil
it goes	dqgXjY
it going	phhfdR
it grade	cYbauc
it guaran	cYrYkZ
it guidan	dTudeW
it hangs	dcsacb
it hard	gdccdo
it have	cReuZl
it he	hXQojj
it help	dfabas
it helpde	oeccVb
it her	aUrfbh
it here	ZKPhi5
it home	jkkhVX
it hotels	fddmVl
it how	dbueWa
it human	0WaYca
it hybrid	sVclab
it i	jXSfrj
it if	Qdeklj
it in	hZfpeZ
it inside	iXardZ
it invite	ZdeXlo
it it	aRkd4U
it jacint	iTqeed
it jane	edcWkm
it job	ebmcmU
it just	RemtZR
it keeps	bdbcfq
it kindly	cSZfjs
it late	UoeZlj
it law	dccarc
it lena	odNsUZ
it lifts	eYqeee
it like	VggVlk
it looked	hkaUco
it looks	ogdSch
it love	ZZYcbr
it main	oVeegd
it make	bedecp
it makes	kahXXp
it mate	Thfejk
it may	f6iSYO
it me	iQKm2S
it mean	Xsbbbh
it means	dudWZd
it media	Zcoebg
it meet	pZeeed
it meets	cySkWV
it might	frnViN
it mine	eedeZp
it montré	dabeeq
it more	SkiZXs
it moves	Zsfada
it moving	eZpefd
it must	ZYcyad
it myself	iVZwWY
it need	dfYbpb
it needs	loWhOi
it never	jUelbm
it new	bXapcm
it nice	ccbdbq
it no	asdhXc
it normal	rjUacb
it northl	9DSfgd
it nothin	boZmeY
it now	cGZxYw
it off	iekSej
it offici	TbUS7c
it on	wSejeZ
it once	RgTnbt
it one	oifebV
it online	cXXyaU
it only	QqvRZd
it onto	dbZgeo
it open	QpiaoX
it opens	fdsafU
it or	nVdduP
it ought	jtcbWY
it our	Ujpcah
it out	nnachT
it over	iiOlrW
it page	dooVXb
it parts	pcceec
it passes	ddccoe
it past	lnKghb
it phones	qbcdbd
it picks	hXsdca
it placed	eceeZp
it planne	3LhkVV
it please	edXqjX
it preven	ceapgb
it projec	ecadep
it promis	fWbdat
it put	cifVhl
it quick	dtWYda
it rang	bWgebs
it recomm	qZZcbl
it redesi	Vcjbfo
it remain	jeXsbU
it reopen	ccscdb
it requir	ebdcep
it restar	dVweeZ
it rests	dvXaeY
it right	XkWfco
it ring	cZXapm
it rings	Vucdcc
it round	cnfekS
it runs	Vnmgba
it scorec	dcbtcZ
it second	Xbcjqc
it send	dderYd
it sends	gcXqZb
it settle	dwUYjR
it shall	neSjkY
it she	ciOngj
it short	ZTjjmb
it should	bZdqjZ
it shuts	ZVVtlf
it signal	cpaeee
it signed	cfZqfW
it since	hXaZft
it sits	oXapaY
it sketch	gepcbZ
it slip	vUccdd
it slippe	oqWcdS
it slowly	irWccd
it so	YRajqn
it some	hnjWZd
it somebo	Zodbdi
it someon	dacfeo
it sooner	Wdcakr
it sorry	ZpYZoU
it sorted	kqWZab
it sound	brcjeV
it sounds	qUfefe
it starts	dboYge
it stays	QXuVoh
it still	oelWdY
it stood	daccgp
it stops	fUbgYu
it straig	saQPbx
it struct	dagZbs
it takes	jyWeTY
it tell	Xahgod
it thank	cYuedX
it thanks	ab2iRT
it that	pdhifQ
it thaws	ZL7ccc
it the	caZigp
it there	aGYYg/
it they	lTQipk
it this	YlVdhk
it though	bQieXv
it three	qOgUnl
it threes	Zbecsd
it throug	leRdjj
it till	ShyNlR
it time	O/SVZT
it to	dWWmgr
it togeth	SaZyff
it too	hvNVoZ
it took	hRPQsz
it turned	Zg1fPV
it two	qdbYmW
it under	kTeoed
it until	kJleuQ
it url	cepZdf
it us	ibdpZd
it very	chVndi
it vouche	pidTde
it want	iVeadp
it warmly	dpZdee
it was	bWoTgv
it we	Wcfemi
it well	VRrZpf
it went	hUgZYx
it were	UnZlNu
it what	dtaZdb
it whenev	Vmfnba
it which	dklXpR
it while	cpTdig
it whitco	pXcefe
it will	3iYaXX
it with	i9MbZX
it within	WWV6hR
it withou	kZVnbk
it word	ebddpa
it work	ckXhWp
it workin	bebbdr
it works	hhTqea
it would	mkUdZk
it writte	ddbcoe
it wrong	ZjpYWe
it yes	sfVZjX
it you	fTUc8V
it your	ZSbkmm
it yours	bSlaub
italia	apKZfs
italia .	chadpa
italy	oYWbWq
italy that	qeYZcb
itd	nbiiZZ
item	frReia
item #	ehWhgi
item .	dtamcQ
item one	iVZZlo
item was	ZxcdYW
items	Yfnece
ito	ddWlYp
its	kjVWlk
its #	gciXrV
its @s	pYefee
its a	YOMct3
its about	cdpeab
its all	XojhYZ
its an	ZYYfsf
its answer	/QOaUg
its appoin	seYaYi
its budget	gYuddX
its census	tYdZcd
its chair	Ytceeb
its chapte	eUejkj
its choice	0UTNhm
its commun	pabedd
its conclu	Ysdddc
its consen	iqcVde
its course	bwZccX
its date	TkcpjZ
its debrie	Yucdba
its decisi	rmXYYb
its determ	grbbcY
its doors	VanaYs
its duties	fZXajq
its end	gcaXgq
its final	qVcjcd
its going	YgcZpe
its hand	pXaahh
its here	ebpddc
its human	Ovbckd
its in	qdSjiV
its intern	qcdeZf
its jobs	faafeo
its just	WqrXaX
its kenji	Xpeedf
its last	pWYjdg
its lena	pZbecd
its lifegu	ipYcea
its list	2ZUSbg
its me	ekUkpP
its mind	nkXdVh
its mine	YXTa1U
its minimu	ebpebb
its money	dUndhi
its my	UZnkmZ
its name	gcpgaX
its new	vaNVog
its next	joXcfa
its no	WSSaV5
its northl	rfRmZZ
its not	fiWcYo
its now	peXaeb
its offici	VTactm
its on	jsaYZZ
its outcom	fodadc
its over	dcacVs
its own	O/aKSe
its owner	boddde
its pick	radbdd
its place	T3SkZY
its posts	dYvcba
its recomm	Zpabcj
its ruling	1VhYZU
its say	bpbbeg
its second	cbbepe
its select	gWdccr
its settle	fVedqc
its shutdo	wbdTcb
its someon	pbeeeb
its specia	rbbded
its staff	jeWbgl
its still	eobdbb
its teleph	XmUdap
its terms	edcdpb
its the	Uccmbn
its third	aqdcce
its ticket	cdcavX
its time	k2UVVW
its turn	dqbecd
its up	RxelYZ
its verdic	thabaZ
its vote	nVdgie
its way	OTbm6X
its word	rebdbZ
its yes	dgdcqX
its you	TRQU/S
its yours	hYVWmn
itself	ihjjYY
itself .	eoYklM
itself i	mPnghe
itself is	Rdemji
itself it	ddoded
itself media	wYdaaa
itself not	Yateda
itself will	Zockcb
iv	ecseYa
ivana	nmWXfd
ivy	WVmogf
ivy .	ZawagW
iwan	XZUgZq
iwan roadsh	geVnid
iyer	ZXtbef
iyer him	eccdbo
j	Xdqcdf
ja	hoVZhf
jabs	dkjYib
jacint	bqfXgd
jacint .	qaqRZc
jacint ;	Yqceed
jacint and	XoSZkl
jack	iicbkZ
jacket	hXqXhY
jackie	bOlmXq
jacko	guVVfg
jade	bdWhqe
jade and	dddZpe
jade faithf	XobWke
jakart	aaqXcl
jake	ljQajh
jakub	mQgadp
jam	WVbnlh
jam .	ceccqb
jamal	hUXsZn
jamal and	ebaedp
james	kbTain
jamie	crgaca
jamila	aYenkd
jammin	dhfbei
jan	magfag
jan its	qbbebd
jane	iSZkmi
jane on	ediinT
jane the	edcWkm
jane to	kRffen
jankow	bcamdj
jankow letter	eeZqbd
jansse	abbhhm
januar	qXeZWo
januar .	WYlbdp
januar and	sXYcci
japane	UXanre
japane and	cXYivX
jars	bgogab
jas	fYpVke
jas ticket	ecrbeZ
jasmin	kbYbpd
jasmin boss	mlcVfe
jason	XgfrZc
jason .	bdcrae
jasper	ajfdbk
java	cemdhX
java .	bVxQlX
java develo	cdXpdf
java sunita	dedaoe
java wants	meblUb
javier	RRmZql
javier is	bZtdca
javier weldin	ccaYta
jay	ZTnffm
jayant	eWmekc
jaz	earfgT
jaz the	fcokcV
jaz to	ccasbe
jazz	dogdeW
jazz and	bqbeab
jd	dUYldq
je	dSmmee
jean	oUhdci
jean 's	Tpaeef
jean baptis	dabobh
jean it	dRxfeW
jeez	ebvXXc
jeez a	absdda
jefe	YfpbiY
jem	dbYdrh
jen	eUkajf
jena	gaicmb
jena .	dUhhhk
jenna	lcfbge
jeremy	cXifgl
jermai	fYifle
jeroen	ckifeZ
jerome	cOSXnz
jess	ebZiYs
jessam	dbjfci
jesse	kWdkaj
jessie	Wlbihe
jet	eXYlli
jewell	hTbslU
jie	hcTtZg
jie for	cebodd
jim	dblhZg
jinx	klrRZY
jk	wVfjVX
jo	pnZXce
jo .	Zrcccc
jo involv	hgSkbk
joachi	jVbfhl
joan	YepkbX
joanna	hTfcrf
joanna .	dYcboj
joanna though	eadeeo
joaqui	hgXghg
job	aZfYtj
job #	tZceXg
job 's	YYWU3n
job .	acYXxj
job ?	WYWlnl
job ad	bWyabX
job advert	ccpgbZ
job after	XYuWjd
job alert	YV7ZUY
job alerts	XW+TRV
job all	qddcZc
job and	fceUrc
job any	dWvZYf
job anymor	ebYddt
job applic	Tn0YUT
job at	UR1fhY
job away	dZZdYv
job before	dsZZYg
job betwee	jXVaer
job board	bcftXb
job bridge	aacdqb
job by	ufOVjg
job came	ecdeqT
job can	gUalXr
job closes	jmegVY
job come	ddZpgc
job comes	gcZbpf
job dad	eoUedj
job descri	WpghSk
job do	hbbpbc
job does	ebbedp
job either	ebbedp
job fair	cW8bUN
job for	WXfgbx
job from	cdbhra
job front	bsidVT
job gone	daYcZz
job got	ccedob
job govern	paccdd
job has	WdfcTw
job have	evWabc
job he	eZkaWq
job here	fdWddr
job hunt	fexaXZ
job i	RVbfyi
job id	dpcbed
job if	blaWuZ
job in	gPchue
job instea	dcodkU
job interv	cUudgY
job is	YbVU2k
job it	dPYfpp
job itself	cWtfea
job lena	oZYinV
job mine	bdccre
job neithe	eZpded
job never	ZjsZZW
job no	crTakh
job nobody	ddoddb
job northl	cXnaUs
job nothin	dZpgcd
job offer	ddYdqc
job on	mZckhV
job or	iYzVhS
job postin	emTedk
job seeker	ccwXdY
job she	oXdgkX
job shelve	YeVbtc
job signed	bdceoe
job so	ZShfkl
job sorry	pakkWT
job starts	ojXlZX
job talk	basZbb
job thanks	gfYepY
job that	XbNhwg
job the	fljTkY
job they	cgVhlg
job thing	jYpgdV
job though	drkcVZ
job till	cqVWqZ
job title	dcubXa
job to	gTVWP/
job was	VfmWVt
job we	enJagq
job went	WTDVI/
job with	ePmQtf
job would	jTXZir
job you	fSnYek
jobcen	fadngc
jobfjo	djmZgW
jobhar	peZiZc
jobhar .	idpYca
jobhar since	paaeeb
jobs	WT6Qeo
jobs accoun	ddpdcb
jobs at	XrSYlj
jobs board	ZZyWbc
jobs for	ba2aaV
jobs gone	dbXddt
jobs have	ccSddw
jobs i	aapaje
jobs in	RX5XVa
jobs like	dXvZZc
jobs matchi	eboecd
jobs mine	dbTZvh
jobs near	iXgWcp
jobs page	ahpcbc
jobs portal	hcSlng
jobs so	obadeg
jobs team	pabdec
jobs you	ZUmoah
jobsee	YUosbX
jobsin	Xbpgbh
jobsin .	dVkccp
jobsta	dfncYh
joburg	dfqfcX
jobvin	aWZqkf
jodie	hoaaZi
jodie on	bddgZo
joe	ZmmdeX
joe .	edqeeX
joel	rWVWeq
joel .	pcdbee
join	RQcU/e
join .	ZYeoVk
join ?	fdeTre
join as	cbdSzb
join on	WabVui
join our	YVkcio
join the	WThTxl
join too	dccocf
join us	VYkI/W
joined	VX0Ukc
joined by	cUfcmo
joined our	bbpXlb
joiner	Vhgbap
joiner .	XqaYcm
joinin	Yaac2Z
joinin .	cYpYoX
joinin date	cacdsc
joinin graz	embekW
joinin instru	jVUukT
joinin letter	edbXse
joinin link	eeoYde
joinin on	YYYdmp
joinin our	dlfbTn
joinin report	eedZrb
joinin slight	kVpeca
joinin the	lWedjh
joinin us	WXWexj
joins	YhicZm
joint	dWVzYf
joint exerci	bebpdd
jointl	nbWmdd
joints	ebmeah
joints on	eaqdfZ
joke	mbhiYc
joke and	dZdqce
joke may	kldWee
joking	ZflgUk
jolly	dhedfi
jon	naScdq
jonah	tTngTY
jonah .	deWqee
jonah on	uYcbdb
jonas	ijUdkg
jonas .	cUnYvY
jonath	adlghc
jools	hffgYi
joost	nghWfa
jordan	UopXdd
jordan and	cqbeeb
jorge	cUnjcf
jorge and	daoeda
joseph	gjgTaf
joseph dishon	brTfjf
joshua	dXjenc
joshua .	dcbZsd
joss	dUelej
journa	XXupUY
journe	cVoeVp
journe home	gavadY
journe with	bZRZa1
journé	dnbfbc
journé #	mRZnab
journé and	btYYcZ
journé in	Zodffd
joy	VTeS1o
joy .	edgUlj
joy and	elZfmW
joy at	ebbedp
joy come	dcedoc
joy of	cYefpe
joy that	bcbZwb
joy the	bdcepd
joy to	VXeRqq
joy>again	WVWgc5
joy>ask	ilRbdp
joy>away	QjiZfl
joy>bye	ZUthZj
joy>chosen	VbWj2Y
joy>closed	gfrZeV
joy>decide	a1VZiV
joy>free	QwclWe
joy>give	begXsd
joy>goon	UbT5Yb
joy>hear	YYviVg
joy>hold	bVWghv
joy>if	ZaTc3d
joy>meet	iVjcbp
joy>not	VjYacw
joy>offer	cdaY2X
joy>others	kUajUr
joy>papers	bagUti
joy>post	dcYayd
joy>receipt	bcwbZX
joy>refuse	cOevVo
joy>review	dpkXfW
joy>sorry	gYeVgr
joy>start	ccpUgh
joy>step	fblqTb
joy>thanks	dcvZWe
joy>wait	apVkga
joy>you	aajdqb
joyce	Zbbjcn
joyce totals	dbmVfm
jpo	blcVki
judge	fXbnmc
judge with	cacpah
judged	ngTbji
judged called	Uebeol
judged will	axXVcc
judgem	ehYUhr
judgem 's	epebdc
judgem and	fZUaev
judgem of	bobede
judgem post	gccYeq
judges	cOT1oX
judges quiz	eXatec
judgin	aialWm
judici	caijah
judici sign	aebpbe
judit	fgefYl
judith	XcZkin
judith and	ebSmik
judith your	ecboed
jule	UPnZkr
jule .	XXZjra
jules	hWlgiZ
julia	edTWwh
julian	dgoebZ
julie	fgemba
julien	dZbmdm
july	etYZlU
july to	ceeaqd
jump	WjUplb
jump .	epaded
jump it	eaYjoc
jump on	XShsgf
jumped	kPmkeb
junctu	kXRiod
junctu not	accchp
june	bjeXnc
june .	beNdrl
june ?	lndccW
junior	ZhRXup
junior .	gacaXt
junior dog	Tcekkl
junior for	eZeddq
junior job	Xqeecc
junior one	feeeqW
junior posts	eZddZq
junipe	XcchYt
junipe to	akUWZw
junk	ibeefi
junk fee	ZYksba
junk folder	ieYcZp
juries	abuTmX
jurong	dgdiai
juror	jZXmfg
juror .	aZXqoW
juror and	dcddcp
juror said	dacdas
juror says	nqZYZa
jury	fsRiZh
jury 's	pwJWXg
jury .	YiTboe
jury asked	cdcaeq
jury awarde	cceagp
jury chose	dacmpV
jury duty	drlVdV
jury has	WeUdit
jury in	Uddudd
jury is	YyXgXZ
jury liked	bqXhbd
jury mainte	hapdYa
jury meets	Zhdodd
jury met	ecdaeo
jury of	jlVack
jury satisf	dpgYbd
jury tells	scdZec
just	aeofgb
just a	XpnjSY
just above	ecbeaq
just an	WeweYY
just answer	Zfeqba
just as	RngpdY
just ask	jVsVde
just asked	bdbqce
just astrid	Xaogfd
just be	dZarde
just been	pTShjm
just below	cYYctg
just called	UXVW0Y
just can	hqYYYk
just checki	UbjqZb
just closin	eZYcjq
just come	gVXfon
just confir	eTYwWf
just decide	SZteec
just did	cgebqY
just do	U5fYZR
just drop	cWojcf
just ended	iXubcU
just finish	qYfSod
just for	sVsTYa
just go	Xcqcdc
just goes	bcbcph
just gone	rRVmah
just got	chZXsd
just had	bXVcvl
just has	htTggS
just have	ipfZhP
just heard	mGlcnq
just him	YZavbX
just hire	bSadvf
just hit	Wdcraj
just how	seedeV
just is	YqjeeX
just know	cqbddc
just landed	cohYhY
just laughe	Wrdeee
just let	VVXqau
just lettin	depXfc
just lookin	hTdrcc
just me	bcqaae
just my	casddb
just need	niKfsU
just never	dYXceq
just no	jkPZco
just not	PvUaSs
just nudgin	aZeree
just off	jkOUuf
just one	gWVfjr
just our	hbpYdc
just receiv	gZcdof
just reply	eRU4We
just ringin	gTpckb
just said	SqJctl
just saw	dYwZdW
just say	YUTxnf
just saying	kV6PYV
just says	ZiuWTa
just seeing	dasZad
just sent	girZZY
just sign	faXohc
just slow	g4JbdX
just slower	epZdee
just so	YZ7eLb
just sort	gPisbb
just spoke	pVZggh
just starte	dpZbbj
just stoppe	cVxchY
just strong	cYtddY
just talk	drbZee
just tell	XQcvme
just texted	qYdfae
just that	RuPqUj
just the	dTpcao
just three	cqceVj
just to	ia0XYX
just told	OgqTiq
just took	carfcb
just turn	ZT5WbW
just turned	dZqYgd
just wait	nxOeWV
just waitin	peXbpV
just wanted	fazbZU
just we	VsSblg
just what	bjWlnY
just wonder	fnmTcf
just write	iYkWlh
just yes	Uabfrc
just yet	fzUdZY
just you	PuWohb
justic	qQXllg
justic .	yTfgXd
justic manage	bWalbo
justic served	WbdRuo
justif	WSfUtp
justif .	cUabfs
justif and	Ydebip
juul	aajgfi
jv	eZqSWr
jv .	dfpaec
jérôme	fhtThU
jérôme so	epbcfb
jürgen	hgTkfi
jürgen .	nTZojY
jürgen about	hpUecg
k	lWpfgU
ka	fbpWic
kabwe	fZfmib
kaczma	feWlfj
kaffep	biRXit
kaffep .	iVUbir
kai	WevdbZ
kai to	dgoZdc
kaizen	misVNc
kaizen .	cepdbe
kaiāra	knQpTd
kaiāra .	miTjcf
kalgoo	dqVYhj
kallan	jlRggd
kamer	heacdl
kamins	ebfhcj
kaplan	Raoebl
kapoor	XWgokf
karee	mqZXcd
kareem	ahqfbZ
karen	farefX
karen .	VZxeYd
karen and	bYucZe
karen as	meWked
karen for	badqee
karen to	ebrZcd
karen you	cfcaqc
karim	bgYetZ
karin	Xdbcjp
karin from	adZdoj
karrie	dhidlX
kask	dbbmfh
kasper	apUXhl
kassel	dYpdkX
kat	jiebdf
katari	icidee
katarz	bbjsYZ
katarz but	ceeoda
kate	kbfmWb
kate .	mgVlbb
kathi	deUigo
katie	fTwhUb
kaur	aceqfc
kavith	bSZjok
kavya	duRkXf
kavya .	cmVcgh
kavya and	ioabae
kavya has	bfYZfp
kavya voice	hZYqZf
kavya was	fcodeZ
kayla	Xhfang
kayla .	cfZYpj
kaylei	UlcXgp
kaylei say	aXUZms
kaylei to	ZnVaik
kcse	fliagZ
kcse .	dpbddc
keane	Xlakaj
kearne	edWpgf
kearne came	iVWYhr
kearne is	bmmZiV
keen	XlSybb
keen ?	kTYkmh
keen but	dpbeed
keen on	ThevVY
keen to	Ufetbe
keep	ckhYao
keep .	girVbY
keep a	dcrgkP
keep an	mXPaa0
keep asking	Vhjdkc
keep at	YgVbbw
keep being	cqaeed
keep chasin	cqaaed
keep coming	ecadep
keep cvs	daccdq
keep emaili	dfUqde
keep estate	cpcedc
keep follow	edYfcp
keep gettin	jsVYaZ
keep her	farabd
keep in	cYmWZq
keep it	ZNeota
keep lookin	TeYZhu
keep me	TzSZXn
keep modell	bfbpcc
keep my	YedRX2
keep on	YmXZeo
keep our	hcdasX
keep probat	aXpbcl
keep puttin	bqbeed
keep quiet	dQlnlc
keep saying	lrTXeY
keep tellin	Zsedcb
keep the	ZIzYjj
keep their	VT3Wbd
keep thinki	kSqeee
keep this	abzXcZ
keep to	smeZbQ
keep waitin	ZqYcdh
keep writin	eZbeeq
keep you	h1VSYg
keep your	jhYYUv
keeper	gilUZj
keepin	beYKmy
keepin .	qYlccY
keepin ?	ecsacb
keepin it	dlhalW
keepin me	VXZZ0e
keepin people	pfcddc
keepin the	faSbZy
keepin well	dUzfYY
keepin you	VjSTtm
keepin your	bweXXZ
keeps	W9SaUe
keeps a	gnlVZZ
keeps her	dtZddX
keeps no	cobZdh
keeps saying	ZoTban
keeps you	cbdsae
keiko	SULxrj
keiko and	bccuZd
keiko by	aYbube
keiko of	gebXrb
keiko you	agbdcp
keiran	PovfaU
kel	oXdiga
kelech	cbkfjb
kelly	dgMmsb
kelly .	aZeisY
kelly for	cfdZpd
kelly is	boejZY
kemal	bihjZf
ken	ldWVhp
kena	ecbnai
kenji	fqQYnd
kenji in	ibZdod
kennel	dYVbht
kennet	Zhehdi
kept	Zcrbcg
kept .	cctdZb
kept a	ebrYad
kept asking	dpXacf
kept behind	dZafpb
kept for	VTufef
kept in	nngVXa
kept it	WahYax
kept its	Uebeol
kept my	ZrjbbW
kept on	gTeVon
kept saying	ZpckcZ
kept the	UOajnt
kept to	bpdced
kept waitin	qgRqeS
kept you	rPiOhn
keshia	cfddgk
kestre	Vbqbjd
kestre .	dfudaV
kettle	dkfWif
kettle .	ZfuWeb
kev	dZamdm
kevin	WiegXn
key	jdZTkn
key .	YiLarp
keyboa	XZmfgh
keyles	efcqXb
keys	fahXkl
keys to	iUpeee
keysto	ecdbwV
keysto and	ecfesV
keywor	WcjqXe
khadij	fgSsgc
khadij .	bebcdo
khumal	cdlhae
kia	cXnZgj
kia .	edrccZ
kick	ecfQtg
kickof	cgfglZ
kicks	ZgblRp
kid	egfbdk
kid .	cSVaov
kid has	qkacbY
kiddin	ceacYq
kids	Zcpeed
kids .	hb5TVW
kids ?	ddrabe
kids till	Wlcoae
kids voted	YlRemh
kiebit	aoUZmf
kieran	drYjcZ
kieran near	erYcec
kill	WdsVbk
kill for	fdUffs
kill in	cpcbec
kill me	dawgYW
killed	dTuWTm
killed it	ecZbes
killed me	bZ5bWQ
killer	lcWeem
kiln	heiefc
kilonz	ZiYbfq
kilonz #	YfcWpk
kilonz to	Yqbgag
kim	ehaglc
kim .	bWjmge
kim his	dqeeba
kim the	fdXfod
kim your	Voncea
kin	hbxThQ
kin .	cfdZqc
kind	ZdsXam
kind .	aRqdfk
kind card	dZrdea
kind enough	hffpYa
kind greeti	ecXedq
kind letter	kaoccb
kind of	aioRUr
kind regard	Wohbff
kind remind	gbeqaW
kind to	Welclf
kind words	hO4TfV
kinder	bXqhdc
kinder .	ZjidoW
kinder and	cTpieg
kinder before	jSsaec
kinder within	pXfeee
kindli	Zicobc
kindly	ZXZwgg
kindly .	dXkWbv
kindly accept	bedWva
kindly acknow	YcVnkk
kindly ask	jaUmkc
kindly be	jXRnbq
kindly bear	phZWbk
kindly bring	eeZtZb
kindly call	ddaqgZ
kindly check	oddXge
kindly choose	dcdpce
kindly comple	bXZwhY
kindly confir	bcXzbb
kindly counte	cedasb
kindly disreg	jeuYaT
kindly do	cgcqad
kindly forwar	bVcxda
kindly furnis	Zeepce
kindly go	edbpea
kindly ignore	XfsegR
kindly keep	lqYUdb
kindly kit	ZbVyaa
kindly let	aXatib
kindly note	fhrIao
kindly presen	eacqde
kindly propos	ccbtcb
kindly put	dcdoed
kindly reques	ajcpZc
kindly resend	eclleV
kindly revert	XZW1cZ
kindly send	ccXyab
kindly share	cdaohc
kindly sign	bddZtc
kindly submit	cdapgd
kindly supply	cWatkY
kindly take	jZaqad
kindly teleph	cbdqcd
kindly tell	RianpZ
kindly that	YbYZZy
kindly treat	dcjYbo
kindly upload	bdWybb
kindly wait	riZXbc
kindne	dckXrX
kinds	dTnWlm
kinds .	gXpcdd
kings	dgZobe
kippur	dZbgil
kiprot	feRjWs
kira	bbgkfg
kira in	fcZqdb
kira on	caalob
kiran	hZhbfl
kirk	bhaUom
kirsty	fSZrbi
kirsty by	cdcpdd
kirsty test	ffmVei
kiss	dkocdU
kit	QWjwcb
kita	laelgW
kitche	XXhctg
kite	lYkahc
kiv	gViqcc
kloofz	iSlaeo
km	bbiWng
knacke	iXjehd
knee	dTVpeo
knee .	jXbebo
knew	eXgdhm
knew charmi	jUeoef
knife	gckcgd
knitte	jecgZj
knives	ibYhdm
knives .	bVfogh
kno	Rhqida
knock	adYqfe
knock .	ZhVjgj
knock out	bdXscd
knocke	WRWIi4
knocke back	VUORhz
know	mhdddd
know #	/KRXcU
know .	lxcbWW
know ;	fTZilm
know ?	vekYVX
know @d	uZbcec
know a	YMzVcn
know after	R2hWXd
know age	aobgde
know alread	ohgbbX
know and	loRiVd
know anythi	cphcda
know as	Yqbfbf
know ask	bqXbdk
know at	YjcXeq
know before	kOWesm
know by	rYUcuY
know can	aeeode
know churn	wWaWlZ
know dear	4WTbdW
know do	aibpdb
know each	iViocc
know either	dmUtWU
know everyt	oUaoee
know exampl	qYfcde
know for	wRmccZ
know forth	sVlabc
know from	uTgnUb
know he	Y0aacZ
know how	Xjhcao
know hybrid	qZfced
know i	Sergjd
know if	nZboac
know in	3TXTie
know inside	uXccfa
know is	ZbpkXZ
know it	kVehbk
know its	cpXeef
know lena	/EPRaT
know mate	jhWjge
know me	eRpnec
know modell	9JVTdh
know more	d2fOVb
know my	YZtbjZ
know northl	/PRXWa
know not	Uganih
know nothin	I7oaWO
know now	UPcaym
know of	aShpbm
know on	/IhPaW
know once	N5ZgcZ
know our	lcpWdY
know partic	apdede
know people	bXqdei
know planne	3LbYgg
know she	dreeYW
know so	lZsccS
know someon	dYsddb
know someth	YwZadZ
know someti	codbbd
know soon	rYcdde
know that	VauUgn
know the	jUddgo
know their	cpdbee
know then	qecddb
know there	ZfXicr
know they	ZglaSp
know this	gUcbdt
know too	WuZfcd
know was	Ssbddk
know we	eWlXpg
know when	M/dcXW
know where	0YgQWk
know which	eRa3hW
know who	viZbeU
know why	iPhYUy
know within	sXfWlX
know yet	coWjhY
know you	Ydkdco
know your	XUV4iX
knowin	XonTYi
knowle	caZbX0
knowle of	daYZbx
known	o2cRUW
known .	b3TXZb
known by	bpchcb
known for	ZwXdda
known it	hoWZhd
known on	raaefc
known since	cVhdcq
known that	hTrbbi
known to	m5MYVS
known until	kSrbeY
known who	qebZed
knows	R/fZWU
knows .	M/TfTZ
knows ?	mTpcce
knows anythi	eSvcda
knows for	Vkndda
knows his	YZdsef
knows how	cwcaaa
knows my	ehojYT
knows no	cWsdfe
knows nothin	fpcbZf
knows the	ndUXXu
knows them	edpZed
knows what	dricbW
knows when	P9cSZW
knows where	ZseZcf
knows whethe	eYoffe
knows which	dWpkdb
knows who	ZtZded
knows with	bsZddc
knows yet	apdcee
koch	fmjoOZ
koch note	idScnm
koch to	nzbaNZ
kofi	iVckfj
komst	ibdfie
kong	fblcbi
konrad	bfjYnb
korea	bsiWhT
korea .	WwhaZY
korean	gdtaWZ
korero	bYhiig
kovače	efdaen
kovács	dhddbl
kowalc	dnfidV
kowals	heeggc
kozlov	YRkZno
kozlov .	capcci
kozlov and	ddaepe
kozlov nothin	baqdcb
kp	bgihYh
kp and	Zpdfda
kp for	efibSo
kp the	ofeVci
kraków	dXpdai
kris	idWdas
kris .	fUgdnh
kris up	jpdYcb
kruger	gUhnfe
krysty	Wecclm
krzysz	icdhfe
krüger	jgbhgb
ks1	bcrYha
ks1 .	Ybpbie
ksh	ddahbm
kuala	cfWgpf
kuba	zXUjea
kuba .	mZPkji
kuba and	wZebfW
kuba are	ecaedp
kuba i	tafdaY
kuba is	bccrde
kuba of	Ushdec
kuba when	qYedee
kubern	adRvej
kubern record	Ybdsbe
kuhn	hfffed
kuhn .	hXqbah
kumasi	aScpWr
kumasi .	hiqZZY
kumasi ago	ffSghm
kumasi of	dcaqdc
kumasi with	bgbodc
kung	hchjcc
kurato	sXjcba
kwaben	nddffa
kwame	iZnegX
kwame #	dacepb
kwame is	cgWehk
kwame up	cpceeb
kwasi	ZSaqjk
kyle	bhqWYf
kyle .	YrZbak
kzn	dmXggf
l	XfldpY
l .	folYSb
l1	gZWkbo
l2	fXdgbp
l2 .	ecWbcs
l4	gRkXer
l4 .	dcbdYt
la	TbygZb
lab	gZebjk
lab .	eacgap
lab and	hYpcca
lab saying	eobeea
labora	ddYmcj
labora .	fgXbdp
labora lena	ebZode
labour	hahZel
lace	eVgaqf
lace the	eZpeee
lack	OgJ6To
lack a	bddpde
lack of	fdVhen
lack your	ZZavdd
lacked	dfanee
lackin	aThzaU
lackin .	dbdqcc
lacks	TQE/kU
lacks a	YXY1bY
lacks baby	bcasea
lacks is	ecZeod
lacks the	ddZpec
lacks your	bbarde
lad	fYVTk2
lad .	fSGQr6
lad a	ccddra
lad and	fpkdbW
lad but	dUbcYy
lad did	jlZdmU
lad from	VccWaz
lad he	aXYbri
lad to	hqcWbf
lad turned	ccbdqb
lad who	bZWXR6
lad with	aYUYix
lad wrong	cZbfeq
lad your	hbYepc
ladder	jTledi
ladies	kQckao
ladies cultur	baoceb
lads	hbgZUt
lads .	daqccb
lady	ijYeci
lady .	fgdWNx
lady and	lbgWgi
lady calls	qcaded
lady clock	edWdml
lady day	eZWR1Z
lady does	bOdpas
lady from	cfUlem
lady give	Uredef
lady got	bVrdag
lady has	kkdfgT
lady in	ebhqdX
lady it	gacceo
lady loved	jToigZ
lady new	bbdped
lady of	nkekXP
lady phoned	ecbdpd
lady said	ojYjUc
lady say	fiYcYr
lady says	YbYqnY
lady told	hmVamZ
lady wants	agatab
lady was	oZkbVe
lady with	aeeTdx
ladysh	ncTici
ladysh .	ZkRlhj
ladysh scotla	gSdkcl
lagged	gbgghe
lagos	gcheXk
lags	ZajuZa
lah	hkPdgm
lah .	ctbZdc
lahinc	kdpabZ
laid	dngebb
laid before	jvJgYd
laid off	bWhccs
laid on	bVmobb
laid up	hYrddY
laird	keebgg
laiter	mZYmdf
lake	ZUhags
lakesh	vjQbaY
lakesh on	tbYZee
lakesi	YqZjea
lakh	gXWhho
lakshm	cWodjb
lam	aXqhgc
lamb	ihRidk
lambin	nbUjkc
lambin than	arZecb
land	zaZRja
land .	fkTaki
land dear	Wqeffe
land in	peUcib
land northl	tWYfdd
land on	xVZYjc
landed	aZfbyW
landed .	lTochb
landed at	eecohX
landed i	apdede
landed it	WRPU6U
landed looks	ddrabd
landed on	jWWecs
landed safely	hcrccZ
landin	XjfjYj
landin #	ecddVt
landin 's	acdsad
landkr	Yifgeh
landla	jQlkak
landla .	bWZbfq
landla ?	edoheW
landla your	eWeheo
landlo	gbjefe
landlo .	VndpZc
landlo forgot	dZdZaq
landlo gave	cYfdcp
landlo of	gVVpkg
landlo wants	apcVnc
landow	bWqUik
landry	aYVqmd
landry .	eddrYd
lands	9TWWWg
lands #	qdcaed
lands dear	xUadda
lands lena	uVccdc
lands modell	tTfefe
lands northl	vbYccc
lands on	cZjdYo
lane	faVYkr
lange	balgfh
langeo	gigZef
langua	Zlajef
langua and	VwUWbl
langua it	eYdXpj
langua works	dZpchb
lanter	agbqWh
lanter .	biaqba
lanyar	ggicfc
lap	fwRZfa
lapse	eeifbg
lapse into	clTldi
lapsed	TVMoV5
lapsed .	biQdZw
lapsed and	eZbdXv
lapses	hmaclX
laptop	lVnnYT
lara	abardh
large	gjbXhi
large print	jYoabe
largel	ZUZrji
larger	VPUxmg
larger .	dZbrfc
larger a	WUV0Tc
larger it	ccdXoj
lars	fKpmbf
lars .	cW1VYZ
lars of	ecWpjc
last	gfancf
last #	gjQnaj
last .	iYoPoe
last acknow	ZZqedc
last applic	taegcY
last bit	cadscc
last boss	aRkuYg
last candid	ZwpLYX
last chance	WeTybe
last chat	cXctce
last date	dXXrci
last day	eGhlml
last employ	fhVpcd
last fence	bVXcax
last formal	ebboee
last four	TdR6Qi
last girl	Vshcca
last has	hbbabp
last head	Ufnlbc
last here	fkmRhg
last hire	ZuddbZ
last hurdle	hZTvkU
last i	aqaXhf
last interv	yQeiab
last job	aTotWV
last line	jkSWhn
last lot	dqccdb
last mail	VnUiim
last messag	XRwkac
last met	cgoZde
last moment	mVcane
last of	rlZSga
last one	kkVRkk
last page	cZSqob
last paysli	eceoce
last person	ongSWc
last place	Saphdj
last round	aTd1eX
last salary	eeaode
last school	babogf
last spoke	Xdgbjo
last stage	iPYtaj
last step	beVveY
last talk	ahbrZc
last the	edPXls
last three	VXP/Od
last time	kkebkU
last two	XgdtSj
last word	gsTSXm
lasted	hZmebe
lasts	ahsdeS
lasts #	icbqZd
lasts .	bhvZcT
lasts i	eeYdcp
laszlo	emZcdi
late	kXdkfe
late .	dhcepX
late ;	dhUdkj
late and	ibOjim
late at	edZokZ
late by	Vgchbq
late for	cgWjdm
late husban	cYrkcY
late no	bapced
late one	Ygeobe
late or	bedcqb
late shift	agZofe
late so	jreeSV
late they	cafccp
late to	WYnbdp
late with	epcedY
late yet	qVefff
late you	dcdbqc
laten	ebhcZp
latene	VXqahj
later	mjVghZ
later .	QycdZh
later can	eXpfed
later day	nVejff
later i	bXVXps
later if	eobced
later in	bqcVif
later on	VwaYcc
later one	hpcYcb
later she	Wqaclc
later sittin	epbeea
later stage	Utdedd
later than	4JZqjU
latera	lQjhhc
laterl	ielYce
laters	cVlihh
laters so	Wceglk
latest	/KQscU
latest .	/NPlbX
latest and	tXZdhb
latest by	qTVlnW
latest from	hYqabb
latest i	qZclba
latest in	rdcccd
latest ok	redWee
latest on	xTSiga
latest or	Zdepee
latest paysli	ecbacp
latest please	Zdeqdf
latest she	oaedee
latest that	rcWadb
latest the	sWbhdc
latest we	pXcjdc
latest you	raddce
latin	YZUdth
latin .	bXbnpW
latter	igjiXY
latter .	fcscZZ
laugh	PcXims
laughe	eobXbi
laughe .	apbeee
laughi	oZifbZ
launch	eZ5PVW
launch .	pkcbZZ
laura	cfXpUn
laurea	ngPiXl
lauren	dlbffa
lauren and	WpZUld
law	fcYfli
law for	jjUgcj
law role	lcWncb
law sign	bddWud
law up	eceboc
lawn	kTfhfj
lawn .	jeVpbb
lawyer	XiWfll
lawyer .	WhceYs
lay	Qak1Rd
lay by	edpdeZ
lay chair	dZohcc
lay me	eYcqed
lay on	daeodd
lay out	beYvZc
lay there	YtXadh
layer	TfoRzV
layer the	dccZrd
layoff	bdacgq
lb	iYmdXj
lb ones	qbcced
lc	egaUmk
ldn	ffcggg
ldn card	mYgWjj
le	gSboXo
le meas	lVcdem
lead	ZdVrnd
lead .	boLesd
lead a	caZyYd
lead at	fapahZ
lead by	boeecd
lead cashie	cbqeeb
lead for	ZYYucd
lead has	diUkYk
lead if	dncVmc
lead invest	eYqcdb
lead is	hiVndc
lead lena	acXbra
lead my	dccpdc
lead on	fcYpde
lead picked	ebbfbq
lead positi	gcndkV
lead role	fTclji
lead the	WXektZ
lead when	cpdbee
lead who	fgYocc
lead will	btXcha
leader	eafekg
leader 's	ebceqb
leader .	ZeqTeh
leader inn	caepde
leader it	cfaedp
leader northl	pccddd
leader of	pbblbY
leader presid	dbscYa
leader sectio	dccdpd
leader the	dacfbo
leadin	YUWqnh
leadin hand	Vdeeoh
leads	dnlchT
leaf	iZenbd
leafle	hmWbbk
leafle after	gnSddm
leah	dfZfki
leakag	eakgah
lean	cmcaoX
leande	ekYYnd
leanne	iZblhe
learn	kQcjkh
learn about	bXrddg
learn by	2WdRbe
learn how	cdcqca
learn if	oZdfde
learn it	dZVXmr
learn on	racecc
learn that	cVabks
learn the	eVX0Xb
learn to	eecbpe
learn your	Upjdgc
learne	ffWfkj
learne 's	hiWThp
learne .	VVljdo
learne has	dpbedc
learne read	dbcdod
learne that	eZqcec
learne to	gjYaSq
learni	YdYijn
learni .	ebcYko
learni suppor	YqZdhd
learni the	cZWimm
learnt	eiaVfn
lease	ZgnZkc
lease .	chqbfW
lease and	fXodee
lease ends	cgcdap
lease is	hmhVhY
leaseh	iYenec
leaseh questi	deapee
leasin	fdtZZa
leasin off	Zctbcb
least	YnZeUs
least #	bdaocg
least .	ghXcXs
least and	Zpdeee
least for	dWXacr
least i	dVlWbt
least it	oXaYcn
least northl	Q7UdcW
least not	dYodcg
least one	cVVzlU
least send	egoZcb
least they	jbWXcs
least we	hacdpa
least you	gVcvYY
leathe	ZhrXUi
leathe and	dZXcdu
leathe would	ddradc
leave	elkWdg
leave .	dipPoU
leave a	qauRYZ
leave again	pbebee
leave and	bqnVTh
leave anyone	wdVdcZ
leave by	pbcbed
leave from	SprcZa
leave her	bqabcc
leave here	scYecd
leave it	WxGPf2
leave my	easdca
leave northl	mXdpaZ
leave our	tVdedd
leave so	bqZjcc
leave the	nOhghh
leave till	ebpeac
leave to	ZnZljV
leave until	Rc5bZX
leave us	VgqYXm
leave when	Ypcbdg
leave withou	qVkcdc
leave you	leVfej
leave your	UMorak
leaver	filhOe
leaver .	Xdpbcc
leaves	esiVeV
leaves you	kboecX
leavin	bamXdp
leavin .	eTpglY
leavin a	ekVahl
leavin do	aTzWfd
leavin is	daVecu
leavin it	fdabbs
leavin the	blobYa
leavin us	aZpcbi
leavin your	bobgcc
lectur	aZenjd
lectur a	bZoZma
lectur in	mZWnbf
lectur post	dkWccp
lectur your	cqcYce
led	mQYZjr
ledger	aggggf
leeds	Udklge
leeds .	ZioThh
leeds from	dedXqd
leeds lead	dadoee
leetco	Wfqakb
leetco .	WVkidp
leetco on	XtjbaY
leetco role	ekUkkb
leetco says	iciVhi
leetco told	WgSlXo
leetco will	nmbUee
lefebv	iaahbo
left	davgZc
left .	iPnkWm
left ?	ehpaac
left a	UW5ebU
left an	edvXdY
left and	heegnV
left at	Wafqah
left before	ejyQXX
left behind	cV2YZY
left by	ZbnVnf
left for	hhTlYl
left his	dZwdbX
left is	qkLfmV
left it	eZ6cVI
left me	Sjigif
left my	cZ/SNN
left off	UfY2XW
left on	XYVknp
left open	Wtaded
left pile	elWcdm
left standi	drYYde
left the	iTxZZd
left them	eYxafU
left then	YYXuci
left there	WWcuba
left to	kgGcdy
left we	acWZqo
left with	dWnqVY
left withou	rSnRYl
left wonder	ipWeba
left you	nwNWcX
left your	VZ/TOU
lefèvr	bcggkd
leg	gkfTjd
legaci	cegZik
legacy	kjVffe
legal	diWgjh
legal 's	bbYfvZ
legal .	iuVaWV
legal and	eqldWS
legal exp	gbcbdo
legal has	YufchS
legal have	mTenfc
legal name	dcWpZm
legal readab	tUeeec
legal secret	jZUoal
legend	doRgie
legibl	akiccg
lego	WWpoeZ
legs	Zcnchf
leices	ekaRjm
leices .	amiUal
leif	XYvTnY
leila	hYneYf
leilan	dgVgki
leilan .	dcbeoc
leipzi	bYSkXx
leisur	fPuYfi
leisur .	bSuddh
leisur will	pecYef
leith	dohYgX
lekker	dhrgYT
lekki	himcZa
lekki .	ZsjXZY
lekki has	eXpeef
lemmen	aheimX
lena	/LWqdU
lena #	igarVU
lena .	4OfigS
lena ;	afgqjP
lena ?	MZnqjV
lena a	eVexYZ
lena about	qXjidV
lena after	8VNXbT
lena all	qbbfcc
lena alread	bbacdr
lena and	/RXcaa
lena any	dcbqdd
lena as	lepWZY
lena ask	VVXwXb
lena at	nkPzVJ
lena auto	Vbudec
lena becaus	iglfaW
lena been	oiVbee
lena before	fVYsXn
lena both	pddfWd
lena bring	ZZUktZ
lena budget	cdWpcg
lena but	irZUeZ
lena by	5JYUpX
lena call	xVYVad
lena can	WeZpdj
lena come	WVxRhb
lena convoc	VoQgip
lena could	YtXnWa
lena did	qhXecU
lena do	rRlUcg
lena due	XXfqee
lena either	wUdadd
lena email	qbcbcc
lena even	sUddef
lena first	glViXZ
lena for	mQVzgP
lena free	Ybcrea
lena from	sOVuYV
lena full	WhbrZc
lena garda	jTpTib
lena good	obedde
lena got	cdYcrb
lena had	cqccdZ
lena half	STTvmW
lena have	aajqZW
lena hazard	qXeeee
lena he	0ILvYR
lena hers	Zgcodd
lena his	vWdYdd
lena hr	rYbddd
lena i	xHsaeW
lena if	uDaodk
lena imagin	afXqcd
lena in	WnqlMW
lena instea	xSacda
lena is	dRteYk
lena it	tcQnRV
lena keep	cccpdd
lena last	deeWqe
lena latest	shVabY
lena maybe	YmbZYp
lena might	jTccap
lena muita	ddZrbd
lena my	pHTisR
lena new	afsabd
lena nice	YiicnV
lena no	sYOgZj
lena not	yadTZb
lena nothin	ntXWYW
lena now	irgSSR
lena of	iXUgko
lena offer	ecerVe
lena ok	jaUimd
lena on	xfZUXc
lena one	0XbdXX
lena open	asZdcd
lena or	WjIuqU
lena otherw	fbbsad
lena phone	zUXWZk
lena please	aeUydY
lena probab	xRcdda
lena rang	RoYedq
lena reacha	Watbed
lena reply	Yeeqcf
lena s	rfnfUR
lena said	paedcd
lena same	ZYkqab
lena says	wTpSWV
lena second	bUYvdX
lena she	/MTZTZ
lena signed	abbctd
lena since	qVWhfd
lena so	sckTYe
lena someon	oecccW
lena someti	aqcddc
lena tell	eUcscc
lena tells	tTecfe
lena that	pZqddK
lena the	vPccXo
lena their	fbapee
lena then	mlLead
lena they	0eTWeV
lena this	YbYciq
lena though	Xreeec
lena to	pYOyXW
lena unit	WaYtad
lena unless	hodbad
lena was	WXubTi
lena we	seVYRn
lena when	1Pafda
lena whethe	uOZpTY
lena which	Ueb0Zb
lena while	deapde
lena who	pRTeli
lena with	zFdsdS
lena works	bccoef
lena would	dVbtai
lena writte	aedjVp
lena yes	oXZrUb
lena you	6FdckR
lender	YmjTek
lender .	ejpXda
lender on	lcUbik
lendin	cenbcf
length	Uiaubf
length .	jhYZqZ
length of	lpaWbe
length tanish	cdsWdd
lenka	Xbjjfh
lent	icNrYm
lent .	ahXqec
leo	djVdod
leona	baqlWc
leona contac	dbcoce
leonie	ahrSiX
leonie .	cioZcb
leopol	eYjnbc
lerato	iebabo
leroy	YlbZnf
lerwic	ekgiZb
less	dbdXir
less .	pjcXcZ
less good	ebfWTx
less money	bbZbtZ
less than	QojWrX
less the	cbYawa
less we	fXdeep
lesser	dhbpZd
lesson	mWfuSc
lesson they	ghVfcm
let	jhYgff
let all	qQYfjk
let and	cabecs
let anybod	lVdgcn
let both	rbeYed
let candid	tUcfeb
let down	jQZcsh
let every	sUbddh
let everyo	wcXWZh
let go	aTrcbm
let her	OdWrgn
let him	UiXfqZ
let into	YbZyba
let it	YkjbpT
let me	hnVhcg
let myself	cYtZdY
let nothin	cWubdZ
let on	hcpcaZ
let people	klUZae
let slip	hrYTXe
let someon	iYebdp
let the	TWlrjd
let them	HYtkwU
let us	UUUywb
let you	qpWVbh
let your	dYcder
letici	fgVoef
letici martij	ddYrec
lets	ilQpcc
lets call	oWeddj
lets do	KYM4vW
lets find	ecfaoe
lets forget	dZadds
lets get	TLe6cW
lets have	STfpZt
lets leave	XWcfaz
lets me	9iTLbU
lets not	gmjQjb
lets say	fYUteW
lets see	U/QZVM
lets stay	YWZfbw
lets talk	ZRVvlf
lets tell	pbcedc
lets them	cvaabd
lets us	3jaUQW
lets wait	crcadc
letter	mYXcre
letter #	qgUXWp
letter 's	XWZW/R
letter ;	cbcloX
letter about	fQudYe
letter after	YrhiVX
letter are	zebXUb
letter as	bgVgmh
letter at	qlePjX
letter attach	ZXWW4g
letter becaus	caZdau
letter before	siiaVU
letter benefi	eedYpe
letter but	UlXjfk
letter by	4TNjdX
letter came	VeZYiw
letter comes	jbUXwW
letter coming	bZddsc
letter enclos	dbchqY
letter follow	WcWVyf
letter from	SRZzhm
letter go	8nMSSR
letter goes	keWYpc
letter i	UZtgsP
letter in	vNlbbd
letter is	YXcM/a
letter leave	zjQbYZ
letter lena	wWYYgb
letter modell	bSXWtm
letter no	dLwYao
letter not	RmYqda
letter of	VYfb4Y
letter on	mfNbkn
letter or	zYXgXZ
letter out	tVbidZ
letter parts	ocbded
letter please	ebZqfc
letter ready	mfaUsY
letter resign	dZgoce
letter says	VbZolh
letter second	qcbedc
letter she	dqbcdc
letter the	taUgbj
letter they	TWerpR
letter to	wZXTtU
letter was	TclVZq
letter we	WZfWiw
letter went	XWrahi
letter when	W2XbYc
letter which	omYQbm
letter will	wXVPod
letter with	qaWeeh
letter within	qadZhe
letter would	tiXXWf
lettin	jZlaeh
lettin everyo	kUjdjd
lettin forese	reZacc
lettin go	ecdeco
lettin my	fYjZbp
lettin people	vaZYXh
lettin the	WTaVts
lettin us	fezYaR
lettin you	adhWbs
leuven	Ucegin
level	bfWbew
level #	XTbglr
level .	lcVhbm
level and	deYchp
level certif	eZdped
level churn	dddYdq
level is	dhocaZ
level of	qXfZci
level result	Ypeede
level so	ebedap
level that	eZbddr
level with	iqeWVh
levell	bjZldg
levels	ccWkik
levels point	eaebpd
lever	Yaggqa
levy	kmWgYe
lewis	cbfedk
li	cfnjZY
liabil	jcUekj
liaise	firbYS
liaiso	lbrcUZ
liam	WfLkks
liam with	acbrfb
liar	brZcjS
lib	feXggm
libera	hZtVba
libera .	cWvXcc
libert	njUfkY
librar	cakchi
librar .	kebShm
librar and	cdafdo
librar of	caqbde
licenc	YZZrYt
licenc .	XdUjV0
licenc and	eXWlas
licenc both	dccrcd
licenc by	bcdqee
licenc check	dZVifq
licenc copy	cdaqde
licenc from	bndWmf
licenc front	dZoced
licenc i	eccdpb
licenc is	cjoXiW
licenc number	aeZwWd
licenc on	jbqWbb
licenc scan	efaodc
licenc takes	iWocdc
licenc tender	eoYgeb
licenc that	efcbdo
licenc was	cYablo
licens	kWVidp
licens .	fefXdp
lichen	ZYqjcc
lid	bhkbic
lido	dUrfed
lie	aZiiek
lie down	gooUdU
lie elsewh	ddXdes
lie to	hdabdo
liebe	Zmdidb
liebe for	YrUgff
lied	YUvobW
lies	apWkcd
lies with	dwXadY
lieu	gYhhnY
lieu the	cceape
life	agiacn
life in	bdoded
life on	Xphcee
lifebo	jWdhld
lifegu	feaicl
lifegu email	cfbcco
lifeti	dhWVte
lift	YUzhdc
lift 's	bQ3gXX
lift .	XO4SnZ
lift a	bWflqV
lift and	diVbeq
lift engine	bfcrda
lift the	XYlsbb
lift they	dqXeee
lift to	aX3hQX
lift works	gfgWkh
lift yes	jmVcdi
lifted	gbokZT
lifted .	dH0oaU
lifted and	lbUmjd
lifted i	dapdec
liftin	Zbhjdh
lifts	Sf4ZdR
lifts .	cYqhiV
light	elddah
light .	YjQhdp
light and	dlVjdh
light for	dYZsZh
light from	lwUVbT
light of	dghTgn
light on	cYrdfc
lighte	foalZa
lighth	fhajkW
lighth for	edpbdc
lighth says	YZpkcd
lighti	ZjemZf
lightl	dfccnc
lightn	bVcUlo
lightn .	aciWsa
lights	ZWgilk
lights .	Ucfjbp
lights an	edcYoi
lights number	ecpbed
lights to	bdcYse
like	Zdcpla
like #	qkZgZX
like .	WhmgnU
like ?	WPX/VY
like a	UodsZb
like an	PSmycg
like and	XXfufd
like anothe	cTa2aW
like at	phhTce
like auf	iWZYkn
like before	baatdZ
like best	ecbbra
like but	eXZsZk
like change	cdeboe
like come	ebcccp
like every	cZueZb
like everyb	bYzXaZ
like feedba	SZbaZ7
like have	dZjoab
like hdmi	eqbccd
like her	tdgaWb
like hydera	oiXbbZ
like i	qabbef
like is	WpiTdl
like it	adlgnV
like just	cUrece
like leavin	pXedfe
like me	ZaO4lU
like modell	duUeXT
like more	bbcqdd
like my	eVegjl
like nothin	eodagb
like oh	cbreea
like ok	ohdcYe
like okay	bqcddd
like on	UZTtqb
like one	VZcqVq
like other	aoeced
like our	cndTlk
like refere	eYerce
like that	XsaTji
like the	kdXphW
like their	ciqRbj
like them	YbXftY
like there	jUqdce
like they	qqLZOk
like this	gXfccr
like three	ShWxVS
like trust	edbpcc
like two	iUjsXc
like us	dcZtae
like we	mlOeZi
like what	mpTdca
like whenev	ZqYade
like you	VYTn/U
like your	LUe7hV
liked	agdaau
liked #	ebadbr
liked .	evghTQ
liked everyt	giRdjm
liked her	hjdTco
liked him	dVTZat
liked how	ihOYir
liked me	coWfSn
liked so	eacdbr
liked the	fdmWgg
liked to	VYYQW/
liked you	anUYau
liked your	TUqkck
likeli	eqddYe
likely	bttSXP
likely .	cqYhcb
likely are	dbxTdY
likely to	hbsaaZ
likes	fvUjYb
likes .	XsdZbh
likes it	Ygpddc
likes me	beNihp
likes the	bwbhaU
likes to	iiYrUT
likes you	gtPcgc
likes your	frXcde
lila	adhahl
lille	ZhXlif
lim	kaftZQ
lim and	ercdeY
lim has	lmWade
lim with	abdscc
limbo	jgzXQQ
limbo till	ecoebd
limbo with	eXqffd
limeri	cofjXa
limeri and	aqeeeb
limit	ubTgVk
limit .	rdbcZe
limit for	pZZdfh
limite	frqTZS
limite access	bbqbed
limite to	cyUWdX
lin	bcVire
lin .	cZdloY
lina	hjXmcb
lina so	grYYYW
lina up	hfocWc
lina yes	cfccXq
lindah	fiZoYe
lindah heard	cnTgbj
linde	nmTfgZ
linde .	coViic
linden	gfeYhj
linden .	gjUcdn
linden off	eacZqd
linden the	XppXcX
lindgr	YjhZhg
lindho	Ykhagg
lindiw	cjRacu
lindqv	ZTYrlj
lindqv .	kdTchk
lindsa	ceVpeh
lindse	cXdgrd
lindse i	iUeffo
lindse on	gcpcdY
line	hdfeci
line #	nSZTno
line 's	dVqhUi
line .	Vwegaa
line ?	ZfZphb
line and	bmTlfg
line answer	eceqca
line back	ehdoba
line before	nWZdij
line by	xPPlYi
line droppe	dbsddX
line free	zVWaZW
line from	hfTngf
line i	qfYadc
line in	goWhmS
line is	XxcUZg
line manage	hiUobc
line may	ebsZda
line modell	wRbXee
line no	cUVSby
line nomina	ecWder
line on	jUdlUn
line pinewo	dlmeeV
line then	eVllgc
line throug	YNVSU/
line under	YZhYXv
line update	qdVckc
line we	jXYZct
line went	VP7UWY
line when	bkbYod
line with	cgjQdn
line you	oYdgeb
line your	ddbdbo
lined	fXYtjZ
lined up	fXYtjZ
linema	afZffp
linema 's	ejUgij
liner	cWSooh
lines	ebnieY
lines .	Wojeda
lines was	bYrbed
ling	iRfngg
ling .	bVjkfi
link	STb/aU
link 's	WRX/TV
link .	XQO/gY
link ;	Zbashb
link attach	ebbpdd
link before	bcSpmb
link below	aXjrac
link by	ddZqhZ
link came	ZcWwZW
link for	Ugelbj
link from	bdcsad
link has	aacqbf
link in	WWukeV
link inside	deeYpe
link is	XTU8dY
link placeh	cdUtee
link surviv	niVXhi
link then	Wcepee
link to	addxcT
link under	eZerdb
link valid	cdsWdc
link where	cdtUee
link will	RUjyaa
linked	Yh1WVZ
linked says	cbpjXa
linked that	Trcgef
linked they	epWded
links	hfqdZW
linux	jidaef
linz	jsTVgf
liquid	pSpYfa
liquid .	kfkWjY
liquid are	eXcjcp
liquid to	cctXce
lisa	naQjfk
lisa it	dlVoah
lisbet	heZdkg
lisbon	fqcddX
lisbon #	dbdoee
lisbon gets	cvdXbY
lisbon it	peccdc
lisbon we	YqaXka
lisbur	kTVkbn
list	liZgZh
list #	bafsad
list 's	iqPXap
list .	Tufcdf
list ;	ZnYhVo
list ?	gilSkV
list @d	tcbZcd
list and	brdeiU
list any	eYbdsV
list as	SqsccS
list at	mVXjao
list attach	YajtVc
list becaus	bYxaWc
list by	leisPV
list closed	lZYZdp
list comes	paddef
list every	abVwZb
list first	bueXdc
list for	afrjMh
list from	YokZfY
list gets	ubbcbZ
list goes	/VNZST
list had	daccdr
list has	XfTdev
list i	ZilfUj
list in	ldTgel
list is	jzFOfl
list me	gWcodh
list mr	bbreeZ
list no	YjriXU
list northl	sadbdd
list not	dqhcaY
list now	ZlcljW
list of	pTYrXh
list on	9NWSce
list out	ggVXni
list please	eaqZce
list publis	jZXbcs
list referr	mnbdeW
list said	ddodeb
list shall	shaYdY
list so	fYVyfS
list the	YgggqX
list then	eaaaqg
list was	XfaVeu
list went	eZUird
list will	uqVRZT
list with	jldUXj
list within	uZdadb
list would	asaeeZ
listed	UQizSk
listed .	YXoqYa
listed below	dZqcdd
listed in	ecXdio
listed which	pbebde
listen	nmbXZg
listen .	nejZUg
listen for	mobcWc
listen out	rcbcdc
listen the	ieTjfj
listen to	UpuRZb
listen us	edbddo
listen with	tZbbcb
listin	iZsbdY
lists	Yecjji
lists will	japedY
lit	jmUYam
lit chrome	badbeq
litera	ekefeb
litera 's	Wcgpbi
litera .	jkmTca
litera from	cUifpe
litera sector	kneUee
litera you	ejVrbZ
litiga	bhckai
little	dmgeYg
little .	YtgdeY
little alasda	eYpdee
little budget	kWjhab
little longer	h1WVeT
little more	mvXRca
little of	eZcdeq
little one	iVyaaX
little patien	dsabde
little school	cbeedp
little while	hpXbdc
live	WWgnng
live #	gceXfp
live .	eUshWd
live ?	ddYsdc
live applic	bepbed
live for	bmUljZ
live in	UOedxi
live on	ROnkkk
live round	cZXjeo
live task	ebricU
live with	YqPepe
lived	YeoZjd
lived accept	adebpd
liveli	bThsXn
lively	USodlj
lively .	VQmhpY
lively and	Zdpdbi
lively me	fbRXop
lives	XVgpmc
lives broke	aVmsaW
lives is	XfpidX
lives people	obaibe
lives softwa	ZhgXqS
living	Wlfefg
living .	dpdTfh
living ?	WXYvbe
ll	YobhhX
ll .	ZoYepQ
llongy	cYcgat
llp	dijOVn
llp .	jUmhce
llp you	eVWTaw
load	naahjc
loader	dTmldc
loads	jYeYar
loads of	ebacdr
loads will	dcoddd
loaf	anraWX
loan	dhikcZ
lobby	XYbrYm
lobby .	Yfpgba
lobbyi	izYaRY
lobbyi the	loedTd
local	XhYYaz
local .	ZaUYY5
local lad	dccdcp
local paper	bXwdeX
local skip	aoccec
local staff	caTlni
locali	aYjWlm
locall	dgkUgi
localw	Vadxaf
locati	WWkicp
locati .	caqWnY
locati delive	iWZmek
locati for	YcsbhY
locati number	ZYawcd
lock	aifalf
lock 's	dnbaqT
lock .	VZXhlq
lock accred	cbcWnl
lock for	jmcSUl
lock who	ebbddq
locked	gXrXoU
locker	bgcUln
lockin	ilmUcY
locks	XZeiap
locomo	YYpkhZ
locum	ghhgWe
locum 's	mmhWZa
locums	fafZli
locums i	ccYaqg
lodge	aYlmha
lodge .	cXipgY
lodge ?	cZdsYZ
lodge is	apnWab
lodge manage	dcVdes
lodged	hTmheh
log	YZltaa
log .	fnVjYf
log book	eodade
log combin	jjTfig
log in	RQvzbS
log off	rZeZed
log wether	YmVhjg
logged	gcqedS
logged in	edsWdc
loggin	mYWYoh
logic	naZsVY
logic .	lUcoea
logic until	qhcdbZ
logica	keYich
login	VTzocO
login 's	ebaqce
logins	gbjYbk
logins .	igVZcq
logist	UXkphd
logist coordi	efddpX
logo	ddpVmZ
lol	UnloVa
lol they	ecdcco
lollip	blfpXW
london	bjdggc
lone	Xjbjie
lone for	cpabec
long	eubZfc
long 's	XuXidc
long .	XvhZXe
long @d	thXbZa
long about	bSiclo
long after	Q5Xdca
long and	fdgVfo
long answer	doYbck
long as	KqiknT
long ask	kYmWbk
long but	qibZca
long conver	qfeXYf
long discus	ebdedq
long do	adYoie
long emails	baZdqi
long eviden	Vbnncd
long he	csZeed
long is	ivWZdX
long it	V1cYgW
long list	aZTqfl
long modell	vacXYV
long northl	pWZehf
long nurser	hUUWnt
long pizza	iWZmek
long so	eWhfen
long talk	Ydeefo
long that	YqeXeh
long the	1YeYYV
long they	Y6fWXP
long though	bXicdq
long till	qcYdde
long time	kcoOfg
long to	eTiZbt
long vet	jYbVhq
long walk	hasWXa
long way	dpcZbi
long we	qYaXjh
long weeken	gaodcc
long while	bpddbe
long you	YfXfoi
longer	fhbbfl
longer .	ioNWkj
longer ?	lwbOac
longer a	ZRnXin
longer accept	eZcbZt
longer and	ZqkXeZ
longer as	bdadub
longer availa	bTjXas
longer being	edZfep
longer exists	aUNfZ9
longer get	aapfde
longer have	eaXdjo
longer hiring	eZVeev
longer holds	axXibW
longer i	mRYara
longer intere	WR1jZW
longer lookin	eaWceu
longer need	cbaeer
longer on	aZSpWw
longer open	feYbes
longer possib	fklbeW
longer realis	S4UdeS
longer recrui	bVIdd+
longer requir	cbccdr
longer send	deodda
longer taking	dbVddu
longer than	2sPcZM
longer then	pRckja
longer under	bMOXc8
longer want	UorjXV
longer wish	bT9hbK
longer work	cV4ecN
longes	fjlgWY
longli	lgWfgf
longli .	WgPlfq
longli for	bbapci
look	gncgbc
look .	Usfcfc
look @d	fZeoec
look after	eTpjae
look again	nUfjce
look am	cqacdd
look and	rlOLqd
look around	fZqjaY
look at	gyYkXV
look come	caeoee
look docksi	hcYddp
look down	ecderY
look elsewh	kMfXay
look for	pSYVU2
look forwar	bblbvQ
look i	ifeUlh
look if	kbcpaa
look in	iRhcmh
look inside	fpacdc
look into	l0LZdU
look it	ebrZcd
look like	bfcxaW
look me	dVeiil
look of	TyYbhb
look out	oXWbgp
look over	fpaeWf
look round	VL1mdY
look the	eQqenZ
look throug	jpPWfj
look under	YRonbi
look up	bafdcq
look very	ebpcdd
look when	csYadd
look you	UVY0fh
looked	cncadj
looked after	ZVpjha
looked at	arXYem
looked for	ebZdrd
looked in	fiNhii
looked it	qaVlZe
looked over	aoZmdZ
looked up	ebubbY
lookin	cgXjdm
lookin .	RXbbvk
lookin ?	ZaV0cY
lookin at	uqXSeW
lookin elsewh	ZWZdks
lookin for	UNctT4
lookin forwar	TNmqnW
lookin good	euabYc
lookin in	dfodZd
lookin into	c7UXZR
lookin like	hqYiTV
lookin promis	cpdddc
lookin throug	eqaacc
lookin to	debdeo
lookin too	dbcedo
lookin which	eVglel
looks	iubkUQ
looks at	s1NZWP
looks for	bcfpda
looks good	upRaUT
looks off	ebddoe
lookup	ebXmfi
lookup have	ZZaZlo
lookup told	iWZYkn
loop	oqPeWg
loop .	ctVkXb
loop back	bsYbeb
loop on	ZeVkat
loopwi	hceZlf
loose	fkcgaf
loose .	agrZZd
looser	eWfooV
looser .	ageepX
looser in	bdceoe
looser motiva	giWlfd
lord	eapjaY
lorenz	lcXnXi
lorna	jZdlfd
lorrai	ggWgpa
lorrai .	iebjVk
lorry	ihUZhm
lorry .	qZcedd
lose	dkXgif
lose .	qcchUe
lose and	gVXcjo
lose her	apdaic
lose it	ZVWcmr
lose my	Umjicd
lose the	eibpZZ
lose you	dYmZra
losers	oeidaZ
loses	iepZVe
losing	iSoidd
loss	fZgpWg
loss .	YlfcTq
loss about	dascca
loss termin	jbRfar
loss test	aWV1YX
lost	UdmYZx
lost .	VWUpXz
lost a	ibuYVb
lost by	cdbcat
lost civili	dawXdb
lost in	hrVbce
lost it	ahWdVv
lost its	ZnrZjO
lost marks	bdebeo
lost minist	Ycpeef
lost my	dWvRif
lost on	Wdpdie
lost out	ZUQcb1
lost reflec	edtWcd
lost shareh	ecqccc
lost the	XrXVQw
lost to	cVTZwj
lost your	hfofcU
lot	epeaed
lot .	audbeZ
lot ;	pabdcg
lot about	dXrdde
lot and	pddZef
lot for	eaZbbu
lot get	Wqdfee
lot just	Winddd
lot more	afbcpe
lot move	oiXbbZ
lot of	nsWVaf
lot said	kmMhah
lot so	bdwgbT
lot to	SWfinl
lot where	dVWfni
lot who	eaoded
lots	cWijgj
lots .	ejbaap
lots class	iebUkl
lots place	ceaepd
lots tracey	ccrdWa
lotte	Yeidig
lotter	ZalqaZ
lottie	WgZdog
lottie .	ZpcjYb
lou	decuVZ
loud	eiZakh
loud .	VqZffh
louise	lVsYZc
lounge	Specej
love	Vgcdko
love #	dobfec
love .	dgVOd3
love and	dVyTcf
love for	ZVTdtp
love from	bTpWhm
love nor	bqbbbg
love our	edpccb
love that	atjYWd
love they	dcdYre
love to	Pmfjei
love we	ebXicr
love you	eYSj2U
love your	YSqgak
loved	cbhccq
loved having	iecWmh
loved it	cXjtbV
loved meetin	kckUmc
loved my	aTjqkW
loved the	jgjaTj
loved to	XVhUK/
loved you	ddRioj
lovely	XV+TZj
lovely #	dYuddZ
lovely .	ectWZe
lovely and	fabhZp
lovely but	YYaZR4
lovely card	edpdcc
lovely chat	didRlm
lovely chatti	iTreeb
lovely in	bbYgho
lovely interv	aggWog
lovely lad	elWean
lovely letter	bcUfcx
lovely man	dXsdec
lovely meetin	ddrabd
lovely people	iarWce
lovely queuei	ebrcdZ
lovely talkin	Zesacd
lovely thabo	cdoeeb
lovely the	ecpddc
lovely to	da8MYa
lovely tone	dWZdct
lovely with	dlQcoi
loves	hSuVja
loves .	cYqcee
loves you	nkUalX
low	Zfheif
low .	ZYkYfo
lowdow	kgNefp
lowe	oRheoZ
lowe .	mVjbnY
lowell	lXRhin
lowell 's	dsZdac
lowell .	eQWsmd
lower	fmUVlj
lower them	kgaSco
lowest	gZQapr
loyalt	aZnXmg
loyalt .	geWehm
loyalt the	gccWkk
loyalt who	hhVYji
lpa	fXTezX
lpa .	dZZgqd
lpc	SXgljh
lpc .	ebbepc
lpc portio	Wdjief
ltd	cmgUkd
lu	lTckYn
luca	gWdXya
lucas	hajgVi
lucind	WYmawZ
luck	ZRjbW5
luck .	fTVqdr
luck about	lakckW
luck at	Wasacg
luck elsewh	dcPba1
luck for	deXcds
luck in	cXpbbh
luck next	ecXber
luck out	bYTdd0
luck specia	fepffV
luck with	YV4QZf
lucky	wTkWbe
lucky .	iUddcr
lucky ?	fqdaac
lucky for	oabbfg
lucky her	bdxTZd
lucky one	uYYYfh
lucky ones	saccea
lucky them	ZftacZ
lucky to	fgVYdr
lucky we	iadaqb
lucía	bWkjYo
lucía artist	decqab
ludo	XgZlhi
ludovi	kjijXV
lugano	hkQhWn
lugano .	eaZgep
luis	fahXhm
lukas	flbZmc
lukas about	dccYio
lukas on	ecYX0W
lull	ZYopZb
lumen	gdlcag
lumen bay	edpcea
lumenp	iZSgmn
lumenp .	ecVcjp
lumpur	kVYZlq
lunch	iRmofZ
lunch ?	bXcwda
lunch and	kOilhf
lunch at	fVjggg
lunch for	cYYtbd
lunch leetco	qchUdd
lunch nice	edVflk
lunch no	pecacd
lunch on	clmTqR
lunch she	regYbb
lunch to	YcgXqd
lunch with	ZTU/WW
luncht	pbfZXj
luncht it	qcXdec
lund	csXfWh
lund .	aqaidb
lundqv	kahhYg
lurker	gikXdd
luton	fjbfef
luv	Yliajc
luxemb	lYbYdp
luz	eYgkdh
lydia	ZXgign
lydia .	dcpecb
lying	Zhkidd
lying if	ctadca
lyk	mgcWfe
lyndhu	ZhmZjc
lyon	anYkXi
m	ciffah
ma	cVnheh
ma .	cgboea
maarte	gsVceY
machin	cbZhhn
machin and	XXfgqg
machin is	dpdbed
machin starts	bdpfbb
mackay	cUVvWo
mad	iljUlW
mad .	eZdZoi
mad not	dqdejT
madam	YqZgaj
madam .	aqWlbc
madam sample	aZZtbd
maddy	bmVYcn
made	fZdZln
made .	KyRddr
made @d	Zoedfc
made an	XgTTqp
made and	oSVdln
made bought	ZXtcbg
made by	gdcdUp
made do	emkfbU
made for	ViYdZr
made forth	pXeffe
made four	efpcYa
made her	rcVRmj
made him	wcaXdY
made his	iWVXmp
made in	cpVWfn
made it	ZYWwje
made its	cVUQh4
made known	wkTVaa
made me	bLhH/Y
made modell	mRmgfg
made my	fewVgU
made nor	fcpffY
made northl	oVdffi
made of	djjbTj
made on	cXsWUp
made out	Xfgbta
made someon	deeeWq
made the	WOX2cm
made their	boXabn
made them	vVoWaa
made up	pdUYpf
made us	PVvfSr
made within	wabcac
made yet	ederUf
made you	PcdYlt
made your	ffoYdb
madele	ZpnkZP
madiso	jgggab
madnes	aa0YTc
madrid	dedgke
mads	UuWkha
magazi	dinWkW
magda	jaibfh
magdal	aaqdgc
maggie	pT3PaP
maggie .	rUnWcV
magist	elcapY
magist .	ZmpUdX
magist at	dcccod
magist job	ljlWab
magist said	aUhmii
mahalo	bkWbng
mahi	gghbch
maidug	Xhggci
maier	ioNemZ
mail	eZkjfe
mail .	eapdjY
mail ;	fgXqcb
mail again	Xbqeff
mail and	VTntZf
mail as	oUoXeg
mail at	ddpYdi
mail betwee	rccYee
mail by	ybTggT
mail came	UTnhXp
mail crosse	Vejfbn
mail earlie	ddqeda
mail goes	YVcjjn
mail her	Ycbucc
mail i	bUcdsk
mail in	oeqQba
mail is	cXzUlW
mail it	RPZ4hc
mail me	eUb6VX
mail northl	ocUeZl
mail nothin	eWTknn
mail on	qUmYdd
mail one	bddqdc
mail only	bXwZdZ
mail or	oeeYfc
mail partic	eeefpX
mail says	bckmaW
mail since	kVZmje
mail so	dtUcgc
mail sortin	Vhggdl
mail system	gbobdc
mail that	gkPshY
mail the	lgTgic
mail they	Wkfbbp
mail us	agZqde
mail which	hkUmed
mail will	jVqYcg
mail with	igaqaY
mail yes	YbhhZq
mail you	3UfeUZ
mailbo	cX5eZT
mailbo .	aerTaj
mailbo full	eYyddT
mailbo is	dcwZdV
mailbo you	XccsbX
mailed	ySQglc
mailed to	zWhWZW
mailed when	Zpdfee
mailin	fM/RVP
mailin list	SP/OTU
mailpi	jagabl
mails	rbnWYc
mails .	cgpZcY
mails and	pmUcdc
mails are	fZubcY
mails come	bZkpbZ
mails from	iUteeW
mails me	tedaca
mails on	qabeed
mails that	eoVccl
main	+NZbhY
main .	0UUhde
main ;	uRYhga
main and	3LcXfb
main as	oZbbhg
main at	jaapeb
main but	XrWabm
main could	asebda
main forth	Xcqdcd
main from	0TVeZa
main gone	cZqfeb
main i	zaTecc
main in	PgqioS
main it	YqhdZa
main line	ZdrYee
main of	tVZjZf
main off	sWYkWW
main on	egTemk
main please	qYbXma
main she	YoYcal
main so	WltZbY
main the	nUnbdW
main they	qUbgic
main to	7TUbiQ
main with	gWbkjg
main your	cZtddY
maine	bbZonZ
mainla	elYpdV
mainly	eejZgh
mainst	aaeqjX
mainst .	dhXfpa
mainta	cbiief
mainte	fUjjfh
mainte rang	gVkfdj
mainte still	chbodZ
mainte to	eaddbp
mainte who	dqYeec
mair	SlmdgZ
mair .	UsafXT
mair from	eYvaba
mair has	cWhcjm
mair of	fZvcbX
mairea	mocadW
mairi	fdSdjo
maison	ZYfS0g
maison .	ioWSqZ
maison and	beUZyb
maison includ	ddcZrc
major	jbckfb
majorc	jlTUrc
majori	Wccjpc
majori .	akrZaW
majori is	dcbbrd
makati	ibdZen
make	pgVmad
make #	cbargc
make @d	Xbeudd
make a	dYXtai
make an	fievSY
make any	fvaZeX
make contac	exVZdZ
make do	ccccdq
make her	ufdVdc
make him	qSdmcc
make hiring	acpeeb
make his	okYVga
make i	beVhng
make it	pWYjbj
make its	osXXbR
make me	baPukd
make no	dufYhQ
make of	b5QXWX
make offers	pUmcgb
make one	TlXzWY
make our	qkgYXW
make promis	rhcddX
make some	daccer
make sure	sXdjTX
make that	7WcVUU
make the	ldOcbx
make their	pXhoWY
make up	zmUVbW
make us	bgZqcd
make you	diZTqi
make your	WVmmnX
make yourse	ecdtcY
maker	pieVWg
maker .	oYgbee
makers	caebkl
makers modell	pbbddc
makers she	ebbdbq
makers to	XqcjcZ
makes	xdXZfc
makes a	oddVmZ
makes her	1RZgbZ
makes his	vfaZbZ
makes it	bhZZfs
makes its	pccgcc
makes known	qbdaee
makes no	fcuabW
makes of	pbcfdd
makes the	tldVaW
makes this	XRRciz
makes up	vmXgYQ
makes you	PfXorZ
making	gqVYlc
making a	erYcYf
making all	daoece
making an	dcYdes
making any	P0aZdf
making it	Q3eQkS
making its	sZcade
making me	daXZxb
making this	mUiakd
making up	a3WYgV
making you	QQWb6k
making yourse	daedeo
malcol	gSgngf
malcol .	jWhcek
male	dXbccv
malik	gaadfn
malik press	hmTkee
malik your	dceepb
mall	efZggj
malmö	bTRrbs
malmö .	acWjdp
mam	bbogeb
man	ffZafq
man 's	boadlX
man .	RcjWlr
man after	eVnccl
man and	XmWneg
man at	qjcWeY
man band	fUkdmd
man by	oddddc
man called	fpfgRe
man decide	Wrdefe
man for	YfWZgv
man from	fTfZQ4
man i	gWgYpe
man in	pdeaXj
man is	fnWgjZ
man looked	cWWapl
man looks	pZddde
man marloe	oVlbdb
man of	oddehX
man on	oQabho
man says	bkfleW
man so	hidboU
man stays	hnVYgh
man that	edVlgj
man though	Zodeed
man to	evbZdY
man wants	YcbpkZ
man who	eoSlXg
man will	cubgZY
man with	kUbVYy
man wrote	dhpcbZ
manage	kkWdhd
manage 's	hrXbdd
manage .	dWWnte
manage ?	adXtja
manage a	fVaoej
manage and	fyTcbZ
manage at	eeiohO
manage back	Xqeeee
manage calls	oaeede
manage came	iXjVoh
manage can	jXXscZ
manage decide	wVTNjp
manage easy	qaeYee
manage for	deNmof
manage from	iSXWrq
manage gave	ilVlYd
manage give	mZgiWY
manage had	UnlUam
manage have	vbeYaa
manage he	jVkSio
manage hiring	eVqeef
manage i	nVagdm
manage if	Vkednd
manage in	WtWkgZ
manage it	tfYlXW
manage its	Zcddar
manage job	cYgatY
manage lena	UpcoYY
manage lets	wZbabd
manage liked	ZqYmbb
manage likes	hUbqbd
manage look	sbdaeX
manage makes	qcebce
manage ms	kUklbV
manage needs	crbgba
manage not	obdeed
manage of	fWYkwW
manage or	Xqfdee
manage pinged	cpZhbe
manage positi	cZfogc
manage post	nmXTrS
manage prefer	ecoddc
manage rang	WdYbno
manage review	iqOYcj
manage round	bZcqde
manage said	mhZVgh
manage she	Wacgrc
manage starts	foccad
manage thank	bnWddl
manage to	nlSejY
manage told	niYSYn
manage want	bloZab
manage was	qddXYh
manage went	eZaZZv
manage which	bWdocn
manage who	itccWW
manage will	ovOWfW
manage withou	jWZcbp
manage would	Yehobe
manage your	blvQkQ
managi	jfiTob
managi .	digUyQ
managi cut	heqUde
managi direct	rZedbd
managi looked	YYdjdo
managi wants	pgkVab
manche	kVdbog
manche 's	hTicji
mandar	bYgnaj
mandat	YVdcnp
mandat and	bYacqi
mandy	YOqkam
manick	aWqdjd
manila	ajXfji
manner	ejpgYU
manner #	eeocea
mannin	VmgkUi
manual	jZidaj
manuel	mUiice
manuel place	mefjVg
manufa	efidff
manusc	gRigfn
manusc .	bTmlcl
many	cqiXYk
many #	dsbbca
many .	ZqVeZm
many applie	dfUfdr
many are	bhTehp
many congra	iaZcoa
many emails	ccrcdZ
many happy	ZgvbZY
many of	amgVXp
many people	YjlYUp
many posts	joaccZ
many so	caZeds
many thanks	geqccY
many we	esabca
many weeks	eabatb
many words	nWhmbW
map	Uidikf
map .	choacc
map our	eVceoi
maple	pSgapV
maplel	bRohrS
maplel out	dcYolY
mara	kjXZYn
mara .	igWbhk
mara below	gqVkTb
marath	UhVbqk
marath .	YrWmaX
marath a	ecXcrf
marath and	fapcZg
marath has	eaUjqZ
marath i	dgpaac
marcel	dVpZdk
march	gcfdei
marche	bafdep
marche .	eZdaer
marco	aepeYf
marco are	dbqdcd
marco of	hbarUj
marcus	ZVrTqh
marcus .	fapXfg
marcus that	bXomcc
mardi	regYYe
marek	jgcZdk
marek .	nlTadi
marek ;	jqOgXi
marek and	SeqZdj
marek has	eeacep
marek hr	Vldned
marek s	fdtcZa
marek so	wgYXaa
marek was	kVWRro
marek when	lVdeem
maren	ijQgjg
maren on	noVZae
margar	mddfdc
margar will	aocfec
margau	Vagemk
margin	mZaagm
margin is	pcebdc
margin on	dXodjc
margit	jhlRgg
margot	egoVhZ
margot .	dUsaei
margot like	gwZbZX
margue	kSqLtY
mariam	ZihbVn
marian	WZmjie
marie	npSYcg
marina	blaZen
marine	lgjVZj
marine .	gYoUcl
marine from	ecdfao
marion	ZbVtnZ
mariso	dWgjhj
marita	ZXZcro
marita from	eecXqe
marita i	eWfpee
mariti	XqkeVf
mariti .	giRedo
mariti lena	Soneee
mark	jlNiYo
mark .	Z1QZeb
mark and	yYZVVk
mark ethan	addqdc
mark in	jZcXeq
mark is	cjYWds
mark it	bkfrXT
mark on	dcZpee
mark the	pgcfab
mark these	pXfeed
mark was	YWWdmt
marked	benYZl
marker	dWjare
marker .	bnoYZa
marker and	dXYdlp
marker grades	Vlfdle
market	gUdenk
market 's	hcVads
market .	lPobjc
market ?	cYZtfc
market and	icPRtn
market at	cXpjad
market i	ecveeS
market on	cdocfd
market out	davddU
market the	efWibo
markin	bkggZe
marks	zsMNci
marks .	UTjgkn
marks above	bZddof
marks and	1bWXdU
marks are	lwTUcZ
marks by	pbdkZV
marks come	osWTcY
marks go	kpZaZa
marks have	drYVcf
marks in	fqcccb
marks of	pXbddg
marks the	jpZbaa
markt	egZaeo
marlbo	Vh1fTR
marlbo 's	fpYcec
marlbo and	cdfqab
marlbo for	ecuabY
marloe	oN2bSU
marloe .	sQocgV
marloe at	cXtddY
marlon	epUbdi
marnie	aabYmp
marria	bbilib
marrie	fglZai
marsh	ayQWZk
marsha	jkajWd
mart	jdcZdm
marta	WiYjqc
marta 's	ekUjak
marta .	UkYcrg
marta ?	dXsSoc
marta and	agUvdX
marta has	dibUpe
martij	caaolc
martin	fcuWab
martin .	acwTab
martyn	oYecbh
marvel	ggaoYg
marvel .	dXgpde
marvin	blPhfr
marvin has	dXcefp
marvin is	apTmec
mary	nffZeb
mask	YifqUe
mass	qbabeg
massiv	UZrYfm
mast	hmZYcj
master	eYhikc
master .	XWcf0b
master but	klVeeg
master has	ebVecu
master park	jX4XTV
master so	bZXrec
master to	dUnmYg
mat	dhlhZb
match	agXYpn
match .	fYRlet
match ?	fdpZed
match and	dVbgdt
match for	XlVfcr
match it	WhaXzX
match the	dkZbtU
match what	bYaatf
match your	dbsUla
match>again	omdeaQ
match>answer	trNUjZ
match>ask	gWdbav
match>away	YolPek
match>chosen	WnRejn
match>closed	cZcjcp
match>decide	muXVcZ
match>free	bjjdVk
match>goon	VdVsfk
match>hear	dZVmnf
match>joy	gVXpdm
match>match	esPdbp
match>me	WPY/fZ
match>meet	YzbShd
match>news	vXbgVe
match>not	cfVeaw
match>offer	giVYta
match>others	eiQoUp
match>papers	agiwWT
match>post	auPidk
match>review	gvSlYX
match>said	hgddUm
match>will	npXcbc
match>you	Zcgrfb
matcha	iZscTe
matcha .	dYshcX
matche	UXZmlo
matche it	aalYqb
matche my	edaepd
matche the	dadYhp
matche to	bZecfp
matche you	WkXtcX
matche your	eTecet
matchi	Vfobdg
matchi people	bqcdce
mate	Ycbfhq
mate .	hQViit
mate and	fXajqW
mate are	ddcoed
mate as	defepX
mate at	dWldXn
mate boss	fjValj
mate but	SsXdak
mate get	adascc
mate good	ddsebZ
mate got	beoWYm
mate i	euYViY
mate job	fiighV
mate of	kknaRd
mate on	dVkVse
mate says	pZeeec
mate then	Wpeeee
mate until	eXfoff
mate you	ZcXdvZ
mateo	Yeardf
mateo a	dccpdd
materi	ehTokb
materi .	egUijh
matern	fYpZgg
matern cover	eSgemk
matern leave	gbwXWb
mates	YboZbm
mates .	dgraca
mateus	bWmgfj
mateus in	hStccf
math	Ujbfog
mathem	agcfih
maths	dddmia
matric	iZikea
matron	ecVhjl
matron it	sYccde
matteo	iffchd
matter	fnkZbd
matter .	UdvahW
matter contac	bbqeed
matter is	XwnVXV
matter it	dbqefY
matter now	eaZder
matter the	isQcZi
matter to	lOuZdb
matter what	zZYcab
matter when	eWeqee
matter your	glViib
matthe	hjhgiS
matthi	iTiXrg
matthi .	Wchlma
matthi and	alXYpg
matthi from	ncVecn
matthi of	nUYXua
matthi to	Ydcedq
mauree	jbJdju
mauree and	pZbcci
mauree has	eaZebs
max	/CTnYV
max by	pZabed
max media	qaccde
maxima	kdhgbc
maximu	eUiiig
maxine	ddtVac
may	Zpfbaj
may .	ZlqWea
may also	ecYaes
may appeal	VYaYW3
may apply	WiTUe2
may as	dXeebr
may ask	TgdbXz
may be	cxbSUq
may call	bphZhX
may check	pYceed
may close	dWwcca
may collec	bbZbaw
may come	X7lNXS
may concer	Tplcbe
may contac	omQUcg
may count	rcebdd
may course	fYcepe
may expect	xcdUcX
may go	cpXkeZ
may height	jUhedl
may hold	piccba
may i	YSdvdl
may interv	ddcddo
may invite	a7cIcd
may join	acdrce
may keep	lbuZZR
may know	Reqjbg
may like	chyQZZ
may lodge	abeedq
may mean	eoacee
may move	jXaZtb
may need	ZqpTZY
may never	escdaa
may not	a9dXYS
may now	pRllhP
may or	c2hUXT
may presen	cZbgdp
may reappl	dXfZbt
may regard	ccbepd
may reques	WgZUdz
may ring	bbWrak
may say	eWhZqf
may sit	ZVYmbs
may stay	asXabf
may still	VqTfYn
may stop	dZdbgp
may submit	cabcep
may take	f0ZiTO
may to	bchboc
may try	cbddeq
may view	eYdffp
may want	izXVdW
may we	TGS/sP
may well	dveaUc
may wish	bzaVXc
may write	Smaaoi
may your	ZXthYe
maya	dfXlfg
maya is	fbYaoi
maya office	dpceba
maya will	VTZpme
maybe	V/PaTd
maybe .	f0GaYm
maybe ;	apdddd
maybe ?	giYoYa
maybe a	gnUifX
maybe and	icWbbo
maybe apply	Zaaacu
maybe from	giTreY
maybe i	jrcXbZ
maybe in	ctWYdY
maybe is	Yqacal
maybe later	XqjciV
maybe maybe	Ysccee
maybe me	bucddW
maybe more	Xrbcdd
maybe not	UpZXkg
maybe pile	cqbdcd
maybe sooner	WrZcec
maybe that	ZtZcbc
maybe the	dWqbgf
maybe then	aZeedq
maybe there	dpdbdc
maybe they	ntZSbY
maybe wants	kneWce
maybe we	ZscZcc
maybes	ZcplaW
maybes .	dZsbeZ
mayday	oTmfeb
mayhem	fcbjif
mayor	klPhak
mazel	jIkdkl
mazel .	VUdhZx
mazibu	mWsVbb
maître	jYmhYe
mañana	ccUmUs
mañana .	ZgWaYu
mb	VdhXoi
mb the	dgbdZp
mba	kZcpea
mba from	edgpaZ
mbali	Xldchg
mbali .	ZpgedZ
mbatha	iUhmkY
mbatha .	WUlime
mbatha quick	oVeied
mbeki	dUckrb
md	cdhnad
me	fbajkf
me #	/OQlTb
me .	ZdbXvi
me ?	eThimf
me @p	WsZdXl
me a	XYjydY
me about	XazkbQ
me after	sbQUZt
me again	cobiYa
me all	ZhmWnW
me allowi	dXbWds
me also	cjfWcl
me americ	Xidpda
me an	YsQckg
me anothe	RxTwdM
me anythi	egrYUd
me are	pWidaf
me around	bctada
me as	cIYP/Z
me ask	cpbded
me assist	dbddqY
me at	eSSjrl
me back	YTT/ac
me be	bfVVtk
me becaus	imXbnW
me before	xLSeqe
me boss	Vdajlk
me both	XhWZ0T
me but	XpkhPj
me by	wRUshW
me can	blmYiV
me check	sVedde
me checki	eZqade
me chew	gpdcZc
me churn	rTfrZU
me come	ueiWZW
me confir	paeade
me connec	hZVZph
me consid	bWreic
me contra	ebWW1a
me could	dZdpci
me create	nWWrlT
me dates	XudeYd
me dear	8TUhXQ
me did	asccXi
me discri	qbdcdd
me do	UZfeok
me docksi	qXedfe
me done	YSbedw
me down	UVSei2
me either	scYiZb
me engine	bgdeqY
me estate	qXeece
me every	UkWWzc
me extra	gqVYai
me fair	edZeeo
me feel	bapcYk
me find	fpiWaX
me finish	ZdURi0
me follow	qfZcec
me forth	yYdYZb
me forwar	dXd1bV
me friend	0RQkZS
me from	fWpL0U
me full	XXYP+Z
me get	XoVodY
me give	uadbbb
me go	fYcqbg
me going	VXiimk
me got	dcZdep
me govern	ZaZpmb
me great	dhZZsY
me had	eheXTt
me half	bbeqce
me hambur	tXcceb
me harves	rmXZab
me have	YOP4mg
me he	erYPaq
me heart	apdedc
me her	zQlZba
me his	pawTUY
me home	dTuXbi
me honest	Xidpaf
me hoping	XUyabU
me how	hgpeaU
me hr	XdVZol
me human	uTicea
me hybrid	oZcgde
me i	bfkUkj
me in	eSRmmp
me includ	eXVdQz
me inside	xTafea
me into	bebscb
me its	iaTaeo
me keeps	cXceeq
me later	YojThb
me lena	/AXcVe
me like	idUUbw
me luck	aXgsZh
me lunch	obnXZd
me main	rUcWjh
me marek	Ydedqd
me marita	cpddcd
me maybe	Xudcec
me media	fVbvcX
me mine	dZacbt
me modell	yOhsMY
me more	PfxVQp
me mornin	exVXWT
me my	XhrXkY
me names	Vkdscc
me nearly	Sudded
me neithe	Ypeded
me next	eZcpee
me no	OhgRY1
me none	bfoaah
me northl	/MUgWV
me not	ikUWhl
me nothin	Nc4XUZ
me of	WZuibZ
me off	OR9STk
me oh	ZUdrZg
me old	ghnahV
me on	jPRm0b
me once	K5Ziab
me one	bclxaL
me only	cwUdZc
me or	qvYUaX
me out	VOxePt
me outcom	fpceYd
me over	iJYnll
me past	WdWoZo
me perman	caacxW
me phone	rfbbbd
me pinky	brddbb
me please	RNmoqf
me posted	bwfcWW
me prairi	cgjjWh
me put	fkSQko
me rather	cdochZ
me re	VidqXd
me read	ZZmpXc
me reimbu	zYVafY
me reject	eeTedt
me right	wXaWai
me ring	jkjVcb
me said	YfWqic
me salary	ecdcra
me say	ohYdcd
me saying	iVlban
me see	bygZSb
me she	qkYZad
me shifts	pYblac
me signed	XaaZ2Z
me sketch	Yeecqe
me so	Sadeku
me some	gpSiVg
me someti	apddde
me sooner	VYbddu
me sorry	fiXdZq
me starti	fYdbqc
me subjec	edbdqb
me talk	lyZLcb
me tea	ZlnZUl
me than	UddTmn
me thanks	VjYgcs
me that	vTgcVn
me the	eUXj6U
me their	uflZXU
me then	LgQrgr
me there	VYihkl
me they	oogXXa
me things	dmqZZW
me think	euXXlU
me though	nheYoP
me three	Wfbwae
me tidewa	QjYjvV
me till	2AHixR
me time	R8UXWV
me times	edboce
me to	ZWauhi
me told	kWZdWu
me too	cgedTo
me two	Xee5QY
me unit	oeccdd
me until	xZLhed
me up	WTKrze
me vikram	aZashd
me wait	dXpXmY
me was	VzbTch
me watch	crbbcc
me water	VibmXj
me we	ZwdUTl
me welcom	elWeYo
me well	dYeZct
me were	Xscddd
me whatev	XoiSqZ
me when	OzbnaZ
me whenev	WlVjZp
me where	QOzlag
me whethe	bjbtSe
me which	ZaY/QV
me while	dVXenn
me who	npZfjK
me why	XYZoao
me will	etXadb
me with	pNQgwf
me within	rhQicZ
me withou	dbdcsa
me word	Rqeeek
me write	gWglbk
me writin	Wobibg
me yes	lWVewY
me yet	piceiR
me you	XnsWcb
me your	MVV/hY
me yours	dcZuYe
me élodie	vVYbdh
me>again	Xadrdk
me>chosen	ehgTnf
me>decide	tZWlfZ
me>free	djZpeZ
me>give	eYbpla
me>goon	WjcvZb
me>hold	Vjcdkk
me>match	Zdc1YY
me>meet	eceseY
me>news	qdaZci
me>offer	PZbrqc
me>papers	ZZfxga
me>post	cegXrf
me>receipt	dPnrVi
me>refuse	Yaagip
me>soon	asagfX
me>sorry	jcicVn
me>start	QajZxc
me>step	YZfwce
me>thanks	YXpWfp
me>wait	gnVjWj
mea	aiecig
meadow	pbgahc
meal	fWfdhm
meal for	bcepdd
meal up	eYbedr
meals	edbmgf
meals #	dbZcuZ
meals .	esUqUU
meals to	cpecdd
mean	jihebb
mean .	YcsmfO
mean ?	ZkcVni
mean @d	rZbeec
mean a	aUjkfk
mean and	pZdchd
mean anythi	V5aYZX
mean applic	iWboee
mean i	graXYg
mean it	rSgYhj
mean no	jdabZq
mean not	vSZkea
mean that	Vejffj
mean the	rdYggY
mean to	gkjcWf
mean you	gdZpUk
meanin	akgcnS
means	kuWbeX
means .	ZuaXUo
means ?	fodacd
means a	kXZrgW
means an	gdbbpa
means and	bqdcbe
means ask	Ypecee
means go	dXXlbq
means he	Zocibb
means i	XtVkgY
means it	mMnXdq
means no	3KZYSp
means not	iUkadn
means nothin	VtgabU
means of	beaqee
means out	dtccdX
means the	fsYYed
means they	jvXXjR
means to	sbXkZZ
means we	tURQlo
means yes	pdaaeZ
means you	ZcMk1W
meant	fgeflY
meant .	adUijo
meant for	bg2PkQ
meant forth	haXrcc
meant he	kUedbq
meant in	pgcdeY
meant it	kmTYhg
meant me	eavdcV
meant no	SXbaiw
meant to	etahcV
meant was	ndhgcW
meanti	pkmRcY
meanti .	kYvXaZ
meanti if	hodXde
meanti just	uWadee
meanti our	YkVcdq
meanti please	qgadfY
meanwh	fdmbkY
meanwh .	hdybZQ
meanwh been	dcfadp
meas	lPXeht
measur	cViifi
measur dmitri	fgpbcZ
measur for	edcarb
mechan	ladfbj
mechan lena	iaoadd
mechat	miadZf
mechat .	qdcbcc
med	WudYdg
med .	aZnVii
med and	asbedb
med it	dvYdcZ
med to	dZogcb
media	/OVicU
media #	uYVbie
media .	3ScgcX
media ;	zZVYia
media after	5LdbbW
media all	qZcdcf
media and	/FOcfe
media at	6SVccZ
media becca	1ScXbd
media but	eraddb
media disabi	weXkRV
media for	0FPuZX
media good	cdapce
media half	UdqWne
media has	YvUffe
media he	jXadcq
media hello	RgXkjl
media i	mtXXaX
media if	vRYfhe
media in	pZjZYg
media is	ufLnZZ
media lapsed	ioabeb
media left	fcYsdb
media link	bbcqee
media made	dpdZde
media max	xWZacb
media mr	asZefY
media no	wQStgQ
media not	rZdded
media now	sZcddd
media of	vghYWU
media on	dwOnVY
media once	rVaeef
media or	Sbavhb
media petra	Ucnbkh
media planne	sXdcee
media practi	pddbce
media quaysi	Ycqcee
media she	rgbdba
media should	sXdcfb
media so	uTahfa
media the	zfWWiQ
media then	2dWUZZ
media they	pcVfef
media though	vVacYi
media to	rJNzsQ
media until	tbbbcb
media we	qZncYY
media when	pgYced
media with	mRckbm
media you	mdYrYW
mediat	gVqiRi
mediat and	eWmbbm
medic	mfdWoX
medica	UcU3id
medica 's	RRpsmY
medica .	WbOlrm
medica and	UPXqsg
medica certif	VYWtjh
medica done	TZc0bc
medica first	dadrbc
medica form	Yadqef
medica is	UrRbsb
medica must	bccscd
medica passed	kXaYtc
medica questi	VhasdZ
medica repres	atZXZa
medica screen	edZqZg
medica staffi	bpcffb
medica the	dTepkc
medica to	cfbYtc
medici	LTjZ5a
medici by	aadbgp
mediev	heYbjk
mediev .	cmWhbi
mediev droppe	oYceeg
mediev has	ejWYkl
medimo	cakmiW
medium	dgZiYn
meera	Ysacfc
meera .	TvZkgW
meet	egdzWW
meet .	Z1TcfV
meet again	vfWTcY
meet and	itSXYe
meet her	bUhyZa
meet his	iWcqdc
meet in	oSmedb
meet link	dbcpce
meet lisbon	eYfpee
meet me	ZRe4WY
meet northl	vcbUcb
meet on	rnVYbZ
meet our	VlngXc
meet somebo	edrceW
meet the	Wba/VZ
meet them	cXdsch
meet then	rZcced
meet up	aouPca
meet us	eXerbe
meet when	asceeb
meet will	tWebed
meet withou	cpfbfb
meet you	bXpwVX
meet>answer	3WagbZ
meet>ask	YfWwea
meet>away	eoSklT
meet>bye	lhXVmj
meet>chosen	bXhRrl
meet>closed	VvieRc
meet>decide	gdbY0V
meet>free	UUmshd
meet>give	dVmfoY
meet>goon	kiZqSa
meet>hear	vhfaWX
meet>hold	dxTiXd
meet>if	dmhkTe
meet>joy	fZbUql
meet>match	ZVj1Xa
meet>meet	bdYwZg
meet>news	qjTdZe
meet>not	pjdcYc
meet>offer	ZngQkj
meet>others	hlaVfj
meet>papers	bjZerb
meet>post	cdhhWm
meet>refuse	scUbaj
meet>review	VblrXd
meet>said	ZtgkeP
meet>soon	seWVig
meet>sorry	XghUZw
meet>start	YYVb3e
meet>step	dhbobd
meet>thanks	ieqaaZ
meet>wait	VagqYl
meet>will	okbhaX
meetin	iidkZb
meetin 's	imVedc
meetin @d	sZdaed
meetin about	n0LbbP
meetin again	qZfbec
meetin all	dUsdee
meetin and	sVlXgc
meetin as	qadcdc
meetin but	rbdZec
meetin everyo	ddpadc
meetin for	kqdWac
meetin in	duWedb
meetin is	gsccbV
meetin modell	aWvabb
meetin myself	dgWaio
meetin of	gmaTld
meetin on	xdfbaU
meetin or	Yrcjbd
meetin our	XUazba
meetin room	iZvWZb
meetin so	ceqbeb
meetin the	SVV/VW
meetin us	Ytbfeb
meetin with	eSeofl
meetin you	gXrgYe
meets	wvWdUR
meets @d	pcddde
meets and	ooZccV
meets lena	qgbbdb
meets northl	qaddde
meets on	sdgbSd
meets people	Xbcsed
meets the	msSceV
meets when	WzVbaZ
meets whenev	csccda
meetup	Zf0PZb
meg	lUffkd
megan	qaXXji
megan .	tXYcgd
mehdi	efjZhg
mehmet	csgRdc
mehmet are	crbdcd
mei	rXWohV
mei .	odVdoY
meijer	nmfbZU
mel	Wfqdga
melden	fbZmdi
melden .	beUpgg
meliss	pbViZj
melts	ggddbl
member	lkkWda
member are	avbbdb
member at	eckVod
member can	aepdeb
member having	asbddX
member of	lrVcXf
member only	ecradc
member short	doddce
member subjec	edcbpc
member you	eZpbbf
memo	dWgjZn
memori	gjYjfb
memory	VjlbpR
memory .	VrlbZZ
memory traine	caiaob
memphi	WhXWnp
memphi .	alWdap
mended	Zragag
mended superi	Wpffff
menon	chkmXW
mensah	ZXpoeX
mensah is	epVddi
mensah of	ebcfcp
ment	irjZaT
mental	Zcobdi
mental health	dgoZdc
mentio	cb1hVV
mentio .	VlkmYW
mentio ?	ZwUcce
mentio is	pflVWY
mentio it	YSwWrU
mentio my	dboedd
mentio of	YR5YaW
mentio the	hXreae
mentio what	eZpeec
mentor	Wcgmcl
mentor 's	mZdYqX
mentor .	femWpU
mentor from	Zhcdcp
mentor is	ZxShcX
menu	cflaib
menu .	dZfbqc
merced	pkeaTe
mercha	bjsZVe
mercha 's	1bSeXV
mercha .	dcphaa
mercha does	bpcedd
mercha from	UYeqbk
mercha gets	PqnXWc
mercha so	bcXZds
mercha told	canUco
merci	jjhUjW
merci .	hpWddc
mercut	bfhWaq
mercy	ekMjdn
merean	gmdfeZ
merean your	bpaded
merely	eSufiW
merge	VdmjVl
merge .	Wgoabj
merged	fYkbao
merger	cftZeZ
merger .	aYpbkd
merger closes	dpaeec
merger has	fpXffe
merger is	cXrdgd
merhab	Wcehlh
merhab and	Zeedoe
meridi	aehhbk
merit	hffdbh
merrid	dYsXcf
merriw	ZmmVcg
merry	ShxUiZ
merry christ	WmqUhZ
merwe	adkeoY
merwe .	eZrcdc
mesa	edjboY
mess	cjdoYY
mess were	mbiVdh
messag	kbsdZa
messag #	fYnnTd
messag about	qgXhad
messag after	XbvZeb
messag and	ThrUek
messag are	cWtddf
messag as	kVjnba
messag before	wYWZgh
messag below	Xpedff
messag by	laVjbk
messag could	fdrefV
messag growin	mVeidh
messag has	WS7aaY
messag i	idWhgl
messag in	ljlSZc
messag is	cpfdWd
messag law	jjUgcj
messag me	iMVuYW
messag of	ZhWZjq
messag on	nhUjfb
messag over	xPadbc
messag receiv	WYqjfc
messag still	dpZdfd
messag the	hisdbS
messag to	ggtRbc
messag when	Srmbec
messag which	fdqhdU
messag will	gXwZda
messag with	kWuZeW
messag within	ocaeee
messag you	5eQYVd
messe	hXcifj
messe .	ZeRmnj
messed	cmfdgc
messen	icjmVc
messen salon	epZbdc
messy	fWZiqd
met	ahdbfn
met .	ZpcekX
met a	bcscad
met and	dbSXjx
met by	dZXlcq
met first	ebdddp
met has	cdUkVo
met her	bhdaco
met in	qbUTsc
met lena	rWedee
met office	gVZcsh
met on	bhbQjs
met since	epbefa
met with	0XZYYb
met you	ZZonbc
met your	bipbba
meter	jddiha
meter watch	mUjdjd
method	ghbech
metres	dgdxYT
metres .	eXipbb
metres the	eeYoee
metrop	eghdcg
mexico	kRpYal
mia	maRvWe
michae	ZdkjiZ
michel	gYdmWm
michel agency	faVceq
michel to	edberY
mick	egRifo
micro	dfagfk
microb	Xclkbf
microp	bVglbo
microp .	fkZaWr
microp me	barZWl
microp you	jUdkje
micros	RXljlg
micros in	eRjoae
mid	jeoahT
mid size	Tucced
midday	YfghnV
middle	dnlWiW
middle of	jqcTfb
midlan	Ujifeh
midlan .	TmrdWe
midsom	egnaeb
midsum	Yjaemc
midsum we	cdZZph
midway	aggcjf
midwei	iocbZc
midwes	WaWtcn
midwif	fmbdYi
midwif lena	Wdjief
midwiv	gelaia
might	V/eZUX
might .	YzYgVY
might be	izYXWb
might call	XzTbcc
might come	aweScd
might drag	Zpcdec
might expect	Xoddgg
might get	X1WZXY
might go	ZzabcW
might have	WfpfTl
might hear	Yfddoe
might i	bWW1Za
might intere	ecpfab
might it	bXfere
might know	TpnTbh
might like	nXtPXk
might look	eocedd
might need	bxYVdc
might not	V/cSWT
might ring	XqfYch
might say	csbbdb
might take	VoZbYo
might want	Y/WKVa
might yet	cubcba
might you	aQhyda
migrat	jdpaYa
migrat .	cqbahc
miguel	YiqbZb
mihai	ebVfjm
mihai .	dcccdq
mihi	XbpXki
mihi .	agqZiZ
mihi ?	eddrYd
mihi nkemel	beobec
mike	lTilfY
mikkel	TXejfq
milan	ItmjiT
milan .	C4kZhW
miles	ZUldkj
miles .	bYYigr
milest	gffbeh
milfor	eduQhT
milfor .	ZbsVhW
milk	ZYnWcq
milked	kaYdgl
milkin	hbgkeZ
mill	dlkgUb
mill 's	epaccd
mill .	jUqgfZ
miller	haVekl
millin	ZjfijX
millio	XQxhhb
millio .	ebWipe
millio me	YW4ZVZ
millpo	aZenbk
min	eeffnW
min has	ebvUdc
min pair	cXYcsW
min will	Wtabde
mince	Xifgkb
mind	heided
mind 's	aqdfdb
mind .	QoQjjo
mind ?	cXjreW
mind about	hecQds
mind and	ngSQes
mind being	cWhduX
mind but	iWddkj
mind by	1WXbdZ
mind doing	cTZybc
mind for	hfUWUx
mind giving	eZVrbc
mind he	XoqYcZ
mind hollis	dbcYbt
mind how	XO/NWi
mind if	XbtiWc
mind in	erZcdc
mind it	gVXilk
mind made	vZhaYa
mind meetin	cacqdd
mind of	kpVZcZ
mind on	sfbWhZ
mind so	cXvdiV
mind tellin	abdsde
mind that	hbeZra
mind the	VO+bjT
mind to	cqaUfi
mind up	qoJZff
mind waitin	dvcUde
mind yet	cqdeda
mind you	brYage
mind yourse	edrZdd
minded	eXqead
mindin	cndjYa
minds	rpUZeY
minds .	czYWdX
minds about	eeUrXj
minds are	hVkcbn
minds by	yVcbad
minds i	Yrecee
minds on	odcddd
minds over	ocddec
minds up	ujUcdU
minds you	eVelle
mine	aXeY7Z
mine #	jZWoia
mine 's	ld0dRO
mine .	XadW6Y
mine ?	edchYo
mine all	ddYetY
mine among	cfoeea
mine and	ThkWpe
mine as	dfacqb
mine at	ddteZW
mine by	cZctca
mine came	TZTba3
mine does	diZgXp
mine first	eaceqd
mine for	mXYWrd
mine from	YbaYvd
mine gets	atcaeb
mine had	ebrcda
mine has	caxXbZ
mine he	bhbbrb
mine head	cdddod
mine i	ubUgcd
mine if	OUTR/f
mine in	iYVpUp
mine includ	eadbUu
mine is	qmgQgV
mine just	ajYcpe
mine my	meeeVl
mine on	gVekhg
mine says	dedeqY
mine she	cSlloX
mine the	bqXgdb
mine to	dsXlfT
mine too	eWpjhW
mine was	YagXks
mine when	apahdd
mine will	wZafbY
mine withou	pZaakZ
mine you	edoWcj
minera	jfaihZ
minh	eZenbg
mini	Sombag
minibu	oZYdhi
minimu	fhZNiu
minimu .	hXSYpq
minimu is	cabYdu
minimu requir	gpaUei
mining	XgbXpl
mining .	bhXgpd
minist	dlvXXX
minist .	jpTfXf
minist has	ZUudfd
minist i	ecqcea
minist then	apceed
mins	aaUoim
minute	dXhvbb
minute #	ceYpdg
minute .	ZWxeeb
minute about	jiTfii
minute after	qRSeUu
minute ago	mSPaud
minute and	TcsmjQ
minute any	anTocd
minute at	cdcpde
minute call	fgemUh
minute chat	ebZsdd
minute each	addrdd
minute early	cdZrce
minute for	obTrZa
minute he	qadddd
minute in	fXjqTa
minute is	egoaea
minute it	riYeZc
minute later	jaZYhp
minute modell	eccpcd
minute no	bUM3bi
minute now	ZtZdec
minute of	jRkiWm
minute on	Wbc0ab
minute online	edbqcc
minute phone	eeXpfe
minute presen	debrad
minute sooner	vVddeb
minute survey	dctQeg
minute they	Xgcipb
minute video	ZdZubf
minute we	ZmTWfo
minute with	ipYlXU
miracl	Ykmcee
miramo	hdjdga
miriam	fWnfkZ
mirror	WqZXgk
mirror .	aocdef
mise	kbgcZj
mise le	lVcdem
misery	+UKIfl
misery .	veYUZf
misery before	tZabba
misery by	pddcdc
misery lena	uZcabX
misery now	ZZddbt
misery on	vZXbZh
mislea	hJPmdz
misrea	kUWnap
misrem	bgledd
miss	XWmfjj
miss a	ccscca
miss jasmin	mlcVfe
miss out	YevfbW
miss the	SUlrWn
missed	idhYeh
missed a	bVsbdZ
missed one	pcddec
missed our	iYZsdc
missed out	efTcln
missed the	WfeRYu
missed you	tZddmS
missed your	agqZkV
missin	aVO/aW
missin .	WZe0cY
missin ;	qaafed
missin a	eeZpcf
missin is	hePkmf
missin page	ZmTrdb
missin the	cYbxca
missin your	aYVtmb
missio	edfetS
missio invisi	ZmWqad
missis	gRdqhg
missis .	WYUrof
mistak	XhxcfU
mistak ?	ecodcd
mistak by	fmZfmW
mistak for	efdesU
mistak it	RrsdXW
mistak please	cdgcao
mistak you	ebuffQ
mistre	bdhXnh
misund	pYhkZe
mitch	bcaecq
mitiga	cbcjYo
mitten	nZYaen
mix	nrfbYP
mix .	Y1JYbm
mix that	cpceeb
mix up	tM0XiN
mixed	iVihaj
mixed .	WhhpZd
mixed and	edaeco
mixed on	fXeqdc
mncs	XnZXdq
mo	iYdpcd
mo so	jkVlac
moana	YhTwcT
moana certif	cleVne
moana folasa	eccpbd
moaned	kicYhd
moaned scheme	fmWedg
mobile	iXmcoU
mobile .	dXactc
mobile lectur	lcWncb
mobile minute	edpXee
mobile to	ebofca
mobili	bcgelg
mobili 's	pcTacn
mobili .	XgPeiu
mobili not	cegZuU
mobili reason	cddpec
mobili till	Wrcdee
mobili to	dbcWri
mock	bhwfOY
mock .	cqebcc
mock interv	eetUdd
mock repeat	beapee
mode	ohSide
model	Xcdtbf
model down	aqebdd
modell	1PbmeW
modell #	clSqjS
modell .	wTeeiY
modell ;	zWafhS
modell ?	QdT7jT
modell after	4WPnQU
modell and	8VZaZc
modell any	ZbTzaf
modell ask	accZqe
modell at	zIW2VQ
modell back	aWjimb
modell be	fcdodd
modell becaus	kfncbV
modell betwee	oVYlcb
modell brand	bsZedc
modell bring	cdiSud
modell bursar	XZucdd
modell but	pfXihU
modell by	3KclUU
modell came	nlgjRQ
modell can	dccrbd
modell come	uYbfZe
modell could	QzZdad
modell countr	cedrXe
modell did	mpRfgN
modell do	qXpaVb
modell either	/CZbdd
modell financ	lSacln
modell first	YShpih
modell for	yKWyXS
modell forth	VpbkWj
modell free	ZiXtba
modell from	YllkUa
modell has	YqkaaU
modell he	zNncTf
modell i	yiZaUW
modell if	vDqfgZ
modell in	wSZqWY
modell invita	ddarec
modell is	umTcUW
modell it	hdjiSh
modell kindly	odcYge
modell letter	gZWawY
modell mainte	ddcpbe
modell means	xbdefQ
modell mr	pXeede
modell new	Xpeeef
modell no	lcjsTQ
modell now	ygXYYS
modell of	cTnbbq
modell on	efioZW
modell once	1HapYd
modell one	sXdded
modell only	dbiWmi
modell or	VdbxXg
modell our	oUcoaY
modell parent	ZfjWmh
modell perhap	Zqceed
modell period	cddoec
modell phone	pYgZbj
modell please	iZWxaZ
modell s	fNjsgd
modell same	cabtac
modell saying	tXccee
modell says	laiSlf
modell she	0NdfVc
modell so	sSsXYa
modell sorry	pcaded
modell sous	qZchcd
modell suits	YYeiof
modell take	xbiZcT
modell tea	occcee
modell thank	ecoecd
modell that	qfbgeU
modell the	aRiqWo
modell their	fdYiYp
modell then	sbfiWX
modell there	cZuZcc
modell they	rVajhW
modell though	ejYpcZ
modell to	vHUwhY
modell turned	bpXfbZ
modell verdic	rbccdd
modell we	2UdTah
modell week	bebbqe
modell whatev	pcbdee
modell when	/AXYZW
modell whethe	xWhdYY
modell which	tUnhUY
modell with	sQY/QO
modell work	dXdree
modell would	bjdlhW
modell you	7LHbvV
modell your	dYpYee
models	kZibla
modera	ckobaa
modera .	dfueWV
modera as	braedc
modera they	cfWgmh
modern	gZiehf
modo	TqhXid
module	XnkaZf
moe	XwiYZY
moe .	hqYdda
mohamm	bejjVi
moin	ijVdfj
moin 's	ciWdjl
moin digest	daqcdd
moira	abnjiW
moira .	bbsTgc
moira news	ZWjfmg
moira pis	efZoea
mokoen	fVqUei
molefe	cgbbmi
molly	eWekbk
mom	echigb
moment	elocYY
moment 's	fcpWci
moment .	YpihbX
moment and	oRpeca
moment becaus	cdufeV
moment for	iRdpmY
moment i	UsgWdj
moment in	glSmiZ
moment it	sXibbZ
moment no	eZtcdZ
moment the	hmjhaS
moment they	pcbaed
moment we	aRfaax
moncto	VcxWja
moncto .	dWtVjb
moncto and	ZkmffV
moncto has	dfacbq
moncto in	ddobed
moncto is	dbaZqi
monday	eepgfT
monday .	detYYa
monday after	oaeede
monday and	Wahqka
monday on	cpaedd
monday so	uQjbch
money	YfcW0d
money #	aZchrc
money 's	kdgUjg
money .	XXfcrk
money ?	dZacva
money and	RcZcui
money as	daYcvX
money before	dxaYYb
money by	Qxcaad
money does	bdsdcZ
money finish	iciVle
money into	dbWcbu
money is	bUrglZ
money on	tWRTrf
money people	irYfYb
money runs	Xtdddd
money talk	diaaod
money than	bZZawX
money to	fhdVnf
money too	eanfmV
money was	feVYbu
money which	dsbdac
monica	bbpYnY
monica the	YXycZZ
monika	XtfYZg
moniqu	hSZshe
monito	cVhjlf
monito .	gUtfbc
monito and	hkdggW
monito sister	iaQkod
monsie	kXihfd
monsie is	ebcapg
monsie to	cZaibq
month	kdjSwS
month 's	sebaYc
month .	agiYqW
month ;	qZdgcd
month and	fUnmZd
month contra	cbbZwc
month free	ecpace
month in	rSgedb
month interv	joUdee
month of	cxXXRl
month so	dWpddd
month trial	bdecpe
monthl	kVoiZc
monthl .	zSeiaT
monthl i	Zbpfee
monthl is	bZpVdn
months	PtibmX
months .	XtlWeW
months notice	iYtZYd
months of	TaWero
months old	edbqbd
months probat	debcqd
montré	YZdWqo
montré .	dbcYua
montré to	dabeeq
mood	WfrhaV
mood .	cbodee
mood object	ccpada
moodle	hZjodV
moon	ZjgctP
moon .	blYZuW
moon if	bVZbti
moon to	cadauc
moon which	obebee
moon with	ZvYcXX
moorsi	iihZbf
mop	cbekdi
morag	afclSp
morag them	edqddZ
morag you	fipXaZ
morato	aI+ccU
morato is	dUreff
morato on	dYsddZ
more	gmZdci
more .	TrnUak
more ;	mXZgXq
more ?	jYR1cX
more a	qcUsUW
more about	fZshXZ
more after	embWcj
more and	lVPkYv
more applic	ggUfco
more at	ctXade
more becaus	cUknlY
more before	fqjVYY
more beneat	ccdbdq
more calls	bpecde
more candid	nsWVcX
more chat	gYeodd
more closel	bRXZd5
more conver	giXpbZ
more cvs	cpZdlW
more exact	qlaacW
more experi	bVUZc6
more field	edadeo
more folks	Twdadc
more from	VnlhhS
more hands	WYXbc1
more he	gSdedt
more hours	daceZt
more hybrid	ccerab
more i	gseTae
more in	fhghkU
more info	bdRsbZ
more interv	jbgasS
more is	jjdjdU
more job	bYgbas
more jobs	dYoacf
more junior	cfdbdp
more lad	jpdXdc
more later	dwVbbc
more lena	mfZiaV
more like	siZaXZ
more likely	qcfZdb
more love	cZddfp
more merci	dtWeec
more money	dZiayS
more name	dbcped
more news	YtjddV
more no	pUbbdn
more northl	pbiaZZ
more of	UmbTnn
more often	cdwTdc
more on	sVYlYf
more once	Zrbced
more openin	ksTdeY
more patien	cwZabb
more people	o0aGbY
more person	mxaNbb
more place	eabeeo
more precis	btkcdT
more questi	eVbqic
more round	YedteZ
more rounds	RQm4eQ
more said	hXwZYZ
more sample	dWcidq
more senior	bgYYcu
more so	cTajgr
more soon	bxUcac
more stage	rYbacf
more suitab	cUbcdv
more talk	bVXygW
more talks	ctaaga
more tea	cdpdeb
more tests	hWVfub
more that	akWldi
more the	kTeUkq
more they	Ubbbqn
more thing	TVd+XU
more till	dsZdca
more time	puUUcP
more to	puaOTh
more unforg	ZuhcZZ
more waitin	WtXiZY
more we	ielVhe
more when	U/OaUQ
more with	dUbybb
more years	eZXdbw
more you	deXhsX
moreau	WlZqXh
moreau .	dqYecd
morgan	cgbkdi
mornin	kbbmbf
mornin #	VqchZf
mornin 's	kaabdp
mornin ?	bYdxbb
mornin after	xTaidX
mornin and	fasfaY
mornin are	eabqed
mornin before	PWZ2bb
mornin but	xUgeXT
mornin desk	Zdfqcb
mornin for	fcjwTR
mornin from	ccVmji
mornin he	hrXdcY
mornin i	aerXjb
mornin in	ZeirYY
mornin it	ofefdR
mornin modell	decpcd
mornin now	vlQXbU
mornin on	hjegWg
mornin only	kaabbo
mornin or	ObY6Xg
mornin school	ihcijT
mornin she	lehXmV
mornin so	lStcaY
mornin suits	eadqdd
mornin that	kYkfoQ
mornin the	koUWif
mornin we	Ngddhp
mornin will	apddec
mornin with	bTmwUZ
mortga	WimjhS
mortif	dTdlcn
mortis	haibal
mortua	WlXjjh
mossie	eSodfj
mossy	Rhuceb
most	sbldTd
most .	uaadZb
most and	wUcajZ
most before	oYeeee
most closel	gpbbfa
most do	cXvYbc
most i	etVXcZ
most of	UlpXXi
most recent	dZdsbd
most she	Xtdbdd
most they	pZeded
most things	Ueubdc
most welcom	bcbgYt
most you	pbdaed
mostly	cchSmk
mostly #	eogaWe
mostly .	bXVcoq
mostly from	cZxaXX
mot	cgtZbW
mothba	ZK/baO
mothba the	cTxedZ
mother	fUuchZ
mother .	eavYae
mother has	XlWjfl
mother i	cWWpao
mother in	kZZWnk
mother northf	dUolec
mother says	drZbkX
mother she	dZrcdc
mother speaki	iRigmf
motion	caYrak
motiva	Xhlafj
motor	nqUlVQ
motor .	ogfbZZ
moulde	VRllcl
mounta	aiidff
mouse	fYkXfm
mouse to	ebdbeq
mouse you	abokUi
mousta	XbpkcZ
move	ddijmU
move .	hWtjjM
move again	aloXda
move ahead	YfWeax
move and	bZtbdc
move anyone	ecpdeZ
move at	buXdfZ
move before	kmWedd
move fast	ofcihS
move for	baZvZd
move forwar	agViep
move in	VSVQ0e
move into	gacZuX
move it	lUdsdV
move like	nnUYaY
move on	Ucdlfm
move quickl	otZVaV
move the	oXgkfV
move to	RWnkpb
move went	dYqdcY
move while	cpaede
move you	gWZ0ZZ
move your	hjhKsc
moved	khcnXc
moved #	dacoed
moved .	chuSjV
moved ;	facoed
moved again	nldUdZ
moved ahead	deVWeu
moved and	iuRdbU
moved becaus	eZcoee
moved by	bfZedq
moved forwar	beYadt
moved from	koQlQf
moved house	eboYfe
moved into	iapacc
moved it	oqScbW
moved me	ZSX5aX
moved media	ZcbYlp
moved my	bZV0aZ
moved office	aftYda
moved on	Widobg
moved ours	fdberZ
moved so	araedb
moved the	pTVhcm
moved their	hqcVbd
moved things	Zbdqee
moved to	gdsdVa
moved up	lWbqfZ
moved us	eeZagp
moved you	cdXseb
moved your	gdYsad
movemb	jTijff
moveme	Secnij
moveme a	bbdqde
moves	Y2hbTV
moves .	gepdaa
moves before	Vnibde
moves for	fZpeec
moves from	miRoZc
moves on	iiTeek
moves slowly	ZuZeec
moves to	agtZfW
moves until	bZqeed
moving	beifei
moving .	englVW
moving ahead	dSYad1
moving as	doddea
moving forwar	bWNnZ0
moving here	YVkbmk
moving house	kezQUV
moving in	edbadq
moving it	ubZdcY
moving just	eoaded
moving me	cYasce
moving on	bfOoco
moving throug	dpWjdb
moving to	TVxfha
moyo	lSkcaj
moyo .	aWpbeg
mps	eTWlhp
mr	gcaidm
mr a	gfZZbo
mr adviso	Thcocm
mr bell	XpVhhf
mr de	dcokeW
mr depart	fdapfb
mr hq	fbTdpl
mr lindho	hmVenX
mr negati	gjcjiV
mr panell	XfpZkZ
mr pember	igcdWn
mr petrov	dbcddp
mr premiu	obccdd
mr rugby	lkWgdc
mr tembo	oZcdeg
mrs	bgcigf
mrs bielef	fkVYli
mrs evalua	Thlmee
mrs mauree	diZYbr
mrs memphi	focfkU
mrs unders	kbYobd
ms	gbcjeh
ms beaumo	eobeea
ms bond	dZescW
ms driver	oQkjbV
ms except	dadqdb
ms fitzge	depcfY
ms paolo	igVjdf
ms pillay	Vldned
ms placeh	Tpafcn
ms priya	acgbaq
ms serve	gdWimd
ms sulliv	oTlhbZ
ms timer	Rfigki
ms upside	elViah
msc	RhTguk
msc main	Ycedrd
msc modell	dedape
msgd	rRVpfe
msk	TaZple
mtg	iiihgQ
much	amgXek
much .	ZloghQ
much and	iYXjfo
much as	astTLb
much at	bqedeb
much before	rVeeee
much bother	dYfqdc
much for	jleVTm
much have	eaeedo
much hope	gZbZrh
much i	hoaZhc
much in	lvRYYc
much into	hqaZde
much later	pZddde
much longer	V2XcdZ
much notice	dZdrbe
much oblige	ceuZcZ
much of	hRVfjr
much on	cphYeb
much she	dapaed
much so	ahbbrX
much succes	ebcddq
much that	cjVawW
much the	dbqciY
much they	bXZZjt
much to	Rebgkn
much we	VjYfdq
much when	dbbfcq
much work	ecaabt
muchly	mhakdY
muchly bottom	jiVmdd
muckin	ejYjja
muckin washin	gnTncZ
muddle	TacXtk
muddy	WmgjeZ
muerto	dciZjh
muita	ZUrpWc
mull	U/NJfV
mull .	fwZaZY
mull it	X1XTiX
mulled	cbfndc
mullin	a7RVbW
mullin .	YtXZhf
mullin it	euacbZ
multi	jXqbbc
multit	kYoQfi
mum	ZYnbpc
mum .	bV2kZQ
mum arrive	bpcbbb
mum asked	kfTPjl
mum asks	kYodbc
mum at	beYbqg
mum in	basYha
mum is	lfbiVh
mum may	dkRdml
mum on	ScwYde
mum thinks	eYqbae
mum wants	kvcWZX
mumble	Ybdldk
mums	qcfdfX
mundus	kZebkf
mundus .	iYWdkm
mundus sign	ceeWrf
mundus tuitio	bgXbcr
munich	cfhibi
munici	lTnddf
murcia	kdgZbj
museum	edeYpg
museum .	VgSgqi
museum is	cbgZpd
museum with	fuUbaa
museum you	ecZfqa
music	XarkXd
music .	daabjp
musica	mcgUld
musici	cawdYX
musici .	cZsbdc
must	WgY2ac
must .	K0UrfT
must agree	esccab
must answer	0ZYacX
must apply	eeerdW
must ask	tiZSkY
must be	YUZ7cb
must bring	efXtVd
must call	bfcpdc
must cancel	deaabs
must choose	jeoZXb
must comple	cderZe
must confir	UgZZsi
must declin	eacddr
must disapp	ZeZYYy
must ensemb	ejTjel
must fill	dbZtcb
must first	bucbbc
must get	bdepec
must go	dlVvcR
must hand	hXdrbc
must have	XNi2iX
must inform	bRkYdx
must know	Ugcnmc
must let	UQjnZs
must log	decqad
must make	aZkrZc
must nod	drcZcd
must not	qhiXcW
must only	dbchsW
must pass	cddpdc
must pick	cceodd
must pull	fcpeeY
must reach	RVZtrd
must ring	WXbxac
must say	fWfcho
must see	kaYqab
must show	Xcaudd
must still	a0adTY
must supply	daaqdc
must take	XbZvch
must tell	WRafpq
must to	erbgaY
must troubl	ecZtdZ
must turn	cWbUa1
must wait	Yqabdi
must withdr	Zrfdda
must you	eknddV
mustaf	Vaifgn
mustaf .	cdiZpZ
mustar	Ybaknh
mutasa	XedXhs
muted	bblabo
muted .	cgoZcd
mutual	Vcaklk
mutual .	didXqb
mutual and	dcZdeq
mv	pXUjci
mv maggie	rTkWcZ
mv no	kcWeen
mv satisf	phbcdX
mv wrocla	WbVlYp
mv you	eeeZoe
mvr	cOqYdq
mvr to	dcqYdf
mwah	XXdcqm
mwah rang	ebocec
mx	WZVqVq
mx hollis	ddbddo
my	ebmged
my #	Udhbgs
my @d	Yjcodc
my absenc	ccrdcc
my accept	YbaWwh
my accoun	YVtgde
my actual	edcbsZ
my admini	kWhela
my advise	hdShar
my agency	heVicl
my agent	bWdXpo
my answer	vcKduT
my applic	ZZ/UQd
my aptitu	ZYpcgh
my archit	jRqbah
my ask	kfWTkn
my assist	cTa4aZ
my assure	cecodd
my attend	TbipZl
my aunt	kbpThb
my availa	ZhZpXk
my back	SVyVoV
my bad	bTkdjl
my bag	dcZctc
my bank	XWevfY
my becky	cqmRcb
my becomi	edphbY
my bet	kpXcca
my biscui	rXSraY
my blow	qaYZdc
my book	qhdYcb
my boss	qpeTbZ
my braga	cQsZdn
my breath	jrZZbc
my brothe	dR2bYb
my bus	SdqoVZ
my busine	ojUUhj
my calend	sOctUZ
my call	unUcVb
my calm	pXaiaX
my candid	jXuYab
my card	gebOpl
my case	hqWTal
my certif	hSZwWd
my chair	nZqaWa
my chat	kgqdUV
my chloe	TniWbl
my choice	TehtWg
my circum	edrdfW
my co	ftVkVb
my commen	haZWpi
my compan	badrce
my compos	geSgYr
my compre	cWragg
my connec	bbeqcd
my consul	cqcedb
my contac	afnRhj
my contra	dVhTsg
my copy	cboddd
my course	aipcbc
my cream	aXteed
my credit	dbYqVj
my curato	aaWqak
my curren	mSlrWW
my cut	mcVled
my cv	kS3MRm
my dagny	catceb
my daught	bfsWYg
my day	aoXlXf
my deadli	akYpcd
my decisi	obTgfi
my decomm	biZWer
my depart	dUkeii
my deposi	gWdenh
my desk	daqdVk
my detail	VlfXYs
my diplom	ebarga
my direct	jtReae
my docksi	edboed
my docume	Whbqdb
my door	iOZlng
my drive	afdgZo
my duarte	eemVkd
my earlie	danoTa
my email	nimUcX
my emails	VlpcYe
my employ	ciXdra
my end	mfnbcV
my endors	bZXudc
my enviro	Zccreb
my esther	haqbdc
my eu	abbYmo
my ex	qkiVTc
my experi	qvTZYV
my eye	ebVtee
my eyes	cSVoau
my family	kXrajV
my fate	ygXWZZ
my favour	WljTVr
my feedba	dgeqbV
my figure	eddpZe
my file	YoYTUw
my finger	ojOhWm
my first	ZYmUuc
my flatma	daoebg
my form	jk3JOZ
my former	gfodeW
my free	dZawcb
my friend	RohVYs
my future	efbbcp
my govern	cpbZjb
my grainn	cYpYkb
my guess	thffVO
my guides	fanWfi
my hand	pbgMvZ
my hands	enOshZ
my hanove	dZXddu
my head	gsmKbX
my health	iZQuag
my heart	wRTfYl
my hello	ohLbsW
my holida	YftYad
my homewo	ilWhdd
my honest	iWblZn
my hope	atZcbg
my hours	Zadpbj
my hq	TkocYh
my husban	bdkSud
my inbox	fZRqrY
my incl	dcYdZs
my income	gbcpac
my inside	XjrXai
my intere	earbcd
my interv	bWqpVc
my jane	jXoZoV
my kid	ZemoXa
my kill	enXWao
my lady	dZXcqh
my last	eVonVe
my late	efnkVa
my learne	ddZbWr
my lease	ZoXbih
my letter	pR2SgN
my licenc	hfNygT
my linked	eYseab
my lisbon	heWjmZ
my list	cpYgWj
my locati	eacpce
my log	dccadr
my loss	ecqdeZ
my lot	kWjicc
my love	gesZcY
my lunch	hhnUgb
my mailbo	bUtjdZ
my mails	ffpaYa
my manage	huTYha
my mate	TziVWe
my medica	WhZuda
my mediev	oYceeg
my mentor	dVifZq
my messag	aSvhZX
my mind	jkiVjX
my misery	jVWhcp
my missin	iaaqdb
my mobile	ncdUkh
my modell	XardZj
my money	lbfUkf
my mother	eWsQkf
my move	cbdpee
my mum	VXetjd
my name	YVtVre
my neighb	bhfjPo
my nephew	pYjXUn
my networ	dasdba
my new	YYOZ4Y
my next	rYhUgh
my niece	egeabo
my no	kQSakr
my note	idWeij
my notes	otUYgV
my notice	bgTeol
my number	XeZXqq
my oblige	cXsddc
my offer	VPPS2k
my office	hXWqYk
my old	YLqopX
my ora	pZfZid
my origin	cebpae
my outlet	edcapd
my own	iSzZjT
my owned	batdcZ
my paper	cljhdV
my papers	PVoyTZ
my partne	fpfbZc
my passpo	XfnhhT
my patien	hlTYeo
my penang	fSblli
my permit	decpbe
my petrov	ecplXU
my phone	dksaYV
my photo	edYrdd
my pick	mQPsXn
my place	TqopaO
my plan	MW9Ycb
my platfo	aVmpcc
my polish	cZbpfd
my portfo	hlVlYf
my post	kYqacc
my practi	cdarcd
my presel	pbbdde
my presen	cV1bfR
my previo	flcqZV
my probat	biidmU
my proble	iuZYVe
my profil	ZeyRZf
my promis	nnVdbb
my questi	XlmPYk
my record	gicfoU
my recrui	fjQWlp
my regard	bayaYc
my regist	YXSynZ
my reply	kRjmda
my report	dbpjYa
my respon	dZredb
my result	osVVZW
my return	dawTaa
my rhian	cfYfcp
my right	cebocf
my salary	WRn0Mb
my sample	WnapYa
my scanne	cXtaba
my scarf	dcsWee
my school	XVkvXY
my screen	ZfjVjl
my seat	kZZkoU
my second	iNpkWi
my secret	Yeasec
my settin	deqcbc
my shutdo	ZtZdcb
my signat	hcVX0V
my signed	bddbrd
my sister	bjzUZY
my situat	arZZYW
my slot	fXoaZk
my snippe	Vnibda
my son	pRvUXg
my staff	habaqd
my stayed	ieThkg
my steph	agjXrU
my story	dWfjle
my studen	jUVhkl
my talk	eZqdec
my tanish	ccZred
my temi	cdpaZb
my test	mkYWck
my thank	jgVjmT
my thanks	efSnoa
my third	Yqgcec
my three	ooaZZb
my to	beapde
my toolin	eeiXoa
my train	Wayacb
my transc	acQ4VX
my travel	ecpdcc
my trial	cUplfa
my trust	meeeVl
my turn	hShuXa
my unsign	WUnaio
my utrech	eeoabe
my vale	dccpec
my vendor	ecfpbb
my visser	Zccqgc
my vote	afadZs
my wareho	eaabok
my watchi	adioab
my water	drXddd
my week	aaqXei
my wife	diiUoc
my wish	cqceda
my withdr	feqefV
my word	jjVWuT
my words	jkWcXk
my workin	bbpdce
my would	lLnYil
my writin	bgdpab
my yes	sUPQ3Y
my ️	adXqhd
myself	aT2kYY
myself .	pbfUfi
myself a	dWrede
myself becaus	Xhdbdp
myself before	dqbdea
myself for	ccphba
myself in	Qplbha
myself it	bfcmRp
myself out	aS8VXO
myself till	eZoZhb
myself to	VakwcV
myself yes	dbddoe
myster	fRcrZo
myster .	dfPrXn
mühlra	ghaigb
n	pWSmhf
n 's	aqaXdg
n .	VsbgiY
n has	iUdpdd
n i	pceced
na	ceXsXi
nachri	YgpZde
nada	erbWWg
nadia	apVcme
nag	hmUihb
nag .	chgmkR
nagoya	dcgkcg
naicke	fabelh
naidoo	aTkiem
naidoo .	bUledo
nailed	lgfbdd
nair	gaobce
nair and	caoeed
nairob	djjYbi
nairob .	arccdc
nairob is	daqccb
nairob on	cohYfa
naitei	boYhcf
naitei to	crdacd
nakaga	ZvcYkT
nakamu	lVgXdn
naledi	gVfZoj
namast	kgYcei
name	ddbimd
name #	eaadrd
name 's	osJZkc
name .	gYiUjo
name a	S7VjXU
name alread	eccXsd
name an	cYWzYc
name and	vdSWob
name anothe	U9UnaL
name any	bS0dea
name as	beZjsU
name at	YseVoU
name before	XiRgeq
name by	vYdgaX
name came	VoJpih
name did	dbfbcq
name do	ecYVtb
name does	ZTZca2
name fellow	barddd
name for	eTUguh
name forwar	hjbnSb
name from	VXlllb
name goes	vmPdXY
name has	cmbcWk
name i	aSsUxR
name in	flQZfs
name is	ekVlZk
name my	daaubZ
name next	edeaoe
name no	aqbded
name of	dbylMT
name off	WJ/WNU
name on	ZVPc9e
name or	xZcSib
name out	fT5eRW
name right	YbeYiq
name sqe	elgnYU
name that	cirWba
name the	naS4RP
name they	ZgdipX
name to	lcTXpi
name two	bbcvYd
name under	UVbWxm
name was	VfQkit
name went	hsSfTi
name will	gdYZgq
name wrong	dWnhbf
name you	UpVctZ
name your	PdSk3Q
named	jmYXoZ
named .	dnkTpN
named a	ikjVXh
named below	ddbgXp
named by	pYaYlb
named in	cXnfpU
named it	jTcmcl
named media	ctVede
named none	atabdb
named on	qcccec
named the	giSelh
named when	cqaedd
named you	UfVcyZ
namely	hjZeXm
names	xZQsYa
names a	dccqcb
names and	aGM5kl
names are	cXTYay
names do	qabefa
names from	cjaqaa
names get	oecddc
names go	xeYVad
names goes	rcbbea
names going	paecdf
names his	ycXYaZ
names i	YYeref
names its	ubbXed
names no	Zpefdd
names of	gbb2SV
names on	ueLgSm
names one	YXcvfd
names out	isWZdW
names that	ohYVcj
names to	qWYZgm
names when	dpdbdc
names will	fXqddY
names you	Xechod
nandin	jZhSlj
nannie	cXjcod
nanny	jaMUiw
nanny .	hZZcZt
nanny agency	dTRakq
naomi	kSUpgj
naomi on	WeZtgb
narrow	jbhXdl
narrow .	acocgd
narrow it	hrbZbZ
nasrin	ejgSxQ
nasrin grace	daedqc
nat	chhmYc
nat fast	Vtcddd
nat like	dradcc
natali	bafYnl
natash	VQmXqm
nate	gdkchb
nathan	acmijX
nation	aVtjhX
nation #	YZVrek
nation .	XemhmV
nation shut	edpddb
nation tour	edqZbe
native	fYcelj
nativi	fclidZ
natter	geZYmk
natter opport	paeddd
natura	difecg
natura .	cdXjcp
nature	bkvaTS
nature .	alnfbW
natáli	XihlgX
naviga	UatWkf
nay	dfioYa
nb	XgjSjo
ncube	XrXiRn
ncube .	crUfZj
nda	ffPnhh
ndlovu	YXdhUr
ndlovu .	aZdbVr
near	brfgTg
near .	YYSocs
near done	epZaci
near future	W0Udea
near my	Yqaceh
near the	chctYW
near to	coccfb
near you	eeqOUp
near your	rdbXcg
nearby	ahZfbp
nearer	YdojYe
nearer on	Vkmgdd
neares	gglebY
nearly	kvMebd
nearly .	ZxXWXZ
nearly comple	eccoee
nearly droppe	dcbctY
nearly finish	sXdZed
nearly hung	gccepZ
nearly in	baeddq
nearly over	qWdice
nearly said	cbWppW
nearly six	draWZY
nearly there	e2WbTW
neat	fXtcab
necess	Ulgcig
necess delacr	eZXcpi
nee	Zbdlcm
need	bdXrie
need #	hedpZb
need ?	dddrZe
need @s	zZbXaX
need a	QZWxoe
need about	pXcidd
need an	NgVwhi
need anothe	prXaZX
need any	hbXrcf
need anyone	jPZabz
need bank	bZccsg
need be	ojVZci
need create	xWeXcd
need finger	accped
need for	jaVPyh
need her	folUcc
need is	ciUxbV
need it	LUc8kU
need main	xZZUbb
need me	VdRkrk
need my	NUH+pP
need no	fYaces
need none	dZaaWt
need not	iVoKjs
need now	cXZqcl
need of	hdRjar
need one	XhNtdn
need sign	etdeUe
need so	hXcXet
need somebo	WRfbX5
need someon	WnSRW5
need that	fUTuan
need the	enWsXZ
need this	nTgmYd
need those	bXawea
need till	xVVPSp
need to	coeglT
need two	WYV7YY
need until	/VKObX
need you	VeM2eh
need your	ISV/wY
needed	XScnev
needed #	aaZbkp
needed .	bYzYdb
needed a	XYeWjt
needed any	bdcedp
needed before	ajcoea
needed by	KcZypb
needed for	jYmWdk
needed from	psmNUQ
needed i	UZjraZ
needed someon	acaddt
needed to	eXXafv
needed upload	eeWrde
needed you	bbWYku
needed your	fRirgb
needfu	kWkYfj
needin	OETkr4
needin a	bVehll
needin me	bbddeq
needin to	dcbqZf
needin you	WSYflr
needle	elgWjc
needle .	msXXfW
needs	afRtkf
needs .	ihXYbq
needs all	cpcdec
needs and	fdbXfq
needs create	tVebee
needs doing	cdbrdc
needs four	beeZpe
needs have	eddbeo
needs it	VUVpsf
needs longer	cpddec
needs me	XXfpoX
needs my	GRV/oT
needs no	ZTffZu
needs of	diYadp
needs one	ifZaZr
needs sign	cpecbe
needs someon	ecZThu
needs till	tVcbbd
needs to	jtSfiQ
needs your	MOO/vQ
negati	kWRcY0
negati .	lXQaeu
neglec	coZdeg
negoti	ZWxchb
negoti .	ScnYtd
negoti and	badbcs
negoti on	ecscba
negoti ring	Zeocee
neighb	Scnbhm
neighb 's	UeYTW4
neighb .	dMyPbq
neighb and	apchdY
neighb back	eZtZeW
neighb can	dcseXa
neighb got	cdascc
neighb to	hkTbke
neil	bdoiaa
neithe	S5pZRY
neithe 's	UgoiZe
neithe .	bqiVXf
neithe a	aqgfcX
neithe an	epcfcc
neithe as	fYXaaw
neithe confir	fqfXda
neithe have	eocddc
neithe i	csaccc
neithe is	SyUXan
neithe northl	Wrcdee
neithe of	UcqgQn
neithe paused	mmUeed
neithe she	jVZkoa
neithe the	nXVjek
neithe to	eaqccd
neithe will	Xtdbdf
neithe your	lVcddo
nelson	Ulcebo
nephew	VLSST/
nephew 's	cVgZet
nephew .	bSRZc+
nephew instea	Yacect
nervou	hKrifc
nervou .	fZpgba
nerys	kTncge
nerys .	qXccfh
nest	jgnYab
net	cUblgn
nether	gkibcc
nether for	eadpdd
networ	UQuXcr
networ .	XXwXag
networ job	bgRjqc
networ passed	ebYddr
never	fgpbeY
never #	dbqZdd
never .	rnVadR
never a	ehOWcv
never all	cpbdec
never answer	bogcdc
never arrive	ecbqea
never ask	cX6TWV
never been	rWYilZ
never before	ZmZbqa
never broken	pbdddd
never brough	cUvdcZ
never but	qbZdde
never came	XafiVo
never even	cRscYn
never fun	ebdcaq
never gave	cbocee
never going	bXqcci
never got	YP2mSb
never had	kjTYZr
never have	ckUedm
never hire	jdjcmV
never interv	bdpcde
never late	tSYbgj
never liked	bVjZsf
never meet	dXtdea
never mind	XXfbwZ
never miss	cbvbcY
never missed	uVcdcb
never more	sUddee
never needed	rajbbX
never picks	Yqbdee
never rang	mYkhZU
never said	XjrZbX
never say	oRWajq
never says	eohdaa
never seen	YZZYzf
never sent	YdPuVo
never share	eYrbdb
never take	fjZoba
never taken	hpXaiW
never takes	sXdddd
never tell	niUakb
never to	pbYdZl
never told	ZqpdaQ
never was	dgZedo
never went	bqraZQ
never will	gTjjam
never yet	vUdded
nevert	feRehr
new	aZoXta
new #	haWU2Z
new .	WctaVg
new addres	Xc0aUa
new advert	ebcdcq
new advise	daQYsq
new aftern	aZrdce
new applic	iueWXW
new appoin	YWhxVP
new ariel	daqedb
new assist	XRSV2b
new beard	bXsedd
new boss	clUbjl
new bottom	dcUdsb
new budget	bkpada
new c	jUXctd
new card	eerYbf
new cfo	Zasgbb
new chair	dqYaib
new collea	ZjZVwa
new contac	adrhbb
new contra	UktXfY
new countr	adZZsb
new date	g5XeXI
new day	S+ViUM
new depart	eVtccd
new dept	dVYdnn
new desk	dcYere
new discri	ededXp
new financ	ddrcdZ
new flat	ecubXd
new freela	cYggpd
new guy	dcWect
new head	eYaY4W
new hiya	cinWib
new interl	dZgobd
new is	dbbedp
new job	XhxWmK
new jobs	ac0XVd
new junior	lcbZpW
new letter	dccdsa
new line	phaiYZ
new link	ecRweX
new look	cWxaab
new magist	dbVavd
new mainte	eaqedc
new man	bcddZr
new member	fcYbZs
new messe	edrbZd
new monthl	ebdcqc
new notice	dVodej
new number	cZrhZb
new nurse	bccepe
new office	bWwYce
new one	WyUpaW
new openin	hXsXZf
new opport	dZXoel
new owe	dVTdpm
new owner	fQsibg
new passwo	darYdd
new people	SlqXRo
new phone	RT5TVW
new photo	fcapec
new place	dnmcbU
new plan	2hWYZR
new posts	daseea
new pressu	emfjWZ
new promis	piYdcd
new realis	cXsiZd
new record	bbPTYz
new recrui	bgodeZ
new refund	daVcsj
new role	bbibpX
new roles	aUwYZk
new saturd	ecbbof
new school	aabaqj
new self	aXhbqc
new series	ceoade
new slot	bvVgcZ
new staff	eRxciX
new stage	hjWZpb
new starts	eZqfdc
new status	YiaaZt
new system	cirXbY
new terms	baxZUd
new time	idL4WN
new timeta	eXoceg
new tv	epVlda
new until	eYoeef
new vacanc	cT1ZaX
new will	bqbced
new work	dbboeb
new zainab	khUZgk
newest	debcsZ
news	gjdcfg
news #	oabhZg
news .	Voedfg
news ?	tmVSZZ
news about	bhsZVd
news as	koceeV
news at	ebreZb
news but	XjUfYt
news first	Wjedgl
news for	jvSUiV
news from	aiphcX
news good	foZdgb
news i	Qpmcdf
news it	edrebX
news just	dapefc
news lena	3MWYcb
news no	oTklca
news none	eYpeeb
news on	upQXVd
news that	pYbcbi
news the	UZeqig
news there	dNvaic
news they	TfWfcv
news visiti	agcaoh
news you	YUXsyR
news>answer	rZYbYr
news>ask	oUWrZi
news>chosen	SRfYyp
news>closed	XsOcji
news>date	9XVdab
news>free	hoeZXf
news>give	mhUlWg
news>goon	ZPonfi
news>hear	fWqgfY
news>hold	KdsjWn
news>if	ThcdW0
news>joy	ghaWnh
news>match	cShdau
news>me	teTebi
news>news	lqQdib
news>not	Zncabo
news>offer	TkSepl
news>others	WcgZZx
news>papers	Vckmhd
news>post	mnaUYl
news>receipt	PzjYXb
news>refuse	RUSWk7
news>said	2iRYZb
news>soon	vtUTcS
news>sorry	VrTYkk
news>start	krShcR
news>wait	lwXZWW
newsag	ZYfqdg
newsag attemp	eZgsaZ
newsle	OO/LRM
newsle .	Yb0YWb
newsle for	XZqeed
newsle from	ecocdd
newsle on	Wepgde
newsle with	dctbYc
newsle you	ddrfdX
newspa	dmkZcd
newts	cfjnXb
next	abhodf
next .	MlhpXi
next ?	ixTYZb
next @d	aacZbv
next a	dcbqed
next and	ebukYP
next becaus	eWrfed
next bit	aQf4VV
next budget	fpgWee
next call	iecYbq
next comes	dYbxbZ
next conven	cqcceb
next direct	cdeaqc
next door	YOqlaj
next fair	Wbpacn
next financ	cabagp
next for	aYXzbe
next guy	dedYqe
next head	aYZV1Y
next hurdle	dZYwac
next in	QjiYrc
next intake	RYXcb5
next is	SbW/VU
next issue	Yeracd
next lot	cVamdo
next meet	XcZwcZ
next meetin	YuWkaV
next milest	iYqaeZ
next news	rgWdec
next northl	dbageo
next nothin	kYXXdu
next of	USP4pV
next on	VgTQ3j
next one	gRsMgt
next open	cbsaed
next paid	eddqca
next panel	ikUmdb
next part	ccWqcj
next passin	eapYch
next person	VUbdyh
next pressu	cWXcmq
next round	hVTwWh
next season	ebaeeq
next step	YfntZT
next steps	noqSWT
next stop	cYL3Xc
next they	eZZtca
next thing	grUuUL
next three	feeXqd
next time	eQ0Ggp
next to	lomGkT
next up	YgV1WZ
next was	dZbeep
next we	bqeedb
next would	bpebee
next you	fXZuhY
ng	hefmba
nga	gZlikU
nga .	jibelW
nga tomasz	ebodeb
ngaio	YicVjo
ngl	gklcSe
ngo	ibOqma
ngos	cghfai
ngozi	adiVub
ngā	fXTfqm
ngā mihi	ckbYpb
ngā negoti	dbcebq
ngā to	nVeefj
nhs	qWgZid
ni	cbdlif
nia	nJcQkv
nia .	aWkYZr
niall	nUYUqk
niall candid	bfWXnm
niamh	feQxYb
nibbli	YTjWmq
nibs	fjkbeY
nice	aV9VYf
nice .	iTiecl
nice about	eWeeYt
nice chat	eqhYYX
nice day	dZrdce
nice holida	ccsbdb
nice i	eXqdeb
nice lad	gSSgql
nice lady	eaofec
nice lena	WYvacc
nice letter	jYcdYr
nice man	chojaU
nice meetin	fV0Tbd
nice of	YbbaXv
nice people	ecoiaZ
nice rushed	ksVcdY
nice surpri	bZXbtZ
nice talkin	cTudbY
nice team	uXbYaV
nice to	RT/TZd
nice walk	YhmcmT
nice way	ebbeeo
nicely	Wmdiib
nicer	dTUZe3
nicer .	fdaebq
nicest	fZSmjl
nick	WjibqW
nicola	Udhndj
nicole	akocVg
nie	iehcia
niece	VOaQL/
niece .	aXUZW7
niece is	bZadct
niece on	ccaedr
nige	kddbbk
nige .	dhabdo
night	diYgdk
night .	ebpZiZ
night and	iUkeal
night has	dcWjil
night shift	djofdV
nightc	efUfpf
nightc .	ceZqde
nightm	YjcVjm
nights	Zfnagc
nikita	fighfY
nikita mokoen	jhadmW
niklas	cisTWh
nikola	mncXcZ
nikos	eioScg
nil	bambZn
nils	bbVflo
nimbus	hfabco
nina	jddiUi
nine	Xdanfl
nine and	eZbgcq
nine forms	fdqdcX
nine people	reXgdb
nines	bfijfc
nines .	cdcode
ninety	PmocXj
ninety four	dqdcbd
ninety of	Yqecee
njorog	dWpkYc
njorog 's	feYZfs
njorog .	gWscdZ
nkechi	gkgdVd
nkemel	iZcjoW
nkemel .	bQjZxU
nkemel dear	oUkfYg
nkemel for	ccoeae
nkemel from	beZbrd
nkemel the	dslVYa
nlp	ofYkZd
nmc	gYmbmX
nneka	aVXict
no	fccbav
no #	kgeWan
no 's	sZZcbg
no ;	tSYZji
no ?	ilWlkL
no @d	mTZhij
no @p	cdcgob
no action	Vg4PeO
no addres	jYVsec
no advise	dcpedb
no after	jWYjqa
no again	YUQZc0
no alike	sZcdcb
no alread	dZcddr
no americ	dpZefb
no and	mRUblt
no announ	XpYleb
no answer	bymNVO
no appare	babfer
no appeal	XSWamx
no applic	XsnZbV
no appoin	RPxqTj
no are	fdjodV
no argue	elleeU
no arrive	baVddw
no as	bleYWo
no at	oXTcil
no aveiro	ZzWbdW
no bad	dpddjV
no becaus	YWTYj0
no been	ipdecV
no before	vNWXlo
no better	ZvXaiX
no blauwa	VRncdq
no bookin	dcqeda
no booksh	axZddU
no bother	cfhlkN
no budget	dZqfjX
no burton	eXdbqg
no busine	Sj1VZW
no but	hCYhY5
no by	mSWV7X
no caleb	ccrbec
no calend	dtZbeb
no call	0ZXUgb
no came	aYTccx
no camp	aYbddt
no can	YadXes
no candid	iYubdW
no certif	dYbuba
no chair	dYaccr
no chance	fqYblX
no change	ioifZR
no chimne	eacdpc
no choice	dTbjds
no churn	hcdYqc
no closin	erVffd
no clue	b3fWXM
no coasta	hqWceZ
no come	caZcgq
no commen	uPodbX
no commit	kdZofV
no compla	awYbcZ
no conclu	esaedY
no contac	bepddc
no coo	ocbded
no date	X/UhZH
no dates	Y6XVaV
no day	I/LSXO
no deadli	hoVoaW
no dear	0XZcYa
no decisi	b/WhYH
no dice	dcYWaw
no did	mgSdan
no differ	rfZcdZ
no do	UdTher
no each	Wtbdea
no earlie	RybZdi
no easy	bYadbw
no either	qibgZY
no end	X4cfaN
no endors	dYVddu
no eta	ZxWcdW
no even	iTeddr
no events	dbqceb
no experi	dYsbmV
no fake	fdpebZ
no feedba	bdZbds
no final	aqcfea
no fixed	a0bccR
no flight	bqbcee
no for	faJggx
no form	dcredX
no from	fFHXW/
no furnis	cWlbmg
no go	reOSbt
no good	dTIzhn
no got	hTgYbt
no gradua	lXWhbo
no green	cqdXcc
no guaran	ishZZS
no haas	eYdpef
no hard	WQsYat
no he	oOkcRu
no heyyy	cZYftZ
no hire	kZOdYx
no hires	bTxdec
no hiring	dH/acP
no homewo	iaqeeX
no human	sYcZai
no hurry	UvTgnQ
no i	gUYibv
no idea	T2taXM
no in	sebUhd
no info	dXsdda
no interv	WOtlnX
no ironic	dobdfc
no is	pcWgbh
no its	dVceok
no jackie	bcpddd
no job	mQOcS/
no jobs	ZViecs
no joy	Sggcav
no judgem	dccddo
no just	havacX
no katarz	bfbtbW
no ladysh	qWZdeY
no lands	pdcbed
no later	3HZsfW
no lena	6KSVSn
no letter	fomTdN
no lift	edbdrZ
no lights	ecjVkj
no limit	buabeZ
no lines	frabcb
no list	XtZYci
no long	ZZaiZu
no longer	XUmfbs
no love	WRWaZ4
no luck	kYGYg0
no mail	UZufmX
no mate	XYcZY1
no matter	wboYXR
no maybe	iXctXa
no me	YkXabr
no means	buacda
no media	qZdeeb
no mentio	YR5YaW
no messag	RUxlbT
no modell	oaakbb
no money	dPhair
no monica	geoffW
no more	mWbcrc
no name	arbgbb
no need	iX1SfZ
no new	K0qYUa
no news	o8caRD
no next	hH7fYV
no nice	dcaedp
no nkemel	jZWedq
no no	dwWbca
no nobody	deqbbb
no nomina	pWmZeb
no northl	kSeYVu
no note	dZubeZ
no nothin	mYpdaW
no now	dmTcij
no number	R3bfXN
no object	ojcZbc
no of	iXXbpj
no offer	mlRlGq
no on	3QLYhl
no one	an0VaT
no open	ebvXYd
no openin	cWbbft
no or	gfqgTS
no other	MxmYlR
no out	tgZacb
no parame	nabYWp
no parkin	eboefb
no period	Vvcddb
no phone	jalmZS
no pieter	efdepW
no pile	bacadu
no place	aXTaY7
no plan	eppYaS
no plans	bbreda
no pleasu	YbcdZx
no point	XfRelp
no post	UPhYW3
no posts	eapeeb
no prep	dbYrdd
no pressu	dccfob
no probat	Zbdava
no proble	cWkriS
no proces	dVvdfZ
no progra	lfWZjh
no promis	h0aeTO
no provid	ctfUaf
no pumped	elUdbo
no questi	hbkSpb
no quickb	cuVbaX
no rank	hrcfbU
no rapids	eqdffW
no reache	qceaeb
no real	epcbec
no really	eUaooZ
no recrui	darcca
no refere	nnWOdm
no reflec	eYqeed
no regard	ebaeep
no regist	appTcX
no regret	ddoeea
no rehear	cecocd
no replac	Zpeefb
no reply	Wb2bdT
no reserv	cbdebr
no respon	jVsecZ
no result	N+SacV
no right	Xia0WT
no roaste	cilZnW
no role	hVkdcl
no room	cWTbb2
no rush	XlfmnM
no rusten	ddoeea
no said	dsYdcd
no salary	dhfrWY
no say	apdeec
no second	jVOeiv
no sector	cuZcdT
no select	ebZeer
no settin	bxYdcS
no she	eQRad3
no shop	aVqYan
no show	gOpsbW
no sign	aO0kaX
no signat	aiezPV
no skippe	nfVlda
no sleep	kjXkaS
no slides	YbU5ZW
no so	sfRfoV
no sooner	J+XWaT
no sorry	XFnWWy
no stable	ebceZr
no start	gaacfp
no stress	bjdscS
no studen	cdpcec
no succes	Xgodbe
no such	UwOfal
no tellin	N/ZYZQ
no test	nenWcb
no testim	ecZdeq
no text	ceqbeV
no thank	bapfae
no thanks	XQgjfq
no that	3XfWdV
no the	pZYaZq
no their	lcjdiV
no then	bgVelj
no there	fXadax
no they	lVTYX2
no third	ephWiX
no this	XXqcbo
no though	asVcbk
no time	TxZdeW
no timefr	dqaeea
no timeli	T3lZbO
no timing	drbddW
no to	gPblkm
no too	fYVcby
no troubl	cZoikT
no turned	cZedrc
no two	Ujdidn
no ucas	cuYhdV
no ull	Zaucea
no until	eZdesZ
no update	q2UUYL
no upset	cacdbs
no use	uPccUs
no vacanc	SMbdV2
no verdic	euWdcX
no verify	eardeX
no visa	eXbdes
no wait	qTfrcU
no was	gtSdlU
no way	VwpWXV
no we	pdddbf
no weeken	edepba
no when	TwhccY
no why	ecdcZq
no will	yQUich
no window	Utdede
no winter	fcmemU
no wiser	bulaZT
no with	fWTZa3
no within	gYdbsY
no word	R+qRVF
no work	dXeaZv
no worrie	XZwhhO
no yes	YofXqW
no you	iapdkT
no your	hZiWUu
noah	fhZgfh
noah its	ZZocgh
noah on	cZeepd
noah they	WodYmf
nobody	YpqZea
nobody .	PldWol
nobody and	aqSgah
nobody came	cXsobQ
nobody can	dvgVcV
nobody could	atbYec
nobody else	caQeyi
nobody ever	iOxZgV
nobody for	fbpeea
nobody from	UQqSWz
nobody had	hTendi
nobody has	a5WdaR
nobody he	oScdZp
nobody hears	raXZed
nobody here	Qtdbbj
nobody in	cqjdaW
nobody is	fukcbS
nobody knows	TzicYT
nobody looked	cWwddY
nobody mentio	cT0gbX
nobody minds	eStdgc
nobody more	dcbddq
nobody needs	dfsTmU
nobody new	dViedp
nobody on	Remkkd
nobody picked	eVreed
nobody picks	Qnlcid
nobody rung	cfYdog
nobody said	Tgsbce
nobody say	bXidqc
nobody says	ctacec
nobody talked	cUudeb
nobody tell	SRccru
nobody tells	Rngcgg
nobody there	VrnYbW
nobody they	dRbdoo
nobody though	XNfcor
nobody to	ZapZak
nobody told	SSwYmj
nobody took	kXoeeZ
nobody waits	racddc
nobody wanted	hdodiT
nobody was	acpaka
nobody we	dnaanV
nobody who	mShado
nobody will	VojeXh
nobody withou	fcdZep
nobody works	iYrfYa
nobody would	bxYYeb
nobody wrote	cbZddr
nobody yet	scafaa
nod	nlTXtT
nod by	YacXyc
nod for	Xbdueb
nod from	WoPdtZ
nod it	joaabb
nod or	/VYTUZ
noddin	ggWgkd
noise	fTofdh
nomina	XYdrcl
nomina and	hUZhdr
nomina asked	ehdXod
nomina for	ZnfvWQ
nomina on	aaipbb
nomina to	iVjjlX
nomine	aahldi
nomine .	eicXpc
nomine quiz	VooXbd
nomvul	eZajme
nomvul direct	ffUene
non	jcWXU1
non .	fYXafs
non clinic	eWudec
non commit	ZwWddY
non select	lUXbZv
non shortl	isbVda
none	WonWbi
none .	choWgc
none agains	dabdta
none has	dqceda
none i	lVjcdj
none left	fYjaZo
none of	Wbfabw
none so	ilYVii
none the	XtfZZX
none to	X0cfZT
none was	jdWcar
none yet	YqXhbc
noneth	lcWllY
noneth .	lZVesY
noneth and	dZbapi
nonpro	ekgbgb
nonpro you	hqabbZ
nonsen	jicchb
nonso	VdsfZd
nonso .	aaseeb
noor	agTqcj
nor	V1hZaa
nor a	YsXeef
nor any	bbbZiq
nor did	bUoele
nor do	XhOebx
nor has	bvXbkU
nor is	hsVhba
nor money	bqbbbg
nor on	erVeeb
nor refuse	ebreda
nor the	nWTlkf
nor when	dsaded
nor will	Vcmdbp
nora	jWcjeh
nordic	Ydngbe
nordli	hRpfdf
nordli .	hUlXhm
nordwi	danhea
noreen	YekiZh
normal	3efQfO
normal get	2RXbeb
normal have	bqbdde
normal i	bqceeb
normal in	ZnjSbf
normal takes	6QVYZb
normal they	ofcbdb
normal your	cWqcgc
north	dffWil
northe	ahliab
northf	VOg2VU
northl	4RZmdV
northl #	iUS9XN
northl .	zSdhiW
northl ;	3ZYfbW
northl ?	ccVzgY
northl a	ujThTe
northl about	nSeuVY
northl after	2DYvWZ
northl all	qVncbb
northl and	8WZdaZ
northl answer	ioZYkV
northl as	vQWniZ
northl ask	edTetd
northl at	nYTwiR
northl back	YofVcm
northl be	fbUteY
northl becaus	vbUenQ
northl before	kVWndj
northl betwee	uUWqYW
northl boss	tYWhcd
northl bring	abUjsb
northl but	jpYXfd
northl by	/VYZTQ
northl came	avSamZ
northl can	pcXliR
northl chair	qWeeef
northl claws	ddZrcc
northl coasta	UbXxZc
northl come	obdfce
northl coming	rbbced
northl consul	cdarda
northl contra	caZaqk
northl could	UvcWla
northl decisi	pbdcce
northl did	qkbddT
northl do	fVelkc
northl else	gaYthV
northl first	cZZpma
northl for	jVbyaZ
northl from	7QbnNP
northl full	pXgcag
northl good	oYZoZc
northl harves	XZpjbe
northl has	Xcesdc
northl have	fYavZa
northl he	3PTrYU
northl headco	hjWefk
northl i	/LiZbW
northl if	2LUatY
northl in	qUV2WS
northl interv	aeaqdg
northl invite	cbUpdj
northl is	kedsVP
northl it	3RbrSR
northl its	raeeda
northl itself	mWcldg
northl just	dZdpff
northl later	Stedee
northl latest	yVUdhY
northl like	lVmejW
northl lunch	yVacbc
northl mate	sWXhia
northl maybe	Vwbcea
northl means	xfabbT
northl ms	sbaZdd
northl my	/SUZaX
northl nairob	pdecYe
northl nkemel	raZeec
northl no	ddnpcT
northl nobody	hlWcdj
northl nor	Wobdek
northl not	rYNxZZ
northl nothin	apaefe
northl now	vlTVfW
northl of	RdwWTp
northl on	4OZjcV
northl once	4Jdbee
northl one	tlaVbY
northl only	bisZXa
northl or	XSP6kb
northl otherw	cbbqga
northl our	jSkqYW
northl outcom	qdcdda
northl per	qhdWcd
northl period	dberYd
northl placeh	ddTteb
northl please	bYTyiZ
northl post	Zeddpd
northl probab	rVeeee
northl promis	/IXWcc
northl result	qacced
northl rotter	sZcdbd
northl s	kPfffn
northl said	5bQeWT
northl same	bhMzSh
northl says	uUaVek
northl second	dccrcb
northl she	7ZUiQV
northl should	qaaeed
northl so	sedlXW
northl soon	vPfeff
northl sorry	fqZbda
northl stand	gcpdZc
northl start	ojacZd
northl still	oWVrYV
northl suit	eZbsdb
northl take	qacheZ
northl tell	fZdqbe
northl ten	hZVvbZ
northl than	uOaZcn
northl that	wUSveT
northl the	0cdYZZ
northl then	2bcfTT
northl there	oanSYi
northl they	3aVZeX
northl though	wQgcnS
northl to	tSapgV
northl two	fdeoad
northl under	rYdbYh
northl visual	paciad
northl was	ktccVX
northl we	vQmhYY
northl whatev	qadcee
northl when	/AXQaX
northl whethe	/GYZhX
northl which	nRUvbf
northl whiche	rUcjcc
northl while	eZpdee
northl will	0YbhZT
northl with	rRT3eR
northl withou	lclQgj
northl work	ddZped
northl works	YXXsee
northl would	YWVznY
northl yes	1YaXZb
northl yet	ckiTnd
northl you	8KQidd
northl your	dbZsfa
northl yours	pjYbiV
northm	ammafX
norway	YYpcfi
norwic	gdhdkZ
norwic me	iVjfjZ
nosy	efZhih
not	cjcdcm
not #	qdYljS
not .	gtbUYk
not ;	rdaXag
not ?	KgX0jb
not @d	1kNaWW
not able	VldaWt
not about	hUzgQc
not achiev	ocdded
not add	jdVhel
not adding	eYceep
not admitt	XUkSZz
not advanc	fZXZdt
not affect	dcqjbV
not afford	gZrcdW
not after	sIjtZZ
not agains	lwcdfL
not agree	otaXdS
not agreed	c1VjVU
not alas	bqYdjY
not alive	eWqffe
not all	kjPmjW
not allott	cWbhrg
not among	dKWTZ/
not an	peqqLR
not and	gheaXo
not answer	YhsmbR
not any	XgQdjs
not anyone	VNOjow
not anythi	angSYn
not appear	lQWZcy
not applie	cWzhWV
not appoin	WSYbX5
not approv	chaYVv
not arrive	gWfsbb
not as	uPeimU
not ask	grecZY
not asked	mWrleM
not asking	cmbjoO
not at	YRvWSr
not attend	rXdXej
not availa	dUfpdi
not back	VvYkfX
not bad	lnZakU
not bank	UtdYgc
not be	YcccZ1
not bear	bXbhio
not beat	dgRbkn
not becaus	aucdWe
not been	glaWaq
not before	S/SdUR
not being	fVpeUm
not believ	UYueff
not bet	Wwbdba
not better	aWcehr
not book	jpYdZc
not booked	dqYida
not bother	iQidfo
not bring	bSjZhr
not bristo	focdbc
not but	kUfvZW
not by	xacdWf
not calder	Zcsbeb
not call	ephWgZ
not called	oNcYio
not cancel	ieyhZJ
not care	gLfluX
not carry	bYZmcq
not certai	cuYcdc
not change	oHteXh
not chat	eYobdg
not choose	epYbib
not chosen	mncaRg
not clear	ceXrWj
not cleare	foUZZn
not closed	grnccL
not closin	ajqdeU
not come	blkWRq
not coming	Pjngbh
not commen	ZhrdUe
not commit	V5gZaP
not comple	epYnYZ
not conclu	ojXkbW
not confir	a1QZYc
not consid	cOUoay
not contac	mTqdZd
not contin	aNdZX3
not convin	fiVgbn
not count	D/ehUW
not cover	bSiddr
not create	eUticY
not dare	jlnVcT
not dead	XY1haO
not deal	dbrcda
not dear	Y3RcVb
not decide	d4WgcN
not decidi	Zpgbed
not depend	pdYccj
not dept	ZdVpdi
not detain	eZcbqc
not discus	ecveaR
not done	X2LwWL
not doubt	vPbXmg
not drawn	lZaUbq
not droppe	msVefS
not due	Vejbli
not earlie	fpYYZg
not easy	dcceep
not either	dpccde
not eligib	bWUYc0
not employ	XLZXR/
not enclos	edcodc
not end	kQZccu
not engage	bahZXv
not enough	YcSXX7
not even	WnjajZ
not ever	aaeddp
not every	dWnckf
not everyo	YsZbbl
not exampl	qaeedc
not except	kYSgrf
not exist	fOdXZ3
not expect	K8abiU
not extra	Wsddee
not failed	fkdeoU
not fair	faecZt
not fall	Woabij
not fallen	riXaaS
not family	ZXZyZX
not fancy	gZrbcc
not fast	odcdeb
not feel	cZddcr
not feels	eTedok
not figure	dYcbdt
not fill	dmkTYg
not filled	l5kcYA
not fillin	bVfcdt
not final	jvYWcV
not find	bdaegp
not finger	kpabaa
not finish	SxYpgP
not firear	eYaqbg
not fit	bRohal
not fix	crcdeb
not fixed	V4YXcV
not for	UXnQY3
not foreig	edndlV
not forget	kedsVV
not forgot	o8PZXP
not forth	sdgbZX
not forwar	ZT6cdT
not found	aqTjhb
not fraser	eVjkdh
not friend	Wneeei
not from	pbgkdU
not frozen	grVfed
not fundra	pgeeaZ
not furthe	eaZZmp
not get	TeWdgy
not gets	xXabdb
not gettin	kTSWez
not give	Q3aRmd
not giving	gqdadZ
not go	dVgrYj
not going	VgcSZ3
not gone	hjfhfU
not good	bQTiR6
not got	byQiRk
not grante	iYZdXq
not graz	cUZafx
not guaran	S9YXaV
not guess	U7UhXV
not had	luSjbS
not hand	gwXOka
not happen	hgQTWw
not hate	bXgpag
not have	VpaUbx
not having	dTPcc3
not he	jpbaYe
not hear	hglijJ
not heard	veeYhR
not hearin	kZradY
not help	adpUVj
not her	aZabhs
not hesita	gWdfkl
not hire	XgqeQl
not hired	qhYfLm
not hiring	YBSZU/
not his	gmXhWf
not hold	bvKcil
not honour	aebeep
not how	fSbfkp
not howeve	dbcddo
not hr	oabcjb
not hurry	i4ePWU
not i	hjTkja
not if	aqcfeb
not ignore	aUWods
not imagin	fWYllh
not imposs	Yreeeb
not in	QmheTt
not includ	YVbZX3
not intere	aRxdgd
not interv	aZmaoc
not invite	pZTXar
not is	jvTbXW
not it	lcvTcZ
not juror	hXgrbW
not just	nVYuhW
not keen	bTfYgu
not keep	nQghsU
not keepin	dXYbqj
not kim	grcdaZ
not know	U4jcaT
not known	a1bYbT
not land	Vnafdm
not last	ebcYds
not later	zAZpoV
not leanne	pfedZd
not leave	tbhclL
not leavin	kVYbes
not left	kwScZW
not lena	K/HdWG
not let	jVenbi
not lift	dZpdkX
not like	hvXYea
not line	fZcefo
not lisbon	ecbedo
not listen	WqYecj
not longer	pWcejd
not look	SjSvhd
not looked	guTcbd
not lookin	ZmQXZs
not lose	ZlSaes
not lost	chpicT
not lowell	saYVed
not lukas	eYnenU
not made	gvVZNo
not make	cjZiWp
not making	driaeT
not mark	cXcuea
not market	dgYpfb
not match	YkThmg
not matter	WPmjoi
not me	gJTQO/
not mean	mxdfSO
not meet	ejTUdy
not mentio	VVvhib
not met	YwVrSZ
not mind	ffYomS
not mine	hqUbRo
not miss	dXpfkW
not modell	avSoZV
not monito	eWyabb
not more	zFdnbX
not moved	jfapdV
not moving	jcWXXv
not much	ZhfjnS
not my	hngiYV
not name	Q+jXZQ
not need	jPkAp0
not needed	XahrSg
not next	cpUdpW
not no	SqcmZc
not nobody	cZnbpW
not normal	bTqcnZ
not northl	xpMabT
not not	yiahUR
not notifi	Wrdeed
not now	Rhmobd
not obtain	ecdZeq
not odd	dZcdcr
not off	W1PgZU
not offer	bhlcMo
not offici	ltZbYY
not older	YXctdi
not on	bfVTZ4
not one	YRhUf4
not only	nfTXnh
not open	cMn2YT
not otherw	Zpcdeg
not our	gLUngu
not ours	cipdWb
not out	W/SkVE
not over	ZvdiaS
not own	btddeZ
not pack	frYaah
not park	bVpcka
not part	cYrYeh
not pass	OUVkX4
not past	jUaabs
not paused	ffRedt
not permit	fYdeZs
not pester	mVmdbX
not pick	acZahu
not picked	f8PdQV
not pickin	Zogcde
not placed	cUWcZ2
not plan	hoYfca
not planne	ZuffaV
not please	gVdfbr
not possib	cgadap
not presen	ecapec
not presse	ecXred
not procee	SURoZ3
not progre	dJTcZ/
not promis	N/QUmX
not provid	eeTcct
not psycho	eaadof
not push	VwiYcU
not put	YmTmXp
not puttin	ecdacr
not qualif	ZZZadx
not quick	exWYbd
not quite	gaWciq
not quote	exXZYa
not ranked	dqcZde
not reach	XePhcz
not reache	UkWmbm
not read	egrhbS
not ready	jrXhUb
not really	Xbsage
not reappl	bfcddp
not receiv	mPalbl
not recipi	ecUZev
not recomm	URXYe9
not record	acVtdd
not recrui	WOcaaz
not rector	ecpefY
not refuse	bdnpgO
not rehear	ccZqec
not reject	joomcF
not releas	dtYjgR
not remain	ecbadr
not reopen	cZfXet
not replie	boSvWc
not replyi	eqZdea
not repres	ecadep
not requir	elhWeh
not resend	batbca
not retain	XQTZa+
not revise	cYZc0R
not right	ZdUWks
not ring	iknSaa
not rule	jtZYcY
not ruled	kyZcbM
not ruling	ZubddY
not run	SWnefq
not rung	oVuWZV
not rush	fxTRcd
not said	Y/lVXD
not sat	crdgbZ
not satisf	ebbZdt
not say	a4mZYQ
not saying	YqjYiW
not schedu	athWcY
not scored	frbfcX
not second	bYpjad
not seeing	efpeeW
not seem	dacber
not select	dNNVW/
not send	xshTVL
not sent	cSnkff
not set	ZtVhZe
not settle	a4chWM
not share	hqgWZZ
not she	jYoVgh
not sheet	hddcpX
not shoes	ccZesd
not shortl	ZeVeYu
not shut	pYiagb
not shutdo	kVeVZq
not sign	ldhcVk
not signed	frioTN
not signin	fYYbaq
not since	cZfcdr
not sit	Sqfidc
not sleep	fTUmjm
not sleepi	ebcpdb
not slow	uTeeea
not smoke	dbqaeY
not so	iajeWl
not social	bbefcp
not sooner	xXbcda
not sorry	bTehnk
not sorted	cpdeec
not speak	pdkWhX
not spoken	PyWgiY
not stampe	araeec
not stand	kUiYrb
not start	UsSvWb
not starte	XvWncT
not statio	eoadiY
not stop	vViejQ
not stoppe	gnTcna
not strong	iZbddp
not succee	dfZcep
not succes	tORUe0
not suitab	ceYZhp
not suppor	ebZdcr
not suppos	UgbXwf
not sure	dzZgcQ
not surpri	WrkbZX
not swear	Z0eUZV
not swing	ebaZct
not take	bXaaW7
not taken	geSYpn
not taking	VKjTX/
not talk	pglVdW
not talked	dwWcea
not teleph	fjfkcW
not tell	N8rXcO
not that	eihfVj
not the	eXZhqh
not their	cZWedv
not then	UoPkaq
not there	aefhVm
not they	waXZhb
not think	TeaVfz
not thinki	Zdpcdc
not this	iSKWa/
not throug	VTYQa5
not till	cxNjYd
not time	cnlfeU
not to	bZbYgy
not tobi	dctddU
not told	XzVinK
not too	eNrujP
not touch	aecscW
not troubl	daiWdr
not turn	qbQYqe
not turned	cqdofN
not turnin	fYobbj
not two	gXcfdp
not unders	VbppVa
not unit	oaddee
not united	dqcdea
not untick	ZYnoca
not until	isNcej
not up	g3SSbY
not upload	TazacY
not urgent	ZmljcV
not use	YaViZy
not usuall	pRiYtT
not valid	cbbqjY
not view	dXtYec
not vikram	cecdco
not voted	d7bcWJ
not wait	SLge3l
not want	YYnTay
not warmes	etbefU
not we	rvMWbX
not what	JJYNp/
not when	S6ZacZ
not will	uXcdda
not winifr	ceYpee
not wish	Tegago
not with	fQadax
not worked	bWiddp
not would	aYbqjc
not write	qUddfi
not writte	nmcYWV
not wrong	eYlgsT
not yes	dqdeba
not yet	gvZlTV
not you	fTbQW/
not your	iTfnai
not yours	faXVE/
not yourse	fbZedq
not>ask	hapWfh
not>away	tmZaeV
not>bye	aahaep
not>chosen	deZaZz
not>closed	klmbfQ
not>date	omWhiU
not>decide	dxddcY
not>free	bmabaq
not>give	hikhVd
not>goon	aToWc0
not>hear	bskfbU
not>joy	aTagnq
not>match	YRVZf/
not>me	eefabp
not>news	bzlbYV
not>offer	febmWn
not>others	cjidoV
not>papers	dYirWi
not>post	ZbkbZt
not>receipt	VGivfp
not>refuse	jljgdR
not>soon	zTXnfW
not>sorry	gkVadq
not>start	XVdicw
not>thanks	XMvddo
not>wait	iVidjh
not>you	eaades
notari	cdXgqc
notary	lanUef
note	kflcbc
note .	jeijdU
note about	cTledn
note after	hVmbjf
note and	qmZedR
note by	pZggbb
note for	Ybpkdb
note i	aduiZX
note is	Vtceee
note it	ZjpbcZ
note of	gcpgfX
note on	nmgdTZ
note our	ofpSUc
note regard	ogUedf
note says	bpZbid
note that	elhUgh
note the	rfZdUh
note throug	xkWTba
note under	vZbbcc
note very	cdoeec
note we	akqWea
note you	hcbqbc
note your	UWUieu
notebo	daojbb
notebo .	daredZ
noted	bh7VTT
noted .	ofhVbY
noted and	btmUbT
noted it	alrXZX
noted thanks	cZsddb
noted that	UjsfYc
noted with	afrjeS
noted your	ieqdaX
notes	npaYYf
notes .	cwefXT
notes and	koYVhZ
notes for	cctYcc
notes have	csaUeg
notes of	TYlkkh
notes with	yQYTcp
nothin	bwvYXT
nothin #	WgXqab
nothin .	G0yaUW
nothin about	XV8WYV
nothin after	nXtZbU
nothin agreed	bapedc
nothin and	hohaRe
nothin asked	hWpcee
nothin at	XwlQhQ
nothin bad	jZUscg
nothin becaus	btXdec
nothin before	W5TZcZ
nothin better	hmfUef
nothin but	iticTR
nothin by	4ZaWaX
nothin came	jrTZXd
nothin can	ZshfbU
nothin concre	dqdaec
nothin connec	deaoee
nothin contin	fbboee
nothin dear	jpVadc
nothin decide	sjUbcb
nothin do	hSghhm
nothin doing	Waebdq
nothin else	bQ/aPD
nothin fancy	YYZvkZ
nothin final	ctWghX
nothin firm	ZyYZcb
nothin fixed	auWeda
nothin for	itlKUg
nothin formal	dakpZa
nothin from	lslWVQ
nothin furthe	hmtTZR
nothin gets	V1UZdc
nothin has	b9RVbT
nothin he	ZJ1fdZ
nothin here	cXpcck
nothin hiya	doacdd
nothin i	YUyUgi
nothin in	imVchd
nothin is	jwdgaN
nothin job	dboeec
nothin left	cLMag+
nothin like	UsZddj
nothin lost	cbepbb
nothin missin	oYiaed
nothin more	XlzQWZ
nothin moves	WpqaYT
nothin needed	qZmabZ
nothin new	anlbcU
nothin northl	qWeefd
nothin of	Xh3XYQ
nothin offici	arhZca
nothin open	ecWeeq
nothin person	dWaZZw
nothin promis	cUtced
nothin really	eaqceb
nothin said	Wipcdc
nothin set	cqaced
nothin settle	axUeea
nothin slip	cWubdZ
nothin so	UqQhje
nothin sorry	hqZWef
nothin stands	gZZhuV
nothin than	Zrcded
nothin they	ZTphna
nothin till	itTebb
nothin to	eouZYS
nothin until	rgSaei
nothin unusua	YrZefd
nothin was	ZZqZhg
nothin we	pnfYaP
nothin will	bxdWaZ
nothin with	ZpjeeX
nothin within	scdbeV
nothin would	YlVeaq
nothin wrong	djTabu
nothin yet	qnbVcP
nothin you	mVmXei
notice	fXoeic
notice .	Vauehb
notice ;	Zobafj
notice ?	bWWhwb
notice and	Vcmldf
notice at	dYTX2Z
notice board	zVfNdh
notice for	Zbqdcf
notice go	scUjaY
notice in	iogRkX
notice no	dVtedc
notice on	rcVgWi
notice or	dactad
notice period	WdbzYc
notice until	oVaarb
notice was	onaabZ
notice would	kbaoad
notice you	gJnlbj
notifi	3pZPVZ
notifi .	RwcQbr
notifi @d	pbedde
notifi all	qYeded
notifi at	aoddfc
notifi by	2YYXbb
notifi dear	rbYdee
notifi in	ireXZW
notifi is	apdced
notifi of	xoNOfc
notifi on	7QZZZY
notifi once	apdedc
notifi that	oacdZi
notifi the	padcgd
notifi throug	YvWadd
notifi to	sWhbbf
notifi when	Ptlbbe
notifi will	dodbec
notifi within	4RZbbZ
notifi your	Yercea
notify	5kVRcP
notify all	vVcdec
notify everyo	sVecee
notify me	Zpedee
notify the	rddedZ
notify us	pUbeka
notify you	nsPWjX
nottin	YcYZrm
nought	fkUagj
nour	iheXie
nous	eQndqc
nous .	cWgaoj
novemb	pfPYcq
now	hgbfhd
now #	wfSZcY
now ;	chjgnQ
now ?	dclihS
now @d	xeWaaa
now a	SgVrZj
now about	egUcjm
now accept	ecbeZs
now an	aaYhtb
now as	VPnmdo
now asked	gabrdc
now at	asRoTg
now availa	cZxTda
now be	rlaabU
now becaus	bXZanp
now been	niOWWv
now being	smRdac
now budget	ecqeeZ
now but	mlKYng
now by	ogZcga
now choose	dcarcc
now closed	dnsWYW
now come	YVXqfk
now comple	albUmk
now confir	iadXqd
now consid	dpdffX
now defini	tZZddc
now discus	ascUbi
now do	eaarjZ
now due	cccped
now expect	uTcdee
now filled	baUccz
now final	cdecdo
now follow	YQ0XRX
now for	mjiYRe
now forth	pacdec
now found	dcXccs
now from	eVlkib
now full	bXUbns
now go	YjNnlh
now goes	bqdceb
now got	clmWWi
now had	aapeed
now has	qqWUcV
now hr	etaZZd
now human	aoedee
now i	ZXalrg
now includ	ZXmpcZ
now invite	bZcwbc
now it	xlKaoT
now its	dkQeem
now just	aobfcc
now lena	uUahaY
now like	YUa3dX
now looked	Zcddoe
now manage	cYipeZ
now means	Txcedc
now need	ckWrWb
now no	WbkaXr
now nobody	NzmXZU
now nothin	Rjobla
now off	Wsadee
now offer	dacdsa
now offici	bZecpc
now on	aRrZpd
now online	YYtdec
now only	aYdpak
now or	Tghhgj
now paper	dZeeoe
now partic	niVXhi
now pick	bbeoee
now please	bWWxZj
now promis	sacaed
now put	edtebW
now rather	gTojXi
now read	ZxnUcQ
now requir	ceZtda
now review	iSdlem
now say	tYXXqV
now says	goScck
now she	XjRntU
now since	dTrcZl
now so	gbmSfl
now sorry	sSVcfh
now stoppe	dWseec
now swear	aoceee
now taken	ZaRZa4
now than	bRqaUt
now that	YQRhrw
now then	qRpeab
now they	miLsea
now till	bqVYnc
now to	blYvbP
now told	dfPSXv
now uncond	ebcdqd
now until	Xrcdde
now wants	adW0Xb
now we	awWSqV
now welcom	cXZrbc
now which	WslbaZ
now will	mdfUpZ
now with	m7TIXP
now withou	ojcceW
now would	aWYrgi
now writte	aeTfoj
now you	TGa0wY
now your	ecRcvg
nowak	1ZMUap
nowako	chkggX
nowher	ddSbkq
nowher corres	dcWTks
nowick	bTsihZ
nowick .	cVtZeb
nowt	eqfZiW
np	aZihXp
nplq	gemVbk
nrc	agdgan
nref	fTajqe
nric	adlfka
nuala	lZkgda
nudge	O0fmXW
nudge .	hrXZXh
nudge and	phdVec
nudge from	dgXqcd
nudge her	ZQgxdd
nudge or	Tmcrec
nudge the	YolXcc
nudge them	apgcdc
nudged	XjSZcr
nudged .	YZUags
nudgin	dmVndb
nudgin them	drYdec
nui	eepdca
nuisan	fbcdng
number	ZXjxeZ
number #	TZpcel
number 's	ZLe1cc
number .	XYrsfR
number ;	decocd
number ?	ZTb4Wa
number all	dbrbdc
number and	ghWtTf
number are	jTkcsV
number at	dWbgWr
number before	bbYzZc
number below	XYitZa
number by	OXa/UU
number came	cceXsc
number change	ecqdda
number come	dpeXff
number down	ltRWfb
number five	hbZbqe
number four	cQmkjd
number from	UpSqgX
number hannov	fbobed
number have	pdddad
number if	lWlbgd
number in	iWgmmS
number is	Xc0YdZ
number melden	edTmdm
number northl	dbbuZc
number now	cbrbcb
number of	hkYkVh
number off	ddbrbd
number on	TjfqeZ
number one	jqQPdr
number please	bdZwcZ
number she	RtYnac
number so	VXkyUX
number that	fWnddh
number then	aUYcuf
number they	YrnaYX
number this	cepeda
number to	ZaluTa
number two	UmRkne
number until	YcVold
number was	WVVhui
number we	kXYgoc
number when	ddaqdd
number where	bcbqdd
number will	ebXjcp
number works	easaec
number you	ageqbZ
numera	VXkhYr
numeri	dakrcS
numeri .	YciqYY
numeri you	ecaqca
nuria	dbijde
nurse	fTagrj
nurse 's	dadxUY
nurse .	TSUm2e
nurse from	fdXaho
nurse has	kieOmi
nurse job	eYqjVf
nurse so	ddbcuV
nurse they	bhcZar
nurse who	fcUmZo
nurse with	aYZWlv
nursej	pcafaf
nurser	fKblrj
nurser when	aZcZpm
nurses	Yagiii
nursin	WVkggo
nursin and	aSjaht
nursin assist	cpcddd
nut	VVijpf
nvb	afocfb
nvb1	kXrffS
nwosu	fhcaoa
nyambu	Zmghae
nys	jVeXio
nysc	gigbgb
núria	zifThP
núria .	uelVaT
núria have	dqaedZ
núria lady	pdcgYe
o	UeWofn
oa	ebQjoi
oak	UegVYx
oak 's	XefYdp
oak and	ccXcdr
oakes	iZScno
oakfie	cWglcj
oakfie with	YXbldo
oakhol	lYogcV
oakrid	eaXeho
oakwel	lbdbjd
oberst	fZPtZn
obi	fgcfeh
object	ikWsTb
object .	coZkXd
object is	drdbdb
object to	qYdVkd
obliga	biRgcs
oblige	bQpqeb
oblige .	ahuXcX
oblige for	Xbbjqc
oblige if	YTdyjU
oblige to	fPrkUj
oblige two	deZpaf
oboe	eblimR
observ	jeflYa
observ .	baueZa
observ the	mYWofZ
obstac	iZldbe
obstac had	eeoebW
obstet	vdVYgc
obstet and	pbdece
obstet on	qdcbed
obtain	WSZsWs
obtain a	eZcvZY
obtain the	aZafZv
obviou	lafmab
obvs	edkkba
occasi	gQTWY/
occasi .	kRaYYy
occasi and	edbcdq
occasi we	dbZdds
occasi you	aWacdv
occupa	idZegk
occupa 's	alVgle
occupa allow	kfgVWg
occupa health	Zgcoed
occupa is	cpabde
occupa petrov	eWmdle
occupa says	cbatXh
occupa wants	krTMnd
occupi	dfcYbs
occupy	leeefb
occur	c0YYYU
occur .	cyaaYU
occurs	jecehe
octobe	XpkRrS
octobe .	dYkYuW
odd	ecmbak
odd .	bYqZal
odd but	pdZeed
odense	caUYxk
odense .	ccVhgo
odhiam	effiWk
odowd	fqRUoe
odowd can	kfhVhe
odowd is	ccddrb
odowd mindin	lgjVia
oduya	ejcfdg
odwyer	grbWfd
odwyer .	cpYdib
of	fffgef
of .	YrehXc
of ?	fYZqic
of @p	Uckgco
of @s	VpXflf
of a	ZpbjYg
of accept	aWZU8U
of addres	ZbbzaY
of adebay	fafaco
of agreem	YqcZjc
of aisha	Ycbrdh
of all	ecgdoa
of an	PrckPp
of and	YoVdnd
of anothe	ZUTeT8
of answer	drXeed
of any	Shkmde
of anyone	gTfZte
of anythi	YphjaV
of applic	pkcUXj
of appoin	aTRK/Q
of asking	VqmYXg
of assist	crZUnc
of attend	bbwdbV
of back	XiZebr
of bad	cZYacv
of band	bccXpk
of been	faWcaw
of bell	gjVdke
of bluest	ZZXazc
of both	UYd0iX
of bud	pZeedb
of but	eWdecs
of buyer	dpZcee
of call	bZrdgY
of candid	ijpSZf
of chat	aqhZVd
of churn	hfhUih
of ciao	cdsbac
of closin	Xokaec
of coffee	Ydhqcb
of compet	iZsabY
of concur	abVnnY
of conduc	XYgrbi
of conten	dcXZhr
of conver	avcVed
of cooper	dcleVn
of cost	cbqhbZ
of course	kLfhsf
of crew	dmfTna
of data	dbccrc
of date	afVoZn
of day	cYeudZ
of days	pfSkfa
of dear	caoZhf
of demand	ecYZvZ
of denise	dXbqeh
of depart	ZrZiad
of diplom	XcYxcb
of discov	dXdpde
of discus	pfaXbh
of doubt	kdPioe
of each	YgwYTe
of econom	epbedb
of electo	cYhsZb
of email	YfcZhp
of emails	Walalk
of employ	XcVX0i
of equal	bdrceZ
of equity	lfkcgV
of esi	Xdbeio
of evalua	oYdefe
of evenin	pdcafb
of everyo	eUjSgu
of everyt	jYWmbj
of examin	Zfdpec
of except	XlUemi
of eyes	nhlVfX
of f2f	edYpcd
of factor	dbTder
of fan	abauWb
of feedba	cXXZcz
of files	brRich
of fitzge	akWpae
of five	VhngYh
of forese	eodcea
of form	bZibco
of forms	bpTmcb
of full	dabbsc
of fundra	eecbeo
of gabrie	lXoaeZ
of garda	dcccdp
of gettin	WrYodW
of good	dbhvcQ
of govern	okeYdX
of granit	eVfsdc
of half	pjbbdZ
of hands	dZYTor
of harm	ecacoh
of has	feZecp
of head	kZfUmh
of hearin	oValia
of her	qjhcOb
of hgv	gTXrfi
of him	qjnYRT
of his	focifS
of homewo	bfZrcd
of house	naVQpm
of how	hcTiYr
of hr	dxaXaa
of human	dnUjce
of humour	deoade
of hyejin	edacoe
of id	dYdsde
of instru	Xjbqcb
of intere	WofoSd
of interv	thOcff
of inviti	apajZa
of its	iqgVXb
of java	mdblSi
of joinin	efdXrc
of junior	jfWhbi
of just	fmceVj
of khadij	dbcqce
of labour	ecpeeZ
of leadin	VacXrp
of leave	acvabZ
of lectur	bjraaU
of legal	ddbgob
of lena	fbhRfj
of letter	dQjcqc
of lindgr	ebrdeY
of liquid	gpecbZ
of little	hYqcdb
of luck	dUdWY1
of main	tWagbe
of mainte	bkgapW
of managi	bcZpff
of marek	gZWfpk
of maybe	jmRkbe
of me	kpcTYj
of media	mbVefk
of meetin	boXgWl
of mine	VqrlRT
of mislea	lZXcao
of modell	fhaSml
of money	dZddfp
of mornin	bbhdpb
of mr	aWgjWp
of music	dZcddq
of my	ZedoXm
of never	Zrbddd
of ninety	kgVVbr
of no	ZaXtXo
of non	haccaq
of northl	YcpWhj
of nothin	mToTel
of now	gSeYwd
of offer	apUWvX
of office	ZO/RkP
of one	dhTfqd
of opinio	cWkjfh
of ops	dfqYbd
of order	eYzTac
of other	edmRbp
of ours	XfeVri
of outcom	pYkZdd
of paper	paiYhZ
of partic	nWbYog
of patent	cXqhcd
of patien	VsdceX
of payrol	brbddd
of peace	tcdbYd
of peacef	bbcscc
of people	Zoiebb
of person	Zpbaek
of pinky	Zbdcfq
of placeh	ZrfXgb
of plan	jVcihi
of platfo	YTlhem
of points	eccceo
of post	edarXe
of posts	ZhVabt
of presby	eWkmed
of promis	kwOadY
of psycho	pbehba
of public	pcfbdb
of purcha	ebpbdc
of quanti	dadcZr
of questi	dlpZdS
of readin	ZpZfic
of rebecc	nWUXsY
of receip	qgXeec
of receiv	fogXca
of record	kWbfpa
of recrui	aphcfZ
of refere	TWfqbo
of replac	cqZchb
of report	dZtYiZ
of respon	jtYadT
of result	yVVadg
of risk	dbrZdd
of road	daacat
of roaste	bbdqde
of roster	nYqVcc
of salary	dadqce
of sales	cpdaee
of saying	dbVgjo
of season	bdZdsd
of sectio	htThZb
of select	piYYZc
of sendin	igYraY
of shift	fZXsdc
of silenc	Waqgfe
of six	WgQsan
of smoke	dcqbdb
of some	ntUcaQ
of somebo	fbVokd
of someth	ZjUjem
of sponta	oZedee
of spread	bfpWef
of staff	rbWZgl
of stage	hsXYfb
of state	bccbds
of stoppe	hNirec
of studen	iekVZk
of succes	zVjUdZ
of such	mrZTdb
of talent	ckTfbo
of taunto	eapfda
of tea	XUfenm
of tellin	YfaXZu
of tester	gjTcjj
of tests	eQdokb
of that	aisPXn
of their	aqmkMW
of them	hjWfgh
of there	aUwcbZ
of these	YqWkah
of things	oihddQ
of thinki	dXkZar
of third	ciYdao
of three	lfYrNj
of tidewa	ffdXqb
of time	P9kKWU
of tracey	kWcfjh
of trial	nmUWZc
of turn	hiUclg
of two	cdRzah
of us	qdZYig
of use	acxWac
of vacanc	bcobdg
of visa	ebdbof
of waitin	beZWdu
of warrin	hhWamg
of week	oiWcbe
of what	eTqUfq
of when	gleakV
of whenev	edeasZ
of who	2jWKWc
of whom	kkSVTy
of whānau	ehTcjo
of work	VXnngc
of works	ajdTkm
of you	wmXbXc
of your	cZgsdb
of yours	abntXW
of yourse	hghSih
ofc	cgriVU
ofc of	ecasZc
off	dcoedf
off .	UatYli
off ?	edgYqZ
off @d	pZfgdb
off a	ndeWka
off after	XeYmdp
off again	kpbZab
off all	fgpbbZ
off and	fkochO
off at	egegpN
off becaus	oeZbVl
off before	firecR
off bluffs	dZodbd
off but	ZhcpkU
off choosi	ZuYbdd
off cv	barZbd
off date	ebcadr
off did	dRndVr
off five	jVTijg
off for	favaba
off from	ohdeWg
off half	fbadeq
off having	ZhrcdX
off he	qXmbZc
off her	ogVfWm
off here	oeeYed
off him	sWeded
off his	xZUYXc
off home	cccpdd
off i	dcrgTe
off it	fbNrQu
off its	dcpeeZ
off just	YtbYba
off lena	sZkZaZ
off like	Zcibcp
off me	ehW6QT
off my	daxcVZ
off no	qaelWV
off on	iRkbpe
off our	WTwUgi
off shift	pUbifa
off sick	hzgbUQ
off so	daRWqp
off start	deeZpf
off that	dbcbco
off the	dWhebs
off their	WRxdag
off they	TmVase
off though	cZocjc
off three	loWcdc
off till	cjzTPR
off to	QjsZrR
off togeth	bcaatb
off until	VroXVX
off us	YwYbhY
off was	gZVkcn
off we	Ybrkab
off when	cUreei
off which	pXeeee
off with	bwfeUY
off within	aeasdb
off work	dZrYZl
off writin	dacdat
off you	RSa/YS
off your	lSaisV
offenc	VamrUd
offend	YjWgij
offer	WaZT/d
offer #	Zdbdse
offer 's	SMPK3r
offer .	TeUP7m
offer ;	WiZU0b
offer @d	apjdZc
offer a	aTzXeh
offer accept	dbocjX
offer an	btdeaZ
offer and	fffUtY
offer approv	oTWall
offer as	SWiZyb
offer at	bcYczV
offer attach	YbSW3b
offer before	joelYT
offer below	ccebpe
offer but	auaUXn
offer by	QbcV9Y
offer came	TYTY8Z
offer can	ebdpYi
offer case	Xgdpdf
offer commit	icelWj
offer could	hucaVc
offer detail	cdecrb
offer down	cbweWY
offer droppe	fcdeqX
offer enclos	ceabrd
offer ends	depace
offer expire	agbatc
offer extend	cQNb9Y
offer for	ThfTsk
offer from	MNkP7i
offer had	ebeeZq
offer has	gVVdqk
offer here	fdbape
offer i	fWfbhn
offer if	gpceba
offer in	TdiP6U
offer is	WcUR/X
offer it	ZifUsZ
offer let	lqacXY
offer letter	WfYR/Y
offer mail	aeedod
offer me	acZgpd
offer must	abeare
offer nor	epcfcc
offer northl	TicnoX
offer not	eadoag
offer nothin	eqWeed
offer now	cWdcpi
offer of	bXjVvd
offer on	gRjSte
offer open	abZcxa
offer or	0dbYWY
offer out	jpcaaa
offer over	YgaZxa
offer pack	cbYbue
offer pendin	edYcqe
offer picky	eeaZqg
offer reads	cbcbsb
offer right	ebebpe
offer so	UoapdZ
offer somebo	dpbdec
offer stage	dvZgVc
offer stands	VVOW/S
offer still	dQdexc
offer terms	ebbeqc
offer the	cZddpg
offer there	edjdrT
offer they	Vchdlk
offer this	bZtdnQ
offer threes	bcceqd
offer till	maaqaZ
offer to	cbgdcp
offer two	deqdWe
offer what	dfdrYb
offer with	RafR3a
offer would	b2caSc
offer yet	neXwSU
offer you	aYaZwk
offer>again	WgZknb
offer>answer	acZT0f
offer>ask	abaeyX
offer>away	aZfcqe
offer>bye	ekdfmT
offer>chosen	ZabYb0
offer>closed	gSOWnx
offer>date	dWZa2b
offer>decide	jbUWri
offer>free	bYpafj
offer>give	acoZie
offer>goon	igibnU
offer>hear	pfSkeZ
offer>hold	gepeTg
offer>if	kwccaO
offer>me	Ufee2T
offer>meet	bgdtbX
offer>news	ebjWYq
offer>not	coZenV
offer>offer	cbfWsh
offer>others	hjgbOs
offer>papers	Zafdre
offer>post	bdZXzf
offer>refuse	wobUcQ
offer>review	eYaiwT
offer>said	fdgXpa
offer>soon	aamnUj
offer>sorry	ZhVman
offer>start	Uaigji
offer>step	QfmtXa
offer>thanks	pZfdfb
offer>wait	TahVve
offer>you	aZab1d
offere	UXaW6k
offere .	OTUa9a
offere a	abtgNm
offere and	hZWdZx
offere both	ebZatd
offere by	eqaZgY
offere i	ccdeqc
offere it	fbWUok
offere me	QUhb7W
offere on	dbcesZ
offere someth	icpcYc
offere the	aiSUkt
offere you	eZhcbp
offeri	ZUYT/a
offeri .	cZbUyb
offeri it	bYab2W
offeri the	njVadh
offeri you	ZVWX6e
offers	ijfOwU
offers and	2cdVRc
offers go	itYcYa
offers in	YXeYvY
offers it	dbdbrc
offers of	jadYZq
offers on	jkjkOe
offers out	kuXcYY
offers you	RXXU/O
office	delfdd
office #	ldVYpe
office ;	udTgad
office ?	cbZiqc
office about	bjTpVm
office all	daofcb
office are	ffqXZX
office asking	UheZlm
office assist	gmdgiT
office at	qdYakY
office before	XYY1iV
office but	YTTtog
office by	gQbomc
office can	eodfgX
office close	Zepdee
office closed	eYugdV
office compil	abZYmo
office coordi	kUfddo
office dear	Zfarcd
office decide	yZbYYZ
office direct	cVfkmc
office for	kUgibj
office from	actXbf
office froze	dVteec
office gave	ZZVjcv
office gives	kdZaqY
office got	hijcTk
office has	VbnXcr
office have	XUsjYa
office here	kcwbcN
office i	VcueZh
office in	mbeqUY
office is	ghvdZP
office it	Wolcca
office job	kkRpcY
office lena	efUYap
office lets	pcbded
office loss	jbSjYp
office manage	lTpYmZ
office moves	ZZwYdd
office must	pebhZZ
office needs	bqafcc
office never	liRclh
office no	WdWrZo
office northl	TnngUg
office not	Wbchqf
office now	gpWgcc
office of	igVajk
office on	vSYifZ
office promis	pYdcee
office re	fbVqdc
office regret	eZXdes
office reopen	iUucgX
office resign	dapeec
office s	VdZaoo
office said	tcaTgV
office same	crWXib
office says	XemUgm
office sends	fqYddc
office should	cdbdcq
office shut	RkyXZV
office shuts	Zeqahb
office since	eXseea
office so	eXojTh
office sorry	eqXeeY
office stoppe	feUfer
office team	TWuagY
office that	grWhiT
office the	nTUghp
office there	gkUajk
office they	VpfjXe
office took	alYXsa
office until	UY1aba
office vacanc	arageY
office wants	SbW2dc
office was	jcoTYg
office who	cugaXa
office will	boXfkZ
office with	Vcfkmb
office within	cdcYok
office withou	cgYreb
office you	Odnoeb
offici	agRU4h
offici 's	Xtddea
offici .	YrUbuT
offici a	Yhbahp
offici answer	noWbad
offici as	bVVefu
offici i	bfnYnR
offici justic	cacbep
offici letter	bLWY0p
offici line	iZrfcV
offici mail	UdZfft
offici offici	dcbcrb
offici our	eeeVrf
offici the	gddaqa
offici transc	dbbped
offici word	wfbdTa
offici yet	coddec
offici you	ggZarZ
offici your	kYeaob
offlin	TfxQcX
offs	dqcbbe
offsho	jYhgia
offsho and	dVoijW
offsho crew	fgWplU
offsho i	kWhYlf
offsho will	pgcWcd
offsho you	iXUeml
offsid	jYmUVo
offsid .	bYeaYt
offsit	ZmhVfj
offsit and	eqbdab
ofrend	XXqbif
ofsted	TRmtbg
often	aqlTYi
often .	bgqWag
oga	ZZngmY
oga .	abZiqc
ogunle	bkmfaW
oh	Wbhejl
oh .	fYqWZi
oh and	XlfubR
oh did	UPXhsr
oh go	cXdYwa
oh hello	eccecp
oh love	dbeedo
oh no	giTaho
oh packho	cmWggf
oh sorry	dZvbbb
oh that	aUbdcx
oh the	dVocdj
oh well	XVerZg
oh you	YdoZlb
oil	Tbmpdc
oil note	eabqde
oilski	YgRokh
oisín	hiafhd
ok	kcfjeZ
ok .	mTreVc
ok ?	lbbkhU
ok a	oZbdde
ok and	bqcbhb
ok andrea	eoeZeb
ok answer	tbabZc
ok ballpa	dobWma
ok by	Ncdwje
ok for	YJczdX
ok great	YXiqbc
ok he	VlYcbo
ok here	gYcedo
ok i	kPqiZc
ok it	cmWjic
ok its	bYaegp
ok not	dbcepa
ok noted	dZqcec
ok so	geSjnf
ok the	mqaXXV
ok then	cuZZcf
ok they	atWhZa
ok to	aYmpXb
ok we	efgUuV
ok with	WYe6SX
ok you	lTRVwY
okafor	ibZchl
okafor .	XZbnaq
okafor will	pbcecd
okay	egUnkb
okay .	kkLrjR
okay by	fffUqf
okay they	daWkpa
okonjo	hcecfk
okonkw	dhhjea
okoro	bVomSi
okoro .	dZnkVc
oksana	feYeme
oktobe	Xgaubd
ola	gVJxnd
ola .	fhWtaZ
ola and	aeYhpc
old	Xalkfg
old boss	UbfrnS
old collea	jbxQVh
old glassw	bceedp
old grade	ebZecr
old job	ccuZbc
old love	giobdW
old marker	dWlmfb
old mr	gegXoZ
old mrs	bbnncW
old news	qbVbZh
old one	fdqfdS
old place	YdpidX
old plan	nwUWXP
old subred	dccped
older	VUemjn
older than	RRdyan
olds	fkSknX
oleg	ikfffW
oleg .	nicalP
oleg is	cZrceb
olga	hkbUgk
oli	acciqZ
oliver	mWhgYk
olives	XUcdbs
olivia	cYXeom
ollie	dSnxbU
ollie .	pWjZee
ollie form	bYaxbd
ollie to	ddvYbZ
olsen	ckbmbb
olu	fijebb
oluchi	Vicqcd
oluwad	gWhkgb
oluwas	eRpbij
omar	RdmxbT
omar .	Tdwccb
omar on	jYYqYf
omar plan	XdeuXY
ombuds	dabmWo
omg	oQihff
omg .	icadbo
ommmed	cdnbch
on	ibhgfc
on #	/IacgX
on .	Ycaesh
on ?	bVd2bW
on @d	rWikbZ
on @p	ZqeUco
on about	iTulbS
on accoun	oZhWWn
on after	mOMfos
on again	cMkeqb
on all	miwWTS
on an	gnWhUk
on and	XsWljW
on annual	XX3XZZ
on anothe	VTMaZ/
on any	TaqoTg
on anybod	btSYcn
on anythi	ScrpeT
on applic	YVridf
on appoin	eZtlaV
on are	dZbmao
on as	RYTH/j
on at	YieTvd
on balanc	beUenl
on board	ZbYN5i
on both	qXbjdc
on brunel	sabceb
on but	ajVSev
on by	hgVklX
on call	UnagqV
on churn	9UegTU
on clean	iapXWj
on cleari	dcapee
on common	Shjggj
on comple	ZiwXVa
on condit	dddWse
on crew	pWddbj
on day	oXViei
on days	dYZees
on deadli	epdZed
on dear	1VggXZ
on debrie	rbbcde
on distri	ecbpdd
on doing	ZpYmbZ
on dr	cjXTax
on each	mhTcoW
on employ	eaetWb
on engine	agaaqg
on every	eYuhdU
on everyt	WethgT
on exampl	4VgXbR
on experi	bacbdu
on extens	ebpdcd
on f	dWbZon
on fellow	eddqab
on file	XIybUx
on finish	cknTWk
on fire	WbxZab
on first	fraZbg
on five	cbdcpe
on for	Sbdeuc
on form	bTqlbc
on forth	3HYecj
on foster	ccapde
on four	alWcpc
on friday	nbmdfS
on full	aYTUzk
on gettin	dabpbi
on govern	Wgogce
on grade	cascab
on harves	Ypaidb
on he	VeihpX
on head	ewWZYb
on headco	daredb
on hearin	nnTcZg
on heart	2cSTdf
on height	tRkcdc
on her	kkWgZh
on high	Vdebrc
on him	dshaaX
on his	pehhdS
on hold	WF/bWS
on holida	jpbfZX
on housin	dbWvcb
on how	SzmZTX
on hq	vUUkae
on human	8RgXWb
on hybrid	+SUhYQ
on i	VvOlUk
on ice	VO/ZaI
on if	fcdWrd
on in	RjpYif
on instag	ZbuZda
on instea	dbbber
on is	elVXsc
on it	hpScrY
on its	Xjeb3L
on jacint	fkVfdn
on job	ddpbdc
on jury	XnySaP
on just	mVdlmW
on kuba	zTZcdZ
on kubern	dacceq
on leave	VroZcZ
on lena	5KjhTc
on linden	fjocbV
on line	ZgWndk
on linked	Wkoabh
on long	bcpach
on lunch	caVhpg
on mail	jZaeqZ
on market	Xeeoef
on matern	XbzVbd
on me	gVYZlr
on mine	aiqdXZ
on modell	vLlqYZ
on monday	jYthRZ
on more	cqbeec
on mornin	kYuRfd
on msc	ZsYahc
on my	ogdZcf
on names	VlrbeZ
on no	dhUZZw
on nobody	YfopXS
on northl	zSfnXY
on nothin	bqTiiW
on notice	xVXZeb
on now	eVXjes
on offer	fboiVd
on office	gcodTk
on ops	nZNeer
on or	vSUkoW
on our	Ye1VZf
on ours	khUdpY
on over	drZcdb
on page	fZiaqa
on paper	ciSipc
on parent	ccqkZX
on parkin	ccpddc
on partic	hfjWYq
on parts	1cWYca
on patern	RrhaZi
on pause	ZM/ZXR
on people	dbbedp
on perman	bcYbvb
on phone	agZaip
on phones	fYaucb
on planne	1XYieT
on poppin	bbepde
on porto	bcccta
on probat	ZmbYpd
on proces	lUdiaj
on protec	eZVraf
on pto	Ydpaee
on radio	oTdlec
on reachi	Xgdpah
on receip	XtWWne
on receiv	ddsacb
on recrui	eXreeb
on relate	paedce
on reques	VfaSZ2
on resign	gYXZlq
on salary	VTZsXp
on saturd	qYhdeb
on schedu	oeZfdc
on seeing	cVXocn
on sheep	acqded
on shift	ghWjlX
on signat	edccoc
on signin	cbcZsb
on site	cVYwge
on social	ViyWZZ
on some	bpZcci
on somebo	cbXYXz
on someon	TlPVX4
on someth	YsZZkX
on speaki	cpjbaa
on stable	fgUhhk
on stack	yZZZfZ
on stage	dZjWfo
on stock	bXYomf
on strike	SrofZT
on succes	Ypackc
on summer	dpceeb
on talkin	dsXcde
on tamper	cXcbdv
on teams	becqde
on techni	bocdfd
on their	bWdohg
on them	lshUWX
on then	WUMi8W
on this	maUaXz
on those	facdpd
on though	keVYhk
on three	dbVbvd
on thursd	qdhYeX
on till	gfpiVW
on time	XSwVne
on timing	npaZYR
on to	YkcxPe
on togeth	eWdffq
on top	oWbYrd
on tour	c2WZXa
on tuesda	gcuaZW
on two	SjgZeq
on unders	addpdd
on unfort	edbeoa
on unit	rffYdX
on until	hngfcT
on url	aXwbbb
on video	XUS9We
on vikram	0PZgae
on waitin	esdVde
on wantin	ecodcc
on we	ahfqcW
on wednes	pXuYeR
on what	XlyhTL
on whatev	ZvYcdZ
on whatsa	paehdY
on when	X5SbWe
on whethe	UoinVd
on which	qgPgcf
on while	eP1dbV
on who	frUlcU
on whom	cWpeck
on why	PTP/bf
on with	XZqsTd
on withou	bcSzYg
on you	fZSd2a
on zoom	aUZwlY
onboar	iVOmtf
onboar platfo	elTejj
once	Z0Ydea
once .	qQkQim
once ;	lUdgdm
once all	dwaYbb
once and	WgWlXt
once before	ccqbdc
once everyb	ZsYalb
once everyo	dpbcdd
once for	icZpbc
once he	grYhaZ
once i	YubchY
once it	R4gZZQ
once more	pQX2Uc
once per	kUkXco
once she	cyTViX
once the	b/RXaO
once there	U0cbea
once they	UpXgcp
once this	TrWbqd
once those	Xsdcde
once we	TyZUtR
once which	dZoedd
once you	QYUtjo
oncolo	UQnjcp
oncolo .	fYsZZa
one	feaigh
one #	bddVft
one .	YhZdhp
one ;	fmWjZf
one ?	XnZpUf
one @d	mbXqcW
one about	lbUnhb
one above	daodcg
one after	sadfca
one aftern	ebdpcb
one and	hcUhnh
one anothe	jqaZfX
one answer	kcUcmh
one applic	pXgdde
one as	dWgoai
one asked	omUjXa
one at	YnihiO
one attemp	edarcb
one back	gTfbwa
one becaus	efaqad
one before	VemnUh
one behind	hhpdbW
one better	dUcceu
one boss	gXaplX
one but	cmgVbi
one by	hgR1dS
one call	paZjdc
one called	XSwZgi
one came	bfbapZ
one can	WwddbZ
one candid	mpZbdW
one chair	YfVfbs
one click	dctbdX
one collea	esbadY
one comes	Yfbbdp
one conver	qhbaea
one copy	abfVyb
one date	Xraceh
one day	iTlpYc
one dear	qYYjfb
one decide	agcdpZ
one desk	fVXaZ1
one did	lacQng
one dies	Zecdpe
one direct	fcdeoa
one done	ZVsVbV
one droppe	edcXoh
one ear	bpfYjZ
one else	lVidld
one email	ajnbhW
one ends	qacebd
one eye	VmmdjY
one fine	Xrcede
one first	dpZgeb
one for	jmeclQ
one from	fWZqie
one go	pYYjfd
one got	TjhaUr
one had	Ugfbeq
one hand	fidSgn
one have	dWcjcq
one he	gTVosa
one hears	gpaddZ
one hire	dcZccs
one home	Wdsdda
one hour	bblpXZ
one i	gfeRfq
one if	likXiV
one in	KjmxeR
one instea	dbdjpY
one interv	vTmcZU
one it	VYrbZp
one job	nYTgaq
one junior	Xqcece
one keysto	mddVle
one lady	qWkebX
one last	pRWsfa
one left	feW0ZU
one lena	XXwcbW
one letter	yUbeYf
one mail	dXehfo
one man	ZsjdVZ
one mate	dfYXqh
one memory	ecbbqc
one mentio	edpeea
one mind	ZmWeod
one minute	ZYUuXo
one modell	mUkjZd
one more	mfR5TX
one mornin	edatbb
one mr	eebocd
one myself	dcadcr
one name	nWUSgv
one new	YdscgZ
one no	Ulidfi
one nobody	bVslcY
one northl	bhbgoY
one now	hcTnpZ
one of	foTggh
one off	ZdqVma
one on	mVmiZc
one or	0fbVZZ
one other	zgTdaZ
one out	hNgkkh
one page	YXR/TU
one partic	ebpagc
one people	nUTbpl
one person	VgdUnp
one picked	cmmddV
one place	UlQgay
one planne	kaVhZp
one please	daUmli
one point	bVVakt
one post	gWfWkn
one questi	TUY5VY
one refere	qdfejR
one rita	cbqdba
one road	pYeeee
one roboti	cevXba
one room	g4VQWV
one round	cfcpdc
one seat	bmWdXr
one senior	Yreaee
one set	csbabe
one severa	epdbdb
one she	YWfjhk
one short	bWXjbs
one side	fXnrVX
one signat	jnYnVX
one since	cobdce
one sittin	hiQwXa
one so	XjPjkl
one sorry	XkWXeq
one spoke	bbrddb
one starts	bZfdZs
one still	brXUhj
one table	dYcqhc
one take	eccpce
one that	SXhoZq
one the	iOXZwl
one there	VZtnbU
one they	eiSebr
one thing	nZQxZc
one this	gddodZ
one though	ecXjbq
one time	rVlUic
one too	cnoVXb
one took	gtXZgW
one turned	dcaaph
one turns	Yuccea
one under	dXinlU
one vote	YuUVWp
one wants	apgddZ
one was	gToUZs
one way	2ibbWQ
one we	iRPef2
one week	sZeZed
one went	fpVrfP
one when	ajVihk
one where	qbeiYZ
one will	pfdcXf
one within	naVqaZ
one withou	obialT
one word	WQlkfq
one writte	dedaod
one year	WWkLxo
one you	dWZlni
ones	sjXiUd
ones .	kgVnZf
ones a	YgsacY
ones and	sYXbch
ones before	eodbde
ones by	YWrbYb
ones get	qaeaee
ones he	gqWbdc
ones it	aZcdoj
ones on	pfWibb
ones they	ZxYTZa
ones too	qbcced
ones who	ocXgjb
ongoin	T/TSVM
ongoin .	Y/MYVU
ongoin and	Zsadec
ongoin recrui	dbpedb
onions	fqkTYc
online	aal1TY
online .	jTzaTa
online ;	aapgcd
online any	ecdofc
online assess	TrRmbj
online deb	iihRci
online form	fphZYY
online link	daWvZX
online or	dbpcdd
online questi	Wdbsed
online takes	decqcd
online test	TmarZe
online until	acodef
only	cjmcbe
only #	iUYbev
only a	knqhKS
only able	ecYceq
only about	cUyiZV
only after	V4TgWV
only an	kWqbcd
only and	oQrQjf
only apolog	Ydacaw
only ask	eqjVdb
only availa	fdadeq
only becaus	TincXn
only been	qcYVbo
only came	dZubbb
only carry	gaaTgv
only contac	seYddZ
only did	eTseee
only do	pklccJ
only fair	iiSgbl
only fillin	pWgYeb
only finish	qZccee
only for	VkoXkZ
only found	eeWfdq
only four	cqbdea
only get	WwafbZ
only got	XoVlbf
only had	hWXmaq
only has	cWakod
only have	TZSopi
only he	hreYaV
only here	cccpgb
only hiring	dYajep
only i	UhjlhY
only if	YnohZU
only in	dqYdXh
only interv	Ybcbbu
only invite	ebeZdq
only it	aeXRns
only just	ZuSjZf
only loyalt	ecrdbZ
only make	egcZpa
only means	TyibcY
only meant	jWrbcb
only meet	sXdded
only my	ZsgcYf
only need	kOWfqn
only not	fvVccb
only on	qZZhZe
only once	qaYagi
only one	aVTkns
only open	ecVhnj
only paper	edRbrn
only person	aqbbiZ
only said	ZppjTN
only say	fvWYhX
only says	Wuhcab
only send	bfpYce
only sent	iWwXbc
only she	csbccb
only shortl	nqXaaX
only six	ecdceo
only sorry	flnffT
only starts	Zsbdeb
only strong	WZxTbZ
only take	caReby
only taken	etbaeT
only takes	cXbbjq
only talked	eZreeZ
only that	fsYbfa
only then	S7LlQX
only there	dhmgaU
only thing	bmmbfR
only those	W6OfZa
only till	jVedoe
only to	abqbmX
only told	Tmodec
only two	mabhUp
only waitin	dYdqde
only want	aUjfZq
only wanted	Zf1UgM
only wants	bUmbij
only we	Xqibaf
only weekly	Zpdefd
only when	ocejUh
only write	khrXbS
only writin	eboeec
only you	bjYewQ
onsite	clRtbd
onsite is	cdbqde
ontari	Rfjbdo
onto	QPgxkZ
onto the	YTXuZn
onto you	bfWbqc
onus	fhXcem
onward	amoacY
onyang	aZYlho
onyang we	fcbddo
ooh	Yjfiib
ooo	Ud4SXW
ooo till	acrcde
oops	alZuXW
oops you	bgYpce
oosthu	gcuaWa
op	VcXhsi
op .	daZloY
opaque	dfaebo
opaque .	dtXgba
opaque no	Ycbeeq
open	Xguebc
open .	X0edQb
open ?	bYmaaq
open @d	ldoUee
open a	WaZpgk
open again	broZeN
open all	beXwZb
open and	b3RgRa
open applic	gcVbcu
open as	dnRZbr
open at	bYuSii
open auditi	odcafb
open but	edseeU
open candid	eoYibd
open churn	ceeWre
open day	cU9YSZ
open days	aYtZhc
open dear	XcreZh
open end	Q0TccY
open ended	U3QXkW
open evenin	efyLUm
open extra	Vhdiek
open fine	ebqaee
open for	aYaX7U
open from	diqWfX
open garden	eewQdd
open headco	dagdbp
open house	WkzYVZ
open in	URnUY0
open jobs	eZtcea
open now	ebdpgZ
open on	WhxYaY
open positi	bRxdbh
open req	dboded
open role	cZkdZp
open roles	ZRtYbn
open still	epcfdY
open tasks	dcshWZ
open the	acVuhd
open throug	pbbYge
open till	bbRtWr
open to	VEp3cb
open until	QndnqQ
open up	cSkfqe
open yet	cVvYea
open your	jicodP
opened	mYjXgh
opened it	klTcck
openin	ZaicYy
openin .	dQXgX3
openin a	jTmZal
openin and	bdbeat
openin are	jrLedj
openin for	bgXqai
openin hours	Za7YXS
openin in	TlnbWm
openin team	Wpeeed
openin you	ecadeo
openne	aOqafo
openne years	ddfbbo
opens	ZjnYZl
opens .	adnVcm
opens a	cqZdcf
opens at	eWkrZZ
opens dear	Vblmdh
opens fine	dZwYcZ
opens in	PQoVW7
opens it	gpaacd
opens its	jbwYUZ
opens on	dtjaUW
opens the	pkUkWa
opens with	bZZcqg
opera	kZidef
operat	ejZkYj
operat #	frjUcZ
operat 's	hcradY
operat and	kiSgbi
operat for	egWodf
operat forms	dbbsYd
operat housin	ddcrbd
operat privac	dfUqde
operat with	mgRaZt
opinio	ezbdcM
opinio .	XtbdfZ
opinio and	deodda
opinio on	XvSgkT
opinio which	cqccdb
opport	cgjeYj
opport are	fcZeeo
opport to	dVkaWr
opport with	pYSpef
oppose	Zpgabf
opposi	Pjcsgd
opposi for	cbaudb
ops	niTadm
ops .	goaSek
ops s	hiUcfm
ops the	pdcYgb
opt	anfmdT
opt .	abpcch
opt test	cZetcZ
opt you	epcdbd
opted	WMSUZ/
opted for	aQTWb9
optici	bjgZdk
optici had	ajoWde
optimi	pwTTaX
optimi .	rZeXZg
optimi of	bpcedc
option	OXZurZ
option .	ZWZpna
option by	bdcoee
optome	dWhjgj
or	2aYkcT
or #	vUXqZS
or @d	dZcvZc
or a	/ecWVM
or about	ipbZea
or after	Suedgd
or aftern	Yccwcd
or afterw	4UUVXd
or agree	Xdeqef
or anothe	nrjTZR
or any	Rmaian
or anybod	cUifdq
or anyone	XggZar
or anythi	WSwhfY
or around	Zpecgd
or at	SfgfUw
or bad	+iQXUU
or before	zOUjpU
or benefi	sbaace
or both	hVfnee
or by	SwWlcY
or call	cguRde
or can	abdsea
or consid	edYedp
or days	Wbesdf
or declin	qUShuR
or delive	rdacdc
or did	edtWeZ
or do	ih1OWO
or does	2hYVaU
or down	/aLXbT
or emergi	tbbbed
or evenin	Yceqee
or ever	bpWddk
or exampl	edbqcb
or failed	pbeddd
or forth	Sbdxbe
or free	oceaee
or freshe	qgcbbb
or give	bYdred
or green	raeade
or guaran	/RSUba
or have	eSrnbV
or he	feZudW
or her	rdacdb
or high	qcecea
or how	XdtXdZ
or human	bdardd
or i	yQO0bR
or if	jWvWZX
or in	Snbmhd
or it	gMZtrS
or late	Undlee
or later	Vkbdbq
or leave	SWYT/S
or letter	oWbkee
or lose	lmZXiV
or may	d6iTXK
or member	zcTUjZ
or might	Yuaadc
or more	kbXbep
or my	uaZjYZ
or name	daeofd
or nda	qkZSkY
or negati	siYfcV
or neithe	rfcccY
or never	ephYcb
or next	bjYbdp
or no	/QUgeR
or non	vZWecc
or not	/SXeaP
or on	Unhnaa
or other	Z6VYZW
or otherw	5pQObU
or our	sdhcYY
or out	+OSnTT
or over	lVXcdq
or part	Yeepce
or paul	veVRja
or planne	Uabybd
or prompt	phcYdd
or rates	eebpae
or recomm	sZbfad
or refusa	odZcjZ
or refuse	zWjaaR
or regret	peeZce
or reject	qdddbc
or say	picdZZ
or share	eemVlc
or short	cpcdec
or signat	eedaoc
or so	hkUgef
or sorry	uWedeb
or take	vYWUpa
or talk	dbedrZ
or text	Yrcddb
or the	sdXuXR
or their	pcdade
or there	qZaobX
or therea	qeXZed
or they	XVV8jP
or three	Ygbreb
or thumbs	sYdeec
or to	grahbV
or traine	abpgdb
or two	Y1cXWd
or unit	beZqee
or unsubs	ccuWdc
or wait	Rnamkd
or we	XkS6YO
or weeks	Xsbcde
or what	WY1TdX
or whatev	hZXefo
or when	PxkcaV
or whenev	YpdVfk
or whethe	TX0Ycb
or will	XsWZke
or with	hngcfV
or withou	nsdVgP
or wrong	ZQhyda
or you	ajPpdi
or your	XVQ4bc
ora	nbccjc
ora .	iWhXpf
ora is	rdbabf
oral	dfboXi
oral .	emPehm
oral home	fcqeeY
orally	mhbYdg
orange	scfbca
orange segmen	mmZUfa
oranmo	idgifa
orchar	XYmhdk
orches	iToYjc
orches and	Wftacb
orches il	basdbc
orches says	sZWcbb
order	blkbjX
order 's	cccYpi
order .	igmahU
order and	jmiYeU
order at	ebpdcd
order book	eaecep
order by	fbpYee
order for	cZftbc
order from	ciYaqb
order in	WthSja
order is	XXecrj
order of	dqjecR
order the	aZkbsb
order they	dzXVbc
order to	WmarWe
order until	fbqYbe
order we	fpbcab
order your	cdafoe
ordere	UJ0P3X
ordere all	cWteed
ordere that	cepcdd
ordere your	ddbbsa
orderi	efpVgZ
orders	YTqibk
ordina	dpakbV
org	ffkleS
organi	defhch
organi 's	goaedc
organi .	jnXMbk
organi hiring	rfQfcf
organi in	WqWjcj
organi is	jqbZeX
organi organi	rfQfcf
organi they	iVmlbd
orient	diZata
orient .	cYqcoT
orient and	Zradce
origin	bXdomc
origin .	bjSigm
origin diplom	ZdTwfb
origin docume	aaWckq
origin from	ddgYqb
origin goes	ccbarX
origin not	edZqdd
origin plan	pbbcee
origin so	XXrbah
orivan	Xfjcnc
orkney	ZbZjki
orla	ihXlec
orourk	SlOnmi
ortho	eZpkeV
orthod	hWWfgo
orthod drives	ZYabjp
ortiz	ZgkXjg
osaka	Q5Oaaf
osaka .	L2QbTf
osaka and	gUagfq
osaka now	VvWcbZ
osborn	pVqcaY
oscar	nXZhYn
oscar goes	pSbedn
osei	RShugi
osei enclos	bcZpee
oskar	ffWcVu
oslo	bYobdl
oslo .	dfgXao
osman	eaohhW
ostrav	dlVkZj
ostrav i	pcecdd
ostrav your	aYcqhb
ot	fhebkb
ote	ePrehd
ote #	dbsYeb
ote .	dcpccd
othell	uZbfeZ
other	ffaXcv
other #	cmSUgq
other 's	qXYgXm
other .	hwLbdg
other ;	paehca
other a	pdfdda
other agency	aYkpcc
other all	ebrYed
other and	lbUZkj
other annum	nidWed
other applic	baRchx
other boss	jToigZ
other by	3XfUaY
other calls	dfdcob
other candid	WeQUi7
other compan	bawiZS
other corinn	daadau
other date	bqjZdY
other day	TzeeYb
other deadli	lfTdmh
other dear	pYeeee
other deposi	Xgabdu
other design	ddbeeo
other fellow	Tddkhm
other finali	YiVedt
other folks	bobkab
other four	leZUkf
other fridge	ebcedo
other girl	beacgp
other gross	Ypdgde
other guy	hcTlgh
other had	eYpghZ
other half	moYdVe
other hand	pbTdke
other hands	eacddq
other hull	ecqjaV
other in	hqbWdd
other interv	dbuTgZ
other it	XYcdlp
other ivy	Skcdkl
other java	UadZuk
other job	Wf5cdH
other lad	ikIhmf
other lady	hcTQN9
other lock	ghmZoQ
other lot	ghQYzW
other man	VjUWbz
other mr	fesecV
other name	iUccbt
other no	Zrbbeb
other nurse	eVabhs
other offer	mjliMf
other on	mWmneR
other one	ebZZdu
other openin	gYRbc3
other organi	dbYecs
other people	RthThj
other person	aaNWa/
other petal	fZWajr
other place	cdvchQ
other post	ianctM
other profil	XbXddy
other questi	ghnZfV
other regist	cWafdt
other role	ZjpdcZ
other school	cpcbjX
other shortl	irbceX
other side	aimaTl
other site	oWYhfe
other so	Wacucf
other teams	eccceo
other than	hdlfWg
other that	Xpeeff
other they	rXecee
other thing	fkybaK
other three	lhXiUj
other time	Xragdb
other trials	miVZdb
other two	eldQmf
other way	dbOddy
other within	xUdbcb
other woman	hWWXaz
other words	cUVfnp
other work	gcbcYr
others	ewUVgj
others .	fmSbbp
others ;	bqablY
others ahead	bbdcdr
others and	npVThd
others are	grkUcW
others first	cpeced
others got	fdhqaW
others had	hUWbcy
others have	X0QrTT
others if	pYdeee
others liked	bVbeet
others on	hpabea
others receiv	dsWcea
others scored	ccbeeo
others so	VeZocj
others still	ioeabb
others that	Yaqdfd
others to	kvdQdX
others until	Zoeeec
others val	bTpdcj
others want	eredZZ
others we	cpeZai
others will	Vnddnc
others yet	bYeese
others>again	Upafhg
others>answer	qdkZca
others>away	ehXubZ
others>bye	aZRaa4
others>chosen	TZXYV/
others>closed	XaStij
others>date	pgbUak
others>decide	lyTYWM
others>free	epTojS
others>give	gqPflb
others>goon	bZTmho
others>hear	itXhaS
others>if	giUhgi
others>joy	iZVZtd
others>match	cdSWZ7
others>me	hXtikQ
others>meet	d0bbRc
others>not	YseklO
others>offer	rkfcTc
others>papers	jjVjXg
others>post	YW0Zcg
others>refuse	QeScum
others>review	hjggiT
others>soon	Sahkmg
others>sorry	WQWcd8
others>start	bNgUe2
others>step	hkgieU
others>thanks	eUeYjp
others>wait	cggbtU
others>will	glUkgc
others>you	bdXfiq
otherw	ZXdkgm
otherw .	UiejYo
otherw and	Vcafbr
otherw but	eacdcp
otherw i	cXjvdQ
otherw it	jbcZqa
otherw just	mbnUef
otherw no	kYZrca
otherw she	Xcdepe
otherw the	ZYapih
otherw we	YbilpU
otherw your	edYscc
otieno	ebjqcW
ottili	hZWqak
ottoli	mjYfZe
ought	hgUoTm
ought not	qThUcp
ought to	dkUqTk
our	gdichg
our #	ZfkSnh
our accent	ebdcqb
our accoun	kuMaUj
our additi	ebogYe
our addres	chrYbc
our africa	dgXboi
our afrika	eVceoi
our aftern	alkWgc
our agency	eVzYWX
our agent	lqbYbY
our annual	UYtech
our answer	7mPQab
our applic	hb2ZXN
our appoin	oaUjbj
our assess	lcasYY
our assist	bgfbob
our bank	bqUajg
our base	eZdedo
our berth	dacgeo
our best	jkhVXh
our bigges	eZoeee
our blog	fguWXX
our board	hflVhc
our books	fegZZp
our bore	eatcbZ
our branch	VbwdZc
our brandt	bbxTcd
our brilli	aeeZqf
our call	eaUsYk
our campus	fUqfgc
our candid	Xb5NaW
our career	abzWWg
our case	ZpYrYY
our cashie	ddpbdd
our chair	btXcde
our chat	dUpdhf
our checks	baasdd
our choice	vUTQsd
our choir	fbfZpc
our churn	bVYpcl
our civili	Yhcpbd
our clerk	dXcfqd
our client	cYcefr
our commun	fXyRkS
our compla	oRoeeb
our contac	cVrhdc
our conver	cThViu
our coordi	Vehpea
our crew	caqcaf
our cto	WdnnaW
our cv	edsXec
our data	dXpgaf
our dean	fteaaU
our decisi	8gTYXZ
our deposi	bZfpea
our determ	tZdbdd
our differ	UWtcid
our direct	adYuhW
our disqua	cabWpk
our divisi	dZreda
our earlie	mogbbS
our editor	VpXhdj
our emerge	fadpeb
our end	gsSjeX
our engine	iWoXnY
our equiva	cqYcde
our evenin	VhpiaY
our events	dkpVce
our experi	ddpcdZ
our family	jbVcmk
our faq	YhvUdV
our favour	ciqZaZ
our fernan	sZadbd
our file	jTobYj
our files	dRvadf
our first	bhWjpZ
our forema	bbpdZh
our forget	obdcee
our formal	bcXcwd
our founde	XgkqSe
our free	VfuZZe
our freela	dZdpcf
our full	fpZeea
our furnac	bkeVlh
our furthe	eoacdd
our genera	bdjarY
our goal	sZZefd
our group	eWmjbi
our hands	WmWtcZ
our head	feTrnW
our headco	gnTbdj
our heads	avZbcc
our help	ddqaec
our helps	dpYgda
our hiring	bjesUa
our holida	adVdkq
our hollow	abpcee
our hours	dcqbdb
our house	sUdmab
our hr	jvWgYS
our in	dhVeqd
our inconv	hXadgp
our inspir	eerUdd
our interv	Vf5Mae
our invita	YUpjah
our job	dbqZae
our jobs	ZqkVbc
our kelly	iYasbe
our kind	ecXefq
our kp	ZsaWai
our last	Vjhmgb
our lead	dakiUm
our lectur	fdZrcc
our letter	rhTahd
our lift	iZqYdb
our list	UtlbVd
our long	dcZcbt
our lot	hnfbUg
our ma	eWsbed
our machin	bgVcgq
our mail	pfTidd
our mailin	aW4UYY
our mainte	dabfeo
our man	aRVclx
our manage	haUdmn
our marta	aYaqmX
our medica	aZbwbb
our meetin	almWbi
our messag	lhVgbj
our minds	kmUfiY
our modell	Tcbnkh
our mornin	Ufgrcc
our mr	Zocieb
our name	gXqVif
our neighb	edteYZ
our new	UNdK/Y
our newsle	XW2UZf
our next	UXdK5l
our no	oeXZld
our note	pWhnZV
our number	WucNhl
our offer	OTWH/h
our office	UaznZT
our offsho	pgcWcd
our old	mXmVjc
our open	fauKaq
our openin	bYubae
our option	csZacf
our other	eeXdph
our own	mWYafr
our owner	Zpeefd
our packag	eekjiV
our page	YUxWXn
our paper	ecdcpb
our parent	dcqdda
our parkin	Ycrece
our part	feWcep
our paths	bPgYbs
our people	hZxVXa
our phones	QY1ccb
our pick	VTTZ0c
our picks	rYdcdf
our pool	cSamcs
our positi	tZabXi
our post	dbrdcZ
our posts	fobeea
our practi	derZeW
our prefer	WmalTm
our privac	ahpZVh
our prize	ecpcdc
our proced	knVbci
our prospe	Ycecqe
our questi	dZhpec
our quezon	grWbed
our quiz	cbwTbc
our readin	dtaWcf
our reason	heWdeo
our recomm	oYYkbb
our recrui	hplaWW
our refund	eddcqa
our refusa	ecZedq
our regard	ceqaga
our regret	cZZbbw
our reply	5lRMTU
our requir	drYdfc
our reserv	dqWZgg
our reside	ecXeer
our respon	qeYbha
our return	Yqdhea
our roster	djmWhd
our rule	ctTgdd
our ruling	Zpeded
our runner	deeaXs
our salon	coedea
our schedu	qkZSch
our search	XjMijs
our seat	beZsba
our seeker	aeaecq
our select	nXekVj
our senior	fdercY
our series	bYseca
our settle	feXefp
our shop	Ujmabm
our shortl	WreoZX
our side	pkSdjZ
our sister	ZPghbx
our site	TP1YYl
our skim	edWtec
our sous	qaafcf
our spring	ecsdbY
our stand	YgzYZX
our store	Ypibde
our stores	brjUec
our summer	bfuVWf
our super	Zhbbqd
our suppor	aZxabX
our survey	pYcTbo
our system	ZZvfba
our talent	ccqeTk
our talk	cO1bfY
our tane	dZuaca
our target	tbYdea
our tea	edWcfr
our team	e4QYhU
our terms	ZelToa
our testin	ibYpeY
our text	kZaadp
our thanks	cVkZWv
our third	XjaavZ
our though	gndVak
our three	eiSbgm
our time	iwPdbY
our timeta	qbbced
our tour	cZXakr
our town	bcchob
our truste	duVfbc
our turnar	qdZddd
our two	afbjVs
our undert	dfXdcp
our unifor	jbXbpg
our vacanc	eZseZd
our verbal	ccYapl
our verdic	tiRYaf
our videos	Zqaged
our virtua	fSySah
our volunt	bpdbag
our wander	cXZpih
our way	onZXlS
our wayne	dsbcdY
our ways	ebWbct
our webina	XatYch
our websit	eN2RYn
our whole	abscec
our wish	YXXplc
our women	ddpaee
our word	zXXWkc
our work	bXuiZX
our works	tcXlXX
our writer	eddbpc
our yasmin	biraaa
our yes	yjWWXZ
our zum	dpYeec
ours	lXfXta
ours .	ZWeS4c
ours ?	UYirab
ours every	fYofdd
ours from	ebdcrb
ours includ	YUxedd
ours is	elcTgl
ours said	adbdrd
ours silenc	olWcZb
ours the	klqScW
ours was	bXmWli
ours we	eZbrcd
ours will	doacdg
ours would	Ydcbfs
oursel	rjiYZU
oursel .	argbca
oursel and	uVdcdc
oursel the	eZqfeZ
out	jdgbdh
out #	dcMclt
out @d	xVaXff
out a	aYVsqa
out adjust	eZqaYc
out after	Y0TccW
out again	ZWiUdv
out all	eZoaZj
out and	goZbcg
out any	egZqdZ
out as	ljVdci
out at	pQfXeq
out becaus	idVhgl
out before	mVfpVb
out both	lliVca
out by	6ehTQV
out caring	eXhaof
out churn	sXVlbf
out create	qdacee
out crew	jemWch
out days	Zsdbea
out dear	7ZROca
out do	icWcdp
out every	afpRhh
out firesi	Yabepf
out forth	yWYbbb
out front	eadpdc
out got	edoddb
out harves	bfoXkY
out has	ddZpee
out he	bUlqYb
out headco	eqWffc
out height	hfpYcX
out his	cXabkr
out human	adcpef
out hybrid	qadedd
out if	kkWdVm
out in	ubUadi
out is	tcddZb
out it	jVckdk
out its	dZZfio
out lena	ybZdTT
out man	jVanal
out mine	rbZeec
out modell	pVXYqc
out my	VZ1amL
out northl	zWgWXb
out not	erUeff
out of	fepWdh
out office	gYuYcb
out on	zXdeXb
out once	dxXbda
out one	ZhiWod
out or	pcedec
out other	eepdcY
out our	XcipXg
out over	ktaTiU
out planne	uUbYma
out result	oYeefe
out shifts	eoZeee
out sick	ferXdb
out since	YUhblo
out so	aaYlyP
out some	XrejZc
out that	hYdhrZ
out their	dcYeZt
out then	XonZab
out there	eXmdUo
out they	dYZaXx
out this	eZYees
out throug	bTlZcq
out till	lTsccb
out to	eqefbX
out until	VhvZca
out we	mQcUju
out welcom	eZcesZ
out what	npoXXN
out when	Orfejc
out where	TwfYac
out which	inUhXh
out with	dmFpne
out within	6RWbbY
out yet	Zuccad
out you	ZaVjuc
out your	WUPi6Z
outage	aWokdd
outage .	bWjlaj
outage at	dcocee
outbou	afgkfe
outcom	7mRRad
outcom #	uScche
outcom .	ivUZdY
outcom @d	vYXZee
outcom and	mVhbdj
outcom before	pdecdd
outcom but	Zoeefd
outcom by	/PUTeZ
outcom due	xXZZdc
outcom email	pdcdeb
outcom emaile	gaadbp
outcom i	kVbeeo
outcom in	ooYYXa
outcom is	Tpiech
outcom lena	sZcddd
outcom letter	ziWXYZ
outcom modell	Stceed
outcom no	pYeeee
outcom northl	rfcdeW
outcom not	eVZZcy
outcom of	abrRhl
outcom on	wgfWYV
outcom once	Xpeffc
outcom shall	Ysebdd
outcom the	oZfeee
outcom throug	apdeec
outcom to	p1RRTS
outcom unsucc	VZcbdw
outcom when	Wsceee
outcom will	jvUYXY
outcom within	9LYbcY
outcom you	dcdeeo
outdoo	ZeoZgg
outfit	YclZen
outfit .	jbYecp
outgoi	halZYn
outlet	mZUkje
outlet of	ogafcc
outlin	Xpdfed
outrea	YjnTZl
outs	bnblab
outset	gggcdf
outsid	ddaffn
outsid 's	bdgape
outsid .	jdXYWu
outsid of	fbfeao
outsou	jbbiZk
outsta	WgXyac
outsta .	Tjbsbg
outvot	aSTYg3
outvot .	cWUakv
outvot and	eZeedp
oven	cfXlig
ovens	eYaXis
over	fiYgif
over #	hkiTYl
over ?	cZatea
over a	WmWXhs
over again	aZbqUo
over at	ZdhdsX
over be	bgaedo
over before	YWhjXq
over budget	YYdcbr
over but	lWbfih
over by	YSnzVW
over dear	lZYtZX
over dioces	WmYncc
over first	eapddd
over for	ZPdigu
over from	ipfYZc
over headco	erXddd
over i	ZUmjaj
over in	nQqVkd
over it	lpPfoO
over lena	pTicic
over me	YkhgkU
over money	eZbcqf
over my	dhjkdW
over northl	oUbscW
over on	ehallT
over premis	erdfaa
over she	bYcojc
over so	VjWgfo
over tea	hSfejm
over the	gmXWpd
over there	campZZ
over they	bgaZjo
over things	pYeefe
over to	WjU7VW
over until	hRqdlb
over video	eaZvcc
over we	WZhbpl
over well	knaWdZ
over what	bhZcsb
over whatsa	ccacdq
over will	gnVhdc
over would	feaobe
over you	kiVWnd
overal	ecriRd
overal .	gcqadc
overal tells	Zodeee
overbo	keXbhj
overdu	ZkvaXX
overdu .	XmrbYY
overjo	beedme
overla	RpPqaj
overle	fdagkf
overlo	ndbbgf
overni	iVpfac
overni scheme	ccqebb
overqu	JRLTX/
overqu .	ZRccau
overqu and	YhYXZz
overru	ZkZaUv
overru me	ejdaWp
overru us	eZdedp
overse	mSqcZf
overti	VgkiZi
overti card	ggTkgi
overti farmha	Xbobjf
overvi	biekdb
overwh	ieeaej
overwh .	jSpWYm
overwh and	Zpaecc
overwh here	sWdcec
overwh respon	bdaZet
owe	VfZaqm
owe .	diRYis
owe me	bscaeb
owed	eelbcg
owen	oScenb
owing	mXoVdf
owing to	qQtVgZ
owls	fjhfXd
own	Zedfjj
own #	iYWlna
own accoun	gpZded
own applic	jftaWU
own assist	ecbdcq
own busine	hgaaoa
own calend	ducZdX
own case	cYscia
own choosi	ZccxZZ
own deadli	qeqTXW
own desk	ebfZrb
own effort	iVakld
own eyes	cfpdcc
own failur	bhZXpd
own good	S4YWdb
own hand	hTanpX
own hours	Varjca
own hq	ZcWqgg
own idea	ZZrdee
own it	dcapdc
own letter	jVjddk
own man	ZSUdT8
own mind	YtjZYb
own or	ddcpec
own pens	bqcceZ
own people	XPUdi4
own record	paXeZm
own reques	edwceT
own round	baabrb
own sense	cqZdai
own situat	dqdecY
own staff	dVjdYs
own storie	edYeeo
own that	bpYgde
own time	M/YXUN
own touris	eeeXof
own userna	cZdare
own viktor	sacccc
own wish	fdoeeZ
own words	lXZsZc
owned	UYloff
owned .	Sgpbgf
owner	imVdgg
owner 's	kigWaj
owner .	fcUjem
owner and	XrVOko
owner change	cgYceo
owner did	fYceep
owner gave	dcdeco
owner has	klbQYn
owner i	dehobZ
owner in	ZwcWae
owner is	llacdR
owner lena	Zbdrec
owner not	pebccV
owner picked	dZbdgp
owner picks	qdXgbc
owner says	pWgWpS
owner sold	ccVdhr
owner to	byRWeg
owner wants	SbV1dg
owner will	gnWmXZ
owner you	bbcdqd
owners	XcfwRi
owners .	ddjcXo
owners have	eXweeX
owners is	dnTcem
owns	fhhhYf
owt	dlZiYi
oyelar	khcclZ
oyelar .	pUicoT
oyin	dZgfkg
oyin .	afVbnk
ozan	cgclfd
p	rfPfce
p .	YiSZfu
p45	ZPctmc
pa	WXYrcn
pa role	eccafp
paarl	aVhpdg
pace	Whkbig
pace .	amWepb
pace test	decpbe
pack	WRbj/K
pack 's	accqfe
pack .	VXodqa
pack a	aaXkqc
pack for	YVlmdc
pack on	dcudYX
pack your	cfPR3c
packag	udSYxN
packag fell	eekjiV
packag is	decdoa
packag on	hbpdYc
packag she	uUbZdc
packed	aWqZYn
packed lunch	ZerWbe
packet	UZQvgp
packet .	Tchphe
packet i	bqZfdY
packho	ajdcih
packho .	cmWggf
packin	Wfljfd
padrai	goafZd
padrai of	ifhmbV
paedia	YPlojg
paedia 's	gYpeea
page	YUm3aX
page #	aKc4iR
page .	fashaW
page about	aWhhcp
page and	ddhapZ
page contra	fddcpb
page for	idqiUX
page four	VeavYh
page has	qZeeed
page is	bnWkch
page no	accqed
page on	dcczYV
page or	cocfcd
page plan	Tcb2ab
page report	dbsZbb
page said	kWmdee
page says	iThoZi
page two	WcZujb
page where	mTsbcZ
page will	aafrcd
page with	lhmVfR
pagebr	gchaek
pager	ePaplh
pages	SWe9dV
pages .	gereUZ
pages about	dcbpde
pages and	YXVnse
pages due	ccZqee
pages no	TYYvcl
pages of	ahRojc
pages which	Ybubbc
pai	aacnig
paid	TXkxbd
paid .	dUhsfZ
pain	cpeaZg
painfu	gUacav
painfu duty	bccebq
painle	XYWwXm
pains	hZbkZk
paint	iWmmZb
painte	ijjfYa
paints	dadldk
pair	hMbbsm
pair .	QUmgiq
pair for	mdVbfl
pair group	jUfaep
pair has	nZbWmY
pair in	XYVdtY
pairin	dbfcen
pairs	WjokXa
pal	jZTfok
pal in	bWYWzd
pal of	feWqed
palace	YmeWhi
palace on	UpjVde
pallet	ffapca
pallia	hZdnga
pallis	dlVYmi
pals	ncmUae
pam	Tkfjhe
pan	jlZfiY
panel	ihXoae
panel 's	sbYbbl
panel .	eaY1VZ
panel ?	ffYqdb
panel @d	pbdZfe
panel all	dZtadb
panel also	aedoee
panel and	dTthhY
panel by	peeeXd
panel can	Xbb0aa
panel chose	dcabpg
panel comes	Zdeqbd
panel commen	UXmmck
panel could	qZWdal
panel date	dcdrac
panel dear	paceed
panel felt	bZaeau
panel finish	Usefed
panel for	ldcjUg
panel gave	Vkeddo
panel had	cUkgii
panel has	jxOfRh
panel in	gqWoUY
panel inform	qdcccc
panel interv	fpjfUX
panel is	kvUicO
panel liked	apPZoj
panel loved	Ybbsde
panel may	apbacj
panel meets	ioafbV
panel member	onYaZb
panel met	ihWTgp
panel on	WXjpcf
panel rang	baaacs
panel said	POqVoe
panel says	cdarad
panel sits	kiclYW
panel slot	eZeqce
panel so	mYdTpg
panel split	WvSWYW
panel still	Utbicd
panel talk	edpZde
panel thanks	hkRaoh
panel then	ftdWcc
panel they	XkjmfT
panel want	ZrZaXl
panel wants	adYwYc
panel was	gPjajo
panel will	rkUiXW
panel with	ahapZf
paneli	SsaauU
paneli abstra	ZVpZkc
paneli knows	UvZabd
panell	VkpXcd
panels	hmaafe
panels .	dpdbec
panelt	XUpfib
panelt and	YgrXaX
panic	joaWZh
panto	eihdfc
pantry	Rdgiin
paola	medbia
paolo	fdbibl
paolo ;	eapddc
paolo lugano	igVjdf
papada	bjWjdj
papada .	WqiWef
papada for	Xcdajp
papadi	abhlUn
paper	Wadpob
paper 's	fWjVwY
paper .	VWdpfn
paper ;	fgZoae
paper at	aVoiic
paper by	bedpce
paper can	cadXol
paper copy	gXicrY
paper follow	ecccpc
paper for	anVbpe
paper from	bebxQf
paper is	XZjioY
paper now	acebqe
paper nurser	eecZpe
paper of	bdbtbc
paper on	cffrUe
paper out	Ulcdoe
paper round	gidWii
paper saying	eWmnac
paper sift	YfTpUq
paper takes	bdddqc
paper the	eZeloV
paper to	TUYvpc
paper will	Xbbqgg
paper with	mWikbb
paper yet	dQfeti
paper you	mnSjYf
papers	bcfkpX
papers .	bdyckL
papers and	hmjeRb
papers are	nofTcX
papers at	igZUZr
papers be	YdYtee
papers by	hdVyXW
papers come	dlXbpb
papers follow	cVWmrc
papers for	bZWooZ
papers go	kpYZdZ
papers have	anhWaj
papers here	cWqhbb
papers i	bddode
papers lena	TaXral
papers lie	bodcee
papers northl	cbaduZ
papers not	eddqad
papers now	klUala
papers over	iXZYxZ
papers remain	eZqeeb
papers stay	ecpddc
papers to	UmZiuS
papers went	noUcZb
papers>again	Vccnen
papers>ask	YYaxic
papers>away	dSsadk
papers>chosen	epjgQc
papers>closed	iePtWi
papers>decide	hWYlqX
papers>free	bazPch
papers>give	eadqiX
papers>goon	jnLfjf
papers>hear	rbbXYi
papers>if	Ukiffg
papers>joy	mSPouW
papers>me	XUVtud
papers>not	ZPa1Yp
papers>offer	bbXoif
papers>others	fMkjXq
papers>papers	Zdcxad
papers>post	Wdcfrf
papers>receipt	hepeWb
papers>refuse	VlWXay
papers>review	o1PSWd
papers>said	hVcafq
papers>soon	RdjufY
papers>sorry	Viakdk
papers>step	gcZofc
papers>thanks	nnqTTU
papers>wait	XydfZP
papers>you	cZfgrb
paperw	aYUc/O
paperw 's	bWXa1b
paperw .	bNca7X
paperw follow	cZcdtc
paperw for	qedlUb
paperw from	obddee
paperw has	ardZZd
paperw in	ecdrZe
paperw of	hnlbSd
paperw to	dacYvc
paperw will	Zacbvd
papyru	Rgcilj
par	cfchZn
para	fhmbfX
parade	cdfafm
paragr	icedje
paragr .	cVpclc
parale	kZcUll
parale .	idfTpe
parall	cTiZXv
parame	dhcdfj
parame .	iRkbmg
parame and	kWoded
parame at	fYZhZq
parame is	Xsaded
parame reques	elUZmh
parame will	kpdbXc
paraph	anRqXi
parcel	XUoeel
parcel .	ceWoal
parcel @d	Wdubca
parcel and	bkYhpW
pardon	SfkkZm
pardon on	Vnejee
parent	hgjfbb
parent .	Wkgbfl
parent compan	YbvddZ
parent it	rmWaYX
parent leave	eZsgYb
parent my	ucaXed
parent these	eqaced
paris	kWllZZ
parish	VlciWn
parish .	YSdpap
parish the	Wpeeff
park	ZWwalZ
park 's	dWigao
park .	fUufca
park and	jsYZdW
park pass	ecrdab
park said	fgXddo
park the	bWybaZ
parked	RA/YXE
parked .	YQ/acT
parked and	dYwddX
parked for	eaqeeb
parked it	bO0bbW
parked on	apTode
parked the	ecqcdc
parked they	ceXdpg
parked till	dZsdcc
parked until	eYrfeZ
parked while	cTwdca
parked with	dYreeb
parker	gfmcYd
parker plan	Xqeeee
parkga	dhdjiY
parkin	RO/WgV
parkin 's	dUqdqT
parkin .	XUvZjb
parkin and	abrcfb
parkin ask	fcqeeY
parkin at	bZ0WdX
parkin behind	ecobcd
parkin fine	jfubcP
parkin for	bcsWbe
parkin is	SciuYb
parkin on	ecqeZd
parkin permit	cUmfig
parkin space	ghXbtY
parkin the	acRZto
parkin was	edpddb
parks	bYrbjb
parks and	cocedd
parks in	cbscae
parlia	Zebmlb
parlia .	XnohVY
parlia ostrav	jcViek
parlou	fVbemj
part	WYdmfp
part 's	aXeZlq
part .	VjOoUw
part a	jjZldV
part and	cUoiah
part b	bjYpfW
part here	eZdddq
part in	hbqWdd
part is	YZiqfX
part on	YmcpbZ
part time	VVjcri
part timers	dpcbed
part two	bUT4TR
part ways	dZYbdu
parted	ebndde
partic	khfafd
partic 's	qWidcc
partic ;	kXWbbt
partic ?	iVkmbb
partic about	caabds
partic are	jcWpcb
partic as	jaRmme
partic at	mTekdi
partic attach	bcXcsc
partic decide	ojZYdc
partic did	nhcekU
partic he	Yoficd
partic i	pabYnZ
partic in	ZpiXYi
partic is	mWoWnV
partic it	bhWeep
partic of	hWofeZ
partic search	Yoeeee
partic she	lmUbWh
partic sounde	fcXbpg
partic that	aoUcjh
partic the	pfdgZb
partic then	ydXbaX
partic to	cZpdga
partic was	fdThpe
partic we	aTrbtX
partic when	gXfebp
partic will	eqcdea
partic you	boVZYr
partic your	bgVsYe
partie	TkpWld
partie .	QkZiol
partne	jkTheg
partne 's	jgUdXr
partne .	ddPtgh
partne ?	bUbxYc
partne about	btabga
partne and	kcYiUp
partne are	h1VVZS
partne asked	eYlUkj
partne could	Yrblba
partne did	ZXcdbv
partne do	eVjfbo
partne first	ekpcVc
partne got	hbpZcd
partne had	dZbakp
partne has	qiYbiY
partne i	fiphdU
partne in	bsZXbf
partne interv	cWbsee
partne is	fuVidT
partne lena	apecec
partne meet	slVabb
partne met	YXaYqr
partne need	dpebed
partne northl	pbdedd
partne not	ccqciV
partne now	dpdiWd
partne of	bYasdb
partne prefer	eVcdct
partne said	eZYcqj
partne signed	diVcjl
partne so	hTcipe
partne vote	qUjhdZ
partne voted	Yiebpd
partne were	csYZeg
partne who	soXUZW
partne will	epXkgU
partne with	eWaqhe
partne would	eUYpil
parts	/RTeZX
parts .	/QVaeW
parts and	3WWhYW
parts at	aadhcp
parts he	oaeded
parts i	cwZcaZ
parts it	vYbccc
parts s	uacceb
parts so	pbcfdd
parts that	oXffff
parts the	pbcece
parts was	Vrcddh
parts you	uXYihX
party	fW9NYX
party .	igvYXT
party and	YlRnek
party is	Xbvbcc
party on	oaiVff
pass	gcWehq
pass .	TcOcnz
pass as	dadedp
pass at	ddcYer
pass by	UXmlid
pass chloe	qdbcbc
pass from	hPRdfw
pass in	VZedug
pass it	xmmMYM
pass list	pmbadW
pass mark	bcQhaz
pass my	brbZbg
pass office	edXreb
pass on	afeYVx
pass or	/SQZWP
pass the	TmRemm
pass there	Xfbred
pass they	Vrddee
pass to	goSXpZ
pass you	jZYyZU
pass your	faaqbh
passag	gYYkhk
passbo	YhYjcn
passco	bckaih
passco xxxxxx	dZqccd
passed	blYjhe
passed .	VZOvas
passed all	edacrc
passed and	oXOowK
passed as	aWaudh
passed away	dcpedb
passed everyt	diWcof
passed from	bpbbhd
passed it	W5lTfK
passed me	XZfsha
passed my	hvSegS
passed on	hVhNP4
passed or	pbeddd
passed sorry	fccYfr
passed the	aZV4fY
passed to	b2iUYQ
passed with	YjZpfZ
passed you	WZhmrT
passed your	hstVUP
passen	inZdjX
passen 's	cdaofd
passen .	dUpjYk
passen is	gdigUl
passen over	gsXdcc
passes	nlXYnW
passes the	oefdcb
passes to	clZRzT
passin	RqfSXt
passin .	XRndhn
passin it	a3LXbV
passin on	mQWYTy
passin score	adceep
passin that	Zqcdee
passin the	bfZoef
passin your	aeoQog
passio	aSmZfq
passio .	deZceq
passpo	YWd0jW
passpo by	cectaZ
passpo copy	XbQwla
passpo data	cbcqcd
passpo detail	debqbe
passpo photo	dcZtbb
passwo	ZN/OjR
passwo .	iZpgcX
passwo for	Zb0YdX
passwo has	dareeb
passwo hr	cdQhlp
passwo i	gTsWdd
passwo sent	decpda
past	vhYgVb
past .	tWhWic
past @d	qYedce
past a	cocbee
past dear	uVdgda
past gather	cVZcdv
past i	ddbgoa
past me	VhYlem
past my	peLhel
past northl	3dVZbP
past our	aqdcdd
past that	cyaYZa
past the	ihXgWn
pasted	mfaZnZ
pastor	ZlibjY
pastor 's	deqdcZ
pastor .	bvVgZY
pastor altern	dXgbpc
pastri	gekfhX
pastry	VNyWjl
pastry and	dYdajp
pastry from	jUudfU
pastry sent	acYipd
pastry to	edqeYc
pat	YYlWho
pat bag	edreZb
patch	Vgicpb
patche	ZbZnYr
patche on	ebbebs
patchy	kdbjfb
patent	fVsdkW
patent .	hjkkVW
patern	SomaYg
patern leave	Wplcbb
path	dkhWZk
path .	eepddZ
paths	aOhXat
paths cross	dUnbel
patien	j3XVbZ
patien .	d8TaWZ
patien ;	qZebee
patien ?	i2WMbb
patien a	Ytdddc
patien and	bqiZkR
patien bent	bsZddd
patien from	dpdade
patien i	ioVddf
patien on	VVycdZ
patien over	lTbddp
patien please	fzXYZZ
patien summar	ZZccjp
patien till	nRedne
patien until	8QWTYb
patien while	hkMfim
patien with	glmRdb
patio	ccokWe
patiss	igchde
patric	phXaTm
patric two	koabVZ
patrol	YexUdX
patron	idflhV
patron .	YdepkT
patron post	cdadoh
patryc	fdTiYr
patryc is	ZaXkcq
patter	dmbcjb
patter .	aaXdlp
patter and	eqYhcX
patter vacanc	lmUefe
pau	jbZjcj
paul	vXeZkV
paul .	piZRkc
paula	tZTdcf
paula .	pdZagb
paulin	Xajall
pause	XA/bYT
pause .	dO+aWW
pause on	ZH/aYU
pause the	eWsfeb
pause this	YZveeX
pause while	ecoefa
paused	YC/bYM
paused .	WH/ZaX
paused all	YXzdbY
paused and	eUmdnd
paused as	ecredX
paused hiring	cavebW
paused nor	mmUeed
paused not	jUreeY
paused pendin	dbrddZ
paused the	dWxeeU
paused till	ddqdcc
paused while	dWreef
pausin	bM4kZO
pausin all	dasdda
pausin the	eSybcV
pavel	iZeZmg
paws	ohZbfc
paws with	gdmZmW
pay	bgbjla
pay your	bqcbab
payabl	ZbZfqj
payabl say	caYiof
payabl team	boddee
paymen	WhvZlT
paymen .	apbXjf
paymen is	fapYia
payrol	XikcpV
payrol 's	hoaedZ
payrol .	jgaXpb
payrol specia	edoeca
pays	ebeYin
paysli	SUs2SX
paysli .	ZSe2VX
paysli came	ehXoec
paysli for	WZ4QbZ
paysli was	edpZed
pc	hdbgdj
pcc	eWnhbh
pcc fete	dcpfYZ
pdf	bWqheb
pdf .	UWmkif
pdf has	eXrddd
pdf the	cnVfdh
pdfs	cOeqih
pe	hemZiX
peace	apgbeb
peace .	UsXqcX
peace and	hTnXdl
peacef	ufeebT
peacef and	dbofcd
peak	ealXjf
peatla	hYrdcY
pediat	Xmchef
pediat .	Wklddb
peek	kiYggb
peel	ldfhab
peeled	kmfYca
peep	WxnRXT
peep .	V3UccZ
peep out	drYeec
peep since	Wjneee
peer	faeeem
pelleg	Tcliei
pelumi	YfvgdQ
pember	egbghe
pember everyo	cWflke
pen	piRakf
pen .	eoQYrc
penalt	kdccdi
penang	QbTqrk
penang .	ZOjhlk
penang to	Vdfeub
penang with	dpjYZW
pencil	hmWoYa
pencil .	gZhrcV
pencil @d	llffeT
pencil for	jXrZda
pencil in	itYeSZ
pencil or	Xdeqef
pencil the	mnaVdd
pencil then	qcZdce
pencil with	Xdated
pencil you	SQZpko
pendin	Q3jXfK
pendin .	b/KcQL
pendin a	YSyfdd
pendin and	cqcedb
pendin no	ciTckl
pendin the	XL9dhS
pendin with	asbfcc
pendin your	baebse
penelo	aekbfi
pennae	jZhjVk
pens	awZfXa
pens .	YvafZY
pens go	Vkmgdd
pensio	iUfajk
pensio .	XWmhdi
people	ikdcah
people 's	guYYbd
people .	rkdUYh
people ?	gVlodX
people @d	boecfe
people a	fZyaZV
people after	pjbUbf
people all	ZriXca
people an	aZdjbq
people and	djTghk
people applie	dbWdcu
people are	kwcXYU
people as	plYZaa
people at	fZmkVe
people before	XtnUaS
people by	miVhae
people can	WQnwcb
people come	dpgecY
people coming	bsbade
people dear	fbafbp
people do	bpUlUi
people drop	Zrdeeb
people for	cjYWfq
people from	kkTnXd
people fusion	fScree
people get	qfaVdi
people have	chebqZ
people hear	qrTUda
people i	bUcjph
people in	ipsMUZ
people inside	pYbalc
people just	gcWfco
people know	weQZXd
people lena	moVVYg
people like	WnYdhi
people must	bqcabg
people need	ZgXtcZ
people northl	edUmnc
people not	gVbibp
people now	lfVbco
people one	gghjcW
people out	cpYgdb
people readab	jadXqd
people reno	gdacod
people round	Ugnajd
people said	mnVbeb
people say	ofdciX
people send	gVtacb
people servic	egWkcm
people she	SsWXcp
people since	bpgdad
people so	XbdnXr
people spend	ebdpcd
people straig	Xofffe
people take	mWkgdc
people tell	rdcYcX
people than	kfYUin
people that	sUbegd
people the	pmUZda
people to	myUaZT
people under	aebogb
people until	Ydcddq
people waitin	weabbW
people want	TNn0iT
people went	baUcno
people when	ipaaba
people which	bbjabo
people who	ZUsrYe
people whose	bqXhec
people will	brTffb
people with	VWjSa3
people within	sebacc
people would	cWbibq
per	idVYri
per #	ddWcip
per calend	eccZfp
per núria	dddYpd
per our	ejTZep
per pays	ajfapY
per the	ocRZmh
per your	bgxZfS
percen	kPuRpU
percen .	mYlVkX
percen and	gbcbqc
percen off	cdvcbV
pereir	jYohbY
perfec	POgvgo
perfec .	Nbdrem
perfec you	eaZepe
perfor	blghWg
perfor .	SsiXdf
perfum	ZdSnlh
perhap	Q8fPRb
perhap .	csYXWo
perhap not	ZrYeha
perhap the	cZqZag
perhap to	cYeddr
period	ecYugZ
period #	cddqcd
period .	icSqdg
period ?	cZbtcc
period and	cjbrVa
period at	pcfaed
period i	cobfeb
period main	ddpbcd
period of	hgVPql
period three	addqdd
period two	dbesXd
period with	VYrblb
peripa	YXkeXr
peripa said	Ugkjaf
perks	abhkla
perm	WNshne
perm with	ebqeda
perman	WXUO/X
perman .	ZVUV7e
perman contra	agnTkc
perman days	Zbcdse
perman friend	Xacbse
perman from	adbbwa
perman job	gWqnQi
perman one	ZaXjqd
perman secret	hwbaTZ
perman staff	dTpYlh
permis	aZjkch
permis i	cVnlbf
permis she	cgdWkl
permit	hmVfeg
permit .	atehYW
permit back	Zcdabu
permit copy	eeXpee
permit for	ajfWqc
perrin	ffjlWa
persis	XYgndj
persis it	ZYhpac
person	giYebo
person #	sVbjXZ
person .	hWcgas
person and	bgMahy
person are	auccYY
person at	bYWocn
person backed	eefjnV
person but	aUadxV
person data	fY2gYK
person for	clVhhc
person from	fmeicW
person has	oeTWfm
person heard	qdeccb
person i	TgolfY
person in	pVlbXh
person interv	PkWpcg
person it	irRacc
person lena	dpYecg
person mounta	Zoceee
person note	cYsbcf
person office	bXceet
person oh	aoVVkj
person only	heWfkh
person out	dbcabq
person parent	krbScV
person signed	eccZbs
person simply	edcfYq
person test	clcpeV
person they	ccvcYZ
person to	kfpTdc
person under	nZncdW
person wants	mlfUfe
person we	SdXeew
person when	cpebed
person who	fpXfVk
person will	ltOZgb
person with	ScXlfu
person you	hTrgbc
persua	ZYZbfx
perth	fbsfZZ
perths	emTblg
peruse	cdXdlj
pesel	gcbkbi
pesel is	cdobec
pester	eeoiVY
pester .	rWZhca
pester wait	Seqeee
pet	jXdggi
pet .	qZceef
pet manage	hbadco
petal	Uddfio
petal .	jbbQjq
petal an	dffXof
petal from	efVakl
pete	jbUllc
pete on	kpZacb
peter	fakmYe
peters	gbRrcj
peters .	bgZqac
petiti	igabZn
petra	bdojXd
petra .	fhVkZi
petra by	rZZfee
petren	SRqWpo
petren .	QlsXTk
petren at	ddXcdq
petren choirm	dcXebq
petren for	ab4VXV
petren if	dYbZua
petroc	RUqlhh
petroc of	eYudeX
petrol	dhmUkZ
petrov	WTpiob
petrov 's	bVkbrd
pets	aZiehj
petter	XjSrgf
pflege	cVcbol
pgce	fdahek
pgde	XjjWhj
pgt	mgdgeX
ph	Ubslca
ph from	cdpdae
pham	dacami
pham #	jaWchn
pham imagin	YVdZmj
pharma	bjZalj
pharma .	kdVknX
pharma northl	eeedrX
phase	lkOwSY
phd	gelfac
phd .	jYrhZU
philip	lVuiSR
philip .	cewPbg
philip pool	mZVndb
phlebo	YWjjfk
phone	qbbicb
phone #	rRcehc
phone 's	aYphfb
phone ;	hVXsdd
phone ?	ZYrihU
phone @d	Qlmiak
phone about	WZWmyW
phone again	pfafbc
phone all	1afRZX
phone and	fYZpid
phone around	pXfedc
phone at	bgqWjS
phone before	uQcnab
phone but	VqWXbp
phone by	mNZrXl
phone call	1aObgg
phone calls	ySjTYf
phone could	Zpeedc
phone dear	kTeoce
phone does	ofcdeb
phone everyb	qabeee
phone everyo	yaYYad
phone first	Xpedee
phone from	iWkZcm
phone has	ycRaZe
phone her	aXcrec
phone him	TTWyac
phone i	PZlhil
phone if	YoZXas
phone interv	WcZ2Yb
phone is	Rbsldd
phone just	Xdaalp
phone kid	dUhcin
phone kinder	cRwZdb
phone lena	rfYcdY
phone man	Ysedbd
phone me	thWdcV
phone my	dXpedb
phone near	tYdaed
phone no	cQitdf
phone northl	qbcbai
phone number	QEt6bS
phone off	Ya0XaZ
phone on	lxUVTW
phone one	uZeYdd
phone or	erZdbb
phone planne	dpddeb
phone rang	ehXfdo
phone round	vaecZW
phone screen	Waa0Vf
phone she	lgpXXV
phone smashe	Zrbeed
phone talk	Wicqcd
phone the	dYarfb
phone them	bcepde
phone they	ikZVcj
phone this	SWepng
phone to	pPkfhd
phone told	icpXdd
phone us	zXZZbc
phone was	UsauWW
phone went	ZZjcsa
phone when	Srdjgd
phone who	cboeec
phone will	sTkgZb
phone with	tdNXli
phone you	9ZUgWU
phoned	jTgUth
phoned #	tXebde
phoned .	haaXok
phoned about	hkehTa
phoned and	VYrfhe
phoned but	cYqddb
phoned by	rVgjcZ
phoned i	dUkgtT
phoned on	obZfee
phoned the	bXgVqm
phoned they	WWWjbw
phoned to	ZarYkc
phoned was	Ypdddc
phones	/RdSVU
phones .	faPdbw
phones all	xaZaca
phones and	eYZhpf
phones are	LX5afY
phones everyo	qhYbbb
phones me	yYbYac
phones must	edqYec
phones people	ufYYcc
phones round	ukXXba
phones so	fadpdc
phones the	3YVWaY
phones you	zmWYVQ
phonin	/RSZYU
phonin the	pdcceb
photo	SSp8cQ
photo 's	bdvbeU
photo .	XUrhff
photo and	WmarWa
photo by	cdbqdd
photo came	elUYog
photo for	ZVSzfZ
photo from	bY7RVa
photo id	ccT2Zb
photo is	aYfoYf
photo of	edjsVW
photo taken	Zdibod
photo with	edapdd
photoc	fgfkbb
photog	VZqhhb
photos	nbrUab
photos softwa	VnXhia
phrase	qfddVf
physic	dchefh
physic .	ZgtfaU
physio	ghaYji
physio .	YisXjT
physio of	jpbbcZ
physio on	ddbdoc
pi	digcff
pi math	YldXod
pi prices	Ydhpce
pia	eUqYld
pianis	acZrZk
pianis ah	ebcdeo
pic	hTjgam
pick	haXzbZ
pick #	vVbead
pick .	rjSbjU
pick a	WWT/bV
pick an	XZa2Zb
pick and	yUXieX
pick any	VTW+Vd
pick anyone	dtZbcb
pick betwee	Ybbvaf
pick but	Zbajep
pick by	3PZVcZ
pick from	YXYwhY
pick his	paecee
pick it	I5sNUd
pick lena	pYdeed
pick me	ZYbgjp
pick northl	scbdcb
pick of	XUipdl
pick on	4PYXbe
pick one	bJX/YZ
pick said	YeYYVv
pick somebo	xVjTaX
pick someon	1VXVZf
pick the	eVfuiV
pick their	paeaae
pick this	S1Xbdb
pick up	Ie0XoX
pick when	Vndmcc
pick which	Ranmad
pick whiche	Xdcsee
pick you	ecUWns
pick your	aeZqia
picked	fbWYks
picked #	pbcaaj
picked .	vdSYfg
picked a	cZgVZw
picked and	lrTVhY
picked anybod	esbeeX
picked anyone	jmakcU
picked by	tUbahh
picked for	VYenWr
picked from	cZdeeq
picked her	cYZdhq
picked its	eZYcpi
picked me	MjSp3M
picked our	eaYebt
picked somebo	gWZchq
picked someon	uSYXSu
picked the	XRfTM/
picked their	VeXbkp
picked they	boeedc
picked this	cgXdrW
picked three	bdarbe
picked up	eW0jaP
picked we	bqcedc
picked who	bqdded
picked yet	mjdibV
picked you	POae/H
picker	kWhbal
picker .	gapdad
pickin	msQZXi
pickin 's	TailYo
pickin .	hxRUYg
pickin and	mpbbZW
pickin betwee	ohbada
pickin lena	rTbkdc
pickin on	rZdZce
pickin up	U1ZYbW
pickin you	bYefqd
picks	/rOYQJ
picks #	rcbade
picks and	siXbdb
picks by	1ZYaZZ
picks dear	0TaZcb
picks from	kbYobd
picks its	qbZibb
picks lena	sZcadc
picks on	2YXYbb
picks some	ardYed
picks the	uZadcc
picks to	qZbdee
picks up	Mm4aYQ
picks when	VtWldc
picks who	cpcaed
picks you	VxYWbc
picky	Vemlbe
picky .	dVhmgh
picky it	btVXgg
picky on	YpWdma
picnic	TO4Qfj
picnic .	ZXrbdk
pics	gqYWkc
pictur	ZXmgdk
pictur .	Vdhfik
pictur book	edarcc
pictur of	bdtiWW
pictur rgds	boaeed
pie	dYwSdg
pie .	lcrXdX
piece	dbikfd
piece .	fZboeh
piece of	ZanpZX
pieces	UUUhxn
pieces .	beVeoi
pieces alread	deeeoa
pieces and	dVdlme
pieces for	aTcirb
pieces out	pdcaib
pieces to	Umjibe
pieces us	edeoZe
pier	Vjcahm
pier strike	fgWfeo
pierog	gdjmdV
pies	chgiZh
pieter	jYkhiY
pigs	dpeZiY
pike	tgXahZ
pike .	udSibb
pike and	vQkabd
pike excuse	pcdedb
pike of	nfUijX
pike office	eglnfQ
pike roaste	aUYkYx
pike to	uZfXdb
pike was	XpacmY
pilar	pYcdhc
pilbar	YchXkm
pilbar .	dViblk
pile	k/LVQW
pile .	jucaVW
pile and	jvVZaX
pile for	Zscade
pile gets	pYddef
pile of	qkTcab
pile to	elWcdm
pile with	eoedea
pilgri	ifpgTa
pillay	YqXncb
pilot	dZUesl
pilot from	Wcbdva
pim	efdlhY
pin	khTdig
pin and	dZidao
pin lady	eccapc
pine	bajeld
pinewo	cijgZd
pinewo .	iikddW
ping	ilggXY
ping from	ginVdd
ping me	mgRoWe
ping passwo	cdQhlp
pinged	ueNebj
pinged you	oVncbb
pingin	kXnceb
pings	vjUVaa
pings you	lmWade
pink	aVhZep
pinky	aiiche
pinky .	bffYfp
pinky and	qajbZa
pinky mbatha	aYhhpX
pinky was	dbcccq
pinned	kdgWje
pint	XUhZkr
pints	haZndd
pints journé	hhVlXa
piotr	cebaho
pip	hiYagj
pipe	jbfjdb
pipeli	hqPeYk
pipeli .	hoYcbe
pipped	YRLWX7
pipped at	edZecp
pipped you	eZZdds
piraeu	heabgi
pis	gbjlWe
pis .	ckdoXb
pis office	efZoea
pis pens	Vkmgdd
pitch	XcokXg
pitche	glOrea
pitche .	mgSjVj
pity	XYocWr
pivots	hahkgc
pixelm	cuWjcS
pizza	cgliVe
pizza .	fSfldn
pizzai	kjbVif
pizzai .	bkbWmi
place	abfiii
place ?	bcaqjY
place answer	Xdpedc
place at	YSosbX
place betwee	cpbddd
place by	NjseVj
place came	XfaWrh
place come	eqcYcc
place did	aWqddh
place for	bWZSvm
place from	ZpXiah
place goes	Ueffsa
place has	fZUnfm
place i	dbrXia
place in	XXpmga
place left	Yecpch
place my	ecqYia
place northl	rZcbed
place not	oWYaYp
place of	khPclh
place on	ZZahpi
place passes	edeYrc
place same	eacsae
place so	iavaXW
place that	hZoiXd
place this	eYcfdq
place throug	ebcpeZ
place to	aOyeah
place went	dZbZcw
place where	Xcjccp
place with	gnUnba
place you	pZldQd
placed	UZkYjr
placed .	jVadbt
placed candid	bdcduZ
placed its	eYaeds
placed on	bjsWZb
placed or	pbeccd
placed you	fkVcdk
placeh	ShmwYY
placeh .	QlisbY
placeh and	iWaodi
placeh at	aXN3Yc
placeh has	capndU
placeh is	aeTueb
placeh no	cYTvcc
placeh placeh	fUjkef
placeh thank	fitWdT
placeh thanks	StgWZh
placeh the	OuiVci
placeh we	ecbadq
placeh you	cZpXcf
placem	lbhhcZ
placem .	gZpjYa
places	jYOVk1
places .	iUhWni
places and	bcRXjw
places for	cgViZq
places have	cZUdcx
places is	hbdbpa
places on	peXTgl
places went	dbZeeq
placin	hfiddd
plagia	gcaXkn
plain	Zghija
plainl	hgZbpZ
plains	hbfnca
plains you	kiegeV
plan	gferaZ
plan .	iqRlbY
plan @d	oadeee
plan a	cjThcm
plan and	lodiWS
plan around	hrXdcZ
plan b	heXUjq
plan change	iaYebo
plan for	WXc3ad
plan from	PXcvlh
plan in	oZdgdd
plan is	2ThXXb
plan on	Wdftba
plan reache	eYbpee
plan the	obfggW
plan to	ngjcZT
plan was	jsVVbd
plane	kelgcV
plane and	qXmafV
plane your	nmjRbd
planes	QmzSTT
planes 's	WWzUUZ
planes .	Xqjccc
planet	nUgbhi
planet 's	ebcpec
planet .	aZbZrk
planne	wYXkda
planne #	jlPmhX
planne .	uVYkha
planne ;	hYVqnZ
planne ?	Kbnpcj
planne a	pYccka
planne after	Ypdcge
planne and	qlTfad
planne appeal	frbaac
planne becaus	Yrbhdb
planne bring	ackdoY
planne but	kfVnWh
planne by	qWciZg
planne for	pZddlW
planne he	qXbclZ
planne i	xdoSVT
planne in	rWYkag
planne instea	iVmfag
planne is	yfVkOW
planne it	waYbWf
planne lapsed	ioabeb
planne new	ecXedr
planne nothin	Zpecee
planne now	wVeccb
planne of	oYeeee
planne or	dcVral
planne please	oZbkdb
planne says	paddee
planne she	0UViYc
planne so	jcP1cS
planne strike	Wmmcee
planne that	iUmidd
planne the	qsTdYS
planne they	lfTWeo
planne too	fraabc
planne tp	Vkdedo
planne two	gcaobd
planne we	hheYWp
planne when	uPedej
planne which	rddbcb
planne with	gfUqXg
planne you	yNYlgY
planni	lnbjWR
planni and	fqbbbb
planni office	qYXhbY
planni to	kdpVac
plans	QfkqUi
plans .	UVnkan
plans change	eqYadc
plant	mdZeak
plant .	qfXdZd
plant in	beacfq
plant manage	cpdfea
planti	dUjlhf
plants	escfZW
plasti	kZblai
plates	YhZlcj
platfo	YWdqjf
platfo .	ZdrVal
platfo and	ZViklc
platfo even	elTejj
platfo keiko	ZcbwYc
platfo of	cdpahb
platfo office	gaepbc
platfo people	aZgcpd
platin	TQ5RkQ
platin .	aQyXkS
play	dWf5YU
play .	bkrWdS
play for	fYeuUW
play him	eZdqde
play i	Treddi
play it	jiThmY
play so	mbZoZb
play them	ejRqba
play with	hda0SV
player	dbgXim
player to	YlaWdq
playgr	adqYkZ
playin	ccikZg
plays	bdkfjZ
playwo	YdoWoZ
playwo .	Zhpbcc
playwr	WdikYn
pleasa	neVgYl
please	aZduhb
please .	QSX5uV
please ;	Yecred
please ?	Zbasib
please aa	dWqgce
please accept	bgRclr
please acknow	ZZRygb
please add	ehUucb
please addres	bodbfa
please advise	Zacsfe
please allow	7ePQXW
please and	bRd1fT
please answer	PUV/dW
please apply	cYSsXq
please arrive	adcpad
please ask	ZXXuam
please assume	7TZbdN
please attend	bdYtdd
please be	VkiYjj
please bear	muYTcU
please bin	dgqccZ
please book	bYS9YZ
please bring	ZYS1iW
please by	LbXxqa
please call	TMd9bT
please can	fcrSje
please check	taoNjW
please choose	PWY/Ua
please close	cZzcbV
please collec	YcmXYs
please come	XJUw2P
please comple	WcU8Zb
please confir	QXipnY
please consid	mbqUfb
please contac	YM1adg
please contin	egZbfo
please counte	eedbod
please disreg	etkPae
please downlo	becpce
please drop	dccqce
please expect	yWUhdb
please feel	ighUld
please fill	aZTtma
please find	bWkUrk
please finish	cabvbc
please for	ecrdXf
please forwar	dYawca
please get	PPbzmf
please give	fkmdfQ
please go	cWV1Xc
please hand	hZZsbf
please have	VmcpeX
please hold	bjSuYf
please ignore	aq/FYJ
please indica	cXalqc
please inform	ebccrZ
please it	Zedqde
please know	cqYYam
please leave	edpade
please let	SSZvml
please log	XVS5hY
please make	jdcqVT
please mundus	ceeXpf
please no	rcdadc
please nomina	YWnmeb
please not	aYetiY
please note	qkeXXd
please open	fcYpec
please or	aabzXZ
please paneli	iqYgZb
please phone	aaewZb
please pick	XXc9UV
please propos	eZepde
please provid	aZa1Yc
please quote	kO2TaX
please rate	gcuUYc
please re	edYrdd
please reach	Yaqafe
please read	paTfmb
please record	cbbubd
please regard	lWqZfZ
please regist	ZaWtcj
please remove	ferdZZ
please reply	UWVwoZ
please resend	ebVwdb
please return	XZjVkr
please revert	abaqhd
please review	dcZdsd
please ring	lSXzaa
please save	eerZcb
please say	OSZq0Y
please see	tfXYYl
please select	ecbrdc
please send	YaV3Yh
please sign	XYiayb
please stacki	dbqdbe
please stay	jXhXco
please stop	WwfTVo
please submit	YXW0db
please supply	dWZujY
please take	rN5WWT
please teleph	cbhpac
please tell	aZanoc
please the	UkXuVj
please to	ZZYf0c
please treat	kdUXoj
please turn	Ybiqbd
please typing	dYqaee
please update	fYzVba
please upload	WZS/ZZ
please use	fcirWU
please verify	ad0Obd
please visit	aljWdk
please wait	tvUNUX
please with	pPkfkY
please withdr	efXcdr
please write	XQrnaf
pleasu	fZldla
pleasu .	lUjajf
pleasu having	akrdYa
pleasu in	ZYnWxV
pleasu of	bWammf
pleasu that	ecccrb
plenty	ZUoocc
plenty a	bafpde
plenty until	cgpZcd
plots	bobceg
plots .	codddc
plug	acYbYv
plug on	afWZZv
plumbe	cigemV
plumbe .	afenmV
plumbi	eZqeec
plumbi the	eepYee
plume	ghSXoj
plumpe	cUQTl3
plumpe for	cUQTl3
plural	fZfnbe
plus	WWojoV
plus .	cbpbgc
plus equity	cddodb
plymou	VTaook
plymou .	dXcpib
pm	WYXref
po	iZnkYX
poache	WhmgjY
pocket	VevaZe
pocket .	eZbeas
podcas	gcjpYX
podcas .	tbecbZ
podcas and	adioda
poetic	hnWYfh
point	dmaWmh
point #	jeYYrb
point after	Uwcbee
point and	Uikfhc
point at	hVlXqa
point going	dYZibq
point in	aeViau
point lena	sMpeee
point of	hfcXep
point they	gccaod
point we	Wibejn
point you	rccbjY
pointe	jtKldX
pointe .	ddcarc
pointi	YOoYit
pointi on	dWmbgk
points	dXQhU6
points .	akVeaq
points and	cgaecp
points for	hqYceY
points on	bTWiax
points you	acZchp
poke	kqTiYX
police	nhPlfc
police .	gZRpdn
police certif	Wdcuae
police it	kdVgcm
polici	ccQXul
policy	bYlfgi
policy says	rYdedd
polish	XgUwfb
polish certif	cXZuae
polish check	gXcfoa
polite	cPlkcl
polite .	cWsYbh
polite to	fbZpjZ
politi	TwVdch
poll	eZrfUe
poll on	Zatbea
pollin	meQcpd
pollin statio	qccdcc
polokw	cZsaag
polygr	geXifj
polyte	igceic
pompou	bfigbh
pooja	neUdje
pool	djZgXo
pool .	emYReo
pool at	cdsbcZ
pool closed	bZudeZ
pool for	boZlYd
pool is	hbbZcp
pool manage	lcfdiW
pool test	bhapbc
pop	cQa+cU
pop .	cpoUYc
pop a	ffZoca
pop back	aTuedg
pop by	aWpjfb
pop in	aOYvnd
pop it	aaV2gU
pop my	ddVsde
pop the	kmUejX
pop up	fbXqaj
pop your	faZwYd
popcor	iigTgh
popesc	dbjdal
popia	kUpakY
popia .	jXpddb
popped	Zfhdfj
popped .	deepbb
poppin	WmZvXX
poppin .	ZZgpfe
popula	YlZeji
popula and	bpdddd
por	dTnmaf
port	WbTkay
portab	cYeapk
portab .	efbbdp
portal	aYolhZ
portal .	gSqckb
portal and	dfVloX
portal at	bcxVda
portal by	gYVskW
portal for	dcdafp
portal from	dbecdo
portal has	ddsXcb
portal is	WepaYm
portal my	edSjoj
portal no	VaZlep
portal on	wdfSbW
portal shuts	Yeepee
portal wants	dTrTnc
portal will	Ib1nWa
porter	bKigri
porter .	XSdYxf
porter more	aVnldg
portfo	eedtUe
portfo #	ccZuZe
portfo 's	qdbcec
portfo .	gjcrQb
portfo and	cVbsgg
portfo back	hbcado
portfo by	aloYZe
portfo has	aYerbb
portfo is	cUsXan
portfo on	hdZpcd
portfo so	ccXdtY
portfo submis	ikmUab
portfo to	kqfRcd
portfo went	knaWdZ
portfo with	beTbhu
portio	ZdnYei
portio .	bZoWlg
portio midwif	Wdjief
portio the	bZscea
portla	dmiYee
porto	WYkW9R
porto .	ggeboW
porto and	YtXaeb
porto no	aVeese
porto not	cebfao
porto so	dYZdes
porto the	baedra
porto what	eeeaod
portra	edhijZ
ports	idZjbi
portug	bajUqj
portug .	XkqVic
positi	fgaZgo
positi 's	XUpecm
positi .	elRefn
positi and	beUdeu
positi as	eZcogd
positi attach	jhWeej
positi by	tTebag
positi closed	fcUeet
positi decisi	eoeade
positi for	bcaefp
positi from	ZgWboi
positi goes	bcfebo
positi ground	bqZefd
positi has	ddbbeq
positi is	YhjUen
positi now	dpcfeY
positi on	ZcrZkY
positi or	vkXbbV
positi rotas	doaiaa
positi that	eWZeeu
positi to	ooUWah
positi vote	dpeZfd
positi was	ccYdbv
positi which	eiUdfo
positi withdr	feVeer
positi would	bpddcd
positi you	bedYXw
possib	XtRtUh
possib .	V0YiYW
possib ?	cacqgb
possib after	dZlTkm
possib and	YXZrhj
possib but	dseVcc
possib for	WmXoXk
possib not	Ysccfa
possib offer	luYYUb
possib so	dbdpag
possib that	okZabb
possib within	cdebep
post	ecbalm
post #	eknUZe
post 's	YRcUwp
post .	eZaYrl
post ;	nXoUkX
post ?	cUhj2K
post about	bTtmXY
post after	ddaiqY
post again	emjdkR
post and	mVcXoh
post any	eYXeeu
post at	feVmrU
post back	YbsbWc
post begins	bcpgbe
post but	fuYebY
post by	irbeUZ
post congra	dbbdsY
post delete	dYXedu
post discus	Zqdcdd
post elsewh	hbzeXR
post for	WVeYlt
post frozen	dapedd
post go	cdbeas
post got	eeYdbq
post govern	cvVaXV
post had	cdYhar
post have	fnoedR
post here	brQiff
post i	ioXdkV
post in	ZbqdmW
post instea	ffeeqV
post is	WcqTxZ
post it	fNT5hZ
post itself	lehiTf
post might	aVghhm
post my	icXfZq
post no	feWZes
post not	dmgdmU
post of	hccape
post office	bdWuja
post only	Ztcddb
post open	XpZchg
post orange	pbbbhc
post result	pbceed
post room	jfpbYY
post sent	abscec
post she	VZcjsb
post sleeps	dWsfeb
post so	qdTWbq
post that	ZVpfsR
post the	ucddXd
post to	hZdlGy
post until	dOwdhf
post vacant	ebqebb
post was	TJWVf/
post we	kcVgnc
post went	cOMZd+
post which	nmWYec
post will	adiZbr
post with	WbcSU6
post withdr	dbRcdz
post you	eheYpb
post>again	gWsfeY
post>away	bbWmcq
post>chosen	cgYVcv
post>closed	YXJZb/
post>decide	ooZVec
post>free	XtUXhn
post>give	aiMler
post>goon	YZieep
post>hear	yfPRfh
post>hold	XN/bYd
post>if	aZhmxO
post>match	fbcgOy
post>me	adVe4Y
post>meet	acpjiV
post>news	rffiTa
post>not	bmeaXq
post>offer	dfbVzW
post>others	cceafp
post>papers	Vcgkig
post>receipt	ZgredY
post>refuse	Wgcakn
post>review	kokZVY
post>sorry	fSgdho
post>step	gaXwcb
post>thanks	bgKclx
post>wait	ZUndas
post>you	cZXbyg
postag	djbZji
postal	Saljal
postco	bbgkak
postdo	hYvdYZ
postdo .	mVkhfY
postdo ?	iWcnef
postdo are	eeaocd
postdo they	tUeeec
posted	vlgSXc
posted .	R1eRga
posted a	dmocbU
posted about	dXpccf
posted back	bacXdv
posted every	hpdecV
posted here	rabbec
posted it	Wibcdq
posted lena	sbdccc
posted on	2RhLZk
posted to	qYWndb
poster	YnchhZ
poster .	arfgVZ
postgr	daekcl
postin	Rmjcig
postin .	Uabisd
postin had	eaYees
postin is	hVmegg
postin the	cZkfrV
postma	efefci
postmo	Ycdgfn
postmo .	bfmibW
postpo	YivfZT
postpo indefi	dYtccd
postpo the	jWnaci
posts	iWlSZv
posts .	Sbdaex
posts and	hgWhfj
posts are	TY4Xbb
posts as	dpeaec
posts cancel	cdbeep
posts close	aeqddd
posts have	dlUeem
posts in	WWrhYi
posts is	ddhWjk
posts its	sdWeea
posts no	Ypbfff
posts the	vYaXfa
posts will	uVbZcf
pot	aaalnc
potent	pjZabe
poultr	Wkbeji
poultr .	TmXYsd
pound	bVuZYj
pour	lYajef
pourin	fqYgdW
power	odahhW
pps	Ycmfei
ppsn	XRdlpi
ppt	UamZik
ppts	ablXnd
pq	jnWeXX
pq what	lqPWbY
pr	WdfolZ
pr .	YghqdY
practi	cYZzYg
practi .	fcYuVd
practi ;	danmWc
practi ?	dabolY
practi and	cjYcaq
practi day	bcepee
practi from	oaqVgV
practi is	gbdoZe
practi of	XSVjYu
practi on	UYiodh
practi syncin	bcbqeb
practi test	ecbrbc
practi the	elUgid
practi you	oZhaec
pradee	ggPcnk
pradee .	XTWjql
pradny	kkVadl
prado	ijiecY
prairi	gWmcYn
prairi this	cgjjWh
prairi transi	fcWdho
praise	XXldeo
prakas	YjZloV
pray	pXkWWm
prayer	esghVV
prayer and	pbmbZZ
prayer from	Xcqbjc
prayer to	mWpWed
prays	lcbgkZ
pre	UZZ4Zc
pre employ	XeZtga
pre hire	bZbqgc
pre interv	cbbubb
pre screen	YZZxdb
pre select	YfasXi
preced	ZWnaco
precen	mSmZhf
precen 's	qVbekc
precio	iXmbhd
precio and	mVleee
precis	pddhhW
precis .	oghYae
precis ?	qWdefe
precis as	hUdlkg
predec	YpXVsb
predec it	ijcUnb
predic	WteegY
prefec	fhVeco
prefer	OZgrWw
prefer .	aVpjaf
prefer ?	bcYvdd
prefer a	SVTRf/
prefer and	aZZzad
prefer anothe	baaaYz
prefer by	Zdasac
prefer candid	ZuYgVb
prefer here	ecvWdX
prefer lay	eeeXdq
prefer not	aawabZ
prefer or	ecpcbd
prefer someon	eadZbt
prefer the	WRQdT+
prefer to	UfiVfr
prefer us	dapaee
prelim	Vbwiba
prelim .	YdvkSX
prelim has	aZcdfs
prelim interv	rXfdeb
premat	jtWdeV
premat .	pcZjbb
premat by	bdbeqd
premat of	dqccca
premat to	fqecZc
premie	flXfei
premis	ghdjbc
premis 's	dXqeec
premis .	gkRWkk
premis i	deobdd
premis wants	cbdpee
premiu	jXbiif
premiu .	cSjWvg
premiu and	lgmXeU
premiu has	aXefeq
premiu instit	qcaVdg
premiu with	ceatcb
prende	aYcbvd
prep	LSurbe
prep call	Xepfce
prep needed	dbZqdd
prepai	YhOrbk
prepar	ZXcnrd
prepar .	WOawjj
prepar a	aYZycd
prepar contra	bdpdae
prepar for	plaaaZ
prepar modell	Ypcced
prepar our	fbqZea
prepar the	XfgSye
prepar to	ZeXpkc
prepar your	cadfqb
presby	bRrpaZ
presch	YXWjqk
prescr	Omaeko
presel	dUkklX
presel .	cbhdoZ
presen	XbhyZd
presen .	gfpYeb
presen ;	cTvbgc
presen about	ebqYeg
presen and	gadbVt
presen employ	SVmhpb
presen firm	ddvZcY
presen i	UnjoaV
presen it	WcW0ba
presen myself	bYVzdb
presen on	YhasZd
presen post	ceecpb
presen slides	Xefpfe
presen to	idX0TS
presen we	YWQpdu
presen you	egVnhc
presen your	ZtUdYh
presen yourse	ROd/Qa
preser	dQVclx
preser rukhsa	gXbcdp
presid	cYkbpb
presid the	pgcddY
presid you	fedZoe
press	Wcbuhc
press .	jfUZio
press is	Zfqbdc
press pause	eZpfed
press releas	Xcbwfa
press submit	cabscc
press the	bYokZd
presse	oRvaeU
presse him	rVhced
presse pause	eareeb
presse send	eauZeX
pressi	Zdmfgf
pressu	cfVbmo
pressu .	VXVWmv
pressu and	fYXcbw
pressu is	icTcdr
presto	kYYlVo
presto .	ddpYai
presto bill	hgUnaf
presum	WnXYsc
preten	Ycdpla
preten .	WhYgar
preten it	oaefdd
preten otherw	elfaqS
preten to	UhobnY
preten who	cWjelg
pretor	iYrZeX
pretty	YYlgYm
pretty .	ecobed
pretty sure	aSmUYp
prevai	eccedo
preven	jglUgZ
preven lena	pZdchd
preven said	VrYeed
previe	ibciaj
previo	jZZnlY
previo fact	embekW
previo offer	eecaqd
price	bgrabc
prices	Yggfgh
pricin	imYeag
pride	jZcbkh
priest	Ulgcpa
priest i	Yibdoe
prif	dobYjc
prif job	niieZV
primar	dhfdfh
primar #	hindUc
primar aid	kaUien
primar all	ZnjeTh
primar are	igVjdf
primar collea	Ubkhij
primar diary	YZcjqd
primar dr	chWbll
primar knew	efpWbh
primar locum	edsdbX
primar of	ZuXhab
primar petren	beqaed
primar placeh	TlXhZs
primar scotla	bavYce
primer	dalYbk
prince	oVidee
princi	beeeih
princi 's	fgYcsY
princi ?	eddpeY
princi before	rbeZde
princi but	pafZef
princi has	eblUmh
princi the	avWUjc
princi with	drWgdb
print	VVhisf
print .	VYbexb
print it	ZUgpjY
print shop	ZlSbXs
print sign	ddZtZc
print the	kYYRwh
print this	cfrXdb
printe	ekkbbc
printi	Yghkha
prior	gdQ0Wa
prior to	gZT1VY
priori	cUahpm
priori .	XVcogn
prisci	WTkfZw
prison	dehkVh
prison would	ecedXq
pritch	gjTWjo
pritch invigi	egWcen
priti	fjXbhj
priti .	cbXbcu
priti wants	ddbqce
privac	Uc0iQY
privac note	ifTqbd
privac statem	YhtWYb
privat	gcgmfX
privat fte	cjWgkg
privat in	bnZZpW
privat to	uZeZde
privil	abnYej
priya	jWcOuk
priya an	ffeVqe
priya cyclon	cZUcub
priya northl	bddbrc
priyan	dVdilk
prize	ZX4aZX
prize .	dbucYb
prize draw	ZawYda
prizes	ZdjXqb
pro	YYdeUy
pro .	jTWjZq
probab	jtRVfh
probab and	eVdedq
probab in	ZYphbf
probab lena	pZfdbd
probab not	Q0UWiY
probab rgds	ieWalh
probab yes	cvZcWc
probat	cZcR5c
probat 's	ZXlaqd
probat at	bgqbgU
probat one	dccYio
proble	Xbarma
proble ?	fedYpe
proble at	eaYxVb
proble is	jrZcYa
proble persis	depZed
proble with	cXYqhh
proble you	edWawV
proced	VZnUby
proced #	eWzZaU
proced .	WibRcx
proced and	nXWldi
proced ends	gZZfeq
proced for	WUrcil
proced has	bcceeo
proced is	XWsVZr
procee	UfSoaw
procee .	bPZbY+
procee at	fpdXee
procee furthe	eZbfep
procee to	XcUzeb
procee with	Zaafbu
procee withou	Zbc0dT
proces	aineZg
proces and	cfrZdY
proces applic	Yrbeee
proces but	YVcelo
proces can	V4UZbY
proces ends	acUdlo
proces for	TXwhbe
proces has	XojXcg
proces here	dacccs
proces if	kVqceb
proces in	qgdbac
proces is	flqdXP
proces of	ipYbdc
proces they	ZdVcbq
proces with	haWbVx
proces your	cYsmbV
procto	ZdmVmh
procto .	aXnboc
procur	cdnfag
procur .	daqlYZ
procur unit	cqZcdd
procur yes	idYcap
prod	cXipWg
produc	Zcfqcf
produc .	TYntab
produc are	fnUbdm
produc has	obceed
produc on	bVpYoe
produc ticket	dpdcda
produc want	Vdeanm
prof	kxKbce
prof and	eaddoe
prof the	qabdef
prof them	fvWYdZ
profes	cfdrcZ
profes 's	iWpaib
profes .	hYdnmV
profes as	iocVdc
profes certif	eccoee
profes it	qXdaed
profes refere	YZduec
profes the	afrfZb
profil	egoaXj
profil .	eU0LUo
profil ;	edVedq
profil and	hfcrZY
profil at	cdoXej
profil caught	edWred
profil corres	bpadee
profil does	dWXieu
profil fits	moTedc
profil got	ebZpZg
profil has	VkobgW
profil i	cYcwdZ
profil is	pZleXb
profil or	dbqdda
profil remain	ecVdet
profil so	jZsUde
profil throug	Zrafec
profil to	aoxOZV
profil was	YVvXdg
profil will	lZYcdp
profit	kUdepc
progra	hbbdkg
progra .	neWflZ
progra are	dpWkda
progra begins	bbpcca
progra in	jUharb
progra is	ZVkVgs
progra on	Ycqhba
progra the	iRaekm
progre	crPdYu
progre .	gsNZbj
progre of	fugXdV
progre throug	epbeec
progre to	XlVqbd
progre with	dZZeet
progre you	cbbdds
progre your	ZRdkdw
projec	XcgoZl
projec 's	iSwXah
projec .	acivVZ
projec a	eVqcdg
projec and	VmfTel
projec has	flifcW
projec in	gdSgfn
projec it	eZpefc
projec meet	dobceb
projec opens	noVYbX
projec the	cdfocc
promis	1pWVaa
promis #	pccedd
promis .	0mZTaT
promis @d	paeeec
promis @p	Qbdefw
promis @s	Xofffe
promis a	cxYZca
promis again	sYddec
promis all	rXeded
promis an	mlVWWi
promis and	ZvacYa
promis anyone	fXefof
promis as	pfcbdc
promis but	RzecXb
promis by	dnZSij
promis dear	qdadbb
promis for	1ZXZWc
promis her	nVZhcl
promis here	dXtYge
promis human	Wncemc
promis in	rbbfdc
promis is	wWaYgd
promis it	nbNYkm
promis lena	bvUabb
promis made	UvedeZ
promis me	1mRYUZ
promis modell	Wqeefe
promis nothin	TooacZ
promis of	nlOfkW
promis on	xgRWlW
promis planne	pbbeee
promis promis	rXeddc
promis slow	hXoced
promis so	doeeeZ
promis that	aghYbo
promis to	udcYXh
promis was	nkfaeV
promot	hPZRvq
promot .	gZtYfV
prompt	qcafgZ
prompt .	mZfpZX
prone	VgeZnj
prone .	afpbbf
prone ;	eiSenh
pronou	nkTacg
pronou .	rXXicc
pronto	echebl
pronun	hZtdYY
proof	ZVZ/YU
proof .	hdZqca
proof of	ZYZ9YW
proof that	cXqeiZ
proofr	XWiqjY
proofs	Xkbbil
proper	gbbmmY
proper a	dcogZc
proper answer	4XYXXf
proper contra	haYWxb
proper good	ecrccZ
proper interv	bZloab
proper look	dUjkbl
proper offer	bhdapc
proper one	SXmYwY
proper read	Xrbdbe
proper reply	qgcbcc
proper sit	aabtcd
propos	YbRvkh
propos @d	aZcrde
propos a	YQV0if
propos and	kfUmkX
propos at	ebuUee
propos dates	Zbescd
propos for	paVgje
propos from	adbfof
propos has	febbdp
propos is	cXedqf
propos of	abZpnZ
propos scored	bfiWmf
propos three	cdcpdd
propos to	cpWgga
propos you	XhXpck
propri	gcdfje
prosec	emSfbl
prospe	eSijmd
prospe and	iUoPtZ
prospe for	dfYvSe
prospe it	acdrec
prost	bgjbdj
protec	TZoioa
protec .	XhYftc
protec and	dTolcf
protec as	edccod
protec grade	boddde
protec law	dcpedZ
protec the	ZZeqfg
protec was	eaaecr
protis	YepaYi
protot	cdRhft
proud	WZncqZ
proud .	WbsfhZ
proud of	bhlZWo
proud to	canZuU
proved	daaeZt
provid	dbYqoY
provid .	SbcouX
provid an	csWfed
provid for	geVhdl
provid smoke	rfRWkS
provid that	fgVlkZ
provid the	csSdhf
provid they	ecacdr
provid you	acarkX
provid your	cZZmpa
provin	fdnmVY
provis	bgZpgc
provis .	fcWtdc
provis and	ZkVajn
provis appoin	YheZsc
provis it	cpdcbd
provis list	racdfZ
provis offer	dWXU3a
provis the	hWvZYa
provis them	UTQ4ia
provos	nbThig
prt	YjmWic
prune	gjejcY
próxim	jikVlT
próxim .	biiVmb
psira	kihRXi
psira on	ljhZbV
psm	dnXieZ
psm intern	cxRZZW
psycho	bccphc
psycho and	fVnhfd
psycho by	Zebqce
psycho direct	pebbde
psycho has	hlZUbn
psycho i	fpZacd
psycho is	bXbirY
psycho no	cqbbde
psycho said	ieRahn
psycho the	aidoca
psycho wants	aecpcd
pte	ifUjla
pto	dVrZhd
pto .	nUleee
pub	Wjgcfk
pub .	ecbcdp
public	gYsbbe
public .	Wdbgmm
public and	Zgpeac
public holida	fasdeX
public jobs	cdoced
public on	sWkbbX
publis	zeYVYg
publis .	dhjmWb
publis and	tcdYca
publis has	dWmccl
publis on	ngaTdk
publis result	aqaceb
publis the	5RUNdY
publis with	acVkcr
pubs	gTjZfn
pugh	bqSUre
pugh not	epcbec
pull	UWvplM
pull a	bZXxbc
pull it	fVkncc
pull out	eZ6VYP
pull up	aaZfpd
pulled	VUvQV0
pulled .	aZUahv
pulled a	atZTlV
pulled by	aWXcex
pulled from	YcTaat
pulled into	dtccdW
pulled my	YW0aaa
pulled out	ZQ/QhD
pulled the	RMYcP/
pulled whole	feWffp
pullin	Sb9RTY
pullin out	PZ/SSO
pulse	fdgcgg
pulse .	bXdZrj
pump	eihkbY
pumped	XkXdlj
pumped .	dhUimd
pumpki	aYmpYd
pumps	hYedii
punctu	XWqcjc
pune	SkXasj
pune #	eUejkj
pup	eRncrW
pupil	gedWhl
pupill	iZoWpS
pupill comple	ebqcec
pupils	hYuaYZ
pupils .	WXlqZe
pupils by	hrXXgb
pupils record	cZpgYa
puppet	WXdqih
puppy	mcegce
purcha	WSthsS
purcha .	cZqZja
pure	apiXZh
purim	ebmhcd
purple	beolVc
purple .	YsifaW
purpos	ZdjXsc
purpos .	UcdbwY
pursua	eeWbuc
pursua .	fZZcre
pursue	bPbWc7
pursue .	eXcces
pursue other	eZbZev
pursue your	ecadep
pursui	bQWcd3
pursui other	eYZees
push	SmU5VT
push .	eqbYhb
push back	ZVefmn
push it	YYktab
push our	cbZpde
push your	bcYucd
pushed	2eSdSb
pushed back	rgVZZk
pushed for	cbZebs
pushed it	yiUWVS
pushed to	lRtZcc
pushed your	dacodd
pushes	hdcbgj
pushin	d6QcOQ
pushin for	X0YaaX
pushy	kaifec
put	edgghe
put .	cctWUj
put @s	Xofffe
put a	YdzhYX
put all	YO7efV
put an	oTMXun
put anothe	bfcdtW
put anythi	brbfac
put back	pqWdXR
put create	hoceda
put every	cbsdbd
put forwar	beUzTd
put him	faYZtY
put his	hkWTof
put into	gZdUmn
put it	mhXSph
put me	XWaunb
put money	xeVZYb
put my	jLpfjc
put names	radcce
put not	ckVaep
put off	bqecXe
put on	bN6dca
put out	tShUXk
put questi	cnhVcg
put recrui	dbqddb
put some	aSXrhl
put someth	cdVmna
put that	dqcmZV
put the	gM7WYg
put their	deTfhp
put them	YlyOZY
put this	aNjZkt
put throug	TlbuZY
put to	nkXVgg
put togeth	bckneU
put up	trNNbl
put us	reabdc
put with	bdqedc
put yes	ckZtTS
put you	ecNqbs
put your	SoedqW
puts	gahoeZ
puts #	WiWodk
puts .	XbpkXe
puts a	XgYrdd
puts dear	paeedd
puts for	cfpdbZ
puts is	qcdZhd
puts of	cbtbca
puts says	mSndef
puts the	XdXtch
puttin	XZehsd
puttin me	VSRxrV
puttin the	ThmZqY
puttin you	Zaedre
puzzle	gSc3Pb
puzzle ;	ebaofe
puzzle come	choVef
puzzle hold	flWjed
puzzle in	mZWpZa
puzzle three	acdrdb
pvg	XfWirb
pvg .	ZTQjsi
pvg and	epdeeY
pvg financ	ecodec
pvg stage	ddpbcd
python	UiuchV
pádrai	TpenhS
pádrai .	bwYcgU
pâtiss	eUdmkd
q	icqfSd
q #	eoccdd
q 's	UViwbb
q and	ZTednp
q did	iSdglk
q when	jcVWmn
q will	dqZcaf
q2	liYVle
qa	YSgzfb
qa .	acdpdf
qa about	crWhcc
qa it	dadbpe
qa lectur	dccrae
qa test	caWphh
qcto	dUeoXi
qi	cbikbg
qi annum	acXsee
qr	lgccee
qualif	hiRcdt
qualif .	ZNnodl
qualif and	pkYZbb
qualif are	dqbeeZ
qualif candid	bwUXdj
qualif for	dbVnhj
qualif is	oiaccb
qualit	eYfZct
qualit circle	igVjdf
qualit of	eacecr
qualit or	pdcaee
quant	fcUfgo
quant .	ZTjcar
quanti	ekSZrf
quanti .	buehZU
quanti are	bbddrc
quanti farmha	iccbap
quanti will	oaZYme
quaran	amcech
quarre	bjZsaZ
quarry	bfVmcm
quarry omar	adascd
quarry the	dbpeda
quarte	oZoceV
quarte .	jbnSkf
quarte of	cXjqcc
quay	alegfc
quaysi	ZqeXnW
quaysi and	Ycqcee
quelle	fcpbae
quenti	Taucff
quenti 's	hiUndb
quenti .	ZfqgbX
querie	afwQhb
querie to	ampVdc
query	VfviXV
query has	Qjsbea
querét	Yfhjja
querét ricard	dacpee
questi	bbnvXY
questi #	ZSc5ZW
questi 's	sfhaWb
questi ?	wZebdV
questi about	aYsjYb
questi am	WgTMis
questi and	hbjtVT
questi as	sWRjbZ
questi before	Sikmeb
questi below	Lbe1dd
questi by	JRS/VX
questi carly	dcUihn
questi concer	hmVfff
questi done	higUbh
questi for	bcYrge
questi from	nO1WXY
questi has	crWkTg
questi he	cXtfad
questi i	gkiefW
questi in	dOqwYO
questi is	XiYoie
questi it	ddpkTe
questi mark	c1PmYP
questi may	jVgpea
questi my	ddceco
questi no	hhYnrM
questi of	mmSTar
questi on	dIqyYb
questi please	gZrdaa
questi she	Wtcbdd
questi so	cZhsYc
questi that	bYhrcZ
questi the	chockR
questi to	XncqZV
questi under	cjckhW
questi was	sYlZbY
questi we	jWrhWY
questi when	ljWgda
questi whethe	WkNTjz
questi which	WeisdY
questi wish	carVcd
questi with	caiqbZ
questi within	UZZ0cd
questi write	Zepded
questi yes	ZbwZhW
questi you	jkbhUg
queue	c/XSXT
queue .	TpkWlb
queue i	eueWYb
queue of	fqdcba
queue to	ipbYdb
queuei	Tesjaa
quezon	dfnfZe
quezon .	lXgTfp
quezon and	ecoecd
quezon i	dbpeeb
quezon manage	fnUmgY
quibbl	qSaZdm
quibbl .	sUWdal
quick	leahah
quick .	itSZff
quick ?	eoXced
quick and	mcThjg
quick bus	bSoWjn
quick call	QaW4Zj
quick chat	dbcpgb
quick enough	eaccep
quick favour	cedodd
quick follow	YhVlco
quick heads	WXjpag
quick lpc	Wdjief
quick map	ccaofe
quick no	aVYZcz
quick note	gfgUfm
quick or	dtcaZc
quick priti	lhViah
quick q	kYsaaa
quick questi	YcrXnZ
quick so	tSbYlh
quick thank	ecrceZ
quick they	arcddd
quick to	epbedb
quick update	sfbYYg
quick with	mWrXaa
quick word	Yscedc
quickb	irZccT
quicke	ecnhdZ
quickl	hyUeeU
quickl .	jrahZT
quickl as	Zrcccd
quickl so	aaccip
quicks	hgVdjk
quid	UWmnhc
quiet	ayjfUU
quiet .	budmYR
quiet for	SjZUXw
quiet from	gbpaec
quiet i	Ykpadb
quiet its	WbVlYp
quiet on	juaZZV
quiet place	cYfqdc
quiet room	dbYvdc
quiet since	RrfbhW
quiet so	eeqlXU
quigle	fnXhgb
quill	jZZdjj
quillf	gemfac
quinn	bcrWhc
quinn we	ecsceU
quinta	lmVcdh
quit	Wgebqf
quite	YfiZeo
quite .	eudWcb
quite a	abqadh
quite all	depeeX
quite the	cWVpYq
quite true	ZoncbW
quite what	aSUXmx
quiz	SSx2QS
quiz .	jbqcTa
quiz by	TZcwed
quiz host	VnjdjZ
quiz in	ecboec
quiz lena	cdapdd
quiz so	ekWkef
quiz was	fdsWfb
quizzi	jXgYpd
quorum	pWmfZY
quorum on	ecoddc
quote	kgeicZ
quote .	hnQXkj
quote get	adaoid
quote it	aXxXbe
quote me	gyXTaZ
quote my	dcWrdd
quote spatia	rZYXjb
quote this	dZtZec
quote your	mSWsfb
quoted	fhQbnl
quoted .	bccZvc
quotin	gnaZXh
r	biZubY
r #	cpccdd
r still	asXica
r you	XcjsXb
r2	bpWkba
r28	clYcif
r38	kbgcff
r384	dtbiXV
r384 will	qkYcac
ra	jhfedc
race	eZrfVh
race .	edpgac
race says	hpceeW
raceco	gadfii
races	mhVlac
races case	ocbZdj
rachel	kfXhch
rachel by	Weeqee
rachel to	ifbVkj
raclet	dYlShm
raclet you	ddraYY
radio	mWfeif
radio .	fUghkh
radio on	fbrZbc
radio people	lOdpbi
radio silenc	kncWac
radio went	bcbcpg
radiog	iTnUjj
radiog 's	cbeddp
radiol	JxialP
radiol .	TrpUXV
radiol change	bcbrde
radius	Zagnha
rafael	Vqbffe
raffle	gZkdfh
rahman	ebbUti
rahman is	iUZgmj
rahul	cmfVmd
rahul .	WohZlZ
rail	kZUSsp
rail .	mXbaqc
rail and	daaZpk
railwa	hZldja
railwa and	bQpmfY
railwa on	YkcZrb
railwa year	dXpddc
rain	YexcWc
rain .	dcuYba
rained	fkiWia
raise	bbmWij
raise the	cYidoa
raise your	ihlVeb
raised	ZWnarb
raised your	hfYWll
raiser	gaSvcg
raj	jgahed
rajesh	Zlfecf
ralf	cUkpac
ramire	jecaSt
ramire place	lSbpZi
ramp	gmbhdZ
ramzan	iendRb
ramzan .	XawWXc
ramzan and	sZZeed
ran	ejUfqa
ran head	fZhZpe
ranch	bhoicW
random	eXoVig
rang	eVebrj
rang #	ggTdne
rang .	XSfaso
rang after	Nkpcjh
rang again	lbofcU
rang and	hJodld
rang at	cZgbuX
rang back	Vifbnf
rang but	dfodca
rang family	eTUblm
rang for	licdVh
rang from	XjUepj
rang got	TrgcZf
rang he	ebofad
rang her	bdpdaf
rang him	jVodee
rang his	gaebqa
rang i	eVVqrV
rang in	kZVhjk
rang it	WXjYqj
rang me	fbVjmj
rang no	WbZYjr
rang on	diShbq
rang round	cddarc
rang sixtee	pfadZc
rang some	Wohdde
rang them	odmbWZ
rang they	ghSfhk
rang up	wYacZU
rang us	dfpeeY
rang wants	dcepdc
rang when	kWcefm
rang while	nQVkph
rang with	bZYazb
rang you	dbgXrd
rang your	hqZXdg
range	mcbmfX
range .	fqdhdS
ranger	XtiTpS
ranger on	aeboee
ranger seaman	TyYfcc
rank	biblbh
ranked	kjOQY0
ranked .	refaYd
ranked applic	epbejV
ranked fourth	dZdZct
ranked has	icdbYq
rankin	dgUoal
rankin .	YkaqTf
rankin and	YgZatY
rankin can	apcbdf
ranks	miObnb
ransom	beiaoa
rant	mYPpoW
rapide	XfZfmk
rapide a	dYViml
rapide is	aqbeec
rapids	XjlXbk
rare	jrcVeX
rare .	amZaob
rarely	ZgZgre
rarer	ajPWno
rash	csZddd
rash .	drZddd
rashee	gkeYci
rashee and	ccbdep
rasmus	aTjcat
rasmus .	dZrecc
rat	haeblf
rata	csdZgW
rata and	hrbZfW
rata by	dapgcb
rata in	brSbcj
rata on	cdZqdd
rate	PYif4Y
rate 's	XjWipa
rate .	SnSkii
rate and	ZhXapk
rate as	UWZV+X
rate in	aZdyZb
rate is	XmYdpZ
rate our	eZpbkY
rate the	dbtacZ
rate us	ZVuYZn
rate we	dcZV0X
rate you	gccatZ
rate your	XX7KZY
rated	cmhbVi
rates	WYilkg
rates .	eUmcjg
rates ?	edbrZd
rates depart	eeeZpd
rather	Ygcbip
rather be	lbkWWm
rather do	jVZtZd
rather get	apbddf
rather go	gaSemf
rather have	YRWXj2
rather i	Yabcsh
rather in	cqcdea
rather just	eWearg
rather leave	bZaaYz
rather not	LzlboR
rather say	iUlYWq
rather stay	bX3ZaQ
rather talk	bacsdd
rather tell	WQecb2
rather you	VaiXWz
ratifi	aaXfkq
ratify	higaiZ
ratify and	mWlcee
rating	gVtaYf
rating on	aeqcbb
rating post	pbbbhc
ratio	Zaaacw
rausch	mdWheg
rausch want	aceode
rauten	gxPVhY
rauten it	bqbcbZ
rautio	XdTexe
rautio .	dbVZvd
ravens	cakcbm
ravi	bbToem
ravind	QZ1Ocl
ravind .	ccsTek
re	hfWlYm
re advert	TfceWu
re applic	gRsdZe
re apply	cYibco
re check	bZcofe
re dear	jpYccc
re forwar	lehThf
re re	ofieVZ
re regist	qcYaef
re send	edXree
re sent	eeaoed
re sit	gYZudX
re the	Tjkjfd
re timing	nkWbec
reach	TkZqfh
reach a	V3cSfZ
reach it	WZerif
reach out	bvZdbb
reach the	TfYfcy
reach this	Vbbsib
reach us	QdTkul
reach you	hWhvbS
reacha	bkmgWY
reacha my	jWjfdi
reacha so	btWcea
reache	fjiaah
reache .	VmYode
reache and	dhZeqX
reache modell	Voejee
reache out	evTbea
reache the	Ujgehh
reache them	ZalsdV
reache us	ca2XTd
reache you	2VUZZj
reache your	cpVcmb
reachi	atTbYn
reachi out	jsYZZb
reachi the	abWnas
react	pleadU
reacte	ZbyaiR
reacti	iebchg
reacti .	ZVnZre
reacti or	vWXbce
reacti that	fpYZdh
reacti the	efcbaq
read	dfhehe
read #	nVaodc
read a	gViqZe
read about	fZofae
read all	gkYRio
read and	duKfpX
read anythi	otXaZU
read by	suTRUd
read each	aoVhbj
read email	dXqefe
read every	isfVaW
read everyt	jkYWle
read for	TRjthd
read from	nXqfTX
read how	dbpgab
read in	xahhZR
read it	edVdmm
read journé	Zodffd
read mail	QM7fcc
read me	gZffao
read more	cZvcWb
read my	cYyLgl
read no	kVodeb
read nothin	actbdc
read on	Napfog
read out	6NSPvZ
read receip	dZsded
read replie	eVsbed
read someth	caZidq
read the	VQgxif
read this	YQadxn
read to	jbmlUY
read too	hqaZde
read until	Zqcbee
read was	eqdeaa
read what	jiglbR
read when	YXqaij
readab	0abVZY
readab postdo	tUeeec
reader	dXpYbn
reader choose	pddccd
reader on	agYajo
readin	gqcZgc
readin .	o0WXTR
readin a	edabdq
readin all	krVdaa
readin and	bpacdf
readin at	dcSdZx
readin cvs	brYdfe
readin email	eapeec
readin her	geWfmh
readin it	fZZeta
readin list	Zaaqkc
readin mail	Wcucdc
readin my	gdpShe
readin of	iZUefs
readin over	Wpamdb
readin scanne	faqcdc
readin sports	edqYde
readin the	ichmgV
readin them	fyUZcV
readin this	YMpWuj
readin your	kjWedg
readme	gdUego
readme .	khWWlh
readou	pUVYhp
reads	ghaqeW
reads everyt	occeec
reads is	YbTxbc
reads opport	eoafcb
reads told	Urhcfd
reads you	bbcsaf
readve	bhOufg
readve .	ahlsXT
ready	Wcdmpb
ready .	Wnblgb
ready and	ZoZWli
ready at	cefXpe
ready for	SXrasa
ready on	uUedee
ready to	YRdvdj
ready with	ikbelV
real	sUZjhc
real answer	4SaZab
real boss	pYgWdb
real good	iiRjhe
real offer	Xceaud
real one	jaRyfV
real regret	cUlbZs
real this	pYdTpb
realis	iogbdW
realis .	XvmaaL
realis client	cUlfki
realis it	qeaddb
realit	Zoamea
really	Ydlbdo
really .	ednkVa
really can	bpZjca
really high	ebaWeu
really just	eaqceb
really liked	bbWdZx
really resour	pacdee
really sorry	WUgdW2
really wanted	feceZp
reappl	RaaTP/
reappl after	bYYYY0
reappl as	ecrebX
reappl from	ddZbdr
reappl in	WWTZW9
reappo	WlSbir
reappo .	dbaccr
reason	bVjeYu
reason .	hZnVSp
reason are	dYYddv
reason is	rfaeWf
reason of	bgpZbd
reason people	dgmekV
reason picky	ccatea
reason so	YZubdZ
reason to	uhYbgV
reason we	dYbadu
reason will	fabccr
reassu	UgpdZi
reassu .	dWwacZ
rebecc	hcQnqY
rebecc .	cfaqbd
rebecc bit	oacjfX
rebecc test	bbbrcc
rebeka	cXjdnf
rebeka ;	baacoi
rebook	Wgbnie
rebran	Xeoebi
rec	mTmnbV
rec down	oWlceb
recall	cehjRn
recall .	cjUbYu
recap	ikfVhc
recap 's	dcepaa
recap .	XYsWaj
recap and	aeWeoh
recap i	ajabdo
recapp	cehbel
receip	fc2aXY
receip .	ca2WWY
receip ;	pYcefe
receip a	cZsbbg
receip and	dPzeca
receip for	hTtacf
receip me	bkYaXs
receip number	dddpdb
receip of	kplcWS
receipt>ask	uVmiZO
receipt>chosen	bUmZnh
receipt>date	jZsXda
receipt>decide	iobccb
receipt>give	oZdfWj
receipt>if	uWWgdc
receipt>me	ZWruTY
receipt>meet	bbrUdk
receipt>news	ibbWhq
receipt>not	aUlhbn
receipt>others	cklekS
receipt>papers	ferXgZ
receipt>post	pgfSdg
receipt>receipt	fkrbcQ
receipt>review	e4QRiX
receipt>said	hTkhgg
receipt>step	ZT5YcY
receipt>them	oeVcfj
receipt>wait	Ukhdch
receipt>will	ktSiZY
receipt>you	jktSaa
receiv	jisYZY
receiv #	eabebr
receiv .	mZ4ZYM
receiv a	sjVYde
receiv after	YcVldr
receiv all	qfbbda
receiv an	bwbUcd
receiv and	drnWaS
receiv attent	e1PYdU
receiv before	uZaYcc
receiv by	mjkTdX
receiv call	Xdbeio
receiv feedba	zgSXcc
receiv from	oTfcgi
receiv furthe	btXddb
receiv it	herfgO
receiv job	ebtecY
receiv more	aaages
receiv my	aZtddd
receiv no	TXjjdo
receiv notice	pbebdd
receiv on	gYwSZf
receiv our	esiXXY
receiv ref	dZpeee
receiv separa	dcboff
receiv thank	Wpicda
receiv the	loVgba
receiv this	VY0bWg
receiv we	qdYdgb
receiv with	akrZaY
receiv you	QYR6jW
receiv your	knqUbT
recent	WbukZa
recent applic	flVlbf
recent applie	dcpdac
recent interv	dcpcgY
recent took	dbsaeY
recept	ccuVic
recept 's	ZXuXhe
recept .	gNwbcf
recept and	gVdbse
recept has	Xbsadg
recept is	bbpedd
recept job	mhVbeh
recept on	nXVZaq
recept said	cqZddd
recept says	esfXbX
recept the	Xpjcca
recept told	Yqdeed
recept vacanc	oXchec
recept will	gVscdZ
recept with	daudZa
recept you	aapgce
recess	uYYbha
recipe	eiqVjT
recipe for	gcgWpd
recipe that	cgqVec
recipe words	adYree
recipi	acdces
recipi .	ccXdjq
reckon	2kVSUf
reckon .	kpaZZd
reckon @d	qYdedd
reckon and	pYdefe
reckon create	ocedce
reckon dear	pcdddc
reckon extra	sXdcee
reckon friend	1OSbcU
reckon he	jpZWhU
reckon i	OkSqVs
reckon its	Ypfede
reckon main	vYZdbY
reckon nothin	coceee
reckon one	gYpbdc
reckon otherw	XWTXRy
reckon the	lZqbZb
reckon they	ciqVZg
reckon with	ugaXca
reckon you	iYeWgp
recogn	fnXWem
recogn and	eicZWp
recogn job	eYdesa
recomm	haecii
recomm a	caofZf
recomm afterw	decpZe
recomm anothe	ecbedp
recomm applyi	dcuUda
recomm by	eddoae
recomm crew	kZUgmh
recomm lead	oYYkbb
recomm the	cfoYee
recomm to	Xrbcak
recomm us	edoddb
recomm visiti	deXepd
recomm you	abUeex
recomm your	dZccct
reconc	iUqefZ
reconc .	gXrcdc
reconn	lfZeeg
recons	SlSpjj
reconv	lapaUh
reconv .	UYnjcl
reconv and	cqcbec
reconv on	qYdeee
record	ZajuZd
record #	ZbZwdc
record .	jgwXTY
record a	kgUncb
record answer	clUpdc
record becker	cVbqjd
record by	abV4XZ
record check	gqiaZY
record five	cceodd
record for	gWyacX
record interv	hxWPch
record is	fddXdq
record it	ZVY3ae
record myself	eXducb
record of	fVsgWc
record offici	noWbad
record on	VWesoW
record show	elRlhe
record that	hcvgZQ
record the	YUuYei
record to	ecbqdc
record up	clUfcn
record well	cbbYsc
record which	dbuUdd
record will	Rkmcdi
record your	UfgxaT
record yourse	baZwcc
recove	Xihidh
recove was	baadoi
recrea	QbptYb
recrea .	ccqdea
recrui	hbpbZh
recrui 's	birgSZ
recrui .	booTTi
recrui @s	obdedd
recrui a	cXcblp
recrui admini	depYed
recrui again	bgYecp
recrui alread	aVVgko
recrui any	bYXdcx
recrui asked	YOurcW
recrui assist	ebtTbc
recrui at	UcgjZp
recrui called	gUacsf
recrui can	aXdrdd
recrui checks	XsZbdd
recrui coordi	bbTndp
recrui desk	enlZaV
recrui exerci	cYyZdX
recrui for	hTldXq
recrui freeze	ddoffZ
recrui from	XT6WaX
recrui happy	cdrcbd
recrui has	aYkbYo
recrui here	jZZqgZ
recrui i	ZUkelk
recrui in	iftYaR
recrui is	dfyUZX
recrui it	nTeeem
recrui just	StfPpW
recrui look	oVjdec
recrui looked	earbeb
recrui mailbo	dqaded
recrui manage	rdXbeb
recrui missio	hfpcXc
recrui next	Wckjed
recrui no	cqeaaX
recrui of	Oe3Uch
recrui only	dcYder
recrui please	cZscdZ
recrui portal	VYqeci
recrui proced	cbWedv
recrui proces	fenSbk
recrui promis	qdacda
recrui rang	ccocee
recrui reckon	rbZcdb
recrui said	ZmSgen
recrui says	gaVkjk
recrui screen	bqVkea
recrui so	evWUaj
recrui struct	eoacdc
recrui suppor	dYreeX
recrui suspen	eVteec
recrui team	qieZeX
recrui texted	bcToij
recrui they	jmTidZ
recrui to	jOhhYq
recrui told	Mvgiai
recrui took	lbWdZp
recrui until	fUwddZ
recrui wants	YXZzdc
recrui was	cbUosW
recrui who	aodeed
recrui will	pqPeaV
recrui withou	ebcddp
recrui wrote	nUkjca
recrut	YjYfjh
rector	fVuUge
rector your	ecpefY
recurs	gdgjea
recurs .	fhWiie
recuse	dnXdhd
recuse .	dqbbad
recycl	Wmkefb
red	eciZXr
redact	Wgiddk
redepl	mQifWp
redesi	htfYXZ
redfer	oZmbcX
redo	laghcd
reduce	Zfkaje
reduct	ijIgqf
redund	cfiddi
reed	ddbfem
reel	ThXtak
reel a	aVdzac
reel me	dXteca
reel us	eceoeb
reels	kbigXf
ref	eaelak
ref admini	hcphaY
ref divers	lgVcii
ref floodi	bYUWpr
ref from	Zdbsdd
ref your	cgclSp
refer	YoeYbn
refer a	Zd0USc
refer to	ZmSdho
refere	daewbb
refere #	PetkaY
refere 's	dNnrYd
refere .	icVueY
refere ;	dWcvcb
refere ?	YXY3ac
refere all	kdcSjl
refere alread	ccsecX
refere and	gjTbog
refere are	isTmbQ
refere at	WnaeoY
refere before	Xhipab
refere by	VYnwXa
refere came	dWkZof
refere did	cbZeZt
refere emails	Xdcqee
refere for	dUfnig
refere from	PfM/Ve
refere has	kYdwYT
refere have	boocUZ
refere hurt	eZqceb
refere i	pgbTkc
refere in	iffoRd
refere is	tWglZU
refere lena	bebrae
refere mind	dYrddd
refere names	TYgwbb
refere now	hYYtac
refere number	gZ2SXc
refere off	cZesce
refere one	eVVxcf
refere phone	gbapce
refere please	Ziaqcb
refere should	eapceb
refere so	qagccb
refere thank	ocXhee
refere the	gcaXua
refere they	aRyjZV
refere two	YZT0aW
refere were	mkeTZk
refere who	dccrdb
refere within	Vccvde
refere you	jQzhZQ
refere your	haaVqk
referr	Ylcmfb
referr a	dcZhbo
referr assist	enchlU
referr certif	ecYree
referr has	dXeddp
referr now	YcbYtd
referr resign	cqYhcZ
referr statem	Xcctde
referr up	nhlbcT
refers	aZeihk
refit	TVllco
reflec	XoqThb
reflec .	WuVRkj
reflec furthe	nlbWdd
reflec i	ddoVdk
reflec is	ebqfbZ
reflec on	cZtccd
reflec that	decbob
reflec the	gVqdde
reflec until	areZce
reflec we	Yqcdbe
refore	hQnchh
refrai	WWodki
refrai minimu	ddYdtX
refrai tour	eYcrdc
refres	hLrqfV
refs	aeinhU
refs .	ZWrlbW
refuge	fSmgbm
refund	Zhlbhe
refund 's	ndqQbY
refund .	VXepXo
refund cook	fhOhnh
refund gets	grbcaa
refund nurse	hagasT
refund round	acXbpj
refund the	gYbgbo
refund told	diaarY
refund up	qYeecd
refund will	dpadec
refund your	ccYrgc
refusa	saISey
refusa .	rRYTip
refusa ;	eqZdbf
refusa and	bdeedo
refusa of	anWYen
refusa stands	dZbdes
refuse	lXbZZv
refuse .	ZeOZhy
refuse and	dYkZdp
refuse by	qYVaZn
refuse on	dZYdau
refuse while	fXpffd
refuse you	pTcojT
refuse>again	WNlhjn
refuse>answer	cWchbw
refuse>ask	ffYdpc
refuse>away	Sgmdie
refuse>bye	dXgYep
refuse>closed	ccWZpl
refuse>date	hdUbnl
refuse>decide	YfcZho
refuse>free	fepQie
refuse>give	bcWgfr
refuse>goon	Zaphag
refuse>hear	Uhfkal
refuse>hold	dQzcjY
refuse>match	ccUocn
refuse>me	YcaZfw
refuse>meet	ZaqohS
refuse>news	WgoZdj
refuse>offer	YWuamU
refuse>others	vTfhZc
refuse>papers	lxPdUe
refuse>post	ZTYWny
refuse>refuse	ZdUjsc
refuse>review	jgWWYr
refuse>said	pYQddq
refuse>sorry	cTYgZy
refuse>start	dZZTuW
refuse>step	Xddchq
refuse>wait	glifgR
refuse>will	iijffV
refuse>you	cdecep
refusi	encZbi
reg	eaYVzb
regard	fgmbce
regard .	XX0Xcd
regard and	egrbYb
regard from	lYxTXc
regard hr	bnlbYU
regard it	ZarZdh
regard medica	boedfc
regard next	WvYdfd
regard on	cdtacZ
regard studen	Vldocd
regard this	Zbjaqa
regard time	epaddc
regatt	kgbcZm
regenb	jXjncX
region	ffddfi
region are	pTiffe
region direct	WYejqe
region has	cbeped
region manage	jhldfV
region she	ercadc
region told	bmWmjX
regist	acljdd
regist 's	bdQplf
regist and	fVYgmm
regist as	japcdY
regist before	Xddree
regist for	NcmrVf
regist has	afgZco
regist here	daqZde
regist ho	Upeiee
regist is	lXoZbe
regist number	bYepkY
regist papers	Yhbrcb
regist please	dbracd
regist said	sdXcdb
regist says	joSYej
regist starts	paeddd
regist the	VjYfmi
regist time	sVddcd
regist wants	hpaeYd
regist with	WjrTXm
regist your	gRvedY
regrad	UvXhea
regrad .	iVdsgZ
regret	bXYXY/
regret .	bKUeT+
regret @d	dbXdes
regret any	cUfckp
regret from	eabdeq
regret i	ZphZcd
regret it	mpVZYe
regret letter	oZVZil
regret no	aoYeeg
regret not	dYaddu
regret of	ekjghT
regret our	dlbeVn
regret that	XjXcYw
regret the	alchoV
regret there	edacdp
regret to	QUmeev
regret we	ZhZbau
regret will	sUbZbl
regret you	iVbcdq
regret yours	cbecdp
regrou	UxdTnX
regrou .	WzZbbX
regrou and	Xscced
regula	Tdnibj
regula .	jcPWqn
regula for	Vmdlcf
regula i	cdefZp
regula off	Zgdqcc
regula on	bboqZW
rehab	YameoW
rehab on	eeXasd
rehabi	eeedgj
rehear	gUdrfc
rehman	hclkUd
rehman .	YaudZY
rehomi	dqXYja
reid	hbcgmd
reimbu	3OfbiY
reimbu 's	YYbejq
reimbu .	vUkXhY
reimbu and	qUniVW
reimbu at	pbdded
reimbu early	Wefeeq
reimbu he	paeaee
reimbu on	WbZtff
reimbu so	xcTgYf
reimbu then	rbcecd
reimbu to	hdZYta
reimbu whethe	Uembne
reimbu you	tYcfbc
reinsu	chaZkk
reject	bVVYe6
reject .	WUTfW5
reject at	VbXhhr
reject but	codeeb
reject by	cfaNX0
reject for	ZSXels
reject from	ldSVip
reject it	eijblV
reject or	doceiX
reject was	edTdnk
reject you	emfkiS
relate	gdbZqe
relate .	fdThre
relate to	elUnhY
relati	mXfehe
relati .	iXomUZ
relax	ZkZelg
relaxe	eZdsae
relaye	eXocka
releas	wTXefj
releas .	ZOjXX0
releas @d	paecfd
releas a	chceYo
releas after	Vsceed
releas again	bUueed
releas all	oVbeel
releas by	wWaeca
releas from	YZgaZw
releas me	daXccu
releas northl	rafcbc
releas on	tVbkeW
releas the	nfQYxU
releas to	oailbT
releas which	kXcpeZ
releas you	eYagbs
releva	YldkiZ
reliab	nLddcr
reliab .	rYYYgh
relief	YSaqjk
reliev	cbfomX
reliev .	dbpclV
reliev rings	bpdeea
religi	UVZjoq
religi 's	SpZeng
religi .	jdXVip
religi to	Zacpdi
reloca	ZXmbqe
reloca of	kdrYeW
rely	qfcbdc
rely on	qfcbdc
remain	duekYV
remain .	VcnpXe
remain active	mlSXdm
remain candid	arekaU
remain closed	iboedZ
remain in	SjhiVl
remain is	deUbyV
remain of	igjVai
remain on	eqggbU
remain one	epdedY
remain online	Zaqeee
remain open	alUbuY
remain to	gohbkN
remain two	rbeadc
remain under	c9PfbO
remain valid	ahpdcX
remain very	dpjccW
remain with	ebsgbX
remark	bjkaXj
rememb	VVoenh
rememb .	gXreeZ
rememb i	dfofdX
rememb lena	XVlnjZ
rememb stoked	Tdalgo
remind	YTytUW
remind .	iqTkYc
remind from	cXguXZ
remind me	dVqgaa
remind our	cerYce
remind that	dQtkaa
remind the	VZwZcc
remind to	Wpgfha
remind we	eacoee
remind you	SWnrTm
remind your	UNa2la
remiss	eZjVmh
remit	cbmqaU
remote	jegjdZ
remote .	WkmhkP
remote certif	caaseb
remove	SN4UUr
remove from	YSdafw
remove me	eZ0bYT
remove you	daviZV
remune	dhVkdk
renata	fnXlYd
renata .	fZiWqa
renata job	gkSlja
renata told	crTcdi
renew	RfxjZT
renew .	eYpjaX
renew exampl	Soneee
renewa	ddcjjd
renewa a	dddpae
renewa and	eYZdiq
renewa as	cccXva
renewa charit	dabYqi
renewa for	dZpbdf
renewa saw	choVef
renewa that	dqaebd
renewa the	YoYjch
renewa when	YXesee
renewe	cakVim
renewe coordi	faWbmm
reno	bhgjga
reno .	ZfgXqd
reno type	acdpee
renova	UpiXic
renova .	ctdZab
rensbu	bhjifZ
rent	UfnZem
rent #	SobScq
rentré	hjlecW
rents	bhhbjc
reopen	SZ5Wbc
reopen .	UdvSfj
reopen ;	ddrfdX
reopen in	ZZpjZe
reopen it	ZVeodl
reopen northl	jcpdcX
reopen on	VsjWkV
reorg	gWlfdi
reorg .	eUreef
reorga	bhlXbh
reorga of	edXefp
rep	actTfi
repaid	rgcdYX
repair	Zbewab
repair .	bVcugc
repair fair	ppXXcV
repeat	Zkkagd
repeat and	dZqddc
repeat it	bkZZqa
repeat not	lWkhdc
repeat the	kaUglg
repeat to	dbocec
repert	Wmcldd
repert .	ZgYscf
repeti	fkTmgb
replac	cfcphZ
replac .	dliVoV
replac @d	tZZceb
replac date	Zpeefb
replac health	dfWrcd
replac it	Z0VkWU
replac the	Yicqad
replie	zmaZTU
replie #	Ycqcee
replie .	cgiifV
replie come	epZdfd
replie in	fnUacl
replie inside	raYded
replie lena	wSUXcZ
replie thanks	baodbe
replie to	3iTcRa
replie within	qhXbbd
reply	kddkfY
reply ;	qnZcVY
reply ?	bZgqae
reply about	Yadock
reply accept	aecbsd
reply addres	fdUfcr
reply after	Vucafd
reply as	crZbde
reply before	efTlpb
reply but	Ypibec
reply by	gNLn3R
reply can	kapabb
reply do	afXpei
reply for	xTZYbc
reply from	pknNcX
reply gordon	XTplde
reply is	TojelP
reply lena	qVQncZ
reply needed	ZWwmYV
reply none	cZrdec
reply of	qVjXee
reply on	kbjUkd
reply only	aoicdY
reply please	mYSsdd
reply re	gpdVcc
reply since	aofcdc
reply so	vXZdbc
reply sorry	loUcbc
reply the	eZqhdZ
reply this	bYtded
reply was	bUrfci
reply we	bXXddw
reply when	Xucdde
reply which	pZcXkd
reply will	rmVYba
reply with	ONY/nR
reply within	7UVSec
reply yes	MTY/OV
reply you	tYfdcb
reply your	duNleZ
replyi	ejclUh
replyi to	igUjck
replyi yes	Zdbsbe
repo	QmcubX
report	chckjZ
report 's	WsfYWm
report .	cguVWf
report at	cTbmhl
report back	vgVWcc
report before	dZbsdd
report checkl	abcsYc
report compen	bYdxYd
report for	XbckwP
report form	cdXvbc
report from	fuZacY
report is	kflZUj
report it	ZayaaZ
report nurse	rZZZbj
report on	bkUhnd
report pack	ccauYe
report that	hrcXYh
report to	dZKtzL
report us	apYYld
report which	cbseaa
report with	bZZojf
report you	VoUawX
reposi	ZqTpfX
reposi .	hUhrZY
reposi you	Wbcwbd
repost	bWihbo
repres	qgZbfc
repres .	fmmbgR
repres after	pYeeee
repres and	pZfbge
repres at	cpbfeY
repres ben	coebce
repres from	ohbdac
repres of	kWsadZ
repres superv	Uiffen
repres the	fcYebq
repres you	mThdbm
req	cTaWc1
req #	cbadeo
req closed	ecWefp
req open	boYdeb
reqs	ajngZa
reqs .	hnnYRb
reqs and	ccacre
requal	koWejX
reques	XarpXc
reques .	dV9YXU
reques a	WWVwdl
reques and	dfrfdW
reques are	ZtZbdd
reques for	icjWjh
reques has	ulWVbb
reques i	edpbdc
reques id	deaoed
reques that	bXguab
reques the	ZYZrbl
reques to	YakxYT
reques until	bdbdbr
reques was	fdYeep
reques we	dcteeV
reques within	fZebfp
reques your	UatleX
requir	XdSyZp
requir .	VYddey
requir a	QlNtVr
requir and	biTmcl
requir at	oefXjZ
requir by	aaVtei
requir comple	edbpee
requir for	fhZZcp
requir from	dpddec
requir is	bUbiet
requir no	eadeep
requir of	enctUT
requir standa	ahYdeo
requir the	duWeYd
requir three	aeZrXc
requir to	beVsia
requir two	adcrdc
requir your	VcZuhd
requis	dfeYeo
requis 's	eqcdcX
requis .	dZagat
requis cancel	dcWccs
requis has	eWkdgl
resche	gZS1Wc
resche .	XmgnUg
resche ?	ddaqca
resche to	lWYrcd
rescin	XcTzSn
rescin .	ebXqVm
rescue	YXzXmR
rescue want	feeYof
resear	iVdlal
resear assist	oWdejc
resear boss	daadfq
resear intern	oUdjee
resear neat	dZsbdZ
resend	aRd8ST
resend .	ccwWcV
resend as	ebVuea
resend cv	fcXree
resend the	bVewbZ
resend your	bWhqbY
reserv	Xlbalj
reserv .	Wioaeb
reserv a	Yaaqla
reserv in	bkeboZ
reserv list	axRXjf
reset	iclPna
reset 's	imSVfl
reset not	bbdgsX
reset week	fVnalW
reshuf	ZUhWgu
reside	eZdiYp
reside is	ecoddb
reside it	kVoeac
reside on	X0YcbX
reside to	cebbcq
resign	Yjkdfe
resign .	ZngTfj
resign from	eddcoe
resign i	SZYuoU
resign in	Vpchia
resign it	dZfocf
resign says	bfsZaZ
resign they	nqUVVb
resist	dfZdhl
resolu	ahWjel
resolv	YWZars
resolv not	cTYcY4
resolv nothin	etXdcW
resolv on	kmUZhd
resolv that	aUajtc
resolv to	WScbmv
resort	dZoYoX
resour	dojagV
resour .	hqlQlP
resour depart	Uloaeb
resour to	dZofed
respec	eacWir
respec .	ZkafXq
respec cv	hlVZZi
respec on	XgeWeq
respec to	scaacb
respir	VYTpya
respir .	YOcpsb
respir it	dbddqc
respon	qodXbW
respon and	YxacdZ
respon are	chpcbZ
respon by	idWflg
respon from	wWWccc
respon have	dZqbea
respon in	rcXded
respon it	oWeege
respon lena	qZbdee
respon them	Vdpice
respon times	TyYceb
respon were	Zcedod
respon when	apdded
respon within	/HUcgU
respon you	cgVoam
ressou	hdceoZ
ressou they	kehkaV
rest	ekjadd
rest .	ZVsddj
rest and	eucVbc
rest are	WzWcZZ
rest by	xYcXca
rest employ	phcdcZ
rest is	gpRSvX
rest of	iebhUp
rest screen	Stffff
rest that	hYdasb
rest until	bbrdec
rest was	bapeec
restar	bM7bZd
restar .	bO4XeZ
restar guy	WbVlYp
restar it	dZqbee
restar you	ecucaX
restau	eYjape
restau .	mLifmb
restau about	eZqdec
restfu	bcpgZe
restfu and	dbpbcg
restfu holida	aYqeed
restor	eWmeck
restri	dahkYj
restri made	eercdY
restru	ZRxXfg
restru .	cWudfX
restru ;	eZoeed
restru and	eUlffl
restru at	elVdij
rests	WykTbR
rests .	conYZW
rests with	ZxTbbf
resubm	Xdecjl
resubm .	bWmNjp
result	/jRTZb
result #	1PXaci
result 's	sfYccc
result .	whWRch
result ;	Yuaacg
result @d	zeUXcb
result a	caeedp
result announ	Xofffd
result are	ipYgZb
result around	Xefofe
result at	phXdbb
result back	Tickem
result before	yaZXca
result but	Wpdehd
result by	1aYYaZ
result came	Rabmct
result churn	uYabed
result come	pqPUec
result comes	uZZddd
result coming	ZsWXdX
result dear	5QXZda
result drop	phYYdZ
result follow	bvabba
result for	xhTWZa
result from	uhVXbg
result get	epcbdc
result go	yhYUbV
result goes	padeee
result have	bqcZee
result i	aqbdee
result in	pkWaZc
result is	wbaVce
result lena	4LWSZX
result modell	wYbbcb
result northl	/KVdZX
result not	eVYhcs
result on	/RYXZQ
result once	Xpfeee
result out	eWaepf
result over	tVdeed
result overwh	oZdeed
result pendin	brcbec
result shall	mtWVbU
result so	qcdbec
result that	odceed
result they	pdebeb
result to	/VYRXT
result when	Xvcddc
result will	k0MSYS
result with	ctabca
result within	1XVabc
result you	VZhjgm
resume	fcmdVl
resume .	bcqfca
resump	Vghobc
resump .	dcrbdc
resump of	bgWpcd
retail	eYafpi
retain	Sebcex
retain .	ZRUgb5
retain and	ddddoc
retain for	XtQecd
retain in	chradX
retain our	bqYkaY
retain this	iYpacc
retain your	XiXajp
retake	fXfpVf
retake .	aapbcg
retent	eefZuU
retent first	eedaoe
retest	Kndlgg
retest .	bXlasW
retest to	ZpclaZ
rethin	cjagbl
retire	Uh0YPg
retire .	ZcyWcc
retire ;	bZscdc
retire and	aasicV
retire to	isVcda
retiri	kQifkd
retrac	bZkddm
retrai	faqdca
retrai of	darbgZ
retrea	cepeXg
retrea .	ZUmqXi
retry	bYfYkq
return	aYgifn
return .	UbsZje
return and	nfVede
return by	YYlbbq
return dear	tZcadd
return from	ueiTZd
return is	bYsedb
return it	UVbvpZ
return my	gaqccb
return nia	eXkYco
return of	YacmQu
return on	mgqUTc
return one	cdZT0c
return signed	aeeoce
return the	WVeVuq
return them	ZZYtdi
return to	gjWsNj
return with	jaaqgY
return within	Pbeesk
return your	TYnNX4
reuben	XliXmd
reunit	YamYjk
rev	fbmYWo
rev susan	lVfecm
revali	Ydndgf
revd	iggfVi
reveal	meZdiZ
reveal hr	ecaqad
reveno	ThndnX
reveno .	eabfpc
revenu	cgWhki
revenu .	ViUbkq
revenu contin	pbeeeZ
revenu is	gccpda
revenu of	fcVfoh
revere	flZnYc
revert	l4JgZR
revert .	K/MSWY
revert by	rWelYa
revert dear	tUdbef
revert in	tScded
revert northl	uVdcde
revert once	Zpbcee
revert positi	oadeee
revert post	Zqdcdd
revert to	hsaWgV
revert when	Zqdded
revert with	cZS0hW
revert within	rUegee
review	ixWWai
review .	f6RWWY
review after	dXcguY
review applic	gwXXbW
review by	SocUds
review for	dpYefd
review is	hkkjZU
review its	dZsfeZ
review of	WWnibn
review on	qcbZbh
review so	dXqccg
review the	bYiXir
review to	Zddfcq
review usuall	pYcffd
review you	Yqabdj
review your	oaSdas
review>again	prTgXX
review>answer	qhebdY
review>ask	gYepfb
review>chosen	mSTbvg
review>closed	iddXWp
review>date	tbmZaX
review>decide	apQpiV
review>free	dpmQjX
review>give	gecsSe
review>hear	lglRhb
review>hold	Uc3XXc
review>if	TzRkha
review>news	skTXYj
review>not	eafgao
review>offer	cTeiwV
review>others	gekVRs
review>post	WinkWf
review>refuse	jWPamv
review>review	Z2hUbR
review>said	kfOStn
review>sorry	baVXnt
review>start	gkVbqZ
review>thanks	Xeebcr
revise	dWtbkY
revise .	hfgVoa
revise job	ddXedr
revise offer	cadYud
revise schedu	pdeZee
revise the	Yeodee
revisi	SsoYYb
revisi it	Volcdb
revive	dYhVyY
revive to	ddeZqe
reward	WhndiZ
reward .	ecpedY
rewatc	ZXcdwd
rewatc .	bbcdqe
rewild	jhOdjk
rework	kiYoaW
rewrit	Ylegid
rewrit the	apddde
reyes	Yjhcfg
reyes .	ahqdaa
rf	gdbgWp
rfrd	WZfdon
rgds	baqXig
rgds 's	laiWjd
rgds .	YlqYdW
rgds with	cdobed
rh	edYgme
rhetor	ilgdgT
rhetor home	hlTenb
rhian	fZeagn
rhian .	WbiSht
rhian for	ecofca
rhian note	jTlWka
rhian test	glXmhU
rhian word	daefod
rhiann	cYbgjm
rhonda	ecniXd
rhys	TdYnnh
rhys you	cdUkVo
rhythm	Xfafkj
ribbon	ZkgpVa
ribbon and	ZokgdW
ribeir	hcSnfh
ricard	ijfjcX
ricard .	hatcbT
rick	kmZjaY
ricky	ebkcdj
ricky .	hbqbcY
rid	sjUUfh
ridden	gXZWkr
ride	bcbjWs
ride .	dVrgXi
ride and	Wpched
ridge	ekgXid
ridge .	pZeShh
ridge winery	cZtaeb
ridgeb	ZZZids
ridgew	cesdYc
ridgew .	gYqdcc
rie	hgZdpY
riga	fMqrdY
rigger	YYtUmc
rigger .	ddbcpd
right	fcZijh
right .	VhjXpe
right ?	YerVmX
right @d	qbccbd
right after	/SaVWU
right and	dbPWg1
right answer	iVmfhb
right away	igXZpd
right fit	bgcbcp
right for	ZQMjgz
right i	ccifZp
right if	edbXse
right in	gOojlY
right match	eZacdt
right now	Z2dVZb
right of	ieXbdo
right on	hVjikZ
right one	XjVskW
right ones	ecdpcb
right or	ZQhyda
right person	dgwcdS
right place	eccccq
right sit	dKmgri
right so	jkYVlh
right tell	acecof
right that	oiZVja
right the	fhVqea
right then	TbiolW
right thing	eiSrfd
right to	gkVrXe
right up	UeZXV0
right we	iVZgar
right you	aVVooe
rightl	nkXbhb
rightl .	fuYbba
rights	aXtboX
rights .	fW0RlT
rights photo	emVblh
rights to	dYfcep
rigoro	ebcgVs
riikka	ZXhhgk
ring	qaZpbZ
ring #	sUkYdb
ring .	f0aUYa
ring ?	jUYvYe
ring @d	rYedee
ring a	Ramihh
ring about	QiPpsg
ring after	fpaabh
ring again	qjgUYU
ring all	8QYeWa
ring and	nTcpgV
ring as	padhdb
ring audien	Vcqgde
ring back	Yga0YQ
ring by	sXWdka
ring candid	qjZXdc
ring dear	oibZcc
ring digita	XXohdj
ring everyb	qkaXac
ring everyo	qoSacZ
ring from	uddXae
ring her	TNU/jW
ring him	RPY/TV
ring i	WeXocm
ring if	RkrjYd
ring in	Pwckbc
ring inside	sXdded
ring jem	bdcasd
ring lena	3GeaWj
ring me	kVXnlc
ring my	fVjrZa
ring northl	nfdVgc
ring off	Xgcfdq
ring on	redbdV
ring once	Ypdeee
ring only	pabddc
ring our	acbsbc
ring people	YyYVbb
ring ring	cXapkd
ring road	fcpdbb
ring round	7lZAdX
ring so	ZpbZic
ring some	bZdqee
ring the	TRszgR
ring them	RVhzcd
ring they	dsWakX
ring those	ySbabZ
ring to	LeU0je
ring us	obT0QR
ring when	Lxehdf
ring while	XWsjee
ring with	2KZpXZ
ring you	6eSYad
ring your	TcUyYc
ringed	hcifga
ringin	1ccabX
ringin .	gkqXXY
ringin about	SfhXjq
ringin everyo	xWXdcc
ringin from	gYapdd
ringin him	Uamodf
ringin lena	rVYhda
ringin me	weWgaX
ringin people	qXcbid
ringin round	5dZNZT
ringin the	keQbio
ringin them	RgpljW
ringin to	aciiWp
ringin us	pgcdbb
ringin you	0dXafS
rings	/XRZaV
rings .	ZvgXdX
rings all	vXdacb
rings by	lVelcc
rings everyo	0YVcad
rings lena	zXVZcZ
rings me	5VaZZV
rings round	sQYThp
rings so	bXeqee
rings the	pZXWpT
rings them	oaddde
rings us	qjdbaZ
rings with	vUdded
rings you	sXXnXY
riot	agkclZ
rip	Vaa4Qa
rip for	VWZzaZ
rise	YfbkpY
rises	oZhXjc
rising	cZhefm
risk	djZdjg
risk in	fgXYfq
risk lead	bgcdsX
risk of	iXbbas
rita	djlcac
rita .	WroaZV
rita of	enRgXk
river	affkfe
rivers	iOmqdY
rivers to	dWlmdc
riverw	cSolaf
riverw then	dYseeZ
rly	bUuneQ
road	ZblZbq
road .	dZbYfv
road for	bYbacw
road on	ebZeep
road rota	siVXda
road with	agWddt
roadho	bSfkhl
roads	bdhjfe
roadsh	acnlYV
roaste	Ybhjlc
roaste in	eYWlki
roaste is	dUnddn
roaste on	dapZch
roaste says	apdeed
roaste with	btRgib
roaste you	ddsaca
rob	fgcjec
rob and	rZZhcc
rob for	acepde
rob quiz	hbtWeY
robin	iqZRfg
robin .	qYhafc
robot	eWraib
roboti	aXlplN
roboti .	ZbrgiX
roboti of	fmRqcX
roboti the	XZsbXe
roboti to	edXdsb
robots	lcSWbw
robots have	dcZVbv
robyn	elZnaa
robyn copy	cdcoee
rocket	Zkfbie
rocket .	cdepZe
roderi	fdggak
roger	ddYYpi
rohan	XeObwk
rohan .	ccZdcs
rohit	kZZYgp
roisin	gefqSd
role	ecafcq
role ?	dcOnXo
role and	oihcTa
role at	cZZplc
role comes	cUjfeo
role for	aQvgYf
role got	dXdddq
role i	fbalpW
role is	bSwhUe
role may	eWmdek
role of	YlRVos
role play	iYc1RY
role please	ebcape
role profil	ebpcca
role run	ercZeb
role the	ftaZdb
role was	WeSZZ4
role we	ZsXidZ
role went	caZcgr
role will	gSuded
role with	bdTXrq
role withdr	ddYfep
role you	gkUkdf
roles	aPuSU2
roles and	bUpacm
roll	ilRfek
rolled	Zflhfc
rollin	XejmfZ
rollin .	bdZrdc
rollin basis	cpbeec
romano	meXgff
rome	dYilYi
romero	gdeahj
romy	icjZZj
ron	hehbeg
ron .	daradd
ronan	jigaha
roof	eflfYe
roof online	igVjdf
roofto	epVlXe
roofto terrac	eodcdZ
rookie	dZpjbZ
room	aThskb
room #	aVkzZT
room 's	ednlZW
room .	dRmtYe
room above	edcYsd
room and	ZccP3b
room as	dbcofc
room assist	khSgfi
room before	qUoVca
room change	cddoea
room for	NXVwbu
room from	Xbcbvc
room has	aXduiW
room i	cnXklT
room is	hipTkT
room it	cbVmbq
room of	eaogad
room on	mcnQhg
room over	faZase
room that	gqXcdb
room they	mThiZg
room till	pZcded
room to	SokmXV
room was	hZnUmc
room we	jXXpTm
room will	Sodobb
room with	hbTesZ
room withou	qaebee
room yet	eqadec
roomma	bhZlak
rooms	ggnbbb
rooms and	mlZeUi
rootin	dbkUdr
rootin for	dbkUdr
rooyen	addncj
rope	aoeciY
rory	kalZka
rosali	UXgwae
rose	ajlZhb
rose who	eqdYed
roses	hSRmnk
roses ?	dadjpX
rosh	oXhedd
roshni	hhdecg
rosie	egYqcY
ross	edlabj
ross r	ecodcc
rossi	ecjZig
roster	gXrZcg
roster 's	XoWeii
roster .	cTqgTk
roster ends	pbdcdd
roster from	ceZepd
roster number	eZXseb
roster that	cpddbd
rosé	WlmWob
rota	lTeoXh
rota guaran	dbaped
rota to	gpeaZd
rotary	jQfbXs
rotas	hhaoSh
rotas .	jXTnbm
rotas no	doaiaa
rotati	mahieX
rotati #	gYbcqc
rotati .	sYYlUa
rotati and	kgVhhd
rotati ask	eeepad
rotati pastor	cdscba
rotten	cZYZpn
rotten .	fbeVsc
rotten site	hhWdhj
rotter	xkRhXW
rotter .	nsTacZ
rough	Vikdgf
roughl	glSlZf
round	gdcmde
round #	eQZ5Mi
round 's	WaQeqs
round .	caTnoh
round ?	daWugb
round a	cjuWYW
round again	YYcred
round and	qSalch
round are	qWbbjb
round at	iP1cSa
round before	gscWdc
round but	gVbqja
round by	rtTWbW
round closed	ddcasb
round congra	eXbvae
round date	cZdrde
round dear	kXbtWc
round do	eidVep
round for	ideqXX
round four	geaoda
round him	doZZaj
round in	okdcaX
round is	chYuYc
round it	OesrcP
round lena	saabcd
round modell	sWeZee
round no	kgdVel
round of	WyYTej
round on	sMijlT
round one	WUlbbo
round opens	Xcdcdu
round or	hVsadb
round people	ogeTej
round three	XQZune
round to	X9fVdQ
round two	TeO6SY
round when	Ruhgdb
round will	rbcWec
round with	lPcsZg
round within	pcecce
round would	breWee
round you	YcVXex
rounde	ZZdkqc
rounde .	aibZta
rounde ?	ecobce
rounde plan	kcccoY
rounde there	cYpYic
rounds	dgfZhj
rounds #	dpYedd
rounds .	lYZfVt
rounds a	gSdbmo
rounds and	VYehfq
rounds here	dqWffb
rounds in	dubVeb
rounds of	VmnhbV
rounds on	VrjdXT
rounds one	gbXcqe
rounds you	dUpeje
roundt	YlZfam
route	XVfelp
routed	TdWqhn
routed .	SZatdk
routin	YiRmkh
roux	akgiiW
row	Xakkjc
row .	bbfpdc
row for	eebcpb
rowan	kYTbir
rowan until	beYbes
rowant	giefbf
roya	mhWdhc
roya .	lkVdlY
royal	kgYdhg
royal malcol	edSjoj
rsvp	QarpYZ
rsvp by	Wcfuac
ru	alhlcY
ruairi	jflYZg
ruairí	Wcnkfa
rubbis	dkXbbp
rubbis got	elceVn
rubric	fQmrZc
rubric .	hcXpec
rubén	kdWlmV
rugby	mdXcdm
rugby .	hiWVhp
ruhr	coakjU
rui	aZYoZp
rukhsa	rSXcfm
rukhsa picked	eeeVkm
rule	1lPeYW
rule .	riSpTR
rule for	mgoYbW
rule is	pfecXc
rule of	jrTddd
rule on	ufYcaa
rule say	pacdee
rule that	Tbignh
rule with	ocedeb
rule you	atccea
ruled	kiTUio
ruled .	dUrddg
ruled in	cZWgtZ
ruled out	ckThZn
ruled you	ivSYYf
rules	pZpbKj
rules .	VZbkYs
rules it	oddddc
ruling	/eSPQR
ruling .	xWeXac
ruling and	qYicca
ruling in	rXebee
ruling on	1aYZYX
ruling you	WrZcch
rumor	gpXdee
rumors	gjceee
rumour	joeafV
rumour 's	bhadsW
rumour had	kfkchU
rumour has	glickQ
run	fbfdkf
run 's	WarWZl
run a	eQQtXz
run at	dapcha
run by	jYXYiq
run for	jhpZbV
run from	tUjeeW
run he	ZsXWmZ
run if	Xbabxe
run into	gYqfYc
run is	YatVbc
run it	0qOKRj
run me	asbccd
run my	cakYoc
run on	jlZkVa
run our	aXfSyW
run out	dasgcY
run rings	aZdYct
run so	cVpjcc
run the	XcSkyc
run throug	ftZbba
run to	cgjfTn
run until	tjWXbf
run you	daccre
rung	iZnVjf
rung .	hbVbud
rung back	cUtahb
rung by	rLubaX
rung i	bqZdee
rung it	TiXdkp
rung me	ocfXka
rung on	qWbcdj
rung the	iTyeSd
rung them	ccrdca
rung to	ZeWZoo
rung up	cobcia
rung yes	Yoeeee
rung you	udXUgi
runner	aVTPY/
runner up	OaNPb/
runnin	cmahYj
runnin .	ZtdaRl
runnin a	bTimbn
runnin and	rYddde
runnin behind	tXdeeb
runnin for	aikePl
runnin late	iZtbaY
runnin our	baegoc
runnin the	bWtaja
runs	djkaha
runs #	ZascjX
runs every	aaoXld
runs for	WnqabY
runs from	fesZjQ
runs it	iWNmil
runs out	WcmVuY
runs to	dpgbYf
runs until	byYVYi
rural	ffehja
rural 's	bdXdok
ruralh	WggYcr
rush	bvXqiK
rush a	ayaVba
rush from	bgapdc
rush he	bbYpkd
rush it	qlZcYZ
rush to	YqWbnY
rush you	aZetdd
rushed	jreYcV
rushed .	YrkUab
rushed and	gqWaed
rust	gOoWfq
rust .	XUnbim
rusten	Ygnbee
rusten .	VhpZnY
rusty	hiacZl
ruta	gZgbij
ruth	esZabf
ruth .	Vriecb
ryan	aPldcs
ryan .	ZXXfbx
ryan is	cbYYmq
rückme	iaXdho
s	lbhfcf
s #	beoXhd
s @d	tbWdec
s a	jokTXb
s announ	bO5eeU
s been	XycbdX
s budget	VuWdci
s call	fYYplb
s come	dracdb
s crew	daXdes
s date	sacfcb
s group	fgWjZj
s interv	Thljdg
s mail	qThXlc
s meetin	nnNRmg
s new	edYcdp
s no	aXbpdl
s not	Ytbceb
s off	ewLggb
s on	cfZodd
s open	Vkhdck
s panel	Wgbsga
s paper	ocbbee
s phone	fYabcs
s post	0QRZpT
s round	edccdp
s stand	pfbeea
s the	pecejS
s theatr	Ycdsbd
s top	eboade
s trial	eaVmZo
s vote	ZgVXon
s when	5JXdZk
s will	padeec
s you	gVifna
s your	rcaVjd
saas	ZdZete
saas ?	ebrTYp
saas lena	ddYdrc
sabine	hgaoXd
sabrin	bejjdc
sace	qbldbV
sacked	mXlgZb
sad	VHaMX/
sad .	aaacZw
sad as	eYcedq
sad i	bbcacs
sad jane	caader
sad one	jZcVnj
sad that	dfqbeY
sad to	XUaeX3
sad you	eeebbp
sade	Zdanlb
sadly	ZaWYX9
sadly .	hjVVZs
sadly after	eeZeeo
sadly i	dxXehS
sadly it	aWZkct
sadly no	ctbeeW
sadly we	cZNad6
sadly with	jgjjdU
safari	oeWaif
safe	ca/QUU
safe #	ZXqacm
safe .	iesTYd
safe and	XtqQaV
safe card	ehXocd
safe flight	eaqccc
safe home	YSwabj
safe in	Yeoced
safe journe	gZwZcZ
safe receip	imUmcW
safe trip	cdocec
safegu	WwoRZb
safegu .	XwPXdj
safegu the	iWoedd
safely	Yi4QUY
safely .	dU9WaP
safely and	bpcdbh
safely in	gYpabi
safer	mRWlki
safer .	iUijcf
safer and	ZpccZj
safer exp	gbcbdo
safer says	gRifjf
safer wants	dddpcc
safety	hiWfgi
safety 's	earbcc
safety .	qbNXil
safety and	goeUef
safety is	poaTec
saga	bZwZac
sahel	hXndah
sahib	oRiVhn
sahib .	Yfcfbq
sahib of	fYaboi
sahib on	pccced
said	ghdahg
said #	mvMUad
said ;	sYdddc
said @d	ymReWR
said @p	mdamdV
said @s	sWZaaj
said a	ba2SfW
said about	xRjaeb
said admiss	cpcedd
said after	Rpecje
said all	ejcldV
said an	Vtcded
said and	dcmZYo
said anythi	aqfdgV
said as	aaebrg
said ask	doikVT
said at	boWdbl
said bear	bobeee
said before	zeUXZX
said blauwa	Yaredd
said bring	XXe2SZ
said by	oyWTSX
said call	Wdeqgc
said camp	dbtedW
said can	YbkXwY
said cheers	eZtcdb
said clean	atacdb
said come	XLM7gf
said congra	caWdlp
said consid	dVedtc
said count	gZpddc
said create	huZZZX
said dear	xaYXfY
said decisi	fpYaZg
said do	RsRate
said done	eccdoe
said everyw	dVnemb
said expect	aqbbac
said extra	sbXpaW
said fair	ZY1aXU
said final	pdeYee
said fine	YVmjqW
said for	mYpXiV
said forget	Ttdebb
said forth	elVcbn
said fought	NiycaY
said friend	vjiSOO
said get	SOYnyf
said give	zPaWna
said glowin	Xtbeba
said gm	eUXbxZ
said go	bMZpqi
said good	hX4WPW
said great	YXbwZW
said have	WllYdV
said he	k3bOSc
said head	dqaedd
said hell	jUeecp
said hello	sZcbbf
said her	gYrbad
said here	Sojbfe
said hi	XY2ZWY
said hire	WabW1U
said his	hrgYYb
said hold	mnToaV
said how	TkohZb
said i	XNikoo
said id	jaRnid
said if	joSdYh
said in	jheTle
said is	iqSYjb
said it	fcTZnr
said jacint	hpZefY
said januar	qSZedm
said just	coXbcl
said kindly	cbaZcu
said later	cqbecd
said leave	f0WcXR
said leetco	YZvebY
said lena	6aOjWL
said lets	gpkWbY
said like	nlSbfe
said lit	fqacbd
said lol	Ycqgcb
said lovely	YoneZY
said main	snZZTU
said marsh	Zuaeab
said maybe	hiaeTl
said media	YpmhYW
said mind	YP/WTY
said modell	rrWcbP
said more	etVbcc
said mornin	qjdaWO
said nearly	Vfdnmb
said neithe	esZdcb
said never	eZgYgo
said nice	bpdabg
said no	UEfak/
said none	eXgdeo
said northl	+qKSUP
said not	cpSfbk
said nothin	Rh6cSL
said of	bmWinW
said off	aabhdp
said oh	aMggom
said ok	YVknmW
said okay	cXYqck
said once	ohYcdc
said one	bpZbci
said ops	btXfeb
said our	asaeab
said over	rdYZXk
said partic	rbbdcd
said people	pccdeb
said planne	fpZaYh
said please	jpaccY
said psycho	Xrcced
said put	iWakbm
said rautio	caZdpe
said result	pebccb
said ring	Uodnbc
said see	STYP6n
said setter	drZedZ
said shame	Wbmddn
said she	ssZPhS
said shifts	smWaZU
said show	edcpbd
said shreya	bZtdbb
said since	arXdci
said sit	TnkgXb
said so	hkaRjj
said somebo	hvUZbc
said someon	Wtabbg
said sorry	cloXVe
said stack	padeed
said start	cWjcob
said sunshi	cbpddb
said take	TOZiyg
said thank	fSkVlm
said thanks	bY0cTY
said that	YvUaif
said then	uKeZlo
said there	eSXkZw
said they	i1VWUf
said this	haedpZ
said throug	eadqdc
said tidewa	ZzRZZZ
said to	TdUzXl
said too	eraYdf
said try	cYjcXo
said two	tiZcaY
said unit	pddddb
said was	erhdjP
said we	ZyXWdh
said welcom	dbGY3m
said well	UqZVmk
said wether	ecpdeb
said what	QW8UVb
said when	vYeVkU
said whethe	ctaaec
said which	gkdSnd
said who	Q4QfYY
said why	cWab1U
said with	igYohR
said within	i0RXXQ
said withou	pWeiea
said would	XfitaV
said yes	NKNc/r
said you	Pfkhhl
said>again	ZebxWe
said>answer	umVbZc
said>ask	hlWcgg
said>bye	ghnTjX
said>chosen	XhSY3e
said>closed	YhfUep
said>date	1iVabX
said>decide	ppShbT
said>free	aqkhZT
said>give	UcetlT
said>hear	woZVTb
said>joy	Ublcmi
said>match	Ufdoei
said>me	bdcepe
said>meet	VfWzhb
said>news	0hRXae
said>not	ecYddu
said>offer	ebZd0S
said>others	Xdbqbm
said>papers	fVXrpW
said>post	YZjcre
said>receipt	XN8WZh
said>refuse	VXXmcv
said>review	YqPdjl
said>said	eracec
said>soon	YmUlif
said>sorry	YedWax
said>start	UfkSyO
said>step	dgSwgZ
said>thanks	TS/UZe
said>wait	ZvfcaZ
said>you	abbesg
sail	ibqcZa
sailed	jfYnXg
sailin	bNqesR
sailor	gjqSaZ
saints	iliZZb
sakura	gcdjch
sal	hVehhk
salaam	SluZca
salari	iffgeZ
salari .	eeiWmc
salary	aYbuoX
salary 's	ghbbpX
salary .	YiXZrg
salary adverb	edesUe
salary and	abcesZ
salary as	jZXQ5U
salary band	YicvRX
salary before	Ycfoef
salary but	ekcaoY
salary by	cceoce
salary certif	eapecc
salary do	debtWe
salary expect	XUc4Fr
salary figure	cdbtYd
salary for	edtdUc
salary in	gUnYqZ
salary number	bbbvXe
salary of	beccsb
salary questi	rYjXbd
salary rota	adbsZa
salary same	fdbbtZ
salary slip	dXarYl
salary slips	bedtXe
salary talk	eaepaf
salary talks	ebdpad
salary we	ddZcua
salary will	ecebpe
salary wish	djarXa
salary with	dbeard
salary would	dnbTqZ
sale	Tcubee
sale .	eWsTie
sale thing	ecarbd
sales	Tbkjfl
salon	ceYimf
salon .	cihldV
salon no	eZVdlp
salon or	VblcrZ
salt	jibWjh
saltbo	dYamcn
saltma	YeVapo
saltwa	jfWgYn
saludo	gapfZd
saludo entran	kgViak
saludo is	bdrbdd
saludo with	dgpZcc
salut	Xhjjcf
saluta	fZWfph
saluta .	dnSjVm
salute	eVZrbm
saluto	peYfcf
sam	aWjmfg
sam .	PglfZo
sam a	ectXeY
sam and	sSebjc
sam i	kasbaX
sam my	ibadYp
same	hWeqkX
same #	ggxXUU
same .	YhkXYp
same again	fUcsmW
same answer	crWfZh
same as	lttIXM
same bank	bcqZff
same breath	gcWd0T
same brief	Zdcscb
same copenh	eecbrZ
same date	pZdeee
same day	faPvck
same edit	XdSufV
same evenin	kWfcaq
same firm	bWrefd
same for	qfbfVZ
same form	eZoeed
same grade	cabY0U
same hour	7QPsSR
same job	ehgdnW
same lady	eqbcWj
same link	WWR4ZY
same minute	geXaZq
same money	dVSS/K
same old	YoZbZo
same panel	jdUtca
same place	XUW8Ve
same porto	feeesU
same promis	ocdcee
same rate	cccdqd
same room	WWZ9TU
same salary	fedcpa
same settin	ebpebc
same shall	tcbYac
same shutdo	dXadua
same team	ddcZxY
same terms	daaT3X
same the	kZSacx
same time	nKU1Ye
samir	fogVia
samira	dldeah
sample	WZb8Wc
sample 's	dWcqdi
sample and	oSYjpZ
sample casual	accodh
sample class	dbdqdb
sample flexib	bradbe
sample from	Zckpac
sample is	dbdoee
sample langua	decZdp
sample lesson	kZbobd
sample letter	eepgWd
sample manage	aabscc
sample marek	cadbes
sample of	efYsac
sample omar	aoZpWY
sample questi	dbqadd
sample was	eaoYgg
sample which	baubdY
samtra	ieeifb
samuel	gTidof
sancti	YjWoai
sancti .	eiZoac
sand	bkUhmd
sander	QkhmhY
sander 's	YiZqVd
sander .	WqcaoX
sander writes	eVceoi
sandhu	YXigoc
sandov	gdojXU
sandov .	cqckbU
sandpi	fmUYii
sandra	ggmXec
sandwi	ioYkTd
sang	abfndh
sanjan	dloTYg
sanjan go	aardce
sanjay	XoWmab
sankof	fmddec
sannai	pZcaej
sanne	VmibqT
santa	birhSb
santa .	UcrnbX
santia	hbjfha
santos	lYhbXm
saoirs	gddabp
sap	nZXWfq
sap .	XgWder
sap it	saeXga
saqa	bfZekh
sara	UbfXnr
sara .	dWainj
sara is	Xbomda
sara me	YddbWx
sara the	deZVnm
sarah	eYhmWj
sarvad	cbhgma
saskia	ekdocV
sat	ibgdfg
sat at	ijVjci
sat by	XbqeiZ
sat down	WVVdrt
sat la	Vescef
sat on	ZgubZa
sat the	ioiUXc
sat throug	gVodei
sat with	hrZbYf
satisf	ciahbk
satisf from	mVecmd
satisf it	csccea
satisf the	YhWYay
satisf were	ccpced
saturd	dWXTwq
saturd girl	dYXcjr
sausag	feucYR
sausag .	Ztdbda
sausag from	gUrjcX
savann	aWxYbc
save	YdvVXk
save #	fdtTed
save for	Vljidc
save our	apeddd
save that	ctYdeb
save this	ecpbdd
save you	gYXZkq
save your	gWXkaq
save yourse	eccddp
saved	OQ/WPM
saved #	daqbed
saved .	bYxdbT
saved and	Vpeege
saved as	bQyebX
saved on	dXrcea
saved search	ebqbeb
saved to	jpcYdc
saves	hhZmbd
saving	ZYkZfq
saving accoun	bfpaee
saving and	ecbedo
saw	dbkbYq
saw #	fbZeep
saw a	cnPdmg
saw by	hcpXde
saw enough	dbcfob
saw how	iWdYmk
saw it	VezdSc
saw me	ijvPUX
saw my	bSclar
saw the	kUmWZq
saw you	cmclWb
saw your	ecqoWR
sawdus	boTdif
saws	fRgyXV
saws for	YebvWe
say	jkachc
say #	6UWYZZ
say .	d8YVXb
say ?	dXbW1Z
say @d	2kMfYO
say @s	bocahb
say @t	ebbqeb
say a	fldnWZ
say about	ngUXVu
say again	ZZtfca
say all	gZqcjX
say also	cWZkjl
say an	frdZad
say and	lqWUia
say any	eoifaU
say anythi	dulYXP
say at	a2XbbV
say be	cZdbeq
say bio	odebce
say bring	ccbpai
say but	aeVlbp
say by	5eRRnL
say churn	soaWUZ
say come	YYT5ZW
say comes	ubYabd
say create	ufXaaY
say dear	8nQSUR
say do	VtYZlb
say eat	pdeace
say forget	Xqeeee
say forth	bpbkab
say friend	gqZkZX
say he	VqmWYj
say hello	eWtedZ
say hi	WM7Ldj
say how	dfsaZb
say human	tYdbdb
say i	bOmbte
say if	xSWwXS
say in	poTeUf
say is	auQZcm
say it	hbXQrq
say karen	aX2WYZ
say lena	tZMkUV
say main	vcXWZa
say make	eYTrje
say maybe	Ztcbce
say me	pcdpTW
say media	johaXT
say modell	vlNbYR
say more	evnYSS
say my	kbfgVj
say no	iMdamt
say nobody	fuXaad
say northl	6fNeUQ
say nothin	dwkYZO
say now	lUjddk
say ok	gRUT0i
say on	njbdVe
say only	ajVhco
say otherw	iXXZcv
say petren	dbqecb
say please	Yfaawa
say readme	boceec
say see	atXaee
say she	XpoYTb
say so	dcUbuh
say somebo	biWdeo
say someth	vgSXiV
say sorry	iTnkWf
say sous	cocYkb
say sunshi	Xhqdcc
say thank	UQ1UZl
say thanks	bW4VXZ
say that	fZfaZu
say the	iYcfpc
say they	fkiTYk
say this	WTRXpz
say though	eqbddb
say tidewa	qZbeee
say till	jhVgjc
say to	jgfMoi
say was	njdbfU
say we	XZkUnm
say welcom	dcVcxa
say when	SwUzXV
say where	WZXsje
say whethe	2FekgV
say which	kWY/RO
say who	/bNRSO
say within	dpcebb
say yes	aaUe7W
say you	fkUlkX
say your	XW4Rah
sayin	aYhqbb
saying	eoeZfd
saying .	eodaga
saying @d	Xpefff
saying at	dodeea
saying days	Vvccae
saying hi	iWqbdc
saying in	lSOnoi
saying it	kplPaZ
saying lena	YpSajh
saying no	ZZThdx
saying northl	qVfhec
saying nothin	X2acbU
saying she	dpbcec
saying shortl	ocdddd
saying soon	sYdddd
saying sorry	dUbbdt
saying that	ZdkpaV
saying the	eifiPp
saying we	iubWbY
saying what	dYqgdY
saying when	ZzXhWZ
saying yes	fbeZwV
saying you	YXhZvf
says	lgcdgc
says #	0gPaVY
says @d	vXcddc
says @s	sVeeee
says a	ewUiWU
says about	hjUhdj
says action	eeZode
says advise	aYsbZb
says agency	fXmgiW
says and	icYgqX
says anythi	Y2YVab
says applic	Wuebdb
says appoin	aXddxZ
says as	nVdlce
says ask	bdUill
says be	jaapac
says blauwa	basddb
says by	1YbUeW
says can	ZibyTa
says chloe	hpceeW
says churn	sYYgcb
says client	faaZph
says colour	dZWicq
says come	KGN6wW
says congra	ecoecc
says create	yVYbad
says dear	/PQYUP
says disabi	Xrceee
says do	VkfpgS
says elif	dbWctc
says everyo	baueZc
says for	dvYcXb
says forget	Vrdeee
says friend	4cOXUV
says give	siZaaZ
says glowin	Ygpddb
says gm	bbcdpe
says go	WaoqdW
says goes	cVleem
says good	cUrgiU
says hang	crZecc
says he	qqTeWc
says hello	dasbcb
says here	hXcjZo
says hi	SL/WVN
says his	dYtaaX
says i	cSUlxg
says if	vdZXYh
says it	hreQdd
says its	XsXlbd
says just	Ypdeee
says karen	YV2ZYZ
says lena	vJeQtT
says let	mTepbe
says maybe	b0WcYV
says me	oWZdao
says media	yTlbVY
says modell	uZeada
says no	dYFXb/
says nobody	bdodZf
says northl	6SZZZX
says not	aeSdgu
says nothin	QurVVY
says now	nfTkbZ
says offer	cVWa2b
says okay	cZcdrc
says on	gthZVX
says only	Ztadcc
says or	bZcucd
says otherw	Zasdec
says outcom	qabeed
says partic	bpdebd
says people	cqeeeZ
says planne	pbYkaa
says pop	fXiqaZ
says quote	geWjkc
says receiv	cYwcbb
says recrui	hXdeap
says reject	clYjnV
says reply	Sccqnc
says result	uiUXbX
says ring	ZjZscb
says she	jkofSW
says show	dabvYc
says sign	UYbsZe
says sister	dZuYcb
says sit	Xsebdc
says so	jSojag
says solvan	Ypfddd
says somebo	eddcco
says soon	dobdde
says sorry	beYbfq
says staff	dZYcvY
says start	dddbpd
says steph	dcqcdd
says stop	UhkjjY
says submit	ebpbee
says tell	hcWcjl
says thank	VmvZdQ
says thanks	aWuaZj
says that	iqVedb
says the	ofdUgh
says their	ibgaTq
says then	fQctgd
says there	kQkdod
says they	WfvZUj
says twenty	mXWZqc
says under	hpWbWh
says villan	ebrdaa
says wait	T2cXYZ
says we	YiQejq
says welcom	Zdacsd
says well	afUjqc
says what	Pbhgqi
says when	WwliRZ
says whethe	uabdZe
says which	rUbVjZ
says who	/cNTVT
says with	brXakb
says within	sebabd
says yes	kmNbtX
says you	VVgXto
says your	TVkXsi
sbu	icflba
scale	ZgWjki
scale .	ZUarfj
scale go	ddYYsd
scale you	eoYgeb
scaled	bdnicb
scales	XkXgZk
scales and	ZWWgbo
scams	cabknc
scams job	cVlekg
scan	aVa/XT
scan .	YSowZX
scan and	godjWR
scan both	edbpdc
scan it	aWZwfb
scan please	eaYvcb
scandi	dfRgas
scanne	fNquaT
scanne .	ggYuaX
scanne i	dZeqec
scanne in	ccsbcd
scanni	jZclib
scans	efWibo
scarce	cfqcca
scared	Xggddn
scarf	hhxWVU
scarf .	iasYdZ
scarf in	qddYde
scary	YkfkeZ
scenar	YiYiii
scenes	Xbmcmd
scenes .	bpgccT
scenes course	cdocde
scenes of	glWdhh
scent	Yhgbdo
schedu	hgWubY
schedu #	jndTjd
schedu .	ikXliU
schedu a	ZfWqlb
schedu at	cbphZd
schedu for	pdXqWY
schedu is	ZlZpcZ
schedu link	ecdpcd
schedu so	bpdced
schedu was	Ufenck
schedu you	bXircb
schedu your	caZwdZ
scheme	aXgdkm
scheme .	dcsXaf
scheme and	bbWqma
scheme for	cgZcbq
schola	gUkape
schola .	hZoZUo
schola for	deactV
schola post	dcaduY
schola says	Vnjhcc
school	gahdjf
school #	jUllbc
school ?	dYmdoX
school airlin	ebaWrf
school and	dRiemj
school are	ccobcd
school at	bcpcee
school before	adcpde
school board	kUnjdW
school bus	fXQiql
school busine	qZcdde
school came	aYjYrZ
school can	dacoee
school diffic	eeaobe
school disabi	mVanYV
school fell	dZcbWr
school first	fegbpX
school for	blXcqa
school has	ZggTds
school is	kUhjkW
school of	hhWiff
school or	Xpbjeb
school post	dhmkdU
school rang	WjUken
school rubén	Yeepee
school says	ekfdmV
school that	hqSbmZ
school togeth	ecpbdd
school will	ZxdZgV
school with	bYykaP
school year	pcbdYi
schreu	cWdoej
schröd	dXvaeV
schube	dapdcf
schull	ocVhif
schust	gdkfgY
schäfe	hhaoca
schäfe 's	adUejr
schäfe .	pgYhfU
schäfe since	eXsdeb
scienc	hVUmdp
scienc ?	cZcrdc
scienc and	jdhSZo
scient	ZgeZin
scient his	eccdcp
scient on	WZYZro
scones	ZogTpZ
scones to	dljanT
scoote	eifgcg
scope	hcNUxk
scope and	gdccoa
scope one	bccatZ
scoped	bPsfid
scoped #	VXhqha
scoped new	edpedZ
score	qgRVau
score #	edcbcp
score 's	docbed
score and	veTSel
score is	imWacj
score it	ucdYcc
score of	XpVddl
score was	YQXWd9
scorec	hnTgfg
scorec as	dbZuba
scorec from	hlgYUh
scorec is	ecbfdo
scorec manage	hlPoiX
scorec will	Xpeedf
scored	gdWVcz
scored below	dYZbet
scored by	rXlYgX
scored more	dYdedq
scored well	cpbadg
scored you	cZYamq
scores	3lYPVf
scores and	sbeVbk
scores are	yhReXd
scores for	cbuWdc
scores from	ppWVbZ
scores get	ooYYbY
scores on	hpZadc
scores were	fQipaj
scorin	ianWff
scorin .	ZUnWre
scotla	nWgjSi
scotla .	pYcmbW
scotla archit	qWZdeY
scotla it	dbseab
scotti	aZPjks
scotts	aWghim
scout	ggjXkc
scouts	fglgeX
scp	eajgfg
scp to	dZcoed
scrap	XzbbYb
scrap my	fdqeZb
scrap that	XtaYch
scrapp	XkOXT8
scrapp .	cTTec4
scrapp and	bsbddb
scrapp in	ddWeeq
scrapp it	eqYeec
scrapp the	mZTaav
scratc	guRaYj
scratc .	WrZlYg
scratc that	csYZcg
scratc what	nVcben
scream	hZklfV
scream #	bZtkZV
screen	ZjXuZf
screen 's	ecpbeb
screen .	VfgseY
screen at	bqZece
screen candid	ofYbfd
screen commit	Ypdddf
screen is	YaVxcf
screen it	cZZred
screen out	feYeeo
screen questi	aXgqdf
screen says	edeYdo
screen the	dpWcfg
screen we	cXYgds
screen went	fapUde
screen with	ioTfea
screen you	Rpcoid
scribb	hZanmW
scribb .	fdYokW
script	iafehh
script .	ZooZdV
script and	cbWjbr
script for	dZcsce
script is	Yqeeed
script with	eqVajd
scrum	XZkdpe
scrum me	dcddqb
scruti	TSgeqp
scruti .	Xkdaqb
scruti for	dXjpeY
scruti teache	XXbdmq
sde	Wblele
sdr	gXnadi
se	bgaefn
sea	YZWmer
seacro	dmbhde
seafar	ncZiYi
seafar .	kXarYf
seafar and	oacfiZ
seafar cyclon	dqhXea
seafar smoke	ibZedo
seal	Zbpcbj
seal .	bYsdbe
seal checks	ecdbqc
seal to	qfbccc
seal up	Wsddeb
sealed	TfwiZV
sealed would	eXohdd
seaman	ioUdWi
seaman .	grWVci
seamst	ZifYXq
seamst .	WckbXp
sean	almbXd
search	bembZo
search .	SlmRar
search and	jQadbx
search ballot	Yoeeee
search commit	gsRjbZ
search firm	dkUrbc
search for	cUhkUq
search goes	XuYeec
search is	Wamaoe
search it	cnUdem
search me	bucbab
search on	aUyedb
search result	edpZfd
search until	eXqffc
search while	eXpffe
search will	gqafeV
search with	fZZefr
seasic	ZedevV
seasic and	edWhqb
seasic test	dddbpd
seasid	gqTlWZ
seasid .	aoZdeg
season	ZWecey
season .	cRdZkw
season has	ebcedp
season of	XYriZV
seat	ZVbqcq
seat 's	fYcabv
seat .	iOfggp
seat and	nWaobd
seat at	ZoUxTX
seat for	dWYYvj
seat has	ecacbs
seat i	dodedc
seat on	aZmjSo
seat you	Uecqcm
seats	RcXjYy
seats .	QiYnZp
seats are	cgqbcb
seats lena	oidVdf
seattl	dkbfdg
seattl and	hrXZWh
sec	VgpldX
secate	fjXljX
second	ccZpfh
second #	PtlbfX
second .	XaVdez
second ?	ebuYeZ
second @d	Veeuea
second admini	deacqc
second and	efaabs
second as	pacZla
second best	dcddpc
second bit	jTkqZa
second call	hrbXba
second chat	iPgtbY
second choice	PYUakx
second coffee	nZsTdc
second commun	bcZsdc
second conver	becxQe
second copy	edsddW
second date	WciwYZ
second day	fTQvWo
second does	cbadcp
second engine	ZgYYya
second essay	uadZeZ
second favour	efoYdc
second floor	dLobpg
second go	UcZyTg
second hand	cfmTdn
second has	btdbdZ
second have	YUxXbZ
second hire	cabccu
second i	oQhOgv
second interv	XdexbZ
second is	hUhXrf
second line	fXdXtg
second look	YVdzag
second lot	aYavcc
second meetin	OVd3Wh
second mining	aecZrf
second on	aniLio
second one	bYc4bT
second openin	cXYait
second opinio	jpbZcb
second page	dabpch
second panel	eebraa
second part	aiarbb
second period	dddodb
second pieces	WclVsb
second place	nYXWVu
second refere	aec1YT
second round	ehhqVZ
second rounds	gweOVR
second said	jpkUaY
second seat	XebVqm
second shift	fbpahZ
second so	dcVcko
second stage	TbR4cf
second sympat	edacrc
second talk	UvYlXb
second the	omScdg
second till	vhSSUW
second time	qceWci
second trial	hYYrhW
second visit	ioSffd
second vote	cpddga
second week	dbccqe
secret	kdYmbf
secret 's	jfUmed
secret .	elaUho
secret about	hVlfak
secret and	hlmdaS
secret at	bZUmdq
secret for	gVoihZ
secret had	Yqabcf
secret has	ldVjdh
secret housin	XbXpel
secret must	fdobea
secret or	ebeqca
secret projec	beduXZ
secret says	llWVhf
secret took	eapeeb
secret we	eddZeo
secret will	mWZuaW
secret you	agdpdc
secret your	cbercZ
sectio	dbkofT
sectio #	ceQzbU
sectio .	oQljXX
sectio of	cbrYee
sectio to	edoeda
sector	oinYVY
sector .	eUwZkX
secure	ZXceuf
securi	bbiqYf
securi .	WZshhX
securi ayo	dpXjZd
securi cleara	ZiUpci
securi compan	hUefek
securi form	ZkVrcb
securi interv	gWZmlg
securi kearne	fjlgWa
securi office	hcUjen
securi reason	dauXcZ
securi team	ddqaeb
sedge	Vldfgh
sedge .	Ztccda
see	bmgnZa
see .	V/VaVS
see ?	eapfZc
see a	fpVbck
see about	ewUbeY
see above	ydQYZd
see after	cxcWcb
see all	a0cPed
see and	soSPaf
see anothe	dRwadd
see anyone	YgRN7U
see attach	dapciX
see by	tWaded
see each	rPcrdb
see eligib	Zicpba
see enough	ebdeWs
see first	jvbZdS
see from	dUkeld
see he	fqcZcd
see her	RnsmRZ
see his	iVmeai
see how	c6NqTR
see if	UjYuac
see in	jqbXdd
see it	tUbeWn
see lena	zRdXee
see me	NIb6Tw
see more	dfpYeX
see mr	eccode
see mum	XWqhde
see myself	Slpbeb
see new	eXsaec
see next	bbcqed
see no	wZXfcc
see nowher	dcWTks
see one	qXZkbc
see our	eWwSZh
see people	aQeycb
see somebo	iobfeW
see someon	hlhchV
see someth	cVpbdh
see that	mckOoc
see then	YsZddc
see they	dpbWid
see three	cqegYb
see to	roSUbe
see two	joZRjc
see us	bgOuYk
see we	WxaXdb
see what	Z/YRQU
see when	apibcc
see where	S0iUVd
see whethe	kojUdW
see who	Pt5KRO
see why	omXSgc
see will	W0XZdc
see you	PMk8ib
see your	VRvocb
seed	ZdYokg
seed bank	ceYqka
seeing	XogqYX
seeing a	YgakpY
seeing her	gbcsZV
seeing me	eXjtaY
seeing one	pddZee
seeing people	fvRcbe
seeing that	ZpYidc
seeing them	eaarcc
seeing two	iocYdc
seeing you	STumYh
seek	gefoYc
seeker	PR3XYf
seeker .	Wonaac
seekin	dgZjkc
seem	YkWjYo
seemed	mbnSXm
seems	ddZijg
seems .	mTZgrY
seen	jghgba
seen .	YZxlYT
seen a	XshcZe
seen both	bpafde
seen by	bMznYR
seen enough	necTsV
seen everyo	xXYbbc
seen first	disWaX
seen fit	ebZbpi
seen for	baayTa
seen it	rjbiXU
seen on	WmZnXl
seen one	bracZi
seen our	edqbad
seen that	jZdeoa
seen the	iggVfi
seen them	eYpfcb
seen two	atZacc
seen what	sjYccY
seen you	aTL/hQ
sees	SVY4WV
sees it	YdZuaX
sees them	dcYpdd
segmen	kkcYkY
select	diUijj
select .	TXPfh8
select and	hKhSxh
select as	acYa2V
select board	QqZmeh
select by	mmcUde
select candid	cpdccc
select churn	aWetde
select commit	ndXVfn
select day	Wbo1OV
select for	bhTnsW
select has	VmZhhi
select is	krbdXW
select joinin	embekW
select list	qcabcf
select modell	rRVjVZ
select of	pcfVak
select office	Ypfgda
select offici	bzYabW
select on	vdXWcd
select or	vZdYdb
select proced	YYgbdu
select proces	Zgoade
select shall	rbeYeb
select was	bpeefa
select we	dcboec
select you	XlUQ4T
self	UWg1gY
self .	VlYdkj
self on	lolVXX
self plan	bcatdc
selfie	cpjWkU
sell	imceYe
sell apply1	Zrcedb
sellin	fPtYjc
selwyn	mXeiha
semana	kYijZf
semest	cVdnhh
semi	iXcfbo
semina	cgcffj
sen	mWkgYd
senate	fcpdfW
senco	cglcha
senco .	dbodea
send	bXc3dY
send #	ccbrcd
send .	fSreib
send a	darpWT
send again	cdapee
send anythi	jVplaW
send back	aZTLwx
send by	Wcbvee
send cv	eeapde
send detail	qbaZde
send diplom	eebode
send for	azZdVZ
send furthe	mnkPdc
send her	YSb2gZ
send him	WZbtlW
send it	UXU/eW
send me	bYXvcj
send more	nWkkXd
send my	WfcrZf
send out	uVecaa
send over	XXV1ec
send passpo	dadsbd
send proof	edbsdb
send refusa	vbcbeU
send round	pihVdX
send the	aVSvsa
send their	YhmhnP
send them	TSd1Yi
send this	aVsPkj
send too	eZuZeY
send travel	kddVnf
send two	bRZ0aZ
send us	ZVV6Ze
send when	dYYuec
send word	V0beaZ
send your	fjRtVe
sender	dZteZb
sender .	cawYYd
sender would	eZtaZe
sendin	aXcolg
sendin a	WfauXf
sendin it	SRjonc
sendin me	aelkhU
sendin over	kiOlfg
sendin people	baYdcr
sendin that	iZtZcW
sendin the	gafbuX
sendin them	bZQwbf
sendin this	eY3ZZT
sendin those	YTqneZ
sendin us	jWVbZx
sendin you	XMaoyb
sendin your	ZuRiak
sends	nO5UaX
sends a	gYpZbg
sends her	UT6WhW
sends his	aVuZja
sends letter	olVcbd
sends me	ccWtYc
sends regret	ebcbeo
sends the	ihUmiW
sends them	tYZded
sends you	iVtXYg
senhor	jddanb
senior	ZfUdql
senior .	dadZas
senior associ	eedWqe
senior for	dUaccv
senior gross	kbmdiW
senior one	egcepX
senior or	Yqdeee
senior post	ieddpW
senior role	ZpWZrZ
sense	fjgXci
sensib	bPgZlu
sensib and	cXXipi
sensin	ddfbme
sensor	hVTmio
sensor 's	adctad
sensor and	XedZhr
sent	ecrebc
sent .	agreRe
sent a	XhrkbR
sent after	bcoded
sent again	dnkdeW
sent an	mXXdar
sent and	rWXoaa
sent at	Zaocje
sent by	mZUqjY
sent friend	sYSgaZ
sent from	ggSYht
sent her	bftXZd
sent home	VRjbbx
sent it	VZrkcc
sent me	NRzibj
sent mine	earebd
sent my	kjUhhb
sent number	XcVevd
sent on	ldccVn
sent out	zaTdfY
sent over	aocibc
sent planne	uVYadc
sent round	YWoWbo
sent thank	Ygodfd
sent the	RXekpk
sent them	Yc7NXb
sent they	dqYdee
sent three	dZUndp
sent throug	jWghdf
sent to	fn0RZO
sent two	ioXeeb
sent us	Wdemcm
sent was	ekikcV
sent we	ddadfp
sent when	atYdeb
sent with	eboYjc
sent you	aNtrVd
sent your	mvXOdZ
senten	UYpddm
senten on	datcdZ
separa	Yefbkk
separa .	XlTWmn
separa and	dqabfZ
separa from	Yarede
separa has	cZqfda
separa mail	caYnpY
separa the	pXdieb
septem	obbMue
septem .	qdUdpU
sequen	lYZfgj
sergey	ajTqch
sergio	UUdshh
sergio age	eXpgcd
series	bwYdeT
series ;	dpdfdb
series b	bYoiea
series will	cqZbec
seriou	ffduZV
seriou .	XWiqdg
seriou about	cgYpde
seriou consid	auaZeb
seriou though	mTpcce
sermon	hfoZae
servan	fVfeil
servan 's	fYcWgt
servan .	UjqZgc
servan after	ejdkjV
servan it	Yebqee
servan with	dipeeU
serve	irZcba
served	bYYkni
served 's	cViiig
server	Zideih
serves	PkiSjr
servic	gebben
servic as	hcYZfo
servic centre	hVfhcm
servic dental	WcgsfY
servic the	eecYep
servic will	dcabrd
servin	hbjUdo
servus	kXjXfj
servus has	iTlcdl
sesay	jbapba
sessio	bYayaf
sessio 's	cpZgdb
sessio .	Tldmib
sessio at	dccpbf
sessio for	cYqYak
sessio in	fYVpXn
sessio is	YeavbX
sessio northl	ZZbnoY
sessio of	rUVZtV
sessio was	jlVhdf
sessio with	gRetYi
set	afdtbb
set .	PvmYaa
set a	XsghZW
set and	ascaea
set aside	gbVkkh
set design	YkdWYu
set expect	pdfceZ
set it	MNX/VY
set me	bUXmph
set myself	eZpeee
set on	WUdolj
set out	hVeYln
set remain	ciYpdb
set so	qnPVaf
set the	pbcidZ
set unusua	rcZcee
set up	NYl8VZ
set you	YedfuX
set your	hktMdZ
sets	Tenjgc
sets of	aZskaX
setter	gegamb
setter .	fciOmm
settin	cSvZmb
settin 's	ddqdac
settin .	caxSeb
settin in	dbqZia
settin up	XUYyff
settin you	dcXddr
settle	siTXgh
settle .	T6hOdY
settle and	vfTWnU
settle before	6WVRVY
settle betwee	pVdbnZ
settle but	Upcdbl
settle by	wfZXaa
settle dear	qZdiad
settle in	nWqbWe
settle it	rZRdhi
settle modell	pZedee
settle of	cZctbb
settle on	oNKZe9
settle she	Vsdddd
settle the	aVYnsb
settle this	pZedee
settle which	Yfepdd
settle while	eqWeee
settle who	olgbbU
settle yet	iUdsdd
settle you	akZcpb
settli	kcWanh
setup	clWleg
setup out	dqaeeb
setúba	beWkmg
seven	cahfem
seven lena	sZccda
seven on	dcobdd
seven rights	ecpXic
seven the	ahRgjp
seven you	ickUcm
sevent	bOYjlo
sevent sudden	WWPfpr
severa	bpVYik
severa .	cqZZmZ
severa likes	coebee
severa says	gkRelf
sew	fYkjbe
sewing	hjieRg
sewing 's	endbWm
sewing you	ignbdV
sex	eWjjid
sex .	ffnVfe
sexual	fefjde
shadow	XdjqcZ
shaft	faolbV
shah	ebsgcV
shake	YdmXej
shake you	YVdZmj
shakin	YamTgp
shall	qmWfdY
shall .	mgUboV
shall arrang	eWepee
shall be	srXbdQ
shall commun	tiaXbY
shall confer	brbcdd
shall consid	dpecdb
shall delibe	brbddb
shall deploy	rbbbde
shall give	qgabcc
shall go	WVdpbp
shall have	/QTfYX
shall hear	pibbaZ
shall i	PDmxjm
shall inform	eqcbbc
shall keep	cdYbdt
shall let	tfcWcc
shall not	hYhVbt
shall reach	pdfade
shall report	daebqb
shall requir	dXZtca
shall revert	aucaca
shall ring	sYdcce
shall see	UrcZhe
shall sit	gpadec
shall take	rXieba
shall teleph	wdXeYX
shall tell	yWdYcc
shall we	RHR06N
shall write	hyXYZU
shame	SJkaT+
shame .	ZSmUUy
shame about	bgSiXw
shame but	eZddep
shane	ZYjedl
shane the	iciVle
shanic	UZpgao
shape	dfmjaa
share	ccseda
share a	bohlXX
share an	eqaedb
share code	bYcteZ
share i	aUjjnc
share it	eixQaU
share of	ibbZrb
share the	dWogag
share this	Zcpabh
share with	oimObe
share yet	cpbeec
share your	ZVrmaX
shared	ehhTrb
shared .	aZYX1a
shared a	dcqgZZ
shared among	efZedp
shared countr	easaca
shared librar	fYsZdd
shared servic	kVaXjo
shared strong	dccrcb
shared switch	fpZdeb
shared them	eoYbfe
shared with	pohTWX
shared your	cpadYk
shareh	ecnmUc
shareh 's	ebpdcc
shareh the	haYvdX
shares	dXiojV
sharin	Yfkaii
sharin a	aZpblb
sharin it	Ytbaed
sharin your	Xbbkap
sharon	XmfhlX
sharp	YnPocl
sharpe	gcchYm
sharpe .	ecpgZa
sharpe and	ddUgdq
shaun	YXmVok
shaun .	aYWarm
shaun umming	ZeubbY
shauna	brbXdi
shaz	eYZpfi
she	jhbfee
she #	VopZYY
she .	hkSbdo
she ?	Zpcgcd
she also	bphcca
she always	bpfcgW
she and	bpXkbc
she answer	ZilpWU
she asked	mQhuVe
she asks	pZbekY
she begins	YZWbX2
she called	QXjdlq
she calls	uUXYhk
she came	YeXgdu
she can	WeQsng
she checke	dUbYqg
she choose	qeaccc
she colour	jZXebr
she comes	YnZbbp
she comple	cabloZ
she compre	Ysbdec
she confir	cZWYdx
she could	XxrRbT
she crosse	Tubabb
she decide	waYcjX
she declin	dqeefW
she denise	sXZhcc
she did	lVijbg
she diesel	vVcZbd
she does	kwQhYX
she emails	paecec
she emmanu	pkXbcb
she ended	bhXpdd
she enjoye	bWtZbg
she erased	Wddefq
she favour	btaXed
she frankf	sdbZcd
she gave	WfkiVl
she got	aXodSs
she guard	cqbdec
she had	YXvaZk
she hears	ehrYXQ
she held	pcccee
she her	ZhUlZp
she hollow	rWbcdd
she hopes	emWhUc
she hung	bYqgbc
she ink	ZooZcY
she interv	aaapjc
she just	Nsdbne
she kept	ehnkSa
she knows	rLulXU
she lena	pYdfee
she let	UpgMbi
she lets	tacacc
she listen	deoccc
she looked	pSZZnm
she lost	cacadt
she made	fjoWWd
she may	W4XcZX
she means	dOUnth
she might	Xebqdh
she moving	eecZpe
she must	juYWVf
she needs	SXaqvU
she never	RkwXaU
she no	eZteeV
she nor	jVZkoa
she norwic	iVjfjZ
she now	qWdeed
she observ	sbaddc
she offere	TUcZwm
she only	iPmdig
she phones	qbacdd
she picks	ohcdaa
she porto	axYbZc
she pradee	accqee
she prof	Wsaddf
she promis	4VYdYX
she pulled	YvaZbV
she put	rYabje
she rang	QYbmjq
she read	eMajhv
she reckon	mpaXYV
she reconv	aagrdb
she replie	joNeoa
she rings	xTRfkV
she says	phdgZZ
she sends	nSvWjS
she sent	bkjRXr
she signed	cccjZo
she signs	uabfab
she sits	oVcjgd
she slid	cYYYxg
she speak	dZbcbt
she stands	pZdcfe
she starts	fRTfX4
she stood	dYZejp
she takes	bwUlZW
she talked	VVuZoc
she tells	/XWXSX
she texted	lRcjkY
she texts	tdbacb
she think	ducXdc
she thinks	rhUeVW
she though	pRhdbl
she took	ZipVcg
she traine	hVkliV
she turned	fZVjhm
she used	dbpddd
she wants	ZgMxmX
she was	kZgUfo
she went	oZbalc
she whiteb	cpfdcc
she will	srVcZZ
she workab	boddee
sheare	edkfde
sheare .	iUdjld
sheare auditi	mUffej
sheare in	eZdoee
sheare says	apbedd
sheddi	ddimfZ
sheep	fZlaWo
sheep of	ZYades
sheepd	ZfroPW
sheepd .	dogbcY
sheet	dQrbtV
sheet no	dcrdeY
sheet they	eeVhki
sheets	dchSlo
sheets #	cccadr
sheets 's	efrdXc
sheets .	XdjYar
sheets pastry	acXjod
sheffi	QTskYZ
sheila	WiOiuf
shelf	WdwUYk
shelf until	cYsecd
shell	lcdYek
shell .	adboid
shell result	Wbdehq
shelte	hdilVd
shelve	SL7bpU
shelve for	XX3ccU
shelve the	YayegV
shephe	gcehci
sherif	dfSkne
shift	abdqmY
shift #	eccqbe
shift 's	gTYgri
shift .	XfTrqX
shift ?	gUgzTZ
shift admini	Wakoga
shift and	kUcdkk
shift ate	bccrbd
shift but	eZdcsa
shift by	Vhdpgc
shift dear	kYcrZa
shift done	uagKmg
shift from	becbqe
shift i	SZWxWp
shift if	cuZZcc
shift interv	Zoeafe
shift lead	YkWXub
shift lena	YaZyaa
shift or	Wcepci
shift prefer	hdYoce
shift that	dbYabu
shift the	cZVasm
shift trial	RljiUb
shift was	tjmUdQ
shift with	VWcvkZ
shift you	gmUgfd
shift zestfu	gepZXZ
shifte	ZeduVa
shifte and	Vtceed
shifte me	bddqdc
shifti	gofWga
shifts	/GNxeS
shifts .	/BPoad
shifts ;	hTYtnT
shifts ?	qbcfdW
shifts a	aqVfhf
shifts and	/LadZa
shifts are	dbcrcb
shifts at	rZcgbc
shifts by	oacYkb
shifts he	qVfeef
shifts i	qdcbfc
shifts in	VcnsTc
shifts is	diWogZ
shifts on	Vtdgbc
shifts so	jZUngf
shifts that	rbWajZ
shifts the	lVQhse
shifts then	lVXuZb
shifts to	8EKmeU
shifts we	vSccec
shifts whatev	qZdcdd
shifts when	Zrceeb
shifts with	hgkheV
shifts you	tUZVbn
shiftw	bYkkfe
shiok	gfegai
ship	Vibndi
shippe	VXtYii
shippe engine	bbodde
shippi	kceiYg
ships	wVbgYc
shipya	WXbgkp
shirle	tdZYfd
shirt	gqVbge
sho	fblaif
shock	iloVaW
shocke	Xhgdoa
shoe	fTmbnW
shoe size	dbsbad
shoes	jTTltZ
shook	fUhdne
shoot	dZRxfe
shoot 's	iYaaqd
shoot it	dZbvZa
shoot me	hYZteb
shooti	gcjbgf
shop	fVjehk
shop #	hdpaab
shop 's	Vmeaap
shop .	ZQpfeo
shop as	ebacgo
shop at	daoecd
shop by	aairbb
shop closed	cardec
shop has	nWcecl
shop here	ecbqbd
shop i	ajoiXZ
shop is	lZlVrT
shop it	eecapd
shop lena	jYQonT
shop manage	hbXddo
shop my	elYcXo
shop no	YfSbiu
shop said	irLckh
shop so	dZYpgg
shop talk	ccuXda
shop was	ckWban
shop will	cXqddg
shoppe	Xemhah
shoppi	hfUgmg
shops	jbdeeh
short	aZYogn
short .	Waalbs
short a	gZZbqg
short acorns	ioZebb
short and	lYYXqi
short answer	UjSgWy
short but	bcdqeb
short by	adbdds
short call	YZpnZW
short conver	cXYZsZ
short forema	pceZfe
short i	ZWjdqd
short list	PnLvfg
short long	jeeVod
short no	jiTZcp
short nordli	bbfcrc
short notice	cfjmVe
short nurser	hbgYrW
short of	YcWfW0
short one	fXloTh
short phone	ZpYieb
short questi	Zcaudc
short so	ijcVnb
short survey	ceqZdd
short the	jcUfpc
short they	hhUdWr
short you	aZbXzb
shorta	lahcef
shorte	UawnVZ
shorth	eciTpf
shortl	jvPuQd
shortl .	XjPsVq
shortl ;	ZbgqYc
shortl after	VwcZdc
shortl and	aoTtNj
shortl applic	pgWjaZ
shortl but	oWedci
shortl candid	ovQdYT
shortl for	aXZ1On
shortl goes	pcbdee
shortl has	noUYdY
shortl in	hsaaaX
shortl is	kmVdZf
shortl misund	dXepeg
shortl not	ZxaXdW
shortl of	lhXrVX
shortl out	rXecde
shortl outcom	tXaaed
shortl people	nibgbU
shortl person	koaXec
shortl takes	sfYcec
shortl the	inZVbl
shortl they	XVeued
shortl was	ogbjWc
shortl will	c0YYdU
shortl within	rVeefe
shortl yet	eueefS
shortl you	ZoThVn
shot	ZhWYcs
shots	foRbfj
should	fefgdi
should .	YilVih
should anothe	dYddeq
should ask	dfofbZ
should be	nVWlmc
should cancel	bracgb
should come	VKh7WS
should consid	yXYceU
should have	aVTae8
should he	fXqeiX
should hear	4VSXad
should i	WgmhVm
should it	qjlWXX
should like	aMVuua
should look	bWbkcq
should mail	Ycbtec
should meet	addsdc
should never	ejUhej
should of	aeZbgr
should one	ercYdd
should reach	KWslee
should regard	pVbeej
should report	aZXomd
should ring	giXpba
should say	gdYsZc
should see	bcragd
should she	dwcYZb
should speak	bcepee
should stop	gUkUhp
should that	kVrdea
should the	lvjRTW
should there	avYdea
should they	VubXjc
should we	jqlhPT
should write	gYerad
should you	hekOfo
should your	pyUMda
shout	frVcag
shout .	S/VcTS
shout at	rTZUZw
shout before	Zbeerd
shout by	jSXlob
shout dear	rWeeed
shout if	QWooje
shout in	lReeep
shout me	ZTdwcd
shout on	rVeded
shout when	P4fXeY
shout you	qRTXhn
shoute	YglenW
shoute .	dbqdfY
shouti	eVnfjd
show	VWe4Yf
show 's	YhnOdq
show .	fYiLyh
show condit	eZfpcd
show him	efWqbg
show in	gZqdea
show intere	aocdee
show it	P2WmVQ
show me	WWR/LT
show of	eUXUps
show the	gabnWk
show them	ZfWwba
show this	ZkrUYi
show up	abatfd
show us	VPN/PW
show you	RWqlib
showbi	cicfVo
showdo	bggfgf
showed	aWwKas
showed .	ddZdcr
showed for	desYcb
showed me	eaucdX
showin	fjgXgf
showin them	geWehm
shown	bYiasd
showre	Yalhfe
showre .	XiqWdd
shows	fWggfj
shredd	cYrebe
shreya	XZjbhn
shreya .	fWmoVb
shreya books	ddpade
shreya i	ccYddt
shreya job	daWenk
shreya so	coZdef
shrug	fmfabe
shrugg	jYrfbX
shrugs	NbnpYn
shuffl	ccpleT
shunte	eiscXY
shunte .	cfuaaY
shut	XV8ZTk
shut .	iXmlSf
shut for	ZXyeYa
shut it	eRmlei
shut lena	Zctacd
shut so	sgdbcW
shut the	UXfXb3
shut till	UgzUab
shut until	aeuabc
shutdo	dcafuX
shutdo 's	lajZlT
shutdo .	cnjjVa
shutdo as	dXberd
shutdo for	hWearc
shutdo from	kXaWqa
shutdo grade	bsWbed
shutdo me	iddZpX
shutdo slip	XZUvVX
shutdo the	cZmWmg
shutdo with	dbeZrd
shutdo you	eeapdd
shuts	STe5bZ
shuts dear	fbZtbb
shuts lena	baqbdb
shuts on	ZfWugb
sia	bRoemd
sian	YXmfhh
sian .	ebqYeb
sick	drpacQ
sick .	qfYajZ
sick kid	ogbeeY
sick so	ephgaU
sickne	cckflX
side	hidjad
side .	fZmWij
side ;	YhXhsZ
side a	Uncnde
side answer	Yqcefb
side door	YYpjWf
side feedba	joXdea
side for	dYdrde
side it	fpdcYf
side of	lwWjXP
side the	ZjXqfd
side within	rYcdec
side you	adWqal
sided	bacact
sided with	bacact
sides	fYfsab
sides 's	eaoded
sidewa	XlmecZ
sie	Ybdlcn
siew	gildfT
siew the	XYudeZ
sift	ilMlQs
sift .	WTQnU2
sift and	facwXZ
sift for	dYeoee
sift has	hcioeU
sift is	dtcefW
sift result	vXaZef
sift the	epdYed
sift will	dqeYfd
sift you	cpeeea
sifted	kUXWdv
sifted out	eXYYdv
siftin	g9JdWS
siftin .	buabdb
sifts	kgVWkl
sigh	eYarXk
sight	aobuVV
sight .	ZudhaX
sight but	dqebdb
sight of	YaiuaS
sighti	eWzeUX
sign	VZbf7Y
sign #	VbVyWa
sign .	ToWZ6O
sign ?	eajWrc
sign a	bbbsYh
sign and	YkUdwW
sign at	SfZuga
sign both	bdcR1d
sign but	cqhbba
sign by	IdSR/Y
sign down	daWagp
sign here	aTPzkS
sign in	VS/SVV
sign it	dcQmra
sign nothin	hUrgcd
sign off	wpTXOl
sign offs	dqcbcd
sign on	YYXL/Z
sign or	jYhXqb
sign page	YaYskc
sign please	eedZpe
sign scan	cdZoed
sign the	SRY1oY
sign there	fYaWti
sign up	UK2WZp
sign when	dicZoc
sign where	XVYY5Y
sign within	WdcZxd
sign you	ZmYZep
sign your	ebZO2a
signal	bbaenj
signal in	cpaeee
signal lena	bcbbsb
signat	bdWh3U
signat .	akVhqY
signat ;	bhXuZZ
signat and	mffkfR
signat by	RVeT/W
signat in	edkWnd
signat is	fzaUeQ
signat of	hocUmX
signat on	XXVnrd
signat under	dccuXd
signat within	dedapd
signed	WUYb9g
signed .	SfYTyl
signed a	iXWYcw
signed accept	cccdqd
signed alarme	becpbe
signed and	cWXb3Y
signed anothe	deddco
signed at	pZdefd
signed before	iacUxZ
signed but	chccoa
signed by	ZRSh4a
signed contra	YcVlqa
signed copy	XXdW5a
signed data	cgYuab
signed declar	Pbd1be
signed elsewh	bcyaaV
signed for	dY3RkK
signed from	fcbeod
signed her	cdddXs
signed him	dZbaZu
signed in	aWumZW
signed it	UXLg+W
signed letter	bddVue
signed me	aaWU1Y
signed medica	bedobe
signed modell	decgYo
signed my	dWlcmb
signed northl	adZbuc
signed off	ghZUtc
signed on	kZRTvi
signed one	beZpfZ
signed partic	YeaeYv
signed refere	dedqXf
signed so	fYdpag
signed someon	XZZdZ1
signed that	ecdebo
signed the	WgVdnn
signed thing	eeeVsd
signed up	PbxaZj
signed with	ZgoUkc
signed within	ZeacvZ
signed yet	drZbbd
signed you	XliSuZ
signed your	kQbVpm
signif	edfWgp
signif to	ecoZee
signin	UacL/Z
signin .	XXWWzl
signin anythi	epWhde
signin in	ccpYib
signin off	esgbYY
signin on	bZacwX
signin up	ceuaZX
signin you	YbXXjq
signor	bfQekq
signs	5mSYaV
signs .	XtTndY
signs anythi	Xdbude
signs at	csXbdd
signs dear	oaedee
signs it	uYdbcd
signs northl	radecd
signs off	tjZcYY
signs on	udbaZd
signs or	tZbadd
signs the	ueYYfa
signs then	bqZddc
sigrún	cfjebi
silage	gfmfba
silenc	pwZXcT
silenc .	hljWWf
silenc after	zZWedT
silenc and	asUgbe
silenc as	lqcaaW
silenc but	bqbeed
silenc from	fjlWaW
silenc in	ZhuXcZ
silenc means	mpUbZa
silenc meant	XcYejr
silenc on	lThjkY
silenc past	rZcdkV
silenc she	Vubaec
silenc until	dqcbcc
silent	UvndZT
silent .	YpjYiZ
silly	drigTU
silly .	eateaa
silva	UOcc1i
silva northl	cccVud
silvan	YbWesi
silvan .	Vcccvc
silver	jWcoTn
silvia	fXhoYh
simila	dNbae2
simon	cVUvig
simon .	adbqdf
simon ?	eeeoda
simon and	eZcera
simon has	agYcdr
simon it	eYbpdc
simon my	rdeadb
simon packet	eYdpee
simone	bSYnrc
simpat	deenbe
simple	ghYbme
simply	XurgaN
simply can	dqdeeY
simply have	hyUZcb
simply not	ctgdbR
simply says	Wsedde
simply slow	cpbeed
simran	dQkmhh
simula	dWYudj
sin	dZobff
sinazo	lgYahf
since	cfkYgk
since #	kpiabT
since .	O5eTdV
since @p	kSkZjj
since and	ihVcXr
since certif	ldWdcl
since clean	aZreXi
since declin	cdeipX
since i	WX7Mge
since it	jmTjYg
since long	dXaedt
since marek	VkjYck
since mornin	kUfZar
since my	klRgdg
since office	OhiYlj
since one	kkhdcW
since ops	erbYfb
since partic	dikWlZ
since school	agWpdb
since she	mjUZWm
since so	nVbdnd
since that	bXdipc
since the	dVlaim
since then	QfxgYe
since they	bjfTvV
since we	fOienl
since yours	dlmecW
sincer	ccmiXh
sincer .	mYraaZ
sincer can	XtdZea
sincer in	dZsacX
sincer till	abbdho
sincer to	bcapYl
sinead	XbkZhk
sinead .	bZZcdt
sing	albYdn
singap	icddhg
singh	ekjdUg
singin	gYmjcd
single	kddXih
single one	buTddf
sings	ZcPovX
sings .	ffZeob
sinist	WljiVf
sinist fran	cdcpce
sink	jUdghk
siobha	feqfdT
siobhá	lhehgU
sioned	fYjehg
sipho	akZZoe
sir	dgjgZe
sir .	oXoebV
sir madam	ekobbU
sir office	bsZbea
sister	faledg
sister #	YZubbe
sister 's	RYlpal
sister .	Tjpgad
sister and	hjPcsZ
sister by	obagbe
sister compan	aUpnae
sister decide	qYeded
sister from	hdZdpb
sister got	YovRSf
sister on	gZbocg
sister picks	pdebdd
sister reckon	rjScdU
sister rings	oUeeke
sister says	mVgnVi
sister she	vhWXXh
sister the	bbtYdd
sister they	cbaeeq
sister to	Thlmdd
sister wants	ZdXcbw
sister was	dhphaU
sister works	VbZXrp
sit	elXtdW
sit .	clgXpV
sit a	cfbqgZ
sit at	bWarlc
sit by	SxiaZX
sit down	bfXmoZ
sit in	RRr2XV
sit it	UfYpbm
sit on	xhbZbT
sit the	VQL/Tk
sit there	blTimc
sit tight	l4cTVP
sit togeth	sacZcd
sit with	kdeqVZ
sit you	eWbrgb
sit yourse	ebtWeb
site	cceqbf
site #	edUees
site 's	VZgedo
site .	XWrWYu
site by	ibXqbc
site churn	deeqXe
site direct	apddfd
site from	bbZaud
site got	ghgRkh
site interv	edYrdd
site is	aXyWec
site lead	fcbsbZ
site named	dbhdpZ
site nurse	lifSke
site office	chZsZa
site says	omaYbZ
site superv	Zpdchb
site to	hckdkW
site trial	cpXfee
site visit	dcV2VW
site walk	caZrci
site with	qgXiXb
sites	bgUnna
sites .	WpcVqb
sites ?	ddZqde
sites down	dqbcdd
sites record	ecaqcd
sithol	hSYjgo
sithol and	ecZfdo
sits	judiTW
sits .	Ytfcca
sits @d	pZeeee
sits a	dWpeed
sits again	bcdtcY
sits dear	aqdcec
sits down	vZcYbb
sits in	OVuxbX
sits modell	qbdbde
sits on	ojfYWe
sits the	Ysbecd
sits with	X1fUeV
sittin	gpSbjh
sittin .	dmPjih
sittin ?	deXapg
sittin at	cWicfo
sittin down	gbdUom
sittin on	svVXcQ
sittin the	baZTdx
sittin with	b0WbST
situ	dSdrck
situat	fmcdZe
situat #	YqSXje
situat .	ifmdeW
six	cUamqg
six .	adTkph
six ;	Vqeibc
six and	hWNqdo
six candid	odeddb
six for	sdcWfb
six month	dXZctg
six more	eraYjZ
six names	gVdfqb
six of	liajPj
six pages	Wdaomb
six questi	aXfxbY
six rounds	eRoakl
six sleeps	pcadde
six vacanc	jWmfef
six were	nTXZjn
sixtee	jYmidX
sixth	YXpWhl
size	VibsZg
sizes	dZencg
sizwe	gbijbf
sjoerd	Tjekjb
sjoerd sugges	dfbgZo
sjoerd ward	ednUii
ska	ZkZdZo
skarvi	kdclZd
skarvø	Zdkghd
skarvø 's	eVheki
skarvø .	daeuUe
skates	dYR2bZ
skates to	cZbwcY
skelet	glYeWl
skelet staff	erYedb
sketch	Ycdlje
sketch .	fkmlPV
sketch ciao	eZWasd
sketch for	eaardd
sketch it	Yadkod
sketch machin	Wnband
sketch of	ebpchZ
ski	hgldiV
skies	gUYdjq
skiing	fgcebj
skill	kcgWbl
skille	inWVUo
skille it	kdcaUr
skille under	YtceeZ
skills	lbgoUb
skills and	YvcZee
skills are	bbkWdr
skills check	dcVucg
skills test	pZUlab
skim	baahjm
skim thing	Wadfmm
skip	dohiVW
skip .	ZWombg
skippe	jcijfV
skippe .	YvdcZY
skippe coffee	ginVdd
skippe proces	nfVlda
skippi	pRqhWV
sky	gvWVea
sky .	dpcedc
skype	XWU3Yd
skype with	cfbodc
slack	cmZjeb
slack insura	acpded
slamme	aneded
slappe	danbkZ
slappe a	eboedb
slashe	beafmg
slated	aeajme
sleep	ugjUkO
sleep .	ZTwhQm
sleep for	jjggeR
sleep on	rtNPsQ
sleep well	uTidiT
sleepi	aOVlpo
sleepi 's	eXfcpe
sleepi .	bhdVdp
sleeps	xplTMV
sleeps .	latbZV
sleeps a	aqcedd
sleeps on	xjUXWg
slept	gfcfei
slid	meIcuf
slid a	bVVY2c
slid my	edbadr
slide	nhbchV
slides	SSq8TW
slides .	fPlqbd
slides are	aZsfca
slides from	dbxWab
slides got	piZdZY
slides in	Zeapdc
slides to	Pcb2dc
slides you	acsadd
slight	lUkfcf
slight robin	qXjgfV
sligo	iUjhgd
sligo commit	WXmYkn
slip	dbetcX
slip .	tNenha
slip and	dinWaj
slip back	YamSoj
slip by	WaXO0e
slip copies	XZUvVX
slip for	YbrmWX
slip from	dZsabb
slip no	hcnUjd
slip so	daeqcd
slip they	jtTXWY
slippe	tgcjZU
slippe .	oqQfkR
slippe and	dqefcZ
slippe by	WZcddr
slippe to	vUbccd
slippi	cNxZka
slippi and	bYuaea
slips	WYeucf
slips .	WYYplk
slog	qlbTYg
slog number	pkYVdd
slot	QYc/Zc
slot 's	dcSjgp
slot .	Pej2XT
slot and	ffoVlZ
slot at	bcZYsi
slot away	ccZsdd
slot before	bcdpde
slot for	eesYab
slot got	jhZWdo
slot has	dWnfbi
slot in	XWdndo
slot is	eYecpe
slot lena	ccXnWn
slot may	focaed
slot off	eccoed
slot please	Yeepee
slot sorted	Vfeqef
slot was	bYjodc
slot with	gTYtZi
slot you	afbyaV
slots	PZO/We
slots .	ebZscc
slots are	XeYsYl
slots below	ecdoec
slots for	XgRhir
slots on	WWa2ca
slotte	eZTfhs
slotte .	akYqcc
slough	TigtVe
slow	e7VTXd
slow .	jxWbTb
slow and	awXbae
slow becaus	crafea
slow burner	dqcddW
slow for	abccds
slow here	qcbedd
slow one	crXkbZ
slow proces	hVejle
slow replie	XUwbdc
slow resist	dpeeca
slow venkat	aqbded
slow with	Yraadi
slower	j0WSVZ
slower .	hxTacW
slower than	qpSYac
slowes	hkccbf
slowin	WTrioW
slowly	b/LOST
slowly .	U/QQUY
slowly and	gyWaYY
slows	lZiWfg
slows .	aercdZ
slows on	pZddgd
slt	hcPgkn
slàint	bkXXeq
slàint .	btbcgV
slán	kWlqVY
sm1	aahhgh
sm1 's	cihglV
sm1 the	ecpbdc
small	canhgc
small bath	heVfli
small c2c	cZvabb
small change	fbZpde
small employ	dcreaY
small inconv	dboced
small one	cccZph
small pelumi	eardeX
small press	ioWeZf
small print	XhWfub
small scorin	cZyXaZ
small talk	jX1PUX
small world	ecoddc
smalle	jelWmX
smart	keYjef
smart 's	hhVchj
smashe	Wlhama
smashe .	caaWsl
smashi	uTgXaf
smell	fabhhj
smell .	dfRdlo
smells	daohbc
smet	gidged
smile	Pchaue
smile dear	XhYYpk
smiled	Yghjfd
smiles	gUkpcY
smilin	dihXnZ
smoke	uegTeU
smoke .	nfSTma
smoke from	koSbja
smoke i	eXceeq
smoke in	cWuZcY
smoke or	vWccdd
smokin	ZpiWfg
smooth	nTrUgb
smores	WZgdat
sms	jdghZg
sms .	cjnWeb
sms exerci	glVefj
sms on	uWaded
sms paper	Zbbvbc
snag	bgmnaT
snapdr	ifblbc
snapdr .	fcXpdf
snappe	cYYhhp
sniff	jlfQqT
sniffi	vZeYgV
snippe	SpdYWm
snippe office	WjXVbp
snow	kYnWgg
snowed	gdTkjj
snowed my	ecTelo
snowin	cdooVV
snowpl	ainYia
so	hachhh
so #	/DfLYU
so .	akiThl
so ?	XuUbei
so @d	7PYdaa
so @s	egVbYo
so a	YXX4cY
so about	jcUnja
so act	ccdeqb
so after	SwdbXj
so aisha	kpdWZc
so alas	eqdddY
so all	VWznVT
so also	YpfkbY
so am	VsbamU
so an	gccYra
so anothe	dVZtdd
so are	VuagrI
so as	lWncec
so at	kePiYp
so bad	aVvbgb
so be	RSm4YU
so bear	c4RYZW
so before	YOdjqj
so bring	ZaS0kY
so by	zQZgkS
so can	SeUvpZ
so click	dbdpfc
so close	ZmKdR3
so come	WLN/YW
so congra	ebaaxZ
so consid	ZZYeyb
so could	YbX1gT
so count	2RcZbX
so create	sabddc
so dear	1QYgac
so do	WqfmiR
so does	fbsSif
so drop	bXXwce
so either	tZcddc
so eleano	gocVdi
so every	ecoedc
so everyo	Wbofla
so everyt	fisbcS
so exampl	1SbaaZ
so expect	xJiiXZ
so far	fxidXR
so fine	oaZkZb
so forth	5UZYYd
so get	JSR/mV
so give	goVkYX
so glad	lcZavV
so go	fXaqia
so good	bMZxqX
so grab	babsde
so gratef	aTqeZh
so grazin	dfdoda
so hambur	qadddd
so hang	hvUYbc
so happy	YWgT4V
so hard	aZbZuf
so have	bYcitV
so he	oWgjTk
so here	cUZStv
so hired	dbdesZ
so hiring	dYtdec
so his	obdeed
so hold	qlaWca
so how	kfZbqY
so hybrid	hYdqad
so ignore	kZpaab
so ill	oYjcdd
so imagin	hoafeY
so impres	dbZawV
so in	eTjdqd
so ir35	igmVah
so is	fiZaqc
so it	hdVhlh
so its	PqgTwW
so keep	0cQbeU
so kuba	cddpbe
so lapse	fZqYic
so leave	WsYYdl
so left	koXbeb
so lena	6JYZab
so let	kdicmU
so lets	lbRlkc
so lina	kfadWm
so listen	ofccdc
so long	mdRerd
so look	xTZWla
so maybe	cqbeda
so media	qbcbdd
so mind	XUzUcd
so modell	uQWjic
so neithe	WfYocj
so never	dbccrc
so new	ofbZdd
so next	XkYtcY
so nice	cebWcu
so no	UgXRP/
so nobody	arhbTg
so none	bXfdds
so northl	2QPpSa
so not	fdSTS6
so nothin	homMfZ
so now	YhZujU
so off	bWbvad
so on	venTRe
so one	iXboha
so or	vVdcdc
so our	gdqjXR
so parts	0Vbbbb
so perman	eebdqb
so pick	adbqde
so plan	sYZgcc
so planne	qYcicc
so please	cdhnkT
so pop	dbbrbd
so preven	rbadcc
so prompt	bcqhaa
so proud	lmcoTT
so quick	tRiVmb
so quickl	hZdrZa
so ring	aaZuhb
so said	siYaeY
so sara	foaYgf
so save	cdqXee
so say	gSZmpb
so says	pWcbbk
so scrap	fbpebc
so second	ddWagq
so send	ZWX4Xa
so she	fYYudc
so short	lVTgfq
so should	cqcZiZ
so shout	fVhiej
so since	ZkrWeY
so sit	arkXbc
so some	Zqedee
so sorry	cjRfR1
so star	dcXdoi
so stay	qbbhad
so still	dpXcbi
so svetla	edobdY
so taken	ecdbvU
so tell	NTd3ka
so that	hNWlfx
so then	nTdled
so there	YSWqbz
so they	aUakjq
so this	hgYPax
so tidewa	vZdbZd
so tired	jhrWUc
so told	eerfYa
so too	ZqOanc
so two	dcdrab
so unit	tVaidb
so until	oZmcaZ
so up	eZdqed
so update	ieTfmg
so very	eaceep
so vikram	tacccc
so waitin	ctbcba
so watch	vXZadc
so we	bXaefx
so welcom	ZRgP9O
so well	Vdbshb
so what	imRofX
so whatev	agreaV
so when	pdedcb
so which	bOU9XV
so who	WmlmUY
so will	/KYOrV
so within	haZYoj
so withou	bbdcdq
so would	Secm0J
so yes	VgaV1a
so your	VfvUYk
so yours	uTWgak
soap	YgoZhe
sober	jjjZca
soc	bhWbtc
social	UnoWVo
social .	bkZZVv
social it	Zrbddd
social media	QunYca
social regrad	kXoaee
societ	aYcngi
socks	dcPebw
socks .	cYacbq
sofa	fbhmbc
sofia	YbWmjm
sofia statem	Xccudd
sofie	ghgcch
soft	VnTimg
soft .	WthdZZ
soft interf	kUYmjf
soft is	gaabpd
soft of	ieYcbo
softba	Xfkdfh
softwa	bageoe
softwa #	aoWWle
softwa .	YccXql
softwa posts	clVdco
softwa so	qbdbec
softwa up	Yahpdd
soil	YXUalv
sokolo	lmWYja
solar	egXibl
sold	UQoSc1
sold .	YXNbvr
sold and	ZR1bUg
sold so	dWfhbq
sold the	cQrcXl
sold up	cdZeas
sold yes	kijecW
solici	ieecdj
solici .	dhbZcp
solid	gdfcck
solida	ZYhlYo
soluti	bhYkhg
soluti #	peaccf
soluti .	cjVkdk
solvan	Yabnji
solvan #	bdbpcf
solvan 's	dbpedd
solvan can	cnUpcW
solvan hands	eYpcdh
solvan has	dcTekp
solvan my	YVwVma
solvan on	fXWZvf
solvan test	habped
solve	jXaxWX
solve a	edapdd
solved	lalfcY
solvei	blfcci
solène	UfmYmf
some	U/ZaXY
some #	cXoWYq
some .	ceeTml
some come	apeeed
some dates	dQcxae
some day	X5SUXh
some do	eapbfc
some exampl	Vffpce
some export	bXXbva
some feedba	kPlldg
some four	eXpgcd
some intern	eqcdbZ
some later	aoecff
some more	f4SbXT
some of	bwhUXe
some other	OxbUfh
some panel	oZedee
some patien	fxXXcZ
some people	ifqSbd
some point	X8YXVS
some questi	cZaucc
some rest	eVscee
some sleep	gZtZZb
some stage	K/cLZV
some tea	drVkab
some time	R/TSXW
some times	bXavcg
some way	dqcdea
some week	bqceea
some while	Sueded
some years	aqadce
somebo	aiXZW6
somebo .	UkOaWt
somebo always	Tteeee
somebo and	pbXdah
somebo at	bvXZha
somebo by	vZcYbd
somebo called	ZjfYSp
somebo cancel	dfepZc
somebo cheape	caabbv
somebo droppe	eecepZ
somebo else	cSZbX8
somebo for	ngSVZr
somebo from	OpZrTn
somebo in	pXiXUn
somebo left	aZsbda
somebo liked	fdoheV
somebo local	diWbcr
somebo of	ebYddr
somebo on	gcZZfq
somebo the	dqdeYd
somebo to	bpchba
somebo told	bricZZ
somebo who	RSicQ+
somebo will	X/WNcN
somebo with	UOMVd/
somebo would	ooXZcW
someon	bdWWW/
someon #	fpYgdc
someon .	RTdSY/
someon alread	aaXcev
someon before	oaecbf
someon by	vbXUZl
someon called	chatZa
someon cheape	XjYXXu
someon dear	pgddeX
someon droppe	cYUjxP
someon else	eVWaZ5
someon for	gZXXop
someon from	YnfiRl
someon has	cpUubR
someon in	jwRUYg
someon inside	ZabdZt
someon intern	bcaedp
someon is	tenJYZ
someon left	efpZcb
someon lena	qYdaee
someon lined	kddlnQ
someon local	YZXaY3
someon may	bbeoed
someon mentor	eaeecp
someon new	bsbcec
someon not	cqbdeb
someon now	cedddo
someon on	fRgbkm
someon over	daqTdm
someon since	dZVZZu
someon so	eapebd
someon to	eqYjaZ
someon took	edqcda
someon was	icabYq
someon who	bNVYY/
someon whose	ZWZca1
someon will	Y/IaWR
someon with	VWPOT/
someon you	dZerdc
someth	bpahbh
someth .	Z4RYkY
someth ?	fhnkVU
someth a	eacpee
someth about	gnLajn
someth before	pfXcde
someth better	dUrZci
someth bio	iZcpcb
someth but	Vmcddl
someth by	pkXaYe
someth closer	eZwbbY
someth comes	bfYcer
someth concre	eqcbdZ
someth did	ebZedq
someth down	YetXXa
someth easier	Zqdcee
someth else	PU8Tbh
someth first	Ziapad
someth for	siSoWX
someth i	UZlemh
someth into	ebZeeq
someth is	nSTwbd
someth like	ateZaY
someth more	jUdeeo
someth oral	eZsdeZ
someth our	qVdhee
someth out	Zqaedd
someth simila	cXZdfs
someth suitab	dTccev
someth that	cZchbq
someth the	irWfZZ
someth they	dedbpc
someth to	Y4VaiU
someth tpm	nVbakg
someth when	cpdcde
someth will	elaWan
someth wrong	hoVcdi
someth you	XUjpkY
someti	i4VTSa
someti .	QvgXXk
someti @d	sTfeff
someti after	M6Ycca
someti betwee	oYfdef
someti in	xXbeab
someti it	arddbe
someti less	jWmeee
someti northl	4Hfeee
someti on	dcccdp
someti that	Yqdede
somewh	P2kYXX
somewh .	ZppYaV
somewh after	Zrbcde
somewh among	cqdeZe
somewh betwee	tmTZZd
somewh in	P1ddaV
somewh quiet	Zbcqef
somewh safe	cVwadc
sommer	WbpjWh
sommer .	Yabrac
sommer the	gWpYdi
son	cdfOdx
son 's	efsZaa
son .	iJKaqy
son but	drdaYh
son of	eaXddt
song	bbiiZk
songs	cfemgZ
sons	aiVlcl
sons .	ejhVbl
sons us	dccpdd
soon	d2XhaV
soon .	e4bZSW
soon after	dZqbdg
soon and	TrihdX
soon as	duVkeW
soon enough	mVZqeZ
soon for	cibpZc
soon is	dqacde
soon she	Zoeeec
soon soon	bvZbcb
soon the	brbfcd
soon untick	raVYdd
soon when	eWeejn
soon>bye	djrZeU
soon>chosen	bTckpi
soon>date	zFaoja
soon>decide	hdcXrb
soon>free	YcXfcw
soon>give	YlXpag
soon>hear	XsmZYb
soon>if	ieTjal
soon>me	ZcYqZl
soon>meet	VhVnki
soon>news	bxfXYZ
soon>others	dgcoZc
soon>papers	XcZrjc
soon>post	YrZfhb
soon>review	YkXZgp
soon>said	bsSjXe
soon>soon	W6QTZV
soon>sorry	Pvbdbk
soon>step	PnfscV
soon>them	kpYcdb
sooner	lbWgao
sooner .	sSdZXs
sooner be	XWdicr
sooner have	WLWgpt
sooner hear	dYYudb
sooner if	uUckad
sooner is	edbqea
sooner or	Wsdbee
sooner take	ZqZapN
sooner tell	qeYZbh
sooner than	O+USUZ
sooner the	hccpcc
sooner we	eZeodd
sooner would	eWaqmY
soones	L6XYbb
soones .	Yscbee
soooo	gnZcce
sophie	eWdfsb
sophie .	dacpde
soraya	hbihYh
soraya job	hekgVg
sorry	ccebYx
sorry #	ifXVph
sorry .	ciXXU4
sorry a	paeefb
sorry about	WTrhlc
sorry again	XdiZcp
sorry age	dbadep
sorry all	Vtefea
sorry and	VaipYh
sorry break	aZVbcz
sorry brothe	dcafeo
sorry but	VThbgw
sorry exampl	uaYeeW
sorry family	ddcecp
sorry gone	edaedp
sorry gradua	Zcdeeq
sorry i	cksUfY
sorry if	dbnkhV
sorry ignore	fcrcdZ
sorry it	fVUafy
sorry kid	cZcgar
sorry love	TYPVT/
sorry man	cXbbbx
sorry marita	cbZdbr
sorry mate	SlcXXx
sorry meant	YbYucU
sorry mini	eoadeb
sorry no	duXhaV
sorry northl	oYcqaY
sorry not	bkTahn
sorry one	edaeco
sorry pal	edbddp
sorry ran	olXdbX
sorry regist	bdcdcq
sorry severa	ioWeeb
sorry social	bYZbX1
sorry sorry	qjXeeV
sorry the	cYfpXk
sorry they	rbSVhj
sorry to	bVocYs
sorry totall	mVeidh
sorry we	fWkpac
sorry will	Yqddec
sorry wrong	UP4lXK
sorry wrote	abZsed
sorry you	UbrcXm
sorry your	nldWec
sorry>answer	WcmYeq
sorry>ask	chVpVl
sorry>chosen	pYhZdg
sorry>closed	bTTcd4
sorry>date	lYTmdl
sorry>decide	eTTpar
sorry>free	lZWmYm
sorry>give	aamXYo
sorry>goon	gYQobq
sorry>hear	bc2XeU
sorry>hold	YRpiZn
sorry>joy	ZkSgcq
sorry>match	fVVlbu
sorry>meet	XppbaY
sorry>news	awUYYm
sorry>not	beedcp
sorry>others	SkXdbw
sorry>papers	iaWoch
sorry>post	aNhahx
sorry>receipt	bZZccx
sorry>said	kmJaUw
sorry>sorry	ogQblf
sorry>step	VYhmYm
sorry>thanks	SpkhaY
sorry>will	lfpcaX
sorry>you	eXlZbt
sort	boXrcX
sort .	eqgeaX
sort a	cZdrec
sort it	aujdZW
sort out	ciYjpU
sort that	eZeqae
sort the	mXXueV
sort your	ZbYsYd
sorte	XgeiXo
sorted	edeggg
sorted .	RjVjgq
sorted for	ecsYec
sorted the	bkWcnh
sorted we	fXpefc
sorted you	eadpde
sorter	WTsohT
sortin	dselZR
sortin .	iqWcda
sortin for	Vhggdl
sorts	cZZeiq
soul	ZhmgXf
sound	Vebqbk
sound .	jhQZjn
sound on	ddcoah
sounde	gpfaad
soundi	daZkYp
sounds	lUalef
sounds good	XYfsZW
sounds like	obpPde
soup	fchlcc
sourci	gjehYf
sourci of	lmrRaS
sourci off	acdpee
sous	naUmic
sous .	pcadee
sous i	pcdZef
south	WcXhol
southa	SXuVgj
southa .	beqZbc
southe	gWkhff
southe .	ZkUigk
southe poultr	edrYec
soz	hSyTTk
soz as	dcoeeb
soz in	aerZcb
space	g1UTea
space .	dudTad
space and	dhYbrd
spain	jiRkid
spam	kbjhbZ
spam folder	pbdbfe
spam i	hlfckU
spam votre	Zcdrec
spanis	aYXSpt
spare	TXkjfm
spare a	eaepec
spare you	bjfRhm
spargi	euWfba
spark	lOuZmS
spark .	jardcU
sparkl	ahcbmg
spatia	oZfcjW
speak	hidnaX
speak #	WYUubb
speak .	bqWasS
speak about	adtVjV
speak and	tWdbbg
speak for	dVctfd
speak forth	qdcYde
speak in	bTdtbc
speak modell	vVcZcc
speak of	cUqcgi
speak to	g2UfSX
speak well	aXfahq
speak when	VcwXaa
speake	QTgjis
speaki	gedoac
speaki .	mOsffY
speaki terms	cpjbaa
speaki with	XnUpdd
speaks	onbTbd
speaks .	buZadb
speaks and	qZbeed
speaks when	esbbdZ
spec	YjWyTc
specia	lecZek
specia .	pOnUhl
specia depart	dpcdeb
specia job	cpbjca
specif	XjpXdg
specif .	YkrbZY
specif is	iUkdoa
specif to	dcaecq
specta	aYWxXj
specul	ifTjbn
specul .	joacXe
sped	kZgeXm
speech	jYxTYY
speed	chUXxf
speed .	aTaoni
speed and	Zpffcd
speed fittin	bdcZua
speed when	hfSbqf
speedy	mVmfdb
spelli	VVsbbm
spend	Oic+TU
spend a	WmaxVX
spend an	aYaxcd
spendi	cXtejX
spendi a	dZdpef
spendi on	eZrffZ
spends	WYucjb
spends a	ebpdea
spent	VoXefm
spin	bPlmgi
spinal	Xbfcoj
spinne	eckWgj
spinne .	cinXVi
spinni	legZdg
spirit	cUnZpg
spirit .	cbVWpp
spirit with	pdlXaa
splash	mZgZYm
splend	iYdiie
splice	khbfbf
split	cuSWfh
split down	cpdacg
split felix	adebqe
split the	Qkfeim
spoil	aWTkir
spoil words	dYepef
spoile	eaekkb
spoile .	WXXltb
spoile and	pcbedd
spoke	hZmYif
spoke .	YWqbmc
spoke about	bRxZjZ
spoke i	Qbcmlp
spoke on	cdbkVq
spoke to	oaeYje
spoke well	eqRWhm
spoken	hkXZjh
spoken .	f+XPcP
spoken for	beYYaw
spoken it	dbcfcp
spoken of	fYqieW
spoken with	lmSbff
spoken you	edcZpc
sponso	gSfagt
sponso it	rXaeee
sponso more	dVlccm
sponta	ieZnfa
sporad	XQigpj
sporad the	dcYdrd
sport	XcZamk
sporti	iljXYe
sports	cdYVkt
sports .	diVijg
sports almost	bWXcpl
sports sent	edqYde
sports that	ecccaq
spot	idSepg
spot .	oaXjmV
spot a	cZcrde
spot but	inciTe
spot two	jdoUbc
spots	cVXcdx
spots have	ebadfp
spotte	YXrXkf
spraye	jfedbg
spread	eStfbe
spread the	ZbrYjc
sprech	bmhYdf
sprech .	ccpagc
spring	hcqNnb
spring .	XkjWsT
spring career	edtZdZ
spring intake	qZVacj
spring the	gWaejo
sprint	aResld
sprint .	ZZpffc
sprout	cdaqdb
sqe	dfeoYd
sqe wrong	elgnYU
sql	XghiZk
squad	TjdbvY
square	aToZyU
square .	bgmRqX
squeak	YYlcoc
squeak for	eYXeph
squeez	iZclch
squeez .	hUfggk
sr	nWaoZf
sra	Zbjegj
sre	eXsegY
sre .	dcrcbb
sri	dbbdfo
sry	eYUnim
sry .	cVcmgl
sry will	VvYcea
ssl	bjgaie
ssnit	hoZZib
st	ciXbog
stabil	cbkkdc
stabil about	egXodd
stable	gajeic
stack	5XOigY
stack .	qWUmmV
stack and	sTacjf
stack i	xYcYbd
stack up	aqZahd
stack while	paddee
stacki	cZobdh
stacki the	dZucac
stadle	ebjadl
stadtp	kahhjW
staff	aclRrk
staff .	XgaYop
staff ;	ecaZtb
staff and	gQeahs
staff by	brakdW
staff discou	aXlXtY
staff engine	cfaoed
staff for	nVacem
staff in	eciaob
staff level	fceaeo
staff now	cZbbva
staff nurse	ZeUgqi
staff one	dbdeqa
staff only	dcscZc
staff room	aXpadn
staff till	eaoeec
staff until	fWqfed
staffe	aSZgV2
staffe .	gaagbp
staffe now	cabces
staffi	anikVa
staffi office	eeapbe
staffr	aashYc
staffr .	hYqgdW
stage	biWpci
stage #	hdPuRo
stage .	WlUjXu
stage a	Zhapcc
stage after	ZvcZcd
stage at	bedqcc
stage but	dTokee
stage confir	eVfofi
stage door	nJkhja
stage is	acV3Za
stage manage	ifmFwZ
stage no	dpacec
stage they	bodbed
stage three	bVSrmW
stage told	aaeqee
stage two	ScT6Ve
stage well	eZeoee
stage which	eadqdb
stage will	eqWced
stage would	fueRfe
stages	itdPhY
stages .	ftVadd
stages and	Zpabid
stairc	edifbh
stairs	gchhlT
stakeh	hbmZmX
stall	XiVgqf
stall you	jUdkje
stalls	qRqWaf
stamp	aXdTul
stamp @d	deqZeb
stamp out	YhXgaq
stampe	YphdZf
stan	hekXic
stand	rcdefZ
stand .	pkYYgd
stand by	taUicX
stand in	lnYkYV
stand off	gmWffg
stand out	ccpcbf
stand select	cddfpb
stand still	dUvedb
stand the	giaVsX
stand up	lSaogf
standa	dfWXZ1
standa .	XaYjds
standa is	vaVZef
standa mail	dhWcdp
standa was	dcaeat
standb	aXigdm
standb .	dbacfo
standi	nTidei
standi .	jojWZW
standi behind	edbodd
standi still	eYpeed
standi up	aWknah
stands	ZWsYvW
stands bar	gpVcad
stands betwee	dTejrY
stands but	cXdfsc
stands cancel	cZcafq
stands northl	ebbode
stands on	kabqYc
stands still	aM9bbX
stands till	aYfcvS
stands until	WQYY/U
stands with	eoZeee
stanis	khgVfg
star	ehbXng
star .	aQfZsn
starli	ZfViph
starre	XaVxak
stars	gYeifh
start	Zaac3b
start .	WWceue
start ?	kYeO4U
start @d	jfeRmg
start after	WSXb9X
start again	fQ0fZX
start and	eYVnkf
start as	WbXM+d
start by	jeYsWb
start date	faUhpi
start dates	daddqd
start dear	YdYWxh
start forth	ddcdrZ
start from	cpVrVa
start if	hdcqYb
start immedi	edebap
start in	dhnVrR
start interv	eebobe
start is	YrbZlb
start it	bSnrZe
start lena	FiSI/W
start lookin	eoabVl
start me	cdbare
start modell	bSehzT
start northl	PigR4W
start of	sbWYje
start on	TkUP7f
start or	qceecb
start readin	Q2Ydac
start the	bZdqff
start thinki	U2ccTd
start to	vlfVXV
start up	aQmmbm
start was	dabebr
start when	RMPS/R
start whenev	bWQU/T
start with	iNgktU
start withou	dbeodc
start would	ugXeSh
start you	aZWcyX
start your	baqeZc
start yours	ddapbe
start>again	cR3iWX
start>answer	gohefP
start>ask	WQWymZ
start>away	bacSvk
start>chosen	YqkZgV
start>closed	YSWZye
start>decide	YuXaha
start>free	bWdUuj
start>give	wTkSmW
start>goon	WkfarY
start>hear	ZhiYco
start>hold	jTrkVd
start>if	dpWZmc
start>me	QcdfzT
start>meet	VXSntb
start>others	QiscYj
start>refuse	jaWgYp
start>review	X4XiPY
start>said	Qegflk
start>soon	WOfS7g
start>sorry	kYZgap
start>step	VshtWM
start>wait	dqYhVi
start>you	bZVkvd
starte	Yfjfkb
starte .	lTohfX
starte an	bUwfbY
starte and	fZcXsb
starte dear	kXcdYr
starte from	TbQX3a
starte is	eoYeee
starte job	cZUnYp
starte nothin	doacdd
starte the	gVnjdb
starte with	fpVafi
starti	SYRR/g
starti .	WeYjpf
starti @d	XZpejb
starti as	fdedrX
starti at	jZdcpb
starti in	SaWZzk
starti lena	ZaeQ1O
starti northl	ccTZzZ
starti on	SkUQkv
starti planne	cdcdcp
starti the	bXVnpf
starti to	iwabVX
starti when	fdbeob
starti whenev	feecob
starti with	hWVYri
starts	ZkgYco
starts #	zcUYTY
starts .	apbgZh
starts in	VYflYr
starts lena	VwcUhb
starts northl	ZjdZTw
starts on	ckdaZp
starts the	YiWdin
starts there	ZiraYd
starts up	eXtdeY
starts when	ZZZhsX
starts with	mUmWej
startu	qiXbZc
startu ?	joYYZh
startu man	ljWjcd
startu you	qkRXXe
state	gealdf
state has	eZpfeb
state of	sefVaf
stated	cmdcTn
statem	OVf3df
statem by	SYW4Yb
statem from	accrcd
statem of	Tccxaa
statem on	Ycavce
states	gdfYgk
states .	dapced
statin	fcbmef
statio	dWmgbj
statio about	cZgqcb
statis	fYgipV
statis .	oagXjY
statis the	ddbobe
status	ksYXaf
status .	iqfUWe
status ?	lehThf
status action	dacqed
status applic	pTjeef
status as	ckVmai
status change	fpKaio
status closed	eadefp
status docume	bZeqdd
status goes	hcoXee
status in	XxaZbc
status interv	csVYde
status is	pheZZf
status manage	csXdea
status no	ebZedp
status not	XUQec5
status of	lrZSYe
status offer	dbYetb
status receiv	dTveeb
status submit	cZrdec
status under	tsJfZR
status unsucc	dcZbes
status will	brdbdX
status with	iqZZdb
statut	aejWhl
statut zestfu	godeZc
stavro	fTpeoT
stavro .	hWthZW
stay	Yeqaal
stay .	lahRuX
stay a	befpcb
stay and	YXWyXm
stay connec	nZYYcq
stay for	iXYtjU
stay here	bqWZic
stay in	OOoiW0
stay is	dUteee
stay near	qpVYZV
stay on	SYfegu
stay open	ZmSgoc
stay patien	frcZae
stay put	cZ0bbR
stay safe	ZnVbhk
stay tuned	X7RaWT
stay up	deYpee
stay valid	eaqdeb
stay where	iW+VaJ
stay with	cUvVVk
stayed	haVefq
stayin	bN1cfc
stayin at	eZsdca
stayin in	ccqdea
stayin put	aewYZY
stayin where	dYxccW
stayin with	cZsYkV
stays	bbmchg
stays .	nUVbho
stays a	aWcgbt
stays on	eeudZT
stays open	aijlmO
stays shut	caYhds
stays the	abhoeb
stays where	kXtcdW
stays with	eUjSft
stcw	Zgabcs
steadf	egbrZa
steel	bdffih
steel .	fUkiYk
steel job	hfaoZd
steeri	hgachg
stefan	dXhbjl
stefan .	fYZbok
stelio	eZdWiq
stelle	ZemhjX
stenog	YfpcjY
stenog .	gfhZoW
stenog on	bercac
step	XekvcW
step #	jYSsfd
step .	WYspZa
step and	jeWWpj
step at	fVrefd
step back	eT3WZY
step before	aecrcd
step for	eluVeU
step i	bWwalW
step in	ccYsjY
step into	ecWmel
step is	UgN+YX
step to	ckobcX
step when	edpacd
step would	ggpWZZ
step>answer	ucbhaZ
step>ask	Xckoea
step>away	VkSufd
step>bye	iiTVgr
step>date	ocXpcb
step>decide	YpbqZX
step>free	ZVeyZh
step>give	alXwaX
step>hear	pckaba
step>hold	PdliZo
step>if	crfoSV
step>match	ggheTk
step>me	gUkocd
step>news	xjdNcd
step>not	cbbhdq
step>offer	iaSYui
step>others	eleWQu
step>papers	ckOkof
step>post	fjUjan
step>receipt	fqmWbU
step>refuse	nUcegj
step>review	dyYYcc
step>soon	csidZV
step>sorry	ZpOdbj
step>start	UcQwkR
step>step	aegqbd
step>thanks	mdsLXh
step>wait	ZeiwWY
step>you	iaarbe
steph	Xelibg
steph .	edoadd
steph and	bVigfl
steph at	dcpdeb
steph bridge	djWkZh
steph from	cbrecZ
steph mr	chThap
stepha	XbYakr
stephe	fZXfds
steppe	cklSee
steppe back	ZdrddZ
steppi	gcmadh
steps	pipVXW
steps .	R2Xcce
steps and	fVyabY
steps are	eZofec
steps by	mnUVdd
steps in	qdbaec
sterli	bfYihl
sterli 's	Wlangc
sterli she	eXbcds
steve	fkcWdm
steven	bdZlkg
steven from	TmZsbc
stew	OhpUhl
stew shot	eabedq
stewar	fgrVfY
stewar .	eYuUkY
stick	jVhsVc
stick the	dZdpef
stick to	wSkXcd
stick with	ceZcdr
stick your	ecbreb
sticke	UifpgZ
sticki	bYfaSz
sticki point	egddZo
sticki with	dbWbZw
stickl	hfcfdh
stickl .	pXaYmf
sticky	eYXnek
stiff	bfbhsU
still	c7WgYW
still .	RjpciY
still a	ZOjaS8
still active	aockca
still after	cZdsce
still an	eYfeod
still are	goeddY
still at	N+iSaT
still be	WqbrQZ
still being	e/LWUN
still by	oUpcZd
still can	atgdcY
still center	cpdcdd
still choosi	d3YXYR
still come	YcTaiw
still compar	a0Xaaa
still consid	fwUcaa
still debati	Ywbbcd
still decidi	L/RYWX
still delibe	VuXcka
still discus	irTcbb
still do	Wticab
still doing	drlbVc
still enquir	isYdcX
still exists	gpcecZ
still free	hVVZ1Z
still going	xmfRWM
still good	sPUsbU
still hangin	caodee
still has	lwTZgS
still have	VxmUbY
still hold	iobegW
still holds	pWachj
still in	jwJbWm
still intere	QVi4gR
still interv	e3VadT
still keen	YbVsma
still know	erWeed
still lack	XVa2ac
still less	chbodZ
still like	dVamji
still live	hpfZbb
still lookin	cdgrWa
still love	bVqfcb
still making	bvbafZ
still med	jsWaaZ
still missin	bVjqiX
still mullin	dtcdcY
still nada	mlWcdb
still no	fuUigU
still nobody	dSueeb
still northl	odaiYe
still nothin	Y6OhaR
still ok	WZYvce
still on	ZuWlYb
still ongoin	cradec
still open	ksRhVf
still out	dubfbW
still paint	lRrcee
still passen	dzVYaa
still readin	qoZcbO
still ringin	cqdecb
still runnin	gshZWV
still said	keaWoe
still say	gYahWs
still says	cuWbaV
still seattl	auZddc
still slog	pkYVdd
still sortin	ZxYeaa
still standi	fheVYr
still talk	cdiWgl
still talkin	fxaTcZ
still the	0ORfdl
still there	bawXXa
still they	eXmcoY
still thinki	ntPUdW
still to	W/QWRS
still trying	Vtddee
still undeci	Zwadab
still under	e0dYZR
still up	djStbc
still waitin	hrUmVX
still want	PTZumg
still wanted	cXhocd
still we	dcbber
still weighi	X2WaZZ
still wish	jaXvaX
still with	b/MaTW
still workin	T3acdV
still works	ZXWybd
stimul	ndYXhl
stimul lectur	nkYVbi
sting	aoiWgc
stinks	bfjekZ
stinks .	ddsZaW
stint	Zcsacd
stipen	dgmffV
stipen in	Zdeofd
stock	ddhilW
stock .	dcocfd
stockt	bYqnWa
stockt .	eZnoWb
stojan	geicgc
stoked	aZljYk
stoked 's	Tcenjh
stoked .	sYebdc
stokes	hgVchl
stomac	mgXkXh
stone	aNXmnp
stone .	ibgeVn
stone bit	bYdudd
stonem	iXqbdb
stood	UQtXnl
stood .	jZZShv
stood down	XOwcal
stood on	jZraca
stood there	Walcod
stood up	XMqbog
stool	XUpkcg
stool .	dcbqcc
stop	abifem
stop accoun	edSdnn
stop all	fauZca
stop and	ZTkYok
stop asking	Xredai
stop at	cSagmn
stop being	qXZXgd
stop by	bXaufd
stop checki	caicZq
stop everyt	eZrddc
stop for	YZcuba
stop here	ZNUVZ/
stop hiring	cTrdfg
stop hoping	ZdTZiu
stop i	eiUdqd
stop is	geXrcb
stop lookin	ZbWevd
stop mine	ecTebu
stop not	fbpeea
stop on	ZW+ZZS
stop ringin	gnTbgj
stop saying	Uubbgc
stop sendin	ZnbRcp
stop so	eapdfc
stop stop	fdbbpc
stop these	deqYed
stop thinki	rNXmVZ
stop to	WWriUj
stop waitin	XSjjZr
stop was	cdpeeZ
stop wear	gkWdmd
stop with	hqXXfd
stop worryi	YjiXqZ
stop writin	ZZXndp
stoppe	RXvXer
stoppe .	cJ3mYT
stoppe all	YI5ZYd
stoppe and	ZVpcoZ
stoppe answer	euWdaa
stoppe asking	fwSegV
stoppe at	daTjav
stoppe before	cZgcdo
stoppe but	dkWoda
stoppe by	aSwbai
stoppe dead	dU0cdX
stoppe enclos	avXbbc
stoppe every	ZR2ecZ
stoppe everyt	eXsedb
stoppe feels	auUedd
stoppe for	gYzaaU
stoppe giving	Y3RaZa
stoppe guessi	Z2UccY
stoppe hiring	dXYeev
stoppe interv	dbfYpg
stoppe kubern	eoaeec
stoppe lefebv	dYaedr
stoppe lookin	fQPVwq
stoppe on	easdeZ
stoppe promis	Tudcee
stoppe readin	dYPlZw
stoppe recrui	efRdbw
stoppe saying	YxWcaZ
stoppe taking	aQldYt
stoppe the	aEvYVt
stoppe there	edXfdq
stoppe till	aV0dca
stoppe until	dT1dba
stoppi	ZIkOd4
stoppi and	oTZejj
stoppi here	XPPUY8
stops	jikaVf
stops .	aphhdW
stops at	jehjVe
stops churn	pcdaec
stops here	aWTSb6
stops on	sWdgea
stops right	edrZdd
stopwa	ZimZff
storag	jchedf
storag placeh	Zhapde
store	jZlbhc
store .	iXrVZj
store lead	djbWod
store manage	xhXUeW
store openin	gUlffk
store with	ccdpdd
stored	WY/OZN
stored .	aduZdb
stored for	hcpceX
storek	aUeoel
storem	bjmbhX
stores	dhjaci
stores .	apbVcl
storie	cYvUge
storie for	ccZtbd
storie from	dZxbZb
storin	ZdYckp
storin .	djVdij
storm	YjjlfU
story	fanfce
story .	YdshYa
story about	abqWke
story i	cYpjaf
story short	kWdWsd
story time	eeWedq
story to	acbsec
story we	ojZdZa
storyt	ZkobZe
straig	tXUabt
straig .	bsaXfg
straig after	/KWXeW
straig answer	teUTem
straig away	reYiXd
straig back	ZUkecq
straig from	vPgTYq
straig in	ecVees
straig into	Xadsee
straig off	riXYYh
straig on	oYYjYg
straig out	hXUggt
straig plant	paedee
straig so	cZZacr
straig they	TnVZof
straig throug	eYeefp
straig to	UTeugg
straig when	sZiTbY
straig with	RsfVXp
straig yes	pZdclY
strang	bfmage
strang .	XTlTfw
strate	hTYrbm
strate and	dcZocg
strate review	ecqffX
stream	XZilbk
stream .	aUqlbc
street	YUwifX
street .	iaseWW
streng	ZfZdkn
streng 's	iliaWd
streng of	gcYWth
stress	Ziedjf
stress .	lRnkcb
stress create	Vikcck
stress for	cdbcep
stress i	dcrbiX
stress out	oYcedh
stress readin	geWemh
stress to	aWbfkp
stretc	dYgdof
strict	XcnkVi
strict .	baYfds
strike	Znapba
strike 's	dXsecd
strike .	dqTtcS
strike and	ZtQail
strike dear	Ucvadd
strike ends	ccueeW
strike lasts	eeYdcp
strike me	ch0XVS
strike the	khQTvb
strike you	ecVlco
string	fUtbah
strong	eZhZct
strong ;	dccrcb
strong and	cUfkar
strong applic	dXUecx
strong but	cXgddr
strong candid	igYZbp
strong conten	bpcccf
strong enough	dabeer
strong field	QgUXf0
strong match	braicb
strong me	XI/MQa
strong on	iUWiap
strong runner	ebacep
strong them	kardcV
strong will	ZVaccy
struck	SQUVR/
struck from	ZjXcat
struck me	dcVdav
struck off	XPciW0
struck out	ZWaVZ2
struck you	bWpicf
struck your	cUhdbs
struct	XZidjk
struct .	aSrljY
struct and	eaafog
struct goes	goacdc
struct me	ebiaco
struct store	Ydsbcd
struct verifi	fafYsa
strugg	OnYXnr
strugg .	XZbjZu
strung	dddocb
stuart	bachtY
stuart 's	fZVmme
stuart .	gadXrd
stubbo	ipghWU
stuck	VpolcP
stuck a	eYredb
stuck becaus	dXomca
stuck in	g0abRW
stuck on	cZbsfb
stuck out	ebdbrc
stuck the	cYqadg
stuck with	Zjpcad
studen	jbfchf
studen .	gcaUhu
studen and	bdebqe
studen applic	pkdYfW
studen ariel	VijpbY
studen being	irUecd
studen prefer	ecccpd
studen reply	dpYeec
studie	abdbok
studie down	bZZdtc
studio	SVZygk
studio screen	eZZsdc
study	cTe1Wd
study 's	bcpieX
study back	bdodec
study is	aaYrcj
study was	gRdoig
studyi	Zxabab
stuff	gdSeln
stuff and	pacgcd
sturdy	qZePhl
stuttg	hbRrhe
style	iYdlVm
style .	meVdbn
style interv	bbcrdc
style was	ebWdes
stylis	ijfdZc
sub	adkkXh
sub .	aWihij
sub to	cbpddd
subj	iXpedZ
subjec	bdWX5b
subjec .	hsefWV
subjec line	gKfran
subjec matter	Zqbded
subjec only	eWXczY
subjec to	ajSP/X
submis	ghmcSi
submis .	XiwUbY
submis and	ipVYeg
submis are	pcYeed
submis comple	ZesZde
submis for	gbUnZn
submis of	cdpcca
submis to	cXaddu
submis was	edsbcZ
submit	ZbrvWV
submit .	Qg5ZcP
submit a	hXWyYe
submit before	abarfe
submit by	Zdhocb
submit it	ZTvmYV
submit one	cbbceo
submit the	eWYvYh
submit to	esYedX
submit you	abiuVZ
subred	aToibj
subred .	aZrhcZ
subs	idhUdm
subs and	lZQbjr
subscr	cbikfd
subscr and	gbbZsa
subscr to	aWrdcc
subseq	afWfho
subseq to	biUhhk
subsid	geZrfW
substa	kVaehn
substi	hgocTf
substi 's	dZcecr
substi .	ehpoSW
succee	lYccih
succes	jaaYok
succes 's	sWaVmf
succes .	iOdTvn
succes ;	gaaZrd
succes a	crdcdb
succes and	1dUXfW
succes applic	kobWTg
succes back	jmdVXm
succes did	dYbcds
succes elsewh	daYedt
succes has	UsegdY
succes in	YWVYtu
succes is	abvaZa
succes one	iecdqV
succes or	pXmcbY
succes person	Zobeic
succes submit	epgbda
succes that	eWneej
succes withdr	fdodcZ
succes yet	doeffY
succes you	tVdecd
such	fudVag
such a	ZNsbhn
such as	mlpVbR
such job	ecZeeq
such luck	bpXeed
such thing	dscdeW
such things	oghccZ
such time	aqgadZ
sucks	oXiWWn
sudden	YYMotj
sudden .	YeYRul
sudden of	cdSoij
sue	YkftUW
sue 's	giUYgm
sue .	rbXmbV
sue me	VopYUb
sue the	Rrdjbe
sue them	QXcyZd
suffer	XlknaU
suffic	cfYjcm
sugar	Xgmicd
sugges	ZZgucd
sugges .	ZkuUab
sugges @d	ocffeY
sugges a	bXbvcf
sugges and	eedcap
sugges that	ebWiep
sugges the	ddZcdr
suit	WPY4kc
suit .	VViash
suit ?	aSV8WZ
suit you	dSUwjd
suitab	VlSefs
suitab .	cNXmev
suitab but	fieofV
suitab candid	Ysacee
suitab comes	eWddfp
suitab vacanc	btZceZ
suitca	jiZbdj
suited	XjVMV7
suited me	dcnVck
suits	VZV/dY
suits .	WXgskY
suits ?	aQX/VZ
suits for	eddpea
suits have	eZdXcr
suits one	bpcbee
suits them	eodbcd
suits we	XZeiof
suits you	Zbdvbc
sulliv	neZnZY
sum	fjaVdn
sum1	eWkape
sum1 reckon	Whnhdc
summar	dYeYnm
summar a	edddob
summar and	qYdgZc
summar on	ZZccjp
summer	XjhSer
summer .	SrTdar
summer at	cdaUue
summer ii	Tjamhi
summer jobs	dZSdew
summer party	nXwSWe
summer picnic	dbpdec
summer school	ajkalV
summer with	edZbqd
sums	fhijdU
sums .	denmaR
sun	akafke
sunday	oSlkYb
sunday .	bjpXac
sunday after	tSalZb
sundia	eelZge
sunfie	jfWgmb
sunflo	ecZlej
sunil	sfUfXh
sunil .	mSfjci
sunil to	oaddde
sunil up	dceccq
sunita	bWqgee
sunita and	ddrcZc
sunniv	kdfcgc
sunny	Of4bRZ
sunny a	ceecco
sunny clock	eateeS
sunny is	adsYdf
sunny on	ZqgkbS
sunset	iaZkfi
sunshi	gXifek
sunshi .	caqfeY
sunshi and	dcnWhh
sunshi has	ecZdrb
sunshi mr	nVlbae
super	Slahpc
super 's	boaeed
super .	hYbcpe
superb	gsOYoW
superb .	awVccY
superd	aaeuYe
superd petren	bccrbe
superi	Utafge
supers	lbrUeZ
superv	gjXich
superv .	WrebmW
superv and	nbaYoZ
superv her	mVdkaj
superv in	cqZdeb
superv it	ghaqaY
superv no	XYgdes
superv out	pdVcei
superv the	ljWoXY
superv you	Uiffen
supper	Yhgdel
supple	hfXjla
suppli	Wanecl
suppli #	Wdpibe
suppli a	eepYee
suppli are	bcpaiZ
supply	QZc9Vc
supply .	bgXucY
supply a	dabteb
supply eviden	dcepec
supply it	ZaarkY
supply one	eadpdd
supply teache	cXfYW0
supply the	Yectda
supply two	eYYpjc
suppor	cardgb
suppor .	dcpeea
suppos	etWdjV
suppos .	agpZcc
suppos on	WYarmd
suppos the	creZdd
suppos to	ipVheX
suprem	Zklddc
sure	qkaZdb
sure ;	mRoZlc
sure about	TrVkoS
sure by	fpcbdb
sure how	mUeYek
sure it	Zdtbad
sure look	cNocnk
sure that	uXYjVk
sure they	WbjVZq
sure this	qcXjcZ
sure to	UppWhW
sure we	WrYYel
sure what	buZZce
sure yet	aubZeb
sure you	ibdhlW
surely	lhYebg
suresh	bWdqYm
surfac	fkZlfY
surg	iTYaqp
surg .	ZcZano
surgeo	rjUVfe
surger	eVmjhY
surger cut	bdsjYU
surnam	fglbec
surnam .	ebsXhZ
surpri	agUd0Z
surpri .	ZYVd1Z
surpri as	bbcdat
surpri at	lUneee
surpri before	aqeedb
surpri how	kVfjbi
surpri if	exRWfU
surpri northl	Wncemc
surpri to	cecrdX
surpri when	XRjcyc
surrey	eVabip
surrey .	jXfaap
survey	VV9ZUe
survey 's	isXcdY
survey .	UhsiYY
survey about	ZeyUcc
survey chat	ZYbted
survey closes	bcwUeb
survey do	dcaeeo
survey is	aZtWbj
survey it	baepeb
survey on	eT5UYX
survey takes	aXwUca
surviv	YasbZk
surviv a	dbsZdb
surviv now	mheVff
surviv the	eWrjeX
suryod	kPhihf
suryod infoso	pdXgdb
susan	kZoVcg
susan .	aisVYc
susan this	vbVddd
suspen	aJ/YcK
suspen .	fA/WZR
suspen all	bQ8dbQ
suspen along	eZqeeb
suspen and	dVxeeY
suspen by	cbwdcY
suspen every	ecqdda
suspen for	fZqded
suspen pendin	WhvbbZ
suspen the	aSxbfc
suspen till	ebrddZ
suspen until	VdwdaW
suspen while	dbredb
suspen with	dYseeY
sustai	keLmkg
sustai lisbon	adZare
suzann	gQcjfp
sven	ZUcwda
sven .	bZcofe
svenja	VUYjms
svenja is	aagcpe
svenss	gcYlfi
svetla	gVoadi
swallo	echgie
swampe	VwXZbj
swan	lbchgd
swanse	mdcTgk
swanse the	pYcXek
swap	lWdpZc
swappe	fcmVgi
swe	bmfage
swear	uncWgO
swear on	xXYfac
swear to	ZyfSba
swear you	YWennW
sweari	rdpWYX
swears	gircWU
sweati	gkafiZ
sweep	ZWceZy
sweet	adjhic
sweete	hgaena
swell	qaoVdV
swift	hgadck
swift .	egmYWj
swiftd	oYVkal
swiftl	ebklUh
swim	gdVjnd
swim of	hfYgoX
swim on	Whefoc
swim you	hWbhod
swimme	ZnoVZe
swimmi	ccendf
swimwe	bWjkgg
swimwe .	Yavabe
swindo	chfoYb
swindo office	dpcbdc
swing	ZXeuXk
swing by	VdixYT
swing it	kUWhas
switch	cddgnc
switch .	aSjloY
switch for	bWVhqi
swore	nYbefg
sworn	hXtecU
sworn to	lVpddZ
swung	ZXZVqr
swung it	ZXZVqr
swyddo	fZhhka
sydney	aoXhhe
syllab	ZVcrVo
symbol	hafegh
sympat	cShfoh
sympat and	caYdjo
sympos	YknUmZ
sympos .	dggbrS
sympos and	Xqbcjc
sympos day	bcuXbd
sync	bxadaX
sync with	dwcZaX
syncin	jdjgdY
syndic	gYeaim
syndic .	dacdcr
synod	cYinbg
synops	Zbnfeg
system	bfpfcb
system 's	jpVbgc
system .	fasbZe
system at	aboadi
system by	blPqjW
system design	bXWnat
system does	pWifcb
system genera	iZbcco
system gives	gZcpcd
system has	TvageX
system saying	eZtWdd
system sends	qeadec
system that	aiZpZe
system under	cXxTjV
system was	WdskaZ
system will	eWmmdZ
system within	aedarb
szabo	edjbal
sí	aqhZjX
só	gckkcZ
só para	ecoedb
sørens	kVShhp
sørens .	pXeefd
t	YqhcfV
t on	a0XaWX
ta	ddgiib
ta .	bqpXVX
ta and	iWdbqb
ta it	rWedfe
table	fcYhpb
table .	nfpLkW
table for	UcUdgt
table take	ebcfcp
table that	lYgfWo
table to	epdZee
table when	iVemhe
table with	bXbwgY
tabled	hgmcZb
tablet	dZVfit
tablet lie	ccdceo
tablet place	lYRjne
tablew	Wbffmj
tabs	ZoYmcd
tacho	RWazbk
tackle	dSajml
tad	iUmfdf
tadhg	oPrajU
tag	WbqoeV
tailor	cSoamg
tainte	bUknah
taiwan	dVlohV
tak	YiVqgf
tak .	ceTqkb
take	afZinf
take ?	cfccrY
take @s	Rqadsa
take a	QwZyUV
take ages	epZeec
take an	fdgnVe
take any	aapgce
take anyone	WbxdWf
take as	N8TkWW
take back	lenSfa
take cantee	dZcdcs
take care	YL8MTr
take create	ZuXVma
take foreve	ZtdddY
take friend	aydNRN
take her	VfTQ1l
take him	YUUT5c
take home	UfG7Sj
take it	fVVkwc
take lena	WjYpdc
take longer	gvUZeU
take main	P6UXfX
take me	RU1PtY
take more	ZsZaic
take my	cT/cJS
take no	dYofWl
take nothin	pXdfee
take on	YVaXa6
take one	agStaj
take or	kaZapb
take other	bYYdby
take our	kpbiaR
take ours	edWctb
take part	fRoleb
take people	bRZgbz
take pike	bpcddd
take place	gmeqbR
take silenc	slabaR
take some	XyWadg
take that	fhVkei
take the	XWWmzd
take their	ZxYZgW
take them	oXpaWc
take this	eTWkft
take till	UQQvoc
take to	hamgVg
take until	jSbfrd
take up	xSgWoV
take us	e3RWaU
take what	V1aXbb
take you	bTPS2x
take your	YROrlu
taken	YWcWf7
taken .	ZXOQV/
taken a	hToZci
taken and	cnUdbm
taken anothe	cXmcVo
taken at	eeaohY
taken away	eVodei
taken by	oTSlSu
taken down	cTdbeu
taken forwar	gVNcc6
taken from	ilVhbh
taken furthe	cVXlds
taken his	ecbbep
taken ill	kpibcQ
taken in	eeTete
taken it	YacWZw
taken longer	Vteeeb
taken me	VSHY/X
taken my	fT1bUa
taken note	erfiYW
taken now	cXYbbx
taken off	UqrSXc
taken on	SFbVu5
taken or	tbdYcc
taken out	bYgcZp
taken she	Wddefq
taken somebo	eaYees
taken someon	iWWdcs
taken someth	ebxbeS
taken the	RbuaXo
taken to	apXfdh
taken you	SLuUll
taken your	nfvSUV
takeov	fdtZdZ
takeov .	bXsjda
takeov here	apeeeb
taker	mTbapg
takes	rtUdaY
takes .	X/ZTQS
takes @s	1XYgYY
takes a	Wpdalc
takes about	lWfsYa
takes an	decrad
takes and	brbddc
takes around	dZdqec
takes as	Y1UZYZ
takes at	Wuddec
takes create	1UadZc
takes friend	vVaZgZ
takes her	g0UeZU
takes it	VoVtYe
takes its	e5UVWV
takes less	bXpfda
takes longer	pmZaaZ
takes main	0QZcbb
takes my	VnZpca
takes over	eoecgY
takes place	jhejeU
takes the	mpMdUk
takes them	ybXYea
takes then	Zpeeed
takes to	cwWgYb
takes two	YS0bba
takes up	zQbcUm
takes us	2aWTbY
takes what	ayXbbX
takes you	fUUc0f
taking	ZZcVts
taking 's	fXYjbp
taking .	fVUWyi
taking ?	efeWqf
taking a	idmgSf
taking and	kboceW
taking anybod	dWfeds
taking anyone	Xcqajc
taking it	bOoWzZ
taking longer	h8OYVQ
taking me	VIIU/a
taking no	dYYeZt
taking on	cMWVY/
taking our	idqVba
taking over	cpTiai
taking people	gZcccr
taking place	fdrYdb
taking so	awadcW
taking the	SemTfs
taking their	crXccg
taking two	ZeYZvc
taking us	jmeeeW
taking withou	deZsdZ
taking you	WHES/q
taking your	fSgiYr
talent	ZbogXn
talent and	abclYp
talent commun	aQ2dSf
talent experi	edobea
talent is	dYsbcf
talent networ	bX0VSe
talent partne	eWRrcp
talent pool	bblUbr
tales	fjmWcf
talia	iZcjff
talk	dfgnfY
talk #	oYZdjf
talk .	cnhoSY
talk ?	bdV6UY
talk @d	bcZYuf
talk about	bnlTnY
talk after	YkohbT
talk at	cdvfWY
talk before	TmboYj
talk it	kiPdcp
talk lena	rcZicZ
talk modell	Wkchmb
talk northl	icUneh
talk now	oWanbc
talk number	XVbWzc
talk of	g3iUPT
talk on	lTkpYW
talk over	iVcWuY
talk pay	dddpZe
talk salary	ecebtY
talk soon	kqQSld
talk terms	YWcpqZ
talk them	icYpWi
talk then	lpjQad
talk throug	bSXavm
talk till	crZbde
talk to	inYpXV
talk too	aZfacp
talk us	edeoda
talk with	XaV/WY
talked	VeuVjf
talked .	Sgcaqi
talked about	Xb5ScY
talked and	lRdigl
talked footba	ebrecY
talked for	WduRRk
talked it	dWNesp
talked of	bnlgXV
talked out	ebabeo
talked over	RzQkcb
talked shop	faqdec
talked throug	bgbctY
talked too	qVnXYf
talked with	WjkTji
talkin	gruYWQ
talkin .	dueZeY
talkin about	jcwYeR
talkin among	dqZded
talkin footba	abrdZc
talkin it	hkbTgl
talkin to	nfmiUS
talkin will	cpbeed
talks	lpmbRX
talks .	bbeqWi
talks a	dZrddc
talks by	ddsVee
talks like	dqXcdd
talks to	tafgXY
talks with	bxbcYW
taller	jYVVju
tallin	dlUqmQ
tallin .	jVgfjf
tallow	mXcflb
tally	aegled
tamara	TnUaoi
tamari	fgcgXk
tammy	cZWrWp
tamper	TbXdZ3
tamper we	cShdbw
tan	janmWX
tanaka	bfbghi
tanaka .	Uliame
tane	cbdigj
tane upon	cbdcbr
tangih	bjiZlZ
tanish	VasnZU
tanish certif	cbYted
tanker	bZfncf
tanks	Weidan
tanner	Todkeg
tanner .	Vodcmd
tap	ZNnyTX
tap accept	bebqZe
tap here	eeWqee
tap on	daWqci
tap to	bbasgZ
tape	gicgce
tapes	hkZfdd
tapped	qXSffl
taproo	fnXedc
target	vcZVmW
target for	rZbded
tariff	Xelaek
tariq	fVogbf
tariq .	cZsYgb
tarran	afjVrb
tarran .	cYpdlZ
tart	clfebf
tarte	YOqXfs
tarte to	bVhVms
tarvo	gklSfb
tash	Xbnide
tasha	ZfngYg
task	ZbX1ad
task .	qjVgYe
task by	bbaree
task in	ddbpdd
task is	caSujb
task of	XnXTdq
task the	fcnmdU
task we	okcVed
tasks	XVnxSX
tasks .	ZUtqUV
taste	acQYhy
taster	WYVfiy
taster the	ZZamdo
tastin	fiYgfh
taught	bZkegh
taunto	dfimdX
tax	YXauoY
tax .	dZrace
tax class	dZdfqd
tax form	hkalaW
tax free	fedZpe
tax number	aOTtrb
tax office	lWfich
tax slip	cZcrce
taxi	WocXfk
taylor	egcXlh
taylor straig	bZccph
tbc	A/KmTL
tbc .	Sxccdd
tbd	M/RWZW
tbd .	WwZbdb
td	rpcWeS
td to	isacdX
te	VkqdeW
tea	cQ2gZb
tea 's	heWaZr
tea .	dZ1XVa
tea a	VpYbji
tea and	ZXslZa
tea as	dacdpd
tea in	dcpaYh
tea on	WXoliW
tea room	cZUarm
tea was	herdWZ
tea with	Ube1VX
teach	dejhjW
teach when	kTbjgk
teache	aXjWpm
teache .	YThSyk
teache and	WdYdqk
teache extra	aabddr
teache from	ZTgmlb
teache he	cfYZrb
teache in	ifYSqb
teache job	gndhWZ
teache me	fZrgcV
teache now	fYceep
teache off	YvXcdc
teache out	aWdXwP
teache park	cVyhZW
teache they	daadbs
teache told	ekWfdm
teache was	ddbdcp
teache who	afZcct
teachi	hXdfod
teachi .	hSkhek
teachi about	jlmZaU
teachi is	goWcbd
teachi says	ZYjbqZ
teachi statem	Vdesee
team	eiebhg
team #	effPpn
team 's	mlUeah
team .	bkhfkW
team ;	Xfeoge
team @d	aZoidc
team about	qdeWde
team and	gmfUdj
team at	khjUZh
team came	cepdad
team disqua	ejWane
team enjoye	fsWccc
team for	SqdgnW
team from	WbdVxf
team goes	YbrZde
team has	cWibav
team i	VVcqWt
team in	ZUhmjh
team is	elkZVi
team lead	YjVnhg
team lena	ccbpee
team loved	djUdlg
team lunch	aVmmgd
team meets	rZbdee
team not	dcqZeb
team now	Uxacea
team only	eZrbea
team or	WYbxde
team said	pdWjbd
team says	daYdio
team so	nnSgdW
team that	VrbZie
team then	bqeZee
team they	gabgao
team thread	cgdWkl
team we	gcTagt
team went	cYabev
team who	kpXfaZ
team will	f1JgdY
team you	pdZcoT
teamma	dSliei
teamma .	bbeZcs
teams	UfYwUk
teams .	UYXvZm
teams interv	epeWff
teams link	edZpde
teams with	afcqcd
teamwo	gWjhhg
tears	Ycnkfa
teatim	mRdrba
teatim .	kVhmfb
tech	cnfWnW
tech .	YxceaV
techni	ZaYrfk
techni #	aUYfsg
techni 's	acVdjp
techni .	WcSikr
techni all	bsZYee
techni and	YgoPsa
techni but	dbrbea
techni chat	Zeeofe
techni deep	eaYtbc
techni error	dZpgeY
techni has	ZViejm
techni interv	alXsbb
techni recrui	eZbsbd
techni round	qXalbc
techni screen	Zfdped
techni the	ZWWgbo
techno	akWjke
techno .	WcXsei
techno office	caYddq
techno on	dodagd
techno was	areZde
teed	Talnjb
teed a	bcddoe
teeth	dhfckc
tegan	VkaTmn
tegan .	WiYXqh
teixei	ljZYnY
telegr	uWciZZ
telegr or	rccccd
teleph	zaUidZ
teleph .	koUjdX
teleph ;	ZphXgf
teleph before	pYWkcg
teleph by	xScWed
teleph call	oTobha
teleph each	qoZTbY
teleph in	pdbdce
teleph interv	PaZ4ae
teleph me	bVamuW
teleph on	0PYibW
teleph the	zVXgUf
teleph when	Ypeeee
teleph you	/NdYPV
televi	lZedkc
televi .	dZWdol
televi told	padedd
tell	ncafhc
tell .	dlvaVS
tell all	8dUSYU
tell applic	pjXccZ
tell before	pWeeff
tell both	saedcc
tell by	mWeicf
tell candid	YzbbcV
tell dear	pXfffe
tell each	wVbddd
tell every	vVfacc
tell everyb	xcgWZX
tell everyo	1XZYca
tell her	MPYs4g
tell hide	dWqcge
tell him	RXiqoc
tell how	augbcY
tell if	aaXrZn
tell mum	YTYa0c
tell my	hhTelg
tell people	5XPRci
tell receiv	ohYXcd
tell seven	cdcpcd
tell that	cUjfsV
tell the	UQii4W
tell them	DEa43d
tell us	jKe2kS
tell which	YcZyba
tell yet	bpdddd
tell you	wmZTag
tell your	PNsT0h
teller	cZilge
tellin	wpcVZX
tellin .	h2WUYW
tellin all	sWadbj
tellin how	dpcdec
tellin me	khlSfd
tellin off	dXphed
tellin people	jpVbbc
tellin us	fc3beI
tellin with	brdeeY
tellin you	5kKUXf
tellin your	ddpbce
tells	/dURTZ
tells anybod	XpTdli
tells each	pbdcee
tells everyo	tbcbdc
tells me	2mWXNb
tells people	oacceh
tells the	sgbaca
tells us	/YTTUW
tells you	3VbUZh
telly	hZkagg
tembo	nYfbfh
temi	dYpZOo
temi 's	cbsaZY
temito	pZdaef
temp	begdhh
temper	oSaYkn
tempin	nfbdhY
tempin who	eecapb
templa	bWjhjf
templa list	ajZbrS
tempor	WN6Ved
temps	dkjgVf
tempt	ilQgfg
tempt .	oZcWnb
tempt in	lcVcdo
tempt of	YxZZed
tempte	dfhcif
tempti	hfXcme
ten	eMb0je
ten .	ZUimke
ten ?	Zddpee
ten a	paYXma
ten and	cZaeer
ten at	jrZZZa
ten but	hbcbdp
ten for	dddsYb
ten go	gcUfdo
ten kumasi	XbcuVb
ten minute	jMfqdi
ten of	lcRhhj
ten on	ragZca
ten pages	eglmVW
ten past	cVcjpc
ten per	bciaod
ten percen	cbqckV
ten questi	Zcdqee
ten slides	ZdaxYd
ten to	dhpWbf
ten who	XjcZdo
tenanc	aeilUm
tenant	djZjfe
tenby	VaoVbq
tenby .	SdmYhn
tenby it	mZbZbo
tend	jrbVbY
tend to	jrbVbY
tender	jXbjig
tender 's	eoaded
tender .	dafabr
tends	hZanee
tennis	WYrYdl
tenor	bZjdbo
tentat	cVeehp
tents	dWimhb
tenure	gXbZqk
tenure the	cccrcb
term	bYadjr
term .	laaPon
term @d	uXbebd
term on	ebcqbe
term or	gdepWe
termin	UgTbns
termin .	SYYkgu
terms	RUYW/S
terms .	aYhT8O
terms and	bZtchW
terms are	TUZS/Z
terms as	cYWQ5Y
terms attach	adcZwb
terms for	dXiZua
terms in	SdWqja
terms to	XTapqZ
terms you	cedcpd
terns	afkbXo
terrac	dXcjik
terrac and	obcVZk
terrac is	apcddd
terrac job	VkWnjX
terrac on	YZfbio
terrac wants	bcbrZe
terraf	Wgfgmc
terrib	PVraqj
terrib .	bU0bZX
terrib all	cjUjcm
terrif	WjWlii
territ	gbWimf
terror	Xeakem
terror .	cbpecd
tess	VojjXb
tess .	gbZZrg
tessal	hSklfd
tessal .	dVpjiW
tessel	dTtfXf
tessel .	ddpeac
test	aaU+Yd
test #	mUVuaa
test .	ZebybX
test ?	aWlsZb
test again	eabaer
test at	YTV/VW
test attach	abbsdd
test before	Xqcfee
test bring	eccqcd
test but	bfdksN
test by	iUXtah
test can	ecacdp
test centre	glkVfb
test come	eadrad
test date	baqbed
test dear	cZdtdb
test done	soSIhe
test fine	figYkR
test for	YpPyTW
test has	eiWlcg
test i	lXPqgg
test in	ohXcac
test is	XeU6WS
test it	WjgoVb
test just	ebjoXd
test lena	PcZ2bX
test link	VYe0bZ
test me	ecYrdd
test messag	edobde
test next	cjSsaa
test northl	YUYzha
test of	aasgea
test on	bVgzVc
test once	hbdYeo
test opens	Xdepff
test partic	cnlWeZ
test passed	ndXbqW
test result	bVhmZl
test sessio	jhVjdg
test that	bjWnbh
test the	ZaXeol
test they	UeWoco
test to	aaaxbd
test went	scdZea
test which	TmasdX
test with	ghStYc
test withou	ecdpea
test you	WagtZd
test your	ZaXubh
tested	WdZyea
tested in	bdcpce
tester	lWpceY
testim	cXdmig
testin	WXSiqr
testin .	daedbr
testin they	eebdqb
tests	dcYrgc
tests and	gUfblm
tests are	Uohjaa
tests for	ijVecj
tests no	bYXcvh
tetley	kiXnZX
texas	bWazea
texas .	dZgrbc
text	rZZlac
text #	pbaedc
text .	ueWUXp
text alerts	dcsZcb
text all	yUZabi
text as	jqaYbY
text back	UZXpsZ
text before	lYYRnp
text by	wXZYhd
text dear	qdcbdc
text everyo	qbcded
text her	TUa3gb
text hi	jSbiim
text him	WXZ3Zd
text human	pbecfd
text if	Vfbamo
text it	YWa1ad
text lena	wQdgec
text me	bbR8WT
text messag	dXXiau
text my	ccpZeb
text on	rZcddd
text or	Urcfdc
text some	cdocdd
text stop	bgrdXZ
text that	ZpkddY
text the	vUfhaY
text to	pghhZU
text us	oZeedd
text when	Uimaej
text with	nbXbpa
text within	scZZee
text yes	PZYsmb
text you	3kRYRX
texted	kZUiep
texted #	cbqjbW
texted .	ejRqcg
texted call	aZVxXc
texted me	dWiVWt
texted not	ecdcbp
texted reset	nRpcWa
texted to	ZrbZcd
texted you	kbVYtT
textil	fVmogV
textil .	jVicpW
textin	oWclgY
textin me	sXdcde
texts	3bWYVe
texts .	diXpZe
texts are	ejWidi
texts by	sZdXdd
texts from	Wavdca
texts me	6TaVZa
thabo	eVplWg
thai	UbmZof
thai .	Zaacse
thai the	bhqeeV
than	igZffh
than #	lTmgfb
than @s	0QSmXe
than all	Ukbcdp
than an	maVqUi
than anyone	jeVYnj
than before	YroUXV
than certif	aWdbdt
than churn	uPWpdU
than create	7RVeVb
than days	cradbb
than dear	VhiqiW
than decide	oZedfe
than ever	Zoceee
than expect	d0SccV
than extra	rYcgec
than friend	jeiibW
than from	YXchgr
than have	uVgYYg
than hybrid	uXbajX
than i	ZbgZyW
than in	cWYics
than it	gUbdfs
than keep	hXbZcu
than lena	mTeogU
than let	XWdeev
than main	tXcfdc
than me	XVialn
than media	oUZicj
than mine	UirYah
than modell	vcaWha
than my	iiVibj
than northl	fqWmcQ
than planne	VxTdjc
than ring	Zqdcdb
than shifts	0TTZae
than that	gzkRaP
than they	gWmfhc
than three	mPnfbd
than to	PqXhbq
than water	aYdbet
than we	cuYgfW
than with	Xpdcci
than you	byaTdc
than your	beabhp
thande	fdecYn
thandi	ffYdfm
thando	Svaech
thando .	Wpeffe
thank	fepYZi
thank me	fTagnk
thank the	VczZbe
thank them	bRzdWc
thank you	ffpYZi
thank your	hbrVfc
thanke	Rioffb
thankf	nfZRkm
thanki	eXkUes
thanki you	gdmWhf
thanks	fctYZi
thanks #	YaojiU
thanks .	idyUSe
thanks ;	dbbcdq
thanks a	ZczZVZ
thanks again	mZhWZo
thanks asked	imVddd
thanks but	OMZZR/
thanks come	dZbhpb
thanks everyo	ojWaed
thanks for	gdpYZi
thanks from	bbqYYl
thanks got	jiscNO
thanks i	cZqlZQ
thanks mail	iWpded
thanks no	caZcbu
thanks reader	ddWdes
thanks receip	pWeeee
thanks so	mWreXY
thanks that	gVoXck
thanks to	ZQukdc
thanks very	crZeae
thanks you	jhgMik
thanks your	imVZhh
thanks>ask	hmjVdZ
thanks>bye	iabcar
thanks>closed	aijgkU
thanks>date	pfgUcg
thanks>decide	ZXvbef
thanks>free	efhTau
thanks>give	ZcxTbd
thanks>goon	nfSdXp
thanks>hear	al5XcH
thanks>hold	dpgbiU
thanks>if	cSdroZ
thanks>joy	ghoYXf
thanks>match	nidNfj
thanks>me	VV6cba
thanks>meet	fbgVin
thanks>news	VmTeoi
thanks>not	WRnVZ1
thanks>offer	XsjRYj
thanks>others	aYjgob
thanks>receipt	gpZcbd
thanks>said	nTnade
thanks>soon	ZjiZpW
thanks>sorry	Yqccbg
thanks>start	kjfeUg
thanks>step	llgMan
thanks>thanks	STrbho
thanks>wait	meTcjj
thanks>will	ZsXjYg
thanky	gSoTpc
that	fghceg
that #	zaiQeX
that .	bteZXj
that ;	mpZbbX
that ?	TminfV
that @d	kYaqZc
that a	ZsWfci
that about	gxdZaR
that aditi	fdcbdp
that after	qGladt
that agenda	coeeeb
that all	ecpXjZ
that an	Vjldbi
that and	ftXZUm
that anothe	gVZWa2
that answer	Yctaja
that any	cpdfeZ
that anythi	cqdcbe
that appeal	fdpWfe
that are	Zkboba
that as	pnlZZP
that back	bnZjUm
that be	YmVzUY
that becaus	grccdU
that before	fqUoZV
that being	sfVbac
that both	acasia
that by	ZYYzVk
that came	jWncYi
that can	Tesfeb
that candid	mkTkba
that case	kgVQdt
that change	dVoaek
that closes	dZdWbu
that come	fbodcd
that comes	qgSjgX
that cook	dYqdda
that could	Qqdjhb
that date	yebUgR
that deadli	eradbb
that dear	uNbodc
that decide	hZcoag
that depend	Zpdcee
that desk	ebQans
that did	gcWZpj
that do	RdZktf
that does	gpSmUf
that down	gRnmde
that employ	ecpcbe
that ends	cVfajq
that equity	1OaYag
that even	dpahca
that every	aZrlYZ
that everyo	ocbeec
that factor	fYcpde
that far	Z0TbYc
that feedba	taZcec
that fit	eddpcd
that follow	pShQer
that for	chiRRx
that form	cZgpea
that go	gWmeef
that goes	dWdYnp
that graham	ecrZdc
that guy	iZpicW
that hallo	eapeda
that has	nnahUY
that have	djrbdW
that having	iZaebq
that he	aqVbbo
that head	cjWcdq
that henrik	yWcacc
that her	bsaZia
that here	ctbdcY
that hiring	dZqidY
that human	oceeeb
that if	fgapcY
that in	idbfWp
that includ	lRqeYh
that it	chWWex
that its	gSWght
that job	gTcjqd
that just	YqflXX
that justic	6RcXbZ
that lad	cXdcqc
that last	cYtada
that lena	lSqbcb
that letter	nRRpTt
that line	aofXVn
that link	ecobee
that list	fqZhbY
that lives	dcUobn
that looks	epbedc
that lot	YtfWeX
that lovely	cZsddc
that mail	eZvXkU
that makes	nSZdcs
that manage	eZYped
that matter	giUahn
that may	bnQibm
that mean	aeZcqf
that means	YmWgem
that meant	doajda
that meetin	lgWYhk
that might	VZrhgc
that minute	xadcYa
that module	bpcfea
that monthl	+QVYZZ
that mornin	uUXfaj
that mr	cdXZgt
that much	g6TWaQ
that name	tUcdec
that needs	deZpgb
that nobody	rfXYdh
that northl	tVhfcY
that not	odYcbj
that nothin	eriZZU
that notice	noacYa
that of	SrcqXc
that off	hWaola
that ok	cVYnmc
that oleg	bawUce
that on	6TaZXe
that one	ghTajm
that only	fzTadR
that order	qhXToZ
that our	UVtdmb
that out	RensgS
that parkin	afpcdZ
that people	ccsWde
that person	YeidYp
that planne	pnXdZW
that portfo	lXUscc
that post	daddep
that questi	ddbbcs
that ran	dZeeep
that recrui	eXqeed
that referr	cStdeg
that reflec	hboYde
that region	acecpf
that remain	cVfhpd
that req	dVZdeq
that result	hqZZdb
that rings	paeddd
that room	dYecgo
that said	uQdbld
that same	rXXeYm
that santa	eetUed
that say	YsYekZ
that says	Woidea
that second	atXcba
that settle	YUbcit
that signs	Xteccd
that since	auVdcd
that so	rYdTil
that somebo	okbWbf
that someon	UsThdk
that someth	fZWriY
that sorry	afYZds
that sounds	ZXXejq
that stands	nZbZoc
that still	vSRoch
that suit	XYcsZi
that takes	QzZiVf
that tea	dcpdcd
that tells	Tnedem
that the	ecfbeo
that their	rfbbcb
that then	laYbdp
that there	orTVfc
that they	cwZYec
that things	noWZdZ
that this	dkiUbk
that though	ijUdkf
that time	4IdnbY
that timeta	dYricZ
that to	kksWLa
that told	cbbccs
that too	jqUajX
that took	XygaVV
that trees	dadpcd
that two	Xdpbci
that under	ecaecq
that up	jiVdaj
that usual	catbcc
that vacanc	dYxddR
that volunt	ebbddp
that was	Sq0Sac
that way	PjmdSq
that well	Xockcd
that went	fbQhxX
that what	P3VVZd
that whenev	Ypdeee
that who	ZwdZba
that will	edtcbX
that with	fYrakY
that within	sYeecc
that withou	eqdcca
that work	XUc2Vg
that would	sYTToj
that wrong	eobbed
that yours	bWYgZ0
thaw	VcwaXd
thaws	XJ/bba
thaws .	bSzdcc
the	eeffgf
the #	rYddfe
the @d	0bWfeZ
the @p	PrhiYk
the @s	uWXdie
the aberde	dXrcch
the abstra	edpakW
the academ	RW3bhU
the accept	dbcL5Y
the accomm	dOVllr
the accomp	Ypcdef
the accord	ZbpcWj
the accoun	ldgVig
the accra	aefapf
the accred	eeapce
the achebe	cecVtd
the achter	TZmakn
the acknow	giUdmf
the acting	fZabgq
the actor	hVejle
the adapt	fSddpj
the additi	Xa9RVU
the addres	YZroXV
the adebay	fbYfpe
the aditi	ieqhUX
the adjust	hcibUp
the admin	dcZsha
the adrian	eScpkg
the ads	kfVaco
the advert	Xlccar
the affair	TTzaUZ
the aftern	ibVsbe
the afterw	oVqdeV
the age	casbdd
the agenda	a8RWWQ
the agm	bTY1Uh
the agreem	eYVQ9U
the ah	dabped
the ahed	fbrafZ
the ahhing	ieocZc
the ahn	TNujig
the ahoy	Tgkjfe
the aidan	ejglfT
the aide	dQtldZ
the air	W/YNTK
the airlin	epaZjX
the alan	ZQkobh
the alert	bdqddc
the all	gWbbsY
the allie	Vkdcoe
the allotm	Thgakk
the allowa	ddbrda
the allows	ibZtfV
the almost	eaXeqe
the aloha	iecbXo
the alone	maYbeo
the alongs	qabafh
the altere	WxUaic
the altoge	eepbfZ
the alumna	gfWbkk
the amara	YSjbrf
the ambass	yhVfZS
the amount	aepbec
the analys	ldihlO
the analyt	TYhtYj
the anchor	goRlfb
the andre	fkSqac
the andrei	rZgdcb
the anjali	dbfWjm
the anna	acZheo
the annika	fcrZba
the announ	beeZdq
the annum	VbhZXu
the anonym	aRnmeh
the answer	xeLRgs
the antici	ZbomfW
the antune	jjiWgZ
the anyway	UcfwYd
the apac	YoVkUm
the apolog	TQiqcp
the app	TkpVff
the appear	echVfp
the apprec	aeujYU
the appren	cQbV0k
the approp	Xvbbeb
the approv	nnYiVa
the archit	csdaeZ
the archiv	Tkkbhh
the area	ibVkfi
the areas	ckxUUd
the artisa	jahPhn
the ash	anPkmd
the assess	fcavYc
the assign	XXdVpr
the assist	gTccok
the asst	alPldk
the ats	cavXXa
the attach	YUewpW
the attain	dbaepe
the attend	gNdhnj
the attent	bhTnek
the aubrac	ibddoa
the audito	kiViZi
the aunt	dTTmkl
the aunty	fbVfjn
the author	dXgtab
the automa	dYgoce
the autore	Xaubdc
the autumn	dkXRpf
the auxili	hVejke
the availa	YYT1ae
the averag	pWpZZY
the awaits	gbpZde
the award	xZbYjU
the awardi	aZVmhm
the awaren	YhSqYh
the away	bdoneU
the b2b	deVbjq
the baby	jWtcZa
the backgr	vSeqZT
the backup	bsdeXb
the bad	eUbcmo
the bag	dgOaxd
the bakeri	brcZhZ
the ballot	ndcmeV
the ballpa	pVgeee
the band	gcQgml
the bangal	ebgbbo
the bar	dRZklo
the basic	garcdZ
the basin	gYXVlq
the basis	kZZWZs
the basque	bbXphg
the bay	Vffjii
the bdm	dgUrVk
the bearer	iaVYbv
the beatri	Yebdho
the beaumo	eXjbap
the beauty	hUhYml
the becker	pZXibg
the beeche	cqUced
the beg	aXphgd
the begun	bYgecq
the bell	dQVqqf
the bello	ediUki
the below	jhRsbX
the bench	dkXdao
the benefi	ikhZVg
the bereav	Utcced
the bernar	bVrmdY
the berth	hlUjce
the best	aWrYeo
the better	lSVdwa
the beware	fjVhif
the bh	ZadolZ
the bianch	eTqdkc
the bid	kgWnSj
the bidden	efbpac
the bielef	fVhffl
the big	XiXzaZ
the bill	dbZgtY
the bin	XdbSkt
the bit	ZWdasm
the bless	fjUYeq
the blessi	ZxUdcY
the block	bacred
the bloke	gYdkUo
the bluegu	jYodca
the bluest	hZbape
the blur	ebepdc
the boardi	WZbmvW
the boat	aVhsfb
the boats	bdoZja
the bond	bochdb
the bonne	ZkRjod
the bonus	aZhapf
the book	gbsJhk
the bookin	VWhoam
the books	mYYO2b
the booksh	Sbhdnn
the boroug	ddUlig
the bosses	fYpdcd
the bother	cctYcd
the bottli	YsXkXd
the bought	idmdiW
the bounda	fVbqoV
the box	baXXqo
the boxes	Zpaddg
the brad	Wsccdd
the brakes	gSzafY
the branch	fgSilh
the brando	mWfjcg
the brandt	ZXXYro
the branno	jZgaWo
the break	PoomYY
the breath	XaUkqi
the brenda	dieVcp
the brew	ecrcda
the brewer	Udaocp
the brian	ciaYdp
the briann	dbbfra
the brief	XXQ7Sj
the brigad	biXqYg
the bristo	edbdpb
the brock	yWaiXV
the brody	UgjarY
the broken	cdlboW
the bronwy	bhqYgZ
the brunel	ohReff
the bubble	ZpYhja
the budget	jpSaej
the buildi	ZWjuYc
the bukola	qaZcja
the bursar	cUblpe
the burton	knQVod
the bus	iTmgdh
the busine	ghjTgg
the button	eXZchp
the buyout	cgkWig
the cafés	bafobg
the calder	jbMcpk
the caleb	dZplbY
the calend	ildpXR
the calibr	lbWfgh
the callba	cXjofa
the calls	tYffZa
the calmer	Xhcpcd
the camera	XbfeZs
the camill	hhWZsa
the campai	iQggZs
the campbe	craVla
the campus	dgoTid
the cancel	eVgiih
the cantee	gVnneZ
the capabi	oeVege
the cape	dbbped
the captai	aZdbjo
the car	fgZWwV
the card	jXqdba
the cardif	Zdased
the cards	etWfWh
the care	gdVilh
the career	cbscUg
the caregi	PZxjhY
the caribb	dddocd
the carlos	eUkgnd
the carniv	babpef
the case	RaS+Uh
the cashie	kWhajg
the castel	dUwcaZ
the cat	afpWla
the catalo	mgZobU
the catch	lWYYvZ
the catego	gdYZpf
the cateri	UmUdrV
the centra	Zcdbsc
the ceo	hcUphd
the certif	nageVk
the cfo	akWhld
the chairm	Vbjlla
the chairw	TqXYcq
the challe	xafeXW
the chance	hOkodZ
the chased	eiVijg
the chat	XZktTh
the chatbo	aaecvZ
the cheape	ecYeds
the check	kWdmXj
the checks	XUZ0bj
the chef	chhglU
the chemis	cYYecu
the cheng	dccXjo
the chf	dbYWmq
the chief	dsYZef
the child	iZgarS
the chloe	aTidwZ
the choice	igTcdp
the choosi	rlVeZZ
the chop	fcXcZs
the chosen	qgbZgX
the chowdh	ueYhZY
the christ	epbVjd
the churli	dbcdqd
the churn	1UTkda
the cipp	WrVdih
the city	gmPffj
the civili	glVgbh
the claire	XboZhY
the clarif	UqpZXa
the classe	bcXvfY
the clean	kWhbYp
the cleara	dXlpYc
the clerk	pbeYmZ
the clicki	brVfXj
the clicks	kdRgaq
the clinic	ecaoff
the close	awYVbc
the closed	faoeeb
the closes	cphbda
the closin	kdwMXc
the co	dhlVhe
the coach	Waqdei
the coachi	nfUifd
the coasta	qdXega
the cockta	gljfjP
the code	bjcqTc
the codice	hZVmdl
the coding	YVT/Xa
the coffee	gTyPie
the coin	ufaaaa
the cold	WnYckg
the cole	auXdca
the collea	hbcZar
the colleg	efdboa
the combin	iTasah
the comfor	WqodcU
the coming	aWVZvl
the commis	seeWag
the commit	loSdbh
the commut	airdcX
the compan	XfgVkq
the compas	bbdqde
the compen	pmhUbY
the compet	ZVlXmo
the compli	fSmUho
the compos	efpkXZ
the compre	hWdifj
the concer	YVfYhu
the conclu	cfVSdx
the concur	cXieXq
the condit	bpVXne
the confer	hZyaQb
the connec	hicpTY
the consen	ZTg2Te
the conseq	jcbocZ
the conser	ZVVpgp
the conten	dgqWXj
the contes	aZsdeb
the contin	jXdQvf
the contra	aUYN/c
the contri	iaqTgX
the convoc	lkUPrZ
the cook	YgpXcf
the coordi	qhaeUf
the copenh	cTVnhq
the copper	jQocel
the copy	YZteWd
the copywr	cZZXsl
the corinn	UXnldj
the cork	qiacYb
the corpor	leiWgb
the correc	rOgkhX
the costed	dftcgR
the cottag	eVkZrc
the counse	WaqZmY
the count	rhcdVa
the counte	mVlZlW
the county	Zbogcg
the course	xSgbah
the court	dZuceV
the cousin	bajbXr
the coveri	iWefob
the cpat	hXarcf
the crazy	guaVlV
the create	0cQUkZ
the creden	nbfTgj
the crew	ZiTooa
the crimin	dmWjah
the criter	kqZXbc
the critic	Vdjiif
the crossi	oRYobi
the cruise	XVlglg
the cscs	ZbredZ
the csm	cgZqZf
the ctc	ZYaqlb
the cto	WfNtnf
the cultur	ghVgfk
the cum	abZYmo
the cuppa	gahWdo
the curato	ijjhWa
the curric	aaWyZZ
the custod	gWgVxY
the custom	aYoZco
the cut	jaIsWp
the cv	fRlqXd
the cycle	mUqacb
the cyclon	feUhen
the dachsh	XWaa2V
the damage	eXXlcq
the dangli	bdYqag
the danke	jTkhdg
the darren	bcqaai
the data	ckXpcc
the date	miVvZR
the davide	dYveaZ
the day	qcYjgZ
the days	XnVeeo
the deadli	aZWjV0
the deal	mfjVjX
the deals	cSXpgo
the dear	wYTifd
the deb	ZiXXvb
the decisi	0cWZeb
the deck	Zdepee
the deckha	aoSbli
the declan	WchYse
the declar	RRa5iV
the deep	bbsiVc
the deeply	dpcdZg
the define	aSmped
the delay	toMgfW
the delega	ZpXdWo
the delhi	jcVenc
the delibe	fehliV
the delive	gTlbji
the dental	jWiYmf
the dentis	hVudgV
the depart	cuaYhc
the deploy	bSnfkg
the derby	epWcci
the descri	XZiqia
the design	kRtkUc
the desist	fWfgfm
the desk	jWlgZi
the destro	TZlgpW
the detail	Uedgre
the develo	gefboY
the devs	jubZZV
the dewey	aXauab
the dietar	befkoT
the differ	aXktaa
the dig	ldffTk
the dilys	ZVTf2Z
the dimitr	dbXacu
the din	dZZjaq
the dinner	dhpZgV
the dinsda	aZkdco
the diplom	UQkdip
the direct	jqWddb
the disabi	TdrWgk
the discri	cTmcne
the dishea	ieUbnf
the dislik	lkVcaj
the disqua	bVmcZp
the distan	hhmVWj
the divers	edkPmi
the docksi	fUlmhY
the docusi	iflXlW
the dogs	lbbXpc
the door	YUwYkf
the dossie	mZSlWo
the dpo	gajrdT
the draft	cVXaxg
the draugh	bdaqed
the draw	XaqWWq
the drawin	iWRhgq
the dress	Xbebqi
the dried	cbZiYr
the drink	VbltSX
the drip	bSlkao
the driver	Wmgeeg
the drivin	hdZVqh
the dry	bbUshi
the dublin	krWXiV
the dude	bWpdla
the dull	Yqeaah
the duly	ddecqZ
the durban	Wbccql
the dust	XrZdja
the duty	dhsXdX
the dvla	VtZdeh
the e	Telhfi
the ear	eddcco
the earlie	T6bObg
the east	XcYsgc
the eastsi	icodbZ
the econom	hfYToj
the edinbu	aToobb
the edit	oUnbjX
the educat	Vijhbh
the effect	ZnhWla
the effort	WcjUcw
the efhari	gOlcli
the eight	UcknVm
the elders	fjjVhc
the electr	Wevbbc
the eleven	eUUlet
the elif	cbxbaY
the eligib	hjpWaX
the elske	cgjjWh
the email	ZaRcd3
the embedd	dfVoje
the emerge	oRgffi
the emergi	qbZSdo
the emma	cVrhgZ
the employ	amoZcY
the emre	YZZsif
the emt	peclbU
the enclos	UTTuue
the end	hUgWfv
the endors	gevWZY
the energy	WheraZ
the engine	TpmiTd
the enquir	Vcbkqe
the ensemb	cRsgbi
the enthus	dXcpdi
the entry	kYckqS
the episod	cVufab
the equal	hXqZgb
the equity	TaVwck
the er	cdeara
the erin	QrjheV
the errors	bWrbla
the escape	depddZ
the essay	UikliU
the essays	ZVjobg
the establ	bqbdec
the estate	YtbanW
the ether	eWnhgc
the eu	nTbjkb
the evalua	bgfWil
the eve	kgTgrU
the evenin	nWUsag
the event	k2SQac
the events	clbUmh
the ewa	UOtvZX
the ex	ddbddq
the exact	VXiycV
the exam	gkUpWe
the examin	bngigV
the exampl	ydZddT
the exchan	ZqaZfh
the exclam	fcSoao
the execut	hdeXsZ
the exempt	elecnV
the exerci	bQirjc
the existi	emWdck
the explai	gSrkab
the extern	UpSjme
the extra	mcQtZc
the eye	dKerar
the eyes	dcZedq
the fab	Vmekff
the faces	dWikfg
the fact	fhVfco
the factor	sVefUh
the facult	gqVida
the failur	adVohf
the fair	fV5gXK
the fairne	adgbob
the faithf	iUghnc
the family	bkhUle
the faq	kkkSbZ
the farm	feTrfd
the farmer	gqbZfZ
the fatou	hafZtX
the fault	bdrYde
the favour	npTdeZ
the fax	bTwkXU
the feast	pahcda
the federa	XgooaW
the feed	lflfaU
the feedba	dZpaaj
the feel	cbomdV
the fees	mXZaoc
the felix	beXdct
the fellow	cbQcos
the fence	liPeje
the fergus	UsVpad
the ferrar	hbYpcd
the festiv	apUjdf
the few	dZvbdX
the fiber	Xccate
the fico	cafofb
the fictit	ZVtdbd
the field	jkTebl
the fifth	naZVll
the figure	VeaZ1Y
the file	eqTrWc
the files	umRXYg
the fillin	cTycdY
the film	Ujcfmg
the final	hdUtZg
the financ	lcY2XP
the fine	fdcYpc
the finger	TrSdfo
the finish	jVYVYv
the fire	aXqeif
the firear	iVhhkb
the firm	dZbeio
the fiscal	jeUmcg
the fit	hTgebr
the five	fqNmXg
the fjordl	dWjleg
the flags	ZeWpbl
the flash	fbaeeo
the flat	cSka0U
the flexib	Ugohbf
the fliss	hcZeqa
the floodi	QrofXX
the floor	Ucfncm
the flying	ZgWpck
the folder	qeYVkd
the foods	bWXpZp
the foot	aqbVwR
the footba	cftXdc
the forema	bokebW
the form	ZUrsaY
the formal	Vcac1b
the format	fYbpfe
the forms	ZngflV
the formul	YXhZol
the forth	sXWmgY
the forum	bYdYsj
the foster	ehUfbs
the founde	deSmZs
the foundi	aaqgdb
the four	hhVeao
the fourth	jmlUXe
the frame	WycZUg
the france	cXshda
the franci	eedcpb
the frauds	fRbdhp
the freela	lcVZlj
the freeze	eOzigW
the freshe	jWerXd
the friend	3LTmcX
the front	gTsZbj
the fronte	YetXce
the fte	Vqiaec
the fuel	feVboh
the fulfil	fYmdtP
the fun	bZtcdb
the furnac	aWUkno
the furnis	hhgclV
the fusion	oZemfT
the future	eUmjWm
the fête	bgpfcY
the gaboro	dlkjhP
the gabrie	ekfhjU
the gail	aUcepk
the galler	dlVZfm
the games	gVeind
the gang	hVacph
the gate	ZNjpjg
the gaz	jacbob
the gbp	rabbdZ
the gcse	dcqedZ
the gender	hjbUkg
the gentle	dUYemp
the geotec	dimkWZ
the german	iiWghd
the gig	UXWfyj
the gill	ikWadl
the girl	fbeYeq
the gm	epmeUX
the go	gbbksP
the goalpo	bbhoZh
the good	ibRfrg
the gorau	hcjWma
the gordon	ujZUWb
the gp	dbedco
the grace	YOneli
the grade	aqQbvW
the gradua	aaqeiX
the gratit	fbXbjp
the great	nZipUW
the green	hgcoYa
the greenh	Zakobd
the greenl	dkmhbU
the greeti	dTfuiX
the grill	cYaioh
the groomi	nSpkYS
the ground	ebrghT
the group	aagsWi
the grüsse	pbbaef
the guaran	WifZwY
the gyms	eldelW
the h	eOhufa
the habit	hUocXl
the hairne	eeoacd
the halden	bYfboi
the half	UawZah
the hall	aYojcb
the halvor	eYucba
the hambur	uYcXfe
the hand	dgXbta
the handin	Xacsdf
the hands	Y5SZTc
the hangs	gYpYcg
the hank	ckUiif
the hanley	fdXdsb
the hannov	chnjZV
the harbou	WltXac
the hassan	eimdgW
the hasta	aaZpbm
the hatche	bXcjpW
the haul	oWZfih
the headco	elUbas
the headma	ffaWat
the heads	amtUeW
the headsh	gVjbpb
the headte	ahcpYe
the health	WZgsZg
the hearin	XYUvci
the heart	ZTlcdq
the heathe	ZibpZe
the heavy	edpbdc
the help	cbagra
the helps	UYafpp
the henrik	lfapaW
the herita	ofaYgf
the heron	cpcced
the hesita	bhVcbu
the hexley	Zddcog
the hey	XhWajp
the hgv	chXddo
the hide	moYgOi
the high	hliiXW
the higher	hTYbzb
the hire	hdpZae
the hirevi	Zebhbq
the hiring	kpWddd
the hm	oSgbig
the hmp	ciTnka
the hold	ZfVleo
the holder	YVWohn
the holida	iqYefX
the home	cqZaai
the honest	YwkcQZ
the honour	WYYkvd
the hope	epcfZd
the hostin	dcXphc
the hotel	YiXcZv
the hour	mJjtaY
the hours	ZdiMrm
the househ	rkXSbY
the housin	Reccjp
the how	bdTpnd
the hr	pWodZZ
the hugo	okXecY
the hugs	pVbchi
the hull	eeWpee
the human	rZfkYa
the humani	ddpZed
the hun	Xbtfcc
the hurrie	pbecbc
the hutchi	dcbZpi
the hyejin	egXdpd
the iberia	iQubia
the ice	bgWlhi
the idea	fYdbcu
the identi	qjQXYq
the iets	VmmfgZ
the if	btZWjc
the ii	gnXWkf
the imagin	mfbmYV
the imc	gcrbXe
the immedi	gpbidS
the immuni	fVwaaX
the impres	pkXgYa
the imran	eboeec
the inbox	fpfeYY
the inclus	kWZdfp
the income	faYjar
the indepe	akPnig
the indivi	jlcTkc
the induct	oVjjdV
the inevit	cZUYgy
the influe	eXgiUp
the info	iuVZaZ
the inform	WVqndc
the ink	gqXibY
the inn	jVkYYp
the inspec	ededUt
the instal	hVYknf
the instit	ikhhVc
the instru	fgpeYY
the intake	keWcii
the intera	dsZbXd
the intere	ZrQXdu
the interi	fYauca
the intern	TdXefz
the interp	kgVgbh
the interv	iYrlWZ
the intima	pkgTcb
the intro	aVpdke
the invali	bcbbqY
the invent	Wfrbed
the invita	VXW+XZ
the invite	QWe7SQ
the invoic	cYoVli
the irelan	ebodec
the irina	dgcpda
the ironic	aVbybZ
the issue	edpdca
the item	avXmXV
the iyer	ZcsWmX
the jamila	bbepde
the jane	cfXiZp
the jars	bXugfW
the jas	gcqbdZ
the java	ecxdaS
the jay	ZUqdke
the jerome	cdXchq
the jesse	bWbias
the job	WYeU4i
the jobcen	fbdpda
the jobs	VYpXpg
the jobsin	ebqdda
the joiner	dbpedd
the joinin	bZgpeb
the jonah	YSvjZZ
the joy	ccdepb
the judged	jfUhgf
the judgem	gqWScn
the judges	iabhpX
the judgin	jVggcl
the judici	Tejobf
the judith	ZmQodj
the jule	bUqcYm
the julia	jdYasY
the junior	WlRXmr
the jury	glOndh
the justic	TWeuif
the k	jdobcX
the kai	bTyeYa
the kapoor	ddeofY
the katarz	dqccec
the kaur	XTumeZ
the keane	dqYacg
the kearne	nKUtjf
the kelly	fdSX0c
the kennet	ehjlaW
the key	gUoVjh
the keyles	dccqdc
the kick	adaYsh
the kids	bZseec
the kilonz	ffWdkj
the kind	Yaubdd
the kinder	blbmVi
the kindne	feqddX
the kinds	bZcYno
the kirsty	oaUhej
the kloofz	iacZep
the korea	aqkZeW
the kovače	ahqXdb
the kp	dYfrdc
the kuba	rcWghZ
the kubern	edQmil
the kwame	YlThjg
the l	hSpYbm
the labora	Xrhcbe
the lad	acXZgv
the ladder	gYpeZf
the ladies	rdciVb
the ladysh	Wehidl
the lah	gWZock
the lam	dcqbec
the landin	cqfZeb
the landla	ieWdek
the landry	aibaod
the langua	Wfijgf
the lapses	aogYic
the last	hjUmcf
the late	kbgbTp
the latest	8MVqbV
the latter	jbqdVc
the launch	hVyTdY
the lawyer	leVYkk
the lb	qbcced
the leader	lXnhkR
the learne	lfUilb
the learnt	hsXbXf
the lease	XgrQld
the least	cTgoXk
the leathe	dbxZcX
the left	adpcce
the legal	cfYaiq
the legend	VjchpY
the leila	iXbaar
the leisur	lUihch
the lena	1VZghT
the lender	ZatTek
the length	bgdlTi
the lenka	dddcdo
the leona	dbpdfc
the leonie	ebodec
the less	bigYUs
the lesson	uYhdUZ
the letter	gVTV1n
the lettin	kZWalo
the level	lXZWcw
the licenc	bncRgp
the life	gcUsnT
the lifegu	ghbjVi
the lift	ceuaYd
the lifts	ZeqZjZ
the lighth	Wkgchh
the lightn	YSZVnr
the lim	gXkraV
the limeri	cpZebh
the linden	pchZWj
the lindqv	dbepcc
the lindsa	baWmaq
the lines	hZoadg
the link	VUf6dX
the links	hlZlZV
the linux	ZahoZi
the liquid	aTgVqr
the lisbon	ZUjscc
the list	mkUgWl
the listed	bdapec
the listen	aqUagk
the litera	WmikZc
the little	kRqhZe
the live	cakqYb
the lively	dbUcud
the lives	dOjrqU
the living	edlVjg
the lobby	aaZrWl
the lockin	aokYcb
the lodge	lsWdcY
the login	YWkufV
the logist	YWolgc
the long	rQSfgt
the longer	iUYipe
the look	TtWYhl
the loop	qoOZbh
the loose	mXVndg
the looser	niWWnc
the lorry	iVkclc
the loss	iWmnbU
the lost	cYvZkT
the lot	fYoUpd
the lotter	hUilaj
the lottie	Wabcrf
the lovely	XXaggu
the lowdow	bqedeb
the lowell	ZnPWlq
the loyalt	cZdZqi
the lucky	2TZWdc
the lugano	daXccu
the luis	fkYSmi
the lukas	jlhXUi
the lumen	mbVbmh
the lunch	dZmVhl
the luv	aboZna
the lydia	ZXaiip
the lying	dVqbkb
the m	lhTkde
the madele	YuhffT
the magist	aqdekV
the mail	ccWjgm
the mailbo	Zb0adQ
the mailin	batacc
the main	1HgXma
the mainst	dZVeri
the mainte	dZTloh
the mair	WVwhdZ
the majori	lbUnch
the maker	oYgbee
the makers	Vjdaim
the malik	enTldf
the man	kmfUae
the managi	YasdjW
the mannin	dbdrac
the manuel	ndfjVg
the manufa	kVocdf
the manusc	YSjjgn
the mara	phVYXm
the marath	coadlW
the marco	cZvbVg
the marcus	cdiQmn
the marek	peUpXb
the margin	sPhaak
the mariam	ZkoYVe
the mariti	fZjoTj
the mark	iiUUaw
the market	gRokdf
the markin	YucbeY
the marks	WnTQjv
the marnie	TicYlp
the marta	fpYhgX
the martin	kWreYX
the master	hZmkhT
the match	jSxZVg
the matern	mbZWcq
the matter	fvVVdf
the matthi	YZjepc
the may	eVhblj
the maya	aZQbnt
the maybe	huSYXh
the mazel	qRbZkk
the mba	fYhpbb
the meals	gZgrfU
the meanti	pjlRdZ
the mechan	hVrZja
the media	7QZZiU
the medica	WbWtih
the meetin	qggadY
the meetup	bivSbd
the melden	edoaed
the memory	RlndjV
the merced	ojeYVg
the mercha	oVefdi
the merger	bgrZea
the messag	ZWseeh
the met	fcceoc
the michel	bUTjYx
the middle	fplTfY
the midwes	Xceqge
the migrat	aSvifX
the mihi	bZteYd
the millio	Udnhjb
the min	jqjaXS
the mince	doYfee
the minimu	agVRZ3
the minist	gtpaZL
the minute	oqiRYa
the misrea	hhVjdi
the missin	ZiUsfd
the missio	oTelcd
the misund	lVgndd
the mitten	cWdihm
the mix	Y4iVPQ
the mixed	jRddao
the mncs	hoVeag
the mobile	bgdcpZ
the mobili	lgQelg
the mock	gVnlVf
the model	dZiWmi
the modell	rXidjV
the models	fgYcoc
the modera	jagngV
the moin	kpObif
the moira	asanYT
the moment	gsqTUY
the moncto	ieXXsd
the monday	oaeede
the money	XhaRwj
the monito	ZePyic
the monsie	oXhhiW
the month	1aZYYW
the moon	RldS2S
the morato	cQvefd
the more	bjZcpY
the most	dpaVbl
the mostly	hlYWgi
the mot	bdtYdY
the motor	lpXXcc
the mouse	ibaXqd
the move	cY2ZeM
the muchly	igSlam
the museum	ZecUlp
the must	elTjeh
the mv	ciThhl
the mvr	dVkkdi
the mwah	eaqbeb
the n	pZZjZd
the nair	adrdda
the name	nWveUZ
the names	waRpZY
the nanny	hjaUem
the narrow	dVkfdl
the nasrin	fojaZa
the nation	cPzbhb
the nature	dYuedY
the ncube	dtUaak
the nda	YcZvce
the near	W2WdeV
the necess	ZmUcmf
the neighb	aelVel
the new	fZiXvZ
the news	sWbVdn
the newsle	VayXdX
the nicer	eabbeq
the night	ogNclh
the nimbus	pYWkch
the nine	fjXqUc
the nkemel	enlUcd
the no	kQGXm1
the nod	lfMhmf
the nomina	UmhZke
the nomine	ZrpXVY
the noneth	mdYhoW
the nora	jTfkgb
the noreen	bWtced
the northl	zaZidV
the nosy	dacedp
the not	sadbdc
the notes	jncSdi
the notice	odlMci
the notifi	oiccbZ
the nowick	ZRrjgZ
the nudge	nlSbYl
the numera	cfobga
the nurse	pYUnfd
the nurser	fVUsej
the nurses	cVghmf
the nursin	Ufirae
the núria	hoZecc
the oblige	bXmZod
the observ	UrYcme
the odense	kUeVjo
the ofc	dcscda
the offer	PQXT/h
the offers	tabcbd
the offsho	fghkUb
the offsit	ZeoZja
the ogunle	dYsedb
the ok	iqdVde
the oliver	mTlchg
the olu	UnWjig
the omar	ZTqZtX
the on	aWjkoY
the onboar	bYdlpX
the once	jVcpdd
the oncolo	VaTqfo
the one	eZebip
the ones	muZWYZ
the online	ZnXsTd
the only	WifhoX
the onsite	iZYpbh
the onyang	lackkV
the op	cidWmi
the opaque	eeYgco
the open	nbyYRY
the openin	aesWXl
the operat	lKrjdd
the opinio	loSbcZ
the opport	bVsVdl
the ops	gmcSbl
the option	cYaaue
the oral	bhVqff
the order	cvUTii
the org	dYrecb
the orient	fZtUee
the origin	hSbkoc
the orivan	dcddqb
the orourk	UkVpff
the osaka	bhbepa
the oscar	nQVjbs
the other	hcaZcv
the others	gqZZpU
the outcom	1pUTaZ
the outrea	dZbder
the outsid	nVgghb
the ovens	bbXZhr
the overla	ecdpdc
the owner	fmVjch
the owners	bZijWn
the oyelar	ekTabr
the ozan	dccpdd
the p	pVelYU
the p45	aadlpY
the pace	chWeki
the pack	mjckZV
the packag	ZmVYxX
the packet	bUdnij
the paedia	dSgjlj
the page	Rlbsbd
the pair	cZcepf
the pallis	diWalj
the panelt	YarYZe
the panto	ocbcde
the papers	mUZO/P
the paperw	acVb8R
the parcel	fYYZkq
the parish	Weapfg
the parker	edpdeZ
the parkin	ZasanV
the part	TVPWv2
the partic	jdehlV
the partne	loQice
the parts	ycUgeW
the pass	fYPmln
the passen	dvbYWe
the past	ZmVhao
the path	gqbYdd
the patric	imYcSk
the patron	iZUnih
the pay	anrUiV
the payabl	aeXhqd
the payrol	ZtbXoV
the paysli	fbsabZ
the pdf	eNsibg
the peacef	rcdccc
the pelleg	dVsece
the pencil	mbWdfl
the people	ZpeZal
the pereir	ccecdo
the perman	clUXgp
the permit	eheUlj
the person	dxXbWg
the perth	ZWnnde
the petren	jRoYnZ
the petroc	dbbZdr
the petrov	cVlbkj
the pham	fVcYmh
the pharma	feXipY
the phones	Mdmaoj
the photo	Yd5WRb
the photos	hWqace
the physio	jeQfil
the pick	VYcnjl
the pickin	jgUagm
the picnic	eZvYad
the pieces	ejYXrb
the pier	Zacbfr
the pigs	fjjUla
the pike	ZohbkV
the pile	k+TWTR
the pin	clVckg
the pinky	Woqaab
the pipeli	hrYZae
the pis	bbmhVj
the pitch	Zeepce
the place	WWdWyn
the placeh	cdnVkf
the plan	0fOUck
the planes	WWzUUZ
the planni	apfddZ
the plant	piXZgd
the platfo	gUgeil
the platin	cajcoZ
the play	Tf0cdV
the playwr	Venmcc
the pleasu	XaXrpZ
the plenty	bTdsef
the plug	acZYYv
the plume	bqUehd
the point	UZvWie
the pointi	bWccfs
the police	jmdfgQ
the policy	pWbkjZ
the polish	bUWlkn
the pool	YodeXj
the portio	iZnWbl
the porto	XRwWxQ
the post	adcXon
the postal	YgYbbq
the postdo	VfuakW
the poster	eeUgmh
the postin	djmUTn
the posts	Uichme
the ppt	ZcYcjp
the practi	fcQ3Uf
the prayer	nfSrVc
the pre	aeZwTg
the prefer	dqYjcX
the premis	YoUtaY
the prepar	aWleap
the presch	edYcoh
the presen	bWkmUn
the pressu	goMZfp
the presto	kgWfdh
the preten	efapbd
the prices	dcbepd
the prif	niieZV
the primar	WxWZha
the printi	beeobe
the privat	TSvjaf
the probat	bRqboe
the proble	Wcacpl
the proced	SapWYx
the proces	afkaWq
the procur	ZZwYcd
the prod	jjWccl
the prof	ZnVggi
the profes	pUbpcX
the profil	jnQeZl
the progre	ZxiXdU
the projec	fikWVm
the promis	pnQXnP
the proper	ahUmdl
the propos	edbaog
the prospe	daubiU
the provin	gVmbei
the prt	dasdca
the próxim	ecbepc
the public	UexjSa
the publis	aVjjhj
the pune	cXdeio
the purcha	bafeoe
the puzzle	ddasdZ
the pádrai	Zdpbgf
the qa	cfoZga
the qualif	mikTZd
the qualit	geSfhn
the quant	aoYdmV
the quarte	pdgbfa
the questi	hgocVc
the queue	hwdUbX
the quezon	figqZU
the quiet	kbbhSk
the quiz	UapnYb
the quorum	pXbhdf
the quote	ZrVdje
the r384	cgUpbl
the raceco	ccbXlo
the radio	lScdnj
the rahman	gTfZuc
the ramire	eRhgVt
the ranger	auXedZ
the rapids	ZSnUds
the rasmus	ZXucce
the rate	ZbVS9V
the rates	hqcYae
the ravi	YhUkao
the reach	ebecdo
the reacti	hpjZcU
the reader	mRhhgh
the reads	chpjaQ
the readve	iUcikf
the real	vJihWe
the realis	eaqacZ
the reason	nZSoXl
the reassu	aXskac
the recap	Vlhifb
the receiv	nfcjaV
the recept	ubWRjj
the recipi	ebpYdg
the recogn	kmhSiY
the recomm	qgNekc
the record	mflVbe
the recrea	VarmcZ
the recurs	ihUfhg
the reduce	iZqdcZ
the reduct	bccfpd
the reel	boXYkf
the refere	aWhzcX
the referr	iaWcph
the reflec	VbWnjn
the refund	fftbZY
the refusa	aiRdfs
the regret	kWbfqZ
the regrou	bcVjlj
the regula	ajmifU
the rehear	WUapng
the reject	cbXaZx
the relate	jacXpd
the relati	enYWjh
the relaxe	dTgnbl
the reliab	gWlTbs
the relief	adaoic
the religi	SoYgmg
the reloca	ccqded
the remain	hrUXfe
the rememb	eUciqf
the remote	hSidji
the renewa	kwMbYf
the reno	UjiuYV
the renova	YplZeY
the reorga	jRlcdk
the repair	jihdeV
the repeat	hnebWg
the reply	zUdPXl
the repo	Ybbrha
the report	ZdfqWk
the reposi	eraYcc
the repres	nefkTb
the req	hWaWaw
the reqs	fZskYU
the reques	beYlXp
the requir	XoNbZ0
the requis	ZakYaq
the reserv	YmWcfp
the reset	inSYek
the reside	fiXYXt
the resign	lTqhcZ
the resour	XesgeX
the respec	afabYq
the restar	UeWkcn
the resubm	bcZTgs
the result	+eSUbc
the retiri	cZhdpZ
the return	dfigQn
the review	ollOcZ
the rewild	hqXXVm
the rhetor	igiakV
the rhian	bUQtni
the rhys	cdVkVo
the ridge	hqRciW
the ridgeb	gbXbfq
the ridgew	devacW
the rights	XTtYle
the ring	ZgrafZ
the ringin	whXaYc
the roaste	jQpkfY
the rob	gipdaV
the roboti	YXYpvW
the robots	ifWYYs
the roger	gdaYsd
the rohan	gaZcqf
the room	hVctfZ
the rosie	iYZrfb
the rota	jRWfom
the round	XSZS0i
the rounde	hnYRsX
the rounds	V6TcYU
the route	XRapdt
the rubric	eWpjfa
the rubén	ZhZlqV
the rule	pWZhZj
the rules	ZjngTd
the ruling	qkVZdZ
the rumour	ojRice
the runner	WgPVhy
the runnin	clYjPp
the rural	egpidR
the sad	bUaVnt
the safe	arnXZY
the safer	lYOukX
the sail	fZqccd
the sailin	cgaYph
the salary	egeliU
the sale	cWohkX
the sales	cYkXds
the saltwa	jnVdZh
the saluta	pXeala
the sam	aYjqbc
the sample	iOsgbe
the sang	bbjYbp
the sanjan	bapddf
the sat	Vescef
the satisf	bnTclk
the saturd	ZYZckq
the scale	fkTalh
the scales	YmSfYl
the scams	cVlekg
the scan	emrcYS
the scenar	XUopgX
the schedu	fXVvbi
the scheme	ZTgatk
the schola	Vaiijj
the scienc	lkPkgZ
the scope	bhZVjo
the scoped	Zhrcba
the score	heaZbq
the scorec	fiSgof
the scores	xfaYWe
the scorin	iZkWnb
the scotla	fgZtXb
the seal	fTYdnn
the search	eegYbp
the seasic	gWfeqb
the seasid	etVhaX
the season	bXZdhu
the seat	aZTTpx
the seattl	cUplea
the second	caeudc
the secret	gYcrYi
the sectio	0YaXZa
the sector	cZyeYX
the secure	YZbslZ
the seeker	cXbaet
the select	YtaiZe
the self	dSnemb
the sell	YuZcce
the sender	eZreYe
the senior	ZfVgse
the sense	nUjcbk
the sensor	YWjgil
the servan	cbqZch
the serve	kkUied
the serves	XjjiUj
the servic	Wbkdij
the servin	YfWhbt
the sessio	mSYnaj
the set	amXaaq
the settin	fTdbtd
the settle	Yasbee
the seven	eSoWhk
the sevent	baVcmn
the severa	bbcpde
the sexual	dlWlZi
the shane	dXbpic
the shared	YP6jST
the sharon	dbobef
the sheepd	XUkpag
the sheets	ceQSmx
the shelf	aUwdbf
the shell	Yacegp
the shifts	nYXrYc
the shippe	bbodde
the shipya	Tdalof
the shirle	radYgd
the shop	fThjcn
the short	Wdclao
the shortl	piPuLi
the show	gTbFqz
the shrugs	WXqdcj
the shutdo	ZoddkX
the side	PPwhak
the sift	ghSqTk
the sign	VeZajq
the signal	gVhiei
the signat	dsZPld
the signed	PSbtyV
the signin	eacdrb
the silenc	kvNcbe
the silva	fVcrXi
the silvia	dZcqee
the simon	ekUdbo
the simula	gShhao
the sincer	enVjcc
the sing	crZefa
the siobha	acvdbX
the site	dkXsYc
the sites	eTcmao
the situat	iOjjfh
the six	feRogf
the size	Yadtah
the sjoerd	abibar
the skarvi	ifWnZg
the skarvø	Uesacg
the ski	gdnmcS
the skills	mRdqYW
the skippe	gmTekY
the sky	jsWabZ
the sleepi	VZXrmc
the slides	WV6YVc
the sligo	WVmWpm
the slip	bcemkT
the slot	VSjxeb
the slots	XfYwbc
the slotte	lWUanj
the slt	dZWckp
the small	TfZYyg
the smalle	kWeele
the smashe	Vlbblj
the smashi	oceabc
the smile	dUqaek
the smoke	ghdmdW
the sniff	erbUjc
the social	Xpaibg
the socks	YZWgYt
the softwa	hjUdhi
the solici	bWpWhk
the solvan	cjTpde
the sooner	hYcubX
the soones	M5YXbc
the soraya	hgmeVd
the sorry	jbbcZq
the sound	XXtbfg
the sous	eadcpf
the southe	bfgVjm
the space	hbccco
the spam	gdZbcq
the spare	ecoZiZ
the speake	XUkfdo
the specia	WiShoi
the specif	hcqXda
the specul	jkdWYi
the speed	kgUbek
the spinne	hcsWYf
the sponso	ZVjpVl
the spot	jgQdvZ
the spring	sUOaml
the sry	WkSgjm
the stable	kiVfdh
the stack	bSdviY
the stadle	hWcmbl
the staff	cXwOij
the staffi	cuSibe
the staffr	bWmhYl
the stage	rYcjYa
the stages	Xrdefe
the stan	dWkXmk
the stand	ZWomcd
the standa	WjSddy
the starte	bafYpg
the state	pZfcdf
the statem	XbTOyr
the statio	dbtQif
the status	psXVXa
the statut	hhViZl
the stay	Zfpgca
the stcw	bXgZcu
the steel	hfaoZd
the step	SW3XcZ
the stepha	bZZfoi
the steven	kbVcdp
the stock	gqXdXb
the stoked	ehjlcT
the stone	cWcuiZ
the stop	ZWpaao
the store	jXqdca
the storie	gaSdql
the storin	ciTdjm
the story	pfjVdb
the street	bmqRcg
the streng	ccXerh
the strong	hiRlkc
the struct	Vfjkbi
the studen	nYpWkU
the style	caZjZs
the subjec	eSrlVg
the submis	WocpbX
the subscr	mpVajY
the succes	hfUggk
the sue	ejQihj
the suits	frYYdd
the sunshi	oYWZof
the superd	bfYsaf
the supply	alYcYq
the suppos	cadeqc
the surgeo	ohYbah
the survey	XX2UdY
the suspen	tVUhka
the svenja	ZSgobn
the swe	edeaap
the swell	pajada
the swim	cnWkkW
the swimwe	Wcjggj
the swindo	eqZmTa
the switch	gbrTmT
the sympat	bXrica
the sympos	eqfeaX
the synops	TUelcs
the table	eZVZyg
the tablet	hYPkoj
the tag	aWjmie
the take	YbK0Xf
the takeov	WP5gbZ
the taking	bciZsb
the talent	eVfkVq
the talia	dbepdc
the talk	henoSW
the tan	crgaeY
the tap	dTuhcb
the tariff	kVcZoh
the tea	cUuagd
the teach	kqaccW
the teachi	mleWca
the teams	ZtbfbY
the tech	coeYib
the techni	fZVogk
the techno	YeWcft
the teleph	iXWekm
the tellin	tZYdXi
the telly	jaodYe
the temp	inUadk
the templa	afVerW
the tempt	ewVXcf
the ten	TSVfjx
the tentat	ZXqXlh
the tents	gcaZgp
the termin	esXUhg
the terms	TVcg8S
the terrac	aWapke
the terror	emTgjf
the tester	bWuhcW
the testin	ajXdaq
the text	Wijela
the thai	ahsdcV
the thank	aR/WYQ
the thanks	ZZhbep
the theirs	Vdhgap
the theo	dcYjZq
the therap	feSmfk
the thin	ZbTdX2
the thing	gbTgjp
the thinki	Zqbhcd
the thistl	bZaqka
the thomas	chdsXX
the thorou	mfmeaU
the three	pgTkWj
the threes	fnVZgh
the thresh	bXZWgz
the thrive	jtVaYc
the throug	gTtcbd
the thru	Voobac
the tia	ipVaff
the ticket	Ufcpdg
the tickin	fQbphg
the tidewa	efVggm
the tiempo	dauaba
the timber	qgXhaa
the timeli	otRVbd
the times	aTepbm
the timeta	fYtVdg
the tiny	dpdfYd
the title	ZanVsW
the tobi	csWRgm
the toes	XYbfpk
the tone	ehpYeb
the tool	YXwbbe
the top	gxYaXb
the topic	cddode
the touch	dcbqcd
the touche	agUbpj
the town	pjelWT
the toys	bVhdll
the tpm	eWfgfo
the tracey	chVllb
the tradit	kVgraW
the train	fVqhbf
the traine	XZTbey
the traini	VXjpid
the tram	glTdlc
the trams	mVjdie
the transl	ipNbjh
the transp	fdjqeQ
the travel	Vhndhe
the treasu	gtWWef
the treatm	cbogjW
the tree	devRdb
the triage	sUdYic
the trial	VYVjns
the trick	WaSjey
the tried	beeoWg
the trip	TepjXi
the tropic	eWjfcl
the troubl	XhoUeh
the truck	fVtegX
the trudea	XnakmV
the true	dceeZp
the trust	fgcTfr
the truste	dkTdlk
the try	cbdvaW
the tryout	crfYaa
the tuan	Rgeude
the tuesda	mWWglh
the tulsa	cbbdpd
the tunde	naWhYm
the tune	oanfWW
the tunnel	ZSrYYt
the turkey	cbpecc
the turn	qZbedf
the tv	XrZagh
the twice	cTYwWm
the twist	daphbc
the two	icUihk
the typing	lnRieZ
the ubuntu	fUneah
the ucas	jZjpYW
the ulrike	lSfmZj
the ummed	bofbec
the una	cXlaZq
the unanim	jUZaqh
the uncle	dsZZde
the uncles	eapcfb
the unders	TcVtjh
the undert	cgucXY
the unexpe	WfZWtj
the unfort	WpVdbo
the uni	cdcafq
the unit	ifTjek
the units	obcdee
the unity	fkYpVc
the unluck	Zcedod
the unnoti	XWwXmZ
the unsati	edocdc
the unsucc	ihbcVp
the unusua	XgqkXX
the unwary	YlYoce
the upload	enegWd
the upsett	acecas
the upstai	blTmid
the us	doabcg
the userna	Wohbgb
the usual	fijckT
the utilit	ccobgY
the vac	jUklcd
the vacanc	XdZaez
the vaccin	aWdgsb
the vale	ldVjal
the vanden	khgoYS
the veg	docddd
the vella	ecpYdd
the vendor	acuniJ
the venue	WaTjti
the verdic	wdQRki
the verifi	pgVefc
the verify	blTqZh
the versio	ddcreW
the very	3dPZXe
the vesak	ecrbcZ
the vessel	ZXheep
the vest	iZpZaf
the vetera	fUkkiY
the vettin	bkUmXk
the victor	fRZgpk
the video	bakiVk
the view	aWfciq
the vikram	pYgieS
the villag	haUZdx
the villan	ThjjnV
the vineya	dddZpd
the vintag	hhWknW
the visa	hZRlki
the visibl	ZgddoZ
the visit	iWsjYX
the visito	VpbbpZ
the visual	fWdfqb
the viva	meVhef
the vogel	eexaYT
the volcan	dpZeee
the voor	cbhYpb
the vote	ijPaes
the votes	oXYYep
the votre	eZZdrf
the vp	imUhbd
the vusi	Ybpidc
the wage	hjcVdm
the wait	slOSlb
the waiter	ZihVsY
the waitin	eboUgj
the wallon	fWdgmh
the wareho	XUkbyY
the warm	bVSXxn
the watana	eZpcdf
the water	cUklWl
the waters	flUZoe
the wattle	dcofdb
the way	UiyXdb
the wayne	ejoSiV
the we	abhYZt
the weaver	eacdqc
the webina	cbuYcd
the websit	egtXRf
the week	rmeaPc
the weeken	kgSWho
the weep	WbslaW
the wei	UesicZ
the weighe	fpiiUX
the welder	gXgXrf
the well	dbsbda
the wellin	kashXU
the wendy	kXtbbX
the wes	VjnVke
the wet	dqacde
the wether	ddYqdd
the when	dRfthc
the where	YVczac
the whitef	paehZc
the whitlo	iadqfX
the whoeve	WgleWk
the whole	bUtbhi
the why	dZbcds
the whānau	dVncii
the wieczo	ZXaodn
the wife	aadXkq
the wild	aqbbgd
the will	bjYbsX
the window	RkiWyW
the wines	kagWqb
the winner	lRmcMs
the wiser	XufaaU
the wobbli	dcdqad
the wonder	eaqdec
the wood	fUrlaX
the word	SRgsml
the words	kecZqZ
the work	XdXRus
the workfo	emogaR
the works	miTgka
the world	bkSgni
the worst	pUhlba
the worth	Yasbdg
the wrap	apfadc
the wriggl	dPpmhY
the writer	kecVgl
the writin	ihmfVX
the writte	VbaziY
the wrong	eUtfdb
the wyk	ZiVkfk
the wójcik	YZdkoc
the x	dXXlcq
the xiomar	YhUVoq
the xolani	fcaqXg
the yasmin	jUlana
the yay	lZVifi
the ye	hjTlkX
the years	riXfXb
the yeo	cdepae
the yes	3PcQan
the young	nVfXcm
the younge	gfShpc
the youngs	bWWobp
the yrs	fZTakr
the zestfu	RQkqoa
the zoe	gcqgSc
the zonal	TnYfpa
the zoning	bnYjTk
the ️	beoZZj
theate	mZbbgi
theatr	jPhmhe
their	khecbg
their answer	/YVPSX
their aubrac	YoXlcb
their best	cbuaaa
their board	Yqdeec
their call	rbcbee
their choice	rYbaeg
their cv	cZobch
their deadli	bqeYde
their decisi	7MaZeb
their desk	bbdqee
their direct	qceccc
their end	ioTade
their exact	epZeeb
their fate	occcee
their feedba	OzaWbj
their fight	mfUckc
their final	eecZpe
their financ	Vabnnd
their first	bhwUYY
their follow	lcWncb
their form	Zaipdd
their hand	reeUdf
their hands	eaYdqg
their head	pYddhd
their helpde	Zdoibc
their hii	nWdedk
their holida	cbtacc
their homewo	lgnSba
their intere	eabddr
their interv	pedcdb
their job	bYoaYm
their kiddin	dZcdVt
their link	dbdscb
their list	fOpeUn
their mail	WuXZje
their man	agZcoc
their meetin	rcbYci
their mind	gpNdZo
their minds	tmTZcY
their mutasa	dcYedq
their name	eTbkmi
their names	jagboW
their networ	daeccq
their new	UIOJ/p
their newsle	ebtfcX
their no	pcdade
their number	YgbpUk
their offer	IR9WoL
their office	SXxkbZ
their own	WtbcQo
their page	gllPck
their parkin	aehbbp
their place	ZYukXW
their profil	ZdtYda
their promis	dpdZde
their reply	tYdZYi
their report	ojcbZa
their result	5PcWbc
their scores	bsiYbX
their seat	djbmVi
their side	fafUko
their site	jlWjca
their summer	ZZuadc
their teache	ccdZrd
their though	ZzaZdZ
their time	i3SVaT
their turn	kmdWee
their twitte	clTjcm
their vacanc	diRfet
their verdic	xcaZZY
their view	fqabdd
their websit	fcoccb
their word	OleveW
their words	necYRt
their work	Xbpgde
their yes	+RaVYa
theirs	WffnZk
them	chhmcb
them #	YXdnap
them 's	aYbpbm
them ?	ZKjrhj
them @p	VhnndX
them @s	tVYWhi
them a	cUi4RV
them after	Zpakdb
them again	QmodYf
them all	nvaXWU
them an	aXcphd
them and	roWTXj
them any	aeWndj
them as	YqhkRa
them back	gSrVob
them before	XkdtWa
them behind	ebrbcd
them betwee	awTZgd
them by	VPR5qW
them certif	nakZcU
them clean	dqZeed
them daily	qacbed
them dear	sRYodb
them decidi	qeZadc
them down	qWvWaN
them every	Yqaedd
them extra	qZaeed
them for	ixKieX
them forth	lRqbca
them friend	gqZYZe
them from	aRhlpa
them get	uYYUlY
them gets	rabdee
them go	crbdeb
them goes	padfbd
them got	cdpgda
them has	SgevcZ
them have	gcpdeY
them how	cXfrYh
them i	US7hhU
them if	eTctja
them in	akkraQ
them it	XrVkdd
them know	JUyhvS
them lena	PHp2YY
them main	obfcdd
them mornin	cYnqVb
them my	Qec1Zc
them northl	VJk0lT
them not	fapZdf
them now	pbRZho
them off	lVgcle
them office	YirWdd
them on	dTsuZQ
them once	araded
them one	TglsbX
them or	pUgnbX
them out	uRWgbn
them over	kTU0Uf
them planne	dZpicb
them promis	tZeZce
them read	aZVZon
them round	gvgTZa
them said	hToikW
them say	kWXofb
them so	icyWaX
them spoke	eaqddZ
them stand	cdqedZ
them still	cqbbcd
them that	mbkjRd
them the	dndpaP
them they	cWbapn
them though	Vrbdej
them throug	gZbqWl
them till	pdggVZ
them to	mdtbdQ
them too	gaqjdT
them unit	Zbbido
them up	bwaagP
them want	dtcXcb
them we	ZlWcjj
them what	UjYxRd
them when	YsWgbg
them which	Uaa0db
them will	fpaegW
them with	miVhUi
them within	ccaphc
them yes	LXYiss
them yet	cvZYed
them you	XcfgvY
them your	dSf1Uc
them yours	hlidVd
them>answer	siZbcc
them>away	efoaah
them>chosen	ZZYVqy
them>closed	bZjabt
them>date	tbaeec
them>decide	vpVdZY
them>hold	Yasbgh
them>joy	abfcpi
them>match	egUpcj
them>news	siWZcg
them>offer	ZbfZxd
them>others	bcZccy
them>post	aagapj
them>receipt	kkoXYa
them>refuse	bagXew
them>review	gqaebe
them>soon	evRffb
them>sorry	aacYX8
them>start	Xfbauh
them>step	ddaubd
them>thanks	aZqXcp
them>wait	iqZefZ
theme	QrPmii
theme test	gZXbbt
themse	skVbdZ
then	mlYeea
then #	NiPigu
then ?	dqVfWi
then @d	hoaabb
then a	wWbicX
then about	rYiYdd
then after	pcddga
then again	csbcdb
then and	oSlejW
then anothe	TrmlaT
then answer	qYafgc
then asked	gVZnmd
then at	cnMroQ
then back	XwaYac
then books	acZZre
then came	pifZaa
then can	VxWjUZ
then change	ecrbZe
then come	QpWxSY
then congra	becqZd
then create	qXedee
then dear	mVXacu
then decide	ejfWkW
then delete	aZredY
then do	L3OjgT
then drop	epWefe
then días	gdRgmj
then each	rXfedd
then either	Qlasab
then for	pZbake
then fought	cYvYab
then found	aeyacV
then get	hrVdZb
then half	WqdXYl
then have	mgXocT
then he	phdZfX
then her	YpcXUm
then his	ZmvaTU
then i	wlZZbW
then if	gWboie
then in	UuVZtV
then interv	cfepYe
then it	knaOnc
then its	ybYdaV
then let	tdZYgc
then lets	cdZrfe
then letter	cvZcba
then lunch	aYgsbd
then may	Xpdefe
then maybe	SwXjdY
then me	mnSafd
then mind	edpade
then northl	tZYfbd
then not	bsabbg
then on	gZUbve
then only	cbdqde
then or	bjSubc
then our	VrffZf
then out	pWgXke
then phone	tZdYdb
then picks	pZddee
then pints	hhTkeZ
then planne	asWhdb
then please	ejoUef
then probab	Tgeedq
then rang	eUbbql
then ring	Ngsjdd
then run	dbcpdd
then said	kgKmek
then says	paddde
then see	aoeeed
then she	vaVYlc
then sign	cbdXqi
then so	hWogiV
then someon	Wlncbe
then stay	aubZYe
then straig	Ukenee
then talk	Zhcobe
then tell	sZYelX
then that	rXaWdp
then they	moZiUZ
then to	ahafrX
then told	PnVkhl
then two	YfRjln
then utilit	dboecc
then was	phXecT
then we	XyWreO
then well	YsZhcc
then what	drYibb
then whethe	qZebde
then which	raddcd
then who	WtlXdX
then willow	ccqddb
then with	brbade
then wrote	ngZjZV
then you	/ZRPjZ
theo	SVtmZj
theo .	aUqmWi
theore	gTjbpc
theory	ebdobg
therap	gYfago
therap .	oVffge
there	diffch
there #	bUenYp
there ?	baooXY
there a	VoZjci
there after	lTajpZ
there alread	cXaedt
there and	fSgetc
there anythi	fUpjdZ
there are	fsYhYc
there as	ghpWbb
there at	TYpvYV
there be	YsUlcc
there been	biYaVw
there but	lYnljM
there dear	aVXnhn
there do	ecaeoe
there for	VagmvR
there goes	cZYdcu
there got	bgkenW
there had	dZegdo
there has	Uildhe
there i	anaWlf
there if	eTcgqh
there in	hRqSkX
there it	addXpj
there lena	SggnlZ
there may	l7SSUR
there might	ioYWah
there modell	cdbpdd
there mornin	ebqdXb
there must	mmddeU
there myself	pYfded
there never	fbYeeq
there now	aVTkfv
there on	fbvcaS
there one	WjXvdW
there parkin	aYteYb
there said	iTUdsZ
there shall	Ybdidp
there so	algWfj
there someth	dQmZlo
there that	ZoUbra
there the	lhjYTg
there then	dbcqeb
there till	depecZ
there to	Ypicca
there too	aZwgbW
there two	dZrZXk
there was	cTbciv
there we	pgNhZk
there were	SYUPr5
there will	hZfabr
there with	hVhlid
there would	krkZVR
there yet	ZoQTas
there you	WjsRmX
therea	meWSjl
therea .	nlVXbi
therea teache	dbaepe
thereb	Zbahkl
theref	hTSUj7
theref be	pXcban
theref been	dZYdev
theref can	degYcp
theref closed	ebVedw
theref not	bWWab2
theref offer	eccdrW
theref paused	fbsfdV
theref we	dbXbok
theref withdr	ecabbt
therei	biQVyc
thereo	iZeoiU
theres	fgmWic
theres .	dWwbab
theres and	kWWdmn
theres being	btcYdZ
theres has	heWfdo
these	fogiVb
these .	UjqPhi
these and	bpZdci
these are	jbeqbX
these becaus	bdrYdd
these before	qZcfcd
these by	dcdpbf
these days	dpkaZW
these is	bcdpbe
these on	pnSTcl
these over	dYqeea
these round	xcXWba
these six	ccasdc
these things	f1XZXW
these two	aiZtcX
thesis	mTXtXg
they	hhZcgj
they ?	Yoiabf
they agree	cqecdc
they agreed	iPZdhs
they akua	tbcceX
they all	QxnVfY
they alread	apTYfd
they always	oliUUU
they announ	0YQShe
they answer	rnROXh
they appoin	hWWbdu
they are	kuUcdc
they ask	aJtlhb
they asked	YeqmWZ
they async	llWaef
they beat	bdbcrb
they binned	eacedp
they bit	cYbXwc
they booked	bebpcd
they both	UpnmUW
they break	vWYcdd
they call	1jLZMX
they called	WSSczo
they came	idNfzZ
they can	Ufdvdd
they cancel	eZccdr
they car	esZecZ
they caught	ecbdpc
they change	awUjcW
they choose	9XTWUY
they chose	QUUOwx
they close	cqifWW
they closed	biLdcz
they come	u0UFVa
they compar	uigTZV
they confer	rhQlcZ
they confir	pVeVgl
they contac	avbZdb
they could	RkjWwW
they count	aZcfqa
they crosse	dbcdep
they cut	VggXcr
they czech	apafee
they decide	3WgXSc
they declin	ebZeZs
they delibe	djgaVn
they detail	dgqbZb
they did	QVsZom
they do	llXYVq
they done	eZaeZu
they drew	baZXfu
they drop	UpXqaa
they droppe	eiZYaq
they electr	aZoacj
they emaile	UectVj
they ended	kZVckk
they enjoye	ddXgfq
they even	apcaeh
they ever	TRzack
they feel	RsVYZu
they fell	ZpcWdl
they felt	aUYgby
they femi	aVYaql
they fill	phdaca
they filled	YZhaYt
they finish	hwWYcW
they first	Waimal
they found	cMTUj6
they framew	VhcokY
they froze	cOxcZj
they gave	eOWjxi
they get	avjXYY
they ghoste	VakbVw
they give	paZidc
they go	WpYpdZ
they got	ZV4OLi
they gurugr	buYacc
they had	VjkUdr
they handed	haobac
they harbou	padced
they have	feVbir
they heard	UjZjij
they hire	aYmcpX
they hired	UYURL/
they invite	eWZzZY
they iwan	WTUdWs
they just	fbgcoc
they justif	eccWta
they keep	h1PiaN
they kitche	dedqbc
they left	YVsZlb
they let	7JaZNo
they lift	dXpfee
they like	e/NlOL
they liked	Weofgd
they look	WolhWW
they looked	ofabbb
they love	eiTpeZ
they loved	garZSk
they made	XctVic
they mailed	VXhYfw
they make	lmlYRa
they marloe	hbobda
they match	aYcdqe
they may	K/aeUP
they mean	rYcbai
they meet	oqZbXS
they met	RcfYht
they might	a5kRKZ
they milfor	fipUbZ
they moved	pgPmWd
they must	xdcbaX
they named	ccVdnl
they need	ieQxYd
they needed	YdoVZn
they never	cL/eTW
they no	eaWdbw
they normal	pkXUca
they notify	uUbdcd
they offere	XcfYrd
they only	hbbbZs
they open	XbyccX
they ought	jXhbZp
they pass	cdYbcr
they passed	PNQhS/
they phone	udiVZK
they phoned	SSOlyo
they pick	zqURPV
they picked	TRTdur
they plan	rZdZee
they porto	hZthVW
they prefer	ebcecp
they promis	j1JRWX
they provis	jkThZi
they pulled	fYSbZw
they put	qZXOmo
they rang	ZTQd2m
they rate	kqZabc
they read	eggOmj
they reckon	nWbcWp
they reject	cWSYbw
they releas	scSVYq
they reopen	Ydqeed
they replie	XjocfY
they reply	Xtbbde
they requir	cebpaf
they restru	ebreeU
they revert	Zrbeed
they ring	/KfVZS
they run	qTcmYa
they said	ekVaho
they saw	UdaVez
they say	toZRYg
they scrapp	edZebr
they second	VOybeb
they see	eleeRh
they select	ZZdcuW
they send	lfnRnV
they sent	OLojtg
they settle	xWZXhf
they should	bdpbkY
they shut	aUmqfa
they shutdo	Ucniia
they sign	pZnaWc
they signed	WTbYtn
they sit	urWPZX
they snowed	edVflk
they solvan	cYsaec
they stand	zVVYif
they start	arreKe
they still	YwgcaU
they stood	dqfcbZ
they stop	ctRZih
they stoppe	XcZaZy
they strong	XTzWaR
they studen	ardcdd
they sue	YpcYed
they swear	zbaZaY
they swore	rVdcee
they take	iveWWX
they talk	qhfZbY
they talked	dboaVl
they tell	/fLJKW
they text	0TaZcb
they thaw	daoece
they think	cmVoWc
they though	VoUZgq
they to	dpddbc
they told	dmSSfx
they took	SGVV+r
they try	paedfc
they turned	ibWYsh
they use	ZRzYgV
they usuall	aodfed
they vanish	fdedoa
they vote	weYiSX
they want	SRR9yW
they wanted	fZpWQr
they watch	cWcvbd
they went	eVOQe8
they were	fitYXb
they will	owTcZZ
they wish	bmTtaZ
they would	eoUeig
they write	pjffWN
they wrote	lPfVhs
thimbl	YVgYnp
thin	aMbbZ9
thin .	RYugab
thin owned	eeWedq
thin world	abZcbu
thing	cbfsbc
thing 's	eZjfTl
thing .	WUllii
thing ?	eeZqYe
thing a	Ydbtdc
thing about	jZzTVX
thing and	buXfae
thing at	hbXseY
thing before	hXjuYV
thing but	cVcrbk
thing by	gfgkfW
thing comes	bbkWqd
thing from	VWhlbp
thing has	dpedgW
thing is	ojXgeX
thing left	pjXVlb
thing legal	gYcedo
thing on	WdqjZc
thing settle	tcbWce
thing she	pVlhXd
thing the	YUxkkO
thing they	jiUehg
thing to	WTohap
thing until	eabpee
thing was	dXipdd
thing went	Xobedj
thing yet	Ypajba
thing your	YampeW
things	esafad
things #	lSjlde
things about	Vcedgr
things are	k5QUXX
things change	dUweeZ
things from	hdUghm
things go	kWnhda
things happen	dYXqeg
things have	XzZaZZ
things here	bshYdX
things move	guVadb
things on	qXddeh
things out	bmXTat
things respir	epaccd
things round	hdapcZ
things settle	epZedd
things so	qUeYhg
things the	jVkncZ
things up	lwQdcN
things with	faqbeb
think	dtaXjc
think #	Xqcche
think .	g4eTYS
think ?	bgcgqV
think about	X8PZlQ
think after	hfoUed
think and	frQTof
think before	hkUdgg
think but	djphSZ
think for	ercelR
think he	WscWkT
think i	RexbgZ
think it	gkVUnh
think me	ZZoidc
think of	WdhgUu
think on	WycYdc
think over	nSaSwg
think precis	hUdlkg
think talk	bdebof
think the	dRjqWg
think there	oRlajg
think they	ffwVbX
think this	aYTbdz
think we	jgOcct
think you	WcZpfk
thinki	k9bXPR
thinki .	U/NXdN
thinki about	jphcZP
thinki but	rUffff
thinki i	mVoYWl
thinki it	bkgaTq
thinki of	alrdWV
thinki on	foUdXf
thinks	s0QYTR
thinks .	sebVYY
thinks about	frYcdd
thinks churn	ohbdda
thinks he	pfVZdd
thinks it	TkmmYb
thinks lena	tXcdda
thinks the	qhVcWa
thinks your	cZatec
third	deXgjl
third #	paWihd
third .	VfRbkw
third and	cUccit
third biscui	cWgekl
third chat	edcpca
third email	crbcdc
third engine	ddbXsd
third floor	fYkobc
third for	WdZscX
third from	caacyW
third has	hZdcZq
third in	crXcde
third interv	YneUqd
third letter	dflghW
third modell	bcrdda
third of	oZeZYo
third on	jcXdbo
third one	iWlnQg
third period	Zedsbd
third refere	WWolde
third room	dXcYsh
third the	oYagge
third was	ffcqbY
third week	axYbca
thirty	WRfhwf
thirty .	mWmcbe
thirty four	aZkTpl
thirty mensah	epYedd
thirty minute	abYvce
thirty one	dTYTwm
thirty two	bnXUsb
this	dbicen
this #	WWiegp
this .	YUgdlr
this ;	XjmkgV
this ?	XdtfbV
this @d	gcYaau
this a	nThadj
this accoun	bXtZha
this addres	dezfWQ
this alert	eeqcba
this an	nRicjf
this and	gVcXqk
this answer	UfsabZ
this anymor	fqZefY
this applic	bWacct
this as	aedaeq
this be	ocdcdd
this becaus	VYxhYa
this before	YbXYtn
this brandt	dgTfar
this by	dcndmV
this call	XUlYqj
this can	Yqjcac
this code	ecYibp
this comes	foSXcn
this coming	qbWnaZ
this commun	oZcldY
this compan	ojnaYR
this compet	ZWabdw
this confir	cYsjhT
this convoc	dbYeXs
this day	mWlUma
this decisi	RZXYb4
this depend	apdcfd
this differ	cbbeeq
this does	WezdaS
this family	cqUdej
this far	YXmqcd
this financ	dUtede
this first	rZbfcd
this grade	ZZecbv
this happen	dcqecb
this hard	deWcbq
this hirepa	cgjjWh
this house	eocdfb
this i	hmTfee
this if	loYcgX
this in	iVrYhc
this inbox	YP/WYZ
this intake	caVYd1
this issue	VXzYbZ
this job	Ubbcgv
this letter	ZWbhdu
this list	aZxXeW
this lives	aZtbeb
this lot	WctccZ
this mail	dSkjhi
this mailbo	ebsabe
this may	ckThbo
this me	bddaqd
this messag	Wdsbbi
this modell	bgbbdq
this normal	cqbccb
this northl	dZXaay
this note	idqZVf
this notice	heqadV
this notifi	WZhdbs
this number	aRzqST
this occasi	hQPXY/
this off	dadedq
this offer	abXV4b
this office	fvMlhS
this one	lYVWfy
this open	pbdeeb
this or	fXpced
this part	hbYcbq
this period	bWseec
this person	ecebqa
this place	WqkajU
this please	cUUpcs
this point	dvQhWh
this positi	eSmaep
this post	ZpsaVW
this pressu	daXclp
this proces	bWgbcw
this progra	fhnedW
this rate	dxabXa
this reache	aagrdZ
this reason	dcaZeu
this recrui	cbcZcs
this requis	eZZdet
this role	edccas
this round	iMSTV/
this season	ZXVba1
this she	Zfbefp
this side	k+OcYD
this since	ldjVef
this so	offUfe
this sort	Zqbbef
this space	b8NSVb
this stage	jndhZV
this statem	dZoieZ
this takes	mqaWcZ
this team	bcfabs
this that	lVieei
this the	WRfblt
this time	mIPhZ/
this to	pWqeZX
this tv	caredb
this under	eaipeY
this up	fvXbZY
this very	cWhYpi
this was	QmqVgh
this we	SqVYpi
this will	nRddep
this window	ciogZX
this with	cpiYga
this work	djVbbr
this would	babkZq
this wrappe	drUidU
this writin	hpcbba
this you	ZigfWp
this your	Waghpf
thistl	hVRppd
thistl .	daesZd
thistl you	eXcfsa
thomas	XfXkpf
thomas .	UpTZnm
thomas and	XanYrb
thomas or	bcdqce
thomas with	ecqedX
thomps	YklejV
thomps .	XkjoYZ
thorna	Zbehdm
thornb	gdflae
thornt	cbddkk
thorou	jddhZg
thorou was	fhnhcV
those	juWbYh
those alread	ofabdb
those by	YYcvcd
those called	aZWnbr
those candid	ZtcgeX
those chosen	W0WZba
those he	evZWbZ
those i	qdYfZg
those in	jteVhP
those invite	WxbQei
those mails	cfUbjq
those nomina	pddbde
those not	wOaYcp
those of	ZqXebi
those on	1QheZY
those out	obbhaZ
those over	cWqeea
those people	YkqZeZ
those picked	racebb
those psycho	Ycfcep
those select	ouXQdW
those shortl	goccdb
those still	XVahbx
those terms	acdgqb
those that	fqdbca
those the	UtZadj
those they	ZucUdj
those three	cadbdq
those we	toMTYi
those were	XlpZcd
those who	kogVUi
those whose	moaccT
those with	XZVllo
though	chbZds
though ?	amVXlk
though about	VnKhbw
though all	eeYecp
though and	apRbep
though better	bWsacf
though by	1SbZfZ
though he	lVSVvj
though is	cZWbev
though it	iVndci
though long	cRidcu
though not	fmaVlZ
though of	ZirdTh
though on	bXiyWU
though premiu	bcchqZ
though so	fvOfXf
though somebo	cYefcq
though that	rTSmfk
though the	iXRhnm
though to	SjUekp
though was	ijlfeS
though we	cfRdko
though well	drZabf
though would	eabbbs
though you	VO4Qdp
though your	kbZZYr
thousa	ejoaiT
thousa of	cubadY
thrash	dZqWpV
thrash .	bWjbuW
thread	flmaZa
thread .	hpafbb
thread forwar	cgdWkl
three	deYqef
three .	ekWbbq
three and	0UafZc
three applic	pWedbj
three by	pYcgha
three candid	pciYhY
three confid	dYqceb
three copies	eedZoe
three dates	aXZ3ab
three days	oXahid
three finali	ofdjaV
three finger	pYeeee
three for	eXXvXj
three from	reYcbd
three gets	bdcpde
three had	dYojhU
three heads	ioaZfb
three i	nVZiYn
three in	hfhRlj
three interv	aqfZdd
three is	ciVkmb
three letter	fcZriW
three manage	Yqeeeb
three minute	ZftcWV
three months	kUjcdj
three more	phXiZa
three names	QeaoVs
three now	dXhqdc
three of	pdbeZg
three off	abaYwd
three option	bcXred
three optome	dbdrbc
three others	UrgeYg
three paysli	cZawad
three people	gtVjZU
three posts	abXccw
three profil	drdbcb
three puzzle	kZapZZ
three questi	YQotcY
three refere	ZcatXg
three rounds	aaoRio
three sample	ZiZqdd
three sleeps	qZddce
three slots	WZa5aW
three teams	eZdecp
three times	XZecit
three we	euVXgd
three weeks	fSkWln
three were	cpbZag
three who	YUjllf
three whom	bkcmVi
three will	aeardb
three words	bZYkep
three workin	padebe
three year	aegfqW
three years	Ugib1N
threes	ddKnko
threes .	aWSklr
threes of	gpVZhe
threes on	cccdoe
thresh	YXWaf1
thresh for	eZbZet
thrice	cmlgaT
thrill	ccnPyV
thrill .	cilVma
thrill that	acfcsb
thrill to	bdhYrc
thrill with	epdeZd
thrill you	mXvaXY
thrive	olURao
thrive .	hiWUZt
thrive that	pbedec
throug	ejakde
throug #	beTmmi
throug @d	kbtQdc
throug a	emUjch
throug all	mtVcZW
throug and	nXWpfc
throug applic	fyUWaW
throug as	ggSwbZ
throug at	WZdfrh
throug before	iVeoee
throug date	bYered
throug dear	idkWbl
throug everyo	bugXeZ
throug everyt	wcaYbc
throug fine	hhzZRT
throug first	bsZbdd
throug get	dqbYec
throug i	dacadt
throug it	WqRdep
throug lena	VegYqj
throug modell	bTocfn
throug mornin	leelnO
throug my	iSeecq
throug northl	hmgRdh
throug on	daepbe
throug our	UnkdVh
throug refere	fagaoc
throug she	Ygcpdd
throug so	eRlakg
throug that	cZudaZ
throug them	n2LXYT
throug these	gqVbef
throug they	bcdVfp
throug this	pXbidb
throug to	QLZ/Rf
throug two	gbYwXZ
throug us	gmXVjf
throug what	clVdhk
throug with	lXtUlV
throug you	ZUcgxa
throug your	idUlcj
throw	fTh0VX
throw a	cXaxad
throw it	dbwadV
throw me	ecbpdd
throwi	gjSrbc
throwi and	badrcd
thrown	SiQXxl
thrown in	XWTb4Z
thrown out	cWWcew
thru	SopUmV
thru .	Ttaclb
thuli	TeuZjc
thumb	cjYdkg
thumbs	oWdZhj
thumbs down	oMNXU5
thumbs up	uWiZlS
thunde	xPSofc
thursd	qVnTlZ
thursd .	bXtffd
thursd ;	wVYahb
thursd after	qYeeed
thursd and	joYfcY
thursd are	rUjcdd
thursd we	ecoecc
thus	gWUUc4
thérès	bhjdhZ
tia	febkef
tick	XgMcro
tick .	YlVecm
tick it	aaeefp
ticked	Uhpaal
ticked .	dapedd
ticket	ZPlkzT
ticket #	cXqeiY
ticket .	flZTob
ticket is	eVlpeY
ticket no	dcYcvW
ticket on	ZofgeY
ticket to	aYjdpZ
ticket will	ebeqbd
tickin	hTanii
tickin 's	hkTZmf
tickin said	aRWokk
ticks	jdjgZb
tidal	cRjjpU
tidal hours	baVavb
tidal info	easYba
tide	leejYb
tidegl	cVfwcY
tidema	kcYbdo
tidewa	4VRbnW
tidewa .	xXSTqa
tidewa and	1RchSf
tidewa for	qgYdda
tidewa helps	Xeakoc
tidewa in	cdhXqd
tidewa is	tSZigX
tidewa of	raaVld
tidewa on	aepced
tidewa till	raacce
tidewa to	mOXkki
tiding	daTaop
tiding .	ecaddo
tidy	ffbgdj
tidyin	bWmcfl
tie	XehthP
tied	eoQjoS
tiempo	gexVbT
tier	bdader
ties	gkdfZh
tight	g/VRWR
tight .	kzXYYR
tight ?	epbddb
tight and	Yvabde
tight on	Vjdnee
tight till	vTddef
tight until	sZdZee
til	hXpecd
tilbur	ccaWql
tile	kYbcpd
tile water	iaZdod
till	kbqffS
till #	xPZjUh
till .	TTshgh
till @d	sZWalb
till @t	YbUwbj
till after	RrnYgU
till and	ZgSaoo
till but	djaYpX
till churn	XjbsbZ
till close	YdZucd
till combin	ccUgse
till correc	debode
till counte	iWkXjh
till dear	wNcZoe
till forth	iTdpef
till from	bcXctd
till furthe	Xl2ZZO
till he	ahvbbR
till hr	Ycadrd
till i	hoTqZY
till it	dokahQ
till lena	mkfbbM
till modell	uPnaeY
till northl	qIsfkV
till offsho	YY2RlU
till planne	XUlifn
till she	SorfeS
till solvan	apcdce
till somebo	fdpffX
till someon	ciohdV
till summer	ebacbr
till that	ZiumWQ
till the	doxSbU
till there	ZhqccZ
till they	uhweRD
till we	hZrhbX
till you	oPJ6gT
tilly	elbeYg
tim	edkejX
tim .	Uhrefb
timber	nZdnXc
timber .	onUfcY
time	cmdgde
time #	kZYrcb
time .	axcaXi
time ?	dOhpjc
time a	gqYgdY
time after	D+Seib
time and	RpeSom
time at	bfPjqh
time before	SnhlfX
time being	cO/XaH
time but	icdXqd
time by	gkTqYX
time churn	oWZnce
time dear	qbcddc
time for	VbkooT
time forth	XeqZce
time frame	YpjbdT
time from	Xhgdpa
time he	obkUhX
time i	qbeZff
time if	eUngal
time in	fnegcW
time instea	bZbipc
time is	RpgqbX
time it	pvcQZX
time later	Xoeeff
time lena	jRnpbY
time lucky	ucRndQ
time modell	ZagZvX
time my	cogbcd
time no	eWmigd
time northl	lkdmZT
time not	fpZZlX
time nothin	bpbdee
time now	bpWoYc
time of	dVucZf
time office	hhRjel
time on	aUoqda
time one	ZadhuX
time or	RpVqYh
time over	byVXhW
time perman	edbaqd
time post	ddchrW
time prakas	ebaeqb
time role	cbbdfp
time round	nRYWay
time same	cgXred
time she	TipXck
time someon	gZrdeZ
time soon	Zqdddb
time studen	kqWcba
time than	etZaad
time the	siPPlj
time they	Z1XaTf
time this	btaceb
time to	duZgcX
time too	cuaaeY
time until	jSfqhb
time url	ebobed
time we	padbXl
time will	cOprgZ
time with	iVRyid
time within	apdgea
time works	bXWycc
time yet	btcaea
time you	eSfXlu
timed	crYefa
timefr	ctYeeZ
timefr .	epZeea
timeli	q7WRTR
timeli .	RrtWZU
timeli for	bsadeY
timeli has	erYdeb
timely	VidZfp
timely .	YkVbio
timer	Xaimif
timer 's	Shjggj
timers	Xjldfd
times	Wafvah
times .	SXsndV
times a	Zrbcfb
times and	ZqYdkc
times for	WYfsZl
times in	kYZbcr
times out	kcWjkc
times that	aZYtbi
times the	mUddki
times work	cacrda
times yes	abXYrm
timesc	oegZcc
timesh	iOrUjk
timesh 's	dXcalp
timesh and	ceoaee
timeta	YhsfZZ
timeta 's	ZXshYb
timeta .	dbriYa
timeta forese	Vakbnh
timeta we	eZpcfd
timing	h0UfWT
timing .	rdQgWk
timing has	oZeeed
tina	mdjWhZ
tinker	beindY
tiny	lcfWjf
tiny has	dcTgqg
tiny said	qXeeee
tinyst	ghakjY
tip	kWuVfY
tip .	fpcZkW
tip cheddl	Zbrcdd
tip you	obaicc
tipped	XZYZb2
tipped it	Xaabdx
tips	XWmije
tips on	bbhpdb
tired	gimTah
tired .	fcqZUi
tiriti	kkWdfd
title	VQophe
title and	caXdav
title is	ddpacd
title lot	bZUcon
title place	biTlmX
titles	jZanZh
tl	Wbtibb
tlr	bTtXkU
to	efdjfe
to #	WUlhmj
to .	epfacd
to ?	WeUzbd
to @d	2XSicS
to @s	4IqWYU
to @t	XTlqfZ
to a	ZdXhY0
to abstra	Zrfadc
to accept	YbYW/O
to acknow	VmwWRd
to act	odfZcg
to actual	dderXc
to add	UiqUZl
to admini	aZSucn
to admit	abXicr
to advent	Tokgdd
to advert	ciVbfo
to after	hodcdb
to agree	jzLYbe
to alasda	Yebsbe
to all	8ahUUZ
to allow	zjTTZY
to americ	eZbedq
to amman	aqaceb
to an	ghcUYw
to analys	Xgcaqd
to and	dhNhio
to announ	bhdR0V
to anonym	bodeeb
to anothe	eeZSM+
to answer	ohdkbT
to antwer	gbdqca
to anybod	cjsZYX
to anyone	T1oWeM
to anythi	UqdnaZ
to apolog	mecncV
to appeal	sQcjcd
to appear	gcjnaU
to applic	fjqVUb
to apply	XXbfY2
to appoin	abWS0n
to approa	dZYvaa
to approv	f0UZPj
to aptitu	UgctXg
to aquala	ecYeeq
to archit	QUd3TZ
to arrang	ScP9gV
to as	qdZkYZ
to ask	blocfW
to asked	phYccZ
to assess	Zgasea
to attend	dZSzYj
to audito	bnmecV
to aunty	dddpcc
to avoid	ddpaUj
to award	dbbXmo
to back	gaZtba
to bank	beZbjo
to become	cTkNvn
to begin	XkVbvY
to being	agbXtc
to benedi	cXpkjV
to bk	eZqbde
to board	fbdgWp
to boardi	ckiVkf
to boiler	fZcefo
to book	aZexbX
to boss	gqbZbd
to both	1ZZUdb
to bother	Racfqk
to bpo	dcodcc
to brenda	boYeaj
to bring	dYapfg
to build	dcbhco
to busy	jVXcjn
to but	Xfpdhb
to by	5gVTSd
to call	cjOpie
to cancel	RV2ccZ
to candid	zidMgV
to care	iobcea
to carry	YdYwSn
to catch	TqlcfV
to cather	djSgij
to certif	lUhRkm
to change	VPwpYa
to chase	qTZpaZ
to chat	mqgRdY
to chatbo	dbocha
to check	lycQaV
to chew	prXPgb
to chloe	eZbeeq
to choose	dgUuYg
to choreo	bfYqde
to clashe	loZcVg
to clear	wedUgY
to click	bZjuZY
to close	eSQgU9
to cofion	ebtbdY
to collat	inafVf
to collec	hV2Kja
to come	jWWvdf
to commit	U6VdaQ
to compar	zpROYb
to comple	XgcxYY
to conclu	jrWiYS
to confid	godZdc
to confir	ichYqY
to connec	cVybZZ
to consid	fnUfak
to contac	mhTnYe
to contin	UTcvTt
to copywr	cpadcc
to count	OqhXfk
to counte	YpbdlY
to cover	cfaXgp
to create	4VLccf
to croiss	cYYvbd
to cross	aTjnoW
to curato	kaWpbe
to cuts	edVmld
to deal	eftbbV
to dear	qbhbbc
to decide	krYVoQ
to decisi	ocbdee
to declin	ZTabY0
to defer	jYpYbe
to delete	dWsWal
to delive	ibhsZV
to disabi	daVuea
to disapp	biWYXv
to disput	edacXr
to do	gYptUZ
to door	scbeac
to down	cP0dda
to dr	aZWkWv
to draft	dadrae
to drag	udaXcb
to draw	fZNrki
to drop	Mdlphc
to each	+iUQaR
to earn	bihsUa
to either	pbbfdc
to email	dacyUW
to emails	bXrefe
to embass	crYeec
to employ	aVXO9g
to end	ibgTXr
to engage	ReOT+b
to engine	cfbYbq
to enlist	edberY
to enquir	esbYec
to even	jRubcc
to every	8ZXVTV
to everyb	etmNZd
to everyo	3dkSXU
to exampl	bkodaa
to expect	htSWge
to explai	dhdbXq
to extend	cdTM4j
to extern	ipZddY
to extra	XpalcZ
to fairwe	nhdhcV
to fall	eubacX
to feels	Zaasai
to fill	dSojXl
to filled	eYbdho
to final	oTZsad
to financ	nreQfV
to find	XxOoac
to finish	oySlRM
to fire	caYhqe
to fix	QOj/Wa
to folks	rYbdee
to follow	TqNg5Q
to forget	hnfVgc
to forth	sVVpcb
to foundr	bkZUeq
to four	daUhSz
to freedo	iZZsca
to freeze	gaqddZ
to friend	veRUXX
to fronte	tfYZbb
to full	diZlmV
to fundin	erceaa
to funera	eWtdeY
to genera	YdsckT
to get	gjb0UT
to gettin	btbaec
to give	fjReni
to gojobs	dWlmdc
to grab	bYbhrY
to grade	kWcoec
to grand	ZoYcZp
to grant	eYcpcf
to greta	ibXagp
to group	cpceeb
to guess	T3ZgaW
to half	aVkkZo
to hand	XdntSa
to hang	RtegjT
to happen	cnYVfk
to having	Zabcpk
to head	imfiXW
to hear	aTiudf
to her	Xaatan
to here	cnoWXZ
to hide	jbpaab
to him	aaSwYq
to hire	WceS0g
to hired	edeepZ
to his	cdYjYt
to hit	mQoafi
to hold	mmYaSl
to home	eZvbaa
to hope	aoedbg
to host	kWsXce
to how	YtjWba
to hr	jlbhdQ
to hs	fYedcp
to hurry	Z2gbTT
to hybrid	iUYpck
to i	aYoXmh
to ignore	SuWaci
to impres	bXfsbf
to improv	bcodfd
to includ	dccXgr
to inform	iYYYmq
to inside	paceee
to inspec	cgeXoe
to instit	nfpTab
to interl	Zsebda
to intern	dUqibc
to interv	SqXsXh
to introd	Qojecd
to invite	ZgWpif
to is	fUqafh
to it	k1VVYc
to jane	dSYofm
to jobs	aZpeee
to join	UWfL/h
to joinin	btcZcZ
to judge	aqddeb
to karim	dbcard
to karrie	ecccpd
to kaur	joYacc
to know	TUsree
to land	saYZhd
to larger	abZfqa
to laugh	aqbddd
to ldn	gfVilc
to lead	WYVqxS
to learn	VVWkos
to leave	lPhUcx
to lectur	cebdob
to lena	ofTngU
to let	fbVUnu
to level	eqjYaZ
to liabil	dedcod
to lie	enehjT
to like	mgqXRe
to list	VbWyac
to listen	aqdhUh
to log	cWtbcb
to lone	cpabec
to look	ksddUa
to loop	pfbZcc
to looser	bdascc
to lose	gVflnd
to lotte	dTmodd
to love	fqakYY
to lunch	YWdnZp
to mail	cSrldc
to main	nnadcV
to make	ncTdmh
to manage	deaScu
to managi	bgpcac
to mark	eqWgZZ
to match	YibZtc
to me	jiVkia
to media	mWkgiV
to meet	dhe1UU
to meetin	XZgyXb
to merhab	Zdedpd
to messag	tbYZcc
to metres	ddYscd
to millio	dcdqbZ
to mind	VTtTnj
to modell	4JdldV
to move	eeVqib
to mr	cVZiko
to mrs	dbVlUt
to ms	dZXtYk
to msk	caauYb
to muddle	ddadcq
to mull	gnYVqX
to mum	fYuXcd
to myself	daihoX
to name	drW2SK
to nearer	Vkmgdd
to need	foYdbe
to new	ckpfWW
to news	betcZc
to no	deQeln
to nomina	aeavbX
to none	WWcdnq
to northl	jfUqbb
to not	cbPXW6
to nothin	hZXZjr
to notify	riXchV
to number	hbafbp
to obtain	Ybctag
to octobe	fehXqX
to odd	cqecdc
to offer	ZdZWzi
to ok	gqSkaY
to on	nXqZaa
to one	hblSVv
to oops	cdYqce
to operat	dpdfZc
to opposi	ccbrdc
to organi	depYed
to origin	YepfYb
to orivan	ddocee
to other	TSSjc4
to others	cWifco
to panel	eYasdd
to paneli	Ummagc
to park	SL4ekW
to part	YXXobs
to pass	aWada2
to pause	XQ4dcW
to people	unSKZg
to period	pcgZed
to pharma	ccZdsb
to philip	ibkibU
to phone	vPPzXY
to pick	kVitWV
to pies	eaoded
to place	ipbeYW
to placeh	flqReW
to plan	YualXZ
to planne	nbidfT
to play	ZUjtcV
to please	ddYhco
to point	pVcYmf
to postpo	dWrjcX
to poultr	dadcsZ
to pq	lqPWbY
to predec	hgcTkj
to predic	WxaYkY
to prep	bdasdd
to prepar	cMT+aa
to presen	XbL/SW
to press	hmibjO
to preten	Yfcedo
to print	VdhbtX
to proces	bVmvdQ
to progre	ePfkcs
to projec	daogec
to promis	P7UciW
to promot	aaYedu
to prompt	rUieda
to propos	aTUqnk
to prospe	mZWwYV
to psycho	gbbsZb
to publis	zeOWZY
to pull	XU6aYX
to pursue	dWdYcx
to push	bhTudX
to questi	YcZqma
to quote	cjsXXY
to raise	kXaYgq
to rate	XZ2RXe
to ratify	Xpeeee
to re	eaYfZt
to reach	SiYyiX
to read	jrchZV
to readin	jjUdma
to reappl	WbZcU1
to receiv	Rodoha
to recipe	cgqVec
to recomm	ZOzSXp
to recons	XhWjep
to record	ZZP8Za
to recrui	ZjMans
to reel	cZdtZe
to refere	icaaqa
to reflec	ruYQWZ
to refund	UiUrmb
to refuse	ZcghqU
to region	fpcbdc
to regist	ddboac
to releas	lkVVii
to remain	hUbrai
to remove	ebpbde
to repeat	haVdsd
to replac	hfVhjf
to reply	mUfcod
to report	WuncfN
to reques	ajUpai
to resche	cbStZk
to resend	daogbZ
to reside	ckmTcj
to respon	jtTWaf
to retain	aVddet
to return	UZXkpj
to revert	gtUbkV
to review	uTgXfd
to rewrit	apddde
to ring	bfRzdd
to room	bcXyXa
to round	VVhvWi
to rowan	pZZdma
to rule	mfWhfd
to run	rTfZsW
to rush	YjfmlR
to s	dcecpb
to salary	fbdpad
to save	hnfRfg
to scanne	gYdpdc
to schedu	eecrdX
to school	deodcb
to schäfe	hsghcN
to score	tdabbd
to scruti	eWnhib
to second	kVblck
to see	fmerVY
to seeing	XUtoVZ
to sees	afXrcb
to select	VncqcZ
to send	ZTknhg
to senior	ebZdeq
to septem	Xciasb
to servin	rZeZed
to set	OXT/iS
to settle	zYWjbO
to she	iXddpa
to shift	obecee
to shifts	bibodb
to shirt	bxXZca
to shortl	ewNfYa
to shout	kTgWav
to show	TflrUc
to sign	bcZa7S
to sir	Zcbtcc
to sit	TsYtZY
to skype	ebapee
to sleep	xueRQP
to slips	dZrXdc
to solve	ecarbd
to somebo	dXmZZr
to someon	dRacez
to someth	eZscfa
to sort	atUndU
to southe	dbeoce
to spam	edpgeW
to spare	ZkXfZp
to spend	bfZ2UZ
to stage	SOS/Vb
to stand	dUjgji
to start	VmYhoc
to startu	qmSYYY
to status	cpaeeZ
to stay	OOuiWt
to step	lUpYeg
to stick	gbZccq
to stop	bXhddq
to strike	aUrhWj
to studen	ccbcep
to submit	WeX0Xe
to sugges	aab1XX
to sunny	ceecco
to supply	VVZ7XY
to suspen	bS/ccJ
to swear	WdTtif
to swing	doYkbY
to sync	iqbXcb
to system	daasec
to take	abcZvh
to taking	hpclZU
to talent	dYucbc
to talk	fkTbog
to talkin	bWpiec
to taste	dcaeep
to te	ecuTde
to techni	WWWien
to teleph	yWThkU
to tell	laZYho
to templa	YUcsdd
to ten	catYae
to test	YgawaY
to text	cPewiZ
to thank	Sf0RYo
to that	f1WZXZ
to them	Qek1YU
to therap	dYpYjc
to these	Zarfec
to they	oblWaa
to think	uuVMnN
to this	Zaeref
to thistl	ebcZsb
to those	ltRQZk
to three	bXfpWn
to tia	dYvadZ
to time	igsUaX
to title	dbepcc
to transp	ZbYbnp
to trust	dYdwWd
to try	kkTbSq
to tuesda	ddpccd
to turn	ZZZelp
to under	f2QZdT
to undert	cjdbWo
to unifor	bqZbed
to unsucc	oWaaco
to upload	baU3ZZ
to url	earagb
to us	cYgvfX
to use	iUYdmn
to vid	eZasdc
to view	ZcqQrb
to vogel	iiVjhc
to vote	f7VTYR
to vous	iWavcX
to wait	olWVeg
to walk	VjUtjY
to want	axgmMS
to warn	icrVdc
to was	ilWcjc
to watch	chWwRf
to waters	qadbed
to we	goeZec
to weigh	bpUYoY
to what	paWalf
to when	jvRUYa
to whenev	Ytbcce
to who	Ypjaae
to whom	XThfip
to will	Yoeeee
to win	YofkWd
to wire	tXebac
to wish	bW0XZc
to withdr	dZ8SZR
to within	vVcdeb
to wonder	mRpkaY
to workin	adZbwZ
to wrap	yVabbb
to wreck	ebYpga
to write	RdZudn
to yasmin	awacdX
to you	ykYTiY
to young	eZaeZs
to your	ffhVmh
toast	hgVcep
tobi	Vmhdjb
tobi .	YgzZZT
tobias	cecibm
tobias lawyer	cbkpbX
tobias paper	ZedsYd
tobias thing	ioSldc
toddle	cYYfhr
toddle for	caZckp
toddle the	dZfXgr
toe	TTWYxt
toe pack	bedWse
toecap	deZgfl
toes	XkcWqe
toes commit	XYbfpj
toes for	clrYWa
togeth	hobahc
togeth .	YqYegg
togeth a	bXqhgW
togeth and	uaYbeg
togeth at	oYXoac
togeth for	dgwWXY
togeth from	eoUffe
togeth is	dcqddX
togeth on	hfUlgg
togeth the	hTjiie
togeth to	ddcdcp
togeth when	cobefe
togeth with	iuaXhU
toi	oZlXbe
told	nggXeg
told #	5fSWZW
told .	r1RQXa
told @d	0Sabaf
told a	VhiofZ
told about	Vnbhek
told after	R4WabU
told all	gYsajV
told anythi	nwUZZT
told at	khMPpq
told before	ycXVcb
told breedi	Xpeeff
told bring	ddZpee
told but	ipaddZ
told by	2dZXcW
told clean	Xoaddk
told dad	cbYerg
told dear	2UZbaZ
told do	aqYfcf
told each	tYeZec
told either	atbbcc
told everyb	Yidddo
told forget	VuZeeb
told forth	zVabda
told friend	ucTdcb
told him	oYtVZa
told hr	pWrYeT
told human	scbbdd
told i	TcTnop
told if	+RgUVW
told in	weUdXg
told is	bpeedc
told it	jrgUcU
told later	Yqddee
told lena	wbAbTo
told may	tXYccY
told me	ekdVeo
told modell	1fVVZa
told my	WecYnp
told no	kVcWmm
told nobody	WomebX
told northl	/NOVca
told not	SgWXeu
told nothin	TxpYVP
told now	jWcpea
told of	clmddW
told off	igkfgT
told on	/ZWPWY
told once	Vveedc
told one	oibddZ
told or	qZdeed
told partic	qlZebU
told people	bfdZdp
told planne	wWddcc
told probab	jmVcXl
told result	pWfeff
told sectio	ZXthgX
told she	pccced
told sit	pZddee
told straig	sYbcdg
told thank	dareea
told the	eSyXma
told them	WX/UcK
told there	hrQUXo
told these	edsfVb
told they	klgVXf
told this	epbjbX
told three	cYicaq
told to	YYctfh
told two	hcenUg
told unit	Vpefff
told us	ZdpTdp
told welcom	ddYerb
told what	pgfZaa
told when	JmwYZU
told where	aXtjdX
told whethe	/QYTWZ
told which	sadZdd
told who	pgaeda
told within	sfbcca
told yes	sXZbkX
told yet	mUgeke
told you	dlUclj
told zilch	SUzdcS
tolu	ddeila
tolu .	dXZkqb
tom	lbakXi
tom is	eqcXaa
tomas	gXXnZp
tomasz	ycbecR
tomasz 's	YZdkoc
tomasz .	mZaobZ
tomasz i	pYedee
tomasz it	qaeced
tomasz the	mpXXbW
tone	UXjkZp
tone .	ZcuWZg
tongar	fgijeW
tonner	XZslYe
tonner .	WZohhf
tons	Toalfg
tony	bbjaVr
tony to	cbYhbp
too	aeebbu
too #	dadbZq
too ?	ZaRsme
too @d	rkXeeV
too after	cVcnnd
too and	cmVcmd
too bad	edpdea
too big	cXabjq
too early	b1cWVa
too far	XRpTTv
too few	dpYdgc
too from	ecbeod
too green	ZZTaa3
too have	ecoedb
too hello	bYadXt
too high	ecadar
too is	agpcda
too junior	eXVcay
too late	XVacc0
too lena	hbbpda
too long	OupjXT
too many	VfiScr
too much	XdxaXf
too old	UbZkml
too on	sccbdb
too quiet	ZSQZb3
too senior	dXSZZ0
too short	gXgXYs
too slow	UEPbZ/
too so	VtWrbS
too sorry	fapedb
too they	pVdcam
too thin	deZeep
took	WShTo3
took a	kWYUiv
took accura	lXjekU
took all	WpUatU
took an	YemXco
took away	bYieap
took cost	ebacbt
took down	agdqda
took five	imVclW
took four	VoVVtc
took friend	Xaeeer
took her	ZSZdlr
took him	edZddq
took his	YYicas
took it	SOtWjs
took its	eYceer
took me	VfQM/K
took my	ag8VRS
took myself	dZ1caS
took note	fgocmR
took notes	eYphdc
took on	RVTeT/
took one	caWZhu
took part	lfrVVa
took some	eVcekn
took somebo	ccZZcw
took someon	YYZbZ1
took the	RWlXU7
took them	YlVRop
took to	ZbWodo
took two	cVnZVt
took us	lPeZjn
took you	acaU4Q
took your	dPmbgp
tool	Nrndae
tool .	aqabhb
toolbo	easeaZ
toolin	ZdpRqa
toolin .	bZqbah
toolin and	dcpdeb
toolma	neiVhZ
tools	eWdmYo
top	egaang
top .	hWlUqf
top and	bePeno
top group	oYebdi
top it	ccdepc
top of	bndTsa
top she	bpbeec
top so	drXbgW
top that	aYbhra
top third	nSdkci
top three	ghUpRk
top two	pakYXh
topic	VRl+TS
topic .	cccscd
topic of	ccdrdb
topics	aWfecp
tops	qYldSc
tops for	iWrZdd
tops goodby	qadeeZ
torben	ffiSjj
torn	jwNYfb
torn .	jiSgld
torn betwee	ftXcYW
torn up	bdgWnj
toront	ekgZqT
torste	dlUmiZ
torste sent	jjUgcj
tortoi	fXccZt
toss	kZkaic
tossed	iaeYcn
tossed .	mhiVdd
tot	iaRVvi
total	gfXhYn
total experi	fdYqeb
totall	gO1dTc
totall get	dWocek
totall lost	mVeidh
totals	YTqiYk
totals ?	dbmVfm
tote	ZRlsZe
tote .	cZZkdp
totted	gblegb
touch	dwZaaf
touch .	O5aVYk
touch about	MqSlmh
touch after	Ywabdb
touch and	keYWar
touch but	dSndfo
touch by	/AUfWa
touch full	bodfec
touch i	bdbeeo
touch if	RupQaa
touch in	rYcdde
touch lena	vQeeee
touch meant	aReeui
touch on	zObeah
touch once	U0abdZ
touch when	Stkaac
touch with	XxfbfT
touch within	6Kaadd
touche	SdTmtg
touche .	XlgmkQ
touche photo	ebcZog
touchi	ejdYfj
tough	iSdUV1
tough .	qacddc
tough call	dcbeeo
tough luck	eeadco
tought	WUlufY
toulou	ogRebk
tour	Xbrmca
tour 's	UbrYld
tour .	RisfgV
tour a	eeqZcc
tour and	YSmxaW
tour bus	decZrd
tour lunch	dgreWd
tour manage	cYfZok
tour of	hcrXea
tour the	ohbccb
tour was	ecpZed
tour with	abYzYb
toured	gjYYlf
tourin	hfpYad
touris	eVeqha
touris .	iVmgde
touris only	dXXuce
tours	fthbYW
tours .	ecobdd
touts	hbmcde
tov	VYrQjm
toward	hjOepd
towel	hobdbc
towel your	dvYaaZ
tower	Vohdch
town	edhjcd
town .	dVngZk
town ?	fcepZf
town hexama	dddcqa
town in	ckoZad
town mixed	ifeuUV
town reqs	qlaZXc
town swore	ciWZkn
towns	caTttU
towns .	edZoai
towns and	cZajpa
towns only	ddfWsc
towns or	cdcpce
toyin	keaYne
toys	ZcZblp
toys .	bWhelk
tp	emOYkm
tp .	dpYZeh
tpm	fIPfqu
tr	bkXZni
trac	bahYjn
tracey	eRgjsY
tracey .	eUnamX
tracey number	bbaqci
track	faoejX
track it	eboced
track my	bcracd
track of	atbade
track positi	pddcda
track they	Xcceqd
track your	dfpZdd
tracke	fnbhZb
tracki	YcXeiq
tracto	cdZpeg
tracto .	bjjmgN
tracto manage	eabqbe
tracto said	kfcWgk
tracto tradit	YcWscd
tracy	afdacr
tracy .	ebbfap
trade	fZjeif
trade .	XXjqjW
trade fair	lQsaee
tradin	ahfkga
tradit	WXY4Re
tradit .	Whafcr
tradit and	dcpedY
tradit in	ZbXwcd
tradit was	eYoccg
traffi	ZhYghl
traffi .	hjSYgn
traffo	eifYnZ
trails	cZmfha
train	dXpjag
train .	aTrlWk
train ?	ZYkrbb
train and	knqVZP
train fare	becccq
train is	kVZleh
train memphi	doVcgi
train restau	baVokf
train settle	dapcgb
train sheets	ebwWcZ
train strike	Zdctda
train un	bdpeec
train was	gVyjbP
train we	cdXtdc
train with	foYeee
train you	ZXZfpj
traine	gWdehm
traine 's	haSefs
traine and	ZjYpZi
traine from	iaVioc
traine has	ccYaes
traine in	eaqidW
traine is	aWVcZu
traine not	fnUpaY
traine the	lbVggj
traine there	qUgajZ
traini	bXskab
traini for	bdpcdd
traini human	acsbec
traini is	qWlabb
trains	dgWsWf
traits	bbhijd
tram	alQlgi
tram driver	Xofefe
tram has	elcboT
trampe	nWkXch
trams	dhkkbW
tramwa	jmjSce
tran	YbktZY
transa	jZtTda
transc	WVe+cT
transc .	faYtdb
transc ?	dXbsdd
transc by	Webwcb
transc from	abaubc
transc of	bcojbZ
transc on	cbdZub
transc which	Yhhoac
transf	Ydhacr
transi	Zndbjf
transi .	hrYcca
transk	biYdao
transl	ehSkjh
transl .	bWtjSj
transl and	dWcqhf
transl has	ghRYip
transl names	loYbeY
transl who	WicYoh
transl will	ZvWacW
transl withdr	ddaedo
transm	fkUqeV
transp	gVgmch
transp 's	akWncg
transp .	bVlndd
transp bergen	hfobba
transp the	kglTdh
trante	kadbjh
trap	dcZhnd
travel	bashea
travel 's	Zdfoef
travel .	dgdgrS
travel and	edqdbc
travel expens	ZZqYZo
travel goes	Xogede
travel is	cYsjVX
travel me	cdSXso
travel so	hpXeda
travel until	XjqYbc
tray	eoZZgf
tray i	dnbcnT
treasu	cmnTeb
treasu counci	dsYdda
treasu you	hhVijd
treat	hXqXfg
treat .	dcuYcc
treat this	bhXVug
treat to	fYucdW
treat your	dVleel
treate	ZlnaXg
treatm	icpbjS
tree	iQwSej
trees	aQckqj
trees .	dbbatc
trees letter	dadpcd
trekki	cikjbZ
trelli	cYbWvl
trelli .	bcqUdi
trelli cnc	bfdZoe
trelli licenc	dfbbcq
trelli note	bqbZaf
trelli they	bWZgnk
trembl	debbfo
trembl .	efgcVn
trend	efpbac
trent	ecbelg
trevor	denZhc
tri	Tecljg
triage	sThegZ
triage .	lXvaUa
trial	ZbVzdh
trial .	baQxff
trial ?	ZUb1Wi
trial @d	cefoZe
trial and	hScfgo
trial cut	debrdZ
trial day	bWjkie
trial days	aXephf
trial enquir	hbbpdb
trial felix	gfapcZ
trial in	aebubc
trial lena	kUVsaW
trial month	Zadojc
trial on	IcSmju
trial or	VZcycd
trial period	aZYT4a
trial self	gaepda
trial she	Xbbipc
trial signal	oiUWgk
trial starti	cbaZpY
trial task	kodUdd
trial the	epcXff
trial to	SramZW
trial trip	bcduYd
trial week	YTYvcn
trial went	VkfXod
trial which	eecpea
trial will	fWqaeb
trial with	bXctXk
trial you	egdodX
trials	rbWVgk
trials go	miVZdb
trials to	mZlTan
tribal	cXZYgv
tribun	jarWga
trick	fbZcho
trick microp	kaabpa
trick renewa	WTagor
tricky	ZtYdUY
tried	fXdnYk
tried for	eaYeer
tried to	XicqeY
tries	ifdfee
trilin	iWlZgg
trim	eaucRh
trip	WgskXa
trip 's	ecXsed
trip home	ectcXc
trip we	Qjqded
tropic	bXrgce
troubl	Wchodg
troubl .	YkqhaW
troubl the	faVgni
troubl you	biSsbi
truck	fcoYhc
trudea	gkXblc
trudea 's	qbUfgg
trudea says	iZdbob
true	WaXhqn
true a	eZdpce
true and	WgYcri
true that	dqfdba
true when	Xdefeq
true you	jjVdnb
truest	ccicgi
truly	agoVgg
truly sorry	dZbeer
truro	mecemU
trust	cWpeid
trust a	dTayeb
trust for	oYaaco
trust minute	dZjqaY
trust of	khkWag
trust one	bYrciY
truste	frSdig
truste .	U1Vcbb
truste and	gvXgaT
truste are	h2PYVR
truste felt	dYaabv
truste had	afbedp
truste have	YmWVpj
truste meet	pbbdeb
truste met	cgbasZ
truste of	Ufgdik
truste on	bYdwcb
truste only	rWfdfd
truste prefer	Ydefeq
truste want	hQbfoj
truste who	XvYebc
truste would	bfZreb
trusti	bdpcZZ
trusts	ecgihd
truth	lhdWqT
truth .	nWkTpY
try	YbbrOy
try ?	eYawcY
try a	iVjfkb
try again	PSaWT/
try anothe	qacZdc
try but	boceee
try for	dcbceq
try in	cccbcr
try lena	baWpXl
try me	cjTqbe
try not	obcdfc
try out	LlI/JO
try the	bI5cSf
try to	pyPTaU
try us	XTOVb/
try you	hiWuVV
trying	cwZgTc
trying .	VuZZbl
trying again	abXhcq
trying not	rQlgdb
trying out	cfVlii
trying to	hzhYVO
trying you	dcbsad
tryout	Woecaj
tshaba	XZleen
tshaba .	VZobco
tu	aTsfhe
tuan	OfmtYc
tuan knows	Vgeqee
tuas	eddagm
tuesda	iVpXnb
tuesda .	ZY2SZc
tuesda after	pdZjba
tuesda and	dYbeph
tuesda to	dYeapi
tugs	ihkddX
tuitio	kfTehj
tuitio .	inVacj
tulsa	ZYiZoj
tumble	SmyUbS
tumble .	TqsacT
tunde	cVXtfj
tunde .	Scehkl
tune	jYofYb
tuned	a3UdYQ
tuned .	azZbYU
tunnel	obdTen
turbin	ajVhjj
turin	aSXkks
turin the	dbaasd
turkey	rQogYc
turkey .	cbpebd
turn	fhWogc
turn 's	sZdcdc
turn .	MycihZ
turn at	ahUiap
turn away	hbVdll
turn down	secZZg
turn is	piWmVZ
turn it	gTYrej
turn of	pcbfce
turn on	mZqeVX
turn portfo	ikmUab
turn to	frakcP
turn up	NQe1na
turn you	dSXNj1
turnar	2cUaXZ
turnar is	yYUYdc
turned	aZmang
turned away	badkZp
turned down	heWaVw
turned in	dZqedb
turned into	jmMVoh
turned it	YRmW+G
turned me	aRPRp2
turned my	eeccpa
turned on	edpbbe
turned out	ef0eXM
turned the	fchjmV
turned their	beteXZ
turned them	bZxciQ
turned to	coefcV
turned up	WTmjqc
turned us	aboimT
turned you	YnTilb
turnin	SqmbNl
turnin .	atYecd
turnin up	bXicYr
turnin you	eardcb
turnou	mcdbka
turnov	YbTzfc
turns	jgdYhh
turns employ	gdoeZc
turns it	Xxdcca
turns out	ZXZdor
turns the	mldeWY
turns these	vYbcad
turns to	rYaeee
turns up	bwdXeU
tutor	iYbToo
tutor ?	bZbXsk
tutors	uNQvZi
tutors .	0LThdk
tutors so	dnWodY
tv	TrZdhj
tv .	OmYYsl
tv and	iiWgbh
tv for	ffWrce
tv lunch	aaktZX
tv the	gcoZZg
twelve	ddmWVo
twenty	fWZmnd
twenty .	pleSdV
twenty minute	aSm7TS
twenty six	ZcbXxZ
twenty years	oXZfif
twice	eeQkeq
twice and	ihXcap
twice from	ecZedp
twice group	dcYgpc
twinni	kljbYY
twist	Wd2aaT
twist on	ZcrZee
twitte	ahXhZq
twitte says	biWddp
two	deYpdg
two 's	TpaohW
two .	gfTidp
two ?	dsVTdf
two a	bVYpdo
two aid	dYvcYa
two and	ebThll
two appren	dYakdo
two are	cyXXbc
two as	doYegd
two assess	mTnZhd
two back	ecdpdb
two becaus	caeZvZ
two before	pacdce
two books	edoaee
two boss	ioabeb
two but	oXemVb
two by	cgbpad
two calls	ViZgpe
two candid	sjcQYk
two clothe	ebqZYi
two collea	fiTnbi
two compul	ebadcp
two copies	QWcg1a
two d	jgjjdU
two dates	gVeybX
two day	oYcjcc
two days	eVWcpp
two detect	ebiobZ
two direct	qeTVbq
two drip	jcSajp
two eat	aeaoef
two econom	iigVak
two endors	cXiqdc
two farmha	addped
two finali	pcebYh
two for	fXtwGY
two former	cgYuZc
two forms	bVfxZb
two formul	cYqcha
two from	YmUiek
two furthe	shYbcY
two good	gzVZTc
two got	cfZhap
two hours	TXwpVa
two i	VWlpfh
two in	bWljnS
two inevit	ceZWav
two intern	Wrdaci
two interv	plZaXd
two is	bXX3bY
two it	grTcfc
two jobs	ahQdza
two lars	adXtdd
two left	wlPXTb
two line	dWTXgw
two mails	arWbej
two man	fUkfmc
two manage	fjihgR
two marks	Ycaaeu
two member	xpSXaS
two minds	cyUcVc
two minute	TRupYb
two monday	QxdddZ
two more	trQfUY
two names	cZY6WU
two new	ahqkSa
two no	rfZWch
two not	adYqdh
two offers	VUedud
two ofsted	bdascc
two old	bddoed
two on	ZpWeka
two one	aaZuZc
two online	ddbpdd
two or	beaucb
two other	fknRdd
two others	gsUbgb
two out	fUcYdv
two page	Vbczbc
two pages	YXhvZd
two passpo	dddrbZ
two paysli	bbXwab
two places	cWYaex
two points	dbcfdp
two porter	aVnldg
two profes	WjdscX
two projec	Xderde
two questi	ThczYW
two quick	dccocd
two rarely	ebcdsZ
two refere	aYY8bU
two respec	Ygbsea
two review	dacfdo
two rota	epfacc
two seats	XeVgcr
two sharpe	cbcddq
two short	dcYjbo
two situat	ecabbs
two skills	fepXfe
two sleeps	vWfacc
two slots	Zbcuce
two sustai	lucWTb
two things	aTfvgd
two thumbs	edaccp
two till	ZfpUma
two to	vcjVaY
two trial	ffdYaq
two truste	omccXY
two vacanc	cbXbqj
two ways	ecdrad
two week	pkcccX
two were	ZWdghq
two work	Xcdsed
two year	bbVXvm
two years	UWfS5d
two yeses	obddde
two you	cPmnaj
twofol	fZfkia
twos	nTYdgo
txt	cakrXb
tyler	QTerhi
tynwal	ghilWW
type	glXlhW
type .	fiZmhW
type has	fkRiii
type on	Xvbceb
type one	gVngee
type questi	Xrdcdd
typed	hhvNjP
typed music	cU1YYW
types	dcdddo
typica	hXhYpe
typica .	VcaYtk
typing	qiYWoV
typing .	ekaanW
typing my	jVjchg
typing test	fpXhdb
typing the	sabcdd
typing up	daecpe
typo	gZkgaj
tyrese	kZdarT
tyrese .	baahpX
tyrol	lZjiXc
tyrol .	dYsccc
tyrone	iZaaho
u	uacfgV
u have	aXjnnV
u will	ycZXab
u14s	jadbgj
u14s from	obcdbh
u9s	jRicXu
ubuntu	bWiaim
ucas	XdfpVl
uh	jYcelf
uk	dgbqcZ
uk .	bbiqeY
ukrain	helUbl
ull	cbmanY
ull on	YZwbda
ulm	hjYfkZ
ulrike	aUqeoY
ulrike 's	aabhYs
ulrike .	cSejsZ
ultima	YcdtWk
umbrel	cakjfd
umhlan	llRXcn
umhlan maren	aabedr
umhlan northl	vXdXdc
ummed	XlZsaZ
umming	bkcZan
umming .	ZrdkaW
un	aaYlkk
un boss	hoaYcd
un have	hnTdek
un went	glfiVY
una	dZrYff
una .	hamWmc
una i	dbtZbc
unable	chYXW0
unable to	cjYXWy
unaffe	hbagle
unanim	QLMP/k
unanim .	WWTV+b
unanim and	UfZXqn
unanim it	Zdddrd
unanim that	dZeqec
unanim vote	cabbva
unanim we	dcdZtb
unanim wish	mWbchk
unanim you	dacdqc
unansw	djUSiq
unansw .	WkUXnk
unavai	TWycbZ
unavai on	Ybraec
uncert	avlbVP
uncert .	cpncUc
uncert greatl	ffoYeZ
unchan	gYikYf
unchan said	capbbc
unchos	oibYgb
uncle	dfkded
uncle 's	ckSrcY
uncle and	kYobea
uncle in	cmVdlb
uncle spam	gdkUkd
unclea	VhtfgU
unclea i	eZqbee
uncles	eWgodZ
uncond	bYVU+Y
uncond .	daaavc
uncond offer	ecabub
undate	Xjgfei
undeci	X/GbON
undeci .	a2TiUS
undeci and	gqagbY
undeci as	bpdedb
under	fncage
under an	dYueeW
under any	brdddc
under consid	e/BdTe
under data	cdpcdc
under discus	hxYXZV
under her	eYhocb
under his	reXdec
under in	foYfdc
under indepe	ascada
under it	VPlgub
under item	cjckhW
under my	ggljgN
under new	dWeikh
under number	rZmaZX
under our	rJgVer
under proces	X2NblY
under refere	dcsXiZ
under review	f8TYXQ
under seriou	bqbdec
under shifts	tWdddb
under that	eTtfbe
under the	gUehaq
under this	XYitac
under water	brYeee
under way	qmfTeR
under what	bWbZue
under which	hYsdca
under your	flfVea
underf	YSujXd
underg	Xemlab
underp	aVinbi
underp .	bcjmjW
unders	aauffY
unders .	PXwhVk
unders charlo	bdeUtf
unders desk	cgacpd
unders i	eapeeb
unders if	fapgkS
unders it	jhncdV
unders my	bhsZaa
unders that	blwUYY
unders the	gfpXac
unders they	phagYa
unders this	ebqebc
unders when	eqbdbd
unders you	chbZrY
undert	bbncTq
undert dial	dardca
undert want	dfXbdp
undert who	ededXp
undone	hlZeed
unexpe	hcNXuk
unfair	Zciabr
unfill	ccdkWm
unfini	ecYqee
unfit	gdeShp
unfit .	gYabpg
unfit and	ecdcaq
unfit for	edadco
unfold	lgaede
unfore	fWjbof
unfore after	Wbpeei
unfore and	pWffff
unfore form	dcdYtb
unforg	SwfaSg
unfort	cdZZdx
unfort .	aTRWj0
unfort and	mWdebn
unfort email	cebecp
unfort for	aiTate
unfort i	XgwWdX
unfort in	ipMlga
unfort it	jTadeu
unfort not	iaWcer
unfort on	edcfpY
unfort still	eqddfX
unfort they	rWaalb
unfort we	XXiUis
unfort you	iWXcdv
unfort your	cWjcdr
unfree	dZseeZ
unfroz	ijcfdb
unhapp	lSfjYm
unhapp here	eZdeep
uni	cTPRzq
uni .	XTXY3W
uni cheng	eddeZq
unifor	Zdiapd
unifor 's	aeWcok
unifor .	dhbbqa
union	ieejdc
union smell	eZVfmm
union told	aoeded
unions	jWuXUg
unions .	cdtbbb
unit	wZglWV
unit .	xcgeXS
unit after	ecaqbd
unit and	vOjmbR
unit at	tbcZec
unit has	YgYdep
unit i	jVledh
unit in	acZqdi
unit people	YmhjVe
unit she	sYceeb
unit to	mUsdYZ
united	ieWXcr
units	rsfQXV
units on	dbpedb
units the	ipaaZd
units you	sZdbbe
unity	nnZnTR
univer	ahgeid
univer 's	derVjX
univer .	YpVkmX
univer of	bZaiaq
unknow	QvqiTL
unknow .	O0jbWO
unless	jVbuZe
unless a	oZbbYk
unless i	dWcwbY
unless it	bRWtjm
unless somebo	Wqeeee
unless there	cpcbed
unless you	YZpcZl
unlike	VtgXXh
unlike that	Ruddeh
unlike to	Rwbcee
unlimi	cVhlUj
unlimi .	daWpZg
unlimi up	lbpXdY
unluck	fVmWil
unmoni	WhnhfZ
unmoni ayodel	bcoedb
unnoti	hSxchV
unoffi	fdbZpf
unoffi off	eabYtc
unoffi talked	olYcUc
unpack	dfefjd
unpaid	epRWmf
unpaus	XjeXeo
unpaus .	depadY
unpaus give	ebZddr
unplea	aZiWpi
unread	ZUmlaf
unrela	aikkfV
unreli	jcmaeb
unreso	ldjjcT
unrest	dbodcf
unrung	dshbbW
unrung .	Vrajed
uns	WufcgU
uns and	erbcac
unsati	gTroYV
unsign	gXhfkf
unsign .	gVcqfe
unsign from	edcape
unsign nurse	efdgpW
unsign parale	kfcWgk
unsoli	coZakd
unstuc	hajcjd
unsubs	YV/NdX
unsubs at	cZvcca
unsubs from	dcpdcb
unsucc	pPCUY/
unsucc .	iTFVc/
unsucc applic	uXbcae
unsucc at	bZZddu
unsucc in	dadepb
unsucc on	sWXabn
unsucc was	lkaekU
unsucc we	tbdeaX
unsuce	iXPjkq
unsuce .	eeTfer
unsure	iuScbb
untick	qfbgaR
until	hcteeU
until #	zQUdob
until @d	vUeaja
until after	akpbdX
until all	elWldd
until dear	hWlldb
until exampl	ecqcaa
until furthe	ZS6daU
until he	XlnlWV
until human	bVpikX
until hybrid	gZTlpd
until i	ovXgbO
until it	Wg7kWI
until lena	gbkfkV
until modell	uOlbkX
until planne	eSYfiw
until she	VrbrVY
until somebo	XjtcdW
until that	QvpeaP
until the	ai4ZaT
until then	P3afdU
until there	Xe1ZZX
until they	ehvdbN
until this	aifsbV
until vikram	Vcpmbc
until we	da4fbJ
until when	hbpZag
until you	fVW0oP
until your	Zcbqfe
untrue	qYdeee
untrue that	qYdeee
unusua	roYZUf
unusua about	ZtZbdd
unusua the	odYbla
unv	cciehf
unwary	YenigZ
up	gffffd
up #	ZrYgUj
up ;	aqZqYY
up @p	iqZddY
up a	abdrXk
up about	guYXeZ
up after	VoXkmY
up again	We/UYQ
up all	bkkUnW
up an	XhVvZh
up as	Qbhhse
up asking	eodddc
up at	pgaaia
up before	pYuZYT
up being	enjedW
up by	rbcRqb
up clean	asbdda
up daily	dpbbea
up dear	9OSRWf
up early	aleimQ
up either	icrZdX
up fast	bbgqdb
up for	WcbyZh
up giving	Xrddbg
up guessi	VzZcdY
up her	nvhPUX
up here	barbfd
up hiring	dYVddw
up his	yiRYga
up hope	cqbdec
up human	0YYXdX
up hybrid	gacocb
up i	Zcread
up if	UmhbZm
up is	SgZycd
up lena	wZSjVe
up length	cbdqce
up modell	qLdxYU
up money	cbbdsd
up next	dYiqbb
up no	ccgqac
up northl	3WKjUg
up now	qfOfVm
up of	ZTvlhT
up one	SibvcY
up or	/QQUbQ
up our	eoSbjg
up questi	Xjaqdc
up regard	fdhVlj
up saying	mWiiec
up shop	qZeded
up talkin	ccqeea
up terms	aZbcsa
up that	adnpbS
up the	abbhpg
up their	qpaYZW
up them	aZpgdb
up then	iToZla
up there	xOaVki
up till	heegRp
up under	YkVklb
up us	ipaWed
up what	cfjoZZ
up when	XdvkWZ
up which	quZSUX
up with	gjekiS
up within	taVbhb
up withou	oSmabg
up you	eXZplc
up your	ReefxZ
upcomi	WhvTbb
upcomi interv	Yaqcde
update	lngYac
update .	ookVVT
update @d	sWcded
update about	nlSfce
update as	budXec
update at	etWdec
update but	pYecee
update cv	UUb+Ua
update for	miWYfh
update lena	ugTZcO
update our	aavdaa
update recrui	cbZdeo
update soon	aqdded
update the	fWmTgp
update we	kVfdkf
update when	ctdXeY
update yet	ipZddW
update you	ppVaZZ
update your	cZ5QSc
updati	bkkcdb
upfron	jagXVt
upfron .	dpbbbi
upfron about	eZXeZw
upgrad	Wienbf
upgrad for	hXbddp
upgrad to	edoaed
upheld	nfaXei
uphols	ZdodXk
upingt	fhehdd
upload	UVm/YS
upload .	YbpkhT
upload a	XYbwgW
upload before	cbbtcd
upload by	iWcrZb
upload dear	ddZoee
upload docume	ddsWeb
upload it	TWO/ZV
upload operat	elkVee
upload proof	edZoee
upload the	aXW7YY
upload withou	epdaea
upload worked	ecpadd
upload your	UUiuhW
upon	crRXmj
upon anothe	cZcecr
upon his	bqdeeZ
upon it	njUQhm
upon my	Zdpade
upon physio	Ysdceb
upon the	Saaoen
upon us	jraXdb
upon you	eXbbzW
upped	cbcmjd
upper	biWmXl
upper ?	bqcace
uppsal	Zcmdie
upset	bbaigo
upsett	UdfmXp
upside	bfkgec
upstai	dschZZ
urban	XffauZ
urgent	Ya6gVU
urgent ?	eXqced
urgent cases	WXzcdd
urgent it	jngddV
urgent liquid	Xdtade
urgent matter	dYuacc
urgent to	dnemdV
url	VU2sVY
url .	URzmXa
url by	deapdd
url could	ecoceb
url was	ecrZeb
urs	kcYjjb
us	hcdife
us #	8VRbVf
us ;	tdRnkO
us ?	aOjlwU
us @d	qTgbgg
us @s	yQbfdf
us a	Qkb9RY
us about	ljpRfV
us after	gjPYln
us again	YNMnV/
us all	/OdTVh
us an	hOU5UZ
us and	boiSan
us anothe	pRWuba
us answer	pZdded
us any	bcfrac
us are	plSnVY
us as	bXeR5d
us at	gS0TnX
us back	ReR+VR
us before	kaSwca
us being	gmVmca
us better	eabddq
us both	5XZUUf
us by	pURtnU
us client	mVcefn
us create	/KbVea
us dear	cZWuch
us der	ecfXqe
us did	gfUbgo
us done	bcVbYz
us down	ahocnS
us each	dkifiV
us either	XoqgZT
us ends	dbZdct
us first	YgYxUW
us five	dYdrdd
us friend	4WdQWV
us from	ecuNrR
us get	qeYiaa
us go	baXkdp
us got	dbYcXw
us has	VUpqXg
us have	LgZzjb
us her	aecsbc
us here	aWqeai
us how	VXtlUd
us i	RugRgj
us if	XfWxeb
us improv	dZyXdV
us in	tdiZYb
us is	bacTdy
us it	RnfiWm
us just	capbcj
us know	jQjksT
us left	WZisYh
us lena	taVeiW
us like	mpgQYd
us main	rlYXZc
us making	eaafrc
us mark	oYfdff
us media	xYceZa
us more	bfUpcg
us no	daXieq
us northl	sbVnYZ
us not	ZoidkT
us nothin	bpleYU
us now	aXRnvP
us office	eoSddm
us on	caipbd
us once	Xjhoba
us one	igcxZM
us or	hZmXqV
us our	cehUnf
us out	jVoYWn
us partic	nRacfp
us past	sXgedX
us pause	fbYces
us please	VlYhji
us round	lZoaea
us safely	dfqaca
us shifts	yUZXkb
us some	X/QTcV
us soon	ZuXZfg
us still	godaeb
us talked	dXafod
us talkin	mhbVci
us that	aMngeo
us the	YVbvgh
us their	ZZlpcc
us there	ZZkdZo
us they	kSalji
us think	foaZka
us this	bUYZa2
us till	4RZZbc
us time	O/ZYYW
us to	lSraWm
us told	rbdcdd
us too	agUogg
us two	mQcuUi
us until	8KdXbc
us up	ffbpfW
us via	apagbc
us vote	obbdfe
us we	esThad
us were	obTiaj
us what	SdZ6cV
us when	afbaUy
us whethe	dThxbW
us which	YUS2bh
us while	crfdca
us who	4YQRah
us will	ovTXUc
us with	Vclima
us within	2IUicg
us withou	XQqqdZ
us would	daZpXm
us yes	UVhayi
us yet	ascdeb
us you	ZWkjfi
us your	SZJ1jn
usa	mdegfZ
use	ZWniao
use .	djsXVa
use a	aXS1Yb
use any	fcUnel
use it	bredTh
use mainst	feqXfa
use me	bUVcgw
use my	mWgjed
use ringin	pdaded
use the	aYvkZY
use their	igVjdf
use to	kgWddk
use you	XWRUg5
use your	YYqZbk
used	adsWZl
used for	nZqWZX
used it	cbccat
used not	pYeffc
used the	UXdlmk
used to	amsSYf
useful	PTgzWo
useles	fZbigl
useles .	ebabpi
user	cUpYik
userna	Vqdddg
userna .	PjjXuZ
userna one	godcdb
userna questi	rcYcee
users	lYahbm
uses	gPfmmc
usher	gaimeY
ushers	ZfmZid
using	gSdyZZ
using it	qYcacj
using the	aba1aR
usual	feogfV
usual .	ehpeaW
usual checks	ebbdpd
usual on	kUdcjm
usuall	0mYNcX
usuall have	kpaYdb
usuall review	oXeefe
usuall takes	0TWddb
usuall tell	Yoeefe
ute	iVnVcn
utilit	dRjmif
utilit .	XcgqjT
utilit from	ffPdhr
utmost	fheald
utrech	gahgjc
utrech .	Spibjb
utrech gethin	bdtabe
utrech has	jqXcda
utrech in	fZdepc
utrech the	dddZpf
utter	dllZdb
uve	jWnWjf
uve 's	bVbdmm
ux	Wglidd
v	bjeffe
va	WlielY
va .	dYpbhd
va basis	Zqdefd
vac	cUnkei
vac .	Tfhqbg
vacanc	ZamYbv
vacanc #	hbZdcq
vacanc 's	dbaecq
vacanc .	ZapUZq
vacanc ?	elVenc
vacanc and	Tmbcnf
vacanc any	dbcedo
vacanc are	SP8XWe
vacanc arise	dqbedc
vacanc as	eqjcbW
vacanc closed	gjlgcW
vacanc for	aebbcq
vacanc have	fstdeI
vacanc in	eSvdlU
vacanc left	dbacer
vacanc no	dbbedp
vacanc notice	qZXagi
vacanc occur	dxZZYX
vacanc of	chebXp
vacanc on	YdzcbX
vacanc open	nhheeU
vacanc please	hapcdc
vacanc said	jWmfef
vacanc stays	bwVddY
vacanc there	ebUeeu
vacanc until	aYxddY
vacanc was	bVYeVx
vacanc we	cfQdZs
vacanc went	ebbeeo
vacanc which	cebdcq
vacanc will	pZXdek
vacanc withou	ebcfeo
vacanc you	UdhYZu
vacant	RUjSg2
vacant ;	acWddu
vacant and	edaddp
vacati	ahofZd
vacati .	TnnbVk
vacati being	eYddpe
vaccin	afdegj
vaccin .	dtbVlV
vague	P+OZeV
val	idpVVe
val ambass	bTpdcj
val for	ccreeX
vale	fmXjce
vale 's	bVbbkq
vale .	ddacqd
vale form	feeqWe
vale has	ipTcdg
vale is	erWcee
vale succes	YcrdhZ
valent	efalZi
valid	TXwhkX
valid .	ehnobO
valid and	ceuYdW
valid until	QjgbuZ
valida	iggWid
validi	liXgha
valley	biXofd
value	cUodTo
valued	iOjYes
valued .	eXqcee
values	eaYpcj
values questi	eeapeZ
van	ZiVgkk
van .	bWegfq
vancou	dbSqYp
vanden	hgjmUZ
vaness	ggifea
vanish	lYhihX
vanish .	lYUmmY
vanish from	mcgigV
vanish is	eYojca
vantel	Ybekjh
vargas	qeVfde
varies	dbQeYy
varies do	Zadhep
variou	coekbW
variou b	cdXucb
vary	dfnhcW
vasque	iZpZbg
vector	aVeabx
veg	hVcnla
veg as	baYwba
vegeta	Xcrkac
vehicl	XicerX
vehicl 's	cdbkoX
vehicl .	dbedoe
vehicl for	casdZe
vella	ejnWed
vella .	ectVcd
vendor	XciirW
vendor .	bfTeud
vendor fair	enkgeT
vendor in	ecXodh
vendor to	cZsZfd
venkat	jjdbee
venter	cefcfl
ventil	jefejW
ventil .	abdjoa
ventil acute	igVjdf
venue	VYldnh
venue .	dUoedj
vera	ZXZseg
verbal	SZUV+i
verbal back	deeYqe
verbal for	beRZwi
verbal from	ZXZV1b
verbal offer	WUVT/d
verbal yes	XXXZum
verdan	bWoghc
verdan .	dXsZcg
verdic	/bMRZc
verdic #	qZedcd
verdic .	8SUUfY
verdic before	ekbWjj
verdic by	2cXTXf
verdic comes	vWbcdX
verdic dear	vWYbch
verdic for	ojXbcc
verdic forth	pbcddd
verdic from	drZadc
verdic in	jdTlbj
verdic is	tZaZmY
verdic lena	3UTVaZ
verdic modell	tRdeee
verdic no	TXhdhr
verdic northl	tdaZca
verdic on	0gQZWg
verdic pendin	R0Yccc
verdic so	fqZddd
verdic to	tZdcdc
verdic when	Wrfcee
verdic yet	pXeefe
verdic you	Zcedho
verger	Rbsedg
verger me	Xa0UVf
verger us	dfYddp
verifi	ejUrgZ
verifi .	giSncg
verifi of	Yqdcfc
verifi sinead	doYefe
verify	VYlsbd
verify is	Vflmdc
verify on	eaqfeW
verify the	dbadeq
verify your	Zavcaa
verity	jUeWnl
vermeu	hYneUm
vers	Xg1bYQ
vers are	cqdcec
versic	naYich
versio	cVfloc
versio .	Taqdjf
versio and	dhhbqV
versio it	fZbrYg
versio read	bZWann
very	fhjXeh
very #	YjmTfh
very clear	hsVlZW
very day	sTgcdg
very earlie	Zrbdee
very end	geWjjf
very good	ihfQhk
very gratef	icXddp
very happy	aUgWsm
very high	deadeo
very hugo	Zpeded
very keen	elhgWY
very kind	dbxbaY
very last	oXaZdh
very latest	4TXXfb
very least	epccec
very long	nkSdXd
very most	pWegee
very much	ateaea
very nearly	fbdfap
very nice	cgoYWh
very often	eoaeec
very please	bTeaue
very sad	jbecoY
very short	ZYbetS
very soon	TzXabZ
very sorry	kVabUu
very welcom	chuXRh
very well	ZUcplh
vesak	eUsdce
vesak thing	dcoceb
vessel	babbiq
vest	dbkagh
vestin	fbhfgg
vestry	XlgUmf
vet	iXfngb
vet .	bSahpk
vet the	jimcdV
vet to	dZoheb
vetera	aZnepS
vetera 's	dUwabd
vetera .	ecgZpc
veteri	ieoXhY
veteri of	eraace
veteri to	rYdcde
veto	edmciY
vets	hdfgYj
vetted	WbVibw
vettin	YjjkZd
vettin form	Zebuad
via	ZkTmmb
via the	cqUZnd
vibe	ZbYmgm
vibes	YisZca
vibes for	eceoae
vicar	fhaTpj
vice	hohXZd
vice chance	Zqdgfa
vice i	kUmcei
victim	edlheY
victim .	ZdribW
victor	ZTeWot
victor .	YaqehZ
victor hirevi	iWdejj
victor that	eZddeq
victor the	dcdbep
victor to	XkcbrY
vid	halnaW
vid off	pddcdd
vid the	ddZrbd
video	Vbd8Vb
video .	XfUvZk
video ?	cabucc
video answer	OmkrbW
video by	cddpec
video call	ecWzWZ
video interv	VqTobf
video is	eonUba
video northl	ddbode
video of	bddpga
video on	gYfpdd
video thing	cWqiYc
video very	ecdddo
videos	dmagfe
videos .	aiYabs
videos a	ddaocg
viele	hlcadf
vielen	efpgbW
vielen dank	ciobac
vienna	dYhnmW
vienna it	eckmdW
view	hjoPfg
view .	bsdVed
view and	koVWja
view by	uVeZde
view from	aVuWif
view in	iaqZcc
view is	fpbeda
view it	bdwZaX
view job	edqeZa
view of	YUpgej
view or	fapafe
view that	cZbjcp
view they	geVcni
view will	tcabcb
viewed	Pc/KTT
viewed #	cbtXcc
viewed by	XiySaR
viewed you	bdpced
viewed your	XdwVbU
viewin	fmUpcY
views	cahmhc
vikram	zRaleY
vikram 's	Walidj
vikram .	xPZqaW
vikram ;	rZeade
vikram and	phPake
vikram i	japYdc
vikram it	qYcdee
vikram job	WgZohd
vikram marvin	gjRkem
vikram more	eboced
vikram you	rZbebd
viktor	vajfUW
viktor and	coaehb
viktor grant	dbpecc
villag	cVkTit
villag .	hTgbXv
villan	iYlijV
villan .	gWnjfa
villan my	depZce
villan this	koUefe
vinaya	gZThoj
vince	UmhYhi
vincen	Zfebgp
vincen princi	Zcoaal
vineya	ehahnZ
vintag	VYfmoe
violet	iVWqYn
violet .	daaecr
virtua	YX1cVc
virtua career	eeoXfe
virtua insigh	casXed
virtua open	bcuWdd
vis	ieUeap
vis that	cedeZp
visa	ZVQrrk
visa .	VSbqeq
visa and	ffaZqa
visa media	jeeVod
visa scan	adbqde
visa so	ecVeln
visa would	ebdbdq
visas	gbnTWp
visibi	ZhnUnZ
visibl	WSifue
visibl as	Xsceed
visibl from	dbdedo
visibl shared	ddbdqb
vision	dYcdni
vision #	ecqZeb
vision after	bbdbqa
vision says	chShhn
vision with	bbXjcr
visit	cYnoZc
visit 's	baereb
visit .	cesdba
visit ?	occcee
visit and	uTlWba
visit any	choacc
visit by	aaXpdm
visit in	cclVpb
visit is	cZvZad
visit northl	cccpde
visit of	ebXciq
visit on	ZngmTc
visit the	ephUde
visit to	ccaqhb
visit within	aaeoee
visite	fhmYec
visiti	gdhTua
visiti .	ibkUnc
visito	mhbVdh
visito .	iTXalr
visito access	npVZac
visito member	hhVeij
visits	lYtXfS
visits are	Veqfde
visser	fXXpme
visser .	VlndgY
visser biolog	TZWvap
visual	1Ienaa
visual .	6HdheS
visual and	sadccc
visual came	VXfhmk
visual within	Xddpeh
vitae	YRpenZ
vitae .	dZqdfa
vitae cedar	edqZcd
vitae to	edTdsd
vitae your	eaYjoc
viva	kflcZb
vivas	Zebifl
vlog	eddibk
vo	dclbZm
vog	lcgfYg
vogel	dVrhhY
vogel and	haocca
voice	bfmicb
voice .	XikkVg
voice over	aqjcab
voicem	hYmZhg
voices	jTioZc
void	XbSTb7
void .	afbUZv
void and	dbbaip
void as	dccdcr
voided	aYskaY
volcan	bkRYri
volume	elcbbj
volume of	escYcd
volunt	dgdZcp
volunt .	XidUqh
volunt for	cYkVdn
volunt in	ZpZdck
volunt severa	YpWffg
volunt tea	WdqcZj
volunt will	gadddo
voor	YPqhjg
vote	vjSWdk
vote 's	joTjdb
vote .	mhQjdg
vote @d	tZdbdb
vote agains	eYefra
vote and	shUYWn
vote before	radbdd
vote by	xfZWca
vote for	aQmcas
vote i	ahbbpf
vote is	sqXYYU
vote lena	rddadd
vote northl	vWcddc
vote of	TpXVqh
vote on	tfUdeb
vote out	csbdbb
vote there	doddec
vote we	fsedVc
vote went	SQWZo1
vote you	aebVlp
voted	YVQTzx
voted .	hjMVho
voted and	dWRYpr
voted by	ecccdq
voted clean	edccqa
voted down	ecZeZt
voted for	UPWaoy
voted no	dYbdaq
voted on	pidYda
voted throug	dddepa
voted to	TOepoj
voted yes	cffaoe
voted you	ZWiTxX
votes	/YLOdm
votes .	rSWgfk
votes and	tXdbcc
votes in	qXYZhi
votes lena	pYlZdc
votes on	+aSYSd
votes then	Wtacca
votes to	VZaapo
voting	ehdchf
votre	eQYvge
votre 's	eZZdrf
votre .	Zccsec
vouch	XbZZtl
vouche	tWkThc
vouche .	dXuYea
vouche them	pidTde
vous	cTc4ZU
vous it	iaZxYU
vp	kelcXc
vp .	XknlbU
vp is	ihWbZp
vp of	cpcddd
vriend	gdhbif
vulner	gXjbao
vusi	Taqgkb
w2	dbUfft
wading	ablkjU
waffle	lWmZmW
wage	Vgpbia
wages	dgffge
wait	msZXhW
wait #	Vjjgjb
wait .	hrdZdX
wait ;	pcbbdf
wait ?	VqpXcc
wait a	V1QdYe
wait and	R8gXcO
wait around	fYaebs
wait beyond	pXddef
wait but	YTZluX
wait by	Vdqaek
wait can	pXZidb
wait create	bZeefp
wait for	opVXZg
wait foreve	uSicab
wait friend	sWdbde
wait has	pgXdcZ
wait it	bbddeq
wait longer	hpcbaY
wait media	rZcced
wait my	dodcee
wait nkemel	phYYaj
wait on	f0WWVa
wait or	daredb
wait out	bdbepe
wait over	oUdmdc
wait past	qXeeee
wait planne	gUnjdd
wait that	uRgjac
wait they	YbYegt
wait till	lfkTVk
wait to	RlgVyV
wait until	qSehjZ
wait up	ksWXbY
wait we	ifaYqb
wait you	ZRRk7M
wait>answer	jiiVfe
wait>ask	mhVXij
wait>bye	gS5dYS
wait>chosen	hQrXsW
wait>date	7QVZfb
wait>decide	dsiRZf
wait>free	ZfelUn
wait>give	kpbiXT
wait>goon	dzTcca
wait>hear	g0TeUX
wait>hold	XXuhha
wait>if	tecOjb
wait>joy	hUmUpf
wait>match	bWXlkn
wait>me	Xedrdf
wait>news	xpVTWY
wait>offer	ccbbua
wait>papers	PUYtmn
wait>refuse	aXZclr
wait>said	xUWedh
wait>sorry	V3RdkU
wait>step	aVellj
wait>thanks	YwKhel
wait>them	hoYeec
wait>wait	luSfaZ
wait>will	rfhZca
waited	kjgYjW
waiter	Tcgqch
waiter .	cZcsad
waitin	iqWhfY
waitin ?	duabXf
waitin a	gseUce
waitin and	dcipfU
waitin any	eYeedr
waitin at	ZUjesc
waitin for	dsTkhW
waitin game	dvbYdZ
waitin i	eadaoe
waitin in	eYVnqY
waitin list	dfZZqf
waitin longer	vYbdca
waitin on	gxPsYO
waitin past	pbdeeb
waitin room	aQ+SYW
waitin since	oagcgc
waitin so	jiVZoW
waitin time	daiZcp
waitin to	SqfkUi
waitin while	edVekn
waitin with	cQrjiZ
waitli	aesXfb
waitli of	eWscea
waitli then	ecqZec
waits	fthbfM
waits for	TwSiiY
waits on	Vxdbaa
waiver	Zhjdfd
wake	bfajkf
wakefi	Zascbg
wakes	ZhlcjZ
wakes .	bjkblU
wales	bqPhjh
walk	bVgwhY
walk .	eYglqS
walk down	sadcac
walk from	ZXtbYb
walk her	edapbd
walk it	gVbpjc
walk over	qaebde
walk round	YalpgU
walk the	baQ5Sd
walk throug	aUX4bX
walk with	bbboai
walk you	TUXa0i
walked	TYhdwf
walked .	VWhqoV
walkin	hdhiRk
walkin of	dcarce
walkth	ZpgedZ
wall	iSifhf
walled	mcWibi
walled place	odbddc
wallon	eWoXii
wallon .	fcpWbh
walls	WZshZg
wander	dgmdeY
wanjir	lgZTZq
want	UXZuse
want #	YjWeWs
want .	RXiZqq
want ;	pXeefe
want a	RWR9Zo
want an	HZZwri
want by	Tbgtab
want everyo	XbWrYp
want feedba	Xaccbw
want for	fgZYtZ
want from	obWkgb
want her	Wfcqci
want him	ZYthZd
want in	daWchr
want it	VWXh/N
want me	OMJi/n
want more	ejfmVc
want mornin	dadpde
want my	IQZ/cM
want now	aZdpdi
want of	YjSjXq
want on	YUXYxg
want one	bZtXUp
want round	dUetcd
want see	ecduWe
want signin	ebcepd
want somebo	gfeZTs
want someon	SjYWZ3
want that	aUgxcb
want the	TUj7aR
want their	oajVXh
want this	jgUtWc
want three	ZUbyZd
want time	cxdWXb
want to	ajfpeX
want two	faYyZa
want us	VOTuve
want you	UWUX/V
want your	CUS/oV
want yours	Wbetce
wanted	WUkegu
wanted .	ZXTWzo
wanted @d	wbWbbb
wanted a	lWOUb6
wanted an	aZrldX
wanted any	fcZeep
wanted apply	bkcndW
wanted at	agduYW
wanted but	dgadrU
wanted by	PcXzkZ
wanted for	hWbuYX
wanted in	abkqaa
wanted it	SbbaX2
wanted me	cVsQXt
wanted my	gVkfdj
wanted on	ccXtgb
wanted so	bbcddq
wanted someon	XXfYlq
wanted the	dbjeqV
wanted they	padded
wanted to	ZdyVbh
wanted was	edrZeb
wanted you	LQiOe/
wanted your	bVnmgY
wantin	fWibqd
wantin .	Wavcdd
wantin ?	ecodcc
wants	VXT/kX
wants #	TYS5Zi
wants .	kuWOZi
wants a	PRY/ab
wants all	Xbbjpd
wants an	cUdkpe
wants anothe	TjU4ZP
wants frau	eedZoe
wants her	ngmVbZ
wants his	ZXWeV1
wants it	gXhyNb
wants main	pedacd
wants me	MSQ0/N
wants my	BPK/kS
wants people	dcaccr
wants proof	dcYucd
wants refere	Zdcqed
wants see	debode
wants somebo	ZdWVX5
wants someon	cpTROz
wants that	ahdrZc
wants the	jJfsUo
wants them	ddcpdd
wants those	cdepbd
wants three	YVd3Ya
wants to	hlWyWV
wants two	dNZ2iY
wants until	zUcYcd
wants us	eZqdeZ
wants you	PTQr/L
wants your	DKW/hR
ward	bfYYrl
ward 's	WZehep
ward .	aLecnv
ward opens	Yrebdd
ward your	ghWdji
warden	mXNict
wardro	YiYgjj
wardro below	eeoZdd
wards	XnZidh
wareho	XWhivZ
wareho 's	edapZf
wareho .	eeZWud
wareho can	dbdpce
wareho cut	fnbUmd
warm	gdcPvf
warm .	lgRZgo
warm but	pbeeea
warm is	bhcdqY
warm welcom	ccoecc
warmes	cjmfgV
warmly	YciYjn
warmly 's	dUohTo
warmly .	dblVhk
warmly on	bqXmba
warmly the	caoaaj
warmth	flbYjf
warn	flkTdh
warn .	derVge
warnin	cXjnbg
warran	hefWrX
warrin	ekYcnb
wars	eredbZ
warsaw	hcWegn
warsaw .	eXZdau
wary	hidchb
was	bclWer
was #	WqkWUl
was .	eMngkk
was ?	eZccoh
was @d	xlRaeW
was @p	kvcQWT
was @s	thZbbW
was a	bYsTfp
was about	RXoRqj
was accept	cWraRn
was advert	ecdeco
was after	dgtadV
was agains	dcdebo
was agreed	gYXkWs
was all	TqyUbT
was almost	aZacXr
was alread	VYpUhm
was always	bTTZxk
was among	gRYnil
was an	ZUzdlS
was and	WbrglV
was anythi	eRjhil
was applyi	fepadb
was appoin	bbTcdx
was appren	acZrde
was approv	XUqkqP
was asked	idoTeh
was asking	hTkjgf
was asst	kUniZc
was at	Vcscja
was awarde	caYbft
was back	dqZadf
was bad	baYcir
was basica	beXajp
was before	X8KWeZ
was below	aXZXe0
was better	cfnYVk
was betwee	NIPTi9
was bristo	qZZZbl
was broken	hYniWe
was by	knVZXd
was called	TYslUi
was callin	eYpdkY
was celebr	lcWlef
was census	cWcikk
was change	acvWbf
was close	UNVXd/
was closed	cVaacz
was colm	cTscah
was coming	cglkdV
was comple	pahaZd
was confir	abdate
was consid	daaXdw
was copied	ecpddb
was decide	iaVabw
was declin	dkRddq
was deposi	fepfdY
was discus	haZebp
was doing	ebpecc
was done	jWkfcg
was down	UQgTop
was due	e1ZeXN
was engine	hocZbc
was enough	qUXUml
was examin	eWcfep
was expect	igkamR
was fast	dcpXjd
was felt	cacako
was fierce	cZUca0
was filled	UORYl7
was fine	aVjSdu
was first	edhZuU
was five	UhZamo
was for	cerRdi
was forth	V9PaXR
was four	eWYcYv
was free	bXrUbm
was friend	gvSaZP
was fun	hgoVca
was gettin	djmefW
was given	OZbrcr
was global	dabeep
was going	glaVnb
was gone	Xoecef
was good	oahUXn
was great	dpkeTb
was guaran	YrZcdd
was halfwa	dcXeoh
was haul	edpeeY
was he	sRhdcg
was heard	qjWgeT
was her	hZpYfd
was here	cUqcbl
was highly	dbbdco
was him	eZudZb
was home	caZccv
was honest	gbbbcr
was hoping	mkffSa
was how	olScbg
was human	fjVoeZ
was ill	hWnmdY
was in	bbtTgj
was indica	ctXbeb
was inform	Wpeidc
was intend	dbrdeY
was interv	Wbxaac
was it	bfycMd
was jacint	bsUfkZ
was june	emVecm
was just	iYsWfb
was kind	YTkeeq
was late	UmgmXZ
was leavin	hfTcas
was left	YiSfhr
was lena	kqdXbS
was less	bWkZfp
was lost	ZcSlct
was lovely	jWpiZa
was made	QMlbb1
was marek	pgZjfU
was me	gOaXvk
was meant	osfVgO
was mentio	aoaidc
was menu	dbsaeZ
was mine	aMoQmp
was missin	laYWes
was modell	nnVZag
was more	lhVdah
was mornin	yjWUXT
was most	fXscZd
was moved	qffXgZ
was my	RazgeX
was nearly	aYddbu
was negati	abeffp
was neithe	kimecS
was never	cjSYjq
was nice	dT0YWf
was night	beZbau
was no	YTfRc2
was none	iZilhV
was not	XWadf2
was number	fYpYib
was of	caiXpg
was offere	ZmUZho
was office	kqdWXd
was ok	dqbWbh
was one	STNeZ/
was only	ShlXZr
was ops	jfWpab
was optimi	riVabZ
was osaka	TsXdej
was our	UT3iYS
was ours	tXcecc
was out	VbsWak
was outvot	dWaccv
was over	UbuWal
was overqu	cSWilp
was partic	sYTegi
was passed	hSkocc
was paused	nfKifp
was perfec	pYkZec
was placed	ghYdZp
was planne	2VZZcY
was practi	akfpWX
was prefer	bdZeer
was presen	dcrbeb
was promis	cqYafe
was publis	Ufdgpf
was pulled	bZVdmp
was pullin	ccpfec
was pushed	sdabec
was put	bgVflj
was quick	ZaOTow
was quite	ZiZccq
was reache	XrXfmX
was read	UOpXft
was readin	qabaed
was realis	gtWbca
was receiv	cphUWf
was record	fWqcef
was refuse	eYXnaq
was retain	asWaeX
was review	bWWdcy
was right	aLYeyk
was rootin	dacbjo
was said	YVxXTo
was saved	eUtdea
was screen	feYceq
was second	VQdYgv
was seen	XZzViU
was select	ebchbo
was set	bgofeX
was settle	cgVdds
was she	gTtdcd
was short	aenTfi
was shut	hZveaV
was signed	ZUsZhg
was so	Slhcgi
was sorry	agagVq
was splash	cYpdde
was still	TXgXlu
was stood	bYZdkp
was strong	YgYWkt
was struck	dbaeZs
was succes	cdoabh
was suppos	eyaaWZ
was sure	rTbddh
was taken	aeSgUy
was talk	Zqadhd
was tellin	eatddY
was that	aa2SRj
was the	dckUkk
was their	lUkafh
was them	eXidpa
was there	UP0YmW
was they	eaVjkk
was thinki	XshdZb
was third	dbdesX
was three	Rsifba
was tidewa	WpYeek
was time	dTwaba
was to	P/YUXd
was told	hxGYdl
was turned	Xmodbc
was two	adfeaq
was unable	piWecZ
was unanim	ZPZW3l
was unsucc	ZTParx
was up	eMcVkx
was upload	bhrWec
was us	cVnadl
was vague	atZdca
was viewed	XazWbW
was we	gxWYXd
was wishfu	apWcbj
was with	lZpTkY
was withdr	Vbfbio
was writte	kmhXUh
was wrong	fxGhiY
was you	Kkkerc
was your	ZTmeZo
wash	hUdqZi
wash .	baeqdd
washed	XYYvfh
washin	hibhYh
waste	bboqYV
waste on	eeeoae
wasted	UIZaU/
wasted here	ZTWjWw
wasted on	aXkaXs
wastin	ZSlNyd
wastin to	cadaqb
wat	mfYlaZ
watana	bipcYa
watch	ewZqUR
watch and	gWfreb
watch by	msWTca
watch coordi	mUjdjd
watch how	ZfZsdZ
watch manage	qfUYgh
watch me	eWb3Sa
watch the	StfjcU
watch this	b7MYUa
watch which	nWdejd
watch you	XTX6WZ
watch your	d1YIWZ
watche	akPaom
watche .	dmZYob
watchi	YUkdsd
watchi .	XYhteZ
watchi ofc	acrcdY
watchi or	pZZblc
watchi you	dcdVvb
watchm	aiinZY
water	aYojWj
water 's	hpWZZg
water .	fbmgSh
water and	asQmae
waters	cSnasc
waters .	hRUipk
waters then	becqZd
waterw	ZgdlkZ
watson	cWngja
wattle	gVUhhr
waved	cbidfj
waves	ZmkSma
waves go	YbtWcZ
way	ndeZeh
way ?	YdpiZe
way about	ugTfZZ
way all	edVdet
way and	fibUbr
way ask	ddpddb
way by	xRUhlb
way down	brecda
way from	WfVdks
way home	mVVkli
way i	hmUXfm
way interv	dZcqee
way it	7XYVcb
way lena	kTYbcp
way my	bracdc
way nobody	eTsefe
way northl	wVddZf
way of	aQRmmv
way off	dscadb
way on	kYYfcp
way or	4lgQUO
way out	dazbcP
way she	nWjZnX
way so	eSsgZd
way that	agiWjh
way the	eTYimm
way then	ddekpT
way they	UwVbla
way throug	jnmTcW
way to	ZTZWus
way video	ZjWped
way was	dbrbdc
wayne	dnbXld
wayne .	Vhhjgg
wayne depart	blShdm
wayne is	ZqZdfe
wayne says	dmUYnb
wayne to	aoZZfh
ways	VWbkft
ways .	fYakZp
ways at	ebZcer
ways part	ebWbct
ways to	cbvcdW
we	fibcgi
we #	bPajug
we .	kodZiP
we ?	XqQxTX
we advert	gdYaho
we agreed	mQeate
we aim	4TbXdZ
we all	kVrUnY
we and	ZhddpZ
we announ	kpabfU
we answer	rWlYYb
we antici	tjRXXQ
we anton	gdoeeY
we appoin	fgYaTr
we are	eoZbfg
we asked	ZQiSc4
we audito	dVucdb
we await	QqYohV
we begin	ZkYZwW
we both	iNjpWh
we call	roTaaZ
we can	abWjgs
we carry	dvUjcY
we chat	fbsUef
we check	XuWfdc
we choose	2lRUeV
we chose	bQSUg8
we client	bWcdrj
we closed	cdYqde
we come	dyRWde
we compar	bhjcVl
we comple	YuVZje
we confir	pixRWP
we contac	fthaZT
we contin	etbcdY
we could	fSRXj6
we court	sZUYic
we cut	fYtVcU
we decide	ldMYex
we defini	Tsefee
we device	YXuddb
we did	lbgSmg
we discus	dTUaur
we dog	dcoeeb
we draw	fnjVVf
we drew	WVWYrr
we email	tYbced
we encour	ecadcq
we endeav	UvYdee
we ended	WSnZXv
we engage	badepf
we enjoye	bmgTii
we even	dqbddc
we ever	bYYcat
we examin	dacsda
we except	aeqeca
we expect	nWUlbm
we feel	bfYYcu
we felix	aVxbba
we felt	XlQbjq
we fill	jiTSol
we filled	dVOWf6
we find	pUpcab
we found	eWhQcy
we gave	ZPiXkt
we genera	qiZabc
we give	lVUwbW
we go	a1SiVd
we got	hU1XPi
we grant	cbbqdd
we had	aaebhr
we hand	qdajZX
we have	ceeaer
we hear	UjXqge
we heard	kXmgTj
we held	caadfr
we hint	epZabh
we hired	ZUeUM/
we hold	gwYYfW
we hope	bebSlt
we inform	gphaSd
we ink	basciY
we intend	rdfbda
we interv	XgWTnt
we it	dqbdcc
we just	ekpNgc
we keep	aZkfRs
we know	Xsgbde
we lack	TpVvVU
we landed	gadcdo
we last	Xdgbjo
we leave	ctWXZj
we left	VdhsYe
we let	yQmWZc
we like	krccSd
we live	edciWq
we llp	daoeed
we lock	oadedd
we looked	VMlfex
we loved	cacgep
we made	PSgbsp
we mail	saadde
we make	xfbeXX
we mark	obbddc
we may	b6TeZV
we mean	iMZhhu
we meet	meWhfe
we might	b7QYVZ
we miles	edVekn
we miss	edoebb
we missed	eqabdd
we move	regkaP
we moved	ZhjWnf
we must	WVWaa/
we named	gqVcja
we need	bcP0ck
we needed	VQkRh3
we never	cS+cVR
we no	YqObcr
we not	lkkdWZ
we note	afscac
we notice	bNumZX
we now	lVdmjY
we offer	dZ7XaO
we only	ifmVRk
we ought	mUckZk
we part	ecaWav
we pass	YgWmZn
we penang	Udammf
we perks	YYYirh
we phone	wdWdZY
we pick	rmZfUS
we picked	fZRTlw
we porto	fXiZpe
we post	rTdbbl
we posted	abbbip
we presen	dasdca
we procee	ZsXicb
we push	aWdmme
we pushed	hbZpad
we put	WYncqc
we raised	eZqebd
we rang	biWmlZ
we rather	asXUhW
we read	enSfdk
we really	ZgUegs
we receiv	cdfcaq
we reel	eqcbbb
we refer	XnVcim
we regret	agdbXu
we regrou	focbdd
we remain	ceocac
we reopen	dVtded
we reply	yYaYcZ
we report	ojgVad
we requir	UcRzZk
we return	lnYRSn
we revert	frcadb
we review	VtVhbh
we ring	xYVnaT
we said	hWgarf
we sat	oUeiia
we saw	fbXchr
we say	0YPkcY
we search	ibWZln
we see	bnRyUY
we send	acvSZk
we set	iWdgbn
we shall	fjZbap
we shortl	YuYcdd
we should	fSSikv
we shutdo	hSZkmh
we signed	ZXZWkv
we simply	lvXYbZ
we sit	qhbbeZ
we speak	hYOmzR
we spoke	XRljpf
we stand	oaYbjg
we start	amikVc
we still	hhTigg
we stood	VYlhhk
we stoppe	gPTZm0
we sugges	faXces
we supply	ddqbdb
we take	jdWTsj
we talk	SYSqyV
we talked	ZKzcig
we tell	/USPUT
we thank	kVTZa2
we the	eVaoih
we then	mWhgde
we theref	YZZWlu
we think	pXQgYs
we to	l2aLXZ
we told	Rmobjc
we took	VUeSZ7
we tried	cddqdZ
we try	vbLyVO
we turn	fqcbba
we turned	jXbjqX
we typica	pZbded
we unders	cc1dcN
we undert	Yofefe
we use	YYqdgf
we used	OtnUbi
we usuall	vbUcbe
we vote	pibbba
we voted	blZbpa
we wait	K/bWQK
we want	aYRe/Q
we wanted	anbRPv
we went	pPVWb1
we were	Xblaep
we will	ixVYbf
we wish	ZhcXet
we wished	dcodcd
we withdr	fccfbp
we work	yfgaSX
we would	ZfWfue
we write	yZYYfd
we wrote	hdccpZ
we you	qhdYca
weakne	WqiZed
weakne .	UiqUcj
wear	Rcemki
wearin	fchcih
weathe	ZWnYhm
weathe for	rcfZbb
weathe of	iiVcjh
weaver	bffZhm
weaver my	fpXded
weaver to	bcsVcd
web	qWcSgm
web are	adXeio
web is	Xatdfc
web was	epZdfc
webcam	fcVjbo
webina	XV/QZV
webina i	leiYlV
webina on	ZaySag
websit	eR4ZSi
websit .	abtNYp
websit a	dpYeec
websit and	nbigcW
websit at	pZcfee
websit dear	Tmendf
websit from	dfqYda
websit has	ebtdXa
websit on	tVbYeg
websit please	hmVfff
websit regula	coYcfe
websit says	brbiYb
websit will	Udtded
websit with	dXbsdc
wed	tYYlgT
weddin	Xolcdc
weddin ?	ebpgcZ
weddin band	cVehfo
weddin for	dWmmdd
wednes	sYochP
wednes .	dgjhhV
wee	ldZnaa
week	jjhUpW
week after	seZcbd
week and	pgcJjj
week at	WjrTfg
week begins	Zcrcfb
week for	cnhbiV
week from	vZWalY
week i	XmTcjo
week if	dcebqd
week is	jUldkb
week later	jUhkib
week look	eYdscd
week of	koUdbe
week planne	Xcesdd
week she	Zdbesd
week the	geVhji
week then	cbbZtd
week until	brUdae
week was	hfaZap
weekda	bWlgkg
weekda test	ebZbua
weeken	eTgakp
weeken .	eVnVkk
weekly	gfnVfd
weekly knows	Zpbech
weekly respon	afpgWd
weekly willin	pZddef
weeks	VuWPol
weeks .	csaWch
weeks ago	TjXcbx
weeks holida	dbZbvb
weeks is	oZedee
weeks of	fTpQes
weeks rather	cradbb
weeks to	Zrceec
weeks trial	ebeYqe
weep	efgbld
weep .	Xhobde
wei	Rc0dda
wei 's	eXoedf
wei .	WslUiW
weigh	Y6MRiS
weigh in	V1YXWZ
weigh it	Zraede
weigh up	qXddeg
weighe	WviZZW
weighe has	dtXaeb
weighe is	gaqZdd
weighi	c/OWRP
weighi it	bvYccc
weighi the	bqbedc
weighi things	crbddc
weighi up	csccbc
weight	dcYWlr
weird	XemZqY
weiss	UYYfwh
weiss .	fYVfpi
weiss some	eXpgcd
weiss test	ddcfbo
welcom	SQnV/Z
welcom .	TSrN1a
welcom a	WXmpVl
welcom aboard	RZbb/L
welcom and	YnggVf
welcom any	eajcYo
welcom at	cYlaWr
welcom in	aoWdej
welcom no	ccpcec
welcom on	bjoalT
welcom pack	dbhbrX
welcom sight	ebVwUa
welcom to	UObP/c
weld	iXgjhc
welder	XiiXod
weldin	dUea1U
weldin .	qbibYd
weldin ventil	ddcepc
welfar	qlXgXW
well	bgjdeh
well .	egmdTm
well ;	drfibT
well ?	oOdkhg
well @d	qdbcdd
well a	YdbjrZ
well after	duaYdc
well as	iZVlZo
well be	noaeYX
well but	eZZdbu
well deserv	dbddoc
well done	NRumwQ
well enough	XkVthW
well have	Zbeeep
well he	gjalVi
well i	ZTqNpo
well imagin	nicVXm
well in	XbbfZw
well into	Wsceee
well it	hcTYXs
well modell	rhejSR
well no	atTcbg
well nothin	fYoddf
well of	XmYUnk
well off	noWbad
well on	gUdamm
well past	Wrbeee
well see	YwaXcd
well so	blcmhV
well soon	dYsbce
well take	rZYbcZ
well thanks	ecodec
well that	TSnaql
well the	gdgapa
well then	debepc
well there	WzWdZd
well they	VbcqWl
well two	deaepa
well unders	feqefV
well we	WwbhgQ
well with	dZrYbf
wellbe	degcfj
wellbe .	YcTgmo
weller	cWydTg
wellie	Sghifi
wellin	hYpjWa
wellin .	hUriVc
welsh	fScgsf
welsh for	dakrXa
wen	TRmZZt
wendy	ddkebh
wendy .	ajpYgZ
went	aZfUc4
went #	YVbcby
went .	qisPbP
went accomm	ZWmbZp
went agains	YVXaZ3
went and	fupTZP
went anothe	XTQec0
went at	dcVekn
went back	cpVWrb
went badly	cYgddp
went better	fegrSV
went by	VqXYof
went charme	bcjpdX
went dead	XQ/QZO
went did	onTkSU
went down	joXfeY
went elsewh	jWVbfs
went fine	oenacQ
went for	WVZXnw
went forwar	jrcZbZ
went from	XjeYqb
went home	YZ/NXI
went in	QasKpm
went intern	dYceds
went marek	eYcedq
went microp	eYXkep
went no	bVbbcx
went off	jlneTW
went office	dWoeck
went ok	yYlZVT
went okay	pjWkVY
went on	VdjWYx
went over	jljVcW
went propos	jiVfkb
went so	hXeshQ
went straig	ecWces
went the	UQWcd9
went to	VVWVb/
went up	SfShit
went well	hdohbT
went with	YIHOZ/
went younge	dZWdbv
went your	Yadbxb
were	adhXeu
were #	XepcVj
were .	Rbwadf
were a	bcvSce
were able	cVbaex
were about	cSracm
were after	bXXkdt
were all	cZfXoj
were among	dacqec
were asking	gdzaXR
were at	cVvkaU
were better	bVWckv
were both	bVriZb
were class	mrUaXd
were closed	lbVncg
were closer	eebafp
were cut	YVnmZg
were down	Voibhc
were due	TyabhX
were ever	edYdcr
were first	fdbcpb
were floodi	jVjhbc
were for	bZYaYz
were found	dbXdip
were four	VhWYdw
were full	dbZeds
were glad	fsgRbe
were going	Soldgd
were good	nYOgfq
were handed	egoZdc
were heads	dYbeqf
were held	omXVgf
were her	rhZbgW
were here	dbpgbd
were hired	dcbecr
were hiring	edaedo
were his	ktTVbY
were hoping	UiVZfv
were in	dWdRmt
were inform	XcnboZ
were interv	cekVdm
were just	gcpdZc
were kind	jdubVb
were lookin	dXUcb2
were lucky	bpaadh
were marek	WdlmZg
were me	eYoefd
were meant	ZySiYb
were mine	asdeab
were my	flbVgj
were nice	aVvZZi
were no	gdYcdp
were not	aTXdc7
were number	ZhSYls
were office	nUndda
were one	YdjTcu
were our	TbZXpr
were outvot	edadcp
were placed	aadblp
were polite	dbsbaX
were quick	goraVR
were rated	fdZdeo
were receiv	ldoZbX
were recrui	eZpeea
were second	bZWWkt
were seen	qfPYZn
were set	eYWodm
were slow	mWZode
were so	iWhVuc
were sorry	ehmgiT
were strong	dcUZiu
were succes	gUZrnY
were suppos	afXsWj
were taken	iYZfdo
were talkin	iqZjXX
were the	YYbVlx
were they	cobchc
were third	cXabdv
were to	U+aSYb
were told	hsWacd
were tossed	mbiVdh
were turned	daYjYs
were two	WSQSww
were unanim	VXVntf
were unsucc	bcdeZs
were up	djeWVs
were very	hWhjhd
were waitin	SlaYoh
were we	g5PZUb
were writin	cadccq
were wrong	dZYctf
were you	ckjkTc
wes	ZdiiZk
wes .	XXrkaZ
west	TjZfta
westha	ajqbZa
wet	gijZag
weten	maibhb
weten .	dVuccb
wether	iZpeab
wether .	hbqXgZ
wether ;	gkdUfk
wether for	fgmPWn
wether odowd	kfhVhe
wexfor	Wbkghj
wexhol	cjbhka
whakap	bUnjia
whakap .	caepde
whalin	kbmdfY
wharf	ckoTge
what	fhfidc
what #	UwZgcc
what ?	hrWagc
what a	cV/LVe
what about	WUiyaV
what am	drYced
what an	iucaXb
what are	eSWxjY
what become	eYqeeb
what came	hZcecp
what comes	dk1VUO
what could	cqcced
what day	YfS4XZ
what days	dUnqYc
what do	OjbhuW
what does	aicsbY
what else	XgPfew
what evenin	dcdpbe
what follow	SvwWSM
what for	bcufYY
what forget	geaVqd
what forth	Tmendf
what goes	jkqTYY
what happen	bnxTaV
what has	deaqag
what he	mkkdQa
what if	hWWkeo
what is	gZfzXV
what it	etfSbg
what just	Utdefd
what keiko	ZdZcua
what list	ZXuZaZ
what makes	iWWgdo
what marita	cUemme
what may	uacYed
what money	eVbtZd
what name	aWQQ7Y
what next	WnXoce
what no	tUVced
what now	XXuiWX
what number	dSX2bd
what our	cZqWZl
what people	cqdcdc
what remain	egYhpX
what salary	dbXoka
what say	ebZtbc
what she	ohXjVg
what stands	ddaqbe
what suits	caatfa
what that	XoiVhg
what the	mkhcTh
what there	jbdYqb
what they	omWYai
what time	eahtYX
what times	cabvcZ
what tipped	Yccccu
what to	dqbnVV
what was	laUbZv
what we	igUWmn
what were	dYZudb
what will	fqZXge
what works	ccbrdd
what would	aSqhnW
what you	UWYwqd
what your	cUlofa
whatev	omhfaR
whatev 's	ogZYid
whatev .	behbrY
whatev comes	faqecZ
whatev happen	omfYWW
whatev he	zRmUdW
whatev it	zWkTeV
whatev that	MzcjPY
whatev they	3gcYWT
whatev you	defpba
whatsa	2TcnUU
whatsa .	dTolWe
whatsa it	YXdvcd
whatsa me	sYanWa
whatsa you	5ZYUWX
whatso	dhZVjm
wheel	lfjddY
wheel about	fqcUie
wheel for	YbYxZc
wheel stops	pcdaec
when	cyZfcY
when .	Z6NzSS
when ?	m/LhIG
when a	i5QQYZ
when advert	dapced
when all	dtVfYe
when and	etZgbU
when applic	Xcscbb
when are	bSV3gY
when can	bIhZ/U
when could	eUjubX
when dear	tTedee
when do	tgeOge
when done	biXrac
when either	docdde
when got	hqUacd
when he	T/WZYX
when hell	Yqceee
when i	ioccda
when id	icoSZd
when is	dYPvlg
when it	V6feWX
when its	VvYbja
when lena	wUdfZa
when may	jfZSrf
when modell	tRXedd
when my	vOXhjd
when new	dWleej
when no	Wwbbdb
when nobody	apgdeZ
when northl	nQVqlZ
when one	SsUXfo
when or	PT6UaU
when our	qmUXde
when r	dZcsed
when search	dpcdcd
when shall	eccYxV
when she	Z2SZhc
when someth	aiUcbt
when suits	dPa3Zd
when that	SstXdT
when the	e3YWdZ
when there	G/bSZV
when they	f4hTYV
when things	Vhuada
when though	qgbacZ
when to	YZmrXc
when we	czbaXc
when what	XRnamn
when will	yZcQaj
when works	eacrdd
when would	iWSwfb
when you	fRYqng
when your	cXWlmm
whenev	A/balO
whenev .	H8XQjc
whenev he	S5YXYa
whenev i	XfetfW
whenev it	VqhkXY
whenev she	asbacc
whenev suits	cYXfuc
whenev that	Q9ZXaV
whenev the	K4WjdT
whenev there	ascceb
whenev they	R3dZbY
whenev we	Yoiade
whenev you	eGxinW
whenev your	cUXlyY
where	dilhZd
where .	Qda1XZ
where a	spfUZT
where and	YUbzae
where are	mWcVng
where did	pYRyWY
where everyo	bqadec
where i	Yc1acW
where is	VRovae
where it	YorPcd
where or	dUmnee
where the	ZbvYkY
where they	tjhXWX
where things	jicSje
where to	MpkRhn
where we	ikTial
where were	ekSqcY
where would	cZvZYc
where your	ZldkQl
whereu	heijfU
wherev	bgeXgn
whethe	uecfaZ
whethe .	Wnkade
whethe and	bubadb
whethe any	fWdlcl
whethe anyone	hrYcbc
whethe he	xbiSZe
whethe i	lUhvXV
whethe it	2efTYY
whethe or	qZfgfY
whethe that	kycSWW
whethe there	wXkXZa
whethe they	7edQSW
whethe this	afpYkY
whethe to	jrWXUn
whethe we	2gcPVf
whethe you	mYUqlY
whethe your	sXdfYf
which	hgWqcd
which .	oYY3ST
which ?	alZoba
which aftern	YUb0aa
which all	oadcfe
which as	beZbgq
which branch	OcW5VY
which by	UWggvb
which can	VgmYpc
which could	aphdbc
which day	YXQ/UU
which days	YSY8ZX
which does	atYcbX
which entere	Zeepce
which evenin	YXR/VW
which for	ohZdbe
which from	hjWgge
which gave	gqUbic
which goes	lmTbdg
which grace	iSahlk
which hallo	cYacbu
which harrow	eadcep
which has	ZxgdYV
which he	VoWleg
which hour	mYZuWZ
which human	Yofdee
which in	gwdPTj
which interv	Xcdree
which it	hmVglW
which jobs	fWpefd
which justic	adeqdd
which left	ecbcdq
which made	cbcapi
which makes	TThX0e
which means	TiTVtp
which meetin	cpebee
which might	brajZa
which mornin	WSV/XV
which must	Wbaseh
which my	reWdha
which needs	pbbcfc
which number	pbbbgd
which of	rST8QW
which on	sbbdcc
which one	diVyQd
which ought	Wkfocd
which point	2TcXcb
which portug	eanSfp
which princi	ecdpdd
which remain	ctbbba
which replac	tdZaea
which room	cabZtd
which seems	pZedee
which she	aYTtii
which shift	SUZ3cZ
which shuts	bdcrdZ
which side	vecXcZ
which sits	hpZbed
which skim	daeodd
which slot	dcerdZ
which sorry	jThioY
which suits	ZeZ1ZY
which takes	piZWkY
which the	jtSXtQ
which they	iqUXhd
which time	pVbeek
which to	tbRkgX
which train	dZbtdc
which two	bactce
which unfort	dbddeo
which was	sZkLgj
which way	/RRSaX
which week	R4VhZW
which were	khWbej
which will	ZqYmXe
which you	lRafer
whiche	6dTnXP
whiche .	cbdqde
whiche day	bddpde
whiche does	feYqeb
whiche i	bcdqec
whiche it	1VZcZa
whiche way	/WYQXY
whiche you	Yabrja
while	ZgshcY
while .	X8ZZWU
while after	R0dbdb
while and	gZgZof
while before	WxZbed
while budget	fWpffd
while crazy	dZredc
while he	bgepbb
while head	dXqeec
while i	iMYqpj
while it	dXsfXf
while longer	bxYadb
while our	nWmddc
while she	bhOufi
while that	cqnWYT
while the	YP/fWP
while their	agZcoc
while there	dZpeee
while they	aX4lSO
while to	UqWgle
while until	boceee
while waitin	eaqccd
while we	Umdedm
while yet	awYbde
while you	jWtbjS
while your	ZkPict
whilst	Xejmdc
whiske	eocYjY
whiske are	goZcbe
whisky	nejYdb
whitco	eYfmjZ
whitco .	Xrbajc
whitco and	oVleca
white	ndflbU
whiteb	kmZXmY
whiteb .	picbdX
whitef	rhgeTU
whitef .	grZbcW
whitef by	pWiVec
whitef everyo	ZocfZd
whitef i	Zacred
whitfi	WUipic
whitfi .	YSopgb
whitfi and	fhcZpa
whitfi come	eeeXof
whitfi words	abducZ
whitlo	hchjhX
whitlo 's	cqYcfe
whitlo went	edceoa
whitne	eXikia
whitne .	eVjmiX
whittl	Yhefjg
who	jkabal
who #	TkZWcx
who .	urWPdO
who ?	XrfkXW
who alread	WYYfW3
who and	doeddb
who applie	sTbeXp
who apply	dgrbaX
who are	kxURYd
who army	cWjelg
who arrive	edcoec
who ask	ZdZqcc
who asked	gaWggp
who begins	ZZbcZy
who by	sZbbXl
who can	NbTdc+
who chowdh	dbZdds
who clear	eodZed
who comes	WudWbg
who could	aZcpUq
who decide	Y4YkZK
who did	cbUQf2
who do	fdbpYf
who does	ZZYhkq
who else	X4ZeYQ
who even	Vdauab
who ever	bbpeec
who fix	edhjlV
who get	c2WXZY
who gets	svRbWX
who goes	4gbQWX
who got	1PcJdn
who had	daWbew
who has	echdUr
who have	xQYoSk
who he	vdbXcb
who hears	tVdddX
who i	UWyeXh
who in	cYZakq
who intere	Yscceb
who interv	njlXcU
who is	tdcUZn
who it	5WkSfQ
who join	bVpadm
who joined	edsdZc
who kept	YlWaki
who knows	C/ZUYc
who left	bfqYaf
who lets	Wsbcbc
who lives	dbZYcw
who make	WsnYbY
who map	eVceoi
who may	asUqZV
who meet	eviOdc
who met	cdeata
who on	rVedff
who pass	b3WSbX
who pieces	pddcdd
who read	egTbcs
who redesi	lWpadZ
who ring	XwaadY
who rings	hpbfdW
who runs	jfQmee
who said	YmtgYS
who sat	qfhUZe
who saw	hgiqVP
who says	jqfSeU
who scored	dcdZeq
who she	awaXea
who signs	ipShdb
who sits	cpfddb
who speaks	WYWicx
who spoke	aZqjbd
who start	bdtcVd
who starte	cbbdeq
who starts	Wjbcar
who stay	oYXdhh
who stays	uYacdd
who stress	wSYddi
who takes	UpRRey
who that	aueYdc
who the	qckYYc
who they	rgWWoV
who to	ekZlVg
who told	kraVeZ
who took	namgUe
who used	YSeZaz
who useful	Yedrbe
who viewed	ebqbdc
who wants	lVlnbW
who was	eUehcq
who we	qjQSek
who will	QnQyTm
who work	fUqeed
who works	mejeVc
who you	femrRT
who yrs	edcipW
whoeve	ZuhZSi
whoeve we	msaWbX
whole	bXtahg
whole .	bpYdXm
whole and	hbbcdo
whole call	ZavYZf
whole campai	eapedd
whole codes	khXWpe
whole colleg	ebseZY
whole commit	maohYW
whole crew	ZjuXdV
whole depart	fMwcbk
whole email	cpZcdf
whole hiring	dYsddc
whole interv	lcZYrY
whole list	llVddf
whole messag	oaYmba
whole of	ajTevc
whole panel	XckVio
whole positi	feYddq
whole post	dagdXs
whole progra	dbqdeb
whole projec	cWvdYd
whole recrui	bYrcch
whole room	qagbba
whole search	darfeZ
whole thing	jfoXQj
whole time	mQsWdd
whole way	dcqdcb
wholes	diddej
wholet	lVXldj
whom	aoVeao
whom .	YzgXbW
whom i	mYXYhp
whom should	dZdqed
whom the	aaYobo
whom this	cdaedp
whom to	SxhWYZ
whom we	XgWoNy
whom you	kacbZs
whose	fvOXYr
whose availa	ecbaeq
whose backgr	bgVbbw
whose experi	aeYacw
whose it	lkfafW
whose name	kemheS
whose names	qYZZei
whose profil	coXdeh
whose qualif	ebbdeq
whose turn	ofVpVa
why	WPjlev
why .	VQiqRv
why ?	bYlZWs
why a	dcZrdd
why am	cZacrb
why are	eagXpd
why he	dareeb
why if	ddeYcs
why is	chddoZ
why it	fjPWZu
why my	akhVbp
why no	bZqkcb
why not	vcYcbb
why on	babfat
why she	Yctdca
why the	UXhncm
why this	clVldf
why wait	PRXd5g
why you	lUhnZd
whānau	aPhdri
whānau .	babpmY
wide	UYpbij
wide .	chqbaZ
widen	dVS0he
widen .	hfVldh
wideni	heZnec
wider	jYcdfl
wiebke	imceeY
wieczo	bVXpbp
wielan	ehYgmc
wierzb	ehfhdd
wiesn	cmZZWo
wiesn and	fZbdYq
wife	Zghalg
wife 's	ZWoZen
wife .	dZfjoV
wife at	dcbbcr
wife had	dWlbje
wife has	egqcaZ
wife he	cbacjo
wife it	fWpdcg
wife runs	WamsVe
wife says	dpRgid
wife was	YsddeZ
wife who	hbUkgk
wiggle	jlThfd
wijkzo	fiVelg
wiktor	ZWaerl
wild	bjgXld
wildli	WhoVih
will	roXacb
will #	coWZpZ
will .	ksVViX
will @d	oYeeee
will @s	SmnVld
will add	bplXcc
will admit	dfidmW
will advise	hsYYcb
will all	vmQQXh
will allow	gWciii
will also	mWrTnV
will an	jWcbfo
will and	vSkXga
will announ	vbXacc
will answer	5fQWXa
will anyone	bpaceg
will apolog	qdcdea
will appear	cbrbeb
will apply	ZXsWdm
will approv	qWeeef
will arrang	WmXgke
will ask	VyTnhQ
will assess	d0VUdX
will assume	VVYxjc
will attend	Zcdtbd
will be	qkaadb
will become	Vsefde
will begin	euYecT
will bell	2hVQTX
will blind	eocced
will book	WfXxfa
will both	sPjadi
will bring	jccJvi
will by	rWfeee
will call	wmTdXX
will carefu	tccdeX
will catch	csZcbd
will chance	dgVbdp
will change	YYrcee
will chase	G/eUdS
will chat	ayaXeb
will check	d6VPYX
will chew	jxWYWX
will choose	1iUSbX
will circle	ymTSZW
will close	gTwYXe
will come	q7WLcS
will compar	XyZXea
will confir	4cWVYa
will connec	ddddcp
will consid	uaVYgg
will contac	h9VWZR
will cover	jYUjjk
will cv	ZR1ZjY
will deal	frecZZ
will decide	zfYdWU
will defini	sfWYZg
will delibe	Wubfbb
will delive	Zcrbcd
will determ	codbed
will discus	dyVeYX
will dm	uTZoYa
will do	eNQk/Z
will draw	UnVdoe
will drop	vtjHVR
will each	phccbb
will either	xedUab
will email	kpbZfU
will employ	Ziacqb
will even	TTcqta
will examin	jqaWeW
will except	tfZXdd
will exist	cQxeed
will expire	YXepdi
will explai	TXWpZv
will fit	ccaatb
will fix	Rcf2bX
will follow	NxWfmb
will forwar	yRZcZf
will fulham	rbdYee
will genera	XVedsd
will get	vvWUcX
will give	pkdgWX
will gladly	dbZacv
will go	UohYii
will hang	ZJmXb2
will hate	dhcdZo
will have	/ZTWeW
will hear	y3USWU
will hit	ltXQah
will hold	oQYioe
will holler	txXNTU
will i	hhlUdg
will if	Wdftbe
will in	rfZZhb
will inform	qzUUXQ
will interv	Wahubc
will introd	ZpThfh
will invite	X7bPbY
will issue	olYbdb
will join	XWWnra
will jonah	sgZZcc
will keep	NthSWx
will kindly	apcjcY
will know	/VUSRX
will land	oZVhkc
will last	cboieX
will lay	gaepad
will learn	qgUTnY
will leave	cIOdX/
will let	s5TTXT
will like	qUYXsb
will look	f/NVYY
will loop	auYadb
will love	bYdqjb
will lyk	niVYda
will mail	wTToYf
will make	zoTXXU
will master	ogcYee
will match	bXbWwh
will messag	4oNVVT
will miss	XbjoXi
will move	awRjXe
will mull	Q/UXTW
will name	nqYbUZ
will need	caWyjU
will neithe	cWtdec
will never	nTqYZh
will no	ZhuaZY
will normal	qbZdfe
will not	Ugbea0
will notify	rlfRZW
will now	zlZUbT
will nudge	W4UadY
will on	tWYblb
will only	YcnpZa
will open	Y0TWea
will pass	lmaSUm
will phone	2kTZbT
will pick	g0fPXV
will play	efTfqZ
will pop	mgmXdV
will post	mZdVbo
will presen	dsXZYj
will print	dccSve
will propos	Zgdtaa
will provid	aqZkcb
will publis	jpYada
will push	Vvagbc
will put	jsNigV
will radio	pfcccc
will raise	WoaYmc
will reach	bvafaZ
will read	fxZbcS
will receiv	rwQZaX
will refund	ZXfcfr
will releas	wTbcfc
will remain	WehZkm
will remind	hZpZdc
will reopen	aTubeh
will reply	2pKPXX
will report	djaSnj
will respon	uYiTbX
will return	bqddeb
will revert	vxPOVS
will review	rpTZeU
will ring	0eadYX
will run	jrMXhg
will say	/fVOXU
will see	TyZkcY
will send	keagmV
will set	MRZ/da
will settle	wUbciW
will shout	dscZXf
will show	jiTeig
will sign	jpZSnU
will sit	mUdyWT
will sleep	1hUZWa
will slip	Xqddee
will so	Xeatea
will sort	YmUomU
will spare	bjoXda
will speak	e7ZSTW
will stand	kUifbl
will start	SppcYc
will stay	fNoRnl
will step	ecWmel
will still	pOdXmo
will stop	PlTlmj
will stuart	qcadcd
will sugges	bhbpcb
will ta	uUdced
will take	ZlRjwT
will talk	W5NnWT
will techno	agcpcb
will teleph	1kXaTQ
will tell	/bWaUU
will test	ZTbzcb
will text	zlYUVW
will then	itTfZV
will theref	qXaacn
will think	Y2SVZj
will train	ZVjeqc
will treat	eVpjeb
will try	OywRUT
will unders	TebTT6
will units	uWdcbd
will update	d3UWYX
will use	fnYVWp
will view	dtUbdd
will visser	qZeddd
will wait	fYWatk
will walk	pNfljZ
will want	RdewkU
will watch	fZUyYX
will water	bVteed
will we	oubSbT
will weigh	b2UTYW
will whatsa	6aYTVX
will wire	pbdfcb
will within	oZeeec
will work	bmUfhj
will write	l5YXaQ
will you	XOTe/O
will>answer	tpYaaY
will>bye	YraXco
will>chosen	oncXea
will>closed	YXnqfa
will>date	yWddea
will>hear	tnZbZa
will>joy	aYdfip
will>match	diZxbX
will>meet	bnZqcZ
will>news	wkYaaa
will>papers	Xbbtgf
will>receipt	YlNrcn
will>refuse	tXXbig
will>review	asdmXb
will>soon	msZdbY
will>sorry	ZuWWVr
will>step	bmYwYa
will>thanks	TYohik
will>will	joZceb
willem	ecZYiq
willin	mgXsUX
willin .	kuaTdT
willin to	aRd5Wd
willin work	ccpfeZ
willow	aSlZpj
willow .	tYWXgl
willow by	ccqddb
win	bmmTnW
win .	ZfiVqb
win a	cavbca
win or	olcaXZ
win the	Vpbegi
wind	Xadbjq
windho	adicbn
window	Wblepa
window .	ZctJme
window by	bpaedd
window closes	eZapfe
window has	WdTXtl
window is	nZdcpV
window observ	diapYe
window seat	lSocef
window shut	daqbdY
window shuts	cgVreb
winds	Yddlck
winds .	XcYsYn
windy	cnXXhl
wine	gbbgkg
wine a	dYXcri
winema	cdihff
winery	bIsafp
winery .	hYoSgk
winery employ	ebpdcd
wines	jXlYna
wing	cgfbdl
winifr	XOmqkY
winifr the	gcUrdd
winked	ekcZgf
winner	gQlTol
winner and	oUhbfg
winner fittin	YdZZvc
winner is	TYsfYj
winner modell	dddZqd
winner of	jaobeY
winner rang	efefWp
winnin	dsiZaZ
wins	XkhVqa
winsto	RfreeR
winter	TboQir
winter .	eqUgaj
winter a	ecaecq
winter on	geddoY
wir	dXxZZb
wir fro	dcqccd
wire	zibZTY
wire boss	mldgWd
wire you	tWecbd
wired	kaXeki
wiring	faambi
wise	bkZemd
wiser	d1hUTM
wiser .	fweaYV
wiser than	derbdZ
wish	Vgjddn
wish .	VvkVcW
wish for	epbcWj
wish he	eYceep
wish i	O0gSRn
wish it	XYQZe4
wish me	aahtba
wish of	hRedph
wish that	amUlkb
wish the	cZZejq
wish there	fiVbaq
wish to	WifpjW
wish us	dcdZdr
wish we	eepeeX
wish you	ZTuWbs
wished	aV0WUk
wished .	cdwbcW
wished me	YbzTWg
wishes	edhmfY
wishes .	lVmZjb
wishes for	XVxVck
wishes from	eVrbcf
wishes me	geWtYb
wishes on	bawdbW
wishes to	YmOtpU
wishes you	gQjajl
wishfu	erPcXe
wishfu .	jpXdcY
wishfu thinki	bpXfbZ
wishin	YNvVeq
wishin me	bbhccp
wishin you	ZSvbVo
wit	fTtmhR
with	fdbkeh
with #	PiVjol
with ?	gcVmbm
with a	gYYffs
with accept	cecZsd
with agency	baYebu
with all	aosaZR
with altern	emZqWa
with an	jWbYqk
with and	ZjXuYd
with anothe	aWdYfy
with answer	odecde
with antune	deoccc
with any	mqgUeT
with anybod	btYeeb
with anyone	ZoniaR
with applic	sbNTbv
with asbest	igVjdf
with backgr	gfYodb
with benefi	bjpgXb
with boss	jbbqbZ
with both	tcgfTa
with care	V2WXbf
with chart	eZpbeb
with coffee	aecpec
with consen	ddoacc
with dates	ctVoZS
with decisi	xdYZbb
with detail	gkmVcf
with dinsda	gmWffg
with disabi	apgbec
with disapp	dccebq
with dr	VcW3ZY
with each	mleadU
with eleano	Xbjpcc
with everyb	bpbaYk
with everyo	rmUhUY
with examin	cZoeed
with experi	dZZZcw
with feedba	Njdbb0
with finger	ohidaT
with five	dfUecs
with flying	bacpgc
with four	OnlsRb
with friend	LZnRro
with future	edUeet
with great	iUXdvf
with gym	ZciZuX
with handle	nXoYcb
with headli	dcVipc
with her	hYNxbm
with him	ZfZxYd
with hiring	emghcU
with his	peKhco
with homewo	VkXtcc
with how	siRfVj
with id	dbaqdd
with immedi	bUydeU
with in	ofYXma
with indivi	rbcdbb
with intere	fZTlcq
with its	vTZaUq
with joy	bdfZrd
with just	bUkjVm
with jérôme	apkYdZ
with legal	P3RXea
with lena	ijWkfa
with less	cWahav
with lina	bYapkb
with litera	cUifpe
with love	ZVrcdk
with main	Ygpdeb
with manage	apecde
with me	eiTubd
with mind	dcpccc
with more	VTOTn/
with mr	afjpYb
with ms	ccbrec
with my	YRlrqU
with neithe	cUsdah
with new	ZZpkbe
with news	qgXcda
with no	bprXaV
with notice	kdTian
with or	jnebiQ
with other	fTYfb1
with others	YhWZZy
with our	ebauZf
with own	fYYobk
with panel	bfXoee
with pass	rcaadd
with passpo	dcXgod
with people	Yfddbs
with permis	cgdWkl
with pet	hbadco
with photo	deapec
with pleasu	lRQWtm
with portio	debaqe
with probab	dpafZe
with public	fdadpc
with real	VMofdv
with reason	Sflcdq
with refere	jbdYZq
with regard	leVZmf
with region	dpcade
with regret	TWlUay
with result	xUccec
with scorec	hlgYUh
with shortl	pgcccW
with slides	dcbpee
with some	Zaibep
with somebo	lQSZZ4
with someon	aWadX2
with someth	irWXfd
with studen	eZrcdb
with ten	cakYcq
with their	wYZibY
with them	bheoac
with these	hngVfb
with this	efYXiq
with those	jrbWcb
with though	arZeed
with three	amQlge
with times	ccdped
with wading	cbcrec
with we	dXedoh
with what	/WURUi
with whatev	9MgSeY
with where	okZcac
with who	4fUQVe
with whom	bicesS
with work	Za0bYa
with yes	qZSmZV
with you	babvfd
with your	YXcpmg
with yours	VsWbdo
withdr	RS/WVo
withdr .	Wd1iYS
withdr all	eeXfep
withdr and	Vkjhbf
withdr as	baiZRw
withdr at	ecrdeY
withdr automa	bbared
withdr by	UUmUVy
withdr clean	bZscdd
withdr due	ebnWdj
withdr follow	edVdes
withdr from	cM/PVQ
withdr has	dYreeZ
withdr in	eZscjU
withdr its	cadceq
withdr my	Xc6ZXV
withdr northl	bdqeeb
withdr on	Uawcdc
withdr our	faZdeq
withdr reache	edseeU
withdr the	VPMWQ/
withdr their	ebQddx
withdr they	ecoecc
withdr with	eeseeU
withdr you	cc2bdN
withdr your	aZ1XbW
withhe	XljbmQ
withhe .	hhwUYU
within	/LSjea
within #	pVoYcb
within .	TgWkYw
within @p	I4ceed
within @s	/KVcge
within a	XcXkbs
within clean	UvWdcf
within create	1RWpbX
within extra	1IWnfY
within friend	/APegT
within hambur	xSZTsU
within harves	vTakfS
within main	7GbnVY
within media	/HLqgR
within núria	wYaecZ
within osaka	Zpdedd
within partic	OzZecb
within pike	7OXbeb
within reimbu	qYTZvY
within shifts	6GGpnZ
within the	4HSlcj
within tidewa	xLgUdl
within which	btdaeY
withou	gYYxag
withou .	YVX6dY
withou adjust	ebdpdd
withou an	zPhXdg
withou anothe	ebacrb
withou anyone	bWgdbq
withou appoin	dZSmbt
withou delay	gUpfiY
withou having	jxXiVS
withou her	araccf
withou him	c2WUcb
withou hiring	ecaeep
withou his	aipZdZ
withou it	YPU/VW
withou lookin	oWeiec
withou me	TdbPc3
withou my	cZcpic
withou one	uMSkpc
withou orally	tdcccY
withou proof	dbbrdb
withou result	dZeeeo
withou saying	YWtjZa
withou tellin	fbZWZv
withou that	Whaucb
withou the	gsMuWW
withou them	fnWrbQ
withou this	dYarce
withou two	Zaeqef
withou us	ZfbYau
withou which	dXaycX
withou word	sfdddU
withou you	fMVUk6
withou your	ZQR3Wm
witnes	feghgc
wobble	ddkibc
wobbli	cdVgqd
wobbli muddle	Zcedod
woman	egceej
woman .	gRsRhk
woman at	gkcghW
woman before	dbgdZp
woman called	mobaaX
woman from	ikafVi
woman on	sYYZfa
woman with	hdiUbm
women	iiuUVX
women he	coYfed
won	XNgM6l
won .	gXTMru
won a	cZxbXb
won and	gbZbuY
won by	ccbdtY
won it	dabctb
won so	aeZbpg
won the	dPjcmh
won we	cogcae
wonder	hihcdc
wonder .	vXUhYh
wonder about	edguXT
wonder and	bpeahb
wonder for	bpbeec
wonder if	TtZkbX
wonder time	eZoeec
wonder what	crcYgd
wonder whethe	aeWpfh
wonky	hiccak
wonky acting	ededZp
wood	VeqnZZ
wood .	ccucbY
woodwo	mgfbZe
woodwo smashi	oWidfe
woohoo	acZjdp
woolly	bSfXku
word	niagda
word #	asdadc
word 's	cuVaZg
word .	YvUbhg
word ?	cYVuZe
word about	WWzdiY
word and	XlSmpZ
word before	mZXbrW
word by	taUUuT
word came	dYpedd
word comes	sYcdcZ
word dear	VZdtci
word from	opWdcW
word he	bfasab
word i	WjhmhX
word is	pfeUkS
word lena	0RbaaZ
word more	cbpeec
word no	bscacd
word northl	oVbbhj
word not	VjWtdb
word of	lVnTfj
word offer	axabZa
word on	ySuSaT
word since	dTvedc
word so	hWfaqf
word that	tXdgbZ
word to	1aTZah
word we	lScmbg
word when	brbfec
word with	TvanWb
word within	rXeVpX
word yet	ctYded
worded	aTtkZc
wordin	XpdSng
words	gZXudf
words .	wZLpWi
words about	XTsjdf
words and	kVXijj
words but	arbfVi
words by	Xbarjd
words i	kiTSmh
words lena	fZdoed
words not	csVgYe
words on	OTd+VU
words than	ceUcln
words were	gacdqc
words you	ydWTiV
work	XWhphj
work .	Wdbijl
work ?	QUZ/VT
work @d	cXuZdd
work a	bZV5Ub
work and	Wcocck
work as	bacrXk
work at	jVlaWp
work contra	fedcoc
work docs	accsce
work for	XQUd7d
work friend	efcqXe
work have	dbraeb
work here	WdkV0U
work in	bTfrZk
work is	bfUgdp
work out	ToWOdw
work papers	ZqeiaZ
work permit	ccWugc
work sample	ZpeicW
work starts	bpcbZk
work talk	eerYed
work the	bSpmce
work there	UXxUnc
work throug	jqVccZ
work to	YbSjax
work with	hOiRxi
work would	jpbVed
work you	Uebcew
work4y	cdgmYg
workab	sgWeda
workab it	oZedef
worked	aUkRlv
worked .	bWwZZg
worked and	deadod
worked in	bbdber
worked out	bkSYsi
worked with	ZXVeX5
worker	XSV0gj
worker .	cacegp
worker a	cXnpYc
worker invita	bddodd
worker the	ZaZdpj
workfo	gZkjec
workfo .	eYpkaX
workin	imbeeb
workin .	VRskhb
workin and	efZdoe
workin as	edbdco
workin at	WgxXdV
workin day	yScfcb
workin days	qjiRUh
workin for	iVYWlr
workin from	hgZimV
workin holida	dbaeeq
workin isabel	XTplde
workin on	Y/QYTU
workin ones	uaabbd
workin out	gzZYZV
workin throug	nnWbbX
worklo	ifiZaj
workno	ghoZeZ
workpl	ZlUqfd
workpl .	dpcfcb
works	gcileY
works .	gTksaX
works ?	daawbc
works counci	pnTfba
works for	RZgybY
works has	drZeda
works i	dcqadd
works in	fXibdp
works manage	efgepV
works on	WfWshd
works till	dZcrde
worksh	aeelge
worksh .	cqZcib
worksh and	dYpUpa
world	ejUkma
world and	YZagud
world of	ddccod
world on	uUQfie
worn	jXcYni
worrie	bXrieY
worrie at	cZXtdc
worry	hrbedV
worry .	b1PZkS
worry about	lVcpZg
worryi	pfgSmW
worse	getbcV
worse .	hYqgYb
worsen	bcXjim
worshi	jeXahn
worst	qMkgVh
worst .	fZoVYf
worth	jUakap
worth .	kfUfak
would	biajfg
would #	Vfigjf
would .	ccdfuU
would @d	UXb0hb
would a	gZxaaY
would accept	agVyaY
would all	dWuXZl
would alread	MSrSkw
would apprec	UbOvvW
would as	aXjcat
would at	egoZcb
would bank	tZjbbW
would be	fqXcgf
would bell	pcdcdd
would best	sZXegd
would both	ifkgVe
would bring	dngSii
would by	nbibjW
would call	cveVaa
would catch	doZeee
would change	ZUYqhm
would choose	rhcPWk
would chosen	WaYYa3
would churn	hXcrae
would close	rZceea
would come	dpibgT
would commit	tWccdd
would consid	Ybewab
would contac	ipcbca
would count	drbddZ
would decide	iRoagl
would defini	oTflee
would do	LcZ9da
would drop	pkkPXX
would durham	acdeep
would encour	abYZby
would enjoy	darecc
would even	WcbbT2
would expect	3fZXVX
would fall	VgYacu
would fancy	bXbsee
would feel	YYWufi
would find	evPSWl
would first	XYdwbd
would fit	bxXdcW
would fly	eddrZc
would follow	ctafZb
would forget	cpaeee
would forgot	XZcsib
would found	SP3aZe
would get	uxOSVd
would give	fqRPpi
would gladly	QTiggu
would go	ZfYwTe
would gone	YRneqe
would half	cXddds
would hand	eaecqb
would handle	cbcqbh
would happen	dbpbdZ
would hardly	gSoeci
would hate	WvUbei
would have	ZgaXV7
would hear	iuUYZh
would help	WjUzZa
would hire	cvXgSg
would hold	dgWbpc
would holler	sdceXb
would hope	stXOaW
would hurry	cpddca
would i	SMW7yT
would imagin	cpdaee
would inform	rYdedd
would invite	fxcTbc
would join	ZeZbvb
would just	bTjhhk
would keep	ffZUVz
would kill	edqbdb
would know	4rONYX
would lay	dcZrdd
would leave	XnVdan
would left	OR/NcW
would lena	pZdfdd
would let	oxXTXY
would like	UUY0tZ
would live	cddVqk
would locati	daoYnY
would look	YeWnhj
would lost	imfUhd
would love	Pjakpf
would mail	qZecZc
would maybe	epdadc
would me	WZWhax
would mean	cWjhej
would meet	ZtWZah
would mind	dhZsfU
would modell	jTaxbb
would move	YTbvdj
would my	manRif
would name	epeYee
would never	rVZggg
would northl	gbZrfa
would not	auXZdk
would nothin	YSodll
would now	baV5VR
would of	gebdXq
would one	XXjbcp
would only	HspSel
would or	WVsdef
would pass	UvqXXS
would phone	0yJLOU
would pick	crVfhY
would planne	Zactde
would play	eZcpee
would portug	Vtceed
would probab	Zvcaaf
would rather	Uegahs
would reach	dsbbcc
would read	cXpacj
would really	bddqce
would regrou	Zqcbdd
would ring	luePZY
would rule	cqbedc
would run	XZmnQn
would rung	WQwcfj
would say	5pNPZX
would see	VyYqRU
would send	nynMWT
would sent	QXoddo
would settle	rcbjZY
would sit	dpYmZa
would sleep	XbRX3e
would so	bsZbYi
would someon	caYbgt
would sooner	VYciio
would speak	d1VVZa
would start	ksVqLc
would stay	bWpiah
would still	cId0aj
would stop	jRcfog
would suit	fbTofh
would take	djRohc
would talk	rZnVRh
would tell	uweCRb
would text	2baYXZ
would that	YqSmkW
would the	bShwiV
would then	fyaWaY
would they	kqfYUb
would think	kmnUcW
would three	cZfdbs
would to	bVmfao
would try	soXTdY
would two	dccWiq
would unders	fkXkmT
would wait	fUhjfk
would want	SdXphn
would welcom	WWfuSm
would work	geasZb
would write	iqXPcg
would you	TOb/qW
wound	bYiegl
wouter	UaYepm
wouter .	ZaVYsl
wow	hgldUg
wrap	vhjTWT
wrap it	sadXde
wrappe	joYZXi
wrappe and	cqZeed
wrappi	ifZdek
wreck	ieInoh
wriggl	gefamb
wright	acaXsh
wrist	dpTfla
wrist .	WnZkmV
write	ijZidd
write #	xYZcdc
write .	U8WPfh
write ?	fXmdmW
write @d	pYgcec
write about	gWcilg
write an	ecZdcq
write and	YphYbf
write as	ZjSbmm
write back	YbV0hW
write before	Wctbdd
write by	vLpWbg
write down	aUZtkX
write he	Xpeeee
write her	bZcudb
write if	YtdakW
write it	gRbklk
write like	bVbmil
write me	RYR+Sj
write northl	Unehdi
write once	athbdU
write one	Uhcmmc
write only	edodbd
write out	ebauZa
write soon	qUefff
write that	dZYdjp
write them	UXaxbj
write this	cTeXnq
write to	tjbcaZ
write up	lqRsRR
write us	YUT5Yc
write when	K/bdZU
write with	hTUnjl
write within	tUdbdi
write you	8aTfTZ
write your	Zcdeco
writeo	bcmhfc
writer	oXTflj
writer .	fScjZq
writer for	gddoYe
writer or	ocdcde
writer smoke	aeadrb
writes	+mPQdV
writes #	vScedd
writes back	jwRUdc
writes it	fZYbvb
writes on	rZdedc
writes that	Zracfc
writes the	uWbfZf
writes to	9pMQWW
writin	iYXgoh
writin #	Vflbco
writin .	miRRvY
writin @d	qYddec
writin a	fZrcaf
writin about	dUrfXk
writin and	nXlmbT
writin at	dlYWne
writin before	qYZege
writin by	UTYutW
writin friend	ccceoe
writin from	oegYed
writin here	cZcdta
writin it	oSYdUx
writin me	hddZob
writin no	pebadd
writin of	btbadZ
writin on	eTglfj
writin sample	Yad2Tb
writin she	oaeahe
writin so	nWeica
writin test	bcbrde
writin that	jXikWg
writin till	ZZbdrd
writin to	cjbUhp
writin up	doYUqb
writin we	cbebre
writin within	iZWagq
writte	egXmjb
writte .	dsdfcW
writte accept	addZtd
writte answer	ebcpec
writte bit	XXZood
writte cas	cdZtae
writte decisi	oaeedd
writte exam	ccdqbd
writte exerci	UkejYm
writte good	eoccce
writte i	cfZZta
writte it	gYWcpk
writte me	hSlfke
writte nothin	Xuaefb
writte offer	QVVO/Z
writte on	cqiVgY
writte one	bWaczc
writte paper	cdgwQX
writte part	TdW5Va
writte questi	Mnavde
writte terms	decZpe
writte test	fbYnWo
writte they	cZalZo
writte thing	dZadsd
writte to	yngVTT
writte weiss	eXpgcd
writte you	gcmblW
wrocla	SYYpbp
wrocla leetco	WbVlYp
wrocła	XRscna
wrong	aayeZd
wrong .	TkXqif
wrong ;	fqXbYh
wrong about	coaeee
wrong addres	iXnUke
wrong again	XmodeX
wrong answer	XNbrcq
wrong attach	edbqbc
wrong candid	afvVdY
wrong chat	XU8QbU
wrong clean	dmclgV
wrong depart	cU0YdX
wrong desk	hoVheb
wrong email	aYqXbm
wrong floor	eVsded
wrong group	dZtbeb
wrong inbox	jnVcee
wrong list	aUlZZu
wrong messe	dlVleh
wrong number	RP/PSF
wrong of	knaWce
wrong person	foxVZM
wrong side	eVdeer
wrong thing	dTiqee
wrong visa	eeWeep
wrong way	fWabZx
wrong window	eYpedd
wrong with	hcVqah
wrote	falddh
wrote .	Yadccv
wrote ;	fZWlen
wrote about	meOlbm
wrote and	XcpZcj
wrote back	cXtRme
wrote by	sdYZdg
wrote dear	rfbcaa
wrote did	cdoceb
wrote down	dhifjW
wrote i	cOhinj
wrote in	Tlcgij
wrote interv	agbpcd
wrote is	hoVajd
wrote me	dVhWrg
wrote no	daXidr
wrote nothin	eYqefc
wrote office	pWUrcV
wrote on	Vigldg
wrote one	eZbYtg
wrote patien	atbcbb
wrote sadly	jgjjdU
wrote someth	aqmZZZ
wrote sorry	uVXgcW
wrote thank	aZteeb
wrote the	pVcheh
wrote them	dZ3QYU
wrote this	pZbdjb
wrote to	aV1hQf
wrote we	gtUUaj
wrote when	bbpcee
wrote you	kfVjja
wu	ZWfnje
wyk	bmbhde
wójcik	Ycafsc
wójcik .	YZdkoc
x	dieddh
x has	eVjbdl
xavier	YfUZyb
xavier .	cgccpc
xiomar	feUYnm
xiomar .	aoagiZ
xmas	bbbcph
xolani	fclkYd
xp	higdWf
xp in	hpTadj
xx	Vmcfig
xxxxxx	fdsZYd
yamamo	geeide
yann	dehcej
yard	bVZhvf
yard .	dViile
yard office	eZdqdd
yard the	cbbdsa
yards	Yhghgf
yarns	ejkWee
yarns on	ddpcdd
yasmin	afoZhc
yaw	hbWnal
yaw .	adXqei
yay	chWnff
ye	cdatfS
yea	gidegd
yea .	djWimb
year	aYifmh
year #	YdJvnh
year 's	efedqU
year .	jdiSlg
year and	SiNVm0
year are	eVubea
year bottle	eYpeee
year contra	fibTrc
year fixed	afdbpe
year from	bbzYYZ
year get	dedXer
year in	bSiqdh
year is	frcfbX
year of	cTvYed
year old	bZZjYs
year or	bpbded
year post	caZdwZ
year said	ecYtTW
year so	hSrcZj
year to	bcxdSd
year when	pagdbe
year with	cbmUqb
years	YZfaon
years .	SZnYph
years ago	eWrckY
years i	efWkfk
years in	UhoZZl
years is	Zeecpe
years modell	bodecc
years my	debcrb
years nobody	ocedcf
years of	WShhiq
years on	ieWgen
years we	ooZaaZ
years with	dYpaZk
yebo	oclUgZ
yellow	YWjfqc
yeo	eWedil
yer	doakbZ
yes	lWUb3Y
yes #	jTSnob
yes .	XaRQ/f
yes ?	ZjLj1Q
yes @d	lWXlZn
yes @s	Ydcesc
yes a	oUVihi
yes actual	qVdece
yes after	YjbZuY
yes all	ZXjodZ
yes and	hTXbtl
yes as	bpbbga
yes at	SYWZ4V
yes before	SPQX/d
yes but	WnWhhh
yes by	KWXP/Q
yes come	aacpkZ
yes consul	Vcbqge
yes contra	baecre
yes could	oceddb
yes do	cYcpZl
yes either	XxeccX
yes for	hNiTzg
yes from	JbKZ/Z
yes full	edYepe
yes got	brlZYW
yes hired	bccetY
yes human	sXecdd
yes i	XStpag
yes if	ZRatmd
yes in	PgXX1h
yes inside	aeddpe
yes is	csYbkX
yes it	jXcZra
yes its	bddbfp
yes lena	hNWdmm
yes mate	dcbZvY
yes my	ZlYmTm
yes no	/UKfPT
yes nor	dpjfYU
yes northl	YcaX0Z
yes not	cVekep
yes now	cZbctd
yes of	dpbbdc
yes on	beWphe
yes or	/TUcdQ
yes planne	ddcbqd
yes please	PSSk2Y
yes really	kZZmkT
yes reimbu	YZqeed
yes reject	feXfep
yes she	eaiboa
yes since	XcVXyd
yes so	VbOjW3
yes soon	crbcad
yes step	jmVcdi
yes still	zPRkfZ
yes thank	lihbSh
yes that	dTpcah
yes the	Ub3Vca
yes they	TjSfjs
yes this	ZrPdph
yes though	Ydedrc
yes to	LNTz3e
yes until	Zdbasg
yes was	Zradbg
yes welcom	eccdpb
yes when	aiZhrU
yes within	Tddgio
yes yes	QpUY0W
yes you	WShhyY
yes your	aUuchX
yeses	jgXijY
yet	g/ThZN
yet .	e7TfdQ
yet ;	rcefaZ
yet ?	iVjXkl
yet and	WskjZQ
yet approv	cscdba
yet as	cqadkV
yet but	vIUtvO
yet for	aqcodP
yet found	dpdeeZ
yet from	f0PcbU
yet given	erbdeY
yet i	rtRjXL
yet if	bvcYdd
yet in	dydeaR
yet is	cacpeh
yet it	nQcqai
yet made	beeocc
yet my	apXecd
yet nor	qbcdcb
yet on	qgebbY
yet say	dpddcc
yet sorry	1TVceZ
yet that	cebeoc
yet the	ggSeim
yet there	jYaddo
yet though	WqoceW
yet to	Q/MZQO
yet unfort	brcdeb
yet what	dxYadZ
yet when	XVdoeq
yet whethe	crfdbZ
yet you	eYrcdX
yewand	erVdcc
yields	sgWcbd
yildiz	XTniao
yilmaz	WYcwiZ
yilmaz it	ccYrec
yo	lhacoR
yo you	dYYZ0Y
yoga	dgdgYm
yom	lkZaah
york	filcfY
york from	gfqWea
you	fcchjf
you #	/KUgaW
you .	agXbvf
you ;	kYVlhi
you ?	WIc/kZ
you @d	0cYYeZ
you @p	grVacf
you @s	qZbakc
you able	baZyac
you aboard	abaXuh
you about	YgZwVi
you accept	OZbX/V
you accord	qhcdXc
you acquai	cZgqbc
you across	bYctdd
you add	ecZped
you adding	qWZdej
you admiss	dbrWeX
you after	W0Tbah
you afterw	Rrcldd
you again	dZZtai
you agree	aOnjlj
you all	qdoVjQ
you along	jfSfbl
you alread	ShlpaZ
you also	kWmehZ
you altern	edrZdb
you among	bnSndc
you an	lnSXel
you and	jbWhme
you anothe	f0agdJ
you answer	XTYvek
you any	Wpagci
you anythi	mzaXVR
you appear	bdqdeZ
you applie	ZjaeXt
you apply	dWmfYo
you applyi	dZbces
you approv	cadZqh
you are	ZYVl0a
you around	YWwfXg
you as	VXWQ/Z
you asked	fbqSkg
you assist	ccbcvY
you availa	edasbb
you back	fWS1Uj
you be	ZWfmvW
you bear	obdVke
you beat	XUdc0Z
you beauti	gpZdeb
you become	yZUVnX
you before	1VQlaf
you begin	WSTf8V
you behind	deXbte
you believ	YR0Rbl
you best	YeQmtZ
you better	XVaxdh
you betwee	ZmYtYY
you booked	dXWhml
you both	+WfRcT
you bring	bVWltb
you but	ToXZXz
you by	/NXfZW
you call	MSf5db
you called	ZUjpib
you came	dgSTe2
you can	bRlnih
you card	Xa3abY
you care	ZUlqXg
you certif	gocWga
you cfo	cjShbn
you change	cdpciZ
you chase	dXdudd
you cheeri	dcYsdb
you choose	PPc/TT
you chose	jdoajS
you churn	4YUceY
you cleare	VbasZm
you coffee	esabeY
you collea	YhdZqd
you come	RTc2vS
you condit	ecdcod
you confir	SXTpvZ
you consen	bcckoX
you consid	YRYyXq
you contac	gWubcY
you contin	sXcYaa
you contra	dbeWva
you cook	dcYYvc
you could	WXW2al
you cover	ceasae
you create	ZoRudX
you dare	sZakcZ
you deacti	eeaYsd
you deal	bbdqce
you dear	/NJmbS
you decide	YesakR
you declin	caoZhb
you depend	esYcdc
you deserv	cedeco
you did	cdcahq
you dig	ccdqdb
you direct	b0WbXa
you do	aXfyfZ
you doing	dWfmka
you down	WYOugr
you drop	YWhrah
you droppe	eVyhYW
you during	eZiWas
you earlie	boZaej
you either	mWWqWk
you elsewh	eUcddu
you email	VYZ1bc
you employ	ebkbYo
you engine	beddpd
you enjoy	dXlZaq
you enjoye	bV3cWS
you enough	eXjqcV
you ensemb	XgYrdh
you enter	Zcfpdd
you even	cuWeca
you ever	aQumUi
you every	cZRZky
you everyt	Nfejmj
you exampl	0OVgag
you expect	mUWaYs
you extra	boaicd
you failed	dZVglo
you fall	ccdpcf
you fancy	UXoaim
you feared	elceoU
you feedba	nVjbZl
you feel	eSlkif
you feels	Zcctbb
you fell	kWXUgt
you fill	cbgqcc
you find	ZUlkZm
you finish	dXtWXn
you first	XLRrtq
you fiscal	Safemp
you five	ibXZcs
you fixed	djVZre
you follow	nTZhco
you forgot	hUulTa
you formal	dZdcph
you forth	ygPdiT
you forwar	jlOnRm
you found	devUUi
you free	XNO/hZ
you from	kRma1M
you full	dRjTvi
you gave	aWkkei
you gdpr	ccqbcb
you get	/RZgaW
you gets	rccfXg
you gettin	esUcak
you give	UOapyX
you gloria	YVdZmj
you go	XSrjhh
you got	VUcb/P
you govern	cccped
you gradua	XfZbpi
you had	aXfZjt
you haggle	ebobde
you half	fchVvV
you hand	foZSpd
you handle	jRZvcc
you hang	iniWbc
you hangin	xmVSWb
you happy	ZgYtbc
you has	ocWtSc
you hate	cZqlXa
you have	cSfpqa
you having	mdiehV
you he	WzTbjX
you head	dXYnqZ
you hear	/gSQZT
you hemisp	dWbYmp
you her	qafVYm
you here	eYYjXt
you hired	dqcYlW
you his	yTdYbg
you hold	dfYoUl
you hop	XZawec
you hope	ZQoYkn
you hoped	aYadev
you hoping	lWemec
you how	smXbcV
you howeve	aZfqjW
you hugs	dapbjY
you human	/NZTZb
you hybrid	6TZdbX
you if	sjbUZg
you in	gVStrd
you includ	ioTrZV
you inform	apihbW
you innova	VOcqud
you inside	6QYVga
you instea	eZeonV
you intere	ZaUyac
you intern	btacba
you interv	ZchZau
you invite	eadpeb
you is	efSoke
you its	kdLkxT
you join	cSXQ4g
you joined	XdmTsb
you joy	cYefpe
you jump	cabtde
you just	VnmghU
you keep	aMmmjg
you keepin	ecsacb
you kindly	cZZajt
you know	moeTZk
you known	fapddc
you land	eYdeep
you langua	iYaodc
you later	ZenVan
you learn	tZbVfg
you lectur	chpdXZ
you left	aY9bVY
you lena	5XTUiU
you let	NPZwvg
you letter	bUfcxY
you lift	dbfqac
you like	TOreyb
you listed	idbpbY
you live	TSVohs
you log	aaxWbZ
you look	eUmZli
you lost	ZRTZT6
you lot	YmhnUb
you love	gRnXem
you lovely	dYsVbb
you lowest	edXYmo
you loyalt	hfgUhh
you made	fRczXd
you mail	eYkpdZ
you make	MpT3Rc
you manage	cUb2Yb
you marek	ilbalW
you may	cWoWds
you maybe	Yscdca
you me	aeRudh
you meant	cUvjfT
you media	idUqah
you meet	XmRzXa
you meetin	Xcfqef
you mentio	edqaZd
you might	QtkXZi
you millio	cZZhog
you mind	gUcuUi
you missed	UZTseo
you mix	iWdami
you modell	qXcrdL
you modera	edoddb
you more	fmngWT
you move	fZbR1a
you mr	YfmWoa
you much	ebcdcq
you must	SWK/aW
you my	sbWTfn
you myself	oaSNns
you name	VVU0lY
you named	XagYwa
you near	bWZyZa
you never	ZZkqkT
you news	brbXgg
you next	SdVwUm
you niklas	dkWcWs
you no	lcrccU
you none	asddea
you nor	bpOngZ
you northl	/QYiVQ
you not	wZNZmf
you note	jdejlO
you nothin	isUjZX
you notice	pbcZbi
you now	kFZgtq
you nudge	eccoed
you of	mmeUbb
you off	TYuXjf
you offere	djipUY
you office	hmfZkR
you ok	cmkfUc
you okay	breZcd
you on	oOQprg
you once	C+paaU
you online	ebpacd
you only	SXYedz
you open	bZZuha
you or	pxXMXf
you our	6aaNnT
you out	jWRfgu
you over	gRarsU
you page	ligbbV
you parked	cTwWZY
you parts	pajVfd
you pass	gbmgjV
you passpo	ddbpce
you past	jQZifq
you patter	chpdcY
you pencil	bnYnWd
you perhap	dauacY
you perman	bjZVtd
you phone	YUjmfk
you pick	PRivmc
you picked	baxYba
you pieces	ecbaoi
you plains	dccpdc
you planne	0YTnXU
you play	XXhxZZ
you please	WRihqi
you pop	Yffrba
you posted	U/OZUP
you prefer	UWi6bR
you presen	ZaXrhc
you press	Zbgrab
you presse	kdlZWd
you preven	oYfefe
you probab	Wucedc
you proof	eetSde
you provid	hWakrX
you psycho	daarcd
you pushed	epcfca
you put	dUegfo
you qualif	eeXpee
you quarry	bbphdZ
you quoted	eddapd
you rang	VckkYk
you rate	eipUdf
you rather	WWXokm
you reach	atdXee
you reache	aaboch
you read	XeeZok
you readve	gbbpdc
you really	dduYaZ
you rebecc	nVdcco
you receiv	0KmebZ
you recent	aW5UZT
you reckon	erUWci
you recomm	ectYcc
you reel	cYlqaX
you regard	TxUigZ
you remain	h9TbUN
you reply	YYeeva
you reques	dbxaXX
you requir	fbjoaV
you resend	aVN4aZ
you rest	Vpecke
you result	nlVacc
you right	0bjQeV
you ring	NTW1hp
you risk	eVkidj
you round	XasldX
you rounde	ZYqced
you run	eTVe1X
you sadly	dccdcq
you said	UUrmeg
you sat	siUYWk
you saved	aX0XTY
you say	NQap+Q
you saying	Wdbude
you says	acjZqZ
you scan	dbbsbc
you scored	VdSkZx
you see	XnqXba
you seen	ddvVYe
you send	ZUZ6cb
you sendin	eardda
you sent	defoSh
you shall	1lUcZP
you share	fejWme
you shareh	ecboed
you she	jOhUrk
you shoot	dccscd
you shortl	Rydbhc
you sign	NYpK7Y
you since	dWVarl
you sit	WXS3ia
you sittin	SYXXyn
you slán	dfapdc
you some	Xisaac
you someon	aexVdZ
you someth	dzVaXb
you someti	vUdbcd
you soon	Ppfmha
you sooner	lQbbjo
you sorry	XUhZjr
you speak	cSV0Wi
you spend	dagpda
you stack	qbdeda
you stamp	YhXgaq
you stand	ssGbhb
you start	cTdU/R
you starte	YRzgaV
you step	ddcrZd
you still	ZKd3mX
you stood	ZibWva
you straig	wPVihe
you subjec	bZZguX
you sue	aaqbWc
you summar	dcbfpc
you supply	eddoda
you surviv	bcTobq
you swing	dXduce
you take	RMaf/S
you talk	aOqofW
you talked	fbdYcs
you teach	cebqdd
you teleph	addogc
you tell	GPrwqa
you tellin	lXrebT
you terms	aeedoe
you than	UlcnXi
you thank	bbebep
you thanks	aZdacs
you that	bcbcjp
you the	lSZaze
you their	3SiWVb
you then	nZQtYa
you there	hYsbca
you they	gjWTsg
you think	WNYmwl
you thinki	ecXtdc
you third	YWYnVw
you this	kUQTd8
you though	YTjaok
you three	odVikY
you threes	cbepde
you throug	SaXkon
you throw	dbdode
you tidema	gcbdbo
you tidewa	dgbcpb
you till	dXTlrd
you to	WWavnf
you told	cZkUer
you too	YP1bRf
you took	Ybpaig
you tool	abdseb
you top	bZbdqg
you travel	eXhrdd
you try	cYakcp
you turn	XVqiak
you turned	gbrbmT
you two	ahkoPg
you unanim	adcebp
you under	Vkcglf
you unders	cbddZt
you unit	yTbYda
you until	YXH9kW
you up	bfWxbZ
you via	ShXwXd
you vikram	1VcWcb
you visit	bdrYde
you wait	jPidmk
you waitin	foUXke
you walk	ORirsb
you want	SOpZto
you wanted	XaYZyh
you was	amaYUs
you we	chcWph
you well	YaoZXs
you went	XUiedr
you were	YWdVi4
you what	uchWYe
you when	P/eXXW
you whenev	QykTcd
you where	luRcdX
you whethe	/TaZYU
you which	sfXZYk
you while	aafrfb
you who	5UfZgQ
you why	aWXWd0
you will	xgWXia
you willin	cdesZd
you win	eaXVxd
you wish	SOhloo
you wished	dXwlZU
you with	1aabgV
you withdr	aS/WdI
you within	/AVYZT
you withou	VlPviY
you won	WYdkvS
you wonder	rjfYWa
you word	fnaUgi
you work	YQYezb
you worry	cqoXcT
you would	Wefjbp
you write	aUU6Yi
you wrong	fpbccc
you wrote	XnilSh
you yes	6bVSfW
you yet	YvOjgZ
you you	WjbUxc
you your	fZgWio
you zone	dcdaqe
you>answer	rfbddb
you>chosen	ZaXfxg
you>closed	eZhbdp
you>date	rYYigd
you>decide	aVcssX
you>free	aYfpdi
you>give	cagseb
you>hear	ulbVae
you>if	qdZdic
you>meet	aYfqhe
you>news	tfaace
you>not	hcZddr
you>offer	beZbve
you>post	cccbsf
you>receipt	hltWaW
you>sorry	VYabe4
you>start	bWXc8a
you>step	bdbvZf
young	aYgcds
young .	cTigkj
young family	ecodeZ
young man	hmWngV
younge	VMebk1
younge .	aNmeTv
youngs	WhjmUf
your	bbijgf
your #	WZiqZj
your @p	UXmqaZ
your @s	Yedrde
your @t	accsbe
your a	ahasZd
your abuja	decWvc
your accept	SWYJ/S
your accomm	jbVjmc
your accoun	bfsbeY
your achiev	chSlcn
your acute	accqde
your addres	cSkpdc
your aditi	XaqqZW
your adjust	cdacog
your advise	adgiqT
your agency	ZfhSre
your agent	pXekbZ
your agreem	WaWdyd
your alan	ddqfZb
your alasda	ldSqae
your alert	ccwZaa
your allowa	ZerVWm
your amara	cbbofe
your americ	cYescc
your annual	Zepbge
your answer	sVZctX
your apac	ZgYZqj
your appear	cbeZer
your applic	ficcYp
your appoin	UaYR/R
your ardent	cZdqjY
your area	ahuTbX
your assess	afWube
your assign	YUXexX
your assist	dYYrci
your associ	fsWiRc
your attach	eXuhWX
your attent	aUtbka
your availa	SYc/WY
your aviati	dbZeeq
your ayo	cgZqdd
your back	YlTahq
your backgr	bfajXr
your bag	ZWpenU
your bank	dakWzT
your barrie	biZXbq
your bdm	dfapXi
your becomi	eaZqch
your behalf	VohjWe
your being	bVkhle
your berlin	dbYkap
your bernar	kWocdc
your bid	idUabs
your bill	dcvWYg
your birthd	iieWjc
your bit	seZiaY
your blog	abWrjb
your bluest	iaYZph
your book	fipaYb
your bookin	cZriWb
your boot	fbcuYc
your boss	aWbnik
your brain	fepXee
your branch	cYpbbj
your break	aipZcb
your breath	htTafb
your brew	bpYgde
your bright	ddeoae
your brilli	cZYhpd
your brody	emUdhj
your brothe	aVudnS
your budget	pjcUZZ
your builde	Zbbodj
your builds	kpUcbe
your buses	ebXeho
your busine	gXrZYh
your call	YhxhbO
your candid	aZbdaz
your cantee	esTaYj
your card	Vavdaf
your career	dbjZaq
your carers	efZode
your carniv	dcsXec
your case	viXPbm
your cateri	eddpac
your certif	YXsbYn
your chance	oYecdh
your change	ecoced
your chaoti	edpZdc
your check	UjqfYb
your choice	HSg8jS
your choirm	eaqdea
your choosi	ZXYuiZ
your circul	bYcbvZ
your civili	fawXZb
your cleara	doPhld
your clicki	XqaflY
your client	lmiUbd
your clippe	dYqgdb
your code	adkWkk
your coin	Ycqdce
your collea	fMvYSs
your collec	Ugnfdj
your coming	dfYsgY
your commis	bZsddc
your commun	acpfdc
your compla	fTnadm
your compos	kOpZao
your conclu	btZZdZ
your condit	UdfgZr
your confid	YWrcei
your connec	mdcmWc
your consen	XXaqob
your consul	dZjbra
your contac	teiYaW
your contin	ghhgiV
your contra	ZWOM/i
your contro	jTopYW
your conven	YYbugc
your corner	fcdacp
your counte	cbYhsY
your course	dWsVhj
your cover	ddjpXb
your creden	baduad
your crimin	bWhrcd
your curren	WPa2hZ
your curric	bbpedc
your custom	jdfUgk
your cv	cqggTh
your dad	WUwWje
your data	dTvVak
your date	bVezZZ
your day	cUrjkS
your deadli	acasdd
your dear	dchpab
your decisi	OPfU/P
your degree	ccdqec
your dentis	gcVkhi
your desk	kaeXtW
your detail	dqYVPw
your dewi	ddbode
your diary	rOSteZ
your din	dcbcof
your diplom	Umelbf
your direct	ZdsdbZ
your discou	dctdVd
your divisi	eeqYde
your dms	tXadce
your docume	ipjTSk
your dog	lbpeXZ
your doing	Zaioee
your door	8WWSkS
your dossie	drWddd
your draft	bctYeb
your drawin	efVrWj
your drip	ccodeb
your drivin	bgXbfr
your earlie	VeT5aW
your eleano	ceceYs
your electr	liaSen
your elimin	aWZmas
your email	hd5RZW
your employ	Udedoj
your end	makmYW
your endors	nXUrcZ
your engage	bcjpdX
your enquir	ZcsVbh
your enrich	ecZtab
your enrolm	baepee
your episod	dehWpd
your essay	TUb/UR
your ever	ccddeo
your exclam	Wpdice
your expect	VfPsbo
your expens	dUqeYj
your experi	fUqgbe
your family	cYjQwe
your farmha	dcYZtd
your fate	evWXea
your father	SO1Vhf
your fatou	bebqce
your favour	SSZXtu
your featur	ciYrac
your feedba	Je+MWa
your fiber	buZZiY
your figure	ekUZrd
your file	hsZgVf
your files	caqWge
your final	cVhkkh
your finger	bWTjvf
your first	OWXc/a
your five	eaqdac
your flight	VWkfio
your floor	dadqce
your food	YhQ1Wb
your form	kltUQc
your formal	bfZVsj
your former	Ucbsbj
your foundr	ZYafpd
your four	mUeiia
your fred	ejeVeo
your free	ageuZX
your friend	Hb5cQm
your fullne	Wddsdc
your furnac	ecdoec
your future	Whgfii
your gate	jaWjii
your genera	ccfcpc
your github	kPQ2Uf
your glove	Tetccb
your goa	bbeuVe
your good	aXramZ
your grainn	cZribY
your guaran	aYZxab
your guess	d7RYTX
your guides	lRqiYb
your h	erZYdc
your hack	Yddesc
your hamza	VZbhnm
your hand	mbQmdi
your hands	lYSpka
your harves	bUklcj
your hat	pjabac
your having	dYschX
your head	dkdfmU
your headqu	dZZpfg
your heart	UlSfrg
your hellos	feadpb
your help	dduYda
your her	daZesb
your hi	dckYpa
your hired	XRKS/G
your hirepa	deqZdd
your homewo	ednVhi
your hopes	jURUi1
your hour	bddpce
your house	aZbsia
your husban	cegYqc
your hyejin	debcod
your id	XeYrib
your ida	dakWoa
your idea	aUnfan
your ii	ZjYpcc
your in	iXMV/M
your inbox	thHjwP
your indivi	fUdjcn
your inform	fczaXS
your initia	eedoac
your instal	mUeqXc
your intere	ehYbXw
your intern	gZUbza
your interv	cZdxbb
your invita	fZjpTd
your invoic	ccradc
your item	apefda
your jane	qUjVkb
your jie	caaudd
your jo	dVbogk
your job	UkuPee
your joinin	cdeSvd
your journe	aTRgd1
your judges	Websee
your jürgen	hpSeaj
your k	Ydbpeh
your kearne	ikcmYW
your keiko	dcdYrc
your kind	eZsVbi
your kirsty	caVubV
your knowle	ecbcar
your l	Zedare
your landlo	iWcdoh
your last	RWe7Yd
your law	bhZpdc
your leave	ebbpde
your length	dbdcpd
your lenka	eYtacb
your letter	heqWZg
your level	abXkcs
your librar	dbrXde
your licenc	cZWwXh
your licens	deaoee
your liebe	YqTkee
your lifegu	Yctbcc
your lifeti	cbXbse
your line	ocjfcV
your link	caZvcb
your list	TTqwhQ
your local	driZaV
your login	gZqeYb
your lost	WZxbcc
your lots	YZZqen
your lovely	daYdZu
your mail	ZhqZiZ
your majori	Uafpgb
your manage	jdYYrc
your mark	kWVelk
your marks	ZSgkcr
your marta	cfcpbd
your master	lbpXYf
your materi	ffWpYi
your medica	beTsna
your medici	eabgrZ
your mentor	aYercb
your messag	VY/aYS
your microp	dbrYdd
your millio	dbWpie
your mind	VboR3R
your minist	gbpbcd
your misery	8aKDhg
your missed	sdgWea
your mobili	Zbbwbb
your model	caZsai
your modell	ccioac
your moment	fepXgc
your moncto	YTvgag
your mother	Vb0Zea
your move	iUmhec
your moving	ecbgpZ
your muchly	lcfnbV
your mum	Vankgd
your n	Xaeodj
your name	YkSeri
your negoti	dayZZZ
your nephew	eXteda
your new	STnV5O
your next	jMjmhc
your no	oXgngS
your nod	abeZub
your non	edWcZu
your nonpro	pnUbcd
your northl	TfsbVj
your not	hYWgcs
your note	bsofSS
your notes	fpbajY
your notice	WbRl0d
your notifi	SdtdbZ
your number	hnPnQn
your offer	aQaP/a
your office	aWqZoY
your offici	eZbcub
your oil	ZWbxbb
your ok	Vdkhle
your old	aVymaU
your ollie	bWjtaa
your on	eUOa/N
your onboar	ecaepc
your one	eackoW
your onsite	iiWdfk
your opinio	cXthcW
your order	cawccY
your organi	hrhcWW
your origin	ZakreY
your osaka	ccYjcp
your other	sdhShb
your out	bSVXUz
your outage	aX0XcZ
your outcom	ooUZca
your own	TUilva
your owners	edapdc
your page	dbrfbZ
your panel	acXzUd
your paneli	efcXqe
your paper	WffZep
your papers	hsjVTe
your parame	elUZmh
your parcel	TW2VaU
your parkin	gYuWkW
your parks	ecrZdd
your partic	VgPgjx
your partne	chbmkW
your pass	ecekoW
your passwo	YX/QaT
your pastry	ZZuceZ
your path	dZYddu
your paymen	cT1Vbb
your paysli	UYxgXY
your penang	aZjuXY
your permit	cYYnap
your petroc	Ycqgcd
your phone	ulSiaS
your pick	Vegtae
your place	ZWYxgf
your placem	sZbecZ
your platfo	cZjpba
your police	Tadqco
your positi	WxUWff
your post	eojjNa
your postin	edZcsa
your practi	ZWawUk
your pre	VXVufh
your prefer	TWvuUV
your presen	YVfvhc
your princi	ZlVdjj
your priori	diZdao
your probat	dfZXqi
your proces	aUpedk
your produc	iYobdd
your profes	hVVijo
your profil	ecrcXh
your projec	kRWxhX
your propos	elTmcg
your prospe	hZsZeY
your pupils	aXveXT
your qualif	jkTecj
your query	Tmrabb
your questi	xdjObc
your railwa	cfpgXU
your rapids	aaqibc
your re	bZcofe
your readin	gVvXah
your reason	bdplZY
your receip	aXqbdi
your record	YrsQeZ
your recrea	Vbqiee
your referr	ecTxab
your reflec	aU4WcW
your regula	ZXakpf
your remote	bcscad
your renata	edZqce
your reply	SQap2Z
your report	ahTwSg
your req	ljWccj
your reques	dY/MdR
your resear	dcdddp
your resign	edafrY
your respon	eTlilY
your result	2oUQWa
your return	berada
your right	gjYpdV
your rights	ZfXYue
your roboti	ZXbrkc
your role	VndiZj
your roster	efUcfp
your routed	Radubh
your routin	bcbqed
your ryan	dXcZjr
your salary	kgQsUi
your saludo	ZV1Scg
your sample	YgRenq
your saved	ZYvgbY
your scarf	darbed
your scenar	knUbee
your score	biYZdt
your scores	leiSXp
your scotla	dphebY
your search	cWiUZy
your seat	UYjpfe
your second	Yfbuda
your select	WXbbwf
your servic	aaTVqu
your settin	dczRdY
your shift	YielTc
your shreya	YhpUge
your side	iSiogZ
your signat	ROYe/X
your signed	VXY0fX
your simone	dbbdrb
your sinist	ahYoai
your sister	iWuceV
your site	YbYydY
your sketch	Xgdpai
your slides	jbdsVX
your slot	KZj3Vg
your social	lbVhej
your sofia	YZkrbZ
your soluti	WbXybd
your son	djqcYZ
your speed	daUZsm
your sponso	Wjcjei
your square	feXdqd
your stage	jhYVli
your start	caOnph
your starte	deZdpe
your starti	ebdXwb
your startu	baphac
your statem	dkjiWV
your status	X4NTdi
your story	ZT0ZYg
your street	aargba
your streng	ZlTacs
your strong	fXiXep
your struct	fdVeds
your submis	hmdUXn
your succes	aYWhwZ
your summer	cbWapn
your suppor	cbpcec
your survey	Ybqfbc
your swindo	dffjWk
your synops	ecoacg
your tailor	eecboc
your take	hajWco
your talent	ZRXkjs
your talk	dctiXX
your tamara	cpacec
your task	eZWtde
your teache	ebqgba
your teachi	Vacwde
your team	YawfbW
your teleph	Whjlde
your terms	agSdsd
your test	opWPbo
your text	aXujTd
your thank	eatddZ
your the	hTUV3Z
your things	eddaod
your though	ZadvWd
your three	dipdaZ
your ticket	jYtXab
your timesh	aTpYlj
your timeta	YWzdXY
your title	haqWhb
your tom	dboeeb
your top	hXVpcl
your tote	ccofdb
your train	XU2XWh
your traine	iZUmna
your transc	UajxWV
your travel	ZWsdYm
your trial	gkcRlk
your troubl	ebcdeo
your trust	hafPug
your turn	aUM1kb
your twice	eeVnjb
your two	gmfjaV
your tyler	eYohbc
your uncle	cTpgRq
your unders	Wcsded
your undert	gcoTam
your univer	bZeogd
your unplea	fedWqe
your update	edTvYg
your upload	cXyWaa
your userna	dciZbp
your vacati	bVjsea
your vanish	cdZsbe
your vendor	cdWpid
your verbal	ceYcoj
your verdic	qbecde
your very	bqZaff
your video	WiXyYd
your visa	XWbyWi
your visit	kUpWdj
your visito	kmSWma
your volunt	cgapbc
your wait	obddgW
your wantin	edXcpf
your watch	lqeSbZ
your way	Uemdje
your week	hUopXa
your weighe	dipXbX
your whiteb	dcbZsc
your whitne	dXbrcb
your whole	dijWoY
your whānau	deeXrb
your wife	WVfpmc
your wish	bdxgkK
your with	eedWrd
your withdr	aU7abO
your word	RUhj6M
your work	gRWobt
your workin	oaUmdd
your writin	YcXzac
your writte	Scgeqh
your yes	oQSP/Q
yours	bWYf6Y
yours .	XWWZ/T
yours ;	ZoLctd
yours ?	XfybUa
yours all	eecYsb
yours and	jSPS3m
yours are	ZhpgZc
yours arrive	YavUZi
yours as	XmYXva
yours at	WZfd0V
yours before	rahgYX
yours but	eccdpd
yours by	gQdqhZ
yours came	geadaq
yours come	ebcbua
yours does	kWjXbp
yours either	ddecpb
yours fell	aYYZcx
yours for	VRdf8Q
yours forwar	edaeep
yours from	XYeY4P
yours goes	rcaiZZ
yours has	ebioUh
yours have	eTkkbk
yours i	eafqRn
yours if	RURW/J
yours ifs	dZrcbc
yours includ	oifcPi
yours is	ehZvUd
yours it	Vrhddc
yours lacks	dcZreb
yours lad	cccbra
yours love	baYaua
yours mate	edadqa
yours met	mjVaei
yours modell	acXgqb
yours only	cZibrZ
yours or	qdgZdb
yours please	aVZtma
yours ready	eecpae
yours reimbu	ddddpc
yours should	baapsT
yours six	dZYolb
yours start	edZbsb
yours still	gZiocY
yours subjec	deeYrd
yours tell	beeapd
yours textil	cdoedd
yours the	geZmlV
yours then	didboZ
yours there	bpddec
yours they	Xodche
yours to	YMVosn
yours was	mPZXgw
yours we	oiWVnc
yours when	dhWdqd
yours will	sqVYYW
yours with	kRjegh
yours would	hXUuZZ
yours yet	cpZlaZ
yourse	SLg0uZ
yourse .	aZtgZd
yourse ?	cbtZZb
yourse a	baZnrY
yourse among	rcbadd
yourse and	dViimY
yourse appoin	dZdcsc
yourse at	dbcsbd
yourse down	ebtWeb
yourse for	ccXree
yourse head	Ybcesd
yourse hired	bfbYtW
yourse in	ZgaolW
yourse includ	YYjqYj
yourse kitche	dcdcqc
yourse next	ebpcdc
yourse on	aTqffe
yourse one	ZaYV0Y
yourse our	dcadrd
yourse out	nYobdY
yourse readin	cccpde
yourse releas	ecbddp
yourse the	ZXZjdu
yourse there	dedpbc
yourse to	XZa2bV
yourse with	edbrbd
yous	gdcffi
youth	ahrfZZ
youth .	ebtceW
yrs	fYdUri
yrs .	ZSkVnl
yuki	giWjmW
yusuf	mgdbZg
yvette	ebVoYm
z204	jSiiXk
z83	WbgojZ
z83 .	eebpce
zack	kfbQsd
zack .	ZkdStc
zack jammin	ceZdpe
zahnte	cVWlgp
zainab	iYUfqi
zainab and	eeaebo
zainab watchi	ddpbcd
zammit	bRaTub
zammit .	WXTctd
zanele	gYemib
zara	eZrXfa
zara .	cdWmjh
zero	habYds
zestfu	cijcmQ
zestfu .	UYhojd
zestfu got	pjdRZZ
zestfu is	edYoed
zestfu partne	hboacd
zeynep	bYdrdd
zeynep .	caWubd
zilch	Hg2RSi
zilch .	SqcYan
zimmer	gUdhen
zimmer .	ZTslca
zimmer dossie	ceYgcp
zip	cbhZim
zippa	YYnffi
zoe	foYYfh
zoe 's	btYaYh
zoe .	kWWYcu
zoe accomm	bVvcbc
zoe crazy	iiUjbi
zoe help	cWVb1X
zoe knows	T1Yadc
zoe nobody	gSklhf
zoe office	oYRdZt
zoe willin	mnUacZ
zonal	ekbWlf
zone	Recomb
zone .	aXmpad
zones	Wjhadm
zoning	Yhhchh
zoning in	Ydcqec
zoom	VUd/ZV
zoom .	aTkobi
zoom froze	bjmddV
zoom link	adasee
zoom with	ijihWV
zsofia	arhfhR
zsófia	pWSZpi
zum	hqgbVW
zum are	ibpaZc
zum on	dpYeec
zurich	efSieo
zwolle	ghfYZl
zürich	fSfndj
~#	pbdegc
~'s	ivccbW
~.	engddb
~;	laddhg
~?	fYXvja
~@d	qabgfb
~@p	ihXgbj
~@s	2QeYiW
~@t	edgjcg
~a	hnedZd
~aadhaa	ddlefd
~aaha	cqdddd
~abando	ehegfe
~able	piWhYb
~aboard	kXdbnd
~about	YWtlaf
~above	XdirZd
~abroad	iYlffe
~absenc	lYieee
~academ	cVtYdg
~accept	WZbW/T
~access	XmmgZa
~accomm	dlagdg
~accord	iiddee
~accoun	YY3WWd
~accred	hbdidh
~achien	cacrbd
~achiev	eedfej
~achter	kahadj
~acknow	cZimde
~acls	Vedqee
~across	eeefie
~act	kcfeef
~action	aqfbeb
~active	dcljdb
~activi	abgnde
~actual	mbeeee
~actuar	bjkded
~ad	djdeef
~add	nValfe
~added	fecjhe
~adding	eaeeen
~additi	piUccc
~addres	cZoebd
~adebay	icheee
~aditi	Zfemff
~adjust	egYsba
~admini	cdgmec
~admitt	pgcUdj
~adrian	efeehf
~advanc	Wgedpe
~advert	TfmYZp
~advise	feXdmi
~adviso	djbjde
~afford	deefek
~afraid	maedeh
~africa	gdaagn
~after	idrWkT
~aftern	gbcmcf
~again	WR/Wbe
~agains	Xqcdjd
~agata	Zlcdke
~age	efYfij
~agency	Zmdeid
~agenda	XtYYgh
~agents	cmdfee
~agile	bqaded
~agnes	egiefe
~ago	dXbell
~agree	aeieei
~agreed	eiiXeh
~agreem	chejdf
~agrees	c8WNcY
~ahead	juhUZW
~ahed	mccgde
~aid	cgeYoe
~aide	dgefei
~air	jcffff
~airpor	gbbmee
~aisha	kXnede
~alan	gdkdee
~alarm	gdeefj
~alarme	eaemdf
~alders	bbngcd
~alerts	deheei
~alfie	hiddee
~align	brdaee
~aligne	bmedfe
~aline	mjdYed
~alista	gacdhk
~alive	elZbdl
~all	ftabeZ
~allerg	ejeefe
~allie	Zmefff
~allott	ecbkjd
~allow	hgYggf
~allowe	akkefY
~allows	Xfelkd
~aloha	edblch
~along	ibcijb
~alread	XutYYL
~alrigh	dcchnc
~also	pXifeZ
~altern	dldgdd
~always	jZpadd
~am	vggZYZ
~amanda	jXmeee
~amaya	djefef
~amazin	jedfff
~ambass	lbkbdb
~among	rrdTYW
~an	jpmaTZ
~anaest	ggeeff
~analys	dkjccc
~and	keehea
~ange	mcceee
~aniela	eneedc
~annex	debflf
~annika	dhdddk
~announ	saeaeY
~annual	dlcfef
~anonym	ecgjfe
~anothe	mbkPTs
~answer	xbUalZ
~antici	jZledc
~antwor	Vsdede
~any	faiiYk
~anybod	UpqYeT
~anyone	WwmQbc
~anythi	Yekfei
~anyway	ZZZtef
~anywhe	atiWZe
~apolog	kecafh
~app	falgee
~appeal	Qodkhc
~appear	fUodch
~applic	kbzaTU
~applie	cWvYhZ
~apply	iZbZct
~applyi	efhadk
~appoin	jkpdUW
~appren	eednce
~approp	ebeffl
~approv	XrigSg
~approx	ffffff
~aptitu	dWhmbj
~archit	Ydsaee
~archiv	ibekde
~are	mkefaZ
~area	jbbdel
~areas	bnceef
~argued	hhdegd
~arise	dfYcdp
~arises	bkXddl
~around	oQVncm
~arrang	ZtZaib
~arrive	jTxaYa
~articl	heealc
~artisa	hfZjbh
~as	jYckcj
~ashore	ejedff
~ask	fmnTZg
~asked	spWTZg
~asking	dkagZk
~asks	ahbldh
~assess	qsVbaT
~assist	Zdoagg
~assume	fYYpnZ
~assura	jgeeec
~asthma	edgeej
~astron	atabdd
~at	fhijYc
~attach	WqXWsb
~attend	dZdsgX
~attrac	ecYpef
~au	dbeaim
~aubrac	dccidl
~audit	dlleeW
~auditi	gfdhee
~aunty	eedkee
~auréli	cidjed
~author	dgahgh
~automa	hWkeam
~autumn	cdeeem
~auxili	jiadeg
~availa	ZpXaYp
~avoid	fZfmff
~awaite	decmed
~awarde	heejbd
~aware	deegif
~away	goTpWY
~b	fidhde
~back	blnZfZ
~backfi	ecicck
~backgr	hjhfbY
~bad	fVXkoi
~badge	eieeff
~badly	hgfeee
~bag	bfZgne
~ballot	oZdeff
~band	kmccZd
~banerj	iefgce
~bank	YYqnaZ
~bar	jdcmZd
~barist	eXjgmb
~barris	eebmee
~base	djfeed
~basis	cYendj
~bdm	docdde
~be	eldjda
~bear	rZbdbg
~beauti	Xfjjee
~became	cbdbjm
~becaus	lYbklW
~becker	cicled
~become	dyUcaX
~becomi	flhade
~bee	Uldoee
~been	kmcbYg
~beer	bnigZZ
~before	aVempe
~began	gfedhe
~begin	SgThxW
~beginn	edkdhd
~begins	ekfgcb
~behind	ZjZdbq
~being	jdggkU
~believ	ldZSZs
~bell	VqhaZk
~belong	fffgff
~below	eaOtjg
~bend	cldfee
~beneat	deekef
~benefi	ffeeje
~bereav	bkfffe
~berlin	kXodbd
~best	gkYjhZ
~bet	fjefed
~bethan	iedhee
~better	KXumZk
~betwee	kYViij
~beware	hckdee
~bex	glcecd
~beyond	icgjdb
~bid	gkcceg
~bidder	Ydoefe
~big	bsaafc
~bigges	gfddhg
~bill	Ybdtce
~bio	hdeehe
~biolog	ffeief
~birds	gheeff
~birgit	hiedee
~birmin	edgeej
~birthd	jbmbcd
~bit	gpeZhW
~bites	ejfeee
~bless	ffdbgj
~blows	dddiej
~blue	jedeff
~board	jmfaPn
~boat	ecjejb
~bond	bodbch
~book	Ypgeba
~booked	lhXZZm
~bookin	mXcjee
~books	tWkUTn
~booksh	Xeehne
~border	emcbdf
~bored	Ypddhc
~boss	W3WaaZ
~boston	ddelee
~both	VrWlcf
~bother	cXhwZY
~bottom	Ymlccd
~box	cnfced
~bpo	eheide
~brahms	egeffg
~branch	idfeeg
~brandt	dggbnY
~brb	dhehef
~break	khadee
~breakf	Yjbmed
~breath	Xdbdoj
~brenda	jhgbdd
~brewer	edaden
~bridge	bkeeff
~brief	fkbYcm
~brigad	lcdffe
~bright	ddeeii
~brilli	idbhhd
~bring	chreSb
~bringi	eckdge
~bristo	Wjemef
~broke	gfefeg
~broken	ceaode
~brooke	clhddd
~brothe	Xkbghh
~brough	iYicdk
~browse	ddpbcd
~budget	atjZWc
~build	cjceei
~builde	jffcee
~buildi	ghdfef
~built	fehfff
~bullet	fmeaed
~buongi	oZeeef
~bureau	ccelhe
~bursar	ndaYhf
~bus	ZjihhY
~bush	cZofdd
~busine	dicjee
~busy	ahclic
~but	dilehT
~button	dgggfe
~buyer	ieeaek
~buyout	fddkee
~by	vTboiT
~c	hddejf
~cake	fldbai
~caleb	gfiddf
~calend	cbbgeo
~call	kkdeZb
~called	fckafh
~callin	jRrfdc
~calls	fkVUjn
~came	cmbmPj
~camera	deefej
~camp	ZjZpec
~campai	kYkefd
~campbe	dkahZj
~campus	hjkaca
~can	dcZsmW
~cancel	cklUpU
~candid	g1cPdX
~cantee	gbkVjh
~canvas	fejffc
~capabi	idddek
~capita	dcenec
~caps	Zdalkg
~captai	idedie
~car	dcegmc
~card	Xgmfch
~cardif	Yeepee
~cards	igdeef
~care	bRselc
~career	gdihdc
~caregi	ffkdec
~carer	iffedf
~carers	beeiif
~carrot	eYrecd
~carry	kfggac
~case	YlnfcW
~castel	mZfeeg
~casual	jbdael
~catch	huVdYa
~catchi	eejefe
~cateri	dmdhcd
~caught	mqXVbc
~caused	hcdffi
~celebr	chchkb
~cell	gfiddf
~cellis	cbdpde
~census	Wabgnl
~center	djeeff
~centre	pmaVec
~ceo	jelbda
~ceos	eiffff
~certif	NgUzUp
~cet	Zfakld
~cfo	fdmece
~chain	dmbjbe
~chair	mjXZfe
~chairs	XVonee
~challe	jfdfdf
~chambe	daaelk
~chance	WdSmZu
~change	hOxUhi
~chapla	jeched
~charm	djdeeg
~charte	cqdeea
~chase	Ydeoee
~chased	cnddee
~chat	Oxacbh
~chatbo	eiafif
~cheape	dmbeef
~check	kPfcqe
~checke	inbbdd
~checkl	aYgrcd
~checks	eichhb
~cheeri	dlbfde
~cheese	oYcdef
~chewin	eieidc
~chicke	dhekcc
~chief	bleefe
~child	eZliee
~childr	acbkbn
~chin	Zpdede
~chloe	akdiee
~chloé	dldefe
~cho	edjiec
~choice	oqXcXV
~choir	iZjbjc
~choirm	gcighb
~choose	uiVfUX
~choosi	kecacj
~chose	eoeaZh
~chosen	r5fNSI
~chowdh	jeceeh
~christ	oTZbap
~chrome	djefff
~churn	tZWehc
~cidery	fdideh
~cipp	bkYgjc
~circle	dldcff
~circli	jffdee
~circui	glaeee
~circum	eafcdp
~cities	cbbkbm
~civil	gaddmf
~civili	bdijde
~claim	admgbf
~claire	ecjhed
~clarif	edehgh
~clarit	eeiege
~clashe	bicled
~class	Yalhjc
~classe	gYcrdb
~classy	dZemhd
~clean	bOwlYd
~clear	imedeV
~cleara	bedjhe
~cleare	iejZXk
~clearl	emebde
~clerk	mddfec
~click	iZlgea
~clicke	edeefj
~client	otaQYW
~clinic	fkaiga
~clippe	ckefef
~clock	dcdfdm
~close	ZphbZf
~closed	ZoshcJ
~closes	jkWabl
~closin	eYrceb
~clue	cncefe
~cnc	flZiee
~coach	ijddbe
~coal	djYaco
~coasta	gjYkdc
~code	YUbuck
~codes	jgYeif
~coding	eebndf
~coffee	fdibhg
~cofion	jfambc
~cohort	ehgeee
~coin	gheefe
~colbec	ffehee
~cole	fbbepd
~collab	eefblf
~collat	necddd
~collea	ijiZYg
~collec	VYtYbm
~colleg	flegfa
~colloq	gdeaem
~color	cliddc
~colour	egieee
~combin	hVZpjc
~come	dVioeg
~comes	cqeXef
~comfor	jeabhj
~coming	WWomkZ
~commen	lgdZcg
~commis	hbeeej
~commit	iuVXXh
~comms	kbXbkk
~commun	oYhhaa
~commut	dcglee
~compan	mXascZ
~compar	Tmbbeo
~compet	fcagoc
~compil	ifeefe
~compla	rUeeff
~comple	ZncnlQ
~compli	bZhbjk
~compre	RxhddZ
~comput	iZdhej
~concer	ifechc
~concie	aeeije
~conclu	Zkcieg
~concre	ckffee
~condit	dbimdc
~conduc	ldkcea
~confer	aoYjdd
~confid	ckclfZ
~config	edlcef
~confir	amWnfb
~confus	aZeimf
~congra	Ybemmb
~connec	fiZocc
~consci	hfacdm
~consen	YeZscg
~conseq	cmeeed
~conser	cgdhjc
~consid	jLXxek
~consti	lcdZlc
~constr	hiYhjb
~consul	ifTjnc
~contac	uhnMaV
~contai	eddjeh
~conten	bigVco
~contin	nmfWaY
~contra	euYNfl
~contri	ddldgd
~contro	efifee
~conven	bjYpdc
~conver	XeZqeg
~convey	Zdbdsc
~convin	kidced
~convoc	felfcd
~cooper	dbjkec
~coordi	eickce
~copied	jXfegj
~copper	jcckbd
~copy	ZZeZvg
~corbel	ejeeff
~cordia	dbhdle
~corinn	eYmied
~correc	dZjjib
~corres	gqWjcV
~costed	hkbeec
~cottag	eeeekd
~could	QfixYf
~counci	lpcfQc
~count	ZrZdia
~counte	jbUhji
~counti	hbbiie
~countr	ccqcbe
~county	djicee
~couple	gYecjk
~course	VZmggl
~court	fUveeX
~courts	cacidn
~cousin	kghdcd
~cover	huceVW
~covers	caecjm
~covet	fkceee
~cpat	jfedfe
~cpcs	bemcge
~crane	eheeic
~crazy	cZkedk
~cream	ddpbed
~create	tTddmY
~crew	dhbdfk
~crimin	dcdnee
~cris	kdeeef
~critic	efbdfl
~crm	babikk
~croiss	ehdeic
~cross	atbfba
~crossi	nhabed
~cruise	delcef
~cruz	hdgffe
~cry	jbgffe
~ctc	fedjee
~curato	XlZkdh
~curiou	bZwZcb
~curren	aaYslZ
~curric	dacidn
~custod	fefjdf
~custom	dimdeZ
~cut	otaRYZ
~cv	XQ3bWh
~cvs	aWxddb
~cwmbra	idahgf
~cyclon	iffeee
~czech	cjegee
~dad	jbncbb
~dan	eldeee
~dank	cbkjcd
~dankie	igdieb
~dare	XVpldd
~darren	ffdehh
~data	caojda
~databa	fcZefo
~date	ckWkkZ
~dates	ipZacb
~daught	eeeble
~davide	dclgde
~day	hcihWi
~days	Tkaiem
~dbs	edefjf
~dead	qQiiee
~deadli	cZcmck
~deaf	ghgYdj
~deal	hhfcfd
~dean	Yocjdd
~dear	hUcrge
~deb	ifedfe
~debate	dfekde
~debrie	jfeffd
~debugg	jbaflf
~decide	dvdZdY
~decidi	qQbhld
~decisi	uefUYe
~deckha	edfaoe
~declan	lalbce
~declar	YZhoic
~declin	Y0ViYY
~defaul	dkcejc
~defer	leaZcl
~defini	gjcajc
~delay	fifffd
~delete	fbkWbn
~delibe	Zqibdb
~delica	eidege
~delive	iacfkd
~demand	ggeffe
~demons	bdhled
~dental	jTkldc
~dentis	ebchih
~depart	XctpYX
~depend	ZrbkYa
~deposi	uTcgeb
~depot	djgefd
~dept	bmcjdc
~deputy	anajdc
~derby	cdedmg
~descri	fgkedb
~deserv	gcfffh
~design	egcefj
~desist	eldffc
~desk	Zddlle
~detail	gfbaik
~detent	edembf
~determ	braefc
~develo	fcdkhd
~dial	njYWbj
~diary	addofe
~did	aZ3XZa
~dies	fkhcdc
~dietar	ddddme
~differ	ibjcch
~diffic	cfhneW
~digest	ecdXll
~dilnoz	hfhedd
~dina	djeffe
~dinner	ffbbne
~diplom	bkYZng
~direct	XpZuXX
~disabi	oYfdeg
~disapp	drbbeb
~discre	bieldd
~discri	apibca
~discus	aeXogh
~dispat	dideeh
~dispen	hejedf
~displa	bdeije
~disqua	jeegbf
~disreg	delfeb
~distri	bnZjdc
~divers	ciiiad
~dmitri	bgdmee
~do	ckZofZ
~doable	dheief
~docker	chhhed
~docksi	dXrdbe
~doctor	jgakfZ
~docume	dSggmi
~docusi	dXelek
~does	ZxdefU
~dog	hckfec
~doing	Ybcjgn
~done	Q4bcea
~door	jWlWfk
~doorbe	ggeeef
~double	fjefde
~doubts	Zmeehe
~down	T4UcYi
~dr	elddee
~drags	qVedef
~drains	dmbVkj
~draw	enbebg
~drawn	auYfad
~dreadf	hbdlde
~dreamt	jcbeke
~dredgi	dpZdef
~dried	cledee
~drip	cTmamj
~driver	eedmcd
~drop	ckWlcg
~droppe	Xfsbae
~drops	Y1RZZi
~due	eZdqbf
~dumb	darcdc
~durati	ifehce
~durham	hiecff
~during	hbdhdi
~dust	dndddd
~duty	bclggd
~e13	efdjee
~each	qbcnVX
~earlie	lgZebi
~early	edjhdd
~earn	bkdlae
~ears	cjfddi
~eat	Yeeodf
~ecojob	fjcfgc
~econom	egfjcf
~edit	iheede
~edited	ebefle
~editor	eZtadZ
~educat	cpdced
~effect	ZXbdkq
~effort	emdced
~eight	nedddd
~either	khhcWe
~elders	jcckdd
~electe	ojbcab
~electi	ddnefc
~electr	W0VhaZ
~eleven	kefcib
~elf	fifdff
~elif	hjpbYW
~ellie	Vqbhdg
~elliot	egeffg
~else	fOngem
~elsewh	jVldci
~email	bqgYgb
~emaile	jalddd
~emails	bemdef
~embass	chchhf
~emerge	kcehde
~emergi	mgdbec
~employ	fhjjXd
~empty	dneedd
~emre	YXmocd
~emt	emeafe
~enclos	Zmdfge
~encour	gdbmdd
~end	adnkYb
~ended	hUsiZW
~endors	Vgogee
~ends	oinXZU
~energy	cbdmjc
~eng1	dnjbda
~engage	gdbena
~engine	oahgdY
~enjoy	mddcee
~enjoys	ekdeee
~enkosi	aeZjoa
~enough	h3KhbR
~enquir	gjdjZd
~enrol	bdapbh
~ensemb	jYYnhc
~entebb	kbZeel
~enter	addpee
~entere	cjfeff
~entry	kecdnW
~env	egeehf
~equal	edmYbk
~equity	gXalmb
~erased	deleed
~erasmu	lgdced
~erecru	dZoeed
~erin	fndaee
~error	Yekccm
~esg	diffff
~españo	ecigff
~especi	cgcdel
~essay	Wkboec
~estate	fgffff
~estoni	coeddd
~ethan	hdqdWd
~ether	Xhancl
~ethics	hdbeej
~eu	jgceef
~evalua	Xedkel
~even	TrmSkc
~evenin	UZgrdg
~events	ohbbcd
~ever	PR/MOr
~every	oaheYe
~everyb	b0RXkY
~everyo	gvcVcX
~everyt	gkZhfa
~exactl	lWZhjh
~exam	hTckcn
~examin	maalga
~exampl	pYhahb
~exceed	lddeee
~excel	gfgabk
~except	kYckge
~exchan	aqdeeb
~exempt	fgeiec
~exerci	fdaode
~exhibi	nfaeed
~exist	ZWxddc
~exists	cfkefd
~expect	kMqYlf
~expedi	chdige
~expens	dfmabh
~experi	dxUVdh
~expire	bjbZji
~explai	jdtVbZ
~explor	eeekee
~expo	egefid
~export	fieeee
~exquis	haldee
~extend	egjece
~extra	hegmYa
~extras	ekbdid
~eye	ejebeh
~eyes	dbkjdd
~facult	oYeedd
~failed	lZgcdj
~failur	nXnZce
~fair	biiZal
~fake	fbmdee
~fall	hZbnaj
~falls	megXZj
~famili	gjedee
~family	ipXXZk
~fan	cnbdhe
~fancy	XUuPkn
~faq	caqdee
~far	czbVXY
~fare	Ykceel
~fast	oZdicd
~faster	lgccfe
~fate	kdeeee
~father	boedcf
~fatou	fcifhc
~favour	Xragga
~feedba	ZgbRW5
~feel	VtgXXl
~feelin	cobeee
~feels	cieiee
~felix	Tdkhgf
~fell	achlcg
~fellow	ggcbej
~fern	deelee
~fernda	bnddff
~ferry	cZXqdk
~festiv	hiadee
~few	aebmbk
~fifth	eddeii
~fight	rWZddf
~fighti	lbfeef
~figure	kcdehd
~file	kmUdbg
~files	edmcec
~fill	bopUZd
~filled	fvZiYT
~final	Ytbcha
~finali	gnagbc
~finall	iiccaj
~financ	XmqjVX
~find	ctfUZh
~finds	Ygdbqa
~fine	VUbujd
~finish	Tvfcae
~finley	bWbncn
~fire	ierYcX
~firm	llkZQd
~firms	djfefe
~first	WssYVZ
~fish	cdepdc
~fit	kpUlaS
~fits	hqRiZf
~fitter	diddkd
~five	frebba
~fix	Zcljee
~fixed	dbkjcd
~flags	ekedee
~flap	Zmhcde
~flat	aZpckb
~fleet	elecfe
~flight	lchafe
~floodi	dkYldd
~floor	Xejhbj
~flown	jcVchn
~fly	lUZojb
~folder	flbeee
~folks	ifeefe
~follow	hhdged
~food	deemdd
~foods	daUfcu
~foot	dcemee
~footba	eglbed
~footsc	effjdf
~footwe	dgdncc
~for	hjcmaa
~forema	geehef
~forese	dhaqbX
~forest	cafcgm
~forget	oRqaed
~forgiv	jdefff
~forgot	bdmcdi
~forkli	chdckg
~form	cZugVb
~formal	kZddmd
~format	olVfbY
~former	fgeiee
~formin	ceeefl
~forms	jgcajd
~forth	mcXrUe
~forum	jddalc
~forwar	gscZXe
~fought	dleeed
~found	UmohjP
~founde	afhlWh
~foundr	aednfd
~four	ecZemh
~fourth	flddee
~foyer	fchiee
~france	Stbjdc
~free	ejRqlU
~freela	dbkhee
~freeze	YV2abc
~freque	ZTpmdd
~fresh	edcjcj
~freshe	heeahi
~friend	xVajdU
~from	njYncW
~front	YXZ0cb
~fronte	kZlXkd
~frozen	fdjfee
~fte	ecnced
~full	Y6NhbR
~funded	geddcl
~funder	geifed
~fundin	ejneZa
~fundra	dcakmc
~funds	fehfff
~furthe	bmvXXZ
~fusion	jgdjba
~future	bSbigu
~gabrie	gfbbii
~gail	fgffff
~gala	gejddf
~galler	igcdeg
~galway	akeYne
~game	dZdscd
~gameke	eXdsbd
~games	gckeee
~gandhi	hcefeh
~gang	dgckef
~gate	dfdhak
~gather	bigide
~gave	YsiYae
~gcse	cbmlbb
~gear	dfjeff
~gender	gbekfe
~genera	ddcaoh
~geotec	eoedbd
~ger	cdjehe
~german	igeede
~get	hkdfdc
~gethin	XoYqYc
~gets	kwUXZc
~gettin	ffdkde
~gh	iheedd
~ghosti	gfiddf
~gig	gefjcf
~girl	idZhpW
~github	cXbsee
~give	dlVdjh
~given	cefdgk
~gives	fqbiYX
~giving	ijXfjb
~glad	mYXdli
~gladly	efjcee
~glowin	jXfmdd
~gm	ckedge
~gmc	dbfcoc
~go	kmeUia
~goats	fhegee
~god	fgfeff
~goes	kidYgd
~going	oStTfc
~gone	vTcVrX
~gonçal	djefee
~good	cmQwbZ
~goodby	bmdeee
~goods	candmZ
~gordon	bnedee
~got	ugdeNj
~govern	dsUoYU
~grace	didmbb
~grade	VjXsYf
~gradin	iicdfe
~gradua	gbkbhc
~grand	efheff
~grant	euhVXb
~grante	dldaei
~gratef	jbhjdZ
~graz	ceccen
~green	Wjfndd
~greeti	gfZifh
~greg	eYpdee
~grief	eckhee
~grin	gbcoce
~grocer	cfdlee
~groetj	eoaeec
~gross	idffff
~grotto	cjeide
~ground	VvdbgY
~group	cjbkgb
~growin	bpbcfc
~grüße	deeUsf
~guaran	VufVjX
~guard	Zpeefc
~guess	T0dYbb
~guessi	alfeff
~guest	cWiofe
~guidan	Wnhcci
~guide	apdeed
~guild	dakeck
~guitar	cddccq
~gunawa	egceej
~gupta	elefcf
~guy	ekdeee
~gym	icegef
~h	eddjge
~hackat	ceeldf
~had	bcdcgr
~hair	ciedie
~half	hccicj
~hall	Zefpdd
~hallo	kWpdZc
~hambur	qdcbea
~hamza	bicgid
~hand	WWdjxV
~handed	mYaled
~handle	abZeog
~handli	edcned
~hands	pcSobX
~hang	lgbgcd
~hania	amehdd
~hank	fZfkei
~hannov	aoYfdg
~happen	dxVYbg
~happy	dhjagd
~hard	dYscdd
~harrow	gheldY
~harves	mcZXbo
~has	j3dZXR
~hassan	ehndeX
~hat	lYekdd
~have	mjbbfc
~having	lYfjZf
~hdmi	eehfef
~he	e4ZaZY
~head	eqehVa
~headco	eedYbq
~headma	ibeefi
~heads	Wxcbcd
~headsh	dgeefg
~headte	YsXkZe
~health	Yfbsdd
~hear	piaZcf
~heard	zdkWcM
~hearin	fkbgag
~hears	jheece
~heart	eedekg
~heathr	dfdmde
~heavy	cflakb
~held	hebhch
~helga	dkgbec
~hell	Yqceee
~hello	edledd
~help	fbfYdq
~helpfu	ebedhk
~helps	ckbgak
~henrik	lidead
~her	dtUjfX
~herd	fheeff
~here	Utagia
~herita	jdedhe
~herr	kgfbfe
~hesita	dbdjig
~hey	ngaedd
~high	adkcei
~hill	efehfe
~hilsen	bhahhg
~him	dkalSk
~hire	kljcTc
~hired	vPkgda
~hires	albeej
~hirevi	iWdejj
~hiring	adqXdi
~his	eyVfZU
~histor	dfehge
~hit	hccdld
~hiya	dldYlc
~hm	eldbhc
~hmcts	kdeffd
~ho	aoccdi
~hold	fjUkjd
~holdin	iefacl
~holds	Ulncah
~holida	cggbhi
~hols	Zlcjce
~home	amidec
~homes	imcZee
~hon	cjZdnb
~honest	cmZWjj
~honora	gcefej
~honour	dcgena
~hope	dbWYnp
~hoped	eWeffp
~hopes	Wcbocn
~hoping	ceYZgr
~hospit	ffeeei
~hot	edjgee
~hotel	haklZc
~hour	dbXtai
~hourly	diehed
~hours	WrmbbY
~house	WgYhjm
~housek	cbdkjd
~how	hdpWaf
~hq	haflZh
~hr	caddoi
~hrm	dcjkce
~hughes	fffffg
~hugo	VsZkdc
~human	dSojja
~humanl	jdeefe
~hung	kdeeee
~hungry	daljdc
~hunter	feieee
~hurdle	jdefef
~hurry	kfbfde
~hurts	difeff
~husban	edchig
~hut	WsZkTc
~hybrid	eYdiih
~hydera	dcneee
~hydrau	eldbdh
~hydrog	lbdbej
~i	hgdffe
~ice	enaaeh
~icu	dleUhl
~id	hZoYWi
~idea	elceff
~if	xSirVS
~ignore	jdhdfd
~ii	hladed
~iii	blajdd
~il	cpdcec
~ill	ffbcih
~imagin	jlccbe
~immedi	Yfjldd
~immuni	eZleid
~impres	ekeeff
~in	kceice
~inbox	Wpkacd
~includ	ZqjZdd
~income	gcceel
~inconv	ecbpde
~increm	bqdbdd
~indepe	kbedgg
~indivi	nZkbiV
~indust	leceee
~inevit	eaeddo
~infer	jhedeb
~inform	wakZYT
~ink	ckXncd
~inside	ceYmoX
~inspec	aallce
~inst	hjdcee
~instea	cdXnkd
~instit	YlpYbc
~insura	igjcdb
~insure	hkYXme
~intake	dcdjei
~intend	belidc
~intere	PiX9YU
~interf	bndeef
~interl	dgkedd
~intern	pWfdeh
~interp	dajmdc
~interv	lnieWV
~into	jVfjjd
~intro	acpdah
~introd	gYsafa
~invest	eYiegk
~invita	leTqVf
~invite	zrVRaS
~inviti	dnbdae
~is	jqefaY
~isabel	hglabc
~issue	hdggee
~issued	egffff
~it	hjgdga
~its	rgbWgZ
~itself	cpjacY
~jacint	dWklib
~jamal	hYocde
~je	ddejeg
~jen	heffff
~jesse	gdcedl
~jessie	eeemaf
~joanna	dbeXnk
~job	mZbjee
~jobhar	dYuYce
~jobs	XcaWhw
~jodie	effeie
~join	aZmXof
~joined	WjeXsa
~joinin	ebanie
~jonah	Yodddh
~jonas	lcmYcd
~journe	bgcobe
~journé	cialaj
~joy	Wgpeee
~judge	dgmedZ
~judged	ajcldd
~judgem	gkeedb
~julie	egdfie
~jump	effffh
~junior	epbaYi
~junipe	caahdp
~junk	eeeelc
~jurong	gdcgeh
~jury	dfcicj
~just	bqYXkh
~justic	mXbqac
~justif	kbcddl
~k	eejfee
~kabwe	kedeee
~kaffep	deeele
~kai	edbpdc
~kapoor	bYefin
~karee	hkdedd
~karen	lgeaee
~karim	dkfedf
~kassel	gdifgd
~katarz	jZhiee
~kearne	jcdjec
~keen	fgcmhT
~keep	gTsWal
~keepin	efkdec
~keeps	blcice
~kelly	dgedje
~kennet	chfcdk
~kept	niVbbj
~keysto	Zjbehk
~kiddin	dledfe
~kids	mUpYgd
~kiebit	Xqedee
~kilonz	jUdlkc
~kind	kZYvXd
~kindly	hbWscc
~kiran	egefeh
~kitche	bbmgdg
~knew	ccoeec
~knock	kcbddk
~know	ircZbc
~known	imVcic
~knows	bctgbX
~korero	edcgdk
~kozlov	edkgdd
~kris	fkdfed
~kuba	fZYZol
~lab	eheffg
~labora	dkefee
~lad	W0YYcZ
~ladder	ddelee
~lady	bfffdk
~ladysh	eckffe
~laid	djfefd
~lakshm	idfdid
~land	fsgScZ
~landed	akacbo
~landin	gfedhe
~landlo	cckggd
~lands	ckdfbg
~langua	fngacc
~laptop	eefdjf
~large	cckahi
~larger	eZdoee
~last	hmSejc
~late	nSihee
~laten	hcefeh
~later	hgZVog
~latera	daefoc
~latest	wOVsZa
~laugh	eheiee
~laughe	Wrdeee
~law	egcehg
~lawyer	fWfbse
~lay	edaoce
~lead	bkYfei
~leader	ZgoYcj
~learn	vSbSdn
~learne	ihdgdc
~lease	gicack
~least	XsYjda
~leave	goTlhT
~leaves	cradde
~leavin	fRgdoj
~lectur	dkedfe
~leeds	Ymegfe
~leetco	Xfnakd
~left	Yimdfc
~legal	Wnccfh
~lena	zPjibU
~length	ehfgee
~leo	hdieee
~leonie	cnhcdc
~less	cdcebo
~lesson	ceelee
~let	jYflgc
~lets	T8aUVY
~letter	kmdLeo
~lettin	ganeee
~level	feccdn
~levels	hmYefc
~liam	cjfffe
~librar	cobYdj
~licenc	ZhdmUl
~licens	cbedco
~lichen	dgkdde
~lie	flbkca
~lies	dgjgdd
~life	dgfedi
~lift	cSikii
~lifted	XD/YeZ
~lifts	adubcZ
~light	Ynieed
~lighth	blYcnc
~lights	ijZkbd
~like	ZchPpr
~liked	ccggZn
~likely	dmadic
~likes	nydNZY
~limite	bboced
~lindah	efeekd
~lindse	iicdfe
~line	jXZifn
~lined	fdeief
~lines	brfdYb
~ling	mackdc
~link	iqVecY
~linux	ctbXbd
~liquid	fefgff
~list	xVNjkc
~listed	ibcgdk
~listen	mbeefe
~litera	dleeee
~little	fgbbkg
~live	RRtXvf
~lives	aoibad
~ll	cgZjlc
~lobby	edddii
~local	daogda
~locall	bdcjle
~locati	dfbkdh
~lock	ijeebe
~locum	bmbied
~lodge	lceeef
~log	eddlfe
~logged	ihnWde
~login	ddljcb
~logo	edldee
~lol	hgeeee
~long	jlfeYZ
~longer	oWbbhj
~longli	cckjdd
~look	Temebo
~looked	jjejbV
~lookin	boasTV
~looks	Xrddga
~loop	Xgindb
~looser	cedlhd
~lord	ehidde
~lorry	Yoicec
~lose	Vqdcbj
~lost	Tgkjbk
~lot	iWYgim
~lots	hdkcde
~lotte	aYlfdl
~love	aYpbYk
~loved	alefeg
~lovely	eckehd
~lowe	gcekef
~lowell	jbddje
~lowest	meebee
~loyalt	gcmdcc
~luca	fbhbpY
~luck	aamcdm
~lucky	Xrbgdc
~lukas	kdeeef
~lumen	gdefei
~lumenp	kgeedc
~lunch	ebaxaY
~lydia	eceqZe
~lying	ddjhee
~lyon	fkbfee
~machin	jWdfdn
~mackay	hhfcef
~made	jvkTOa
~mads	dndded
~magist	dsWcea
~maier	eehied
~mail	acjkYj
~mails	fbkhec
~main	4TbZhU
~mainte	eiggZh
~maison	dmcdfe
~majori	daebqe
~make	ezhZVT
~makes	glajZd
~making	iaclZi
~man	njVYid
~manage	hjZqWY
~managi	ejXgkd
~many	axaYdb
~map	egieee
~marath	gfffff
~marek	lbcddj
~margar	dfeeke
~margin	heeeid
~marie	mafeee
~marina	eeeeig
~marita	fgiece
~mark	eseWde
~marked	fkcefd
~market	rZdccf
~marks	fleded
~marsh	fkicda
~marta	hiecef
~martin	cmddfe
~master	Xcglal
~match	kyRgbQ
~matche	kpcccY
~matchi	aboccc
~mate	gddfYn
~materi	emeeeb
~matern	dldhce
~maths	nZedff
~matter	jwcUaU
~matthe	dkegdd
~may	hjoVdb
~maya	hecjde
~maybe	caeedo
~mazibu	iicdfe
~mba	Xjdcji
~mbatha	bodbef
~md	edjfff
~me	tgZbXg
~meals	ehdjdd
~mean	mXacdp
~meanin	gcifhd
~means	sZajbZ
~meant	ccahhl
~meanti	iglZfY
~meanwh	gldZee
~measur	efieee
~mechan	neeZee
~med	elceee
~media	xWXjhR
~mediat	fcleee
~medica	WfVtff
~mediev	aZbcko
~meet	ZqStYZ
~meetin	ebkjhZ
~meets	YzWcbW
~megan	ndddfc
~melts	gbeecl
~member	erbZfb
~memory	dkehce
~mentio	oUefZl
~mentor	dfcebn
~mercha	gYlbgh
~merger	YplccU
~messag	iXwZZb
~messed	gjedee
~met	ijeVbk
~metres	bdekmZ
~michel	aqWZcg
~microp	dlXmaa
~mid	gfiddf
~midwif	Ygjbhi
~might	gcjehd
~migrat	coddee
~mihi	iXjjed
~millio	gaaqcd
~mind	gehdlX
~minds	dqbeda
~mine	vdchaU
~minimu	dqdaec
~mining	bndded
~minist	cilccd
~minute	Nffzab
~missed	dZqaee
~missin	cidgei
~mistak	aXvYiZ
~mixed	Zadoeh
~mncs	ckeffe
~mobile	edlefe
~mobili	gYYijj
~mock	Yoaldd
~modell	3SkXbZ
~models	hhdefe
~modera	Ziedek
~module	aogWdj
~mohamm	gmcecd
~moin	boeded
~moira	emecbf
~moment	dQnxaW
~moncto	dgdfie
~money	NomanZ
~monica	aYodhf
~monito	ciicef
~monsie	gibbig
~month	oadhYg
~months	bnecef
~moon	cndede
~morato	dZoefc
~more	fiapUh
~mornin	clYedk
~most	Zfradc
~mostly	kakddd
~motor	kcffff
~move	bSklpY
~moved	amQkck
~moveme	ckcdkc
~moves	YvebcZ
~moving	fgecbl
~mr	lbagjc
~mrs	boYidc
~ms	gddief
~msc	cTbpaq
~msgd	kcjdbb
~much	VZfqhh
~mum	ealakd
~munich	eemeeb
~murcia	fdfhff
~museum	obdfdb
~musica	hnYZee
~must	lSamdk
~mv	igeede
~my	iXkchf
~myself	kfdcja
~nairob	afhjee
~nakaga	hgedge
~name	lgYnYa
~named	XybccZ
~namely	ibflae
~names	vcYiYX
~nanny	jmcbbd
~nat	lmWccc
~nation	YZlnVl
~native	ijddce
~nda	keefde
~near	ZoXich
~nearly	ebeenc
~need	Xrfjab
~needed	bkjXch
~needin	ebeden
~needs	Wnckdc
~negati	oVaidi
~negoti	rXgcde
~neighb	Zjbika
~neithe	kndacY
~nephew	eidfeg
~nervou	hacjck
~networ	fedecl
~never	fgTibm
~new	fT4UgZ
~news	ehZdnd
~newsle	eejdge
~next	SekYjr
~ngos	cikcde
~ngā	eebkgf
~nhs	ieegee
~niall	kaaddm
~nice	jXpdcc
~nick	jldcdc
~nicole	fdciej
~night	ciejde
~nina	lacleb
~nkemel	hehgdd
~nneka	deblhc
~no	rkdhYU
~nobody	cudZdZ
~nod	fccfmc
~nomina	mbcged
~nomine	bflZdk
~non	jiedec
~none	mibjbW
~noneth	dqZieY
~nonpro	blkeeY
~nor	dkidcc
~noreen	cndeee
~normal	Ycrdbe
~northl	rTdkhb
~not	qccifY
~note	coZidb
~noted	dpbZhb
~notes	ciXVbv
~nothin	4kcYfG
~notice	bNraxa
~notifi	hecadl
~notify	dWmeel
~novemb	fcgfhf
~now	ShWpoe
~number	eqXkUf
~numeri	mYeied
~nurse	lYejed
~nysc	ebdiej
~núria	iffeee
~oakrid	eWscdd
~object	jgcfcf
~oblige	YaXthg
~observ	Zkdjed
~occasi	kddhfc
~occupa	tTYgbj
~occurs	ifcehe
~odd	bidkee
~of	fjZidf
~off	jdZiic
~offer	tqWhNb
~offere	legXhd
~offers	iZleed
~office	jcdbkf
~offici	XjYhcn
~offsho	adhmee
~oga	cbecod
~oh	hdbjbj
~oil	ddffej
~ok	Tfhogc
~okay	WYclpd
~oktobe	Yjdnce
~ola	djchcf
~old	aZinai
~older	eeeefi
~oleg	VopXdd
~ollie	nVeiee
~olsen	ifeeee
~omar	cZihie
~ommmed	bihefe
~on	ncffaf
~onboar	ddmbef
~once	dpbdeb
~one	juaUZh
~ones	ilXagg
~online	Xjofad
~only	UefrXm
~opaque	eledee
~open	YLvian
~opened	egdidf
~openin	badfho
~openne	hjcdee
~opens	UiiTWz
~operat	bgencd
~opinio	eifffe
~opport	dibeei
~ops	mYeide
~opt	Zlbfje
~opted	eeeffj
~option	cZindd
~or	uckbZW
~order	UbuYka
~org	cedcne
~organi	cbhpda
~origin	kdTdkj
~orivan	fdfief
~osaka	fegfeh
~other	khbfaf
~others	hhYWmi
~otherw	Oomehd
~ottili	Xlandd
~ought	igbadl
~our	ndcZmb
~ours	bjddif
~oursel	eenfeZ
~out	fgbjee
~outcom	qdaccc
~outsid	hceefi
~outsta	eddkdg
~over	Ycogfe
~overla	dichdg
~overqu	akocbT
~overse	fcjied
~overwh	ZjqZcb
~own	ekOcjn
~owned	lcedef
~owner	dnYWfl
~packag	dieYmf
~page	hWlqeS
~pages	caepee
~paid	hahadl
~painle	ddjhee
~pair	WXtede
~pam	Wocgid
~panel	ooSVja
~paper	YghdpZ
~papers	apXgdh
~paperw	dedelf
~parall	bdmeef
~parame	mebdde
~parent	befehi
~park	dgeaoc
~parked	cVrjdb
~parkin	iYmmZY
~parks	ccnchc
~part	ZjWjgi
~parted	ieddhg
~partic	tbahbb
~partie	icefjc
~partne	qpUYaV
~parts	gkbgec
~party	nUeedm
~pass	eehkhW
~passag	eddige
~passed	2VjRZc
~passen	ejdfef
~passes	phggTY
~passin	bXsccb
~passpo	ambjdd
~passwo	egfied
~past	vWebfW
~pastor	glahcc
~patchy	dddmef
~patern	hhdeef
~patien	neadee
~patio	edmbef
~patter	XnsUbc
~paul	heegef
~paulin	ffgfff
~paused	Ycqcde
~pay	lZedie
~payabl	caYiof
~paymen	fZlgee
~payrol	cjbkde
~pays	cbcped
~paysli	ffehef
~pdf	fdhgee
~peace	Xqblba
~peak	fefegg
~pediat	ddZjel
~penang	chekce
~pencil	cnbidc
~pensio	rVmYdc
~people	segSbd
~per	lbkUfj
~period	mgheaZ
~perm	eiehdd
~perman	fjajdc
~permis	ibeked
~permit	Ztbgab
~persis	deqZec
~person	hngbfV
~perth	jcegff
~petal	aUbtde
~peter	cmalZc
~pharma	igeeee
~phd	cgaigh
~phone	wYfgTd
~phoned	tbaceb
~phones	xfTaab
~phonin	mbeeef
~photo	hZdncd
~photoc	eeeeig
~photog	hbceji
~photos	eehgee
~physic	dedlec
~physio	hmcbdd
~pick	bpmaWb
~picked	dyhQQg
~pickin	bjeidd
~picks	bqifWV
~picky	kYcZdp
~pictur	alfgfd
~pie	nfbdde
~piece	Ufobdi
~pieces	cYcatc
~pieter	gdkdee
~pigs	ieacmc
~pike	eUqcaj
~pile	bndefd
~ping	edfkfe
~pinky	demedd
~pis	icjhdb
~pitche	qVdjce
~pixelm	ehegee
~place	trWcQY
~placed	jeefef
~placeh	eeieff
~placem	mbdefe
~places	feefdj
~plan	ffcnbc
~planet	djfffe
~planne	bOVtjr
~plans	ihgedc
~plant	bZiadq
~planti	daljdc
~plates	eckffe
~platfo	iWogcc
~play	pXboWb
~please	dckSfq
~plenty	fefief
~plots	jhedec
~plumbi	mVqYde
~plume	Ypddee
~podcas	ceelef
~point	aYcfmo
~pointe	eidhee
~points	eeddgj
~poke	ikbdee
~policy	fehffe
~polish	WZbwbe
~pollin	eheYmf
~polygr	bocdfe
~pool	jahXdm
~pop	djefef
~popped	dedndc
~popula	dfkefd
~port	diffff
~portal	hiYlbd
~portfo	kbZobc
~portio	jhedec
~porto	YZVauk
~positi	cjtZcV
~possib	dbW0aW
~post	kibmdW
~postco	egekec
~posted	aMmbcy
~postgr	idehdd
~postin	bVogYk
~postpo	hcefeh
~posts	degaXr
~potent	lhbcee
~poultr	dekeed
~pound	gamdfd
~practi	oZVimY
~precis	cidbek
~predic	bnceee
~prefer	dXqgiX
~prelim	bctZca
~premis	aidkee
~premiu	heffff
~prepar	kWficj
~presen	adfmcf
~presid	beafkk
~press	RZlvXc
~presse	nbcdfe
~pressi	jcfdgf
~pressu	asecZb
~presto	depfXd
~preten	elcgec
~preven	amefff
~previo	cacmlc
~prif	ljaajX
~princi	pVjibc
~print	afiXlg
~printe	dlidda
~prior	eedlee
~priori	hcchdj
~prison	jceehe
~privat	ejeech
~probab	kVccuX
~proble	Wagrgb
~proced	ihebdg
~procee	aekfdg
~proces	cZufbZ
~profes	dYaohi
~profil	rpfSaW
~progra	bmheda
~progre	Yndkea
~projec	cfYfdo
~promis	bdabkn
~prompt	imcVjc
~prone	ieeeef
~proof	eecjid
~proper	dojbaZ
~propos	lcdicd
~protec	alcfie
~proud	iaahgj
~provid	abdmlc
~provis	ejgeed
~psycho	ahcncf
~public	eYngee
~publis	dkYdjf
~pulled	ecgcdm
~pup	ceaaqa
~pupil	edihee
~pupill	aceodf
~purcha	aVmode
~push	bcehje
~pushed	dbdpdd
~put	gfWocf
~puzzle	ebdchm
~pvg	gdheib
~qi	dledfe
~qualif	b5TQdb
~quanti	bmXakg
~quarry	ZbZocm
~quarte	kiZfdd
~querie	idkWje
~query	eehfff
~questi	icieec
~queue	bgfkee
~queuei	ceedne
~quezon	djdged
~quick	qZQpYi
~quiet	eqWeah
~quinn	dddene
~quite	aoedee
~quiz	eboaef
~quote	ebdkei
~r	geYqdc
~r38	jfeffd
~r384	ctbXde
~rafael	blhced
~rahul	Ylihcc
~railwa	fckfee
~rain	feheff
~raise	aodage
~raised	bfhakf
~ramire	agadik
~ran	babnck
~rang	idYnde
~ranger	Xoccdk
~rank	gZhjee
~ranked	oiddcY
~rapids	cscacd
~rate	cZjfif
~rated	blhdec
~rates	bbjpXd
~rather	YTcrsY
~ratifi	cmeeee
~rausch	edhhed
~re	aaccdt
~reach	RYvhfY
~reache	ZoUodf
~reacti	ehheed
~read	WhaqnX
~reader	bnaeeg
~readin	bPqTpm
~readme	cmYlca
~reads	ejegdc
~readve	hgeeef
~ready	QzQoZd
~real	VffnmX
~realis	epSglZ
~really	dcZsiX
~reappl	idkeeb
~reappo	ehffef
~reason	cZliia
~recap	andeee
~receip	mcZbek
~receiv	dqZcib
~recent	eddkff
~recept	kdbbdk
~recipe	cdcicl
~recipi	aideek
~reckon	jlbXci
~recogn	dgeddk
~recomm	Yihaao
~reconv	gXhefm
~record	dZQpZn
~recrui	kYqeXb
~recrut	fnadee
~rector	ffffff
~recurs	fffffg
~recycl	fgcckd
~redesi	djiddd
~reel	bjegee
~refere	crMfqW
~referr	Ydmacl
~reflec	aqfddb
~refore	ebiddk
~refund	ercZcc
~refusa	pXRcdo
~refuse	gibeeg
~regard	nabcdi
~region	rYbfce
~regist	Yligeb
~regrad	cgclee
~regula	aednee
~reimbu	kZkabj
~reject	cfoZlX
~relate	iedjce
~releas	hhgagb
~reliab	icdffi
~religi	djided
~reloca	aenbid
~remain	naSbfp
~rememb	oaeedd
~remind	ddjiec
~remove	fedefj
~renewa	bdlcjc
~renewe	fkfffb
~reno	cedmdf
~rents	gjeece
~reopen	WT2adX
~reorg	eUsefd
~repair	cmbhed
~repeat	bekede
~replac	hjddde
~replie	jmWgcc
~reply	eehfoU
~report	WXhtee
~reposi	gideff
~repost	icdefi
~repres	feiiZf
~req	heidde
~reqs	fijbYf
~reques	airYdc
~requir	dubYae
~rescue	bhacpd
~resear	dfifee
~reserv	eakenY
~reset	Yqdcbc
~reside	ZwfdZX
~resign	gfdfdi
~resolv	ZjoddZ
~respec	pfcbea
~respon	hwUiYX
~rest	efieee
~restar	bQzidX
~restfu	lfbded
~restru	eZmffe
~result	kiVgah
~resume	aYqefd
~retest	diejec
~retire	alided
~retrea	cikcec
~return	Zeihfh
~revenu	ehdfeh
~revert	ZnWodc
~review	gdsWcb
~revise	djddfh
~reward	dghdci
~rgds	fZndde
~rhian	didejc
~rhonda	gYmdci
~ricky	ddbghj
~ride	fedcdm
~ridge	Vgbcvb
~ridgeb	ebchel
~ridgew	dledee
~right	hkSgrU
~rightl	jlbcde
~ring	tXdeUk
~ringin	gSrXbk
~rings	hlegbV
~rip	ijcecd
~risk	fbleee
~rita	dlbbje
~river	Zmefef
~rly	degjee
~road	dkghcb
~roads	dkeefe
~roaste	bdanal
~rob	jjahae
~rocket	eneabg
~roger	lZeejd
~role	Zihhbh
~roles	dapdec
~ron	dobbee
~roof	eifeee
~roofto	cfclfe
~room	Zlcoba
~rosie	didkdc
~rossi	ejkZec
~roster	hTrfec
~rota	hcfehe
~rotati	rYfdcd
~roughl	kaffff
~round	juhYVV
~rounds	dYlmcc
~route	biZlak
~royal	ggeeff
~rubbis	dpcZde
~rule	hjdded
~ruled	cWvddZ
~rules	gUpkdX
~ruling	dbmffd
~rumour	jhdfdd
~run	begtZZ
~rung	rXoXcX
~runnin	Pbisca
~runs	fmZibd
~ruralh	fffcjf
~rush	ggeefe
~rust	mPfifl
~ruth	fghffe
~ryan	dVbleo
~s	inRncW
~safe	iXuadX
~safegu	StlZdc
~safer	dhfddj
~safety	fcefke
~said	fXUiom
~salary	ZXmjhc
~sales	Snbcmi
~sam	maiedc
~same	nPcgZu
~sample	fXSpil
~sancti	cneeed
~sanne	dgfeid
~santa	Znjcec
~sat	qaVkbf
~saturd	cfehci
~saw	aWelji
~say	hnVarV
~saying	gnWdgd
~says	azlZTV
~scaled	jhbeee
~scan	iieece
~scanni	fciiec
~scarf	demdee
~scenar	ckbfbi
~scenes	dcmfdd
~schedu	Xankdd
~scheme	ednbed
~schola	ieeeff
~school	jhghbY
~schäfe	mfdcee
~scienc	fdekde
~scope	fkdeee
~score	gtZQch
~scorec	esabbb
~scored	gcmeeb
~scores	cqbbec
~scorin	ciffgf
~scotla	edjiec
~scrapp	amiffa
~scream	cckegf
~screen	YmboZd
~script	hVZvYg
~scrum	cnecee
~se	dbeaim
~seaman	Wudcdc
~seamst	dmdece
~search	Ynicdf
~season	geccdl
~seat	oXkNgn
~seats	djcael
~sec	fefgff
~second	lqWPdl
~secret	cnaclZ
~sectio	ZYkodb
~sector	cfqXdd
~securi	ecijed
~sedge	aoedee
~see	gmkRdg
~seeing	cdhgei
~seeker	edodec
~seemed	babikk
~seen	V0Vibb
~select	X/QOYa
~self	fehhee
~sell	emdded
~semest	fccfel
~send	YfRueh
~sendin	jVjmdb
~sends	ijcede
~senior	axYZZg
~sense	fceffj
~sent	ZampZZ
~separa	ieagjd
~septem	heffff
~sequen	daekjc
~seriou	ceUxYd
~sermon	hegeff
~served	hekcde
~serves	aflYle
~servic	aielda
~servin	dfocda
~sessio	bekech
~set	Zraaid
~settin	jccdke
~settle	pklZTX
~seven	edjakd
~severa	blfeff
~shall	QqkSwT
~shame	jdkcdd
~shape	dhhfee
~share	keWmfb
~shared	jfhddc
~shares	eedkee
~sharin	dhddej
~she	c3VdcZ
~sheets	VolYbh
~shift	hdjeeb
~shifts	uSadhd
~shirle	hfhfec
~shoes	ccZesd
~shoot	Ylddke
~shop	oZlcdY
~shoppi	mVeame
~short	XbweaZ
~shortl	quaJYb
~should	aqXZYp
~shout	kmRbck
~show	WtRifh
~shreya	eedjfe
~shut	ojXkbW
~shutdo	ihfdec
~shuts	nUgnab
~sick	iYikce
~side	hddZhl
~sides	ialddd
~sift	eqcZec
~sign	VlqcdZ
~signal	cdiXpc
~signat	ceeeme
~signed	eoaggY
~signin	dYncjd
~signs	bpbakY
~silenc	lbPido
~silent	bjejde
~silver	deakej
~simila	caceer
~simon	eedkee
~simple	ficfff
~simply	gbiigb
~since	hUefhm
~sincer	Xseaeb
~sipho	ghafdk
~sister	UXklnc
~sit	gkgecc
~site	Vehrcb
~sites	ekanYb
~sits	ZsZhdc
~sittin	cbZnif
~situ	eabpee
~situat	behgeh
~six	jdWjjb
~sixth	diffff
~size	iTdrdd
~sjoerd	ejibed
~sketch	ddkhce
~skills	b0WbeY
~skippe	dobdee
~sky	nbeeee
~sleep	ucZfZb
~sleeps	cgdkde
~slides	eedelf
~slip	gkZlcb
~slips	gefgef
~slot	ikafZg
~slow	cndhbd
~slán	dfZpdc
~small	bgkfdg
~smile	cjbbel
~smoke	docded
~sms	eaceep
~sniff	flcdee
~snow	daneee
~so	cVitmS
~social	ihcdeg
~sofia	jbedjd
~sold	feodab
~solici	gbglde
~some	S0gUZf
~somebo	Rwjacc
~someon	mndZYb
~someth	UrcWfo
~someti	nbedee
~somewh	bfhakf
~song	eheidd
~soon	fqXica
~sooner	iVafbt
~soooo	fddcmd
~sorry	mbgWam
~sort	hhlXjY
~sorte	eecfcl
~sorted	nhlTfW
~sound	Wokece
~sounds	eedmed
~sourci	eeeXoe
~sous	eeleed
~southa	ehegee
~space	iacecn
~spare	cYhmgd
~speak	amakhX
~speaki	gebefj
~speaks	Zhnaed
~specia	ZoXdbm
~specif	Zhadne
~specul	hgdffe
~speed	dmbeee
~spelli	deeeke
~spend	eeekee
~spendi	ebnefd
~spirit	asZckY
~split	bfeele
~spoil	fehcbk
~spoke	cXaanp
~spoken	V4cZYY
~sponso	bjghed
~sports	dhidff
~spot	dsYbeb
~spread	Zgbpcd
~spring	aShenk
~sprint	chejed
~sry	hddjee
~stable	bqcdcc
~stack	lbbfkc
~stadle	cpebee
~staff	fffflZ
~staffi	cocdfe
~stage	c2hTYT
~stall	fjedfe
~stampe	cjdjce
~stan	cndede
~stand	VlgjjY
~standa	dqcWcg
~standi	dYhdhl
~stands	ZbwbbZ
~start	ZWzcfa
~starte	ckmbiX
~starti	chcZjj
~starts	YXwcea
~statem	dZdped
~states	dfanee
~statio	bmZchj
~status	T3VcdY
~statut	cXmedl
~stay	qTnjTb
~stayin	bhocea
~stays	gmmcWX
~stcw	gccmed
~step	idbilX
~steph	kenacY
~steps	jYneed
~still	WDfzqi
~stinks	efddke
~stoked	eiegee
~stop	oZbfic
~stoppe	cjkVjd
~stops	bniiYX
~store	eYkele
~storie	cqbZgd
~story	inbcXh
~straig	jcbgWn
~street	djibde
~streng	jjdedb
~stress	hiebdf
~stretc	eefdek
~strike	Zgqabf
~strong	Zmcgaj
~struct	ediceh
~stuart	gjcefe
~stuck	eSngoZ
~studen	cgZgle
~studio	ebjdje
~stuff	hddeje
~stuttg	cdedmg
~sub	fhdeeh
~subjec	epZeec
~submit	gbZpce
~subred	gdkcee
~subscr	jdhdde
~subsid	iZdoae
~succes	wibWYW
~such	bcrcZe
~sue	apbgdd
~suffic	flbeee
~sugges	Ziaqcb
~suit	ZbYviW
~suitab	UuZcdf
~suitca	jdcdhg
~suited	didael
~suits	PYW7iZ
~sum1	geaehj
~summer	cgZYds
~sunday	bkbhbi
~sunshi	jVidel
~super	cjffff
~superv	Whjhid
~suppli	hXjjgc
~supply	ebfgek
~suppor	jaehdg
~sure	Xfilbg
~survey	iZedel
~surviv	cYrfdd
~susan	khaedf
~swears	brbbed
~sweep	kaffff
~swift	Zodefe
~swim	bidgdj
~swindo	gXaqee
~swing	kXdnde
~switch	hibfdg
~syllab	fenffX
~sympos	iabdnc
~synops	dgZZdp
~system	eebocd
~ta	hYYjcn
~table	lbfgWj
~tag	cgigee
~take	glUdyP
~taken	XkibVo
~takes	opPXai
~taking	aXjOzf
~talent	jdccei
~talk	Magkol
~talked	YpUdZp
~talkin	Wyacdb
~talks	atVgfc
~tamper	eieefe
~tanaka	dncYjd
~tane	ialeed
~tap	bZrcee
~task	esaYdd
~taster	kZdkee
~tax	afdjkb
~tea	hdfidd
~teache	dgnbYe
~teachi	ddeeem
~team	mdefed
~teamma	hYdkdi
~teams	budUed
~tech	erZbeb
~techni	pZfgdb
~techno	dlecee
~teleph	fejdef
~tell	ofXifb
~tellin	awadeX
~tells	peVYna
~ten	odZlYe
~tenby	ejhbed
~tender	mlZZdc
~tenure	gefkdc
~term	fifZcj
~termin	dkedeg
~terms	WbfbzW
~terrac	embbeg
~terraf	elccge
~test	duOcal
~texas	fefggf
~text	hfhYgh
~texts	Yqcdfe
~than	nackdZ
~thank	dUnZmg
~thanks	baledj
~that	gghjeZ
~thaw	ZTyecd
~thaws	XJ/bba
~the	ikfdea
~theatr	hkefea
~their	cpkXiV
~theirs	agibek
~them	XyZfcb
~themse	igfefc
~then	YwcalU
~theory	jbfgef
~therap	cjcckd
~there	htjYYa
~thereb	dchkee
~these	YhhmhY
~they	kyiUXX
~thing	cYlclf
~things	ccvfYX
~think	lghSgg
~thinki	awXdbc
~thinks	bvYZba
~third	XlTjgk
~thirty	dfdXmj
~this	YVojgh
~thistl	eZeqbe
~thomas	aZcqfe
~those	ZrkceS
~though	brPjcc
~three	bwXfeU
~threes	ehcjfc
~throug	lvZObg
~thru	dgeeie
~thumb	gjfeed
~thumbs	ikccdd
~thursd	dekXmd
~ticket	dbaglg
~tickin	erZacb
~tidewa	YWavlb
~tied	mgebec
~tight	gdkbee
~tilbur	fiedib
~till	rUfdck
~time	iblhac
~timeli	ekdefe
~timers	eldeec
~times	cmZgkZ
~timing	coWjcd
~tiny	padiZd
~tinyst	gideee
~tip	iakeed
~tired	kedfee
~title	ifegfd
~to	jfdeef
~tobi	eodbde
~tobias	caifdl
~toddle	kaheed
~togeth	hrWcWf
~told	XuPUhr
~too	hZTvlV
~took	gdbbpd
~tool	fcefmb
~top	cggebj
~topic	eddlef
~tops	hYkhee
~touch	kXffii
~tour	akVYnk
~toward	gbYeep
~town	YccsXl
~toyin	dfejfe
~tpm	cVcenm
~tracey	ccdeod
~track	ljabde
~tracto	fakgfe
~train	lcZcWq
~traine	fajbgi
~traini	fcboec
~tran	eXepff
~transc	cdardd
~transl	jdcjdc
~transp	eeffif
~travel	alXsZb
~treat	hbdmce
~trembl	fcgfhf
~tri	fffgff
~trial	XcgsXh
~tribun	brccdd
~trip	cknbbd
~troubl	YZhsbb
~truck	eeefif
~true	fZambl
~truly	djfdee
~truste	qoYaZZ
~truth	dcceob
~try	XUWpVw
~tuesda	igjbcd
~tulsa	lXkdee
~tunde	bfiied
~turin	iYeefl
~turn	YsjWiY
~turned	daYgau
~turns	fvhdXR
~tutors	lddfee
~tv	hidfee
~twelve	efjdee
~twenty	dfcgkc
~twice	fbjefg
~two	UoPsWp
~typing	dackmc
~tyrol	hgdeef
~ull	iiceed
~umbrel	dcdmee
~unable	eiacoa
~unclea	ePsmfX
~uncond	fefdje
~under	bVmdij
~underg	fhgadj
~unders	miXZfg
~undert	cZmmda
~unfold	ijdeec
~unfort	feeebn
~unfree	eanefe
~unfroz	dYnfff
~unhapp	jcidee
~unions	edfdek
~unit	iXmgdb
~univer	fdfffh
~unless	eeigee
~unpack	kdeeee
~unpaus	ebqbdY
~unreli	iYmeec
~unrest	kieebe
~unsign	edcnce
~unsucc	xgWkXN
~until	mWdcme
~up	cckZen
~update	hkUpZZ
~upgrad	jYdkef
~upload	XYgpkY
~upon	bVkigj
~urban	jggbZh
~urgent	jWrZbc
~url	eWrfbb
~us	kbdekb
~use	hieYYm
~used	ddoWcj
~useful	eeeefj
~using	dgkede
~usual	ibdked
~usuall	djefee
~ute	hekaed
~utilit	hgYecm
~utrech	fgWjal
~vacanc	ZnnZXb
~vacant	ecceem
~vale	kdhZjc
~valent	eiihZe
~van	Yicecn
~vantel	egeiee
~variou	clegfb
~vehicl	cifake
~vendor	ecefel
~ventil	gjfded
~verbal	feeefi
~verdic	nZZbji
~versio	edkgce
~very	WlcYjk
~vessel	jjhacb
~via	gichfb
~vicar	icfcie
~vice	fieeef
~victor	iWdejj
~video	Zjjjcb
~view	bogbed
~vikram	ZVmrac
~viktor	hbieff
~villan	ededoY
~vincen	hfcegg
~visa	biiibd
~visit	eWodef
~visiti	ddemdd
~visual	Tahjpc
~vlog	gfffff
~volunt	capbch
~vote	ofcabg
~voted	lagdaj
~votes	uVdbcd
~vp	dbngdd
~wage	ZieoYf
~wait	lRuWef
~waitin	oQZikj
~wales	bjejdf
~walk	iZhfjc
~walked	bbmeef
~walkin	cdnfcb
~want	VWcYzn
~wanted	qfQahi
~wants	g1XTdV
~ward	cjWZkm
~wards	ekdeee
~wareho	gibYld
~warm	bgddlg
~warmly	dfcmed
~warnin	feeeei
~was	dafckj
~watch	pNiaZs
~watchi	ifeeef
~water	ggldea
~waters	dhceje
~wattle	gdcgeh
~waves	eeedle
~way	jonXVV
~wayne	lceeff
~we	irdaad
~websit	cekbic
~wednes	jaehef
~week	cplXZb
~weeks	dZcmdk
~wei	YZseed
~weigh	lcdfff
~weighe	ejdfee
~weight	jhbeee
~welcom	caYZis
~welder	jchYlb
~welfar	Yqeedc
~well	jnNlae
~welsh	jddZek
~went	bYsafe
~were	WpcfZl
~wether	jhjbbd
~what	eilVid
~whatev	dZlife
~whatsa	hjecee
~when	bolfXY
~whenev	eifeee
~where	QdweYh
~whethe	jdgffb
~which	kYRzTf
~while	Thjibk
~white	dkeeff
~whitef	bndeee
~whitlo	dbjjed
~who	tSZfgh
~whole	kgefWh
~wholes	bieedj
~whom	bdckck
~whose	ebegmc
~why	jVhTYw
~whānau	ifecja
~wide	feddif
~wife	YYjnjb
~wiggle	jcffff
~will	enfZkZ
~willin	YTZydj
~win	Wngjcd
~window	jUlToh
~wine	hefeeg
~winner	eiefff
~winter	jdacgj
~wish	ZYahjp
~wishes	esZbcZ
~with	igdifZ
~withdr	iWolfU
~within	/HYbhP
~withou	peWjcc
~woman	qdZccZ
~won	llXZfd
~wonder	makccd
~word	xTlYfZ
~words	fkcgec
~work	dXjrVg
~worked	Wucdde
~worker	dXnmbd
~workfo	jaheff
~workin	dYilgc
~workpl	fdcmde
~works	aZXxjW
~worksh	fddmcd
~worrie	cdaoge
~worry	ekgfdb
~worth	lgYbdj
~would	Zabljk
~wrap	emdefc
~wrappe	dfcoeZ
~write	jellYV
~writes	tZZcib
~writin	nMVqeo
~writte	tgQaib
~wrong	bUeXfv
~wrote	eXbrak
~xx	eleddd
~yard	addpce
~yea	hdeeei
~year	fgohXY
~years	dZbpjb
~yeo	madlYd
~yes	ifTesa
~yet	cfZoja
~you	hadhif
~young	capcbf
~your	dgfgic
~yours	zZVZZh
~yourse	YVmXuV
~youth	gdehff
~yrs	elddee
~zack	jheebe
~zainab	ddbnee
~zestfu	hbkede
~zoe	alaled
~zonal	cZZkne
~zone	ieegee
~zoning	idkdde
~zoom	hcehef
~zwolle	hldZee
~élodie	egidee
~️	aXofgh
à	YgoVkf
éclair	YZdijj
élodie	rYRhel
élodie .	pUYfdn
élodie certif	eaardd
élodie has	aZacct
élodie media	rbddcb
élodie now	diWjie
östers	kfhdkU
überle	noVYWi
️	Tcfnhj
️ and	Yqbdjb
️ card	gaXsbd
`;
