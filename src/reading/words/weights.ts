// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.67, 0.62, 1.18, -0.31, -0.58, -0.24];

export const WEIGHTS = `
!#	jdZffh
!'s	hlTdgi
!.	bmecZm
!;	pkaeZc
!?	ZYYpqc
!@d	qoUfiU
!@p	piZfgV
!@s	YlVwdZ
!@t	cRoqbb
!a	cleddi
!a4	jggeec
!aadhaa	jZabcp
!aaliya	ecZdeo
!abando	cijbdg
!abara	ejeeee
!abdulr	dndheZ
!abe	ddlged
!able	YoaYas
!aboard	cZbkhk
!about	Zb1ecW
!above	djfZci
!absenc	albcnb
!absolu	feeefi
!abstra	ddaihh
!academ	bYblfm
!accent	bbbloY
!accept	gUimbh
!access	acqgcb
!accomm	cUkcbp
!accomp	egeclc
!accoun	mebfXk
!accra	djefff
!accred	eabaer
!accura	hfaenZ
!achiev	jeeffe
!acknow	fmgdeZ
!acorns	nbZjda
!across	eemaef
!act	egeked
!action	bg2OcS
!active	dUpjeb
!activi	akibkb
!actual	Nladbt
!acute	ebkedh
!ad	qbZhbd
!add	bblfYj
!added	ddendc
!adding	eYceep
!additi	jkhbcZ
!addres	ddoZde
!adebay	gomZdU
!adeyem	bnabej
!adjust	dZdkdk
!admini	hZjqWb
!admiss	fbhebl
!admit	aUbXfz
!admitt	WPfUY8
!adopte	ebpeea
!ads	hXjcek
!adu	cgmedd
!adult	hbmgeb
!advanc	kbUccq
!advent	cjheed
!advers	cmeeec
!advert	SX0biV
!advice	blfefe
!advise	hYjmgY
!adwoa	fbdiam
!affect	Xereaa
!afford	fddjeh
!afraid	doUaao
!afresh	kefeed
!africa	WmYYsV
!after	dafeZr
!aftern	nXdZld
!afterw	jZocae
!again	jZcSft
!agains	ghiZsV
!agata	dfhmdZ
!agenci	eifffe
!agency	qZWetT
!agenda	TxfabU
!agent	mjkbZT
!ages	eeUepg
!agilit	bfcddo
!agm	ejdege
!agnolo	ameidd
!agree	orYagS
!agreea	eabdfp
!agreed	f5heIO
!agreem	dheedi
!agrono	dbbdep
!ahead	Rifaav
!ai	geegff
!aidan	eXliee
!aircra	feefgg
!airlin	dealdh
!airpor	cfieeh
!aisha	olPhhY
!alarme	ihXkfc
!alas	dqWcib
!alejan	ajcdfk
!aleksa	gehffe
!alerts	efjffc
!alias	dfkleW
!aligne	fceefj
!alike	sXbhaa
!alive	cUnneb
!all	Wjigch
!allerg	ehaegj
!allie	cXfhlf
!alloca	eedieh
!allott	bWgjhi
!allow	kicadf
!allowa	lUolZX
!allowe	jehecf
!allowi	dccedo
!allows	hhceeg
!alone	dgicci
!along	aYoVcp
!aloud	nZifeZ
!alphab	ijbdee
!alread	WQTZd7
!also	tXcbZk
!alter	hbcefk
!altere	jhdeed
!altern	bjYiZm
!althou	ejedge
!always	gkYeXm
!am	aajedm
!amanda	hdiekX
!amara	ebcgem
!amazin	ebedlh
!amende	fbkffe
!americ	dqeeeY
!amit	cbdeep
!among	aMZVZ/
!amount	ijYgag
!an	cpfgUj
!analys	ecelee
!and	cldceh
!andre	fddffj
!anew	kfbefe
!angry	nXeekb
!anh	eeciei
!aniela	dgYebp
!animal	Xkfgkb
!anjali	hqaddY
!anjeli	dacemh
!anneli	Zhdcdo
!annika	ebkeef
!annota	jfeefe
!announ	gsbifN
!annoye	cVYcav
!annull	bWmcam
!annum	bbdhco
!anonym	ncblfV
!anothe	ZvcZhb
!ansah	cqabce
!answer	P2qeZQ
!antici	fgefhd
!anton	hfhfgZ
!antune	bncaYm
!antwer	edcidj
!antwor	qYakbc
!any	UlqVcn
!anybod	ZgocYi
!anyhow	kgcede
!anymor	UmhZVp
!anyone	Zcccok
!anythi	hsrXZT
!anyway	iddela
!anywhe	laqfVW
!aoife	fkcddf
!apac	fdheeh
!apartm	cblhed
!apolog	anXsjO
!app	kakacf
!appare	YZVdcz
!appeal	ZUSUh6
!appear	iQebZu
!append	ebljea
!applic	XazYYj
!applie	XV5koD
!apply	bcpddd
!apply1	eYdfjk
!applyi	cbmYbn
!appoin	TaegR5
!apprec	Yfcmic
!appren	YbYUY4
!approa	ebdoee
!approv	bwYVQl
!april	fdgYmf
!aptitu	hNgqYo
!aquala	cgcele
!arbori	dfgeeh
!archiv	edifeh
!ardent	fbgeej
!are	gjWhnZ
!area	fXWlfn
!areas	fdYike
!arguin	hjdfed
!arises	edlddf
!aroha	gdejed
!around	ZpaaYo
!arrang	bZqYei
!arrive	ZedoYj
!articl	dmZchh
!artist	gclefc
!as	cngaYk
!asbest	dXadsX
!ashgro	YqZdeh
!ask	erpZbR
!asked	bV3diQ
!asking	fegWem
!asks	dckifb
!aspen	ifciee
!assemb	eeeeke
!assess	echgfe
!assist	ZLUZo1
!associ	cdhZli
!assume	emahdc
!astrid	nmbbbY
!astron	peYeeb
!async	raWedY
!at	djkaZj
!ate	fscbbW
!ats	eaaejm
!attach	UjkmSf
!attain	deedfl
!attend	hTgflh
!attorn	fbjmab
!audio	eemeeb
!auditi	beUlaq
!audito	bnZcmb
!august	emdffc
!auréli	Xqhdcd
!author	YoZkUj
!auto	gZbdim
!automa	YbYjds
!autumn	mcbeeh
!avail	cbXimg
!availa	XRrdYq
!avenue	dgdkde
!aviati	eefffh
!award	dVbddv
!awarde	cZhhYn
!aware	badidn
!away	jdndeW
!aydin	bkffff
!aye	gfeeff
!b	eViqVf
!b2b	bZcjen
!back	XXimdl
!backen	eddhei
!backgr	djahhe
!bad	ftZicU
!badge	gkbefe
!bakeri	heehde
!bakery	fcbrdZ
!balanc	dhXckl
!ballot	fedffj
!bancro	eddldf
!band	eZahep
!bands	lhbeag
!banerj	dcahdn
!bank	Xpafgd
!banker	ZoZana
!bankin	kYceii
!banksi	mYlbdb
!baptis	bcnhgW
!bar	faTkcr
!barber	ddbfen
!base	dXredd
!basica	Yhcfjh
!basis	ejdeeg
!basque	feeefh
!batch	eideeg
!bay	hbodeY
!baz	eYceZq
!bdm	ilYecg
!be	acebZy
!beach	egXeem
!bear	VnWggl
!bearer	ckdddh
!bearin	ecocfb
!bears	ebjhfd
!beat	bbLZss
!beatin	edeclf
!beaumo	eWanel
!becaus	ZmVafr
!becca	Ycadln
!become	XTgYlr
!beds	faenjZ
!been	gzZZbb
!beer	feZcbr
!beers	dechfj
!bees	hhbbgg
!before	d9RcbW
!befrie	ckYled
!begged	cZhdep
!begin	fjddic
!beginn	eheeeh
!begoni	eckZdk
!behalf	lXqddW
!behind	XrhVUi
!being	YSzUbp
!belgra	hidgcd
!believ	RYrfpa
!bell	celnZa
!below	erXZhe
!ben	kiVice
!bench	ZfnjbZ
!benchm	ihYpYa
!bend	fdeeek
!benefi	ehZkeg
!benelu	epZddb
!bent	eifeff
!berth	dZheem
!best	fdYjgj
!beste	fXjieh
!bet	V1XcbY
!bethan	Zocaal
!betrie	dYYhgo
!bets	cmejeY
!better	klcKpc
!betwee	fhaikZ
!beware	ejbmad
!beyond	5RiYbU
!bhai	hpcddZ
!bidder	jdYbij
!bielef	Zmfddg
!bien	egefei
!big	aladjf
!bill	fiadck
!bin	fhZljX
!bindin	bmZZem
!binned	epfddW
!bio	fVVkbs
!biogra	Zjglca
!bird	VqoaaX
!biscui	dlbfbi
!bit	YVkkke
!bite	edihee
!blank	eddkbk
!blauwa	cfhYZo
!bless	ekcmca
!blind	ZZgcgn
!blow	fWacmn
!blown	clbcjf
!blue	lYbddm
!bluegu	fdekde
!bluest	ecakej
!blunt	cnedee
!board	ZmXgZl
!boards	easZjW
!boatho	eaadcr
!bodega	kiaeed
!body	docfec
!bola	endeeb
!bold	dicmdb
!bongan	deoeea
!bonne	ggdfeg
!book	khnZXb
!booked	ZsbqYP
!bookin	blkfbZ
!bookke	eYhdco
!books	dqVddh
!boroug	Ztacda
!boss	chWehn
!boston	faeeem
!bot	edceen
!both	fcbgXp
!bother	aQemnh
!bots	fefgff
!bottle	dklZdZ
!bottom	deekee
!bought	bbbqcf
!boulde	iZlida
!bounce	djcdej
!bound	csYcde
!boxes	fekfeb
!bpo	jeeeff
!brahms	ecmekX
!brain	emdfeb
!bramle	fbjefh
!branch	nZYlkW
!brando	cuVbaX
!brb	Xodeeg
!break	fabnef
!breakf	dwScdZ
!breaks	docefc
!breaku	dgfeie
!breath	gyYWZZ
!brenda	fameed
!brenna	hUilja
!brewer	jdZdcn
!briann	akbflb
!bride	eageel
!bridge	eihefc
!brief	dYlfei
!bright	hccfmc
!brilli	eYsZbc
!bring	gTlUcu
!bringi	cVcjZt
!bro	ffdffi
!brody	cfkfcd
!broke	ficeci
!broken	hhZbcm
!brothe	edZedp
!brough	eN3aZY
!bruno	fgfffe
!brush	dhcmda
!brusse	cghaek
!bsc	arXeja
!buddy	ibceek
!budget	bckYbo
!buenos	crafcZ
!bug	dcYfnh
!build	dhakee
!builde	iebdcl
!buildi	iXljfX
!bursar	Sblcdr
!burton	YcfZgq
!bus	aWyadY
!buses	hddidf
!bush	dddefm
!busies	lYncea
!busine	XgxUad
!but	sPYomY
!button	dgeldc
!bx	dXZmdo
!by	qedejU
!byrne	kgeced
!c	fffgfe
!cabin	ecegej
!café	gedfdj
!cake	fddeih
!calder	eobdeb
!caleb	Zcendj
!calend	i5QVYZ
!calgar	eabekk
!call	ricWec
!callba	cUjcdo
!called	geVXjr
!callin	UndbXs
!calls	gXqced
!came	WYceon
!camill	lhhfbX
!camp	edhcei
!camper	kbblec
!campus	qXTqbb
!can	Zkoeae
!canber	Znebdi
!cancel	if2eeC
!candid	gVseed
!cantee	ecfmdd
!canvas	eeeakh
!capabi	maWdlg
!capabl	qZceee
!caps	ciYige
!captio	ncdefd
!car	chifgZ
!card	eRktYd
!cards	dhhech
!care	jYUhsc
!career	eenaed
!carers	ibhddi
!careta	ejcdeh
!caribb	ccchel
!carlos	egbgei
!carrie	cgbbdp
!carry	aXYmcs
!carryi	aSzZca
!carys	idefff
!cas	bqeXee
!case	d1ZZiM
!caselo	ckZhlZ
!cases	dbmeee
!casewo	jfcdeg
!cashie	jgeced
!castel	eeaoeb
!casual	cXqcge
!catalo	avbWeb
!catch	einhbU
!catchi	fXoffe
!cateri	efaodb
!cathol	dZZrdf
!cats	ebeifj
!caught	Zklcdb
!cause	mdYoVf
!ce	doccec
!cedar	dYhlhc
!celebr	halbjZ
!cell	bamkdb
!cellar	echkeb
!centra	afedem
!centre	aaYZju
!ceo	VTgler
!certai	etfbdR
!certif	hdclXg
!cfo	eZbdbs
!chain	feggch
!chair	aVZXbz
!chairm	dbeebp
!challe	hVniec
!chambe	fhckec
!chance	blVUkm
!change	sYkeXa
!chapla	dgekec
!charge	chbecn
!charit	bgZefn
!charlo	mcefec
!charm	nXneeX
!chase	okZiYV
!chaser	kbbjde
!chasin	gWjclf
!chat	ZimigU
!chatbo	dideei
!chats	ffheff
!chatty	ckiZci
!check	mekXZi
!checke	eijeeb
!checki	rPoacV
!checks	jXhlYh
!cheeri	cfYedo
!cheers	cdegel
!chef	fjZgeh
!cheryl	edbeen
!chiama	fcdfkg
!childc	eZrfca
!childr	Xdcdsd
!chloe	ggXkaj
!chloé	efckee
!choice	clcYfj
!choir	cWdalo
!choose	ZxXVgf
!choosi	argcdY
!choreo	ncdded
!chose	bZfeli
!chosen	g0bbXT
!chowdh	fdgdei
!christ	hXpdbf
!chukwu	fhcqcW
!church	aXYano
!churn	pzTYWR
!ciao	lYbakh
!cipp	cijeec
!circle	dhdkce
!circli	jfedee
!circul	beodcc
!citize	jjeZee
!city	ZcYbZu
!civil	dYkdmc
!civili	aXlbcp
!claims	ldaefg
!clappe	dZcgap
!clarif	dbljdc
!clarit	iXdeem
!class	qjWcgX
!classe	Ycined
!classi	efjfed
!classy	fdeedk
!claudi	eehfjb
!clean	eibeek
!clear	dpPtVc
!cleara	eedhdi
!cleare	gmSZfm
!clearl	kdhced
!clears	cZalel
!click	bTXtdh
!clicki	kZgdeg
!client	haYcqf
!cliffh	hdieee
!climat	ncagha
!clinic	dqWcgc
!clock	eaceen
!close	hadghg
!closed	ii3WaI
!closel	fhdefg
!closin	UhsgbU
!closur	cdjemY
!clothe	jjlciQ
!cloud	jeeefe
!clover	eccddp
!clue	dziYZL
!co	egkabi
!coach	dUWdeu
!coal	ekeeec
!coalfo	dcoded
!coasta	lZjded
!coc	ZlZkeh
!code	dcfldg
!codear	dejdeg
!codes	khWfZl
!codice	hagapZ
!coding	ecdmee
!coffee	phXXqT
!cofion	icieee
!cohort	eYcebr
!cold	cyVZhU
!cole	fajebj
!colin	fXdeng
!collab	YTlWZr
!collea	kiiZjU
!collec	flfceb
!colleg	hcaicl
!colomb	gUYbgt
!color	eajcdj
!combin	ejceeg
!come	ZlfcVr
!comes	ilwVWQ
!comfor	Ytaffa
!comfy	eeebmd
!coming	Xarcam
!commen	hbqaUi
!commis	iUloiU
!commit	W/VYeM
!commun	oWfWek
!commut	hdaidi
!comp	fgdfie
!compan	fkdZbj
!compar	engghS
!compen	bWmhdj
!compet	fcelcg
!compla	jedfia
!comple	ghSvWd
!compli	ohjbcU
!compos	dhZldf
!compre	hafahl
!comput	ddWees
!con	ffefeh
!concer	lZldhY
!concie	edieka
!conclu	j4NbVQ
!concre	drdbda
!concur	kSZipf
!condit	ecemfd
!conduc	fiVZbs
!confer	fdbekh
!confid	enaiYc
!confir	dwahNc
!congra	ciZThq
!connec	hbccji
!consci	ehdedj
!consen	elZkgX
!conseq	aWqegc
!consid	bBQga/
!consol	eeedek
!consta	ganeeb
!constr	jebZhj
!consul	ghcZei
!contac	sambaX
!conten	jcnbeZ
!contin	WGqYb2
!contra	XknYZj
!contri	XSftfg
!contro	khZcie
!conven	hcclee
!conver	jVenbg
!convin	ejVfan
!coo	gjaeeh
!cook	icdeej
!cookbo	eUUmpg
!cool	dhddcl
!coon	bbbfof
!cooper	eddfej
!coordi	dlhcdb
!copenh	ieeied
!copies	ebdjej
!copy	ZRj0cS
!copywr	gWeoef
!corey	eheied
!cork	eijdZf
!corner	aakdnb
!corpor	dafXnj
!correc	bNzeYa
!corres	hfbcig
!cost	fZmdeh
!costs	oYaeal
!costum	dcieoV
!cottag	efdfej
!could	Ssbdej
!counci	poUbbZ
!count	E+elSX
!counte	ZaexcW
!countr	fjbbbl
!course	RlZlbp
!court	Zancdk
!courte	kkXcnT
!courts	ibdhhe
!cousin	cgbpnU
!covent	gdefei
!cover	bQamjo
!covers	ciSmek
!covet	mcegcc
!cpcs	dbjddi
!cpd	VlTmhb
!cqc	edeffj
!crammi	deeieh
!crazy	jfeeee
!create	harZbb
!creati	cubbda
!creden	eeeefj
!credit	jbcgie
!creek	debcqa
!cresce	iifdec
!crew	Vfqcdf
!crews	fcpbcc
!crimin	edmgcb
!crm	cecesW
!croft	deilXh
!croiss	bpYicY
!cross	rcPhnZ
!crosse	miYcdd
!crossi	lkXahb
!cruelt	diefeg
!cruise	emcdfe
!cry	bkdcch
!crying	edkceg
!cs	foZeeb
!ctc	eiZjbi
!cto	dbjXeo
!cultur	Ybiclj
!cum	cXbmlg
!cup	kddbej
!cupboa	dpbbdc
!cuppa	fmgadc
!curato	hUnZoa
!curios	emZcgg
!curren	lcpafU
!curtis	cejdeh
!custod	ibbdfm
!custom	jcbbcn
!cut	cgOLX8
!cv	VZrbYk
!cvs	hdRrhd
!cwmbra	beelff
!cycle	fhffff
!czech	gYndcf
!da	acblmb
!dad	haoajW
!daily	cheiff
!dairy	YccZpk
!dalget	ebdedn
!dana	edYqec
!danger	ecbldi
!dank	leejdX
!dare	olfUaY
!darlin	gbcpcb
!darren	deRjin
!dashbo	hgfZie
!data	RkgqXc
!date	U/adYL
!dated	kfcefc
!dates	O/QUUU
!daught	diieed
!davide	edddlf
!dawdle	hidfed
!day	U/WTbP
!days	d2Hccc
!daze	fddffj
!dbs	jlhfXa
!ddmmyy	gdchhe
!dead	WdvlbP
!deadli	amWuXZ
!deal	ZWmemd
!dean	awgacU
!dear	XYqmhX
!deb	rWZjce
!debrie	gjhaiZ
!debugg	dgaicl
!decide	b/RhaO
!decidi	S/ZUbT
!decisi	f5ceYL
!deck	fdaeen
!declar	cYZoan
!declin	aiUeni
!dee	mlbedX
!deep	lbefee
!defini	Q4XZbZ
!delacr	ZnkgdV
!delay	fZpegX
!delaye	eeheci
!delays	fjeefd
!delgad	edieYm
!delhi	fWmdfk
!deli	cieefh
!delibe	gnbeeb
!deligh	feefje
!delive	iYebik
!delphi	deXipa
!demons	mbcelZ
!denied	ffjedd
!dentis	ZWmqcb
!depart	nNifdl
!depend	oeXicc
!deploy	cgYYjn
!deposi	gdefdj
!depth	dWbadv
!deputy	agldee
!descri	baldld
!design	aVhbjo
!desira	fbdifi
!desk	nXrbeW
!deskto	fbndeb
!detail	dZkaZp
!detain	dacejk
!determ	cpfeda
!detroi	fifgec
!dev	eheffe
!develo	efWhZn
!devon	caZncl
!devs	effhee
!dhal	ehefff
!dhillo	ddjlbc
!dialys	ebhked
!diary	cuWWci
!dice	ecXXaw
!dicky	Zpicca
!dictat	cdlcch
!did	khjZeZ
!diem	ecifjc
!diet	dkcfka
!dietar	icmedZ
!differ	lifdbZ
!diggin	edeieg
!digi	eeeanc
!digit	gdledb
!digita	auabda
!dignit	jeeefe
!dilnoz	cXsdcb
!din	jnbZca
!dinner	dfbhbl
!diplom	cZqdmW
!direct	gifqYU
!disabi	pldSac
!disagr	ebscdX
!disapp	drYddb
!discar	keeeee
!disclo	eieffe
!discou	cjYjeh
!discov	hjcdgd
!discre	Yaioeg
!discri	cdcgcn
!discus	dbrecY
!dishea	pbccef
!dispat	bkefdg
!displa	dhedci
!disput	dadclj
!disqua	jfcmfU
!distin	dXccpj
!distre	dkfeed
!dlamin	dkhcce
!do	iilabc
!dobbs	damccj
!docksi	eXcejm
!docs	klZadc
!doctor	claeeh
!docume	XWlcen
!does	lndcWc
!dog	5LeajW
!doh	eedlee
!doing	Uaglfk
!don	gneceZ
!donati	deihee
!done	guSkWZ
!donor	ijebiY
!door	fVroYX
!double	eajeei
!doubt	lQWT0j
!doubts	gdeefi
!down	kwYhdN
!dr	kdcbkc
!drag	vOWflf
!draggi	gbddlf
!drains	lZeefg
!dramas	cbocec
!draw	fbhjbh
!drawin	cjYcao
!drawn	f9RTXY
!dream	eXdfpd
!dreamt	fcdfhi
!dresde	lUcmef
!dress	fddecm
!drink	flZZmb
!drive	chbefl
!driver	daaiar
!drivin	bmdacj
!drone	efdffh
!drop	clZkce
!droppe	hlbicb
!droppi	ejikeV
!drug	eaanff
!dry	mlZbdd
!du	eegied
!duarte	ehkeea
!dubai	glnccW
!dublin	dmaeeg
!due	ZghZjk
!dull	cYledl
!dumb	kieedb
!duncan	gWidlf
!durati	iffdia
!during	anmZdX
!dust	idddjd
!duty	oecccf
!dyers	ccbjld
!e	ckXgek
!e13	bhjlbZ
!each	kmZedX
!earlie	cwTdZc
!early	eidkae
!easy	VaVjZz
!eat	dWcldo
!econom	bgkddf
!editin	ddflee
!editio	nbbcma
!edtech	ceamcj
!educat	ecgeej
!effect	ecddkh
!effort	gWohkX
!eight	dqcccd
!eimear	cdgeoY
!either	Q2naTb
!elabor	eZeeco
!elders	dfdgfh
!electe	ctccXe
!electi	fcilea
!electr	dbbsda
!elegan	feegei
!elemen	ffggfe
!eleven	fecled
!elif	chnbdc
!eligib	eVZaX0
!elimin	gmYgfe
!elin	hhcfdf
!ella	cdrcda
!ellie	eaekeh
!elliot	dgndea
!els	dqbedb
!else	aVwaoX
!elsewh	moiYdR
!email	kcjdae
!emaile	pbicdZ
!emails	Yfcmhe
!embedd	eckeee
!emergi	fcccdo
!emma	ddeeel
!employ	RPnXM/
!emre	fegfeh
!emt	cpjdbX
!enclos	dmamXe
!encour	egkeeb
!end	g0eUXS
!ended	eefeje
!ends	edhdfh
!engage	YZjfQu
!engine	diYafo
!enhanc	olXkbU
!enjoy	iecbbm
!enjoye	iZhiee
!enkosi	bYlVbs
!enough	SYMcY/
!enquir	qfebYc
!enrich	adcdeq
!ensche	ecndZg
!ensemb	cgejee
!ensure	gkceee
!enter	geVgbn
!entere	ecneeb
!entert	jhbiea
!enthus	dbdeki
!entitl	dRncdq
!entran	dcabcs
!entry	jfgcce
!envelo	pQhjcf
!eoe	feifee
!episod	lflbbY
!equal	brcadd
!equipm	clkddZ
!erasmu	miSijZ
!erin	jigccb
!escort	chiidc
!españo	fceffj
!especi	bfUYbw
!essay	mYicdf
!essays	idfgee
!essent	eToliY
!establ	ajeffh
!estate	acoadh
!esther	blladc
!estima	fpbbea
!eta	YyXbcX
!ethan	aXvddc
!ether	eZneef
!eu	eecmfc
!eugeni	gengdW
!europe	cflfcc
!evalua	kXbnea
!eve	ciefhd
!even	XjmYge
!evenin	cmbkcc
!evenso	emeeec
!events	eeghee
!ever	bfkajd
!every	mTgdfi
!everyb	gbVqcg
!everyd	lcchde
!everyo	euhTiU
!everyt	ZQyghc
!eviden	eddfel
!ewa	feegei
!exact	rlWYbY
!exactl	vTWYmc
!exam	Vbjogd
!examin	kWdden
!exampl	nafjdX
!excava	jgdffd
!except	taRbSr
!excite	clheeb
!exclud	cldkdb
!exclus	cWcbdw
!excuse	cockcX
!exempt	eYhddm
!exerci	chhZdl
!exhibi	ockcbU
!exist	eTfXY0
!exists	eTNeZ9
!exp	cbjjdc
!expect	Nzcdge
!expens	gdVhbq
!experi	acjXik
!expert	hbbeem
!expiry	iiYbig
!explai	kUWjbo
!explan	egkeeb
!export	eacdfo
!expres	ghebeh
!extend	bSbbY2
!extens	bedhlc
!extern	dZjedk
!extra	okWmcS
!extrac	edkfed
!eye	akgbdi
!f	bvWYmY
!face	ehaffj
!factor	hdXgld
!facts	naeefe
!fail	jnaeeY
!failed	encgnR
!fair	aWYfa0
!fairne	dcZeep
!faithf	faeeen
!fall	WnZghi
!fallen	ooUaaS
!falls	vZabdc
!false	njYddd
!family	hVXtXg
!fancy	ZUmrhZ
!fantas	dXldle
!far	a/aVZQ
!fare	dkefee
!farmer	hkcffc
!farms	dbnffa
!fast	hvPdaZ
!faster	mihcdV
!fat	ahcehj
!fate	jefedf
!father	eYjcdl
!fathom	dfchkd
!fatou	eaiedl
!fault	asbfdX
!favor	fdeffj
!favour	cDNZd/
!fax	ffifee
!fd	cdhlec
!fear	Xefnbg
!feasib	idffff
!feast	geeeej
!featur	nWZagn
!februa	bhiejb
!fee	efajdj
!feed	eZmZek
!feedba	WgZaax
!feel	Yakbao
!feelin	Xanfak
!feet	eeedmd
!fellow	XZhajq
!female	aXXgbw
!femi	cdepeb
!fergal	gefehf
!fern	dZrdcb
!fernan	bhdecm
!fernda	bcuaaY
!ferry	bYlccn
!festiv	Zggncc
!fi	clbgch
!field	reRgZj
!fields	dbibfl
!fifth	gcemhY
!fight	koacYb
!figure	lXYcdq
!file	TvVzXU
!files	hgkfeY
!fill	cVoPV1
!filled	jsuaZI
!fillin	aMjXY3
!film	dcnfec
!filmin	bceoed
!filter	dfamdg
!final	duLRgq
!finali	WsZfdg
!financ	cpVmUb
!find	fZXlen
!findin	jileeU
!fine	eZbeim
!finger	eVbmmf
!finish	WyWngP
!finlan	jbkefb
!finley	gedeei
!fintan	XUbqcm
!fiona	bkkeec
!fionnu	icdenZ
!fire	jcjieY
!firear	bpdeec
!firefi	emdded
!firm	V0bdkN
!firmwa	ekeeee
!first	aXWjmn
!fiscal	fdmdaf
!fishin	akacnd
!fit	TNVTa/
!fitnes	alccei
!fits	dXdjfn
!fittin	hYbcmi
!five	ZnWejh
!fix	ZzcZcX
!fixed	M/NeYQ
!flags	hjZigb
!flash	ehaedl
!flat	jiYehc
!flatma	beeeme
!fleets	fehhfd
!flexib	jcfcfh
!flight	Zsedcb
!flip	idehfe
!floode	blechd
!floods	gjeeed
!floor	cYXiio
!fly	dldieb
!flying	eejdef
!fobbin	edeeld
!folasa	acjddm
!folder	bfciej
!folks	jYeemb
!follow	nfjQVl
!fontai	dfdeld
!food	eYhmlV
!fool	fggehb
!foot	cdZedp
!footba	cchsbX
!footwe	coecdd
!for	aehYZw
!forema	hkZagf
!forese	kiacdg
!foreve	mbfimP
!forget	iiduTP
!forgiv	dkcedg
!forgot	m/OaZN
!forkli	ceySaZ
!form	YblsYY
!formal	bahxUc
!format	dgceek
!former	qZWjde
!forms	hjVjdf
!formul	ecndde
!forth	jihfbX
!forty	dZmcck
!forwar	VQoWY4
!foster	amgcdf
!found	bxYaZd
!founda	jcdjde
!founde	ldddfe
!four	lGiXY1
!fourth	Zcqaja
!frame	brVbfc
!frankf	ejdefe
!fraud	cgcsbW
!free	WdlkjZ
!freela	ajoUia
!freeze	hhlfaW
!freigh	diigcc
!freque	eabeep
!fresh	fjeffd
!friday	mhUZje
!friend	jlQefi
!frikan	ejdefe
!from	kkdZZl
!front	bZoibf
!frozen	dhoccX
!fruit	ebdedo
!frustr	egdegg
!fuel	efeefi
!fulfil	fhfefe
!full	iQLdg3
!fully	eYteeT
!fun	eTmiYm
!fund	geeffg
!funder	fcgbek
!fundin	efWddq
!fundra	hmfgaV
!funera	ihdeec
!furnis	eecfek
!furthe	eWgUhv
!fusion	ecaebr
!future	ffceek
!fy27	eUfeer
!fête	geicff
!gabrie	Z0UZeY
!gaffer	aWThbu
!gagnon	dqceeZ
!gain	hdjeed
!galway	eedibj
!gap	kglWba
!garage	ebnffb
!garden	bbgbjk
!gareth	efekec
!gate	jblbdb
!gather	jYobeb
!gave	iRjele
!gdansk	paeded
!gdynia	kZhceh
!gear	elcdef
!geelon	defjef
!gemma	bldfdf
!gender	diegfe
!genera	mZmZXj
!genero	Uhbpmb
!georgi	eefdei
!german	dflced
!get	Xeaeir
!gethin	acebbs
!gets	lidgab
!gettin	XfUacy
!ghost	jgceee
!ghoste	ldaedj
!ghosti	nbhjcX
!gift	elcddh
!gig	qXWdbm
!girl	bXUZlt
!give	U9WUfe
!given	P8cVUe
!giving	nhYXdi
!glad	jcmbbc
!gladly	ecdejh
!glasgo	egddhh
!glassh	nZifeZ
!glove	eldfed
!go	cbgiZn
!god	ebekdh
!goes	jhlhbS
!goggle	deadfn
!going	YWhTa7
!gone	jgjheV
!good	YaRnis
!goodby	fcjhee
!goodne	oUdmed
!goods	lZbeek
!goodwi	lcdceg
!google	Zlbbnc
!gossip	gnVegd
!got	dmadUq
!govern	hcmcZg
!grace	eicald
!gracio	djaidg
!grad	ebcetW
!grade	eaYnfg
!graded	ddcdpc
!gradin	dbcjmb
!gradua	ihchiY
!grand	chbddn
!granda	ebcecp
!grant	bbUeqk
!grante	daZXUw
!grants	cleede
!graz	jkceea
!great	iUhegi
!greate	dgcikb
!greatl	eXbenk
!greek	ehdhee
!green	aoaWcm
!greenh	dXjfdl
!greenl	diafej
!greeti	foaghT
!greg	aamidf
!greywa	jigfbZ
!grid	kbcjdf
!gritte	fdejch
!grocer	iidded
!ground	cYlZcm
!group	cjVjcj
!grow	eZclmZ
!growth	jiZbbl
!grüsse	hbelce
!grüße	icdiee
!gs	dajdek
!guaran	e7eYTL
!guardr	cfadkj
!guess	hyShXW
!guessi	rcbbcf
!guest	igdeee
!guidan	dfUlpb
!guide	fddeek
!guided	edaedp
!gulp	jdegee
!gunawa	dwbadW
!gustav	ebfnjX
!guten	efdeke
!gutted	fddecn
!guy	bfaelh
!gwen	fbcefo
!gwilym	icdhhe
!gyms	dgmjZX
!győr	dhhefe
!hackat	jebdkd
!had	gddcih
!haggle	dgaehj
!hague	dickdc
!hairne	hffeee
!half	YnRucZ
!hall	fYbjdm
!hand	kwUTde
!handed	eZnlYb
!handin	eebjic
!handle	fXgkmX
!handou	epYeec
!hands	aokVcd
!hang	gchgia
!hangin	qpXZZW
!hangs	dbceen
!hania	hgZfkc
!hank	eiambd
!hannov	cbdkdj
!hanove	cZcemi
!happen	VpqWYf
!happie	dbcinc
!happy	ibjWnb
!harbor	dgajei
!harbou	ginYcZ
!hard	VQqYZx
!harm	dgjefc
!harrow	URiccx
!hartfo	fjdeff
!harves	YlggkX
!has	Z8fYYU
!hate	Xccohf
!haul	fmgdda
!have	ejdZfk
!having	gdQgQ1
!he	cejeam
!head	Vgafpg
!headco	ccfbcp
!headqu	eehcif
!heads	WsbjdY
!headsh	eleehZ
!health	beYpib
!hear	hgjjhP
!heard	ojddjP
!hearin	fcjlae
!hears	seWXdb
!heart	bccaXx
!heartb	ceeape
!heavy	fcddem
!heels	kbcied
!held	anmaab
!helga	kbalcd
!hello	soWeeT
!help	UetWVj
!helpde	Zdocic
!helper	ablide
!helpin	fjfggW
!helps	lcghda
!helsin	dpZeed
!hence	dicedi
!henrik	gYhecl
!her	Yucbcd
!herd	bbfccq
!here	Yjebij
!hereby	ehdfdi
!hers	dmTkej
!hersel	dheife
!hesita	gZbfil
!hexley	efejee
!hey	aodadh
!heyyy	paXdkc
!hi	cXrbdb
!hidden	hadndc
!hide	egcfkd
!hiding	edefje
!high	dhaclg
!higher	deeaoe
!highes	ekeefd
!highli	dajaZo
!hii	geYekh
!hike	ccklda
!hilde	imddeZ
!hill	eliedY
!him	Y2YaZb
!hire	hWfain
!hired	jWxiXW
!hires	eW0WYf
!hiring	XLmXY7
!hirosh	laZial
!his	h0cXTW
!histor	eobced
!hit	oafaja
!hogan	fdcfel
!hold	dzJgff
!holdin	ftZVhb
!holds	f0RkWT
!holes	heeeeh
!holida	gpZYef
!holler	dekefe
!hollow	cdcnbh
!home	jTlVlg
!homes	YwUdbf
!homewa	dfeema
!homewo	qdlgaR
!hon	eckeee
!honest	fpTeed
!honeym	dWbref
!honour	fefiWj
!hope	bcSbiw
!hoped	YQacd4
!hopes	gZVVms
!hoping	mZkcca
!horvat	ekchce
!hospit	gZqddY
!hosts	cfkedd
!hosur	hffffe
!hotel	efefei
!hour	4McdgX
!hourly	cndeed
!hours	OdaWa1
!house	opUZba
!housek	njXcee
!housin	ehdffg
!how	WyjacZ
!howdy	iediee
!howeve	iUjbbo
!hq	aiacbm
!hr	jXearc
!hrs	cdelee
!hub	Yieleb
!hughes	eZbbds
!hugo	djoYcZ
!hugs	ecceco
!hum	beobgc
!human	qqQfWe
!humanl	edociY
!humans	eegdfi
!hun	oebalY
!hungov	dfaeen
!hungry	gcZnee
!hunt	kSodrT
!hurrie	btagbZ
!hurry	U/RVlL
!hurt	gcelec
!hydera	cncdjY
!hydrog	kSsdeZ
!hygien	effgff
!i	dekfef
!iberia	fgbdmc
!ibrahi	dmddec
!ice	fnXemZ
!id	cYnmcX
!idea	T4raYM
!ideal	deelfd
!ideall	cnZbkc
!identi	Ytcfcb
!idowu	icedbl
!if	ZskdcW
!ignore	XXXvan
!ignori	cqeddZ
!ii	fefffg
!iii	jlZeeb
!il	cccemh
!illnes	enYidb
!illust	hWimdc
!imagin	cgjaid
!import	VqbmdX
!imposs	Yseeeb
!impres	ZkmdgW
!improv	jddehe
!in	dhiZck
!inbox	yfeaaT
!includ	fQZbT3
!inclus	eekhcc
!incomp	kaeied
!inconv	hiiebb
!incred	eeceek
!indepe	cZefik
!indica	Zljeec
!indisp	ehiced
!indivi	bmaVbp
!induct	hdfhfe
!indust	mZbanc
!ines	caWikh
!inevit	Tmoeea
!infer	kgedfb
!influe	bmfkdW
!info	blpWcV
!inform	dqheaW
!ingrid	enXkdc
!initia	fhdedh
!ink	dcadin
!innova	XfZdmk
!input	lkZZdd
!inquir	Yfbiem
!insane	dejeeg
!inside	prXVZX
!insist	fejede
!insofa	kgeedc
!inspec	YofboV
!inst	cadeeo
!instea	sjccbR
!instru	ZnkiaU
!insult	ckfffd
!insure	hcqZdZ
!intake	acfdep
!intend	eWsafe
!intent	gdbgke
!interc	ckeefe
!intere	eJ6kYU
!interi	bleffe
!interm	ecenec
!intern	fhciWk
!interp	jkbcag
!interv	cMoevc
!intima	fdedfk
!into	mrXbYb
!intro	egeedi
!introd	egeffg
!invali	cbrdea
!invent	lkacec
!invest	ihkYhV
!invigi	jeehec
!invisi	cajmce
!invita	dJmjgl
!invite	mGTlWz
!inviti	ZRYXc8
!irelan	idedhf
!irina	bddfdn
!irrita	ogbbec
!is	imhccY
!isabel	cWrmcW
!island	ggedeh
!isp	eleeec
!issue	bnYddl
!issued	bglgZf
!it	defecm
!italia	liYibb
!item	Y1aYjL
!ito	eYdcbs
!its	Z6PegT
!itself	ffgiea
!jacint	ecimbd
!jack	hidhcd
!jade	eaepcc
!jamal	cZbwbZ
!jasmin	bjZdcn
!jasper	kcdege
!java	ldcged
!jean	cbZdxW
!jena	ffdcck
!jerome	fdceem
!jewell	cmefdc
!jo	iidcef
!joanna	edmeed
!job	dUofTt
!jobhar	hYqcea
!jobs	URyaUn
!jodie	dhcmcc
!join	bWrjac
!joinin	ZXgiRv
!joins	dagdem
!joke	mYdghd
!jon	dkeeee
!jools	cqZcdc
!jordan	ddeagm
!joshua	ededkg
!journe	eYoffe
!journé	Yapgha
!joy	PYhgls
!judge	bneeec
!judged	cZiikb
!judgem	dgdhcj
!judges	ggcfeh
!july	dlefec
!jump	fjYgdi
!jumped	dYbkmf
!june	dkbdbj
!junior	ZhcWmn
!junk	kadefh
!juror	esXjjP
!jury	ieaddl
!just	dfuhdQ
!justic	ebdcep
!kabwe	fjfdee
!kai	nUvYdV
!kaizen	bgkbnW
!karee	eoadiY
!karen	cdcdap
!katari	YUZdgt
!kate	fgefff
!katie	idmjcW
!kaur	ceecoc
!kaylei	eeigee
!keane	ehcfej
!kearne	ikbedd
!keen	WYYbhw
!keep	jTbcsh
!keepin	jLaWns
!keeps	cnfced
!kelly	eiehed
!kenji	egkeec
!kept	xgQqWR
!key	eddkdh
!keyboa	fbiZoc
!kickof	blkecY
!kid	eeceel
!kiddin	cZnldZ
!kids	cYqida
!kill	bnagee
!kiln	ldegeb
!kim	oedZde
!kind	ZjWSWw
!kinder	dkackc
!kindly	cVVZkx
!kippur	kcdcjc
!kirsty	dXgdeq
!kit	laebdk
!kitche	jjeedb
!knee	eZmdei
!knitte	aaqcce
!kno	dpkcdS
!knock	obddee
!knocke	lkYcdf
!know	X1idaV
!knowin	Zrbbeh
!known	a0mRaN
!knows	XzmYWU
!koch	jdcela
!komst	eZcceq
!kowals	icdffi
!kuala	elahfd
!kumasi	djZddl
!kwame	gjiZjX
!l1	fegZgj
!l2	bgUihj
!lack	eibkeb
!lad	daZbjp
!ladder	ckdddh
!ladies	fTZjbs
!lads	ghjZha
!lady	hqYhab
!lags	fjeeef
!laid	Zccpeh
!laird	ecddfm
!lakesi	eicclb
!land	diaecm
!landed	ejeeee
!landlo	gecddm
!lands	pecbed
!lapses	hfeeeg
!lara	dieffe
!larger	fedjee
!last	knXeRj
!late	pWZT4T
!laten	dhaecm
!later	5HZphX
!latera	Zdiggi
!latest	dkched
!latin	kchdfd
!laugh	amblec
!laughe	dkdcbj
!launch	kibdec
!laurea	iShYln
!law	dkhcmV
!lawyer	dYicij
!layer	Ufkfcm
!lb	bfcnec
!lead	fTgaml
!leader	dscibU
!learn	Xncgdi
!learne	WTumad
!lease	Xehhcl
!leasin	deiffg
!least	aeebmi
!leave	wYahjR
!leaver	eXicdo
!leavin	uRZacm
!lectur	racZcg
!leeds	gaZbfr
!left	kTOWg6
!legal	uKjbcn
!legibl	dlbiec
!leices	aWhnlZ
!leith	cekeef
!length	ahgZme
!leo	eXddeq
!lerwic	ibcedk
!less	onVVdX
!lesson	eedheh
!let	Vodkdd
!lets	sXUjgb
!letter	hgTmgd
!lettin	hehcgd
!level	bYdYbx
!liaise	eejheY
!liam	edbeem
!liar	dgeeie
!libert	mebbkb
!librar	dihhad
!licenc	hZXiil
!licens	fakdci
!lichen	eZafeq
!lie	kgflaX
!life	hvYgdT
!lifeti	ckQbbu
!lift	bYlgsR
!lifts	ghceeh
!light	dndXbh
!lighth	cWddet
!lighti	ebZcds
!lightn	daZjlg
!lights	glebdd
!like	edhbek
!liked	aSfXqp
!likely	djhbib
!likes	dhVbcs
!limbo	nfddec
!limeri	bcaogf
!limit	YtZicZ
!linde	hhebeh
!linden	tWddlU
!lindqv	dibdgi
!lindse	djided
!line	WoZdZn
!lines	laggde
!ling	efmedb
!link	iWjfci
!links	fedncb
!linux	digggb
!lisbet	ejeefe
!list	dXNbkx
!listed	iVkbek
!listen	UkmYdj
!lists	edceem
!litera	egdgcj
!little	ecajek
!live	iTvcZZ
!lived	eeocdb
!lively	eelfbd
!living	eaeeem
!ll	ejkcdc
!loads	fheeeg
!local	cmWcem
!lodge	bYZgYw
!lodged	fieeee
!log	cVsecZ
!logged	cYihdk
!loggin	fdodea
!lol	fpcbeb
!lollip	jccbkg
!london	aZcpYj
!long	avjVeZ
!longer	lPiedo
!longli	dXaber
!look	RhPshn
!looked	cgtcaW
!lookin	anUUUt
!looks	fqZicW
!loop	ekideb
!loose	nddicY
!lord	fciege
!lorna	Zgneeb
!lose	WiVkof
!loss	hlZded
!lost	kWoicX
!lot	nFailq
!lots	dXZndm
!love	fiQPT4
!lovely	cXVbYz
!lowdow	mtUebS
!luck	hfEYkz
!lucky	ieefef
!ludo	anddid
!lugano	cbdjjf
!luis	cYatdc
!lukas	jZidbj
!lumenp	didmcb
!lunch	gUhkma
!luton	efbZli
!luxemb	dfleeb
!lyk	ddodec
!lyon	gbchld
!m	YiSxhU
!ma	enYeef
!machin	iceVof
!mad	jhZXco
!made	WugbRl
!madiso	ibeffi
!madnes	fffeie
!mahi	jjbeec
!mail	WW0Yeg
!mailbo	ZZpdch
!mails	WjyZaN
!main	nXZqaa
!maine	aabbdt
!mainte	eaWmen
!mair	jgdefd
!maison	lYkdec
!majori	dlalda
!makati	ggidde
!make	dkZfYn
!makes	bfjihZ
!making	ZgabVz
!mall	axZddU
!man	jrRchb
!manage	miabiY
!many	Ujhkbe
!map	edZefo
!mara	dXleej
!marath	dclcic
!marek	cXoTbq
!maren	jbamdc
!margar	nZecic
!margin	deZeep
!marian	dajgbk
!marina	dobded
!marine	enZdiZ
!mariti	apWemZ
!mark	hMZnas
!marked	kilYcY
!market	cVrdcf
!markin	neZhec
!marks	ccfffl
!marlon	aochdc
!marnie	ebiddk
!marria	keddbi
!marsh	kbefhc
!marta	tkWbYQ
!marvel	gXenff
!massiv	jccdcm
!master	cbWtbc
!match	WXKXh/
!matcha	ZZlecl
!matche	daXrai
!matchi	facefp
!mate	XbZhjp
!materi	djjbZh
!matern	eedemc
!mates	bmYddj
!mateus	ebeeem
!mathem	mebedd
!matric	bheked
!matron	ljeYcd
!matter	iVuXhb
!matthe	hhdfgc
!matthi	edaedp
!mauree	Zjelae
!may	jbucZV
!maybe	vIhine
!mayor	eidkcd
!mazibu	ijeece
!mañana	dibddl
!mb	eccflf
!mba	cYmfhd
!me	chbXX0
!mean	npbhUX
!meanin	lhbdee
!means	2cWfZS
!meant	fXmcsV
!meanwh	Zkjeed
!measur	ekmZeY
!mechan	emdejX
!med	cmfded
!media	nuSeeX
!mediat	dbocec
!medica	fgTjgi
!mediev	eZklZc
!medimo	hjcdee
!meet	fjZWhn
!meetin	lvTcYU
!meets	eaemff
!megan	hgcegf
!mei	bWacfu
!meijer	ebdlhd
!member	hqgXcX
!memory	gjcefd
!mensah	lhcdec
!mentio	SR/dYP
!mentor	mXyVaT
!menu	dccelh
!mercha	gSbjjn
!mercy	ejbhcf
!merger	ejeeed
!merhab	dibdmb
!meridi	abnZcl
!mess	ocdcdf
!messag	SU8gVV
!messen	pdZfbf
!met	Z2SwOU
!metres	cdmjbc
!microp	ecYedr
!micros	eiYdcl
!mid	lUlZdj
!midwei	cdeiei
!might	fkieca
!migrat	cnhadd
!milan	ekeffd
!milest	hgZZhj
!milk	dmeded
!mill	cnfcec
!millio	afhigc
!mind	TyZhnQ
!minded	delefc
!minds	StoddQ
!mine	mgeaMr
!minh	ecieei
!minimu	daZbet
!mining	fceemd
!minist	gfffff
!mins	eamjda
!minute	pfceXY
!miss	nSqZgU
!missed	rjadaU
!missin	tVxNWU
!missio	hbnhbX
!missis	obbcZk
!mistak	ajWhjh
!mistre	draeda
!misund	emdfga
!mitten	dclgec
!mix	ZZvaZf
!mixed	feagif
!mncs	ggbhbj
!mo	dcoeeb
!mobile	dcddgm
!model	jdkced
!modera	gsSZYk
!moe	malaZf
!moin	ecpeea
!moira	ihdeee
!moment	WtZUfk
!money	ajhWdm
!monito	fVycZa
!monsie	dkbdcj
!monthl	iZReln
!months	ejdfee
!moon	ghfffb
!more	qYfbhe
!mornin	cfXamk
!mortga	pdcdda
!most	cmdcde
!mostly	XplYgY
!mother	cdlfWj
!motiva	jZddoZ
!motor	ecdehj
!move	kYfbjh
!moved	miZgpL
!moveme	gbdeel
!moves	UqodcS
!moving	kagRar
!mps	edjkea
!mr	iSadhr
!mrs	dYkjcg
!ms	bhcdgl
!msc	iddiee
!msgd	maXoeZ
!mtg	aoeeec
!much	bpkfhQ
!muddy	ejehec
!mum	QOhylg
!munich	ekfeec
!museum	dbdodc
!must	eifhad
!mutasa	fcejef
!muted	hZelef
!my	fmdfeb
!myself	Zncahc
!myster	ameclY
!nada	lclcdZ
!nag	ajcdek
!naitei	efacdo
!namast	fgffff
!name	U3kXRf
!named	XvnZbQ
!names	bndUao
!naomi	feleec
!narrow	iiaaie
!natash	eZacjm
!nation	bxYcbZ
!native	egifed
!natter	ecbimc
!natura	bledhc
!ncube	eacicm
!nda	ebemee
!near	cfecji
!nearer	kdaakg
!neat	gefefg
!necess	efcfck
!need	kamLgq
!needed	iXpage
!needin	UPZcX/
!needs	eWjUtc
!negoti	eTTdgx
!neighb	ghadjf
!neil	kdiedb
!neithe	SsgWbl
!nephew	egeeei
!nervou	edekef
!never	SD3jkj
!new	RulVTq
!news	mtjWUU
!newsle	ebsccZ
!next	YT8QkZ
!ngos	kXodca
!ngā	ejecid
!nhs	idcddk
!ni	eedeoa
!niamh	djccif
!nice	rVOXX1
!nicely	cbdqea
!nicer	gmadde
!nick	eVldem
!night	cjSkcn
!nightm	nfZdmX
!nights	dgebbm
!nikos	jfdeee
!nil	jkcdeb
!nimbus	obaedg
!nina	haccjj
!nine	afenec
!njorog	diejeb
!nmc	ikcchZ
!no	hohfaX
!noah	lnXddb
!nobody	Xc2efO
!nod	itZccV
!noise	dcZepd
!nomina	fcbdeo
!nomine	dmhdgY
!none	kkiUgZ
!nonpro	gdbled
!nonsen	iceeie
!noor	eddfdk
!nor	Qsaefi
!nordic	meebde
!nordli	hoZcec
!normal	Xcgnjd
!northe	hjeeec
!northl	edakcj
!not	knfeYa
!note	iZuecU
!noted	doXeee
!notes	cwVdba
!nothin	civgTV
!notice	jdnZjV
!notifi	bsbaiX
!notify	Xubgca
!now	TdkVbx
!nowak	aealcj
!nowick	hkedeb
!np	mdZcma
!nuala	dgedgi
!nudge	Zdbpfe
!nudged	Zacndm
!nuisan	fbfgej
!number	JnleVm
!numeri	haVdkm
!nurse	ihbdcj
!nursin	daadcs
!núria	dccddp
!object	rfVaZj
!obliga	VzgaaV
!oblige	Yqddee
!observ	ecldbh
!obstet	efcecm
!obtain	ebbYds
!obviou	macedi
!occasi	cWiccq
!occupa	dedifh
!odd	mcbZna
!of	ajkedg
!ofc	ehaeek
!off	eklegU
!offenc	demeec
!offer	gjboIs
!offere	jehiea
!offeri	gbehal
!offers	blbcie
!office	lpkgcG
!offici	c4baTS
!often	alZigf
!oh	cnkedY
!ok	paZWjh
!okafor	XmYbtV
!okay	ckZgcj
!old	XrUfrT
!older	VVY2cf
!oleg	ebTnmf
!oliver	cedlef
!ollie	fgaehh
!olu	decjfg
!oluwas	dZZdjo
!on	agidYp
!once	rZdUgh
!one	cnmWbh
!ones	ePbbdy
!online	ZXcncn
!only	choafZ
!onsite	rXcZeh
!ontari	ecdakj
!onto	WOweYj
!oops	drZdec
!op	mafcnX
!open	XRjvXj
!opened	ihdfYf
!openin	dbjWan
!operat	paaXhi
!opinio	glbccf
!opport	ejfefd
!optome	WrZdjd
!or	Ol3aSc
!ora	qbZidd
!oral	WeYcfv
!order	goddXc
!organi	gjScmf
!origin	aglfTk
!orivan	hZnfdb
!orkney	egejed
!orla	dbeidk
!orourk	ekdjbb
!osei	edkeee
!ostrav	ccchmd
!othell	jdZhdh
!other	lpVgrM
!others	YYOsva
!otherw	XqfeoJ
!ottili	jjXYig
!ought	lbdhee
!our	XjXdgr
!ours	afueYX
!oursel	dihdfe
!out	h4VacU
!outcom	pceZbf
!outfit	fcdlkZ
!outlet	icedjd
!outsid	dhddje
!outsta	eZsadc
!over	qqHdfe
!overlo	fceefk
!overni	dsZbea
!overqu	dYaeeq
!overti	kbjaah
!owls	dnbhea
!own	kiTgbi
!owned	ZhkXcj
!owner	flcXch
!owners	fjeffd
!oyelar	dafedn
!pa	eehgfe
!paarl	lYeeei
!pack	cxXZZf
!packag	ehffef
!packed	ddeedm
!packet	cidhhd
!page	cST6Va
!pager	gaXiij
!pages	aXircb
!paid	gbkede
!pain	ewgXcT
!painle	aabecp
!paint	ikeeda
!pair	cidaem
!pal	kcXXpf
!pallet	fbdlef
!panel	cWrfae
!panell	Ymdclc
!panelt	ejegfd
!panic	fkdeee
!panto	efieee
!paolo	eeeeej
!paper	lYhUsb
!papers	djlgVd
!paperw	cdcpde
!para	lbgcjX
!paragr	bbceep
!parame	cocede
!pardon	ckfffe
!parent	djcide
!parish	lebibf
!park	aQsdjb
!parked	hkeeeb
!parkin	herfeQ
!parlia	kdiddd
!part	Zg2SgP
!partic	frXkUe
!partie	fgeiec
!partne	djWVll
!parts	qPbgbn
!party	agepbZ
!pass	bTXlaw
!passed	WdbfYq
!passen	egrebV
!passes	egdiee
!passin	cldchf
!passpo	iVYsdd
!passwo	gaYpjZ
!past	tAjeXt
!pat	effckd
!patien	Wccfbr
!patric	plWbcb
!patryc	gccdji
!paul	ZkjkZX
!pause	dlefde
!paused	edQfdx
!pay	kcfdeg
!payabl	jacbfl
!paymen	jckYcj
!pays	chbbbp
!paysli	eebmfe
!pcc	ecbokY
!pdfs	Zenfee
!peep	T2lQWR
!pelleg	eahdjg
!penalt	fcedem
!pencil	cjeied
!pendin	djhcib
!pens	djbbjg
!pensio	eXodbj
!people	meXWYs
!per	fZbidm
!perfec	cgWhsX
!perfor	dklcZc
!perfum	edeicj
!perhap	epaddd
!period	RwWYel
!perm	kpjpWF
!perman	UVqksU
!permis	eebhek
!permit	fcZadr
!person	fafXgo
!persua	dZcder
!perth	ZnZXhn
!pester	hdmdaU
!pet	dlUraa
!peters	ddbbng
!petiti	doaeed
!petra	raVdcd
!petroc	geffff
!petrov	ebeeen
!pgce	eXbkco
!pham	dZgdmg
!pharma	crYabg
!philip	ebXdjo
!phone	lmhhaP
!phoned	lWXclk
!phones	kUpcfc
!phonin	qdcdeb
!photo	bfhqcX
!photoc	igddee
!photog	dZpeec
!photos	dmdfed
!phrase	dbkdjc
!physic	dlddff
!physio	cmgcdd
!pick	Qlcfcq
!picked	d6ZeQV
!pickin	VufeZd
!picks	RvhZeZ
!pictur	eckcic
!piece	cdhYkh
!pieter	ambeje
!pike	fdceem
!pile	hWafas
!pin	dZsadc
!ping	gggeed
!pinned	egdffi
!pip	ZbTidu
!piraeu	lZcdjg
!pis	dZkeck
!pitche	icdedk
!pixelm	ecdedm
!pizza	idbaen
!pizzai	dhceej
!place	hXXeQ4
!placed	XOQlU/
!placeh	fdgifd
!placem	chbcej
!places	diZclg
!plains	dbdYiq
!plan	X6iUdL
!planet	eiadek
!planne	fZlcbm
!plans	ZatZZf
!plates	edapdc
!platfo	gYeZlj
!play	iabmef
!playgr	hhbhcg
!pleasa	ccefpZ
!please	dcVlmh
!pleasu	XbbdXz
!plume	daebmj
!plus	gdefdi
!pocket	cjbddl
!podcas	lYYddo
!point	SrQajm
!pointe	ahWfar
!points	eXVncp
!poke	ikbddd
!police	hkgicW
!policy	bemdib
!polite	dbcedp
!pooja	hedhak
!pool	fbkhed
!pop	enbbaj
!popped	aiefid
!popula	edcemd
!port	eZbefp
!portab	bbbmje
!portal	aeejfh
!porter	lgeceb
!portfo	ohVegc
!porto	egcaco
!positi	XmfeYj
!possib	epXWYn
!post	YadVe0
!postdo	XihdnZ
!posted	hYaddr
!posts	aR2cab
!pot	ecgeej
!poultr	mdeage
!practi	YmlZnT
!prado	bYphdc
!prayer	iUlefh
!precis	cujbdR
!predic	WzTeab
!prefec	ZmYlec
!prefer	cWanji
!prelim	jedged
!premis	fcichg
!prep	cbTxcb
!prepar	eOW+WX
!prescr	djchiZ
!presen	ThZpck
!press	cfhdjc
!presse	ecXqed
!pressu	dccfoc
!preten	cngenR
!pretty	hfdice
!preven	igjgdX
!previo	ecbmdg
!prices	eZdrdc
!primar	rVdgdd
!princi	lmUaci
!print	chhlfY
!printe	hacedm
!prior	defjfe
!priori	cdmhhX
!prisci	dmfecd
!priti	ksZbdV
!privat	djlcda
!priya	cyXYbd
!priyan	ejaekd
!prize	edaeen
!probab	eobcZh
!probat	WZaawg
!proble	dWfnpU
!proced	fcbXqg
!procee	UOaaY/
!proces	kRpuXS
!procur	RuYmeb
!produc	rjTafd
!prof	egehfe
!profes	caVbmo
!profil	dbZjdn
!progra	ckYbdo
!progre	XMXUY/
!projec	Ynhhbb
!promis	Z/bYZP
!promot	aacdjp
!prompt	gmbded
!proof	bVYtjd
!proper	cimZha
!propos	dlcbge
!prospe	bdpbbg
!prost	dbgeig
!proud	Zjdema
!provid	arRYdn
!provin	akdedj
!provis	ebbccr
!psira	aYnoca
!psycho	ieqWgZ
!pub	eaddoc
!public	gWgZhp
!publis	UqibhZ
!pubs	dkdefe
!pull	hlcgca
!pulled	mZccck
!pullin	ejeffe
!pumped	eiccdj
!pune	cabldk
!pupill	gZdchl
!pupils	jVfhjf
!puppy	cdaqeb
!purcha	lfebee
!pure	gffgef
!purpos	fraiaW
!pursua	jYkefd
!pursue	bSeadw
!pursui	cVadex
!push	hsgWbR
!pushed	kicddb
!pushy	djceid
!put	VxRkYk
!puts	magjba
!puttin	bYXXns
!puzzle	fefhef
!pvg	hjeeeb
!pâtiss	lejYha
!q	kmhZZZ
!qi	gieeee
!qualif	TgSgZy
!qualit	fecefk
!quaysi	gcjjad
!querie	kYhddh
!questi	nWnhjQ
!queue	fnZcgd
!quibbl	defgif
!quick	W/NSXV
!quickl	YzQcha
!quid	eddifh
!quiet	dyVWfV
!quit	bjbckg
!quite	eRUdh0
!quiz	dbkhde
!quorum	hkedeb
!quote	f1TXbZ
!quoted	hmdeeY
!quotin	hkdeec
!r	ekcfff
!r384	gldTfk
!ra	idefff
!race	chlfcc
!rachel	eYheen
!rahman	dbdodd
!raise	dTkabr
!raj	fZieek
!rajesh	hZnfdb
!rang	fdgbgh
!ranger	egcfgh
!rank	ibdebm
!ranked	irZXhY
!rankin	ejdfff
!rapids	emXcie
!rare	ohcecY
!rarely	khiaea
!rash	YuZddd
!rasmus	eikdba
!rate	cmdibd
!rather	deZbZt
!ratifi	cYddcs
!ratify	ecdklZ
!ratio	dkcech
!re	bUveZd
!reach	dZUjdu
!reache	isKjWg
!reachi	eidcdj
!reacti	ejbhee
!read	gfpjcT
!readab	kgbjdY
!reader	emdefc
!readin	YZzYgY
!reads	wjUhfR
!readve	dideeh
!ready	dtVgSi
!real	WqXWqd
!realis	gxVbbV
!really	VhpZha
!reappl	bkjcdc
!reason	bWfZfy
!rebecc	jhgXYi
!rebran	bpddeb
!rec	egnccb
!recapp	ddneiX
!receip	eZqded
!receiv	fZVncn
!recept	gvTbYc
!recipe	fcfffi
!reckon	ajccdm
!recogn	edmded
!recomm	PWZdX+
!record	USjwad
!recrui	UXmTWy
!recrut	jVsedX
!rector	dndeeb
!recycl	hhceeg
!red	fieeee
!redepl	iYkjad
!redfer	dZncbk
!redo	ccaeog
!refere	jaUugY
!referr	edddlg
!reflec	ZUydcd
!refres	oWiZdg
!refund	kbYaoe
!refusa	qngaYS
!refuse	heumaJ
!refusi	jmeebZ
!regard	lXfdjf
!regatt	jfjYhc
!region	cchndb
!regist	bQlooU
!regrad	djXldg
!regret	lWeakg
!regula	nkedXa
!rehear	dgckee
!reimbu	kabigf
!reject	nnllWM
!relate	dXlcbn
!relati	qddddZ
!relax	cidiee
!releas	drcgeU
!reliab	dXsbed
!relief	lbfceg
!religi	eiggeb
!reloca	iXcabr
!remain	kQUfaz
!remark	ggheed
!remind	bqccec
!remote	Yfdgpb
!remove	cckfja
!remune	jalcjX
!renewa	janYcf
!renewe	hbgddi
!reno	mWgTYp
!rent	gXiddk
!reopen	bYfZdt
!repair	gdfhef
!repeat	ckagci
!replac	QrRjZr
!replie	ZhisSb
!reply	cawdYa
!replyi	hrZcdY
!report	YynWSU
!repres	bWlefl
!req	dZmeeh
!reques	qQaelh
!requir	dakMdy
!requis	kdigbb
!resche	YjXocg
!rescue	fidefe
!resear	hmXgbf
!resend	bYyZdX
!reserv	ZWkbWt
!reset	djmceZ
!reside	gUekdm
!resign	cfdilb
!resist	eaainc
!resolv	ilcddd
!resour	geYobe
!respon	gZhidf
!rest	kbfZob
!restar	fckgfd
!restau	gdhgZi
!restfu	fhWiYm
!resubm	dekcak
!result	dwaXXc
!resump	eggffe
!retain	XLPYZ/
!retake	khdeeb
!rethin	dZeqcb
!retiri	eZihci
!retry	djpdcU
!return	dodSod
!reveal	dneaee
!review	bVXkew
!revise	cldcid
!reward	kbbhgf
!rewatc	fehged
!rewild	kVtcdX
!rework	fdcefm
!rewrit	hadedl
!rhys	ldcfde
!rhythm	ejeceg
!ricard	bbcqcb
!ridge	eaadsa
!ridgeb	cUcbwb
!ridgew	bdbsac
!rigger	ZXpXdn
!right	Tcbkat
!rightl	aafayR
!ring	plfRgW
!ringin	nmdXab
!rings	Tjcfjl
!rivers	cgnfdY
!rly	cpdcdc
!roadho	njVced
!rob	0ggWVQ
!robin	Ynjcec
!robyn	drbfaZ
!rohan	ehffef
!role	gXlhcg
!roles	cZgacs
!roll	fffhff
!room	eXRhmq
!rope	ihfedd
!rory	ebbemh
!roster	gZjlcd
!rosé	hbapec
!rotary	cccnbj
!rotter	aiecjf
!round	ebkiiY
!rounde	fQoedn
!rounds	VXknjd
!route	edkdef
!row	ZcYini
!rowan	eafWkm
!rubric	dadcqf
!rubén	jfkeeZ
!ruhr	eeckeg
!rule	oqTYiT
!ruled	g/RdYH
!ruling	htYbdX
!rumors	gjddee
!rumour	ieWigg
!run	Tdednj
!rung	mdoThR
!runner	icdedj
!runnin	bXpaZm
!runs	nZdhcd
!rush	cwcgjJ
!rushed	aqddga
!rust	YxXbiT
!ruth	idjefc
!s	fiZaek
!saas	cbXdml
!sabine	idehfd
!sacked	naehdc
!sad	XZTbb4
!sade	dkedfe
!sadly	iednZc
!safe	edeaod
!safegu	jciaZk
!safer	fecdnb
!safety	cbdldk
!said	dipcbb
!salaam	pkcccV
!salary	lbfhlR
!sales	ndjdbZ
!salon	eeeelc
!saludo	clZekd
!salut	femcXi
!same	gpQZlg
!samir	ejched
!samira	hfddie
!sample	bcalcm
!sand	hheida
!sander	dhTabu
!sandhu	ieiecc
!sandov	dnbeed
!sanne	akfkcb
!sap	XYpniV
!sara	dkYddl
!sat	hnceZa
!satisf	jfajVi
!saturd	lahdai
!sausag	jbpfbT
!save	ilSlfa
!saved	gcYpeZ
!saw	Zbjemd
!say	d4faaT
!saying	Xqjaea
!says	chXekj
!scale	bYghik
!scams	ddZkkd
!scan	aWW3YV
!scanne	elbdef
!scanni	cihYmY
!scared	kaehee
!scarf	cifhee
!scary	eeedmb
!scenar	eiddeh
!schedu	WydVbb
!scheme	bYqYhg
!schola	eidhec
!school	jXeieh
!schäfe	fddefk
!scoped	hhgkXc
!score	hRTjcv
!scored	erZheX
!scores	hWodef
!scorin	gdYZeq
!scotla	hiajdc
!scrap	egamec
!scrapp	eflffb
!scratc	gbYhmd
!screen	ajZtYX
!script	fbnbdf
!scruti	doYeec
!sea	dfmfeY
!seafar	lfdcfd
!seal	ZYYlbq
!search	ojaeeZ
!season	mchedc
!seat	gTYeis
!sec	dqbdec
!second	oTfWgp
!secret	kZicZk
!sectio	UeVifq
!securi	ZhifkZ
!see	aafRqr
!seed	dakeeh
!seeing	dXjije
!seek	hbmifW
!seem	cdcaeq
!seems	eihZck
!seen	bVlohc
!sees	egeekb
!select	cLTWU/
!self	ecdelg
!semest	gieefe
!send	sesgTL
!sendin	icemca
!sends	eihgcd
!senhor	kWmded
!senior	bTchnk
!sensor	cjkfea
!sent	XarkWe
!senten	edefoZ
!separa	fmdmZV
!sergey	cYdXet
!series	ekfXgg
!seriou	jdmbfX
!sermon	ejeegd
!servan	ecdhek
!serve	efeelb
!served	ebkcic
!server	iccgdi
!serves	YZghlf
!servic	fVfZbu
!sessio	cfkhbc
!set	O7PhYc
!sets	ahncea
!settin	eabddq
!settle	T/QgWK
!severa	eeeedl
!sewing	gZdcnf
!sexual	igagfe
!shadow	fdZleh
!shall	ihgnbT
!shame	dgbVkk
!share	gvsPTR
!shared	gkXdei
!shareh	ggeeff
!shaun	bflkeX
!she	bnYhci
!sheet	bdcfdp
!sheets	ldahcg
!shell	hjicea
!shelte	Xmicdf
!shelve	ecmfed
!shift	Mdhxbd
!shifte	lbedeh
!shifts	bbqccb
!ship	eakedi
!shoot	lYabco
!shop	eSkaZs
!shoppi	mdbgdd
!short	lVZccs
!shorta	lcdceg
!shorte	gekcec
!shortl	nTTTW6
!should	genada
!shout	dhjhXe
!show	bXwnUW
!showed	ihbdic
!showin	jdcdcj
!shown	hckjbb
!shreya	dahlde
!shut	nRobja
!shutdo	dedjef
!shuts	geeble
!sick	dccfpb
!side	f2aZZR
!sides	ecdfem
!sidewa	egffff
!siew	ekcffe
!sift	dfbaep
!sight	Z2TbgV
!sign	kTukSc
!signal	bregdW
!signat	egdvSZ
!signed	a1giXN
!signin	aoMkal
!signs	XreigV
!silage	fkcffd
!silenc	ovcVgK
!silent	bfkhec
!simon	flhXgb
!simone	bfeflc
!simply	bpghZV
!simran	dcjeei
!since	dkgYhe
!sincer	edjbcj
!singh	hhdffe
!singin	ebagdo
!single	gTmZof
!sinist	ihWmee
!sister	cWjoiY
!sit	ZubeeW
!site	dPkjXq
!sites	dcddem
!sits	flebee
!sittin	XyTkcT
!situat	dfbjie
!six	bbjaco
!size	efaeem
!sketch	iWmadh
!ski	eZlhga
!skies	lbfeee
!skills	febhfj
!skim	ebbcmi
!skip	pgdadb
!skippi	efdflb
!sleep	laOngb
!sleepi	dVkqdY
!sleeps	dmfcWh
!slide	nVdcek
!slides	XcP+YV
!slight	mVYncg
!slip	Za0SeW
!slippe	fbelee
!slippi	mafddg
!slot	ShWwXg
!slots	delhdb
!slotte	ggbddj
!slow	uhUbba
!slower	pgdcda
!sm1	hdaeel
!small	hdlZdg
!smell	chZckj
!smet	ecgcfk
!smiled	elXdoY
!smoke	cxbXaY
!snag	hheeee
!snow	fdkflW
!snowin	cenefa
!so	cgYgil
!sober	ijbfed
!soc	eigecg
!social	WsYmcZ
!softba	hfefee
!softwa	hfgefe
!sold	eZcgeo
!soluti	mZhida
!solène	hedddj
!some	qWqVYe
!somebo	XnqZda
!someon	eTkjgh
!someth	Z2abZT
!someti	gqbZbe
!sommer	fidffe
!son	jeYdbn
!soon	WzYdZb
!sooner	bwSfbY
!sorry	lcbWZr
!sort	aseadc
!sorted	dimbcb
!sortin	eheefg
!sorts	ickeec
!soul	hhdefd
!sound	laeeeh
!sourci	cXojjW
!southe	gkRlgd
!space	djebgg
!spain	ggefff
!spare	cmabej
!spark	cdkmcW
!speak	iP0XkR
!speake	egfnZd
!speaki	ckmaad
!specia	lYYdar
!specif	Z1PZee
!specul	kPmddj
!speech	idkdec
!speed	duafcW
!spelli	fhefef
!spend	hikddX
!spendi	fbmeed
!spends	degcfj
!spent	icddcl
!spirit	dacjel
!split	dcbekj
!spoil	dbjedk
!spoke	VT5gZS
!spoken	SxZghU
!sponso	ZYXkiq
!sports	gcdidh
!spot	jXafbp
!spraye	ikeeda
!spread	oYZgdi
!spring	peYfed
!squad	fXckfj
!squeak	XYldoc
!squeez	bZYqei
!sry	Wbcdaw
!stable	eicfei
!stack	mbdeef
!stadtp	ejeheb
!staff	ZUuZbj
!staffe	jaghed
!staffi	ekceef
!staffr	ffdiee
!stage	gZXUoq
!stairs	hdedbl
!stakeh	bjjjeY
!stall	cbYdqh
!stampe	dfejef
!stand	jfgWpW
!standa	bgXXdv
!standi	pTdnjS
!stands	hYZfqd
!starre	fdcekg
!start	gcQges
!starte	UpSmTm
!starti	edghZl
!starts	dbgZcq
!state	XsgdeZ
!stated	icffff
!statem	eghmcY
!statio	egdicg
!status	boXekb
!statut	Zdjheg
!stavro	cYokdc
!stay	atSfkZ
!stayed	eZaeeq
!stayin	cildcd
!stays	eYhcij
!steel	Zgfdjh
!stefan	diWefn
!stenog	heYefk
!step	iA/ZcN
!stephe	hdihhZ
!steps	ZM1Yee
!stew	igddee
!stewar	fWXjaq
!sticke	ebmfec
!stickl	evSabc
!still	i3LifI
!stock	nZjeea
!stojan	bYqedc
!stone	hbcfdl
!stood	bXZmng
!stop	tffbhT
!stoppe	asccjV
!stops	ebrUlb
!store	eYWedx
!stored	dhiefe
!storie	paffgW
!storin	mbcedg
!story	bjVbcr
!storyt	dkYlec
!straig	a1UdXa
!strang	gjjdda
!strate	Zfjldd
!streng	ecffdk
!stress	fjiqYQ
!stretc	hebcfj
!strict	chpedV
!strike	fqYhac
!string	meWmea
!strong	eYhVbu
!struck	bTppda
!strugg	cZbndi
!stuck	cnchcb
!studen	gfedla
!study	dlahed
!style	kdaefi
!stylis	lddeef
!subj	gkdgea
!subjec	jmZdcc
!submis	eidcYm
!submit	WZnlWf
!subscr	ghXgYn
!subsid	afXcfo
!succee	deZceq
!succes	mOQVh6
!such	TxUhae
!sucks	fchdei
!sudden	eVoefh
!suffer	dqaeea
!suffic	dadbeq
!sugges	dkmZhV
!suit	VZjsXg
!suitab	ZQdad0
!suited	egddej
!suits	ahbidj
!sum	ejafeh
!summer	XiSelm
!sundia	hhdbdi
!sunfie	ijfcdb
!sunil	dXXldp
!sunniv	edbeco
!sunny	dXficn
!superi	fdcmce
!supers	hghdfc
!superv	hXlcbj
!suppli	YoYgeh
!supply	ecegfj
!suppor	bdfccp
!suppos	hdZYtb
!sure	c0YegP
!surpri	cmdieZ
!survey	iaHwan
!surviv	bckeck
!suspen	reKVqi
!svenja	qbadec
!swallo	dhdddl
!swampe	kdiedb
!swappe	geWghk
!swear	c2eRZR
!swimwe	apdeeb
!swing	eZZYbw
!switch	fZZhYr
!sworn	hcbfdm
!sydney	eilada
!syllab	eXuceZ
!sympos	backcm
!syndic	ccccin
!system	clWaeo
!szabo	ccrYed
!t	gcacdp
!ta	cWWhet
!table	fpXdZj
!tablet	bnWbke
!tag	eYpeed
!tailor	mWmceb
!take	bTgZc3
!taken	cchYcp
!takeov	aYreed
!takes	mlZaYf
!taking	YMeTV/
!talk	nTwViW
!talked	Snfdag
!talkin	cipdaY
!talks	dVschc
!taller	oZeefd
!tallin	fcdmed
!tally	eiedfg
!tanaka	ahbkfe
!tanish	dagidj
!tap	ecdeen
!target	fmeafe
!tariff	fddeel
!tash	hldbec
!tasha	dcdleh
!task	pfecca
!tasks	edwZXZ
!taster	Xhkeci
!tastin	dmdcmX
!tax	ekXoca
!tbc	cleefe
!te	ianeea
!tea	nZeWle
!teache	cagcmf
!teachi	kdfeee
!team	akbYZq
!teams	dTocem
!teamwo	lXilca
!techni	ZZipbf
!teleph	licZiZ
!tell	S3iafU
!tellin	U5RVgf
!tells	ZlYchm
!tembo	dladei
!temito	ddemia
!temp	jcagck
!tempin	ccZcZu
!templa	gjeeec
!tempor	febffl
!temps	dhdkcd
!tempt	ibZddo
!tempte	iVdhkh
!ten	lXYoYj
!tenanc	kcdfeg
!tender	XgSUms
!tenure	hbagek
!term	cmcedf
!terms	alfcZm
!terrac	dmaidc
!terraf	ebjbek
!terrib	edileZ
!tessal	ecmejZ
!tessel	brdbeb
!test	hckndU
!testin	hjcfdd
!tests	hVRlub
!texas	cjkaYi
!text	Xlhmca
!texted	pWXoXc
!textil	cXhdlj
!texts	fZlifb
!than	wcWnfS
!thande	ebdddo
!thank	aaidhi
!thanks	bHmefs
!that	fnhacd
!thaws	feifee
!the	dgdddn
!theatr	beakdl
!their	Oplehc
!theirs	dkXbem
!them	Zcscai
!themse	djeffd
!then	qWOlof
!theo	dYqeec
!there	ZhndXk
!theref	Ynaaij
!therei	eckffe
!thereo	ZqYlbZ
!these	XWsmVh
!thesis	bbamdk
!they	jZfXik
!thing	Wh8RXR
!things	mYfidd
!think	WhcYcu
!thinki	dofhbV
!thinks	crUZcY
!third	XkVKmu
!thirty	edkaei
!this	bYhVb2
!thomas	fibbdl
!thomps	eeedjg
!thorou	ggeice
!those	YRfXZ7
!though	UuRYlk
!three	aWWWnw
!thresh	eacceq
!throug	VRafa4
!throw	cgbmde
!thrown	eeeeej
!thursd	hcgdcj
!thus	dhiddf
!tia	bYhkam
!ticked	dgcedl
!tickin	gheeef
!tiding	inbdda
!tied	gfcmdb
!tight	ajcldb
!til	eZnecf
!till	WqikfU
!tim	egnadc
!timber	gjdccg
!time	eiTVb1
!timefr	btYeeZ
!timeli	R4oZaM
!times	YlXkjd
!timing	W0gaZQ
!tired	ekeecf
!title	heelbc
!to	djiYdk
!tobi	fiffed
!tobias	rUXckg
!toddle	bdWkfm
!togeth	XiUYby
!told	bembjc
!tom	eZqkcX
!tomas	efeefh
!too	hSnehf
!took	dNuYYq
!toolin	cbkjia
!top	deYcbs
!tops	idicdg
!torben	dchlec
!toss	pUhkca
!touch	XTroZd
!touchi	ibccgl
!toured	eieefe
!tourin	fbkege
!tours	Yjikcc
!tov	dYhleg
!town	fghbmY
!towns	igacYo
!toyin	hYXrbd
!tp	eecjtR
!tracey	bkffjY
!track	Xjacgl
!tracy	chcaij
!tradit	cndded
!traffi	fdbeem
!train	eaZZdv
!traine	egggZg
!traini	keYgdi
!tram	Wpaecj
!transc	fedjfe
!transp	deZngd
!travel	gWaqee
!treasu	kXZclj
!treat	kiZkbb
!treate	dfceel
!trelli	eUjggl
!trial	WlTxVe
!tribal	kbbelc
!trick	hZahdl
!tried	ggddeh
!trim	ibkeec
!trip	eficff
!troubl	fRsYgg
!truck	efedek
!true	dmleZV
!truly	ighcde
!trust	idfefe
!truste	YvZZah
!try	hSjYfq
!trying	dVoZdn
!tuan	dXdjdm
!tuesda	agbaoh
!tuitio	cYjjlZ
!tulsa	ccblif
!tunde	ZivYXZ
!tunnel	kPvbec
!turbin	ecchek
!turn	mfVWrc
!turned	mhjkdP
!turnin	cdcYbs
!turnou	fifeed
!turns	dederY
!tutor	ekYeej
!tutors	ebUpek
!tv	eefefj
!twelve	bYodfh
!twenty	cijYXm
!twice	emZeef
!two	aeRoaq
!txt	coaeee
!type	fkecef
!typing	cbXdct
!ucas	Zekmeb
!un	bblkeb
!unable	djfffd
!unanim	bebdfo
!unchos	edeedl
!under	jaXJa3
!underf	hkfeeZ
!underg	dadrcd
!underp	cdkfff
!unders	SjnkSg
!undert	canmcX
!undone	feigec
!unexpe	daaoTq
!unfore	bbdmeh
!unfort	nYaedk
!uni	bidgka
!unifor	ekecic
!union	ceejeg
!unions	ecfeel
!unit	j2UVWa
!units	kZcZgm
!unless	eRevgc
!unlimi	nddchc
!unmoni	iVdkna
!unnoti	gccfek
!unrela	eiefef
!unsubs	effffg
!unsucc	lkaeeb
!untick	dasbbc
!until	cjxnXJ
!unusua	eidefg
!up	btmYaZ
!update	j4PaWZ
!upgrad	imddca
!upload	QUwiae
!upon	SikZki
!urban	habnbg
!urgent	ZjmlgR
!url	dcqddY
!urs	bcYcas
!us	feZfWu
!use	fRQjZ3
!used	iUqgXe
!useful	jYpiaV
!userna	oXhYdk
!using	nYcdkc
!usual	bmdidb
!usuall	tMlXsR
!utilit	eiYbco
!utrech	ebpbee
!vac	jfeeed
!vacanc	VMoWX1
!vacant	eSkbdq
!vacati	fkbeee
!val	kaedjc
!vale	cddhih
!valent	mXbZfo
!valid	ecZkig
!valida	eemced
!valued	akbcmb
!vancou	fYnhfb
!vargas	dkbcdj
!veg	jbeddi
!vehicl	dcdnee
!vendor	isccaX
!venkat	elgceb
!venter	hfedff
!ventil	akYbqd
!verbal	sdZddW
!verdic	N8UjbR
!verifi	edbcep
!verify	ecejeh
!versio	mccYnc
!very	ZuRaoa
!vessel	hZfZki
!vet	dbedcq
!vetera	cgrcba
!vettin	caahep
!vibe	feeefi
!vibes	ebkbla
!vicar	eZhddm
!vice	oUZbdo
!video	TYbsal
!view	VzmSbV
!viewed	feghfd
!viktor	chdkee
!vineya	ecWpbj
!vintag	ecbcsZ
!vis	edaeen
!visa	eYXfWz
!visas	eceefl
!visibi	jdfebi
!visibl	emeeea
!vision	kgXpaY
!visit	fcbldi
!visito	fabXfo
!visser	oceecc
!visual	bmccff
!vo	dbcedp
!vog	iYefkf
!vogel	dZkhbj
!voicem	bcmied
!volume	oScWnj
!volunt	XYekaq
!vote	fnTfgd
!voted	c8YYbH
!votes	cdZedr
!vouche	dicdgh
!wading	ekdeee
!wage	anWeel
!wait	dLdgum
!waiter	dactYd
!waitin	xQXkbg
!waits	rkSXZY
!walk	habsca
!walkth	eiidec
!want	XVmYaz
!wanted	WLiRm2
!wantin	hebfZk
!wants	Ugcsec
!ward	ghhjcW
!wareho	gjcddf
!warmly	hlWbjd
!warn	kdeeee
!was	gbpYdf
!waste	edeefk
!watch	jsYfYU
!water	nOwVeV
!waves	glcedc
!way	gcaWcv
!wayne	kbgeXk
!we	dgZehj
!wear	fadiie
!weaver	egbeek
!web	ZZcdko
!websit	mZbedi
!weddin	aYdddu
!wednes	hbhfbh
!week	czUYgS
!weeken	jdWqfX
!weeks	feeekd
!weird	eaehdl
!welcom	bWYbpn
!welder	ekgcce
!well	jVVill
!weller	fhkedb
!went	mXijhT
!were	haXefq
!westha	gdedif
!what	aW0Ydf
!whatev	lqVdgX
!whatsa	jdejce
!wheel	hfZeel
!when	T9iaZW
!whenev	clajee
!where	ZufeXW
!whethe	PkzjVU
!which	fxZaVc
!whiche	leeeec
!while	YrtZVR
!whisky	geegff
!whitco	hZScnm
!white	jfdeee
!whiteb	ecegma
!whitef	ceXqcc
!whitlo	dqdYbb
!whitne	fdkeed
!who	gqhWac
!whole	chgfah
!whom	fvhTZY
!whose	Xodfbi
!why	uSYiYm
!whānau	gddbij
!wiebke	djfefd
!wife	kYYgji
!will	jlcdYh
!willow	ehjcfb
!win	boWcbl
!windho	ffehff
!window	Tgfofc
!winds	raZabj
!winery	boagdd
!winner	gjcefe
!winter	keqckO
!wire	fjhaZh
!wiser	T1jXWN
!wish	Xa3ZbX
!wished	leddef
!wishes	ecfeek
!wishin	hYZanj
!with	aZqXYu
!withdr	ZosbhO
!withhe	dkegec
!within	2aWWnN
!withou	fdU6aT
!woman	fsVeda
!won	heWbhn
!wonder	hnYkYa
!word	Uj+UZP
!words	iZedfk
!work	TVuaeo
!worked	Zbjddm
!workfo	Yhenfd
!workin	ZPlddw
!works	heikdX
!world	bnciiX
!worrie	hWtigO
!worry	ioffcS
!worryi	eegmeZ
!worst	edeheh
!worth	jadfei
!would	bgmfgZ
!wouter	icddmc
!wow	hbdmcc
!wrap	iafcke
!wrappe	egbdem
!wrist	gaidih
!write	gYdejk
!writer	ZkWagp
!writes	kacmeb
!writin	acbpnY
!writte	olZfbU
!wrong	kWYkfl
!wrote	cQYrXs
!wyk	bbrbeb
!x	egegfe
!xiomar	sgbcdV
!xx	ccmbhe
!xxxxxx	dkfaei
!yard	dhefhe
!yay	ejddeh
!ye	Zmecei
!year	gUUmpg
!years	iQdalo
!yes	c1aifK
!yet	kyYjbO
!york	jdeedg
!you	dbbbdu
!youngs	efhefe
!your	eZZoao
!yours	hZcYQ2
!yourse	cWhXhr
!yous	nhXjbc
!youth	chgdei
!zestfu	edcfel
!zilch	ddkffd
!zoe	bmbidc
!zoom	efdfei
!zurich	heffff
!zürich	eiiedd
#	nXchhd
# #	YTmash
# 's	Tcdgfu
# .	rWfdhc
# ;	mUfhjb
# ?	iXatbc
# @d	Uharac
# a	Sgeonb
# about	qgakUV
# after	oHcV1e
# agains	aacdfp
# also	ecWibp
# alumna	bdbaer
# an	iaWX0S
# and	uTacig
# answer	rOdhai
# applic	fSeTgy
# appoin	ZnYUfp
# are	VYmjhi
# arrive	Wfrdbe
# as	hZajqW
# ask	ZZhqVd
# asked	hrhWVb
# asks	dbbpec
# at	vYelTa
# auto	aWxdeW
# b	ecqbZe
# b1	irNkad
# bar	fTchjn
# be	fccsac
# became	jlTYXk
# becaus	YSSotk
# before	jVgbVu
# behind	cdZear
# board	tZWiZf
# bonus	deeWqe
# boss	gpbccc
# bpo	dWvabY
# bring	ZZapjb
# budget	dtUeXi
# buildi	kapXdZ
# but	phWhdW
# by	aiUpka
# call	mbVicj
# callie	qbYedd
# calls	aXrhcc
# camp	Yddqed
# candid	jRWnXp
# card	bbVwcd
# castin	cdbqce
# chat	fYbrbg
# checks	rZaecc
# churn	bkmRhi
# clappe	cfbZar
# class	fZWfgp
# clocks	aZZecs
# coming	cXucdb
# consor	dccasa
# could	T3gcXT
# count	rWeeee
# crew	PmdgYp
# curric	+JMaRP
# darren	dXdqdd
# day	gcpXia
# days	aYfcva
# declar	YZtWhb
# did	YgYYbw
# discou	hYYYqj
# do	ZfqjWb
# does	grXhbX
# dog	rXbkaa
# done	kbjkdU
# door	mgkVbd
# down	hbrXfU
# driver	edpbeb
# due	iZZbcp
# employ	ZYvcab
# enquir	ipYbda
# etrusc	Vkmfcd
# every	lWVbgo
# ewa	eeiVoe
# exampl	bddZrd
# experi	eccXcr
# failed	bZucdW
# fast	Uubded
# fell	edaaep
# fillin	eeVrfd
# final	jWaqed
# five	tRWZli
# flexib	PhSgln
# for	rLbmfh
# form	XVjufW
# found	dcrdda
# from	tQTbok
# full	gebZrb
# gdansk	cXkqZa
# gets	yVZacd
# give	pbXfbk
# goodne	cdcYrf
# green	ccpWnY
# had	Rufbbh
# hard	caasdd
# has	jWeUjo
# he	6UPaXZ
# health	cdatca
# held	cacccr
# helpin	dfapdY
# here	dsjZQS
# hey	crcabc
# hired	edZcuU
# home	jpXVja
# hope	ZZrcaY
# house	cgccpb
# how	cYxWZa
# hybrid	Tajdtd
# if	ucXXlb
# ihnen	ecdocc
# in	hZbpYi
# inspir	YbrhgT
# instea	lbcoWc
# intake	eUmfam
# interv	Naewib
# it	lhchQh
# item	ahTjgl
# its	toUXbW
# job	tdSWZo
# jobs	YaqblY
# julia	dacZrf
# just	YrhcXd
# karen	ccTiin
# keeps	dqjWbb
# lab	Xcdtda
# lb	dcbqcd
# left	deSmke
# lets	aqdcZe
# letter	cYpmeU
# licenc	Yeeaeq
# like	jbubVW
# liked	bgWYiq
# look	Yhdqda
# looks	dpacce
# lpa	ccVfse
# lumpur	gaYcep
# manage	guWfZa
# maple	ecccqc
# marina	Vidoef
# marta	uYbcdc
# max	8JTWXU
# maybe	uSVegZ
# me	gclQjh
# media	qVftNa
# medica	cXYsdk
# met	dWahaq
# metres	dcpcbd
# might	jpcXdd
# min	Ujgmgb
# mins	ZfipXe
# minute	RXmyUh
# more	qahSge
# mornin	ciVfjj
# my	eQZjkp
# myself	edYdgp
# names	oTUkYn
# needs	claYpY
# new	WgxeWX
# no	wXjZSc
# nobody	bwWcaa
# not	fXlbqa
# nothin	ZOwjaf
# now	peWjYZ
# number	Wgargc
# off	URhbyd
# offers	TkYava
# old	WmgYif
# olu	cmSidj
# on	bjZtgU
# one	mTcmic
# opens	XleemT
# or	fkLsgV
# other	gfSban
# others	alStWZ
# out	Npencf
# over	UePgtl
# pages	UdoiXh
# papers	Vcfsbd
# pass	nXpVkT
# passpo	dbaqce
# past	atXddX
# patio	djWenf
# people	ZfVqig
# per	qbaXka
# perman	cccawZ
# person	YWWybh
# place	fZUWfv
# places	eVdbko
# plane	cbdYse
# please	vWRtdS
# plus	ZZYewY
# points	cdcbdr
# post	khQdgj
# pro	Zeeepc
# progra	agWpgd
# provis	ecZeqd
# qa	edhWqd
# questi	TRruRZ
# queuei	ecreaa
# quote	wSaabb
# reads	kWbvUb
# receiv	bUrael
# recrui	YYpfhe
# ref	Uedube
# refs	ajXrdZ
# region	deabsb
# regist	gVWWwf
# reques	dcYrdc
# result	rYdbfd
# rings	iqaagX
# roster	edpaed
# round	Tbacdr
# said	qeWWmY
# say	Qnfgak
# says	lkQhbf
# scores	pbdced
# second	fZXpif
# see	fabqdd
# send	TYc0ac
# series	ZaZXsm
# settin	eYateb
# shared	cZdZtc
# she	/KIeVa
# shop	nhUYpY
# should	iUmabm
# sign	ZfYawb
# sir	wVYiaZ
# so	kOdkqZ
# someth	qgXhbb
# someti	cpbdea
# sorry	UnfWqa
# stands	ecpcdb
# start	lSZWvb
# stone	dapfdZ
# takes	Uejqcc
# team	iebiVk
# techni	UonZaf
# test	WfgsaZ
# testin	dddrab
# that	0UQgfc
# them	dUYmnf
# then	/TMXWT
# they	qXUicg
# thing	aoemdT
# thinks	Xqfeec
# this	ogdUib
# though	jVbcim
# till	qTdjfa
# times	XWsfkX
# to	zGcllY
# too	kdUlbj
# took	dVccnk
# traini	ccZsbd
# turned	bpSYqY
# turns	qZecee
# two	hjZXqX
# under	ipSXjg
# unit	bTTzYh
# unsucc	dbWcbw
# until	wYVida
# up	neVYgk
# url	dcpbec
# us	daS2aW
# vessel	ZmbYqa
# want	bddXre
# wants	XfXlqY
# we	ubVccj
# weeken	idYpcc
# went	WmYaYt
# whatev	xUbcbc
# whethe	wUadeb
# which	muRfcR
# who	dmNaqd
# will	XjfXcq
# with	mVXvhV
# words	XabzdW
# work	YgbwZU
# would	Ubagol
's	efedig
's #	XfeZsg
's @p	YdrZhc
's a	UlYlnb
's about	cauXdc
's adding	euacbZ
's advise	XhVped
's after	bdgkVn
's aftern	dYcphd
's agains	dScclp
's agreed	qlYTfc
's album	cZbahp
's all	VjmhkX
's alread	aXac2U
's analys	YpZedj
's and	naNibr
's andre	bWbsbc
's answer	7SZTbd
's around	breXee
's as	rbddac
's asking	dTR6Se
's assist	jTahbr
's at	dwgaZO
's attach	ZTldyU
's automa	SVnemj
's aviati	asccdc
's away	hkSfeh
's bad	berfcX
's bank	VnXmdi
's been	ZgiZYu
's behalf	epWaVj
's behind	hkiQjc
's being	hZmVqY
's bell	dbYcuY
's betwee	vkXXVY
's birthd	bayYcY
's book	bRinjb
's booked	gWiadp
's boss	acTnkh
's boulde	bwcbcW
's broke	bctbaa
's broken	amtZVW
's brothe	eWbYY0
's busy	qQhbag
's called	VXeiph
's callin	rcjVYX
's candid	dcnVdn
's card	ZVisdb
's certif	iXXplY
's chair	bUjces
's change	ToRcgs
's choice	mUVShw
's chosen	beeXfq
's closed	eWzZeX
's come	WihRmm
's coming	kYPWze
's commen	bZZieq
's commis	lgVjXk
's comple	ckWYbr
's confir	kaSjkg
's consul	idpaZb
's contra	TbaSou
's contro	cgaUhr
's correc	mdVfcl
's cousin	WZfeUy
's coy	cbVlnf
's cut	dYeeas
's day	aYvccc
's dead	jbLlXv
's decide	nUUXby
's decidi	Yqcddd
's decisi	4NQZbl
's delaye	daoeec
's delibe	aVslZd
's desk	jtMfiZ
's diem	cacsfa
's digit	qYddcd
's direct	UXpamg
's discre	arebcc
's dog	qXYgka
's done	qXjcae
's down	desiYW
's draggi	brcdcc
's drawer	jdUbYs
's drawin	ZtdYhb
's drawn	bbdeaq
's due	vSmgZR
's ear	dsRdge
's end	frbdda
's exact	fcbSnn
's exam	ZcbudZ
's exampl	cZdedq
's factor	aiTYkm
's fallen	Zgaqcb
's filled	Zddddr
's fine	jUpjfQ
's firefi	XfWueY
's firm	ZZpdjc
's fixed	VR0fYT
's flight	vYbhcX
's flying	rhXZbe
's for	gVinUl
's form	ZgRuhc
's found	ZTnaog
's free	Vbhoka
's freela	dcZgrZ
's freeze	fmTegj
's friend	kbfijV
's from	MVjnij
's frozen	ZR/bYW
's full	PTEOS/
's fusion	dTfcoj
's genera	XlQdln
's girlfr	acdeep
's given	ZaUbtj
's going	oKYZmu
's gone	SegWX4
's good	VceuiV
's got	jvRUkc
's growth	iUVbgu
's guess	VxgbaX
's had	gajNvd
's halted	cZreed
's happen	YtXZcd
's happy	baUzjS
's having	gXVdzV
's head	rbheYa
's headco	eWrefa
's hello	pWsZVZ
's here	fhtZcU
's hgv	ccpece
's hiccup	dbsXed
's hired	dfaZep
's house	dcdfrZ
's hr	pfdpVO
's human	oLkdjd
's hundre	YjZpcd
's i	ndlbhQ
's in	ZqcdlY
's inbox	bVrhec
's indepe	ZrYifa
's insura	nYXTmk
's interv	cbetfP
's is	gVclmb
's it	lPfbmj
's job	gScfko
's just	PhVimn
's keen	cqaedb
's kid	miVjXc
's lad	YTXWa5
's laid	eapeeb
's landed	elgVnZ
's last	nSmZlX
's leave	dkZbpY
's lectur	WfYhgm
's let	aYbbgs
's lettin	hlRZle
's librar	seXddb
's lifted	eaWqjd
's like	Z0abbU
's live	acQrqb
's long	jsSiaY
's looked	jVmdeg
's lookin	nsWZaZ
's lost	dofaVj
's lots	dfpddX
's made	dVZM5f
's mailbo	XfnnaV
's making	ueaZca
's man	fcVkXr
's manage	ZefveT
's marta	aYYrYm
's match	apdefc
's mate	dgahrR
's maybe	cdeZpe
's media	zSblZU
's medica	edVnXk
's messag	pcUXjk
's metres	ZZYZzY
's migrat	feUego
's mine	QOMW/J
's missin	ccXrib
's modera	acfZsc
's money	eeddpY
's more	dXYbjs
's moving	aUfclo
's mullin	Zqbeee
's my	hcVicn
's name	kVegYo
's nearly	Xlcpba
's neighb	dkViej
's nephew	WZLdc8
's new	dSqVnh
's newsle	eaqbag
's next	SiiueQ
's nice	dWqhdb
's niece	XQdZU4
's nkemel	hbtcXa
's no	dNTdW9
's nod	umWUWf
's not	e5bXTX
's note	WiZsgZ
's notes	qXdcdj
's now	hNVkfu
's nudged	jUaZlp
's off	TuWYUx
's offer	cdacsd
's offeri	bZYTza
's old	ibYQrn
's on	ZhrcjV
's one	jaasXc
's only	knRjiW
's open	aUmvTf
's openin	UxZfdb
's or	ZYfrdb
's ora	kneUee
's out	glofcP
's over	eT2UXe
's own	wVYegZ
's page	ubaWag
's panel	bsZgYc
's paolo	eqabed
's parked	cX2daU
's part	eXbqee
's passin	abSkXr
's paulin	dcZZpj
's paused	aW1bbZ
's people	giUhdk
's person	acsdbc
's petren	hUfgZn
's phone	Zasedc
's pick	vXiWba
's picked	aQekhq
's pickin	rWbVhk
's place	ecSfbx
's platfo	cdbpee
's portal	hXWqgf
's positi	dSebfu
's postin	Zeacrf
's prefer	eYYZlq
's prepar	bdacqe
's profit	ccddqa
's progra	ceadZp
's promis	3SaXac
's publis	emdkeV
's pulled	gVsdce
's put	bPvdlb
's questi	aasqWS
's quiet	buabeZ
's rate	aSZXsn
's readin	SjRfoi
's reads	lPQmqf
's ready	ZifbsW
's refere	kcSuXf
's reno	dceaqc
's reply	msWYac
's report	iqPYXp
's ridgew	acdpee
's right	UdWceu
's ringin	wUYgbc
's rob	aWxdXd
's rotati	giWpdZ
's rule	knZUgg
's runnin	YpYfci
's safe	dsSbam
's said	UXYdtm
's say	tgbZdZ
's school	hhsYcV
's secret	kaepXb
's securi	Xfepee
's seen	hxSbdW
's sent	raaYhb
's servic	Yqahdb
's short	fgdYqa
's shortl	fpddba
's shut	Kf4cTh
's side	YpYjae
's signed	oWTYxZ
's silent	Vzcaba
's since	crdbYh
's sister	adYehq
's site	gVpZee
's sittin	fqpXZT
's slow	l0WWVT
's slower	qgaccc
's sniffi	dbZcat
's son	VaQXb4
's sorry	Zpbddh
's sortin	adepcf
's split	hpbdca
's staff	erVbYj
's starli	bZbbcu
's status	bdrXed
's stayin	lhScbo
's still	f/RaQR
's stoppe	WK7Yib
's summer	aarccd
's survey	dbaedq
's suspen	cT1dcY
's switch	bcqbfe
's taken	WRKeg7
's taking	dSUa6R
's talkin	dpeeda
's taylor	dcccrc
's team	deZdcp
's tender	cepfdY
's there	kvTVnP
's they	iYjWXp
's thinki	qrZeSU
's though	eaahcp
's throug	clbVlh
's till	WhdZbp
's time	SubTco
's to	vgXcgW
's told	jUmWXo
's tony	hpYcdc
's too	dUvabe
's torn	gqcbba
's train	pbcgda
's trial	dnYnVc
's truste	cacrda
's trying	bgaoec
's unanim	hZbZrd
's unclea	dXpiec
's under	fQzaiW
's unit	qWoccW
's unity	htVcda
's up	khpcaQ
's userna	jVikdd
's vacanc	gWrddc
's view	npPaib
's visit	jpeaba
's vote	YaTVvr
's voted	bjUYog
's waitin	ifUweR
's was	qXYbbn
's way	gYbfep
's welcom	ecXdbs
's well	WXpafj
's west	erZbca
's when	bgVtab
's where	cebcpe
's whole	csZccd
's will	cZhcZr
's window	fdXdof
's winter	ccpgac
's wish	cddpcd
's with	avVknM
's withdr	daPdiw
's word	3VRabh
's world	Uebmne
's writte	lSTdln
's wrong	niUkkQ
's yes	haVV5O
's your	cSnjlZ
's yours	UMLS/L
*long	jgZdfj
*short	eWjcZn
*strange 1	efZjPt
*strange 10%	ZsUkUj
.	egidfe
;	nfXleb
<chosen>	baWZsq
<closed>	ZagZa1
<date>	qdbgeb
<give>	bZbwgb
<hold>	abycbc
<meet>	cfepeb
<news>	wjWZbd
<offer>	XaaZ6c
<others>	debbbv
<papers>	Zbdqjc
<receipt>	ee1YZY
<refuse>	baYae1
<soon>	dvZfdZ
<sorry>	bdcaZz
<start>	YcZb1d
<step>	cdcuad
<thanks>	fdrYZi
<wait>	hqccdb
?	WUd7kV
@d	tZbhea
@d #	IggzfZ
@d 's	OljVng
@d .	1UbefZ
@d ;	0RYnbZ
@d ?	RbS9iZ
@d @d	vWUjgX
@d a	eZYcdt
@d about	bTZvam
@d accord	wZbdaZ
@d after	nYXrdX
@d all	5KbfaY
@d alread	Vqakdb
@d and	rcafdd
@d appare	pXfdec
@d are	uScWdn
@d as	uZaigS
@d at	seemXR
@d be	VZdqoZ
@d becaus	zSadfY
@d before	qeWnXa
@d but	yVYVpY
@d by	iaerXc
@d can	gcZsZa
@d coming	qYeeed
@d date	qhYbcc
@d defini	tVecee
@d did	ardedb
@d do	aQYwne
@d does	uXUied
@d fiftie	Zpebef
@d for	wWaySR
@d form	Zdaubd
@d from	vNYgfj
@d given	qYdbbh
@d he	wUabjZ
@d holida	Xpaeeh
@d i	tfTkXc
@d if	oVXeji
@d in	gQnrWb
@d instea	5SabaY
@d is	0ZXbfZ
@d it	3UdcSc
@d kindly	pdddea
@d latest	sTafka
@d lovely	bXrYee
@d mail	Xogfdc
@d maybe	ZcXceu
@d means	jqYdcY
@d my	tWahcd
@d n	sYdedd
@d need	YffZrf
@d nick	Ufbnfj
@d no	iRoYan
@d nobody	nVdkdf
@d nor	Xsddeb
@d not	qcYefc
@d now	8QTeZV
@d on	llXqWQ
@d once	sQfjde
@d one	rYcjca
@d only	XhqZcc
@d or	geWwbY
@d otherw	acZuga
@d our	fLvgXX
@d outcom	paeaee
@d over	qceZef
@d pack	ZdavXe
@d please	kUXohg
@d rather	raceea
@d roofto	dZseeU
@d room	UldscY
@d s	ckvXVY
@d said	0Pbdce
@d same	Xcdsee
@d says	Qqaffn
@d second	Wedsde
@d she	ugXcaY
@d so	pbcahe
@d sorry	rYcedd
@d store	Slmgai
@d teams	adcped
@d that	tZXhYf
@d the	zcYfbV
@d then	tiWadX
@d they	toScfP
@d to	sPdfqW
@d was	pyNXXS
@d we	sTbefh
@d were	csZbcc
@d when	8BZgck
@d whethe	hUdiob
@d which	tgYeYZ
@d will	ajpebW
@d with	tQoeaa
@d withou	pdcgda
@d would	UahvhY
@d x	tVddce
@d yes	rZedad
@d you	1UdYce
@d your	feapdb
@p	cldbei
@p ;	rgXeZe
@p and	WtTbfm
@p are	Wtcbec
@p as	hZpacc
@p at	Wpeeff
@p but	hmUliW
@p for	cUVnbu
@p i	TofYhl
@p in	TukWce
@p is	vceWeX
@p my	Weafet
@p no	XkpZiY
@p on	sbkcUd
@p promis	aacddq
@p s	icpRif
@p so	pYaeZl
@p that	Rhugeb
@p they	Vlgeek
@p this	dbpZdc
@p wants	VZdlpd
@p was	ZqjeZa
@p we	dTohbl
@p when	qabecf
@p with	fqZbcd
@p would	edefWr
@p your	pcadee
@s	zWZdgc
@s #	ZcZwcb
@s .	6Rbbdc
@s ;	yXWheX
@s after	3PcSbk
@s and	xVVcgg
@s are	ZpZffb
@s at	vVZYma
@s before	iXrUYl
@s for	wMaobb
@s from	2URdYh
@s he	rXdeee
@s i	jrcdZX
@s is	lsYVbY
@s manage	SpgYem
@s no	pZceed
@s on	kklVeV
@s ready	dpaccg
@s regard	pZddfe
@s to	rLYjmg
@s tops	uXbddb
@s we	qYbcYm
@s whethe	rbcdeb
@s which	tSdddi
@s would	Xsbdde
@s you	sUcadj
@t	TtYrba
@t ?	aXayba
@t at	VsUnYb
@t each	ZvZWee
@t every	bvTZcc
@t from	Uschec
@t in	ZWbdri
@t on	ZSgqfl
@t said	pbdddd
@t says	edacqe
@t them	bqcdcc
@t your	gmVkbb
^ @d	/TQbbZ
^ @s	4bYWYa
^ @t	XnZqXe
^ abando	ecpabe
^ abebe	qdeZce
^ about	WluTYe
^ academ	cfalVm
^ accept	NVRq+P
^ accomm	ekqaWa
^ accord	TYZgfz
^ accoun	eTmXdq
^ accra	amZgUm
^ acknow	fQnmkY
^ acorns	deqace
^ act	mMXX1X
^ action	ZSW6eV
^ activi	fcaerZ
^ actual	sUSimc
^ acute	ceOjni
^ ad	lelWUi
^ add	bZwZaY
^ addres	YdYqfi
^ adrian	ibZdap
^ advent	aRpZao
^ affect	abtYed
^ after	ViYWot
^ again	VfUUV3
^ agenci	cZvZac
^ agent	ibWXpl
^ agreem	eecapb
^ ah	tfXciV
^ ahead	edZscZ
^ ai	lgqYZX
^ airlin	WWdcyb
^ aisha	5XQYhc
^ alas	lPVbZ2
^ alasda	YbTwga
^ aleksa	pcfZZh
^ all	jYpZZk
^ allow	yZcfWX
^ allows	XiSpam
^ alread	edqWec
^ alrigh	dbVijk
^ also	ainghR
^ altere	hgRZoi
^ altern	wgdaXV
^ althou	eZTcks
^ altoge	fZpbbe
^ always	YUidjm
^ amber	heiVfk
^ amrit	dZYtce
^ analys	lTiXkj
^ angela	bmVfdm
^ animal	lSuWiT
^ anita	apbWig
^ anneli	eiUhna
^ announ	nkScmX
^ annum	licjeV
^ anonym	lYUdjo
^ anothe	dRPjP9
^ answer	pcPpWh
^ antune	lYSpch
^ any	haesdX
^ anyone	oejfbR
^ anythi	jgtVRc
^ apolog	gUmkhb
^ appare	ghWSbv
^ appeal	jWcXYv
^ appear	dZsWda
^ applic	bqsbZU
^ applie	XUuapT
^ apply	XT9UTZ
^ apply1	jZUilh
^ appoin	fgYXyY
^ approv	mOegrZ
^ april	jooXYU
^ archit	qhdXZf
^ archiv	lXbcap
^ ardlui	dcWrdf
^ are	VOb/db
^ area	VeYgsf
^ arisen	jcYrcY
^ arrang	dadscd
^ arrive	eqSked
^ articl	WauXgb
^ artist	olabVg
^ ask	ZricSe
^ asked	okceRc
^ asking	kbwVWa
^ asks	cccpde
^ assess	llfgaV
^ assign	bSmrZa
^ assist	cfVgjm
^ astrid	Zpebgc
^ at	fhWccr
^ attach	VYedsj
^ attend	dTijpW
^ attest	ZjrdaV
^ audito	egVrXh
^ august	lqZfaU
^ aunty	qaaccd
^ austin	ZbVZfw
^ auto	QkyaWZ
^ automa	gdpaZd
^ autore	Sc0WaY
^ availa	btiTcZ
^ avenue	iaWefp
^ await	dcbpdc
^ award	pfXedZ
^ awards	keekfU
^ away	bhyUYW
^ aws	dgYbep
^ ayesha	ljXVnY
^ b	ofYhbd
^ back	kQteZd
^ backen	XLfpaq
^ backgr	eikblT
^ bad	cWeeav
^ badge	cahapb
^ bag	ZbgXtd
^ ballot	rebadc
^ band	YbaUzb
^ baptis	caVaft
^ bar	XlWTsf
^ barris	eZpded
^ base	dZWhvZ
^ based	hTaidr
^ basic	bbgZpg
^ basica	beYgdp
^ bdm	aegUtb
^ be	HeV5mW
^ bea	jRliee
^ bear	c9WVSa
^ beauti	elocbV
^ becaus	imOail
^ becker	dqaccd
^ bed	dbZscb
^ been	btcZbe
^ beer	Tmdkci
^ before	hTb6ZX
^ began	ecYafr
^ begin	dYTvhY
^ beginn	fZsYda
^ begun	qabced
^ behind	XigbqU
^ being	nkYgbV
^ below	mYTbfr
^ benedi	iThaim
^ berlin	ecqceb
^ better	QNPdm7
^ betwee	qnbfYV
^ beyond	Q+YabU
^ bh	hYpahZ
^ bielef	ZcZazW
^ big	lXfUhn
^ biling	kaUaph
^ bin	RP4TlX
^ binned	XcbVbx
^ bishop	paiXbd
^ bistro	UtVaed
^ bit	ekqacU
^ bloke	WjoVid
^ bloods	hhilbU
^ blowin	dpdcdZ
^ blue	pUnceU
^ bluebe	capefc
^ board	kmPchf
^ bonjou	jfbapY
^ book	RSk0aW
^ booked	eZsacc
^ botani	dbrccZ
^ bottle	qfaWhf
^ bounce	eWudeX
^ branch	fbuaXb
^ brand	bqcfcc
^ breakf	hfVldg
^ brenna	YcYrdh
^ brewer	blcbpV
^ brian	pbcede
^ briann	btWcdd
^ bright	hfUdho
^ brill	Zpbfed
^ bring	SRW10V
^ brno	bZfcep
^ brock	nXYaar
^ bronwy	aZbhbr
^ brothe	blSlgf
^ brunel	YtaajX
^ brusse	fPhepX
^ budget	ecZhZq
^ buildi	kShfZm
^ bureau	bekVmh
^ bursar	ggSbkl
^ buses	ejaVmj
^ but	mfRZjo
^ buyer	bbZctc
^ by	yeXdcZ
^ bye	rZabdh
^ calend	ddXscb
^ call	jJcsoZ
^ callba	qYVjbb
^ called	bdrQNp
^ came	XMiiip
^ campai	rabacf
^ campus	hpagaZ
^ can	ccZwjW
^ canber	pXejZa
^ cancel	dPeccq
^ candid	ijmcVc
^ candle	kdoUee
^ caoimh	cZpbfa
^ captiv	nUhadk
^ captur	fYeYpi
^ card	igrUab
^ cardif	aUudhZ
^ cards	rZVidf
^ care	dgQjnh
^ career	ZZ2VYa
^ caregi	pbXbaj
^ carly	fgZWbs
^ carrie	acVdpj
^ carry	bZitcX
^ case	aRosYV
^ caselo	XuTbbh
^ caste	abYakp
^ catalo	fbbSit
^ celebr	iXZqiW
^ center	jekTnZ
^ certif	khmMmb
^ cfo	efWmhb
^ chair	deUYri
^ chaire	grXcdd
^ challe	YhVlnd
^ chambe	iVebmg
^ chance	emnVeY
^ change	cb0bUT
^ charge	gagdpY
^ charle	illbbV
^ charlo	ZcpbkZ
^ chat	nesVUY
^ chatty	pWZgbf
^ check	kWrbdZ
^ checki	VodZhk
^ cheeri	eqXZal
^ chef	poZQbf
^ chefs	TkphcX
^ chewin	dccbdp
^ chiefl	tTkciU
^ childc	afrYZg
^ chloe	XejZqb
^ choice	tcWWje
^ choir	fcesXb
^ choirm	cbkqaX
^ choose	FPY/dU
^ chosen	ZaaksX
^ chrome	aYwcaY
^ churn	9ZNkbQ
^ ciao	fmhmXS
^ cipp	kckPoe
^ circle	Yvcacb
^ civic	gVkijZ
^ civili	YaqVfj
^ claim	bedqbd
^ clerk	qVacdk
^ click	aXnqRe
^ clicki	fkThmb
^ client	ieQhkk
^ climbi	fZbYqg
^ clinic	rWXjde
^ clock	XYavbi
^ close	WgeZZq
^ closes	iYpacf
^ closin	lShdam
^ clover	qalXbb
^ coasta	fYPlqc
^ coc	ecqadc
^ codes	UeZfnl
^ coffee	SZqjXl
^ cofion	ZbYgpg
^ coin	sWYXja
^ col	geWcpd
^ colleg	eYuaaZ
^ color	efdVjm
^ come	SAT47d
^ commen	fjQQfv
^ commis	hPYmmi
^ commit	oSmihW
^ comms	bdaYlp
^ commun	bMmbmn
^ comp	cepZga
^ compet	liPdbp
^ compla	ehMgni
^ comple	aQnwTV
^ concur	jZaWuc
^ condit	aWSU7a
^ confir	RTj1jT
^ congra	VThd6Y
^ consid	YRgZ5a
^ consul	YSoepc
^ contin	gXpbmU
^ contra	bXNO/X
^ cook	mYkUif
^ cool	feogVb
^ copy	fVubYa
^ corpor	casVea
^ correc	cSqnVZ
^ costum	dcZbrg
^ could	XafzfY
^ counse	hYUwbZ
^ count	8QWWZd
^ counte	RXnhpf
^ counti	pXkeea
^ county	bddYpj
^ couple	bqcbee
^ course	TbYlnk
^ cousin	Wefdfp
^ cover	ddqYed
^ covera	agbeqb
^ coxswa	aaZlYp
^ cqc	kWSdip
^ crazy	hYZZZu
^ cricke	TwjVca
^ cross	VhjdYl
^ crosse	aTNZb5
^ cry	jZYXrb
^ ctc	VjYdlj
^ curato	PkVqap
^ curren	Vnceaj
^ custom	WiuZcW
^ cut	URPxUt
^ cvs	cbsaYc
^ d	mjUfce
^ dad	iUmbje
^ daily	jfgfkV
^ dank	bcYpkZ
^ data	incfTg
^ date	cPb7XY
^ daught	oZgdbe
^ dave	fYqedc
^ day	eUUmgp
^ de	UpdobY
^ dead	deRddv
^ deadli	ROW2mg
^ deal	cYKY/U
^ dean	fiUlbj
^ debrie	giZjUk
^ decide	aQeVnw
^ decisi	5uHNTe
^ deck	aYeeWu
^ deckha	Voedja
^ declin	bXdadt
^ defini	greYWb
^ deirdr	ckoVbc
^ delaye	Vkeene
^ delete	iarccX
^ delibe	mpXXab
^ delive	YpoQnP
^ demons	XbiZcs
^ dentis	dhlgfV
^ depend	m0PYXT
^ dept	caucbY
^ desist	crfcbZ
^ desk	iSTjoi
^ detail	VRTm1f
^ dev	XXjafq
^ dhillo	cadepe
^ dia	ecredY
^ dial	acZted
^ did	WfySbj
^ differ	ielihS
^ digi	kZdUim
^ diplom	qUkPaU
^ direct	naTafq
^ disabi	yJesQV
^ disagr	alocfO
^ discou	aVjjhk
^ discov	rcbdcc
^ discre	YlYrcb
^ discus	jMphdg
^ dmitri	caabsd
^ doc	biVhjh
^ docs	Wdcpjc
^ doctor	oVpbcb
^ docume	hVtWed
^ does	SaV6hW
^ doing	jhTpda
^ domini	WT8YYZ
^ done	NeoSqn
^ door	aVKdY7
^ doorma	pZaidc
^ doors	YUyXZf
^ downlo	WbxYTh
^ draft	ehaTvW
^ draw	dobgkT
^ drawin	ijWqfT
^ dreamt	biscVZ
^ dredgi	YqYcei
^ drink	XaWiqf
^ drinks	bcYeta
^ drop	NJW/VS
^ droppe	bUviWZ
^ dry	iXpbiW
^ durati	esXWch
^ durban	gfkSig
^ during	eapecc
^ dusty	jVmidd
^ e	qRkcgc
^ e13	gcQdqj
^ each	gqZjWb
^ earlie	bqPmUj
^ early	ZtheZN
^ econom	cbgkVn
^ edinbu	WoXeal
^ edna	kVcgbn
^ educat	dasbab
^ either	rbPmjX
^ electr	embVjh
^ eleven	ncVkcf
^ elimin	eglTnZ
^ email	ROZ4gi
^ emaile	XbwVib
^ emails	WXxbeZ
^ embedd	Weeepd
^ emergi	dgpbac
^ emt	eaWdYp
^ enclos	bNuZjg
^ end	WazZWa
^ engage	eUpalc
^ engine	hhhclU
^ enjoy	VX5Yda
^ enjoye	gbqadc
^ enkosi	deXqkW
^ enrolm	neVjiX
^ enter	bafrba
^ entry	UceZkp
^ equiva	Wdsbfe
^ er	fRhnei
^ essay	bcaqef
^ essent	Rj5SXV
^ estoni	cddpdd
^ event	edrVfd
^ eventu	Zodffe
^ ever	jlnacS
^ every	jnnYXT
^ everyb	tUibaf
^ everyt	efseWb
^ exact	Updhee
^ exam	WVhscf
^ examin	VZfnbo
^ exampl	kXpYdd
^ exams	RndpZc
^ except	gbacpd
^ exclam	dedpZe
^ exerci	cnXaWp
^ expect	8dRUfT
^ expens	dfYZXv
^ expert	bihVne
^ explai	dXeree
^ export	igVZof
^ extern	mThidh
^ f2f	abXgua
^ factor	oeUgef
^ failed	aQJMT/
^ fair	oVWTgu
^ fairla	gVcgnV
^ famili	gagYpc
^ family	hVWkWs
^ fancy	UTjwjR
^ fantas	ffgijV
^ far	brVhbg
^ fashio	eeQnfl
^ father	liUicf
^ fault	badWud
^ federa	kfUqbZ
^ fee	bnReeo
^ feedba	zfMSXp
^ feelin	qikRWY
^ felix	XaqghX
^ fellow	lMdobl
^ felt	nevaVR
^ female	ndfakV
^ fergal	jXVces
^ fern	YgdYcq
^ festiv	ZVYinm
^ fico	kepXbX
^ field	YqdakW
^ fiftee	bcUeti
^ fifty	ljVddi
^ file	Uikhbg
^ fill	TWQ/Zb
^ filled	XRgZnl
^ fillin	dbZpbh
^ fills	cliPgj
^ film	hYbebp
^ filmed	XmbepX
^ final	rkNidY
^ finall	lbTinb
^ financ	uZeTcj
^ find	eOWwWl
^ findin	gRuedb
^ fine	pbaXfn
^ finger	oohYcO
^ finish	VfxYXb
^ fire	hUldfh
^ firear	rZcZee
^ firm	bYeXsh
^ first	heYcqd
^ fiscal	agUgYt
^ fish	YZufZa
^ five	bWhYjr
^ fix	cXdycX
^ fliss	bbYegp
^ floor	cbWfqa
^ flying	SgtZiY
^ folasa	edpakV
^ footwe	kVbfhl
^ foreig	YqWWki
^ forget	ftQdhb
^ forgiv	kdgWTh
^ forgot	bO4RhU
^ form	UgfrPk
^ formal	daUhue
^ formed	acbesb
^ formin	cVgkoc
^ formul	bhnVpV
^ forth	khgSjb
^ forwar	gepSci
^ found	mbhUhj
^ founde	tbkOgb
^ foundr	crXhbb
^ fourth	eVWopc
^ france	dnQqXg
^ fraud	cYfZhq
^ free	NTvUmd
^ freeze	hpOikk
^ freita	cfpfcY
^ friend	bbsUjY
^ fright	hgaYpW
^ frustr	ZYgaqh
^ full	SZjdlj
^ fun	ZV6RbX
^ fund	WbbXxe
^ fundin	deVWpn
^ fundra	ngUdeh
^ fusion	cpcYXo
^ g	adZcpi
^ gabrie	fhYaqb
^ gagnon	lZUWtf
^ garden	Mocaqh
^ gav	gUobla
^ gave	dqWNnk
^ gdpr	sWabXg
^ gear	ebTonc
^ gemma	dVjgdm
^ gesprä	mcVncd
^ get	HHg/zI
^ ghoste	ZWpZdi
^ gigs	eoceac
^ girl	hkPdgk
^ give	wfYnVU
^ gives	vVcacc
^ glad	YT6baT
^ glassd	XjpYhZ
^ glassw	fYpefd
^ glowin	gTlTkd
^ go	VKe1Xm
^ goggle	ZbsacZ
^ going	rohVVW
^ gone	TYvXTi
^ gossip	daqeeb
^ govern	kYVekm
^ grab	YTWwqT
^ gracia	aYradi
^ grader	akmUbj
^ gradin	aUjXct
^ graham	jkPdem
^ grain	hcpccZ
^ grant	naVeel
^ greek	adsaba
^ greeti	VmkhZd
^ grief	dbdscZ
^ groet	faebbp
^ guess	KEYd5t
^ guild	ebrbca
^ gulp	accsbe
^ gutted	aVZYW3
^ guy	gZrfdT
^ h	cWficp
^ haas	bcbpgc
^ hack	ocgYRn
^ haggle	ifgcVj
^ hand	RcSskk
^ handed	eipWZe
^ hands	YVfati
^ hang	lomUVX
^ hannah	ieWdYp
^ hansen	ecqacc
^ happy	datdZe
^ harbor	ahjSsd
^ hard	UzTdZe
^ hardly	ZvaXdb
^ harm	ZqWahj
^ harrow	ghSYiq
^ has	TlfrYb
^ have	TUtrmU
^ having	XTTZi8
^ head	paVZhm
^ headco	iasbYb
^ hear	tbmTZZ
^ heard	Racgdx
^ hearin	tiMjYV
^ hedgeh	hYkUkl
^ held	bpbhcc
^ helga	Ppkiga
^ helpde	hbqZeY
^ helpfu	hpbacb
^ helpin	dmTcem
^ herita	dgqadZ
^ hersel	hbXiqZ
^ heyyy	XfeTsk
^ hgv	cjmfjT
^ hide	gpTdaj
^ highli	VTgZiw
^ hii	drXkhU
^ him	ricPei
^ himsel	cpcbed
^ hire	abSe0T
^ hired	NRQO/I
^ hirevi	bYsYlZ
^ his	atjbUc
^ hit	baaydY
^ hold	0pKZiV
^ holida	UnlYja
^ hollow	gkkTcf
^ home	dP8WXa
^ homewo	QZW4Ze
^ honest	hncOgk
^ honey	fVkedm
^ honora	bcUrjY
^ hope	lY+VVN
^ hoping	qmVZZa
^ hours	nUcenY
^ houses	WboPhq
^ how	afukZT
^ hugo	ZcVsif
^ humain	cpXjeY
^ human	6SlUcW
^ hun	cZtbiW
^ hungov	bepbeb
^ huw	gfUpdc
^ hydera	gfVjal
^ ice	fcSenm
^ ignore	ehvfVT
^ ihre	YqZhde
^ iii	hkThbi
^ illust	ZghlfV
^ immuni	Xbfaoh
^ impres	gpccea
^ incomp	dbbsdb
^ inconv	jpiVbT
^ indica	ZTjZis
^ indivi	ZcWges
^ ines	ZqYWtW
^ inform	hjfToa
^ ingrid	fVlehi
^ initia	mdgVmc
^ inn	gfXcaq
^ innisf	rbZbbg
^ inspec	bdtfZX
^ instal	Yd1UZa
^ instru	nYfblS
^ insura	akfnSh
^ insure	rddcaY
^ intere	PbJ7ff
^ intern	mRdZpg
^ interp	baibdp
^ intrig	pYeeee
^ invest	VUefql
^ invisi	Vbcirf
^ invite	WMssWY
^ is	YarwXT
^ isabel	lbeenV
^ item	bNcYqq
^ its	emRXse
^ jacint	eVdman
^ jake	hedapa
^ jamal	XWTxfi
^ jamie	Wdcsdf
^ jas	dXxZba
^ java	eccpZe
^ javier	dTkpca
^ jean	Xfaccq
^ jk	sWceeb
^ jo	oVlafc
^ job	WUhP3j
^ jobs	YTjemi
^ join	WUrbpW
^ joinin	YLQt3T
^ jonath	kVcnee
^ jordan	YgqWhe
^ joseph	jbYgqY
^ journé	glsTVb
^ junior	bdgYsa
^ juries	XjWVap
^ juror	bbphdb
^ jury	XrSlXd
^ justic	fkUnYf
^ justif	becVko
^ kai	rdZgaZ
^ kallan	khSZne
^ kamer	kcpbbY
^ kapoor	Tb2YVa
^ karen	YkRnnU
^ karrie	bYpdff
^ kearne	jpcXda
^ keep	bjdPWy
^ keepin	eqZecc
^ kept	ilXUbp
^ key	rdZbed
^ khadij	epZdfa
^ kia	XYjWjq
^ kids	YrZbiY
^ killer	njabTm
^ kind	Uqgfec
^ kindly	YXZzjb
^ kitche	alVnai
^ knock	ZZXskc
^ knocke	WQSTkx
^ know	ebtZcb
^ kruger	aUfbbs
^ kumasi	pcacgd
^ kwame	TfphiW
^ l	YXcWzV
^ labora	eaibpa
^ ladies	ZksagR
^ lady	criQiT
^ lah	qaiSch
^ lakesi	ZhYcds
^ landed	aYRY0V
^ landla	XVlrZb
^ landlo	jhUmUk
^ last	ctaicU
^ later	eqTWke
^ latera	ZenWrW
^ latest	wdaXca
^ layer	gjVkch
^ ldn	dXhqcc
^ leader	WzXdYd
^ learn	SakyTZ
^ learne	dncSle
^ lease	cWmemd
^ leave	fxjgOM
^ left	jdsddQ
^ lefèvr	Vobmea
^ leith	gTefrc
^ lena	ZeQcks
^ length	Ydbqdh
^ leonie	faaccp
^ less	cmRRln
^ let	WhU1gZ
^ lets	NZarjo
^ letter	abZUwl
^ licens	YaTR2d
^ lift	cQmgne
^ lights	XcYesb
^ like	a1JWgj
^ liked	WSPgex
^ lila	kaViYp
^ limbo	lsTdca
^ linden	wRamfV
^ lindgr	pheYfX
^ lindqv	fgUmbk
^ lindsa	aVpXbl
^ lindse	adXWtj
^ link	WSkzcT
^ linked	cfsZZa
^ linux	cpaeae
^ liquid	ofNgYk
^ list	tYcVfh
^ listen	lOhfcq
^ litera	cVfeni
^ living	ihfXkS
^ llongy	Ydadqi
^ locati	YVofbl
^ locked	eecaqc
^ lodge	YaatWh
^ log	bammgU
^ logged	fcaqba
^ long	pRjVik
^ longli	qiaYiX
^ lookin	bephZY
^ looks	ggShdm
^ loopwi	dXZeqh
^ looser	ciTrcf
^ lorna	TriXcg
^ lost	PYsPUw
^ lottie	dYgUol
^ lovely	XV/QVa
^ lucky	cgseZZ
^ lumpur	chViik
^ lunch	VdtkZY
^ luv	YjVina
^ lyk	dSpnee
^ m	Ydscdd
^ ma	edcadp
^ machin	RckZgr
^ made	NR8iiP
^ magda	dXpdgd
^ magist	WhbpZh
^ mail	ZYylUU
^ mailbo	eapdec
^ mailed	QTbhon
^ main	ipNVlc
^ mainte	XTamqf
^ maison	SWetdd
^ make	viQrMS
^ making	flcTne
^ man	rhcbcY
^ maren	jgmbcU
^ margit	kfTahm
^ market	XfgYuZ
^ marks	0mLMdd
^ marloe	YZrlUc
^ marrie	ecqXfe
^ marta	yMWgkZ
^ materi	dbaqcg
^ mateus	pZbYek
^ matron	fYWqbj
^ may	QRi1fg
^ maybe	MxjYNf
^ mbeki	ibbadp
^ md	cdctZd
^ me	ddgapc
^ meanin	Zceepc
^ meant	Qiqhaa
^ meanwh	kgPcqc
^ meas	dcWduX
^ measur	ciUeof
^ mechan	faXdqh
^ mechat	ecvdfS
^ media	+PL0VV
^ medica	YbTqpZ
^ meet	WZ1bWX
^ member	gcrMki
^ mensah	pcckcY
^ mentor	eVgfhm
^ merry	SltUhb
^ mess	lfpUaZ
^ messag	Xcpgfd
^ messen	bYjeoa
^ met	ZcqhgY
^ meter	jZYqaZ
^ method	cdgXap
^ metres	mjUSYq
^ michae	ZcmSpg
^ midwif	becpce
^ might	ekkoYP
^ migrat	caqaXl
^ mikkel	XgVdpi
^ millio	bnaUpd
^ mind	WbopYZ
^ mine	hfpZVg
^ mini	dZdcdr
^ minute	fjgVjd
^ mise	nlTTbh
^ miss	cgceoZ
^ missed	YafTgq
^ module	TcYpmg
^ moe	fpacac
^ moin	SaYdmt
^ moira	sbcacd
^ mokoen	dZYhdq
^ molly	beThoe
^ moncto	bXbbrh
^ monday	ehZbpd
^ money	YlQndc
^ more	M/QlRI
^ mossie	eZrdcb
^ most	aknhVX
^ mother	bZlhnU
^ mounta	edXase
^ move	dZXdxX
^ moved	mgYlTY
^ moving	cNbqlh
^ mrs	eeZbph
^ much	XgbVaz
^ multit	ghcpXc
^ mum	mfUYpc
^ murcia	ebeerZ
^ museum	SrgVlc
^ must	QVc2lU
^ mustaf	dZqgdZ
^ myster	dijUpY
^ nada	WsYYam
^ naitei	YZUZrn
^ nakamu	oaTckk
^ name	TQR4tX
^ names	okVjZY
^ nanny	iVRbmj
^ nb	UrfPof
^ need	KfR8nV
^ needed	YZawYi
^ needs	bgRshZ
^ neighb	XSyZka
^ neithe	NvgaYm
^ nephew	ccdcpc
^ never	YYsYjf
^ news	fWnZgi
^ newsle	aZ1ZaX
^ next	fcatRl
^ ngos	fcTknf
^ niamh	dpdcaW
^ nice	ZX/aVV
^ nick	ppTbfW
^ nicola	epidYY
^ nimbus	ViSXuW
^ nneka	cZXdpm
^ nor	SrcSZp
^ normal	zYZgbS
^ notary	pWdZhj
^ noted	njjeXT
^ notes	fgbeWq
^ nothin	fkzYWW
^ notifi	2dXTXd
^ now	WoK1jV
^ nudge	Usiaec
^ nudged	aodVpU
^ number	iPaeth
^ object	Zqcceb
^ odense	cXWekq
^ of	maWKrq
^ off	VQbXjs
^ offer	OUXO/b
^ offere	VcNT/U
^ offeri	ecqbbc
^ offers	pRcgfi
^ ofsted	YcYhdq
^ oleg	Uamdkh
^ ombuds	YgsVdc
^ omg	mVjVen
^ once	fscgYZ
^ onto	cYQybd
^ ooo	ZQ5Waa
^ open	ackhnU
^ openin	YYqigb
^ operat	clPiqZ
^ ops	sabZci
^ opt	jVablm
^ or	YyaUfb
^ oral	gjsYPb
^ orange	fbqZcd
^ ostrav	ZnUfii
^ others	rkZcXZ
^ otherw	ZW2MoU
^ ours	fteeZX
^ out	QEyWey
^ outcom	pmQQZn
^ over	OpmShn
^ overqu	WUUab2
^ owing	pZgZic
^ own	aabsdc
^ owner	mbVcod
^ owners	Wgcipc
^ oyelar	YXxbfU
^ p	fuTWZU
^ pack	TJSu4R
^ packag	jVUf4N
^ packet	gmfkaV
^ page	bVlsaW
^ pagebr	ebpZbh
^ pairs	cddcar
^ pan	epZdeb
^ paper	ZaVU6e
^ papers	RcXa4b
^ paperw	YQXN/T
^ parale	ecbcsZ
^ parame	acpede
^ parent	deZarg
^ parish	caiZbr
^ parkin	VT1oUW
^ part	adeYsb
^ partne	ndUWhn
^ parts	T7aUaY
^ passed	TaUptW
^ passen	ggOias
^ passin	jrZVXd
^ passio	phbZkU
^ passpo	cckpVb
^ passwo	depYdb
^ past	QxeZZh
^ patien	U/WeTO
^ patric	qXfidX
^ patron	ejTfan
^ patter	XnRVfv
^ paused	cUvddb
^ pay	dcgZqd
^ paymen	ZaxUgY
^ pdfs	adbtaZ
^ peace	OjpWak
^ pendin	bvMVje
^ per	arkcgS
^ perfec	RWqsYb
^ perfor	eYdqde
^ perhap	fueTbW
^ perman	ceOR5V
^ person	lfdlSd
^ pharma	mVmgWg
^ philip	jXZvbZ
^ phone	Zcbqff
^ photog	iShkZk
^ physic	gUengg
^ pick	JLa/kW
^ picked	VYmQvV
^ pickin	flVjZh
^ pieces	cYYqdY
^ pinged	qbadec
^ pinky	pjgYVe
^ pipped	caWaau
^ piraeu	ccqdeZ
^ pity	dYqdUk
^ pizza	qheVYh
^ placeh	YfkxYU
^ places	lXkTnc
^ planes	mamefV
^ planni	pUjdZe
^ plans	YrYfec
^ platfo	gtbThZ
^ please	abdtgc
^ plus	ecrYbc
^ pointe	aiZaqd
^ police	iiPdmi
^ polish	eYbdfq
^ polygr	uXScbj
^ pop	YQN8mW
^ popped	chTamm
^ portab	lVoadc
^ portal	cMsZdn
^ portfo	bhUodf
^ positi	VifZcq
^ possib	azXVZZ
^ post	ebYdgq
^ postin	SfwYVf
^ pourin	ogeVbd
^ practi	ZZcpic
^ prairi	nlSZcj
^ prefec	cbZcph
^ prelim	bseUkX
^ prep	Veubce
^ presen	nTYlle
^ press	bdWujT
^ preten	oYWqbY
^ pretor	ZqhaeX
^ pretty	YQrSXo
^ princi	Zdwabc
^ print	YYisSh
^ printe	cUibll
^ prior	cdcpce
^ priori	ZlrUec
^ privac	ebvYcb
^ privat	YibWph
^ priya	+jPXZQ
^ probab	RwQjge
^ probat	cZjWre
^ proced	Thidem
^ procur	XtZded
^ prof	fnlXVf
^ profes	VYlkqU
^ profil	aWvXde
^ progra	tUZgmV
^ progre	kVZind
^ projec	drWdkY
^ promis	asNchi
^ promot	dYYUth
^ proper	geUZub
^ propos	bmbpgT
^ protot	XWvica
^ provid	fbTdrh
^ provis	jalPlj
^ prt	XTXvhi
^ próxim	daeaqe
^ psycho	kjWpcV
^ public	oYqbeS
^ publis	aThjgl
^ pull	XWTite
^ pulled	aTqaXl
^ purcha	cbpXlZ
^ purple	cWbeua
^ pursua	dWaiho
^ push	cceqbc
^ put	cQbsnc
^ pvg	dZscae
^ qi	hcpaba
^ querie	hZrada
^ questi	qckPbk
^ queuei	giVdbp
^ quite	VwjXZZ
^ quote	cdeqaa
^ r384	oRgbtS
^ rahul	iWccpd
^ rare	XcuZcV
^ rate	YdvVla
^ rather	kbYdWt
^ read	JP/bjT
^ reader	aiqZeY
^ readin	ZuScck
^ reads	veZidS
^ real	qkoSTV
^ realis	tiUXgc
^ really	eSscTn
^ reason	ceTZc0
^ receip	chudWT
^ receiv	Oa5RYj
^ reckon	xVZcbd
^ recogn	aoTcij
^ recomm	fklhdU
^ record	Ubczbb
^ recrut	ZjZZpg
^ redepl	hYarnQ
^ refer	acyYUb
^ reflec	bcdatb
^ refore	YdUchv
^ refuse	bUdefr
^ regist	bSqddi
^ regret	YmdaTr
^ regula	fQnYgj
^ reimbu	VTbkve
^ reject	NXVVh7
^ relaxe	UYrZZW
^ rememb	Vfemka
^ remind	TQxpdV
^ remote	ejScgp
^ renewa	XpbnZa
^ reno	YianeT
^ rensbu	ecrceX
^ replac	nRXugU
^ reply	PSV/pU
^ report	YZRf/O
^ repres	rZdYjY
^ reqs	SmYmam
^ requir	VcuffU
^ resche	bgapbb
^ resear	nkkYcV
^ resend	feVrag
^ reserv	dWRhpn
^ resign	kVckib
^ resolu	fdaecp
^ respir	aejaqW
^ respon	aUogma
^ rest	YugXdZ
^ restfu	cYpigW
^ result	xqOUXc
^ return	SWcnsb
^ revert	qaaefc
^ review	esQhcg
^ revise	ZnTfdl
^ right	hUfkke
^ ring	RKV/qW
^ ringin	Vfrhab
^ rip	WrYchh
^ riverw	eYeeep
^ road	pXbgef
^ roaste	eZtaca
^ rohan	cadeqd
^ role	gWUcfy
^ room	aVsZrT
^ rootin	dWbbdw
^ rosh	tSefff
^ rota	Zbqfde
^ rounde	aeYasg
^ row	qbYccg
^ royal	abqdea
^ rsvp	Saopaa
^ rubbis	adevVZ
^ ruled	fVVakr
^ rust	xeTUdY
^ rusten	ddZedq
^ ryan	edeerX
^ saas	WegXrh
^ sabrin	dfcZcp
^ sad	aYkcZp
^ sadly	ciYaYu
^ safe	VM/SWZ
^ safegu	akSoeg
^ said	imfagV
^ salary	dUVY7b
^ salon	YipgYc
^ saludo	fTreXb
^ same	VOmxtE
^ sample	djaqZX
^ sanjan	lTLQok
^ sanne	lZeXUq
^ sarah	cgVphc
^ saskia	ZbrUbm
^ sat	edjfmU
^ satisf	/MXWda
^ save	eYqZYi
^ saved	edqbeb
^ saw	jmlfVS
^ saws	drXbcb
^ say	HAg/0P
^ says	uacjdR
^ scale	MkUf0e
^ school	fejflU
^ schube	ebsccX
^ scorec	gbaYbs
^ scores	vjTYWf
^ scotla	cdcdpd
^ scotti	iUUgkp
^ scratc	kjVadm
^ scribb	ZdRloj
^ scruti	UoXeem
^ seat	ZguZXa
^ seats	XbXpjg
^ second	ecUolc
^ secret	cfQnkj
^ securi	diTrPl
^ see	WS3apR
^ seeing	UxTmWa
^ seen	VbkVnj
^ select	fkcoTa
^ self	febpab
^ sell	ikThgd
^ semina	ZZgdZu
^ send	PTS/cV
^ sendin	RQdxjX
^ sensor	qWgYhb
^ sent	gdrRai
^ senten	XnUibl
^ seriou	eShlih
^ servan	TfpWld
^ serve	nhgdUb
^ set	aWqcbk
^ setter	cbPoip
^ settle	iXaedp
^ severa	cjdUfo
^ sewing	eaYpbh
^ sexual	Yheqca
^ shakin	aghnhT
^ shall	XGW20Q
^ shame	XWnYVt
^ share	VS2bfS
^ shoot	eWYrjY
^ shop	Uldeij
^ short	ceZTqm
^ shortl	qjOqWU
^ shot	bYUchr
^ should	p0cOVd
^ shout	ZPUyrX
^ show	YTktWd
^ showin	UYnoeg
^ sift	uZWXei
^ siftin	qpQfcZ
^ sign	LMduzc
^ signal	qTlace
^ signed	LOiN/Y
^ signin	UgeVvf
^ silenc	mplVkF
^ silvia	bkqadX
^ simon	UXbtZm
^ simone	VlnYch
^ since	WVrhao
^ siobha	cdrcda
^ sit	ggfZpY
^ sites	YhbhpX
^ six	rSagnZ
^ size	dpShfd
^ skarvø	hbshYT
^ sketch	fUkcco
^ skies	pbZbjb
^ skippe	VXloYm
^ sleep	gKtT1R
^ slides	XW1cbZ
^ slippe	pbbddd
^ slots	TXY3fZ
^ slow	dfqVha
^ small	fUycbY
^ sniffi	dcZVzY
^ so	fbVimj
^ sokolo	Zpbhcd
^ solici	iURhhr
^ soluti	ZXrdiZ
^ some	freVXi
^ someon	dujdZT
^ someth	ckNjZs
^ someti	Xubddd
^ sommer	hfpaZY
^ soon	jzZMVS
^ sorry	dcfbat
^ sorted	caUewa
^ sound	ZdVcwW
^ soundi	Yjccpc
^ sounds	bVkpSb
^ sourci	ZViilf
^ soz	iSajco
^ spark	gbeWra
^ speak	bMeueZ
^ speake	hZcVmo
^ specul	afpbZd
^ spend	cdcpee
^ spirit	apVeck
^ spoke	mdgVig
^ sponso	kZSimb
^ squad	ZaZkcq
^ square	eYebqf
^ staffi	YpYnba
^ stairs	gqecXb
^ stand	Thdlig
^ standa	ngjeaV
^ standi	knejaS
^ start	lNWW/X
^ starte	YWkYua
^ starti	VjbT0X
^ starts	bWcXxX
^ state	daVmki
^ statem	cjRfin
^ statut	kqSjTb
^ stay	gxQXfa
^ stenog	gfVfhl
^ step	ceL5Vb
^ sticke	hcqZZd
^ still	ivdcWV
^ stock	ecfdqY
^ stojan	VimcjX
^ stone	baaqiZ
^ stood	Vejdhi
^ stop	ckOmnf
^ store	ohVfjV
^ storem	sqdMee
^ story	fddcap
^ strate	kbgZWo
^ string	ebuZZX
^ struck	dYUccv
^ study	dcarcc
^ subjec	agZYve
^ submis	sQkfZb
^ submit	SgnscT
^ subs	adpbdd
^ subseq	daVjjk
^ substa	Zrcdeb
^ succes	jmQWnd
^ sudden	dcqbeZ
^ sugges	ZVUgbw
^ suits	bWZjdp
^ summer	rYYdff
^ sunflo	qdZYZi
^ sunita	XX2dZT
^ sunny	ehlgVf
^ superi	qWaXnV
^ superv	WmvdUY
^ suppli	aZeUjs
^ supply	RmepYf
^ suppos	toViNZ
^ sure	Whbfgo
^ surger	lNtaia
^ surpri	WThimk
^ survey	aZxTah
^ suspen	jrObmc
^ swimwe	lWdQon
^ tablet	ifngVW
^ tainte	bVmkZh
^ take	FNhzvf
^ taking	fiiaoU
^ talent	dipdVc
^ talk	YheYwX
^ talked	bdpXbh
^ tanaka	efVnYn
^ tane	YbWYjv
^ tap	WdeyVR
^ tapes	edZcfp
^ target	mlcVag
^ tariq	miSVii
^ tax	Vjgial
^ tbc	cuUXaZ
^ te	apfbae
^ tea	dXqnPd
^ teache	dodjUa
^ team	kjeQfl
^ teleph	elTldd
^ tell	IRf4uZ
^ temper	iWpZla
^ tempti	aeahpa
^ ten	jMWlrg
^ tenby	dbbdas
^ tennis	edrZba
^ tents	bYqfcd
^ terms	ZTYS/V
^ terrac	Qblnfg
^ tess	ofQgbj
^ text	bSc4aX
^ texted	XVbthW
^ thanks	geqZZg
^ that	bhtYbd
^ theatr	bkUjXo
^ their	bpeaVm
^ them	rVnSZf
^ theref	oZabXr
^ thereo	YYaVso
^ these	fogjTX
^ thin	bdbccr
^ thing	fhYcZq
^ things	e5WVZV
^ think	bgZbsc
^ thinki	gelUmb
^ third	arhUYj
^ thirty	cfZdrc
^ this	bZuXfi
^ those	otYUXb
^ though	XQwQjl
^ throug	aWVxjc
^ throw	ebbrdc
^ thumbs	OfTmpl
^ thursd	nTmfhZ
^ ticket	hldTgf
^ tiding	eaYepg
^ till	tdYoYQ
^ time	hcawXX
^ timeli	rgZbca
^ timesh	kQwdbV
^ timing	oqVYZX
^ to	bbbqfg
^ tobi	dkUYni
^ toddle	bcVslZ
^ told	bUpgjc
^ tone	dZTrmb
^ too	PPnUU5
^ took	fPpbne
^ torben	gcSjap
^ touche	bgrYca
^ tough	dhZccp
^ tour	aSoUpi
^ tov	caaube
^ towns	jbdliV
^ tracey	nghSZj
^ track	YZshca
^ train	dSlqfa
^ traine	iWrahY
^ traini	xbPmeU
^ traits	dfVsae
^ trams	YaxbbZ
^ transa	ddqSjX
^ transi	lXYebq
^ trap	bnVkcg
^ travel	aXcshc
^ treat	eqbbdb
^ trelli	jUsagZ
^ trial	ZRU5ea
^ true	iZuVfW
^ truly	UUnifm
^ truste	gmhZeU
^ try	RWhaU1
^ trying	rYYgah
^ tuesda	dcbepd
^ tulsa	bjpdbX
^ turn	TWujgU
^ turned	VKZbY8
^ turns	YbVcpq
^ twenty	cVebue
^ twice	gWqRif
^ type	Tbsebd
^ u	kfVilY
^ un	fSpjgb
^ unanim	ccXZrj
^ uncle	eifaoV
^ uncond	ddZbsd
^ undeci	fpXjbW
^ underg	farcda
^ unders	bUwakY
^ undert	hlYTlh
^ unfini	ecaped
^ uni	cUobnc
^ unit	tScuZQ
^ unless	elWpaa
^ unlike	fmZSbn
^ unoffi	oahZVk
^ unplea	fZcrbc
^ unsubs	XX8VXa
^ unsucc	ZMXYX9
^ unsure	buTddc
^ until	orofQM
^ up	yWSbZQ
^ upgrad	acpfbb
^ upload	YXi5SN
^ upon	VfVcks
^ urgent	ZTvnYX
^ url	WW1eUd
^ us	adibqX
^ use	XbhufT
^ useful	egpUga
^ userna	qWkccb
^ usuall	ydaXZW
^ utrech	bgqUgc
^ vacanc	ilSXbr
^ vague	Yseeeb
^ valida	cascbd
^ vector	edpbbc
^ vegeta	faUkji
^ venkat	cbVokh
^ verbal	MbQa2q
^ verdic	tcYVYh
^ verifi	Wpdcai
^ very	Pc2Xeb
^ vestin	crZbcg
^ vetera	nciTlb
^ vettin	Recshe
^ vibes	coaeed
^ vid	XZjsdW
^ video	ejhTYm
^ view	adwXYd
^ villag	epZcdd
^ vis	sQYfcf
^ visa	XVffsg
^ vision	pVWYni
^ visser	aYrbcg
^ vogel	keiTnX
^ voicem	cXqgec
^ volume	dkpZeT
^ volunt	bSjUpo
^ wait	pqZiaJ
^ waiter	mRheek
^ waitin	b4XVcS
^ wander	ujXZcV
^ want	dQkcub
^ wanted	XjVkjh
^ wants	bRW/XV
^ ward	rWSfjh
^ warden	dcsddX
^ warm	dfpebZ
^ warsaw	adtZcc
^ waste	Tfmjfg
^ watch	Q8YRRX
^ watche	ddXVtg
^ weaver	gjpTdZ
^ web	hXnSsX
^ webina	dcscbb
^ weddin	ZVmjic
^ week	sgcVZZ
^ weekly	dccbrb
^ weeks	V2VbbZ
^ welcom	TRcY/N
^ weld	ajpWdf
^ welder	pjUhbb
^ welfar	lipZVY
^ well	ZSaa4h
^ weller	ckTjgh
^ wendy	fadcpc
^ went	eUnggg
^ were	p1kVGX
^ wes	XVsiae
^ whatev	coieeT
^ whatsa	XZdqkb
^ when	TwWmjY
^ whenev	ZVnxTW
^ where	dnWuVa
^ whethe	i+ZPVY
^ which	RcT/Zb
^ whiche	khikWV
^ while	lOmcbm
^ whitef	aZgqiT
^ whitfi	baddpa
^ whitlo	apjZfY
^ who	ppjhSL
^ wholet	gafZsW
^ whom	baYqej
^ whose	onXsOR
^ why	XbtUjd
^ wife	diUmei
^ will	g9RRjU
^ willin	YVqhZg
^ willow	iigVbf
^ window	Sfncbn
^ winery	aesibW
^ winter	ZVsbjZ
^ wir	actadb
^ wish	cycbTY
^ wishin	ZUudUm
^ with	dgYYjq
^ withdr	XQ5VXc
^ within	1TYtQQ
^ withou	dkN4aW
^ wobble	plZeaZ
^ woman	ZgpZjO
^ won	eZgdpZ
^ woolly	mbYfXp
^ word	oqVXRj
^ worker	ckRgUt
^ workfo	YabWpp
^ workin	kblfhS
^ workpl	Ydsccb
^ worst	XZwZfZ
^ would	YXZ8gW
^ wow	YcrXXn
^ write	YJJ/XZ
^ writer	cdepac
^ writte	iUQcye
^ wrong	dQ9RgV
^ wrote	pYoQgZ
^ yard	liZflT
^ yarns	dUkleg
^ year	WUanoh
^ yes	iXXeue
^ yours	dafrad
^ youth	ebsbbZ
^ yuki	WjZpbc
^ zammit	hpUedc
^ zara	YZgYtd
^ zilch	RrZZbp
^ zoom	add0VR
^ ️	abfdrb
a	cefkef
a @d	eYeagr
a @p	bhYUno
a @s	Vlldhb
a @t	ceeVog
a aarhus	bgqebZ
a abdulr	ecXree
a accord	Vbcxbc
a achter	Yccqdh
a acknow	aiddqX
a actuar	dedZZr
a added	dYkocb
a admini	ejVqbc
a adverb	jpbXfd
a africa	jgkmaR
a aftern	XweZdY
a afterw	ecZpdg
a agata	heZpbc
a agent	bZdscc
a aidan	dWrddd
a aisha	Yddddq
a alaaf	cdTete
a album	bqWcci
a alessa	ZWpZbo
a allowa	aWcjfp
a allowi	fieSgn
a altern	jadXpc
a amount	eaZbds
a and	qgZcVh
a anonym	mnJcWo
a antune	bZaudd
a antwer	hsacaa
a apac	eWuhdX
a apartm	YckkmV
a appren	YgvaZZ
a areas	iwYXcW
a argued	eYPbkx
a articl	hhZYrX
a audit	hVledk
a b	XSkqei
a baby	efZbbr
a backgr	ZXYsma
a backlo	d9OUYU
a bag	UaZtid
a bakery	beWZir
a band	YliSZr
a banksi	jasjUT
a barrie	dZepce
a basic	cUphkZ
a bath	brZZdd
a bay	bToZik
a bear	gWhqcZ
a becker	aVobbo
a beginn	epaedb
a behavi	dVcrYl
a bell	fhVoWh
a bend	dZddqe
a benelu	acWfsf
a berth	akbaqZ
a bet	aZtgeW
a better	TMsjgj
a bh	mkSccj
a bianch	eZradc
a big	hrgOed
a bis	cUpddl
a bit	X0aUje
a bless	Yderce
a blog	dXsZee
a bloke	dgTaS2
a bluegu	ccbfpc
a board	qnXhWX
a book	jatSYe
a bored	hhVqba
a bought	Ysddfc
a breakd	beccdq
a brenna	XbZkbs
a bridge	YsYddi
a brilli	dlldeV
a brothe	XhXajp
a budget	ZkkmfU
a bug	qXWliZ
a burton	XYlYZu
a bus	hdqXfY
a busine	baX1aY
a button	iejhmS
a by	qeaadd
a cafés	dWhqca
a calcul	Xdeqbe
a calend	ekfpRZ
a call	wdUmZY
a campus	japleL
a candid	bRsZVy
a captiv	dbfpcc
a card	cnkRYk
a career	anjTbk
a case	VvXsXV
a cashie	eYcYve
a cast	esVibb
a castin	eXubcY
a cat	ZZtbcZ
a cellis	pXabbm
a celtic	UXcrah
a census	WTrsaZ
a cent	cenmaV
a certif	fVdwYZ
a certs	ddXubd
a chair	gVZptS
a chance	VleUYu
a chapte	cdbccr
a charle	bRrlda
a charme	Xbjccp
a chat	XnZ1WT
a cheape	eVYZW4
a check	XTgVd0
a chemis	dZcqde
a chloe	cdbpde
a choreo	daicpa
a circui	dYqYoV
a circul	Zpajae
a city	XcXwVj
a civili	kUkcbj
a class	TQVuil
a client	agetVc
a climbi	mjTbak
a clinic	ecUoVq
a clock	ebbecp
a clocks	ddrYdd
a close	gbSWey
a closer	dccber
a clue	ZmhdjV
a cnc	csZdda
a co	dZYdsg
a coach	agcTTv
a cobalt	dTiYgs
a codear	edZpkW
a coding	YbY0aY
a coffee	YZojTl
a coin	nmPOjj
a colett	abecdq
a collea	ffcTYy
a colleg	dTcnYp
a colour	baXyXe
a combin	XefsfY
a commit	c0SYbZ
a commun	UsYfgg
a compan	aZlpkR
a compre	XWYyZk
a conclu	araZcd
a conduc	caadfr
a confer	UnscaY
a confir	jVgmbg
a connec	gmgfdV
a consen	bhcpbc
a consul	WVehmn
a contac	cbrabd
a contai	dadgpa
a contin	dZiinU
a contra	UfJR/e
a contri	dVYmmf
a contro	roNbaf
a conven	eabred
a conver	ZgS1Vd
a convin	dcarec
a copy	ZWwtWU
a correc	XogXoY
a counci	jacpbb
a counse	eUijna
a counte	dbbqYj
a countr	ZYrmbV
a couple	inTdWm
a courie	kVlaej
a course	eUwZbc
a courte	cdUmkh
a cousin	biXeYt
a cover	XSiyXZ
a covid	edpXee
a coy	pacdde
a cream	feafap
a creden	ccaeeq
a credit	ZZWufg
a cross	peSXdl
a cscs	dcYpbj
a cup	bcYqjc
a curato	gjRfmb
a cv	aX1gVQ
a dale	XbthcU
a dancin	ebddYq
a danish	UcYmrc
a date	k+QoSL
a davide	YWRvrX
a day	fmXgsQ
a dead	UsciXg
a deadli	eqajdS
a deal	dUPQ9T
a deb	cZXsgg
a debrie	kYVdhp
a decide	dbqddc
a decisi	zmVZcV
a declar	bbgrad
a defini	3eVUca
a delay	hxSeYV
a deligh	bZlXbr
a dental	bacrdd
a dentis	bZsfeb
a depart	hZdqeX
a deposi	jUqlbW
a dept	dkdVra
a deputy	aSkYjo
a desk	VlQR+P
a determ	qnXVcZ
a dicky	Zpicca
a differ	ZeaZU2
a digits	ecqccb
a disabi	hXXueX
a disagr	bcaped
a discou	YfrgVf
a dither	Uqbihc
a do	YdcsWe
a door	dpQndY
a dr	YZYncp
a draw	oXzOaW
a drawin	ZhqjWX
a driver	bVifjl
a drug	aqcZhd
a durati	ccepdd
a dyers	dZqhdW
a edited	XZherc
a edtech	dbXqdc
a effort	hnSfkY
a eight	ajbdbp
a electr	dkkjeR
a eleven	abjqcb
a emergi	QdcivU
a employ	kWYsda
a eng1	aaRhis
a engage	erUgcZ
a engine	pQSpgY
a enhanc	meVled
a enkosi	ccdYcs
a enquir	bmVedl
a enthus	dagdpb
a episod	cXsajZ
a equity	fYhWkl
a especi	diWdaq
a ewa	ebWfdr
a examin	dajVin
a exampl	YZXdis
a except	adcVva
a exclus	nkkYbU
a expens	gVbipc
a expres	hYcqac
a fab	bpibfW
a factor	cMykaY
a fair	iwdTeU
a family	midpWR
a fare	hbcbqV
a farid	dYahpd
a farida	keSffl
a fat	Vccath
a fathom	fhqacW
a favour	fNvgRj
a featur	rSXnba
a fee	ZUehoj
a feedba	fccXWt
a fellow	dUhZok
a fennic	eXseeb
a ferry	VXiYon
a few	YrepVY
a fifth	accuca
a figure	kSU3bW
a file	cggsdU
a film	oUcbck
a final	sfaXlW
a finca	qdadcb
a fine	dYdXcu
a fire	YbpoXb
a firesi	YaZrbj
a firm	vHgTxb
a first	bhWvZd
a firstl	easVfb
a fit	wSMYby
a fittin	XjbrZd
a five	dUQ1aj
a fixed	nWTdrc
a flat	adddrb
a fleets	eYpeed
a flood	XgbYjp
a floode	gSvXZg
a follow	XNdwek
a food	eZeeqb
a form	UZbsfk
a formal	iXZetb
a format	cVycbW
a former	bPbrYs
a forth	ZaetcZ
a forty	chZpdb
a fourth	dcepcb
a free	YbzRTo
a freeze	aV6baU
a friend	WY2YTi
a frozen	cZrcdd
a full	eXTzcf
a fully	eddYpf
a fundra	daqddd
a furthe	gxTmaQ
a fête	eRahxV
a gaffer	baYyYc
a game	WlasYY
a gateho	acbped
a genero	apaeka
a ghent	bdcodd
a girl	aUbjT0
a glassw	ccZuae
a go	dGW/gZ
a goal	eZsbcb
a goat	uZZhdV
a goats	bZtcZd
a good	bpqbYZ
a goodne	cWWwiZ
a graz	abtXbe
a great	ZnrUTk
a green	ccpeiU
a greywa	chYeap
a grocer	dcpXVm
a group	aqXwVU
a growin	cdpdeb
a guess	onXWiV
a guesth	eebbpd
a guidan	jtSeZZ
a guy	gjQUSz
a haha	dbqedZ
a hakimi	bYdbdq
a half	aaXuUo
a halt	cP5abX
a hand	baWpdm
a happie	haddbp
a happy	YeyhaU
a harbou	cacaip
a hard	beXalq
a harrow	dckVij
a head	ZVXten
a headsh	bcwYbb
a health	bhZphZ
a hearin	WdW3ZW
a heart	acvbeV
a heartb	dYdTgt
a heavy	UheYUy
a hello	aTk0WZ
a helps	madVnf
a henrik	cZhqda
a hey	eabpee
a heyyy	dYfpYf
a hi	ebbWud
a hide	Yqcbbc
a hire	lXVXtc
a hiring	fO4ZVd
a histor	otZVdY
a hmp	dapdZi
a hold	VohkdW
a holder	WPhkkk
a holdin	qebZZe
a holida	xgZYWf
a hollyb	dbxYXb
a home	Zibbbq
a hospit	ZqZaYm
a house	YWtWei
a housek	damodV
a housin	iVbelk
a hub	cYZYkt
a human	xSZfaf
a humour	dcZfbr
a hurry	fuhfXQ
a hussai	aabsed
a hvac	creZeb
a hydera	dbZdqf
a identi	XkTqia
a ii	bcepec
a includ	ehUmXk
a increa	cXqggb
a ines	bdebqd
a initia	TmfrZa
a insist	cXrecf
a instal	bVwYbZ
a insure	eaeqbd
a interm	dXdsdd
a interv	bTjiji
a intran	Yapkea
a invest	af1aUT
a invita	WqmbeU
a is	btYhbb
a isaac	ctYcce
a jacint	agZccr
a jammin	dUXske
a japane	XdrYkb
a javier	ZZYsae
a jean	oXZUjn
a job	aWjTzd
a joinin	YpZdjc
a joint	cfcqdb
a jonas	eesWeb
a joy	fXjQcu
a junior	XbZatk
a jury	asaced
a just	aTccop
a k	bhWrbf
a kamins	Ujcjla
a kavya	jggTan
a keane	lWrXeW
a kenji	crbddc
a kennet	ebYtcd
a khadij	barbZi
a kia	nVWcZs
a kilonz	Ydbscc
a kind	fTsVXn
a kinder	cigapX
a kirsty	cVjbhn
a kit	mpbaXV
a kita	cXqefe
a kowals	XcXwac
a lad	icgVSy
a lady	dadfQx
a langua	jqUacb
a late	gVjrdY
a later	YvaXZi
a laugh	ecchXq
a lawyer	aYZqdj
a lay	cjtVeV
a layer	nnHhdm
a leadin	daZvcW
a lean	cqZZee
a leanne	ZdVtZb
a leathe	YYtkYZ
a leave	bphdda
a lectur	UmncZh
a leeds	bZrhba
a leisur	Zbbiqa
a lena	UijrbY
a length	dhpVee
a leo	cubdYc
a letter	4lTfSX
a level	ScZqXs
a levell	gaZdar
a lichen	gZdpdc
a lie	cMpfSs
a lift	Tc2RYi
a liftin	baceas
a light	bSjmjg
a lights	bpdddd
a lindse	ebeoZe
a line	riTcYk
a link	XidtcW
a liquid	dbccep
a list	XhZpbj
a litera	airZaa
a little	fyWgaV
a local	gcXgZq
a locum	rdbbdd
a longer	hZVpYl
a lorenz	apeeeb
a lot	bwfUXg
a lotter	arbdlW
a love	dfpagY
a lovely	ZayTbk
a lowell	eqQdYk
a lunch	TYcwiZ
a lundqv	dbWZpj
a machin	ftUXkY
a magda	ZSmvaa
a mail	scZbWk
a mailin	dcpcdc
a main	YaaZqk
a maine	bagdbp
a man	gbZZXz
a manage	VjRmeo
a manche	iUVhgr
a mandat	jSuacb
a market	gYVrdi
a master	UuOkhd
a match	agRXd0
a mate	aalpPj
a matern	eddqZe
a matter	gwdVWd
a mauree	YlZpae
a maybe	hiPeqd
a mazel	abeoai
a mba	dXrhbd
a mechan	ctcaba
a media	magTcn
a medica	Tae2cU
a meetin	blogWV
a melden	eocRpe
a member	kqddbT
a mensah	bfaaxW
a mental	dbjWdq
a merely	abtacd
a merry	ZZqdeh
a messag	wnVZZY
a messen	Waqanb
a michel	dbaiqW
a mid	StYbjf
a midwiv	elaVkj
a millio	dbqadd
a mind	iqUUgd
a missin	cdWybY
a mistak	fkVbrb
a mix	wPcjgW
a mo	ijhXVk
a module	hWpgda
a month	phTRtY
a morato	cO3cbX
a more	cbWfav
a moreau	banWkj
a mornin	TXe/WR
a mortga	beesaY
a mounta	eqdcdZ
a move	cbepec
a mrs	cfZtaZ
a must	aZZsci
a mv	ccqajY
a mühlra	drabaX
a name	/WPSXc
a nanny	fgUZio
a negati	cWbccw
a negoti	nVhiXh
a neighb	YSpbcr
a nephew	cZdZat
a new	SrviVV
a newsle	cbqdcd
a next	cYjqdY
a niall	abZrcd
a nice	cZxMgh
a nick	bXajqe
a nikos	dapZak
a nil	hXqfba
a nkemel	fdUtdb
a no	kSNTX/
a nod	XskTlP
a noise	dcZepd
a non	bhVebs
a nonpro	ecbWlo
a nora	aefsZX
a not	raVaVq
a note	sdYgYe
a notifi	hrXZac
a number	ltXiXR
a numeri	hSYqqW
a nurse	iffQeq
a observ	XUkcio
a oil	qheZab
a okafor	caaucb
a on	bVokfe
a one	QPN/fc
a opaque	eapddd
a ops	apZdef
a organi	ZfkQnl
a origin	fUempV
a ottili	fXsmXW
a outlet	ccepcd
a pace	fcdpYd
a page	SUZ/Qg
a panel	deXpTl
a panell	barddb
a parcel	hXbhpa
a paris	cbbeeq
a parkin	YcjZwS
a part	YkTbjo
a partne	ZVdcug
a party	gRtYjY
a pass	fJRXl5
a passen	Sdeved
a passpo	Xjcpcb
a passwo	dSqfdc
a patien	mNblpe
a patric	crZkaY
a pause	WRzhYb
a peep	V2kRUQ
a person	loRXSt
a peters	caoelU
a petroc	cobfVl
a pharma	Uoiicd
a phone	lkVrYV
a photo	bToveR
a pick	fpdabd
a picky	fklVce
a pictur	RVvjah
a piece	cdcpea
a pile	Y2TcZV
a pinky	ayXZbY
a pint	WanXpe
a pis	qaYicb
a place	bbXbvj
a placem	kZTqcg
a plain	efZdqb
a plan	ZgqZhb
a playgr	fgaVoj
a pleasa	WaYqco
a pleasu	heyVRe
a polish	feYqba
a portfo	bbd0WX
a portio	dbbabs
a positi	jmYVcl
a possib	jpZcWg
a post	fhqjXV
a postdo	dVbodn
a potent	ardcec
a poultr	aguXZZ
a practi	abXzca
a presen	alQmdj
a primar	hkiUfb
a priori	cVpddk
a privil	ZVoVim
a prize	dcpeda
a probat	Tdbpjc
a proble	Tdfhqd
a proces	ezSYZf
a produc	Ohqbhi
a profes	aUZlio
a promis	tnTZeV
a proofs	YkqZaa
a propos	ffXapf
a pugh	lVmgdZ
a pupils	nUebfk
a push	tkTWda
a puzzle	khVlae
a qualif	SgWTf5
a quarte	ldVrba
a questi	RsdzPP
a queue	b3QbcU
a quick	gYdxVb
a quiet	WWgwgX
a quiz	casVkb
a quote	abVomh
a radio	cedpcb
a ramire	cXqcdf
a rankin	aVmhbm
a rate	ccZscc
a re	dcbbdq
a read	N0LUzW
a readin	SegsYj
a really	jdgWVr
a receip	cP9UbW
a recent	edaqec
a recogn	dZuaaV
a recove	cbpdde
a recrui	iroSVX
a redepl	eoUnaa
a ref	bcdped
a refere	NRixam
a reflec	Thiaod
a refuge	pgdZbd
a refusa	tWXYYp
a regatt	ccradd
a regret	dbYddt
a rehear	fjVkbh
a reject	bVhbfp
a relate	edgqbW
a remind	bYpjYe
a remote	ebpafY
a renova	cahbaq
a reorga	cesdeY
a repeat	bZjWdq
a reply	wqRRda
a report	RqokYR
a repres	Sctdgd
a resear	aUXyYl
a resour	fgYpdX
a respon	/NNWcV
a restru	YqZadf
a result	xiSWXh
a resume	hUVkgp
a retire	UbamSx
a retiri	chhqUc
a retry	fZddcp
a return	sablSc
a review	dKvdgj
a rewild	qYcdee
a rhetor	cabrga
a ride	cfXacu
a right	VcdnYo
a rises	apecdd
a rob	aacdrc
a role	ggcoVe
a room	hjTsgO
a rosé	dWfpbi
a rotary	fbfZsZ
a rotter	cikYnV
a round	Uidrda
a rule	0UamXT
a ruling	rjbZZZ
a rumour	apdYlZ
a run	nShncY
a runner	fXaddr
a rush	luXhXT
a sad	eXdVW0
a safe	cZyWbY
a safegu	dZZebu
a safer	dcasdb
a said	cWZdev
a salaam	ZacjsW
a salary	YbbbyW
a salon	dYreVj
a sample	WdS/Ta
a saoirs	ibqacY
a saskia	ZfucbX
a satisf	cbblYp
a saturd	gqdddW
a sausag	jbreaS
a say	nuZYcQ
a saying	lgSiid
a scale	edqYeb
a scan	eSU5dZ
a scent	kkhYbV
a score	cpXXii
a scorin	earceZ
a scotla	dsUiaX
a scotts	fYgcZp
a screen	mjVibc
a scribb	afZtab
a seat	cOiwZg
a second	cgXsZh
a securi	fmlUcg
a semina	dqhXea
a senhor	Zsaedb
a senior	loUdeZ
a separa	dTpjga
a seriou	esXbac
a servic	cUkihh
a sessio	ZVe1bT
a sex	mZtYZV
a shadow	epbaed
a shame	ZRpqVh
a shauna	YpsUcV
a shelf	ancUdm
a shift	TkdyVX
a short	ZdZ2Wd
a shortl	TrXmSj
a shot	XkjUme
a shout	ayUYSl
a shouti	bWidYq
a shrug	hpYadd
a shutdo	hYYYav
a side	UkkkZd
a signat	aoVqmK
a signed	VRexnW
a single	mVeYfo
a sit	ebdpce
a sittin	ZsXZdk
a six	ndZUnf
a skelet	dvTaab
a sketch	XQdlft
a skies	aVdSsp
a skills	edbqdc
a slot	bUc3Xd
a slow	Y/NWUM
a small	eadqah
a sorry	rYXgai
a sort	fiYraZ
a southe	YRjblo
a spare	cNjijm
a sparkl	bbYdct
a specif	atVegc
a specul	eZsace
a spoken	ecbped
a sporad	lWabbr
a spot	kjXpaW
a spread	eeZpbf
a staff	ZXZqkf
a stall	Twbbdc
a standa	ddVbct
a stands	Za4XaY
a start	YYRc7Z
a statem	WXYvci
a stay	barfcc
a stenog	eeqadb
a steven	XaWzXb
a stickl	jVledh
a stipen	aqcgeZ
a stop	XL/YXW
a story	VakrbZ
a straig	vhSSgh
a strate	bYlasQ
a strike	ZiVrec
a studen	qffZZc
a study	ZhrYda
a subscr	cdcqZg
a subsid	iclUdk
a succes	lYTmie
a sucks	dcpbec
a suit	ciUpch
a suitab	YvPYbl
a sum1	bViikf
a summar	bVnedk
a supers	eapceb
a supply	ebahXs
a survey	aVvkZW
a svenss	dcbddq
a swallo	ciqcZb
a swift	Ypcede
a t	gddZqa
a ta	bsXbbb
a table	jiqbUT
a take	ZeRvXk
a talent	YveghN
a talk	WVb8Zb
a tap	bYTsdm
a task	kZYrad
a taster	abWtjc
a tea	aesZbd
a teache	fcdWav
a team	nbiPaq
a techni	VhjvXP
a telegr	tZcccc
a ten	hXbtZd
a tender	amZqbY
a test	bbi4SL
a text	wfTYbf
a thank	dczUUa
a thanks	fUoebj
a theatr	nmgSad
a thin	ddebpc
a thing	VqwUbT
a think	Q6PXpX
a thomas	WTWzeh
a thorou	WXddbu
a though	ZjbnkU
a thousa	abpbci
a three	faUknh
a thumbs	karZhO
a tidal	Yeepee
a tidyin	icTghl
a til	cfYaph
a till	eTflih
a time	RTT/XZ
a timeta	bZqWZn
a title	bZXtYl
a topic	bZbwcc
a touch	iOocdp
a tough	ZUlVip
a tour	fe0aVV
a toyin	eZacdp
a trade	YUwXdl
a train	UZjhen
a travel	apfade
a treat	aX8SVV
a trelli	TPnrpX
a trevor	eZbVrl
a trial	Zcb+SX
a trials	eZcqbf
a tried	VYslZZ
a trust	dZhgXp
a try	ReY+NU
a twenty	ddbrdc
a two	ZUMucw
a type	hnUkac
a unders	bcoTco
a unifor	cqcWla
a union	bUikih
a unrela	garcbZ
a unreso	dcZdeq
a uns	WkYsYc
a upper	dZpfba
a vacanc	UleYmh
a vacati	XsXedg
a verbal	VhWP6a
a verdan	eatWcb
a verdic	zjQVZa
a versio	fcXXsg
a very	YfkUkj
a vest	ceYbrf
a veteri	cVdsZi
a video	cXf1YW
a view	qvSWYX
a visit	UofigZ
a visito	VVtggY
a vivas	bcrcca
a volume	bqWbcc
a volunt	njZcUg
a wait	ktWUXd
a waitin	kxTVaY
a walk	WZpuaV
a warm	kVnXZm
a watch	ZdtZdZ
a watchi	YZgbpi
a way	WsOYoh
a we	dqTXej
a websit	dXdqed
a week	hMhX9T
a wei	aaiUgn
a welcom	bcaXxZ
a wellie	cgqdbZ
a whatsa	pdebce
a while	O/QWfW
a whitne	eYxYbY
a whole	ZlYqfY
a wholet	gTscdY
a will	hYcpcc
a window	gRnkga
a winter	iYpbbe
a withdr	edqdfX
a woman	nSORg4
a wonder	aexOfY
a word	QZvsbZ
a wordin	epXded
a worker	Zbjqca
a workin	XaP2ah
a world	Vncbgl
a worry	csdZeZ
a writin	ZZVvVk
a writte	bWQ4iX
a wrong	jewZbR
a year	XjeWgq
a yes	qbSY8O
a you	iYaXqj
a yrs	XVbcmr
a zestfu	nQjkXg
a zones	cUpeWo
a zoom	bYcvdc
a4	cfpcac
aa	fXnZfj
aa .	bXuYch
aa eoe	bYThqj
aa for	reabcc
aadhaa	ncWecl
aadhaa .	kXYXpl
aadhaa essent	qgZddY
aaha	jZiVlg
aaliya	fWfYdp
aalton	aYbljk
aarhus	XXrbPu
aaron	Wahdse
aaron .	WnYbng
abando	dgWfar
abando .	dkUdik
abando and	dcWeds
abara	aeebhn
abdul	edYcep
abdull	mZcfdh
abdulr	ieWhjf
abdulr writes	Tjboeh
abe	YcsZXl
abe .	bRnbbq
abebe	nclYgZ
abeg	hfpbZY
aberde	YkVhmh
aberna	lTlhcc
aberna commit	qZecdc
aberne	idQgil
aberys	ikjdeV
aberys job	njheaV
abeyan	SD/WTO
abeyan .	bWydcY
abeyan and	eYreda
abeyan until	dVybaX
abi	galZck
abilit	jbcZem
able	ljWbbm
able .	WtYiYe
able and	pZbegb
able to	nhVbbm
aboard	RVVd/N
aboard .	WQQO/W
aboard and	dccdpd
aboard as	ccYayX
aboard for	YTb0bc
aboard our	dcteUd
aboard you	ddcdpd
abolis	SLZVS/
abolis the	bXTbY0
about	dhnfbb
about #	tWSuYb
about ?	bbR6VX
about @s	sWZhfb
about a	SkgtbY
about after	eeracY
about aisha	aqXdec
about all	SpsWVe
about an	c1YgNY
about anothe	doXhdc
about any	Xbpjcf
about anythi	XbuYhc
about aptitu	bYaetc
about are	hbpcbc
about as	atedcZ
about asking	hsYcda
about before	Xrbdhc
about being	pQkWrU
about boards	anRgpb
about but	qdsXWR
about candid	cuZbdW
about coming	XaX1Zb
about dates	XoWdqa
about deploy	dpcbgc
about direct	dcdpbd
about doing	cZepfd
about everyt	cwbfYV
about footba	dVyddW
about for	jjQqce
about half	epZpYV
about hallo	nmXcVd
about having	emPZmj
about hello	ojOYhm
about her	Qa/YUW
about hiring	fwdVfS
about his	QW/UTQ
about holida	dZpedd
about hours	jZVmla
about how	ZVoPgw
about in	fjUfrX
about interv	dgapdc
about is	Xqbefc
about job	dQvdjZ
about jobs	WV2dZY
about joinin	bdSmkk
about lettin	bpccef
about lunch	chsXcb
about main	5IfWZZ
about marek	aZpZmb
about me	h3bZST
about meetin	ebcpee
about money	boYTnf
about my	bVylQa
about next	gnnUZY
about notice	dapdfb
about onboar	dkSdmj
about one	aiapeb
about other	aXUYZ1
about our	mQyWeY
about parkin	cgzPUb
about people	bsSZYo
about perth	dbpccd
about pickin	Yredbe
about progre	htXWeW
about reads	dZhqbb
about recrui	careZc
about someth	bVpked
about staff	Xyacdc
about starte	aVUdpi
about taking	grcbZa
about terms	YWYrqa
about that	Temhic
about their	TY0Whc
about they	lVcjhe
about this	Ufaphf
about times	aadqee
about timing	c0RYZW
about tips	bYrded
about traine	eaqcfb
about travel	kUXpdd
about unit	Viclic
about us	ac1TfT
about vacanc	basecd
about volunt	bcbfqc
about waitin	egcZpe
about was	bVmZpd
about what	ae0YYY
about when	nZeogS
about where	gokScY
about whethe	1pOQYW
about which	fsWcae
about why	ZdTrbp
about with	bwScce
about yes	aqaZbd
about you	j1NcYe
above	hgZYep
above .	omdXfV
above has	caYeds
above his	dbqebb
above i	qVcdeg
above is	Yqaheb
above mentio	ebXeep
above my	cyVaYZ
above what	bXYnXt
above you	edZecp
abrazo	WqaWjd
abroad	klndZM
abroad .	jjmbaU
absenc	XbrZig
absenc of	eqYhfY
absenc on	XYwadd
absent	cJvtVW
absent .	lRpmcX
absolu	Uuaiab
absorb	RgWXqt
absorb .	Xabfpj
abstra	WhljhW
abubak	hYlYqa
abuja	cbdklc
abunda	edcWqh
abunda an	eccYse
ac	YXWWxn
academ	cKlbrn
academ .	ZSlbio
academ and	bXhcpg
academ antune	WZcqib
academ is	fUpUoe
academ new	edpedY
academ team	YYubac
accele	nicdbb
accele story	kjTeek
accent	heedfg
accept	UVdZ9e
accept .	WUcU0o
accept ;	eeZcpf
accept ?	ZgaphV
accept a	WW3nZM
accept anothe	dh1fQR
accept applic	Uipaah
accept as	bdaXwb
accept before	XbWbzb
accept by	OXPM/l
accept declin	ffYeqa
accept elsewh	ed1dZN
accept form	ceeSxd
accept in	PYWS/W
accept is	TZdivb
accept it	WWZhud
accept me	edbaqc
accept media	UbdYop
accept messag	ecpaec
accept must	Ucgawc
accept my	iQpXij
accept of	Sbeoii
accept on	RYcZqp
accept or	lSJi1W
accept our	csXQVt
accept please	eedZpe
accept sectio	oYaVap
accept slip	ZdbS0c
accept someth	efxcZT
accept that	sYUoXd
accept the	XVZxla
accept their	acfpYd
accept to	WaUZ6W
accept until	WZfhuZ
accept up	dZebqe
accept via	eedWre
accept within	SbZO2j
accept yet	kXacqd
accept you	adWVtn
accept your	dbpPrZ
access	dYrpYX
access .	eghleU
access to	Yeudac
accide	Zl0VVT
accide and	Uqgddg
accide please	ZduWdd
accomm	fcdidi
accomm and	cpaeec
accomm is	dqaefa
accomm will	phYbdZ
accomp	gjdZdh
accord	dddadr
accord .	XnUZVz
accord about	etaecY
accord one	dgZjpV
accord to	thgZZW
accord your	caXbdw
accoun	cZ1Wcf
accoun #	cbbcqY
accoun .	UfuRfl
accoun and	ZasfjU
accoun before	pWkbcd
accoun by	kNsfbW
accoun from	adraag
accoun has	WW5aXZ
accoun i	YsOgid
accoun is	ZYtgeX
accoun of	ndjUYj
accoun on	sVjXZf
accoun our	ebqbeb
accoun was	fdoccc
accoun will	YavZYb
accoun with	fUudZc
accoun within	Yaqddg
accoun you	capeZd
accra	XcV0be
accra compen	cmSkWl
accra you	ebcpce
accred	XbveYe
accred on	aepddd
accrue	ZXqibe
accura	dYhfXo
accura with	edZdWr
ace	nYiiWf
achebe	djXbgk
achien	Zkgdeg
achiev	ijXchg
achiev 's	fbZdqd
achiev .	qXTdbp
achter	VRfkcq
achter the	YZVhcn
achter unusua	cWddes
acknow	fkjeeX
acknow .	VccnvR
acknow receip	apjkYS
acknow the	pZkZad
acknow with	nZVcik
acknow your	gnqPVc
acls	TcoYra
acorns	hleYfc
acorns .	WtVlXf
acorns from	rWbddc
acquai	elNfgn
acquai .	pdYbcj
acquai and	VUWekw
acquis	fnefab
acquis wants	dYuYcc
across	Ycenfh
across all	ZUrZij
across from	gYZqdf
across to	bhTube
across your	ZagxXV
act	gaUhub
act .	btXXdh
act surpri	fHUa9a
acted	bicfZn
acting	WdqcXm
acting it	Xsaeee
action	aWqvfR
action .	WcvhaX
action has	VTsdoc
action is	YnrSeX
action needed	aiX1ZS
action requir	aSW6fX
action will	ecYffp
activa	aigTfo
activa .	edcZbr
active	kjjcZV
active and	bsWdde
active consid	hpcbda
activi	daajrZ
activi 's	jlYVck
activi .	Yhdbpa
activi from	dedapd
actor	cdlgfc
actors	dcgkee
acts	cXfgnf
actual	jeSkpY
actual cvs	epbcdb
actual do	Rsdlcb
actual they	sTdeef
actuar	ZfnTgk
actuar .	aRrkbe
acute	bcbrnV
acute .	ohWcgd
acute off	dZcYtc
ad	ahlaYk
ad .	dRvahc
ad for	kVgiYk
ad is	dscahY
ad promis	TtYeec
ad said	poWfZX
ad should	eZbeeq
adaeze	XiflYi
adaeze .	lQhaSq
adaeze and	ViRcjn
adaeze your	cpccec
adapt	chgalc
add	afodbe
add it	lijZgU
add on	easedX
add that	cTmhZm
add this	dnUjeg
add to	hjnbaV
add two	aeZpee
add you	baWZez
add your	aXhvcX
added	getZcX
added .	fhwTZW
added to	fmlbdV
adding	Veblbp
adding agreem	edcpbe
adding any	eUoadj
adding in	huUcca
additi	epjbUc
additi .	iTbjil
additi are	bZwXad
additi to	arcbed
addres	XV0qYZ
addres .	XWymbV
addres before	cbYqjc
addres book	bcrVbl
addres books	depaee
addres by	caxaXa
addres for	WSYmes
addres i	ecbpdd
addres is	bW5WWW
addres of	gWQtek
addres off	eadpcd
addres on	YcrZhc
addres since	YbT0cb
addres so	cgqNpf
addres that	cbrdeb
addres will	rbabed
addres within	edqYdd
addres you	cdonaT
ade	beieie
adebay	ahgdla
adebay was	dXYdpi
adebay with	YrUfhc
adelek	cZXfnl
adelek .	iZcXpg
adeyem	jdcjbe
adeyem has	giVejg
adeyem out	dZredb
adeyem was	capfcb
adhere	dcpcdc
adichi	iglWWi
aditi	hSekfl
aditi .	hQkieo
aditi hydera	eaddep
aditi its	YjcpWf
aditi there	fdYpdb
adjour	ibXqZg
adjudi	kZjaeg
adjust	dffgdi
adjust .	VkoecZ
adjust have	fdabcq
adjust pack	bedVte
admin	febekg
admin of	mjTjiY
admin two	ccbdrc
admini	dddiif
admini 's	hZbapf
admini .	XgnemU
admini assist	archlT
admini certif	dcYree
admini manage	ZsdgXc
admini statem	Wdcudd
admini to	rWmfYV
admini you	ZYrbcj
admira	mUdhfg
admiss	cfkYgi
admiss .	YrfWmX
admiss first	ccYWph
admiss me	Xj5RTW
admiss of	qaaacj
admiss to	babUlt
admit	VXdmhm
admit .	cggUlj
admit card	bdZtdb
admit you	caUocl
admitt	dPSnjv
admitt .	dUhkXp
admitt it	accedq
admitt to	hRSjtg
adopte	ZTXigt
adopti	ZUgofj
adored	dYgbog
adr	bVtVle
adrena	lghbZc
adrian	lfVXSu
adrian long	cZbear
adrian we	cpeZee
ads	ZbflYo
ads mba	acXsee
ads winter	cdTdmo
adu	nkcgQg
adult	ahiYih
adults	mdcaie
advanc	cbTplg
advanc .	kYjjiU
advanc to	kTYuZc
advanc your	cYVpdn
advent	VlkZdg
advent .	ddpXkX
advent automa	kkVbdj
advent is	WqmWZZ
adverb	dpbZaj
adverb .	brYdWk
advers	cmeeee
advert	WemVet
advert 's	lMkgXq
advert .	VVmTxg
advert a	daaedr
advert again	cUkbdn
advert at	faTlar
advert closed	cnXmhU
advert closes	gpfaZX
advert down	ecaecq
advert for	UnndZb
advert go	herZbW
advert has	brjcaY
advert in	RXdYa5
advert post	ccXfes
advert posts	dcUeeu
advert said	VskfXb
advert that	gqaedX
advert they	gUTbqh
advert under	dZrdea
advert until	Xescbe
advert when	eXbfeq
advert you	edredX
advice	fcheTp
advise	fdaijf
advise .	aqTWnh
advise ?	eedqeY
advise and	bYaZsi
advise by	tlYWYY
advise eng1	cdpcbc
advise in	ciiVnb
advise of	dsUbcc
advise on	lXfklV
advise starti	dcdcpb
advise that	eTjYdu
advise the	uWYQgn
adviso	hbtWdY
adviso and	ecodeb
adviso on	cubdaZ
adviso who	geabqb
advoca	gejXfh
adwoa	efhXfk
aerosp	lXlZnW
aerosp .	iXfcpa
affair	aXalkl
affect	QcqnXj
affect .	HuzTYY
affect for	cWpYbk
affect it	dcaqee
affect number	eZWtdc
affect your	ecpeeY
afford	almXWj
afraid	YkYZX2
afraid .	XoVbZt
afraid and	bdebbs
afraid but	pYdede
afraid i	dn0SXN
afraid it	ilTcYl
afraid not	caeecq
afraid that	feUVjr
afraid the	fSiWaw
afraid we	ZsejYY
afraid you	aaXZa0
afresh	devTTj
africa	ikgZjX
africa .	bgdWpb
africa cut	kjdjfU
africa job	cUlekh
afrika	UhjipV
after	fmaafi
after .	grfccV
after ?	SobqZV
after @d	eVhWht
after a	gOdXjz
after aid	ddbpdd
after aisha	hTqeYh
after all	UXPhtw
after being	fVtaee
after by	fYqbec
after carefu	dTalYu
after climbi	qbeYee
after closin	qfXcjY
after consid	dUaedu
after disabi	aerRle
after dog	XeRqZp
after due	gUbatg
after either	apZddh
after everyo	sXddde
after for	qYaadg
after four	WSoqbg
after half	XtSaqb
after he	nsSYZW
after hello	Sildao
after him	T0Zeac
after human	VguMmd
after i	dllZhT
after intern	bYdfer
after interv	rTbYjj
after is	aepnYW
after it	Z5cZWT
after lekki	qadcbd
after long	dRfabx
after lookin	bhaZer
after lunch	zLMtlR
after matron	paeddd
after me	XpXled
after media	Qqcddo
after meetin	bjYcbp
after much	cZQXkz
after my	XPtubS
after partic	Udhjcm
after readin	cOubih
after reads	QgjXmn
after review	eXTYi1
after rotati	vZaZac
after round	dcUbdt
after school	qUbiic
after server	wXbZfb
after shortl	eeYcep
after six	cL4Ugf
after submis	ebrdeX
after such	fUjndf
after tea	sWcfbc
after that	R/UdgP
after the	ircUdf
after their	rcagbb
after they	gkaWVr
after this	Y3QgaU
after those	Xsddee
after three	WVfhYx
after to	lYadcp
after tony	qYdfbd
after two	rZkfeU
after unit	PqgQpg
after we	fkSfWq
after which	4mLRmU
after work	eRmpce
after you	cNxUra
after yourse	ccsZad
aftern	haYxZc
aftern .	lVjqYX
aftern ?	Zaavbb
aftern and	TfifrY
aftern mr	ddWkap
aftern with	ZUb0fb
afterw	VhmZbn
afterw .	VngXZo
ag	dpihaU
again	bfikZh
again ;	pdiQak
again ?	aVZvah
again after	UpnObk
again aisha	vRcida
again and	uZYhhW
again are	pZbblZ
again as	hjgmbV
again but	Wfvaad
again by	Wndpaa
again disabi	bTtgbe
again dog	pZfahb
again every	bkXSqi
again he	VphWbk
again human	sTckdb
again i	Rbnkfi
again if	WkoSbk
again in	RVVdX/
again life	pgXaah
again media	aSZkYz
again next	cVVXd3
again on	idokZR
again please	aXgpch
again priya	pafcee
again reads	oQfrQe
again rob	ZZqged
again she	alYpcb
again so	bolodL
again some	XxjUcV
again soon	Yqeeee
again sorry	liYocU
again they	YqUjWd
again this	afbuda
again to	TMrslU
again unit	oNchWn
again we	bW1YbW
again what	ehVokX
again when	QmabXv
again will	ajZbdo
again with	YdUzRc
again withou	deUpei
again you	dRshYk
again>again	bkejVj
again>answer	qXldeY
again>ask	XiYpid
again>chosen	gZUdjp
again>date	tVbgee
again>free	chZrcb
again>give	gUgqfZ
again>goon	egZZbs
again>hear	bqXfYk
again>hold	YVphdk
again>joy	kXfSni
again>match	becuYa
again>meet	YcY2Ye
again>news	uWdXcj
again>offer	SVSb0n
again>others	OoXtdf
again>post	cYfadu
again>refuse	cXZggr
again>review	apUpbd
again>soon	dufUdZ
again>start	fWrafa
again>step	cebxYc
again>thanks	iSuZZg
again>you	phZfbd
agains	YeUUe8
agains .	hPUYxn
agains hiring	baYdct
agains it	XjiSdo
agains me	cfUaUt
agains moving	ecabdp
agains our	ccaceq
agains that	dbtdYW
agains the	csWgfb
agains which	aaadds
agains you	UcTTa7
agata	bWlyTb
agata .	cYgsca
age	cbkbkf
age that	duZacZ
agenci	ejqdXX
agency	aajedn
agency 's	akccrX
agency .	VioaSp
agency and	aavdba
agency client	pmPbjV
agency dubai	dpcbcd
agency for	gUnYfk
agency girl	ffmfhU
agency has	ZcjPuf
agency i	bdsXce
agency it	cXgaat
agency know	cftdeU
agency lady	jldgRd
agency note	bXqdZj
agency nurse	TheUhs
agency on	VXvZfZ
agency partne	dXvbZW
agency rang	bcVajm
agency says	kaSjih
agency since	ebadeq
agency the	dXbkpc
agency they	aTfgho
agency to	YcWXir
agency told	nZUbbr
agency wants	ZbYugb
agency will	ZqWfbi
agency woman	iUYqfg
agency would	dqdbdc
agenda	j7RZWL
agenda .	atbcfW
agenda and	rddbba
agenda for	wUdZea
agenda i	YwZXaa
agent	2WUhfX
agent .	sjegaK
agent and	wbZkbQ
agent at	sZYbee
agent before	lVggdh
agent of	rYXmcZ
agents	felcce
ages	Wwbdad
ages .	U6dQVc
ages ago	UcljZm
ages and	mWVdof
ages to	eXctda
agile	aejhge
agilit	Wafmfk
agm	Rcofbn
agm .	XprVeW
agnes	fUmdfj
agnies	ababkp
agnolo	ZkZglb
agnolo direct	Xscddc
agnolo has	elcapT
ago	ViZZlo
ago .	Tibbmj
ago and	oUZiej
ago i	gkcVjh
agree	fxUehW
agree .	ivZcdS
agree a	dUcyZc
agree among	ctcbda
agree and	i4YSWT
agree but	qXdeab
agree i	Xseade
agree it	esbZda
agree on	ilbVrW
agree so	dTYrpZ
agree we	eadbcr
agreea	YoPXgr
agreea .	Xsbced
agreea and	eabeep
agreed	hZUZ0f
agreed .	VmXXsh
agreed ?	cbbbtb
agreed and	iSYgjn
agreed at	cbqUna
agreed bar	ebdqae
agreed by	Uediin
agreed i	sOWekm
agreed it	dcpdfc
agreed on	XhcVsc
agreed that	YPYhnt
agreed to	tcPejc
agreed with	jfThgi
agreed you	SZWjui
agreei	ddhehf
agreem	ZZPV/S
agreem .	mXTduY
agreem attach	eedXre
agreem is	aYaV0Y
agreem over	edcdpa
agreem with	ZhXbpi
agrees	ZvkOlY
agrees .	WsiYgb
agrees to	eZeepd
agricu	eoiWZe
agrono	XaSugg
agrono .	alWuZY
agrono a	VVW0Ub
agrost	kRjekd
agrost .	eaphcZ
ah	wagbZZ
ah now	nlZecV
ahead	egaehj
ahead .	eWahgr
ahead and	ddVjqa
ahead as	fZiteT
ahead in	dZpeee
ahead of	kpQngT
ahead on	Whbqha
ahead or	sXeded
ahead so	nlidUX
ahead with	ZXfOe6
ahead withou	XbXXcy
ahed	ehgecg
ahhhh	STjoXn
ahhhh are	ebsWcc
ahhing	dhaXil
ahhing .	dqXbia
ahluwa	gggdYi
ahn	hYphXf
ahoy	Rgihkh
ahoy .	bbsUnW
ahoy for	addare
ahoy on	cpYkbc
ai	ghnbTf
ai off	dctYbb
aid	geciff
aidan	kUlbYm
aide	iZgaob
aide .	mftXbR
aim	8WZPbU
aim to	5VeSaW
aiming	zfUYYV
aiming for	zUZccY
aiming to	rfbabb
aims	vUcded
aims to	pZdeee
air	gyXXcY
air .	ayVWiX
aircra	bnkZhW
airlin	SSikoj
airlin .	VgfufT
airlin if	Zabkcp
airlin schäfe	Zeaqde
airpor	eYZlmf
airpor me	hcTZqi
airpor record	bZpebY
airpor the	Zdepdd
aisha	3TXkeY
aisha #	Zbarbi
aisha .	0RbkeX
aisha ;	cfTtWj
aisha ?	QjZpmZ
aisha a	haWXgr
aisha after	ZkdXqc
aisha and	pkYmVT
aisha any	ceapdf
aisha at	cUrnbZ
aisha bring	Xagbqc
aisha came	TzXdcY
aisha chef	eeiUgl
aisha custom	Viiijc
aisha daily	Ycdard
aisha do	pXgegZ
aisha for	lcL0eP
aisha from	rXddea
aisha has	rbbbcc
aisha he	sgXXai
aisha her	TsYeed
aisha i	2NedTj
aisha if	yVdYde
aisha in	tVfZbX
aisha instea	yQYjaY
aisha is	poRbdZ
aisha it	xTcjeS
aisha no	Wcrceg
aisha promis	rYbcee
aisha same	ZfYybV
aisha she	uUbadk
aisha someon	pYeefd
aisha that	xMWjak
aisha the	oSdkXk
aisha they	qXOUlo
aisha to	oLceqe
aisha we	joVYVm
aisha when	rXdeee
aisha which	ecapea
aisha with	rYYpYX
aisha work	ddaqcd
aisha you	/HSSqa
aisha your	ldVcgm
aisle	XfkmhX
ajar	XelojR
akua	kegYff
alaaf	Yaamqa
alaaf has	dcUfqg
alan	fmUige
alarm	WVqTho
alarme	piYanS
alarme you	abacuc
alas	ZrGXT1
alas .	VpVhbh
alas the	eUYeev
alasda	hbZscY
alasda .	fbqadb
album	Yhhkag
album .	cgZpbf
album has	cZbahp
album opport	hZqdac
alder	aSeqTt
alder .	bTtfdf
alderm	djgbkX
alderm bricks	Ydeepc
alders	hfXgfj
aldrid	bWgnic
alejan	Wifihe
alejan .	ZUbirf
aleksa	fTfhfo
alert	UQ/PQZ
alert you	ccpdce
alerts	VV/OQc
alerts .	dYwYXd
alerts for	bgsZba
alerts from	ddqXdd
ales	kfbffd
alessa	dVmjfg
alessa .	kUoeed
alex	oRZXnk
alex it	bcZdat
alfie	jlfYeb
alias	lTjnYf
alicia	SkZTqo
alicia .	WkXYcr
align	gxaTdb
align intern	epeZec
aligne	UeWieu
aligni	YkiYbm
alignm	etWdbe
aligns	cjdeeg
alike	6ZUmSR
alike .	qehcaX
alike are	yZWaZf
alike by	qceeca
alina	jfmYgW
aline	eWoUmf
aline have	ebpceb
alison	Scmhna
alista	biadem
alive	YNnsif
all	jdpYdd
all #	iomXWV
all 's	hZmUle
all .	aggVll
all ;	kjTafk
all ?	bbfqhW
all about	gL9UUX
all advert	ddYeep
all agency	cTfedq
all agree	pRadob
all along	cOXovZ
all an	racbdd
all anyone	bogdcZ
all applic	6gOTWl
all appoin	Za/aSL
all are	eerXeZ
all at	mUmgTf
all august	bXsddb
all back	ciTceq
all bank	bcpedb
all be	rfVVbk
all been	TWjXoq
all being	0cSdZa
all but	ocVkkX
all by	xdUeVc
all came	fdpWee
all candid	xYdaVi
all clear	gbYYxW
all compet	feaZbr
all comple	eqXdfe
all concer	ZZrZbi
all crew	datdab
all day	fPuoWS
all days	sNdmYj
all decisi	rVdeee
all direct	mVmecc
all dog	edojeV
all done	tWnTad
all extern	ZWxZZj
all files	jjlbbV
all finali	oeehfV
all fine	gYtWdb
all five	vlTfdV
all for	RgnkeZ
all former	datcca
all forms	hqUgca
all four	weRSjh
all from	YZzaba
all frozen	ecqedZ
all get	zdVdaX
all gmail	cbaqde
all go	dUpkfY
all goes	drZhdZ
all good	oaoZTa
all got	cXrjXZ
all had	Ztciaa
all have	tfbbTg
all he	KthoXb
all hires	bepeaf
all hiring	UL6WVk
all i	O/iaSR
all in	plUbiZ
all inform	vWccdb
all interv	qguQVT
all is	ahnoXT
all its	ZVohbm
all jobs	bcZcaq
all joinin	dZteca
all just	XT6XbW
all know	tbXccf
all latera	qWfZee
all like	bYtddd
all managi	ebVkcn
all me	WXwadb
all media	fpXbbd
all mornin	ddapde
all mr	Zbdcqb
all natura	ccaeep
all need	dpddcd
all new	VW/ZST
all no	rTlddY
all non	bVwdeY
all nor	XvcddZ
all noted	cbqded
all of	pedcfa
all offers	rXhdTk
all on	1TtRXX
all one	kcofdV
all ongoin	daqedb
all only	dccqcd
all open	WXreUp
all other	gaTilj
all our	UmkVXp
all over	dgcfWp
all partic	qfdddV
all pendin	hXdecq
all people	VUUpcw
all places	SVXglw
all positi	Vhcbbq
all posts	WQzffe
all princi	ddqZdd
all priya	pYedee
all quiet	oYuRaY
all reads	jpdcYU
all really	ebsacb
all recrui	ZU7YZZ
all reject	rccebb
all requis	eZqeea
all result	wUbcdd
all right	eSkhtW
all rounds	dcabqi
all select	hTudeb
all set	XSthnZ
all she	LswhYO
all shortl	nXkmbV
all signed	chkVqY
all six	wcdXbb
all slight	cbadeq
all so	cPiXlt
all sorry	ceTtZh
all sorted	bVdpai
all spendi	eXreec
all staff	XYvZcg
all staffi	dZpeed
all still	Y6SYbR
all stop	ecrfeW
all stoppe	eYueeY
all summer	VoQhio
all suspen	dcofda
all talk	cdnVmc
all that	YbVeyh
all the	gdhTdt
all there	cRzVee
all things	iWTqgg
all this	aStkdZ
all those	nldUfa
all three	sYbgiY
all to	XZezXa
all told	zTVbja
all up	VxVggY
all vacanc	aVlhYn
all vendor	eapeec
all very	Vercdh
all voted	edaawW
all week	XohShg
all welcom	eazVVf
all well	dbpfeZ
all went	akrZaX
all when	Xrddee
all will	vdYYZY
all with	irUcZc
all within	vaZadd
all year	WgfdrX
all you	VdWevj
allege	jdbTlj
allege full	ddfWre
allen	hcmmZX
allerg	NZplka
allie	RSnkjh
allied	jjclXb
alloca	cfVing
alloca .	Yqhcdb
alloca a	aZXska
alloca to	hiTVuc
allotm	ZmcfYl
allotm .	YgYfas
allott	ZgSnpZ
allott .	aabtZb
allott job	cYjdpZ
allow	/eSQRW
allow #	6ITUWV
allow @s	uYbbec
allow it	jOlfih
allow me	lZlUTk
allow some	UvZded
allow up	3QRXcV
allow us	stSTZY
allowa	bUglme
allowa .	gdZqba
allowa with	eedbpc
allowe	mdgcce
allowe .	Waaqgj
allowe in	aWpmda
allowe to	sldYZZ
allowi	fembed
allows	ccbclk
allows .	jakTkh
allows the	batZde
almost	dYNamu
almost .	YbVYsl
almost collea	ZUVbor
almost given	cdeasc
aloha	dpNehk
aloha .	aajodb
aloha kai	eoTZkf
alone	paZZnc
alone is	rdbaag
alone on	eccccp
along	bclnVg
along and	bXhpee
along in	bZbrcf
along on	dfVlZm
along to	cjcrYa
along with	lVscZd
along you	dVniah
alongs	YrlYbZ
alongs the	drafdZ
aloud	lZggce
alpenb	hhUmjZ
alphab	gdrWcX
alpine	ldiRUq
alpine .	fcaTer
alread	USeUk+
alread a	ddafXt
alread and	caWRqq
alread been	cXbjbr
alread but	lUcknX
alread decide	qUPYcn
alread does	bbbcdp
alread given	baXceu
alread gone	kdoeeU
alread got	YWgcds
alread had	abZcjq
alread has	hiaYZp
alread i	acahrd
alread in	bUdeYz
alread made	ddtdcV
alread on	cinSqV
alread ordere	eeccqb
alread patien	dUdgjn
alread pinged	ZVVgkn
alread promis	dhbadp
alread said	bVpZne
alread sent	aawcdY
alread signed	dWYckp
alread so	WkjTrZ
alread the	eiuWYZ
alread they	abYddu
alread told	SbUXym
alrigh	YcYjnh
alrigh .	biogeT
alrigh ?	gYUewa
also	ekiZch
also .	eqcXXk
also a	ZhWadt
also be	pZcfZf
also collec	Zdqeea
also does	YtdYec
also find	abtbdb
also if	sacgac
also likes	jqacba
also loved	dqXdcf
also my	kmVgbc
also never	arZdee
also no	jnfVTi
also put	ecpbec
also recrui	blVmdZ
also said	cthaZY
also that	dZscdd
also the	kZXfpc
also they	bpbgcd
also told	dpdebc
also wonder	cpbdeb
alter	denjZX
alter of	dabscc
altere	clOgli
altere 's	niVZdj
altere .	aqXmZd
altere read	bbdcpe
altern	lcWZsd
altern is	cqYcia
altern will	pYeede
althou	deVbnm
althou the	cpZYqV
althou you	cbbfZs
althou your	dUadlq
altoge	YiVddu
altoge .	efUalp
altos	beehgh
altos .	aWpbmc
alumna	WSoell
alumna 's	ddccpc
alumna .	gVmdnY
alumna pitch	dcZcdq
alumni	hZmabk
alums	fcZall
alvare	Ubqedi
always	jkmRZh
always .	iZqUmU
always a	aUengi
always answer	pYcfee
always come	apdced
always did	Rjldlb
always do	udXZZf
always does	bwVZbh
always friday	Tjmeca
always going	dZWbht
always good	dYvZeb
always have	pYdcci
always is	bhXddq
always late	bkbZZp
always lookin	bThjcp
always on	adtdeY
always say	byVZgX
always take	rWdebd
always the	hXUcbw
always you	cbbdxU
am	cdchlg
am #	auYcWd
am .	WYXnrW
am a	YWNa/R
am able	khXVqa
am about	sZQhTk
am afraid	YkYZW2
am after	YgZteW
am aiming	rbcbcc
am allowe	onMdef
am also	emkViV
am among	aaakpZ
am answer	eQpjjb
am appoin	YgYc3O
am as	pvLRNh
am asked	YTX7Vc
am asking	dtEhtT
am at	YerieW
am author	mUVV7T
am availa	dabdfp
am away	aZzgXW
am back	XlpdTe
am being	WjW4QV
am better	dYpdee
am bookin	ecbped
am but	dtdebX
am callin	nSTjhl
am catchi	crYdec
am chasin	c5WZXP
am checki	oVamcd
am cheese	eWcdds
am clarke	ciYrdZ
am cleare	hXbpia
am cleari	hoVkba
am closin	aZUUY5
am compar	cfYdcr
am compli	dctaab
am corres	cYXba0
am could	cadpee
am crew	dbcYtb
am cruelt	aadadt
am curren	cU0aba
am deligh	cdiVzS
am doing	eUithW
am down	keZpcW
am drafti	goYdSn
am drawin	eccepb
am either	vXbaca
am elegan	ecbebq
am exactl	cccata
am fighti	awaacZ
am fillin	alVqcd
am follow	b0VYaX
am free	tMTlih
am gettin	XnPVqi
am giving	uYWaiZ
am glad	benWuN
am going	eQvkjV
am good	fZhoUd
am gratef	gVfaas
am gutted	ZUYWS/
am happy	dYRZup
am having	kdjldT
am hearin	bsadcZ
am her	eYbYwa
am hired	eOYP/D
am hiring	XVOrxX
am holdin	hXUezV
am honest	ilWVZo
am honour	desddW
am hoping	rggTfZ
am human	XauYcd
am i	UqYbhh
am in	ahTd5S
am invite	RSQ9XU
am just	Um7LVM
am keepin	eyaShV
am lars	pcdcga
am let	Ycdtdc
am lettin	WRhcX1
am lobbyi	lvYbRZ
am lookin	NTmuge
am made	eQXsqY
am making	gRhjrY
am meant	dZawgU
am meliss	lVanah
am minh	ipeeUe
am morag	dbYdav
am moving	eirScb
am nervou	pcdgYe
am next	abvZbc
am no	dc6UjJ
am none	X1QccY
am now	PiaslV
am nudgin	dpaeec
am off	UixdWc
am offere	dcadta
am offeri	dacdwX
am offici	SpZZni
am on	cbrgpO
am one	ghFupQ
am only	ej1TTU
am out	WI5cLx
am part	eYpddf
am perman	albZpc
am permit	khTcgl
am phonin	pYbbgh
am planni	Zbpdef
am please	XgbksU
am prayer	dbWgdr
am promis	1bVdZa
am pullin	gYxaYX
am pushin	d0VfTV
am reachi	Zqcgda
am readin	UfhatZ
am really	Yafaet
am ringin	kVfdmd
am sad	UTfXU7
am saying	dZTcxf
am seeing	UhcwVW
am seen	bZYvbd
am select	Ygdbrb
am sendin	aWRknp
am settin	ddZdrc
am shortl	Xgcuab
am signin	hZgXpd
am six	jWcbbq
am slow	bzZabX
am so	aSbXZ9
am somewh	dqZddc
am sorry	UXeYX/
am south	pdeYZi
am spark	aYWpWr
am staff	faUcuZ
am standi	nYqZcY
am starti	fXYV2X
am stayin	QY/STQ
am still	SvZsTa
am stoppi	dWxedX
am straig	oZedef
am suppos	fPcviZ
am sure	iQhRjw
am taken	hbYZvT
am taking	RXyWvN
am tellin	goTWlg
am the	bUUb/O
am their	MVGN/J
am then	sZdddc
am there	ohdTgd
am they	Zqheca
am thinki	fvdYXZ
am third	dnYdpT
am thrill	fdWgtX
am throug	aXL/PK
am to	iKI/oP
am told	umYbVc
am too	PSHQT/
am travel	aYyYdd
am truly	dZceeq
am trying	e3fXRT
am unable	T4XdYe
am up	aUsmbY
am very	aeWajr
am waitin	i6TZRN
am wanted	cbO2aT
am what	caacdr
am with	lhVhZk
am withdr	ddzedP
am workin	gxXkSQ
am writin	gWjXfr
am your	Vdfina
ama	cXkfek
amanda	fWV1fY
amanda it	dYbped
amara	WmieVj
amaya	jbUbqe
amaya 's	fgXStf
amazed	oedccd
amazin	ZmdZii
amazin ?	jkdcWh
ambass	bholYV
amber	jZbcil
amberl	eWbfho
amberl paints	fbYXes
ambula	YnkhgU
amelie	YfduVd
amende	ejhYmV
amende 's	lpVhYb
americ	fdgkdb
americ .	eeZtUg
americ and	bVdnbp
amira	rVkdad
amit	gcVYpl
amman	galbbj
among	dtUZYr
among biling	ZvdXbd
among millio	dvbbeW
among our	dpaced
among oursel	dqcdZe
among resear	cwcVcd
among sympos	dpbbee
among them	ihXXXv
among those	icSfbt
amongs	kXifai
amount	hZgZdq
amount of	YadYlq
amplif	aRsdXo
amrit	cRgsfd
amrit only	dZYtce
amster	efbiYm
amy	gcccjh
an	gfbhge
an #	lVhdjf
an accoun	YW4Sac
an activi	aabfta
an actual	gjSkef
an advert	cbpcec
an aftern	cRY7SZ
an agency	ZPWcf2
an agilit	bZdrdd
an all	jaaaqb
an altern	Zcdrdc
an amende	bbdbqc
an announ	sdbcdZ
an answer	4tTRcV
an appeal	OagUZ5
an applic	XP7eUc
an appoin	RfSthm
an approp	eYddeq
an ask	edbaqd
an assess	lrRRZp
an ate	eTdbjr
an auto	XUvVbo
an automa	UkvcbY
an bears	lVjlbb
an cather	bdZrec
an clothe	caXjap
an conduc	Zqdded
an confer	epXded
an denver	cbeqce
an dog	cqcbeb
an easy	VZZafz
an email	qqWWbd
an embarg	cWtedb
an employ	UYyQje
an end	kVTYP7
an equal	Yphagb
an essay	XaX3YX
an estima	aqbced
an evenin	Pdf7QR
an ex	dZcact
an exam	ahnpbR
an except	qVdeeg
an exerci	caXtZj
an existi	dXcdcs
an explan	caWfZu
an extra	epeeba
an eye	mcTdXt
an finger	pcdbde
an honest	fQbsgi
an honour	dbqbgb
an hour	XTek2X
an hr	cVeslT
an idea	dVcqcj
an impati	jgpVbb
an impres	YeSooe
an in	ZjZrae
an intern	hYhYYt
an interv	edmsUZ
an issue	gacpcd
an korean	paedee
an ldn	eeZpde
an lowdow	jsYbbY
an manage	ccpced
an noor	brdbbd
an offer	aiVauf
an office	aYyUde
an old	bZrefb
an older	dahbdp
an online	ZrSqaW
an open	bYfaiq
an openin	ZdXvZi
an opinio	ZrYkba
an order	namdbV
an other	dXZcdw
an out	VqVbdk
an outcom	pgWZYj
an pizza	dYadct
an protec	Ybhpdc
an respec	bbcqee
an restau	ccZfrc
an rust	blSajn
an scenar	aeYphd
an sofia	abYcxX
an teachi	VieuXb
an unfort	meXmjU
an update	psNbYe
an vestry	babsdg
ana	edmeWh
anaest	gZcsaf
anaest .	daWrZk
anaest dial	cardbb
analys	deZegn
analys .	hmVdje
analys commit	Vaddqi
analyt	YmhmXa
analyt .	acepec
anand	icpcbY
anand 's	pZbged
anchor	YXecjp
ancien	dhbcbo
ancien .	eYZebt
and	jebehf
and #	QibujZ
and ?	jdgSfm
and @t	XtWiZZ
and about	XcreXi
and above	aadhdp
and accept	UWWmX2
and adaeze	gaTbjl
and addres	dcdVqj
and admiss	cTtidb
and advert	cZfabs
and after	L/aQbg
and again	TkzXcV
and agent	rdcZee
and agree	Ycarbh
and all	hRYZ4d
and also	mhUZkd
and am	fcpoZS
and and	ebadrc
and anothe	lefiTf
and answer	wjbgTO
and appare	VnmcdZ
and appear	cfpbdc
and applic	dVhcYt
and appoin	jkecUj
and approv	ZfVatf
and are	TwSgke
and as	baaTxl
and ask	ZVf1fU
and asked	liZcoT
and asking	YjqcZb
and asks	XYXmzR
and assess	ecdXpj
and at	ldSYnl
and away	Wjcpcb
and b	ncVdao
and back	jNmxXZ
and badge	qceccd
and baptis	XqVZdo
and barber	dcpcdd
and based	Wscced
and be	ZYYo5K
and bear	bpdeeb
and before	sZTndb
and begins	eccbep
and betwee	YvZTek
and beyond	Yreagd
and board	ZaehtY
and boards	chcarZ
and book	bbaxbZ
and boss	dbarde
and both	YqiVSo
and bowed	dbveZX
and bring	VTY7fU
and bullet	ecdasb
and busine	cbapjb
and by	/RVXZa
and call	/KSYgc
and called	fcVZho
and calls	8PUddS
and came	Tgiecj
and can	UclXlo
and cancel	gUwWYc
and captai	fpabce
and carol	nihgZV
and certif	fkkQhg
and change	iuQjaW
and chatty	pddcec
and chef	WqjicY
and chloe	cpeccd
and chose	XWXXg2
and chosen	dbbccs
and churn	kfVhie
and circle	X1SUbY
and claws	rVgjbZ
and closed	dRjbYr
and codear	cbbbbq
and collec	fabXyU
and come	puEace
and comes	eiVina
and commen	aeepcd
and commun	tYfWkY
and compla	rgabcb
and comple	ZasccW
and compli	ebbpef
and concer	aXrdah
and confir	ZUlajl
and consci	tWccee
and consul	jpYYde
and contac	S4bbWW
and contin	gfVlei
and contra	ecbgpb
and contri	egeVqe
and cook	Yacrib
and corner	dVdtde
and correc	ebbrbd
and could	TXUxtZ
and cover	gerZdY
and cpcs	pVefec
and cpd	pbYaaf
and create	Wuacbg
and cry	Ybeefp
and cv	XrSZdn
and decide	zfSORp
and decidi	ctbacb
and decisi	2VaZdZ
and delibe	paebee
and deposi	cXbfbr
and deserv	iVpeed
and did	clePjk
and direct	grcXcd
and disabi	TssXbU
and do	XUb7ea
and does	aYzUad
and dog	2VabbZ
and done	qfdTic
and door	XZsaba
and down	cbjcqY
and drew	lXrdeV
and drink	cocdVk
and drivin	bZbtdb
and drop	meOwYX
and droppe	eYseea
and drove	dbpdeb
and each	7WbcZR
and earn	cXuYec
and either	yWcacd
and email	icWuZV
and emaile	rZZmZY
and emails	rWaidd
and ended	dcXerd
and engine	cdsVfc
and enjoy	aknUkb
and essent	ddrcaa
and estate	bcYsda
and even	WriWiY
and events	vabZcd
and every	wQlQrU
and everyo	1WjVTf
and everyt	acdSyd
and exampl	pccibb
and expect	jeaoTg
and experi	YyXade
and f	WqaVjd
and failin	kneUee
and family	aY1ZXW
and feel	fdZbep
and feels	eYdefp
and final	eXfepb
and find	kapNig
and finish	kXbqcd
and fire	cabrdb
and firefi	ccrddZ
and first	gVTllk
and fix	YZY2Yb
and fola	dYdqee
and for	iQgVgy
and forget	ddqcbd
and forth	fbRkbt
and forwar	ZggraZ
and found	YjcqjR
and four	ecTiho
and free	basVjd
and freshe	ecabra
and friend	XdteZa
and from	lebOgq
and full	dhtYaT
and funder	frXcba
and fusion	3SXfXb
and garden	ccZeeq
and gave	USnQns
and genera	bqaede
and get	YkZshU
and gettin	cpebcd
and ghost	edbbcq
and give	paSilb
and given	bSpVnh
and gives	2gSeWR
and glowin	YdRXuc
and gm	eccccp
and go	hVsqXO
and goes	lhVhce
and goggle	dpbacd
and gone	T/VfXJ
and good	bRkUb0
and got	larWdZ
and green	pgeXeZ
and guard	YlVeqc
and guess	cbceqc
and had	PhaTiz
and hand	dVVudg
and handed	YaalrY
and happy	aUzXcY
and hard	dbaedq
and harrow	WapZcn
and has	mkYUcm
and having	ZYgfpf
and he	qdWZih
and head	atVZbm
and hear	kXqfXZ
and hearin	gfpWcc
and hears	Ukdoce
and hello	1XPmdR
and help	ZZhtaa
and her	ccZhcr
and here	Xeebre
and hereby	ZZiauZ
and hersel	Vfcrdd
and hired	bXVZju
and his	XqUYhm
and hope	lRtSie
and hours	dZcbtd
and how	eTmphU
and hr	ZhdVrg
and hugo	gnVXhg
and human	uTUfck
and hung	TmsVUg
and i	tZYdgf
and id	Vlbkbk
and if	wYYgbe
and illust	pZcfeb
and in	kiVThp
and includ	fZdqeZ
and initia	bjTqea
and inside	zWZadY
and interp	Ufilbg
and interv	ZvVfaf
and invite	ZZXqbn
and irresp	bcdqdd
and is	gsYccb
and it	ZaUart
and its	jmUPik
and jobs	agqbbd
and join	ebXavc
and just	xTbVab
and keep	SqqZYb
and ladysh	qbeade
and laid	arbdeb
and land	YbtXcc
and lanyar	ecrdeX
and last	cZWqam
and later	Wucdeb
and leader	rXbecg
and leave	WnakmV
and left	ckgSlf
and legal	arYcai
and let	dqSmkT
and lets	xWSbci
and letter	zYaZeZ
and life	cpmbbV
and linden	yVjWbZ
and listen	gbqbad
and look	fnkUcc
and lost	WWcTd4
and lowest	ecqcbc
and made	dbPVsp
and mail	hML/XS
and mailed	wZZajW
and makes	xYbZca
and manage	vbeWgZ
and mark	aYcwbb
and may	akgTij
and maybe	UzgUUZ
and me	kkQjhb
and mean	rWhhYa
and meant	WeZVku
and media	4LOcbm
and medica	cZcjpc
and meet	WRY/TY
and messag	5YXYYX
and might	T2abZX
and mind	YaUgqn
and mine	vOeZUr
and missed	ddscbZ
and more	SicmmZ
and moved	apZcde
and must	hXZoWl
and mutual	aZVojf
and my	eWVjko
and myster	lbiVld
and neithe	blgbTo
and never	XvoVeQ
and news	cgqdXc
and next	dZVgav
and nobody	awiWhV
and non	uiaWZc
and not	sbXYao
and noted	dYqccd
and nothin	G2uYYO
and notifi	0XaYcb
and notify	tWddec
and now	TsZblf
and nowick	acepde
and number	WRc2Qn
and of	koUVei
and off	cV0fSW
and offere	fRsWif
and offers	pcdbha
and on	/LXUfg
and once	atWZfe
and only	VxWbde
and open	aaeqXk
and opens	Wgracf
and organi	bdcpYh
and ours	qXOXXy
and out	XOzagf
and partic	kilcZU
and pass	xbVdbY
and passed	iqRgcb
and passpo	pZejYb
and patien	enRhbl
and paysli	Sodndd
and people	eseTec
and permit	jjTjZh
and phone	8WQgXV
and phones	2fVdXV
and photo	ecapdc
and pick	WYfubc
and picked	aVWjpg
and picks	mpXZba
and pings	pkWXdd
and place	fpafbb
and places	VgZemn
and play	ZcY4Va
and pop	ccWwcb
and possib	Wsbaeg
and post	UUM/fT
and postdo	djdVod
and premiu	qTmdcc
and prepai	ccrZdc
and presen	WhiwXT
and press	cbVpma
and princi	dZbbbs
and proble	apbZka
and proof	hbbobd
and pulled	XXxZah
and push	eXdrdd
and put	cgcfrX
and qualit	dbqbed
and quote	ZZbveb
and rachel	ebepbc
and rather	eWcajq
and re	ebbped
and reache	isZYcZ
and reads	xLWTkn
and ready	Xvdbbe
and recept	YsZecd
and recrui	pcgcca
and recrut	bbuYdc
and refere	ipgUmT
and refuse	jpTZge
and regard	apPnXk
and region	bccpgd
and regret	xVOXVv
and regrou	dcVbmo
and regula	dcdadr
and rehear	ecbqYh
and releas	jVaiih
and remain	piYabd
and replie	siUbdd
and reply	wOUlfc
and report	oXcgde
and reserv	pabfgb
and resign	cgaZsb
and respon	qiWbda
and result	1TYcdX
and return	XUavob
and revert	mrVXda
and ribeir	rbcbed
and ring	/aLWZU
and ringin	tYcbcd
and rings	/STQUT
and robin	rdcdXe
and room	dXdqhc
and rotter	dapdde
and round	akbSmk
and run	ZVZZ0V
and rung	qcdaed
and rust	bcaedq
and sadly	eXfedq
and safe	ZTqfcl
and said	bnbXpc
and same	kcaapa
and sander	gXrdcc
and save	Zd1Nce
and say	jSZ0dV
and says	qcdafc
and scan	cabpjc
and secret	dYpeed
and see	RpjjVh
and segmen	bYZtce
and send	YUR/gY
and sends	lbjUfg
and sent	ocmRRl
and settle	qbbabl
and shall	nwYMhX
and share	cUqkaZ
and short	iYZTcx
and shortl	ewUddU
and shout	njSlca
and show	RSM/PZ
and shut	meRWXt
and shuts	Xdepee
and sign	VPWh9X
and signed	eaYcqh
and signs	piYbcc
and since	ZUfeno
and sister	hnVhdd
and sit	gbbpdd
and sits	dXtceb
and sittin	apTcco
and six	abgqbd
and skills	afqbcc
and sleeps	XsfZdd
and slid	jmUgeb
and slowly	dpbdec
and so	fZdUlr
and some	RzdcgW
and somebo	dzVSgc
and someon	Y3aXeU
and somewh	bwRgZd
and soon	cZbwYc
and sort	cVbufe
and speak	hbesXa
and spend	ecbpdd
and spoke	ccrgaZ
and staff	Vqhefc
and start	hcPiuX
and stay	gdVmfh
and still	Ueejgj
and stockt	kUflgd
and stood	birbbZ
and stoppe	abYYeu
and storie	dTdoan
and strong	dpXYbl
and stuck	oaXapZ
and submit	RlWxha
and subscr	cfeapc
and succes	xaZaiT
and sugges	YkZodb
and tak	brVYca
and take	UlR1ZX
and taken	Vdrage
and talent	deqZcd
and talk	SgT/PS
and teleph	tYccdd
and tell	xPRzhS
and tells	/UUVZY
and telly	dpcbcd
and tend	ardaee
and termin	dcpdec
and text	0LToZZ
and texts	riXWdc
and thank	gfwWcU
and thanks	ZT0ceb
and that	odfUcn
and there	WnaXgr
and they	hmVbjf
and think	YpYrYW
and thirty	gjThdk
and this	jTUihr
and those	ziKTZg
and though	rZfamU
and three	bghZZq
and thursd	Umggie
and thus	eabcdr
and tight	ZasZee
and till	ZcthiP
and times	ebepcd
and told	qOujaT
and too	ebZccr
and totall	dVocek
and traini	sWZehe
and tropic	XqWdch
and try	WWYebt
and turn	daWtfc
and tutors	deqcda
and type	dacrcd
and under	bgUoTn
and unders	ZVTbrr
and unfort	mTdddr
and unit	pdaUjd
and unoffi	ebdbep
and unsucc	1ZbabV
and until	V9iZUP
and upload	ZWUykY
and usual	ascbcd
and usuall	tZYaed
and vehicl	dbsZbd
and verdic	tcUddd
and visiti	abXdpj
and visito	aqZkab
and void	cbXdds
and voted	XXaacx
and wait	XxbhYY
and walk	cbYqZl
and want	WfMxnW
and wanted	eboVck
and wants	dIT1uW
and was	bmYXZs
and watch	fafqbd
and wednes	edabqd
and welcom	dahWua
and well	YXhWbw
and went	b6bTbR
and what	jlRlZh
and when	azTbbf
and whenev	cqcebd
and where	Z1QhcR
and whethe	uNjrbU
and while	iRhiXr
and whitlo	pdcddd
and who	smYgXT
and why	aWjrgZ
and wiktor	frYfbZ
and will	tucQXd
and willin	pabbjb
and wish	ZYxahY
and wished	bcmWao
and wishes	fZdrZc
and with	UeWTd8
and within	yVcadc
and withou	SiWlWu
and work	SOWU/N
and would	RWY0sZ
and write	wnMeYY
and writes	3oPSZT
and writte	tXadbg
and wrong	njVaci
and wrote	fpQVsZ
and year	dcbhYo
and yes	vJTP2d
and yet	mcZZap
and you	vSVgkg
and your	bTdglp
and yours	fUjcXu
anders	jWdebq
andile	qdqQfT
andre	ecbiel
andre .	acWTrq
andre quite	dXcpcd
andrea	YaTnmj
andree	WvSbbe
andrei	bphQWo
androi	odTjZj
andy	ddobiY
aneta	dcUsdc
anew	fUdjXs
ange	YnoeXb
angela	WiUplg
angela .	UsXbjh
angry	XnSifj
angry .	axVWiY
angus	eWgfen
anh	keZegi
aniela	WgYbnm
animal	kVnfcb
animal aaha	fbpbea
animal hello	mVjfbf
animal it	rhWYcd
animal of	dcVjep
animal remind	mVbnde
animal the	auieXV
animal your	YTpkdf
anita	YgaUiu
anja	ccfZhn
anjali	RdjXsh
anjali 's	bZcbWv
anjali .	bokWnS
anjali as	ceebqb
anjali is	bcecqc
anjali pardon	Tdngkd
anjeli	dgUdll
anke	bldehd
ankle	Wbblkj
anna	ghgkXd
anne	jdebie
anneke	dcZlal
anneli	XcnikU
annex	hVimWj
annex you	Wbrcfb
annexu	iibVoc
annika	Yhhhdg
annika till	Ypcdee
annota	cfZgkg
annota .	efbaqc
announ	1aeRjV
announ .	S1aYcb
announ a	bR2cjQ
announ about	bepibW
announ anythi	bpaeed
announ by	pWdcdi
announ for	Tqcjef
announ it	kOWR5a
announ of	rWeaci
announ on	2OPfbg
announ priya	uZabda
announ to	7UObcZ
announ who	0WYcab
announ you	PcjXwh
annoye	kUkSil
annoye .	bjqeaV
annoye eyes	kjSclc
annoye me	nXZapV
annoyi	kaijeX
annoyi .	fqYkXY
annual	PW+UgZ
annual leave	WU7WbY
annull	WMRgX8
annull .	YTalds
annull for	baacbt
annull the	dbWdct
annum	fXcgkj
annum they	bWadpj
anonym	cnbkca
anonym .	idRpge
anonym as	aqabic
anonym it	kcVhdm
anonym of	evYZbc
anonym them	ecbpde
anonym you	odhaVi
anothe	ZeYhU3
anothe #	qZjfYb
anothe 's	bUVVT8
anothe .	UwWVUt
anothe ?	ecXsiW
anothe and	TmjXie
anothe applic	ZTRWR/
anothe as	agbbdr
anothe branch	eeYedq
anothe by	hXa0aS
anothe call	rSahda
anothe candid	XaWXb9
anothe congra	eebecp
anothe copy	fdaqeb
anothe date	P/fXaJ
anothe day	U1arZM
anothe depend	eUsefd
anothe design	edbbep
anothe direct	XaOeY2
anothe enkosi	pdefeX
anothe facts	eadddp
anothe finali	bWbbgv
anothe firm	ZksViY
anothe five	pbdeeb
anothe format	qbdddb
anothe girl	hgVcjj
anothe go	cjUwVa
anothe has	ebbecq
anothe hour	XUkycW
anothe i	epeceZ
anothe interv	aXYtpU
anothe job	mcuaZT
anothe lady	kXbbZt
anothe look	goZpXT
anothe lot	eetfeS
anothe main	aokdcW
anothe man	bYabdv
anothe matter	gucZdV
anothe name	ZMTzWt
anothe nanny	bebccr
anothe number	cnbndU
anothe nurse	Zbbabx
anothe of	dZagZt
anothe offer	zddiVV
anothe on	dXqlcV
anothe one	Rborac
anothe person	bTRda6
anothe quarte	dVrceh
anothe reads	edbpcf
anothe refere	dbaudZ
anothe road	dcbedo
anothe role	bipabb
anothe round	driddU
anothe school	lYrZad
anothe slot	cqYneT
anothe sort	eYccer
anothe talk	eXbsda
anothe teache	bZZbaz
anothe thing	gasZeb
anothe time	Zsdfac
anothe to	UlYbXu
anothe try	ccYsdY
anothe was	bdXdaw
anothe way	VPPYZ/
anothe we	iQlreX
anothe with	cTY0YV
anothe woman	cfZcdq
anothe word	dafpdd
anothe year	bRfaaz
anouk	mkchXZ
ansah	ggVokZ
answer	3fWYca
answer #	wUXgbf
answer 's	qaHUkt
answer .	3iXWaY
answer ;	sgXcad
answer ?	vjNbRg
answer @d	2RaZZh
answer a	VhvbYU
answer about	hVZpdh
answer after	kmhVXY
answer aisha	9NUWbb
answer all	0dSXca
answer and	pnRTha
answer any	iiTpdc
answer applic	wuMTWY
answer are	WS7cXO
answer argued	abqbdZ
answer as	SueoVZ
answer been	Uhdfep
answer before	pnRRpW
answer blind	Ybrded
answer blow	dsdddW
answer but	VnfmfX
answer by	pdRS4X
answer came	bcaeep
answer can	bcsbdb
answer comes	/eMYTV
answer disabi	wRmYZa
answer do	Reofla
answer each	yYdUZc
answer either	rXgbce
answer emails	aYseef
answer even	edZqed
answer every	VuWkcd
answer everyb	dtVbcX
answer everyo	0VUbdZ
answer first	qdeUee
answer five	Vcklee
answer for	1jXWaW
answer go	xgcVcX
answer goes	pValab
answer gradua	gViZbp
answer has	NgjfZt
answer have	PiwedW
answer he	qVjhZb
answer hello	+UPaZX
answer him	gaYqde
answer his	bpcede
answer human	0XaYbb
answer i	ithWRU
answer in	8hYTQV
answer indivi	frWeeZ
answer inside	ycUXgX
answer is	ggUJuq
answer it	tYXXSq
answer its	taXbdd
answer letter	TybibX
answer life	7Oaaba
answer linden	yaaYcd
answer link	ddqXed
answer long	Ubomcd
answer mail	VXvcdg
answer me	naVsXU
answer media	yVQgiU
answer my	YpfgTg
answer no	GEVPT/
answer not	TtYZck
answer now	TdZnhn
answer on	wTVkec
answer once	Stcjde
answer out	7XXYbV
answer partic	pabgdc
answer people	vWabce
answer phone	WWvcec
answer priya	pTmYjb
answer promis	ohVYdh
answer questi	dYrdbe
answer reache	uZabdd
answer reads	yeVXaY
answer she	hvWYZb
answer so	2QWeae
answer some	Vtccee
answer storie	pbbeed
answer that	hjpVcU
answer the	cZbqZj
answer them	GdY7cc
answer then	anTYgq
answer these	ZcZvcc
answer they	zcZRbh
answer three	Ubmmcd
answer till	cqWcec
answer to	dbdrcf
answer under	rbdeZe
answer unit	/DOMdR
answer volume	xYaadd
answer was	MoXSnt
answer we	hnbXUj
answer were	Ukekgd
answer when	V6ScXW
answer whenev	ZvZabc
answer which	fnTkbb
answer will	usTNWa
answer with	UfhlmY
answer within	/aTOjR
answer yes	OguMsS
answer yet	sZZagd
answer you	1gSUeY
answer your	lTvYTg
answer yours	erZbYe
answer>again	bchrca
answer>closed	dahdYr
answer>date	zXXegb
answer>decide	jYTloc
answer>free	YiW0cb
answer>give	Xccpgh
answer>goon	TqiamZ
answer>hear	R3adag
answer>hold	Odxedg
answer>if	pgceae
answer>joy	iTbjlh
answer>match	Y1Taak
answer>meet	jdTseb
answer>news	xlWUce
answer>offer	XYVi5W
answer>others	mWhVhm
answer>papers	UXmwkU
answer>receipt	ccufeU
answer>refuse	keUcgm
answer>soon	qpZaba
answer>sorry	fobVck
answer>start	iOjdtX
answer>thanks	Ub8aXa
answer>you	rfZded
anthon	eYeamk
anthro	ifWbhl
antibi	cggZnb
antici	ydIfXd
antici .	dVUqcq
anton	fiaekd
anton only	koVdeb
antune	hfXhek
antune .	lsVRbk
antune ;	mYlUam
antune clocks	XUidcp
antune minute	bcbwaY
antune of	Zcaqci
antune off	ccsYcc
antune s	hjUbfm
antune sourci	ZWpnZZ
antune the	pdcXhb
antwer	bZdkgk
antwer ?	eocdbe
antwi	cmdddf
antwor	fbbbvY
anvil	Wemlad
anxiou	Qknakc
anxiou wreck	adgapc
any	Yejmah
any @d	YYXgbu
any accoun	eYpdfe
any answer	Uwdaeb
any applic	bdrYcd
any appoin	gmrbUT
any better	fpcZdd
any case	yReScl
any change	Wvcbec
any crete	XdjqZd
any date	XyZbcc
any day	ZtHpgf
any deadli	ecdsXd
any decisi	R7TTgV
any doubts	decbra
any email	ceqbeb
any evenin	ZUZ1ZY
any expens	cbYgcq
any faster	htZbbX
any feedba	YqaYbn
any furthe	aOquXh
any good	eaUxec
any hour	WfWsgd
any inconv	eXsfbY
any intere	Zccvab
any kind	aticdU
any later	1LaYcl
any longer	VJccut
any madam	capTel
any media	cZXmZp
any messag	cYscec
any minute	V4WTbb
any month	dnSmdd
any more	XYiTgz
any mornin	UaU+XY
any news	jpcXeT
any next	eO6deS
any of	NrkpTa
any offer	jsgeUW
any other	NiUldt
any plans	cYqWbj
any post	eTjuZa
any prefer	ddbbsa
any priya	apcfcd
any promis	drddeZ
any querie	aaqajb
any recrui	ecsZfW
any retiri	eZdoee
any select	ecpeeX
any sort	dpiZad
any stage	nqfRcV
any subjec	ZVctah
any time	Xd1WYg
any topic	dcdpdd
any troubl	babphe
any use	ffUfhl
any vacanc	cRkbdq
any way	dbioeY
any will	WtalZY
any work	eahdpY
anybod	VwlcXc
anybod 's	O6YehP
anybod .	dnnVdZ
anybod and	ksaYZa
anybod anythi	WvWdde
anybod else	dgUbgs
anybod for	dpbecc
anybod is	Zpcdee
anybod the	gpgmUW
anybod till	eRzecZ
anybod withou	aabpdi
anyhow	jZsgVW
anyhow .	gdqabb
anymor	TqdeYj
anymor they	mVlkdY
anyone	Zpkccc
anyone .	XjnfSj
anyone and	dimblU
anyone anythi	lfZapX
anyone as	dsaeaa
anyone at	XX3VZU
anyone before	cqbhiS
anyone but	pVbjrS
anyone by	Yreeea
anyone call	aledoV
anyone can	YojUWn
anyone else	aeIY/X
anyone for	cgZbcs
anyone forwar	ebqdeY
anyone here	dqgdeX
anyone in	mYYiXp
anyone is	S7kcUN
anyone know	koWcZc
anyone not	rXfddc
anyone now	eXcdds
anyone on	VXlcds
anyone to	bpcfbe
anyone unit	bTXbdv
anyone until	flgjlO
anyone waitin	tYbcdc
anyone who	jUpbah
anyone yet	dxaddT
anythi	buodXW
anythi .	S6lbXU
anythi ?	dcqcUd
anythi about	YV5ccU
anythi and	kYphbY
anythi any	eVfffp
anythi at	jI6bZW
anythi before	nvMeYV
anythi but	jbcnUl
anythi by	jpVebc
anythi came	XuXacb
anythi can	cbZpdc
anythi concre	dpYefe
anythi either	VfplbX
anythi else	ibjqUY
anythi for	iugYZT
anythi formal	YgauYc
anythi from	YsfbZV
anythi furthe	jpeYdY
anythi he	ST0bba
anythi i	YconVd
anythi if	Ytaaee
anythi into	owUZZU
anythi is	VzUhab
anythi it	hXphdb
anythi like	agrbZV
anythi more	kmVXgh
anythi new	tRhddd
anythi now	cUbYms
anythi or	ZWrdee
anythi out	cpcdee
anythi that	aYseha
anythi the	cbphca
anythi this	ZtXeee
anythi till	wgSjYZ
anythi to	LvnbgU
anythi until	c1QbeY
anythi urgent	YY0Zcd
anythi we	WsZhfc
anythi will	awTedc
anythi wrong	rRehak
anythi yet	pjWcdb
anythi you	mPkXio
anytim	UqaeZl
anytim .	Yreccc
anyway	hSfoci
anyway .	eQerie
anywhe	faincZ
anywhe .	YgctaY
aoibhe	WjValp
aoibhe .	Zqcfdd
aoife	heUgkh
aoife .	cacdcr
aoife handli	Zedpee
apac	fYyZeU
apac .	abtUmR
apac and	padahe
apart	gYgoXg
apartm	RTtlma
apartm .	WX2VgX
apartm for	cadqdd
apartm office	gasadX
apartm overal	nZVcod
apex	bgnefZ
api	Ymjcfb
apolog	fdcgej
apolog 's	gsVgca
apolog .	hhViZl
apolog and	dxZeZT
apolog for	bdsgaZ
apolog it	dcceqc
apolog so	bZcdip
apolog that	kZTcjn
apolog the	eVeqdb
aposti	cYmhka
app	eekbie
app .	ZeuVXi
appare	gkZTfp
appare .	guTXdf
appare and	gXpkcW
appare i	hWRijr
appare is	asdcbc
appare not	oWaTcq
appare still	dpaefe
appeal	bYdXdz
appeal .	UmmWhf
appeal but	rUaZdn
appeal curtis	bdadcr
appeal in	cdcaas
appeal may	UZZad0
appeal no	fZceep
appeal to	Xedfcr
appear	ZbsbYk
appear and	qbcbbg
appear by	YPydec
appear for	ZlVpcb
appear in	VevYcb
appear out	Spkdee
appear so	bYared
appear with	eeYYer
append	gihhab
appiah	mnVeeZ
apple	acjcZn
applic	fiibXl
applic #	RqjTfk
applic 's	fmgbTi
applic .	akkXWr
applic ;	gWvVac
applic ?	cfpcXe
applic @d	tTmVdd
applic @p	Xfpgbc
applic about	ccsdca
applic after	htUYce
applic again	kZRvZf
applic agains	qgVcdh
applic and	fnceVk
applic any	aYaaez
applic are	hrXTWp
applic as	pcZZUq
applic at	RkzZTa
applic becaus	dYcbZs
applic before	iqaadZ
applic by	xcibXQ
applic came	abtkaV
applic can	kNbtak
applic cats	eeYfep
applic change	kkVbdj
applic close	SqwZZQ
applic closed	sZfhaY
applic codear	knVeed
applic comes	pdaeec
applic comple	oZcbie
applic could	eWfecq
applic did	aXQYc4
applic down	caVcnn
applic drop	dbYdes
applic ends	bVQVZ4
applic experi	dardeb
applic form	iRxgWV
applic found	fpYeec
applic from	faleVl
applic furthe	jbUYcv
applic get	yPnaYa
applic gets	argcdY
applic go	fbWcdt
applic have	cpmWVd
applic hear	loUbdc
applic hello	aiqbUf
applic here	ecagdp
applic id	gYqcfa
applic in	iuWUVh
applic is	ouYYXc
applic know	rjYabY
applic lie	dZreda
applic made	ZrYZjd
applic matter	YcubdZ
applic no	jiaTij
applic not	nWZccp
applic notifi	rdYddd
applic now	rXhdea
applic number	VZ1aaa
applic of	qTuRXf
applic on	dvnVYU
applic one	nWXXtd
applic open	aa1aXQ
applic out	XNlkli
applic outcom	YdVeft
applic phoned	bjThdl
applic please	OiimYn
applic portal	kVtTja
applic proces	dZsacd
applic reache	ggTako
applic receiv	alqVZb
applic ref	cZSWqt
applic refere	iTqXff
applic reject	dcXdeq
applic remain	ZvlYaR
applic review	epcZef
applic sent	cZqced
applic shut	drWcdd
applic since	kbjdlU
applic so	mihbeV
applic sorry	fZwabV
applic stands	WrqUZY
applic stays	cYydeU
applic stops	ccdadr
applic submit	TbxYdf
applic that	WeiqYe
applic this	cqcaec
applic to	pdWdbl
applic told	pdeYee
applic turin	Sgdpdk
applic under	eniUcf
applic unsucc	sgXbdV
applic via	dbrbdb
applic was	XiXTb1
applic went	bfXcdr
applic were	fcaecq
applic where	jShZdq
applic which	lsUYaa
applic while	dsVeed
applic who	kOblXr
applic whose	kZQYcz
applic will	prRcYd
applic withdr	XW1hcN
applic within	+WUTaV
applic would	aodYcl
applic yet	dqdefY
applic you	LjtZkc
applie	baraYn
applie #	bfoUbk
applie .	fWkdUs
applie as	idZreZ
applie at	dYlWXs
applie before	bgsbeX
applie has	lVoedc
applie here	cfpecZ
applie i	dbpcYd
applie in	UXoZdr
applie there	iUodbg
applie to	bkiXSr
applie until	doVjed
applie will	uWaefc
applie with	ZeesZd
applie yet	dUuceb
apply	TWvbUz
apply .	dgzXUW
apply after	ddadep
apply again	ULWVb/
apply and	aZpZid
apply by	Sg5VZW
apply for	WUknUq
apply is	cdqddY
apply now	ccscdW
apply throug	ejXrZb
apply when	eaXcdu
apply with	ZYyacW
apply1	ZVbrgi
apply1 .	cYfXkp
apply1 card	ehSmfi
applyi	hinZVg
applyi .	ajhlRe
applyi and	bWiaYv
applyi as	haXcas
applyi elsewh	eerddY
applyi for	jqYZXi
applyi is	dauddX
applyi online	pUiefe
applyi with	dcxSdd
appoin	ZYYX0n
appoin #	aYYbyX
appoin .	RYZYzs
appoin ;	RkYWsl
appoin @d	facrbc
appoin a	bfaXV0
appoin about	bpceec
appoin an	dbddcq
appoin and	nhVRcq
appoin anothe	WXVZT/
appoin are	qjlbTV
appoin as	SWTP/g
appoin attach	feacpc
appoin before	gjXcpZ
appoin board	tncaTV
appoin by	nVhifY
appoin can	jhmhbT
appoin disabi	YacrcY
appoin elsewh	adbcWx
appoin for	aN1pcQ
appoin from	UaSXR/
appoin games	qbdecc
appoin get	rdaddZ
appoin goes	laZaZp
appoin has	UXVWox
appoin in	baqZpU
appoin is	ZaaV5T
appoin letter	YVIR/P
appoin me	cZbY0Y
appoin media	ddUsdd
appoin mr	daaebu
appoin my	cXacUu
appoin no	cZdfar
appoin of	ZfgZYs
appoin on	sOdehf
appoin one	eYZajr
appoin or	skhYYV
appoin order	cZTY0X
appoin pendin	ZgrdbW
appoin someon	cZWaW3
appoin the	iTRhV3
appoin to	WhWkqb
appoin two	faaWqk
appoin until	bfrfbX
appoin we	dZtedX
appoin went	bececp
appoin which	Xiacra
appoin while	hTvdcZ
appoin will	paUiVo
appoin with	WTfpkg
appoin you	TWVP/P
appoin your	dcZXrj
appoin yours	cbncoV
apprai	XqYlbf
apprec	ahfbij
apprec #	abcsde
apprec .	Tcccug
apprec it	YXrjcY
apprec the	cbZagt
apprec you	VqgWaj
appren	bWfYrm
appren .	TdVSur
appren and	peghNj
appren as	glTZem
appren board	dffUik
appren did	ceqbcc
appren for	dWueeX
appren is	iVUT2a
appren number	hhUddo
appren place	gjSpYh
appren places	caecdp
appren remote	dcaqaf
appren so	epbeea
appren with	eefbqW
appris	mmZacb
approa	WmYoVi
approp	VwSXdl
approp time	Xtdcee
approv	fpTauW
approv .	dgdbwR
approv anythi	ereeeV
approv by	O0dVnY
approv for	hQjlZl
approv headco	cpbcbe
approv human	tbdYdb
approv or	rWedee
approv the	cpTbfk
approv you	NcWhyc
approv your	ZdZS7T
approx	nYZldd
apps	afgXbr
apps .	cpcach
appéti	TVgllj
appéti and	YicZbp
april	aklUke
apron	VmnfgT
aps5	eZoibc
aptitu	aMlhrf
aptitu .	gaeXsa
aptitu as	edccpd
aptitu by	acepef
aptitu was	dbZdbt
aquacu	feddap
aquala	aZZauj
aquari	kbbbjg
aramin	kkYhZd
arbori	btVebe
arbori on	duUhZb
archit	Ykdkaf
archit grant	ebpddd
archiv	ZYdcjr
archiv .	TVderm
archiv and	ZlUWoh
archiv as	easUcc
archiv for	ecqbdb
archiv job	tlMbbm
ardent	XZPhqq
ardlui	VeXqhh
are	djbfkc
are #	YkrcSf
are ?	gPsmWZ
are @d	kTtbdZ
are a	hijTbm
are able	Uhdimf
are aboard	dddXsd
are about	gimkVV
are above	kneeSf
are admitt	aUZ0iU
are advert	dapdcf
are advise	jodkUT
are adviso	atcdaa
are after	RFjtTv
are agreed	TgehtW
are aiming	yWaZca
are allowe	hJonWm
are also	dZZfds
are always	gVndWn
are among	inVohP
are an	hUpZqV
are and	nbVXnh
are announ	2VSeZX
are anonym	dZuZcZ
are answer	sZlZZa
are appoin	VRUJ/J
are as	YvcVib
are asked	XfZ/TQ
are asking	XaR8fS
are assess	bsZdeb
are at	YyjcWW
are attach	fWgafq
are away	iwXdZV
are back	VynRbR
are backed	cpdZdg
are baz	iVedil
are behind	jsbVcZ
are being	gxWYac
are best	eZbtcc
are boardi	edcaeo
are booked	eYefrY
are both	pfUYrS
are bound	pRiZdi
are bringi	WWceql
are by	lmadhU
are called	ZzMuPV
are callin	aUVinp
are cancel	WcWhbv
are carryi	ZsQmcd
are checki	lrXVbb
are chief	eplTcc
are choosi	vgXTaf
are chosen	ezWWhR
are chuseo	dccbdp
are cleare	dhnTkc
are close	YwadcU
are closed	ddxcVX
are closin	WLKYY/
are collab	ZYUcbu
are coming	SiT6eP
are commit	drXade
are commun	zcZVaV
are compar	c2ZcZP
are comple	lckTdi
are confid	bepiaa
are confir	jgXsXY
are congra	YXZsXd
are conseq	dcYdfq
are consid	fxcfaP
are contac	lsYXdW
are contin	Y4UbZV
are contro	dbcqce
are counte	eqVdbj
are crew	aaVX0X
are curiou	bZtdbd
are curren	bueXbd
are cuts	csbfeY
are decide	ugZdZa
are decidi	1ZTaXX
are declin	dZdecp
are deferr	eYoeea
are defini	aqddec
are delete	Srblcb
are delibe	dpddbc
are deligh	TedlsZ
are dewi	adeYeq
are direct	dcUkbq
are discus	sWeede
are dlamin	mWYrbc
are donati	jgnVdd
are done	gpOYbq
are down	YeW3Zd
are draggi	XtZcZY
are due	Ydsdcc
are econom	cmUncc
are either	uXcbcc
are electe	cccbsb
are eligib	eccccp
are emaile	uaadcc
are employ	cbbeuW
are ending	cWTZhy
are engage	gfVR2S
are ever	YS0SQq
are excite	qciZdZ
are exclud	edbZdq
are expect	RWO+hR
are fan	gYaagr
are fighti	khgeZV
are filled	bebWbu
are final	caeceq
are finali	VvkUgU
are fine	hYihkV
are finger	cbcebr
are finish	higkXS
are first	bdYpoR
are five	ciqfYW
are flying	SfZydb
are for	iVjWoh
are four	okThWf
are free	iParfh
are freezi	dYvddV
are from	gUtVlS
are frozen	ZM/abR
are full	aTbQZ7
are fully	ZWgYbw
are gabrie	WktfUb
are game	ebcrbd
are given	iqedcR
are giving	YNOi9d
are glad	YhannV
are going	icNYiz
are good	mjQapZ
are grante	dcbrdb
are gratef	lZlPWo
are great	dcdcas
are gwen	hwZZZY
are gyms	dceape
are h	ZwhTab
are happy	XSckya
are having	bWasuT
are hearin	ZVadsm
are hello	asjaZY
are here	lgkfbS
are hereby	VRPoxj
are hired	WRPQ/F
are hiring	cSNb/O
are his	dVXZzW
are holdin	ZRwifY
are hoping	plbfXS
are in	blZcyT
are inform	vpUUXW
are intere	cndsUU
are intern	ibadrZ
are into	ZXY4UZ
are invest	gbaYra
are invita	blYpdY
are invite	lUcxQa
are inviti	eVatZf
are issued	aedZrd
are it	TUSN/M
are item	sfZfZY
are its	WnVbwX
are joinin	daZQ4b
are just	gqfkWO
are keen	VtSrba
are keepin	cggSYu
are kept	cYxXcX
are kindly	fibrZY
are known	gpabdd
are lakesh	dsbbdb
are late	kiUsZW
are lb	abcrea
are leavin	bYiZqg
are left	ciUqeg
are less	dpbWch
are lettin	kPTapt
are lighth	badqed
are like	cnjgUZ
are liveli	dtXbec
are long	VtaigW
are looked	bqfbdb
are lookin	rmObce
are losing	eVpeei
are lucky	VXatdl
are made	kpRjXa
are mailed	xfVYac
are making	cPaU/L
are many	bobede
are media	YjuYbZ
are meetin	mjTlUT
are met	cddXrd
are mid	epdecW
are mine	gXccsb
are missin	boXqZZ
are moving	ZZotYX
are mullin	iyWZZU
are my	glKI9T
are near	eaXtee
are nearly	ayXjQS
are needed	VmfYhj
are neithe	nmdYVf
are next	SzmVfU
are ninety	erdXcc
are no	Uehden
are nomina	ecZdqb
are not	cbaZX5
are notifi	pgeWiX
are now	kWzQab
are np	XiZYvb
are number	kgjVpQ
are oblige	pSpfOb
are off	UhokRj
are offeri	cOZS/M
are offici	cbdTyc
are ok	STU0ab
are on	blfjtM
are one	jzOmcP
are online	Vclnde
are only	grSUVm
are open	Qdzaad
are openin	oVncZc
are our	SPIH/L
are ours	SNKU/Q
are out	cOUZJ/
are overdu	ectcbZ
are overqu	XjcZWv
are papada	sZcXbc
are parked	cbqgda
are parkin	eXueZZ
are parks	rYZcde
are passin	TVsRYt
are pausin	cP5YaU
are pencil	gVqced
are phoned	lpbZaa
are picked	gnkeTX
are pickin	tkVZYX
are plains	YYggrb
are please	adUnuW
are police	bfZeep
are positi	crdZdc
are prepar	eacYtf
are procee	crbadd
are proces	fljgdU
are profes	brcbda
are proud	cUyeaX
are pullin	VV2VYY
are put	frcZYd
are puttin	QfmiuO
are quezon	ascecb
are quiet	apVdel
are ranked	hXhZYr
are rather	btZdcc
are read	jvZaVU
are readin	guYXcd
are ready	cYbtjY
are really	lTpXhc
are receiv	UdtdVh
are regist	dqhYbd
are releas	uYZbTn
are reques	XiTwhV
are requir	bSfzeW
are return	dSfYeu
are review	msQXbe
are rhythm	bbckZo
are right	mWVmWo
are ringin	ujdUVb
are runnin	kiTbqU
are saved	dapdee
are saying	glTcbo
are second	ltpWUO
are seeing	bxchWT
are seen	jVojWa
are select	S5WNrU
are sendin	gQTk0X
are sent	0OlYXd
are seriou	ccV0WZ
are short	cchtZY
are shortl	TsevRV
are shut	jisaUV
are sighti	cZvZeZ
are signed	eciikV
are signin	pZdeed
are slough	jXcacq
are slow	jzQbZW
are smilin	cqZcee
are sniffi	Xpedee
are sorry	bVqhVj
are sorted	XXWTg3
are sortin	uTYfkW
are split	ntYeXT
are staff	bZUY3Y
are starti	XiYZxW
are stayin	eYieqU
are sticki	cZcedq
are still	e/TcWR
are stoppe	eaqeea
are stoppi	XKYRf5
are storag	lsbddS
are stuck	XzbmQQ
are suitab	btdaeb
are sunday	eYpedc
are super	Vkbqdd
are suspen	YU7aYU
are taken	ZXPYrv
are taking	dWMP/g
are talkin	lybiSJ
are teleph	pbecdc
are tellin	2ZUhTa
are that	eTldel
are the	ZWdU/X
are theref	XWUdov
are they	cToafm
are thinki	Y/RfUP
are those	fXccqg
are though	eqedcZ
are three	jdanhU
are throug	SUb/QT
are to	cQT/ZO
are told	/VYPPW
are too	TiOdQ1
are torn	uhWfeS
are travel	TzVadZ
are true	VcYbrn
are trying	guieUS
are two	jqWhTd
are unable	bcXcaz
are unanim	dZccsc
are under	jgTZnh
are unit	Raugcg
are very	asgRkb
are vestin	gsVcca
are vid	cZcueY
are volunt	cqcgda
are waitin	UvYtVS
are wanted	bhP1kM
are we	mrPPfh
are weighi	cxbbcV
are welcom	YZ5NCz
are well	ghjhVe
are what	TwRgkZ
are who	bhZdqa
are with	f2aOnQ
are withdr	dUfYat
are workin	hySSpQ
are wrappi	gdZbdq
are writin	gbdVcs
are writte	uaZgbY
are yet	brbded
are you	USZ/fT
are your	gTkihe
are yours	bOMS/a
area	idghdd
area .	XYtaUn
area manage	pabmaZ
area one	cbaaua
areas	drSmdb
areas by	adbrcd
areas you	ffpWef
argue	hcdmYf
argue to	dbdqbe
argued	XL2WVp
argued so	ecUect
arguin	ffhZWo
arguin .	Vqjcdc
ariel	bnWkYj
arise	ZmSYbu
arise .	ciYcdp
arisen	YWcnik
arisen commit	VYmXln
arises	Ynbgai
arithm	ZTkmie
arjun	YiWjnc
arm	kUkpbW
army	lbhfbd
aroha	ifihfV
around	kfgfcc
around #	jdarWd
around .	fWvMYq
around ?	eacudY
around and	aqcbha
around for	aZQvdm
around in	vWaZbh
around it	WuegbY
around ten	Xgbqed
around that	rfXcad
around then	Zpedee
arrang	RXb+hU
arrang .	eVnaoZ
arrang a	afTxcY
arrang an	asaadf
arrang for	ZjYqcd
arrang it	TNZ9cc
arrang the	Yedrcd
arrang your	VOW0nc
arriva	UUqreW
arrive	Xe5XcV
arrive .	dS9Rab
arrive amman	Vibmah
arrive and	ZueaeV
arrive at	UvaYid
arrive by	oYlZWf
arrive human	bWqaeh
arrive in	ba0QfX
arrive on	UhrZZh
arrive safely	ZridbV
arrive satisf	eeXoce
arrive that	dXtddc
arrivi	pToddW
ars	itWhbR
art	VYkbpi
articl	fThekk
articl .	kbVbjn
artisa	grUdWg
artisa a	apdced
artist	kbgfZj
artist .	cfWmhf
artist and	caYdbt
artist said	dabdat
artist says	nqZZZa
arts	ZTjYpo
arts on	Zcebqe
artsva	basUnX
arun	chmcZh
as	dedaog
as #	dcxSaf
as advert	ceTazV
as always	gZtbaY
as an	djkbkV
as and	R/TOUY
as anothe	ecadep
as areas	bbWsbh
as asked	XbmYqb
as assist	UXYS6h
as attend	fdpdca
as backen	ccYdtc
as boss	ccpbcd
as bpo	eeecrW
as closed	dbRaez
as comple	ahmVdi
as conduc	eddeqY
as confir	jZqUgb
as declin	dejqWZ
as descri	Zkabap
as discus	bbeZ0X
as does	haacpe
as ever	menaUc
as everyo	hWcbeq
as far	ckiXSp
as fast	TxcWZh
as final	dcYbdq
as finali	edcpdb
as fixed	dbpaed
as follow	dofedY
as for	ixcTba
as friend	ecddod
as from	XdVcwf
as good	hxQeXc
as he	UxNpdZ
as head	UZddkq
as her	diZVwY
as his	hhUghg
as hr	dhVbjl
as if	kdUpWk
as in	jUObmw
as it	crXZXq
as its	YSUU7i
as junior	bfcasb
as latera	ebcbrc
as lead	dgdcpa
as lectur	cfXgtX
as long	LujfnT
as me	eb5RXN
as mine	V6eVSW
as much	epYYZl
as my	ZYrfmW
as near	kpZYca
as new	daZeer
as next	dYYqfg
as nobody	aasakY
as nonpro	hYWZra
as not	oTefYm
as number	kjlccS
as nurse	ceeVse
as of	SMfJ9x
as on	fgUamn
as one	gkichV
as open	cudaZc
as organi	dbcdqc
as our	XZOS/c
as over	eacdep
as part	TZczZf
as per	dbXKqx
as pleasa	edZped
as possib	ZaU7Za
as promis	aOuZlj
as proof	cavbbZ
as quickl	cpcccd
as read	inYVej
as receiv	dcsYZf
as regard	ZhrgbS
as repres	bdeeqa
as reques	dk5OWO
as sad	eYceeq
as second	chTN9T
as senior	ccdarc
as she	pfbdUh
as shift	bgddqa
as someon	mmffdT
as soon	fuWjfV
as staff	caUV1b
as stage	bacXwc
as sure	rXdcee
as surpri	bccdbs
as teache	ZcdXsc
as that	sQceob
as the	ngUeif
as their	aUbUzk
as there	X7YccP
as they	coZdTp
as things	jiYZSs
as third	cZZVzb
as this	foPYli
as those	uWZbcg
as tied	deVdll
as timeta	Ycaalp
as tired	edZecp
as to	isSkWd
as two	hsZbaa
as under	YgZXyV
as unsucc	xTYbdf
as userna	bYdfpf
as vacanc	b3WXYT
as we	anWSnp
as well	ihaqZZ
as what	kUmZqV
as with	knfVea
as withdr	Xc2lYM
as withou	dcdpec
as word	dbXqec
as yet	VzlaUV
as you	WY0dde
as your	YWiigl
as yours	caicdp
as yourse	fjnfeV
as zone	bcocYg
asbest	WckinX
asbest .	bftaca
asbest list	aiZbrS
ascens	hibkbb
ash	aYhihj
ash for	eZqccd
ashdow	RYZawn
ashdow .	ecadoe
ashgro	cYdqid
ashlei	gcXabs
ashmer	UdWiat
ashore	fiiiYX
aside	gajmbc
aside .	iTkcao
ask	clikcY
ask .	ncpbZY
ask ?	ikejVa
ask a	abdqdg
ask about	ZXvZja
ask after	bphXce
ask again	X3TPXj
ask all	TbmsbX
ask anythi	YSuXhk
ask around	ZyWfcY
ask at	TSvclb
ask away	jUogdd
ask both	adcpef
ask did	dTvddc
ask each	abcscc
ask everyb	dbbscc
ask for	VaX8dY
ask from	dabred
ask got	YlraaZ
ask him	Ujfnea
ask his	gwZXaZ
ask how	gZpYgY
ask if	cUolfe
ask me	j9UPUY
ask no	pWiaka
ask nothin	hVtccc
ask so	abeauZ
ask somebo	hteWbT
ask that	iUbuYc
ask the	h0bSeX
ask till	brZdee
ask us	cgiUjk
ask we	YqVmca
ask what	XSxnbU
ask when	hZwVZX
ask where	fZbdjp
ask whethe	UYZvdl
ask would	ebjXpd
ask yes	lQpkeZ
ask your	bfYqcf
ask>again	ZkRrkb
ask>bye	WpYnTj
ask>date	dRbqqc
ask>decide	XYhtmX
ask>free	foVncb
ask>give	YYa3fa
ask>hear	dVaqmd
ask>hold	gpibSf
ask>joy	afaqjW
ask>match	giQxXa
ask>meet	cgVpgf
ask>offer	XaihqY
ask>papers	aaayfb
ask>receipt	TfNylh
ask>refuse	qdQTtg
ask>soon	ZdZzhU
ask>sorry	XTeojk
ask>start	XgshaY
ask>step	feZscc
ask>thanks	XVjZev
ask>wait	s3OVWc
ask>you	Yacuic
asked	hfhdee
asked #	liaVcm
asked .	iWoZqV
asked ;	pkmUVV
asked a	ddtgXW
asked about	kriWXZ
asked after	cQ8bSY
asked all	dYqZlZ
asked appear	cmVTdq
asked at	meoaeV
asked back	eVP/SS
asked churn	XrXdci
asked decide	mWTUnW
asked did	fXtWZk
asked eu	YuZccb
asked financ	emeVle
asked for	ljVghb
asked her	igYVpd
asked him	eeeQkn
asked how	kezSWT
asked i	hdwbUP
asked in	eqVdYl
asked invest	ZtSdaU
asked is	jWoejR
asked me	aadfhp
asked my	oXrLTo
asked none	iUmgfe
asked not	gscadU
asked nothin	dV0gXS
asked on	cklSoY
asked she	duXYab
asked so	hVfYkg
asked somebo	eWddcu
asked someon	ZabZWz
asked straig	maVckj
asked that	VchtYd
asked them	jimUXg
asked three	mfWTbr
asked to	Zfbuae
asked two	edmSqZ
asked us	XQ6YYd
asked we	hbqiaV
asked when	4VOZid
asked where	Wf0UXb
asked whethe	Uhbgin
asked which	Vjdpdd
asked who	dZngmU
asked why	bTgfau
asked will	YgsYed
asked yes	Yfpbfd
asked you	YWVlhr
asked your	mYrYdZ
asking	Yhfrda
asking .	XrdicZ
asking and	fRYknj
asking becaus	lWqdXc
asking before	kUeqdb
asking but	Tjpdee
asking for	UhhtYa
asking him	cqddeZ
asking i	dpZYck
asking if	SLl1ee
asking me	fiWvYX
asking since	atbZdd
asking the	eklfVc
asking what	bcnjTh
asking when	fZqZja
asking where	XmVgpd
asking whethe	mPfmia
asking which	gZcsdb
asking will	dYdbsa
asking you	bYTfpp
asks	YRb7gY
asks and	bYcscc
asks does	hXdadp
asks each	Uhcubc
asks for	VcYyhc
asks if	dOh1ZZ
asks me	eTlXoj
asks of	dfbpcb
asks that	dXQirk
asks to	dbaqda
asks whethe	XVthfY
asks which	cWbqmZ
asks you	WVN8hZ
asleep	jUrhYb
aspect	deejkX
aspen	gZficj
assemb	gjcWdm
assent	elcdah
assess	dkXtab
assess .	dkgobT
assess ;	aVilck
assess are	nqXacZ
assess by	tfWgZb
assess centre	gcfpWf
assess chairw	pddbfb
assess day	YjYwbX
assess for	jmUfbf
assess forms	kmeVee
assess have	XsfaZe
assess is	fdWscd
assess it	crbgeZ
assess link	cafpdb
assess of	Voceei
assess on	cZXudd
assess only	cZfUxa
assess result	UsZZhh
assess the	aoZdbi
assess which	ddcpcc
assess you	bcdsbd
assess your	VlZjcj
asset	pgUfee
assign	Wjagqa
assign .	dpVceh
assign and	ealVim
assign at	abYbqi
assign attach	dZYtce
assign by	bddpdd
assign to	XXaunY
assist	cWZbwj
assist #	YaZV0h
assist 's	cVfZqi
assist .	YXXhtk
assist and	abZbXx
assist as	dbceqd
assist closes	batdUc
assist cna	cpcced
assist for	dXbecu
assist has	ZbjmVl
assist head	gfSjgk
assist is	bTXjsg
assist job	YUXXjt
assist manage	jNdS3b
assist on	gfgVpb
assist openin	ebepcd
assist role	pdgffW
assist scorin	Sjdibo
assist store	daabtc
assist tells	Vjgoad
assist will	ecXuea
associ	icXfki
associ 's	fXZrWl
associ .	mRbnkb
associ by	ZwXgZZ
associ for	acaThv
associ hands	fYpcdh
associ it	qdeYde
associ my	cTqZob
associ of	hgiTbm
associ on	lWVZsg
asst	ibfWbp
assume	waWoeO
assume it	Ysbcdd
assume nothin	Xtcded
assume that	xXVpcO
assume they	qZeceb
assume we	zWaddR
assume you	ZPayna
assumi	kmZecb
assump	eblehc
assump and	eedapc
assura	bbcder
assura .	kSlbbl
assure	lccehd
aster	XlYlcj
asthma	VoWoZe
asthma .	dXXrcj
astrid	bviZXZ
astrid .	akgobT
astrid again	rbdadd
astrol	mcZbkd
astron	enSnYi
astron on	cpddea
asye	ibXedr
asylum	cejhbf
async	kWgrdS
async please	cebpdc
at	eehhfd
at #	aQjxXf
at .	WwNqiX
at ?	eVmigd
at @d	gZZtfZ
at a	domeaV
at all	WfyXaf
at an	biVcQy
at annika	YombcX
at anothe	aUudee
at any	dntbUX
at applic	VwZdec
at ben	daqcfc
at bike	hVrdaf
at by	i0WcWS
at castin	carfeZ
at charge	dteZab
at choir	dhncVi
at closin	rZdddd
at cvs	cvZYeb
at discus	fYjpeX
at dog	mVkncT
at each	grbcaX
at entry	hSijlb
at every	lapZdY
at everyb	Unpbdb
at everyo	Qleind
at everyt	WughZU
at except	tXXZnZ
at first	jUllkU
at five	sUTgnc
at for	decqXg
at forms	epZced
at four	vbgYcb
at from	cpddeb
at gate	ceXrde
at gloria	fgUhle
at grade	ZgcZxV
at graz	dZaeph
at great	dqXeee
at greeti	eWXqif
at group	giUcnh
at gyms	bNhsje
at hand	ZbiqZf
at head	WvSaoZ
at hello	uXciXd
at her	hocYjV
at home	cfOxja
at human	wYbjaV
at in	Ypalbd
at interv	gjfVoa
at invest	oeWYZo
at it	V/JgZZ
at its	ilWQkk
at japane	Zqhbdc
at last	eVeRtp
at latera	YdfwVZ
at latest	qcaebc
at least	WqYYXt
at liebe	qYbcee
at linden	jYdXrc
at lunch	eegTog
at main	dadepb
at maison	pcgacd
at materi	Vjiife
at me	jXdqfb
at med	cVqYhe
at media	oUbtcX
at mine	dZuaYc
at most	/AQaVT
at my	dRvabl
at oak	qcWadf
at on	bauabb
at once	rVcakg
at other	eYhaep
at ours	dgdrRZ
at partic	SUYsll
at people	WuZebb
at placeh	TYluZR
at presen	ZkoUXi
at profil	cpcccc
at quarte	oVnYfa
at questi	ceXree
at reads	iUhnfa
at recept	VducYc
at scale	fifiUh
at school	WY2ZWc
at sexual	hYVoje
at short	aqViZk
at sift	ZVXZdy
at signal	Xdebqd
at some	R/XRWT
at stage	Zafcct
at studen	dbdqcc
at such	YsgcbZ
at suspen	dlTdhm
at table	Zdfpcf
at ten	WSgjrh
at that	eUjPms
at their	jffndS
at them	V5UTac
at this	eoZWYt
at tie	ciiflV
at time	aidYqd
at tradit	lVbpbb
at two	kRingZ
at unit	UgYvQm
at url	YdghTo
at vale	feUvaX
at what	huVQnZ
at where	Ysaceg
at whethe	ZpbXdl
at which	xZdeUd
at who	TxXaag
at work	cYZfsf
at wrist	gcrfZW
at you	UXb/TS
at your	fZwciU
ate	fcUdpm
ate 's	gUggmf
ate test	dWpkca
athena	cmagdd
athlon	ljYkdW
ats	eWmVgl
attach	TQnsvY
attach .	TNnm3V
attach ;	SUctoa
attach and	TVRxoe
attach appoin	cdcWtd
attach are	clYdXp
attach as	ebwXYZ
attach be	eepaae
attach docume	dbaYwc
attach drawin	edeqXe
attach for	kWvWZc
attach form	cbfasb
attach harbou	eZqfdX
attach letter	fceVva
attach offer	eedXqe
attach please	YcfYsh
attach questi	XZdsia
attach sign	ccaeuZ
attach so	edZbcq
attach the	ZSscke
attach what	ebbbrd
attach with	aZuUkZ
attach you	XhhgpV
attach your	abfesa
attack	TuhibY
attack .	Wpgeee
attain	amaidd
attemp	eachle
attend	aWnqda
attend .	VaktZd
attend a	jWbxYa
attend an	diqUdf
attend at	eccpcc
attend by	Wcirbc
attend for	jXbraa
attend is	XZpnZZ
attend its	ebdpdd
attend of	aZxaZZ
attend on	ckTQpp
attend you	cZqcZe
attent	XzSlfT
attent .	j2JjXS
attent and	UzWbdX
attent but	eYdeep
attest	eoeUei
attire	egmbfb
attitu	gfVZar
attitu suppli	cZacdr
attn	bevfXY
attn .	UrnbcY
attn on	cbscea
attn va	jcqdeV
attorn	eWUgkr
attorn .	feSRvl
attorn on	cbbjaq
attorn with	bbcscd
attrac	hdcdie
au	cceomU
aubrac	hqdiSS
auckla	efjkdW
auctio	ciXmgf
audien	jaeXlj
audien .	gUmble
audio	dfhrgS
audio .	WirfdU
audit	jgbcie
audit .	XjZZrd
audit with	hVledk
auditi	hNkeZt
auditi .	fUjben
auditi for	cekZVo
auditi on	SVomhe
audito	rbacgd
audito .	nVhdeg
audito and	pdWZag
audito to	oUdcem
audito will	fSZcYx
auf	WZc1Tc
auf in	XVZ1cb
august	rhcdgS
august .	ggmcgU
august is	rZbeec
aunt	dSrfei
aunt stores	kVkcgg
aunt who	eSUlkm
aunt works	sXiZdc
aunty	iRnmdZ
auréli	jlVYod
auréli .	Rqgbeg
austin	ZStRho
austin .	bYxWZY
austri	clWnfZ
author	Zdcdse
author 's	iejVkb
author has	cgYfYs
author is	hjYQse
author me	ddcWqj
author on	OjixaW
author radio	ccZbpg
author to	lkZUvR
auto	Ua2VWk
auto answer	ZZseec
auto messag	WescdY
auto reject	dbUier
auto reply	YZ7RZW
auto respon	Zgrada
auto your	gsYXea
automa	ZetZai
automa .	mMYhkn
automa and	bkUZbp
automa answer	Udvfca
automa assist	dbpZch
automa by	abpece
automa confir	lpfXdW
automa email	ggeikU
automa note	bXvcdc
automa notifi	cZccgr
automa one	cYqgba
automa outcom	bbZeqf
automa reply	So4UXU
automa respon	XT0ccY
automa sendin	lbicUj
automa so	deZdaq
automa thank	cYwccb
automa week	YtQdbe
automa with	dccbpe
autore	KX/TZV
autore the	Zbrbda
autumn	bjhUhi
autumn .	lUkhXh
autumn tour	TrkVkd
auxili	dXghgk
auxili and	eUreag
auxili applie	idkfUf
avail	nYUijf
availa	XadzWk
availa .	PZZxXq
availa and	WmqZab
availa better	edbZeq
availa for	aVfyZe
availa form	ecbudY
availa from	dgiaUo
availa to	eTkhgh
availa west	ddapeb
availi	Wefrag
aveiro	Yfhgdj
avenue	hchcak
averag	fVhVmo
aviati	iaYikf
avisar	ZmiigX
avocad	naVihf
avoid	eRqjXd
avoida	lnTbee
avoida .	dpdeca
await	Q4NeoP
await her	brcdcX
await your	aYbcvd
awaite	cmhddb
awaite .	Vlhlba
awaiti	J7IujK
awaiti candid	eZVxcb
awaiti decisi	XwYZda
awaiti your	cYWpoc
awaits	gjffea
award	ySXPog
award is	taWaid
award it	bcedpd
award notice	teUZca
award of	cdYYqf
award or	scbdcb
award the	dZeeep
award you	efdXpe
awarde	QJPQy/
awarde .	hWbXbw
awarde a	becWuc
awarde the	WWSVmz
awarde to	RRUSuy
awarde you	Tbahvc
awardi	YhoUgi
awardi .	bbddgp
awards	ihfkaW
awards rate	dblrVX
aware	lneWbd
awaren	ifrWeW
away	cghecj
away again	YjebYp
away and	enOaqc
away at	sYXgbh
away before	daZcds
away but	fqVcai
away day	jkgjcT
away from	hTyfSe
away i	sbYdde
away in	XtdbfZ
away she	pbdefc
away the	dlYabp
away to	VxfhZW
away unit	arccda
away until	XiqddZ
away with	pVcZne
away you	Vhbrfc
away>again	iXyXXc
away>ask	UmYpee
away>away	adwYea
away>chosen	fKtbfl
away>closed	YhshVb
away>decide	1haTYV
away>free	Ypbeeg
away>goon	ZgqjZV
away>hear	sVWglc
away>hold	VoZaUr
away>if	ShermW
away>joy	avTdeg
away>match	eccwVZ
away>me	isYbZd
away>news	wjUdXV
away>not	crgabd
away>offer	YfYrhY
away>others	idRdXw
away>papers	XVRzob
away>post	cePfhv
away>refuse	oTdbcm
away>review	da2Qad
away>sorry	mOsabe
away>start	Tdfnje
away>step	ffWsYf
away>thanks	dWqTlh
away>you	fcZqib
awesom	Ybfcmk
awful	edgkbf
awkwar	oUambf
aws	XZnXXj
axed	aVScb4
axed .	ecVeds
axed the	dcXees
axlewi	biSeni
axlewi .	XpYXra
axmins	iWggkd
aydin	hdkhaa
aye	ajTmZn
ayesha	fidenW
ayesha 's	jmTfcd
ayesha .	bYlsWZ
ayesha and	lYeWqc
ayesha will	ctdadY
ayo	eaedjj
ayodel	jcObse
ayodel .	acWZub
b	ZZZtgg
b #	YapleY
b and	WifmVi
b by	raeXgc
b has	dWqkfW
b in	eqadbc
b is	boehdX
b to	dbepcc
b we	dtbada
b which	eefXpe
b1	akbsOh
b1 .	aUiiZq
b1 sent	ijSicj
b2	dZhpcb
b2 of	edepac
b2b	gWXoZo
b2b in	sbcbbc
b2c	dkiabe
ba	cZZeio
babies	oZcjce
baby	mjfSed
baby .	ZTpaik
bachel	ngPbfo
back	hfgfde
back #	gidXqW
back 's	cVrbic
back .	TjlnXg
back ;	Xpckba
back ?	iNqmcf
back @d	5JfZfX
back a	YXgpZn
back about	UnhlYZ
back after	bhnRji
back again	ibXacr
back aisha	bXyZea
back at	ldjMcq
back becaus	apcdcd
back before	ePXunY
back burner	XiyYXU
back by	UNOl0p
back clear	bUfgxT
back deb	mmcVdd
back dog	qTlbdd
back door	aYZqkb
back down	pnWaab
back either	cdbqee
back end	caYese
back fine	aebatb
back for	XSd7ZZ
back from	knhUdc
back he	iVTbqg
back hello	nTfggh
back here	dcYxbV
back human	oWqdZX
back i	UblpZe
back if	XReqYp
back in	ZhinVg
back instit	cmYauT
back is	VfenkZ
back it	iKZujh
back just	brccdc
back marine	cXZbwc
back media	3RVeZd
back my	ZcrVai
back no	hpacbc
back of	qfVkgT
back olivia	eZedpd
back on	aeuiaW
back once	arbcec
back out	ZTxYcY
back over	gXfWdr
back parts	ecaapi
back please	ccZqha
back pádrai	epVYdj
back re	Tkclic
back reads	2QcadQ
back restfu	bacerc
back she	emhjbS
back signed	adbbsc
back so	eiVoga
back the	ckoRbl
back they	cjSmXn
back to	vuZUZX
back unit	oMqkWS
back until	XjdUnm
back when	EqchPv
back whenev	jcpZbb
back will	fdqeeY
back with	kNWsrc
back you	iTlglZ
back your	gPiJV5
backed	YiVWnj
backed out	ZVXcpk
backed up	frdZcb
backen	cORpoq
backen bit	bZdtdd
backen well	bZXbYv
backen yes	dZXqfe
backfi	Xbelnd
backfi the	ZWcued
backgr	bcbqak
backgr .	UaqdYp
backgr check	bgWuhZ
backgr fits	eqXdfd
backgr in	addgbp
backgr invest	ddabbp
backgr is	iUWfbw
backgr screen	ebqZiZ
backin	ZYXiis
backin ska	darbdd
backin to	djZVjm
backlo	a/NWaR
backlo .	V1Uada
backs	bdghfh
backup	dnhkUZ
backwa	jdpgTY
backwa .	acphdZ
bad	jaZbcs
bad .	qWZkYg
bad ?	ckacWr
bad decisi	Vmcdnb
bad i	UknmZY
bad in	Zsbcea
bad line	gUqflV
bad news	YYUdly
bad tiding	ebZddq
bad time	bfeapd
bad timing	cUfefr
badge	kSiapd
badge .	heeVrc
badge and	dasdbb
badge or	pdbcde
badge smoke	ZhYcrc
badger	ZLpqhb
badger your	YXahvb
badly	Sbjaet
bag	aZjcsa
bag 's	eapYbi
bag .	lfeSpa
bag and	kfeNtb
bag i	eeacpd
bag of	WdSwVk
baggag	dmiaYh
bagged	daWavZ
bags	ablhai
bags .	ahsacb
bakare	bhXqkW
baker	fdbbog
bakeri	VTvdpV
bakery	bYfhhl
bakery dreadi	fiVakj
bakery has	hVeclj
baking	lXikcZ
bakker	hRobma
balanc	eagThs
balanc .	aqgaad
balanc and	ebbddp
balanc person	dqabdc
balanc to	dVldlg
ball	aYfiii
ball one	cXdiep
ballar	bZhdcp
balloo	XifYoh
balloo in	Zqaeee
ballot	qfWida
ballot .	jUkkZh
ballot is	aqacde
ballot of	jjTbnY
ballpa	bgaijg
ballro	hVndfe
ballro again	jbXdpe
balogu	diYZil
ban	XQuaWn
banal	injXaa
bancro	kXapde
band	UfSdzj
band #	TcWU7g
band .	XbahwY
band they	djVdik
band wants	abcuYc
band will	daddbq
banda	ZXYobr
bands	gpaacg
banerj	bXvjVd
banerj the	edcbep
bangal	UuThZl
bank	cbigje
bank 's	kVdqjV
bank ?	coccee
bank and	ghTmgc
bank card	ccVeuc
bank detail	UYaiyW
bank gordon	deqbZd
bank has	YccXet
bank in	bbiqcY
bank is	aVhddr
bank lady	efbdbp
bank letter	Zdcuae
bank office	Tfkjja
bank on	qkZbbW
bank said	lVVcau
bank with	ecpedZ
banker	ZeUmsY
banker .	cecode
bankin	ZeqaZj
bankin .	fTodbl
banksi	ddkglQ
banksi .	hXtVia
banksi d	bhVobf
baptis	bbbncj
baptis and	jpaUkY
bar	aVPnpq
bar 's	cZZphf
bar and	fRUrjf
bar for	hZZXfs
bar from	acVcwZ
bar is	UgaZql
bar job	hgfcmV
bar manage	ejVXmk
bar one	ZhTuhZ
bar the	hjNrdd
bar was	cWVYd0
barbac	amaide
barbad	WiXsdd
barbar	nYjgdc
barber	ZgWYnp
barely	gbafhk
bargai	faimbb
barge	fYkiZj
barist	XgWtUm
barist a	aqXjaf
barist the	XiZpcf
barito	gdcbcn
barmai	aVoedj
barmen	Vgkgci
barrac	cUofai
barrel	igglSg
barrie	gVWigo
barrin	ZbrZdg
barris	clcfdf
barry	nTeeih
bars	eccnbi
bas	kYSghm
base	SZSV/d
base #	bdcUvd
base .	aWhZvd
base as	dcbdrc
base hank	edcbqb
based	WlWmXn
based in	cXeder
based on	WjVfat
basel	nUYqXi
basic	TndrgQ
basic .	LvhiXW
basic ;	rVjbbX
basic of	cTqija
basica	YbXZcz
basica .	ZelZRs
basica legal	fRnehj
basin	Zkakef
basis	emQgfk
basis and	TyZcdc
basis of	idXaZq
basque	dXnjYh
bat	XRisam
bat .	eadtWd
batch	gYgWkm
batche	fdgVfo
batche .	jedXYp
bath	ZpiZVi
bath .	ZmaaYp
bathro	fhdfdf
batter	gblXdj
bay	SRhlfs
bay an	bdbZsd
bay and	acfpea
bay with	cYaddr
baypor	hnKUvg
baypor .	keWdqZ
baz	fRUobu
baz at	eYbhYp
baz irina	dbpdec
baz press	imTjee
baz your	eaeepc
bcc	mUnbZh
bcc or	pdcaee
bdm	saTelZ
be	gkafef
be #	pgadjR
be .	fdVamo
be @d	5lTUZN
be @p	pcdddc
be able	xgXdVc
be admitt	dkYUgs
be advert	YRgaa2
be advise	iogQja
be after	YxTjaW
be ages	Zxadab
be agreea	eZader
be airlin	ViTpam
be aisha	ltWUZT
be among	lZrcWb
be an	flWqYY
be and	lbkbgV
be announ	isVURi
be anonym	btZddc
be anothe	V0YUhX
be answer	oflOZX
be any	eqhXab
be apolog	ZqeYZg
be appoin	YWTbe4
be approv	XpZfgg
be arrang	Ufbmnb
be as	mbVcmg
be asked	X/SPUT
be asking	WeZjRx
be assess	qnTebT
be at	Tbb/VS
be author	bZdedr
be aware	YrdceX
be away	UknZbl
be back	XdtcnU
be before	U9dRbT
be behind	Zadipb
be believ	wUbbde
be best	bebqaf
be better	bZZnWt
be blind	ZdXbdu
be booked	XUdsna
be bored	MaSZc/
be boss	jTncbk
be brahms	eeqbeZ
be bringi	agbdep
be brough	WmVhZp
be by	qhWcWf
be called	ezVUad
be callin	cpQdWq
be cancel	acfrda
be carryi	dYrcec
be change	fWzRbX
be checki	TUybdb
be chosen	m4ZVRP
be civil	eUqfeb
be clarit	rbVdca
be claws	cpdafd
be closed	NZ8bVS
be coffee	ecpYee
be colour	WUobpZ
be coming	fetaYa
be commun	m1QXXQ
be comple	cXVyfY
be confir	ijbldT
be congra	dXhVdr
be consid	UanxUe
be consul	cZiXdp
be contac	W/PWYQ
be contin	UlkUaq
be contri	aWpjbd
be conven	cadwca
be costs	ebZeeq
be cross	rXeZdf
be curiou	cYvZdb
be days	Z1YXZa
be deacti	VcokZc
be decide	ypcTTR
be decidi	vefYaV
be declar	viYVeV
be deemed	Zdedqd
be delete	KT5iYY
be deligh	ZkSduZ
be deploy	eaabeq
be detain	ccaeoe
be determ	qjbccY
be differ	uZdbeZ
be disabi	tiWaYV
be disapp	eZadbu
be discus	dpPWoh
be displa	dbdceo
be dog	sccbda
be doing	bWbadw
be done	ufSqYV
be double	dhbcWr
be down	Ha/UYV
be drawn	d5SfcN
be drivin	YqigZZ
be early	oXXrXZ
be editor	dacrdb
be either	ereZab
be emaile	lfnWdS
be employ	dZZZmp
be engage	fTddkn
be engine	cmaZpV
be eoe	baYtdd
be exact	2Qbbbb
be examin	UpatYW
be expres	gXbfdq
be exquis	cbaqdd
be extend	XbdThx
be eze	ZVrmca
be f	csbdeY
be facili	dabbdr
be fair	fXoPfo
be fault	atcedW
be feed	XZclfp
be fillin	dUebdx
be fine	VaevYc
be finish	iaYucZ
be first	bsgZad
be fixed	ZbSwbf
be flip	hdpWce
be for	qXgkWc
be forwar	Xb0YeX
be found	Smkceg
be free	ijflUZ
be friend	bVucee
be full	Zfsbbb
be gettin	UcbovR
be given	jsTmZU
be giving	ekfVhe
be glad	QXXrhu
be going	PccZc2
be gone	VwgWYg
be good	YigpWd
be got	etcaaa
be grante	dVYkds
be gratef	XST0xS
be great	fQgkjj
be grüße	iabdpZ
be guessi	S4Zbbb
be guidan	ZddfsX
be had	UioQfl
be handed	YOSztY
be happie	YRZmkq
be happy	femQcp
be hard	aYkqaX
be heard	ebYwbX
be hearin	j1NRWd
be held	YhcvbX
be hello	e1aZXS
be her	Recbxa
be here	RaQwrZ
be hired	XgsdVg
be hiring	XIPeY/
be his	fYagrb
be honest	aaSfex
be honeym	craiaa
be honour	XQbR/T
be hospit	bhcYpe
be hum	dcoced
be human	qrTSbb
be hurrie	dtcdeW
be hydrog	eWuefX
be in	gyWiaV
be inconv	YXieas
be inform	owUVZb
be intere	nVarZe
be interv	UTW6Tj
be invite	c/QNaW
be inviti	WQXjb4
be issued	rYdZZl
be it	oefVmW
be its	ebVcyW
be joined	cUfcmo
be joinin	VQaWws
be joshua	cWcdet
be just	edbqcc
be kate	bccrcc
be keen	cTjocg
be keepin	aaYaZx
be kept	nYrfaV
be kind	UjWbom
be kp	eeeVqe
be laid	YrRrbZ
be laptop	XugWVX
be late	RZfizQ
be later	XraYhe
be left	wedgVS
be leices	cbdpce
be leonie	ZYeZdt
be lettin	kXYgYq
be life	5aVUYS
be lifted	aSxeec
be like	piabWh
be limite	byRZdX
be long	nqeYZO
be longer	Mvahhf
be looked	PwZyVN
be lucky	dZWbev
be lying	csadda
be mad	dqdekS
be made	zeZaPi
be mailed	tXTsbU
be main	mlVVbj
be making	awXZRn
be marita	ceapde
be mariti	jaYWip
be matche	dlUpZg
be me	dbWXks
be media	omQmaL
be meetin	RXU7aa
be met	abatce
be mine	ipecXc
be monito	dabdeq
be months	ZircdX
be more	luZccQ
be mortga	qdeeeV
be most	ZbfYbv
be mostly	X3XaaT
be moved	kbgapV
be moving	ggeTdp
be my	feqJrZ
be needed	bkWYcr
be needin	PJWet1
be never	WxgaaX
be njorog	brcdec
be no	KKchU/
be not	chbbaq
be nothin	jWjpcY
be notifi	q4TUWO
be oblige	KKV/qU
be off	cXvXcd
be offeri	ddcdN0
be office	ktdddQ
be offlin	Xetadd
be ok	aWjyWa
be only	dsccdZ
be open	Ycc1ZX
be openin	eYZdgr
be operat	cqeibT
be other	aRcedz
be our	IKLA/X
be out	sO2ZRT
be over	kRdenj
be pain	Z0aZcV
be part	kbqXYd
be partie	baarah
be passed	XtWncX
be passwo	eabeqd
be patien	i/VNTP
be perfec	Vdblne
be permit	Tybabc
be phoned	5fbWWT
be phonin	wSiZaa
be pickin	Vngcej
be plains	ZdcRrl
be pleasa	bhadqX
be possib	eqalcS
be posted	9HbSWc
be premat	eycZXY
be prepar	ZsRoaW
be priya	vecdbV
be procee	ZQXTb/
be proces	ddUwZd
be progre	WPVXd9
be proud	bdSRxm
be publis	zmNWYa
be pursui	cUadex
be put	vWXpUb
be quiet	Qi0WYW
be raised	dsbWbd
be re	bQThZ3
be reache	inboZS
be read	VwfZda
be readin	nMyRam
be reads	sjQYdc
be ready	gdcsWb
be receiv	TYXeor
be record	bVnpdZ
be recrui	YYeYax
be referr	Ubboem
be refund	WbUfcx
be region	Zbdepe
be reject	Zaphcf
be releas	obgYnR
be replac	cThpie
be reques	dYgebp
be requir	ZlVRrn
be retain	ddpZdc
be return	QRclcz
be review	K/RfeR
be revive	fgpeeU
be rid	rebadc
be right	VnVWbv
be ringin	uVciUi
be room	Ztaddb
be run	YdaZZx
be rung	2bSiWW
be runnin	UVXpuc
be rushed	aredea
be rust	bsZbcc
be sad	agWcav
be safe	vWcade
be said	orRYdV
be salut	Xqbaej
be satisf	Wccakr
be saying	iqabYc
be scanne	cTZsbm
be sec	csbddb
be seeing	TdVevi
be seen	VWp0Mb
be select	d0ZSaa
be sendin	dXejqa
be sent	snZbeS
be set	PvZmaT
be settle	wsWSZP
be she	aucZda
be short	jZqZdb
be shortl	R1fgaP
be shut	UZ2ZbY
be signed	chgStY
be sittin	XKircp
be slow	Ubrhfd
be so	WXY0ib
be social	Yqdeed
be sold	ffpbbb
be some	hraZdc
be someth	YycgXS
be someti	rVfefe
be somewh	cZcqef
be soon	iucXbX
be sooner	3OYYdc
be sorted	ySakbY
be spoken	sYcigX
be sport	aYqYlW
be spring	aYsZdd
be standi	ibaYfp
be starte	ekVrbZ
be starti	ZeXaW0
be stewar	abbddt
be stickl	gyTUbW
be stoppi	aUjcjo
be stored	aVokeZ
be straig	MnUUb5
be struck	edrdeW
be subjec	gqdcYd
be succes	ricZVb
be sugges	Yhpadd
be sympos	ddccrZ
be tabled	Xqdeed
be taking	WPdYg5
be tea	drYbce
be teleph	waZScZ
be tellin	qlZbbW
be texted	VtUiaf
be the	ljXSlj
be theatr	bUdfer
be their	ZUUM7c
be there	WAM/aS
be this	0bUZgW
be though	cwXbca
be three	euaYjW
be thrill	aYnSqh
be throug	0bXRZV
be to	mbZUlj
be told	+kYTUX
be too	cdRobp
be traini	lQXWsn
be unanim	ejdVgk
be unavai	VZtcda
be unhapp	eZdddp
be unifor	ZwbbfX
be unit	oxcQPO
be untrue	qXdeee
be up	cQW8cb
be update	bxWWdd
be upfron	pXlWai
be upload	mgNuaY
be us	fQlcds
be vendor	isccaX
be very	hXaXmp
be vp	aUqadm
be waitin	qWjVpV
be wasted	WQTba8
be we	onZVbc
be weeks	fqVbbg
be weiss	ahhVnf
be welcom	ZT1VRh
be when	atZhba
be whenev	bpdedc
be willin	TVf4YZ
be wishfu	cpWfbY
be with	lOU8ZX
be withdr	dZerdb
be word	pebddb
be workin	VeRluc
be writin	Y3RUkX
be writte	h/RVWL
be wrong	Y0UXbf
be xiomar	rlacdR
be xxxxxx	cqeaed
be york	jVdkjf
be you	PZMdzw
be yours	UjaTwe
be yourse	dacpde
bea	lMicgn
bea the	cVkbdp
beach	kZfaYq
beach .	heVYio
bean	bnYgic
bear	d/TXYZ
bear it	Ypbkcc
bear to	gXcXpl
bear us	eZdedp
bear with	f/QQWV
beard	egVfeo
beard has	eaTdev
bearer	aeacZt
bearer .	cXbVhs
bearer of	dYYacv
bearer words	Zeared
bearin	femXlY
bearin that	bZxabV
bearin with	jlUeib
bears	sWegVh
bears ones	qbcced
beat	TPXX4p
beat about	fZOcms
beat me	bXXgeu
beat my	ddpVjc
beat the	ZVkbvT
beat you	YXXalr
beata	giacfi
beater	ckZpbY
beatin	fhZfbl
beatri	Mejeno
beaumo	YZtiWf
beaumo .	YWlbcr
beauti	RmlTmf
beauti .	VmoUgd
beauti like	ewZbaW
beauty	ddhdpV
beauty .	aZefqZ
bec	alSYip
became	gmXRji
became a	dcpecc
became the	Zrddad
became two	jlTYXk
becaus	gaddli
becaus @d	pcYfee
becaus he	dhSfVu
becaus i	bUYftl
becaus it	WhQqqd
becaus journé	rYedbe
becaus one	bvaWia
becaus people	eqZedc
becaus so	jtXZbY
becaus that	0FYjke
becaus there	YmRUuj
becaus they	omTiSg
becaus we	dfRc2Z
becaus you	WQvYlk
becca	YheZhm
becker	clfYWo
becky	Nhcalq
becky hello	XgZYpj
become	pmUNrb
become @d	yYZcbX
become availa	bracea
become clear	bpdecd
become free	YsZbia
become goods	dbcWmn
become our	kYZYvZ
become their	dhVYra
becomi	gfTihj
bed	TjirjO
bedank	eabkfh
bedank said	bRVokk
bedlam	hhjXai
bedlam in	dbpcde
beds	dhiieY
bee	bccidm
beeche	blhgeZ
beekee	dXrddd
been	chgaem
been #	YcoTXs
been .	XgcUgt
been @d	vYbadc
been @p	racddc
been abando	hXVldo
been able	dlVXgn
been abolis	cZfdbp
been about	cSmioa
been accept	bQJS2u
been added	fmlbdV
been admitt	dZWdud
been advert	cdsdbY
been alloca	edViqa
been allowe	cRomfe
been amende	piXgdY
been an	XcZegs
been and	d0VheP
been antune	Zqeedc
been appear	cSuefe
been appoin	bbbS1d
been approv	VefrnP
been archiv	ebWbdv
been asking	VuVgag
been assess	ZdXgep
been assign	bvWebW
been automa	ebbcep
been awarde	VSMXq2
been axed	daZeds
been baby	pcYecd
been better	dXYeZx
been binned	bZTkhp
been booked	fdpZed
been brough	efVrdc
been bumped	YeTthc
been called	dtXgYb
been cancel	bSLcb/
been carrie	bbpaZi
been chosen	fXbW0c
been closed	YNLVa/
been comple	pfiaaW
been confir	gRbfpi
been consid	kUYYis
been contac	tStTbY
been create	cZqced
been cry	ViNWsk
been cut	aSbdZz
been deb	qZgYca
been decide	npbeZV
been declin	bePXa4
been deferr	eWzcdU
been delete	aTYYY1
been discar	eXceeq
been discon	fZaeeq
been dismis	dcedap
been divers	eauYeY
been doing	hqcciT
been done	eSuYgd
been down	fsXaea
been drawn	VwUUpd
been due	Ypbeef
been electe	aVWXyh
been elimin	ddVdeu
been ellen	eccbcq
been ended	eYYdet
been enhanc	cqcccc
been extend	VrrbZU
been fabric	edbWds
been filled	bRLaf/
been finali	Zpccfg
been fixed	dgdtZW
been forgot	X0UajX
been forwar	k5bTXG
been found	XuWPqg
been frozen	ZK/bbP
been gaz	dZvedW
been given	ibYRfy
been glad	eddeYq
been going	Qhqbgd
been grante	YZiugS
been great	eTrXao
been guide	WYmecq
been halted	cS7caT
been handed	ggciVj
been helpin	UrmcaZ
been here	boUddl
been hired	ebTf1T
been i	ecqdcX
been in	ejmiVa
been includ	aVcdcx
been inform	XiTcjr
been interv	oWpbcW
been invite	cThobk
been kept	tciYcY
been known	Z9SYXO
been laid	opYYcY
been late	yQdfdc
been left	bVjnah
been let	UUgieu
been lifted	jrPjcb
been locati	dbrbcb
been longer	nQehne
been longli	WgZybY
been lookin	WfrchX
been lost	nTXdnj
been made	TqVWkq
been making	ebfbcp
been matche	ZXUudj
been mine	dcceYr
been more	aseecX
been mothba	dawddU
been moved	kgWrVd
been my	cWdaby
been named	TjvecR
been no	hsdZbZ
been offere	djhSek
been on	hlVdhf
been open	klckbU
been parked	bawccS
been passed	jxsKPI
been paused	YN/bcV
been phoned	ebaedq
been picked	pXTnZj
been placed	UisagZ
been please	cZhYas
been postpo	YgqdbY
been pre	ecdrYd
been prefer	eYkeqX
been prod	dbrZed
been progre	ebdqec
been promis	zaZaaa
been provis	bjXxTY
been publis	TpZfbl
been pulled	ZjFXR6
been put	de4gWL
been re	irYldS
been reache	ZdUcqj
been read	epegbV
been readve	fococS
been receiv	yioXYJ
been recomm	kiUqTe
been record	bZ0SYa
been referr	cqdcea
been refuse	hbXaZu
been regist	gapceb
been releas	UciUcs
been reliev	bZapbi
been remove	ZajYZq
been reques	dpbcec
been resche	hbXsbb
been retain	cSWkkq
been retire	fbXfbt
been return	baqgbb
been review	XVYefx
been ruled	asZjdW
been said	jzNdab
been salon	dcepcc
been saved	WpyObU
been schedu	XmQveZ
been scrapp	ZeXgZu
been select	UTPq2b
been sent	iokfXR
been set	XveaYc
been settle	ZwgZbX
been shared	driZaW
been shelve	WT8ccR
been shortl	jQSxUs
been shut	dadbcq
been sidewa	epceeZ
been signed	Wsgebc
been since	eVlagn
been sketch	ebpeeZ
been so	djSglf
been sold	TYWWb4
been stood	YY1ceT
been stoppe	aL/cdS
been stored	cdtcdY
been struck	ZfcXWx
been succes	YbQavq
been suspen	WS/aaM
been taken	boOTgx
been talked	btVeee
been talkin	mTnidb
been termin	dYUccx
been the	egnScj
been three	fqXgfW
been throug	cfUSrq
been to	cfuUda
been traini	eeqaYd
been travel	pfadeb
been trying	YWeqmd
been tunnel	bZYcax
been turned	lrYWUj
been tutors	dYrdea
been two	XdbaX1
been unit	Ypbedf
been unsucc	ekLYdx
been up	shaZTh
been update	ZY2YWO
been versio	ahtbaY
been viewed	cVyXcb
been waitin	qQaoYg
been with	UlbfpY
been withdr	ZaPWY/
been writte	ZyVebW
been wrong	ZxcXXg
been you	bTaZju
beer	ThYqfj
beer .	ZgdUvd
beer before	Yicpbd
beer is	Vphdfe
beers	bXYXnt
bees	Xgubcc
bees in	dcqaed
bees is	Yrbdfe
before	nfVrba
before .	geRqUq
before @d	pbdnaW
before a	bpbdhZ
before aisha	TkZnoX
before and	hSaYjv
before any	apjhcR
before anybod	bwRiYe
before anyone	dsVpYU
before anythi	UgU8QT
before but	qZYaZl
before choosi	ircZcZ
before close	gbaped
before disabi	qhadXa
before dog	kXSvgZ
before either	cZepde
before five	bYatcc
before forth	agkreS
before going	qicXcZ
before gyms	cXYtee
before half	Zpcceg
before he	egXueT
before hello	uSRjpa
before hr	YUcfnr
before human	gfG4gT
before i	faWsWo
before it	ehXtSh
before life	fYakpZ
before long	X0YUcd
before lunch	raeaee
before making	YpYich
before me	dUvTRr
before media	xeYigO
before not	iUdped
before or	Ushecd
before our	lfVkce
before people	rVdfge
before priya	bXPtkl
before reads	hhUrdZ
before rhys	saffcY
before saying	cucXea
before school	rWebee
before seeing	acdpdd
before she	idYucX
before some	UrYZlb
before someon	nScXxV
before starti	cbbrec
before that	smZfaO
before the	tgVkbZ
before then	YfZxaZ
before they	ZZa/VU
before too	I/UYbX
before tp	sbfcZc
before tradit	rbcZee
before transp	rSjhgW
before unit	kkLplQ
before versio	zVcTcb
before villan	fVdped
before volume	rYZZje
before we	YrU6TV
before you	dZVijp
before your	feKuVq
befrie	kbimdT
beg	cRgpal
began	dfSehp
begged	lXZcbr
begged we	cZabdu
begin	XlSh1V
begin .	WSVrxU
begin ?	dTaV0b
begin after	iYaXri
begin contac	YuWcbb
begin in	ikXenT
begin on	fmpQed
begin to	epdcZe
begin with	TXch2U
beginn	dnddhY
beginn .	augZZZ
begins	VdgVpo
begins @d	tfbZjV
begins and	dqaedb
begins at	bhbcZr
begins in	kVdedm
begins on	ObgTus
begins partic	ebcrad
begins with	jYWRsk
begoni	jbnYYg
begoni .	dcraeZ
begun	oclcfX
begun .	bpcclV
behalf	bgedgj
behalf .	QsbiWf
behave	gcRdte
behavi	cdbngc
behind	eZfeil
behind .	gfdWap
behind a	ifRjej
behind at	ebpdcd
behind her	gVTYey
behind it	ljThjZ
behind the	SQqjse
behind them	adXaZw
behind with	huRgba
behind you	uQafcm
bei	aSsikY
bei .	ebZaqf
being	jscYgZ
being #	graeYZ
being .	ae+YZG
being a	peSfei
being age	eboddd
being approv	nrZaWa
being asked	eoVjiX
being assess	dzPZbZ
being cadet	hVbeho
being called	hVcufX
being checke	ivVYdb
being consid	jyLhcU
being discus	Z/XcVP
being drawn	YUVY/P
being examin	dtZeeX
being filled	eYueXd
being held	cXqdkZ
being in	kmZXoV
being interv	TkijZe
being kind	cSaebw
being late	ZZmWrc
being leisur	bcpXjc
being looked	c/KXUQ
being made	tsUUYU
being no	iSeYko
being observ	exYdaX
being of	gZbcbp
being on	WugfZZ
being our	ZZYP4Y
being parks	iXYbsb
being part	bhqbcb
being passed	etZacb
being read	hpjWaX
being reimbu	dZdcrc
being restau	etdTde
being restru	eP0feY
being return	eccdcp
being review	btfedT
being scored	qecaec
being seen	YqkiTX
being signed	sZbbha
being sold	ZYqcXn
being sorted	Xtaddd
being straig	ijrbUY
being taken	dOhlVu
being talked	W8SbaW
being tested	dgZpbd
being the	tTdodQ
being told	ancVne
being well	0aSeaa
being what	cfbZdq
being worked	csZced
beings	bgioaW
beleid	gbifkZ
belfas	cebebo
belfas .	Zaqfcc
belgiu	XfcoYl
belgra	hhgbhb
believ	mdqTec
believ .	rmdQZc
believ her	wcZbbd
believ him	bqdccd
believ it	galijQ
believ me	itQZbe
believ the	gerRXk
believ we	betYeY
believ you	aTgfcs
bell	oZSoia
bell .	Qnamlb
bell @d	qXfdee
bell by	pbdbee
bell disabi	pYecfe
bell hello	pYeeee
bell me	zhTUXf
bell media	qWeeee
bell on	YXZycb
bell patche	iXZYwZ
bell reads	pZedee
bell when	Rjemdi
bell you	0mTPTU
bella	bZhenf
bella .	dgdZpd
bella on	Zpbidc
bello	ZZTjko
belong	dWhfap
belong .	djUhZp
below	dUcneo
below .	abpmbZ
below a	iXrXec
below and	ajasca
below by	Teetee
below detail	edZqda
below from	oSbnbj
below i	pbcWfj
below our	aYeUbz
below she	pfXade
below the	ZRSPe/
below they	cbqjZZ
below to	aZXzca
below what	gQZapn
below with	ikSndY
below within	dfuRef
ben	ZdcsYh
ben #	dUpebh
ben letter	ddbcdp
bench	ejeZal
bench .	bWgeat
bench settle	hqcYdc
benchm	jqQjWf
benchm you	rkSZZY
bend	WZtZjf
bend about	dapded
beneat	biieZh
benedi	OjhSlp
benedi .	YkVZln
benefi	gbjegd
benefi .	jLfkhj
benefi after	bkpaac
benefi and	npSYYe
benefi fair	cnlgfS
benelu	dealeh
benelu clicke	pdeYcf
benjam	fldQgk
bennet	deXyfR
bennet by	abbubb
bent	eZcuTc
bereav	dgfcdl
bergen	dhfggc
bergen .	edpadd
berlin	YZkqVh
berlin and	ahZccp
bernad	oWVeji
bernar	Vjcemi
bernie	WQfldr
bernie a	dcbddq
berth	befebn
berth .	bcybUa
berth for	mcZYpZ
beside	bcpcZd
best	cakggg
best .	YNlifp
best at	derbkV
best call	decdrY
best chowdh	ebqecb
best employ	eZudcV
best for	Tcipbf
best guess	rabeec
best i	hpUcYh
best in	bnqZcV
best number	ccXwbc
best of	dYdZYy
best on	cYgeas
best schedu	kneUee
best there	ebvcbR
best three	eqcZec
best to	rjiQVe
best with	ZZ3XWZ
beste	YVktcb
bestie	jbodWb
bestie .	rZbcfe
bet	esYUmX
beth	ambeWn
beth .	cucbaa
bethan	cfideh
bethan .	bTmapf
bethan so	cqcdbd
betrie	gUQlau
bets	dqVedh
bets are	dsVdee
bets yes	Xeqcab
better	VTfify
better .	dRgjVx
better answer	XdZtbc
better be	edcpcd
better come	dcbqec
better day	jaWsbV
better door	ecaadr
better fit	aZdaeu
better for	bgfqhW
better get	baZqib
better learn	ddccsX
better luck	cYQWa5
better news	ZSabd0
better of	ZbpXhf
better off	daYder
better one	eZjYtV
better rotati	ajpWde
better soon	eRqldb
better stop	WwYaZc
better than	Wdbehr
better the	ddcgpa
better you	YTXhtj
bettin	fffklR
betwee	onWgac
betwee #	gaiuSY
betwee .	poZThW
betwee a	VjYsgZ
betwee bielef	dqheYa
betwee dog	XZhsdc
betwee heart	dbcdep
betwee hiring	emVcjh
betwee human	Yepadg
betwee me	yvSSQX
betwee media	wTXdbg
betwee mostly	Zbdeep
betwee now	uRZqYa
betwee priya	Ucsgce
betwee resear	lpWYhY
betwee soon	bqbdee
betwee ten	fXeped
betwee them	ltbaZX
betwee three	qoWZaZ
betwee transp	YZapej
betwee two	icVgjh
betwee us	Wfhbqf
betwee you	oxNZad
betwee your	eeYcdq
bev	fZdkZm
bevera	aXdaqh
bevera .	XcXesb
beverl	ebodbd
beware	pbXoZb
beware .	gUjgig
beware of	kXmnbT
beware on	xgWZaY
bex	jbdkYi
bexhil	Ymheae
beyond	tnVXdY
beyond that	U/aQcL
beyond the	sUXehj
beyond your	bfYZgq
bgv	ibdekf
bh	hWkjbf
bhai	bmdZfg
bianca	sgXRma
bianca on	qcccec
bianch	fcoWfc
bicycl	cbmVna
bid	ebYYdu
bid for	lecUYn
bid to	YiTken
bidden	UlYldl
bidden centre	hdVjcn
bidder	fpVdfe
bidder .	gcZlpS
bidder on	YvYebd
bidder will	pbeddc
bids	ihZWfk
bielef	fhcRwa
bielef #	mVncdc
bielef .	cWWgpl
bielef fittin	Xdcawa
bien	bejbpY
big	dchkbg
big aide	mWSZqf
big boss	jcRldh
big classr	bbpcgb
big diary	opWacX
big frame	esZdac
big if	epdbce
big man	opaaWY
big one	mmSlaY
big pictur	edZaeq
big thank	bavdcX
big yes	beZfpe
bigges	abnlbd
bike	hYucXa
bike agreem	pabnVc
bike you	ddpcdc
bilal	idgUgl
biling	laaYjk
biling .	kWcaco
biling i	lZVclj
bill	hgXhci
bill a	YrVccZ
bill us	eXqede
billin	bVfbjn
bin	PRuZer
bin .	aduUee
bin day	hUvccX
bin it	ZXvcWe
bin the	cmVifg
binder	ZehXpf
bindin	YarnXZ
bindin .	dUpleY
bindin for	bbYwda
bindin trial	eZpfcc
binned	VfEYS/
binned at	bYabdu
binned me	cdYcbt
binned my	ecVlbn
binned the	ZWfaax
binned you	ewXbcS
bio	Vcbfgu
bio ?	feZeqa
biogra	bgiged
bioinf	kgTegj
biolog	aiXRoq
biomet	hZZtdc
biomet .	jfRiap
biotec	nhXcfe
biotec than	bqaedb
bird	gjnXda
bird .	Wrecah
bird in	YdZatf
birds	kbcfid
birgit	clfggX
birmin	bhfkiX
birmin .	eWpegd
birmin advent	ZoVcmd
birth	eUfjfl
birthd	ZP/UWU
birthd .	fevYYW
birthd and	VZrcfi
birthd dog	iaqaba
birthd for	Zaxaba
birthd from	dbqebc
bis	eYoZbn
bis freita	dVsded
biscui	eSZgql
biscui .	eYUfom
biscui a	aafsbb
bishop	hhilQd
bishop and	dfddYq
bishop appoin	qgceeV
bistro	dkZjZg
bit	aldhjZ
bit 's	aZoqTX
bit .	bmaljT
bit ?	auVUnb
bit and	I8ebeY
bit as	bVrhah
bit before	Tsehed
bit behind	qlYbZY
bit by	Uvbded
bit cool	iXedod
bit done	capdah
bit du	ggVfdm
bit early	gpbccd
bit follow	cYcatc
bit green	abXeXs
bit i	YUohfj
bit is	UXW5Zc
bit longer	puXPdW
bit more	hmRZjg
bit much	cqVedg
bit nervou	Xbpgee
bit nobody	jTaekn
bit of	nlicZV
bit that	arYcbh
bit then	aqedec
bit they	aabcat
bit to	MkWcth
bit too	bThmbn
bit under	cRaZvk
bit was	cWfmkV
bit we	cpdcdd
bit with	iQtjdQ
bit you	qZdbhb
bite	bYfcpg
bites	djifea
bits	dZehih
bk	YofZZk
bk .	VTvdbe
black	Yegeij
black .	gmVhZi
blackw	ggflWf
blame	oiicWW
blank	TcknZi
blank .	eecpbd
blank about	eYfdbq
blast	ecdghh
blauwa	dleWZn
blauwa i	dbYddt
blauwa will	wUdbeb
blazer	bjobZa
blazer .	cTtWbg
bless	ibggbi
bless .	kMlgak
bless and	bcpbdf
bless isabel	cgmihT
bless mr	qSmZZe
bless origin	Ufdngh
bless to	gXpcde
blesse	lYiahh
blessi	idlefX
blind	YJsbjr
blind .	dWqcnX
blind for	ccobed
blind until	aeYcds
blindn	choZhZ
block	SGj6dZ
block d	cZdfpe
block on	dbpedc
blocke	sA8ZUa
blocke all	bYseee
blocke every	dYrddd
blocke half	scbXee
blocke the	eTvfea
bloemf	afhfbj
blog	dY1bZS
blog .	fcvZWa
blog post	dVoice
bloke	ggcaXr
bloke .	mVYYgq
bloke in	Zfpfdc
bloke said	argaaZ
bloke who	beabYw
bloke with	VaTfew
blonde	fjSqXj
blood	TTltZl
blood .	ZVmdaq
bloods	kccsXV
bloods .	gfgqZT
blow	dgYXol
blow has	ZUkcat
blow wants	chberW
blowin	gXelYk
blowin .	cQjgeo
blown	ahahle
blows	cchibj
bluden	okSdkX
blue	lbobZc
bluebe	fXklfZ
bluefi	dXgvcX
bluegu	eVjqca
bluegu .	cRhhkg
blueha	hhgiba
bluepe	Zhhgbi
bluest	kThepZ
bluffs	jYehhf
blunt	fiYfgg
blunt .	cqZbci
blur	Ybscaf
blur in	Tmimad
board	jhZgef
board .	Tfjobf
board and	tTXfnb
board answer	paddee
board approv	YUZhis
board as	dYbXvf
board by	cZwaZa
board calls	aeepdd
board can	Xbexaa
board chose	baZbbw
board deb	daZbfq
board decide	jdpbWZ
board did	WdWZjx
board for	bqWlaY
board from	WlaXvZ
board here	dgfUii
board in	ojdYUi
board is	b4gWZM
board kaizen	jbXdpe
board meets	slccVV
board met	OnSSqo
board needs	hcaraa
board next	cpceeb
board on	feepXd
board only	WepkdY
board opens	rdecZe
board picks	pedcdb
board said	bVdYqo
board says	nmajTZ
board secret	WnVmdj
board sent	lpXfdW
board shall	oqZYZX
board sits	fnWoTa
board so	piZgYZ
board the	lUgdZm
board thing	qbacgd
board votes	sacddc
board wants	YVlwYa
board went	abdder
board would	RbU7Wf
boardi	idSmel
boards	VYiX9S
boards .	iYcguT
boards the	cfYdra
boat	Webmig
boat .	Tdkcik
boatho	ccUllg
boatho .	Yaalbp
boats	mddmWc
boatya	eqWekU
boatya .	Yqgbbe
bob	jUjlee
bob .	VVrlZk
bob and	qYWbao
bodega	ddgbfk
bodies	fWreYd
body	jhWcZo
body the	pcWdfh
bodywo	mdRdfn
boer	YUlmef
boet	oXfhaf
boet .	pZeced
bog	mebbTo
bogdan	oQmUkh
bogdan .	hUkacn
boiler	XmnZce
boiler .	eZZhdp
bola	eWpdfg
bola .	aSkojc
bold	Qmfjbl
bolt	icgZig
bolt .	bbqcec
bom	YonbeW
bom .	hjhUja
bombed	iaefck
bon	mdkWhZ
bon appren	kmVfZh
bond	ZYXsie
bongan	eWubfY
bongan .	gZrahX
bonjou	fhebpW
bonjou crew	kYVgmh
bonne	iZckff
bonne .	jUofhZ
bonne tour	eYcqdd
bono	cOccpp
bono .	mhVajf
bono i	dddepa
bonus	Uakaok
bonus .	dIaiqm
bonus team	fecpYd
boo	jVbcep
boo .	qbXXbn
book	aXlyZZ
book 's	dZsZce
book .	mU1TTe
book a	aaVtci
book and	XblepX
book came	eYzRbc
book in	cccqeb
book it	bZR9UW
book my	bbfsbb
book now	ddrYdc
book of	fTpbie
book on	XWoleY
book the	bWRwii
book your	XbXykU
book yourse	aaT2aY
booked	bThxgW
booked .	ZYhlrR
booked a	ferPcl
booked and	mbgUhk
booked by	cbfsYd
booked for	YYbqqV
booked in	dXWqaj
booked me	RXeygT
booked on	dcgpad
booked you	ZoUriT
bookin	YSixbd
bookin it	ebbqec
bookin link	ZaZtdd
bookin page	ebardc
bookke	fUZgko
bookle	qTjfca
books	hTdT0g
books .	QVVWxs
books and	phoWZT
books are	kSxSXi
books from	cdbata
books full	ecebra
books of	efrZab
books on	iiRijd
books she	dbdrXf
books so	XicYpd
books the	ZicsaZ
booksh	dicVod
booksh .	pPefjh
boost	WmdVmi
boost .	cpbbkY
booste	VbombX
booste .	decpeZ
boot	gdQuWj
boot fitzge	becrae
bootca	SmqkVY
booth	Zlidfc
booth of	cdrXce
boots	TQqnla
boots .	YXcple
boots your	dYsZed
border	jeYcih
bore	geaegj
bored	IeTcW/
bored .	alZZXs
bored here	bcccds
bored in	akdbYq
bored with	Vddcdt
bored within	Ufcbir
boring	jfcidb
borne	mfYmcZ
boroug	kqbUXg
boroug .	ardcdb
boroug about	ioUecf
boroug neighb	ecpbcb
boroug no	edXedq
borrow	aSsdid
boss	nkWdgc
boss #	UdsYhX
boss 's	kbRhdq
boss .	ZlXriW
boss @t	gpXcde
boss about	qkaYaY
boss and	qebaah
boss ask	sWfded
boss asked	WnrPZZ
boss back	rjZUcc
boss be	mmaaUj
boss can	XiZvba
boss confir	eUYbfr
boss decide	vVYZjd
boss did	jWsaca
boss for	aYXsZc
boss give	WYpUlk
boss go	raebec
boss goes	cabYua
boss had	cUNimv
boss has	bqhWZf
boss he	kefiRi
boss hello	pYchce
boss in	Tydacb
boss is	iwaYYY
boss lady	UnlXdl
boss likes	jjQbXp
boss man	jYlemT
boss messen	cZZddq
boss must	jucZWZ
boss ngozi	gUcjgm
boss not	XUvZbV
boss of	jVbkoW
boss ok	YhcXpZ
boss on	Vhhglb
boss picks	seZcdb
boss put	XagXwb
boss reckon	bgdZqc
boss rings	pbadee
boss said	UqaXpe
boss signed	ZcbZvd
boss signs	seaccb
boss the	bsbccc
boss think	dUdgjn
boss to	jqlXYS
boss told	RVhWwn
boss took	dcaebq
boss want	feepXf
boss wants	iaPzXY
boss was	fSfjpY
boss went	dbcedq
boss who	hkmbXU
boss will	uxQSaO
boss with	egphcU
boss would	VjYyVb
boss wrote	bcWVsd
bosses	Xbeinf
boston	eUMxlg
boston but	Zbbpdj
bosun	YT2bbV
bosun .	agucZY
bot	gWkegf
bot job	dVenjh
botani	WSwkUc
both	nXckgd
both #	XcqjYY
both .	dabS0g
both ?	cVW3Yd
both and	pZYZih
both are	VkdoTi
both arrive	beqacd
both back	cbdsZe
both be	kVfYfo
both been	qefafV
both before	febrcZ
both by	2PYoTY
both come	cccpcf
both conser	aZbyaX
both copies	cedXud
both dagny	dZXycb
both days	bdgpae
both direct	efZpcc
both files	jUrcdc
both finali	rZccgc
both for	UUamof
both forms	dqcUfd
both from	aXlqZZ
both get	qbkZXb
both go	rZbfec
both have	fndUci
both i	Sbhfbt
both in	nRhoiR
both java	daVsbl
both jobs	ecYZtc
both know	zUWZVp
both now	eaZdcs
both of	lcWmlU
both on	5abSca
both out	XrZdcg
both picky	bgaqfa
both posts	fZeZpe
both reads	rYeeec
both remain	ZbZwcc
both seats	Zacbjp
both the	habXfq
both times	afsUXf
both to	baZzcZ
both were	cdmbVo
both with	pddeeZ
both élodie	cZZzab
bother	VUkmkf
bother .	PglYaq
bother at	bcpgdb
bother them	cuXedX
bother we	dbbXrc
bother with	hYnYpX
bother you	YYoqZa
bots	ZjsQlZ
bottle	lghUjb
bottle .	gWtaYe
bottle we	iVejle
bottli	cjliVb
bottli from	ZZqdcg
bottom	hXjoZc
bottom ;	eccqcc
bottom learni	dbesab
bottom mailed	pbbdee
bought	YhYkfl
bought basis	Zpdefd
boulde	ihXuSb
boulde on	dbqedb
bounce	nOrafY
bounce back	pXlUcZ
bound	pjhYYY
bounda	jZnoWV
bounda .	pSbalf
bounda certif	bcYted
bourbo	aekiWi
bourbo .	elijaT
bourdo	flafUn
bourdo .	fhYacq
boutiq	hnocTX
boutiq .	cpakaa
bouwva	fnPbgp
bowed	UP/WgI
bowed .	dbradd
bowed out	YO/aVM
bowing	iYmZdj
bowing out	ddrcZc
box	XVmnfc
box 's	babhZs
boxes	kWqgbX
boy	ghadam
boyfri	edbdjj
bpo	ZRislX
bpo 's	bauicU
bpo ?	VYWxYd
braai	belnWc
braced	dkakjX
bracke	ZZifZq
brad	ZknlSa
brad .	fdpdeY
braga	bZnhZd
brahms	bOxYdl
brahms .	hNvSTs
brain	idqViW
brake	fieice
brakes	gRzZgX
brakes on	gUxdbZ
bramle	tXdQne
brampt	XZrcib
brampt .	dapgda
branch	gcchfi
branch .	Pcefis
branch by	XYZxaf
branch has	eVobeh
branch i	VlatZb
branch in	joiUhX
brand	cdcogb
brand 's	fpbddb
brand .	YYdrbj
brand has	dpadgb
brandi	ZXdcnn
brandi .	dWYYpo
brandl	dZfgkf
brando	onUedU
brandt	emdced
brandã	haijgY
branno	bcfoYg
brass	dXfjUr
brasse	ahZlka
braved	XXkYoj
brb	UxWfkV
bread	kclXoS
break	ieldfX
break ;	Zqeced
break and	aqldYV
break from	VXwefY
break my	cepYde
break this	hoUeff
break up	tXbZhd
breakd	feikXd
breake	jdZhfh
breakf	dfjgeb
breakf .	YrmZeQ
breakf is	oUcjib
breaki	eWcfas
breaks	lfbjba
breaku	fdhcoV
breath	gkQaph
breath and	iiOdfj
breath for	etWhbX
breath reads	arYded
breath the	hYreba
breath your	eXiZpb
breede	hWZinf
breedi	aaqifZ
breedi .	caphcd
breeds	YdchZr
breeds and	ecZdcr
bremen	ajWoah
brenda	bgaemg
brenda .	gpQfmY
brenna	eZWtjc
brenna #	bcYshb
brenna .	lQgYml
brenna b	cdZrce
brenna copy	becped
brew	fTgMrt
brew unit	ccqZdc
brewer	aeadml
brewer in	brccdc
brewin	XkpZYd
bri	kfhXoT
brian	sbXVem
briann	qjSWoY
briann .	mghfbV
briann and	cdcarc
briann are	dZcdrc
briann will	piTXmd
bribe	kgsWYW
bribe applie	bhqaba
brickl	XXorcW
bricks	lRiZik
bride	XYljam
bridge	llgUYg
bridge .	YvdVgc
bridge on	VirXXk
brief	dRT5Vn
brief .	fXbrXj
brief attach	edcpbd
brief for	ccYyaa
brief says	debqae
briefi	gYglfd
briefl	fdkhhY
brigad	ggZmaf
brigad .	crWZdj
bright	bagiih
bright from	cqdceb
brill	erafcW
brilli	Tdljcj
brilli 's	ihVggg
brilli .	RdrhZe
brilli and	cdkVng
bring	USY7rX
bring #	acXthb
bring a	RPmtrP
bring acute	dcerdZ
bring agata	cedpcd
bring an	XaampY
bring bank	eebRwe
bring benchm	acasdd
bring books	edccqZ
bring both	cdZred
bring busy	abdcep
bring circui	eedpZe
bring emil	cdWhqb
bring flat	ddapfb
bring him	akZpbc
bring id	ZXUlrb
bring in	dWZvha
bring it	dKg5aX
bring lunch	gdVawX
bring my	VVTynZ
bring nothin	mTlfZg
bring one	eaYyZb
bring or	bedqbd
bring own	YYW2cY
bring passpo	ljaQsd
bring photo	ddXyYd
bring sniff	cbZasd
bring sound	daatbY
bring succes	ddctZc
bring the	WNlvja
bring their	ebbjYp
bring them	ZXetga
bring two	dgpccZ
bring up	ciuVfX
bring you	ZoQKvq
bring your	TZVwyT
bringi	TPrjhl
bringi the	gYphdY
bringi them	eccqbd
bringi you	adUsla
brings	jYoead
brings .	dcpdea
bristo	TYfwed
bristo .	RiUvgg
bristo a	dcdpZg
britta	efefal
brno	lfcbZj
bro	ZkXgnd
bro .	ZlaUpg
broadc	hpaafd
brochu	Qbspaa
brochu .	aocieY
brochu ghana	adcped
brock	gbeZik
brody	cjngWZ
broke	firbiQ
broke a	emYapS
broke down	hRrqVT
broke it	cbdVqi
broken	ccwfXY
broken .	YayfVZ
broken and	jbpbcb
broken down	ddepad
broken her	TzZfdY
broken his	pgabdc
bronag	albiZh
bronwy	cXkbXr
bronwy 's	bYcfcq
brooke	fcgaZp
brooke 's	edqcdZ
brooke .	nTgdck
brooke to	Zubacd
brothe	aVldbr
brothe .	eUmcel
brothe and	qQVlig
brothe connec	ebpdeZ
brothe got	bgsbXb
brothe in	ZXhdXx
brothe is	YiVbav
brothe reckon	pOMoTn
brothe told	cauXdc
brothe who	VqhogO
brothe you	eebcoe
brough	YNqVdx
brough along	ccdped
brough forwar	eUVpki
brough her	dZVcYv
brough it	iOybdY
brough on	cdWaes
brough up	dXsdda
brown	lTjdkd
browse	YXxYYg
browse .	ecrbcd
bruges	bXcjlg
brunch	kflbba
brunel	Umabji
bruno	YTcarp
bruno advise	gdThkk
brush	ZbjmlW
brusse	dUglnX
bryce	bkdfgf
bryony	gRmghh
bríd	eXjWjm
bsc	aibolS
bubble	ifToZf
bucket	hibZhf
bud	eUtdPi
bud .	bbpaYg
buddy	Yofagg
buddy .	drVcgd
budge	WPawij
budge .	dYapla
budget	eqYcYl
budget 's	niVdgd
budget again	fpVddi
budget and	UpSchq
budget as	epcbea
budget code	frXchZ
budget did	eaXees
budget first	ixbTXZ
budget freeze	eZpffc
budget from	cqgiWX
budget get	Ypddee
budget gets	tUddce
budget he	qXbech
budget i	cqadec
budget in	nUiiZa
budget is	jYfqXX
budget line	dzbUfV
budget matthi	qfabaY
budget on	gZaXep
budget only	eZaeZt
budget sign	ftZZbe
budget talks	ebqgcZ
budget we	gYefap
buenos	aZgnka
buenos .	Uhhpab
bug	oWWjlb
build	Sdaqhl
build .	dbddep
build the	ahZqdb
builde	cadftW
builde .	TagZtg
builde needs	qaccZd
buildi	ySajgW
buildi .	3QTjdZ
buildi ;	beeaqd
buildi and	nkWTrZ
buildi betwee	fiVakj
buildi they	rYcceb
buildi up	kapXdZ
buildi workfo	apWhie
builds	cVhfar
builds guitar	abiYar
built	UlaZpi
bukola	gchmdX
bulk	hdekYf
bullet	dhbZpd
bullet 's	jbcXgo
bullet likes	auabcc
bullet picked	fedVjn
bummed	cVXftg
bump	kXTiog
bumped	kfekhS
bumped into	fQqZih
bumped to	raZjaa
bumped up	ZYXslY
bumpin	dhfpaX
bun	kjRegf
bunch	bYkifh
bunch of	bbrcbb
buongi	iajhbd
burden	Zngddc
bureau	XRrago
bureau .	cTioci
burger	ZgrTlZ
burger phoned	aVkZni
buried	ncnXfY
burn	haXYqj
burned	YbifvT
burned thanks	ihijcV
burner	WrwWWQ
burner this	drccdW
bursar	lYaeij
bursar .	kJjagr
bursar i	pXfeee
bursar is	aPndbu
bursar of	fnVchf
bursar postdo	VpaVlb
bursar the	teeabZ
burst	mkhYYZ
burton	cWmYgn
burton compan	geVhfl
burton job	hVocfe
burton of	Vapdld
bus	bUsfic
bus #	efXpjY
bus .	YWsfib
bus and	WaxddY
bus but	bkocZW
bus compan	liRZkg
bus conduc	Yaaphc
bus discou	pYZacj
bus eastsi	eZqekU
bus is	ZRpcjk
bus safegu	eUhfik
bus stops	fcpgYb
bus then	basbcZ
bus was	TjfoXe
busbed	bbdcmj
busbed .	dXhaqc
buses	dVhdlh
bush	YoidZg
busies	cTisQr
busies .	iXcmPu
busine	dkkbdc
busine cards	ceZVwb
busine has	eYueeV
busine plan	Yacxcc
busine tellin	ZqZdch
busy	jjhgTc
busy .	paZmbV
but	hfXegk
but .	RlKXsq
but @d	3Mbdcc
but a	diSamk
but after	gXpZeh
but all	W0XbZc
but anothe	ZeWaaw
but answer	pWZobc
but as	TchSit
but before	lVWrlV
but betwee	VmXcgn
but blow	cedcbq
but by	+FXcde
but can	RfgpnU
but churn	rXddee
but client	aYWhar
but come	eVjbcq
but comple	dcrdeV
but could	aTT6kV
but did	WirdfX
but disabi	6FbefW
but do	ekMnje
but does	eZaefq
but everyo	XubkcW
but felt	dceYds
but first	XtamPh
but from	gOqjhb
but gave	eedeqX
but good	pbecdf
but got	aZcavc
but guess	kaXbqY
but has	jujVXT
but have	aYktXb
but he	hgUXln
but hello	zcbXcU
but honest	R0bdda
but hope	erZeeZ
but hr	XWbmta
but i	fipYmR
but id	apgWkW
but in	jJV0hg
but its	WxQUoX
but late	cUcceu
but lets	oaecde
but life	uVdced
but me	kWmdrR
but meant	dZUrkc
but media	wPZsWX
but my	onfbVa
but need	ZufWca
but neithe	cpcicZ
but no	PdPba/
but nobody	PqsbXW
but not	YcYUnu
but nothin	hesgYQ
but now	WpchiZ
but offici	pkceVb
but ok	xSSfWg
but on	5QUflR
but one	mmRiYe
but only	cooWQe
but our	pdUWVu
but page	dcVuec
but please	WeYpbn
but ring	faaqdc
but school	WnYojP
but sectio	Yccsdc
but she	yjWTXh
but site	ecadcr
but sooner	ddaseZ
but still	fNXlue
but storie	paeddd
but tell	Xbepjc
but thank	cWidbr
but thanks	bVsaah
but the	fgYZav
but their	ZjpdbY
but then	ZwcfVY
but they	hbOerl
but this	kYQhin
but two	axYjWX
but under	dpddeb
but unit	lVeele
but wait	evbdaW
but want	bVcrej
but was	sXVlWg
but we	iWQapu
but were	ecdeap
but when	M+SXYd
but whethe	iqbcba
but who	anVafo
but why	ZVZgyb
but with	ZpWdoZ
but would	UmSpma
but yes	fSWZrp
but you	gWTdqq
but your	bcUwdf
but yours	ZjclpS
butche	ddfane
butche on	Wjdbpc
buts	iqVdiZ
buts and	ekVhjd
button	hVfmjb
button .	YcLyfg
buy	dblgdf
buyer	afYZue
buying	iajbkc
buyout	gSooab
buys	Zrahbb
buys .	bpdded
buzz	ohWeZh
buzzed	ifeeff
buzzes	khYcdk
buzzin	bjffid
bx	XWUjnq
bx .	eaYbph
by	tVYnhY
by #	gatXcc
by .	R2ZfUc
by @d	qPXtmY
by @p	Stagci
by @t	qZgWdg
by a	XkXadw
by accide	dj0RXT
by aisha	nQP0oR
by all	hcpdVf
by an	jmdiQe
by and	A/bfba
by anothe	jbYdWt
by any	P2jeVU
by anybod	ZUvddb
by applic	ecqdeZ
by bit	Uvbced
by c	cesabe
by chance	eZqcdb
by chef	UOe4fX
by civil	Yqdbbe
by clicki	dfrWee
by close	6RUZcX
by coming	dbbtbZ
by comple	oeiSkW
by create	uUaiea
by dairie	eVqhde
by date	Wtbbfe
by deb	NwZchg
by decisi	Vaedpk
by depart	dpXddc
by disabi	3JVhnX
by dog	4EOznT
by dr	ddqadc
by drink	wVYega
by each	cbdqee
by email	riZeeX
by employ	UigUbt
by engine	gpbdcY
by enhanc	P5badX
by except	kkbVbk
by financ	dXseeb
by first	rXcgcc
by for	gSmWlj
by forth	4XaXZS
by gyms	tUgdbb
by half	qejXWe
by hand	YvYhYe
by hands	qZeedd
by hello	tPNypV
by helpin	bsbcdb
by hiring	ZuWbbf
by his	eYlXtT
by home	tVdded
by hr	jqYgXb
by human	0LT3fO
by it	rZXhXh
by its	qZiaga
by jasmin	daXcue
by letter	tlRRcb
by life	uPaiqW
by linden	2GOyhS
by lot	jXVnbk
by maximu	rXdedd
by me	lqgfgH
by media	1MTtnT
by mentor	npUVaQ
by mistak	Rg/SWR
by my	jmcSdj
by ngos	hbpcbc
by no	bueYjU
by nobody	XkuZbX
by now	X+afOL
by oleg	dWVlfq
by one	PtNdeq
by order	aQ5TUe
by others	kXbYar
by partic	3GOzeR
by paul	ddbare
by pham	bccbse
by phone	vaUcfg
by placeh	C+afdc
by post	rfXigT
by priya	lPT1jW
by produc	rbVelX
by questi	ddcqae
by reads	vLP8eU
by recrui	ZhqZcc
by reply	WWZ5Ya
by replyi	UYksag
by retiri	nUjnYa
by return	XXQ+kQ
by rhys	cgcbra
by sexual	zXYOVp
by shorte	dUbpdl
by shreya	qfZZXj
by so	pdbfec
by somebo	elVYem
by someon	bZgZZu
by starte	fVschW
by storie	tSUrea
by subjec	cpbded
by ta	xbXZdY
by teleph	sZUmZd
by text	lbQemi
by that	tcYbah
by the	uWahgb
by then	VpoUfe
by this	hQtadh
by those	kToced
by three	erfTcg
by tp	TzbddZ
by tradit	xXdVcd
by transp	qWVdmf
by unit	+FQzhQ
by us	YhqajW
by video	cTT/XX
by volume	hTgkmX
by we	Ypbjda
by what	YisXbY
by whatsa	eSsjdW
by who	Wsdded
by withou	bqddeb
by you	WZezgX
bye	lSqXkb
bye .	hapcdc
bye>again	TRi0Za
bye>ask	eeUkbp
bye>away	ecfacp
bye>bye	bbccY1
bye>chosen	dnUTni
bye>closed	ablVaq
bye>date	Yiphaa
bye>give	VZX5jS
bye>goon	bdvThb
bye>hear	baW0cX
bye>hold	ZR4Zab
bye>if	bPvbZl
bye>joy	cQxabe
bye>match	asWYbn
bye>meet	ZpIsdi
bye>news	VflWZs
bye>not	cfpgXa
bye>papers	ZibmUl
bye>post	cgybbU
bye>review	jgymUH
bye>said	jbXVoi
bye>step	cfierR
bye>thanks	nVghah
bye>will	frWbdg
bye>you	Zadfiq
byrne	hdihZe
c	Xchhhj
c lady	hYSauf
c the	cenUdn
c1	Vlhehc
c1 .	YsfdcZ
c1 in	dbdcqb
c2c	aiikeX
cabin	hYqegY
cabin .	hZmZpV
cabine	kZanfa
cabine .	aadqae
cadet	gSjccq
caffei	XWerXo
caffei .	dhjVWq
caffei forms	dccsXd
caffei privac	eeUqde
café	diWjma
café .	jXhlTi
café of	ciZdob
cafés	eVjmjY
cages	eelgYf
caitli	ndZicc
cake	Uhbbml
cake of	ZtZZfa
calcul	dgTqci
calcul .	eqdWgc
calder	YoiiaX
caleb	5UQefc
caleb 's	ccqbdd
caleb .	1WRiWf
caleb at	pcbcee
caleb shared	ddccqc
caleb we	paedde
calend	kkeuVR
calend .	d0UlVW
calend and	qceiaW
calend for	Xfpbah
calend i	Yqajcc
calend invite	WPf2WW
calend placeh	ecapdd
calend says	Vrdegd
calend thing	bZpicc
calend when	qXdeee
calend with	sccZZf
calend year	fccZfp
calgar	Selaof
calibr	cgVkej
call	pdaidc
call .	ZwZddb
call ?	WLR6qa
call @d	Zeapfe
call a	bgwZWY
call aisha	rXcaci
call all	zgdUbS
call an	ZWbchr
call and	kiVdbj
call back	nfOnXd
call before	7XUaaX
call by	7QgSWU
call came	nVbdnc
call centre	PkhIgy
call disabi	wacZcd
call dog	pYeeee
call droppe	YhvbaX
call each	rebbdb
call either	wdbYda
call everyo	qcbedb
call for	SbYga1
call from	3WUheV
call got	altZZQ
call has	Xhfdbq
call he	rTcddk
call hello	nWXgZp
call her	iRlpad
call him	hWXzYb
call i	bd0faR
call if	TofYWs
call in	sMkekU
call it	kefgVj
call just	fWpTdm
call me	bWTqoi
call means	rcddeX
call media	rSdndY
call not	mqZZgQ
call nothin	dZcbep
call of	iXqboP
call off	XtcWgi
call once	TmngdZ
call our	YbSmrg
call partic	pcdZee
call parts	oiVadg
call people	pjWYab
call priya	Wsecef
call reads	+NUaab
call recept	acpeee
call she	kbpZbY
call some	Sxcbec
call summar	daiTho
call that	tVWhci
call the	cbnqSc
call them	adqbcf
call they	VajZud
call to	zYTjeX
call unit	nROodl
call us	UigvVa
call was	Xesbcc
call when	M1cgea
call will	oVkaci
call with	fVZ5YZ
call within	rfbZdd
call withou	cXoidZ
call yes	pcZehb
call you	yhPhab
call your	ZUdvbj
call yourse	VYXb3X
callba	raVnXc
callba .	ccbrcc
callba on	Zbdrec
callba will	pddafb
called	WZgflm
called .	TgPrcr
called again	bjpWef
called an	aXclqZ
called anothe	cbZdct
called at	hhUbjj
called back	Wbhuca
called but	aUpefh
called by	Sauagb
called for	jqHtRb
called forwar	ceZdep
called in	hshWfU
called invoic	bbqefb
called malcol	cVjelg
called me	WTjRrp
called off	WThZW1
called out	oYVgck
called re	dZlrXZ
called the	eUoake
called they	ecYedq
called to	TuggWb
called vale	apebfb
called with	YQXX3a
called you	iUSksf
callie	nRniTd
callie .	qbYedd
callin	ldahcg
callin .	NnkYmi
callin about	bUrYmg
callin all	tWddec
callin everyb	sccddY
callin in	cXVlmj
callin it	UhldYn
callin people	Swdded
callin unit	pcbeed
callin you	ygOgVb
callpo	afZehn
calls	9ZUUdd
calls .	tbcXUk
calls are	qddbcc
calls both	qbeaeb
calls do	rYdded
calls everyb	vXcaed
calls everyo	pbddde
calls for	XcVgev
calls from	eZpeec
calls hello	iXqeeV
calls me	7OTUhY
calls please	qcacec
calls to	taaebe
calls went	beVeml
calls with	lfWqcU
calls you	4bSWeX
callum	adfggj
callum .	dedpae
calm	cddihh
calmer	WerYgc
calms	eXohhZ
cam	XeUral
came	WbgYmt
came #	ZVXiZu
came .	egmUfh
came across	dfauUd
came after	ZUWfiv
came all	cdYebs
came an	Zgbdcp
came and	U6ffQP
came away	fVtjaX
came back	VbcVqu
came before	VtXVYn
came by	QRhZuj
came down	WGgPm8
came early	SYZdjt
came first	fXegqZ
came for	fvtWnB
came fourth	YVVlml
came from	XSvkac
came good	acacub
came home	XX0ZYd
came in	ecmRgm
came media	icadZp
came no	bbVdbv
came off	fQhfWv
came on	VQoaau
came out	cTXgvj
came over	Zacdiq
came rhythm	dXqmaX
came round	hbZZtb
came second	WbTRX8
came stack	fccdpc
came the	Tdnalh
came they	Wbbhpc
came third	ZUPZox
came throug	cXoZwQ
came to	itXXbf
came unit	cfYZhq
came up	YnniZV
camera	kVghjb
camera 's	ZjcrWc
camero	cVXTrs
camero sommer	cdWTls
camill	Zihlea
camill by	ceqZce
camill to	daqjeW
camino	haragX
camp	dacolY
camp partne	ibYocc
campai	eYmbao
campai manage	vXbaeb
campbe	gYcnib
camper	agXenh
campin	ffcejf
camps	gffafh
camps .	cctdYd
campsi	gegZld
campus	iXgpeZ
campus prospe	ZbfokY
campus so	jibfkV
can	Zecogf
can .	fWauqP
can ;	dbccas
can all	eZtaeZ
can also	iVmUZp
can and	rSWpnS
can annoye	maYapU
can anyone	ecuUce
can apply	eXdZZu
can ask	iZlTbo
can assume	obeeeb
can bear	ZZcrdg
can carry	hUWksY
can change	dcuXcb
can check	ZrgccY
can choose	JclwXX
can come	VaZrkg
can commit	1Mdcdd
can confir	dhgRas
can contin	dbbqdf
can count	xaVSqY
can decide	ikfpUT
can discus	ecdYsa
can do	ZWRrmm
can expect	0dRdZU
can finall	kYaWuc
can find	cfwXZX
can forget	cVsXYn
can fusion	ecuSde
can get	mRW0Xd
can give	lTZann
can go	SWVsxZ
can guess	iXWYht
can hand	cabawc
can happen	bcpkaW
can have	eXVM/L
can he	cXlpYe
can hear	dYXphi
can help	eQ2Rde
can hire	jUfdlj
can hold	2PQfmZ
can i	YQW8lV
can if	ecqadd
can ii	cdscZc
can imagin	Rirdbf
can keep	VUmrlS
can leave	WWzRiV
can let	eVaudd
can look	hardWW
can make	WkcqNp
can manage	edduZY
can match	aSbkub
can mean	ercYed
can meet	aUhkqa
can move	gWatjW
can name	dnapXY
can neithe	iufZXW
can now	dbrMxT
can offer	dkUgmc
can only	joIXYx
can pick	UlqTdh
can plan	sTmWde
can proces	ebcped
can promis	5ZRReV
can put	YiSujZ
can reach	kTfmee
can read	jWjqWb
can reappl	ZYZYZ0
can reckon	racbed
can reques	cchXep
can ring	UclucZ
can say	q4UVXQ
can see	egmiRf
can set	nRrWhb
can share	jabjWp
can she	dZbZvb
can show	aaayVf
can sign	VlZneg
can sit	aiceYp
can speak	nOmmcb
can stand	jhVhlZ
can start	ZUPUxw
can stay	dXbher
can still	XeSajw
can stop	jYQVov
can take	azZcaa
can talk	djWhpV
can they	aZddrd
can think	RpWatY
can to	edpcac
can track	earZed
can travel	Weesce
can try	acfXbu
can unsubs	ebpddc
can update	pZuPYa
can upload	ecyPde
can use	UmjZic
can view	cYyYdW
can walk	feeSue
can watch	ZWhwUf
can we	SeYjyU
can well	nirWbS
can work	aTPqpj
can write	jYbaep
can you	TPZ/nW
can youngs	hZcdpb
can your	dbbtbc
canada	fYgVbt
canal	agdneb
canber	lehgXc
cancel	WUmaa0
cancel .	aQdgZy
cancel all	Vabebw
cancel along	ebYbet
cancel and	Unhdah
cancel by	hUYWbz
cancel for	acpheb
cancel it	dVyccY
cancel its	dYpbcd
cancel media	cnodeT
cancel my	dZziZN
cancel not	fcYffp
cancel on	UbpoWe
cancel our	dcVYnp
cancel so	lkgjXQ
cancel that	Ygaadr
cancel the	QXhVpq
cancel we	feaddp
cancel whatev	mlUfed
cancel your	Xd1TaZ
candic	niibYZ
candid	ijecYl
candid #	gYaWet
candid 's	pbfWei
candid .	dieXZr
candid ;	pjiVcT
candid @d	ojbZcZ
candid about	Umoded
candid accept	XideZr
candid accoun	XU8bUP
candid alike	pldcbV
candid alread	ecedaq
candid and	jxWSWh
candid are	k2USVc
candid at	qTogYb
candid b	bnTaZs
candid be	nVZkbk
candid before	rgmTZX
candid by	/GSVad
candid called	hUhddn
candid charte	peWeed
candid comes	Wtbcec
candid coming	qYebee
candid could	cVaZdv
candid day	bcdpde
candid due	bXqeee
candid ended	fXWWdx
candid ends	ZWYYb3
candid expens	baiqdY
candid experi	bX0YdU
candid follow	drZfea
candid from	XeoPXt
candid get	pYhkYS
candid gets	sbZddd
candid has	elhVWm
candid having	eeceap
candid hear	vUYjeb
candid indivi	Ypeefc
candid invite	pVmTdh
candid is	jkQgbm
candid kindly	mSlcdj
candid know	nRejdh
candid left	bbZpcd
candid may	WXekbr
candid media	qhddcY
candid must	ePqjac
candid my	cdpbde
candid not	jpaeZZ
candid note	ZjUlhi
candid nothin	bsabec
candid number	adpaZj
candid on	5fZQaY
candid once	Ovkeeb
candid one	rdgYgX
candid only	T3QZbZ
candid polygr	ebdbep
candid portal	XhvYbd
candid privac	UczUZa
candid profil	gatRdh
candid remain	kvabdR
candid shall	uiTjZQ
candid she	bcbicp
candid sign	Zebqce
candid so	fuYWgZ
candid status	ocTlce
candid thanks	cacefp
candid the	cReebx
candid there	apbjiT
candid they	XsfZZf
candid to	eeMkax
candid told	qmbXZX
candid was	YTdZZ4
candid we	grYUZm
candid were	WgZbjr
candid whatev	Zcrcde
candid when	Nxiaca
candid who	VmRccz
candid whose	ejTTcy
candid will	0pPZYV
candid with	ZLgMY/
candid withdr	betdXb
candid within	/KUVaX
candid would	bZnnVg
candid you	WsdoeQ
candle	jpiTYZ
candle .	ciuRdc
cantee	XrldXa
cantee i	eapaed
canton	pSYbjl
canvas	fhgYnb
caoimh	bZtfZa
caoimh said	dbobca
capabi	igWcji
capabl	oXghcd
capaci	cfYehm
cape	kalbZj
cape .	iidVnc
capita	hakYmc
caps	jeXdal
caps .	eWZSir
caps assess	aehrcY
caps test	jiUfck
captai	kkfYeb
captio	bVqebm
captio .	bdephZ
captio of	edtZbY
captiv	cdjjcd
captiv .	dbpciX
captur	YglMjq
captur .	kZYdcp
captur sent	ecpYde
captur they	Ydecqe
car	UdbtoX
car allowa	bcdYuZ
car compan	qdedeW
car i	ZddudY
car office	dajVkl
car on	eddZpe
car park	hiaZqY
car we	agbcaq
card	XUl2cY
card 's	lThckf
card .	XL3hbe
card and	XRc3hU
card both	edYrdd
card by	hbZodc
card expire	eipWde
card fine	hkXVjk
card from	ekrRda
card goes	cbaqdd
card i	cYarca
card it	dpbfcb
card must	Zebqee
card number	jcXpcc
card on	dcpbdd
card photo	dcdpdd
card saying	eaVYks
card to	YYV1cZ
card which	dacpec
card will	bqYhec
card would	edVsec
cardif	eRofsS
cards	iscaaa
cards .	U0geUU
cards close	dtXdeb
care	XZmdhk
care .	Xgqbda
care and	ShqfXj
care home	cfTinh
care of	bWnVZr
care to	XThpYo
career	cX/RWc
career .	aZqZck
career at	dU4VVW
career blog	pbadfe
career centre	cdtXbc
career desk	ipUrZU
career evenin	dbrTdi
career events	bbrZee
career form	dpcaeb
career in	YYxRch
career lekki	depbcd
career mailbo	knUefe
career opport	pYToef
career page	gUvYZi
career portal	VcySbe
career site	bVoWcq
career team	oUjcgc
career with	bpgYed
carefu	ldYabp
carefu .	grScZj
carefu consid	kSWZgy
carefu though	bfhrZa
caregi	mdVfig
caregi .	WcavgY
caregi was	fhnicU
carema	WgohZd
carer	ihagYj
carers	dVriZf
careta	ZfWYkr
carewe	fVkcfk
caribb	XYkjcj
caring	dZinYg
caring and	dTlnea
caring vikram	oVdkce
carla	jH0gUa
carla .	rRoafV
carla and	dUfjgm
carla at	cYsddX
carlis	kXsZcY
carlos	PmjmZe
carlos on	TyebZZ
carly	ZreaSn
carly .	alqXdZ
carly check	dpWidc
carmen	degadm
carniv	gRbjho
carol	ieWapg
caroli	RbqpZf
caroli .	dYqjcY
carpen	hVsiZZ
carpet	VbqmWc
carpet .	ecpedZ
carrie	bcebnh
carrie .	aUVY0Z
carrie over	YwiXXY
carrot	kakdWi
carrot it	kWdXdp
carrut	lYjYYn
carrut .	oamWTk
carry	TVZ0an
carry .	acWjpd
carry on	TZjuQm
carry one	gcbYgp
carry over	daceep
carryi	TlrdWb
carryi on	WnohaV
carys	cgpUid
cas	mdWchj
cas .	fSZhcu
case	jichZg
case .	itnGRk
case attach	cdbsbc
case but	doeacg
case for	dcZmVp
case interv	caasdf
case is	bvggWM
case it	ledRen
case of	gtOXld
case on	pZjecZ
case someth	dTbcfv
case study	fWV3Xd
case that	ZtZnbU
case the	hiQgel
case you	kgzQgR
case your	aqlPma
caselo	dgrXac
caselo .	dcVhph
caselo me	WU6WUZ
caselo servic	Yrbded
cases	ibsVfc
cases call	Xepeef
casewo	jgeahc
cash	XcnkZf
cashie	WTlcsf
cashie .	ZbvUlY
cast	acmbgf
caste	TeOhpo
castel	dYeihk
castel .	XVimyK
castel and	fXhcpc
castel heard	cpTgag
castil	gYpgYe
castin	iddfZk
castin .	gcpibU
castin room	cdbqce
castle	kXdchj
casual	iXcdeo
casual park	fiRmdl
casual relief	aeVkcn
casual yet	cXqcge
cat	ZlpVbc
cat .	ampUgZ
cat in	cpdcdc
catalo	Ydfehn
catalo unit	YWcplc
catch	cloZhT
catch .	ZbqckZ
catch him	btYcdd
catch up	jVsaZd
catch you	bhcqZd
catchi	jcdcbn
catego	oUdjjY
cateri	bgdghh
cathed	VcirZg
cathed as	daapdg
cather	UjWonb
cathol	XYecmo
cathol .	dTgsZj
cats	bkXbdp
cats .	bfUaks
cattle	edbfqY
caught	eldhbd
caught by	Yrfddb
caught my	ddUuec
caught up	bpdXjZ
cause	fhXfhh
caused	fcmmaX
caved	cazdYW
cbd	Zbnfja
cc	khnfUU
cdi	nYfgec
ce	hnYZdh
ce .	dpabdf
cease	feqVee
ceased	cSZbY0
ceased to	dWedZs
cedar	oSniXc
cedar .	rRWniZ
cedar go	aarcce
ceilin	VxcYiX
ceilin .	Zqfceb
celebr	eXfjqW
cell	WqgWge
cell .	aphdeW
cellar	YWbkrd
cellis	hhWZik
cellph	gkRcne
celtic	Tlclga
celtic day	YZVuad
census	iXfkkZ
census .	padVdl
census chat	daqbec
census on	Xbbpna
census replac	Zceqdb
census to	hgVkjc
cent	cgkjab
center	bogbjW
center says	bYbehp
centra	wZSWhm
centra 's	bhVlkc
centra .	iebcTq
centra by	Yeeepe
centre	ccefdn
centre 's	cRihli
centre conduc	edZpcb
centre gave	opZTbd
centre manage	dhaYfp
centre on	kTekci
centre tells	pedZde
centre the	gneVci
centre to	aYgqce
centre will	aZpjdZ
centre you	fpYYgf
ceo	cgUjik
ceo 's	lYbcob
ceo .	RkYees
ceo equall	bqdace
ceo has	eVpbjd
ceo next	eeXpec
ceo said	daZcpj
ceos	YlRqVk
cerami	dmbbfg
ceremo	qVdcei
ceremo you	qccbdd
ceri	aVpfWm
cert	nNgpea
certai	msYbfS
certai .	3deSfN
certai not	Xrdgec
certif	YXb6Ye
certif .	cNU3Yo
certif ;	Zfipab
certif again	eebqeZ
certif and	ZfctVg
certif at	Zegodc
certif before	ebascd
certif by	ShT8UU
certif for	YUqkXh
certif in	YqRpca
certif is	XcVheu
certif no	dYctca
certif nursin	cpcced
certif off	nbtRdV
certif on	Uckqdc
certif over	YZbuab
certif said	aaVgln
certif shall	Zabpdj
certif still	dpcade
certif they	mWVkZn
certif to	gagngV
certif which	SeonZd
certif with	XjaubY
certif within	WdYuXk
certif would	dbepbc
certs	SYa0ee
certs is	fUnldc
certs the	bccrcc
cet	PSskig
cet the	fapcca
cet your	ZZtddd
cfo	dYZohi
cfo 's	cqVddg
cfo appear	biVjhi
cfo asks	hXdadp
cfo seat	dcXqca
cfo wants	dZrnbT
chain	bmbiZf
chain .	aberaf
chains	iPmeZn
chair	gdZYqi
chair #	UcXV1Y
chair 's	pbQXqd
chair .	XfqVdk
chair and	gYclVp
chair by	bceQwZ
chair for	bXVqTs
chair goes	bXZdbu
chair has	vcRdXk
chair i	dhqdbW
chair is	TrPRlp
chair of	glYUng
chair says	qedbbb
chair to	pZZZZp
chair wants	dragYd
chair was	SjrZba
chair would	WXcubk
chair you	eVXhra
chaire	fmWoZa
chaire of	erbacd
chaire to	epdbdb
chairm	SdYmjn
chairp	cTphYk
chairs	aXnliY
chairw	bmYVjk
chalk	eaheZk
challe	cTgnje
challe .	kVlYWn
challe in	YijpbU
challe on	deepad
challe until	fVmjee
challe you	caYhpf
chambe	aYYxcd
chambe .	dUkqhU
chambe commit	Zracae
chambe for	XWYxZc
champa	bXjifk
chance	XneeXn
chance .	neVYaq
chance ?	VSbkko
chance it	crkceR
chance of	YkikTf
chance we	etdVed
chance were	eaXecu
chanda	fUjohZ
change	bZxfYd
change .	bateac
change after	fepeXc
change at	bkgWeh
change come	eeTvea
change i	ehsdeU
change it	UZphYj
change jobs	jcqZcZ
change my	dd0WZU
change of	gbZqbe
change on	djpTZg
change over	Zapfdd
change since	uZSlgY
change that	vWZdeZ
change the	dbyYXZ
change their	RXieis
change to	caXphi
change you	kSkoXe
change your	UfxYgX
changi	bgiXjg
channe	kkgbkR
channe .	llgbZV
chante	akgegc
chaos	higeXh
chaos me	dbpkZa
chaoti	enjhXV
chap	dYpagf
chapel	hZmhZe
chapla	heWkla
chapte	aoVbap
chara	bTjZhq
charge	ajiafh
charge .	fjNeUy
charge until	XqlYbc
chargé	gXafgp
charit	ajdedj
charit i	ZsdceZ
charle	edqdiQ
charlo	eeqTib
charm	bcgmnU
charm by	Udctff
charme	Xcpdff
charme from	Zdddcp
charmi	ZmqZYa
chart	iWqgcX
charte	oihWhV
charte pendin	peWeed
charts	gYbnaj
charts and	hdVego
chase	ZojnWU
chase .	meZiVk
chase ?	Zcpceb
chase again	Ztabfe
chase i	pkWbdZ
chase it	eUbudd
chase me	gtYYcd
chase my	aUZsbi
chase the	WdtYch
chased	XiPgri
chaser	hhRrXh
chasin	j4SZZT
chasin .	inVdff
chasin him	cpcdbc
chasin the	YlraaW
chasin them	h0URYV
chat	dbnsXY
chat .	glpjWP
chat ?	bRe1ZY
chat about	bflTik
chat after	iXqWde
chat and	bhirSb
chat as	babqdd
chat chatty	cVhcll
chat dog	ZhXtbc
chat here	dZebqe
chat in	iaqXbc
chat intern	Yrdbee
chat on	RbY1Yi
chat they	eacrcc
chat though	cWrhcc
chat to	rTYnbc
chat will	Yaqbea
chat with	hceqYb
chatbo	aVZqkh
chats	gpYjaZ
chatte	aefjeg
chatte until	Zdqcdf
chatti	rkZYXc
chatti .	bSxdiX
chatti with	lqUYTi
chatty	sRbhkc
chatty .	rXeZhg
chatty number	aabsbi
chatty on	jRfjkh
cheape	SSPRK/
cheape .	ZRSXU7
cheape one	fZcdcr
cheape than	cZdddr
check	hlaodV
check .	cdZtmR
check ;	edYqdd
check and	eiVgjg
check at	Zecrcd
check back	uZbbca
check came	dtZXZd
check code	ccXtdd
check comes	caXhpd
check email	cagaqc
check for	UXxbPp
check form	baTzbd
check has	pXXkfd
check in	pggaVY
check is	giThqY
check it	iamVqX
check on	XrkgVZ
check our	bepabf
check she	aWgbip
check so	clTrfZ
check the	ihrVdX
check there	qbdadc
check two	pecZdd
check up	acrcbe
check with	tsMYVb
check within	Xeereb
check you	gShvbX
check your	gqYQwP
checke	tgUUjf
checke and	hUUmfo
checke by	fsWhac
checke out	bobaoW
checke the	rZVWZq
checke with	tQaSpg
checki	lhnYZW
checki if	cpbdec
checki in	osWaWX
checki that	bYXsce
checki this	dYsafd
checki your	ljTVYq
checkl	tZUjec
checkl you	vZaZdd
checko	ichcaj
checko .	lifVdf
checks	pkPmhU
checks .	aUVtpY
checks and	XiYqee
checks are	isTcfa
checks for	fkpUcb
checks in	YqZagd
checks out	ecoVjd
checks your	qhaYcd
cheddl	mdjbdZ
cheeri	Tdglhg
cheers	jbpaZe
cheers .	da9RaM
cheers for	fVpWdm
cheers got	cbveYX
cheers was	ZYXcsc
cheese	iYXfbq
cheese .	cXlYaq
chef	7WUjbX
chef .	rRaugT
chef and	mrPeTa
chef by	pYeeee
chef for	qZdcee
chef from	pdebce
chef i	zXiUYb
chef it	reabbd
chef more	Zbpdch
chef now	qacddd
chef so	cfVnej
chef that	rYdddd
chef the	geWZpf
chef we	Yadqdd
chef with	qZlabZ
chef you	4SWXZi
chefs	bcloaZ
chelte	iTfelh
chemic	dRjTpp
chemic .	bUkbmj
chemis	Tliahi
chen	jkUWhn
cheng	Xlagfk
chenna	kTacip
cheque	aihbff
cheryl	cZjVho
cheryl .	ZWTYe1
cheryl note	kSjXla
chetcu	kbenYb
chew	n/OKXQ
chew it	k1YSVW
chew on	lwVTdW
chewin	dcrdWd
chf	Tdidio
chiama	dmlXfY
chiama .	fonbbQ
chicke	dfmaZi
chicke .	brdbbb
chidi	fhTXom
chidi .	gkUckg
chief	boaflW
chief .	emXWra
chief and	ZTVoqa
chief stage	poQZee
chiefl	qWjgYb
chiefl classr	peZccg
child	ZarceZ
child 's	ZeuUcc
childc	jZwUdY
childc it	apgccc
childc them	cZqbja
childc you	YS0XWd
childh	nRgjYj
childh .	qdbaee
childr	hcUasg
chimne	YUhnYo
chimne .	cbgbaq
chin	WqTihf
chined	cgYkWp
chines	leohWT
chinwe	ikOlbi
chip	dbifdi
chippy	ZoZZkg
chippy .	dqccdc
chippy in	cpcZid
chit	kbcgja
chloe	eYimfc
chloe 's	dYlsYX
chloe .	mWkTki
chloe ?	bgpdbc
chloe mobili	Ybavbe
chloe says	YoVTrg
chloe up	YvaZhX
chloé	mcSZlm
chloé .	cpbbee
cho	jibfXi
cho .	Zdbpde
chocol	mcfedc
chocol .	pbiccW
choice	jZShin
choice accept	edecYq
choice and	mUVWis
choice before	paehdb
choice by	tTbffc
choice declin	cmenVa
choice did	dbeepc
choice fell	UQVYq1
choice for	XgaVri
choice is	jlVXje
choice known	qZeedd
choice me	Yebrce
choice of	ZQa3Zf
choice on	yZXcbY
choice partic	XTplde
choice reads	ccXqZc
choice said	Uadbdt
choice signed	eZefcp
choice to	1WZZUe
choice took	dbcebq
choice unit	WhZpdh
choice was	VTWZY9
choice will	qeeZcc
choir	WUuZfo
choir .	iN1cSi
choir and	bVjafq
choir has	YhUdet
choir of	aolebU
choir wants	dgeXpe
choirm	acftcY
choose	neSwZZ
choose .	U6RbfX
choose ?	qgcYXa
choose a	ada2XZ
choose an	YVdtbj
choose and	wMVYip
choose anothe	gRUwci
choose betwee	bWV4Zb
choose by	uiUYdY
choose disabi	ZXbrcd
choose for	Vjafpc
choose hello	3TcYZa
choose in	kObrac
choose its	qiZYab
choose now	irdXba
choose on	8SWSYb
choose one	WkWucb
choose reads	sUeddc
choose someon	hbZdep
choose then	qcdZee
choose three	cbeoee
choose to	YujSbh
choose unit	shZXZa
choose when	YmVuaX
choose which	Qhjsac
choose who	qfcacd
choose you	aSUcwo
choose your	VYW1hX
choosi	usVcWU
choosi .	TnRzaa
choosi and	cqZYkb
choosi betwee	duVXYi
choosi hello	tVecdd
choosi in	tWeddd
choosi on	uYbcdc
choosi the	mrTTbh
choosi us	gZqcea
chop	xVMecl
chop .	rVddde
chop before	dbZdUu
chops	cgilSg
chops .	anlfbV
chops and	fcUmek
chops your	ebbpfd
choral	fdYijh
choreo	hWlbpZ
choreo .	hSkZlk
chorus	fdVhjj
chose	RFPQs/
chose a	XRQXS/
chose anothe	VUVZa8
chose betwee	dcdepY
chose his	dbceep
chose in	dcaddq
chose me	caiX4K
chose not	djWbbq
chose somebo	lVgWYs
chose someon	cUXXd3
chose the	QPaWU/
chose you	XcSX/L
chosen	hfUVlt
chosen .	dnWPqg
chosen a	XQXbd4
chosen and	4QWUfh
chosen anothe	dYjaXq
chosen anybod	eqdfcX
chosen anyone	ZqjeeW
chosen as	ZZXT1d
chosen before	uVeccc
chosen by	skfbTV
chosen inside	padedc
chosen me	XgdZvV
chosen more	jsUeeX
chosen on	iXccbq
chosen or	racdec
chosen someon	UVWbX8
chosen the	aUVWU9
chosen to	YbgeYs
chosen we	dtjYXX
chosen whethe	eWpegd
chosen yet	dsdYec
chosen you	STQV/C
chosen>again	Tnalee
chosen>answer	zkXXdV
chosen>ask	bxjdaO
chosen>away	hqeRWk
chosen>bye	fascYc
chosen>chosen	xhWagV
chosen>closed	aRcjnk
chosen>date	pXZXqd
chosen>decide	cmdWsO
chosen>free	eejkSi
chosen>give	RhWc1W
chosen>goon	bkVcho
chosen>hear	yhVZUa
chosen>hold	Ui3XaW
chosen>if	YciMvh
chosen>joy	hTYhof
chosen>match	YcdgXw
chosen>me	YTYY/X
chosen>meet	cpXlYe
chosen>news	jgSclf
chosen>not	nhgaUi
chosen>others	bOYWQ/
chosen>papers	eVXouU
chosen>post	WimbqW
chosen>refuse	zmlUXM
chosen>review	UqXwaV
chosen>sorry	fZZhZt
chosen>start	VcYbtj
chosen>step	WqWvUf
chosen>thanks	daqdWi
chosen>them	cbadgt
chosen>wait	fcpToX
chosen>will	kxbaZX
chosen>you	ZbVZ5f
chowdh	gZsfYa
chowdh .	XU0aZa
choy	jiYjda
chris	ndfTfh
chris and	pdcXff
christ	ahjZig
christ .	mhdRjg
christ do	bgyZZW
christ show	Xraede
christ to	Tdydbc
christ you	icXdpe
chrome	fjnUcb
chrome fulfil	bVlckg
chrono	ZdnjbY
chuffe	dVXnhm
chuffe the	jckTle
chukwu	Zcboge
chunk	TppbaZ
church	eehXpb
church has	iWrecb
church subsid	cZaahp
churli	aXkobc
churn	/PRjeU
churn .	2UUggb
churn ;	zZWXia
churn a	idZqbZ
churn after	3MfcaX
churn all	qZddcd
churn and	+HPggi
churn at	4QVibZ
churn but	eradda
churn for	0GQwZR
churn good	bdbpee
churn gradua	xZaVhZ
churn has	WvUfff
churn i	etgWZZ
churn if	wRaggc
churn is	okPkYb
churn left	fcZsda
churn link	bbcqee
churn made	dqabdd
churn max	xXaadb
churn no	uQTtgR
churn not	qZdded
churn now	pWmbZb
churn of	wciaWV
churn on	a0NmWZ
churn once	rWbeef
churn or	RYcygd
churn priya	rXedee
churn satisf	thYmRV
churn she	rgcdba
churn should	rYddea
churn so	rVZfhc
churn tessel	0TcZbd
churn the	rdVbmX
churn then	1eXUZa
churn though	vUbcZj
churn to	qCO2sR
churn until	tcbacb
churn when	qgXced
churn whethe	qZdafe
churn with	tTXfdg
churn you	jfaqZX
chuseo	ZckiXj
chuseo for	dccbdp
ciao	ccbsZg
ciara	fajenY
cic	dgcjdg
cic .	eepYed
cic at	dhbpYd
cider	cZgdfl
cidery	dacoUn
cidery .	bYgedq
cinema	lgcjfT
cipp	gUucbd
circle	n9NPUU
circle .	XtZaeh
circle back	t6JMXU
circli	koeWZa
circui	bWismS
circui and	bdcpde
circul	kgubbN
circul on	peaced
circul sponso	YYqama
circul the	fbpcfa
circum	dbsOnc
circum have	edrefW
cite	hXaeZt
cities	dlebci
citize	XjZjhi
citize .	dpaahc
citize it	drZeeb
citron	ahceem
citrus	jbadkg
city	YfSikp
city #	YUZgsg
city 's	fhRfjm
city .	lePckm
city all	braZee
city from	hhilbU
city on	kXbpZf
civic	adjfhe
civic everyo	iUclke
civicj	XXWdgx
civil	chhhZg
civil .	lUpXZj
civil can	Zsdaea
civil engine	dYagep
civil has	brfYaa
civil servic	bvXYbc
civili	XbwTbl
civili .	UnuSRi
civili about	casdda
civili and	pbbaee
civili belfas	dcXdcr
civili for	Ya2XZX
claim	fKqqOm
claim for	Xcqbid
claim your	ZdZlVr
claime	bgjbci
claims	icSkbm
clair	ZoVgoY
claire	WoRlVp
claire the	eZbpde
clap	ZfqiZV
clap snag	ZlpabW
clappe	YcZcdu
clarif	aekidb
clarif .	apgYef
clarif valued	Ueigeg
clarit	rfZXXg
clarke	adbqgd
clarke .	cbirdV
clashe	TczifN
clashe .	Xdrdbb
clashe vessel	fcpcea
class	ZaUmlm
class #	XdYYdx
class .	ZnTckk
class and	YaWhkq
class by	dmVijb
class i	oRjYob
class in	bcctad
class on	sadddb
class post	sZaZci
class rotati	bbbpYd
class teache	bhoQij
class with	baaseb
classe	Zbekan
classi	WSregi
classr	jeShih
classr .	krVccU
classy	RjkZar
classy .	YUpbaq
classy on	Whdqba
claudi	YlcmhY
claudi on	apdded
clause	eoccdd
claws	amodWZ
claws .	cgoVgd
clay	hbVmie
clean	TnZZUy
clean .	UoWYau
cleane	Vkjccj
clear	lgZbjd
clear .	ZciYsf
clear about	gpddab
clear for	cYipcZ
clear it	goXjTh
clear or	sWedde
clear the	nlUPlj
clear with	btddeW
clear word	qYdeee
clear you	jdVsda
cleara	UbRykh
cleara .	aaUngn
cleara could	ecdbdp
cleara form	ebcpde
cleara interv	epbbdd
cleara is	ilYVrW
cleare	lQTrpb
cleare .	Tdbkrc
cleare for	dXbwcc
cleare in	uVcdde
cleare it	Wehdpc
cleare the	eXW1Xc
cleare to	mYZbqa
cleare up	cogadc
cleare you	ZRSqtV
cleari	ZkQued
cleari the	amVocc
clearl	gddWua
clearl you	cdXauc
clears	WdfnZk
clears .	bgSofj
cleric	hlcjeW
clerk	lYZhih
clerks	aWeqUn
clerks .	beWrda
click	WQmwbZ
click .	ggkNgo
click accept	cdahpc
click below	accpee
click here	XRhtTd
click keep	bdsdfW
click one	ecdqdc
click start	ddbrad
click throug	dbgqaa
clicke	oVjkeY
clicke apply	ecpeeZ
clicki	Zcbeoi
clicki 's	eecpae
clicki .	akWasZ
clicki for	dYcrde
clicki the	ciqVce
clicki with	eqVaid
clicks	XiZdng
clicks .	csdadY
client	ghUhfl
client 's	fpUjfb
client .	YnTZmk
client a	aXbqbl
client again	dpeYee
client and	bucQgg
client as	erbdda
client asking	dVauZc
client at	sUcZdl
client but	bsahcW
client can	ZWkrba
client filled	dbbddq
client finger	bqbbee
client for	ksVacW
client has	fYiQjs
client i	Rucice
client in	cVYqgk
client is	awPiYe
client keeps	dpeceb
client liked	daagbr
client looks	VZctUd
client media	bqbaed
client no	cbaecs
client now	jrZWde
client passed	cVXdav
client picks	grbadW
client said	cVfUer
client says	mNlain
client servic	jqYadb
client test	dcdrcb
client though	hmUdje
client till	eaasda
client took	eaZder
client unit	qgZWcb
client wanted	aYVncp
client wants	VTUuni
client was	altdcS
client went	dabcdt
client will	nkaYVl
client you	hsdYaZ
cliff	afkZbl
cliffh	fUejlg
climat	dgMvlY
climat has	bpbiab
climb	Zlhcfe
climbi	saSRqk
climbi .	reeVed
climbi and	ecaeep
climbi or	zeWUca
clinic	eWjlff
clinic 's	nYloXU
clinic by	YecuZe
clinic has	hUeZbs
clinic in	ehgrXY
clinic is	VgYuia
clinic on	baVyab
clinic said	dbcpee
clinic wants	dedVse
clinic would	YfXUsl
clipbo	Xhfcik
clippe	iSfijf
clock	gbfdcl
clock .	pXdWgn
clock from	ecbeco
clock they	csWede
clocks	dNkkVq
clocks ago	efShem
clocks of	deapdd
clodag	bjXnhb
close	ddhZVw
close .	cbTYZ2
close and	ofQXZr
close at	aUzagX
close but	aYWdb0
close hello	qXbedc
close in	iWpbjZ
close is	XrdddZ
close it	fYUXd0
close my	da3bcO
close of	WwYcbc
close on	VsmcbY
close reads	VrpZaZ
close second	YaUgbv
close that	hYbecq
close the	pXdiXi
close thing	ghSfdo
close this	ndoVWe
close your	VLdgZ4
closed	YWqYXy
closed .	YUhTV8
closed accord	ecZber
closed all	eeRfdv
closed as	aYZfct
closed at	aPsXal
closed but	djUpec
closed by	eXYccw
closed deb	oinYcP
closed dog	VhwfWX
closed due	abrbed
closed file	ecZceq
closed for	djycYN
closed from	dSxVXg
closed hello	YnjWai
closed in	WmNjkj
closed it	YXiiSs
closed my	bWPZc1
closed not	cXVcb0
closed now	deZdcr
closed on	XY4WYa
closed operat	dcYrcb
closed our	gcVell
closed reads	cjrfbR
closed sessio	cnUkjZ
closed that	dbWdeq
closed the	ZkeRXs
closed till	cXthdZ
closed to	iqjYTa
closed unit	ckknbP
closed with	ihTZdq
closed withou	bXWcdz
closed your	ZMuTZn
closed>again	cpsZTW
closed>ask	aP3pbQ
closed>chosen	ZYXcrm
closed>closed	YZfYV1
closed>date	cotYWV
closed>give	iaXeep
closed>goon	aZmdXp
closed>hold	WUgXWw
closed>if	dcsfhT
closed>joy	XTnfoZ
closed>match	ZPkgbu
closed>me	aViXri
closed>meet	ZfnqaQ
closed>news	rUXUVw
closed>not	ajdXat
closed>offer	jWiVhj
closed>others	nUZaZx
closed>papers	ZZtXXk
closed>post	aWMZa/
closed>review	X0WYXf
closed>said	Uqceci
closed>soon	dZtbda
closed>sorry	UnYmZj
closed>will	iiSehj
closel	cZUXh0
closel .	dYZbkq
closer	WUcYa9
closer match	ecdbdq
closer to	YZgVdy
closes	beskXa
closes @d	pdhXgZ
closes at	ZbZwda
closes hello	SppkVV
closes on	WgufWa
closes partic	mToadc
closes reads	ZWqiiZ
closes your	dbiVdp
closin	gYkVV0
closin .	mbnUcf
closin and	dWgcbr
closin date	kfxSWX
closin dates	actbcb
closin my	cYUbev
closin out	ccVeeu
closin reads	apXjeb
closin the	YaRda4
closin this	bWhXhr
closin we	epadda
closin your	ZKcQZ5
closur	beldge
closur .	Ranode
closur that	jmVajd
clothe	bZlihc
clothe .	gSckkj
clothe in	aiiglV
clothe second	babudc
clothe to	ZqTaik
clothi	blVbar
cloud	lWeejc
clover	jfdiZc
clover .	qeebYa
club	gSsXfh
club .	gSihih
clubho	Yefbfp
clue	ezhXZM
clue .	rnJcbT
clue and	Zpdeed
clue how	argcbb
clue what	bVudda
clue when	gsYada
clunky	eciibf
cna	TpSjfm
cna .	WeamWp
cnc	kqXTjc
cnc lady	ddbapc
cnc of	dsabea
cny	jjlfWU
cny thing	cbpceb
co	bgeggh
co founde	geUvWc
co opted	aXYcdu
co scorec	mcuQXd
co viktor	eaWhrd
coach	hfgYSr
coach .	QMqlTx
coach and	mkaVYl
coach to	derWdd
coachi	VUqVeq
coachi .	dfXbas
coachi the	dZrcdb
coachw	ZednlX
coal	ecabqf
coal 's	occmWb
coal substi	Xdfpef
coalfo	ifjeYe
coast	cXeeZu
coasta	ZZbmjh
coasta towns	sYicbZ
coasta would	hsdUcc
coastl	fcdmdd
coat	lefnbS
coatin	nahgZc
cobalt	bgiagh
cobalt ?	eWkZhl
cobalt by	ZmlieV
coc	Uaugeb
coc .	bOpifj
cockta	dqTVii
code	RWlxcd
code 's	gZqYcc
code .	TnVsfZ
code ?	cliVmc
code and	XWZyfa
code becaus	edZedp
code before	ddXqee
code has	cbepec
code hun	ecWbes
code is	bWwaaf
code of	aZftbc
code sample	cdbpec
code shell	ebbrac
code thing	edYpde
code will	aYqdbc
codear	eXSlqh
codear .	cdpccd
codear checks	knVeed
codear on	ccZbtc
codear to	eYiboc
codear you	Zbaiap
coded	chUmbl
coder	ZhYWhu
coder but	eacbdr
coder you	geVfbq
codes	enXlYe
codes .	lkUhcc
codes the	chbpaZ
codice	WcmbrZ
codili	bbanje
coding	XTR/Td
coding challe	ZWY1ZY
coding exerci	ddXtcd
coding task	ccasce
coding thing	XkVtbd
coe	jcTleh
coffee	aR2hbb
coffee 's	UXwhYb
coffee .	pUrZaZ
coffee ahoy	deqabb
coffee and	WghsfS
coffee feelin	bUzaca
coffee human	Xaccjq
coffee no	ecaped
coffee on	fcfpZX
coffee place	Zdqccd
coffee to	dnXTkj
coffee was	iaXddr
coffee with	dWV3bW
cofion	ahdagm
cofion .	fgpZad
cofion at	lbicUj
cofion gorau	ZcZgpe
cofoun	XgpidY
cohort	decajl
cohort is	hVZehq
coin	1fUJlb
coin #	aodeea
coin .	WhYZpk
coin at	dplcYX
coin gets	qXcacd
coin hello	paecdd
coin media	sYeedb
coin on	uZbYdc
coinci	Zmbbih
coinci .	bqYdef
col	gdPSvm
col them	khZRco
colbec	efoXiY
cold	Zjbina
cold .	cwNckZ
cole	jOvjWa
colett	fZRhfr
colin	XWhhil
collab	Va0Ucd
collab .	WgsffQ
collab me	ephecY
collab on	ZaTchr
collap	cefjch
collat	oliUaY
collea	cihZel
collea 's	hUnebi
collea .	VgeKvn
collea at	VppZab
collea follow	qdVbde
collea from	VZMaT/
collea got	Xqeffc
collea has	fqWhdc
collea in	YcriVh
collea is	ToZhmc
collea it	aYbbgq
collea placeh	fdpeeW
collea said	pTcldd
collea strike	dWSdyX
collea the	pfhVeZ
collea told	rpbZaS
collea was	jpYdYc
collea who	WgmXWr
collea will	YtVoYd
collea with	jbcWcr
collec	ZVrffi
collec at	YgrZiY
collec eleven	jXUZol
collec from	jbqadZ
collec is	Vcqddf
collec it	bO0XWj
collec opinio	pccdde
collec safe	ehVqcd
collec the	YfOpin
collec them	Xdachr
collec to	dlclVg
collec will	Pcpajj
collec your	ZTgNo0
colleg	XVxaje
colleg 's	gjpdaU
colleg .	bVtWie
colleg band	djVdik
colloq	aSdlfr
colm	geanjX
colm .	gedXrb
colomb	bXamil
colomb and	YUoodc
colomb so	ebbeep
color	ccobdg
color .	iVpfgX
color chloe	cZjqbc
color from	pYTVpk
colour	VXrcuV
colour .	SggdwS
colour for	VbsYga
colour trial	ccdqbe
columb	ZcqlaW
combin	aahgih
combin 's	cdecpc
combin .	YWsgSj
combin lunch	aaktZY
combin one	edapee
come	bbXrlc
come #	eecpae
come .	JqkkkY
come ;	kWpdab
come ?	WSblxX
come aboard	YZTiwS
come about	dUofal
come after	emVfmZ
come again	eIO6Tf
come all	bbpbak
come along	TUtlcX
come and	TOZv5W
come as	dYpfXj
come asking	apebfe
come at	jQRrfk
come back	spUTbi
come before	bqXida
come but	ZpYabk
come by	eXb0bX
come do	ZaYsia
come dog	aVfkik
come down	iaapce
come first	Pegxba
come for	WOdyje
come free	YyWXhW
come get	UeTQ6c
come gradua	aebsYd
come have	daZvWe
come hell	qcdceb
come hello	vPVljV
come hold	dcZqce
come home	eeeUnj
come human	gSR0gd
come in	VYY6cd
come m	ddacdq
come media	jLWlvY
come meet	WUV5Yg
come next	lpaYad
come of	cpfbed
come off	kUiWcr
come on	eYV0cb
come or	ibrZbX
come over	YTbphj
come priya	becdpd
come pull	dbXtcc
come reads	cXSpog
come round	ZhefqU
come see	YVbbSx
come sign	dccbsc
come so	dXqVcl
come sooner	eYddZq
come talk	eZZuaW
come the	yfRXbe
come there	dbpWma
come throug	dqlaaX
come unit	UOU3gf
come up	Rffnam
come what	xaeWcb
come when	T1TXlX
come with	YYVrtW
come within	rTaYcm
come work	aVaV6U
comes	rnZZfY
comes .	arWcjb
comes a	igUyWU
comes after	KwudVQ
comes along	dUkceo
comes and	rfdadZ
comes back	gqeMpY
comes by	3XaSZc
comes down	kpgXYa
comes first	OcswXU
comes from	1hRNlU
comes hello	gXpahb
comes human	zWVeda
comes i	Unjbib
comes if	Ytccdd
comes in	lqZcaY
comes later	dqdZee
comes media	yOYaif
comes next	hgobcU
comes on	4RbcbV
comes out	xdYPpQ
comes reads	xUZbeX
comes the	QsOxYb
comes unit	wVZgdc
comes until	pdZdde
comes up	WbLZW/
comes when	M/TXeZ
comes with	fUUW1h
comes within	scdccd
comfor	boPkdj
comfor .	crVfch
comfor frauds	Vcckgm
comfy	jXfihf
comin	fggcge
coming	ebddlh
coming .	Ucjdua
coming ?	ebYuZc
coming all	WZmcap
coming along	kVjhcf
coming and	eWuapR
coming back	XHVeo6
coming from	dhaXuY
coming one	pcYnaZ
coming out	biWpbe
coming over	pWWdnb
coming so	kVegbn
coming they	VuZgcc
coming unit	sedaaY
coming up	hWheZq
coming with	ijqSac
coming your	ieQqfg
comman	gqVcef
commas	dXqiaa
commen	ebdcfp
commen group	bedrZd
commen on	cTucYj
commer	eZXmbo
commis	agmYig
commis 's	eercWd
commis .	ZjgMoj
commis and	WdoUkj
commis media	wgfVYZ
commis they	ehbcpa
commis we	eddbsb
commit	mnVcdf
commit 's	ridWca
commit .	Y4UZUh
commit ;	boaffe
commit agreed	Vgegfn
commit and	b5cTcP
commit approv	VYdavb
commit are	ergXdW
commit asks	bdZtcc
commit conven	uebYca
commit decide	jWbccs
commit flexib	bXscaZ
commit from	cbbdpd
commit has	bVcbop
commit i	qXehZc
commit is	m3HcUT
commit it	WhWudZ
commit meets	smcVYV
commit met	aYfZev
commit of	klTYkf
commit on	cbepTi
commit picks	oUekbe
commit please	ekiToZ
commit prefer	cZYYht
commit resolv	cZebqd
commit review	pVegee
commit said	bcgdpb
commit sends	bVvcca
commit tells	qbdecd
commit thank	pccgdZ
commit then	pZceee
commit to	usXVVX
commit tobi	dapbVm
commit took	eXUbon
commit underf	Yddqee
commit votes	pWlZdd
commit was	pmSSjb
commit went	deeeVs
commit will	ntXcUW
commit would	WYaxiZ
common	cnedah
comms	Rjhcgm
comms .	YcvSZk
comms just	cbWenm
commun	qjgVZe
commun #	bVdcdt
commun .	W1lQYW
commun @d	qXeefe
commun after	Uuccdc
commun by	7RUbcZ
commun its	ugZYbY
commun office	pVkgea
commun on	sVggaW
commun our	fkmVcZ
commun the	rUcgcg
commun to	mlVdWg
commun will	XpWccl
commun with	Vraebi
commun within	uXdccc
commut	Xeuccb
commut .	cZpcci
commut we	cpcdce
commut would	dbrZcf
comp	YilWqa
comp the	ddXcrd
compan	cdkchh
compan 's	dchUio
compan all	bcaccp
compan and	XcShgv
compan announ	capdha
compan as	daYcir
compan does	hZYecq
compan here	fepada
compan in	aghqbY
compan is	fRuaid
compan letter	bSkuaZ
compan limite	qkXgcU
compan manage	jXUejp
compan no	ZYZfcu
compan of	edpTTl
compan on	VqnXbc
compan said	XqTZrd
compan says	btfkVU
compan they	ncYoXU
compan which	dqZeeb
compan wide	aWxabc
compar	ktZSai
compar dinsda	pWffff
compar everyo	pcbdeb
compar money	RfZalm
compar notes	lsWWYf
compar their	cqdZec
compar with	moWVbc
compar you	freddV
compar your	ZuZccb
compas	fdddih
compen	aRbfwj
compen #	darbcc
compen on	cdccpe
compen that	fnTfXl
compet	Zcjcdo
compet 's	caeadr
compet .	UTalmp
compet and	fsmZbR
compet has	cSqgZl
compet having	eedacp
compet it	dfacco
compet of	XZebjq
compet on	jhVmcb
compet the	esaaeb
compet was	bZWbex
compet with	djVild
compil	bohPdk
compla	mjWfjX
compla 's	rocRcb
compla about	chrbeV
compla is	xWdabb
compla lead	pXYlab
compla says	fbaXqa
compla wants	cabrce
compla we	bceqce
comple	giehah
comple #	dbqXci
comple .	jmvMVc
comple @s	adYtcd
comple a	XqZggc
comple and	lrbOXj
comple as	qbYbci
comple awaiti	arcafa
comple but	ZUVhew
comple by	dXasiZ
comple criter	cdbeeo
comple form	dbfqbc
comple has	eXdhdo
comple is	thaacY
comple it	XUe3cS
comple its	ZZYZku
comple of	gfPddr
comple on	yTbacZ
comple profil	edpZcc
comple so	egsRfd
comple thank	edYdeq
comple the	ahUvce
comple unders	aY6aZK
comple withou	bZWYcw
comple your	fjrbVV
compli	iUkddl
compli .	abaalp
compli is	bYcfsc
compli it	ulZcWW
compli team	ddpace
compli to	bZsddd
compos	jVmddg
compos .	eZYwZZ
compos on	cdfbrZ
compre	eWajlj
compre .	ogVVZq
compre by	Yeeqce
compre consul	YabRuo
compre desk	lVeibi
compre from	YboVoe
compre reads	bhbsYb
compre with	daepeb
compri	pQokaX
compul	cVcmki
comput	SvSZhn
con	eclYkf
concen	jcgZcm
concep	jcehUk
concep .	ZZpbgg
concer	mZmgaa
concer .	jgkVlW
concer all	nWekde
concer candid	mhZhdV
concer our	ilVfff
concer requis	klVjdc
concer the	bataag
concer you	hmVmba
concie	fjaqiN
concie about	jirYZV
concie thing	ecbqce
concie time	arecdd
conclu	inMXbx
conclu .	piXeTh
conclu after	Vvddba
conclu and	clTang
conclu that	ZPaWb7
conclu the	bWVTm0
conclu with	YeYbir
conclu within	sXdcec
concre	jtVeZW
concur	ehXjma
concur a	eYddrc
concur about	kVVjli
concur and	Zsaebc
concur it	dccdpd
concur on	Yhbqea
concur out	btZcbc
concur the	VWidqj
condit	YZWV1m
condit 's	pXcide
condit of	bbasdc
condit offer	aWUQtv
condit offers	epeeac
condit on	UiWQ7V
condit that	feeYpe
conduc	VVawpY
conduc .	faUjse
conduc and	ahapcc
conduc is	XXYtcf
conduc it	eWbdtd
cone	aZpefZ
cone .	caqbYg
confer	ilmfXU
confer .	jjnTYb
confer and	rhUgZa
confer at	ecpccZ
confer on	qiVfca
confer so	XvVkbW
confer they	Rudeee
confer until	Zaubde
confer upon	cYcdua
confer with	gcZpbd
confid	eaeigh
confid .	VidsYd
confid ;	Yqegda
confid light	gVbbas
confid mine	ccaerd
confid one	dZatcc
confid or	rbeZdd
confid to	boZVhk
config	aYihkg
config .	SYkXqk
confir	fXigoZ
confir .	MRmzqR
confir a	cmYqXc
confir accept	aedcpe
confir and	jWbiqZ
confir anythi	asZfca
confir at	YYnVtb
confir attend	bdbscd
confir before	lWdbqc
confir by	hRRpsZ
confir for	SUmwWc
confir from	oXRlkb
confir having	ebpYic
confir i	iVghmY
confir in	TUkZkq
confir it	WFIdp7
confir nor	frfXda
confir of	bbqZmY
confir on	uXXUjg
confir or	xliKZZ
confir our	hbOkrd
confir receip	jYuVad
confir safe	hoTnYX
confir so	XgqZia
confir that	hhxQfX
confir there	kjcdVk
confir they	jXpdcb
confir unit	ZpZcba
confir we	Xa1QhZ
confir what	ZjUWuh
confir when	qeWcce
confir whethe	ecaqde
confir with	pVfkaY
confir within	efdYpe
confir yes	pcfcce
confir you	efdgpT
confir your	cUrhlX
confli	Yabrif
confli .	befqac
confus	iXqbjW
congra	XTfg5X
congra .	aZUd6W
congra again	ddZWwe
congra and	aWcZ8N
congra are	aTmagp
congra from	VbUh0V
congra it	ebccrd
congra on	bYvgWg
congra to	ZT3PRp
congra you	ZVVxpV
congra your	cWgqbg
congre	ddsWgZ
congre .	hZpcdb
connec	eWvfaa
connec reques	dbradd
connec with	UfnlVg
connec would	rabZcb
connie	fnblbX
connor	VfXnel
conor	hUlocU
conor enroll	cbaqde
consci	nXhOin
consen	bWX9Yb
consen by	Xcbwcb
consen for	fhXtXa
consen form	eXa6RZ
consen it	saZYcb
consen thing	edepad
consen to	faZpcg
conseq	dbjiZh
conser	glclZX
conser .	bYwcYe
conser reads	Ypbbee
conser to	ZZgtcb
consid	dmUiei
consid .	X+LgWe
consid ?	ckZqYZ
consid all	frdacZ
consid and	nlgUac
consid any	eYrZlX
consid applic	cbVpbm
consid at	cXWgdv
consid by	bnQUko
consid for	VapxVX
consid it	gbcWxa
consid me	bVwmXX
consid our	dgbioV
consid the	kPeqZj
consid this	fWgdpd
consid togeth	iqaceW
consid we	ecZddr
consid with	cradeb
consid you	jaOnTw
consid yourse	MTYT/N
consis	Zgiejb
consis hello	cUmckj
consis of	dZpjZa
consol	gbbidl
consol .	eZdbdr
consor	ZXaYso
consor .	fXVklh
consor out	dgYbeq
consor sourci	depYee
consta	cZoeib
consta lie	cbcceq
consta will	bVYqcj
consti	ipUSjg
constr	dajbne
constr .	UXqhbk
consul	Ydghkf
consul and	ciRqfe
consul argued	darcdc
consul at	emrRTf
consul from	ffaZqb
consul it	kejdgV
consul me	VpsXRY
consul minute	cVolcc
consul pumped	dgapda
consul says	TfmOlt
consul the	buSjZY
consul them	SWayYc
consul to	hWfsaa
consul will	QsWkbj
consul you	pbjYYf
contac	e5faYU
contac #	Vtbecc
contac .	O/UWaV
contac about	XlgpWc
contac all	1RcZca
contac and	aibpbd
contac by	ntUaXX
contac candid	gwSabW
contac centre	ncVgfh
contac detail	sQlkWW
contac direct	bredeZ
contac for	drhWda
contac if	VveVdf
contac in	cmmTbg
contac me	eqjWdV
contac my	eZdrcd
contac once	Wtgaec
contac our	WbxYea
contac people	Vyabdb
contac person	braeeb
contac please	Yrecda
contac should	XqZbek
contac suitab	Zqdeec
contac the	gXwYYe
contac there	carbjW
contac those	U8SQbb
contac to	ZxaYea
contac was	ZqYeef
contac when	ZyYadb
contac with	c1gSaR
contac within	/JXadS
contac you	l0YbZT
contac your	ZWmrab
contag	aXYnnh
contai	fWmbob
contai .	hYgarY
conten	XlhXel
conten .	WsheaZ
conten for	Xreeee
conten on	adbeep
conten you	chZadp
contes	joheWT
contes slight	daqccc
contig	ZedlmZ
contin	coXgak
contin .	buddTe
contin ;	bYaqed
contin in	ZjWgdp
contin intere	ecljkU
contin is	eVljdg
contin on	qUbYmh
contin to	Z1QcZZ
contin until	Xrbibc
contin with	cNcia0
contin you	akaVfp
contra	YXVN/c
contra #	cTaT4a
contra 's	aVUK/T
contra .	TWZJ/g
contra ;	dmZVtZ
contra ?	aracea
contra @d	dpcYWm
contra across	dcdare
contra after	eccbpe
contra and	XXSP/f
contra are	ZdeYes
contra arrive	dbbepe
contra as	XURW9e
contra attach	ZZZR4d
contra by	YbZO6b
contra comes	aWaZ3b
contra coming	aabbxa
contra ends	ZmnZVi
contra follow	dbZZyY
contra for	epdUsR
contra from	bXZZza
contra i	YRfM/W
contra in	ZZOY/Y
contra is	SWXV/b
contra it	XqhSpZ
contra manage	tYZlZb
contra may	fapfdb
contra media	cddcsa
contra my	gXbdbs
contra no	eXseea
contra now	edcbqc
contra over	hebUtZ
contra round	chbYqc
contra there	Vdpbid
contra they	fZaZvc
contra to	YfWV3a
contra unit	bcccta
contra via	bdcbre
contra wants	eedapd
contra was	eddZZs
contra which	dbcUvd
contra will	gWZaon
contra with	afhVTv
contra you	sXjVec
contri	PYamwf
contri .	TajYyQ
contri ?	eeeXpe
contro	fbodiY
contro .	cdjVnd
contro and	afcrbe
contro at	cbpdia
contro has	dWidpe
contro role	eWpffe
contro will	etWZde
conuas	daYmfk
conven	ikasVW
conven .	XhliiV
conven to	cZZudd
conven when	brcadd
conver	fgYlfd
conver .	ZsggVb
conver ?	dVkscZ
conver and	fTclgm
conver are	jpbYcb
conver by	breXee
conver for	dpdafd
conver he	ihPoeh
conver in	jcSdsU
conver of	hVXcug
convey	wlOZfZ
convey 's	YqajZe
convey .	itVZZe
convey to	tgcabY
convic	bVgmUq
convin	iWakYq
convin .	bhUhik
convin myself	hfdmPn
convin the	caebdr
convoc	kbZpYe
convoc .	hhYtZV
coo	ZgXnhg
cook	fbdjjb
cook .	fXedrc
cook and	ghVlfd
cook it	ebdrZc
cook manage	Undocd
cook said	ctZbbc
cook to	fWiaqc
cookbo	fZXsgd
cookin	iUoXff
cookin .	bbpddc
cool	abpWpY
cool .	gkbaoV
cool about	iXedod
cool guy	jckTle
coon	aakhid
coon .	fYpgfZ
coon to	dsbceZ
cooper	qcYXel
cooper .	fnUcdj
cooper on	iPeinf
cooper to	fpbhbY
coordi	hYaigl
coordi and	fYZcgq
coordi have	lViejd
coordi will	aPW6db
cope	ebbrce
copenh	UPoqna
copenh by	fbbqad
copenh people	cTxccb
copied	Yfgkef
copies	RSVxqb
copies .	oSTWsm
copies and	ccpalX
copies are	ecsYaf
copies by	Ydapae
copies of	VbVtpc
copies to	YbXyYd
coping	eblbcj
copper	qTXbfp
copper .	hRgbmm
copy	UTq0hT
copy .	afY1dQ
copy back	bcdUwe
copy but	edqddY
copy by	ZcZcwc
copy for	bV2NkV
copy is	cbmjUk
copy no	cccrdb
copy of	XWryYU
copy please	edXqee
copy so	ebdpde
copy them	bcZtdd
copy to	XYrhiY
copywr	aNpiij
copywr .	dZrZhb
corali	dkgdbf
corbel	blehbd
corbel .	erWeba
cordia	jdbheg
core	ZWmkgc
corey	ipXdgX
corinn	aXUslc
corinn electr	kiVjde
corinn you	UaZrjc
cork	iRiekh
cork on	qccbed
corner	XVhpmd
corner .	cbqUih
corpor	ZRiokd
corpor .	eiZvTb
corpor ;	bYctbe
corps	fbXodj
corps adviso	Uikgec
correc	gakgbf
correc .	eguYZa
correc and	iXUjkj
correc is	ohQdcj
correc no	cZvYlT
correc one	ibTsbc
correc post	cjYceo
correc that	bpabic
correc the	cmOgjh
correc there	cXqZic
correc to	vZddbX
corres	casXaj
corres .	gTwOal
corres and	eVXbdw
corres chose	edZddp
corres meter	fgUhle
corres of	cXhddr
corres will	crbceX
corres you	ccbpcd
corrid	UZlhmd
cosmet	fRhjhj
cost	WlkpaP
cost is	aZZvZb
costa	akoSch
costed	aSVbey
costed .	YahXpi
costed more	dZZcds
costin	hfeZei
costs	hkQmYi
costs on	epWfee
costum	eeVdtf
costum .	YiaYua
cottag	iWYggl
cottag .	ciXaqe
coughe	lahibc
could	Wgcrdg
could .	ShsQhh
could answer	Ujqaee
could ask	bdtXZa
could be	a/cTNY
could bring	ecqcda
could come	gZasbc
could count	aqcdda
could do	nSXvaf
could get	XwNjfY
could give	Sbhkdp
could go	W6OYZa
could have	eMNNi/
could hear	lZhVii
could i	XLZ/fT
could it	efeZrY
could keep	ZRobYt
could lift	cZbZir
could live	fgWoed
could mean	bwZZab
could not	XfmVlj
could only	cdUiqf
could open	ecqYee
could plant	ecZceq
could say	U0lQXX
could see	olSQni
could set	cuaVee
could she	gYcrcc
could spare	eacqdd
could speak	dcdpdc
could start	QYijU0
could suit	cXcder
could take	H4QUUu
could talk	dVoocb
could tell	KwjZhc
could the	cbsdXb
could they	jefMkm
could we	NHM/lO
could well	rYWZXi
could write	YVpifc
could you	VRZ/eX
counci	kjZbge
counci 's	hjRYjn
counci and	gblncU
counci at	iVZfjm
counci for	ekiTgi
counci had	apbeec
counci has	ijmRjY
counci have	eSqdfg
counci i	dinhdU
counci lady	esbZdZ
counci meets	cqZbah
counci moves	padbee
counci must	isWfaX
counci on	pagcbb
counci phoned	bYpdcf
counci sits	tXibbc
counci tax	eYrhaa
counci thanks	YgsceY
counci they	Wpchfe
counci thing	eZaefp
counci too	XXYsbe
counci votes	riZeWa
counci was	ircdcW
counci will	tgZgVd
counci you	hdXWtb
counse	eVbngk
counse .	aTijil
count	zlXZZW
count .	TPVwph
count from	uaVhdb
count is	qZciad
count me	bcvccY
count on	wwRMhQ
count rust	pabede
count the	jvfYTW
count their	dpeacd
count to	cpaeee
count you	dWcqhe
count your	eaddaq
countd	dbPljo
counte	fhXZqh
counte .	uQRftb
counte and	Yracjc
counte by	Vjajnc
counte from	pdabee
counte its	rbYlZZ
counte test	cbbWZt
counte the	Zdcbtb
counti	nYWhhi
counti from	odZeed
counti of	bascdc
countr	elbmYc
countr .	asoQUa
countr manage	tVecbc
countr pays	bebpcg
countr that	iWZdep
counts	maagnX
county	djkYgd
county has	iWsceZ
couple	hkUbYr
couple from	bZTbX4
couple more	iraZda
couple of	lrYhVU
couple who	dZbbdt
courag	WYlpfc
courie	dYndjf
courie and	kUlbek
course	Xdneje
course .	R3fbdZ
course ;	YtZdee
course apply	ddqefW
course begins	ZZZbxb
course contri	daYXtb
course for	chyRbW
course i	mVdWra
course in	bcbpdh
course media	Ycrdde
course of	zNarVa
course starts	ngkaVa
course that	gnVjcf
course they	VSgsZg
course we	iQbgln
course with	eccZsZ
course you	XecZud
court	bSride
court .	egncgV
court has	dTwceX
courte	ccfgfj
courte .	Tckjgg
courte we	eebpfa
courth	ehefcg
courts	cbniiW
courts .	aaqZjc
cousin	WYfWY6
cousin 's	XapXji
cousin .	ZaMeY5
cousin dares	Ungcdl
cousin works	TgshdW
cove	kfiWhd
cove ?	dqacee
covent	hjgafa
cover	XTmqcj
cover .	XZhdsd
cover it	aYTcks
cover letter	XNu3SP
cover the	fUpqbV
cover to	ohXaUm
cover you	bedcpc
covera	VSolvQ
covere	dShUwc
covere .	bdfbqb
covere a	dTiXub
coveri	WemjXi
coveri .	aXgrda
covers	Pidnej
covers most	dUmcem
covet	eafeij
covid	damifY
covid of	cdvTcd
cowork	iLrdeh
cows	igkjRb
cows and	adpaee
cows cofion	lbicUj
coxswa	ddfbXr
coy	iXiggd
cpat	VoTrZe
cpc	gdhbbl
cpcs	heTobk
cpcs .	nRihZj
cpcs it	afYcqe
cpcs your	ecYedr
cpd	ZXYjjq
cpd .	RWxVhj
cpd and	pbUVXn
cpd the	dbcedp
cpd wants	bcbqae
cqc	ifTcil
cqc 's	cZbahp
craft	Ybniaf
craig	nemUfZ
crammi	nhdgaa
crane	aZigek
crayon	ljYeee
crazy	vdIadq
crazy .	oVWfdo
crazy churn	qbedcb
crazy has	aZbdct
crazy you	adVlWn
cream	YShnbp
creame	cZinkV
create	0SedgY
create 's	ecdeoZ
create .	/IeYfV
create an	cdpaec
create they	TsdXlf
creati	cqagdb
creden	XWWnir
creden .	ZShjjm
creden and	apXaig
creden jacint	SaWwbn
creden past	paeeeb
credit	nTWqYl
credit check	daR1Sf
credit to	oTYZte
creek	YkVile
cresce	fcabva
crete	iSmtWU
crew	daVbqp
crew 's	XkTccs
crew .	TXeesl
crew alread	abYeau
crew and	YeObkv
crew as	aiZbqc
crew at	oXYofW
crew boss	asccbe
crew bring	ecbYqd
crew day	ncVeif
crew for	jYWgXs
crew from	aUXYiz
crew is	WWlRax
crew list	qeaQld
crew manage	gtecWX
crew on	gYftbX
crew open	ignhYU
crew recrui	jkVlYd
crew when	bpceed
crew with	dacdgp
crew you	ZpWdjf
crewin	WjoYhd
crewin .	fZpaYh
crewin dept	ipafdY
crewin sign	ebqdcc
crews	bjqaXa
cricke	UqucUW
cricke .	buhYaW
cried	XTZjlq
crier	jXhneY
crimin	dfataZ
crimin record	egbpba
crimin regist	dcdpcd
cris	hihfab
cris .	lUcffm
crit	fbmnWa
criter	XjXjYq
criter .	WpWfhh
criter certif	hgfUnd
criter flash	ecbrbc
criter we	eadbep
critic	iPmgkb
critic .	abqWlc
crm	YYgira
croeso	cpgQce
croft	WhZhfm
croiss	UlfrdU
croiss .	bfnobR
crop	fmbZch
cross	reabUk
cross .	abbcer
cross everyt	hQolac
cross i	dXcpcd
cross it	bsZbgb
cross me	ZitbXb
cross my	2RfWXU
cross when	Zrdccc
cross with	YpWlYf
crosse	hpaRXq
crosse .	kmfRag
crosse finger	pddcdd
crosse for	ZmqZbY
crosse it	QvbifR
crosse me	XQoXXp
crosse off	iSPZZ2
crosse out	gcPolh
crosse with	QamZYw
crossi	cgpbVf
crossi .	XeqXXm
crossw	Vmaldf
crowd	hXobnU
crown	fZileb
croydo	aflVob
crt	bfbgjh
cruelt	RmtOdm
cruelt .	XgkUep
cruise	bmfgdZ
crunch	oTbgcl
crunch on	raeefY
cruz	eapjcY
cry	UaNTwu
cry .	SlXadr
cry it	Ybeefp
crying	bimXoU
crying me	edqVdh
crying way	ecdbpd
cryo	fjZfak
crèche	dSaodo
cs	oXkcbe
cscs	ZUkhqa
cscs .	dVkbpc
cscs the	eddXsc
csm	Ubibio
csv	UalfpZ
ctc	Wdcenk
ctc 's	bZsYkW
ctc put	chThgn
cto	Zdarge
cto .	hTglbj
cto ?	cdaqee
cto who	bqagdb
cuento	Xdhkia
cuisin	clSldi
cuisin school	dpVmbc
culina	bckYme
culpa	filbeZ
cultur	haXZlp
cultur the	bZbabu
cum	eecdji
cup	reWadj
cupboa	ajWkjc
cuppa	gdhcgg
curato	ceejhd
curato 's	ZYgaqh
curato .	gUmikW
curato ;	dbddpd
curato have	dcZeep
curato manage	dbcqbe
curato or	fpbbba
curato someth	ctacca
curato the	QdYrgm
curato would	eqdeZc
curios	YokeYc
curiou	Tc0fRd
curiou .	XcvYUl
curren	XcnrYb
curren and	bdcrbe
curren applic	edYefp
curren boss	nUZqfa
curren ctc	ceZqdc
curren employ	aVwkbW
curren on	WfxfZW
curren review	evYbdY
curren salary	ebZeZq
curren step	eqaaec
curren vacanc	ZlqbdV
curric	wLQXse
curric .	gRVhsd
curric she	wTaZdb
curric vitae	aapgdc
curtai	XkeZZo
curtai .	XpkYce
curtis	aclNlo
curtis the	erabca
curveb	fjmXeZ
custod	cobcff
custod .	WrpQZe
custod ;	VueddZ
custod and	hgQekl
custod or	pdccdd
custod the	WvZjWU
custod we	jdUclk
custom	ginXdb
custom for	cdqafZ
custom japane	ecqbbc
custom the	Zpbeee
cut	bRVoU5
cut 's	pmbWaW
cut .	cUVmYv
cut a	eWctgb
cut and	lVkieb
cut for	bZZwda
cut from	eeWlap
cut its	ecdeap
cut me	UahtbZ
cut off	fWarYi
cut so	cYhdbp
cut the	UWNWS/
cut to	dcalVq
cut us	bdcpcf
cut you	dqdXec
cutoff	dXYkfn
cuts	bmYfmb
cuts .	irXbeZ
cuttin	fmaiaZ
cv	afrjVe
cv .	WVxiTi
cv ?	baVxcd
cv and	ggckUk
cv as	ZVP4bZ
cv at	bbkjjT
cv back	laRRb0
cv but	cYNzfh
cv came	aazZZV
cv clinic	dcwXac
cv disagr	keaSZo
cv for	YhaYYw
cv got	dXpfcf
cv have	ZsZbec
cv hello	ZbVWyZ
cv i	jVdoaj
cv if	dcZsec
cv in	Ugjlag
cv is	awTXbk
cv it	jdjmaU
cv no	dasgaX
cv on	ewTVci
cv scan	jkUYYk
cv stage	dbXsde
cv still	dXwRdb
cv then	aasbec
cv they	tUZaed
cv though	ebaecr
cv to	X1nSTR
cv up	dYsbdd
cv where	Zcbtec
cv will	flVhbh
cv with	YhZsZg
cv writin	cgpXcc
cvs	nomXUU
cvs .	ZcvZba
cvs and	uVjXdb
cvs are	aucaca
cvs on	ojbbba
cvs sent	dcqbZe
cvs then	paebee
cwmbra	eXkjhb
cyber	dkebjZ
cycle	UXVfsr
cyclin	icVnci
cyclon	ZfmWjg
czech	eUejji
cześć	YgZhep
cádiz	ijcZfg
d	sVcdcf
d 's	ifhocT
d day	xQWUaa
d licenc	eaaWes
d s	bnVkac
d1	fUeXft
da	Shghnb
dachsh	QbUigw
dachsh .	aeVfho
dachsh for	cqbbec
dad	iVlXod
dad .	dIoSug
dad and	ghPgvV
dad but	dcZojZ
dad here	ifhijT
dad says	hQrbTp
dad they	pWZgck
daft	fdjalb
dag	gccYgo
dagny	cXqofW
dagny and	dbrhcZ
dagny of	acdped
daily	UiaYtj
daily 's	YZkVsf
daily .	bvZVcd
daily fittin	XcbZwc
dairie	YTkrge
dairy	XXXlml
dale	eTqgYh
dalget	iclbWi
damage	ihYacq
dan	Wikkcb
dana	cfaenf
dana .	UodkjV
dancin	efbcYq
danger	aoSmeg
danger and	ecbebq
dangli	mYgkXe
daniel	Vijboa
daniel .	VodcrP
daniel home	dcpbed
danish	iWYjne
dank	ecX3YR
dank it	iZZxZU
danke	Vdohah
danke .	cXpeef
dankie	oaXfmY
dankie the	qecdbW
danny	bnYfjc
dare	gpjWfT
dare ask	cdqZfb
dare not	csbbec
dare to	aqcdec
dared	miZZhe
dares	Wmemdc
dares got	Ungcdl
dark	bc0XVa
darlin	ZjUiZq
darnel	fnahad
darren	bVmfii
darren books	berYde
darren tracto	bdZZiq
das	mbZhfg
dash	ealggb
dasha	khceZg
dashbo	fheahg
dashbo .	ihnYVd
data	bbsiab
data .	YisZYe
data after	dcbeep
data and	cfphbZ
data are	dliTcj
data centre	fgfjjV
data consen	ddasae
data for	YctXcf
data form	adawZc
data matthi	ddZrcd
data page	cbcrcd
data protec	SQ0eXf
data will	VXvUie
databa	afqXZi
databa .	eqmXaV
databa and	eZdcep
datase	cbbvba
date	gyXqYR
date 's	kbXqdZ
date .	V7afeT
date ?	qglSaY
date @d	tNdmiU
date agains	dqbceb
date and	cvQoQe
date any	escefV
date as	axabba
date at	gpXadh
date becaus	dYpfed
date by	PSb+Xd
date everyo	qYedcd
date follow	cWatdc
date for	YjvqXK
date from	jcauUW
date got	qhZXdc
date has	d4eYcN
date hello	pYefce
date human	sPbiXl
date i	rxWSeO
date in	awSlbW
date is	sbdamS
date life	qabdfd
date media	wSheYZ
date of	YwYjbW
date on	njLnhY
date or	nUdjfe
date out	ezfVYV
date priya	pXlYce
date questi	crYYee
date reads	carccd
date she	dsbdca
date talked	nifbVb
date tbc	cZdrdc
date than	krbZdX
date that	XrambZ
date the	scjWkS
date they	pabedZ
date to	LrZ1YW
date unit	uNbpba
date was	jjPiZk
date we	fhgobV
date will	OxTkhY
date with	TXY7ZZ
date within	Xdfqce
date yet	ZRb2dc
date you	sbZmaY
date>answer	zXbbec
date>away	ocNlmc
date>chosen	sfZUff
date>date	xYWkcb
date>decide	pbdgea
date>free	kZerfV
date>give	oWQmpa
date>goon	qcRjge
date>hear	saXedg
date>if	tTXfle
date>joy	deWfqd
date>match	ZVbrZp
date>meet	cjdqZZ
date>news	ybZdYd
date>offer	fabTxe
date>others	dhmVgg
date>papers	nWToie
date>post	jReann
date>receipt	mfRmcg
date>refuse	egTWcv
date>review	piYcbf
date>said	tlVZeb
date>soon	ctXUld
date>sorry	etSgdd
date>start	gijejR
date>thanks	tcUbdj
date>them	rgYdec
date>will	qZcffd
date>you	sWYhhd
dated	cZamZr
dated @p	lZbbcp
dated graz	Sleeeo
dated media	rUbjah
dated the	UiYfho
dates	aqV3XU
dates .	SyWqeN
dates ?	dacrbf
dates and	VoVxaX
dates by	acdrce
dates i	djVnhb
dates in	sYSlWc
dates of	fVmnVg
dates on	dUlqfZ
dates once	dZbqde
dates please	eYepde
dates that	caauce
dates to	UjRqXp
dates with	csbfdX
dates you	cactbc
datev	gYVZno
daught	agjZXq
daught 's	khxSRV
daught .	bUdeU0
daught had	bipbeZ
daught in	feYedp
daught was	ccrdbc
dave	cfngcb
davide	WWknpY
davide .	NV0cgc
davide and	kTfWvY
davide job	bfZpcd
davide locums	liPjem
davide told	pVjccc
davide with	bcXrjZ
dawdle	Ymaehg
dawdle .	bjaYpd
dawn	gfjTcm
day	ffeofY
day #	YcgXwa
day 's	pZKrXk
day ?	eSeppV
day @d	qaZejb
day @p	pbcded
day @s	belUne
day a	cglmbV
day after	4LShXk
day as	afnUjh
day at	RgfwUe
day before	gWcphc
day bounda	qadeeX
day but	fjbjVf
day by	XajwZY
day can	acZudc
day care	ehVglc
day do	feepWe
day for	cragZc
day four	pccdad
day from	dfVrmU
day had	iecmiV
day has	Vrgfcb
day have	caYucc
day he	vcbdZZ
day hello	qTnZcc
day i	nnUkUY
day in	NjVnct
day it	dftUYf
day itself	VahsYe
day job	egSVqm
day jobs	qaadee
day longer	rUeeff
day more	zOdcdd
day named	cqceeb
day now	kxRUac
day of	oGopYf
day off	duSbge
day on	SelseY
day one	ZOaK/d
day or	VuZldZ
day people	Wqddee
day rate	UbKqvd
day releas	dfdWre
day she	dpUaiW
day so	fdjfnT
day still	kpTaac
day suits	bWX3bZ
day than	nUekef
day that	dtYUje
day they	osbPbV
day to	cXnsdR
day trial	dacuZd
day two	iZaoUl
day unit	XYasgc
day until	Yjaqcc
day we	raUWhm
day week	YXfZzc
day will	PUpilb
day with	QUf/PW
day within	Zpbede
day you	iTbpoU
day your	XYZpna
daylig	eekahc
days	YmXmoY
days .	S2QWjb
days ?	iSisac
days a	ZTecxg
days and	bXb2Wa
days are	ZhvYbY
days could	cvaYab
days he	lTpded
days holida	aabV0b
days i	WhYueb
days later	gXfdap
days leave	dZcS0Z
days of	zZmVdS
days only	YdbXwb
days or	Tjckjd
days the	grUjbV
days you	WTb1ea
dayton	jhiddY
dayton oh	cdreZY
daz	edVgqc
daze	WgXojg
dbs	dZramX
dbs number	edbpcd
ddmmyy	cYepch
de	oidhaY
de from	Wlbpcc
dea	mjWkbb
deacon	anWfZp
deacti	cduWSj
dead	XZlfUv
dead .	WYmdUr
dead as	Uqdddj
dead but	eUreee
dead end	ebXfeq
dead in	ZXdVcx
dead just	easedY
deadli	mgS1UX
deadli 's	kVcjjc
deadli .	luWUac
deadli and	rRbnZe
deadli but	ebaqed
deadli for	YgctfX
deadli of	qZUSav
deadli on	aTlphY
deadli the	hfVtaZ
deadli to	rkWYcc
deadli unit	addsca
deadli was	YjogdV
deaf	phhWdX
deal	YdYV9W
deal .	kiRUre
deal ?	WdKQ/Z
deal if	YbXlpb
deal on	dddWtd
deal with	alwbYO
dealin	dknUYg
dealin with	dllUYi
deals	ahkfag
dealt	hgddZk
dealt round	ebacep
dealt with	eqZeeb
dean	jiYgee
dean for	dtaYdc
dean had	ZrZeed
dean has	oSRisd
dean said	eVamij
dean signs	qlXabb
dean to	mkijTY
dean will	uTcajc
dean writes	pXhcbc
dean wrote	cZqdce
dear	gajcdl
dear and	adgZra
dear applic	rUhXbl
dear custom	Ua0XcW
dear desk	acgqcb
dear madam	bhWcdq
dear member	Xbvaab
dear mrs	gcTffr
dear or	Zddrce
dear partic	edpbdb
dear positi	pdbbed
dear with	cXouWR
dears	jchegc
deb	jdecei
deb and	fgpVjV
deb but	yZacbU
deb for	dnniUR
deb he	grXdcY
deb hours	eVelhk
deb i	UhqVig
deb in	ddabpd
deb it	sdcZgU
deb now	roSacW
deb of	dccsYe
deb post	eUdikk
deb so	lUrYcb
deb that	lcfcqR
deb there	dZredc
deb we	UZbgcs
deb with	eVsabg
deb you	agbUtf
debate	SYxlYX
debati	W0babc
debati .	Yreded
debrie	qeVecj
debrie .	naVddp
debugg	labkia
debugg it	pcedcc
decemb	WosYYZ
decent	fYmWhj
decent .	Ypbceg
decide	tiUWej
decide #	0QaZaZ
decide .	ouVYeX
decide ;	xdaaZc
decide ?	xWaZZj
decide @d	vcaaaa
decide about	libjeV
decide after	b0UYYW
decide agains	MJlPV/
decide aisha	qYddef
decide and	6iUWVY
decide antune	iVZeoj
decide anythi	ktRgZa
decide at	qbfaiZ
decide before	0ZaZYX
decide betwee	qXcYmb
decide broke	kUeioZ
decide but	jOdwbd
decide by	2eYNfV
decide disabi	vaaWcc
decide dog	uZcbda
decide everyt	fpbfac
decide for	RSJP+o
decide he	qiXXah
decide hello	taaXai
decide how	bfcrba
decide human	ricYac
decide i	RpzUYL
decide if	Xcpbjh
decide in	zaaRec
decide is	buXcaf
decide it	ZYUYwn
decide media	yTZYiX
decide not	XQlOW/
decide nothin	axXdca
decide now	dpeacd
decide off	qiYYcd
decide on	0ZRSlg
decide only	jVdnfe
decide or	Ztaeed
decide over	pfTZgh
decide priya	tVcdee
decide quickl	qZebee
decide reads	vTbaib
decide that	iQhbgq
decide to	SQcfg6
decide tp	carefW
decide unit	zUNQkX
decide upon	Ypehad
decide we	lMcpcn
decide when	W3UXYa
decide whethe	RrUsdZ
decide while	fpYdde
decide whom	VyaTdZ
decide within	3VacXb
decide you	RofhlZ
decide>again	doZYpY
decide>answer	4eZeWX
decide>ask	cbVrkc
decide>away	WcejvV
decide>chosen	fpWYie
decide>closed	apZfXm
decide>date	tUYjhc
decide>free	SZX/ba
decide>give	XdZitc
decide>hear	olahUX
decide>if	Vnijbd
decide>joy	dqZbed
decide>me	padhea
decide>meet	hgYsSf
decide>news	yYbXaf
decide>not	cuZhTj
decide>offer	TmdTuf
decide>others	nbSkWo
decide>post	mlTgiZ
decide>receipt	Yrceed
decide>refuse	hfbVmj
decide>step	XnX1WU
decide>them	tjafZY
decide>wait	ivSaba
decide>will	xgacZa
decide>you	saVcmd
decidi	w1OTTW
decidi .	U/RRYU
decidi about	hpbcbY
decidi by	pfZcdd
decidi hello	rZbaed
decidi human	wWcaYc
decidi i	Stdbke
decidi media	0Padbd
decidi on	uSYhaf
decisi	6mSWbZ
decisi #	xcYbcX
decisi 's	pccXff
decisi .	zpXUZX
decisi ?	pYdUlf
decisi @d	sbcdaa
decisi about	qWcoZY
decisi after	Wtaccb
decisi anaest	pZddec
decisi and	qnYVgV
decisi are	thTXYj
decisi bad	Vlddnb
decisi before	ipUjaX
decisi but	arbeda
decisi by	5VUQtW
decisi came	SUaecw
decisi come	tYdbdd
decisi comes	uZXgaa
decisi contes	YuZeea
decisi day	xjQUXW
decisi depend	bqdeeb
decisi disabi	sWedee
decisi dog	sWcbib
decisi due	tXbaed
decisi fell	aadduX
decisi follow	tkWeZW
decisi for	0ZjWaS
decisi from	qibeXY
decisi get	aodddd
decisi gets	pbcdec
decisi go	yTYdda
decisi has	drXccf
decisi he	dpceea
decisi hello	hjUbfi
decisi human	yWYadb
decisi i	dirbaV
decisi in	7ZNbaX
decisi is	jwPbYa
decisi it	yPbidZ
decisi lands	waXbbc
decisi life	yZZZcb
decisi made	Wbeefq
decisi media	5iNXYT
decisi no	Tpjbig
decisi of	QqcXoj
decisi on	ybWkZV
decisi pendin	cwSabf
decisi priya	rcZacg
decisi produc	pWeeff
decisi stands	bcdecq
decisi takes	pbcede
decisi the	vSaecg
decisi there	qXjadc
decisi though	brceeX
decisi to	roZRWf
decisi unit	zcRQhW
decisi until	sWYicc
decisi was	N4VTjh
decisi we	YVtcdg
decisi when	Sudeed
decisi will	0kTRYU
decisi with	hsZbcX
decisi within	qjQTnW
decisi yet	qaXjda
decisi you	TwZZcg
deck	HZpkXr
deckha	ZUbevi
deckha .	ddXWxc
deckha in	mVZUrc
declan	fYmWfm
declan and	acbpch
declan for	edrYcc
declar	SVb+fX
declar before	ceecoc
declar by	ebascZ
declar is	fZTwdb
declar of	RXczlZ
declar on	tabedZ
declar the	cdecpc
declar which	dbbrcd
declar within	TjcvZd
declin	VVYUh8
declin .	WVPVs0
declin by	YaUehv
declin i	ckpdcW
declin in	qaXecf
declin on	Tdlalk
declin our	fdqebY
declin the	WatqbQ
declin throug	deeapd
declin to	YmKWU4
declin we	juddaS
declin within	aedcrb
declin your	XQQXR/
decomm	eaOifr
decomm .	abTkfm
deduct	gVkief
dee	dihWfi
deed	dXhtXU
deemed	Rhdhkh
deep	eaeode
deep breath	iYQgil
deep freeze	dT3bbX
deep propos	dbcrec
deepak	blbfjc
deepav	dVncal
deeper	cYWoaq
deeply	Ybcqff
defaul	eSlmiZ
defaul kinds	dacqdc
defenc	keYpYZ
defend	dcidfh
defer	iTgcli
defer about	ZdUhmn
defer the	eXpffc
deferr	ef+PWG
deferr .	gXwZdV
deferr for	cYqeea
deferr to	joaZdc
deferr until	eXqfeb
define	Xdqjbb
defini	8lSVWV
defini .	3bRYbU
defini answer	8PYZYZ
defini date	dpddec
defini for	rYebbb
defini hear	Wrdfee
defini let	rVeeee
defini maybe	bpcddc
defini media	sYbade
defini not	WxhacW
defini yes	jcdYqb
degree	Zgbqeb
degree certif	bddpdd
degree it	Tbduae
deirdr	fgmeeV
deirdr .	Wqcefe
dela	eYscac
delacr	Peokfe
delacr is	ebpcdd
delay	puTecS
delay .	juecbM
delay in	loVffU
delay is	atabed
delaye	frUieW
delaye .	VwQmXc
delays	d3SYbV
delega	apdfhY
delega .	erVicW
delete	RS5SVu
delete .	UabdU2
delete after	Sokhbb
delete and	creceY
delete at	ZdteeV
delete from	ZgYaYw
delete it	XU3Scb
delete the	fPldjj
delete them	ibXdep
delete your	WUucZj
deleti	aiikWe
deleti and	ddbpcd
delgad	fSucYf
delgad .	dapgbZ
delhi	gckeah
deli	SipcWn
delibe	jpYYgb
delibe .	gqciaT
delibe and	XqUYof
delibe at	Zqdedc
delibe will	hoVdef
delica	cYtZfe
deligh	UffZyc
deligh .	gfXYse
deligh if	aSWj0W
deligh the	caZapl
deligh to	VgiWvd
deligh with	iiqYYY
deligh you	cgVqci
delive	gkgfZd
delive .	kPnjWi
delive has	ectbeV
delive it	dpdZde
delive the	qgVefc
delive with	ZbWjcs
delphi	dYobnW
delphi .	jjUgmW
delyth	hlZZgg
dem	Xdpida
demand	Rflcne
demand .	VmjhYf
demand positi	deddpb
demir	ahhWek
demo	nVdalf
democr	bqZhZd
demons	dUlecn
demons .	kWshaU
demons in	carcdd
demos	hibndU
denied	fcdZkk
denise	hgqYfU
denise .	XjfmjV
deniz	iYiiiY
deniz #	ZebtZe
deniz .	jYnVje
dental	beTwag
dental plan	acaudc
dentis	fcrmdP
dentis .	fkvfUP
dentis hello	Udmjfg
dentis wants	kckVkc
denver	ZhatTh
denver .	adepbf
denver in	gqTZdj
deny	TWilfm
deny .	WZgVno
depart	cnebdg
depart 's	aVwcdc
depart .	goWOjn
depart and	aqTgie
depart boats	cYhccp
depart but	crYbcZ
depart certif	bcdqcd
depart for	noUacc
depart has	crcTfg
depart is	lRyagY
depart makes	Zqedbe
depart now	dxXeYX
depart on	ZderZf
depart will	agrWhX
depart you	dXZpdk
depend	W/VbXT
depend #	cZXnYp
depend on	Y/YVYQ
depend who	lsWTZX
deploy	bnibSl
deploy 's	cgabdp
deploy to	dfpada
deploy with	pccddd
deposi	hgWgjg
deposi .	dkWfrW
deposi and	cgSkkj
deposi to	rabcaf
deposi we	dbdadq
depot	eemmbV
depot is	ihoVbZ
depots	gbfpZY
dept	dagacr
dept .	mNlTkl
dept is	daZcdr
dept job	apbjca
dept up	dYbqXi
depth	eWbYmq
depute	fdccap
deputy	jOhohc
deputy direct	ZikWpb
deputy is	WepidX
deputy who	cbeqec
der	ahlbhc
der .	edrccZ
derby	YYjkdj
dermot	WqYffg
des	igTbgo
des have	ecYVcv
descri	cfmaak
descri and	depiWa
descri for	dXrdbg
descri she	Vgqdec
descri you	dYipba
desele	eeVdeq
desele .	eeVdeq
deserv	XlnUge
deserv .	WgmXqY
deshaw	jbflad
design	ZYbnaq
design .	cXhcbq
design a	aXbybc
design and	QhPYlv
design lead	iaXqcg
design on	Vefref
design we	fbaedp
desira	YfZagr
desira .	XqhdWi
desist	fnkSha
desk	dbhfjf
desk 's	bdeXub
desk .	Wekbpc
desk ;	ajcpda
desk a	deYcph
desk and	lkUWgk
desk at	oafiVf
desk before	cUYzaZ
desk but	mnVZec
desk by	McHuwb
desk for	YmjalU
desk from	XdjdZp
desk in	fTUfug
desk is	WZiRsm
desk job	maVkdh
desk of	hnYhiU
desk on	bhxSac
desk said	lhpZdR
desk storie	ddbbpc
desk that	ZfdYat
desk the	aVZnim
desk to	ZkShYu
desk told	fghsWR
desk until	OgshWg
desk with	sTUhej
desks	gZkkiT
deskto	YRvffb
deskto #	fpdedY
deskto finger	ZUpdbk
deskto for	cUndmd
desmon	lbZTmm
despat	gclYfg
desper	eTsieY
despit	lZjUhj
destin	cdakej
destro	bVlkjd
detail	bbckjh
detail ?	edeQui
detail are	aaqieX
detail below	ccdcog
detail by	aVnucU
detail change	uYcZeb
detail feedba	ebcecp
detail for	fYZbgr
detail in	aXXerl
detail is	iYacdr
detail of	gbfsWY
detail on	acWeX0
detail over	cqbcee
detail the	eomedS
detail to	XmUmfe
detail will	bggTim
detail you	ebpagd
detain	XcSeyd
detain .	liVdci
detect	jkXVrX
detect that	pbecec
detent	iZmZXm
deter	chZehn
determ	6kKNXg
determ and	pcdced
determ by	wbbYda
determ that	bRZab1
determ to	VlcZgm
determ within	ycXZcX
detroi	eYeWom
dev	Ugbmfk
dev the	bXjcXs
develo	ibVccs
develo 's	hpVeZh
develo at	mUcZdo
develo off	eaaZtc
device	ZhYidl
device .	Vamkge
device resubm	Umbgbh
devon	aWbleo
devs	haammY
dewey	WjZnhe
dewi	mgVZej
dewi to	adeYeq
dey	kjZdiY
dgm	kVXqja
dhal	diihfX
dhillo	hMmcjj
dhillo .	dascda
dhillo the	dbbgqY
dia	dRkjld
dia on	gYcddp
diabet	Vlkfaf
dial	bSosYZ
dial .	qedTbj
dial i	darbdd
dial in	WWQ7aY
dialog	kWbcmi
dialys	XjnXdg
diarie	Zcbimj
diary	icepcZ
diary ?	dccrbd
diary and	oTaqaa
diary i	gXedpb
diary in	sRXYod
diary like	cccrcd
diary says	pZaddk
diary the	hfUfnf
diary to	pdVake
diary weller	hhUegl
diary with	kapZca
dibs	ZbXntX
dibs for	Zfdfpa
dice	gbWYZv
dice .	hYcZds
dice with	ecddcp
dicky	Zpicca
dicky bird	Zpicca
dictat	Zkhhaf
did	aajWhs
did .	YOkfhs
did a	hhpUga
did and	dZdTqm
did ask	hlQZkk
did better	eaZdgq
did but	cgZcbr
did choose	cZScnr
did decide	dqdecb
did do	eYbeat
did enjoy	ecpced
did everyt	eccdcq
did get	ZfeiuM
did go	ioVded
did great	irYZac
did his	kRefnf
did i	faxXcY
did in	RdwfeX
did it	lOlQpm
did love	hbcbpb
did no	PQRcd3
did nobody	PNUY4s
did not	aagXgu
did on	ZiZiqW
did pick	lVecnc
did real	ihPikf
did ring	UYRrio
did say	keRcil
did so	UQpmhd
did the	oifMhh
did their	kinQZe
did this	fdqecY
did to	eVnahi
did try	biZacr
did want	dZjbZq
did we	gU1Jfe
did well	gwWhXZ
did you	PO/cUf
did yours	crjWbb
diddly	RtjXbd
diddly .	RtjXbd
died	mVuXeV
died .	bYwbcY
diem	cRdoij
diem .	gVXken
diem and	cbXpla
dies	SbrpgR
dies at	hiVqcX
dies on	adaube
diesel	XVniig
diet	iaVmld
dietar	heaich
differ	ccjccm
differ 's	TXseSs
differ .	ikZWpa
differ and	kcrWVZ
differ answer	fVdeeq
differ candid	dceccp
differ direct	YSISa/
differ has	cYpicc
differ in	ccecsY
differ job	WvpbXQ
differ the	dXYhpc
differ ways	afbZqg
differ we	eXfcgp
differ with	dbqacY
diffic	djYZgp
diffic .	btbZeb
diffic decisi	ddcddp
dig	YYZlll
dig and	dgbqac
dig is	dZabiq
dig so	cfgcpY
digest	cd3NXa
digest .	gYtZcb
diggin	iRcgoh
diggin in	bWYWzd
digi	ifhQmg
digi .	cbdZqg
digi test	qnUVdb
digit	qUnRhh
digit by	qRibbj
digita	XseVla
digita .	YyfXcU
digits	ZjngbY
dignit	bZdigm
dilige	icdebk
dilnoz	bXplUd
dilnoz .	ZYbsYf
dilys	jgTdmf
dilys got	lXUedq
dimitr	WWTqre
din	gXmnba
din .	cXsdXg
dina	ggTdpg
dinghy	laZpTg
dinghy on	beYqYg
dining	bdjTmj
dinner	Xkchje
dinner .	gPbtlb
dinner and	ZpUVgp
dinner to	aqadfd
dinner would	bqbhZc
dinsda	lOncnb
dinsda and	oVhffe
dioces	XZuQle
diolch	WjkhZh
diop	eoYleU
diplom	fWepai
diplom #	bcfqeb
diplom .	TgVpQy
diplom a	pmeRef
diplom copy	edYqde
diplom of	ecpcfc
diplom sent	rVkRXR
direct	jkVffg
direct 's	oxSVXb
direct .	YiTjim
direct ;	eapdfZ
direct ?	cWZwiY
direct after	qYbded
direct answer	pfadbe
direct are	itTZba
direct asked	TjZYks
direct can	cjrZWc
direct confir	pbdded
direct dog	cncemU
direct for	Vfgecn
direct from	lYpXcd
direct i	ghldSh
direct if	atSmcY
direct is	YxPddh
direct it	XhiYYp
direct looked	caXacr
direct loved	dZSojj
direct met	cacdcr
direct must	epecbb
direct no	dUvceb
direct of	YWjari
direct office	bXZddr
direct on	qcVnZY
direct quote	ibZZbq
direct ruled	YVZcnn
direct said	bhfVgl
direct say	wTTcdd
direct the	dcbYrf
direct there	bqcicZ
direct to	fiUpaf
direct wants	adjpbW
direct who	fpadkU
direct wishes	gqToZX
direct with	bYaxZg
direct would	UgTweh
direct your	cWhbbs
disabi	/OXgaX
disabi .	5QdchW
disabi ?	VWhybZ
disabi a	rafYee
disabi about	wSaadg
disabi after	VuagdY
disabi and	4ZcabT
disabi as	pfbbbX
disabi at	SefvZY
disabi before	iXauXd
disabi but	Vqacbl
disabi either	qkXbcX
disabi even	qXdeee
disabi for	piWiaT
disabi from	raebdd
disabi he	rTnUah
disabi i	7akOTT
disabi if	xXaabc
disabi instea	oOZtcY
disabi is	rPYrUW
disabi it	vfcWZX
disabi latest	Veerde
disabi no	QiWcdu
disabi now	cpIeVk
disabi one	tZedeV
disabi or	RYgnsZ
disabi please	iZgVni
disabi s	bYpUoZ
disabi she	3QgSXV
disabi should	sYedbc
disabi so	ncPamg
disabi sorry	uXZdeZ
disabi tester	Rnpeee
disabi that	jeUgcl
disabi there	sVjeeU
disabi they	eTclfk
disabi though	sadbcd
disabi to	eKmudU
disabi volume	gVazYY
disabi was	sXaiab
disabi what	tUdddd
disabi when	yPcddc
disabi who	UsZcec
disabi with	0MelXY
disabi you	4PYbfY
disabl	igjcZf
disabl .	dcpfeY
disagr	adqhVb
disagr .	hjkdYV
disagr for	XTondZ
disagr the	dsWcdc
disapp	aZceW0
disapp news	dZadbu
disapp on	cbrZfb
disapp this	dZbedr
disapp you	faWWW2
disast	kciVif
discar	gXYjdp
discar .	bXZkep
discer	ddlama
discha	gVdjmc
disclo	eYdZql
discon	aUaXcz
discon .	caXdet
discon and	dZaZet
discor	lVkZlc
discor .	dZqddc
discou	afgbkh
discou .	XqfLkl
discou is	edqadc
discou on	cpqXWZ
discou or	pZWamc
discou who	cWXpbl
discov	udcUjX
discov .	iegcpS
discov what	bqaddd
discre	Vgbric
discri	VbeydZ
discri .	YQnnZi
discus	flccja
discus .	Z2XLtY
discus before	cdbsca
discus i	dujTSf
discus in	gpXlWZ
discus intern	pieYcZ
discus it	dMrekh
discus letter	cYabvd
discus next	bpcfeb
discus on	eYdepe
discus reads	pWhZhd
discus the	odaVnf
discus this	bYbsdb
discus to	pdeXef
discus unit	hbfrUe
discus your	naVRit
dishea	ecfrVg
dishea steven	bdaqdd
dishea wants	dbdpcd
dishon	aYhlbj
dislik	XcfkUp
dismis	gTXZY1
dismis and	dcedap
dispat	Zdbjkg
dispat .	dcRYjv
dispat card	dZZtbe
dispat is	daaXql
dispat matter	hlVjee
dispen	gZeQue
disper	ehneXd
displa	gflaed
displa 's	dpXfff
displa from	fdsXeZ
displa line	aglihV
displa no	docdoS
displa on	dbdZeq
displa to	fdmkdV
dispos	ckYkhb
dispos .	gbTdpi
disput	cLpMiv
disput .	lagfmV
disput shippi	dcaXpk
disqua	pcVkch
disqua .	nbOpge
disreg	eopOjY
disreg .	ZXuUfj
disreg it	kjgQZl
disreg that	Yqbbkc
disreg this	dcpeeZ
disser	bkjXYi
dissol	ZMpbby
dissol .	aPqdcs
distan	gdoaRm
distil	riPfee
distin	XYRujk
distre	YZjsVW
distri	dZeimd
distri .	gTZimj
distri operat	kmTjeY
distri you	meuVUZ
distur	hTubZT
dither	RfVjZ0
dither .	WlXkYp
ditto	VjnfWh
dive	aXasak
dive .	iYNpZo
dive and	dZapdf
divers	bffdhi
divers down	apccec
divide	ewUVfb
divide and	cpXacg
divisi	lSyjWT
divisi .	efqfZX
divorc	cjhkaa
divya	YgdUgr
diwali	naghiV
dlamin	dmXlcd
dlamin conor	cbaqde
dm	vXXchg
dm me	ckZXsb
dm you	tRZpYb
dmitri	ejWgrX
dms	1RXeba
do	dedmfc
do #	aVXwge
do ?	UTmxgU
do @d	eRawZc
do a	VVX/VV
do about	kVdkci
do all	mUlgfb
do an	XoYrXc
do and	oWbpda
do anothe	cVkwbU
do any	Zqbceb
do anythi	mWxVXb
do apolog	qRjTfh
do apply	daabcw
do as	YcVmas
do ask	nUlXkd
do better	qefaba
do birmin	eWpegd
do by	SlkekZ
do clothe	iYcpce
do come	PH2caq
do confir	Ycaucc
do contra	bacdva
do darren	dZUllk
do dear	acqgda
do do	dZcshY
do dog	baased
do enjoy	ebpeea
do everyt	cpbYjY
do fill	ecaqcd
do get	VrfheW
do give	hepgcW
do half	dcared
do hello	cecgsV
do her	bfYvZZ
do here	cWqidd
do homewo	qceYde
do hope	UNkUqx
do hun	addpbe
do i	TeqikW
do if	gRyXgY
do interv	dcbqcd
do is	ljgWUk
do it	nKM6dk
do just	ZYasce
do keep	pXeUZp
do letter	ccRite
do life	dabtcb
do like	WwlYcT
do look	aaiZbs
do me	UXl2TP
do media	aZX0bZ
do mine	YZiwaY
do much	YphedZ
do need	VTX5lS
do nothin	eiukYJ
do offer	dWilqU
do okafor	Yhbdrb
do on	oWigVf
do one	aQP/YR
do origin	dUlidl
do our	jjTqYb
do promis	Urdefe
do read	XmRbtg
do reads	PaTvqc
do ring	UcesjY
do say	WkcmiR
do see	belTod
do send	WZVtke
do so	jehndT
do some	amXlVj
do sorry	dbbeeo
do teleph	deeYqe
do tell	cQcsie
do tempte	iVdhkh
do that	eXL2iY
do the	XWU/kW
do their	OmVxZh
do them	bRWtZo
do they	dmflVZ
do this	Tgamji
do three	bbeqde
do trial	dZZwcZ
do try	aafWdu
do tuesda	bkaaqa
do two	fiZrXZ
do unit	dOZzfW
do us	XLR+kR
do want	XpRtiO
do we	XkTZpn
do wish	laaWcq
do with	bh/TRU
do withou	bRTbh2
do you	TSiqzS
do your	feRpbn
doable	hedide
dobbs	YcnkWh
doc	TjYfni
doc two	dpbWhd
dock	ZgWsYf
docker	ZejiZk
docker applic	nXoScg
docker candid	fajjVh
docker dr	cVnjYi
docker kia	aipfaa
docker mr	kdQqXm
docker placeh	Xqfcee
docker to	adZcsd
dockin	WUnmlZ
docksi	bhZcjk
docksi .	VjZYgt
dockwo	oWsWSh
dockwo result	Xbqeed
docs	cbNkxc
docs to	Yedqae
doctor	bXhcmk
doctor 's	ifgjVd
doctor .	gPhfoi
doctor corres	cfpdeX
doctor were	Ydeepc
doctor will	cddscZ
docume	iekeae
docume .	iZqXkZ
docume ;	anSlmY
docume and	rhbWfY
docume as	fecZep
docume back	ddbbdq
docume by	XgUtcf
docume for	apifaX
docume have	qonNXR
docume url	jVngfX
docume verifi	feOuTj
docume we	cZVgbw
docume were	fbrYdb
docusi	auVZoU
dodged	ZoSglc
dodo	jYkicc
doe	kauWhT
does	fkZidf
does .	ewcTkW
does @d	ecdqcd
does a	iUXuYi
does after	XseddZ
does all	qjYZZX
does anyone	ftYZcc
does apply	ipWeea
does both	Vjdbjn
does have	hVkldc
does her	rfcgWa
does his	joWYaf
does i	asWddg
does is	drcZcd
does it	rbkXda
does mainte	caqddd
does mean	fnUaYo
does media	caZufc
does my	iikVhb
does not	ckadap
does on	vTdfdb
does she	qbaVqY
does so	pTgZam
does that	YVTrrg
does them	aXWyca
does things	epcddd
does too	cccdpb
does unit	hcXqbe
does we	fpbbda
does with	dxWbgV
does your	ZLn1bT
dog	yUZkdb
dog .	6QUmca
dog ;	jiOtbZ
dog ?	Vdkfnc
dog after	rTajYg
dog and	4ZdXaZ
dog as	hdYtUg
dog at	iYVycV
dog becaus	tPmhaZ
dog betwee	qXeeed
dog by	eVimlW
dog candid	qcdgdW
dog come	oXpYdZ
dog else	cedqcc
dog fellow	ZphjXV
dog for	VhgvRe
dog ghent	Zpebef
dog good	taZZbe
dog has	ZiYact
dog he	wjXUfV
dog hr	Tmdnee
dog i	8UUXdb
dog if	kVclkX
dog iii	eYgViq
dog in	kSmlfU
dog is	raWifb
dog leila	ecfVrd
dog like	leVqbW
dog linden	gaasab
dog mr	Wflgge
dog next	pYeeee
dog of	YihYXs
dog on	kRiejd
dog or	UVS6cb
dog please	bYftfZ
dog regist	bbuYca
dog roger	qbecdd
dog she	2ZcZYW
dog since	cadpee
dog so	vXYemV
dog tell	XZeucd
dog that	ffWbrd
dog then	vchdXT
dog they	2XhZXU
dog to	nUbnha
dog was	dcZPqo
dog we	waZcda
dog when	0PedZf
dog whethe	VcZhol
dog while	cccbrd
dog will	cZebdp
dog with	wTQjgf
dog would	Zccere
dog you	2OelgH
dogs	hTaing
dogs .	cYYfpj
doh	iWggje
doha	cqTUbp
doing	begmag
doing .	VnhWdh
doing ?	dcZrdd
doing a	YWV9VZ
doing by	facqcc
doing fine	ebqddZ
doing it	kbRnUp
doing now	bUheim
doing so	mkgbbT
doing well	Xcpedh
doing withou	aXYbdx
doj	fXfpWk
dom	glWkfc
domain	dtQXma
dome	fUhckl
dome on	Zcdqde
domest	YbncpX
domini	bduTib
domini .	cibUpf
domini it	fcpeeZ
don	mfmVXe
don .	ZUwYgg
donal	cWqkdY
donal .	bcrdcd
donate	cevhUY
donate of	eZcedq
donati	Zfnbfe
donati .	aepdec
donati for	ecpecb
donati us	ZqYYmb
done	ldebfh
done ;	epfWce
done ?	ddUgjm
done @p	padedd
done a	dWbedv
done aa	bYThqj
done alread	hbYebr
done at	lVemZf
done before	gYZzXY
done by	kvNsSP
done deal	TkSZsm
done dog	pZbedh
done for	bTvcVi
done got	pciUdd
done i	sUiPmc
done in	ubbibQ
done it	gjacpW
done letter	onYVba
done life	bcZrea
done mate	cedZrc
done more	bSbbhw
done now	qblXac
done on	gctafV
done online	edZqcd
done our	peeddb
done so	Zepabi
done that	fnnVca
done their	YRjqbm
done them	gaarcb
done there	bbbZbw
done this	fXWfip
done too	cYcaer
done unfort	pXeefd
done we	XsYdeh
done when	aqcded
done within	aeZvbZ
done you	aaWoqU
done your	sSaaqZ
done yours	iwbVVd
donega	bekkXg
donor	pcdcdZ
door	gNqchl
door 's	TMnZW0
door .	dTuXoZ
door ?	edXVub
door bring	bejWoe
door by	rWaqYU
door closed	ebSedw
door closes	dUZgdu
door for	hWgdap
door if	Ubqckb
door on	xUchXd
door open	dfbdZq
door opens	fZZaph
door reads	uXTfaj
door said	Vladep
door she	hoQmab
door shut	ikVbZo
door the	WmXpef
door unit	qaZYla
door we	qbcdea
door with	bRZZlw
door you	gZWetb
doorbe	Ypfddb
doorma	mWTjik
doors	QW2Rfh
doors at	cbqcde
doors on	edpcae
doorst	dUredf
dorman	bU2ccW
dorman .	dZtddZ
dossie	dheebi
dossie .	bgrZgX
double	cfqiUa
double .	gWicqa
double and	apecfe
double brew	ccqZdc
doubt	fgWWtg
doubt applic	meVled
doubt it	qTeeid
doubt the	dbfbpc
doubts	YiTdpm
doubts about	cdUinh
dough	kqTgbZ
dov	Wgghif
down	gcedel
down .	ceiSgr
down ?	bcmPsi
down @d	basadb
down about	juTXfa
down after	beagaq
down again	TbvUcg
down before	ZlURpp
down by	fLlber
down churn	WXjdpe
down exactl	VoYjdi
down for	cQd3eW
down gently	YKVUW9
down hello	mShdan
down how	ccaqdc
down i	fWocfg
down in	pRccmh
down it	qhTfZh
down me	ecadbr
down media	ubdaab
down one	csaabd
down over	gtaZkS
down paula	eVkail
down she	Ukbbbs
down so	gheXrY
down that	Uocfhg
down the	klOkkY
down they	TkaXar
down till	eplabV
down to	qYTgaq
down tp	aolddV
down until	iUwaZc
down well	gpZfeW
down whenev	apbeee
down while	daqeeb
down with	nqahVV
down within	sbacde
down you	dgXctZ
downlo	RaxbXk
downlo it	bcsYbb
downlo your	ecYeeq
downsi	aeYebt
dpo	efTcpi
dr	ccZlgk
dr correc	cfpZde
dr edit	gbdcZp
dr nige	YTpkdf
dr reader	hVhjlb
dr uncles	ceZpee
draft	VTkhwY
draft .	dciilU
draft agreem	dbeZrd
draft applic	edpaed
draft contra	YYZT4Y
draft of	ekVnXi
drafte	sPYapg
drafte your	dZdcqf
drafti	YfPlsd
drafti my	dcbcdp
drafti the	edXgsY
drag	lwMXeZ
drag it	qPWekk
dragge	eoZcga
draggi	l1LTaS
draggi their	cqXfee
drags	j0QSWU
drags .	cuXccY
drags on	X0XYda
drains	hWejdl
drains .	dUiWkq
drains and	rbedbb
drains follow	dpcecb
drains from	cdadqd
drains has	aeacfq
drains on	bZceeq
drains the	idVoee
dram	cZmaje
dram and	ebpecZ
drama	feoiYY
dramas	fhpXab
dramas .	carbcc
draugh	eafkfd
draw	agjcla
draw a	aZfhXp
draw breath	Ypcbde
draw for	RX4Khf
draw it	cabgrb
draw pain	pcbcde
draw the	YeTrXp
draw up	ZaOrxT
draw your	cfjZnV
drawer	eccefl
drawer .	cWmcYq
drawin	cfYlna
drawin .	fUidfl
drawin and	ebdtWe
drawin up	chTU2Y
drawn	XjVbvg
drawn .	OpTkcl
drawn on	dolTdb
drawn to	ddbebp
drawn up	ZcPc1e
drawn upon	apadga
drawn you	dZqbia
draws	fadpaf
drayma	TX1fZX
dre	Xjdegl
dreadf	ahwceS
dreadi	hVfXol
dreadi .	cZcWnp
dream	bnUUog
dream .	cvaacZ
dream and	eXdWpl
dreame	eheegf
dreami	hawTda
dreamt	bqmcSe
dreamt i	cbudWa
dredgi	drZaed
dresde	edgghe
dresde has	ccpedc
dress	bcefhl
drew	fLZPj3
drew a	hQlZWt
drew you	Wciape
dried	dcrVYj
drill	YpddSn
drink	1NYbqX
drink .	0QXdoV
drinks	eUVixf
drinks and	VaYoqd
drinks unit	bdacrd
drip	R2WdVf
drip .	N4OeVe
drip and	iRZggq
drip for	eZqecZ
drip i	bgddZp
drip now	WuWcba
drive	WkYgik
drive i	Wpeeef
drive of	Vdeeoi
drive to	ecucbX
driver	Xkqaae
driver .	Ubskha
driver gut	Tjkndc
driver visits	Vjodde
driver your	XqTfjc
drives	nYcdjg
drivin	WhhpeZ
drivin .	YjmmVY
drivin assess	dddYph
drivin fair	ppZWcV
drivin number	eaZtcc
drone	aeoXbl
drop	geazWY
drop .	gSjbcs
drop a	mpOlac
drop by	jQwcdZ
drop in	hNxdWb
drop it	VUd5aV
drop me	chSwZd
drop my	SXovYZ
drop off	TXduZm
drop out	SsapZZ
drop the	YWqZfk
drop them	XWjweW
drop you	zvSOXX
drop your	bWPwhg
droppe	VTehug
droppe .	Uedogf
droppe it	ecxZaV
droppe me	bZVVb2
droppe out	ROex5E
droppe the	gaVdrg
droppe your	edpdbc
droppi	ciqhUY
droppi the	cZuabc
drops	nwJeTc
drops hello	qXeeed
drops in	fcaqZd
drops out	guTTYh
drove	YVxnbQ
drowne	crkccU
drug	cdgggf
drug screen	cdeYsd
drug travel	coVbdl
drumme	WdqUgm
dry	eXkfqW
dry .	UWOX6i
dry and	hTuTja
dry for	dfYvSf
dry from	hccZqb
dry has	mgsPYY
dry it	acdrdc
dry says	fWXciq
dry so	aYsZbb
dry will	Vseace
du	VgYmij
du #	ggVfdm
dual	ZZnndW
duarte	dfbial
dub	hgebcj
dubai	aTjfsd
dubai .	YXhcvU
dubai to	cacpdb
dublin	PpoYfg
dublin the	Wcvdad
dude	YVhipe
dude .	WeXfsi
due	foZtYV
due @d	YbcshY
due @p	sYdbec
due back	KhfxgU
due before	Zpdgdc
due consid	aZcbri
due course	G/UZZW
due disabi	cUasbd
due dog	jgSwXQ
due from	pXXZik
due hello	tTTqZc
due helpin	cpceeZ
due human	4TWXca
due in	jShuSO
due media	wQOuaX
due on	WjisXY
due partic	Wctedb
due priya	YZWzcc
due reads	oPcsYY
due the	Rbhqgf
due time	S+VXbY
due to	kbpNZo
due unit	qTJ3WQ
due when	Q0aade
dull	fWgffm
duly	Zabklg
duly .	iYeeap
dumb	ggdnWe
duncan	dfkVob
duncan .	cpbecc
dundee	dffjde
dunfer	jjladW
dunmor	jVqbcc
dunne	fdichf
duplic	ebKmwd
duplic .	eZPruT
duplic then	bdcpbd
dupuis	eYsaaf
durati	lSYfqh
durati has	cZVait
durati reads	vabYce
durati then	fpcacd
durban	jcYijd
durban 's	pgcZbd
durban .	hTUiqj
durban ?	Tlldjd
durban on	pcdbed
durham	hdjfbd
during	hSsbci
during my	VZqigd
during our	ccqXci
during this	VT0bdX
dusk	kZalch
dusseh	bamceh
dust	dmecee
dust .	krViYX
dusted	oeaeZh
dusty	dUplbc
dutch	Vokeea
duties	nnPhfY
duty	jddRse
duty .	koTeZg
duty and	ZpgbhZ
duty to	oZSTlo
dvla	UghPiu
dvla .	adhcXr
dwayne	ggkVei
dyers	hbblhb
dyers .	dZsedX
dying	rdZbfc
dying to	qfaZfe
dylan	idcjjX
dáithí	jdjYhe
día	cWhihk
días	dVqgZi
días .	cXxbcW
e	fchide
e 's	bWWcju
e .	Uiaiob
e form	fedqWe
e has	fsVbfd
e is	dpVcei
e recrui	XdvZdZ
e to	peZccg
e13	jdYekf
e13 it	Ydbsfb
e13 said	aXYcrg
e13 with	ciqeeU
each	ygZiZV
each .	hQgxWe
each and	iUUghr
each applic	ypZOXS
each candid	3iRgWN
each finali	fZbtbc
each form	ZphUdi
each get	qgdXcc
each give	Uidped
each had	cYbeer
each month	RjzVVc
each of	2XUpZV
each one	n4KWWS
each other	pihcbT
each page	ZYYZzZ
each person	yYTdaZ
each stage	WftYea
each step	bqcbed
each time	SxmVeW
each way	eapicX
eager	cleffd
ealing	cheaob
ear	ZnUjfh
earlie	avZlUf
earlie .	dwZXYe
earlie ?	bdasbe
earlie anyone	Zqccee
earlie conven	dbYqja
earlie if	pXdZle
earlie of	dneVek
earlie on	Utcdee
earlie opport	bvWded
earlie please	gUhfaq
earlie start	WWh4LZ
earlie than	P1UYbo
earlie that	arZgec
earlie we	Zpddee
early	cgeejg
early .	aQfnqg
early ?	edpZed
early and	RVihhq
early as	pWbjah
early but	Xepded
early days	ewQUVd
early it	cbcebr
early or	Vndlee
early so	uWZbec
early the	bXYVrp
early they	iXjWrY
early to	Z8RZXV
earn	ZYsjZc
earn ?	edepZf
earn and	cUohkZ
earn i	hUgbjl
earn now	ecipZZ
earned	dWmSoi
earned it	gZhUrd
ears	cVgcml
earthm	hWijha
ease	fifbZj
easier	Tclnge
easily	gmiRjZ
east	djSiek
easter	gS2YdT
eastfi	gZcijd
eastga	iTekgi
eastsi	cgWgfn
easy	hXbcXw
easy way	ZXahcu
eat	jQdlcm
eat .	aUZhfu
eaten	uYiVhY
eaten .	qYebee
ebony	ehahbh
ecojob	dbsdeW
ecolog	djddnY
econom	dZYnfm
econom by	hZadap
ecs	mWeccl
ectc	oZWkfe
ed	gTohef
ed .	aToqcb
ed has	eapcdd
edelwe	cgZeji
edge	glXjbc
edge .	dpbdbg
edged	dbbeWv
edged it	dcceWt
edinbu	gnbYcg
edinbu .	WpXgak
edit	WcmmQl
edited	fXkUsc
edited .	lijRpR
edited and	Xeadva
edited ardent	fbUdol
edited is	fhphVY
editin	Viiifd
editio	gXnheb
editor	hebqVe
edna	gRZgbw
edna school	gZaedp
edtech	YTawid
edtech #	gaYcYr
edtech .	Vnclbf
edtech test	cVU1XX
edtech with	aYdXsX
eduard	hhVfig
educat	daakco
educat .	WbmbXs
educat of	mfSlhb
eeo	bcdqdc
eeo .	dsfbdW
eeo by	ccrdbd
effect	dddele
effect #	ceRarg
effect and	aZsiba
effort	cZdpdf
effort .	dTaood
effort is	aetYdd
efhari	fepagW
efhari .	Zfpddc
egg	iieWhg
egger	banckc
eh	dmUegi
eid	lehWlY
eid a	edcdpc
eight	VfZjoh
eight 's	eaacbs
eight .	VlkVkf
eight has	bdeWrf
eight licenc	ddbccq
eight places	rVdeee
eighty	fZnYif
eilidh	ffbcbp
eimear	jahXqX
eindho	ebcdmi
eindho .	hZaaqf
eish	gaZnic
either	0mZcXW
either 's	Yfdcqd
either .	UulWUi
either a	2ZYXXY
either an	xYbZcb
either as	WvZddc
either event	tUedee
either from	Xrbefe
either i	itVcYb
either if	Zpedee
either is	cbfpdd
either love	iUimed
either of	giZgVl
either side	Yarecb
either so	jmmbdT
either they	beaedq
either way	/WTedS
either we	cVmeii
elabor	dXheap
elbow	mZgjbc
elders	dbbXzY
elders .	cXYcrh
eldore	Yhcfkj
eldore letter	eeZqcd
eleano	gfckaf
eleano .	Zaapbl
elect	kWVfta
elect you	bZaYrl
electe	WSFL91
electe .	hVYYmp
electe anothe	bXbccv
electe dr	bXccbu
electe mr	ecaear
electe not	fbaeas
electe to	cdRWtn
electe you	XiVU+J
electi	nWqedU
electi .	ggpYcb
electo	vaZUie
electr	ahekef
electr and	aqVmYf
electr nobody	kiVjde
electr until	cbqccd
electr up	aihmVZ
elegan	ecgebm
elegan .	YahcZt
elemen	Ucihcn
elemen .	Yeajap
elena	chldYg
elevat	dZiehh
eleven	piOlbe
eleven it	tZTmZb
eleven test	iXTcnk
elf	cWdjim
eli	Rcdhds
elif	fUbkmf
eligib	fjYedj
eligib .	YYYaro
eligib for	brViad
eligib person	esdZaa
eligib the	riWcfZ
eligib to	cabdds
elimin	RmYZnp
elimin .	fbbXev
elimin engage	ZXvYfV
elimin knows	UwYabd
elimin with	cWeddt
elin	ebiemX
elise	idWZqf
ella	acsXai
ella .	acscea
ellen	ZmjdXf
ellery	ZXchkn
ellie	gdbbki
elliot	ZSlaZv
elm	Qqblia
elmhur	WfrieU
elna	dYcoVo
elodie	ewUYjV
els	odWeff
else	bWhgfp
else 's	amadPs
else .	fWgZet
else ;	gkUehg
else about	kVljca
else again	fUpdei
else as	gYYadv
else before	qZibcc
else but	WqWhqQ
else came	ebrdea
else can	cjVpdd
else does	acgW1P
else down	flRdik
else either	efqeeV
else for	eckTWt
else gets	adWZri
else got	oXeTZm
else has	cSQsax
else he	cUufbc
else i	kTcdra
else in	ZeUYnr
else interv	kpXada
else is	iWiVds
else looks	pdeadd
else no	bYhsbb
else on	bekQZr
else opens	eXaefs
else patien	bZrdee
else so	gahrgT
else stays	dcYqee
else thank	ZaSdor
else the	ZSUrng
else there	dqcdea
else they	UfXvef
else to	YPtYgo
else told	ddqeeX
else turns	cyYZbX
else until	anWemd
else was	ZQqfYs
else we	eRZ4oK
else when	ehaWqd
else will	hRadew
else you	jepkVQ
elsewh	UMdVW/
elsewh .	ZGaRX/
elsewh and	dXwWee
elsewh in	fbZddq
elsewh on	WkeVre
elsewh tell	cpagbZ
elsewh than	dcYddr
elsie	lehVlY
elske	XZrjfX
ely	aWegmk
em	gkZaej
email	jbghcf
email 's	dRrjhZ
email ;	fbpXee
email ?	bbWreg
email a	Tmalaj
email about	UoWkig
email addres	Vf/NXY
email and	ZfgpYd
email asking	fVqUhj
email at	neYYYq
email becaus	VVwjXd
email before	oaamhV
email below	tdadfW
email by	7KWjZZ
email confir	cZpeeg
email do	fpeWee
email either	Ypdcfd
email every	iVmddd
email from	oaVigf
email has	kgqXaU
email her	WUhzba
email i	agXkZq
email it	aVepma
email landed	bbredb
email list	ccpcce
email me	eNU+RZ
email media	idVndd
email my	acSwbZ
email of	jqgcVW
email on	0XTWXj
email once	Xreffa
email says	ipbdZb
email that	ihUaeo
email the	URT2nV
email them	SWixYb
email unit	qUfbaj
email us	kbbYcq
email was	XcpkdY
email when	VnrYYZ
email within	pRgjed
email yes	qcbcec
email you	tofOhS
emaile	gRqjeb
emaile #	YYUght
emaile before	badpee
emaile by	sZaZee
emaile over	Zaipcd
emaile them	ZZuWhd
emaile to	lSnehc
emaile you	bVgjco
emaili	aXbkuT
emaili me	deUqde
emaili the	nPjXoa
emaili your	YUdYwX
emails	tWqbZS
emails .	pfZchZ
emails and	Qjanem
emails at	bYuceb
emails sent	acqbfd
emails the	qhbcdZ
emails unit	qZSfaa
emails when	VZueee
emails will	UZvdeb
emails you	rWaZgg
embarg	cH9ZhR
embarg .	dTteee
embarg on	dZsecb
embark	qWnYcb
embarr	Zdiiai
embass	chVkjf
embass .	cmVcgl
embedd	ZUZhhu
embedd come	ZipdXd
embedd on	bdardZ
emea	ckgbic
emeka	qfaZga
emeka you	qbbWdk
emerge	agnhiU
emerge .	YegbrZ
emerge contac	cdbpde
emerge winds	fjVmXZ
emergi	ViWPxn
emergi .	QkgRyT
emergi and	pZTZkg
emergi chief	YRhloY
emergi is	cdbaeq
emil	Yfepdd
emil .	SlYueZ
emil god	efcXpe
emil on	bqUhcb
emilia	hjgacg
emily	ercbeY
emma	piebXe
emma .	eqXeee
emma strict	jeRlbk
emmanu	XTjegq
emolum	WeofkW
emolum would	eaqddc
emphas	jrXfXa
emphas ask	esadab
employ	Zaheoh
employ #	UfokeY
employ ;	aubYeb
employ ?	aacpfe
employ agreem	ZXYT8Z
employ and	ZdvmYR
employ as	dbaZri
employ at	dfZcrZ
employ can	dasZea
employ centre	edZpcb
employ checks	eZZjsX
employ contra	bbaS4Z
employ does	eYtYdY
employ for	fgXYbr
employ gave	qYZbdd
employ it	adYpbi
employ me	fYaZud
employ medica	bgbqYf
employ of	WfhWhp
employ offer	ccdZrd
employ questi	dedrXe
employ says	sOjcef
employ we	efpcbY
employ who	YSmgfm
employ you	XOSJ7x
empty	cechmc
emre	Qchsdh
emre the	YbpZkb
emre them	VUR3jZ
emt	glgZPk
emt to	Xpcjbe
enable	ZXfeZt
enclos	UUcl1b
enclos .	VVdiud
enclos accept	cedWse
enclos form	dcbata
enclos two	aahWri
enclos you	dcZpef
encour	YpVZYs
encour you	YeXZa1
end	gegWbr
end .	VguZZf
end and	UsNZhq
end answer	rfaadb
end before	didaXp
end he	gmhdeT
end i	kZpfXW
end if	mSchki
end is	dqZeda
end it	cSjYfv
end of	rWeVfm
end on	adeZbr
end or	crabee
end reads	qeaZbc
end she	YWSbnu
end so	bgecsW
end the	fWPjX4
end they	RVScf6
end we	hXkTeq
endeav	WpTcbt
endeav .	ecZedr
endeav to	UvZdde
ended	ZYaLj9
ended .	ldVUet
ended @d	Wqeeed
ended at	cSTUow
ended betwee	cVedoj
ended in	apgclT
ended it	TPnUT0
ended media	qXeede
ended on	oWoYTg
ended the	bUnXmi
ended up	WRbWa3
ended well	seYVce
ended with	ZkeYpc
ended withou	XkYddr
ended you	dhcnlT
ended your	caXbdw
ending	dThNf1
ending it	cbdddp
ending the	bYUZmt
endors	cgaikd
endors .	hhUjgc
endors @s	ccddpd
endors of	bbgpcd
ends	qYdPU2
ends .	oUgPUu
ends at	aYYlcs
ends dog	ieUqed
ends hello	zVZbjV
ends here	aSMTV/
ends it	dZWacx
ends media	xUiabW
ends on	fqlUWe
ends the	jpXcYe
ends there	cZeZdt
ends up	ZrqbXV
ends well	eederW
ends with	lThSfq
energy	jdcpZZ
enforc	ZVexce
enforc .	eadped
enforc you	ebdqae
eng1	YgVpSt
eng1 .	cfbbdq
eng1 from	ecZecp
engage	VQaK10
engage 's	hSihme
engage .	YSmXlm
engage a	aYRYW7
engage anothe	ZZVba0
engage as	dccaua
engage each	bhrXaZ
engage for	fcadZq
engage from	YaaVwe
engage has	eqWaae
engage is	oVgglW
engage somebo	Yaafft
engage you	SQNQ/U
engine	gadjid
engine 's	ZjWycU
engine ;	juUcaX
engine ?	bZdbtb
engine and	rgYWUl
engine davide	XRilqc
engine freela	dbskcS
engine in	cjXerT
engine lights	ddQpal
engine saw	iUccmj
engine says	ljdUbh
engine serve	Wdpcma
engine shift	meYhVi
engine team	Tpbjee
engine to	zUcUac
engine wants	gpceYd
engine will	aiapdb
engine you	ekqTbe
englan	fibkZf
englis	Yfhjaj
englis up	adUZcw
enhanc	ggjfYf
enhanc about	eabfYq
enhanc and	avaaZf
enhanc everyt	hfVilc
enhanc please	aYpbid
enhanc she	pVbddi
enhanc to	hUWdft
enhanc was	fhoVZd
enhanc we	edbeXt
enhanc you	QdsikV
enjoy	cX/PYZ
enjoy that	fpbYed
enjoy the	bczZaZ
enjoy your	hTtWic
enjoy yours	edpeZd
enjoya	oWYbki
enjoye	aW4WZg
enjoye it	WishbQ
enjoye meetin	dcnTbn
enjoye our	YN5ZYd
enjoye talkin	aZrbbe
enjoye the	aZsccg
enjoye your	kYpPij
enjoyi	kbZafn
enjoyi says	Vgbckl
enjoys	XnoVkV
enkosi	dSXlsg
enlist	XTefsk
enough	cVSdl1
enough .	bOkgoj
enough and	bSsgnY
enough for	mSWZhv
enough hands	XdTXZ1
enough it	ccgZsY
enough of	VpVkib
enough on	eacceq
enough people	agSabv
enough time	adecqd
enough to	YpRnef
enough with	lYjoVZ
enough you	emdTob
enquir	ckfffc
enquir .	XbxdTb
enquir about	apcYch
enquir an	eeeXrd
enquir b	eXWYpo
enquir minute	cbeqcb
enquir office	pYXhef
enrich	nUeRdv
enrich and	aYkabp
enrol	hhembV
enroll	Ydcibp
enroll two	cbaqde
enrolm	XpVqae
enrolm .	Vmghic
enrolm ends	WlbpeZ
ensche	bcgjhe
ensemb	dSmblg
ensemb .	hWqeba
ensemb i	eaqgZb
ensure	WQnoic
entebb	XUmQvl
entebb which	deeXqe
enter	UZd2Vb
enter it	Wdfsdc
enter your	acXxca
entere	gTlhkc
entere in	abpgeb
entert	ajVemh
entert retail	ijSbij
enthus	ZeXfln
enthus throug	epZZed
entire	edrXgZ
entitl	Xagelk
entity	gekbWl
entran	jZdbdn
entran mechat	sSkVbY
entran no	eaWeer
entran yes	Zgdarc
entrie	WZlXXs
entrus	hhfdfc
entry	aUZkjr
entry and	faVxbY
entry of	jiVehf
entry people	gYYecs
env	dbcoZg
envelo	jHuYob
envelo .	cSkdil
envelo i	pdjYZd
envelo number	dabsgY
enviro	eoOpeb
enviro .	Vrcddg
enviro can	cnVpcW
eoe	WaRknq
eoe as	bYWxcZ
eoi	Vdcnhi
eoi tell	Tjagjm
eois	pbjUfb
epc	UriYbi
epc .	VqiZci
episod	aetYfd
episod .	dfpceW
episod is	erYcdc
equal	Rehj1K
equal .	cbZZvb
equal ?	dYXjuY
equal discri	bZpkWb
equali	UdmVqf
equall	ZrQdfk
equall ?	bqdace
equine	dfbidi
equipm	ZkYapf
equity	ldXanf
equiva	icZmdf
equiva for	iWojeT
er	nWgZel
er replie	hVangh
erase	ecqXbe
erased	agflgb
erased .	jdcZqX
erased it	bcZtdd
erased saturd	dfpfWc
erased willin	qZccee
erasmu	jhelfR
erasmu proces	neVlda
erecru	cUqZed
ergo	cgmhYc
erik	fWggle
erikse	labjaj
erikse 's	eaoded
erin	Vinchc
erin .	VerjhT
erp	bZpgbg
error	Zcleei
error .	egPted
error ;	bdaeeq
error and	gdkVam
error on	deoZde
errors	aakZlj
esbjer	gfikWd
escala	Wacilj
escape	mXdYqc
escort	fkdheZ
escort .	epcaed
escort about	dZpeed
esg	cWcapn
esg .	hUbYvd
esg from	YUaoWo
esi	XrdlaX
esme	jYhbXm
esme the	kZXdap
españo	dekcnW
españo .	dargcX
especi	adicfl
especi you	eYhUko
espera	mWYbin
essay	SWX/VM
essay .	ibUrXa
essay by	bcdrcc
essay can	bbcqed
essay due	bdZpee
essay has	ddpZde
essay is	eWbuea
essay on	hoWoVQ
essay to	YVdwce
essays	fhZoWh
essent	jlpUUe
essent .	VhoWjg
essent can	eXdrde
essent it	cpcdec
essent no	asaddc
essent that	aY0YYa
establ	XikhYh
establ .	cfsZdZ
estate	baWkph
estate .	XRmhlh
estate and	cfeapc
estate words	acducZ
esteem	hekebd
esther	VbrjYg
esther do	fTndem
estima	Wbkgap
estima in	hUqcdg
estima off	darbcc
estima out	YgZZax
estoni	hUjpZc
eszter	ajlYef
et	fccjXl
eta	llSbjc
eta .	ZmkVmW
etc	hcYgZq
ethan	de0Gib
ethan .	glnScZ
ethan is	barddc
ethan will	Vkbedo
ether	UYvceh
ethics	gecnWg
ethics exchan	fqbccc
etrusc	ZaiueW
etrusc go	Vkmfcd
eu	leYedj
eu .	dgieSn
eugeni	WcmrXe
eur	WbljnZ
euro	eihecc
europe	ZYrhiY
europe .	dXxPlX
evalua	h0KZee
evalua .	gyPhaT
evalua at	epbWdb
evalua by	pfXbde
evalua is	YyYacX
evalua of	ffXaat
evange	Ybkclh
evasiv	dqcddc
eve	hkWbbm
even	fmdach
even a	jTpfZg
even applie	dT0ecW
even date	rdeacb
even got	VUckS1
even happen	eXpefe
even i	dpbddd
even if	1TTYbh
even kaizen	bubdaZ
even look	XkUjbn
even mean	atbdda
even met	dracZf
even read	apdefe
even say	WtehZc
even so	hWaegp
even that	XxaYbX
even think	cpblYc
even though	ikPchk
evenin	eWksac
evenin .	cP1mXY
evenin ?	cXa0bX
evenin at	fdrXce
evenin class	dekUkh
evenin is	dcsaeb
evenin it	fiVali
evenin shift	eZbqjW
evenin suits	dcZrcc
evenin that	ZnTmbf
evenin with	WTksZc
evenso	YhqgcY
event	nnnSVc
event .	iiTraY
event is	ccfVdp
event that	l2aRZT
events	hpoXZT
events and	dfpabf
events in	aWrkda
events she	drcZdc
eventu	A/KQQT
eventu .	O/RWZZ
ever	VcxXdl
ever .	dhiPpg
ever ?	Yscced
ever a	eTqlfa
ever applie	Zavbcc
ever asked	abvdba
ever been	gmUmgY
ever brough	dYucdZ
ever come	iYzRYe
ever get	ajqYac
ever got	bfqdba
ever hi	XkTbom
ever i	dZqddc
ever is	jZVeeq
ever no	aVdmeo
ever one	cebfYs
ever receiv	iaUgim
ever so	ZcekWq
ever told	bTtefa
ever you	dZpblW
every	pdpXcZ
every addres	XYS1YY
every applic	2eUdXW
every appoin	hevZWZ
every candid	8XYdVV
every case	piVddc
every day	TfjUol
every finali	qkUiVY
every friday	aZ1WZb
every hire	lZvXYa
every mail	VuXeee
every messag	pXbkea
every monday	gSrbdd
every month	oSsWea
every mornin	YsSndb
every one	vlPXWj
every open	WQ4aYj
every other	ZXxWsP
every post	mUxdaU
every recrui	cS0edX
every right	cqdciX
every saturd	SYiVxc
every second	pciaca
every single	guTcdb
every site	eXsfbd
every stage	cpccfd
every succes	cZTeY2
every sunday	ZfqefU
every thursd	gXlUnf
every time	YygUZW
every vacanc	bUzbXd
every word	gVUimo
everyb	0jfXVX
everyb .	qmoUSV
everyb and	udsTYT
everyb before	sUbdci
everyb by	uecYbY
everyb does	bZhrYb
everyb gets	zYfaYZ
everyb has	rXlcdX
everyb hears	yTUZdc
everyb is	hsaaVe
everyb now	ieZoaa
everyb on	vThkXV
everyb unit	jpVcda
everyb will	vVZdee
everyd	kYTqdg
everyo	yhiWYY
everyo .	ragfYc
everyo a	ipiZWa
everyo agreed	dZbgpd
everyo aisha	qacdee
everyo an	Zrccdc
everyo at	Yc3WeW
everyo before	sjeRdc
everyo by	/JQdVY
everyo dog	qbbede
everyo else	jfSqwH
everyo eventu	Xqbded
everyo for	ctdZdY
everyo gets	wYdZea
everyo has	X1UbXV
everyo hears	qcfYee
everyo here	UmqTla
everyo i	eapgae
everyo in	uXfebW
everyo is	hvbXba
everyo it	rRnbga
everyo know	wdXXac
everyo media	uZZabd
everyo on	rTraPf
everyo once	Ypchbd
everyo the	qfccba
everyo then	Yqkaab
everyo to	Siqicc
everyo unit	yRVade
everyo up	cqdbeZ
everyo wants	iZpZag
everyo welcom	depcZe
everyo when	N2bddd
everyo who	pblVYg
everyo will	secYdW
everyo with	scbaec
everyo within	rYiacZ
everyo yes	tZccdc
everyo you	uYbZfZ
everyt	dhtbfV
everyt .	ifoYtK
everyt after	coRlhb
everyt and	pmhWfS
everyt by	rfabda
everyt deposi	cqWieb
everyt from	esYdbc
everyt here	erfcfU
everyt i	jQtagc
everyt into	cXadtd
everyt is	Xa+ZXX
everyt over	qYddde
everyt paused	dascdd
everyt right	dmYaZp
everyt stands	aZtddc
everyt stoppe	dZpefd
everyt takes	Wuadce
everyt that	rhWaZg
everyt they	dlneVa
everyt till	cQyddc
everyt until	eSxedZ
everyt up	fbYsdd
everyt waits	csaeab
everyt was	bchaap
everyt we	dojMjb
everyw	fjWmaf
everyw .	aaSmkm
eviden	Ucfpdj
eviden of	XaXrjg
eviden thin	Ubomcd
ewa	VVfllj
ewa .	adeYqh
ewan	aXelqa
ewan said	idVkhg
ewc	PsqZdW
ex	lToUNu
ex .	dccdcq
ex boss	bcrdcb
ex collea	febYYs
exact	lkSeja
exact #	eaedbp
exact .	miSebj
exact phrase	paedde
exact words	hfSYvd
exactl	dMjrlZ
exactl .	Tpfibg
exactl @d	pbdbee
exactl as	gXnbmU
exactl what	YRgyeY
exam	hUa/SU
exam for	cbipcW
exam the	eYbree
examin	WlUkjj
examin by	bnVpdY
examin the	ZpcXlb
exampl	tTanfZ
exampl .	iRXhnl
exampl and	tgdYdZ
exampl direct	dddodc
exampl i	zcZbXa
exampl in	jXsbZc
exampl is	bcbrde
exampl when	pYdajd
exampl will	rXddde
exams	ehghdc
exams .	bevgaS
exams and	ascdeb
exams unit	hUYrdd
excava	dXfXlm
exceed	eQljfk
exceed .	iSwVVj
exceed your	ghZoaY
excel	cfTlij
excel i	dfbpbc
excel told	XrZfbe
excell	lWabmh
excell .	dXXcmq
except	hgdggb
except 's	neehdU
except ;	hkdUek
except at	debnSo
except has	bYnlUj
except home	fcqedZ
except in	dZahdq
except it	dWpeai
except luv	mhiSfe
except the	Zqaibc
except you	adodmU
except your	cpmXbY
exchan	agXlbn
exchan .	cXeceq
exchan told	fqbccc
excite	ffhfjZ
excite to	igWcsZ
exciti	Xemdfg
exciti .	adtbZc
exclam	fWhtbU
exclam .	dbpgdY
exclud	gZVjmj
exclud .	hcThli
exclud from	Ybbicp
exclud words	accqee
exclus	jfXehi
exclus .	VjiaZm
exclus ;	achqdZ
exclus from	iYYcrd
exclus has	Zpeeec
exclus the	jbaXpi
exclus to	cddXUt
exclus you	hVtcac
excuse	eefhbh
excuse .	VbUjeq
exec	WrZmWf
exec .	VkVlif
execut	hbkhad
execut corpor	fXpffc
execut direct	cpbbee
execut from	afxXaX
exempt	WYlkXm
exempt .	jUZkjh
exerci	YbW7Ve
exerci .	icZsba
exerci ;	gdZpbe
exerci and	SQXufr
exerci are	qaebec
exerci at	bnSmef
exerci has	gffndV
exerci in	Xkaqca
exerci it	VftegV
exerci on	UYkxZa
exerci patien	ZrcZeg
exerci upload	dlkVee
exerci with	cpThed
exeter	gYgbik
exhibi	kbbhff
exhibi .	gdngVd
exhibi are	dZfbdp
exhibi race	Ypaddg
exist	YQohVv
exist any	bWXcb0
exist in	peYida
exist media	cUsefe
exist yet	dkpXeY
existi	XgdUUy
existi securi	eZcedq
existi staff	ceVdcu
exists	ciSeXy
exists .	WeWZY4
exists but	fpadbe
exists the	eZpfec
exp	bkXjtS
exp .	YhdgqW
exp with	goWfce
expand	mnbTZf
expect	vjTlZY
expect .	Tpbbmg
expect ?	dbbtYd
expect a	tjYafW
expect all	Ucjjck
expect an	7VRaUW
expect and	WchpSm
expect any	bVQcd1
expect at	VYZthh
expect by	gaepbd
expect ctc	afardc
expect for	bZZxZc
expect from	fhXqbb
expect her	tZdbdb
expect i	aepgeY
expect in	oRctUc
expect it	cuaheT
expect locks	epYecc
expect marnie	bUZhfp
expect me	iZcrZY
expect media	pibadZ
expect my	qdXfeY
expect no	Vndffj
expect our	trSTYZ
expect salary	cZYyVd
expect so	fpaeeY
expect the	olaXfV
expect their	rYecee
expect things	WuZdec
expect to	/mQRXS
expect unit	uWcade
expect us	nwUQaY
expect we	sbaced
expect you	DGO/sQ
expect your	XWZzea
expedi	XnerRb
expens	YRsdXr
expens are	VTqcYn
expens claim	aatXYj
expens for	hsNZXo
expens is	lVngbb
expens team	baiqdY
expens will	dbZdds
experi	cYeVc2
experi 's	qWWcem
experi .	WaYYW8
experi and	fUUahx
experi are	axabeZ
experi at	fdpXeb
experi but	lhecnT
experi by	jZtWdY
experi in	bWXiax
experi is	iUaXjt
experi of	YZgSX4
experi so	eaZdes
experi team	cZuVed
experi the	qdbdcb
experi which	caffdp
experi with	eUoWZu
expert	jdgWld
expert allow	kbgWUh
expert wants	ioSQnh
expire	SUmpsV
expire .	UUYjui
expire in	XYtblY
expire media	ecapfc
expire on	XXrXrb
expiri	ckbckd
expiry	lQZpXn
expiry his	dbcedp
expiry you	rZZlZa
explai	fWcqXm
explai it	pPUpdc
explai the	UcayZe
explai what	Zpajaa
explai why	iXcaas
explan	YaUncr
explod	Ucofbi
explor	Yaleek
explor conver	eddpcc
expo	cilRdi
export	XlNgmm
exposu	XthaYf
expres	edebhk
expres .	oMgZjm
expres applic	hWZepg
expres intere	gqYeeZ
expres is	drbcfY
expres man	VkncWd
expres of	lVXddq
expres with	cfbqcc
exquis	gZWtWj
ext	ZVljan
extend	TgYX2h
extend .	YVde2V
extend a	ebbcdp
extend an	XVWWn1
extend the	lpYZcc
extend to	RbhZvf
extend you	VXbU6c
extens	YQthlb
extens .	eThigi
extern	Xjlhcc
extern candid	araZbi
extern hires	cdpbbh
extern recrui	eWrefd
extra	kiWkfa
extra it	fhbqZZ
extra no	Wagces
extra you	Sigejl
extrac	ebpdfa
extrao	eWgmWm
extras	nViWPs
extras 's	dbsbaX
extras or	rddYee
extrem	hcddfk
eye	ecYmZn
eye .	YWjvZY
eye of	cdYred
eye on	mlXSam
eye out	ZYZgfu
eyebro	VclsdY
eyes	lcaheg
eyes .	ZYhlRq
eyes on	pheZdZ
eyes tested	dbcqbe
eyes then	oUckee
eyesig	Tffkej
eze	mefeYe
eze after	imSddl
ezra	bZbhZt
f	hlXanY
f .	bhRdvX
f down	csbdeY
f number	bdYrbe
f2f	bXpbpW
f2f .	ZTpXwN
f2f from	ccaetX
fab	qZgWlZ
fab .	nTnWnW
fabian	ZYXcgu
fabian rehomi	ZgXddp
fabio	XYrmbZ
fabric	Zaddgr
fabric 's	hdcZbp
fabulo	bgXqaZ
face	cbaneh
faced	Vblgek
faceli	Wdreeb
faces	bgldae
faceti	edekee
facili	fZUtci
facili .	hgVlYj
facili by	bcrgcZ
fact	WYdflo
factor	XXmdnh
factor .	XfmYYp
factor but	ecbddp
factor with	bWTZon
factor you	Zebjpa
facts	kcRlVs
facult	gpUfbh
facult to	fqagab
facult votes	Ypeedd
fail	apdfcb
failed	QVWUi7
failed .	epXYfi
failed ;	Xqeeed
failed his	acbhyQ
failed it	bbdbeq
failed mailbo	dcreeW
failed on	edacep
failed the	VRUNk5
failed to	agiWZr
failin	dockZX
failin a	Ygdpde
failin serves	kneUee
fails	itUZcc
failur	fTUhzb
failur .	beXira
fair	hdsZXg
fair .	YnjiUe
fair ;	eiVefn
fair all	lToheZ
fair and	kZtcYW
fair chance	apeded
fair enough	vUpWVa
fair i	YXarUs
fair in	YYxbaa
fair is	XaySai
fair jeremy	fhVYhk
fair on	XfqiZc
fair play	ZaaVqp
fair playin	geqcdY
fair questi	bpcWhj
fair they	ZVqbif
fair to	hlXSfq
fair winds	chZbeq
fair you	hWabds
fairla	fWkjjV
fairly	aVqafk
fairne	eldZhd
fairne .	cmcTjh
fairwe	ecnhVg
fairwe and	eYxdVY
fairy	cajeel
faith	bRpZZo
faith .	eXpbbf
faithf	ghWbng
faithf .	ZmZVqe
faithf and	iVZpeg
fake	fbfgqX
fake deb	eeeZpd
falk	hZmVZm
falk .	caqedb
fall	NoWjbr
fall off	gWgobb
fall on	Uibccv
fall within	Vtbcdg
fallen	caQnjo
fallen i	bZetaa
fallen off	ooUaaS
fallen on	UUXhor
fallen throug	bVjmbk
falls	piNadq
falls .	qcUUeq
falls away	dbUcpn
falls below	eccYeq
falls off	fqZVgb
falls on	uVagce
falls short	babbes
falls to	Xgbpch
falmou	kglXWi
false	gjdZWl
falzon	VqWhal
famili	eibkec
famili on	mcdfVm
famili your	eaadsb
family	eZjekd
family a	ddpdcd
family and	VSadzk
family bit	hXWdqV
family comes	dcsddZ
family i	dfsfdT
family over	feeXqd
family reason	dY4ZYQ
family run	cYVqdn
family took	cdYcrf
family wants	eucVbe
family will	azVcZa
famous	ocmeXV
fan	YRqelg
fancy	PQovjd
fancy a	ZUfyUc
fancy being	dZZYsd
fancy it	XTobqd
fancy that	YY2YaW
fantas	iXbqiY
fantas .	Ydqddf
fantas ihnen	Zcdred
faq	jiuMaT
faq .	mleUcc
faqs	kchcdf
far	XvkcVe
far .	czgcVW
far and	apdibZ
far as	ZniaSn
far away	jUSbdw
far be	bpcedd
far but	rYddde
far down	cqccdZ
far for	ecqeeZ
far gabrie	dWcadu
far off	XkYqbZ
far one	cZpeed
far only	ZgqZec
far side	Yqedde
far so	gbUhhn
far they	arfcca
far to	dbtbcX
far too	cftblQ
far we	bscbdc
farah	fWmVli
fare	YhUfmj
fare .	fiYbap
fares	eedkdg
farid	XRernc
farida	dXelal
farida .	gXipba
farm	dcRodq
farm .	cjUadr
farmer	fgnfZX
farmha	UYnkbl
farms	fcqgYZ
farms to	bgijUj
farrug	faqmYS
fashio	bkWfij
fashio and	apdZjc
fashio in	kZTejn
fashol	jhelXW
fast	gkcnYZ
fast and	jPehar
fast as	XwgeZW
fast but	brbadd
fast it	cradeZ
fast the	pWdiiX
faster	mqSRTq
faster .	juRVYj
faster than	gpYbag
fastin	TpYkrR
fat	QlXU1Z
fat #	YXVdxa
fat andre	ecpcba
fate	3nPTWT
fate 's	rbZdde
father	eZmhcf
father 's	bdpbZi
father .	VNrjhg
fathom	XijmfX
fathom .	ahpUjc
fathom manage	cpdcdd
fatima	dYecni
fatima on	carhXZ
fatou	ZYdctj
fatou in	jVbbmk
fault	edWkih
fault .	ajVeZq
favor	ecehgi
favour	WafeZx
favour .	agPYlu
favour a	bafpde
favour anothe	ebdccp
favour answer	bZbder
favour before	ddcpea
favour by	dbcddq
favour diplom	dbbchp
favour in	ebccdp
favour of	VXSaY8
favour you	ataZhb
fawkes	fbVlgk
fax	YV3jVL
fax .	fbxXbX
fd	UTpmih
fd 's	Sgihik
fd has	dWpdck
fear	PlWXW4
fear .	ViZadu
feared	XbYhxc
feared .	amcnjO
feared the	edbeqa
feasib	bZdqde
feast	cXbogj
feast .	cZqjcX
feathe	iemcad
featur	oORkph
featur of	cZercd
featur says	iTjdhe
februa	RncSug
februa 's	apccef
februa to	accZse
fed	icbhgf
federa	Ybjfbn
federa .	bnfTXp
fee	Zfbgnf
fee and	Ybbdpi
fee post	giRcfp
fee printi	dVkZjj
fee will	cepfeZ
feed	UTn0Za
feed says	dVmoZb
feed to	bYjpZg
feedba	hdgSWz
feedba .	ZlcfSq
feedba ?	hYfZXt
feedba and	mkWmgO
feedba as	UliYan
feedba by	ufXVYi
feedba call	KYWVT/
feedba came	bTbcse
feedba due	sacbec
feedba for	phZadb
feedba form	XkmVbj
feedba has	UdrUfi
feedba i	TqgbYl
feedba if	TaedZ0
feedba in	2LOXWm
feedba is	quMaWZ
feedba matter	fVuUdg
feedba may	bbdcer
feedba on	Ob3SVq
feedba over	WWdZbx
feedba please	ddecdp
feedba positi	foVdei
feedba ring	Udeeet
feedba takes	qbceea
feedba to	pajXXd
feedba unit	wTVddb
feedba will	rejacU
feedba within	6RUVbZ
feedba you	cbdeep
feedin	YlTarf
feel	aYdXZ5
feel able	ddaddp
feel about	bkXepa
feel bad	ZZbfav
feel better	aOoobk
feel dress	eeWeeq
feel free	lijTcf
feel it	ceYZav
feel like	XwkbSb
feel of	cbolcU
feel that	aWcUY2
feel you	dbcedp
feelin	fXuWch
feelin .	fnjZfV
feelin and	hcscdX
feelin is	ccreac
feelin the	dapbdg
feels	gSZmcr
feeney	ZbphfY
fees	afkmXd
fees .	WhrjZW
fees and	aeXphd
feet	gbefgh
feldma	ZrZjcc
feldma .	Wrcede
feline	nXadbn
felix	gSngjd
felix .	rSqfYW
fell	VNaUn9
fell .	pZbbcj
fell appear	dctdaZ
fell at	ZVXYa0
fell below	abYVc1
fell just	aWYZcw
fell off	ogXXqW
fell on	RPUXv0
fell out	ZqdieY
fell over	apfkbW
fell short	bYhXfs
fell the	ddeduU
fell throug	iJodem
fell upon	dbddep
fella	Xkffgg
fellow	aYZcsn
fellow 's	Zfbcpf
fellow .	XWVoft
fellow and	pSaZjl
fellow as	cbeeaq
fellow from	deccpc
fellow got	jbpVdd
fellow i	cWmpcZ
fellow is	UeTixg
fellow of	bWeesd
fellow or	uXZcbe
fellow to	WeWgjp
fellow with	VWbZto
felt	cWiNY7
felt a	dpdceb
felt bad	edpeda
felt in	eeacep
felt it	dZaidp
felt like	rbjYcZ
felt that	ZcWUa6
felt the	YZWXY1
felt you	aiPWms
felt your	cZaaht
female	cghffe
female 's	bdXcpi
female it	fpacbd
female the	WZVvbi
femi	cUXrmg
femke	fiXalh
femke .	cgccpb
fence	ekVdbn
fence .	XuQVel
fenna	hZfkib
fennic	lafWnc
fennic .	dUlbrY
fergal	iWZYlo
fergus	aWjdhl
fergus .	abvagR
fergus for	ciWdbp
fern	bdafZs
fern on	easeeW
fern the	dbbcep
fernan	igdhUj
fernan .	Tjfjci
fernan custom	fpYeZd
fernan in	oZZcfi
fernda	XU6hWQ
fernda .	VerchY
fernda sponso	cYpccc
fernda takes	afpbde
fernda the	ercbbc
fernle	hVuhaT
fernle .	ccnmdV
ferrar	WnleZd
ferrar .	Wahdbr
ferrei	edSRlw
ferris	RrnaZi
ferry	jYcdki
ferry .	jlbVch
ferry is	aVspXW
ferry says	ZhRiho
ferry still	cfbpda
ferry takes	bsXgdb
festiv	Rofmbe
festiv .	UdngVm
festiv of	dedaqa
fetchl	gUWnbp
fete	eePceu
fettle	WtSdgh
fever	YflmbZ
few	ZqdlXc
few candid	epdcfY
few dates	cVZwdc
few more	b5RNYh
few questi	aTnsaX
few that	dbuZeY
few things	cXasff
few to	lqWWdd
few words	jRhndf
fewer	hfqeSZ
fi	ZmUmWm
fiachr	bbcYiv
fiber	caioRl
fico	beiife
fico from	edcZpe
fico sample	ZaXwbc
fico up	crcdcb
fictio	VhnekX
fictio .	cqbXjY
fictit	lXTlek
field	dkfWfj
field .	TfmVWs
field was	cfVZiq
fields	YYqajf
fierce	cYWgax
fiftee	gVZjmi
fiftee minute	cWbvia
fifth	fURghx
fifth .	bUWae2
fifth round	bcdqeb
fiftie	iheaeg
fiftie till	Zpebef
fifty	cflach
fig	fVfiem
fight	htYiXV
fight .	qdWiYb
fight for	lneiUY
fight hr	Xqeeee
fight in	cUlekh
fighti	iybXbJ
fighti .	jwYVYX
fighti for	aqZdib
figure	eWYqle
figure 's	ddcdrZ
figure .	oQagmf
figure by	cdcrbe
figure for	xWadYa
figure out	Ztbccd
figure with	dceard
figuri	hggmbU
file	dkgkVh
file #	defdYo
file 's	g5LhZU
file .	UWxcTp
file ;	fwTgbY
file as	actSZi
file can	ZWV9aV
file for	deUcYx
file from	qbecce
file goes	ckUpYh
file has	knUkYb
file in	biqdaZ
file is	ltThUc
file it	bcqiZU
file lacks	Ycbucc
file no	hbbcaq
file now	XrqRbW
file out	fcbpbe
file to	VkXzbY
file was	diZZbr
file whenev	pihSce
file which	dsXbeb
file will	eVgjfl
file with	gUnhaf
filed	nbcamb
files	bumbVW
files .	bjqaaZ
files and	iVriWa
files are	XnijcU
files as	biVbjl
files in	Yrddde
files of	btcZea
files yours	Zpgedb
filip	gdhfbg
fill	aXZ0ah
fill .	dbYcbw
fill any	dPuceh
fill in	Yad3Za
fill it	UbdrYm
fill out	cZQvjW
fill the	liNlbk
filled	ZTQcd/
filled .	YRKah/
filled ;	bpcifY
filled all	ZbOaZ7
filled and	csdcZc
filled both	daZcds
filled but	eeedtU
filled by	bbdXxX
filled for	cUeheq
filled helpin	cbdfdp
filled in	lVc4SS
filled intern	aZUbb1
filled it	XPMSZ/
filled its	acYbcw
filled nor	fcsffV
filled the	cTcYey
filled this	edVcet
filled two	rdeaeY
filled up	dcZcds
fillin	cNutRe
fillin anythi	dVqeeh
fillin in	jTitWU
fillin it	adUlZu
fillin of	dS0cdW
fillin the	cYdhbq
fillin this	eVmdef
fills	cmfYbe
fills on	UpkVde
film	fbgWil
filmed	Zgggdi
filmin	daelie
filter	ebeigf
final	tcSkbf
final .	RJOxX7
final and	aXZcb0
final answer	/XVJfZ
final call	okaUcg
final candid	hpbdYZ
final chat	aaYphh
final decisi	poZXbW
final figure	aeecpe
final for	qYecde
final interv	aSn2bO
final list	0lMEfj
final names	pdbdea
final nothin	euUdec
final offer	dedYqe
final on	Vaipbj
final outcom	qddZed
final round	TLexfr
final say	zgXUaY
final select	pVXidh
final sign	obdVma
final stages	jqaZdb
final status	tWdadc
final step	Xdesde
final three	YVcpbm
final vote	paeYeh
final with	agatbb
final word	7gSHfW
final year	eepYdc
finali	jkQhcl
finali 's	eddpcZ
finali .	WVboZx
finali for	kdTiei
finali from	Xcbakq
finali get	scaZde
finali gets	qacdec
finali has	kzaWRW
finali media	sZedea
finali on	tWZeXl
finali our	XyadeY
finali the	jpYThg
finali their	jUejej
finall	rKcZxd
finall .	oamgiP
finals	Yjglae
financ	glfcdc
financ .	bsgZdX
financ about	e6aXIY
financ and	peQQsf
financ as	capdde
financ before	pdeXdf
financ closes	Zpceff
financ contro	eWtffZ
financ direct	UbkpjY
financ financ	Waieqa
financ fuss	tTeeec
financ had	ZZcddt
financ has	oefUgf
financ i	dZrdeb
financ lady	dbbuZc
financ people	pbgbhX
financ to	euYZbZ
financ want	dZeoce
financ wanted	qabeec
financ year	XW2ebV
finca	pWZgck
finch	cedhlc
finch .	agYtfW
finch and	ibpbba
find	egffeg
find a	UVVshr
find an	Uucgga
find anothe	ZgopbR
find answer	Wdqefe
find any	irUYec
find attach	VYpdpX
find each	crbZee
find enclos	Vbkaqe
find feedba	aaebat
find her	Zsdbed
find in	bZUkse
find it	YUdlgn
find me	omXVZh
find other	dbaeeq
find our	rZhOlc
find out	7tLYUM
find someth	WTbkXx
find the	TY0Wie
find us	SaulVf
find you	ZtlbQc
find your	XQgWjx
find yours	qcdecb
find yourse	depZde
findin	dUjgkf
findin .	dYmikT
finds	gichhZ
finds nothin	caccsd
finds out	xVZZdc
finds you	aljmbV
fine	gXohhW
fine .	hdmkbT
fine ?	ZWpoZY
fine about	adqcZd
fine and	lgsUeR
fine but	UXXScy
fine by	Xbeogf
fine day	Vsceee
fine for	ZYRlwb
fine he	dfqbbb
fine i	pYbrVV
fine it	dccdpe
fine letter	ieVZhl
fine no	cbXsdd
fine print	ebiYpa
fine so	egRopZ
fine thanks	bZyYdb
fine to	ccYrde
fine with	UiUita
fine you	cZbVqn
fines	YcubeZ
finger	qefgcW
finger and	mfScmb
finger as	pdcdec
finger crosse	pwbTZP
finger it	ceZqdZ
finger rob	pZdeee
finish	hhbdan
finish ;	aiUdcq
finish a	ZrcZed
finish and	iWcads
finish before	cShuee
finish by	cTc0aa
finish in	YlUmck
finish interv	rTibff
finish it	VVb2Ye
finish me	dZvbZZ
finish my	bXoSub
finish on	vqSQfY
finish soon	kZkUme
finish with	jioaaU
finish your	henUYl
finlan	sXsZWV
finlan .	nVledc
finlay	dkgaef
finley	agfjeg
finn	hQeikl
fintan	bUflcn
fintan of	cUnoaa
fintec	dTjghk
fintec who	eZpbdc
fiona	Whcdlh
fionn	Wawaaa
fionnu	bicbjj
fionnu .	dpabdd
fire	acqjda
fire .	dldsUS
fire alarm	bbsadd
fire and	jqbbZb
fire away	vZUedd
fire cup	kYqdaa
fire divisi	dgsedU
fire h	dbqgca
fire in	dYqcff
fire mariti	bcucda
fire matron	hhVlaj
fire rotati	gUehdp
fire the	cWsdee
fire unusua	VY3eYW
fire weakne	ddZqee
firear	gZokXY
firear are	gZsYbc
fired	Unagdl
firefi	cdZoeh
firefi .	VpgWvP
firefi agency	eZVcdr
firefi and	aZXiZv
firefi has	fdpfbY
firefi post	ipZdcZ
firefi the	lRbrdd
firefi to	kXfcrW
firefi will	qZdded
firesi	ViSxed
firesi to	bpZddc
firm	iYchhh
firm 's	VVihoj
firm about	qcccdd
firm and	YYYsbj
firm answer	xVdbcb
firm as	cdjXqc
firm asked	eqbbeb
firm can	eXsedc
firm date	tccZbd
firm from	sXdaaj
firm has	ZVlbho
firm in	bXdrZj
firm is	ZqZejY
firm itself	gpYdec
firm of	ZXqhWg
firm offer	UZUX+S
firm only	adpYce
firm reckon	pOMoTn
firm said	kqWZbY
firm says	kUnjbc
firm so	qXXbjf
firm the	WsifXZ
firm though	eoUeck
firm until	ZWtedb
firm with	cVuddb
firm within	nbTqbb
firm yes	rbZalY
firmin	kZhZpY
firmly	icdbme
firms	YnfoZV
firms .	XYcrkb
firmwa	fbglah
first	clXgmc
first #	XZjcwY
first .	gvWadd
first and	h3RZaX
first answer	hTrakX
first before	Ytccdd
first bit	VbrnaY
first bookin	diaZpb
first but	kWqRgh
first chat	XWYwch
first choice	VmPelp
first class	xQbXYn
first client	dcdarc
first come	WXkwZX
first compen	bYadri
first conver	bpbaeg
first cut	ldUjXi
first day	SKaI/l
first decisi	Wbdedt
first do	ahXtac
first dpo	dZcdsc
first duty	ZcZdsf
first ever	VdTbpr
first exchan	ddcpbd
first femi	UYcwfe
first figure	hbdbrY
first four	ebbeYr
first has	kiTbkg
first here	ecbqbd
first i	ckQtbc
first in	kqWeaZ
first indust	bXU4XW
first ink	ebpeda
first innisf	adbpec
first interv	WqcpTa
first is	apVngX
first it	nnXOaf
first job	dUuckW
first light	bbZpjb
first like	Yberde
first line	dZedqd
first mail	YpVkZh
first mate	feebpa
first messag	cYkpcb
first month	aXpeak
first mornin	ibjWpX
first of	ejVbnh
first offer	dbaerc
first on	ZfXhwW
first one	WjoWnY
first person	Unmcea
first pick	afURjr
first place	XaqYmc
first placed	ibaape
first premiu	dcarbe
first proper	edeXrd
first ranked	knXZVm
first recap	cecard
first refusa	Ttcdhd
first round	btWcTm
first shift	PNNL/T
first sift	ZtXdYh
first so	cibxRY
first stage	dbUtVk
first step	crbceZ
first talk	gdbsUZ
first thank	omTadd
first that	escacZ
first the	mjWkUh
first then	fuYYlO
first they	sjSSdb
first thing	4KOnpR
first this	dZpjYd
first though	Roapce
first three	ZeZjZq
first to	TtqUfW
first trial	Zdctca
first two	fqaeaa
first unit	capfda
first up	qYdded
first usa	bectZe
first wants	bdepce
first was	rebabe
first week	delMwa
first with	dXbvaX
first woman	cXghsW
first year	cfbeqb
first you	eQWudo
firstl	Ygnfed
firstl .	edqUia
fiscal	RTgiti
fische	eZmhZf
fische .	ifffWk
fish	XemneX
fisher	sgbdcX
fishgu	VpkdfY
fishin	jecald
fishin from	qbddce
fishmo	gabgZp
fit	ceVhdr
fit .	Snbhjf
fit ?	efcobc
fit and	bWamhm
fit for	XbTdb1
fit in	bmbUrb
fit out	kelVhd
fit they	Yaeqec
fit with	eZdber
fitmen	cpidZa
fitnes	mcSemg
fits	YtHqcj
fits .	VwUWij
fits better	eacqbY
fits we	peabee
fitter	gfSYnm
fitter .	lZapaZ
fitter the	qfhaZY
fittin	VYUm1Y
fittin .	dsXUla
fittin and	gPbuSh
fittin on	fmWTra
fittin to	bdaYte
fitz	jmdWjX
fitz that	dcrdea
fitzge	VZUvtV
fitzge .	bZZfqi
fitzge and	bcbvYd
fitzge by	aZbube
fitzge of	fdaXrc
fitzgi	bhUkcm
five	gZdlhe
five ?	crbebY
five a	VUqWpj
five advise	cbcasc
five and	eVWjgq
five answer	Zacucc
five for	hZtZcb
five if	bbarcd
five in	uXUdfc
five is	kfVfdl
five minute	bUhvfZ
five of	qeXbcj
five others	bebhbo
five pages	jhSseX
five people	sfhWZY
five questi	SdX6YZ
five rounds	bfZadr
five so	qXedef
five to	bbbZkp
five votes	fcdepY
five weeks	cbfXrg
five year	cbgsZY
five years	bWYpel
five you	qZeZee
fix	RTb/YR
fix a	UdY1bb
fix anothe	epddeZ
fix anythi	bqYjdY
fix it	dVV/TU
fix my	ZYmpbc
fix that	cYcskY
fix the	QYkxad
fix things	dbhkmV
fix up	Zaetdd
fix when	aYcucd
fix your	bXbvgb
fixed	egkijS
fixed #	XiahqY
fixed .	SyqWdP
fixed and	ehqcaX
fixed for	hgTsda
fixed media	qUZlcc
fixed term	dapahc
fixed then	rhYWcY
fixed time	epceeY
fjord	geidbg
fjord .	cpYbej
fjordl	bebleg
flagge	dkciYj
flags	gdkccg
flap	Yfheoa
flash	XQaydd
flat	XUlbve
flat .	ienOsS
flat above	ZbaZzX
flat and	ZdTbuk
flat by	lXpcWb
flat no	eWVddw
flat on	Wabdhs
flat operat	cbVveZ
flat over	ecdepZ
flat postdo	eatbYc
flatma	YZocdl
flatma did	ecZgrW
flatma has	biuUea
flatma was	mbTqda
flatte	mYpcgT
fleadh	ajgkad
fleet	dajYar
fleet .	bsaeda
fleet test	cdbfcp
fleets	ketYVX
fleets .	depdac
fleur	ldcgcg
flexib	ZThnij
flexib .	cVkrfU
flexib has	cbcdfp
flexib is	jUhgjf
flexib on	ddesYZ
flexib say	hhSeme
flick	ddemmT
flies	rPigbg
flight	bdfnfb
flight 's	WlWmjc
flight got	sYcgda
flight is	aagpag
flip	hgjdXe
flip by	acbrde
fliss	iPjdem
flo	mdZbZn
flood	hXqacg
floode	daoQem
floode .	XgnUXq
floode for	jUsbdc
floodi	egajgd
floodi would	bldkTl
floodl	iXiYcn
floods	gmTbhi
floor	WWopgb
floor .	YRpmaj
floor as	gbpadb
floor ask	ecarad
floor day	daatac
floor if	easYde
floor is	blVmVm
floor job	khfVja
floor manage	ggYWqe
floor plan	VXjwWa
floor so	fQerjc
floor to	ipZbca
floor with	edcbpd
floria	cajZli
floris	dhSqlX
flour	cjciWl
flow	hiebZj
flower	RrZbhi
flown	fXaheo
flu	gcbmWj
flu of	feWqfd
flu to	dbdpde
fluent	RgV2gY
fluent it	bccqec
fluent the	eeYubX
flunke	naegdb
fluste	bggfjb
fly	ShYkqe
fly on	ZdmSog
fly out	Vcejpd
fly over	eZetYd
flying	Uakpbl
flying back	padhbc
flying me	WZdvdc
flying out	Vjfggg
flying to	WTwdcc
fmcg	YUhsia
fobbin	pTVoef
fobbin and	fbcpbe
fobbin that	deYsad
fobbin to	tcXbde
focus	ibccii
focusi	eddefk
fofana	cagZpf
foi	eaqcbc
fola	VmdlXi
folasa	UamXml
folasa ?	aZZXtk
folasa a	daucca
folasa me	blaZWr
folder	cblfgf
folder .	gekUhg
folder direct	bZedpe
folder is	Uhrbee
folks	guWfaa
folks media	jbWZep
folks over	Sueaee
folks to	btbabb
folks within	pabcee
follow	aldble
follow #	bpaccf
follow .	NoSj3W
follow ?	aXvVcd
follow @p	cTxdeY
follow a	aTejjo
follow approv	Tsfeee
follow by	kXWbwa
follow comple	fdadWr
follow in	pVgcpP
follow it	hpQobW
follow its	bzVbeW
follow on	kmakTZ
follow once	Xgberb
follow our	VYpZep
follow reads	qaZcfe
follow she	VtbabX
follow that	arZeaf
follow the	YZiQhy
follow up	hpOlZi
follow us	bb3LWj
follow will	dpcdeb
follow with	bYWcxc
follow your	lffRij
fontai	ecfYfo
fontai 's	cfYfcq
fontai withdr	eeYeep
food	YZfrhb
food .	hcXpgc
food hdmi	eadpec
foods	dcilZg
foods .	ferZcX
fool	aWenfi
fool 's	fUelci
foolis	fnbaZj
foot	eQkcjl
footba	UR/YYM
footba .	VW8ZXQ
footer	glWdak
footfa	ZcnVen
footsc	Xggjch
footwe	hiVeih
footwe .	ZsUbfj
footwe and	bkRffn
footwe is	caaacu
for	dbijdg
for #	iQrbif
for .	ZYebgt
for ;	alZreW
for ?	XXW1da
for @p	Ylapcb
for @s	Pmlcdk
for a	ecYxXg
for accept	aSrhnU
for adebay	YrUfhc
for admiss	ebeafp
for agata	dZrfcc
for agent	legkeS
for ages	cofVjY
for all	ca5QeX
for an	jffrSa
for and	dbVigo
for answer	uWVaam
for any	TayXdh
for anybod	dSkbdr
for anyone	XQtkQq
for anythi	YdzXXd
for applic	eZ3aXS
for appoin	aiZTyc
for approv	avYeba
for as	ZZwZnS
for asking	fWnPfr
for assess	bWpXoZ
for assist	bdffXq
for assure	paceec
for attend	blfSbr
for auf	XdWzba
for bearin	jlVegc
for being	gTgeim
for better	khRZap
for big	bYXybc
for biscui	lbaVrc
for blur	RiqkYZ
for bookin	ZauWec
for boss	bpbcee
for both	igfUem
for bringi	ebsWZj
for buildi	aqbldW
for but	egZeuS
for by	SYphig
for c1	eZcddr
for callin	RftZlb
for candid	gkpeTY
for certai	seZWjX
for chatti	fZYhdq
for clears	gfVqce
for coffee	XSZofp
for coming	cbpUbq
for commis	datcda
for commun	kgihaV
for compan	gcpada
for comple	ulgJdc
for confir	gcriYU
for consid	dubadV
for contac	ngkZaT
for cover	Ybcjaq
for crew	fcZeep
for custom	ZqZfed
for davide	liPjem
for day	cccrae
for deb	paeceb
for defini	3LfZbV
for docume	geSyYY
for does	fbYfeq
for doing	ejXSXv
for drip	eaqedY
for droppi	glqaUT
for duty	gVaVvf
for each	aXisgY
for effect	hgVjdi
for egger	bdpeec
for either	Vjcfbo
for employ	hmZbUl
for enquir	fjUgel
for evalua	X0TZeZ
for ever	hoVUtV
for everyb	smjfYJ
for everyo	bbmdUj
for everyt	USwchh
for excava	dXafeq
for existi	cepcdb
for exp	goWfce
for experi	cWYdcw
for family	cZviZX
for fillin	ZqlZcZ
for finali	apYhed
for financ	ffWdcq
for fired	dcbddq
for five	ekmdgQ
for follow	acqZYi
for forth	fVubdZ
for four	XXYgsh
for free	ZXsPYu
for front	bWaYlt
for fun	baqUYo
for fundra	Vmgehf
for furthe	gwVZcc
for fusion	RrjYSj
for future	dVfber
for genera	qcgWcc
for gettin	cSesWn
for giving	dlkMbp
for good	VKLDy/
for group	paXVdr
for guessi	eZdbep
for half	iXplbU
for hangin	pSXbUs
for has	ZRcmhn
for having	kVpPak
for head	hjPcgm
for headph	ibUjij
for health	datceX
for hearin	tZYiad
for heathe	ceabsZ
for helga	aqUcZl
for hello	afkqZU
for hemi	idVhdn
for her	aXmseX
for him	VijxLY
for his	bjsTZb
for how	WizVeV
for hr	sYTZdc
for human	baruYN
for info	bctZab
for inform	hNvbWg
for instal	cdtbWc
for intern	ngmZfS
for interv	jjVbWq
for inviti	eewVeX
for is	icUgcm
for isp	dfbYep
for it	deaqYi
for its	skZYba
for jermai	edWeqe
for job	bfqYce
for joinin	ehsXRe
for junior	VfYlfo
for just	eacqbZ
for keeps	fbcbrb
for kiran	bkVcil
for ladies	hYXabs
for landla	YctYdd
for last	ilTijb
for latin	bbjYpf
for leavin	crMkah
for lectur	jhTbgl
for legal	gUfgco
for lenka	khmacT
for lerato	cbVcfr
for less	eccddo
for letter	kokXaV
for lettin	id1ZZP
for life	hbYgXs
for lightn	ddPrie
for lives	daoccd
for living	edqgWa
for local	bdYpdi
for lone	epcdXg
for long	uOlVqX
for longer	dcWchp
for love	ZqYiYg
for luck	ejqaZY
for lumpur	dXreeb
for lunch	ZWcpfj
for mail	WvcYea
for main	SpphTa
for making	iTraZj
for market	eYYblo
for marta	uSehjU
for me	bUWupc
for media	oYY4UN
for mediat	brUbfk
for meetin	kfPmcj
for member	cZvZbc
for minimu	rXddfd
for money	ajmjdT
for more	etrKiP
for moving	cathYZ
for mr	ZkVyeS
for museum	Ybsceb
for my	YUd0jW
for myself	pdcbag
for naitei	eeeYpe
for nearly	sXcbee
for new	fnffSg
for next	aiWfeq
for night	feVefq
for ninety	hUnkdc
for no	bZViev
for none	hXebrb
for nothin	fTeRjx
for novemb	caZbiq
for now	Ua/TWQ
for oakrid	eZaeeq
for offeri	YSnhRt
for on	gXoUZo
for once	vAiZyk
for one	cYhhbp
for or	hqXdbc
for organi	ciadYo
for other	feQUc1
for others	pceaYk
for ottili	bWrbZd
for our	qZgfWh
for over	ceqVee
for overwh	epYded
for part	laUtXX
for partic	acaicq
for parts	YuZdea
for patien	m4MITQ
for pay	bhohaU
for paymen	ddpYdf
for payrol	bcqahc
for paysli	eapeeb
for people	SX1Ybe
for perman	gaqcZe
for person	OiUrfh
for phone	uYVdbg
for pi	cbpeZg
for play	rZgYdY
for pleasa	ebpddb
for premiu	btkTcZ
for priya	Mc3Uah
for promis	jPpged
for proofs	cbfpea
for puttin	jcZaYs
for questi	edrWjY
for reachi	jkZVcm
for readin	eqfZca
for reads	darVUo
for real	uWYglU
for reason	bXsbZh
for recept	kUdXln
for recrui	nWnZlT
for refere	hfgrVS
for regist	nZzLab
for requis	ebpcec
for reside	dYatda
for return	acrjZZ
for review	knTccf
for rob	WjZUwe
for round	TMU/Ya
for satisf	KwtRbe
for school	gdUfil
for second	hrYedZ
for sectio	YagZrc
for seeing	fZrfbZ
for sendin	ejkdTg
for septem	qNrWef
for sharin	eYffbp
for show	dVYccv
for signat	aXWh2T
for signin	YbrUuV
for sister	cabqcg
for sittin	WdgZct
for six	Zecear
for so	fUQjdv
for some	csbZjY
for somebo	YahaYv
for someon	hdNVR+
for someth	bLlZcx
for sortin	dXvcda
for sprint	aYsfdX
for staff	blmSic
for stage	hoadjU
for stayin	gVoldY
for sticki	ipaYdb
for store	bbTlhn
for submit	ufeTZc
for sure	zmOVZS
for taking	gofTaj
for tax	cilVhh
for tea	egjhfU
for team	oaeibZ
for tellin	3hrPZF
for temper	aadqed
for ten	TarqUb
for that	VhiqcZ
for their	hnfQai
for them	jWSuVq
for there	epTbam
for they	beaseU
for thirty	SVtgna
for this	addVZ3
for those	ZwiYSg
for though	egQldo
for three	RbXooi
for throug	gYhZdq
for tied	edgZpa
for time	ipVXpV
for timed	oYUreb
for timeli	ZZpidc
for to	gcfWre
for tongar	cbpddc
for tp	rUmhXZ
for traini	cYUpgm
for tram	Wseaed
for travel	fatSce
for trying	iWPijp
for turnin	dUqgcf
for twenty	learVa
for twist	ZavZeZ
for two	ZVYxgg
for twofol	ecqbda
for unit	SXcxQl
for up	XYiuaa
for update	ZucbdZ
for urgent	dbwWbb
for us	bRSsmp
for volunt	ZYrajd
for waitin	gTZjkl
for was	eZdbav
for we	ZhdZpf
for week	Ydrbed
for weeks	jhTbhk
for went	bmdcvQ
for what	aYebT3
for whatev	Ympaba
for when	PuvPUb
for whethe	jZeqZa
for which	Mhchln
for whitlo	Vubcdc
for whoeve	ithUWd
for winter	dapded
for word	ZiShkk
for worklo	barbec
for writin	Qilfcl
for years	eaPbby
for you	gZUklk
for yours	VjXsYh
for yourse	sXWdfi
for zainab	ZZbvda
for zoe	cpcddc
forbid	hS0ZaU
forbid .	ecrVdb
force	dZniXg
foreca	Wfhicj
foreca .	bpibad
forefr	ccjpdX
forefr crew	gTjgii
foreig	YibUpk
foreig has	ekVXkl
foreig you	eUeehq
forema	ghcVhk
forema .	bfikUk
forens	rkShZZ
forese	bXnjka
forese .	ohjZgV
forese for	Zataed
forese on	cdaqcd
forese to	deXbrf
forest	cVafkq
forest .	YeWqlb
foreve	gsebdR
foreve and	cpdddd
forfei	ZmkYdd
forge	dYinfa
forget	XroZZb
forget .	jWYyYa
forget about	OssSbe
forget i	QveXbc
forget it	fndUcj
forget reads	bbcZdr
forget the	VpXUrf
forget to	casbcf
forget would	eemSik
forget you	mrYbZW
forget your	kTpdfb
forgiv	hlUVbo
forgiv expert	kbgWUh
forgot	grocaR
forgot .	b2WagQ
forgot all	eYqdec
forgot me	hudiZO
forgot the	iTkjiY
forgot to	aPoqbi
forgot you	i5UXVX
forgot your	UhxYeY
forkli	ZSslYf
forkli .	dbpfac
forkli your	ebpadc
form	YakzZY
form #	XZcqoX
form 's	eakvVV
form .	fasnWW
form ;	VTosjV
form ?	dccrcd
form alread	eepZec
form and	epdiaZ
form as	cZqece
form at	dbqZiW
form attach	bcYphf
form b	eaaucb
form back	Tagsag
form by	RaUvod
form came	dhkhWd
form could	dacsbd
form due	bbVvec
form email	WXeSjx
form for	cdfqfX
form from	cUtoYW
form goes	rgbbbY
form has	dhvfXQ
form he	dpcbdd
form here	ebonTb
form i	cegsXa
form in	ffiuUR
form is	breqSS
form it	VlhhlV
form lacks	dZeqec
form letter	XVaLf8
form now	dXZqdd
form of	TXRrue
form on	gdkhTh
form or	eedpeZ
form reache	Vbobam
form receiv	bduYdb
form reject	ccbZds
form said	gbWUhr
form says	kgaVhl
form since	qcdaec
form so	ecVthY
form there	Zepccg
form to	XWhwiR
form which	dcdsbb
form will	Zpedha
form with	daUlod
form within	YdaygU
form you	lgjVbe
formal	ZYTh4b
formal .	WdVpco
formal answer	rjWYYZ
formal asking	eddXrb
formal bit	kVmYlb
formal check	brdbec
formal interv	akatUc
formal letter	QSdP/U
formal now	teXYdX
formal of	dbpdeb
formal offer	UZXU/Z
formal panel	aaerbc
formal the	Yedcgp
format	jcvQjU
format .	WhzSdV
format myster	kVgkjY
format please	qXeefc
formed	XSretW
formed .	fbtVeb
formed and	dZabrg
former	USnuYi
former collea	fOmpXi
former employ	cjSfim
former featur	dVlned
former manage	Zaducc
former serve	cdYgdp
formin	aRfjph
forms	ZmcseS
forms .	Zaebvc
forms are	ZnhkUY
forms back	WebvZc
forms before	eqbbeb
forms filled	dcZrab
forms for	YdgoUl
forms have	aZtebZ
forms of	arYhZa
forms to	peUVtZ
formul	ScjXqj
formul from	ccYcsc
forth	yZigYT
forth 's	Yqidac
forth .	wfYccW
forth after	dccqcd
forth and	1LilYO
forth at	sbbbec
forth i	lRmnbW
forth in	aWmpca
forth she	sXcedb
fortni	gYkhgc
fortun	cflmSh
forty	YmmibW
forty .	XfpjYa
forum	icbjff
forwar	ghbmZg
forwar .	WgemVp
forwar ;	klTYcm
forwar and	gbUYht
forwar both	ebcpeb
forwar by	dbhrcX
forwar for	XgonRe
forwar from	eTgdhp
forwar it	vUmdUX
forwar she	lndTfe
forwar status	mefUgg
forwar the	lbelfW
forwar they	vZZUcY
forwar to	deewgQ
forwar what	qfUXdl
forwar with	VfRUg4
forwar you	fqmUXd
forwar your	jghlcT
foster	hpXffZ
foster .	YpeaoW
foster fellow	TZgmii
foster it	tkWXdX
foster my	scbYee
foster these	dpbced
fought	fbVYew
fought we	eYdZes
found	XXnTfz
found #	dipadZ
found .	TjlfZi
found a	ePrbcl
found and	ibrbdY
found for	SgXglp
found her	gdQVkv
found in	XhySac
found it	nR3VbQ
found its	VTMXc/
found me	cahjsO
found money	dbdbrc
found my	UixUbT
found one	daObgw
found our	fOKaY/
found out	YXSZj1
found scanne	dZbddr
found she	dZWecu
found somebo	oYPZZt
found someon	YSWVc5
found someth	XU5jbR
found that	aUWlio
found the	bntYeR
found their	edZeep
found them	emPbik
found to	eYWcjs
found work	bavbcZ
found you	UjYmjg
found your	fctgUb
founda	fYfgfk
founda .	Vnghdd
founde	hfVifk
founde 's	isdTda
founde ;	dXcrec
founde ?	ZWVvla
founde and	apdXbf
founde answer	Sgdpdk
founde are	fqiXbU
founde decide	fZXbcu
founde have	sUaadk
founde might	drecXe
founde read	iSifij
founde said	pVeefh
founde says	ZWhVsk
founde to	pceaee
founde unit	abZudb
founde want	YYalcq
founde went	eocRpe
founde will	pfbeba
foundi	eiQees
foundi for	Ycbajr
foundr	coWbjh
foundr .	ZtgZaZ
foundr goes	Vcoble
four	eaZijl
four .	VYcqbq
four ;	jUWenk
four ?	dcdrcc
four by	ceeZpe
four carrie	bgYZpZ
four cycle	cdXahr
four day	YibQ1b
four days	absajX
four for	pdXpWb
four hours	VVb2bd
four in	fheUsY
four is	jZZhWr
four it	aeapZi
four minute	WXdVwl
four more	evbUdY
four names	WYejcs
four of	0gWZWc
four off	YdYgsf
four on	XThdwf
four out	ceZZhr
four pages	bVkmia
four posts	sYaYde
four questi	Ydcudb
four reads	eYdrcd
four rounds	mMabon
four scruti	eecYsb
four stages	hUtaeb
four times	epaRUp
four to	adYfWx
four two	hqdZeX
four votes	deeeZp
four we	bdiUll
four were	brbbed
four who	lWYdas
four with	pcbacf
four years	bdXf0R
fourte	dcoWZn
fourte .	haYccr
fourth	gbZgdo
fourth .	UcjoXi
fourth and	mUZagq
fourth certif	focXee
fourth of	afYbct
fourth on	dbbccr
fourth time	hihifU
foxglo	binbdc
foyer	oRphba
foyer on	rXeeec
fp	coTahk
fr	geodca
frame	StuZTS
frame .	YxccWV
framew	YeuTZj
fran	WekgZj
france	hbYgem
france for	baapic
france heart	daaces
franch	jXlVbo
franci	dXjbgk
franci on	bjThdl
frank	eToaem
frank .	jbqYWh
frankf	e1VYWZ
frankf them	crZdec
franki	mgicYd
frankn	lViZig
fraser	YhZpia
frau	oYUkge
frau or	uXchXa
fraud	cYeqai
frauds	ZVlkdk
frauds 's	Udfljg
frauds .	jaqaca
frauds about	Xdfpce
frauke	dccrdZ
fred	aigpZZ
fred i	cYYvbd
free	bUplgd
free ?	dTbvlV
free @d	bcdrdd
free again	acoUif
free all	YXisbc
free and	cJYrrh
free cv	eeocbd
free for	eaVtZk
free hello	dhXpdd
free human	dcdpdd
free if	eeZiXp
free lunch	narQec
free media	bZcvcc
free no	ecqbdd
free of	mRvPoS
free on	Xgbubc
free over	Zdcqde
free parkin	caxXbb
free pass	cZtcbc
free reads	VTuiiU
free to	xabQfj
free until	WbyQib
free up	araedd
free we	brbeaa
free whenev	eYdrdb
free you	hVkble
free>away	nZQihk
free>bye	bXqidb
free>chosen	dWXchu
free>closed	YerSdk
free>decide	PnjmUe
free>free	XZe3aY
free>hear	sfWeda
free>if	eYmsUa
free>joy	QnmXie
free>match	ReeoXp
free>me	cUcohk
free>meet	bdgscY
free>news	eySSbf
free>not	lkWVfm
free>offer	UVYb4b
free>papers	cqfUnX
free>post	bambVq
free>review	diTfog
free>soon	MxTmae
free>sorry	uTYZej
free>start	XbiXva
free>thanks	dUzeVW
free>wait	lgmaVb
freedo	fckgZh
freela	Zfekhe
freela .	VxjWcV
freela if	eeXcrd
freela in	cbWwbd
freela on	ZXuibZ
freeze	aR+dZU
freeze .	gfwcaP
freeze across	dWvceb
freeze all	eZreea
freeze as	bYtcdd
freeze came	dXpegc
freeze is	lQkpeY
freeze lasts	eXsefZ
freeze lifts	dWrdff
freeze polish	eapfbd
freezi	iapZeb
freezi and	cgYedo
freezi they	pbaedc
frei	bbpQYs
freibu	ggegbf
freigh	bVxcaa
freita	XgoWcj
french	XiioYa
french .	VXtmaX
freque	fbRlfo
freque you	dcZbbs
fresh	Yoefde
freshe	UcugfW
freshe .	YaWuak
freshe the	caqgcb
freshe with	ebredZ
fret	ndjdaa
freya	SzYXTk
friday	fYrXrT
friday .	nXtadU
friday and	gocTnV
friday off	UWZa3d
friday so	pdccdd
friday they	Tjmeca
fridge	PUaksk
fridge .	ZZYubf
friend	bhqYXk
friend #	dccqYf
friend 's	lVaibn
friend .	bclSdr
friend ;	gvXeaW
friend ?	df0QcX
friend and	VfoVTt
friend in	XpaiVj
friend messag	kiVmdc
friend of	UcrUdk
friend s	mpVhcU
friend said	WUkkao
friend says	oncbaV
friend to	bSnmdg
friesl	ffdheg
fright	gXcdpb
fright shop	hgaYpW
frikan	dadfsX
fro	hTacbv
from	gbfehh
from #	OfnmVm
from @d	eXrYpY
from @t	Zcrdce
from addres	cdpcce
from admini	eaqbde
from after	cdacrb
from aisha	NglXzY
from all	RU3Tqb
from an	bccajp
from animal	WbZZbz
from any	dXefdp
from bath	daaedr
from behind	dYbkpb
from bello	ZYbdes
from bent	dVjoaX
from both	XogZqV
from canada	ccdedp
from captur	dcZfar
from caselo	chVhli
from cc	qaddfX
from collec	Wnbjcg
from commit	eXdecq
from confid	ajYcdp
from courte	deWecp
from curren	cerdZd
from day	VUiP4g
from deb	pYdaam
from dioces	Vmnedb
from disabi	scRdkc
from dive	aVYnYn
from dog	TeSY1g
from domain	YmQglc
from each	QmP+VW
from either	Wdsbee
from events	duYaba
from everyo	Xf5XXU
from financ	esQXfg
from gradua	baraee
from hello	VfdZuf
from her	wgWcXc
from here	hpmSWc
from him	0ZeabV
from hogan	jgNiog
from home	iNbmsc
from househ	jeSihf
from how	eZahcq
from hr	YeilnT
from human	ZSrO5T
from indica	ginVdd
from inside	YXaTV9
from interv	3XXWcY
from it	muWYdX
from its	YWrmbc
from job	ccshYa
from lady	cXaWyb
from leave	sddUZj
from legal	rWZagi
from life	OgXgqo
from linden	YUfNuq
from mandat	pbgcbZ
from marker	cdhZXp
from me	4XZiVa
from media	YVhN/Z
from mess	aaavbc
from mr	lkWfeV
from mrs	kefVma
from my	fdpgbZ
from night	cdbbZt
from no	eXscec
from now	qZfQsX
from oakfie	fcpbcd
from office	dscaba
from old	YdYthc
from on	ahUfqa
from one	XslgZV
from oral	aaZddv
from partic	iViYqb
from people	RZbwjd
from placeh	bYaubb
from priya	bWZVqu
from proble	dZqcdd
from questi	khVggh
from reads	PTZR/e
from receip	pYWndb
from reyes	Ukedcp
from schedu	YfcsdZ
from school	bZWjds
from scratc	YnWjWp
from six	bZhqab
from snapdr	icpcaZ
from some	Useeee
from sound	bbZcbu
from spring	cWaitZ
from submit	Zrdaec
from system	kXsVdc
from tape	ccbfdp
from ten	hXetZa
from tess	bbfdsZ
from that	ijnYRf
from their	Vofdbg
from them	ekpQbh
from there	Z8alPK
from those	Zhatbc
from time	ZitUab
from top	dccdqb
from tp	hWapja
from two	ZhsdaU
from unit	RbjR7S
from up	epgVcc
from url	Ygardc
from us	1mUTda
from vermeu	nhhdbV
from when	jQylUX
from whenev	dgXVzX
from which	gtYYVi
from whiche	tcdXec
from whitlo	pmZUZc
from whom	nlagaV
from within	MLUTQ/
from you	NQg/fT
from your	aWpuaV
from yours	qeedbb
from yourse	deYqdd
from zone	Yfpccc
front	ccargd
front and	YWf2YW
front desk	bTsXfn
front door	debZsa
front of	dePxgd
front page	eqXZbe
fronte	VkqkVZ
froze	ZN/UQO
froze all	bWzcbX
froze appear	bklddV
froze every	cXreec
froze everyt	cWsfce
froze it	eUsede
froze the	bdxbaU
frozen	WF/bYJ
frozen .	XO/bYS
frozen ;	bbpeed
frozen again	bWudec
frozen all	cWwcdd
frozen and	cW1dcS
frozen as	dVucdb
frozen by	aXzddY
frozen every	cWxedX
frozen everyt	cTpenZ
frozen solid	eZpeed
frozen the	Yf1bZT
frozen until	bWxddb
frozen with	bXyccZ
fruit	hakZbk
frustr	ZThZnq
frustr .	cjpbdX
frustr and	eadcsc
fte	dYqnXY
fuel	dafhfj
fulfil	oeWafk
fulfil .	daZTgw
fulfil about	fpcVhe
fulfil on	ucaXdd
fulfil stops	pddbec
fulham	bVtaih
full	VXZYsw
full .	UdqSRw
full and	SdRSV/
full aptitu	bedbqe
full at	dVbUbr
full attent	avZccY
full benefi	ddfVte
full board	amUqeY
full crew	dYXZXy
full day	jWYuYd
full detail	dXvhWV
full for	cTYecx
full house	fdpbfb
full marks	edpceY
full moon	rZchca
full noted	cYreeb
full of	WV7aaV
full offer	eYbeqd
full regist	cdccdp
full set	pehWYX
full sorry	dabddq
full stop	nqVUiY
full swing	fYpecd
full they	gYUber
full this	cbadXr
full time	UKdI/R
full until	YqlbYb
full up	aSEUR/
fuller	echTgp
fullne	hchdZj
fully	RWkXfs
fully staffe	ZUOfc5
fume	UUgxVX
fuming	flRmhc
fun	bS/RWY
fun and	bXYlYq
fun having	ccscbc
fun run	bbwcYb
functi	etaQan
functi about	huYVcc
functi for	dccccp
fund	XZbmqc
fund .	dYaZwb
fund part	ffesZT
funded	gchjdb
funder	igdama
funder has	YteccX
fundin	arSXfq
fundin body	jVcbho
fundin came	edaepa
fundin for	eduaaY
fundin letter	guVbcY
fundin which	evadYa
fundra	ciffbi
fundra experi	Xedfep
fundra on	eebqeZ
funds	fmgZce
funera	jZflgb
funmi	ifeWgj
furnac	dPqidj
furnac .	gaqXkX
furnac the	Tfgkii
furnis	VbWkqk
furnit	YmdpdV
furthe	djfdbj
furthe .	XbSpax
furthe along	VmVUZw
furthe and	xZcWcd
furthe as	dcbdep
furthe certif	oilRdc
furthe commun	XsbVaj
furthe docume	WjucbV
furthe for	bWtbdc
furthe how	cbdpce
furthe inform	ZslbdW
furthe interv	llZYvN
furthe is	plnSbU
furthe messag	beveeT
furthe need	feXXeu
furthe needed	erYbfW
furthe notice	Yc9adL
furthe on	mzaaZM
furthe partic	ZaridX
furthe review	eVbdfu
furthe steps	cabcdr
furthe than	odVcal
furthe up	epbabc
furthe with	ZUjgYv
furthe withou	dacpee
fusion	dpfTeg
fusion 's	oeViae
fusion and	cbVgua
fusion comes	brbced
fusion egg	ipdcYb
fusion gets	SqkYYe
fusion got	edbfWs
fusion has	cVmgcl
fusion includ	dcbYsc
fusion is	jVkddj
fusion it	pYbiee
fusion they	dqcbea
fusion told	cZoVcn
fuss	qXZanb
fuss they	tTeeec
future	UYkYZ2
future .	TrZXZs
future collea	ZfrXhb
future endeav	ecZddr
fy27	ZPiWkv
fête	YZYjvb
fête .	cYdgrb
fête i	edgVrb
fête not	bhcqcZ
fête to	aZVpii
für	ifddci
g	ededme
gaboro	VfvejP
gaboro .	gebXrb
gaboro accra	Yeeped
gaboro and	Zrdbde
gabrie	Xhdctb
gabrie down	aqeccd
gabrie of	ekqXXc
gabrie provid	eeeZpe
gabrie the	qYZZbh
gabrie to	cUbdqm
gabrie up	UfyZTf
gach	ajUkhi
gachib	cfahnb
gaelic	Wadken
gaelic said	Ufilbg
gaffer	iaabjm
gagnon	kYZfme
gagnon on	ccdbta
gail	iiUglc
gain	icpZbb
gainin	WhdYqh
gainin me	eceaqc
gala	abpjac
gallag	oZXYcp
galler	nTbefn
galler to	ZYbejp
galway	YWlljc
gamble	eudSXh
game	ZnUudY
game 's	abbqhb
game .	cqbVie
game based	ckVqcY
gameke	fbdsYY
gameke .	ebUxbY
games	cfgenY
games commit	padeeb
games on	eZqeeb
gandhi	kdaYpa
gang	YQJa3p
gang is	dcZecr
gap	qcgdSe
gap off	mUlhac
gaps	iXfTjn
gaps 's	edcVjo
garage	YQulcc
garage .	aVkrZf
garda	fZpfkS
garden	YcjXnj
garden centre	Yegbpd
garden is	bgtZZb
garden party	igpZbX
garden swears	bsTeif
gareth	fdjbei
gas	Xejgci
gas office	cnVddm
gastha	bXamZq
gastha your	ecZads
gastro	RrYiYg
gate	bSsdeh
gate #	deXrde
gate would	dcudbY
gateho	gYcjhg
gateho ate	cVgfng
gates	lefYZk
gates them	phdUee
gatewa	eekffb
gather	gjkhXZ
gather the	aoVtYY
gather you	qTlaUk
gav	wPdNph
gave	cWfbis
gave .	dlpZXc
gave a	ifOcml
gave in	chZbpe
gave is	fjsXbW
gave it	TCPQi/
gave me	aUjluS
gave millio	plSYZa
gave myself	batYad
gave no	RnrfaW
gave on	casYdZ
gave people	Ypaegb
gave the	UJQVY/
gave them	knVVXo
gave to	icXecp
gave up	Vg4XYN
gave us	aTfddw
gave you	j5RVcX
gavin	dijWkc
gaz	epYWVp
gaz .	ecVddt
gazett	Ufcakp
gbp	hZtagV
gcse	YWegwX
gdansk	gdZqZg
gdansk on	bhUdlm
gdpr	qTbmVg
gdynia	imTied
gear	aYiqkX
geelon	celbeh
gelate	iaTgas
gelato	hYsWeb
gelato .	bXraee
gemma	cabfgn
gemma form	nedUem
gemma i	WScYmn
gemma the	edaqbb
gender	fXdlmd
gender on	Vgqeee
gender screen	dZYtdc
gender test	Vfaonb
genera	efkVle
genera .	YWpeZl
genera has	bYiapd
genera i	bbWdbv
genera in	dbqaec
genera mail	gqZgcZ
genera manage	nnUUna
genera questi	pZbded
genera reads	ddbrZe
genera the	XUccud
genera you	qXedfe
genero	Ugikge
genero banksi	bhVobf
genero says	akYqWd
genero sister	kXQkpb
genero your	XktSYb
geneva	Zcegmg
geneva for	iWWbsf
gentle	XXvjbZ
gentle allerg	cZscbc
gentle who	ecbWiq
gently	XQYQc7
gently .	cRWVi1
gently and	beecbp
gently over	Zaccaq
genuin	cagedp
geolog	pXchZh
georgi	RjeZdu
georgi all	eeVedr
geospa	eWhaXt
geospa .	gahbZp
geotec	XUnWfp
ger	dMucef
ger you	eacasb
german	hV0XXe
german .	YZsZdk
german and	cdacas
german in	ibrZba
gerry	mUWcjl
gerry that	pgXbca
gesprä	alfbnW
gesprä and	eocRpe
get	qiXieY
get #	eiRsed
get @s	ccbpbd
get a	2pUdWV
get along	cbbtca
get an	2tQUXT
get announ	wcVZba
get any	Yceecq
get away	fbZsda
get back	30VHUT
get better	YWwWci
get bored	Tcdbby
get by	dXYodl
get colour	eeiVoe
get done	aqebdd
get early	eerYad
get feedba	bVbgbt
get geneva	cbddqd
get going	aTnpcd
get handed	Ujibqa
get harder	fpbbec
get her	wRSZwV
get here	aRkhwV
get him	XYezcY
get hired	Yqcchc
get his	ZpcXlc
get hold	i1PeWQ
get home	gaxWbZ
get if	jVdfji
get in	gqYbjY
get interv	cbpafd
get it	fRNwes
get jewell	ZahpiY
get looked	Xybbba
get me	OQT+kY
get mine	qacabf
get my	0XWqWT
get named	pcdcde
get news	Wvadad
get nothin	pfcbdd
get notice	cdvSef
get now	UWcbvd
get observ	bWZsmV
get off	fQiriZ
get offere	dqkVZY
get on	cYZwcb
get one	kfPpXi
get onto	XWqkbZ
get our	6XiUUW
get ours	sbcbad
get out	esIchi
get over	fVaqhc
get past	SeleZo
get phoned	uWZaaZ
get read	qVjhZb
get ready	XboVhl
get rob	Yagdqd
get round	Y+hNYT
get seen	YYrgdc
get shortl	Stebei
get some	fSzXgV
get someth	crZWid
get swears	ZSayca
get texts	aapfde
get that	bhgogT
get the	wPNhtf
get their	wqNTXS
get them	agM5XX
get these	ZYpjbb
get this	QTqtea
get those	Zgcpdd
get throug	hqUdbd
get to	W0ZlZV
get togeth	paeede
get told	/YQLQP
get us	gZYxUZ
get well	Yf0PVe
get word	lxSVWT
get you	WUYzmZ
get your	xPTnlX
get yourse	VXQyuQ
gethin	LeygmW
gethin are	Uokeee
gethin from	eYuacb
gethin of	dVvebZ
gethin test	daducY
gets	6qTXYW
gets .	Smchnc
gets a	+hRTaU
gets an	thUccb
gets back	xmNVcW
gets called	qZecdc
gets decide	tsOWZW
gets discus	aoeded
gets filled	aopdcS
gets her	apmVcc
gets here	cqWkaa
gets hired	Xi0ccM
gets in	YsWmbY
gets it	ahkbVn
gets one	PsdUkf
gets perm	padece
gets picked	ipbada
gets posted	nVlcda
gets read	whVZbb
gets round	Q0bYdd
gets settle	1Tdaad
gets signed	qhXYhb
gets talked	atXebe
gets that	VyiVZc
gets the	yXQgaj
gets this	Zedped
gets told	/YSVYX
gets voted	vTedbc
gets word	uaXdee
gettin	bhVihm
gettin a	UgejtQ
gettin ahead	kpcdaX
gettin an	nRalhf
gettin back	haPtbg
gettin hired	eZfeZq
gettin in	TIniXw
gettin it	PeWkV1
gettin on	isgYYX
gettin past	beapde
gettin the	aTSY0n
gettin there	Y3WWcV
gettin your	ijUdfi
gg	Yfihcj
gg till	Vpdgeh
gh	cYhcoe
ghana	ZUgujT
ghent	Xghhei
ghent till	Zpebef
ghost	iWqbYh
ghoste	hapROq
ghoste for	gYbadr
ghoste me	VqbZUr
ghoste you	sccddW
ghosti	oajgaY
ghuí	bgcmZi
gianlu	jjhmWT
gianlu wrong	gkgnXT
gianni	TYjmqV
gianni there	eYqede
gift	fgoiWV
gift .	kZpbfY
gifts	igiZbg
gifts 's	chodcZ
gig	cQZavo
gig 's	TiockZ
gig .	ffTXnn
gig at	bebcpe
gig if	qYedce
gig to	dbddqa
gig went	dccdcp
gigs	bgpZdZ
gill	cZdiWs
gillia	aenbnY
gillia in	Vidiei
gin	jVjlUe
ginny	Uagnig
giovan	iVagin
girl	bbYYb2
girl 's	eUXfol
girl .	RYdSb8
girl ?	dbgZpc
girl and	ghVaZs
girl before	ddaeaq
girl from	iXbVP1
girl gave	acasbW
girl got	aYYbbw
girl looked	gfPiji
girl said	Ttkcab
girl thinks	pbcdda
girl told	jgpeeS
girl turned	eecfpZ
girl who	cfTVU3
girl with	XTWbg2
girl you	adcbsc
girlfr	Zabeet
girls	cMcerp
girls a	ecWefq
girls at	faZatc
gist	Wlfifb
github	hQS6Td
github .	cbUudb
github handle	bcZubd
give	phWgfc
give ?	eZawXd
give a	gYVuUn
give and	Rtaahh
give any	ipXebd
give candid	bsbcdc
give dates	bxabca
give diesel	VYpncZ
give him	uVemZR
give i	buceZZ
give it	ddraaf
give me	omNjnT
give my	SN/ToM
give notice	iZSR4Y
give or	1WaaZa
give reason	ccZaax
give the	UVffkt
give their	sfYZdc
give them	iQQ3bf
give to	oSibdk
give up	YrhPmc
give update	cqdffX
give us	xhSqWS
give you	vlUYfb
give your	WXbzde
give>again	bUerif
give>ask	dWquVX
give>away	eidofU
give>bye	SqYfjh
give>chosen	iqcKie
give>closed	bkfwTS
give>date	gXZzfY
give>free	gXcubc
give>give	bfXygW
give>goon	solUYR
give>hear	pqYcaV
give>joy	eSYZto
give>match	bSlscW
give>me	XXX2ff
give>meet	fXfshX
give>news	osZaUb
give>others	lUlicb
give>papers	aaZwia
give>post	qcZkYf
give>receipt	jZtXZf
give>review	crUsXZ
give>soon	ZSewid
give>start	WmUVug
give>step	ehU2bX
give>thanks	bSzQck
give>will	gZYvce
given	geUYiv
given #	pdeadd
given .	ZvjPea
given a	keilcT
given at	kiZmdU
given away	aQNbh5
given for	WyWccb
given her	qYcdbi
given it	QMTRj/
given itself	raeeab
given just	eaaeep
given me	ZZep1H
given myself	pafecd
given out	lfVYTs
given the	aRZPn5
given them	homcUY
given to	VOQVd/
given up	E8UYlY
given you	efXpmY
gives	6eLgeV
gives a	hmdUhc
gives crazy	pbeedb
gives her	pfdcbd
gives in	bqcdcc
gives its	0QjZZZ
gives me	kfNfmg
gives nhs	wYZXcb
gives no	TyhZbY
gives the	ghVndc
gives you	fLPyrb
giving	hhNauh
giving dates	htXabc
giving it	bgQPZ4
giving me	MRQo/I
giving myself	pccdae
giving the	abaUR4
giving you	fdUd5P
glad	Wapgla
glad .	ZbabzW
glad for	hpZcae
glad if	baVone
glad the	ZhzXUW
glad to	Tbbjlo
glad you	cizeWL
gladly	YRYdh0
gladly keep	dbbceq
gladly look	eadbeq
glasgo	QXcwak
glasgo knows	Uheqee
glass	oZnZRj
glass the	gapdbY
glassd	emkYdZ
glasse	eRZpki
glasse .	WXWulg
glassh	oUkeYd
glassh on	adqddc
glassw	LRj/XZ
glassw .	WXexYe
glazes	biogYb
glen	bakjia
glenmo	QerYkd
glenmo is	Xarecd
glitch	XPivja
global	YfcZoj
gloria	iUbkfk
gloria arrive	kijVed
glove	dhseVW
glowin	YQvZpW
glowin and	kWXcvW
glowin has	ecbeep
glowin in	gXcUnf
glowin me	hYqgdV
glowin off	Zqcdee
glowin out	aWeWvR
gm	bdmWhi
gm with	eccccp
gmail	kYdmiW
gmbh	Zhhffg
gmc	hmgjVY
go	hfbmbf
go #	VvZYlX
go ?	eVWkjl
go @d	Zqaaec
go a	cZplbZ
go about	Zqdecc
go after	YT0eaa
go ahead	fpdehU
go along	Zsdeda
go and	VchygO
go any	fgVxVb
go anywhe	flqWcX
go as	jWeaho
go at	foOlai
go away	emgjbU
go back	VXmqkU
go before	VehyaX
go by	gpiaQe
go do	bYdudc
go dog	vUedea
go down	nNngag
go either	Y1WUaY
go for	aTaxVn
go forwar	YhPsSp
go from	SqecYn
go furthe	VgaqWn
go get	kPWveV
go have	qZelRV
go he	pbeaee
go hear	Ypedfe
go hello	scacdb
go his	hPlcjm
go home	satMYe
go human	pbddfb
go i	vVYXdf
go in	XRUphv
go is	YjtXcZ
go it	cZpddg
go live	tPpVaf
go no	pcSmgZ
go of	bcXjYu
go off	bXpmad
go on	Rfe0Yf
go out	/mKSTO
go over	gmPimZ
go past	rrWYXa
go see	ZTXrYp
go tell	Rldase
go that	btXdhX
go the	ghTejh
go there	UbmpbY
go throug	owKUla
go unit	dcepec
go up	padcja
go we	WzabbZ
go well	ZPaaX2
go with	cXOVe+
go withou	qdagbb
go yes	mmVUdX
go your	cXkabr
goa	bgrhZV
goa .	iXqbdY
goal	hUolbZ
goal is	sZaefd
goalke	jfaXao
goalpo	Xkmcfb
goat	kaVYqg
goat annum	dbadpc
goats	Uhrccb
god	fUhkfh
god .	YYeskZ
god card	oaeTkj
god wants	dbcbep
gods	lRVjmj
goes	niXZgh
goes .	loWPgk
goes ahead	VZjtbe
goes and	ZqhZhZ
goes any	dVllcg
goes at	btZdgU
goes before	ntSRfa
goes but	aVdjjn
goes can	bbcpak
goes elsewh	cZYdds
goes first	jcaiVn
goes for	vRbaao
goes give	xWaZaZ
goes good	V2Vbba
goes hello	wOcfjb
goes i	njTgVc
goes in	okifNW
goes into	SiheXs
goes it	dXNqkk
goes its	Ypeegb
goes like	efWrcc
goes my	XjVaVz
goes ok	pbccee
goes on	ktqUaF
goes out	9eWSfN
goes past	geqbaa
goes reads	sUdefe
goes regist	pigVSZ
goes round	slYVbc
goes tell	VbUXqr
goes throug	wzOUWS
goes to	XmNaps
goes up	9eYZXM
goes welcom	Zqabbe
goes where	Yrdecb
goes with	ZYTawh
goes writer	bdcpbd
goes your	dpcZeg
goggle	UhrXUi
goh	baohdc
going	gedZdq
going .	aVfqkb
going ?	XRrmZa
going a	aWSbdz
going again	Zaqdee
going ahead	ZSiWor
going anothe	YUYVZ8
going back	PbpujV
going fast	cZdree
going for	gYzaXX
going forwar	hXSmbr
going furthe	nRYebs
going in	Vfeccr
going on	VtlVcb
going out	xSXhqO
going past	abtZde
going round	Zk0QbV
going throug	o6KUVP
going to	ifaWfp
going up	xXVfeX
going with	WAXMf/
gojobs	gWscgX
gold	ebgaod
goldcr	Tfdllf
golden	uXcYdh
golds	jeZfal
gone	dibYbu
gone .	XlZZYv
gone and	XrSWqf
gone anothe	bXfcct
gone away	apXZgj
gone back	buhecT
gone but	WkXnxF
gone by	smgVYW
gone either	bbdeqa
gone elsewh	dWXlfp
gone for	WHSSg/
gone from	msQWeb
gone harrow	abrlcU
gone home	iqmXcN
gone in	eMqjjc
gone into	bT2fVR
gone lodged	cbsedZ
gone no	bqcedW
gone off	pSidic
gone on	fWvhYY
gone out	aoOZoj
gone quiet	X/blJA
gone round	XrVXlg
gone since	Vdjdbp
gone so	berdaa
gone throug	jbtkcM
gone to	jaUSZ6
gone too	ebYdbu
gone up	jvbdjG
gone was	ejhepP
gone with	bKOSV/
gone wrong	pdfcda
gonçal	efiYmc
good	geheef
good ?	YSO+eP
good @d	bcapee
good advise	earacd
good and	bgNrih
good as	eoRuSg
good at	kXaWue
good automa	pUpTYX
good but	drNXWu
good call	fnUiac
good chat	pdfYgb
good chatti	dapdde
good conduc	aZdvZa
good deal	mjffTd
good decisi	Vlddnb
good easter	ebqeeZ
good enough	icSUsl
good experi	ecVeer
good for	dTorTf
good good	bhuXTX
good graz	cWtcbc
good hands	VmrTah
good health	chpacb
good here	cdvTbY
good i	esUgbb
good in	mhRidh
good interv	oShUan
good light	dgdoca
good long	ZwYbdb
good longli	dpadfZ
good lorry	hbVdpe
good luck	YSviTm
good match	bqYkcb
good meetin	gdXpee
good news	cTZnse
good number	eccpcd
good of	bZ6RSc
good one	UfwVpO
good or	7hTVRY
good people	stXWYX
good place	okUjVd
good questi	g4PQaa
good say	WYdvec
good seat	ebrebZ
good sign	V9UiMX
good talkin	YbqcZk
good thank	ZdwacZ
good that	aerPhi
good the	gWWYU0
good throug	Yapabl
good time	S9SmVS
good timing	eZcdqc
good to	eW/VMW
good tought	eapced
good unit	UbWscd
good until	UgUTzk
good unusua	YlnUfb
good way	YnObjp
good weeken	gllVdZ
good while	atdgba
good wiebke	cbqedc
good wishes	gWpZYk
good with	jkKkie
good word	YtUoWc
good you	kWRfrf
good your	haaUgt
good zahnte	kiUeek
goodby	becfdn
goodne	ZLglvc
goodne .	dcZvcb
goods	cXgbmk
goodwi	ZWmbjk
google	ccmZnZ
google 's	fStcgd
google .	TmlekU
goon>again	smVdVZ
goon>away	cqcdjU
goon>chosen	gdlSme
goon>closed	XedXbs
goon>date	mXgUcr
goon>decide	jubeVW
goon>free	hgsMZk
goon>give	agXveZ
goon>goon	ZaSla1
goon>hold	elUvSY
goon>if	UudTjh
goon>joy	gXXpkZ
goon>match	XkQnXr
goon>meet	ekXsbX
goon>news	sgagXV
goon>not	bbpZbm
goon>others	ccPZb5
goon>papers	WcgybW
goon>post	Tghkeh
goon>receipt	cqZabi
goon>refuse	XVaekr
goon>soon	pneSeY
goon>start	UldTkm
goon>step	cYazbe
goon>wait	ivWXfT
goon>will	kpcdVf
gorau	hdkaib
gorau .	edpZec
gorau for	ddqcdc
gorau sent	ZcZfpe
gordon	kVlccj
gordon .	pWYVbs
gordon can	dYqddd
gordon counci	kieThd
gordon has	XjpeeX
gossip	fYoeXi
got	cdgckh
got .	evOnYc
got @s	fXZvcZ
got an	ZfshZa
got anothe	ajlmcV
got any	eVnnTi
got as	WbufVf
got at	ddaccq
got back	pacfef
got binned	eZWdeu
got both	eYvWXh
got bumped	rpbRaV
got by	pYYnZc
got cancel	rsLcXX
got churn	hRUzea
got cut	WMyTUo
got enough	ahTdWv
got everyt	sgfUbd
got filled	ebZYes
got for	ohZfRj
got free	pbeTcl
got half	iVamdk
got her	daoTfl
got here	bitWcW
got hired	YgnXSr
got his	ImYRX4
got home	acwdYa
got homewo	bbWzaa
got in	iSMWm2
got into	bbqggY
got it	bJbJ/m
got its	WVZbiw
got me	SZZvqT
got mine	acqbgZ
got more	aqbYai
got moved	VqWqba
got my	hZySUg
got new	bYteda
got news	Vedoal
got no	Wb0dZO
got none	UuVaak
got nothin	dkniUR
got off	gSRctp
got one	fodbTl
got onto	dXvccb
got our	WcXXU2
got out	pUtZaW
got past	VYfogj
got picked	cbcXse
got receiv	inRkee
got reject	cjrafU
got room	adVicq
got round	fsghWS
got shortl	TVdzad
got six	dpdddb
got so	eYcecs
got somebo	cYXbcy
got someon	RVKXg+
got someth	blwdZP
got sorry	ecXdbt
got that	rapSZe
got the	VRZV9m
got their	eYfbar
got them	pgkWcR
got there	dRyeTf
got this	bbqgXf
got throug	eWX3Lh
got till	aPMztW
got to	YpTyVb
got told	jaNdgu
got turned	cjWZph
got two	kmiaQg
got unit	qgcZRb
got until	fOPzpZ
got up	Vfnckc
got was	atjjVR
got we	jfUikc
got what	qhjVbX
got word	agVfjm
got yes	aZctce
got you	UkavgN
got your	lqwPYS
gotten	XqkWhc
govern	jkbZdi
govern #	fqadfY
govern .	OuUghm
govern all	qZfdXd
govern answer	ubbacb
govern are	bqWbgX
govern chose	dbYdbv
govern felt	hbcbbq
govern have	fmiVfb
govern it	XrZceh
govern meet	0dWYXX
govern said	edeZpe
govern the	lUpkVY
govern then	asbdda
govern vote	uUdede
govern wants	cabtcc
govern went	ebbeep
govern will	uddbbY
govern would	bVnemc
govern your	eZcadq
gp	cafXpg
gp .	djlaoQ
gp interv	dadZZq
gps	djhgTk
grab	SKU6uV
grab a	ZXashf
grab any	dbared
grab one	cZXybb
grab you	dcbZsa
grace	hkjYhX
grace drill	ZqdedY
gracia	iXdabs
gracio	efUmek
grad	bceihg
grad the	YX0bZY
grade	ViWb3Z
grade #	bdgP0b
grade and	kiUdpY
grade b	VnikcZ
grade below	XVhlnZ
grade linden	Xedeqe
grade six	dpdXjZ
graded	ackakd
graded in	ddcdpc
grader	XjobZf
grades	dihYjd
gradin	bSYawn
gradin over	Zcdbsc
gradua	iZdekg
gradua a	aakinU
gradua i	lWXWte
gradua then	VmXbau
gradua you	qdZfcd
grafte	kjVaao
graham	epSabo
graham and	aqbded
graham in	ijSZcp
grain	UioYje
grain .	XcZfpj
grainn	fWclcm
gran	gkUggi
grand	alRVtj
grand .	hiTami
grand ?	ecbcqc
grand is	crcade
grand of	daWYuh
granda	Zcjpbc
granda .	Vkqcbc
granda has	bcXdkp
granda we	Zrbeeb
grandm	dksbXV
grandm .	cXudca
granit	ahmdde
grant	beibek
grant 's	fZtdgW
grant .	aprTbS
grant came	YjgcsT
grant did	eXWcks
grant is	chvZXX
grant so	ffdsSe
grant the	dZseca
grant was	aaUekr
grant you	Wgbvac
grante	ZSQpxf
grante .	UXWWyk
grante or	rdcbbZ
grants	hjUjee
grapev	gbfeoa
graphi	qXYfaj
gras	fZieXn
grassh	eWQ1Zk
gratef	cTfken
gratef if	baVvee
gratef that	fTldjf
gratef to	WgTXms
gratef you	jUkUao
gratit	lZcchh
graz	mmYdiU
graz 's	esRlUZ
graz .	ccoekU
graz and	fZpedY
graz extra	Sleeeo
graz from	rhccbZ
graz is	rqNYYZ
graz no	dYqeed
graz off	aecare
graz with	ZdcvXe
grazin	aZclbp
great	ceocdf
great and	dPlvUY
great but	dccdas
great chat	YZdSor
great chatti	oqaSXa
great deal	ZpXbke
great gig	daudbW
great having	efqYeb
great hybrid	edpebc
great i	gZcpdd
great joy	agaXxV
great letter	hniVSh
great many	ehiYUp
great match	fXcpdi
great news	YUaqsX
great now	jqVgZa
great people	agVdct
great pleasu	XZgiyS
great seeing	cdscbb
great succes	fdpdeY
great talk	nVfcYo
great that	qZmZYe
great unit	YaUpZp
great with	fbbbcr
greate	bfaemg
greate than	Yqcdfb
greatl	Xhaipa
greek	cbwaUc
green	oaedef
green #	aZhepc
green .	Veghjh
green curato	ectXda
green for	lUNZXy
green light	byRhYR
green means	cZcipb
green on	khlPbl
green or	7bTOVY
green with	aVwZcb
greenh	Ybgmak
greenl	dmcXcn
greeti	aclmcd
greeti #	VYYukc
greeti .	Ofqkdb
greeti and	aZZefs
greeti shut	dZvcba
greg	hPfmmc
gregor	YU0cZW
gregor .	aZqgbb
greta	bdickd
greta it	gabcbp
grewal	dZYalp
greyfr	bdZYjr
greyfr .	ifbVim
greywa	WeXrcm
greywa 's	kcmUkX
greywa and	dcZcfr
greywa for	ZggxaS
greywa is	asZbgd
greywa record	Ycdsbe
grid	fbahXq
grid no	Ycbeeq
grief	kTflWl
grief .	dcqWcf
grieva	cZfihj
grill	oTRiVu
grilli	djmdZY
grin	SsoWfU
grinni	WTgqnd
grinni .	Yfapai
grips	dRsZif
gritte	YWVilq
grocer	ibknWY
grocer .	gZWidq
groet	dLphWq
groet .	hXYeer
groete	dSrlfV
groetj	Tfecnl
gronin	jlZXbj
groom	mdeaef
groomi	gUiXlk
groomi .	Zbracc
groomi will	oUaele
gross	hfXkdh
grotto	eiecid
grotto 's	YghepZ
grotto you	Stffff
ground	dbeehk
ground we	Xqcdbg
group	fcembg
group 's	cpgiaV
group and	Tkmfee
group chat	vacLji
group day	QVS/Wa
group exerci	hdRvWf
group has	jNqYVq
group interv	ZqSmWi
group is	htZccX
group level	giUcnh
group paul	lUcbep
group starts	cpbbcd
group thing	ccYubc
groups	dRfncm
groups rang	ZfXchp
grow	bjbehg
growin	oViYfh
growin .	csXaef
growin sorry	dcrdfW
growth	fZefem
growth and	SXehph
growth up	tfSfZc
grumpy	bciefi
grumpy .	iXwbXZ
grumpy not	bZdcdr
gráinn	jkZdmV
grüsse	XjUqhe
grüße	eYhetX
grüße .	ePZnqd
gs	dbpaia
guaran	ejgXje
guaran 's	eccpdd
guaran .	rVjecZ
guaran one	eXcdcq
guaran servan	baqddd
guaran that	Xwcccb
guard	Rkahfn
guard .	aZgdYt
guard ito	dddpbc
guardr	VajoYl
guardr ?	abbiap
guards	cajZbp
guess	ZxTZoa
guess .	R8TbYg
guess and	avbddY
guess as	sVedde
guess at	Yvccda
guess i	Xbadsj
guess is	mwbaST
guess that	rPddem
guess the	rbYcbh
guess they	lYpcYV
guess was	sXZlbU
guess what	aWWmsY
guess which	cfWiaq
guess who	JJdY/b
guess whose	eadepc
guesse	fbmgce
guessi	Y/TQVb
guessi .	d8WVYN
guest	cgqVdf
guest .	YZmVjm
guesth	hgXVmk
guests	antRYc
guests .	aqfdcb
guidan	gfehmU
guidan .	XxebXb
guidan not	ZddfsX
guide	aa0XVe
guided	dlTgVr
guided .	ebWgZr
guides	ZRvfVg
guides .	YdrXce
guild	bgjffc
guille	kSeqfb
guilty	qdlYZc
guilty the	pYbXfl
guitar	XPkiog
guitar immedi	ddcbqc
gullwi	WYhlUo
gullwi and	eZZeds
gullwi well	aVboZk
gulp	bdjofT
gun	cqWlac
gunawa	itVdgU
gunawa .	mqaZZa
gupta	ckmhUY
gurugr	iqbbbZ
gus	idQlgj
gus #	hdVmjd
gustav	bcqhmS
gut	Nrlfae
gut and	cpbeeb
guten	Zchick
gutted	WPWSW/
gutted .	cZdaYw
gutted for	ZTWWU9
guy	fdYaip
guy 's	nfThZk
guy .	ToLRb1
guy before	fdcdZo
guy but	kWqffW
guy failed	bfdlnV
guy he	pbdWke
guy i	cmpXZV
guy out	Xidpeb
guy says	nmahcT
guy so	addqcZ
guy wants	Zbcube
guy with	gfWbZu
guy wrong	daYdct
guys	fejfZi
gw	Wadmji
gwen	aYxfVe
gwen 's	ebrdZc
gwen is	Xhsbcb
gwen over	drcebb
gwendo	pWcffd
gwilym	geaieh
gym	fblfQl
gym .	nScjUn
gym yes	ebpddb
gyms	gfZueT
gyms .	nmoZOX
gyms and	dcYXvc
gyms is	ebpebb
győr	cqTkde
h	bhdedm
h .	YivZgR
h near	axYYab
ha	gkjhYW
ha .	gVuacd
ha is	ctYbec
ha you	rjZWdc
haas	eXfhoc
haas mei	bedpad
haben	fadnja
habili	hZdfmc
habit	dicjfb
habla	ecjjdb
hack	gZmYXq
hack .	beoTif
hack a	cThyWb
hack said	ZsXibc
hack the	dbpbfc
hack to	qXhZbi
hack yours	djXdap
hackat	jZrThb
hackat and	dVkdnf
hackat we	ectceU
hacker	liUcnY
had	bdiZfp
had #	eaifVp
had .	RihTsh
had advert	bdpdhZ
had agreed	SnakYm
had all	XcZacx
had almost	ddebpc
had alread	TTVXh6
had an	UnsfRd
had any	bczWdV
had appoin	bYYefu
had asked	dlmdVe
had been	hZYehp
had better	SeZ0mM
had called	jghcnT
had cancel	cbvdeS
had chance	cqbdeb
had change	WaqepP
had chosen	dcdebp
had decide	YdUamu
had done	cWfjZr
had enjoye	cXtlcU
had enough	aYqlgU
had expect	E/STYZ
had filled	aVTfa3
had finish	ZSXY1k
had fixed	oXhhZV
had four	gbsZZZ
had fun	dbpeec
had given	gnPgla
had gone	eaWraj
had had	UWkeYx
had heard	UUvXlg
had her	rfZaZg
had hired	baXcR0
had his	XcvQZk
had hoped	eraRWq
had i	aVnkZi
had in	UYmSri
had intend	dpaeec
had interv	ehXabq
had it	gocSje
had its	ghaTlk
had known	eOkZgr
had last	cYgbZr
had left	bYrgcc
had lots	qVedef
had made	SlUXno
had mailed	eYZjpe
had me	acsKrb
had mentio	ccfuWb
had met	dTkbdr
had mine	bVqjbb
had missed	YXbdcw
had more	kUWZcy
had my	kWqcNk
had need	VjSupX
had news	eqbbcd
had no	eqdiiP
had not	fQZhnq
had nothin	nsfVXS
had notice	cbtbcZ
had offere	dWlkSo
had on	XZfUaz
had one	YqfclU
had others	ctZeea
had over	ghTfbn
had pencil	TvVdhf
had phoned	bVmeao
had picked	acYcgr
had planne	avVYkX
had promis	OoUhhr
had questi	fVmlcd
had read	pYgbdf
had receiv	hqWacZ
had room	daZZaw
had said	dreYcf
had settle	gSZdaz
had signed	cdZcau
had so	dVjlak
had somebo	dbbebr
had someon	eSTghs
had someth	ZqXiWl
had stoppe	coUdob
had tea	pWlaZZ
had that	scWZdY
had the	baeVlr
had them	mencaV
had there	ajZZUx
had this	faccbp
had though	RkkhWk
had three	jepecU
had time	cdsZhW
had to	YRnTd4
had told	R0Tgfe
had turned	jgjepN
had two	SVYdj0
had wanted	RmrQYo
had we	WhgZcp
had word	eWZddu
had worked	YUsVbq
had you	YYTda5
haddad	bScldr
hagen	aZnrYY
haggle	keRlcj
haggle .	bXZphg
haggle in	ddcbdp
haggli	Sojdhc
hague	ZlXpbe
haha	eTnoYc
haidar	eZaeeo
haidar gig	bbXcfr
hair	ZgfqTc
hairne	kgbZif
hakimi	hXoVai
halden	jhYbjf
halden and	YgRhoh
hale	cgbcik
half	deerdZ
half .	fZOgnm
half a	XiIxmb
half an	aVs3IU
half and	Tmdebo
half ash	dapXcj
half automa	ebrebb
half beer	WmpOqX
half day	PVe8Rb
half five	cdcpde
half foster	grTUmc
half hack	bbuada
half has	pbebed
half hour	iUlxWR
half in	cpWTnh
half influe	ZqlbWd
half of	jiQije
half past	fZdqdc
half shift	bcdrcd
half six	ZWVyjY
half teleph	ZduXZc
half ten	YbZ2YY
half the	hofUag
half time	ddcZqd
half tv	edaped
half year	imnVcV
half you	kZiiiV
halfwa	dlbckc
halfwa down	ecVepg
hall	hYmYlc
hall .	imVbjZ
hall ?	damRZt
hallo	obeeZg
hallo .	erXhbb
hallo ends	qadbdd
hallo talked	nmXcVd
hallor	eqcedX
hallow	ddbebp
hallwa	fgYocd
halt	cO7abW
halt to	eXtdeb
halted	VA/YWN
halted .	bV0cdW
halted ;	fVpfff
halvor	aYpijY
halvor .	bVldcn
hambur	efNX1X
hambur includ	ccaesb
hambur is	dccdqc
hamish	ZfieWm
hamish .	bcWcbu
hammer	ibjjdX
hamper	aZaobl
hamza	YxbUbi
hamza .	esYccZ
hand	gdYepe
hand #	cdeZqd
hand 's	dUkYrW
hand and	YbjQsl
hand at	cfncVk
hand for	qkUdTg
hand from	bbXVxc
hand in	SgOzsT
hand is	ikdUld
hand it	XQM/Vf
hand my	ccbWqj
hand on	0eNNng
hand over	gXgknV
hand the	lbRphb
hand them	XlrbYW
hand with	fcqXee
hand you	jYVVyd
handbo	YmbiZi
handed	gbilhX
handed .	Ysdbdd
handed a	agatZb
handed back	dTkoci
handed down	vZbZdc
handed in	gepmOZ
handed me	ZSkomV
handed my	iinTZf
handed out	ekSYfp
handed over	iXXnrT
handed to	WrfZpS
handed your	cqdcec
handfu	kkWYck
handin	akbvaS
handin in	Zceped
handle	ddUvha
handle a	WRV0ha
handle but	cdcpcc
handle by	Xggqab
handle has	cZsVak
handle the	jZWqXk
handli	XYO+Uj
handli and	Wlbibl
handli test	dZbree
handou	ginUZe
handou on	pbbcdd
handov	cXcefr
hands	bgZeil
hands and	imPdan
hands are	igVXml
hands by	jTYudZ
hands for	aWVab0
hands it	dbaebq
hands now	dtXYah
hands of	c5WZXS
hands on	ihTbgn
hands or	eZYqdb
hands the	gVeckm
hands too	eWbdds
hands with	Phiabu
handsh	Xehoga
handwr	aSnkch
handwr a	ecpdeb
handy	WZjbqd
handy .	WRbisk
hang	lwcVWa
hang fire	izQZab
hang in	hrfYVb
hang on	jjlTZh
hang tight	d0TTaV
hang tough	qacddc
hang up	lRdjdm
hangin	soVbOg
hangin .	ctWgab
hangin a	rlXXbZ
hangin in	gdrYcZ
hangin on	bmUhTo
hangin past	vXaeeZ
hangin so	pWiYee
hangin till	rZbbee
hangov	mjWZie
hangs	ceZhXq
hania	gYaXnm
hania .	dabfqc
hank	aTXW3k
hanley	bgTijl
hanley .	hUalkg
hannah	gebVau
hannah the	ieWdYp
hanne	ddfhhe
hanne straig	cYbcoi
hannes	lXmeYf
hannov	eWXnkk
hanoi	cjWeji
hanove	kToZhf
hanove .	fUkjbl
hansen	XYsegc
hansen and	cWtXkY
hanukk	ikbWdk
happen	fsjXcZ
happen #	qabcee
happen .	ZseblV
happen after	Xb0dYT
happen before	azRYdb
happen by	tVdbef
happen i	Uoobbd
happen in	inTjcb
happen is	dlSsWf
happen mobile	nVdddl
happen next	gYwVhW
happen now	bopbXU
happen the	gZVZqm
happen then	XvcYde
happen they	cVYiat
happen till	erWeee
happen to	YdwUjb
happen when	dqaddc
happen yet	cZpefe
happie	ZLVniy
happie with	YXapgk
happil	ilagWh
happil .	bpcedd
happy	aXrcld
happy .	hbXmvO
happy birthd	US/WVY
happy call	pceeeZ
happy easter	gZtbcZ
happy first	efcepY
happy for	hbrnQY
happy holida	dbqZZi
happy man	decepc
happy new	khldVd
happy one	eiVcbq
happy or	qdcdcc
happy return	ZgvbYY
happy to	UUegtn
happy vid	ecUjco
happy with	cdTjli
happy woman	Ueepgd
harbor	bjceck
harbor health	XWcqld
harbou	dckdeg
harbou and	hcoieU
harbou on	baafZr
harbou says	dZceeq
harbou which	ljVeeg
harbou your	nljTbd
hard	Rmagar
hard .	egRaZy
hard accomm	cVkccn
hard choice	adbcgq
hard din	ddaaqe
hard feelin	cTsebi
hard helps	caYqid
hard includ	UbbwfZ
hard luck	cTjdbt
hard man	eqdadc
hard mei	bWacfu
hard one	alfqbW
hard pay	ddepZe
hard to	L/OKZe
harder	gjSeik
hardly	cdlcch
hardly sat	jVdiem
hargre	jWsedX
harm	ZkOfgp
harm .	cZgWbp
harmon	jcalgc
harrie	bkZcne
harrog	cjRbxX
harrow	Ubddjr
harrow 's	fcadep
harrow .	gOccis
harrow @s	apeded
harrow but	fVcknZ
harrow given	eYYdes
harrow school	jgbljS
harrow she	gmcUnc
harrow the	bsYmYX
harrow you	bbasgb
hartfo	YbaXiu
hartwe	fbikaf
hartwe .	cXrccf
haruka	pYpZbW
harves	cWZiqi
harves of	ccZphc
has	djfadl
has #	5ZXWXT
has .	seYdZg
has @s	uUcedd
has abolis	daZeds
has accept	eOZYP/
has admitt	eWdsec
has advanc	pWefed
has after	eYWect
has agreed	jbQdok
has all	rnPQXk
has alread	uQOXio
has also	cjTgZq
has an	rZbeXf
has announ	bT1ccV
has anothe	dcZYfr
has answer	eVwYdc
has anyone	hqeZXb
has appoin	VSbWb8
has approv	YRWb3f
has arrive	ii0OZO
has as	cUYkhp
has asked	ejQfkj
has attrac	cbqeeZ
has author	ddbWud
has awarde	cccXqi
has been	cgqXYl
has begun	hkjefV
has blocke	eJ6bbZ
has boots	dYsZed
has broken	bsdgbW
has brough	dXZZlq
has called	UVcYbv
has cancel	cXOlby
has ceased	dXfdar
has chosen	SNQWm/
has churn	rYbibc
has cleare	kXPhpe
has closed	YnaVaq
has come	fXnUse
has comple	ZgaUis
has conclu	OZNasv
has confir	gZUblq
has contra	efqaXe
has cut	edbdar
has decide	WNXOv7
has declar	deXcer
has declin	dTOhit
has done	Sqebfi
has drains	cYrYdh
has drawn	bVkelh
has droppe	aiUqmT
has electe	WZMTq1
has ended	cTCcj/
has engage	XRObX/
has engine	pcdddd
has enough	WiQRZ4
has ever	hljdcV
has failed	eUngZi
has fallen	OPXmf1
has filled	VUTYb5
has forwar	apcica
has found	VSjVlt
has frozen	XI/gYV
has given	nRNbe0
has gone	kcdWZs
has got	mSlVfm
has gym	bdaedq
has had	kbodTf
has halted	dYpfec
has handed	aiSgUq
has he	dcYsed
has hello	pbcddd
has her	aspQXd
has hired	cWWcX2
has his	WRvSWu
has howeve	pSUbio
has impose	bRyaZj
has in	Vgfgkf
has inform	Zeeddp
has invite	aacqee
has it	rkcRce
has its	VVTRn7
has just	cQYihv
has keane	g4PbbS
has kp	uWdacd
has lapsed	VTXoVy
has made	gQaWmy
has me	hnHkoa
has meanwh	dcdcdp
has met	tmTYZa
has missed	brbddd
has moved	PjpoZZ
has my	04UMUK
has named	cQdOsq
has never	fqWihV
has new	iTwZcX
has no	N7mccN
has not	b/UgYQ
has nothin	ciwXYT
has now	fTVbX7
has on	mQebdr
has one	lpedXT
has opted	eXaeer
has ordere	bVvdjX
has our	kjjgbT
has passed	iaYYbu
has paused	ZZvdba
has pencil	bdYqce
has picked	ZXSVqu
has pleasu	eecXsd
has plumpe	dXaZhs
has postpo	iVqcec
has prefer	ebbZct
has promis	+OXQYl
has pulled	eQqghd
has put	YN1igc
has questi	boajcc
has raised	YdZtfX
has reache	hrsRXQ
has receiv	lqYXbY
has reject	ebadeq
has remove	fbZefp
has report	dUoeck
has reques	dbYsdc
has resign	cpdcdd
has resolv	RXbmnm
has retire	dlnbbU
has return	apnYcZ
has review	ZVdldq
has ruled	cNrWct
has run	cSicer
has rung	NxdffZ
has said	ciSjfn
has seen	iRWfui
has select	XVaW0j
has sent	VikXdm
has settle	WccWoq
has she	aejpZY
has shelve	caseda
has signed	YVhNow
has since	accVlq
has slappe	ebpedb
has somebo	ccZeXw
has stages	fpYdfe
has starte	bqYeWl
has steph	bjThdl
has still	c0abYX
has stoppe	WW+ZXW
has struck	cYXcax
has suspen	YL/ZZS
has taken	cgaTdu
has tapped	lbUhdl
has that	dheWqb
has them	pbsUZY
has theref	caRac2
has though	bZVWpr
has thrown	cegZYq
has till	/cQdKS
has to	h2QtSS
has told	ZgoVfg
has tom	rbcdec
has turned	bWZZpn
has two	qpbRZc
has until	6gSWWW
has used	eaecbr
has voted	eWbipe
has waiter	dlSedq
has well	lapcWY
has withdr	acVbZ0
has word	pdccdc
has worked	XZhbrg
has writte	bUqjjZ
has yet	X/RdUP
has you	YdgvfS
has your	uyYRaS
hashan	pTaZog
hashan 's	rWdeee
hassan	TQsWip
hasta	khWmWg
hat	kffYie
hatchb	hLmmYn
hatchb .	dXkZbp
hatche	afgohW
hate	TkYgXv
hate for	epZedc
hate this	dRUahx
hate to	ctaTfh
haul	bfgmdb
haunte	hbigZi
have	fedfhg
have #	nVXwjQ
have .	YteYpT
have @s	gXXviU
have about	crZhdX
have accept	YX/XWA
have actual	beccqd
have advanc	bdcpcd
have agreed	pjPOpe
have allowe	Zcpbdd
have allows	kXUjli
have alread	aPnVfs
have also	ekmcgU
have an	sgYfca
have and	jihUdh
have anothe	ioYliO
have any	fUkhZl
have anyone	jTZpak
have appear	WsgdeZ
have applie	Uo1VRU
have appoin	PROUR/
have approv	bZbZve
have arrive	ilkVdZ
have attach	UOhpuX
have awarde	YZXahv
have beauti	bmUedn
have bids	pmXYZa
have binned	bfXcYs
have blocke	zZaVcc
have blown	cpcedc
have booked	lNgpVf
have bottli	ZZqdcg
have bowed	dUzddU
have bribe	aisZaZ
have brough	jVikce
have bumped	lYfsaT
have by	qbbfcc
have called	Ycdhdp
have cancel	XUwXYf
have carefu	dZbdds
have carrie	dcZceq
have caught	kdhUcm
have change	QaxUme
have chosen	rPZTls
have churn	YJQ/iS
have cleare	eSY2eZ
have closed	UqfVTp
have come	QbkNrv
have compar	RZaZks
have comple	jhXTbu
have conclu	oPUUe2
have confir	pSjVsU
have convin	hgjnSb
have cpd	XXQZky
have crosse	acrRjg
have cut	dWTYP2
have decide	eQgYkw
have declin	aUqQgo
have delete	dXracg
have determ	eZcefp
have dilys	ebdrad
have discov	brbced
have done	npbaSh
have drafte	dYedqe
have drawn	dQgYcv
have droppe	ZVWUP7
have earned	gYmUnd
have electe	jOYVf0
have emaile	eZisbV
have ended	YQNXW/
have engage	UYPYT+
have enhanc	hfVilc
have enjoye	bWqicd
have enough	RcVeQ5
have everyt	fnuRQR
have fallen	fedZrZ
have feedba	ayWbcZ
have filled	pQRSa7
have finali	WYaZgy
have for	ZrUkdc
have forwar	insRYT
have found	Siagin
have four	YnleUh
have frozen	bQ1alS
have given	jcXZgp
have gone	dhaabr
have good	Tbckpg
have goodne	ieYZep
have got	edTlvY
have gradua	dXbdct
have half	jaYpbd
have handed	Unafbn
have harbor	YbXkcp
have have	bXdtdd
have heard	hxaZcV
have hello	oSdije
have her	3aUIld
have him	ciawTZ
have hired	XNUWK/
have his	3eVWcV
have hourly	Zubdcb
have hr	nVpcdW
have i	dmOOoq
have in	dYS1Tg
have increa	Zdeeqb
have inspec	fbvZcU
have interv	fpVhfb
have invite	cVZmar
have is	hzUbZX
have it	3WRgmW
have its	shZacY
have joined	dbtaca
have just	cXcgpi
have kept	aTildk
have killed	aZ9bVO
have known	myRVcS
have landed	dcVWvh
have lapsed	fcYefp
have leader	ecabdr
have learne	crlbUZ
have left	ZbolhT
have let	XDxXZy
have liked	YNXNM/
have looked	mYUkel
have lost	avVadh
have loved	XRhSE/
have made	nYOjnh
have main	iSS1fY
have matche	cZfdrd
have me	KKMe/s
have meals	duZbbZ
have mercha	dbuaba
have met	gemjTg
have mine	qWkbeZ
have missed	kmkXgQ
have more	ezSTfb
have mothba	cSyecZ
have moved	ZUqjZj
have my	7bbgTP
have narrow	erddcY
have nearly	wSdXdd
have needed	TZnYct
have neithe	bsgjaR
have never	ldVeqb
have news	qsVRbS
have no	TvsUZd
have nobody	idXccq
have none	irUaVm
have nonpro	eZrbdd
have not	e3ccVa
have noted	dh1QZR
have nothin	X0hbVX
have notice	XaqifX
have now	fdgVdq
have nudged	cqbddc
have offere	RSXYm2
have one	orUlRY
have opted	dabZeu
have ordere	aZoVkj
have other	YmgVfh
have others	iqcZbc
have our	8iUTXb
have ours	xacaXd
have parked	USxiXd
have passed	cpcmYZ
have paused	ZQ7idK
have permis	qYddee
have phoned	nmgYcW
have please	cmVgbn
have pleasu	ccZbxb
have plumpe	fbYcfq
have practi	eZZdbt
have presse	daqded
have priya	cVbpnb
have promis	/MZbZT
have pulled	cV3URi
have pushed	vlSaXY
have questi	jeUbim
have reache	dUyWYi
have reads	adeqbe
have receiv	fhtXbY
have record	cizdYO
have recove	qkaZWZ
have region	YfpZdg
have remove	cc1caR
have reopen	ccatdX
have review	ZVWjbw
have rob	fPZviU
have room	ZXZmbq
have ruled	qYUYXt
have run	XekVWx
have rung	edgUmj
have satisf	YZW1bW
have saved	aZjbdp
have scrapp	mYWads
have second	apaceh
have secret	oWaZqa
have sector	taccbc
have seen	lrVddb
have sent	WmYoiY
have separa	caerdd
have set	6AqTdV
have settle	nWUcVv
have shared	gpZdWh
have sheep	XYcdir
have shelve	dS0ddZ
have shifte	ZWbtZg
have shortl	YWcrbm
have shut	iUXZY1
have signed	VTpPwl
have since	dXkVbt
have slippe	eqaddc
have snappe	eadcdr
have some	YrYUih
have someon	YjWWZy
have someth	zmOVZb
have spoken	kncVlX
have starte	VjhhSo
have stood	kZraYf
have stoppe	MvZQir
have stuck	cTphbg
have studie	eZbZfs
have submit	agpbeb
have succes	egrccX
have suited	clVXZs
have sunita	daaepf
have suresh	ccabsc
have suspen	dWvedb
have swan	lWcfbo
have switch	dbpceb
have taken	QV0Ndw
have talked	jkTaii
have tested	Vucddc
have that	aSfvah
have the	jSUc6a
have their	7bZZSZ
have them	oLOkth
have theref	bacbfu
have they	Rndlgd
have this	cjZqnM
have though	aRjonZ
have till	NfGn/O
have to	UhQ6ed
have told	fYrWfi
have took	YVVZnx
have torn	eaaTop
have touche	ZYamcq
have truly	bbpdec
have turned	dbveXa
have two	mpYXhZ
have until	YKGu/W
have update	aU3ZVa
have us	NMSR/V
have use	jaabpa
have vacati	gpaZjV
have voted	0PYabj
have wanted	bYbeds
have wantin	dbvZcV
have withdr	TP/WNY
have won	XTxZpL
have word	6eTSXT
have work	cbVaxY
have worked	dZebdr
have writte	phrPZY
have yet	e3RfSV
have you	VWVl5b
have your	jacqhW
have yours	uNTncf
haven	dhhcic
having	bZdYiv
having a	fsjdMa
having accept	ccubXc
having all	bcbsbb
having been	ceMXR/
having come	ecralS
having it	csSZZn
having looked	dZcedp
having me	VKTzxX
having met	WKgkqn
having no	bobejY
having passed	apchfX
having regard	YZYqme
having said	fUbfZu
having second	Yrecca
having seen	fQsVhi
having spoken	ceZccs
having taken	oXdVlg
having the	aMjVmr
having to	ZtdVai
having vacati	aaaccr
having you	WRuM3b
hazard	ccjagk
hazmat	fYmide
hc	aZjrWf
hca	jkebeZ
hdmi	mRfjai
hdmi 's	eadpec
he	jibedf
he #	hjnUZe
he ahn	ecpbdd
he always	etXYia
he and	uUcaic
he answer	ZfvWbU
he ask	bcepce
he asked	cLvieh
he asks	heQmje
he beauti	ZXshcb
he called	ZeUclo
he calls	wjXZaX
he can	YZZwal
he carla	cZvfQd
he choose	tjVdYb
he chose	bYdcip
he come	plaXcb
he comes	VuYXbn
he could	nYYUfs
he dashbo	dZpjZb
he decide	wjYWeV
he does	kiRmUk
he drew	gbcpeZ
he ended	XUnYpg
he enjoye	ZRqTph
he expect	Udetfd
he extra	ctYddd
he gave	ifUtTf
he gets	sgaZcZ
he give	nUYacs
he gives	ksUkUT
he goes	rdTbcj
he got	dRkhRw
he handed	ZXZsic
he have	hZbadr
he heard	Zgapdg
he hired	VWcblq
he hung	mVhhgc
he just	VbvSnX
he keeps	fqWbXg
he kept	escYdc
he know	cXkacp
he lets	vXZfbc
he liked	gtiTZT
he likes	WeplXd
he looked	tXeVdj
he looks	gpZbgb
he made	Rmickh
he may	VuYcYj
he means	mXlghT
he meant	nNRcnp
he megan	gjjcTh
he moved	epaded
he must	dqWbWk
he never	bohefS
he noneth	XVUbur
he offers	dXbdqh
he only	aUujeV
he or	qdcbee
he phones	0lOSXX
he picks	qfUnZV
he posts	zYZUdX
he promis	qibVYX
he psycho	qWYalf
he put	ibSYdx
he quenti	dVncnb
he rang	USOY0s
he read	XXZVnt
he reckon	ojfWcb
he recrut	cbpced
he remote	XrXddb
he replie	gqUddd
he rings	knZZhU
he safer	bqbcdd
he say	rdKgej
he sent	Vmmaee
he show	edsXdd
he signed	aTiWhr
he signs	ukZXXZ
he sleeps	apdeed
he slid	YfRknj
he speaks	mrgVaP
he starts	XdeaS1
he stood	fUtgaW
he stoppe	ZkOebv
he takes	mcTnZi
he talked	dezVfP
he tells	0cVVYe
he texted	kQjXSt
he that	brdZdd
he think	irYdaZ
he thinks	g1MaXU
he though	gobUZi
he took	cdgYXu
he voice	ecpdeb
he wanted	hYxRfb
he wants	ZZP1pX
he was	WakYqi
he went	Lmhdhk
he will	0kTfcU
he willin	kVYXkn
he would	jsWdad
he wrote	ifpdSc
head	ghXele
head 's	qzXNWd
head academ	dbbepf
head and	njUieY
head antibi	deeWre
head asked	bctUge
head before	cgZYar
head blow	cTYskf
head can	Xrbkba
head cork	gZVanq
head count	ZXsddg
head differ	WTmhbo
head for	YwQeVl
head heyyy	UnfljT
head is	tljUVR
head lad	giobbU
head of	fdUgqf
head office	lncTZj
head out	YZpkbc
head patien	aXbktY
head rang	dVgdmj
head rings	apddee
head says	Xqaeci
head simon	dZZdfr
head teache	qfjXPc
head to	gjYsVZ
head wants	ahYuWY
head will	jvWaaV
headco	mmeRUp
headco 's	lVlcai
headco for	qWbdei
headco got	baZacv
headco is	Wpieed
headco review	nTpbda
headin	YedZoj
headli	dcWjkj
headma	YRrjdg
headma .	cYrced
headph	gUiefj
headph .	dVejgl
headqu	gYodde
headqu .	lZqadX
headqu the	cgYbep
heads	gogdZb
heads .	XpYkkX
heads and	rfabdb
heads are	ZwcYaZ
heads have	Ugablo
heads of	ksgWYX
heads round	Wrddfd
heads togeth	dqWbci
heads up	eWrlXb
headsh	ccwXad
headsh .	birThY
headsh is	dpdegZ
headte	klZaTn
health	ZVdxib
health .	cVgvbT
health after	chbZra
health by	acepde
health cleara	dedXrd
health declar	bZVzea
health form	afbwXd
health is	eadZsd
health need	fedpdZ
health people	cYepef
health questi	bagqcc
health reason	datceX
health would	dreZcc
heaps	ahTghp
hear	tmZdaY
hear .	kxbXbR
hear ?	qfbOXr
hear @d	5TZZac
hear a	aRrXwV
hear about	eZrhUf
hear aisha	rZbcdf
hear and	eojVYc
hear back	0cgLdV
hear before	nuSQYd
hear by	5iUDch
hear deb	ueRdgY
hear disabi	vRYZik
hear do	aqaffd
hear either	Wucdec
hear for	pWfeff
hear from	txVcXT
hear hello	qdYaai
hear how	calpcV
hear human	vZWXja
hear i	Vpccjd
hear if	0YgRUZ
hear in	prXUZV
hear inside	zVbacb
hear is	V2VXbd
hear it	YSSdl2
hear life	rXceed
hear me	JYd2bg
hear media	uXZaia
hear more	Wegpbf
hear no	pYeeed
hear not	paeded
hear nothin	liejbT
hear of	fVRlop
hear off	eqZdec
hear on	zVgNhX
hear our	jbkiiU
hear partic	rdabed
hear parts	drYefa
hear pretty	Zpceee
hear priya	wUddcc
hear reads	taYcde
hear so	pWXoXc
hear someth	fxWXba
hear someti	Ypeefe
hear that	cWyVkT
hear the	uWgacb
hear they	SmgrjS
hear till	SqZclf
hear unit	cSfRUw
hear what	cWtfba
hear when	C/XXZV
hear whethe	ogcVhd
hear which	pUaqac
hear within	xgVTeY
hear yes	tVcckb
hear you	MZh/PT
hear your	PVk5eU
hear>ask	lTkhjY
hear>away	umTMjc
hear>bye	bpigcS
hear>chosen	mPsWdi
hear>date	xVXblc
hear>decide	rVQtUi
hear>free	hVmsYZ
hear>give	SZmwVb
hear>hear	a5WWXf
hear>if	tWbkfZ
hear>match	Xf0Pda
hear>meet	dVeojd
hear>news	pbZXej
hear>papers	Ufbpgi
hear>post	scffXc
hear>refuse	iaZUnn
hear>review	ZUnoYi
hear>said	hmTbii
hear>soon	b0VXcb
hear>start	iTbesf
hear>wait	kllRbe
hear>you	cZhqfb
heard	iibbei
heard #	Vidoef
heard .	nfPejh
heard @d	Ubdeft
heard about	aQgpYp
heard and	rjadaV
heard anythi	afpbdd
heard at	ipefVc
heard before	rXZbgg
heard by	uWiVYi
heard deb	aXTdsh
heard disabi	UWbbdu
heard enough	bXabxa
heard in	guZfcV
heard it	XcYheu
heard matthe	cbsddZ
heard me	ojnPaP
heard my	iiYUcq
heard nothin	vocZeJ
heard of	ZalrZb
heard on	etPqXS
heard right	Xcecre
heard that	ShobYk
heard the	UgcZjs
heard they	WpWgam
heard thirty	tWbbdf
heard tracey	aqgcda
heard was	dhVqae
heard you	ZctjVc
heard your	gabZds
hearin	ngYrXY
hearin .	fiZrYW
hearin back	qkReca
hearin before	XtbiZb
hearin from	srdPcS
hearin good	bpZdce
hearin more	XXV3ZY
hearin nothin	qRegmY
hearin now	ZVadsm
hearin of	bacrdd
hearin test	YdTemm
hearin we	cqdcec
hearin with	bWjqdb
hears	/aUVPF
hears .	sgbZca
hears by	wcdXab
hears from	zaXacZ
hears nothin	sUZddd
hears on	3WZYdW
hears unit	kXnYaS
hears you	Uebude
heart	kWaXaz
heart .	3chMSc
heart and	efcXZt
heart i	ccVegr
heart stoppe	dcgpba
heart to	ZVmagn
heart would	aZZkbr
heartb	hadWko
heartb .	cfcYrf
hearte	pRgYji
heat	cljfcX
heat are	dapcdd
heated	biiaja
heathe	cWamrY
heathe .	dVYqqX
heathe is	nljTbd
heathe of	dbbpee
heathr	ZZbmbn
heathr .	YfWgep
heatin	eghffc
heavy	QgiZYw
heavy heart	YTecb1
hectic	cZ4XUT
hedgeh	sgRZgi
hedgeh and	YsXjaY
heels	gZZqed
hei	cvcaXY
heidel	hkZakc
height	Riigkd
held	hfieZg
held about	ddpcea
held in	VjrhaW
held its	bbacip
held the	dRmicl
held up	whZhXP
helen	sTkZjY
helena	aghkbe
helga	QmZeph
helga go	eeZZsd
helga unit	Rnpeee
hell	olSbgc
hell or	qcdceb
hell they	dgbepX
hello	4TZjcZ
hello .	zXdhcW
hello after	8XPYZb
hello all	bTueXf
hello americ	epabed
hello and	/QYfZZ
hello answer	oUkdeb
hello are	WkXpic
hello as	tiMfhX
hello at	jYWvWf
hello becaus	ndWliV
hello brenda	ddqacc
hello but	onchYR
hello by	tTggWc
hello came	ebepbe
hello chapte	dabZio
hello cold	edbdqc
hello come	raXYke
hello did	rhUbkT
hello each	pZedee
hello either	pccddd
hello else	cbasfb
hello especi	gbocdb
hello everyo	Vqebjd
hello fifty	hqVgcY
hello financ	fpabed
hello for	pcVnca
hello got	ceXeZu
hello gradua	1dbTcW
hello half	Zaplab
hello has	XpYglb
hello he	7UYaWa
hello i	6WajXQ
hello if	0dUUhZ
hello in	kXTjjl
hello infoso	sZbcdb
hello is	qcdgRi
hello it	wJVodh
hello itself	sUeeef
hello kettle	pWeeci
hello latest	hUVxXZ
hello love	tXfYcd
hello manage	jTZfsc
hello maybe	SzYccd
hello means	qadefY
hello mind	paceea
hello mrs	qhYajY
hello my	vWXnUZ
hello no	2KedWg
hello nor	Xpcamc
hello not	hSgepf
hello of	gcfaUt
hello off	bYfawY
hello on	tYWlgQ
hello once	zOdbdd
hello one	lpZeXY
hello only	oUmcee
hello or	XXR3oS
hello please	pYSrfZ
hello promis	qeZcec
hello refrai	qZbdee
hello requir	qYZVmc
hello result	rYdcee
hello room	ZbZtdd
hello rotati	dWreec
hello s	qajiVY
hello says	rYghZa
hello she	7PcQlW
hello sign	eebapf
hello so	fXYyeZ
hello steph	bcbsZg
hello the	xiTbQj
hello then	wjViWR
hello there	deTghp
hello they	/HTlNS
hello to	wGfoiW
hello was	X3UPZk
hello we	tUWoTi
hello when	7JQhch
hello whethe	xRcgcc
hello which	ZjcuYZ
hello whiche	gaYsac
hello who	3SZZXg
hello with	5LaekS
hello would	VlcYjn
hello yes	lXaZra
hello you	/AWqbX
hellos	bbQiwb
helmet	behlYg
help	UYukdd
help .	Vgajli
help centre	dXqXej
help me	fkStXU
help the	ZZYuic
help us	eejpXW
help with	hbtdSe
help you	dSyOnd
helpde	hR2XVY
helpde is	aWqhee
helped	dfaldg
helped employ	gdbpeZ
helper	pfUYco
helpfu	avTYal
helpin	gglYci
helpin .	ccsZYi
helpin ;	qnaUUe
helpin and	XieVfq
helpin asking	Theakm
helpin but	gYUrhc
helpin for	pOpdag
helpin it	bnfalV
helpin me	qfccYe
helpin met	jRfjkh
helpin on	wfTYcT
helpin so	hVpgXg
helpin sorry	eqXeeZ
helpin they	hwWaaW
helpin to	bSffhr
helpin was	dYtciX
helpin we	Xbbdqh
helpin you	dapbcf
helps	YYndkg
helps .	cdjPtd
helps read	ZZUbon
helps to	Ulhlaf
helps tour	ecrZbd
helps us	absceb
helsin	fjbfai
hemi	gabgji
hemi .	ggUgmi
hemisp	eriUVg
hence	ahrWUi
hence the	fkyYVK
hence this	YfUihq
hence we	eYecdr
hender	ebqWfe
hendri	ebfdki
henrik	aZgXqk
henrik .	XXiaph
henry	ipVfYc
hepati	ZdZhqd
her	heeidf
her .	blVefn
her ?	YPY3ee
her a	TSf3gW
her abdulr	pXgbdb
her about	Uphhae
her actual	Zoceee
her and	iaVapl
her answer	3hVNfX
her appear	bUdrff
her applic	mYpdZa
her assist	cWelpX
her auto	ZWkddp
her back	aWmsab
her before	YXXi2T
her best	jbradY
her bill	oZbleV
her birthd	bawZdb
her book	bZsdcd
her boss	nmVTVk
her by	SXWyrX
her call	hsWVca
her case	cpbced
her choice	8VWSZZ
her close	dbceZr
her collea	evXgWa
her congra	bbpbjZ
her contra	adxbVY
her cousin	aZXaaz
her daught	aqdced
her decisi	7QXVZZ
her desk	coSqbZ
her diary	hkVnXf
her din	fabbcp
her dog	gWcZYw
her down	qaeYdg
her email	kUgkeg
her exact	qjQapV
her firefi	ajbbpd
her first	VilZhi
her flight	YtZdfb
her folder	Xfpcfd
her for	mPrkYX
her glowin	ddVhnh
her hands	SkYsfX
her have	acbteZ
her he	diVmaj
her head	UpQeas
her hello	jgVlac
her holida	YZvkWY
her homewo	mnbVee
her how	Ujpeed
her husban	ckkZTn
her i	dKihdw
her if	hTeqlX
her in	cUomkW
her inbox	VlXohc
her interv	YRuXij
her is	ebZpci
her job	datebZ
her kit	WZadft
her know	PYbxjc
her last	jUikcf
her letter	uaffWb
her list	qjSZYk
her love	ZeuYWf
her mind	ucVcVm
her mother	sehYYa
her my	QWj7XS
her nephew	ZRUWjy
her new	cfRW0Z
her next	ccpedb
her niece	VbVYY3
her not	dlVfXo
her notes	crbYdg
her nothin	WrYjdc
her notice	ilcVkd
her number	cSopZc
her old	XZQTh4
her on	gJUsjm
her operat	jabbpb
her or	VbXkhp
her over	daaqjX
her own	YnZXQy
her panel	bpbeee
her phone	WmikVc
her pick	3TZWbc
her raffle	caeqcd
her reads	dqbdbc
her report	qfYcbe
her return	omZZba
her round	dqebea
her rui	dVmlec
her ruling	tcbabb
her salute	eSUlkm
her says	asbaaa
her scores	pfZcdd
her screen	idrVhX
her second	SvqXcU
her secret	gfarYZ
her serves	dbpeea
her she	ZPfdvm
her shout	imUbcd
her side	dXZrjc
her signat	pjabba
her so	diercT
her stand	scafbc
her straig	ncefaT
her sulliv	kUeioZ
her team	ggeYsW
her thanks	bgqecY
her the	NQlplj
her throug	ecYscc
her till	Rorbca
her time	U9YVXY
her to	UmYasa
her train	dvZfdV
her uncle	ojcUef
her unit	nMisVX
her until	pZjcca
her verdic	redabc
her we	ZsTXYq
her when	failjT
her which	XVcyZg
her with	nTVoff
her words	1jWSVT
her yes	kRfhnY
her you	ebUudc
her your	acVshf
herd	YdRkkq
herd .	caXjpf
herdsm	mdUfle
here	aclehh
here ?	UZkhrZ
here again	ZeWrgZ
here all	ZgrdcZ
here alread	bfrUVc
here and	fcmeTl
here any	ZXhbhr
here are	YPwZgk
here at	gfSoZk
here before	hdVkXo
here but	padabk
here by	baaviU
here can	VmekYi
here first	aZldYq
here for	TUfflr
here goes	eTcZnr
here has	frXfba
here have	eqcdeZ
here he	jUngcd
here hope	carecb
here i	kPbhre
here if	bfpUlZ
here in	aWiZuf
here is	dfcduX
here it	UWYlqo
here knows	eWqfee
here last	VnpcaZ
here linden	fccpbd
here not	YVfidr
here nothin	fpceac
here now	hXkUtW
here on	lkPjbh
here one	dbtcdY
here place	ZYUWop
here placeh	eYWtde
here places	poYaZV
here says	cardcc
here should	ddrZdc
here so	fcraXe
here sorry	VrbViU
here the	cuifYQ
here then	Wpdehe
here there	Yubdcc
here they	WPigis
here to	WYV2bT
here too	cgqdcY
here unit	bXescc
here url	VVd1cP
here we	SvhXdf
here will	bsfabc
here with	fTZacx
here within	Ydecdr
here you	Umgnba
hereaf	kfdZif
hereby	OSYf4m
hereby appoin	acYW5W
hereby called	edbqad
hereby cancel	ccbecq
hereby closed	cdbddq
hereby confir	Wfsdbb
hereby do	dcdcqc
hereby give	edaecp
hereby inform	feQahr
hereby invite	daZrha
hereby offere	decdsY
hereby offers	ddcctY
hereby withdr	ebmdSo
herefo	Wdlkhc
herein	XmTaZv
herein .	biaVbt
hereto	kZfcYm
hereto had	ddpebX
herewi	gffaei
herita	nejSch
herita 's	qYbcdi
herita in	rZeceb
heron	XgibZn
herr	mYYmbg
hers	heigcb
hers .	dmTkej
hersel	acbvcZ
hersel .	qfYccg
hersel a	YfZqdd
hersel and	gpdZcc
hersel the	Yacsde
hersel tracey	cVlekh
hesita	fWbcnn
hester	VempZZ
hexama	qkROld
hexama and	hjTYgk
hexley	gkZjjV
hexley leakag	dgXqce
hey	cdZnhf
hey #	RYYzeb
hey agency	dbiXdp
hey and	bZkaaq
hey is	hWrbcd
hey me	kUfmee
hey on	gldUlc
heya	XkpVjY
heya .	huXYbb
heyy	bdkcRq
heyyy	fgZgke
heyyy 's	irZabY
heyyy in	kjTeek
heyyy says	ialUhi
heyyy signs	Yoeeee
heyyy told	XdVlXo
heyyy will	ojbUee
hgv	VSmYrm
hgv .	QVsZXw
hgv in	aZpiZg
hgv park	ZbjVpf
hi	fdifdh
hi #	pVkbgd
hi .	fZpcVk
hi all	VonfZa
hi ana	eVoeej
hi and	bbvcaX
hi by	XZvdbc
hi calibr	dgpfaY
hi candid	OoX/SQ
hi cantee	bjUgkg
hi cheeri	TVmcuU
hi cnc	cpaaib
hi confus	hbZYpi
hi desmon	dbgWcp
hi everyo	bcpVlb
hi ewan	Zedpdc
hi exp	iZaqYd
hi flexib	YdXrfd
hi from	ZYqblc
hi gareth	ebccdq
hi got	cVrcdj
hi harrog	cbXnpX
hi i	VVzbdb
hi ingrid	capeda
hi it	kfnSee
hi jo	aqcbfb
hi joy	gXbedp
hi librar	ioSjec
hi lindgr	ccXgbq
hi love	lfZUli
hi me	jjbjhT
hi mei	edvZcX
hi mustaf	eedbco
hi natash	bWfiep
hi noor	ddarbe
hi patric	pbcZde
hi peter	ebpbec
hi petra	iVoeff
hi placeh	Fgk8US
hi prepai	bdabep
hi quick	bfZbep
hi rain	feqdcZ
hi royal	hlUcdk
hi saw	ecXred
hi see	qbabed
hi sorry	dqdeeX
hi team	Vohacj
hi tess	Xqebfd
hi thanks	frfUbd
hi to	XW+PbV
hi tobias	cZpffb
hi towns	cflSlk
hi will	lVbhel
hi your	RSyaca
hi zara	ebpWeg
hiccup	fYwXTh
hidden	jVoZhe
hidden daniel	ZeuadY
hide	elfaed
hide .	fkVUwX
hide enthus	iVbdlk
hide every	mpUddZ
hide has	daTebx
hide money	Yqcbbc
hiding	Xekajj
high	cgYcbs
high .	bkbXaq
high and	afYgbq
high is	WkcaqZ
high street	cbhpbb
high volume	btWaeg
high water	qcdceb
higher	WQaS2o
higher .	Yaaasj
higher and	dddZpc
highes	Yidnga
highes .	dpccec
highli	TWjXjw
highli .	XZmYgp
highli me	ZdbaXx
highly	baddYt
hii	bkphgN
hii about	darcec
hike	aXgtdd
hike .	ZkVclj
hilde	lknYcT
hill	Wjgdhi
hill .	Vmmbfd
hilsen	adjaii
him	dccvdZ
him #	1Ncbab
him ?	dZbvba
him a	KbW+aX
him about	YgvZbY
him after	acdrce
him and	pmNZdf
him as	ZhZtZZ
him at	cionYQ
him back	XWsoYa
him before	gZbsab
him by	SVgwhe
him done	ZavXZY
him he	oRSkpc
him how	lglRhd
him human	6OYVaZ
him i	eahcZp
him if	aQnmai
him in	RoWvVe
him know	Xcdbqe
him my	XTqrdX
him on	YTergj
him out	Xbbuce
him pick	oWdfef
him priya	Uhapal
him soon	dpebdd
him the	lhYjUi
him till	pYbgde
him time	cwbXea
him to	boSlja
him unit	NRU0mV
him what	jYeqUg
him willin	idWVjm
him with	cidpcY
him would	dYdrde
him you	bbTbyd
himsel	jiYiXf
hinges	XplgbW
hinges on	Ysajca
hinkle	ahfZhl
hint	fbWqeh
hint .	kXYqbe
hinted	adhnag
hinted on	cbcedp
hints	dWlclf
hire	abfWvf
hire .	ZWfWyf
hire ?	ftaVag
hire again	dcbcdq
hire an	edXfdq
hire and	mRdVkn
hire before	erfdZa
hire her	WUUY7S
hire him	WaVevg
hire in	fVrfbf
hire me	ecdctX
hire on	bZrbia
hire the	gccbZq
hire till	cdrjaW
hire until	dgoecZ
hire while	fdpfeX
hire you	UYcQ9a
hirebo	dfSkgo
hirebo for	eeVffp
hirebo said	aVimif
hired	VMSP/s
hired .	YQQS/U
hired a	YYhYN3
hired and	ccdbuY
hired as	YWgZ0Z
hired at	XYmZvV
hired direct	eaeecp
hired for	ZjSckp
hired from	faVbYz
hired get	dddbsZ
hired he	cjmdSk
hired her	ddcaYu
hired his	caXbV0
hired if	dTZVya
hired in	dqdeXe
hired intern	dWYebu
hired it	gqeeYY
hired me	TTbW/J
hired nobody	qRlecf
hired off	ddaZZs
hired on	Yagcpg
hired or	tcnaXU
hired pendin	bZXVyb
hired somebo	cYVbYz
hired someon	dabeXw
hired the	ROOXR/
hired there	cevdYU
hired two	gUZccx
hired yet	fqZicY
hired you	edWjel
hiredl	Zbbili
hirelo	gaekge
hirepa	abYtjb
hires	lfoUad
hires .	cbjboa
hires and	arTZYq
hires are	gWqeea
hires on	qYfgdX
hires until	daqeed
hires you	gZbbqc
hirevi	YQlYkq
hirevi .	fYsXbg
hiring	fbmbdj
hiring 's	TQ9fXY
hiring .	aRpchm
hiring a	YQajez
hiring across	dUiacn
hiring again	absUck
hiring and	XtZZbe
hiring any	eZXeeu
hiring anybod	lXuYaa
hiring at	eQeWW2
hiring ban	ZUsaai
hiring both	cUkcsc
hiring collec	dlTffo
hiring commit	kbTcoh
hiring depart	lnSZdh
hiring deposi	erSjec
hiring events	eboedb
hiring eze	imSddl
hiring for	YTlsYj
hiring freeze	aU5bZV
hiring from	XadXYx
hiring frozen	dYqefe
hiring has	ecwdcU
hiring is	fTvXWj
hiring lead	kgVbjj
hiring list	gbYdeo
hiring manage	kuPkaa
hiring me	gXQWun
hiring no	ebpeeb
hiring of	eZuccY
hiring on	beucYX
hiring pause	fXscgZ
hiring proces	Zdreca
hiring said	dYpeec
hiring stop	TS/baR
hiring stoppe	bZsddb
hiring team	d3TiXU
hiring the	dYgdar
hiring til	eZrefY
hiring till	birccS
hiring until	bnobcV
hiring was	sdQdfk
hiring with	aSvddh
hiring you	SCKL/N
hirosh	aXcjjk
his	lieZch
his abubak	hUphcc
his answer	sfkOVe
his applic	cTxbdZ
his back	ctdcaY
his batter	cZtacb
his birthd	hXvYYa
his books	mTUZok
his boss	opWUjW
his brothe	jeMmSv
his calend	dUV1bX
his call	hpXXWh
his choice	4YUPff
his commis	Xreddb
his cousin	NTNVf/
his crew	2RRSie
his daught	SqiYYm
his deadli	rZeaee
his decisi	3UYYfZ
his desk	iqYfiQ
his diary	tYbfZb
his door	qbccde
his ex	Wcidbr
his exhibi	pfbccV
his father	akpWhX
his finger	qaciac
his first	aVgYgt
his hand	hnbUpV
his hands	ZrbefZ
his head	siXVXk
his interv	YX1WdX
his job	hXqXnT
his last	Uknbah
his letter	iqZabb
his lunch	aepeca
his mailbo	XZrefe
his mails	Yapgfe
his man	hbadcp
his mate	lPcffp
his mind	upMUae
his nephew	SbRXV+
his new	cVWX5W
his niece	fdcbZr
his number	XjVtXi
his office	cdWwab
his old	XWhaYy
his or	obcdec
his own	bfUbP6
his pick	2PYPmY
his replie	qabede
his ruling	yYdXda
his say	Zrbbdd
his second	Ua2Qha
his side	cdqYeb
his son	deadbr
his tea	ecpeac
his tilly	iapada
his turn	pdbced
his word	/XTTTZ
his words	juTYcW
histor	kkcYeg
histor lunch	pmbVdf
histor matron	pbahfa
hit	mWkkWg
hit .	cbsbca
hit accept	addrae
hit pause	ZR1dcZ
hit reply	eZNxci
hit the	fZtbZc
hit you	zpRJXc
hittin	eejfde
hive	jkRhff
hiya	odfcRi
hiya .	ockZYV
hm	icoXce
hmcts	Xfdkld
hmm	hqaXeb
hmo	UYlhkg
hmp	dciiTo
hmrc	hkecYh
ho	dkXdih
ho .	YYZnpb
hod	cgechh
hofer	crVfde
hogan	ddFoop
hogan .	WfYTqn
hogan of	cgViji
hola	ogibcU
holbec	UnijXf
hold	ifpfbW
hold .	aM/hVO
hold @d	bYerce
hold a	bWPvZp
hold about	ccuaca
hold all	derdba
hold an	fZeqbb
hold and	bNsclh
hold at	ecrada
hold becaus	dWwcda
hold due	eXteeZ
hold him	cpbddb
hold in	hawVYa
hold it	PYPl0e
hold me	1tQQWP
hold media	ZXavde
hold my	jxZWYW
hold odowd	dcrZec
hold of	f0PeXX
hold on	dpeZiZ
hold one	ifVibl
hold or	cUmden
hold our	phcZbd
hold out	pejaba
hold pendin	ZYxdda
hold since	eXtdeX
hold that	jgSpce
hold the	lZRkmd
hold them	qYWhbi
hold they	eVtead
hold tight	f5MXZb
hold till	cXydbb
hold to	ifUgij
hold unit	idUqdc
hold until	gatbbX
hold up	cuRZla
hold us	qhWgcZ
hold while	cOveei
hold with	hZjmiV
hold your	kuOica
hold>ask	ZlUifl
hold>away	WdqjSh
hold>bye	eKxeZg
hold>chosen	sLpded
hold>closed	jYYVbz
hold>date	eWqmiU
hold>decide	ihtRWd
hold>free	WH2pdW
hold>give	lTUkkj
hold>goon	bavecZ
hold>hear	dkfnVY
hold>hold	ZQ8Zcf
hold>if	gZfpYc
hold>me	nkYRhk
hold>meet	qkbbgW
hold>news	jinUhT
hold>not	aXzgZd
hold>others	csnaWV
hold>papers	VOqgUv
hold>post	XUrhfj
hold>refuse	oTZoZj
hold>review	YIvXqj
hold>soon	efVmdm
hold>sorry	eZ2cdQ
hold>start	adctVi
hold>step	kVonYW
hold>them	gZxcba
hold>wait	WS9ddX
holder	icffjZ
holder .	coTdeg
holder a	ZSimjb
holder your	drbeca
holdin	eVYtrW
holdin a	UabpoZ
holdin it	clUgob
holdin note	tbbYZd
holdin off	cYpmYW
holdin the	ULjc5Z
holdin your	fbatdY
holds	jofZaY
holds .	edqbab
holds all	Ydqbdb
holds its	rcbbcc
holds the	ipTfcd
holds your	carbbf
hole	eeeYmh
holes	lsbWfP
holes it	brbcbZ
holida	khoXca
holida #	bZscga
holida 's	Yipadc
holida .	crnShX
holida ;	dbbaaq
holida @d	jpdWbb
holida dog	cbsadd
holida in	nhgebT
holida is	dpYeed
holida media	bZqded
holida on	sadfab
holida park	gcTdir
holida plus	bddbpe
holida reads	dTnfmd
holida she	basbee
holida so	2WYbcb
holida the	YZkcpb
holida then	ifVnee
holida to	pWifac
holida until	Utibbc
holler	wvURVS
holler .	Z4UXZT
holler at	qgaacd
holler by	xVaZfd
holler hello	sTefff
holler when	Vlmbdd
hollis	hkYfYk
hollow	gkidca
hollow affect	aXbXqn
holly	imhYad
hollyb	eokeQb
hollyb band	deqeXe
holm	VXtjae
hols	pgbegW
hols .	Zpabkd
home	dYsfce
home 's	agZsTk
home .	bYvYhd
home ?	bfcrca
home again	cXuceb
home all	YhqZdf
home at	blqYba
home before	gdseWW
home by	UirfWe
home care	dZTwdd
home from	qcOZbs
home game	edfdrW
home i	YrcicZ
home in	XkeSol
home it	caVsci
home landed	cbZsbe
home manage	kViaem
home my	hWVckq
home no	eYSkdt
home office	hpaYjX
home ok	cfsYcc
home on	lWqOld
home or	Yedqed
home rang	ZVZarm
home said	sOdddn
home the	Rdrmaf
home they	ecdbep
home time	tVdded
homeca	ZrdkXX
homele	XjZhcm
homes	gqciXX
homewa	gYeXmk
homewo	acZ4YV
homewo 's	gatUeb
homewo .	hgaqhR
homewo from	RWS4ah
homewo on	cgnRjj
homewo there	kdnUcb
hon	kbZeji
honest	eoYZYs
honest ?	rYdQhm
honest but	rZabeh
honest can	cpkcbX
honest could	S1bccX
honest do	qeacec
honest i	inoXdP
honest no	apdceb
honest on	bYpceg
honest one	gqcddX
honest she	kUaacq
honest so	bXbdet
honest the	dceVdt
honest you	ckWXar
honest your	TvWkaY
honey	caaign
honeym	bddnZj
hong	dicicf
honor	gajcfh
honora	ccaoeh
honora plan	pbVkde
honore	koXWic
honour	dRea4Z
honour .	iRbfqi
honour ?	eddWsd
honour if	bYhZyT
honour of	ZcWwcd
honour to	VTgS5c
hons	UjufZX
hoop	didcgh
hoop at	Zrdgdb
hop	PWh0cf
hop on	VQY2hc
hope	dcsXdi
hope 's	Vscffc
hope .	nefZNq
hope a	gadqac
hope all	VZhecq
hope i	NtpaVl
hope if	bqbffZ
hope in	audYcb
hope is	UpYhcm
hope it	mkbhUc
hope our	dUmbdm
hope so	YqTfgd
hope that	nSfUln
hope the	jR8dSS
hope they	VU2Rbg
hope to	ztZQSQ
hope we	YQmVhx
hope you	XVoWlr
hope your	gXpleU
hoped	XmaRgu
hoped .	hrXcba
hoped for	aeUWnr
hoped the	cVmebo
hoped they	aVUdpi
hoped to	WseUXp
hopefu	quVYUb
hopefu .	gwXccW
hopes	eibfXl
hopes for	avWjdU
hopes i	ZlqXda
hopes the	Uaxbcb
hopes to	sjOjTR
hopes up	ccWamp
hopewe	ZWlfYq
hopewe .	cYsgdY
hopewe is	Vgmmdb
hoping	lmdXUi
hoping .	djTXgr
hoping for	kbdaXq
hoping not	XWtddb
hoping that	peYgdZ
hoping they	RWrccq
hoping to	tyRMRZ
hoping you	eNfqnZ
hoppin	gghgbe
hopsco	ZeUmli
hopwor	fXjpbY
hopwor .	hapXde
horosc	edilfY
horrid	fobkXa
horse	gWfhgh
horses	jiWlYf
hortic	fUhegl
horvat	bciYbo
horvát	jWdXoi
hospic	lchdfb
hospic #	giUchl
hospic in	ebqdbe
hospit	efhUkj
hospit is	cfYdep
hossai	YfYjgn
hossei	kekRma
hossei you	iacXpa
host	Zfffgj
hosted	jhdZcj
hostin	aXpcdj
hostin .	cbdbeq
hosts	bZjdco
hosts .	hZqbcZ
hosts me	ebccas
hosur	iaZidl
hot	celTsX
hotel	eWsePn
hotel 's	cpbded
hotel .	YVqcZn
hotel you	bbqYeg
hotels	YVRqnk
hotlin	jfadgf
hour	cTdwpV
hour #	VdeYwZ
hour .	leaoiS
hour ?	aWYyeZ
hour about	bVwcYe
hour and	PTqaud
hour as	qaeebd
hour before	aahcUt
hour by	ZkapXg
hour contra	feeapb
hour each	adcpce
hour for	XbWrjZ
hour in	iZfrYZ
hour later	aVbckt
hour media	dZepdd
hour more	mVVasf
hour of	acmtNg
hour on	nMemeg
hour start	edcbpd
hour time	eeqbda
hour to	idZuWa
hour was	maqXaZ
hour with	NZd/SV
hour yes	ceZepe
hourly	guiYRa
hours	VVmllg
hours .	OSklom
hours ?	jfUgrW
hours a	fTidtY
hours and	uMeTrc
hours are	QYydfe
hours can	Zqbbbg
hours change	ddwbXa
hours i	aMroWk
hours mum	Refgmn
hours of	aVwdac
hours on	ZZWoWp
hours to	dTWemr
hours with	WdUsel
hours work	imePhk
house	eVhdnh
house .	WUpeXs
house and	elUbjh
house beware	jcaapc
house by	rbddbc
house for	iWingV
house i	bfoheX
house in	achXqg
house includ	bdcZtc
house is	cakUsc
house manage	ZhZeep
house on	effpdR
house two	ecbcqb
house will	Zqhddc
houseb	Wederg
househ	icXkid
housek	idkfdY
housek for	gcddoZ
housek it	ijdlcU
houses	bXnUpi
houses 's	cmZUfp
housin	arZWkf
hove	aZtkXU
how	dipfaa
how .	bavaZX
how @d	csdbYe
how a	YXqbje
how about	YTL4lS
how are	ecyVcV
how close	bcSZc0
how did	mStZVf
how disapp	dYeedq
how do	YcsSpY
how does	TSI2sW
how else	eWTeqn
how far	XzbbZU
how he	ieibrP
how i	WPXzkn
how impres	daZadt
how is	bF1ncV
how it	wgpQSX
how kind	ecsZea
how late	cpcded
how likely	dY0TcY
how long	d/daWQ
how many	b6QiTZ
how much	YlWbhp
how my	UoloUT
how our	dXmdVn
how please	cbceqd
how quickl	drcZfa
how satisf	bcpced
how soon	ZYltaY
how sorry	eXidbq
how the	l0nKXQ
how this	rXkdeY
how to	RY6RZi
how was	WQ/OWN
how we	ZXqcZm
how well	dbpbcg
how would	ZaggsX
how you	dUe1ab
how your	bcwUYh
howdy	pVdfhf
howeve	ZkPcdv
howeve he	edaddp
howeve late	tYdddd
howeve long	Q6aYbW
howeve we	cbZcqh
howzit	gbdVgo
hq	Ridfpf
hq are	dddZpe
hq enthus	epZZed
hq on	iVffcn
hr	kgcdlZ
hr 's	nVcbsY
hr .	qZdmdQ
hr about	cqWjUd
hr anothe	Veejen
hr are	WuUXtV
hr ask	cYdqee
hr asked	bdofaa
hr at	sebUfe
hr but	iaabpb
hr by	Vcdsbe
hr canada	ccgZZp
hr decisi	Poddeq
hr direct	1QYeYb
hr do	kSalhk
hr does	dhXUuW
hr family	ddpccd
hr flexib	kVicdl
hr form	ddcqbe
hr froze	eZpeeb
hr girl	lYmiUe
hr govern	eZpcfc
hr has	cqUXra
hr have	WlVWrj
hr i	ZetfdT
hr inbox	cYrddd
hr is	XjThua
hr lady	hijUga
hr manage	qUaZkh
hr no	ZbtacY
hr now	qaZfZd
hr office	Trfjda
hr outcom	tYccdd
hr partne	cbbdeq
hr phoned	dbabbs
hr rang	gQeiuX
hr said	tgPaiX
hr says	lqNXbm
hr sends	klVcid
hr servic	bQlhpZ
hr shared	lZXafp
hr she	Zcdrdd
hr softwa	bZsbbb
hr sugges	llfffT
hr system	iOqZpX
hr to	yZRLrW
hr told	gncmWV
hr unders	biVbjl
hr unit	sUbchd
hr will	Ujac0V
hr with	XjgqYb
hr woman	Utebfd
hrd	mcgfbc
hrm	cchdmb
hrs	ZQjnYk
hs	heYkVo
hse	vXgcdZ
hub	YZdaql
hub .	fkeWld
huddle	mnfVcZ
huddle is	pcdbdd
hug	jgbaeh
huge	Xjghhd
hugged	aYmgZl
hughes	kkPYik
hughes to	eadbeq
hugo	ldZmdY
hugo back	abrdec
hugo copy	cdbpde
hugo smoke	qXTalY
hugo you	drZbcZ
hugs	VYcdqn
hui	gZmfaf
hull	WnkUdk
hull them	ZloVde
hum	ZVpkUj
hum and	bdYpfe
humain	aoUhbi
humain will	Zpeeea
human	1TelbV
human ;	ragbbb
human a	rmTWWj
human about	oUijac
human after	1LiZdZ
human agent	YZpice
human and	6UafYZ
human as	qUYnfd
human at	oVdmgY
human bank	Zercdd
human becaus	qkXjaS
human before	keZeVo
human betwee	mYYsZY
human bring	cdbrbe
human by	0ZaYcX
human came	drSckd
human do	cZpged
human for	oaduVR
human from	xVkhTT
human full	pYcdbi
human have	qbcddb
human he	ycQlaS
human i	3MpYcW
human if	kRWgud
human in	nVcscU
human is	cijpVU
human it	qRogXc
human latest	mZVhkd
human lunch	uacZdd
human my	sbgaca
human not	ipVebg
human now	wYZdba
human odense	pacjac
human on	pWZpbb
human once	xPdcee
human one	phcbdZ
human or	TQX0kg
human out	bZpbeh
human please	cdbqag
human promis	tUbadh
human resour	UsjfdY
human s	fUiigj
human said	sgUgaZ
human same	cpZhbb
human she	weUgVc
human so	eaovSR
human ten	gZTxbY
human text	Zdcqde
human that	xWRmhT
human the	vdaeeU
human then	0ZchTW
human there	nThcbl
human they	qffcVd
human though	pYhelU
human to	uRbogT
human tov	edYsbc
human was	ayVfba
human we	fNrlfd
human when	/AZZgY
human whethe	9SdTWZ
human which	daerfa
human with	rPT1gM
human withou	gkjSbh
human yes	qbbiac
human yet	dleUoe
human you	xLXpgX
humani	YohZff
humani said	mkdWef
humani the	cpaidZ
humanl	XimdhY
humano	edbpha
humans	caqnXX
humans .	YgsibU
humbli	jlicXZ
humbli two	iaWagp
hummin	hpgYba
humour	dcfeel
hun	eVdkji
hun .	XPmUis
hun ?	ddcrad
hun at	Xckpbb
hun photos	eebcqa
hun the	ghYpbc
hun this	vbWcdd
hunch	fiVbhj
hundre	VsbeWj
hundre .	ZjuVbb
hundre and	emTadm
hung	YayVed
hung up	Ye1WZV
hungar	efXpVj
hungov	UcvfTa
hungov .	UjWqbf
hungry	Vgfakn
hungry loss	Vblelg
hunt	cWmWkh
hunt for	bVUcrn
hunter	ZgpXdg
huntin	hjnbYZ
hurdle	eYS6dU
hurdle is	bbZvac
hurdle they	rcdYdf
hurlin	nZidgZ
hurrah	jcUfgl
hurray	Whcboh
hurrie	jnZcha
hurrie .	erZbga
hurrie result	Wbcehq
hurry	Z/WXgH
hurry .	T3aicP
hurry a	ercZdd
hurry he	aXdesd
hurry in	docedY
hurry them	Y4XXbZ
hurry to	audbcc
hurt	cYfjek
hurts	Tlcblk
hurts .	UmgWng
husban	bdkZle
husban and	kVUUvk
husban decide	apdfcd
husban who	cbpjcZ
hussai	gbfnWg
husum	YQShlx
husum .	eaReew
hut	ddggjc
hutchi	dibWod
huw	iiVfgj
hvac	btaakV
hyacin	kjhYdb
hybrid	dcjYuW
hybrid on	hvXbYV
hybrid the	acbbsd
hybrid travel	cebbpe
hydera	fTHjzi
hydera .	YlTZtY
hydera delive	ifVgbk
hydera i	eWgpee
hydrau	gZermO
hydrau your	dpcYce
hydrog	edrdVf
hydrog .	lZqbcY
hydrog to	cZrdec
hydrol	hOYihp
hydrol for	daacep
hyejin	Wkdgjd
hygien	WfplYZ
hygien .	depcdc
hälsni	dbWsdi
hälsni civil	hYpdeb
hélder	iacjak
hôtel	cmXigd
hören	iddhdg
i	gdgfhe
i #	PlpXld
i .	ppeRmQ
i accept	WOmM/P
i acknow	pcqbbQ
i advert	aVUdpi
i also	auaeZe
i always	mXrbdX
i answer	gTibmi
i apolog	elSfdj
i applie	QbrllV
i apply	aatccZ
i apprec	dqeUde
i asked	mjYUlf
i assume	Zqcacj
i attach	cUlfih
i audito	mTgegi
i be	fVemtP
i begin	caacxZ
i being	Xqdeee
i book	cYaufc
i both	VpTakk
i bowed	bYqdcb
i bring	aTsodV
i broke	nnXefV
i call	0ecXUW
i came	ZXcegt
i cancel	cavZtK
i caselo	iYpccc
i chase	Xfpcda
i chased	Wteecc
i checke	pgfdgW
i chloe	bccpee
i choose	aafqed
i clean	NnYjbr
i click	fcYqde
i clicke	daqeeb
i col	khZRco
i collab	dgqbdZ
i come	cZR4hU
i compar	lUpcag
i compli	cXsddc
i concur	ZZplad
i confir	hgqCrg
i consor	ddccqc
i consul	NkdwNm
i correc	jXbobf
i could	WllVdn
i count	tYaZak
i counte	bpcbjZ
i covere	bXSXya
i dare	VskUfY
i dear	Wsdded
i decide	deukXQ
i declin	Uf+YUL
i derby	fhqXbd
i did	aakbep
i doubt	SxUaYm
i dreamt	hsfgVW
i drew	eiXYUt
i drop	kVlgdd
i droppe	YashfY
i dubai	ecfabp
i electr	dsYccc
i elif	vZdabc
i email	gXZscd
i emaile	XWwTiY
i enjoye	WctjaY
i evenso	cXsUkd
i ever	VOzfYf
i expect	xdeOWi
i faithf	drbeZZ
i fear	PjVVT9
i feel	TWeXZ6
i fell	dacddq
i felt	mkVach
i fight	gpbeZb
i fill	edarec
i filled	cbqacg
i finall	afgabp
i find	0dVRWn
i finish	cXrYgg
i forgot	gY0adO
i fought	dbcYiq
i found	hWucca
i free	bZZxcc
i fully	ecpeca
i galler	ZoZbdm
i gave	ltiRXa
i get	4UTZrT
i ghoste	paiedX
i gianni	eYqede
i give	nSdpZh
i glowin	cUvZgX
i go	kaevbP
i got	Ydiaub
i grief	qZaobW
i guess	aNqUno
i had	Vdkblj
i hand	UgbnnZ
i handed	raobTZ
i handle	bcdqce
i hate	ddXZZw
i hear	vlcVUc
i heard	epVXej
i hereby	WZkglf
i hold	hjYngV
i honest	freacX
i hope	cbiccp
i hoped	XOXWrt
i i	ddpWkZ
i indica	pecZhb
i intend	pjcZcb
i interv	XgffZp
i it	eVmenZ
i jobhar	WqXYfl
i jumped	pmWWbb
i just	TlzfYR
i kaizen	WbZsjb
i kaur	cSicln
i keep	X0bYZb
i kept	deRekp
i kindly	cahraa
i lack	bYUces
i land	nQrced
i last	ZsYddd
i lauren	dZUllk
i lead	caeyYX
i learn	rafXdd
i leave	kUoqdQ
i left	bP/VXb
i let	jGwZrX
i like	rMggke
i liked	cX0WYa
i log	rZbedd
i looked	chhljS
i lost	VYdbY0
i love	aQatgl
i loved	bXyaWc
i made	cVfsgY
i mail	uadbad
i make	rgWYhc
i mean	iQqhgd
i meant	zPqWWX
i meet	WUbzcb
i mentio	ghijTf
i met	iayRXZ
i might	imlOed
i mind	XZctia
i miss	aZpjcc
i missed	jUohlS
i moin	iiViff
i move	XggRsS
i must	JYZ4en
i name	bZWulW
i named	WtVdgh
i nearly	geUdyW
i need	UdTymc
i needed	djXYYq
i never	bSudma
i no	Rq4YZI
i noneth	hdpdZb
i not	Vabfol
i notice	YWntbW
i now	hfTohd
i nowher	bTjchq
i offere	kjkdVZ
i only	jXzadS
i open	rgVXjc
i operat	rWaeee
i ortiz	eaYdds
i ought	kfZVZr
i own	fbZetZ
i parish	fcXdZt
i parked	capded
i pass	hoUibb
i passed	YaotfN
i paul	dbtcca
i phone	6VPlRN
i phoned	ZV1hfR
i pick	dIhyiX
i ping	opaZYZ
i place	ecdpbd
i plan	RX0dbb
i play	YhWrdb
i please	aTloaj
i posted	SYsXbr
i practi	dYeabt
i precio	biXSfu
i prefer	brZmZY
i presen	daYwXc
i presse	uaZZhZ
i psycho	kjVkYb
i pulled	XT/ZZE
i pushed	maXbap
i put	fcVkar
i quite	kapfcW
i rang	tfqbYP
i rather	ffVclk
i reache	cZVbrk
i reacti	XZrYkb
i read	lUgfZo
i really	RujeWa
i recipe	bbccct
i recomm	fXtZad
i recrui	bVewca
i refer	giUdhk
i regret	YXiaet
i reject	fcuedS
i reloca	agrdZc
i remain	fhhaSm
i reply	ZYhhXr
i report	rnTVgX
i return	balVbr
i right	dhbpZe
i ring	2ZVace
i rotter	dUueec
i run	djhxQR
i sat	XYtRim
i saw	VSxRYt
i say	pgcWhe
i says	YYZhqk
i see	qYjdVg
i send	mYSrdd
i sent	WrhgZd
i settin	dUfdmk
i settle	bbbsaf
i shall	rmkWaU
i should	fPaxbm
i show	cWbzbY
i sign	VPhlwZ
i signed	XaibvX
i sit	rRcikY
i size	dXjaZr
i skiing	dgVfoe
i stand	dZXtbg
i start	TIYR/Z
i starte	YriccV
i still	Vegifh
i stop	oUdbjd
i stoppe	bbPcX3
i stress	Tnafna
i submit	diYtXZ
i sugges	YdVrhg
i suppos	PlVVd1
i swear	hfodeV
i sweep	bxRcgb
i take	bdWizS
i talk	nmWMRs
i talked	edhTof
i teache	ZbcbXv
i teleph	zZbXbb
i tell	0WYXef
i text	9PTbUd
i thank	WbkVdq
i then	sYbcch
i they	deepYf
i though	Oftefh
i tim	pddade
i to	gpachW
i toe	cccdbq
i told	WbuYld
i took	WWreel
i turned	bZ2cYS
i unions	ecZedq
i unmoni	hUlifd
i unread	Ufilbg
i useful	foVffW
i v	dadpee
i voice	dZubca
i voted	aYZZew
i wait	ycfbOQ
i walk	ucTZbl
i want	UUc1nX
i wanted	VRfTp2
i was	Wcfalq
i watch	ZmUsab
i went	PQ7elU
i will	0fdZaX
i wish	UnWZS4
i withdr	LY/Taa
i won	cSVa/L
i work	SrpgeO
i worn	XZaeph
i write	kYZVnp
i wrote	baqkdZ
i you	ucbaZf
i your	gpZTgk
iban	ifdZoY
iberia	bjkYnV
iberia that	akvSdW
iberia your	cdZcrd
ibrahi	iobYce
ice	XT/bhS
ice .	bY/XYK
ice and	beqddc
ice in	geWdpd
ice so	bbcsda
ice till	caudcb
ice until	cS3dcX
iced	ZZpcmZ
ich	bcenfc
ich .	hbasaZ
icsi	XdWopZ
icu	fTeZes
id	Zbdtga
id .	ZeWuhc
id and	ZkSseY
id both	ceYred
id check	accqde
id know	uWfTZW
id left	edpZde
id to	edsYZe
ida	ZejgkY
ida he	YgXapb
idea	XxlgWU
idea .	g5RWcP
idea how	VZydcc
idea if	ZQ3dba
idea now	Y1Scda
idea of	ZcPfc0
idea on	aubVdc
idea really	drTcec
idea they	dapeea
idea until	nUlfcf
idea what	cimieS
idea when	WrdlaY
idea who	dR0dcZ
idea yet	dcapdd
ideal	hgZmbc
ideall	VYtabl
ideall .	bevXXb
ideall and	hXdadp
ideas	aiaoSn
identi	faXkbp
identi .	eVgoYj
identi is	hbpbZe
idowu	kdeZfi
ids	mVdgeh
iets	hVlgdf
iets only	cdqcea
ieuan	laaiee
if	fggffd
if #	nnVblU
if .	P8oFWT
if a	UwYYZk
if and	YlvYYV
if anothe	hZZZcr
if any	duXcSj
if anyone	XriWbc
if anythi	cchYcq
if both	aubZfb
if by	qXZifb
if ever	cbpZbj
if he	ftfUUi
if id	ccpcde
if intere	XpNsbg
if it	ofmhVY
if its	ilVlbX
if my	xXhSlQ
if nobody	qXifiU
if none	ajbpda
if not	sbTveP
if nothin	1aZbbT
if offere	eoboSe
if one	W5ZUfT
if or	adscea
if our	YwWeYh
if possib	dYavZe
if she	mrYfaS
if shortl	btdVde
if so	VnVpka
if somebo	ftXfWd
if someth	YnTaer
if that	Tebnlh
if there	wgaZXe
if they	nvoQQW
if things	dM0ccg
if this	UMykgg
if unit	bbcoef
if we	ooUiRg
if yes	laWtbZ
if your	onfYfT
if>bye	XqRfii
if>chosen	t9eMPT
if>closed	ucgiVV
if>date	seXfda
if>decide	QzdejU
if>free	VkXwjV
if>give	VkbwWd
if>goon	gyZaXb
if>hear	piafWe
if>hold	WtXacl
if>if	onWoTX
if>joy	gfbpeX
if>match	n1RZZY
if>news	XjeZeq
if>not	uZdlfS
if>offer	rfdtIe
if>post	reeadc
if>refuse	2ePUad
if>review	bVfqfh
if>said	cqdead
if>start	djqiVU
if>step	onnVWX
if>wait	uXZcdj
ife	fWSpgn
ifeoma	mahhZc
ifs	WpiYmV
ifs .	Yrcded
ignore	Zi4aUU
ignore .	UgzaTb
ignore deirdr	dpaaee
ignore hello	kfRldk
ignore if	cbtdZa
ignore it	iRwZbd
ignore mail	dmTkej
ignore me	iZwPZd
ignore my	kSqdXd
ignore previo	enbdkV
ignore that	XvkeTQ
ignore the	ZlfraV
ignore this	aiwVbX
ignori	leqcZV
ignori .	catZcc
ignori and	kSligc
ihnen	UZhrkZ
ihnen .	YXfqlZ
ihre	UpVmdh
ihre .	aqWkcc
ii	aWaqmd
ii a	cdqfYc
ii the	fYUrfi
iii	ddadeo
iker	dbZird
iker and	dcdcqd
il	ibWugV
il .	ciUubW
ill	qreeWJ
ill .	kvTiZR
ill and	fgrdWZ
ill so	ktTddZ
illnes	hdjanX
illnes they	lfhibV
illumi	iYdbfn
illust	uUckdZ
illust .	yPdejV
illust and	sZdebb
illust brand	dYcpjZ
illust market	apVjZY
ilya	lShmfb
imagin	gohZab
imagin .	brkXca
imagin words	cbZred
imagin you	pjaVWk
imani	XZqqaX
imani .	fSoZgl
imani in	bcdqdb
imani of	cXpiab
imc	carXnX
immacu	jjebaf
immedi	dileZc
immedi effect	aUzdeV
immigr	eiXeme
immigr almost	aVXbpn
immuni	HffYjv
immuni .	ceWdct
immy	cdYfhn
imogen	ejYjee
impati	agpcYh
impati says	Yedpee
implem	Zaeenj
implem manage	bbefqa
implem you	iVbdep
imply	lUehjd
import	qcegTf
import .	llhYUY
impose	ZXyXYi
impose a	ZZzYYe
imposs	S3TWgd
imposs that	Yseeeb
imposs to	YtbXid
impres	edfgei
impres .	WfkrcW
impres by	bVdmhk
impres full	qibYfT
improv	fZtTjb
improv .	cZxZdY
improv offer	aebcre
improv our	acpcfd
imran	lXaYdp
in	ffehgd
in #	/FLddX
in .	bdcc0X
in ?	TRTb/P
in @d	WekbZs
in @p	VtYbfj
in @s	reTbbl
in abeyan	SD/WTO
in about	/JUWTf
in accoun	qheZaZ
in advanc	hfhhjU
in advise	eqVddc
in again	fVlzTQ
in agent	3LiWZV
in agrono	atZcdc
in aisha	ciSgqd
in an	fSoifd
in and	mcLvib
in angela	hccmkV
in anothe	fVcibq
in any	jUpZZl
in as	UXgV0e
in at	ZOiloe
in attach	Zecpef
in attend	gUYimg
in back	ubbWdd
in basic	ebbedq
in becky	XgZYpj
in before	RWo2ZU
in betwee	prdRgS
in biolog	iqXabc
in blunt	ebrdea
in both	fSfine
in browse	cbrdae
in buildi	wXaieV
in busine	ZUZmqh
in but	RlNnUt
in by	FXc/XY
in captio	dWafZv
in captur	VlcZnh
in cas	fZdsaX
in case	ehtMie
in charge	bpgcea
in childc	mVrbbX
in churn	/GQchZ
in circle	Ytcadd
in closed	cnUijZ
in closur	cdpgda
in coming	bachep
in commit	Whqfcc
in confid	efVaYu
in congra	jjfkUd
in consid	fuVdZZ
in contac	U/UVXV
in copy	caYhfp
in cpd	iVkkdb
in custod	qngUWX
in days	dxXbdZ
in degree	Yrdbee
in delive	YUbhZw
in demand	Ytabee
in differ	VkiYel
in disclo	pYfgeb
in discus	arddcc
in dog	Shjaim
in doubt	jZgbsV
in due	D/QVYV
in either	zabbbZ
in engine	ZdwYbZ
in enhanc	ZaygSb
in enquir	YjkleV
in error	WiVkYr
in expens	cacWgt
in fab	obddde
in fact	eYdrdc
in favour	cRXUk2
in financ	iPsdfd
in first	RugkXb
in five	ddgaqZ
in flight	aqhTZl
in for	Xcc2Ya
in forth	RnuiaQ
in french	Xceqde
in front	aeQ2fb
in full	dglTpV
in future	YWdcay
in gabrie	bbccvX
in genera	dltaZT
in good	WvsWUV
in green	iKehol
in hackat	abnWfk
in hand	ivOakU
in head	cXbctb
in hello	cdphbb
in helpin	Ogubdf
in her	hrbeeR
in here	nSmkgN
in hexley	dgXqce
in heya	bapeef
in hiring	aTzbdX
in his	knVldV
in hopewe	Ugmmdb
in hospit	irYWbX
in hosts	dYXekq
in hotels	dsZbda
in hours	qaZdde
in house	feLQg5
in human	bSpaZt
in i	kMbhpi
in if	WkpQqW
in inbox	dZcqce
in indemn	lpeaWa
in invest	YkpZcc
in irrita	gYpZed
in isaac	gellVe
in its	V0Zafa
in just	lVYolW
in kathi	cafpee
in keepin	aqZbdh
in kwame	wUZacd
in ladysh	Xjbbpe
in late	qaeddd
in lauren	Zdrccd
in left	eZtefX
in letter	nhTbZp
in limbo	ZY8aRT
in line	fpdZae
in living	bepacf
in lyk	qbeade
in madnes	dbsadb
in main	1JOSax
in map	iqWaed
in marta	/OaYXR
in materi	pXcbdf
in max	rdYcdd
in mechan	fXreeb
in media	ZmfPhq
in meetin	cdrYaf
in mesa	eZphbZ
in mind	jeMkWu
in more	VglWkj
in nightc	VfgjpX
in no	e9gSXM
in nobody	Zbucda
in nonpro	kVhjZa
in nor	eqiYbY
in not	qWZjcf
in nothin	duZddU
in observ	Yaqddd
in off	afYeas
in offeri	eecZre
in offsid	cfiUlh
in okafor	cfaqeb
in on	bebtfZ
in or	/PcgXR
in order	mlSmcZ
in organi	eccepb
in origin	XVinhh
in other	hVbahq
in paedia	ctacac
in painle	gepdXe
in papada	ZWjgbq
in parent	Zqgbdb
in partic	Ybcifp
in parts	SsgggW
in patter	bbcqdd
in pdf	Xbeoje
in peace	VlXmnW
in peatla	Xqeeed
in people	aoibcc
in person	YTX7iW
in pizza	dhYrac
in place	huUaWj
in planti	bddpac
in please	alXsaa
in portal	bkWcpa
in post	VtfcYf
in prakas	jTclih
in print	biZpce
in priya	yMVcgn
in proces	Z2WVXe
in produc	Qbbnkn
in progre	nzPNaX
in public	uaoXXU
in pump	dgbZpc
in queue	gpZbdc
in rates	dabdtY
in readin	dZkXcq
in reads	UpdVim
in reason	UoWWqZ
in receip	jqbdVY
in recept	WX3eVS
in recrui	aatYch
in refere	djWZpa
in reply	Ukfkjc
in report	wYXdda
in requir	Yxbaca
in restau	arVeYh
in review	Z5JhXX
in rgds	beZqfd
in ridgeb	dUVite
in rob	2KbdUm
in roll	mZeWsS
in round	daYhZp
in rust	lghgRe
in sarah	darXgd
in satisf	wYZkYU
in schedu	bZbrdc
in school	dYhYdr
in see	ceaUvd
in selfie	oSgkbf
in she	WdXipg
in short	fgcPpj
in sight	d1bXYW
in signed	edpfXd
in silenc	aqYchb
in size	QubnXV
in sizwe	icVcdq
in ski	ebaqbc
in so	pXigaY
in some	S4cWYY
in someon	Wucbcf
in sound	eadpdd
in strong	lUWifk
in suits	hjmSdh
in sunday	Zcbqcd
in sunil	gYfpcb
in superv	pkZThd
in suspen	eYkWra
in talkin	vTedee
in ten	gUrgeb
in terms	apVaem
in thank	ikpTcX
in thanks	qdXeee
in their	guYlTZ
in them	pjUagc
in then	eacpcf
in there	fvbfeS
in they	RhWhiq
in thinki	bRloak
in those	aaqcge
in though	afqagX
in three	TkeUgs
in throug	XkYreZ
in till	VawhdV
in time	b6YOZb
in to	aRungW
in touch	eyYYaf
in town	TWp2RW
in tp	ZpYZnd
in tracke	lVhdaj
in tracki	ebpbee
in traini	5XjTUX
in transp	YjVZrg
in turn	WyXbXi
in two	fsgbaU
in umbrel	iYrgaX
in under	gTTkko
in urgent	UX1cdd
in us	dfpcea
in view	WXqegg
in visito	lWpYfa
in volume	eZjOsj
in volunt	ebThds
in walkth	ciSZvZ
in was	daqddc
in watche	bUpnda
in we	hpTUna
in weeks	UjkgXg
in welcom	deXesb
in welfar	aZZZxd
in whatev	VuVhZh
in when	bieqnM
in whose	bsdccY
in whānau	eqcZed
in willow	Wpjbad
in winds	Ypcidd
in with	fkXrRf
in within	Waawed
in withou	cYaslX
in word	Ybbvdc
in writin	tPRg1X
in yet	mRqibZ
in yields	bqiaca
in you	aUihij
in your	fUblpe
in yours	kYStSk
inacti	YRrZak
inacti .	bXebdo
inbox	gdgknR
inbox #	ceapec
inbox .	hbkilQ
inbox and	ceZdsc
inbox before	ZXSqlk
inbox by	sZiiZV
inbox due	ccbpdf
inbox from	lgcpZU
inbox i	hlUcel
inbox is	aa6TVT
inbox now	bbWrmY
inbox over	Uvaace
inbox within	paYYgg
inc	ZYfcqh
incide	ncqaZW
incl	WhYjsX
inclin	behobZ
includ	fSgfni
includ 's	fxPUjb
includ .	fUaZxh
includ ;	albqYZ
includ and	kSjPue
includ for	bWucga
includ on	cWctZh
includ the	XVwadg
includ this	dVufeY
includ till	dbpedb
includ will	laaZdp
includ you	dUUicx
inclus	cmfibZ
income	YXuboW
income is	WiqceY
income nurse	gjSllc
income said	jVlmZb
income to	cZsZgb
incomi	kilfXW
incomp	SdO/XU
incomp .	TidxaT
inconv	begmbf
inconv .	dlncVc
inconv check	bmTrhX
inconv cleara	aXepkd
inconv factor	eZfVip
inconv is	bbrdeb
inconv tender	ddZrdc
inconv until	bZhbdp
increa	bXoWpe
increa it	dZldpX
incred	ccagfn
increm	kRwdXa
incumb	bdihhc
incurr	Yeince
indeed	rYVngU
indefi	VY8WeQ
indefi .	bXyccW
indemn	hiWXki
indepe	ehjZpU
indepe .	migegO
indepe and	Xpbjdc
indica	dZdipb
indica 's	cpedda
indica .	YasWnZ
indica coffee	ginVdd
indira	Xmgffc
indisp	kVocde
indivi	cjVdZs
indivi .	WsjgcU
indivi and	bddpdc
indivi applic	easYea
indivi enquir	avVeeY
indivi feedba	hTcbeu
indivi have	ZrWhdX
indivi letter	edZddp
indivi marks	dadYer
indivi notice	qccdcb
induct	aQdqlf
indust	bTgrib
indust are	edcVjo
indust card	cZXxZa
indust unusua	bbbqZh
ines	TcThxh
ines .	Ubkepe
ines licens	cbbbsb
inevit	RZqmgb
inevit 's	bqTjec
inevit .	Ukjfgd
inevit the	gZZaph
infant	WpZhnX
infant and	dfcpcc
infer	ggigRh
influe	csfbbZ
influe .	hrRWfh
influe ;	epbddc
influe it	bpedeZ
influe on	cpgZeb
influe to	folfbP
info	Ud1fRM
info your	bXxXab
inform	mjfXdf
inform .	W0aVXj
inform after	apdfea
inform all	1VZXZg
inform applic	Udkkdl
inform as	dqXgeb
inform by	msXTZa
inform candid	riWbdY
inform everyb	qZdddd
inform in	uifVbP
inform lighti	acZcqf
inform me	oVWcUt
inform of	lxaUcN
inform on	qWkWhf
inform only	ebveeU
inform see	Vieffn
inform that	bbdgbq
inform us	iNngjd
inform we	ZZvZeb
inform when	Xqgdeb
inform within	0Wbabb
inform you	idaWgq
inform your	XmWplU
infoso	ladnWc
infra	neckcX
infras	cYqkZb
ing	jPdfbr
ing .	aYdcar
ingrid	eahhjd
inheri	ehgecf
inheri .	cUljhe
initia	YYVuqa
initia each	abZWza
initia interv	cpbcee
initia it	ccdpce
initia the	VTc6XY
initia there	ecXqec
ink	japecW
inkwel	pYjehT
inmail	YUwWdg
inmail .	cekTdn
inmail to	bXraca
inn	fpgSTl
innisf	oZiZai
innova	hYZbzX
innova a	dcXdrf
innova i	dgpbZc
input	ljfYdb
inquir	Yffkeg
inquir .	YdlRrg
inquir ;	fdbebp
inquir minute	cZZtec
inquir they	chtcWZ
inr	hfjnSW
ins	kbXjmb
insane	WWahiq
inshaa	ddoeYh
inside	/HUYdb
inside #	/AIoZV
inside .	WahSqn
inside @s	sZcddd
inside churn	6PPhgW
inside kwame	qVaacj
inside main	vPcjbe
inside of	5ZUdXT
inside priya	xZYZad
inside rob	/CPkTQ
inside says	Xtbecc
inside that	vUddde
inside the	wSqNWm
insigh	fXWdlr
insigh evenin	bbqaed
insist	cgfoaZ
insist that	bbUreh
insofa	hhbhai
inspec	iUlYgk
inspec .	SQndsf
inspec to	bjVcmj
inspir	cSvdhS
inst	SdRZrt
inst .	YdXfgq
instag	UfthaV
instal	bXyeVd
instal in	YisbWY
instal you	hqceZa
instan	ciedgh
instea	nPVukd
instea #	eeUcsg
instea .	tRdYmf
instea ?	UVT/fU
instea and	oQascc
instea for	Ydbrdd
instea it	bXaiZq
instea of	ggThii
instea same	haXrnT
instea so	caacbt
instea they	kVciam
instit	lcdihY
instit 's	bapiab
instit .	cqUbmc
instru	fZengc
instru instru	gTnUnY
instru or	qdeZcc
instru we	ebueaW
insult	ercUcf
insura	Ydmddj
insura .	ZTrdfi
insura and	fcubaW
insura do	pjXZcd
insura from	bbsfdY
insura manage	mZUhck
insura mr	bhTiap
insura wants	Ydbdpe
insure	hdiUfk
insure to	VhgYkn
intake	YTeXkz
intake .	bSdjkm
intake is	WVqadp
intake opens	caVbdw
intake was	XgScoo
intake when	foecea
intend	ljpcWT
intend .	gYqbgX
intent	mlgbfU
intera	WYbmep
interc	kXjWao
interc .	agpZfd
intere	aiblXn
intere .	adZeXx
intere ?	XUO/eL
intere and	Vmihaf
intere any	dWzccW
intere anymor	eZpeeb
intere form	dbdqga
intere i	djnbhU
intere kindly	eeYrdb
intere on	Zphdbd
intere than	cdYddp
intere they	csWbdf
intere to	kQoWXo
intere us	Wsccfc
intere within	bddqbd
intere you	XajdWt
intere your	ZsZaee
interf	nZhbkY
interi	ZrdfYg
interl	dpVdmX
interm	ZbUljn
interm certif	cVdvdd
intern	ffZWft
intern .	UsbTZt
intern a	jrXZdc
intern agreem	cdcipZ
intern and	irZdeV
intern applic	jiTYep
intern as	qdcada
intern at	faVdlo
intern bloke	acpded
intern cafés	eeacqb
intern contra	adZdre
intern discus	eXdeeq
intern got	ZcZeWw
intern man	ebbeep
intern people	VmZaer
intern person	ZkYcYs
intern post	dapeea
intern progra	iZqZba
intern reason	napecT
intern you	YQYfxi
interp	dbjefh
interp 's	dfacpa
interp and	cpaZhe
interp people	fdmfkV
interr	YS2jcQ
interr .	cYqjdY
interr until	baqeec
interv	beipac
interv #	QdqofU
interv 's	ULn3Vd
interv .	adfrcd
interv ?	acW2cW
interv @d	wZfaYW
interv @p	Vkcaep
interv a	XuaYch
interv after	MrUkjh
interv all	juSdcY
interv and	hSmXho
interv any	eZkasU
interv are	okiaTb
interv as	gdbtfU
interv at	UfglZn
interv bit	flkVdd
interv board	YjpZbf
interv but	bmZqaZ
interv by	lTjoZZ
interv call	Zecpee
interv can	aWW2cY
interv candid	epfbea
interv comple	ctaXdb
interv confir	UZT4dc
interv date	WVTsbr
interv dates	ydYQdc
interv day	aUupUY
interv days	becrcc
interv detail	dfbpbc
interv device	Umbgbh
interv did	ekjkdT
interv disabi	VlqVcb
interv dog	kpSXWm
interv done	tfgLid
interv elsewh	cjiUnb
interv everyo	lcUpdd
interv expens	RR6QbT
interv experi	bZ4KdW
interv feedba	ierMfg
interv felt	edpYfe
interv fine	eemmdV
interv finish	bqYVhi
interv first	dpcbec
interv five	capdgb
interv for	ftZhSh
interv four	bpfXeg
interv from	TXdxWk
interv go	craaed
interv grante	cdcpee
interv has	jaT2eT
interv have	htcZVf
interv hears	qbZeec
interv held	jkPchk
interv hello	cSkqbf
interv helpin	jmjSdd
interv his	ceoafc
interv i	aRhjkm
interv if	avhYaZ
interv invita	dcfZep
interv is	YbK/Ua
interv itself	XgtecY
interv me	VcokYi
interv media	aOe3Te
interv more	Tpbjai
interv moved	ZYeqdd
interv needed	ecaXxa
interv no	cXgloY
interv notes	pcoObg
interv on	Vgdvae
interv or	ZikrWW
interv other	fuZdeW
interv others	Yqbded
interv otherw	rYWbcb
interv outcom	taabfc
interv over	Qcohao
interv papers	dcYrdd
interv park	hV5VXV
interv partic	ddqedX
interv person	eraccZ
interv photog	apVQcl
interv prep	Ua0UZd
interv produc	bdbqde
interv questi	bXrjdV
interv reads	ZcskXY
interv room	fZzUbc
interv round	dabsdd
interv run	orTWcc
interv she	XNiycf
interv should	daoTem
interv slot	Uda0Xc
interv so	kUnpgL
interv stands	dmTtbV
interv starts	deWrXd
interv testin	adtYcd
interv the	bZscfb
interv there	ejzZSR
interv throug	cbhVar
interv time	ZYeydZ
interv to	npIlZc
interv tp	fZpbee
interv two	Zbdrbe
interv unit	cefwVR
interv vincen	eZbeeq
interv was	igpPoW
interv we	aqfOod
interv went	xWqSWY
interv were	lobPci
interv whatev	abcrdd
interv which	wmjQXV
interv will	YoWsbY
interv with	ailpcS
interv within	5MVadR
interv would	cpdbed
interv wrap	Ypedee
interv you	dTS4Vm
intima	eXZoie
into	dldeeg
into @d	ZesceU
into a	fqcTkc
into accoun	gfXXcu
into an	XeXYlq
into each	Xducba
into it	Z3OXge
into my	ZkaraZ
into questi	esZbcc
into you	bjsZYZ
into your	piabYe
intran	ZbpjUh
intran contac	dbcpce
intrig	uYhVfY
intro	jcdbYp
intro in	ZZicZt
intro me	peYVhg
introd	Umdjcj
introd .	cSYeqn
introd myself	cfpgbY
introd winds	ZioZcX
introd you	ScWmgs
invali	dZonbV
invent	niebUi
invent .	dlhWWk
invest	adefki
invest 's	Tidkkd
invest .	apZbia
invest and	YoIqhc
invest as	gXcedp
invest list	qXYZmd
invest me	dbiabp
invest she	ebWbrc
invest will	ibpedY
invest your	cfadZp
invigi	gRlbgl
invisi	eWpdkb
invita	Ubf1We
invita a	ajYpVi
invita and	brgXdc
invita follow	ebdqbc
invita from	VUU2bg
invita i	dTnnec
invita includ	dgZpdb
invita is	afYsad
invita of	cciXep
invita to	dWmsUb
invite	WdX8Xc
invite 's	ZdcvXd
invite .	ieepUW
invite anybod	epeXfe
invite back	aVVyah
invite but	earbeb
invite for	XlcqVc
invite from	WVYmnk
invite me	XharXd
invite on	Zcbted
invite or	raeYee
invite says	cdXsdc
invite so	dcepcc
invite some	kpeSee
invite the	WcZqag
invite three	cedZdq
invite to	flbsVX
invite with	dbdqed
invite you	SgUwgh
inviti	UWcmYx
inviti me	dUpsXT
inviti you	UZVgb3
invoic	VUqblj
invoic for	XYqVfn
involv	tYjYbb
inès	ehRdhp
inès .	anTffk
ioana	Umgnba
iqbal	piSjab
ir35	cgaglc
irelan	VlfVgn
irina	bcjhff
irina choose	pddcdd
irina ruth	cWepbj
irish	hgelZb
iron	WUamio
ironed	cetXfU
ironic	jpghZQ
irresp	YgnhfW
irriga	eblZdi
irrita	pchYdd
is	fheefe
is #	uVidab
is ;	qYcibc
is ?	ojgadV
is @d	/NNpWT
is @s	0cVTkV
is abando	deUces
is abolis	Yagcbs
is about	ZamqXe
is above	irbWXh
is accept	aadpQs
is accord	dZbaet
is active	dfqacY
is admini	abbtcd
is advert	aYZbZ0
is africa	bpdedd
is after	ZciuXa
is agent	xWZdac
is agreed	XiZlqV
is agrost	qaccZd
is aisha	jmUsLR
is all	S21WUQ
is allowe	qpOdeV
is alread	aiNgip
is always	VnjYTm
is an	eYdjqb
is announ	2UWiYY
is annull	ZXTab0
is anothe	mifmVU
is answer	rVffbf
is anybod	RymaZT
is anyone	R/ZUYX
is appare	bsbbea
is appear	adqaca
is appoin	liRWpe
is approv	eniQtQ
is april	ZfZcer
is arrive	eaqdfa
is as	R2SbYl
is asked	lVjocW
is asking	YRh4fQ
is at	iqoYYU
is attach	TMzisT
is automa	ewRcXX
is availa	WfdYeu
is aviati	ghVmfe
is awaiti	bsZdec
is awarde	ZcWXxf
is away	Z4XZbV
is back	plaYgY
is bad	mSSgcv
is balanc	iiSjhf
is becaus	bfPdqm
is become	tUbmYb
is been	gwfVca
is before	rjeUeV
is being	i4cOhR
is below	Qijddl
is best	WZRtmj
is betwee	w1TeSF
is beyond	eaddcq
is blocke	iZpddb
is bonne	YpckcZ
is booked	djgmaU
is bright	cpZYaj
is broken	dVrlZb
is brothe	eaafcr
is by	karZVd
is called	dSueeZ
is callin	tRTsXT
is calls	lVqdeW
is cancel	cSmcUt
is cantee	Zuaddb
is carpet	edpddZ
is caught	Voobcb
is certai	mUlmfU
is change	sWTomS
is checke	grXcec
is checki	XinUnY
is choosi	znSbUS
is chosen	isQgXf
is churn	6DlZeW
is citize	hqaZdc
is cleare	oifccV
is close	ijnafT
is closed	cWqWVu
is closer	caajbq
is closin	iZQWX5
is cobalt	dqbkbU
is coffee	daasXi
is collec	feUqZj
is come	XLXpoq
is coming	ihZMkp
is commis	UiZkpa
is commun	ljXTZm
is comple	ltXQWn
is conclu	eZceeq
is condit	WjYR0e
is confir	SdcnwP
is congra	edXpah
is consid	XzbgcS
is contin	WmnVhZ
is contra	hfkZRo
is cool	jckTle
is correc	fWwgUZ
is curren	hllebQ
is cuts	euWeeY
is d	wSWVbb
is dated	rbdadd
is dead	aYGnW5
is decide	jjJjgi
is decidi	zSaeaf
is decisi	xRaadi
is declin	aUYUe2
is deep	drZded
is deferr	eZpedd
is delaye	mmPmZY
is delibe	Ztdebb
is desk	ZqbleX
is diplom	Zqcded
is disabi	5aIeQN
is divide	dqccec
is dlamin	addqdc
is dog	pfcnTT
is doing	sjeKTp
is donati	bfZcXr
is done	fcUUiz
is down	hpvfPG
is drafti	faYZtd
is draggi	psQaaY
is drawin	gTaZxe
is drawn	dokbYV
is dresde	dbXrfe
is due	uTa1MR
is duplic	cYdqbf
is eaten	racded
is either	2WaYab
is electr	cWsgad
is enclos	XWiUyf
is ended	iPbbpm
is engage	gQfmii
is enhanc	dZpeeb
is enough	UmP0Yd
is enrolm	Wqfdef
is equity	baqddd
is evalua	dsaXcZ
is even	bsgXca
is every	doleVX
is exactl	ZRk0XU
is exampl	kWrcca
is expect	TNj8hR
is extend	dcpedb
is favour	iRbrdh
is fighti	brbddd
is file	ebogeZ
is filled	XkLWoq
is final	cJYRf/
is fine	aYe2aP
is finish	ddXOf0
is firm	2hUWVY
is first	qSUTom
is fixed	mbubZR
is flat	aqbeed
is for	bkmclU
is forgot	apdeed
is formul	dacedp
is forth	rgbabb
is forwar	dasbec
is found	SgmaZp
is free	SZcnjl
is frozen	ZM/baP
is fulham	dabeep
is full	MYgVa3
is fully	eYWdeu
is furthe	peddcb
is gamble	jsVVbc
is gettin	hPiTfx
is ghosti	iSkjgf
is given	ieLZsn
is giving	oQXaqf
is going	rhRkbb
is gone	hhQUiv
is good	dkSnla
is got	ogTfge
is gratef	bpZceh
is great	dVgkZn
is green	ecrXiV
is greywa	batgbW
is grotto	qadaee
is growin	pWcicb
is growth	joVicZ
is guess	Q/SVYY
is halden	dZZYpi
is halted	bQ5caY
is hangin	kqZYca
is happen	ZiXjvM
is happy	fjTqhW
is hard	L0Wdbi
is have	Zpcdic
is having	fgNPot
is head	enWYgk
is held	UfziZO
is hello	rallWO
is helpfu	bpYcic
is henrik	eqeceZ
is her	gsTcab
is here	cO4cYb
is hereby	VdeRjt
is him	mTpRaj
is hired	oHubrS
is hiring	bSseic
is his	fQW0Um
is holdin	WjTsjX
is holida	pZkcbZ
is home	pbUabp
is hope	XUried
is how	pRRfno
is howzit	fWZdZt
is hr	VffXoh
is human	xUeuTO
is if	fpccdb
is ill	mpcaUU
is imposs	cuYYgb
is in	ishccT
is includ	hVqhdX
is incomp	UbY2bZ
is instal	aisdYX
is intere	bvVXff
is intern	drZcdb
is interr	bYzcdT
is interv	Vteafd
is it	Qe3bVe
is just	dvjYcS
is kaizen	dXqkdX
is keen	egSwfV
is keepin	YSQUr0
is kept	aZuTnZ
is kilonz	cbpcdd
is kris	aqhebZ
is kwame	Xdfpff
is latera	Xepdee
is leader	bgsZcY
is leavin	XdyUbb
is lectur	WrXYhl
is legal	codedb
is less	YWZfth
is lettin	bbdpaj
is life	mnQhSj
is lifted	iI6faT
is like	hniVZf
is limite	carcec
is long	X0UiSS
is lookin	pqiYWQ
is lovely	egSjZr
is low	ddccpd
is made	pdVSim
is main	rXSbkh
is managi	dXrbeb
is mast	dbcqcd
is maximu	cddcep
is may	Ttedee
is me	YVfX2f
is meant	WtWdla
is media	0MNxgT
is mediev	hbZZcp
is meetin	qacica
is mensah	eaagXq
is mess	ecdepb
is metres	ZVUb5S
is mine	WHGP/E
is missin	aZL8dY
is monito	aaqadh
is more	dlhTei
is moved	grVlaU
is moving	itdWTe
is mrs	hYacaq
is my	XWqfqY
is nachri	csYZcb
is nearly	f3OeQN
is needed	lbngcU
is negati	fSYZa1
is neithe	hfubYV
is never	wbdXcc
is new	ehzSWT
is news	TxeefX
is next	Xc9UaL
is nice	aZlYZp
is ninety	ayZddV
is no	XhVZY7
is nobody	VlbZar
is none	fVnSYs
is normal	fpgTdY
is not	bpaeXn
is noted	SzgYab
is nothin	klfPYo
is notifi	xYZbdc
is number	cjoVjY
is oblige	oiccba
is of	aXcncp
is off	bqdXdi
is offere	RScW/Q
is offeri	ZSXd4X
is offici	WORY/i
is ok	ZUMvnl
is on	dguhbU
is one	iqVnYW
is ongoin	c1SbYY
is online	ZUyfYb
is only	iZlmVe
is ontari	dbbahp
is open	ekileR
is openin	YbcZuc
is operat	aXwVca
is organi	isbYbS
is our	dYfdpe
is ours	dXkRxN
is out	iueOWh
is outsta	NqfvZU
is over	eXfPfz
is pam	WbVorb
is papers	pdcbde
is parade	YhUgrX
is parked	YF/aWM
is parkin	hZwbTb
is parlia	adZqed
is part	UkbmmY
is partic	knbTde
is passed	WxVUoX
is patien	Yudadc
is paused	YH/dZL
is pendin	VyTnVT
is perfec	VVUvnb
is perman	dbjYrX
is picked	YrbjeZ
is pickin	vkVYfT
is plains	XVzbZa
is plants	pZcaka
is please	diTT5V
is pollin	dYcesa
is possib	XjdbZr
is postin	caccsd
is prepar	aeZW1W
is presen	X2aXdW
is priya	zaXheS
is progre	bxYbdX
is promis	+RbSZd
is prospe	ZuZeca
is provid	birbbY
is publis	sajYZY
is pushin	itUaZV
is put	qmjOkN
is puttin	iNQthg
is quick	0gVXbY
is quite	fWpaci
is r	kaqYec
is read	zSjYoN
is readin	fqdXqM
is reads	wfOnUV
is ready	QhqXsX
is real	YiRmta
is really	TZnhfl
is receiv	ZovWaR
is referr	bbcdrd
is reimbu	aUsjgb
is reject	ecXbdt
is releas	iQkchk
is reques	aXZuhc
is requir	ejjqVP
is reserv	XpgSrV
is respon	gaZfap
is restfu	cYbbsc
is resume	bYqefd
is return	haRkbs
is review	awdYbY
is right	nYTfmf
is ringin	xTUmXX
is roaste	eaddbq
is rob	xWdbVS
is room	cTUpxR
is roster	sXddde
is ruled	iuWabZ
is run	lYdRml
is sad	aXpddg
is sadly	aYadeu
is safe	tdcZhW
is said	lsdVVd
is sat	dpegfU
is satisf	vRZfia
is say	ffUcmk
is saying	XwRdjd
is see	cbVhoj
is seeing	qrRaYY
is seen	zSUhgb
is send	bnfWhe
is sendin	VSSrzV
is sent	siZaiU
is settle	sfVRsY
is shoppi	bdecpe
is short	VgOqqe
is shortl	Nomhca
is showed	YpXgbi
is shut	bbvfVd
is signed	krbSnT
is signin	bpPbqb
is silenc	wYWjdW
is silent	Yhtaaa
is simply	ZkwfaL
is sittin	fobghN
is six	gZtXhW
is slippe	vZZdac
is slow	exdWZT
is slower	epZded
is small	cbfcsa
is so	VfwiZV
is some	vfWZfV
is somebo	XSVYX/
is someon	eXTYd3
is someth	UwYQio
is somewh	bxZacY
is sorry	bZfcau
is sorted	ak2WVK
is spoken	ZljTdn
is staffe	YZqeci
is stage	VhhsaV
is standi	ZVlgYo
is stayin	lTSjfr
is still	d8YgVR
is stood	cWtedc
is stoppe	Xc5QRa
is stoppi	pQlbbi
is stored	ebpZec
is struck	cWYdcx
is stuck	ZmqgYT
is subjec	cefYqf
is submit	hWsbdZ
is succes	vZcWdY
is sunita	Zcrced
is sure	xUeahY
is suspen	UN/ZZO
is take	ZTkarh
is taken	bTfUL/
is taking	grPTwV
is talk	ouYYUZ
is talkin	Z0WdeW
is tea	YXUzaa
is tellin	1UYZlU
is tempor	dXtdea
is ten	XnZpba
is termin	cVYlkk
is that	aaWee0
is their	bbhZXr
is then	zcScfX
is there	UVhzkU
is theref	UYeZfw
is they	WzQaWn
is thinki	n+TWQN
is this	Xa1eWW
is three	mSKpfr
is throug	itjOmM
is thumbs	sWccci
is thus	cZabft
is tight	abbtgY
is told	xiXYkR
is too	RgpeWl
is tracey	aYvdba
is trade	bcpeec
is traini	pZhecZ
is travel	fsfaYU
is turned	oVijkT
is two	ViglnU
is ucas	eYrddd
is unable	bWgYaz
is undeci	Y5QWTR
is under	f/eSZF
is unit	2WWiYZ
is unlike	I0Zacn
is unsucc	pZYbeh
is until	tXbiZc
is up	e5YVZX
is us	aZccjq
is usuall	bpgabe
is vacant	fVbdes
is valid	bgragV
is vestin	Tqjcda
is vetera	ZiZXer
is voted	phedYZ
is wait	fuhYWa
is waitin	OYmxlP
is wanted	aVi1cO
is wantin	mVfncZ
is warm	dUZocm
is we	XiXPe2
is welcom	bacfUu
is welfar	edqcbc
is well	csgeXZ
is what	sdXeha
is when	/AXhWW
is whenev	N1bebc
is where	dhbYUw
is who	mdPeTx
is why	cisTYg
is with	i/GWYU
is withdr	YZXgev
is wonder	ahpabc
is word	Yrcedf
is worked	efWbau
is worth	hcRbcw
is write	XYqZie
is writin	fXZdzU
is writte	rfXXhd
is wrong	cgZeUs
is yes	lOXX5P
is yet	V4aXab
is you	WNJe/F
is your	UFf13R
is yours	UOMW/E
isa	Ynbedj
isaac	cfjhfc
isaac .	hdWsdb
isaac of	csYbhb
isabel	adeUlp
isabel .	XZbVpp
isabel courag	aiYcpe
ish	bqfdcZ
isla	gcYjih
island	XSkfat
isolde	buldXQ
isp	bXbkgn
issue	oW1YUQ
issued	lThSrh
issued .	beSbno
issued for	cW0Vab
issued the	ebacrc
issued to	aXebjp
issues	ijmVbb
issuin	YjYkak
it	ffcehh
it #	rSYUqj
it ?	ZbSruY
it @d	/HYaYd
it @s	6Obcbb
it a	Tnbkdi
it about	nYSkdm
it accoun	Zaqfee
it after	UrXaen
it again	ZZX7dV
it agains	mlbScl
it ahoy	dpZdee
it aisha	vSZqXU
it along	gVtmVX
it alread	cjlYpT
it always	VndfZl
it among	aqdedd
it an	pWeehc
it and	llQcjh
it anothe	daaWZw
it any	iYrXee
it anymor	aesdcZ
it appear	lVcXll
it arrive	ZTuehd
it arts	ZceVte
it as	oWXZfq
it asked	oebddd
it away	YQlhUu
it back	RXcupd
it be	efareX
it been	qpVTUh
it before	fQXyhe
it behind	cgqUjb
it being	rhhWaY
it better	oVcYne
it betwee	eqZVla
it bridge	cbddep
it by	jYTzgY
it came	PgSee2
it candid	biVbjl
it carlos	buYdbc
it cheape	aXZcdv
it cheers	Ug4WPR
it chef	wUdbcc
it closed	cQpbmd
it closes	QYd0ZW
it come	klQjeg
it comes	ipcZfZ
it confid	jWcsbW
it confir	bdbcsd
it coordi	eqcbcb
it corpor	eebpdb
it could	Z5abUU
it cut	cducaW
it cvs	sG1ZcX
it decide	YeXvZg
it depend	ctZgdY
it did	OngVUw
it disabi	lYWuYc
it do	XfjWYt
it dog	rPhaam
it done	YXWtrW
it down	jngXkT
it drags	awWZYZ
it drink	dRempd
it eastsi	dcZeeq
it either	dsnbbP
it electr	Zrbded
it elsewh	cUgdlm
it emil	eSueeX
it ended	lejPie
it ends	sdTRXx
it ether	ZtZcde
it ever	qSpbdZ
it expire	aWefwY
it fair	bsZYZh
it finds	ardadd
it fine	ibgqaX
it finish	kapbaU
it first	ljVWik
it fits	fnVqYT
it follow	mTgdaq
it for	ebUdjs
it forwar	pYagdh
it found	cbbber
it free	Zbqdcc
it from	khXeXq
it furthe	TqXnad
it gates	phdUee
it gave	bXgaat
it get	nUbpga
it gets	ugcbaY
it give	pScgke
it gives	WbSiui
it goes	fpgVlW
it going	pghgcR
it got	Xdberg
it grade	cYbZvc
it happen	ZpiVjc
it hard	gccbdp
it have	iRctZl
it he	fZQoki
it hello	8NYWdg
it help	dfabar
it helpde	qfZbWc
it her	bXqech
it here	fJNii3
it home	kkjhVY
it how	ebueWZ
it hull	ZkqXbc
it human	qUWchj
it hun	eoWech
it i	gWTgrl
it if	Qfcmmh
it in	iYdqfZ
it inside	qSapcZ
it instru	bXriXc
it invest	RVhdnq
it it	ZRie5T
it job	eclcnV
it joins	Zrbeec
it just	WbrqXP
it keeps	abbcgr
it kindly	dRbejs
it lacks	abTrnZ
it late	UoeZmh
it lieu	dZdped
it life	2WZTfb
it lifts	eYqeee
it like	begRkl
it linden	sVZsTa
it looked	ikaTbp
it looks	mhcSdi
it love	ZYXbas
it machin	cZtddZ
it make	beddcp
it makes	kYpUWm
it mate	Uhffik
it may	d7kSYN
it me	fPJo4T
it mean	Xsbbbh
it means	fudWab
it med	hdgUld
it media	/HVjcT
it meet	pZeded
it meets	azSkWV
it might	grmViO
it mine	eedeYp
it model	dbaucZ
it more	QmiYYs
it moves	XxdYcZ
it moving	eZpefc
it must	fabuYd
it myself	hUduXY
it needs	hsXeNj
it never	jSflbm
it new	cWbpcm
it nice	oTZdbp
it no	eqfgXa
it normal	xkTWaZ
it not	oVTemm
it now	eGevWu
it off	jcmScj
it offici	TaTU7b
it on	vSfhdb
it once	NhXlgs
it one	rjbmUT
it online	aYXxdU
it only	PqwQbd
it open	QtgZmX
it opens	fcsafV
it or	pRefuP
it ought	ktbcWX
it our	Sombbg
it over	fiNorX
it page	dopVWc
it painle	ddYtUV
it partic	xUZeca
it parts	hQrcib
it past	ioYdlU
it phones	occdbd
it picks	fascca
it placed	ebeeZp
it please	dZUwlV
it polygr	Ybectd
it princi	cYZkpe
it priya	1NgkWW
it promis	kVbcar
it protot	Yqcbbc
it puppy	ccbedp
it put	egiVgj
it pádrai	fepWef
it qa	ffpcaZ
it quick	etWYda
it rang	ZTqcan
it reads	mRnmXa
it remain	imRsbU
it reopen	cbscdc
it restar	cVveeZ
it rests	cucaeU
it right	VlYgbo
it ring	bZXapo
it rings	Zrcddd
it rob	sRhZfd
it round	amedoS
it runs	UklmcZ
it rust	racedb
it second	Vibiqa
it send	caduYd
it sends	fcfpYX
it settle	fvUTmQ
it shall	ocTkkY
it she	diOmhi
it short	YTkile
it should	YYdskb
it shuts	UWZsjj
it signed	feZpfX
it since	gTYbiu
it sits	oYbpaY
it slip	vUcced
it slippe	ppVddS
it slowly	hrXccd
it so	ZQanpj
it some	ikqUWc
it somebo	WkaYpc
it someti	pXeefe
it sooner	Wccbkq
it sorted	gsXabb
it sound	bpcidY
it sounds	sVddfc
it stands	joeVhZ
it starts	ZbrWhe
it stays	ParVmk
it stewar	bvZecZ
it stood	dZcdgp
it stops	eUYhXx
it straig	qaRPby
it suits	dVloba
it surpri	WshThg
it switch	dddqZe
it take	eikdhV
it takes	kyWgTY
it tell	Vjgenc
it tells	mVncXi
it thank	cYudeX
it thanks	ZaxkYY
it that	ocgigS
it thaws	YK8bcb
it the	dYZihq
it themse	cWrffe
it there	aIcWf/
it they	iSVipk
it this	XkVchk
it though	aThdXv
it three	pPfUnk
it throug	icQelk
it tia	Vchcgp
it till	SjyOmT
it time	N/RVYT
it to	dWWlgr
it togeth	RZZzff
it too	fvNVpa
it took	iTQQwu
it trelli	WcdXte
it turned	Xf2fQW
it two	xZaUkU
it under	hXgqca
it unit	rVRvUW
it until	gNmeuP
it us	ibcpZd
it want	hWeZdp
it was	bWoTgu
it we	Vdfemj
it well	TRzZjZ
it went	iVgYXx
it were	StZfNt
it what	cuZaca
it when	hrYkXX
it whenev	Ujfrab
it which	ckkXoV
it while	drScje
it whoeve	UZbdcu
it will	2jYaXY
it winds	ccZcds
it with	f8OcYY
it within	bRW5fS
it withou	mZVmbj
it work	biWeWt
it workin	beccdq
it works	ihRsdZ
it would	kmVeYl
it writte	edcboe
it wrong	bhpaWd
it yes	rmSUkV
it you	dbSa+U
it your	XTbknl
it yours	bRlZvc
italia	bZmdgi
italia .	bcpYic
italy	hnRmjU
italy .	skZYeU
itd	gfXUgs
item	gqRfha
item .	ctYqZQ
item was	axceXW
items	Zdqebc
items are	darZdb
ito	ZjQggp
its	kjVXkj
its #	dakTmi
its a	ZNOat3
its aisha	bpceed
its an	YYXgrf
its answer	/POXVf
its appoin	scYbYk
its bearer	pbceec
its budget	gYuedX
its chair	Ysceeb
its choice	zTTMip
its conclu	Zreddc
its consen	ircUee
its course	bxYccX
its date	QgbujZ
its de	tYdZcd
its decisi	ugXYZe
its determ	escbcY
its doctor	XYkcbp
its doors	VZqYYq
its except	eaaeeq
its here	eaqddb
its his	Zqfecd
its immedi	sZbeec
its in	qeRikU
its just	VrpXaY
its last	pVZhdi
its list	1aVSbf
its love	bdsdcY
its me	dlVjpQ
its media	reTlaa
its metres	cddZvY
its mind	qiWeVh
its mine	YWUa0U
its money	cVodgi
its my	WYnklY
its name	hbpgbY
its new	wWPVni
its next	isVbea
its no	VTSaU5
its not	hgWcXq
its now	qbYZda
its offici	WTacul
its on	grdYaa
its over	dcacWs
its own	N/aKSg
its owner	bpddde
its partic	Qvaclc
its patien	Zsddcb
its pick	qbdbdd
its place	Q5RiZX
its posts	dXwdbZ
its recomm	cpZadi
its recrui	dcqZec
its ruling	2VgYaU
its say	XplZda
its second	ccadqe
its select	iVcccs
its settle	dUedrb
its steph	wbdTcb
its still	cpadbc
its teleph	btWeec
its terms	edcdpb
its thanks	aaYblp
its third	aqdcde
its time	l2VUVV
its turn	btadbd
its unit	pYaecd
its up	QyemYY
its verdic	thaabZ
its vote	hVbohc
its way	NTam8W
its whitef	eUdikk
its word	rdbdba
its work	mTicdj
its yes	dgdcqW
its you	UQPU/S
its yours	hYVVmm
itself	ghkiXa
itself #	vXbbdZ
itself .	dnXglV
itself churn	wZdZZb
itself i	mOmiff
itself is	Rbdpih
itself no	crdadb
itself not	Yateda
itself was	cbreda
iv	sVfefY
ivana	hZpdjV
ivy	hhffdd
iwan	YgxSgU
iyer	haRmhj
iyer firefi	geVnbf
j	eltZSa
j for	deYpde
ja	iXmjZe
jabs	dZjddk
jacint	ZWZrdn
jacint .	cbYsZj
jacint by	Ydcpal
jacint number	cddpcd
jack	WwiccV
jacket	mYkXch
jacket .	bUobcl
jackie	gZmbZj
jackie priya	rabedc
jacko	lmgTgW
jade	mhUmVg
jade certif	dcWpdj
jade your	bcepdc
jakart	fbrZag
jake	dejYoa
jakub	ZcZgeq
jakub .	edbccp
jam	jqkUYV
jamal	aUQ1je
jamal form	bYcwac
jamal on	pTiWbl
james	cZSZvj
james .	deZbsa
jamie	bdbrcc
jamila	ZVWlkp
jammin	fRobhf
jan	Vejcmg
jan ngos	Zbpaje
jane	WtPfgl
jane .	arccce
jankow	dWgXhr
jansse	akdUpe
januar	pXeYWq
japane	nUkZnZ
japane .	wZfccU
japane castel	abZdqg
japane shift	Tejcjk
jars	ijhVff
jas	TlmNkj
jas .	gpfZbZ
jasmin	XhhftU
jasmin .	fXclsV
jasmin in	dddeoa
jasmin to	WvYlZZ
jason	igZqgT
jasper	ibcinW
java	accqga
java .	asXfiZ
java develo	cdXrdf
java place	dedXpe
javier	WZouXO
javier for	Zacqcd
jay	Xijefd
jayant	fgadke
jaz	YdStkc
jaz .	XYYrnb
jazz	kSgkhe
jd	dUYmdq
je	cPhqWl
jean	aiXXqj
jean .	dYcYqi
jean and	eZcaph
jean first	cpeeeZ
jean it	fodZcc
jeez	jcUafr
jefe	cgToge
jem	ebcbjl
jem on	eabbcq
jen	SgrZhg
jen want	ceXacq
jena	oZbfjc
jena .	nbVccn
jena to	dsdVed
jenna	afVuUk
jenna and	ebbecq
jeremy	deicdh
jeremy says	cXpiab
jermai	qVhggW
jeroen	imThib
jerome	feabfn
jerome .	cbaiap
jess	iaUklf
jessam	dVpeiY
jesse	eaemja
jesse we	fcddaq
jessie	dWKykg
jessie .	VYZxjY
jet	ffYbnh
jewell	ZbWenn
jie	bfocjT
jie .	fVmliY
jim	fYpega
jim .	bZviaW
jinx	jefXmb
jk	oXsTfX
jk .	cZrWhf
jo	acifje
joachi	habcmh
joan	WtchfV
joan out	craeeb
joanna	fbhQtd
joanna and	ddbasd
joaqui	bdpeXf
job	bZfYtj
job #	gacZpf
job 's	XYVT5n
job .	acYXxi
job ;	rZdckX
job ?	XWWlqj
job ad	bXyabY
job after	WYwWjb
job alert	YU7YTb
job alerts	YV/TRU
job all	pdbdad
job and	ecgVrb
job any	cTqYXm
job anymor	ecZdds
job applic	Tn0XVT
job are	Yfaraf
job at	WRyejZ
job away	eYZdZv
job before	draYYh
job betwee	iXVber
job board	abdwWa
job by	vfOWhg
job came	dbcgpW
job can	gUZlXs
job closes	hnfgUZ
job comes	hcUaue
job dad	enVeck
job descri	WqfiTi
job do	gccpbb
job does	ebbedq
job either	ecbecp
job fair	fV7dTM
job for	cSfhZx
job from	bdYhtZ
job front	arldTR
job goes	ijZbVo
job gone	daYcZz
job got	caadvX
job govern	qabcdd
job has	WcfdUy
job have	evWaac
job here	eeXedr
job howeve	eqXaaf
job hunt	gdyZXY
job i	XXXfxg
job if	bjZVoh
job in	gMgkrd
job interv	cUsehY
job is	YbVT3l
job it	dQZgop
job itself	bWwdaa
job media	oSnYSq
job mine	ccbcre
job never	ajrbZW
job no	bqRape
job not	eTnXjk
job nothin	dXrfcd
job offer	edYeqb
job offers	gjoaVa
job on	qbZiiU
job or	kYxVhT
job postin	emVedj
job seeker	cbvXdY
job she	qUeglW
job so	eQgijk
job sorry	pbkkWS
job starti	eecepa
job starts	oiWkVf
job talk	cbscYc
job tariq	aagdpZ
job that	XZJfwn
job the	ijoSjS
job they	cgVgnf
job thing	jXnjcV
job though	drjcWY
job till	aqUXqa
job title	garfWa
job to	gSSTP/
job too	crTdcg
job unit	oZZioV
job was	WeoWYq
job we	drKagn
job went	UQCTG/
job with	dSjQxd
job would	iTeddo
job yes	haYXok
job yet	fqhdYW
job you	kQnYdj
job yours	ceadqc
jobcen	qZfffU
jobcen .	pfVWka
jobfjo	dipYYf
jobfjo .	eYrdeb
jobhar	Rdkgbn
jobhar #	fjVrcX
jobhar .	blaVgn
jobhar it	dcbcep
jobhar my	iVqcdb
jobs	XS4Sgn
jobs .	ZZeYri
jobs at	YqQZll
jobs board	ZZwWcd
jobs for	aY3XZY
jobs gone	dbYddt
jobs have	cbSddw
jobs i	aZpajc
jobs in	QY6WUa
jobs like	bVsjYZ
jobs matchi	ebqecc
jobs mine	dbSZvi
jobs near	iWfWcr
jobs portal	hcUkne
jobs so	qZadef
jobs team	pYcbda
jobs they	cdXedr
jobs you	ZUnoZg
jobsee	VQiwkS
jobsee .	eYesda
jobsee then	dZredZ
jobsin	YdmYle
jobsta	jZdmXh
joburg	gfVlhg
jobvin	aZghhk
jodie	mqTggQ
joe	kdkYgb
joe .	cYqZdi
joel	bgagjf
join	QRcV/d
join .	aWjnVh
join ?	fdeTse
join as	WacQ2a
join on	WacVuj
join the	VebVwj
join them	dadpgc
join us	VXjK/W
joined	VVyVlf
joined by	cUfcmo
joined our	bapXkf
joiner	eYhqZa
joiner .	hXXpgc
joinin	Xbad2a
joinin .	bdmVrX
joinin date	caberd
joinin instru	hTSvnS
joinin kuba	enbdkV
joinin letter	debYre
joinin link	deqXde
joinin on	aZWdmp
joinin our	cjhbUm
joinin report	jVmXpY
joinin the	jVgdji
joinin us	aZUayk
joins	cegbYq
joint	hYUxYe
joint exerci	bebped
jointl	qWSmgf
joints	aZgnhd
joke	dioieQ
joke .	fcpicU
joking	XbtboR
jolly	fdoVeh
jolly .	ebnUel
jon	feYdqb
jonah	ahglXd
jonah by	cZqgda
jonah in	cqSack
jonas	egjZfg
jonath	igVnae
jools	ejhaag
joost	Xaferg
jordan	SgoToh
jorge	VgWbZt
joseph	ggaYqU
joseph .	bXcXtU
joshua	abTehv
joss	dfblib
journa	UVqpWf
journa .	ZSoqZc
journe	eYoZXp
journe home	gXxacY
journe with	bYRaa2
journé	jddPol
journé .	UbiO3a
journé by	pdeZbf
journé cut	heqVde
journé wants	pglVZa
joy	TUeT2p
joy .	cdiUlk
joy that	ZccYwb
joy the	bdcepc
joy to	VacQtp
joy with	dZcjYq
joy>again	YScgc0
joy>ask	jlTcZp
joy>away	Qhlcek
joy>bye	bTsgaj
joy>chosen	WaWj1a
joy>closed	heqZfW
joy>decide	Y3SZiY
joy>free	RxbhXd
joy>give	behWtb
joy>goon	UaR6bb
joy>hear	cYtiVg
joy>hold	YTafnq
joy>if	ZYRh1e
joy>meet	iViccp
joy>not	WhXady
joy>offer	bdZX4Z
joy>others	iZXjRt
joy>papers	adeWri
joy>post	cdYZxe
joy>receipt	ZgsbcX
joy>refuse	hOeuUo
joy>review	bkoZiV
joy>soon	ZpYfdi
joy>sorry	hXeVhr
joy>start	bbnUih
joy>step	gYmqSc
joy>thanks	cexaWb
joy>wait	cqVhha
joy>you	Zajdrb
joyce	ngcYgf
jpo	bcdghk
judge	ZhrbhU
judge admini	ebpeeb
judged	lXbnlX
judgem	aYWvgh
judgem .	ceYqjY
judges	uiWeWX
judges .	gqZbaZ
judges compan	cdXaqh
judges of	cqaedc
judgin	gderZZ
judgin .	eZrced
judici	oeeafb
judit	cYhecn
judit .	YaXcmr
judith	dWidjj
judith note	jeSbnl
jule	ibjgZg
jules	kheVkc
julia	aRhVxi
julian	ggYnbe
julie	iaYpia
julie .	gXlsUa
julie in	ecdapb
julie unit	Zcbrde
julien	YggpZc
july	evXWlU
july to	ceeZqd
jump	UiUpna
jump .	dpaeed
jump on	WSgpkf
jumped	lfWZnf
jumped contri	ddZbsd
junctu	haSfmm
junctu .	XmYZof
june	Xjganc
june .	agPdpl
june ?	mnebcW
junior	ZdQWwt
junior .	feYWau
junior data	bpaffd
junior for	eZeddp
junior foster	TZgmii
junior one	feeeqW
junior posts	daddYr
junipe	dZvRja
junk	aoXhkY
junk .	ZqWfjb
juries	OmgTen
juries .	cbqbec
juries office	XjWVap
jurong	adnkba
jurong 's	ebpcdd
jurong .	Ydsadd
juror	WofncV
juror .	VdktYY
jury	frQicg
jury 's	qrGXfe
jury .	WgTcqa
jury asked	dccaep
jury duty	eslVcU
jury essent	dpgZbc
jury has	WeScls
jury in	Tedudd
jury is	fvXfWX
jury meets	Yidpec
jury rotati	hWtdXa
jury tells	sbdadc
just	afofga
just #	hnVicc
just a	XpniUX
just above	ecceaq
just an	WfveZY
just answer	YfdsaY
just as	SmhpeY
just ask	jVsWee
just be	cZasdd
just been	rSTiik
just below	cZacsf
just called	VXUW2Y
just can	dvWWXi
just checki	VZjqab
just closin	gaYcip
just come	jSVekr
just confir	dUZwXg
just decide	Tatedb
just did	cdlZrW
just do	S3dfWP
just ended	iXubcU
just enjoy	ebpdde
just finish	pZgPqd
just for	rVuSXb
just go	abqcdb
just goes	bbccph
just gone	qRWmah
just got	efZVve
just had	YVZaxk
just has	itUggR
just have	hqddgQ
just heard	kGmcnq
just him	XaavbX
just hire	bTbcwf
just hit	Vbbubi
just how	tdddeW
just is	XrheeY
just know	bqcddc
just landed	brgbcX
just later	arbdce
just laughe	Wsdede
just let	WaXmau
just lettin	bgqXfb
just lookin	hTdrcc
just lunch	edVkoc
just me	abpbZh
just my	ZZwcca
just need	kiKftU
just needs	njYlTb
just never	eYWdeq
just nice	ecoedZ
just no	jjRZco
just nod	bbcscd
just not	WuTZSs
just now	pdYbdj
just nudgin	bZeqee
just off	ijMTyd
just one	fVVfjt
just our	fcqYdd
just reply	bQX4ac
just ringin	gTpcka
just rings	UYwded
just said	WmQesi
just saw	dYvYdX
just say	YTTyng
just saying	iX7PYV
just says	XtoWSY
just seeing	dbsZbe
just sent	ghrbYZ
just slow	g5JbdY
just slower	eqXded
just so	Yc4hJc
just sort	fQhsbb
just spoke	qVYfhh
just starte	dqZcbi
just stoppe	cVxchY
just talk	dsaZee
just tell	UNZxpg
just texted	rZddbe
just that	RwPqUi
just the	fQrgZj
just three	cpcdUl
just to	hb0XXX
just told	OfqSmn
just tom	daqdda
just took	caqgcc
just turn	ZU4VcW
just turned	dZqZfd
just wait	lyOeWW
just waitin	pcYbqW
just want	dUjrcc
just wanted	eX3ZWT
just we	VsSamg
just what	ahVpmY
just wonder	fnnTcf
just write	hYlVlg
just yes	Waafrc
just yet	fwTefW
just you	QtWoha
justic	eeLrdl
justif	SWgYuq
justif .	UZcqme
justif as	dccYuZ
justif my	fpWded
juul	ghfcbh
jv	lcfjca
jv and	hgjVif
jérôme	bcwlbP
jérôme it	eaipaZ
jürgen	XZTula
jürgen .	dXVvce
jürgen and	YbYpZi
k	eYcmek
ka	dVliWl
ka .	dccpee
kabwe	VYqiee
kaczma	UrZmaY
kaffep	cenZVk
kaffep 's	WdeXdq
kai	ngaVje
kai to	mVraeZ
kaizen	ccaira
kaizen and	oUhfkV
kaizen i	eeYqbd
kaizen the	ZkUlrU
kaiāra	bRsede
kalgoo	fkhXib
kallan	kZNZrm
kamer	ikjfZW
kamins	Xcclfl
kaplan	acffij
kapoor	TeyiXU
kapoor .	RlrkbV
karee	gdjkXf
kareem	Zalikb
kareem is	epdeeZ
karen	cXeeio
karen and	kdVcYq
karen lot	aXUcpn
karim	YaimqS
karin	nffffV
karrie	aZijbk
karrie questi	ceapee
kask	Xcgdlj
kasper	bbYgbr
kassel	VflZdo
kat	Yhlajd
katari	VUcXjv
katari .	XXcdhq
katarz	ijdXcj
kate	hkTfgg
kathi	VUmodj
kathi .	XVoode
katie	dTojgZ
kaur	YfeWrj
kaur .	aWoWtY
kavith	hTTgir
kavya	WohYXo
kavya .	VqlXYe
kavya from	dYdaet
kayla	TXPjpu
kayla .	XUWlqk
kaylei	WZqikU
kcse	hecpbZ
keane	fvaXfY
keane .	osaUWZ
keane of	aqbeeY
keane vogel	fdddpa
kearne	hshTac
keen	XkTyda
keen ?	jUXklh
keen as	jVYmjf
keen but	dqadec
keen on	TidwVY
keen to	Sgetbe
keep	dkhXbo
keep #	cUklZm
keep .	fgvVZX
keep a	cbqekX
keep an	mcPXaz
keep applic	pZbeef
keep asking	Vhkdla
keep at	WjUZbv
keep being	cqaeec
keep chasin	cpaaed
keep cvs	dZebdp
keep doing	dTlccq
keep emaili	eeUqde
keep follow	edYecp
keep gettin	jsTabY
keep her	fbrZcc
keep in	dVoWar
keep it	XQgmta
keep lookin	SeYZhu
keep me	TxSack
keep my	YggUbt
keep on	YkXZep
keep our	gbdasZ
keep people	pedeeZ
keep puttin	bpceed
keep quiet	cPmmkd
keep saying	nrTXbX
keep sendin	bXmYap
keep skies	ZWpbdl
keep talkin	pjcdZZ
keep tellin	aredcb
keep the	bIxYkk
keep their	WV3Wbe
keep thinki	jSqeee
keep this	Ya2WcX
keep to	tmeZbP
keep up	ZcpkdY
keep waitin	ZpXbdj
keep writin	eZbeeq
keep you	f4USYg
keep your	miXYTt
keeper	deljca
keeper .	cgqlXT
keepin	djXJkx
keepin .	qYldcY
keepin ?	dcvXba
keepin me	UXaZ1d
keepin people	pfccdb
keepin the	gcSbax
keepin well	dUygXZ
keepin with	aqZbdh
keepin you	giPRpl
keepin your	bufXXd
keeps	T/TYWc
keeps .	dcpcdd
keeps her	euYcdX
keeps saying	YoUban
keeps you	cZatfc
keiko	WniTki
keiko .	Ytcbag
keiran	fkheeY
kel	ifaldc
kelech	Ycjlfc
kelly	aqZZei
kemal	eghhdc
kemal .	eZpded
ken	gaqgaa
kena	bakmYe
kenji	mleTfe
kennel	Sjlgjb
kennet	hdfrTc
kennet has	ddpdTm
kennet questi	dXWwcc
kennet test	edaped
kept	Ycrcci
kept .	cVvdXi
kept a	dbqXah
kept for	VWtfge
kept guessi	qacbea
kept in	nmgTXb
kept it	VZgYay
kept its	Vebeok
kept my	ZshbbX
kept on	eUdbom
kept saying	Zpcjba
kept the	RVaimr
kept to	bodced
kept waitin	qfSqdS
kept you	qVeNjo
keshia	fUUcpp
kestre	XVpWlm
kestre .	WaWipl
kettle	qYcebg
kettle and	cdccqc
kev	eaabXu
kevin	hTcZdu
kevin .	dbbceq
key	lVfeei
keyboa	hVXrch
keyboa .	bagsab
keyboa a	dYUhnm
keyles	TPzeSc
keys	eTgZon
keys to	iVoeee
keysto	lgQYhp
keywor	XmnajU
khadij	banZcn
khadij .	YWgdhp
khadij has	eacccr
khumal	VZrgff
kia	aVkcho
kick	fUneeg
kick to	dcbqce
kickof	aejrYX
kicks	Zfkpaa
kid	dffeck
kid .	dPUanx
kiddin	fhUhem
kiddin at	easadb
kiddin on	pWbjbd
kids	Ybucdd
kids .	hb3UVU
kids ?	ddrabe
kids till	Vlcpae
kids to	dduYZX
kids voted	XkTfmf
kiebit	gcfgdh
kieran	bjTlZo
kill	ddklZc
kill drivin	eaZtcc
killed	bTtWTm
killed it	ecZber
killed me	aZ6bWQ
killer	ZqhfYe
killer got	elcfUn
kiln	jedqXX
kilonz	gjSjeg
kilonz .	iibfVi
kilonz but	capcdd
kim	dbiclg
kim on	aatcdc
kin	TgZioh
kind	ZctXbl
kind and	edVkhk
kind card	cYvceY
kind greeti	ecWeeq
kind of	ZkpPTr
kind remind	hcbraW
kind to	Vdldlg
kind words	fTzVdZ
kind would	eUcndm
kind you	dnVakf
kinder	cZfggk
kinder .	aVgjaq
kinder board	fdfqcX
kinder typing	edcbqc
kindli	ddirUY
kindli .	bbZpch
kindly	YYYxhg
kindly .	dZjVcw
kindly accept	bedVva
kindly be	kWSncn
kindly bear	piYVbj
kindly bring	eearZc
kindly call	cdbqgZ
kindly check	pddVie
kindly choose	bacwZd
kindly collec	YecVoo
kindly comple	ZWZyhZ
kindly confir	XcX1cb
kindly counte	beebqc
kindly disreg	jevXaS
kindly do	cjapZc
kindly fill	edbrcc
kindly forwar	bSU6cV
kindly furnis	Yeeqbe
kindly i	dabdes
kindly ignore	WfrchS
kindly keep	kqaVda
kindly let	ZXZxga
kindly note	fjpGao
kindly presen	dadode
kindly prof	ZcZxab
kindly propos	bbavcb
kindly reques	Zibpea
kindly resend	ecmkeV
kindly return	abaYrl
kindly revert	XZW2cY
kindly say	YeeZqe
kindly send	ccXxbb
kindly share	acYugb
kindly sign	bddZsc
kindly submit	ccarfc
kindly supply	cWatkZ
kindly take	jZaqbc
kindly teleph	cbdqcd
kindly tell	QhapoZ
kindly that	YcYaZy
kindly upload	bdVzbc
kindly wait	thZWbc
kindne	bXkvZX
kinds	fcjnZZ
kinds jobsta	dacqdc
kings	cfjajc
kippur	nTkajd
kiprot	Zbejcn
kira	qXZTjo
kira halvor	daaeep
kira you	pacZfi
kiran	Yelfid
kirk	Yfeljb
kirsty	dYccjp
kiss	hcjieY
kit	jZdmad
kit .	klMndU
kit to	Uad0UV
kit with	cberZd
kita	masYXa
kita my	jUihdi
kitche	eRimgh
kitche .	bQwelU
kitche for	dccsZc
kitche on	eeYedp
kitche porter	jYpYce
kitche test	cccscb
kite	XlhXgk
kiv	gWrdcb
kloofz	fhdYmd
km	dfgcke
knacke	VUgiir
knacke tells	aoddee
knee	cWsfaf
knew	fdlXif
knife	ceUqeg
knitte	fhkedZ
knitte so	dXqecc
knives	bfhmUh
kno	eijXYj
kno .	cdrUWj
knock	edWmeh
knock .	YhVkfk
knock out	Zeaqde
knocke	XNSFf+
knocke back	USNSh1
knocke out	eZZXet
know	mhdddd
know .	lybcVX
know ;	fUZhln
know ?	thkVWV
know @d	uYbdec
know a	YPyWcn
know after	T1fWYd
know aisha	pYdicd
know and	pjZiTb
know anythi	brgbda
know as	Zpddbf
know ask	bqVZdm
know at	YicYeq
know before	oKXesm
know by	sXUcuX
know can	Zddsbd
know chef	sWdbhd
know disabi	/NWXbX
know do	ajbpda
know dog	ySaWla
know each	mThncb
know either	giRrVe
know everyt	oTboee
know for	wQnbcZ
know from	uSdmVe
know he	guaZcY
know hello	3WUcdW
know how	Wlfcap
know human	tdXfba
know i	Qdrgif
know in	6UWRfc
know inside	xVbajY
know is	cVskVd
know it	lTefdm
know life	sWbajc
know linden	qaecdc
know lying	hXdadp
know me	eRpnec
know media	/JVRUa
know more	a5cPVd
know my	XXycfW
know not	TiZnii
know nothin	I7oaWO
know now	WOhZxl
know of	YRhvZk
know on	/GgOZV
know once	M4agca
know our	lbqXdX
know people	bWqdeh
know priya	2LaYhg
know reads	4XNXec
know she	dsfdYV
know so	kdrfaR
know someon	dYsdda
know someth	YwYadZ
know soon	qZdddd
know that	VatVfp
know the	fXddgp
know their	bqdbee
know then	qgbdda
know there	dhWfcp
know they	ZgmYSq
know this	eUgbet
know too	XtZfcd
know tp	apdede
know unit	/EPQZT
know volume	oZfdee
know was	Stbedj
know when	L/gbYW
know where	xbeSWk
know which	ZYZ1fb
know who	skZddT
know why	hNmYTv
know within	uWfVkW
know yet	cpWjhY
know you	Xckebq
know your	WUU5jY
knowin	bcjinT
knowin list	Zbapgd
knowle	bZYbY0
knowle of	cZaZbw
known	n4ZRUX
known .	Z5RXYd
known after	Yrdedb
known for	W2WccY
known it	hqXYhc
known on	tcYcdb
known that	iSrbch
known to	l3KcTW
known until	kSrbeZ
known who	tbZZed
knows	R/gZWV
knows .	M/ReTX
knows ?	nTocce
knows anythi	eRwddb
knows for	Vjndea
knows his	Xccree
knows how	dxaaaa
knows my	dhnkYT
knows no	cXrefe
knows nothin	epebZe
knows the	jdTVTz
knows them	edpaec
knows what	csgdbW
knows when	P7kRZU
knows where	bucYce
knows whethe	eVqffe
knows who	auYdec
knows with	bsYddc
koch	Qiicco
koch #	eccdYs
koch .	fVmkkW
kofi	iejcdc
komst	jTjoVe
kong	bhQmii
kong .	Ypcdgd
konrad	Zfmedf
korea	hbXmeh
korean	nbhbha
korero	debefl
korero .	cZegcp
kovače	fdWebs
kovács	glVahi
kowalc	nddhdZ
kowals	ZXfweX
kowals for	YdbuXd
kozlov	iTUhnm
kozlov .	ebWder
kp	elagmP
kp #	nYndeV
kp from	echqaY
kp in	cdcbqf
kp on	WtbZZb
kp to	vYcacd
kraków	XPxaUa
kris	VuXnaX
kris .	U0RiaW
kruger	Uchani
kruger told	WgZdbp
krysty	ahdcdm
krzysz	bdmgaf
krüger	fXpfiW
ks1	ZTpmZe
ksh	VrfeSg
kuala	ekafjc
kuba	hebdpX
kuba year	efbdpX
kubern	WaVojn
kuhn	hgcVtX
kuhn sign	deeWqf
kumasi	pcqVfV
kumasi .	lbradV
kung	agjdhc
kurato	jXUhkk
kwaben	eiZocc
kwame	1UZecZ
kwame .	6VTYZd
kwame and	iXccap
kwame of	pcbdec
kwame to	vYYaga
kwasi	dilbec
kyle	kZhYan
kzn	feecjf
l	VheawY
l 's	ZfcUvX
l .	VvYWsW
l per	cbbrae
l1	Xeanke
l1 .	eWfdjl
l1 they	dbcedp
l2	Ubgdpg
l4	lYjiZb
l4 .	pdfgdV
la	Ujihfe
la 's	eabdqe
la .	UogieX
la próxim	dZpfag
lab	eRinhe
lab reads	dbcqcd
labora	adgmdg
labora .	VqahVh
labora is	epYedd
labour	clgbcf
lace	kfWcqV
lack	NlH4To
lack a	bccpee
lack of	dkUeel
lack your	YZbwdd
lacked	ddardc
lackin	bOd5aT
lackin .	eadqcb
lacks	QPE/kV
lacks a	YWU4bW
lacks gaboro	ccZsea
lacks the	ddZpec
lacks your	ZaZtdd
lad	hXVTi2
lad .	fQOOs4
lad a	ccdcrb
lad and	eonbaU
lad but	dTbcYy
lad did	ikadmU
lad from	UccaY0
lad he	YUWZrn
lad to	plZTae
lad turned	cdbdrb
lad who	bZZWR5
lad with	YUTWd3
lad wrong	dUbecu
lad you	cjbaqZ
lad your	hbYepb
ladder	hfacfj
ladder half	fcWdod
ladies	fhdiYi
ladies 's	fapdeY
ladies .	dmVidf
ladies and	jUikbh
ladies has	dacedp
ladies is	fpZded
ladies manage	fkUnhX
ladies starts	Ycqgcc
ladies you	iabXqe
lads	aigdoV
lads .	dccepd
lads is	grZcbc
lady	jjYecj
lady 's	kkVcch
lady .	dfdVUx
lady and	ndfWgg
lady day	cYTR5Y
lady does	bNepas
lady from	egRlgk
lady give	Ureeef
lady got	ZUpjYh
lady in	agfpfW
lady just	dapeec
lady loved	kUohfZ
lady new	bbdped
lady of	okelWO
lady on	frbYdd
lady papada	gWhefm
lady reckon	riZbZb
lady said	llZjUc
lady say	fiYcYr
lady says	jVdqkU
lady told	jlUama
lady wants	Zgbuaa
lady was	pZkdVe
lady who	fSkhlh
lady with	agZUcz
lady works	cqcYce
lady you	ZcqYgf
ladysh	hiZpcU
lagged	dZoblb
lagos	qdbabg
lags	fodVie
lags on	ffVlck
lah	panUZe
lahinc	hpYZaf
lahinc .	dpabdd
laid	Znoaca
laid before	gzJeZd
laid off	cWgccs
laid out	VgpbkY
laid up	jXrddY
laird	cZlldd
laiter	afghmZ
lake	cZhmed
lakesh	mlUZef
lakesh .	Zqbgdd
lakesi	Xodbei
lakh	jafhgc
lakshm	oaYZmc
lakshm .	qYeeda
lam	kefdgc
lamb	kcehce
lambin	kUesiV
lambin .	nTapdd
land	ybbQka
land .	fjUalj
land hello	Vqeffe
land in	qeVagb
land media	tWZcde
land on	wUZZkd
landed	aZjbwU
landed .	nQpahZ
landed it	WROV5V
landed looks	ddrZbd
landed on	jVUgdr
landed safely	hbtbcY
landin	akfWmf
landkr	hqZdca
landla	Pcpjja
landla .	edbcod
landla on	YctYdd
landlo	fckdfe
landlo .	Upamde
landlo forgot	dadZZq
landlo gave	bYgedp
landlo of	fZSrih
landlo wants	apcUoc
landow	fTnogV
landry	ToeYhl
lands	8cUTVe
lands .	enViga
lands and	pbecee
lands hello	xUaddb
lands life	pccbed
lands media	qbZdee
lands on	elhYTk
lands reads	xQedee
lands unit	uVdcdd
lane	UeiRrk
lange	ebdrYf
langeo	Vqbdhc
langeo and	Xpeefe
langua	hoYgad
langua for	cdpebb
langua who	crZcee
lanter	ijXfhc
lanyar	YazYbZ
lap	edZglh
lapse	ZiiOlk
lapsed	TQUmU7
lapsed .	cfOeYz
lapsed and	eaadXv
lapses	hbbZng
lapses and	kUkbbl
lapses or	qjbZca
lapses test	cbWhcp
lapses you	debaqd
laptop	dkakgY
laptop .	cpUbgc
lara	bkdmdZ
large	ikaWhh
large number	pdZceg
largel	nZYhdj
larger	VQhhva
larger .	bhZsbZ
lars	hgVjYn
lars 's	ldbTgi
lars to	qceceb
lars will	bgdpYc
last	gfbmce
last #	dQesbm
last .	fcoSje
last applic	xacebY
last bit	bZcucc
last boss	aRitYh
last candid	YyoLYU
last chance	UdT0bf
last chat	cYdsce
last date	dWWtdi
last day	eFnjki
last employ	boUsYY
last fence	bVXdax
last formal	dbbpde
last four	VdR4Rk
last girl	Wsgcca
last has	gdcZbp
last head	Tfomac
last here	gjlShh
last hire	Ztddba
last hurdle	gbZsjT
last interv	zPehbb
last job	aUnuWV
last line	jiRYgp
last lot	eqccdb
last mail	WnVhil
last messag	ZQukae
last moment	mVbanf
last of	ujYRhb
last one	kmWRki
last page	dYSpoc
last person	mngUXd
last place	RZpidj
last round	XYa2cZ
last say	dqcbdd
last school	babphe
last so	egohdV
last stage	gQZuaj
last step	bcVveZ
last talk	Ziarac
last text	eZqdeb
last the	XjWWjs
last three	UcO/Ob
last time	ljfciS
last two	cecsTh
last word	dvPSek
lasted	fkoVfW
lasts	YgvcdS
lasts .	bczZbR
lasts i	fdYddp
laszlo	aVbgct
late	jYdkfe
late .	ciberW
late ;	dgTekj
late and	iaMlim
late by	Thchaq
late for	biTjem
late husban	cXrkcY
late in	qdabef
late no	cZrced
late or	cecdqb
late so	guecSY
late they	cZfcdq
late to	VWlbcv
late with	epcfdY
late yet	qVefff
late you	dcdcpc
laten	shdZZZ
latene	Veobna
latene .	desUed
later	mkWgga
later .	O2dbXh
later and	YrhdcZ
later can	eXpeec
later day	nUekef
later either	nTeefl
later i	aWbUos
later in	gpaVie
later meetin	bpdded
later on	T1ZYcb
later she	Xpaclc
later sittin	duZddZ
later stage	Utdede
later than	4JYpiU
latera	bafhoe
latera .	Tclghh
latera head	fbfYpd
latera of	qaaZee
laterl	aikfZf
laters	lXfkbd
latest	/JQrbV
latest .	/MQlbX
latest and	sXZdib
latest by	pTWlmW
latest from	japZba
latest he	qcbcdd
latest in	scbccd
latest media	rabfcd
latest ok	redWee
latest on	yRShiZ
latest or	Zdeqde
latest paysli	ecbYcq
latest please	Ydercf
latest that	tcVadb
latest the	uYaecb
latest we	qVckdc
latest you	raddde
latin	Yjgble
latter	rXbejZ
latter say	ccYgpf
laugh	WZwhQj
laugh .	YVkqbi
laugh down	dcsZbb
laughe	dkaVjk
laughe ?	gddcpZ
laughi	lZohaV
launch	idsZZY
launch party	dbqdeZ
laura	epVaeh
laurea	ZeuafZ
laurea .	Wa1SpR
laurea i	RWZuoT
laurea in	Trbedj
laurea no	hYsaVa
laurea says	cZqecb
laurea the	bsYddd
laurea they	oqTVUb
lauren	hekYge
lauren .	barcgc
lauren it	dZUllk
law	cghdjc
law 's	dkUiYk
law lead	ZiddsX
lawn	nWgbZl
lawyer	Zidfke
lawyer 's	paZXjg
lawyer .	fpXjgW
lawyer about	cZhqcb
lay	NVfzcj
lay by	ddpdda
lay chair	caphac
lay me	eYdqee
lay on	daeped
lay out	cfZtZc
lay there	ZsXcdh
layer	gfXnXl
layer .	baeacr
layer being	jqUdcd
layer nurse	tZYZdh
layer turin	UhlobX
layoff	ccbcgq
lb	WVboub
lc	nbScbr
ldn	fde3JV
ldn 's	XragXc
ldn thing	eYcodf
le	mVpcdZ
le meas	lTcfen
lead	adVrmd
lead .	akLfrj
lead a	cZaxYd
lead but	eeeaqa
lead cashie	cbpeeb
lead for	ZYaucc
lead has	giSjYl
lead if	dncVmc
lead invest	eYpcdc
lead is	jgVndd
lead my	dbcqec
lead on	fcYqde
lead picked	ebbfcq
lead role	eVclkg
lead says	pnTaYe
lead the	UXdkvY
lead to	ecpabe
lead unit	adXZrZ
lead when	cpdaee
lead will	csYbha
lead would	epZeec
leader	ifbdej
leader .	VZlihh
leader forum	Zhcpcd
leader in	iOrjcc
leader told	bsScdh
leadin	WUUqml
leadin hand	Vdeeoi
leads	ejuXVY
leaf	bjbdqX
leafle	gpicXY
leah	Ufndcf
leah unit	Ueigeg
leakag	VifiZl
leakag .	ccbfTr
lean	bgkhca
lean .	aTzgbY
leande	ZcWpii
leanne	XUjohe
learn	kRdjkg
learn about	bXqbbi
learn by	2TcRbe
learn how	ddcqda
learn it	dYUZms
learn on	qadecd
learn that	bUaZor
learn the	aUU8WY
learn to	bfbcsb
learn your	Upkcgc
learne	ejlVaj
learne .	kVofgY
learne that	cXxacY
learni	WgXiin
learni .	dbdXkp
learni suppor	ZqZdhb
learnt	inYgbc
lease	XfoZje
lease .	cipcgV
lease and	fWtbcd
lease ends	chcdap
lease is	gnfWiY
leaseh	Ufkaod
leasin	eebgje
least	UsYbXs
least .	ZqVUZq
least for	cWVact
least human	WzZZda
least i	dVlXbt
least media	P1XgdZ
least not	dYpdbf
least one	dVUzkV
least they	iaXXcs
least you	gWduYY
leathe	VYjtYh
leathe number	accpde
leathe photo	edbpeb
leave	ellXcf
leave .	bkpSkU
leave ?	bcYsah
leave a	qVrdXX
leave and	aomUYi
leave anyone	veYcca
leave from	QmwbYa
leave her	bqZccd
leave here	rcZdcd
leave it	ZxHPez
leave my	fardca
leave our	rTlccb
leave so	bpZkcc
leave the	qKmaih
leave till	dcqeac
leave to	VnYknU
leave until	Tb3caY
leave us	finWTj
leave when	Zpccdf
leave withou	qVkcdc
leave your	TWlpZl
leaver	gdZbYs
leaver of	hbXqdd
leaves	TqZuWa
leaves 's	WlZrXb
leavin	dZmXbp
leavin .	fTnklW
leavin a	fiVagm
leavin do	aS1Ved
leavin is	dbVebt
leavin it	edZbbt
leavin the	ZlpcYa
leavin this	pjXeda
lectur	adfiif
lectur by	beeqYe
lectur case	fVsffa
lectur has	bUrclb
lectur post	dkTccs
lectur select	VpYkcc
led	mQXbjr
ledger	WXdndp
ledger .	ZbnilU
ledger refres	XSafoq
leeds	ZUpgdk
leeds .	XPpgfm
leeds and	YVkbmj
leeds has	eWsddc
leetco	dcbhpc
lefebv	dXhitS
lefebv .	Yfdsda
left	daufZc
left .	fRllWn
left ?	dhqZZc
left a	XW6eaU
left an	ddwWdY
left and	medglU
left at	VelmYf
left before	ciwVYX
left behind	bV2ZZY
left by	abmVnf
left for	jfUlXm
left his	dawccW
left is	tjPblV
left it	gY5bUI
left me	Sjhigg
left my	Za/SNN
left off	SgY4WV
left on	VaUnpk
left open	YtZdee
left over	drabab
left so	dhYcpc
left standi	ZqWjbd
left the	hRwafa
left them	eZxYfV
left then	ZXXucj
left there	XVducb
left to	jgGac0
left we	baWZpp
left with	dZpnVW
left withou	uPkRYl
left wonder	gqXebb
left you	osKZbe
left your	UX/TRT
lefèvr	kfTcng
lefèvr .	pXdbkc
leg	jejckW
legaci	idlZZi
legacy	qbfXhe
legal	hkVdjf
legal #	fabfbp
legal 's	bbZfvZ
legal .	ltVXYV
legal and	bsiZZZ
legal financ	tTeeec
legal has	XugcgS
legal have	jRfnkb
legal recrui	ddpbeb
legal said	dUcdiq
legal secret	jYUnam
legend	cgYXtd
legibl	bgcihg
legibl on	YiVflk
lego	bamncZ
legs	XocXii
leices	VgZsfc
leif	aWnpYg
leila	YTeRst
leila .	bXbVms
leilan	Zahcik
leipzi	ljfbbb
leisur	bUgarh
leith	oYaaqU
lekker	ZmbhYk
lekki	hgeejY
lekki .	WqhXlU
lekki us	dcbqce
lemmen	embafh
lemmen .	fqZbha
lena	Sgekmd
lena .	SsdWpZ
lena plan	ZbirZd
lena repair	YZpdbk
lena said	ahmmUe
lender	jdjdkU
lendin	dnVdbm
length	Zfdndh
length of	bpbeee
lenka	idqTlT
lenka i	khVYmf
lent	akqWZf
leo	inSVfn
leo .	gjQZds
leona	nWggai
leonie	PYYoaz
leonie .	Tancij
leonie paper	bbbvbb
leopol	rjbbVf
lerato	cXVkdr
leroy	liPkfd
lerwic	eSZjjo
less	eccUlq
less good	ebfWRy
less money	cbabtZ
less of	qSiiaa
less so	heWfYp
less than	PmlUtY
less the	cbYYwc
less we	eYdeep
lesser	leYjbf
lesson	mYkkbX
lesson 's	lkkQhX
lesson .	aZdrZj
lesson and	gaqcca
lesson in	cZreXZ
lesson nurse	gbiZtS
let	iiYgff
let .	WrXbkh
let a	dfpcZc
let all	tNYfhl
let and	bYbdbt
let anybod	lUdfcn
let both	paeded
let candid	vVceeb
let down	iOZbqn
let each	qZecee
let every	tUbcdh
let everyo	xaWWZg
let founda	bepcde
let go	ZVqebm
let her	LbVyel
let him	SeXdpl
let into	YbYyca
let it	XnifmS
let me	hnVidf
let myself	cXtadY
let nothin	bWubda
let on	folYZV
let people	klSeZc
let slip	eqZSXi
let someon	hYeacq
let that	bbaeer
let the	VTnqhe
let them	EXpquT
let us	TVWxwa
let you	rqWUbh
let your	dYcder
letici	afZoic
lets	kjQpdb
lets all	sabbcb
lets call	pVdcdl
lets do	JUO5vY
lets forget	dZadds
lets get	TMe4ZV
lets have	VQdmip
lets leave	XVceaz
lets me	+gSKaV
lets not	diiTle
lets people	mqaVbd
lets say	dZaqhU
lets see	S/QcUM
lets stay	ZWYfbx
lets talk	YQVxjg
lets tell	pbcedc
lets them	buabbc
lets us	4icTQV
lets wait	crdYdc
lets you	ugWjWZ
letter	nZXbqf
letter #	YhRhdr
letter 's	WUYR/U
letter ;	ahalmU
letter ?	Vojdab
letter about	dQvdZe
letter after	ZrhhUW
letter again	nbUjcd
letter all	caiqZZ
letter and	apZkaf
letter are	zcdTXZ
letter as	idThlg
letter attach	ZXVV4g
letter becaus	baYiat
letter before	shibVV
letter benefi	eedXqe
letter but	TkYido
letter by	5TOidX
letter came	VeaWiw
letter come	UlYYat
letter comes	ibUV0V
letter coming	dYcdtb
letter did	ZhZddq
letter either	occdcf
letter enclos	dbciqY
letter follow	VcVU3d
letter from	VUYxhj
letter go	9mNTSP
letter goes	jgWZpd
letter good	qbccdd
letter he	Vqbeeh
letter i	YbmfsR
letter in	zJmbab
letter inside	rWecee
letter is	TahL+Z
letter late	ecZqec
letter leave	2jNXUX
letter life	sZdbag
letter mailed	Vreedf
letter media	ZYYcev
letter minute	jkffNf
letter no	gMvZbn
letter not	QlYrda
letter of	VbfY5Y
letter on	nfKalm
letter or	4XUcUf
letter out	sWbkca
letter please	dbVvdb
letter reads	pQVVuX
letter ready	leaUsY
letter says	VaYnnh
letter second	pccedc
letter she	eqbcdc
letter should	VWldoj
letter so	oXTici
letter someti	Vrfeee
letter the	tYSobh
letter they	WXVpsX
letter to	vYbTsV
letter unit	taYZga
letter was	TamWXt
letter we	VZkVgv
letter went	WVsZgi
letter were	jYUVoo
letter when	R2faYa
letter which	siVPfk
letter will	xWUMnf
letter with	rcXdfe
letter within	rZdZie
letter would	rfgUWe
lettin	hYmYhg
lettin everyo	kUjdkd
lettin go	ecdebp
lettin hours	aYUavZ
lettin info	datZcZ
lettin loss	qgYbcb
lettin people	tbZYYh
lettin the	VTaVru
lettin us	dgxZaU
lettin you	ZdfXau
leuven	WahtWi
level	bdUbey
level #	WTbghu
level .	jaSkap
level and	ddZbgr
level certif	eZeped
level dog	dddXdr
level of	rYfZbf
level partic	bhbpfb
level result	Xqeede
level that	dZcddq
level with	iqdTbg
levell	YckVYt
levels	efYjqY
levels .	kVXlne
lever	fddhlb
levy	ifeiZe
lewis	gbacpg
li	gjefha
liabil	nfafhZ
liaise	aLjkof
liaiso	eZuPgh
liaiso .	bieVll
liaiso will	phcXcc
liam	eQ0ZcY
liar	egiYdi
lib	kffaee
libera	hjcfZh
libert	ngVUlh
librar	ecgeig
librar .	dfiTof
librar are	hVdlYo
librar likes	cpdaee
librar of	bZqaka
librar says	ciTkme
librar to	feqXce
librar were	Tjbcnk
licenc	YaXsXt
licenc .	YdVkT0
licenc and	eWUpZs
licenc both	daYxad
licenc by	addqed
licenc check	eaUhfr
licenc copy	ccaqdd
licenc i	ebcepb
licenc is	alnXiV
licenc number	cmWsVb
licenc on	jbqWbb
licenc scan	debpdc
licenc was	cXablp
licens	eUfO6a
licens .	kQlYjh
licens and	fbecrY
licens to	adabtc
licens unit	cdYepd
licens would	ectdZW
lichen	bjakbh
lichen .	fXYrdi
lid	akkagb
lido	XflZgj
lie	ZYjidl
lie down	honVcT
lie elsewh	ddXder
lie to	gaaZZt
liebe	dXekhh
liebe and	mSacmi
liebe the	cZYgip
liebe yourse	ecYrcc
lied	nUlcjY
lies	fkahUl
lies down	gbcrca
lies with	eoeaeb
lieu	ecirXY
life	8RXhdY
life #	dihncT
life .	7QYgeZ
life ;	reefWY
life ?	KVX/cQ
life after	vhYXbY
life and	/YUYYY
life as	uSiecY
life at	jYSqkZ
life before	tdaZfZ
life betwee	padcde
life but	QsocaZ
life by	sYZicc
life do	Upemdb
life for	hlUhcf
life from	oangVV
life have	cbfdZr
life he	wfWZYZ
life hello	RgYljk
life i	/OXZYX
life if	qVZafm
life in	tOfqbY
life instea	nUYrdY
life is	liYkdV
life it	5OVcYf
life itself	medVkf
life just	qWedef
life lets	qYebde
life mr	asaeeY
life not	vXbcdd
life now	9UQfWT
life of	atgbZY
life ok	pbdcde
life once	qWeeed
life opens	Utebde
life or	bXavhY
life out	ceZerc
life s	ueZZTf
life same	RZUqjo
life she	4ZYbVX
life so	zZWViX
life that	0TYegV
life the	yYTpeO
life then	rcabde
life to	iXVrnY
life too	ulYZWb
life we	rZYbke
life when	2Ncbdf
life whethe	zTecXe
life will	Xeepdf
life with	rNfcgi
life withou	padded
life yes	hVpcXb
life you	/HXcXZ
life your	hfShkh
lifebo	ZZalfn
lifegu	eXXijo
lifeti	ZcgZjn
lift	XVyhdc
lift 's	aQ5fVW
lift .	bRsUnh
lift a	bUdkrc
lift and	agWgdq
lift engine	bdcrcc
lift is	fdsacX
lift the	XYlrbb
lift they	dqYefe
lift to	aY1fOX
lift works	gggVlg
lift yes	jlUcej
lifted	fcmhYc
lifted .	dG1oaT
lifted and	nbSmid
lifted i	dapeec
lifted so	ctXddb
lifted the	cYYWgw
liftin	Tbcneo
lifts	Ye0bcS
lifts .	bYpijW
light	amddbk
light .	ZhQhfo
light and	ekVjdh
light for	dVZtZj
light from	mtVWcU
light media	bpabdc
light of	ZjhReo
light on	cVtXck
lighte	chjoXX
lighte .	ibqbba
lighte for	efbpad
lighth	fgUleg
lighth leave	cYecer
lighth on	rXiXec
lighth you	YZWrWj
lighti	dOOSxz
lighti sign	dbabuY
lightl	bdZjmc
lightn	cYQwkb
lightn .	kZuaZT
lightn ;	diIqkZ
lightn number	ecUjco
lights	SgPppg
lights .	iXjbpY
like	Zdcpma
like #	pabnXa
like .	VimfnU
like ?	WPV/UY
like a	VoesYa
like advise	capdde
like an	ZRmwYd
like and	YYfvda
like anothe	cUb1aV
like at	pihSce
like before	bZatdZ
like best	dlZYqX
like but	fXYuXj
like come	ebccdp
like dpo	eqbcdc
like every	dateZc
like everyb	cZwZfX
like feedba	SZcaZ6
like he	cfiYpW
like her	niehUa
like i	qbbaff
like just	cWpccd
like leavin	sZcade
like me	ZUR7kU
like more	bbcpdd
like my	gPbjoj
like oh	dbpeeb
like okay	bqcddd
like on	VYStqb
like one	YYctWn
like other	Ytbcea
like our	blkRkj
like painle	kVYXkn
like qualif	hbpdeZ
like reads	YvUUbb
like refere	eYeqce
like somebo	dWabdu
like that	bqYVjh
like their	diqQbk
like them	YeVftZ
like there	jUrbce
like they	prLaNk
like this	jTcgbq
like three	SjWwWR
like two	kOlrXc
like us	caYsaj
like we	ohUeYg
like what	lpTccc
like whenev	aqZade
like you	UYSm/U
like your	NUd8gV
liked	agdZbu
liked .	euifSV
liked everyt	fiRdjm
liked having	dgpddY
liked her	ikcScp
liked him	dVTaat
liked how	hhOZis
liked me	enUdan
liked so	dabcbs
liked to	UWYPU/
liked what	hUfnhe
liked you	YnUZZv
liked your	RSqkgm
likeli	eqddYe
likely	XxsPbP
likely .	dqYgcb
likely are	dbyTdZ
likely to	bjsZaX
likely we	crdXee
likes	ewViYa
likes .	Wtcbbh
likes it	Wkobcc
likes me	YePjhq
likes skippe	gfbZbp
likes the	ZqhjYT
likes to	ilYnWV
likes you	jvPbcb
likes your	frWfbc
lila	fUjmai
lila ?	Yeeqad
lila and	cepcbd
lille	adjRue
lille .	WbWW0i
lim	najRal
limbo	iiwWTT
limbo with	eWrffc
limeri	dXlmga
limeri and	bfcUpk
limit	qdXeVk
limit for	qZYdfh
limite	fqpVYU
limite access	bbsbee
limite to	bxUYdY
lin	gfjadf
lin .	jTZjlh
lin saoirs	mVdfel
lin says	bpbedd
lina	gcUodj
lina .	ebcgap
lina bindin	eZpfcc
lindah	gjXhlZ
lindah .	YrYigZ
linde	hceoab
linden	8MUtdU
linden .	6JWmgZ
linden ;	ghehjV
linden about	qYebff
linden and	zqOeTU
linden becaus	qhcbaa
linden before	tZWjcc
linden from	cYcqae
linden i	3OXgbb
linden if	fcZrdY
linden is	ubYicY
linden or	agZtaZ
linden same	jaYpcb
linden so	fXZdua
linden that	qYbmbZ
linden the	qYXmdX
linden they	tddXdc
linden to	sRcama
linden we	qYcedd
linden when	kXcrbb
linden will	gbbqeb
linden with	uUYiaf
linden you	5SWaXe
lindgr	dVaZqo
lindgr .	gTPdop
lindho	fcimYd
lindiw	dfqdbY
lindqv	Ygbkmc
lindqv .	adkPta
lindsa	ZTljeh
lindse	aXVhql
lindse as	ebeoZe
lindse says	lYVTnn
line	hedfcj
line #	ckUXlo
line 's	dVqgUi
line .	Wwdeab
line ?	Xgapjc
line and	fhUije
line answer	ebesca
line at	Vrajaf
line back	dgcpba
line before	mSXlih
line by	1MOiXi
line chiama	ekmeeV
line does	epcdZf
line droppe	ebtdcX
line free	zVWcYW
line from	gfVnef
line greywa	ecWcer
line i	pgYadc
line in	eqVimR
line is	WvgTbf
line lead	hrdYdX
line manage	ghUsab
line may	ebsYeb
line no	bUVUbz
line on	hSbpUo
line reads	zPaWde
line says	jSfdgn
line so	efiUsa
line they	Siclij
line throug	XLRQS/
line under	YYgXYw
line update	qdVckb
line we	jWYbbt
line went	WO8UWX
line when	gfaXqd
line with	egiRfl
lined	fXYtjZ
lined up	fXYtjZ
linema	berZeb
liner	meacaj
lines	Vabofo
lines number	Vfgscc
ling	geihbd
link	STa/aV
link 's	WPX/TT
link .	VTN/gZ
link ;	YZYvic
link attach	dbbqdd
link before	ccTpma
link below	aXhuac
link by	cdargZ
link came	ccWuaX
link from	cccrbd
link has	bZbqcf
link in	WWtmfV
link inside	deeYpe
link is	WSS+dY
link placeh	cdVtee
link then	Weeqef
link to	ZfdvbX
link under	eZeqec
link valid	desWdc
link where	cdtUed
link will	RUkxab
linked	We1WUf
linked post	dfpcac
linked that	Tqdgef
linked they	jpWaec
links	ePhnck
links .	cXOocp
linux	andlXb
linux .	ebqddc
linz	hteVZc
linz of	cdrdca
linz them	pddcbd
liquid	eacgap
liquid chat	rbTdda
lisa	rWUoeb
lisbet	jjchXb
lisbon	jkUkfZ
lisbon and	negVgd
lisbur	bcfrYd
lisbur they	eapeeX
list	jiZgZi
list 's	frMYZr
list .	Uvfced
list ;	YnZhVn
list ?	fikTkW
list @d	sccZdd
list and	cpaflW
list any	eXbdsW
list as	SswcaQ
list at	gSZhZt
list attach	WaiuVc
list becaus	bYybWZ
list by	ighmOf
list comes	pZddef
list every	ZaWvaa
list first	bueWdc
list for	bhnlMi
list gets	weYaZX
list goes	/VNYSS
list had	cWbbcw
list has	WdVddw
list human	pcdbed
list i	ZgpfTh
list in	keThdk
list is	jxIQdn
list me	gWbpci
list mr	bbseeZ
list no	YhqjdS
list not	ephdaY
list of	nUYsYi
list on	+LXUae
list out	ehUXoi
list please	eZqZcd
list publis	iZWbbs
list said	ddpdea
list shall	sgbYcY
list so	fYU0fR
list the	bffgpZ
list then	eZaaqh
list went	cZUkqe
list will	urWRZT
list with	hlfVZj
list within	wYcZda
list would	asbeea
listed	UPi0Sk
listed .	WZppZY
listed on	bdpddc
listed which	pcfade
listen	iimZVg
listen do	eUerde
listen out	rdacdc
listen sermon	ZXpedj
listen to	aqsQYa
listin	gZocfc
lists	XoYdSt
lists .	cZahdr
lists are	cradcc
lit	anrWZX
lit .	ddqbeb
litera	Yfjegf
litera .	cqlTeY
litiga	iecWji
litiga .	pgXbdf
little	dogcZe
little .	YweecW
little by	apeeec
little hide	hkVblc
little longer	g4VUdQ
little more	orVRca
little of	eYcceq
little one	hVzYaY
little patien	dsZbde
little stamp	eYpdee
live	VYfmng
live .	iUreba
live ?	ddYsdc
live and	eiWrZa
live applic	bdqbec
live for	bmVkja
live in	VYZayh
live on	RRpgmi
live round	cXXjfo
live task	ecrhdU
live the	hZpcdc
live with	VqQjle
lived	Vihdme
lived to	caYbue
liveli	bmViYm
liveli near	dtXbec
lively	SigTln
lively .	TdoWpU
lives	Wajbil
lives .	cVoZfl
living	bcenjY
living .	Ujclfh
living broke	ZVmsZW
living job	epedac
living safegu	bgfWqR
ll	clUWhs
ll the	ZrbVgj
llongy	cYeZol
llp	eddjci
llp man	ffVlck
load	eXobie
loader	XcvZhY
loads	gdZWln
loads .	YUiais
loads of	ebacdq
loaf	bjggcd
loan	Vgdihj
lobby	ZWdpYm
lobbyi	kyYaQX
lobbyi the	moedSd
local	XiaXay
local .	ZZVYY5
local lad	dccedp
local paper	bWxdeX
local staff	aZUmmj
local time	dbpced
locali	eZhjYk
locali .	gYdbcp
locall	gWiioW
localw	ViXwZY
locati	bUtbfg
locati on	hUgelf
lock	fgQqZm
lock .	Zdasde
lock is	dmfVle
lock knows	Zuacdd
lock of	dpcddc
lock weaver	dbYhZs
locked	lcjWgd
locker	aneebf
lockin	gascYY
locks	eljMsU
locks .	gofSkW
locomo	kalgdb
locum	qXdgeb
locum manage	mRkpUZ
locum says	Tjmeca
locums	ljPgbo
locums has	eXbefp
locums is	csSjeb
lodge	enLiii
lodge 's	hbSWas
lodge .	kmLYoh
lodge manage	inRXck
lodge me	Zfsbbc
lodge trial	addqdc
lodge van	eecqZe
lodged	cWuqWV
lodged .	WYxjgT
log	XYmsba
log book	eodZee
log in	RPu0dS
log of	Xpficb
log off	tZdZed
logged	bPgjqg
logged #	Ydbsca
logged has	eUdikk
logged in	edsVdd
loggin	geednX
loggin #	bZtjaW
logic	dgbgam
logica	ZgVrjY
login	VT0mdN
login 's	ebYsce
logins	haZrdb
logist	RYmpge
logo	ljYbeg
lol	Zlfddi
lol .	Xcbhbs
lol for	mcUbgm
lollip	jeefha
london	ZcjjjY
london on	bbeqab
lone	fkjbbb
lone .	dvgcUV
long	esbZfd
long #	nTWRpq
long 's	XvXidb
long .	XvhZYc
long ?	juaXaX
long @d	0UYbcb
long about	aTicln
long after	Q6Xaca
long and	hdfUgn
long answer	drYaci
long as	LsijnT
long bdm	lTaneg
long conver	ngeVXj
long deserv	Yqdedd
long discus	ebdedq
long do	bdVrhd
long emails	baadpj
long enough	jkeVfg
long eviden	Ubomcd
long for	ZhilUe
long he	Z2VcdX
long is	hxTYiW
long it	U2cbgV
long letter	fbVgkl
long list	YeSpcn
long media	rSkYee
long operat	eaaqcb
long pause	ibRZjl
long reads	rYkZZV
long shot	faeqcb
long sites	iYbViq
long so	eUkeen
long talk	Ydeefp
long that	XrdYeh
long the	3VgXXU
long they	g0eUUU
long though	aYhbeq
long till	rcXdde
long time	nZjRgk
long to	eThZbt
long walk	hbsWWZ
long we	qYaYjh
long weeken	gapcdc
long while	apdcee
longer	hhabfk
longer .	hnOVnh
longer ?	kzZOaa
longer a	YQoWkm
longer accept	dacbZt
longer and	VvjWeX
longer as	bdadua
longer availa	bRlXat
longer being	ebZeer
longer doing	emdkeV
longer exists	aUNfZ+
longer get	aapfde
longer hiring	dZXeeu
longer holds	ZyXhaW
longer i	nQXbrc
longer intere	VQ2jZU
longer lookin	dZTcez
longer media	loaYcW
longer need	caWddw
longer on	ZZTpWw
longer open	fdXaet
longer realis	W3YcdP
longer recrui	bUHcd/
longer requir	caccdr
longer taking	dbUecv
longer than	6pObZN
longer then	oRclja
longer under	ZLOWc9
longer want	UnsjWV
longer wish	ZS+haJ
longer work	bU5ecN
longes	Wkapbe
longli	gkWlXg
longli .	doMfZo
longli and	gbepYc
longli for	WZYyaf
longli to	VXpncf
look	gnbgbc
look .	VtffdZ
look after	dVpkZf
look again	pPdial
look am	brabdd
look and	rlNQpb
look around	ebqjaX
look at	fxalXU
look down	dccdsY
look elsewh	lMWXa1
look for	mTYUV5
look forwar	bbkewQ
look i	jheSkh
look in	iThakh
look inside	fpabed
look into	l0MaeS
look it	fbqZcd
look like	afdudW
look me	cUncgj
look nhs	gdZdcp
look of	ZuXZib
look out	oWYahp
look over	kqRYWl
look round	UN0ldY
look the	dapbib
look throug	moLUdm
look under	YQonbi
look very	ebpcdd
look when	buYadc
look you	UUYyfj
looked	cmfbci
looked .	fpecYZ
looked after	YWqkha
looked at	ZsVafl
looked for	ecZdqd
looked in	ilKfgk
looked it	sYTmbf
looked over	ZnYpbZ
looked up	kTuacZ
lookin	chXhen
lookin .	cSYaxj
lookin ?	aaU1dY
lookin at	trVQeX
lookin elsewh	YWadjs
lookin for	TMerU5
lookin forwar	TOoqnU
lookin good	etcbYd
lookin i	eaddep
lookin into	e6UVaS
lookin like	hqYhTV
lookin promis	bqdecc
lookin throug	epZacf
lookin which	dVglel
lookin you	dXdrdf
looks	htckVS
looks after	ZqcZhd
looks at	q2NaXP
looks good	srQaTT
lookup	gYijbf
loop	ntPfXe
loop .	buVjXd
loop back	avVaea
loop on	faYjap
loopwi	Zcafqf
loose	mbddmb
loose .	jXcYsc
looser	oeQseV
lord	dXhWiq
lord on	cUrffd
lorenz	andjeX
lorenz here	apeeeb
lorna	OozaRX
lorrai	YZwdeZ
lorrai .	YSzUia
lorrai to	hZqadb
lorry	kgYlhV
lose	cjZiid
lose .	scbgTf
lose and	fVXckq
lose it	ZUVgls
lose my	Umlgdd
lose you	baqVsW
losers	jZUdjm
loses	mcZbhh
losing	cRonhc
loss	cZlVjo
loss .	ibmRVr
lost	UenYYw
lost #	jcrWbZ
lost .	XWUnXz
lost a	icrZUg
lost and	cUWcgu
lost by	bdacbu
lost cantee	Xbqdef
lost curtis	eaxUaa
lost i	dagpaZ
lost in	iqSdbh
lost it	bgTfVw
lost its	ZoqaiP
lost marks	addadr
lost my	bYwNld
lost omar	dcpcdc
lost out	bTPda2
lost the	YtXVQv
lost to	dUSZxj
lost your	gimjaS
lot	godaee
lot 's	fWncpW
lot .	Xtcdfa
lot about	cfqdca
lot for	eZZcbt
lot more	bgcapd
lot of	qrWUYg
lot said	llNibd
lot so	cdvfaT
lot the	hVdkld
lot to	bUhjkj
lot where	eUUemk
lots	eYfdim
lots 's	faoTkf
lots .	YkcubW
lots and	iXbbgp
lots of	jUXihp
lots table	dhVemh
lotte	gTgtTi
lotter	sedgdV
lotter .	boZfai
lottie	cWeakq
lou	fZbhTr
lou needed	dcVkdo
loud	jXgdih
louise	WogfXe
lounge	hiUhci
lounge .	mXbeWo
love	Vhdcjo
love .	cfZPc2
love and	ekvOaZ
love do	Wqdefe
love for	YUSgun
love from	aWqWik
love it	dkgfjV
love nor	Zrbbcf
love our	edqbcb
love that	YspVWd
love they	dbcXrh
love to	Omghek
love we	ebXicr
love you	dbTg0W
love your	YRpeao
loved	bcjbbp
loved it	XdhsfU
loved meetin	idjUmc
loved the	khiaUj
loved to	WVhUK/
loved you	geRhmi
lovely	YW+TZi
lovely #	bZyZbX
lovely .	ectXYd
lovely but	YWZZT5
lovely card	edqddb
lovely chat	fibTlm
lovely christ	elUefn
lovely day	eepdcb
lovely evenin	dZrcec
lovely fabio	dbscda
lovely having	kcpceW
lovely in	acYghp
lovely lad	dgVdZs
lovely letter	bcTfcw
lovely man	dXreed
lovely meetin	bawabc
lovely organi	depeda
lovely situat	ecpbec
lovely talkin	Xcvbcd
lovely thank	baucdY
lovely thanks	ecqeda
lovely to	cb/NXV
lovely tone	dWYddt
lovely with	dkSbpf
loves	ncYame
loves you	koWakV
low	Xefdkk
lowdow	okoReP
lowdow 's	fVkXin
lowdow .	ceqbdW
lowe	kYcdjh
lowe .	iXZphb
lowe rehab	mdjVgb
lowell	ecudXa
lowell 's	ccraWb
lowell .	WdtbdY
lowell of	hmQgYj
lower	fRjigg
lowest	TtgfWa
lowest .	WqZaci
loyalt	ZqdbhZ
loyalt for	XpkcdX
lpa	abObzj
lpa .	gUicco
lpa the	bYOmtd
lpc	XeWqje
ltd	ckbqdY
lu	icegjd
luca	gcfenb
lucas	qbfWlY
lucind	VXsVej
luck	aSkbW3
luck .	iVYpbn
luck at	cZwaca
luck bearer	fepffW
luck elsewh	dcNbb2
luck for	kcUads
luck in	cXrbbg
luck next	ecWbes
luck out	aYRcd1
luck with	XW5QZg
lucky	xSlXae
lucky .	gVdecr
lucky ?	hqcaab
lucky her	adwTZd
lucky one	xWXXeg
lucky ones	sabceb
lucky them	ZexcZV
lucky thing	acpded
lucky to	egUXdt
lucky we	kadapa
lucía	ZoWgdi
lucía .	ewVYbX
ludo	hXjhgc
ludovi	ncZabm
lugano	ZQpdki
luis	ZUdqdl
luis .	aUkpag
lukas	faeikb
lukas .	eSlatY
lukas ?	deoVje
lull	bKqPlm
lumen	WSgsXo
lumen it	debqcd
lumenp	Uibldl
lumpur	UYkngg
lumpur .	aaUhsh
lunch	iRlohY
lunch .	fWnifc
lunch ?	bXayca
lunch and	nOghje
lunch at	fVkhgf
lunch for	dZYsbd
lunch heyyy	pciUdd
lunch includ	efogVe
lunch nice	edVfll
lunch no	qZjacc
lunch on	ainYpR
lunch reads	dadpde
lunch she	qehYab
lunch the	dYcqbf
lunch to	YdgXpd
lunch with	dVR7cW
luncht	capkRh
luncht .	eiUkei
lund	hXhhZl
lundqv	dRUgor
lundqv .	XVYepn
lundqv that	ceddZp
lunn	ddZiZq
lurker	mWdfjf
luton	dYeglh
luv	clYYmf
luv can	mhiSfe
luv neighb	ilZUmf
luxemb	ZTaanu
luz	bYmkec
lydia	ehhUjh
lying	emmWXf
lying ideall	hXdadp
lying if	csadda
lyk	laYtYY
lyk profes	dSpnee
lyndhu	Yelcie
lyon	grVejV
m	kbbraa
m luis	eZdpee
m my	qceaec
ma	acJgkv
maarte	jOUXpt
maarte .	ecbcqd
machin	Zclbii
machin .	alelfS
machin me	djaVgn
machin ok	ZjbgZp
machin out	deWdbu
machin that	dcscdW
machin we	iWdejk
machin you	YiUfjm
mackay	Obenqb
mackay for	VsWhdg
mad	fmalab
mad .	jiUjee
mad not	dqdekS
mad the	bcipZa
madam	cghedh
madam saw	cgoVeg
maddy	dalhbg
made	gZdakn
made .	KzQacu
made @d	Zpedfb
made an	XkRUsk
made and	oTWbmn
made by	hfbeUo
made do	dnkhbU
made for	SkYcZs
made four	efpdYc
made from	Xidbcp
made her	raVSeq
made him	wcYWdY
made his	kUUWmq
made it	ZaVuje
made its	dYVQf4
made known	xlUTZX
made life	sVdeee
made me	aNkI/V
made media	rOhgfi
made my	ad0TgU
made nor	fcpffY
made of	ghgkOg
made on	iYpVUm
made our	gWafni
made out	WfgauZ
made someon	deeeWr
made the	VOa1cl
made their	YlTZip
made them	uUrTaZ
made up	mdTYph
made us	QSteSu
made west	ZWrbbh
made within	xYabYd
made yet	ederUf
made you	Qbciir
madele	hbfdke
madiso	iakYZm
madnes	WfsZhb
madrid	ckoZac
mads	jcWehj
magazi	afmhZe
magda	ZPtjhd
magda .	iUhcdm
magdal	YeUvgY
maggie	bdlelZ
magist	Walgjf
magist and	WesYaX
mahalo	YjZrca
mahalo the	hZZudY
mahi	kkbieW
maidug	ZemWnd
maier	XWfmhl
maier .	aWitab
mail	fZjiee
mail 's	pZhZea
mail ;	efXsbb
mail again	Ycpefe
mail and	WUmqee
mail as	pRqYde
mail at	ddpXdh
mail betwee	rccYee
mail by	xbTggU
mail came	TVngXp
mail crosse	Vejfbn
mail dinner	dZradf
mail earlie	ecpddb
mail everyo	pcbccd
mail for	ddpjZY
mail goes	gTbjhl
mail her	Ybcucc
mail him	dYasfc
mail human	mkVfcc
mail i	aUdcsk
mail in	perPaZ
mail is	cXyTjY
mail it	QQZ5hb
mail me	cTa9UW
mail nothin	eWTknn
mail one	cddpdc
mail only	bYxadW
mail or	pdeYfc
mail saying	adpiXe
mail says	aclmZU
mail since	kVZmje
mail so	esTegb
mail that	flOrhY
mail the	ngPjic
mail then	Wjcpdb
mail they	Yigbbp
mail tp	eeefpX
mail unit	pZbdee
mail urgent	lTLQok
mail us	ZfWtdf
mail went	cqViYh
mail which	glUmed
mail will	mTpVch
mail with	eferaW
mail yes	bYhhZq
mail you	2WefSX
mailbo	cX5eZT
mailbo .	XdxRZg
mailbo full	dYycdT
mailbo is	havYdW
mailbo you	YbasaX
mailed	vYPjkb
mailed .	pcbfdc
mailed out	qbbcde
mailed to	0WfaZW
mailed when	Xqdfee
mailin	dL/RSQ
mailin list	RO/OQV
mailpi	iUlefh
mails	qdmXYc
mails .	efpYcZ
mails and	plWcdc
mails are	fetbcV
mails come	bZjpcZ
mails from	jUseeY
mails me	tedaca
mails on	pbcdee
mails reads	Xifaep
mails the	sbTjgb
mails to	Vrheeb
main	6RVhgZ
main .	4QTffc
main ;	wUcYhc
main ?	XZWxdb
main and	xOehae
main could	Xuaadc
main from	0OTeZg
main i	vTUmiV
main in	ViqkXU
main is	Vfelfe
main line	aerYee
main number	Xcgqcd
main please	vYdZdc
main she	Vscedc
main to	8SYYdV
maine	kQZein
maine of	ZYbcet
mainla	ZpXkZh
mainla .	dpZhca
mainly	dYgfhk
mainst	uYXfbe
mainta	effrVc
mainte	USlrla
mainte attach	ebpYbf
mainte it	cZcYse
mainte on	carddc
mainte succes	dcbsZd
mair	YreVla
mairea	ieeXYo
mairi	jenccW
maison	aR8fMW
maison .	jWtfZW
maison and	gdqcdY
maison two	kpXbVa
major	gbkblb
majorc	aelbpU
majori	cdRgcv
makati	lcaagj
make	pgVmbd
make @d	Xaeudc
make a	fYWudg
make an	eieuSY
make anothe	epbeeY
make any	gvaZeX
make contac	c1SYdW
make do	ccccdq
make her	sgdVdc
make him	pSdncb
make i	ZfTiog
make it	qVbhbj
make its	ptXVbR
make me	daPujd
make no	ZyfYfQ
make of	f7NSVV
make offers	pVlcfa
make one	SmV0XX
make our	rjiXXV
make promis	rhcdcW
make some	daaces
make sure	sUdmUW
make that	8XbaSU
make the	kcNbdx
make their	sWhmXX
make up	ylTYbV
make us	ZcYxZc
make use	eXdefp
make you	cjYSsj
make your	VWnmlY
make yourse	bXjtaX
maker	ebWggp
makers	fUiYjn
makers .	Zcaddq
makes	ydZYdc
makes a	pcdVmZ
makes her	2RXgaZ
makes his	ygZXbY
makes it	Zhaaeu
makes its	pccfcc
makes known	racaee
makes no	eexZaS
makes of	qbcedd
makes the	qocVaV
makes this	XSRciz
makes up	2hVgYR
makes you	Ofdjqe
making	hpZXkc
making a	hpXbYg
making an	dcYdfs
making any	Ryaade
making it	P3fRjU
making its	sacade
making me	caXYyb
making somebo	nVeked
making this	jSnZld
making up	Z2aZfS
making you	QQUa6n
malcol	eYXgmm
malcol who	cVjelg
male	YchkZk
malik	Xbbfiq
mall	goZakZ
mall .	cuZecZ
mall from	noXdcW
malmö	gXmkeY
mam	TYqmaf
mam .	Vdrefd
man	ggaZfp
man .	PdkUnq
man at	qifVdZ
man band	gUkdmd
man called	gpegRe
man carla	oVkadb
man decide	Wrddee
man for	ZeXagu
man from	gVcZQ4
man has	tYaabj
man have	ZpbXfj
man i	gXgZpe
man is	enThoV
man looked	cVWbpl
man to	evbadY
man wants	YcbpkZ
man who	doSkWk
man will	esbfaa
man with	mVaZVx
man wrote	dhpcbZ
manage	kkWehd
manage 's	gtWcea
manage .	cXXkte
manage ?	ZbXqna
manage and	juXadY
manage appear	Vpjddd
manage are	cvdWYV
manage as	cdXeqf
manage at	cgfohS
manage calls	padede
manage came	iWjVpg
manage can	nNZuaf
manage churn	aqbcdd
manage corpor	eXdsbe
manage decide	uWSMkq
manage do	aiVelk
manage easy	raeYee
manage expect	pkbZba
manage feedba	kaVjci
manage for	bfLord
manage from	fSbZku
manage gave	mkUkYc
manage give	maggWY
manage had	UnjVao
manage have	wafYaa
manage he	kUkSio
manage here	ggVlci
manage hiring	eWpfff
manage i	oUZdgm
manage in	aueeYa
manage it	peVidc
manage its	abddbr
manage job	gWcbsb
manage ladysh	YZWtad
manage lets	wYaabd
manage liked	YqYmbb
manage likes	iXapac
manage look	rbcbeX
manage makes	pdebce
manage me	kaqcaX
manage ms	lUkjbW
manage needs	bqacbg
manage note	dhVkck
manage now	ZpkUgd
manage of	ZWgYxd
manage or	Xseddd
manage phones	padcee
manage pinged	cpZgbe
manage positi	aYgpge
manage post	lmYTqV
manage prefer	ecpcdc
manage rang	WdWbop
manage reads	nepZYX
manage reckon	kpWbaY
manage review	frOZdj
manage rings	Wpajef
manage round	cZcpdf
manage saw	ejVbjk
manage says	dapZhc
manage starts	fpbcae
manage termin	gjVmec
manage that	WtbheZ
manage the	qZZahg
manage to	piUdjY
manage told	lhePbm
manage unit	adgsZZ
manage up	Tpbecl
manage wants	Vfemei
manage was	pdeYZg
manage went	cXaZYz
manage what	ccsXbc
manage who	eyYaVY
manage will	qyMVcV
manage with	VdXqij
manage withou	faZbas
manage you	lTZhpZ
manage your	aivYkP
managi	lbfcbi
managi bielef	Zrbdda
managi by	gqYXfc
managi direct	sZecbd
manche	mYcbZq
manche .	fbsgWa
manche is	ihTlbh
mandar	jaaVni
mandar .	eddape
mandat	lQncgh
mandat .	oPmhdf
mandat for	bkVcil
mandy	PmuXWf
mandy .	ckqaaW
mandy of	Zrddeb
manick	eeWZlo
manila	mTndbh
manner	nXXYhn
mannin	nZbWfo
manual	fcqgYZ
manuel	cgYdil
manufa	drWaak
manusc	Wbpieb
manusc a	bcrcca
many	dphYYj
many .	ZsVdal
many alread	dXbeer
many applie	cdUfds
many are	ajSdhp
many congra	jYZbpa
many emails	ccscdZ
many happy	ZgvbYY
many hours	mVZiam
many of	aifVXs
many people	WohWTp
many so	cZYeds
many thanks	iepbcY
many we	esaccb
many weeks	eacata
many with	dZbcds
many words	oVgmbU
map	Ziijae
maple	shSaiY
maple .	dsggVW
maplel	ZUUftm
maplel .	acYcip
mara	cegYem
marath	acgggj
marcel	bfkdgd
marcel that	eaqdcc
march	fgaibi
marche	ghlWai
marche #	dlkVee
marco	XThdwb
marcus	aeYWtk
marcus on	ZeeUuf
mardi	hdfdbj
marek	VUwhhX
marek .	fggncU
marek you	ebaqda
marek your	bXqbch
maren	iYnjVZ
maren enrich	mUocbf
margar	fdVfnh
margar mail	enbdkV
margau	hfdejc
margin	lcWemg
margin childr	cabYta
margit	mTlXfj
margot	nmiRdY
margot .	ehrcYX
margot bon	kmVfZh
margue	kpoSVX
margue ostrav	cerbbd
mariam	YToZcq
marian	fiUgnc
marian .	cgbdco
marie	gckhea
marina	bkYmdd
marina .	UfXsdj
marine	akaara
marine .	iWjaqZ
marine i	cbccrd
marine is	qacdfc
marion	fXlbfh
mariso	hhVWkm
marita	Whmfgb
mariti	bXjXnl
mariti .	cYoajf
mark	imMjYo
mark .	a3QXca
mark and	0bYRVj
mark in	kZcYep
mark is	anWUcs
mark it	bjhqWU
mark needed	dbdZer
mark on	ddapee
mark taste	Zdeqdc
mark these	pXeeed
mark was	WWVdlw
marked	fijefX
marker	ieXbWs
marker .	hWgeXq
market	cYkfhi
market #	knVXje
market 's	hjQbfq
market .	gKlgcq
market ?	cYZsfd
market for	gbpacc
market i	ecvedS
market is	VilmeZ
market job	apVjZY
market no	bZbeds
market one	iechVm
markin	grWjfT
markin the	cqYgca
marks	0sMNai
marks .	SThiko
marks and	0cXXeT
marks are	qtUXaV
marks by	rZckZT
marks come	nsXSdY
marks have	erYVcg
marks in	fqbcda
marks it	drbaeb
marks of	pYbedg
marks the	htZYYZ
markt	edTiho
marlbo	Szacfa
marlbo on	W0YRlZ
marloe	aZqfiZ
marloe 's	pYefee
marlon	UkTojg
marlon it	edceob
marnie	YZfQqs
marnie is	cbUbhr
marria	dgechg
marrie	bguXjU
marsh	gRmWil
marsha	hcdkfd
mart	dkeXhg
marta	8UQelQ
marta .	zVUWka
marta and	3QblXU
marta for	sgWdda
marta has	dcdcpb
marta he	paeddd
marta in	ddhYpd
marta is	vRYhfW
marta till	sZYcbe
marta to	oOXlhi
martij	hVkhib
martin	Qcfjpa
martyn	emgaeb
marvel	Sedrib
marvel .	adepcd
marvel and	dacqed
marvin	XgWvYg
mary	cdobjZ
mask	meWiag
mass	ePiuZf
massiv	lVaiig
massiv essay	Xcdtda
massiv on	cYcddt
mast	achgdk
mast if	dbpbee
master	bXmeig
master 's	ljTYdn
master .	fcXcsa
master day	cctXcd
master is	Ybqibc
master thing	bkVmch
master with	bbocdf
mat	gaVlcm
match	ahXXqm
match .	fWVobs
match ?	edpZec
match and	dVbfdt
match for	XlVecr
match it	TjZT2U
match the	dlZatU
match what	aZbYtf
match your	agrUka
match>again	qjfeZQ
match>answer	vsNWiX
match>ask	gWebav
match>away	XnlSel
match>chosen	WjRekq
match>closed	cXbics
match>decide	pwXTaX
match>free	YikfVk
match>goon	UcWtek
match>hear	cZTjph
match>joy	gTXmeq
match>match	ctRcbo
match>me	VQY/fX
match>meet	W2aWea
match>news	rXbibb
match>not	ccVfbx
match>offer	hjUZta
match>others	ciUnUo
match>papers	YfiyWT
match>post	bsOicm
match>review	fvSjZa
match>said	gdhdVm
match>wait	Yqbhbf
match>you	bcgqfb
matcha	mWgXik
matcha .	qebVnW
matcha and	gPibip
matcha knows	Ypkabb
matche	SaYqjl
matche it	aalXqb
matche my	edadpd
matche the	dadYhp
matche to	cYbiep
matche you	XjXsdX
matche your	eTdcet
matchi	Vgncef
matchi people	bradde
mate	YcZejr
mate .	gQUgiw
mate and	fXajqW
mate as	cdebuX
mate but	WrYeaj
mate get	bcbsbb
mate good	ddsdbY
mate got	benXVo
mate i	ZvXWlX
mate job	cjihhV
mate of	kknbRd
mate on	dUlVte
mate they	aaYkrc
mate you	adYcvb
mateo	ebjabm
mateo and	dbZeep
materi	cibifg
materi .	hYYYdw
materi and	djXpYe
materi from	aSijpc
materi is	csZahY
materi to	Uqamdb
matern	dboYhe
matern leave	gevXVa
mates	csgWfW
mateus	jcljXb
mateus .	hVlgZl
mateus and	Yeepef
mateus in	dcuYcY
math	fSdgdt
mathem	cabrYh
maths	XpmiaT
matric	fcbjci
matron	fdggic
matron bursar	dUWlZw
matron for	cdsaab
matron office	hckmhR
matron the	adpdbg
matron unit	liTWuX
matteo	YXihpa
matter	fmlZac
matter .	UdxaiX
matter and	ipXZdf
matter closed	lUocZc
matter contac	aZseed
matter is	VxoXXV
matter it	VkpeeZ
matter my	bdepcc
matter now	ebYder
matter the	jtQaYi
matter to	fMyhcY
matter what	xZZbcb
matter when	eXdree
matter your	gkVkia
matthe	Riofcd
matthe .	XYrjae
matthi	eceqYb
matthi .	YZQwYo
matthi and	ZtWnaX
matthi clerks	ccpded
matthi for	bdipcY
matthi got	qgeRba
matthi has	dhpVaZ
mauree	ZgeoYg
max	/CRkXW
max by	qXaadc
max churn	qabcee
maxima	nXZhjc
maximu	laTcll
maxine	dZqZdc
maxine .	apddee
may	apfaak
may .	blpabZ
may also	ecYaes
may appeal	SXadU3
may apply	WjTUd3
may as	cVefeq
may ask	VgbdWx
may be	dwcSUp
may call	ZqjYiY
may change	aqcdeb
may check	pYdefe
may close	dXvbdb
may collec	abYaaz
may come	d3kSWQ
may concer	Rolbbf
may contac	mlRVck
may count	sbdacd
may expect	zccTcW
may fill	dhpbdZ
may find	egqcaZ
may i	ZRfscm
may interv	dccddp
may invite	b6cIbe
may join	Ycesde
may keep	mctaaR
may know	Qeojbi
may like	chyQZY
may lodge	abeedp
may mean	dpacee
may move	lXaYtb
may need	doqSZY
may never	escdba
may not	Z+dYXS
may now	pRkkhP
may or	a4fUYT
may presen	bYYlcp
may re	ddYdeq
may reappl	dYeYbw
may regard	ebadpc
may reques	YeYUc0
may return	cbecdp
may ring	ZeVqZk
may sit	ZWYmbs
may stay	arXbef
may still	UqTgYn
may submit	dbacep
may take	g1ZhTO
may tell	VeffuU
may thaw	bcrdbb
may to	Yffbpd
may try	cbdceq
may united	jUihdi
may view	eYcefp
may want	i0XVdV
may we	SHS/rR
may well	c2dVSa
may wish	b0aVXb
may write	Tlaaoi
may your	ZVwhYa
maya	gXpiba
maya .	bkqcYb
maybe	V/QZTe
maybe .	c2JZYl
maybe ;	Zqdcde
maybe a	gnWieY
maybe apply	YaaZcv
maybe for	YqalWg
maybe from	ggTqfZ
maybe i	ircYbZ
maybe in	ctVZdZ
maybe is	ZqZcal
maybe later	YpkciV
maybe maybe	Ytbcec
maybe me	ctcedW
maybe more	Yrccdd
maybe not	VpaXkg
maybe pile	dpbdcd
maybe sooner	VsZcec
maybe that	Zsabbc
maybe the	eYpbee
maybe then	ZYeedr
maybe they	ntaSbY
maybe we	ascZcb
maybes	cbflah
mayday	kgbagd
mayhem	eeZgkf
mayor	YkVlkd
mazel	hfTchm
mazel .	aaejqV
mazibu	fhWZpe
maître	jgcdnW
mañana	cjdelb
mañana of	ZiSglk
mb	mPiXpg
mb .	bYiWtf
mba	eVjqfZ
mba with	efaqaa
mbali	cfdicj
mbali give	ebbddp
mbatha	qlYaYe
mbatha .	YyTbdc
mbeki	hZanai
md	Zeb2Tb
me	fbajkf
me #	1WMfia
me .	aebXvh
me ?	iSggmf
me @p	XrZdYl
me @s	qdbZdf
me a	XYjzdX
me about	Wb4gZR
me accoun	gaUaqh
me after	uZPSav
me again	arbjYa
me agent	smXZZa
me aisha	/JcUUW
me all	afiVmf
me along	bacrec
me among	WmZZdq
me an	ZrSckg
me anothe	QuX0aJ
me any	Vkjiga
me anythi	cduaUe
me are	oShjag
me around	aetadZ
me as	bNcT/W
me ask	aqhabd
me assist	dbdeqX
me at	gVRhrm
me back	XTT+cc
me be	daYZti
me before	yLUepc
me both	XgWdxS
me bring	dadsab
me budget	fYaqdb
me buildi	uXabeb
me but	XknjPk
me by	tRWthW
me carry	dWeqde
me check	wRebce
me checki	eZqadd
me chef	qRXrYY
me churn	fVT0bX
me cleare	pYcbhc
me come	udhVZa
me comple	baZpdk
me concep	bcsZcd
me confir	pbeaee
me consid	cWsdhc
me contra	ccYXzb
me could	dYcsah
me crazy	vUZcdg
me dates	XuddZd
me day	eWbqdb
me deb	ewVZXU
me did	cracXk
me disabi	/GWiXU
me do	VXegok
me dog	lUflkW
me domini	eghaqU
me done	YVaecv
me down	VXPbm0
me either	tcZhZb
me essays	ascdcc
me eventu	Xrddee
me every	UjXXyc
me everyb	ZpZddj
me fair	edYedq
me feel	baqcXj
me find	enoTZX
me finish	YcSNi4
me first	VhYghl
me fluent	cbepdd
me follow	pfacec
me forwar	eWe1bU
me from	iXpM0S
me full	XXYQ+Y
me get	VrdkbX
me give	vYdbbb
me going	VVjhmk
me got	beWcaw
me great	dgYZuY
me had	egdYTu
me half	bcbrce
me have	ZOO4mg
me he	gpZQaq
me heard	mVhdcj
me hears	phZbcb
me hello	7VWiUR
me her	zQkcZa
me his	oaxWTW
me home	ZMsaar
me honest	Widqag
me hoping	WUyabU
me how	kdpeYU
me human	8QZhdP
me i	dekVki
me in	fTPqkn
me includ	fVVcQz
me inside	mPYqcX
me instea	icYpcd
me into	bfbscb
me is	fYlqWd
me its	iZSafp
me keeps	bXdeeq
me know	heXpha
me later	YokShc
me life	7RYcXa
me like	ieTQhv
me liked	dYVgoh
me luck	fajlVe
me lunch	pamYYd
me main	qTcVki
me marta	RkYivV
me matron	qXeede
me maybe	Ytdcec
me media	/QWhOb
me mind	oUjhad
me mine	dZacct
me more	QezVQn
me my	WgxViW
me names	bhcqac
me nearly	Sueeee
me neithe	Wubceb
me next	eZcqee
me nhs	pXedee
me no	PjdRX3
me not	ijTXhl
me nothin	Rb5XUY
me of	WYukcZ
me off	PP/RSj
me oh	ZUbrZf
me on	kPSlza
me once	K4Xibb
me one	WZj4dH
me only	ayVcZb
me or	suZUXY
me out	WNzcRs
me over	kIVmnl
me partic	wRhYhb
me past	WcWocp
me perman	cZbcwY
me phone	rebbcd
me please	RNmqqf
me posted	ZxecVW
me priya	loRiUe
me put	fkSRjo
me rather	cbpdiZ
me re	Thdqbc
me reads	yVXtPW
me regist	daqedY
me reject	eeSeeu
me right	vYafUi
me ring	hkjTlX
me room	WqakZZ
me safegu	cpdddd
me said	WeTpnc
me salary	ecdcra
me say	tcXaha
me saying	jUlbam
me see	b0gXSb
me she	mjWUan
me signed	UZbZ3a
me sit	foZTih
me so	UZgfjr
me some	hoRlTg
me soon	bpdcdd
me sooner	VYcddu
me sorry	ejYcYr
me standi	daUgnl
me starti	fYdcqe
me subjec	edcdpc
me take	dlZUng
me talk	k0WQca
me tea	XkkaVn
me than	RdeTnm
me thanks	YiUjcr
me that	tXddUn
me the	eUXi5U
me their	vfkaXU
me then	OgOqfs
me they	opgWWa
me things	cmqYZY
me think	ewWWkT
me though	nfeXoP
me three	WhZphd
me till	4AHiwS
me time	O/SVUU
me to	YYZtii
me told	gbZdXt
me too	fhcbTp
me traini	yYXbeY
me two	Zde5PX
me unit	/AWcXe
me until	1VMedc
me up	TURswc
me vision	Ydecqe
me wait	YepWmY
me waitin	ZhbZrd
me was	YzaSbh
me watch	crbbdc
me water	UhclYk
me we	avdUTn
me welcom	ekWeYp
me well	dZeZbt
me were	Yrdedd
me what	agbrea
me whatev	XnkSrX
me when	OzbncY
me whenev	SqViYo
me where	QO0qXc
me whethe	ZjhrSd
me which	dcV+SV
me while	bRbboq
me who	lwbaiF
me whoeve	dXcWds
me why	XVXsao
me will	ixTZaY
me with	oMTjvd
me within	tcPjdY
me withou	dbddra
me word	Qreeek
me write	hWflak
me writin	Updhch
me wrong	ebqSjc
me yes	gWUgzX
me yet	rhbeiR
me you	WrqVfY
me your	KWV/hY
me yours	beYwYc
me>again	Wadscl
me>chosen	fhfUpd
me>decide	rYXnda
me>give	eYcpla
me>goon	Wlcrbb
me>joy	jVkanb
me>match	ZgbzYX
me>meet	dcgqdZ
me>news	tdaZcg
me>offer	Rbbntb
me>papers	ZagvfZ
me>post	cffYqf
me>receipt	eSktVg
me>soon	brZifX
me>start	SZjXzc
me>step	WYfyce
me>thanks	ZWnWgr
me>wait	gpVhWi
mea	leVcdl
meadow	Uefjmf
meal	bnVeel
meal .	kUdchn
meal it	kpdZYb
meal on	ddbqcd
meal will	WuZbea
meals	WrWXpf
mean	jhhdcc
mean .	YZqliU
mean @d	rZaeec
mean a	hTihfj
mean anythi	T7aYZX
mean applic	iWbpee
mean i	hsZXYh
mean it	uRdXfm
mean no	jeZbZp
mean not	sTaleb
mean that	Vgiahk
mean the	pfhfcU
mean to	fnicVe
mean with	eeseeU
mean you	gbUnWp
meanin	cYUYnu
means	ktWcfX
means .	YuacTl
means a	kUdshU
means an	fdcbpa
means and	Yqciaf
means as	chbdpY
means ask	Xpecee
means go	cXYjbq
means i	VuUkde
means it	pLnXbq
means just	cZesbd
means me	XfbjpV
means no	7IVUUp
means nobody	dqbeec
means nothin	VrlaaU
means of	ccaqee
means the	lrYXbd
means they	iyXWkP
means to	tbWjZZ
means we	tSTPmp
means what	Yqcdbh
means yes	qebZdY
means you	YbLo1V
meant	ehdfkb
meant .	ZdSjko
meant aisha	gaXrcc
meant and	lUYdeq
meant for	Zf3QlP
meant he	jVedbq
meant it	kiSWfn
meant me	eaxdbU
meant no	UZZZiw
meant to	bvbgcU
meanti	nmlScY
meanti .	lXwVaa
meanti do	pbedec
meanti if	fsbWdd
meanti just	tWbdee
meanti our	WjWcdr
meanti please	qfacfY
meanwh	ceoeiW
meanwh .	dg3XWQ
meanwh been	dcfadp
meanwh me	bbZsde
meas	aQceit
meas .	bVrVWp
measur	oTZejl
measur .	farZaf
mechan	Thfjfi
mechan and	dYpeec
mechat	qRvTgR
mechat .	rXmWaU
med	hThnde
med 's	bbTgjr
med a	oVdcmc
med desk	jaenYV
med since	Xbsdee
media	3RXneW
media #	QikubW
media .	1QaihY
media ;	ybTleU
media ?	WeW5fW
media a	rfXiYb
media about	nYflVd
media after	yKU1VZ
media and	6Xabba
media answer	dqbZlW
media as	liWriL
media ask	edSetd
media associ	YcZvcd
media assume	Qvedee
media at	pXSzeP
media be	bXW0cX
media becaus	nXcUrY
media before	idXeqU
media betwee	oSbrba
media boss	rbWicd
media bring	ZZUhwZ
media but	kpaXgZ
media by	6PclRS
media calls	Ukjadk
media can	nXafpW
media chair	rVeeef
media check	fpYcde
media could	Ozaaic
media deadli	hbpZcc
media decide	rXedee
media decisi	raccce
media did	pkcdeU
media either	/Dacee
media else	ccbteZ
media everyb	qZcedc
media everyo	pZedee
media first	kVYsgY
media for	gSX0ed
media from	6JdhUO
media going	fcqWac
media hard	dcbrae
media harrow	dcasbb
media has	YgUsfd
media have	Uabzbd
media he	0GbqeX
media here	hacpcZ
media his	diapZb
media holida	cmXWep
media i	/PYZeY
media if	5KVTog
media in	tWUxWV
media interv	RpXmbi
media invite	aaTscj
media is	mhVsUV
media it	vgQqWN
media just	Wgbtbc
media kindly	rYXdhb
media kwame	dascbd
media later	Stedee
media latest	1VaZda
media let	bedZtd
media life	llVnWW
media like	enUjjX
media lunch	vVbgbc
media mate	zWbXaY
media maybe	Vocbdk
media means	1hZbZO
media my	6UScda
media neithe	lcedTp
media no	tYnkbJ
media nor	Vtdded
media not	kUP3bY
media now	smVUhV
media nurser	peecZe
media of	WaqaVr
media on	sdYZic
media once	zOccec
media one	ljkUcc
media only	depcYc
media or	ZXP4jW
media otherw	dbcpgb
media our	nMnpWY
media outcom	pcdddc
media per	rXedee
media perfor	saccbd
media perhap	apdded
media period	daetYd
media phonin	rabbdc
media placeh	dcTuda
media please	eXVukZ
media probab	sUeeee
media promis	+IaYdX
media round	rbagbb
media s	kThnYh
media said	3ZUaaW
media same	fXRyWj
media says	xZbdYY
media she	/QaYQX
media sheets	VbauZc
media sign	aeepce
media since	pbYijV
media six	eedapd
media so	riWdcd
media sorry	skXZYU
media still	gXYrZX
media suit	dXazZa
media suits	bYXwaZ
media sure	VwcdbZ
media take	ucdddW
media teams	baXueb
media than	sSaack
media that	pSVzWa
media the	xcfVYe
media then	yUghYX
media there	mcsRZZ
media they	3bVXiS
media to	qMcsga
media was	lpgWUa
media we	1XfaXY
media whatev	sXecee
media when	/ATPYa
media where	taaccd
media whethe	7BXfjY
media which	vOVmZk
media whiche	vWebdc
media will	3RdifN
media with	kOc9XS
media withou	nOggii
media work	ZVV2ba
media would	RXXxtX
media yes	uYcaYh
media you	5PShce
media your	gcasYb
media yours	scacjX
mediat	SlfdYo
mediat with	brUbfk
medic	oehVbg
medica	XbS2jd
medica 's	RZb0gX
medica .	dYQkql
medica and	URWrrf
medica at	fdepab
medica before	dYeqee
medica certif	UZYtkg
medica done	eXYxbb
medica first	dadrbc
medica form	YZcref
medica is	TrRYvb
medica must	bcdqec
medica on	bieqbV
medica passed	kXaYuc
medica questi	TibtdZ
medica screen	ecapZh
medica staffi	boebed
medica to	cfbYtc
medici	cfhenW
medici .	eaqcfa
medici achiev	fbZdqd
mediev	dYejfj
mediev .	hbQnYn
medimo	kchgea
medium	kicfgX
meera	efadlg
meet	ffdzWX
meet .	Y1RegV
meet again	tdgUcW
meet and	jsSYYe
meet brenda	mnVcbb
meet her	bUhyaZ
meet his	iXcpdc
meet human	yTbYdc
meet in	pRnfdb
meet its	ebbpde
meet link	dcbpce
meet me	iSd1UV
meet on	qlWZbb
meet our	UlohWc
meet premiu	dYfpee
meet somebo	eZpbec
meet the	VdZ/UY
meet them	bXdscg
meet then	qZdded
meet unit	epdaec
meet up	antPda
meet us	gVbqZk
meet when	YzZbea
meet will	sZdbed
meet you	aYoxUY
meet your	cZqZhe
meet>answer	1ZZebZ
meet>ask	deUwdb
meet>away	jkRojT
meet>bye	lhYVmi
meet>chosen	bbfQqm
meet>closed	ZugfQc
meet>decide	ibZZ0U
meet>free	UUjrjf
meet>give	fVlilW
meet>goon	ijYrUZ
meet>hear	thecWY
meet>hold	bwRjcc
meet>if	emhkSc
meet>joy	ebeSpk
meet>match	aWg2Xb
meet>meet	adZwZg
meet>news	riSdad
meet>others	imaTek
meet>papers	dkYbra
meet>refuse	rWieVc
meet>review	XckqWc
meet>said	WuigfQ
meet>soon	qhWWif
meet>sorry	WelTZt
meet>start	VZVd1d
meet>thanks	hhrZZW
meet>wait	SeipWk
meetin	jhdkab
meetin 's	joUccc
meetin @d	sZeaee
meetin about	nzLacO
meetin again	sZfbeb
meetin all	fTsdee
meetin and	tVlWfd
meetin as	paZbck
meetin but	rbdZec
meetin everyo	ddpbdc
meetin for	indVbh
meetin in	cuVeec
meetin is	hsbdaU
meetin myself	dfVbip
meetin of	elYTlj
meetin on	wdefbT
meetin or	Xscibd
meetin our	ZUdzaZ
meetin over	jUjamd
meetin reads	WYvdbb
meetin room	hZvWYa
meetin so	bhpbeZ
meetin the	SWS/VV
meetin us	Xtahdb
meetin with	gUdmfl
meetin you	fVtfcd
meets	xvVcUS
meets @d	pcddde
meets and	ooYccV
meets media	sadaed
meets on	rdgcSd
meets people	Wbctee
meets the	lsRceV
meets when	W1UbaZ
meets whenev	cqcdeb
meetup	Ze4NWd
meg	ehelUf
megan	YWlfjj
megan my	bfqUdg
megan on	TXhSwi
mehdi	akkhVh
mehmet	SfXwkX
mei	cTnfhh
meijer	cZjjfe
mel	hkdbfc
melden	gfichb
melden .	cfoRoc
meliss	rYfZeh
melts	ggcdcl
member	kkjUde
member 's	kcmShj
member .	UfYdjs
member and	lpUXcc
member are	Zwbbdb
member at	eblVoe
member get	dbpdec
member having	ascdeW
member of	lqVbXf
member only	ecqadd
member subjec	eecapc
member you	dYrbcf
memo	aYkhpa
memori	incYgZ
memory	ZQqegj
memory has	bYriea
memphi	jdRYwc
memphi jon	ccdbqb
mended	ZcYgll
menon	bipcaZ
menon .	fhrUbY
mensah	oXYZtd
mensah has	ipZdca
ment	vdbabY
mental	Yanaaq
mental licenc	eadYdt
mentio	ad2hUV
mentio .	VljnXW
mentio ?	ZvUccf
mentio is	phmVUZ
mentio it	XP3VnV
mentio of	XQ7YbW
mentio the	gdpcbd
mentio what	eZpeec
mentio you	bmenVc
mentor	gblchc
mentor .	oamTbg
mentor ?	cepZcf
mentor starts	cgabrZ
mentor still	dbnkaV
mentor was	XWhpjX
mentor you	hTUZqq
mentor your	ecpefY
menu	YZkfnb
menu .	dZlUtY
merced	YeafuY
mercha	WRnffo
mercha from	cavZYY
merci	ZUfogl
merci 's	djVZng
merci .	aXVoaq
mercut	cihYlc
mercy	bZgqjW
mercy 's	aVmodc
mercy .	bapckb
merean	dZkfei
merean .	bTwgba
merely	dOufag
merge	XMzice
merge .	daqcdd
merged	lZjlaV
merger	bfpXcg
merger .	fYraja
merger goes	eZofee
merger has	enOees
merger is	cWsdfe
merhab	XaqfZj
merhab .	cZsacf
meridi	bVpWmh
meridi me	iVqcdd
merit	fhZSit
merrid	iRbpgh
merrid reduct	edXepd
merriw	ffWgjh
merry	Of2Uhb
merry christ	SkvUhZ
merwe	ZSnjoY
mesa	cXimib
mess	gXXxmQ
mess certif	bXZuae
messag	jcsdZZ
messag #	YTsgVc
messag about	piYgae
messag after	XbvZec
messag and	TfqVbp
messag are	bXtede
messag as	jVkmcb
messag before	waWYfh
messag below	Xpecff
messag by	mZVibl
messag confir	ccoded
messag could	fdrefW
messag has	WR8ZaZ
messag i	giShgl
messag in	nhmTab
messag later	ecpaec
messag me	kNUsZW
messag now	ecpaec
messag of	YfZajp
messag on	reTlca
messag over	wRZdab
messag receiv	YYpjfd
messag series	ijSicj
messag the	lipdcS
messag to	idoRdg
messag when	MrkmYb
messag which	dcthdS
messag will	mYsYcX
messag within	pbaeee
messag you	9aQVVc
messe	jggbed
messed	fahjgd
messen	hUfbph
messen 's	qRdcbh
messen boss	cZZddq
messy	Xdkige
met	bgdbgo
met .	ZscciX
met a	ccscae
met and	eZQTpv
met by	cZXjcq
met first	ebdddp
met has	adVlWn
met her	Wgaahs
met in	qaYSrd
met me	ZghrcW
met office	eZdepc
met on	efYRju
met parts	bfpbhY
met since	epaefb
met thanks	nlVdec
met the	YYdlbq
met unit	qXedee
met with	wVVYXm
met you	Zapnda
met your	ikpVZZ
meter	egYyWO
meter .	ejUgke
meter of	aaYtcb
method	aNnkTp
method .	aXVpYn
metres	iZYivV
metres .	YbfjtS
metres boss	icPnYo
metres no	dcacvV
metrop	hUbhhn
metrop interv	ddsXcb
mexico	jLljhg
mia	fRmldg
michae	agabfo
michae .	dccpce
michae and	ZpZUjd
michel	egcjha
michel .	XlnajU
michel who	aqebde
mick	bkdibg
micro	gfcglY
microb	ghiciY
microp	fPnjXn
microp .	dVhkdi
micros	dXiefl
mid	jjrYhN
mid proces	epdecW
mid size	Ttgcdb
midday	grShad
middle	fmnZfU
middle and	VgrddX
middle name	cWpcjb
middle of	mohUbW
midlan	YgVoif
midlan .	cbbfaq
midlan of	hhkkaU
midsom	lhoZaX
midsum	agapfd
midway	agjdie
midwei	febjkb
midwes	idYddo
midwes .	cbdecq
midwif	Yfgkfe
midwif a	gVhhgi
midwiv	cfiWfn
might	U/ebUW
might .	ayYgVY
might ask	Zebqcd
might be	i0YXWa
might call	XyTdcc
might come	bxbTcd
might drag	Zqddec
might get	Y3VZVW
might go	ZzaadX
might have	YgpeUj
might hear	Prbamc
might i	bWX2Zb
might intere	ecqgaa
might it	bYfdre
might know	SqoUbh
might like	mVvNWk
might need	a0XUcb
might not	T/bSWR
might ring	YqeYdg
might say	csbbdb
might try	dWrjeX
might want	W/WJVa
might yet	cvbcbZ
might you	ZOhzca
migrat	jcrRZh
migrat .	ZSwccf
migrat now	dapddd
miguel	boVcZm
mihai	cjZjff
mihi	XndcnX
mike	kZdgdj
mikkel	ieZVse
mikkel .	fXkYrW
milan	heeckc
miles	eegfid
miles of	depecZ
milest	iWhVlj
milfor	juXZVS
milfor what	iqQYdb
milk	WZwiVZ
milked	kWRnij
milked robots	ddbpdc
milkin	ZTqhid
milkin .	Ydeepc
mill	cisZXZ
mill .	kVqfeY
miller	ZiYihh
miller .	cqcdcb
millin	YgWfgp
millin .	dZYdgq
millin you	Vmjdgd
millio	nUmXee
millio for	cWscce
millio have	VPycdb
millio till	viRTVW
millpo	fkfcdd
min	adjmfZ
mince	flpfaO
mind	hfkedc
mind 's	Yrdfdc
mind .	OsUhhm
mind ?	cXkqeX
mind a	dYolaa
mind about	gfbQct
mind and	mgTQgr
mind before	apbacj
mind being	cXgduY
mind but	jVddkj
mind by	3SWaeZ
mind civicj	dccYbt
mind doing	bSY0bc
mind for	khRUTy
mind giving	dbWrcc
mind he	UqpYcZ
mind how	WN/LWf
mind i	cbtXee
mind if	cXthUf
mind in	erZcdd
mind it	bThjkj
mind made	vXiaZb
mind meetin	cacred
mind on	sfaXhZ
mind over	rZbbib
mind próxim	eXatbd
mind sendin	dccqcd
mind so	bYudiW
mind tellin	Xacvce
mind that	gcdZqb
mind the	ZS8XlP
mind to	csXVfh
mind up	vjJafd
mind waitin	jtbSce
mind yet	cqdeda
mind you	Zteabb
minded	jasfZR
mindin	WrYkiU
mindin .	bbeapd
minds	rpTaeZ
minds .	a0XWab
minds about	ciSqXj
minds by	yWdabd
minds i	Xrecee
minds up	wiTbdU
minds you	bTdlpd
mine	aXeY6Z
mine 's	lc3eQM
mine .	XacX6X
mine all	dcZetY
mine and	Qejbub
mine are	nXsTfZ
mine as	efbdqa
mine at	dctfYW
mine by	bbduba
mine came	TZSZd3
mine does	blYgXp
mine first	eZceqd
mine for	nXZWpe
mine from	WUjXuc
mine gets	atdaeb
mine had	dcrcdZ
mine has	aazWcZ
mine he	bhbbqb
mine head	dcddpd
mine i	vZUgdc
mine if	PTSQ/e
mine in	hZWoUp
mine includ	dWiaTu
mine is	pqbPgV
mine just	YpWbnd
mine on	eVemhg
mine says	dedeqY
mine she	cSlloW
mine the	brXhdb
mine to	csWkgU
mine too	gWmjjW
mine was	ZahWjq
mine will	vabfaY
mine withou	qZaalY
minera	Xckebn
minh	dc6SPg
minh and	bcwYbZ
minh to	oxZaNd
mini	XVqjah
minibu	lUaagq
minimu	feXMov
minimu .	gWTZqo
minimu is	dabYcu
minimu requir	gnbVek
minimu was	dedadp
mining	PXpnXm
mining .	bWcicp
mining breakf	depZde
mining is	dZpeed
minist	cqhbZe
minist .	hpMdZp
minist and	ihUbgk
minist has	ZUvdfd
mins	WWlglh
mins .	XZtfde
mins aisha	Yfdpde
mins from	TXaZqr
mins on	crXWfh
mins us	fdXeat
minute	dXhvab
minute .	Waweeb
minute ?	hacqae
minute about	fiSflj
minute after	qRTdTv
minute ago	nOOcvb
minute and	WZosjP
minute any	blTrcc
minute call	fiflSg
minute chat	ebZtdd
minute each	Ydctcd
minute early	ddaqce
minute for	nbTsZY
minute he	tYhabb
minute in	dYjrUZ
minute it	pjYeZd
minute media	cZctcd
minute more	mQTnif
minute my	Yqcbbc
minute no	eZK0bi
minute now	Xuaced
minute of	kRlgZk
minute on	Xbeyab
minute online	eebqcc
minute phone	edXpfe
minute presen	cdcqbe
minute sooner	xUccdb
minute survey	dctSef
minute video	ZdZtbf
minute we	YlVXgo
minute with	jmcoTT
minute zoning	dbrbdb
miracl	eijbde
miramo	Xkbbgl
miramo .	dYXckr
miriam	Xohgdc
mirror	XimmbW
mirror on	Vkmfcd
mise	jaoWhb
mise .	daqYnW
mise le	pjSXbh
misery	/TLHek
misery .	veXWZe
misery before	tYZcba
misery by	pddccd
misery now	aZddat
misery on	saZcZi
misery reads	tZdbba
misery unit	uZcbbW
mislea	aMqjqX
mislea .	cbuZcb
misrea	dpmiVS
misrea .	Qxddda
misrea you	kdnbcV
misrem	hdjiab
miss	aVldjl
miss out	VdxfbV
miss scruti	njdWfe
miss the	RVlpXn
missed	ichadi
missed a	aWtbdZ
missed one	pccded
missed our	iYZsdb
missed out	dgTbln
missed the	VfdOZx
missed you	uXeemQ
missed your	YipehU
missin	bUT/aU
missin .	XZg0bW
missin ;	rZZfec
missin and	biapcd
missin is	kePjlf
missin page	bmTqec
missin the	dZaxca
missin your	aXUvlc
missio	ZmZfZn
missio .	fejVbk
missis	bglgXf
mistak	XgvZhX
mistak ;	edpbcc
mistak and	ZongbS
mistak by	emZfnV
mistak for	eecesV
mistak it	SrrdXX
mistak please	dcgcap
mistak you	dbxefQ
mistre	Zmafdh
misund	kdXldd
mitch	YYmZjj
mitiga	dbjlgX
mitten	dX0bUW
mix	nrhaYO
mix .	X4IXcl
mix up	sM0XhO
mixed	Rdfwec
mixed a	aVdzac
mixed year	deeVlm
mncs	ZoRlWp
mncs and	dcbccr
mo	efsaZb
mo .	hXkVjj
moana	YeXbnn
moana she	eXaddt
moaned	ZYsehU
mobile	ggXjfg
mobile all	bfZbqg
mobile i	dZsafb
mobile the	eqZecc
mobili	fgTpch
mobili you	UZa0ad
mock	ebtReh
mock interv	eesWcc
mode	hibpYY
model	afYhne
model as	dcZtab
modell	Zniebb
modell partic	Tfdqdh
models	XjllaY
modera	kdfigZ
modera and	gcpacb
modera off	Yctacc
modera on	uYdfaa
modern	Zbfiii
modo	Welfdh
module	bdcqfb
module are	cpVfag
module i	dZeqeb
module you	dddpce
module your	ehVije
moe	kelQle
mohamm	ZZgpak
moin	fVoegd
moin on	qZebde
moin the	Xebdhp
moira	feZVxZ
mokoen	cdYhZr
mokoen 's	kVUlbp
mokoen .	bZYkbr
molefe	hhRclh
molly	bcfcnc
molly job	beThoe
mom	eafkgd
moment	floabX
moment 's	fcpXci
moment .	XskdZX
moment and	oRpfba
moment becaus	cdufeU
moment but	dfbaco
moment for	hScplZ
moment i	TvgWdf
moment it	tSpbbV
moment no	easceZ
moment so	bpecdc
moment the	eiphaT
moment they	pbbaed
moment we	aRdbaz
moncto	cOjkmf
monday	icoehU
monday .	cduZZa
monday after	paeede
monday and	Vgepja
monday off	eebcpe
monday so	xPhacf
money	WgaZzd
money .	ZWicsg
money ?	cTalua
money and	QkZYti
money announ	bdpebd
money as	dZYcvX
money before	dxaXYb
money by	Rxcaad
money does	actedZ
money finish	jckTle
money i	eZXegr
money into	dbYcau
money is	bSqfnZ
money lasts	XoeVmX
money on	tVRUpg
money people	frZfYc
money runs	Yrdddd
money so	ceYjrX
money talk	YdUhph
money than	bYZase
money to	ggdVoe
money too	eanfnU
money was	eeVYXx
money which	drcdbc
monica	haienY
monika	eVdefq
moniqu	chibbj
monito	YUqeod
monito .	hUmdmb
monito shop	dYucbb
monsie	jlSgge
monsie 's	jkVZkb
monsie .	ZdUojk
month	hdkQxU
month 's	secaZa
month .	YehdsW
month ;	rYdfcd
month contra	cbbZwc
month free	dcpacd
month in	rSgecb
month interv	moSeef
month of	awaWQo
month one	acqYhd
month so	aWqddd
monthl	ehiccg
monthl .	hfjUel
months	RtibmW
months .	YrlWfW
months notice	kWtYYd
months of	TcXerm
months old	ecbqbd
months probat	debbqc
montré	eOfahu
mood	Sepefg
mood .	Uctgab
moodle	ieZele
moon	dleasR
moon .	ejbXtW
moon if	aXYbti
moon to	cacbwb
moon with	ZvYcXY
moorsi	Uehihh
mop	bjkjSe
morag	dfTYkr
morag .	eZWZit
morato	ZM/caS
morato is	eUreff
morato on	cZxabW
more	fmadcj
more #	arbWaj
more .	UrnWak
more ;	laYgXq
more ?	jZQ3bV
more a	rcUoXV
more about	bYqhag
more after	dnaVck
more and	oWPjZt
more applic	keTfco
more as	mYlcjV
more at	ctXadd
more candid	opWWcY
more closel	bRWZd6
more conver	hjYpbX
more convey	brdcad
more cvs	bqZclX
more exact	noaacV
more experi	fXUXc3
more folks	TwdZdc
more for	mflUZe
more freita	etUeeb
more from	SpmffU
more fully	ecdbep
more guests	YujbYZ
more hands	WYWbb2
more he	eWcddt
more hours	babcdt
more i	grfUaf
more if	cpgbeZ
more in	giegjV
more info	ZdRtbZ
more interv	jahZrS
more is	ngdicU
more job	bYgaYt
more jobs	dYpYcf
more junior	cbcecq
more lad	poZTcZ
more later	dwVbbc
more like	siaZYe
more linden	cberaa
more look	sdYVhe
more love	bZbdgq
more money	eWhavY
more name	dbdpee
more news	arjdeV
more no	oVbbdn
more of	UmcRmp
more often	eduTdc
more on	pYXiZj
more once	Ysbdee
more openin	jsUdeY
more patien	cwZZbc
more people	k1bIbW
more person	mxZMbc
more place	cbbeeo
more precis	btkcdS
more questi	eVcqic
more round	egbpbV
more rounds	RRk5eR
more said	gVzZYX
more sample	dWbhcr
more senior	cgZYbu
more signat	cXrZZm
more so	eRahfu
more soon	azTbbb
more speech	bcdbdr
more stage	sYbacf
more step	cdbpee
more suitab	cUbcev
more talk	cUWyhV
more talks	ctZaga
more tea	dasdda
more tests	hXWftc
more that	dkVkdg
more the	kUeTkp
more they	Tbdbqn
more thing	RWb/XU
more till	btZcca
more time	nwUVcQ
more to	nvbOTi
more unit	peZiaV
more waitin	RuThXk
more was	cZqhcZ
more when	R/OaVR
more who	Zrdcdc
more with	aSa2bb
more years	eZXecw
more you	cdZevV
moreau	YWpbij
moreau at	kVkdgd
morgan	ghWbil
morgan 's	ceUggq
mornin	cYcxcd
mornin .	hYasce
mornin after	tVbhec
mornin and	XRevhg
mornin are	fZcqed
mornin before	VYZxdc
mornin for	dZavac
mornin from	ZYagrg
mornin in	cYdwZd
mornin mr	mcUmgd
mornin on	WcwfRh
mornin or	QcY4Wg
mornin partic	Ydtadd
mornin placeh	cZVoke
mornin she	oUoXeb
mornin suits	ebdpdd
mornin with	cehrXZ
mortga	hnechV
mortga .	isXcdW
mortga and	ecpeeZ
mortif	Vkakld
mortis	bXcauh
mortua	WmTgjl
mossie	fYpakY
mossy	bcYedr
most	saocTd
most #	wVffZb
most .	wYZdZc
most and	wUcYie
most are	bbpeed
most before	sVedee
most closel	gpbcfZ
most do	bXvYcc
most i	etVXbY
most of	SkoXak
most people	YermYU
most recent	dZdtbb
most she	dsbbcc
most they	rZdced
most things	Riuadb
most welcom	Xagdbt
most you	pbcaed
mostly	cikZdh
mostly i	dgfdqY
mot	gXkUcq
mot .	Zbaegp
mothba	ZL/baN
mothba the	cSyecZ
mother	eWseiY
mother 's	paakhU
mother .	fZvYbe
mother dobbs	cTomeb
mother has	cnSjej
mother in	hZZTpl
mother says	crabjW
mother she	daqcdd
mother speaki	hSihme
motion	cfpWcf
motiva	mVqWec
motor	bjWaph
motor .	dabbsc
moulde	fhgdZh
moulde .	edXefp
mounta	behked
mounta know	edXase
mounta of	bjVpZc
mouse	ZiVnhg
mousta	bgghpQ
move	ceilkU
move .	jUrnhM
move again	alpXda
move ahead	YfVcax
move and	cZscdd
move anyone	ebqdeY
move at	awZYgZ
move before	lmVedd
move fast	qfZjfU
move for	ZYXxXj
move forwar	agVhep
move in	XSTO1e
move into	gbcZuX
move it	nfXrbP
move quickl	owXTaU
move that	ebZedq
move to	MVnsmZ
move went	dbpecZ
move while	cqZede
move you	gXZyab
move your	gkfLub
moved	ihdnYb
moved #	bfUolb
moved .	chtSlU
moved across	bbpdfd
moved again	omdTdZ
moved ahead	ddVWet
moved and	juRcaT
moved becaus	dYcpee
moved by	adZgcs
moved forwar	cfZaes
moved from	jnRoPd
moved house	fZpZfe
moved it	stPaZQ
moved me	ZSX5aX
moved my	dZVzZZ
moved office	betZdZ
moved on	UiZman
moved ours	edbeqZ
moved so	arecda
moved teams	bipcbX
moved the	nZSgco
moved their	irbVad
moved things	Xbdqee
moved to	eeseWb
moved up	jWYvdY
moved you	cgWsea
moved your	gcZrad
movemb	jSkgcl
moveme	feenbc
moveme .	Vlaima
moveme or	pcddbd
moves	W5gdSV
moves .	fdqdbb
moves at	fpaadc
moves before	Srhade
moves down	ccdrcc
moves for	eYqeeb
moves from	kiRpZc
moves on	ifSjdk
moves slowly	asZeec
moves throug	dqbadc
moves to	agtZfW
moves until	cYqeed
moving	cfgiaj
moving .	dnkkVV
moving ahead	bSYYd3
moving forwar	bVPmZ1
moving here	YVkbmk
moving house	je1PUV
moving in	debadq
moving it	vcZdcY
moving me	cYZtce
moving on	ZfOpdo
moving throug	crWibb
moving to	VWvfgb
moving your	bWjpda
moyo	gbrgXa
mps	TgoZek
mps to	ccdXjp
mr	fdajdk
mr a	gfaYbo
mr admini	pYdgcZ
mr associ	bpWefb
mr aster	Vjlmda
mr bell	arRkde
mr carlos	aWpicb
mr church	iXpecc
mr de	gdojeU
mr dlamin	jfceVn
mr edited	fbUdol
mr fabric	Zacqhc
mr harves	fdmVcj
mr identi	Thcocl
mr l4	qehYgW
mr landow	malfgV
mr lauren	qZceed
mr osborn	ikVjmU
mr petrov	eaccep
mr psycho	bVjoee
mr vale	dpdbde
mr verity	khZjVl
mrs	efbjgf
mrs #	Vkbdkh
mrs admini	aiZWhq
mrs p45	ciaZcq
mrs pointe	fncekV
mrs repair	fjUZmj
mrs upper	fpaedZ
ms	hbdiei
ms bullet	fkVdfl
ms condit	elUjZh
ms counci	djmTgg
ms deputy	oSkhbV
ms fd	Rfhglj
ms fitzge	iepcdW
ms nkechi	pUkiaZ
ms placeh	Tpahcm
ms resear	cbdpdc
ms templa	bZipbY
msc	opSZiZ
msgd	hVbmjd
msgd .	meVneY
msgd and	ccoXic
msk	iTlfgd
mtg	khlZeX
mtg no	dpajZb
much	ZngYfk
much .	YkqgiP
much as	YwsROb
much at	bqeceb
much before	rVeeee
much bother	dYerdc
much for	jldUWm
much hope	eYbZrj
much in	jySYXZ
much into	gtbYca
much it	dgYfpZ
much longer	V3XcdY
much notice	acbwYc
much oblige	bfuYcZ
much of	gSVfkr
much she	dapaec
much so	YgcipV
much still	dpceeb
much succes	ebbddr
much that	cgWXub
much the	darchY
much they	cXcZjq
much to	Qfdeml
much we	SnWbct
much when	dacfcq
much work	ecaabv
muchly	gcbclg
muckin	ifgZgg
muckin .	Ypibdb
muddle	ijVnhV
muddy	YiZhlf
muerto	aYejhl
muita	fnXdgf
muita sorte	eqdbda
mull	W/MIeU
mull .	dwZaaZ
mull it	W3VSiX
mulled	gYahbp
mulled .	cXbicp
mullin	Z9RTcW
mullin .	YuXWig
mullin it	dvZbbZ
multi	oVpdcb
multit	hhrgSZ
multit .	beyRWf
multit at	deqcdY
multit to	bhqYbd
mum	ZYmape
mum .	aU2kbP
mum asked	kfTPjk
mum at	Zeabsd
mum in	kcrTfY
mum may	ciRdkn
mum on	Scvade
mum thinks	cZrcae
mum wants	kvcWZX
mumble	VcoXmh
mums	akiakb
mundus	hhaifb
munich	lhcdZf
munici	tVXZgk
murcia	bIinqf
murcia can	gcZbep
museum	Meakti
museum .	Qmccqd
music	Xfoagc
music .	eYedep
musica	mbgagd
musici	YtVifb
must	XfY2bd
must .	M1UsdP
must agree	jqbcYb
must answer	weZabX
must apply	eeerdW
must ask	qkaUjX
must be	YVY7cb
must bring	fcXtVd
must call	Zfdqdb
must cancel	ddbacr
must comple	ddeqZe
must confir	YfZZri
must declin	bYabcw
must disapp	ZbYWY1
must fill	dbascb
must first	Zubdbc
must get	bbdsec
must go	clXueS
must hand	iXbpfc
must have	SNh2lZ
must inform	bRkYdx
must intere	eiTjel
must know	Sgbpmc
must let	URkmZs
must log	decqZd
must make	aYitab
must nod	drcZcd
must now	picfWa
must only	cacisX
must pass	ccdqed
must pick	ccepdc
must pull	fdqeeX
must reach	OVarvd
must ring	VWb1bc
must say	eXfbgq
must see	kcYtZY
must send	cdcpce
must show	Zcated
must still	Z1ZeUZ
must supply	dabqdc
must take	WaYxbg
must tell	XRafpp
must to	fqbgaY
must troubl	ebYudZ
must turn	cWaTa2
must wait	WvZZdi
must withdr	arfddZ
must you	ekmceV
mustaf	cUiigl
mustar	aYdlji
mutasa	kPYgdt
muted	fWblWn
mutual	Zfekhc
mv	WU3fYY
mv .	ebpaiW
mv card	ZViuab
mv to	daYgaq
mvr	Ybcilh
mwah	Sdaeku
mwah .	abfdco
mwah the	eZbard
mx	emibbc
my	ebmged
my absenc	aYwcbb
my accept	XbYawg
my accoun	gYsYdc
my actual	kcYbqZ
my adeyem	iZqecY
my admini	YXsigY
my ads	dedpae
my advise	hajYuT
my agency	kaUiek
my agent	aXcZqn
my ajar	bXtddb
my alone	qadYhd
my alongs	fkWZap
my anonym	Xbqgce
my answer	yZMcuS
my apac	edaaqe
my apolog	mXWacs
my applic	ZY/SPe
my ask	lfWUjm
my assess	YZdsde
my assist	YTf3ZZ
my aunt	mboTgb
my availa	agapXk
my back	RWyWnV
my bad	aSjbio
my bag	dcYdsd
my bank	WVfybY
my bed	edpdcc
my bet	opUbaZ
my biscui	bfbXpg
my board	epaecd
my book	qggYcb
my boss	rpdUbY
my bounda	ccaqed
my breath	jtZXac
my brothe	fT0caY
my bus	TbqoWd
my busine	niUVhj
my calend	qPftVa
my call	wlUaWc
my candid	kXuZaZ
my card	fecOql
my case	fsTSam
my certif	hRZuad
my chair	masaWY
my charm	Xdfpff
my chat	ihrdTU
my cheng	araedd
my choice	UfgtWf
my circum	edrefW
my civili	ZqYfYX
my co	fuXkTa
my combin	cipXcX
my compan	bZdrce
my concer	edcqae
my contac	beqRhi
my contra	dVgTvf
my copy	ccqddd
my counte	dYhWZr
my course	ZlrcXa
my creden	Zdcrdd
my credit	dbZqUj
my ctc	YkgWrY
my curren	lSlqXW
my cv	mUzOSk
my da	WhsZdc
my daught	dfqWYg
my day	aoVmYf
my debrie	hUhfhj
my decisi	sZUgeh
my desk	cYreUn
my detail	YjbUft
my detent	oUnaed
my diplom	dbasgZ
my direct	gsZXce
my docume	Xhapfb
my dog	TqmddU
my dom	Uqhfee
my door	iPZjmj
my drawin	bZpbed
my earlie	jYnmUY
my elf	bccdep
my email	qegTag
my emails	UlpcZe
my end	ldmcfT
my equiva	pXTqbY
my essay	flVjZf
my ethan	fXrddc
my ex	qkiVTd
my exclus	ecabWr
my experi	qxRXXU
my extras	ddpbab
my eye	dZarce
my eyes	cTTobu
my f	bdXrbe
my family	kYqbiW
my farms	qaZdde
my fate	1eXVYZ
my favour	WljVXr
my feedba	dgfqcW
my fico	XUlajp
my figure	eddpZe
my file	WoYUVw
my finger	olRhUj
my first	ZVoXtb
my flatma	dZpcah
my forese	fpabee
my form	hm3JOZ
my forth	agYbip
my free	caawbc
my future	cfbbcp
my guess	vhcgUO
my hand	pYjLvY
my hands	eoOrhY
my head	grqJZX
my health	iZQvbg
my heart	xRSeYn
my hello	ljIbsX
my homewo	imVgdd
my hope	ZrZcah
my hopes	ZsegbZ
my hours	UYXvZl
my husban	fchTse
my immuni	dcZcZt
my inbox	iaOsoX
my includ	VkfbqZ
my inevit	hbpbdb
my inside	VjsXbh
my intere	eapcce
my interv	fUsnSa
my juries	Vohbca
my jürgen	dbardd
my kit	kQrbag
my kp	addpde
my lady	gYVeqf
my last	fXnnUf
my late	eenlVb
my latera	eoVjac
my le	ebplYS
my letter	mUwTeZ
my licenc	gfOzgS
my lindse	cRijig
my linked	cbvbYa
my list	XyWfZe
my lodged	gSakmj
my log	ccfZdq
my lot	mVhicc
my love	dgyYaT
my lunch	mglTgb
my mailbo	ZTujdY
my manage	ftZUfd
my mate	U0fVbc
my medica	ZiYrda
my mentor	ceqYcf
my mess	cZbqed
my messag	ZRvgaY
my mind	qhgSjW
my misery	kWXgbp
my missin	jaapda
my mother	dYoTlg
my move	bcdpee
my mum	TWfqhk
my nairob	eVdeoi
my name	XXrVuc
my neighb	bhfkQn
my nephew	mZjWSr
my nerys	datcdb
my networ	dasdbb
my new	YZPa5X
my news	ZgrdcZ
my next	qaiThf
my niece	fcdXYu
my no	gMTipo
my nonpro	dcgpab
my northe	ecaebq
my notes	qtYVeU
my notice	agVgmj
my number	Ydabql
my numeri	jUWhjk
my oakwel	Ybcrec
my offer	WPOT0k
my office	gVXtVk
my old	XJtnpX
my only	cZvZcb
my origin	becpae
my own	iQyYkX
my page	dapeec
my paper	dljhdU
my papers	PVnzRZ
my partic	ZVpYnf
my partne	gofbZc
my passpo	YdnfjT
my patien	hmSYdo
my paysli	pbhfbY
my phone	eksaYV
my photo	ddYrdd
my pick	lQNwUn
my place	TqpoaQ
my plan	LU+Ycb
my planne	dWqYkb
my plant	edpgcY
my pleasu	fYnZqU
my portfo	hoYlTd
my post	jWtaac
my presen	eU1afR
my previo	gkdpYU
my probat	ZpecmV
my proble	hvXeTb
my profil	YeyRag
my promis	onUebc
my questi	TqjOZl
my read	jrbaWc
my reads	VjldZk
my record	ekbeoU
my recrui	fjQWkp
my regard	aX0ZXa
my regist	XXfrlY
my rehear	dadraf
my reject	fdZhpY
my reno	ZuZdbc
my reply	lRkleb
my report	cfqedY
my reques	ioiVcc
my reside	dVigYp
my result	qrUWYV
my return	caySba
my riga	lniTZc
my rob	PolVdi
my rust	VqkdYb
my salary	XSo0Lb
my sample	WnaqXa
my sanne	cPsZen
my school	YWkvXZ
my scotts	dUmnbb
my screen	dhhSjk
my seat	jZbknV
my second	kNesXj
my secret	Xbbvfc
my serve	abcpid
my served	iZcpac
my side	Vlgmda
my signat	gbVY2V
my signed	ZaZjqc
my sister	ci0WUX
my sketch	ddcqcb
my slot	eYpaZk
my son	pSxTWc
my staff	gabbrd
my talk	eZqdec
my taller	bZvada
my teache	dUjrWX
my temp	kpXcbc
my thank	khVjnT
my thanks	efSqoZ
my third	Yqfcec
my though	ojVgZc
my three	qoaXYa
my time	dZXhdr
my title	VpgUoa
my train	Ybxbcb
my transc	acQ4WY
my travel	edpdcc
my turn	gUhsYa
my umbrel	ijTmbe
my verdic	qhbYcc
my vision	apbakb
my voice	eZiXqZ
my volunt	pcXbdc
my voor	cVtabZ
my vote	ZcZcZv
my wage	ddZrdc
my water	dqWfdd
my week	aYqWjj
my wife	bliUnb
my wish	cqcedb
my withdr	fctdeU
my word	lgVSxV
my workin	bbpcce
my would	kMnZhl
my writin	chdpab
my writte	YVdrjV
my yes	mcNR3W
myself	eT0iXb
myself .	rYfSdn
myself a	cWsbcf
myself becaus	Whdcdp
myself before	drccea
myself for	dcqgbY
myself in	RrkahX
myself it	bfdmRo
myself out	XU8WWR
myself to	WahxbV
myself until	sZbcad
myself yes	cbedpd
myster	gdfglY
myster .	bWjrbd
myster before	sYdXbe
myster contes	daqccc
myster on	dcZX0W
mühlra	eksPWf
mühlra .	ebqRYn
n	sOjWdm
n i	tVdbdd
na	XUcrbn
nachri	Pqechg
nachri .	XudWcZ
nachri hello	aYtcde
nachri hogan	XUQhpq
nada	epdVXg
nadia	bZegmf
nag	XnmgOh
nagoya	feeXVr
naicke	ccepde
naicke you	cacrcd
naidoo	glkUcd
nailed	ecZjek
nair	YVgnWo
nairob	Vddhin
nairob .	Xsbeed
nairob is	eaqccb
naitei	WQhUou
naitei for	aZqdah
naitei man	kPcfmi
naitei say	YaUanr
nakaga	aighQn
nakamu	plQZhg
nakamu thank	kdUaim
naledi	egnXed
namast	nedbed
name	ddaime
name 's	noQWle
name .	hViVhq
name ?	dXaucb
name a	Y8ShWT
name alread	edcXsd
name an	bZW0Zc
name and	qcSZrc
name anothe	U+TnaK
name any	bR0dea
name as	afZfvW
name at	WrjUpS
name before	YhQieq
name by	vXeoWQ
name came	WoLplf
name days	epaeeb
name did	dbebcr
name do	ecXXub
name does	aRZcb3
name down	dVjuWc
name for	eTSgtl
name from	VXllmb
name gianlu	gkgnXT
name go	eqcXcd
name goes	ymReTZ
name has	ambeUl
name i	aWsSxS
name in	ikMaet
name it	hZapfb
name ka	aarddd
name my	dZZvba
name no	Zqcded
name of	fbzkNS
name off	WJ/WMR
name on	ZVNb/e
name or	wacTfc
name out	fT4fRX
name over	haccsY
name that	cisVca
name the	pXS4RO
name they	ZgdipX
name to	jeTXqh
name two	ccdtZd
name under	cVUV1j
name up	cpagdc
name was	VeRjfw
name went	hsRhTi
name will	gcWbfs
name with	eeddbp
name you	WnWdtY
name your	SaRj3Q
named	ioYYma
named .	aplSqM
named a	hmjUXh
named below	edagWp
named by	pXZXlc
named churn	ctVeee
named in	bVmfmc
named it	iUcmck
named none	bsabdb
named on	qcccec
named the	giSdlh
named you	UgVczX
namely	fdbklY
namely on	YjcYqe
names	yYRrXa
names a	dcdpbc
names and	YFM7il
names are	bcTXaw
names come	rddXed
names do	qZadfc
names for	rdebZY
names go	ufYYbd
names goes	rcbbea
names his	0aXWaY
names i	YYesef
names its	sbcaed
names no	Zscfdc
names of	eac2TW
names on	seNgTm
names one	XXbyec
names out	pkVYcU
names she	cVnncc
names to	sTWWkm
names when	epdbed
names will	fWqedZ
names yours	hebbbo
nandin	flZZje
nannie	gaxYaS
nanny	kZLTjw
nanny .	gZZcZu
nanny agency	cTSakp
naomi	ZeqgWg
naomi .	cVkegk
naomi to	Xqkabc
narrow	lhfTUo
narrow it	sqWXYW
narrow missed	ddZbdr
narrow paper	bWjpdd
narrow that	qcdYde
nasrin	bSkkek
nasrin .	cUfeds
nat	sYagad
natali	mdfhhV
natash	ZOQtrk
natash and	abepee
nate	YZhlfj
nathan	bUdpih
nathan .	bUknfe
nation	hpbbdb
nation .	grWccb
nation mandy	ccrcca
native	bbobch
native .	daqdda
nativi	gWjeal
natter	bcckje
natura	jeacfk
natura .	nYSkfi
natura and	jZYbep
natura in	cpceec
nature	WbTmtj
natáli	nObgem
naviga	Vhiila
nay	bajmVi
nb	VroMnY
nb .	bppaZV
nb the	XrdVif
ncube	fTfimf
ncube .	ebadqc
nda	UUcg0d
nda and	ebZctb
nda photo	fdYXud
nda with	cZYkqd
ndlovu	bQniZq
near	crffTg
near .	YYSndt
near a	fZepce
near done	eoYbbi
near enough	kVhbjf
near future	V2UdeZ
near my	aoaceh
near the	ekarXW
near to	cpddfb
near you	eeqNUr
near your	pfbXcg
nearby	flajXh
nearer	ccteZZ
nearer to	fdfcpY
neares	kZfdkc
nearly	kxMfac
nearly .	huUcWd
nearly droppe	cdbctZ
nearly finish	rXeZed
nearly full	bsdfZZ
nearly hung	hbdepZ
nearly in	dZcedr
nearly over	pXdhcd
nearly pulled	auUncU
nearly said	bbXpoW
nearly six	fqaXZZ
nearly there	h1WYRW
neat	cbZfjm
necess	VmhZif
necess bx	eaYbph
nee	paakda
need	bdXrie
need #	3ZebWW
need ?	dcdrZe
need @s	zYaXaX
need a	NYXzng
need about	sWahdc
need an	LeXung
need anothe	nuXYaV
need any	gcYqcf
need anybod	dcYedr
need anyone	hNXab2
need bank	bacZsg
need be	niVbci
need for	nYUNyh
need her	enlWcc
need is	ZfTubg
need it	MTc+kS
need main	pZfcee
need me	WeRjri
need media	qaebee
need my	MVI9sP
need no	fYabes
need none	dZaaXt
need not	kWpKjq
need now	cYYqck
need of	gfPjbq
need one	XmKxZj
need priya	pdeadc
need rob	uZZWbc
need sign	etdeUe
need so	oUaXdr
need somebo	UOdYT/
need someon	WmQRb4
need someth	dadpdd
need that	eUUucm
need the	foVsXY
need those	aYawea
need till	xUVOSp
need to	cnfglT
need two	XZU6XY
need until	/XNNaX
need you	UgM3ci
need your	HSV/yX
needed	WScocw
needed #	ZYSZkx
needed .	bYyabc
needed a	XWgVit
needed before	Zicpeb
needed by	FZX7mX
needed from	qslPUO
needed i	UZjrbY
needed no	gdZape
needed someon	adbdds
needed to	eVXYfy
needed upload	eeWrde
needed we	ZonWZe
needed you	abValu
needed your	fRirga
needfu	jcWjdk
needin	OETiq8
needin me	bbedep
needin to	ddcqZe
needin you	WRYgls
needle	dahjjY
needs	afRtjf
needs #	yRdddc
needs all	boddfc
needs and	faYWcw
needs doing	bcbsdc
needs four	deeUse
needs from	kaarZb
needs it	WTWtpe
needs me	WWdumX
needs my	FSU/rT
needs no	ZVheZt
needs one	ieZbZr
needs sign	dpdcbe
needs someon	ecYTiu
needs the	hqTicX
needs till	tVccZd
needs to	ktUejQ
needs your	KOO/vR
negati	jSWZT4
negati .	mTQaXz
neglec	cnZeef
negoti	Xcoegg
negoti is	dbascb
negoti ring	Xeqcee
negoti so	eZYbgr
neighb	XZpWcs
neighb 's	UeXUZ3
neighb .	TRwfZl
neighb got	bdZsdd
neighb of	fbdbXs
neighb the	ececpc
neil	lVdtcW
neithe	T5oXSa
neithe 's	caohQo
neithe .	dqcTVl
neithe a	YqhfcW
neithe an	epcfcc
neithe as	fYXaaw
neithe can	eZbgqc
neithe confir	frfXda
neithe i	bsZdcd
neithe is	QyUXbn
neithe it	apieeZ
neithe media	Vsddee
neithe of	RfuZQm
neithe paused	mlUfed
neithe she	jUZlob
neithe the	nZUkek
neithe to	eardcd
neithe will	Wuccdf
neithe yes	hfpfZV
nelson	nekbdY
nephew	UOSRW/
nephew 's	ZVdYcz
nephew .	bSTYc9
nephew and	mYYdap
nephew can	eYdcpf
nephew in	bbhbcp
nephew instea	Yabecu
nervou	fLnpfa
nervou .	ebqfca
nervou about	mbVkja
nerys	gYZhqc
nerys .	aWicrc
nerys and	Xdctae
nerys or	zbYdUd
nest	icgdid
net	ZfkgXj
net .	cfoekT
nether	TbXhhu
networ	aUyRYq
networ .	WXwXah
networ passed	ecZecq
never	ggqaeX
never .	snTabU
never a	efPWcw
never all	bpbeed
never arrive	edbqeb
never ask	aY8QWU
never asked	abqYeg
never been	qWYila
never before	ZlZcqa
never broken	pbdddd
never brough	cUvdcZ
never came	WUohUn
never even	cQscZo
never fun	daccbr
never gave	capcdd
never going	bUpccm
never got	XO1iWg
never had	joSXZn
never have	dkUedl
never hire	jcjcmU
never late	rSYYmj
never liked	bVjYsf
never looked	iUpfhZ
never meet	dWudea
never mind	XciXvW
never miss	rYlXaW
never missed	uWbdcb
never more	rVcded
never needed	rZkbbX
never picks	Wrbdee
never rang	mYkhZU
never replie	dYgsdY
never said	VirfcV
never say	oRUZkr
never see	ebqcdb
never seen	TVblwc
never sent	XdOuVp
never share	eYsZdb
never taken	hqWahW
never takes	uWdcdd
never tell	mjSblb
never to	mnVaYi
never told	YqodaS
never was	deYeds
never went	aqrbYR
never will	gSjiao
never yet	vUdded
nevert	WloeYd
nevert .	bfkjiV
new	ZapYta
new #	eeccpd
new .	XetaUg
new ?	eepadd
new accoun	mVcknW
new addres	Xc1ZTZ
new annoye	eXsccc
new applic	itbbWY
new appoin	YVjxVP
new assist	XSTV3c
new band	ddaeqc
new boss	bnUchk
new brenna	acZZtZ
new budget	Zjqbda
new buildi	bpcdde
new card	eerXbf
new cfo	Zaqhcb
new chair	dqYZib
new collea	XefXva
new contac	bZsibb
new contra	VitZgW
new date	f5XeYJ
new day	U/SgTN
new desk	dcYeqe
new ferry	eaqedb
new financ	abxeeS
new flat	dcuaXd
new foster	foUldb
new friend	daVetZ
new guy	dcWecu
new handle	lfTWhm
new head	fYYX6V
new hers	feqbYd
new in	ccrbdZ
new introd	eeabpd
new invita	bVrlYc
new is	dcaedp
new japane	aaVbxa
new job	XgzVlI
new jobs	aa3XUd
new letter	dbbcuZ
new line	rfUnXZ
new link	ecRwdY
new living	YibZpd
new look	cWxZaa
new loose	kTWdte
new mail	eYrddd
new man	bcedaq
new manage	ZalXrc
new member	hbabar
new natura	ZXgZpl
new nick	cdbcpe
new notice	dUodfj
new number	dfpgZZ
new nurse	aZZeud
new office	bZxZZa
new one	UwUsaX
new openin	hWtXZe
new overwh	dbXcqj
new owner	eQsjbg
new passwo	dZrYdd
new patien	cSTdrl
new people	OqpZRn
new phone	QU6UWX
new photo	fcaped
new place	bnldbU
new plan	ymWYZQ
new podcas	ecjgUm
new posts	dZvebZ
new record	YaTTX0
new roles	aUwZZj
new row	dcUawd
new school	aZWZvi
new scotts	dbZbtb
new site	bbidpZ
new slot	buTicZ
new staff	eRxciY
new starts	dXweZZ
new status	WlZaZr
new superv	fdWZnn
new system	disWbZ
new task	fZYred
new terms	XZwkNb
new tia	dUZeno
new time	icK5WN
new timeta	cWtfZe
new to	hqcZba
new top	dYZckp
new towel	acceqd
new type	ceUcue
new typed	ZXsedd
new typing	cbbdre
new vacanc	cU0abW
new will	bqbced
new work	dabpeb
newest	jhXXpd
news	giecff
news .	Uqfdfe
news ?	qmXSZc
news about	cfuYWb
news as	isaedU
news at	ebseZb
news backen	cfdZpg
news but	WiUfYt
news for	itVRjX
news from	beplaX
news i	Qplcdg
news it	lfpbaU
news just	eZpeec
news media	rWbddh
news no	nSmlca
news none	eYqedZ
news on	uqOZVc
news that	pYccch
news the	VZdrig
news there	dNwZha
news they	TgVebv
news unit	1NZadc
news you	VVYszQ
news>answer	rbXbXq
news>ask	pSWsag
news>chosen	RSeYxs
news>closed	WqOckm
news>date	+XVdab
news>free	fqcZWg
news>give	qfTkVg
news>goon	aUnjfj
news>hear	cZrffY
news>hold	JZwgcm
news>if	RmbbXz
news>match	aUghas
news>me	phUdbj
news>news	hpRdje
news>not	YmdZcp
news>offer	RlPhpl
news>others	ZcgXXz
news>papers	Ubkqgc
news>post	lmbTal
news>receipt	VvnSYd
news>refuse	XWQbg3
news>said	ygVZYe
news>soon	tuUTcS
news>sorry	bpTXjk
news>start	ltRfcQ
news>wait	luYZWX
newsag	clUgcm
newsle	PL/KQN
newsle .	Va3WTe
newsle for	aXreed
newsle from	ebrccd
newsle with	dcuaYc
newsle you	ddqedY
newspa	hkYgbg
newts	UfrcWi
newts .	Vpfabj
next	abhodg
next #	WbVgjr
next .	OkipYh
next ?	jvTZZb
next @d	bZccbu
next a	cbZwcb
next and	gctkYP
next associ	ecdrbZ
next becaus	eWrfed
next bit	ZOf7UU
next budget	fpgWee
next comes	agUwad
next conven	aqdcec
next direct	ahdboc
next door	VOsmah
next financ	daZahq
next for	ZUfvaf
next guy	acdfpd
next head	aYZV3Z
next hurdle	bgXuYc
next in	PniYpb
next intake	Qabba2
next is	RbU/XZ
next issue	beqbdc
next lot	eVZlco
next media	eaYcet
next meet	YcZvcZ
next meetin	XvWkbV
next milest	iZpada
next mornin	ahtXdZ
next news	rfWdeb
next nothin	jYYYdt
next of	WQR1rY
next on	TgbY0b
next one	gOtOft
next open	ccraed
next panel	ijVmeb
next part	bcVsbk
next person	WTaexg
next phase	jfVnZf
next round	fSftXe
next season	ebaeep
next sittin	atXbag
next step	XgmtZT
next steps	npqRWS
next stop	dXL2Xc
next they	cbatcb
next thing	gqSvUL
next three	eeeWqe
next time	fO3Edo
next to	olnImR
next up	YgX1WX
next was	dabeep
next would	areZee
next you	ceXsiX
ng	fYlZej
nga	YXhlih
ngaio	eaZiof
ngl	coUkYj
ngo	igefga
ngo says	bafpdd
ngos	aXikmb
ngos .	aghlgV
ngos raffle	bddXse
ngozi	YWYgks
ngā	bTeric
nhs	sXXfhd
nhs #	uaaYca
nhs .	bcqUfh
nhs as	cdcbpe
ni	kZnefW
nia	YUnakl
nia .	YgphZZ
nia turns	adtacc
niall	alVdUu
niall .	brjaZY
niamh	qjddeN
niamh it	sYbcee
niamh psycho	dWxadZ
nibbli	fdlfUi
nibs	dekihW
nice	cU9VYf
nice #	fduXeY
nice .	kTjddi
nice about	dWdeXu
nice bit	pZdddg
nice chat	dqiZZY
nice davide	cdqdac
nice day	cZpccf
nice enough	apaddf
nice evenin	edqZdd
nice holida	ccsbdb
nice i	eWrdec
nice lad	hSTgrk
nice letter	jVicYo
nice man	ffphZU
nice meetin	eV3TZc
nice of	YZgXWu
nice person	edbecp
nice place	ebpeeb
nice proble	epccdd
nice surpri	baWcuX
nice talkin	bSveaX
nice team	uWaabW
nice to	PS/TWc
nice unit	WZvacb
nice unusua	msTbdY
nice walk	WhlekV
nice way	nVaedn
nicely	edTeoi
nicely and	dcbedp
nicer	bSVWk2
nicer .	feZebq
nicest	basbag
nick	ZWiokb
nick 's	cNkgip
nick .	aeYVrl
nick tempin	edtYab
nicola	hnWkgW
nicola .	WpXqYZ
nicole	Xdlcfj
nie	fgfWsU
niece	VNZRK/
niece .	YVSZU9
niece is	bYbecu
niece on	cbZect
nige	fUdmdk
night	fdefei
night 's	VYtfgZ
night .	ZeegXr
night and	hSbmme
night job	sdYddb
night on	hnZhUZ
nightc	aebipa
nightm	YgUtkZ
nights	fXpXfi
nikita	fcnehX
niklas	eakcjd
nikola	iSpWid
nikos	fhdjdb
nikos 's	cZyVca
nil	edhdal
nil .	cWqbgi
nils	VgZvaf
nimbus	djZWkh
nimbus day	dhnkVZ
nina	fXVhjp
nine	nXQaon
nine the	gWaYhr
nines	gcbjpV
nines .	ihVieg
ninety	QkmkVj
ninety four	dpdccc
ninety minute	fXctcb
ninety of	Xqecee
njorog	fhWrgY
njorog withou	deaqeb
nkechi	mcdleV
nkemel	bVnijb
nkemel .	ckkZUk
nkemel from	gUwagV
nkemel has	cecbtY
nkemel sourci	cbVudd
nkemel to	ecreYd
nlp	kfXekc
nmc	lficeZ
nneka	eRZmlm
no	fcbbau
no #	Sekgij
no 's	sZZcaf
no ;	tRbZjh
no ?	imaijN
no @d	kOacpj
no action	Ze4NeP
no addres	eaWted
no adebay	elnaeV
no after	jXZjqZ
no again	WTRac0
no alike	sZcdca
no alread	badddr
no and	kRSelu
no aniela	dgYebp
no announ	YpXleb
no answer	Z0mNWN
no appare	cacfeq
no appeal	WXUalx
no applic	YjrZdZ
no appoin	RTtnSn
no aptitu	eYdrdd
no are	fejoeV
no arrive	bbWddv
no as	ZlgZWp
no async	rWXceZ
no at	kiScih
no ate	budccR
no automa	dZaeeq
no bad	cmbkiU
no becaus	YUTYh1
no been	hqdecU
no before	wIXTks
no better	ZvcagX
no bookin	dbpedb
no bother	eegljN
no brando	cuVbaX
no bsc	ctZgcX
no budget	dYqdjY
no buenos	crafcZ
no busine	UkzWYY
no but	hFWeX8
no by	mQVW7Y
no calend	dtZbeb
no call	zYWVgd
no callba	dVldek
no calls	Yfqgbb
no came	bYSccy
no can	YZfXdr
no candid	gYsjbV
no card	bWmedm
no certif	dYauca
no chair	cXabat
no change	jpgeaS
no chef	qaebee
no choice	dTbjds
no churn	qadeeb
no client	cUhesY
no closin	dpWffd
no clue	ezgWWM
no cold	axYacY
no colomb	eSZeev
no come	cZZchp
no commen	sQicdh
no commit	kdYpeW
no conclu	evZddX
no contri	fdWfeq
no costum	eedepX
no counte	afcrdb
no cover	aaYrdi
no date	W/ViYI
no dates	X6XVaV
no day	J/LSXP
no deadli	gpVpZU
no decisi	c/UhYH
no dice	ecXXaw
no did	lgRdbn
no differ	refbdW
no digita	epbcec
no direct	qiaddW
no disabi	gWZXYv
no disput	hdVemh
no do	Tbafer
no dog	jbdYpc
no drawin	dZbebs
no dubai	fepfba
no dublin	epbfea
no each	Wtbdeb
no earlie	SybZdh
no easy	cYadbv
no eight	drcccb
no either	ogbjZX
no end	X2gdYN
no erasmu	ndUjja
no eta	YyXbcX
no even	hUfdcq
no experi	eZqbnU
no feedba	afYcdr
no fern	easeeW
no final	bqcfdZ
no fixed	a1bbcS
no follow	pcbdec
no for	fYJhhw
no forget	dccpcd
no form	dcreeX
no fraud	cgcsbW
no freela	Ybubdb
no from	fIHXX/
no fundra	hrbfbU
no furthe	cfaWqi
no fusion	ecaebr
no go	pcOQbx
no good	cVH0hm
no got	hYfXbs
no graded	ddcdpc
no green	epdYcc
no guaran	gweaYS
no hard	VRsYZu
no harrow	WSocco
no he	nNkdPw
no hello	zRZcga
no hire	jZOcYz
no hires	bTwdec
no hiring	dH/acQ
no homewo	lZqcdU
no hugo	djpYcZ
no human	kRXbcv
no hurry	TwReqP
no i	hWWhaw
no idea	T4saXM
no if	lgVkbe
no in	qfaVlc
no info	dZrcdZ
no interv	VMtnpU
no is	tfTbah
no its	dUdeoj
no job	kQPbR/
no jobs	ZVfecw
no joy	RiecZw
no just	gcuacX
no kai	nUvYdV
no kind	ccbedp
no kno	emkeeU
no lands	pcdbed
no later	4IYrfV
no layer	dYchdp
no let	Vmeldd
no letter	emmRcX
no life	rWkfaa
no lifeti	emUbco
no lift	gabdrZ
no limit	aubbea
no list	SqaVZq
no long	YWZhYx
no longer	XVmfcr
no love	WRWbY4
no lowdow	Zrbcee
no luck	jXHXh2
no mail	WYtflX
no make	sXdgca
no mall	axZddU
no mate	WYccXz
no matter	sasXYQ
no maybe	jXcsXb
no me	YkVaat
no means	ZvYaec
no media	ragbXe
no mentio	XQ7YbW
no messag	RUykbU
no money	cQiags
no monthl	lVWgbp
no more	lTccsc
no name	atbgaa
no names	erbedY
no need	kV0Tea
no new	K2qXUZ
no news	n9cZRE
no next	gH7gYU
no nice	dcaeep
no nicely	cbdqea
no nimbus	pdbefb
no no	dzWbbZ
no nobody	dfpbcc
no note	dZvaeY
no now	cmTdij
no number	Q1dfYN
no obliga	XzYdcX
no offer	klRmHs
no on	5PLXfn
no one	an1UbR
no open	eauYXg
no openin	bWdafs
no or	fgqgTT
no other	MykYjS
no out	ufZacb
no owned	dpZeeb
no partic	saabZh
no period	Vwcecb
no pet	eeWtbd
no phone	lZjmaT
no phones	cdqYed
no pile	bbbacv
no place	aXTbZ7
no plan	ZtpXZT
no plans	bbteda
no pleasu	XbbdXz
no point	XfQdlq
no post	TSiXV5
no posts	dYteeY
no prep	daTwcc
no priya	apacbi
no probat	YbbaxZ
no proble	bSlsjS
no proces	dVwdeZ
no produc	nZqXcZ
no promis	e1alSL
no psycho	fcrZec
no questi	galTpb
no rapids	fqYciW
no reache	qbeaec
no reads	qSZqab
no real	epcceb
no recrui	dbrecZ
no refere	nnWOcm
no reflec	eYqeed
no regist	eatWdc
no replac	Zpeefb
no reply	Wa4bcS
no reserv	dbcebr
no result	M9WacU
no right	XiayWV
no robyn	cvbccV
no role	hVkdck
no room	bVTYZ4
no rush	WlgnmL
no said	dtYdcb
no salary	djfrWY
no say	Zpdeed
no saying	eqgYcY
no second	kUPdjv
no select	ebbeeq
no shame	dgbVkk
no she	iOVaa3
no shop	aWoYbo
no show	hYrjaW
no sign	aM2jZY
no signat	cid0OV
no ski	eXdpef
no sleep	kjYkaS
no slides	bdS3YW
no so	tcNbqc
no sooner	I/XXaT
no sorry	WEkWV3
no specia	lZYdcp
no specif	bsYdec
no step	hVrYdb
no stress	cidscU
no subscr	cZfadr
no such	SvOfao
no suffer	dqaeea
no superv	dcpecb
no t	ccbddq
no talk	YgpgdZ
no tellin	N/WXdP
no tessal	fepffW
no test	ndlTib
no text	hdpadT
no thank	abqfad
no thanks	WPfkes
no that	5UfTdX
no the	mcXZaq
no then	cfVilh
no there	fdZbau
no they	kYSVb1
no third	engUic
no this	XVpcbp
no though	arVcbk
no time	SzYdfW
no timefr	cqaeeb
no timeli	T3lZaN
no timing	draedW
no to	fQcljn
no too	fXWbby
no trial	mXYpeb
no troubl	eYnijU
no tunde	cZubdb
no turned	bZedrc
no two	Ujdidm
no typing	ecYddp
no unit	7JTVSl
no until	fYdesY
no update	p1VUYM
no use	tNcdUs
no vacanc	TNXeW6
no verdic	exVccW
no visa	eYbdes
no wait	qTdrcV
no waits	aqZabb
no was	ftSdlU
no way	VvtUWU
no we	pbdcbi
no weeken	eedpcb
no when	UzgabY
no who	abadds
no why	ecddap
no will	zQUich
no window	Vsdeee
no winter	fcmemU
no wiser	bukaZU
no with	eWQYZ4
no within	kXcarX
no word	R8rSVF
no work	cVfaYx
no worrie	XbvigP
no worry	dqbcfb
no writer	apbdde
no yes	XnfXqX
no you	lXsckQ
no your	mZgWUs
noah	bjkYbj
noah of	cbcceq
nobody	XpqadZ
nobody .	KjfXri
nobody and	cqTgbg
nobody came	dWspcP
nobody can	dxgVcU
nobody could	atbYdd
nobody else	cYVdxh
nobody ever	jRvZgV
nobody for	fapeea
nobody from	UPqVWz
nobody gets	aZgpah
nobody had	gTbndl
nobody has	a6YcZQ
nobody he	oScdap
nobody hears	qcXadc
nobody here	Nxcabi
nobody in	ZsjfXY
nobody is	dvmcaS
nobody knows	U0ibZS
nobody looked	dXvddZ
nobody mentio	bS0gbX
nobody minds	eSsdhd
nobody more	caaddr
nobody needs	desTmU
nobody new	dXhedp
nobody on	Reinkf
nobody picked	cUwddc
nobody picks	Vikcid
nobody rang	capbed
nobody said	SguabZ
nobody say	bXhdrd
nobody says	amVblh
nobody talked	cTuceb
nobody tell	SRbbqv
nobody tells	Vjgjec
nobody there	VroYbW
nobody they	cQZdoq
nobody though	YMgcpq
nobody to	caqZZj
nobody told	QQyXlj
nobody took	kXpeeZ
nobody waits	vZYddc
nobody wanted	gbnbpS
nobody we	cnZamV
nobody who	lOhdbp
nobody will	UlodXi
nobody withou	fcdaep
nobody works	iXreYa
nobody would	asVYek
nobody wrote	bbZccr
nobody yet	qbYlYa
nod	ooPXrW
nod and	YpfcWf
nod by	YZdXyc
nod for	Xadveb
nod from	VoOdtZ
nod or	/RXSSZ
noddin	fkagag
noddin .	bpYbck
noise	lJfTpp
noise teache	dcZepd
nomina	TPnqgi
nomina has	iUYYno
nomina is	dYpbgd
nomina somebo	aacreb
nomina to	eeceqZ
nomine	bagoWl
nomine .	ahfdVp
nomvul	kSggmb
non	hbWYT2
non .	fYVaft
non clinic	dVuddb
non commit	YwYcdX
non select	nTYaYu
non shortl	jrcWda
none	WnnWbj
none .	afpTeg
none agains	dabdta
none given	dbrZec
none has	dqcecb
none is	eaXuab
none left	dVjYXt
none of	YbgYcv
none so	jjZVhj
none the	VwfYZW
none to	U5adYS
none was	kdWcap
none yet	WqZgbc
noneth	Xgglge
noneth .	kglbVb
noneth and	YtVidX
noneth no	bUeete
nonpro	dPTyjd
nonpro .	XZaqfg
nonpro and	XdctZc
nonpro on	Zddqde
nonpro test	adbpcd
nonpro the	eZrbdd
nonsen	gpabgZ
nonsen and	bpddeb
nonso	bblifc
noor	UnLmml
noor .	YeNepr
nor	W1hZaZ
nor a	XtXeef
nor any	bZbZhs
nor did	cUmdme
nor do	XgOfby
nor has	axUakT
nor is	iqWibZ
nor money	Zrbbcf
nor no	hfpfZV
nor on	dsWdea
nor refuse	dasedZ
nor the	lYTmgh
nor when	btaded
nor will	Wcmdco
nora	faoqUV
nora .	edpbeb
nora for	bbYvac
nordic	lbcghc
nordli	2eYWYY
nordwi	aiaijd
noreen	aXnhai
normal	tacffZ
normal #	qZaZjZ
normal .	Lfkfrg
normal drags	gpXbcb
normal for	jeWqab
normal get	2SXbea
normal gets	pYccee
normal have	crbcdd
normal human	bZtdeZ
normal i	YuXekX
normal in	cpaYcf
normal on	Ybqcfe
normal sister	ZsYkaa
normal takes	/OTVZZ
normal they	sbbadb
normal til	iqTbbd
normal userna	kVfjcj
north	ckUgih
north herd	Voeiee
northe	cTphdi
northf	ZZgqXe
northf b	bcYtcc
northl	gjfefZ
northl .	hpZdbe
northl and	YbphjX
northm	dbardf
northm .	akXdrZ
northm automa	lbicUj
norway	hkXjhY
norwic	Teimjc
nosy	bfekZj
nosy and	dYdedq
not	cjcdbm
not #	ZmTjjc
not .	frbVZn
not ;	pjaUbe
not ?	FaU+fX
not @d	2nNYWP
not @p	nVkeed
not a	hjfieV
not able	VldZXt
not about	hR0kQZ
not add	hcUico
not adding	eYceep
not admit	eYZair
not admitt	XTkYZx
not advanc	fZVZdt
not affect	acricV
not after	qHkwYY
not agains	lwcdfL
not agree	otaWdU
not agreed	f3VhQT
not alas	cqYdjZ
not alive	eVqffe
not all	mnMkiV
not among	fJWTZ/
not an	mgpqKT
not annoye	cVYcav
not answer	XcupaR
not any	RnQaon
not anyone	UMPipx
not anythi	bncSYp
not appeal	eXdcds
not appear	kOVZb0
not applie	bS3gXT
not appoin	bRXbV4
not approv	fkbYVo
not arrive	fagqba
not as	sUffnT
not ask	gqhaaX
not asked	nVtkcM
not asking	bmZloO
not at	YSsaSs
not attend	oWdVjk
not audito	epYdnU
not awarde	cdbbbp
not back	YwYieX
not bad	hoUmiQ
not bank	VtdZgc
not be	YbccZ2
not beat	efSbmm
not becaus	buZdWf
not been	dmaXar
not before	S/SaVU
not being	fTpeXn
not believ	SXtggf
not bet	VyacbZ
not better	cWcehq
not book	krYaYa
not booked	epagea
not bother	hPlceo
not breakf	gqVeec
not brilli	kaqddV
not bring	bTiair
not but	mTfuZW
not by	sbbgWe
not call	dphVhZ
not called	mMeYjp
not campus	eaZsdd
not cancel	ieyhZI
not care	hLdkxW
not carry	bXYkcs
not cause	dYaqch
not certai	ctXcdc
not change	oHsfVi
not chat	cXuWdf
not choose	eqWahd
not choosi	TfmiZj
not chosen	llbbRj
not clear	beVuWi
not cleare	hmTZao
not closed	ipoddM
not closin	ZmrddS
not come	alkXRq
not coming	Okpgbf
not commen	YhreUd
not commis	dbbrcc
not commit	W5fXeN
not compar	cqddfb
not concur	kVVjli
not confir	c1QZPh
not consid	cOUnaz
not contac	kUocah
not contin	bPdYZ2
not convin	ejVfan
not count	E/chTZ
not cover	aRigdr
not create	bbuZdY
not dare	ilmVcT
not dead	XbymaL
not deadli	ebpcea
not deal	dascca
not decide	b5XgcN
not decidi	Wqhbed
not depend	pjYcdc
not disabi	graebW
not disapp	cqZdeb
not discus	havgZQ
not displa	ebXeer
not done	hwLuWK
not doubt	tQbXng
not drag	jUYgnh
not drawin	dpcceb
not drawn	ldaTaq
not droppe	muUdfS
not easy	ddcdep
not either	dqbcdd
not eligib	bWSYc2
not employ	ZKbYR/
not end	lQZccu
not engage	bYfYWx
not enough	UfRYX6
not estate	bgpadZ
not ever	YUbgjs
not everyo	YqYdbm
not exist	hXaYYz
not expect	M+XahV
not failed	fmdeoS
not fair	fZfaYu
not fallen	plWaaS
not family	XXZzZX
not fancy	fZsacd
not fast	pccdeb
not feel	bWdabx
not female	ccefcp
not figure	bWbcdw
not fill	dnlSZg
not filled	m5jbYA
not fillin	cUfbdt
not final	jwXWbX
not finish	Q2UqfN
not fit	bSnfan
not five	mgXcnV
not fix	axYddX
not fixed	V4ZYdW
not for	SYsNW2
not forget	meZuWS
not forgot	o+PZXN
not forth	paddee
not forwar	ZT6ddT
not found	ZtTjiY
not from	mhfhdT
not frozen	gqVfed
not furthe	eZZZmp
not get	VeWcgz
not gets	xXbbca
not gettin	gUSXhz
not give	S1cRmc
not giving	fqdadZ
not go	cWfqZl
not going	VdfSZ4
not gone	ilefgT
not good	ZYRiP5
not got	dzQhPl
not grad	ebcetW
not grante	iXXdXr
not guaran	S/XXYT
not guess	X6UiXV
not had	jsXkbR
not half	edapha
not hand	muVQkW
not happen	gkQTfr
not have	UpbTax
not having	dULec4
not hear	ifmkjJ
not heard	xgeXgQ
not hearin	kZradY
not hello	Y3RdWb
not help	VfrUWl
not her	ZZacgu
not here	eUaloh
not hire	ZfqdTj
not hired	sjRdJq
not hiring	XARYV/
not hold	ZuLchn
not how	gVafko
not howeve	daceep
not human	nmUhaZ
not hurry	i2gQVT
not i	heTmna
not if	aqcfeb
not ignore	bVVods
not imposs	Yseeeb
not in	RljdTs
not includ	XVcZX3
not indepe	hccbpZ
not inevit	Tcridd
not inside	Xqceee
not intend	iUlbii
not intere	hRxcda
not intern	cqXdbj
not interv	ZZmZpd
not invite	pXSWau
not is	ptSZWW
not it	nYxSba
not jade	cbepdc
not juror	esbeeU
not just	nUWtha
not keen	bTfYht
not keep	lRehuX
not know	U4kcaS
not known	W7aWaR
not land	Vnaedn
not last	ebdZdr
not later	zAYsnW
not leader	cqcddc
not leave	rYikjI
not leavin	kVYbes
not left	gvXdYW
not let	kXcpYh
not letter	eYiapY
not life	saSpfS
not like	gsXZfc
not listen	Zsaedb
not longer	pTceig
not look	QlRuic
not looked	hyPabc
not lookin	hkOYYp
not lose	ZkTaet
not lost	djnjcS
not m	hZaplV
not made	eyTZOm
not make	bgchXp
not making	ZqnafS
not manage	qddXbi
not mark	dXctea
not match	XlUflh
not matter	WQpdoh
not me	iMRUN/
not mean	lxciSN
not media	srNVfU
not meet	fjTVcw
not mentio	Uathfa
not mentor	ecpefY
not met	XxVsSX
not mind	aajslP
not mine	gqUdOs
not miss	aXqfkW
not missis	peedZd
not modera	iuXbZY
not monito	gXwbab
not more	3BcnaV
not moved	hkZmcV
not moving	kcWXXv
not much	YjeinU
not my	ikehfV
not myster	eZnenU
not name	P/jXZQ
not need	iRiBq0
not needed	accqRj
not next	cqTdqV
not nobody	cXobpX
not not	xeakaQ
not notice	acYsdd
not notifi	Wreeed
not now	Qhmoaf
not obtain	eccYer
not of	bkZpWf
not off	V3PfYT
not offer	bikcNo
not offere	lkamaV
not office	cbcqec
not offici	iwYbYY
not older	ZXctdh
not on	ZdXTZ6
not one	YRhVd5
not only	imRWne
not open	bNm5YR
not our	dKamfu
not ours	chsfTY
not out	b/RkUE
not over	bycgaR
not own	bsddeZ
not pack	dvXZZg
not park	bWqaka
not pass	QVTmV5
not past	hVZabt
not paused	ffRfdt
not pensio	eXpecf
not perm	gscdaY
not permit	eWacYw
not pester	lVmebX
not petra	tbWWed
not pick	WXYlfu
not picked	c/ScQT
not pickin	Zpfcde
not pip	ebVZev
not placed	bUWcZ3
not plan	gqXeca
not please	gWdfbr
not possib	bfYbat
not predic	epdada
not presen	ecZqec
not presse	ecXqed
not preten	elhaoT
not priya	VzfdZV
not procee	TTQnZ4
not progre	bHUYZ/
not promis	O/PSkW
not provid	cdTaev
not puppy	cdapec
not push	VwjYcT
not put	YpSjYo
not puttin	ebcZct
not qualif	XgZZcv
not quick	ewWYbe
not quite	gaVbjr
not quote	d0WaYa
not ranked	jraYca
not reach	XcQjbz
not reache	UiXmbm
not read	firfbS
not reads	b2bfWO
not ready	isXhUZ
not really	Yatbhc
not receiv	mQcibl
not recomm	RQdiX5
not record	ZcZsdd
not recrui	WPbbaz
not refuse	benphO
not reject	loomcE
not releas	gtWhfS
not reloca	edYdds
not remain	dccaer
not reno	kWeTZq
not reopen	bYfZdt
not replie	aqUuUc
not replyi	eqYeea
not requir	cfaUpi
not resend	batbdb
not retain	XQTZZ/
not return	ajmVfh
not right	ZdUWls
not rightl	dYZbzT
not ring	gpmSZY
not rule	iuYYcY
not ruled	j2ZbbM
not ruling	dsbceY
not run	QYodeq
not rung	nXuVZU
not rush	cyTRed
not said	V/kZWE
not sat	bqdfcZ
not satisf	qXYYdp
not save	ecardY
not say	b3lZYR
not saying	Vphefc
not schedu	YtibbX
not scored	frafdX
not screen	cbZpec
not second	baakbp
not seeing	gfpdeW
not seem	dZcber
not select	cONUW/
not send	vqmTUK
not sent	cNqlff
not separa	eqeedY
not set	XwVhZd
not settle	Z2clUL
not share	hshWYZ
not she	mXnVgg
not shortl	eeUbXu
not shut	pXjafb
not sign	mbgjSi
not signed	crjnWO
not signin	dVUmYp
not since	cYfcdr
not sit	Upeidc
not sittin	cqaedc
not sleep	dVTmlm
not sleepi	dbbrda
not slow	uTeeea
not smoke	ccpbea
not sooner	wXbcda
not sorry	bSehrg
not speak	naoUkW
not speake	eeZpfb
not speed	dpcedb
not spoken	P0VehX
not stall	bcZdsd
not stand	kUjXrb
not start	ZqRuXb
not starte	XwVncT
not stop	uahdjO
not stoppe	foTdmZ
not strict	casedW
not strong	dbbeeq
not succee	deZceq
not succes	qNSUky
not suffic	dbdbeq
not sugges	drbbdc
not suit	YVmoZh
not suitab	beZZgp
not suppor	ebZeds
not suppos	ieaWuX
not sure	cxbfeQ
not surpri	XpmcZX
not swear	b2bUYU
not swing	eaaZct
not syllab	dZsceb
not ta	cWZafw
not take	cVacW6
not taken	gbTXnp
not taking	XJhUW/
not talk	ogqWcR
not talked	dwWdea
not tell	N9qXcP
not thank	iXZjqa
not the	cZahqh
not their	bYXedv
not them	ZcqmaW
not then	WoQkap
not there	bgdgVm
not they	uXaYic
not think	WdcUfx
not thinki	aepbdc
not this	gQLWa/
not throug	aSXNZ6
not till	bxMkXc
not time	qjjZcP
not to	bZaZgz
not tobias	tXdeda
not told	ZyVimL
not too	gMquiQ
not touch	abcvcW
not toyin	hZasbZ
not troubl	cWpUcr
not turn	qZOWpi
not turned	jsaneK
not turnin	fYobcj
not two	gXcfdp
not unders	UdrnUX
not unit	F/IdYH
not until	iuMcci
not up	e6RPbY
not upload	TZ1ZcY
not urgent	ZoijcV
not urs	cVaddt
not use	WaThbz
not usuall	sNlYtR
not ventil	cfbbqd
not view	dXuXed
not voted	i5ZaWI
not wait	UMfc3k
not want	YWnUZ0
not we	rvNZaW
not what	HKWNp/
not when	S5Zaba
not whitco	iaUdoj
not whitef	ceXqcc
not will	xUaddZ
not with	eNaca0
not work	Uiilbc
not worked	cVidep
not worrie	wTYeec
not would	aYcpjd
not write	rUfceh
not writte	oncWXV
not wrong	cXkevS
not wyk	bbrbeb
not yet	fyWkTX
not you	fTaRW/
not your	eSeqZl
not yours	fbWXE/
not yourse	fbZeep
not>away	skbdcV
not>bye	aahbep
not>chosen	dfZaYz
not>closed	jllbfT
not>date	pkXhhV
not>decide	bwdfbY
not>free	amacap
not>give	hjlhVc
not>goon	aTnWd1
not>hear	bsjfcU
not>if	ZjpkbW
not>joy	ZTbfns
not>match	WSVYh/
not>me	fefabp
not>news	bzlbYV
not>offer	edcmVn
not>others	digdoV
not>papers	dXgsWk
not>post	ablaZt
not>receipt	XIfycp
not>refuse	kligcR
not>soon	zSZmfX
not>sorry	gkWacp
not>start	YXcfcx
not>thanks	WMvdfo
not>wait	iVhcjh
not>you	ebadds
notari	dkVZlj
notary	iXkdcj
note	jgkcbd
note #	iaXTjr
note .	jbmidS
note about	cRnddo
note and	olbedT
note by	rWechZ
note for	Ybpicb
note i	ZcygYW
note is	Vtbdee
note of	fdoegY
note on	mmgcTa
note our	ilpQTc
note poppin	dhVkck
note re	kcTmfe
note regard	lhVfdi
note saying	pZhahb
note that	gmhVge
note the	reYbTl
note throug	wjWUba
note under	tadbcc
note we	YpnVda
note you	fbZpbh
note your	UWVihu
notebo	bhhXdn
notebo .	albVgo
noted	bi8URT
noted .	jfmVaa
noted and	hvhWWU
noted it	aoqWZV
noted thanks	cZsedb
noted that	ThvcYc
noted with	afqkeS
noted your	jdqbaX
notes	npbXXg
notes .	bzfeXV
notes and	koYTfd
notes applic	bjThdl
notes becaus	bjThdl
notes for	ccvWcb
notes have	brbVeh
notes of	UWllkh
notes on	ipZfZc
notes say	qbYffc
notes shared	oZlUee
notes the	gcpacd
notes with	0PXTco
nothin	bvvYXT
nothin #	gVVtab
nothin .	G1xbVV
nothin about	XX7XXU
nothin after	qelXaS
nothin agreed	caqddd
nothin and	lhnXQa
nothin as	Xbtacg
nothin at	VvnQhP
nothin back	YpgcdY
nothin bad	lfRqbf
nothin becaus	btYdec
nothin before	X7RYcZ
nothin better	ilfTeg
nothin but	kqnbSR
nothin by	4baXaX
nothin came	jrSaZe
nothin can	ZrhfbV
nothin concre	dpdbec
nothin contin	faaped
nothin decide	rjUccb
nothin do	hSfghm
nothin doing	WXcacu
nothin either	Zrceec
nothin else	cQ/bPH
nothin fancy	YYZwkZ
nothin final	ctWfhW
nothin firm	axYadb
nothin fixed	buWdca
nothin for	iomMTi
nothin formal	dbjpab
nothin from	krnWWQ
nothin furthe	ilwSZQ
nothin gets	U3UZbb
nothin good	bqZeec
nothin has	b/PVbS
nothin he	eK0fdY
nothin here	cXqbcj
nothin i	ZXvVej
nothin in	jnPcjd
nothin is	iwegaM
nothin left	ZRKZl6
nothin like	VsYdci
nothin lost	cbepaZ
nothin may	lUmefe
nothin missin	nWqYaW
nothin more	dkzOVZ
nothin moves	VrpZZT
nothin needed	pZrWaT
nothin new	ZnlccV
nothin of	Yh3XYP
nothin offici	ZplYaa
nothin open	ecXeeq
nothin person	bWbZZy
nothin promis	ZStcam
nothin really	ebpdeb
nothin set	dqZdee
nothin settle	bwVeeb
nothin signed	eqYcbd
nothin slip	bWubda
nothin so	UsQgjd
nothin sorry	hpaVeg
nothin stands	gYXhwV
nothin techni	bZcrec
nothin than	Ysbded
nothin till	ZyVdbb
nothin to	crwYXR
nothin until	weOYei
nothin verbal	qXcebe
nothin was	YWvYic
nothin we	qmfYaQ
nothin will	bzbVaY
nothin with	YrjeeW
nothin within	tbcceV
nothin would	YlUcat
nothin wrong	cjTabv
nothin yet	pqYVbP
notice	fXofib
notice .	WcvcjZ
notice ;	apZafj
notice ?	bWWgxb
notice and	Uclnce
notice at	bVQa4a
notice board	zUeNdj
notice do	eddoad
notice for	Zaqcch
notice go	tcTicZ
notice in	gogRlY
notice no	dWtedd
notice on	sgfWXd
notice or	bbctae
notice period	addxYb
notice until	oWaZra
notice up	dacfpd
notice yet	niajVZ
notice you	gIlpdd
notifi	3qaPVZ
notifi .	TueObr
notifi all	tXddec
notifi by	ybdWaY
notifi hello	raYdee
notifi in	prcVWU
notifi invest	apeefZ
notifi is	Zqcded
notifi of	woNOfc
notifi on	7PZYYZ
notifi once	ZsdddZ
notifi the	padcfd
notifi throug	ZvWade
notifi to	sWgbbf
notifi when	Mwjaae
notifi within	6OXbbZ
notifi your	adrbeb
notify	5mTQcO
notify all	wUcdeb
notify everyo	tVdcee
notify me	Ypedee
notify the	rddedZ
notify us	pUaelZ
notify you	kuPWjX
nottin	bhgYii
nought	Xhegjg
nour	eklYdd
nous	YiioeV
nous .	cknmaT
novemb	pfNXdr
now	hgbghe
now ;	ZkfmmP
now ?	aclliR
now @d	weVaaa
now a	TgWtZh
now about	eeVbjn
now accept	ecbeZs
now aisha	vXcddZ
now an	aZZisb
now as	VQqlbp
now asked	faasdb
now at	aqQrRf
now availa	cZxTda
now be	pnaXcU
now becaus	cVahjn
now been	ngSVXw
now being	tkRcZc
now bio	ebaddq
now budget	ebqeeZ
now but	qkKXmf
now by	qdYgea
now can	ZpUliZ
now choose	ccbsbc
now closed	bntVUZ
now come	ZUYqfl
now comple	ZjTNso
now confir	jadWrd
now defini	tYZddc
now disabi	raXdeb
now discus	brdUck
now do	hXUuhX
now down	pYacbl
now due	bccped
now expect	uTbcee
now filled	bZUbdz
now follow	YSzXSW
now for	jeqaPb
now found	ZlVbbp
now from	eUnjja
now full	bXUans
now go	VoOllg
now goes	bqdceb
now had	Zcpdde
now has	pqdTbS
now hr	etbZad
now i	aWdlqe
now includ	ZXmpbZ
now invite	cZdvbb
now it	sqKclU
now its	bkSefm
now like	XUa5dX
now look	bpWcdi
now looked	Yddepd
now manage	cYipeZ
now means	Txbedc
now need	clYqWb
now no	VZiZXv
now nobody	NynWZU
now nothin	Qkobma
now off	Xrbeee
now offer	dZcdsZ
now offici	aZdctb
now on	ZSuYoc
now online	XZteec
now open	WfhpcY
now partic	Ypeeee
now please	bVU0Zj
now promis	rbcbed
now put	icsdaW
now rather	gTniXi
now read	YpjlYT
now requir	ceYudZ
now review	iSdken
now say	yVWWoV
now says	epRcal
now she	dhRlsU
now since	cUscYl
now so	gbnRhk
now sorry	sQUcfl
now spoken	eVhlch
now stoppe	dVueeb
now taken	abNZa6
now than	aQpaUv
now that	YTQftu
now then	oRnjaa
now they	knJogZ
now this	cYhdpZ
now till	bpWYnc
now to	bnXtjJ
now told	deNUXw
now uncond	ebcdqe
now unit	tYbiZZ
now until	Tvccde
now wants	aZV3Uf
now we	bwVSqX
now welcom	cVZqec
now which	XskbZZ
now will	khcVpY
now with	r4ONYP
now withou	pibdeW
now would	aWXqgi
now writte	ZdSfpk
now you	WJZ0vY
now your	ebTcvg
now yours	dbfhqX
nowak	gfPfmm
nowako	lYbYen
nowher	Vejgmc
nowick	ZZcsde
nowick 's	ggWWpd
nowick .	iSfkag
nowick a	dcZqed
nowick for	WdbucZ
nowt	dcikZg
np	gRcXvh
np .	XUWX3X
nplq	aXpake
nplq i	Nfckkm
nrc	Uegiji
nref	ncXidf
nric	dnVbih
nric up	ipcZcb
nuala	eXljbg
nudge	S1ZnXW
nudge .	iwTXWe
nudge and	mlcUed
nudge from	cYVybc
nudge her	YTgwdd
nudge or	Umdped
nudge them	Yrfcdc
nudged	Pcrihc
nudged .	XSojfh
nudged for	fgqeXZ
nudged i	bWshdb
nudged the	agqadc
nudgin	dnWmdb
nudgin them	csZdeb
nui	fghZjd
nuisan	SjbYpn
number	ZYkveZ
number #	ZXsaZl
number 's	aQdzcd
number .	XZqteS
number ;	bebrbd
number ?	WSa3ca
number all	daqbed
number and	ihXsXZ
number are	iSobrU
number at	cUZeTv
number before	bbZzZc
number below	XXjvYa
number by	OVb/UV
number came	bbgWse
number change	ecqcdb
number come	dpeXff
number consta	cmhheU
number down	ksQbdb
number ending	ndlVcb
number five	fajWpd
number four	cRmjjd
number from	TpStfX
number in	mXfllQ
number is	Vc0bdZ
number media	ccctZd
number not	hUjiYk
number now	bcrcca
number of	gnZhVh
number off	ecasbd
number on	Tgftda
number one	jpNNgr
number planet	ecpcdc
number please	aaY0cZ
number she	StXoac
number so	UciwSa
number taller	ecUjco
number that	iVmcdg
number then	YTYcuh
number they	YsnaYV
number three	tkXXgW
number to	bXktXa
number two	RlQgsh
number was	VUictf
number we	kWXhpc
number when	ddaqdd
number where	acbrdd
number will	ebWlbp
number works	cZwXdc
number you	ddawZW
numera	Ojafqi
numera .	ecXepf
numeri	gZfdod
numeri 's	XahavX
numeri .	YaPdmw
numeri ?	cZesae
numeri and	fdhYsV
numeri applic	pkeXfW
numeri it	kYpacc
numeri on	ccclpW
numeri renewa	Zcdasd
numeri test	lUZlck
nuria	dfkckY
nurse	eWWiqj
nurse 's	cadwVZ
nurse .	SQTj1l
nurse has	kqYMkf
nurse is	ZUcmjl
nurse job	chhmUf
nurse post	lafqZY
nurse so	edbduV
nurse they	WlcXat
nurse who	eeUkZo
nurse with	aYaXkt
nursej	dcfnhX
nurser	pcgYae
nurses	ZhemiZ
nursin	XffmWn
nursin assist	cpcced
nut	bZsfda
nut .	iXvTXd
nvb	achlce
nvb1	gYojfX
nwosu	dkfbhc
nyambu	cgWdjk
nys	jUfmlV
nysc	neVjdc
nysc .	sZYaec
núria	YTmYpl
núria .	UbgnVr
núria they	eccdqb
o	WPhdY0
oa	ZWiscd
oa firesi	cXcsde
oak	gmWoYa
oak and	qcWadf
oakes	YpZdqU
oakfie	cZeaok
oakfie .	iabapf
oakfie and	iZdbXt
oakfie on	Ullicc
oakhol	fbkXih
oakrid	fagSio
oakrid .	dWRcnt
oakwel	cgniiS
oakwel .	ZmpaYY
oberst	gkciXe
obi	kaXgih
object	ibpbZc
object .	clqaOb
object to	qbeabe
obliga	jmhdcV
oblige	fRmoec
oblige for	Vdbmpb
oblige if	XRcxjb
oblige to	kOolVg
oboe	gZngYg
observ	Vjcehm
observ .	TqZpgW
observ and	biZaZr
observ to	aZbkqY
observ wishes	eZvabZ
obstac	WZsZfe
obstet	kbWlhe
obtain	VSasWu
obtain a	cZcuZd
obtain the	aZafYv
obviou	lQqbgc
obviou asleep	dbqcdc
obvs	dfSfdq
occasi	hQTXa/
occasi .	mQZZYx
occasi we	caZcdt
occasi you	bWbcdx
occupa	aajpae
occupa .	iQwSdk
occupa and	edZpcf
occupi	dfcYbr
occupy	gSfafs
occur	d0YYZT
occur .	dxaaZU
occurs	jeddhe
octobe	foiOpU
octobe .	fZlVuV
odd	rjXRic
odense	kQMsng
odense .	aaZqje
odense and	tbdbcb
odhiam	WqcaYm
odowd	eYeboh
odowd then	dcrZec
oduya	hUfYUz
odwyer	dikgkS
of	fffgeg
of .	WndnUg
of ?	fYZtfa
of @d	Zedpai
of @p	Udiidn
of accept	ZYXX6W
of access	eerdcX
of acute	gvTfYa
of addres	bccxaY
of admini	bvdVgZ
of advise	kUZrYe
of agreem	XpcZkc
of an	SpeiPp
of and	XoVdng
of anothe	gVScS7
of answer	hpWeec
of antune	iijTff
of any	Qhjrbd
of anyone	kXgYsZ
of anythi	XrfiaX
of applic	pkaUXl
of appoin	XTRK/Q
of asking	TonVfe
of assist	csYTnb
of attend	bbueaX
of auréli	olVZZi
of award	maaXpa
of back	cfZfbq
of bad	cZYacv
of band	cccYpj
of been	faWcaw
of benchm	ipZZdd
of both	WXb2gW
of boulde	cWbqeg
of box	cZZtZa
of bun	fjVbmf
of but	eVdecs
of call	hjnZcU
of candid	ijkUag
of cat	hpYcda
of chapte	cpdccd
of chat	ZrlZTd
of chief	rmQZff
of clicki	dZqecc
of closin	aplZda
of coachw	eUhscc
of coffee	Xcipbb
of commun	dgVhjk
of compet	iZsbcW
of concur	apeZeg
of conduc	ZXetag
of confid	cdqcea
of conver	bvcUed
of course	iIhftg
of cove	dqacee
of credit	jpcZda
of crew	dmgUnb
of cris	gaeadp
of data	dcdbqd
of date	WkVmZp
of day	bbducY
of days	koQhfa
of deb	UjhYpe
of depart	WrZkZe
of deposi	ecccaq
of dinner	ZphWgf
of diplom	ZcYxcc
of direct	UldioZ
of disabi	pXbkdc
of discus	pWZYcn
of doctor	pddZee
of dog	beaXpm
of doubt	icYgoa
of driver	bdcqcc
of each	YkwVTd
of educat	fYYtbc
of email	bfZZhq
of employ	WdXW1g
of englis	cXpgdd
of enrolm	Toarab
of entry	YhYdWp
of essays	cbccZt
of essent	kaicUm
of evenin	pdcafa
of every	iafqXc
of everyo	eVhSfw
of examin	ehVeob
of exampl	pRjkdb
of excell	pddffX
of exclud	dbZaua
of eyes	ohkVfY
of fairne	epYhdZ
of feedba	cWXZc0
of files	brRhci
of five	VhmgYj
of form	bahcbp
of forms	anTobc
of four	cpYfgc
of fp	eecZpf
of fro	mYXcZp
of full	ebabrd
of gap	hrYbdZ
of garden	gjYVoe
of gettin	RrYtdW
of good	bbiucR
of hands	eXZSmt
of hangs	diVecp
of harbou	gjndeV
of has	fdZdcq
of having	ogViad
of head	kYeUni
of hearin	pValhZ
of her	qhmdOY
of him	mnmaRQ
of his	domccR
of homewo	ZfZtbc
of house	maWQnn
of how	fdUjYr
of hr	dwaWab
of id	cZbucd
of ife	cYgtaZ
of illust	cVmffi
of inform	ZUsiYi
of initia	YZscec
of intere	ZnbpWa
of interv	tjObZj
of its	fsfaWb
of joinin	efdYrc
of journé	aZRmeq
of junior	feVghj
of kaizen	ddYrbd
of leadin	UZZWpu
of leave	bcvZbZ
of lectur	jWXepa
of letter	eTjiif
of librar	fsYdad
of little	fcpecb
of lock	ZYkpce
of loss	cXtXbj
of luck	dUeWY0
of main	uTaibe
of marta	dfeYrc
of maybe	imSjbf
of me	kpcUah
of media	cXjXgq
of meetin	bqXhVk
of messag	efpcXb
of mine	eoqiRQ
of moira	edabpe
of mr	bYehXq
of music	eYcddr
of my	ZfbqXm
of new	cSfpZk
of niamh	eXsbec
of nicola	bbdrcd
of nine	iYXcph
of ninety	kfUTct
of no	YcXsXm
of non	hZdcZq
of nothin	kSrSel
of now	gVdYxc
of odowd	ebYZpk
of offer	ZpVVwX
of office	RU/RcS
of one	dgUgrc
of openin	bYofha
of order	cZ4RZa
of other	amiUak
of ours	RfnTnj
of outcom	qYkYdd
of partic	Nojhfh
of patien	gtWUiW
of patter	rWcfee
of peace	sddcYe
of people	Xphfbe
of person	YpZZbo
of placeh	aqgXha
of places	bfZiap
of plan	jVakgi
of points	ecccep
of policy	jYddbp
of post	bjaqWd
of posts	ahVZbt
of profes	badqbg
of promis	kxOadY
of prospe	ecfZqY
of provid	pacadh
of questi	aftXfW
of reads	hkhPkc
of record	jWcfpa
of refere	UTjqbm
of reliab	aZXZzb
of religi	YWTotZ
of remote	rYWZcc
of replie	hZacep
of report	dapZib
of respon	jsWadV
of result	wWVbdg
of retiri	atbddd
of review	ZecXhq
of road	eaacbt
of rob	dScsef
of saying	hZTckp
of scans	dYbucd
of select	riXYZb
of sendin	ifYrbX
of servic	hcXagq
of shift	faXtcc
of silenc	Wavafc
of six	XiPqWq
of sixth	hYqZfc
of ska	Wipbdc
of smoke	bbrbdb
of some	muScZT
of somebo	ebUqkd
of someth	bkRglj
of sorts	fQlffm
of staff	pcVZen
of stage	mqWXeb
of stakeh	bpbdec
of state	bbeZcs
of states	Zcdrdd
of stoppe	gOhrec
of submis	faqbbe
of succes	uTmPjc
of such	ktZTdb
of sunil	pUSVrW
of talent	bkUgfl
of talks	akmjaV
of tea	WSffnm
of tellin	adbXXu
of tests	hPcnla
of texas	mWmckV
of that	blpUWk
of their	enpjLT
of there	aWwbbZ
of these	bqXlYf
of things	vZlbcR
of thinki	cakYar
of third	ciYcap
of three	kdWuNk
of time	Q+jLWW
of tracto	bXcucZ
of transp	nbYWgn
of travel	cibUmk
of trial	nmUVad
of tunnel	hkRckk
of turn	ihUcmf
of two	bfQyYi
of unit	adgVem
of us	qcbXhh
of use	aazTYg
of vacanc	Zapbdi
of waitin	laWUds
of week	nkUfae
of what	eXpTep
of whenev	eddbrZ
of who	3jWJWc
of whom	jhSYS1
of work	VVopfc
of works	ahgSjl
of worst	YlasaY
of you	xkXbYc
of your	cbgscc
of yours	baprYW
of yourse	hggQkj
ofc	YfUsfh
ofc a	edcqae
ofc when	YXeree
off	dcoddf
off .	SawYji
off ?	fdgZqZ
off @d	qZfgda
off after	XdXldr
off again	lpaYbb
off and	fkqZjN
off at	dggdpQ
off becaus	kbabXr
off before	fhsebQ
off but	ZhdpkV
off choosi	ZtXced
off cv	aatXbc
off date	ebcadr
off did	dSldVs
off five	jUUijg
off for	ebtccZ
off half	fcZdeq
off having	YeuccX
off he	iXwXYb
off her	nlSgVj
off him	sVeeed
off his	xaUYYc
off home	cccpdd
off i	eathSd
off it	deNsQt
off its	ddoeea
off just	YuaYca
off life	pcdcce
off like	Xdjccp
off me	hhU7PU
off media	Tnobhb
off my	dZ0cTY
off no	qZelWV
off on	jRnYod
off our	WTwZdh
off over	gqXdde
off priya	rfagYZ
off reads	bhsfWZ
off shift	sSbhfa
off sick	fxgeTR
off so	cZRZro
off the	eXhcbr
off their	VRycag
off they	UlUbsh
off till	alyVRS
off to	UjrYrR
off togeth	XcbZxZ
off unit	qblYbZ
off until	armWXX
off us	YwYbiX
off was	gYUmdl
off we	Ybqiga
off when	bSsdej
off with	cveeVY
off within	ZeZtdd
off work	dZqXZl
off writin	dbccbs
off you	QTd9bS
off your	mPgfrV
offenc	ifsVYc
offend	ZilffZ
offer	WaZU/d
offer #	YVXd3V
offer 's	SNPI4q
offer .	VeTR6l
offer ;	VhaV1a
offer ?	flWqVe
offer @d	bpjdYc
offer a	aUzWfh
offer accept	dbpcjV
offer an	audebY
offer and	gehSqc
offer approv	pUUamk
offer as	SWhY0b
offer at	bcYa0X
offer attach	YcTU7b
offer base	ddecpc
offer before	hpekZT
offer below	cdeape
offer but	XvZWVp
offer by	Pcca6Y
offer came	SXUa9Z
offer case	Xgdpdf
offer commit	icdmVj
offer compet	cegapZ
offer could	hschSc
offer detail	cddcrb
offer down	bbweWY
offer droppe	fcdeqY
offer enclos	bebcrd
offer expire	agaZtb
offer extend	cQNb/X
offer for	ThgRqn
offer from	NNlP7i
offer had	ebeeZq
offer has	eUVbpp
offer i	bTjdjn
offer in	WchT6S
offer is	WcTR/Y
offer it	akeVsY
offer let	lqacYY
offer letter	WeXQ/Y
offer mail	aeedpd
offer me	XbVgsf
offer media	RndpiX
offer must	abeZsd
offer nobody	eXpeee
offer nor	epcfcc
offer nothin	esVedd
offer now	dWddph
offer of	aVhWxg
offer on	balSrb
offer open	Zbacxa
offer or	yebYWY
offer over	agaZwZ
offer pack	bbXave
offer pendin	edYcrd
offer polygr	bcceqd
offer reads	jZlmWc
offer right	ebeaqe
offer so	UoaoeY
offer somebo	dpbdec
offer stage	dwYgVb
offer stands	VVMW/R
offer still	bRbdzc
offer there	edjdqT
offer they	Vcgclk
offer this	cZtdnQ
offer till	jbarbY
offer waiter	ecdcpb
offer what	efdpZc
offer which	hcVZse
offer will	bZccpl
offer with	SZfQ5Z
offer would	d3aXRb
offer yet	oeYvTU
offer you	aXabxi
offer>answer	WbcR4f
offer>ask	YacdzX
offer>away	bZcfrd
offer>bye	ekdemS
offer>chosen	YZaYb2
offer>closed	dTSYtp
offer>date	cVZa4b
offer>decide	jcUVth
offer>free	bXubef
offer>give	dcnUle
offer>goon	jhedmU
offer>hear	ogSjfY
offer>if	kwdeYQ
offer>joy	abWerg
offer>me	Wdfe1T
offer>meet	aebqhY
offer>news	ggcXYq
offer>offer	dYdUxg
offer>others	hjgaOs
offer>papers	cZddtd
offer>post	acZayf
offer>refuse	tobZcQ
offer>review	Yaag0U
offer>soon	eXmoSm
offer>sorry	ajWhZp
offer>step	UbmrXf
offer>them	cdhbpc
offer>wait	SanYtb
offer>you	ZZab0e
offere	UXcY2k
offere .	MTQU/W
offere a	aauiNl
offere and	hZWdaw
offere both	ebZZtc
offere by	dqaZhX
offere i	cbcesb
offere it	cabVpk
offere me	RSlb6V
offere more	eZqegZ
offere someth	jdpcXc
offere the	ZgPbiv
offere yes	feefXp
offere you	hYhoOq
offeri	ZUYV/a
offeri .	bYXR2Z
offeri it	aYZZ5V
offeri the	miTibf
offeri to	aWhkWq
offeri you	ZVWV+d
offers	khfPwU
offers and	2dcUSc
offers go	msWZbY
offers in	XVpWtV
offers it	dccarc
offers of	jadYXq
offers on	igpkPa
offers out	luWbYX
offers you	RXVT/O
office	dekhec
office #	Ugkehi
office ;	hXWvdb
office ?	UcYoqe
office all	eXpgdd
office and	ieVckl
office are	fjpaXV
office asks	jVgrZa
office assist	jkdfjS
office at	reaZjX
office before	dWUzhX
office by	jObnma
office close	Xdqcee
office closed	YcrlbT
office coordi	jUgedo
office decide	yZcYYZ
office doctor	Ydeepc
office edtech	icTiXq
office first	gqbcbc
office follow	ddpdea
office for	gkQidj
office from	cbrXch
office froze	dVteed
office gave	ZYTjay
office gives	kcYbpZ
office got	dbncVn
office has	aemVbp
office have	XTtkXc
office here	lbudbP
office human	OqleXi
office i	Te0eWV
office is	cjveaR
office job	nhOoeZ
office lets	pcbced
office liam	ZWtbdY
office manage	kUqXmZ
office moves	ZYxXdd
office must	qdbiZZ
office my	aqXekY
office never	mgRcmh
office no	gYdqaf
office not	Wbcfse
office now	gpXecd
office of	hgTbjl
office on	mLepge
office promis	pYdced
office re	fbVqdd
office ref	pZcaff
office region	aXdbmp
office regret	eaXcds
office reopen	eUvbgX
office replie	dZrbed
office said	ubaTfV
office same	crWXib
office says	cimUfg
office sends	erYddc
office should	cdbdcq
office shut	QizWZV
office shuts	bfuUgb
office since	dXudeZ
office stoppe	feTfer
office team	RXwZhY
office the	rVZXil
office there	ikUaji
office took	alXXrb
office unit	ffTXZp
office until	cXybbZ
office vacanc	brbfeX
office wants	acWyab
office went	XbWdct
office who	avccac
office will	YqXdnZ
office with	XWYrmf
office withou	caZree
office you	WZTshl
offici	ddRW1i
offici 's	Ysdcea
offici .	enXctQ
offici a	YhbZhp
offici as	aWVeeu
offici i	dfoYmQ
offici it	gpYedc
offici letter	ZLVZ2n
offici line	iaqecV
offici mail	UdZfft
offici offici	dbZdsb
offici one	cebcra
offici our	eeeVrf
offici place	mefkTg
offici the	gddaqa
offici their	cYZdYr
offici transc	bZbsdd
offici word	wgadSZ
offici you	ZfVcsi
offici your	mXdZpa
offlin	RgzPcY
offs	hncace
offsho	ddUjhn
offsho .	gWamZq
offsho is	imUbcd
offsho says	ZZgcqa
offsid	ZcqYff
offsit	gfncWe
ofrend	afaljd
ofsted	cpTbYo
often	ZnqPYk
oga	bkkfYc
ogunle	igedjZ
oh	Xbhdim
oh .	fYpWaj
oh and	WmkrYR
oh did	UPXisr
oh go	cYeZva
oh i	YdoVld
oh love	dbeecp
oh one	pYeeee
oh sorry	dbubba
oh that	cTbdcx
oh we	hjUfcl
oh well	YVdqYg
oh you	bfkVnc
oil	eVjqgY
oil and	acqgcY
oilski	behgbk
oisín	hbdcZq
oisín and	eZeedp
ok	lbdjfa
ok .	mTndYi
ok ?	lZaqfS
ok a	rWZccd
ok and	bqbbgc
ok answer	scbabc
ok boss	XlcTqi
ok by	Ncdvke
ok for	VXdzaX
ok great	YYiqbc
ok here	jYbbco
ok i	lNqlYd
ok it	cnVjhc
ok not	dbcepZ
ok noted	cZrdec
ok so	hfSimf
ok the	mqZWVb
ok then	axXZce
ok they	bsYfaa
ok to	bZlpYb
ok we	dgfTvV
ok with	XWc4WX
ok you	lTSWvX
okafor	Weboje
okay	gdWoka
okay .	kiMrjS
okay by	fffUqf
okay for	bdcpde
okay they	cYWlpY
okonjo	YgdqgZ
okonkw	idamgY
okoro	Zlfaal
oksana	cZkbne
oktobe	Wgebkk
ola	eciddi
ola .	fkkUgf
old	Yblkeg
old addres	jUfbij
old boss	TYhqmZ
old collea	mawPUg
old contra	eZepce
old enforc	ebcpee
old friend	depccc
old grade	ecZecr
old job	bbrUmZ
old man	jmcTka
old mrs	abnndV
old news	qeTcZi
old on	ebZfcr
old one	edpicT
old paysli	feXpee
old place	YcqhdZ
old plan	owVWWQ
older	WVejiq
older than	SVhvZk
olds	bblnfX
olds abi	bdqcdc
oleg	WYjdkn
oleg that	dYUhmm
oleg you	eheWdp
olga	ZUsiXg
oli	agfbii
oliver	fddWqe
oliver .	ajocba
olives	kVraWf
olivia	bhXani
olivia .	ecbdcp
olivia would	eZdepc
ollie	mgMepe
olsen	XbtYjX
olu	RYmmfi
olu .	aUxbfX
oluchi	cZacmn
oluwad	cOixXg
oluwas	eafYmj
omar	lWlhYg
omar the	kgWdgj
ombuds	YdrmVZ
omg	gSUYmw
ommmed	YbtblU
on	ibhgfc
on #	VeWaqq
on .	Ydbeqi
on ;	ckWidj
on ?	XUczkU
on @d	sVhlbY
on @p	aqeUcn
on a	cpZhag
on about	hSvkaT
on acute	ebscca
on after	mNMeos
on again	aKnfqa
on aisha	6LXYXp
on all	kkvWWQ
on an	hlZhUj
on and	YsUliX
on annual	VW4XZa
on anothe	WRPaa/
on antune	nZNcgr
on any	PcqjTl
on anybod	ZvSZbm
on anythi	VcvkdR
on applic	XWpjdf
on appoin	dVwkbU
on are	cZblap
on as	TdSG/j
on at	WieUue
on balanc	aVZgpl
on begged	bWcbcw
on being	Vkeodd
on board	ZaXN6j
on boards	bbccta
on bus	XYaqdh
on but	ZhUYeu
on by	mbVllW
on caleb	vbaeaY
on call	PoajrV
on candid	rXeZch
on chef	/VRZZP
on cleari	bXavcd
on closin	Xabkcq
on clothe	dgVikh
on comple	ZhwWWa
on condit	addeqe
on correc	cZbdep
on create	5ObSiY
on cresce	djeWoe
on crew	pXcdcj
on custod	fkVdap
on days	dbZeer
on dear	ZlZXpg
on deb	fatUhd
on decent	Xpibdb
on deposi	Zrdeac
on disabi	5HnWjQ
on dog	1WcfWd
on doing	ZpYmbZ
on dr	ciXTax
on each	nfTaoX
on either	fegaqW
on enhanc	eckkTi
on eoi	Sgihik
on every	eXwhcT
on everyt	RiweeO
on exampl	0UYddY
on experi	aYaamq
on ferry	paedce
on file	YIycVx
on finish	cipTXk
on fire	UhwYZb
on first	etZYbg
on for	Tbbguc
on form	aZqhag
on forth	reiXeT
on four	WiUgsf
on friday	oXociQ
on friend	XhZaqj
on from	ZSkfuY
on full	ZZTVym
on functi	eblVcn
on gettin	fTYqXq
on grade	ebscZb
on guided	deWcZr
on he	VfigpX
on head	cwWaYc
on headco	dZseea
on headsh	dddqbc
on hearin	mmUcZh
on heart	vfSUbl
on hello	1UghXZ
on helpin	kdebXp
on high	WjcarZ
on him	cricbY
on his	oghhcS
on hold	WF/aXR
on how	SykeUX
on human	zUjmTX
on i	SrQqff
on ice	VM/ZbG
on if	gbbXrd
on illust	vVVkae
on in	UnnWge
on indivi	Yceceq
on instag	XauZda
on instea	dbbaer
on is	ilWXqa
on it	ipRaqa
on its	Xjdc3M
on jie	kVgkjY
on jury	YmzSaP
on kubern	dacceq
on leave	SpracZ
on life	/LXiaa
on linden	/PVgZQ
on line	YeRsck
on lunch	bbVhqg
on mail	iZaerZ
on market	Xeepff
on matern	XdyVac
on me	fUZYkt
on media	yQepZY
on mine	bkqdXZ
on minute	Yqcbbc
on monday	hZvgRa
on mrs	YYZghq
on names	VkrbeZ
on no	WeVXW0
on nobody	XhmoXV
on nordli	rbbbeb
on nothin	crTihV
on notice	xUYXeb
on now	WVZohr
on offer	dbohVg
on or	vRVmoV
on origin	enVhdc
on our	Zf1VZf
on ours	jiUdpY
on over	eqZcdb
on page	cXoYrX
on panel	pjhbbU
on paper	ciQjrb
on partic	+QeYWa
on parts	jZpXXi
on patern	UtiXXi
on pause	ZM/ZXQ
on pays	ifUoae
on peacef	fsVccZ
on people	ebcdep
on perman	bcWaxb
on phone	YjZXlp
on phones	hXZubc
on platfo	pXZiha
on priori	acbpde
on priya	xaYheV
on probat	efcZqd
on proces	nUchai
on produc	raRknT
on pto	adpaef
on radio	mSdgjh
on reachi	WfcuZe
on readin	bbcpbh
on reads	vUlgXa
on receip	WsWVoe
on receiv	ddqccb
on recrui	ccsadZ
on reques	ReaVa2
on route	fdaZpe
on salary	PVYtdo
on saturd	pXieeb
on schedu	pcYfdc
on second	VZjXgq
on seeing	dWVnbp
on she	RnZojZ
on sheets	YvWgbY
on signin	cddXtb
on silent	bWuccc
on simon	fkdVki
on site	aZcued
on social	UlxVZZ
on solici	fYYZlq
on some	bqacch
on somebo	cYVYW3
on someon	YlMSW5
on someth	UrYfiX
on stage	cZkUhp
on stock	dVXonf
on storie	wdYZdb
on strike	RprfZT
on talkin	dsXbde
on teams	Yjbpdd
on their	gVdmhg
on them	kvdZVX
on then	STLi5f
on they	pZicbc
on things	gpWZbb
on this	maUcYx
on those	gaedoc
on though	ZgVYjq
on three	bgaZvZ
on thursd	rcnVbV
on till	elpeTU
on time	dRwSoc
on timing	pnbXYQ
on to	bjcvRd
on togeth	eXdffq
on tour	jwWZYZ
on tp	egkVYp
on tuesda	ffteYS
on two	Tgdgep
on unfort	eebepa
on unit	1LkhVd
on until	dqfhbR
on url	bVubbc
on video	WTT7Xf
on volume	0VhZcT
on waitin	eteUde
on wednes	kXvXiQ
on weekda	Vegoeh
on what	YnxhSM
on whatev	ZxYcdZ
on whatsa	ljgebV
on when	W4VbWb
on whethe	SrhmVe
on which	tdRfce
on while	dTzdbV
on who	hsUmbS
on whom	cWpeck
on why	OVN/ae
on with	XXqsUe
on withou	dbUyYf
on you	fVQg4b
on yours	XqilZW
on zoom	YbYvlW
onboar	jTOmuf
onboar storie	dlSejk
once	Z2Ycea
once .	rZkSdg
once ;	lTdhel
once all	b1XYaZ
once and	TeimVn
once applie	bbvWbc
once before	dcpcdc
once everyb	ZrYblc
once everyo	brbced
once he	dvYgZY
once i	YvYefY
once it	U4fXdP
once more	mQb1Vd
once per	jTlXco
once she	W4TWhW
once the	Z/RYbP
once there	S2bbeb
once they	VqZedl
once this	TrYard
once those	Ysddde
once we	UwbWsS
once you	PZSrjr
once your	dpYbeh
oncolo	jaioQe
oncolo .	iTqfaf
oncolo go	qdZbee
oncolo you	efZqWb
one	feajfh
one #	fNfajr
one .	YhZdip
one ;	drTkYe
one ?	XnaoUg
one @d	nbXqaW
one about	oYUnhd
one above	dZqdbf
one after	tYeeca
one aftern	eadpcb
one again	hbYqhY
one and	ieTflh
one anothe	fqZZeb
one answer	jcTdoi
one applic	oRjbcj
one as	gUfpah
one at	ZljijP
one attemp	edarcb
one back	fPlZuZ
one before	XapnVg
one better	dUbdeu
one boss	gYapkY
one but	cmfVci
one by	ffQ3dT
one called	YRwZhh
one can	WxdcaZ
one candid	mpXbdZ
one chair	XfVfbt
one click	ccvacX
one collea	cscbdZ
one comes	Ydbbfq
one conver	phbcea
one copy	acgUyb
one date	bqZbdh
one day	mTkoWc
one decide	afacqa
one desk	ccVWY3
one did	mcaQnf
one dies	Xecdqe
one dog	ZlUejk
one done	YZtTaU
one droppe	eecWoh
one ends	pbdeae
one eye	TnofhX
one fine	Vsceee
one follow	plYZZc
one for	imfZlU
one from	gUemie
one go	qXZjgc
one got	VkhZUp
one had	Vffbfr
one hand	hhaSgo
one handed	pXhade
one have	dXcjdp
one he	dQSkxe
one hello	rYYgeb
one hence	drbXcY
one hire	dcaccs
one home	Xdseda
one hotel	cXwXcd
one hour	XansWY
one i	eefSfs
one in	QjixgO
one instea	dbcjqX
one interv	qcjhXV
one it	TWrZbr
one item	cdcqce
one job	jaSfdr
one lady	rVjebW
one last	qRYqga
one leave	nlVcdc
one left	keVyYS
one letter	wSibXf
one liked	ccdcep
one lowell	ccpbdb
one mail	iVchfn
one man	btgcUX
one media	daVojc
one mind	ZnVdoc
one minute	hUVpXp
one more	neT5SV
one mornin	ddasbc
one myself	edadbr
one name	lVTRjw
one new	Vdtbha
one no	Silefi
one nobody	cUrlcZ
one not	ZZVjln
one now	hdSooZ
one number	eecpbc
one of	hoRfgh
one off	ZbpUob
one on	pTmkYa
one or	1gZZYW
one other	yeUdZb
one out	eKrjjZ
one page	XVR/SV
one partic	mZpXdb
one paysli	eYYqdh
one people	oSUdnk
one person	WkbQpm
one photo	beapce
one picked	cnmddV
one place	UlQhay
one please	cYSqli
one point	bVVbku
one post	eXiUjm
one questi	VaV7TW
one reads	hRrlbZ
one refere	rcdgjQ
one respon	dccbqc
one room	d5VSWX
one seat	blVcXt
one senior	Yrebee
one set	csbbbe
one she	UWfhml
one short	bWYlar
one should	Yeatce
one side	cXovUV
one signat	gtXlTX
one since	ZuZbcd
one sittin	gjQxXb
one so	aiOiln
one spoke	bbrdda
one starts	bYfdat
one still	cqWUij
one table	gWbpic
one take	cdcpce
one that	WYclZt
one the	nNVbuj
one there	XWunbU
one they	djQhdp
one thing	haQ2aa
one this	fmbncV
one time	qWkUjb
one too	cpnWXZ
one took	gqWZiW
one trelli	uXeadd
one turned	dbaZph
one turns	Ytbceb
one under	dXjnlT
one unit	VXwdcX
one videos	ddVbok
one vote	WuTUWr
one wants	cqgbeX
one was	gUlVcr
one way	1jbaWQ
one we	jTPed2
one week	sYeaee
one went	gqWsfN
one when	ajVjij
one where	qbghZa
one will	phdaWf
one within	nbUrbY
one withou	pbkYkU
one word	UUgkiq
one would	erZdad
one year	dVjJwo
one you	ZUgmki
ones	slXgTd
ones .	liVlWg
ones a	YetbcZ
ones and	vXVabk
ones by	WUriYa
ones get	qZebee
ones he	hpXadc
ones on	rfXhaa
ones they	XyXSZb
ones who	qdWgia
ongoin	U/WSUN
ongoin .	Y/MYVU
ongoin and	ZsZdec
ongoin recrui	daqedb
onions	Wfcjle
online	aZl2TY
online .	iS0dUb
online ;	aaqfcc
online assess	WpRmbi
online form	fpjZYY
online letter	ihhSbg
online link	daWwZX
online on	becqde
online or	bbqbdd
online questi	adbqed
online takes	dddpcc
online test	UmYsZd
online until	Ydpddg
only	bkmdcd
only .	ViqiYb
only a	kooiKS
only able	ecZder
only about	bVxkZW
only after	U+PhUU
only and	oPrSje
only apolog	ZcZbaw
only ask	dskWdY
only availa	edaceq
only becaus	RjtZWj
only been	pfZUao
only came	catbaf
only candid	bqaZei
only carry	gbaTfv
only contac	tcYddY
only did	bSubic
only do	okmddI
only fair	leRcbp
only fillin	qUhXda
only finish	pZcdee
only forwar	bdpcec
only found	eeXfdq
only four	cqbdea
only get	WvafbZ
only got	XoUldg
only had	gVXmbq
only half	qaeeca
only have	SaSnpj
only he	ipfYZV
only here	bcdpgb
only i	UihngY
only if	WqofaU
only in	cqbfUh
only interv	Xccabv
only invite	ebeZdq
only it	afXRos
only just	ZvRjZe
only longli	cpZhdZ
only means	TygccY
only meant	jVsbcb
only meet	sWeded
only my	YuecYf
only need	kNWjnm
only not	ewVdca
only on	pZZkYe
only one	bVRnlq
only paper	edRarn
only person	dpbbgZ
only rang	mVsdYa
only said	YsoiTN
only say	b2TUeU
only says	SyjZZb
only sent	hUyXaa
only she	ctabcb
only shortl	mrWaaX
only six	ecdbep
only sorry	flnfeT
only starts	Ztbeea
only succes	bpdfea
only take	idUeap
only taken	etcaeT
only taking	ebbaer
only talked	eaqeeZ
only that	euXceb
only then	Q6MlSY
only there	dhoeaU
only thing	clnbeT
only those	Z5Odac
only till	mTdcnd
only to	ZdsakV
only told	Vlodec
only tom	WawTba
only two	mZbhTq
only up	irbXcX
only waitin	dYeqee
only want	cTihYq
only wanted	Zh0TgM
only wants	ZSgbhr
only went	aWjdzP
only when	qbdiVh
only write	kfrWbU
only you	bhVluP
onsite	dkRtae
onsite is	ccZtcd
ontari	cRpTkk
onto	PRhyjZ
onto the	ZUVuan
onto you	cfZYqc
onus	miheYX
onward	acjQvb
onward if	cdXZvc
onyang	bjcnUh
onyang on	bcipaa
ooh	achkci
ooo	Zd2SYW
ooo till	Zcscde
oops	bshiZS
oops .	edpZeY
oosthu	mfgZbf
op	RH0Wji
opaque	RbohYm
open	Xgtecd
open .	XzegQa
open ?	aWoZaq
open @d	lcqTde
open a	XZZtgi
open about	lbVgcl
open again	ZroZfO
open air	pWhefc
open all	ceYvab
open and	e0ReSd
open applic	gcUbcu
open as	cpQaar
open at	ZUtTle
open auditi	pddafb
open but	eeseeT
open day	ZW/WTb
open days	bYuZhc
open dog	ceeVse
open end	U0TcbX
open ended	U3QYjW
open evenin	deyMUm
open fine	ebqaed
open for	aeYU6W
open from	eitUfW
open garden	fewRee
open headco	eZhdbo
open hello	Ycqdah
open house	XjzZVZ
open in	WQpTYy
open media	abkYcp
open now	ebdqgZ
open on	XhzWaX
open positi	bPxfah
open priya	Vidiei
open req	dcpdec
open roles	ZQuYbm
open still	epbfdZ
open tasks	dcshVZ
open the	YbXvha
open throug	pcbXgf
open till	abUsYq
open to	VEp1dd
open until	PmdprP
open up	cRjete
open with	fakXqa
open yet	cVvZeZ
open your	jecreP
opened	befjYk
opened .	nUarZd
openin	YZidZx
openin .	dRWgW3
openin a	kUlcZk
openin and	bdaebs
openin are	isNeei
openin hours	Wa+YWS
openin in	SjoaWm
openin team	Wpeeee
openin the	iYYftV
openin with	ecacep
openne	jVgYkl
opens	ZjmWbm
opens .	gbkUao
opens ;	Xqebee
opens a	dpaddf
opens at	dYmpaX
opens fine	dawZbZ
opens in	RQjYW9
opens it	ipaZcd
opens its	lbvYUY
opens on	WxkYaV
opens the	tcTnWa
opens with	baYcqh
opera	bmTnYi
operat	dZfjkd
operat 's	XtbhfS
operat and	bchVwV
operat argued	cTvZec
operat but	dqadcd
operat it	rWaeee
operat mistak	kfRfpZ
operat on	YWermY
operat the	Vemban
operat to	cpddeY
operat was	hcqedV
operat who	pXbihb
operat with	ckTqec
opinio	h1YdbN
opinio .	dvXbeY
opinio are	eqaeeX
opinio from	pkaXcc
opinio on	UvRjkT
opinio which	cqcddb
opport	ebleYk
opport are	ebZdeq
opport questi	cYrdfY
opport to	bTjbWv
opport with	oXXnee
oppose	kahlbY
opposi	ToWseW
ops	gbqbfX
ops .	SkwXbW
opt	bTwVjd
opt 's	gUmaii
opted	WMSTZ/
opted for	bRTWb9
optici	YWkjWp
optimi	txNYYN
optimi .	sfTcgW
option	OcZoph
option .	VYhmmb
optome	TmmYkZ
or	2aXlcT
or #	xaOdgZ
or @d	eZcuac
or a	/cbVYM
or about	ipbYec
or after	Nzebfd
or aftern	Yccucd
or agree	Ydepef
or aisha	TZf1Yb
or americ	ubaZbe
or anonym	ubZbdb
or anothe	iuiWZQ
or any	Rjahar
or anybod	cUkfdp
or anyone	YfhYaq
or anythi	WTxfgY
or at	SfhgTv
or bad	+iPWTU
or before	0MUjqU
or both	iVfnee
or by	RxXldZ
or call	jctQdd
or can	abdseb
or centra	/WTRcY
or confid	pjcabb
or consid	edYedp
or create	Xbdsdd
or days	Wbetdf
or declin	qUSgwQ
or did	eduWeZ
or dinghy	qVedff
or do	gizRXO
or does	6eVYYR
or down	/ZKXbT
or evenin	Yceree
or ever	cpVeek
or fitnes	zYZYcY
or footwe	tdbXde
or for	dmWbZp
or forth	bebpee
or free	pcdZde
or give	ZWcwdb
or green	rbeZdd
or gunawa	siZTjY
or have	gQqnbW
or he	ZfYydU
or her	pcccdb
or high	qcdceb
or highli	eZpfca
or how	WeuYdX
or hun	eecpad
or i	zSN0YR
or if	mWuUZX
or in	Lxaked
or it	eQbrsR
or late	Undlee
or later	RtaYZp
or leave	VVYS/S
or life	SbW5cX
or lose	mkXchV
or may	e6hTYK
or might	YvZZdc
or more	fhUYjp
or my	vaagZZ
or negati	tgWfcW
or neithe	pgccdZ
or next	XlZbdq
or no	/RTheS
or nobody	cVbeol
or non	vZWddc
or not	/RWhZP
or on	ShduaZ
or other	V9VXZW
or otherw	3sOMaR
or our	qneYXW
or out	+QSoTT
or over	jVXbdr
or part	Ydepce
or partic	aearde
or permit	0cVSiZ
or post	edcpcc
or priya	Uabzbd
or push	bdcrYd
or read	bpcdfd
or refuse	zWgZaT
or regret	rdeYce
or reject	peedcb
or sales	pcecae
or say	qiccaY
or share	femVlb
or short	cpddec
or so	erTfce
or someon	jidmdT
or sorry	uVedec
or stress	sbaced
or t	3VWVWd
or take	wXVTpa
or talk	bcZdqg
or texas	sVccgc
or text	Zqdedc
or the	wdXuWQ
or their	pdeace
or there	uWanbW
or therea	pkTYdd
or they	YUV9iQ
or thin	uVabcb
or three	WkZsea
or thumbs	sYdedc
or to	kragaV
or toddle	sbcbbe
or two	a0bYWd
or unsubs	cauWdc
or volume	ddcqdb
or wait	Snamkc
or we	YkT5XO
or weeks	Zrcbde
or what	YW2UdY
or when	NzkbaU
or whethe	Rb1Ubb
or will	SuUfjc
or with	gncifU
or withou	kreUiQ
or wrong	ZQgyda
or you	igPpag
or your	XVQ6bc
ora	iZefcm
ora .	fpdbcb
ora and	rcdYed
ora to	mVeefj
oral	iZfgbk
oral .	lMgobi
oral assist	gdrXcZ
oral got	bbZdbt
oral the	fZhacp
orally	jeVgek
orange	WYplec
orange you	dcdpec
oranmo	iiXcke
orchar	bSmmjZ
orches	hgVTol
order	dklaiW
order 's	bdcYqi
order .	lhkagU
order ;	ebpeeZ
order and	jjkZfS
order at	dcpddd
order book	dZfcep
order by	ebpYee
order for	ccerad
order from	biYaqc
order in	VthTic
order of	dsjebQ
order the	Zaicsb
order they	Z1ZVbc
order to	YlYsWd
order until	ebsXbe
order will	cXqgee
order your	abadtd
ordere	ULzO3W
ordere all	dWseec
ordere your	cebbsZ
orderi	hXkged
orders	Xaloag
ordina	fTZmof
ordina or	fXdpef
org	jhgdjV
organi	bfibhh
organi 's	Srkhba
organi .	bjZZpe
organi a	Vgjqaa
organi author	eatXgZ
organi counci	Rdfbmo
organi in	dcqdda
organi out	daadcs
organi unit	ecTree
organi would	eaepce
organi you	beiSnj
orient	fgddoX
origin	WcZrqZ
origin .	dZnkhU
origin ?	cdeVtd
origin and	awWgba
origin diplom	YdWufb
origin docume	aZWekp
origin for	dZZXpo
origin gender	YdXctc
origin not	bcYvdc
origin of	bkWqdc
origin rob	ZbZcva
origin they	kUeeeo
origin things	bxVcXa
origin was	edXdds
orivan	aaqWlY
orivan .	aXhbpd
orkney	TvXfaf
orkney .	XubfcW
orla	ZbrUie
orourk	fhcmWg
orourk and	dpbcee
ortho	dcpabe
orthod	ldgebc
orthod .	aqYjea
ortiz	fjYhee
osaka	bjajhc
osborn	jcTimf
oscar	nMiiYl
oscar goes	pUZedm
osei	absaia
osei 's	cUjflh
osei .	lnfUeZ
oskar	gVcTmq
oslo	fmSjWl
oslo and	eqdcbc
osman	aXpgib
osman .	eYscbc
ostrav	hcdfnY
ot	kXMget
ot and	njXjeV
ote	YdgqgY
othell	fYlZZo
othell .	bRqbXo
other	ffaXcv
other #	hapZbc
other 's	saXgVk
other .	kwMabf
other ?	bWipha
other a	pcfedZ
other and	jfUZkk
other applic	YcQZiy
other auditi	dbZdbu
other boss	kUohfZ
other by	6VeTaY
other candid	XdTSi6
other compan	bbwhZR
other date	YtgZdX
other day	UzbdWd
other deadli	neScmg
other everyt	dbqkZW
other fellow	TZcjir
other finali	XiVedu
other folks	bpakbb
other four	meZUle
other girl	abbZgt
other graz	Wdeaue
other guy	gfQmeh
other hallor	bqZXck
other hand	pbSdld
other hands	eZdddr
other hello	pXeefe
other interv	ebvUgW
other it	XXddlp
other job	Ve9baH
other kavya	eacfcp
other lad	mgIgmf
other lady	gaYPM/
other lot	hgPY0V
other man	UfTWb3
other mr	cbreiV
other name	hVccbu
other no	Zrbbeb
other now	YgdqZd
other nurse	eTZZex
other offer	kkgiQf
other on	qXmnaP
other one	faYZbv
other openin	ecTbbz
other people	N0eTgh
other person	aZNWZ/
other phone	ZZuccd
other place	dftaiR
other post	hencrM
other profil	XaXcdy
other questi	ghlahV
other role	bhpebZ
other said	kVgkjY
other school	bqbbjX
other shortl	ekmcdV
other side	cjnYSk
other sketch	Vfabdw
other so	VZdvcf
other submis	edbbeq
other that	Xpeeff
other they	sadZdd
other thing	doyaZJ
other things	Wclabp
other three	jfThbl
other time	Yrafdb
other traine	UhYcir
other trials	niVXdb
other two	bpdPme
other vacanc	ZegbZp
other way	dbPbdy
other wei	eZVajr
other wether	filZoS
other within	yTdbdb
other woman	gXWYay
other words	hVXdnl
other work	iaacYs
others	fuUVih
others .	ikUZbo
others ;	ZqackZ
others ahead	dadcdr
others and	ltUTgb
others are	hpibaX
others decide	nleedU
others deskto	ZUpdbk
others first	cpdced
others got	fcgqaY
others had	jUWaby
others have	ayYoTQ
others if	pZeeee
others liked	bWbedu
others on	a0XYgT
others receiv	drYdeZ
others scored	ccaedo
others so	VdYnZp
others still	hpeabb
others that	Yaqdfd
others to	iydOdX
others until	Ypfdec
others want	dpdlYX
others we	cpcZaj
others yet	ZQdpsc
others you	gaddrZ
others>again	TnXhgj
others>away	dgYtbc
others>bye	ZaQaa4
others>chosen	QZYXY/
others>closed	WYarle
others>date	pfcUYn
others>decide	myZVVH
others>free	dpWliU
others>give	jpOflZ
others>goon	cYZjfp
others>hear	irWgaY
others>hold	bgqfZa
others>if	hiTggi
others>joy	gZWYri
others>match	dfTUZ5
others>me	hYqijS
others>meet	f1ZbTa
others>not	YtejkO
others>offer	sideVb
others>others	frXbUi
others>papers	jkTfZj
others>post	ZbyYag
others>refuse	ReSZwk
others>review	gjghiS
others>soon	Uccmjh
others>sorry	XQWcd8
others>start	bMfUe4
others>step	hjhidU
others>thanks	cSgXhr
others>wait	bjiaqS
others>you	bdXejq
otherw	bWemgk
otherw .	SijjYl
otherw and	Vbcgbr
otherw but	eZedbq
otherw by	padcgc
otherw i	iUhtdR
otherw it	cZajpa
otherw just	lYsTbd
otherw no	kZZrca
otherw she	Xddcpe
otherw they	aXcpkf
otherw we	ZbfmqU
otherw your	eeZscc
otieno	knaVoW
ottili	abbdok
ottili .	cOlsjW
ottili hands	eVmdhi
ottili her	dUbdYw
ottili my	lpZaiT
ottili on	SlYYsg
ottili or	WbjeqZ
ottili your	iUbbgq
ottoli	jWkcfg
ought	hhVoSn
ought not	qTiUco
ought to	ejUqSl
our	gcichg
our #	VijWat
our @s	bcdear
our academ	ddbecp
our accoun	jtSZUi
our addres	idrWad
our agency	dW0XWW
our annual	SZteci
our annum	cdhpZb
our answer	7nQQZa
our applic	gZ1ZWQ
our appoin	pZUjai
our assess	jgZsYX
our attent	kkanWV
our bank	coVZjh
our base	eZdedp
our best	kkiUYg
our blog	eexWYW
our board	chmVjc
our books	gedYap
our branch	YdtdYb
our bump	kWapdc
our candid	Vf4RYT
our career	baxWWj
our case	dnZqYX
our cat	UYsbid
our cfo	aWhphc
our chair	ZtVhdd
our chairm	cpaeec
our chat	cUoehf
our checks	cYbsdd
our choice	yUTPsf
our choir	fbgapb
our clerk	dYdepc
our client	dWZgis
our closin	bdpbee
our commit	cpbebe
our commun	gYzScX
our compla	oTiiaZ
our contac	aWqnab
our conver	ZTjUkt
our coordi	Xdgpea
our crew	bYscZf
our cto	TekpeY
our cv	edrYec
our dashbo	ahbcqa
our data	cXsebe
our dean	esebbV
our decisi	8fTYXa
our decomm	Zdcecp
our determ	xXbbcc
our direct	bdYthX
our divisi	eaqedb
our docksi	cZbfep
our door	dYdqiZ
our dresde	ccpedc
our dry	Ybebse
our e	dZpced
our earlie	kmhZjP
our early	pWdhfc
our editor	UrYhdh
our end	dtSkfZ
our engine	lWtbaW
our events	ccsXdd
our exhibi	dZXeko
our expo	eWsced
our family	oYUbmj
our faq	ZhvUdV
our farms	brhZac
our favour	dhqZbZ
our feedba	pbWYdm
our file	iUmbXl
our files	cQyYbg
our final	jVgfhh
our formal	cdYcvd
our founde	Wdipae
our free	VftZae
our full	fpaeeZ
our genera	cbkbrX
our goal	sZaefd
our gradua	dpccfa
our guy	dceepb
our hands	VpUsbb
our harves	cZYdfs
our head	ibWqlW
our headco	fmVcdi
our heads	ZwZbcc
our help	dcqZec
our hiring	ajfrVb
our holida	adVdkq
our hours	ecpcdb
our house	rWdnab
our hr	hwWgaT
our idea	gcdodb
our in	ehVerd
our inspec	cXfZrZ
our instal	bcwSdd
our interv	bdyJek
our invita	ZTojZj
our jean	eacrcd
our jen	ceXccq
our job	cbqabe
our jobs	aolUbd
our kind	edWefq
our lake	ekVick
our last	Vkemgc
our lay	abdYpi
our lead	cYmlSl
our lectur	khZbpX
our lesson	eedcqZ
our letter	weObjc
our liaiso	phcXcc
our librar	diUgan
our lift	hZsYcb
our list	TrpdVZ
our litera	ecUdgr
our locum	phaccb
our long	ecYdct
our lot	ilhaUh
our mailin	ZV6UWY
our man	dXRZnv
our manage	kURekq
our manche	YZmZdq
our media	YfdrZd
our medica	bacvbb
our meetin	fklVZi
our messag	lkTgbj
our minds	nkSfiZ
our mobili	qdacce
our name	eXvUge
our neighb	gcrdZa
our new	TMeK/Y
our newsle	ZZ1TZd
our next	RaeJ7j
our no	peXZkd
our note	pWjnZU
our number	YtcMik
our numeri	edbqcb
our offer	OUUH/k
our office	Se1lYT
our old	nXlVic
our online	fidnaV
our open	eWwKbq
our openin	ZZvaZg
our operat	Ydbgpg
our option	cqZZdh
our other	eeWepg
our own	lUYZft
our oyelar	fXachp
our packag	eekiiU
our page	ZZwWWk
our panel	kfhXlV
our paper	edebpc
our parent	dcpdda
our parkin	abrdce
our part	eeYdep
our paths	aPeXat
our patien	ecaddp
our people	fbxUXZ
our person	dacecq
our phones	OZ2ccb
our pick	WTSZ1d
our picks	sZccde
our place	hgZoaY
our plan	jfZXVs
our planet	eZaafr
our planti	cagcpd
our pleasu	gZpeac
our pool	cTZmct
our positi	sZZbWi
our post	dapciY
our practi	dduZZX
our prefer	YrajTi
our privac	efpXVh
our proces	iqefVX
our prof	Zsaada
our publis	dVmkja
our pupill	bgbcqZ
our quiz	ccvUcc
our reader	debbdp
our readin	csaXcf
our reason	hhSajl
our recept	cXqcdi
our recrui	gskZXW
our refere	oVcodc
our regard	cepagb
our region	fcZqec
our regret	YiYaZv
our reply	7kQLTU
our report	dYuYcd
our requir	dqZded
our reserv	jlVYhf
our reset	egVqed
our reside	ecVfer
our return	Zpdidb
our rule	ctTfce
our ruling	bpdcdd
our runner	deebXr
our schedu	qmYSch
our schäfe	cqcdea
our scorin	YaapnX
our search	XiLdmt
our seat	beasba
our second	fZfapf
our select	oWdjXj
our senior	eceqhY
our series	bYsecZ
our sharpe	dZvaca
our shop	UjkgXn
our shortl	asenWV
our side	ojQfja
our sister	XOfnbv
our site	URyZYl
our solici	bbeqdc
our specia	mghVch
our spring	dawcbX
our stand	Yf2VbV
our stores	asiTed
our strong	alpWbc
our summer	YcucWf
our suppor	aZ0bbW
our survey	deiXaq
our system	ZaugZc
our ta	sYbcee
our table	faaqZi
our talent	bdqeTk
our talk	cK6cdX
our target	tcYeea
our tea	dcWbfs
our team	e4RYgU
our teleph	WkXXjp
our terms	WflUnd
our testin	ibYpeZ
our text	habaep
our thanks	aanZWq
our third	XigbrY
our three	eiTcgl
our time	fzPcaX
our timeta	saYded
our tips	ecpacd
our tour	dZXbkr
our towel	dYbsdc
our traine	iYpcae
our trains	dqZedc
our transl	kpYZbd
our truste	awWgbb
our turn	dqbeab
our turnar	rcYcdc
our two	YhdiUq
our vacanc	bZsfad
our verbal	aZXZtl
our verdic	rkTYad
our view	ofXdee
our virtua	iWsTch
our volunt	csaaZe
our way	nmbVnS
our ways	eaXact
our webina	ZZzUZg
our websit	dM3RYm
our wes	ZgWYby
our whole	abqdee
our winds	dbckoY
our wish	XXYpnc
our woman	hcbcrX
our word	2WWVic
our work	hVvgaT
our works	scYlYY
our yes	0hVVYZ
our youth	bcrdeZ
our zone	aarded
ours	iYeXvc
ours .	YWgR5c
ours ?	SYksbc
ours from	dcdcrb
ours has	ZeTigp
ours includ	YTzecb
ours is	ekaSin
ours said	accdsd
ours silenc	plWcZc
ours the	oesYWV
ours we	eZbrcd
ours will	Ysabdf
ours would	ddacep
oursel	pepcSW
oursel and	pXeffd
oursel for	dcredZ
out	jdgbdi
out #	qfLYim
out @d	xVaYff
out a	cZTssW
out after	Y1UccW
out again	ZVlRev
out aisha	wbVdaa
out all	hYpYYi
out any	fdYrdZ
out as	ilUech
out at	sOdVfr
out attend	daqZXc
out before	mUglVg
out both	lkiVcb
out by	8ejSRU
out candid	gdsYcW
out days	Ysdbea
out do	ibXcdp
out dog	tTUmZj
out every	bfpSig
out front	ebbpdd
out got	edpddb
out has	ddapde
out he	bVnqWb
out headco	eqXfeb
out hello	8aQPbZ
out helpin	hXuYbb
out his	bYYamq
out human	nZseUU
out i	SZlfik
out if	kiUbWr
out in	tdUZeh
out is	tdddZb
out it	iVekeh
out man	iVanbk
out media	2NKTjn
out mine	saZeec
out my	Va2ZnK
out not	erUefe
out on	zWfdZa
out once	czWccZ
out or	pcedec
out other	edqdbZ
out over	jscTjT
out priya	rTbXra
out rain	XZaeph
out result	pWeefe
out rob	codcdc
out she	obgVZk
out sick	derXdb
out since	XUiblo
out so	bbajyP
out some	YqeiZd
out their	dcZeYt
out then	UroYaa
out there	jVlcUo
out they	cXYaX0
out this	dYXees
out throug	aTmZbq
out till	kTscdb
out to	epehbY
out tutors	mbphcR
out unit	xbbdTT
out until	ThyUiW
out we	mTaRlt
out welcom	eYcetZ
out what	hwmUWM
out when	M1baha
out where	Q2bXYb
out whethe	apjcbZ
out which	gpVgXh
out who	gtZWgT
out with	cnGrld
out within	8RWYaX
out yet	buccab
out you	VUbevi
out your	TTLm4e
outage	Xbkgle
outage 's	debdqa
outbou	jpgSYh
outcom	8mQRad
outcom .	muSYdW
outcom @d	vXWZee
outcom after	apceee
outcom and	hPfijk
outcom before	pcecdd
outcom but	Ypeeed
outcom by	/OVTfZ
outcom due	yWZZdc
outcom emaile	eabdbp
outcom i	iWceeo
outcom in	riYYXb
outcom is	Qmhcap
outcom letter	1lUUWV
outcom life	pYeeee
outcom media	ZsbddW
outcom no	tUeeee
outcom not	eWZZdx
outcom of	bdqQhj
outcom on	ydhWYU
outcom once	Xpeffd
outcom reads	xVZccb
outcom shall	Yrecdd
outcom throug	cpddeb
outcom to	l3SRTT
outcom unit	uXbcdd
outcom unsucc	WZbbdw
outcom when	Tudeee
outcom will	kwTZWW
outcom with	rabadd
outcom within	/JXbbX
outcom you	dbcedp
outdoo	lVZpfc
outfit	XPgrck
outfit .	cYVhfp
outgoi	edgkkU
outlet	cOphrX
outlet from	icdbpZ
outlin	dXipaf
outrea	haofZa
outs	bdWjjk
outset	hRsZgh
outsid	gXYbgt
outsid .	iUcZXw
outsid of	fbfeap
outsou	bTfejo
outsta	UhWybd
outsta .	QlXvee
outvot	ZSTYg3
outvot .	bWUajv
outvot and	eZeedp
oven	XkdinW
ovens	Ycgijf
over	fiYhie
over ?	bYauea
over a	ahaWir
over after	gZWnmb
over again	WZaoSu
over at	ZeeetZ
over be	bgZedp
over before	WUhlWs
over budget	ZXdbcr
over but	mVagii
over by	XRn0WW
over disabi	csYcdc
over first	eapcdd
over for	bSbjgt
over from	ksdXXa
over headco	erYddd
over hello	kaZtZY
over human	tXacdd
over i	ZTojah
over in	lPsUhh
over it	mnPbuO
over me	XlfglW
over money	eZbcqf
over my	ckjjdV
over on	cjYlkV
over reward	edqVeg
over so	VhXffp
over tea	iReejn
over there	abmuYU
over they	afaZhq
over things	pXeefe
over to	WjT8WU
over tried	eqdfab
over unit	lUjhgb
over until	gRpemb
over video	daavcc
over we	WXgbop
over what	aeYgpf
over whatsa	cbaddr
over who	gpbZga
over will	hnVgdc
over you	lfTWsb
over your	ihQhhk
overal	Tfcejp
overal .	WXrdgi
overbo	ieggXh
overdu	YlucYW
overdu .	WnsaZY
overjo	beedme
overla	bZfcli
overle	aeddjl
overlo	phUPkm
overni	Rldffl
overni has	aaXact
overqu	KRKUY/
overqu .	YQabZw
overqu and	agaXZx
overqu they	UoYbZo
overru	cjZZVv
overru me	fjdaWq
overse	lXtdWY
overti	hUjZil
overvi	Zekghe
overwh	fachfj
overwh grand	cmRhlf
overwh respon	bcaaes
overwh up	qaecdd
owe	feqfUb
owe me	ascbeb
owed	efZkcj
owen	bUabqi
owing	oStSlX
owing to	qNxTgY
owls	imidZY
owls and	kfngcU
own	aedfjj
own #	Qlafkk
own americ	ebarcc
own answer	pgagcZ
own applic	kfuaWT
own assist	ecbdcq
own calend	dwaZdX
own case	bXrdja
own choosi	YbcxZZ
own concie	arecdd
own deadli	pdpUYX
own desk	eaeXtZ
own drinks	cdagpc
own eyes	dfpdbb
own good	R7XVca
own hand	jRbnpX
own hours	Warjca
own idea	aZrdee
own indepe	iTXklh
own ines	ahZXpd
own it	dbbqdc
own kids	Ydpfbd
own labora	ZvUabb
own lively	cadZsd
own man	ZSVcU8
own mind	YvjZYZ
own or	dccqdc
own orkney	arbbeZ
own papers	dZrbed
own people	XOUdi4
own rail	sadbbc
own record	raXdYl
own reques	edxbeT
own round	bbZbrb
own ship	cqZdZi
own staff	dVjdZs
own time	L/YUUN
own view	pfaddc
own words	kWYvYb
owned	bZenlb
owned .	VpceqR
owned to	qbddcc
owner	hnVegg
owner .	dgVifl
owner and	WtVQjn
owner did	eZceep
owner has	hmYSdo
owner in	bwcWYd
owner is	hsZZeR
owner not	pfbccV
owner picked	cZZdgr
owner picks	rcYhcc
owner put	Zpcfee
owner says	oVfWrR
owner sold	bcXdhq
owner to	cxSWfg
owner unit	Zbcsdd
owner wants	PaU3dg
owner was	XgribY
owner will	goVmWY
owner you	ccddpe
owners	Whbhki
owners .	hlVdYm
owners class	jdcUkl
owners have	eWxeeW
owners wayne	Ydereb
owns	mVzaVV
owt	YmejXd
oyelar	gYjhhc
oyelar .	dcibqb
oyelar has	qjabcZ
oyelar i	dbtbcZ
oyelar kit	rWXceZ
oyelar manage	cfgpab
oyelar partne	jpVcbc
oyin	lZreXX
ozan	fkhlWZ
p	gcZnTn
p #	pZcage
p and	bbYkbr
p so	fsYVZW
p yes	cfdcYp
p45	iVXqUq
p45 has	eaaecr
pa	aVeoek
pa is	ddrZdc
pa reads	ddYrcd
pa role	ebcZeq
paarl	iWlgba
pace	pcdZWm
pace penalt	qeYcdc
pack	SSbm/K
pack 's	Zcbqfe
pack .	RematZ
pack a	ZaXppZ
pack for	YUokeb
pack on	dcudYW
pack your	bdPR4d
packag	XjRY8X
packag fell	eekiiU
packed	aelSlk
packed lunch	aeqWce
packet	YXoqad
packet 's	fiVnde
packet projec	dZrhcV
packho	kabkbh
packin	jcikdX
padrai	UUWzgh
paedia	ilfiXZ
page	XWm3aX
page #	aJb6hP
page .	eaufZX
page about	ZVhgdp
page for	idrhUW
page four	SdYufh
page has	qYdedd
page is	dkUlci
page no	bdbqed
page on	dbX4YX
page plan	Vcb0ab
page report	cbsZbc
page says	hVlmYg
page two	XZfufZ
page where	lTsbdZ
page will	bbercd
page with	jjmVeR
page won	eqXZbe
pagebr	fYmVij
pager	bdfcji
pager .	aXgXhs
pager hi	jpZbbc
pages	RWd/bV
pages .	iapkTY
pages and	WfSmsd
pages by	cccscc
pages due	dcapee
pages no	TXYwcl
pages which	Wbwadc
pai	bYljib
pai .	dbqbdd
paid	XXjmck
paid for	aYapek
pain	hqjUWa
pain .	kmbhcU
painfu	gTacaw
painfu duty	cbdebq
painle	fWcqYc
painle lapses	gepdXe
painle people	kVYXkn
pains	Yfofee
paint	lkSlae
painte	akfedi
paints	eSbdes
pair	jagYel
pair .	crcaee
pair and	ecYefp
pair below	cfhUmh
pair quick	nVeked
pairin	cTnjhc
pairs	bRjtVm
pairs .	Vkmgcc
pal	ncSfcn
pal .	kUYjUt
palace	aepace
pallet	iiNijg
pallia	fSimch
pallis	UWuffd
pallis for	ZYtbkW
pals	iefXkh
pam	VfeomX
pam .	YrfXfc
pam you	Wpblce
pan	YhrYcW
pan .	eXqfah
panel	iiXoae
panel 's	wZZaci
panel .	bcZ3UY
panel ?	gcYtcb
panel @d	pbdZfe
panel all	hYtZdb
panel and	bWrjkW
panel by	peeeXd
panel can	XkZwXZ
panel chair	oWqaXZ
panel chose	dcbcpf
panel comes	Yeeqbd
panel commen	UXnlck
panel date	cYbxZb
panel did	VnZYim
panel felt	cZZdhq
panel finish	Useffd
panel for	mcYjUk
panel had	iSibgm
panel has	hwOeYg
panel hello	pacefd
panel in	frXpUX
panel inform	qdddcc
panel interv	fpigUV
panel is	myTdeM
panel know	Zcqdfc
panel liked	dqNZlj
panel loved	Ycarde
panel media	eaZpee
panel meets	hpbfbV
panel met	hhWVgq
panel nothin	ebpeeY
panel on	STgyad
panel rang	caaacs
panel reads	ZXqcdc
panel said	MRqVne
panel says	mYaqZb
panel scored	eaaXlq
panel slot	eYeqcf
panel so	nYcTqf
panel split	WtTXaY
panel stage	ajUmjc
panel still	Vsbjcd
panel talk	dcpade
panel thanks	jiTZng
panel then	ftdWcc
panel they	XlhleV
panel though	cebdep
panel want	ZtZZXl
panel wants	agXvYc
panel went	jeUVpk
panel will	rmThWW
panel with	cgapZf
panel you	ajbqdX
paneli	Ubldme
panell	ebhjee
panels	bfZoZk
panelt	Rdgamo
panic	ocRpad
panto	kcWben
pantry	fXRsnd
pantry 's	bbXrhd
pantry .	ecbapg
paola	focgbZ
paolo	ogWdbj
paolo you	tadabe
papada	Zfdkhf
papada .	YcjmUj
papada about	Zricba
papada does	dpbcec
papadi	cgXfhm
paper	Xadpob
paper #	decZrd
paper 's	hWjVvX
paper .	XVcrfm
paper at	ZUohig
paper by	beeobe
paper can	aUbkmj
paper copy	gYibqY
paper follow	ecccpd
paper for	anVbqd
paper from	cfYyQe
paper now	bceaqf
paper of	bdbscc
paper on	bjcqTe
paper round	fecRiq
paper saying	fVnmZd
paper sift	bgRmWq
paper takes	bdddqc
paper to	SUZyoZ
paper will	Ybcqgf
paper with	lVhjiY
paper yet	fQfeth
paper you	mnRjYe
papers	bdejpX
papers .	cdwckM
papers and	kkidSa
papers are	nreRbY
papers at	ieZTYs
papers be	XdZuee
papers by	gcVzYX
papers come	dkXapc
papers follow	cWUmsc
papers for	ZZWqnY
papers go	hqWZhZ
papers here	cWqjca
papers media	bbaerd
papers not	eddqad
papers now	kpUUka
papers over	gYaYxa
papers return	ccbdZt
papers stay	dZrddb
papers to	UlVluR
papers went	ooVbZa
papers>ask	YWbyhc
papers>away	dSpgbj
papers>chosen	crigTZ
papers>closed	hjQpVi
papers>decide	gYYlpY
papers>free	bZySbg
papers>give	daeriX
papers>goon	ioKhfg
papers>hear	rbbYXi
papers>hold	gVfain
papers>if	Vljfdf
papers>joy	lYNorZ
papers>me	WVWutc
papers>news	piYdbd
papers>not	ZQZ1ao
papers>offer	bdVojf
papers>others	gRhhYr
papers>papers	aebwbc
papers>post	Vdbgsf
papers>receipt	gdqdWc
papers>refuse	UkVWbz
papers>review	oxQVXe
papers>said	iXcccp
papers>soon	QdivgX
papers>sorry	Ukbkdi
papers>start	ipaeeX
papers>step	ddYseb
papers>thanks	lnqUTV
papers>wait	WxcfYW
papers>you	cYehqc
paperw	YcVX/P
paperw 's	ZcVT5Z
paperw .	bMcc8W
paperw coming	dcZasd
paperw follow	cZcctd
paperw for	qddlVb
paperw has	ZreZYe
paperw in	dcdrZe
paperw is	ededpa
paperw of	gnmbSd
paperw to	cZcbuc
paperw will	XZcayc
papyru	bXjmoV
par	gnaXhe
para	ifiejT
parade	aaXjoh
parade #	YTUaro
paragr	Wbcjho
paragr is	Zascfc
paragr was	epacfc
parale	eSVjlr
parall	YYfhji
parame	YgqdYg
parame .	bejUjl
paraph	bhlgZb
parcel	dTgTwf
parcel 's	fZQgoj
parcel @d	WcuccZ
pardon	QepniW
pardon on	Tcnjjc
parent	bbljha
parent .	awjcbO
parent and	clRfmi
parent compan	ZavddZ
parent i	eiWfhj
parent leave	dXufXc
paris	nbWYbq
paris .	esabeZ
paris from	cbbeeq
parish	bcpXXo
parish .	dYqeZZ
park	bWvZlZ
park 's	mUhfXm
park .	dXsefa
park and	ktYZdV
park is	edpbdd
park pass	edqcbd
park the	aVybaa
parked	TA/XXD
parked .	ZQ/acT
parked and	dZvdeY
parked but	eXreeY
parked for	eaqedb
parked it	bP1bbX
parked on	aqSoce
parked the	bYyZcW
parked they	cdWdph
parked till	dasdcb
parked until	dWveeX
parked while	dTwdda
parked with	eYreeb
parker	XXwaga
parkga	bhakdh
parkga mistak	ddcddp
parkin	SP/WgX
parkin 's	dTtbpS
parkin .	ZTtcjc
parkin and	Zbscgb
parkin ask	fcqeeY
parkin at	aZyXeX
parkin behind	dcpgbb
parkin fine	jfvbcP
parkin for	ZcsXad
parkin is	RchxYb
parkin on	edpeZe
parkin permit	cTligg
parkin space	eeVczW
parkin the	bbRasn
parkin was	edpdcb
parks	qKTfsi
parks 's	dbqcdc
parks hello	VeZocm
parlia	dgehdf
parlia aisha	WqYbgj
parlou	kdghfZ
parlou on	pYddhd
part	XYcngo
part #	abgpdd
part 's	aYcZlr
part .	UiPnUw
part a	jiZmdV
part and	cUpgai
part b	biYqfW
part compan	eicVdn
part goes	eZbZbr
part heard	cpbced
part here	eZacdt
part on	YmcpbZ
part the	dVhicn
part time	VVkash
part timers	cpcbec
part two	eTT6RQ
part ways	daYbdv
parted	fZkcdi
partic	1TcjaZ
partic .	4WagZZ
partic ?	UmTvYh
partic after	Xdepeg
partic an	ffeVqe
partic and	9QVeWc
partic at	oKjwYT
partic before	qWcfdd
partic by	olRdkW
partic effect	XbWbvc
partic for	fUonba
partic forth	gpccbb
partic he	ariYbc
partic i	3baRdZ
partic if	XXmtSh
partic is	oXeWqb
partic it	cdepaf
partic no	qgaadb
partic not	qZddee
partic now	yVZbcd
partic of	derbfW
partic on	oTdYji
partic s	ZuUcXl
partic same	ceapee
partic so	vZZeZc
partic that	pahlYV
partic the	UgtdWc
partic though	pYeeed
partic to	khaSmg
partic up	Wtddea
partic whiche	tYecdc
partic with	2cTaeS
partic you	pSSxVe
partie	ZjgmUf
partie in	ccdpbe
partne	ilVgeg
partne 's	dnZfPp
partne .	eaXrgg
partne ?	bUbvXc
partne and	ikWfTn
partne are	i1TTeQ
partne asked	fXkVkk
partne could	Zpblca
partne did	aXddbu
partne first	dkpbWd
partne for	WcZmXs
partne got	cdqYcd
partne had	VeYblr
partne here	edYiqZ
partne i	eiqcfV
partne in	Zsaacf
partne inform	bXpddg
partne interv	cWdsed
partne is	kqagbU
partne lunch	mggUhe
partne media	pbcfdd
partne meet	tlUZbb
partne met	XXbXqs
partne need	cpebed
partne not	ddpciV
partne now	epdiWd
partne prefer	eVcect
partne signed	jgVbik
partne so	gTdhof
partne they	eaereY
partne unit	Ypeded
partne vote	sXhfcZ
partne voted	Zgebqd
partne want	Ydapck
partne were	ZrZXig
partne who	soVVZa
partne will	fnXkgU
partne with	eaYsga
partne would	cSUtkj
parts	cjmbZh
parts .	ggsTXh
parts ;	dpXagh
parts and	hgRdpg
parts gave	bTauce
parts has	hhVmbf
parts i	TpgdZl
parts media	acYtcc
parts on	Wrgddb
parts s	glRcjl
parts so	bZbucc
parts then	pgWaaj
parts they	lVbdXt
parts to	XTzZdc
parts too	kXqfdW
parts was	TpkkZX
parts you	fqeZlV
party	cW8ObY
party .	gf0WWS
party and	YkRnel
party hello	cdqdda
party is	Ubxacc
party on	najRfk
pass	fdWdgq
pass .	QYQeq0
pass as	dadedp
pass at	dcfXeq
pass by	TUtjhc
pass from	lOQeev
pass in	WYdbuh
pass it	vlmUWM
pass list	pmbadW
pass mark	YdOjZz
pass my	brbZbg
pass office	edXrec
pass on	akdWXv
pass or	/RPYWP
pass the	XnQckm
pass there	Wfcsdd
pass they	Xqddee
pass this	WpVYgp
pass throug	ccccbq
pass to	dpTXpZ
pass ward	qebbcd
pass you	iZYyZU
pass your	eYasbh
passag	XbkjXm
passbo	moSUhd
passco	YoggcY
passed	alZkgd
passed .	TYN0Yt
passed all	edbcrb
passed and	rWMmvP
passed as	YVbvch
passed away	cbtecZ
passed from	bpbcgd
passed it	W6nReI
passed me	dVkrhW
passed my	itXdgS
passed on	iZgNQ2
passed or	qadddd
passed phone	eccpec
passed sorry	fcbYfr
passed the	ZZU5gY
passed to	b4hSYP
passed you	VYgmob
passed your	dswVUQ
passen	YUroVe
passen for	ecpeea
passen i	dXrfcd
passen sun	Vleodc
passen we	eddbdp
passes	nkWelT
passes to	dkZS1R
passin	UpdSWu
passin .	WSocgn
passin it	a3MXbU
passin on	oUTTSz
passin score	adceep
passin the	bfXsce
passin your	bemSng
passio	ggZYjj
passpo	aYa1hX
passpo by	dectaa
passpo copy	UZPykc
passpo data	bbcqcd
passpo detail	debpbe
passpo diplom	pmeSef
passpo in	bcjpbY
passpo photo	dcZtbb
passwo	XL/WjM
passwo for	abzXdY
passwo has	dareeb
passwo sent	decpdb
passwo the	cesZbY
past	ufbfWb
past .	wTgVhc
past @d	pZedde
past hello	tWdgda
past human	wYaddV
past me	UjXmdl
past media	shZacX
past my	ocSidl
past nether	cWabdu
past our	aqdcde
past that	dzYYZY
pasted	gZigeg
pastor	fajkbf
pastor .	Zaipcd
pastor altern	dWpbcj
pastri	ZjVbin
pastry	Vbbfht
pastry .	Vrcbfg
pastry media	bcbrbb
pat	bVwRnd
patch	lbgZhf
patche	ebhVnj
patchy	Ycifjf
patchy .	hYVcol
patent	cgiaej
patern	VrlZWf
path	ahkYdj
path .	eepddZ
paths	YOfWZv
paths cross	dUnbel
patien	j1UUdd
patien 's	bZgeZr
patien .	c8TZXZ
patien ;	pfabed
patien ?	i3WLab
patien about	Wofeff
patien and	doefiU
patien chairm	bradcc
patien from	cqdade
patien i	cqUdck
patien now	UoZanb
patien on	UWxbdZ
patien over	kTbddr
patien please	d4VVZY
patien so	asagdZ
patien throug	dhbVoi
patien till	yLadke
patien until	6RXSYb
patien while	iiNfhn
patien with	ilmUba
patien you	XkiiVk
patio	abSVup
patio stop	djWenf
patio victor	fcZbsZ
patiss	YpRjjf
patric	thakPa
patric one	epdcdb
patric questi	qcZbee
patrol	hckYei
patron	jgdYYn
patryc	Yeggkd
patryc .	fdVapj
patryc is	ceqaZW
patter	ZWhgfp
patter well	dYZcbw
patter you	cZbfgo
pau	WWfpYg
paul	jcjXie
paul manage	mgUfZj
paul me	aSvXfk
paul will	Ysaced
paula	hVfhcl
paulin	Xbidpc
pause	XA/aZU
pause .	dO+aWX
pause deep	gaTbjl
pause on	YD/ZXT
pause the	eWtfeb
pause this	YZveeW
pause while	eapeea
paused	YC/bYL
paused .	WG/YaV
paused all	ZWzdbX
paused and	eVmdmd
paused as	dauedW
paused hiring	bavfbV
paused nor	mlUfed
paused not	lVqddY
paused pendin	dbrddZ
paused the	dVyeeU
paused till	dcrccc
paused while	cUtedf
pausin	bL6iYP
pausin all	earddb
pausin the	eUxbcW
pavel	rWfWfi
paws	bWqjae
pay	ineZgZ
pay .	cUslZc
pay everyt	hpWgda
pay them	fvVZda
payabl	fSkjUn
paymen	aftXkW
paymen and	cmWfpW
payrol	lXqXiW
payrol .	hiiVoV
payrol specia	edpeda
pays	bZMvfo
pays .	hOWvek
pays with	fXcsbc
paysli	TTt4QV
paysli .	Vad2WW
paysli and	icaoVi
paysli for	Xa3Pba
pc	gYgebo
pcc	RXTfro
pcc .	dcVkrW
pdf	ZhXfin
pdf 's	ZpVdlf
pdf .	lhfSgj
pdf pendin	dbpecc
pdfs	YXukXW
pe	ZYeigl
peace	Xmjded
peace .	UsXuXV
peace and	cRrXcm
peacef	lghdgV
peak	vTicdY
peatla	jgcfbg
pediat	gfgkTf
pediat up	nVYcfn
peek	jsXcaW
peel	bjXadp
peeled	kmeZcb
peep	V1nRUQ
peep .	W1Ucda
peep out	buWdec
peep since	Wqeddc
peer	VkXjYq
pelleg	Rcbjln
pelumi	cemdcf
pember	ZZjgjg
pen	kbfZig
pen .	YfheqY
pen wants	Yadipe
penalt	icYWpe
penang	pphVUV
pencil	hlchZd
pencil @d	llfffT
pencil for	iXqbda
pencil in	gxWeTY
pencil the	fpaaee
pencil with	XdZued
pencil you	RMcphq
pendin	R2kXgL
pendin .	a/JdQM
pendin a	YRxeed
pendin and	dpcedb
pendin no	bkTcki
pendin the	WH+diT
pendin with	Zsbfcb
pendin your	aaebse
penelo	YidkYj
pennae	ZhccwV
pens	fdbkci
pensio	bcpjfV
pensio .	VUluYf
people	ilebZh
people 's	ZyVcdY
people .	rmbSYi
people ?	gVlodX
people a	eZyabW
people after	qiaTbf
people all	VtiXcZ
people an	aacjbq
people and	elTffk
people appear	iRcqee
people applie	gbVdct
people are	mthVTR
people as	okVYZh
people asking	ohTmZY
people at	fXioVg
people before	XunTaS
people but	VkfZdn
people can	XRkwbd
people come	dpgebY
people coming	brcade
people do	YobiVh
people drop	Yqdeec
people financ	hZdXrd
people for	ggXUes
people get	okYUdi
people hear	rrTSca
people hello	faafcp
people in	lmnSUZ
people just	hcXecp
people know	ugPcXc
people like	VoXcgk
people media	geVmnZ
people must	bqcacg
people need	ZfWucZ
people not	fWbibq
people now	kgUacp
people of	gZqgcX
people out	ZsZfdb
people over	bhUkan
people say	pfbehV
people send	egpacZ
people sent	ecpbdd
people servic	djVjbm
people she	TsVXcp
people since	YrfeZb
people so	WYioWp
people tell	scbWbZ
people than	leYUim
people that	pXbehd
people the	pmUadb
people there	cqcdeb
people to	l1TYZT
people under	aebpgb
people unit	ioXXag
people until	Wgcdcp
people waitin	wdabbW
people want	QNm0ja
people we	claVhm
people went	aZVblq
people who	cTqqYd
people whose	bqWhec
people will	YyQdeZ
people with	VVlRa2
people within	yaaZab
people would	dXbibp
per	jcWYpi
per calend	fccZfp
per edited	ajgYpa
per premiu	dbdYqd
per the	obVZkh
per your	agwYfR
percen	hPtRrV
percen .	lZnVkX
percen and	hcbbpb
percen off	ccwbaV
pereir	ZeqfXe
pereir the	caqcdc
perfec	PQgvhl
perfec .	Pdbsfj
perfec you	dZYdrf
perfor	ohehaX
perfor .	jgkgTd
perfor lead	dadpee
perfor vacanc	mlUdfe
perfum	aYdZjs
perfum it	jjcTna
perhap	S8fOQd
perhap .	btcXVl
perhap not	VyXYhX
perhap perhap	YwYYdY
perhap the	bZqaag
perhap to	cYeddr
period	cbZthd
period #	Zbbtdd
period 's	YZZbtf
period .	hZPqgk
period ?	cZbucc
period of	ggVOsl
period three	acdpdd
period two	dberYd
period with	YYqbla
peripa	dSjqSk
peripa .	cSkscY
perks	Ujamdk
perm	eWdgog
perm his	dqeeaa
perman	WYSN/Y
perman #	Wbdasd
perman .	aaQM/b
perman contra	agnTkc
perman days	Zcccse
perman from	XcZauh
perman job	fWopQj
perman one	ZbWjqe
perman post	mXWard
perman secret	kvbbRZ
perman staff	cSsXkh
permis	cUkqaf
permis .	ccgpca
permis i	dVmkcf
permis she	cgeVlm
permis to	lShmae
permit	hjXfhe
permit .	ksUhXX
permit and	jaVcbr
permit back	abcbau
permit copy	eeVree
permit for	ZkfWqd
permit if	Yriabc
perrin	aVdngk
persis	vcjTeW
person	giXebo
person 's	lkUbXm
person .	fWchcr
person ;	tZaafd
person accept	beceap
person adebay	cdbrbc
person and	dhRVjv
person are	budcZY
person at	WZXsdm
person backed	eefknV
person but	aVZhvV
person data	kX0gYJ
person disabi	rZdbce
person for	cnVhgd
person foster	lqbRbV
person had	fcbdbq
person has	pcZUdl
person heard	qcdcda
person helpin	dXpeed
person i	QomlaW
person if	pecceb
person in	pWkcXg
person interv	PkXpbg
person note	cYsccd
person of	YcsaZf
person office	fYcddq
person oh	YoVUlj
person only	igVelf
person ottili	dqabdc
person signed	dbcZbt
person simply	edcfZp
person starti	aqdcac
person test	ckdpdV
person they	cawdYY
person to	jinSia
person unit	ZpZfch
person wants	nmfSff
person we	SeXddx
person when	ZvdZdb
person who	fnVeVn
person will	jxNbfX
person with	ReTldw
person you	hUrgbc
persua	aYZbgw
perth	cWZllk
perth have	hpRcdm
perth manage	qXjade
perths	fVYvdd
peruse	cdYdlj
pesel	coYehf
pesel #	dbbcrd
pester	djkdaY
pester .	rZabfa
pester wait	Sfqede
pet	biWpbg
petal	gZbnmW
petal the	hZZpcf
pete	XUmXmo
peter	jRgfXr
peters	aagbof
petiti	aneeWj
petra	kEzYdf
petra .	baraah
petra it	kTvccV
petren	kNregc
petren .	djsbcR
petren utilit	kVXkcj
petroc	bYnkfa
petroc all	cbaqde
petroc of	bWjsZZ
petrol	jdhbhc
petrov	kgRgcn
pets	acgpeV
pets .	bYuXkY
petter	ecifge
pflege	cinVhd
pgce	Uagnfk
pgce and	hbXavZ
pgde	dcbmdi
pgt	TgNojq
pgt and	cbUdkr
ph	leagcf
pham	TaZTwr
pham .	YWbQyk
pharma	Xkgihb
pharma 's	obUpbc
pharma are	gaqdcc
pharma got	dcpdcd
pharma of	gZbqXj
pharma regist	eeVipe
pharma with	dcaeqb
pharma would	lYpabb
phase	miNwSa
phd	XLvifh
phd .	gVndid
philip	dSP3ic
philip semina	aedrad
philip the	pWZljX
phlebo	Vinibd
phone	rcbica
phone 's	WSxgfa
phone ;	hWWsed
phone ?	aSqpgU
phone @d	Rlnhak
phone about	RaXqxW
phone again	rdafba
phone all	zcgSaW
phone and	dZZqic
phone around	rVfddc
phone at	WgqgiU
phone before	0MZkeX
phone bosun	cRwadc
phone bounda	Wscded
phone but	VpVVfr
phone by	sKXoWl
phone call	2bOagf
phone calls	xSiUYf
phone could	apeedc
phone disabi	qZeZef
phone everyb	pbbdee
phone everyo	yaZYbc
phone from	rUiWZl
phone goes	seahYZ
phone has	wePfYa
phone hello	lTeocd
phone her	dUXvdb
phone him	STW0ac
phone i	Oangik
phone if	cmYVas
phone interv	VaZ3Zc
phone is	Rbrmdd
phone just	Xeaamp
phone kid	eVgcjn
phone man	Ysdead
phone me	rpTbbU
phone media	qXhgXf
phone my	bYqddb
phone near	wUcbed
phone no	cRisdd
phone number	REs7bS
phone off	XczYaZ
phone on	h0VURW
phone once	Xqedee
phone one	wXdXdd
phone or	esYdac
phone priya	dpddeb
phone reads	blgVnb
phone rings	uYfXYi
phone round	xZcbZX
phone screen	Waa0Vg
phone she	lllZWT
phone talk	Xicrcd
phone that	gapbcb
phone the	hYbqcb
phone them	acepde
phone then	biWedp
phone they	oiXUai
phone this	RWdqoh
phone till	pddaee
phone to	vQiddb
phone told	icpXed
phone us	yXZbdc
phone was	UsbuVV
phone went	Xahauc
phone when	Qxcgeb
phone will	yQhfab
phone with	oeMXpj
phone you	8aVgWU
phoned	jUgVrj
phoned .	ceYWpl
phoned about	gkgiSa
phoned aisha	pbddce
phoned and	UZrfie
phoned but	cWqdda
phoned by	uTejcY
phoned i	cTjguV
phoned me	hadZep
phoned the	ZZoWnh
phoned they	WWXigv
phoned to	YaqYkf
phones	/QeSUT
phones .	kaRZau
phones all	0ZXabZ
phones are	KX5aeZ
phones everyb	qbdddc
phones everyo	piXZbb
phones me	3XYWZa
phones must	ddrYec
phones people	tfXZcc
phones round	ukXYba
phones so	dacqdc
phones the	4YVWYW
phones with	rTckdd
phones you	zmWXUS
phonin	/QSXXT
phonin you	yYZZZb
photo	TRq6dR
photo 's	cducfU
photo .	WVsegg
photo and	WkbqYa
photo by	bdbqdd
photo for	ZVQykZ
photo from	aZ6RWa
photo id	ccU2Yb
photo is	cYdpYe
photo of	bbotUU
photoc	cbimfa
photog	ZjdbXo
photog you	hUXRaw
photos	abrZdg
phrase	pWYWpg
physic	afXgfp
physio	hmibdW
physio .	mqeaYS
physio need	brebeZ
pi	jSoiaf
pi and	kYVldk
pia	kedeZi
pianis	fcbqVj
pic	hgkeZZ
pick	iaYzbY
pick .	plSbiU
pick a	VWW/aW
pick an	WWY5TZ
pick and	vXXifX
pick anothe	ddbrea
pick any	VSV/Vb
pick anyone	drbcdb
pick before	pddYce
pick betwee	Ybaubg
pick but	Zcajep
pick by	5MfWaY
pick from	ZYfufU
pick it	J5rOUb
pick me	ZYbgjq
pick media	0ZZYYZ
pick of	YVhpdk
pick on	8KZXbd
pick one	bJW/gV
pick said	YeYXVv
pick somebo	yTjRaX
pick someon	zTWaYd
pick the	hTgsiX
pick this	S1Ycec
pick up	OaydlZ
pick when	Uodlcc
pick which	SalpYd
pick whiche	XcXwdd
pick who	rZdccd
pick you	dfWTnr
picked	fbWYlt
picked .	veQZfg
picked a	dYgVZw
picked and	qpSTga
picked anybod	dtaeeU
picked anyone	jmZkcV
picked by	wTZagf
picked for	TXeoWs
picked from	cZdeeq
picked her	dYadgr
picked me	LhQp5L
picked somebo	jUZcgr
picked someon	tRXXRx
picked the	UTfSL/
picked their	SjWYiq
picked they	bpeedc
picked this	cfYdrW
picked three	bdarbe
picked up	bW0kcP
picked we	brbddd
picked who	bpdded
picked yet	kldibU
picked you	MMXf/D
picker	eidZdl
pickin	ltQaXi
pickin 's	SbilYp
pickin .	iwRVYh
pickin and	mpbbZX
pickin on	sYdYce
pickin unit	rTbkcd
pickin up	R1bfZW
pickin you	cZedqd
picks	/rNXSL
picks and	rhYbdb
picks betwee	saccda
picks by	1ZYaZY
picks hello	0Saacb
picks its	uZYiZb
picks on	1YXZca
picks some	ZrdZed
picks the	zUZdbb
picks to	pabdee
picks unit	qbdbed
picks up	Om0YhP
picks when	UxWjbb
picks who	ascaed
picks you	VwYXdd
picky	SXjoqY
picky .	VinhfY
picky here	ccobed
picky would	dbYase
picnic	bN1Oel
picnic .	ZWuaci
pics	kfhbZg
pictur	YZpcjg
pictur .	Tfbhin
pictur book	edZrdc
pictur of	bbtkWU
pictur that	aagepb
pie	catUci
pie .	lcpXdX
piece	aeimZf
piece of	bdbsba
pieces	aXkjhZ
pieces and	dXYuWY
pieces you	YidVwZ
pier	kuUcUb
pier .	epgaWg
pier and	hrZccZ
pier i	nUecdm
pierog	mhnTUh
pierog .	jijWVl
pies	apbbie
pies .	brYcbh
pieter	dipXcb
pieter .	aWsfed
pigs	fjeifU
pike	qbkTZg
pike of	vZfViY
pilar	oeZoaX
pilbar	bWjZjm
pile	i/LWRV
pile .	jvadUV
pile and	jwVZbW
pile for	ardade
pile gets	qYdeee
pile of	mnTeac
pile to	YrTbdn
pile with	eqebea
pilgri	cjZhkb
pillay	YyYbhU
pilot	dfhYmd
pim	ZnfiYf
pin	Zdhilc
pin .	ceqZdb
pin minute	gZXxgV
pin one	bcscdZ
pine	eioXbe
pinewo	eTgVjs
ping	fmiiWX
ping from	ginVdd
ping it	bXYwcb
ping me	jlPpXc
ping you	oobVZZ
pinged	xeMcai
pinged you	rVlZdb
pingin	oWmcda
pings	viUVaa
pink	ZVmdhk
pinky	grTbhe
pinky .	cddUpj
pinky and	dZXZui
pinky manage	ijVbdk
pinky will	qhYbaf
pinned	pPiean
pinned repres	iTjndf
pint	cchijb
pint .	eZnVnd
pints	lmSfkV
piotr	VcStZr
pip	lbcXdn
pip .	mYXVes
pipe	kiYfed
pipeli	epNfXp
pipeli .	goTcbl
pipped	UUGPk6
pipped at	ecZecq
pipped me	dccccq
pipped you	cVYcZx
piraeu	eVleck
pis	efblcg
pitch	ffbjbh
pitche	fZfcjj
pity	WWnabr
pivots	cWTvZl
pixelm	kTjgla
pizza	hZpaVi
pizza .	hRrbWo
pizza and	YYqgZZ
pizzai	YchloU
pizzai .	Uhbelk
pizzai and	bderYd
place	Zbfjii
place ?	ZVaviY
place answer	Yepedc
place at	aPorYd
place betwee	bpbddd
place by	MksfVj
place came	XeaUsi
place come	dscXcb
place did	cVqdcg
place for	bZVQss
place freshe	aecsZe
place from	bnViYl
place goes	TidetY
place has	eYUnhl
place i	dbtVia
place is	bggbqX
place left	Yebpci
place my	ebrYha
place not	nVXaXq
place of	kgQfkg
place on	ZYahri
place passes	eeeXrd
place same	cacvZc
place so	hZuZWc
place the	cpjaac
place this	eYcedr
place throug	eacqdY
place to	ZOycbh
place went	dabYby
place with	gmVoba
place would	ekfrSd
place you	pYgjRg
placed	VXjZjt
placed .	jWacbs
placed and	ccefbp
placed candid	gccctX
placed in	ajVgWu
placed its	eXaedt
placed on	dirXab
placed or	pcecdd
placeh	ShmwZY
placeh .	QliscX
placeh at	aYN2Yc
placeh has	cZqmdU
placeh is	ZfUteb
placeh no	cYSwcb
placeh thank	firXeT
placeh thanks	SthWZh
placeh the	OviWch
placeh we	dcbadq
placeh you	caqWdg
placem	jcfiea
placem there	WikaZl
places	gXRTl2
places .	kTjVoh
places and	bdQXkx
places for	ZcTdhs
places have	gYVcbw
places is	fbdbqa
places on	ngVSgn
places went	ebaeep
placin	fgjedd
plagia	fladdg
plain	mWiejZ
plain .	hcbcqZ
plainl	goXjab
plains	iVvWmU
plains .	hZYZsb
plains in	cVxTjY
plains not	digapV
plains to	dadWrj
plan	feesaZ
plan #	cbYpjc
plan 's	boaVpb
plan .	kpRhbb
plan @d	pZddee
plan a	bnTeap
plan and	jpckWR
plan b	idYTgs
plan by	bddode
plan for	VVe3ad
plan from	PXcvlg
plan in	lXbpbc
plan is	2UiVYb
plan on	Xbesda
plan reache	bZbqee
plan to	nijbZT
plan was	hsWWcd
plan year	bZeqdd
plane	kUfqfV
plane a	bbdcqe
planes	heldiX
planes .	Ypdgec
planet	aahham
planet for	ecapdd
planet roger	kcVhdk
planne	djefdg
planne .	Timbif
planne all	jWpcdb
planne and	Yseccd
planne are	YtUZca
planne candid	bkZqdZ
planne for	kUmlfW
planne to	hrRXhb
planne whitfi	cbocae
planne will	bqagdc
planni	klfiYT
planni and	hpbabc
planni office	rYXgaX
planni to	fdtVac
plans	TeooTg
plans .	TVnkao
plans change	fpYbec
plans for	edsYbb
plant	gehiXg
plant .	cqdZec
plant and	cjpaZb
plant card	cdYsdd
plant manage	brdeeZ
plant mop	edpgcY
plant myself	ecZceq
planti	dXZknh
planti .	cfZqac
plants	jYkgoP
plants .	VRijvT
plasti	eddkfd
plates	cgWoff
platfo	qYkbkV
platfo 's	obbadj
platfo .	zUbebb
platfo and	barddd
platfo from	accUzY
platfo has	VoiibZ
platfo will	Yqbeee
platin	gZcXZu
play	eYd4XV
play .	bnpXcT
play for	YWcyVb
play him	dYcqde
play i	Treedi
play it	jgUilY
play so	mbZpaa
play the	ibqeYY
play them	fjRqba
play with	fdX4SU
player	fUilaj
playgr	cigYkg
playin	ekideZ
plays	jTkjlV
playwo	aUtifW
playwr	Zifjdf
pleasa	XWpkff
pleasa 's	ecbpdd
pleasa .	TlniYc
pleasa record	ecaqde
pleasa the	bbVlrY
pleasa was	edtbdX
please	aZdvhb
please .	PTX6vV
please ;	Xecsed
please ?	ZYUzia
please accept	bgOcms
please acknow	ZYRzgb
please add	dhVucb
please addres	bpdbea
please advise	ZYctfe
please allow	/bQMXT
please and	ZaZwmP
please answer	MTU/dX
please apply	cXUsYo
please ask	YYZvZl
please assume	8TZbdM
please attend	bdYtcd
please be	VljXhj
please bear	kwZTdV
please before	bZcrgc
please bin	dgrccY
please book	bYR+ZY
please bring	ecRygW
please by	QaXvqZ
please call	ULe+aS
please can	ecuQje
please check	sZqMjW
please choose	OVX/Va
please close	cZzdaV
please collec	XbkVYv
please come	VJTy1S
please comple	UcW8Zb
please confir	OXkqnY
please connec	dYpgce
please consid	mbqUfa
please consul	kkXVcn
please contac	ZN1Zdh
please disreg	hrjPdc
please donati	bqbced
please drop	dcdpde
please dublin	ebpebe
please elimin	iqYhZb
please email	ejapaa
please expect	zVUgeb
please feel	ifhVkf
please fill	aZTula
please find	bVlTuj
please finish	baZxac
please for	ebqeXe
please forwar	dYZwca
please get	OQcxmg
please give	dmmdfR
please go	dXV3UZ
please hand	gZYtbf
please have	SlcudW
please hold	aiTuZf
please ignore	Zr7GWQ
please indica	aWaktb
please inform	cbcbtZ
please it	Zecree
please know	asYWam
please kuhn	eeeXpf
please leave	dcpZee
please let	TQcwkk
please log	YUT5gX
please make	mZcqVR
please no	rcdadc
please not	ZYduia
please open	ebYpgc
please or	bYbzXZ
please phone	aaevab
please pick	WXd7VW
please propos	eZepde
please provid	ZYZ0Yb
please quote	kU1RaV
please rate	eZzRXb
please re	edYscd
please reach	Xaqage
please read	meTdnb
please reads	aeardd
please record	baaxab
please regard	lWqafZ
please regist	bbYtch
please remove	eerdaZ
please reply	UVUyoZ
please resend	dbVycb
please reserv	cZbrdc
please retain	ecoVei
please return	TZjWls
please revert	Xdbqhe
please review	bcaesd
please ring	kSU2aZ
please save	eeqZcc
please say	NPYr3X
please see	qiYYai
please select	ecbrdc
please send	XXV1cg
please sign	WYjZyb
please stay	jXgXcp
please stop	W1eRRl
please submit	XWV2bZ
please supply	bVXyiY
please take	tN2XXT
please teleph	bbfrac
please tell	bZXjqf
please the	UgT0af
please to	YZYg0c
please treat	ifVWqi
please turn	YZgtbc
please un	crZbdc
please unlimi	eYqaee
please update	fYyWba
please upload	WWN/ZZ
please use	iamnWV
please verify	adzPbd
please wait	uuTOUY
please with	qOlgjY
please withdr	efWcdr
please write	SQunZg
pleasu	gZmamb
pleasu but	eZdedp
pleasu having	biscaa
pleasu in	XYmWzV
pleasu meetin	qXZbbm
pleasu of	gVWlpe
pleasu that	dWlarb
plenty	oddZff
plenty test	cdcZtZ
plots	mXYckj
plug	ZdYaYw
plug on	adWZaw
plumbe	aUfhpi
plumbi	hjfcYf
plume	ephfTb
plume .	ieVdfn
plume she	fapced
plumpe	cTQSk4
plumpe for	cTQSk4
plural	gUmfnU
plus	ZVoctY
plus .	TXpcyT
plymou	abaeok
plymou .	aVcZpm
pm	UXYsdg
po	eejZoZ
poache	jkakaZ
poache .	haesXb
pocket	alhXlb
podcas	bghdfi
podcas .	SjlXem
podcas all	bnidTg
podcas collea	Vcjfji
podcas cris	cXtZcg
podcas diary	WZbhrg
podcas durban	jbUgfo
podcas pinned	efqVcg
podcas placeh	TlWias
podcas sara	ddtdbW
podcas sourci	beqadd
poetic	ekbhUl
point	bmbVmj
point #	ghZYra
point .	cphWXg
point after	Vzaadd
point and	Vhlfic
point at	eVnWrZ
point going	dXXibs
point in	acViZw
point media	oUdldd
point the	kjYUje
point unit	tMoeee
point you	rbcZkY
pointe	anWasY
pointi	nchZfd
points	cWQhX5
points .	YkXgZq
points from	dbaccq
points on	dUWhbw
points so	dcacdq
poke	itUgXY
poke them	iqZYbc
police	hghfYf
police are	fbZeeq
police certif	Wdcuad
police has	eXpeef
police on	wjWbYW
polici	bobjUf
policy	ZmkgcY
policy in	Wriada
policy on	debpce
policy says	rXeedd
policy the	cpXkaZ
polish	dWVlft
polish fettle	epXbef
polish is	eYbedq
polish now	eapfbd
polish says	cUYday
polite	bUfhYu
polite .	ffsTZd
polite about	edYecp
politi	fYfgjg
politi me	jVjcla
poll	pUjecd
pollin	ldXfqV
pollin statio	pccecc
polokw	VYQplq
polygr	hSNxil
polygr .	ZXSmir
polygr hiring	qfTdcd
polygr polygr	qfTdcd
polyte	Zbiden
polyte .	begbap
pompou	bfioZa
pooja	fahnWh
pool	ckahXm
pool 's	YYqgXk
pool .	bmZTfp
pool at	cesbcZ
pool boss	jkTlac
pool closed	cZtcda
pool does	epbccd
pool for	bpZkYd
pool of	jXWhcp
pop	bPb+bW
pop .	cpoUYc
pop back	ZPyddh
pop in	bRYule
pop it	baU3fU
pop my	deWsde
pop the	klUfiZ
pop up	eaXtah
pop your	aaXzZd
popcor	kZmgYc
popcor .	cZpicc
popesc	bWhnhe
popia	cfYkke
popped	TeXcug
poppin	ficiaf
poppin kind	dhVkck
popula	hfYbqc
popula .	hZqabe
popula and	apeeec
por	lcajae
port	jeYlYg
portab	iPeooY
portab a	eccpdc
portab your	dddVsd
portal	bZpjhY
portal .	gTrckZ
portal at	kbvTcY
portal by	dXWwiV
portal has	ddsXcb
portal my	eeUini
portal no	VZZmep
portal on	wdgRbW
portal says	clVdhk
portal the	qZmWca
portal upstai	dbtacc
portal wants	cTrTmd
portal when	bqadfd
portal will	KbzkWZ
porter	bgoXge
porter .	Tmbfgk
porter works	capdib
portfo	efdpWg
portfo 's	dpcced
portfo .	hjbpTa
portfo can	ccbdeq
portfo from	eedabp
portfo has	bYfrbb
portfo in	YVonUe
portfo on	fdcpcd
portfo so	dcYdtY
portfo submis	ljmUZa
portfo to	mrfNdd
portfo unit	becapd
portfo went	mnZVcY
portfo with	bcTbhu
portio	RPSki1
portio .	aYZhfq
portla	cnVrYX
porto	Veaini
porto girl	YhmVZj
porto line	dcjWpd
porto up	eddcbq
portra	gdnddb
ports	kVYklf
portug	YTukad
portug .	fWwfbW
portug get	ebacep
portug of	fhVgem
positi	ffaafp
positi 's	XTpfdm
positi .	ekRfgn
positi and	aeUeeu
positi as	dacphd
positi attach	jiVeej
positi by	sUebbg
positi closed	ecWees
positi filled	ebXdfs
positi for	Zcaecs
positi from	ZhXYph
positi has	dcccep
positi is	YhjUgn
positi it	bafedo
positi mtg	dpajZb
positi now	dpZeea
positi on	batYkY
positi or	wiWabW
positi that	eVgdds
positi to	ppTUah
positi vote	dpeYfe
positi was	ceYeZv
positi which	eiVefp
positi withdr	fdUees
positi would	cpddce
positi you	bddYXw
possib	WvRtUh
possib .	T1WlXW
possib ?	cbdqfc
possib after	cYlSkp
possib and	XYYsgi
possib but	dteVbc
possib for	VkWtXh
possib is	Zrcbed
possib not	YtcbfZ
possib offer	kvZXUb
possib that	qiZabc
possib within	cdeaep
post	eccalm
post #	ehTXft
post 's	XUdUwo
post .	eaaYql
post ?	bUhoyI
post about	bTumYX
post again	emjclS
post and	nWWWpn
post any	eZXedu
post at	hcXjsU
post back	XargVb
post but	fuXecY
post by	qoWfTZ
post congra	dbbcrZ
post delete	cZWebw
post did	ecXfer
post discus	Yrdcdd
post elsewh	fb0eYQ
post filled	ecZedq
post for	WVdWlu
post frozen	dZqedd
post gets	ocbeed
post go	cdaeZs
post got	ddYdbq
post govern	ZwVbXU
post had	bcYhbs
post have	fopedQ
post here	erRhee
post i	hrYciU
post if	kcZqbZ
post in	abqcnX
post instea	ffeeqV
post is	VbqTya
post it	eOS5hb
post itself	nefgSj
post marlbo	atabcc
post might	bViiij
post must	dZpkZZ
post my	icYfZq
post no	gcWafs
post nor	kgfeUk
post not	djjbrQ
post office	dcXufa
post only	Zscddc
post open	XpZchg
post room	jfpaZY
post runs	dcodbd
post sent	bbrcec
post she	UZcisb
post sleeps	dVueda
post so	qhRUaq
post that	ZWogsR
post the	tgcbYb
post to	fZflGx
post until	dOwdhg
post vacant	ebqecb
post was	TIVVl9
post we	jdVgmd
post went	bOLZc/
post were	bhpZad
post with	WbbTU6
post withdr	dbTddx
post would	dmbfVl
post you	dgcXtb
post>again	eYrieX
post>away	caYmbp
post>bye	ahpbeZ
post>chosen	cgYVcx
post>closed	ZYJZb/
post>decide	rnXSha
post>free	XrWXim
post>give	ahSjdq
post>hear	yfOTck
post>hold	YN/bZb
post>if	ZafnwQ
post>match	eebhMw
post>me	abTe5Z
post>meet	acoijV
post>news	qfdiVZ
post>not	blgZYq
post>offer	egaWxY
post>papers	Talkhh
post>post	YYrbma
post>receipt	WkvbZW
post>sorry	fTgdgn
post>step	gbaubb
post>thanks	ahMaly
post>wait	XWkeau
post>you	cZXcyg
postag	cjlakY
postal	jfkgcX
postco	cbofaf
postdo	Tajcim
postdo 's	dXredd
postdo .	XiReri
posted	tliQWe
posted .	O5eRfZ
posted a	cmobbU
posted about	cXrbcf
posted back	bZcXdw
posted every	fqeedV
posted here	wXYada
posted it	Vkacdq
posted on	0NiLZp
posted the	qddcfb
posted to	pXbmda
posted unit	pcdddd
poster	amZich
postgr	XZkike
postgr enquir	daqaed
postin	Qklahk
postin .	Tlecpc
postin closes	YqkccY
postin had	ebXeer
postin is	hVkggf
postin logged	eUdikk
postin my	adcepd
postin the	cVjfrZ
postma	QktfZc
postmo	ifXidh
postpo	WkviYP
postpo #	deWphd
postpo indefi	dZtbcd
posts	kYjRYv
posts .	XWeXdz
posts are	SY1Xcd
posts as	dpeZdd
posts at	gbpXYh
posts close	bepddc
posts have	dmUeel
posts in	RZsgYl
posts is	ZcfTpl
posts its	sdXeea
posts no	Yqafff
posts the	yXaWfZ
posts will	uVcZdf
pot	gephRc
potent	knaabe
poultr	eXsckV
poultr .	YfpZgd
pound	hdhmbZ
pour	idVqed
pourin	pjTbWj
pourin .	ogeVbd
power	gjanaY
pps	cViXeu
ppsn	cejkcd
ppt	kWlUjh
ppts	YaoOYs
ppts .	bYcXVu
pq	hjVuXU
pr	chgaZo
practi	WdU0bi
practi .	bdWreg
practi ?	dberca
practi and	arVTYr
practi bonjou	WtZccd
practi day	cbdoee
practi for	dZYiZt
practi is	fgUnZj
practi job	ebZdcq
practi on	VaetVl
practi post	rmbTcb
practi test	fccrbb
practi we	dabdeq
practi with	ZcbtZe
pradee	doaafe
pradny	YTcWqs
pradny .	ecbcep
prado	dejmhS
prairi	keaUjl
prairi on	imTcdk
praise	liXXWo
prakas	hXkfiZ
prakas thing	bYpcdc
pray	YgeWlm
pray to	cipZdZ
prayer	fmfbae
prays	mYTefp
prays the	cgbbcp
pre	XdV6ZZ
pre employ	ddXsha
pre hire	bZbqgd
pre interv	Yabwab
pre record	edbqeY
pre screen	VmRvaY
pre select	XfatXh
preced	YfXfkl
precen	kdWagm
precio	ZkVjfk
precio for	bkZTgr
precio form	cdZtac
precis	jZcpcb
precis as	hUckkg
predec	UTqgYn
predic	TycfdY
predic .	QrclkX
prefec	ZZjaqf
prefec we	ccZaph
prefer	OXgtZu
prefer .	UWpiie
prefer ?	aZZyac
prefer a	YUcWa9
prefer and	cXZtgd
prefer anothe	baaZZy
prefer by	acbsbd
prefer candid	awXeUZ
prefer here	edvXdX
prefer lay	dbZWmp
prefer not	aZwZbc
prefer or	dbqcbd
prefer somebo	ctacdT
prefer someon	dYbZZx
prefer the	UMPjY8
prefer to	Rjgakj
prefer us	eapaed
prelim	dcRnng
prelim .	dUgndi
prelim interv	rYedea
premat	huXcdV
premat by	bdcdpd
premat of	erdcca
premat to	fpecac
premie	blUhao
premis	deWgpd
premis me	cXtfca
premis us	dcdpfa
premiu	itdadU
premiu 's	lqTada
premiu .	aZnYpb
premiu gets	cueYbX
premiu we	cucbWc
prende	gbfbcm
prep	KVrrag
prep .	bcUkmi
prep call	Vepgce
prep needed	dbYqdd
prepai	cZjnWj
prepar	YdYqpZ
prepar .	TRdyei
prepar a	fVYycd
prepar for	thdYbY
prepar no	Zqcfdd
prepar the	eYbT2a
prepar to	WnUrgZ
prepar whitef	R0Wdbc
prepar your	baddtc
presby	ffYtaY
presch	bjkbah
presch over	escYcc
prescr	RpbdXs
presel	Ycidhl
presel .	WZjdYt
presel me	dasdbb
presen	YcfxZe
presen .	chrWbd
presen ;	bTueec
presen and	gYbkVq
presen being	bqdceb
presen employ	QTnjpa
presen firm	dbudbX
presen i	Rmeqbb
presen it	VbW2bZ
presen myself	bWW0db
presen one	WpWigg
presen post	ceedpa
presen sounde	ggUiZk
presen to	lbX0TQ
presen we	YYPqdt
presen you	egQojc
presen your	YxUcYe
presen yourse	QSb/PZ
preser	qhaZec
preser .	fdaTfu
preser and	ecqaeb
preser it	paeded
preser the	mpYXcX
presid	ViZrkY
press	Wdbugb
press .	jeVZio
press is	Ygradb
press pause	eYqeed
press releas	VbdwfZ
press submit	cacscb
presse	qPtZgV
presse him	uSgbec
presse pause	eareeb
presse send	ebtZeY
pressi	aekfhe
pressu	cVcbsj
pressu .	facRyZ
presto	jlWhae
presum	VhodfZ
preten	defmga
preten .	YXZcfx
preten otherw	clhaqS
preten to	ViocmY
pretor	jgefhY
pretor .	dYrgca
pretor insura	bcYZtc
pretor nurse	hUdfkl
pretty	YalgXm
pretty sure	ZSnVXp
prevai	edcedn
preven	agXuhV
previe	bXknaf
previo	eaXpnc
previo @d	adVjlk
previo margar	enbdkV
previo offer	eedZqd
price	Zbsddc
prices	Wjdqad
prices .	Wacude
pricin	lZhjbc
pride	jYcbpc
priest	hojYbW
priest oga	bbqddd
prif	liWebi
primar	ghkWbh
primar .	fsfZWZ
primer	cSljmY
prince	bdjlbe
princi	iihccb
princi 's	TaqrcU
princi .	WsfdaW
princi at	oVaaob
princi has	WUoemi
princi it	pYblcY
princi on	ckaoXa
princi to	edvZaZ
princi wants	ubZXee
print	XXfkpd
print .	TWhfwa
print it	XTftjZ
print shop	clUbWp
print sign	ddasZc
print the	jVWauf
print this	dfqYdb
printe	idYfoa
printe .	ghhbmU
printi	bgqfZZ
prior	ffQ0Wa
prior to	gZU1WY
priori	ZZiokY
priori .	nNckle
priori card	ccdpce
priori in	sdaZba
priori it	aYioZd
priori on	dbZsbd
prisci	gkbmcW
prisci .	jYmlaV
prison	chmcfb
pritch	hefbck
priti	bpcffY
priti .	WnTidm
priti up	oijbcU
privac	WexiQY
privac note	ieUpbd
privac notice	iZlgVh
privac statem	blqWaZ
privat	Xmehcg
privat and	draddb
privil	XbmUjl
privil to	XcnVki
priya	yXXjdb
priya .	wTbjga
priya ;	iZTqnY
priya ?	NmQvem
priya a	qadedb
priya all	oZcdid
priya and	xiUbZd
priya at	vaWnXW
priya bring	adicpZ
priya by	sTbkYg
priya cross	qZddee
priya for	vUShkb
priya he	sTYgkZ
priya her	Vpaddk
priya i	telYVY
priya in	wSXiWi
priya is	xiXfOY
priya it	vZYdXh
priya nothin	Zrcded
priya now	vWeccb
priya on	jrXfZY
priya or	ZgVrZk
priya pleasa	ctaYaf
priya she	2VVfYb
priya so	ibS0eT
priya that	nVjiac
priya the	unTfSX
priya then	tWnbXY
priya there	kVhcmd
priya they	ifTWfp
priya though	sVbgdd
priya to	jQatib
priya too	fraabd
priya turned	bqbeeb
priya two	cdcpbe
priya we	kdeaVn
priya when	rNmddg
priya whethe	Vjeeen
priya who	oddcde
priya will	hYiYcp
priya with	ZmSnWn
priya you	zNVmgX
priyan	Xfkamf
prize	YT7YVc
prize .	cZrcUj
prize draw	ZbvZda
prize is	eZsbcb
prizes	cbhfUq
prizes .	edpccb
prizes the	ecceap
pro	TbVpre
probab	dyObff
probab .	hqWZfb
probab and	dYdedp
probab in	YWtfbd
probab not	R0UViZ
probab yes	fuZbVc
probat	ZVfX8Y
probat 's	VVkZvb
probat .	XjUcvb
probat at	agtZhT
probat board	bVnghf
probat of	YWcric
probat or	tWddZd
proble	Ufbqie
proble ?	fedXpe
proble and	iqXfZb
proble at	eYaxWa
proble inevit	Zcpcdd
proble is	dtacZc
proble persis	beoaed
proble with	dZXpif
proced	XYnUax
proced .	XkbQbw
proced for	XRsbhl
proced is	YVtVZq
proced ucas	aYyZdV
procee	TeUqZv
procee .	XMfgZ4
procee to	UbU1dd
procee with	Zbadcw
procee withou	Zbb0dT
proces	ajmeZg
proces #	safXac
proces .	YqneYZ
proces and	fjpZcU
proces applic	Zqbefe
proces but	ZVbelo
proces can	V2WYbb
proces ends	abUdkq
proces for	VWwgbe
proces has	WqiYcf
proces here	dadccr
proces if	kVqbeb
proces is	amrhWP
proces of	jpZadb
proces they	beUbar
proces with	gbXaWx
proces your	dcrlbT
procto	XXjhen
procto .	bYhecp
procur	lsbcWW
prod	jbolYR
prod to	dbrZed
produc	rYZlhY
produc 's	Zdabet
produc .	pXVomX
produc ?	VqVmiZ
produc about	cdapcd
produc and	djRXrj
produc board	adqbag
produc certif	XZYycb
produc either	Yqbefe
produc for	wSWmcc
produc human	uZcYdd
produc i	vXZkaX
produc is	dfpjaW
produc on	dV0ZZY
produc the	tccVhb
produc until	ebqeea
produc want	Vdeanm
produc with	qVjjVd
produc you	pWqcZW
prof	cgjqSa
prof and	WrcidZ
profes	eYegji
profes for	taZbda
profes refere	YZaxcb
profil	dgobXj
profil .	fS2IVp
profil ;	edVeeq
profil and	blcrYW
profil at	cdpWej
profil caught	ecVred
profil corres	apbdef
profil does	dWYiet
profil fits	pjQcdi
profil got	ebZqYg
profil guard	eZqced
profil has	VkpafV
profil i	cZawcZ
profil on	aWVuck
profil or	dbqdda
profil remain	ecVefs
profil so	jXrVdf
profil stays	ebbcep
profil throug	Zqchca
profil to	iotNZS
profil was	ZVvYdh
profil with	ikhVai
profit	anWbsX
profit .	dcYgpe
progra	kbdbih
progra #	asUhZg
progra has	mViajf
progra in	iUjaod
progra is	ZTibol
progra it	hUmilW
progra rang	feUciq
progra the	cXddra
progra was	afXchp
progra your	eebepZ
progre	boRdat
progre .	kpTXYj
progre is	Zsccfb
progre of	dzfUdU
progre throug	dpadec
progre to	WmWrbc
progre with	dZZcet
progre you	ccaddr
progre your	ZQboct
projec	ZcjhZm
projec 's	iSwZdc
projec has	foibbW
projec is	VjggoY
projec it	eZpefc
projec with	eqdYed
promis	2oWVZb
promis .	5iYUYS
promis @d	padeec
promis @p	Qbdeew
promis a	axbcdX
promis again	rYdded
promis all	sWedec
promis an	ojVXWj
promis and	brbcWg
promis anyone	jXZdrd
promis but	Q0ccYb
promis by	hlYPhj
promis for	2WZXWg
promis hello	rdZdbb
promis her	rTZfbk
promis here	ccqYid
promis human	cqcbde
promis i	miTjcc
promis in	udZcab
promis is	yXZXfd
promis it	pYNWno
promis made	UwedeY
promis me	1mRWUZ
promis nothin	QqrXbW
promis of	mlTemU
promis on	0iPSjV
promis priya	sZbdde
promis promis	rXeddc
promis reads	gqYbda
promis test	YZWdbw
promis the	kbVlfg
promis to	tebXae
promis unit	ZwVZbd
promis was	mmfafU
promot	WQRbq1
promot .	bXkShr
promot from	ccYhbq
promot i	ccabtZ
prompt	aiokZX
prompt .	ZfpoYT
prompt and	depeeZ
prone	Whibmc
prone with	frYddb
pronou	YijWlg
pronto	fgWoee
pronun	cchdcn
proof	ZWZ/ZU
proof .	hdcpba
proof of	ZZY+YW
proof that	cXoeib
proofr	ZudcaY
proofs	ZfqkWW
proper	jZZjmb
proper answer	7YWWWd
proper contra	haYWwa
proper conver	qYdbde
proper debrie	aZeeeq
proper good	ebrdca
proper offer	bgcYsc
proper one	TVmWzX
proper read	Wsbdbe
proper reply	ogcbcc
proper sit	YhYvac
propos	bcO0lc
propos .	YdUsie
propos @d	ZZcrde
propos a	XOW2hf
propos dates	Zceqde
propos life	cccqea
propos people	YbdXir
propos three	accrdd
propos within	addped
propri	bfccik
prosec	ehfihY
prospe	jYmjcY
prospe .	henoXP
prospe is	Zdqaee
prospe mühlra	edpYee
prospe under	erWfed
prost	dhddhf
protec	YUphif
protec from	RYfuaj
protec i	pXdcgd
protec people	dphcab
protis	eelZid
protot	aiofXd
protot .	cZqdga
protot rob	Yqcbbc
proud	WXubqX
proud .	WasdjZ
proud of	ZctYTk
proud to	caoYuT
proved	dbaeYt
provid	ZeUvnY
provid .	WbUruW
provid an	crWged
provid the	dsVche
provid we	daqacf
provid you	YWayiW
provid your	cYampY
provin	heZgjd
provin .	sXfhVc
provin and	hVhblf
provin on	dcqbaf
provis	cYljlY
provis 's	ZXxWla
provis .	arhaSh
provis a	cderYe
provis appoin	YhdZsb
provis at	sZdceY
provis does	caqddd
provis list	rabdea
provis offer	dYWU3b
provos	jeYWfp
provos for	dcbdas
prt	PfXpmg
prt 's	acetXd
prt .	aVZjoi
prune	bakmcb
prune .	fatVdd
próxim	UMiltg
próxim .	dYdcpg
psira	XVsobY
psm	oXWmch
psm until	qgcdbY
psycho	ibnead
psycho #	aZtcdc
psycho .	jSZvXh
psycho arrive	Vibmah
psycho into	fqcbbe
psycho it	sdSZlX
psycho on	sWrXaX
psycho out	TQufXq
pte	ggWZjm
pto	hRtXic
pto .	oTleee
pub	ZZVltc
public	fYqbbh
public .	YPjdcu
public and	bgpeYc
public goes	fpbbeb
public has	eWqckZ
public health	qVhckW
public holida	gjobbV
public on	pUqcaW
public you	abZatf
publis	0fWUce
publis .	Ukgjcg
publis and	ubbZcc
publis by	pddceb
publis has	emdkeV
publis on	pfaTdk
publis result	ZrZceb
publis the	8RYNdY
pubs	ZglYbk
pugh	YYhjji
pugh .	ZXnqYd
pull	RYuqkN
pull a	baXxbb
pull it	eVlncb
pull my	igpbWc
pull out	dX8UWM
pulled	WTtSU2
pulled .	ZXQZg0
pulled a	bpZTle
pulled by	aVXcex
pulled from	adSaYu
pulled into	euaddU
pulled it	jkVhfc
pulled my	XW3aaX
pulled onto	dpfefY
pulled out	YR/TeH
pulled the	QLadO/
pullin	fd4OSX
pullin out	cc8QSN
pulse	bcibem
pump	dVeetb
pumped	RXqjjb
pumped does	dgapda
pumpki	djebci
pumps	hagkcd
punctu	dfglhW
pune	dVgjlg
pune .	fNsdlh
pup	ieYekg
pupil	cdgabp
pupill	ahaenf
pupill is	XgcZpi
pupils	lRmXdk
pupils .	gTkWmk
pupils one	oXkbcT
puppet	Rtmcbb
puppy	abdkhg
puppy .	edcVoj
puppy the	icWqdb
purcha	jakZdh
pure	Zogahb
purim	cemcic
purple	cIge0b
purple .	dYYlqZ
purple so	edVbnk
purpos	iaejVl
purpos .	gbrbVh
purpos and	gaWcav
pursua	eiYjmY
pursua millin	dZYdgq
pursua to	erfceS
pursue	bPaVb7
pursue .	eXbdet
pursue other	eZaZev
pursue your	ecadep
pursui	aPVbd5
pursui other	eYaeer
push	UkS9TV
push back	bVefml
push it	XZkuab
push our	cbZqde
push your	bdZucc
pushed	0fTcTe
pushed back	rgWZZj
pushed for	bYXdbx
pushed it	yiVWVT
pushed to	iSubcc
pushes	ghVpae
pushin	i4RbPP
pushin for	fwYZaW
pushy	YkkakZ
put	edgghe
put #	isabcX
put .	bcwTUf
put a	WezfZZ
put all	XL/ceT
put an	mZMXrm
put anothe	agcdtV
put anythi	arcjYc
put attend	eeeRrc
put back	psZbYQ
put down	ndVhfg
put every	cbsdbd
put forwar	ZiRwUf
put him	eZYesY
put his	jiWSoh
put in	XpegXk
put into	hYbTlp
put it	khXRpi
put its	haYbgp
put me	XUavkf
put money	wcVaYb
put more	fZpeeb
put my	mKjina
put names	rbdcce
put not	cjVaep
put off	bqgaXd
put on	aL5hfY
put out	tSgUZj
put questi	bnhVdg
put recrui	dbpddb
put some	WRXvgo
put someth	beVola
put that	hnelYU
put the	gO2Xah
put their	bgUeip
put them	Wm0NaY
put this	aNjZju
put throug	TkbuZY
put to	nkXUfh
put togeth	mXlkeS
put up	rpWNaj
put us	rfZbed
put with	acuacc
put yes	bkZuUS
put you	fbOqcr
put your	OrectW
puts	iagjhY
puttin	dYbipf
puttin anyone	dbaedq
puttin me	TSTypW
puttin the	TinZrX
puzzle	hRb1Qc
puzzle come	cgoVeg
puzzle hold	gkVled
puzzle three	addrdc
pvg	hanbYi
pvg .	gcvaYW
pvg now	dcpeZd
pvg pvg	dcpeZd
python	bWdYrn
python .	dcpZgd
python me	ddaWtd
pádrai	WglanZ
pádrai .	YQxXoY
pâtiss	gigTpb
q	ffpgTd
q 's	TVixbc
q and	ZSfdop
q did	iQeglk
q when	icUXmn
q will	cqbbae
q2	dccfji
qa	YUsVtd
qa .	iaoUif
qa is	aZkVin
qa it	Zbdepe
qcto	WhVmbo
qcto by	bccqdd
qi	ehjadf
qi .	gjTZmh
qr	iZZUmo
qr 's	dWbalp
qualif	bnRYdx
qualif candid	bvVYei
qualif for	ZZTnho
qualif from	dYacbv
qualif intro	qhabcb
qualif it	dbeYpe
qualif on	Wlbddp
qualif transl	aiYpiW
qualit	ccibWq
qualit .	bWphWk
qualit of	gcXdcr
quant	keWofX
quanti	cecegk
quanti .	XvbdfY
quanti a	ZYrjdb
quanti financ	ibdcap
quaran	VtVkZe
quarre	XunWaW
quarre .	ZuhYba
quarry	paijYY
quarry .	lgmgaS
quarte	oYnjaU
quarte .	iepaca
quarte of	bWitbc
quay	WesjaZ
quay .	Zeqgbb
quaysi	WppeRd
quelle	iaibdi
quenti	catUie
querie	bazUec
query	VfviaV
query about	Vkjefb
query has	Phscea
querét	gbleXk
questi	cbnvXX
questi #	Vac1aW
questi 's	taibcW
questi ?	wYhadU
questi about	cXrkYa
questi all	mnUdXh
questi am	WgSMjt
questi and	ekmnUQ
questi as	uVRlbY
questi attach	aecqee
questi before	Orgkda
questi below	Mac2cd
questi by	HSS/WY
questi concer	ilVfff
questi done	ihhVag
questi for	bccrdc
questi from	kMzcWX
questi has	arVjVh
questi he	aasfad
questi i	fjmdeT
questi in	cMqzaO
questi is	Xfbqid
questi it	ddpkTe
questi mark	f4PiWO
questi may	lTgpda
questi no	hgZorM
questi not	dbpbfe
questi of	oqOSZq
questi on	dHp2aZ
questi please	iWqdab
questi she	Xscbdd
questi so	iYfpZb
questi that	bYhtba
questi the	helgjP
questi to	UndrZW
questi under	diclhV
questi was	reiZbX
questi we	gZucWZ
questi when	pjTZdZ
questi whethe	XjNTjz
questi which	RghxaY
questi will	qZebef
questi wish	cbrWcd
questi with	caiqbY
questi within	aYYzcd
questi yes	aawagW
questi you	jkbiUg
queue	a8YXYT
queue 's	eqWeee
queue .	OroUla
queue at	mhVbck
queue for	dqdbba
queue i	eudXZb
queue of	dqecba
queue to	isZWcb
queuei	hdfWod
queuei .	nTjjZg
queuei and	rbbafc
queuei treasu	Whdbre
queuei you	dcabrd
quezon	ZpTcji
quezon on	ZvbdcZ
quibbl	Zeajkh
quick	leZibh
quick .	isSZff
quick and	mcUgig
quick bgv	jhViai
quick bus	bTpWjn
quick call	SaXzcm
quick chat	bbcsfb
quick clarif	Ueigeg
quick enough	eZdceq
quick favour	ccbrdZ
quick heads	XbkpZe
quick i	aQfhjp
quick is	Vmapdb
quick map	ccaofe
quick no	cUZZcy
quick or	dvbaYb
quick q	kZsZaa
quick questi	ZbpbmZ
quick reply	hVhlbi
quick so	uSbXki
quick thank	ecrceY
quick they	Ysdded
quick things	ebcpcd
quick to	eqZdjY
quick update	qdeZXh
quick with	lVrUag
quick word	Yrdeec
quickb	bbjYdp
quicke	hjhjUa
quickl	hyRceY
quickl as	cpcccd
quickl so	dWUlfo
quicks	eddchl
quid	aNjmij
quid .	YZtadg
quiet	ZykdVV
quiet .	cvgjXP
quiet and	bebarf
quiet becaus	dlledW
quiet but	dpcjdU
quiet detail	ohYcbc
quiet for	SiYVYw
quiet from	cZtbdc
quiet on	h1TZZS
quiet one	cdajVn
quiet place	bXgpdd
quiet room	cZWzbb
quiet since	QrgbhW
quiet so	egplYT
quigle	dgbnde
quill	lYabdn
quillf	ZdhUXv
quinn	SRebuk
quinn .	ebYgbq
quinn first	bcZZrd
quinn in	bcabpb
quinta	Wjlhaa
quinta .	adpcab
quit	hXbZqg
quite	Zfhddl
quite .	ftdWcb
quite a	YfrZcd
quite all	depeeX
quite cross	dXcpcd
quite the	cVYpXq
quite what	aSUXmy
quiz	URv2SR
quiz .	mZqbVa
quiz by	SZcxed
quiz in	ecbpec
quiz is	bVjsdX
quiz to	ecZpee
quiz was	fdrXfb
quizzi	kYleae
quorum	kXhffe
quote	lgdicZ
quote .	nhQUhp
quote get	Ycbpid
quote it	ZVubbf
quote me	d1WTaZ
quote my	bcWqec
quote petrov	rYaWla
quote this	dZvYea
quote we	ghVjXl
quote your	nXWreZ
quoted	hlNcli
quoted .	bbcZvc
quotin	ddjleW
r	YiYtdc
r still	arYidb
r you	WbfuaZ
r2	cffoda
r28	fYejif
r38	nYeYcm
r384	iUehme
r384 #	Ycarcd
r384 unit	ceYcsb
ra	aSzfba
ra .	eavXda
race	acokUg
race .	farfbc
race says	eqceeW
raceco	XbWplg
raceco .	bWciZs
races	lenZfV
rachel	cRazZk
rachel .	iUciji
rachel and	ZYkphY
rachel is	cTkodg
raclet	ZlbdXp
raclet .	Zpccch
radio	nYefhe
radio 's	hViWkl
radio on	eYrWgh
radio people	jQeqbj
radio silenc	jpaWbb
radiog	kYihha
radiol	fVbfva
radiol kept	Vebeok
radius	akbZbp
rafael	UoYlbi
rafael .	XsWifc
raffle	UYlnff
raffle i	jckTle
rahman	YfjjjZ
rahman refere	dbceoe
rahul	ebcZnj
rail	vjNZah
rail .	ldZaap
railwa	Ydfpcf
railwa .	jVecne
railwa luv	njaVic
railwa on	XajsXb
rain	WZtZjd
rain i	XZgepf
rained	hWlgce
rained .	dZqceb
raise	acmYhi
raise the	cYjdpa
raised	ZYkdrc
raised a	cXRtke
raiser	dWqmaZ
raiser play	eapfea
raj	lWdehi
raj in	gXpddc
rajesh	ZWceom
ralf	bdcneg
ramire	bcZphb
ramp	fcamja
ramzan	ndVYoe
ramzan .	feaWqe
ran	majaia
ran .	jOipcf
ranch	edsacY
random	acWYnr
random .	Vbebqj
rang	eUearl
rang .	YQgaso
rang about	ejfhVi
rang after	Njndjl
rang again	icpgcU
rang and	gKpfmc
rang at	bYfcuc
rang family	eUTbll
rang from	YiSasl
rang got	SthcXe
rang his	eWbepg
rang i	dUYrqW
rang in	fZUdpk
rang makati	pdcdbc
rang me	eeThnh
rang no	WaYYls
rang on	ceadcr
rang out	bZwadY
rang round	dddasb
rang them	ramcWY
rang they	ifPihl
rang to	lVodce
rang up	wZccZU
rang us	dfpdeY
rang while	nOXjqg
rang with	bZZbyb
rang you	dahXsc
rang your	hkVUar
range	ZnTago
ranger	YnZlfd
ranger .	YojkZV
ranger and	poYaaY
rank	jOkjck
rank you	dbetbb
ranked	miNSYz
ranked .	refaYc
ranked applic	fpbejV
ranked fourth	dZdZdt
ranked has	jcdcXp
rankin	Zkghbe
rankin .	eqSche
rankin at	Wsdeeb
ranks	njMemb
ransom	joXkZY
rant	eadjla
rapide	YoiWhd
rapids	dXMl1b
rapids .	TYehwa
rapids and	dZYWtk
rapids for	YUXtpS
rapids is	qlZXeW
rapids on	jZYVol
rapids us	cceobe
rare	gaicgg
rare .	lUkdic
rare and	fqaXcc
rare called	Vebeok
rarely	Zlkfdb
rarer	cehNav
rarer .	kZWabs
rash	XwZddd
rash .	YvZddd
rashee	djXXfp
rashee .	VmWdim
rasmus	ZeunQU
rat	cVellc
rata	ZclnfY
rate	OXkg0b
rate 's	ZmUima
rate .	OlPnjm
rate and	bfWaqk
rate as	UVYU/W
rate in	ZZdxZb
rate our	dYuZiW
rate the	cUuYbi
rate us	YVwXYl
rate we	bahV0T
rate you	dbZaxZ
rate your	YY7JZZ
rated	dlfdTk
rates	ZWcnkg
rates #	dXaitY
rather	Xfebhp
rather assess	ecpZef
rather be	mZmTam
rather do	jVasYd
rather get	apbcdg
rather go	iZRdlh
rather have	VSWak2
rather i	XWYZye
rather in	bqceeb
rather just	eWearg
rather leave	bZZaZ0
rather not	MyoblS
rather say	gUjYWs
rather stay	bX2ZaR
rather talk	bbbsdd
rather tell	XPebb3
rather you	SagXa0
ratifi	OjeZpl
ratifi line	cacbrd
ratify	fQepkc
rating	cfpToW
ratio	clcfYi
ratio .	ducdeV
rausch	bjajaj
rausch of	ZoZidb
rauten	pcffeW
rautio	kSRhax
ravens	ZblZZo
ravi	laWobk
ravind	ZRfeRr
ravind me	bZaSZu
re	heWlZl
re a	bdfrZb
re advert	cdbdWs
re applic	hSrcbg
re apply	bZebcs
re forwar	lejTff
re hello	hpZccc
re opens	depadc
re send	edXree
re sent	eeZped
re sit	gXaudX
re the	Ughlfe
reach	UjZpfh
reach a	YzcWeZ
reach it	WZerif
reach out	cuXbbf
reach the	PiZhax
reach this	Wcatia
reach us	ObWkvj
reach you	jZfuaS
reacha	jVtdXa
reache	ekkXah
reache and	ggZdpX
reache me	cooUSh
reache our	depZce
reache out	ewTafa
reache reads	Vnejee
reache them	WaltdV
reache us	cb3WTc
reache you	yWTWfj
reache your	cpWbma
reachi	ctTdWm
reachi out	mrYWZb
reachi the	aaYlas
react	aUfldn
react words	dYdpff
reacte	dlmbbY
reacti	eYiseV
reacti are	eedpZc
read	efhege
read ?	dmjVhd
read a	iUfqZf
read after	XiYder
read all	flTVfq
read and	bxKdoX
read anythi	nvXZZV
read at	epcdhW
read by	srTVVd
read dog	pehcac
read each	coUgci
read email	aRxcee
read every	ksdTaV
read for	VUktfb
read from	pTqhUX
read how	daqhaa
read in	wchgYR
read mail	QM8gcb
read more	cZvdWb
read my	fbwMfj
read nothin	adsbdb
read of	WnVdsX
read on	Ndsgkc
read out	6NOQse
read receip	cZtded
read replie	eVsced
read someth	daZhdq
read the	XMkwjf
read then	bpdced
read this	WPecwo
read to	lajkUc
read too	gtbYca
read until	Usecee
read was	fqdebb
read well	aVboZk
read what	ekhlbS
read when	YWqbik
readab	phbgUc
reader	hWcber
reader was	ebodec
readin	fpbbgc
readin .	q0RdPT
readin a	fbbcdq
readin all	jrVbZd
readin applic	mmVcdZ
readin at	dcSdZx
readin captur	ecpYde
readin cvs	ZtYded
readin it	fZZgsa
readin list	WXYzgZ
readin mail	VY0cdc
readin my	deoSie
readin myself	dqYdec
readin of	nUbbdr
readin over	Wpandb
readin the	oceikQ
readin them	e1UZbT
readin this	UHjVyo
readin voor	faqddd
readme	WXfoek
readou	SRrfgh
reads	zScleW
reads #	RhbujZ
reads .	yRgejV
reads ;	yWZnZT
reads ?	UYcvoV
reads after	8QPkWR
reads aisha	Vkcpag
reads and	7YVfWc
reads any	aXTxZj
reads ask	acbcpe
reads at	sRZ0SQ
reads be	dXVyab
reads became	iqaZZa
reads beer	Vogchd
reads before	Zcjpab
reads betwee	pTYoaZ
reads bring	YaYguY
reads buddy	atWefd
reads but	TictiX
reads by	9XRiQQ
reads came	mmeiTS
reads can	aXmtbW
reads come	rcffXc
reads consul	aachra
reads could	R0Yacb
reads cross	saYbdc
reads dankie	qecdbW
reads did	kqRggN
reads do	tZkeVW
reads either	paddde
reads eoe	ZgjVlg
reads first	XTkimj
reads for	wKildP
reads free	biYsba
reads hangs	jTbclm
reads he	tdggOa
reads here	ccdfqZ
reads i	2eaWUZ
reads if	nAuniX
reads in	yRVpXb
reads instea	kYXrdd
reads invest	csYddc
reads is	ppWfSV
reads it	rPpePj
reads latera	dbYfrc
reads latest	xXZcad
reads letter	sXdeed
reads market	heVdmg
reads medica	rdadbd
reads nhs	cZactd
reads no	fjdsVV
reads not	Tlhacm
reads nothin	gjTjbj
reads now	shYcZU
reads of	gSjicl
reads ok	Zpbcde
reads on	ogciaV
reads once	2HZpXd
reads one	tVddec
reads or	daX1Pi
reads phone	raaaai
reads please	XaS3Xc
reads read	rXYbde
reads regist	WpUcqa
reads rotati	dddobe
reads s	gNkhoe
reads said	nednaR
reads same	claoVY
reads saying	tWccee
reads second	Wbakaq
reads she	yRcjSc
reads since	Ycfcrb
reads six	cdeqbe
reads slàint	sdWYZb
reads so	pWuZZW
reads sound	jYdaqc
reads squad	ceeqYe
reads take	rbjZcY
reads tea	qbbdee
reads text	Tljdbm
reads that	schhXS
reads their	feaeZp
reads them	Wpbied
reads then	yiTfTV
reads there	UetWam
reads they	vRYpcW
reads thirty	gfaXqd
reads to	uKbwdS
reads took	ZhZnoV
reads was	XpqVZa
reads we	sjdXUe
reads week	beabqe
reads whatev	rZbdee
reads when	/ASdZW
reads whethe	oVfXpW
reads which	sPrcVW
reads with	1XXoaQ
reads withou	ecchXp
reads would	ZifpgW
reads you	/COesQ
reads your	WUrica
readve	ghjdfX
readve .	dnYpYY
readve with	fhmRnb
readve you	dcpddb
ready	Ybcmnc
ready for	XXoZqd
ready on	vTecee
ready to	YRfuej
ready with	jkbelV
real	qWahhe
real and	daXshb
real answer	5RZZZe
real boss	rWhVca
real good	ihPikf
real it	edbdpc
real offer	XdeZud
real one	gdVtkT
real regret	bUlaYu
real the	Vibscd
real this	pYdUpc
realis	ksRXhd
realis .	b1NYjT
realis for	phbcab
realit	ZnYjXk
really	Xcpadn
really .	bfmnUZ
really can	bpZjca
really close	ebZedr
really good	fagaaq
really high	ebaXet
really it	fVjdpc
really just	ebpdeb
really liked	bbXeZx
really proud	dapebZ
really should	eYtedU
really sorry	VUfdY2
really therea	Xarddb
really wanted	feceYq
really yuki	pacdde
reappl	TYYXO/
reappl after	bZZZZ0
reappl as	ecrecY
reappl from	ddZbdr
reappl in	VUTWV/
reappo	gXiccn
rearra	eldeed
reason	WVldYx
reason .	YWpXTv
reason and	aZaXmr
reason are	cXZcfv
reason bursar	VpaVlb
reason is	tcebXd
reason not	diXpcZ
reason of	ZZqjYd
reason we	cbWYjt
reassu	dWkWgo
rebecc	VVnYgt
rebecc .	TQkdT2
rebecc at	acbfrc
rebecc me	ddrcbb
rebeka	ehhdbg
rebook	TlZlgi
rebran	XgcnZj
rec	YXhqVk
recall	XnqYTi
recall .	Whbcat
recall and	ecqZbc
recap	jXXrmU
recap 's	bdkYpa
recap is	eXbesY
recapp	UWoepd
receip	gd5aWT
receip .	dY4VXW
receip ;	uVYdee
receip and	cUxgeX
receip for	gSxZbc
receip number	ccipbb
receip of	hrlcWT
receipt>ask	tOpmaN
receipt>closed	mmRcdg
receipt>date	kasXda
receipt>hold	cdqefZ
receipt>if	pYZhed
receipt>me	VVvrYV
receipt>meet	cbsVdh
receipt>news	hbYagr
receipt>not	fSkmbj
receipt>others	iklejQ
receipt>papers	eftYfX
receipt>post	saiZWg
receipt>receipt	eirbcU
receipt>review	d7MThW
receipt>said	gZshZZ
receipt>step	ZX4UdY
receipt>wait	Tehbbs
receipt>will	lqPlbZ
receipt>you	imtTYa
receiv	jisXZa
receiv #	gXcfcr
receiv .	lY6YWO
receiv a	qlUYdg
receiv after	XXRlcy
receiv an	ZxbUcc
receiv and	hpkaZR
receiv any	maoceV
receiv at	YdtYcd
receiv attent	f3OWcU
receiv by	mljTcY
receiv feedba	yfUYcd
receiv furthe	buWdec
receiv in	qbhZda
receiv it	igpffO
receiv job	daudcX
receiv more	eYXgfs
receiv my	aZsddd
receiv no	UXijdo
receiv on	ictSZd
receiv our	lqgVXW
receiv ref	dZpeee
receiv separa	acaqee
receiv thank	Wpiddb
receiv this	VWybXi
receiv we	qcYdga
receiv with	ekqXaX
receiv you	PYQ8gW
receiv your	llqSbW
recent	WctjZb
recent interv	daqdfY
recent took	dataeY
recept	actcec
recept .	aM0ead
recept and	eTfYth
recept by	asadaZ
recept has	Wcrafg
recept is	bcqedc
recept it	jiekbV
recept job	khVbei
recept on	qZbdaf
recept said	dpYcch
recept says	fqgYbX
recept staff	cbZeer
recept told	Yrbeed
recept will	fVscba
recept with	daxZZa
recept you	aapfce
recess	bYYska
recipe	eeiaZn
recipe for	bddTZy
recipe it	cqbYec
recipi	nQlYkf
reckon	2iXUUe
reckon #	8MQXYR
reckon .	kpaYZd
reckon @d	qYdeed
reckon and	rYceed
reckon he	ipXVgc
reckon hello	qbdddc
reckon i	NjZpVq
reckon its	Xqeede
reckon main	wXabdZ
reckon nothin	bpaeed
reckon one	eZqbcd
reckon otherw	WYTXRy
reckon priya	sXdbee
reckon rob	uWcebd
reckon they	djpUYh
reckon with	thZXcb
reckon you	hYeWip
recogn	eijXci
recogn .	Yescbd
recogn it	jhbfUm
recomm	ebjicf
recomm .	ojTabj
recomm anothe	aZYdcw
recomm applyi	ecvUdb
recomm her	hbpccY
recomm in	lgdVhg
recomm test	ZXawdd
recomm you	WbWdfx
recomm your	cWcgbu
reconc	YjiiYe
reconn	khbdbf
recons	SeWvkf
reconv	jjXYbo
reconv 's	cdcdbr
reconv and	YsbhdZ
reconv on	vXcbec
record	ZakuZd
record #	jWWucc
record .	hexZUY
record a	jfUqba
record answer	bkXpdc
record by	caV3YZ
record check	griZZZ
record five	ccepdd
record for	eU1ZbX
record inside	Vbcsee
record interv	fxTcbc
record is	fgbWdp
record it	cVY1ae
record myself	eWcucc
record obstet	dVbqkd
record on	VVftoU
record show	flQnhb
record that	hhsdYT
record the	WUrbfl
record to	ebbtda
record up	clVfcm
record video	dacrdd
record we	baVcmq
record well	dbbZsc
record which	dctVed
record will	Rgsccf
record your	QilsaV
record yourse	baaxcc
recove	hedUkh
recove it	iebbTu
recrea	bghdYn
recrui	hcpbZg
recrui 's	YhqhXb
recrui .	eppPUg
recrui @s	ogbbfb
recrui again	bhYecq
recrui alread	ZVVgkn
recrui and	gZqbcf
recrui any	bYWdcx
recrui asked	XPuqcW
recrui assist	ecuSbc
recrui at	VegiYn
recrui back	iYZqda
recrui called	cVbmpb
recrui can	ZYdscd
recrui checks	XsZadd
recrui coordi	eZUndo
recrui exerci	dZwZeX
recrui for	iSmbXs
recrui from	WS7VbX
recrui happy	edpcad
recrui has	dVpaYl
recrui here	ihUreY
recrui i	YVkell
recrui in	jfsZaR
recrui inbox	ceqada
recrui is	fjxRZV
recrui it	oSeeel
recrui just	TsgQnW
recrui look	nVkdeb
recrui looked	eZrcec
recrui mailbo	dpbced
recrui manage	saWddZ
recrui no	bqeaaW
recrui of	Pa/TdX
recrui only	ddYceq
recrui please	catddY
recrui portal	XYqfcf
recrui proced	cZXeeu
recrui proces	dclRap
recrui promis	qfacda
recrui reckon	tZYcdb
recrui said	YrPddn
recrui says	gaVjjl
recrui screen	boTkeg
recrui so	guWUak
recrui suppor	eZrdeX
recrui suspen	pUqdeV
recrui team	rifXdX
recrui texted	bcUpii
recrui they	inTidZ
recrui till	ecreeW
recrui to	jRjfXr
recrui told	Lvggbh
recrui took	maWdap
recrui until	eTyddY
recrui wants	XWZ1cb
recrui was	YkTnrW
recrui will	nsSeaU
recrui wrote	mUjjbb
recrui you	nZZWtX
recrut	agqaae
recrut 's	dpYdfd
recrut and	faZecr
recrut for	kaVddp
recrut me	RfucRl
recrut went	eddepX
rector	eklfRd
recurs	ndYTnh
recurs .	gdeWep
recuse	jcXYrc
recycl	fZhZco
red	ieiXcj
redact	bVqddi
redepl	dbXubg
redepl .	hVdjkd
redepl good	ecbqcd
redesi	ccaamn
redfer	bUzXVd
redo	jlZZbh
redo repo	ZrbbYg
reduce	accgUu
reduct	idaejh
redund	dejddi
reed	aZTikl
reel	iYNzdb
reel direct	fVepkZ
reels	daiaWt
ref	ebhhZl
ref enquir	eXWYpo
ref from	Zebscd
ref hospic	hhTcjl
ref no	dgpfdW
ref your	chalSp
refer	andYcm
refer a	ac1VSb
refer to	bmSchn
refere	caewcb
refere #	dX0bbV
refere 's	gInvWc
refere .	ibWtfY
refere ;	ccbubY
refere ?	XXY3ab
refere all	jdcRkl
refere alread	ccredY
refere and	hkUaoe
refere answer	efmWbj
refere are	fuTlbQ
refere before	XihqYa
refere by	WZnuXa
refere call	Udesee
refere called	odfYef
refere came	dXjYpf
refere did	ccZfZt
refere do	ebdcoe
refere emails	Xdcqee
refere for	dSgmij
refere form	gjWrWb
refere from	MdM/Zc
refere has	kXcxZT
refere have	apobVY
refere i	pjaTjb
refere in	celoQd
refere is	vUfmYV
refere mind	cZqede
refere names	RZhvbc
refere never	dZcped
refere now	hZYuZb
refere number	eX4UWb
refere off	cZesce
refere oncolo	XjZpcc
refere one	kTTxaf
refere our	iVccog
refere phone	gbapce
refere please	ajapcb
refere reques	ckZpba
refere should	eZpdec
refere so	pZgecc
refere the	hdbarb
refere they	aRyiZW
refere two	fYTzZW
refere unit	bebrae
refere unlike	eXsdea
refere were	mmfSYj
refere who	ccdrdb
refere within	Uccvde
refere you	YQzocP
refere your	habVqj
referr	fXdkrW
referr man	llUice
referr or	uVabcb
referr to	cphcdZ
refers	XqXhfd
refit	aYyacY
refit .	gYsUla
reflec	cfdVrh
reflec .	SuOXkn
reflec furthe	nlcVed
reflec i	fWiZdp
reflec is	lbbcpV
reflec on	bXucce
refore	YWbkgs
refore .	hZaecp
refore commit	Yddqee
refore over	Upidde
refrai	hvaShU
refrai .	Tredeg
refrai hands	iarWdW
refrai me	lkVbeg
refrai my	WimSek
refrai on	ZZTkta
refres	jbcfdk
refres and	nUZkcl
refs	ciVsZd
refuge	sUWZdp
refund	ZRlkVq
refund your	bcZqhb
refusa	sZHSix
refusa .	qVWRiq
refusa ;	fqYdbe
refusa of	clUbhl
refusa stands	dZbdes
refuse	kUeaWw
refuse .	beRYez
refuse and	dZkZcp
refuse by	qYWaZm
refuse on	dZXeav
refuse while	fXqffc
refuse you	qUboiT
refuse>again	TSkfnm
refuse>answer	aZcfdv
refuse>away	Seqchd
refuse>bye	cZfYgp
refuse>closed	ccVZom
refuse>decide	Ygbahp
refuse>free	dcqSif
refuse>give	baUjfq
refuse>hold	jRvbkV
refuse>if	Sbmlbk
refuse>match	ccUocp
refuse>me	YZZbfx
refuse>meet	fXoojP
refuse>news	VfnZek
refuse>offer	WYvZnT
refuse>others	wUegYc
refuse>papers	i0PdTe
refuse>post	XUWVqx
refuse>receipt	ifWdjj
refuse>refuse	YgThsd
refuse>review	ijUaYp
refuse>said	nXTfbr
refuse>sorry	cTWgZz
refuse>start	cYZWvV
refuse>step	Xdedhp
refuse>wait	hmjefR
refuse>you	ccfbdq
refusi	dpdabh
reg	YWWrco
reg .	ccdebp
regard	fgmbdd
regard .	cc4UZT
regard and	YcqXmW
regard from	oavTYZ
regard hr	cmlaZU
regard hydrau	ebloWb
regard it	ZbsYdg
regard layer	Vldodd
regard next	VvZdec
regard this	aajZqb
regatt	eV3WcU
regenb	igUqeb
region	XVitka
region 's	Zpidda
region .	cbbqXl
region a	bVrmZc
region pleasa	acbqbd
region someth	dcbrae
region to	WfgWub
regist	acmfdg
regist .	TphXZn
regist and	rNgasZ
regist as	jZpddW
regist before	Yddqee
regist certif	edbpec
regist fish	cbhqcY
regist for	McntVc
regist here	dbrXee
regist muted	eaTfcr
regist needed	eepZfc
regist number	ZXkphX
regist the	lUkZik
regist them	caqjdW
regist to	X0YafU
regist with	WlrQXn
regist your	fRvgdY
regrad	YbpekW
regret	bYaXY/
regret .	UFdUR/
regret @d	dbXdes
regret any	cWdckp
regret from	eabdeq
regret i	ZpgZcd
regret it	loVZae
regret not	dYadcw
regret nothin	cXkYpd
regret our	cobeVm
regret that	XjWaZw
regret there	ddacdp
regret to	SUjhdv
regret we	ZiZbbt
regret will	rUbZcl
regret you	iTaWdw
regret yours	dcecbq
regrou	R5RPne
regrou .	VzZfYY
regrou and	XqaZig
regrou me	cbUYqn
regula	hVlagi
regula .	iiTgke
regula for	Xqdcdf
rehab	gigddc
rehabi	UjXqcj
rehear	hbXpfe
rehear #	VYY3ac
rehman	aRvVlf
rehomi	VWWaot
reid	dihdkX
reimbu	bZajkk
reimbu and	VZfhsa
reimbu on	dZcabs
reimbu smashi	XZjqXZ
reinsu	ZjhgYk
reject	bWVYe5
reject .	VXSdW5
reject ;	ebpffY
reject at	XaWfht
reject before	gcrdcV
reject by	aicTWx
reject for	ZQXdmu
reject from	lfTUin
reject is	eoTddl
reject it	dikblV
reject she	jYadcq
reject was	edTdnl
reject you	dmekjT
relate	igXatX
relate .	VTtija
relate and	XvcZdZ
relate home	gmVemZ
relati	hVdkhh
relati isabel	cZbbfp
relati to	accqed
relax	ahXYri
relax 's	eXaebs
relax .	aYqZig
relaxe	TWoddc
relaye	gXmdkb
releas	uTWedm
releas .	YTiWV0
releas after	Usdeed
releas again	bUueec
releas all	oVbeel
releas by	wVbedb
releas from	Zaeaav
releas me	dZYbcu
releas media	rccZeb
releas on	uTbldW
releas or	pedbce
releas the	mgQZyT
releas to	pYimaT
releas you	iVaeYv
releva	YkdlhZ
reliab	fVWdvg
reliab and	lnggYT
reliab approv	babqcd
reliab as	cdZZsd
reliab is	eacdqc
reliab letter	deddpb
relief	oacYgh
relief .	leUdii
relief has	pcccaY
relief or	paZbma
reliev	ejchfa
religi	efZgnc
religi .	ffThmf
reloca	TVgjok
reloca money	baeaqd
reloca to	RarwQZ
rely	obaafi
remain	budiZY
remain .	WeeqZj
remain a	lnaeeV
remain active	lkTZdn
remain candid	cqelaT
remain in	QhkhUm
remain is	hgRaxT
remain on	ajjkdV
remain one	dscedW
remain online	Xbsede
remain open	XpVctX
remain our	Ysedcc
remain to	fuYdkO
remain two	qbeacb
remain under	c8QebO
remain valid	YgsdbX
remark	ZYhind
remark down	baYdtc
rememb	YapeYl
rememb are	bpcdfd
remind	XTzqXX
remind from	bYhuXY
remind me	fUomXb
remind our	deqYce
remind that	aStnYb
remind the	VawYcc
remind you	RWnqSo
remind your	VObzla
remiss	eYXZug
remit	YndZYm
remote	mibadf
remote .	fmgVia
remote had	haZcbp
remote on	basZed
remote said	etTaaZ
remote two	dcaqaf
remote unit	pYdchd
remove	SM6TUq
remove from	WRgZew
remove me	eZ0bYT
remove you	bZzeYU
remune	gVhldh
renata	XSwege
renata 's	eZrcda
renata minute	dkShjk
renew	Yfqaag
renewa	nbfhYe
renewa .	lSoVhi
renewa and	qmYbdW
renewa from	dapced
renewe	ebiahi
reno	aYZg1U
reno 's	kYmXlV
reno age	ccradd
reno as	eYbeqd
reno back	ceraad
reno for	hXdbqc
reno from	YYXWyZ
reno grade	atXbcd
reno slip	YZTvTY
reno to	YZSfui
reno with	daeZre
renova	Xekhgg
renova down	fqdfbZ
rensbu	fdoabe
rensbu .	daZedr
rent	XenYgk
rent disabi	UncSdq
rent is	VmoZca
rentré	dfjcYi
rents	ifhejV
reopen	Qb5aac
reopen .	SX4SZe
reopen ;	cbrbkW
reopen it	XTdocp
reopen media	hcqdcX
reopen on	RvrSdV
reorg	fXlgdh
reorg .	dUreef
reorga	ailXch
reorga of	edXefq
rep	cbjpWd
repaid	qhWWfe
repair	gcmfbb
repair a	sccZbe
repair hr	ecaqZd
repair the	cpcdec
repeat	cZkgff
repeat it	blXYqa
repeat the	hWRglq
repert	ipZbcY
repeti	bbdcmi
replac	bYghnf
replac .	XajgrY
replac @d	uYaceb
replac date	Zpeefb
replac it	csXnZW
replac to	gpaceb
replie	0naZSU
replie come	dpZdfe
replie fast	hVangh
replie in	fnVabj
replie inside	uaWccd
replie to	2kUaRY
replie unit	wSUYca
replie with	Vkldfc
replie within	wgTZba
reply	ldclfY
reply ;	pnXbVc
reply ?	dahpad
reply accept	Yecbud
reply addres	gdUebr
reply after	Uvdafd
reply animal	YTpkdf
reply as	bpZgce
reply before	heRloa
reply but	Zphcec
reply by	iNKm4S
reply enhanc	qWedfd
reply for	xUaYbc
reply from	rjmQbW
reply is	PpjkkN
reply needed	YXwmXV
reply none	cardeb
reply of	pXiXee
reply ok	Ucdude
reply on	gdkVld
reply please	nXSsdd
reply re	lneUba
reply since	aqdcdc
reply so	zTXfWb
reply sorry	kpUcbc
reply the	eaqgdY
reply this	bYtced
reply unit	qVPobZ
reply was	ZVqfbk
reply we	jcTbbt
reply when	VzYbdc
reply will	osUWaa
reply with	MNX/mR
reply within	9SXUcZ
reply yes	NSY/QV
reply you	uYgbbb
reply your	duNkea
replyi	chfmWg
replyi .	YhpddZ
replyi yes	adcsad
repo	XgkqYa
report	eikghW
report 's	VtjiRe
report .	XivWZf
report at	ebUpif
report back	tpTVXb
report before	eabrdd
report due	qdccdZ
report for	UVYk1S
report forese	rXhgeY
report from	escacY
report has	irWfeY
report human	fiVnde
report is	ftaWWh
report it	Zdrgaa
report that	gpZgZe
report the	bYrbef
report they	cpYhdd
report to	YdHu0O
reposi	mVkded
repost	mcndZY
repost voting	cZqddc
repres	gabeng
repres .	bahbpg
repres and	pWdZbl
req	bRaWd4
req closed	edWefq
req is	bYhbYr
req open	bqZdea
reqs	YhZmkd
reqs .	Wdaonc
reqs hired	cdadbr
reqs is	dqbaed
requal	Wffmge
reques	WbqqXd
reques .	cT8aYV
reques a	YUWvcl
reques and	bdudcV
reques are	ZsZcdc
reques at	ioWhcZ
reques for	ibiVij
reques has	umWUab
reques i	bkqVcc
reques id	ceYred
reques in	eYhqWg
reques that	bWgxZZ
reques the	ZZXran
reques to	XbkxWU
reques until	bdcdcr
reques was	fdYeep
reques we	dcueeU
reques within	dXdYkp
reques your	RasodX
requir	WiRybj
requir 's	csYYai
requir .	YedYir
requir ?	eccrda
requir a	UnMrTq
requir and	arRibg
requir by	XYUtjj
requir certif	eacqad
requir comple	ecbpee
requir driver	dXvbbb
requir for	flTdco
requir from	dpcdeb
requir help	cWVa1X
requir is	bThjeo
requir knows	X1YYcb
requir no	bYcjdp
requir nobody	iSkjgf
requir of	UpeuaR
requir that	lVbldi
requir three	aeZqYf
requir to	bdWvhZ
requir two	accuca
requir willin	ktTWbV
requir your	WbZtjc
requis	afdYhp
requis 's	epcdcX
requis .	dlRbbu
requis cancel	dcXccs
requis harbou	ljVeeg
requis has	dTjdgp
requis is	cesedW
requis test	nkdUfe
requis want	cgasXc
requis was	eWgdbp
resche	XmI9QV
resche .	VpYnbf
resche ?	ecarca
resche it	YfZtaX
resche on	guabXa
resche to	lWZqcd
rescin	beRibt
rescin .	ecZcbp
rescin disput	kWWeeq
rescue	fdjfah
resear	kdXelf
resear #	sdVbah
resear .	UYogji
resear and	esbZbe
resear assist	oWdeid
resear intern	pUeiee
resear sign	bddXud
resear you	Vkamic
resend	bLb/aU
resend 's	iccVoh
resend ?	eeYqde
resend as	ecUvea
resend cv	fdXree
resend the	bWcwaZ
resend your	aWjqaX
reserv	bmUbmj
reserv a	Xabqla
reserv and	mUaafo
reserv in	bjebpZ
reserv list	etSWkf
reserv your	dacrcc
reset	XkjpXV
reset .	gcepdY
reshuf	nWqeaW
reside	YYdram
reside #	naVpaV
reside 's	cbrcec
reside .	Tojcdf
reside out	bcatcd
reside yet	Xpefee
reside you	abZZpn
resign	SfVc5Z
resign .	VkYgli
resign from	eeeZpe
resign hands	eVjefl
resign my	agagsX
resign on	bUiYxZ
resist	cbliga
resolu	hlfSbl
resolu .	drbZcf
resolv	bVYUut
resolv .	iZpZcg
resolv not	bUWbY5
resolv nothin	etYdcW
resolv on	inUZie
resolv that	ZTaarm
resolv to	URbemv
resort	dXmmga
resour	diemaa
resour depart	UmnZdb
resour i	qWedee
respec	XjhlZg
respec .	ZjeqZb
respir	XdkWrc
respon	ulaXcY
respon .	gtaZWd
respon adapt	dccbqc
respon and	VrfYci
respon are	ciqcbY
respon at	Uocmce
respon from	yWVYda
respon have	hkoVcV
respon it	pZcidd
respon of	qebdbd
respon the	nZpWca
respon times	SyYcec
respon unit	qabeee
respon was	Zogfeb
respon within	/GUcgT
respon you	deZsbb
ressou	lYfcjf
rest	dlhafe
rest and	ftcVbc
rest are	XyXbaa
rest by	xZcXca
rest grotto	Stffff
rest is	inRPwX
rest of	fedeUs
rest that	hYeasb
rest until	bbsddb
rest we	aqecec
restar	dN6faU
restar .	ZL0bbi
restar at	eaoZia
restar you	ecrdeY
restau	goXWgj
restau .	dkUZjl
restau with	rcbeca
restfu	WVlfsc
restfu forgot	aVsdee
restfu holida	aYreed
restfu love	bpaeee
restfu which	dZcbqd
restor	Ydimbh
restri	bafWhr
restru	UXwWdj
restru .	bVtceb
restru ;	eZoeed
restru and	dSoefm
restru at	flVdij
rests	axlTaR
rests .	borYZU
rests with	WzTbce
resubm	UfYohh
resubm .	cUicjm
resubm test	dddpeb
resubm unit	VpdhcV
result	/jQTYa
result 's	ueXbbc
result .	0fXQbf
result ;	WrZjcf
result @d	zdXWca
result a	abeedp
result at	qhWdcb
result attach	eapddd
result back	Ujcjel
result before	yeYXcY
result but	Wpdehd
result by	5YXVad
result came	Sablcs
result come	qqQTea
result comes	taZded
result coming	asXVdW
result depend	crZdec
result dog	vXZbec
result drop	phWZdZ
result follow	avbbca
result for	xhUUZZ
result from	wdSXal
result get	hpcZcc
result go	1jWQaS
result goes	qadded
result have	frbZeY
result hello	6OXYca
result human	vYcadc
result i	aqbeee
result in	ulTYYa
result is	ueaVce
result life	qZceee
result media	4OYfbY
result not	gTYecv
result on	/QUVYQ
result once	Tueded
result over	tUeeed
result pendin	brcadc
result produc	paddee
result reads	1XbYcY
result shall	ntWVaU
result so	qcecdc
result the	phWZic
result to	7dZSWR
result unit	5LYTaX
result we	cbddeq
result when	Szbdda
result will	m0MSYT
result with	dsabca
result within	2XTabb
resume	eXhfbn
resume .	YXvcbb
resump	leiggT
resump to	earecb
retail	kaRghn
retail it	pabedf
retain	Scdcew
retain .	YRWfb4
retain for	WtQddf
retain in	dgsadW
retain our	brYlaX
retain you	Zdebpg
retain your	YeXZjr
retake	mVbkja
retent	aefejg
retest	cnYbmb
rethin	cfnibW
retire	UfyaRj
retire .	YVzQal
retire ;	cZsddc
retire to	hrVbdb
retiri	gZWpgi
retiri and	icOmne
retiri luv	mhiSfe
retrac	Zakdcm
retrai	gZngYg
retrea	pcZhaf
retry	ckbaoa
retry .	bWmapb
return	Zafhfn
return .	TcrXih
return after	cbecdp
return and	nhUedd
return by	XXlbar
return fact	eXjYcp
return from	rieZXc
return hello	tZcZdd
return instru	cbZefp
return it	VVbvnY
return my	gbpccb
return of	aidhPr
return on	kgrTUd
return one	cdaT0c
return the	TUfYxo
return them	aaXsdj
return to	fmWqMj
return with	lZZrfX
return within	Pbfcsk
return your	UYhQX6
reuben	hiYagi
reunit	eWmpcV
reunit .	capeea
rev	hjedag
rev .	dpVjZe
revali	gaXawb
revd	egngYZ
reveal	niSXfi
reveal we	ecbdep
reveno	hmgfXY
revenu	kXZhhj
revenu .	dqbced
revere	TSogYr
revert	n4KfZR
revert .	J/LSWY
revert hello	tUdbee
revert in	tTcded
revert media	vUdbdd
revert once	Zqcdfe
revert post	Yrdcdd
revert to	lraTgV
revert when	bpdded
revert with	aaT1hV
revert within	uRdfdd
review	iwXWah
review .	d8TSXZ
review after	dYdguY
review applic	gvXYbW
review by	TtVVcq
review commen	aXdbdt
review for	dpZeec
review is	flkjZU
review its	dYsdeb
review of	XWphbl
review on	oXnVbe
review so	karaba
review the	fbhVjm
review usuall	pYdffe
review you	Yrabdi
review your	naTcat
review>again	pnVfWc
review>answer	pgfcdY
review>ask	gWesgZ
review>chosen	lRUZxh
review>closed	kXgVVp
review>decide	ZoPqkU
review>free	crkPmW
review>give	hfgoTc
review>hear	khkRhb
review>hold	Wf1ZYY
review>if	SuWkia
review>news	skTXXj
review>not	eaegZp
review>offer	cRggxU
review>others	dgjWUr
review>post	WhqkWe
review>refuse	jXPZpq
review>review	a2gbZO
review>said	hhNStp
review>sorry	bfVXoo
review>start	gjUbqa
review>thanks	Yhbbcq
revise	hhXcel
revise offer	badYvc
revise schedu	pdeYee
revisi	RspYYa
revisi it	Tomcca
revive	ZihXuV
revive in	fapdmT
reward	fcihjY
rewatc	YTiqgd
rewatc after	bbqbdc
rewild	jOwefV
rework	gVlhhc
rewrit	XlckXk
rewrit the	apddde
reyes	SfZTwo
reyes .	XaVVrr
rf	bgdeYp
rfrd	WjaWer
rgds	ZlUpai
rgds .	cZercd
rh	eSpYjj
rhetor	hhRiqZ
rhetor .	loPaib
rhetor has	cmUihg
rhian	anccjb
rhiann	ijabie
rhonda	aZZqek
rhonda has	dbbccq
rhonda the	acdtcc
rhys	vNlfcb
rhys .	uWhdgV
rhys so	ebbqce
rhythm	ZjWvPi
ribbon	UlhXjk
ribeir	lTdsYe
ricard	XZTlYw
ricard to	bYbqag
rick	cjchge
ricky	TqUhVr
rid	sWffZd
ridden	gTnble
ride	WYqeUr
ridge	ZbiSqi
ridgeb	TWhdya
ridgeb 's	cbZhpb
ridgeb the	WmbZpc
ridgew	eTVzUk
ridgew .	cZcqdh
ridgew and	abeeep
ridgew number	Vhfrbb
ridgew on	rbcbdb
rie	aiZlZl
riga	kahZfj
rigger	hWfkXp
rigger .	qTdfkd
right	fbaijh
right ?	XduVoU
right @d	rcccbd
right after	/VcWXS
right and	eaPZe0
right answer	jVmeic
right away	fgXZqe
right file	absaeb
right fit	ZfcZct
right for	XPKjf2
right i	Wdibbs
right if	edaXse
right in	fLlqjZ
right match	eZZcdu
right now	b0eUaa
right of	hdYZds
right on	gVkjkZ
right one	ZhUqnX
right or	ZQgyda
right person	cjuafS
right place	cgcccp
right shane	eleemV
right sit	eJmgsi
right so	kiZUmf
right tell	Zcbase
right that	niaVkc
right then	ScjnnV
right thing	fiSrfd
right to	gkUrYe
right up	WaZWV0
right we	hSicbo
right you	cVQmoj
rightl	hZmYnY
rightl .	UcXkyT
rightl i	carhYc
rights	kcfhfb
rights is	cZdodg
rigoro	jbYkXl
riikka	jXTkoe
riikka bukola	rYXgjX
ring	qaZocZ
ring .	d0YUZc
ring ?	hUYxZe
ring @d	qYedee
ring a	Raljjh
ring about	OiQqsh
ring after	fpaacg
ring again	smeTYQ
ring aisha	uWebce
ring all	8QYeWZ
ring and	oSengW
ring as	tYcgdb
ring back	WkY1ZP
ring bursar	Ubpgdi
ring but	Wbichp
ring by	sZVfjY
ring candid	qjZXdc
ring disabi	gWocee
ring dr	cdeqdb
ring everyb	qjaXbc
ring everyo	snSZcZ
ring from	yadYZc
ring her	RNU/hV
ring him	RQY/TU
ring human	Vpfbjd
ring i	YbYpcm
ring if	OkukXd
ring in	Vsckbd
ring inside	vUdded
ring life	wVbbfc
ring me	kTVopc
ring media	yQcfcd
ring my	fWjsaa
ring off	Xhcecp
ring on	tecZdW
ring once	Xsceed
ring only	pZbddc
ring or	Ztcabe
ring our	aabubc
ring people	evXWZa
ring reads	tSlYaa
ring rota	Wdpfde
ring round	8jXAgZ
ring some	cZdqee
ring the	XRsxfT
ring them	RTj3aa
ring they	dvUajX
ring those	0UaXaY
ring to	PcT1ie
ring unit	1CibYj
ring us	njPyQS
ring when	Kzbeje
ring while	aVrhed
ring with	4IZqXZ
ring within	qbebde
ring you	6dSZad
ring your	TbUzYc
ringed	ibjdga
ringin	0ecZbX
ringin .	epnWXY
ringin about	RfjVjr
ringin all	rcbcbe
ringin everyo	wWXddc
ringin from	gXbpdd
ringin him	UlkncX
ringin me	xeVgYY
ringin people	qWbbjd
ringin round	5eWRXX
ringin the	obRagn
ringin them	RfqljU
ringin to	aghiUn
ringin unit	rVYgda
ringin us	pfcdcb
ringin you	wiUWgT
rings	/YQZaX
rings .	bugXdX
rings all	uXdacb
rings by	mVekdd
rings everyb	peacce
rings everyo	tcSiXb
rings me	4YbZXU
rings on	rXYfei
rings out	aWtdec
rings round	mMYTfv
rings so	bWeqee
rings the	raWUrR
rings unit	0WVZcZ
rings when	Uocmdc
rings with	uUeced
rings you	uXWnWX
riot	oZkYfa
riot .	dbrbcd
rip	XpkfWd
rip the	ZireeV
rise	bflahf
rises	ekXjWl
rising	mWnkYW
risk	ZhcgWp
risk .	mjUnbZ
rita	lQndYg
river	nVbhgg
rivers	bakgal
rivers .	dbpciY
riverw	ZQhgiq
rly	ccfpfY
road	ccjZbp
road 's	acsabg
road .	ebXWhu
road for	bXjZbs
road on	ecZeep
road toolin	siUYeb
road with	ZiVdds
roadho	lgfZVk
roads	bdiigd
roadsh	ZajfpY
roaste	Ychkdi
roaste .	aQhZnn
roaste and	lYgVgn
roaste grade	dpeXcf
roaste the	eddcaq
rob	4SZciZ
rob #	dacdpd
rob 's	VabVum
rob .	0VYfeZ
rob ;	pZYhga
rob ?	jYgpbZ
rob after	qYeeec
rob aisha	dZpgac
rob and	/KcOWf
rob back	incVYn
rob but	aqUabm
rob can	Xfepef
rob for	qfhgTU
rob from	hbYdap
rob gone	hbpddY
rob good	obcbde
rob has	lVnXcY
rob he	eTlbfn
rob i	6eZTTW
rob in	RfqfmW
rob it	NwoZXY
rob off	sTgdZX
rob on	VpZhai
rob over	pcbbdZ
rob said	peadaZ
rob says	UfWnii
rob she	hQWrXk
rob so	UhuTck
rob the	phXTga
rob they	qPWfjl
rob three	okVdea
rob to	vOOmle
rob two	bbecqd
rob upset	sYdebe
robin	ecilZe
robin .	fXsddc
robot	cifejb
roboti	cbXcvd
roboti @p	YUbjok
robots	iVijkX
robyn	ejpbhS
rocket	amUbdq
roderi	Zatebc
roderi .	dfrWca
roger	bhVpeg
roger i	qggabX
roger your	baasfb
rohan	Ygdglf
rohit	ejZagl
roisin	dhnfbW
role	ecbedr
role 's	gcleUh
role ?	ddPnVp
role and	nkgbRe
role closed	dgYccr
role for	ZPugZg
role got	dXdddq
role is	gSyhVd
role needs	ddZdfq
role of	YlQWqq
role play	gYY3Ra
role please	ebdZpe
role profil	eZqccY
role rather	dbddcq
role run	drcaeb
role the	etaadb
role was	cdRZa1
role we	ZrVkdc
role went	daacgq
role will	fSueec
role with	bcTZqr
role withdr	deYfep
roles	ZRrSV4
roles and	bUobdm
roles at	dZjZdp
roll	pcbYoX
roll .	kWddsY
roll and	lqdTcd
rolled	Uihndd
rollin	Tggoak
romano	jVqbcc
rome	iXlghY
romero	XcmgmY
romy	bZqibb
romy .	dVtjdX
ron	ahbdne
ronan	bZmcmW
ronan .	WcgcuZ
roof	cfelib
roof on	Yphbde
roofto	cXyfaW
roofto .	Vjobia
roofto manage	bbbsce
rookie	jbXhii
room	ZVhrjc
room #	cRmyZT
room .	eWkrWf
room above	idgTsa
room and	XfaS1d
room assist	igQgem
room before	tRnXbY
room for	MWRuax
room from	Ybdcuc
room has	aWduiX
room i	aoXjlT
room is	hhrTkS
room it	cbVmbq
room of	cZqfad
room on	lXmTle
room over	eZaatf
room reads	ecbrZb
room that	hpYddb
room they	kSkgZg
room till	pZddee
room to	QolnXV
room was	gYuSlZ
room we	fbXoUm
room will	Wlepab
room with	edSgra
room withou	qZdbef
room yet	eqadec
roomma	dhZkZk
rooms	WZiaue
rooms .	bgjTsY
rooms and	cabbdr
rootin	dajTds
rootin for	dajTds
rooyen	hdoYhZ
rooyen .	cdqabd
rope	eapagf
rory	hcaYho
rory .	haZcas
rosali	egfWnd
rosali .	ggjPng
rosali for	piceeW
rose	RgjoiU
roses	mTdVpf
rosh	uPkcia
roshni	cgbkch
rosie	Zjhecg
rosie 's	dcpeea
rosie was	edVikj
ross	dahZmh
rossi	biWlmZ
roster	kepYeX
roster .	uRlZiZ
roster employ	gfTdim
roster have	dqZedZ
roster the	Tpcmah
roster they	dbrbea
rosé	WjniWg
rota	gUjeco
rotary	ceclka
rotary .	ZZayaY
rotas	fehkfX
rotati	gVchog
rotati .	YhaZqj
rotati has	ZiXZsc
rotati i	eapeea
rotati rang	gVkedk
rotati to	cpdVid
rotati will	rYddce
rotten	SjYnhk
rotter	gW1ecP
rotter 's	rXmdWd
rotter .	gY0WaU
rough	acklVi
roughl	kmQlZd
round	fdcmde
round #	WRa7Th
round 's	TdRfor
round ?	caXvgb
round a	ehrXYb
round again	ZWcsed
round all	sbYedb
round and	qTZlbi
round are	pUgbjb
round at	iR0cSc
round before	lqcUdc
round but	gUbqjZ
round by	rqScZW
round closed	cdeara
round congra	eXbvZe
round date	cYcuae
round disabi	rbbadd
round do	djdVep
round for	edepWc
round hello	kWbsYc
round is	ekWpZb
round it	QfrqbP
round no	lgdUel
round of	b1XRdh
round on	rOjhjY
round one	WUkbdo
round opens	Xcdcdu
round or	gUtaeb
round over	dpjVdb
round people	ogeTei
round reads	rSnXdd
round rhetor	tVbYee
round they	Vffkhg
round three	XQZwmd
round to	Y6dVcU
round two	ShO6RZ
round unit	rbaadd
round was	ZpegYc
round when	Rtggdb
round will	rbcWed
round with	iLawZi
round would	bseWfe
round you	ZaVacx
rounde	YflYnd
rounde in	dnpTbb
rounde into	dWtaef
rounds	fddYhn
rounds .	kcUbWx
rounds a	jQcZmo
rounds and	aXdfer
rounds here	drVdha
rounds in	etbVec
rounds of	WlojZU
rounds on	WpkeWU
rounds one	fbYdpf
rounds you	dTpfkd
roundt	ZkjgVh
route	WWdemq
routed	klnVTd
routed from	ZZxada
routed kettle	dpbded
routin	hZcigh
roux	ccdgij
row	jaedqY
row .	fRtXob
row at	dcdcpd
row fintec	mRnega
rowan	maYZhl
rowan .	sbYZjb
rowant	fcqXeb
rowant ensure	YcqXgh
roya	bdZijh
royal	gZflWj
royal .	kRbpWg
royal amende	bYrbgZ
royal is	fmSdii
rsvp	PZptXZ
rsvp by	Vdgtac
ru	cdbjjf
ruairi	Ucigqa
ruairí	heXXmm
rubbis	baYlcp
rubbis 's	baYYsj
rubric	btKejh
rubric .	XsTagk
rubén	VgonbZ
rubén .	djmibV
rugby	jSgTon
rugby .	dbaYgs
ruhr	fedpdW
rui	jVlldZ
rui to	dVmlec
rukhsa	klZjXb
rule	zjUeZW
rule .	sfWnQZ
rule at	pbfceb
rule for	jgsZbV
rule in	mVnbdd
rule of	jrTddc
rule on	weXbaa
rule that	Tdggng
rule the	saaYdb
rule with	pbedeb
rule you	avbbeZ
ruled	hjQThs
ruled .	dUrcch
ruled in	acXftY
ruled out	bhOhas
ruled you	ivSZYe
rules	lZreRf
rules not	epbbec
ruling	/eSQSQ
ruling .	wWfWad
ruling and	qZidca
ruling by	pceZec
ruling in	sYebed
ruling on	1ZYYXY
ruling you	bqacdf
rumor	gqWdee
rumors	gjddee
rumour	gtbYfW
rumour 's	ceaetW
rumour and	aqcbZc
rumour had	ldlbiU
rumour has	iiidlQ
run	ecddlg
run 's	WarVZl
run ?	ceZtac
run a	YUSvav
run at	daqcia
run by	gYYYir
run for	lfrYaU
run from	vXiecV
run he	YtXUmb
run if	Xbbbwd
run into	eYrgZb
run is	ZatWbc
run it	wwQKQh
run me	bsbbcd
run our	aXfSxX
run out	dcqedZ
run rings	TUdXZz
run so	kTpecb
run the	ZZUh0d
run throug	cwYZdY
run to	gfieUm
run up	YmSfgo
run you	cZbeqf
rung	kXnUjf
rung .	ibbZtb
rung back	cTtahb
rung by	rTsaZT
rung i	cqZded
rung it	RkWdkq
rung on	tVZbbj
rung reads	pacede
rung round	YaXYsg
rung that	pcbdcc
rung the	hS0bWa
rung them	ccreca
rung you	tbWUem
runner	ZSTOY/
runner up	NZNPc/
runnin	alfhZg
runnin .	WtfaRk
runnin a	cTjkek
runnin and	pacfcd
runnin at	cZpbbh
runnin behind	scbdca
runnin for	XltaLe
runnin interv	Xradfe
runnin late	gatZZY
runnin our	Zadesc
runnin the	cUtbja
runs	dijbhb
runs every	bZpYld
runs for	ajpfZX
runs from	dYsakZ
runs it	lXMkhl
runs out	WciduX
runs rob	gcpabd
runs to	cpfcae
runs until	axZWYi
rural	jfofZT
ruralh	gepVZi
rush	axWpiJ
rush .	gdkihU
rush a	Y0ZUbZ
rush from	bfZpgc
rush it	nsYYYW
rush on	fZdqeb
rush to	ZrWamY
rush you	aYdtec
rushed	hcYcsb
rushed .	gijblS
rushed the	ZYhdpd
rushed time	cgWadq
rust	whYcfV
rust .	3YYeWa
rust ;	Zpecdd
rust ?	Wmaapb
rust and	mOnflZ
rust i	qbbbcb
rust in	doVcjd
rust malmö	aXtagb
rust of	lZVcmj
rust so	wdZYbZ
rust to	mUhbmb
rust you	cbcnpV
rusten	kSjafj
rusten .	eZuacb
rusty	hcYbep
ruta	ccWieq
ruth	bffkdf
ruth .	bqWfef
ryan	YghbuV
ryan .	VrcgjY
rückme	kajaic
s	laggce
s @d	shVdeb
s a	frjUXc
s announ	bO5eeT
s been	WzbbdW
s budget	TvUccg
s call	adXsfc
s come	drZdec
s crew	bXWdew
s date	rbbfdb
s dead	cdZqee
s decisi	XtbgdY
s final	Uabics
s intake	Ydiccp
s interv	Qgolcg
s lunch	Upcjce
s mail	vRfVlc
s meetin	nnMTmg
s new	ecZddp
s newsle	cbsddZ
s not	Zsbceb
s off	ewMfha
s panel	cdYtgZ
s phone	eYbbds
s post	4QNWpR
s reset	Ybbtac
s stand	rZXicd
s the	peddgW
s their	nWpXdb
s when	7FVeaj
s you	gVifnZ
s your	ocaUoc
saas	ddXVuj
saas 's	sccYbg
saas .	cYmbpX
saas to	VjWfjn
sabine	kbcfgg
sabrin	hYeSdu
sace	baiijd
sacked	mXlgZb
sad	TKZNa/
sad .	ZgZcZt
sad advise	cZaeer
sad as	eYceeq
sad i	dbcbcq
sad one	jYaUue
sad that	deqceX
sad to	WTcbX5
sad you	eeebbp
sade	bgmbfe
sadly	ZaYWY8
sadly .	giUUWv
sadly after	deYeep
sadly i	byXehS
sadly it	aWajcu
sadly no	dvZbeX
sadly we	dZOad5
sadly with	jgkjdU
safari	Ndlkck
safari and	dccrcb
safari no	bauYcY
safe	ef/QST
safe .	letQUe
safe and	VurSZU
safe but	eiVepd
safe card	ehVqcd
safe flight	datacb
safe home	YRyYbk
safe journe	gWyZcZ
safe place	adqcdb
safe receip	hpVlYW
safe trip	eatYab
safe verger	aWqacm
safegu	bgXfmi
safegu to	ekTniY
safely	aj2SVW
safely .	cT/WZR
safely and	bqbccf
safely in	gYqacg
safer	WierYb
safer quiz	dcaqdc
safety	WiVlXt
safety .	hrUbga
safety and	ecZbcr
saga	kfUecn
sahel	cTcqYf
sahib	eemieV
sahib .	Wqejbb
sahib includ	aiVjhj
said	ghdahg
said #	0nZKPZ
said ;	rYgddb
said @d	zmReVR
said @p	nbbncW
said a	bX7RcT
said about	uTidea
said after	Pohchf
said aisha	YuWjVX
said all	lhbldU
said an	Xscded
said antune	ctXeeb
said anythi	XrkcfT
said as	acdarg
said ask	cnjjXT
said ayodel	bYZdqd
said before	0dTXZa
said bless	bbqdda
said bring	XVc4TZ
said by	vuUSRV
said call	Xdephc
said can	YZjXxY
said cheers	eZscda
said churn	esTlaW
said come	cIL7ge
said consid	dWedsd
said deb	rldcYQ
said decisi	btZbae
said defini	ZshadY
said disabi	iuUaYY
said do	RqYXuc
said does	bZhbqd
said done	dbZcud
said entran	dbuedV
said expect	hqXbbb
said fair	ZV4aXS
said fine	ZWrfpU
said first	deZtYc
said for	lcpVhV
said forget	Wsbeba
said forth	qcdddc
said freya	ZtZdcb
said get	ROXnzg
said give	1PaVlY
said go	ZNbntg
said good	lS9UNS
said grafte	gpbccd
said great	XWbwaX
said have	VllYdV
said he	l5YMTd
said head	csZecc
said hell	jUeecp
said hello	veVXhZ
said helpin	seWbZY
said her	ceraad
said here	Uliadj
said hi	UW3YWZ
said hire	XcbW0T
said his	iqfYZa
said hold	rmQnZT
said hr	WqgZdh
said human	ttQWXX
said i	YOhknm
said id	hbQnjd
said in	jbiUpd
said is	lqRWka
said it	gdTZlp
said januar	qTaedl
said kindly	cbaact
said later	bsbdcc
said leave	i1WYYQ
said lets	dmhVkW
said like	olQage
said lovely	XlreZW
said main	riYcZa
said marta	cxRYZZ
said maybe	hjYeTl
said media	6pPVXK
said mind	XO/XTZ
said mistre	draeda
said more	auVccc
said nerys	eWXcxY
said nice	bpcach
said no	SCdbl/
said not	eqLlag
said nothin	Wd8bRL
said now	Wcetbd
said off	babgdq
said oh	bKfgqm
said ok	YVknmX
said okay	bYXrck
said once	pdZcdc
said our	Ysafac
said over	qZXZWp
said parts	Zuacdb
said priya	rhWlVa
said reads	rtQXXY
said reside	XubdbY
said result	pebcbb
said ring	Vndnbd
said rob	qjYZVd
said sander	Mh0caY
said secret	Zbqhca
said see	STYO7n
said she	srZUdU
said sheet	Ybrecd
said shortl	qiZaba
said show	edbsYd
said since	arWecj
said sit	SljjYc
said so	foaPli
said somebo	iuUZbc
said someon	WvZbbg
said someth	ZrXVna
said sorry	akoXVh
said start	cUikma
said still	cpdedb
said studen	caedpe
said suit	cgqYcd
said sunita	aYvccY
said take	TOXi0g
said thank	fRmWkl
said thanks	cXybTc
said that	YvaWid
said then	0EdXkl
said there	dUVjZw
said these	cpcedd
said they	i2WVVf
said this	fXekpX
said three	mpYaaa
said throug	dZdrdb
said ticket	Wsbced
said to	OhU1Vm
said too	ZqYWco
said tp	qbbdce
said try	bWibWr
said two	qgYYfd
said unit	2eOkZO
said van	aZtdcb
said wait	dqcead
said we	cxXWcg
said welcom	bbFX5l
said well	UoYUpk
said what	RW8WUa
said when	uaeWkV
said whethe	csabeb
said which	fmdSnd
said while	gWhefm
said who	Q6OdZY
said why	bWaa1W
said with	kgYogS
said within	qyPWWN
said would	YeiuaV
said yes	OJQa/s
said you	Qihghm
said your	gUclna
said>again	aectWg
said>answer	ulXcYb
said>bye	ehqTkV
said>chosen	WgSY4d
said>closed	ZlfTgj
said>date	3jSbcV
said>decide	soWfZS
said>free	cujfXR
said>give	UbftlT
said>goon	YodpbX
said>hear	trZVVb
said>joy	Tdnckh
said>match	Vecpdj
said>meet	XgVyhZ
said>news	0hSXZf
said>not	ecYdcu
said>offer	aYfc2R
said>papers	eaXtmW
said>post	YZiatf
said>receipt	VR4VZi
said>refuse	SWblcv
said>review	apQfhk
said>said	epbefb
said>soon	VqRkhh
said>sorry	UfeVay
said>start	TdlTyU
said>step	dfWwfY
said>thanks	TR/VYe
said>wait	dvceXZ
said>will	kpXbde
said>you	bacete
sail	ZPoleg
sailed	fbpYhc
sailed tenor	eepYfc
sailin	bXclgn
sailor	jXnfgY
saints	bfhhcg
sakura	hbqabc
sal	jfggYe
salaam	ejWemc
salaam .	hmVZkf
salari	WfjniY
salary	aZbspX
salary .	WqWSqi
salary ?	UWlshY
salary and	WfcftY
salary as	fYWO/T
salary band	WfdvSX
salary but	ekcaoY
salary certif	eapecc
salary do	debsWe
salary expect	TUb7Ft
salary figure	bdbuYd
salary for	eeseUd
salary in	gUnboY
salary jo	adatXb
salary now	dYpdcZ
salary number	bbbvWe
salary of	bdcatb
salary on	eccbpd
salary point	eccbpf
salary questi	tabfVb
salary same	edabuZ
salary slip	dZbpYl
salary slips	bedtWe
salary talks	fbepbd
salary we	ccZZxa
salary wish	dibsYa
salary with	dbdasd
salary would	eraVmY
sale	mTqRXn
sales	jknSeZ
sales .	sWkYaf
sales on	gbcbqd
salon	Yfjfie
salon a	fdpeZd
salon and	XseWTn
salt	cYrThi
salt .	cZabri
saltbo	gfadfl
saltbo but	hYabpg
saltma	pWWjeg
saltwa	Vbqfgf
saludo	eehXjg
saludo is	btacca
salut	madVij
salut your	lVmecf
saluta	aiJqog
saluta 's	eVahqf
saluta has	fiUbaq
saluta will	bwXaZY
salute	VbYigr
saluto	eSqVfl
sam	gcVmkb
same	gWeqkY
same #	bcipfW
same .	WfoVXq
same again	bUaxkU
same answer	WwXfZf
same aptitu	eecZqd
same as	muuGWL
same bank	ccqZff
same boards	feeesT
same breath	fZVb0X
same brief	Zdcrdc
same colleg	ebpebc
same date	qYfcee
same day	hZOwbj
same durati	eecbqa
same evenin	kVecaq
same firm	bVseed
same for	qdbfVb
same grade	dZbY0T
same hour	6SQuSQ
same job	giednV
same lady	fpccXh
same link	VVS8aZ
same lot	Xpfehb
same minute	efXaYq
same money	bWSQ/G
same object	Ungcdl
same panel	iZVxaZ
same place	XUV7Vf
same rate	bZbcuc
same reno	dYbdtb
same room	VWY9TU
same salary	fedbqZ
same shall	sccYac
same story	ZrYXbe
same team	ddcYxZ
same terms	dabT3X
same the	pYRYbu
same time	lLQ3cd
samir	kXaflg
samir .	lZUiel
samira	keZZhi
sample	WZc8Vc
sample 's	dXcqdh
sample and	oSfinY
sample class	dbdrdb
sample dog	aadaet
sample lena	dqZgac
sample lesson	kZcobc
sample letter	eepgXd
sample looser	dccqdc
sample of	ihXqYa
sample on	haapcc
sample please	eccpce
sample questi	daqadd
sample to	abfpdd
sample which	catadb
samtra	mXgiXg
samuel	bYhcZr
samuel said	gbWfep
sancti	efekXg
sancti .	hTkjbg
sand	ljcbbe
sand the	pkbVdc
sander	SX6JVn
sander .	bPvXam
sander sander	kXvUYY
sandhu	gXohYd
sandov	VoNihl
sandpi	fmgXbi
sandra	kccYhj
sandwi	aWihnd
sang	ZhPnsa
sanjan	kTNZnm
sanjan to	lSLUnk
sanjay	XejljZ
sankof	ilefcV
sannai	iZuYdY
sanne	YcnhWl
sanne .	YTtcYj
sanne for	kQedct
sanne on	cZescZ
santa	fWdXsi
santia	doaaci
santia .	ZjTXgt
santos	kPYmWp
saoirs	tGvZdV
saoirs and	mUfecm
sap	hYmfbe
sap the	ZWvddb
saqa	aYamgl
sara	nqZfWZ
sarah	addleg
sarvad	ackkoU
saskia	YZlkja
sat	jdfbgg
sat by	Ybqcia
sat dark	Xdvbdb
sat down	VZTcqt
sat the	kqhUXa
sat throug	gVndej
sat with	hseWXe
satisf	zVZhdb
satisf after	4UZaYc
satisf and	ydYVjU
satisf for	vbcbaZ
satisf in	jXVoei
satisf it	ercbad
satisf minute	ccWpbi
satisf of	mahVgi
satisf she	tadacd
satisf the	hkWTZt
satisf to	lSTxcV
satisf were	bcpced
satisf who	cZdYcu
saturd	XWcWuo
saturd girl	cYUbju
sausag	bkubWQ
sausag .	ardbda
sausag from	iTrjcX
savann	mUTqlc
savann .	eaWdpj
save	bbtaZf
save that	isYddX
save this	ecpbdd
save you	hYXZkq
save your	gWXkap
save yourse	ecbddp
saved	PS/WPQ
saved #	daradc
saved .	bXzdbV
saved and	Upgdge
saved as	bQydcW
saved job	ccpccc
saved on	eXqdeb
saved search	dbrbda
saves	ZXlicl
saving	lYdUkn
saw	cbmaXr
saw a	ZnSfnd
saw how	iUcYnl
saw it	UeufWh
saw me	jhuPUb
saw my	dSalbs
saw of	jWpbcZ
saw on	cbkZXp
saw the	iTnUXt
saw your	cfqoVT
sawdus	Zpdica
saws	jvddUO
say	jkachc
say #	xrbUTN
say .	e9YUYa
say ?	daXU7X
say @d	2kLgYN
say @s	bpcahb
say @t	ebbqeb
say a	fobnVZ
say about	hnSaUs
say again	ZZtgca
say aisha	tXZjZa
say all	gYpcjY
say an	gqdaZd
say and	gtaTfc
say any	dsdeZU
say anythi	YsoeXO
say at	Z2YbcV
say be	cadbeq
say bless	Vlqcbb
say bring	ccbpYi
say but	XeVldq
say by	+aPQkJ
say churn	kqVgXV
say civili	cbrdcb
say come	ZXQyZi
say comes	vbXabc
say do	UzUYla
say dog	toZWUZ
say each	Xqddff
say everyt	rhTcde
say for	rkfUXc
say forget	Xqeeee
say he	YriXYi
say hello	1hpRQN
say hi	VK/Jcg
say how	airZYe
say human	sgZacc
say i	YRmbvd
say if	wTYxVR
say is	fsOYdm
say it	kYXSsn
say make	caSrkd
say marta	rZaeef
say me	pfcnUX
say media	0hQiUS
say more	fwmXQS
say moveme	qceacd
say multit	ZZ1XXW
say my	kagjUh
say no	iMaZmv
say nobody	ftXbad
say not	gYbUcw
say nothin	fxgXZO
say of	epebec
say ok	gRUR1i
say on	mladVd
say only	ajUhcp
say otherw	hVYZbv
say partic	uZdcdb
say please	Xeaaxb
say reads	tlNdeQ
say rob	tiSVZW
say see	dpacee
say she	WqpZSc
say so	aZWdwh
say somebo	YgWcct
say someth	ulSVgV
say sorry	gUlkVi
say stay	epbfcc
say thank	ZR0ZXh
say thanks	aZ8SVW
say that	jXeZcs
say they	gjiTYl
say this	USSWqz
say though	eqbddc
say to	iejNnh
say unit	uaNjVV
say welcom	ccVcyZ
say when	SwWxWX
say where	cXWsie
say whethe	3CemfT
say which	mXX/RN
say who	/aNQRN
say yes	ZbUf6W
say you	ggUklc
say your	TZ4VZd
sayin	XXjZfr
saying	dodbfd
saying #	dTshdb
saying @d	Wpefff
saying at	btaicW
saying days	Uvccbe
saying hi	gXtbdb
saying human	nVhied
saying in	iSTloh
saying is	dpbdfb
saying it	kpjMeZ
saying no	eYRfdx
saying nothin	X2bcbU
saying shortl	pZdcdd
saying so	Vjiale
saying soon	tXdddd
saying sorry	dUbbdt
saying that	ZeiqaU
saying the	gieiQo
saying they	bXlsWd
saying unit	YoTajg
saying we	fudVbY
saying what	cYqgdY
saying when	ZyWhWd
saying who	iraaca
saying why	bXbock
saying yes	dgbXxV
saying you	ZXhZtf
says	lfccgd
says #	8dMLXR
says @d	uZcddc
says @s	rVeeee
says a	jtYfWU
says about	khThdi
says action	eeYpde
says aisha	rebcbb
says altern	caXhbq
says and	kcVeqZ
says anothe	dYeqbg
says anythi	X3WZZV
says appoin	ZYdcxZ
says as	pUclde
says ask	WeVkkm
says be	kVZuZb
says break	dbsdZa
says by	0XbUgY
says can	ZiaxUb
says chair	ZdcXse
says chef	Wpeeef
says churn	0XZfXY
says client	hbZYph
says come	JFO7xW
says disabi	qaccee
says do	YifrgO
says dog	sYZhbb
says eldore	ZqdZdd
says everyo	aXydYa
says for	duYcYb
says forget	Vsdeee
says give	vfYaaZ
says go	TblrhV
says goes	cTneem
says good	aZrhiU
says hang	craedc
says have	bbepce
says he	pqUcXd
says hello	8NsSNL
says her	ekifVe
says hi	TN/TVM
says his	jUtaZX
says human	qccddc
says i	dTVlvh
says if	wdXXXh
says it	grcSah
says its	VtWlbe
says kindly	bddqae
says lapses	dcZcsc
says let	mTepbe
says life	sTlhWY
says maybe	dzXdYV
says me	lYZdaq
says media	7TWZZY
says multit	YYvccb
says my	ZjpeWc
says neithe	Ypeeee
says nicola	bpddbe
says no	YZEWe/
says not	bePcgw
says nothin	RnwVUW
says now	rbTjaZ
says offer	cXVa2b
says okay	cZcdrd
says on	itfYVW
says only	asaddc
says or	bZcucd
says otherw	aZsdec
says outcom	phZdda
says patien	cpbeed
says pendin	bpbfed
says people	cqdeeZ
says pop	eXiraa
says put	cinciT
says reads	uTjbba
says receiv	cYwcba
says reply	Sccqmc
says reside	YiqccZ
says result	wiTWbX
says ring	WiZwab
says rob	jpcdcW
says satisf	Xqdeee
says she	linfRY
says sheet	aZrcha
says show	cZbwWc
says sign	VWatYd
says sister	cZuaca
says sit	Xtecdc
says so	lWliYf
says somebo	eddbcp
says sorry	aeYafq
says staff	dZZcvX
says stop	UhljjY
says superv	aWvZZZ
says take	lXbRxc
says tell	ccUZql
says thank	UmtZeS
says thanks	YVxZXh
says that	iqVebb
says the	pgbUgh
says their	iccXSt
says then	cUcshd
says there	nNjatc
says thereo	lZaatV
says they	adxZTi
says to	Umladi
says twenty	pUWZoc
says under	hrWZXh
says unit	uJiQsR
says wait	YxbbXY
says we	YkPdiq
says welcom	YeZdte
says well	YfVkqd
says what	Obhfqh
says when	WsmiQe
says whethe	tiXcZb
says which	rUYVlb
says who	/dKUUT
says with	crVZka
says within	ubbbcc
says yes	ilNetX
says you	YWgWtn
sbu	ioeVjY
scale	UgYlqe
scale 's	Xsbeee
scale .	RkSpjj
scale and	XnUmkW
scale jessie	dYdcsc
scale of	Piihkj
scale reads	ddarad
scaled	cepYYh
scales	XkXhZj
scales and	ZWVhco
scams	gbZhih
scams .	VgrdkW
scan	bUa/VT
scan .	XRowdW
scan and	indgXS
scan it	VWZ2ea
scan of	hXZvfW
scan please	eaaudb
scandi	YSfobn
scandi would	ecedWq
scanne	YXUkV0
scanne .	fSecXw
scanni	gmaadg
scans	aRP5gg
scans certif	edarcc
scarce	dbefme
scared	jddkbb
scared .	gqYgXb
scared and	qcccdd
scared until	Zaqdee
scarf	fVscde
scarf .	aXlfpY
scary	WRbhpp
scary .	dbaedq
scary and	bZdeqc
scenar	XcWgxe
scenar .	Qigqbf
scenes	jZhTcq
scenes .	pbbahc
scent	ofdXeb
scent on	kkhYbV
schedu	hkRtab
schedu a	YedtcZ
schedu for	qYZpYX
schedu link	ecdpcc
schedu no	draaeb
schedu please	Ydpaef
schedu roll	kneUee
schedu the	nelTce
schedu you	VUhzbY
schedu your	eccreb
scheme	dagdii
scheme and	abXqld
scheme is	eUfdhn
scheme you	cbZsec
schola	eWjZlj
schola .	YauSfh
schola board	VgaZjo
schola office	fZjqYZ
schola post	bakZtW
school	fagejf
school #	Wgbscc
school @d	nmVWka
school and	eQfgjn
school are	bbqbce
school at	acpdee
school begins	Rqboce
school board	iVnfjW
school bus	eXSion
school busine	qaZhdc
school by	cdbrcd
school came	aYkYrY
school cows	lbicUj
school fell	dacbXr
school for	blXcpb
school has	XhhTbt
school house	fecVnj
school is	lbeiiV
school job	kamdVh
school lodge	eZaWsf
school nowick	nVamWU
school of	jhVgff
school post	cjmjdU
school that	lqRaia
school togeth	dcqadc
school told	dcZccs
school will	VnYmlW
school with	cW0kaP
school would	hWYgqe
school year	pcYeYk
schreu	Vgfpec
schröd	gjgZhb
schube	dgsWfX
schull	cSgsfb
schust	ZjmYia
schäfe	fcflUl
schäfe #	XcWsZl
schäfe said	hoVfdb
scienc	Tdigfm
scient	ffcdmb
scient and	epZedd
scones	iTUlli
scoote	kYfkcd
scope	jgihWa
scoped	bddfji
scoped #	aiWjdn
scoped .	clPinc
scoped me	YSzWZh
scoped wants	ddaqee
scoped what	edeYpe
score	qePZZu
score and	wcUSfk
score is	hqVYbi
score it	tccZcd
score of	UoTkak
score the	crYida
score was	XQWUd/
scorec	aUhjjh
scorec .	YeUqqW
scorec are	eabZas
scored	ieVVa0
scored below	dYZces
scored by	sYjYgX
scored more	dZcedq
scored well	cqbadg
scored you	YgWZjs
scores	5kWQUg
scores and	yXZSbk
scores are	uiQhVd
scores for	abxWdb
scores from	iqcZaa
scores get	poZXbZ
scores have	sZiZdW
scores on	hpZadc
scores were	gQhpbi
scorin	VeXnhl
scorin 's	ilUgbi
scorin .	VlYbfq
scorin for	eWsagb
scorin has	YtZWic
scorin pays	XbXpdl
scorin second	boedeb
scorin you	eadqdc
scotla	fmYcnZ
scotla .	aWifpa
scotla will	codddc
scotti	eZXhml
scotti to	cWZdno
scotts	aNgplh
scotts 's	dagbra
scotts .	gVzYcY
scotts and	bXQlom
scotts fitzge	ZcawYc
scotts scheme	cbseaa
scout	saYWfl
scout manage	dnVchg
scouts	hgWqbd
scp	gUncXm
scrap	bzacXY
scrap my	fdqdZb
scrap that	btbXdf
scrapp	WkMZT7
scrapp .	baQicy
scrapp and	Zsbddc
scrapp in	eeWefq
scrapp the	mYUZax
scratc	fuQcXl
scratc .	WqZlYf
scratc that	bsWbch
scream	hXmdoV
scream .	bfldoS
screen	ZiXubf
screen .	VkhrbV
screen and	kYZUnn
screen at	Yragdc
screen call	pgXUjd
screen commit	Ypddef
screen done	qYahcX
screen is	Vafubc
screen it	cYared
screen notes	YpSecl
screen out	fdWdfq
screen questi	YdZrdg
screen says	fcdYdp
screen team	jVoedb
screen the	dpVcfh
screen we	cYZfdr
screen went	fZpVdc
screen with	ipQica
screen you	bYcpjd
scribb	eealkb
scribb .	haoehU
script	baZgkm
script health	eZatea
script the	hacUkl
scrum	cSagrl
scruti	WuQejg
scruti boss	njdWfe
scruti of	dqeccb
sde	djedjb
sdr	hSdqhf
se	hencgX
sea	WkXoXm
sea has	dVjbkk
seacro	cbmpYZ
seafar	nfahVf
seal	fQkffm
seal .	ZdvbbX
seal day	aceqce
sealed	drhkUR
seaman	lddiaf
seamst	cmVieg
sean	ZlmZec
sean .	basadc
search	ddlaan
search .	VhmPav
search and	kPbddx
search as	dqccea
search commit	jrRjZZ
search firm	cjVrbd
search for	bWgnUq
search goes	Ytaeeb
search is	VbkUqh
search me	ZwcbZc
search on	bSyfda
search place	nYOhog
search result	ecqZed
search until	eXqffc
search we	pWjZed
search while	eWqffd
search will	hpafeV
search with	eZbefq
seasic	YZjkdh
seasid	klZehT
season	YbgXdw
season .	ZSpQhs
season and	depcca
season has	eabfdp
seat	YWapcr
seat 's	fYcadu
seat .	fNegiq
seat at	YnU0QX
seat for	eWYYvj
seat has	dbXaax
seat in	YfkUhn
seat on	aZlkSo
seat you	Zdapbk
seats	UaXkby
seats are	cgpccb
seattl	eXeWuf
sec	fojcXZ
sec .	dgpabc
secate	bafmeg
second	bdZqfh
second #	Vifpea
second .	XZYfc0
second @d	Vckoee
second and	fgcZXs
second bit	jTkpaa
second call	fnmUbZ
second chair	fbddcp
second chat	hPgwaW
second choice	LaScky
second class	ohYVlb
second coffee	oZqTdd
second conver	Xda1Qf
second copy	edsddW
second date	YZixYZ
second day	ZaVuWm
second develo	mUcZdo
second does	dZaecq
second engine	afYVza
second essay	uadZeZ
second favour	egpYdb
second floor	bKoeoh
second from	fXcdeq
second go	WaYyTg
second hand	bklScm
second has	atdcdZ
second hire	babYjr
second hq	afdYqf
second i	pPhOgv
second interv	XcexeY
second is	uPfUqd
second lina	deacrb
second line	eXbXth
second look	XUb1Yg
second lot	gWZuab
second meetin	OVe5Wf
second meridi	Udnboc
second of	WcTjiq
second one	cZc4aQ
second openin	cXYaiu
second out	dabbqe
second panel	deasaZ
second part	ajarbb
second place	nXXXYt
second rapids	jabYpe
second readin	qYgdZh
second reads	eecpea
second refere	ZYj1XR
second round	dhfsUY
second rounds	dvhRWQ
second seat	ZeaVql
second signat	picXcd
second sittin	fiailW
second so	ccVcko
second stage	ScQ4ai
second talk	VuaiYc
second the	mnRaak
second title	dcZred
second treasu	edaasc
second trial	fWaweU
second visit	jqRced
second vote	arddfZ
second we	asaXjV
second week	bhaaqd
second with	ioXlbU
secret	khZkcc
secret .	ipbVde
secret about	fVkgcl
secret and	keniZT
secret at	daYeeq
secret by	eZVrbi
secret for	bUqoca
secret had	Yqbacf
secret has	jlUgdf
secret of	jekUlb
secret to	kVgkag
secret took	eZpeeb
secret will	mcUseT
secret your	bYetba
sectio	ZUedvh
sectio #	ZgRweZ
sectio 's	icYqdZ
sectio .	SViUup
sectio cut	eobVld
sectio group	kUebep
sectio has	mYcVnY
sectio namely	laSele
sectio of	carZdd
sectio or	iWcabq
sectio she	cbeapc
sectio the	camWsW
sectio who	cpaddg
sectio would	YZapjf
sector	aZgqjY
sector to	wgabbX
secure	dWaiqf
securi	ZffqYf
securi #	cpYibc
securi .	UhqehY
securi cleara	YhTllg
securi compan	jSfgdj
securi form	cjUqcb
securi have	dtaWbc
securi interv	fVZolg
securi office	hcUjen
securi questi	chnibV
securi reason	dbuYca
securi team	ddpbeb
sedge	cTnmdd
see	amgnZa
see .	V/UbVR
see ?	eYrfZd
see a	dqUcck
see about	d0TZeX
see above	wdSYad
see after	bxcVdc
see all	Z2dOcc
see and	vlTOae
see anothe	dSvace
see anyone	XjRS5T
see anythi	dXuXdY
see by	tVaeed
see camero	cdWTls
see each	sObqdb
see enough	fbdeXs
see first	hwbZdR
see he	gpcZcd
see her	YimoNf
see how	c4NrTS
see if	ThXxac
see in	duaVdd
see it	rSddVs
see me	QGb6Tv
see media	qbebed
see more	ehpXdY
see mum	XWrhde
see myself	UkqaeZ
see new	eYrbed
see next	bacree
see no	xaWecc
see our	bW0Nbh
see people	cPgwcb
see she	Xsbgcb
see somebo	frjZcT
see someon	hmhchU
see someth	bUlfdl
see that	kYmUnc
see then	ZrZedc
see these	bjThdl
see they	buaSic
see three	bqehYb
see to	unTQaa
see two	joaSjc
see unit	yRdYee
see us	ZeSsYn
see we	VyhVdX
see what	Z/YSNT
see when	aribcc
see where	S1jSVd
see whethe	kojUdX
see which	apdjXb
see who	Pu7JSO
see why	omXRhc
see will	V1WZdb
see you	PLk8jc
see your	VRuobd
seed	Ycanjh
seed bank	beZpla
seeing	XpgqXW
seeing a	ZfajpY
seeing admini	dZddpd
seeing her	eccsaV
seeing me	fXjuaX
seeing people	exVZad
seeing them	dbbqcc
seeing two	eqdZdc
seeing you	TUsoXh
seeing your	pbYcZl
seek	hceoYd
seeker	UcmqaZ
seekin	cfYjkc
seem	WqUiXn
seemed	nblSYm
seems	efWkig
seems .	lSagrZ
seen	igigba
seen #	Xuaafb
seen .	aZxmXT
seen a	XphfZe
seen both	cqZede
seen by	bJ2nXO
seen enough	ndZQxV
seen everyo	wYZcbc
seen first	bksXZX
seen fit	ebZbph
seen for	caYyXa
seen it	ncimUS
seen on	UoXmVo
seen one	bqbeYi
seen our	edsbXd
seen that	lfddmV
seen them	nTnfcb
seen this	jmVkbc
seen to	cUagpk
seen two	dsbabc
seen what	qkZcbY
seen which	rWeeed
seen who	Zrcded
seen you	aUL+kQ
sees	bhaweS
segmen	Uajjke
segmen .	Zcajpc
select	ciViii
select .	TVSgh7
select and	fPfRyi
select anothe	dbZhdp
select as	acZb1W
select board	RqYlfh
select by	lmcUde
select candid	cqcccc
select commit	mdXVep
select day	Tao4NW
select dog	aWetee
select evenin	VoYmad
select for	dhUmqW
select has	VlYhjh
select is	jrdeXV
select joinin	enbdkV
select list	rcZbcf
select no	aZcqce
select office	ZohfdY
select offici	a0ZabU
select on	xdWVcc
select or	wZdYdb
select proced	YXjads
select reads	mRcmVY
select shall	rbdZeb
select we	eabpeb
select you	YlUN4T
self	kfYflY
self .	fcbadq
self the	Zcpded
selfie	ifhekV
selfie .	lVdkhe
sell	ZkpZea
sell .	XoklXW
sellin	ccqgba
selwyn	gcifhb
semana	YSmcil
semest	TUpYkm
semest .	dapcYg
semi	eiZdnZ
semi .	cfbepa
semina	hbliXd
semina .	bXoqZX
semina candid	dqhXea
sen	0RaYSf
sen .	vbaZWX
senate	hbVijk
senco	fVmedj
send	bXd3dY
send #	YZntUc
send .	jNpibd
send a	bdppXU
send again	ceapee
send anythi	nYliaV
send back	ZVUSuw
send by	VcZxde
send cv	eeZrbe
send detail	saZXdd
send for	ayYfUZ
send furthe	nmjPdc
send her	YQa5eZ
send him	VYbtlX
send it	VWU/fV
send me	ZXXybj
send more	mVmjWc
send one	eWhrdZ
send out	tVedbb
send over	XWUwjc
send passpo	ecdqbd
send proof	ddascc
send refusa	ucdceT
send result	qadbec
send round	pkhTcX
send the	cTRwtY
send their	afngnO
send them	XSa1Xh
send this	aVrRji
send three	YXaqcj
send too	eauZeY
send travel	kedUnf
send two	bTZ0aa
send us	aWU6ac
send when	dXZued
send word	V0bdaZ
send your	bhQwca
sender	dZseda
sender .	cZwZYd
sender would	easbZd
sendin	YWdokh
sendin a	XebtWf
sendin it	TQdsmc
sendin me	ZejmiT
sendin over	hnOieg
sendin people	aZYdbr
sendin that	iavXaV
sendin the	iWeftV
sendin them	bYQwbf
sendin this	dX1eZT
sendin those	YTqmeZ
sendin us	iYTZZy
sendin you	YMamzc
sendin your	XvPkbk
sends	nQ4UcX
sends a	fVqYhf
sends her	RT6WhW
sends his	aXuYib
sends letter	rlUcbc
sends me	ccWsZc
sends the	lhTkkW
sends them	sdWded
sends you	hXrVZj
senhor	kfjYkU
senior	adWfol
senior .	iZRgct
senior and	cYXZqm
senior associ	dehVqd
senior for	bTYiZw
senior one	egZdpb
senior or	Xqdeee
senior post	idddrV
senior role	aoVZqZ
sense	WtZcVn
sense of	SygVcg
sensib	fjeZie
sensin	ZjghkY
sensor	kVnZnY
sensor .	rddZac
sensor came	WVghnl
sent	ecsdcc
sent #	uUWbVc
sent .	bdudRd
sent a	XhqlbS
sent after	cbrbec
sent again	cmmceV
sent an	kbUfaq
sent and	rWYoaa
sent back	pcdWcj
sent for	hpZcca
sent from	ghVYfr
sent her	cftWZd
sent home	SQjba0
sent it	UXslcb
sent me	NWybej
sent mine	daread
sent number	WbWcvd
sent out	xaYbdY
sent over	WmXrba
sent priya	vUXbdc
sent round	XWoXbo
sent the	QYdlok
sent them	Zd8MWb
sent they	bqZdee
sent three	eaUldq
sent to	hlyRcP
sent two	ipXeea
sent us	Vcgkcn
sent was	ejhlcW
sent we	ddaefp
sent when	atYddb
sent you	ZRrrXc
sent your	owXOcY
senten	iifXdg
senten .	ZqjdaZ
senten to	ajWYbs
separa	SYwijX
separa .	WemkjT
separa applic	ebYaer
separa asked	lcoSdd
separa from	Zapeee
separa mail	dbWnpZ
separa to	ekaUcq
separa with	aXhvac
septem	pXcPud
septem .	ueUbmU
sequen	jdoYZe
sergey	UOovZl
sergey .	WambZp
sergio	ddiefg
series	dgdXrd
series #	baWshe
series .	fpdSfi
series for	ihQnbi
series tied	dbdcpc
series with	eiVjfj
seriou	ffcrYa
seriou about	cfYrdd
seriou consid	bsbddb
seriou though	nTocce
sermon	SWfWro
sermon .	cbRcsh
sermon and	casZcc
sermon four	eeZSqn
sermon lord	ZXpdei
servan	hMuXhj
servan band	Wnadfk
servan pike	cWgceq
serve	ffjeiX
serve .	UcsZZp
serve for	dqccdb
serve is	ZrXdee
serve number	YXaxce
serve said	pWchae
serve says	glTYnb
serve to	csccYd
served	cgclUo
server	rSYVol
serves	ednheW
servic	bgagdm
servic 's	bcepdc
servic .	bfUbkq
servic @d	ZcpVkc
servic centre	hUfgdm
servic ever	XkTbom
servic full	dcqccb
servic to	cWwaUi
servic was	cbcfep
servic will	ecbbrd
servic you	cUqlgX
servin	bifccl
servus	eXgUjp
servus is	ccpddb
sesay	kbbaao
sessio	cabwad
sessio .	ZiXsjS
sessio and	glgVah
sessio at	edcpaf
sessio counte	aVlbjl
sessio for	dZubcZ
sessio in	iXWjbp
sessio is	eeZtbW
sessio was	hnThah
sessio with	cVZyYh
set	afetbb
set .	MwqUXc
set a	XuffYX
set and	ascaeb
set aside	geUioc
set design	ZkcVYu
set expect	pegbeZ
set it	MLW/VX
set itself	crdadb
set me	ZVWnpg
set mostly	qadZee
set myself	eYpeee
set on	VUdnmj
set out	jTeYml
set remain	ciXpdb
set resear	qdZcee
set so	rjRVbg
set the	padica
set until	cWhped
set up	MZl7WY
set you	YdcitX
set your	gitJeh
sets	Rfkjjd
sets out	fdcZqe
setter	jgTkZl
setter it	dcRoik
settin	YXmgfk
settin 's	dpYgcd
settin .	bkpVZe
settin i	bkTdof
settin that	bapWcj
settin up	YVZwfg
settin you	daacdr
settle	tjUWhg
settle .	Y4hNcY
settle and	thRVnV
settle before	5aVSWX
settle betwee	qUdcma
settle by	zhVWaZ
settle hello	qbeebd
settle i	apdded
settle in	mWrbXd
settle it	sdRcgg
settle media	epaaec
settle on	nOJXh+
settle she	Wrdddd
settle the	cVYmua
settle while	eqWeee
settle who	pjgbbV
settle yet	gXdrdd
settle you	cdddpd
settli	clMkne
settli .	fmUkcd
settli order	bZchqc
setup	ZmWcmf
setúba	baqjgS
setúba and	aeqgdW
seven	kdebci
seven out	eacbcq
sevent	Xbehgl
sevent with	cbcpee
severa	guWTfe
severa .	XvbSlc
severa of	figWgh
sew	gmYbei
sewing	hUgjhe
sex	bXmcbn
sex .	adrfWf
sexual	tRWoed
sexual .	sWafXk
sexual orient	Zafbqc
shadow	cfgmiW
shadow .	dercbb
shaft	pdYbfg
shah	dldhbe
shake	cggleX
shakin	UYimld
shall	pmWfdZ
shall #	fpcZcb
shall .	heUimb
shall arrang	fVdpee
shall be	qrWceT
shall commun	siaWbY
shall confer	epacdd
shall consid	dqddcb
shall delibe	brbddb
shall fix	dadpec
shall get	Ypdeeg
shall give	qhaacc
shall go	WWdobp
shall have	/KUdXX
shall hear	sdacZZ
shall i	QDl0hk
shall keep	beYads
shall know	qfbbac
shall let	opbSbb
shall make	lpaWda
shall not	iWjVat
shall put	dtZddb
shall reach	pdfZde
shall reflec	brcedb
shall report	daebqb
shall requir	dYYsdc
shall revert	avcaba
shall ring	vXcbcd
shall see	UtcXhd
shall take	pYhcga
shall tanish	sabbde
shall teleph	ybXeXW
shall tell	1VdYba
shall we	QITx9N
shall write	f3XXZT
shame	TOoYU3
shame .	WYjTUy
shame but	eZddep
shame they	bbpeed
shane	iaoeZd
shanic	gajhee
shape	kcabem
shape democr	hhUfdn
share	daofgc
share a	ZqijXX
share code	bXcvcZ
share i	bUjjmc
share it	eixTZU
share of	gaZYua
share this	acqaag
share two	lYccYp
share with	ohlOed
share yet	cqbdec
share your	YUoqaX
shared	fjjToZ
shared #	epZdeb
shared .	YYXa1Z
shared a	bYveXX
shared among	deaedp
shared bottom	eccqcc
shared forese	fZrZde
shared with	qpgRXY
shareh	hiiVfe
shareh .	kcpdbW
shares	dXholV
sharin	bejahi
sharin it	Xuabec
sharon	lXbiei
sharp	hbemfZ
sharpe	bflchd
shaun	fihcag
shauna	XsoPah
shauna .	WpqaWa
shaz	ebdhnd
shaz note	eabqde
she	jhbfee
she #	bskShY
she ?	Xqcgcd
she also	ZveccY
she always	cpfdfV
she and	apVlbe
she answer	YjloXV
she asked	rNbuXe
she asks	oabgjY
she associ	tbbWbi
she begins	YZXbX2
she called	OYkdkr
she calls	xSWXik
she came	VeVjav
she can	VeQtik
she checke	cVbXqh
she choose	sbabcc
she comes	XmZabr
she confir	bZYXfv
she consen	rXaadd
she could	VyrSbT
she crosse	Tuaabb
she decide	ubYehY
she declin	dreefV
she did	pUfgZl
she does	nwTdXV
she ended	chWpdd
she enjoye	ZWuXbg
she finds	nVccel
she gave	WdkiVn
she girls	iZZdbq
she gives	uhXiUV
she got	YYobYq
she had	ZXxbYi
she hears	dhrYXQ
she held	tZZbcd
she henry	abcpee
she her	XhVkZp
she hgv	Vfdeeq
she hopes	emYhUa
she hung	dXrfbd
she interv	aZcqid
she just	Opfhlb
she kept	cgmjSd
she knitte	dobdfc
she know	pddbdd
she knows	qLumXU
she let	PpiLZn
she lets	sbdZcc
she likes	XpTejg
she looked	tUYVkn
she lost	cabadu
she made	emnTWe
she may	U5XdYX
she means	cPUnth
she might	Xgaqdf
she missio	Zsbdec
she moved	Yhapbf
she must	ktXXUg
she needs	LTZwyS
she never	PlvdZS
she no	dYudcX
she noneth	bwYbbc
she nor	jUZlob
she now	pYdeed
she offere	RVbYyl
she only	iOoehf
she papada	bZiqdb
she passed	YXjdep
she pay	YsZcdf
she phoned	cbdZqe
she phones	qbbcdd
she picks	qlbZYa
she politi	jVjcla
she promis	6UYbYY
she pulled	ZwaYbV
she put	pXaapa
she rang	TWalkq
she read	eMaghv
she reckon	nsZVXT
she replie	koMfpa
she rings	yVRejU
she sen	wVcZcd
she sends	pRuWjR
she sent	akjSXr
she should	cbfpZg
she signed	abbhXt
she signs	vebdYa
she sits	nVbkhd
she slid	bYYXxg
she speak	cYbcct
she sponso	dgapda
she stands	tXdcce
she starte	dbXees
she starts	dURdW7
she stood	bXaekq
she takes	awUlYW
she talked	VWuZnc
she tells	8eUXRV
she texted	mRdjjZ
she texts	wcZYbb
she think	ctdXdd
she thinks	qgXaVb
she though	oTgdbk
she took	YhrVcc
she used	nUnccf
she wants	XeMvtV
she was	mZfUgn
she went	qYaalc
she will	ssVbZZ
sheare	jdXgjf
sheare it	ejYcpa
sheddi	gXwaYX
sheep	fVXYcz
sheep .	fbYbgq
sheepd	Yfjgge
sheet	efkjca
sheet .	WZrcmZ
sheet again	WbXsdl
sheet and	Ugfnkb
sheet from	bmqYdW
sheet has	dfYbdp
sheet here	hZpabe
sheet i	UgzcWb
sheet in	tScdeh
sheet test	cbapic
sheet to	Ukpfbd
sheet you	ceccdp
sheets	abincd
sheets chambe	Ubdrai
sheets off	fepfVf
sheffi	dVngYi
sheila	YjabvX
shelf	WetWai
shelf buts	ekVhjd
shelf until	dYsedd
shell	kXqeZa
shelte	egegWm
shelte i	dpZeec
shelve	SM/eiQ
shelve and	dcaesZ
shelve for	WX3ccU
shelve the	bR2ciV
shephe	bpjceX
sherif	bYhhcn
shift	Zbcpma
shift 's	gTZfri
shift .	YgSsoY
shift ?	gTfvZZ
shift and	nRYhmi
shift bristo	bcdqce
shift but	cgdZrZ
shift by	Vgdpgc
shift done	tZjLkf
shift from	becbqe
shift hello	lYbrZZ
shift i	SYWyVp
shift if	cuaYcc
shift interv	apeafe
shift lead	ckTYuY
shift matthi	dgpZYZ
shift on	Rnbflj
shift so	iVXlgm
shift that	ebYabt
shift the	baZVul
shift trial	SlkgUZ
shift unit	ZZZxba
shift was	sjjPbc
shift went	ijcToc
shift with	VVcxjY
shift you	glThfd
shifte	ccZtVd
shifte and	Vsceed
shifte me	cddpdc
shifti	jcjegY
shifts	gWmiXh
shifts with	eepceZ
shiftw	epXbbh
shiok	edarac
ship	hhdZgh
ship and	etWZfY
ship i	cpYYlc
ship is	eocVkd
shippe	QXexXm
shippe .	diVpdd
shippi	gbajek
ships	Wkobfd
shipya	eleWjd
shirle	nneTea
shirle number	plZVdd
shirt	ZlaRmn
sho	hskQeX
shock	Zfjhbj
shocke	Xhfdoa
shoe	kRrXci
shoe size	cbtcaa
shoes	lcbhee
shoes and	cebqbd
shook	daadtf
shoot	bZSyef
shoot 's	habZqc
shoot it	dabuZa
shoot me	hZaseb
shooti	agWamn
shop	eXidij
shop 's	WmeWep
shop .	YUoehm
shop as	ebZcfp
shop by	bZiqcb
shop closed	cbrdec
shop deb	bbpebZ
shop floor	ihVnWj
shop has	kTbbll
shop here	edbqbd
shop i	YjqhWa
shop if	hebXdp
shop in	cmfUhj
shop is	nXkVrU
shop lady	dpbYjb
shop my	elYcXp
shop no	YeSbhu
shop said	jrKdgk
shop sheets	dcpddd
shop talk	ccvXda
shop to	ccaWrk
shop unit	jZRomU
shop will	Yepccf
shoppe	YgXkcm
shoppi	dQVppe
shoppi .	eZboia
shoppi part	cbdrcd
shops	XbqnbW
short	aaZngm
short #	naeWpW
short .	VaZkau
short a	hYaaqf
short and	kXYYpj
short answer	UkRgXy
short bdm	nmUaZf
short but	cbdqda
short by	bdccdr
short call	XWqpZV
short conver	bTYYtZ
short i	YXkcrb
short identi	qceYfe
short jo	dZfcrc
short list	RkKuem
short long	jeeVod
short no	jjUYcp
short notice	ahimUg
short of	XfVfV1
short questi	acYwdb
short story	kgYaYp
short survey	icqZda
short the	haThni
short they	lkSbVm
short writte	acdrde
short you	aYbW0b
shorta	lahcef
shorte	aftZcb
shorte .	aVmlZg
shorth	hWXfZu
shortl	kvRuQb
shortl .	YiOtUs
shortl ;	ZegqWc
shortl after	T0aXdb
shortl agains	eqYcee
shortl and	doUsMi
shortl are	dpddbb
shortl but	pVecbj
shortl by	qibcYZ
shortl candid	nvRcZT
shortl decisi	pbbdec
shortl for	XZc2Ol
shortl goes	pcbeed
shortl has	orUWdX
shortl in	isaZaY
shortl is	nmTZYf
shortl meetin	YgbhYp
shortl not	YzZWdW
shortl of	iiWuUX
shortl on	qXdjcZ
shortl or	qedXec
shortl out	sXedde
shortl outcom	uXZZed
shortl people	okafbU
shortl takes	rhWcec
shortl then	agpeeX
shortl they	XWeuee
shortl was	pfbiXb
shortl will	fzWXdS
shortl within	rVeeed
shortl yea	eXepef
shortl yet	eueefS
shortl you	WpUjVm
shot	YfaYdr
shot but	edeqcZ
shots	Zfcggk
should	fcfgdj
should .	ZhmUih
should anothe	eYdeep
should ask	cfpecY
should be	lVVmnc
should bring	cZhrbc
should cancel	asbbgb
should come	UHh9WS
should consid	wWVadc
should have	cURaf9
should he	dapdiW
should hear	6VRVZc
should i	VdlkVn
should it	prkQXV
should like	aMUytY
should look	cWbkcq
should mail	Zcbsed
should meet	Ycdvda
should never	fjUiei
should of	afZbgq
should one	dscZdc
should reach	KWsmde
should regard	pWbeei
should ring	ggZrba
should say	fbZuZc
should see	bcqagd
should she	cwcYZc
should speak	bbdqee
should stop	fQkUhs
should that	hQobgk
should the	jzjRTS
should there	auZdea
should they	WubXjc
should think	Xlpbba
should too	cqYeed
should we	ionjRS
should write	gXdrZd
should you	gelOgo
should your	oxTMcc
shout	gqVebg
shout .	V/WdTS
shout @d	pWefff
shout across	paeded
shout at	rUYXXv
shout before	abedqd
shout by	mQXlob
shout hello	rWfefd
shout if	NVntjd
shout in	mReeeo
shout me	aTdvcd
shout on	sUeded
shout when	M9dYdZ
shout you	qRUXin
shoute	adfihe
shouti	aZjZhl
show	XWg3Xe
show 's	YflOdt
show .	eXmHyf
show certif	coeaee
show from	nVlded
show intere	apcded
show it	U2SqTP
show me	XVV/KR
show of	jQaSlt
show the	aabvTh
show them	YdWzaa
show this	ZkqVZi
show up	aaXved
show us	UOM/OV
show you	RXplkb
showbi	WdjVhr
showdo	batdYd
showed	dgaihg
showed .	bjVgmg
showed me	dZvbdX
showin	feamdf
showin discus	racYgd
showin said	jdqbYY
showin wants	cbcpde
shown	iWkZel
shown the	YVibgr
showre	YVZvYk
shows	XjfZfl
shows .	hXjpXc
shredd	nTlcgf
shreya	UaXqfp
shreya .	SRkoeq
shreya we	Zqbdde
shrug	qmbXcW
shrugg	VmlWbl
shrugs	SmjpaZ
shrugs .	Zpeeec
shuffl	gbligX
shunte	aXaxcY
shut	WV7YUl
shut .	gWlmVe
shut at	Wfpkbb
shut down	dVmdcm
shut for	WbweWc
shut it	eRmldi
shut over	VplajY
shut so	qjcbcX
shut the	UWgXb4
shut till	Uf2Uba
shut to	bapbdi
shut unit	ZbuZcc
shut until	aeuaab
shut up	uTfWea
shutdo	hcdnUh
shutdo .	mTfaao
shutdo in	Vqdgdd
shuts	SXg1ac
shuts hello	dbZucc
sia	XXWvdj
sian	abpmaX
sick	crraaQ
sick kid	ofceeY
sick media	dXoefe
sick so	lmefZT
sick to	aaqeed
sickne	ocibYf
side	hhekac
side .	fZjVkl
side ;	idVerY
side a	Umcnee
side answer	Zpceeb
side door	YZqjVf
side for	dZcrdd
side greeti	cbsccc
side it	fpddXf
side of	kyWlWN
side the	ZhXqff
side within	rYcdfd
side you	YdWtai
sided	aZbacu
sided with	aZbacu
sides	cVUjkr
sides .	bVZfdu
sides to	UeffvY
sidewa	bpSffh
sie	agkedg
siew	ajgldZ
sift	hjOjSv
sift .	TUSmU2
sift and	hbcuXY
sift has	hbjoeU
sift is	cscieV
sift result	vXZZef
sift the	eqcYfd
sift will	dqeYfd
sifted	jYXTcv
sifted out	eXYYdu
siftin	c/HcWW
siftin .	Ywabdb
siftin has	bpafed
sifts	kWhbYq
sigh	pideWa
sight	ZlbuUY
sight .	ZudiaV
sight but	dqeada
sight of	YalsbR
sight readin	fVVtXn
sighti	WUzhZZ
sighti .	bVtcec
sighti the	TfuZdd
sign	VZcf7X
sign .	UoWa6O
sign ?	dagUud
sign a	bccrYh
sign and	VlYdvV
sign anythi	bpicca
sign at	QdZwgZ
sign beer	ZaXxTb
sign before	dhaYqd
sign both	bdcQ0d
sign by	HaPO/Y
sign down	caWbgp
sign for	Zaqdia
sign here	aSPxnR
sign in	US/PXV
sign it	YXRqvZ
sign nothin	iUqfcd
sign off	tsUWPj
sign offs	eqcacd
sign on	YXWK/Y
sign or	jXfWsb
sign page	XaZqld
sign please	eeeYpe
sign scan	ceXtZd
sign the	TQW3oY
sign there	cabWui
sign up	RK3ZYp
sign where	WUVa8V
sign with	cTUnml
sign within	XedZvd
sign your	ecaQ1a
signal	bckkec
signal .	RYjojh
signal off	hgpVba
signat	bfVe2W
signat .	dmTfoZ
signat ;	bhXuZZ
signat and	kfgleS
signat by	QVdS/W
signat has	hVnibd
signat in	bheYpd
signat is	g0bSeQ
signat of	fqcTmX
signat on	WXVnsc
signat under	dcctZd
signat within	cddbqc
signed	WVZc8h
signed .	QgYRzl
signed a	iVWZdw
signed accept	bdccrd
signed and	aVXb2c
signed anothe	cdbddr
signed asthma	ebapdd
signed at	qZcded
signed before	iZcTyZ
signed by	aPRg5a
signed contra	YaUjua
signed copy	XXdW5b
signed data	cfYtab
signed declar	Nac4ad
signed elsewh	cc2aaR
signed for	Yd6NgO
signed from	ebbdpd
signed her	cdddYr
signed him	dYbaZu
signed human	aeadqe
signed in	aWtmZX
signed it	OYSh8Z
signed letter	acdUxe
signed me	caUT0W
signed medica	bcZuad
signed off	ihUYsc
signed on	iYQUvj
signed one	ceZpga
signed privac	jcZpZd
signed refere	dedpYf
signed so	gXesYf
signed someon	XZZdZ0
signed the	YhTcmo
signed thing	eeeUsd
signed tp	adaeZu
signed up	PcwXbl
signed with	XcnUlh
signed within	beZdta
signed yet	csYbbd
signed you	XmhRuZ
signed your	gZYUpn
signif	eWakki
signin	VcbP/Z
signin .	XXWV1l
signin anythi	dsWgbe
signin in	cbsYhZ
signin off	eshaXX
signin on	Vfeasb
signin up	aevaZX
signin you	ZbZWjq
signor	ZqUeYp
signs	7nSYYU
signs .	ZsTocX
signs anythi	Webtde
signs at	bsXcdd
signs hello	paddee
signs it	zebZaX
signs on	vdbaYd
signs or	yXaYbd
signs the	xbYYfZ
signs then	ZrZdec
sigrún	agmkaY
silage	cadggl
silenc	ovaWcU
silenc after	3ZUdcQ
silenc and	arVgee
silenc as	kubZaU
silenc at	ebpeeZ
silenc from	emhWbW
silenc in	WktWca
silenc means	ppTaYZ
silenc on	kSfpjX
silenc past	rYcdkU
silenc she	Yuaadc
silenc the	rcfVcg
silenc until	btabcc
silenc you	efaebp
silent	YupdXO
silly	llbVcg
silly fobbin	sdXbde
silva	dgjhkS
silva .	bqUpVe
silvan	fdieeg
silver	Zhnade
silver go	ZbuVdY
silvia	fojVVd
simila	bKcZe3
simon	ZYampd
simon .	VYjdsc
simon someth	ddbqbd
simone	VZenlh
simone .	iYYrad
simpat	ZcvjbR
simple	hgYYoe
simple .	qYdbdg
simply	XspfZS
simply can	eqdeeY
simply have	hyUZca
simply not	bugcbR
simply says	Xreede
simply slow	cpbeec
simran	Yggcij
simula	XVTrep
sin	ZTibjp
sinazo	beVlhk
sinazo my	dcTelp
since	bfkZhj
since #	gtfVgU
since .	N3dRhW
since @p	kRkZkj
since adjust	dhobZc
since and	ihVbXs
since antune	fqbXfb
since asked	gpacec
since deb	jRfdZr
since dog	OoiUbo
since essays	pZdedd
since helpin	TdnWnf
since i	VY2Ljg
since lectur	Zqceed
since long	dWaeet
since my	jjPmdg
since parts	YbrdXi
since school	cfWpcb
since she	qiTYVn
since so	nVbend
since that	aTliob
since then	Pd0gZd
since they	YmfTuW
since we	eTfeok
sincer	YOyhUk
sinead	hkQVqe
sing	gjYakg
sing .	aebdqd
singap	Yfkela
singh	qgYfba
singin	cWbpfh
single	ndbWek
single one	cvTddd
sings	jzVVXa
sinist	kkaebb
sink	gWliag
siobha	XYmbeq
siobha 's	jTlgWk
siobhá	cnheaa
sioned	kTlVkh
sipho	XklbkZ
sir	vXgVlX
sir .	yWTalY
sir madam	fkncbU
sister	ebkefg
sister 's	SZnmYm
sister and	ikOcrY
sister by	pcadde
sister compan	ZSppaf
sister decide	qZecec
sister from	hcZdqb
sister got	YmuRUg
sister in	YjqebX
sister just	dpdbba
sister picks	pddbdd
sister reckon	rjSbdT
sister rings	oUeekf
sister says	lVhnVh
sister she	sdfbXd
sister the	abtZde
sister they	dbaeeq
sister to	Ufjnee
sister wants	ZdYccv
sister was	dhphbT
sister works	XaZYpq
sit	emXtdW
sit .	ckeapU
sit a	cfbrfY
sit at	YXarmc
sit by	SwjZaX
sit down	chVloa
sit in	QRp7VU
sit it	Tfcnbm
sit on	wgcYbU
sit still	nVeaod
sit the	TQM/Tj
sit there	YsSgkZ
sit tight	j8cRVO
sit togeth	tacYcd
sit with	ijaqTY
sit you	cXasgc
sit yourse	ectWec
site	cceqbe
site #	iaUhdq
site 's	Vcefao
site .	VbqWXs
site and	ehYcap
site by	ibXqbd
site dog	deeqXe
site from	bZXbuh
site got	ghhRji
site interv	edXsdd
site is	ZW0Vdb
site lead	fcatbZ
site nurse	nhfQkf
site office	bgbqac
site superv	aqdcga
site trial	dpVgee
site visit	YcT7VV
site walk	caZqci
site with	rgWiXb
sites	bZXnoe
sites texas	cfaZqd
sithol	rgafVf
sits	jtdiTW
sits .	XzbbcZ
sits a	dWpfee
sits again	bcdtcY
sits down	wZcYbc
sits in	MRyxbW
sits media	pcdcee
sits on	qkdYWe
sits the	crbdcd
sits with	exeTdU
sittin	foPekh
sittin .	buPlhZ
sittin ?	deVZqi
sittin and	pdaYka
sittin down	ecgOrl
sittin in	WWjokc
sittin on	uwTWbP
sittin the	eZWTdy
sittin there	fUZoke
sittin with	bzWaTU
situ	ZbfZes
situ .	fgVbil
situat	TYmkgj
situat .	WWkqfc
situat has	beadeq
six	dUZnpg
six .	heUhnb
six ;	Wpfibd
six and	gUPndr
six are	Ztbaed
six candid	pdecdb
six for	tcaZfa
six from	dpfXcf
six jessie	Ydcrdd
six month	cXaavg
six more	fpaYjZ
six names	iVdeqb
six of	nkZfRi
six pages	Vbarla
six people	dckYYq
six questi	ZWgwcY
six rounds	eRoalk
six sleeps	qbaede
six weeks	bXbfse
six were	mTWZjo
sixtee	Xbmcgk
sixth	gVjnbe
size	Zlbdhk
size .	UfhRkq
size hiring	pjXZcd
size i	bWatcd
size of	YpcZlb
size on	hbceWp
sizes	cmkVjY
sizwe	fjTbjm
sizwe with	icVcdq
sjoerd	ZeoZgd
sjoerd .	XcqZch
ska	detOpT
ska .	ZknUdf
ska from	YbbbyX
skarvi	mUiUoc
skarvø	Yeuaaa
skarvø .	WgrfYX
skarvø for	iZtcbV
skates	fVhnai
skelet	niaYiY
skelet staff	erXedc
sketch	bXegio
sketch 's	acZdgr
sketch .	gkSjhe
sketch from	dbZjbp
sketch is	eqZade
sketch the	aXgcph
sketch those	uUaefd
sketch who	eWdees
sketch yours	ddXeeq
ski	dMkwZb
skies	Zelbif
skies a	bccqde
skies for	gXrZbf
skies lets	cpeeea
skies to	cYgXri
skies was	ddsaeZ
skiing	ghVfhk
skill	YljlYW
skille	mbOhcq
skills	icgnVc
skills and	ZueYde
skills are	bblWdr
skills check	bcWvcf
skim	UmUhji
skim .	eZZcrh
skip	nceYnZ
skip on	pccdec
skippe	hXqghV
skippe .	jdoUSk
skippe media	abrfcb
skippi	dhlXlY
sky	gtXWfb
skype	aVS4Yd
skype with	hdYpcb
slack	flVlga
slamme	anfded
slappe	dapbkY
slappe a	ebqeca
slashe	XZdogj
slated	ZnZkce
sleep	tfmViO
sleep .	XQ0hRk
sleep for	jiggeQ
sleep on	tsORqP
sleep well	sTldhT
sleepi	hUfifk
sleepi for	cVjqgZ
sleeps	xplQOS
sleeps .	mcqXbW
sleeps a	Zqdedd
sleeps on	0mSSWc
sleeps she	sWdeed
slept	Wkeakh
slid	ifGite
slid a	YYTkyY
slid my	dcZYcu
slid the	dccdra
slide	occhXg
slides	TRs9TW
slides .	iTiodd
slides are	ZZtgdZ
slides from	dcvWbc
slides got	qfabaY
slides in	Zecqdc
slides no	Zhcpdc
slides to	Pcc2dc
slides you	actabd
slight	aYicgo
slight .	VleiZi
slight which	ZbaZph
slight you	dZrbce
sligo	Zbfeof
slip	bbescX
slip .	qNdmhd
slip ?	bbcrcZ
slip and	djoUbh
slip back	XanRpj
slip by	WaXN1f
slip copies	YZTvTY
slip for	baqmUW
slip from	cYscbc
slip no	gdnVkd
slip so	ebdpcd
slip they	hsSXXb
slippe	shaiZT
slippe .	muOfjQ
slippe and	cpffdZ
slippe by	WZddds
slippe to	vUccdd
slippi	nhWhdb
slips	bZgsea
slips in	ecqZdc
slog	fjbXnZ
slog .	Yarcef
slog best	emUdhj
slog job	dXbctY
slot	QYa/Zc
slot 's	bcTlgo
slot .	Qdf4YU
slot ;	ddcpec
slot and	eepVmZ
slot at	bcYZti
slot away	ccaree
slot by	iYbpcd
slot hello	ddZped
slot in	TXdqco
slot is	dYeepe
slot on	dhjnbV
slot please	Yeepee
slot sorted	Vfeqef
slot with	kRYuYh
slot you	bfX0XZ
slots	NZV/Wb
slots .	dZhpcb
slots are	WgXtYj
slots below	ecdpea
slots for	XeSkhq
slots on	VWa3ca
slotte	dclYgi
slough	bcPfhu
slough .	hYdlVn
slow	e+TTXd
slow .	lzUaSa
slow and	W2TaZd
slow becaus	dqafea
slow burner	drccdW
slow but	llZdhV
slow for	aabdds
slow hedgeh	aqcdec
slow here	pcbedd
slow on	geUYip
slow one	drYjaZ
slow proces	iVejle
slow replie	iOwbdc
slow with	Wsaadi
slower	k4VOTX
slower .	mvTZcW
slower than	puNYYa
slowes	clfUhi
slowin	cRflmh
slowly	d/KNTT
slowly .	U/RRWY
slowly and	ezVaZY
slowly but	pcdecc
slows	ZpRrgX
slt	jfaifd
slàint	jcdbkb
slán	cghcei
sm1	Tfkebp
sm1 out	Vnkede
small	cboiec
small #	gXnlcU
small chair	enkVWd
small exceed	bZzVba
small multit	cZwXcb
small print	biabta
small rating	ebqeeY
small talk	jW5PTU
smalle	fRwhUe
smalle .	YVwfZe
smart	icaVio
smashe	hZcalk
smashi	SjfpWd
smashi .	dpcbaf
smell	WsUhfh
smells	cijcbh
smet	fXaggo
smet .	dYbZjr
smile	djfhWi
smiled	WkXlqU
smiles	diQmej
smilin	Yfqbec
smoke	thdSiT
smoke .	pfOVpa
smoke from	iqQakb
smoke i	eWaees
smoke in	bXuacZ
smoke mock	ddrcZc
smoke or	vWcccd
smokin	hbjmXb
smokin and	gbdpbd
smooth	jZXgnc
smooth on	cddarb
smores	YkWfik
sms	qWVgij
sms on	uVbdec
snag	cnmdZU
snapdr	gStkWZ
snappe	XRSjpr
snappe up	dbagcq
snappe you	dVYasj
sniff	XhqkbU
sniff .	ZSmeeq
sniff and	bqecdZ
sniffi	WdLd2e
sniffi media	cadTxc
snippe	mViecg
snow	kZkXpX
snow .	nVgZna
snow a	bbrcdd
snowed	khjeZa
snowin	YWopZZ
snowpl	fdYWcu
snowpl .	dZbcbu
so	hachhh
so .	aljShj
so ?	WtThbg
so @d	5TcbYZ
so @s	uZdedY
so a	WZazgY
so about	hcVoja
so act	bcdeqb
so after	QveeYk
so aisha	3PbYac
so alas	epddeZ
so all	VU2nVS
so also	XpfjbY
so am	RtgZlU
so an	hcdXrb
so anothe	dUZude
so are	XtZgqJ
so audit	daWcpk
so bad	ZVyXjY
so be	Nal1fQ
so bear	b4SXbY
so before	TJbvng
so break	mpcVac
so bring	XaR2kX
so buildi	tXcedd
so by	xPZikV
so can	TbVwoa
so chairs	eedodY
so check	qcabcb
so chef	xYbbca
so churn	qccadd
so click	dcdpec
so close	YnZcRr
so come	VML/XW
so congra	caZX1Z
so consid	XahbxW
so could	YbW4dT
so count	2SdZbX
so did	dihYpY
so disabi	/NVPVX
so do	YremjP
so does	fcpRhi
so drop	aXXyae
so either	wYbddc
so everyo	YapfkZ
so everyt	eluXbR
so exampl	dddpbe
so expect	wMjgWZ
so far	fwjcWT
so forth	tVaicb
so from	XliUkh
so get	HQN/lU
so give	crZlVW
so glad	kbaauV
so glass	iZpbcX
so go	YbipgY
so good	dPbxpV
so grab	bZcsde
so gratef	dUphWh
so hang	ixSXac
so happy	YUeT6X
so hard	ZZeXvf
so have	adcftW
so he	nXflSj
so hello	4JXhad
so her	rZYbgc
so here	eVXRuv
so highli	dpZbef
so hired	dbderZ
so hiring	cXwcdc
so his	paceed
so hold	skZXba
so how	leZaqX
so human	raWmbc
so ignore	lVsZba
so impres	dbaawT
so in	gPdhtb
so is	cejVsZ
so it	ffUfmi
so its	OpgRwb
so keep	0eRcbT
so leave	WrYZdl
so left	kpWcdc
so let	idhaqU
so lets	nZOkqY
so life	/JYXXZ
so linden	hYdqad
so long	hdSgrf
so look	0RYWla
so make	qZdghZ
so marta	xYdbZc
so may	pZibda
so maybe	Zrbecc
so media	0LQkWf
so mind	XV0Vbc
so must	efjcVl
so never	cabcqc
so next	WkhrYY
so nice	ZcbWax
so no	UeXRQ/
so nobody	bufZTf
so none	aWfdds
so not	iYNeT5
so nothin	fnrLeX
so now	gcVygR
so off	ZXbvad
so ok	edbqbd
so on	xcnWRc
so or	wVdccc
so ora	gcqZcb
so our	jcqjWR
so over	giYbqY
so patien	likUVc
so perman	edbdqc
so pick	Zcbudb
so plan	sXZhdd
so please	dfgokT
so pop	dbbsbd
so priya	rYchcc
so proud	kmboTW
so quick	qRjTlh
so reads	1PXehT
so remote	rabdcb
so ring	ZaZwfb
so rob	tTebee
so said	sjYZdZ
so save	cdqYee
so say	eRZqpa
so says	qWdcYk
so scan	Ydesdb
so scrap	fcpcbc
so send	ZWW5Yb
so shall	rVcbgg
so she	fZXudc
so short	lVTgfq
so should	cpcajZ
so shout	eVihfk
so since	ZjuVaZ
so sit	YskYcd
so some	Yqedee
so sorry	djTfRz
so stay	pbciZd
so storie	1Vaaab
so sure	XoemcV
so taken	fcdcwT
so tell	LTb2nY
so that	iMWlfy
so then	nUdlee
so there	YRVsb0
so they	aTZlkr
so this	fgWOd0
so tired	kkrTVa
so told	dbpeYf
so too	frNYma
so two	cbduZb
so unit	5LXZac
so up	eZeped
so update	jdSglg
so upload	dbbpfd
so volume	zTcbba
so wait	npbcaW
so waitin	bubcaZ
so watch	uYZbdc
so we	aVZghy
so welcom	XRhM+O
so well	Secsib
so what	hjSreY
so whatev	afseaV
so where	Vbcjnh
so which	bPU8YW
so who	VnlnSY
so will	5UWMrW
so withou	ccecdp
so would	Tdff4G
so yes	VhbU1Z
so your	YhsTXm
so yours	tTWhal
soap	gmXkad
sober	mggYed
soc	lckZed
social	MhxWgh
social .	ahpYZg
social accept	adebpc
social media	SumYca
societ	batjaW
socks	ZXaqif
socks .	cZeZpj
sofa	ZPmnhc
sofia	lbOjqb
sofia .	WgWlpY
sofia and	bVShxf
sofia so	depYde
sofie	ggagcj
soft	ZkoQeg
soft .	akidmV
softba	jqTmZX
softba .	huVbbY
softwa	acgYrf
softwa .	gVciuU
softwa for	dpahbb
softwa job	eZceep
softwa to	ccpaeZ
softwa with	addrdc
soil	kjXgbg
sokolo	bsWjbb
solar	gfeeYk
solar job	idkfUf
sold	VUpUZz
sold .	cXNdsq
sold and	WZ0aUf
sold so	dWghbp
sold the	cQucXj
sold up	bcXeZw
solici	nRVcqm
solici .	jZiSmi
solici have	ddaeqZ
solici on	dcbcrc
solici will	sUamca
solid	ecefcl
solida	eWUhlp
soluti	Tcifrb
soluti is	ecdeqY
solvan	gbbjie
solvan 's	UshYcb
solve	idavVY
solve a	dgZpbd
solved	gQlnfZ
solvei	kccfff
solène	gjcigY
solène claudi	cfbofc
some	T/aaWZ
some .	cheVkk
some candid	ZrlTed
some come	apdeed
some dates	cWcuad
some day	S1fUVi
some do	betVec
some feedba	jOlkbl
some frauds	Xdfpce
some intern	erdacY
some later	Zrebee
some more	e6SYWR
some of	ctgWXg
some other	PwdUfh
some patien	fxWYcZ
some people	iipRad
some point	Z9WZVT
some questi	XYbxbc
some rest	eUtcde
some sit	cqcddc
some sleep	gXwXZb
some stage	I/bKaV
some tea	crWkab
some time	Q/VTWX
some times	cWawcg
some tough	dccedp
some vet	bYXava
some way	dqddea
some week	bqceea
some weeks	dqdZde
some while	Tueded
some years	bradbe
somebo	ajXYW5
somebo .	UmPaVv
somebo always	Tteeee
somebo an	mUaiWp
somebo and	saXdYg
somebo at	evVbfb
somebo before	pdeecb
somebo by	vZcWad
somebo called	YmeXTo
somebo cancel	dfepZc
somebo cheape	daacZv
somebo droppe	aXYqqW
somebo else	aUYbX9
somebo for	ndRWZr
somebo from	OoYqWo
somebo gets	XsZYZj
somebo he	aebeep
somebo i	edearZ
somebo in	sYiYSk
somebo left	Zbrbdc
somebo local	diWbcr
somebo night	eaZcfq
somebo of	ebYddr
somebo on	eaXYdx
somebo the	eqdeYd
somebo to	bpchaa
somebo told	aqjcaa
somebo who	TQgcT/
somebo will	Y/XNbO
somebo with	UPMTb/
somebo would	msZZcR
somebo you	dcsecX
someon	beVXW/
someon .	PWdUX/
someon alread	caYdcv
someon called	YmaqYb
someon cheape	XiXXXs
someon droppe	cWUhzO
someon else	eYUaa3
someon for	fZUaor
someon from	andkRj
someon has	bnWuZT
someon hello	qfcddW
someon in	kqbTUh
someon inside	ZbbdZt
someon intern	acbedr
someon is	qhqHXZ
someon left	efrZab
someon lined	kddlnQ
someon lines	eaedcp
someon local	YZWaZ3
someon new	aqkbaa
someon newts	dbcddp
someon not	crbdeb
someon now	bedddp
someon over	cbqSdm
someon since	cVTaYz
someon so	ebpeae
someon to	jpZiZX
someon took	eepccb
someon unit	rXdZee
someon was	fdabZr
someon who	bOTZX/
someon whose	ZVYca2
someon will	Y/KaVQ
someon with	UUONT/
someon would	XqlZcW
someon you	dYerdc
someon younge	bWsecf
someth	cpZhcg
someth .	V5YXkU
someth ?	gjpiUS
someth a	eYcrde
someth about	foLZiq
someth better	bWqZbj
someth bono	mUbZki
someth closer	eZybbX
someth comes	afYceq
someth concre	esbadZ
someth defini	uZfXda
someth did	ebXedr
someth down	XetWYY
someth easier	Zpddee
someth else	NS3Xfk
someth except	eZrdeZ
someth first	beaqbd
someth for	okTpWX
someth i	TYmenh
someth into	ebZeeq
someth is	oTTucc
someth like	btcaaY
someth more	jUdedp
someth nice	pedcdd
someth our	rTdhdd
someth out	aqaded
someth premis	hZdpcb
someth simila	cXades
someth suitab	dUeceu
someth that	bYUmXv
someth the	kpUgaa
someth they	dedbpb
someth to	b3UZiU
someth vague	ZtZdcc
someth when	bscbdd
someth wrong	gpWcbi
someth you	aShplb
someti	g5YSTZ
someti .	NyfWXl
someti @d	tTeeff
someti after	L6Zcdb
someti in	xWbdac
someti it	arddbe
someti less	lUmeee
someti media	4Hfded
someti that	Wrdede
somewh	P4jZVX
somewh .	WtsNYT
somewh after	Vvacee
somewh among	crdeYe
somewh and	bfbqZe
somewh betwee	ukUYZe
somewh in	QxaicX
somewh safe	bWwZcb
sommer	ZoRdjm
sommer .	epWjYf
sommer on	cdWTls
son	fchNbx
son 's	ffxXYU
son .	oLIXoy
son but	drcaYh
son of	eaXddt
song	bTba1b
songs	dYrfZe
songs in	dZtccb
sons	aVkhpb
sons .	bdhaqa
sons appare	ddapcZ
sons exec	cbaapj
sons minute	cYfsYf
soon	d1XiaV
soon .	c7ZZSW
soon after	cUnijd
soon and	RsiheX
soon as	euVjfV
soon enough	mVZqeZ
soon for	cibpad
soon gwendo	raVYdc
soon soon	bwZbbb
soon the	bpchcd
soon would	fddqXe
soon>away	afapdd
soon>bye	dksZeT
soon>chosen	bScjqj
soon>date	zEaokb
soon>decide	hdcYrb
soon>free	ZZebgs
soon>give	YkXqaf
soon>hear	ZrmYZb
soon>if	leTiak
soon>me	ecWqak
soon>meet	RhZmhk
soon>news	gvfVYY
soon>others	dgbpZe
soon>papers	XbZrkd
soon>post	ZoWgfh
soon>said	cwRhWc
soon>soon	b7QUZV
soon>sorry	Pwadcj
soon>step	PlfrdW
soon>them	jpZbea
sooner	nbVfao
sooner .	vSbYbr
sooner be	XVdkcq
sooner have	VLWgnw
sooner hear	cXZucb
sooner if	sSckbg
sooner is	edbqea
sooner or	S0aZbd
sooner take	ZpZaqN
sooner tell	peZZbh
sooner than	N/VUUZ
sooner would	iWYqlX
soones	L6TfaY
soones .	Ysbced
soooo	goWbbj
sophie	iXcUnp
sophie .	dceWse
soraya	feVldm
soraya in	eaZeeq
sorry	bceaYy
sorry #	UaeTlx
sorry .	chYXU4
sorry a	paeefb
sorry about	YSrila
sorry afterw	bWZbV0
sorry all	Uteefa
sorry and	UXmnVl
sorry as	cadccs
sorry brothe	dbaeep
sorry but	WVgbfv
sorry depart	cZYbdt
sorry gone	edaedp
sorry i	ckqWga
sorry if	dcnkiT
sorry ignore	gcrbdZ
sorry it	dVUajx
sorry kid	cZagat
sorry librar	ipTeed
sorry love	RWNVZ/
sorry man	dYabbw
sorry mate	TkbXXw
sorry meant	XcYvbT
sorry monthl	abcedr
sorry no	buThZc
sorry not	XmVahp
sorry our	gmkdeV
sorry safegu	cbYect
sorry siobha	caWbby
sorry sorry	poUdeU
sorry stuart	epbdea
sorry they	pgRQgn
sorry to	bUmcYv
sorry volume	uZZeeX
sorry was	jpjaYU
sorry who	cZrgdX
sorry will	Zqdeec
sorry wrong	TS4nXJ
sorry wrote	abZsed
sorry your	nkgVdb
sorry>answer	VclZgp
sorry>ask	bgTrWn
sorry>away	fjnfWY
sorry>chosen	pYhacg
sorry>closed	bUTcd5
sorry>decide	dUTraq
sorry>free	oUUmbn
sorry>goon	gZRobq
sorry>hear	Yf4XeT
sorry>hold	aRphZn
sorry>match	dXWjfs
sorry>me	jcZcpc
sorry>meet	XnsaXZ
sorry>news	cuTXYm
sorry>others	RkWfbx
sorry>post	YNdah2
sorry>receipt	ebaeeq
sorry>refuse	fgVbll
sorry>said	lkMdUu
sorry>sorry	sfScla
sorry>start	beXeer
sorry>thanks	TolibY
sorry>wait	qeeagZ
sorry>will	ldpZbZ
sorry>you	dXjZct
sort	bnWqca
sort a	badrec
sort it	WtimXT
sort of	gaciTt
sort out	aiajrS
sort someth	cqbddd
sort that	fYeqbe
sort the	mYWwcU
sort who	dpcahc
sort your	XcbuYd
sorte	ZqgiWd
sorted	dceigh
sorted .	PiVjhr
sorted and	bieqZa
sorted by	pedgWZ
sorted we	fYpefc
sorted you	dadode
sorter	dddWpi
sortin	YtfpYQ
sortin .	irXada
sorts	hWiedm
sorts .	cWaidr
soul	Yfaufb
sound	MYdrvZ
sound and	WbsamW
sounde	ijfbXh
soundi	fYgcWr
sounds	gVbuXb
sounds .	jYVobk
sounds good	UZfsaY
sounds like	oZpSae
soup	WjhhZh
sourci	VZkopU
sourci .	cRnnnP
sous	VYXpgq
south	hjXUmi
southa	ZiVjji
southe	gSiemi
southe .	hZiXpb
southe is	lbcUeq
southe poultr	ccsXcd
soz	hOmfVq
soz checke	iTbjcn
space	ewXXgX
space .	bveRad
space ;	bkWpbb
space and	diabpd
space it	dpZccd
space of	pYdcdg
spain	obiedX
spam	lghZga
spam .	crdXee
spam folder	qacbfe
spanis	ffbeob
spare	SYlkco
spare a	dZgpeb
spare you	ajdRin
spargi	fdjjZe
spark	hRYoii
spark .	ZeZrZf
sparkl	WWUfqq
sparkl .	bdcgpc
spatia	ilkbhR
speak	jicnbW
speak .	YtXYrS
speak about	XdtUnT
speak and	sdbZbf
speak for	dUbvfd
speak in	cTctbc
speak life	vYbYcd
speak of	bUpcgj
speak reads	xUcZcc
speak soon	csaXfc
speak to	izUhTW
speak well	WWhcir
speak when	UfvYaY
speake	YSoikf
speake .	abbcqh
speaki	hfelZb
speaki .	lPtgeY
speaki for	qedZce
speaki with	VmUqdf
speaks	qkcSaf
speaks .	Zubaeb
speaks and	sXbeed
speaks when	drbbdZ
spec	XlRvXf
specia	hbeeej
specia depart	doddeb
specif	gfYgfk
specif @s	WecpVl
specif all	Wqdhda
specif and	cWbqhf
specif applic	bjffUk
specif at	Zfqbcd
specif here	edaaZs
specif of	eZsWbh
specif people	ZSdkoi
specif scandi	edZpcb
specif starts	paeddd
specif up	cpZahc
specif you	Xjapce
specta	cmeffa
specul	ghgdXj
specul .	Rrbjbg
specul by	jYdVeq
specul manage	ZqUhja
specul note	bpaZdg
sped	ggpUdb
sped .	hhsQYe
speech	fanded
speed	gorQaU
speed .	inoVZU
speed reqs	eWreeb
speedy	kZgjea
spelli	YdVolf
spelli health	deXrcd
spend	Shc/SR
spend a	Zia0TW
spend an	aaYybc
spendi	dWwahY
spendi on	eZqffZ
spends	ajfalc
spends from	ddbcod
spent	YhdgUr
spent .	ZXanYr
spent the	acbbdt
spin	XdSqdo
spinal	afckhe
spinne	UbYnfq
spinne store	acrbcd
spinni	Wlcgdk
spirit	YiZmei
spirit .	iaVemi
splash	eZZaxb
splend	Xhdode
splice	WjRhhr
splice .	ZmUjUr
split	atRWih
split and	gqWZdf
split bonus	bdecpe
split down	Ytcabf
split the	Sigeik
spoil	lRafre
spoile	ivhUbT
spoke	hakZig
spoke about	aR0Yja
spoke i	Qacnkp
spoke on	WgblWr
spoke well	epTWhk
spoken	gkYZji
spoken .	c6eOeN
spoken and	kaYbYr
spoken for	beYZaw
spoken it	ebcfcp
spoken of	gbqidV
spoken with	lmSbff
spoken you	edcZpc
sponso	Ydgghi
sponso .	XpZgVk
sponso and	bbdbph
sponso by	pWeefe
sponso on	dpcbde
sponso ull	ioYbeb
sponta	VwbdgW
sporad	eYhbdp
sport	faqVce
sporti	gfcVkk
sports	emdgYe
spot	hdVdpg
spot .	obVinX
spot a	dYcrde
spot but	kmciUd
spot on	Uehfjj
spot two	kdnUcb
spot went	edYeeq
spots	lRVadx
spots have	ebZdfq
spotte	YYqVlf
spraye	jlSkce
spread	gYgdbo
spread .	mPlfYm
sprech	lfibbb
sprech .	epYded
spring	fdpNoe
spring .	ekfVrV
spring career	dduYdX
spring intake	oYVbih
sprint	XYpafl
sprout	rRlafd
sqe	cddZqf
sqe .	ZbfYrb
sql	gZkbje
squad	eXapYn
square	eeYcnh
squeak	XYldoc
squeak for	eYXeph
squeez	ceXrWk
sr	sJklXf
sr .	dXsdca
sra	cnVVlk
sra .	cpZZmZ
sre	mYWejj
sre .	cUbdnn
sri	feggcf
sry	Vcbggr
ssl	jlckXX
ssnit	endega
st	kVpbSm
st .	YVncYr
stabil	bkbkWj
stable	cZWohl
stack	dnccib
stack unit	bcbedr
stacki	kTTkjn
stadle	ckfUlh
stadtp	ZecpfZ
staff	cckRqj
staff .	bfVWsn
staff ;	fcZYtc
staff and	eRechs
staff at	bgYadr
staff by	arZkdV
staff discou	bVpXpX
staff for	nUYcen
staff job	eZYdpj
staff level	fceZep
staff now	cZabwZ
staff nurse	XhTgsg
staff one	cbcdsa
staff only	dcscac
staff party	ddYcsa
staff room	bWpadl
staff until	fVsfed
staff will	bpXadl
staffe	ZSbhW0
staffe .	fZZibp
staffe and	fdXefp
staffe now	eZbcer
staffi	cmkiVa
staffi office	edZrad
staffr	lYioUc
stage	bjWoci
stage #	chQtRp
stage .	VlTkYv
stage ;	fqYYdh
stage ?	eXeqee
stage a	Zgaqcb
stage after	avcZcd
stage are	XohTdn
stage at	cedrbc
stage but	dTokee
stage confir	eVfofi
stage door	mIijhb
stage is	acV2aa
stage manage	jimDxZ
stage media	pZdedd
stage no	dqabeb
stage they	aqdbed
stage three	ZSRumV
stage two	Vgb1Rb
stage which	dYbqbi
stage will	dqWdfe
stage would	fveQfe
stages	ipcOlZ
stages .	dtWYdg
stages and	cpZbid
stairc	kZrbeX
stairs	bdfXWw
stairs .	aipYVj
stairs and	dcddbp
stakeh	einafX
stall	Widhig
stall of	Yrcdee
stalls	lfedXh
stamp	fZkogS
stamp .	ijVdhg
stamp @d	edpZeb
stamp and	pdbeec
stamp myself	Zdatbd
stamp on	dZqeeb
stampe	ejeafi
stan	ZlhiXg
stand	rbcffZ
stand .	qgcZfd
stand all	ecbedp
stand by	tfWhYW
stand in	kgYrYV
stand it	iWecrb
stand off	fmVgfh
stand on	pkagYY
stand select	bcdfpc
stand still	eUuedb
stand the	hhYbqY
stand up	kSYoif
standa	hcVbay
standa .	XbYhfr
standa is	wZVZee
standa letter	cobadf
standa was	cfZgaq
standa we	eYbces
standb	dhtXYZ
standi	lShgdk
standi next	rXddec
standi up	bVlmag
stands	aWqYvY
stands and	Vamfle
stands bar	hqUbac
stands betwee	cTdmrX
stands but	cXdfsc
stands by	pdedae
stands cancel	aYWafv
stands in	lbebpX
stands on	mabpYb
stands still	aK+bbX
stands till	ZagcwR
stands until	WQYY/U
stanis	Sfhfcp
star	gabkcj
starli	ccRab1
starli .	bRWhby
starre	fkXcjg
stars	SYpsXc
start	ZaZd3b
start .	UWddxd
start ?	kWbayR
start @d	jgeSlf
start a	edagbp
start after	WQWb/W
start again	eSzfZX
start aisha	bcicqZ
start and	dZVmmc
start answer	iqZZWd
start as	WbWK/c
start by	ihXrVb
start date	iaSgpg
start dates	daddqd
start disabi	cedbpe
start every	ecrcVe
start from	dpWqWb
start going	Ztbdbd
start hello	YeaVxf
start human	iSfU1U
start if	gXa0Qa
start in	cfoWsR
start is	asZYma
start it	bPnvYc
start lookin	cmccWm
start me	cdcbrd
start media	QifSyf
start of	paTkfc
start on	RiVS6f
start openin	dqaebd
start or	qcdecc
start produc	bqaajb
start readin	Q2Ycac
start reads	bNnVyX
start thinki	U3beRd
start to	wjgWWT
start unit	FjSJ+W
start up	YPnlcm
start was	daadbs
start when	RKOS/Q
start whenev	aUPS/S
start with	hMejwW
start withou	bcepdd
start would	rkWcTh
start you	ZZYbzY
start yours	edbpbe
start>again	kR3eUW
start>answer	hjhfgS
start>ask	VRbvnZ
start>away	diXTqk
start>chosen	ZqjafW
start>closed	ZRVYyd
start>decide	VsYdib
start>free	eTeTxh
start>give	wOnQnU
start>goon	WjiarX
start>hear	YgjXbq
start>hold	hQxiUb
start>me	Taef0T
start>meet	WWUpsb
start>others	QiveTh
start>refuse	iaWgXp
start>review	V8YePZ
start>said	Odfjlk
start>soon	TOda7e
start>step	WtfuTN
start>wait	gmWnTi
start>you	cZUjvd
starte	ZYmihf
starte #	cnmbcV
starte .	cKrgii
starte an	bUvfbX
starte and	YYjapg
starte he	pdcdcd
starte hello	cacdZt
starte with	erWYbl
starti	TYQQ/h
starti .	WeYhpf
starti @d	WZpfib
starti as	fdedrW
starti in	SaUY0k
starti media	bYUY0f
starti on	QkTQnv
starti the	aZWlpf
starti to	iwacVV
starti unit	ZaeQ0O
starti with	lUQbtg
starts	YjhYdp
starts .	ZtWdge
starts after	rYVaao
starts human	VefZYv
starts in	SfdkXs
starts on	ahkYYq
starts produc	tWbebc
starts reads	bcVdfu
starts there	aiqaYc
starts unit	VxcTgb
starts up	eVvdeX
starts when	ZXUnsW
starts with	lVlWej
starts would	ecsdcX
startu	fifaZl
state	ehckbe
state has	eXreeb
state of	njfVZf
state your	XbZpgj
stated	dncbTo
statem	Pad6Yd
statem .	hVcfkj
statem and	cafqbd
statem by	TaY2ad
statem from	accrdd
statem nudged	cdbped
statem of	WhZxaW
statem on	Zcbvdc
statem to	adbtbc
states	RYxnWY
states by	acdped
statin	gbblff
statio	ghhcbg
statis	ihUarb
statis .	YmkdkS
status	ktYXaf
status .	itbTWf
status ?	mefUgg
status action	eacqed
status applic	pTjeee
status as	djUmbj
status change	epMain
status closed	dXYdev
status docume	bZerdd
status in	buaZbc
status interv	ZvVXce
status is	pieZZe
status manage	dsXdea
status no	ecYedq
status not	XURec4
status of	kpdSYg
status offer	daZetb
status receiv	cTwddb
status submit	cZrded
status under	stKgaQ
status unsucc	dbaaes
status update	Voedjf
status will	bpebdX
status with	lqXWdb
statut	ZjkYZm
statut .	WdbTku
statut below	jqSjTb
stavro	bVrTqb
stavro .	bRvddb
stavro i	dacepa
stay	adqcaj
stay .	kZhRuY
stay a	cefpcb
stay and	lSVxVk
stay connec	nYYZcq
stay for	hWYuiU
stay here	bpYaic
stay in	PQolUy
stay is	dUseed
stay near	ukWYYV
stay on	SZiifr
stay open	ZkTgpb
stay patien	fscYae
stay put	cZ0aaQ
stay tuned	V5RaWT
stay up	ddYpee
stay valid	eapdec
stay where	fS/WaI
stay with	bYrZUm
stayed	dQY2Rl
stayed the	ccdpde
stayin	bM1chb
stayin after	daeecp
stayin at	eZseca
stayin in	adrdeb
stayin put	aeyXYY
stayin where	dZxccX
stayin with	bYvXjU
stays	fcidgf
stays .	nVVcfp
stays a	ZWdhbt
stays on	dfvdZS
stays open	afjkpP
stays shut	cZXhds
stays the	aagqda
stays where	jXtcdW
stays with	fRhRhx
stcw	laOjmh
steadf	YdonfU
steel	Ngocjg
steel .	UhnWoc
steeri	hgfZhf
stefan	lTccjm
stefan .	dcZdbt
stelio	ZigmWe
stelle	ThqYmZ
stenog	afjcdj
stenog 's	Wqhcde
stenog will	ZargeZ
step	XfkvbV
step #	lbPsfc
step .	VYuoYa
step and	ieXVok
step at	fVrffc
step back	cZ4UYV
step before	aecrcd
step for	gmtTeU
step i	bWxbjV
step in	ccYsjY
step is	TdM/YX
step two	fbUnbl
step when	fcpZce
step>answer	tcchZb
step>ask	Wckpea
step>away	XhUwfc
step>bye	dpRThp
step>date	pbYqab
step>decide	apaqZW
step>free	bUexZg
step>give	aiU1ZY
step>hear	rZkZad
step>if	atdpTW
step>match	ggkeUh
step>me	fTkpdc
step>news	xkcNdd
step>not	cbcgdq
step>offer	hZUZuj
step>others	blhXPu
step>papers	djMmmg
step>post	ekWjal
step>receipt	fpnVaV
step>refuse	nUbefl
step>review	dxZXcd
step>sorry	dnOcbj
step>start	XVWyiS
step>step	Zeerbe
step>thanks	kgvOUf
step>wait	abgvXc
step>you	gaZrbg
steph	jfXjfe
steph franci	bjThdl
stepha	WTkZRw
stepha is	ebZrde
stepha me	XUUZWy
stephe	mgkeeT
stephe .	hhpZeV
steppe	cjkSge
steppe back	Zeqcda
steppi	gZkZcm
steps	okoWWY
steps #	edXpef
steps .	Q3Yccc
steps and	cZycbY
steps by	mnUVdd
steps in	rcaZeb
sterli	jailXZ
sterli is	XaraVd
steve	bZtgba
steven	WgdzSZ
steven .	Uconac
steven of	cuXdcc
steven plan	WdetYY
stew	YlmefZ
stewar	iYZYjp
stewar .	bUcelk
stewar we	cqaedc
stick	iWdvUa
stick to	zRkWbc
stick with	bfZcds
stick your	dbYtdb
sticke	cfodbd
sticke .	kWqXZe
sticki	cedVUy
sticki point	eeccbp
sticki with	fhUWYv
stickl	gsKkZh
stickl .	iXUqbi
stickl down	axWbcW
stickl planni	kobccW
sticky	Ylblbg
stiff	Wcagrf
still	b8XgXW
still .	TknaiZ
still a	aKjcS8
still adviso	cqcccc
still after	cZdrce
still anonym	hWgrbb
still at	N9oRWQ
still be	VrfpQY
still being	c/LWUN
still by	oUpcZd
still can	fmpaZW
still choosi	c2XYZS
still citize	csZbdc
still come	ZcTZiw
still compar	W5Waaa
still consid	fxScaa
still debati	W0babc
still decidi	N/RYVY
still delibe	UwXcja
still discus	itSbad
still do	SuhgZa
still doing	crjaXc
still exists	fpdedZ
still fee	axYeZa
still free	gUWV4Y
still gather	crZded
still going	wndQYN
still good	sOTtZU
still hartwe	mSpced
still has	g2SXgU
still have	TxmWZZ
still having	cpjZdZ
still hold	iocdgV
still hybrid	eueZVX
still i	eXjbdp
still in	iyKdUl
still intere	QSg4jT
still interv	d2VbdT
still is	baewZZ
still keen	ZaVroa
still know	erVeed
still lack	WVa2ac
still less	cfbpda
still like	dVanjh
still live	ivYYaZ
still lookin	afesYa
still love	ZUqecf
still making	buaaga
still mean	apddfc
still media	iYYrcb
still mine	eacepd
still missin	dTkrhW
still mullin	ducbbZ
still nada	njVcdb
still no	fyShgS
still nobody	cXtdda
still nothin	X7NeaR
still ok	VYXwce
still on	avVmXa
still ongoin	cqbeec
still open	ivQhUe
still out	cvbfcV
still pick	lWcbbp
still quiet	Zdqced
still readin	roZbbN
still requir	Zadree
still ring	pXfbZl
still ringin	cpdedb
still runnin	hsfaWW
still said	lcaWpd
still say	eZbhWs
still says	bsfYZU
still second	dpaeec
still shirle	plZVdd
still siftin	apdeee
still sings	irYdcY
still sittin	bhYrac
still someth	eZpbef
still sortin	awYeba
still standi	fheVYr
still talk	adlVhl
still talkin	ewcSca
still the	vOWiej
still there	cbyXYW
still they	nTiamY
still thinki	prPWcX
still to	Z/PVSP
still torn	YqbZcd
still true	tZTcdd
still trying	Uvdcee
still undeci	a1ZdXX
still under	e2dZZP
still up	ejXtZW
still waitin	euVlVX
still want	RUZvme
still wanted	aYiocd
still we	dcbaeq
still weighi	X3WbZa
still west	ZvYcdc
still wish	jaXwZX
still with	e/LXSS
still work	XcZsde
still workin	U2abeW
still works	ZYXxbd
stimul	Z1aOai
sting	UhrgXa
sting .	aZqach
stinks	hohTiX
stinks .	ebpbda
stinks you	hpZccd
stint	ZjhfYj
stipen	klTTik
stock	ehfhlV
stockt	jQjjZm
stockt .	iRhnkY
stojan	aduVgV
stojan .	TkvWdU
stoked	liddgX
stoked wayne	dZcqde
stokes	edYYjp
stomac	ghboYa
stone	eYioZe
stone 's	jZXZds
stone lowell	rabeea
stonem	cijndT
stonem lowell	dXhsZb
stood	YTrXll
stood .	iZaTiv
stood down	VMxcam
stood on	kapZcb
stood up	WLraog
stool	cjiZYk
stop	Ydjefk
stop .	fWpfag
stop all	eZuacb
stop and	ZRlZol
stop asking	VrfdZi
stop at	dSYenp
stop being	qVaXgd
stop by	bYbted
stop checki	cZicZr
stop entert	ebUdnm
stop everyt	eZsddb
stop for	ZYbtba
stop here	ZTUUZ+
stop hiring	cRrefh
stop hoping	ZaTZix
stop i	ehRjqc
stop interv	eabcqd
stop is	fdarca
stop lookin	YcVevd
stop mine	edTebu
stop not	fbpeea
stop on	ZV/ZZR
stop ringin	fsTafe
stop saying	Tuebhb
stop sendin	YlbRep
stop so	eapdfd
stop stop	fdbaqd
stop these	ddrXed
stop thinki	sNWnWa
stop to	WUthUi
stop victor	gjVeme
stop waitin	XSjiZs
stop with	ioZXfe
stop wonder	jqUZbe
stop worryi	YfjWra
stop you	aaSofo
stop your	Ycapdj
stoppe	RXvXes
stoppe .	bI5mXT
stoppe all	XF6aXd
stoppe and	ZVrcnX
stoppe answer	euVeba
stoppe asking	dwSfgV
stoppe at	daUgft
stoppe by	ZSxbai
stoppe c1	buWcdd
stoppe cna	auUeed
stoppe dead	cU1bdW
stoppe every	ZP6eaY
stoppe everyt	eXsedb
stoppe for	gYyaaW
stoppe giving	Y6PaXY
stoppe guessi	Z3TccY
stoppe hiring	dWXeev
stoppe immedi	doaeec
stoppe interv	daeYpf
stoppe lookin	eUKVyq
stoppe on	dasdea
stoppe promis	Tuddee
stoppe readin	dZQlZw
stoppe recrui	ceUdaw
stoppe saying	X0VbZY
stoppe struct	dZaecr
stoppe taking	bPndYs
stoppe the	ZCoYUw
stoppe there	edYfdq
stoppe till	bT1dca
stoppe until	dS1dbZ
stoppi	ZHmOd3
stoppi and	oSZekj
stoppi here	XPQUX8
stops	iemZUj
stops .	apigdW
stops at	kdikTe
stops here	WTSSZ/
stops on	sWegea
stops right	edqadd
stopwa	fqWbhb
storag	kihcfX
storag .	nnXZjU
storag of	cWYjhp
store	iambhb
store .	cZtXZj
store manage	xhXUdW
store openin	gTlfel
store with	ccdqdd
stored	YW8XZN
stored .	ZdvXdb
storek	djYYkl
storek the	iVelcj
storem	tkbLYl
stores	bfqeYd
stores .	WqnVdd
stores says	dVreee
stores works	kVkcgg
storie	/VWcaY
storie .	+SXaeX
storie and	3ZcZYW
storie at	Zcdedp
storie even	dlSejk
storie from	cWzZZa
storie i	ZwadbZ
storie invita	ccuWdb
storie it	vZaccc
storie s	sadceb
storie so	pbcgdc
storie was	Trceci
storie you	xXagcY
storin	aPqYgn
storin it	cZccbt
storin to	YYsddc
storm	icsaeP
storm .	adpbeY
story	dclecg
story i	cYpjad
story short	jUeXsg
story time	fdVdds
story to	aZatdc
story we	ksWXZW
storyt	kZqcmK
storyt .	dYchtS
storyt ?	ddsUdf
straig	wVVabr
straig .	dqaWei
straig after	/JWXdV
straig answer	tcUVdl
straig back	YVkfaq
straig from	xReSWq
straig he	oPcddq
straig in	ecUdet
straig into	Waetfe
straig off	siXZYg
straig on	uXWeXg
straig out	gZTfht
straig rhetor	vYdZcb
straig she	gmbcmV
straig so	caZbcs
straig they	QoXYoh
straig throug	eXddeq
straig to	TRltec
straig when	sYiTbX
straig with	RreYYq
straig yes	sZdajZ
strang	egmgaa
strang .	cphUfe
strang the	aX5YXT
strate	TldVqj
strate .	UXXgmp
strate and	cmjTje
strate at	dYphac
strate of	alQfni
strate review	ecqffX
stream	aSehTt
stream .	aQqtYX
stream at	baUUbw
street	WTtked
street .	hYtfWV
streng	biVbko
streng .	asRkXk
streng of	eaYWvi
stress	dtkabU
stretc	deebkh
stretc to	dZcchp
strict	Yeeedn
strict on	bdRmcn
strike	bpbnbY
strike 's	kasaZa
strike .	WwVrbS
strike and	XtRbik
strike ends	dbteeW
strike hello	UcwZdd
strike lasts	fdYddp
strike me	bh2XWR
strike out	rZYkca
strike the	kiPRvd
strike you	dbTqcn
string	dZjdbm
string descri	dbtbYb
strong	ceabdt
strong applic	daVdcw
strong but	fTfcgq
strong candid	hfYXZs
strong enough	dbbeeq
strong field	VaSZf2
strong for	dfYkpV
strong has	igjclT
strong it	opXacW
strong job	bcfpaf
strong match	bqZicc
strong people	uZceba
strong runner	ebbbdp
struck	TOTWS/
struck from	ZjXbas
struck me	ecUdaw
struck off	WPfiWy
struck out	WUWaY5
struck you	bWqhcf
struck your	dVhccr
struct	SWXgun
struct .	ZOai0Z
struct employ	ecddVt
struct it	dbcdrc
struct of	evZYac
struct test	eddbpd
struct the	cddYcr
strugg	XTYfxd
strung	hphUdb
stuart	ahckec
stuart .	ckmkbU
stubbo	ZcojPk
stuck	VpnjcS
stuck .	ZpdYnW
stuck a	eZqedb
stuck in	dzabVZ
stuck on	cYbsed
stuck out	dbcbsc
stuck the	cZpadi
studen	lUfYnj
studen for	cbhpgV
studen has	hbYXer
studie	fTqaZn
studie your	eZbZfs
studio	VbYmoh
studio 's	efVlmZ
study	dXa0Xe
study 's	bcpieX
study is	aaYrcj
study the	dcarcc
study was	hRdpig
studyi	YyaaZa
stuff	VhVdom
stuff .	ahkeVm
sturdy	gYsYmT
stuttg	fagkaf
style	jXbnVl
style interv	bbcrdd
style was	ecVdes
stylis	idYncf
sub	tQehZf
sub .	raXece
subj	bheqaZ
subjec	ZeZX4Z
subjec .	hreeYX
subjec line	eJlrZl
subjec matter	cpbded
subjec only	dWZczY
subjec to	akSQ/V
subjec your	agqbbb
submis	ghmbSi
submis .	Xg0TZX
submis and	hmUYel
submis are	taYbed
submis comple	adraee
submis for	faTmZp
submis of	bfqcbY
submis to	aYabcw
submis was	edsbcY
submit	abrtWW
submit .	Qg8WaO
submit a	hXV0Ze
submit and	dpbdfd
submit before	Zbbrfe
submit by	addqcc
submit has	bcpded
submit it	aUunYV
submit one	dbacep
submit the	dXZwYi
submit to	craccb
submit you	aaiuVZ
submit your	pfVjcb
subred	WVkfhl
subs	fXkWjj
subscr	Wbggmh
subscr .	fTZkfq
subscr as	ebaeep
subscr clothe	cdcpde
subscr to	aWrdec
subseq	afWfin
subseq to	biUgjj
subsid	lfThXm
subsid .	lbfTam
substa	aoicdZ
substi	eZogiY
substi to	Xdfpef
substi you	bYYX2W
succee	cedfih
succes	kZZZnk
succes 's	rXdeec
succes .	hOgSrr
succes ;	ecbZrd
succes a	ZpjbgZ
succes and	yaUZiZ
succes applic	iwbURc
succes elsewh	dbZeds
succes in	YTXYtt
succes once	Xpfeee
succes one	ofddjU
succes or	0WabbZ
succes submit	epgadb
succes to	paoVbY
succes with	badYiq
succes withdr	fdpddZ
succes would	deepZd
succes yet	dpeefY
succes you	sWZekW
such	eteUah
such a	ZOuahl
such as	kqoSaT
such job	edZeep
such luck	bpXeed
such post	eZbeer
such thing	csdeeX
such things	scgccY
such time	argada
sucks	cSqYfn
sudden	egicee
sudden lad	daaddp
sudden on	kqRbdd
sue	hiXXra
sue and	abadtb
sue within	qWfeee
suffer	oXUbsd
suffer .	sZYZpX
suffer and	YWacjr
suffic	bdVfcu
sugar	mdgiXb
sugges	cYdqbj
sugges .	dagSft
sugges a	bVgvbe
sugges media	dcapdf
sugges on	dYtdaZ
sugges said	baXcfq
sugges that	caXfhq
sugges the	ZreXgd
sugges two	cactac
suit	WMa3me
suit .	WVdZvi
suit ?	ZSV9VY
suit or	eYbqjb
suit you	bPXwgl
suit yourse	cgqYcd
suitab	UjTgdt
suitab .	bNWnZx
suitab but	fjdnfV
suitab candid	Xsbced
suitab comes	dXfdfp
suitab vacanc	bvZbdW
suitca	ffiYeh
suited	WjUMV9
suits	UZV/eY
suits .	UWdtoV
suits ?	aRX/UZ
suits for	dddpeb
suits have	dZdXcr
suits one	bpcbfe
suits you	Zbdvad
sulliv	iZZmlb
sum	moXbeb
sum1	ZOqnbh
sum1 .	hTqaee
sum1 called	cVjelg
summar	cYjYqf
summar .	WdkUtc
summer	XiiUfq
summer #	eeobcd
summer .	TpQder
summer at	cdaUue
summer jobs	dYSdew
summer party	jXubVd
summer picnic	daqdeb
summer school	ZknYlU
summer welfar	Skamgi
summer with	edZbqd
sums	eeZdrb
sun	clZnfZ
sun .	oiYcdd
sun by	Umeoec
sunday	lQpkYe
sunday after	tRikYX
sunday and	paceed
sunday the	bWjckj
sunday you	ebccYs
sundia	duUZjZ
sundia .	fwaXbZ
sunfie	fdpahX
sunflo	qXQYdq
sunil	lYLqkf
sunil bit	rXZggX
sunil test	cdcpdd
sunil to	hUZigm
sunita	OVyZlg
sunita .	VkcVmm
sunita more	bVmldg
sunita off	eXqfed
sunniv	dWbZui
sunny	Wcpfic
sunny .	dNjohf
sunny about	crVjcc
sunset	gbqjaU
sunshi	cWokag
sunshi and	djqeeU
sunshi year	dXqddc
super	cjmkXV
superb	gnglVT
superb .	ksXbaW
superd	cacqef
superd civili	accrbe
superi	dbaZue
superi .	VhZbok
superi is	eeqYed
supers	Wfmkeb
superv	Werafg
superv .	ae0TUZ
superv for	YY2WRb
superv the	TvTejd
supper	ZdhXph
supple	mXpbWd
suppli	ZZVmhr
suppli 's	ghVgei
suppli .	WpXWmi
suppli and	hfhncU
suppli by	bddpdd
suppli can	fZcrca
suppli for	cqVnaZ
supply	SYc+Vb
supply .	ahXwaY
supply a	cacseb
supply it	ZaZskY
supply one	eadpde
supply teache	bXfXW0
supply the	Zgcsda
suppor	abqddh
suppor .	hVngiZ
suppos	cvTebh
suppos .	ZcaXfx
suppos the	ZvdXha
suppos to	koXhhT
suppos we	chgoRi
suppos you	hnYgVi
suprem	qdSdhg
sure	rkaYcb
sure ;	mSoZlc
sure about	RuTinV
sure and	bubZYg
sure by	gpcbdb
sure how	mVdaej
sure i	rZmaVZ
sure it	mdrVXc
sure look	bOocnl
sure of	kmZjXV
sure that	uaYhVi
sure they	ValWaq
sure to	SpsVgV
sure we	XnWcdn
sure what	awXZcd
sure yet	dtaZec
surely	ihZebh
suresh	gQYkqi
suresh .	dbZbes
surfac	hcmmZU
surg	RfZcwg
surg .	acUqiY
surg of	cdZdrc
surgeo	fkWnVh
surger	ZXjbhp
surger .	VjTiko
surger to	eVrafc
surger watch	lViejd
surnam	aXVjjp
surpri	cfZYya
surpri .	WUbc4W
surpri as	bccdbs
surpri before	aqeeeb
surpri how	jRohai
surpri if	ezQWfT
surpri me	hWbpfd
surpri when	XSjdxc
surpri you	nkZSjZ
surrey	blVcmh
surrey reques	elValg
survey	XU/USf
survey 's	krUcdb
survey .	cY2ZXT
survey about	ZeyVcc
survey caring	ffVkcm
survey closes	abwTeb
survey is	aYtZbi
survey of	cYtaec
survey on	YS5TYf
survey takes	YXwVca
survey you	hqXcaf
surviv	aRoani
surviv .	alkVal
surviv a	dbvYeX
surviv the	fVlkfc
suryod	eiXpca
susan	dngfgT
susan have	csXdda
suspen	cI/WcJ
suspen .	eH/UZQ
suspen all	aO+dbP
suspen along	eYreeb
suspen and	dR2edX
suspen by	cYydcY
suspen every	ecqdda
suspen for	fYqded
suspen it	aYeapg
suspen past	pbdeec
suspen pendin	Xetcca
suspen the	cUxafb
suspen till	ebreeZ
suspen until	UexdaW
suspen while	daseda
suspen with	eYseeY
sustai	gRYyfd
sustai .	nkhVcX
sustai quiz	eXatec
suzann	cdZhdo
sven	lQpiUe
sven .	cacebq
sven and	pXddcg
svenja	fTokfb
svenja on	acpdfd
svenss	TZOtim
svenss .	bbZlZp
svetla	anhVdj
swallo	bjlUdj
swampe	WdgZgo
swampe implem	YduZcc
swampe in	dWbhep
swan	kXNZ0a
swan as	Wecdse
swan the	lWcfbo
swanse	WtYlXa
swap	YjjmYc
swappe	YYWrkg
swappe .	cefcpa
swe	iZdnjW
swear	wnbVfO
swear on	yWYeac
swear to	excSaZ
swear you	bVcnmX
sweari	cjRVcv
sweari .	dcacat
swears	faVrnX
swears .	apcffb
sweati	afgbmd
sweep	ZxeXcW
sweep .	bwYYaW
sweep guild	ecadpe
sweet	bclYoY
sweet .	ggaTrc
sweete	ZdjYdm
sweete .	edpbfa
swell	XhahXs
swell .	edaebp
swift	UpPYtg
swift .	ZiXZpi
swiftd	gaihZj
swiftl	aolkZS
swim	nVXbll
swimme	VpkceZ
swimmi	bdeZog
swimwe	leYbhi
swimwe by	Veeree
swimwe to	kebUkj
swindo	YbijpW
swing	XWewWl
swing by	VegyYT
swing it	kUWgas
switch	idgjcc
switch for	cchpZc
switch manage	mmTlZU
switch media	cpYede
switch says	mVkdfe
swore	rMjgbg
sworn	UPzRnV
sworn .	UToSsa
swung	ZXZWqq
swung it	ZXZWqq
swyddo	hgXhdj
sydney	mgeicV
syllab	ZiqbfX
syllab .	bfqbdb
symbol	jcnfaY
sympat	dUtnYX
sympat and	eZqcee
sympat exampl	cbascb
sympos	gbiZnb
sympos .	gZicqX
sympos at	deqXed
sympos not	dZccsa
sync	cwZeaV
sync with	dwcYaW
syncin	fbmgqQ
syndic	aVjdre
syndic units	cVbnhk
synod	cagZlk
synops	aedfij
system	Zdqhdc
system 's	bsMlhc
system .	cbseVf
system at	Zapaei
system by	blQokX
system design	bXWoar
system does	pUkebd
system gives	hYaqcd
system has	Uubgaa
system saying	eZtVed
system sends	sdZcec
system under	acxUjT
system was	Xeshba
system we	eWseea
system will	bUiqce
system within	aecasb
szabo	fatVbf
szabo by	fgpWdc
sí	bpVbih
só	ifhgiT
sørens	keahcf
t	ojRahi
t 's	Umfbii
t by	peacce
t unit	xUcZYe
ta	hccbem
ta .	lUhgge
ta a	Zdbccs
ta and	cZdegp
ta gaz	asXcba
table	haZhpb
table .	khoTkT
table and	YTnnhe
table for	OcWWos
table media	qceXee
table on	lcdoVd
table take	ebcedp
table to	eqcYee
table with	aSmuhV
tabled	fklcaZ
tablet	felThh
tablet .	gbkVqX
tablew	kdjcWi
tabs	fedked
tacho	deTkwT
tacho is	gZbbrc
tackle	XXaofn
tad	ghnadY
tadhg	fWwkaT
tadhg .	gWvadY
tag	edthVY
tailor	egjejV
tailor .	YmacpX
tainte	aUkkYl
taiwan	acQYdz
tak	dwcPXX
tak .	gqUacZ
take	bfZing
take #	ovZNZI
take .	hpZYga
take ?	ddddqZ
take @s	Qrbbta
take a	RzWxVT
take ages	eqZeec
take an	bjhmUe
take any	aYrgcd
take anyone	YawcWf
take as	M8TnWW
take back	ihnSjX
take care	VN6NRs
take foreve	ZudccY
take her	TeTL8j
take him	ZSTQ7b
take home	VhG8Qi
take it	fVWjwc
take kwame	aqcbdd
take longer	eyVZdT
take main	O+TVWW
take me	PS1Lud
take money	fdbpYe
take more	ZrXZej
take my	bR/bLS
take no	gVmdWo
take nothin	qWdeee
take on	WXYXZ7
take one	hjQqXg
take other	aXYca0
take our	kpbfbV
take ours	ecWctc
take part	fRokfc
take people	aSZgbz
take place	embqbV
take silenc	slacaR
take six	dbYsdd
take some	X0Wadf
take tender	dZcdcs
take that	kfQfdn
take the	WWXnzb
take their	XyYZgW
take them	rXnZXc
take this	hYXkdp
take three	flgUic
take till	TSSvpc
take unit	XjYpcb
take until	jSZaud
take up	xUfanT
take us	e3RaZU
take what	W1aYba
take you	YQQW4x
take your	XTPnky
take yours	bbVnkh
taken	YXcVg6
taken .	ZaMRW/
taken ;	eqceeZ
taken a	hSqZbj
taken and	WmUclm
taken anothe	cXrcUl
taken at	bkaqiV
taken away	eVpdeh
taken by	pRRiRx
taken down	dSeadw
taken forwar	gbJeb2
taken furthe	bUWlcv
taken her	dccccr
taken his	ecacdr
taken ill	nnhbcP
taken in	Zkdcpa
taken it	ZaaWZx
taken longer	Xrddeb
taken me	TRKY/X
taken my	eR3aTa
taken myself	dcpeea
taken note	drfgYX
taken now	aXYabx
taken off	UqrUXc
taken on	VFZVs8
taken or	uadXcc
taken she	Vfdeeq
taken so	dXVndq
taken somebo	eaZees
taken someon	iTWdbw
taken someth	ebvaeU
taken the	RbsaVq
taken to	apYgdf
taken until	capedd
taken you	NUyRnj
taken your	peuTUU
takeov	YSwkRk
takeov .	cSqkZg
taker	bZdjkg
takes	rsVeZX
takes #	8NbcUT
takes .	S/XbRR
takes @s	0WYgYY
takes a	bpbZka
takes about	kWdtXa
takes an	decqbc
takes and	bsbddc
takes around	cZdqec
takes as	W8TYXY
takes at	Wtddec
takes her	e1VfZU
takes it	UnWtXh
takes its	e8TTWU
takes longer	plZaaY
takes me	pdYbka
takes my	VlZpdb
takes no	dbfcdp
takes place	jifidV
takes rob	rTjacb
takes rust	Wmapac
takes the	qmVaRi
takes them	yaXZda
takes then	Yrdddd
takes time	apjZZY
takes to	bwXgYb
takes two	aWxaab
takes up	zMYiUl
takes us	4cSQZU
takes what	byWbbW
takes with	sWcdde
takes you	bWcaye
taking	ZYdTtt
taking .	fdTXve
taking ?	efeXpf
taking a	hdkmSd
taking anybod	cRjdbu
taking anyone	Xcraic
taking it	ZNnWzb
taking longer	e9OZXQ
taking me	TGIV/b
taking no	eXZeYt
taking on	dKZTX/
taking our	iepWba
taking over	apUiaj
taking people	fYccds
taking place	hfrXca
taking so	ZxadcV
taking the	RemTfu
taking their	cuVdbf
taking two	ZfWesc
taking us	lkeeeV
taking you	VHDL/t
taking your	gQhjYq
talent	ZaohWn
talent .	gTdrZj
talent and	VYXoWw
talent commun	aO3eSg
talent experi	edobeb
talent networ	aW0XSe
talent partne	ZeZlap
talent pool	ZhiSbp
tales	hkadYk
talia	kZleiX
talk	cggneZ
talk .	coipRY
talk ?	cfU6TY
talk @d	aeZXuf
talk about	clmToX
talk after	ZlnfbU
talk at	ccweXY
talk before	TlatTj
talk by	Xfpdfc
talk human	pZeXje
talk in	fdXseZ
talk it	jkOcZr
talk media	YlTsYg
talk money	bcXpgb
talk number	XTcYyc
talk of	k0jSSR
talk over	hWcVta
talk pay	dddpZe
talk salary	eaefrY
talk shop	fbpkZX
talk soon	jpRUke
talk terms	YXcppZ
talk the	YXlsZb
talk then	lpjPae
talk they	cYgpdb
talk throug	aTYbvl
talk till	crZbee
talk to	fqWqXW
talk unit	qeYicZ
talk us	dddrdZ
talk with	YcW8Vc
talked	XfvUif
talked .	baaZqi
talked about	Wc6TdX
talked and	lRdigl
talked footba	easecY
talked for	UduRTk
talked it	dXNcsq
talked of	YmucVT
talked out	dabbep
talked over	R2RkbW
talked shop	eapcec
talked throug	agbard
talked too	oWsYWa
talked with	aggSjl
talkin	gqtZWR
talkin .	gteXdW
talkin about	kcwXdS
talkin among	dqZced
talkin footba	abrcab
talkin it	elcTgl
talkin to	mgklUT
talkin with	adpaZh
talks	hrncRX
talks a	daqddd
talks by	ddtUee
talks like	erXbde
talks to	taggXX
talks with	aybaaV
taller	Ybglbi
taller .	XeWgjp
taller is	dgYpeZ
tallin	bcgmYi
tallin .	dcscbc
tallow	eTSkqh
tally	aaZncn
tamara	bZkgje
tamari	maerZS
tammy	RoVoZj
tamper	aZlTnl
tamper applic	dcZeeq
tan	dkblfX
tanaka	edXpff
tanaka 's	PnVkog
tane	RWoddq
tane up	eWaedt
tangih	mbXhei
tanish	ehjfgY
tanish .	XthXiU
tanish aadhaa	jbapac
tanish its	pbddee
tanker	eTfnek
tanks	cabnbl
tanner	Ynadmf
tap	aMo0UU
tap 's	faqdeZ
tap accept	bdbrYe
tap here	edVred
tap on	cXUpjl
tap to	bcergX
tape	bbTnni
tapes	jgZfeg
tapped	taPgej
taproo	fcngdY
target	ujLQrb
target #	madVnd
target .	ccVdnm
tariff	cWgcin
tariq	hjaYld
tarran	dkRplV
tarran .	ciVklb
tart	hYWlfl
tarte	Zhekcg
tarvo	jfrUeT
tash	fhXhak
tash .	crbfca
tasha	depfaY
task	WeV3ac
task .	riTgYe
task and	Vdjgdl
task by	bbaree
task comple	fZapfd
task is	bVQzjZ
task of	XlZTdr
task the	fcnldU
task we	ojcVed
tasks	WcmvSX
tasks .	YdsmUU
taste	YhPsej
taste within	Zdeqdc
taster	hUgmgd
taster #	ddgpeZ
taster .	kPhcsb
taster team	jdapZc
tastin	dbUloe
taught	YlRZiq
taught .	YmaZZp
taunto	cYtUei
tax	XaatoZ
tax .	dZrbbf
tax class	dZcfqd
tax form	iiajeV
tax number	aOVrta
tax slip	dbcrbe
taxi	icgWcp
taylor	gcSivT
tbc	A/GjSJ
tbc .	Rxccdd
tbd	G/PXXW
tbd .	P2Ybcb
td	dlaahi
te	dftVhV
tea	cR3faa
tea 's	efXbZr
tea .	ba0Yaa
tea a	TpYblg
tea and	WVxkXa
tea as	dacdpd
tea in	bcsaXg
tea room	cWbasi
tea was	herdXY
tea with	Vah0VX
teach	Xccmhj
teach out	cqZchb
teache	cadXno
teache .	ZYjRwg
teache and	Wdbdrg
teache can	edYrad
teache he	dfXZrb
teache in	jnTWmb
teache is	oSkbal
teache priya	aacddr
teache they	dabdas
teache to	mTmVkc
teache who	Ydcaav
teachi	UYi4Rf
teachi delphi	dYwccV
teachi on	WjdqYf
teachi statem	Xdepef
team	fidbhg
team #	jidSlg
team about	pddXde
team and	jjdTck
team came	bepcbe
team chose	ebcdep
team enjoye	frYdcc
team for	QqcenZ
team from	WadVyf
team goes	XgpZde
team has	cRfkYv
team i	VVdrWs
team in	XUioih
team lead	ahVnfh
team mail	dmUdjh
team meets	rZadee
team not	ecqZeb
team now	T0Xbda
team on	pWlbaf
team only	dYtadY
team or	UYbxde
team perfor	jfYfpX
team so	nnTfdW
team that	WsaZie
team then	cpeaee
team thread	cgeVlm
team unit	bcaqdd
team we	edSYiv
team went	dZZbeu
team who	lnUjbY
team will	f2JfdX
team yet	cqbeec
team you	pdZdnU
teamma	ViZeho
teams	WfdtTj
teams .	SWawYm
teams interv	epeWff
teams with	bgbpcd
teamwo	bduaeU
teamwo .	kVgkjY
tears	eZibhj
teatim	lXgpgV
teatim .	cbdqce
tech	hQohnX
techni	ahetWe
techni back	hgeUhl
techni but	dbpcea
techni deep	dhZpbb
techni interv	ZmVrbd
techni on	Vjkgbj
techni recrui	eaatbc
techni round	pXclbb
techni screen	Zedped
techno	Ygaijg
techno .	XnnchR
techno and	gWUlil
techno for	beeaqc
teed	mZYYmi
teeth	fbjfjY
tegan	gVnYYp
teixei	igZjcf
telegr	vXciZa
telegr or	qcdcdd
teleph	1bVibY
teleph .	lodiVV
teleph aisha	qcbcdd
teleph before	pYWjdh
teleph by	sRafic
teleph conver	amaXqe
teleph each	roZSbZ
teleph her	caZqgd
teleph interv	OXX2al
teleph me	ZUZlxU
teleph on	xTYjbX
teleph the	1XWcVd
teleph when	Ypeeee
teleph within	paddfc
teleph you	/KUbXW
televi	bkcckd
tell	ncaghc
tell .	hhwaUQ
tell all	3eTTXa
tell both	pbeecd
tell by	pVdhbe
tell candid	ZycacV
tell casual	cXqcge
tell each	vVcddd
tell every	tWgZdc
tell everyb	0beUZX
tell everyo	yXfVbb
tell from	eVdqci
tell hello	qXefed
tell her	MPUs3h
tell him	OUfouf
tell how	ZufccZ
tell if	YbYrZn
tell me	ncVpea
tell mum	ZTYZ0c
tell my	ZoRcof
tell myster	phaWbe
tell people	5VQSdi
tell that	cTjetU
tell the	UPjk1Y
tell them	DEc71b
tell us	iLd4lQ
tell when	Vudahc
tell which	YcZyba
tell yet	bpdddd
tell you	wmZSZf
tell your	QMtS1g
teller	ckRgli
tellin	wrbVZW
tellin .	f4WRYY
tellin all	rWadbk
tellin how	dsZddZ
tellin me	hilVdd
tellin people	nmUaac
tellin us	ed4bdI
tellin when	aubdeb
tellin with	cqdeeZ
tellin you	6jJTZg
tellin your	ccqace
tells	/cWSSa
tells anybod	YoScmi
tells everyo	ubbbdc
tells its	pbdded
tells me	2mYYNZ
tells people	rYcceh
tells the	tfbaca
tells us	/aWTTX
tells you	4VbTWk
telly	icgcdj
tembo	berbcb
temi	gVpfXh
temito	bbksdR
temp	hbZlnX
temp #	udWWcd
temp .	hbnhgR
temp ?	eZqded
temper	YQjhxZ
tempin	bUnTrg
tempin of	XYsiYX
templa	bdgtZW
templa .	gXhpcb
templa would	ebXred
tempor	WM7Ufc
temps	bldZhe
tempt	laTcfr
tempte	fUTdgv
tempte .	kVcgkh
tempte obvs	cbadep
tempti	agXhod
ten	fLczie
ten .	aSiklg
ten ?	Yeepee
ten a	paYYlb
ten and	cSZndp
ten at	irZcYa
ten clocks	YccuWb
ten for	cddsba
ten go	gcTgdo
ten gorau	edrWdd
ten jessie	ibZsca
ten minute	kNfpfg
ten of	kbPhfo
ten on	qagbca
ten pages	fglkVX
ten past	dUalqd
ten percen	cbqbkV
ten questi	Zccsee
ten slides	YdZyYd
ten years	caffbq
tenanc	eParbn
tenanc .	gWZnYp
tenant	Sgdpei
tenby	ZTqfVn
tend	gvZVbX
tend to	gvZVbX
tender	dVifmg
tender .	ZSapkl
tender is	ctWcag
tender on	gXpfeb
tender park	XatjeX
tender will	sTdbkd
tends	iZZnee
tennis	gioXiS
tenor	gmgSej
tentat	XSWUn1
tentat resign	Ukgdkg
tents	cTtldW
tenure	fZkbel
term	pZhYja
term .	sXccdg
term @d	tXbece
termin	PcZsaq
termin .	RbUflx
termin and	dsbYbb
termin the	Vedpdj
termin with	eaepbb
terms	RUYX/T
terms .	XYhU9Q
terms advert	dedcqa
terms and	ZZubiW
terms are	TUaS/Z
terms as	gWVQ5W
terms attach	abddva
terms for	dYiata
terms in	SZZtdY
terms to	WSZntY
terms you	ceddpd
terns	legWXl
terrac	VeiqiX
terrac #	lZZbrb
terrac cook	Vhkdcl
terrac impati	kgiiWV
terrac office	Zdepce
terraf	echeVp
terrib	iXfmec
terrib .	XUktfZ
terrib for	ifZYcp
terrib form	dcdYta
terrif	fdWfim
terrif .	hbYecp
territ	bhgSlk
terror	idpdbU
tess	bgddkf
tess comple	eaqbed
tess is	daqcjU
tessal	eUbgrg
tessal liked	bTmdmc
tessal machin	iWdejk
tessel	qlibTX
tessel .	ZjuYbY
test	ZaU+Yd
test #	hXZrdd
test 's	agjmcV
test .	afcxbX
test ?	YUijVp
test a	ddepbc
test again	ebZber
test at	YVQ/Vc
test attach	cccrdc
test before	Xqceee
test bring	eccsac
test but	bldfrO
test by	iVWtah
test came	chZWiq
test come	daesad
test date	baqaec
test done	snRLje
test due	hbYped
test fine	ghgYlS
test for	ZoPyVV
test hello	cZcsdc
test i	mZOqff
test is	ZcU5WS
test it	XjgoVc
test letter	aZareZ
test link	UWb1bc
test me	ebcqdd
test media	dXbuce
test next	ciTsba
test of	Zarffb
test on	eTf0Va
test opens	Xdepff
test passed	odWcpW
test produc	aecpde
test reads	bdawYc
test that	ZhXpbh
test the	WdUinm
test they	TnVkbm
test to	aaawbd
test unit	OeY0bY
test went	scdZea
test which	UmaseW
test window	aaateb
test with	fhPwXb
test within	Veesee
test withou	ecdpeb
test you	baeuZb
test your	YcZtci
tested	WfYyda
tested in	bdcqdd
tested on	bdpaee
tester	YeshXe
tester volume	Rnpeee
testim	WYeacy
testin	acenfd
tests	caYtfd
tests and	iSddkl
tests are	VnglaZ
tests for	imUeah
tests no	bXXcvi
tetley	VdgoWk
tetley and	cUmmcg
texas	jckTle
texas of	mbobcX
text	tZZmZd
text .	vcWUWq
text alerts	dctZbb
text all	yVYZdh
text as	iqaZcY
text at	Uklgad
text back	QXXvrY
text before	kYXUmp
text by	zVZXga
text everyo	zUabdc
text hello	pdccec
text her	QTW9ea
text hi	fTchjn
text him	TVZ5Xc
text if	Uhaann
text in	pmYTdb
text it	ZUf0ac
text me	eZQ7YU
text media	qZecde
text messag	kTZebs
text on	lfjUbg
text or	Vrcfcd
text partic	paedfd
text stop	bfvbWY
text the	1SefYV
text to	vZgeYT
text unit	tRdhed
text us	pXeded
text when	Rojgbh
text within	rcaaee
text yes	PXVwka
text you	3lRXRY
texted	kaRher
texted #	bcphaZ
texted .	ljPobe
texted at	jegTld
texted call	aZVxXc
texted guidan	nRqbXa
texted me	cWiVWs
texted not	ecdccp
texted to	Zraacd
texted you	hbUbuT
textil	eTrVnf
textin	nUdmhZ
textin me	sWdcde
texts	7cSXTd
texts by	sZcXde
texts from	Wauecb
texts me	9RYVYa
thabo	fegibf
thabo by	bZdtbc
thai	dVijhh
than	igaefh
than #	7OccXa
than @s	1ORpXd
than about	bYgedp
than after	Zcsccb
than all	Vlbcdo
than an	pYTpUh
than any	ceVjgm
than anyone	jfVYmj
than at	eacbdq
than before	XsoUWV
than churn	nUajci
than days	cradbb
than disabi	sccWhb
than dog	vPWpeU
than expect	czUccW
than fill	daeceo
than from	WXehhq
than have	tWfYZh
than hello	ThiriW
than human	gibpbW
than i	YcfYyX
than in	cUdhbs
than it	eUcdft
than keep	jWbZcu
than let	XVdeev
than life	wRkYdb
than linden	uYcYiY
than main	tYbfda
than media	dtUleS
than mine	VirXZh
than most	Vbmmbh
than my	hjTkbi
than people	Zbqgcc
than planne	ZwQigZ
than reads	yLjYhY
than ring	Zqccda
than rob	wUbddd
than satisf	adaree
than that	e2kRZP
than they	hTmfhe
than three	kOqgbb
than to	PqWfbt
than unit	lUfnhU
than water	bYdbet
than we	bxWedX
than you	cuZQie
thande	bWXbiw
thandi	bWccno
thando	jNklXl
thank	fepYZj
thank me	fTafpj
thank the	WbzZbe
thank them	bQvcWi
thank you	fepYZj
thank your	kboVfb
thanke	abyReY
thankf	ahabqc
thanki	damScq
thanks	fctYZh
thanks #	Shleka
thanks .	hb0UTd
thanks ;	hhXacp
thanks a	XeyZVc
thanks again	kZgWZs
thanks boo	ndTbdm
thanks but	NLbYR/
thanks come	dZchpb
thanks for	gdrYZh
thanks got	ejuaKO
thanks i	ccolZP
thanks in	cYhqac
thanks mail	iWpdec
thanks no	daYdcu
thanks so	kZvcXW
thanks that	kTqVai
thanks the	cUhceq
thanks to	WTujce
thanks very	crZfZd
thanks you	jfeRik
thanks>ask	hknUdZ
thanks>bye	hbacas
thanks>chosen	aeqbce
thanks>closed	bkifkU
thanks>date	rieTcd
thanks>decide	Xbvaed
thanks>free	effUav
thanks>give	hjpPZh
thanks>goon	ogQbXr
thanks>hear	Zi6WdK
thanks>hold	cohbhV
thanks>if	bRdsna
thanks>joy	fgpZXf
thanks>match	micNfm
thanks>me	VV7cba
thanks>news	TmVctg
thanks>not	aPlVZ1
thanks>offer	WnnUQo
thanks>receipt	gnVgcf
thanks>said	oTsabZ
thanks>soon	YjhZqX
thanks>start	kkfbTi
thanks>step	nmgMZm
thanks>thanks	QRuZfo
thanks>wait	leVdhk
thanks>will	asZiYe
thanky	bSqUra
that	fhhcdg
that #	fbfWZt
that .	ctfYYi
that ?	WffufT
that @d	gSnkZb
that a	boRidj
that about	hwdaaR
that after	sGlads
that all	dbqYic
that and	dxSfTk
that anothe	fUWVY5
that answer	Ydraja
that anybod	eeYdpd
that anythi	cqdcbe
that are	Yiapbg
that as	jphWeW
that back	bnZiVm
that be	YlUzeU
that becaus	grccdV
that before	koToXS
that being	sdTabi
that bless	7PXXaZ
that both	abasia
that by	XWX0Zk
that came	iVmdZj
that can	Qfrlba
that candid	lkVibc
that case	lhUQdt
that change	aUpbel
that city	XXcbkr
that client	bfqccb
that closes	dZbWbv
that come	ebpdcd
that comes	qgSkfW
that commun	aqYddd
that compre	7QcXbZ
that concer	pbWadf
that confid	capZdg
that could	Opdhgg
that date	ycbUhS
that deadli	erZdca
that dear	vTchbb
that delive	dodeeZ
that depend	Zecpde
that desk	caQaos
that disabi	tXaccd
that do	Rfajse
that does	bpQqac
that down	fQqldb
that ends	cVfaiq
that engine	3OaXbb
that even	YwbecZ
that every	XgpkYY
that everyo	pgacea
that far	W1TgXc
that feedba	saacec
that fees	deuUed
that felix	dZpjdY
that final	nkbVcb
that finish	bZhXcr
that fit	edcpbc
that fits	YmUbdq
that follow	oQoMep
that for	chdOR2
that form	bZhpeb
that freque	deabbq
that go	bQfaaw
that goes	ZZdYnp
that good	dipdXV
that guy	jZpicV
that has	mnafVY
that have	diqbdW
that having	jZadcp
that he	YqVbfo
that head	cjXdep
that hello	uNcndc
that her	YqiZhY
that here	ctbddY
that hiring	eYqjdY
that in	djZfWp
that includ	jQtbah
that initia	daZrcc
that instea	feedsU
that interv	fqbcbe
that it	cgaYcx
that its	kRVggr
that japane	/QTYYZ
that job	fTbire
that just	WsglXX
that lad	cXdcqc
that last	bWyYdY
that ldn	eYcodf
that letter	oQQoXr
that lifts	bYrfed
that line	aogXVo
that link	ebpbee
that long	nTZfdq
that looks	epbedc
that lot	XtgWeY
that lovely	absced
that mail	fZuZjT
that makes	lSYdcv
that manage	eaZpdc
that many	cgpeba
that matter	ekTahn
that may	WuQhck
that mean	XdVawf
that meant	dhVidk
that meetin	nfUZhk
that might	Warghb
that minute	yZdcYZ
that mr	bcYefr
that much	g4RbaP
that name	tTdded
that needs	edapgb
that neithe	fYcber
that no	Yhafbp
that nobody	vfUXeg
that nothin	dshaaU
that notice	orSdXd
that now	iUajkg
that of	RrdqXc
that off	hVaqjZ
that ok	bVZolc
that on	5TbaXe
that only	eyRhdS
that order	peVYoc
that our	TYubmc
that out	Pilnga
that parkin	ZgrcdZ
that passen	eddbdp
that people	cdsYdd
that picks	Zqbeee
that place	dcpddb
that portfo	lXVscc
that post	jYbdar
that priya	qnXdYW
that recrui	eWreed
that rehman	ecrYdc
that remain	eXfhqX
that renata	cbvUde
that req	eVYdeq
that reside	cTsdeg
that right	edYtYc
that said	tRbcmd
that same	tWXdYl
that sander	icSjne
that say	YrZekZ
that says	WpiefZ
that screen	cYqcbc
that second	asYdba
that settle	YVbcjt
that should	pfaaga
that signs	Zrecbd
that since	btWdcf
that so	obdUgl
that somebo	onZVZg
that someon	UpSjbm
that someth	eZXrhZ
that sorry	YcXaay
that sorted	ecpYbh
that sounds	WaXmep
that starts	kZZbar
that still	uSTnch
that suit	YXatah
that takes	Q2WiUf
that taster	yWcZcc
that tea	ecpdbd
that tells	Soedem
that their	rebbcb
that then	jaZbcp
that there	isRdfb
that they	cvYYee
that things	mpXada
that this	fiiVdh
that though	jhVckf
that time	8GZleX
that to	nppULY
that told	caadds
that too	mlTemV
that took	YyfZVY
that transp	eaapdd
that trelli	uaaccd
that ulrike	cjUbeq
that under	ecbecq
that unit	gTtbcc
that up	jlUdai
that vacanc	dXxdcT
that volunt	ecbddp
that was	Tq1SZa
that way	LkndTr
that well	Wpckcd
that went	ggShuW
that were	bkpZab
that what	Y2UQYc
that when	ZfpbXk
that whenev	Xrddee
that who	Zwcaca
that will	dipacY
that window	ZZwbXX
that within	tXeddb
that withou	csdcca
that work	XTb5Vg
that would	niWVji
that yet	pdcdda
that yours	ZYZgZ0
thaw	UbyaVc
thaws	XJ/bbZ
thaws .	bQ1ddb
the	eeffgf
the @d	zbWfda
the @p	OrZkgj
the aa	ZdpgZf
the aaron	Sfbcno
the abe	cWvVWl
the absorb	YXciip
the academ	jPiUok
the accept	cZdN5Y
the access	iZasbb
the accord	dQnikc
the accoun	khncdR
the accura	YaoZXp
the achiev	Yphcga
the acknow	lcbWrb
the activi	gkRgkf
the acute	ZYbpih
the adaeze	fgdoZb
the added	aW2XZX
the adding	ViZleh
the additi	ckVgcn
the addres	ZRzjVY
the adeyem	heTcgq
the admiss	lbaRqf
the adored	bZrXee
the ads	Ydbhcq
the advent	UuTldX
the adverb	gnVeZl
the advert	XjdeUu
the advise	dlTiYm
the affair	XaXkrg
the africa	cfcbpf
the aftern	jRfofd
the agenda	f8RTXQ
the agm	Xbfgcr
the agnies	gcTdip
the agreem	fZUO9U
the air	V/WPUL
the aircra	fglajU
the airpor	hdShik
the aisha	wWWlfY
the alert	bcqddc
the aligni	hgUYes
the all	hVcasY
the allott	cYjdpZ
the allowi	aeZpai
the allows	cYWgra
the almost	dZXeqg
the alpine	gdbUZs
the altern	emUZjk
the alumni	dbsbcb
the amaya	eddcrZ
the ambass	ldVibj
the amelie	dbdpcg
the amit	dcacrb
the analyt	Vkhncc
the anand	qZcede
the andre	pjdRhc
the andrea	cccqec
the angry	ViTkam
the animal	xWThab
the anjali	NYZavp
the anneli	cYmqbY
the annoye	aqXemW
the anonym	cxiUeS
the answer	wdMSft
the antune	apkSYk
the antwer	WNnhlk
the apac	ebqdcb
the apartm	WQnlmd
the apolog	bkbZsW
the aposti	bXaipg
the app	XapXkh
the appeal	jUhitS
the appear	hhVbhk
the apprec	Zacqkc
the appren	dSWXxp
the approp	Xwbbec
the approv	mkSoSg
the archit	dWufXc
the area	cbloPj
the argued	bZrhca
the arrivi	jboegT
the asbest	aciXsW
the ashgro	lVhoXf
the ashmer	ZZZfYs
the ask	caXpkd
the assess	feeqXd
the associ	nUjffc
the asst	cfsWZg
the assump	bYqdhc
the assure	YZuZcd
the astron	fhRkbo
the asye	gXcaip
the ats	ZZhbfp
the attach	UTfyrV
the attemp	aTYavb
the attend	kTtiYU
the attent	chUmdk
the attest	WgYdhq
the attorn	bgXTqm
the auditi	bThmZp
the audito	kfSgji
the aunt	dSUmjl
the austin	VbocnZ
the author	hVZhhm
the auto	phjWYY
the automa	UThoen
the autore	Vbubdc
the autumn	ehWSsg
the availa	WWR3ab
the aviati	dWcicp
the award	xZbYlT
the away	ibjndU
the awesom	Sjaamo
the b1	Vmblbi
the b2	aYpkca
the b2b	jMapdn
the b2c	dpgZab
the baby	dbrYcf
the back	bZrkfX
the backen	oVdndY
the backgr	lUktZS
the backup	bsdeYb
the bad	dUablr
the bag	dfLfxd
the balanc	bqWZal
the ballot	mhbmaU
the band	gdQflm
the bar	XSZmoo
the basis	idXaZq
the baz	jcUnbk
the bearer	cWTeZ0
the bears	ojaadb
the beatri	Occiku
the beaumo	hemlcT
the beauti	XRvaje
the becker	cpZdbf
the becomi	maOgep
the befrie	VXntfT
the behavi	bZacvZ
the bell	gOcrld
the below	iiPtbX
the ben	XRYtfp
the benedi	Zqbede
the benefi	jkfpTV
the benelu	cjTkan
the bergen	dfZapf
the berlin	bbpfga
the best	YYpagm
the betrie	edXpcb
the better	kSTbwe
the bid	jjUmTi
the bidden	gbUjfm
the bidder	osUccV
the big	Xha0XZ
the bill	hbXbZs
the bin	WfaRjt
the bio	ddphWc
the bishop	YoVqYd
the bit	Uacbrn
the bk	crfZbd
the black	cbVclq
the bless	TqZsdV
the blessi	eYpiea
the blind	Zaqgcd
the block	aaered
the bloke	jXbkVp
the blow	bfpXfh
the bluepe	apjcWc
the boards	ZaobuS
the bom	YqobXY
the bonjou	qfhaaZ
the bonne	bTfnhl
the boo	dWbjik
the book	favPei
the bookin	VUdtak
the bookke	bcZcre
the books	pVZN2b
the boot	lhXYVq
the booth	fguUdU
the boroug	ehpccW
the bosun	hXjpVb
the bot	iSblhi
the both	tccYda
the bother	ccsYdd
the bots	aqYbie
the bottle	hUdipc
the bottli	cXqlYb
the bottom	ZnhnZV
the bounda	hVpjbc
the bouwva	drVefe
the bpo	eTdmjj
the brahms	VVqcgm
the brakes	gRzZgX
the branch	heUgki
the brandt	deWlii
the brass	hWpbce
the breath	XVihsZ
the brenda	ZmVakk
the brew	chYacq
the brief	YXQ8Rj
the brilli	ckWqbc
the brusse	qUbZhi
the bud	bcqZac
the budge	cbipad
the budget	kpTYcl
the builde	lUkZkc
the buildi	kOmoaX
the bureau	kWqcdb
the burger	Xbodjc
the burned	mcmbhU
the bursar	kUfhje
the bus	fVmggf
the busbed	hZZbqf
the busies	bfZtcY
the busine	fihSgi
the caffei	eeUqde
the café	lhYinR
the calcul	edapec
the caleb	veXfbZ
the calend	gmeqYO
the calls	sXhfZa
the camp	jjaglT
the campai	mPfgZr
the cancel	maVfgj
the canton	paeddd
the captiv	feflVh
the car	cdecqb
the card	iZrbbc
the cards	dtVfWh
the career	YfsdUg
the carys	agvWac
the case	TaS7Vj
the castin	Zicadq
the castle	kQieje
the casual	dpNfli
the cat	cighkT
the catalo	lPfrfa
the catch	kZZYuZ
the catchi	gTmagk
the cateri	khVdfk
the cathol	gcZhXq
the cedar	hYsYbd
the center	blZVll
the ceo	gdXqgb
the ceos	dcTiar
the chain	bXbkcp
the chairm	ZXalpe
the chairw	TncZji
the challe	ekMing
the chambe	Vtaced
the change	dWpnYY
the charts	ebaber
the chat	WajsXg
the cheape	ecWedt
the check	jUkmUi
the checks	WYXwej
the chef	lbXknV
the chefs	nSdlge
the cheque	abqgcc
the cheryl	daRlcs
the chicke	hfnfbV
the chief	aphcXg
the chiefl	ragdZa
the childc	kcaXpe
the chinwe	lkUdch
the chloe	VeiVpn
the chloé	kheUnb
the choosi	tkUeZV
the chop	fcXcYs
the choreo	eXjWpg
the chosen	rebbhX
the chowdh	kcffUk
the christ	cqgTgb
the churn	5UYVhU
the chuseo	cXYqao
the circui	dbYdtb
the circul	ZWyfZa
the civil	frPiUh
the civili	fTpWki
the clashe	bjqcaY
the class	YaqWme
the clean	bqiXWf
the cleara	gYesaZ
the cleric	eabqdd
the clerk	pdacnW
the clerks	kgVdUr
the client	fpWgcg
the cliffh	YZjapg
the close	cvXWbc
the closin	ifvOXb
the closur	dkTlib
the clothe	bZrnbU
the cna	dXvdcZ
the cny	eaqbdb
the coach	nqTdXc
the code	ZkcqSf
the coder	daXcct
the codes	ecasbd
the coding	XUS/Xc
the coffee	hR2Mfc
the coin	yeZWZZ
the col	cbbdfp
the collea	maaYap
the collec	pLjdje
the colleg	Zbbdtf
the colomb	glghaV
the combin	nfnPlT
the coming	aVTXtq
the commen	hYUlrZ
the commis	diWVir
the commit	knRfci
the comms	ataWej
the commun	Vfhhgi
the compar	oQfdfk
the compen	ccedpd
the compet	YVneeo
the compri	fSnijb
the conclu	dhQWYy
the conduc	lfjTgd
the confer	eYxXWf
the confid	hrbdTb
the confir	kSjWfp
the congre	gXqXgf
the connec	iUcaoh
the consen	YSk0Se
the conser	kngXVf
the consis	VchWtf
the consta	cTblji
the consul	icVihj
the conten	gVqXcm
the contra	aXUJ/b
the contri	NrXlhh
the contro	jNojlX
the convey	tkUdTa
the convin	dbaYqi
the cook	bfZtfV
the cooper	jjVdnZ
the coordi	pbZmUf
the copper	pcVgXl
the copy	YYteWe
the copywr	defarY
the corinn	YfTuZd
the corps	ZXaqhh
the corres	iVZebs
the cost	ZdlpZW
the costed	YRZVns
the costum	gWdidp
the count	ueedVZ
the countr	mQUqfk
the counts	hYkpXY
the county	farceb
the couple	cXlZbq
the course	vQefbh
the court	WMupZd
the courte	ZjveZO
the cousin	eZjcXp
the covera	aYshdZ
the covet	bVikfl
the cpd	QlaufQ
the crazy	ahVkUm
the creati	fkLlhe
the creden	fTkjhe
the crew	bfSmpd
the crews	dsZZXd
the cris	idapca
the croiss	apXXke
the cto	VfStle
the cuisin	cpVmbc
the cultur	kVaneg
the curato	iTbekn
the curric	Uifcfn
the custom	0WUhVf
the cut	haIrWr
the cv	gWfsXd
the da	hiSdjj
the dachsh	UdYfet
the daily	Ucfghn
the danger	clUmYl
the daniel	egcVpg
the dares	cbpdfb
the darlin	ddZpai
the darren	YajXhp
the data	djXrcb
the date	njUvZR
the dates	jeatXY
the davide	cYvlXT
the dawdle	blZYpc
the dawn	cZcdeq
the day	qbWigc
the deacti	hmlUdd
the deadli	bbVmUv
the deal	mfjTlZ
the dear	XdZkbr
the deb	YkZnTm
the decisi	0eVYfb
the deck	caYhcs
the deckha	eSYdvh
the declar	PUVzpa
the decomm	ZaVpen
the deep	aWwjXb
the degree	hgTfhj
the delay	rpMggV
the delibe	cQjkmd
the denise	faedqZ
the deniz	mTodfZ
the deny	Yctace
the depart	cucTgg
the depend	eLnjmf
the depot	ilqUbS
the dept	ZVSab3
the derby	ZYXnaq
the des	ifYYYs
the design	gUllXg
the desist	lmjRfX
the desk	iWlhZi
the despit	jXrbca
the detain	ikVYnb
the dewey	auYedb
the dhillo	lYpZca
the diary	bhgpWa
the diem	bfbpde
the dietar	Vjjfeg
the differ	floTZa
the dignit	ZUjkhj
the dilnoz	fdpeeZ
the din	lVnjbZ
the dinner	gsVdfZ
the diop	XnapaX
the direct	kpWdeb
the disabi	4XabdU
the disapp	adXrbg
the discre	aXudce
the discus	ooVcXb
the dishea	cbhrab
the displa	VgmpWZ
the divers	meTebo
the divisi	nQmnbY
the dmitri	YocfoU
the dock	XUewaZ
the docker	cegqYb
the dog	4TVkdY
the doh	YTjlgl
the dome	hTnggd
the door	aTxXif
the doorbe	eZqgbc
the doorst	XVnlbi
the dpo	Xgecpe
the draft	cVXbxf
the drains	gcXXjp
the draw	WarYVp
the drawer	dbmdnW
the drawin	eWTjoi
the dresde	mZUgkg
the drinks	qUchdf
the drive	PlnYgk
the driver	Ttdeaj
the drug	ZSyWgi
the dry	aoiSvN
the durati	dRWlhs
the durban	hegmVb
the dust	aqXYjh
the duty	djsVbY
the e13	mgbRgl
the ear	eddbcp
the earlie	S3aXZg
the early	kjUdje
the ecojob	ccpZja
the econom	ddVqgd
the ed	aVuicZ
the editor	lVhhZl
the eeo	bfSqhg
the effect	hkRjWo
the efhari	Xavcca
the eight	VUhgpm
the electi	gcrbdY
the electr	iVWqXm
the elegan	ladkkS
the eleven	liVhcf
the elif	dXVpfk
the elmhur	dbpded
the elna	ecYedr
the email	ZeRcb0
the emails	pbgcec
the embarg	eZqfdZ
the emergi	mhbJpg
the employ	apkXda
the emre	aWuYbi
the enclos	USRwvb
the encour	fgYbYs
the end	iUfVfx
the eng1	bbceas
the engine	eXXxfb
the enhanc	cwVgba
the enjoyi	Vfeckk
the enjoys	hbqcdX
the enrolm	dpdgZa
the ensemb	dbsabc
the ensure	nRkZla
the entere	gXadpf
the envelo	YXpZig
the enviro	hbZqgY
the episod	afpedc
the equal	ZYwfUa
the equine	aedXdr
the erased	dbecsY
the erin	XpXemb
the escala	ahSico
the essay	UglngU
the essays	dpYflU
the essent	pdZabg
the estate	giPigl
the ethan	fjnLjf
the ether	dXseZf
the evalua	hfSSkr
the evenin	oYVpZe
the event	k6SMZb
the events	Zcpicc
the ex	edbccp
the exact	VWi0bW
the exam	giZsWa
the examin	aqiieS
the exampl	mYbllT
the exchan	XtbYci
the exclam	kZZpdb
the exerci	aUkpkX
the expens	hTlneb
the expert	gceSpi
the expire	Ycrddd
the extern	SrSgmf
the extra	oVbXpd
the eye	cLavbo
the eyes	dcZfdq
the f	pZfTjg
the f2f	cVncXp
the fabric	fdZZbs
the face	gaZeZq
the factor	aXkqiT
the facult	erVgfb
the failin	neglZV
the fair	fb4eXM
the fairne	bcpkdX
the faithf	fXXapn
the family	ajhSng
the fan	bXqjcb
the fantas	XiVhhm
the faq	jlkSca
the farm	eYUtjd
the fathom	ajYscZ
the fatima	fYoVif
the fax	ZcrnWU
the feast	sWipVT
the featur	kaPitY
the fee	hUbkpb
the feed	WRmycU
the feedba	bZpbZl
the feel	cbolcU
the feline	rTbcdl
the felix	fWWfjq
the fellow	acSfoq
the female	circdT
the fence	oiSehd
the fern	aeUkat
the fernda	geucYU
the ferrei	bghRmn
the ferry	eeQhnk
the festiv	Ppaode
the fetchl	hWbtcd
the fete	dZaebs
the few	dYvZiX
the fico	fbtgWZ
the fictit	kVXohc
the field	flTfbn
the fifth	mfWUlk
the fifty	dhVknY
the figure	cfaVwd
the file	epVrWc
the files	rpSWYf
the fillin	dTycdY
the film	Xrceff
the final	hcUvZh
the financ	feXxbW
the finch	ckSqcd
the fine	eddZpc
the finger	rWlhYV
the finish	ceSbTw
the fintan	cUnoaa
the fire	aUsgie
the firefi	nSWfUv
the firm	dVgfhn
the firmwa	dVgnXn
the fit	hSgdas
the fitzge	gbVdvZ
the five	dpRoWf
the flat	ZQmZ3S
the floor	UYdmjm
the flying	XdUmZr
the folder	hXnqRc
the footba	deuXbc
the footfa	earTjf
the forema	knWTjg
the forens	Ypdeee
the forese	YXsbXk
the forest	dWajpf
the form	YVqtbY
the formal	bdWc1X
the formed	bdbguV
the forms	brcclU
the forth	fqecab
the founda	kRYhjm
the founde	edThes
the four	khVcZo
the fourth	jqiPWg
the foyer	rXdeed
the frame	YwcYUg
the fran	cXtcdc
the france	cbaWhs
the frauds	dfkldU
the freela	fOosXZ
the freeze	iQvidZ
the frei	gZgXbr
the freita	aeeZdq
the french	dpXdch
the freque	Wceqch
the friday	cbbdrd
the fridge	ZZZari
the friend	dkXqac
the front	earVei
the full	hZfpba
the fuming	epVjZf
the fun	bZsddd
the fund	ViXtda
the funder	afiVng
the furnac	mTffcm
the furnis	chaeap
the future	dVklXm
the fête	YUecoo
the gabrie	awkTaZ
the gaelic	Ufilbg
the galway	fctcdV
the games	bXpkfa
the gang	gUadqg
the gaps	hYWWlp
the gate	cRtZjg
the genero	YYYwdk
the ger	YXuabd
the german	XcpjYg
the gethin	ZS1jXT
the gg	Vpdgeh
the gift	rhbZfZ
the gifts	UjqcXc
the gig	VXYdxi
the gillia	Vidiei
the gin	abXpYm
the girl	haeYcp
the glasgo	Qfctck
the glassw	bcdudV
the glowin	gZZZvb
the go	hbckrP
the goh	dYqeee
the gonçal	cgnejT
the good	hXWgrg
the google	pQpWlY
the gossip	YYhecq
the grace	ZYrdci
the grade	ZoRawZ
the gradua	XcmZqa
the grand	VdpdYk
the granda	ZoVpeY
the grapev	jSaitX
the grassh	gYVjkk
the graz	tjJieY
the great	maerUa
the green	cjepXZ
the greeti	abwdfX
the greg	abtbcc
the grid	ggUjal
the grin	fapahb
the groete	easYbc
the ground	oaiVeg
the group	dbfqWi
the growin	jVffan
the growth	Vbgghl
the guille	cZdsbe
the guitar	aXZjsb
the gwen	XP6fTY
the gyms	fclniO
the haggle	gVXlng
the haidar	bbXcfr
the half	XdtZZh
the hall	bUmcli
the hallo	fdYpfd
the hambur	ZddeqW
the hamish	ZgVhZr
the hamza	ZepWag
the hand	afVetc
the handle	oVkalY
the hands	Y4SZUe
the hannah	aqdbYj
the hannes	pZddfe
the hanove	kQhdhm
the harbou	bdfOmo
the harm	YdYcYs
the harves	ggbiqR
the haul	eQfvee
the headco	doTZas
the headqu	carced
the heads	douSaU
the headsh	abpYgh
the health	WXgtah
the hearin	UUdybh
the hearte	ecqdZd
the hedgeh	fnSdef
the helga	bZZYqm
the hello	wYUife
the help	ZaherZ
the helper	lkVZgh
the helpin	cfrcWf
the henrik	VdnRgo
the herita	jifVZi
the hey	lUWecq
the heya	UnXdlh
the heyyy	qqPebZ
the hgv	gYjRjl
the hi	ZWeYcs
the hiccup	ddleVn
the high	hmhiYU
the higher	hTXazb
the hii	bsadeW
the himsel	gcVoch
the hire	jcqYZe
the hiring	lqWddc
the ho	UoVlhg
the holder	sXkcXc
the hole	bpabef
the holida	isVdea
the home	ZtWbeh
the honest	dpgYSk
the honora	pWflaY
the honour	WYYjxb
the hope	epcfYd
the horses	ajapad
the hotel	heVcat
the hour	mJhwbX
the hours	eaeKso
the houses	kXmgiU
the how	bdUond
the howdy	qYiadc
the hq	bcReql
the hughes	kaaXqd
the human	tbbkfU
the hun	WirXdd
the hungar	fadrac
the hurrie	Xacehq
the hydrog	eabeep
the iberia	PqZoea
the ida	QboepU
the idea	fXbadw
the identi	WemZap
the if	btYUlc
the iker	geYare
the imagin	rUdaZm
the imani	Tglnba
the immedi	sZafZf
the implem	lkWehV
the imply	cbddpc
the impres	eeomTX
the includ	mtKmea
the increm	dZsdZb
the indepe	oWrVZe
the indica	lZXZpg
the indust	bXpdeg
the info	juVZaZ
the inform	XVwfiZ
the innisf	fjlThZ
the inside	Utdkba
the insist	kYpgbZ
the inspec	oiSkPm
the instal	dYaplb
the insura	geailV
the insure	fkcdUl
the intake	ijVbgh
the intere	XmYWcu
the intern	ZXTfW8
the interp	YkkbmV
the interv	hYslXZ
the intran	fXtada
the invest	cVd2Ub
the invita	STb9ZZ
the invite	NTd/SQ
the ioana	Xhdpcd
the irina	gPnoga
the italia	TXtWki
the itd	cjYVhq
the item	awYmWU
the iyer	mhUedg
the jacint	babeds
the jackie	bcfVho
the jade	nqVbYa
the jamal	ckVjhf
the jammin	YSsToV
the jane	epaddc
the japane	WgUnog
the jas	Zpccdg
the java	gsaSmW
the je	cYbpcj
the jen	YprYUa
the jena	hgSZio
the jeremy	cXpiab
the jim	edpeda
the job	XYeV3h
the jobs	UVrZpe
the joinin	ZWkraa
the journa	bYZscc
the journe	iklhaS
the journé	ihqLoW
the joy	cdeepc
the judge	Yepecb
the judged	kUahmf
the julie	ifUljZ
the junior	ZkRYis
the jury	hkMmhg
the justic	ZSWsYq
the kathi	Zbpeee
the kaur	YdfjpY
the kavith	cbdebp
the keane	hwScWW
the kearne	dYUgmo
the keiko	Sppccc
the keiran	lmhccT
the kenji	jieUie
the kennet	gajlVh
the kestre	hYlTii
the keyles	ZUrhbh
the keysto	fgUall
the kia	WapZlf
the kiddin	bqUehd
the kids	aZveea
the kilonz	dhUhdm
the kim	XNpdmk
the kind	XZvbdd
the kindne	hdqcdW
the kitche	tOkfdY
the knacke	Tbehnk
the knowin	ZYsYif
the kong	VmZcli
the kozlov	dedWre
the kruger	dTwegU
the krüger	gYrdcZ
the kwame	gYZeat
the l	ZpfSqZ
the la	ZTamkl
the lab	fPcsXn
the lad	cbWZcy
the lagos	csccca
the langua	epLldj
the laptop	daQlph
the larger	aZYhpb
the last	hjVnbf
the laszlo	cWXjat
the laters	lVhjce
the latest	+LVpcV
the launch	hS0TdW
the lauren	akpXdb
the lb	dVcfoj
the le	cVobjg
the lead	YjSkli
the learne	fqWiXd
the learni	Zrbbde
the lease	UhrPlh
the least	bXgnVl
the leaver	ggUYXu
the leaves	biUmam
the lectur	cWtdbg
the ledger	YcTeju
the leeds	hUkhgf
the left	ZZuccd
the lefèvr	pXfXcm
the legal	ddYbiq
the lena	bUfkgl
the length	jWjmjS
the leonie	UdbrZo
the less	mbdVRs
the lesson	jlqPeX
the letter	jTSU1n
the level	lWVSe0
the levell	ebbedp
the lewis	eeeYqc
the liam	rSnecW
the licenc	bncUfn
the licens	VgtToW
the liebe	daYbjq
the lied	gcccoc
the lieu	gbYrYe
the life	8TVicY
the lift	cfrcXd
the lighte	dcauad
the lighth	aYVikp
the lights	VkYqec
the like	ehpYcX
the lila	bTnUsf
the lille	ickVmc
the linde	eVkocd
the linden	qUbqdX
the lindqv	geSnfh
the lines	dVdmnb
the link	VUe7eY
the linked	cUobeg
the links	eZaugV
the linz	bbqcga
the lisbon	UiYofg
the list	klUgWl
the listed	cdbpdb
the little	gRrgdd
the lived	aedb0S
the lively	fhThlh
the living	hSbvgb
the llongy	ebqdeb
the lobby	aZbqWl
the locali	bThnbn
the locum	mWnjSb
the lodge	gqLYne
the lodged	ccreba
the login	ZXhufV
the logist	WWpkhe
the long	pMWegt
the longer	hVZjof
the longli	ZidpWf
the look	ZrVWhk
the loop	spOZbe
the lorna	bWwgdV
the lost	ZdwYjQ
the lot	gYnToe
the lots	cZpajf
the lovely	WWdgdv
the lowdow	jpaceW
the lower	dWdrdf
the lpc	eccqdc
the lucky	3VXVcc
the lukas	eUZcmp
the lunch	legThi
the luxemb	eVkcel
the ma	jdaYpd
the machin	cTdgin
the maier	Tclelg
the mailbo	Za1YdP
the mailin	bZvZab
the mailpi	jXpdda
the main	uQdleZ
the maison	hnZaRl
the man	mkdVaf
the map	dbscZd
the mara	dbbceq
the maren	egVqac
the margin	qXZfdj
the marita	bXwajU
the mark	ggVSaz
the markin	Ypehdb
the marks	XnUQju
the marloe	jUlZoW
the marta	iXdYtZ
the martin	bYueac
the massiv	eUXyea
the master	bffrYc
the match	mPzXTf
the matcha	pbdage
the mateo	kTfape
the materi	jpbcZZ
the matern	maaVhn
the matron	VslXeY
the matter	grXXdf
the matthi	WedwdX
the maybe	ftTZXh
the mazel	kjVhfd
the mb	eecfpZ
the mba	effZob
the meanti	mlkTdZ
the med	cTencj
the media	3WZheW
the mediat	bXigZp
the medica	VdUujf
the meetup	bhxRad
the mehmet	bgcpfZ
the memo	lgkYjU
the mensah	slTadb
the merci	SXkpbk
the mercy	Wbhsba
the merhab	daqdbe
the mess	YcVtlb
the messag	Zbpfdf
the messen	qccfYY
the met	fccdpb
the mexico	dYragd
the micro	fjVekd
the micros	caZfgq
the middle	golWdW
the midwes	nWabYr
the miguel	dbaccs
the milkin	WarclY
the mill	iYYqdh
the millio	bdpccd
the millpo	epabfd
the minh	bcZWis
the minimu	ZfWQZ4
the mining	aXsZbk
the minist	bssZaN
the minute	sniPXa
the missin	ZhSsgh
the mitten	iZoaZd
the mix	Z5jVNQ
the mo	eepbcb
the moaned	bVsieV
the modera	doZfec
the module	ilafVg
the mokoen	cZZgbs
the moment	iqoUXX
the monday	paeede
the money	WiZSwk
the monsie	ddUfqg
the month	zeXSZb
the monthl	agwbXV
the moon	VkcS1V
the morato	dQwefd
the more	bjacpZ
the mornin	pUegla
the mortis	ZbXfpi
the mossy	abYcfr
the most	fogQYi
the mounta	hYtgZW
the move	bY4dcL
the moveme	dcaxWd
the msc	lpaXgW
the mumble	cpecdd
the munich	eobaiZ
the museum	fTkWfs
the must	fkUkeh
the mutasa	dZadcs
the nachri	YiTbmn
the naitei	eLtchh
the name	qVudSb
the namely	UgnncZ
the names	zaRlZX
the nanny	gjaTjl
the narrow	gdVgfm
the natura	gpZfUh
the near	V3WdeV
the nearer	WYpkdd
the negoti	cXuXjb
the neighb	YbfRjt
the networ	boiThf
the new	dZiXxa
the news	qYgWcj
the newsle	YYzWdY
the ngozi	caXect
the niall	ZrcVal
the nice	qWXigf
the nicer	eabbeq
the nick	YQrrVd
the nicola	aXrbjb
the night	nckblQ
the nightm	Ycdqhe
the nights	eTiiap
the nimbus	dhnkVZ
the nkemel	iXWgpf
the no	jPCVn6
the nod	meMfmh
the nomine	fTjecp
the nordli	qYddee
the normal	WWjheq
the north	XlVboj
the northe	ddphcX
the not	radbdc
the notes	mocSde
the notice	sckMbi
the nowak	odMflj
the np	dVseed
the nudge	kpQZYl
the nudged	ZopaZX
the numeri	bQldog
the nurse	qWQphc
the nurses	fVglnV
the nursin	ednhiV
the nys	qcdcdd
the núria	PbtaYk
the oa	aYetcb
the object	bTwZic
the oblige	epZced
the observ	Vchebr
the odwyer	ZmZdpa
the offend	afrbgX
the offer	PRXR/i
the offers	taccbd
the office	ccpbgc
the offici	oXanTl
the oil	eWUqgk
the oilski	Ycdcip
the ok	jpeVdd
the oleg	XjsVZe
the olu	VZtjdd
the oluwas	jgVZkj
the omar	jTscVj
the onboar	bYdgtY
the once	iUbuZc
the ones	mwYUXX
the online	alWwSd
the onyang	bddpae
the op	OQ0dYU
the open	kazXSa
the openin	ZhqXXi
the opinio	jpUcda
the opport	aSuWcm
the ops	fiqbhO
the option	WbUUto
the oral	lQbqjc
the order	buVVhi
the organi	bZhZhp
the origin	cgZobg
the orivan	cdqZdd
the orourk	igcgVk
the oscar	nQkYcn
the osei	RXlpfj
the ote	WYlpga
the other	gcZZbw
the others	gnYZrV
the outcom	2pUTaZ
the outlet	cbdeqc
the outset	dareeY
the outsid	vRbYke
the overni	Plgjgh
the overse	aYqiYe
the owner	elVjdh
the p	ZRkkbq
the p45	cacqWi
the pace	VoccYo
the pack	kifkZV
the packag	fpUTsX
the packet	eSqoaZ
the packin	pWhjfW
the page	Rmasbe
the pager	VWsVik
the paid	gZYYjq
the pam	gXsbeY
the panto	pbeZde
the pantry	fYYrfe
the papada	VqlZea
the papers	qTXM/O
the paperw	adVY9R
the parale	jaXddq
the parame	eaocZi
the parcel	iXNcrk
the parent	iTgogb
the parkin	acpbnX
the parlia	neWTho
the part	QUNSw5
the partic	vWZmbZ
the partne	koQkbf
the parts	mRdhZo
the pass	caPkon
the passen	jXriYa
the passio	fpYbgb
the passpo	dYkjVm
the past	ZlVjao
the pastor	WpYlcc
the pastry	UZmbaq
the path	gqbYde
the patio	ecYbsa
the patiss	YsZdfd
the patter	eWhqeb
the paul	einjSa
the paws	fcscaZ
the pay	nkjXeU
the payabl	gScldo
the pays	Qgdcjn
the paysli	dXxZZW
the pcc	bZcjUt
the pdf	PkWjmm
the penang	hnjYVb
the pens	fiVifh
the pensio	daqYfe
the people	ZqeZZk
the perm	mXVjek
the perman	amVZim
the person	eqbZch
the perth	YUdlll
the petren	ccqdgX
the petroc	helYoS
the pharma	lbwYWV
the phones	Kdlcok
the photo	Yc7XRY
the photog	jgSihi
the photos	cliVhe
the pi	pbaeed
the pick	VYbmll
the pickin	igTbfn
the picky	ZTmgob
the picnic	mYuUYb
the pictur	igpVea
the piece	dXsdeb
the pies	brdXbh
the pigs	fkjTlb
the pike	tWiccb
the pile	j/RUUR
the pilot	dhXXpi
the pinky	hgRgen
the pipeli	fsUZak
the pitche	ghTapi
the pixelm	gcdbrZ
the place	XXbYvo
the placeh	cemVkg
the plains	delVmc
the plan	1eMWck
the plane	pXjfbZ
the planne	iaPhkm
the planni	Zpfdcc
the plant	dpdYdf
the plants	cVjndg
the platfo	secaea
the play	Teybda
the pleasu	cYSqrY
the plug	ZdZXYw
the podcas	YRtWkl
the point	UZvUhg
the polish	fSVqfn
the port	jbkkbR
the portal	gbjkiV
the porter	bcfQpl
the porto	RVdpqa
the portug	aWsfhb
the postag	ddqafa
the postdo	XhucgT
the postin	diiUXp
the posts	Tgdimf
the practi	eeN0Zf
the praise	jWadfp
the pre	WeZ0Tf
the precio	kZVqVl
the precis	aWZtbn
the prefer	XpihfV
the prelim	kJOtcq
the premis	emaVrZ
the prepar	TqnYbd
the prescr	Ztccaa
the presel	iZPlfp
the presen	gXkjTk
the preser	fgUjcm
the presto	peWWig
the pretor	rXabYh
the prices	UqfgYh
the primer	YcdcrX
the printi	aqjiUY
the priori	jRiklY
the prize	dVpneX
the probat	fTphha
the proced	TcnUYw
the proces	aembWp
the prod	hsaaca
the profes	dimcVh
the profil	joQfaj
the progre	XydZiU
the promis	pqPUoP
the pronou	bddcpd
the proper	cbVodm
the provin	kdfVgk
the provis	fhxRaZ
the prune	ddYpee
the psycho	bmPgfm
the pub	fcfToj
the public	WhxZWc
the pumped	WTxgdb
the pune	gTgira
the purple	gXqgaZ
the puzzle	ddasdZ
the qualif	dxWWah
the qualit	ilUbZn
the quaran	Yjbqae
the quarry	mWapXh
the quarte	rakZba
the questi	egrbVc
the queue	aufcaX
the quick	haaqea
the quid	Vaojhb
the quiet	jWefQo
the quinn	aWghhl
the quiz	UbpnZb
the quote	ZrVdje
the r384	WYWpWu
the race	afjlVf
the rachel	VSX2fd
the radio	lVdbnh
the radiol	VdSgyd
the raffle	cZkwSZ
the ranger	ZxSaah
the rankin	ZoWWoh
the rapids	mdcThj
the rate	YeTR/V
the reach	eaecdp
the reacti	YfhsaX
the reader	hZfZdq
the reads	sZfeiW
the real	wLghVf
the realis	UgRkln
the reason	peSjWl
the reassu	jbWbjm
the rebecc	Xcecrd
the recap	ZVUsnd
the receip	dUkkak
the receiv	reWddc
the recept	sbcNkk
the recipe	lklScY
the recipi	kZpacb
the recogn	fipQbh
the recomm	chnUgg
the reconv	fcdbYr
the record	jhoSce
the recrut	ggXsfW
the redepl	ccdaXt
the redo	dYdccr
the reel	deargW
the refere	cWfybZ
the referr	dgodgV
the refit	UqgeiZ
the reflec	ZbQXvo
the refres	pgUdhd
the refund	hYljRl
the refusa	aiRedt
the reg	dZYtce
the regard	amUlmZ
the regist	jbckVl
the regrad	YRmcoh
the regret	kUcbpe
the regula	Ucjghi
the reimbu	hiTmYj
the reject	ZcWbbz
the relate	meeTkf
the reliab	bZZarl
the relief	mVnYha
the reloca	XWnirV
the remind	hqacYd
the remit	dsbcaa
the remote	gjSffl
the renewa	2bUXYd
the reno	YhYXyW
the reorga	jQlcdl
the repair	ahodhW
the replac	aYYYor
the reply	xWeQXl
the repo	dacrcc
the report	hUufRi
the req	dVcWZy
the reques	adXpVo
the requir	ZlOfZx
the requis	Vcdggq
the rescue	jWaddp
the resear	jcVaoi
the reserv	YmYafp
the reside	dXSbkx
the resign	ZmZVrd
the resour	erahZW
the respir	daedep
the respon	ioTefd
the result	+dSVac
the resume	dbpYja
the retiri	dbZsae
the retry	gVnemX
the return	ZikeSn
the reuben	Xpdefd
the review	nmkOgX
the revise	nTZhoa
the reward	YkVtbe
the rewild	eXuYgX
the rhetor	fXcgpc
the ricard	beZacs
the ricky	eddaep
the ridden	oVcbnb
the ridgew	eeUpbh
the riikka	sXXaoW
the ring	WesgeZ
the ringin	wjVbYZ
the rip	cfvhZR
the roaste	qfagbb
the rob	iPjbpg
the roger	apcgcb
the ronan	lUrYYb
the roofto	eTqkcc
the room	habseY
the rooyen	pjXZdf
the rory	Ycajcq
the rossi	deXoib
the rota	lRVhnk
the rotary	dkhVlc
the rotati	gfXbuX
the round	WSXU4i
the rounds	W4SfaU
the route	VUapcs
the row	akjgkS
the royal	jOYmcp
the rubric	opVYhU
the rubén	eWuhcY
the ruling	ooUZad
the rumour	qgPfff
the run	clVeij
the runner	WfQUjx
the runnin	bldiOo
the rust	eSockf
the saas	uahZfW
the sad	bTYUrs
the safe	esnVWV
the safer	cjUkak
the saga	irabba
the salary	cjekiU
the salon	cZdUpm
the salt	farXdd
the saltbo	Xbefdp
the saludo	apYXoc
the saluta	epLaim
the samir	UVXitm
the sample	fQrhbe
the sannai	iapWia
the sanne	XkkSgm
the saoirs	ZbvddU
the sat	Whpgdb
the saturd	aWZgeu
the scale	jpYadb
the scales	YoQgYl
the scan	ilsZZR
the schedu	eWZqke
the scheme	YVfXtl
the schola	gVkele
the schäfe	rSiiZd
the scoped	brahcZ
the score	keYeWp
the scores	yiYZWb
the scorin	ahVncj
the scout	heScmj
the sdr	Zcaqcg
the sealed	cpaedd
the seaman	iTvaXg
the seat	YZUTpz
the second	bZfuec
the sectio	dTaV0h
the sector	Xadude
the secure	YZXrig
the select	Wtchaf
the sell	eeLmho
the sender	eZqfZd
the senior	bgXhuY
the sense	TwVhcf
the sensib	dflVkc
the separa	Uj2WZP
the sergey	bXhtbb
the sermon	dcZscd
the serve	ijiXkR
the server	Ufbgpf
the servic	Vclfck
the servin	abVjhp
the sessio	lUgieh
the set	ZjccZq
the setúba	eVlaob
the sex	XfSlds
the shaft	phXXjb
the shared	XQ5lST
the shauna	fdXadr
the sheet	dcRhjo
the sheets	rXXcdm
the sheila	dkUWue
the shelf	dTxfZe
the shelte	ifsYUd
the shift	cjekhV
the shifts	fdracY
the ship	jXjSjl
the shippe	ebWpgg
the shirt	apibXe
the sho	jqeWcY
the shook	YZeXlp
the shoppi	WSY0ai
the short	TedmZq
the shortl	pjRsMi
the show	jSXFp2
the showin	ahXsbd
the shows	ceYcdr
the shreya	XXebev
the shutdo	SnftZY
the side	QOzeak
the sift	fhToTn
the siftin	WtYhbd
the sign	VfcZko
the signal	cUgtYg
the signat	asWOmi
the signed	ORauzV
the signin	eaccsb
the silenc	itRabh
the silly	paeade
the silva	dqrWYT
the simon	pYmXdd
the siobhá	hpXdde
the sister	fUcmXr
the site	ckZqYd
the situ	baqcdf
the situat	VXoicj
the six	clRlfg
the size	dheTeo
the sjoerd	bdrccc
the skelet	pVbbii
the sketch	fjXWre
the skills	kQhsYV
the skippe	heXTte
the sky	jrXbcZ
the slashe	cVanmd
the slides	TR7hTZ
the slight	RhTfud
the slip	addolR
the slips	dbqgbZ
the slog	YgeXsb
the slot	VTjyda
the slots	ZcXybc
the slàint	UtSdoc
the small	XcZXvi
the smalle	hXqhYZ
the smoke	hfendV
the sniff	YrjccV
the sniffi	XWdtYl
the social	Yasccb
the sofia	nrUXYg
the solar	igldUe
the solici	bqfYfY
the soluti	XYlWpi
the solvan	mgSeia
the song	dcaXri
the sooner	hYdtcY
the soones	M5UebZ
the sorry	jbacZq
the soundi	cctcbY
the spam	hWcbhp
the spare	dbtZdZ
the sped	bbqVfh
the spinne	dVcjfn
the splice	UZehll
the spot	khRbuZ
the spring	qUQZno
the stadle	PfrXan
the staff	dXxOii
the staffi	bvRibe
the stage	qYbieZ
the stages	Xrdefd
the stall	abpgbd
the stand	ZWqlcc
the standa	WjQhbw
the starte	bbqebV
the status	nwVUYa
the stavro	eYofde
the stay	Zfpgca
the stenog	OfvXdh
the step	UT6XbZ
the sterli	cXpgZX
the steven	bsVggb
the stinks	ctZaga
the stock	frYcYc
the stockt	kcYYcr
the stoked	iVliia
the stokes	cZZdgq
the stop	ZVqZao
the storie	tcVdgb
the story	qciWfc
the storyt	eTjhsR
the strang	jsgdVV
the strate	agRfpk
the street	bmrRcg
the streng	ceUbsj
the strict	biXrea
the string	cfaWfs
the strong	cZVpne
the struct	elWShq
the studen	qiYWoV
the studio	bVmalk
the sturdy	hZsdaY
the style	bbZias
the subj	cVjjek
the subjec	cTwkTd
the submis	WqbpbW
the subscr	eSqiYk
the succee	dapfdc
the sudden	kjTbob
the suffer	keTgei
the suits	erZYbc
the sum	kcWkbk
the sunniv	mVadhm
the sunny	VRjhlk
the super	beqebc
the superb	jRjlbg
the superd	ebYrbg
the superi	SZoXok
the suppli	ZpQrTk
the supply	gjXbYp
the surg	ajXXub
the surger	Vkffel
the survey	dZ1PWc
the susan	bTrkgX
the suspen	sVXifc
the suzann	dkTeeq
the swampe	Vddeim
the swappe	ZbZsaj
the sweep	ddscYb
the swore	XYhpdj
the sympat	dZrefa
the syncin	lgjgeT
the t	foSefj
the ta	UYigqd
the table	dXXdxe
the tacho	oiSlcZ
the take	aaJ1Wf
the takeov	YZ2aZZ
the taking	eSja0Q
the talent	jZhcVo
the talk	jdqmST
the tally	cclpbX
the tamari	dZgpdZ
the tammy	Zrcbcd
the tan	endjhT
the tanish	eraYgY
the tap	dRufhZ
the tarran	cmVjlY
the task	UmZpWe
the taster	iZcpkW
the te	bSvajb
the tea	bVtbkc
the teache	Vjchgj
the teams	atddaY
the teatim	dhbqZa
the techni	ikQoWg
the tellin	sdXbWj
the telly	iZpeXe
the tembo	Ycqeia
the templa	ddcpbc
the ten	TRUcmy
the tender	cdvdcW
the tentat	cZXXlr
the terms	VWbe8R
the terrib	ghVzQY
the tess	ZgibRm
the tessal	iVbdoi
the tessel	hWvaba
the tests	Uhfhkg
the texas	SpuPee
the thank	YP/UYP
the thanks	bkXbep
the thaw	cpXdci
the theatr	iXcbcq
the theory	cUimja
the thin	XZQcW6
the thing	ebRgmo
the thinki	aqahbd
the three	nfVjWj
the thresh	bXZWgy
the throug	fOdgko
the ticked	cplYaa
the ticket	iTdhWr
the til	XgklhV
the till	VXijmh
the timeli	mvRWZe
the times	dQdpap
the timeta	ffqZPi
the tiny	olaaTi
the tinyst	mfUlag
the tip	cZtZiZ
the tips	fYreYc
the tobi	xZffYV
the tobias	eViWol
the toddle	hmUZZo
the tomasz	eeWsZf
the tone	ehqXdb
the tongar	bXwcdc
the tony	dpccZf
the tool	ZXidep
the top	dyYaXd
the topic	bdasdd
the touch	ddcpbd
the toward	YvObfk
the towel	lhQbjh
the town	nkflVT
the towns	gnkeaU
the toyin	Yarkaa
the tp	plUgca
the tracey	iZbfrb
the train	gUpdak
the traine	Thdibn
the traini	geZbcr
the transc	VUuqaX
the transl	eRijYo
the transm	obgblV
the trante	YWjYud
the travel	YhqZah
the trees	iUvZac
the trembl	dbZduZ
the triage	aRqcnc
the trial	UVXmor
the trip	SepjYh
the troubl	YhqVeg
the true	laccYp
the truly	ihUjci
the truste	ckTflk
the trusti	YbpggZ
the trusts	hqYcdb
the truth	qbeXef
the try	dhataW
the tuan	fYYfdr
the tuitio	WboXcp
the tulsa	mTXmjh
the tunnel	ZXuUfe
the turkey	asYbcg
the turn	qacede
the tutors	dbbacr
the tv	ZXWagt
the two	jbTjil
the typing	ckNvdb
the u14s	YnqbdU
the uk	bbjjnR
the ulrike	bvcbaY
the umhlan	dVomdb
the umming	TlWVom
the unaffe	apeaee
the unanim	jVZaph
the unchan	XhVimi
the uncle	drZade
the under	UYonXk
the unders	ZbhxXa
the unfit	aWarma
the unfore	ceXcbt
the unfort	bdfdbp
the unit	0XYgiU
the unlimi	fXfepc
the unmoni	ZiobkU
the unpaid	kXpYia
the unplea	fbpWef
the unsucc	pcYaTo
the unusua	ilWjfS
the useful	WUqqdb
the useles	gdSlme
the userna	dpSiVk
the usual	igVinX
the va	ecXbjp
the vacanc	WgbYdx
the valued	ciVmjc
the van	egUifl
the vector	cbpcef
the vendor	udYaXj
the venkat	brZZee
the verdan	ggXbcp
the verdic	xXUSjl
the verger	XXsZgi
the very	2dOaXh
the vest	biUcni
the vestry	cdTcrg
the vet	nRdlge
the vibes	ehaYpe
the vice	exWZbb
the video	dblhVj
the videos	fSqeck
the view	ZWgehq
the viktor	dYpegb
the villag	iWVXez
the villan	gkeUkd
the vince	adjqVY
the vincen	iYlpWR
the violet	cXfmkV
the visibi	bbpYlY
the vision	fbevZX
the visit	gWtkXW
the visiti	ZcsacY
the visual	Ysbfbd
the vlog	YdWbrj
the vogel	YfnVpa
the voicem	ibZqcc
the volcan	cpakdY
the volume	qgWcjX
the volunt	bgtUca
the vote	giPadu
the votes	oXXYep
the vous	dddrZe
the vp	grNboZ
the wading	uWbadd
the wait	wgPVna
the waitin	aZpZjg
the wakes	dcepeb
the wanjir	klVXgh
the ward	jdqdaW
the warm	hgVlff
the warmly	khTYeo
the warn	jbqcba
the warrin	ZXaird
the water	dTlhan
the waters	ebpbhZ
the waves	Vrbeef
the way	VizWcb
the we	aZiZas
the web	Uccqgg
the webcam	eVlelc
the webina	afteYa
the websit	ehtWRg
the week	rldePa
the weekda	abzaWY
the weeken	beToYp
the welcom	XqVlea
the weldin	WViYyc
the welfar	hSdepe
the well	ebsbda
the weller	dZrdcc
the wellie	fXphXc
the wether	ecqbcZ
the wheel	ecdpeY
the when	dQfuic
the where	YUczab
the whitef	reWecc
the whitne	fhieVh
the whole	bWtagi
the why	dabcds
the wife	mXaUlm
the will	biWata
the windho	deseeW
the window	UioVwS
the winner	negYUm
the wins	XXyUUa
the winter	fjcUZr
the wiser	WvfaZU
the woman	pgYfVh
the women	jVmacl
the wonder	ccrfcZ
the wood	cgkkiU
the word	WRevkk
the words	mWcerX
the work	YbWWtr
the work4y	dWtgca
the worker	eYOlwc
the works	phSgiZ
the worksh	Vcjkif
the world	ZsUipQ
the worn	dXsedb
the wriggl	giSlck
the writer	gZpakW
the writin	cgmgUd
the writte	WdYxhb
the wrong	dWsece
the xiomar	YoQijj
the yann	bdUhnk
the yard	WYcghq
the years	piZgYc
the yes	6NZNgm
the younge	ieRikg
the zainab	enPfjj
the zestfu	XdmVmi
the zone	dVRems
the zurich	WplXea
the überle	eadVgr
the ️	eeaRmo
theate	ccaibq
theatr	mXeYhl
theatr .	nicbUj
theatr at	Ubqdfj
theatr the	gYdXrg
their	kheccg
their answer	/aUOTX
their apartm	Zcbred
their best	dbtbab
their board	Xqdfec
their call	uacadc
their choice	uXbZef
their claire	dXcdVt
their coach	VwXYec
their cv	bYpaci
their deadli	dpdYcd
their decisi	+KcYbY
their decomm	bXYbVu
their direct	qdddbb
their email	YdZbgt
their feedba	OzbWbj
their fight	mfUcjb
their final	cedape
their financ	Uabnnd
their first	civUZX
their founde	aaVbrm
their hand	reeUdf
their hands	dXUipk
their holida	dbsbdc
their homewo	lhmSba
their intere	eZaddr
their interv	qcdcdc
their isaac	bsdbbc
their line	ZqZkdZ
their link	ebcscc
their list	gPodUn
their mail	YsWaif
their man	bkVbnc
their marks	pddddb
their meetin	rcaYdi
their michel	Ytcdbd
their mind	eqMfam
their minds	tkUccY
their name	eSaknj
their names	jYhenV
their networ	eaddcq
their new	QEWX/n
their newsle	eVzeZW
their no	pdeace
their number	YfbrTk
their offer	HR9VoL
their office	dTsieY
their own	WwaaQo
their page	ijmPcj
their place	YWroXV
their profil	aduXca
their promis	dqabdd
their rautio	ccZedq
their regret	djXdZp
their reply	vbaZXi
their report	pjbaZa
their result	3QcXbc
their scores	iphWbV
their seat	dkcmVh
their select	obUfje
their ship	aqecdY
their side	fgbSlo
their site	jkVnbZ
their summer	aZuZdc
their system	Yecsae
their teache	dbdZsd
their though	ZyaadZ
their time	h6QVZR
their travel	cbbcsY
their turn	kndVed
their twitte	clTidm
their vacanc	ciReet
their verdic	ycaZZZ
their view	frZbde
their vote	pYebbj
their wishes	gsYYca
their word	PlcveX
their words	pgdbPr
their work	Xbpgde
their yes	8SaVYa
theirs	caijYj
theirs of	edbpde
them	chhmcb
them #	lrSbSi
them ?	ZOgwdh
them @p	VhmncW
them @s	sVYWhk
them a	aXi3QV
them after	Xqajdb
them again	RirbYh
them aisha	kPvbaZ
them all	lseYZS
them an	ZSbuhc
them and	spWTXg
them any	ZgVmdi
them as	YmjqQW
them at	kbffVk
them back	dRsdlZ
them before	YhdwVa
them behind	ebqccd
them betwee	awTYgd
them by	WNQ6qW
them daily	qbacdc
them deb	iYnlWb
them decidi	qdZadc
them done	ZbZqhb
them down	oWvVdN
them enhanc	dawdZW
them every	YqZcdd
them first	dnbanW
them for	fxJifa
them from	WSekuZ
them get	uXZVlY
them gets	pfaced
them gives	bqaddc
them go	crbeeb
them goes	padgbd
them got	cbqhdZ
them has	Tgeuca
them have	ccjoaV
them hello	sRYpcb
them helpin	Tgjajj
them how	dWhpXh
them human	hTnobb
them i	TU4hjU
them if	dWcuiZ
them in	ckjpaQ
them is	kpdXeX
them it	Zqajcb
them know	IUygxS
them life	qYebee
them main	oncbaU
them media	bGhuje
them my	Mcf4WZ
them no	Vhmddh
them not	gcpZcd
them now	naSahp
them off	kQndkc
them on	cSsvXT
them once	arbded
them one	XYnuYX
them or	rTgmbX
them out	ngUcZk
them over	mSU0Ue
them picks	Vrdeee
them priya	mVmhbZ
them promis	tZeZce
them pupils	oXkbcT
them read	ZbVZpn
them reads	mbhYlV
them round	fveUac
them said	jSphiW
them say	kWWpga
them so	hcwWXc
them some	cYered
them spoke	earddZ
them stand	cdqeda
them still	brbacd
them straig	iWXelm
them that	sRkeQj
them the	YpdraP
them then	cWbedt
them they	fWaapn
them throug	eaZsVl
them till	qdffVZ
them to	lfubbR
them too	gYuhcR
them unit	SDr1ZT
them up	ktYcfM
them want	dtcZcb
them was	ciZbdp
them we	dkVbik
them what	UmZyRc
them when	X2PdWd
them which	Sfayda
them with	pfYhUh
them within	cbbqhc
them yes	LYYitr
them yet	csgUed
them you	Ygaetd
them your	hSe1Sb
them>answer	siZbcc
them>chosen	aYXWqy
them>closed	bakabt
them>date	tbaedc
them>decide	voWdaY
them>hold	Ybtafg
them>joy	abfcph
them>match	dgVpdj
them>news	tiXacg
them>offer	ZbfZwe
them>others	bdaccx
them>refuse	bafYfw
them>review	gqadbe
them>soon	evSfgb
them>sorry	aacYX8
them>start	WgaYvi
them>step	ddbtbc
them>thanks	cYqYcp
them>wait	jqYeeZ
theme	jmamXV
theme .	dodaed
themse	eWapgh
then	nlYeea
then #	Zipaab
then ?	auTTmh
then @d	gobZbb
then a	vYchaa
then about	sYhZdd
then again	ctabdc
then agency	dpcbcd
then and	lTmekW
then anothe	TqmlZU
then answer	qXZfgc
then asked	eVZnne
then at	ZoLtoR
then back	VwaYac
then books	bcZZrd
then boss	ksUWcb
then bruno	gdThkk
then bureau	bcqbeb
then bus	dcrXed
then can	VvWkVa
then change	ecqbae
then come	RsUuSX
then contac	cqaced
then delete	aZsedY
then disabi	UhXcaq
then do	K0OkhT
then drop	ZtVeee
then duplic	bdcpbd
then each	rXfedd
then either	Qlasaa
then emerge	fjTldZ
then expect	pceYff
then facili	ccscdZ
then for	mVakid
then found	Xb2TbT
then get	guVdZa
then govern	apaidb
then half	VqbYZl
then have	jiXodT
then hello	lVYacu
then her	WniXUl
then his	YovbTT
then i	0kYZZV
then in	SvVZuU
then it	nlZQmb
then its	yZYcaV
then let	peXVdn
then lets	bcYtfd
then letter	ayXbaa
then life	eqbalU
then lunch	aZgsbd
then may	Xqdeee
then maybe	SwXjeY
then me	mnSbhc
then media	pdYahg
then mind	dcrZdd
then nobody	mTmlcX
then not	cqYaZk
then on	fgTatd
then one	pZZgVk
then only	bZdsdd
then or	aqPsba
then our	UtfcZf
then out	pVfZle
then partic	jnjVZZ
then phone	rddXdb
then phones	pbcdee
then priya	ZvXgdZ
then probab	Veeedq
then rang	dVabth
then ring	Nkrhcc
then run	dbcpdd
then said	mfKmcj
then sander	cXwZbb
then says	pbddde
then see	aoeedd
then she	uZVaif
then sign	dbcVti
then six	bdtaYW
then some	XrcYhi
then somebo	ipZcfX
then stay	aubZZe
then straig	Ukeofd
then that	rWbVdp
then they	omZkTX
then till	qbbdde
then to	ZlbdrX
then told	OnUijl
then two	cdQfom
then was	sdWebT
then we	WwXudO
then well	YqYfjb
then what	fpefaa
then whethe	rZecde
then which	qaddcd
then who	YtkXcY
then with	braade
then write	rZddeZ
then wrote	ofZjZV
then you	/aPOia
theo	gXsiiP
theo .	Wcrgbb
theo of	cWrqSZ
theo office	hYgZtY
theo with	fgbZqc
theore	kdibXh
theory	XXlsfW
therap	ZtXieY
therap 's	dqeZce
therap .	fVjgmX
there	diffch
there ;	mVbiif
there ?	ZXrtUV
there a	Upfgbf
there after	lSajoa
there alread	cXZedu
there and	hRgesd
there any	SpngaX
there anythi	fTqjdZ
there are	grXhYd
there as	dirVbe
there at	UYovXV
there be	YrVlcc
there been	ajZZUx
there but	lYnliN
there by	kWapZg
there can	Ttcfdf
there deb	ecqdYb
there for	SWinyQ
there gets	qYceee
there goes	cWVbZy
there got	ahnemU
there had	eXdhbq
there has	Qnlcge
there hello	aVYlio
there i	YqWVli
there if	dSifpf
there in	gUsTkX
there it	YYfVor
there may	i/SPVT
there media	bhdtbW
there might	ipYWah
there must	lmdfeU
there myself	qXfded
there never	fbZeep
there now	bWTkfu
there on	gcucbS
there one	XhYwdW
there or	pXaoZZ
there parkin	aYtfYb
there reads	acdvXb
there regist	daWeet
there said	lMYauX
there shall	Xadjdp
there someth	dQmZln
there that	bmUbra
there the	nfnYTc
there then	fbcqea
there too	bYvfcV
there two	darYXk
there unit	Rhglla
there was	cVcbiu
there we	niPfck
there were	TYVPp4
there will	deecbq
there would	kkjgUU
there yet	aoQUat
there you	VioclW
therea	hfhVjd
therea .	noQacg
thereb	jhfhcX
theref	iSTTj8
theref be	uWbYal
theref been	cZXcdv
theref closed	ebWedu
theref not	cXXZc1
theref offer	ecddsW
theref paused	fbrfeV
theref withdr	edZcbt
therei	dRjbwX
thereo	aaTa2d
thereo .	bYZbvd
thereo or	ohWYpV
thereo you	dceZrd
theres	gceaji
these	fpfiVd
these .	VhqRhk
these are	hjfoYV
these becaus	adsXdc
these before	qYddcd
these by	dcdpce
these days	brjbZW
these is	acdqce
these notes	bjThdl
these on	pnSTck
these over	eYrdeb
these round	yaYWba
these six	ccbqdc
these things	g2WYYW
these to	maVnZh
these two	imVsXS
thesis	eZNmpg
they	hhZdgj
they #	hsdZYZ
they accord	dtaecY
they admiss	dhqbZb
they agree	epebdc
they agreed	kQZdhr
they all	NzpTfW
they alread	WqSXeh
they always	xkhPQP
they announ	1YRShg
they answer	tlXNWf
they appoin	fWVaew
they are	jtVcdc
they ask	aJsljb
they asked	XcoqVb
they be	btbXgc
they beat	bdbdrb
they binned	eZcedq
they bit	cYcYvc
they booked	aebqbe
they both	UpnkWV
they break	qXdeee
they call	zgMaNg
they called	WSPbyr
they came	edLjzZ
they can	Uecvcg
they cancel	eZdadr
they caselo	baqdab
they caught	edacqc
they change	awWicW
they choose	5XTcUW
they chose	RUSNv1
they clear	pgdXcb
they close	bqleWW
they closed	abLbb1
they collab	jjnUbY
they come	vyUGXY
they compar	tibVaY
they confer	lmSkcZ
they confir	rRlQlb
they consul	YpcZdd
they contac	Zvbadb
they could	RjlVvW
they crosse	dbcddp
they cut	UhhYdq
they decide	4XdYRc
they declin	ebbear
they did	QVqaon
they do	nhZaUp
they done	daYeZv
they draw	rZYjbb
they drew	baZXfu
they drop	SoVoaj
they droppe	eiYYar
they emaile	RdesWl
they emre	jlThZh
they ended	kaTckm
they even	XpiYdf
they ever	TSzack
they feel	RpVXax
they felt	aUYfbz
they fill	qfdbca
they filled	XXgaYv
they finish	hvWdaV
they first	Ubilbl
they found	YOeSg3
they froze	cOwcZl
they gave	eNXiwj
they gdynia	apafee
they get	YylXXW
they ghoste	UXibWy
they give	pdZgcc
they goodne	bWXaql
they got	WV3NOl
they had	TjkWeq
they have	gdVchq
they heard	Viajji
they hire	ZZncqW
they hired	VWURL/
they inform	pagbdd
they invite	eWZzYX
they just	fafara
they keep	k1OhZN
they left	YXrYke
they let	6JaXOo
they lift	dXqeee
they like	j9OlMJ
they look	anmgVV
they lost	fVodVl
they love	eiTqfZ
they loved	gdoZSl
they made	WcsVif
they mailed	UWhYgw
they make	lnjcRZ
they match	aYdbqd
they may	J/deTM
they mean	uXcaah
they meet	lrZeXT
they met	QdgYht
they might	a7jWHX
they millio	VPycdb
they mortif	Uidoka
they moved	slNmTW
they must	thcbaX
they name	pZdeee
they named	caUcom
they need	ifPuaf
they needed	YdoWZn
they never	aP/dSV
they no	eZXdaw
they nod	raebdc
they noneth	gcrgYU
they normal	rlWSbZ
they notify	tTadcc
they offer	cXrkXe
they offere	WcdWsg
they open	YawZhY
they pass	cdYbcr
they passed	PSPgR/
they phone	ufhVZK
they phoned	UPNjzo
they pick	0qVTPV
they picked	WNRdsv
they plan	sYdYee
they prefer	ebcecp
they print	dccpcd
they profes	ubcbdW
they promis	i2JRWW
they pulled	gXRaZx
they pushed	pdccbd
they put	nZXMlr
they rang	bSQb4m
they rate	hqaZdc
they ravind	YUSeXr
they really	Yaiebq
they reckon	oWccXp
they reconv	pZeced
they recove	ecaWua
they recrut	XijdVm
they refrai	jhQapc
they reject	aXTYbw
they releas	qcTYXq
they reno	VZiljb
they reopen	XXteec
they replie	UlpcfZ
they reply	gsYYZd
they requir	bebpaf
they restru	eapeeW
they revert	Yrbeed
they ring	+RdSWS
they run	rQdoXY
they said	fkVagn
they saw	YZeVex
they say	vnZRXg
they scrapp	edZecr
they see	cofcSh
they select	YZcbuW
they send	khpQnS
they sent	OKnmrh
they settle	xZYVfe
they should	Zbpajf
they shut	aTmqfZ
they sign	qZnZWc
they signed	VSbZul
they sinazo	edVfll
they sit	wuUOYU
they spoke	eWrbgc
they stand	1TXZeg
they start	btpcJe
they still	bxgaaT
they stood	dqgcbZ
they stop	crTZjh
they stoppe	XcaaZx
they strate	buYbcc
they succes	cgXiYp
they swear	xcbaaZ
they swore	sWbcdd
they take	lvZWTd
they talk	ricZbZ
they tell	/eKHNU
they tend	fpcaca
they text	ySaZcb
they thaw	eapebe
they think	hoRkXd
they though	RpSXfv
they to	dqdcbd
they told	cnSSgw
they tom	YVxYbU
they took	QJUW7t
they try	pZedfd
they turn	pYYaoa
they turned	hYUWtl
they use	ZRzYgV
they useful	Yucbdc
they usuall	Yqdeed
they vienna	icbaZp
they viktor	jVcfbo
they volunt	cfcqbc
they vote	zcWlRV
they want	TSQ8xX
they wanted	eclYYo
they watch	cWbucd
they went	faMRf6
they were	djrWZe
they will	owUcZZ
they wish	ckRvZa
they would	dnVeih
they write	sicdWM
they wrote	lQhUhq
thimbl	efcncb
thin	XNXXW/
thin #	ZcVbbw
thin .	VWsgYf
thin admini	eeXedp
thin i	pVaacl
thin on	bcZZes
thing	ccfsbc
thing #	qlScXW
thing 's	kYjdTl
thing a	Ydbtdd
thing about	ibxVUY
thing and	avYgZe
thing asked	bYpcdc
thing at	iZXudY
thing before	eWjwZW
thing but	dVcsaj
thing cheers	dnTmed
thing comes	cclWpd
thing do	Zecqde
thing from	VUhlbp
thing left	rhWYka
thing legal	fYbecp
thing on	VfokZd
thing said	gYaddp
thing settle	sccXce
thing she	nTnlWa
thing the	cSwjjP
thing to	TRokcp
thing was	lShpca
thing went	XmbYpc
thing yet	YpZjba
thing your	YamrdW
things	frbfad
things #	lShleg
things about	Scfdhs
things are	h5RVXa
things can	YrXfff
things change	dUxedX
things correc	dpYced
things from	heUjfl
things go	lVofdb
things happen	dXXreh
things have	T3ZZYZ
things here	bsiYdX
things move	htXZda
things out	bmXRav
things round	feZpcZ
things so	qTfYig
things stood	beeVli
things the	jUknca
things to	VlmcZi
things up	kxPccN
think	esaXjc
think .	h4bXWT
think ?	cfcfqW
think about	W9TalN
think after	ifpTed
think alread	dUdgjn
think and	foRRuc
think but	erndRV
think for	jocelR
think gradua	Xpddhe
think he	WtdXkU
think i	Rexbfa
think it	glVTof
think of	ZdegUu
think on	UyZWja
think over	rPaRug
think precis	hUckkg
think so	kmUYbj
think talk	bdebpf
think the	aQnpYg
think there	oSlZkg
think they	chwUaX
think things	pZcYhc
think this	aZSbcz
think we	ifTcbt
thinki	k9ZZRS
thinki .	T/OVbN
thinki about	ipgcbR
thinki and	qdXfag
thinki but	qVffff
thinki i	oUnYZj
thinki it	aiffSp
thinki of	bkrbVY
thinki on	ZoTkWe
thinki patien	qVddee
thinki you	aVloah
thinks	s1SVUR
thinks .	qiXZUW
thinks about	frZbdd
thinks dog	pgadda
thinks he	qdVYdd
thinks it	TnimYa
thinks the	teYbVW
thinks unit	tWbdda
thinks your	aSnrea
third	eeXfjl
third #	cbadrd
third .	acTbju
third and	bUahgs
third chat	edbpda
third date	Wtdddb
third desk	cbbXte
third email	crbcdb
third engine	daaVxb
third for	WeYscW
third from	caabyX
third group	gYbbbp
third hand	epYbcg
third has	gaecbp
third in	crXcdd
third interv	ZmeTqd
third letter	eemfiV
third on	maWabq
third one	eYlmQj
third out	habbar
third period	Zddsbd
third place	UglbUl
third reads	acsdda
third refere	WWpkde
third room	dYcYsg
third round	YVZqkg
third the	qWafff
third was	ffcqbX
third week	avZbcb
third who	pgcfcY
thirty	XTfhvg
thirty four	XajRth
thirty labora	epYedd
thirty minute	Xaaxce
thirty one	cdVXvj
thirty two	bnXVrc
this	daicen
this #	XYTjnr
this .	ZSielo
this ?	VawebT
this @d	ebVcgt
this accoun	bWuYiZ
this addres	cc0hXR
this again	jWqceZ
this agm	daaces
this alert	eeqdaa
this an	oUhcif
this and	gTcYpm
this answer	VdtbaY
this anymor	fqaefY
this applic	adabcs
this as	bddahp
this be	pcdaed
this becaus	VYwfYc
this before	ZfUZpn
this call	aUiYqj
this can	Yqjbab
this comes	goRWen
this coming	pcYnaZ
this commun	nfckdV
this compan	pklZXQ
this compet	ZVbady
this confir	cYwihS
this cpcs	ecYedr
this day	uQnSlW
this decisi	RaYZb5
this depend	apedfd
this dept	diUedq
this deputy	aZubeb
this does	Xc1faQ
this emergi	caXcWu
this exclus	dhTear
this export	faZefq
this family	crVdeg
this far	ZXitcc
this finali	debecp
this financ	dUtede
this first	qabedd
this for	Rbhdre
this foster	bZsedc
this goes	ZipceX
this grade	aYfdbu
this happen	dcrdca
this hard	dgWcap
this house	dobcgb
this i	gkUhhd
this in	gYsZfc
this inbox	XP/WYZ
this intake	cZUXc2
this issue	XVzXbZ
this it	ZbWjgq
this job	Tadbgu
this letter	YVbjet
this life	eWiZcr
this list	ZX0WdV
this lot	UgtbbY
this mail	aRnkhh
this mailbo	garbbc
this me	dddZpd
this media	ZeaXcv
this messag	Vdscai
this much	aqaeed
this normal	eqZbZd
this note	hcsXUe
this notice	gdsccS
this notifi	Xahcbt
this number	XP1tPP
this occasi	iQQXa/
this off	eadddq
this offer	ZbXU6a
this office	fwNkhS
this once	cacesa
this one	mWVWez
this or	fXpedd
this outcom	aadccr
this part	hbXcbq
this period	bWteeb
this person	dbdbpe
this place	XqkZjU
this please	cUTpcs
this point	bvSgVh
this positi	dSlZeq
this post	aotaYU
this proces	Ydeabu
this progra	mfldcW
this rate	ZshaVg
this reache	bagqda
this reads	igaYbp
this reason	dbaZeu
this recrui	daeYcq
this requis	dWVcc0
this role	ccdcat
this round	iQSXV+
this season	ZWTba2
this side	k/PaYD
this so	oefTff
this sort	Zqbbef
this space	a8MQUZ
this stage	kpcgZT
this takes	npaWdY
this team	haeYbq
this that	mUjeeh
this the	cQeWkw
this time	oHPhY/
this to	oVrdZX
this up	cwadZX
this very	cWhXqg
this was	PqoUfh
this we	RmVVrn
this were	bQXZrt
this will	oQcedq
this with	cqhYgb
this work	cmTfan
this would	cZamZp
this wrappe	dqWjdU
this writin	grbbbZ
this you	WhdmUp
this your	Xaggpf
thistl	aaySXf
thomas	XZZzXj
thomas @p	Xdbsdd
thomas in	gcZrba
thomps	dZgfek
thomps .	gVYYoo
thomps traine	bhWcer
thomps would	bbtddZ
thorna	bRbqgn
thorna castin	edWfep
thornb	dXlZki
thornt	Ufnehd
thornt the	ZjpZdc
thorou	WeWlfp
those	jvWcXg
those are	epaebc
those by	XZbwcd
those called	ZXVlbv
those candid	ZscfeY
those chosen	W1WYcZ
those discus	Zbcceq
those he	evZWcZ
those i	pdYgZg
those in	kseUhP
those invite	ayZMem
those it	pjYfbY
those mails	cfVbir
those nomina	tZcace
those not	yMYYcp
those on	0Midac
those out	pbbiaZ
those over	cWqfda
those people	ajqYeZ
those picked	qacebd
those select	mwXQdV
those still	UVZjcy
those taken	qaVcej
those terms	abdgqb
those that	bpalaV
those the	VrZbck
those they	bvbSci
those three	cadacq
those two	ebVpZm
those we	upMRZh
those who	jphVUg
those with	VeVjkn
those you	UhZpcl
though	chcaeq
though .	XqfUgj
though about	YkPfbw
though all	eeZecp
though and	aoRZgp
though better	aWpYhg
though by	1SaZeZ
though has	eaecbq
though he	rWQXrh
though is	dZWaev
though it	kVjbhh
though long	cRhcgt
though not	jkWVld
though of	VjpjXc
though on	gViwWU
though so	drYlTd
though somebo	cYefcr
though that	pZOkfl
though the	iWRinl
though this	sYbedb
though to	QkZbkn
though was	hiqecR
though well	dqaabf
though would	eacbar
though you	VO7Ran
though your	jZZdXr
thousa	dijbde
thousa of	btcadZ
thrash	edapcf
thread	ekmeYZ
thread .	iqbdba
thread forwar	cgeVlm
three	dfYpeg
three #	VlaknX
three .	giWbar
three and	0VafYa
three applic	pWeebi
three by	rXcfhb
three candid	ojYVma
three dates	ZVY6aZ
three days	oYZhic
three finali	vddhZU
three finger	pYedee
three for	dWXwWj
three from	scadZd
three gesprä	eocRpe
three gets	accqed
three heads	jpZadb
three heat	dapcdd
three husum	daerbc
three i	nUZiYn
three in	eifQim
three interv	brjWeZ
three is	dhVnkb
three letter	blZoiS
three manage	Zqeeeb
three margin	pYeeed
three minute	adtbXW
three months	lUicei
three names	NehsSp
three now	dXhsbc
three of	qcbeZg
three off	YcaXxd
three option	bcXred
three others	SrggYg
three pages	bZceeq
three paysli	cZZyac
three people	jtXiYU
three posts	bbXcdv
three profil	csdcca
three puzzle	jYbpaY
three questi	ZTlvaX
three refere	YgatWe
three roles	edZdep
three rounds	aYpPir
three said	aXUgrj
three sample	Ziapdd
three seven	eocalW
three sleeps	qYddde
three slots	UXh4aU
three teams	eZcfcp
three things	fXcpgf
three times	XZichp
three villan	qaddde
three we	grVWhf
three weeks	eRlako
three were	dpbVhe
three who	YTilkh
three whom	akcnVh
three words	aYXlep
three workin	padece
three year	bedgsW
three years	WedfzS
threes	ceYljf
threes unit	pbdced
thresh	ZXWZe1
thresh for	eabaes
thrice	Sqeiag
thrill	cblUwX
thrill .	cikVmb
thrill that	acffpa
thrill to	abeate
thrill with	epceZd
thrill you	lXvaYY
thrive	UfVohh
thrive record	adcrce
throug	ejakee
throug #	cZqXck
throug ;	aeirVc
throug @d	mbuPdc
throug a	gkTmce
throug all	jyUaZV
throug and	nVUugZ
throug applic	jwPWaX
throug as	gfRwba
throug at	gYZdqi
throug date	bYdred
throug deb	keemnO
throug everyo	YxgXcZ
throug everyt	tfZZbc
throug fine	hfzWRS
throug first	bsZZed
throug get	crcYec
throug i	ZgYebs
throug includ	ZZdYsb
throug it	ZqMcfs
throug media	WlkSjg
throug my	jPidar
throug on	gcdpYc
throug our	UljfVi
throug reads	bZqbce
throug she	becpdd
throug so	aNkkpf
throug that	UbroZY
throug them	o5KTXT
throug these	gqWbef
throug they	bcbbdp
throug this	pWajdc
throug to	QIa/Rf
throug two	iaWwYY
throug unit	VfgYri
throug us	klbVic
throug what	biVgil
throug while	pWdfge
throug with	oVuThX
throug you	ZXbgxZ
throug your	icUlcl
throw	bUi2UZ
throw a	aYaxad
throw it	bZzYdU
throw me	ebbrdc
throwi	kgdSji
thrown	RiPXym
thrown in	WWTc5Y
thrown out	bWVcex
thru	WXeoji
thuli	gdmdVh
thumb	gWehgk
thumbs	mYeYjh
thumbs down	rMMXU4
thumbs up	rYjXnS
thunde	lQYgjm
thursd	qYoSlW
thursd .	absfgZ
thursd ;	0TXZda
thursd and	nnVbjV
thursd are	qViddd
thursd we	ebpebc
thus	dZYUb3
thérès	ifckae
tia	ciieYj
tia .	Yhpbae
tia and	dkYeVo
tia board	geVoWn
tia sons	VYpcha
tia wantin	hfVhcm
tick	lZiXjd
ticked	ZekOol
ticked mikkel	iaqcYb
ticket	hfbgaj
ticket #	eYuYeb
ticket direct	pdacdd
ticket number	bbpeed
ticket said	hdRckl
ticket wants	Ydbqcc
tickin	bWXoik
ticks	mlWiZa
tidal	Ulfiha
tide	rbgZea
tidegl	YkfgVm
tidema	fpqWXU
tidewa	chRphd
tidewa .	ebdepc
tiding	icSYlo
tidy	lWfnZd
tidyin	lhfeSi
tidyin .	mhNbdp
tie	ggdngT
tie 's	ciiflV
tied	bccjmd
tied .	ZSfsXo
tied says	WZYvic
tied will	Vodkcd
tiempo	egilcV
tier	kbhahf
ties	bcbWis
ties .	aYWcjs
tight	g/VSXQ
tight .	k0WXYS
tight ?	epcddc
tight and	Uxabdf
tight i	cscZhV
tight on	Vkcoee
tight till	uUedef
tight until	sZdYee
til	cldbmY
til 's	rZTkgd
til .	alXcqY
til says	hadcpc
tilbur	aekYqa
tile	Yffode
till	lcpffS
till #	edraca
till .	SWshfg
till @d	rZWbma
till @t	XbUybj
till after	QtlYhU
till aisha	pLaqff
till and	WgRkkn
till but	cjaXqX
till close	Zdawac
till disabi	nWRlYk
till dog	dmZodU
till four	ddpeea
till from	ccXctd
till furthe	Wj6ZYN
till he	cgwbZQ
till hello	uPcYqd
till hr	Ybadrd
till human	jO2fUZ
till i	lmLtaT
till it	brnYeP
till life	pfbebb
till media	yLWgwS
till mentor	ZY0SnT
till priya	XSmhfo
till reads	rSrYdX
till retiri	ccTfue
till rhys	cecpce
till she	SrpfcS
till somebo	colabV
till starte	hWmVlg
till summer	ebacbr
till that	ZjtmWQ
till the	dpxTbU
till there	ZiqccZ
till they	xireOD
till transp	cUcsaj
till unit	mledbO
till we	jYrhbW
till with	mTlhce
till you	sOU2eQ
tilly	oXifae
tim	aXulbW
tim castel	Zbsbdc
tim you	pddaed
timber	ibZepb
timber .	fRjWqi
time	cmdgdf
time #	cUiicn
time .	cwcZXh
time ;	pbkWXi
time ?	cThpgc
time a	gqXhdX
time after	A/Rcib
time aisha	Sdmfkd
time and	PpfSno
time at	acQoqe
time before	RmcsdX
time being	cO/XaG
time but	hceYpd
time by	giTtYX
time closes	cdpcdb
time delphi	ecZeqb
time dog	pUaoce
time enhanc	ghSjel
time for	VajpnU
time frame	YsibdT
time from	WndbqX
time he	ndkUiY
time hello	sbacdb
time if	fVnfal
time instea	caahpd
time is	ZlepaW
time it	ovdRZV
time later	Xpfeff
time life	jSdqde
time lucky	0aPkcQ
time media	nlimYN
time nothin	cqZdee
time now	bnhoWW
time numeri	krVcab
time of	aXvfZc
time one	aadhuW
time only	meXXpc
time or	RoTtXh
time over	byUVgc
time perman	edcaqd
time post	ddcgsW
time reads	lXaXuX
time role	bbcdfp
time round	oQXTa1
time same	bhXrdc
time she	dgnVci
time so	oaXidd
time someon	gYtbeY
time soon	Zqdddb
time than	gsZaZd
time the	vgOOjm
time they	Y1YcTe
time this	Zuacec
time to	dtbfdY
time too	btbZeZ
time unit	jRmpbY
time until	kShpfb
time url	ebpbed
time we	sYcaXl
time will	cOmtfZ
time with	gVQ0hd
time within	apdfeb
time works	bXWybc
time yet	btdaea
time you	fSiVks
timed	eYQyjb
timed career	pYVoeb
timefr	btZeeZ
timefr .	epaeeb
timeli	m9ZWSM
timeli .	XsmZbV
timeli for	btZceY
timeli has	eqZdeb
timely	Taciqh
timer	fTofhe
timer .	iYfZcp
timers	adkcfj
times	WbfuZh
times .	PYtoeT
times ;	cZbads
times a	Yrbcgb
times and	apXdkc
times as	hcpXdc
times for	WagrYl
times in	lWaads
times that	aZXtbi
times the	nUddjh
times unfort	pXeefd
times work	dbcseZ
times yes	abXYqm
timesc	kndSdf
timesh	bQscle
timeta	cfpbWh
timeta .	QXwgac
timeta has	epccae
timing	f4PbZW
timing 's	pUmbbd
timing .	qbVdZm
timing i	ZredeY
tina	wYYUhf
tina at	rXcbfd
tinker	agXkjh
tiny	kcdXVs
tinyst	ihWggh
tinyst friend	kiVmdc
tip	iVwaUg
tipped	WXYYa5
tipped it	WYaac1
tips	abtecZ
tips are	eYsZdc
tired	hjmWZe
tired .	cduXUg
tiriti	hZdpWg
title	bafqdd
title café	fbWtcc
title plan	dZcpdd
titles	djcggf
tl	cijcjX
tl of	iZpbcb
tlr	mcWYtW
to	egdjfe
to #	kUgjha
to ?	WdU0Zd
to @d	5WRicR
to @s	3LuSaN
to @t	UnatYZ
to a	ZeWhY0
to about	eqUkZc
to accept	WbXZ/N
to achter	ZWVhco
to acknow	XltdQa
to actual	dddrXc
to add	XiqScj
to admit	cbVock
to advert	fnRZcn
to advise	iRglZn
to agilit	cpZjcc
to agree	g0MXce
to airlin	bZnoWV
to aisha	fVgnmX
to all	7aiTWY
to allow	unTRZY
to an	hhbTYx
to and	amMjfm
to annika	cWhtZY
to announ	bfgQyX
to anothe	gdaRN8
to answer	piciaU
to anybod	chvZXX
to anyone	QylbhN
to anythi	TrcmaZ
to apolog	ebdreX
to appear	fajtYS
to applic	lhkVUg
to apply	WXgeX0
to appoin	abYTxn
to approa	daYvba
to approv	d0VbPi
to aptitu	UengZn
to archit	Tbjsbc
to archiv	YgYbph
to area	bxXZca
to arrang	RbP/gU
to arrive	agardb
to ars	Zrebda
to as	rbZkXZ
to ask	clndeV
to asked	qhZbbZ
to assess	Ygarea
to attend	VfRxZm
to attest	rZfZed
to avoid	ddvXTf
to award	cbcWpn
to back	gZauba
to backen	kVeoea
to badger	bXmojU
to bank	bdYbjp
to become	aThLzk
to begin	XjTdwa
to being	ceaYtc
to believ	ofjXcb
to benchm	rkSZZY
to bennet	iYZsca
to bet	aeXaqh
to bill	eXqede
to bindin	cbZsdc
to board	eedfWo
to book	YafxbY
to boss	fqbaad
to both	1aYVca
to bother	SYjdpg
to bristo	cbXuVk
to bud	eXphcZ
to build	dbbhcp
to but	VjqbgZ
to by	5jSRSf
to call	fiOqhc
to cancel	SUyZie
to candid	5hYLcX
to care	ipZbda
to career	eardZc
to carlis	educcT
to carry	XfZvRk
to catch	Uoigbc
to chair	kUckje
to change	TOyoYb
to channe	juYVbW
to charge	cZscdd
to chase	qTZqaZ
to chat	kpoRdV
to check	k0cQaW
to chew	ptWQea
to childr	dddcpc
to choose	egVsZg
to churn	kWmgiV
to clear	tfdVfb
to click	bXfvYd
to close	cRReV+
to collec	gSyIra
to come	kVWvee
to commis	bjhVki
to commit	S3XWbc
to compar	vpeOWT
to comple	WgexZY
to compre	cWkqab
to conclu	isXiXR
to confir	gehaqX
to connec	cVxcZa
to consid	cuReah
to contac	kjUnYc
to contin	WTXvUw
to convey	dacddq
to correc	VrfgWd
to count	OrgXej
to cover	ddcWgo
to cross	aTjmoW
to crying	ecuTdd
to cv	aXrhea
to dachsh	cqbbec
to dagny	djTeij
to daniel	dbbrcd
to danish	qadbed
to dank	jVawcW
to date	YitWZc
to davide	icjhgV
to deal	eftbaW
to decide	ksXVoR
to decisi	uXaced
to declin	XbXZcy
to defer	eWufeY
to delete	eWsWak
to delive	jcdtYV
to depot	fYYfep
to design	Zadscc
to differ	nXrYZV
to digest	fkVZil
to disapp	alUYWv
to discov	XZZdrj
to distin	aVataj
to do	gYprUZ
to door	sccbbb
to down	dPzdda
to dr	bZWkXv
to draft	eadrae
to drag	veZXac
to draw	eYMtli
to drop	Ueiqec
to dry	YXotVV
to dublin	Uejcjk
to each	6mTQbS
to earn	bihqVa
to elect	aeZkpX
to elimin	Ullahc
to email	dZZ3TU
to employ	YTYV8e
to end	kbhTXp
to engage	PmMP+a
to enquir	VohgiZ
to entry	nqRciY
to even	jRuccd
to every	7aWVWX
to everyb	grqMYb
to everyo	4clQVV
to except	dduQci
to expect	ivRUfd
to explai	dgfbVq
to expres	eccqdb
to extend	ddSP3i
to extern	jqZddX
to fall	ZxbZbX
to file	Vdlocc
to fill	eRpiYl
to final	pSZqad
to financ	krdUdW
to find	UzNndb
to finish	r0QiRL
to fire	caYipd
to fix	OLl/Wb
to folks	sXaced
to follow	YoNg4P
to forget	ameReo
to forkli	dbpbec
to four	eZXjTx
to fred	cYYvbd
to freeze	eYxdcW
to friday	ZcVjiq
to full	dhZkmV
to fundin	erceab
to gastha	fcbbeq
to gather	XiYscc
to genera	UYndle
to ger	ebcasb
to get	gib1VS
to gettin	asbceb
to give	fjSemi
to grab	bXbiqY
to grade	kVbpfc
to greywa	eeepdY
to group	cqbeeb
to guess	RzZnWW
to guided	edapcc
to hack	XfasVk
to half	aVhjdq
to hand	YdmsSc
to hang	SrggkU
to happen	enYVel
to has	bpcXZj
to having	Ybcdqi
to head	jgehgU
to hear	YTivdf
to heathe	kjnUab
to hemisp	eqbccc
to her	YaZsam
to hersel	ebcqbe
to hexama	pZdaic
to hey	babrec
to him	YbQzWp
to hire	WccUzg
to hired	edeeoZ
to hiring	gpdVZh
to his	cbXlWu
to hit	mQoagk
to hold	nmVfSi
to home	eZxbaZ
to host	hasWce
to how	atiWab
to hr	jmcjaQ
to humbli	laWZgp
to hurry	Y2fbVT
to ignore	SuWadi
to impres	bXfsbf
to improv	Zcqdfc
to includ	ccdXfr
to inform	iXVYms
to intern	dTlfao
to interv	QqWtXj
to introd	Oplcdd
to irina	auaagZ
to is	fSqZfk
to it	lwWVZf
to join	TYcO/f
to joinin	btcZdZ
to jonah	jckgbV
to journé	cgpdab
to julie	dZpjac
to kavya	cetZdW
to kit	PUa3Wb
to knacke	dcadbr
to know	TUsqee
to kumasi	kpZdVh
to land	sZZaid
to lay	cdVsbj
to lead	UZVmzU
to learn	VWYmnq
to leathe	faaeep
to leave	lOjXYx
to legal	dtadab
to let	fZWYmt
to level	dqlYZX
to lie	dnfijQ
to linden	iVYpcj
to list	UaXxab
to listen	epfdXc
to lodged	cgqWeb
to log	cWtdcZ
to look	gvdbVb
to loop	pfdZcb
to love	epakZY
to lowdow	mffhcV
to mail	hLVemi
to main	qZdefd
to make	mbTcnj
to manage	daYQkw
to mark	frWfZY
to match	Xhbatd
to mateo	cpZddd
to me	hiVlib
to media	xTOsgT
to mediev	ecbdsY
to meet	ehe1UV
to meetin	XYhxZb
to meridi	dapceZ
to messag	tVXlYb
to milfor	iqUXca
to mind	XRsPsi
to minh	idpdcX
to mirror	Vkmfcd
to mixed	aaasbh
to module	hYdpdb
to move	dgUrib
to mr	aSWnhr
to mrs	hdSlRr
to ms	caWvYj
to mull	fnZWpY
to mum	eYuYcd
to myself	dZhhpX
to name	bvT3QI
to natash	eeabrb
to need	epWjad
to new	ckqfWW
to news	deqcac
to nick	ddYddr
to no	feQeln
to nobody	klkXdV
to none	WWcbnq
to not	cbPWW8
to nothin	jZYYip
to notify	thYcgU
to nowick	cVWsgg
to obtain	YcctZg
to octobe	hejUqW
to offer	ZdZYxi
to oil	daepdf
to ok	gqSkZY
to on	lapYaa
to one	iZiTUx
to organi	apYiiX
to orient	bqdaab
to origin	YrSgeh
to other	USShc5
to others	ZThcnk
to overlo	ddaaph
to owned	kVWcio
to p	Zbascf
to panel	eXbsed
to park	RL4ekX
to part	ZWXobs
to partic	pagdfX
to pass	aZZab2
to pause	YQ4ddU
to pelleg	eccqcc
to people	voQJXj
to perfum	jjcTna
to peripa	dVmlec
to phone	vORyZV
to physio	jrgddN
to pick	lYjpWV
to ping	eqccda
to place	hqdeYW
to placeh	fmpReW
to plan	WwZkXZ
to play	aVjtdU
to postpo	dXricW
to pre	bnlVhc
to predic	S2XbcZ
to premiu	epcYee
to prep	cebqde
to prepar	dJR/Zf
to presen	VfL/SW
to press	fkifjP
to print	VdibsX
to priori	aaVrak
to priya	nkYgeR
to proces	cWnucR
to progre	dPbnau
to promis	U5TalR
to promot	YZZccx
to propos	aYVnlk
to public	eZZsdc
to publis	0gPaXX
to pull	WR7ZXW
to pursue	dWcYcy
to push	dhVudW
to qualif	ibbUph
to questi	Ycapma
to quote	ZjtWXX
to raise	lXZZgq
to rank	ibcqca
to rate	XX1XWd
to reach	QhaziW
to read	lqefZT
to readin	ilUela
to reads	rRckfe
to reappl	WaYZU1
to receiv	QmgqfZ
to recept	aYfvZc
to recomm	YRteWl
to recons	WjVjep
to record	ZZP+Ya
to recrui	UpNYoq
to reel	Ydesec
to refere	gbZfsY
to reflec	qyUQVX
to refund	abeqdc
to refuse	YcdguU
to region	XYgvcc
to regist	VbXpek
to reimbu	fcbYbq
to releas	mjVUgk
to remain	eSZrcm
to remove	ebpbdd
to repeat	fcWXtg
to replie	pbceed
to reply	lTgbpd
to report	YvjfeO
to reques	ahUobk
to resche	YbRzZc
to resend	baqhaY
to reside	YqZhZh
to resour	cberac
to respon	jpbThZ
to retain	bVddes
to retiri	ZYemXq
to return	dXVhpj
to revert	etWblV
to review	uUhXfc
to ridgeb	Xejapb
to ring	YfSzdf
to rob	dpZbbe
to room	bbXyWa
to round	UVgxVh
to rule	nfUjec
to run	nYdVwX
to rush	YncmlQ
to s	dcdcpc
to safer	bSqjiY
to salary	fbepbd
to save	jleVfe
to schedu	agYrbg
to scoped	ZoZcZp
to score	shXbbd
to script	cgVoch
to second	lUbkdl
to securi	bdaqdd
to see	emdsVZ
to seeing	eSrqVV
to select	Vmandd
to send	bTjohe
to senior	ddZdeq
to septem	XdiZtb
to set	QZU/iS
to settle	ybWibO
to sexual	ccpdfc
to shortl	dwNfYZ
to shout	oPfWav
to show	QjlqXb
to sign	cbcY6S
to silenc	dpcbed
to sit	VoZvaY
to sketch	dhYqcb
to skies	Zpbgaf
to skip	sUkddZ
to sleep	zvcOPP
to sleepi	eVnhic
to solve	dhZqad
to somebo	eZlYZr
to someon	cPbbf1
to someth	dYqffa
to sommer	hfVilc
to sort	YrUqeT
to spam	eetfeS
to spare	alVdZr
to spend	djY0UW
to stage	QOR/Vb
to stamp	YhZsbc
to stand	kTcbml
to start	VkXfsc
to status	dqbefZ
to statut	cZceep
to stay	MRrkXu
to step	lSrZde
to stewar	aWbaph
to stick	gcacdq
to stickl	aiWUgu
to stores	eacbdr
to storin	cZccbt
to strike	aUteWj
to submit	UeY1Wc
to sugges	ebdyVT
to supply	WWa6XZ
to surviv	cbogdY
to suspen	bQ/ccH
to swear	XcSsig
to swim	pZZdla
to sync	jqbXca
to take	acdZuh
to taking	epecbb
to talent	bVtcbi
to talk	elTdmg
to talkin	bWpiec
to teleph	0WTgjT
to ten	catXag
to terrac	Wlpbbd
to test	VgazaX
to text	aQcwjb
to thank	TcySZp
to that	h0VaXX
to them	Rfk1YT
to these	Yateeb
to think	vuWLmL
to this	ZZgrfc
to those	huPYYj
to three	ZVgqUo
to time	gkqVZX
to tracto	Xfepdf
to traine	ncqSeZ
to travel	YYfqZg
to try	ikSdQt
to turn	aXYcmq
to un	fcapce
to under	e1RYcT
to underg	dfgsXZ
to unit	nfTogT
to unlimi	iXaaho
to unsucc	nXaacp
to upload	YXX6YX
to url	dasagb
to us	fXgugW
to use	iSXfjq
to valida	fdcYrd
to verify	mVelec
to veto	dVcjfp
to view	YaoXrb
to volunt	gOhZxc
to vote	j2WUYS
to wait	skXUee
to walk	ehRuhU
to want	ZwgnNT
to was	jlVbjd
to watch	fhTuUg
to weigh	goUYnY
to welsh	ebubdX
to what	rYWZme
to when	iwQWYa
to whenev	Yvabce
to whom	WUhfip
to wire	uXebZc
to wish	dV2WXc
to withdr	cY+SYR
to within	wVcdeb
to wonder	mRokaZ
to workin	YeZbvc
to wrap	2TZZbZ
to write	Scbrfn
to you	zkYTiX
to young	eZZeas
to your	feiVlh
to yours	fmcmVb
to zack	ccdrcb
toast	gSnajj
tobi	ibZrbd
tobi .	dcqjVc
tobias	bTwYif
tobias .	YRihqh
tobias park	YgkUgm
toddle	kbXehk
toddle .	QgeTop
toddle and	sfXhbZ
toddle chloé	dedpZe
toddle hall	beYeqd
toddle manage	ikUZbn
toe	kdPemj
toecap	dcqZfd
toes	gVggmf
togeth	focbgb
togeth .	bqYdff
togeth a	ZWskeV
togeth and	reYZdi
togeth at	mZYpac
togeth for	ehvWZY
togeth from	enUdgf
togeth is	dcredW
togeth on	gdRtcf
togeth the	hSkjhd
togeth to	ddcdcp
togeth with	fvbUiV
toi	kejeaY
toi .	cbqdeb
toi told	Vjence
told	mggXef
told #	qfPjaV
told .	pzQRda
told @d	3SZbad
told a	UfkogZ
told about	Vocgej
told acute	aWuhgW
told after	T4WZaV
told aisha	1VYaca
told all	hYsajU
told and	mXkXVm
told anythi	nwTZZT
told at	ofJQpp
told attack	Xpeeff
told before	yfUUba
told bring	ddZpee
told but	hqbddY
told by	4dYXbW
told dad	baXfrg
told disabi	qiXcac
told do	aqZfbe
told dog	niVSgj
told each	tZeaec
told either	Ztabcd
told forth	Wpefff
told hello	1VZbaa
told helpin	crbcdc
told him	oWtVZc
told his	Xfcddp
told hr	oXqXfU
told human	4YVYZY
told i	XZUlpn
told if	6RfcVV
told in	uiUcXe
told inside	tbZdcd
told is	Zsddcc
told it	kphTcU
told killer	Ysefea
told later	apddee
told life	5VXWbX
told may	tWYccY
told me	dldVdo
told media	9LSXgd
told my	UiaXmp
told myself	agpbdb
told no	jSbVoq
told not	NjVXdw
told nothin	P1rVVO
told now	kVcpea
told of	bnlcdV
told off	edodiU
told on	/XTPXZ
told once	Wxcdda
told or	pZeeed
told partic	ubZbcd
told people	bfeZcp
told priya	uWcjac
told reads	/VTUXc
told result	pXfeff
told she	occcee
told sit	pYddef
told storie	bpbcdd
told straig	qZccdh
told thank	dareeZ
told that	hdhVel
told the	dRzXna
told them	WV/TeM
told there	huOTXn
told these	edsfVb
told they	jqfTVb
told this	dqbjbY
told three	dXidaq
told to	Xbbwde
told tp	rmYecT
told two	ibdnVi
told unit	reAcTp
told us	ZcqTbq
told welcom	edYerb
told when	JmwYZU
told where	ZdrnYW
told whethe	/PXTWY
told which	tacZcd
told who	tdaeca
told within	qkYacZ
told yes	qbWYoV
told yet	mUgeje
told zilch	SVydcS
tolu	Tkkfde
tolu .	cpaXam
tom	cP/TSZ
tom an	beeaqb
tom and	phdXcb
tom me	ZL6NSh
tom minute	ecZrdd
tom them	eerddX
tom to	rbcdec
tomas	dhSegn
tomasz	eZcvYe
tone	UVgkeq
tone .	ZawWYg
tongar	fUwgdV
tongar .	ZWslbb
tonner	flkaYb
tonner .	lYoWbh
tons	XqXbWm
tony	ekgeTi
too	Zeebcv
too ?	baRrle
too @d	rkXeeV
too after	cVcnmd
too and	gmVZnc
too bad	edpdeZ
too before	mmbnXR
too big	dYZbir
too early	bzeYUZ
too far	WPqSTy
too green	ZYSZZ5
too have	ecpedb
too high	ecadZs
too junior	eYVdax
too late	YWaca0
too long	PqnlYU
too many	XejQbt
too much	XezaVc
too old	UaYlmm
too on	rccbdb
too quiet	YRPZb2
too senior	cUQYY5
too short	eWiYYs
too slow	UDOZa/
too so	VsWuZR
too sorry	fbpedb
too they	pVdcbm
too thin	ceaeep
too unit	hbbpdb
took	XTgTo2
took #	bbTcit
took a	lTZUiv
took all	VpUbtU
took down	ahcqca
took five	kmUalW
took four	WoUWsc
took her	ZSZeks
took him	ddaddq
took his	YYjcbr
took it	QNyWgp
took its	eXceer
took market	ecacbs
took me	TfOL/N
took my	bh8VRQ
took myself	dZ1cZR
took note	egocmR
took notes	cUnidj
took on	SSOfT/
took one	bZWZgx
took part	qdqVVY
took provin	lWifkV
took rust	ZhZnoV
took somebo	ccYZby
took someon	YXYba2
took the	SVlVQ+
took them	ekVQol
took till	ZkddpX
took two	cVoZVr
took us	kRbchp
took you	XaYe3P
took your	dQlbeq
tool	UrgZak
tool .	YpbVan
toolbo	nYiiad
toolin	nVYoZh
toolin .	Zachcq
toolin reckon	qWedee
toolma	VemhYk
tools	fgafej
top	diZanh
top .	dcnTnd
top and	ZcNdqp
top it	ccdepc
top of	apfUpZ
top she	bpbeec
top so	drXbfW
top ten	dbYcbr
top that	eaagqa
top third	oSdjdi
top three	ilRlSj
top wants	dXYckp
topic	USi/SO
topic .	ccctad
topic of	cbavcb
topics	Xeiclh
tops	oaiakW
torben	eWihWn
torn	jtNYde
torn .	ihUfob
torn betwee	awYbXU
torn up	ebcVmo
toront	bageij
torste	eYmbsU
torste luv	gfUfhk
tortoi	iSgkbm
toss	qUjcdd
toss .	qVhhbY
tossed	hhUghf
tot	dglecd
total	febhbl
total experi	fdZqea
totall	hO3dSZ
totall get	dVocek
totals	YiSmmd
tote	UNxkde
totted	cfjlab
touch	ewYZZg
touch .	O6ZVYl
touch about	UpRklf
touch after	V1ZZda
touch and	mcYWaq
touch but	dRncfo
touch by	/AVhWa
touch if	PuoQac
touch in	rXbcdg
touch meant	aReeuj
touch on	yQbfbg
touch once	T2YbdZ
touch unit	vQeeee
touch when	Sujabb
touch with	ZvfceV
touch within	6JZcdc
touche	ZYujVd
touche .	hhpZaV
touchi	eleWej
touchi base	bphXde
tough	hScRa2
tough .	qaccdd
tough call	dcZddr
tough luck	eeadcp
tought	UTohoe
tought .	ZakWsb
toulou	bhjiba
toulou 's	cdtVdc
tour	Xesjac
tour 's	UbqYmf
tour .	PmsfiS
tour a	detXbd
tour and	eQlxaW
tour bus	ddcarc
tour lunch	ZhseVd
tour of	ecsXfa
tour on	cfrYag
tour only	dbpddb
tour the	pfbdad
tour was	iZpZec
tour with	ZcYzZa
toured	VdtYZi
tourin	lZgYfj
touris	aTpkfd
tours	ahkmcZ
touts	pXangW
tov	adXuYk
toward	chcbap
toward ai	edccar
toward the	sbccdc
towel	nYPmnd
tower	ZbYfmn
town	cehldc
town #	ddccrZ
town .	dUljZk
town ?	ecdpae
town and	Yrgafc
town gyms	pkbZYc
town tradit	gfguUV
towns	oebZeg
towns in	Zrbcfb
towns the	iadVtc
towns told	Sshded
toyin	YdeoYl
toyin .	cUmnnQ
toys	ZZemhi
tp	hifbff
tp ;	iXWbdu
tp did	mhdekU
tp is	jZpdbZ
tp it	gbZddp
tp she	kpTcXh
tp so	ZiqWZg
tp that	ZpUdjh
tp the	rhdhWY
tp then	yeXcaX
tp was	fdUhqc
tp we	bVncuW
tp you	Ypcabk
tpm	bcceng
tr	gYlkZc
trac	mhjbdX
tracey	cmdVhi
tracey 's	Zfeepb
track	dbnckZ
track it	eapced
track my	Zbrccd
track of	Ztaade
track positi	qccade
track they	Ycaeqd
track your	dfqYdd
tracke	lRhnhZ
tracke .	oRfifg
tracki	YUkegn
tracto	YUZtfl
tracto yes	Wderef
tracy	bfWjhi
trade	bWjddq
trade ?	ecaaqd
trade fair	jQuaee
tradin	gWfjig
tradin .	lVdjei
tradit	sRbtVc
tradit .	sZekVa
tradit temp	qeaXee
tradit the	cadear
traffi	fcggef
traffo	ghbgcf
trails	WXanil
train	eXqhZg
train .	YSulWj
train ?	aYkqbb
train and	jmsWaP
train discou	enVdgj
train fare	bebcbr
train for	bYaagu
train is	lVZmch
train lapse	cdvVfX
train noah	ecuadY
train publis	Zebahp
train strike	dbcsea
train was	fUyjbQ
train we	bdZtdc
train with	epXeee
train you	XXZfpj
traine	cefdgi
traine .	aegWsd
traine airpor	ddVbok
traine has	ccXadu
traine is	YTPjYx
traine on	dYwYca
traine post	ddjjkV
traine said	Vjhcje
traine says	hjncaU
traine screen	YaYpij
traine starti	ddcecp
traine test	hYhimT
traine that	dfsUfc
traine the	mhcVcj
traine trams	dZpefb
traine videos	Ybpcdg
traine you	ZWesec
traini	4QWcnX
traini .	wTYXtX
traini and	4UfcXV
traini as	cZagcr
traini at	rZdddd
traini early	Yefeep
traini for	cYqaeg
traini from	hhbSpg
traini he	paeaee
traini so	zVabZb
traini someth	dadqcc
traini then	uacdbd
traini to	icXYuZ
traini whethe	Vemcme
traini yet	dacpee
traini you	sYZlab
trains	qgZdcd
traits	kcStea
tram	chdPqh
trampe	dWcepj
trams	chqfeR
trams .	Zcrdcb
trams to	bZceog
tramwa	eqYdfa
tran	bgZeik
transa	kaochU
transc	WXg/XP
transc .	cfhpaX
transc ?	dXbsee
transc and	bYhqec
transc by	Vebvdb
transc from	ZbZucd
transc of	ccpicZ
transc to	dcdpce
transf	gkiXag
transf they	epbZec
transi	YnlYaf
transi .	Vvabec
transk	dUVWnu
transl	dfZgkg
transl .	ckhTqZ
transl ?	ddZqde
transl and	bbjqdW
transl you	laVaxS
transm	lXaZml
transp	kQdmjg
transp .	lTlUsb
transp ?	eXhqcd
transp as	dYWrfd
transp by	accajp
transp letter	eaapdd
transp one	ZYabit
transp or	bXcrgc
transp the	qccbbh
trante	dShdvY
trap	Wfikbg
trap a	dqbbdd
trap for	aefqab
travel	bbohfb
travel .	ffXgyP
travel and	acrgbb
travel desk	dVilid
travel expens	ZZpZYp
travel is	bUroYW
travel on	ZdbpZj
travel so	gqXeda
travel until	Vgubbb
tray	bbdjpa
treasu	eZjijb
treasu .	ZVmZof
treasu gdansk	aiVbpi
treasu off	ccscZe
treat	eYvVee
treat .	bZxYca
treat this	ajXUwf
treat to	eYrace
treat your	dVkedl
treate	hdibZj
treatm	lagZhf
tree	XUwZai
trees	fYmeYl
trees on	dcbpcd
trekki	bhRnkf
trelli	kUidoa
trelli .	pWliWb
trelli she	XgdXqe
trelli shift	jWqdea
trelli vice	ebsedX
trembl	jUahuX
trembl includ	ceeaoe
trend	fhaajj
trent	XkVijj
trevor	fecclg
tri	gnWSkk
triage	dRgofj
triage meets	ccYgpf
trial	YaV0dh
trial .	gZWuec
trial ?	YSZ2Vi
trial and	gRdgfr
trial bonus	heZqdZ
trial cut	ddarcb
trial days	bUYsek
trial dental	fadpdb
trial dubai	cYaubY
trial in	aecscd
trial on	JcSnit
trial or	WZdxcd
trial period	aZYT3a
trial starti	cbaYqZ
trial task	kodUed
trial they	jdgVne
trial to	QraoYV
trial trip	bcbvYc
trial unit	kUUsZV
trial week	YSYudn
trial which	eecpea
trial wholet	niVWfk
trial will	dVrbec
trial with	cXcsYj
trials	maXiid
trials go	niVXdb
tribal	pWdcjc
tribun	dcrjYX
tribun lieu	dbqcca
trick	mQlijY
tricky	XtXdUX
tried	lfiiZW
tried board	ZbYvdZ
tried of	dZsbcd
tried to	radjYT
tries	iedfee
trilin	TrXZod
trim	gdnUbk
trim .	cZsdca
trim on	Zhabcr
trip	WgrkXa
trip 's	edWsed
trip .	adrecZ
trip home	gYrbdc
trip we	Pipded
tropic	djlaXd
troubl	Zbjncf
troubl .	ZhudZW
troubl to	capbch
troubl you	hiPsYg
truck	clfhbc
truck in	qXddee
trudea	jkcZge
trudea hand	kddWap
true	fYZemm
true a	eZepde
true and	WhYdrh
true that	dpfdbb
true we	ddZdeq
true when	Xdefdr
true you	ijUdnc
truest	ibcZkj
truly	VWjjjk
truly .	TljoYY
truly people	ZZlcqX
truly sorry	dZceeq
truro	ZqYZlb
trust	ieafhg
trust of	nTihbf
trust with	eecpbd
truste	dmXejf
truste .	V2SdYc
truste and	guXfdU
truste are	g2QZXR
truste felt	dXaabv
truste had	bfZcbs
truste hall	ZrbddY
truste have	anUZqf
truste is	Zrchcb
truste met	cibaqY
truste of	Ughdjj
truste on	VTa1bg
truste only	rVfefe
truste prefer	Udembo
truste sat	baudcV
truste says	iUnjcd
truste want	iQaepj
truste were	hZUiep
truste who	avZhcV
truste would	bdapff
trusti	YZofhe
trusts	afnYbf
truth	lYefci
truth .	qWdeef
truth ?	ZjpYdb
try	ZbapO0
try ?	eXbwcX
try a	iVjijZ
try again	OYYWR/
try anothe	qabadc
try for	ccccdr
try in	ccabdr
try me	fhTpbe
try not	pZcefc
try out	LoH/KP
try the	ZH3bRl
try to	qwPTaV
try unit	aaVpWn
try us	XSNVb/
try you	jhWuUU
trying	bwXhTg
trying .	SyZZbh
trying again	aaXfbt
trying not	rQkhdb
trying out	dgRmkh
trying to	hxgaVR
trying you	ddbqbd
tryout	reabea
tshaba	idXgUp
tu	Wbcvfb
tuan	aUpgah
tuan .	dTocZn
tuas	TnjUfj
tuas .	dZpWei
tuesda	jWpYnX
tuesda .	Xa1Qfb
tuesda ;	bcaseb
tuesda after	rcajbZ
tuesda to	cXebsg
tugs	jcZfhh
tuitio	UXoirX
tuitio strang	ccrcbe
tulsa	ehjalY
tumble	RnyVbS
tumble .	RptacT
tunde	cbujZT
tunde .	jgdmUf
tunde of	dcpbed
tune	ZVihWs
tuned	Z2TbZP
tuned .	YzXaYU
tunnel	iSnYlg
tunnel .	aTnZpe
tunnel can	eodcac
tunnel upon	cbddbr
turbin	dYZkod
turin	dgTsZi
turin .	lRqlXZ
turin and	TiZodk
turin on	eYcqcd
turkey	djhZYm
turkey .	YYcecu
turn	dgWpfe
turn 's	sXibcc
turn .	MyZfhd
turn at	bhSjap
turn down	rXeWbn
turn is	piWlXY
turn it	fVWrej
turn now	dqaced
turn of	pcbfbe
turn on	lZreVW
turn portfo	ljmUZa
turn these	qiYYeX
turn to	cpZndR
turn up	LPe5kb
turn you	cSWQj1
turnar	5aUZXY
turnar 's	pWfddd
turnar is	yYWXcc
turned	cYkami
turned down	jeVXYw
turned in	eaqdda
turned into	gkLcpi
turned it	YSmV/G
turned me	bSNRs1
turned my	edcdpb
turned on	dcqbZe
turned out	ggycVR
turned their	beueXZ
turned them	bZxbjQ
turned to	gnfgaV
turned up	WSrinb
turned you	XoThke
turnin	YmkeNl
turnin .	ZtYecd
turnin up	bXhbZs
turnin you	cZqlbX
turnou	lgehaZ
turnov	Yhjgde
turns	hfeXih
turns it	Wydcba
turns out	aWbbor
turns these	wYbbac
turns to	sWZeee
turns up	ZveWeY
tutor	leXWhn
tutors	dStXgk
tutors .	kSsVWi
tutors with	dbbbbr
tv	iWblal
tv .	cXdqVl
tv to	mbkcUg
twelve	Sdldbq
twenty	gTZplf
twenty .	rhcScV
twenty entry	dUkjjc
twenty minute	aTo6SR
twenty six	ZbbVzZ
twice	ggkQgj
twice .	YlpUfY
twice a	adsbca
twice and	leTcdq
twice that	ddVbok
twinni	chhald
twist	SdweXb
twist on	YawadZ
twitte	bhYgap
twitte says	ciVddq
two	deYpdg
two #	ZZPuhl
two 's	UpamiX
two .	gdTifo
two ?	ctWUae
two a	bTXqdo
two and	dcVfnl
two antune	ZdXudd
two aoibhe	ebadcp
two appren	cdaeep
two are	ZyZXcc
two assess	kVkZjg
two becaus	daeZvZ
two before	paddce
two but	oXelUc
two by	cgapae
two candid	thbRTo
two chefs	bdarcc
two collea	eiUnbh
two copies	OXbe5a
two d	jgkjdU
two dagny	acdped
two dates	aQgvdf
two days	cVWhno
two direct	pdUXdq
two exhibi	Ypaddg
two for	iVsvHY
two former	cfZsZc
two forms	aadwZa
two freela	Ycdrdd
two from	WjUlem
two furthe	qkZacW
two gm	Wderde
two good	fzWcSa
two goodwi	ZYpZmc
two got	ceYhZq
two govern	jlhedV
two hours	TXurVa
two in	aVlnmS
two interv	qkacXd
two invest	cbZrde
two is	aaU6XX
two it	gqRged
two jobs	afPb0b
two junk	dgeWpe
two kim	bcdcdq
two left	vmNZTc
two letter	gcSkgj
two line	dXUYfv
two mails	ZrWbdj
two man	gUkeld
two margin	mtbXTc
two marks	XbcZeu
two meet	daeqeb
two member	trTXZR
two minds	Y4RbTb
two minute	UUtqXa
two monday	VwcccX
two more	rrUeUX
two mornin	ecbZbs
two names	hUX8WU
two new	bhojUd
two no	ohYVkc
two not	acYpdh
two observ	ddYXav
two offers	bQeYpk
two one	ZaZuac
two online	ddbpee
two or	aiYuba
two origin	kSamhe
two other	eknQch
two others	fsUZja
two out	fUcXdw
two p	ccSjjn
two page	UZc2ab
two pages	ZYgwXd
two passpo	ZefsaZ
two paysli	abYxab
two petroc	bXiqcc
two places	cXYafw
two posts	fZgTjn
two profes	Ybesec
two questi	Uhb0YX
two quick	dbasbe
two rant	ebccsa
two refere	aYY9aU
two reques	ebeqfY
two rust	aXtagb
two scruti	Xiarcd
two seats	iaVfbp
two silenc	bXpadi
two skelet	dbjpbZ
two skills	feqVfe
two sleeps	vVgbcc
two slots	Zbctce
two so	dbbtZb
two sunita	bVmldg
two tasks	dedpae
two tell	Yddpde
two the	gbVhem
two things	dUeugc
two thumbs	chXXfr
two ticked	gWmhef
two till	YerRna
two to	vfiYYV
two trial	dgdXbr
two ucas	cddadp
two update	dZbchp
two vacanc	cbXbri
two ways	ecerac
two were	Xbbhep
two words	QfjPpp
two work	Wddted
two year	bWVWzj
two years	UbeN3i
two you	gNleaq
two zones	epfacc
twofol	YUrliW
twos	dRplec
txt	scXihV
txt .	tdhYcW
tyler	aacTum
tynwal	peekZV
type	UpdhhZ
type .	YjUimg
type along	dZeqcd
type questi	Xsdccd
type the	fUjpea
typed	ecrZZg
typed .	ZducYc
types	Rilobd
typica	mjdahV
typing	YfTphl
typing test	gpYfdb
typing wanted	ecYddp
typo	ancchd
tyrese	heVamg
tyrol	lToWYk
tyrone	dYYlfo
u	wcaegV
u will	zeVWaa
u14s	kbjZYk
u9s	aXngbj
ubuntu	aZYhkm
ucas	WYprdV
ucas baypor	ebbdrc
ucas there	cddadp
ucas until	bZteea
uh	iXikbc
uk	aUYspa
uk .	aXdsdg
ukrain	RriVkb
ull	joYRel
ull .	edqZeb
ulm	ihjUjd
ulrike	imKjbl
ultima	ghZbji
umbrel	fgfieb
umbrel .	cqWjag
umbrel wants	dacYhp
umbrel water	ibYcpd
umhlan	YZmpbd
ummed	fofadY
umming	VnZmhb
umming .	VejioX
un	gclkUd
una	gcjeef
una .	edeYrb
una and	epaeec
una you	bhaddp
unable	ahZYWz
unable to	biaYXx
unaffe	mcpXbZ
unanim	SKNP/k
unanim .	VVTV/Z
unanim and	TeZXro
unanim it	Zeddrd
unanim that	jVepec
unanim vote	ccbctb
unanim we	ecdZsc
unanim you	dZccrc
unansw	WwXjaX
unansw .	dpcbbd
unavai	VXvdcZ
unavai on	Zbpaec
uncert	avhiQX
uncert .	frhbTf
unchan	Zcbgim
unchos	gmieXa
uncle	ghiaed
uncle 's	fiRqcY
uncle in	bkUemc
uncle lenka	hdkVjd
unclea	WgsdhX
unclea i	eapcee
uncles	eaoiWe
uncond	aYUT/Y
uncond .	caYZzc
uncond offer	edaaub
undate	jodUbe
undeci	U/HZMI
undeci .	e1RhTR
undeci and	gxZeZU
undeci as	bpdedb
under	fncbfd
under an	dZteeW
under any	ardddd
under blank	dpbeed
under consid	f/AcTe
under data	bdpcec
under differ	ccZetb
under discus	g2XVZS
under four	dcbpde
under his	rfXcec
under it	iTffra
under item	diclhV
under my	fjmggN
under new	cUejlh
under our	qKfSdw
under proces	a1MalX
under refere	edrWjX
under review	e7TXXR
under seriou	bpcdfd
under that	dRtgae
under the	hVfgbo
under this	UWjvZd
under water	Zqbede
under way	sneVdQ
under what	cWaZue
under which	hXsdca
under your	fkiVdb
underf	bjbmXg
underf .	cqbeda
underf its	Yddqee
underg	bakuWa
underp	bTfklg
unders	ecvaac
unders .	bYqYXp
unders and	gTvgcX
unders good	XcalYr
unders i	eapeea
unders if	gXpglS
unders rotary	cddvVZ
unders that	YnvTaX
unders this	ebpebc
unders you	fiYTtX
undert	cgpdbb
undert hesita	lmZVai
underw	jeedfe
undone	igjcbd
unexpe	qUigYe
unfair	Zdhabr
unfill	bemZie
unfini	ebZqed
unfit	bWLmhv
unfold	lhbXlc
unfold .	gqTbie
unfore	RXVtio
unforg	faneTl
unfort	daaZex
unfort .	aUSWi1
unfort and	dZdeat
unfort email	bebecq
unfort for	ahRdwa
unfort four	pWceeh
unfort i	ga0VdT
unfort in	mcSlid
unfort it	jTaddu
unfort not	iaWcer
unfort on	edcepY
unfort still	eqddfX
unfort they	sXaZjb
unfort we	XXjUis
unfort you	iWWccv
unfort your	gViacq
unfree	hTzbcX
unfroz	hlcfcb
unhapp	lSgjYn
unhapp here	eZdddp
uni	hdfamc
uni will	apcfec
unifor	ajmZkX
unifor and	eXrfcc
unifor if	ZwbbfX
unifor to	dqachX
union	Zadqci
union for	hYbdep
union test	eecpcc
unions	bVncgl
unions at	cYqcch
unit	8MXqdV
unit #	iTkgca
unit .	2OgigT
unit ;	XhhrjQ
unit ?	LZnqjV
unit a	hXerba
unit about	pWjjeU
unit after	9TMYcT
unit all	pbcfdd
unit alread	aaaccq
unit and	9TYcaZ
unit any	dbared
unit as	ngnYcT
unit ask	WWWwXc
unit at	jkRwXK
unit auto	Ubudec
unit before	fXZtWj
unit both	pddeWd
unit bring	ZZVjta
unit but	fuaUfZ
unit by	7JXTnX
unit call	vWYWbd
unit can	Vfhmde
unit come	WWvSha
unit could	ZsYlXb
unit did	qiXecV
unit disabi	fmRoYZ
unit do	sPmTcg
unit due	VYfqfe
unit either	yUcadd
unit email	pbcdcb
unit emergi	SpRgip
unit even	rUedef
unit first	eoViXY
unit for	lSVyiR
unit free	Ybcsda
unit from	sPVtYW
unit full	XjZqac
unit good	tYcbcd
unit got	bdWcta
unit had	cqccdZ
unit half	SUSwlW
unit he	3JMsWS
unit his	wVcZdc
unit hr	qZbded
unit i	uGtagZ
unit if	uDbndj
unit in	VlpoMZ
unit instea	vUbded
unit is	bRseZl
unit it	kcUoXX
unit latest	tiUabZ
unit maybe	VnaZYq
unit mia	ddZrac
unit might	lTcbap
unit minute	eepXfe
unit my	qITisS
unit new	agrabd
unit no	ubPhac
unit not	tZdWZf
unit nothin	kuYVaY
unit now	irbUVT
unit of	gcUclm
unit off	jcpUgb
unit offer	ecerVe
unit ok	laVijc
unit on	vgaTXd
unit one	0XadYY
unit open	atYdcd
unit or	WjIuqU
unit otherw	fbYsbc
unit phone	xWXWYl
unit please	afUydY
unit probab	yPccda
unit rang	RoXddq
unit reply	Xeeqcf
unit reserv	bcepdd
unit s	pgnfVS
unit said	qaedcd
unit same	ZZjraa
unit says	wSqVWV
unit second	bVXvdX
unit she	+MRbTX
unit signed	Ybabud
unit since	pVXggf
unit so	pclUYf
unit someon	pdcdcW
unit someti	bpcddd
unit sourci	Srakcd
unit tell	eVbsdc
unit tells	tTecfe
unit terror	Wbtbdd
unit that	oZreeL
unit the	tNdcYo
unit their	ebZpee
unit then	llMecd
unit they	0cSYfX
unit though	Yreeec
unit to	mYQzXX
unit tv	abYtZc
unit vincen	afXqbe
unit was	RZubUk
unit we	ufUXPo
unit what	hbYrbe
unit when	zRbfca
unit whethe	uQanTY
unit which	Tfc0ab
unit who	rSWgge
unit with	wGdueS
unit would	dWbvdd
unit yes	nVZsUc
unit you	3IbcnT
united	hflcgY
united kita	jUihdi
units	iaZnZj
unity	gkneUV
univer	adfdmf
univer #	eWbeeq
univer 's	ffoUjd
univer .	UhdpoU
univer of	babgaq
unknow	K1qgTK
unknow .	J6jZUN
unless	hWbuYf
unless a	pYcbXk
unless i	cXcwbY
unless it	cPXujm
unless somebo	Wreeee
unless the	pdXkeY
unless you	VaogZl
unlike	OyiSVi
unlike .	ZneTbm
unlike that	Qudeeh
unlike to	Rwccee
unlimi	dcjZkf
unlimi .	ephaYc
unlimi and	fVachs
unlimi i	bThcrh
unluck	ijgbae
unmoni	aYpZhj
unmoni me	aZraXl
unmoni the	hdYhqZ
unmoni you	jVdkjf
unnoti	idhfcd
unnoti .	Vjefjf
unoffi	aUolec
unoffi .	gYwXYa
unoffi group	Zabjra
unpack	hZnYfe
unpaid	flvRaV
unpaid to	cipXdd
unpaus	YWpYhj
unplea	cVfkgi
unread	UbsfVh
unread .	Ufilbg
unrela	WgxXgW
unrela in	ectYca
unreli	Vfefjm
unreso	ciibge
unreso .	dpWhcf
unrest	jdjcXe
unrest i	pmSZed
unrung	amfiZc
unrung .	Vwcccb
uns	Xcpmbb
unsati	malZce
unsign	dYUdqm
unsoli	epVdhe
unstuc	fblUle
unsubs	TZ4See
unsubs at	bduVfb
unsubs from	dcqddb
unsucc	oOFVZ/
unsucc .	gSEVc/
unsucc applic	xWacac
unsucc at	ZaXcdw
unsucc candid	pcabbg
unsucc in	dacepc
unsucc on	pVaeao
unsucc was	lkZgkT
unsucc we	uadeaW
unsuce	hYWdio
unsure	hvScaa
untick	XSscbm
untick .	eZtZbd
until	gcteeU
until @d	vVeaja
until after	YktcbV
until aisha	bbbsga
until all	dnVked
until dog	seXahb
until furthe	cU5beS
until he	WolkXU
until human	lVnYge
until i	jzWgdO
until it	Ue8oVH
until linden	gaSjqe
until partic	eVnhjY
until priya	fRXakz
until reads	oMlZsZ
until she	TucqTY
until somebo	WptbYU
until someon	aWrkdb
until that	LwqjZN
until the	bj3XbT
until then	P4YfeT
until there	Wf1YZW
until they	bhxhcM
until this	ajfrbV
until transp	aZucbb
until unit	fbkgkV
until volume	ccrcZb
until we	cW5iaI
until you	dUS4nP
until your	adcqee
untrue	qXdeee
untrue that	qXdeee
unusua	dhnpTR
unusua .	VndmWg
unusua is	bcpded
unv	Yedgao
unwary	gZngXe
unwary .	dcpdcb
up	gffgfd
up #	TvjfYX
up ;	WpaoYd
up ?	bZqiWd
up @p	ipaddY
up a	cZetWj
up about	nsWTbZ
up after	VpXkmX
up again	Xi9VXQ
up all	bhiQmj
up an	XhVwYg
up as	Qcefuh
up asking	bubcbZ
up before	nZtZZV
up but	chekmV
up by	uaaSoa
up daily	dqbbea
up early	bkfhnQ
up either	hbsadY
up faces	bqbbeb
up fast	cbgpdc
up for	Xbayah
up giving	Xqacal
up guessi	S1accZ
up hello	+PRQVf
up her	qtgPVY
up hiring	dZXedu
up his	wiSYec
up hope	cpceec
up human	xVOoXe
up i	XZtheZ
up if	TlsWXi
up is	PkWzac
up life	pZdeea
up linden	gZcpcb
up media	xWRlWc
up money	cccdpd
up my	jhmTjY
up next	dZgqbb
up no	cbhpbc
up now	khOfWq
up of	YdoocT
up one	RoXtXa
up or	/RQTbQ
up our	hnRblf
up partic	0fWVaY
up reads	rIbrlU
up regard	fdhVlj
up saying	nVhied
up shop	qZeced
up shout	dZdasd
up talkin	cdpdeb
up terms	bZccsb
up that	ZhppYR
up their	oodcXV
up them	cZpgdb
up then	iSpZlZ
up there	sZdQgm
up they	cljifU
up till	hfcgSp
up to	mlUffc
up unit	qZUlVf
up us	kobVed
up we	ZYmYdp
up what	cfjpZZ
up when	UjtjWY
up which	ouYSVY
up within	vYUZhZ
up withou	oRmabg
up you	dVbomd
up your	VedfwZ
upcomi	VhvVbb
upcomi interv	Xaqdee
update	lohYac
update .	olmWWU
update @d	tVcdee
update about	nlSgce
update as	lpbWeY
update at	dtWded
update but	pYecee
update cv	XUZ9Ua
update for	niUXig
update i	atabZZ
update on	Vmdbii
update our	aavcaa
update soon	bpdded
update the	eVmUho
update unit	vgSXcP
update when	creYeZ
update yet	jpZdeW
update you	prUaaX
update your	Zb4RSd
updati	cjlcdb
upfron	mYhWVs
upfron .	cpacbi
upfron about	hYYcav
upgrad	ihfabg
upheld	nncVfX
uphols	ndWYik
upingt	eXoeiZ
upload	UVm/XS
upload .	YeulTV
upload a	XWZzgW
upload before	cbaubd
upload docume	edtVec
upload it	TWM/ZW
upload marche	dlkVee
upload of	ecrYec
upload proof	ddZpee
upload the	WWR/YY
upload worked	ecpZed
upload your	UTjtgW
upon	brRYnh
upon anothe	cacdcr
upon his	bqdeeZ
upon it	ohUQin
upon mandy	Zrddeb
upon my	bdpZee
upon the	Sbbpem
upon us	euaXdb
upon you	fWbbzV
upon your	mZYdpc
upped	aVaksb
upped it	dXcdsd
upper	dbhdcl
upper of	dZpfba
upper phones	fpaedZ
uppsal	ojUece
upset	4NgbWT
upset and	pcbece
upsett	hNdwha
upside	eUepdh
upstai	pgeccb
urban	YmWniZ
urban or	Ydepef
urgent	cV0acX
urgent .	gbtgTX
urgent ?	eYqdee
urgent cases	UYzddd
urgent for	tXccec
urgent it	infdeV
urgent matter	cYvbcc
urgent payrol	Xdsbce
urgent to	cmemcV
url	VV0sWY
url .	SR2kXb
url by	eeZped
url was	kXuUcY
urs	ffcUcr
urs a	mUcZdo
us	hcdife
us #	/FaQcQ
us ;	tdRrhM
us ?	bPjkwT
us @d	pUhbgg
us @s	zOaedg
us a	Pja+SZ
us about	kkpUdV
us after	giPXlo
us again	YMRkV+
us all	/QaUVf
us allege	ddfWre
us an	dNT7TX
us and	bohUbl
us anothe	qRWtba
us answer	pacdee
us any	bdgqac
us are	qqRlUV
us as	bWhO7c
us at	gV2UkT
us back	QdR/VU
us before	kaSvda
us better	eabddq
us both	6XYXVd
us by	oUSvnU
us churn	wZcdYa
us client	nTcefn
us did	ffVcgn
us disabi	2UbWba
us done	YZUaX3
us down	XhnhmS
us either	XnqfYV
us ends	dbZcct
us enhanc	gmVfhe
us first	ZgXwTZ
us five	dZdpdd
us formal	ecdaqb
us from	bbuMwP
us get	pdXiae
us go	ZbYmcp
us got	ZTnWWv
us has	UUrqWf
us have	IeY0oZ
us he	legVdg
us hello	dXWtci
us her	cdcrbc
us here	ZcpeZh
us home	ZgqaXh
us how	UXwiUb
us human	qZZkbd
us i	QtiQhi
us if	YgXtgZ
us improv	dYyYdW
us in	ubhYXe
us is	fdXZdu
us it	RoejZj
us know	hRmksR
us left	TgjrYf
us life	paXgbj
us like	nogPZe
us main	ugYWac
us making	dZZgrc
us media	sbUece
us more	ZjUmbk
us no	dXUhfu
us not	YnigkU
us nothin	csidYV
us now	YSPqzO
us of	Vdanji
us on	eZgsbd
us once	Sphnaa
us one	ieayZM
us or	hZnXpV
us otherw	cYqeef
us out	hXpYVm
us past	rXhddX
us pause	fbYces
us please	VpYfjf
us priya	reYZWi
us put	cYehdp
us reads	nUWxWb
us rob	zTbbab
us safely	dhpabY
us see	lYcbcp
us some	U+PWZb
us soon	ZuYZfg
us that	iOlhdj
us the	bXZvgf
us their	YZjsab
us then	aqacge
us they	jVdkif
us think	frZZia
us this	aUXYa3
us till	4RZYac
us time	O/ZWYW
us to	kUsYXm
us told	rbdcdc
us tp	mTacgp
us two	mRcsWi
us unit	pbWfjX
us until	6Jdadc
us up	edbtfV
us via	bpZgbd
us want	picdZb
us wanted	Zabchr
us we	asSgfd
us were	ncSjbl
us what	QcX+cT
us when	VoZZUw
us whethe	ZToseW
us which	WXU1bi
us who	6XQRZh
us will	nwTXUb
us within	4Fcfce
us withou	XRqqca
us would	dbaqXm
us yes	TffVze
us yet	arddfb
us your	TaH1ll
usa	ZZldlf
use	aUnhZq
use .	dhsVVg
use a	aXT1Yb
use any	ecUnek
use it	breaQm
use me	ZSRgex
use ringin	raadec
use succes	feqYeZ
use the	aYvibY
use to	lfVedk
use you	bWRTg6
use your	dWrZWj
used	dcqWZm
used for	pYoXaX
used it	caaaZw
used not	pZeffc
used the	gRbqhl
used to	ZorRZe
useful	gcdmXi
useful .	YTljao
useful and	taZZdf
useful he	qTejde
useful so	jjWkaf
useful yes	idYdap
useles	ZkSlle
useles .	bkZcsV
user	fbmded
userna	ihVcmf
userna .	VqSfrW
userna at	aYZarl
userna by	Wcdsce
userna said	icbdYp
userna to	lTmZgi
users	eYknaa
uses	YesWjb
usher	gUgjjb
usher .	pcZcge
ushers	adjifd
using	dWbyaZ
using the	Zda0bS
usual	dqadnS
usual checks	eacdpd
usuall	4mXMeU
usuall #	qeZddb
usuall have	rjZXcX
usuall takes	1SXddb
ute	hcVfip
utilit	YbbeWz
utilit fernan	ebdpce
utilit it	YqbbcY
utilit of	odapaV
utilit town	dYcgfp
utilit was	ZZabds
utmost	ccZiaq
utrech	XR5YgW
utrech .	gajYqX
utter	dknYdZ
uve	jijacZ
ux	klXfkW
v	flmXbY
v .	deqXde
va	jOhflh
vac	qaXeff
vac .	nVcemc
vacanc	ZcmYau
vacanc 's	cbbfcr
vacanc .	YdkUZt
vacanc and	SlZgmg
vacanc any	dabedr
vacanc are	QQ/VWb
vacanc arise	ctabdb
vacanc cancel	eeZbcq
vacanc for	Zdccdq
vacanc has	Zabamp
vacanc have	fstdeI
vacanc i	eateeW
vacanc in	fTvdmT
vacanc left	dbZcds
vacanc no	dbbeep
vacanc notice	qbXZfi
vacanc occur	dwZaZX
vacanc of	agibXp
vacanc on	dbxaZZ
vacanc open	nhieeT
vacanc please	gZpcdd
vacanc stays	cuXdeY
vacanc that	cZbeeq
vacanc there	ebUeet
vacanc until	bYwddY
vacanc was	bTYfW0
vacanc we	iePbZs
vacanc went	eabfdp
vacanc which	cdbecr
vacanc will	pZXdek
vacanc withdr	ebUdet
vacanc you	UZkYWw
vacant	QVjRiz
vacant ;	ccXdds
vacant and	dgZcdp
vacati	ZueThd
vacati .	S0gZbX
vacati and	WoXaqb
vaccin	llYhWd
vague	N/LVdU
vague .	Zucacc
vague about	dpadde
val	hjhTif
vale	XfYrjc
valent	iTllWh
valid	XXvglX
valid .	ehnobO
valid and	bcwYdW
valid until	Rjgbta
valida	eXmRqi
validi	ifibgb
valley	UnYZdp
value	bbViXw
valued	biZhdj
valued leah	Ueigeg
values	Xemdgf
values .	Upkedc
van	dfchei
van .	cRulUf
van the	iXaccp
vancou	bemhdc
vanden	UkcshW
vaness	hhkXae
vanish	rZZWkf
vanish .	gTbfni
vantel	ihZhja
vargas	efgTkk
varies	ZdYmpZ
variou	dhffai
vary	ccoflT
vasque	dcgbjj
vector	cbfSjr
veg	ianiVd
veg place	lTboZk
vegeta	Zcchnf
vehicl	aenlXa
vehicl me	fgyTZU
vella	fYcfhl
vendor	Ybcnkg
vendor by	Vgcqcc
venkat	hgWjef
venkat #	edUglm
venter	dXccnk
ventil	mSjYhi
venue	bijpWY
vera	faemkY
verbal	UaST/h
verbal .	bfYYwa
verbal back	dddXse
verbal by	Xrdbee
verbal for	beRZxh
verbal from	ZXYW0b
verbal offer	VTVQ/c
verbal yes	YVXYwk
verdan	dZqZee
verdan .	dbkXpb
verdic	/aNSZe
verdic 's	pjdVaa
verdic .	9SVTfY
verdic aisha	uYccdd
verdic and	rWcddh
verdic by	xcXZZd
verdic comes	uYacdX
verdic for	thWWbb
verdic from	ctXcdb
verdic hello	wWYach
verdic human	wVbbdd
verdic in	haQhgp
verdic is	rZafkX
verdic life	sYdddd
verdic no	SYgcjq
verdic of	Vdchio
verdic on	1dWWVe
verdic pendin	T0Wccc
verdic reads	wQbccd
verdic so	fpZddd
verdic unit	4UTUaZ
verdic when	Wrfdee
verdic yet	pXeeee
verger	Wdmaii
verger .	hUcell
verger has	ZXubed
verifi	gdXnSp
verifi .	gkhlTX
verifi case	qYbfdd
verifi of	Yqecfa
verifi that	eZddeq
verifi you	ebeVcs
verify	ZVnmjZ
verify your	aaubab
verity	dVjXrf
vermeu	fgWisP
vers	nfdffY
versic	nrUfZY
versio	vRbneW
versio .	qNWncd
versio it	labaqY
very	fijXei
very clear	jrUlaV
very day	sUgcdg
very earlie	Twbcee
very ext	carbec
very good	gggQgm
very gratef	icYcdp
very happy	aXgXql
very kind	dcwbaY
very latest	2SYZeb
very long	mnQdVd
very most	rUeged
very much	atdcfZ
very often	eoZeec
very please	bUfZue
very polite	YYbnZq
very second	apedec
very seriou	dbsbcd
very short	ZTdeuS
very soon	UzXabZ
very sorry	jWbcVt
very welcom	cgwXRg
vesak	lSnfha
vessel	Vdikmb
vessel 's	cYuabc
vessel .	RsXQqa
vessel as	cccrbd
vessel here	tXdbec
vessel in	UsbfUW
vest	aecfpd
vestin	SyWeXf
vestin intern	U0SbbX
vestry	XbSlvf
vestry .	ehYdpc
vestry chat	ZYdted
vestry shared	dccdqb
vet	fackpX
vet 's	rYfgcY
vet animal	XaXprY
vet mackay	bRdhsZ
vetera	fchaig
vetera .	Xgaago
vetera a	dexXbW
vetera an	aZaqhd
veteri	dbdmeh
veteri from	bcgpbc
veto	jWiiZj
vets	iiZYel
vetted	eZXkhk
vettin	acSxXi
vettin .	jkWfVj
vettin form	Yectad
via	bhUmoa
via the	cpTcne
vibe	ldkUUm
vibes	ghiYjb
vicar	TghfrY
vicar .	ZlbVqc
vice	uhccbU
vice counci	bsZddb
vice to	pcdbee
victim	chmZed
victor	YhdTri
victor .	avVcba
victor the	ccdZdr
victor your	djWenf
vid	VYU1Sk
vid .	ghTnZl
vid to	cZcvcX
video	Wbd8Vb
video .	VfUwak
video ?	aaaucc
video answer	OmjrbX
video by	bddqec
video call	ccVzWZ
video interv	YpSobf
video is	eomVba
video media	cdcpde
video of	bccrgZ
video on	fZfodd
video talk	rbbcea
video thing	fVqhXc
videos	aTkhgn
videos 's	ZXplcc
videos and	baUhol
viele	iadllV
vielen	ghlhaW
vienna	jTnbgf
view	gkoTfc
view .	bubUed
view and	kkValZ
view by	wUeYdd
view from	bVtYif
view in	fhtXbX
view it	ZaufZX
view job	edqdZZ
view of	XWpfgh
view on	qgVgca
view or	eapafe
view takes	epZcde
view that	cZbkcp
view they	geVcni
view will	sdaacc
viewed	Pd/LUT
viewed #	bbuYcc
viewed by	ZgyTbT
viewed you	acpced
viewed your	YgwVbT
viewin	nYdsWZ
viewin .	eeVrcf
views	ccmiea
vikram	fbhkeb
vikram .	ZWpjVd
viktor	Zaajqd
viktor .	iUYdrc
viktor and	cWplad
viktor at	cWcred
viktor for	VladXr
villag	eZjWZu
villag .	cQmbXx
villag it	Ytaddb
villan	gfeied
villan .	eRqjXj
villan and	Yajqbb
vinaya	mhYedf
vince	aYenmb
vince .	XiXrZc
vince up	dbYdsb
vincen	cWimjY
vincen #	baUxZc
vincen and	cebcqc
vincen office	cbaqde
vincen say	jZVYqb
vincen will	dbtZbe
vineya	dRzdWe
vintag	cdTinj
vintag a	dZZcqi
violet	bQjpfe
violet .	cWfmkV
virtua	bcucWc
virtua assess	hpPhXi
virtua insigh	aatWdd
virtua open	bcxVcd
vis	oWdajb
vis rang	ecpbbZ
vis says	tWVaZZ
visa	ZWRtqj
visa .	USaojp
visa and	ceZfqX
visa churn	jeeVod
visa would	ebdadq
visas	oWVfnd
visibi	kasQfa
visibl	hkiXcd
vision	bfVuga
vision 's	qZbbee
visit	damnYc
visit 's	aZcudb
visit .	icqdYa
visit ?	pcccee
visit and	rYnUab
visit by	aZXqdm
visit in	bclVpc
visit is	hZtWbd
visit media	Ycdrde
visit of	eZXbir
visit on	VnjoTa
visit our	deeYfp
visit the	fphUce
visit to	efapgZ
visit your	beZqch
visite	ehlYgd
visiti	Ybpdkc
visiti are	abXdpj
visito	YXjcnj
visito .	Thfgjg
visito cv	jkUYYk
visits	kZsXfU
visits are	Veqfee
visser	bVoitQ
visser .	fagavT
visual	Vjemfa
vitae	dlkfYY
vitae on	ksaVYa
viva	hXpmUc
vivas	ZUsZkd
vlog	kjTYlf
vo	meNgjj
vog	naWZnf
vogel	dWbhrf
vogel .	TlgfUq
vogel equal	ccaYwb
vogel number	ecpbed
vogel to	bddYsd
voice	ZduTbj
voice .	dkajVl
voice me	WZ0UWf
voice us	deYddq
voicem	dQpjjc
voicem .	hauXeW
voices	lTbrZg
voices .	dcbpdd
void	YcSUa6
void .	bfaUav
void and	dbbaip
void as	ecbdbr
voided	ZYrjad
volcan	nSoddY
volume	3ZZaeY
volume #	pXeefd
volume .	0VZgaa
volume ?	YceetZ
volume a	apceee
volume he	oadeed
volume i	pRmeeZ
volume it	qbdeZd
volume of	bwVXdf
volume to	vWXhbf
volume with	pbdcee
volunt	falUim
volunt .	Wbqahd
volunt at	pbabcb
volunt for	XYkTho
volunt from	ccpYdi
volunt office	fXUfbv
volunt tea	ZdqbXj
volunt will	dYcdip
volunt with	mVchkd
voor	UZyWUk
voor .	gegqYW
voor a	aXVbcy
voor and	gUqfec
voor in	ccpced
vote	ujSWdk
vote 's	jmSkcb
vote .	lgSibj
vote @d	sZebdc
vote agains	eYefqa
vote and	shTWZm
vote before	radcdd
vote by	xgZVca
vote for	YYlbZq
vote goes	bpeced
vote human	qacdde
vote i	bhcape
vote is	trWWYU
vote media	sWeded
vote of	PnXWpn
vote on	scVhga
vote out	csbdbb
vote then	Ytccbc
vote there	dpeceb
vote unit	qdcbdd
vote was	iiUZjj
vote we	fsecVc
vote went	QQWZm4
vote you	adbWmp
voted	ZXPUyx
voted .	lgMWhn
voted and	dWQXqr
voted by	dbbdcr
voted down	dbYdZv
voted for	SXVbly
voted in	YaXbqk
voted no	bWddar
voted on	pifXbb
voted parts	cdddqa
voted throug	ddddpb
voted to	WOdpnj
voted you	aWjV1W
votes	/ZLPcl
votes .	rSVgfk
votes and	uUaacj
votes are	pcYagh
votes in	tdUZbh
votes on	+YSZUd
votes once	Ypdeed
votes then	Uucdca
votes to	UZaZpp
voting	pWjdbe
voting .	dbpced
votre	Sc1eVX
vouch	ofmbcT
vouche	WTipoa
vouche 's	gaVnmc
vouche you	YZpaif
vous	dXlpac
vp	acfhfk
vriend	lZrdcW
vulner	highfX
vusi	SqlbhV
w2	Yapgha
wading	miiYXf
wading that	ehpYbc
waffle	grTcbZ
wage	ZcT2kS
wage crew	gfYnlU
wage number	edZpce
wages	Vfhkie
wait	nsZXhW
wait .	gucYfV
wait ;	pabcdf
wait ?	VroVcc
wait a	W1RdYe
wait and	Z8eWZO
wait answer	qYddef
wait around	eZaebs
wait at	fepacc
wait beyond	pXddeg
wait but	XTakvY
wait by	Scoidk
wait can	oVZndb
wait churn	qadbdd
wait for	npXZYf
wait foreve	uSicab
wait has	pgXdba
wait it	accedp
wait longer	hpccaY
wait main	WgsahX
wait my	cpdcee
wait on	gyXWVa
wait or	darddb
wait out	bdcdpd
wait over	oUdmdc
wait past	pXeede
wait priya	jNshcd
wait that	xRejab
wait they	XdXdgu
wait till	nbjSZk
wait to	RmhVyV
wait until	qXcdjZ
wait up	krXXbZ
wait we	hgaYqb
wait you	YXQj6M
wait>ask	liPZho
wait>bye	jQ5dWR
wait>chosen	iQrWtX
wait>date	5JibfY
wait>decide	gugQYe
wait>free	YdgjUp
wait>give	kmcjXU
wait>goon	c0TcbZ
wait>hear	h0VeTW
wait>hold	VUxjgZ
wait>if	sfhNia
wait>joy	eTlRwd
wait>me	Whfqdc
wait>news	yqWTWX
wait>offer	cbcatc
wait>papers	QVYsmn
wait>said	vXXddf
wait>sorry	U4QdiW
wait>thanks	avKggk
wait>them	gpYedd
wait>wait	mtTeaa
waited	ejTVkn
waiter	iTYlkj
waiter .	WdpkYc
waiter lekki	pcYgha
waiter screen	bddtZd
waiter up	dYbedr
waitin	hpXhgY
waitin #	sUibcc
waitin ?	cwaZXf
waitin a	fteUde
waitin and	ebhpfV
waitin any	eXeedr
waitin at	ZQqZvY
waitin for	dsSlhW
waitin game	cwbXdY
waitin i	cbeape
waitin in	cVTrsX
waitin list	adZeub
waitin longer	yWbccZ
waitin on	hxPsYO
waitin past	rZdeda
waitin room	eP7SWX
waitin she	UvcedY
waitin team	ldVhie
waitin time	dZiZcp
waitin to	StfiTh
waitin until	pbeaef
waitin while	ddVeko
waitin with	dRrjjZ
waitli	bZljdg
waits	cxegbJ
waits for	P0PmcT
waits on	TzdZbZ
waits past	sZZded
waiver	kaWahn
wake	cbkhee
wakefi	dgmXlX
wakefi .	eXqeec
wakes	aYephe
wales	Zleldb
walk	bThvga
walk .	aXhktR
walk down	sbdcac
walk from	ZYucXa
walk her	ecZqdd
walk it	jUYjjk
walk over	qafbde
walk round	WdivaW
walk the	aaQ7Sd
walk throug	ZQV/ZW
walk you	ZTWY3h
walked	giWjoW
walkin	cYgXgr
walkth	bfWtmQ
walkth of	ciRcvZ
wall	aN0jVS
wall .	bVsibZ
walled	bmdiae
wallon	cYjaqd
walls	dmgaha
wander	mkgeZV
wanjir	fiIcnp
wanjir .	jmVUfj
want	UXZure
want #	jZgnLm
want .	SahXqp
want ;	pXeefe
want ?	aZmqVZ
want a	QWR9am
want an	EXZzsi
want by	Sahtab
want cic	dhbpYd
want everyo	WbWpZp
want feedba	Xaccax
want for	dfXdsY
want from	oZVmga
want her	Vdbknc
want him	ZYsgZe
want in	caWffs
want it	UXXi/O
want me	QKJi/n
want more	eihlUb
want mornin	dadqde
want my	GPW/eN
want nobody	cWccdt
want of	XiZiXp
want on	XTXYyg
want one	fdscSi
want round	dUetce
want see	ecduWe
want signin	ebcepe
want somebo	kfdWPu
want someon	QiXXX7
want that	Zbewaa
want the	VTh6bV
want them	ZchraZ
want this	jfUtWd
want three	aVbyad
want time	cxdWYb
want to	aigqdX
want two	eZYvfY
want us	UNWxsb
want you	UUTa/V
want your	HSR/oW
want yours	Xaetce
wanted	WUkdgu
wanted .	WVPb0p
wanted @d	wcWbbb
wanted a	qWRQb2
wanted an	WYwkaW
wanted any	ecZedq
wanted at	agcuZX
wanted but	dhbdrU
wanted by	OcXzlZ
wanted for	gVhtWW
wanted in	aaiqae
wanted it	SdZaa0
wanted me	cUtPUu
wanted my	gUfnbi
wanted of	ecpYmW
wanted on	ccXtfb
wanted one	lejVid
wanted someon	WWdXlt
wanted the	cZjdrY
wanted they	qZddec
wanted to	ZdxVcg
wanted was	dboZpT
wanted you	MRjNd/
wantin	hWhnec
wantin 's	bmUidj
wantin .	hTlkcf
wantin from	girebR
wants	VYU/kX
wants #	iZSxVf
wants .	iwWOZi
wants a	OQZ/cc
wants all	Vbdipd
wants anothe	TiT5YP
wants her	remVZY
wants his	XXXeV2
wants it	eUiuZa
wants me	NPQ3+O
wants my	AOJ/kR
wants one	ueXkWW
wants people	ddbdcq
wants proof	ccWwbd
wants refere	Zdcqde
wants rob	pedacd
wants somebo	YdYWY3
wants someon	aoRQMz
wants that	ZgcsZc
wants the	oEcwTl
wants them	dbepdc
wants those	bcdpcd
wants three	WSd5Yb
wants till	padcee
wants to	glXyXV
wants two	YOY3gb
wants until	0ScZcd
wants us	aYpkdY
wants you	OSQu/L
wants your	CLW/iS
ward	odXjfa
ward #	tWXcdi
ward quiz	gctWeZ
warden	gWldck
wardro	ahfema
wards	Yidbbo
wareho	bpUdlf
wareho .	bpegbX
wareho hello	bcYctc
wareho to	esWcec
warm	daYpXo
warm .	dhTtZc
warm forms	fdqdcX
warm welcom	dbpedb
warmes	blbehg
warmly	dbSldp
warmly .	gVVtUg
warmly and	afcdar
warmth	kbiZie
warn	pWifgZ
warnin	iiandV
warran	hcedpW
warrin	abWhoi
warrin direct	feVeoe
wars	ehegdf
warsaw	aPrhei
warsaw in	aeradb
wary	dYfVmm
wary .	jXqcba
was	bclWeq
was #	byZQUh
was .	dOnljf
was @d	whWceT
was @p	kudQWT
was @s	uchcaV
was a	cYsTeo
was about	QUtRqi
was accept	cVpaRr
was advert	UaVjkr
was agreed	hYXkXr
was all	UqzUZS
was almost	aZadYr
was alread	UYpUhn
was always	ZTRYwo
was among	hOXohn
was an	bQ0bjX
was and	WcqflX
was antune	kfWpac
was anythi	dTihil
was apolog	dbcadr
was applyi	fepadc
was appoin	caUcfv
was approv	VTuipP
was asked	halSeo
was asking	fToggf
was at	UdsfiY
was author	clrZdU
was awarde	dbYbhr
was awards	fVnddh
was bad	aYWchv
was before	Z8JTfZ
was below	ZXZXe0
was better	cdnXVm
was betwee	GAKRo/
was called	UWqlTm
was callin	eYpdjY
was camill	XqdZdd
was cancel	golZVa
was census	lZpYca
was change	acuXbg
was close	UNUXe/
was closed	cVWac0
was coming	cgljeV
was confir	ZceYte
was consid	bbYWjs
was counti	fbYfdp
was custod	Q2afdV
was deb	ulYWXW
was decide	jYUabx
was declin	bkRibo
was deploy	eboicZ
was direct	dYscbc
was disabi	gpaaec
was discus	gbdcbo
was down	UPgSop
was drawn	eZUjjj
was drill	ecpdeZ
was drip	TsXdej
was due	e3YbXO
was engine	h0QZXZ
was enhanc	jemfcU
was enough	pUWVmm
was ensemb	kcVmeg
was examin	eXdeep
was expect	iglalR
was felt	cbbZlo
was fierce	cZWbby
was filled	VMPYl9
was fine	cUjQbw
was first	cbgdsX
was five	Uiaalo
was fleur	kVdlai
was for	cgrTcg
was four	jaVcYt
was free	bYpVbn
was fun	hioTbb
was gettin	djmdgV
was given	NZZoiq
was going	eqZVmb
was good	oYmSYk
was great	bqldTa
was halfwa	kZVepe
was he	tQfdcf
was heard	qkYffT
was helpin	dvShXe
was her	iZrXfc
was here	bRraao
was highly	ccbdcp
was him	eatdYb
was holdin	afbhap
was home	baWbby
was honest	eZabcu
was hoping	ljgeTb
was how	olScbg
was ill	hVmocY
was imani	dadebq
was in	aXwVfi
was intend	dbrdeY
was interv	XgtbZc
was it	ceyeLb
was june	dnVdbn
was just	hZsVfa
was kind	XRqbco
was late	TkimXb
was leader	pYXZXq
was leavin	edbaWt
was left	ZiTefr
was less	aWiafp
was lesson	cZrZXf
was lost	abRlct
was lovely	kXriYY
was made	PMoaf1
was me	cKhS0f
was meant	jvgVfQ
was mind	dbtZca
was mine	ZMkPsn
was missin	lYiVfj
was most	dWtdZd
was moved	pffXhZ
was my	Nf0eeX
was nearly	bXecbv
was negati	abeffp
was neithe	jinecR
was never	ciSYis
was nice	cT1YWd
was no	WSdVh2
was none	kfekfU
was not	YWbcf2
was notice	cbddep
was number	eXpYic
was of	daiXpf
was offere	ZmTXgr
was ok	gpdVag
was one	RXNbY/
was only	QhlXZs
was optimi	rkUZaX
was our	XT4hYT
was ours	sXdedd
was out	TavYZh
was outvot	cVaccw
was over	eXuUWm
was overqu	cSXilp
was passed	hTince
was paused	peLhfp
was pixelm	cXrdeX
was planne	pbcded
was police	ZgZbau
was prefer	adZees
was priya	xXcbdZ
was promis	VsbZgh
was publis	Ufefpe
was pulled	bYVdmq
was pushed	qdbcec
was put	biTflj
was qa	bkqcdU
was quick	aZMToy
was quite	ZdWgbv
was reache	XqXfnX
was read	TNsaer
was readin	qXjYca
was reads	hnUbgi
was realis	gtXbba
was receiv	hoiUVb
was record	eTpcdk
was refuse	faUmbq
was retain	ZsWZeY
was review	bWWbdy
was right	ZHUc0q
was said	ZVwWTo
was saved	dUudea
was second	WQZXfx
was seen	YYyVjW
was set	dhodeV
was settle	cgWcds
was she	gUtdcd
was short	bcnUhi
was shut	fZwdbV
was signed	bQsZgj
was so	SkkZfk
was songs	dataeY
was sorry	bgafVq
was still	TWfYmt
was stood	bYZdkp
was strong	TiVVjx
was struck	cbbeZs
was succes	bbsXZi
was suppos	czYaYY
was sure	vRZcce
was taken	ddReWz
was talk	YpZcmd
was tell	iYbpcY
was tellin	eatddX
was that	bYzVSm
was the	bdkUlk
was their	mUkYfh
was them	eXiepb
was there	TR1VnS
was thinki	WtgeZb
was third	dbdetW
was three	Ssigbb
was time	dTvbca
was to	O/WVad
was told	ixGYdk
was too	dbVjjn
was tp	pVQenj
was two	Zdfdbq
was unable	piXdcY
was unanim	aQYT4l
was under	Ulkcgc
was unit	kqeXdS
was unsucc	aSSdqu
was up	cPbWkx
was upload	airWdd
was us	aVmfdk
was vague	YyXbcZ
was verifi	hcrdcV
was viewed	XZzYbY
was we	f1TWYc
was weldin	aYeqeY
was what	plVaec
was when	piYadZ
was whethe	dXerde
was with	mZsRkV
was withdr	Tcbaht
was won	jVbeqb
was writte	knhWVh
was wrong	Z0Fghc
was you	IisevR
was your	YUpdYo
was yours	bVmZXs
wash	cdZime
washed	ZLjxfc
washin	jZYfvT
waste	cflgYg
waste betwee	sYdWee
waste furnac	Tfgkii
waste you	cpeZee
wasted	YKYZU/
wasted here	ZUWiWw
wasted on	hZhZXq
wastin	aeohVf
wat	gZfhdh
wat alina	cZpddc
watana	fTZrdj
watana .	bcbqdd
watch	exYqST
watch .	Uckkdh
watch and	mVfmeb
watch by	lrXUcb
watch coordi	lViejd
watch how	XeZvZZ
watch manage	nhUZgh
watch me	dVb6OY
watch our	ifsRbb
watch the	SsikYU
watch this	Z7LVTZ
watch which	pWcfhd
watch you	YST9Xa
watch your	b1XGWd
watche	gdjUqZ
watche to	jYZVsf
watchi	VWfijn
watchm	hbkkkO
water	abnjXh
water 's	hqXZZf
water .	carcSj
water and	ZsRmae
water board	lbVarc
water compan	Yapdgh
wateri	dZjdZn
waters	VldnYf
waters .	aUdpfi
waters on	d0YWXU
waterw	WgrTbb
waterw and	cbsdbZ
watson	fdclVh
watson .	dbWpbh
wattle	cZkVmj
wattle down	cYpakb
waved	bZuZda
waved .	bardea
waves	Yfddkk
way	mdeaeh
way ?	XcplYe
way about	vhSfZZ
way all	edVcet
way and	YlbZep
way ask	edpceb
way by	xRVgma
way down	cpeccd
way from	VhTcls
way home	nVVknf
way i	fpWZdi
way interv	dacqed
way it	8XWWbc
way media	rWddef
way my	arbcdd
way nobody	eTsffe
way of	cOOllz
way off	dscbdb
way on	tdXgab
way or	2mfQUP
way out	YTzkfM
way past	Wrbged
way she	pagZmV
way so	bPyeYc
way the	eRWglp
way then	eddkpT
way they	VvUbmb
way throug	ipmSbV
way to	XWaYts
way unit	kTYacq
way video	ZkWpdd
way was	cbrbdc
way we	peiaWd
wayne	Vbohhd
ways	VbZhdu
ways .	gYakZp
ways at	dcYcer
ways part	eaXact
we	eiccgi
we #	WXiggp
we .	hvbXfQ
we ?	dpPwTW
we accept	SkbqjX
we acknow	iocVce
we agreed	lMeZ0a
we aim	2TeUfX
we all	lWrVnW
we and	ZhddpZ
we announ	kpZcfV
we answer	uYjUZa
we antici	tiSXYQ
we apolog	cipcYa
we applic	basbiX
we appoin	efYYWs
we asked	ZQiQf5
we await	OqWomV
we begin	ZkZYxV
we bend	ebpecc
we biolog	feebbp
we boards	aRYevk
we both	hQonWf
we call	poYZZZ
we can	acVjgr
we carry	cuTnbW
we chat	ebsUde
we check	YtWedc
we choose	0nQTeV
we chose	dORUe+
we closed	ZfZpee
we come	bzPcbf
we compar	agjdVl
we comple	f4QYdY
we confir	qh1RXK
we contac	dyfXaP
we contin	hrebdW
we could	dTSWk5
we cricke	XXuddc
we cut	fYtWcU
we decide	jeMYiv
we defini	Tsefee
we did	hcjRmh
we discre	ZWYiri
we discus	cTdWrr
we draw	dmkVXg
we drew	WVUYsr
we each	aadtbe
we email	sUhbdc
we encour	dgYcbr
we endeav	Svaeee
we ended	XSmXYx
we engage	bZdeqf
we enjoye	dieSin
we even	dqcddb
we ever	bZZcat
we examin	cadrdb
we expect	lUUmel
we fancy	epcbed
we feel	agXXaw
we felt	bjRcip
we fill	jiTRom
we filled	dVNWf7
we found	fUhQbz
we gave	YNhWkw
we genera	shZZab
we give	obRsdV
we go	Y1SiTf
we got	iT0YPi
we grant	cbcqdd
we had	bZfahr
we hand	qdajZX
we have	cedaes
we hear	UiXqgf
we heard	lWmfUk
we held	dabcfr
we hereby	Weidpc
we hii	cZseca
we hired	WUdUM/
we hold	ivYYdW
we hope	ZfdUkr
we inform	iofbTc
we intend	qeebeZ
we interv	QiUZjx
we is	mVeYeo
we it	dpcdcc
we just	ckpMgc
we keep	dahdTr
we know	XseZfh
we lack	TqVuWV
we leave	brWXam
we left	VcjsZc
we let	yOkTYi
we like	lvZbRc
we lindqv	hVbinf
we live	edciWq
we looked	WPjfby
we lost	Vchgod
we made	PRfiqm
we mail	wZaccc
we make	weYiWX
we may	Z5TfYX
we mean	lMYhis
we might	W7PcXZ
we missed	epacdc
we move	qffkZR
we must	SUXhZ+
we named	gqVcja
we need	acO0dl
we needed	VOiRh5
we never	cS/ZWQ
we no	YpObbs
we note	berbeb
we notice	bMxkZX
we now	mVemiX
we offer	ab8WbN
we offere	YeitVe
we only	kenXRi
we ottili	bXcdqj
we part	ebaVax
we partic	edpeab
we pass	WfXkaq
we phone	tfXfZZ
we pick	slZeVU
we picked	fbRTkv
we place	dcrYbd
we plant	sXVXjd
we post	rTbacm
we posted	abbbhq
we premis	dqcdab
we procee	ZtXidb
we promis	bqXcXm
we psycho	ZUwbca
we put	ZYobra
we raised	eaqecd
we rang	XtNkjZ
we rather	ZsXTgV
we reache	bbdbfq
we really	cfTefs
we receiv	fbebbq
we refer	amVbhm
we regret	bfdbas
we remain	cfobZc
we reopen	YitYZc
we reply	zaZYcZ
we requir	UaQ2Ym
we return	knYPSp
we revert	gqcZdb
we review	ZvShZf
we ring	1XUlaS
we said	fXiZpg
we sat	qTfjha
we saw	fWVdfx
we say	wWVncV
we scanni	epaabg
we see	WoevSU
we send	YexPXl
we set	jWcgcn
we shortl	dsXccc
we should	cRSmlu
we sides	Ufannd
we signed	aYZXku
we simply	lwXYbX
we sit	nnaaeV
we sleep	brcdbd
we speak	hZNm1Q
we spoke	aPkmmh
we stood	UYlhhk
we stoppe	fNQYrz
we sugges	ebZber
we supply	ecqccb
we take	leTSti
we talk	TXSrxV
we talked	YL1cig
we target	jaUdjn
we tell	/STMVT
we thank	kVWZa0
we the	fUZojh
we theref	YcZVkv
we think	qWPebs
we though	aiWhdp
we to	i3ZZPZ
we took	VRcaa7
we tried	cddrda
we try	zYMxVN
we turn	frcbba
we turned	iWYjrb
we typica	radefY
we unders	cdzdcP
we use	ZXqdff
we used	OsqTai
we usuall	wcUcbc
we volunt	YXmpda
we wait	L/bWQJ
we want	bZQd/R
we wanted	bndRPu
we went	pSVVa1
we will	iyVYbf
we wish	YhcWgs
we wished	dardbb
we withdr	fccfbo
we work	1ifTRX
we would	ZfXfue
we wriggl	ceodca
we write	yaaXed
we wrote	jbbdpZ
we you	rgdZca
weakne	hnXggX
weakne .	asgdaT
weakne of	dcbddp
weakne says	UpfXkh
wear	UbWqrb
wear to	ZfdcsZ
wearin	femVgd
weathe	Wbkkcj
weaver	gaiedi
weaver them	ecqdda
weaver you	fiqZYZ
web	Ydnhia
web from	chscbX
webcam	afVntT
webcam on	Xeccsd
webcam say	crZddd
webina	UR/LYU
webina on	Wd1XUd
websit	fR3ZSj
websit .	bduSXj
websit at	qYbfee
websit dog	Vjence
websit has	ecsdXb
websit on	rUYYcl
websit please	ilVfff
websit says	draiYb
websit the	rdabea
websit will	Udtded
websit with	cXasdc
wed	rYdkeU
weddin	WmpZec
weddin at	gZbedq
weddin for	dVmmdd
wednes	rWnchS
wee	efnZia
week	jjfVqW
week #	XXuXbb
week after	pcZgcd
week and	rebJji
week as	hccYqd
week at	UjuTdf
week begins	Zcpchc
week for	bnhclT
week from	vZXZlX
week i	ZmScjn
week if	ddecpd
week is	kUmblb
week later	hVjjib
week look	eZdscd
week of	okTeac
week priya	Vdesde
week she	abbdtd
week then	fZbZtc
week until	atQcbe
week was	heZZar
weekda	bhrhXZ
weekda .	ZayhUX
weeken	bXjkeh
weeken .	mTlfha
weeken about	cVpgcc
weeken assist	ecZaer
weeken has	ZZdadt
weeken unit	Wdqdee
weekly	nRlSpf
weekly .	aVmVat
weekly minimu	ccZayV
weeks	TuZPol
weeks .	bubUbf
weeks ago	TjfXXw
weeks holida	daZbvb
weeks is	pYedee
weeks notice	UZnoed
weeks of	dSoTjq
weeks rather	cradbb
weeks to	Zrceec
weep	aWsiXg
wei	ceZfen
wei .	rXYYjj
weigh	Z8OPhS
weigh in	V3ZYXZ
weigh it	WvZedd
weigh up	vWdcZh
weighe	lcbWki
weighi	c/PXSR
weighi it	bvYccc
weighi the	bpbeec
weighi things	dsbddb
weighi up	csccbc
weight	dgbamh
weird	gcUkhi
weird struct	ceaYre
weiss	Tiddlj
welcom	TSlT/a
welcom .	SVoO5a
welcom a	WXjrUm
welcom aboard	RecZ/K
welcom applic	dbrhbZ
welcom at	fYlcSq
welcom back	jVelXl
welcom have	ecpebb
welcom in	ZoWeej
welcom on	bimZnU
welcom pack	dagarY
welcom sight	eaXvVa
welcom to	VQZN/c
weld	XdZkfo
weld had	ajpWde
welder	jlbXdj
welder .	hcUZjr
weldin	bKjX5e
weldin .	TSvjlS
weldin of	YVXdYt
weldin to	bZabpj
welfar	jXkcpV
welfar 's	dbrbcd
welfar .	saePsT
welfar nowick	Skamgi
well	ahidfh
well .	egncTm
well ;	gqfibS
well ?	mTekff
well @d	rcbbdd
well a	XdZiqe
well after	cwYXdc
well be	jwZbWV
well but	dcYbav
well card	ebrYdd
well done	NQtmxO
well enough	giWsdU
well for	eepbcd
well have	abeedp
well he	adZrSp
well i	ZSpQmr
well imagin	nhcVXm
well in	XbceZw
well into	Xsceee
well it	ecRZXu
well no	ZuUabe
well now	bZTsgf
well of	UkaXom
well on	dScjkl
well past	Wscdee
well reads	rhdjTT
well see	YwZZcd
well so	dkbmhV
well soon	eXsbde
well take	sYXabY
well that	TSlZuj
well then	dlYSub
well there	V2VeYc
well they	WfYrWk
well though	crjbZY
well unders	fesffT
well we	WwagkP
well with	ecrXbd
well you	VZXipk
wellbe	maXhdi
weller	ecWeip
weller fp	ckTkaj
wellie	WdokVe
wellin	bfudTd
wellin from	cbudXb
welsh	QesgZi
welsh .	ZfrVbg
welsh of	dcpddb
wen	Vcfjne
wendy	YeWlwV
wendy .	VhhdsX
went	badTd3
went #	VXfcbw
went .	nmqOaQ
went agains	UTVYX9
went and	etoUgN
went anothe	ZZOdby
went as	edoddb
went at	ecVelm
went back	dpTXqd
went better	gehrSU
went by	TpZcod
went dead	XP/PZN
went did	nmSjUW
went dog	eZcedq
went down	mqXdbU
went elsewh	jWVbet
went fine	scnYbO
went for	WTZWoy
went forwar	jrcZcZ
went from	XjfYqc
went home	XY/OYG
went hopewe	aWlcZq
went in	SXmLqq
went intern	dXceds
went night	khThla
went no	bVebcv
went off	lkoeTW
went ok	xWnaVW
went okay	pjUlVY
went on	SbhWa1
went over	sihRaR
went quiet	arZUle
went round	gpXWei
went so	gXetgR
went straig	ecVcet
went the	UPXcc+
went to	VVXUc/
went up	afQekp
went well	igoceS
went with	ZIIOa/
went younge	cYXcbw
went your	Ybdbwb
were	achXdu
were #	VfiZar
were .	SYtbig
were a	acvPfh
were able	cUbaex
were about	bStZcl
were accept	dfeeVq
were after	cVRkcz
were all	cYfXpk
were allowe	hdrcdV
were among	dbcqeb
were an	ceahWq
were animal	iUkibc
were asked	oTflXh
were asking	hd0YWR
were at	bVwkaT
were better	bVWckv
were both	bUrhcb
were choosi	Ugccip
were class	ksUaXe
were closed	lbVndg
were closer	eebafp
were cut	YVnkai
were dog	Tcrlae
were down	ToiZhf
were due	TxbZiX
were first	eebcpb
were for	deXaYu
were found	cbZdip
were four	VgXZcx
were full	daZdct
were glad	fsiPae
were going	Omldif
were good	mYMghr
were handed	eesWcZ
were heads	dYceqe
were helpin	nVleeb
were her	tgWagW
were hired	dcaecr
were his	ltTUaX
were honest	cgZZfo
were hoping	bhTbdu
were in	fXdOls
were inform	XcobqY
were interv	hbjUel
were just	gdocZe
were kind	kbxaWY
were lookin	bdUcbz
were lovely	cdpaah
were lucky	bqaadh
were meant	cyRfYa
were mine	ZsddZd
were my	dnbVhi
were nice	ZUxZYh
were no	geXccp
were not	cSXbc7
were number	cfSYms
were offere	ccgrXe
were one	XdkSdu
were only	UnegZk
were our	RZZWov
were outvot	edbdco
were placed	fYaZiq
were please	tUoZYc
were polite	dbsbaX
were positi	pfZagb
were promis	qdcddc
were quick	fooadQ
were rated	fdYeep
were really	hVcghm
were reject	bcrYdf
were second	XZSUjy
were seen	oeTaXq
were set	eYVodm
were so	gikPrY
were sorry	dhpghQ
were strong	ccWZju
were succes	eWYulX
were suppos	ZgXsYh
were taken	hbWhZr
were the	ZWeajs
were they	cpbbja
were third	cYbbdu
were to	S6acUc
were told	ipWacf
were turned	cWWjYx
were two	VSQRwy
were unanim	TXVotg
were unsucc	Wbcdiq
were up	gegXVu
were voted	ddqedY
were vp	ebpeea
were waitin	QmbYoh
were we	e6PhNb
were writin	caecdq
were wrong	dZWctf
were you	bjkmRd
wes	bbdgfn
wes .	YScXqq
west	cbpjZa
west .	bXyYXa
west and	ioPVgn
westha	dYifif
wet	Xfiffi
weten	cdkYgi
weten .	aYxZZV
weten all	chUico
wether	lfoSiX
wether 's	hgdbqU
wexfor	Tfdisa
wexfor stable	Xfdpec
wexhol	bjaedk
whakap	XWmedo
whalin	UofekZ
wharf	lgXXjh
what	fhfidc
what .	eibVpd
what ?	fsaZga
what a	aT/NWc
what about	QTg5ZW
what am	drYded
what an	lsbZWb
what are	XQU4iY
what become	eYreeb
what came	hacdbp
what comes	eh2XUO
what could	dpcced
what day	ZeQ+RZ
what days	dTnrYb
what do	PhXeza
what does	YhctaZ
what else	VdYfeu
what evenin	cbdqbe
what fitzge	YdZbub
what follow	RuvWUN
what for	geqeYW
what forget	gbdVre
what goes	jkrTYY
what happen	ZowVZW
what he	mkfdTe
what hydera	cUflme
what if	hWVjgo
what is	fae2XU
what it	esdTcj
what just	Utdefd
what list	YataaZ
what matter	tYWgfc
what may	1YbVca
what money	eWbsZd
what name	ZWQQ7X
what next	XnVoce
what no	uTWcdd
what notice	hbSnem
what now	XXuhXX
what number	dSX1be
what our	aXsVYo
what people	cqdcec
what remain	gjVgoW
what say	dcYtbc
what she	mkehRd
what sort	cpceed
what stands	ddaqae
what suits	cbatfb
what that	XpfSel
what the	njfcTh
what there	kXjVra
what time	cYf0VV
what times	dabvcZ
what tipped	Zccccu
what to	arbpUV
what toi	Vjence
what until	eqaecd
what was	lXXeer
what we	jiVVkm
what were	dYZueb
what will	fpZYgf
what works	ccasdd
what would	ZPpmmV
what you	VVZwod
what your	bVmofb
whatev	ongfaS
whatev .	ZgiaqX
whatev happen	rlcVWb
whatev he	zRnUcX
whatev i	VuWbkb
whatev it	4UhQdU
whatev she	qYbfbh
whatev that	K1bmQZ
whatev they	5cdZVT
whatev we	nVhhcc
whatsa	3WalTT
whatsa .	cbmmUc
whatsa it	ZXdvcd
whatsa me	rYaoXa
whatsa the	rZabga
whatsa you	5XYTXY
whatso	fdkibb
wheel	eYmflX
when	czZecY
when .	Z7MxTS
when ?	q/KcIH
when a	d/QOXW
when all	bwTfZd
when and	ZvXkbU
when applic	Wdtbbc
when are	cRU4gY
when availa	bpeaeb
when can	cJgV/T
when could	fSi0VW
when do	wddKke
when done	ciXrac
when either	dpbded
when exactl	kUdkkd
when got	jpUbcd
when he	V/WXXX
when hell	Wsceee
when hello	tTedee
when his	WvZdec
when id	kbmSYd
when is	YZQxkg
when it	V6fdWY
when its	WuYaja
when may	ifZTrf
when media	jSZnnb
when most	edpade
when my	xOWgka
when no	Wwbbdb
when one	TqUXgn
when or	PO+VaV
when our	qiXVdg
when people	VnndZd
when r	dZcrdd
when search	cpcdbe
when shall	dacW0V
when she	W5VZga
when signed	cnapUd
when someth	akVbbr
when suits	dQa2Zd
when that	SusWeT
when the	d4YXcZ
when there	E/ZTZV
when they	g5gSYW
when things	SmrZcZ
when though	qgcacZ
when to	YWnsXc
when unit	wUdgaa
when we	bzdZXd
when what	YPobnn
when will	wccRai
when works	ebcqde
when would	jTQzeZ
when you	eRZpoh
whenev	A/dZjO
whenev .	J6aOid
whenev he	S4YYYa
whenev i	WoZlcU
whenev it	SrikYX
whenev she	aqbgbb
whenev suits	cYXcwb
whenev that	L/eRVU
whenev the	J8UhcS
whenev there	bqcdec
whenev they	Q3dabZ
whenev we	YtjZYc
whenev you	cD1inU
whenev your	aYWlxY
where	eijgad
where .	RhZzWY
where a	ovcVYS
where and	YTczae
where are	nXaUng
where did	oYTxWZ
where everyo	cqZeec
where i	edzYcT
where is	SQothb
where it	WrrQbc
where or	dVmnee
where that	omeVca
where the	Wdsdia
where there	atcfdV
where they	xckVWW
where things	glbUhf
where to	LnmWgm
where we	gkRhbo
where were	elSqcY
where would	bYwZYc
where your	aidkSm
whereu	lWPpfl
wherev	TcaXoo
whethe	uecfaZ
whethe and	buaadc
whethe anyone	grZcbc
whethe he	1WiQZc
whethe i	jTgvdU
whethe it	zfgUYY
whethe or	tXfffY
whethe that	iubcUV
whethe there	0ZjUYZ
whethe they	9eeOSV
whethe this	afpYkY
whethe to	juVWTn
whethe we	3jZNVf
whethe you	nYWqjZ
whethe your	tYceZe
which	hhWpcd
which .	pXY4RS
which ?	ZiVxYX
which advise	ebdpdd
which aftern	YTZ1Ya
which as	ccXchr
which before	rZecdd
which branch	PdX5VZ
which by	VWgfva
which can	VjkZob
which car	Zeeqae
which compre	bdepdd
which could	aqgdbc
which dashbo	cYccct
which date	oVcndc
which day	ZYP/TU
which days	XTZ4eW
which does	etYabX
which egg	eenUjg
which evenin	YVR/UW
which gave	gqTcic
which goes	kpSacg
which had	laVjcl
which happen	radYde
which has	YxdhaV
which he	ToXmgg
which hey	iRbhoj
which hour	mXZuWY
which in	iyZQRi
which interv	Xccsee
which it	jjVikV
which japane	bacsce
which jobs	eXpefe
which left	dcaccq
which makes	TTiX0e
which market	eZdcep
which means	RiSSyl
which might	craiZa
which mornin	YTW/YW
which must	Ybbqeg
which needs	pacdfd
which of	mWS+SV
which on	1Tacca
which one	dnUwPb
which papada	ecepeb
which pays	dgdVlk
which point	2TcXcc
which remain	athYaZ
which replac	tdacea
which room	cabYud
which seems	rWbicc
which she	dYVshh
which shift	RTZ3dZ
which shuts	bcbseZ
which side	vdcXbZ
which slot	dceqda
which sorry	jShioZ
which starts	rWdhbe
which suits	ZeZ0ZZ
which takes	reWdkV
which tells	bbbedq
which the	guUXtQ
which they	fsUVgg
which time	pVbeek
which to	uZSlfW
which train	dZbsdd
which used	bodefc
which was	qWjThh
which way	/WSTYV
which week	Q6TkZU
which when	Xsddcc
which will	epXkXc
which you	lQffdq
which your	bibpaa
whiche	5bUqWP
whiche .	cadqdd
whiche day	bcdpde
whiche does	eeXqeb
whiche i	bceoed
whiche it	3UabYa
whiche that	Xsdeeb
whiche way	/UXSYX
whiche you	XWishY
while	ZgricZ
while .	X+YYXT
while after	R0dbeb
while and	hYhYpf
while before	T0Zbed
while budget	fWpffd
while he	dfatZa
while head	dXpeed
while i	hMYrph
while it	bTwhVf
while java	eYqeec
while longer	ayZada
while she	blOreg
while that	armWZT
while the	XQ/jVP
while there	dZpeee
while they	ZV5iWO
while to	VmXlje
while until	bpceed
while waitin	eZqcdd
while we	Tkdgdm
while yet	avacde
while you	lZuXfU
while your	ZkPgcv
whilst	bpYhcg
whilst day	eiTnbj
whiske	Undeel
whisky	inTeff
whitco	ePqbgh
whitco .	YRnYbs
whitco it	iaUdoj
white	jiYWeo
whiteb	lbghgY
whiteb .	hXodbb
whitef	gmZmdV
whitef .	pndZbU
whitef and	WZcgrg
whitfi	YSifre
whitfi .	bcXcuf
whitfi will	Xadcra
whitlo	XzdcZU
whitlo 's	iZrcZY
whitlo caps	pmZUZc
whitlo gets	fqccca
whitne	cisZXd
whitne .	dkpcaW
whittl	aYmkag
who	jlabak
who .	xsVPcO
who ?	UpikVb
who actual	qYlbZb
who alread	WYXfW4
who and	dpdddb
who applie	qQedXq
who apply	dfrcaW
who are	jvUUae
who ask	ZeYqcc
who asked	lZUhdp
who asks	aXscYk
who begins	aZbcax
who by	sYcbXk
who called	Zdpecc
who can	PZTea/
who clear	dpcZed
who come	atXYcj
who comes	XxcWZe
who could	ZYbpWr
who decide	b5WjYJ
who did	bcSVg1
who ecolog	cVjelg
who else	izZbYQ
who even	VcbuZc
who ever	bXvdea
who fix	dbhkmV
who galler	vVWddi
who get	f4VUZX
who gets	tuQaXW
who go	epZXci
who goes	1jbQWW
who got	1OeJcp
who had	gbZZer
who has	dbgeWt
who have	xSZoSg
who he	tfbXcb
who hears	vTcccX
who hires	baVcrj
who i	UXxdYi
who in	bXYakr
who intere	Wsccfc
who interv	nhpWbS
who is	uebVZl
who it	7VjRfP
who join	aVoaem
who joined	fcqcac
who knows	E/eVZY
who left	bfrXae
who lets	YrZccb
who lives	cbaZbv
who lorrai	Zpfded
who make	VtkXdc
who makes	dsdebX
who may	ZrVrZV
who meet	evhNdc
who met	YeadxZ
who nairob	ecbeep
who on	rVfdfe
who own	daapdh
who pass	U5RYaV
who qualif	kuVWcZ
who read	efTbct
who ring	XwaadX
who rings	arYebf
who runs	hfRodd
who safety	eaZcds
who said	fkrfXS
who sat	pehUYf
who saw	ihgrVP
who says	nndQcX
who scored	ecdZeq
who she	ZwaXda
who should	eTkmfg
who signs	jrRecZ
who sings	daaeep
who sits	cpfcdb
who size	mgUYkg
who speaks	XYWhcx
who spoke	aWqjbd
who start	bdtcVd
who starte	daadeq
who starts	WhZbZv
who stays	xXZYbc
who still	afagpY
who takes	VpRSdy
who tells	frZeda
who that	X3aUcX
who the	pjiUYc
who they	kpTYkW
who tia	mXpadY
who to	ikYiVf
who told	kqYWce
who took	nalgUe
who used	WQeZa1
who viewed	daqcec
who wants	kVllcW
who was	gTdjaq
who we	oeZQgl
who will	OuOwTl
who work	jRqeec
who works	lfjeUd
who wrote	efaYcr
who you	hcjvST
whoeve	eiaPXv
whoeve and	fSdheq
whoeve we	mraWbW
whole	aZtagg
whole #	VdqdZi
whole .	apeaXk
whole applic	eZateZ
whole bonus	fecpYd
whole call	YWyYYe
whole commit	lZpgYW
whole counte	iiYXpe
whole crew	ckrYeV
whole depart	dOwcbk
whole dialys	hkRckk
whole hiring	dYsdde
whole interv	lcZXrZ
whole negoti	boXYje
whole of	cgUdwc
whole panel	XclUio
whole positi	feYddp
whole post	daeeXt
whole projec	ZZvcae
whole recrui	bXsdch
whole report	eVseee
whole room	pZdYai
whole search	dYseea
whole second	eaVcmp
whole thing	mdpWQj
whole time	nVsUba
whole way	ecpdcc
wholes	XhfTcu
wholes .	ecbadq
wholet	gedXpe
wholet .	jjQcbo
wholet lady	eUqciX
wholet man	hYXbuX
whom	aqUeao
whom .	YzfXbX
whom should	dZdrdd
whom this	cdaeep
whom to	YyhTYW
whom we	XgWoPw
whom you	kXZdZv
whose	ewPXXt
whose .	ZpYcje
whose availa	edbZeq
whose backgr	jfTYau
whose experi	bdYacx
whose name	imlhZR
whose names	qYYaej
whose qualif	fabdeq
whose turn	phWnWY
why	XOkldu
why .	VQkqSu
why ?	bXlaXr
why a	dcbrcc
why am	cZZcsb
why he	dZseea
why i	YXoeYp
why if	ddeYcs
why it	ejNWZv
why my	akhUbp
why no	cZpjca
why nobody	ZrZZcf
why not	saVjad
why on	aabeat
why she	Zdtdca
why the	UVjjcp
why this	cnUlde
why wait	QQYd5g
why you	pPkhaf
whānau	aZZrnY
whānau .	feaohV
wide	TYpbki
wide .	cipbaZ
widen	efOemm
widen has	deWfdr
wideni	eamXfi
wider	WfjXfo
wiebke	blkjYa
wieczo	ijXelZ
wielan	diTobi
wierzb	mThdgi
wiesn	afleff
wife	bgiZkg
wife 's	YVrYfm
wife .	iYjjlR
wife at	dbcccr
wife has	dhqbbY
wife runs	bYnqUe
wife said	gXkUip
wife says	hnSghc
wife then	epbcdc
wife was	YsYddg
wife who	mePhdi
wiggle	ebscba
wijkzo	inTgfd
wiktor	jsUgYZ
wild	jWfebl
wildli	VawgSc
wildli your	edqecZ
will	roXZca
will #	iuVhSY
will .	iqXYlV
will accoun	ZlVcfm
will add	crkXbb
will advise	dzYUba
will all	voOPWg
will allow	iVciji
will also	nWrSmT
will and	tUkYgc
will announ	xfWZaX
will answer	2gRYYZ
will appear	efoadZ
will apply	ZXsThm
will approv	qVeeee
will arrang	UkYflg
will ask	U2UkhQ
will assess	d1VUdW
will assume	UWZxjc
will attend	Zacrhd
will be	qlaada
will become	Usdfee
will begin	dvYeeU
will believ	qYcdee
will bell	4gUOTV
will book	VdY0dY
will both	uQiYdi
will bring	kdcFwj
will buzz	phcZcd
will by	rVfeee
will call	voTdYW
will carefu	tcddeY
will catch	dsZcbd
will chase	E9fUfS
will chat	axbYdb
will check	c7VQZX
will checkl	shZWdd
will chew	h0WWWX
will choose	1jUQbW
will circle	xoSSZV
will close	hUuXWi
will come	q9WKcS
will compar	VzaXea
will confir	+XXVXY
will consid	sbhSed
will contac	k7VVZR
will cover	iYUkkj
will cv	aO4ZjX
will deal	fqecZa
will decent	sabcce
will decide	0hXbVS
will defini	reVYah
will delibe	Ytcdcb
will delive	adpddc
will determ	bpdced
will discus	c1VaYW
will dm	sTZpYb
will do	bORi/Y
will drag	arcccb
will drop	xsjEWT
will each	qfccab
will either	ygdUZZ
will email	mqaYdU
will employ	bgacqb
will evalua	TwZafd
will even	UScqta
will examin	kqZWeW
will exist	bPyeed
will explai	TXWqau
will figure	cscccc
will fit	dcbYuc
will fix	Scf2bX
will follow	MzTklW
will forwar	2UYZWc
will frau	pcbdce
will genera	WXedsd
will get	vwVUbX
will gladly	daYacx
will go	TpiYhi
will hang	eIkWb2
will haul	arecbe
will have	/ZTWeW
will hear	x4TSWV
will help	YYodje
will hit	uoSNYf
will hold	qSbcne
will holler	pzYMTU
will i	hilTdf
will if	Wcftaf
will in	qeZZic
will inform	p0UVYQ
will interv	Wefuaa
will introd	ZoVhgi
will invite	X7bQbY
will issue	kqXbbZ
will join	ZVWmsa
will keep	MwiRWw
will kindly	bpcjbZ
will know	/TUSSX
will land	nZVflc
will lay	gaepac
will learn	reVVmY
will leave	ZKRcc+
will let	r8USXT
will like	qUaWra
will look	h+MVYY
will loop	axVZda
will love	cXdpib
will lyk	phVWdb
will mail	uYRmYf
will make	2oSUWT
will match	aXbWwh
will meet	ZfqkXW
will messag	8nOSTS
will modera	tgaZba
will move	awPlYd
will mull	U/TTTV
will name	mpXhRa
will need	bdZtlT
will neithe	cXteec
will never	nWpYZg
will no	ghpcYW
will normal	pbadfe
will not	Tgbea0
will notify	qneRZV
will now	xpYRbT
will nudge	c1UZdX
will on	uWWanb
will only	VhlnZd
will open	W1TWea
will or	Txccdb
will paolo	vYcbac
will pass	nlYVUm
will phone	5lSXaS
will pick	d2fQYV
will play	geUfqZ
will poke	isYYba
will pop	mbqWcW
will post	jfcQeo
will presen	erXYXk
will print	dccSve
will propos	hfbpaZ
will provid	bqTkdf
will publis	pmWZdX
will pull	drcddZ
will push	Uxaebd
will put	luNgfV
will radio	seabbb
will raise	WqbYlc
will reach	bwadbY
will read	dwdacS
will receiv	sxPZaW
will reconv	pjZbda
will refund	ZYfcgr
will regret	cbsYfT
will releas	xRbcfc
will remain	ZVgakq
will reopen	aSuadl
will reply	2rLNXX
will report	eyZUca
will resear	bXdtce
will respon	tcgSbV
will restar	cUtedc
will return	aqddeb
will revert	wwOOVR
will review	roUXdU
will ring	2hZaYW
will rule	vUdded
will run	gtKbgg
will say	/iUMYU
will see	VwYnbY
will send	keafmV
will set	KOZ/ca
will settle	zaaZgS
will shout	cvaYXf
will show	ogSchf
will sign	koaSnU
will sit	oYcvVS
will sleep	0hUYXa
will slip	Xrddee
will so	bdWwcY
will sort	ZoTomT
will speak	j6WRTT
will sponso	eglTld
will stand	iUigcl
will start	Rqnbbd
will stay	bRpUll
will stick	qabkac
will still	pPdVkp
will stop	UkXgmg
will sugges	chbpcb
will suppli	rZeddc
will take	XmRlxU
will talk	V9NlWS
will teleph	7gRbYN
will tell	/dXZTU
will test	ZUczcb
will text	1lXVVW
will then	gwUeaW
will there	bZalco
will theref	tWaabk
will think	X0SaWm
will train	XUkeqc
will treat	eVpieb
will try	O4sRUP
will unders	SfcUU4
will unfort	pXeefd
will update	d5SWYW
will use	foYVWp
will view	dtUaee
will visual	dpccdd
will wait	gYXYtk
will walk	lLcirf
will want	OhZxlW
will watch	gdSwaW
will water	aUueee
will we	mubSbW
will weigh	X6VSXU
will whatsa	6YYSWY
will wire	radfbb
will within	pYeeec
will write	j6ZXaQ
will you	XOSg/N
will>answer	tpYaZY
will>bye	XpbWdq
will>chosen	qlbZda
will>date	zVceeb
will>free	ckcpac
will>hear	toZbZZ
will>joy	cXefip
will>match	chZxcX
will>meet	bnZqcZ
will>news	wkXabb
will>papers	Xbbshf
will>receipt	aiPpdo
will>refuse	qZcXhi
will>review	bscnXb
will>soon	nsZcbX
will>sorry	btYWVp
will>step	blYwYa
will>thanks	UXnilh
will>will	jpZceb
willem	XXbgjp
willin	ldWqZc
willin .	kncSoU
willin to	aQd4Vf
willin told	kVYXkn
willow	XmhYbl
willow test	ihhSbg
win	almRoZ
win .	YdkUqd
win a	cZuacb
win or	qlbZWZ
win the	Upaehi
wind	fcUhqf
windho	VdwYjY
window	VasfnX
window .	Yd0MlR
window by	Zpbede
window closes	eaapfe
window for	dhXtaZ
window has	WiRWsm
window is	nTgdoW
window seat	lSndeg
window shut	YZrZdY
window shuts	cfVseb
window the	eZqeZg
window to	dXZcpj
winds	ffafjg
winds #	hUqced
winds .	ZgkiPj
winds and	dtZWbY
winds disabi	kSZoab
winds so	qahZbb
winds the	ccaddr
windy	pefeTe
wine	mUiegf
winema	WXZgpm
winema your	ebadpd
winery	SboioY
wines	fddbpa
wing	XpSUkq
wing .	gpZcdY
winifr	hnYgda
winifr year	ardcdb
winked	TguUoS
winner	lZZiie
winner .	emTaqa
winner and	pPYoid
winner of	eYqYmX
winner rang	eeeeXp
winnin	Thqcia
wins	Qe6OYV
wins 's	XXyUUa
wins .	UjqWef
winsto	fkkcYd
winsto .	cbsaad
winter	WdjVjp
winter .	fnTjUn
wir	cZvZcb
wir repost	cZqddc
wire	0gdWVZ
wire you	vUedZd
wired	jaXdli
wiring	faZnch
wise	Odsfai
wise .	ddbcep
wiser	b2hVTN
wiser .	ezdZXU
wiser than	cfqcdZ
wish	Wgkcdo
wish .	WvlZbV
wish he	eYbeeq
wish i	Q0gSPo
wish it	XYXZd1
wish me	edplVU
wish of	gTdenh
wish that	WsSima
wish the	cYZejp
wish there	eiUbar
wish to	VjfnmW
wish us	ahdZdq
wish you	bRtXbu
wish your	cYiWas
wished	aU3VUi
wished .	ce0acT
wished me	XayTVh
wishes	dfhmeY
wishes .	lUkYje
wishes for	VXyWbk
wishes from	eWrbcf
wishes me	fYVsfe
wishes on	ccudcY
wishes to	amMvnU
wishes you	eQmdek
wishfu	fqPdXe
wishfu .	jpXdcY
wishfu thinki	cpWfbY
wishin	YPvYco
wishin me	bbgccp
wishin you	bUteUm
wit	dYpkeY
with	fdbkeh
with ?	hcVnck
with a	gZYfer
with abilit	qaddda
with accept	cekTre
with admini	easdeY
with agency	baYecs
with all	ZmsZYY
with an	kWaZpk
with and	YkXtYd
with anothe	aVdZfy
with any	hqjTgU
with anybod	btZeeb
with anyone	YkmmaT
with applic	sXMWcx
with appoin	cqcdeZ
with appren	apmYdY
with before	Zicccp
with benefi	bkpcXd
with better	cZccbt
with boss	ibbqbZ
with both	qaalYZ
with care	V1VWbh
with cheeri	cadtbZ
with coffee	adcpec
with compla	ateWed
with consul	qZdVeh
with dates	bsVqZS
with decisi	yaYZbc
with detail	glmVea
with disapp	dbcecq
with dr	TZX4bY
with each	lldfcU
with everyb	ZqZYZm
with everyo	ulVfUW
with experi	dZaZcw
with feedba	Mjcab1
with financ	gscUad
with finger	ngkfaT
with five	cdTgcu
with flying	cacpgc
with four	RnnnTa
with freita	fmVgfh
with friend	bkqWcb
with future	ecUeet
with gabrie	Zccboh
with gentle	capeed
with glassd	aqceec
with great	fTebxd
with half	fqZadf
with her	hWMzbl
with him	XhZ0Xc
with hiring	boghcU
with his	sZIhbr
with homewo	XjWvcc
with how	rgTfVk
with id	ccapdd
with immedi	aUzdeV
with in	tdXWlY
with indivi	qccdcb
with intere	fYTkcr
with intern	dYYfds
with its	vVVeTq
with jobs	ebqddb
with joy	ZdfZse
with just	bUljWm
with lags	ffVlck
with lectur	cYZqla
with leeds	fbccpc
with legal	X2QVbZ
with less	bWaiZw
with limite	edracb
with materi	aUjfqd
with me	giUtbd
with mind	dbpdcd
with mins	TXaZqr
with more	VVOTo/
with mr	bfjpWa
with ms	cbbqfc
with much	dbZicp
with my	XTkqrT
with neighb	fdZsYd
with neithe	YXtcai
with new	ZZqjbe
with news	qhXcdY
with next	cpdced
with no	YordZW
with nothin	ebpZaj
with olga	eeahYp
with opinio	ibaZoe
with or	infajS
with other	fSYfb0
with others	dkVXZu
with our	fabsZh
with own	eiVjbk
with pass	tbaZdd
with people	Xhdcbr
with permis	cejUkk
with photo	deZped
with pleasu	kdNUqn
with priori	boZcmW
with prison	abpceg
with privat	bpbicb
with qualif	cpdbed
with reads	XkZcdq
with real	WVkebw
with reason	Odnbhq
with refere	fhdYZp
with regard	mcVelf
with regret	VTjUZ1
with result	xUcbdc
with scorec	bZapjb
with shortl	pfcddX
with ska	YbhavY
with sketch	Yrcede
with slides	dcbped
with somebo	iQUYZ6
with someon	ZVZdW7
with someth	hqVXid
with speak	peYfdd
with spends	ddbcod
with ten	cZiYct
with thanks	dXlcYq
with their	0UahaZ
with these	glfUfi
with those	htbWcY
with though	cuWcdc
with three	bhRkfl
with tower	Wbiqcc
with truste	aqeddc
with welder	gdXepd
with what	/VUQVf
with whatev	/MdRdY
with where	veZYZc
with which	VakmYm
with who	5eTSVd
with whom	ahbesT
with work	YcyeXa
with yes	sYUlZV
with you	baaugc
with your	XYbqlh
with yours	VxTTcs
withdr	RR/WVo
withdr .	Uc4jYR
withdr and	Ukmhbd
withdr as	bahaSv
withdr at	ecrdeY
withdr automa	bbaqee
withdr by	VTjUV1
withdr due	ecnVdk
withdr follow	edVees
withdr from	cJ/OVP
withdr has	dYreeZ
withdr in	earckU
withdr my	Xd6ZYW
withdr on	RXxbcf
withdr our	hYTffr
withdr parts	bZrcdd
withdr reache	ecwadU
withdr the	VPNXP/
withdr their	ebRedx
withdr with	efseeU
withdr you	cc2bdN
withdr your	bZ1WaX
withhe	YfWplb
within	/JRida
within #	/BNjdT
within .	QeWjY0
within @p	I4deed
within @s	+KVche
within a	XbVkdt
within agent	tUbjhS
within buildi	zRXTqU
within churn	/INqhS
within drip	Yrdedd
within kwame	0YVada
within main	/FYgZc
within marta	vLfWel
within parts	VuYdcf
within priya	2HYndX
within rob	zLT0SU
within roster	taZfda
within rust	2KahVf
within ten	ccWZfq
within the	8FVjZj
within tp	QzXecZ
within traini	sYVZtX
within which	btdZeZ
withou	fXZxah
withou .	WVY5dZ
withou a	dXcqje
withou an	zRgYde
withou anothe	eabcrb
withou anyone	cWhcbq
withou appoin	eZTmcr
withou counci	udcdcX
withou delay	hUofiZ
withou having	jxZhUR
withou him	a3WQba
withou his	ZjpadZ
withou it	YOU/ZW
withou me	PfbPb5
withou my	cZcpic
withou news	tYbbdc
withou one	sMSnpb
withou proof	cacqec
withou saying	YWuiZb
withou tellin	gbZWYv
withou that	Xfaucc
withou the	hpMwWW
withou them	enWrbS
withou this	eYaqce
withou two	Zbeqef
withou us	aebYav
withou which	dXaycY
withou word	sfcddU
withou you	eKTSk/
withou your	YQP5Rp
witnes	aggcje
wobble	jpZcca
wobbli	XgsZda
woman	gfcedj
woman .	fTsRhj
woman at	jjbghU
woman before	dbgdZp
woman can	ccdped
woman i	Vqhiaa
woman on	sRXjdV
woman with	idiTcl
women	bhnZbh
won	XRhL6l
won .	gUVKsx
won a	bZwdZZ
won and	ehYZsY
won by	cbbdvX
won it	cabdta
won over	cgbZfq
won so	bdYbph
wonder	ejihcY
wonder .	wXanWW
wonder about	cffuXU
wonder for	YpZmcb
wonder i	cpbddc
wonder if	VtahcY
wonder is	ddabsc
wonder time	eXtaba
wonder what	drcYgd
wonder whethe	adVrfh
wonky	TgsXfi
wood	cZjgfi
woodwo	YtYddb
woohoo	daUnrZ
woohoo and	cddcpd
woolly	bUapgl
woolly .	bgsdbV
woolly ;	biTdoi
woolly pages	beaqce
woolly yes	ndaiWj
word	libhda
word 's	btVaZh
word .	arXbfg
word ?	dZUtZd
word about	TU0ekZ
word and	UoWlpW
word before	lZXerW
word by	taTUwT
word came	dYqedd
word comes	tXcdcY
word for	jWXicq
word from	ppRcdZ
word he	XdXulW
word hello	VYbucj
word i	lhdhgT
word is	kgebjU
word media	2Rbbbc
word more	caqeec
word no	VjgZbo
word not	VjVtda
word offer	avYkWa
word on	wZqRZU
word one	Wtbddd
word out	aplbdV
word since	dRxedd
word so	gXfaqf
word that	tXdgbY
word to	0bQWgh
word unfort	kUYdml
word unit	0RbaaZ
word was	cgciVn
word when	bqbfec
word with	SwYqWZ
word within	sVeTpX
word yet	btYded
worded	cgmiZa
wordin	bkaUer
words	gaXsdf
words .	taMqYh
words and	nTZhii
words but	ZrahWh
words by	eaXrjZ
words i	jhTQjo
words it	XpZclc
words not	aoQhZm
words on	OTb/UT
words thank	cdraec
words unit	eZdped
words were	ecbdrb
words you	rcSJsf
work	XXhohi
work #	bbfsVh
work .	Uafijm
work ?	PSX/SS
work @d	dXuZdd
work a	iaeyMb
work as	bZcqYl
work at	hXkZWq
work check	cbVslY
work docs	bcbtbe
work for	YRVd6b
work have	dcqbeb
work here	VbmV0U
work in	bacpXl
work is	aiVgdn
work it	racbec
work mail	ebpfeb
work out	PpSQfw
work papers	ZqehaZ
work permit	cdVwfb
work talk	eerXed
work the	aPokjf
work there	RgxTnZ
work thing	ehUlek
work throug	jpWdcZ
work to	YcSjZy
work weeken	eYbfdp
work with	gQiSxi
work would	hqbXed
work you	Uebcfv
work4y	ZgubbZ
workab	XZwdgV
worked	YWjSmv
worked .	aZxXZf
worked for	ebpcbb
worked in	bcdbeq
worked out	aoQXri
worked with	XZUbW7
worker	caUkmk
worker .	dUlcne
worker for	cfdZpe
worker paper	YeetWe
worker thing	jnSlbc
workfo	eYXphi
workfo receiv	dpYefe
workfo statem	Xbcudd
workin	inZeeb
workin .	WUthga
workin and	deZdpe
workin as	edbdcp
workin at	VfyWdW
workin choice	YTpkdf
workin day	wVbddd
workin days	sihQUf
workin for	iUZWks
workin holida	daaeeq
workin on	W/RVVU
workin ones	taabce
workin out	hyZXaV
workin the	cpThlX
workin throug	pnWbbW
worklo	eXmYfm
workno	fqRijX
workno from	deYqee
workpl	cagfkh
workpl he	cTnldh
workpl reads	pbcdde
works	gdikeY
works .	fQnsaY
works ?	daavbc
works counci	opSgaa
works for	QZf0cZ
works has	erYeea
works i	dcqaed
works in	gTgahq
works manage	ffgeoV
works on	Ufbrhc
works till	dZbsde
worksh	dbhheh
worksh and	fXnTnd
world	cjXfqa
world and	Vmbcoe
world by	qgYabc
world on	Vmbcne
worn	XYkklc
worn .	dXsedb
worrie	ebphdX
worrie .	rfdZca
worrie at	cYZtdb
worrie mate	deogeV
worry	huadeV
worry .	cxYWkT
worry about	mWapag
worryi	ocgZnV
worse	dZrmbU
worse .	jbqdYb
worsen	gYcjdl
worshi	UbprXa
worst	Vfgarf
worst .	aoXgnU
worst the	gVlXco
worth	diXhWs
worth him	dsZbea
would	bhakfg
would #	moecaU
would .	beccuY
would @d	UXcyhc
would a	cYwcac
would accept	agXxbY
would all	jSuXZl
would alread	MPtRiy
would anothe	rXcgdc
would apprec	RbQszV
would as	ZXicat
would bank	sbiccW
would be	drYcgf
would begin	gjdjSk
would best	saXdfd
would both	idqcXZ
would bring	cogSii
would call	btiUZc
would care	cZeceq
would change	XUWrhm
would choose	qgcNWm
would chosen	UcYXb3
would ciao	Wscdee
would circle	mpYYcY
would close	sZbeea
would come	iofagT
would commit	rZccdd
would consid	UXgzYb
would contac	jqcacZ
would count	craddZ
would decide	iPoagm
would defini	nTfmee
would do	RYZ8cb
would dog	hXcrad
would drop	rniOWU
would encour	abYZby
would enjoy	dXscbg
would even	OlcgQz
would expect	3gYYVV
would fall	VhYbct
would fancy	cXcree
would feel	YYXtfi
would find	etQRVo
would finish	ebrccY
would first	XZdwbd
would fit	cwacbX
would fly	eedqac
would follow	btZfZd
would forget	arZeee
would forgot	VZhqib
would found	TN1Zcf
would get	uwNTWd
would give	dsSNph
would gladly	PTiggv
would go	eeSwRi
would gone	XPpdtd
would half	cYdeds
would hand	eaebqc
would handle	cacsbg
would happen	dbpbdZ
would hardly	hRpdch
would hate	WrZXen
would have	afaXV7
would hear	huVWah
would help	WdX3Xb
would hire	ZpUkRo
would hold	cgVdpb
would holler	tdbeXb
would hope	stXNeV
would hurry	dpdeca
would i	QKb31Q
would imagin	cqdade
would in	cpegab
would inform	qYdedd
would invite	eycTbc
would it	epdYde
would join	ZeYcvb
would just	aSkigl
would keep	egYVVy
would kill	edqadb
would know	0uPPZW
would kp	NxVbhb
would lay	ddaqdd
would leave	XlTeZs
would left	NR/McX
would let	tuWRXX
would like	TUY1tZ
would live	cedVqi
would look	VaUudm
would lost	hneVhd
would love	OjZkph
would mail	qZeeYc
would maybe	epdbdc
would me	SYVjiu
would media	bVY0fX
would meet	ZuXYag
would messag	qddZee
would mind	aiXwdV
would move	ZVaxdg
would my	lWkSmh
would no	ffpafY
would not	avXadj
would nothin	YSsdjh
would now	ZYW6WQ
would of	fdadYs
would only	FprSfm
would or	WVsdef
would pass	UvqXXT
would phone	wyJOPU
would pick	gqTdhY
would play	dZcqde
would prefer	YUpjeg
would presen	adardd
would priya	Ybcraj
would probab	Zucaag
would put	qVkZZj
would rather	Tdgchs
would reach	frbbcc
would read	gWqUdl
would reads	jXYtad
would really	bddqce
would region	cVpjdc
would regrou	apdYhd
would reloca	WmXocc
would report	Yceqce
would ring	ntgPYW
would rule	craedc
would run	XWklOt
would rung	ROxagm
would say	4sNNZW
would see	T0VoRb
would send	ownNVS
would sent	SUqden
would sleep	YXPe1d
would so	bsZbZi
would someon	daYbgs
would sooner	SZdihq
would speak	mzQTZZ
would start	isXoNb
would still	bHgxZn
would stop	jPYmmh
would suit	gcTpfh
would take	diSoge
would talk	rblVSg
would tell	vvgBRb
would text	3dYWVZ
would that	XpUlnS
would the	ZOc0gc
would then	e2YTZY
would they	kncSQp
would think	hrmUaX
would three	Zahecr
would to	bUmfao
would try	smWTcc
would two	hXmShm
would unders	elYgoU
would wait	fUijel
would want	TeVqgo
would welcom	WWcwRp
would work	gcZtZb
would write	jsWObg
would writte	YVdsig
would you	UNa/oW
would your	bWdqbl
wound	aUocfl
wouter	ffYXfs
wow	aayZWe
wow for	agkQYo
wrap	wcmSbU
wrap .	afpbce
wrap it	rUgWjg
wrap up	ojgXbW
wrappe	nmWYYj
wrappe and	cpaeee
wrappi	gdZbdq
wrappi up	ebacer
wreck	ajjaka
wriggl	dWraqT
wriggl .	eVtZjY
wriggl about	XqlXba
wriggl says	moVbcd
wriggl talked	dZsccb
wriggl the	Xcdcuc
wright	dmgjYa
wrist	fgngYZ
wrist ?	eaarde
write	ikZidc
write .	S+WPie
write a	Yblpad
write again	bpmZaZ
write an	edZddp
write and	ZqgYbe
write as	dgTcll
write back	ZZV2fW
write before	Zbsbdc
write by	wRkZaf
write chef	qWedfc
write down	ZTYsmY
write her	ZWZzba
write if	cqdYjZ
write inside	pbceec
write it	gQhjik
write life	sacced
write like	bUdmik
write me	PXR/Si
write on	oUfWgn
write once	YvhadV
write one	Uhclnc
write out	kaWtZa
write soon	qUefff
write that	daYcjq
write them	UWaxbj
write this	aUeZmr
write to	slcdZX
write up	mpUnSW
write us	ZUS3Yc
write when	F/abZU
write within	xSbaci
write you	7aUcUb
writeo	Tdscbj
writer	bUrdpX
writer .	UUlgkl
writer then	bdcpbd
writes	7oPUdU
writes back	jwSTdc
writes disabi	rVdeee
writes it	ebYbwb
writes on	sYdedc
writes that	Zsacgb
writes the	ucZdZe
writes to	/nLPWV
writin	iXXgoh
writin #	Ueibfp
writin .	kjSSvZ
writin @d	rXedec
writin a	cXraZl
writin about	cUreXm
writin and	mWkpaS
writin at	alYVqf
writin before	sYYdge
writin but	gVdcll
writin by	fQWupU
writin here	cabdtZ
writin it	tOXcTv
writin me	eedapc
writin of	UyZZcY
writin on	bSdjjn
writin sample	Xcd1Ub
writin test	bcbsde
writin that	ibhpRe
writin till	ZZbdre
writin to	dhaXgq
writin up	cpYUqb
writin we	cbebqe
writin you	debera
writte	fhXmjb
writte #	iYasZe
writte .	cqbhaa
writte accept	bddZud
writte answer	eacqec
writte becaus	asdddY
writte bit	WRbrpU
writte decisi	pbeedd
writte down	aeearc
writte exam	cbctad
writte exerci	albeXp
writte good	epccce
writte i	cdabsb
writte it	tRTYmj
writte me	fUkfle
writte media	ncVchk
writte nothin	XvZeeb
writte offer	SUUO/Z
writte on	fqhVfY
writte one	bVbcyb
writte paper	aghvSW
writte part	SdX4Wb
writte questi	Mnbvde
writte terms	decape
writte test	daZrVl
writte they	bYVsXo
writte thing	dabcrd
writte to	vphUUS
wrocla	dfjbhc
wrocła	WjVgqf
wrong	aazcZe
wrong #	anmfeU
wrong .	ZhVphg
wrong ;	hpVbXi
wrong about	cpaeef
wrong addres	jXnUle
wrong answer	WMbtcp
wrong candid	ZguUdX
wrong chat	YV4SbU
wrong depart	dT0YdX
wrong desk	hoViea
wrong email	ZZqXbm
wrong floor	fWrdfd
wrong group	darbec
wrong hers	dmTkej
wrong inbox	lmUdee
wrong it	gefbpX
wrong list	aUmaYs
wrong number	TP/ORB
wrong one	Uficgl
wrong person	gnxXZM
wrong side	dVdees
wrong thing	dXhpdc
wrong visa	eeWeep
wrong way	eXbaaw
wrong with	ibWqai
wrote	hbjcei
wrote .	bbbdau
wrote ;	dZSlkl
wrote about	ljPiZl
wrote and	VaqYcl
wrote back	gYtPlb
wrote by	sbVabk
wrote did	cdpcea
wrote down	YgpejW
wrote hello	seZeaZ
wrote helpin	oTVscV
wrote in	Uldghi
wrote is	gsUWhc
wrote it	pbfbfb
wrote me	fUhXqg
wrote no	cbYhdq
wrote nothin	eYpefd
wrote on	Tiilei
wrote one	bYaXvf
wrote patien	btccba
wrote sadly	jgkjdU
wrote someth	ZrnYaZ
wrote sorry	uXWhcW
wrote thank	aZteec
wrote the	nUfgfh
wrote them	cZ3RYU
wrote to	aV3gQf
wrote we	hrWUaj
wrote when	abpcee
wrote you	keUmiY
wu	jjdUkd
wyk	bgocac
wójcik	cgYlZm
wójcik .	Tpcbdn
x	glXche
xavier	bZblfl
xiomar	hrTXpW
xiomar .	ZpmYgX
xiomar job	boRhjh
xmas	fkQkfg
xolani	fklYZd
xp	VZammh
xp .	Zabrbh
xx	lhfXhb
xx .	kYpceZ
xxxxxx	WjtbXc
xxxxxx .	hsYYcc
yamamo	mZbfgh
yann	fZYipe
yard	Thgbrd
yard .	VThdvf
yard confir	aWbaph
yard cpcs	ceXibr
yard of	lirSaT
yard office	eacqdd
yard to	dlVhlc
yards	dWZwfZ
yarns	ackdbl
yarns and	eYdfcp
yarns under	YuaeeZ
yasmin	dfcaco
yaw	ccUlhk
yay	WYmhgl
yay .	VohgjX
yay round	eYepee
ye	jbdmdb
yea	iTnmYf
year	aYhfmh
year #	UdHvok
year 's	kecdoT
year .	idiSjj
year addres	ecZqdc
year and	WhMUl0
year are	eVtbeb
year contra	fibTrc
year from	chwXYY
year get	eddXer
year in	bSiqdh
year is	esbgbX
year margue	eXpeee
year of	cTvYee
year old	baUhYx
year or	cpbded
year post	caZdwZ
year said	dddsTT
year so	gSrcZj
year to	bcudTc
year when	pYhdbe
year with	dbmUqb
years	YbeYoo
years .	XdnUqe
years ago	eYqdjX
years at	gbUiil
years is	Zeecpe
years my	debcqb
years of	WRfhit
years we	pmaaaZ
years with	dYqaZj
yebo	kdidfZ
yellow	hVZfva
yellow .	dccdqY
yeo	wcXgVf
yer	araica
yes	lXUb3Y
yes #	bVRjtf
yes .	XbQP/h
yes ;	YsXYgf
yes ?	XlKk2N
yes @d	mVXlZn
yes a	oUVeil
yes actual	sTecce
yes after	YjaYtZ
yes all	XVjqcY
yes and	eTYcvj
yes as	bpbagb
yes at	TXWY4V
yes before	QNPU/b
yes but	WqTghh
yes by	JaVT/Q
yes contra	baecre
yes either	XujcbW
yes for	jNgWzf
yes from	KbKZ/b
yes full	edYepe
yes got	atlZZX
yes hired	abbeuY
yes human	chbbpd
yes i	bRtnbc
yes if	dPZsnd
yes in	NfYX5g
yes inside	aedcpe
yes is	drYbkY
yes it	kZbarY
yes mate	dcbYwY
yes media	SRZuoZ
yes my	bjZlUm
yes no	/VJiOW
yes nor	gokeYS
yes not	bVekep
yes now	bacbsd
yes of	dqabed
yes on	cVRmrg
yes or	/UUcdQ
yes partic	uWdcdd
yes please	QTPn1Y
yes priya	dddaqd
yes really	jZWolU
yes reject	feWeeq
yes she	daiapb
yes since	YcWXyd
yes so	WZMmU4
yes soon	csbcac
yes step	jlUcej
yes still	0PRjga
yes thank	liibSh
yes that	aTvbad
yes the	Va1Wdb
yes then	eXjhWp
yes they	SkSdmq
yes this	ZrPdog
yes though	Ydedsc
yes to	MNS03d
yes unit	hNWdmm
yes until	faaarf
yes was	YrZdbh
yes welcom	edcdpb
yes when	bjZhqU
yes within	Tdddmn
yes yes	OtTXzT
yes you	WRgnwW
yes your	aVtajZ
yeses	piajZX
yet	g/TgZN
yet .	f8TfcQ
yet ;	sdedaY
yet and	gojiZO
yet approv	drcdca
yet as	dqadkV
yet be	ctddba
yet but	vHUsvO
yet for	arcndO
yet from	e1OcbW
yet given	eqceeY
yet i	qvSjXL
yet if	bwcYdd
yet in	dyeebR
yet it	oOdqbh
yet means	cpedec
yet my	YpYfbe
yet nor	raddcb
yet on	phebbY
yet say	dpedcc
yet she	apdcee
yet sorry	0TUceZ
yet the	fkPhhk
yet though	WwmcaU
yet to	U/NaQN
yet unfort	brcdeb
yet voted	crceba
yet what	dxYadZ
yet when	XVdodq
yet whethe	bsecbZ
yet you	fZrbdV
yewand	WWX0Zd
yields	eodZbh
yildiz	Zchmah
yildiz .	egpiYV
yilmaz	jidedd
yo	Wdfkdl
yo in	daqYeh
yoga	UoeXXp
yom	eZnTgm
york	kOYnjj
york you	jVdkjf
you	gcdhjf
you #	Ucefya
you .	agYavf
you ;	gcUkij
you ?	VJc/ka
you @d	zcZYeZ
you @p	fpUYje
you @s	qYbajc
you able	babxac
you aboard	ZabWwh
you about	XgYxWi
you accept	PYbb/T
you accord	phcdZc
you across	aYctcf
you add	dbZqed
you after	YxWadg
you afterw	Yrdeea
you again	dZYubh
you agree	aNojki
you agrono	eadqdd
you aisha	4dOdgR
you all	selUgU
you along	jfRdcn
you also	jVsYha
you among	dmVncb
you an	koTYdl
you anothe	e1ahdJ
you answer	VTYsfp
you any	XrYgah
you anythi	l1aWUR
you appear	Xbscha
you applie	ZlYbXw
you apply	eUlfZo
you applyi	dZcber
you approv	cbdYqg
you are	ZZVl0a
you around	bS0bUi
you as	VWXQ/X
you asked	fcrRkg
you assist	bcbcwX
you availa	ecascc
you aviati	ddbepc
you back	dZR1Tk
you barist	bcgrca
you basic	asXbaY
you be	YVfowU
you bear	paeUle
you beat	XUdb1Z
you becaus	aPnjkf
you become	yXUVnX
you been	cYZhfq
you before	0TQkcf
you begin	VRSk4U
you behind	ddXXxe
you believ	cX0Nak
you best	WeRotZ
you better	XUexce
you betwee	XqWrYX
you book	cYefep
you booked	cYVhll
you both	+QhVWZ
you breakf	epZdec
you bring	cUVoqa
you bristo	YfYqei
you brough	ZehUll
you but	VpXYWy
you by	/MXgZX
you call	MSi4ca
you called	aVhqib
you came	ehRUfz
you can	aQlohi
you cancel	dfpdeY
you card	Xa3baX
you care	ZUnocf
you cfo	bjRgbp
you chase	dXdtdd
you chef	1UaWcc
you chimne	dcdpcd
you choose	NNb/YU
you chose	jdoajS
you churn	jbUrdb
you cleare	XaZran
you coffee	dsabeY
you collea	XieYrd
you come	RSe3uS
you commit	aYcrfe
you comple	bphZga
you concur	eVkidj
you confir	UXVtpY
you consci	ddpbcc
you consid	ZTYyYo
you consul	YXohcW
you contac	fXtacZ
you contra	iZdcqa
you correc	XWpicf
you could	XVW4al
you cover	aabsed
you create	qaddfc
you cruelt	ebqeda
you dare	tYajcZ
you deal	acdqce
you decide	XeualQ
you delica	deUofh
you delive	aasccc
you depend	esbZdc
you depot	aXVsjc
you did	cccahq
you direct	c1SbcY
you disabi	/YUUUX
you distin	Yectab
you do	ZWd0gZ
you dog	0eUaiU
you down	XXPxer
you droppe	dXveaa
you during	eZhWas
you either	lQcnUq
you elsewh	eUddet
you email	VYZ2bc
you emaile	jYqccZ
you enjoy	dYlYZq
you enjoye	eV3dWP
you enough	fXisbW
you enquir	edXeeq
you enter	Xdfqdd
you even	nrUaba
you ever	bOunUj
you every	cZRZkz
you everyt	Nfdkmk
you except	lYWqYg
you expect	ffWYYr
you failed	dZVemo
you fair	cbWbdw
you fancy	TYochl
you feared	eeadwQ
you feel	iSkjhe
you fell	kWWUfv
you fill	cbetac
you filled	lZmbkV
you find	bUjiYp
you finish	dWraXl
you first	SPPpws
you five	jbXZds
you flexib	eZgqaZ
you follow	nTleYh
you forgot	lUsjTa
you formal	dYecph
you forth	xTbYdb
you forwar	klPpPk
you found	dfuVVi
you free	VOU/jX
you friend	bedcqd
you from	jSmbzP
you full	eOhQyh
you furthe	jZUjap
you gateho	eheWdp
you get	9UZgbW
you gets	pccfXg
you gettin	esUcak
you give	VLbqyX
you go	VRslhg
you goes	pbdddd
you got	XVca/O
you govern	daqcdc
you grad	dbbsad
you grand	ecZdqc
you hack	edqcca
you had	aVeZkv
you half	dahWvW
you hand	doZUrd
you handle	jSYwdc
you hangin	xjWUVd
you has	oiUsTZ
you hate	dZqlWZ
you have	cRgpqa
you having	mehehV
you he	Y2RbiW
you head	eXXnqY
you hear	/iPQYS
you hello	/OIlaU
you helpin	kmeblL
you her	wVeVXl
you here	eYdkWp
you hired	hpbZiX
you his	0QcXbi
you hold	ekXnTj
you hop	XXZzdc
you hope	YPnYlo
you hoped	aSZcot
you how	orZdXT
you howeve	aZgopS
you human	/RfcdJ
you if	tlaRZg
you imagin	bYrZid
you in	hUSsqc
you includ	goUmZc
you indica	ecaqdd
you inform	YognZV
you inside	9MXUfZ
you instea	bYdnsV
you instru	iXatcb
you intere	baUzZc
you intern	crbdbb
you interv	aZhZax
you invite	eadqec
you is	geSnig
you it	ebdWmm
you its	meKjxU
you join	bSVT4g
you joined	YdlTre
you judici	dbdpdd
you jump	caavcd
you just	UlljhU
you keep	aMomje
you keepin	dcvXba
you kindly	ZdZajr
you know	nodSYk
you land	eXdbip
you later	UjoVZm
you lay	eYbqge
you learn	tYaWfg
you left	aW8dVX
you let	NQZtyg
you letter	cVherc
you lettin	cpgcba
you life	/NRbaW
you lift	cZduac
you like	UOqeza
you linden	0XYiYX
you listed	gcZtaX
you listen	Utaaia
you live	SUXoft
you log	bZwXbZ
you loggin	baircX
you look	dUglji
you looked	bVteUg
you lost	YQRZR+
you lot	blgmUb
you love	eRsUel
you lovely	dYuUba
you lpa	ddccra
you made	gOayah
you make	KqT4Sc
you manage	bTX6Xb
you mate	cfacbq
you may	eWlWdt
you maybe	ZsbdcZ
you me	XcRzcg
you meant	bTuiiV
you media	5WVpRU
you meet	VpSzWY
you meetin	Xcfqef
you mentio	eerZad
you might	NwlYXh
you mind	kSZwUh
you mine	pedZde
you mining	bbdseb
you missed	VZSsfo
you mix	iUcank
you monthl	Ygddpa
you move	aWiZxX
you much	ebbdcs
you must	SYJ/bU
you my	waVTfl
you myself	oXUPms
you name	WUUzlZ
you named	YbgYvZ
you narrow	ddZbdr
you nb	ecrceZ
you near	bYazXa
you news	YvYXgf
you next	TbauUm
you no	oapZhU
you none	Ytddea
you nor	aoNmgc
you not	yYNamf
you note	hehhlN
you notes	YYueec
you nothin	guUjZW
you notice	pccabi
you now	lCahsp
you of	olfTbb
you off	TWuZqa
you offere	dihpTb
you okay	Zsdbcd
you on	qNQnsg
you once	C8pZeU
you online	dcqacd
you only	TTbcgy
you open	eZbqlW
you or	pwXUVc
you ought	edglUj
you our	5ZaQnT
you out	jTVfgu
you over	cPWypY
you page	kkgbbV
you parked	aUvXZZ
you partic	/LXSdb
you passpo	cebpbe
you past	lPXmcn
you perhap	cZwZbY
you perman	ZiZWud
you phone	YUimel
you pick	OSiumd
you picked	YX2VaZ
you play	PVj1Wf
you please	URikqh
you pop	cedqbb
you posted	R/NYUV
you prefer	TVi4eS
you premis	jWiqbW
you press	abfqac
you priya	2cSjYV
you probab	Wvbddc
you produc	7ZXQfX
you proof	eesSde
you put	ZTchfu
you qualif	edWqee
you quoted	eddaqc
you raised	cYcegp
you rang	TbqiVk
you rapids	dcbddq
you rate	ehqUdf
you rather	VTgjlk
you reach	atdXee
you read	Tadgol
you reads	zUUlkM
you really	dbyYZU
you receiv	1JlfbY
you recent	ZY4RZV
you reckon	cqSeai
you recomm	hVoXna
you reduce	dlXbWr
you regard	TwVifZ
you regenb	deapdc
you regist	YZcsbf
you reloca	bWWuje
you remain	b/SaVO
you remote	pWeeic
you reply	WXicvb
you report	Zdcqbf
you reques	daxZYW
you requir	gYnlaV
you resend	bWJ9aY
you resour	dZbscd
you rest	Wpdckd
you result	pjVabb
you right	ygfRbY
you ring	MTVyjo
you round	aYsocW
you run	cSUi0W
you rust	sZdbce
you sadly	ecbddq
you said	UWrjfi
you sailor	bdqeda
you salon	lXZrZa
you sat	qjTaZj
you saved	bX1WTW
you saw	lbiVcl
you say	MOcu9O
you saying	Xdbtdd
you scan	dbbsbc
you scored	VcRkZy
you script	iehUhh
you see	WkwUcb
you seen	edwWWe
you select	eZcpca
you sell	ddpdbb
you send	ZTb4eb
you sendin	eaqdda
you sent	cfimRh
you shall	0jTeXS
you share	fejVne
you she	kNiTsk
you shoot	dccrcd
you shortl	Qydbgc
you show	fmihcT
you sign	LZqJ9Y
you signed	hZrTaj
you since	bUYXsn
you sit	XXS2ia
you sittin	SYcQ1m
you sleep	cZkrWb
you so	ZXYqnf
you some	SmqcYg
you someon	aexWdY
you someth	eyaaWa
you someti	uVdbcd
you soon	OnfohZ
you sooner	kPbbiq
you sorry	YVgZis
you speak	bPT5Vj
you spend	dYgsca
you stand	upHbib
you start	cTbb+R
you starte	mOxcXS
you stay	YqUmiZ
you step	dabuYd
you still	YKd4mY
you stood	agbYvZ
you storie	laoVdd
you straig	2RUffc
you strong	edaerY
you subjec	bYZhtX
you submit	cYsXbj
you surviv	bYYkaq
you swing	dZdsde
you take	QNag/S
you talk	WPpode
you talkin	bUboen
you teach	cecqdc
you teleph	XceplY
you tell	HNrypb
you tellin	kXreaT
you than	Ujamfh
you thanks	bafZdp
you the	kTaaxe
you their	6NlWUZ
you then	pYPtYb
you there	hYtfYZ
you they	ekXSqi
you think	XMWlzm
you thinki	edXsdd
you third	UUYqUy
you thirty	bcdcsZ
you this	kXQSg4
you though	YTjZpk
you three	rcSfge
you throug	TWUono
you till	dgOkqc
you to	WWavnf
you told	baoUcq
you too	YS1eRf
you took	capYgh
you top	jWaaqf
you travel	dWhrdd
you try	cXWmcq
you turn	WQsnXi
you turned	hZnglT
you two	akllPe
you unanim	addecp
you under	Vhfglf
you unders	ghaaYq
you unifor	gbgqaY
you unit	3ZUVjT
you unmoni	bbhgXp
you until	YaG+lV
you up	ddSxcd
you utilit	cabcYu
you very	pZdYgi
you via	TgYvZd
you visit	bdrYde
you volume	1SbYdc
you wait	jUialj
you waitin	XvTWke
you walk	QQiqtZ
you want	TPpatn
you wanted	ZbcVyh
you warm	cpdbde
you was	amYXXt
you well	XcmaYr
you went	XZicbr
you were	ZWdWi3
you what	tYfYXl
you when	P/kWWX
you whenev	Q1iTad
you where	nrScdX
you whethe	/RaYYU
you which	tcWfag
you while	ZZgrga
you who	7SfWgU
you why	aWYWd0
you will	xgWXia
you willin	cdesYd
you win	gZZUwd
you wish	SPignr
you wished	cYzlZR
you with	zabbhW
you withdr	ZS/UdH
you within	/AUaZT
you withou	WkPygY
you won	VXekyR
you wonder	rjdXVd
you word	eoZUfi
you work	XPXjzZ
you worry	cqnYcU
you would	Wdfibq
you write	YTS9Yi
you wrote	WpgjUh
you yes	2eVTda
you yet	ZyNjgY
you you	XlcXuZ
you your	nXcSlm
you yours	qgeZYf
you zero	TZedlr
you>answer	qfbddb
you>chosen	ZbXexg
you>date	rYYife
you>decide	aWbrsY
you>free	aXgpdi
you>give	cZgsea
you>hear	umbVae
you>if	pdZdic
you>meet	aYgqge
you>news	tfaade
you>not	hbaddr
you>offer	aeacvd
you>post	dbccse
you>receipt	jltXaU
you>sorry	WXddc2
you>start	bWXe6a
you>step	bebvZf
young	WZjcbt
young .	cThhjk
young family	ecpdeZ
young man	hjYnhV
young people	VhrdZd
younge	YNdigy
younge .	aRjhVu
youngs	ZgfpiS
youngs .	caocbe
youngs along	ecapde
youngs it	ccdpea
your	bcijgf
your #	VUkhoh
your @d	TfprQg
your @s	Vcdmnd
your a	bhaqZe
your aaha	sabddb
your accept	TYXJ/R
your accoun	aftZda
your addres	YQnmdh
your admini	YcQxif
your admira	dbepdc
your advent	ddqYcd
your advise	oTbWpi
your agency	ZghSre
your agreem	WZWdye
your airpor	bZqeWa
your alan	gbatZd
your alert	ccwbaZ
your allowa	dbrbdc
your altern	ksUaac
your amanda	adaqhd
your annika	acerce
your answer	tVYbtX
your applic	ficcYp
your apply1	abYxZd
your appoin	SdVP/T
your aptitu	aeqebc
your area	bfxTcW
your assess	ZcWwbh
your assign	cVXfub
your attach	eYpidW
your attend	bbjuTa
your attent	YUsbla
your author	beUVyd
your availa	SYc/WY
your awards	dblrVX
your backgr	bealWq
your bag	XXqemV
your bank	bahX0U
your baptis	Zcdsda
your bat	caesXe
your beauti	bvXXbZ
your behalf	SoinUc
your being	bUkikf
your belfas	coddea
your benefi	tWWiZb
your bid	fcUbct
your bielef	daTZtl
your birthd	jghVgc
your bit	scZiaY
your blank	gViiak
your blog	acVrkb
your bluegu	WlZrad
your bookin	jXqgWZ
your boot	bccwYc
your boroug	gsRcbg
your bots	datXbb
your bottom	fXpXej
your brad	dbqace
your branch	cZocbi
your breath	gvUZfZ
your brochu	ffkkdV
your brothe	aVsioP
your budget	sehTYV
your busine	gXraZg
your cake	ZsZabf
your calcul	clYZpb
your call	Tf2feO
your camera	ddjVoe
your candid	aaada0
your cantee	gbrbcc
your capabi	dblVob
your caps	deapXi
your car	aZcsmV
your card	aYqhae
your career	dajabp
your caring	dgpeZU
your case	uiaPal
your cather	Wbchpj
your centre	dcWkeo
your chatty	ccddpd
your check	UirfXb
your chief	cYgdqb
your choice	FRf/jT
your choosi	ZXZuiZ
your claim	hUrbag
your class	ZfUrcl
your cleara	enPmib
your clears	bUVlav
your client	feoNoc
your climat	dsObdk
your coder	bqZceb
your coin	abqdde
your collea	dLwXRt
your collec	Uennac
your colleg	kbuPhY
your coming	eeXsgZ
your compan	XUlmjc
your concer	WbW1Zb
your condit	VYUieu
your confid	iamUoZ
your consen	XXaqob
your consul	hVpcfd
your contac	sbkYbW
your contra	WVQM/j
your conven	XYcuhd
your copied	dYcrdd
your corner	eccYep
your correc	ZbsjZV
your cost	padWih
your course	fWuQgj
your cover	bbkpWc
your cream	deqbcW
your crete	Zcdqde
your crimin	cVircd
your ctc	dcscaa
your curato	capcef
your curren	WOZ4hb
your curric	abpfdc
your cv	bpghTj
your dad	VUwVjg
your daily	daqXka
your danish	dccpdd
your darren	acuXcd
your data	fTvUai
your date	cRd2aY
your daught	gWpdec
your davide	edWbqg
your day	eTqijU
your dbs	bcaphc
your deadli	VhZvcc
your decisi	LOeT/O
your deckha	fbigmV
your defer	ZdUhmn
your degree	fdZqdc
your delacr	cYriab
your desk	mceWsW
your detail	dpbWQu
your diary	pQWreX
your differ	arbcgZ
your diplom	ThjoZd
your dispat	iSbXoo
your dms	tWbdce
your docume	kokTTj
your dog	hZmeVj
your dome	Zcdqde
your door	+WTSkR
your dossie	fqWddd
your draft	bbxWda
your drawin	ffUoXn
your drivin	cfaZhq
your drug	bnjViZ
your durban	kUdpaf
your earlie	SYY7YW
your electr	eqXZbe
your email	fd6RZW
your end	jcpjWR
your eng1	hehoVc
your enquir	eepaad
your enrolm	eRaodp
your entitl	fedVre
your essay	RUa/UR
your europe	cchVrd
your everyw	ebcpdd
your ewa	bceped
your examin	ZbXeqZ
your exampl	bbqcbf
your expect	dbPsbo
your expens	dlfcSj
your experi	hUphbe
your expres	hqedUd
your extra	ccsZde
your fake	eeeZpd
your family	cYjPyd
your fate	dwVXea
your father	UO2Yhf
your favour	RXWZtt
your feedba	Me+LVa
your fees	edapee
your fernan	eeapdc
your figure	ZiTgrd
your file	hsagVe
your files	bapXgf
your final	eUkjlc
your fine	mnTddd
your finger	VqNdrb
your first	RVWY/Z
your fitzge	dcdZrc
your flight	VWjhgo
your floor	dadqbe
your follow	XkzRXW
your food	bdR3Ta
your forese	ZcjWre
your form	lnsTQc
your formal	bdbUti
your former	Uafsbk
your foster	ZcnjkT
your four	mTelha
your france	eaVsXk
your free	ZdZygV
your freela	darZfZ
your friend	YZ3aMd
your fusion	Ypcbdf
your gabrie	aWYrpZ
your github	iRT2Ue
your good	bYpZoZ
your greg	ecaepc
your grips	dZpgdc
your guess	b+RVTW
your hack	iZZOwk
your hackat	eWicbq
your hand	maQkek
your hands	oXTplW
your hat	qhacac
your having	dZsciV
your head	bkbgpT
your heart	WgUhse
your hectic	cawbVb
your hello	bZhsbZ
your help	dcuYca
your her	daYetb
your hi	dckYqZ
your hired	WRKO/H
your holder	dcYatd
your homewo	cdmUij
your hopes	jVQUi1
your hour	bbctbe
your house	ZZasib
your hun	dgZdbp
your husban	defZqb
your id	VfdqgZ
your idea	cUkgZr
your ideas	gbeqYd
your in	dUJU/L
your inbox	qhJiyO
your includ	farbbc
your income	eepcdZ
your inform	db0aXT
your ing	dZXdhp
your ins	leemcV
your insigh	cbXdds
your intere	ehYbXw
your intern	hTWb0b
your interv	cYgvcZ
your intro	ecdpad
your introd	becqbc
your invita	fYhpYc
your invoic	dcqaec
your item	apeeda
your jade	gcVlke
your jamal	cYcvcb
your job	UjtPfe
your joinin	cdgTvd
your journe	YWPXe6
your jürgen	cWirac
your kickof	cjVofe
your kim	ifVgjf
your kind	batYZi
your kitche	ZZpdkZ
your knowle	dbcdar
your landlo	hVZbtg
your lane	eebcpb
your last	SXd6Xe
your latest	cbWkZp
your leathe	depace
your leave	dbcpde
your leeds	bbpZbi
your letter	ffqXZh
your level	bbTjav
your licenc	deTvXh
your lifeti	ceYgbp
your lila	ZXYvcb
your line	ndjgbW
your lines	VicmlZ
your link	caZvcb
your list	SRrwhQ
your little	dapYbk
your lively	eddbcp
your local	fpjZbV
your lock	ebcped
your lodged	bafvXa
your login	fatbZZ
your looser	pieXea
your lost	VY1abY
your lovely	aeYdZv
your lowell	YVvXeZ
your mackay	VrVkde
your mail	XhsXiZ
your mairea	ZbaWdv
your maison	bVwXee
your male	adcrdc
your manage	hfXXtc
your mandat	bkVcil
your maplel	caZddq
your marek	cbsUdj
your mark	naUali
your market	cWsjcY
your marks	ZRflbs
your master	gTxOfj
your matthi	ccpded
your mba	edodcc
your media	RmmmXW
your medica	ZeRrob
your mentor	ihkhWV
your messag	VZ/ZYS
your mexico	rYbdcd
your michae	eZZrde
your michel	ZVargi
your microp	dbrXde
your middle	cWpcjb
your mind	UcoR3R
your misery	+YJDgg
your missed	scfYea
your module	dipZaX
your moment	fepXgc
your mother	SZ2cca
your move	iUnefd
your mr	iViqba
your munich	XYhdgp
your mv	ZVjtab
your name	XiTesj
your needle	eaboee
your negoti	dcafdp
your nephew	eXtedY
your new	SSoZ2O
your next	kMklgc
your no	oXhogQ
your noah	cbcceq
your nod	aaeZub
your non	deUgYu
your normal	cZZudd
your not	kZVhbr
your note	crmhUT
your notice	baRg3b
your notifi	Tctdca
your number	fqMmQp
your offer	aRcP/X
your office	iUpVoX
your offici	dXZdxZ
your ok	Vdkgme
your old	bSvoZZ
your on	fUNa/M
your onboar	edaepd
your one	cZekpV
your operat	aZpfYj
your opinio	cXslYX
your order	YXxjZW
your origin	bffpea
your ot	eUkcfo
your other	nkfQia
your otieno	jdcbqY
your out	bSVXWz
your outcom	opUZba
your own	WVfnvZ
your page	cbuebX
your panel	ccXzUc
your papada	buYaiX
your paper	Ygfabp
your papers	gvjWSd
your parcel	SW3WZV
your parent	babphe
your parkin	fXuYkX
your partic	PiZdbz
your pass	ecgjoU
your passwo	WY/PaU
your path	caXddv
your paymen	dXsbee
your paysli	VX0cYY
your people	ihVfhi
your permis	YYbtai
your person	eecqcb
your pgce	dUkjch
your phd	aYzZcZ
your phone	vjTlZR
your photoc	Tcueed
your pick	TfdzYd
your place	YcXwge
your placem	sYaecc
your plane	pchZda
your planne	cZcsdb
your plant	edZpee
your police	Vdfree
your porto	jpXYbf
your positi	ZwUXfe
your post	fqhhPb
your postin	ddZcta
your practi	YgR1Vd
your pre	TeStff
your predec	Xdtbdc
your prefer	TVsxVY
your presen	XWhtjb
your previo	daRiol
your probat	efZXpj
your proces	aUoecl
your produc	XW4bWZ
your profes	dhSifn
your profil	ddrdXg
your projec	lPOxfj
your propos	hhUkdh
your provis	accrag
your pupil	fjeUeo
your qualif	ifTgik
your query	TlsWda
your questi	vblPda
your quiz	qdcZdd
your ramire	fpbZec
your rashee	biYYbr
your rate	dnTejf
your readin	fTrXZn
your reason	feqfaY
your rebecc	aZktbZ
your receip	cWqcdi
your recomm	acXted
your record	WosUca
your refund	dctYda
your rehear	Ycbsfe
your reliab	haYZpg
your religi	liVegf
your renata	fdbqea
your reno	baYath
your reply	VQZn2Z
your reques	bZ/MbS
your requis	poTOhg
your result	3oSQXX
your return	bdsbbb
your right	hjXqdU
your ring	cadpee
your role	VmeiZj
your roof	fUcoig
your roofto	gaqadc
your rooms	fcVgqd
your rotter	hZtWfa
your royal	dcaqcd
your safari	aXgvba
your salary	njNrSj
your sample	XgRdoq
your saved	YXwfZX
your scarf	bTpaZq
your score	ZlZYer
your scorec	bcaqfd
your scores	ijhSXn
your screen	ebhpcY
your seacro	gcpgdX
your search	bVlUYx
your seat	UXhqfe
your second	Ycdyba
your select	WVacwg
your servic	fXTVpu
your shadow	ejUpdd
your shift	cigjTa
your shorte	ecuUdc
your shreya	RZZwZf
your side	lRipfY
your signal	kVncXi
your signat	PNYh/U
your signed	ZWW1dW
your silenc	dabrce
your sister	iUseeY
your site	XaW0cW
your sketch	Zbcqef
your skills	foabbh
your slides	jafpZY
your slog	emUdhj
your slot	LYg6Ve
your sniffi	edcZrd
your soluti	agRwcg
your son	ckpcZZ
your sound	ddbdpd
your spam	kmcVge
your stage	jgYVmh
your start	hZNpme
your starte	gcbbqc
your starti	dcdXvb
your status	W3MVdi
your stepha	dYfqbe
your storin	YYsZjb
your story	WQyaVm
your storyt	mUocdd
your strang	akUobf
your street	Zarica
your streng	WoPgat
your strong	eesUcf
your submis	flfSXp
your subscr	XVmdrY
your succes	bdaawZ
your summer	bYVfpn
your sunny	ZShgll
your super	YYdpdk
your superi	dcViqc
your suppor	dbpbgb
your surrey	doVYlg
your survey	XXvbcc
your susan	jqWWib
your sustai	Vecree
your sympos	dcoVYm
your take	iZjYap
your talent	YPZohq
your talk	bdtiWZ
your tamper	dcZeeq
your task	eZXudd
your teachi	XZaudi
your team	ZawfbW
your tender	gVmdka
your terms	afRdud
your test	opWObp
your text	aYskUd
your thank	fasddZ
your the	jSUW3Y
your things	eedZpd
your thinki	Weepgf
your though	hYeqYd
your three	anqbZY
your ticket	iXtXbb
your timesh	Zdphba
your title	dUqlbb
your top	iYVocl
your topic	eeetcV
your toulou	cdtVdc
your train	aY2ZUf
your traine	lbTdmg
your transc	UdkxXU
your travel	ZZrdbj
your trial	fmYUkl
your troubl	eabcer
your tunde	edTtbf
your turn	bTQ1hZ
your tv	ddcsZb
your two	fkfnYV
your uncle	gTpcRq
your unders	absYde
your unoffi	WcYnqb
your update	enSrWc
your upload	bX1ZYU
your utrech	lUqabf
your verbal	bdXasj
your verdic	rcdbde
your very	ZsZZfe
your vettin	bdbpcf
your video	XkXwXd
your visa	YZYyVi
your visit	lVoWdi
your visito	YReinl
your visser	dcdcpd
your visual	dcpZbb
your vogel	ckfUra
your wage	aedpce
your watch	kpfTba
your way	Rekfnd
your week	gSrnXa
your weekly	dbreca
your welfar	acdsbe
your whole	dfgfoV
your wife	VWfnnc
your wish	abzglI
your with	eedYpd
your withdr	aT+VbN
your word	RUij6M
your work	iRVpbt
your workfo	XajrbZ
your workin	oaVmdc
your writin	YaXyaf
your writte	Rjffoe
your yes	kUSP/Q
your zestfu	ddpcdc
yours	aWYf6Z
yours .	WXVX/U
yours ;	VoMaxc
yours ?	XeygSZ
yours about	dZpgce
yours all	eecZrb
yours and	jTOQyq
yours arrive	ZatTal
yours as	XmYZua
yours at	ZZee0U
yours before	raigXY
yours but	cacbtc
yours by	gQcqiZ
yours came	gbZcau
yours come	ebcbvY
yours does	iXiZcp
yours either	dcecpc
yours ever	bgaXgp
yours fell	aXXacx
yours for	UQdi8P
yours forwar	edZeep
yours from	UYdW8R
yours goes	pcbjZa
yours has	bZluSd
yours have	dVjkaj
yours i	dbfqSm
yours if	RURU/K
yours includ	oggcPk
yours is	egatWd
yours it	Vrhddd
yours lacks	dcareb
yours lad	dbdara
yours love	baYbua
yours mate	edadqa
yours met	nkTaej
yours only	dYibsZ
yours or	qchZeb
yours please	ZSYsme
yours reads	gaTlna
yours ready	debpae
yours should	ZZZnvU
yours start	edabrb
yours still	fZgpba
yours subjec	eeeXsd
yours to	XMVmxl
yours was	nPZYex
yours we	mecUqa
yours when	clVcqd
yours will	yoSVWW
yours with	hSjdij
yours would	hWTwZZ
yourse	SMg0tZ
yourse .	aYueYg
yourse ;	Ypffcb
yourse ?	dbtYab
yourse a	aZXiwY
yourse among	sZZYdi
yourse and	bVgkje
yourse appoin	dZdcsc
yourse at	bXkqZb
yourse down	ectWec
yourse entebb	dbcbrc
yourse for	ccZqee
yourse head	Xbcesd
yourse hired	adbXvU
yourse in	XdbskW
yourse includ	aWjpXl
yourse known	ccaqde
yourse next	dcqbdd
yourse on	YRnpdc
yourse one	YaZVzY
yourse our	dbZcsd
yourse out	lYvaaV
yourse readin	ccdpce
yourse releas	ecbcdq
yourse the	bXYhcu
yourse there	dedpbc
yourse to	XYZ5YU
yourse with	ddbrbd
yous	kbdhmU
youth	ccnfce
yrs	dcgjch
yrs teache	XWcdnp
yuki	hmhacY
yuki .	nhcUlZ
yuki for	avYZXd
yuki on	fpdbcc
yusuf	jiVjfc
yvette	oZZmcc
z204	fjXjfb
z83	dTnklZ
z83 .	YXnpca
zack	cZZshe
zack you	ccdrcb
zahnte	Zmcfck
zainab	Xmcbme
zainab .	Ysfaag
zainab of	gpUZgf
zammit	dlVnWf
zanele	bhgbif
zara	VQiVtp
zero	QXdcot
zero it	Taeemp
zestfu	bbjcod
zestfu 's	dcXdub
zestfu .	iPsZgi
zestfu and	jZmblW
zestfu fabio	ddpcdc
zestfu over	bdZrag
zeynep	lclYYi
zilch	Gg7OPi
zilch .	QrkYVm
zimmer	gYVmmi
zimmer thank	gdVnfg
zip	hdVhdn
zippa	hRiidk
zoe	hkXrcS
zoe .	Zsagcb
zonal	UaagyX
zone	hPifgl
zone .	RecnZr
zone ?	capeZd
zone checks	ecdaqd
zones	eghYVs
zones .	hbZbWt
zoning	WYraZp
zoom	UVb/aV
zoom .	aSirbi
zoom froze	bklddV
zoom link	Zcatee
zoom with	iigjVX
zsofia	ihegae
zsófia	UgZmbn
zum	aZiZho
zurich	djfYkf
zwolle	ndhhVb
zwolle of	Xavcdc
zürich	ddsXZe
~#	mbblga
~'s	hucccW
~.	dngddb
~;	mccbhf
~?	eVWzib
~@d	qacggb
~@p	onTWbj
~@s	yWfXea
~@t	XYkrae
~a	hpddZd
~aa	cmcfee
~aberys	nkaebY
~able	rgWgZb
~aboard	kYdbme
~about	ZVtlbe
~above	WfirZd
~abroad	iXmfee
~absenc	hciefe
~absolu	hqaadZ
~abstra	cdnfdb
~academ	bWtZag
~accept	WZaU/S
~access	Ujojbb
~accomm	ddXnbk
~accord	ZkiZdj
~accoun	fYxbUb
~acknow	Vobjdg
~across	bbhjhe
~act	maffef
~action	Zqgbea
~activa	hYbdgo
~active	edkidc
~activi	ccened
~actual	naedee
~actuar	edcehk
~acute	dZkdhh
~ad	dieeff
~adapt	hfkade
~add	oZaldc
~additi	dldffc
~addres	cZmfbf
~adeyem	djkccd
~adjust	cZaxcZ
~admini	kabbij
~admiss	dqcZee
~admit	hledbd
~admitt	ohbUdk
~adopte	igcdeh
~ads	eieeff
~advanc	Wgedpe
~advert	SblZat
~advise	ejpbYa
~adviso	efeffh
~affect	fgdiee
~afford	dhedei
~afraid	rYdbee
~afresh	nbedee
~africa	dfgckd
~after	djrYhT
~aftern	pSbjbi
~afterw	akfcfh
~again	WR/Wbd
~agains	Xpcdjc
~agenci	lbfeff
~agency	Zmdfid
~agenda	YsZYhg
~agent	kfbbci
~agile	chclec
~agilit	beemef
~agm	hadlde
~agnies	edjgde
~ago	bWadon
~agree	Xgkdei
~agreea	elcdef
~agreed	boiWde
~agreem	cgeeif
~agrees	d6XOcY
~agrono	eZdoee
~ahead	iuhUZX
~ahhhh	ecgeek
~ahn	nZeeee
~ahoy	beocee
~air	idfeef
~airlin	andmcY
~airpor	fddheh
~aisha	mYTwWe
~alaaf	kedjae
~alan	ccbkmc
~alarm	gdeeej
~alejan	edehhf
~alerts	eeheeh
~alias	maeeff
~align	cpdaee
~aligne	bnedfe
~aline	eeeeke
~all	ivZadX
~allege	igfdde
~allow	chfgfd
~allowa	bjdied
~allowe	cjmcfX
~allows	UejZre
~alone	meeaee
~along	hbdijb
~alongs	dldgdc
~aloud	edkffd
~alpenb	Tmdoee
~alread	SruYYS
~alrigh	ddbimc
~also	pWigfY
~altere	lfebde
~altern	dldfdd
~always	jZpacd
~am	uifZYY
~amanda	Wvbccd
~amazin	jclZee
~amende	bccdmi
~amman	Zoefee
~among	updTYU
~an	jqmaUY
~anaest	eodced
~analys	fghjbb
~and	kffhdZ
~anneli	lceeef
~annika	bdkddi
~announ	qaeajY
~annoye	occdcc
~annual	bmbhef
~anonym	Yliidb
~anothe	kbkUUr
~answer	vbWZlZ
~antici	kcdged
~anton	gcejef
~antune	lVlgce
~any	eahiZl
~anybod	RsqXeT
~anyone	WykPbb
~anythi	adkddj
~anyway	iZamef
~anywhe	atiWad
~apac	jWmdeg
~apolog	fWjblg
~app	ahpdeZ
~appeal	Wedlhi
~appear	YSrdgj
~applic	lZ0XUW
~applie	bU0WfZ
~apply	iYfZcq
~applyi	gdgcdj
~appoin	lhsfWS
~apprec	eeehge
~appren	cjcpYb
~approp	ebeffl
~approv	T0ebXb
~approx	ffffff
~aptitu	dcdkhe
~archit	eckeff
~archiv	edelde
~ardent	Xkkcge
~are	lmeeaa
~area	kVWodk
~areas	ehbcmd
~arise	dgYddp
~arises	amXcdk
~arjun	cefkef
~around	oRWnck
~arrang	ZvYZia
~arrive	kStgXa
~articl	lldcZd
~artisa	hdgfff
~arts	ijaeZj
~as	jYbjdj
~asbest	kZkeed
~ashgro	docbee
~ask	fmoTZe
~asked	ssURZg
~asking	dkagYl
~asks	Zegjfg
~assess	mqVgZU
~assign	bidcfk
~assist	edkSoh
~associ	Zkifee
~assume	eXZpmZ
~assura	fdkaje
~assure	aWqgde
~astrid	libccc
~astron	bjbdke
~at	hijhYb
~ate	qbeace
~attach	Vcfdsf
~attack	gjecee
~attend	ddcoiY
~attire	hiacbi
~au	bfemee
~auckla	ibeiee
~audien	dkeeee
~audio	hkebed
~audit	cnkedW
~auditi	gdekec
~audito	Ztccec
~austri	fiegee
~author	glaagf
~automa	bWogbk
~autumn	aadcko
~availa	XvVVZn
~availi	ibefei
~avenue	chfgff
~aviati	dZUgct
~awaite	dlfedd
~awarde	iedjbd
~aware	defhhf
~away	dnWqWY
~ayesha	djeeff
~b	egbfck
~babies	lcceef
~baby	edgeie
~back	dknZfZ
~backen	bhidid
~backfi	djeeff
~backgr	hmaeda
~bad	jSWink
~badge	aqcede
~bag	cfZfnd
~bags	hhfede
~bakery	eheedg
~baking	cieedi
~ball	bWbkgn
~ballot	oZceff
~band	jkchZd
~banerj	bdjjde
~bank	VcpmbY
~baptis	dYkmec
~bar	jbZlai
~barbac	fdbmde
~base	ckfeed
~basel	feehff
~basis	cYendj
~bathro	iffefe
~baz	oaddef
~be	ekdjda
~bear	pbbfbg
~beater	iddeeh
~beaumo	eekede
~beauti	dnahcc
~bec	edeecm
~became	bZcaom
~becaus	iaZmlX
~becky	cjbbek
~become	Z2UbZX
~bee	bhenad
~been	jpbaXg
~beer	bfcjdk
~bees	dkdffe
~before	bXdlpd
~beg	jbegef
~begged	hZiedi
~begin	RgUd1V
~beginn	dYkkhb
~begins	fkfgca
~begun	ccdemg
~behavi	bpbdfe
~behind	XmZdaq
~being	idhgjT
~belfas	dmgdea
~believ	lfYTZs
~bell	SrhcYj
~below	eaOukf
~benchm	kaffff
~bend	dfdemd
~benedi	bleeee
~benefi	ccdgji
~bergen	edkdff
~berlin	bWmibj
~best	fkZiiZ
~bet	elefec
~better	IewjYg
~bettin	didkdc
~betwee	kZWiii
~beyond	nZeidb
~bhai	dgejee
~bid	ekcdeh
~bidder	cpaaid
~bids	ciaecn
~bielef	cpbfec
~big	ataafc
~bike	feeief
~bio	dfcmed
~birds	lbbhfe
~birmin	eWpegd
~birthd	ibmbcf
~bis	icefeh
~bit	csbXkZ
~bites	ehehee
~bits	effgff
~blauwa	apecde
~blesse	mUnced
~blind	fcldec
~blow	ilbaee
~blown	emceed
~board	jidhPn
~boards	Xihcmd
~boatya	egcled
~bob	Yrcgce
~bog	biceZn
~boiler	dfejed
~bola	embffc
~bono	dVdcnm
~bonus	ahVkij
~book	XtmbXZ
~booked	liXaam
~bookin	lXckef
~books	qZkUTn
~bootca	dgkbai
~bored	Zoddhc
~boring	kkadbe
~boss	W2XeaY
~bosses	feifee
~both	goWhbd
~bother	eWgvZZ
~bots	gfefff
~bottom	deekef
~boulde	geeffg
~bound	ccdnef
~bounda	eVkmed
~box	cehghd
~bpo	icdfeh
~bramle	ljbbee
~branch	ehYpad
~brandl	eiceei
~brb	dfZnde
~break	ijaefe
~breakf	celeed
~breaku	dgfeie
~breath	Wecbpj
~brenna	dleded
~brewer	kZahcl
~brian	ciffhd
~briann	dlWbkg
~bricks	cdoedc
~brief	elbYdm
~brigad	maeffe
~bright	bodhcb
~brilli	ejdefe
~bring	airgRa
~bringi	ddlcge
~bristo	XbYvic
~broke	gfdfeh
~broken	bfZpde
~bronwy	jkaaiZ
~brooke	keagdf
~brothe	Xlcghg
~brough	iYicdk
~browse	edpbdd
~bruno	dVcipZ
~brusse	dfedfk
~budget	btkYWc
~build	ckceei
~builde	edekef
~buildi	qeacea
~bulk	Zjdkee
~bursar	hakeZi
~burton	mfjabb
~bus	YnhhfY
~busies	aadojc
~busine	dgcjeh
~busy	ednbde
~but	cjlehU
~button	fqadbc
~buyer	heeZel
~by	uVbohT
~c	fdkedf
~cabin	cpdedd
~café	cpdcee
~cafés	iefffe
~caleb	laeckd
~calend	bbbhen
~calibr	edcmde
~call	licfZc
~called	ecjbgi
~callin	fWredc
~calls	jhWTjl
~callum	dceekg
~calm	fchbek
~came	dkZpNl
~camill	bqVheZ
~camp	Xaftda
~campai	jXibfj
~camps	dfecle
~campsi	hZlefd
~campus	ecjgee
~can	dcYumW
~cancel	ZkicqS
~candid	g0dNdY
~capabi	gfibci
~cape	fjeeed
~caps	dncdde
~captur	bsbaed
~car	ccahnf
~card	Xfkgck
~cardif	Xleled
~cards	igdeef
~care	aXrbif
~career	hblgdc
~carlos	bkffff
~carol	gcdaoc
~carrie	ebflff
~carry	iggiac
~cas	oddafd
~case	WkohcW
~caselo	eiefee
~castel	gadeij
~castil	jbekbe
~castin	lhYeee
~casual	dlaYdl
~cat	elgcde
~catch	huVcYd
~catchi	Zeneed
~cather	bcdike
~cathol	fakdcj
~cats	ekeeee
~cattle	ghfeef
~caught	oqWVbc
~caused	eejgdd
~celebr	gdfbmc
~cent	hZkejb
~centra	cmeeee
~centre	ooaUdc
~ceo	ifmbdZ
~cerami	dhfhef
~certif	RXQzfn
~cfo	fcmfcd
~chain	eeembe
~chair	mmWZed
~chaire	cdcnce
~chambe	ZocYfj
~chance	XdTgaw
~change	iLzUej
~channe	hmbded
~chante	gfeiec
~chapla	igeeed
~charge	apeded
~charit	dkfeee
~charlo	gpdcYc
~charm	ekcgee
~charte	bcZgrb
~chase	aceoee
~chat	Pwbcbi
~chatty	egbcnc
~cheape	dmceee
~check	kSecqd
~checke	emhadd
~checks	ckbhhb
~chef	hTinhZ
~chefs	gWrdec
~cheng	mhZZei
~chewin	diffff
~chicke	dpcbcd
~childr	haldde
~chloe	edmfce
~cho	efdkbg
~choice	kpVjWV
~choir	iaicjd
~choose	pfUnWX
~choosi	kfdbci
~choreo	kicbiZ
~chose	eoeZZi
~chosen	o8eLTJ
~christ	pSabaq
~church	iXdqZe
~churn	wWaihR
~ciao	akdcel
~circle	clddfg
~circli	jfedee
~circui	ggfefe
~circum	deccdp
~citrus	mddede
~city	eldfdd
~civil	Yrfbeb
~claim	bcmgbf
~claime	dhgeee
~clarif	dakkec
~clarit	hXhdfl
~clashe	fieeee
~class	Xalijc
~claws	cnbeee
~clean	Rsmacc
~clear	fohdeT
~cleara	bedjhe
~cleare	kcjYXj
~clerk	mddfed
~clerks	hddife
~click	gYhmeb
~clicke	fcffjf
~clicki	iXfpZg
~client	ezZRkS
~climbi	hieecf
~clinic	lajdga
~close	ZqgbYg
~closed	ZrrgdI
~closes	qlUTej
~closin	gXrbda
~clothe	ZdZrhc
~clue	cnbefe
~coal	dflkWb
~coasta	bmefee
~coc	fkhbde
~code	YWbucj
~codear	ieeeff
~codice	ahjefe
~coding	eebndf
~coffee	ebhcjh
~cofion	ceeijd
~cohort	dhgeee
~coin	ggeffe
~coinci	bpcbee
~colbec	eelede
~collea	ingXYf
~collec	Paukag
~colleg	kldedZ
~colloq	edfeig
~colomb	igfcdf
~color	deilbc
~colour	bbegco
~combin	Zjcfjg
~come	eXkmce
~comes	breYff
~comfor	cocZci
~coming	WWollZ
~commen	cmbddi
~commis	XpmUcg
~commit	gsUcYf
~comms	ekaVdp
~commun	tVhbZf
~commut	ifcfef
~comp	ehgeee
~compan	qdZoZW
~compar	Zjeadm
~compen	efddle
~compet	bkbnZc
~comple	YpcllR
~compli	iXiodW
~compos	emdeee
~compre	iZiqZY
~compri	khebee
~comput	egeeei
~con	emdcde
~concer	mdfiYc
~concie	dmddfd
~conclu	Znbief
~concre	dkffee
~concur	eSYpkj
~condit	cndheb
~conduc	lhgZdd
~confer	ikXice
~confid	ejclbb
~confir	bjamha
~confli	lcedfe
~confus	jheebe
~congra	Xgkbnb
~congre	kdeceh
~connec	Welefi
~conor	fjdeee
~consen	XdYvbf
~conser	bekjdb
~consid	jQM1ek
~consis	ehddjd
~consor	ZfZkhg
~consul	Ziibbl
~contac	sjmMbW
~contai	bfekef
~conten	fedYdp
~contes	klabdc
~contin	jpdaaa
~contra	grcRfg
~contri	fneTmc
~contro	Xfdqcc
~conuas	efdhdi
~conven	bkYodc
~conver	XgYsec
~convin	kgdced
~convoc	dddgej
~coo	fbmeed
~cookbo	jbidhb
~cooper	ZtXded
~copied	atdZdd
~copy	ZZnVre
~corali	dfekde
~cork	eWkeem
~corner	dkehdc
~corpor	edfcnd
~correc	bkkbfa
~corres	jsXadZ
~costs	cmbddi
~costum	cibedk
~cottag	ejcdid
~could	SghyXe
~counci	jpceUc
~count	YpYjha
~counte	hZWVjr
~counti	idffff
~countr	cghbcl
~counts	afmeee
~county	dkeeee
~couple	gZedjj
~course	ZZlfgk
~court	eYsibW
~courte	fbdlee
~cousin	mfhcbd
~cover	eucjUV
~coveri	mdddee
~covers	dZfcim
~covet	dcddcp
~cows	cgdmec
~coy	hgeffd
~cpcs	ZpWjbZ
~cpd	lbefff
~create	pXjXmX
~creati	edekef
~creden	cajblg
~crew	ajbcen
~cried	iebiff
~crimin	ecdnee
~cris	gdkhdb
~critic	iddhdf
~croft	eYeear
~cross	Zuaeab
~cruelt	cbbgjl
~cry	jedfee
~csv	anedee
~cto	Ximdee
~cultur	ddhfdi
~cum	lZdcld
~cupboa	dbdoce
~curato	cighcf
~curios	fblffd
~curiou	aX1Waa
~curren	YaYsnY
~custod	lcakce
~custom	lbgdee
~cut	n1WOVV
~cuts	ehehee
~cv	WN7aWh
~cvs	bWwceb
~cyber	eghefe
~da	ddkfed
~dachsh	bfjbej
~dad	kbmdbZ
~dana	Ylhhcc
~daniel	iZfeei
~danny	iicdee
~dare	XWpldd
~darren	bkbkec
~dashbo	rUndZa
~data	cboidZ
~databa	fcZefn
~date	bhXokY
~dates	koXbcb
~daught	eeecle
~day	jbifXh
~days	Tjaifm
~de	cXbikk
~dea	hheeee
~dead	tOgide
~deadli	aibjdi
~deal	jhfbfd
~dean	Xpcidd
~dear	bddjif
~deb	Uhlgfi
~debrie	mZdjdd
~debugg	chZjlb
~decide	eucYdX
~decidi	nTbikd
~decisi	sfeUcd
~deckha	dZlclb
~declan	leecee
~declar	aZjlhc
~declin	V2UhcX
~defend	ejefee
~defini	xacWZa
~delay	fifffd
~delaye	hcieee
~delete	fbkXbn
~deleti	jXeedm
~delive	ghegdd
~demand	fheeff
~dental	fegehd
~denver	dZjmdd
~depart	XesgdZ
~depend	a2ZYXY
~deploy	efbbne
~deposi	rVfieY
~depot	fieffe
~dept	fbgeek
~deputy	kdfibc
~dermot	djeefe
~descri	adsdba
~deserv	eenbdd
~design	eiaefi
~desist	kXgeej
~desk	aedjlc
~detail	jddaji
~detect	bicbji
~determ	cpbefd
~detroi	aneeee
~develo	oZeahd
~devon	eahled
~devs	jfdeff
~dewey	dcdleh
~dewi	cmdeee
~dhillo	dZjked
~dial	niYWcj
~diary	bbdpfe
~did	Xb0Wbe
~dies	eiobca
~dietar	danfef
~differ	lOfjcp
~diffic	fejefd
~dig	dZcien
~digest	hadVlm
~dining	fdddnc
~dioces	dekdde
~diplom	cmbibf
~direct	ZnWofb
~disabi	yOdcic
~disagr	ihdfee
~disapp	cmbeeh
~disclo	ckhdee
~discou	Zfedpb
~discre	aikfbd
~discus	VeWnhl
~dispat	eddeih
~disqua	fdcele
~disreg	dclaeh
~distri	dchZjj
~dive	ncecee
~divers	blfeee
~divisi	eeblef
~dmitri	bdikee
~do	dlZnfa
~doable	dgdjee
~docker	ZvcUed
~docksi	edelbi
~doctor	foabde
~docume	cShhmg
~does	ZxacgY
~dog	wYRhhd
~doh	cibnae
~doing	XWkjfm
~donati	gWicgl
~done	Q7addY
~door	nXkWeh
~doubts	Zleege
~down	X3UaZh
~dr	dkdeee
~drags	qVedef
~drains	kceffe
~draw	dobecg
~drawn	buYead
~dre	gdfaob
~dreami	fcjied
~dreamt	jcbdke
~drill	cjamdc
~drink	fdacpc
~drinks	kaffff
~drip	ccocdg
~drive	ehdgia
~driver	cgkbee
~drivin	eldeee
~drop	ZiUncm
~droppe	YfpjWd
~drops	U2RZZi
~drove	bclffe
~drug	Zoblcb
~dry	gfffff
~dublin	djbffh
~due	becqae
~dumb	ekeefe
~durati	Vmdkbg
~durban	bdZscd
~during	hadhdi
~dust	dnddec
~duty	Zcnggd
~dvla	iZieei
~e	jcieed
~each	lfemVY
~earlie	ljXdbh
~early	cZnkbc
~earn	djekae
~eastsi	gedcek
~easy	ebdeme
~eat	Xeepdf
~econom	bTcsdi
~edited	ceYpaj
~editor	qYefcc
~educat	aoajZf
~effect	hjdbdg
~effort	Zghmbc
~eight	cbfgcl
~either	ligbWe
~elders	kggdec
~electe	oicbab
~electi	gckffc
~electr	WlknWX
~elegan	eigefe
~elevat	icjdfb
~eleven	mgfacf
~ellen	gfffff
~elliot	mbdede
~else	fQkkdl
~elsewh	kVmdcf
~elske	gekdde
~email	fmfXgc
~emaile	lckccb
~emails	fcnbee
~emeka	egehff
~emergi	bjjcdf
~emil	Whiafm
~emma	dtUeed
~employ	jhkgVb
~emt	ikdbee
~enclos	dZlfhe
~end	Xjliaa
~ended	jVrhZV
~ends	komWYT
~engage	fdbeoa
~engine	eaiqZa
~enhanc	kblbce
~enjoy	mbiZee
~enough	e5LiZR
~enquir	bffobc
~enrolm	gkfbcf
~ensemb	dhbkef
~ensure	gndcdc
~enter	Yeepee
~entitl	dmYehe
~entry	eabnfd
~enviro	Yjlede
~epc	cjefff
~episod	digeef
~equal	egdeje
~equity	edeYre
~erasmu	brbdbd
~error	acmadj
~esg	lgecce
~essay	Wkboec
~essays	dfmedd
~essent	ckhcee
~estate	hdfgef
~esther	apceee
~estima	dglbee
~ethan	dZldie
~ether	anddeg
~ethics	idbeej
~eu	fcffhf
~europe	fbdjie
~evalua	bdened
~evange	efceek
~even	UqnRjc
~evenin	VYkqce
~events	celddg
~ever	QP/JOr
~every	oZkdYd
~everyb	eyRWjY
~everyo	ezaUbZ
~everyt	giahgb
~exact	qZbcee
~exactl	jTYoih
~exam	fTckdp
~examin	fhegee
~exampl	gXgWmk
~except	ocjaad
~exclus	ffagjd
~exerci	edZpce
~exist	ZWxdcc
~exists	aikfed
~exp	icfiee
~expect	jPqWlg
~expens	ecpThh
~experi	gtaXcd
~expert	ngdabe
~expire	iifccf
~expiry	laegee
~explai	pVmZde
~explor	eaekdi
~expres	gkbgdd
~ext	ihdcgd
~extend	deidci
~extens	ehjdec
~extern	efifef
~extra	ahiidd
~eye	ekebdg
~eyes	cchked
~f2f	cZqfce
~fab	feeeie
~fabio	eeffie
~facili	jcihda
~facult	pXeedd
~fail	eidiee
~failed	kYgbdk
~failur	kfdeee
~fair	aiiZal
~fall	iZcmaj
~falls	jhfXZk
~famili	dcbmhe
~family	ioXYZl
~famous	oiafbZ
~fancy	WVsOkp
~faq	cbpcee
~far	b0bZWX
~fare	ahdeel
~farida	ieeeef
~fast	pZcidd
~faster	meccee
~fastin	fheeff
~fate	lddeee
~father	apedcf
~favour	clgajY
~feasib	gZemee
~featur	cghedi
~federa	ljgWde
~fee	bkYmdd
~feedba	YgaRV7
~feel	WveYWi
~feelin	Xoebei
~feels	agened
~fees	amkbec
~fell	Zgglbg
~fellow	hkaaeh
~female	hceffh
~femi	jaejdd
~fern	dledfe
~fernan	fkeeed
~fernda	afpbde
~ferry	hihiXc
~festiv	dcneec
~fete	eiegef
~few	afalak
~fiber	gdpdXd
~fico	ekdged
~field	Zfclcj
~fifth	edeeih
~fight	qaXdcf
~fighti	lbfedf
~figure	icbihd
~figuri	edenbf
~file	jpRfbg
~files	fdncec
~fill	aorTZd
~filled	erffYX
~fillin	blehed
~filmed	faclcj
~final	atZdhX
~finali	encgcc
~finall	ghbcam
~financ	bohbYh
~finch	Ypdahf
~find	dreXYi
~findin	mddddf
~finds	Zfcbrb
~fine	TSbyhc
~finger	kdlcdZ
~finish	Pyfdae
~finn	jZhhee
~fionn	hdffeg
~fire	kbtXbY
~firefi	WYaqjj
~firesi	cradda
~firm	okiYRe
~firmwa	kcfeff
~first	UvqWYZ
~fiscal	dZoecd
~fit	mrTiaR
~fits	hsNhYi
~fitter	ebeboe
~fittin	ebmeec
~fitzge	cganee
~five	cwdabZ
~fix	bclhee
~fixed	dVkpcd
~flat	aZocmb
~flexib	ecjhed
~flick	hiebff
~flight	oaiZee
~flood	ekbgee
~floode	pWibed
~floodi	dhejde
~floor	Zdkibi
~flour	ffeffg
~flown	ibWbhn
~flu	ebejdj
~fly	jUYloa
~folasa	ekedee
~folder	fZjjfd
~folks	hiddee
~follow	jbifec
~fontai	dfdffj
~food	ceendd
~fool	acdoee
~footba	eglbee
~footfa	eapefa
~footwe	aeffbn
~for	jhcnZa
~foreig	ardeda
~forema	hheefe
~forens	dkeeee
~forest	ebeeoc
~forget	eWsbee
~forgiv	dmeeed
~forgot	ebnZdi
~forkli	cUipde
~form	ecoeVg
~formal	pfaWkb
~format	uVbhca
~former	egehee
~forms	kfbZmc
~formul	gfffff
~forth	jckdcZ
~forwar	enchUe
~foster	hjcded
~found	UmogkP
~founda	aoYgcg
~founde	lnbdYc
~four	ageaqd
~fourth	gldddd
~fran	cYkadn
~france	edpffY
~franci	gdbchk
~frankf	dhceie
~frauds	ehggdd
~free	dnPpmS
~freela	Zmbkdd
~freeze	XT4ZZg
~freigh	dZoeed
~french	ggedie
~freque	dhadem
~friend	jcjcbf
~frikan	eehffe
~from	oiYlcW
~front	VeY0bb
~frozen	fckfee
~full	Z4NjbQ
~fund	heffff
~funder	feifed
~fundin	dlpcYX
~fundra	eZijee
~funds	fehfff
~furnit	igdfee
~furthe	dmtWZX
~future	bSahgw
~gabrie	ffffff
~gail	djefef
~game	dZbubd
~gang	dhbkef
~gas	cWggen
~gather	hfdidd
~gav	kcgZcj
~gave	XthbZe
~gaz	afccen
~gdynia	cjegfe
~gelate	kaeiee
~gemma	eejeYl
~gender	bibbod
~genera	Zkcbkh
~genero	lhXiaf
~ger	dbcjel
~german	ancged
~get	ikbgcc
~gethin	ecjjeb
~gets	kyUWXb
~gettin	kcdidd
~ghosti	ggidde
~gianlu	dneZee
~gianni	eZpede
~gig	fdcobe
~girl	lcZhoW
~github	cXbsee
~give	crVaig
~given	bfebgl
~gives	YxahXW
~giving	hkWfkb
~glad	mXWcmi
~gladly	dfjceh
~glasse	nXjece
~glassh	hgdefe
~glazes	dhfhef
~global	dgeble
~gloria	bgekfd
~glove	efehff
~glowin	kVrcba
~go	jneVia
~goalke	fheefe
~god	dcdoee
~gods	qZZedg
~goes	lkcWgd
~goggle	bmiacd
~going	pUtRed
~gone	vScWqZ
~good	bjTyaa
~goodby	oadhdc
~gordon	paYhYg
~gossip	fddiei
~got	uedeOj
~govern	fsaWhZ
~grace	dheehe
~grad	bZqdce
~grade	UlXrYf
~gradua	ajdlaf
~grafte	gghdde
~granda	dhecje
~grant	dqfVXh
~grante	dqbYee
~gratef	ibijdZ
~graz	bdcped
~grazin	feXngf
~greate	ecefkf
~greek	lgdcee
~green	Wnfidd
~greeti	Yairad
~greywa	bdcjbn
~grid	eledee
~grief	geegff
~ground	dYkfje
~group	Yqciea
~growin	dlXbnc
~grumpy	dfmdbe
~gráinn	fjdeee
~grüsse	edemde
~gs	dcZekl
~guaran	cXfbmk
~guardr	eeceek
~guess	Q2dXcb
~guessi	alfeef
~guesth	anddff
~guide	dfejfe
~guided	hcbjci
~guild	efZogZ
~gunawa	dkeede
~guy	ejefee
~gyms	efkiaa
~hackat	gehefe
~had	babcft
~haggle	dgdjgd
~halden	ldfdee
~hale	jgdcee
~half	edbmaj
~hall	cbhmed
~hand	UaeixX
~handed	jXXree
~handle	abZfoh
~handli	eccoed
~handou	ddefcl
~hands	piPmaY
~hang	lfbhcd
~hangs	dehkce
~hannov	fcekee
~hanove	qXedde
~happen	a2UWbe
~happie	feeheh
~happy	dfoXic
~hard	eXsded
~harmon	bggeei
~harrie	pZddee
~harrow	XhYdho
~harves	aadmkb
~has	j5bZYR
~hatche	gcjfgc
~haul	ddaoee
~have	ljbbgd
~having	mYgiae
~he	f3ZaZZ
~head	eqehWZ
~headco	icdZbo
~heads	Uybccd
~headsh	dheegf
~headte	heefef
~health	WnYobe
~hear	pkaZce
~heard	ydkYcM
~hearin	fkbhbf
~hears	iheece
~heart	dddekg
~heartb	cobdfd
~heathe	iefffe
~heatin	hhedfe
~heavy	celakb
~hedgeh	ikdbdd
~held	ieahch
~hell	Yoeccj
~hello	iUcrfd
~help	dbdZer
~helper	giedfe
~helpfu	bZdcgp
~helpin	dmiaZb
~helps	ejffVk
~henrik	dgpabb
~hepati	fieede
~her	crXjfX
~here	Vsccjb
~herefo	iddhee
~hersel	ggegdf
~hesita	Zdejjf
~hey	gjhecb
~heyyy	Vscakc
~hgv	Zbcqfe
~high	adkdfi
~highli	cemZjc
~him	clZlTk
~hinges	hgeeee
~hire	kkncTa
~hirebo	fdcfel
~hired	xQjgeY
~hires	Zmaedj
~hiring	casXdg
~hirosh	cfedek
~his	dzXgYU
~hit	hdceld
~hmcts	dbeajm
~ho	eekeed
~hold	dkVjie
~holdin	ggfZcl
~holds	VgrbZg
~holida	Zhhdhh
~hollis	kcbiee
~hollow	dhdjee
~hols	ehfefe
~home	Znfcdg
~homes	gdeifd
~honest	elZYan
~honour	ddhema
~hope	caWZop
~hoped	eXeffp
~hopes	Wbaodn
~hopewe	efcamh
~hoping	bbXZgu
~hospic	geddkd
~hospit	bddkie
~hosts	ccUghq
~hotel	eflbee
~hour	ebXsah
~hourly	ecjedi
~hours	YmihfW
~house	Xffejj
~housek	gefYjh
~how	geqXYf
~hq	dXcjco
~hr	cabcrh
~hub	dXqbhd
~hugo	hghcdd
~hugs	eecfld
~hum	dbndbi
~human	qTjgcc
~humano	dmcffe
~hun	ebgoWg
~hung	jdheec
~hungar	boeddd
~hungry	ffhffe
~hurdle	jdeeef
~hurry	kebfde
~husban	fcciif
~i	hgdffe
~iberia	Xqaeja
~ice	dmaYih
~id	jYpUVh
~ida	fldede
~idea	bocdff
~identi	bicncc
~if	xUgrVT
~ifs	ckfffe
~ignore	idgcjc
~ii	halfdd
~ill	gfbbkg
~illust	jXghjb
~imagin	gifajb
~imani	fcidei
~immedi	dcmahf
~implem	Ydbeeq
~in	lbghcd
~inbox	Ugjadn
~incl	Znfeee
~includ	eobfea
~income	cYhkck
~inconv	cbmehd
~indivi	jfdiea
~ines	nXnYce
~infer	kgedfb
~influe	dfeedk
~inform	ybZcaW
~initia	Voghcc
~inquir	ddkffe
~insane	fffgff
~inside	afYmoY
~inspec	mfcdce
~instal	eoifYa
~instan	dleeee
~instea	ddXokc
~instit	cnbcjb
~instru	dajkdd
~insura	dhmbdc
~intake	bacjkh
~intend	belidc
~intere	RhW8YX
~interi	egehff
~interm	bdjejf
~intern	eSsgeb
~interp	YiXkna
~interv	knleWT
~intima	fffdhf
~into	lUjhja
~intro	dkdebi
~introd	efeeje
~invest	ngZaZk
~invisi	Ymlccc
~invita	jaQpbk
~invite	3tVNaR
~inviti	dncdae
~ir35	lhZdde
~irina	gWifgj
~iron	deekef
~irriga	kakdee
~is	jqeeaX
~isaac	jccjee
~island	cjddfj
~issue	hdggee
~issued	fgffff
~it	hjgcgZ
~its	uecXgY
~itself	bmhYcg
~jacint	fhdhde
~jade	jcffff
~jamal	XXfvcf
~jammin	iceidf
~japane	dhjeed
~jasmin	djeeef
~java	bZejem
~jean	bpbicX
~jen	acqZch
~jess	gfeiec
~jewell	dgejde
~job	mYcnaf
~jobhar	bwXcdb
~jobs	WgYVhx
~join	ZblXnf
~joined	WhdXrh
~joinin	ZoWige
~joints	eadode
~joking	eghdfe
~jonath	ejefef
~journa	XXqibe
~journe	ebgjee
~journé	cggblc
~joy	Vgpeee
~judge	eemeea
~julia	ahZcmi
~jump	effffh
~junior	dpbaWm
~junk	fmcfbe
~jury	bedidk
~just	fldWif
~jv	ghdYjg
~kask	dgeiee
~kaylei	dmeeed
~kearne	fdjffe
~keen	bfaokT
~keep	eUuWbj
~keepin	eeldeb
~keeps	asahbc
~kelech	fieeee
~kelly	hjaged
~kenji	emddee
~kept	nbSYZu
~kettle	iVbkmc
~kevin	efejed
~keys	jWoede
~kia	ikeecb
~kick	fhhdee
~kiddin	bndefe
~kids	mUpYgd
~kim	fbccdo
~kind	lYYwWd
~kindly	gbXscb
~kit	aemdef
~kitche	cdeiif
~knew	ccnfec
~knitte	dpcdec
~kno	dlcjcd
~knock	meZcdj
~know	ircZac
~knowin	kafgef
~known	hnVcid
~knows	ZXyhaW
~koch	ajckde
~kp	ehecje
~kwame	nXnZcd
~l	blkbcd
~labora	dgjdfe
~lace	bocded
~lad	VzZYdb
~ladder	eVioee
~ladies	lYcled
~lady	Zldecj
~lagos	lafeff
~laid	dihefd
~lake	hlajeZ
~lamb	hdgfff
~land	eqgRgZ
~landed	Zlbdcm
~landlo	fbjgfd
~lands	gidfbg
~langua	dpcbec
~lapses	kbfhee
~laptop	bmdche
~large	ccichi
~largel	ieeeff
~larger	eZnhcd
~lars	aojdba
~last	hlYdjb
~late	oSjhed
~later	gegUof
~latest	wOVsZa
~latter	mXWjkd
~laugh	fdhhfe
~laughe	Wsdede
~lawyer	hWicmd
~lay	edboce
~layer	eYamgj
~lead	diYffj
~leader	chedek
~learn	wYXPcm
~lease	dkbbdl
~least	asagfY
~leathe	mfZcZl
~leave	okTihS
~leaves	dlbjce
~leavin	eSgenj
~lectur	aaqgWj
~leeds	edifff
~left	ahndfa
~lefèvr	nbeddd
~leg	jbdjef
~legal	dlZaih
~length	hgpWce
~leopol	dgdekd
~less	ajcebn
~lesson	fddlee
~let	iXgneb
~lets	V7cUUW
~letter	ogXTil
~lettin	fameee
~level	eeafco
~liaise	gbddii
~liaiso	chieee
~liam	fbdieh
~librar	bfelef
~licenc	XkamQn
~licens	hakYZo
~lie	flbkca
~lies	cecdem
~lieu	dgjdee
~life	wOciib
~lift	bTikjh
~lifted	XC/YfY
~lifts	YfubcZ
~light	apiZdd
~lighth	bclXoc
~like	bciNqr
~liked	fcgfXn
~likely	dmacic
~likes	l0bPZX
~lim	gceaen
~limeri	bjjeed
~limite	bcpcee
~linde	fgffff
~linden	eVUojk
~lindqv	dfcdme
~lindsa	efghde
~lindse	ehcdje
~line	jWaifl
~lined	fefiff
~lines	bbdmjc
~ling	kccdhf
~link	iqVecY
~lisbet	hdcgeg
~lisbon	dmdedd
~list	rbSjjZ
~listed	hbcgdj
~listen	cjdhdg
~lists	dXdkem
~lit	diefff
~litera	brbYch
~little	efbZkj
~live	QPrZvj
~lived	effamc
~lives	haailc
~living	fhdYmd
~loads	dbocde
~loaf	kkZeed
~loan	dkedgd
~lobby	edddii
~local	dZqfdZ
~locati	gfdhdf
~lock	eaemef
~locker	Ysaddc
~locks	dbfepb
~log	edeled
~logged	gfoWef
~login	edkicd
~lol	ggedge
~long	mlcdWb
~longer	oYdYhj
~look	Silcbn
~looked	ilcjbV
~lookin	aoerVV
~looks	Wpedjb
~loop	Xfjndb
~lorry	lajaed
~lose	Wqdccj
~loss	didcdk
~lost	Vfjjcj
~lot	kUdbhn
~lots	kZdcek
~lotter	pUieee
~loud	eflaff
~louise	fncecd
~love	bYqbZk
~loved	bkeeeh
~lovely	iamgca
~lowell	dlfhcd
~loyalt	cmcfee
~luck	Zamcdm
~lucky	Tvbgdc
~lugano	eekeed
~lukas	efdked
~lumenp	ccndcf
~lunch	cZa1ZX
~luton	iibefe
~luxemb	dfleeb
~lydia	gbjcfg
~lyon	egcjee
~machin	kYfWdp
~madam	ehffff
~made	ktiXMa
~madrid	cdmded
~magist	endced
~mail	bfkiXi
~mailpi	kbfeff
~mails	ealied
~main	uZbjaX
~maison	ocddee
~make	f0faVT
~makes	gkggZd
~making	ibclai
~mall	ehcdek
~man	liTYnd
~manage	fmZoXZ
~managi	dZheen
~mannin	dZmZdm
~many	avaZdc
~maplel	baadio
~marath	bSfsbh
~marine	VegZoi
~mark	modUdc
~marked	ekdefd
~market	jpVhbZ
~marks	eleeed
~marlbo	brdadd
~marrie	fghfde
~marsh	geeehe
~marta	YWavlc
~massiv	dbdbjl
~mast	feiege
~master	fclfed
~match	jxQjbQ
~matche	itaZcX
~matchi	adncbc
~mate	gddfYo
~materi	clgeeb
~matern	cldgde
~mateus	denZge
~math	eXelek
~matron	dchfck
~matter	osaScU
~maximu	ciZkic
~may	eioacZ
~maybe	caeedo
~mayor	elefec
~mazel	ghccjd
~mb	fedjef
~mba	dfcghg
~md	cbikee
~me	thabWh
~meals	efjfec
~mean	jXhcbo
~means	tcXhaX
~meant	fbZjfl
~meanti	hfkXhd
~meanwh	fmeZee
~measur	mYdeif
~mechan	cdlhee
~med	hgided
~media	wRbjhZ
~medica	abXwcd
~medimo	hjcdee
~meet	ZrStYZ
~meetin	gZjlhZ
~meets	YzVcbW
~megan	hhdfgc
~melts	gbeecl
~member	YzaZbc
~memo	eieeff
~mensah	hjagde
~mental	ehdcej
~mentio	lWfhZm
~mentor	Xajhdl
~merced	bjbbnd
~mercha	bloZae
~merci	Xldmbd
~merean	ghfefd
~merger	YolccU
~merhab	dnbdee
~meridi	dcaZud
~mess	Xebsbe
~messag	kbtVab
~messen	eenade
~met	mhcWbj
~method	ehedhg
~metres	ceikcd
~microp	blbjdd
~mid	ggidde
~midwif	biYlhd
~might	eajhie
~migrat	cjjbdd
~mikkel	kdfcib
~milkin	ifdeff
~millio	fdceob
~mince	didhee
~mind	gdifkW
~minds	hoZcda
~mine	wdcgaV
~minimu	eodaed
~mining	fdefmb
~minist	bmeeee
~mins	dmghca
~minute	Oegweb
~misrem	eeejee
~miss	emceee
~missed	dZpaee
~missin	bjbjdh
~missio	aufcdY
~mistak	ZYyYhY
~mixed	YkYljb
~mobile	kcgZjd
~mobili	fkddee
~model	dqdbcb
~models	ekbkcc
~modera	dobcdf
~moira	bgaene
~molly	hlbcee
~moment	aTqtZV
~money	Mlnapc
~month	pYchYg
~monthl	ffkZjc
~months	bnecef
~moon	aqcede
~morato	dZpefc
~more	ghcnVh
~moreau	gfaidh
~morgan	idgcid
~mornin	mhWfbg
~mortga	dmYdjd
~most	Yesbdc
~mostly	cemeed
~mother	dbhlec
~mounta	ecdhif
~move	XTpjqW
~moved	alQldk
~moveme	fieeef
~moves	Ytfbca
~moving	gheabk
~moyo	ggmadb
~mr	nZbkhb
~mrs	cnYidc
~ms	fedjef
~much	WXfrhh
~mum	dalakc
~mumble	bpbcib
~mums	fgfeie
~murcia	jfdieb
~music	egjede
~must	nTalbk
~mutasa	lcYeek
~mv	eiehee
~my	iVjefi
~myself	lcedja
~myster	fjaake
~naicke	cacrcd
~nairob	nabkdb
~name	mfZkbb
~named	WzbdaZ
~namely	jebgdf
~names	vcYiYY
~nanny	mkcbad
~naomi	dhjeed
~nation	ecepZe
~nativi	fhcefh
~natura	phUXjZ
~nay	fdeiff
~ncube	gdedej
~nda	Yeffgl
~ndlovu	eefjdf
~near	WpVjbj
~nearly	ecdenc
~need	WpglZb
~needed	ZkgXdl
~needin	ebeden
~needs	Vobmeb
~negati	oTaidi
~negoti	eedhei
~neighb	dkefee
~neithe	onbabX
~nephew	ehcffh
~nervou	hacjcl
~nerys	bmefed
~nest	lafeff
~networ	edhdbl
~never	fgUjal
~new	eS5TiY
~news	fgbane
~newsle	eejdge
~newts	edkibd
~next	QcmYis
~ngaio	ibbhdk
~ngā	fdcfel
~nice	iWrdcc
~nicely	chbgjf
~nicola	mbZife
~night	ifdicd
~nights	dfgfic
~nikita	hlbdcd
~nina	ddakie
~nine	eghhce
~nines	cddnee
~no	rjeiXU
~noah	elaied
~nobody	etcYdY
~nod	eicbmc
~nomina	ekgedd
~nomine	dcegih
~non	iieded
~none	khaocV
~noneth	cUXctl
~nor	clhdcc
~nora	ihdeee
~nordic	kedffe
~normal	ZgpgXc
~northl	ilcdbe
~not	qdcheY
~notari	cjcbdj
~note	doYidb
~noted	dobZgd
~notes	dhYVbv
~nothin	7jZYgG
~notice	dQqYxY
~notifi	fjcYdl
~notify	dVnfek
~novemb	fcffhf
~now	TgUulf
~nowak	hjecee
~nowick	gjdede
~nowt	fdedek
~nric	bmcide
~nudged	cYdedr
~number	bmdnTf
~numeri	jRatbf
~nurse	jhZhdd
~nursej	Yeflif
~nyambu	jdehde
~oakfie	cXafkm
~object	gcdoab
~oblige	YeYshb
~observ	bXjgcn
~obstet	ebcode
~occasi	iidhea
~occupa	ccmhdc
~occurs	hfdehe
~odense	ddeldf
~of	ekZhdg
~ofc	fjdeed
~off	iZZjih
~offenc	ecleed
~offer	rpYlLc
~offere	icmrRZ
~offers	iakefc
~office	jfYcjh
~offici	WhYkcm
~oh	hdbjbj
~oil	ljbbee
~oisín	dgecel
~ok	Tghnhb
~okafor	dXhped
~okay	XXampd
~ola	fkceee
~old	bbgmZh
~older	eeeffi
~omar	dkZkcf
~on	odffae
~onboar	ddnbef
~once	bqbaia
~oncolo	coeZee
~one	jvbUZg
~ones	glYbgf
~onions	cYjndd
~online	XipeZd
~only	TleoXi
~onsite	Zpedfe
~open	WOwham
~opened	fdejdg
~openin	bcdehn
~opens	WehSW2
~operat	hvXWca
~opinio	bmedee
~opport	cfadem
~oppose	deejeg
~opted	efeffi
~or	udjbaW
~ora	dXbree
~order	UZuYna
~ordina	iddgee
~organi	jcncdb
~origin	ggMfpi
~ortiz	igdeef
~osei	eacdqc
~ot	hdcgeg
~other	ijbebe
~others	diZalh
~otherw	Nlrdhd
~ought	hgbbdk
~our	obcYnc
~ours	Wmjdfe
~out	ekbjdd
~outcom	reabcd
~outlet	hYnded
~outsid	gcegeh
~outsta	eddkdg
~over	Zbneeh
~overle	egehef
~overqu	amnbaT
~overwh	kfddee
~owe	fieeff
~own	alNgim
~owned	ebefle
~owner	fkdTfm
~owners	gUnjed
~owns	hfchdf
~ozan	fjehZf
~p45	gadmee
~pack	aoclWd
~packag	dhdWqe
~page	fWkojR
~pager	dVmccl
~pages	bbfoee
~paid	ficcdj
~pains	dfeeke
~pair	gehicc
~pam	daheel
~panel	ktOVlY
~panell	kbffee
~pantry	dgdige
~paolo	egpaYf
~papada	dalcdj
~paper	YigcpZ
~papers	apUieh
~paperw	dedele
~parame	Vpchid
~parent	diddhg
~park	dhdaoc
~parked	bUtjda
~parkin	eWskZX
~parks	bceene
~part	YlXhhh
~parted	hfcdhg
~partic	eTojkX
~partne	pqZYbU
~parts	bUpkaf
~party	oUdedl
~pass	gefffe
~passed	4WhPXa
~passen	fffgff
~passes	qkgeTW
~passin	ZXubdc
~passpo	Ynbkdd
~passwo	egeied
~past	yVdZdV
~pastry	jciadh
~patchy	bjehef
~patent	nYiece
~patern	ghdfff
~patien	qXYfcj
~paul	Zdledj
~paused	Zcpdce
~paws	ccddmh
~pay	tTebhd
~paymen	cTrdek
~paysli	eclfed
~pdf	blchee
~peace	Yqbkba
~peacef	edjffe
~pediat	fehjcd
~peek	khbeed
~peep	biiefe
~pelleg	eedkee
~pen	csXUlc
~people	rfjQYc
~per	jbkWfi
~pereir	eajebl
~period	obhdgX
~perm	ejchdf
~perman	dkakdc
~permis	kTcsbZ
~permit	drfcYc
~persis	beqaec
~person	iqdYgS
~petal	eXacmm
~pete	dbncee
~petra	bbcmke
~pgce	baelbl
~pham	abfXsd
~pharma	gefiee
~phone	yYffTc
~phoned	uZZfea
~phones	vgSbba
~phonin	mbeeef
~photo	hZhkdd
~physic	cXelcl
~physio	gmcZjb
~pick	ZrmYXa
~picked	azgVPf
~pickin	akggdd
~picks	aphhaU
~picky	cdfmde
~pictur	alehfe
~pie	lgbdee
~piece	cgkeee
~pier	qYcbee
~pigs	jeaamc
~pike	occdee
~pile	Yrdded
~pillay	emdecf
~pin	gdfcej
~ping	edfkfe
~pinky	aoceee
~piraeu	ehkaee
~pitch	oYeeff
~pizzai	Zhqbbc
~place	tnWhRX
~placed	idegef
~placeh	Ynhbee
~placem	oZcefe
~places	fdeeej
~plains	eccglg
~plan	ehcmbb
~planne	elbddg
~planni	eggfff
~plans	igffdc
~plates	eedkee
~platfo	nTifbg
~play	nbXnYb
~pleasa	hdejce
~please	dbkVfp
~plume	iffeee
~plymou	eegedh
~poache	fgffff
~podcas	hicdee
~point	Ydadmo
~pointe	ekgcde
~points	feddgj
~poke	ikbddd
~police	Uvccdd
~policy	icffff
~polish	ddmdee
~politi	Zakmdd
~polygr	ejeehc
~pool	iaiXdn
~pop	gliWfd
~popped	eleece
~port	dhffff
~portal	gjWnbd
~porter	flecZh
~portfo	ggambc
~porto	hjfaff
~positi	fhsgXU
~possib	cbV1bW
~post	khcleU
~postag	eckefe
~postdo	dXjeob
~posted	aQmacw
~postin	bVngYl
~posts	degaXr
~potent	hlcced
~pound	hYpcfc
~practi	qZfiZZ
~praise	eeieef
~prayer	eheeic
~preced	ejedee
~precis	djdbek
~predic	cidiee
~prefer	dTpjnS
~prepai	Yncide
~prepar	bjbean
~presen	aUdvdg
~presid	dZefne
~press	RZluXd
~presse	qXddee
~pressi	kbfdhf
~preten	dkbjeb
~pretor	ieefff
~preven	ccikec
~previo	dZcllc
~price	kgeedd
~prices	hgeeef
~priest	egidee
~primar	klXddd
~princi	bckfid
~print	afiZkg
~printe	ldedef
~prior	eeclee
~priori	inbedY
~privat	ejdeef
~priya	bTXsgo
~pro	ghegee
~probab	mYccpY
~probat	Tccpdk
~proble	YVjqgb
~proced	jgjbdb
~procee	afjfch
~proces	bfrcba
~procur	kidcde
~prod	djjded
~produc	gWeclk
~profes	gZXihl
~profil	ppcRab
~progra	cfpcgX
~progre	dhdneZ
~projec	cmbcdh
~promis	dbabkn
~promot	gheeee
~prone	camedh
~proof	dedjid
~proofs	ihcdee
~proper	fnjaZZ
~propos	eeekee
~prospe	kbejdd
~protec	eddeme
~proud	hbbggj
~provid	cqdcdd
~provin	fjecee
~provis	ffcdig
~psycho	aZpgcb
~public	cghaih
~publis	ZnjbhZ
~pulled	ecgcdl
~pupill	edhfie
~purcha	gpbXed
~purpos	bjgjeb
~pursua	gfjded
~push	bdefkf
~pushed	dbdodd
~put	geSphc
~puzzle	eaddgm
~pvg	edcehk
~python	ddcSsj
~pádrai	gdfcje
~qualif	Z5SRdf
~quarry	qYedef
~quarte	gnYfdc
~quaysi	ddidje
~querie	idlWid
~query	eehfff
~questi	jdiced
~queue	ahekee
~quick	tcOlXh
~quiet	epaeaf
~quite	Zpedee
~quiz	ebnbff
~quote	ebdiej
~quotin	hkdeec
~r	idYpdd
~race	embeed
~rachel	cZcldm
~rafael	ckcieb
~raffle	dedmdf
~rail	geehfe
~raise	bodage
~raised	Zfjale
~raj	gcekee
~ran	eifefe
~rang	feemdd
~rank	eYffnf
~ranked	phdebY
~rankin	dddmef
~rapids	feaena
~rate	cajfif
~rated	clgced
~rather	URisqX
~ratifi	cleeee
~re	Zbdcds
~reach	Qftfda
~reacha	kZeadm
~reache	TuRlie
~read	XhdqlW
~reader	gbekef
~readin	bPpSpo
~reads	rXlZca
~readve	bceilc
~ready	TzRoZc
~real	VgfmmX
~realis	cqVleY
~really	dcZsiX
~reappl	iejeec
~reason	dcfmfc
~rebecc	geddkd
~rebook	boedec
~recall	Zqcdde
~recap	iadkef
~receip	mbZcek
~receiv	ZsdZjZ
~recent	eddkff
~recept	hjbadj
~recipe	nYfeff
~recipi	delicc
~reckon	jkbXdi
~recogn	dqYbhc
~recomm	gemiaY
~reconv	efjfee
~record	cYWpZm
~recrui	hfqaZY
~rector	fXnfff
~redepl	jeeeef
~reel	Ydeoef
~reels	efeeei
~refere	goOcoc
~refit	aemeef
~reflec	Yeddmi
~refore	ibkeec
~refres	cZgene
~refund	dpeYee
~refusa	rXRbbo
~refuse	gjbfeg
~regard	nbbcdh
~regenb	deapdc
~region	hZkiZg
~regist	QqXigi
~regrad	khfafe
~regret	hedeei
~regula	khaXmd
~rehear	arZddd
~reject	cepZkX
~relati	eXpeed
~releas	glfaga
~reliev	aneedd
~reloca	WlXngd
~remain	kcVbfp
~remind	dcjiec
~remote	eccncg
~remove	daobdg
~remune	daZddq
~renata	bojaad
~renewe	dpfeeY
~reno	ghhddc
~reopen	YR3ZdY
~reorg	eVsefd
~repair	cfcmcf
~repeat	cemcde
~replac	dggdkc
~replie	jnXebb
~reply	hbjdnV
~report	Wlfhhb
~repost	ibdffi
~repres	kTgkcj
~req	iehedd
~reqs	Yqebee
~reques	ahrXec
~requir	hseXZc
~requis	eiccck
~resche	cifffg
~reserv	Zdblna
~reside	Wdljbi
~resign	heckdd
~resolv	ViodjZ
~resour	gjWgbl
~respec	bjcmec
~respir	cafkck
~respon	gxVdaY
~rest	dkhcee
~restar	gOzgdV
~restau	iidcfe
~restfu	Yemfjb
~restru	eZnffe
~result	miTgaf
~resume	bYqefd
~retail	bfdmee
~retire	amiddd
~retiri	aagnja
~retry	ikcecd
~return	YheYkl
~revali	cjYnce
~revenu	akfdeh
~revere	eedeel
~revert	XoXndc
~review	hdqWbd
~rh	fgefff
~rhetor	meeaee
~rhys	jedefe
~rhythm	flcdee
~ricard	gbddfm
~ride	dgdcdm
~ridgew	dccgfl
~right	gmQgsU
~rigoro	hcdkee
~ring	sWdgVk
~ringin	mRpXYk
~rings	mibhbU
~rise	dedlee
~road	clficb
~roadho	gggZej
~roads	dkdfff
~rob	sOjkeW
~role	Yihhbh
~roles	eapdec
~romano	edfeig
~roof	eifeee
~roofto	dkckae
~room	Zlenac
~rooyen	hfeeff
~rory	hfefef
~roster	hbdidg
~rota	mbebie
~rotary	dfeamf
~rotati	YfndlX
~rotten	eeieff
~rotter	bcndee
~roughl	kaffff
~round	lshZWU
~rounde	ahZcmi
~rounds	bZlobb
~route	ciZkZk
~rubén	Xscibc
~rule	iidded
~ruled	dWvcdY
~rules	eZqeeZ
~ruling	dbnefd
~rumour	ihdfde
~run	dggpYX
~rung	qcmWbV
~runnin	QXjqjY
~runs	hkZjcd
~rush	hheefe
~rushed	lceegc
~rust	eebgle
~ruth	cpYbak
~s	ikPpfW
~saas	nadgde
~safe	iWvadY
~safer	gkbfee
~said	gWWkkm
~salary	ZYnjgc
~sales	bjhdgd
~salon	jbfdhf
~salute	jdeche
~same	mQbiZs
~sample	dYRrhl
~sancti	dleeee
~sander	dkefed
~sanjan	ciejde
~sannai	hfheed
~santa	eefhff
~sap	glaeee
~sara	dgdjee
~sat	qaUoYf
~satisf	pVeifd
~saturd	Zhgibi
~saw	aTkkig
~say	hpVaqW
~saying	hlWdic
~says	Z3jYTV
~scale	djeWne
~scan	ihdgbe
~scarf	dbmhed
~scenar	coaceh
~scenes	gdkdee
~scent	hddefj
~schedu	Xcmidf
~scheme	ecoZef
~schola	gdmbde
~school	fhljcV
~schäfe	lajddd
~scoped	ehidee
~score	fwYPcg
~scorec	bicdgj
~scored	fiheec
~scores	jicbec
~scorin	hfdffe
~scotla	dccnfd
~scout	qWdfee
~scrapp	cliefZ
~scream	cckfgf
~screen	VjYwWg
~script	lYmadd
~scrum	dbifje
~scruti	hdfehe
~seafar	amkeZc
~search	Yljdde
~season	gbaefn
~seat	pXlNgl
~seats	cicael
~seattl	Zlccle
~sec	fefgff
~second	prUOcl
~secret	kiZjbY
~sectio	ZVpckd
~sector	fieefe
~securi	ebjied
~sedge	dRsndW
~see	dirTcf
~seeing	dblfdh
~seem	bpdcde
~seemed	baaikk
~seen	ayUfbb
~segmen	ffeffg
~select	Y/QMYa
~self	lacelc
~selfie	iicdee
~sell	eZqafe
~semest	eZoXdi
~send	chUqcg
~sendin	iVjmeb
~sends	ijcdde
~senhor	aodede
~senior	Yvbabg
~sense	eaeiej
~sensib	bjidde
~sensor	YSrhjg
~sent	bcmnXb
~separa	jdahgf
~septem	heffff
~series	dgedhh
~seriou	ceVwYd
~servan	ccieje
~serve	hefeff
~served	ildcce
~server	hbbdne
~serves	hceked
~servic	didlcb
~sessio	dcmdbh
~set	Urbggd
~settin	YZsdhZ
~settle	onkWUX
~sex	eamidc
~sexual	lddeef
~shadow	glafed
~shall	NqjP0T
~shame	kcjddd
~shape	dbhkee
~share	jdWmfb
~shared	ighddc
~shareh	gibdie
~shares	dedlee
~sharin	dgddek
~sharpe	bckjdd
~shaz	cbnfee
~she	Y6VddY
~sheare	dfejfe
~sheets	ccXokd
~sheila	kaeeid
~shelve	eidhee
~shift	mghacb
~shifts	bfaejk
~shippe	eedmde
~shook	hdiefe
~shoot	akddje
~shooti	fiefdf
~shop	pckbdW
~shoppi	bddTve
~short	XYxgbZ
~shortl	pvbJYa
~shots	fheidd
~should	ZoeZYn
~shout	mkRabj
~shoute	bgdlee
~show	YoSrcb
~showed	fdbocd
~showin	hbZqZd
~shreya	feddhi
~shut	thTicW
~shutdo	cbZqcg
~shuts	mVcmai
~sick	failce
~side	geeYil
~sides	neaiZd
~sift	lpcVec
~sign	VjpZkX
~signal	aZZnhj
~signat	Wjefmd
~signed	buYfgX
~signin	dZmcke
~signor	dichdh
~signs	ataajX
~sigrún	cedlee
~silenc	ldOido
~silent	hnYica
~silva	eekefd
~simila	cacedr
~simon	dneead
~simple	fdbeem
~simply	fZoefa
~simran	dcjeei
~sinazo	ghZeck
~since	iTefim
~single	effjee
~sioned	lcdXle
~sister	Udijmb
~sit	gidjca
~site	Vdktab
~sithol	epebca
~sits	cpZhdc
~sittin	iWZjhl
~situ	Xoegee
~situat	dajdei
~six	ejWijb
~size	Tjfmba
~skarvø	cnicda
~sketch	gneRhj
~skies	ckcekb
~skills	a2VZeX
~skip	cpcbdd
~skippe	heffff
~sky	mbeeee
~sleep	tbYeda
~sleeps	egdkde
~slides	eedekf
~slight	mZeceh
~slip	gjZhkX
~slot	fjYlZf
~slow	bmdicd
~slows	bjdiee
~small	bfjecj
~smell	dgaeem
~smiled	efmcbe
~smiles	ekedff
~smilin	ejeeef
~smoke	encded
~sms	ediefg
~sniff	ddliec
~snow	eckeee
~snowpl	gmdbfe
~so	cXftmT
~soc	figdee
~social	ehheee
~socks	efZpfZ
~sold	iapcac
~solida	gjecee
~soluti	biieZh
~some	S0fUae
~somebo	R0hcXb
~someon	mnhYWa
~someth	WqcYdo
~someti	nbddee
~somewh	begalg
~sommer	dfeiff
~soon	esWhca
~sooner	jVaebs
~sorry	jegXam
~sort	hYkahj
~sorted	lipRdU
~sortin	kgeced
~sound	eabqcf
~soundi	jicgfb
~sounds	eedmdd
~southe	jYeeek
~space	gbcecn
~spam	gcfeei
~spanis	feejee
~spare	caglhe
~spark	ladice
~sparkl	ecdcoe
~speak	apZkhX
~speaki	ffbfgj
~speaks	bfnaed
~specif	Zgacoe
~specta	jceeff
~specul	dijedc
~speech	aaofee
~spend	ddejge
~spendi	ebnefd
~spent	ejeeff
~spirit	acandk
~splice	jkddae
~split	bgeele
~spoil	dkcZke
~spoke	cVabnr
~spoken	T7caYY
~sponso	agggeg
~sporad	dldcge
~spot	dsYbeb
~spread	ghdffe
~spring	YRheri
~squad	lXlded
~ssnit	dmdded
~staff	efhfkZ
~staffi	bmfdfe
~stage	b2hUYT
~stakeh	bebeen
~stall	ccZdsd
~stand	TkclmX
~standa	kqbVcb
~standi	eYhdhl
~stands	cZtZfb
~start	ZW0eeZ
~starte	imeeZb
~starti	chcYkj
~starts	YU0gaZ
~state	efehff
~statem	cZdqed
~statio	dnddfd
~status	Q5Qbcc
~statut	cZfeen
~stavro	edgcek
~stay	pUoiTb
~stayed	bcdoch
~stayin	eeoceZ
~stays	mmhbXU
~stefan	igedef
~stenog	jaiefe
~step	keaikX
~stephe	dkeged
~steps	ianced
~sticke	icbhbk
~stickl	chejee
~still	VEg0pj
~stimul	cfmedd
~stinks	eiefee
~stone	aiccnd
~stop	jfbcge
~stoppe	ehiZjc
~stops	cohiYW
~store	eYkeld
~storie	emcded
~story	inacYh
~straig	mcadWm
~strang	hoabcc
~strate	eiedid
~street	dkibee
~streng	apfbdb
~stress	kgebdf
~stretc	eZdceq
~strict	akabem
~strike	Xcqibe
~string	dejfef
~strong	Zraede
~stuck	aVmgpZ
~studen	gWfjjd
~studio	fgfgfe
~stuttg	cfmcdd
~subjec	eqYeec
~submit	iZYpcd
~subscr	mZdcej
~subsid	jhddde
~substi	ffffff
~succes	upXYXQ
~such	bcrbae
~suffic	fmadfe
~sugges	abbwab
~suit	XZbunT
~suitab	TtYebg
~suited	didael
~suits	PZW6ha
~summer	alXYcs
~sunday	bhbhck
~sunil	jcbddm
~sunita	bfleef
~sunshi	eekeed
~superi	baegne
~superv	gabbqc
~supper	jXmeed
~suppli	YWnkib
~supply	ecfgej
~suppor	jhYgeg
~suppos	bcedgm
~sure	Yfimbf
~surfac	aqbdee
~surger	akegee
~survey	ncdcdg
~surviv	iYofbc
~sustai	djhdee
~svenja	deehhe
~svetla	gheefe
~sweep	dqddcd
~sweet	ihcdee
~swell	ceicej
~swiftd	ccjjce
~swimwe	bpbeee
~swindo	bfejhe
~swing	lXcmce
~switch	ebhejf
~sworn	idfefe
~sydney	Zmffff
~sympos	ffclce
~system	dfZogc
~t	fgbZlh
~ta	afccen
~table	mbffXj
~tacho	fZiame
~take	fjUa3Q
~taken	UnjbVl
~takeov	cbikfd
~takes	jpXYXj
~taking	dYhS0Z
~talent	dWbobl
~talk	Laeknn
~talked	WrUdZp
~talkin	eofccb
~talks	ZtVgfc
~tamari	ecnced
~tanish	gkceee
~tap	aZsbee
~task	ftcWed
~taster	qUghcd
~tax	aedjlb
~tea	gikcbc
~teache	jhiafc
~teachi	Ykdbem
~team	lbbffh
~teams	cueTed
~techni	jZflcb
~techno	fedgej
~teleph	gehefe
~tell	ngWifb
~tellin	ZwadeX
~tells	qfXYlY
~templa	dpaZee
~temps	elccff
~ten	peYkXd
~tenant	Wedpde
~tender	kpZecX
~term	edgcdk
~termin	ifddeh
~terms	XbfbzW
~terns	pZceee
~terrac	dlddeg
~territ	bjlZWl
~tessal	hUcdnk
~test	gpMaYq
~testim	encbed
~testin	eleddd
~texas	cidjee
~text	ihedcf
~textil	fYrbdd
~texts	Xqcefe
~than	nZclda
~thande	eclfed
~thandi	gfedid
~thank	eUjZnh
~thanks	fbjedg
~that	ehhjeZ
~thaw	ZSyead
~thaws	XI/bbZ
~the	ijgdea
~theatr	gleeea
~their	aphbiX
~theirs	ghbibg
~them	WxZgae
~themse	jXqdda
~then	ZxcZkU
~theore	eYmcdk
~therap	hpcWdd
~there	gtiZXa
~theref	jefefe
~thereo	biedke
~these	XlflgW
~they	kyiUXX
~thimbl	icefeh
~thing	Zalgje
~things	bhseXW
~think	ighYef
~thinki	YzXdab
~thinks	axZabZ
~third	ZnSifj
~thirty	dgdXmj
~this	XWnhii
~thorou	hgdiec
~those	knjbbP
~though	cqQjcb
~thousa	cbdjdl
~three	bzXceT
~throug	prYSZf
~thru	edeaoe
~thumbs	ikccdd
~thursd	edjXnd
~tia	Xogica
~tidegl	dcakek
~tiding	ndeedd
~tied	fMooZh
~tight	edlbfe
~til	eldeee
~tilbur	hejeed
~tile	ihcfdf
~till	oVhcej
~tim	hdeiee
~time	iajjbc
~timeli	djeefe
~timely	ekcfff
~timers	dldUem
~times	atYajZ
~timing	dqVicc
~tips	Xuaacc
~tired	kedfee
~title	llYgZc
~tlr	kbbXoc
~to	igdeef
~tobias	ZZZric
~toddle	fbdWmn
~togeth	itVbUf
~told	YtQUht
~tonner	efnYdd
~tony	cojZdb
~too	gdSwjU
~took	fccbqd
~top	Zjfebj
~topic	eddkef
~touch	hcedig
~tour	aiWYko
~toward	bebYbu
~town	XZZsfk
~towns	gdfhff
~tp	pbYkcf
~tracey	lcffed
~track	lkabde
~tradit	idefee
~train	kdabWp
~traine	WgWmYs
~traini	iYfdih
~trains	hcfffh
~tram	eclfed
~transc	dXZwcc
~transf	fmgcda
~transl	cbekdj
~transp	bfvaZY
~travel	XnSpbf
~treasu	elebhe
~treat	hccnce
~treate	hebddk
~trelli	kcajed
~trembl	haihfb
~triage	chfeeh
~trial	ZaesZh
~tried	ameeef
~trip	ckmfYc
~troubl	ZZhsbc
~truck	fdfhff
~true	eXZqZl
~trust	dZidmd
~truste	qiacZb
~trusti	ZVqehe
~try	YTcoVv
~tuesda	hgjcdd
~tuitio	dbZlcm
~tunnel	caadep
~turn	XsjZhY
~turned	lcWeXq
~turnin	keefed
~turns	fwhdWR
~tv	gffdeg
~twenty	ddaljc
~twice	gbiefg
~two	UoPsVp
~tyler	ebeeem
~typing	ZYgtda
~u14s	YralZc
~uh	lddeee
~ulrike	brcbec
~unable	chYjmY
~unclea	eUsifa
~uncond	fefdje
~under	WZjein
~unders	fXobhf
~undert	Xoclae
~unfit	gadike
~unfort	feeebm
~unfree	dWwcdb
~unfroz	eYnfff
~unhapp	icidee
~uni	mYbeek
~unifor	gccihe
~unions	cdhcdm
~unit	0NkibU
~units	kfcdhe
~univer	ebekeg
~unless	eeigee
~unlimi	ekicdc
~unmoni	edfkee
~unpack	dleefc
~unpaus	dZohba
~unrela	egkeec
~unreso	dhiefe
~unsucc	xhXjXL
~until	pUdbmd
~up	afkZel
~update	gmUoaa
~upload	YYhnkZ
~upon	bWkifk
~upsett	oceddd
~urban	emefcc
~urgent	oQvWbb
~url	eVrfbc
~urs	nhbYdd
~us	kaefkb
~use	jieZXl
~used	ceoWck
~useful	iccjcf
~using	egkede
~usual	fkdeec
~usuall	dkefee
~utilit	fadeen
~utmost	gddmdc
~vacanc	WotXXX
~vacant	dfcedm
~vacati	njcZbc
~valid	emajfZ
~valley	djbefi
~van	kWcedo
~vector	fgffff
~vendor	dhekdd
~venue	apcede
~verbal	eefdfi
~verdic	oWZajj
~verify	eidhfe
~verity	mfZcgd
~vermeu	adcaqc
~versio	rYYkba
~very	VndXjj
~vessel	TommWa
~vetera	iZbobc
~veteri	eYclfk
~veto	iibefe
~via	gidgfc
~vice	Wkiddj
~video	ehikcX
~videos	rccbbc
~vienna	kZddke
~view	bnibce
~vikram	gbddii
~viktor	dZhmdg
~villan	cageji
~vinaya	gecdme
~vince	laffff
~vincen	jjdcce
~vintag	fhedef
~visa	bjgicd
~visibi	ggeeff
~vision	ajWpdd
~visit	hdpZec
~visiti	dfkeed
~visito	jhcddg
~visser	fbfemc
~visual	Zjcblg
~vitae	hecjde
~viva	cgdldd
~vlog	dbnfec
~vog	kbffff
~vogel	fqcbcc
~volume	sXjahV
~volunt	cTtibe
~vote	imdXbf
~voted	pXgdZi
~votes	uWcbde
~vouch	edijec
~vouche	dfideg
~vp	caofga
~wait	rNuUde
~waitin	lUYkii
~wales	eeelee
~walk	gZjgic
~walkth	djehce
~want	VXcX0m
~wanted	pdWXme
~wants	hyWSiU
~wareho	heffff
~warm	emdcee
~warnin	fcigib
~wary	ehheed
~was	eZgdji
~waste	eiajde
~watch	nNjbZt
~water	feqbda
~wattle	dieffe
~way	gskXTa
~wayne	jSlkdc
~we	hqdbZd
~weakne	hieedd
~wear	feefei
~websit	ddibje
~wednes	jbehff
~week	cpmWZa
~weeks	bZbmdm
~wei	YXcred
~weigh	kcefff
~weighe	akcdel
~weiss	cpacbh
~welcom	caYZgt
~welfar	adnjdc
~well	joLjcd
~wellbe	ladcjd
~wellie	ehjded
~welsh	fdeeek
~went	WXpaeo
~were	WpbkWl
~wes	pZedce
~wether	icmbea
~what	dilXid
~whatev	dYmife
~whatsa	hjecee
~when	cnnfXX
~whenev	eifeee
~where	ObwfYj
~whethe	hbelfZ
~which	jTPxUm
~while	Qihmbl
~white	dkeeff
~whitef	Vwdbcd
~whitfi	dgeeif
~whitne	basbde
~who	sUdeeg
~whole	hfifWh
~wholes	ckadhh
~whom	afckck
~whose	dcefmd
~why	iTgTYz
~whānau	ikdWkc
~wide	geeeif
~wife	ZZimkb
~wijkzo	doZede
~wildli	gjhYdg
~will	dofZlZ
~willin	TYc0eb
~win	Vofjcd
~window	kXjRmk
~winds	Zrdeec
~winery	bngade
~wines	egecke
~wing	dpZddb
~winner	hdZchk
~winter	khWjah
~wish	YZbcmq
~wishes	dtYbcX
~with	jfchga
~withdr	iWnlfU
~within	/HcYeQ
~withou	sYUfjc
~woman	pjVbbY
~women	bimeea
~won	llWage
~wonder	mZhcch
~word	xRlYfa
~words	mgafdb
~work	eXjqUi
~worked	Xufccc
~worker	ehefff
~workin	dXjlhc
~works	XcYyiV
~worksh	dbcsbd
~world	meZeci
~worrie	cdbmhe
~worry	fleedc
~worst	icdief
~worth	hjWcek
~would	aabjjk
~wrap	emdefc
~wrappe	dhcneY
~write	ggjmYX
~writes	nfZbhb
~writin	mPVpem
~writte	shQajc
~wrong	ZVhXfu
~wrote	cXaubk
~x	eocddd
~xp	eYcoge
~xx	hlbdde
~yard	iefffe
~yasmin	kcdddj
~ye	egfhff
~year	ddmieX
~years	dZbpja
~yes	jgTera
~yet	biYnia
~you	hadhif
~young	abqbaf
~youngs	bkahid
~your	ffefid
~yours	yZScZi
~yourse	ZbkWsU
~zanele	laefff
~zestfu	rUdceg
~zoe	Yqddde
~zone	eckfef
~zoom	gdehef
~zwolle	eeejee
~️	fjdeee
à	Zcmdgg
éclair	mZhfhZ
élodie	YYnngV
élodie .	cZbsia
östers	fgeehe
überle	biZgbm
️	edVfkl
`;
