// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.58, 0.58, 1.13, -0.17, -0.67, -0.29];

export const WEIGHTS = `
!#	cfbghi
!'s	hlRehj
!.	bmecZm
!;	ojbfYc
!?	bYXosc
!@d	qoUfiT
!@p	qjYegU
!@s	YkXpch
!@t	eVhncg
!a	cleddh
!aadhaa	hbiefd
!aaliya	dZfbem
!aaron	dbalfj
!abando	cldbeh
!abara	ejeeee
!abe	dclged
!aberde	kchded
!able	XnaYas
!aboard	dZbkhj
!about	ab1dcW
!above	cjfZcj
!absenc	albcnb
!academ	ccmfhb
!accent	feebfl
!accept	fVjnag
!access	dglfbe
!accomm	fcdefl
!accomp	eldZlb
!accord	Yraddg
!accoun	jZekcf
!accra	mleYgT
!accred	eabaeq
!accura	hfbenY
!achiev	fqbdhX
!achter	Zghhka
!acknow	WwbXcd
!acorns	dcdnee
!acquai	gfeeff
!across	eemaee
!act	efeked
!action	bf3RbR
!active	dUojec
!activi	efhZke
!actual	Okadct
!acute	eakedi
!ad	raYiac
!add	fblfZh
!added	dfekee
!adding	bQWcmw
!additi	gekfgZ
!addres	dcpZdf
!adebay	haXedp
!adeyem	gWngkY
!adjust	dXclcl
!admin	jffccf
!admini	pabdaj
!admiss	iddjed
!admit	ZUbZe0
!admitt	XPfTY9
!adopte	ebpeea
!adopti	fckfee
!ads	hXjbek
!adu	cgmecc
!advanc	kbTccq
!advent	ciheed
!advers	cmeeec
!advert	bX0bgR
!advise	aZtbda
!adwoa	fadhan
!affect	YiqcZb
!afford	iibicc
!afraid	doTaZo
!afresh	kefeed
!africa	ardebb
!after	cbfdas
!aftern	mYhZkc
!afterw	eaflfe
!again	kZbRet
!agains	gghZsW
!agata	dbhndb
!agency	pfTesS
!agenda	SyfabU
!ages	eeUepg
!agilit	cfbcdo
!agm	ejeefe
!agree	nsYagS
!agreed	e7heIO
!agreem	egeedi
!agrono	cbader
!ahead	Rjeaav
!ahed	ehcffg
!ahoy	egZgej
!ai	heegfe
!aid	heegef
!aidan	eYlhed
!aircra	gcmddd
!airlin	cdeemd
!airpor	cfheeh
!aisha	zgfXUQ
!alan	kfbeee
!alarme	iiWjfc
!alas	drWcia
!alejan	Zdqcec
!aleksa	fehffe
!alerts	ffjffc
!alicia	dackdk
!aligne	fcfefj
!alike	sYbhab
!alive	cUoneb
!all	Vkhicg
!allerg	ehbfej
!allie	cbYimf
!alloca	feegfg
!allotm	lXaYbq
!allott	bYhcil
!allow	lhcade
!allowe	jdhfcf
!allows	iiYeeg
!aloha	nUvYeU
!alone	dgiccj
!along	bYoVco
!aloud	nahfea
!alphab	fqbXdd
!alread	VPUZb8
!also	sWdbZk
!alter	hbcefk
!altere	giigdZ
!altern	bjXdZr
!althou	ejeeff
!always	hjYeXm
!am	acjedm
!amanda	becjjd
!amara	mabbdl
!americ	cbdkoW
!among	bMYWY/
!amount	ijZgag
!an	bpegVj
!anaest	fdfebl
!analys	dbbkel
!and	cldcei
!andre	ecedel
!anew	lecefe
!anh	eecieh
!aniela	dgZdbp
!animal	bhfccm
!anjali	fldeec
!anneli	agdcdo
!announ	grdifM
!annoye	cVYcav
!annull	aWmcan
!annum	gkeSem
!anonym	fchbfl
!anothe	ZubZhb
!ansah	byXabb
!answer	P0tcZQ
!anthon	dbajdm
!antibi	bjddej
!antici	fgeehd
!antwer	geffff
!antwor	oZbkbc
!any	UlpVdn
!anybod	ZfndYj
!anyhow	kgdede
!anymor	UkhZWp
!anyone	Zcdcok
!anythi	hsrXZT
!anyway	hZfckh
!anywhe	lcqfVW
!aoife	fkcddf
!apartm	dZqedc
!apolog	YoTpjT
!appare	YWTbb0
!appeal	YQPSg/
!appear	kRdbZu
!applic	XY0XYk
!applie	XV4loD
!apply	Zdpddd
!apply1	eYdgik
!applyi	bZhWbs
!appoin	TZfhQ7
!apprec	Zgcnfd
!appren	ZabUX3
!approa	ebdoee
!approv	cwYVRm
!april	gdgYlf
!apron	dZsceW
!aptitu	dbhled
!aquala	becene
!arbori	ehiefc
!archit	mahbbg
!archiv	ebmedf
!ardent	echeej
!are	gjWhpZ
!areas	eefhee
!arguin	hjceed
!arisen	fddcfl
!arises	ddmddf
!arjun	gdedke
!aroha	hefffe
!around	YqZaYn
!arrang	bYrYei
!arrive	ZcbnWo
!articl	bjleea
!artist	gclefc
!arun	clfeec
!as	cnfcYj
!asbest	dXZdsX
!ash	ecddnc
!ask	eroZcS
!asked	cV2cjQ
!asking	djgVel
!asks	cclifb
!asleep	eblhed
!aspen	ibgifc
!assent	eeeeke
!assess	fWelei
!assist	ZLUYo0
!associ	lWcedm
!assume	bnbhdd
!assure	geffeg
!astron	tcYdea
!async	daeedo
!at	djjbZi
!ate	dkZcdl
!ats	eaaejl
!attach	UhioTe
!attain	beedfm
!attemp	fcZoec
!attend	kQkdhh
!attrac	elbceh
!aubrac	kZkdec
!auckla	ficdie
!audio	lfkbbZ
!auditi	ccYlZp
!audito	Zsbcga
!august	emcffb
!auréli	Wphjba
!author	arUfVm
!auto	hYbdim
!automa	olSYci
!autumn	mcaeeh
!auxili	iYkhdc
!avail	cbYimf
!availa	XRrdYp
!averag	gdleda
!aviati	feeffh
!award	dVbddv
!awarde	cahhYm
!aware	bbdidm
!away	jcodeW
!awesom	ecYdcr
!axlewi	oYcech
!aye	ggeeff
!ayesha	cghjgY
!b	eXipVf
!b2b	bjflcb
!bachel	hfeffe
!back	aXgldm
!backgr	ddjhfd
!bad	ftZjcU
!bakery	fccqda
!balanc	dfWcll
!ballot	eedffj
!band	fYZhep
!bands	lgbeah
!banerj	fmachd
!bangal	gjcefe
!bank	Xpafgd
!banker	amabna
!bankin	kYddhh
!banksi	mZkcdb
!bar	gbRkcs
!barbac	abemdj
!barely	cbcedp
!barge	cWkhdl
!barrel	eladXn
!barry	dcened
!base	dXredd
!basic	ciiegZ
!basica	Ygceik
!basis	ejdeef
!basque	feeefh
!batch	chdldd
!bay	icncfZ
!baz	dgehge
!be	abebZy
!beach	egXden
!bear	VnXfgm
!bearin	ecncfb
!bears	eakifc
!beat	ebLYrr
!beatin	edeckf
!beaumo	dZheco
!beauti	endeeb
!beauty	eaedkh
!becaus	XoUZhp
!becca	UjYbkp
!becker	dWlcme
!become	ZVhYjr
!becomi	dlecib
!been	hzZZbb
!beer	ecaebr
!bees	gibagh
!before	e+RcbW
!befrie	dnabeh
!begged	ecefel
!begin	gjccic
!beginn	egeeeh
!begins	dqYeeb
!begoni	ecpZfb
!behalf	kYqddW
!behind	VsgVUi
!being	YUyUbq
!belgra	gjeddd
!believ	QZrfoa
!bell	celnYZ
!belong	cddcjj
!below	frWZic
!ben	chkiba
!benchm	jXZqZi
!bend	Ycdndj
!benefi	jjWiaf
!best	edbjfh
!beste	fXijeh
!bet	V2XcbY
!bethan	YocaZm
!betrie	dYYhgo
!bets	clejeY
!better	kmbLqb
!betwee	fjahkY
!beware	cscmeR
!beyond	7QiYcU
!bhai	hpcddZ
!bidder	bbbciq
!bielef	Zmfddg
!big	Zladjf
!bike	edhkea
!bill	fedffj
!bin	gfaljX
!bindin	bpZZek
!binned	epfddW
!bio	hTgnbi
!bird	VroaZY
!biscui	ebaceq
!bit	YVklke
!bits	cecddo
!blank	eddkbk
!blind	dchfjd
!blood	gddhhe
!blow	iWgben
!blowin	iedeeg
!blown	ckbcif
!blue	dcaeim
!bluepe	eeehci
!bluest	ecakej
!board	ZmYgZk
!boards	ejcfef
!boatho	ebZecr
!bob	ehdjdc
!body	docfec
!boet	fhfffe
!bola	emdfec
!bold	didkeb
!bon	dhWdeo
!bongan	deoeea
!bonjou	dmbheb
!boo	dabjem
!book	jhmbXb
!booked	asarYQ
!bookin	blkgbZ
!bookke	eYhdcn
!books	dpWddh
!booth	blcfci
!boots	VZYdpo
!bored	bddhdl
!boroug	aclcgg
!boss	chbefk
!bosses	fideef
!boston	faeeem
!bot	dheeoX
!both	fcafYp
!bother	ZQgmof
!bots	fefgff
!bottli	fhbdkd
!bottom	SsZlec
!bought	agbpcd
!boulde	ialcia
!bounce	ciedei
!bound	btZcde
!box	bclfff
!boxes	hffffe
!bpo	ieeefe
!braga	eacdfp
!brain	emcfea
!bramle	fbjefh
!branch	nZYlkW
!brandi	eaZfdp
!brando	duVbaX
!brandt	fsccbW
!break	dXfrdc
!breakf	ibhhed
!breaks	dheehf
!breaku	dgfeie
!breath	kyVYYX
!breede	Zjhjdb
!breedi	enbeed
!brenda	bliZXi
!brenna	gibagh
!brewer	Xegafp
!briann	bicflb
!brief	dYlgeh
!bright	dbZhhm
!brilli	gXrZbc
!bring	eSmUbw
!bringi	cVcjas
!bristo	daiaap
!broadc	clcddf
!brock	gZYdki
!brody	bemfcd
!broke	fiddch
!broken	ihZbcl
!brothe	ecbedp
!brough	dR1ZZX
!brown	kXnddZ
!bruno	fhfffe
!brush	dicnea
!brusse	ckiefb
!buddy	ibceek
!budget	bdjZbn
!bug	ecXfni
!build	diakee
!builde	iebdcl
!buildi	bTindj
!builds	cgndcb
!bulk	lZedje
!bureau	gbikdb
!bursar	WZpdej
!burton	bWabom
!bus	aVyada
!buses	gddieg
!bush	ddeeem
!busine	XfxVac
!but	tPXnnY
!button	dgfkdc
!bx	dXZmdo
!by	qefdiT
!byrne	kgeced
!c	eedfje
!cabin	efrdaY
!cake	fdeehi
!calder	epbdeb
!caleb	dfTlod
!calend	i4RVZa
!calgar	eZcekj
!calibr	aocced
!call	rgeVdd
!callba	cTjcdp
!called	fgTXis
!callin	TndbXs
!calls	hXpcdd
!calm	lbnada
!calmer	icbhdj
!came	WZcerl
!camera	edbmee
!camill	bkYenb
!camp	gbZcdr
!campbe	XYbpam
!camper	madfff
!camps	ahceoa
!campus	eeekee
!can	Zkoead
!canber	Znebdi
!cancel	hczgdH
!candid	gWtbed
!canton	accbes
!canvas	gddakg
!capabi	nfaZie
!capabl	qaceee
!caps	fhcmeZ
!captio	nbdefd
!captiv	egZbep
!car	mUokZX
!card	eVisYd
!cards	dhhdch
!care	iYWgtb
!career	eembed
!caregi	ghejdZ
!carers	fjecch
!caribb	ccchdl
!caring	aeZtbW
!carlis	ebcnfd
!carlos	ehehee
!carrie	caYbYu
!carry	YWgjbr
!carryi	aSzYca
!carys	kgceee
!case	e1ZZhM
!caselo	ZeeiYo
!cases	ebmeee
!casewo	jgcddg
!cashie	jgeded
!castel	fbipZa
!casual	eWmafm
!catalo	dqbdeb
!catch	ehnhbU
!catchi	fXoffe
!cats	dbeiej
!caught	anjcdb
!ce	eieddi
!cedar	dbdjej
!celebr	gfkceb
!cell	dZlldb
!cellar	epUieX
!cellph	ccebfn
!cent	fiefee
!centra	fhjdeb
!centre	ZcaZjs
!ceo	VTgldr
!certai	eufadR
!certif	cXdmck
!cfo	eabdbs
!chain	feZhke
!chains	eakkeb
!chair	aVZXaz
!chairm	fieefd
!chambe	dickec
!chance	bnSUll
!change	tWkeWa
!chapla	dgekec
!charge	ZgYccs
!charit	ddYeim
!charle	bjcdel
!charlo	ceaedm
!charm	nXmeeY
!charme	gfacen
!chase	pjahYV
!chaser	kcbjde
!chasin	gVjdlg
!chat	agkmgT
!chatty	eneceb
!check	lfkYYh
!checke	eiieeb
!checki	qQnacV
!checkl	dardbf
!checks	jYglYh
!cheeri	gdlcec
!cheers	cdegel
!cheng	cpaeed
!cheryl	dckddi
!chicke	faZZds
!childc	gaoeeb
!choice	claYhi
!choir	cWdalo
!choose	axXWff
!choosi	argcdX
!choreo	eadeen
!chose	bZfeki
!chosen	f1cbXT
!chowdh	fdgdei
!christ	Xjndbf
!chukwu	fgcqcW
!church	bVZano
!churn	oyUZWR
!ciao	kdgcfd
!cidery	edleee
!circle	dhdkce
!circli	jffdee
!citize	kiiYdc
!citrus	ecakdj
!civili	pZedee
!clap	gideee
!clappe	cfcebm
!clarif	hkdeec
!clarit	hYdeem
!class	ojYchY
!classe	Xcioee
!classi	efjfed
!classy	fdeedl
!claudi	kZhffd
!clay	ededcm
!clean	beZiYp
!clear	cpPuUd
!cleara	eedgei
!cleare	nlRWdl
!clearl	gbgZbo
!clears	dXWleq
!clerk	jamicW
!click	bUZtcg
!client	ifbbhh
!cliffh	hdieee
!climat	fkgWgg
!clinic	bnUoba
!close	hadfig
!closed	ii3WaI
!closel	fheefg
!closin	Tgqfab
!closur	ckciee
!clothe	jkhdjR
!cloud	ifeefe
!clover	ebcdep
!clue	bziYZL
!cnc	hWihdh
!co	egkbai
!coalfo	dcnded
!coasta	kcghda
!coatin	jddeeh
!code	dcfkdg
!codear	deieeg
!codice	ZfYbva
!coding	ecdmee
!coffee	oiYWqT
!cofion	cgmcbd
!cohort	dZbebr
!colin	eWeeog
!collab	YUmWZq
!collat	jhbeef
!collea	nlcViX
!collec	elcjeZ
!colleg	gYsZbe
!colm	eediak
!color	ehlfda
!colour	njZbde
!come	algbUr
!comes	hpuUVQ
!comfor	Zodgfd
!comfy	eaegmd
!coming	XZrcbm
!commen	iYqaVi
!commer	edbeen
!commis	hYikdd
!commit	T/XZdK
!commun	nWfVel
!commut	efbfel
!comp	fgdfie
!compan	ekdabk
!compar	dpYgiX
!compas	jeeeee
!compen	ejefee
!compet	jcciai
!compla	gedfkc
!comple	fjYuWX
!compli	mhpYcR
!comput	eeWfeq
!con	ffefeh
!concer	gkjibU
!concie	edhekb
!conclu	k3ObVR
!concre	crdcea
!concur	ehbddk
!condit	ecemfd
!conduc	kakcdc
!confer	ecbcrZ
!confid	cnicca
!confir	fueiLa
!congra	diaVgn
!congre	fckdeg
!connec	keeZck
!consci	ddnbZi
!consen	fmZjgX
!conseq	ZVucgb
!consid	aBQga/
!consis	kuaacP
!consol	eeedek
!consor	ebakjf
!consta	dYcfgo
!consti	ehgfed
!constr	ihZYdn
!consul	bblegf
!contac	pWtbZW
!conten	icmbec
!contin	XKqXb0
!contra	ZokXZh
!contri	asaXge
!contro	eYcflj
!conven	gfbled
!conver	jVeoag
!convey	W0YabY
!convin	djVgan
!coo	giaeei
!cook	dlYhdh
!cookbo	eUTnqe
!cool	dhddcl
!coon	bbacnk
!cooper	eddgej
!coordi	bigkda
!copenh	eeZcbr
!copied	dZmdbk
!copies	ecdjej
!copy	YSj1bS
!copywr	gWdpef
!corbel	dccsba
!cordia	kiaddc
!cork	ekjeZc
!corner	aXidni
!corpor	cagXnj
!corps	hVsecZ
!correc	aTtpUX
!corres	ifbchh
!costin	jYddem
!costs	oYaeZm
!costum	cnieca
!cottag	efdfej
!could	TrYddm
!counci	qpUbba
!counse	bihcbi
!count	C/fkTY
!counte	YbTual
!countr	YjacXr
!counts	keYnXf
!courag	dYmodY
!course	RkZlcq
!court	bYkpca
!courth	cdldef
!courts	ibdiid
!cousin	cgbpmT
!covent	gfeeeg
!cover	cRamjo
!covera	kfXpaZ
!covers	diSmek
!cpd	Uhapmb
!cqc	edefej
!crammi	eeehdi
!crazy	bnbidc
!cream	akafie
!create	cWvacc
!creden	bmhdec
!credit	jbcgid
!creek	dhacqZ
!crew	Vfrcbh
!crews	fbpbcc
!crimin	edmhcb
!cris	feiddh
!crm	becfsW
!croft	ddikWi
!croiss	arXhdX
!cross	rcQioX
!crosse	njYcdd
!crossi	ljYaic
!cruise	dfbqZd
!cry	blcdch
!cs	foZeeb
!ctc	fcdjeh
!cto	ebjYen
!cuisin	rVccZi
!cultur	YYhjki
!cum	cXbmkg
!cup	kddbfi
!cupboa	dqbadb
!cuppa	dndeeb
!curato	fWqdeb
!curios	dnYied
!curren	lcpZeV
!curtis	dfjdeg
!custod	ifYehh
!custom	ilZZZl
!cut	dgMLW7
!cv	WYqdYj
!cvs	gdTrhd
!czech	hXndbe
!da	acalmb
!dad	gbocjW
!dagny	ebdcim
!daily	fdkeed
!dairy	Yddanl
!dalget	ebdedn
!dan	pldSbc
!dana	dhcled
!dank	meekdW
!dankie	eamcid
!dare	oliTZX
!darlin	icdlcc
!dasha	gbcnec
!data	RkfqYc
!date	U/adYL
!dated	kfcefc
!dates	P/QUUU
!datev	dkaeif
!daught	diheed
!davide	kYbalh
!day	V/XTbP
!days	e1Hcdd
!dayton	fdkgec
!dbs	kkhfXa
!dead	ZfsnaN
!deadli	anXuXX
!deal	aXmfkd
!dean	cvgacU
!dear	WZqnhX
!deb	eddefk
!debrie	gdgaih
!debugg	eddhdk
!decide	c/RiZO
!decidi	T/ZTbT
!decisi	g5beYM
!deckha	dgajei
!declar	cjgiZd
!declin	ZiUeni
!dee	mlcedW
!deemed	dofdda
!deep	mbefee
!defini	P7XabZ
!degree	eXbjdo
!dela	dcdXrZ
!delacr	fdhhde
!delay	fZqegW
!delaye	fehfci
!delays	kgdeed
!delega	daWdmn
!deleti	bjfgee
!deli	dieefg
!delibe	gmafdd
!deligh	feefje
!delive	ihcVhi
!delphi	deXipZ
!demons	macelZ
!denied	ffjede
!denise	gfdief
!deniz	gXcjfj
!dental	iZeail
!dentis	eUlpcb
!denver	edmgea
!deny	fqbeeZ
!depart	tMdgXo
!depend	ngXicb
!deploy	cYYZjs
!deposi	nidbWf
!depot	edbjcl
!depth	dWaadw
!deputy	XrWfeh
!descri	dYkpjU
!deserv	raccdc
!design	aWhajo
!desira	fbdhfj
!desist	kbXdbp
!desk	nXobeZ
!deskto	fbnddc
!detail	hapdab
!detain	dbdejk
!determ	cpfeea
!detroi	gifgeb
!dev	idfZif
!devon	efefej
!dhillo	ddilac
!dialys	ebhkdd
!diary	ctWWci
!dice	ecXWaw
!dicky	Zpicca
!did	mgjZcZ
!diem	icfemY
!diesel	ghhaee
!diet	eedgjc
!dietar	jbmedZ
!differ	iqcZfT
!dig	lhcdeb
!digi	eeebnc
!digita	bsZbdb
!dilnoz	dXsdcc
!dilys	eeYeep
!dinner	aWRjat
!diplom	ZXpbsT
!direct	gncmWZ
!disabi	pkWlcS
!disagr	ebscdX
!disapp	ftXabZ
!discar	keeeee
!disclo	diffef
!discou	cjYjeh
!discov	iicdgc
!discre	dlbieb
!discri	epcbce
!discus	ectehR
!dishea	okaada
!dispat	hceebl
!disper	chdjfe
!displa	djfdch
!disput	eVfclk
!disqua	jhekaX
!distre	djgeec
!distri	kacoda
!dither	egadjh
!dive	cXnjiY
!divers	efeema
!divisi	eYtdeY
!dlamin	djicbe
!do	jhmabb
!docksi	edeneb
!docs	klaaec
!doctor	kZibci
!docume	YVlcdn
!does	kofcWZ
!dog	7LdajV
!doing	UYfjfn
!dome	ggfdff
!domini	chbedn
!don	fnfdeZ
!donati	dehied
!done	fwSjWY
!donor	cidekd
!door	fVqoZX
!doorst	eUlceo
!doubt	mPWTzj
!doubts	gdeefi
!down	kxZgeL
!dr	jbbkjZ
!drag	vPWdlf
!draggi	gaddmf
!drains	ckdefg
!dramas	dcocec
!draw	fahjbh
!drawin	cjYdao
!drawn	g9QTXY
!dream	eXdepd
!dreamt	fcdfhi
!dress	cbbdho
!drill	ejcald
!drink	ealblb
!drive	femegY
!driver	ebYecs
!drivin	hdehee
!drone	ekdefd
!drop	clbicd
!droppe	hlcicb
!droppi	ejikeV
!dry	iaYblk
!du	eehhed
!dubai	nfaalY
!dublin	dmaeeg
!due	hegVij
!dull	cZledk
!dumb	kieecb
!duncan	gXldla
!durati	mXaYmi
!durban	hjdbef
!during	ZonZdW
!dusseh	fdefek
!dust	idddid
!duty	nedbcf
!dyers	ZalhlY
!e	heegff
!each	joZedW
!earlie	bwUdZb
!early	ejckae
!eastga	dcdleh
!easy	VaWjZz
!eat	fddlce
!econom	bhkddf
!ed	edekch
!edelwe	ghdegd
!edited	nZXcme
!editio	mbbdma
!editor	eccjei
!edtech	iebked
!educat	fcfefk
!effect	egbdjg
!eh	eZbfeq
!eight	ahagme
!eimear	cchdoX
!either	R3maTb
!electe	ctccWe
!electi	fcilea
!electr	iibkdZ
!elegan	feegei
!eleven	dZlecj
!elif	YTeuYi
!eligib	cWSYc2
!elimin	gmXgfe
!elin	fhcfdg
!ella	demced
!elliot	cenfjX
!else	bVwZnY
!elsewh	nnhXhR
!email	hgjcae
!emaile	kYhcdi
!emails	Yfbmhf
!embedd	ecjebj
!emil	jnbaca
!employ	UNqWM8
!emt	easajW
!enclos	dhbnbe
!encour	eioYea
!end	f0dVXS
!ended	fefeje
!endors	dUqbcj
!ends	edhdfh
!energy	Zidbeo
!eng1	ceneeZ
!engage	ZYhfRv
!engine	dibbgl
!enhanc	ugTiaS
!enjoy	iecbbl
!enjoye	jZhiee
!enkosi	damXdn
!enough	SYNcY/
!enquir	oilWbX
!ensche	ecndZh
!ensure	hlbeed
!entebb	fedefk
!enter	geUgbo
!entere	dhkdce
!entert	jhbjea
!enthus	ebddki
!entitl	XWsWcl
!envelo	pSZlcj
!enviro	qWacej
!equal	bjeied
!equipm	dmjddZ
!equity	geefeh
!er	gddeej
!erasmu	daieek
!ergo	dleeed
!erin	bhfiah
!escort	chhidc
!especi	eaaccu
!essay	mZhddf
!essent	fRnliY
!establ	ajeffh
!estate	cgdcdm
!esther	bllaec
!estima	ehbdcl
!estoni	bdheek
!eta	WvgaaU
!ethan	dVXeeu
!ether	eZnedf
!europe	bgShqi
!evalua	kXboea
!even	YjmYhf
!evenin	dlbkcd
!evenso	ZZceko
!events	dSkjig
!ever	cekbjc
!every	nSheei
!everyb	gaVqdf
!everyd	kcchde
!everyo	eshTiV
!everyt	aQzfga
!eviden	eddfel
!ewa	feeeie
!exact	slWYbY
!exactl	vUXYmc
!exam	Vakohc
!examin	dXlgbh
!exampl	bdmmeX
!exceed	kXdmed
!except	lgWbbm
!excite	bgpgaZ
!exclud	nfXihU
!exclus	pQSlif
!excuse	dockdW
!exec	eicgdg
!execut	eedbbp
!exempt	dZiedm
!exerci	chgadm
!exhibi	najZad
!exist	eTfXX0
!exists	eTNeZ8
!exp	dbWdnk
!expand	dkYeej
!expect	Nyccie
!expedi	ddZpfe
!expens	kbeeak
!experi	fclbhe
!expert	hbaeem
!expiry	jlaciY
!explai	jUXkbo
!explan	ehkeeb
!export	egkeeb
!exposu	keeded
!expres	jbobYb
!extend	bTcaY2
!extens	daggma
!extern	dZledk
!extra	XVZlhp
!extrac	eckfed
!extras	eheemY
!eye	akgbdi
!f	aiRxfU
!f2f	bfXpdc
!fab	ndhiZY
!face	ehaffj
!fact	iqZddY
!factor	XcVh0U
!fail	jnbdeY
!failed	encgoR
!fails	fjfeec
!fair	bWYfZ0
!fairne	dceiei
!fake	jcobbZ
!fall	VmZfhi
!fallen	ppUaaS
!falls	vZabdb
!false	njYddd
!family	hVWtYg
!fan	fdeeek
!fancy	ZUmqhZ
!fantas	dXldle
!far	a/ZVYP
!fare	dkefee
!farmer	hkcffd
!farms	ecmfea
!fast	hwPcbZ
!faster	ljibdV
!fat	agdehk
!fate	kefedf
!father	eYkccm
!fathom	edcije
!fatou	eidhfe
!fault	fffgff
!favor	fdeffi
!favour	cDNYd/
!fax	ffhfee
!fd	Yejmec
!fear	Xefncg
!feasib	idffff
!feast	eiahbj
!featur	fdtWaa
!februa	bhiejb
!fee	edeccn
!feed	mabddj
!feedba	VhYabx
!feel	Ybjcap
!feelin	ZXpfak
!feet	eeecmd
!fella	eabeep
!fellow	VUjYiv
!female	ehefdh
!femi	cdeqeb
!fennic	eidiia
!fergal	gefege
!fergus	hgZekd
!fernda	VlTmib
!ferrei	dgbhbj
!ferry	nZfjeY
!festiv	bgmdce
!fete	fccefm
!fico	irdcbX
!field	qeRgaj
!fields	dbibfk
!fifth	gddmhY
!fifty	keeged
!fight	jpadXa
!figure	kYXgdp
!file	UrY0WS
!files	hgkfeY
!fill	cXoNV0
!filled	jttaZI
!fillin	ZLfXY5
!film	dcnfec
!filmin	baeoid
!filter	dfbkdg
!final	bwLQgr
!finali	WsZhed
!financ	bqShXk
!finch	WOmiXt
!find	dbWkep
!findin	ahYenh
!fine	dabdin
!finger	dYbmle
!finish	XyVnfP
!finlan	jakefb
!fintan	XUaqcm
!fiona	edmfeb
!fionnu	gcdeoZ
!fire	jbjieY
!firear	bhhkca
!firefi	cojeaX
!firm	V1bckM
!firms	ffadle
!first	aXXimn
!fiscal	iTqhZd
!fish	ecjjec
!fit	UOVTa/
!fits	eXcjfn
!fitter	lfiaeb
!fittin	gZbbmj
!fitzge	eepadZ
!five	anWejh
!fix	ZybbcW
!fixed	M/MeYQ
!flags	iidcgc
!flash	ehaedl
!flat	jhXejd
!flatma	beeeme
!fleadh	fkdffd
!fleets	feghfd
!flexib	hjVckg
!flight	Zsedcb
!flip	icehfe
!floode	amechd
!floodi	igacZo
!floods	hjeedd
!floor	cYXijo
!fly	dldhec
!flying	eejdeg
!fobbin	fedeld
!folasa	Zbjddm
!folks	kYeemb
!follow	qgiNVj
!food	cYllkU
!fool	fhgehb
!foot	effgeg
!footba	ccgsbY
!for	aehYZx
!forefr	edajdk
!forese	glgaZg
!forest	kfdceg
!foreve	nbfimP
!forget	ijcuSP
!forgiv	bicddk
!forgot	l/OaYN
!forkli	bezSaZ
!form	YcmsYY
!formal	bZixUb
!format	ejcfeg
!former	qZXjde
!forms	hjVjdf
!forth	jihfbX
!forty	cdlccj
!forwar	VPpYY4
!foster	oZYhcg
!found	azYZZd
!founda	icbbkh
!founde	lgbcka
!four	nFiXZ0
!fourth	Zcpajb
!frame	ZpUaei
!fran	eideeh
!france	nchcdb
!frankf	eenefZ
!fraud	YjcsbV
!frauds	ejbmad
!free	WdlkjY
!freela	ZimhaW
!freeze	jhkgaV
!freigh	eiigcc
!fresh	duYeeY
!freshe	fheeeg
!fret	dhdife
!friday	miVZjd
!friend	jlPfei
!from	kkdYZl
!front	cYqiaf
!frozen	dfpcdY
!frustr	efcegi
!fuel	efeeei
!fulfil	fheeff
!full	iQMdg1
!fully	fYteeU
!fuming	hheeed
!fun	eUmiXl
!fund	dsdedW
!fundin	efWedq
!funera	jfaebj
!furnis	edaeeo
!furthe	eWgUgw
!fusion	cjjfeb
!future	ffceek
!fy27	eVfeeq
!fête	gfgcge
!gaboro	cceedo
!gaffer	feZgij
!gagnon	dqceeZ
!galler	hbkcff
!galway	dcpeea
!gap	lglXba
!garda	aYlbbo
!garden	bfdbjk
!gastha	ehbcel
!gate	faiZcn
!gather	iZoahZ
!gave	iQjflf
!gaz	dYZZfv
!gdynia	kdieeb
!gear	elcddf
!gemma	ckcfdf
!gender	agelWi
!genera	lamZXj
!genero	gXkbpY
!georgi	eegdei
!ger	egeeeh
!german	dfmbee
!get	Xdaghr
!gets	klcfZa
!gettin	YfVcbx
!ghost	jfdeee
!ghoste	kdaddj
!ghosti	maijbY
!gifts	hiddee
!gig	qXWdbm
!girl	bYUalt
!girls	leedee
!give	U8WUff
!given	P9bVUf
!gives	rWcgZc
!giving	qgWWdj
!glad	jclcbd
!gladly	dcdeji
!glasgo	efleda
!glassh	nZifeZ
!glassw	cdbhmd
!global	bddobf
!glove	dkcidd
!glowin	jdkcec
!gmbh	ccdnee
!go	dbhgYn
!goat	YqdYcZ
!god	baaoei
!goes	jgjibV
!goggle	deadeo
!goh	dedeem
!going	YWiTa7
!gone	kghhcW
!good	ZaSlhs
!goodne	nVdked
!goods	lZbeek
!goodwi	lbdceg
!gorau	jfdeef
!gordon	docdec
!gossip	goWffc
!got	dmadVp
!govern	ifcfge
!gps	icedei
!grace	dmaldX
!gracio	ciaidi
!grad	ebdesW
!grade	ebXnfg
!gradin	eeadcq
!gradua	bdmbic
!grand	daodef
!granda	fdejch
!grandm	gbleec
!grant	ccUeqj
!grante	daZXUy
!grants	cleedf
!graz	edaedp
!great	hSfegm
!greate	dgcikb
!greatl	eYbenj
!greek	ehdhee
!green	ZkTgao
!greenl	eiafej
!greeti	hbbmZi
!greg	aamhdg
!greywa	gddeek
!grief	ghfefe
!grips	edldee
!gritte	fdejch
!ground	dijYdg
!group	djUjck
!grow	eackmY
!growth	hnXidc
!grüsse	hbelce
!grüße	icehee
!gs	eWanem
!guaran	Z9ZUZR
!guess	hyTiXV
!guessi	rcbbcf
!guest	hhceee
!guidan	eecdnb
!guide	Ycemej
!guided	eecedl
!guides	bfVabu
!gulp	jdefee
!gun	hjcecg
!gunawa	dvXZcb
!guten	eYpeec
!gutted	fddecn
!guy	bfaelh
!gwen	cYYsdg
!gwilym	ibdiid
!gyms	eYpece
!győr	dihefd
!hackat	jfddkY
!had	gddcjg
!haggle	ecbehk
!haha	mbdjcb
!halden	YoeZck
!half	ZoQubZ
!hallo	ambeje
!hambur	bofakW
!hand	jwUUdf
!handed	ccmkYd
!handin	eebjic
!handle	icidee
!hands	bpkVcc
!hang	hdhfha
!hangin	qpXZZV
!hangs	dbcfen
!hannov	cYigan
!hanove	eddfmc
!happen	UqpWae
!happie	dccjmc
!happy	iaiXmc
!harbou	gicYpa
!hard	VSqYZx
!harm	deieeg
!harrow	elacdj
!hartfo	ffgfff
!harves	coddfc
!has	Z8eYZT
!hate	Wcdohf
!haul	eofdda
!have	ejdZek
!having	feQhQ0
!hdmi	efcnea
!he	bfhdan
!head	WfZfph
!headco	bdgbbp
!headqu	eehdie
!heads	WscjdZ
!headsh	elfegZ
!health	ZbWrgf
!hear	ghikhP
!heard	migciR
!hearin	gbilae
!hears	seWWdb
!heart	YhbZWw
!heavy	fdddem
!hedgeh	ccuddT
!heels	lbcied
!held	aolaZZ
!hello	soVedT
!help	VftWUi
!helpde	adncic
!helped	hdhefe
!helper	hedfdh
!helps	cfgZZo
!helsin	dqXeed
!hence	dicedi
!henrik	fddecl
!her	ctcYbe
!herd	bbfdcp
!here	Yjebhk
!hereby	egefdi
!hers	elTkej
!hesita	hYaekk
!hexley	efeiee
!hey	clXgek
!heyyy	leeede
!hi	cXsbdb
!hiccup	jedehc
!hide	eeddle
!hiding	ddegje
!high	dhablg
!higher	eeeane
!hii	ggadif
!hilde	fhbbdj
!him	Z5ZYXa
!hire	gWeaho
!hired	iWxiXX
!hires	dWzXYf
!hiring	WLnXY7
!hirosh	iZbjcj
!his	h0bXTX
!histor	eoccec
!hit	nagajb
!hiya	cYccWs
!hogan	fdcfel
!hold	fzJfff
!holder	cbdike
!holdin	ftaVhb
!holds	e0SkWT
!holida	goZYef
!holler	dekefe
!hollow	YfbhZr
!home	jSlWlf
!homes	YvVcbf
!homewo	qdlgZR
!hon	edjeef
!honest	flideV
!honeym	dWbreg
!honour	gdfiWk
!hope	bcTbhw
!hoped	YPacd4
!hopes	hYUWmr
!hopewe	gfddck
!hoping	nZkbcZ
!horvat	ekcgce
!hospit	fVrddd
!hosts	dfkedd
!hosur	hffffe
!hotel	bocaYl
!hour	3Mceeb
!hours	OdbWa2
!house	ppTZac
!housek	njXcee
!housin	diZeek
!how	XyiadY
!howdy	kebhdd
!howeve	iUkaao
!hq	fdifff
!hr	hSfZwc
!hrs	deelee
!hughes	eYbbes
!hugs	dcceco
!hum	ccpagd
!human	qqQfWd
!humans	eehdfi
!hun	kebibf
!hungov	efZeeo
!hungry	hlZdee
!hunt	kSndrT
!hurrie	cxZddV
!hurry	U/SVkL
!hurt	gbelec
!hydrog	mTrdeY
!hélder	edeodb
!i	cekfee
!iberia	qZgdZd
!ice	emWeoZ
!id	canmcX
!idea	U4raYM
!ideal	deelfd
!ideall	cnZbkc
!identi	bmedch
!idowu	jcedbk
!if	YskddX
!ifeoma	eabedq
!ignore	WWbvZn
!ignori	codcdc
!ii	idgefe
!iii	ilaeeb
!il	cccfli
!imagin	tWbdmX
!imani	deZmcj
!immy	heedff
!impati	dhejcf
!implem	lciddb
!imposs	Yseeeb
!impres	UiscfW
!improv	jedege
!in	diiack
!inbox	xYnZYS
!includ	gPXcU3
!inclus	egfiee
!incomp	jaeied
!inconv	jhhXZj
!indepe	gfdaek
!indica	Zkgcdi
!indisp	ckhced
!indivi	clXWbr
!induct	hdfhfd
!indust	iZadod
!ines	bcXijh
!inevit	SnngdZ
!infer	khedfb
!influe	efocdc
!info	aooVbV
!inform	fqgcZY
!infoso	fdjffe
!initia	biZgan
!input	mkZZdd
!inquir	Xgbidn
!inside	srUVZX
!insist	gdjede
!insofa	kgeedc
!inspec	eeZeqa
!inst	iZYYhs
!instal	cdfocc
!instea	tkbbbR
!instit	elbmbZ
!instru	YhnfkV
!insult	ckfffd
!insura	egadem
!intake	Zbfdeq
!intend	eVsagd
!intent	gebfke
!interc	ckeefe
!intere	WL8mZU
!interi	bkfffe
!interm	ekZmdb
!intern	cXXeZw
!interp	fZXkjj
!interv	dNlfue
!intima	fddefk
!into	orXbYa
!intro	licgbZ
!introd	egeffg
!invent	lkZZib
!invest	ggiiWc
!invigi	ibjhdb
!invisi	haogaX
!invita	mPkiee
!invite	lITkV0
!inviti	ZRYXc8
!ioana	ebdedo
!irelan	jdedhe
!irina	cbicbm
!ironic	efebmc
!irrita	ogabdc
!is	imiccZ
!isaac	edekdf
!island	ggedeg
!issue	bnYddl
!issued	aeqhYd
!it	defdcm
!item	Y1aYjM
!ito	eXdcbt
!its	Y6PffT
!itself	bhmfdZ
!iv	meaeff
!ivy	eifefe
!ja	galeee
!jacint	dijgcb
!jack	gidhcd
!jade	ebepdc
!james	elcfee
!jan	kZodca
!jane	eiehed
!japane	jWdedo
!jars	dkladZ
!jasmin	cddedn
!jason	diboda
!jasper	gmXZdi
!javier	dcbddp
!jaz	jaZgcl
!jean	bcnhhW
!jen	ecfkcg
!jena	dpdcdb
!jermai	ehgede
!jessie	khfgba
!jewell	cmefdd
!jo	ihddef
!joanna	ecmeed
!job	dTpeSt
!jobhar	gXpceb
!jobs	USzaUm
!jodie	Ymdmbb
!joe	chgddi
!join	aWrkab
!joinin	YXfiRw
!joins	eagdel
!joke	mYeghd
!jonah	hnfgaV
!jools	cmgcdb
!jordan	eXdneg
!joshua	ddedkh
!journa	jcedbk
!journe	eYoffe
!journé	abnhga
!joy	Pbgfjs
!judge	faohda
!judged	cajhkb
!judgem	egebek
!judges	hcifde
!judith	gddeej
!july	dlefec
!jump	fjYgdi
!jumped	dYbjme
!junctu	dhcedk
!june	dkceci
!junior	ZgcWmm
!juror	esXjjQ
!jury	idbddl
!just	edtfcV
!jv	dYZrdg
!kabwe	ejgdee
!karee	eoadiY
!katari	XTadgt
!kate	fgefff
!katie	iWsibT
!kaylei	eikbed
!keen	VZYbhx
!keep	iTbbrj
!keepin	hKYTtp
!keeps	dmfced
!keiko	aZkecm
!kelech	dsbddZ
!kelly	nTcWnk
!kenji	cgkfec
!kept	xgRpWR
!key	dddkdh
!keyboa	fciZnb
!kickof	YsiecV
!kid	eebeel
!kiddin	cZlmeZ
!kids	cYridb
!kill	flajdc
!kiln	kefgeb
!kilonz	dZbcmk
!kim	pddYce
!kin	ffehef
!kind	ZjYSWv
!kinder	fkabkc
!kindly	dWUZkw
!kippur	jedcjc
!kira	ddceen
!kiran	kiYicd
!kirsty	dZbefp
!kit	Zgbdgl
!kita	ceedlf
!kite	ldfeed
!knee	ebodec
!kno	dolcdT
!knock	obddee
!knocke	lkYcdf
!know	X1icZV
!knowin	Yrbaeg
!known	bymRaN
!knows	X0lYWT
!koch	jddela
!komst	eaccep
!kovács	bjefdg
!kowals	ibdffi
!kp	cUWZb2
!kubern	eaXfni
!kumasi	eiaddl
!kwame	ebTnme
!l	bihlbZ
!l1	ffgZfj
!l2	chUhik
!lab	agbjff
!labora	fdkflW
!lack	ejbkeb
!lad	cbYajq
!ladder	bikded
!ladies	Xijdbj
!lads	ggnXhZ
!lady	hqYhab
!ladysh	ejbkdd
!laid	Zbcqei
!laird	ecddfm
!laiter	fehdfh
!lakesi	egiclZ
!land	cjaecm
!landed	ejeeee
!landlo	gecddm
!lands	pecbed
!lapses	fideff
!lara	bkeffe
!larger	fedjee
!lars	micccb
!last	lnYdQk
!lasted	eeddke
!late	qVXU7Q
!laten	dhaecm
!later	4IZphX
!latera	dcdmee
!latest	arbecb
!laughe	djdcbj
!launch	liafcb
!laurea	hSgYln
!layer	lakbec
!lc	jbeeei
!lead	fUhamk
!leader	ckbgfe
!learn	Yncgdh
!learne	XVqibi
!lease	Xfhhck
!leasin	jgbcdi
!least	aeebmh
!leave	xXahjR
!leaver	eaiedk
!leavin	uRZbcm
!lectur	fhdllU
!left	lSNWg7
!legal	uKkbcm
!legibl	elbiec
!leices	cXhlmZ
!leith	cekeef
!lender	icoaeb
!length	YnWffh
!lenka	ebbeeo
!lent	gcbfii
!leonie	bcecbr
!lerwic	lhVZej
!less	knTUmV
!let	Uodkfb
!lets	tXUjgc
!letter	hmRmcd
!lettin	hehcgd
!level	cYdYcw
!levels	bYdXZt
!liaise	eejheZ
!liaiso	ehdjdd
!liam	YljkZX
!liar	dgeeif
!lib	eccefm
!libert	lfbalb
!librar	WvcfiS
!licenc	hZWiil
!lie	kggjaX
!liebe	cYacnl
!life	ktXfcT
!lifeti	ckRabu
!lift	aZmgrP
!lifts	ggdeeh
!light	dndXbi
!lighti	ebYcds
!lightn	cbZkkg
!like	eegbdk
!liked	aSgXqo
!likely	djhchb
!likes	egVbbt
!lila	laecbl
!limbo	nfddec
!limeri	bYYfqd
!limit	YuYicY
!lina	ibdbme
!linde	hiebff
!linden	agkVhi
!lindqv	ehZhfi
!lindse	diided
!line	WoZeZn
!lines	eVfdZr
!ling	eggdeg
!link	iWjfci
!linux	dhgfgd
!liquid	fecfig
!lisbet	dieffe
!lisbon	dkeffd
!list	caObkw
!listed	gWkbel
!listen	aolbdY
!lists	dbmaak
!litera	dbcmci
!little	ecaiel
!live	hUvcYZ
!lively	iUlgge
!ll	ajXbcs
!llongy	egZfel
!loads	fhefeg
!local	cmWcem
!locati	ehbcbn
!locker	hdegeg
!lodge	fdegei
!log	cWsecZ
!logged	dXjhdl
!loggin	gdpceY
!lol	gpcbeb
!long	avhVdc
!longer	kPiedp
!longli	dYUceu
!look	QgTsfn
!looked	bircZX
!lookin	bmUWTu
!looks	erZibW
!loop	ekideb
!loose	ndeicZ
!looser	dckdpU
!lorna	agndeb
!lose	WiVjof
!loss	hlZecg
!lost	iWpjcY
!lot	oGbikp
!lots	YnVkbj
!louise	feehnY
!love	ehOPT5
!lovely	cWSbY2
!lowdow	gtWcdZ
!lowell	deceem
!loyalt	edekgd
!luca	bfcjej
!luck	hiDZky
!lucky	ieefff
!ludo	Xrbchb
!lugano	aadkkf
!lumenp	didmcb
!lunch	fUhkma
!lundqv	gYhgdl
!lurker	kdedef
!luton	egaZmg
!lyk	camcdj
!lyon	gbchld
!ma	cchYkh
!machin	gMbscp
!mackay	fdekde
!mad	iefXcn
!made	WufcRm
!madiso	jbeffh
!madrid	eddijd
!mail	UUzfdh
!mailbo	aZodci
!mails	Ve0YZN
!main	jSchpe
!mair	igdefd
!maison	gSbjio
!make	diZhXn
!makers	cmdadg
!makes	dgiigZ
!making	aeabVz
!mall	axZddU
!man	hwPcgY
!manage	kegakZ
!manche	dkcche
!mandar	faemed
!mandat	dlckdZ
!manick	dbZbmm
!manuel	ecnaci
!many	Vhikbf
!map	eddfel
!marek	aYoTbp
!maren	bdcdeq
!margar	lZedjc
!margin	edeeek
!margit	ejbeie
!margot	clceff
!margue	hhhgda
!marian	edkgcd
!marina	dobefd
!marine	deabdp
!mariti	dYlema
!mark	iLamat
!marked	kilYdY
!market	jbrcZX
!markin	neZheb
!marks	bcfffl
!marnie	ebiddl
!marria	keddbj
!marsh	kbefhd
!marvel	gXenee
!massiv	iccdcl
!match	XXLWg/
!matche	daXrai
!matchi	bUZcZx
!mate	YaXgno
!materi	ejjbZh
!matern	eddemb
!mates	ekedZi
!mathem	mebfdd
!matric	bgfked
!matron	bfcdem
!matter	iUtXfd
!mauree	ajelae
!may	jbtcaV
!maybe	wHgiod
!mayor	eidkcc
!mazibu	ijeece
!mañana	dibedl
!mb	feeflb
!mba	dVoecj
!mbatha	cZocbi
!mbeki	egjeec
!me	bibWX1
!meal	dedele
!meals	cYjjkZ
!mean	mpcgUX
!meanin	lhbdee
!means	2cWfZS
!meant	hVmcrX
!meanwh	Ykkeed
!measur	galaeh
!mechan	embeed
!med	jYVkco
!media	msWddY
!medica	hbUqed
!medici	oUZbdo
!mediev	eZlmZb
!meera	eYmfeg
!meet	fiZVho
!meetin	mxScXR
!meets	ebemff
!megan	flcfde
!meijer	ecdlhc
!member	grgWcX
!memory	hidefd
!mended	gYgjdh
!mental	daebmi
!mentio	QT/cYP
!mentor	akhdee
!merced	ecddnc
!mercha	Ytbcec
!merger	ejfeed
!merhab	gccfld
!meridi	fefffh
!messag	SV7eUV
!messen	qfadeZ
!met	Z3RvOT
!method	ccrYed
!metres	bdmjac
!microp	dcYhdq
!micros	ekdeef
!mid	nSladj
!midwei	cgfiff
!midwif	eggeef
!might	glhcca
!mihi	YtcahW
!mikkel	chcedl
!milest	ifZahi
!milk	Wrcbcd
!mill	cnfcec
!millio	cbaofg
!min	aWsdcg
!mind	UwagnQ
!minded	delefc
!minds	TsoecR
!mine	mfccLs
!minh	ebheej
!minimu	daYadu
!mining	ewScdZ
!minist	iadfgh
!mins	hhTlTp
!minute	pfcfWY
!miss	oSqZeU
!missed	qkbeZU
!missin	uVwOXU
!missio	Zcoack
!missis	nebcZk
!mistak	ajWhjh
!mistre	drZeda
!misund	fmdffa
!mitten	cdlgdc
!mix	aYuaZh
!mixed	dhXfgk
!mncs	eddick
!mo	dcoeeb
!mobile	ccdccp
!model	bogcdc
!modera	jrXbZc
!moe	lbmZZf
!moin	kZicbj
!moira	ihddee
!moment	VsYUfl
!money	aimWcj
!monika	edcail
!monito	eUvdZf
!monsie	dlbdci
!monthl	mhceda
!months	fjdfee
!moon	ghgffb
!more	qYeaid
!mornin	cfXamk
!mortga	efeeek
!most	cmdcdf
!mostly	jUobjc
!mother	cdlgVj
!motiva	jcfbnX
!mounta	hheeee
!move	jYfdjg
!moved	niZfpL
!moveme	fpdeeX
!moves	WqoccS
!moving	kbfQcr
!mps	egkeec
!mr	iSadhr
!mrs	cdiicg
!ms	chbdhl
!msc	Wpdeff
!msk	gaZbfr
!mtg	Xoceeg
!much	bnkgiQ
!muchly	dbreeY
!muckin	giiade
!muddy	hgdhcg
!multit	dbWdct
!mum	QOgylg
!mundus	meUjja
!museum	dbcoec
!must	dghjac
!mutasa	fcejef
!my	fkegeb
!myself	Zobahc
!myster	fvZacX
!n	dZbodh
!nada	lclcdY
!naitei	eebcdo
!name	S4kXRf
!named	YvnZaQ
!namely	Ypbddg
!names	bmdUao
!narrow	ijabid
!natash	ddZglf
!nation	ccfidi
!native	efifed
!natter	edbilc
!natura	echeie
!ncube	cacmbk
!nda	bZdpei
!ndlovu	egnccb
!near	Zfegih
!nearer	edccki
!necess	dgdedk
!need	kZmMhp
!needed	hWodic
!needin	UOabX/
!needs	eVjVtc
!negoti	eYgdjj
!neighb	hdfgef
!neithe	Tqgbaj
!nephew	ehefeg
!nervou	edelef
!never	SE0iph
!nevert	alcclb
!new	RtlVTq
!news	ktjaVT
!newsle	ebsddZ
!next	bT7QjY
!nga	decoec
!nhs	kYshdR
!ni	eddeob
!nice	rVOXX2
!nicer	gmaddd
!nick	dcZdZt
!night	cXTgY0
!nightm	leYjkW
!nikos	kbcidf
!nil	jlbdeb
!nimbus	ndceec
!nina	ecddnd
!nine	bldmcZ
!njorog	djejea
!nkemel	edZemg
!no	hoheZY
!noah	gjajcc
!nobody	Xc2egO
!nod	htZccX
!noise	dbadpe
!nomina	fdadeo
!nomine	dbjejd
!none	jljUfZ
!nonsen	hdeeie
!noor	edbfdm
!nor	QuZdfj
!nordli	goaceb
!normal	ZainkY
!northe	hieeed
!northl	eeZkck
!not	knfeYa
!note	iYwccU
!noted	dpYeed
!notes	bwWdbb
!nothin	cjufTW
!notice	jenWjW
!notifi	ZtbajX
!notify	Xubgca
!nour	hhdefe
!now	UdlVbw
!nowak	ejdeeg
!np	mdYdma
!nuala	dgedhh
!nudge	adbpee
!nudged	emZeef
!nuisan	fcffei
!number	IpkdVn
!numera	ddeeem
!numeri	rPagbn
!nurse	jgbdci
!nurser	eakjeb
!núria	balleb
!oakhol	kZcdel
!object	rgXaXh
!obliga	VyeaaW
!oblige	Yqedde
!observ	bijbhd
!obstet	fdZfen
!obtain	ebcYdt
!obviou	macedi
!occasi	cXhccr
!occupa	deeifh
!odd	mcbZma
!of	Zjjech
!ofc	dfZbmi
!off	elkfgT
!offenc	ceneed
!offend	cmedfe
!offer	giboIs
!offere	ifgiea
!offeri	hbeiak
!offers	blbcie
!office	mojefI
!offici	c3ZaTX
!often	akZigf
!ogunle	dfcncc
!oh	cnlecX
!ok	oaaXkh
!okafor	YmZbsU
!okay	ckagcj
!old	XsUeqU
!older	VVY2cf
!oleg	eZfcne
!oliver	jaahdk
!ollie	nRhfci
!olu	gkncbW
!oluwas	hfZbcn
!omar	ncdcef
!on	agidYp
!once	tZdUgg
!oncolo	ZXWWjx
!one	cnmWbh
!ones	fPccdx
!online	aXcnbn
!only	chobfZ
!onsite	rXcZeh
!ontari	ecdali
!onto	WNweYj
!oops	drZddc
!op	mYYZmh
!opaque	ribcdV
!open	XPkwXi
!opened	lggacc
!openin	gYpUYk
!operat	ocZbbk
!opinio	hkbdbf
!opport	fjfefd
!ops	ZivZXY
!optome	UsZdjd
!or	Ol2bSd
!ora	qbYhcc
!oral	eldceg
!orange	eedled
!order	goedXb
!ordina	chabpY
!organi	dncpbP
!orient	hhZhfd
!origin	alhcgc
!orivan	hZnfdb
!orkney	egejdd
!orla	dbeidl
!ortiz	iffeee
!ote	dracea
!othell	jeZhdh
!other	loVgqM
!others	YYOsua
!otherw	YodhpI
!otieno	maaZlf
!ought	lcdhee
!our	XiXdgq
!ours	ZgueXX
!oursel	dhehfe
!out	h2YZcV
!outbou	cgledc
!outcom	qceZbe
!outfit	fcdlkZ
!outlet	ickdjZ
!outsid	dhddke
!outsta	eZsbdc
!over	qpGefg
!overla	doceec
!overlo	fceefk
!overni	dsYcea
!overqu	dYaeer
!overti	jckaah
!overwh	cabVkr
!own	miShbh
!owner	flfXbf
!owners	jcZhfg
!oyelar	ljeZcc
!paarl	ldcceh
!pack	dyWZYe
!packag	XhZdct
!packed	dddecn
!packet	fogcdZ
!page	dTU6Va
!pager	hXYijk
!pages	aYjrcb
!paid	aZubbZ
!pain	gvgXcS
!pal	lcWYpg
!pallet	fbdlef
!pam	bZXkgn
!panel	dYqeae
!panell	Zjecnb
!panic	fkdeee
!panick	oZeefe
!panto	efieee
!pantry	dobdfc
!paola	jgeefc
!paolo	dddedo
!papada	enYedg
!paper	jWgTwZ
!papers	cjlhVd
!paperw	cdcpce
!para	kbgcjX
!paragr	cbWtbc
!parale	dbdhbn
!parent	bjjheZ
!parish	gZiedi
!park	bQsejb
!parked	hkeeeb
!parkin	gesegQ
!parks	rXZkce
!parlia	gfdagk
!part	Zg3SfO
!partic	etUgYh
!partie	ffdked
!partne	gmVWli
!parts	jfUofb
!party	ageocZ
!pass	aSXlax
!passed	XcbfZq
!passen	cYlccn
!passes	ehdief
!passin	blcchg
!passpo	iWZrdd
!passwo	gbZpjZ
!past	xAheXt
!pastor	dccgdn
!pastry	leagcg
!patien	Zaaidp
!patiss	eiddhe
!patric	edqddX
!patter	ecqdcX
!paul	ejZglZ
!pause	clcdjc
!paused	edRfdw
!pay	fjcljU
!payabl	kbbbfl
!paymen	iaiYbo
!payrol	eclcic
!paysli	eeblfe
!pcc	cjbmiW
!pdf	dYgddo
!pdfs	bemfee
!peep	T1mRWQ
!pelleg	eagdjh
!pelumi	fgkeea
!penalt	fcedem
!penang	akXcbm
!pencil	cjehed
!pendin	cgncfZ
!pens	aqZaid
!pensio	ejcdei
!people	ndWVeq
!per	haaidl
!perfec	cgXhrX
!perfor	fdocad
!perfum	dgdhbj
!perhap	foaddd
!period	RzWXei
!perks	fadhgi
!perm	knhrWF
!perman	VVrjrT
!permis	eebhek
!permit	dcZadr
!person	fbgZem
!persua	dZcdes
!perth	fciice
!pester	ieldZU
!petal	decnde
!petiti	btZeeb
!petra	qYVdcg
!petren	ekZcdl
!pgce	ibYcpe
!pharma	gieeah
!philip	hdjeed
!phone	lmigaQ
!phoned	mVWclk
!phones	ePvcfc
!phonin	qcbdeb
!photo	aegscX
!photoc	igddee
!photog	cdnced
!physic	dmcdee
!physio	cndced
!pick	Qglebp
!picked	d7YeQU
!pickin	VvedYd
!picks	PtlXeX
!pictur	bYiXfp
!piece	jlZddd
!pieces	laeeeh
!pies	hdckde
!pile	hVbfbr
!pilot	dZheem
!pin	lleYcb
!ping	Zpfdec
!pinky	dXUddz
!pinned	efdeej
!pip	ZaVidu
!pis	bbbkcm
!pitch	ebjgdh
!pitche	ibdedk
!pixelm	eceedl
!pizzai	diceej
!place	fYacQ4
!placed	XORlU+
!placeh	fdgifc
!placem	dgbcfk
!places	dhZclg
!plan	e3gScM
!planne	gXlcbm
!plans	ZauZZf
!plant	ilceea
!plates	iabkch
!platfo	ZgYaol
!play	iaamef
!pleasa	ckpYbZ
!please	dcVlmg
!pleasu	XbbdYz
!plus	uebTnK
!poache	jbcacn
!pocket	cibddl
!podcas	iZZnbh
!point	RtQZil
!pointe	dWagbu
!points	eXVndp
!poke	jjbdee
!police	ldmeeV
!policy	bemcib
!pooja	ifeebi
!pool	fcjhed
!pop	enbbZk
!popula	eecemd
!portab	bZcmjf
!portal	afejfh
!porter	ikddcb
!portfo	ohWcgc
!portug	eeleed
!positi	XmfeYj
!possib	epYWXn
!post	XYeVe0
!postag	bkbeoY
!postal	fifeee
!postdo	Zcndej
!posted	hYaddr
!posts	aR3caa
!pot	fcgeej
!poultr	tacZdc
!ppsn	edckfg
!practi	cgjZpW
!pradny	ddlgfc
!prado	efkeed
!prairi	ifmeZa
!prayer	ebdhel
!precis	cvjbdQ
!predic	V0TgaY
!prefec	ZmZmeb
!prefer	cWbnji
!premis	cbhmga
!premiu	eejgec
!prep	cbUwcc
!prepai	eebeem
!prepar	dbR8UU
!prescr	ekddha
!presel	fcceen
!presen	TgZpZn
!press	cegdjf
!presse	ecXred
!pressu	Zekbma
!preten	bmggmR
!pretty	jedhde
!preven	jgjhcX
!previo	ecbndg
!prices	eZcrdd
!prince	efehff
!princi	bZabfu
!print	bghodX
!printe	fcbedn
!printi	eckeja
!prior	deekfe
!priori	YeZmji
!prisci	elefcd
!priti	eZpddc
!priya	cxXYcd
!priyan	ekaejd
!prize	edaefn
!probab	epXcZj
!probat	WWZVwl
!proble	dVhmpV
!proced	edbWqg
!procee	UQXaZ/
!proces	jQovYS
!procur	cigfcg
!produc	omUZfc
!profes	dYcelj
!profil	dbbidm
!progra	ZjXXcu
!progre	YLYUY/
!projec	bggpZa
!promis	Z+bcZO
!promot	cccdkl
!prompt	lhWlfX
!prone	dfmbee
!proof	bWYsjc
!proper	cimZha
!propos	qcVZjg
!prospe	rXSoae
!prost	eeheic
!protec	dahndc
!proud	Xkbbra
!provid	bhSdct
!provin	akdedi
!provis	djbbcn
!psira	aYnoca
!psycho	SrUbli
!pub	eaedod
!public	kWjYhk
!publis	TolZmX
!pull	hmbhca
!pulled	mZdcck
!pullin	ejeffe
!pumped	ceYlck
!pune	edcmdf
!puppy	gcZpdb
!purcha	oceecc
!purpos	iicjbb
!pursua	jZiffd
!pursue	bSeadw
!pursui	cVadew
!push	htgXbR
!pushed	hoacda
!put	VySkYi
!puttin	bZXWms
!puzzle	feehef
!pâtiss	lejYha
!q	inhaZY
!qa	fefgeh
!qualif	WXThfw
!qualit	fdceel
!quaysi	gcjlZd
!querie	lYcefj
!questi	oVogjR
!queue	foZcgc
!quezon	jeedfe
!quibbl	dbblgj
!quick	U/NSXV
!quickl	Y0Pchb
!quid	edaeen
!quiet	dyUXfV
!quit	Zrcddc
!quite	eRVdh0
!quiz	dbjhdf
!quorum	hkedeb
!quote	e1TXbZ
!quoted	gmdeeZ
!r	elbfff
!ra	iefeff
!race	chkfcc
!rachel	bddbhm
!rahman	dbdodd
!rahul	dcfefk
!rail	dbtZaY
!railwa	hYlabj
!rain	dgceek
!raise	cQpZan
!raj	XXqniV
!rajesh	hZnfdb
!rang	edgcgg
!ranger	jbfcjf
!rank	kbefff
!ranked	hqYXhZ
!rankin	brcbea
!rapids	aoYcdi
!rare	lieedZ
!rarely	lfiaeb
!rash	YuYedd
!rata	dmbcid
!rate	cleibc
!rather	bbXbZx
!ratifi	caeccr
!ratify	ecdklZ
!ratio	egdedk
!re	bUueZe
!reach	daTidu
!reache	itJjWh
!reachi	eidcdj
!reacti	gfmXZh
!read	ggokbT
!readab	khakeY
!reader	emdeec
!readin	XZxYgZ
!reads	wjThfR
!readve	cjbked
!ready	cwTdSi
!real	XqXWpd
!realis	gzVbcQ
!really	VfnZkb
!reappl	bkkcdc
!reason	bTXdov
!recapp	demeiY
!receip	dWsbcf
!receiv	faVncm
!recept	euZcZa
!recipe	fdfffi
!reckon	aiccdn
!recogn	ecpceb
!recomm	TMXfW/
!recons	ffefoX
!reconv	bacbbs
!record	URixZd
!recrui	UXkUW0
!recrut	iVsedX
!rector	dscdeZ
!recycl	eidefh
!red	fieeee
!redepl	ealjae
!redfer	Zngbah
!redo	cdZdog
!refere	icTufY
!referr	pZehcc
!reflec	WYukcb
!refrai	gbadnf
!refres	iShrXW
!refund	gpcdca
!refusa	qmgaYT
!refuse	igvmaF
!refusi	jmeebZ
!regard	lXfdjg
!regatt	dfihdf
!region	pkOigY
!regist	TchpkY
!regrad	fmZeeg
!regret	lXeakf
!regula	pjcZYe
!rehear	jbbked
!reimbu	jedmbZ
!reject	mlmlWN
!relate	dUmbcq
!relati	oaeedd
!releas	fpcgeV
!reliab	bWqcgc
!religi	cccgdm
!reloca	gXbabt
!remain	kQUfaz
!remark	gfheed
!remind	anjaeb
!remote	Wdohbh
!remove	bclfja
!remune	jalciW
!renewa	egceei
!renewe	ibgddi
!reno	cbmcak
!rent	fYjddj
!reopen	bZfZdt
!repair	gYijai
!repeat	dhcdfj
!replac	NpkfXl
!replie	aghsSc
!reply	cbxdYa
!replyi	hqZccY
!report	ZvnZVU
!reposi	lciacg
!repres	ZeVndm
!req	dZmeeh
!reqs	dbefem
!reques	pRbelg
!requir	cckNcw
!requis	ldigbb
!resche	YgWmbm
!rescue	hhdeff
!resend	bZwZcY
!reserv	aTkcXu
!reset	igecef
!reside	exWYgX
!resign	clabke
!resist	dUZpnc
!resolv	ilcddd
!resour	gdYpbe
!respec	dcjgdh
!respon	hYgich
!rest	jbfZob
!restar	fckgfd
!restau	bejboZ
!restfu	hdZjZm
!restor	dhbeek
!resubm	dembZj
!result	dvdXXb
!resump	ecbeen
!retain	XLPYZ/
!rethin	cZfqca
!retiri	fakjdc
!retry	djpdbV
!return	cqdRod
!reveal	doeaee
!revenu	jVtddY
!review	bUXkdv
!revise	dmeded
!reward	lbbgge
!rewatc	gehged
!rewild	hddekd
!rhetor	debeem
!rhonda	ekZcdl
!rhys	ehbeej
!rhythm	eiddeg
!ribbon	fdegei
!ride	ecdeii
!ridgeb	cUcbvc
!right	TcbjZu
!rightl	bafbzQ
!rights	aXXgaw
!ring	pleSfY
!ringin	modXab
!rings	Wiceik
!rip	ljXhad
!risk	boaccj
!roaste	admYdj
!robin	Wmgkda
!roderi	eedjhc
!roger	dakdkc
!role	gXlgbh
!roles	cZgacr
!roll	eckgfd
!rome	gceldd
!roofto	duYdcZ
!room	dXRhls
!rope	idgfee
!rose	ehjdec
!roses	bcmgdd
!roster	Ylbafm
!rosé	gbapec
!rotary	eddffk
!rotati	jpmZbQ
!round	ebngjW
!rounde	fQofdm
!rounds	VXlnjc
!route	edjdeh
!routed	jkbedd
!rowan	heieec
!rubbis	dmdheZ
!rubric	ebdelg
!rubén	jgeeed
!ruhr	declef
!rule	ppSZiT
!ruled	h/RdYH
!ruling	huYcdW
!rumors	gjddee
!rumour	ieVhgh
!run	Vddcoi
!rung	nbrTgP
!runner	icdedj
!runnin	aVqaYn
!runs	nZdicd
!rural	cscdeY
!rush	bxdgiK
!rushed	cpddeb
!rust	raXddX
!ryan	kfZSgi
!s	ghZael
!saas	bZcjen
!sacked	mafhda
!sad	YZTbb3
!sade	dkedff
!sadly	ifdnZc
!safe	edeaod
!safegu	qWegdd
!safety	eeiged
!said	dioccb
!sail	edbicj
!sailin	mdbdef
!salaam	pkdcdV
!salari	ccdmdg
!salary	mceglS
!sales	lkWbde
!saludo	ccacbt
!salut	efdkee
!salute	hYocee
!sam	cofddd
!same	gnRZlg
!samir	ejched
!sample	ccakcm
!sand	hheida
!sander	dhUacu
!sandov	dnbeed
!sanne	dlgccc
!sara	kZnYdd
!sat	hnbeZa
!satisf	kgbiWi
!saturd	lbhdZi
!sausag	jbpfbU
!save	jkTlfa
!saved	gcXpeZ
!saw	eYodlY
!say	d4eZaT
!saying	Vrkaea
!says	aiWeil
!scale	cWesdc
!scams	ddZkjd
!scan	aXX3YW
!scanne	ekbeeg
!scanni	djhYlY
!scans	akYjeh
!scarf	cjfhde
!scary	eeedmb
!scenar	eicdeh
!scenes	ecdfel
!schedu	ZzZVUg
!scheme	bZqXhg
!schola	ehkheX
!school	iXeiei
!schäfe	dfaldh
!scoped	ihhccb
!score	iQTjcv
!scorec	cpccdd
!scored	frahdX
!scores	gfmbea
!scotla	hYdeen
!scout	egfeeh
!scrap	dhZmec
!scrapp	efkffc
!scratc	gbYhmd
!screen	agbuYW
!scruti	fmYdee
!sea	edkeef
!seafar	lfdcfd
!seal	VYZpaq
!search	ojZeeZ
!season	lcaeei
!seat	kTWeiq
!sec	cqbedc
!second	oRfXfr
!secret	ghccgf
!sectio	fcliYf
!securi	ZhjekZ
!see	aZgQqr
!seed	eakeeh
!seeing	dYjije
!seek	hanieW
!seeker	eachij
!seem	ddcaeq
!seems	eihZck
!seen	ZVmohb
!select	bLTVU/
!self	dcdcep
!selfie	gmaeee
!send	sesgTL
!sendin	hdemcb
!sends	eiggbd
!senhor	kZmddb
!senior	XZdjmh
!sent	XZrkWf
!senten	edefnZ
!separa	ioddcX
!sergey	deVXgq
!sergio	efddhh
!series	hjefgW
!seriou	kcmbfX
!servan	eaYmek
!served	edgcig
!server	jacgei
!serves	ddekdh
!servic	ehdZap
!sessio	igdjbc
!set	O8Pgaa
!sets	ajnebZ
!settin	eabddq
!settle	T/QgWL
!setup	ebieej
!setúba	dnajda
!severa	edeedm
!sewing	hdeefh
!shadow	iealec
!shall	jeglbX
!shame	cgcWjj
!share	gusQTR
!shared	gkXcei
!shareh	Ybjleh
!shaun	eZnleX
!she	bnYhdi
!sheet	mjjbZT
!sheila	kVmZfh
!shell	iiicea
!shelte	Xlicdf
!shelve	fcmfed
!shift	Maowba
!shifte	lbedeg
!shifts	iegfed
!ship	edeeek
!shook	ecbkla
!shoot	mYabco
!shop	eTkZZs
!shoppi	lZZfcl
!short	lZYbcr
!shorta	lbdceg
!shorte	mehceb
!shortl	nTSSW6
!shots	dlUrab
!should	heoadZ
!shout	ehjiXc
!show	bavnTU
!showed	ghcghc
!showin	edcdlf
!shown	eelgdc
!shreya	kedgdd
!shut	nRncjZ
!shutdo	lZeffg
!shuts	heebke
!sick	dbbeqb
!side	e2ZZZS
!sidewa	iameec
!sift	deaaep
!sight	azVcgW
!sign	jTtkUc
!signal	ZoegiV
!signat	ghfwPW
!signed	b0gjWN
!signin	aqNkal
!signs	XrfigV
!silenc	owcUgL
!silent	cekied
!silly	dbhbnc
!simon	mcefec
!simone	bfefmc
!simple	dpcdea
!simply	bphgZV
!simran	dcjeei
!since	cikXhd
!sincer	ecceem
!single	hTmZoe
!sinist	ihWned
!sink	jgeded
!sister	bXjoiZ
!sit	ctadgX
!site	eQkjXq
!sits	fkfbed
!sittin	XyTkbS
!six	bbkaco
!size	wpTZXT
!sjoerd	cnWVli
!skarvø	dYjblg
!sketch	rmXbZR
!ski	fahjgb
!skies	kdefee
!skiing	fcYehl
!skills	febhfj
!skim	ebbdli
!skip	dkeefd
!skippe	ieXYkj
!skippi	efdhkb
!sleep	mYOohb
!sleepi	dbbqdb
!sleeps	dmfcWh
!slides	ZcO8XU
!slight	nVcbjh
!slip	aZ0TeW
!slippe	fbelee
!slippi	kbbeej
!slot	OgV1Vf
!slots	delhdb
!slotte	gfjdce
!slough	dieeid
!slow	uhUbba
!slower	pgecda
!slàint	gZieej
!small	gdlZdg
!smell	cicclc
!smoke	dxbXaY
!sms	cZnddh
!snow	ffdccl
!snowin	cenefa
!so	cfYghl
!sober	ijaffd
!soc	feefei
!social	YmXrbb
!sofa	ddeeel
!softba	hkdeec
!softwa	cndeed
!sold	ddbgem
!soluti	kZhidb
!solvan	fXagli
!solène	diegfe
!some	oUoVXk
!somebo	XpqXca
!someon	fSkgfm
!someth	Z2ZbZT
!someti	hqbZbe
!son	laZdao
!soon	WxYeZb
!sooner	bwTgbW
!sorry	leaWZr
!sort	aseZdc
!sorted	dimbcc
!sortin	eheefg
!soul	hhdefd
!sound	fbelfe
!sourci	dXZldn
!sous	ceeape
!southe	leTmiY
!space	djebgg
!spain	ggdfff
!spare	dmbbeh
!spark	eendeZ
!speak	jP1VjS
!speake	dggnZc
!speaki	dimaae
!specia	fimbdZ
!specif	a2QZZf
!specul	gaobfe
!speed	dvaccZ
!spelli	fhegef
!spend	hikddX
!spendi	fcmeed
!spends	degcfj
!spent	jdeeef
!spin	dbladk
!splend	bdenee
!splice	efeddk
!split	dbbekj
!spoil	ecifei
!spoke	WR7fYQ
!spoken	SwagiV
!sponso	bVZgjr
!sport	bcrZdY
!spot	jXafbo
!spraye	hkeedb
!spread	nZdeee
!spring	pcWeeg
!squad	cfZedo
!squeak	YYldoc
!squeez	cbdjfk
!sr	cklbea
!sry	cfbcfo
!stable	laicde
!stack	lcdeef
!stadle	ciefhe
!staff	ZVuaai
!staffe	jaghed
!staffi	ekceef
!staffr	fgehee
!stage	gYXToq
!stairs	cndcZj
!stakeh	alckec
!stall	cXXlpf
!stalls	ciadem
!stampe	deejef
!stan	kffedd
!stand	jefWqW
!standa	ahXXdu
!standi	pUcnkS
!stands	iYZfqd
!starre	fdcekg
!start	hdPfes
!starte	fnRidh
!starti	echiYl
!starts	cblXco
!state	XseciZ
!stated	icffff
!statem	bcaqdf
!statio	cgdeek
!status	boXekb
!statut	bfciej
!stavro	ddijec
!stay	atRflZ
!stayin	cimdcd
!stays	eYhbij
!steel	affdii
!stefan	diWefn
!stenog	eeehfh
!step	iA/ZcM
!steps	ZL0Zef
!stew	igddef
!stickl	euTabd
!still	hyJhlK
!stipen	nddchb
!stock	nZjeea
!stockt	cjdied
!stojan	cZpedc
!stone	eZenfe
!stood	aXYlqf
!stop	rffciT
!stoppe	ZsccjV
!stops	ebrUlb
!store	eWTddz
!stored	dgiefe
!stores	egehfe
!storie	gaQelo
!storin	jcddej
!story	akUbcr
!straig	X5ScWX
!strang	dbdldi
!stream	gcdkee
!streng	eeigee
!stress	fnbrYR
!stretc	fXmbei
!strict	dhZeem
!strike	gqYhZc
!string	lfWkiZ
!strong	jgYbWq
!struck	bTppda
!struct	fccoac
!stuck	cnchcb
!studen	ekdefe
!study	dlZhee
!style	ldZefi
!stylis	kedeef
!subjec	jqXbbb
!submis	didcYm
!submit	WYokWg
!subscr	giccci
!subsid	afZdco
!substi	fkbeff
!succee	deZceq
!succes	mOQWh6
!such	UyTfae
!sudden	cRmceo
!suffic	dadbeq
!sugges	hcuiaR
!suit	VZjrXh
!suitab	ZQdae0
!suited	egddej
!suits	agbidk
!sum	ejafeh
!sum1	cWZdct
!summer	XhRfln
!sunfie	ijgcdb
!sunil	gfadek
!sunita	lddged
!sunniv	edaedp
!sunny	eYmZek
!sunshi	fdmddd
!super	edcebo
!supers	jbhdfe
!superv	jhaeai
!supple	deledd
!suppli	iZYgfn
!supply	ecegfj
!suppor	bcfcbq
!suppos	hdZYtb
!sure	d0YefP
!surg	cmfded
!surpri	cmdidY
!survey	iYLxbi
!surviv	bckdbl
!susan	hfhfga
!suspen	seKVqh
!svenja	qbadec
!swappe	febfel
!swe	eYkmea
!swear	a5fSZR
!swift	eckefe
!swimwe	aodedc
!swing	eZaYaw
!switch	WokddZ
!sworn	hefffe
!swyddo	hjcdee
!sydney	iZmdec
!syllab	eYubda
!sympat	fccffk
!sympos	eVldem
!syndic	ccccin
!system	btQadl
!t	idddej
!table	foXdaj
!tablet	cmWdke
!tad	egeejd
!tak	lejeeX
!take	bTfZb4
!taken	bdiYco
!takeov	bYrefd
!takes	jmZbYg
!taking	YLfTV/
!talk	oTvVjV
!talked	TogcZg
!talkin	bipdaY
!talks	dUsbhd
!taller	oZeefd
!tallin	gbcnfc
!tally	eiedfg
!tanaka	eacidm
!tap	ecdeen
!target	fmdafe
!tash	hmdbeb
!task	pfecca
!tasks	edvZXZ
!taste	edckdg
!taster	jqfXbY
!tax	ekXoca
!tbc	cleefe
!te	iYneec
!tea	mZfWle
!teache	cZhbmf
!teachi	kdfeee
!team	YhYZZu
!teams	ZRuYbl
!teamwo	iUgsba
!tech	mdbhga
!techni	XgQvZj
!tegan	fdbefm
!teleph	licZjZ
!tell	S3iafV
!tellin	U6SVfe
!tells	ZmZbhk
!tembo	dlbeei
!temito	ddemha
!temp	jdcZel
!templa	gjeeec
!tempor	febffl
!temps	ehekdd
!tempt	pfdbcc
!tempte	hVdhkh
!ten	lXYoYk
!tenanc	kaZfdl
!tenant	qabddc
!tender	fkTlib
!tents	lcecic
!tenure	hbZfdm
!term	Zqcddf
!termin	lVeeem
!terms	bkgcZl
!terraf	ebjbek
!terrib	ecfkdf
!tess	cbuffS
!tessal	fcoejW
!tessel	bqhbeY
!test	gdkncV
!testin	ekcdnY
!tests	hURkuc
!texas	dcddem
!text	djfjbb
!texted	pWWnXc
!textil	cXgdlj
!texts	gZliea
!thai	btbedW
!than	wdWnfR
!thande	ebdddo
!thank	bakdhg
!thanks	cGmefr
!that	gmgace
!thaws	fehfee
!the	dgdedn
!their	Oomehb
!theirs	dkYbem
!them	Zctbai
!themse	djeehd
!then	oZNlnf
!therap	djdffe
!there	ahmdXl
!theref	YoaZij
!therei	eaiekd
!thereo	avYcdb
!these	XWsmVg
!thesis	bbbmdj
!they	kZfXik
!thing	df7RWQ
!things	madidb
!think	XhbYct
!thinki	YsekZT
!thinks	ctUZcY
!third	WmVKlu
!thirty	lbhadh
!this	bYgVb2
!thomas	fhbbdl
!thomps	bbbohc
!thorou	cqXekY
!those	ZQeXd5
!though	VtUZlk
!three	bXVWnw
!threes	eemcXj
!thresh	ebcceq
!throug	WSaeZ3
!throw	cgbmce
!thrown	deeeek
!thursd	hcgdck
!thus	cgiddg
!ticked	eelefb
!ticket	meYibf
!tickin	dcZdcp
!tidewa	aagibl
!tiding	hobdca
!tied	medeec
!tight	akcldb
!til	eVleZn
!till	WqglgT
!tim	efnbec
!timber	lcdcci
!time	fhUVb1
!timefr	ctYeeZ
!timeli	R4oYZN
!times	ZlYjjc
!timeta	ioadea
!timing	V0iZYQ
!tired	kiaVTi
!tiriti	hehghZ
!title	ekgeea
!to	djiYck
!tobias	Yeccsd
!toddle	dZddcr
!togeth	XhUYbz
!told	afldkb
!tomas	egeffg
!tongar	eedffi
!tonner	XeZdnk
!tony	ikiedW
!too	fRpdif
!took	cNsYWu
!toolin	Ziikdb
!top	chWcbt
!tops	hfgcdg
!torben	idbkee
!toss	qaddfa
!touch	XUroZd
!touchi	hcccgk
!tourin	eakegg
!tours	Yjijcc
!tov	dXilef
!toward	ecgeej
!town	ffhbmY
!towns	kZkeed
!toyin	iYWrbd
!tp	efbitR
!trac	egefeh
!tracey	dYZndm
!track	ahZcgl
!tracto	ebTkin
!tracy	emcbja
!tradit	hcgddh
!train	eZZZdw
!traine	bXmncd
!traini	heeeeh
!trains	elfdeb
!traits	bcmgdd
!transc	edkhea
!transl	fYbjdm
!transp	beZpgc
!travel	hWZqed
!treasu	dicahh
!treat	kjZkaa
!tree	eeegfg
!trelli	edefna
!triage	fbelfd
!trial	WmTxXd
!trick	ebbhdm
!tried	edVkbm
!trilin	cgcdmd
!trip	efidff
!troubl	fSsYhf
!truck	echejc
!trudea	cnecde
!true	elleZV
!trust	idfefe
!truste	YtaZaj
!try	hRiYes
!trying	dUpZdm
!tuesda	cfaboh
!tuitio	feeijY
!tunde	hYgeek
!tunnel	eQweec
!turbin	ecbhel
!turn	mdWWqd
!turned	mihkdO
!turnin	cccZbt
!turns	dfderX
!tutor	elXeej
!tutors	faWfeq
!twelve	aXqbhi
!twenty	cijYYl
!two	cfNpao
!txt	cnbeee
!type	bkiZcj
!typing	efcejg
!u14s	cddehl
!umhlan	jbamdc
!un	elYekc
!una	cijeec
!unable	difffe
!unanim	bfbdfn
!uncles	ebmfed
!under	iZWKb3
!underf	hkfeeZ
!underg	dZctcc
!unders	RmmlTd
!undert	bRijmi
!undone	dgielX
!unexpe	ddalUp
!unfore	aWZmeo
!unfort	nYedcj
!uni	cdfhlb
!unifor	eemYie
!unions	cbfhdk
!unit	k2TUVa
!units	kZcZhm
!unless	fQdwgb
!unlimi	jdddei
!unmoni	iVdknb
!unnoti	hcbeel
!unoffi	bbceep
!unpack	ejdefe
!unreso	eWjeem
!unsubs	eleeec
!unsucc	liaeeb
!untick	jbnabd
!until	cjynYJ
!up	bskZaZ
!update	j4PaVY
!upgrad	hqchaW
!upload	PVxkbX
!upon	Sikajj
!upstai	aacmdm
!urban	gbbnbf
!urgent	ajkmhR
!url	dcqddY
!urs	emcdcf
!us	ffZfWu
!use	eRTiZ3
!used	jVpgYe
!useful	iYpjaW
!userna	gXoXdk
!using	nZcdkc
!usual	bldjdb
!usuall	sMlXsT
!utilit	afXhkk
!v	igcfef
!vacanc	WMpWX1
!vacant	dSlbdq
!vacati	llffaW
!val	kaedjc
!vale	uWdclU
!valent	mWbben
!valid	ebalie
!valida	ghkcda
!valued	blbcma
!vargas	dkbcdj
!vendor	dZlenY
!venkat	ehdfbj
!ventil	hjXYpc
!verbal	scYddW
!verdic	L7UnbR
!verify	ecdkeg
!vermeu	dickcc
!very	ZuRZob
!vestry	jXnchb
!vet	kXjcci
!vettin	bbgeme
!vibe	feeefh
!vibes	ecjbla
!vicar	idfack
!vice	ededdm
!victim	ebpdfY
!video	TZbsal
!view	VzmUcU
!viewed	feghfd
!viktor	eTYkbr
!villan	andadi
!vincen	eddicj
!vineya	ecWpbj
!vintag	dagbsY
!vis	dlYcdl
!visa	eXXcV1
!visas	eceefl
!visibi	jdfebi
!visit	gZaldl
!visito	YjfYZl
!vitae	dYglic
!vo	ecdedo
!vog	iYeeke
!voicem	acsbdd
!volume	oZYbVq
!vote	gnTfgd
!voted	c+ZWaH
!votes	ceYecr
!vouche	djcegh
!wading	fkdeed
!wage	eaeeem
!wait	cLegun
!waitin	xPakdf
!waits	skSXZY
!walk	hbarcb
!walkth	eiidec
!want	WVnYaz
!wanted	XLgRl3
!wants	Zfcpdd
!ward	ghhjcW
!warmes	ddckka
!warmly	bVdcet
!warn	kdeeee
!was	hbpYde
!watch	jrZfYU
!water	nNxVeU
!waves	gmcedc
!way	gcaWcv
!we	egZehk
!wear	gadiie
!weathe	ebXdjo
!weaver	efceek
!websit	nZbedi
!weddin	aXZdcx
!wednes	jbhfag
!week	gxUXfT
!weeken	jjUqcV
!weeks	feeekd
!wei	ecnfdb
!weird	fbehdk
!welcom	cWXcon
!welder	elcddf
!weldin	cgscaa
!welfar	idjaYk
!well	iVVgko
!weller	fefcck
!wellie	emXdoX
!welsh	ldcfee
!went	mWiihV
!were	gZYffq
!wes	feafem
!west	dcZdmj
!westha	gdedje
!what	ZX0Zdg
!whatev	koUhiV
!whatsa	jdejbe
!when	T+iaZV
!whenev	dkbiee
!where	ZvfdaW
!whethe	QlyjVU
!which	fxYZXd
!whiche	leeeed
!while	ZqtZVR
!whisky	geehff
!whitco	iZTcnm
!white	ifciec
!whiteb	ecegma
!whitef	obecdd
!whitlo	drdYbb
!who	grhXZc
!whole	cihfah
!whom	gviUZX
!whose	apcebh
!why	sRajXn
!whānau	gddbij
!wiebke	dkfefd
!wife	lZYgjh
!wildli	dYhden
!will	ikdcYi
!win	coVccm
!window	Thgofc
!winds	dVjccn
!windy	kdefee
!winery	edcjkb
!winner	Zedgle
!winter	kYwbjN
!wire	fihaZh
!wiser	T3hVUM
!wish	XZ2ZbY
!wished	leddef
!wishes	ecfeel
!wishin	iZZanj
!with	aZqXXu
!withdr	ZpsahP
!withhe	djehec
!within	0ZXXoP
!withou	gdT7aT
!woman	ftVedZ
!women	fceemd
!won	hdVbgp
!wonder	gnYlYZ
!word	Sl9VYP
!words	gafcfm
!work	SUzZel
!worked	Zbkddl
!worker	vSWoYV
!workfo	mfiafX
!workin	ZOlcdw
!workpl	dglcec
!works	heikdW
!world	UprcSX
!worrie	jWsjfP
!worry	ioffcS
!worryi	eegmeZ
!worst	dcjZnc
!worth	ekaedg
!would	agmggZ
!wouter	icddmc
!wow	dadXkq
!wrap	jbgcjd
!wrappe	egcdel
!wrist	gagdih
!write	gYcekk
!writer	dedkef
!writes	kbbmeb
!writin	cdaomX
!writte	olZgbT
!wrong	nWWlek
!wrote	aPWsXt
!wyk	bbqbeb
!x	ehbena
!xx	bnlcbX
!xxxxxx	dkeaej
!yard	cgceel
!yasmin	ecdekg
!ye	XhZcdt
!year	fUUmoh
!years	nObZjo
!yes	f0ZifJ
!yeses	ffgeff
!yet	kzXjbO
!york	ifeedg
!you	ebbcdu
!youngs	bbgpeZ
!your	eZZoao
!yours	iabXQ3
!yourse	cXgXhr
!yous	mhXjcc
!yuki	qZYfah
!yusuf	idfeef
!zara	dvaceW
!zeynep	kYddek
!zilch	dclffd
!zimmer	eZeeeo
!zoe	pbXdjd
!zoning	eXhceo
!zoom	bcYodg
!zürich	ejhedc
!à	egefei
!élodie	defapa
#	dafjif
# #	WTnZti
# ;	pcqUZZ
# ?	VWjucd
# about	gfQsah
# accele	bdbaer
# accept	ddWdph
# access	dbcpaf
# after	dVbcyd
# all	hdkekT
# alread	gZZcqe
# an	bcacyU
# answer	jOigap
# any	WtdbYj
# applic	gYcSgv
# appren	cgUdin
# ask	ahdqUY
# asked	gsZaad
# asks	cdaqdc
# automa	clcVpd
# b1	jrNkZc
# back	dVimYk
# backin	qiVbZa
# bar	hQagol
# becaus	chSWku
# before	hVkfeh
# betwee	eVZglm
# boardi	cbdYse
# bonus	deeWqe
# bridge	ilVgcb
# bring	aYYshb
# budget	drYfYf
# built	Zedare
# button	ddbrYe
# by	cZXvha
# call	nWOdpg
# calls	bYpjcc
# can	ZVimnZ
# candid	TZZqaq
# card	ccUwcd
# castin	cdcqbd
# certif	Xbdrbi
# checks	rZafcd
# churn	ejnRhi
# clappe	deaZar
# class	fZWhep
# climat	Zbbasg
# clocks	ZTZdbx
# closes	ebpdec
# come	ZUomZi
# coming	acuabZ
# compen	eabqcd
# comple	dhpabb
# confir	ZdYbse
# crew	TjXefs
# days	dXdcwa
# did	aafber
# diplom	YYXYxe
# discou	gYYYpk
# dive	eUljjV
# do	PiwhYW
# does	jpbfaW
# dog	pUdnaa
# done	nfhhZU
# door	XetVbf
# down	eloTWf
# driver	edpbdb
# ears	dfVXnm
# employ	ZYwbab
# essays	hRoVfm
# ever	aiVbmm
# every	mVXcgo
# fabio	ecqbdb
# failed	cYubcX
# festiv	dcbcsZ
# fillin	feVrfd
# final	kWaqed
# fine	agjVkh
# five	hbWYsg
# for	UJhnlo
# form	TWkuhW
# from	iUZbpm
# full	cWwYdU
# gdansk	dXkqZa
# get	tXZiVe
# going	dbdpdd
# good	iWSflo
# goodne	cdcZqe
# green	ccqWnW
# group	ecfreV
# h	ebcsad
# hands	nogOdT
# hard	cZZscc
# health	jaZpda
# hello	zcSVkX
# her	mgkYgV
# house	edbbrc
# how	XbvYdb
# hybrid	dbZjpZ
# instea	hcYpYg
# intake	fVlfck
# interp	kddocV
# interv	TWhxbZ
# item	bgTigm
# job	jgcVii
# jobs	ZYpelY
# julia	ebdbsa
# just	auicWW
# kp	ajphWT
# lady	paVfal
# let	caZghp
# letter	aWZsei
# licenc	Ydebdq
# like	ZawbWf
# liked	baYYjs
# list	rSmbda
# look	ahcpcZ
# looks	dpacce
# lpa	dcVfse
# make	eeepeX
# manage	ctcblS
# maple	ecccpc
# market	Wbvdba
# me	nkgSWh
# media	oTVucX
# min	jUioeW
# mine	ZeUlsa
# mins	cZerZi
# minute	UYi0Uf
# mislea	caZqeb
# mobile	dcUdln
# more	tYiSgc
# mornin	dhVgjj
# names	laTmWm
# near	YxiSZe
# needs	ledTod
# new	WcxfYY
# no	pfbcSh
# nobody	dqcfcY
# not	ZYdlqb
# nothin	bfqhZV
# number	WlXsXd
# off	YQpdlf
# offere	dZZqeX
# offers	WjXauZ
# on	bgbpjX
# one	mWStce
# or	taRoXZ
# other	jdScZn
# others	YmSuWZ
# out	Ugdgng
# over	Uiaoka
# page	caetab
# pages	Ufmkaf
# pass	ZarXka
# passpo	ebaqce
# patent	dcYvWb
# patio	kiVdje
# patric	ebpZed
# per	ceecpb
# perman	cccWyZ
# person	aVTyal
# place	nYiSZl
# places	hUdakn
# plus	YaYcxY
# points	ddcbdq
# prison	cZXfdp
# produc	pddYfe
# progra	cpWXnc
# qa	eeiVoe
# questi	PPo0WW
# queuei	ecreaa
# quezon	aVjngc
# reads	tcXoOR
# ref	Wedtbe
# refere	YjkiTk
# reflec	geagpX
# refs	bjXqdY
# reimbu	YbVbcv
# reques	ecZrdd
# reserv	bdacaq
# result	rZdbfd
# rfrd	cbWbat
# round	WZYddr
# safer	eYracf
# said	lgVZkg
# say	WvcYVj
# says	XtWYqZ
# school	noeUbc
# scores	pbdced
# second	faYsbg
# see	dbYrZh
# send	Wagubd
# she	chVhkh
# sign	ZiaR0b
# site	jnVjab
# sits	ljUibc
# size	cWpbka
# slides	Zcbree
# slip	nWpcZb
# sm1	ecpaec
# somebo	cbcdbs
# sorry	XiUXmn
# start	fXcbtc
# statem	dmUhdk
# sugges	bbaZjp
# tell	bVWfml
# tentat	cXZqYg
# test	gfeqWV
# than	eZdedp
# then	eyZTeV
# they	efUfdr
# throug	mUXYar
# till	XZTsqc
# times	YTuamV
# told	aXqXeh
# too	bYTmkn
# tracto	cabqdb
# turned	dbZase
# turns	rZecde
# two	elUcqa
# unit	fQarkc
# unsucc	dbVcZx
# until	hWhrab
# up	umUZaV
# upon	dZbZip
# us	nXSxYY
# vacanc	ZoUcem
# want	XYYshd
# wants	bfXrfb
# week	XpVkba
# were	Qggdoh
# wether	Ybaube
# which	juKcde
# who	fgMdes
# will	YsaSYp
# with	eXYvYi
# within	cbYhqd
# words	abcwcY
# worker	dcZZqd
# workfo	kaqWdZ
# you	kUelei
# your	casedb
's	ffedig
's #	arZbhd
's .	Ujcecr
's @d	mfRuWZ
's @p	jXfUmh
's @s	becfpb
's a	Tibjne
's about	cauWdd
's aftern	dZcphc
's agains	dSbclq
's agent	hasdXa
's agreed	qmYUdc
's aisha	aVxdXe
's alarme	qXedcd
's all	UnkgjW
's alread	bYbd0T
's and	nbPhdo
's answer	+RYTad
's around	aseXee
's asking	cTS6Re
's assist	kTaidp
's associ	dceaqc
's at	cxeaZP
's attach	ZUkdyV
's author	bdZqVh
's automa	RUmiqf
's aviati	ascbdb
's away	gkTfei
's bad	aergbX
's baptis	aWskZd
's becker	eeaVjo
's been	ZgiYXv
's beer	dTgcoj
's behalf	gpWaVj
's being	jdkVnX
's bell	dbZcvW
's betwee	tnYYUY
's birthd	cfrUiV
's bonus	iTfhZo
's book	bRgojb
's booked	fWjacp
's boss	cdTkli
's boulde	bwcbcV
's bright	fcqYXe
's broke	bdtbaa
's broken	bltaUW
's brothe	fWbXY0
's by	megVhe
's called	VXehph
's callin	sbkVXW
's card	aUisdb
's certif	XWmomU
's chair	cTkdcr
's change	UoRcfs
's cheese	ccddqa
's choice	mUUTgx
's choosi	pkZZba
's chosen	cfdYgp
's civili	kVijdd
's clerk	ahZrZc
's closed	gavZeW
's come	WhgSnn
's coming	kZQWxe
's commen	baZieq
's comple	WcVhks
's confir	kbRkjg
's consul	bpkYad
's contra	UaaSnu
's counte	cbdpde
's cousin	WYffTz
's crt	etbcbY
's cut	cYfdas
's day	aZvdbc
's dead	jbLlXv
's deals	gsXcda
's decide	nTUXby
's decidi	Yqcddd
's decisi	6NQYbk
's decomm	fedfpY
's delaye	dapeec
's desk	jtMfha
's digest	oaoTcd
's dilys	aceZtc
's direct	UXpYpf
's discre	Zrebcc
's dog	pXYgka
's done	pZibfd
's down	cesiYY
's draggi	brbdcc
's drawer	jeVbZr
's drawin	YucYgb
's drawn	bbddbq
's driver	dbpdce
's due	sXogWP
's e	dfZZsa
's ear	dsRdgf
's end	esbcda
's exact	eZWQmr
's exam	adaueY
's fallen	YkaqcY
's feedba	gkVhYh
's ferry	dZdedq
's fifty	gWsacb
's filled	adeedq
's fine	hTqkfP
's firm	aZpcjb
's fixed	WSyfaU
's flight	vYbhcX
's flying	rhWabd
's for	gUhmak
's form	ZfRuic
's found	ZTnaog
's free	VblnhZ
's freeze	fnSdfl
's friend	mddjhV
's from	LSimgo
's frozen	ZQ/bXV
's full	OTFPS/
's genera	YkRekn
's gettin	cdbfra
's girlfr	acdeep
's given	ZaUcuj
's going	pKYYmu
's gone	TdgWY3
's good	VbftkV
's got	jtSVjd
's guess	WxgbaX
's had	gbkMtc
's halted	cZqeed
's happen	YvYXcd
's happy	ZdRynR
's having	gYUeyX
's head	pcieZb
's headco	eXqefb
's hello	pWtaSZ
's here	diqagT
's hersel	bdYfep
's hiccup	dbsXed
's hired	debaep
's home	WpVidh
's honour	reZbdd
's house	dcdfrZ
's hr	sebpUO
's human	oNjdjf
's hundre	YkYpce
's husban	gfkgZV
's i	nejbiR
's in	aqbdmY
's inbox	bVshfc
's intere	gpdbdZ
's interv	cbeteP
's it	mOgcmj
's job	gSceiq
's judge	gZpbcd
's just	OeRexi
's keen	brafdc
's keepin	bbZWmr
's kelech	dmkbiU
's kid	mjViYb
's kp	cbvdbZ
's lad	YTVWa7
's laid	eapeeb
's landed	elgVnZ
's laptop	grZdda
's last	oSmblX
's layer	cdapee
's leave	crTYoV
's leavin	dbsfca
's let	bYbcfs
's letter	lbRkke
's lettin	hlRZld
's levels	efUeho
's lifted	eaVpjd
's like	Y1ZbbT
's lina	eeXbtb
's live	acQqqb
's long	jrSjaY
's looked	jUndeg
's lookin	nsVZaZ
's lot	radacb
's lugano	frZaec
's made	cSXO7f
's mail	nZfpZT
's mailbo	VepnbW
's making	veaZcZ
's man	gbVkap
's manage	ZegvdT
's market	iVVbet
's match	Zpdefd
's mate	hdifoP
's maybe	ddeZpe
's media	wSajhS
's medica	fbVoXk
's messag	pbUYjk
's messen	pRhbaf
's metres	aZYZzY
's mine	QNMW/J
's missin	dcXqib
's money	eeddpY
's more	dXYbjs
's mother	eVglgh
's moved	ihZjVh
's moving	bUgblo
's mullin	aqbeed
's name	iUehel
's nearly	Wmcpba
's nephew	WaLdd8
's new	dRqVlj
's newsle	earaaf
's next	ThjueQ
's nice	dWpidb
's niece	YPdZU4
's no	dMbcW2
's nod	umXUXd
's not	e6aXSY
's note	XhZrgY
's notes	qWdcdj
's now	XeRjdv
's off	SubXTv
's offer	bdactd
's offeri	aaYT0b
's old	ibZQrn
's on	airciV
's one	icdrWa
's only	lnRjhW
's open	aSmuWf
's openin	Vwaeda
's or	ZZfrdb
's oral	jfPvXV
's out	hjmebS
's over	fU0TZe
's own	wUZfhZ
's page	uaaWaf
's panel	btZgYb
's parked	cW2daV
's part	fYbqfd
's passin	abSlXr
's paused	bX0ccZ
's people	geRhhn
's petal	acdpee
's phone	Xbsfdc
's pick	vXiXba
's picked	ZQdihs
's pickin	rVbVgk
's place	dbQeey
's portal	jYWpge
's positi	dTebfu
's postin	Zdabsf
's prefer	eXYalp
's promis	2TaYac
's publis	emdlfV
's pulled	gWrdcd
's put	dOudlb
's questi	aarqWS
's quiet	dyXbbX
's rate	aTaYsl
's readin	WiQfnh
's reads	lQQmog
's ready	ZicetV
's refere	jgQtXe
's region	Xaccqk
's reply	krcXZa
's report	knRYYo
's right	UhUccu
's ringin	wUYhbc
's rule	hoaVgg
's runnin	YqYeci
's safe	dsTbal
's said	VXXdrn
's say	sgbZda
's school	idrbcW
's secret	kacqYd
's seen	iyTbbV
's semina	Ypbedg
's sent	qacZhb
's sergey	dibTip
's she	pbYkbe
's short	emcVqZ
's shortl	fpedba
's shut	Le5bTg
's side	YqYjae
's signed	lYTZxZ
's silent	Vzbaab
's since	crcbYf
's sister	acZdhq
's sittin	fqpWaT
's size	eedWre
's sketch	YYYrZp
's slow	l0VWWT
's slower	qhZccc
's sniffi	ebZcbt
's soluti	pacgda
's solvan	acsXai
's son	WZQWb5
's sorry	Zpbdeg
's split	gqbdca
's staff	cqWYgh
's staffe	afXaYr
's starli	baabbu
's status	cdrXed
's stayin	lhScbo
's still	d/XZQO
's stoppe	WK9Yga
's summer	abqccd
's survey	dbaedq
's suspen	cR3dbY
's system	emejbV
's taken	WRKef9
's taking	dTWZ5Q
's tane	jmcUei
's taylor	dbccrc
's team	efZdcp
's tempt	ahSYkn
's there	mvTUmP
's they	ibiVXq
's thinki	rrZeSU
's though	eZZhcq
's till	XghYap
's time	SvbUbn
's to	wfVcgX
's told	kVmVXo
's too	fUvbbd
's torn	fqcbba
's train	pbcgea
's trial	coZoVc
's tried	acpdee
's truck	dabsga
's truste	eYcrea
's unanim	hZbZrd
's unclea	eXpjed
's under	bQ0ZhZ
's up	lgpaXT
's upstai	jUaYlp
's usuall	pcccee
's vacanc	hVqddd
's verdic	mVYfil
's very	aeabhq
's vet	dcXbhq
's view	kpPchc
's visser	bdrebc
's vote	YbTWur
's waitin	hfTydS
's was	qXZbbm
's we	dXsUhX
's welcom	ecYebs
's well	XXpafj
's when	agWsab
's where	becdpe
's whole	dsYbcd
's will	bZicZr
's winter	dcqfab
's wish	dddpbd
's with	bxSjoK
's withdr	daPdix
's word	2VSabg
's worker	Zgcbra
's worst	clbdpU
's writte	lTRbnn
's wrong	miUlkR
's yes	gXRW0c
's your	YRonmX
's yours	VMKS/L
*long	jfadej
*short	cXjcZn
*strange 1	ndXfMt
*strange 10%	ZtTkUi
.	egidfe
;	nfXleb
<chosen>	baWZsq
<closed>	ZafZa1
<date>	qcbgeb
<give>	bZbwgb
<hold>	abycbc
<meet>	cfepeb
<news>	wjWZbd
<offer>	XaaZ6c
<others>	debbbv
<papers>	Zadrjc
<receipt>	ee3YZX
<refuse>	baYbe2
<soon>	dvZfdZ
<sorry>	cccaZz
<start>	YcZb1d
<step>	cdcuad
<thanks>	fdrYZi
<wait>	hqccdb
?	WUd7kU
@d	vZahda
@d #	Qae0cZ
@d .	1VbefZ
@d ;	0QYobZ
@d ?	RbQ+hZ
@d @d	vWTkgY
@d a	dZXbgt
@d about	aTZubm
@d accord	wZadaZ
@d after	nZXqeX
@d all	5KcgaZ
@d alread	Wqakdb
@d and	rdafdd
@d appare	pWhdeb
@d are	rXcWdn
@d as	tabhhS
@d at	sfdmXR
@d be	UacsoZ
@d becaus	yUZcfY
@d but	yVYWoY
@d coming	qZeeed
@d date	qgYbcc
@d defini	tVecee
@d did	Zrdddb
@d do	ZQZxne
@d does	tXUied
@d fiftie	Zpebef
@d for	uYawRU
@d from	wOZiZj
@d given	qZebbg
@d he	wVZbjZ
@d holida	Wqaeeh
@d i	rgTjYd
@d in	hQmqWb
@d instea	5RbcaY
@d is	1XZccb
@d it	2UccTc
@d kindly	pdddea
@d latest	sTafka
@d mail	Wpgfdc
@d maybe	YbXceu
@d means	jqYddY
@d my	tWbhcc
@d n	rZdedd
@d need	YffZrf
@d no	kRoZak
@d nobody	nVdjef
@d nor	Xsddeb
@d not	sbYegZ
@d now	8PTeaV
@d on	pfVmUe
@d once	rRfjdf
@d one	pVbgbi
@d only	agpZdc
@d or	fhVwaX
@d otherw	bcZtfb
@d our	fLvgXX
@d outcom	paeaee
@d over	qceZee
@d please	kUXnih
@d rang	eVleel
@d rather	raceeb
@d room	YdXxdY
@d s	bkxXUY
@d said	0OZcZk
@d same	Xddsee
@d says	bscbcc
@d second	Wedsde
@d she	ugXdaY
@d sorry	rZcedd
@d teams	Zdcqed
@d that	saVgZi
@d the	xdXibV
@d then	sjXacX
@d they	tpSceO
@d to	tPcfpZ
@d was	ozNWYS
@d we	tTcefg
@d were	asYbcc
@d when	6CYgck
@d whethe	gUdjpb
@d which	shXfYZ
@d will	cjpabX
@d with	vPocZb
@d withou	qecbeb
@d would	VcipjZ
@d x	sXddce
@d yes	qaedad
@d you	2VcYce
@d your	feZpcb
@p	ckfbei
@p #	bqhYhb
@p ;	rgXdZd
@p and	VtbZfk
@p are	Xscaee
@p as	hapacb
@p at	Wpeeff
@p but	gnUlhX
@p for	fYTlbs
@p from	dfsdcW
@p heard	Uadeet
@p i	TofYhl
@p in	TujVcf
@p is	yceUcW
@p mr	cgSiaq
@p my	Xeafer
@p on	sZkfUc
@p promis	cbbddp
@p s	hdoRie
@p so	pZZdZl
@p that	Rfsfeg
@p they	Ulkedi
@p this	aYuZdZ
@p wants	QYZiuc
@p was	brieZW
@p we	fTohbl
@p when	pbbecf
@p will	ckUfdo
@p would	fddcZp
@p your	qfbZec
@s	yUZehd
@s #	acYwba
@s .	5RZaee
@s ;	xXWhgW
@s after	2QcTak
@s and	xXTdfg
@s at	vUUhka
@s before	jXqTYl
@s countr	ScWrdn
@s for	tOigdc
@s from	2UTeYc
@s has	WrYbig
@s he	sXceee
@s i	joldYU
@s is	jtbUhT
@s no	paceed
@s of	pYdfgb
@s on	mdlVdb
@s or	Vcarla
@s panel	ZdZhZq
@s second	Ypeeed
@s the	uPikbW
@s to	uPXgnd
@s tops	tYbddb
@s we	rZbcYl
@s whethe	qhcZcb
@s which	tSdcdi
@s would	apcgcb
@s you	qSbjbi
@t	Tbdwgd
@t ?	aYayba
@t and	ZfYerb
@t at	XmXqab
@t of	eqZcec
@t on	YWdqbm
@t orange	edbZpe
@t the	Tlindc
@t your	ajZpcc
^ @d	/QSYaU
^ @s	3dZWbX
^ abando	ecpabe
^ about	WmuUXf
^ absent	bZragb
^ accent	biQlbn
^ accept	NUQs9Q
^ accomm	XhsXfZ
^ accord	ZVZWg0
^ accoun	XQmjWs
^ acknow	jQhkie
^ acls	jgUekb
^ act	lLYX0Y
^ action	ZTW6dV
^ actual	sVRhmc
^ acute	bfOjnj
^ ad	oejVUh
^ add	cauYZZ
^ adebay	dfmUnY
^ admin	ViYXkq
^ admini	biRipd
^ advent	UaoWZq
^ affect	bXqaie
^ after	WjXXns
^ again	XfSUV4
^ agreem	eecaqb
^ ah	rjVdeW
^ ahead	fdasbZ
^ ahoy	slUZbd
^ ai	hhpZaZ
^ alas	kPUbZ3
^ alasda	aaUvha
^ aleksa	pgiXXe
^ alessa	hYjVkk
^ allow	xeadUW
^ aloha	reZdea
^ alread	edqWec
^ also	bjoggO
^ altern	hQhapY
^ althou	eaUckr
^ altoge	fapbae
^ always	WQhcgs
^ am	hkVmhV
^ amaya	aedUue
^ amende	aaredX
^ anaest	bcUpji
^ analys	kYaadp
^ angela	dkVeco
^ anita	ZqaWih
^ anjali	gTcgnj
^ anneli	diUhna
^ annika	edpeeX
^ announ	mkTblY
^ annum	pSgatS
^ anonym	pQdncf
^ anothe	dVPjP9
^ answer	pdPpXg
^ anton	fZVlik
^ any	hafscX
^ anyone	mfldbS
^ anythi	lfoWRf
^ apac	TczYVf
^ apolog	dSjkhj
^ appare	fhXSaw
^ appeal	iWYSgw
^ applic	cqsaZV
^ applie	YVuaoT
^ apply	WR6cTV
^ apply1	jZUhli
^ appoin	ifYWxX
^ apprec	YcmTik
^ approv	lNfhrY
^ april	inpXXT
^ aquacu	acpdde
^ archit	ScsnWb
^ archiv	kXaeZq
^ ardlui	dcWqdf
^ are	WQZ/cb
^ area	abagrc
^ arisen	ebZrda
^ arrang	dbdrcc
^ arrive	eqRled
^ articl	VbqYke
^ artist	omZaVg
^ asbest	epcadd
^ ask	YpggWe
^ asked	kncgQd
^ asking	javWYa
^ asks	dccpde
^ assess	nndgXV
^ assign	cSlsZa
^ assist	YfTekn
^ associ	ZjYpfT
^ async	XXvjdU
^ at	eiYbbr
^ attach	RUfgxg
^ attemp	egUagq
^ aunt	hRkicf
^ auréli	bYVngn
^ austin	abWZev
^ auto	RkxaVY
^ autore	SczWbY
^ availa	bthTcZ
^ aveiro	bbdecq
^ avenue	hWVfdu
^ awaite	ZksZXZ
^ award	pfWeda
^ away	ahyUYX
^ aydin	YfqhZb
^ b2b	mZdYUp
^ back	iQtcac
^ bad	bXedZw
^ bag	aagYsc
^ baggag	cVdkcq
^ ballot	rebadc
^ band	WYZQ2Y
^ banerj	acWlpb
^ baptis	phTddg
^ bar	alUTrf
^ base	dZXiuZ
^ based	hSahds
^ bdm	idbasW
^ be	GdU5nW
^ bea	fSpkfb
^ bear	c9WVRZ
^ beauti	dlrbbT
^ becaus	ilPaim
^ bed	ebapde
^ been	btdYad
^ before	iTa5aX
^ begin	dYTwhZ
^ beginn	farZca
^ begun	qabced
^ behind	YifcqU
^ being	njYgcV
^ believ	YnVfXp
^ below	mYTbfq
^ beneat	datZcZ
^ benefi	ncXdaq
^ benjam	haVcln
^ bernad	fVXljk
^ better	PNRdn5
^ beyond	P/XabT
^ bidder	dpfahW
^ bielef	YXYcvh
^ big	lXfUgn
^ biling	kaUapi
^ bin	RP4TlX
^ binned	XbbVcx
^ bio	deZaep
^ bistro	VsVZed
^ bit	elpacU
^ blind	XeYbgs
^ bloke	YjoVjb
^ blue	kaqZdZ
^ board	klPchg
^ bonne	rhZYac
^ book	RSk0ZW
^ booked	eZsacc
^ botani	kaqZbZ
^ bottle	qgaTif
^ bounce	eWudeY
^ braga	jfVaof
^ branch	fbtaXb
^ braved	gbYcep
^ breakf	WmoghQ
^ briann	btVcdd
^ bright	fkURmo
^ brill	apbeed
^ bring	SRV10W
^ bristo	VUbajx
^ brno	cZddep
^ brothe	ckRlif
^ brunel	avdXiU
^ budget	ebZiZq
^ buildi	dccbdp
^ bursar	bwOaWa
^ burton	cccfqY
^ bus	ZVmekg
^ buses	ejaVkk
^ busy	bpnUkV
^ but	lfRaip
^ button	XfaqYg
^ buyer	caccsb
^ by	yfXccY
^ cabin	hgOhZs
^ cadet	fjkUnY
^ calend	ddWscb
^ call	hIhsnY
^ callba	qbTmXY
^ called	bavPMp
^ callpo	fkUeZf
^ came	XMijho
^ camera	blanVf
^ campai	rbbacg
^ can	cbZwiW
^ canber	qXejZa
^ cancel	bNgZio
^ candid	ikmeUc
^ candle	icqUed
^ captiv	gVibdn
^ car	cdaasd
^ card	igpVab
^ cardif	aWrgha
^ cards	qZVidf
^ care	ffQjmh
^ career	Ya4TXa
^ carly	XdZUnn
^ carol	YVsiad
^ carrie	acWepj
^ carry	bYhtcX
^ case	VSrsYV
^ caselo	bgkpYR
^ caste	abXbZv
^ castel	fhVeme
^ castle	aYYcpg
^ catalo	gWgVhs
^ cellar	cbtiYV
^ celtic	dkkVib
^ census	qYZkcd
^ chair	edUYqk
^ chaire	ZgaXrf
^ chance	fewWZS
^ change	db1aTS
^ chap	XrceYe
^ chat	nfrWUY
^ chatty	Wecjpc
^ check	kXradY
^ checki	VodZhj
^ chef	gpeYae
^ chefs	cfpZab
^ childr	lhrYWX
^ chloe	dZSXwg
^ choir	ecdrfY
^ choose	GQX/cU
^ chose	aThrdT
^ chosen	ZbZksX
^ christ	YfqeZc
^ churn	9YMjcQ
^ cipp	Wdsbef
^ circle	Zvbbca
^ civic	gUjikZ
^ civil	lVjSkj
^ civili	qYfece
^ claire	hjZfpR
^ clay	bcbrbe
^ click	aXorQe
^ client	meRhhi
^ climbi	eacYpg
^ clinic	rXXide
^ close	XffaZp
^ closes	kVpdZd
^ closin	lRnbZi
^ clover	qalXba
^ cnc	jVragZ
^ coasta	ZdTSkr
^ coffee	UYrjUk
^ coin	sXYWia
^ cole	bgqYcZ
^ collec	iKkmla
^ colleg	ZguOoU
^ colour	hZobjV
^ combin	ieZbrW
^ come	SAU38d
^ comfor	cdbreZ
^ commen	gdNRos
^ commer	saTZeZ
^ commis	TgjWlm
^ commun	bNmXrk
^ compar	OnUhrd
^ compen	bkaiRn
^ comple	abfrYe
^ concep	fZYiap
^ concur	jWYVui
^ condit	aWTS6a
^ confid	XWeeqj
^ confir	RSj0iU
^ congra	WThd5Y
^ consen	bbesZb
^ consid	ZRfZ4a
^ consta	WbXqpa
^ consti	sWUafk
^ constr	pbZhZf
^ consul	pNubgX
^ contin	bfrjaT
^ contra	bZOO/W
^ contri	dibWtX
^ contro	ZqcggV
^ cook	OZrmff
^ cool	fenhVa
^ copenh	Socich
^ copy	eYubXZ
^ corbel	ZWZpgk
^ corner	dZpfdc
^ corpor	cZvZbV
^ correc	VUrtSX
^ cost	hfgTjh
^ costum	qdWUpd
^ could	XafzfY
^ count	8QWWac
^ county	jaYZfp
^ couple	fqbadd
^ course	UcWlnk
^ court	kngTdb
^ cover	edqYed
^ covera	pVVYoi
^ coxswa	aZZmYp
^ coy	bZZpdb
^ cqc	kWUbhq
^ crewin	blnhaN
^ cricke	TwjWca
^ cross	VijeYk
^ crosse	aTNZa5
^ cruise	mUfadn
^ crunch	fbqbda
^ cruz	cYphba
^ cscs	ZrcYgb
^ ctc	UgZeml
^ curato	RhuVid
^ curios	Yegrba
^ cut	URPyTt
^ cvs	dbtaYc
^ dad	iTmcie
^ dalget	ddrZeX
^ dan	xHfsQX
^ dank	cYZqkZ
^ darren	dYtXda
^ data	imceTi
^ date	bQa6VX
^ daught	pZedbf
^ davide	gmdnXT
^ day	iVdicm
^ dead	deQddv
^ deadli	RNX4kh
^ deal	eXKW/U
^ dean	giUkbj
^ decide	bPiVmt
^ decisi	5uIOTe
^ deck	aYefWu
^ deckha	XngSrZ
^ declin	aXdbds
^ defini	gqeZXb
^ delete	hWubaV
^ delhi	eahbap
^ delive	lscYVc
^ demons	XYpZZr
^ deniz	Yaaicr
^ dentis	hlkgaS
^ depend	lzOXXX
^ descri	herYUc
^ desk	hRTise
^ deskto	edpfcZ
^ detail	TRVpyd
^ dev	XWjafq
^ develo	liSibg
^ dhillo	cadaqh
^ dial	WbVyed
^ did	XgySai
^ dig	pbbkcZ
^ digi	mYcVim
^ dilige	cYeapZ
^ dilys	cZodoU
^ diplom	pWmRZW
^ direct	nXaYcr
^ disagr	ZlldeT
^ disapp	nlTigZ
^ discou	dUjkfg
^ discov	pZXfaj
^ discus	lQxbbX
^ displa	cVniZh
^ distil	fNhmfi
^ distre	eYYtYX
^ distri	aZbrkY
^ divers	nfecUi
^ divisi	jjfeVd
^ dmitri	fZcdqa
^ doc	biUkjh
^ docs	Vdcpjc
^ doctor	lZgenU
^ docume	hVtUfc
^ does	SaV6iV
^ doing	hnNraW
^ dom	ijTfkd
^ done	NbtRpk
^ door	aVLcY7
^ doors	YUzWYf
^ downlo	WczbWW
^ dr	iibVnf
^ draft	dhaTwW
^ drains	bkQgTu
^ draw	dnbgkT
^ drawin	ijWpfT
^ dreadf	gbUjij
^ dreamt	biscUZ
^ dress	aXjfpa
^ drinks	bcZcta
^ driver	bgjmjS
^ drivin	eZqcec
^ drop	OJW/VT
^ droppe	cUxiUY
^ dubai	cZtahX
^ dumb	YiVYjn
^ durati	QdmXio
^ during	eapfbc
^ dusty	kTicdn
^ e13	XibVnj
^ each	erZiWb
^ earlie	csPkUh
^ early	bsgdaO
^ econom	obdfVi
^ ed	ZeYblp
^ edelwe	ddbpbc
^ edna	kUcgbo
^ either	qbQojX
^ elif	WbXiph
^ elimin	fhkTnZ
^ email	RNY3jj
^ emaile	ZX1UgY
^ emails	VXxbda
^ emerge	Ugjlce
^ enclos	ZNtYkj
^ end	TW6VTa
^ engage	dTqYkd
^ enhanc	hbVlZp
^ enjoy	WY4Yca
^ enjoye	garadc
^ enrolm	neVkhX
^ enter	bbgqbb
^ equal	aibfqZ
^ er	fPgnfj
^ erasmu	Wdibrb
^ españo	ghVZqa
^ especi	hdhiVj
^ essay	cbaqef
^ essays	baapag
^ essent	Qk4SYV
^ esther	gUoggd
^ europe	fmQgan
^ evenso	iXlStY
^ event	eeqVfe
^ ever	klmbcQ
^ every	knnYWT
^ everyb	tThcce
^ everyt	deseXc
^ ewa	eabcrc
^ exact	Uqdhee
^ exam	WWgrbg
^ exampl	bVdkZo
^ exams	RmdoZd
^ excell	fceapb
^ except	hZkgiV
^ exempt	apblbW
^ exp	ZbgXqh
^ expect	6eSVfT
^ expens	hjWRfq
^ experi	ZrSanf
^ expert	digUoe
^ explai	dXeree
^ extern	pUjfde
^ f	XiqWbh
^ f2f	bZfrhT
^ fabio	cepWge
^ factor	geUZcp
^ failed	bQJMT/
^ fair	mUZTfv
^ fairla	gbbgnU
^ fake	dbpfbc
^ family	gVXjXt
^ fancy	UThyjS
^ fantas	jhkhZV
^ far	cqUibg
^ fashio	daSmhm
^ father	ljTice
^ fatou	eqYfXg
^ fault	aagWtd
^ federa	iedpeS
^ feedba	wfNRar
^ feel	gmnWUd
^ feelin	gfpWZg
^ felix	WYwYlW
^ felt	ncsaVY
^ fergal	jXVces
^ fern	YgeYcr
^ fernda	hZqZcd
^ ferris	Vnmddc
^ festiv	cdbbpd
^ field	ZqdaiX
^ fiftee	bbUeth
^ fifty	hjQbof
^ file	Vilgbf
^ fill	TUQ/Za
^ filled	XRfaol
^ fillin	dbZpbh
^ fills	bljPgi
^ final	ueOjeZ
^ finall	kcSinb
^ financ	ubbVZi
^ finch	ceWZkp
^ find	cNfwWi
^ fine	qeWUjk
^ fines	bkoTfb
^ finger	nogVbS
^ finish	TevVXj
^ fintan	cbcdqc
^ fiona	gXVphg
^ fire	hTldfi
^ firear	pZaUne
^ firesi	Vajgjj
^ firm	iXcWpg
^ firms	hjlWhV
^ first	feZbqd
^ fiscal	ahVjap
^ five	dXhXir
^ fix	cXdxcX
^ flip	hgVkeg
^ fliss	iXVefq
^ floodi	hcemiV
^ floor	daWgpa
^ flying	TftYjY
^ folasa	ddpakV
^ follow	XciYjq
^ foreig	atWbiZ
^ forema	igbpYW
^ forese	iRphYj
^ forget	drZcga
^ forgiv	jejWSi
^ forgot	iOxVcQ
^ form	SfhsOh
^ formal	cbUhve
^ format	kVpZjX
^ formed	accerb
^ formin	eVflle
^ forth	lhfRlb
^ forwar	henTdi
^ fought	hdVclk
^ found	lbgVgj
^ founde	uefVdZ
^ foundr	npUcZa
^ fourth	eWVooc
^ fp	ejShan
^ france	ZYVqij
^ fraud	cYfZgq
^ free	MStVmd
^ freeze	hoOhik
^ freita	cfqecY
^ friend	cbsViX
^ fright	hehWpU
^ frustr	iUqUtQ
^ full	TZedml
^ fuming	XlbXqd
^ fun	ZW7PaY
^ fundin	ceVVsn
^ fusion	qYeXic
^ g	Zdacpi
^ gabrie	ZoidSh
^ gagnon	kYSZvd
^ galway	RZXljt
^ game	mZVgdm
^ garda	ZbqWdj
^ garden	VlfSvW
^ gave	dpWOnl
^ gear	ebUpjd
^ geolog	hVYngi
^ get	HIg/zH
^ gethin	dkVmbh
^ ghoste	YUuXad
^ gianni	Zaa1Uc
^ girl	hkRefi
^ girls	hbbcaq
^ give	uiYmWU
^ given	mfVgXl
^ gives	sXcddd
^ glad	YS4bdT
^ glassw	amVeii
^ gmc	ebpZed
^ go	VJh1Ul
^ goat	eeZbqa
^ god	epSdai
^ goggle	ZasbbZ
^ going	rldaTd
^ goldcr	bcdpce
^ gone	UXuXTl
^ goodby	ZqTane
^ google	ngfUhe
^ gorau	ZcZgpe
^ gossip	caqfea
^ grab	XTWwrS
^ gracia	ZYradi
^ gracio	adeqbc
^ graded	pgQiZe
^ gradua	inQQml
^ graham	joNcbm
^ grain	ebdXqh
^ grand	eWSdZx
^ grant	pWWffl
^ greek	bbuaaa
^ greenl	bmdToe
^ greeti	aXwfVc
^ greywa	iVgVcu
^ grief	dadsba
^ grocer	dVhijf
^ groet	fZgbcp
^ ground	ebnSan
^ guaran	TYsXpa
^ guess	KFXe5s
^ guest	aaqchb
^ guides	ifjTeh
^ guild	dbrccZ
^ gulp	accrce
^ gutted	aVZYW5
^ guy	gasddT
^ haas	accpgc
^ habla	lihaWV
^ hack	odhWRo
^ haddad	jbYcaq
^ haggle	iffcVj
^ hall	kmhVac
^ hallo	gjVfYl
^ hambur	YqYjZg
^ hand	QbStlj
^ handle	ehRpee
^ hands	ZVfZsi
^ handwr	dkbZsR
^ hang	komTUW
^ hannov	jbmToX
^ hansen	ecqacc
^ happy	dZteZd
^ harbor	bVjWkl
^ hard	VxSebd
^ hardly	ZvaXdb
^ has	VodpXa
^ have	TUrrlV
^ having	WTUZj8
^ head	qaVZhm
^ headco	iasbYb
^ hear	0VkQWZ
^ heard	Qcbfdz
^ hearin	uiMiYW
^ hedgeh	fbWagr
^ hello	pbgebd
^ helpde	hbqZeY
^ helpfu	hpbZcb
^ helps	YbnYWr
^ hender	hiqWZa
^ heron	YYlYqU
^ hers	daaqaZ
^ hesita	pelSae
^ heyyy	fhOcnk
^ him	phmMbh
^ hire	abSe2T
^ hired	NRQO/G
^ hirevi	aYtYmY
^ his	arkdSc
^ hit	caXydZ
^ hola	gUjodY
^ hold	zrKZiV
^ holida	RmoYja
^ holly	hpaYbZ
^ home	eP8WWa
^ homewo	RYX4Ze
^ honest	gobPfm
^ honora	cbUpka
^ hope	jZ+VYN
^ hopefu	hsXYYX
^ hoping	qmWZZa
^ hopwor	acXbpc
^ horosc	cZqbac
^ hossai	dWqeed
^ hotel	gsYkZV
^ hours	oUbdnZ
^ how	ahtlZT
^ hugo	kXcbqc
^ hull	mXpYWX
^ human	6SkUcW
^ humbli	XWubda
^ hun	cbcbcs
^ hurrie	pgefYa
^ hussai	cZicap
^ huw	fgVpdc
^ hybrid	atVeZd
^ ice	fbSenm
^ identi	lbXTqg
^ ignore	chwgVR
^ ihre	ZqYhde
^ illust	apdecd
^ impres	cbracZ
^ income	dZdbtZ
^ incomp	dbbsdb
^ indepe	cjhekV
^ indica	ZRiZit
^ indisp	iTobgg
^ indivi	cZabcu
^ ines	ZpXVtV
^ inform	eifRra
^ inn	ggXbaq
^ innisf	sZYcbg
^ inspec	dhohgQ
^ instit	bmUcdn
^ instru	jTlVpX
^ insura	bpUhfd
^ insure	redbaZ
^ intere	QYS6ed
^ intrig	pXeeee
^ invita	YgnpVU
^ invite	XMstUY
^ is	YZrxXT
^ item	fQaWpo
^ its	dpRWre
^ jan	dcTiqf
^ japane	ZerceY
^ jas	dYxaaZ
^ java	VXvjeW
^ jean	ZeXcfp
^ jenna	jdYYYs
^ jet	cdcYph
^ jk	sWceea
^ jo	pWlccd
^ job	VUiP2j
^ jobcen	Ycdepe
^ jobs	YTkdli
^ joe	ccqbdc
^ join	WUsbpW
^ joiner	bankeV
^ joinin	YMOt4S
^ joseph	ibagpX
^ journé	gltTVb
^ judge	YeUome
^ junior	ZbnXvQ
^ juries	WjWVap
^ jury	cqRkXc
^ just	fXpkfY
^ justif	cfdYdq
^ k	baZlZs
^ kallan	giTapd
^ kaplan	UtUdab
^ karrie	bXpegf
^ kayla	bZUbqn
^ keep	cidOYx
^ keepin	eqZecd
^ kelly	cloZeT
^ kept	ikXUap
^ key	vgTZab
^ kia	XakVjo
^ kids	TqSqgV
^ killer	mjabUm
^ kind	Vqheec
^ kindly	YXZzjb
^ knock	ZZXrkc
^ knocke	WQRTkw
^ know	ccsYcb
^ kp	hVidob
^ kruger	bVadbt
^ kwame	Vamckg
^ l	kaOcqj
^ lady	cpmQjS
^ ladysh	cdddpd
^ lah	oakTch
^ laiter	cdaYte
^ lakesi	ZhYcds
^ lambin	hVimde
^ landed	bWRY1U
^ landla	YVjsab
^ landlo	jjQpSg
^ last	cscidU
^ later	drTXld
^ latera	bapadh
^ latest	tlZUbZ
^ layer	lrcRdb
^ ldn	cWhpcc
^ learn	SalyTa
^ lease	cVmemd
^ leaseh	edbqZc
^ leasin	XQrkhg
^ leave	eymfOM
^ leetco	XJdqbp
^ left	jetZfL
^ legal	jXccpf
^ leisur	gYZaph
^ lena	YeRdjs
^ length	YWUnqi
^ lent	dsZigU
^ less	cnRSlo
^ let	XhT1fa
^ lets	NZasjp
^ letter	adaVuk
^ levels	XbxdWd
^ liabil	pcbddd
^ liaiso	egoWVj
^ libert	bfpdbb
^ librar	uZbQka
^ licens	YfgNva
^ lies	Whgaqe
^ lift	cPogmd
^ like	a0KXgj
^ liked	VSQgdx
^ lila	jiUhef
^ limbo	ksTdca
^ lindqv	pZQnjY
^ lindse	adXXtj
^ link	VSlycT
^ linked	aZxZaZ
^ links	najYVk
^ linux	dqadZd
^ liquid	ZlTnZi
^ list	uWcVfh
^ listen	lOfebs
^ lively	cYbgpf
^ llongy	YgWepi
^ locked	eecapc
^ logged	hcZpca
^ logins	cbgpbc
^ long	nRjVjl
^ longli	lX1XWV
^ lookin	cepfZa
^ looks	giTfdm
^ looser	ddYbph
^ lorenz	gYqafd
^ lorna	SsjXce
^ loss	behUsb
^ lost	QYrQUw
^ lottie	eahUjn
^ love	cgpbfZ
^ lovely	YU/PVb
^ lucky	cfteZY
^ lunch	ZfthYW
^ lurker	jdXbap
^ luv	VjRiob
^ lyk	dQnlcm
^ made	NR8hiP
^ magda	bXuafa
^ maier	hlmbUb
^ mail	ZXykXT
^ mailbo	YVyaZW
^ mailed	RTahpm
^ mainla	eZredb
^ mainst	rcUbdg
^ make	whRqNS
^ making	hkcTne
^ man	qhbbdZ
^ margit	lgTahm
^ marine	ZikcVj
^ market	egdWpe
^ marks	0mMNcd
^ marloe	ZaqiVc
^ marnie	adcZpi
^ massiv	keUgbk
^ master	fZlXVm
^ materi	dcZqcg
^ mateus	vgaSfb
^ matron	eeUXlp
^ may	QQj1ff
^ maybe	I0jWNh
^ meanin	abeepc
^ meant	ZfqgXX
^ meanwh	lfPcpc
^ meas	ecWduY
^ mechan	fbWcrh
^ mechat	XbuapR
^ media	5UQwWU
^ medica	bYWprV
^ meet	XZ1bVX
^ megan	Veildh
^ member	fdqMji
^ mentor	bSrmjT
^ merry	TjuUhb
^ met	ZcrhgX
^ meter	kZXqZZ
^ metres	ljXSZq
^ michae	dYeZsc
^ michel	hbXhqZ
^ midlan	cbXjpc
^ might	bmkpXQ
^ milan	cdpcda
^ mind	UbooeY
^ mine	hfqZUg
^ minera	Zcpeai
^ mini	dZdcdr
^ minist	ntdQfa
^ mins	betYac
^ minute	fhgVje
^ mise	olSWaj
^ mislea	gfVeep
^ miss	cgYbqd
^ missed	ZadYgp
^ mobile	WlUooT
^ module	TdYokj
^ moe	gqbcac
^ moira	rbdbcd
^ molly	cfTioe
^ moncto	cXcdrf
^ money	XmQoea
^ more	N/QlRJ
^ mossie	dZqdcb
^ mother	bYlhpU
^ mounta	baVmpb
^ move	dYXexX
^ moved	mgZlSY
^ moving	bNgolg
^ mrs	eeYbqf
^ much	XgbVZz
^ mum	leWZqc
^ murcia	eafdqZ
^ must	JUi5jT
^ mv	iYqggS
^ myster	WbbYwY
^ nada	QyVVXk
^ naidoo	uYTdbh
^ naitei	aZVZqn
^ nakamu	raTYjk
^ name	UPR4uW
^ namely	dccTmp
^ names	pjVkZY
^ nanny	gdQclj
^ naomi	lURbsd
^ narrow	fqbYee
^ nat	nYeVfo
^ nation	dWkVdp
^ natura	cdqfYc
^ nb	XsYQpg
^ neares	jbYqab
^ need	KdU6qV
^ needed	YZZwYj
^ needs	cgSshY
^ neighb	kgoYaU
^ neithe	NwfaXm
^ nephew	cddcpb
^ nether	qYddga
^ never	ZWvYjd
^ news	fVnafh
^ newsle	ZZzZZX
^ next	ebauRm
^ ngā	aZjYqf
^ nhs	dcSiqf
^ niamh	lkQndY
^ nice	Za+ZUV
^ nicola	epheYY
^ night	YadsXd
^ nimbus	UhSTxW
^ nkemel	gaqjWa
^ nor	UseSXo
^ normal	weXcfY
^ notary	pccdce
^ noted	njjcXS
^ notes	ifafUq
^ nothin	ekyYWX
^ notifi	2dVUYd
^ now	YpJ0kV
^ nowick	bebhpV
^ nudge	Uthbec
^ nudged	jToTgi
^ number	hMcerj
^ numeri	U5bTZZ
^ núria	aUolgb
^ object	ZuabeZ
^ of	kdaKpo
^ off	TNfahs
^ offer	NUYO/b
^ offere	VcOS/U
^ offeri	fcrbbc
^ offers	qRbgei
^ offsho	YqXcej
^ ofsted	YdXhdq
^ oleg	UdZmdp
^ omar	igqUba
^ ombuds	ZWuYbf
^ omg	lVjVeo
^ once	ftbgYZ
^ onto	cYQxbe
^ ooo	ZQ6UaY
^ open	ZckjmT
^ operat	duSYna
^ ops	ndjbiT
^ option	ldhbjU
^ optome	ogRdmd
^ or	ZuXfcZ
^ oral	ZlVZsU
^ orange	ibpZcd
^ orders	Ybscdd
^ organi	gopPcV
^ orient	Ygdqda
^ orourk	fYtccZ
^ osaka	TodhYj
^ others	qmYbYZ
^ otherw	YX2LoU
^ ottili	YX1dZU
^ ours	fteeZX
^ out	QEzXdx
^ outbou	miUdeh
^ outcom	pmRQYn
^ over	PplRhn
^ overqu	VVVZb1
^ own	cZatdb
^ owner	nbVcnd
^ owners	ufbQed
^ oyelar	gUcrdd
^ p	rXQgbh
^ pack	TKRu3R
^ packag	hcldlQ
^ page	eUksZX
^ pagebr	edqZda
^ pairs	cddcar
^ pan	epadeb
^ paper	ZZUU7d
^ papers	RdWZ4b
^ paperw	XRWO/T
^ parcel	ecbZpg
^ parent	hcZcpe
^ parkin	UR0ncV
^ parlia	feThhm
^ part	bceZrb
^ passed	WaTprV
^ passin	irYVXf
^ passio	apWanU
^ passpo	gWlpWb
^ past	PxeYZj
^ pat	XoUbhn
^ patien	R9OdWO
^ patiss	eecbpc
^ patric	qZhbcX
^ patrol	Yeedqd
^ paul	ZtTbbi
^ paused	cVuddb
^ paymen	ZayUgX
^ peace	PjqVak
^ pencil	qVbkba
^ pendin	cwLVlf
^ per	asjdfS
^ perfec	RWqsYb
^ perfor	YjUemk
^ perhap	ftcTbW
^ perks	UWeole
^ perman	aeOR8U
^ petroc	dUXome
^ pets	rcYYeX
^ pgce	QjWpdn
^ pharma	hWqiTf
^ phone	Zcbqff
^ photog	iTelZk
^ physio	fVflck
^ pick	JLY/mW
^ picked	VXnQvU
^ pickin	flUkZi
^ pieces	YdWcxV
^ pike	eZtbcb
^ pin	XaZtZd
^ pinged	qabdeb
^ pints	jaWfpZ
^ pipped	caXbau
^ piraeu	ZdkVjk
^ pitch	dcrYWi
^ pity	dYrdUk
^ placeh	YfjwYU
^ placem	XqjiVb
^ places	lXkTmd
^ plans	YrYfed
^ platin	jYfXZr
^ pleasa	aeVojf
^ please	abdtgc
^ plus	uMklZT
^ plymou	iiVhfh
^ poache	Zhqdab
^ podcas	ZZqbXm
^ pointe	XjYdpd
^ police	nNqdfb
^ polite	hYsbbZ
^ polyte	QoXZph
^ pop	XPM9lX
^ popped	cgUanl
^ portal	cOsZdo
^ porter	cjXsba
^ portfo	bfSuYe
^ positi	WjeYcr
^ possib	ayXUZZ
^ post	hcZbfp
^ postin	SfvXVh
^ pourin	pejUaa
^ practi	qbZfjX
^ prairi	jlScZn
^ precio	edVjlf
^ predec	Ydrcdd
^ prep	Vesdce
^ prepai	Vfajap
^ prescr	gmXZVj
^ presen	jYbphV
^ presid	Usecdg
^ press	aeXvjT
^ presse	aYrZbY
^ preten	pYXpbY
^ pretor	aqgaeX
^ pretty	ZQrSWo
^ print	XYitSh
^ prior	cddpce
^ priori	fkiQjg
^ prison	rbddeZ
^ privac	dbuYcb
^ priya	9iPXeP
^ probab	SwPhhg
^ probat	TffYxc
^ proced	Uhidem
^ procee	dcbdpb
^ procur	Vqfaci
^ produc	fmaVdi
^ profes	WclbtV
^ profil	aZsXce
^ progra	qXcefc
^ progre	jTZhnh
^ projec	ctXcjW
^ promis	crPegg
^ promot	eWbVsh
^ proper	efPawd
^ propos	charhV
^ prost	Zqbdee
^ protot	WYuhbc
^ prt	VQjtfg
^ próxim	daeaqe
^ public	nZqbdT
^ pull	XWTite
^ pulled	bTraXl
^ pupils	iVella
^ purcha	aYuWkY
^ purple	aUkduV
^ put	aOetmd
^ qualif	dfVrkW
^ quelle	eccdWs
^ querie	iZqadb
^ questi	sdhPal
^ queuei	gjUfao
^ quite	VuidZa
^ quote	dccrab
^ rachel	eZXrZl
^ raiser	pbafcc
^ ran	jhXVli
^ rare	TZpdid
^ rasmus	jSsbZd
^ rate	YYtZnZ
^ rather	iZXhWt
^ read	NL/ZhT
^ readab	nYOibl
^ reader	XYrZpX
^ readin	YtTccj
^ readou	eVgkhf
^ reads	veZicS
^ real	qkoSTX
^ realis	skVaeY
^ really	dRqfUn
^ rebecc	gUlWjb
^ receip	ihqdXR
^ receiv	OY7SYj
^ reckon	yVadbc
^ recogn	Ueepbh
^ recomm	pjYiXY
^ record	Tba0cc
^ recycl	bbpade
^ redepl	iXhrmN
^ reed	cdZedp
^ refer	bcxXTb
^ referr	amjkdQ
^ reflec	WVYbto
^ refore	ZXgcgp
^ refrai	ftWeYZ
^ refuse	aUdffs
^ reg	dYXtce
^ region	3XUZga
^ regist	eSpjce
^ regret	ZmabTt
^ regula	cUjYjl
^ rehear	kaWbra
^ reject	PWTWh6
^ relaxe	TZqaYW
^ remind	UOtrfW
^ reno	ZnuZRa
^ replac	kWWufV
^ reply	PSV/oU
^ report	bXSg/P
^ repres	qeifTY
^ reqs	SmXmal
^ resche	cigmaU
^ rescin	lYSlih
^ resend	ffUqaf
^ reserv	ecOfno
^ reside	UeXfcr
^ respir	bdkZqW
^ rest	YugWdZ
^ result	ypPUYc
^ rethin	fUWaio
^ return	RVcnrb
^ revd	ecpdda
^ revert	qaZffc
^ review	dtPgcg
^ revise	coUbel
^ revive	aabcre
^ ring	RLU/qV
^ ringin	TenpXY
^ rip	WrYcie
^ road	qXafef
^ roger	eZqegX
^ rohan	caceqd
^ role	gWVbcz
^ room	aVtYrS
^ rootin	dVbbdw
^ rosh	tSefff
^ rotati	aggXra
^ rounde	ZeWasi
^ rsvp	TanqZa
^ rubbis	jadrWY
^ ruled	hUVZjs
^ rumour	hheVkd
^ ryan	edeeqX
^ s	fbhcpX
^ sad	aYlcap
^ sadly	ciXZZv
^ safe	WL/SWY
^ sahib	bWshbc
^ said	dqgbdW
^ salari	cZbfat
^ salary	dTVY6b
^ sam	kVbegl
^ same	VSjvrM
^ sample	bjbrYX
^ sanjan	jURQmh
^ sarah	bgVphc
^ saskia	ZcrUbl
^ sat	fdhgnS
^ satisf	/LXVfZ
^ saturd	dbbcrb
^ save	eYrZYi
^ saved	ddpbeb
^ saw	jkoeUR
^ saws	bsXcca
^ say	IAd/0S
^ says	vZdhdQ
^ scaled	beqZcc
^ scans	ecpcdc
^ scenar	jbZapW
^ schube	ebtcbX
^ schäfe	YVebxc
^ scorec	dcbVkn
^ scores	ukTXWf
^ scotti	iVVhkp
^ scrap	gpZZgc
^ scratc	kjUadm
^ scribb	ccRipj
^ script	eVmWik
^ seat	bgtZYa
^ seats	YaWqig
^ second	faUokg
^ secret	geVdgm
^ securi	chVrVj
^ see	WR3XuQ
^ seeing	WxTlWZ
^ seen	TbjXmk
^ select	fkcpTa
^ self	dkUnYg
^ selfie	egaapb
^ send	PSS/bU
^ sendin	SRdxjX
^ sensor	dXXekq
^ sent	heuNYg
^ series	emUbfl
^ seriou	eTglii
^ servan	eqVYej
^ servic	WfjoVc
^ set	aWpcbl
^ setter	baPnol
^ severa	cjdVfo
^ shakin	YhhnhT
^ shall	XGW20Q
^ shame	fXibTr
^ shane	hVradZ
^ share	VT2beS
^ shareh	NYeugj
^ shoot	eWYrjZ
^ shop	Vlcehj
^ short	ddcTqk
^ shortl	rkPrWU
^ shot	cXUcgs
^ should	p0bOVd
^ shout	ZQUxuW
^ show	YUltWc
^ showre	jflUfg
^ shreya	YteVjY
^ sidewa	ZXpcdi
^ sift	vYWXdi
^ siftin	rpQfcZ
^ sign	MKbvzb
^ signal	qSncad
^ signed	LNjM+Y
^ signin	UfeWue
^ silenc	npkUkG
^ since	WUrhbn
^ sings	qiVbZa
^ siobha	ccscda
^ site	elZdqW
^ six	qTagmZ
^ size	7ZNcYc
^ sketch	rTcgjZ
^ skill	dbpcde
^ skippe	dVljak
^ sleep	fKtV1R
^ slides	WV2abZ
^ slots	TXY4fZ
^ slough	jjUcmb
^ slow	ffqUha
^ slàint	baVmcq
^ small	fVwccZ
^ sms	lTabko
^ sniffi	WeYYwc
^ snowin	hgfpaT
^ so	fbVjlj
^ solar	jkUmac
^ solici	iUShhr
^ some	etdVYh
^ someon	ctlbZS
^ someth	amOjZs
^ someti	Ytcddd
^ somewh	XqjiXb
^ sons	nXWbbs
^ soon	jzZNWT
^ sorry	dcfbZs
^ sorted	baScya
^ sounde	kcnYVh
^ soundi	Xlbbpc
^ sounds	bXkqSb
^ spark	fbcXqf
^ speak	cLdweY
^ speake	iZaUno
^ specia	cirbZZ
^ spend	cdcpde
^ spirit	YqUfck
^ split	jmmbdT
^ sponso	hbVkmY
^ sports	hpYjcW
^ sprout	jVZfhl
^ squad	bpWUkj
^ square	eYebqf
^ stable	Tkgacl
^ stand	Uiclhf
^ standi	knejaS
^ start	lMVV/Z
^ starte	cfVduc
^ starti	WiaTzW
^ starts	cXdYvY
^ state	cZVllj
^ status	ofVfei
^ statut	nnUjUa
^ stay	gyRXgZ
^ stcw	mihSlW
^ step	cfM6Va
^ steph	akSUhu
^ sticke	iaqYZd
^ still	ivccXU
^ stinks	iiTffn
^ stock	ecfdqY
^ stojan	VinbjX
^ stonem	gbOtXn
^ stop	YhSlqi
^ store	nhVgiV
^ story	ecdbbq
^ stress	fbdYrd
^ strike	ViobhZ
^ string	dZvbVX
^ strong	VWYoqb
^ struck	dZVcct
^ study	dcYscd
^ stuff	baidpW
^ subjec	agZZve
^ submis	tQkfZb
^ submit	TfltcS
^ subs	adqbcc
^ subseq	eaVjkk
^ subsid	niTYcg
^ succes	ijQXsd
^ sudden	ddqbeZ
^ sugges	XYUba0
^ suits	cShgcp
^ summer	rZWdeg
^ sunflo	pdZYZi
^ superi	qWVaoW
^ supply	SmepXf
^ suppos	psVhMa
^ sure	Ukaffo
^ surger	kNtZja
^ surpri	WUgljk
^ survey	ZYwRam
^ suspen	kqPbmb
^ swing	ZVglii
^ sympat	egSfgp
^ sympos	ppTbfV
^ syndic	ddYbqi
^ system	bqmZVX
^ tablet	ignfUW
^ tak	WpZbnc
^ take	HNhxve
^ talk	YjcYvW
^ talked	bdqWbg
^ tanaka	jjThhd
^ tane	YaUdgw
^ tanish	TsXqbY
^ tap	WdfwWT
^ tapes	gefXUs
^ tariq	ojSVih
^ tbc	duVXba
^ te	Xqgbae
^ tea	eWqnPd
^ teache	fpacXd
^ team	kjeQfk
^ techni	jXfsYY
^ tell	ISg4tZ
^ tellin	oecVkd
^ temper	fYrbiX
^ ten	iLUkue
^ tenant	bakVpc
^ tenby	cbbcbs
^ tender	dmkZUh
^ tennis	edqZaa
^ tents	eYqeeZ
^ termin	dmkfcU
^ terms	YUYS/W
^ terrac	ZdbTip
^ tess	kYYaph
^ testin	XpYeid
^ texas	ZhbhpW
^ text	bRb7YX
^ texted	WUjqhS
^ textil	bdhXqd
^ thanks	geqZZg
^ that	ahtYbe
^ their	ZqfZUm
^ them	qVoPXi
^ theref	oZZaXs
^ thereo	YXbUto
^ theres	kUeode
^ these	fliiTY
^ thin	bdcdcr
^ thing	fhYcZq
^ things	e6XVXV
^ think	bgabsb
^ thinki	lXmRmZ
^ third	dqiUXh
^ thirty	bfacrc
^ this	batYfi
^ thomps	cZafjp
^ those	osZUYa
^ though	XRtSjn
^ throug	YMXngo
^ throw	ebasdc
^ thumbs	NhSmql
^ thursd	nSmhhZ
^ tickin	bVmhbf
^ tidewa	ciPZti
^ tiding	eZYdpi
^ till	sdYpYQ
^ time	jeavXW
^ timeli	rhabba
^ timely	clhhjS
^ timesh	ZTwdba
^ timing	ppVZZY
^ tip	oVmbca
^ to	cbaqeh
^ told	bVrhhb
^ tone	dZUqmc
^ too	QPoUT4
^ took	ePpbnf
^ torben	gcSjap
^ tote	hUahbp
^ tough	dhZccp
^ tought	cZtYeb
^ tour	aToToi
^ tov	caYubd
^ towel	oZdTfm
^ towns	aZNnpi
^ trac	inUcbh
^ track	YZshcZ
^ train	cTmpea
^ traine	eSgnei
^ trams	cYsdeb
^ transa	edqUjY
^ transl	ZgnhVg
^ transp	fdcVkm
^ trap	bnUkcf
^ travel	bXdqhc
^ treat	fpbceb
^ trial	YRT3fb
^ tried	fYpaia
^ true	kZtVfW
^ truly	fjVaap
^ truste	hnhacU
^ truth	YlYqVa
^ try	QTjXaz
^ trying	rYXhah
^ tuesda	dccepd
^ turn	UWtjhU
^ turned	UKXaX+
^ turns	aaSanu
^ tv	eWVawg
^ twenty	cVfaue
^ twice	VZoYle
^ type	pQoYad
^ tyrol	ebpbed
^ u	kfVikY
^ un	hWrZXc
^ una	kckQoe
^ unanim	ccXZqj
^ uncond	ZZUXwZ
^ undeci	esVjbV
^ undert	cgSWkp
^ unfill	dYsbcb
^ unfini	ecapee
^ unions	iifXmV
^ unit	uScuZQ
^ united	batbad
^ units	dXercd
^ unlike	gmZScm
^ unsubs	YX7UXa
^ unsucc	YNXYb7
^ unsure	auTddc
^ until	mqrfRM
^ up	sYbgeU
^ upload	VWg2YV
^ upon	UgVbkr
^ upstai	ZoeVpT
^ urgent	aUsmYY
^ url	WV1fUd
^ us	ZdiarX
^ use	YaiufT
^ useful	cgqUgb
^ usuall	tgcXaY
^ utilit	qaZcff
^ vacanc	jmQYbs
^ vacati	XmpfcY
^ vague	Yrdeeb
^ vale	wQbnfV
^ vector	edpbcc
^ veg	YdteYa
^ vendor	ddfqSg
^ verbal	LaOg1p
^ verdic	rhWTWe
^ verifi	Wrcbeg
^ versio	nTbWsf
^ very	Pc1Xdb
^ vestin	crZbcf
^ vet	gjThmb
^ vid	XYiseW
^ video	ejgVYm
^ view	ZewWXe
^ viktor	aksXhR
^ visa	cVddud
^ visual	XkZpbc
^ voice	bcZduZ
^ voicem	cWpjeb
^ volunt	aWqWil
^ vp	grYUYZ
^ wage	hhgXlS
^ wait	qpahZI
^ waitin	e2UTcR
^ want	gPkcua
^ wanted	WkUjjj
^ wants	eQU/VW
^ ward	pYSfkh
^ warden	cbpjdX
^ warsaw	bdtXcc
^ was	VsgYgd
^ waste	Vkjide
^ watch	T7aRSW
^ watche	bZWdwa
^ weathe	hWawcY
^ weaver	igqScb
^ webina	ddrcbb
^ wed	qchabZ
^ week	tfYTUk
^ weekly	dbfbrb
^ weeks	V1Xcba
^ weiss	cgrXZe
^ welcom	UScX/M
^ weld	XlpWef
^ weldin	nchSmb
^ welfar	bjSofg
^ well	ZSZb3i
^ went	dUogfd
^ were	o0mWFW
^ whatev	doieeT
^ whatsa	XYdqla
^ when	TxVmjY
^ whenev	ZWmxTW
^ where	cnVxVY
^ whethe	i/ZPVZ
^ which	RbT/Zc
^ while	lOmebm
^ whitlo	aqlaeT
^ whitne	YaoPiq
^ who	lonjRM
^ wholet	hZeZtV
^ whom	baYqej
^ whose	omXsOS
^ why	VbtSlg
^ wife	dhUlfi
^ will	c5cQiT
^ willin	ZYqiab
^ window	UhhcZr
^ winnin	YXpkdb
^ winter	ZVtaiY
^ wir	baubcb
^ wish	dxcbTY
^ wishin	ZTudVn
^ with	dgXYjq
^ withdr	XQ6UXb
^ within	yUYuSR
^ withou	cjM3aX
^ wobble	pmYbaZ
^ wobbli	cVcgmm
^ woman	XgoajO
^ won	dZgdqZ
^ wonder	gcoeVb
^ word	nrVZRi
^ wordin	eVddes
^ worker	2dDQpQ
^ workfo	mUhiaf
^ workin	jYqefR
^ worrie	Vcrdde
^ worst	cdZdgp
^ would	YXY8gW
^ write	YKK/XZ
^ writin	pSkjec
^ writte	dUOjyf
^ wrong	dQ/QeU
^ wrote	oXrSfX
^ xx	UVidln
^ yasmin	pYedee
^ yay	abwWgb
^ year	XSbnoh
^ yer	fgqZba
^ yes	hWXfte
^ yours	eagrad
^ zammit	hpTedd
^ zilch	RrZabp
^ zoe	ZdfTrl
^ zonal	cZXicp
^ zoom	acezVQ
a	cefkef
a #	dVcqfi
a @d	dXgeep
a @p	YheTnm
a @s	TksVia
a aadhaa	XuaWcj
a abdulr	edWree
a academ	dXqhbd
a accord	cZfdbq
a accoun	fdRomc
a acknow	dcbmpU
a actuar	dedZYs
a adeyem	imTekY
a aftern	WxeYdY
a agent	fcUucb
a agnolo	ZVqZbn
a ahoy	ZgXXth
a aisha	abcdrc
a alaaf	ccUetd
a alicia	dddpcb
a alumna	ccebdp
a amaya	eccaep
a amount	daZbdr
a and	ohZcVi
a antwer	cobgVm
a aoibhe	gpafca
a appren	YfvaYa
a area	ecqedZ
a argued	eYQbjx
a assump	afaqbf
a astron	bUeTsp
a ate	cgZqcd
a audio	cYsbjZ
a audito	cqbbee
a author	kQelje
a automa	dqYkaY
a b	ZRjofi
a baby	efZccr
a backgr	aXYsla
a backlo	c+OVZU
a bag	UaZtid
a bakery	beWZir
a band	ZliSZr
a bank	jUnbdh
a banksi	jarkTT
a baptis	oaqUYc
a bath	brZZdc
a bay	catVlX
a bear	hVgqba
a bedank	cebpde
a beer	bgVghn
a bell	hgVoWh
a bend	dedapd
a bent	dbacat
a berth	facdpb
a bet	aasheW
a better	TNqjgm
a bh	mjTcci
a big	hqgOdd
a bird	mjaVib
a birthd	dYphhV
a bis	bUoddl
a bit	X0YTje
a block	bYqmZc
a blog	dXsZee
a bloke	dfRaR3
a blow	lpcaXU
a board	prWfVW
a boards	XZgzaY
a bogdan	YtXfdd
a book	hYuUZf
a booth	dYbdph
a boots	dZbgcp
a bored	ghWqba
a bought	Ysddfc
a brenna	bcebbr
a brewer	bWjWfs
a bridge	YsXkcc
a brilli	dlldeU
a brothe	XhWakp
a budget	ZlimeU
a bug	pRfkiZ
a burton	VdYZrk
a bus	iepXeX
a busine	baY0aY
a button	gehjoR
a by	tcaZcd
a cabin	Sbevdh
a cafés	bpegXe
a calcul	Xdeqbe
a caleb	itSdZZ
a calend	dmfoRa
a call	weTmZY
a camp	gUeind
a camps	aeabpi
a candid	bRqaUy
a car	aWckep
a card	cpiTXk
a career	aoiTbk
a caring	Xebwcb
a carla	hYYfbr
a case	VtXtWV
a caselo	Sqibeh
a cashie	fZcase
a cast	eqVjcb
a casual	UXeejn
a cat	YYtecZ
a catchi	ngThci
a cateri	bZpWZn
a celtic	ZbVtad
a cent	cglmZV
a center	nVcYim
a certif	dSXugg
a certs	ddXubc
a chain	jwXXcW
a chair	gVZptS
a chance	XkeVXu
a chat	YnZ1VT
a cheape	dVXaV4
a check	YTfVcz
a checkl	aoYrYX
a chicke	dWhSlp
a chines	ecjqYZ
a chloé	hhZXrY
a chops	bactdZ
a choreo	daicpa
a choy	jkVjZf
a christ	gpccZd
a ciao	aVfdhr
a circui	dajcqW
a circul	XpYpYc
a class	UQVvjl
a clay	eZpYdj
a clear	mVbVnl
a clinic	gcToVq
a clocks	edrXdd
a close	hbTWdy
a closer	dccaer
a cnc	UPmroX
a co	daYdrg
a cobalt	cShcgr
a coded	abaphf
a coding	YcXzaZ
a coffee	ZYolTl
a coin	moOOkj
a colbec	cpcedc
a collea	efdSZy
a colomb	bbuZbf
a combin	bdpVig
a comfor	aheaZp
a commis	hjblVe
a commit	d0UYZZ
a commun	TnXeof
a compan	ZakplR
a compar	Wcdtde
a compet	ddZdep
a compos	cabsga
a compre	YqbalZ
a concer	idibpT
a conclu	asaYcd
a confer	UoreaY
a confid	XWnqVi
a confir	jVfmbh
a consor	aXYfqk
a consul	QUirfl
a contac	cbsaad
a contin	mXZsYb
a contra	VgNO/d
a contro	toPVcg
a conven	eabqed
a conver	ZgS1Vc
a convin	dcZrec
a copy	YYvsVU
a corner	YVeeqi
a counse	TTmlpa
a couple	inTdXn
a course	eTxYbd
a courte	baascg
a cousin	biYeYs
a cover	XPi2XZ
a covid	edpYee
a coy	pacdde
a cream	feafbp
a creati	gjlVce
a creden	iYcqbc
a credit	ZXUxff
a crewin	dkcVra
a cross	oeSXdm
a cscs	ecYpci
a cup	ccYpjc
a curato	Uakkei
a custom	qYeeed
a cv	bY2eVR
a dagny	gdkhVc
a daily	eYxZbY
a dale	YaugcU
a dan	lYUvWb
a daniel	pacdde
a date	l+QnSL
a day	dmYgtQ
a dead	YvZiYc
a deadli	frZidT
a deal	eVQQ9T
a debrie	kYVeho
a debugg	Wbqbmb
a decisi	ymVZcW
a declar	baftae
a defini	2dVUcb
a delay	gxSeYW
a deligh	bYlXbr
a delive	iXTdrg
a dental	XVYyYl
a dentis	bYrfeb
a depart	iadpfY
a deploy	XTsqba
a desk	VlPQ/T
a despat	fdeacp
a determ	roYUcZ
a develo	ddcVnn
a dicky	Zpicca
a differ	YabZU4
a dig	beZZxY
a digits	ecrbcb
a dinner	YTR4Zj
a disagr	cbZqed
a discou	ZetbWh
a dither	Vqchhc
a do	YddsWe
a donor	ljeieU
a door	eqRncX
a dossie	cSkndh
a double	cpWbci
a drains	Zcercc
a draw	oYzOZV
a drawin	ahqiWY
a drive	dZYdcv
a dyers	dZqidX
a editor	mjcTgh
a effort	gXZYaw
a efhari	ZaaxZc
a elders	dsZade
a electr	YgngkU
a eleven	qaYicb
a elif	cUdnmd
a elliot	daaddr
a elmhur	eUnpbb
a enclos	YpYhWk
a endors	aQWjms
a engage	esTfcZ
a engine	rUWdke
a enhanc	meVked
a enjoyi	bipcbb
a enrich	eeabrc
a episod	bUikhh
a ergo	XjaZdq
a ethan	cedWTv
a europe	eUuYeY
a examin	cYfUon
a explai	ccZbbu
a factor	nWiThj
a fair	g0cSeU
a fake	bVohdj
a family	lidpWS
a fan	dcXdcq
a fare	gbcbqW
a farida	jmQeei
a fat	XfbWth
a fathom	fipbcX
a fatou	Yqcbbb
a favour	eMukSi
a fax	cVtXfW
a federa	dTngkd
a feedba	fdcXVt
a fellow	cQmTve
a fennic	iYsiXa
a fernan	ZfZcdr
a few	YreqVY
a fiachr	hcrYeZ
a fifth	acbuca
a figure	kRU3cV
a file	dggrdU
a final	shaVkW
a finca	pdZfcb
a findin	fidcpV
a fine	dXeXcv
a fire	WbppXa
a firm	uGgSwf
a first	biVtZe
a firstl	ebtWeb
a fisher	cbpddd
a fit	vRMcbx
a fittin	YkaqZd
a five	cUR1aj
a fixed	lXUeqc
a flat	Zdcdsd
a fleets	eZqedc
a flexib	fZopXV
a floode	gUvZZe
a follow	Tajucc
a food	eZeepc
a forese	bbpTco
a forfei	cfqccZ
a forget	dcqdVj
a form	UYbrfk
a formal	jUYdvc
a former	bQbqYs
a forth	ZafscZ
a france	eTgcvV
a frankn	ibracX
a free	XczQTp
a freela	dWcehq
a freeze	bU5baU
a friend	WZ1ZSi
a frozen	cZqcdd
a full	cUSydj
a fully	ecdZpg
a funera	daeYpg
a furthe	fxTnaP
a für	doZRsd
a game	XlbrYY
a garda	gVndak
a gaz	atWcbb
a gentle	cbhUhq
a ghent	aedpdd
a girl	aSbjS0
a go	hGW+hX
a goal	eatacb
a goats	bZtcZd
a good	bpqbYZ
a google	YpZfdf
a govern	mghehS
a grade	VZWnlj
a grand	epadea
a great	dloXSj
a green	bcrfhU
a greg	Zddpbg
a grocer	dgqYUj
a group	apXwWU
a growin	XdrYka
a guardr	karWdV
a guess	pnXWiV
a guidan	dcatdb
a guy	ffgSQw
a gwendo	jlYTen
a gym	bpeefa
a habili	epcceb
a hakimi	bYdbdq
a half	acXuTp
a hall	jpUZgb
a halt	cP5abX
a hand	bbVpbn
a hangs	chqcbX
a happy	Wd0gZU
a hard	bcXbkr
a head	ZWXreo
a hearin	XdV3YW
a heart	XazYaS
a heavy	UheYUy
a hello	bTjzWa
a herefo	gpXbfe
a hi	dbiTsd
a hide	dafdpc
a hire	lXVXtc
a hiring	fP3ZVe
a hmp	ecqcZe
a hola	YZYsbe
a hold	VohkdV
a holder	YRggkm
a holdin	qebZZe
a holida	vbgWTj
a holm	ddqeaa
a home	Zhbbbr
a hourly	cWxbaV
a house	XWtWej
a housek	dYnocV
a hugo	bacpga
a human	zSZeaf
a humour	ddZear
a hurry	gthfXQ
a hussai	dqhYea
a hybrid	aaZdfr
a imagin	jPblii
a imani	bbXrdc
a inconv	RsgUak
a increa	dXphga
a indepe	dYYwZa
a ines	bdeaqd
a influe	rmLaYl
a insist	cXrecf
a instal	eSzbWY
a instit	ZUehpj
a insure	eaeqbd
a interm	dYdsdd
a interv	eZafdq
a intrig	hXpdea
a is	csYhab
a it	dpccec
a james	edbpbd
a jessie	bhZeap
a job	aVmTzc
a joinin	YpZdjc
a joint	cfbqdb
a jonah	eapddd
a joy	fVjQdu
a junior	YcZZtj
a jury	braded
a just	bTbcop
a kearne	dqfZca
a kelly	arWbbc
a kia	nVXdZr
a kiddin	cpZfcd
a kind	gSsVXn
a kinder	anrhYR
a kira	eXdrda
a kita	dXqefe
a kowals	VbXxYf
a kumasi	ZgZpca
a lad	hahVRz
a ladies	acWpkd
a lady	eZaeQz
a ladysh	dsUiaX
a lahinc	daqddc
a lapses	Tognaa
a late	gVjsdY
a later	YvaXYj
a laugh	ecbhXq
a lawyer	bYZrdj
a lay	ehsXfT
a lb	dWaibq
a leadin	eaXvcW
a lean	cqYaee
a leanne	ZcUuZb
a leathe	YYtkYZ
a leave	apiddZ
a leaver	lgbTki
a lectur	fXetfY
a left	ccgUse
a leisur	Ybcjqa
a lena	UijrbZ
a leo	cuadYd
a letter	4lTfSY
a level	ScYrWt
a levell	gaZdar
a lichen	gZdpdc
a lie	bLohTs
a lift	Td2QYj
a liftin	cacear
a light	aTimjg
a lila	ccZtYZ
a lindgr	bdpajY
a line	rjUcXj
a lines	YcWwVk
a ling	jbpebW
a link	XibtcW
a linux	ccarad
a litera	ZbqZhh
a little	exXfcX
a live	WiYuYW
a lively	oUecdk
a living	bXtcga
a ll	baahfq
a local	gdYgZq
a lock	iUTifs
a lodged	Xaherc
a longer	iZWpYk
a lot	ewfUXf
a lots	SiUWcz
a lotter	bpcdlW
a lovely	ZaxUbk
a lowell	cgiqUc
a lunch	SWfxiY
a machin	ftXXkX
a magda	aSntaa
a mail	tcZbVk
a mailin	dcpcdc
a man	hbYZYy
a manage	VkTkbq
a marine	gcZqeb
a match	bfRVd2
a matcha	abXerg
a mate	balpPj
a matern	eddrZe
a matter	evcUXg
a mauree	YlZpad
a maybe	jkNeoc
a mechan	ctcaaa
a medica	SZe4bW
a meet	bYkqca
a meetin	ckohXV
a member	iqaedW
a merci	mVjdic
a merely	bbsacd
a meridi	bdeped
a merry	ZZqdeh
a messag	vlaZZY
a michel	ddeqad
a mick	WaqkdZ
a mid	RuYcjf
a midwif	iTaapk
a midwiv	elaVkk
a migrat	kVkgcg
a mind	irTVfc
a missin	cdXxbY
a missio	cebecp
a mistak	hkVbqa
a mix	wQbkhW
a mo	ijhXVk
a modera	fVsmVY
a module	hXpgdb
a month	piUQtY
a morato	bO4cbX
a more	ccVgav
a moreau	bbnVjj
a mornin	TXd/WS
a mortga	affsZY
a mounta	eqdbda
a move	cbdqdc
a mrs	dfZtZY
a msk	cZrjaa
a must	aYasch
a myster	YkYYhp
a mühlra	erbbaV
a name	/YNRVg
a namely	iWqeeX
a nanny	gfUZio
a natura	dZcsfa
a negati	aWbcbx
a neighb	YTrdYn
a nephew	cYbaav
a new	SrvjVV
a newsle	dbqddd
a next	bYkrdX
a niall	abarbd
a nice	cYzNfh
a nicely	ebepae
a nil	iXpfbb
a no	kSNUX/
a nod	XrkVlP
a noise	dbadpe
a non	bgWebs
a noneth	fqQdYj
a nora	afgsZX
a nordli	eoVdeh
a not	rbVaVp
a note	rdagYf
a notifi	hsZZbc
a nudge	ZXrjfX
a number	kvXiYR
a nurse	ieeRds
a oil	qgfYbb
a okafor	caavcb
a ola	gfYpbb
a oleg	ZjUcio
a on	bVokfe
a one	QPO/fc
a optome	dhpYdb
a orders	Vodmda
a osei	jVodee
a owned	dWhqca
a p	baZkbq
a packag	ajVYol
a page	RTZ/Qg
a panel	eeXqTl
a parade	cdcqdc
a paragr	asSgmT
a paris	ccaeep
a parkin	WbkYyT
a parks	cYXtfg
a parlia	mYpZbc
a part	YkUcjn
a partic	kVYjap
a partne	VSbhui
a party	gRtZiZ
a pass	eIQYo5
a passpo	Xjbqcb
a passwo	dTpgdc
a pastor	fjfSgn
a pastry	gaUlaq
a patien	mLcnpd
a pause	WRygda
a peep	V1lSUP
a person	loSVTt
a perth	ahZccq
a peters	caoelU
a pgce	glQZpZ
a pharma	TnZmak
a phone	kkVsYV
a photo	bToueS
a photoc	depeeY
a pictur	QXxhdd
a pile	X4QXXT
a pint	UXnVnn
a pitch	fpabfc
a pitche	sPlaVk
a place	baXbui
a placem	kZUpch
a plan	ZgpZhb
a plant	YXseac
a planti	eYqbee
a platfo	ZklXmV
a pleasu	heyWRd
a poache	QebjuU
a police	nUajek
a polite	VdnWhm
a portfo	bce0WX
a portio	cbbabs
a positi	jmYVcl
a post	fhqiYU
a postpo	fbpbfb
a potent	brdcec
a practi	ZaVwff
a prelim	cacpdf
a prepai	ekdUkc
a presen	dbUqei
a privil	ZVnVim
a prize	ddpeda
a probat	Uccpjc
a proble	VfUire
a proces	dyTZZf
a produc	UklXbn
a profes	bYZjZs
a profil	clVmcf
a promis	vmPWhV
a prompt	dXcseb
a proofs	YkqZab
a propos	faVdln
a prospe	hYqfkP
a provos	cpWWdm
a push	tkTWca
a puzzle	liUkaf
a qa	ebYfdp
a qualif	dajZdp
a quarte	leVraa
a questi	RrcyPU
a queue	b3QccU
a quick	fZeyVb
a quiet	XWgwfX
a quiz	casVlb
a quote	ZbVomh
a radio	cedpbc
a ramire	cXrcde
a rapids	crZfdZ
a rate	ddZscc
a re	dcccdp
a read	O0KVxX
a readin	SegsYk
a really	jdgXVr
a reason	bWYowU
a receip	bO+UaV
a recent	edZqec
a recogn	ghqaaT
a recrui	irnSVX
a redepl	gpWhcc
a ref	aaZtcc
a refere	NRizbm
a reflec	cUlgjg
a refres	ioVdgc
a refund	cTdjcs
a refusa	sYXYYp
a regist	agUsce
a regret	dbYdds
a reimbu	aYWsZk
a reject	bVgbgp
a remark	ebdpZe
a remind	aWsjYd
a remote	lpHhcm
a renewa	bgVrbh
a renova	cagcbq
a reorga	ceredY
a repeat	cZjXdq
a replac	djkSqW
a reply	wqRSea
a report	Uilkeb
a repres	carfba
a resear	maXqcY
a reside	ajlhVe
a respon	+QPXcW
a restru	YsZacf
a result	xiSWXg
a retire	VZblTx
a return	qdcjUc
a revenu	qZcdee
a review	dJwcgk
a rgds	XaWzXb
a rh	edpbdc
a roaste	eYpjZe
a role	ggcoVd
a room	jiSrkM
a rosé	eWgpbh
a rotary	ccdcqd
a rotati	pkXYcd
a round	Uicuca
a rule	0VZmXU
a ruling	rkdYZZ
a rumour	bpeYlZ
a run	nTfncY
a runner	eXaddr
a rush	kwWgXT
a sad	dXdUX0
a safe	dYyWbY
a safegu	gkiUfc
a safety	cbWfph
a said	bYYcfu
a salaam	ZackrW
a salary	YbbbzW
a sample	WcR/Ta
a saturd	gqedeW
a sausag	jarfaT
a say	nvYZcQ
a saying	mgSijc
a scan	eSU4dY
a schola	dZoSjk
a screen	liUhZi
a script	abcgrd
a sde	cXtabZ
a seaman	fXPkhr
a season	ckTgco
a seat	bNgwde
a second	dgWsZi
a securi	gmkUbg
a senhor	Ztaedb
a seriou	esXaac
a servic	dUkihh
a sessio	ZgYxbV
a sex	mYrcYV
a shame	YRpqUh
a sheet	bYctcc
a shelf	ZndVcl
a shift	TjeyWX
a short	ZeZ1Wc
a shortl	TpYmTk
a shot	XjjVlf
a shout	ayVYSk
a shouti	bWidYq
a showed	cXWuja
a showin	ZVRvrX
a shrug	ipZZdd
a shutdo	Xpeeff
a side	VlkkZc
a signat	anVpnK
a signed	VRexnW
a single	nVdXfp
a sings	ebradb
a sit	eadsbe
a sittin	atXbdh
a six	odaTmf
a size	axYZcc
a sketch	ZYjpia
a skill	dafpbb
a skills	edbqdc
a slot	bUc4Xd
a slow	W/NXVM
a small	fadqZg
a social	agTgre
a solvan	bpgefV
a sorry	rYXfai
a sort	fiWsaZ
a sous	dacSht
a southe	WZwVbh
a spare	bMmjjj
a sparkl	aXXlbs
a specif	frUdgb
a specul	hWsccb
a spoken	ecaped
a sporad	dabdbs
a spot	ijYpaX
a sqe	cdbcqX
a staff	ZWapkg
a stall	Twccdc
a standa	dcVbdu
a stands	Za4WbY
a start	XXQc7e
a starte	rSVqYa
a statem	WWWxbg
a statis	apcdhY
a stay	bZqgcc
a step	ZjkoZV
a stickl	jVmedh
a stop	XM/ZXW
a storag	eesVec
a story	Ubkrba
a straig	wgRTfh
a strate	bYlbrQ
a streng	UbYlre
a strict	lWbbdq
a strike	ZjVqed
a strong	asSdYo
a study	ajpXdZ
a subscr	bdbraf
a subsid	iclUdl
a succes	lVUnig
a suit	ciVobi
a suitab	YvPYbl
a sum1	bUjjkf
a summar	bUoddl
a sunil	VYslaY
a supers	ebpbeb
a supply	ebaiXr
a survey	YVvkYY
a svenss	cdbddp
a swallo	datacb
a swift	Yqbddd
a sympos	bXajqe
a table	hiqcVV
a take	ZfRvYj
a talent	ftcfhN
a tales	iabYep
a talk	XVa8Za
a tanker	eYqddd
a tap	bYTrdm
a task	lZYrZd
a tea	adtYZd
a teache	ZachYu
a team	nalPZq
a techni	WalxXR
a telegr	tZcccc
a tempt	bOwkba
a ten	hXbtYd
a tender	aQwkaZ
a test	cdi3RM
a text	xeSZbf
a thank	edxUUa
a thanks	gVmebj
a the	diipVY
a theatr	dWrbef
a thin	ddeapd
a thing	UswUaS
a think	R6PWoW
a thomas	WSWzeh
a thorou	ZSXgay
a though	bjZnkU
a thousa	Zaqbci
a thrash	ZfZtbb
a three	daVjnh
a thumbs	kZsahO
a ticket	roVZYc
a tidewa	peXfXc
a tidyin	jbTghm
a till	eUfljg
a time	RTT/YX
a tlr	cbdepb
a topic	aabwcc
a touch	hOobdp
a tough	ZUmUio
a tour	dbxjVS
a trade	XRvcdk
a traine	iVghdk
a trains	pecceY
a travel	bpfbaf
a treasu	YZjrYa
a treat	ZX+RVV
a trevor	eZbWrl
a trial	Zca/SW
a trust	dYigXp
a try	SfX+MT
a twenty	ddbrdc
a twist	abWhar
a two	aULubv
a typica	dcdpdc
a unifor	cpdVma
a unlimi	fVqmXX
a unoffi	epWbeg
a unreso	ddYdeq
a uns	Xbbxcd
a unwary	dZrbed
a upper	dZpfaa
a userna	gXwbbU
a vacanc	VldZmg
a verbal	WhXP6a
a verdan	eatWcb
a verdic	0jQVYa
a very	YgkVkj
a vest	ceYbre
a veteri	dWftZZ
a video	bXe3YW
a view	pwTWXX
a villan	eacpee
a vincen	iradaa
a vision	abctdd
a visit	Uoehha
a visito	cYtZYd
a vivas	cdrcca
a volume	Yidarc
a wait	ktWUXd
a waitin	lvaUaW
a walk	VZqtbU
a watch	ZdtZda
a way	XrOXnj
a we	crTXdj
a websit	dXdped
a week	iLhW+T
a weeken	eZpdee
a welcom	cdaYxZ
a welfar	dZZebu
a whatsa	pdebde
a while	O/PWdW
a whole	alXqeY
a wholet	gUrddY
a will	iYbpdc
a window	gRpjgZ
a winter	iZqcab
a withdr	feqcfX
a withhe	cabhpa
a woman	nTOQg3
a wonder	bdxPgY
a word	Qbtsba
a wordin	fpYcfd
a worker	YZgYqi
a workin	XaP1ah
a world	Vobghf
a worry	ctdaeZ
a worst	eQ7VVU
a writin	aZVuWl
a writte	ZWP7hX
a wrong	kewZaR
a year	YjdWgr
a yes	qcSY7O
a yildiz	djpUde
a you	faZXql
a yrs	XVaalu
a zones	fXsWYn
a zoom	cYcudc
a élodie	XbYncp
a4	egpYeZ
aa	cmhhWZ
aa by	dZsfcZ
aa in	crSZck
aadhaa	mjfbZb
aadhaa and	ebbped
aaha	kcjRmc
aaliya	aWjial
aalton	aYejjj
aarhus	aQleog
aarhus lawyer	edccpc
aaron	chWnhb
aaron .	VlZdof
abando	dgWeas
abando .	djVcjk
abando and	dcWeds
abara	affbfm
abdul	hdbhbk
abdull	oacbdi
abdulr	iTbkji
abdulr of	deebpc
abe	ecqaYi
abe .	bSoeYp
abebe	ndfZja
abeg	jemeaZ
aberde	YbiWip
aberna	eWmjde
aberne	heXcng
aberys	efjfiZ
abeyan	SD/VTN
abeyan .	cVzdcY
abeyan and	eZqedb
abeyan until	cVxaaW
abi	geYZjk
abi just	YfVejl
abilit	bfaigk
able	ljWbbm
able .	VuYhYe
able and	pZcffb
able to	nhVbcm
aboard	RWUb/N
aboard .	WPQO/V
aboard and	ddcdpd
aboard as	dcYaxX
aboard for	YVbzbb
aboard our	dcseVd
aboard you	bcZctd
abolis	TLaUS/
abolis the	bXTbY0
about	dhnfbb
about #	idSuhV
about ?	baR7UW
about @s	uWageb
about a	SkgubY
about after	edsacY
about all	TprXVf
about an	c0ZgNY
about any	Xcpjce
about anythi	YbuYic
about as	atcdda
about asking	hrYcda
about before	Xrcdhc
about being	pRjXrU
about but	qdsXVR
about candid	bvacdW
about coming	XaX1Zc
about doing	caeped
about emt	anSgob
about everyt	cxafYV
about feedba	dpYekY
about footba	eWxdeW
about for	gjRqde
about half	foZoYV
about having	emPZmk
about hello	ojOZhm
about her	Ra/ZTW
about hiring	fvdWfS
about his	OW/SaT
about hiya	aWUepi
about holida	eZpeed
about hotel	iWcfpd
about hours	kZTpkZ
about how	bWmPiw
about in	fjTgrX
about intern	ffVlcl
about is	apbeec
about job	dRudkZ
about jobs	XV2dZZ
about joinin	bcTlkl
about lunch	chrYca
about machin	bUgdsb
about marek	bYpZmb
about me	h3bYTT
about media	cjVpXj
about meetin	eabqde
about money	bpXTnf
about my	dUzkPZ
about next	hooTZY
about notice	dZqdfb
about onboar	dkScmj
about one	bibpcb
about other	aXUZZ1
about our	nRzWeX
about parkin	dgzPUb
about patron	nmXcVd
about people	csTYXo
about pickin	Zredbe
about progre	itWWeW
about provis	dpcbgc
about reads	dZhpbb
about recrui	dardZc
about region	cqXdec
about roster	ebrZde
about size	uOembb
about staff	XyZbdc
about taking	frccZa
about terms	ZWYqqa
about that	Udmhkc
about their	SY1Uhc
about they	lVcjie
about this	Sjboge
about tidewa	bcbeqc
about times	Zadqee
about timing	c0SYZW
about tips	baqded
about traine	eaqcfa
about travel	lTXqdd
about unit	Vjblid
about us	bb0SfY
about vacanc	carecd
about waitin	egcZpd
about was	bUnYpc
about what	bd0YYY
about when	nYfpgR
about where	golSbY
about whethe	0pORYX
about which	fsVdZe
about why	ZdTrbo
about with	cxSccd
about worker	6JgWZZ
about yes	aqaZad
about you	j1OcYe
above	ghZYgo
above .	omdXfV
above has	dZYeds
above his	dbrebb
above i	qUcdeg
above is	YrZieb
above mentio	eaYeeq
above my	cyUaYZ
above the	gfeVnf
above what	bXXoXt
above you	ddZecq
abrazo	UrWala
abroad	klndZM
abroad .	iknbaU
absenc	bauZha
absenc of	fpXhfZ
absenc on	XXwadd
absent	cHxtUW
absent .	lSomcW
absolu	Utahae
absorb	ciYTon
abstra	YnbliW
abubak	gakapZ
abuja	gcbolV
abuja .	eddZsa
abunda	fWdWtj
abunda an	eccYse
ac	YWZWzl
academ	fWhncf
academ .	bVxfZa
academ team	YYubbc
academ with	efbraZ
accele	aUihng
accele .	gUndmZ
accele alumna	bcader
accent	mcNrdd
accept	UVeZ9e
accept .	WVbTzp
accept ;	dfZcqe
accept ?	ZgbphV
accept a	XV3nZL
accept anothe	dg1fQR
accept applic	Uhpaai
accept as	bdaYua
accept before	WaUb2a
accept by	OXPM/l
accept declin	feYfpa
accept elsewh	ed1dZN
accept extra	oYaVap
accept form	dedQxd
accept in	PZXR/W
accept is	SZdivc
accept it	WWaiwa
accept me	edcbqc
accept media	VbdYoo
accept messag	edpaeb
accept must	UdeZxc
accept my	iQpXhk
accept of	RZesgh
accept on	RYdYrp
accept or	kTKi3W
accept our	csZQVu
accept slip	YdcS0d
accept so	cdYsag
accept someth	efybZS
accept that	sXUoXd
accept the	WVaylZ
accept their	bcepYd
accept to	WZVa5X
accept until	XafhuZ
accept up	dZebqe
accept via	eedWre
accept within	SbZO2j
accept yet	jXZdqd
accept you	aeWVtn
accept your	ccpPrY
access	dUorZb
access ?	dcYrdc
access to	aYtbal
access you	fedXpe
accide	ZkzVZT
accide and	Vqgddf
accide please	ZeuXdd
accomm	dYfiih
accomm and	Zqbida
accomm he	cTokdg
accomm i	pgacdZ
accomm is	dqaefa
accomm reads	pbcddd
accomp	hfhZfe
accord	YambXt
accord .	dmeQUt
accord @p	ZgpgbZ
accord about	cdsdcZ
accord and	aqdicY
accord for	edceZq
accord to	qhgZaW
accord your	ddZbfq
accoun	cYwafe
accoun #	bcTwhb
accoun .	acpSim
accoun and	abtchY
accoun b	cdXtce
accoun before	pWkade
accoun by	lQofaX
accoun copy	bebqee
accoun from	acsZaf
accoun has	VX6YYZ
accoun i	Vmbkfe
accoun is	XYweeX
accoun ticket	daccqY
accoun will	YavZYb
accoun with	fVxVad
accoun within	Zaqddg
accoun you	fbwXbY
accra	5RVbga
accra .	2XUUef
accra and	hYdcbp
accra left	tZacdd
accra of	qbbdec
accra then	pgWcZb
accra to	rdbZgZ
accred	SavaXl
accred .	jXXbds
accred on	aepcdd
accred with	afeaep
accrue	cbZhof
accura	aahYWu
accura with	edadWs
ace	nWjjXe
achebe	bhacjk
achien	aalcjg
achiev	effied
achiev .	fkTffk
achter	dVZkpi
achter of	dcYphc
acknow	jefkaa
acknow .	igUngb
acknow ?	ecapee
acknow not	Vocbcl
acknow pen	pcbbee
acknow receip	arkjYS
acknow temp	rdYXdd
acknow will	aqdedb
acknow with	mYVfij
acknow your	foqPWc
acls	dbmXqW
acorns	dgnmYU
acorns it	njViYZ
acorns me	fhyTZV
acquai	cgjfaf
acquai and	Uhinbg
acquis	fkbfcg
acquis wants	dYuZcc
across	Zbenfg
across all	ZUqZjj
across from	hZapdf
across to	biTube
across your	ZZfxZU
act	haWhsa
act surpri	fHUb8a
acted	gaSbrl
acting	YZofbk
acting it	Xsaeee
action	aWqveS
action .	WaukaY
action has	WUrdnc
action is	YmsSeX
action needed	aiW2YT
action requir	YRX8fV
activa	blbUhm
activa .	ehZYbq
active	kijcZY
active and	btWddf
active consid	ipbbdb
activi	TVpomW
activi 's	XnTmhg
activi on	gbfVnd
actor	gghZjc
actors	dcfjdg
acts	YYfZsh
actual	jdTlpY
actual do	Rtdlcb
actual they	sTdeef
actuar	dblRpi
actuar .	ZRkjob
acute	bcbrnV
acute .	ohVbge
acute off	dZaXub
ad	ZilaYl
ad .	cSvbhb
ad for	kVgiYl
ad is	drcagZ
ad promis	Ruaeed
ad said	qnVfZX
ad should	eYbeeq
adaeze	dbcwWc
adaeze .	qQXbTp
adaeze and	ViRcjn
adapt	gldcha
add	cfodbe
add it	ljiZgU
add on	ebsedX
add that	cTmiZm
add this	emVieg
add to	hknbbV
add two	beZpee
add you	cZXYdx
add your	aXirbY
added	edpXlX
added .	iVpfbc
added i	eaqfZb
added to	fmlbdV
adding	UXpYkn
adding .	WfZbuc
adding any	eVoadj
adding organi	ebrXhc
additi	bhpibU
additi packet	dZqicV
additi to	Zsbaed
addres	XU0pYa
addres .	YVylbW
addres before	cbYqjc
addres book	bcrUbl
addres by	daxZYa
addres for	WSXkdx
addres i	ebapde
addres is	bU4WVb
addres of	gXRtYm
addres off	eadpcd
addres on	ZcrZhc
addres since	baSzec
addres so	cgqMsc
addres that	cbrdeb
addres will	qcabed
addres within	ddqYdd
addres you	cdpobS
ade	ficbej
adebay	UYecjt
adebay .	bYYamp
adebay ?	feZeqa
adelek	gmdQjh
adeyem	efepdX
adeyem .	qNUllc
adeyem is	aetYcd
adeyem now	VuVbbb
adhere	catbdc
adichi	idtSWZ
aditi	kgVbvU
aditi .	WYqimW
aditi and	XwcZdZ
aditi home	gmTemc
adjour	bbgmXl
adjudi	hchahg
adjust	Zddngf
adjust pack	aedWtf
admin	aXZjhq
admin and	faUxbZ
admin people	gXYecs
admini	ahYdsf
admini 's	gcqWed
admini .	XledrW
admini and	jmRTkl
admini chat	aYdsed
admini shared	cccdqb
admira	pVdiea
admiss	ljRTko
admiss has	bqaaeh
admiss to	dacUls
admit	VWcmhn
admit .	cfgUmj
admit card	bcZsdc
admit you	caUobl
admitt	ePRmkv
admitt .	gUgiYo
admitt it	adcedp
admitt to	hRSith
adopte	abUker
adopti	ZTlmgi
adored	dWiaoh
adr	eaoTel
adrena	faohWe
adrian	eeblhb
adrian .	YkmajU
ads	cWbpXq
ads academ	adXsee
ads winter	cdTdno
adu	mhYaSp
adult	cjgcic
adult .	Zpagbg
adults	mXgboY
advanc	daTomg
advanc .	kYjjhU
advanc to	kTZtZd
advanc your	cYVpcn
advent	RnmeVi
advent .	aorUfR
advent is	XqmWZZ
advent take	bYedar
adverb	UugdYc
adverb .	esbeXc
advers	cmeeee
advert	XekXdt
advert 's	mIhfWw
advert .	UVmTxg
advert a	dZbedr
advert again	cUlbdn
advert at	faUlaq
advert by	chZcXq
advert closed	bnYmiU
advert closes	gqeaYX
advert down	ecbecp
advert for	TnqcZZ
advert go	heraaW
advert has	argbad
advert in	RVbiX3
advert post	ddXfer
advert posts	dcUeeu
advert said	WrkfXb
advert says	ifdlVg
advert they	gVTcph
advert under	dardea
advert until	Wetcbe
advert when	eXbeeq
advert you	edqedY
advice	ZfmWbn
advise	gkghZb
advise .	YoehkT
advise by	uiaYaZ
advise in	WugZcZ
advise is	abqcde
advise of	dsacjT
advise that	fRhZev
advise the	shVfXf
advise to	dldrVV
advise under	eqWged
adviso	cVwceZ
adviso .	Sfmbii
advoca	eenXbh
adwoa	dcZWnm
aerosp	iWqVlW
aerosp .	ibZdpb
affair	ZWZkjn
affect	dZghbm
affect .	dRzVdc
affect number	eaXsdc
affect your	ecpeeY
afford	fkmWWh
afraid	YkYZY1
afraid .	WpUbau
afraid and	ccebbs
afraid but	pYdede
afraid i	dn1TYL
afraid it	inTcYl
afraid not	caeecq
afraid that	edTVit
afraid the	fTiWaw
afraid they	eadddp
afraid we	aseiYY
afraid you	baYZa0
afresh	acncak
afresh .	hggUfi
africa	eikfdY
africa .	fXrXiY
africa fine	cdXhdp
africa job	cUlekh
afrika	ZYikpV
after	fmaafi
after .	ftfccU
after ?	SnbrYV
after @d	jVhUhp
after a	gNdWj0
after all	VWPgtw
after and	ihhUjc
after being	fVtaee
after carefu	eTalXu
after climbi	qbeYee
after closin	qfXbjY
after consid	dUZedu
after dan	YerSmg
after dog	XeRqap
after due	cVbbug
after either	apZddh
after everyo	tWddde
after for	qYabdg
after forema	rYdfbd
after four	URooam
after half	ZsSbpb
after he	msTYZW
after hello	Skmdal
after him	T0Yeab
after human	VguNld
after i	cmkZhU
after intern	bYdeer
after interv	tVaZhi
after invest	apdecc
after is	ZepnYW
after it	a5dYWT
after long	dRgabx
after lookin	cgaZer
after lunch	xJTtmR
after me	WpWmed
after media	Upecbk
after much	caQXkz
after my	WPvuaR
after osaka	qXbkbb
after our	bliVZk
after oyelar	paeddd
after photos	qbddbd
after readin	cOvaih
after reads	SggXpo
after region	iUpfZh
after review	eXUZh0
after round	ecTdds
after server	wXcZfb
after shortl	eeYcep
after six	bK4Ufh
after strict	xXcacb
after submis	ebrdeW
after such	gUjnde
after tea	sWdfbc
after that	Q/TchP
after the	jrbUdg
after their	sbZhbb
after they	gkZXVr
after this	Y3QgaU
after those	Wscdee
after three	WVcidv
after to	mXadbp
after two	pZlgdW
after unit	RpgQph
after we	gkRfWq
after which	4kKQmV
after work	bNiwZY
after you	dMyUra
after yourse	cdsZad
aftern	gaXxad
aftern .	nShraX
aftern ?	ZZZwbb
aftern and	Teieqc
aftern mr	ddWlap
aftern with	ZTb0eb
afterw	cffhci
afterw from	dfVZkm
ag	emgibY
again	bfkkYh
again .	ZpndYd
again ;	ndiQak
again ?	aVYwah
again after	TopNaj
again aisha	ZZqfed
again and	uaYghX
again are	qYbalZ
again as	ijgmaV
again but	WfuZae
again by	Wncqaa
again dan	bTrgbf
again dog	qZfaib
again engage	Xbwbbb
again every	ckXSpj
again he	Tqedbi
again human	rUbkdb
again i	SZpifh
again if	VkpSbj
again in	QVUbY/
again life	vbWZag
again media	eKpgWt
again next	cVWXd4
again on	icnmYR
again priya	paecee
again reads	oQerRe
again region	vRbjdb
again she	amXpcb
again so	bolodL
again some	WyhUbV
again soon	Yqeeee
again sorry	mhYocV
again they	eqTiXc
again this	cgatda
again to	VNrqlU
again unit	pOZgWo
again we	cW1YbW
again what	egVolX
again when	RnZbWv
again with	XeT0Sc
again withou	feUpeh
again you	cRrhYl
again>again	djeiVj
again>answer	qYkddY
again>ask	WjXpid
again>chosen	fbTejo
again>date	uVagef
again>free	dhYrcb
again>goon	fgYZcr
again>hear	aqadYj
again>hold	YVsgch
again>joy	kYcTqi
again>match	acczYa
again>meet	YdZ1Xd
again>news	uWdYcj
again>offer	QUOizm
again>others	Omdrcd
again>papers	eVZobp
again>post	cXdbdv
again>refuse	cYZgfr
again>review	cmUocd
again>soon	eueUca
again>start	fWraga
again>step	cebxYb
again>thanks	iUuYZf
again>you	piYfbd
agains	YeTVe7
agains .	hPTYzk
agains hiring	caZdct
agains it	XijSen
agains me	cfUbUu
agains moving	ecabdp
agains our	dcbdeq
agains that	dbteYW
agains the	bsVjcb
agains which	babdds
agains you	VbTTa7
agata	YTrtWc
agata .	bWlqbX
age	ifiZkY
agenci	dekpWT
agency	aakfdm
agency 's	YjgbrW
agency .	WipYSq
agency and	bbvdbZ
agency client	nnVajT
agency for	gTnYfl
agency girl	fgmfgU
agency has	ZcjQuf
agency i	cduWcd
agency it	cWgabt
agency know	cdtdeU
agency lady	ildhSd
agency note	bXqdZj
agency nurse	ShfUht
agency on	WXvZfZ
agency partne	dYvbZW
agency rang	bcUbjo
agency says	iaTijh
agency school	pebfea
agency since	ebbdep
agency the	bVahva
agency they	cRfggo
agency to	XcXXis
agency told	hhOWln
agency wants	YbXugb
agency will	WpYlah
agency woman	iVYqfg
agency would	dqcbdd
agenda	j6RaVM
agenda .	ZubdeW
agenda and	rcecba
agenda for	wTdadb
agenda i	YwZXaa
agenda yet	bqcbeZ
agent	bahgjg
agent .	erhVUh
agent dive	cbVvdd
agent from	hUvagU
agent has	becbtX
agent on	icpada
agent to	ecreYd
agents	cfoddb
ages	Wwccbd
ages .	V5dPVc
ages ago	UdliZn
ages and	mWVdof
ages to	fXctda
agile	cfileZ
agilit	Vcohdg
agm	TZqdem
agm .	WprVeY
agnes	eTmkgd
agnies	coXdhd
agnolo	deWqaj
agnolo .	mTkmZb
agnolo and	TiYodk
agnolo on	bZcrdd
ago	WiYZlo
ago .	Thccmi
ago and	oUaifk
ago i	gjcVki
agree	eyUehW
agree .	gxZbbS
agree a	dUcyZc
agree among	ctcbda
agree and	h3YSWU
agree but	qXdeab
agree i	YteZde
agree it	ctcZdb
agree on	ikbUsW
agree so	eSYrpZ
agree we	dadccr
agreea	hjaZfh
agreed	hZUY0f
agreed .	VmXVug
agreed ?	dbabtb
agreed and	gUXfko
agreed at	bbqUmb
agreed bar	ebdqZe
agreed by	Vedihm
agreed i	tNVdjo
agreed it	ccpdgb
agreed on	XgdVsd
agreed that	ZPXhnt
agreed to	vbPdic
agreed with	ifUggi
agreed you	SaVkui
agreei	XlZdfm
agreem	ZaPU/S
agreem 's	eeddpa
agreem .	nXSdtY
agreem attach	dedYre
agreem is	bYaW0Y
agreem over	edddpa
agreem with	ZgXbqi
agrees	YwjPlW
agrees .	VtiZgb
agrees to	eZedpd
agricu	gqbXaf
agrono	bVcvfZ
agrono .	ZmUuaZ
agrono a	VVU0Ud
agrost	kUichh
ah	vhjWZS
ahead	dgaggj
ahead .	cXaifq
ahead and	deWjpZ
ahead as	fYiteT
ahead of	jpQogT
ahead on	Wgcrha
ahead or	sXdded
ahead so	mlidUX
ahead with	ZXfOe5
ahead withou	YcWXcx
ahed	eefeei
ahhhh	SSikfn
ahhing	kabXgn
ahluwa	fdbvWS
ahn	YammXj
ahoy	lgaajd
ahoy 's	kmgTRf
ahoy .	idYUok
ahoy for	dbnYpW
ahoy from	bdWawb
ahoy the	fdpeca
ai	dhvXQc
ai .	ffoeUc
ai off	dcsabb
aid	fabgkh
aid and	iUjebk
aid or	pjcYdb
aid test	bcXedq
aid you	eebaqe
aidan	lQgdco
aide	meSbmf
aim	9XZPbU
aim to	5VeSaW
aiming	zfVYYV
aiming for	zUZdcY
aiming to	rfbaab
aims	vVcddd
aims to	qZdeed
air	hyWYcY
air .	ayUXhX
aircra	fgikeR
airlin	gcsajR
airlin .	iamXpV
airpor	ffbeke
airpor me	hcUZpi
airpor record	bZpfcX
aisha	7RZchY
aisha 's	VbbVtm
aisha .	2VXgdY
aisha ;	qZYfga
aisha after	qYeeec
aisha and	/IcOVh
aisha back	incUYm
aisha but	bqVadi
aisha differ	jacXpd
aisha for	qeggTU
aisha from	ibYcap
aisha good	pbcbee
aisha he	hTocgf
aisha i	5fYTTX
aisha in	SgpglW
aisha it	NwnZXY
aisha off	sTgdaX
aisha on	Upbhai
aisha over	pdbbdZ
aisha region	dZphab
aisha said	pfZdaZ
aisha says	UfXnii
aisha she	jQWrXj
aisha so	VhtTcj
aisha the	phZUgZ
aisha they	qPWfil
aisha three	nkVdea
aisha to	wNNmke
aisha two	bcebrd
aisha upset	sYcdae
aisle	WatfgX
ajar	Wefjpb
akua	kggYYe
alaaf	caYlme
alaaf has	dcUfqf
alan	cgUlii
alan lady	ceYrdd
alarm	Zarecd
alarm .	Vljbjc
alarme	xcSakR
alarme .	qbcdfX
alarme by	sUajcd
alarme you	Zbacuc
alas	YrGXT2
alas .	VpVhbg
alas the	eUYeew
alasda	cfYsgV
album	aXxjUX
album 's	ebsdYc
album is	Yhsbcb
album over	drcebb
alder	ZVbtWr
alderm	aqYdjb
alders	bdbedq
aldrid	cWfjme
alejan	Vgidih
alejan .	cXeYri
alejan on	eZseeX
alejan the	faZceq
aleksa	lPjgek
alert	UP/OPZ
alert you	bcpdce
alerts	WV/OPd
alerts .	dZyYXe
alerts for	cgrZba
alerts from	ddrWdc
ales	kecleV
alessa	tbUbjf
alex	mWcaji
alex it	bcZdau
alfie	dgejfd
alias	acheap
alicia	ZZZYrn
align	gxaSdb
align intern	epdYec
aligne	VeWjeu
aligni	XoeZcm
alignm	etWdbd
aligns	bkdefg
alike	1ZalSR
alike .	qfgcaX
alike are	yZWbZf
alike by	qceeca
alina	igajeb
aline	qQnbiY
alison	Rdoepa
alista	afWghn
alive	ZMlsgj
all	jcpYdd
all 's	hamUld
all ;	jjUbfj
all ?	bbfphW
all about	gJ/TTW
all advert	ddYeep
all agency	cTfedr
all agree	pRadob
all along	cOVowY
all an	sZcbdd
all anyone	asfcbZ
all applic	7gOTWk
all appoin	bb/ZSL
all archit	ddqZde
all are	eesXeZ
all at	mUmhSf
all august	cWtedb
all back	eiSbeq
all backfi	edpcea
all bank	ccpedb
all be	rfZSZj
all been	SYlXoo
all being	ycTeaa
all but	pcVikY
all by	wdTbad
all calls	pVegfe
all came	gcqUdg
all candid	yYdaVh
all clear	gbXYyW
all compet	eeZYas
all comple	eqWdfe
all costum	ccZeep
all crew	datdZb
all day	ePymWQ
all days	rNcmYk
all decisi	qVeeed
all done	sYnUad
all down	bbXpfh
all extern	YVxZZj
all farmer	cbbqee
all fico	eZpeec
all files	kjmbbU
all fine	hZtWeZ
all five	vlTfdV
all for	RgoleY
all former	dbtcba
all forms	ipUgca
all four	yfSQkf
all from	ZZybbZ
all frozen	ecqedZ
all get	0dVcZW
all go	eVolfY
all goes	crZhdZ
all good	pYpbTb
all got	ZZsiZZ
all had	ZtcjZZ
all have	rfcbVg
all he	KtgnXc
all hires	bepeaf
all hiring	UL7WVk
all i	N/ibTQ
all in	rlSbjZ
all inform	vVbcdb
all interv	rgtQVT
all is	XkmpXT
all it	bpgdac
all its	YVmgbo
all jobs	ccacap
all joinin	dYteda
all just	YT7XbV
all know	vYXabe
all latera	ZZqZbi
all like	bZtccc
all me	XWxacb
all mornin	ddZped
all mr	aaddpa
all need	dpddcc
all new	WV/ZSS
all no	qVmddX
all non	bVvdeY
all nor	WvcddZ
all noted	carded
all of	pedcea
all offers	rYfdRl
all on	0TuQZX
all one	kcofdV
all ongoin	eapedb
all only	dccqcd
all open	XWqeUp
all other	haShlj
all our	UmkUXp
all over	ceakUq
all partic	rfdddV
all pendin	hXcecq
all people	VVTocw
all places	RVXilw
all positi	Vheaap
all posts	WQ1fdd
all priya	qYedee
all profes	pXdcdd
all quiet	jVxSaa
all reads	jpdcZU
all really	ebrabb
all recrui	aS5ZaY
all reject	scbeaa
all remain	Vedodk
all requis	eZqeea
all result	wUbcdd
all right	eRlisW
all rounds	dcabph
all select	gTxddZ
all set	aSrgma
all she	OsvhYP
all signed	chkVqX
all six	vcfWbc
all slight	daZdeq
all so	dPhTpu
all sorry	ccUsch
all sorted	bVdpai
all spendi	eXreec
all staff	YYvZcg
all staffi	dZqeed
all standi	fZpedd
all starts	ccpedb
all still	a5RYbQ
all stop	ecrfeW
all stoppe	eYueeY
all summer	WqOhjo
all suspen	ecpfda
all that	YaVfxh
all the	hdgSct
all there	cUxUed
all things	hXUrgg
all this	ZStldZ
all those	omdUfZ
all three	sZbfjY
all to	XZe0Wa
all told	zTTbjc
all treasu	bqZdda
all up	WxUgfY
all very	Veqdch
all voted	edbawW
all week	WnkTgf
all welcom	ea0UVe
all well	dVvfdZ
all went	alqZaY
all when	Yqddee
all will	waYYZY
all with	iqUdZd
all within	uaZbdc
all year	WgedrX
all you	WcWdwh
allege	habTom
allege full	ddfXre
allen	didmYd
allerg	QYlknd
allie	SVkpif
allied	elifab
alloca	beUllh
alloca .	Zpgedb
alloca a	aaYskZ
alloca to	igSUud
allotm	emcWdk
allotm .	UiaYjq
allott	chabqa
allott job	dYieqZ
allow	/gURSX
allow @s	tZbbed
allow an	dccpdd
allow it	kOkghh
allow me	nZkUTl
allow plus	sVddee
allow severa	ZsZbcc
allow size	yRXXZZ
allow some	XtZded
allow up	2RSYdX
allow us	ttRUZY
allowa	cTdgkm
allowa and	aaYqdk
allowa nobody	kjVjde
allowe	ndgcbe
allowe .	Waaqfj
allowe in	aWplea
allowe to	sldYZZ
allowi	ealjfa
allows	aecSmr
allows .	Zebddq
almost	bZObmu
almost .	YaVZsl
almost collea	aUVboq
almost given	cdearb
aloha	pfZVke
aloha to	lVraeZ
alone	ofXemX
alone .	dneVoX
alone is	rdbaag
alone on	ecdccp
along	bbknWi
along ;	dkVimZ
along and	bXgpee
along in	cabqcf
along on	efVlZm
along to	bldqZY
along with	lVscab
alongs	brjcZZ
alongs the	crafdZ
aloud	gXnjca
alpenb	fiXlhb
alphab	hngVaf
alpine	iceQbr
alpine .	cdbTer
alread	USdUj/
alread a	ddbfXs
alread and	caWRqr
alread been	bYbjar
alread but	lUckmW
alread decide	rUOYdm
alread does	bbbcdp
alread given	baXcdw
alread gone	keoeeU
alread got	YWgdcs
alread had	abZcjq
alread has	fiaZZp
alread i	acaiqc
alread in	aUdeYz
alread made	ddtdcV
alread on	cjmSpW
alread ordere	eeccqb
alread patien	dUdgjn
alread pinged	aUVgln
alread said	bVoZoe
alread sent	YZvdcY
alread signed	dWYbkp
alread so	VkjTra
alread the	ejtXYZ
alread there	ebdaep
alread they	abXddu
alread told	TdUXxk
alread worked	ecbdep
alrigh	Ycaing
alrigh .	bimhdS
alrigh ?	fXTewa
also	ekhaah
also a	ZgZaat
also be	pZbfZg
also does	YscXeh
also find	bbscdb
also if	sbcfac
also legacy	gioZdV
also likes	irZcba
also loved	dqYdce
also my	lmVgbc
also never	arYdee
also no	jneVUi
also put	ecpcdc
also recrui	blVmdZ
also said	dtgaYY
also tell	jcdVlk
also that	dbpcdd
also they	bpbgcd
also wonder	cpbddb
alter	aZpmYZ
alter of	dabscc
altere	feYhfk
altere .	fhaUml
altere upstai	ccbrec
altern	ZVdsjd
altern .	TXgwWi
altern within	Zdcqdb
althou	eeUbnm
althou the	coaYqW
althou you	dccfar
althou your	dUadlq
altoge	haQcnp
altoge .	dYSZrn
altos	agdigg
alumna	lgbcYk
alumni	qcfbad
alums	eegide
alums and	dnhUgd
alvare	YZidco
always	hlmRZj
always .	icnUmU
always a	aTfngj
always answer	qYceee
always come	apdced
always did	Rklekc
always do	vdXZaf
always does	bvVaah
always friday	TjmecZ
always going	dZWbgt
always good	dYvZeb
always is	bhYedp
always late	cjbZZp
always lookin	cTgjcq
always move	mnaYcV
always on	XgtbeX
always say	ZzWagW
always take	rVYdXm
always the	gSSbXz
always you	cbbdxU
am	cdchlg
am #	bsXYTo
am .	WYXnrW
am a	ZVMa/Q
am able	jhXVpa
am about	tZSgTk
am afraid	XkYYX2
am after	YhYufV
am aiming	rbcbbc
am allowe	ooMdef
am also	dmkViV
am answer	gPnkkb
am appoin	YgYc2P
am as	pxLSNi
am asked	YUX8Ub
am asking	auFirT
am at	XdthdW
am author	lVVV8T
am availa	dacdfp
am away	bYzgXW
am back	ZmneSe
am being	WkW4QV
am bookin	ecbped
am but	dsdeaY
am called	tVWjcb
am callin	nQSngk
am catchi	csXdec
am chasin	b5WZXP
am checki	oUamcd
am cheese	eWcdds
am clarke	ciZrdY
am cleare	qWZkfZ
am cleari	hoVkbb
am closin	aZTVY6
am compli	ecsabc
am corres	cYXbZ0
am could	cbdpee
am crew	dbcYtb
am curren	dS1cbZ
am deligh	beiUzT
am doing	fUgshX
am down	jfZqbX
am drafti	goYdSn
am drawin	eccepb
am either	uXaaca
am elegan	ecaecq
am exactl	bcdbta
am female	bZdacs
am fighti	avbaca
am fillin	alVrbd
am follow	bzUZaY
am frankf	dgYdcr
am free	tNTlii
am from	dmkcVf
am gettin	YmPVpj
am giving	sXiZeV
am glad	cdoXuM
am going	cRwjjV
am good	faioVd
am gratef	fVgaZs
am gutted	ZVYWT/
am happy	dZQZvo
am having	kdjleS
am head	aYXatb
am hearin	bsZcbY
am her	dYbZwa
am hired	iNYQ/D
am hiring	XUOsxW
am holdin	fYVezW
am honour	eesddW
am hoping	qigTfZ
am human	YZuYcc
am i	UqWZmg
am in	agSf6R
am invite	RSQ+XU
am just	Wm7MVK
am keepin	exaThV
am keyboa	iVXdbv
am let	Zbdtdc
am lettin	WSgdX1
am lobbyi	mvZbQZ
am lookin	NTluhe
am made	ePXsrY
am making	gRgjrY
am meant	cZbwhU
am meliss	lVanZh
am minh	ipeeTe
am morag	dbYcZv
am moving	firScb
am nearly	fpbcad
am nervou	pcdgYe
am next	abvZbc
am no	dd5VkI
am none	XzQccY
am not	fmiVXl
am now	PhbskU
am nudgin	dqaeec
am off	UixdWd
am offere	dcacta
am offeri	dacdwW
am offici	SpZZni
am on	bcrgpO
am one	cgDwrO
am only	fk1STU
am or	bcepcd
am organi	ZTSnhr
am out	WJ4bLy
am permit	khTcfk
am phonin	pXcbgg
am planni	abpdef
am please	XgalsU
am produc	acdddp
am promis	0hUdZW
am pullin	gYzaXX
am pushin	a3VeTV
am reachi	apcgdb
am readin	VfhauZ
am really	Ybfaet
am roboti	pcfbgZ
am sad	UTeVT7
am saying	daScwg
am seeing	SfY1TU
am seen	bZYubd
am select	Ygdata
am sendin	aXSkmp
am settin	ddYdrc
am shortl	Xgduaa
am signin	hZhXpd
am six	jVdcbq
am slow	cyZbcY
am so	ZSdVX8
am somewh	drYddd
am sorry	UYeXX/
am staff	ebUcuZ
am standi	nYqZcY
am starti	gXYV1X
am stayin	SY/STQ
am still	SwYrSZ
am stoppi	dWveea
am straig	pZeddf
am strong	qXWjZf
am suppos	gRcwiX
am sure	hQhRix
am taken	eWSZ0O
am taking	SYxVuR
am tellin	emSUnj
am the	cVXa/O
am their	MVFM/J
am then	rZdedd
am there	nidTgd
am they	ZrhdcZ
am thinki	gvdXXZ
am third	dnZdpT
am thrill	fdXgsY
am throug	YXL/PL
am to	kKI/nP
am told	vmZaVc
am too	OUIQT/
am travel	bYyZcd
am truly	dZceeq
am trying	e2fXRT
am unable	S4WdYe
am up	aUrobY
am very	aeXair
am waitin	i6SZQN
am wanted	bcP2aS
am watche	edeZpd
am what	caZcdr
am with	liVhZk
am withdr	ddzedP
am workin	hyVjSQ
am writin	gXiXfq
ama	admifb
amanda	YYahwd
amanda .	iUZeqc
amanda at	dXcred
amanda both	aeecpd
amanda for	UlbdXq
amanda on	Uilbnb
amara	ZYjlib
amara #	caTxZb
amara and	cebcqc
amara office	cbbqee
amara say	gaVZqc
amara will	catZbe
amaya	edVXpk
amazed	oeeccd
amazin	kkcbjX
ambass	agplZU
amber	dYhWko
amber leanne	djkUje
amberl	YSjkfi
ambula	WojlYY
amelie	eebdVr
amelie .	ngVaci
amelie to	ddcccp
amende	hZdkdg
amende .	mQdoWf
amende is	fmTdhj
amende pham	bXsbgZ
americ	bhdled
amira	pbqZZV
amit	kgSejh
amman	fbkbaj
among	dsUZYr
among ayesha	cvbbeW
among biling	ZvdXbd
among claudi	cxbUdd
among our	dpacfd
among oursel	drcdZe
among pis	dpbbee
among them	hgZYWv
among those	jbSfbt
amongs	heifXh
amount	lWicbk
amount of	ZacXlq
amplif	jSmYZp
amrit	bdqbdb
amster	cfdjYm
amy	isNahg
an	gfbhge
an #	ebllVe
an accoun	XV3SZh
an actual	glRkfg
an admini	aZZvcg
an advert	bbqceb
an aftern	cRX5SZ
an agency	YPgZdz
an all	jZZaqb
an amende	acdbqc
an announ	tcccdY
an answer	4tSRdV
an appeal	ObhUZ4
an applic	WQ7dTc
an appoin	SeTuhl
an approp	eYddeq
an ask	eebaqd
an assess	jqSTZo
an auto	XUvVbp
an automa	UkvcbY
an backen	ebcaer
an cather	cdZrec
an clothe	ZaYkbq
an comfor	acepde
an confer	epXcec
an conseq	edaZds
an deleti	bacfsa
an delive	cXbcbu
an denver	caeqce
an dialys	bZdsde
an dog	cpcbeb
an easy	XYZbfy
an email	qqVXbc
an embarg	cWtedb
an employ	VYyQjd
an end	kWTYO7
an equal	Zqhbbc
an essay	XZX4YX
an estima	bpbcdd
an evenin	Rcf6QR
an ex	dZcabt
an exam	ZhopaR
an except	qVdeeh
an exerci	caYsZj
an existi	dXcdcs
an explan	dbVfZt
an extra	epeeba
an eye	mcSeXt
an honest	fQbsgi
an honour	dbqbfb
an hour	XUek2X
an househ	ccYerc
an hr	cVfrlU
an idea	cVcqcj
an impres	afSkqe
an in	ZiYrae
an indivi	nbWbbp
an intern	hYgYXu
an interv	ddmsUZ
an invita	ZpYpXZ
an invoic	XVdphj
an issue	gacpcd
an librar	clSajo
an ll	Zpeded
an lowdow	jsXbaY
an mins	aeaYvc
an noor	brdbbd
an offer	ahWavf
an office	YXzTXk
an old	aYqffc
an online	ZsSqaW
an open	bYfaiq
an openin	YdWwZj
an opinio	ZrZkca
an order	mglbbU
an other	dXZcdw
an out	YpVbdk
an pam	ecbpee
an pays	bbcqee
an quarte	ebdpdc
an referr	uXVhgW
an scenar	aeXrfd
an teachi	VieuWb
an unfort	mdXmjU
an unknow	bVljie
an update	rsMbXe
an warm	aaXcwX
ana	cjmbWg
anaest	hcTmke
anaest #	edTflm
anaest .	gTbuYj
anaest not	epcbec
analys	hbZegn
analys and	aplYYg
analys commit	WZdepj
analys has	lRdgap
analyt	ZlhnWZ
analyt .	adepec
anand	iajfhb
anchor	ZXcihm
ancien	edeUfs
ancien .	eWfebq
and	jeaehf
and #	ViaskW
and ?	jdhTem
and about	YbqgXh
and above	aadhdp
and accept	UWWnX1
and acorns	ddtYba
and adaeze	faTbim
and addres	dcdVqj
and after	M/aQdf
and again	UjyYdU
and agree	Ycatag
and all	iQYZ4d
and am	gcopYS
and analys	cZrcXZ
and and	ebaerc
and anothe	lcdiUh
and answer	vidgTP
and appare	TnlajZ
and applic	gRgcYv
and appoin	ilecUj
and approv	YgVbuf
and are	UwSgjd
and area	achZpc
and areas	wbbYcb
and as	daZSwl
and ask	aUg1eV
and asked	liYdoT
and asking	Zjpcab
and asks	WXWm2S
and at	kdUYnl
and author	bVbhhq
and b	lcUfbo
and back	hNkzWY
and barber	dcpcdd
and based	Wsccec
and be	XYYn5K
and beer	2TXfXb
and before	wYSnba
and begins	eccbep
and betwee	YvZTdk
and beyond	Zseafc
and blesse	kneUee
and board	abdgtY
and book	bbZxba
and boss	ccardd
and both	YqjVRn
and bowed	dbveZW
and bring	VSY8fT
and busine	bcapib
and by	/RVWYZ
and byrne	pbaded
and call	/KSYfb
and calls	8PUedT
and came	Tgjebj
and camill	dkdVoe
and can	UclXko
and cancel	YVwYbe
and carol	njggZV
and certif	ggrNgg
and change	huQkaV
and chose	WWVWf2
and chosen	daabcs
and churn	kgVgie
and circle	Y1UUcZ
and claws	rYicca
and closed	dRhbXt
and collec	fabYyU
and come	puFbce
and comes	chVjoZ
and commun	uVgWlY
and confir	YUmbkk
and consci	uVbcee
and contac	Q5baXW
and cook	dbbpee
and correc	mYYqcZ
and could	UWTxsa
and cover	ffrZdY
and cv	XrSZdn
and dan	TtsWcU
and dankie	dYsddc
and decide	xfSPRq
and decidi	ctbadb
and decisi	xWafcZ
and define	bdpccY
and did	bjiPki
and din	brYZba
and discus	eVtWfc
and do	XUb7da
and does	ZZ0Ubd
and dog	2UabbZ
and done	pgfTib
and door	YYsXba
and down	cbjcqY
and dr	jZUZnm
and drew	mWrdeU
and drink	avWaaa
and drop	lhNubX
and droppe	eYseea
and drops	gpbaeb
and each	6XbaaR
and earn	dXuXec
and either	xacYcd
and elif	egeUqe
and email	ibWvaV
and emaile	tYYnYY
and emails	rWaidd
and emerge	dbcrcd
and emt	eccasa
and ended	ecXerd
and engine	XbsVmZ
and enjoy	bkmUkb
and envelo	ccradc
and essays	eeabpd
and essent	dcscba
and even	WtgWhY
and every	wOkRtT
and everyo	3VhUTg
and everyt	addSxe
and examin	hpbbbd
and execut	dZtbda
and expect	hfZoTg
and experi	ZxUadh
and family	ZW2aXV
and feel	fdYbeq
and ferry	pbcibb
and finch	XYnVmj
and find	kcqNif
and finish	kYbpcd
and fire	dabrda
and first	fVSmkk
and fix	ZZY2Yb
and fola	eYdqde
and follow	ghaZZp
and for	iQhVhx
and forese	aWVdoq
and forget	ddqcbd
and forth	faRkbt
and forwar	YghraZ
and found	YjcrkR
and four	fbTgin
and free	bbsUid
and freshe	ecabra
and friend	XdudZa
and from	jgaNio
and full	kesXaS
and garden	nYYZcp
and gave	WRnRoq
and genera	bqbedd
and get	YkYpiV
and gets	pjgWZb
and given	cSoVoh
and gives	3gSeWQ
and go	lVroWO
and goes	liVhbe
and gone	P/VeXJ
and good	cRjUaz
and got	larWdY
and guard	XlWepf
and guess	cbcerc
and had	OgcVhy
and hand	eVVvdg
and handed	XaZlrY
and happy	bUzWbY
and hard	dbaedq
and has	mjZUbn
and have	Vigpae
and having	ZYgfpf
and he	peWZii
and head	ZtUZbn
and hear	kXpfYY
and hearin	gfqWbc
and hears	Vkcpce
and hello	2XOmcR
and help	ZZhtaa
and her	ccaicp
and here	Thecre
and hereby	ZZiaua
and heyyy	rgabdb
and hgv	frXcbZ
and hired	bXWaiu
and his	YqVZhl
and hit	phcZcc
and hope	lStThd
and hours	daccsc
and how	cVnphU
and hr	ahdVsg
and human	uSWfbl
and hung	RmuTTg
and i	tZYdgf
and if	wYYgce
and in	kiVThq
and includ	eZdqea
and initia	biUtba
and inside	yWaadY
and instit	dVdhqd
and interp	Sgmkae
and interv	aseeZb
and introd	cpdeea
and invita	hThmYk
and invite	YYXrbm
and irresp	bcdqcd
and is	hsYdcb
and it	YbTarv
and its	jmUPik
and jean	XqXabo
and jobs	bfqcbe
and join	ebXavd
and just	yTbVZa
and keep	TrqYXb
and laid	Zqgcdb
and land	basXdc
and lanyar	ecqeeX
and last	dZVpam
and later	Wwbdeb
and leader	dacpfd
and left	YlfTkk
and legal	bqXcai
and less	epcYbd
and let	bpSnlT
and lets	0URacg
and letter	zYaZdZ
and librar	bcaedp
and lindqv	uWZefb
and listen	cakrXZ
and look	gnkTcd
and lose	ZgVgkl
and lost	WYbTb5
and lowest	edpdcc
and m	eacsZd
and made	dePVtl
and mail	iML/XS
and mailed	wYYaiW
and make	cUbmoe
and makes	xWaYcb
and manage	uaZYib
and mannin	dVdtde
and margin	qTlccc
and mariti	lciVkc
and mark	aacwbb
and may	ZkfUik
and maybe	U2fVUa
and me	ljQjia
and mean	rWifZa
and meant	ThZVjv
and meanwh	YjZpcd
and media	5LNcdn
and medica	cbZjpb
and meet	WSY/TZ
and mensah	XrWdch
and messag	6WXZYX
and messe	hVifjh
and michel	Vfcrdd
and might	T2ZcZX
and mind	ZaXgql
and mine	vOeYWq
and missed	dcucbY
and monthl	Rvciac
and more	UibmlZ
and moved	apZcdd
and mr	qdadha
and must	hWZrWj
and my	dXUhmo
and nairob	dYpedd
and narrow	pWeeee
and neithe	bjgeTm
and never	XuoWeR
and news	cgpdYc
and next	eZUedv
and no	fpecWh
and nobody	axiWhU
and non	viZWYc
and not	qdWZao
and noted	dYqbcd
and nothin	F2uYYN
and notifi	zYaYca
and notify	uVedec
and now	TrZblf
and nowick	acepde
and number	XQc2Po
and of	lmVVei
and off	dV0gSW
and offere	gRrXlc
and on	/LWVfh
and once	btXYfe
and only	WxWbgd
and open	aaerXk
and opens	Wgradf
and operat	rbYebi
and ours	rYNWXz
and out	aOyahe
and over	kbVjjf
and owners	WqiibX
and pass	xaVdbZ
and passed	iqRhcb
and patien	gnRhbk
and paysli	Tndndd
and people	bsgTed
and pharma	dacgpb
and phone	9UQfWW
and phones	3fUcXV
and photo	edapdc
and pick	WZewbc
and picked	aVWkpf
and places	UgZelo
and platfo	dapdde
and play	YcX7TZ
and pleasa	gnVXhf
and pop	ccWxbb
and porter	acjqYb
and possib	WsaZeh
and post	TUM/gS
and pot	dbqhbY
and presen	XimrXT
and proof	gcbpbe
and pulled	YXwZbi
and push	eXdqee
and put	dfdesX
and qualit	dbqbed
and quote	aZaveb
and rachel	ebepbd
and ranger	aqZjac
and rather	eWcZkp
and re	eabped
and reache	jsZXcY
and reads	yLWUln
and ready	Xvdbbe
and rebecc	YdRXud
and recept	YsZecd
and recrui	pcjbba
and recrut	bbuYdc
and refere	iphVlT
and refuse	jpTahe
and regard	apPnXj
and regret	xWPSWv
and regrou	ecVblo
and regula	dcdZdr
and rehear	ecbqZh
and remain	pjYZcd
and replie	nkVcdd
and reply	xPVkfb
and report	pXedeg
and reserv	pabfgb
and resign	cgZZsb
and respon	rhWbda
and result	2TYbdX
and return	XUavnb
and revert	ksUZcZ
and ribeir	rbcbdd
and ring	/YLXYU
and ringin	uYcbcd
and rings	/RTQUU
and robin	qdbeZe
and roderi	lTgkhd
and room	dXdqhc
and rotati	bjTeim
and round	cjbSmk
and run	ZWZY0T
and rung	pddaee
and sadly	eXgedp
and safe	aUpgcl
and said	bnZWtb
and same	jdaapa
and sander	gWrdcc
and save	Zd0Pce
and saving	darbdc
and say	jSZ0cV
and says	ubbZdc
and see	RoikWg
and selfie	qceccd
and send	YUR/gZ
and sends	lbjVgf
and sent	ocmRVk
and settle	obYZap
and shall	pwXMhX
and share	bUomaY
and sheet	qdcZee
and short	hXaTdy
and shortl	ewTddV
and shout	oiSlbZ
and show	SSM/OY
and shut	nfRVYt
and shuts	Xeeqef
and sign	VPWi+X
and signed	eZYdqh
and signs	phYbcc
and since	YUffno
and sit	gbbpcd
and sits	dXtceb
and sittin	aqTbbo
and six	Xdgsbc
and size	TyZdcc
and skills	afqccc
and sleeps	Yrfadd
and slid	klVhdb
and slowly	dqacdc
and so	fZeUlr
and some	R0bbiU
and somebo	dzWSfb
and someon	X3cXdU
and somewh	ZxRgZd
and soon	dZbwYc
and sort	cVbugd
and speak	gberXa
and spoke	dcqhZa
and staff	Qopdgc
and start	hbQiuX
and still	Tfdjco
and stood	chqbba
and stoppe	abYYeu
and submit	SlWvib
and succes	xbaXjT
and switch	hbpdbc
and take	TlS1YX
and taken	Vcrage
and talk	SfT/PS
and teleph	tYccdd
and tell	0PRyfS
and tells	/SSTYX
and tend	arcbee
and termin	ddpdec
and text	1LTnZZ
and texts	riYWdc
and thank	hdwWbX
and thanks	aT0cea
and that	pcfUbm
and there	WmaWiq
and theref	pbZcai
and think	YtYlXV
and thirty	giThfk
and this	jTUigr
and those	0iJUag
and though	sZgZmT
and three	cfhaap
and thursd	Tsedec
and thus	eabcdq
and tight	ZasZee
and till	acuhiP
and times	ebepdd
and tobi	iZZdZq
and told	rPujaS
and too	ecYccs
and totall	dVpcek
and try	VSWiau
and turn	dZWtfc
and under	cgToTn
and unfort	lShccp
and unit	pdaUjd
and unsucc	3YbaZU
and until	W+iYUP
and upload	YVSvkf
and usual	brcbcd
and usuall	tZXaed
and vale	wXiWcb
and venkat	beeYph
and verdic	scVddd
and void	cbWect
and voted	YXabbx
and wait	YwchXZ
and walk	cbYpZl
and want	WfMzmV
and wants	dJT1tW
and was	clZXZr
and watch	eVfubc
and wednes	blXZsb
and welcom	cZiWua
and well	YXhWbw
and went	a5bUaR
and what	jkRlcg
and whatsa	pcdbce
and when	b0Tcbe
and whenev	brcebd
and where	Z1QhcR
and whethe	tOjsaT
and while	jTghXq
and whitlo	qccddd
and who	tmYfXT
and why	ZVjrhZ
and wiktor	avWbbb
and will	stdQXe
and willin	pZcajb
and wish	YYxagY
and wished	bbkWap
and wishes	fYesZc
and with	VfVUc8
and within	zVcadc
and withou	TiWkXu
and work	RNWT/M
and would	RWYztZ
and write	vnLeYY
and writes	2qQRYT
and writte	qXYcgj
and wrote	jnNVsZ
and yard	nVjfec
and year	dbbhXp
and yes	uJUP3d
and yet	mbYZap
and you	vSVgkg
and your	bTcfnq
and yours	gUicXt
anders	hiZdbj
andile	fZseeV
andre	fhUnai
andre .	ibYVom
andrea	eTkpgY
andrea .	jUojcb
andree	UwRcdc
andrei	XleZXp
andrei of	cdsXce
androi	gfWqZe
andy	icpagW
aneta	eadkcj
anew	fTbpam
ange	mfmgXW
angela	XhPqil
angela .	UsUbhk
angela is	jkVbcl
angry	SrTfij
angry .	bwXWiY
angus	dafcli
anh	gbajbl
aniela	edZalk
animal	aVjlmZ
animal consul	ZaVqqY
animal mackay	bRdgrZ
anita	WjiRho
anja	aciZfn
anjali	eWdhtc
anjali as	ceebpc
anjali is	Zcedrd
anjeli	ajUapi
anke	kfiaec
ankle	Wbggmi
anna	hihkXY
anne	oebcdb
anneke	uYUghc
anneke you	vZbZdd
anneli	WaskgS
annex	pTZpad
annexu	liiSia
annika	cWjiUr
annika .	eephbY
annika fast	Vubded
annika is	eZdddp
annota	YXhjkg
announ	4bcQjW
announ .	SzcYdc
announ a	bR2ciQ
announ about	berjcU
announ anythi	bpbeed
announ for	Uqciee
announ it	hNVQ5g
announ media	vWTZZd
announ of	qVfacj
announ on	4NQgbf
announ priya	tZacdb
announ to	7UNbcY
announ who	0WYbab
announ you	QbkWvg
annoye	gVjWhm
annoye .	efrfaV
annoye eyes	lkSclb
annoyi	mdjVfd
annoyi .	gracZa
annual	RU9Vfa
annual leave	WT4Wbd
annull	WLSgW9
annull .	XSblds
annull for	aaadbt
annull the	dbWbcu
annum	iXdgle
annum #	ZcZrcd
annum unit	ceYdsb
anonym	Ugofdg
anonym academ	dbobVm
anonym and	efiUoe
anonym as	brZedc
anonym for	cbmVpc
anonym is	ilUhYf
anonym prof	dZqdba
anothe	ZeYhU3
anothe #	hYbjWp
anothe 's	cUVWU7
anothe .	UxWUVu
anothe ?	ecXsiW
anothe addres	aataeX
anothe analys	dZZbbu
anothe and	TmnXhb
anothe applic	ZUSWS/
anothe as	agbbdq
anothe branch	efYecq
anothe by	hXb0aS
anothe call	qTaida
anothe candid	YZVWb9
anothe consul	dcdcbq
anothe copy	edarea
anothe date	O/fWbJ
anothe day	TzgoZM
anothe depend	eUsefd
anothe design	edbbep
anothe direct	XZNfY3
anothe editor	dcZedp
anothe enkosi	pcefeX
anothe facts	eZdddq
anothe finali	aXbbhv
anothe firm	ajsUhZ
anothe five	pbdeeb
anothe format	qbdddb
anothe girl	hfVcjj
anothe go	cjUwVb
anothe has	ecbecq
anothe hour	YUkxcW
anothe i	epecea
anothe interv	ZXYspV
anothe job	mctaZU
anothe lady	jXbcZt
anothe look	gmZrXT
anothe lot	eetfeS
anothe man	cYbccu
anothe matter	gubZdX
anothe name	ZLT0Wr
anothe nanny	cecccq
anothe number	cmcoeV
anothe nurse	Zcaabx
anothe of	eZafZt
anothe offer	ygaiSY
anothe on	fXpmcV
anothe one	Rbnrac
anothe person	bTRda6
anothe quarte	dWrceh
anothe reads	edapcf
anothe refere	daaudZ
anothe road	dcbedp
anothe role	bipabb
anothe round	dsicdT
anothe school	lXrZad
anothe slot	cqYneU
anothe sort	eXcces
anothe talk	eXasda
anothe teache	bYZbaz
anothe thing	iZsYea
anothe time	asceac
anothe to	VkYcXu
anothe try	ccXsdZ
anothe was	bcXdaw
anothe way	YOOYZ/
anothe we	iRkreX
anothe with	dSY0YV
anothe woman	cfZcdq
anothe word	dafpdd
anothe year	bRfbbz
anouk	lgfcdc
ansah	ilWnhV
answer	3fWYca
answer 's	raHUkt
answer .	2iYWaY
answer ;	qgXdad
answer ?	whNbRg
answer @d	1RaaZh
answer a	VfvbZV
answer about	hVYqdj
answer all	0eTWda
answer and	pnRThZ
answer any	jiTodc
answer applic	vuMUWY
answer are	WS8cXN
answer argued	acqbdZ
answer as	TtenVZ
answer been	Uhefep
answer before	rmSRoW
answer blind	Ycrded
answer but	VoflfX
answer by	pdRR4W
answer came	VWXcYw
answer can	bdrbdb
answer comes	/dLYSU
answer dan	wRlYZZ
answer do	Rdogla
answer dry	dsdddW
answer due	qZbYjd
answer each	vbfUZc
answer either	rYgbce
answer emails	aYreee
answer even	edZqed
answer every	VtWkcd
answer everyb	ctVbcX
answer everyo	0VSbda
answer first	pdeVee
answer five	Vckmee
answer for	0kWXaW
answer go	wgdVcX
answer goes	pValab
answer has	MgifZt
answer have	QhwedW
answer he	qVihZa
answer hello	+UPaZX
answer him	fbYqee
answer his	apbeee
answer human	0XaXcb
answer i	msgUQT
answer in	5kZUQW
answer indivi	gsVefY
answer inside	xcUZfY
answer is	fgUKuq
answer it	tYXYSr
answer its	qcZcdd
answer kelly	vYaaed
answer letter	UybibX
answer life	9NZZaa
answer link	ddqXec
answer long	Uboncc
answer mail	YXscdf
answer me	idXtYV
answer media	3bMeiO
answer my	XoggSi
answer no	IGXRS/
answer not	TtYZck
answer now	UcYngn
answer on	yTWieb
answer once	Stcjde
answer out	8WWYbW
answer partic	pZcgdb
answer parts	hVjYbo
answer people	vWabce
answer phone	XWtcec
answer phones	YVreff
answer priya	pTmXjb
answer promis	phUXdh
answer questi	dZqcce
answer reache	uZbbdd
answer reads	zeWXaY
answer region	9NTWbc
answer she	ivVYZb
answer size	sbabee
answer so	3QWeae
answer some	Vsdcee
answer that	hiqVcU
answer the	aafpZh
answer them	EcX/Zc
answer then	bmSXfq
answer these	ZcZwcb
answer they	ycYRbh
answer three	Ucmlce
answer till	cqWceb
answer to	cbcrcf
answer two	addpee
answer under	rbceZe
answer unit	/CNMcQ
answer vale	zZaYcd
answer wanted	Ybbbua
answer was	NoWSnt
answer we	gmiYUf
answer were	Vkdjge
answer when	W6SbXW
answer whenev	XxXZbb
answer which	fnTlbc
answer will	vtSOVY
answer with	UelkmV
answer within	8cUPkR
answer yes	PguNsS
answer yet	sZYagd
answer you	1hSUeY
answer your	lStYYf
answer yours	frZbYe
answer>again	abkrca
answer>closed	dXjdYs
answer>date	zWYegb
answer>decide	iZTlpc
answer>free	YiV0cb
answer>give	Xbcqgh
answer>goon	Tphbmb
answer>hear	Q2adah
answer>hold	Pcxdcg
answer>if	pgbeae
answer>joy	iTbili
answer>match	Y1Taaj
answer>meet	idTsfb
answer>news	wlWUce
answer>offer	WXTi8W
answer>papers	TWnxjU
answer>receipt	hbtaeU
answer>soon	qoZaab
answer>sorry	enbVek
answer>start	iRjdtW
answer>thanks	Wb8aWY
answer>you	qfZded
anthon	ZVbemo
anthon .	geUelk
anthro	ghWchl
antibi	flaZna
antici	xcTcVY
antici .	dUmnXh
anton	ZWdvfc
antune	cYnhZd
antwer	bXnnda
antwer all	cbbqee
antwer of	bXkrZZ
antwi	cekhdd
antwor	fcXirZ
anvil	UmaniY
anxiou	Vckfjh
anxiou wreck	adhapc
any	Yejmah
any #	ZUomjY
any @d	ZZXgbu
any answer	Uwcaec
any applic	bdtYcd
any appoin	fnraVT
any better	fpcYdd
any case	yReTcl
any chance	gYfpYg
any change	Xudadc
any crete	Zcjpad
any date	XyZbcb
any day	ZrHqfi
any deadli	ecdsWd
any decisi	Q8TSgV
any depute	addqec
any doubts	dedara
any email	cdqbdb
any evenin	ZUZ3YZ
any expens	cbYfcq
any faster	htZabW
any feedba	YqaYbn
any furthe	aOptXi
any good	eZUyec
any hour	VfWsgd
any inconv	dZvWda
any intere	Zccwaa
any kind	bsjccT
any later	1LaZdl
any longer	VIedut
any media	cZWlXt
any messag	cYscec
any minute	W3WUbb
any month	doSmcd
any more	WXhUiz
any mornin	UZV/XY
any news	jqcXdS
any next	eP6deT
any of	NtkoTa
any offer	itgeTW
any other	NiVldt
any plans	dYqXbk
any post	hRixYW
any prefer	ddbbsa
any priya	apcfde
any promis	drcceZ
any querie	aarajb
any rate	aoVhif
any recrui	fctZfX
any sort	dpiaad
any stage	mqfRcU
any subjec	ZVcsai
any subscr	capUdl
any time	Xd2WXf
any topic	dcdqdd
any troubl	bZbqgd
any update	cimVae
any use	ffUfhl
any vacanc	cRlcdp
any will	XtalZY
any work	eahepX
anybod	VwkdXd
anybod 's	P6YfgO
anybod .	cmlVdd
anybod and	ksaYZa
anybod anythi	VwVdde
anybod else	dgTbgs
anybod for	epbecc
anybod is	Zpceee
anybod the	gpgmUW
anybod till	eRzecZ
anybod withou	aabpdj
anyhow	jftYYV
anyhow .	jbrZaZ
anymor	TpdeYj
anyone	Yplccc
anyone .	YinfSj
anyone anythi	lgZapW
anyone as	draeaa
anyone at	XW3VYW
anyone before	cqahiT
anyone but	pVbjrS
anyone by	Xreeeb
anyone call	bkedoV
anyone can	YnjVWn
anyone else	aeHY/Y
anyone for	chZbcr
anyone forwar	ecqeeY
anyone gets	cqafdd
anyone here	dpgddX
anyone is	S8jcUN
anyone know	kpVcZc
anyone not	sSmcda
anyone now	eXbddt
anyone on	UXmadt
anyone talks	cpYkWd
anyone to	bpcfbe
anyone unit	bUXbdv
anyone until	hlgjlO
anyone waitin	pccddc
anyone who	iUnhah
anyone yet	dxadeT
anythi	buneYW
anythi .	T6lbXU
anythi ?	dbrdTc
anythi about	aW1ccY
anythi and	lVrhbY
anythi any	eVfffp
anythi at	jI6bZW
anythi before	ovNcYV
anythi by	jsUdac
anythi came	XvWZbb
anythi can	ccZpcd
anythi concre	dpYefe
anythi either	VfplbW
anythi else	icjrTY
anythi for	hthYZT
anythi formal	YgauYc
anythi from	YtfbZU
anythi furthe	jpeYeY
anythi he	STzbaZ
anythi i	YaooVd
anythi if	Ytaaee
anythi into	qvUYZU
anythi is	WyUiab
anythi it	iXpgdb
anythi like	ZgsbYV
anythi more	klVXgh
anythi new	tSgddd
anythi now	cVbYms
anythi or	ZXqdee
anythi that	ZYseha
anythi the	caqhda
anythi this	ZtYeee
anythi till	shRoXZ
anythi to	LupagT
anythi until	d1RceX
anythi urgent	XY1Ycd
anythi we	WshfeY
anythi will	awUedc
anythi with	dhoVcf
anythi wrong	rSdiZk
anythi yet	piWcdb
anythi you	mPkXin
anytim	VrZeYl
anytim .	Zseccb
anyway	dNgibx
anyway .	fQesid
anyway we	dVbcdv
anywhe	eaiobZ
anywhe .	ZgctaY
aoibhe	dhbdgj
aoife	jeTeki
aoife .	cacdcr
apac	UdziWV
apac .	QnrjaU
apart	gYhqXd
apartm	fTrilU
apartm .	WYvYef
apartm of	cXqqSZ
apartm office	gWqYsS
apartm with	ffbZpc
apex	Wjnega
api	aojWkX
apolog	gafjbj
apolog 's	bTgicp
apolog and	YsZfcc
apolog for	cerfZZ
apolog it	ccceqc
apolog that	jaTdjn
apolog the	eUepiY
aposti	bYohkX
aposti unrela	hbqbdY
app	Zdgcgm
app 's	ZqVelf
app .	ffoOfj
app pendin	dcpecd
appare	fjXWfp
appare .	fuSace
appare and	XTltZW
appare concer	qaXcdd
appare i	hWRhkr
appare is	bsdcbc
appare my	apYajg
appare not	oWaTcq
appeal	cUbddz
appeal 's	dbrcdc
appeal ?	eeapdd
appeal curtis	ceadcr
appeal in	cdcZat
appeal may	VaaZdz
appeal note	Vgdhmf
appeal to	Xdcgcr
appear	aWqnWc
appear and	sadZfc
appear for	aeWucd
appear in	bayTaZ
appear it	TbcuZe
append	hbghag
appiah	kjZZZk
apple	fUiedl
applic	gihbXl
applic #	cikVYm
applic .	bjjYWs
applic ;	fXvVZd
applic @d	tUlUdd
applic after	hvUXbd
applic again	jZRwZf
applic agnolo	Sgdpdk
applic and	gmcdUl
applic any	aYaaex
applic are	grZTWo
applic as	ocaZUq
applic at	TlxaUZ
applic becaus	dXcbZt
applic before	jqZacY
applic by	vbgYXZ
applic came	acrlaV
applic can	kObtak
applic cats	eeYfep
applic change	ilUddj
applic close	RpxaZQ
applic closed	tZeiaY
applic comes	qdZeec
applic comple	pZcbie
applic contro	llVcdX
applic could	eWfecq
applic did	ZXRXc4
applic does	dZqddd
applic down	caVdnn
applic drop	dbZder
applic ends	bVRVZ7
applic experi	dbrdeb
applic form	jRvhVV
applic furthe	ibVYcv
applic get	yQmaYZ
applic gets	ZrhcdY
applic go	gbWcds
applic have	dpmWVc
applic hear	moTcdc
applic hello	aiqbUf
applic here	ecZgdp
applic in	ivZSUf
applic is	nsaZWc
applic james	jnVeed
applic know	qjZbbX
applic lie	eZreea
applic made	ZrYZjd
applic matter	YcubdZ
applic moved	jjVked
applic no	lgZTik
applic not	mWZccp
applic notifi	qdadce
applic now	rXgdea
applic number	WcycZb
applic of	qWsQXg
applic on	dtrUXS
applic one	pVXXtc
applic open	Ya2ZYQ
applic out	dSgbml
applic outcom	ZcVffs
applic phoned	cjSidk
applic please	OignXm
applic portal	kWqVjb
applic proces	dZsZcd
applic reache	ggSako
applic receiv	akqUab
applic ref	adRVqt
applic refere	jUqXif
applic region	Xpeeff
applic reject	dcXdeq
applic remain	ZukYaR
applic sent	carced
applic shut	dqYcdd
applic since	lajdlU
applic so	mghfeV
applic sorry	fZwacW
applic stands	WsqTZY
applic stays	cYydeT
applic stops	cbdbdr
applic submit	TaxZdf
applic that	XejpYe
applic this	epcbeb
applic to	ofVccl
applic told	qdeXef
applic tom	Vgilbg
applic under	eoiTcg
applic unsucc	thYbdV
applic until	hpiYbY
applic via	ebqbdc
applic was	YhXUb2
applic went	aeXcds
applic were	ecbecq
applic where	jSiYdq
applic which	msUYaa
applic while	dsWeed
applic who	kObkYs
applic whose	kYPXc0
applic will	prSbYd
applic withdr	YW2gcN
applic within	+XUTaV
applic yet	dqdefY
applic you	Mktakb
applic your	ahYpah
applic yours	dpWedf
applie	cZsbYn
applie #	efoUaj
applie .	eXmaXq
applie as	ieYqeY
applie at	dYjXXu
applie before	bfsbeX
applie has	lUoedc
applie here	bgqeca
applie i	ebqdYd
applie in	aVnZdq
applie there	iVodbg
applie to	ZkhWUs
applie until	dpVied
applie will	uXbefd
applie with	ZedsYe
applie yet	dUtceb
apply	TWubU0
apply .	efyXUX
apply after	edadep
apply again	ULUZb/
apply by	Th4VYW
apply elsewh	cpVdch
apply for	WSjnTu
apply is	cerddY
apply now	ccsccX
apply throug	eiXsab
apply when	eaXcdu
apply with	aXxZcW
apply within	bkdnfU
apply1	cUSvmd
apply1 and	ecbqdZ
applyi	hinZVh
applyi .	ahhlRf
applyi and	bWiaZv
applyi as	ibXcas
applyi elsewh	eerddY
applyi for	jqXZXj
applyi is	catddX
applyi online	pUidfe
applyi with	dcwSdd
appoin	ZXXY0o
appoin #	cbcctZ
appoin .	RYYXzs
appoin ;	RkYWsl
appoin @d	ebcrbc
appoin a	bdbXX0
appoin about	bpbeec
appoin and	mgXSbq
appoin anothe	WYWZU/
appoin are	qjnaUT
appoin as	RXUP/h
appoin attach	feZdpc
appoin board	tobaTV
appoin by	mVhjfY
appoin can	kglkbS
appoin dan	ZbcrcY
appoin dr	iYdcbp
appoin elsewh	acbcVx
appoin for	bM1pbQ
appoin from	UWUYS/
appoin games	padecc
appoin get	rdZddY
appoin goes	kaabap
appoin has	UXVXpw
appoin in	XZoknT
appoin is	YaZU6Y
appoin letter	YUIR/Q
appoin me	cZaX1X
appoin media	ddUsdd
appoin mr	daaebt
appoin must	mpYadZ
appoin my	cXacUu
appoin needed	cdarbb
appoin no	dZdfaq
appoin of	ZegXYu
appoin on	pPbdne
appoin one	eYaajr
appoin or	tkhYXV
appoin order	cZUY2X
appoin pendin	afrdbW
appoin someon	bZVaW3
appoin thank	eeUeds
appoin the	jRThW2
appoin to	WhVhqf
appoin two	gZaWqk
appoin until	bfsfbX
appoin we	dYtedX
appoin went	cdcebq
appoin which	Xhabta
appoin while	hTvdcZ
appoin will	paUiVp
appoin with	WUepkf
appoin you	UWVP/O
appoin your	bcZYrk
appoin yours	bancoV
apprai	Woekba
apprec	aifbhj
apprec .	Tbddsh
apprec it	YXrkcY
apprec the	dbZags
apprec visito	babsde
apprec you	UnkVZj
appren	aYeYsk
appren 's	hjeVZn
appren .	SXhLup
appren and	qckVWg
appren as	hmUZem
appren board	dffTik
appren did	ceqbbc
appren is	jUZT2X
appren number	hhUddp
appren place	hiSpYh
appren places	bafcdq
appren remote	dcapaf
appren so	dpbeea
appren with	ffefnV
appris	lnZacb
approa	WnXoVi
approp	UvTYdl
approp time	Xtdcee
approv	gpVatW
approv .	didYwT
approv an	epfeaa
approv anythi	ereeeU
approv by	O0dVnY
approv for	iRjlZm
approv headco	cpbcbd
approv human	tbdXcb
approv or	sVddee
approv the	bpUbfk
approv you	NZTf4b
approv your	ZeZT7U
approx	nYZlde
apps	VUecgx
apps .	edcdaq
appéti	XYiflj
april	aklUke
apron	VjrZiV
aps5	Zbnjbd
aptitu	VZYsfo
aptitu .	QSkogr
aptitu we	Zqbcde
aquacu	YYglcn
aquala	bZaavi
aquala the	cbebpe
aquari	jffbhd
aramin	tbVYXa
arbori	jmbfdX
arbori on	duUhZc
archit	cjieaf
archit .	bqbZZe
archit to	edvYbZ
archiv	ZWibiq
archiv .	TUecpq
archiv and	ZlVStb
archiv as	ebrUcd
archiv job	tlMbbm
ardent	WZPhqr
ardent .	cZdpkX
ardlui	dZbqdf
are	djbfkc
are #	Urmdca
are ?	gPsmXZ
are @d	mSkXan
are a	igjTdl
are able	Ugdilf
are aboard	dddXre
are about	finkVV
are above	kneeTe
are admitt	bUYzjU
are advise	mnYkXV
are after	SEjtSw
are agreed	TgeitW
are aiming	yWaaca
are album	hwZZYY
are all	eipagW
are allerg	ebedpb
are allowe	iIomVm
are also	dZZfds
are always	hUndWn
are among	inVohO
are an	hUpZpV
are and	obVXog
are announ	2VSgZY
are anonym	dkqWbX
are answer	qalZZb
are appoin	VQUJ/J
are as	YwcVib
are asked	WfY/TQ
are asking	YZR8dS
are assess	XvYfca
are associ	ZbWcdt
are at	ZyjcVX
are attach	fWfZhr
are aware	pgbXdf
are away	jwXdZV
are back	UvqSbQ
are backed	cpdZdg
are behind	kraWcZ
are being	hwWYbc
are best	dZbucc
are booked	dYegqY
are both	pfTWuR
are bound	qRiadi
are bringi	WVcfqk
are by	lladiV
are called	cyOtSU
are callin	aVVjmp
are cancel	WcXhbv
are carryi	asQncd
are checki	msXUbb
are choosi	vgXTZf
are chosen	fzVVgR
are city	arcedb
are cleare	dgnTlc
are close	ZvaccU
are closed	eewbUW
are closin	WLKYY/
are collab	aYVcbu
are coming	PhT6gT
are commun	0cZVaV
are compar	d0abZQ
are comple	mcjScj
are confir	hgWtXY
are congra	XXZsXd
are conseq	dcYdfp
are consid	gzYgZO
are consul	aoqYUa
are contac	msYVdW
are contin	Z5UbZU
are contro	dbcqce
are cowork	bwZZcT
are crew	aaVX0X
are curiou	aZtebd
are curren	bueWbd
are cuts	csbfeX
are dayton	bqVddj
are decide	siadYb
are decidi	2gRZVU
are declin	dadecp
are defini	arccec
are delete	Ssckcb
are deligh	SfdlrZ
are dewi	aceYer
are discus	rRencd
are dlamin	mWZqcc
are donati	jgnVdd
are done	hpNXbr
are down	hYW1Yb
are draggi	XuYcZX
are drawin	jhXaqY
are due	adrdcb
are econom	bmUncc
are either	vXcbcd
are electe	dccbsb
are eligib	ebcdcq
are emaile	taadcc
are employ	cbceuW
are ending	cWTaiy
are engage	ieTR3R
are events	bjUpkY
are ever	YR1SRp
are excite	qciYda
are exclud	edaZcr
are expect	RXN+gS
are faced	cracdc
are fighti	kigeZV
are filled	afbWbu
are final	bbeber
are finali	WvkUgU
are fine	hdhgjU
are finish	jhhhWS
are first	acaqnS
are five	ajqfYW
are flying	SgZyeZ
are for	hUhXqg
are four	okTiVf
are free	iQareh
are freezi	cXuddV
are from	hUsVlT
are frozen	YL/aaR
are full	aSbQZ6
are fully	ZWgXbw
are game	ebcqbe
are given	jqecbQ
are giving	ZONh8e
are glad	YhbolU
are going	jdMXiz
are good	mjPbpY
are grante	cdbrdc
are gratef	mYlPWo
are great	dadcZt
are happy	WSalxb
are haul	radYbc
are having	bWbstT
are hearin	ZVadsm
are hello	asjaZY
are helpin	ksbddS
are here	kfkhcT
are hereby	URPnxk
are hired	VTRQ/E
are hiring	cTNb/O
are his	eVXZzW
are holdin	ZQwhfY
are hoping	rkafXS
are hostin	ecpbcd
are in	blYdxT
are inform	vpVTXW
are intere	dndrTU
are intern	jbbbqZ
are into	ZXY4TY
are invest	gaaYra
are invite	mUdxQa
are inviti	eVbtZf
are issued	bfcZrd
are it	UVSO/L
are item	tgYfYY
are its	XnVbvX
are joinin	eaZQ4b
are just	hqflWN
are keen	VsSqba
are keepin	cghTXu
are kept	bYyXcX
are kind	jheamV
are kindly	eibrZY
are known	gpabdd
are laptop	apnaXb
are late	kiUsZV
are leavin	aXiYqg
are left	chTreg
are less	epcWag
are lettin	lPTZos
are liveli	esYcec
are long	UuahhW
are lookin	pmOcbe
are lucky	WWatdl
are made	moQiXa
are magist	btddaa
are mailed	wgWZab
are mainte	rYZcde
are making	bQaT/K
are many	bpaede
are media	ZjtYbY
are meetin	nkTlUT
are met	cedXrd
are mid	eqdecV
are mine	fWdcsb
are missin	boXrZY
are moving	aZotYW
are mullin	ixWZZU
are my	hlKJ8T
are near	ddWsde
are nearly	gwXiQQ
are needed	VkgYij
are neithe	mmeYUg
are next	SzmVeV
are ninety	eqdYdd
are no	Vfhcem
are nomina	dgZcqb
are not	cbaZX5
are notifi	ogeVjY
are now	hbyQba
are np	XiZYub
are number	kgjVoR
are oblige	pRqfOc
are off	TjmiSl
are offeri	cPZS/M
are offici	cbdTyc
are ok	RTU1Yb
are on	bkeiuL
are one	jzOnbP
are online	Vclnde
are only	fuSUVk
are open	Pcybae
are openin	pUmcZc
are our	SPIH/M
are ours	TMKV/Q
are out	cPTZI/
are overdu	ecscaZ
are overqu	WjcZWx
are parked	cbpgdb
are parkin	eXueZZ
are parlou	peaced
are passin	UUtSYs
are pausin	cQ5YaT
are pencil	gWqbed
are phonin	lkSibY
are picked	hmkeTX
are pickin	nqTYXX
are please	ZeVnuV
are positi	crdZdc
are posted	peWXji
are prepar	eacZsf
are procee	crbZdc
are proces	gljhdU
are proud	cTzeZW
are pullin	VV2VYY
are put	frcZZd
are puttin	RfnhuN
are quiet	ZqVcdl
are ranked	hXiZYr
are rather	btZdcb
are read	ltZaWT
are readin	guYWcd
are ready	cYatiY
are really	lSpXgc
are receiv	UerdVj
are releas	uYaaTn
are reques	XiTwgW
are requir	aSgyfV
are resear	dqlTcb
are reside	ciscVa
are return	dTfYet
are review	nqPabe
are rhythm	aabkZp
are right	nVUmUs
are ringin	thbTUg
are runnin	kkSbqU
are saved	daqcee
are saying	gmTcbo
are schedu	tXZhcb
are second	olhVca
are seeing	cwdgVU
are seen	jVnjWZ
are select	S5WNrV
are sendin	gQSmyX
are sent	zPmXYe
are seriou	afT2UY
are short	cdhuZY
are shortl	TrfuRU
are shut	jisbTV
are sighti	cYwYeY
are signed	ddihkU
are signin	pZdeed
are slough	jXcabq
are slow	izRcZX
are sniffi	Ypedee
are sorry	cVqiVj
are sorted	YXVUf3
are sortin	uSYhjW
are split	ntXeWT
are staff	aYUX5X
are starti	WjYZxV
are stayin	fYidqV
are sticki	cZdedq
are still	e/SdWR
are stoked	Vlapfd
are stoppe	eaqeeb
are stoppi	WKYRf4
are stuck	XzbnQQ
are suitab	bsdafb
are sunday	eYqedc
are sure	ZkcZpd
are suspen	YU7aYT
are taken	ZYQZsu
are taking	bYKR/f
are talkin	lybiSJ
are tellin	3YTiTa
are the	YWdU/Y
are theref	YVUdnu
are thinki	X/RfUP
are those	fXccqg
are though	eqddcZ
are three	kdangU
are throug	SSc/PT
are til	iVddhl
are to	cRT/ZO
are told	/VZQPW
are too	RjOcP3
are torn	ukUfeT
are travel	TzUcdZ
are true	WcZbrl
are trying	fuieUR
are two	irXhUd
are unable	dbXcZy
are unanim	dZcesc
are under	jgPYth
are unit	VZtgbf
are very	arfRkc
are vestin	gsWcca
are vid	cacteY
are volunt	cscgdW
are waitin	UuXuWS
are wanted	chQ1kL
are warmly	Yberee
are we	lrPQgg
are weighi	cxbbcV
are welcom	ZZ6OBy
are well	gijhUd
are what	UvRema
are who	ciYdqa
are with	e0YQrP
are withdr	dUeYat
are workin	hxTUoQ
are world	dcdape
are wow	YYhgqb
are wrappi	gdZbdq
are writin	fbdWcs
are writte	xZXfbX
are yet	bsbded
are yo	dcbbdq
are you	VRZ/fT
are your	fTkihf
are yours	aPNS/a
are zoning	gYbbfq
area	mblUla
area .	bcvXZc
area one	cbcata
area within	pXeeee
areas	kriWaV
areas she	drcZdb
areas you	edqVid
argue	Zdgpbc
argue to	ebdreZ
argued	XL1ZVp
argued so	ecUect
arguin	eekZVn
arguin .	Xqhddc
ariel	fqWgUh
ariel .	Zqgeca
arise	ZmRYau
arise .	ciYbdp
arisen	VUekhp
arises	Ynbgah
arithm	eXjngZ
arjun	aoWgmZ
arm	kTmnWc
army	jcdeei
aroha	egiicZ
around	kfgecc
around .	gUwLXp
around ?	eacudY
around and	Zqdega
around for	aZQvdm
around in	rZbaci
around it	WvefbY
around that	qgWbae
arrang	RXb+hU
arrang .	fVnanZ
arrang a	afTxdY
arrang an	asaadf
arrang for	YjXqbd
arrang it	SNY8cc
arrang the	Yedrcd
arrang your	WOW0oc
arriva	TPvkfW
arriva .	ddvWVc
arrive	Xe6XcW
arrive .	fQ8Rab
arrive amman	Viamah
arrive and	ZudbeW
arrive at	VuZYhc
arrive by	nYneUd
arrive human	bWqaeh
arrive in	bb0QfW
arrive on	UhoYig
arrive safely	YrhdbV
arrive satisf	eeXpce
arrive that	dXtcdc
arrivi	nUndca
ars	guXgbS
art	WYpjci
art round	eYepee
articl	hZhgff
articl .	pkVXbf
artisa	fpYdae
artisa a	Zpdced
artist	jadiYl
artist said	dZbdat
artist says	mrYZZa
arts	bbhZim
artsva	abrYlU
arun	cfkZfg
as	dedbng
as #	aauacd
as advert	efUaxV
as always	agsbaY
as an	ekjbkU
as and	R/TOUX
as anothe	edadep
as anythi	bXfddr
as asked	XbmZra
as assist	TXYS6h
as bidder	ddcdqb
as bright	eeUelm
as chain	bbZrch
as civili	bYdfpf
as closed	dbRZdy
as comple	aflTbn
as confir	jaqUfc
as declin	dfjqWZ
as descri	Zkabap
as discus	bbeZ0X
as does	haacpe
as edtech	jYWZqc
as ever	nencTa
as everyo	hWcbdq
as far	ckiYSp
as fast	UxdVYh
as final	ddYbdq
as finali	ddcpdc
as fixed	bZvWdc
as follow	bodhiV
as for	jxbTZc
as friend	ecccqd
as from	WdWcxf
as good	hyQfXc
as he	TxNpdZ
as head	WZdcjq
as her	dibUwY
as hr	egUbjl
as if	ldUpVj
as in	jTOcmw
as is	lgfcVi
as it	bsXZXq
as its	YTUU6j
as junior	bfcatc
as last	ZnVgja
as lead	dgdcqa
as lectur	edadpc
as leetco	ddXdtb
as little	eqiccW
as long	MujfmT
as me	de3SXM
as mine	V4eVSW
as much	epYYYm
as my	XarfmW
as near	isYXca
as new	daaeeq
as next	dZZqfg
as nobody	basajY
as not	nUdeYo
as number	ljkddT
as nurse	ceeVse
as of	SMeJ8x
as on	egUamn
as one	gkiciV
as open	budaZd
as our	ZYOS/c
as part	UYczaf
as per	dbXKpx
as possib	cZS7WZ
as profes	ebcbrc
as projec	ddeZqd
as promis	ZLugji
as proof	cavbba
as quezon	eeecrW
as quickl	cqbccc
as read	inYVdj
as receiv	ectYYf
as regard	bhribR
as reques	dk5NWN
as sad	eZceep
as second	bhSM/T
as senior	cbdard
as she	pgbeUh
as shift	bgddqZ
as someon	mmffdT
as soon	ftWkfV
as staff	caVW0d
as stage	aacXwc
as sure	rXddee
as surpri	ccbeat
as teache	ZceXsc
as that	rRbfna
as the	ngUeif
as their	aTbU0j
as there	Y7YccP
as they	boaYXp
as things	jiYZSs
as third	caZVzb
as this	fnQXlj
as those	uWabcg
as to	iqSjYd
as town	cbWYpm
as two	htZbaa
as under	bfZYwW
as unsucc	xTYbde
as vacanc	b2VXYU
as was	ahVmmc
as we	bmXSnp
as well	jhZpaZ
as what	kUmZqV
as when	Viobgb
as with	jngVea
as withdr	Wd1lZM
as withou	dcdpec
as word	dbXqed
as yet	U1kaUV
as you	YY0cdc
as yourse	fjneeU
as élodie	edZqdd
asbest	WckinW
asbest .	bftaca
asbest list	bhZcsS
ascens	fcnYaj
ash	jkNYni
ash and	dadbsa
ash human	vYcWdc
ashdow	YWYWxk
ashgro	ocWeVk
ashgro .	phbaYb
ashlei	caWjXu
ashmer	VXVkct
ashore	gjdjYb
aside	eahmcd
aside .	hUjbZp
aside and	cddbsa
ask	clikcY
ask .	mcpZZZ
ask a	Zbdqdg
ask about	XVuWqb
ask again	X5QQWk
ask all	UcmrbX
ask anythi	YRuXhj
ask applic	edpYfd
ask around	ayWfcY
ask at	USvdkb
ask away	iVogdd
ask both	adcpef
ask did	eUuddd
ask each	Zccscc
ask everyb	dbbtcc
ask for	UZX+dY
ask from	dbbqed
ask got	ZkqbbZ
ask him	Vifnea
ask his	hwYXbZ
ask how	gYqZfY
ask if	dUnlfd
ask me	j/UOUY
ask no	pWiZkb
ask nothin	fWscdc
ask re	oaVZmd
ask so	aceauY
ask somebo	hufVbT
ask that	iVbuXc
ask the	g2bRcX
ask till	brZdee
ask us	dfiTjk
ask vargas	hbqUZe
ask we	bpVlca
ask what	WSxocV
ask when	gZxVZY
ask where	eZadip
ask whethe	UZXvfl
ask would	eagVtd
ask yes	lQqkdZ
ask your	bfYrbd
ask>again	ZlRrlb
ask>bye	WpYlTk
ask>chosen	hZVmgj
ask>date	dSaroc
ask>decide	YXhsmX
ask>free	goUncb
ask>give	YYa3fa
ask>hear	bVbrnd
ask>hold	gpibSf
ask>joy	afariW
ask>match	fhTwWb
ask>meet	dgVpff
ask>offer	XaihrY
ask>papers	aabzeb
ask>receipt	TdNzji
ask>refuse	rdPTtg
ask>soon	ZdZxiV
ask>sorry	WTcokl
ask>start	YiqhZY
ask>step	ffZrcc
ask>thanks	YVkXdv
ask>wait	r2OWWc
ask>you	Yacuic
asked	hfidee
asked .	jVrZpT
asked ;	qkmUVV
asked a	edtfYW
asked about	kriWXZ
asked after	cR7bSZ
asked all	dZqZlZ
asked at	menbeV
asked back	dUP/RS
asked churn	WrXeci
asked darren	clWVeq
asked decide	mXTVnW
asked did	fXuVYk
asked financ	emeVld
asked her	hfXUqe
asked him	fecPko
asked how	jg1QVS
asked i	hdxaUP
asked in	fpWcYl
asked is	kXnekR
asked me	aZdehq
asked my	oUrQSn
asked none	hUmgeg
asked not	dscadV
asked nothin	cW0gYS
asked on	bknRnY
asked she	duXXab
asked somebo	dXddct
asked someon	ZabZWy
asked stores	ZuYbda
asked straig	maVckk
asked that	VbnrWc
asked them	kjlTXg
asked three	mfXTbq
asked to	Ygauaf
asked two	fdmTqY
asked us	YR7XYc
asked we	hcqjaU
asked when	4TPbie
asked where	ad0UWb
asked who	eZnglT
asked why	ZTgeau
asked will	YhrYed
asked worst	asSdaW
asked you	YVVogq
asked your	lZrYdY
asking	YjeqdZ
asking .	XqdicZ
asking and	fRYknj
asking becaus	lVqdYc
asking before	ficpbW
asking but	Uipdde
asking everyo	drdcad
asking for	YggsaY
asking him	cqddeZ
asking i	cpZYcl
asking if	TLm1ee
asking me	eiWwXY
asking since	atbZde
asking the	ijleVb
asking what	bcokUh
asking where	YnUgpe
asking whethe	lQfmia
asking which	gZcsda
asking will	dXdcsb
asking you	bXUfoq
asks	YRc6hX
asks #	nemUdd
asks and	bYcscc
asks does	hXdadp
asks each	Vhcubc
asks for	VcZzhb
asks if	cPh2Ya
asks me	eTkYnj
asks of	cfcpcb
asks that	dWQjrj
asks to	ebarca
asks whethe	XUthfY
asks which	aWYnrY
asks you	WVO8hY
asleep	gckjYc
aspect	ebdjjd
aspen	hYlidb
assemb	iggWcl
assemb .	hdXYhp
assent	gelWgf
assess	ekVvZd
assess .	Vlbrea
assess ;	bWaqck
assess are	nrXXda
assess by	sgWfaa
assess centre	gdfpWe
assess day	YjdvbW
assess for	llVfcc
assess forms	lmeVee
assess has	akXtbZ
assess have	WudZZe
assess human	bdcped
assess is	gaaqcd
assess it	crafeY
assess link	dZfpdb
assess mornin	llaVal
assess of	UiYccr
assess on	cZWvdd
assess result	UsZYih
assess the	Wpeedh
asset	kYckdh
assign	Sidgqb
assign .	erRbej
assign at	abZbqi
assign attach	dYXtce
assign delibe	caqcdb
assign to	YWcumY
assist	cWZcxj
assist #	dcYfqg
assist .	XUWgxj
assist @s	Lmdibr
assist and	aaYbXx
assist as	dbceqc
assist bot	edpWgb
assist closes	baucUc
assist cna	cpcced
assist has	YdgnUl
assist head	gfTjgk
assist is	bVZdth
assist island	hkZgUk
assist job	YUXXku
assist manage	jObS4b
assist openin	ebepcc
assist size	Ydcdsd
assist store	daabtc
assist tells	Vjgoad
assist will	ebYtea
associ	bYYfxc
associ and	eVcdfs
associ as	dYaesc
associ back	cfqabc
associ for	gUaTnq
associ from	WYXX0Y
associ grade	auWbcd
associ marita	ccqadd
associ slip	YZUuUX
associ to	ZZSfth
associ with	eaeaqe
associ you	eeapcd
asst	edZakm
assume	wbVoeP
assume it	Wuccdd
assume nothin	Xtbded
assume that	yXUpcO
assume they	paecec
assume we	zXbddT
assume you	aOayna
assumi	jmZecb
assump	ccflge
assump .	ZWhpXl
assump and	edeaqb
assura	Zdgcdo
assura nowick	ecZcdr
assure	kYZgjj
assure .	hTWloh
aster	cnVgci
asthma	VZapgl
asthma .	cXdpbh
astrid	rVZjlY
astrid man	llUice
astrid or	tWbcdb
astrol	dibdjd
astron	afkchf
astron a	bccqde
astron for	hWqZbg
astron lets	cpeeea
astron to	cWhXqi
astron was	cdtadZ
asye	haWdbu
asylum	dmddde
async	iWjkhY
async .	fdfcrW
async blow	rWXceZ
async has	qjabcZ
async i	dbuaca
async partne	jpWcac
at	eegifd
at #	cUdvce
at .	VvQqiV
at ?	eVmjgd
at @d	gbZsfZ
at @p	Ygdbqd
at @s	qZdeeb
at a	dpldcU
at acknow	iUZrah
at admin	hShjmb
at all	WfyYaf
at an	diVbRy
at anothe	aUudee
at any	doscUV
at applic	VwZdeb
at aubrac	pcdbce
at bike	gWrdaf
at binder	cdbpdd
at by	i0UdVS
at choir	dhncVj
at closin	rZdddd
at cvs	cvZZea
at dog	mUlmcS
at each	etbcaX
at engine	cslZXU
at estima	dbcccp
at everyb	Rroadb
at everyo	Poehmc
at everyt	WuhiaV
at fab	dYrdec
at fee	esfZab
at first	jTmkkU
at five	tVTfmc
at folder	dnkdbV
at forms	epaced
at four	vceYcb
at from	cqddeb
at gate	deXrde
at gloria	gfUile
at grade	afcZyV
at great	dqXede
at group	gkUbng
at growin	apgcdc
at grüße	qXbcee
at hambur	fWXqhg
at hand	ZbiqYf
at head	WvSboZ
at hello	uYbiWd
at her	ipaYjV
at home	beQwkb
at human	xXajaU
at initia	asWXdj
at interv	gjgVoZ
at it	X/IgZZ
at its	ilYQkj
at last	gVfQso
at latest	rcZebc
at least	XqYYXs
at life	gloWZV
at lowell	heVehn
at lunch	efeTpg
at me	dcaria
at media	uQYtZY
at mine	ebuYYc
at most	/DRbVT
at mums	ccYccq
at my	dSvaal
at northm	lcidUj
at observ	bbcqcd
at on	cbsbbb
at once	sWbakg
at orient	iYVoid
at ours	cgdsRZ
at partic	WXYpco
at people	WuYebb
at placeh	TYlvZR
at plant	dZadph
at presen	YjpVXi
at profes	XdfwVY
at profil	cpcccc
at quarte	pUnYea
at questi	deWree
at reads	hVgnfb
at recept	Wetdac
at scale	XrVYUn
at school	WY2YWd
at secure	bhUofb
at short	ZqWiZj
at sift	aVYZdy
at signal	Wdecqd
at some	R/WRWT
at spelli	dbcpdb
at stage	ZZfbcu
at succes	dgVubX
at such	ZrhcbY
at surg	dVrYff
at suspen	elTdhm
at tea	qZdckY
at ten	ZRdjpj
at that	dUjQls
at their	jhemcR
at them	W6TSab
at this	doZWYs
at tie	djielU
at two	jUhmiZ
at unit	ThZvPn
at url	ZefiSo
at vale	kVdXsc
at valley	aYhdbp
at volume	uWXZoa
at what	iuVPnZ
at where	Ysabeg
at whethe	ZpbYdl
at which	xZdfUc
at who	SyWbZh
at window	Vpacjg
at work	bXcdtf
at worker	dadfpb
at world	bJgqmh
at wrist	hdreZW
at you	UXb/SV
at your	gZwbiT
ate	ioZiZb
athena	dhVpYb
athena swan	bYarYb
athlon	oiceeX
ats	hZjYek
attach	TRmtvX
attach .	TNmm2W
attach ;	SUdsob
attach a	eaascb
attach and	WWQxnc
attach appoin	ddcWtd
attach are	cmXdXp
attach as	ebwXYZ
attach be	eepaad
attach docume	ebaYwc
attach drawin	ederXe
attach fitzge	eZqfdX
attach for	kVvYZc
attach form	cbfarb
attach indivi	ecbsZd
attach it	ZVlarc
attach letter	fdeVwa
attach offer	eedXqe
attach opened	ecrcab
attach please	YceYth
attach questi	XZdsia
attach sign	ccadvY
attach super	dYpace
attach the	cSsbje
attach what	ebbbrd
attach with	bZvViZ
attach you	XihhnV
attach your	abfdta
attack	fnchgV
attain	clamcb
attemp	Wlddel
attemp .	YnViXo
attemp hungry	Vbmdle
attend	cbjneb
attend .	TlmfjV
attend a	jWbwYa
attend an	diqUde
attend at	dbcpcd
attend by	cahqab
attend for	ddbwZX
attend in	rgbaad
attend is	YYqlYZ
attend its	ebdpcd
attend of	aYybYZ
attend on	bhRXoo
attend you	kcqWZc
attent	YzQlgT
attent .	j2JjXS
attent and	VzVbdX
attent but	eYdeep
attest	bnVTjo
attest 's	Ttfcee
attest the	mXabWq
attire	ielfZa
attitu	fbaZas
attn	hfqfTa
attn .	XmqddX
attn on	aaqhdZ
attn va	jfpceU
attorn	ZVilek
attorn on	ebaebr
attrac	hgaZij
attrac .	blVcdo
au	flXdoX
aubrac	bS3ePX
aubrac .	kWtfYW
aubrac and	gdqcdX
aubrac i	paddee
aubrac two	lpYbTa
auckla	XgpjfS
auctio	Wdbree
audien	hSgblk
audien .	dVlbhl
audio	eeqZfb
audio .	efuYfS
audio is	erYddd
audit	hdafhi
audit .	XkZZrd
auditi	dRgjYt
auditi .	gTmacl
auditi for	dgZeZq
auditi on	TVolhe
audito	pgfceX
audito and	diebpW
audito has	aXnpaY
audito it	sYbcee
audito niamh	dWyZdY
auf	VVf1Td
auf in	XWY1cb
august	mkbYgb
august .	clmbgS
august is	rYbeec
august to	ddadcp
aunt	eRofck
aunt stores	jVkdhf
aunt who	eUUljl
aunt works	rYiZdc
aunty	kgjacc
auréli	eoUcjf
auréli .	Tpfbfg
auréli on	Zpcicc
austin	eTvQZk
austin .	bcsZbb
austri	cledgc
author	bdecpe
author .	UiRYrr
author is	hrcWbc
author me	cicUpi
author my	berVbh
author on	Jahkuh
author quite	eXcpcd
author to	miQWyU
auto	Ta4VWj
auto answer	dXreeb
auto messag	UgudcY
auto reject	dcUieq
auto reply	Xa7RYW
auto respon	ZetZda
auto your	fraYeb
automa	aevcad
automa .	lNffhn
automa and	hpZjZY
automa answer	Zcteca
automa confir	lqeXdW
automa email	fhdjkV
automa it	Zbdepe
automa note	bZuccc
automa notifi	cXdbgs
automa one	chpdaX
automa orange	ebcpdd
automa outcom	bbZepg
automa questi	peXgdc
automa reply	Tn3TXU
automa respon	YUzcbY
automa sendin	lcidUj
automa thank	aW1ZcU
automa the	ebWddr
autore	IT/PWV
autore the	Zbrbda
autumn	ckgUii
autumn .	mVjiXh
autumn tour	UrkUkd
auxili	baoYld
avail	oWVjjf
availa	WadzWk
availa .	PYZyXq
availa africa	dcYrdb
availa and	WmqZab
availa better	edbaeq
availa for	aWfyYe
availa form	dcbudY
availa from	dfjaVo
availa in	fZpeYh
availa to	eTlfhh
availi	YkenZf
aveiro	Xdcemj
avenue	iceVbr
avenue .	hZaddp
averag	eRhVnp
aviati	kbaifg
avisar	akkXhe
avocad	lcaegh
avoid	UglpUb
avoida	jjaced
await	Q4OenQ
await her	crcdcY
await your	aXbdud
awaite	dhkbha
awaiti	I7GspG
awaiti candid	eZUxbb
awaiti decisi	YwYZda
awaiti your	cYVpoc
awaits	cghgee
award	yTXOoh
award and	edpcYh
award is	tbWahd
award it	acedpd
award notice	tfTaca
award of	ceYYre
award or	rcaddc
award the	daeeep
award you	efdYpe
awarde	RKOR09
awarde .	hXZWfv
awarde a	becWuc
awarde the	VXTVmy
awarde to	TSUSvx
awarde you	Ubahvc
awardi	ZimUgj
awardi .	bbdcgp
awards	WtglUV
awards .	cZXwcd
awards on	d0WXXV
aware	lkgWae
awaren	gbqaea
away	bhhecj
away again	ZjebYp
away and	duMXoa
away at	sXYhbh
away before	eaZcds
away but	frUcaj
away day	ikgkcT
away from	iSyfTd
away i	rbYdde
away in	brcbeZ
away she	pbdefc
away so	cbabph
away the	dlYabp
away to	YwdgaW
away unit	arccdb
away until	WlpcdZ
away you	Ugbsfd
away>again	icwWXa
away>ask	UmZqde
away>away	advYdc
away>chosen	dMtefk
away>closed	ZhugXY
away>decide	3gYTXU
away>goon	ZgqjZV
away>hear	sVXflc
away>hold	WoYaUs
away>if	VffrlV
away>joy	WxUbff
away>match	cdcxVa
away>me	iuXcZc
away>news	xiUdXV
away>not	crgbcd
away>offer	YfZskU
away>others	kdRdWv
away>papers	XWQznc
away>post	cdNdiy
away>refuse	oTebdm
away>review	cb2Rad
away>sorry	mOsabe
away>start	Tdgmif
away>step	hgWpYd
away>thanks	cWqTlj
away>wait	hrWafc
away>you	fbZqib
awesom	cadckl
awful	iVdoch
awkwar	kPlkad
aws	ZQnehg
aws .	cVpabd
axed	aWRca5
axed .	edWedr
axed the	dcXees
axlewi	chSaqj
axlewi .	XpYXra
axmins	cYgjie
aydin	jXucYZ
aye	ZkQhXs
ayesha	pTkXcf
ayesha have	UPycdb
ayesha till	uiRTUV
ayo	ebddkj
ayodel	hfNUtl
ayodel .	adWZtd
b	aZauff
b and	YiikRg
b by	qbeXgd
b has	cWqjfW
b in	erZebc
b media	Xcbqdc
b moves	ihZVfo
b we	dtbaea
b which	eeeXpe
b1	bdllRi
b1 .	bTnhfi
b1 and	ddbbZs
b1 for	ebbpee
b1 sent	kiSici
b2	edjlZZ
b2 of	eceqac
b2b	ceiYZo
b2b .	XdrcYf
b2b for	lPfdbt
b2c	eaigZl
b2c .	dWpjda
ba	cXXoik
babies	kedebg
babies .	asbcdb
baby	icrNei
baby on	XmqWed
bachel	mbSgik
back	hfffee
back 's	cVsbjb
back .	TjjnYg
back ;	Wpekba
back ?	hNqldg
back @d	6IgYgX
back a	XXgpan
back about	VogmYZ
back after	bhmRih
back again	icWacr
back at	mckLcp
back becaus	bqcdcd
back before	cPWupY
back burner	YiyYXU
back by	UOPk1o
back clear	bVfgwU
back dog	qUlbdd
back door	aYZqka
back down	pnXbaa
back either	ccbqee
back end	ZYTcwj
back fine	afcatb
back for	YRd7YZ
back founde	dWZZyc
back he	iTTcqh
back hello	nTffhh
back here	ecYxaW
back human	pVqdZX
back i	Udlpae
back if	YRdqYq
back in	WlimVf
back is	UgjmiX
back it	iJYuji
back just	bsbcdc
back life	nVldbc
back media	3XQfVW
back my	ZbsVah
back no	jpabbb
back of	qgUkgT
back off	pYaXZm
back office	bZipea
back on	aeuiZX
back once	asbcec
back out	ZUwYcZ
back over	gXgWcr
back parks	mmcVed
back please	ccZqhZ
back pádrai	epVYdi
back re	Tldkib
back reads	2PbaeQ
back region	aXyZea
back renata	dnYatT
back restfu	bbberc
back she	ZjrgYQ
back signed	adbbtc
back the	clpQak
back they	cjSmXm
back to	tvZVZX
back tracto	eeZcpe
back unit	rMplWS
back until	XjeVnl
back up	Vgikfc
back when	EqdgPv
back will	fdqeeX
back with	kLWusb
back would	dccaat
back you	iUlflZ
back your	fQiJV4
backed	YiWWni
backed out	ZVXbqj
backed up	frdacb
backen	tcdWXh
backen .	ZZmgUl
backen and	qYZdeb
backen rang	feTdiq
backen that	fdpcda
backfi	aWdioi
backfi the	ZWctec
backgr	bbZsbj
backgr .	XalgXq
backgr and	agYtYe
backgr check	bhXtgY
backgr fits	eqXcfc
backgr in	acdgaq
backgr invest	ddbcap
backgr is	jTWgbx
backgr screen	eaqZiZ
backin	bbWhgt
backin ska	cZtadb
backlo	Y/NWbS
backlo .	V2Uada
backs	Zcimee
backup	biqhUX
backup .	eUriaa
backwa	snXkUU
bad	kaZbcs
bad ?	aladWr
bad i	UkmmZZ
bad in	Zsadeb
bad line	gUrelU
bad news	ZXUckz
bad tiding	eaYddq
bad timing	cUfefs
bad week	cpceiX
badge	Ubseee
badger	WUskgd
badger .	cZpchd
badger your	XXahva
badly	VdkZdq
bag	aZictZ
bag .	keeSpa
bag and	lefNsb
bag i	eeacpd
bag of	XeSwUk
baggag	ebnded
bagged	daWavY
bags	bWlghh
bags .	bdsbdb
bakare	efjgeb
baker	laihgU
baker and	Ycbsce
baker to	darZec
bakeri	UfuhhR
bakery	Yafghm
bakery .	TYmleh
bakery dreadi	fhVakk
bakery has	hVdcli
baking	lbckgZ
bakker	jTjcmc
bakker .	bcdcpb
balanc	ahePhs
balanc .	csXaaf
balanc aisha	Yqcbbb
balanc school	epYcdd
balanc to	dVldlg
ball	adifhf
ballar	bYXhbu
balloo	ZdqVie
ballot	qgTgfa
ballot .	iUjlYg
ballot is	bqZcbe
ballot of	kiVbmY
ballpa	bheXng
ballro	eVrded
ballro again	jaXcpe
balogu	dbfdgk
ban	VPyZUk
ban from	dbreeY
banal	lkhUXi
bancro	jVkfjb
band	WeSc0i
band #	UZWQ8e
band .	WcaivY
band wants	ZbcvXc
band will	daddbr
band would	bZcqbh
banda	Ydcfbs
bands	hpSjbd
banerj	2PabnW
banerj .	1QYekW
bangal	hlTiQq
bank	cbhgje
bank 's	kVdqjW
bank ?	cpccee
bank and	hhUlgc
bank card	ccWetc
bank detail	TXbizX
bank has	ZdcXes
bank in	cbiqcY
bank is	aVhcds
bank lady	egacap
bank letter	Ydduae
bank office	UekjjZ
bank on	qlabbW
bank said	kVWcbv
bank versio	cdpbcd
bank with	ecpedZ
banker	gbUlsX
bankin	UWfnpf
bankin .	fUmgbj
bankin and	cmjVla
bankin for	ceXscd
banksi	ddjhmO
banksi .	hYuWiX
banksi d	chVnbf
baptis	dTgria
baptis and	Zdaaub
baptis who	aYipcd
bar	dVPmoq
bar 's	caYphf
bar .	Zcaqfg
bar and	fRUrig
bar for	hZYXfs
bar from	acVcwZ
bar is	VgaYpm
bar job	ghfcmU
bar manage	ejUXmk
bar one	agUuhZ
bar the	hjNrdd
bar was	cWVYc1
barbac	7VQfZe
barbac 's	ccqbdd
barbac .	2WNjXf
barbac at	pcbcfe
barbac we	paedde
barbad	bbYrib
barbar	lfgfca
barber	hfZddk
barely	eWZkfp
bargai	eaepgY
barge	dSeoYq
barge the	dUaodm
barist	YgWsVm
barist a	aqXiaf
barist the	YiZpcf
barito	fiTbeo
barmai	YZmmfb
barmen	Tlgeej
barrac	gXhjbi
barrel	lmcfSi
barrie	dRcgeu
barrie .	dabrcc
barrin	eZqafc
barris	bbkcgi
barris .	eUoaem
barry	pQakkc
bars	edbqaf
bas	iZUjij
base	SaRX/b
base #	cbfUud
base .	bWgZvd
base as	dcbdrb
base noah	dcaasZ
based	XlWmXn
based in	cXeeeq
based on	XiVfbt
basel	sPXqWh
basic	Vcb0eY
basic .	YYWrih
basic compan	qcddeW
basic i	ZddudX
basic office	dalUkm
basic we	ZfZibp
basica	WZWgby
basica .	ZdkZSt
basica legal	fRnffk
basin	febqVd
basis	elQgfl
basis and	TzZcdd
basis of	hdWaaq
basque	ZdqZaj
bat	bRmmak
batch	flabal
batch settle	ipcXcc
batche	dZqXgg
bath	WrfbUg
bath .	arWcXk
bathro	dfbdlg
batter	dVledl
batter for	ecaeYr
bay	VWigkn
bay an	bdbZsd
baypor	okUbee
baypor or	tWddad
baz	aWkljf
baz choose	pdebdd
baz irina	cTloag
bcc	jdkfXf
bcc or	rdcZde
bdm	ZaOZ4i
bdm a	ZdeYpj
bdm on	aecZse
be	gkafef
be #	a1bRmO
be .	feUbln
be @d	4mTTaM
be @p	qbdddd
be able	yiXcWc
be admitt	ejYUgs
be advert	ZRgba1
be advise	iuePZd
be after	X1SjZW
be ages	Zwadbb
be ahoy	abdpfd
be among	kZrbVb
be an	hkWqYY
be and	mbkcfU
be announ	gtWURi
be anonym	arYkba
be anothe	V0YThZ
be answer	mhmPaX
be any	erhXab
be appoin	ZXTae4
be approv	WpZfgg
be arrang	Teclpa
be as	lcVcng
be asked	Y/SQTT
be asking	VeZjSy
be assess	rmVebS
be at	Sab/WT
be availa	hWplbW
be away	VjnZbl
be back	YcucnT
be bangal	ehcdVr
be before	W8cRbT
be believ	wUbbde
be best	Zcbtaf
be better	bZZnWs
be beware	ktddeQ
be biling	ZcYbdv
be booked	XUdsna
be bored	JZRYc/
be boss	jTncbk
be bounda	cUmned
be brahms	eeqaeZ
be brief	iVgeij
be bringi	agbdep
be brough	WnUhZp
be by	qjWcVf
be caleb	bbdfrY
be called	d1VTad
be callie	eZkpYb
be callin	cpQdWr
be cancel	ZcfrdZ
be captiv	eZZces
be carryi	dZrbdd
be change	gWzRcX
be checki	UUxbdb
be chosen	m4ZWRP
be clarit	rbVdcZ
be claws	cqdaed
be clerk	gTZZvb
be closed	NZ8bVU
be coffee	edpYee
be coming	eetdXb
be commun	l2QYXQ
be comple	aYV1eY
be confir	ijakeT
be congra	cUmVbp
be consid	UamwUf
be consis	kuaacP
be consul	WSoVok
be contac	V/OVYP
be contin	UmkSZp
be conven	cadwbZ
be convey	izWTgQ
be costs	ebZeeq
be cross	qYfZdd
be curiou	cYvZdb
be dan	tiWaYV
be days	ayZYaa
be decide	zocTUR
be decidi	xdfYZV
be declar	viYVdW
be deemed	Zdedqd
be delete	LU5iZZ
be deligh	agSdxZ
be deploy	ecXder
be determ	qjcbbZ
be differ	sadcea
be disapp	eZadbu
be discus	dqPXnh
be disqua	fdeVep
be docker	cbcqcc
be doing	cVcaev
be done	tfSqYW
be down	Ia/VXU
be drawn	e5SfcN
be early	oXVsWZ
be either	fsdZab
be elif	ZVokbe
be emaile	menWdR
be engage	fScdkq
be eoe	bbXsed
be exact	2Pbbcb
be examin	VpatYX
be expect	tYfZYf
be expres	gWbfdr
be extend	XadThy
be eze	aUrmca
be facili	dabccr
be fair	fYoPfn
be fairne	acapaj
be fico	irdcbX
be fillin	dUebdx
be fine	VaeuYc
be finish	iaYubZ
be first	aqeXaj
be fixed	YcSwbg
be follow	rccZgb
be for	qXglWc
be forese	epcefY
be forwar	Xc0XeX
be found	Rllceh
be free	iiglUZ
be full	Yerbbg
be gettin	SjamtQ
be given	jtUlZU
be giving	ekfVge
be glad	PYXqhu
be going	PceZc2
be gone	WthVXh
be good	ZihpUd
be got	ftdZaa
be grante	dVYjds
be gratef	XSTzxS
be great	eQhljj
be grüße	fabgpa
be guaran	Vbbqdk
be guessi	R4Zbbb
be had	UjnQfl
be halden	YpjgZZ
be handed	YNVysY
be handwr	eYadtb
be happie	YSYmjq
be happy	femSbo
be harbor	YxbbfX
be hard	bXkqaX
be having	afWlap
be heard	gcXxZX
be hearin	k1NRWc
be held	ZgdvbX
be hello	g0ZZXR
be her	ScccxZ
be here	SaRvra
be hired	XgsdVg
be hiring	YJOeY/
be his	eYagrb
be honest	baQfey
be honeym	draiaa
be honour	XRbS/T
be hospit	bhdYpe
be hum	ccpaed
be human	rrURbb
be hurrie	dtcdeW
be hydrog	eXtefY
be in	hyVibV
be inform	nxVVZb
be intere	mTZqfd
be interv	UUW6Ti
be invest	achdpb
be invite	a/VMZY
be inviti	XQXjb4
be issued	rWdYam
be it	qefVmV
be its	ebVczW
be jaz	abbces
be jodie	Zpeded
be joined	cUfcmo
be joinin	VPaWvs
be just	edbqcc
be kate	cccrcd
be keen	dUknch
be keepin	YbYaYx
be kept	nYreaW
be kind	UjWbon
be laid	YsPraZ
be late	PXbi3L
be later	UvZYhe
be leader	Zabcpk
be left	yccgVS
be leices	ccdpce
be leonie	aXeZdt
be lettin	mWYfXr
be librar	brZacb
be life	6aUUYS
be lifted	aSxeec
be limite	czRaeX
be lindqv	mOXXsm
be long	nqeXZO
be longer	Mvaghf
be looked	RvYzVN
be lucky	eYVbev
be lumenp	eXdqed
be lying	csadda
be mad	eqeekS
be made	zeZbPi
be mailed	tXUrbU
be making	XxXYSn
be mariti	iYVajq
be matche	dlTpag
be me	dcWWks
be media	lkeiXS
be meetin	RXU5Za
be met	bbatce
be mine	hqecYc
be months	ZhrceW
be moorsi	aWlbdp
be more	sqaZaO
be most	abeYbv
be moved	lbgZpV
be moving	hgeSdp
be my	cfpKsa
be needed	bkXYcq
be needin	QHWdt1
be never	WxgaZX
be nice	glVjjY
be no	KJciU/
be not	bhabaq
be nothin	iXipcY
be notifi	q6TUWN
be oblige	KLV/pW
be off	eYuXcd
be offeri	dcccM1
be offlin	Xesbdd
be ok	aXkxWa
be okay	ZVllcj
be only	erccda
be opaque	qoaccR
be open	Zfb1YV
be openin	eYadgq
be operat	ckglcU
be organi	SVgbhw
be origin	ibeYpe
be other	aRbedz
be our	IKLA/X
be out	tO1ZRU
be over	kQcdpj
be pain	bzZZcV
be part	mZqWYc
be passed	YrWndY
be passwo	daceqd
be patien	k/UOUP
be perm	pejcaX
be permit	Sxbbbc
be phoned	7dbWWT
be phonin	yRiYaZ
be picked	ZcseXf
be pickin	Vnhcej
be pis	dccbsa
be possib	ioZmcR
be posted	9HbTWc
be premat	excZXY
be prepar	WvQmaY
be priya	vecdaV
be procee	ZQYTb/
be proces	cdUwad
be progre	XPVXd/
be protec	UZY0de
be proud	beSRwm
be publis	ynNVYa
be pursui	cUadex
be put	vWYoTc
be quiet	Qh0XYV
be raised	dsbWbd
be re	bQTgZ3
be reache	inboaR
be read	VxeZda
be readin	lMxRan
be reads	sjRXdc
be receiv	TZYcpr
be record	ZWnscY
be recrui	YZcZax
be refund	YbVfcw
be region	ltXUZT
be reimbu	XVXtdi
be releas	obhZnR
be replac	dShphf
be requir	ZmWQrl
be retain	cdpZce
be return	RQcldz
be review	L/RfeR
be right	VoVXbu
be ringin	uUcjUi
be room	Ztaddb
be round	cZdduY
be run	ZebZaw
be rung	1cQjWW
be runnin	XTWptd
be rushed	cpedeZ
be sad	agVcau
be safe	tXdbde
be said	orQZdV
be satisf	Wbcbkr
be saying	irabXd
be scanne	cTZram
be schedu	mVafdm
be schäfe	ViSpZn
be sec	csbddb
be seeing	SdUevi
be seen	VVq0Mb
be select	ezZSaa
be sent	rnYadU
be set	PvalbT
be settle	xqWRcP
be she	ZucZda
be shoe	jdpVcd
be short	ibpadb
be shortl	S2egaP
be shut	UZ1ZbY
be signed	chgStZ
be sittin	XKircq
be size	urbLUS
be sjoerd	Yipbdd
be slow	Ubrhfd
be so	VXY0ib
be some	hrZZdc
be someth	YzcgWS
be someti	rVeefe
be somewh	dZcqef
be soon	jvcXbX
be sooner	3OXYdc
be sorted	yRZkaY
be spoken	sXdhgY
be sport	bYqZlW
be spring	bXsYdd
be starti	ZdXaW0
be stickl	hyTTbW
be stoppi	ZUicko
be straig	PkVVc4
be struck	edqdeX
be subjec	gqdbYc
be sunny	YZblep
be sure	njoTZU
be tabled	Xqeeec
be taken	cbipcb
be taking	WQdXg5
be tea	drYbce
be teleph	xZaScZ
be tellin	rmZabV
be texted	VsUjaf
be thai	btbedW
be the	kkXSlj
be their	ZOYM9c
be there	SAK/ZR
be this	0bUcgV
be though	cxXabZ
be three	euZYjW
be threes	YqbZej
be thrill	aYnSph
be throug	1bXQZV
be ticket	bUdedr
be tinker	cXcces
be to	naaUjl
be told	+kYSUY
be too	bdQnaq
be unanim	ihcVgj
be unavai	Wavdea
be unhapp	eZdedp
be unit	pwcRPN
be untrue	qXdeee
be up	dPW6bb
be update	bwWVdd
be upfron	qXlWZi
be upload	mdOvbY
be us	gQlcdr
be vetera	ceapde
be waitin	qUkVpV
be wantin	cqdcea
be wasted	YRTca7
be weiss	ahhVnf
be welcom	ZT1VSh
be well	WnYdbp
be when	asZica
be whenev	bqcedc
be willin	TWf5XZ
be with	nNU9YX
be withdr	cZerdb
be worker	irTUai
be workin	WeRluc
be wow	ZadRwh
be writin	Y3SUkW
be writte	f/RVWJ
be wrong	W2UXbf
be xxxxxx	cqeaed
be york	iVdkif
be you	QaMdyu
be yours	UjbTve
be yourse	dbcpde
be élodie	bgZgpX
bea	bedchm
beach	nZeaam
beach .	ohSXfm
bean	dkZhhe
bear	d/SWXZ
bear in	pXkbce
bear to	gWcYpm
bear us	eZcedp
bear with	e/QPVU
beard	ldWben
beard has	eaTdev
bearer	Xeegdm
bearer of	cWcbct
bearer typing	jnTjeX
bearin	aoajeY
bearin with	ZjUpgb
bears	jjaeXi
bears .	VogbZl
bears ones	qbcced
beat	YNVW4q
beat about	eaPbns
beat it	peUkbe
beat me	aXXgdu
beat my	cclVpb
beat the	ZVjZyT
beat you	XTYZku
beata	hheVjg
beater	ajYqeZ
beatin	igabfj
beatin .	akUglh
beatri	YhZhjj
beatri .	Tifmhd
beaumo	UWggev
beaumo on	dUrffd
beauti	bghVmf
beauti like	gvYbaW
beauti you	fdpWff
beauty	YqcUjj
beauty .	ZfgYqZ
beauty ?	jkecVh
bec	ajYhfj
became	anZRjk
became a	dcqebc
became the	arddac
becaus	gaddlh
becaus he	ehSfVt
becaus i	bTbfrl
becaus it	ZhPqpc
becaus its	dpeahY
becaus journé	sXedbe
becaus one	buaWha
becaus people	dqZedc
becaus so	ktWZbY
becaus that	1FXkjd
becaus there	XjPVvl
becaus they	plTiSg
becaus we	dfRc2a
becaus you	XQvYlj
becca	hfacih
becker	VUcWrs
becker .	aXdQul
becky	Pgdalp
becky hello	XgZYpj
become	pmUOqb
become @d	zYZcbX
become availa	bqadeb
become clear	apdecd
become free	YsZbia
become our	kXaYvZ
become their	dhVYra
becomi	mcdifZ
bed	XhjrjN
bed .	bpfaec
bedank	hWXnfj
bedank said	bRUokk
bedlam	ddkfai
bedlam in	dbqbde
beds	cjffhb
bee	faZeim
beeche	breceZ
beekee	fZshXX
been	chgadm
been .	YhaUhs
been @d	uZbbdc
been @p	racddc
been abando	hXVmdo
been able	dkVYgm
been abolis	caedbp
been about	cTmioa
been accept	cRJS0t
been added	fmlbdV
been admitt	caVeud
been advert	cdtdaY
been alloca	fdViqb
been allowe	cQomge
been an	XcZegs
been and	X2WgdO
been appoin	aadT0d
been approv	ZcernP
been archiv	ecVcdu
been asking	VuVgbg
been assess	ZdXfep
been assign	avWdaV
been automa	ebbbeq
been awarde	VSMXq3
been axed	daYect
been baker	darZec
been better	dXYeYx
been binned	bZTkgq
been booked	ecpZed
been brough	ffUsdd
been bumped	YeTugc
been called	cuXhYb
been cancel	bRLcb/
been chosen	eXcWzc
been ciao	eaqeeY
been closed	YNMUZ/
been comple	shfVaU
been confid	eZtXdd
been confir	fQcfpk
been consid	kVXXjr
been contac	sUsTbY
been cry	UiOWsl
been cut	bRadZ1
been darren	cSueee
been decide	opbdZV
been declin	bePXa3
been deferr	eW0cdT
been delete	aSYYY2
been discar	eYbeep
been discon	fZaeeq
been dismis	dbedbp
been doing	hqdciS
been domain	ebqeea
been done	fSsYge
been down	frXZeb
been drawn	XwTVpc
been due	Xqcdef
been electe	aVXXzh
been elimin	ddVdeu
been ellen	eccacq
been ended	eZYdes
been estima	elndeV
been extend	VqsbaU
been fabric	edbXct
been fernan	davedV
been filled	bRMbf/
been finali	Zpccfg
been fixed	dgctZW
been forgot	WzTbjX
been forwar	l3cRXG
been found	XvWQpe
been frozen	aL/cbO
been given	iaXRfz
been glad	eddeYq
been going	Rhrbge
been grante	ZYiugT
been great	dTrYan
been guide	XYlecq
been halted	cS7daS
been handed	fhchVk
been here	amVedm
been hired	ebTf1T
been hotel	aqeedc
been i	ecqdcW
been in	ekmiUZ
been includ	aVcdcx
been inform	YiTcjq
been interv	oVpbcW
been invite	bThpbk
been isabel	padebe
been kept	rchYcZ
been known	Y+TYWO
been laid	npZXbX
been late	yQdedc
been left	bVknag
been let	VTgiev
been lifted	jqQjcb
been lindqv	deqaZd
been longer	nQehnd
been longli	WgXzaY
been lookin	WgqcgY
been lost	mSWfmj
been made	SqVWkp
been making	ebeacp
been matche	ZWUvei
been mine	dcceZr
been more	ZteecY
been mothba	eavedV
been moved	kgUuUc
been my	cWcaby
been named	UixecR
been no	htdZaY
been offere	djhSfk
been on	jkUchg
been open	jldjbU
been parked	bavccT
been parks	pZhYca
been passed	iysKQI
been paused	ZM/bcV
been pay	dZqdec
been phoned	ebaedp
been picked	pXTmak
been placed	UjsagZ
been please	cahYas
been postpo	YhrdbY
been pre	ecdrYd
been prefer	eYkepX
been progre	eadqeb
been promis	vaafab
been provis	bjYxTY
been publis	Voafbl
been pulled	YiHXQ6
been put	de4gWL
been re	irYkdS
been reache	adUcqj
been read	epfgaV
been readve	fococR
been receiv	yhoXYK
been recomm	dianVj
been record	bZ0SYa
been referr	cqdceZ
been refuse	gaXaZv
been regist	gcqcdZ
been reject	blVick
been releas	VbiVcs
been reliev	Yaapbk
been remove	aZhXZu
been reques	dpccfc
been resche	gbXtbb
been retain	dTWlkp
been retire	faWebs
been return	baqhbb
been review	aSYfey
been round	WeeWrd
been ruled	aqZldY
been said	jzMdab
been saved	WozNbT
been schedu	VrQudX
been scrapp	ZeWhZu
been select	WTPq2b
been sent	jnkfWR
been series	Wqmcaa
been set	XvfYYd
been settle	ZwiZaW
been shared	eqgbaW
been shelve	WT9ccQ
been shortl	jRSxUt
been shut	dacbcq
been sidewa	epbeeZ
been signed	Vshdbc
been since	eVlagm
been so	diSglg
been sold	TZYWb3
been stood	YXzceX
been stoppe	aL/cdR
been stored	cdtcdX
been struck	ZfcWXx
been succes	ZbQZvp
been suspen	WR/aaM
been taken	bpOTfw
been talked	buVeee
been talkin	mSnhdb
been termin	lVSbbu
been the	egnSdi
been there	fVgbhn
been thinki	Vcldnc
been three	gqWgfW
been throug	aiVRqp
been tied	bhtaaX
been to	dfuUda
been transa	qhacdZ
been travel	peadec
been trying	ZWdpmd
been tulsa	ecrbdb
been turned	mrYXTi
been two	XcbaY0
been unit	Ypbddf
been unsucc	fkLYew
been up	thbZTg
been update	ZW2ZXO
been ventil	baZcaw
been viewed	cVxXcb
been waitin	qQboXh
been with	UlheoW
been withdr	XZQWX/
been writte	ZyVebW
been you	bSdYgv
beer	dpdUeh
beer 's	qeUibe
beer and	cbZZwa
beer comes	brZced
beer gets	SqkYYe
beer got	edbeWs
beer has	dVmhck
beer includ	dccYrc
beer is	iVlddj
beer it	pYbiee
beer they	dpcbeb
beer told	dZoUcn
beers	cWhWom
bees	ZdwZcd
bees in	dcqaed
before	neVraa
before .	feRqUr
before @d	pbcpaV
before a	bpbchZ
before acknow	tZdYee
before and	hRaYjw
before any	ZpjhcQ
before anybod	awRkXe
before anyone	etUpWU
before anythi	VeT9PT
before but	paYZZm
before choosi	ircYcZ
before dan	qicZYa
before dog	mWSvfY
before either	cZeqde
before five	jWZsab
before forth	ZgjreS
before going	phcbbY
before he	ggXueT
before hello	uSQkpa
before hr	YUcfmr
before human	heH4gT
before i	eZXsXp
before it	gfZtRg
before kelly	qYYaje
before life	hValoZ
before long	XzYUcd
before lunch	radaee
before making	ZrZgcg
before me	dUwSQr
before media	wbbhfQ
before not	jTdped
before or	Vrgecd
before priya	cWPtkk
before reads	igUrdY
before region	TmZloY
before saying	cudXea
before school	rWecee
before seeing	acdpde
before she	heXwbW
before some	WpZZlb
before someon	nSbYxU
before starti	cbbrec
before that	tmZfZP
before the	ugVkbZ
before then	ZdbxaZ
before they	ZZb/UU
before tied	zUcScb
before too	I/UYaX
before tp	uaecYb
before transp	tWkafW
before unit	jkLqkQ
before wareho	gVdpdd
before we	coU6SV
before welsh	sagfcY
before worker	OpcWik
before world	aSgscf
before you	dYUjkp
before your	ffKuVq
befrie	UiuUhV
befrie .	dbpbbf
beg	bTcidq
beg .	YZebeq
began	fgeYbn
begged	niceda
begin	XlSh0V
begin .	WRXsxU
begin ?	dTaVzb
begin after	hZbYpi
begin contac	YtWcba
begin in	hlWfnT
begin on	fmoQdd
begin to	fpdcZe
begin with	TXch2U
beginn	ilgbeY
beginn .	fsbeXZ
beginn sport	ccpVbk
begins	WegWon
begins @d	tfbZjV
begins and	dqbedb
begins at	aibdYr
begins in	kVfedl
begins on	OdeUur
begins partic	ebcrad
begins with	jWXRsl
begoni	ZcikWh
begoni .	dbrYed
begun	kehleR
begun .	cnkakS
behalf	bfddhj
behalf .	RsciWe
behave	nZjbec
behave visiti	lcidUj
behavi	ckfkYd
behind	eZeeik
behind .	geeXZq
behind a	jgQkfi
behind her	fVUYew
behind it	jlTilW
behind the	UOpjtd
behind them	abXZYz
behind with	hvQfba
behind you	tQbfcl
bei	ZTqikb
bei .	eZZZqj
being	jsbYgZ
being #	hqbaZd
being .	ae+XZG
being a	oeSffi
being approv	mrZaWa
being asked	gnVihX
being assess	czPYcZ
being booked	dYjdpa
being called	gZbteW
being checke	hwUYdb
being chloe	dadcrc
being consid	jzLhcT
being costum	qWbcbc
being discus	Z/YcUP
being done	epabbf
being drawn	WaVX/O
being examin	etZeeW
being filled	fYveWc
being held	cYpclZ
being in	llZXoV
being interv	TkjkZd
being kind	cRaeax
being late	ZZmWrb
being leisur	acpXjc
being looked	b/LXUQ
being made	uvPTTT
being mainte	iXZbtb
being marita	ebpcdc
being no	iSeYko
being of	gaacbq
being on	WthfZZ
being our	ZZYP4Y
being part	biqacb
being passed	esZacb
being planet	ewYeaX
being prepar	dcbeqc
being read	fqiXaY
being restru	eP0feZ
being return	dcbcbr
being review	btfedU
being schedu	jrdTeb
being scored	pecaec
being seen	YpkiUX
being signed	tZabha
being so	kVjadl
being sold	aXqcXm
being sorted	Xtaddd
being straig	jjrbUY
being taken	cOhlVu
being talked	X7TcaW
being tested	dgZpcd
being the	uUcpdQ
being told	amcVne
being well	zaTebb
being what	gdcYdq
being worked	bvWZdb
beings	ZsgmYR
beings and	erdbdZ
beleid	gdihjW
belfas	ffacao
belfas from	idVbbr
belgiu	ajniaW
belgra	hhdbgf
believ	kfoSde
believ .	rmeRYd
believ her	vbZbcd
believ him	bqdcdd
believ it	eZmjlQ
believ me	etOZai
believ so	edaccq
believ the	gdsQXl
believ we	cdtXfZ
believ you	bUggcr
bell	ocRoia
bell .	Qnamkb
bell @d	qXfdef
bell by	pbdbee
bell dan	pYecfe
bell me	xlRTXg
bell media	tVdcee
bell on	YWaycb
bell patche	jWYXwa
bell went	cpgedX
bell when	Siendi
bell you	0kUQTU
bella	cdhflb
bella .	cfdZpd
bella on	Zqaidc
bello	ZYSijq
bello .	afYbbr
belong	hRcsWm
below	eVcnen
below #	bepZce
below a	iWqZed
below and	aieqcZ
below by	Teetee
below detail	eeZqeb
below from	oSbnaj
below i	qgaVfg
below it	lcUenf
below our	bYdUb0
below she	pfXade
below the	aRTPe/
below they	dbqkYY
below to	bZYzca
below what	gQaapm
below with	ikTmdY
below within	dfuRff
ben	UZpigf
ben and	alpjdS
ben from	UXZZqq
ben year	dYqddd
bench	hbeflc
bench 's	dqXfee
bench .	fTiYmk
bench line	bgligV
benchm	hYomLj
benchm .	ccpeVj
benchm you	bbrYef
bend	WUtaii
bend about	eapdec
beneat	dfnfcZ
benedi	ObvQji
benefi	fcgcfj
benefi ;	pZcZhf
benefi and	qmSXae
benefi at	dVjmdg
benefi off	eZZauc
benelu	fTerXj
benjam	gmcSgk
bennet	hXewbU
bennet 's	dasecX
bennet by	bbbubb
bent	ZThXfv
bereav	ccgieh
bergen	difgfc
berlin	bVYtig
bernad	hXcmkb
bernar	Uhnakd
bernie	hNbjTy
bernie .	ebadcr
bernie a	cbacbu
bernie and	qWddcf
berth	ifbble
beside	aXqZVm
best	cajggh
best #	dbVZti
best .	YNmhfp
best ?	ecdpce
best at	deqbkV
best bit	fbpebc
best call	deccrY
best chowdh	ebqeca
best employ	eZudcV
best for	Tbirbf
best guess	rZbeec
best i	hpUbYh
best in	cmqZbV
best number	cbXuac
best of	dYdZXx
best on	dYgeZr
best presen	acbbpe
best schedu	kneUee
best there	ebwcbR
best they	cdbioV
best three	eqcYec
best to	rjgRWe
best with	ZZvVVg
beste	Wckocc
beste .	Zqccha
bestie	lYpdVe
bet	csZUmY
beth	iiabal
beth .	epcdbc
bethan	bfjcfh
bethan .	aTkcni
bethan so	dpcdcd
betrie	fXWjZs
bets	gmSdhj
bets are	csVdee
better	VTfify
better .	cRgjVy
better @d	XlpWef
better answer	XdZtbd
better be	ddcpcd
better come	ddbqec
better day	jaWsbV
better door	ecabdr
better fit	aZdbet
better for	bgerhV
better get	baapjb
better learn	edccsX
better luck	bVQWa6
better news	aSabd0
better of	ZapYgf
better off	eaYdes
better one	eZlXuV
better soon	eRrmcb
better stop	WvYaZc
better than	Vdbdir
better you	YUXitj
bettin	gcgjlT
betwee	pnVfbc
betwee #	UeotSZ
betwee .	qpXUhW
betwee a	VjYrgZ
betwee bielef	crhdYa
betwee dog	Vagudd
betwee heart	dbcdeq
betwee hiring	dlVcjh
betwee human	YdqZdf
betwee me	yvSRSX
betwee media	xTUeag
betwee mostly	YZUbhw
betwee now	vSYqYa
betwee priya	Vcrgcd
betwee size	vXWibc
betwee soon	bpcdee
betwee ten	fXeped
betwee them	msbaZW
betwee three	tnWWaZ
betwee transp	ZZapej
betwee two	keUfhh
betwee us	Zehapf
betwee you	myOaZd
betwee your	eeYddp
bev	gTeiWt
bevera	UTaqpf
beverl	kZuWYa
beverl .	dVseeb
beware	imeeeX
beware cats	Xdedpc
bex	igagYj
bexhil	Wnjdaf
beyond	tmXWdY
beyond media	qhXfcV
beyond that	U/aQbL
beyond the	sUYdhj
beyond your	bfYZgq
bgv	ciSXmp
bh	oYeVfk
bhai	draWff
bianca	lagYma
bianca on	qcccec
bianch	dedang
bianch 's	pccmWb
bianch .	kYrUhZ
bianch transp	Xdfpef
bicycl	Zbgcnf
bid	ebYYdt
bid for	nfaVYo
bid to	ZjSkfn
bidden	dmWodb
bidder	nhUdgg
bidder .	elUeZn
bidder from	hYZcre
bidder has	Zpdefc
bidder to	cgeXUr
bids	hqOiiY
bids of	dccddp
bids says	UogWkh
bielef	geaXtd
bielef .	gXWfqg
bielef fittin	XdcZwa
bien	bajgma
big	edhlbf
big aide	mUUZqe
big boss	jcRlci
big diary	opXacX
big frame	esZdac
big house	aXcjpe
big if	epdbce
big man	opaaVY
big one	llSmaY
big pictur	edaaeq
big tempte	dZZfep
big thank	baudbY
bigges	bfkkbb
bigges custom	dYpeed
bike	hUrlWa
bike you	ddpcdc
bilal	mcgTgj
biling	iaZXiq
biling until	edZbcr
bill	VkijWj
bill .	QktfhV
billin	ehaeif
billin .	dZaciq
bin	PSubdq
bin .	beuUee
bin day	hUwcdX
bin it	aYvcWf
bin the	bkVmef
binder	Yagcpi
bindin	Zfnkaa
bindin for	bbYvda
binned	ZdDXP/
binned at	bYabeu
binned me	kZWZat
binned my	ebVlbn
binned the	aVeaay
binned you	dvYbcR
bio	dQhegq
bio one	fYdddp
biogra	gflYfe
bioinf	mddXfj
biolog	jjiccW
biomet	dWbucf
biomet .	jdTiap
biotec	nhfbZa
biotec than	brZeda
bird	fkmXcb
bird .	Wrecah
bird in	YdZatf
birds	obZdie
birgit	ekcehb
birmin	eiiehY
birth	bUngdk
birth .	cYuZXh
birthd	ZR/TXS
birthd .	ccuWhX
birthd and	Waqcei
birthd dog	jYraba
birthd for	aawaba
birthd from	dbrebc
bis	bTtZek
bis freita	dVsded
biscui	dQkbnm
biscui .	ZXsYhe
biscui will	oTbele
bishop	iglkTZ
bishop and	dceeYr
bishop appoin	qgceeU
bistro	dmWkZe
bit	alchjZ
bit 's	aampTX
bit .	alaljS
bit ?	auVVna
bit and	K7ebeY
bit as	bUrhag
bit before	SxXddb
bit behind	qlYbZY
bit by	Uvbdde
bit cool	iXedpd
bit done	capeah
bit follow	cYcbtc
bit green	bcXdXs
bit i	YVohek
bit is	VZW3Zc
bit longer	ssXPdX
bit more	ilRZih
bit much	cqVedg
bit nervou	Xcpgee
bit nobody	jTaekm
bit that	bqZcbh
bit then	cqddec
bit they	Zbbcat
bit to	MjWctg
bit too	cTilbm
bit under	cQaavj
bit with	gQujdQ
bit you	rYebhc
bite	aYhcof
bites	aedZho
bits	cceiif
bk	ZqmUWe
bk .	VRybbe
bk he	bapgcd
black	acgfii
black .	hmUiZi
blackw	fgXkge
blame	kffeZe
blank	Vbgqai
blank .	edcqbd
blank about	eZfdbq
blast	ddigef
blauwa	XdeomY
blauwa an	eeeXqe
blauwa minute	ccfpbb
blazer	XrTeXl
blazer .	hWWWcv
bless	jcdkec
blesse	raoQfd
blesse serves	kneUee
blessi	jVhfoW
blind	ZKsbnl
blind .	cXqcmY
blindn	foiXgW
block	UGk5bb
block on	dZrecc
block resear	Yepgbb
blocke	tA/WPY
blocke all	bYreee
blocke every	dZqddd
blocke half	scbYde
blocke the	jRxbbZ
bloemf	egedck
blog	fX0bZS
blog .	gbtZWa
blog post	dVpidd
bloke	ifbaXr
bloke .	nUZYgr
bloke in	Xfpgdc
bloke said	aqfbba
bloke who	bebbYv
bloke with	VaTgfx
blonde	gnQmWj
blood	WghsYd
bloods	jdXoae
blow	jaaoad
blow .	ikPqXW
blow to	VZe0UU
blow with	caerZd
blowin	adfhih
blown	UmYdne
blown it	ZrcdcZ
blows	cbWldn
bluden	kjRcke
blue	kYqabc
blue .	fVchkm
bluebe	hkebed
bluefi	dXjscW
bluefi bookke	bZrgac
bluegu	cdjdYl
bluegu has	cXabav
bluegu is	Ztaced
blueha	cndhda
bluepe	Zkhaic
bluest	kYQctg
bluest .	dcZgpd
bluffs	hYekdh
blunt	dkaZcn
blunt .	cqZcch
blur	kWlebe
board	jgZgff
board .	Tfkobf
board and	sUVfnc
board approv	YSXfnr
board as	dYcXvd
board by	jXuZXa
board calls	Weerde
board can	Wcfwab
board chose	cbZbbw
board decide	kepbWZ
board did	VdVYiz
board does	Vpecei
board for	aqWoZY
board from	YkaYuZ
board having	Zcbdpi
board here	egfTjh
board in	nggVXm
board is	Y3eZdO
board meets	tkbcUV
board met	OnTSqo
board must	pcdddd
board needs	iabraa
board next	cpceeb
board only	VfpkdY
board opens	rdecZe
board parks	caZagq
board picks	pdccdc
board restau	jaXcpe
board said	bUdYro
board says	onaiSY
board secret	VnVndj
board shall	oqZYZY
board sits	fnXoTa
board the	mUgbZm
board there	eqcddZ
board thing	qbadgc
board votes	saccdc
board wants	WWkxYa
board went	Zacdfs
board will	plXZZd
board would	PaU9We
boardi	gRpqfR
boardi 's	ZUplad
boardi a	dbdaqe
boards	XbhrVj
boards .	jSjiVl
boards lunch	abksaY
boat	UaYixd
boat .	WhdZxX
boatho	aZblhi
boatho .	XZcgat
boatho of	ihjmaT
boats	nbblYe
boatya	coYclY
boatya .	Yrfbbe
bob	Whfdgk
bob direct	Xscddc
bob you	dZbdbs
bodega	djbaii
bodies	fXpdah
body	jhWcYp
body the	pcVdfi
bodywo	mcZefj
boer	aWglhh
boet	lbbhci
bog	ohcacb
bogdan	bvWUhd
boiler	gnefbZ
boiler .	dZZgdq
boiler and	ZtYddd
bola	dbofeb
bola .	cRjojb
bold	Vqhgbe
bolt	fadgmc
bolt .	aZpbjc
bom	bblfhd
bom on	hXcddp
bombed	iadgck
bon	WgjQin
bond	aVbqif
bongan	cWrdhc
bonjou	Zhboce
bonjou luv	mjbVjc
bonjou the	bcqdeb
bonne	iZckgf
bonne 's	epbWbd
bonne .	jUoehY
bonne tour	eYcqdd
bonne withou	eccpdc
bono	bNbaos
bono .	lhUZjh
bonus	eOratZ
bonus .	ZgrWqR
bonus petren	jUXkck
boo	ZZfhpc
boo .	dZeXtf
boo park	iekehU
book	ZXmyZY
book 's	dasZce
book .	jV2VTe
book a	baVsci
book and	VZqapW
book came	eX0Rab
book fair	nlVhbb
book in	bcdqec
book it	aaS8UV
book my	cbetbc
book now	ddsZcc
book of	fUpdic
book the	bTUwig
book your	XbXykU
book yourse	abT3aY
booked	cUhyhV
booked .	ZYjkrS
booked a	fdsPcl
booked and	mbfUhl
booked by	bbfsZd
booked for	ZYZpsU
booked in	eXWrak
booked me	RXeygS
booked on	dcgpad
booked unit	gbYpde
booked you	ZoUsiT
bookin	YShyad
bookin it	ecZreb
bookin link	ZaYtdd
bookin page	ebardc
bookke	gXcflk
bookle	qVlebY
books	gUdTzh
books .	QVVV0r
books and	qhoWYU
books are	kSxTWj
books from	ddbata
books full	eceara
books of	feqYZb
books on	jiRikc
books she	dadrXe
books so	YicYpd
books the	ZhbtbZ
booksh	hcbZpf
booksh .	pShbna
boost	gpbTqW
booste	YWkiVp
boot	icRuXj
boot ensemb	bedrae
bootca	cjkfWe
booth	iYgYli
booth is	hgdUeq
booth southe	airWfa
boots	XcYpnd
boots .	RhjesX
boots for	aWVfrk
border	UXPfsp
bore	gbZofb
bore bag	lflVcd
bored	GdWcW/
bored .	alZZYr
bored by	bddddp
bored here	bcccdr
bored in	XkdbYr
bored with	Vddcct
bored within	Tgcbis
boring	kecibe
borne	hhcnYU
borne by	cginUW
boroug	ebdiif
boroug about	ipVdcf
borrow	Zanhib
boss	nkWchb
boss #	cctYVX
boss 's	kbRicq
boss .	ZlWqiY
boss about	qkZYbY
boss and	pebaag
boss ask	rWfdee
boss asked	VnsPZZ
boss back	olcVcb
boss be	mmaaUj
boss came	eeVgpa
boss can	XjZvba
boss confir	fUYbfr
boss debugg	caZddq
boss decide	vaXWfb
boss did	iWsaca
boss for	ZYXtZc
boss give	WYoUlk
boss go	rZdbec
boss goes	cabYua
boss had	cTNimw
boss has	ephWZe
boss he	kefiQi
boss hello	pYchbe
boss henry	mnVYee
boss in	Vxcbcb
boss is	hvaYdW
boss keeps	drcdbc
boss lady	VmlXdl
boss likes	hePber
boss man	jYnelS
boss must	ivcYXa
boss ngozi	hUcjgl
boss not	XVvZbU
boss of	ieZinV
boss ok	ZhaXqZ
boss on	Vghhmc
boss picks	rfZcdb
boss put	VbgYwb
boss reckon	bgdZqc
boss rings	pbadef
boss said	UqaXpe
boss signed	XZZYyY
boss signs	reacca
boss the	bsbccc
boss think	dUdgjn
boss to	jrkXYT
boss told	TVgXwn
boss took	edaebq
boss want	eeepXf
boss wants	kZPzXY
boss was	gSejoZ
boss went	ecbedq
boss who	hkkcXV
boss will	sxQSaN
boss with	fgphcU
boss woman	jemgaU
boss would	ViazVc
boss wrote	bbXVtd
bosses	Ybefng
boston	ZTN0mf
boston but	abbpcj
bosun	XR2ceX
bosun .	ZgrgXc
bot	aXiboi
botani	fRwmTV
both	oXckfc
both .	dbbSzg
both ?	cVW3Yc
both and	qZXZih
both are	aidnTi
both arrive	cdqace
both back	cbdsZe
both be	kUfYfo
both been	kncZeU
both before	fdbsbZ
both by	1NYqSX
both contai	bbfqcc
both copies	dedXtc
both creati	bgaqfa
both dagny	eZYyca
both days	adfqae
both direct	eeZpcc
both files	kVqcdc
both finali	tZcbfc
both for	UUamoe
both forms	eqcUfd
both from	aXlqZa
both get	rbkZWb
both go	racfdc
both had	hYbgbp
both have	crdTai
both hired	cecarb
both i	Tbifbt
both in	mRfriS
both jobs	ecYZtc
both kitche	cYZzaa
both know	1RWVVn
both master	aZazaX
both now	daZccs
both of	lcXnkV
both on	9ZcQaX
both out	Xraddg
both posts	fZfZpd
both reads	qYeeec
both remain	abZvdc
both seats	Yacakp
both sunita	jYUtah
both the	gbbXer
both times	afsVYe
both to	caYzba
both were	cdnaVo
both will	bseYea
both with	qccedZ
bother	UTnlke
bother .	PgkZap
bother them	avYeeY
bother we	dbbYqc
bother with	gXnZpW
bots	ZgtSnX
bottle	mXhhfa
bottle .	eTuhXb
bottle we	hVejle
bottli	YikiRk
bottli .	cahbaq
bottli it	bvWcbb
bottom	mnfdWW
bought	Wijahi
bought basis	Zpdefd
boulde	elWrYZ
boulde on	dbqedb
boulde reckon	pXedee
bounce	qOqYfZ
bound	pijZXY
bounda	fVosWX
bourbo	hXcjZl
bourdo	diiZZh
boutiq	caeYtd
bouwva	enMZjr
bowed	UP+WgI
bowed .	dbradd
bowed out	YO9aVM
bowing	iXmZdi
bowing out	ddqdad
box	fVcflk
box .	ceVpie
box out	dfYbep
boxes	iUohcb
boy	ccdhen
boyfri	edcejj
bpo	WgYihl
braai	ddolWZ
braced	djakjY
bracke	aalegg
brad	YcWkdr
braga	agPflp
brahms	XQxebj
brahms .	gOvVXn
brain	idpWjX
brake	fhdibe
brakes	gSzZgX
brakes on	gVxdbZ
bramle	uaUQpg
brampt	Xcpehb
branch	faehgi
branch #	hmVhhc
branch .	Qcdghs
branch by	WYYybe
branch has	eUnadl
branch i	VlZtZb
branch in	hojThY
brand	UiUeon
brand .	eXjiUp
brandi	dShcmm
brandi .	dXWXoq
brandl	cfheja
brando	eqWpWS
brandt	jfSYpl
brandt 's	fThhme
brandã	eZfoda
brandã .	iVSqdg
branno	aalmZf
brass	cSjnTn
brass .	dVlneb
brasse	chWhkg
braved	aZdekl
brb	eheZpY
bread	lhmYdY
break	ejcfhc
break for	cXdqge
break partic	eZpefb
break so	fqZecc
break up	sYbZhd
breakd	dgflWf
breake	gfgiZg
breake .	dZklVk
breakf	kgndfP
breakf .	vWqVgR
breakf have	epZeda
breakf the	Srdlcd
breaki	dVccZv
breaks	lcckca
breaku	dfffoU
breath	ikSZof
breath and	hiOcfk
breath for	bvWhbX
breath reads	ZqYded
breath the	gZqeca
breath your	dYiapb
breede	ebqchV
breedi	XfpjeW
breeds	mSlgcg
breeds and	ebYdcr
breeds timeta	qXigeX
bremen	djXpeX
brenda	edrXkX
brenda and	jXpdae
brenda starts	ZisaZb
brenda time	eZcepc
brenna	ZeZXis
brenna .	XhkjSm
brew	fTiMqs
brew unit	cdqZdd
brewer	baeigk
brewer and	fbdpfZ
brewer job	hVocge
brewer of	WZpflb
brewer the	gbqbdb
brewin	Tjobgd
brewin .	UkpWai
bri	lehYpT
brian	naiSii
briann	niTXqa
briann .	illeYT
briann are	dacerc
briann will	piUXmd
bribe	kYjceh
brickl	dVokfY
bricks	jPkYjl
bride	ZTklel
bridge	kmYaZi
bridge .	XudVgd
bridge notice	ilVgcb
bridge on	WirWXk
brief	cRS7Vn
brief .	dXbsWk
brief attach	edcqbd
brief for	ccYxaa
brief says	debqae
briefi	fYhlfd
briefl	fdmggX
brigad	kfYqUd
bright	dafhle
bright .	dScpWs
bright as	bZbree
bright of	Zahcpc
bright says	WZYvib
bright so	fdacdp
bright the	gpgZab
bright will	Vpdkcd
brill	imebdZ
brilli	YjkYkd
brilli .	Uhqdbd
brilli and	abjVmm
bring	USX7rX
bring #	aaisZb
bring a	SOlvqP
bring acute	dcdrcZ
bring bank	cecRwe
bring books	eddcrY
bring both	ddardd
bring circui	eedpZe
bring flat	ddapeb
bring god	ccXjpb
bring gordon	bcarde
bring him	ajZqac
bring id	aYUkrc
bring in	dWZvga
bring indivi	dcdrad
bring it	cKg6aX
bring lunch	gcUcwX
bring me	jccpZZ
bring messen	badcep
bring my	VVYvmZ
bring nothin	mSghXn
bring one	bYX1YZ
bring or	cedpbd
bring own	YYXyiX
bring passpo	ljaPse
bring photo	ddXxYd
bring pieces	daataY
bring sniff	dbaXtd
bring the	VOjtkd
bring them	ZYdrja
bring up	ditWfW
bring you	ZpRJvq
bring your	TYWyxS
bringi	TPnggo
bringi the	gXqfeX
bringi them	fcbqbd
bringi you	bdUrla
brings	nWgfai
bristo	RbdZkx
bristo .	Vbhdkn
bristo me	ZdbaXx
britta	hiYgbj
britta your	dabeep
brno	mZgYZm
bro	beQiom
bro .	bbcZsh
broadc	fmnVcZ
brochu	KbwhUl
brochu .	RkYYeq
brock	iSimib
brock 's	bmVjbj
brock .	iUljbf
brock from	girdaR
brody	WsldUZ
broke	ehsalP
broke a	dlYauP
broke down	iSrqVT
broke it	dbdVqj
broken	ddxeXY
broken .	ZewfUX
broken down	cdeqad
broken her	TzafdY
bronag	Zlagbh
bronwy	obYgef
brooke	Yihdbl
brothe	aVkdZu
brothe .	gTmbel
brothe and	rQVlhh
brothe diem	ebpdeZ
brothe got	cgsbXb
brothe in	aXhdYw
brothe is	YhVbav
brothe reckon	pPNoTo
brothe told	cbuWcc
brothe who	YqgmgN
brough	XJqYdy
brough .	fgeYpX
brough forwar	fUUqji
brough her	dZVcYu
brough it	eLnmah
brough nothin	eRsaed
brough on	cdXZes
brough up	dXsdca
brown	lWmeiX
browse	YXyYYg
browse .	ecqbcd
bruges	cYYjgn
brunch	daqdcd
brunel	Vmcbjh
bruno	YVfark
bruno clerk	gcShkl
brush	ZcjlkY
brusse	Yaflhh
bryce	jShmde
bryony	gafcoc
bríd	gclZge
bríd .	ecqdZc
bsc	VirjYY
bubble	jebhbh
bucket	siaWhY
bucket .	uYZcdd
bud	bZngQo
buddy	Yneagh
buddy .	drVcgd
budge	WTdtmc
budge .	dcbipZ
budget	drXcYl
budget and	VqSdgo
budget as	epbcea
budget code	esWbhY
budget did	eaXfes
budget first	jxbTXZ
budget from	bpfjZX
budget get	Yqccee
budget gets	tUddce
budget graz	qfbbaZ
budget he	qZbech
budget i	dpadec
budget in	lUijZa
budget is	iZfrXW
budget line	dxhSfT
budget only	eZaeat
budget sign	gsYZbe
budget talks	dbqhcZ
buenos	fOVtkg
buenos .	dYbpdi
bug	nRdimc
build	TdZphl
build .	eadcep
build the	aiZqdb
builde	eZdetV
builde .	UagZth
builde needs	rZccZd
buildi	abgpZg
buildi 's	UsgYcb
buildi .	bLqmci
buildi has	Ycdqdd
buildi in	dccddp
builds	cajaen
built	UlZhhj
bukola	feodcY
bulk	dWZfhr
bulk store	YfVckm
bullet	YffYlj
bummed	cWYipg
bump	nRUipg
bumped	jfelgS
bumped into	fPqahh
bumped to	raZjaa
bumped up	ZYXtlY
bumpin	iicjdW
bun	ikRfgg
bun flo	mkUeah
bunch	anjdXg
bunch him	dsYbeb
bunch of	baqcce
buongi	gQkhkd
burden	ZipeaZ
bureau	dhcWgo
bureau .	cfeiVm
bureau and	ipfeaS
burger	cdnXif
burger .	Zbpefe
buried	igkYag
burn	gTUapp
burned	Xfgcqb
burned thanks	kghjcU
burner	WswXWQ
burner this	dscddW
bursar	ebakYp
bursar and	ddacfp
bursar so	gsYWZV
bursar yes	cfdcXq
burst	hneWgY
burton	ZXibqf
burton up	bYahpd
bus	dUsfhc
bus .	ZWsejb
bus and	WaycdY
bus but	bjocZV
bus compan	ljQakg
bus eastsi	eZrekT
bus is	ZQqbjk
bus then	bZtbcZ
bus was	TignXe
bus welfar	dTighk
busbed	nlSSjh
busbed .	lfdViW
busbed about	epdVhe
busbed stops	qddbec
buses	fXicmd
bush	ddkceh
bush .	ahbpVh
busies	bYfjQv
busies .	ccblPu
busies b	ihZVfo
busine	djlbeb
busine cards	cbWT1a
busine has	eZteeV
busine plan	YZcxcb
busine tellin	Zqaddh
busy	eplPmW
busy ?	dqcUlZ
but	hgXehk
but #	YqYeZd
but .	RkKXwn
but @d	3Nbdcb
but a	blPbmk
but after	fXpYei
but all	W1XbZc
but also	gVinfb
but anothe	afWaav
but answer	pWYobd
but as	TciRiu
but before	lVWrlV
but betwee	VnXcfn
but boss	XlZYgp
but by	/EXccf
but can	SggqmT
but churn	rXddee
but client	aaWgZr
but come	eUjbbq
but comple	ddsdeV
but could	aTT6kW
but dan	6GbefW
but did	XiqdeX
but do	fjMoif
but dry	dedcbq
but even	pccbde
but everyo	XuakcW
but extra	Yccsdc
but felt	dceYds
but first	UsapPh
but from	gOqihc
but gave	eedeqX
but got	bZbZvd
but guess	laXbqX
but has	kukUYT
but have	cYksYa
but he	ggUWkp
but hello	1abWbV
but honest	R0bcda
but hope	esZeeZ
but hr	XXbmta
but i	gioYmR
but in	jKVzhg
but its	WyQUoX
but late	bVcceu
but lets	pbecde
but life	uUdced
but me	kWmdrR
but meant	eaUrkb
but media	2LYsWV
but my	onfcUa
but need	ZufWca
but neithe	cpcidZ
but no	PfObZ/
but nobody	OmwbXV
but not	XdXUqu
but nothin	gfsgYR
but now	XpchiZ
but offici	qkceVb
but ok	xTTfYh
but on	4RUfmR
but one	mmRjXd
but only	dooVQe
but our	qdVVVt
but page	daVxdb
but parent	WnXnkP
but ring	faarcb
but she	xjYTWh
but site	dcadcr
but sooner	ddaseZ
but still	eITj0d
but tell	Xbepic
but thank	cWidbr
but thanks	bWraZi
but the	fgYZbv
but their	ZjpdbZ
but then	awceVY
but they	haOfrl
but this	jYQiin
but two	ZxYkWX
but under	dpcdea
but unit	lVeele
but wait	evcdaV
but want	bVcrej
but was	tWVlWf
but we	iWQZpu
but were	ecdeap
but when	K/QWWe
but where	cbpcdc
but whethe	iqbcbb
but who	aoVZfo
but why	YWZgyc
but with	YoUcnh
but would	TnRqnZ
but yes	gSWZqo
but you	gXSdpq
but your	bcUvee
but yours	YicplS
butche	kaaVjk
buts	doUasZ
button	TXjwgY
button .	Yabsbj
button and	ccdXpj
button matron	XpaUld
button not	ecYpdc
buy	bbpdbf
buyer	cTcYuj
buying	iUjYim
buying .	qWhgca
buyout	kVjlea
buys	Znhfbb
buzz	uaVdYe
buzzed	ifeeff
buzzes	khXdcj
buzzin	bjfeid
bx	ZXUhnp
bx .	eaYbqg
by	tVYnhZ
by #	bYpZjd
by .	S2afTc
by @d	qPXtmY
by @p	Ttagbh
by @t	rafXcg
by a	YkYZdv
by accide	djzRWU
by acknow	vdbUbc
by all	icqcVf
by an	glciQj
by and	A/Zcbd
by anothe	ghYbWq
by any	P2kdWU
by anybod	ZUvddb
by applic	dbscdY
by banerj	vVYega
by bit	Tvbcde
by chance	eapcdb
by clicki	dfqWee
by close	7QTabY
by coming	dbbtbZ
by comple	janUmY
by compli	plecXY
by dairie	eVphde
by dan	3KUinX
by date	Wtbbfe
by decisi	WZedpk
by dog	4EOzmS
by dr	bdpZci
by each	cbdqee
by email	rhYcgX
by employ	VggVat
by engine	eqbdcY
by enhanc	O7bacX
by featur	opUVZR
by financ	dXseeb
by first	rXchcc
by fontai	rXdedd
by for	hSmXmi
by forth	4XaVZS
by gaz	xbYZdX
by half	rejXWe
by hand	YuafZe
by hands	rYeedd
by hello	uQNypU
by hiring	ZvWcbf
by his	eYkYsU
by hiya	fXscgW
by home	tVdced
by hr	irYfXb
by human	1LT2fO
by inspec	aqYadh
by invita	uZTkeZ
by it	qaYhWi
by its	qYibga
by jan	hbpbbc
by jasmin	caZbte
by kelly	fUglnX
by kwame	dXXjfp
by letter	ulRRdb
by liam	cdbasd
by life	vPYjqW
by lowell	mUioYZ
by me	krhegI
by media	1LUumT
by mistak	Se/RUU
by monthl	nRXshY
by my	hncTei
by negoti	besYbe
by no	bveWjU
by nobody	XkuZaW
by now	W9bhOK
by one	QtNdeq
by order	aR6SUe
by orient	0YYOUq
by others	kXbYar
by owners	UOe3eX
by parks	MxZchg
by partic	1JOzeR
by pdfs	dUbpdl
by phone	uZUeff
by placeh	D+afcc
by post	nfYijV
by priya	lPT2jW
by produc	sbWdmX
by questi	edbrad
by reads	xLO8eT
by recrui	ahpZcc
by region	nQP0nR
by reply	WWZ4Za
by replyi	VXjtZg
by return	XXP+kQ
by sanne	daZVXs
by series	csbcdb
by somebo	enVYdl
by someon	bcgZZt
by teleph	rZUnZd
by text	jcQfmi
by that	tcYaah
by the	vWahfb
by then	VpoTee
by this	lQsbcf
by those	kUnced
by three	fqfTcg
by tp	TzbddZ
by transp	qVVcnf
by unit	/FPyhP
by us	WlnbjV
by vale	1GNxhT
by video	cST/XX
by volume	ljbUck
by welsh	cfcbra
by what	WirXbY
by whatsa	dTtjdX
by when	nlbhXV
by who	Wsdded
by whom	epfcbb
by withou	aqddeb
by world	olZZQW
by you	WXf0fX
bye	pRoYda
bye>again	TQh0Zb
bye>ask	edSkep
bye>away	ecfacp
bye>bye	bbbcY2
bye>chosen	enUSni
bye>closed	aalVbq
bye>date	Xjqgba
bye>give	VYY4jT
bye>goon	advTib
bye>hear	bbWzcW
bye>hold	ZR4Zab
bye>if	cNwbZl
bye>joy	cOxeaf
bye>match	bsVYbo
bye>meet	ZqHsdi
bye>news	VelWZr
bye>not	dgpgXZ
bye>others	ZXpYbo
bye>papers	aiYnUk
bye>post	cfxbcU
bye>review	jfymUH
bye>said	kcWVoi
bye>step	dfidrR
bye>thanks	nVhhah
bye>will	frWbdg
bye>you	ZZcfir
byrne	nddgYe
c	YZfilh
c .	ebsYhV
c lady	gZTatf
c1	WlilhT
c1 .	YqicbZ
c1 in	dbecrb
c2c	edendd
cabin	ZTsoUf
cabin for	ebpeea
cabin i	dWrfcd
cabin we	eccadp
cabine	kZhldY
cabine .	YcjqbY
cadet	hXkPjp
cadet please	fkgUoY
caffei	XZUvUo
caffei .	ekbWWs
caffei forms	dbcsXd
caffei privac	eeVqde
café	XoeWcm
café .	kZpbaa
café and	XUYalv
cafés	edackk
cafés .	cTRcro
cafés grade	dpeXcf
cages	fengWd
caitli	eZWcsb
cake	Ygkddh
cake .	fctfWY
cake of	atZada
calcul	YfVnen
calcul .	dqYbid
calcul woman	hVlkdc
calder	ZnijWZ
caleb	fgegmW
caleb .	UygZXc
caleb not	bbdfrY
caleb week	hVoYlV
calend	klduVR
calend .	c0UkUX
calend and	qcfhaW
calend below	eccpdd
calend for	WkpYah
calend i	Yqbidc
calend in	mVfgjc
calend invite	WPf2WW
calend says	Vrdffd
calend thing	bZpjcc
calend when	qXdeee
calend with	sdcZZf
calend year	fccZfp
calgar	UleXjm
calibr	bhNmfm
call	pdaidc
call #	hcepgU
call .	Zwbcdc
call ?	VMQ7pa
call a	ahvbWY
call all	wedcaS
call an	ZXachr
call and	kjUcdj
call as	gTemcl
call at	pgYakX
call back	mebiUc
call before	8WUZaX
call by	6QgSWU
call centre	OjhIfz
call dan	wacYcc
call dog	pYeeee
call droppe	XWzaaW
call each	rebbdb
call either	vdbZeb
call everyo	qcbedb
call for	TaWhZ3
call from	3WWidV
call got	bmtZZP
call he	qUcddk
call hello	pXXfao
call her	hQjsZc
call him	hXWzYa
call i	ddzfZQ
call if	VnfZWs
call in	oNkfmV
call it	jdfgVj
call just	fWqTcl
call life	qbZZjc
call me	cZSpmh
call means	rdddeX
call media	uScncZ
call not	npZZgQ
call numeri	okUaef
call of	gYqboQ
call off	XtbWfi
call once	SlngdZ
call our	VcSnrg
call partic	qddYee
call people	pkVYab
call postgr	fcbZpb
call priya	Zpecee
call reads	9NVaZb
call region	qXcacj
call since	WSpmca
call some	Txcbeb
call sorry	edpeda
call straig	padbee
call summar	hZgShn
call that	sWWhci
call the	dbnqRc
call them	adqbcf
call they	VbiZud
call to	yYTkeW
call unit	mSOodk
call us	WifuVZ
call was	Yfsbcb
call when	M2bgea
call will	nVjbci
call with	gUY5ZZ
call withou	cXpidZ
call you	xiOhaa
call your	ZTdvbj
call yourse	VYXb3X
callba	rZUqUd
callba .	ccbrcc
callba on	Zcdred
callba will	pddafa
called	XYgfln
called #	caYcgs
called .	UjPpcq
called again	ajpWee
called an	bWclrZ
called anothe	cbZdbt
called at	igVbji
called back	Wbhtda
called but	bUqffg
called by	Tauagc
called except	dWtcdc
called for	jpHtRc
called forwar	deZdeq
called from	XhaVnm
called i	bjVnhb
called in	jrgXeT
called invoic	bbpefc
called malcol	cVjflg
called me	WTjRrp
called off	VSgYV4
called out	odTfbk
called re	dZlqXZ
called robot	dgVkjd
called succes	Zpedeb
called the	dTqbje
called they	ecYedq
called to	TtkeWa
called with	YQXY3a
called you	hTTksf
callie	jSqkcV
callin	mbZjdf
callin .	QmjYmh
callin a	dcVmdn
callin about	bVqXmf
callin all	tWccec
callin everyb	sccddY
callin in	cXVlmj
callin it	UhmcYn
callin people	Twdded
callin unit	pccfdc
callin you	xfPlUa
callpo	ehRfcm
callpo akua	gjUeZf
calls	+ZWUcc
calls .	saiXTh
calls are	pddbcd
calls both	qbdaec
calls do	rYdcee
calls everyb	vXcaed
calls for	YbUfew
calls hello	iXqedV
calls me	9NSTgY
calls please	qbadec
calls to	taadbe
calls went	deVell
calls with	jfWrcU
calls you	2cRYeX
callum	cgieiZ
calm	Wjjakf
calm to	cZYave
calmer	UkoYak
calms	fYijhc
cam	aVdqWp
came	WafYmt
came #	dZSaew
came .	efnTeg
came a	nbZWdp
came across	eeZuUe
came after	aTXfhv
came all	cdYebs
came an	Zgbdcp
came and	V7efPN
came away	fVtjaX
came back	VabUqv
came before	VtYVYm
came by	PRiYtj
came down	VGgPo8
came early	TYZcjt
came first	gXfgqY
came for	gwsWnA
came fourth	ZVWlll
came from	XTwlZc
came good	ccactb
came home	XX1ZYc
came in	ddpRel
came no	aaVdaw
came off	fRhfWu
came on	VQnbZt
came out	cTXfwi
came over	Zbbbir
came rhythm	dYpmaZ
came round	ibaata
came second	VaTQX+
came the	Sdoakh
came they	Xbbhpc
came third	aTOZpx
came throug	fWpXwR
came to	itWXag
came unit	cfYagq
came up	ZpmiZU
camera	hUWnjk
camera 's	ZeWudc
camera and	qYUffg
camero	ddRSqt
camero liaiso	cdVTls
camill	WZmdkf
camill 's	dYredd
camill .	cgSevb
camino	jYqbhX
camp	gbdjeh
camp for	duRaYi
camp is	mUpicX
camp of	ZZgsca
campai	eXmbao
campai has	cpaffa
campai manage	vXbaeb
campbe	fVYmfm
camper	djUSqm
camper .	eaYbdt
campin	bicdjf
camps	dhadme
campsi	eisSjW
campus	jXggjd
campus .	hbccqa
can	Zecogf
can .	fWZurP
can ;	ebdcas
can all	eZtbeZ
can also	hVnUZp
can and	qRXpnR
can annoye	maYaoV
can anyone	ecuUce
can apply	dXeZZt
can ask	hakTcp
can assume	pbeeeb
can bear	ZZcrdg
can beer	ecuTee
can bring	aalVsZ
can carry	hUWjtX
can change	dbvXcb
can check	ZriccX
can choose	KcmvXX
can come	VYZskf
can commit	3OcYcd
can confir	dhhUZq
can contin	edcqdc
can count	yZVRqY
can decide	hkgqUT
can discus	fcdYsa
can do	YXSrmm
can expect	1eSdZU
can finall	lYaWuc
can find	bewYaY
can fix	dadpde
can forget	oOoWXk
can get	lSW0Xd
can gianni	jncUce
can give	lTZann
can go	TYUsvZ
can guess	iXVYht
can hand	cabbuc
can handle	ibcYpb
can happen	bdqjaW
can have	cZVM/N
can hear	dZXpgi
can help	fN4Qce
can hire	hUfclj
can hold	0PRfma
can i	YRW9iU
can if	ecqZdc
can imagin	Rjsabf
can keep	UUnrkS
can leave	WWzRiV
can let	eVaucd
can look	hardWW
can make	VkcqNp
can manage	ZdexaZ
can match	bSbjtb
can mean	ercZed
can meet	aTgkqa
can meridi	cdscac
can move	hWasjX
can name	dmapXZ
can neithe	ithZXV
can now	dbrLxT
can offer	ejVhlc
can only	ioIWYz
can pick	TlqUdh
can plan	rTmXde
can proces	ebbqec
can promis	7ZRRcV
can put	YjSujY
can reach	kTemef
can read	jWjpVd
can reappl	YYaYZ0
can reckon	racbed
can reques	bchYep
can reside	areZde
can ring	OTurcY
can say	p4UVXR
can see	egmiRf
can set	nRqWga
can share	iZbiXp
can she	dYbbvb
can show	aabyWf
can sign	VmYneg
can someon	Vbmqca
can speak	nOmmcb
can split	ZWZffq
can stand	hlVfkY
can start	ZTPVww
can stay	dXbger
can still	VbQfix
can stop	jZRUnu
can talk	djWhqW
can they	ZZdfqd
can think	RqVauX
can to	eepcac
can track	ebrZed
can travel	Weesce
can try	eUiUbx
can unsubs	ebqddb
can update	nbvPZa
can upload	ecwQde
can use	Vniaic
can view	cYyYdW
can wait	ZdqidW
can walk	feeSte
can watch	XWhvUf
can we	SfYjyU
can well	nirWbS
can work	aTQpoj
can write	jYbafq
can you	TPa/nV
can your	dbatbc
canada	gafWbr
canada has	dccdbq
canal	Zhkgec
canber	mechXf
cancel	VTnbZ0
cancel .	ZQbgZz
cancel all	VZZecx
cancel along	ecYbet
cancel by	iUXWbz
cancel it	dVyccY
cancel its	dXqbcd
cancel media	cosddP
cancel my	dZzjZO
cancel not	fcXffq
cancel on	UcooWe
cancel our	dcVYnq
cancel reads	ddacYr
cancel so	ghmmZS
cancel that	Xgabdr
cancel the	OWjUqp
cancel whatev	ljRnec
cancel your	Yd1TaZ
candic	dehmad
candid	ijdcYl
candid #	ebZVgs
candid 's	qbfWdi
candid .	cjeYZq
candid ;	qkeWcU
candid about	Umpbed
candid accept	Xidear
candid accoun	WV9bUP
candid alike	pldcaV
candid alread	ecedar
candid and	gyZSWh
candid are	k1TWVc
candid at	pUngXb
candid b	bnUaZs
candid be	nVYkbk
candid before	qgnUZW
candid by	/GSVad
candid called	hThddo
candid comes	Wtbcec
candid coming	qZecee
candid could	cWaYdv
candid day	bcdpde
candid due	bYqefe
candid ended	fXWWdx
candid ends	aXYXa2
candid expens	baiqdZ
candid experi	aW0WdU
candid follow	dqafea
candid from	XepOXs
candid furthe	aecbcp
candid get	rWhiYS
candid gets	sbYdcc
candid has	glhUWk
candid having	edceap
candid hear	uWYieb
candid indivi	Ypeefb
candid invite	pVnTdh
candid is	llPfam
candid it	mmTmXd
candid journe	ecpbda
candid kindly	lSlcdj
candid know	lSejdi
candid left	adZpcd
candid may	WXfkbq
candid media	phddcY
candid must	eQqkac
candid my	bdqbee
candid naidoo	ebdbep
candid not	hqafXZ
candid note	ajUlih
candid nothin	csaaec
candid now	kqbbdW
candid number	bepZZj
candid on	5faPaY
candid once	Owjeeb
candid one	rdgZgX
candid only	U4PZba
candid portal	ZguZbb
candid privac	UcyUZa
candid profil	hZsSfg
candid remain	kvabdR
candid round	eaacep
candid shall	viSjZQ
candid sign	Zebqce
candid so	euXWhZ
candid status	ncUkde
candid survey	cbrbeb
candid thanks	cacefp
candid the	cTddZy
candid there	apbkiT
candid they	XsfZae
candid to	dfMjaw
candid told	qmbXZW
candid was	ZTcZZ4
candid we	csZVam
candid were	WhZajr
candid whatev	acqcde
candid when	QwhZca
candid who	VkQfcz
candid whose	ekSTcz
candid will	0oQaXV
candid with	aLiMY/
candid withdr	cetdXb
candid within	/KUVaW
candid would	bYonVg
candid you	XrcpdQ
candle	fshTYa
candle .	dcyRdb
cantee	bwfcXV
cantee f2f	TyWfcc
canton	jZXakm
canvas	iffWoc
caoimh	cfnfdX
caoimh to	edpddb
capabi	hcdfgh
capabi .	bhlZSm
capabi is	eUmemd
capabl	mWnfbb
capaci	beZeil
cape	iVlfZl
capita	oYcWpZ
caps	jhWeal
caps .	fXaSir
caps assess	aehrcY
caps test	jiUfck
captai	fdedhi
captio	fWkaeo
captio of	eetZaY
captiv	ecefek
captiv and	eaadeq
captur	bcoLir
captur .	hXYZhr
captur random	dYpbah
captur sent	fdpYde
captur they	Yeedpe
car	aTbmuc
car .	eVYugZ
car allowa	acdZuZ
car park	hibZpY
card	YVk1cY
card 's	mUibif
card .	XL5gad
card allowa	cfbpbf
card and	VQa4fX
card both	edYrdd
card expire	dirVcd
card fine	hkYUjk
card from	ejuRaZ
card goes	dcZqdd
card i	cZbrca
card must	Zebqef
card number	kaWqbc
card on	dcqbdd
card photo	ecdpdd
card saying	eaWYks
card to	YYV2dY
card which	dbcpec
card will	bqYhec
card would	ecXsed
cardif	aQjkuV
cards	isaacZ
cards .	WzgdUU
cards close	dtWeeb
care	Zamdhj
care .	cfqdcY
care and	SgqgXj
care home	diTinf
care of	aVnVYt
care to	XSjqZn
career	dX/RWc
career .	bZqYcj
career at	eW4VVW
career blog	paadfe
career centre	cdtXbb
career desk	jpTrYT
career evenin	earTci
career events	cbqZed
career form	dpcaea
career in	YYyRbi
career mailbo	lmVefe
career opport	pYTpee
career page	gTwZZi
career photos	depbcd
career portal	UdySbe
career site	aVpWcq
career team	pUhdgc
career to	ecVenk
career webina	edpZde
carefu	keYabq
carefu .	hrScai
carefu consid	kSWZgy
carefu though	behrZb
caregi	ilYeee
caregi .	crgkYT
carema	XYplac
carer	kkXgTk
carers	hggkYc
careta	aXYWmu
carewe	dWgjgh
caribb	Xanhhe
caring	ifUlfh
caring .	wLSYio
caring before	Zqdbcd
caring stalls	Ueenhh
carla	jF2gRf
carla .	qQkcde
carla and	dSkifl
carla at	cYsddX
carlis	dclocV
carlis is	kinSac
carlos	QqbdZq
carlos on	SyfbaZ
carly	YjhPjo
carmen	dfeebl
carniv	gRaiio
carol	faeedn
carol .	ZTnaer
caroli	Sepgeg
carpen	bZtgba
carpet	bilhWc
carpet .	ecqddZ
carrie	adbbmj
carrie .	ZRTfyZ
carrie over	YxjWXX
carrie the	dbbYpk
carrie you	dddped
carrot	mYffXk
carrut	cekfcf
carry	SWazcn
carry .	acViqd
carry on	SZmtPl
carry one	gdbXfp
carryi	UmrdVc
carryi on	XnohZV
carys	eniVja
cas	pbSfZp
cas .	iTbaet
case	jicgZg
case .	itnHRk
case attach	cdbtac
case for	cdamUp
case interv	daaqdg
case is	dughWM
case it	ldbPkl
case of	htOWle
case on	pZihcZ
case someth	eTbcfu
case study	dWV3Ye
case that	atYnbU
case the	hiRgdl
case you	kg0PeS
case your	aqkPma
caselo	Ydceqg
caselo old	Wpjaad
caselo thing	ddkmcV
cases	jbsUec
casewo	edddjg
cash	Zcpfag
cashie	SelYrc
cashie .	YYscef
cast	afmYib
caste	TcOnpk
caste .	ZaUctf
castel	cXZngl
castel for	cbWqkc
castel with	ebcrcd
castil	fZodbf
castin	gfQais
castin room	cdcqbd
castle	fSbbon
castle .	cZacqa
casual	mVkXbl
casual .	lcTZio
casual has	qdccbY
casual he	faadcr
casual or	saXYla
casual relief	afUjcm
casual yet	cXqcge
cat	Vkncfa
cat .	WskRiW
cat in	cpbcdc
catalo	ZZhfil
catch	cnmZhT
catch .	ZbqckY
catch him	bsZcde
catch up	haqbYc
catch you	bhcpZe
catchi	ocaYao
catego	hXmbjY
cateri	YdrbVl
cateri .	SSxhbc
cateri with	fdcacp
cathed	UbjsZe
cather	UgXpme
cathol	hiWdgi
cats	aahZkm
cats .	caVchu
cats were	Xdedpc
cattle	idhfkW
caught	ekdiad
caught by	Yqgddb
caught my	ddUuec
cause	emWWjg
cause 's	deceqa
cause off	hpaTaY
caused	fclkaZ
caved	cesebW
cbd	aVgfjl
cc	lakiWa
cdi	pTWkjb
ce	jfSeYt
ce .	fqabdc
cease	feqVee
ceased	bTabYz
ceased to	dWedas
cedar	jajdde
cedar affect	ZZcXpm
ceilin	UtcZie
ceilin .	Zrfdea
celebr	bgnggU
celebr .	ajmnWU
cell	WngVmd
cellar	ahjhhV
cellis	jhOhhi
cellph	djRcni
celtic	WkapfU
celtic day	ZbVtad
census	fgdghc
census form	cdiVoi
cent	dnkdZa
center	ggfYej
center techni	dpccea
centra	fVifii
centra .	RguhWe
centre	ceeedm
centre #	derabc
centre 's	cRigmj
centre ?	cZdpee
centre gave	opaTad
centre on	kSelci
centre says	tbaadc
centre tells	peeYde
centre the	hneUci
centre to	achrcZ
centre will	bZpkdZ
ceo	dgTjik
ceo .	SkYdes
ceo equall	bqcace
ceo next	edXpec
ceos	YkSmdl
cerami	ZnfXdl
ceremo	hcdkdf
ceri	eWrhaa
cert	ZWltdY
certai	msYafR
certai .	3deSeM
certai not	Xrdgec
certif	XYe4Ye
certif 's	dchXpf
certif .	YMW6Yn
certif again	febqeZ
certif and	ZZhwXc
certif as	cVnndb
certif before	kdXpcc
certif boss	edWgpZ
certif by	PiT+UW
certif copper	drbbec
certif for	WQgrfg
certif from	TUsrVe
certif girl	YilUak
certif i	Zdqdbf
certif in	dkPsfa
certif is	WbUjet
certif life	hWrceY
certif line	dcjWpd
certif no	dZctca
certif not	bXbrkc
certif nursin	cpcced
certif out	oicUch
certif over	YZavab
certif shall	Zabpdj
certif so	ahgrXY
certif they	mVVlZn
certif up	ddcbcr
certif which	SfooZd
certif with	WjZuaY
certif within	WdZtYj
certif you	XghfTp
certs	UTbzff
certs is	fUnkdc
cet	ZWcshh
cet .	fYsYWh
cet reads	cbcrbd
cet with	YXckdp
cfo	eYYphh
cfo 's	bqVddg
cfo asks	hXdadp
cfo seat	dcXqca
cfo wants	dZqnbT
chain	brOrdb
chain by	bdbrcd
chains	bYmcdk
chains 's	Zeqaee
chair	gcZYqj
chair #	VWVd3V
chair 's	qcQXpc
chair .	YeqVbm
chair and	fWalYr
chair by	bdeQxZ
chair for	dXVpSs
chair goes	bWZdav
chair has	vbRfXk
chair i	ehpdbV
chair is	TrQRno
chair of	fkYVng
chair says	pedbbb
chair to	pZZZYp
chair wants	ctbeYd
chair was	SjrZbZ
chair would	WXcvbk
chair you	eUYgsc
chaire	XVhcuf
chaire .	dibWsa
chaire as	cccYuZ
chaire of	erbacd
chairm	ccecmi
chairp	fbncai
chairs	ZZpkgW
chairw	bjgXje
chalk	eckeYh
challe	dWorXY
challe and	okbUef
challe in	aXnscV
chambe	YZcvec
chambe .	dSinkZ
chambe commit	brbcaf
chambe for	bWZyZX
champa	eXgmaj
chance	Wjlcak
chance 's	easdab
chance .	famUem
chance ?	WScijo
chance are	mmehVX
chance in	dZqdiY
chance it	dskceR
chance the	mVbgdl
chance we	etjScc
chance were	ebWecu
chanda	gSkrdY
change	cYyfYc
change .	cctdab
change after	fepeYd
change at	bjhVeh
change come	eeTvea
change i	ehsdeT
change it	TZqhYj
change my	edzWZU
change of	gbXqbg
change on	cirTYg
change over	bYpfdd
change since	uaRlgY
change that	uVaeea
change the	dbzYWY
change their	RXifis
change to	cbWqgi
change you	kSkoYe
change your	VhxYfW
changi	bihXle
changi about	ecdfpZ
channe	hfmZiV
channe .	lVsXda
chante	andegc
chaos	hfecal
chaoti	clmgXV
chap	WpjdVg
chapel	gchfef
chapla	ecVmmc
chapte	RonfgY
chapte .	UgsYlc
chara	bXjZho
charge	aZndej
charge 's	Tacrig
charge .	ojdPZn
charge about	Xdfpde
charge chose	edXdcr
chargé	jcTjal
chargé .	jdUiXk
charit	ckdbej
charle	bducMg
charlo	Mapcim
charlo .	bdgVog
charlo for	addare
charlo on	cpXlcb
charm	ghfhlU
charme	WdfVhs
charmi	Vmobcc
chart	jZqdbX
charte	qhkOhZ
charts	dddiZl
chase	ZoknVU
chase .	odZhUk
chase again	ZrZbee
chase him	dpdieX
chase i	qkVbcZ
chase it	fUcudd
chase me	hsYXcc
chase my	aTZsah
chase the	WetYch
chased	XiPgqi
chaser	XiQwXi
chasin	j2UZaT
chasin .	hoUdge
chasin him	cpcdbc
chasin the	akqaaW
chasin them	g0TQZV
chat	dbnsXX
chat .	ilnjWP
chat ?	bRe1ZY
chat about	cfmShk
chat after	iXqWde
chat and	chjqSb
chat as	bbbpec
chat at	ZipbjW
chat dog	bhVubc
chat here	cZebqe
chat in	jaqXcc
chat intern	Zrdbee
chat is	lVjmaZ
chat on	RbX2Yi
chat sorry	ddtXea
chat they	eacrcc
chat though	cWqidc
chat to	rSYobc
chat type	cUhcll
chat will	YZqbea
chat with	hbgqXa
chatbo	eUogbi
chatbo .	cUobcn
chats	jlZjab
chatte	gbficg
chatte until	Zdqcdf
chatti	slYYYc
chatti .	bRwdiY
chatti with	mqTYTh
chatty	akXeng
chatty class	jccUkl
chatty depart	XZgseb
chatty place	ddaepd
cheape	STQRL/
cheape .	ZRSXW8
cheape one	facdcq
cheape than	cZdddq
check	hlandV
check .	ddYulS
check ;	edYqdd
check and	fjUghh
check at	Zecrce
check back	uZbaca
check came	gtaYYb
check code	ccYsdd
check comes	caYhpd
check email	cagarc
check for	VWvbOo
check form	baUybd
check in	pigaWY
check is	eiVipX
check it	ialVrX
check on	WrjgWZ
check out	ZkrVgX
check she	bWfcjp
check so	clTseZ
check the	hirVcX
check there	qadacb
check two	qecYdd
check up	abrebe
check with	ruNYWb
check within	Veerec
check you	hShubX
check your	iqWQxR
checke	xdVTje
checke and	hUUlfp
checke by	dtWfad
checke out	coaapV
checke the	qbUVZq
checke with	tQaTof
checki	hioYbY
checki if	dpbdfc
checki in	ltXaXX
checki that	bYXrce
checki this	dYsafd
checki your	egZUfs
checkl	fbtjVW
checkl on	abvcba
checkl the	eZradb
checko	jfjjZV
checks	plPmhV
checks .	aUVtpZ
checks and	XjZqde
checks are	krTcfa
checks for	gjpUca
checks in	Yqaagd
checks out	ecpUjd
checks your	qhbYdd
cheddl	pjgZXU
cheeri	cUfeqh
cheeri .	gUUhnn
cheers	jbqZZe
cheers .	eb8RZM
cheers for	fVpWdn
cheers got	dbveYW
cheers was	ZYXcsc
cheese	eUZlkk
chef	YjRjho
chefs	gUlpZa
chelte	mdgeda
chemic	jXfUmn
chemis	UmmUhi
chen	klTWhk
cheng	Zoagaj
chenna	iUaciq
cheque	Zidbel
cheryl	cbkWgl
cheryl .	ZUZWf0
cheryl note	kSkWka
chetcu	iYnnXZ
chew	m/OKXQ
chew it	i3XSUW
chew on	lwVTdW
chewin	hdkjVc
chewin and	gZqYdd
chf	Sedikm
chiama	fcjTod
chiama .	jgqcdS
chicke	dgZfra
chicke .	gpQhcg
chicke of	bjadpa
chidi	dakTni
chief	YeaxfY
chief quiz	eXZueb
chiefl	fWnnVb
child	besWeb
child 's	aduUcb
childc	elnQaf
childh	nSlcZj
childr	hWjdnb
childr .	qdfSrS
childr for	pcbhfY
childr nowick	Tlalgh
chimne	aRgpej
chimne and	eccpce
chin	SoYkeh
chin up	bpXYal
chined	dfWibp
chines	hhojVU
chinwe	miNkch
chip	bVcgko
chippy	ehhZid
chit	jbhlaa
chloe	jPYasl
chloe and	UZfhsZ
chloé	cTiekm
chloé .	ZdVfjq
cho	ihYddk
chocol	agmefb
chocol .	fcqffX
choice	jaSiin
choice accept	ddddXq
choice and	iWUXlr
choice by	uSbeec
choice declin	cneoUa
choice did	dbeepc
choice fell	VQVYp1
choice for	YhaVrh
choice is	jkUXig
choice known	qZdedd
choice me	Yebsce
choice of	ZQa3af
choice on	yZYccY
choice partic	XTpkde
choice reads	dbWrac
choice said	Uadbdt
choice signed	eYefcq
choice to	1WZYUe
choice took	dbcebr
choice unit	XhZpdg
choice was	VUWZY9
choir	WVuafn
choir .	iO2cSi
choir and	bVjadr
choir has	YiTddt
choir of	anldaV
choir school	jgUYjm
choir wants	egeXpe
choirm	dZdmhe
choose	nfSwZZ
choose .	T6ScfX
choose ?	picZYa
choose a	aba1Ya
choose an	YVctaj
choose and	xLVYio
choose anothe	hRVwci
choose betwee	aWV4ab
choose by	uhTbcY
choose dan	XYbsdd
choose for	Wjbfpc
choose hello	2UcZZa
choose in	jObrac
choose its	qjZYZb
choose now	hqdXbb
choose on	/QWSYb
choose one	VkVwba
choose reads	tUeddc
choose someon	haZdep
choose then	pcdZee
choose to	YtjTbg
choose unit	siZXZa
choose when	ZmWtaX
choose which	Rhjsac
choose who	qfcabd
choose you	bQUcxp
choose your	WYW3fW
choosi	utUcWU
choosi .	UlR0ba
choosi and	ZuXYja
choosi betwee	duVXXi
choosi hello	uVeccd
choosi in	sXeddd
choosi on	vYbcdc
choosi the	nsSSbg
choosi us	fZrcea
chop	xVMfcl
chop .	sUddde
chop before	dbZdUv
chops	cgbpSj
choral	dZYpih
choral .	XWWnjp
choreo	aThdtf
chorus	feWhfl
chose	SENUt/
chose a	XRQXR/
chose anothe	VUUZa7
chose betwee	dceepY
chose his	daceep
chose in	ecZddq
chose me	cahW4K
chose not	djVbbq
chose somebo	lVfWXu
chose someon	cUWXd2
chose the	WNYVS/
chose you	WbQU/I
chosen	hfUVlt
chosen .	doWQqf
chosen a	XRXad5
chosen and	4SWUfg
chosen anothe	eYjaWq
chosen anybod	eqdfcX
chosen anyone	XqjeeW
chosen as	ZZXVze
chosen before	uVeccc
chosen by	rkfcTV
chosen inside	paeedc
chosen me	YhdZuW
chosen more	jrUeeX
chosen on	iXcccp
chosen or	racdec
chosen someon	UVWbX7
chosen the	aUVYU8
chosen to	YagfZr
chosen we	dtkYWX
chosen yet	dsdYec
chosen you	TSRV/C
chosen>again	SlZlbj
chosen>answer	zkXYeU
chosen>ask	bxjcaO
chosen>away	gpeSXk
chosen>bye	gasdZb
chosen>chosen	whYagU
chosen>closed	YPiknj
chosen>date	qXZYrc
chosen>decide	dmdWsP
chosen>free	deiiPo
chosen>give	RhWe1T
chosen>goon	ckVbgo
chosen>hear	zgUZUb
chosen>hold	Ui4XZV
chosen>if	XdiMwg
chosen>joy	iUYhoe
chosen>match	YbdgXw
chosen>me	ZUXY/V
chosen>meet	bpXmYe
chosen>news	igSbkg
chosen>not	phhZVh
chosen>others	bOYWQ/
chosen>papers	cVXovU
chosen>post	WimbqX
chosen>receipt	jVaZrg
chosen>refuse	0mlUVL
chosen>review	UoWyaV
chosen>said	kVXalo
chosen>sorry	fZZhas
chosen>start	WdXbtj
chosen>step	WrVvVe
chosen>them	cbacft
chosen>wait	gcrTnW
chosen>will	kybaYY
chosen>you	abVZ6f
chowdh	fXweXa
chowdh .	XU1aZZ
choy	ifghcZ
choy thing	dbpceb
chris	kjaWgg
chris and	pccXef
christ	ZjkYif
christ .	eqaRhi
christ do	bfxZZW
christ show	Yraede
christ to	Sczdbc
chrome	dlggZb
chrono	aaojZd
chrono .	dpdcea
chuffe	bXYohj
chuffe the	idkTle
chukwu	bfPoob
chukwu 's	ccdYpf
chukwu the	cadpcg
chunk	ZojaZf
church	efhYpa
church has	iXqdcb
church the	fpbZce
churli	YVbfta
churli .	bbXeqa
churn	/ORjdU
churn .	3TUfgb
churn ;	0aWYfa
churn a	jdaqbZ
churn after	3NdcaX
churn all	qZddcd
churn and	/GPhdh
churn at	4QUibZ
churn before	qTadem
churn but	eraddb
churn for	0GRyVR
churn good	bdapde
churn has	XvUffe
churn i	gqhWXb
churn if	xRbhad
churn is	rhOkYb
churn left	fcZrda
churn link	bbbree
churn made	cpbcdd
churn max	yXaZdb
churn modell	ahoVjd
churn no	vPUsgQ
churn not	rZdded
churn now	pXmbab
churn of	xeiYWT
churn on	a0OmWZ
churn once	rWbeef
churn or	SYcxhd
churn parts	xZbVga
churn priya	rXddee
churn satisf	shZmRV
churn she	rgbdba
churn should	sYddfa
churn so	sUZfhc
churn tessel	zUcZbd
churn the	qdVbmX
churn then	1eXUZa
churn though	wTbcZj
churn to	rCP1sR
churn until	tccbcb
churn when	qgXced
churn whethe	pZdage
churn with	tUYfdg
churn you	kfapYX
chuseo	XhdoXi
ciao	cWjZiq
ciao called	dgVkjd
ciao from	ecaecq
ciao those	uUbefd
ciao who	eVdees
ciao yours	deWeeq
ciara	igZdnY
cic	ccjied
cic at	dhbpZd
cider	bchcgj
cider .	cZiadq
cidery	ahkalb
cidery 's	dVjeli
cidery .	lmcUhZ
cinema	nVgnfV
cipp	iaamdg
cipp for	iXnjeT
circle	o9NPUU
circle .	XtYaeh
circle back	u6ILXT
circli	jpeXZa
circui	bTbtkd
circui and	bccqde
circul	nfndfR
circul sponso	ZYqalZ
circum	dcsTge
circum have	edrefW
cite	eYecWv
cities	hpZZed
citize	bfdmdf
citron	Zhafgl
citrus	gbckjb
city	csSXki
city in	ebddcp
city on	ZvbecZ
civic	edhhgb
civic everyo	hUclke
civicj	YYfkao
civil	ZjYhdm
civil can	ZtdZda
civil from	dcjWpd
civil servic	bvXYac
civili	jhTdnf
civili .	YpSerV
civili at	ZWZarm
civili by	Wcdtce
civili said	icbcZp
civili to	kUjahj
claim	dLsoOn
claim for	Ycqbhd
claim your	ZcWiUw
claime	cddigg
claims	mtYWYd
claims .	TxTYih
clair	bgYXqi
claire	TiPiqj
claire the	dabqde
clap	ajphYU
clappe	Zfabcr
clappe .	fqdceY
clarif	bggkbd
clarif valued	Ucjheh
clarit	sfYXXg
clarke	acUmgn
clashe	bWydeT
clashe reset	edpceb
class	ZbSolm
class #	ZcVYay
class .	YmSkhh
class and	XbXhjq
class i	oQjZob
class in	bcdtad
class media	cpchcW
class on	sadddb
class post	rYaYcj
class steven	bbapZe
class teache	bhoQhi
class with	bbbseb
classe	Udphia
classi	ZWlfjh
classi .	cXfdcr
classr	mdOein
classy	ckfXZo
classy .	YUrZZq
claudi	uhdbaW
claudi .	garccb
clause	gnaedc
claws	dprZWQ
clay	bUglgj
clean	bsUhga
clean .	hqSjhR
cleane	YljTVq
clear	kfZckd
clear .	ZciZrf
clear about	hpddZb
clear it	inXiTh
clear or	sWedde
clear the	hkUXkj
clear up	hmieUc
clear with	atcdeX
clear word	qYdeee
clear you	idVsca
cleara	VaQykh
cleara .	cXVnfn
cleara could	edeadp
cleara form	ebbpde
cleara interv	epbcdd
cleara is	imXVsV
cleare	kQTsod
cleare .	Qfckrd
cleare for	dYbvcc
cleare in	rWdddf
cleare it	Vfidoc
cleare or	uYbYba
cleare the	eYW0Xc
cleare to	mYYbqb
cleare you	ZSSqtT
cleari	ZkVsea
cleari the	cmVocc
clearl	heeYrY
clearl you	cdXbuc
clears	UcmkZj
cleric	hiaama
clerk	faaile
clerk seaman	depdab
clerks	UYfrak
clerks .	deWrba
click	XQmxbZ
click .	gflNfn
click accept	cdahpc
click here	WRhvTd
click keep	cdsdfX
click one	ecdqdb
click start	cdbrad
click throug	dbhqaa
clicke	oUngZa
clicke it	ebpedb
clicki	Xdncie
clicki .	ZgcqeW
clicki on	edpZed
clicki the	dfqWee
clicks	dibXki
client	iiThel
client 's	goUied
client .	aqWeYn
client a	bWbrbk
client about	ZpkZZe
client again	dpeYee
client and	bubQhg
client as	btbdda
client asking	cVauac
client asks	dhUgjk
client at	uUcZcj
client but	bsahcX
client can	ZWksbZ
client filled	dbbddq
client finger	aqcbee
client for	htWacX
client gone	cpZeeb
client has	eZhQjs
client i	Stbibf
client in	aRTlqe
client is	avPhbd
client liked	cbZgcs
client looks	TbdtVd
client media	bqaaed
client no	cbZebt
client now	jqZXde
client passed	bVXcbv
client picks	gsbbcW
client recogn	mkddVf
client said	bUfTjq
client says	lLsZjk
client servic	hqYaeb
client though	glUdjf
client till	eaasda
client took	eZadgq
client unit	rgZVbb
client wanted	aYVncp
client wants	TSTuse
client was	alsccT
client we	ecdWqg
client went	eWUiZw
client will	rgZXUk
client you	isdYaY
cliff	bekZan
cliffh	ZWdkni
climat	eiYWrf
climat #	aZWsgh
climat .	emYUfo
climat bright	dcecpc
climat for	jiSkci
climat with	djUjfj
climb	Xlhbfg
climbi	qaTPrl
climbi .	reeVed
climbi or	zeXUba
clinic	cWknfe
clinic 's	lZlpXV
clinic and	fcgWrb
clinic before	ZXpecd
clinic by	Yecuae
clinic has	hUdZct
clinic in	ehgrWZ
clinic is	WkWtgZ
clinic on	baVyab
clinic said	dbcpee
clinic texts	gjVidi
clinic wants	dedVse
clinic would	YfXUrm
clipbo	hdehfd
clippe	lTkbZk
clippe you	dgZaar
clock	YUmhle
clock .	aShlcm
clock and	dhZtZa
clocks	ZNjkaq
clocks ago	gfRifl
clocks of	eeYped
clodag	aiYphZ
close	eehZVv
close .	cdTXa3
close and	pfQXYr
close at	dVzafW
close but	aYWda0
close hello	rWbeec
close in	hWpbjZ
close is	Yrddda
close it	gYUXcz
close my	da3bcO
close of	WwYbab
close on	VunbaX
close reads	VrpZaZ
close second	YaUfbw
close that	gYbecq
close thing	ghSgeo
close this	oeoVWe
close your	VLdgY4
closed	YWqYXy
closed .	WVhRT+
closed accord	ecZceq
closed all	eeSfeu
closed as	bYafcu
closed at	aQtWak
closed but	dkTpec
closed by	eXXccx
closed dog	WhwfXW
closed due	Zcrbed
closed file	ecXder
closed for	eiycYM
closed from	cRzVWh
closed in	WmOijj
closed it	ZXiiTr
closed my	bWUXc0
closed not	cXVcb1
closed now	dfZddq
closed on	YZ4XYZ
closed our	gcVekm
closed parks	pimZcQ
closed perfor	ecZqdc
closed reads	cjrfbR
closed sessio	dmUkjZ
closed that	dbVddq
closed the	ZjeQZu
closed till	cYuhdY
closed to	iojYSd
closed unit	djlnbP
closed with	ihTZdq
closed withou	aXWccz
closed your	ZMvTZn
closed>again	gqoXTW
closed>ask	aP3raP
closed>chosen	YYWcqn
closed>closed	YZeXU1
closed>give	iaXfdq
closed>goon	ZZpbXo
closed>hold	WTiXWw
closed>if	dbsehT
closed>joy	XUmgoa
closed>match	ZOgfax
closed>me	dTlWph
closed>meet	aeqpYO
closed>news	vTVTVu
closed>not	ajdXat
closed>others	nVYaZx
closed>papers	ZZuVai
closed>post	aXLab/
closed>review	X0XYXf
closed>said	Upadej
closed>soon	dYuZda
closed>sorry	VkamZl
closed>will	hlSegi
closel	bZTXg0
closel .	dXYbjr
closer	WTbYZ+
closer match	eddbdq
closer to	YYgWdy
closes	aesjXb
closes @d	qefXhZ
closes at	ZcZvea
closes hello	SqpkVV
closes no	cbpdec
closes on	WgugWa
closes partic	mUoadc
closes reads	ZXpiia
closes region	Vjikbe
closes your	dchWdp
closin	gYkUVz
closin .	mboTce
closin and	dXgcbr
closin date	lfwSWY
closin dates	adtacb
closin my	dZUbev
closin out	ccVeeu
closin reads	apWjec
closin the	baPcd2
closin this	ZTqWfl
closin we	dpaeda
closin your	ZKcQY4
closur	TddYtl
closur 's	ZajUse
closur .	cieXZq
closur about	eqcbbd
closur fittin	XcaZwb
closur of	XYtfeZ
clothe	aZmihd
clothe .	gSYllj
clothe laptop	cZbtdc
clothe to	aoUaik
clothi	doUdXo
clothi the	rbebbd
cloud	fWfhgj
clover	mfcgXe
club	eQnedl
club .	aTjiji
clubho	XafYir
clue	dyhXYM
clue .	rmIcaS
clue and	Zqcded
clue how	aqhcbb
clue what	bVudea
clue when	ftYadb
clunky	clbkYe
cna	ceZghk
cna .	VZXkfr
cna was	fhmicU
cnc	jVhemc
cnc .	qVliWb
cnc medici	ebsedX
cnc she	XgcYqd
cnc shift	iXqdea
cny	ljhgXW
co	bgcgfj
co amanda	faXiqd
co founde	cjUvVb
co opted	aXYcdv
co puts	ldsQZe
coach	hgbbdk
coach .	TZaiir
coachi	WXhbfr
coachi .	dgXabs
coachw	ZhfljU
coal	aYjXnh
coalfo	kdbbWl
coast	eZjecl
coasta	aWjclk
coasta .	cekPsc
coasta and	cagmmV
coasta read	ZaVcom
coasta to	Vlgkae
coasta tour	ecrZbd
coastl	ffgiZf
coat	iffnYZ
coatin	oYlfYa
cobalt	aemZfg
cobalt by	YnlieV
coc	neNkbj
coc .	ieVnZg
cockta	doRgYi
code	SWkycc
code 's	hapYdc
code .	ToUreZ
code ?	ckiVmc
code and	XVYyfa
code becaus	edXecq
code before	ddYpee
code dubai	ecVcet
code has	cbepdc
code is	aUtgYe
code of	aZfscc
code sample	cdcpec
code shell	dbcrbd
code will	aZqdbc
codear	jUbQyh
codear .	ddpccd
codear on	ccZbub
coded	ceRsfi
coder	YiYWgu
codes	ZWoeel
codes the	cqddea
codice	TkmdoS
codili	cdgjhc
coding	XTR/Td
coding challe	ZWZzaZ
coding exerci	ddXtcd
coding task	bcbsce
coding thing	XkWtac
coe	icYmcg
coffee	bR1gac
coffee #	bT0Yca
coffee 's	VXyiUa
coffee .	pVrZaZ
coffee and	XehqgV
coffee charlo	dfqaba
coffee human	Wbccjr
coffee place	adpccd
coffee to	enWTjl
coffee was	hbWedr
coffee with	dVV5aV
cofion	YqaeVk
cofion things	cwVeYa
cofoun	XfjrcV
cohort	cecYlm
cohort is	hVaegp
coin	0gSJlb
coin at	dqlcYX
coin gets	qXcZcd
coin hello	pbdced
coin i	bbccqe
coin media	tYdedb
coin on	uYbYdd
coinci	aqbbja
coinci .	ZrXelY
col	gcTPwm
col them	lhZRcn
colbec	hlXama
cold	daliec
cold .	YWqhZe
cold the	dZefbp
cole	aVxhVb
colett	gkQhal
colett are	dsYdaY
colett your	ehVhjf
colin	bYhYln
collab	TW0Xcg
collab .	XWvXhb
collab me	ephdcY
collab on	YaTjgq
collap	dboccf
collat	qkcYdZ
collea	cihZek
collea 's	hUoebh
collea .	XfeKuo
collea at	VopZab
collea follow	qdWbdg
collea from	VZNaU/
collea got	Wqeffd
collea has	fpWhdb
collea is	ToYgnc
collea it	bYbbgq
collea placeh	fdpeeW
collea said	pTclde
collea strike	dWSdyX
collea the	qehZeX
collea told	qpbZaT
collea was	jpZdYc
collea who	WfmXWr
collea will	ZsVoYd
collea with	iccVbr
collec	gUmagl
collec .	cfpfZa
collec at	acrZjZ
collec is	Xaqddf
collec it	lNqhSh
collec no	Yepdee
collec on	beZrbe
collec test	iXRfnk
collec the	ejMlgl
collec them	Xdachr
collec will	Pbqcjj
collec your	YRePn1
colleg	WX0Rma
colleg .	khgZlU
colleg and	bWidas
colleg from	cdXcsd
colloq	nNklde
colm	VYlplV
colomb	dXvabd
colomb .	desThY
color	eeagmd
color .	ffThmf
colour	eYlfqV
colour .	UUNf4h
colour and	gTuSka
colour for	deYvSf
colour has	ngrQYY
colour it	abdrec
colour says	gWXchq
colour will	Vtdace
columb	YcomcY
combin	Xfhbqd
combin .	bgreUZ
come	bbXrlc
come #	edbrZd
come .	KqkjkY
come ;	kWpdab
come ?	XSamxX
come aboard	WYThzR
come about	dUnfam
come after	fmUfmZ
come again	eIO7Tf
come all	aYuZZi
come along	TTskgW
come and	UOYw5V
come at	kPRsfk
come back	spUTbi
come before	bpVfia
come but	ZpZYbk
come by	bVb3aZ
come do	YXYvha
come down	fabrbe
come f	edacdp
come first	QfgxZb
come for	XOeyie
come free	ZxXYhW
come get	WcTR5b
come have	daZuWe
come hell	qcdceb
come hello	xPVmiU
come hold	dcZqce
come home	ddfUni
come human	gSRzgc
come in	UZY6bd
come media	lJYkqg
come meet	XVW3Zg
come next	kpaYZd
come off	kThXcs
come on	fYV1ab
come or	jarYcY
come over	ZTcrgi
come parts	afcsZc
come priya	becdpd
come pull	dbXtcd
come reads	cZRoog
come region	cdcpdd
come round	ZgefqU
come see	XWcbSx
come sign	dcccrc
come so	eWrUbl
come sooner	eZddap
come spring	cpdbee
come talk	eZZuaW
come the	yfQXcd
come there	dbpXma
come they	pdbVld
come unit	SOU1ge
come up	Qgdpal
come we	imYVam
come what	yaeWbb
come when	S2SWnW
come with	YYVsrU
come within	qUbXdm
come work	aVaY5U
comes	rmZZfY
comes .	crVcib
comes @d	plYZZZ
comes a	hhUyWU
comes after	LuueVQ
comes along	dUlceo
comes and	rgdadY
comes back	hpdMqZ
comes by	3XaSac
comes down	jpfYYb
comes first	PcswXV
comes from	zhRLpV
comes hello	gYqZhb
comes human	zWVfcZ
comes i	Vnjbhb
comes if	Xtccdd
comes in	mpZbZX
comes media	1NVYje
comes next	ggpccU
comes of	aslZXU
comes on	4RbcaV
comes out	0cZPkP
comes reads	xUYaeX
comes so	cUadom
comes the	QsPvZa
comes unit	wUZfdb
comes until	pcZdde
comes up	WaLZW+
comes when	I/SgdZ
comes with	gUSW1i
comes within	rcdbcd
comfor	Ymcibh
comfor .	etcYZd
comfor charge	Vcakhn
comfy	lbWiie
comin	gamaib
coming	gacdli
coming .	WekbtZ
coming ?	fbYuYc
coming again	ebfpcb
coming and	dXuapS
coming back	WFUeo7
coming from	ehaXuY
coming one	qcXnZZ
coming over	pWWdnc
coming so	kUehan
coming they	Uuafea
coming unit	sfdaaY
coming up	gVidZr
coming with	ijrRZc
coming your	heRqfg
comman	ejQpbd
commas	ebflgb
commen	eZedcr
commen from	jlVZdk
commen media	pVnacX
commen on	cUsbYk
commer	xMUhWk
commis	cdclZk
commis .	nuXUXe
commis health	gZaueZ
commis no	YWrbck
commit	nnVbef
commit 's	rhfWca
commit .	a3SYZe
commit agreed	Vgegfn
commit and	c4eTbP
commit approv	VYdavb
commit are	hmjbcV
commit asks	cdZtcc
commit conven	wjaVWY
commit decide	iWbccs
commit has	cVcbnp
commit is	o2JYXO
commit it	WfVtjY
commit meets	rmdVYW
commit met	aYgZev
commit mistak	Zddrde
commit of	iiSUpi
commit picks	oUekce
commit prefer	caXYhu
commit resolv	daebpc
commit review	pVegee
commit sends	bVvcca
commit thank	pcdgdZ
commit the	hZWbdt
commit then	pZdeee
commit to	rrXVcX
commit took	eXUbon
commit votes	qWlZdd
commit was	qmSRib
commit went	deeeWr
commit will	ntWcUW
commit would	WXaxhY
common	Yehfhk
comms	Qctcjc
comms .	WpiXgc
comms l	UjnZga
comms to	ddbpce
commun	pgdWef
commun .	WzjPZc
commun @d	qXeefe
commun after	Uubcdc
commun by	7RTadZ
commun has	Zbbasb
commun is	icgZqV
commun its	uhZYbY
commun office	nVidka
commun on	vUacbb
commun the	rVbfcg
commun will	enVcck
commun with	Wqbebi
commun within	saeddd
commut	VbvegY
commut .	bUtZci
commut we	cpcdce
commut would	dbqZcf
comp	bkjVmd
compan	bclbhi
compan 's	fYhVjn
compan and	XcTifw
compan as	caXcir
compan does	hZYecq
compan in	bggqbY
compan is	fRvaic
compan letter	bRkuZa
compan limite	qkXgcU
compan manage	kWTejp
compan no	ZYZfcu
compan of	derRTk
compan on	TplbZf
compan said	XrSYqc
compan says	apfkYY
compan they	ndaoYV
compan which	drZdeb
compan wide	aWxabb
compar	ixYTdd
compar .	Vrbjcd
compar about	esZebZ
compar dinsda	pWffff
compar everyo	pcbdec
compar money	TdZZlm
compar notes	ltWVXg
compar their	bqeYec
compar you	freddW
compar your	ZqYaam
compas	cXeifm
compen	bcW3Rg
compen report	alTmYm
compen you	ebcpaf
compet	bZkedm
compet anton	rbbYgd
compet has	dUoYZp
compet having	eedZdp
compet in	cbardc
compet of	XYgahq
compet said	jepcZY
compet wants	cbcrdd
compet was	cWVbe0
compet with	glTlag
compil	kYjQho
compil .	hTsbbh
compil and	ZjYbar
compla	fcfjmV
compla about	diqaeV
compla on	YjcYqf
comple	fhegcg
comple 's	YYhipe
comple .	jltMac
comple a	XqYigc
comple and	kpcOfh
comple as	qbYbci
comple awaiti	brcafb
comple but	ZTVidx
comple by	lbWqfY
comple first	ecarcc
comple it	WTd2cX
comple its	aYYYku
comple my	efpZdc
comple of	dhTYnj
comple our	ignVcd
comple profil	edqacb
comple so	fbxQfc
comple thank	edXeeq
comple the	ZhUvde
comple they	docVdj
comple unders	aY6bZK
comple withou	bXWXbz
comple you	jYaXpg
comple your	eirdVW
compli	eUrgZh
compli in	XWYueX
compli is	UbbYxi
compli it	ukZcWX
compli nordic	dcpcdd
compli team	ddpace
compli the	cakpZc
compli to	cZrddd
compos	ffahpY
compos .	koNahc
compos has	dlRigl
compre	miTSim
compri	lVnlaX
compul	cYVmmi
comput	ZrSafn
con	dUljff
concen	meeXck
concep	eUckYr
concep at	pcddfb
concer	ibZmgd
concer .	UkmdkY
concer go	plWWcb
concer on	fZXqba
concer recrui	egVicl
concer with	bbXics
concie	fidrhM
concie about	ihrZZV
concie thing	ecbqbd
concie time	ardcdc
conclu	ilMZbx
conclu .	plZbTf
conclu after	Vvddba
conclu and	ZiRllb
conclu that	ZPaWa7
conclu the	aYVUlz
conclu with	YeZbhq
conclu within	rWdbhc
concre	jsVfaW
concur	Vhbalo
concur .	XlRbcv
concur a	eYddsb
concur out	ZtZcbc
condit	YdSW0n
condit 's	pXdhde
condit of	bbasdd
condit offer	ZVTQvw
condit on	TiXO9V
conduc	WYezhU
conduc is	ZXbuaZ
conduc it	eUbdte
conduc of	bZuZdb
cone	gZqdaa
cone .	dbrVbh
confer	hklfZW
confer .	jipTXa
confer and	ugReZd
confer on	shUgca
confer so	WwUkbW
confer they	Ttdeee
confer until	Zaubee
confer upon	cYcdua
confer with	fcarca
confid	Yaiogb
confid .	iYqYjZ
confid it	cacpdf
config	dVgnff
config .	SZjWql
confir	fXigoZ
confir .	NSlzpR
confir a	drXnVb
confir accept	bedcpe
confir and	kUaipd
confir anythi	atYfba
confir at	XYnXsb
confir attend	adbtcd
confir before	mVdbpc
confir by	hRRqtZ
confir for	STkvZd
confir from	oYTlib
confir got	qbcZde
confir having	fbpYib
confir in	SXfZmr
confir it	WFHep7
confir ms	dcVcjr
confir nor	frfYda
confir of	bbpZnY
confir on	uXXVjg
confir or	wniKZZ
confir our	gcOkre
confir receip	kZtVad
confir safe	hoTnZX
confir so	WhqZha
confir that	jgxQfW
confir there	jicdVl
confir they	kWpdbb
confir unit	apZdba
confir we	Ya0Qha
confir what	ZkUWuh
confir whethe	ecarde
confir with	pVfkbY
confir within	efdYpe
confir you	dgcgpT
confir your	cUqhlW
confli	Xacqkc
confli .	ddfqcX
confus	dVojjW
congra	XUeh6W
congra .	ZWWe7W
congra again	ddZXwe
congra and	aVca8P
congra are	aTmafp
congra from	VbUg0V
congra it	ebcbrd
congra mail	dbWepi
congra on	cYtfWh
congra to	YU4POp
congra you	ZVVxpV
congra your	dWgqbg
congre	bcnfYi
congre .	fZrcdb
connec	fWzdTe
connec reques	dbradd
connec with	VgmlVg
connie	gkhlbV
connor	ThXnhj
conor	dZcnhd
conor enroll	cbbqee
consci	eVhOqp
consci .	fVpafe
consci provid	acbZpd
consci you	ecabcr
consen	ZWa+YY
consen by	Xcbwcc
consen for	fgXtWa
consen form	eXa6RZ
consen it	tbYYcb
consen to	faYpdg
consen you	eepaec
conseq	aUlnWl
conseq .	Vjjfdk
conser	idWbgo
conser .	VVkoVn
conser the	daadcr
consid	dmUiei
consid .	Y/LfWd
consid ?	ckaqYZ
consid all	gpdaba
consid and	nkfVac
consid any	eYqZlY
consid at	cWXgdv
consid by	boPTlm
consid for	VaoyVY
consid it	gbcWxb
consid me	cVwmXW
consid of	fpZYah
consid the	jPeqaj
consid this	dWicqd
consid togeth	jraceV
consid we	ecZder
consid with	crbdeb
consid you	gZPnUy
consid yourse	NSXS/N
consis	bpidiS
consis .	gqaakV
consis hello	cTmckk
consis of	bZqlXZ
consol	fUbfln
consol .	eZdbdr
consor	WZTnrj
consor 's	gWahYs
consor in	dZYpdi
consta	ibWijh
consta from	gZbapg
consta to	ecdbdp
consti	mkVUii
consti the	dfccap
constr	oVnXgc
consul	edhdje
consul 's	noXfeU
consul .	TdqerR
consul argued	ebqcec
consul at	abraXj
consul for	VasVja
consul from	cgeYrZ
consul hello	pTiebf
consul it	qecYbc
consul of	cfTags
consul office	fapeea
consul over	abcbtc
consul pumped	cgbpdZ
consul reads	Xcpafj
consul remind	nVclde
consul the	lrbbaV
consul till	dcgbap
consul to	bvZceV
consul trial	eddqad
consul will	RuUibk
consul your	YTpkdf
contac	d5gaYU
contac #	Ypagcd
contac 's	bpdcee
contac .	O/XYZU
contac a	caqZdc
contac about	XkgqWb
contac all	1RbZca
contac at	fhVVkm
contac by	ptTZXX
contac candid	ivRabV
contac centre	mcVhfg
contac detail	tQlkWX
contac for	dsgWcb
contac if	VveVdf
contac in	clmTbg
contac me	csiWdW
contac my	dZdrbd
contac once	Wtgaed
contac our	WbxZeZ
contac people	Wyabdb
contac person	bqaeec
contac please	YrfcdZ
contac should	XpZbek
contac suitab	aqdeeb
contac the	hXwXYf
contac there	cbrbjW
contac those	T9RQbb
contac to	ZxaZea
contac was	ZqYeef
contac when	ZyYadb
contac with	c0hRaR
contac within	/IXadR
contac you	k0YbZT
contac your	YWlsab
contag	ZZUqmg
contai	iWlWmf
contai .	nWbgqU
conten	SnhXem
conten .	TsdhYd
conten for	Yqeeee
conten of	ibpZdc
conten on	adbeeq
conten you	chZZdp
contes	kjYjWd
contes .	YoUibk
contig	Smgcmc
contin	YoYkXm
contin .	SvZbUo
contin ;	cZaqed
contin down	hZapec
contin in	ZjTdat
contin intere	dcmikV
contin is	fWqgeb
contin of	cdccpd
contin to	ayVbbb
contin until	Xrbibb
contin with	cNdia0
contin you	blbUcq
contra	YXVN/c
contra #	dddZsd
contra 's	YVXJ/S
contra .	UbUK/h
contra ;	clYVuY
contra ?	ZrhUiZ
contra @d	dpbYWm
contra across	ecdZqe
contra after	edcape
contra and	aWPR9f
contra are	ZdgYer
contra arrive	dbcepe
contra as	WUQW/e
contra at	aYmdqW
contra attach	ZZZQ7c
contra by	XbZO+a
contra comes	aVaa1b
contra coming	aabbxZ
contra down	cebrae
contra ends	ZlnZVh
contra follow	dbZZyY
contra for	gjbVuU
contra from	aXZZzc
contra i	YRbR/Y
contra if	plbcWa
contra in	ZXOY/X
contra is	VWXX+b
contra it	cZgaqc
contra manage	wVbmUc
contra may	fZpfdc
contra media	ZXcZyX
contra no	eWseea
contra now	dhbbpc
contra over	cbbVxa
contra round	chaYqc
contra size	dWcYwc
contra there	Vdpbid
contra they	fZaZwc
contra to	dbYU2a
contra unit	bdccua
contra via	ccbase
contra wants	eedapd
contra was	eccZas
contra went	edYdcr
contra which	dccVvd
contra will	gVZZon
contra with	ZegVUy
contra you	lYjVkd
contri	bZcgtb
contri .	ZSgfsf
contri he	dpbcZd
contri is	uVeaed
contri part	fhbsZT
contri who	epccfb
contri will	rUbYbj
contro	lgjciT
contro 's	qaXYlf
contro and	baerde
contro backen	llVcdX
contro for	nibidV
contro role	eWpffe
contro says	pYeeed
contro will	evWYdd
conuas	haZmak
conven	kiZrVY
conven .	XkjhjU
conven to	cZZudd
conven when	brcbdd
conver	fhYlfe
conver .	YshhVb
conver ?	dVkscZ
conver and	fTclgn
conver are	lpbYcb
conver by	creWee
conver he	ihPnfg
conver in	keScsT
conver of	gUXcuh
conver we	baiZep
convey	wvNWcU
convey 's	YpbjZe
convey .	h0UYYa
convey to	ufcZbY
convic	fjhhVc
convin	lYcjYl
convin .	bhThjk
convin for	mWpcdW
convin myself	hfbmPo
convin the	baebdr
convoc	gcYeep
coo	hdZmhb
cook	UfjqgX
cook fronte	Uikecl
cook office	adepce
cookbo	bZWrih
cookbo .	ihVhif
cookin	lUiihb
cool	cbnYpY
cool #	cZpdhZ
cool .	gkcaoV
cool about	iXedpd
cool guy	idkTle
coon	ZSglfn
coon of	ZYbcdt
cooper	qaXYhj
cooper .	djZTpj
coordi	jXcjej
coordi and	gXabfr
coordi are	dcqbeb
coordi have	lViejd
coordi will	aPW6db
cope	ecbqce
copenh	UhYpfi
copenh .	YhbTwe
copenh before	Zhcpbe
copenh is	Vphdfe
copied	aXncel
copies	RRYzpb
copies .	pSSWsl
copies and	ccpZlX
copies are	ecsYZe
copies by	Xearae
copies of	VbUtod
copies sign	dedape
copies to	ZbYyXd
coping	eblbcj
copper	kYboYi
copper .	lRipaf
copy	UUp1hT
copy .	ZfY2dP
copy back	bccUxe
copy but	edqddY
copy by	ZbYfwd
copy for	bU2NkU
copy in	bbipda
copy is	dbmhVk
copy no	cbdrcb
copy of	XYryXU
copy please	edXqee
copy them	bcZtdd
copy to	XXrhiY
copywr	cUojfe
copywr the	bqfYda
corali	Zgrdac
corbel	bbSulc
corbel form	cYbxac
corbel on	qTkYee
cordia	jeahef
core	aYoidc
corey	clggcb
corinn	YUYuma
corinn allowa	kjVjde
corinn and	hYeeqX
corinn you	UaZrjc
cork	XTgcub
cork 's	fddeqX
cork .	cZYZsZ
cork test	dddqcb
corner	XbtXdj
corner .	iijRgg
corner quiz	VooZbd
corner want	deYbcq
corpor	aOjohj
corpor .	bkZuVb
corps	cjcgbj
corps adviso	Vilgec
corps on	Yeqdad
corps with	brUcek
correc	eehkbc
correc and	cWTofl
correc one	iaUrcd
correc that	bpaaic
correc the	VmXoef
correc there	cXqZic
correc to	yTkfSX
corres	ZerVcj
corres .	bPxQZp
corres and	fVXbdw
corres meter	gfUile
corres will	crcceX
corres with	YvVdiY
corres you	ccbpcd
corrid	UYjgqc
cosmet	fQhili
cost	gcbjhe
cost .	fUUkpj
cost ?	Tlkdid
cost reside	Zajpaa
costa	hgjVei
costed	ZRWZe1
costed .	YahVom
costed more	daaccs
costin	jfdafh
costin and	epdedZ
costs	iiSmbh
costum	leZbfj
costum certif	ebZbqh
cottag	jWacmh
cottag .	agZbpe
coughe	gafobe
could	Wgcrdg
could #	fapecb
could .	RgqOkg
could answer	Ujqaee
could ask	bawVZa
could be	Z/cUOY
could bring	edqcda
could come	fZatbc
could count	aqcdeb
could do	mYWtYe
could get	YwNifY
could give	Scflcp
could go	V5MXea
could have	dMMPi/
could hear	lYiVhi
could i	XNW/eS
could imagin	freeWd
could it	efdZrZ
could keep	ZRncYu
could lift	eZZZhr
could live	efWpec
could mean	bwaZZb
could not	XfnVlj
could of	dWVcdt
could only	ccUjqe
could open	ecqYee
could say	S2kQXX
could see	olSRmi
could set	cuaWee
could she	fYcscc
could spare	dabqdd
could speak	dcdpdc
could start	PXjjU0
could still	apedcf
could suit	cWdeer
could take	M0SVVv
could tell	JzjZha
could the	cjtYVa
could they	hffLln
could wantin	ecZceq
could we	OHM/kQ
could well	qaWZXi
could write	XVpjed
could you	VRZ/dX
counci	kiZbgf
counci #	ebpieW
counci 's	hjPYjp
counci for	dlhTgj
counci had	apbeec
counci has	ikmRiZ
counci have	cTrefh
counci i	djohdU
counci lady	esbZdY
counci meets	crYbbh
counci moves	padbee
counci must	itVdbX
counci phoned	cYpdcf
counci says	XpYekc
counci sits	uWiaac
counci tax	fYrgaZ
counci thanks	YgtceX
counci thing	eZZeep
counci too	YYYsbe
counci votes	shZeXa
counci was	irbccW
counci will	sgZgVd
counci you	ieWXrc
counse	VWllnd
counse .	dSufhZ
counse a	ciZcpb
counse and	gSUkgs
count	0lYZZW
count .	bNUvnh
count from	uaVhcc
count is	qZchbd
count librar	qbbede
count me	bcvccY
count on	vwRMhR
count the	ktgZTW
count you	dWdqhe
count your	eaddbq
countd	fWOmjp
counte	cWohla
counte .	sQgqdS
counte and	VpWVwa
counte by	Ydajpd
counte from	qeZbee
counte has	VYqide
counte the	XcaYsl
counte within	VccZmr
counte would	rabZcc
counti	dVbrhe
counti from	pdYeed
counti of	dYipXY
countr	heQpej
countr again	cqdaec
countr has	brZdec
countr in	jTclih
countr reads	rddeeW
countr the	djYZcr
countr to	jXqXbe
countr with	fZcsac
countr you	fYWZud
counts	hfbdif
counts .	kkqVdS
county	gdagjf
county has	hWsbeZ
county said	edepYe
couple	hkUaXt
couple from	aWQXU+
couple more	hsaZda
couple of	mrYgVT
couple who	daabdt
courag	Vdgcni
courie	cXnejf
courie and	kUlbdj
course	Zblgie
course .	S0fccZ
course ;	Xtaeee
course all	ddapcc
course and	oUdjXk
course apply	edqefW
course begins	aYZbxb
course elif	cZYXtb
course for	ciyQbW
course i	nUdVra
course is	cXpege
course media	afqdYZ
course of	0NarVb
course on	WYZqgj
course that	gnUjde
course they	VSgsZg
course we	iPagmo
course with	gabasb
course you	YedYud
court	jSviWb
court has	dUwceX
court letter	cbepdb
court of	rYccee
court on	deZtab
courte	clirQX
courth	efjdcg
courts	baolhU
courts .	ZZqdhc
cousin	WYfWY7
cousin 's	YbpXjh
cousin .	aYNfZ6
cousin dares	Vngcdk
cousin for	XdYcjp
cousin works	UhshcW
cove	eoTYem
cove .	dgYZfr
cove ?	dpabee
covent	gihchZ
cover	WTlubh
cover .	XZhcrf
cover it	bYTckt
cover letter	YMt4SQ
cover the	fUpqcV
cover to	ohYaUm
cover you	ddccqb
covera	agYtga
covera 's	rabbee
covere	bSdbxb
covere .	aeeeqb
covere a	dTiXub
coveri	jZgZem
covers	Siemej
covers most	dTmcen
covers one	eabebq
covet	ndjVia
covet listen	ZXpdcj
covet your	brZcdd
covid	bbmZoY
covid of	cdvUcd
cowork	kcocbY
cowork near	bwZZcT
cows	Xmigbb
coxswa	cfXhWr
coxswa my	jVjgdh
coy	hbbliX
cpat	YfcuWf
cpc	deeWeq
cpcs	VOumiY
cpcs your	dXtZed
cpd	Xehkgf
cpd and	gkcemV
cpd banksi	chVnbf
cpd says	SnasWe
cpd sister	jYQkpc
cpd your	YjtSXb
cqc	gbSapl
cqc 's	cZbagp
craft	Zdjjbg
craig	mdjUhd
crammi	bljhaa
crane	ccjhdh
crayon	ljZdee
crazy	ghapbY
crazy .	aqagdb
cream	ZXZaqp
creame	cfaokW
create	ddkXjh
create .	Xckacq
create a	baiepZ
create an	ddpbeb
creati	TefpoX
creati .	UkoidU
creati direct	bpWcgi
creati here	ccpaed
creati would	bhXasd
creden	cidiai
creden applic	gYZdpf
creden is	etaceY
credit	mVVqWo
credit .	iWccbq
credit check	ebS1Rf
credit reduct	beVfZr
credit to	oSYZtc
creek	VmjgkU
cresce	hXaQqq
cresce 's	cZbegr
cresce .	cmbVkj
crete	jVltVS
crew	eaVbqp
crew 's	ckSXaw
crew .	SXdeuk
crew alread	aaYeat
crew and	ZfPbkv
crew as	bjZbpc
crew at	oXYpgV
crew boss	arccbe
crew bring	ddcWqd
crew day	mdUdkg
crew for	jYXhXr
crew from	ZUXYhz
crew is	XVlRax
crew list	piVOnc
crew manage	gtdcWY
crew on	hYfrbY
crew open	ihliZU
crew recrui	jjUnYd
crew voted	eedYqf
crew when	bpceec
crew you	ZqWdje
crewin	cZbbbw
crewin 's	bcYgTs
crewin .	lMmSim
crewin is	dbZcer
crewin job	bpbjda
crewin up	XfZsVh
crews	bkpZXb
cricke	arnZaW
cricke .	asjYZZ
cried	djTgkj
crier	dVnkfZ
crimin	cfbtaZ
crimin regist	ccdpdd
cris	Zgahlf
cris me	cWtfca
cris us	dccqfa
cris you	brYfXe
crit	fbpcXg
criter	WiUmap
criter at	WhUngd
criter flash	dbbrac
criter we	fadbfq
critic	mccbfh
crm	fdZlpW
croeso	apfSid
croft	Slaffl
croiss	TherfY
croiss .	adnqYT
crop	emcZbg
cross	rdbbTl
cross .	Zabaes
cross everyt	hQolab
cross i	eXcpcd
cross it	bsZcgb
cross me	aitbWb
cross my	3RfWWU
cross when	Zrdccc
cross with	YpXlYe
crosse	ioZSWq
crosse .	jnfTYg
crosse finger	pccced
crosse for	dmpYaY
crosse it	QubieR
crosse me	XQnXXq
crosse off	iSPZZ3
crosse out	hbQolg
crosse with	QamZYw
crossi	eiqZSe
crossi .	ZdtgYZ
crossw	Xbsdde
crowd	hZnbgd
crown	dZnjcb
croydo	Rbhomb
croydo .	aYpkbc
croydo on	dYkYqa
crt	VjWrVm
crt agreem	ddcpbe
crt in	htVcdZ
cruelt	hfjffY
cruise	cfVlhk
cruise screen	bddtZd
cruise up	eYbedr
crunch	gheadi
crunch on	raeeeY
crunch till	Xpdecg
cruz	cXuhZV
cry	ZaNUrv
cry .	UkWZbt
crying	glcdlV
cryo	fiZfhf
crèche	dUaljl
cs	fhgeae
cscs	WcjfrZ
cscs .	dUlbpe
cscs the	eddXtc
csm	fSdgkm
csv	Tbgenj
ctc	Ycbesd
ctc 's	aasYkW
ctc put	ZhUihn
cto	adbrgd
cto .	gTglck
cto ?	cdZred
cto who	bqagdb
cuento	Wgdnja
cuisin	iXJnin
cuisin .	chTdap
cuisin within	Zdeqdc
culina	ZjlXkb
culpa	ehnceY
cultur	ZdVgqk
cultur words	Xaasba
cum	cfbdjj
cup	sdVYhh
cupboa	YlSngg
cuppa	gcbegk
curato	aXpcke
curato at	cZpdeb
curato in	YhsgUW
curato someth	cuYdbb
curios	VmiqUY
curios .	apfYaf
curiou	Uc0gSb
curiou .	WcvZVl
curren	WcnqZc
curren .	epZdeZ
curren and	becrbd
curren applic	edYefp
curren boss	nTZqfZ
curren ctc	ceaqdc
curren employ	aUvkaX
curren on	VfxfZX
curren review	fvYcdY
curren salary	dbZeZq
curren step	eraZec
curren vacanc	ZlqadU
curric	cdahfm
curric .	liUggb
curric vitae	bbpfdc
curtai	bbadWu
curtis	aclReq
curtis the	eqbbdb
curveb	gdnXia
custod	coRljZ
custod .	doThga
custom	hkidYc
custom .	YjqaZf
custom japane	eqXfZd
cut	bRWnV5
cut 's	pnbWaX
cut .	dUTmau
cut a	eYbtfa
cut and	lTjief
cut for	ZZYukY
cut its	eccebp
cut me	UahtbZ
cut off	eXfpXh
cut so	cYgebq
cut the	VZNVS/
cut you	dqdWec
cutoff	dWZjhn
cuts	YlXinb
cuts .	evUbgb
cuttin	Xfoiba
cuttin .	Zhqacc
cv	bfsiVe
cv 's	hicjVd
cv .	WWxiTi
cv ?	YXgtYc
cv and	ghckTk
cv as	aUO5bZ
cv at	acleoU
cv back	kbRSbz
cv but	dYNzfi
cv came	abzYZW
cv clinic	ddwWac
cv disagr	kfbTZn
cv for	ZhbYYv
cv got	dXqgbe
cv have	ZtZbec
cv hello	abWWxZ
cv i	iUeoaj
cv if	dcZsec
cv in	Ugikch
cv is	avSYbi
cv it	idknZU
cv no	dbqhaX
cv on	ewSVci
cv scan	ikVXal
cv stage	dbXrdf
cv still	cYwReb
cv then	abrbec
cv they	tUaaee
cv though	ebZecr
cv to	bxmWSQ
cv up	dZrcdd
cv where	Zbbtec
cv will	glVgbi
cv with	XfeqZf
cv writin	aYwTbW
cvs	onmZUU
cvs .	Ycvcba
cvs and	uWiXdb
cvs are	btdacZ
cvs on	pibbba
cvs sent	dcqaZe
cvs then	paebee
cwmbra	ebiofT
cyber	ghdfiZ
cycle	bXfjii
cyclin	iWTldr
cyclon	Whldcl
czech	Zbhfjh
cześć	dfZfen
cádiz	mdlXZg
d	sVdebe
d 's	ifhocT
d day	zPVUaZ
d licenc	ebaWes
d1	kchefc
da	Xggcpb
dachsh	VdWgir
dachsh .	cbagcq
dachsh for	dpbbec
dad	hUkXpe
dad .	bIpSuf
dad and	fgNeyU
dad but	cdZpia
dad here	ighhkT
dad says	gOreTp
dad they	pXZgck
daft	fcdcki
dag	gajXek
dagny	ZUrpZY
dagny and	darhcZ
dagny of	acdped
daily	cooWTf
daily .	atmZaS
dairie	aSlohf
dairie and	cWtcee
dairy	WXbmmi
dale	gUncYm
dalget	idoSXl
damage	hdiTbo
damage .	cbsYdd
dan	/PXgaX
dan .	4PddhW
dan ?	VWgybZ
dan a	rbfYee
dan about	wTaadg
dan after	VuZgdY
dan and	3YdacU
dan as	pgcccZ
dan at	TfevZY
dan before	hYbuXd
dan but	Uradbl
dan either	plYbcX
dan even	qWdeee
dan for	ojXgbU
dan from	raebdd
dan he	rTmUah
dan i	6akOTT
dan if	wXaacd
dan instea	oOascZ
dan is	rPZpUW
dan it	ufcYZX
dan kelly	hWbwYY
dan latest	Veerde
dan no	QiXcdt
dan now	cpJeVm
dan on	pkXXgZ
dan one	tZedeW
dan or	Raanua
dan s	bYqUoZ
dan she	2RgRYV
dan should	rYddbc
dan so	ncPamh
dan sorry	uXZdeZ
dan tester	Qnpeee
dan that	jfUgbk
dan there	sVjeeV
dan they	eTckfk
dan though	sadbcd
dan to	fKlvdU
dan was	rXZjac
dan we	jpYadY
dan what	tVdddd
dan when	0Pcddc
dan with	zMboVY
dan you	1QZbfZ
dana	hcUkmf
dana .	TodljV
dancin	hdbdbo
danger	ZoTkgg
danger and	ecbedp
dangli	lYiiXg
daniel	jYfepZ
daniel .	jdbYwP
daniel can	gccYdp
daniel home	ddpbdd
danish	jiZkZe
danish .	dbduYb
dank	ggWrhR
dank it	hZZzYT
danke	VfqkYc
dankie	lWlfjY
dankie me	cU0bZZ
dankie the	qfcdaW
danny	eoWdic
dare	fqkWeS
dare not	btbbec
dare to	bqcdec
dared	kfXfid
dares	Vjjbhg
dares got	Vngcdk
dark	bcwdVb
darlin	YkTiYq
darnel	fjghWe
darren	VdpZZn
darren by	YPycdc
darren in	YiVpff
darren out	Uojdee
darren so	bXbred
das	jgZjcf
dash	eZmanZ
dasha	lfZdgd
dashbo	fhhfpQ
dashbo .	lYmfjU
data	absiac
data .	YjraZe
data are	dljTbj
data center	dpccea
data consen	ddasae
data for	ZctXcf
data form	bdaxYc
data graz	ddZqcd
data page	cbbrde
data protec	UQ1dXf
data will	UXvVig
databa	beqXZi
databa .	eqlYaU
databa and	eZdcep
datase	bbavba
date	gyXqYR
date 's	lbXqcZ
date .	V7aedU
date ?	qglUZY
date @d	tOdlhU
date agains	dpbdeb
date and	cvQpRf
date any	esdefV
date as	axabba
date becaus	eYpfec
date by	PRY/Wb
date everyo	qYeecc
date follow	cWZtdc
date for	YluqWK
date from	jbavUW
date got	riZWdc
date has	e3dYcN
date hello	pYdfce
date human	tPciWl
date i	qvWWeO
date in	awSlaW
date is	sbcamS
date life	rabded
date media	xPgjbU
date of	ZvaibW
date on	mnLmgX
date or	nVdjfe
date out	dzeVYU
date priya	pYkZce
date questi	crYYee
date reads	bbrccd
date she	drbddb
date so	ikVice
date talked	nifcUb
date tbc	cZctcc
date than	lrbZdX
date that	YrambZ
date the	rbjVnR
date they	pbbedZ
date to	KrX0YV
date unit	sNbpba
date was	lkOiYk
date we	fhgobV
date will	NxSlhY
date with	TXX8YZ
date within	Wefqcf
date yet	ZSb2dc
date you	taYlaY
date>answer	0Wbafc
date>away	paOnlb
date>bye	cVqjdZ
date>chosen	rYcVji
date>date	yYWkcb
date>decide	rZfedZ
date>give	oWSmoZ
date>goon	qcTgge
date>hear	sZXcei
date>if	uUWgje
date>joy	dYYhre
date>news	ycbcXc
date>offer	fadTwd
date>others	dflSkj
date>post	iReajq
date>refuse	bhRWgw
date>said	snVVfb
date>soon	ZsXbjc
date>sorry	dtQgcg
date>start	iihckT
date>thanks	scYadh
date>them	seZeec
date>will	qYdffd
date>you	sWZihd
dated	cZbmZq
dated media	tTbiah
dated plant	Tkeeeo
dated the	UhZfho
dates	ZqV4WU
dates .	UzXqdN
dates ?	dacrbe
dates and	WpVwaX
dates by	acdrce
dates i	dkVmha
dates in	saSkXd
dates of	fWlnVh
dates on	dVlqeY
dates once	eZbrde
dates please	eYepee
dates that	caatce
dates to	UkQpXp
dates with	csbfdY
dates you	caaubb
datev	bcRZms
daught	agjZXr
daught 's	mgwTQV
daught .	bUdfU0
daught had	bipbeY
daught in	feYddp
daught was	dcqdbc
dave	agfWmh
dave .	dddXrd
davide	dbZtZh
dawdle	ahgkYg
dawdle has	ekVYlk
dawn	jkhWde
day	geeoeY
day #	pTcUsY
day 's	odKqXi
day ?	dTeppV
day @d	qaYeib
day @s	bemUoe
day after	4MShXj
day as	agmTjh
day at	VffwUd
day before	gWcphc
day bounda	qaeeeW
day but	fjckUg
day by	YZjwZY
day can	abZvcc
day care	ehVgld
day for	eqcfYd
day from	cfTrnU
day had	ifbmiV
day has	Vsgfca
day have	cZYucc
day he	0VXcXY
day hello	qSnacc
day heyyy	UphacZ
day i	nmUlVY
day in	NiVoct
day it	gduVXf
day itself	WahtYe
day job	dgVVql
day jobs	qaadee
day longer	sUeeff
day media	mVblbi
day more	yQecde
day named	crceea
day now	kxRVbc
day of	mFrpXe
day off	cvSbfe
day on	SdnrdX
day one	YOZJ/e
day or	WuZlda
day people	Wqddee
day rate	UbNrud
day releas	dedWre
day rule	tbbccb
day she	dqTbiW
day so	gdifnS
day still	loUaac
day suits	bWX5aZ
day than	nUejef
day that	dtYUje
day the	mbVmef
day they	msbPbW
day to	cYntdQ
day trial	dactZd
day two	hcZoUk
day unit	YYaugc
day until	Yjaqcd
day we	qaUWhn
day week	ZXfayc
day will	QUpimb
day with	QTf/OW
day within	Zpbede
day you	iTcpoU
daylig	hcjbkb
days	YnYlnX
days .	S4RTdb
days ?	iRirac
days a	YSdcyh
days and	cWb2VZ
days are	ZgvYcY
days could	cubZbb
days he	kTpded
days holida	ZabV0b
days i	WhYueb
days leave	cZdS0Z
days of	zakWdS
days only	ZcbYwb
days or	Ujclje
days the	hqUkcW
days you	WTb1ea
dayton	lkbXhe
dayton .	cYYfpi
dayton its	qcYlZa
dayton oh	ddreZZ
daz	eeVgqa
daze	bXjhjf
dbs	ddpYlX
dbs number	edbpbd
ddmmyy	abiubU
de	dhfvXW
de school	dpTnbc
dea	koVjbX
deacon	bdmeYj
deacti	XhtWTj
dead	YckfUs
dead .	YancUo
dead as	Uqcedj
dead but	eUseee
dead end	ebXfeq
dead in	ZXcVcx
dead just	easedY
dead nice	drWbfe
deadli	mgR1UX
deadli .	mwNVbc
deadli and	rRbnZe
deadli but	ecaqed
deadli for	YhdseY
deadli i	Ydbscb
deadli of	qbUSZu
deadli on	aUlohY
deadli the	gfVtba
deadli to	qkWZcc
deadli unit	Zddsdb
deadli was	YipfdV
deaf	nmfYaV
deal	ZdXU+X
deal .	ljQUqe
deal ?	XcLQ/Y
deal from	eeYdqe
deal on	cddWud
deal with	ZlvbZP
dealin	cnoTXe
dealin with	cnlUXg
deals	mfncVX
dealt	fikXag
dealt .	bZrYhb
dealt with	cvWdda
dean	jiYgee
dean for	dtaYdc
dean had	ZrZefd
dean has	oSRird
dean said	fVZmii
dean signs	pmYabb
dean to	nlhjSY
dean will	uUcakd
dean writes	pWidbc
dean wrote	cZrdcd
dear	gajcdl
dear and	bdgZra
dear applic	sVhXbk
dear custom	Ua1WcV
dear desk	acgqcb
dear madam	cgWcdq
dear member	YawaZZ
dear mrs	gaUfgq
dear or	Zedrce
dear partic	edqadb
dear positi	pdbbec
dear sir	fkfVbk
dear valent	cbeddp
dear with	cYnuWR
dears	ihhhdV
deb	gaflTn
deb #	ZcVsYl
deb said	hoVgdb
debate	OhvidY
debati	Wzaabc
debati .	Yrdded
debrie	rcVebl
debrie got	npZXdY
debrie he	cbsadc
debugg	iOiZoj
debugg 's	qSccbg
debugg boss	caZddq
decemb	VrpXWc
decent	QZpfhm
decide	uiUWei
decide #	sadbdb
decide .	owUYdW
decide ;	xcaZZc
decide ?	yTaZZj
decide @d	vdYaaZ
decide about	jibjeV
decide after	azZYXV
decide agains	OJlPV/
decide and	5hUXVY
decide anythi	jtRhZa
decide at	rafaiZ
decide before	0ZZZXY
decide betwee	pXdYnc
decide broke	kUeioZ
decide but	kOdwbd
decide by	3eYMgV
decide dan	xaaWcc
decide dog	uYcbda
decide for	SSKO+o
decide he	rhXXai
decide hello	tabXah
decide hotel	iVZeni
decide how	becrba
decide i	SryUZL
decide in	yZbRgd
decide is	awWcae
decide it	YZUXwn
decide media	2SXYhX
decide not	XQlOW/
decide nothin	ZuVdbh
decide now	dpdace
decide off	qhZYdd
decide on	0ZRTlg
decide only	kVdmfe
decide or	asaeed
decide over	mfUahj
decide priya	vUccee
decide quickl	qZebee
decide reads	wSbaib
decide region	pYcdef
decide size	tTddcd
decide so	jqXaWd
decide that	iPibgq
decide to	SPcfg7
decide tp	cbqdeW
decide unit	1SMRkY
decide we	lMcpcn
decide when	U7UXYa
decide whethe	RrVreZ
decide while	gpYdde
decide whom	VyaTdZ
decide with	lVicbl
decide within	1WbcXb
decide you	Smfhla
decide>again	enYXqY
decide>answer	4dbeWX
decide>ask	cbVrjc
decide>away	ddaiuU
decide>closed	ZpZeWl
decide>date	tVYihb
decide>free	SaX/ab
decide>give	XdZhtc
decide>hear	pkahVX
decide>hold	nehgYV
decide>if	Vniicc
decide>joy	awXXcc
decide>meet	igXsRf
decide>news	yXbXaf
decide>not	dtZhTj
decide>offer	UnYRwg
decide>others	ncSkVp
decide>post	mjThhZ
decide>refuse	iebVmj
decide>soon	gpYcgY
decide>step	YnY0VT
decide>them	tjafaY
decide>wait	ivTabZ
decide>will	xgacaa
decide>you	tZVcmd
decidi	x1MSTV
decidi .	S/OQWS
decidi by	peacdd
decidi hello	rZbaed
decidi human	vWcbYc
decidi i	Ssdbje
decidi media	zPbebd
decidi on	uSZhbf
decisi	7mSVbY
decisi 's	tabWdf
decisi .	zpXUYX
decisi ?	pXcVlf
decisi @d	sbcdaa
decisi about	oVepZY
decisi after	Vtbcdc
decisi and	rmZVfV
decisi appoin	cdccpd
decisi are	shUXYj
decisi before	hpUjZX
decisi but	Ysbedb
decisi by	5WUPsW
decisi came	SUaecv
decisi come	sZdbdd
decisi comes	wYXgaa
decisi dan	sWedee
decisi day	wjQUXX
decisi depend	cpceeb
decisi dog	tWcbib
decisi due	tXcaed
decisi earlie	qVedff
decisi fell	YfcduW
decisi follow	ukWdZV
decisi for	1YkVZS
decisi from	pjbfXY
decisi get	Zpdeed
decisi go	wTXdca
decisi has	drXccf
decisi he	dpceea
decisi hello	gjVbfj
decisi human	xXYadb
decisi i	fhrbZV
decisi in	5aNbaY
decisi is	iyPdWZ
decisi it	yPaidZ
decisi lands	waYbbc
decisi life	yYZacb
decisi made	Wbeefq
decisi media	/eHSUO
decisi no	Tpkaig
decisi of	TndXoj
decisi on	ybXkZV
decisi pendin	bxSacf
decisi priya	qbaadh
decisi produc	pWeeef
decisi ratio	Ytaeea
decisi size	rdZcec
decisi some	Xsadee
decisi specia	qZeedc
decisi stands	bddecq
decisi takes	pacdde
decisi the	xRaedg
decisi there	qXjadc
decisi though	brbeeX
decisi to	rmaRWf
decisi unit	0dRQhW
decisi until	rXYicc
decisi was	K5VThg
decisi we	YWtcdg
decisi when	Useeee
decisi will	4gUSZU
decisi with	jrZccW
decisi within	ojRXmX
decisi yet	qaXjda
decisi you	UwZZcf
deck	KXplXr
deckha	bXfgin
deckha health	XXcqld
declan	cZsZYi
declan and	dabpch
declan for	edsXcb
declar	VUf7dW
declar by	ebascZ
declar is	eZTxdb
declar of	QZazla
declar on	vaZdcZ
declar which	cbcrdd
declar within	TjbwYd
declin	VVYUh7
declin .	WVPVr1
declin by	XZUegw
declin i	ckpdbW
declin in	paYedf
declin on	Tdlalk
declin our	fdqebY
declin the	WbtpcR
declin throug	deebpd
declin to	XmLXU4
declin we	ktddaR
declin within	Zedbrb
declin your	WQRXR/
decomm	gUfaep
decomm me	peVcbf
decomm to	bbchpa
deduct	iYeheh
dee	hicYkf
deed	eXisWV
deemed	Tkgihd
deep	daeodf
deep breath	hYQfil
deep freeze	dT3bbX
deep manche	cbbsdb
deepak	Yfadgo
deepav	bZphad
deeper	bXWqaq
deeply	ZjepcX
defaul	hRlgnW
defenc	tZegXZ
defend	dgjhfY
defer	jQhjmd
defer about	cdVglm
defer the	fXqffc
deferr	ef/PVG
deferr .	gXwZdU
deferr for	cYqefa
deferr until	eXreeb
define	cXwWZd
define we	edsdeV
defini	+lSVWU
defini .	2cQYcU
defini answer	7QYaYa
defini date	dpddeb
defini for	rYecbb
defini hear	Wrdfee
defini let	rVeefe
defini maybe	bqcddc
defini media	tYcade
defini not	XxeacW
defini on	apccee
defini yes	jadYqb
degree	WYgngj
degree and	haXbvZ
degree certif	cdcqdc
degree people	dcredY
deirdr	bhjjgV
dela	ZZqXnY
delacr	Qgcioh
delacr .	WufWgU
delacr is	daqcde
delacr it	ciibrR
delay	puTecS
delay .	jtfcbM
delay in	loVfeU
delay is	auaaec
delaye	fqVjeW
delaye .	WvPnXc
delays	h0RYbV
delega	YiQj0S
delega the	bWOlud
delete	QR5QVu
delete .	UYgcTy
delete after	Rokhab
delete and	drebeY
delete at	adteeV
delete from	bfaaYv
delete it	XV3Tcb
delete my	fdqaeb
delete the	eQldij
delete your	WVubak
deleti	gdYerZ
deleti from	debaqd
delgad	eWkkcf
delgad .	ddZsbc
delhi	mfhdad
delhi .	ebqdea
deli	TapiXn
delibe	mpgUbZ
delibe 's	mikRhX
delibe .	cvQoTb
delibe at	Yubdca
delibe in	gXpXde
delibe nurse	faiatS
delica	bYqZjf
deligh	VfeZyc
deligh .	ggWXre
deligh if	aTWkyX
deligh to	VfiWwc
deligh with	iiqYYY
deligh you	chVqch
delive	hZakkd
delive .	gUbYth
delive and	YWqjdW
delive by	gZcqbe
delive concer	egUicl
delive has	eWsade
delive heard	bpTgZh
delive i	cUeqjd
delphi	hcfXnb
delphi .	mkThkV
delyth	hlfbga
dem	WZvcga
demand	PllemY
demir	efYYjm
demo	hegYmc
democr	ZhhUmi
demons	cafhao
demons .	lYhqfQ
demons and	aZifbp
demons in	cascdd
demos	ljdfdV
demos .	rdccZa
denied	fcdYkl
denise	hiheda
denise .	fmaodU
denise is	dbbsdb
deniz	dYXvVm
deniz and	qbddce
dental	fWaikj
dental by	Zeepce
dental desk	mVcibi
dental kilonz	ZZcSto
dental reads	bibsYb
dental with	daepeb
dentis	hfqheO
dentis .	biugYS
dentis hello	Vclkfg
dentis on	WaisZa
dentis wants	lckVkc
denver	WldrSg
denver .	adgpbc
denver in	hqTZdk
deny	TXoaki
deny .	YdlTkj
depart	bohbdf
depart 's	ZUnclk
depart .	enURlo
depart and	ZwSffd
depart for	lqVYcd
depart has	erbTff
depart is	mPyZgX
depart makes	Yrddce
depart now	dyYdYW
depart will	bgqXiW
depend	X/XYYR
depend on	Y/YXXQ
depend who	lsWTZY
deploy	jXjdfh
deploy .	nbgUZo
deploy chat	eaqdec
deploy on	XaapnZ
deposi	kncaca
deposi .	YclgVm
deposi the	pZjcea
deposi them	evXYda
deposi to	mShlde
deposi up	oikbdS
depot	Zipbdc
depot .	dVqleZ
depot visits	Vjodde
depot you	dcpaah
depot your	XqUgjc
depots	iZkmWZ
dept	objacd
depth	eVbYmr
depute	dZgkak
deputy	fXemlb
deputy .	bYhdpZ
deputy direct	YilVpb
deputy manage	ZrYbjb
deputy who	cadqec
der	aekbie
derby	ZVepdi
derby .	VYXojl
dermot	atQgge
des	jgdZck
descri	ejkVee
descri .	ogRagj
descri and	bgeiVo
descri for	dXqdbi
descri has	dbrbdb
descri says	badcrV
descri she	Ukodec
desele	dfUdeq
desele .	dfUdeq
deserv	jamVgg
deshaw	laqecU
design	ZWboas
design .	cWjcbq
design a	aWcyab
design and	RiOUlx
design from	eepebb
design lad	dbaddp
design lead	iaWqcg
design on	Vefref
design we	fbaedp
desira	ZfWZjq
desira .	Yqaebi
desist	hhSgfl
desist .	mmUdfb
desk	dbhfkf
desk #	mYaYaq
desk 's	YbcWxZ
desk and	mkUWfk
desk before	eUYxaZ
desk but	nnUZec
desk by	MZGuxf
desk could	Zqdded
desk for	ZniZlU
desk in	dVTgti
desk invita	ddbaqc
desk is	WaiRsl
desk job	maVkdh
desk on	ahxSab
desk said	nfqZdQ
desk that	afcYat
desk to	ZjShYt
desk told	chjtWS
desk until	OftiWg
desk with	rUVhfj
desks	aXmkqQ
deskto	URufka
deskto finger	aUpdbj
deskto for	bVodmd
deskto size	dpdeeZ
desmon	jZcakj
despat	cbjXfn
desper	gVlfeh
despit	mcmVWk
destin	cdbjej
destro	aVfjfl
detail	adakkg
detail ?	edeQui
detail and	aaVklk
detail are	eYpjfT
detail by	aVnucT
detail change	vYcYeb
detail feedba	ebbdcq
detail for	gYabfr
detail have	fjfVpY
detail in	aXXdrm
detail of	gbhrUY
detail on	beTfXy
detail over	cpbcee
detail test	ZXawdb
detail to	YlVmfe
detail you	ebpbgd
detain	dXRdwh
detect	fmUWpc
detent	bgqZTi
deter	hldZbh
determ	5mMNXh
determ and	pcdced
determ by	wbbYca
determ that	cSZab0
determ whethe	apebfe
determ within	ycZXcY
detroi	dWgUno
dev	ahcjci
develo	fWXglm
develo 's	bqabbc
develo comple	ebqaec
develo is	dXpcia
device	chVgel
device resubm	Ulaich
devon	bceqXg
devs	fZkbma
dewey	fiddff
dewi	iaRjem
dewi to	aceYer
dey	bjbghe
dgm	fXWrhg
dhal	eboafc
dhal .	dpeeca
dhillo	kQmcke
dhillo .	casbdb
dhillo the	ebbhpY
dia	cfjgkV
diabet	fgjjdX
dial	fSmuXY
dial .	qfdTbj
dial i	dbrcdc
dial in	TWO+aY
dialog	jbZfii
dialys	bciggf
diarie	Ycdgoi
diary	ibeodZ
diary ?	dccrcd
diary and	pSaqZa
diary i	gXfdpb
diary in	pRXZpd
diary is	Vnhjeb
diary like	cccrcd
diary says	qZZdck
diary the	gfUgng
diary to	qcVajf
diary weller	hiUefl
dibs	Yeafqe
dice	gbXYZv
dice .	gXcYds
dice with	ecdddp
dicky	Zpicca
dicky bird	Zpicca
dictat	YmmZZf
did	aajXhr
did .	ZOkdis
did a	gfpUfc
did and	dZeSqm
did ask	gmQaki
did better	eaZdfq
did but	dgYcbq
did choose	cZScnr
did decide	dqddbb
did do	eXcdbt
did enjoy	ecqbed
did everyt	eccdcq
did get	ceehuN
did go	gtSZcb
did great	hsYabc
did his	kSegme
did i	fYwagU
did in	RfwfeX
did it	kNmRqk
did love	hbcbpb
did no	PONcc7
did nobody	PMVY3v
did not	aagYgu
did offer	deXhsU
did on	aiYiqW
did pick	mVecnc
did real	ihOjkf
did ring	VYRrhp
did say	icUghj
did so	UQqmge
did the	oifMgi
did their	kioQZf
did this	fdqecY
did to	dUoahi
did try	biYacr
did want	dZjaZp
did we	eV3Iff
did well	gwViWY
did you	SO/dTf
did yours	crkWbb
diddly	RtkXbd
diddly .	RtkXbd
died	pWsWbY
diem	ifihkS
dies	TaqqfS
dies at	hiUrcX
dies on	bcaube
diesel	YZnjhb
diesel .	bcYajq
diet	acYkeo
dietar	ifajbg
differ	gfjYdj
differ .	kbsWiQ
differ and	qcgVcg
differ answer	fVdeeq
differ candid	ccdcbq
differ direct	YSHTa/
differ her	gabbdp
differ is	lqZZdV
differ job	WvsbWO
differ ways	aeaZqg
diffic	ZfWgkm
diffic .	bscaec
diffic decisi	ddbddp
dig	nbWbof
digest	fl0LXV
digest .	gYtZbb
diggin	hTheme
diggin in	cWYWzd
digi	hafQol
digi test	tnTVda
digit	kamVhd
digit .	idkVmZ
digita	Zmecjb
digita .	cwWZda
digits	Zkmdda
digits who	elVdkg
dignit	VeYsfi
dilige	fafbmc
dilnoz	bYnlfU
dilnoz .	YaesZW
dilys	oUhfnU
dilys .	mVeXqb
dilys off	YctZdc
dilys on	vZdbcZ
dimitr	PbfnpY
din	fwaSXZ
dina	fhVcof
dinghy	njcaUf
dinghy tons	dqdWbc
dining	bdfZlk
dinner	dVegjm
dinner ?	eeeYpe
dinsda	sLnigX
dinsda and	vPdeed
dioces	VbsQod
dioces bankin	edZepe
dioces is	fZpeaf
diolch	Yepiac
diop	dnekbR
diplom	cVdpej
diplom .	UgVoPz
diplom a	mjdQoa
diplom copy	edYpee
diplom sent	qXlTWT
direct	jkWefg
direct 's	pxSWWa
direct .	ZhSlil
direct ?	cWZxiY
direct after	qXbded
direct and	pgXcee
direct answer	pebdbd
direct are	duVabb
direct asked	TjZYkt
direct can	cirZWb
direct confir	pbdded
direct cut	ccdecp
direct dog	cndemU
direct for	WhdfZp
direct if	arSmcZ
direct in	fhoeVZ
direct is	axOcci
direct looked	daWacs
direct loved	eZToji
direct met	cZcdcr
direct must	epecbb
direct no	dUudeb
direct of	aWibpi
direct office	cYYedr
direct quote	icYZbq
direct reads	jpcYXa
direct ruled	YVZcnn
direct say	wTTcdd
direct the	dVeYsg
direct to	dgUrag
direct who	gpadjV
direct wishes	iqTrTX
direct with	aYawZg
direct would	VgUveh
direct your	cXZfct
disabi	hhUjkc
disabi it	ghbpaZ
disabi no	XZgces
disabi you	Tjgejl
disabl	gbofZc
disagr	bcpiVc
disagr for	XSoodY
disagr the	dsXcdc
disapp	YbWcf0
disapp likes	cpebee
disapp news	dZadbu
disapp on	capXgh
disapp says	hmRdle
disapp this	eZcedr
disapp you	fdWWV1
disast	iciWig
discar	hXYjdo
discar .	cXYkep
discer	Yboehd
discha	cVdhlk
disclo	dWcZsk
discon	aUbXbz
discon .	caYdes
discon and	dZaZet
discor	aQemkl
discor .	aUkpbf
discou	aclakf
discou .	ckhJfp
discou on	dorYWZ
discou who	cXXpbk
discov	seUVka
discov .	bdccuX
discov what	cqbddd
discre	cneVfk
discre #	bpcfae
discre sra	iXpddc
discri	SZfj5L
discri .	cbZZvb
discri ?	dWXkuY
discri religi	bZpjWb
discus	gnbZjc
discus .	U4ZLuU
discus a	YZcrfi
discus i	dulTSd
discus in	gpWnUY
discus it	dMrfkh
discus next	cpcgeb
discus this	bYbtdb
discus to	peeXef
discus unit	hafrUe
discus your	maWSit
dishea	elZhah
dishea has	ecbbqd
dishea of	eapced
dishea on	qffVff
dishea rgds	bdarcd
dishea writes	Ulaoef
dishon	ZYdgjm
dislik	VThhfq
dislik .	bVgXjp
dismis	eQQTW1
dismis .	eYVVds
dismis and	dbedbp
dispat	diZdpb
dispat 's	rZTjff
dispat .	WeZaui
dispat you	eqceeX
dispen	ebgVrc
dispen instru	fcaXsd
disper	cpbced
displa	ebfalg
displa .	deUees
displa commit	Zddrde
displa from	fdqadZ
displa on	dbdaeq
dispos	eiZlhc
dispos .	hdSdpj
disput	fOfUop
disput .	labeqW
disqua	eeedfj
disqua .	eZQgnk
disqua words	Zdarde
disreg	emqNia
disreg .	ZXuUgi
disreg it	lhiQYk
disreg that	Zpcbkb
disreg this	dcqeeY
disser	ZkhWam
disser .	haaahp
dissol	ZNmbby
dissol .	aPpdcs
distan	dmmWad
distil	nYZidf
distil brough	aPinal
distin	bhIpnh
distin 's	fUahqf
distin has	giTbZq
distin will	awXZZY
distre	aZnoWW
distre .	dcrbeb
distri	eTfmjf
distri you	nhoVYb
distur	fVrfaT
dither	RjQgZz
dither .	XlYkXp
ditto	WoigWg
dive	WYipqU
dive .	cRjqoP
divers	bdifhd
divers .	VXsfei
divers is	ZrXded
divers njorog	Yscedb
divers number	YYaxcd
divers said	qVchae
divers says	flUYnb
divers to	dsccYd
divide	evTWgb
divisi	gbwhYQ
divisi .	ebteeV
divisi of	kVrbdb
divorc	binhcZ
divya	gakTlj
divya .	kbXUlo
diwali	kgidjU
dlamin	cmXjgc
dlamin conor	cbbqee
dm	xWWahg
dm me	djYWsb
dm you	uSZoYb
dmitri	bihdoW
dms	1RXeba
do	dedmfc
do ?	UToxfR
do @d	dRavZc
do a	VVW/UV
do about	jVflch
do after	jbZpbW
do all	lSklda
do an	YlXvXZ
do and	oVarca
do anothe	cVkxbU
do any	bqbcec
do anythi	mXwVXc
do apolog	qSgUfi
do apply	dZaacv
do as	YcWlas
do ask	nUlYkd
do at	imejVZ
do before	cgaeZp
do by	TliiiX
do clothe	iXcpce
do come	OH1Ydt
do confir	Ycbucc
do contra	baccva
do dates	ZoVhdh
do dear	acqgda
do do	eZcrhY
do dog	baased
do dubai	bdepce
do everyt	cqaYkY
do fill	ecaqbd
do final	abbtZc
do gender	dUkicm
do get	UpeglV
do give	hepfbW
do go	bihThm
do half	dcaqed
do hello	cecgsW
do her	beZvaZ
do here	cWqhdd
do homewo	qdeYde
do hope	VOjUqx
do i	SeqjkW
do if	gQyYgY
do interv	ecbqcd
do is	kheVYn
do it	mKL7ek
do just	YYasce
do keep	padUZo
do letter	bdRise
do life	daauca
do like	VwlYbT
do look	ZahZbu
do me	VWl3TN
do media	XYgzZZ
do mine	YZhvaZ
do much	YphddZ
do need	VUX5lT
do nothin	fiskYJ
do offer	dVilpV
do okafor	Yhbdrb
do on	oWigVg
do one	aPQ/XS
do or	qdZVmc
do our	jjUpYa
do papada	dcebpd
do promis	Urdefe
do read	XmRbtg
do reads	QZTuqc
do ring	UeerjY
do say	SkdphR
do see	aelTod
do send	WZUvid
do size	bcetZc
do so	jdgodU
do some	ZnXmVj
do tell	bQcsif
do tempte	hVdhkh
do that	eWK1lY
do the	YWT+jW
do their	NnUxZh
do them	cSWtZp
do they	cmemVZ
do this	Tgbmij
do three	abeqce
do tracto	daUkkk
do trial	dZavdZ
do try	abgWcs
do tuesda	djZaqa
do two	ejbqYa
do unit	dPZyfX
do us	YLR+kS
do want	WpRuiO
do we	WkUapo
do wish	lacVcp
do with	dg/SSU
do withou	aSTbh3
do you	URipyT
do your	ecQtYk
doable	hedide
dobbs	ZesbWi
dobbs and	Wpcebj
doc	VjWhni
doc two	dpbWhd
dock	fabpUh
docker	hNavpX
dockin	XWqkmS
docksi	jVrcdb
docksi .	ejvSZV
dockwo	bYlfXp
docs	bbNlwc
docs to	Yedqae
doctor	oXZeii
doctor 's	pYbbhg
doctor .	dWsVjg
doctor as	cdcbqe
doctor has	gWaair
doctor size	sXdced
doctor when	brccdb
docume	iekdae
docume .	iZqXjZ
docume ;	YnSnmY
docume and	ribXgX
docume as	febZeq
docume back	ceabcq
docume by	WgUtcf
docume for	bpheZY
docume have	qpnNXR
docume url	kVofgX
docume verifi	fdPwRk
docume we	cZVgbw
docume were	gcrYdb
docusi	axUYnU
dodged	TqQgjk
dodo	keZmdb
doe	hZuYdZ
does	gkZicf
does #	dbajpa
does .	fwbSkW
does @d	ebdrcd
does a	iUXuXj
does after	Xsedda
does all	plXZYX
does anyone	ftZZcc
does apply	hqWeea
does attach	caqddd
does both	Ukdbjn
does have	iVkldc
does her	wcaeVY
does i	btVdcg
does is	drcacd
does it	qbmVbZ
does mean	enUaYn
does media	caatfb
does my	jhjUib
does nothin	cWrefe
does on	vTdfdb
does she	qcaVpY
does so	pUgYan
does that	XVSqqk
does them	aWVyba
does too	cccdpc
does unit	hbXpad
does with	cxWagW
does your	ZKo1bS
dog	zUZkcb
dog .	6QUmba
dog ;	kiOsba
dog about	dfgjVj
dog after	rUaiYf
dog and	4adWaZ
dog as	hdZtSg
dog at	hXU0cU
dog becaus	uOmhaZ
dog betwee	qXeeed
dog by	eVhmkW
dog candid	rbdfeW
dog comple	eceVrd
dog create	abuYca
dog else	cedpcc
dog for	VgfvQf
dog good	sabZbe
dog has	YjYact
dog he	xhXVeW
dog hr	Tmdned
dog i	9UTYda
dog if	lVamlY
dog iii	eZfVir
dog in	kRmlfU
dog is	raWifa
dog like	ldWqbW
dog monito	qbdcdd
dog next	pYeeee
dog nuisan	Zpebef
dog of	YiiYXr
dog on	lRhdkf
dog or	UVS5cb
dog please	bYfteZ
dog she	3ZcZYW
dog since	dZdqee
dog so	wYYekV
dog tell	YZeube
dog that	ggWbqd
dog then	vcgcXT
dog they	1XiYWU
dog to	oUanga
dog vale	gbatab
dog was	ebaOqo
dog we	vaZcea
dog when	zOehZe
dog whethe	Udagnm
dog while	cccbrd
dog will	cZebdq
dog with	wTQlfe
dog would	Zccdse
dog you	3NfkgH
dogs	iUckck
doh	nUhgef
doha	bmdTbo
doing	adjmbg
doing .	WmdUcl
doing ?	dcZrcd
doing a	XTY+WY
doing by	fabrcc
doing fine	ebrdcY
doing it	lZPrUp
doing now	bUidim
doing so	mlhbcS
doing withou	bWYbdx
doj	lebmZb
dom	dpOolX
domain	ZqcWoY
domain .	ZjichV
dome	iVgeji
domest	aWnXqe
domini	TqYike
domini i	Xpeeef
domini of	Vdeeoi
domini to	ecubaX
don	pbkaVg
don .	ZVwYgf
donal	pUlccY
donal .	pUmXZc
donate	jWXffq
donate .	epbdec
donati	adkgee
donati .	aepdec
donati us	aqYXmc
done	kdebfh
done ;	eqeWce
done ?	deUhim
done @p	pacedd
done a	dVcddv
done alread	gbYecr
done before	gZYzXY
done by	msNqWP
done deal	UjTZrm
done dog	pZbech
done eoe	bZSgqk
done for	bTvdWi
done got	qciUdd
done i	sUiQlc
done in	sdbibR
done life	acZsda
done mate	cddYrd
done media	pcdbdb
done more	bSbbhw
done now	pamWbc
done on	hctZgU
done online	edZqcd
done our	pedddb
done so	adpabi
done solvan	kmbVdc
done the	dneVld
done their	YRjqbm
done them	gaZscb
done then	WgWpao
done there	bacZbv
done this	fXWfiq
done too	dZbaer
done unfort	pWeefd
done we	XrYdei
done when	bqcded
done within	aebuba
done you	ZaWmtV
done your	rRbarY
done yours	iwbWVc
donega	YZjoaf
donor	middfT
donor .	WpkcZe
donor cut	kjeieU
door	gOocjl
door 's	UMmZV1
door .	gTtWna
door ?	ddTVxa
door and	pWadij
door by	oVZuXU
door closed	ebSedw
door closes	dVZgcu
door for	hVheao
door i	jeVZho
door if	Uaqckb
door is	ZXqgic
door on	xUchWd
door open	debdZq
door opens	eaZbph
door reads	vXTgai
door said	WkZddp
door she	hpQlab
door the	WmXpee
door unit	qbZYlb
door we	qbcdea
door with	bSZZkx
door you	hZXfsb
doorbe	WtWbfd
doorma	mWUgik
doors	SX2Tfg
doors at	cbqbde
doors on	edpcae
doorst	eRpecl
dorman	ZU2ccW
dorman .	easddZ
dossie	ZhWikh
double	YjcrYe
double .	bjYqae
double and	gsaZac
double has	cacagp
double opport	fYsdac
doubt	ghWWsg
doubt applic	meVked
doubt it	rTeeid
doubts	YiTcpn
doubts about	ccUhoj
dough	jhaejb
dov	bjgcmY
down	gcedfk
down .	deiSfr
down ?	acnQri
down @d	bbsadb
down about	kuSXea
down after	bfafbq
down again	UcvUcg
down all	WZqena
down before	blVQop
down by	eLkces
down churn	WXjdpe
down easy	eadaZt
down for	cQc3eY
down gently	YLUVW/
down hello	nSgdao
down how	ccarcc
down i	jUocff
down in	oTadli
down it	qgUfZg
down me	ecacbr
down media	vbdaab
down one	dsaabd
down over	htaYkR
down she	Viabau
down so	ggeXqY
down that	Upcfhg
down the	jkMlmY
down they	TiaXbr
down till	fpkZbV
down to	sXSfcp
down tp	aoledV
down until	hUwaZc
down we	jkZnVZ
down well	hpZedW
down whenev	apbeee
down while	daqeeb
down with	npahWV
down within	rcbcde
down you	cgZcwV
downlo	SVxaYl
downlo by	bcpbed
downlo it	bbtYbb
downlo your	edYeeq
downsi	efdYjl
dpo	bheZdo
dpo ai	edccZr
dr	dbYkhl
dr edit	hbdcZp
dr jérôme	gVdbjn
dr nige	YTpkdf
dr opposi	hTjikc
draft	VTkhwZ
draft .	dcjilT
draft agreem	dbeZrc
draft applic	ddpaed
draft contra	YZZT4Y
draft of	ejUnXi
drafte	sQYaog
drafte your	dZdcqf
drafti	YfPlrd
drafti my	dcbcdp
drafti the	edXgrY
drag	mxLWeZ
drag it	rPWdkl
drag on	mpXcbW
dragge	foZcga
draggi	m1KUbT
draggi their	cqWfee
drags	i1QSWU
drags .	ctYccZ
drags on	YyYYdb
drains	ZdUmnh
drains .	eXncoV
drains for	cfdZpd
drains paper	ZeetWe
drains thing	joTkbc
dram	cUhXsc
dram and	eaqebZ
drama	gfjjbY
dramas	YgqcdZ
dramas .	cbrbbc
draugh	iXYimg
draw	afkcla
draw #	pbdddc
draw breath	Yqccef
draw for	RZ4Jge
draw it	bYbgtb
draw pain	pcbdde
draw the	YdUsXq
draw up	YbOrxU
draw your	ceiapV
drawer	gbedel
drawer .	dYhdYr
drawer automa	ilUddj
drawin	bfYloa
drawin .	fSjdfm
drawin and	cjcrVc
drawin up	chTU2Y
drawn	YkVbuf
drawn .	PqTkbl
drawn on	dnnSbb
drawn to	ddbfbp
drawn up	YePb1e
drawn you	aZqcjb
draws	mYdied
drayma	Lbujfd
drayma 's	Sfihhk
dre	dcefuV
dre parks	deeZpe
dreadf	calffe
dreadi	hXgcmh
dreadi .	aZbXmq
dream	hpWWnU
dream .	bvaaba
dreame	eheege
dreami	iYxVcZ
dreamt	bpmcSe
dreamt i	caudVa
dredgi	kdncaa
dredgi 's	dcqedb
dredgi a	rccZce
dredgi and	brWajZ
dresde	bmcbdj
dress	VdcUpq
dress 's	dlUbne
dress is	decaqd
dress you	ddabrd
drew	eMZNm3
drew a	gQlZWt
drew the	kYZTkn
drew you	TdcYpk
dried	UorSWg
drill	blgamX
drill @d	YqdedY
drink	f4TWeV
drink each	ZvYYed
drink every	euSZcc
drink from	Ypcgec
drink says	dabasd
drink the	rWicea
drinks	fTWrsX
drinks and	fXWqoY
drinks unit	bdabrd
drip	bofjPg
drip .	cgbpbe
drip office	epceba
drive	ZXrdWo
driver	UZpXll
driver .	McsWft
driver exchan	hqZcab
driver gut	Slkmdc
driver park	cZiUpf
driver will	Ybrebd
drives	jZfdig
drivin	bjeeeh
drivin assess	dddYpg
drone	lgibZd
drop	gfayWY
drop .	gRjbct
drop a	kkUlac
drop by	iRvcea
drop in	hMxdVd
drop it	VVb4cV
drop me	akRxXd
drop my	TXovYZ
drop off	SYbxZk
drop out	RsbqYa
drop the	XXpbfk
drop them	XXjvfW
drop you	0wQOXX
drop your	cXPwig
droppe	WSigtg
droppe .	Uedqgf
droppe after	dUjZdr
droppe it	ebyZaV
droppe me	baUVb0
droppe out	RPcy5E
droppe the	gaUdrg
droppe your	edqdbb
droppi	cjqhUY
droppi the	cauacc
drops	pxJcTc
drops hello	qXeeed
drops in	ddcqZe
drops me	poYUba
drops out	guTUYi
drove	YdrjeR
drowne	XdsZYh
drowne .	aZrcce
drug	cdclmY
drug card	eZarbe
drug screen	cdeXsd
drumme	WcrSfm
drumme .	bXbbht
dry	egZYnk
dry .	ekTcoe
dry has	aVkcas
dry wants	chafrW
du	ahYjig
dual	XaooaX
duarte	dbdiek
duarte .	caspPY
duarte the	gYZdcp
dub	ekjfWc
dubai	dVglle
dubai .	YQpVin
dubai ?	edbrZd
dubai at	Wclqab
dubai softwa	eeccpb
dubai the	ghXpbc
dubai this	vbWddd
dublin	Mooahe
dublin the	Ybuebc
dude	ZWgesd
dude .	Xfaftd
due	fnZtYU
due @d	YbcthY
due @p	rZdbec
due back	Kdc0gU
due consid	ZZdbqj
due course	F/UYZX
due dan	aUasbe
due dog	kgSwWQ
due hello	uUTqYb
due human	4TWXcb
due in	eSjvSO
due media	0OOraW
due on	WmkrVU
due priya	XaVzcc
due reads	oPctYY
due series	cpceeZ
due the	Qahqhf
due time	R+VWbX
due to	lapMZo
due unit	qUI3WR
due when	R0aade
dull	dYfall
duly	dUekoc
duly .	lVccgn
dumb	YiXdlj
dumb pound	eaYdpg
duncan	dfmVoY
duncan .	dpcecc
dundee	eghoXY
dundee suppor	ccpcec
dunfer	kdaVjl
dunmor	XUtchg
dunne	ecgfej
duplic	eaUktc
duplic .	gYOruU
duplic then	bedpbc
dupuis	eZtYYh
durati	WgnZgi
durati 's	geYccp
durati .	aehpfR
durati out	deXdbt
durati she	eYabdt
durati that	eYsdda
durati you	YiVein
durban	fbehoY
durban .	ubegZV
durban only	dcfWsc
durham	ehblcc
during	iRrabj
during our	cdqXci
during this	VS0bdW
dusk	iZilZb
dusseh	ceebdm
dust	fjlfdW
dust .	lrUiWY
dusted	oeXhYi
dusty	oeZgdZ
dusty .	dVigdn
dutch	Xiidid
duties	hnWkbc
duty	ibeQsh
duty .	lnTfXg
duty and	ZpgagZ
duty to	naTTmm
dvla	RgfPmu
dvla .	bdfdXs
dwayne	aimVdh
dyers	fXhpgZ
dyers .	datedV
dying	sdZagb
dying to	qfaYfe
dylan	afZlke
dáithí	hejZid
día	dViihj
días	dXrdYj
días .	cXxccW
e	XVbzja
e .	WYZsZl
e and	YZWyeb
e lindqv	cfZpce
e recrui	ZduYdZ
e13	jddRrf
e13 .	aeaarg
e13 or	4YaRea
each	xgZiZV
each .	gPlwWb
each and	iTVghr
each applic	1nZPYS
each candid	2iRhWO
each finali	gZbsbb
each form	ZpgVdi
each get	qgdXcc
each give	Vidped
each had	cYaees
each month	RjzWUc
each of	2WUqYV
each one	m5LVWS
each other	pjgcbT
each page	ZZYZ0Z
each person	yYVcaa
each stage	XetXea
each step	cqcaed
each time	TwnVfV
each way	fZphcY
eager	cleffd
ealing	dikRoa
ear	bnSjfh
earlie	buZlTg
earlie .	dwZYYe
earlie ?	bcasbd
earlie and	pZiWci
earlie anyone	Zqbdee
earlie conven	dbXpka
earlie if	pYdYle
earlie on	Utddee
earlie opport	bwUdec
earlie please	fUifaq
earlie start	WXh3LY
earlie than	O0VYbn
earlie that	arZgeb
earlie we	Zpddee
early	cfeejg
early .	aQfoqg
early ?	edpZed
early and	RUihir
early as	pWbjZg
early but	Xepded
early days	ewOUWc
early it	cbcebr
early or	Vndlee
early so	uWZddb
early the	aXYVrq
early they	iXjWrZ
early to	Y8RZYV
earn	ZZrkZc
earn ?	ddepZf
earn and	cUohkZ
earn i	iVfbjl
earn now	ddjpYZ
earned	aaoQpg
earned it	gZjUqd
ears	dSkbmj
ears .	dUsdbh
earthm	kYefjd
ease	ffhaZm
easier	Rajold
easily	ikjRiZ
east	dmOhdj
easter	hS2YdS
eastfi	fcVmmd
eastga	gTdiik
eastsi	bkXgZm
easy	hXacXx
easy way	ZXahcu
eat	URjcyd
eat and	dbYfsb
eat photo	fdYYue
eat with	ccZeqf
eaten	jhiXhb
ebony	eihgac
ecojob	dbshZW
ecolog	Ygddra
econom	iZcfhi
econom by	haadaq
ecs	oUXhan
ectc	mVTqeg
ed	QjoWfm
ed .	ZdwcZX
ed at	ciaXep
edelwe	dfXijf
edge	glXjbd
edge .	dpbdah
edged	dbceWu
edged it	dbdeWt
edinbu	hoaaZf
edinbu .	UoYfbm
edit	ZVoiSp
edited	dhaihf
editin	VrecjX
editin i	eobcjU
editio	gWohhZ
editor	Wjdiei
editor .	cRskad
editor for	cbZibq
editor of	cfcaqb
edna	hWaejm
edna school	gYbedp
edtech	bPUyle
edtech and	YebuYc
edtech nonpro	cbXbpg
edtech on	Zddpde
edtech test	adbqcd
edtech the	darbdd
eduard	bdYkem
educat	jWceen
educat .	dPucZm
eeo	behofY
eeo .	dpmYcU
effect	fbcbtY
effect #	bcaWsd
effect .	bRslhX
effort	jWclVp
effort .	mVfbZn
efhari	VjX3VW
efhari to	apaddc
egg	icoSgg
egger	ehmZdf
eh	ehUdep
eid	oZgVmc
eid a	ecccpc
eight	hhUgmc
eight places	qVdeef
eight shop	gcYYub
eighty	eVmdmb
eilidh	dfNpan
eimear	gZlcnX
eindho	dhgdnX
eindho .	edaarc
eish	eUkhgg
either	1mZcWW
either 's	Zeddqd
either .	UvmWUi
either a	ybYXXY
either an	xYbZbb
either as	XvZedc
either be	pbeddd
either by	Wpegef
either event	tUedee
either from	Wrbefe
either i	itWcYb
either if	Yqecfe
either is	cadqcd
either love	iUjndd
either of	fnYcUk
either side	Zarebc
either so	jlmbdT
either they	hcZebp
either way	/VUedS
elabor	bYhkdi
elbow	mZgjbc
elders	gefncX
elders .	fdYvVf
elders of	crZahc
eldore	Wfigjd
eldore ratifi	eZrddb
eleano	ffYjid
eleano .	bcdqdc
elect	lXVdtb
elect you	bZZYrl
electe	VRFK+1
electe .	hVZYlp
electe anothe	bYbccu
electe dr	bXccbu
electe mr	edaeYs
electe not	ecadar
electe to	ccSWtn
electe you	WgVT/G
electi	iSrghU
electo	ubYVje
electr	Zhcjlc
electr 's	qhaUdg
electr back	ebddap
electr myself	Ydctad
electr on	dYpkab
electr read	bbccpe
electr you	ZfTepl
elegan	fYhdbp
elegan .	Yahbat
elegan want	daepde
elemen	cYkiXl
elena	Qfmmae
elena w2	babrdc
elevat	bWkdem
eleven	fkThek
elf	cUjjek
eli	YkZYcq
eli .	erddeX
elif	QbXkwf
elif .	VdfdvS
eligib	graWRp
eligib .	YjVVfv
eligib for	cqWjad
eligib person	escZaa
eligib sectio	ikVkcc
eligib to	dabdcs
elimin	SlfYmk
elimin .	fcaXew
elimin engage	bXuafW
elimin knows	TvYabd
elimin with	bXedds
elin	kYcfla
elin civil	gZpdeb
elise	fYTiqh
ella	edigXj
ellen	anafch
ellery	iUcgik
ellie	feYhih
elliot	aTkUbx
elliot .	fXjXYs
elm	ZTZlmm
elm point	ebecpd
elmhur	WYopeV
elna	faehXp
elodie	ftUYiZ
els	hhUeem
else	bVhhfp
else 's	cmadOr
else .	fWgZet
else ;	glUdig
else ?	pZiidV
else again	fVpdei
else as	fZYadu
else before	qZjbcc
else but	WrWhpQ
else came	ebqdea
else can	ckVpcd
else does	acfW1P
else down	flSchk
else either	efqeeV
else for	bdjTWu
else gets	aeXZrh
else got	oYdSan
else has	ZRQraz
else he	cTtgcd
else i	iTbhra
else in	ZdQYmw
else interv	kpWadb
else is	iVhWds
else its	raddea
else looks	pceadd
else no	aYgtca
else on	deiQZs
else opens	fWaefs
else patien	barcee
else so	gZgrgT
else stays	dcYqee
else thank	aaTdoq
else the	ZRUumd
else they	VeWvee
else to	XPwXgn
else told	ddreeX
else turns	czYYcX
else until	anVemd
else was	ZQqfXr
else we	gSZ2nL
else when	egaWqd
else will	gQgbdv
else you	jfokWQ
elsewh	TNdWX/
elsewh .	aGbRW/
elsewh and	dXwVef
elsewh in	fcZedq
elsewh on	XkeVre
elsewh tell	cqZgbZ
elsewh than	dcYdds
elsie	nZbThl
elsie .	abdacp
elsie role	ccYccq
elske	ajdjjb
ely	aZcdlm
em	hkVbel
email	ibhhcf
email 's	bQpenX
email ;	fbpXed
email ?	baXqeg
email a	Vmalai
email addres	Vf/MYY
email asking	fVrUgk
email at	nfYXYq
email becaus	VVvjXd
email before	pabmgV
email below	seadfW
email by	6JVfgZ
email confir	cZpeeg
email do	gpeWee
email either	Zpdcfd
email every	iVmddd
email has	ejqYaV
email her	URd3WZ
email i	bfXkZq
email it	aVdpnb
email landed	bcrddb
email life	paddcd
email me	fNU9RZ
email media	YrSlcb
email my	acRxbZ
email of	jqfcWX
email on	tZbWXj
email once	Xreffa
email saying	bapfga
email tellin	dpabed
email that	jhUaen
email the	XQT1nV
email them	SWhyZb
email unit	qTfbai
email us	kbbXdp
email when	VmrYZZ
email within	nSgjfd
email yes	rcbcec
email you	uofNgS
emaile	gRpkdd
emaile #	ZYUhht
emaile before	baepee
emaile by	rZaZee
emaile me	fZVfdr
emaile over	bYhqbc
emaile the	ZfrYiY
emaile them	ZZvWhc
emaile to	jSqegb
emaile you	bVfjen
emaili	bYbktT
emaili me	deVqde
emaili the	oPjXpb
emaili your	ZUdXwX
emails	sWqZYS
emails .	peZcgZ
emails and	Qhamfm
emails at	bYudec
emails me	saabec
emails on	Zdpeed
emails sent	adqbfd
emails the	qgccda
emails unit	rZSfaa
emails when	VYveee
emails will	Taueec
emails you	rVaZgh
embarg	gG8ZhR
embarg .	dTteed
embarg on	dZsecb
embark	hjkXZg
embarr	goidXX
embass	ggViif
embass .	cmVdgk
embedd	aWfghn
embedd come	bhpdWd
embedd decide	jfUXmi
embedd on	Zeasda
emea	blbaig
emeka	nagbah
emeka you	qbbWdk
emerge	WigohV
emerge .	XUggte
emerge along	daeqcd
emerge and	WWiraj
emerge the	bVjqga
emergi	qcPYfp
emergi curato	olbVcb
emil	gWnnaZ
emil .	adpdXf
emil differ	gabbdp
emilia	hoYcbe
emily	gpYafd
emma	qhdbXf
emma .	dqXeee
emma strict	hgTkak
emmanu	gPicgp
emolum	YSxebe
emolum would	ebpdcc
emphas	njgcXb
emphas on	qahYdd
employ	Zbheof
employ #	ZcqdgZ
employ ;	btbYda
employ ?	YbZqjb
employ agreem	ZXXU7Z
employ and	acukSY
employ are	ebuXab
employ as	dbaZri
employ at	cgZcra
employ can	bipZeZ
employ checks	fZairY
employ contra	cbaS3Z
employ does	eYtZdY
employ for	gbZZbr
employ is	mkVXaj
employ it	acUrie
employ me	aReWxg
employ medica	chcqXf
employ of	ZgifTs
employ offer	cceZrd
employ portal	fepeXe
employ questi	dedrXe
employ says	oQjclW
employ was	cplYaZ
employ we	efqcbY
employ who	ZSlghl
employ you	aLTN8v
empty	chXene
emre	VXfgkp
emre ?	ecbape
emt	XYgX9S
emt .	ZmQguV
emt the	cfYera
enable	abZlZq
enclos	UZZkzc
enclos .	SWblwc
enclos accept	cedWse
enclos form	dbbbta
enclos on	nuYVUZ
enclos safe	inUcbh
enclos two	aajVri
enclos you	dcZpef
enclos your	bdnVob
encour	dmZaVo
encour until	qfddbY
encour you	YeWZa1
end	fegWbs
end .	VguZae
end and	TtNXfs
end answer	pgbadc
end he	gliddU
end i	kbqfXV
end if	mRchki
end is	eqYedZ
end it	cRiYfw
end of	qWgUfm
end on	bddZbr
end or	cqacee
end reads	qdbZbb
end she	ZWSbmt
end so	bfectV
end the	gWOiY4
end they	SWTde6
end we	gXkUeq
endeav	YpTcbs
endeav .	ecZedr
endeav to	XuYddd
ended	YYaMj9
ended .	ldWUes
ended @d	Wqeeee
ended at	cSUUov
ended betwee	cVecpj
ended in	bpgclT
ended it	UQnVU0
ended media	qXeede
ended on	oYoYTg
ended the	bUmYli
ended up	WRdWa3
ended well	rfZWcf
ended with	akeXpc
ended withou	VlYdds
ended you	dhcmlT
ended your	cZXadw
ending	eTjNg0
ending #	bepbee
ending it	cbdddp
ending the	bYUZns
endors	Yeebmj
endors 's	ZcZdfr
endors .	gfRWpn
ends	rYdPU1
ends .	nVfQYu
ends at	aZYkcr
ends dog	icUrec
ends hello	yVZbjV
ends here	aTMTV/
ends it	cZWZcy
ends media	wVlaYV
ends on	jriTYc
ends reads	pWjbdc
ends the	kpVcYf
ends there	dYebds
ends up	ZvoZXT
ends well	eederW
ends with	kUhSfq
energy	Wfdobl
enforc	bTbtlc
enforc .	cXapma
eng1	cfcmYk
eng1 and	edcpcc
eng1 has	dUjaim
engage	URdJz3
engage 's	iSihle
engage .	YUrYjl
engage a	aXQWV/
engage anothe	aZVba0
engage as	dbbZva
engage each	chqYba
engage for	fcadZq
engage from	abcXrg
engage is	pWailX
engage somebo	ZYbfft
engage you	SQNQ/U
engine	fbeihf
engine 's	adWviY
engine ;	juUcbX
engine ?	bZdctb
engine and	rgYWVl
engine divers	WcpcmZ
engine job	mmUZfc
engine lina	dbtkcS
engine myster	cdQpal
engine saw	iVdZnj
engine shift	leYhVi
engine showin	XRikqb
engine team	Upbjee
engine the	abZdqf
engine to	rYdabe
engine wants	gqbdYc
engine will	bbfpcc
englan	Tihmhb
englis	YdhnYj
englis .	eqidWY
englis up	beTZcw
enhanc	ehkeZh
enhanc ;	pbdiZd
enhanc about	ebbgYq
enhanc and	ZrZXan
enhanc everyt	ffVklc
enhanc now	qdYcee
enhanc on	YuWcbb
enhanc please	aXpbid
enhanc she	pVbddi
enhanc that	cqZgdb
enhanc they	WpocbX
enhanc to	gVYdfs
enhanc was	ehpVad
enhanc we	ecaeXt
enhanc were	ebscdY
enhanc you	PdrhoU
enjoy	cY/OYZ
enjoy that	eqbZed
enjoy the	cbzZZZ
enjoy your	gTvVib
enjoy yours	edpeZd
enjoya	nWYbkj
enjoye	aW3Wag
enjoye it	WhsicQ
enjoye meetin	ddnUbm
enjoye our	YO5ZZe
enjoye talkin	aapbbd
enjoye the	Yatdch
enjoye your	kYoQii
enjoyi	cbjXYs
enjoyi mercha	Zbtbbh
enjoys	Whlalc
enkosi	hUWhqh
enkosi .	pfYcjX
enlist	WWhcqi
enough	cWSdk1
enough .	bNkhnk
enough and	bSsfnY
enough for	nUWYhu
enough hands	XeTXa1
enough it	cchZsY
enough of	VpVkhb
enough on	dacceq
enough people	aeTbbv
enough time	adedqd
enough to	YpQnef
enough with	mYjnVa
enough you	emdUob
enquir	digebi
enquir media	bcbrac
enquir on	harZec
enrich	dSigjl
enrich board	gdfqcW
enrich multit	eecbpc
enrol	Weapie
enroll	deZjVp
enroll two	cbbqee
enrolm	asYkbZ
enrolm .	Vkgeje
enrolm ends	XkbpeZ
ensche	Tdfwbb
ensche ?	ddeqZe
ensemb	ZaOvne
ensemb and	bcbuZd
ensemb by	bZbtbe
ensemb of	eeaYsc
ensure	VQnnhe
entebb	WVkWtm
entebb which	deeXqe
enter	VYe1Uc
enter it	Yddrdc
enter your	ZcXyca
entere	eeqiYW
entere .	kZpafZ
entere in	abpfeb
entert	ZlTfmi
entert .	Xrbfbd
entert and	eVeejn
entert retail	ijTaij
enthus	agYgij
enthus a	iSgclk
entire	ccmchc
entitl	fWchog
entitl .	qUcfje
entity	fZpfWg
entran	deehgg
entran reads	Ypcced
entrie	WZlXXs
entrus	fnbccf
entry	ihhfca
env	eYcnVo
envelo	gUihgj
enviro	boWfma
enviro 's	idbpVf
enviro .	bugSdY
enviro and	epScal
enviro it	aqeddd
eoe	fVkkcg
eoe #	bZSgqk
eoe .	bXuXci
eoe as	baWwca
eoe for	reaacc
eoi	idYkbi
eois	oahdYf
epc	aphTek
epc .	WsbZdl
episod	YYhoeg
episod .	gcjoVb
episod for	hYZder
episod test	eecpcc
equal	WbllsP
equali	SYmbti
equall	ZlVefm
equall ?	bqcace
equine	chZldh
equine .	edTrge
equipm	TqacuS
equity	cYnXtW
equity .	RXoc0S
equiva	bpecUk
equiva .	bqZdWl
er	nafbci
er replie	iTZnhj
erase	dcqXbe
erased	Zgdihg
erased from	SYkrZh
erasmu	gchZjg
erecru	dRpddc
ergo	akfibe
erik	fXbnlb
erikse	jdPhfn
erikse his	YfVejl
erin	chVclm
erin told	Yqagae
erp	ccjhbi
error	Zdkddi
error .	fgPted
error ;	bdaeeq
error and	egkVal
errors	Zapald
esbjer	cceqVg
escala	Wdifdj
escape	ebeUrg
escort	gjhdfZ
esg	cdaYnl
esg .	fjYUta
esg from	YUZoVo
esi	Vldlai
esme	lYgbXm
españo	dchbsU
españo .	darfbX
españo onyang	jbYbpb
especi	Vdbnkf
especi .	ThiZoY
especi from	cYfWqd
especi we	Zrbfdb
espera	nXZbjk
essay	TUY/VN
essay .	ibUsXa
essay by	bbdscb
essay can	cbdqdd
essay due	bdZqee
essay has	dcpZcf
essay is	eWbuea
essay on	goWqVR
essay to	YVdxce
essays	WOofpi
essays new	edpedY
essent	jkoVUf
essent can	eXdrdd
essent no	Zsbcdc
essent that	aY0YXb
establ	Wmaigf
establ .	UpsWda
estate	gjYbkf
estate .	ZlZWqe
estate and	jVZpdg
esteem	jeifbc
esther	cbnhVi
esther do	dUmdem
estima	cnecZh
estima 's	arYead
estima and	iUqdZf
estima applie	iclgVg
estima it	mpeUab
estoni	eWfnYk
eszter	cbjkbe
et	dgUpZi
et .	XdYvee
eta	kkXbja
etc	fWZoYo
ethan	kheXUn
ethan .	VQtjSs
ether	TbwcYg
ethics	lXfmUh
etrusc	deklaa
eu	taUkad
eugeni	WhlmYe
eur	ZajkqW
euro	ajdjde
europe	ljZcfd
europe .	VilQng
evalua	i2Iabd
evalua .	lyIiYV
evalua at	epbWdc
evalua is	ZzYZcY
evalua of	ggXabt
evange	XjjemX
evange .	ftabdX
evasiv	dqcddc
eve	iYhVfp
even	fleach
even a	kRqeZg
even applie	dT0ecV
even caleb	ciVejj
even date	rddaeb
even going	cYXcmp
even got	VWbjS1
even happen	eXpefd
even i	dpbcdd
even if	4SSZbg
even look	VkUjco
even mean	atbdda
even met	drbdaf
even read	Zsbedd
even restau	duccbZ
even say	WtfhZb
even so	hWZegp
even that	YwZZbX
even though	ikRdik
evenin	eXjqZf
evenin .	eRzlXY
evenin ?	cVZ1bX
evenin at	hdrXcd
evenin class	ddkUlh
evenin is	dcsaeb
evenin reads	cdbpde
evenin shift	fYbqjW
evenin suits	dcZscc
evenin that	ZmToaf
evenin with	VTmsZc
evenso	Vemkha
evenso from	chrbbZ
evenso the	cpdeeb
event	nnnSTa
event .	ijTqaY
event is	bcgVdo
event that	l2ZRZT
events	NhxefZ
events compos	Zddqee
events i	eSnnec
events in	cZseac
eventu	A/KPPT
eventu .	O/SXaZ
ever	WcxWbl
ever .	dgiPog
ever ?	WzVbdc
ever a	eTrlfZ
ever applie	ZayacY
ever asked	cbtdbb
ever been	emTogZ
ever brough	eYtdeZ
ever come	iYySXe
ever get	ajqYac
ever got	bfqdbb
ever he	bacedr
ever hi	aiVbmm
ever i	eYrddc
ever is	jZVeeq
ever move	capedd
ever one	bebfXt
ever receiv	haThim
ever ring	YYtbdd
ever said	ffjajV
ever sent	eZraeb
ever so	abfhWs
ever told	bUtega
ever you	dYsbkV
every	pepWcZ
every addres	YZS3YZ
every applic	3eTdYW
every appoin	fevaWa
every candid	9XXeTU
every case	pjVcdd
every day	UejTpk
every finali	rkVhVY
every friday	dW2WXa
every hire	nZuWXa
every life	aeaYte
every mail	Tueced
every messag	pXbkea
every monday	gSqaed
every month	nSsWea
every mornin	XsTncb
every name	dqcfcb
every one	xmNXWj
every open	XQ3aXj
every other	ZXwXrP
every page	XpXckd
every post	mVxcaT
every recrui	cR1edX
every right	drcbiX
every saturd	TZhVwd
every second	pcjaba
every single	guUcca
every site	eXsfcd
every stage	cpccfd
every succes	cZTeY4
every sunday	ZesefS
every thursd	gYmVmd
every time	YzgUZU
every vacanc	cVybXe
every word	gVUhmp
everyb	1igXVX
everyb .	pmpURU
everyb after	Yqddfe
everyb and	seqTXW
everyb before	sUcdci
everyb by	uecYcY
everyb does	bZhsYb
everyb gets	zZfaYa
everyb has	rWlbdW
everyb hears	yTTZdc
everyb is	frhYVd
everyb know	sceZaZ
everyb media	tUYdae
everyb on	uUhkXV
everyb unit	kpWbda
everyb will	wVYdee
everyd	kdRpcg
everyo	yhiWYY
everyo .	rahdac
everyo a	iqhZXZ
everyo after	SvXcbd
everyo an	Zrccdc
everyo at	Yb3VeW
everyo before	sjfRdc
everyo by	/IQeVY
everyo dog	pbbede
everyo else	kfSptM
everyo eventu	Xqbeed
everyo for	csdZdY
everyo gets	yWcZda
everyo has	Z1UbYV
everyo hears	qcfYee
everyo here	UnpTlb
everyo i	eapgae
everyo in	ubfdaU
everyo is	hvcWbZ
everyo it	rRnbgZ
everyo know	wcXWac
everyo media	uZYabd
everyo on	rTqbOf
everyo region	qacdee
everyo the	rgbbba
everyo then	Yqkaab
everyo they	aaccfr
everyo to	Rhribc
everyo unit	yRVade
everyo up	cqdbeZ
everyo wants	hZpZah
everyo welcom	deqcZe
everyo when	N2addd
everyo will	vdcYcW
everyo with	tccZec
everyo within	qZhaca
everyo yes	tYccdc
everyo you	tYbZfZ
everyt	dhubfW
everyt .	idqYtJ
everyt after	doQlib
everyt and	qlhVeS
everyt but	fVjbme
everyt by	qgabda
everyt footwe	dpXjea
everyt from	esYdbb
everyt here	frfcfU
everyt i	jRtZgc
everyt into	cXbdud
everyt is	Ya9ZYW
everyt over	rYddde
everyt paused	dbrcdd
everyt stands	aZtedc
everyt takes	XuZdcd
everyt that	siWYZg
everyt till	cQyddc
everyt until	eSwedZ
everyt up	fcYsdd
everyt waits	craeaa
everyt was	bciabp
everyt we	cokMka
everyw	cfZljd
everyw .	bbTnlh
everyw has	bdddpc
eviden	SZjngi
eviden of	XbWqjg
eviden thin	Uboncc
ewa	Xifbij
ewan	cbbipb
ewan said	hdVkhg
ewc	Qokehb
ex	lTmUOw
ex .	dcbdcq
ex boss	ccrdcb
ex collea	gecYYs
exact	kkRdje
exact .	ljSfbj
exact phrase	paedde
exact words	jgSXva
exactl	bNjsla
exactl .	Tpfhag
exactl as	gYnbmT
exactl what	aRfyeZ
exam	hUb/ST
exam the	eYbrde
examin	UhUrme
examin and	flgUlb
examin by	anWpeZ
examin conclu	cXajdp
examin the	blbWqc
examin with	ggVebn
examin your	jYacdq
exampl	eSiboi
exampl .	VhqYZi
exampl an	ffeVqe
exampl effect	bbWctc
exams	ehhgdc
exams .	bfvhaS
exams and	brbdeb
exams unit	hUYrdd
excava	hWWZnp
exceed	XPnsgc
exceed .	hQzSUj
excel	YhZzUX
excel .	jYarad
excell	gfUYlo
excell .	ckTXlm
except	efedna
except 's	mVicge
except .	TmhqPh
except and	TjoXpY
except your	eiqYbZ
exchan	cgaiZo
exchan told	hqZcab
excite	dekekY
excite it	dasbcd
excite to	hgWcsZ
exciti	kWjdff
exciti .	bercad
exclam	iYfnad
exclud	ddgfkd
exclud .	jdUjfi
exclud from	YbZjcq
exclud media	oSjXmW
exclud the	SopWdZ
exclud words	Xcdree
exclus	jXcnZj
exclus ;	cYdrec
exclus house	cZYgbq
excuse	behhbh
excuse .	XQekdp
exec	UranWe
exec .	WjVnhf
execut	gjrPce
execut me	Wj4TUW
exempt	pYghWe
exempt .	vWZYiZ
exempt and	qXhbdd
exerci	XcX7Uf
exerci .	icarba
exerci ;	gdZpae
exerci and	SQXsfr
exerci are	radbeb
exerci at	cnSmeg
exerci has	hegodU
exerci in	Wkaqcb
exerci it	VftegV
exerci media	eeapcd
exerci on	TYjyYa
exerci patien	YwZUdf
exerci with	cpUhee
exeter	bfkfag
exhibi	fcfgci
exhibi race	YpZddg
exist	YQngWv
exist any	bVVcb1
exist in	pfYidY
exist media	dVseee
existi	VeiUSx
existi securi	eZbedq
existi staff	acecbs
exists	dhReXy
exists .	YcWZY4
exists but	fpZdce
exists the	eZpfec
exp	gaWZti
exp 's	tccYag
expand	ovQgUU
expand .	pmccbS
expect	vjSlZY
expect .	Spbalh
expect ?	dbcsYd
expect a	skYaeW
expect all	Vbjkck
expect an	4YSbUW
expect and	WbipSm
expect any	bVQdd1
expect at	WZYtgh
expect ctc	afbrdc
expect for	aZZxZc
expect from	fhXqbb
expect her	tYdbdb
expect i	adphdZ
expect in	oRcuUc
expect it	fsZgeT
expect locks	epZecc
expect marnie	aUZgep
expect me	iZcrZY
expect media	pibZeY
expect my	qdXeeY
expect news	Wrccbj
expect no	Vndffj
expect our	rrTTYZ
expect salary	cZYzVd
expect smoke	peddbc
expect so	epZeeY
expect the	tmYWbT
expect their	qYecee
expect things	XuZceb
expect to	/lQSWS
expect unit	vVbYdd
expect us	owUPaX
expect we	sbaced
expect you	DGO/vQ
expect your	XWY0ea
expedi	XpenUd
expedi to	cjpZdZ
expens	YXvcTo
expens .	bYwZZd
expens are	VTqcYo
expens claim	basYaj
expens i	dpRYld
expens it	dsVYgg
expens our	fbqaea
expens team	baiqdZ
expens the	becddp
expens will	hcZbdp
expens you	dbWqbk
experi	caiVY0
experi .	aXaTY8
experi and	lVTZV2
experi are	auXbdh
experi at	fdpXec
experi by	kZtWeY
experi in	bZYhaw
experi is	bfYXfu
experi of	XdfSY2
experi on	vgVdXb
experi so	fbadep
experi team	bZvUec
experi to	jSdnke
experi was	cVqZck
experi with	dSoWav
expert	jdfWle
expert allow	jchXVj
expert wants	ioSPni
expire	RRpnsW
expire .	UUYjui
expire in	UZvZlY
expire media	dbapfc
expire on	YXqXrb
expiri	ckbckd
expiry	qSdich
expiry his	dbbedp
expiry you	uacacc
explai	fZZlXq
explai it	oPVpdc
explai the	UcazZe
explai why	iXcbas
explan	YcUmcr
explod	cUjhbn
explor	Ybkcbn
explor conver	edcpcc
expo	aoYiff
export	bsXkVc
exposu	athZYd
expres	fcfVnh
expres 's	gWrbce
expres .	oUXckk
expres crewin	ecacra
expres intere	gqYeea
expres man	VkndWe
expres of	jVeddm
expres park	fhQncm
exquis	hVZoej
ext	bVldbp
extend	SgXW3g
extend .	ZVde2V
extend a	ebccdp
extend an	VVWVn1
extend to	RchYvf
extend you	VXbU6c
extens	YSuihc
extens .	dRlhgi
extern	YmlhZc
extern candid	araZbi
extern recrui	dVtefc
extra	XXfZwi
extra 's	edaqZe
extra .	bbZXrm
extra can	daepcd
extra cut	fnbVld
extra or	iXcabq
extra the	dcdZrb
extrac	bYpdgf
extrao	afcgWr
extras	nZiUUn
extras 's	dasaZX
extras or	qddZee
extrem	hcddfk
eye	fcXmZn
eye .	ZWjvZX
eye of	ccYrdd
eye on	mkXSam
eye out	ZYZgfu
eyebro	cdlmdY
eyes	lcageg
eyes .	ZXgmRr
eyes on	pieZeZ
eyes tested	dbcqbe
eyes then	oVcjee
eyesig	Xhhddj
eze	ifhaah
eze after	gmTddm
ezra	Yhhgbk
f	oeYoZa
f gwen	eZcpee
f my	qbebec
f you	mnUlaV
f2f	fjYnfY
f2f and	XYcgqg
fab	kfejdZ
fab #	fUngbi
fab .	kYpaVc
fab on	dbcatc
fabian	YVZgcw
fabian rehomi	ZcUdgs
fabio	UXn0YQ
fabio .	hacrbX
fabric	adVihn
fabulo	eehmXX
face	ieboeT
faced	XeTsgj
faceli	dhsVcY
faces	cZtZYe
faces .	catWbc
faceti	edekee
facili	YbXwja
facili .	fdSkik
facili @s	ccddpd
facili by	cbscda
fact	gZZmgh
factor	cgfTre
factor .	ZZhVnl
factor first	cpeeeZ
facts	oZVfbp
facult	hnTecj
facult requir	Zedpdd
facult to	eqahab
fail	cqRiee
failed	RVWUh7
failed ;	Wqeeee
failed his	abbhyQ
failed it	bbdbeq
failed mailbo	ecredX
failed on	deabep
failed the	VRVOj6
failed to	agjWaq
failin	dkndZX
failin a	Xgdpde
fails	liXaei
failur	WXXd0g
failur .	bdWjqa
fair	fdtZWg
fair .	amjjUd
fair ;	ejVeem
fair all	lTogea
fair and	jZtcYV
fair chance	apdded
fair enough	uWoWVa
fair i	YXbqUr
fair in	ZXxbab
fair is	Wa0Rai
fair jeremy	fhVZhk
fair on	YeqjZc
fair play	ZZYUqr
fair playin	gepceY
fair questi	bqbWgj
fair they	ZVpbif
fair to	hlWSfp
fair we	fpaddc
fair winds	bhYbep
fair you	hXabcs
fairla	eSiqjT
fairla .	fcVgnZ
fairla to	cYdtbd
fairly	YUqWkk
fairne	gfkiaa
fairwe	XUxnNf
fairwe and	eYwdWY
fairwe on	Ybrccb
fairy	gZdZgo
faith	bSpaYp
faith .	cZpbcf
faithf	jaUmek
fake	bUnsgV
fake .	oQgcrX
fake card	ccdpce
fake on	dbZsbd
falk	iTnXXn
falk .	ZZteeb
fall	NpWjar
fall on	Uibbcv
fall within	Vsbcdg
fallen	dbRmhn
fallen i	bYdtaa
fallen off	opUaaS
fallen on	UUXhmt
fallen throug	bUjlcl
falls	pgNbdq
falls .	pcVVep
falls away	baVdpn
falls below	edcYeq
falls off	hpZVfb
falls on	vUafbe
falls short	abbbet
falls to	Xgarag
falmou	ditVUi
false	fkeZWl
falzon	SpidWi
falzon .	akqZZW
famili	ajascZ
family	eZhejf
family and	URbc0j
family bit	iWWcqV
family comes	dcrdda
family i	dftfdT
family over	feeXpd
family reason	dX5ZWR
family run	cXVrdn
family thing	jfUZmh
family took	cdYdqf
family wants	eucVbe
family will	ZzVdZa
famous	pcmfXU
fan	YhffZk
fan zoning	djZXdp
fancy	QPnxhc
fancy a	aTd1Vc
fancy being	cZYYse
fancy it	XSrbqc
fancy that	YZ1WZX
fantas	kZgncY
fantas ihnen	Zbdsec
faq	ihvLbT
faq .	mmdUdc
faqs	jcibdf
far	XvkdVe
far .	czhbUU
far as	ZmibRo
far away	jUScdx
far but	pfbccc
far down	dqccdZ
far for	ecqdeZ
far off	XkYqcZ
far one	dZpeee
far only	ZhqZec
far reside	dWcadt
far side	Zqedde
far so	gbTfkn
far they	bqfdda
far to	datbdZ
far too	cesclQ
far we	bsdbdd
farah	eagYmi
fare	YjUfli
fare .	fhZbap
fares	bbijch
farid	cOqflb
farida	ffefbj
farm	eaQlko
farm .	fiSbcr
farmer	oTgrZY
farmer .	cVohge
farmha	UZphge
farms	eXpiZc
farrug	dcsmWO
fashio	dhWgil
fashio in	kaTdjn
fashol	jhhgYX
fast	gkbpYZ
fast and	hPfhar
fast as	XwgeZV
fast but	cqbadd
fast it	csadeZ
faster	krTSSq
faster .	juSVYj
faster than	gpXcaf
fastin	ZrYinS
fat	RmWS1Z
fat author	ecpdZb
fat if	etdZad
fat referr	bWWewZ
fate	2mQTWU
fate 's	raZdde
father	eZlkbe
father .	TMvjhf
father is	eqdbdc
fathom	amggmQ
fathom .	cZtUib
fatima	bcRjoj
fatou	ileZec
fatou .	fjVUwX
fatou every	lqTcdZ
fatou has	dZVebx
fatou it	rcZbde
fatou money	Yqcbbb
fault	gUVnjl
fault .	dZVfax
fault with	eYWteY
favor	dcehgi
favour	XbdhZw
favour .	bhPYkv
favour anothe	ebdbcq
favour answer	cabder
favour before	ddcpea
favour by	dbcddr
favour diplom	dbcddp
favour of	VXSZY9
favour you	bqaahb
fawkes	ggbjZi
fax	XT3eUK
fax .	fcvZaX
fd	cQomid
fd has	dVpdck
fear	QnVXW3
fear .	VhZadu
feared	WbYgxd
feared .	ancnkO
feared the	edcepa
feasib	bZepdf
feast	hZckeg
feathe	hbicla
featur	ealdka
featur .	manVbf
featur ?	cepZcf
featur starts	dgZbqa
featur was	YXhpiZ
featur you	iTUZpq
februa	SmcSuh
februa 's	apccef
februa to	acbZsf
fed	ladegf
federa	dfifde
federa .	fpiQhZ
federa crew	glUakc
federa rate	dclsTX
fee	Wkccjk
fee .	cpUgXk
fee to	gdZbcq
fee until	aseZce
fee will	cepeeZ
feed	bghdfi
feed .	RmjYdn
feed all	bnjdTf
feed assist	edfdXp
feed ate	ddtdaW
feed cost	jaTgfp
feed diary	ZYZiqh
feed dive	aerade
feed entry	bXuacg
feed pinned	dfqWbg
feed placeh	TlWias
feed to	Zpaedf
feedba	gdgSX0
feedba .	akcfSq
feedba ?	jWfaXt
feedba and	jmXlgQ
feedba as	VkiYan
feedba by	ueXVYi
feedba call	KZWVT/
feedba came	cTbcsd
feedba due	sacbec
feedba follow	hValek
feedba for	qhaadb
feedba form	WknVbk
feedba has	VfrVfh
feedba i	SqfbYm
feedba if	Ubeda0
feedba in	0OPYYo
feedba is	ruLZWZ
feedba matter	fUvUcf
feedba may	bcdaeq
feedba none	edWepf
feedba on	Ob3SVq
feedba over	VXdabw
feedba please	dcdcdp
feedba positi	foVdeh
feedba ring	Uceeet
feedba unit	xSUedb
feedba will	rejZcW
feedba within	7RVWba
feedba you	cbdeep
feedin	ccfWnj
feel	ZadXY4
feel able	dcZdds
feel about	bjXgpZ
feel bad	ZZcfau
feel better	aNoobk
feel free	mijTcg
feel it	cfZZat
feel like	XwjaTb
feel lounge	feVeeq
feel of	capmdV
feel that	aWcTZ1
feel the	heaWfp
feel there	fcZffp
feel you	dccedp
feelin	hZmaid
feels	hRlfcl
feels .	fXsTff
feeney	bYklaf
fees	ZflmZc
fees .	WhrjZW
feet	fnabed
feldma	fsWbde
feldma .	aqcdde
feline	pidZYf
felix	Nehfsg
felix statem	edapde
fell	VNZUn+
fell .	rYbbbj
fell at	aVXYZ0
fell below	bbXVc0
fell darren	dctdZY
fell just	aWYacw
fell off	ogaXpV
fell on	SPVXuz
fell out	ZpdieY
fell over	apgkcV
fell short	bYgXgr
fell the	dddduU
fell throug	gJnbdp
fell to	aYbVrp
fell upon	dbddep
fella	Ylcdig
fellow	daXcqm
fellow 's	QhbZpn
fellow .	WZTqip
fellow and	pSaZjk
fellow as	dbedaq
fellow by	rcZbbg
fellow from	deccpc
fellow got	jbqVdd
fellow i	bVnqcY
fellow is	WeThwg
fellow of	aVjdqd
fellow says	pYghbc
fellow to	ghTaho
fellow unit	xTZYXj
fellow will	clTehl
fellow with	UVZYwm
felt	cWhNY8
felt a	dpdceb
felt bad	edqedZ
felt in	eeacep
felt it	cWUicu
felt like	rbkYcZ
felt that	YdWUZ6
felt the	XZWXY1
felt you	ZiRWmr
felt your	caaaht
female	VlpSfg
female .	YhjUep
femi	XWZoni
femke	hgWZmi
fence	flWcbm
fence .	WuQVel
fenna	ccenai
fennic	jYjhgZ
fennic .	bTijqX
fergal	gYVboo
fergus	aVmlhd
fergus 's	cadqYg
fergus .	XUqnjV
fern	deWhWu
fernan	gefaWp
fernan .	daTlas
fernda	aTbkip
fernda .	TWvVhj
fernda and	qaVXYp
fernda the	daceep
fernda wants	bdbqae
fernle	ZVvhhR
fernle .	ccnmdV
ferrar	Weqdce
ferrei	Xjbfjh
ferrei .	jSYujZ
ferris	TlleYl
ferris .	cgacar
ferry	wUamdX
ferry .	jTYhnh
ferry and	ugdYeW
ferry direct	dddpcc
ferry i	zdYbXa
ferry in	lXrbYc
ferry is	cccqde
ferry will	pYddde
festiv	WlemiW
festiv to	dnfUZm
fetchl	fQgiap
fete	ahQecu
fettle	YsPYki
fever	dcmkbZ
few	aqdlXb
few candid	eqdcfY
few dates	dVawdd
few more	c4RNZh
few questi	YTmuaX
few stacki	cccqdd
few that	cbtaeY
few things	dWZsgf
few to	mqWWdd
few words	mQhncf
fewer	aglgZf
fi	ciXpec
fiachr	YVhbht
fiber	WeRjhu
fiber .	ZkTmVs
fico	ZpanXb
fico .	dpgchW
fico by	Vfcqcc
fico up	brXgbg
fictio	TenenZ
fictit	eZSldp
fictit .	iaXcZt
field	dkfXej
field .	TfnVWs
field was	deUXjr
fields	Wepaeg
fierce	cYWgZx
fiftee	hWXkli
fiftee minute	dWbuiZ
fifth	fURggy
fifth .	bVVbe1
fifth and	iXcecp
fifth round	ccdqeb
fiftie	hgdabk
fiftie till	Zpebef
fifty	dcmaee
fig	kSdfen
fight	gvWiXX
fight .	qbUhXh
fight for	lmejUY
fight hr	Wpeeee
fight in	cUlekh
fighti	jzbXcJ
fighti .	kuZWYX
fighti for	aqadib
figure	dYXqmd
figure 's	decbsZ
figure .	pSahke
figure by	cdcrae
figure for	vWbbca
figure out	Ytbccd
figure with	dceaqd
figuri	fhinaS
file	dkglUh
file 's	g2OhYT
file .	UXxbTo
file ;	fwTfbZ
file as	bbsSZj
file back	hVdZjo
file can	ZXW8aU
file for	cfTcXy
file from	raecbe
file goes	bkUpYh
file has	lnTlYd
file in	biqdZZ
file is	mtThUb
file lacks	Zcbtcc
file no	hbbcaq
file now	XmuRaV
file otherw	eYaqdc
file out	fcbpbe
file the	Xbbqcj
file to	WjXybY
file was	dhYabs
file whenev	pihSce
file which	dtXbeb
file with	gTnhai
filed	jfUnha
files	bvlcVV
files and	fcphWZ
files are	WnikcU
files as	dhUbjl
files in	Zqdede
files of	ctbZea
files yours	Zpgedb
filip	fkehab
fill	aXZ0ah
fill .	daYbbx
fill any	eQtdei
fill at	cVkgmf
fill in	YZd3Ya
fill it	XbdqYm
fill out	cZQwjW
fill the	kjNmak
filled	ZUQbc/
filled .	YSKbh/
filled ;	bpcifY
filled all	ZbOaZ8
filled and	ctccZd
filled both	daZddt
filled but	eeddtU
filled by	bcdXxV
filled for	cUeheq
filled from	clTZZu
filled in	lWb5ST
filled intern	aZVbb2
filled it	XOMSY/
filled its	bbYbcu
filled nor	fcsffU
filled series	cadfcp
filled the	bTcYdz
filled this	eeVcet
filled two	rdeaeZ
filled up	ecZcdr
fillin	aOttQg
fillin anythi	dVqeeg
fillin in	iUiuVU
fillin it	ZeVlZt
fillin of	cS1cdW
fillin the	cZeibp
fills	dmgYbd
fills on	UpkVee
film	bhhXhj
filmed	eaggdi
filmin	dadmie
filter	ddZmfg
final	ubSlbf
final #	miSfkZ
final .	VINzX4
final and	ZXabb1
final answer	/WVKgZ
final call	plbTcf
final decisi	pnZXaW
final for	qYecde
final interv	ZSm2bO
final list	5gLEfh
final names	pdbdea
final nothin	etUdec
final offer	cedYre
final round	QLdzcr
final say	zhXTaY
final select	rVXidg
final stages	jpaZdb
final status	uXebed
final step	Xdesdd
final three	YWcqbm
final with	Zhatba
final word	5jSIeV
final year	derYcc
finali	kkPial
finali 's	eddpcZ
finali .	XVbnYx
finali for	kdTiej
finali from	YcbZkq
finali get	scZbde
finali gets	qbcdec
finali has	lyZWRX
finali media	sZedea
finali on	tVZeXl
finali our	XybdeX
finali the	itWTgc
finali their	jUejek
finall	rLcZwd
finall .	oamgiP
finals	Xkfmbe
financ	hkibcc
financ 's	kgmUfc
financ .	cpnWdT
financ about	e6aXIY
financ and	kgPOqn
financ are	eVllcf
financ before	pdeXdf
financ contro	eVtffZ
financ direct	UbjqjY
financ financ	Vbhfqb
financ had	aZceds
financ has	lkaVff
financ lady	ccauab
financ life	radYde
financ on	aYluXa
financ people	pcgbiX
financ plumbe	uTeeec
financ so	cSWdey
financ to	guXZbY
financ wanted	qaaeef
financ year	XX1ecV
finca	pWSlfg
finch	Vbbhko
finch .	ZTddjt
finch but	gVblna
finch given	eYYder
finch nobody	UXsech
finch on	Xiqbdc
finch school	jfbljT
finch she	gmbUoc
finch the	auXmYW
finch what	edeXpe
finch you	baaqge
find	egffeg
find a	UVVshs
find an	UucggZ
find anothe	ZeumbO
find any	irUYdc
find attach	UYpepX
find each	bubZdb
find enclos	XblZqf
find feedba	aaeact
find her	Zsdbec
find in	baUktc
find it	bUelfm
find me	mnXVai
find other	dbZeer
find our	pajQld
find out	7uLZUO
find someth	WUajYx
find the	SY1Wie
find us	SZvkVf
find you	btkcQc
find your	YQhWiy
find yours	qcdeca
find yourse	depYde
findin	lgTcmf
findin .	eardbc
findin ?	dhYpcd
finds	gibhha
finds nothin	cZbctc
finds out	xWaZdc
finds you	bljmaV
fine	gZnhhX
fine .	hcolbT
fine ?	YWnqZZ
fine about	bcpdae
fine and	kgtVdQ
fine as	bqZbcd
fine but	UXXScy
fine day	WwYddd
fine for	ZXRlwb
fine group	agjVkh
fine he	berbbb
fine i	qZYtUV
fine it	dbcdpe
fine letter	idVahl
fine no	cbYsdd
fine so	dfTnpa
fine thanks	aZzYda
fine this	jbpgZX
fine to	ccYsde
fine we	VWXfsh
fine with	WmShsZ
fine you	cZcUqm
fines	WksbfV
finger	oggfcW
finger aisha	qYddde
finger and	ldUhlZ
finger crosse	qvcUYP
finish	hhbban
finish ;	bjVddo
finish a	YscZed
finish and	iWbads
finish before	ZOcqdo
finish by	bTc0aa
finish first	WpldYW
finish in	YlVlck
finish interv	qUhbee
finish it	WVb3Ye
finish me	dZwbZX
finish my	cWoTua
finish on	vqSPfY
finish soon	kZkVle
finish with	lioaaT
finish your	gfoUYk
finlan	lbtbWY
finlay	fZkael
finley	faerbZ
finley get	mkdVfe
finn	jQekji
fintan	ZSkkfl
fintan of	cUnpaa
fintec	Vdmmaf
fintec and	cgZcbp
fiona	UZktbe
fiona .	YXrice
fiona them	UUR3jZ
fionn	Xctbab
fionnu	YjbYll
fionnu .	eqVcdg
fire	ZcridZ
fire .	dmdsTS
fire @d	cUfgeq
fire alarm	dcradd
fire and	jpcbZb
fire antici	blqZXc
fire away	vZUddd
fire bids	ddZpde
fire cup	lYpdaa
fire in	eZpbff
fire indust	UY4dXW
fire produc	bbucda
fire prof	aaacqa
fire sell	cgsddV
fire the	cWsdee
firear	fapgeX
firear are	gZrZcc
fired	Wggeij
firefi	elYgVm
firefi .	fmhUbg
firefi and	dbZgas
firefi to	Xpdibd
firesi	Zeeclj
firm	iXdhig
firm 's	WUfeth
firm about	qcbcde
firm and	YYZtbj
firm answer	xWdbcb
firm can	eXsedc
firm date	tcbZbd
firm descri	badcrV
firm from	qYdbaj
firm has	ZVlbhp
firm in	bYeqZj
firm is	YqYfiX
firm not	Ydsaac
firm of	ZWqiXg
firm offer	VZUX+R
firm only	adpYce
firm reckon	pPNoTo
firm said	irWZbY
firm says	lUmjac
firm so	qXWbjf
firm the	WsjeWZ
firm though	eoUeck
firm until	aWteda
firm with	cVqbbj
firm within	ncTpbb
firm yes	sbZalY
firmin	jefSuX
firmly	iccame
firms	bmjWoU
firms that	bkvTeW
firms your	ddacqd
firmwa	iYhlag
first	ckWgnc
first #	SSokqZ
first .	gvXacd
first acted	dYcdsc
first and	g3QZbZ
first answer	gUrakX
first automa	ecacdp
first before	Ytccdd
first bit	XarmaY
first but	kWqSgh
first chat	XWZvbh
first choice	VmPekp
first class	zPaVXn
first client	dcdbqc
first come	WYkwYY
first conver	apcaeg
first cut	leTjXj
first day	UIgI/j
first decisi	Wbdedt
first do	aiXtac
first duty	ZcZdsf
first ever	WeTbos
first exchan	ddcpbd
first femi	UYcxfe
first figure	hbdbrZ
first four	ebceYr
first has	lhScjf
first here	ecbqbd
first hurdle	Vdaqbl
first i	XiQxdc
first interv	VqdqTa
first is	bpVlgX
first it	moXTZe
first job	eUuckW
first light	bcZpjb
first like	Zaerdf
first line	dafdpe
first mail	YpVkYi
first mate	feeaqa
first messag	cXkqcb
first mornin	hbjWpY
first odowd	Zecpdc
first of	jjVamf
first offer	ebaerc
first on	YeVfwb
first one	XjkUne
first or	fdcqXc
first person	Unmcea
first pick	agURjr
first please	cdafpe
first premiu	dcarbe
first proper	edeYqd
first ranked	jnXZVm
first recap	cecbpd
first refusa	Tubdhd
first regula	bXT5WW
first report	aWZcti
first round	btWcTm
first shift	NNNI/U
first sift	ZtXdXi
first so	ehbxRY
first stage	dcUtVj
first step	drbcdZ
first talk	hccrVY
first thank	omTadc
first that	escacZ
first the	niWkVg
first then	guYajO
first they	skTSfc
first thing	4KNnrQ
first this	eapjYd
first though	Sobocd
first three	ZdZjZq
first time	YWhZrk
first to	TtqUeV
first trial	Zdctca
first two	fqaeZb
first up	qZdded
first usa	bebtZd
first wants	bddqbd
first was	qebabe
first week	delMva
first with	dYavaW
first woman	dXfhrX
first would	eefpXe
first year	cedcqc
first you	eQWtcp
firstl	eamfed
firstl .	dfqUha
fiscal	YUfktc
fische	fbnaed
fish	acZqhe
fish 's	cbXqhc
fisher	segcZW
fishgu	WrihdU
fishin	qaZYjh
fishin you	qZcYej
fishmo	dWdcYv
fit	eeUhdr
fit .	Tncgif
fit and	bVamim
fit for	XcTda0
fit in	clcUrc
fit or	rZcddb
fit out	kelVhd
fit quiet	XXcidp
fit they	WeeqdZ
fit with	eZdaer
fitmen	dijXWn
fitnes	ebWWnr
fits	WtJpcj
fits .	UwWWhh
fits better	eacqbY
fitter	icUaml
fittin	VXUm3W
fittin .	duZVkW
fittin and	hPbuRh
fittin life	Yecase
fittin on	hkWUrZ
fittin to	adbYtf
fitz	ilZejY
fitzge	dckfdg
fitzge says	dZbeeq
fitzgi	dfXeim
five	gZdkjd
five ?	brbdcY
five a	WUrWpj
five and	iUUhjo
five answer	Zactcd
five clerk	cbcasb
five for	hYtZba
five if	bbarcd
five in	tXUeed
five is	jgVfdl
five millio	eqcaeb
five minute	bVhufZ
five of	reWabj
five pages	giTtfX
five people	sghWZX
five questi	RcY7XY
five rounds	afZacs
five so	pYddhd
five the	pbcdee
five to	babakp
five votes	gceepX
five weeks	dZfYrg
five year	dbgtZY
five years	WZZqgl
five you	qZeZee
fix	QTa/YS
fix a	UbWzbi
fix anothe	epcdeZ
fix anythi	brYjdY
fix it	dVV/UU
fix my	YZmpbc
fix that	aVbwjS
fix the	NYkzac
fix things	eahkmV
fix up	Zbetdd
fix when	bYducd
fix your	bXbvgb
fixed	chkijT
fixed .	TwqWcQ
fixed and	ehpcaY
fixed covera	bYcVkq
fixed for	hfUsda
fixed media	rTZmcc
fixed studen	ZebhqZ
fixed term	eapahb
fixed then	riYWdY
fixed time	eqceeY
fjord	iblhYe
fjordl	caailg
flagge	YgflZi
flags	kfddcg
flap	XYnemb
flash	XYfuVf
flash of	dYXrae
flat	YTkbwf
flat .	jfoOqR
flat above	ZbaX1W
flat and	ZdUbsk
flat by	mXqcVb
flat camill	eZsbYc
flat fresh	dacecq
flat is	ZhgXtY
flat no	eXVddv
flat on	Wabdis
flat over	dcccvX
flat perfor	caVvea
flatma	ZZocdk
flatma did	ebchqV
flatma has	citUea
flatma was	maTqda
flatte	kaodfV
fleadh	fbfgam
fleet	afhVZv
fleet 's	bciVZq
fleet .	azYccV
fleet groom	Rdohlc
fleets	eZmaVm
fleur	piYhbY
flexib	dcgbkh
flexib .	adokiS
flexib her	cUadYw
flexib my	lpZbhT
flexib on	UkgZkh
flexib or	WZkfrZ
flexib the	qiaVde
flick	egbhmZ
flies	oNlhUl
flight	aidndb
flight 's	WkVmjb
flight got	tYcgda
flight has	dYgpec
flip	jgjgZX
fliss	hLcVXw
flo	jggaVk
flo for	cZqded
flood	idlZfc
floode	bZrNeo
floode #	edqZdc
floode .	aclUXr
floode for	iVrcdc
floodi	medZfh
floodi in	Zrbceb
floodi the	iZdWsc
floodi told	Sshded
floodl	eZiYgl
floodl .	edebbp
floods	gpPcdf
floor	XVnphc
floor .	ZSpmZj
floor and	bnrcYV
floor as	gbpadb
floor ask	ecasad
floor day	daatac
floor if	earYde
floor is	amVmUm
floor job	khfVja
floor manage	cgWZqi
floor plan	VZiwXZ
floor so	fQdric
floor to	ipabcb
floor with	edcbpc
floria	ccjaji
floris	cgPjvW
flour	aealfi
flow	ajceYn
flower	SoaYdo
flower .	XlVacq
flown	fXbgeo
flu	nbZiWk
flu of	feVqfd
fluent	RUcuco
fluent it	abapdh
fluent the	eahuZV
fluent your	eZcadq
flunke	naegdb
fluste	Zcffpd
fly	ViXjrc
fly on	YdnTng
fly out	Ucejqd
fly over	eXeuYd
flying	Tajpbk
flying back	padgbc
flying me	WZdvfb
flying out	Ujeigg
flying to	XTwccc
fmcg	STgspZ
fmcg .	TVdqqa
fobbin	qUXjhf
fobbin and	fbcpbe
fobbin to	tcXbde
focus	ibccii
focusi	eddefk
fofana	aWYasl
foi	hYpdaa
fola	Vkfibi
folasa	WanUml
folasa ?	aZZXtk
folasa a	caucca
folasa me	dkZZXr
folder	cldeic
folder luca	cedqZd
folks	gtWfaa
folks media	jbWYdp
folks over	Tteaee
folks to	cubaba
folks within	pbbdee
follow	aldcke
follow .	QoUmzS
follow @p	cTxdeY
follow a	bTeiip
follow and	kSuZbf
follow approv	Tsfeee
follow as	apbehb
follow by	kWWgsa
follow case	fWsffa
follow comple	fdbdWr
follow for	crcbXh
follow from	efiXpc
follow has	bSycjV
follow in	jbfdsR
follow it	mpTdec
follow its	byWbeW
follow on	nkcgUa
follow once	Xgbfqb
follow our	VYqYeq
follow reads	paYcge
follow select	VoZmbb
follow she	WsbaaX
follow switch	hValek
follow that	asZeaf
follow the	YahQhz
follow they	bbcqed
follow up	hnNmai
follow us	bb2LVk
follow with	bXXfwd
follow your	lffSij
fontai	laUdkk
fontai .	abWhpi
food	aYfsha
food .	feXpgc
foods	gfglVf
fool	bQfnij
fool 's	fUelgh
foolis	fncaZj
foot	YZebjp
footba	UR/YZM
footba .	VW9aYQ
footer	Xhbgcm
footfa	capeeZ
footsc	ghiZdf
footwe	kcgWjf
footwe .	iUghna
for	dbijdg
for .	XYeegt
for ;	akareW
for ?	XXW2dZ
for @p	Wmaqcb
for @s	Qlpcch
for a	dcYyXg
for absenc	qYadde
for accept	YSrhnU
for adopte	heVbar
for agata	dYrfcc
for aisha	WjZUxf
for all	fb3PdW
for an	jegrSa
for anothe	aegpZe
for answer	tWVbbl
for any	UaxXcj
for anybod	dTiads
for anyone	XRviQq
for anythi	Ye0YWc
for applic	eZ3aWR
for appoin	YhZTyb
for approv	cuYeba
for as	YawZmR
for asking	hVmPeq
for assess	cXqeea
for assist	adfdYs
for attend	blgRcq
for auf	YXZzcb
for bearin	lkVdhc
for beer	SrjZTi
for being	gThehl
for better	lgTZbo
for big	bYV1Zb
for bookin	ZauWec
for boss	cpacee
for both	hheTem
for bringi	dbtVZi
for but	efZevS
for by	SYqgif
for call	YjZXdq
for callin	TfsZla
for candid	gloeUX
for caring	bfeccp
for center	eebcap
for ceos	dndVlc
for certai	rfZXjW
for chatti	fYYhdr
for checki	mpdYYX
for coffee	YTYoeq
for coming	cbpTcq
for compan	fcpbca
for comple	ukhJdc
for confir	ddriYU
for conser	dZsddZ
for consid	euaZeW
for consul	YqWiZh
for contac	penYaS
for convin	lgmacS
for corps	brUcek
for correc	fXkdWq
for cover	Ybchbq
for crazy	cpcdec
for curato	ccwaVa
for custom	YrZhcb
for day	cccsae
for defini	2LgZbU
for demons	ddpdcd
for deposi	bhnibV
for discus	fpddda
for docume	geSyWa
for does	fbZfep
for doing	ejXSWu
for droppi	hlqaVT
for duty	gVaVug
for e	bYbWdw
for each	bXhsfY
for econom	fdpZfa
for either	Uicgbo
for employ	gnbaUk
for enquir	dcUlli
for enviro	kdVajj
for estima	bqhfXX
for evalua	X1Taea
for ever	hoVUtV
for everyb	qlleXL
for everyo	acmdTj
for everyt	USudhg
for examin	epVcbi
for existi	actbcZ
for expens	aipZdc
for experi	cUUca0
for extra	ZahZpc
for family	cYwjXW
for fillin	YqkbcZ
for final	pXifcZ
for finali	apYied
for financ	edTbcv
for five	djpdgN
for form	cbeZrd
for forth	fVubdY
for four	XXYgsh
for free	aXtOXt
for friday	paYbib
for front	bXaYms
for fun	bZrUXo
for furthe	hwVaca
for future	dVdaes
for genera	qdgWcd
for gettin	ZTftWn
for giving	dlmMap
for good	UKODy/
for group	oaXVdr
for guessi	eZebep
for half	jYolaU
for hangin	pQXbUu
for has	ZUbmfo
for having	jWqRaj
for head	ikOcfm
for headph	icUiij
for health	cZtcdY
for hearin	tYXjae
for heathe	cdbcsZ
for hello	afkqZT
for her	ZZnreV
for him	Skg0IW
for his	ZkoTYi
for holdin	ZfTjjo
for how	Wi0VeU
for hr	qcWYfd
for hull	YctZdd
for human	aastYN
for info	bctZac
for inform	eRxbXc
for inspec	bZdqee
for interm	eebVnm
for intern	ngkddR
for interv	jiXcWq
for inviti	eewVeX
for is	idUgcn
for it	cebqYi
for its	tjaWbb
for jermai	edXdpe
for job	cerYce
for jobsee	edsYac
for joinin	fhsXSf
for junior	VfXlfo
for just	eacqbZ
for keeps	fbcbrb
for last	ilTijb
for leavin	csLlaf
for legal	fUfgco
for less	eccddp
for lettin	gc0aaR
for life	hbZhXq
for lightn	cdPsid
for line	YihWbp
for local	bdXpdi
for lone	eqddXe
for long	uOlVqX
for longer	dbXchp
for love	ZqYiZg
for luck	fjraYX
for lunch	aVbqfi
for mail	YvdXeZ
for making	iSsaZj
for manage	cXpbkd
for margin	btkScZ
for market	ebaVmo
for me	cUVtpd
for media	lZb0UT
for meetin	lfQlbi
for megan	mbbVrc
for member	cauZac
for minimu	qYddec
for minist	ddaebp
for money	ajmjdV
for more	etqKjP
for moving	catjXZ
for mr	WfPykW
for my	XTbzlY
for nearly	sYcaee
for new	gnfeSf
for news	adpbch
for next	ahXgep
for nhs	eateeU
for ninety	fUokdc
for no	cZUheu
for none	hXebra
for nothin	hUgQjv
for novemb	caZciq
for now	Ub/SWP
for numeri	YvZdea
for oakrid	eZbeeq
for offeri	YSnhRt
for on	gXpUZo
for once	sAjbxj
for or	hqWdbc
for other	efQUc1
for our	qZhfWg
for ovens	cbbddq
for over	deqWee
for parks	qZeceb
for part	laStXX
for partic	adaicq
for patien	m5NHTQ
for paymen	depYcf
for paysli	eapeeb
for people	TYzZbe
for perman	gaqcYe
for person	MpPqic
for phone	tYWcci
for pi	cbpeag
for play	rZgZdX
for plus	bVqjfY
for post	iZZecp
for precis	oVkaed
for priya	Nc4Tbg
for promis	kOqeee
for proofs	cbfpea
for puttin	jcZZYt
for questi	fcqXjY
for readin	epfaca
for reads	eatUUn
for real	uVXglU
for reason	bXrcYj
for recept	kTeXln
for recrui	oZpaeU
for refere	gfgrWT
for region	Xcsbdc
for regist	qYvRWc
for requis	ebpcec
for resear	pUkdec
for return	bdsiZY
for review	jpTbcf
for roaste	eaqedX
for round	TNT/Xa
for satisf	KvuRbe
for saying	fgkYmV
for sdr	elkVbY
for seal	eeeYpe
for second	hrXedZ
for securi	bdpYhc
for seeing	faqgbZ
for senco	pYVpeb
for sendin	ekkdTg
for senior	Zccdip
for septem	qNqWef
for sharin	eYfebp
for sheet	obgkdS
for show	dWYcbu
for showin	jiUiek
for signat	aZWh3T
for signin	XcrUtV
for sister	cZbqch
for sittin	ZcjYbr
for six	ZecfZr
for size	iRvTlb
for sketch	vRcgjU
for skies	ZqVcZl
for sniff	ecgaap
for so	gTQjdw
for some	csbZia
for somebo	YbhZYv
for someon	idNVR+
for someth	cKlacx
for sortin	dXvcda
for sprint	aYsedX
for staff	filTjb
for stage	gobeiV
for standi	ifSbfq
for stayin	fVqkdX
for store	abVlhm
for studen	cctccY
for submit	uffTZd
for sure	zmOVZU
for taking	hofTai
for tax	cilVhh
for tellin	3hqPZE
for ten	UarqTa
for that	ThjrbZ
for their	inePaj
for them	mVQsUr
for there	epTbal
for they	ceaseT
for thirty	UUtema
for this	aedVY3
for those	awiWSg
for though	ggPlco
for three	RbXooj
for throug	eZZfer
for time	gqVXqW
for timeli	ZZpidc
for to	gbdWse
for tongar	bbpcdd
for tp	sTlhYa
for tram	Wsebed
for travel	fZsTbe
for trying	iWQjjp
for turnin	eTqgcf
for twenty	meZsUa
for twist	YavaeZ
for two	ZWYwgg
for twofol	ebrcda
for unit	SXcyNn
for up	WZiuaa
for update	ZvcbdZ
for urgent	fbuWcb
for us	bRSrmq
for viktor	hYXbbs
for volunt	ZWvXja
for wage	edqhVb
for waitin	gUYjkk
for want	cldgVj
for was	eZebZu
for we	ZgbZvb
for week	Xdrbed
for weeks	kfUcik
for went	cmdcuP
for what	aYcbU3
for whatev	Ymqaba
for when	ZquOUa
for whethe	jYeqZb
for which	Nhcikm
for whitlo	Wubccc
for whoeve	jtgUXd
for winter	dZpded
for word	ajSgkk
for worker	QqohPf
for workfo	ZpcmcV
for worklo	carbec
for writin	Qjmfck
for years	daVaaw
for you	gZTkmk
for yours	ViXtZg
for yourse	rWVheh
for zone	sXVVdj
for élodie	ebqddc
forbid	iT1XaU
forbid .	fcrVdb
force	dbmhXh
foreca	Yhibek
foreca .	bphbac
forefr	caiodc
forefr crew	gTjgii
foreig	XkXZpj
foreig you	eUeehq
forema	kjheWc
forens	lfigYW
forens .	cZqddb
forese	XVpceo
forese for	ZZqcdh
forese is	aqabdg
forest	lVYYmo
foreve	gscbdR
forfei	XnidXg
forfei .	csbbbb
forge	eWjfjg
forget	YpnaZc
forget .	iVZybY
forget about	QrrTbe
forget band	dereWe
forget i	RwdWbb
forget it	lfgUZi
forget reads	cbcZdr
forget the	RsXTrf
forget to	casacf
forget would	eenRil
forget you	nsXbZW
forget your	kUqdea
forgiv	ZkaYdr
forgiv expert	jchXVj
forgot	gqpcaR
forgot .	azcZgS
forgot all	eYqdec
forgot me	htejZO
forgot the	iUkiiY
forgot to	eOmqZh
forgot you	i5TZUX
forgot your	UhyYdW
forkli	bSpjVm
forkli .	cVpdal
forkli your	ebqadc
form	YakzZY
form #	ZZbqnX
form 's	ealvUV
form .	eatnWW
form ;	UTpsjW
form ?	dcbrcc
form alread	eepZed
form and	dpdgcZ
form at	darZhW
form attach	bcYqgf
form b	eaatcb
form back	Tafpeg
form both	Xdbsdd
form by	RaUuoc
form came	dhkhVd
form could	eacsad
form due	abWvec
form email	WWeSix
form first	ddeqae
form for	cbhseU
form from	cUtoaV
form goes	sfbabY
form has	egwfXQ
form he	dpcbdd
form here	ebpnTb
form i	cegsYa
form in	gdmsVP
form is	ZterQR
form it	VlghlU
form lacks	dZeqec
form letter	XVZLf8
form now	dYZped
form of	UXRque
form on	gdjiTg
form permit	cccqeb
form reache	Vapbam
form receiv	betYdb
form reject	cdbZds
form said	gbWUhr
form says	ofYUhk
form since	rbdZec
form so	ccUshZ
form there	Zepdcf
form to	YWgtiV
form with	dYVlod
form within	WeayhV
form you	lhlVae
formal	baTf2b
formal .	dhXpXk
formal about	iuZVab
formal answer	rjWZYa
formal asking	eddYqb
formal check	bsdadc
formal for	dccdcp
formal interv	akatVc
formal letter	PSeP/U
formal now	teXYcY
formal of	dbpceb
formal offer	UZXU/Z
formal panel	aZerbd
format	rWahoT
format please	qYeeec
formed	STtYxW
formed .	bavXeZ
formed and	dZabrh
formed to	oVcedk
former	TRpvZj
former collea	fOmpXi
former divers	bdYgep
former employ	cjSfim
former manage	Wcdudd
former starte	eVlned
formin	fXdgmg
forms	ZmftdR
forms .	aafbub
forms are	ZogkUZ
forms back	TZoqYY
forms before	eqbbeb
forms filled	ccYrbc
forms for	ZdgmVl
forms have	ZYtfaY
forms of	arXhZa
forms to	pfUVsa
formul	gSsfYi
formul 's	dbqdcd
formul .	jUnfci
forth	0YhgYT
forth 's	Zqidac
forth .	xgWdbV
forth after	eccpcd
forth and	2LjkYO
forth at	tabbec
forth i	lRmmbW
forth in	aXlpca
forth she	sXceec
forth worker	Ukigal
fortni	hYkZfj
fortun	allkQh
forty	fdkffa
forum	bkliSd
forwar	ghbmYf
forwar .	XgeoUo
forwar ;	klTXcn
forwar ?	eccqbe
forwar and	gbUXht
forwar both	ebcpeb
forwar by	ecgrbW
forwar for	ZfonRe
forwar it	uUldVY
forwar she	lndUee
forwar status	mefUhg
forwar the	lcfkfV
forwar they	tZaVcZ
forwar to	deewgQ
forwar what	pfTYdl
forwar with	TeRYf5
forwar you	frnTXc
forwar your	kggkZV
foster	biibhf
foster .	bqWldY
foster fellow	Uagkii
foster from	sXbddc
fought	gZXPky
found	XWnTfz
found .	TkheYn
found a	dQsccl
found and	ibrbdY
found for	ShXglp
found her	feRWku
found in	Vg2PZb
found it	lR3WcR
found its	URLWb/
found me	cahksO
found money	dbdbrc
found my	UixUbS
found one	daOagw
found our	eOKaX/
found out	YWRZmz
found scanne	dZbddr
found she	dZWecu
found somebo	pYQZau
found someon	ZTWVc6
found someth	XV5jaP
found that	YTWkhr
found the	amtZfR
found their	fdYeep
found them	dmOcjj
found to	eYVcjr
found work	abuccY
found you	ViZljf
found your	fcrgTc
founda	gXjZik
founda .	ZdueaY
founda and	mXpcba
founda has	cgZYqh
founda you	dbbpcd
founde	ggVkfi
founde 's	jneVec
founde ;	cXfreb
founde ?	aZY1Zb
founde answer	Sgdpdk
founde are	hqhYcU
founde decide	gYXbcu
founde have	sUcZek
founde i	cYZcrj
founde might	drecXe
founde read	iTgejk
founde right	daiSqc
founde said	qUeefh
founde unit	bbZtdb
founde want	YYalcq
founde went	endRpe
founde will	pgbeYb
foundi	gfSgio
foundi for	XcaZjs
foundr	flaXfj
foundr .	ZtgZaZ
foundr goes	Vcoble
four	daZijl
four .	VYbpcr
four ;	jUWenk
four ?	dcdrcc
four by	beeZpe
four carrie	agYZpZ
four curato	depbdc
four day	ZibQ0b
four days	abralW
four for	odXpWc
four hours	WUb0cf
four in	fhfUsY
four intern	bdWZis
four is	hWYfXu
four it	aeZpZj
four minute	WXdVyj
four more	gvbTdY
four names	XXejcs
four of	yeVfVc
four off	YeZesg
four on	VTibxe
four out	ccZdhq
four pages	bVknia
four posts	sYaYdd
four questi	Ydcudb
four reads	eYdrcd
four rounds	kNabpm
four scruti	dfbZsb
four stages	iTtaeb
four times	epaRUp
four to	ZdYgWx
four two	hrdZeY
four votes	cfcdZq
four we	cbhUml
four were	Zqaadj
four who	mWYcZt
four with	pdbbcf
four years	YdVgzY
fourte	jYlaZl
fourth	gbZgfn
fourth .	UdipXg
fourth and	mTZagr
fourth from	ecdepZ
fourth of	aeZcbu
fourth on	dbcccr
fourth time	iigheV
foxglo	ihgdcc
foyer	nQogae
foyer on	qYeeec
fp	bnSahl
fp bankin	bkSjbk
fr	admjfY
frame	SsuZSV
frame .	XwcdWW
frame it	dcnUdm
framew	VcvYfd
fran	Zbfpae
fran .	cYpoYW
france	YaVkvd
france .	WZXhxb
france and	cddXfq
france for	ZocoeV
france to	bbWqdj
franch	aWjlXm
franci	gYlbfh
frank	hUibep
frank .	ibqZWh
frankf	eekeUl
frankf .	XVlggm
franki	eWqaai
frankn	kUrTef
fraser	ZghneY
frau	ocSodb
frau or	tXchXa
fraud	Wgdrbf
frauds	ocYoZc
frauds .	gUleig
frauds of	cZmqaV
frauds on	xgWZaX
frauke	gbalic
fred	aigoYZ
fred i	cYatbe
free	bUplgd
free ?	dTbvlV
free @d	accrdd
free again	bboUjf
free all	YYisbc
free and	cJYstf
free for	daWtYj
free human	dbdqdd
free if	eeacdp
free lunch	narRec
free media	bZcucd
free no	ecqadd
free now	ddbpde
free of	mSvOoT
free on	Xgavbb
free over	adcqde
free parkin	baxXbc
free pass	catcbb
free reads	WTuihU
free to	xabRfj
free until	XbyQja
free up	aqaeed
free we	brbeaa
free whenev	eYdsdb
free>again	ahdabq
free>answer	cpVkee
free>away	oaPhhk
free>bye	bXphdf
free>chosen	eVWcit
free>closed	XjqRck
free>date	fVmpac
free>decide	RmjnUe
free>free	YZe3aY
free>hear	qhVfda
free>hold	baXpnX
free>if	cXkpfY
free>joy	SqiYif
free>match	SgenXo
free>me	cUcohj
free>meet	bdgtcY
free>news	eySSbf
free>not	ljWVgm
free>offer	VTXl0T
free>papers	fmfVlc
free>post	bZmcUp
free>review	ehTfpe
free>soon	QvTmZe
free>sorry	uSYZdk
free>start	YbjXuX
free>thanks	eWyfVW
free>wait	lgmaVb
freedo	hXifcj
freela	fcgjed
freela 's	bbVagw
freela .	qVnehR
freela and	rXfcce
freela board	bdqbbe
freela is	bcerda
freela market	cpVkZX
freela on	VWvlaY
freela we	ecZdaq
freela you	eZpgfX
freeze	bQ+eYU
freeze .	ffwcaO
freeze across	dWuceb
freeze all	eYseea
freeze as	cYtcde
freeze came	dWqegc
freeze is	lQkoeY
freeze lasts	fWsefa
freeze lifts	dWrdff
freeze ola	eapfcd
freezi	iaoZeb
freezi and	cfYedp
freezi they	pcaedc
frei	eYjigd
freibu	flgdad
freigh	YTxiZZ
freita	Xhjcci
french	dkijWZ
french .	aUspZV
freque	ZeYkrc
freque .	XeeYrg
freque and	cgbdrZ
freque to	gndWnV
fresh	dmWZlh
fresh smoke	gtVZjY
freshe	XWtndU
freshe .	eXTyYi
freshe the	capfdc
freshe with	eZqfda
fret	fbmcYi
freya	R0WXdc
freya .	WsXblZ
freya i	dpbddd
friday	hYpWtS
friday .	nXuadU
friday and	hocTnV
friday off	iWVYza
friday so	pdccdd
friday they	TjmecZ
fridge	TTVhtm
friend	bgqYZk
friend #	dcbrXf
friend 's	lVajbn
friend .	aclSer
friend ;	guYfaW
friend ?	dfyRcW
friend and	VfpVTt
friend in	YpaiVj
friend messag	jjUmdc
friend of	VbrUcm
friend s	npVhcU
friend said	XUkkao
friend says	npbbaV
friesl	eecici
fright	fadcpb
fright shop	igaYqW
frikan	hXefsW
fro	eObkjq
from	gbeeih
from #	aZYkes
from @d	eXrYoX
from @t	Zcrdce
from abroad	YlpXjY
from activi	pXrScc
from addres	bdpcce
from after	cdbcrb
from all	ST4Tqb
from anonym	fYdecq
from any	dYefdp
from anyone	kPuhaZ
from areas	cvYZbZ
from badge	dZqcdd
from ballar	eabdep
from bath	dZbedr
from behind	ZYcksa
from bello	aYbcds
from blindn	arcdeZ
from both	YohZpV
from breede	jcpdZZ
from canada	cbdedp
from captur	dcZfar
from caste	acVcmn
from cc	qaeeeW
from chargé	keVjYh
from consul	ZaYZaz
from curren	cerdYd
from dan	reSdlb
from day	VUiP4g
from develo	bbfdsZ
from dog	UeVY0f
from domain	amSgjc
from each	RmO9VX
from either	Ycsced
from everyo	Xe5XYU
from financ	krOUeh
from hello	XfdZue
from her	xgUdXb
from here	gomUWc
from him	2ZeZbV
from hols	qfZZec
from home	hNclsc
from how	cZbhbr
from hr	YbklpT
from human	aSpO6T
from in	bbSrah
from indica	ginVdd
from inside	ZXaUV9
from interv	1YYXdY
from it	luXXcX
from its	YWqmbc
from ivy	dVjpaY
from job	bcshYa
from lady	cXZWxa
from leave	pgeUZi
from legal	qbYYfh
from letter	cdcbYt
from life	SdVcvp
from mandat	qVcedd
from marath	aUYoXo
from me	3YZiVb
from media	YUdM/Z
from moin	lVkefe
from mrs	jffVma
from my	gcphaZ
from no	fXsceb
from nomine	dabedr
from now	rXeQrb
from observ	gapdbb
from office	aucbcZ
from old	ZdYshc
from omar	aaavbb
from on	ahUfrb
from one	XvkfZT
from packag	bZZdcv
from parent	faYeds
from partic	jVhYqb
from paul	dgVhli
from people	PZcwkd
from pieces	aaZcbv
from pizza	jdRjig
from placeh	bXbubb
from priya	bXXWqu
from questi	kiVffh
from reads	PTZS/f
from region	NglWzY
from reside	nTjdcg
from reyes	Ukddcp
from roisin	ifThfk
from scans	bbmWdp
from schedu	YfcsdZ
from scratc	YoViWp
from six	bZhqZc
from some	Tseeee
from spring	cWaitZ
from stairs	gmdbVl
from submit	Zrdaec
from ten	hXftZa
from that	fjmdQf
from them	ekoQag
from there	b8alOJ
from those	ZjZtac
from ticket	XvPiXZ
from time	ahtVab
from top	dcddqb
from tp	hWZpja
from tutor	cebpZh
from two	ZhseaV
from unit	UciQ7S
from up	eqgVcc
from uphols	nfiecU
from url	Zgaqdc
from us	1mUTdb
from vale	XUeOuq
from what	gdfpXc
from when	mSxjRX
from whenev	bjYVyW
from which	guYWVh
from whiche	tbdYdc
from whitlo	pmZTZc
from whom	nlagbV
from wijkzo	adaqdd
from window	ZqZaZh
from within	NMXTP/
from you	NQg/fS
from your	aWpuZW
from yours	qeddab
from yourse	deYqdd
front	ccaqgd
front and	ZXe2YX
front desk	cTtWgm
front door	debZra
front of	eePxfd
front page	eqYabe
fronte	gbdeob
fronte .	fabesa
fronte manage	Uncpbc
fronte said	ctabbb
fronte to	cWiape
froze	aM/TQP
froze all	cWzdcX
froze darren	cjmedV
froze every	cXreec
froze everyt	cWsfce
froze it	eUsfde
froze the	bdwbaU
frozen	WE/bYJ
frozen .	XO/bYS
frozen again	cWudec
frozen all	cVwcdc
frozen and	cW1ecT
frozen as	eVudda
frozen by	aXzddY
frozen every	cWxeeY
frozen everyt	cSpeoZ
frozen solid	eZqeec
frozen the	Ye2bZT
frozen until	cWxdeb
frozen with	aXzccY
fruit	jedgde
frustr	gYjXlg
frustr a	ZpmeYa
frustr and	eaccsc
frustr the	dZeeep
fte	YjfZco
fuel	fcgchi
fulfil	eYTmjl
fulfil .	bYYibs
fulham	eRuWij
full	VXaXrx
full .	WbtRQu
full and	SbQSU/
full at	dWdWbq
full attent	ZvZccY
full benefi	ddfVte
full board	alVqfY
full brenda	pYedfd
full crew	eZZZXw
full day	jXYuZd
full detail	cXviWV
full emt	ebfZpe
full for	bSVbcx
full machin	cecaqd
full marks	fdpceY
full moon	qacica
full noted	dapeed
full of	UU9aaS
full offer	eYaerd
full regist	bdccdp
full set	peiWYX
full sorry	cbbddq
full stop	opVUfc
full swing	fXpdce
full they	gYUbfr
full this	dcbdYr
full time	SKdI/Q
full until	ZqlcZa
full up	aRFUQ/
fuller	ehcYdm
fullne	mdaeZk
fully	RWlYes
fully staffe	YVOgc4
fume	VYbxcU
fuming	cqXdjZ
fun	bR/SWY
fun and	bXZlYp
fun having	dcrcbc
fun run	bcvcYb
functi	WlZXjo
functi .	baafep
fund	lpYSib
fund .	hrXVeb
fund and	dgadqZ
funded	hYnhbc
funder	ZhZfYr
funder test	dbbVat
fundin	arTWfq
fundin body	jUcbho
fundin came	edaepb
fundin for	edvaZY
fundin letter	etSagc
fundin which	evadYa
fundra	UckpXk
fundra experi	Xedfep
funds	fmgYce
funera	bPmarc
funera .	XTlXqc
funmi	gkXUdp
furnac	hQoecl
furnac .	fboVkd
furnac betwee	sZdWee
furnis	bUXjrk
furnit	YneocU
furthe	djfdbj
furthe .	YbSpax
furthe along	YlVVZv
furthe and	xacWbd
furthe certif	oilRdc
furthe commun	WsbUZj
furthe docume	WjtcbV
furthe for	bWtbdb
furthe how	cbdpde
furthe inform	ZsladW
furthe interv	lkZYvO
furthe is	plmRbU
furthe messag	beveeT
furthe need	feXXeu
furthe needed	erYbfW
furthe notice	Zb+bdK
furthe on	l1ZaZL
furthe partic	ZbridX
furthe review	eVbcet
furthe steps	cabcdr
furthe than	odVcam
furthe up	epbabc
furthe with	YUigYw
furthe withou	dbcqed
fusion	jVmXpa
fusion .	sceZad
fusion came	WVghnl
fuss	Tejank
future	VYjXb1
future .	TqZXYs
future boss	edaard
future collea	afqXgb
future endeav	ecZedr
fy27	XLgcfy
fête	aacghm
für	ileMnk
für .	njYQra
g	UpkdiV
gaboro	VeepjY
gaboro .	icUZuc
gabrie	kUafkj
gabrie .	jUoffd
gach	YjQsgc
gachib	lhcfcc
gaelic	Rbbtdl
gaelic .	daarga
gaelic said	Thikbh
gaffer	kjNikd
gagnon	jUchrb
gagnon on	ccdbtb
gail	hiTfjg
gail lim	bdccdr
gain	jejYgc
gainin	ZedZph
gainin me	ecebpd
gala	baudVd
gala 's	ecrUeg
gallag	jXZXko
galler	eXnjcd
galler went	dnUikb
galway	gVpbeg
galway on	qYeYie
gamble	dsaTZm
gamble to	feefWp
game	ZnUtdZ
game 's	bbbqib
game .	cqbWgf
game based	dkVqcZ
gameke	dcVvaf
gameke .	ebTxbY
games	hjacnW
games commit	padeeb
gandhi	lcackb
gang	cOHa4q
gang is	dbZecr
gap	pZdjTj
gap off	mUmgac
gaps	cWhTno
gaps 's	eccVjo
garage	XRvoaX
garage .	bVjrZg
garda	YZvUcl
garda .	RpuRUi
garda about	cbsdca
garda belfas	ecYdcq
garda for	Za2XaW
garden	YdjZmf
garden .	laqVbd
garden is	cgtYZb
garden on	eqXbia
gareth	ieiZdh
gas	Rbilej
gas office	cnUddm
gastha	bZckfk
gastha your	ebZadt
gastro	VvYcXZ
gate	fYZlbq
gate #	eeWrde
gateho	ebalfi
gateho brandt	cUhgnf
gates	lWnXan
gates them	phdTee
gatewa	gdieiZ
gather	hijiWZ
gather the	boUtXY
gather you	qTkaWj
gav	vPaNpk
gave	cXfbir
gave .	clpbWb
gave a	jfOblm
gave ayesha	pmSYYZ
gave her	gVgcgn
gave in	cgabpd
gave is	fksXaV
gave it	VBQRj/
gave me	aUjlwT
gave my	dkniVY
gave myself	bauYZd
gave no	QqsgXU
gave on	casZdZ
gave people	Zpbegc
gave the	VJOVY/
gave up	Yg3XYM
gave us	aTgcdw
gave you	j4RVcX
gavin	Qncelh
gavin .	crbWlZ
gavin tell	Thahim
gaz	hfZZfp
gaz .	pXUgjh
gaz a	Zdbccs
gaz and	cZdegp
gaz fernan	atWcbb
gazett	Tfcbko
gbp	hirXgU
gcse	XVfcwc
gdansk	eeZllb
gdansk on	bhUdlm
gdpr	pWakWg
gdpr .	raaaXf
gdynia	jiYhgb
gear	aYipkX
geelon	XfiYkh
gelate	jVUhZu
gelato	hfoYdZ
gemma	acZjhi
gender	WXfi2U
gender aisha	acZdva
gender and	aqdddc
gender is	cheYpb
gender on	Rfsakd
gender sexual	YeYdsc
gender was	dcWddr
genera	dekUne
genera .	ZPqdVp
genera has	cYjapd
genera i	abYdbv
genera mail	gpZfba
genera manage	nmVUna
genera questi	pZbdee
genera reads	ddbrZe
genera the	WVddud
genera you	qYeded
genero	fcuMqU
genero .	ifsabU
geneva	fcWdqg
geneva for	jXWcsf
gentle	ZTwjYc
gentle allerg	cascbc
gentle who	dcaWiq
gently	XQYQc+
gently .	cRVWi1
gently and	ceecbp
gently over	Zbdcar
genuin	bZhedo
geolog	nZbhah
georgi	UjcbYw
georgi all	eeWeeq
geospa	cXfbZt
geospa .	eYeecq
geotec	YclcZk
ger	hbjecf
ger you	eadasb
german	hWzYZa
german .	ZbqbYl
german in	ibqZaa
gerry	mTbbik
gerry that	pgYabb
gesprä	cjfldX
get	qiXieY
get #	lUcqaZ
get .	cpcYja
get @d	Wrcgde
get @s	cccpce
get a	2oUcWV
get aisha	Yagdqd
get along	cbbtca
get an	1uPUXS
get announ	wcWZcb
get any	Yceedq
get away	gcZsda
get back	12VHUT
get better	ZVxWbh
get bored	Tccbby
get done	cpeced
get early	eesXac
get excite	VfqhhV
get feedba	aWbhbs
get geneva	ccddpd
get going	aTnpbd
get handed	Ujhbqa
get her	vRReuT
get here	aRjiwV
get him	XYd1bX
get hired	Ypcchc
get his	apcXlc
get hold	izTeWP
get home	gbwWbZ
get if	kVdeji
get in	fpVcnY
get it	fSMwfs
get jewell	YbgpiZ
get looked	Yyacaa
get me	PRT/jY
get mine	qbdbcf
get my	zWZrVT
get news	WwadZd
get nothin	pfcbdc
get notice	dcuSee
get now	TTmbuc
get observ	ahbdpY
get off	dRiriY
get offere	dqkVZY
get on	eYZwcb
get one	lfPqWh
get onto	YXqjbZ
get our	6YiTTX
get ours	scccad
get out	fsIchi
get over	fWbqhc
get past	Tgkdao
get phoned	vXXYaY
get planet	dadtaa
get read	qVkgZa
get ready	XboUhl
get round	X/gNXS
get seen	ZXsfdc
get shortl	Tsebei
get size	Uhaglk
get some	fRzXhV
get someth	drZVhd
get swears	aTYxcb
get ten	mkdVfe
get texts	aapfde
get that	aggqeT
get the	vPNjte
get their	xrOSXS
get them	agM5WX
get these	ZYqjaa
get this	NSmycb
get those	Zgcpdd
get throug	gpTfaf
get to	V1akZV
get togeth	paeede
get told	/bOKPO
get us	hZYxVb
get well	YfyQVe
get word	kxSUWT
get you	WUY0na
get your	xPTmnY
get yourse	VXPztR
gethin	gqWgca
gethin .	blkVbl
gets	5qTXYW
gets .	Rqbgmc
gets a	+iQTaU
gets an	siTbbb
gets and	Zfcebp
gets back	ylOWcW
gets called	qZecdc
gets decide	tsOWZX
gets discus	Zpdeed
gets filled	ZopddS
gets her	aqmVcc
gets here	crWkaa
gets hired	Yi1ccL
gets in	mjTlaX
gets it	aijcVm
gets one	YqaTje
gets perm	padece
gets picked	ipbadb
gets read	xhUZbb
gets round	R1bZdd
gets settle	1YaZac
gets signed	riYYga
gets talked	atWebe
gets that	WthVZc
gets the	zYPeal
gets them	Tibmdk
gets this	Zedpee
gets told	/YSVYY
gets voted	vTedbc
gets word	uaWddd
gettin	aiWign
gettin a	ZebgvQ
gettin ahead	jpcfZX
gettin an	lRbmjf
gettin back	iZQsbh
gettin hired	eZgeZq
gettin in	PUmhUw
gettin it	PeWjV0
gettin on	isgYYW
gettin past	beapde
gettin the	aURZ0o
gettin there	Y2WXcV
gettin this	dbqYVl
gettin your	hkUefi
gg	cgjagg
gh	ebdbpd
ghana	gRbwiW
ghent	giXjdg
ghost	iZtaWe
ghoste	hYqQNs
ghoste for	gZbadr
ghoste me	YqZaUq
ghoste then	dXXder
ghoste you	sdcddW
ghosti	pajgZZ
ghuí	ZgamYm
gianlu	ggerXX
gianlu wrong	flhnYS
gianni	Sca0lP
gianni it	jncUce
gianni someth	bcbrce
gianni there	eYqede
gift	chcnkV
gift .	dmSaqc
gifts	hgjWah
gifts 's	bhpdcZ
gig	cPZawn
gig 's	UhpckZ
gig .	ffTWom
gig at	aebcqe
gig if	qYddae
gig to	dbddqY
gigs	cYoYhi
gill	bXkkWk
gillia	ceqbjZ
gillia in	Vidiej
gin	rYVkTk
ginny	WYbihs
giovan	aWgjhl
girl	bbZYc3
girl 's	eUXfpk
girl .	VYdOZ9
girl ?	bdhZpc
girl and	fgSaZv
girl before	ddaeaq
girl from	jWcVP0
girl gave	acZqhW
girl got	bZYcbv
girl looked	gfOjjj
girl on	manaiU
girl said	Uskcaa
girl thinks	pccddb
girl told	kgpeeS
girl turned	eecfpZ
girl was	keighU
girl who	cdTVT5
girl with	WUXbh3
girl you	bdbbrc
girlfr	Zbaeet
girls	vdJabq
girls .	rUWdcp
girls churn	pceddb
girls has	aYbcct
girls you	bdVlWn
gist	ckhkaY
github	iQQ5Tc
github .	dbVtdb
github handle	bcZubd
give	ohXgfc
give #	ZiWccs
give ?	eZawYd
give a	gYVuUm
give and	Ssaahg
give any	gqYead
give candid	crbcdd
give dates	bxaacZ
give diesel	VYpocY
give him	qVfkfX
give i	buceZZ
give it	aepYYl
give me	qlNjnT
give my	RM/TnL
give notice	iZSQ5Y
give or	zYbbab
give reason	ccabYz
give that	bXpfgc
give the	UUgfju
give their	wcYYcb
give them	hQP3ai
give to	pRibdj
give up	TrmPld
give update	crdffX
give us	ulRpXT
give you	wlUYfa
give your	WXbzdf
give>again	bUerhf
give>ask	cWpuVX
give>bye	UpXekg
give>chosen	mpcNja
give>closed	bkevTU
give>date	gXXygZ
give>free	hYcubc
give>give	cfXyfW
give>goon	rolUYR
give>hear	ouXZaV
give>joy	fTScto
give>match	bSmsdW
give>me	YXY1ff
give>meet	fXfqiX
give>news	otYcUb
give>not	fYdqai
give>others	kTllcb
give>papers	aaZxia
give>post	pdZlXf
give>receipt	katXZc
give>review	crVrXZ
give>said	dbepgX
give>soon	YWetid
give>start	XmVVtg
give>step	ehU1bX
give>thanks	cTzQcj
give>wait	iVnhcd
give>will	gZYwcd
given	geTYiw
given #	sceYdc
given .	ZuiQea
given a	jdilcU
given and	pdcbda
given at	kjZmdU
given away	ZRNah6
given for	WyWccb
given her	qYcdaj
given it	RLTRj/
given itself	rZeeab
given me	XZfp1H
given myself	pZfedd
given out	leTXTv
given the	aRYPl7
given them	homcUY
given to	WQPWd/
given up	G8UYlZ
gives	5eNgfV
gives doctor	qccbdd
gives girls	pbeddc
gives in	bqcccb
gives its	0RiaZZ
gives me	hgNepg
gives no	TygZbY
gives you	eLPxuZ
giving	ghPbuf
giving dates	htXabc
giving it	dgOPY3
giving me	KSNr/G
giving myself	qbbdad
giving the	WYlSP2
giving you	ffTc5O
glad	Vbogmb
glad .	aaabzW
glad for	hpZcae
glad the	ahyXUX
glad to	Tcbhkp
glad you	biyfXM
gladly	XRYdf3
gladly keep	dbbceq
gladly look	eadcep
glasgo	fThjYm
glass	sakbWc
glassd	YsWdhc
glassd .	Zrdece
glasse	XPSkop
glasse .	XXVulg
glasse is	acXWre
glassh	qXkbYa
glassw	heeenX
glazes	ceoiaa
glen	ceiigb
glenmo	Qdqald
glenmo 's	fcVkhk
glenmo is	Yarecd
glitch	ZMioil
global	Ykcnbd
global .	bcd1PX
gloria	lRXmem
gloria arrive	kikVed
glove	cWxgaV
glowin	cbeTre
gm	bghYdm
gm tallin	ceYaes
gmail	aihafg
gmbh	Vfmhch
gmc	YejhZj
go	hfbmbf
go ?	fUZkil
go @d	Yraaec
go a	cYpmbZ
go about	Zqcecc
go after	YU0eaZ
go ahead	eqdfhT
go along	Zsdeea
go and	TcgxkO
go any	fhUxVb
go anywhe	emqXcX
go as	jVeaho
go at	fpNkai
go away	drfdZT
go back	XWppkS
go before	VdhyaX
go by	jsiYQa
go call	fsYbWZ
go do	cZdtdc
go dog	vUeeea
go down	qKlfaf
go either	Y2XUaY
go for	ZZdvUi
go forwar	YhPrTq
go from	SrdbYn
go furthe	VgYpWo
go get	lPWwfV
go have	qadlRV
go he	pbebee
go hear	Ypedfe
go hello	tbacda
go his	hPlcjl
go home	tZsMYe
go i	uYYWcf
go in	YOeper
go is	aisXca
go letter	cpdeac
go live	tPpUaf
go no	xZRkfV
go of	abWjZu
go on	QgdzYg
go out	/mKTTO
go over	fmPjmY
go past	xlWXXY
go see	ZSXsYp
go tell	Rldase
go that	csXchY
go the	ehUejj
go there	TYnrbY
go throug	nvKWla
go up	qZddja
go we	WzabcZ
go well	aPZaY1
go with	dXOVe9
go withou	tbYfbb
go yes	lneUcU
go your	cYkaar
goa	ajrabX
goa .	hYtbZW
goal	hVokbZ
goal is	sZaefd
goalke	pVkdbe
goalpo	ViqbfZ
goat	QoPVwk
goats	akqbdV
god	cgeqaZ
god .	Thavda
god on	aqTibc
gods	jUeafo
goes	ojXZfg
goes .	kpXPgk
goes ahead	WZitbd
goes and	XriagZ
goes any	eVjmcg
goes at	ZwYcgV
goes before	qsTQda
goes but	aUejjn
goes eligib	pghVTY
goes elsewh	bZYdds
goes first	kdZhVn
goes for	uRaaao
goes give	wYcabb
goes good	V1fYWa
goes gradin	bedpbc
goes hello	wOcejb
goes i	miTgXd
goes in	nlgcVX
goes into	RjheXr
goes it	dXNqkk
goes like	dfWrcc
goes my	YiUZWz
goes on	ksrUaF
goes out	/cVTdO
goes past	edqcbb
goes reads	sUdefe
goes round	rlYWbc
goes tell	VcUXqq
goes the	XZlafp
goes throug	v0QTVR
goes to	XkObpr
goes up	+dXaWM
goes welcom	araZae
goes where	Zrdecb
goes with	ZgTYue
goes your	cpcZeg
goggle	UgoUVm
goh	aaofcg
going	gedZdq
going .	aUgold
going ?	XSqmab
going a	bVScd0
going again	abqdee
going ahead	XSiWos
going anothe	YTYWZ7
going back	QapuiV
going fast	cZdred
going for	eVuhXc
going forwar	hWSmbr
going furthe	nSYdbr
going in	Wkbccp
going on	UtlWea
going out	xTYhpN
going past	bbsZde
going round	aj0RbU
going throug	l9JVUP
going to	jfZWfq
going up	xXVfdX
going with	XAWMe/
gojobs	bRwdiZ
gold	gXchoc
goldcr	YYhwZa
golden	oWiVZo
golds	ijXdch
gone	djbXbu
gone #	deqdcX
gone .	alYZYu
gone and	YpTWrc
gone anothe	bXecct
gone away	apXZgh
gone back	ctidcT
gone but	WkXmwE
gone by	tlfWYV
gone either	bbdeqa
gone elsewh	eWXlfp
gone finch	barkcV
gone for	VHRTg/
gone from	mrRWea
gone home	iukXbK
gone in	dNrjjc
gone into	bR3dVS
gone no	ZrdedX
gone off	pSkcia
gone on	dUudcb
gone once	lVkefe
gone out	ZoNZpj
gone over	ZhZguT
gone quiet	a/ekJA
gone round	XrVXkf
gone she	cpZdde
gone since	Veidbp
gone so	cdreba
gone throug	hbtlbL
gone to	kaVSY5
gone too	ebYdbs
gone up	gxbdkG
gone was	dkiepP
gone with	bJNTV/
gonçal	ddlYrS
good	gehedf
good #	uVuUYT
good ?	YRO+fQ
good and	alMqif
good as	dpRuSf
good at	lWbXve
good but	dsOXWu
good call	fnViab
good chat	nclUga
good chatti	dapdce
good conduc	aZbwZa
good easter	ebqeeY
good enough	jcSUsl
good experi	ecVeer
good for	bXmsSd
good good	biuXTX
good hands	WkrTZi
good here	bdvVcY
good i	frUgbc
good in	miRich
good indust	YloUfb
good interv	lUjUbo
good long	avYbdb
good longli	dqZdeY
good lorry	jbVdnf
good luck	YSwiUl
good match	cpYkcc
good meetin	gdXpee
good news	cTZmte
good number	ecbqcd
good of	dY6RRc
good one	SgxVpN
good ones	pbWbbo
good or	8iTVRY
good peatla	cbqedb
good people	pvXXYY
good place	nlUiVd
good plant	dWtccc
good questi	f4NRaZ
good say	WYdvec
good seat	ebreba
good sign	V8ViNX
good talkin	YcqcZk
good thank	ZcwacZ
good that	aeqPhj
good the	gWWYVz
good throug	Ybpabl
good time	S8TmVS
good timing	eZbcqd
good to	eW/VOW
good unfit	pZdede
good unit	UbWscd
good until	UfWT0k
good way	ZnOdip
good weeken	gnmWcU
good while	WwdfaZ
good wishes	gVpZYk
good with	hlLkjd
good word	YsUpXc
good you	lVQjqd
good your	ghYTfs
good zahnte	kiUeek
goodby	ahdedl
goodne	fQdYvh
goods	dVhclk
goodwi	ZckZhj
google	genekR
google .	VmqacX
goon>again	snUfVZ
goon>away	crdeiT
goon>chosen	gdkSme
goon>closed	YfdYbr
goon>date	jUhYbs
goon>decide	jubeVW
goon>free	hfrNYl
goon>give	ahXufZ
goon>goon	ZaRlZ2
goon>hold	ekXvSY
goon>if	TucTlh
goon>joy	fXXpjb
goon>match	WjQnYr
goon>meet	ekXsbY
goon>news	thaeYV
goon>not	acpabk
goon>others	ccPYa7
goon>papers	XchyaV
goon>post	Thhkdh
goon>receipt	bsVcbj
goon>refuse	XVbfkq
goon>soon	qmfReZ
goon>sorry	fapZff
goon>start	VldVkl
goon>step	cZZzae
goon>wait	juWYfT
goon>will	kodcVg
gorau	ggabjg
gorau visiti	ZcZgpe
gordon	hrTjbW
gordon you	rlSZZZ
gossip	nSmdYj
got	ccgckh
got #	ngeSZn
got .	guNmYd
got @s	gYZudZ
got all	oieeVa
got an	ceqgZZ
got anothe	dlgoRc
got answer	tdXYcc
got any	fVnmTj
got as	WaufVf
got at	edZcdr
got binned	eaWdeu
got both	cWyTVg
got bumped	pqcSaW
got by	pYXmad
got cancel	mtQbZa
got churn	hSUyea
got cut	XNwUUq
got enough	ZhUdWw
got everyo	dpacZi
got everyt	ndpRab
got filled	ecZXet
got for	phYgQj
got free	pbdUcm
got half	iVandk
got her	dbnUfl
got here	dhtVcW
got hired	ZhnXSr
got his	JmXRW4
got home	abxbXc
got homewo	abWzZa
got in	jQTYk0
got into	bZqihY
got it	aJaJ/n
got its	VXYahx
got keys	cTvbdc
got me	RWhsoV
got mine	absbfY
got more	bpbYaj
got moved	WqVqba
got my	lZxPXd
got new	cXtedb
got no	Yb1bZO
got none	UuVaak
got nothin	clniUQ
got off	gRSbtp
got one	epcbTk
got onto	dXwcca
got our	WbWXT6
got out	oYraaV
got passed	hniVZe
got past	WXfpfk
got picked	cbcYre
got receiv	knQkee
got reject	cjrafU
got room	adWhcq
got round	hpmeUN
got shortl	TWdzZd
got six	dqddcb
got size	UUW0jZ
got so	fYdecr
got somebo	cYXbcy
got someon	SUKXf/
got someth	ckwdZP
got sorry	ecXdbt
got that	pbqSZf
got the	VRZV9n
got their	eYgbaq
got them	qiiWdT
got there	dQzeTf
got this	bbpgWf
got three	YqjZca
got throug	dXW4Lg
got till	cOM0sW
got to	ZoSzVc
got told	jcOcgt
got turned	cjWaqg
got two	llhaQh
got unit	phbaRd
got until	eNPzpZ
got up	Vfockb
got was	ZskiWS
got we	jgUikc
got what	qhiVbY
got word	bhVfkm
got yes	aZctce
got you	WlZwfN
got your	krvPYS
gotten	WqkWhc
govern	lkZbff
govern .	YmPhhn
govern and	gqVgbe
govern answer	vbbacc
govern are	crVbgX
govern chose	dbWdbw
govern felt	hbcbaq
govern meet	0cXYYY
govern said	dddapd
govern still	btcccb
govern the	cZqlWb
govern then	crbdca
govern vote	uUdede
govern who	afbcep
govern will	vcdabY
govern would	WTlnlb
gp	cXiamh
gp .	chkfnQ
gp interv	dZeYaq
gps	hgggVj
grab	SKT6vV
grab a	aXauff
grab any	daared
grab one	cYYxbb
grab you	dcbZsa
grace	dreacb
grace .	hsRWfh
grace it	bqedeZ
grace on	draaed
grace to	folebP
gracia	gZgean
gracio	XiVpcl
grad	Xfccjl
grad the	XX0cZY
grade	WiWb2Y
grade #	gcgPzZ
grade and	kjUcoY
grade b	Vnikda
grade six	dpdXjZ
grade them	cdbpde
grade vale	Vedere
graded	ihYcdj
grader	cknbXc
grades	cleWjg
gradin	dUdgrh
gradin .	YVbinm
gradin lectur	bbrehX
gradin then	bedpbc
gradua	fXljed
gradua ;	eccrbc
gradua i	bbbYrf
gradua learni	dbesab
gradua mailed	pcbdee
grafte	bsObWp
grafte .	WqYcgd
graham	foSbfk
graham in	ijTZcp
grain	kgjIog
grainn	iWbhen
gran	dZibii
gran .	aVbigp
grand	abafeq
grand .	YsajaZ
granda	ZcboXo
granda we	dXbdes
grandm	flplRS
grandm .	fgrabY
grandm devon	hfbqWa
granit	ecngab
grant	dehcek
grant 's	ecsdfW
grant .	aqqScS
grant came	kedbqQ
grant did	eXWdks
grant fell	ZXhaaq
grant is	ciwZWW
grant people	qhbcca
grant so	ffdsSe
grant the	daseda
grant was	aaVekq
grant you	Wgbvab
grante	XRRpwg
grante .	UWWVxk
grante or	rdcbaZ
grants	kdVkiZ
grapev	Rcncqd
graphi	qYbfZi
graphi and	dcpedb
gras	iZYfdo
grassh	YYVwke
gratef	dVekem
gratef if	caWufe
gratef that	fTkdjf
gratef to	VgUXlt
gratef you	iUjVap
gratit	lWddkg
graz	gccsXb
graz .	YgNvYm
graz and	ZtXnZX
graz for	bdiqcY
graz got	qgfRba
graz has	bfrVaZ
graz so	aYYicp
grazin	dbXqck
great	dencdf
great #	WeWUnq
great and	dPlwVY
great but	dcbeas
great chat	YaeSmr
great chatti	psYRXa
great deal	WsXbje
great gig	dbudcW
great having	ffqYeb
great i	gZcpdd
great joy	afaYvV
great many	eihYUp
great news	YUaqsY
great now	jqVhYa
great patter	depebc
great people	agWdcs
great pleasu	XahhyS
great pool	keVjYh
great seeing	cctcbb
great talk	mVfcZn
great that	qZmYYf
great unit	XaVpZp
great with	fbcccq
greate	Zgbfqa
greate than	Zqddeb
greatl	fiWilb
greek	gZxYSd
green	oYedeg
green .	Vddmje
green for	kTRYWx
green light	eyRiYR
green means	bZcipb
green on	lhlPak
green one	cbbjpY
green or	6cTOVY
green pgce	edtXda
green with	aVwYcb
greenh	Ygcear
greenl	ZoYXil
greenl .	bhbUmm
greeti	bZlfdj
greeti .	YRilen
greeti about	eqWjbb
greg	dPgrkZ
gregor	WSyiXX
gregor .	bZrgbY
greta	bdjZjf
greta it	gaccbp
grewal	cZgYgp
greyfr	Vdaajs
greywa	gUcdgr
greywa fernan	dbdpce
greywa of	qbclcX
grid	glXgZk
grief	fdTobm
grief .	drZbdb
grieva	dckghc
grill	qWPcXv
grilli	WjpgeT
grin	TsoYbX
grinni	ablane
grips	eStZic
gritte	ZXWijq
grocer	hTpiYf
groet	bYmdUq
groete	eSplfa
groetj	VPbksk
groetj to	VZbZuj
gronin	coacgc
groom	YbhYlp
groom on	Rcnlkb
groomi	gfdhch
gross	gaZmfh
grotto	eiecid
grotto you	Rtfffe
ground	igebef
ground on	xWhXbZ
ground we	Xqddbf
group	fcembg
group and	Ujmfed
group chat	tccLki
group day	RVS/Xa
group exerci	gcSwWh
group has	kOqYVp
group interv	ZpRpVh
group is	itZccX
group level	gkUbng
group liam	lUcbep
group sessio	ZpZdfg
group starts	cpbbcd
group thing	cbYubc
groups	eSbljj
groups .	bdZgpc
grow	claeff
growin	mVkamZ
growin .	vceacV
growin delive	abZepg
growin shift	Tgjcik
growth	Xhkaam
growth of	bbcdeq
grumpy	dahdkf
grumpy .	iXwaXa
grumpy not	aYdcds
gráinn	ghhalX
grüsse	ZXcpoa
grüße	mYkbqN
grüße .	ZTYnqh
grüße and	qXbdee
gs	YbuhYc
gs .	cdqbdd
guaran	ckgcic
guaran 's	eccpdd
guaran an	hliVce
guaran servan	cVibeq
guaran that	XtZkba
guaran we	XYiepb
guaran within	Vccpej
guard	XoTkif
guard ito	cedpbc
guardr	ijgahY
guardr #	cYrgca
guardr .	qZkXZe
guardr hannov	fdddpZ
guardr of	ZrbeeY
guards	eZhafn
guess	ZwUZoa
guess .	T7TbYg
guess ?	phXdda
guess and	avcddY
guess as	sVedde
guess at	YwccdZ
guess i	Xbacsj
guess is	kxcaST
guess that	rOdden
guess the	raYcah
guess they	japcYW
guess was	qZZlbW
guess what	bUWosX
guess when	Zpckcc
guess which	bdXgdq
guess who	KJcZ/b
guess whose	eadeqb
guesse	ehhdag
guesse .	ctZYfX
guessi	Y/TQUb
guessi .	c+WVYN
guest	ehoUjY
guesth	egeWof
guests	XoqUae
guidan	WfkpXb
guidan quiz	ddZrec
guide	UfyaUf
guide card	bkaqZc
guided	YhYiUr
guides	ddnWdl
guild	aimbgZ
guild .	dqadha
guille	hUcnkb
guilty	nfrVXX
guitar	gVgWkn
gullwi	WdelXk
gullwi well	aVapYk
gulp	ckYrgT
gun	arTnYe
gunawa	onVYfa
gunawa .	mpZXbb
gupta	Zldifc
gurugr	ipaccZ
gus	ihPnfg
gustav	aesYed
gut	epfXdc
gut and	cpceec
guten	cfnmWa
gutted	WQWSX/
gutted .	dZdaYx
gutted for	ZUXWV+
guy	fcbZip
guy 's	nfTiYk
guy .	UpJRZ1
guy but	iYrfeW
guy failed	bfdlnV
guy i	ZopYZV
guy out	Wjdpeb
guy says	nmaicT
guy so	ZddqcZ
guy wants	Zcctbe
guy with	jfUYYv
guy wrong	daYebt
guys	geieYi
gw	ajXihh
gwen	ZUcrbo
gwen .	bVnmag
gwendo	lcZadm
gwendo planne	jlYTen
gwilym	geXkei
gym	YnViUq
gym .	bZYmaq
gym here	bpeefa
gyms	ZhmlZY
gyms .	XTktXf
győr	ilSnbe
h	bgcqUi
h .	ZWpnaZ
ha	lhjgVW
ha .	gVtbcd
haas	eVehlh
haas princi	afdpae
haben	mgdehW
habili	nbbbkb
habit	Zgakmb
habla	lfkfYT
habla ahoy	ljiZWV
hack	gZkYXr
hack .	bfoSie
hack a	dTiwWc
hack profes	egUicl
hack said	ZsYhbc
hack to	qXhabi
hack yours	djXdap
hackat	pdbdZh
hacker	jeUhmc
had	bdiYfp
had #	bdfaXu
had .	RifTth
had advert	ccqdgY
had agreed	SmZkXm
had all	aaXYdz
had almost	ddebpc
had alread	TSXXh6
had an	UlseXc
had and	piYcZg
had any	bb0VcU
had appoin	bYZegt
had asked	gllcUd
had been	hYYdhp
had better	SfZ0nN
had called	jggcnS
had change	WbqepQ
had chosen	dccebp
had decide	YdUbmt
had done	cVfiZt
had enjoye	cXtlcV
had enough	bZqmgS
had expect	H+TVZY
had filled	aVUfb3
had finish	ZSXY0j
had five	bknhcV
had fixed	oYhhaV
had four	gbsYZc
had fun	dbpedc
had given	hnQgla
had gone	fbXrai
had had	URoeYw
had heard	TTuXmh
had her	seaaZg
had hired	baYdR1
had his	YcwQZj
had hoped	drZRWr
had i	YQsqVf
had in	WYmTrh
had intend	dpaeec
had interv	gnSUZn
had it	fpbRje
had its	dhaUmk
had known	ePjZgr
had last	dXhbZr
had left	bYsgcb
had lots	qWedee
had made	SlVXmp
had mailed	dYYjpe
had me	bdsJra
had mentio	ccfuWb
had met	cShbcv
had mine	bVqjbb
had missed	YXZdcw
had more	kUVady
had my	iZpeOj
had need	UkSupX
had news	eqbbcd
had no	erchiP
had not	gRahlp
had nothin	nudVWS
had notice	cbtccY
had offere	dWkjTo
had on	XZeUZ0
had others	ctZeea
had our	eoTZek
had over	hhVfbm
had pencil	UvWcff
had phoned	cVleap
had picked	WaXbgv
had planne	fvUWiX
had promis	OpUhhp
had read	pYgbcf
had receiv	hrVZcZ
had room	daZZax
had said	fqdYde
had settle	gSZdbz
had signed	cdYdau
had so	dVjlal
had somebo	dbbebr
had someon	eSTghs
had someth	aqWiWl
had stoppe	cnUdob
had taken	bZtcfZ
had that	tcWYeY
had the	cadVlr
had them	mdmdbU
had there	ahYYUz
had they	cYggXp
had this	gacbbp
had though	RlkhZh
had three	ferfcU
had time	cerZhX
had to	XSnTd4
had told	S0Tgfe
had turned	jgifqL
had two	SaWdh0
had voted	ccedpd
had wanted	RlsQZn
had we	WhgZcq
had word	eWZddu
had worked	YUrUbp
had you	aYScY7
haddad	jZWcWw
haddad long	cZaeZr
haddad we	cpdafe
hagen	dWflma
haggle	kaajch
haggle .	bXXreh
haggle and	gcnVal
haggle in	ddcbdp
haggle scheme	hnVdef
haggle to	dXpidZ
haggli	ZbrXhc
hague	aqZddg
haha	khflVZ
haidar	cbXadt
haidar gig	bbXcfq
hair	Ygcilc
hairne	hcgZjf
hakimi	gSrXak
halden	UhjwaT
halden .	ZmqZZa
halden fair	mqZWcX
halden number	eaascc
hale	aedXlm
half	cferdZ
half #	aYpjfY
half .	cbNgno
half a	YiJxmb
half an	bVr4HU
half and	Ulceco
half copenh	VlpPqY
half day	QVe7Sb
half five	abSjtd
half grace	aqmaWc
half hack	cbuaea
half hour	fTkwaV
half in	doWVmh
half model	ipTUnc
half of	khQjie
half past	fZcqdc
half shift	bcdrcd
half six	YVVyiY
half studen	pkdYcZ
half teleph	YdvXYc
half ten	YbZ2XY
half that	iZZbgp
half the	gogUah
half time	edcZqd
half year	imnVcV
half you	jZjjhV
halfwa	elbbkc
halfwa down	ecVeph
hall	ineZcc
hall .	XuahbY
hall who	crYcee
hallo	chkbZh
hallo .	aWsfed
hallor	lsZXdY
hallor .	paWecg
hallow	ddahZp
hallwa	cZesbb
halt	cO7aaW
halt to	dXtedc
halted	WA/YVM
halted .	cWzcdV
halted ;	fVpfff
halvor	geiVle
hambur	YboocY
hambur #	ZVWxgc
hambur 's	fZcpag
hambur .	QfvofO
hambur shut	dZvbaa
hamish	ZdiYen
hamish .	bcUZiu
hammer	heflfW
hamper	Zebmgg
hamza	UshWdi
hand	hdYdpe
hand 's	dVkYrW
hand and	YckPsk
hand at	chmcUl
hand for	rjVeTg
hand from	bbYUyc
hand in	RgP0sT
hand is	ikeTlc
hand it	UQO/Vg
hand my	hcbTpj
hand on	1eNMog
hand over	gYgkmV
hand the	laSoge
hand them	YlrbYV
hand with	fcpZee
hand you	jYVVyd
handbo	ZlajYi
handed	gbhkjW
handed .	Yrebcd
handed a	bfauZb
handed back	dRloci
handed down	uZbacc
handed in	geplNa
handed me	ZSkomU
handed my	jjmUZe
handed out	elSYfp
handed over	hXXnrT
handed to	WsgZoS
handed your	crbcec
handfu	kkWYcl
handin	agPzjT
handin in	Zceped
handle	ZbTxje
handle a	XSWzib
handle by	YggqZb
handle the	kZUsXk
handli	ZXN+Uj
handli test	dabsed
handou	XZtaXk
handov	jYUhfp
hands	agYejm
hands and	flPdZq
hands are	jeVYml
hands by	iRXybZ
hands for	bXVab0
hands it	ecadbq
hands media	VfflVm
hands now	dtXZZh
hands of	c5WYXS
hands on	ijPZim
hands or	dZYqdb
hands over	jZbbpe
hands too	eVbddt
hands with	Qghaaw
handsh	eiegfd
handwr	aWkepZ
handwr a	ebqdea
handwr for	eWZdtf
handwr me	bYhYsX
handy	cbsbkU
handy .	VPkfqj
hang	kwdWWZ
hang fire	f3PYZX
hang in	ipfYVb
hang on	hkmSZg
hang tight	ezSUaV
hang tough	pabddc
hang up	lRejdm
hangin	rnVcPh
hangin .	dtXeaa
hangin in	gerYdY
hangin on	bmShSp
hangin past	vXaeeZ
hangin so	pWiYee
hangin till	rZbbee
hangov	leTYpg
hangov we	cbaapi
hangs	ebkfVl
hangs until	ebpeea
hangs with	eVtedc
hania	fYVbno
hank	gXabom
hanley	deVfnk
hanley .	hUalkh
hannah	ehfVdq
hanne	cfhfhd
hanne straig	cXbcpi
hannes	hXoabi
hannes .	eZpffa
hannov	aTeirf
hannov .	UlgfVp
hannov discri	ccaYwb
hannov number	ecqaed
hannov to	cdcYsd
hanoi	igXbjh
hanove	hYoaka
hansen	ZZvaec
hansen and	dWvaca
hanukk	eikbbe
happen	fsiXdZ
happen .	ZrdboV
happen after	ZZ1cYT
happen before	azRXdb
happen by	uUdbef
happen from	fWpffe
happen in	inUjcb
happen is	elSsWf
happen next	fYwVhW
happen now	aqoaWT
happen rob	oVdddl
happen the	gZWZpm
happen then	XvcYde
happen they	cVYiau
happen till	eqXeee
happen to	YcwVjb
happen when	fpaedc
happen yet	cZpefe
happie	aLVnhx
happie with	YXZqgk
happil	hmbdYg
happy	aXrdld
happy .	gbWpuO
happy birthd	VR/WVX
happy call	pceeeZ
happy easter	hYtbcZ
happy first	eecepY
happy for	iZrnRY
happy monday	daqfcc
happy new	khleVd
happy one	eiVcbq
happy return	agvbZY
happy to	UUegso
happy vid	ddUkcn
happy with	ccUilj
happy woman	Ueeqgd
harbor	jffddf
harbor if	YxbbfX
harbou	delWkf
harbou .	fXhVpi
harbou automa	lcidUj
harbou on	caYear
harbou pilot	hjnYlS
harbou your	nkiTcd
hard	Rmbhbq
hard .	egRaZx
hard choice	bcccgp
hard coasta	caYqhd
hard deposi	dacpdg
hard emil	ddbbqe
hard feelin	bTtech
hard includ	UbaxfZ
hard luck	cTjdat
hard man	eqdadc
hard one	aleqbW
hard princi	bWbcfu
hard to	N/NJZe
hard we	fZWdhp
hard winds	dVjccn
harder	frWdjW
hardly	cdmcbh
hardly sat	jVdiem
hargre	fVthaa
harm	beOecw
harm .	cYfXbr
harmon	bkcliU
harrie	bYlhqV
harrie .	ddacqd
harrog	aoQbwW
harrow	gbebhk
harrow .	ikUfmb
harrow me	YSyWZk
hartfo	aYaYkt
hartwe	cifZej
haruka	hWrhbW
harves	XgZsdc
harves yes	Wderef
has	djfadl
has #	tmYXcY
has .	seYdZf
has @s	tVdedc
has abolis	daZedr
has accept	eNYXR/
has admitt	eWdsec
has advert	epcdeb
has after	eYWect
has agreed	jbPark
has all	tnOQXk
has alread	uQOYio
has also	blUfYp
has an	rZbcXj
has announ	bU1dcV
has anothe	dcaYfs
has answer	fVwXdc
has appoin	VSbWb9
has approv	YRWb4f
has arrive	gi1OZO
has as	cUYkhp
has asked	dkQfkk
has attrac	ebpeeZ
has author	cdbWte
has awarde	dccXqi
has been	cgqXYl
has blocke	fJ6bbZ
has broken	atdgbW
has brough	dYZZmq
has called	UVdYaw
has cancel	cXNmbx
has ceased	dXfdar
has chosen	SNPWm/
has churn	rXbjac
has cleare	kYOhpe
has closed	YoaVaq
has come	eXnUre
has comple	ZgbTit
has conclu	PaOZsv
has confir	gZUalp
has contra	efqaXe
has cpcs	dXtZed
has cruise	elSedp
has cut	edadaq
has decide	VMWPv8
has declar	deYdeq
has declin	dUPiit
has done	Tqfbej
has droppe	ZiWpmT
has electe	UWKSt1
has ended	dTCbj+
has engage	YROaW/
has enough	XiQRa4
has examin	eacceq
has failed	eUnfah
has fallen	OPYmd1
has filled	VTTYb4
has forwar	apchcb
has found	TRjUkv
has frozen	XI/hZV
has given	nSMad0
has gone	ldeWYr
has got	mTiVcq
has gym	bdbddr
has had	kgleTd
has halted	dYqfec
has handed	bjSgUq
has he	dbXsdd
has hello	pcbddd
has her	bomQWl
has hired	cWWcX2
has his	WSvRVu
has howeve	qRUbim
has impose	bQybZi
has inform	Zdeddp
has invite	bbcpee
has it	ukbQZe
has its	UVTQq5
has just	cQZjfv
has kept	ZphcZc
has lapsed	VTYoVz
has made	hPbXmx
has me	gmHloa
has meanwh	ccecdp
has met	spTYZZ
has missed	bqcddd
has moved	PirnZZ
has my	v2WLaJ
has named	cRcPtp
has never	epXhhV
has new	iTwZcX
has no	N6mecM
has not	b/UgZQ
has nothin	fjuVXT
has now	fUVaX8
has on	mQebdq
has one	iohaVa
has opted	eXaeer
has ordere	cVvdjX
has our	kkigbT
has passed	gbZYbt
has patric	sacddc
has paused	ZZwdba
has pencil	bdZqbe
has picked	aXSVru
has pleasu	eecYse
has plumpe	cYaYgt
has plus	zZUXYY
has postpo	hVrbec
has prefer	eabYbt
has promis	7QXRYl
has pulled	eQrghd
has put	XM1ihc
has raised	UcVppV
has reache	ftrRXQ
has receiv	kqaXbY
has reject	ebadeq
has reques	dbYtec
has resign	cpdcdd
has resolv	TXbmnm
has retire	dlpbaT
has return	apmYcZ
has review	ZWdkdq
has ruled	bOrWct
has run	iSgcdq
has rung	NwdffZ
has said	cgSjeo
has seen	jPXfui
has select	YVZX0j
has sent	ViiZdm
has settle	VddXnp
has she	aejqZY
has shelve	cbredb
has shutdo	bYqYdh
has signed	YUdMrx
has since	accVlr
has size	ybYcZZ
has slappe	ebpecb
has somebo	cbaeXw
has stages	fpYdee
has starte	bpYcWm
has still	b0ZcYX
has stoppe	WW9ZXW
has struck	cXYcay
has suspen	YL/YZR
has taken	agYUex
has tapped	lbUhel
has that	dicWqc
has them	ocsUZY
has theref	caRac2
has though	baXXoq
has thrown	cffZYq
has till	/cPcKS
has to	h2RuTS
has told	ZgoVeh
has turned	bVZapn
has two	roaRac
has until	6gSVXW
has used	eaecbr
has voted	fYaipd
has well	kapdWZ
has withdr	acVbaz
has word	pdccdc
has worked	XYhbrg
has writte	cUqjhZ
has x	cjSidk
has yet	X/RcUO
has you	YcgweT
has your	uyYQcR
hashan	kTaXon
hashan 's	rWdeee
hassan	XPsSjs
hasta	hlVlXg
hat	lcXeld
hatchb	fYjqTc
hatchb so	iickbQ
hatche	WcomiR
hate	TjYgWx
hate for	epZedc
hate this	dSUbhx
hate to	csZTfi
haul	pcUich
haunte	iejaai
have	fedfhg
have #	rghaaW
have .	XtfZoS
have @s	fYWwhU
have about	crahdX
have accept	YX/XWA
have accord	edaddp
have actual	becbqd
have advanc	bdcpdd
have agreed	rkPNnf
have aisha	ePbuiU
have allowe	acpbed
have alread	aOpVer
have also	gkmbfT
have an	sgYfca
have anaest	hqZZhY
have and	kihUcg
have anothe	koYkjN
have any	gVkhZk
have anyone	jUZpaj
have appear	eqaeeZ
have applie	Vo1VRV
have appoin	QRKTR/
have approv	bYaZve
have arrive	hnkVdZ
have attach	UNhqsY
have awarde	XZYZhu
have barge	dVbmdn
have binned	bfWcYt
have blocke	0XjTWb
have bogdan	gpbZjV
have booked	mNgoVe
have bowed	dU0ddV
have brock	cbwZcV
have brough	jVjjcf
have bumped	lZgraT
have by	pZbjcc
have called	Ycdhdp
have cancel	YVwXYe
have carefu	dZcdds
have carrie	dcZceq
have caught	ldhVcl
have change	QZxVmc
have checke	nXgVen
have chosen	rPZUks
have churn	aJQ/iT
have cite	acabds
have cleare	ZTZ3fa
have closed	UpfVTq
have cole	bYalcp
have come	QblNrv
have compar	ScZYjs
have comple	jgYTbv
have conclu	oPVTe1
have confir	oRiVwS
have convin	iginSc
have crosse	abrRjh
have custod	WrYccc
have cut	eZUYP1
have davide	fabgbp
have decide	ePgZkv
have declin	aTrQho
have delete	dWtYde
have dilys	eccrad
have discov	brbcdc
have done	mpbaUh
have drafte	dYedqe
have drawn	dQgYdv
have droppe	YVVVQ6
have earned	ddnSnb
have edtech	darbdd
have either	dtcWbf
have electe	jPXWfy
have emaile	eZhscW
have enclos	jUqcgb
have ended	YRNWX/
have engage	VYPXU9
have enhanc	ffVklc
have enjoye	bXqicd
have enough	ScUdQ5
have everyt	fntRQR
have fallen	fedZra
have feedba	ayXbcZ
have fernda	XXQajz
have filled	oSSSa6
have finali	WYaYgy
have for	ZrUkcd
have forwar	knrQXT
have found	UhZfjn
have four	ZmkeVh
have frozen	bP1amS
have given	icXZhp
have gone	diZabr
have good	Uaclqe
have got	ddTlvY
have half	jbYpbd
have handed	Vmbgbm
have have	cWdtdd
have heard	jvZZeT
have hello	oSdjje
have her	4ZUIld
have him	chaxSZ
have hired	XNVWO/
have his	2eVWgW
have hit	dapdag
have hr	nVocdY
have i	cmNOoq
have in	caS2Te
have increa	adeeqa
have inspec	hYubdV
have instal	caeqde
have intere	radhZc
have interv	fpVhfb
have invest	gdZbcp
have invite	cVYlas
have is	h0TbaW
have it	2XRfmW
have its	thaacY
have joined	datada
have just	cWdgqg
have kept	cShmcl
have kettle	dtZcca
have killed	aZ8aWO
have known	mzPUcS
have krüger	ajsaZZ
have landed	ecVVvg
have lapsed	fdXefp
have leader	dcaacs
have learne	cskbTZ
have left	aaplhU
have let	WAvTc3
have liked	YNXNM/
have looked	mYUkel
have lost	YvWabj
have loved	XRhTF/
have luis	Wfqadh
have made	nYPjmh
have maison	dctbbb
have matche	cZfeqd
have me	JMLf/r
have met	gemjTg
have mine	rVkbdZ
have missed	lmlXgP
have more	d1TUfb
have mothba	cSyecY
have moved	YTricj
have my	6fZfTP
have nairob	mVYbpa
have narrow	drdccY
have nearly	yRcXdd
have needed	TZmXcv
have neithe	bsfjaR
have never	ncVdpb
have news	rrWRbR
have no	TwsUZc
have nobody	hdYccp
have none	hncaUk
have not	e3bcVZ
have noted	dh3QZQ
have nothin	ZzibVX
have now	fdgWdq
have nudged	dpcdec
have offere	QSXYm3
have one	prTkRZ
have opted	eacaet
have ordere	YXmUqh
have other	XmgVgh
have others	iqbZbc
have our	7iUUXb
have ours	2ZbZSb
have parked	URziXb
have passed	cqclYZ
have paused	ZR7idL
have permis	qYcdee
have phoned	mnhYcV
have pleasu	ccZbwa
have plumpe	fbZcdp
have plus	iSV1aS
have priya	dVbomc
have promis	/OZbZT
have pulled	cV4TQi
have pushed	vkTZWX
have questi	leTail
have reache	aR2YXe
have reads	addqbe
have rebran	crddeX
have receiv	ehuXbX
have record	cizbYO
have recove	qkaZWZ
have remove	cc2caR
have reopen	ccZtdY
have repres	aubccb
have reside	kVQhqk
have review	aUWjcv
have room	YXZnbq
have ruled	pZVYXs
have run	YejUXx
have rung	ccgUml
have satisf	YZX2aV
have saved	aYladp
have scrapp	mZVbcs
have seen	ksUeda
have set	6ArTdU
have settle	nUVcWv
have shared	erZcXi
have sheep	XZcdiq
have shelve	dT0ddZ
have shifte	ZWatZg
have shortl	ZWcqbn
have shown	feeYcq
have shut	ldOXWy
have signed	VSoPwl
have since	dYkVbs
have size	cLN4rS
have slippe	draddc
have slotte	RXtbdd
have snappe	eZccct
have sold	cTcdcu
have some	ZsYUjf
have someon	ZjXVYy
have someth	ylOYYb
have sorted	cpaidV
have spoken	jpcVlX
have starte	ViiiTn
have stood	kZraYe
have stoppe	LvbPgs
have stuck	cTnibh
have studie	eZcZfs
have submit	agqbea
have succes	egqbcY
have suited	ckUWZw
have suresh	dbbbsb
have suspen	dWvedc
have taken	QV1Obv
have talked	ikTaih
have tested	Uucddd
have that	aTfvZg
have the	iSVd6a
have their	7ZZaSb
have them	lLPluh
have theref	bacbet
have they	Snelgd
have this	akYqnM
have though	ZQkpoZ
have till	NeEr9N
have to	UhQ6ee
have told	fXrWhh
have took	ZUUYnx
have torn	eaaUop
have turned	dZwcXc
have until	ZKFt/U
have update	bU4ZUa
have us	NLSR/V
have use	jaabpa
have voted	0PYbaj
have wanted	bXbedt
have well	jhoZaV
have withdr	TO/WNY
have won	XTyXqL
have word	7dTSZT
have work	cbWZxY
have worked	dbebdr
have worker	gUS1eZ
have writte	qgrPZY
have yet	d2RfSV
have you	WWVl4b
have your	jacqhV
have yours	uOSmcf
haven	dhhcic
having	dYdYiu
having a	gsjeMa
having accept	ccubXc
having all	bbbscb
having been	cfMWR+
having bogdan	abbbbr
having come	fbralS
having his	XYaekp
having it	btSZam
having me	UKUyxW
having met	WKgkqn
having no	bpbejY
having passed	aqcgeY
having regard	SZZsnf
having said	fVafYu
having second	Yrecba
having seen	eQsWhh
having slotte	sbXWee
having spoken	cfYccs
having taken	nXeVlf
having the	XKiSlw
having to	ZudVah
having you	WRtN3c
hazard	dbkUhn
hazmat	dVjgcn
hc	XYkwWc
hca	kkeZcd
hdmi	icZlgb
he	jibecf
he #	0VhPbZ
he @t	Zbdqed
he always	fsXYja
he and	tWcaic
he answer	advXbV
he ask	ccepde
he asked	eKuieh
he asks	heQnid
he author	giieSj
he called	ZdUdmo
he calls	xiWZZW
he can	WbZuam
he capabi	dZpjZb
he carla	cavgQd
he chapte	aXsgcc
he choose	sjWdYa
he chose	bZccip
he come	plaXdb
he comes	VtZXan
he could	idYTft
he decide	xjXVeV
he decomm	pbfbWe
he disabi	ctYddd
he disapp	ecfapd
he does	jjUnSj
he drew	fbdpeZ
he drink	rdcadc
he ended	XUnZqg
he enjoye	YSqTph
he expect	Ucetfd
he gave	ifUtTf
he gets	tfaZcZ
he give	nUYacs
he gives	dvWmVU
he goes	pdWbcj
he got	eRlhRu
he ground	qWZald
he guidan	cqaddd
he handed	YXashc
he have	hZbadq
he heard	Zgapdg
he hired	WWbcmq
he hung	rfebYa
he just	VavQpW
he kavya	ebpdeb
he keeps	grWbXg
he kept	frcYdb
he knows	legjYU
he lands	paZhcd
he left	easfdW
he lets	uYafbc
he liked	hugUYT
he likes	XfpmVc
he looked	uYeVdi
he made	Sljckh
he makes	eqjbWY
he may	VuYcYj
he means	mXlghU
he meant	pMRcoo
he moved	dpZded
he must	eqVbWk
he named	cpbddd
he never	bpheeS
he offers	cZbdqh
he only	aZugcU
he or	pdcbee
he phones	1kOSWX
he picks	vdSjYT
he posts	zXYVcY
he promis	qicVYX
he pupils	XTVavq
he put	icTXdx
he rang	USMW4r
he read	XWbWnt
he reason	cXsced
he recrut	dbpced
he remote	TtZddc
he replie	hqUedd
he saving	chWddp
he say	scKfej
he says	qdVcje
he show	ddsXdd
he signed	aTjWhr
he signs	wiYYYZ
he sleeps	Vhodcc
he slid	YgQjmj
he speaks	lrhWZP
he spent	ebqbeb
he starts	YdebS0
he stood	eUshaX
he stoppe	alNfau
he takes	mcSnai
he talked	cd0VeP
he tells	0cUWYe
he texted	kPjYRt
he that	brdYdd
he think	hrYdaa
he thinks	f2NZXU
he though	hobTZj
he took	dcgYXu
he want	Ulhigb
he wanted	gYwQef
he wants	YYP3oX
he was	XamYpf
he went	Nlhdgj
he will	0mSfbT
he would	itWdad
he wrote	ifpeRb
head	ghYelf
head 's	rzWNVc
head admiss	buVaed
head and	njUieZ
head antibi	deeWre
head asked	bdsVfe
head before	bgZYas
head blue	bamhmV
head can	Yrbjba
head count	aXsddg
head dry	cUXrlg
head for	YxPeVl
head i	ZUnobe
head is	tmjTVR
head lad	iiobbT
head limeri	gZWbkq
head manage	cYZffr
head of	gdTgqg
head office	kpcTai
head out	XZpkbb
head patien	bVbktY
head rang	dVhcni
head rings	apddee
head sanne	YVnhan
head says	SoYcep
head teache	rdiXOc
head to	fjZsVZ
head wants	YfYxWZ
head will	iwWbaV
head zoe	VmgljT
headco	lmdRWp
headco 's	lUjcfh
headco for	rWaddi
headco got	daYbbv
headco is	Wrgedc
headco review	nUocda
headin	Yebapk
headli	ZeVgqh
headli .	ZWdguc
headma	UXufee
headma .	dYqded
headph	hSheeo
headqu	aaneid
headqu .	ecqbdb
headqu the	chXcdq
heads	fpgdab
heads and	qfacdb
heads are	YwcYZZ
heads from	mVeddn
heads have	Vgabko
heads of	ksfWZX
heads round	Wrcdfd
heads togeth	esVabh
heads up	dXrlXb
headsh	YefjmZ
headsh .	dqcXfb
headsh and	Wapmaa
headsh you	Wqbkce
headte	miacTm
health	YXcwic
health .	aTgwZV
health after	dicYqa
health cleara	cedXtd
health declar	bZVyeb
health form	aeYxXc
health have	cpbZcc
health is	fcbZsd
health people	cYdqef
health questi	bbhqac
health reason	cZtcdY
health wants	Wdbqec
health would	creZcc
heaps	dgdfcl
hear	tlZdaY
hear .	kwcYbR
hear ?	pebPXs
hear @d	4TZZbc
hear a	aQsYvV
hear about	eZriUe
hear and	eojVYb
hear back	2ahLdV
hear before	qtSPYc
hear by	6jRDbg
hear dan	uRYZik
hear do	bqZffd
hear either	Vuccec
hear for	pWfeff
hear from	syVcWU
hear hello	qdXaai
hear how	calpcW
hear human	wYWXjb
hear i	Wqccjd
hear if	0XgSUZ
hear in	osYUZV
hear inside	yWbabb
hear is	W0VXcd
hear it	YSSdl3
hear life	sWbeee
hear me	KXd2cg
hear media	vXYaha
hear more	Wehqbf
hear no	pYeeed
hear nothin	ohcjbT
hear numeri	drYefb
hear of	gVRloq
hear on	0WfNhX
hear our	jbkiiU
hear parks	vdSdgY
hear partic	rdabed
hear pretty	Zpceee
hear priya	wUddcc
hear reads	uaXcde
hear region	uXbbde
hear so	pWWnXc
hear someth	eyWWba
hear someti	Ypeeee
hear that	cWzWjU
hear the	uVhaca
hear they	SngrjR
hear till	Sqaclf
hear unit	bTgSUw
hear what	cUveba
hear when	A/XWYV
hear whethe	pgbVhd
hear which	pUarac
hear within	wgVUeY
hear yes	uTbcjb
hear you	MZh/RT
hear your	OWj5eU
hear>ask	lTjkjY
hear>away	tmSQjb
hear>bye	bpihdR
hear>chosen	kPtWdj
hear>date	xXXbkc
hear>decide	rWQtUh
hear>free	gVlraY
hear>give	TamvVa
hear>hear	Z4YWYf
hear>if	sUelfZ
hear>joy	ZpcYjd
hear>match	Xd0Pdc
hear>meet	dVeojd
hear>papers	Ugbogh
hear>post	ubefXd
hear>receipt	Zrbded
hear>refuse	jXUalq
hear>review	aVnoYh
hear>said	gkUcjj
hear>soon	a2VXcb
hear>start	hTafsf
hear>wait	jmlQad
hear>you	cZhqfb
heard	iibbei
heard .	fcadpe
heard @d	Ubdeet
heard about	bQhoYo
heard and	rkadaW
heard at	iofgUc
heard before	rXZbfg
heard by	wWgVXi
heard dan	UVcbdu
heard enough	bXabxa
heard from	oVcgci
heard in	jtXebU
heard it	WcYibv
heard matthe	cbsddZ
heard me	qjlRbQ
heard my	giZWcq
heard nothin	umeZeL
heard of	bZkrZb
heard on	ewPqWO
heard parks	aXTdsh
heard right	Xcdcse
heard secret	Zqgbda
heard that	SgpcXj
heard the	Uhbair
heard they	TqXgan
heard thirty	sXbbef
heard was	dgVqaf
heard you	ZbtkVb
heard your	gZbadr
heard zilch	qVddeb
hearin	nhYqWY
hearin .	fiZrYW
hearin about	fYpkYa
hearin back	qkRecb
hearin before	YuciXa
hearin from	rsdPbS
hearin good	bpZdbd
hearin media	pgbacc
hearin more	XWU4ZY
hearin nothin	qSegmY
hearin now	ZVadsm
hearin of	bbdrdd
hearin test	ZeTdnl
hearin we	cqdcec
hearin with	bVlpdb
hears	/cUVPG
hears .	sgaaca
hears by	wdcXaa
hears from	yaXbcZ
hears nothin	qYYcdd
hears on	3XZXdW
hears unit	jYoXZS
hears you	Weatee
heart	iWdXby
heart .	2cgNSf
heart and	eebXZu
heart i	ccWegs
heart stoppe	ddepca
heart to	aUmago
heart would	bZZjcr
heartb	oThWem
heartb sorry	dcqdfX
hearte	oQgasV
heat	cijiba
heated	UohWdi
heathe	aTcosY
heathe .	gYZjrY
heathe of	ebbpee
heathr	jXcmbg
heatin	dfjgcf
heavy	QhhZYw
heavy heart	YTdcb0
hectic	hXzYTY
hedgeh	ebfdfk
hedgeh .	aonecV
heels	gbZpbg
hei	guYfVX
heidel	hjahiZ
height	Xpedib
held	gfieZg
held in	VisjbW
held the	dSmicl
held up	tjajZP
helen	tUdaja
helena	fhficd
helga	WcpigY
helga .	bfdsZb
hell	olSbgc
hell or	qcdceb
hell they	dgcepX
hell yes	bcbcfp
hello	4SZicZ
hello #	peZhgX
hello .	0WdhbW
hello after	7YOZaa
hello all	aSveXf
hello and	/QYfZZ
hello answer	pTkdec
hello are	WkXpid
hello as	ujLfgW
hello at	jYWvXf
hello becaus	ndWljV
hello but	pmchYS
hello by	wSfgVa
hello came	dcepad
hello come	raXYje
hello copper	pWeeci
hello did	rgVbkT
hello each	pZedee
hello else	cbZsfb
hello everyo	Wpebjd
hello fifty	hqUgcY
hello financ	gpZbdd
hello for	qdUnba
hello got	cdXdZu
hello half	aapmWb
hello has	WpXglb
hello he	7TYaVa
hello i	6WbjXP
hello if	0dUVga
hello in	kWSkjm
hello infoso	tYabcb
hello is	qcdhRj
hello it	yHVodg
hello itself	sUeeef
hello java	qYZXld
hello latest	iUWyWY
hello love	tXeYcd
hello maybe	TyZccc
hello means	radeeY
hello mind	pcceea
hello mrs	qgYajY
hello my	vXYnTZ
hello no	2JecXg
hello nor	Ypcamb
hello not	iTfdpf
hello off	bZeawY
hello on	vXWkgQ
hello once	0Pcbdd
hello one	lpZeXY
hello only	oTncde
hello or	XXS3oS
hello parts	1dcScW
hello please	nZSreZ
hello promis	rdZced
hello result	rYdcee
hello room	abatcd
hello s	rZjiWY
hello satisf	bedbpd
hello says	sXfhZa
hello she	8OdPlV
hello sides	epabed
hello sign	eebapf
hello so	hWXyeZ
hello steven	eWqeed
hello the	xiTcQj
hello then	vkUhWR
hello there	cdThio
hello they	/ITlNS
hello to	xGfnhW
hello was	Y1VPak
hello we	tUWoTh
hello when	8IPhch
hello whethe	xSchcc
hello which	ZjdtYa
hello whiche	gaYsac
hello who	3RZZWh
hello with	5LbekS
hello x	ccbrae
hello yes	lYaarZ
hello you	/AWrbX
hellos	cYcivU
hellos 's	ebcrbc
helmet	dcmkZc
helmet and	dZcsea
help	VXvjcd
help .	Vgbili
help centre	cXqYej
help me	ekRuXU
help the	ZYXvic
help with	iXwdSd
help you	eSxPme
helpde	iR0WVZ
helpde is	aWphee
helped	ieYipV
helper	kcVSlp
helpfu	bwSXUk
helpin	jgjbeY
helpin .	opXVjU
helps	ajnUYm
helps i	dbYcdu
helps us	abscea
helps will	wUdbeb
helsin	fjadZl
hemi	bYYlkk
hemi .	fiUfli
hemisp	fniTcg
hence	ZhqZTi
hence the	gkxYVL
hence this	ZeVihp
hence we	dXecdt
hender	hhlWee
hendri	bedcli
henrik	WbUknm
henrik .	bYbawY
henrik health	gjakUf
henrik number	Vfhrcc
henry	gpZdZd
henry the	mnVYee
hepati	ahYdqc
her	heeicf
her ?	YPY3ee
her a	WRe3hW
her abdulr	pXebdb
her about	UphhZf
her and	gZVanp
her answer	7dVMfX
her assist	dWdlpX
her at	cTpcnb
her auto	ZXjddp
her back	YVkxZZ
her before	iRVh1T
her best	jbsZcY
her birthd	bZwZdb
her blow	WZadft
her book	bZsdcc
her boss	mnVUVl
her by	XUUyrX
her call	irWVcZ
her choice	9VWSZa
her close	dbceXs
her collea	awXfXa
her congra	bbqbiY
her contra	adwcVZ
her cousin	aZXbay
her darren	bVdrff
her daught	bqdcdd
her day	YpkXca
her decisi	7SYUZa
her desk	eoRqaZ
her diary	hjVoXf
her dog	gVeYYw
her down	qbdYch
her email	kUgkeh
her emil	gabbdp
her exact	rjRaoV
her first	VilZgi
her flight	Xsadgb
her for	mPrmXW
her hands	RkWvdW
her have	acbteZ
her he	djVmaj
her head	UqQcat
her hello	jgVmad
her holida	XaukXa
her homewo	mnbUee
her how	Ujpeed
her husban	dkiZTn
her i	cOhgdw
her if	fVermX
her in	YdmniU
her inbox	Vdjnga
her interv	ZPyWhh
her is	dbZpbi
her job	cbtebY
her kapoor	daeqcd
her kid	ZVyTcU
her know	PYbxjb
her letter	rddeYc
her list	pjTaYl
her love	ZdvYWf
her luca	Xfpbfd
her media	eYVqma
her messag	Ybqbef
her mind	vdUbVm
her mother	qfhYZb
her my	QWi8XS
her nelson	dVmlec
her nephew	ZRUXk0
her new	ddSX0Y
her next	ccpedb
her niece	WbVZY2
her notes	btaXcg
her number	cTooad
her old	XYQTh4
her on	gJUskm
her or	VbXkiq
her over	dabqjX
her own	YmXWTy
her panel	bpaeee
her phone	WnijVd
her pick	3TZWbc
her place	ailZnV
her range	hpaTaY
her reads	dqcdbc
her rebecc	fcUhnh
her round	dqebea
her ruling	tbbZbb
her salute	eUUljl
her says	Ysbaaa
her screen	jdqVhX
her second	TvqXcU
her secret	idZsYY
her she	bPddvm
her shift	oVeifd
her shout	joTccd
her side	cYYrjb
her signat	pjabba
her so	cjdqcT
her stand	sbafbc
her straig	megebU
her sulliv	kUeioZ
her team	ecXYsi
her thanks	bgpedY
her the	OMisil
her throug	ibZpbc
her till	Rpqbca
her time	U8YVYZ
her to	UnWasa
her train	cwZedV
her uncle	njdUff
her unit	oNisWX
her until	pZjccb
her up	dsbZda
her verdic	sddabb
her we	YsTYZq
her when	fbiljT
her which	WVbyZg
her with	oTVoef
her words	4jVRVT
her yes	nQegnY
her you	ebUuec
her your	adVshf
herd	bWWimr
herd .	feYdpd
herdsm	maUglf
herdsm milked	mcVgek
here	aclehh
here ?	UYiirZ
here again	ZdWqha
here all	ZgrddZ
here alread	bfrVVc
here and	gbmdTn
here any	ZWibhr
here are	YQvZfk
here at	ffToai
here before	hcUkYo
here but	padZbk
here by	cbZwiU
here can	UnekYh
here first	ZZmdYq
here for	TWefnp
here goes	fTdYmq
here has	grXfbZ
here have	eqbdeZ
here he	lTngcd
here here	dadphX
here hope	dbpdcc
here i	jQbhrc
here if	bcpUoZ
here in	aXjZsf
here is	egaduX
here it	UWZkqo
here knows	eXqfee
here not	YVehcs
here nothin	fpceZc
here now	hXkUsW
here on	kkOjZk
here one	datccX
here place	ZYUVoo
here placeh	eZWtde
here places	poZaYV
here said	dbpbec
here says	cbrdcc
here should	ddrZdb
here so	hbsZVg
here the	cuhfZP
here there	Yubdbb
here they	WPigjs
here to	SYU2bX
here too	agrdcY
here unit	cXfscc
here url	WVd1cP
here vale	fccpbd
here we	PweVkd
here will	atebac
here with	fUZabv
here within	Yeecdr
here you	Vmgnaa
hereaf	jieeae
hereby	OTYf3o
hereby appoin	acZV6W
hereby called	ecbqad
hereby cancel	ccbecq
hereby closed	cdaddq
hereby confir	Xgtcab
hereby do	dcdcqb
hereby give	edaecp
hereby inform	ffPahr
hereby invite	daarga
hereby offere	decdsY
hereby offers	edddsY
hereby withdr	ebmdSo
herefo	ZmeoZY
herefo .	eqYgcb
herein	XglaXo
herein .	bjZVbt
hereto	fYifXn
herewi	jcgaeh
herita	mflZab
herita 's	pYacdk
herita in	sXecec
herita lowell	cXjsZZ
herita mihai	capaef
heron	Zcfblg
heron firm	WXgfqZ
herr	qUchcf
hers	jcdlXf
hers .	elTkej
hersel	inWcUm
hersel .	mZVgcm
hesita	hYadoi
hesita .	eaWgqg
hesita hydrau	lmZVai
hester	Xejncb
hexama	koRRie
hexama and	hhVZfk
hexley	dibila
hexley leakag	dhWqce
hey	hhecci
hey 's	aVXdjt
hey form	fedqWe
hey has	esWbfd
hey to	pfZccg
heya	ZhjWne
heya .	gqZacd
heyy	ZbhaYr
heyyy	lnUcjX
heyyy 's	qocScb
heyyy .	UmhkZZ
heyyy is	xWcbbb
heyyy says	fbZXqa
heyyy wants	cabrce
heyyy we	bceqbe
hgv	oiedeX
hi	fcjfcg
hi .	fapcVk
hi all	Voneab
hi amende	hlVcck
hi ana	eVoeei
hi and	abtcZX
hi ball	dhpebY
hi by	Xaudcd
hi candid	NoY/RQ
hi confus	eYaapj
hi desmon	ebfWdq
hi disapp	ioVjeY
hi elena	Ypagef
hi envelo	bdacep
hi everyo	bcpWlb
hi examin	iZapZd
hi factor	dbrdcZ
hi floodi	delSkk
hi from	Zapalc
hi gareth	eaccdq
hi got	cVscdj
hi i	WVzddb
hi ingrid	dapeda
hi it	kgnSde
hi jo	Zrbbgc
hi joy	gYbedp
hi love	lfXTni
hi me	kibjgU
hi mikkel	eikVch
hi noor	ddbqce
hi patric	pccZce
hi peter	ebpbec
hi petra	iVoeff
hi placeh	Fgj7TS
hi princi	hdsZbX
hi prof	YdXqfd
hi quick	ceZbep
hi rain	feqdcY
hi saw	ecWsed
hi see	qbabed
hi sorry	dqdedX
hi squad	UWmdsV
hi team	Vmhgbg
hi tess	Yrebed
hi thanks	hqgVbc
hi to	YW+QaU
hi tobias	cZpffb
hi will	lVbgel
hi your	SSyaca
hi zara	ebpWef
hiccup	eYvVah
hiccup of	eedfVr
hidden	bdejjc
hidden daniel	YfwaaY
hide	Xcfkjg
hiding	XYpbkg
high	cfacbs
high .	ckaYbq
high and	agYhbq
high is	Wkcbqa
high street	dcfpbb
high volume	etWaee
high water	qcdceb
higher	YPbR2m
higher .	YZabti
higher and	dedapb
highes	gieghX
highli	hmYcbh
highli .	ccXfZu
highly	cZedZs
hii	emjTXk
hii .	foiVZd
hii from	cYcZeu
hike	bglfec
hike .	akUblj
hilde	jifZcf
hill	mTifZi
hilsen	WTeWqp
him	dccvdZ
him ?	dZavbb
him a	KcU8dW
him about	YgvZaY
him after	acdqce
him and	tkNYde
him as	XeYyUY
him at	dhqnXQ
him back	YXsmXa
him before	gabsab
him by	SUfxhe
him done	ZavXZY
him first	YVbgnn
him he	nSRlqb
him how	lglRhd
him human	6OXWaZ
him if	dPnlZi
him in	TmWxUd
him is	XqVjde
him know	Xcdbqe
him my	TVjnik
him on	aUbrgj
him or	eYepec
him out	Yabtce
him pick	pWeeef
him priya	Vhboal
him size	zPddbc
him soon	dpebdc
him three	dcdpce
him till	qYbgde
him time	cvbXea
him to	bpQngZ
him unit	NRU0nV
him what	iYfrTg
him which	nVblhb
him willin	heXVjm
him with	cidpcX
him would	dYdrde
him you	adSbxc
himsel	lhXhWi
hinges	bnjgbW
hinges on	cqZjca
hinkle	feYakl
hint	kTWpij
hinted	dVfnam
hinted on	egZYcq
hints	hTlamd
hire	bbfXvf
hire .	aWgWxe
hire ?	ftaVag
hire again	dccddp
hire an	edXfdp
hire and	nSdWkm
hire before	ergcZZ
hire her	WUUY6S
hire him	WZWfwg
hire in	dXqfcg
hire me	ececsX
hire on	bYrbha
hire the	fccaaq
hire till	cdrkaV
hire until	dfpecZ
hire while	eepfeX
hire you	VYcR9a
hirebo	afTjll
hirebo for	eeVffp
hirebo said	aVimif
hired	XMRP/s
hired .	YSQR/U
hired a	YYhYL3
hired and	bcdbuY
hired as	YVgZ0Z
hired at	YYmYvV
hired by	cZgXdp
hired for	ZiSblo
hired from	faVbYz
hired get	eedbrZ
hired he	ckldTk
hired her	dccaZu
hired his	caXbW0
hired i	ddadpf
hired if	bUZVza
hired in	bqeeXf
hired intern	dWYebu
hired it	hpeeYY
hired me	SSbV/H
hired nobody	pRmedf
hired not	sfSiUZ
hired off	ddaZas
hired or	scoaXV
hired pendin	caXV1c
hired somebo	cYVcYz
hired someon	daaeXw
hired the	ROOXR/
hired there	devdZU
hired two	gUaccw
hired yet	fpZicY
hiredl	hgaiha
hirelo	cWioai
hirepa	abVwib
hires	leoVad
hires .	dbjbpa
hires and	aqUaZq
hires are	gVqeeb
hires on	qYehdY
hires until	daqeed
hires you	gabcrc
hirevi	hPjRnn
hirevi .	eXsXbg
hiring	fbmadj
hiring 's	TR8fXX
hiring .	aSpchm
hiring a	ZPbjey
hiring across	dUjZcn
hiring again	absUdk
hiring and	YsaZbd
hiring any	eZYeeu
hiring anybod	mWuXba
hiring at	dSeXW3
hiring ban	ZVqaaj
hiring both	cUjcsd
hiring collec	dlTefo
hiring commit	lbTboh
hiring decisi	jcpZcX
hiring depart	ioUZdi
hiring eze	gmTddm
hiring for	ZTktYj
hiring freeze	bV4bZV
hiring from	XZdXYx
hiring frozen	cYqeee
hiring has	ebwdcT
hiring is	gUuXWj
hiring lead	jgUcjj
hiring manage	ktQjaa
hiring me	fYQWun
hiring no	ebpeea
hiring of	eZudcY
hiring on	bevcYW
hiring pause	fWsbgZ
hiring proces	Zdreca
hiring said	cZpeed
hiring stop	TS/cbR
hiring stoppe	cZsddb
hiring team	d2ThXU
hiring the	dXgdar
hiring til	earefX
hiring till	bjqccS
hiring until	blqbcV
hiring van	grRiec
hiring was	sdRdfk
hiring with	bSvddg
hiring you	TCKL/N
hirosh	WXfqfh
his	lhfZch
his #	fpfamM
his abubak	hVqgcc
his answer	sgkOVe
his applic	cTxbdY
his back	budcaX
his batter	cZtbbb
his birthd	hWvYXa
his books	mTUZnk
his boss	noVVjV
his brothe	heMnSv
his calend	dUU3bX
his call	hpXYWh
his choice	3aTOge
his cousin	PSNVf/
his crew	1TRTid
his daught	UphZYm
his deadli	rZeaee
his decisi	5TZZeZ
his desk	hncfiP
his diary	tYbfZb
his door	qbccde
his ex	Wchdbs
his exhibi	pgbccV
his father	bkpWhX
his finger	qacjZb
his first	aUgYft
his hand	hnbTpV
his hands	TqUgif
his head	plWVdh
his inbox	faepda
his interv	XW1YdY
his ivana	kYYfcp
his job	jXpXmT
his last	Ulnbah
his letter	hqZabb
his lunch	aepfca
his mailbo	Xbqefe
his man	hbadcq
his mate	lOafgq
his mind	vpNUae
his nephew	TaPXV+
his new	cVWW5W
his niece	fdcbZr
his noise	VarXdi
his notes	rYZkdY
his number	YjVtWi
his office	ddVwab
his old	YVdZW2
his or	pacdec
his own	adWaP6
his pick	3PYPmY
his pickin	sXXWhi
his replie	qabede
his return	pjaaea
his ruling	yYdXda
his say	Zrbadd
his second	Ua2Qha
his side	cdqYeb
his son	dfadbr
his tea	eatdYZ
his tilly	iaqada
his time	bqecaY
his traine	dbddsZ
his turn	pcbced
his word	/XTTUZ
his words	hsThZV
histor	egfgee
histor oyelar	pbaiga
hit	mVnjUg
hit .	catbbZ
hit accept	addrbe
hit it	jXpbaa
hit pause	aR1dcY
hit reply	fZPyai
hit the	fYsbae
hit you	1pRJWc
hittin	eejfee
hive	ejPgeo
hiya	jSodhd
hiya .	YHvWoe
hiya he	qdbdcc
hiya spoke	hfUmhe
hm	fdrVae
hmcts	Ygdjje
hmm	nkaUff
hmo	VWmfnd
hmp	XgjkRn
hmrc	ijXgWk
ho	ZjPgoh
hod	djeakd
hofer	WzSfXc
hogan	XbKqmn
hogan .	ViXRuj
hogan of	dgVijh
hola	cantVN
hola 's	eXbqfa
hola for	ZZcqcd
holbec	UkinXe
hold	igqfbV
hold .	ZL/hUN
hold @d	bYesce
hold a	aWOyYp
hold about	bbuaca
hold all	derdba
hold an	dZfrcb
hold and	bNrclh
hold at	ebsada
hold becaus	dWvcdb
hold due	eXueeZ
hold him	cpadeb
hold in	hYyUXZ
hold it	OXRl0e
hold me	0vONWP
hold media	aXavde
hold my	jxZWZX
hold odowd	dcrZdc
hold of	f0SeXW
hold one	jfUjal
hold or	bUmden
hold pendin	aYwdda
hold since	eXudeX
hold that	jgSqcf
hold the	lZSlld
hold them	rYWhai
hold they	eVtebd
hold tight	d6LXZb
hold till	bWxdbb
hold to	hjTblg
hold unit	idUqdd
hold until	gZtbcX
hold up	cuRYma
hold while	cOveei
hold with	gZmkhV
hold your	nrNhca
hold>ask	ZlUifl
hold>away	YdpkTf
hold>bye	eKyeZf
hold>chosen	sLqdec
hold>closed	jYXVb0
hold>date	cTpohW
hold>decide	ihuRWc
hold>free	WG2pdX
hold>give	lUUkkj
hold>goon	baxecX
hold>hold	ZQ7Zdf
hold>if	hZeqYc
hold>me	nkXQhm
hold>meet	pjcbgW
hold>news	iinUhT
hold>not	aXyfZd
hold>others	dtmaWU
hold>papers	UMshTu
hold>post	XUqhej
hold>refuse	nSapZi
hold>review	ZIvXqj
hold>soon	eeVmdm
hold>sorry	eZ2cdQ
hold>start	bcctUi
hold>step	lVonYW
hold>thanks	cgXhcp
hold>them	gZxbbZ
hold>wait	VS9ecX
holder	gVlelb
holder .	gdUhel
holder a	ZUimja
holder your	drbeba
holdin	dUXwqV
holdin it	ckVgoc
holdin note	sbbYZe
holdin off	cXpmXW
holdin the	ULjb6Z
holdin your	fcardY
holds	iofabX
holds .	gdpcaZ
holds all	Ydqadc
holds its	qccbcc
holds the	grTfdc
holds your	caqbce
hole	fgbYpe
holes	jsaWhR
holes it	brbcbZ
holida	khqWca
holida #	Ydpdfd
holida 's	Yipacd
holida .	bqpRhX
holida ;	dbbaaq
holida @d	jqcWbc
holida dog	cbrade
holida in	ljgebU
holida media	cZqded
holida on	seeeaX
holida park	hcTdhr
holida plus	beebpf
holida reads	cUnfmd
holida season	aapeed
holida she	carbee
holida so	1XYacb
holida the	Waldpa
holida then	hfVnee
holida to	qXheac
holida until	Vtiabc
holler	vvVRUO
holler .	Z2SXaT
holler at	qgbacd
holler by	xUZZfd
holler hello	sTefff
holler if	ZmikbV
holler when	Vkmbdd
hollis	egfdei
hollow	dpgeYd
hollow .	fXdqVm
holly	iqYVZf
hollyb	aiqeSc
hollyb .	aatfda
holm	VXujbd
hols	sgceiO
home	dZrfce
home #	fiVhlb
home 's	bgZsTk
home .	cXwYhd
home ?	bfcrca
home again	cXtcfb
home at	ZhqgaZ
home before	hesfVV
home by	VjqfWe
home care	dZUwdd
home from	rdYYZm
home game	edfdrW
home i	ZrcicZ
home in	YkfQnk
home it	kZTsYh
home landed	cbZsbd
home manage	lUiaem
home my	gVWckq
home no	eYSkdt
home office	hpaYjX
home ok	bfsYcc
home on	jYoOji
home or	Yedqed
home rang	ZVZbqm
home said	rPdden
home the	TdffVr
home they	eaZibp
home time	tVdced
homeca	YlidVj
homele	VnYicj
homes	iqcfWZ
homes .	eqZbWi
homewa	hZgXhl
homewo	bcZ3YV
homewo 's	gatUeb
homewo .	ihaohR
homewo from	UXS3ag
homewo on	cgnRjj
homewo there	kdoUcc
hon	lcXekh
honest	eoYZXs
honest ?	rXdRgn
honest but	rYabeh
honest could	S2accX
honest do	qeZcec
honest i	lloXdP
honest on	bYpcdh
honest one	gqcddX
honest she	kUZacq
honest so	cXadet
honest the	dcfUds
honest to	fUmfnZ
honest you	ckVXas
honest your	TuXlaY
honey	cVaimk
honeym	VcmoWf
honeym ?	XZqcZc
honeym the	dgVmZl
hong	hZcqaa
honor	gZicfi
honora	dZamfj
honora plan	obVkdd
honore	jpXWib
honour	eRcY4b
honour .	iSbfqi
honour ?	eddWsd
honour if	bYhZxT
honour of	YdXvdc
honour to	UTgS6c
hons	ZYtgbd
hoop	YsZgfZ
hoop at	Utdhdb
hop	QVe2be
hop on	UQV4gc
hope	dcsXdi
hope 's	Vscffc
hope .	negaNq
hope a	dbdqbd
hope all	WYgfep
hope i	NroaVp
hope if	bqbffZ
hope in	budZcb
hope is	UpYhcl
hope it	mkdhTb
hope our	dTmbdn
hope so	XrTegc
hope that	mSdUqm
hope the	jQ9cTS
hope they	VU1Rch
hope to	ysaQVP
hope we	YQmUhx
hope you	YVpVkq
hope your	gXqkeU
hoped	XmZRgu
hoped .	hrXcba
hoped for	ZeVXmr
hoped the	dVmebn
hoped they	aWUepi
hoped to	WtcUXs
hopefu	pwWWSY
hopefu .	gvYcdX
hopes	eicfWl
hopes for	bvWidU
hopes i	ZlqXda
hopes the	Waxbca
hopes to	rjOjTR
hopes up	ccXalp
hopewe	XVifer
hopewe .	fUreaf
hopewe is	Vfmmeb
hopewe of	ecZedp
hoping	lmeXUi
hoping .	ejTXfs
hoping for	ladZXq
hoping not	YWtddb
hoping that	peXgdY
hoping they	RWrccq
hoping to	uySMRa
hoping you	cNgqnZ
hoppin	kiXhZh
hoppin 's	gsXcda
hoppin to	qVfeef
hopsco	bgXjii
hopwor	YVlgnU
hopwor .	daxTcb
horosc	dareaX
horosc .	cYqcab
horrid	llWiYc
horse	pWYefi
horses	inSgiZ
horses it	ijcTnb
hortic	YUpbgi
horvat	ebheZm
horvát	dZXdpj
hospic	mffafb
hospic #	igTdhl
hospic in	eapfbd
hospit	dcedki
hospit and	agpYlX
hospit is	dgYdep
hospit past	pYfeeb
hospit perth	SaWwao
hospit till	pbbeee
hossai	alWgjf
hossei	iffTpY
host	cdffgj
hosted	hghTXq
hostin	YTrkdc
hosts	aakadp
hosts .	iYvZbW
hosts me	dbccar
hosur	iaajcm
hot	iXjVtY
hotel	jiUgck
hotel .	ioSVfn
hotel s	ijUbfl
hotel the	pedXhb
hotels	XfRlmj
hotlin	gcVZfp
hour	cTewoV
hour .	leaphS
hour ?	jVXtdY
hour about	cVwcYe
hour and	PTpbsf
hour as	qZeecd
hour before	abibUt
hour each	adcpce
hour for	WdWria
hour in	hYgtYZ
hour later	bUbckt
hour media	dZepdd
hour more	mVUbsf
hour of	acmsSf
hour on	kTclgg
hour plus	deeWpf
hour size	Wffcre
hour start	edcbpd
hour time	edqbcb
hour to	icZuXa
hour was	kasYaZ
hour with	OYe/SV
hour yes	ceZeqe
hourly	devRgZ
hourly .	catbgW
hours	WVlllg
hours .	PRklol
hours ?	fiUhrV
hours a	gTictY
hours and	tNfTsb
hours are	WVycfc
hours can	Zqbbbg
hours change	ddwbXa
hours i	bMqpVj
hours mum	Qefgmo
hours of	ZWufbe
hours on	YZVoWp
hours to	dTXemr
hours with	VeVsel
hours work	ineQhk
house	eVgemi
house .	WTqear
house and	elUckh
house by	rbddbc
house for	iWjngU
house frauds	jbaapb
house in	YchXqg
house includ	bccZtc
house is	cblSrc
house on	fffocR
house two	ecabrb
house will	Yphgcb
houseb	Zamcob
househ	XkXlna
househ .	ZsVYgf
housek	idhfdd
housek it	hqbkbS
houses	glXZjf
housin	lfOYmm
housin are	plcXXc
housin tobias	cacYta
hove	aaqlXV
how	djofaa
how .	caubZX
how @d	ZmSrWc
how a	ZYqaid
how about	ZVO4lT
how are	ecyWcU
how close	bcSZcz
how did	nSuZTf
how disapp	eYeedq
how do	YatSoZ
how does	UTK0sV
how else	eXTerm
how far	YzabZT
how he	hdhdrQ
how i	VPVymo
how impres	daabdt
how is	cG1mcV
how it	wgnQRa
how kind	dctYea
how late	cqbded
how likely	eYzTcY
how long	d+eaWQ
how many	a6QjTa
how my	UlrmUR
how our	hVmdVm
how please	cbddrc
how quickl	ercZga
how soon	abisaZ
how sorry	dWicbq
how the	l0oKXP
how this	rVidec
how to	PY6QYk
how was	WO/NVN
how we	ZYrcZm
how well	dbpbcg
how would	ZbfgsX
how you	dUf0ab
how your	bawUZh
howdy	pVdejc
howdy it	pcagdc
howeve	ZjQcev
howeve he	edbdcp
howeve late	sYdddd
howeve long	R4ZYbW
howeve we	caZbqi
howzit	eahVgo
howzit from	cbqedd
hq	Zmbhff
hr	jgcdlZ
hr #	UrgdZY
hr 's	mVdbtY
hr .	rXfmdP
hr about	dqUhUd
hr are	VvVYsV
hr ask	cYdqee
hr asked	bcpgZa
hr but	ibabpb
hr by	Wccsbe
hr decisi	Poddeq
hr direct	2QYeXb
hr do	jSZlhk
hr does	diXUtW
hr family	ddpccd
hr form	ddbqae
hr froze	eZpeeb
hr girl	lZmgVe
hr has	cnXWtZ
hr have	VlVWrj
hr i	ZfsfeT
hr ii	bZsbbb
hr inbox	cYrdde
hr is	YiTitb
hr just	phWbga
hr lady	ikhThZ
hr manage	sUaYhi
hr no	TT0XbV
hr now	qbafZd
hr office	Ssfjda
hr outcom	sZbbde
hr partne	caadeq
hr phoned	dbabbs
hr practi	jcUpbe
hr prof	lUicdl
hr rang	gQditY
hr said	tfQZjY
hr say	npVXZd
hr says	gpNXhl
hr servic	dTdiqb
hr shared	kaWaeq
hr she	acdrdc
hr sugges	lmfffT
hr system	gLqYsa
hr to	sZSMwX
hr told	eocmXV
hr unders	dhUbjl
hr unit	sUbcid
hr will	TmabzU
hr with	ZjgrXa
hr woman	Ruebge
hr wrote	fZZpZk
hrd	mZkfZc
hrm	YdgYni
hrs	gZkdci
hs	fdeedk
hse	tYgdea
hub	ffeXod
huddle	modVca
huddle is	pcdbdd
hug	jfeZdi
huge	Xigggd
hugged	aZlfYm
hughes	hlYeXk
hugo	dbjhpT
hugo crew	kYVfmh
hugo in	bpcdcc
hugs	ieYcfl
hui	dVhjbl
hull	bawOib
hull .	dapddb
hull on	YcsZdd
hum	cTwcVi
humain	ZqdfhV
humain will	Zpeeea
human	1SelbV
human .	pXgjhW
human ;	sagbcb
human ?	kaVodh
human a	rnTWWj
human about	oUhiad
human after	1LhbdZ
human and	6UZfYZ
human as	qUYnfd
human at	oUflfX
human bank	Xercdd
human becaus	rkYkaR
human betwee	nXZrZY
human bring	cebrbe
human but	cpdZfd
human by	1ZaZcW
human came	csSbkc
human do	bZphdd
human for	pZduUS
human from	xVkiTT
human full	pXcdbi
human have	qbdddc
human he	zdQiaS
human i	5LpXcW
human if	jSXhtd
human in	nWcrbU
human is	cjipVU
human it	rSmhXb
human latest	mZVhkd
human letter	pdbcbe
human lunch	tacZde
human my	tbfacZ
human now	wYZdba
human on	pXZobb
human once	xPdcef
human or	TRYzkg
human out	bZpbeh
human please	ddbqag
human promis	uTbadg
human resour	UtjfdW
human s	gTgjgi
human said	tgUgaZ
human she	xdVgVc
human sheet	Yapjce
human so	fbnvSR
human still	pbahdc
human ten	gZTxbY
human text	Zecpde
human that	yWSmhU
human the	vdZdfU
human then	1YbhTV
human there	mTiccl
human they	pfgdVd
human though	pYhelT
human to	uTangT
human tov	ddZsbc
human was	byWfZZ
human we	fNqlfd
human when	/AaYgX
human whethe	8RdSXZ
human which	dZerga
human with	rPT1hM
human withou	fjkSbi
human yes	sbZiac
human yet	dldUoe
human you	xMXpgW
humani	bhdjZi
humani said	mkdVef
humanl	Phggki
humanl and	Xpeeee
humano	efQold
humans	cdguWY
humans .	ccplbW
humbli	akmZac
hummin	goYhba
humour	fcbado
hun	ebjZTt
hun .	dXpdad
hunch	gjVbhj
hundre	WtifWZ
hundre .	WiwVaa
hundre and	hqYcea
hung	ZczSbc
hung up	ag1SVU
hungar	fbgqVd
hungar .	gWdpbg
hungov	XcvfSa
hungov .	VjXqbf
hungov and	hXrjZU
hungry	aYqSkn
hungry .	icnQVp
hunt	cVpWih
hunt for	bVUdrn
hunter	aarZai
huntin	hjnbYY
hurdle	bYS5fX
hurdle is	cbZvbc
hurdle they	sbdYce
hurlin	ifhZge
hurrah	nYXfhh
hurray	bTnVud
hurrie	koUfeb
hurrie .	fqbciX
hurrie result	Wccdhq
hurry	Z/WYhI
hurry .	U3ZhbP
hurry a	ercZdd
hurry he	aWdesc
hurry in	epcedY
hurry them	X4YXbZ
hurry to	atdbcc
hurt	ZUngkd
hurts	UhkZki
hurts .	UmiVmf
husban	bflZkd
husban and	gfTTti
husban decide	apdfcd
husban who	cbpkdX
hussai	lcgiXf
hussai .	iZomYV
hussai candid	dqhYea
husum	ZNRjmy
husum .	eaQdgw
hut	iaYljb
hutchi	iReZsd
huw	jhUecl
hvac	cpZemU
hyacin	gZggei
hybrid	Wfcgil
hybrid .	SjVkhk
hybrid and	hbbXpg
hybrid hybrid	Xpgdee
hydera	iSekfl
hydera .	iQijeo
hydera its	ZjcpWe
hydera there	fdYpdb
hydrau	iXahnd
hydrau switch	lmZVai
hydrog	eatZVi
hydrog .	kZrbcZ
hydrog to	dZrdec
hydrol	eWXohl
hyejin	Xkdhid
hygien	YikfgX
hygien and	eleUlX
hälsni	bahuTe
hélder	dhlgba
hélder they	eqbYed
hôtel	hjUkee
hören	gdZndg
i	gdgfhe
i #	VaxieU
i .	qqaSlQ
i accept	XPmN/R
i acknow	oepbbQ
i advert	eVTcpi
i also	ZrYkXe
i always	mXradX
i answer	fTibmj
i apolog	elSfej
i applie	RZrknW
i apply	batccZ
i apprec	epdUde
i asked	njYUlg
i assume	Zpdaci
i attach	cUlhgh
i be	hUeltP
i beauti	cXrWkd
i begin	caacxZ
i being	Xqceee
i bernie	ccccdq
i book	cYftea
i border	bbXcra
i both	YjQcko
i bowed	cYpdcb
i bring	ZTrodW
i call	zfbZUX
i came	YVides
i cancel	davZtJ
i chased	Wueecc
i checke	pblcgU
i choose	ZZfpid
i click	fcYpee
i clicke	dXuedZ
i col	lhZRcn
i collab	dhradY
i come	caR4gU
i compar	jXpXZk
i compli	cYrddc
i concur	MjilXq
i confir	hgrBsf
i consid	kYcrVd
i count	sZZZbk
i covere	bWTXza
i dare	TvjUfX
i dear	Wsdded
i decide	bhtlWQ
i declin	Ug9ZVK
i did	Zajbep
i doubt	SyUaYm
i draw	bcZipc
i dreamt	hsggUW
i drew	eiYUat
i drop	hVjmcb
i droppe	YashfY
i email	gXZscd
i emaile	XW0SiW
i enjoye	XdsjaZ
i estate	erZfZa
i even	Vjoadb
i ever	VOzeYg
i expect	xgdNUi
i fear	OmUVU8
i feel	TVeYZ6
i fell	dacddp
i fight	gpbeZa
i fill	edaqec
i filled	bbpbZj
i find	zeURWo
i finish	cXqZgh
i forgot	eY3YdO
i fought	dbcZip
i found	hVsdea
i free	aZYxcc
i fully	edqecZ
i gave	ksjSXa
i get	3UScrT
i ghoste	paiddX
i gianni	dbpdde
i give	nSdpYg
i go	kZfvbO
i got	Ydhbua
i graham	bpeece
i grief	qYaobW
i guess	ZOqUno
i hand	VgbnnZ
i handed	saocTY
i handle	ccdpce
i hate	ecXaZw
i hear	uldVWc
i heard	fpWXej
i hold	hiZpeW
i honest	fqeacX
i hope	bbibdq
i hoped	XOXWrs
i hun	ecZdZt
i imagin	hpbYeb
i insura	bWkaZs
i intend	qicYcb
i interv	Yheeap
i it	eVmena
i jobhar	WqWYgl
i just	TmyfXT
i kavya	dYtcca
i keane	ebYddr
i keep	Y0bXYc
i kept	deRelp
i kindly	cairaa
i lack	aYUbfr
i land	nQqced
i last	ZtYcdd
i lauren	daUkkk
i lead	aafxZY
i learn	qZeade
i leave	iXnqdQ
i left	aR/VXb
i let	pDvXpW
i liam	datcca
i like	pNgflf
i liked	cT3XWa
i log	rYbedd
i looked	cgimkR
i lost	XXccX0
i love	ZQatfl
i loved	bYzbWb
i made	aVgtgY
i mail	vadcac
i make	rhWYhc
i mean	iRpgfd
i meant	0PqXXX
i meet	USa2cV
i met	jaxRWZ
i might	golNcd
i mind	XXcwha
i miss	bapjbc
i missed	hVphlT
i move	YggStS
i must	JZZ3fm
i name	bZWukX
i named	WsUehh
i nearly	ebWfyZ
i need	VdTzlc
i needed	cjWZZr
i never	dSudma
i no	Rq3YZI
i not	Vacfnl
i notice	YWotbW
i now	ggUnhc
i nowher	bUoZfm
i offere	kjkeUa
i olu	ecfabp
i only	kYxZeU
i open	rgUXkc
i operat	rWaeee
i opt	dUfdmk
i ought	jgaVZr
i own	fbZetY
i parked	capded
i pass	gmUiga
i passed	ZaotgM
i paul	gZqccb
i phone	6UPlQM
i phoned	ZU0hfT
i pick	cJf1hW
i ping	opZaXZ
i place	eddpbd
i plan	RX0ebb
i platfo	dUueec
i play	YhWscb
i please	aTlnaj
i plymou	dccdbq
i posted	SYsXbr
i precio	biYSfu
i prefer	drZlZX
i presen	dZYxXd
i presse	vZYZhZ
i pressu	vZdabc
i pulled	XS/YZF
i pushed	maWbaq
i put	fZakZq
i quite	japfdW
i rang	tfocWT
i rather	feVcml
i reache	baUbrk
i reacti	cZrZiY
i read	lUheXp
i really	QtkeWa
i reason	aQjjik
i rebecc	cUwZhX
i recipe	bbccdt
i recomm	bYseac
i recrui	bWcxca
i reflec	dcccqc
i refrai	mShefj
i regret	YYiZeu
i reject	fcuedR
i reloca	bgqdZc
i remain	fhhZRn
i rent	caWtYZ
i reply	YZhhXr
i report	rmSVlU
i restau	WbZtjb
i return	cckUbr
i right	dhbpZe
i ring	3YUbbe
i run	djgxRQ
i sat	VavRik
i saw	VTvRYx
i say	qgbVge
i see	tYhdVg
i send	nYTqdd
i sent	WrghZd
i servic	dZdbbt
i settle	aabtZf
i sexual	cWcWnq
i shall	qmlVZV
i should	gRZwbl
i show	dWbybY
i sign	XPhmvZ
i signed	XbibvW
i sit	rScijX
i speak	neYVcm
i spoke	njWVgi
i stable	cpdddd
i stand	dZXubg
i start	RNbR/X
i still	Vehifh
i stop	nTdbkd
i stoppe	bbOcX4
i stress	VoafmZ
i strung	WqZcXj
i submit	djXsXZ
i sugges	YcXufd
i suppos	QkVWc1
i swear	hfpddV
i sweep	bxScga
i take	bcZg0R
i talk	omVMRt
i talked	fdiTnf
i teache	abdaXv
i teleph	zZbXbb
i tell	1XZXdf
i text	8PTaUd
i thank	VbkVdq
i then	sYbbch
i they	deepYf
i though	Odteei
i tim	pddZde
i to	hpaciU
i told	WauZkd
i took	VVrdij
i turned	bY2cYS
i unions	ecZedq
i unmoni	hUlifd
i unread	Thikbh
i unsign	csZccc
i useful	foXffU
i voted	bXZZew
i wait	xgeaNQ
i walk	ucSZbl
i want	UTe0nY
i wanted	WSfTp1
i was	Wbfalr
i watch	alVsba
i went	PQ7elU
i will	zfeZaX
i wish	UoWYT4
i withdr	MY/Taa
i won	bSWZ/L
i work	UrpfeO
i worn	XZbeqg
i write	lXYUnq
i wrote	capkdZ
i yasmin	LlfvSh
i you	sdcbZf
i your	gpZTfk
i zainab	bbreec
iban	hjeakZ
iberia	jneSYj
iberia on	Zpiead
iberia to	sVoZYX
ibrahi	jlZZid
ice	XS/bhR
ice .	bX/XYK
ice and	beqdcc
ice becaus	bcpeed
ice fernda	lZVgik
ice in	geWdpd
ice so	bbcsda
ice till	caudcb
ice until	cS2dcX
iced	ZZqcmY
ich	bhfifb
ich .	hbbqbb
icsi	ibThem
icu	gTccio
id	Ybcvha
id .	ZfVugc
id and	ZlSseY
id both	deYqdd
id check	addpde
id know	uYgRaW
id left	fdpZee
id to	edsZXe
ida	WdhlkZ
ida he	YgYaqb
idea	YylfWU
idea .	i5QXcP
idea how	Vdvdcb
idea if	ZQ4cba
idea now	Y1Scda
idea of	abPfc0
idea on	aubVdc
idea really	dsTcec
idea they	dapeea
idea until	nUlfcf
idea what	cgoieS
idea when	WselaY
idea who	cO3cbX
idea yet	dcapdd
ideal	ghZmbc
ideall	fcqgXZ
ideall .	cfvZWZ
ideas	acZsSm
identi	bccjek
identi .	dSlldg
idowu	hccfig
ids	pTcfei
iets	hVmefe
iets only	cdqbea
ieuan	kZakcg
if	fggffd
if #	cqYYmb
if .	P8nFVT
if a	UwYYak
if and	YmwWYW
if any	euXcSj
if anyone	XqjWac
if anythi	cbiZbq
if both	auaZfb
if by	rXZjfa
if ever	ccqZai
if he	gtfVUi
if intere	XoOrbg
if it	nfmhVY
if my	xafRkP
if nobody	qYheiU
if not	rcTveP
if nothin	sYjZbT
if offere	eoaoSe
if one	W4aUfU
if or	bercea
if our	buVeXi
if possib	cZbuZe
if she	prXdcS
if shortl	ZucVdd
if so	UmYpja
if somebo	ftXfWd
if someth	ZmTaer
if that	Teanli
if there	wfaYYe
if they	ovoQPW
if things	dN0cch
if this	UOxkgg
if we	onUiSh
if yes	kZVvbZ
if your	pofYeT
if>bye	XrRfji
if>chosen	s9eMPT
if>closed	udghVV
if>date	sdZehY
if>decide	R0cejU
if>free	VkXvkV
if>give	VkawXd
if>goon	hxaZXb
if>hold	WtYadm
if>if	ooWmTX
if>joy	gfbpeX
if>match	l2RaZY
if>news	XjfZeq
if>not	uYekgS
if>offer	ufcsGe
if>post	reeadc
if>refuse	3ePVac
if>review	bVfrfg
if>said	dpcebe
if>sorry	rdWifY
if>start	fjpiSV
if>step	oonUWX
if>wait	vVZbfj
ife	hZYoic
ifeoma	kVbkYm
ifs	UlmYmX
ifs .	Ypcdeh
ignore	ai4aVT
ignore .	WeybWa
ignore hello	jfRldk
ignore if	ccsdZb
ignore it	gRyZab
ignore mail	elTkej
ignore me	iYyPXe
ignore my	lSqcXd
ignore previo	fnbdlV
ignore sokolo	dpaaee
ignore that	YvjdUQ
ignore the	akeraV
ignore this	ZiwVaX
ignore what	rYZmXf
ignori	fiqXWd
ignori .	catZcc
ihnen	VaXqmg
ihnen .	YVfole
ihre	Vkgjdd
ihre .	ZpbbkZ
ii	ZdeZrh
ii .	becgtU
ii job	eZcdeq
ii with	addsdc
iii	fjYbfk
iker	feddle
il	ihargO
il .	alUtaU
ill	osefWJ
ill .	kwTgZR
ill and	fhrdWZ
ill so	jtTddZ
illnes	ibhapZ
illumi	gZfbij
illust	fadqhW
illust 's	fpbcdb
illust has	dpadga
ilya	kTglfd
imagin	jkiXbe
imagin .	dphbgU
imagin he	sYcdbd
imagin words	bcZree
imagin you	pjaUWk
imani	aVazga
imani #	ibXdYr
imani test	bVU2XX
imani with	eZcWsY
imc	XkmYnW
immacu	jjdiZZ
immedi	dVesZh
immedi .	bZdpZi
immedi and	XXenUo
immedi effect	aUydeV
immigr	jmWYke
immigr almost	aUXcpn
immuni	OoWTju
immuni .	cfXdcr
immy	ejXXhn
imogen	heUhhj
impati	WjWnjc
implem	Yddalm
implem osaka	bbdfqc
imply	nbgkhU
import	gilfTc
import .	fevXVZ
impose	ZWzYYi
impose a	ZY0YYe
imposs	S3TVgd
imposs that	Yseeeb
imposs to	ZtbWic
impres	ddbghi
impres .	VfmneX
impres by	dUelhl
impres full	ribYgS
improv	fSrVme
improv .	cZwadY
improv offer	aebbre
improv our	bcpced
imran	lbbYYq
in	efehgd
in #	ZmZYqf
in .	adcdzX
in ?	UQTb/O
in @d	WfjbYt
in @p	SyWbfi
in @s	vbTcYl
in abeyan	SD/VTN
in about	9SUVUd
in accra	rRYaki
in advanc	iegijU
in again	fVlzSR
in aisha	5IbfTk
in an	gSmmdd
in and	lbMwic
in angela	hccmlV
in anothe	fTbjbr
in any	kTpZYk
in apolog	hYqgZc
in appiah	cafYYp
in as	UVgW2d
in at	ZPhlpf
in attach	Zebpfe
in auditi	fcpZae
in back	ubbVdd
in becky	XgZYpj
in before	WUn1Xc
in betwee	prdRgT
in blauwa	ZllkdV
in both	eTeknf
in breeds	pdZffc
in browse	cbrcae
in busine	ZUZmph
in but	RkNoUt
in button	WoZQqd
in by	EWa/WY
in captio	cVafbv
in cas	fZdrbX
in case	ehuMie
in charge	bqebeb
in childr	YaZayd
in churn	/EQdfX
in circle	Ytcadd
in closed	emVijZ
in cofion	eTteec
in coming	badgep
in concer	aYWhcw
in congra	jjkcUd
in conser	gsXabc
in consid	guVdZa
in contac	V/UVXV
in copy	cbYgfp
in days	dxWbdZ
in delibe	dpZeed
in delive	fhYrZc
in demand	Zsbced
in demons	erbead
in depart	Ypbche
in discre	dnVYhk
in discus	arZcbh
in do	dbchpa
in dog	Tigain
in doubt	iYhbsW
in due	D/QVYV
in educat	geaYcq
in either	zacaca
in elders	gekkVe
in engine	ZewZbW
in enhanc	WWvgPi
in ensche	Ydeped
in entitl	cZpdde
in error	VkWkYr
in expens	dadZcs
in fact	dZdqdc
in favour	cQYTj3
in financ	bQudff
in first	QuejVg
in five	ahiTog
in flight	bqgTZl
in for	Wcb4Yb
in forth	UpqibS
in front	beP2fa
in full	dhkUpW
in future	YXecby
in genera	cmuZaT
in good	XvsXUU
in green	jLdhol
in guardr	dpYeec
in h	bfYqfd
in habit	dcZdpg
in half	iVYhfo
in hand	jvNbjV
in haul	bTkgdo
in head	cWactb
in her	frcffS
in here	kRgkpM
in hexley	dhWqce
in heya	abqdee
in hiring	ZTzbdX
in his	jmUncY
in hopewe	Ufmmdb
in hospit	irZVbX
in hosts	dYYejq
in hotels	eracda
in house	feLQg5
in househ	brVcYj
in human	cSqaZs
in i	kMcgpj
in if	WkoPsW
in inbox	dZcrdd
in indemn	lpebWa
in insura	QuboXV
in invest	dYgsYc
in its	V2XYea
in java	auacbb
in just	lWYplV
in keepin	arYbdh
in kelly	eZiPrk
in late	pafddd
in lauren	Zdrccd
in left	eareeZ
in length	cbccuX
in librar	ngggOd
in life	ZqVkZh
in limbo	aX8bST
in lindah	atabdc
in lindqv	5YfUWY
in line	dpdaaf
in lines	hpYYdd
in lyk	qbeade
in madnes	dbracb
in map	iqXZed
in max	sdYcdd
in mechan	eVnfdk
in media	ZlhOiq
in meetin	ecqYag
in mesa	eaphbZ
in mind	jeMkVv
in mine	ckUfcm
in mining	edtbdW
in monthl	rXdZff
in more	VgkWjk
in motor	oSgkbf
in negoti	capiZc
in nightc	VfgkoX
in ninety	pYcbch
in no	e/fTWM
in nobody	ZZvcda
in nor	eqiZbY
in not	qWZkcf
in nothin	dvaddT
in now	sQZlbh
in numeri	TrhhgW
in off	afYeas
in offeri	debaqe
in offsid	bghUki
in okafor	dfaqeb
in on	ZfZsha
in or	+RcfVR
in order	mlRnba
in organi	mQkmcc
in origin	aWRmmj
in other	hUbZfu
in paedia	ctZcac
in peace	VlXloX
in peatla	Yqeeed
in person	ZSa6hW
in pieces	eadqcd
in pitch	jXsabY
in place	itUaWj
in planti	hbYqac
in please	alWsaa
in plus	/BMuZU
in portal	ckWcpa
in post	UqZoVa
in prakas	jTclih
in princi	imjVbd
in print	bkXpce
in printe	fokdUc
in priya	zMUcgm
in proces	Y4WVXd
in produc	Pbaolo
in progre	n1PNaX
in psycho	ZaXpgg
in public	uaoXYU
in pump	dfbZpc
in queue	hpYbed
in reader	YegZxT
in readin	cZmWcp
in reads	WpdWhl
in receip	lpaeVY
in recept	We3eRS
in recrui	basYch
in refere	ejXapa
in region	diSgpc
in renata	dbbdsY
in reply	Tkfljb
in report	rYaYYk
in review	X3Ldbc
in ridgeb	dTVitf
in roll	tZbadc
in round	daYiZp
in sanne	WegXip
in sarah	dasXgd
in satisf	zbaeZU
in see	ceaUvd
in separa	eaaetZ
in series	Pgubef
in she	WbXhtg
in sheet	2MiVaW
in short	egdPok
in sight	c2XVXT
in signed	ecpeXd
in silenc	bqYchb
in sites	cVihoe
in size	/DOcba
in sizwe	idVcdq
in sketch	/ObXYR
in ski	ebaqbc
in solvan	edWdfp
in some	S4bVaX
in someon	Xtcaag
in sourci	gZepbc
in strong	jUXkck
in suits	ijlSch
in sunday	Zcbqcd
in suspen	fXlVrZ
in talkin	vTedee
in techno	bZtada
in terms	bpVadl
in thank	ilpTcX
in thanks	qdXefe
in their	guXlTa
in them	pjTZjb
in then	bZbvad
in there	guaeeR
in they	RhVhir
in thinki	bSmmZj
in those	aaqcge
in three	TkeUgs
in throug	daZsca
in till	VcwhdV
in time	c6XOZb
in to	ZQuqgV
in touch	eyYYZf
in town	SXp1SW
in tp	ZpZYnd
in tradit	pnfVXX
in traini	cjodhV
in transc	ccqacc
in transp	cpRUof
in treasu	imjVcd
in tuitio	bZasdc
in turn	WzWaXj
in two	htgaaU
in umbrel	iYqhaX
in under	fWUjjp
in unifor	dpcadd
in urgent	VYzcdd
in vendor	cdpfdZ
in view	XWqfgg
in visito	gXpZic
in volunt	bZUmdr
in wage	bepbbf
in walkth	cjTavZ
in warmes	caZraY
in was	dbqddb
in we	iqSUmZ
in welcom	eeXesa
in whatev	VuVhZh
in when	bidrnM
in whose	ctcccY
in whānau	eqcaed
in willow	Wpkbad
in with	gkWrQf
in within	Vaawed
in withou	cYZslX
in word	Ybbudd
in worker	1FKjWs
in workfo	pbcjeW
in writin	tPRg0X
in yet	kMnrbZ
in you	bUjhgj
in your	fUbkqd
in yours	lZStRj
inacti	YRrZaj
inacti .	cWfcdp
inbox	gchknR
inbox .	fgjikQ
inbox and	ceZerb
inbox before	ZWSqlk
inbox by	sZhjYU
inbox due	ccbqce
inbox i	hmTcel
inbox is	bZ7TVU
inbox now	bZWqpY
inbox over	Vvaace
inc	gafcod
incide	geqVfa
incl	ahXjqY
inclin	aclmeY
includ	fShfmi
includ 's	fxRWcd
includ .	gTbYwh
includ ;	ZlbqYY
includ and	jUkUuX
includ for	bWtcha
includ on	cWbtZh
includ the	XWwacg
includ this	dVufeY
includ till	ebpedc
includ will	kbaZdp
includ you	eUTicx
inclus	lleYbc
inclus .	ZewXfW
income	dealid
income .	WsdkWW
income is	epZedd
incomi	ggjgYd
incomp	ScO/XU
incomp .	TidxaU
inconv	Ualhfk
inconv .	VVpkTo
inconv and	abjpZg
inconv at	acbfrc
inconv me	ddpbab
increa	eYlVpf
increa it	eZldpW
incred	kdXhck
increm	lWpjXZ
incumb	fgbjic
incurr	Zggmbe
indeed	nbbnbW
indefi	VX7WdR
indefi .	bWybcW
indemn	nnSSle
indepe	eXimlX
indepe .	VVuhib
indepe minute	cVplbc
indepe test	fabqed
indepe to	sYkXbb
indepe you	ejqUae
indica	ffYeoe
indica 's	cpedda
indica case	pbbadj
indica coffee	ginVdd
indira	bmcffe
indisp	lWrXfb
indivi	fcWdfr
indivi applic	dasYda
indivi enquir	bwVeeX
indivi feedba	hUdbet
indivi letter	edXdcr
indivi marks	dadXes
indivi notice	rcceca
indivi to	pZcYbi
induct	cRdshf
indust	fgnkYV
indust .	VlfnUf
indust are	eccVjo
indust is	acqded
ines	UbSixg
ines .	Tajiqd
ines licens	cbbbrb
inevit	QZrjgf
inevit 's	bqTjed
inevit .	Vkjfgc
inevit on	bbgqbd
inevit the	ZaZfqh
infant	atSgib
infer	hbggRo
infer .	fkefVh
influe	jqSjYd
influe of	avaabc
info	Sg2gPM
info your	bYwXab
inform	mjeXee
inform .	V2bVXh
inform about	fimbgV
inform after	bqdfea
inform all	0WaXZg
inform and	Ycercd
inform applic	Udkidl
inform as	drWgeb
inform by	nqXUYa
inform candid	qiXcdZ
inform everyb	qZdded
inform in	tlXWdS
inform lighti	bcZcpg
inform me	oVWbVt
inform of	mxZUcN
inform on	rWkUhf
inform only	ebueeU
inform see	Viegen
inform that	acegbq
inform us	gOpika
inform we	YZvZeb
inform when	Wqfgda
inform within	1Vbabb
inform you	jcaXhp
inform your	YlYplT
infoso	oebiVd
infra	ocfefV
infras	aWqibe
infras .	earcca
ing	cXbces
ingrid	dXifoa
inheri	dejZdj
inheri .	cTljgf
initia	aYVppg
initia .	dqaVgg
initia about	ecpedc
initia each	ZbYS4a
initia interv	bpbcee
initia it	cbdqce
initia the	WUd4XZ
initia there	ecXqeb
ink	mdZXkh
inkwel	jZhfic
inmail	aWvXei
inmail .	besVee
inn	hegReo
innisf	hjdbdd
innisf meets	mlUbdd
innova	sQckjW
input	mifZcb
inquir	ebckdj
inquir coxswa	jVjgdh
inr	ihhnVU
ins	mcXfma
insane	Ydbcip
inshaa	aheiff
inshaa .	bradde
inside	/JVZdb
inside .	XagTqo
inside @s	tZcddd
inside accra	uVXabi
inside aisha	/BPkTQ
inside churn	7PPggV
inside of	2cVdXU
inside plus	xJUpWd
inside priya	0XXYZd
inside says	Xubecc
inside size	2MRlgY
inside that	uVedde
inside the	vTqNVm
inside worker	yObiYd
insigh	gcXZlp
insigh evenin	bbqaed
insist	ghamcc
insist he	keUYjm
insist that	baVreh
insofa	fdffgf
inspec	YfkXmf
inspec #	dcpeYe
inspec .	UQievj
inspec a	dZdVpm
inspec at	bpZfdc
inspec confir	aWbbpi
inspec of	ljqSaU
inspec to	bnPgmf
inspec yard	cfWibq
inspir	eSuggX
inst	XkJXou
instag	VfthaW
instal	VWwmZZ
instal .	bZjojR
instal asked	lcoSed
instal is	dcqZee
instal to	dkaUcs
instal with	bXhtbd
instan	ccjggf
instea	oOUwjd
instea #	eeVdsd
instea .	vScXmf
instea ;	hcXpde
instea ?	TVS/gU
instea and	oQatcc
instea for	Ydbrdd
instea it	bXbiZq
instea of	hgSkgh
instea same	gaXqnU
instea so	baacbt
instea they	kVciam
instit	hfbhhc
instit 's	YYwYgZ
instit .	gdUdmk
instit and	dgaVoj
instit post	eiQffp
instru	eXgikd
instru for	Vjajem
instru instru	hUmUnY
instru or	pdeacc
instru we	ebueaW
insult	jshTWa
insura	Zkbcgl
insura .	SheVmo
insura and	gfUdar
insura i	dWZtcc
insura on	gbdeVp
insure	jdeZgi
insure .	bpUgci
insure by	bcqgad
intake	ZSdYj0
intake .	fTcikk
intake is	VXqZdo
intake opens	caVcdx
intake was	XhScon
intend	mjocWU
intend .	gYpbhY
intend to	pmXcZb
intent	lmfafU
intera	aXnaik
interc	jYlZYm
interc .	agpZfd
intere	ahbmYm
intere .	adZfYw
intere ?	YUN/fL
intere any	eWzccW
intere anymor	eapeeb
intere declar	ecZqbg
intere form	cadsfa
intere i	djnagV
intere kindly	eeYrdb
intere lender	eeYdep
intere of	dmTkeh
intere short	ebpZed
intere they	csXbdf
intere us	Wsccfb
intere within	bddqbd
intere you	YajcWu
intere your	YsZaed
interf	fZipfW
interf .	kkSkac
interf collec	jYSanl
interf safe	dhXpcd
interi	emTdgk
interl	enUhlX
interm	eXciil
interm 's	eddaaq
interm .	aqVVfn
interm certif	cVcvdd
intern	eeYags
intern #	kThcgk
intern 's	bfVjmf
intern .	WqeWap
intern agreem	bdcipZ
intern applic	kiSaeo
intern as	qfdXca
intern bloke	acpded
intern contra	acZate
intern discus	eXdeeq
intern for	eaZrce
intern got	acaeVw
intern over	cZYdbu
intern owned	ecacra
intern people	TieZhp
intern person	YjXbXu
intern post	dapeea
intern progra	hYqZaa
intern reason	naqecS
intern so	eabeep
intern with	aUYjbt
intern you	ZRYgvj
interp	cZelhh
interr	ZS1jcR
interr .	cYqjdY
interr until	capeec
interv	beiqac
interv #	TWyigT
interv 's	TLi8UZ
interv .	Zdfrbd
interv ;	UlclXn
interv ?	ZcY1cX
interv @d	yaeaZW
interv @p	VkdZeo
interv a	YtaYci
interv access	adtYcd
interv after	MrVljg
interv all	iuTccY
interv amara	eZbeeq
interv and	gSoXho
interv any	eZjasV
interv are	ojnXSb
interv as	hearfW
interv at	UfgkZn
interv board	YjpZbf
interv but	Wgerad
interv by	nUimaZ
interv call	Zdcqee
interv can	ZWV3cY
interv comple	ctaXdc
interv confir	UZU3dc
interv dan	VlqUcb
interv date	XUTrbr
interv dates	ydWQdc
interv day	bUupVY
interv device	Ulaich
interv did	ekjkdT
interv dog	ktRWWk
interv done	ufhKid
interv down	dcracc
interv elsewh	ckjUnb
interv everyo	lbUpdd
interv expens	SR4RbV
interv experi	cZ4KeX
interv feedba	hdrNeh
interv felt	edqYee
interv fine	eemldV
interv finish	dqZUhh
interv first	dpcbec
interv five	caqdfb
interv for	ftYhSi
interv four	cpfXeg
interv from	UXdyWk
interv go	draaed
interv grante	cccpee
interv has	hbT3dS
interv have	gucXVf
interv hears	qbZeec
interv held	klPbgk
interv hello	eRlpaf
interv i	bNgpik
interv if	auhZaZ
interv includ	epcafc
interv invita	jbgTho
interv is	XaK/UZ
interv itself	XftfbZ
interv job	ebceaq
interv life	Zbbqee
interv me	WcqiXi
interv media	YZdrZm
interv more	Tpeiai
interv moved	aYfpdd
interv needed	eccWxb
interv no	dVfmpY
interv not	hVZqbf
interv notes	odoOch
interv on	Widuac
interv or	dahuVU
interv other	guZdeW
interv others	Zqbded
interv otherw	paZcdd
interv outcom	taabfc
interv over	Rcniao
interv pack	Yebqcd
interv papers	ecYqee
interv partic	dcredW
interv person	eraccZ
interv photog	ZpWQcl
interv prep	Ub0WYd
interv priya	ccepce
interv produc	cdbqee
interv questi	bYridV
interv reads	ZctjXY
interv room	gYyVab
interv round	eacqdd
interv run	osTWcb
interv series	lmiSdd
interv she	UNkzcf
interv should	caoUem
interv slot	VdZ1Wb
interv so	oWpjgM
interv stands	dmTuaV
interv starts	ceWrXd
interv the	cYvcfZ
interv there	dkyZTR
interv throug	bbhVbq
interv time	ZYexdZ
interv to	mpJlZc
interv two	aberbd
interv unit	defuVS
interv was	iinRnW
interv we	aqfOod
interv went	wXqRXZ
interv were	nmaNbl
interv whatev	Zbcsdd
interv which	uljVWU
interv will	XpWrcZ
interv with	ajkqcS
interv within	6NVaeR
interv would	cpdbed
interv wrap	Ypedee
interv you	dTR1dj
intima	lWfcke
into	dkdedg
into a	fpeTjc
into accoun	geYYcv
into an	XfXYlp
into each	Wdvcca
into it	Z3QXgd
into my	YkXqZe
into questi	eraccb
into you	dgsYZa
into your	pkaaYd
intran	cXudXa
intran contac	dbcpce
intrig	sRkbcd
intro	mffVbj
intro in	ZZhcYt
intro me	pfYWhh
intro you	lkchdU
introd	Xlbiej
introd .	eVZasj
introd myself	cfpgbY
introd you	TcWmfr
invali	fbetcV
invent	ldfgZf
invest	YXmidk
invest and	VkVsda
invest in	cWpZek
invest list	qYYZmd
invest the	fiYbap
invest will	iapedY
invigi	dNufch
invisi	ZkafZn
invita	1UVqXc
invita .	9PYadd
invita a	fefpYa
invita and	3faUaW
invita even	emSejk
invita events	cctXcc
invita follow	dbdrbc
invita for	SoZqYe
invita from	UUV2bg
invita i	cuZcaZ
invita is	bbYtYh
invita it	sZfbcb
invita s	tbdbeb
invita so	racfdb
invita the	qZXlcd
invita to	ZVntUd
invita will	Uvbdcd
invita you	yXbecY
invite	WeY8Xc
invite 's	ZddwVd
invite .	iefpUW
invite anybod	eqeWfe
invite back	bWUyah
invite but	eZrbeb
invite for	YlbrUc
invite from	WVYmnk
invite me	YhaqXe
invite on	Yccted
invite or	rbeYee
invite says	deWsdd
invite some	kpeSee
invite the	WcZqag
invite three	cedZdq
invite to	elbsVY
invite you	SgUwfh
inviti	TWdmYx
inviti me	cUpsXT
inviti you	UZWfb3
invoic	UUqclj
invoic for	WYrUfn
involv	schXea
involv #	dfpecY
inès	fjRgem
inès .	cqYgdc
ioana	QjemZm
iqbal	miSfhd
ir35	dagdjj
irelan	Zjdaem
irina	fgcgbi
irish	ghfkYc
iron	eSbkjj
ironed	annYfV
ironic	dddfhi
irresp	Vohgdc
irriga	hbqaiV
irrita	pdgZce
is	fheeff
is ;	uXbfbc
is ?	okfadV
is @d	/NNnWT
is @s	1cUSkV
is abando	deVces
is able	agdZcp
is abolis	YZgcbr
is above	ftaWbf
is accept	ZZhmNw
is accord	dZbZeu
is active	dfpacX
is advert	jWXaXx
is after	adhuXZ
is agreed	YjYkpV
is agrost	rZccZd
is aisha	xWdaWS
is all	R23WUQ
is allowa	dXsdbd
is allowe	rpOdeU
is alread	bgLdiu
is always	VpjZVk
is an	dYdjqc
is announ	2UVgZX
is annull	YWTZa1
is anothe	lhhmVU
is answer	qVffbg
is anybod	RymaZT
is anyone	R/ZUYX
is appare	bsbaeb
is appoin	lhRZoe
is approv	enhQtR
is april	ZfYcer
is arrive	dZsdeZ
is as	R2SbXk
is asked	mVjocV
is asking	WSh4fQ
is at	iroYXU
is attach	TMzhtT
is august	Zqbded
is availa	WhdWdu
is aviati	ihUmgd
is awaiti	bsZcec
is awarde	ZdVXyd
is away	Y5WZaV
is back	rkaYfZ
is bad	oQTgcv
is balanc	hiQkif
is becaus	agRdpm
is become	tVbmZb
is been	fxfVca
is before	rifTdW
is being	i4bOhR
is best	WZQtlj
is betwee	u3TdTE
is beyond	eacdcq
is booked	ejfkdU
is bottli	eafZVt
is boulde	dpaiZb
is brb	dbqdcc
is breakf	qYddde
is broken	aTwkZa
is brothe	eaYfcr
is by	icqaZc
is cafés	eaddaq
is called	dSvciY
is callin	tRTsYT
is calls	kVqdeW
is cancel	cSlcUt
is carpet	ecqddZ
is caselo	UrPclj
is caught	Voobcb
is certai	mVklfU
is change	sXTomS
is charlo	aaqcdd
is checke	fsXceb
is checki	XgnUnY
is childr	edqcbc
is chloe	aTtigc
is choosi	znTbUT
is chosen	isPhXf
is churn	7ElcYV
is cleare	piedcU
is close	gkmafU
is closed	bVqXVu
is closer	caajbq
is closin	iZPWW5
is cobalt	drZlcV
is coffee	daasXi
is collec	fYVral
is come	XKXppp
is coming	fiXMnq
is commun	lkXSan
is comple	nrXOYn
is conclu	fZceep
is condit	XkXP1e
is confir	SYfkzP
is congra	edXpZg
is consid	W0bgcS
is cool	idkTle
is correc	dWroSa
is curato	ZhsfWW
is curren	enkebR
is cuts	hrWhcY
is d	uSWVbb
is dan	6aHfQN
is darren	Xerbdb
is dated	tadadd
is dead	ZYPlV2
is decide	jjJjgi
is decidi	yUZeaf
is decisi	xSaadh
is declin	aUXTd3
is deep	drZded
is deferr	eZpeed
is delaye	mmPmZX
is delibe	Yubade
is desk	ZqbleX
is dig	ebZgYq
is diplom	Yrcced
is divide	dpccec
is dlamin	adcqdc
is dog	pfbnUT
is doing	sjdJUo
is donati	bfZcXr
is done	fbVUiz
is down	hpugPH
is drafti	faZatd
is draggi	qsQaaY
is drawin	jRaZxe
is drawn	dnlcYU
is due	uTa1MR
is duplic	cZdqbe
is durati	Xjbcep
is either	1XaYab
is enclos	SejSwf
is ended	jObbpm
is engage	hQdmii
is enhanc	dZqeeb
is enough	UmP0Yd
is enrolm	Xpfdef
is entitl	pTdkee
is evalua	dvWYcZ
is even	bsgXca
is ever	bfnbmU
is every	dnnfUX
is exactl	bRj0YV
is except	WuZdbY
is exclus	Vfkkai
is expect	XMj8hQ
is extend	dbpedb
is extra	bXwVUX
is favour	iSbrdh
is ferry	kWqcca
is fighti	brbddd
is figure	aahbep
is filled	XiLWos
is fillin	ccgpcb
is final	eJXRg/
is financ	egrbZY
is fine	Ybf1bP
is finish	ddZPdz
is firm	2gUWVY
is first	qSUUnm
is fixed	oaucYS
is flat	aqbeed
is for	bkmclU
is forth	qgaaba
is forwar	earaec
is found	SgmbZo
is free	TZcnlj
is frozen	ZM/baO
is fulham	daceep
is full	NcfTY2
is fully	dYWdeu
is furthe	qfccca
is gamble	ksWTcc
is gettin	hPiTfx
is ghosti	iRkkgf
is given	icLZtn
is giving	oSXarg
is going	qiRjbb
is gone	ggRUhv
is good	cjRpla
is got	oiUegd
is gratef	bpYceh
is great	cVhlZm
is green	fcrWjV
is grotto	qadaee
is guaran	ZVjcrg
is guess	R/RVYY
is had	lpUeZb
is halted	cP6bZY
is hangin	fsbZca
is hanoi	cndeVl
is happen	ZiWluM
is happy	ejTreY
is hard	L1Wcbi
is have	bqbbhc
is having	mZLMlw
is head	emUYgn
is headsh	WbUorb
is heartb	pUWcbo
is held	Vf0hYO
is hello	rallWO
is helpfu	cpYcic
is her	cvTcZg
is here	cO5cXb
is hereby	VdfSjt
is him	nSpRai
is hired	nHvcrR
is hiring	bSrejb
is his	cPgvZk
is holdin	XiTrjY
is holida	pajcba
is home	reSZbn
is hope	XUrhed
is how	oRQgnp
is howzit	fWYdZt
is hr	VfeYoi
is human	ySeuTO
is if	fpccdb
is ill	mqbZUT
is imposs	cvYXgb
is in	irjbcT
is includ	hUrgeX
is incomp	UcZ3bY
is intere	bvVXgf
is intern	drZcdb
is interr	bYycdU
is interv	SqoZea
is it	Rd3aXd
is jessie	bathbX
is journé	YpclbZ
is just	cvjZcS
is keen	ehSwfV
is keepin	ZSQUr0
is kept	aZtUnX
is kiddin	pgabcc
is leavin	XcyWdb
is less	ZWZfuf
is lettin	abcpaj
is life	nlMjQi
is lifted	iH8eaT
is like	hoiUZg
is limite	cbqbec
is long	W0ViSS
is lookin	prgXXR
is lost	fgnfdV
is lovely	fgUjZq
is lundqv	pdSdfl
is made	raVRin
is mailed	pibbeZ
is managi	dXrbeb
is marine	daYYpi
is market	inVjdY
is may	Uteeee
is maybe	hpddeX
is me	XSfW5f
is meant	WsXdlb
is media	1MOygS
is meetin	qbbjba
is metres	ZVUb5S
is mine	XHHQ/E
is missin	ZYM+dZ
is money	mpZZab
is monito	bZpbei
is more	dlhTej
is moved	fsUmaU
is moving	jtbWTe
is mr	XfgZYs
is mrs	iYbcZq
is my	WWpetX
is nachri	csYYcb
is near	YWUjom
is nearly	g5NePN
is needed	kdnhbV
is negati	gSZZZ1
is neithe	hfucZV
is never	zZbXbd
is new	bjzRWT
is news	SyedfX
is next	Xb9TaM
is nhs	Weeerd
is nice	bakYZp
is ninety	azYddV
is no	YhVZY7
is nobody	Vlbaaq
is none	gUnRWu
is normal	dqfVaZ
is not	bpafXn
is noted	RxkYZa
is nothin	lkePbo
is notifi	wYZcdc
is off	brdXdg
is offere	RTbV/Q
is offeri	ZSXd4Y
is offici	WPRY/h
is ok	ZUMvnl
is omar	dcdeqb
is on	dguhbT
is one	iqWoXW
is ongoin	b2ScZZ
is online	ZUvfYa
is only	jankUc
is open	ejhmdS
is openin	bacasc
is operat	ZZwVbY
is organi	dsTjcU
is otherw	Vjlbei
is ottili	Zbrced
is ours	eXiSxO
is out	juePWh
is outsta	OsduZU
is over	eYfQfz
is owners	kpXaYa
is parade	ccVgrW
is parked	YG/aXM
is parkin	gYzZTb
is partic	gmWhUi
is passed	WxWUoX
is patien	Zudadc
is paused	YI/dZL
is pendin	WyToUS
is perfec	VWTvmc
is perman	dajYrX
is pharma	dpccdd
is phoned	pYlXiY
is picked	XqbkfY
is pickin	ukVXfT
is plants	pabalZ
is please	dhUT5V
is pollin	dZcetZ
is possib	YjdbZr
is postin	caccsd
is prepar	biVU0Y
is presen	c2ZUaZ
is priya	zaVieR
is progre	bzWccW
is promis	9RbSZd
is prospe	Yuaeca
is provid	bjrbZY
is publis	xXiXZW
is pushin	jrUaZV
is pushy	pccced
is put	rkeLoR
is puttin	hOPtgh
is quick	0gVbaY
is quite	dXpaci
is r	kZrXec
is read	xTkanM
is readin	gqdWqL
is reads	yfNnTU
is ready	RfuUsX
is real	XiRmsb
is really	UYmhgk
is receiv	ansYbR
is region	lmRsLR
is reject	bdVect
is releas	gQkcik
is reques	cXZugc
is requir	fkkoVP
is reserv	XpfTrV
is resolv	pYicbf
is respon	fbZgZp
is restau	eWrldW
is restfu	cZbbrc
is return	jZSjbr
is review	ZydXbY
is right	nYUeof
is ringin	2QPiVV
is robyn	ccpadd
is room	kTTkxR
is rotati	XibrXX
is ruled	hvWbbZ
is run	mWdQml
is sadly	bZadet
is safe	secYiX
is said	htbVVh
is sat	epegfT
is satisf	wSZfiZ
is say	fgVclk
is saying	XuRdke
is schedu	pSlXYm
is second	ajbbqa
is secret	VesakX
is see	dbVhnj
is seeing	foLrUT
is seen	0RTigb
is send	bofVie
is sendin	VTTs0V
is sent	riZaiU
is settle	sfVRrY
is sheet	xWZdad
is sheila	dcWrde
is short	VfOrqe
is shortl	Oolhca
is showed	ZpYfbi
is shut	bbuhVc
is signed	lqbSnT
is signin	coPbqb
is silenc	uZYjeW
is silent	YhtaZa
is simply	ZiyfaL
is sittin	fpcghN
is six	gasWiW
is size	xJpfNa
is slippe	vZZdac
is slow	dydWZT
is slower	epZdec
is small	bdecsZ
is so	VdwjYW
is some	vgWYfU
is somebo	aRVYX+
is someon	fWTYc3
is someth	UwZQio
is somewh	buZacY
is sorry	aafdau
is sorted	aj3XUL
is spoken	aliTdn
is staffe	cZpebh
is stage	WhirZV
is standi	ZVkhYn
is stayin	jSRkfu
is steadf	ddsdeW
is still	c9YhVR
is stood	cWtedc
is stoppe	Vc6RSZ
is stoppi	pRjcbj
is stored	ecqZec
is strang	ZtYbfd
is strong	dddbep
is struck	aVWagy
is stuck	YnqgbT
is stuttg	asaccb
is subjec	cffYpe
is submit	hXrcdZ
is succes	vadXeZ
is summer	Wsefec
is superv	bTshae
is suppli	fqbcdc
is sure	xUdYmX
is suspen	UO/YZO
is take	aUjZrh
is taken	cUeVK+
is taking	esPTvV
is talk	nyYWSY
is talkin	Z0WedW
is tea	ZWUzZa
is tellin	1TYalV
is tempor	dYtdea
is ten	YnYpba
is that	ZaWgd1
is their	fbgXXq
is them	kiVfgc
is then	zcScfX
is there	UXh0jS
is theref	UaeZgv
is they	UzOZVq
is thinki	p9OTPM
is this	WX2eVV
is three	nVKoep
is throug	gsiOnM
is thumbs	tWbcbi
is thus	caabgr
is ticket	aYtcha
is tight	ZcbugZ
is told	xjWakQ
is too	ShodVl
is travel	fueWYT
is true	VbXlio
is turned	oUjjjT
is tutors	WpcZjh
is two	WigloU
is ucas	eYrddd
is unable	aXgXay
is undeci	a6RWUR
is under	e+fUYH
is unit	1WXiYY
is unlike	IzZabn
is unsucc	pZYcei
is until	uWciZc
is up	e5XWYY
is us	bZcciq
is usuall	Zrgbbf
is vacant	fVbdes
is valid	bgsafV
is voted	pgfdZZ
is wait	evgYWa
is waitin	PYmylP
is wanted	aUh2cO
is we	WjXPe1
is welcom	aZcgUu
is weldin	ZiZXeq
is well	cudeWb
is what	qeYdhb
is when	/AXhWW
is whenev	M2becc
is where	dhbYUw
is who	ifMaSz
is why	cjtRZg
is willow	aqbeed
is with	i/FWYT
is withdr	YZYgev
is wonder	ahpacd
is word	Yrcedf
is worked	ffXbat
is worker	jXMbmp
is worth	hdPabx
is wow	XVzbYa
is write	XYrZie
is writin	eXZczV
is writte	qfVWgi
is wrong	bfXhUs
is yes	iQYX7O
is yet	V4aXab
is you	WOId/F
is your	UFe13R
is yours	VOMV/E
isa	ZnZdgi
isaac	Qcitgd
isaac a	bVczac
isabel	fbaVnn
isabel .	baTUwn
ish	btdcba
isla	eYafjm
island	ZVhgWv
island so	hihgTi
isolde	bvidXQ
isp	cXSpbp
issue	nV0YbQ
issue .	gloaVX
issued	lRiUqg
issued .	bdTbno
issued for	cWzVab
issued the	ebadrd
issues	jjmVbb
issuin	YjZkbl
it	fecehh
it #	deUTos
it ?	abTruY
it @d	/HYZXd
it @s	7Nabba
it a	Upakah
it about	nXTldm
it accoun	Zaqfed
it adjust	Zrbced
it after	UsXafm
it again	YZY6dV
it agains	nkbTck
it aisha	sRhaed
it along	fVtnVW
it alread	cjlYpT
it always	VndfZm
it among	apdedd
it an	pWfdic
it and	llRcih
it anothe	daaWZv
it any	iYtWdd
it anymor	adsccZ
it arrive	ZSxdgc
it as	qVWZer
it automa	fgpdaY
it away	YRlhTt
it back	SXctqd
it balanc	Yqcbbb
it banerj	dRempd
it be	egareX
it been	roVSUh
it before	hQYwhe
it behind	cgqUib
it being	rhhVaY
it better	nVcYne
it betwee	dqZWkb
it bridge	cbdddp
it by	jYUzgY
it came	PeRfi1
it candid	dhUbjl
it carlos	asVdbi
it cheape	bXaddu
it cheers	Uh3WPR
it closed	cQpcle
it closes	QZfzZW
it cnc	WbdWtd
it come	lkQkdg
it comes	hrbYfa
it confir	beccqe
it corpor	eebpdb
it could	Y6ccUU
it curato	cZpbYh
it cut	cducbW
it cvs	rH0ZcX
it dan	lZUuZc
it darren	lUdXll
it decide	YdYvZg
it depend	ctYgdZ
it did	PmeVct
it do	XfjWXt
it dog	sPhaal
it done	XWWrvV
it down	hofXmT
it drags	bwXZYZ
it durati	cZtddZ
it eastsi	ebZeeq
it either	gtlaaP
it elsewh	bUecol
it ended	lekQie
it ends	ubTSWw
it ether	asZcde
it ever	rTocda
it expire	ZXhevY
it fair	YtZYZh
it fell	eWVYrp
it finds	brcbde
it fine	ibhrZX
it finish	lapcaU
it first	ljVVik
it fits	fnVrYT
it flexib	jbWcrc
it follow	kWbdbq
it for	dbUdkr
it forwar	pZagdh
it found	cbbber
it free	aaqdcb
it from	lhWeXp
it furthe	SrYnad
it gates	phdTee
it gave	bWgaau
it get	nTbpgZ
it gets	tebgaX
it give	pScfke
it gives	XcSiti
it god	eSueeX
it goes	hpeVkX
it going	qhhgcQ
it got	Ycafrg
it grade	dZbauc
it guild	egVkjd
it happen	bqjTid
it have	iSctZk
it he	dfPnkh
it hello	9MXVef
it help	dfabar
it helpde	pfbbWc
it her	bWqfch
it here	gIOih2
it hired	sYZdZZ
it home	kljgVX
it how	ebteWa
it hr	Ubbduc
it hull	WnpXcd
it human	rUWchj
it i	gWTgsk
it if	Pfcmmh
it in	iYeqfZ
it inside	sRapcY
it instru	cYsiVd
it invest	dZhZbs
it it	XRhe6V
it job	eblcnV
it joins	Zqbeec
it just	WdqqXO
it keeps	bdZcgq
it kindly	dRaejs
it lacks	abUrnY
it late	UoeZli
it left	nelecV
it let	egYqZc
it librar	rabhca
it life	2UWXcd
it lifts	dXqeee
it like	aegRkl
it looked	ikaTbp
it looks	ogcSdi
it love	YYXcbs
it lovely	aaXdpk
it made	Vjkfbg
it make	beddcp
it makes	kYoUWn
it mate	Tgecqd
it may	e6kTXN
it me	fSGm3S
it mean	Vtabah
it means	ewdWZc
it media	+FVfjU
it meet	pZeeed
it meets	bxSkXV
it messag	Rbeubc
it might	dslVhQ
it model	cbcucZ
it more	SliYXs
it moves	XwdZcZ
it moving	eZpefc
it must	iYbtYd
it mv	cXtbYZ
it myself	hVduXX
it naidoo	Xbecud
it needs	hsXfNi
it never	kTfkbl
it new	cXaqcl
it nice	pTadbp
it normal	wjUXba
it not	tSWcji
it now	cKixUq
it numeri	hQrdhb
it off	hdnSdj
it offici	TbTV9b
it on	wThgca
it once	OhXlfs
it one	riamVT
it online	bYXydT
it only	SovQdc
it open	RtfYmX
it opens	gcsafU
it or	nVdftO
it ought	isbhWV
it our	Tnnbag
it over	fiNorY
it owners	vVebcc
it page	dopVWc
it painle	dcYtUV
it partic	0RWhcZ
it past	koWdmU
it perman	Ycdesb
it phones	qccdcd
it picks	Xkpbca
it pieter	cWrffe
it placed	eceeZp
it please	cZUvmW
it presen	Wcibfp
it priya	1NhkWW
it promis	hZabZs
it put	egiUgj
it pádrai	fepWef
it quick	ctWYdb
it rang	aTodao
it reads	mRomWa
it reduce	eadedp
it region	wSZqXU
it regist	rXaeee
it remain	ilTrbU
it reopen	ccscdc
it restar	cVxeeZ
it rests	cueaeU
it right	TgleYn
it rings	Xscddd
it round	aoddoS
it runs	Tjlmca
it second	Ticira
it send	caduYe
it sends	fcepZX
it settle	ksTSlQ
it shall	peSjjY
it she	alOmgi
it shelve	eccpbc
it short	ZUiilf
it should	YYcsie
it shuts	VWarkj
it signed	deZphX
it since	ecVair
it sits	pXapZX
it size	xKiYfg
it slip	wTccdd
it slippe	ppVddR
it slowly	hqWccd
it so	aPbnol
it some	hkqUXc
it somebo	VkaYpd
it sooner	Xdcbkq
it sorted	jqVaad
it sound	bqcjeV
it sounds	rVedgd
it stands	hqdVgb
it starts	absWgf
it stays	PasWlk
it stewar	bvaedZ
it stood	dZcdgp
it stops	eVYhXx
it straig	saRPby
it suits	dVlnba
it surg	icgUle
it surpri	WsfThg
it take	dildgV
it takes	iyZfTY
it tell	Tjfgnc
it tells	lUmiXg
it thank	cYudeX
it thanks	ZZxkXX
it that	rcfhfR
it thaws	YK7ccb
it the	eXYihq
it them	bZYZWr
it there	aGcWg/
it they	hTViok
it this	XlVchm
it though	bSidXv
it three	nPfTmp
it throug	kfRehl
it ticket	YYcbvV
it till	Sf1OmS
it time	O/SWYT
it to	dWXlgr
it togeth	QZazef
it too	gtMVpb
it took	iWRPwr
it tried	dddqYe
it turned	Yf1gRV
it two	xZZUkU
it under	hVgqbd
it unit	rVTuUX
it until	hMmfuP
it url	bepaef
it us	ibcpZd
it usa	XeeVte
it used	gpceZa
it vale	sUZsTa
it want	iVeZeq
it was	aWoTfv
it we	Vbedln
it well	TS0ZjY
it went	iVgYXy
it were	QsYfMw
it what	bvZaca
it when	hrWlXX
it whenev	Vjdsbb
it which	djkXoV
it while	joRbje
it whoeve	UYbdcu
it will	2jZaXX
it with	g9OcXY
it within	aSX6fS
it withou	laVlak
it work	ckVcXt
it workin	becbdq
it works	ihTrcZ
it worst	UTjgqf
it would	jmUeYl
it wrong	ZgqaVe
it yes	rmRVmV
it you	ebSZ9U
it your	hRakik
it yours	bRmZuc
it yuki	dcZcds
italia	Udnbii
italy	hfYlkX
italy .	rYkXgX
itd	ehVchm
item	kpRfha
item .	ctXqaQ
item four	pYYdkd
item was	ZybdXX
items	Zdqfbc
items are	daradb
ito	YhUdgr
its	kjVXkj
its a	YNQbs4
its all	WpkgYZ
its an	YYXgsf
its answer	/POYVf
its appoin	qcYbYl
its been	XqhadZ
its budget	gZuddW
its chair	Ysceeb
its choice	zTTMio
its conclu	Zredcc
its consen	grcUee
its course	bwYgcW
its date	RgaujZ
its decisi	thWYZe
its determ	fsbbcY
its disqua	qabeed
its doors	VZrYXq
its f2f	eUeikj
its final	qaaibZ
its good	kffgTe
its his	Zqfecd
its immedi	rZbdec
its in	pdSmiU
its jobs	fbZfep
its just	RvnWYW
its last	qVZici
its list	1aVUag
its listen	dpbdeb
its love	actecY
its me	elWiqP
its media	sdSlZa
its metres	cdcZvX
its mind	qjVeWh
its mine	ZWVZyU
its money	cUodhi
its my	VZnklZ
its name	gcqgaW
its new	wWNUnk
its next	isVafa
its no	XRSaU4
its not	ddWahp
its now	qcZaeb
its offici	WSacul
its on	iqcZaa
its over	dcacWs
its own	M/YGVi
its partic	Quacld
its patien	asdecc
its pick	qbdbdd
its place	R5QiZY
its posts	dXwccZ
its recrui	dbsadb
its region	bpbeed
its ruling	2VhYZU
its say	Xplada
its second	ccbdpe
its select	iVcbcs
its settle	dVedrb
its still	Uokdbb
its tanish	tYdacd
its teleph	btVeec
its terms	edcdpb
its thanks	aaablp
its third	aqdcde
its time	j5UUVV
its turn	btadbd
its unit	pYbecc
its up	RxelYZ
its verdic	tiaabZ
its volume	caaedr
its vote	jVZphb
its way	OVZm7V
its word	sdbdba
its work	mUibei
its x	wadTdb
its yes	egcbqX
its you	VRPV/R
its yours	hWUVol
itself	fhmhXa
itself .	clchkU
itself churn	wZdZab
itself i	nNnife
itself is	Rcdpjh
itself no	cscZdc
itself not	Yateda
itself the	dkjWVo
itself was	cbsedZ
iv	oZjceY
ivana	aXgcqf
ivy	fXhuUV
iwan	Xd0RfT
iyer	ifRkle
j	Zmgheb
ja	lWrdYc
jabs	XVrabk
jabs .	YcvUaa
jacint	goWTdq
jacint the	ZsbWfi
jack	SmfseV
jacket	lQpcdf
jacket .	cXscdc
jackie	gcnaZh
jackie priya	rabedc
jacko	kmWVeh
jacko .	bcbcep
jade	idUtWh
jade your	bcepdc
jakart	jdmeaa
jake	aeicld
jakub	jfYZco
jakub .	edbdcp
jam	inlZWT
jamal	aejjYj
jamal applic	nXpRbg
jamal candid	eakkVg
jamal diary	dYpeee
jamal dr	cUnjYj
jamal mr	kdPpXl
jamal placeh	Xpfcef
jamal to	adZcsd
james	gfMnpe
james .	bcUfpj
james checks	jnVeed
jamie	cmflaY
jamila	eXYfgq
jammin	fOnehh
jammin you	ccdrcb
jan	cRjkkd
jan kapoor	cddWse
jane	TrfZdj
jankow	gagagl
jansse	ZffWqh
januar	oYiXVn
januar .	aVlbeo
japane	ijnYZa
japane for	cdrZfZ
japane growin	ecqcbd
japane the	Zpbeee
jars	drZSec
jars .	iXraba
jas	VfgQpm
jasmin	WhXmuW
jasmin .	jRdktU
jasmin to	XqcmaZ
jason	ZiYnoT
jasper	clTfii
java	ZsXgjW
java 's	brXaZk
java .	nofTdZ
java certif	eZcqed
java depot	cVtcbf
java develo	ddXqdf
java help	cVUb1Y
java knows	X1XZcc
java nobody	iRkkgf
java willin	ktSZaW
javier	XTmYpl
javier .	VafmWr
javier book	ecrabc
javier they	eccdqb
jay	Xlkeec
jayant	caXaiq
jayant .	ZcVbjr
jaz	baPjlr
jaz .	dWUhmn
jazz	mccjae
jd	dVYldq
je	WXmegl
jean	efXgfk
jean and	gqbUlY
jeez	ciSdav
jefe	blXjgd
jem	fYibdl
jem on	dabadq
jen	jakfcc
jena	hpaiZY
jena to	eqeWfe
jenna	dZYjXu
jenna and	ebbecq
jenna lie	ccdbeq
jeremy	ckhZch
jermai	gchgjX
jeroen	fhfdhb
jerome	efXggl
jess	haVjij
jessam	cUuefU
jesse	cbemja
jesse .	fbbfpZ
jesse we	fcddaq
jessie	WhWsal
jessie 's	kcmVkY
jessie for	YggxaS
jessie is	Zrabgd
jessie on	ZYlpda
jessie record	Xcdtbe
jet	edYarf
jet .	adebsb
jewell	ZWadon
jie	gcvZcU
jie .	hYpfgW
jim	gajdjd
jinx	fcdXmi
jk	oWboeU
jo	bchfje
joachi	fXbgnh
joan	ZscgeY
joan out	cqaeeb
joanna	bfjUmg
joaqui	kVPWkk
job	bZfYtj
job 's	YYVT5n
job .	bcZXxi
job ;	radckW
job ?	YWVkqj
job ad	bXxabY
job advert	ccqfab
job after	XXxWjb
job alert	YT8XRb
job alerts	YV/UQU
job all	peddZd
job and	fdfUrc
job any	dTqYXm
job anymor	ecZddr
job applic	Sm0XUW
job are	Zgasaf
job at	WRzekY
job away	eZZdav
job before	esaYYh
job betwee	iXVbfr
job board	aadwWa
job by	vfPVhh
job came	dcegoV
job can	gVZlYr
job closes	hoegVY
job comes	hcUaue
job dad	eoVedk
job descri	WpgkRj
job did	ljcVhf
job do	hccpbb
job does	ebcedp
job either	ebbecp
job fair	eV6dUN
job for	dTfhZx
job from	bdZgta
job front	arkdTR
job go	dbadrc
job gone	daYcZy
job got	cZbduX
job govern	pabcde
job has	VefcUx
job have	evXZbb
job here	deXedr
job howeve	eqYaZf
job hunt	fc1ZVY
job i	VaWfxf
job if	ajaVoi
job in	hNfkpc
job instea	ddnekV
job interv	cUtehY
job is	YbWU2l
job it	dPagop
job itself	bWwdba
job media	oSmYSr
job mine	ccbcre
job neithe	eYpeed
job never	ajqbaX
job no	ZpQanj
job not	eSsXfi
job nothin	dXqgcd
job offer	cdbepc
job offers	fipbWb
job on	rbYjhU
job or	jY1UeQ
job postin	elVedj
job seeker	dbvXdY
job she	oWjgkU
job size	hdacpb
job so	dUfiik
job sorry	pbjkXT
job starti	eecepa
job talk	cbsbZb
job that	WaKfwm
job the	hjnTiX
job they	bgVhof
job though	dshcWa
job till	bqUYoa
job title	dcuaYb
job to	gSSVP/
job too	drUdcf
job unit	pZYioU
job was	VdlWWu
job we	ZrQagn
job went	VQCUG/
job with	dRkPyc
job would	iSedeo
job yet	eqidYW
job you	jTmYdj
job yours	cdWdxV
jobcen	cbmdnS
jobfjo	dfsaWe
jobhar	Ubkgcn
jobhar #	ijUrbW
jobhar .	bnVVhn
jobhar my	iVqcdb
jobs	XS3Rgo
jobs .	ZYhYrh
jobs at	YqQalk
jobs board	aZyXbc
jobs for	aY4WZX
jobs go	bfgWdp
jobs gone	dbZdds
jobs have	cbSddw
jobs i	aZpajd
jobs in	QX6VUa
jobs like	aVtjXZ
jobs matchi	ecpecc
jobs mine	daTYvi
jobs near	hXfWcr
jobs portal	icVjmf
jobs so	qZadef
jobs they	cdXeeq
jobs will	eYpeee
jobs you	ZUnoYg
jobsee	SPorkU
jobsee .	eaerda
jobsee then	dZsedZ
jobsin	gZwOci
jobsta	nfgnXS
joburg	fjXfhh
jobvin	ZWpjff
jodie	aiagld
joe	dgggcf
joel	cgijbe
join	QSdW/d
join .	YWmmVh
join ?	fceTre
join as	XacR2a
join on	WbcVuj
join the	UebUyj
join them	dadpgd
join us	WXkJ/X
joined	VVwVkh
joined by	cUfcmo
joiner	fZerZb
joiner .	Taauif
joiner and	qcWZdh
joinin	XaZc3a
joinin .	bdlUsX
joinin breeds	kVpecb
joinin date	cabaud
joinin instru	hUSxkS
joinin letter	edcZre
joinin link	derWde
joinin on	aZWdmp
joinin our	cjhbUm
joinin relate	fnbdlV
joinin report	eecZrb
joinin the	kUgdji
joinin us	aZVbwk
joins	cjcZYr
joint	hYUwbd
joint exerci	cebped
jointl	oXXlef
joints	bdijgc
joke	hfhgiV
joking	YdtaiV
joking .	bgpfdY
jolly	bXkWbu
jolly .	ebmUdo
jon	iVZgrd
jonah	ghehbd
jonah for	cfYcdp
jonas	Zneicc
jonath	jhcjYe
jools	XbpncY
joost	pWcZoZ
jordan	iiWehg
jorge	XXhhXq
joseph	ecXhqU
joseph .	XYbXtV
joshua	iYVhjm
joss	Wigiie
journa	UTprXg
journa .	ZSppaa
journe	fWpYam
journe .	WglVdl
journe home	gYwacZ
journe with	bZPXf1
journé	hdaTnm
journé .	UeiR0a
journé by	pdeZcf
journé cut	hdqVce
journé to	TnYhkf
journé wants	pflZYZ
joy	UTdT1p
joy .	cciTnj
joy at	ebbedp
joy that	ZbcZvb
joy to	VbbRso
joy with	dZcjYq
joy>again	XSbgez
joy>ask	ijTbdp
joy>away	Qhlbfl
joy>bye	cTsgbj
joy>chosen	WaWi1b
joy>closed	feqZfY
joy>date	ZYjbph
joy>decide	X5WXfW
joy>free	SxdiXd
joy>give	cehVub
joy>goon	TZR5bb
joy>hear	cXvhVf
joy>hold	YWZfmq
joy>if	aYQg1f
joy>meet	hViccp
joy>not	ZhYcbv
joy>offer	bcZX5Z
joy>others	iaYiSt
joy>papers	aedVrj
joy>post	cdZZxd
joy>receipt	ZgvdUY
joy>refuse	gNfuVn
joy>review	ckpZhU
joy>soon	YpYfdh
joy>sorry	gbdWgp
joy>start	canTlg
joy>step	fYnrSc
joy>thanks	bexbWb
joy>wait	asThha
joy>you	aajdqc
joyce	ieZZmh
jpo	Xgddnh
judge	Zafjnc
judge in	Ysbbdd
judge on	dddsZd
judged	kWdkmY
judged .	WTijlk
judgem	Xcdhbt
judges	iZucaW
judges .	hWjZra
judges brew	cdqZdd
judgin	XbmrdT
judici	dbikgb
judit	bZgdeo
judit .	XdXblq
judith	dadYmn
judith note	jeSbml
jule	hdmbVj
jules	mVkZkc
julia	cVcUyh
julian	kbXgej
julie	gZUtjb
julie .	dXdvXd
julie unit	Zcbqde
julien	YhfqXe
july	dwXWlT
july to	dedZqd
jump	VhVpma
jump on	WSgpkf
jumped	bgZbpg
jumped .	dqYaec
jumped elif	dcabrd
junctu	bbYbpm
june	Xjgboc
june .	agOeql
junior	agRVur
junior 's	eadcar
junior .	gdYWbu
junior for	eZeddp
junior foster	Uagkii
junior one	feeeqX
junior posts	daddZq
junior says	lpWXba
junipe	eanXmZ
junk	csbiXY
junk .	epmWVe
juries	PmfTen
juries .	ccqcec
juries office	WjWVap
jurong	agtbYY
jurong 's	fapccd
jurong .	ZcwUYb
juror	ZkcsaY
juror .	YVnvYW
juror the	kqbbeV
jury	frRjbg
jury 's	rrGWfe
jury .	XjScpc
jury @d	bYudXa
jury asked	dccaeq
jury duty	frlUcU
jury essent	dpfZbd
jury has	VeSclt
jury in	Tedudd
jury is	ewWgWX
jury liked	ZoVkbg
jury meets	Xidpec
jury tells	rcdZec
just	aeofgb
just #	hmRkaj
just a	XpmhZV
just above	ecceaq
just an	WeweYY
just answer	aeeraZ
just as	RmgpeY
just ask	jWsYbe
just be	dZasdd
just been	qPQfqj
just below	cZacte
just called	VXVX1Y
just can	euXXXj
just checki	WZjqab
just clinic	bbredY
just closin	gaXbiq
just come	jTVdkr
just confir	cUawXf
just darren	dWXffq
just decide	Tasedc
just did	cdlZrW
just do	S1efWO
just ended	iXvbcT
just erikse	YfVejl
just finish	oZgQqd
just for	rTxSVZ
just gave	ccZYsb
just go	Ycqcdc
just goes	bbbbph
just gone	pPTkij
just got	dfYUvd
just had	aVYbxj
just has	isVggR
just have	ipdcfQ
just heard	lGmcoq
just him	XaavbX
just hire	bTcduf
just hit	VcawZi
just how	sfdceW
just is	YrheeY
just know	cpcddc
just landed	arhbcX
just later	arbece
just laughe	Wrdede
just let	VaXnau
just lettin	bgqYfb
just lookin	hTdrcc
just me	bbqcag
just museum	VlocYd
just my	ZYwcca
just need	kiJhtU
just never	dYWddq
just no	jjRZco
just nod	cbcscd
just not	WtSZSr
just nudgin	bZeqef
just off	kgJUyg
just one	eVVgjt
just our	fcqYdc
just patric	cZrdda
just reply	bPV5ac
just ringin	fTpclb
just rings	UXwded
just said	WlPfsi
just saw	dYwYdX
just say	VTSzpg
just saying	kW5OXV
just says	WrmVRg
just seeing	datXbe
just sent	giraYY
just sign	faXpfd
just slow	g5JbdY
just slower	eqXded
just so	Zd4hIb
just sort	fRgscb
just spoke	rVZehh
just starte	dpZcbi
just stoppe	bVychX
just talk	dsaZee
just tell	UNZypg
just that	RuPpUk
just the	fPshYj
just three	bpceUl
just tired	khbVVi
just to	hb0YXX
just told	NdqSmo
just took	caqfcc
just turn	aU5VcW
just turned	daqYfd
just wait	i2NdWU
just waitin	nfWZqW
just want	eUkqbc
just wanted	eX3XWZ
just we	VtSanf
just what	ahWpmY
just wonder	fnnTcf
just write	jYkVkh
just yes	Vccgrc
just yet	fwTeeW
just you	PtWoga
justic	hhsfTY
justic .	aX1PXd
justic and	Zfpbag
justic at	deqcdY
justic to	ZkpYbc
justif	Vdcgnj
justif .	Uadpkf
justif my	fpWdfd
juul	mafjZe
jv	eXacmn
jv .	XQiwdg
jérôme	aZvieU
jürgen	UmXglf
jürgen .	exXdXX
jürgen a	cderYd
k	ebecij
k is	gaYhbp
ka	WVshWf
ka .	cWqlbU
kabwe	Zaijfg
kaczma	YodeZg
kaffep	VfjZfp
kaffep 's	XefXdq
kai	accgjk
kaizen	thZgWV
kaizen compan	ddWaqi
kaiāra	cRvdcd
kaiāra .	cVogbg
kalgoo	fhfajd
kallan	haRZpo
kallan .	cZdhcp
kamer	jgjZga
kamins	dbekdj
kaplan	UpUdhh
kapoor	WXkoff
kapoor i	idkTle
karee	kblgUf
kareem	XftcgS
karen	XhjkfZ
karim	cZoesN
karin	rhdZgU
karrie	aXkdcn
kask	fVffkj
kasper	aRhrYk
kasper on	ceYqYf
kassel	XgkWgn
kassel .	Vkegcm
kat	Wbqaic
kata	XZjrbd
katari	WWUalv
katari .	WXcdhq
katarz	cebVko
kate	diVfii
kathi	TXpmai
kathi .	ZZscdd
katie	cQrcoY
katie on	bddcpd
kaur	iZefgg
kaur .	aVtXeb
kavith	iUSfir
kavya	cfqWXl
kavya me	VZ1UWf
kavya the	ebpddb
kavya us	deYddq
kayla	VUOkrt
kayla .	XUWkrk
kaylei	ajeifa
kaylei days	ctaXcb
kcse	YgfjYk
keane	Zddgem
keane .	dVplda
kearne	flpVVc
kearne me	ddpddc
keen	XlSydb
keen ?	jUYklh
keen but	eqaeec
keen on	UgcvWY
keen to	Thesbe
keep	ckiXbo
keep .	fgvVYW
keep an	mbPYaz
keep asking	Vhkckb
keep astron	ZWpbdl
keep at	WkTZav
keep being	cqaeed
keep chasin	cpaaed
keep cvs	dZebdq
keep doing	dTlccq
keep emaili	eeVqde
keep follow	ecZfcp
keep gettin	jtTaaZ
keep her	fbsYbc
keep in	dRpWas
keep it	XQgmub
keep lookin	SdZZhw
keep me	TxSZbn
keep my	XfgVbu
keep on	YkXaep
keep our	hbdara
keep phone	qaeeea
keep puttin	bqcded
keep quiet	dQmlla
keep saying	nsSYbV
keep sendin	bXmYbp
keep tellin	aredcb
keep the	aJxZmh
keep their	XT3Wbe
keep thinki	kSqeee
keep this	aZ1WcZ
keep to	tmeZbQ
keep turnin	drceYd
keep waitin	ZqXbdi
keep writin	eZbeeq
keep you	f3URYi
keep your	miXXTu
keeper	icjhdZ
keeper .	cYrmXY
keepin	djWJmw
keepin .	pXhYoU
keepin ?	dcvYbb
keepin me	UXaZ1d
keepin people	pfccda
keepin the	gcRZYz
keepin well	dXxfXZ
keepin with	arYbdh
keepin you	gjOSol
keepin your	bsgXXe
keeps	S/TXVe
keeps .	dbpcdd
keeps a	gpkUZY
keeps being	Xsddde
keeps her	evXbdX
keeps saying	XoUban
keeps you	cZbtfb
keiko	mXgWik
keiko .	pebUoX
keiko and	hQibho
keiko knows	Ypjbcb
keiran	kcfbhf
kel	kdZich
kelech	afliiV
kelech .	fjmehQ
kelly	5WaafW
kelly .	0WYfab
kelly ?	Ycedta
kelly a	apbdee
kelly he	pbdedd
kelly i	pRmefZ
kelly is	YpadfZ
kelly it	qbceZf
kelly to	vVWhcf
kelly was	Vmmacd
kemal	cmedfd
ken	heijVc
kena	gYZvZc
kenji	jjgZce
kennel	TYuhia
kennel .	bYucgY
kennet	opiVUU
kept	Zcqbci
kept .	cUvdXi
kept a	daqXah
kept behind	bVWkni
kept for	VWtfgd
kept guessi	qadbea
kept in	nngSXc
kept it	VZgYay
kept its	Vebeoj
kept my	Zrhbab
kept on	eVdaol
kept saying	apcjca
kept the	TUainr
kept to	cpdced
kept waitin	qfSqdS
kept you	qVeMkn
keshia	kTbgpd
kestre	WSzUme
kestre would	edudaV
kettle	enWTlk
kettle .	jidUjh
kev	ecWYcu
kevin	kUkYfj
key	pZaddh
keyboa	jPanbp
keyboa .	aYlrZa
keyles	WVxbSe
keys	bUmdki
keys to	jVoeee
keysto	ngSZen
keywor	anpWiS
khadij	jhahdc
khadij it	qdeYde
khadij on	raccdd
khumal	Zhfmfa
kia	dThfeq
kick	gPqelY
kick a	pbdcde
kick to	dcbqbe
kickof	kfsdWQ
kicks	WathZc
kid	dehedi
kid .	dPUaox
kiddin	bcbmgf
kiddin at	eaqcdb
kiddin minute	caatec
kids	Wargfd
kids .	ic4UUV
kids ?	ddrZbe
kids at	bbZqba
kids till	Vlcpae
kids to	eeuYZX
kids voted	YkTfme
kiebit	ffOY1V
kiebit includ	ccaesb
kiebit is	eccdpc
kieran	afTkgo
kill	eidnXd
kill halden	eaascc
killed	bTtWTm
killed it	ecZber
killed me	aZ6bXQ
killer	ZmndYe
killer got	elceVn
kiln	jfWraY
kilonz	Scbfyd
kilonz 's	cVjekh
kilonz .	didbqY
kilonz and	hbYtZb
kim	aZkapf
kim on	aatcdc
kin	Uabpji
kind	adsYbk
kind and	fdVjij
kind card	dZuceY
kind greeti	ecYfep
kind of	ZkpOTs
kind remind	gdcraW
kind to	Vcldlg
kind words	fS1VdZ
kind would	eVcmdm
kinder	cjdiee
kinder unit	qadcec
kindli	bfdegl
kindli .	dbYder
kindly	ZYYxhg
kindly .	dZjVcv
kindly accept	bedWva
kindly ask	hZWpkc
kindly be	kWSocn
kindly bear	njWUan
kindly bring	eeasZc
kindly call	cdbqgZ
kindly check	pddVje
kindly choose	bZcwZd
kindly collec	ZddVnm
kindly comple	YWYzhY
kindly confir	YcX0cb
kindly counte	bedXvb
kindly disreg	jewXZR
kindly do	ciarZd
kindly fill	edbqcd
kindly forwar	bST6cV
kindly furnis	Zeeqae
kindly i	dabder
kindly ignore	WgrchT
kindly keep	kqZUcZ
kindly let	ZXawga
kindly maier	ZbZxab
kindly note	gkpGao
kindly presen	dbdpde
kindly propos	abavcc
kindly put	dcbrdd
kindly return	abZZrl
kindly revert	eVX0dY
kindly say	Zeeaqe
kindly send	bcXyab
kindly share	acYugb
kindly sign	bddasc
kindly submit	bdZrfc
kindly supply	cWatjZ
kindly take	jaaqbb
kindly teleph	ccdqcd
kindly tell	QhaqnZ
kindly that	ZaYaaw
kindly upload	bcVzbb
kindly wait	siZWbc
kindne	aXkmfc
kinds	fdklZa
kinds jobsta	cacqdd
kings	gYnWlc
kippur	jMnijd
kiprot	feZfdn
kira	eWZqih
kira job	eVemjg
kiran	iXpchZ
kirk	aifijZ
kirsty	jeakae
kirsty .	phabcb
kirsty is	bZqYde
kiss	mZlibW
kit	UglZhk
kit .	emiRal
kita	kapXgZ
kitche	cUlndg
kitche .	hTarlZ
kitche on	eeYedp
kitche porter	jZqXce
kite	hecbdk
kiv	bUyaZa
kloofz	dejZlc
km	dbfVkn
knacke	WZjfdp
knee	YVydcY
knew	aXmYkj
knife	kfTkdg
knitte	gejcee
knitte so	dXrecc
knives	fjffTj
kno	cjpebW
kno .	fftVYZ
knock	keVlcg
knock .	ZhUkfk
knock on	rZbZgg
knock out	adZrde
knocke	WNTFg9
knocke back	VRNRh0
knocke me	WiXYmp
knocke out	eZZYds
know	mhddcd
know .	kybcVX
know ;	eTZjmn
know ?	sjkVVV
know @d	uYbcec
know a	YPyVcn
know after	T0gVYe
know alread	pghbbY
know anythi	hqeYca
know ask	cqXZdm
know at	ZicYeq
know auréli	araeec
know before	qIWerl
know but	eVgnlf
know by	tXUbuX
know can	acesbe
know dan	/NWXbX
know do	aibqda
know dog	yTZWlZ
know each	mShncc
know either	fjSrWe
know everyt	oTaoee
know for	vUnbcW
know from	uTdmVe
know he	itZZbY
know hello	5WTbcW
know how	Wkgbap
know human	sdXfaa
know i	Sdpgjf
know in	4WWRgd
know inside	xUbaiY
know is	bWskVc
know it	lTffdm
know kelly	pZfdee
know life	piXUfa
know me	dRqoec
know media	/HMORX
know more	W0lOUc
know my	XXzbgW
know not	TiZnhh
know nothin	H+mXXP
know now	WOgZxm
know of	YSgvZk
know on	/GhOZW
know once	N4agcZ
know our	lcqXcX
know owners	sWdbid
know people	bWqdeh
know priya	3LaYhg
know reads	4XMYec
know region	pXdjcd
know she	etecYV
know so	kdsfaQ
know someon	dYsdda
know someth	ZwYadY
know soon	padddd
know taller	hXdadp
know that	VbsUfp
know the	dYddgq
know their	bpdbee
know then	pgbdca
know there	cgWfcq
know they	YdlZRu
know this	eThbds
know too	XuZecd
know unit	/FPPZT
know vale	qZecec
know was	Stbddj
know when	M/fcYW
know where	xbeSWk
know which	ZXY1eb
know who	rigccR
know why	iLpXUv
know within	tWfWlX
know yet	brVihY
know you	Xbjfbq
know your	VWT5jY
knowin	flUmae
knowle	bYZbY1
knowle of	cZaYby
known	o3aQUY
known .	a3RYYd
known after	Yrdeea
known for	Y2VbcX
known him	epbbed
known it	fqXYhc
known on	ubYdda
known since	dWhdcp
known that	iTqbci
known to	m3MaTX
known until	jSrcea
known who	ubYZec
knows	S/gYWU
knows .	L5edRW
knows ?	nTocce
knows about	hhaarX
knows and	qRVjfd
knows anythi	eSvddb
knows for	Ulncda
knows his	Xdbsde
knows how	dwbaaa
knows i	bpbddc
knows my	dhojYT
knows no	cXrefe
knows nothin	fqcbZe
knows the	kcSVUy
knows them	edpaec
knows what	ctgcbV
knows when	N7iRYU
knows where	btbYce
knows whethe	eVqffe
knows which	dXpkdb
knows who	ZvYded
knows with	btXddc
koch	Sjiefj
koch .	gXoogR
kofi	iYdchl
komst	kWgfef
kong	bkUfhk
konrad	fchZek
korea	cYYkep
korean	mhSZhn
korean pint	inUcbh
korean vacanc	iiTffn
korero	cdcfgl
kovače	fdckZj
kovács	ekWdgk
kowalc	leifcW
kowals	hYikcb
kowals for	XdbvWd
kowals test	okcUdc
kozlov	jRWrde
kozlov .	dVaqYg
kp	ZYgZlo
kp .	bUVbmt
kp and	kQihXo
kp down	ecpedb
kp in	dbaped
kp opens	amRipU
kp till	basdad
kraków	YSwaUY
kris	cRgXrm
kris point	dbceqc
kruger	Sffbpg
kruger and	ZdWhpY
kruger told	WgZdbp
krysty	jcVWjp
krzysz	acifej
krüger	hewVfQ
krüger applie	biqaba
ks1	aXkoag
ksh	apihPb
kuala	fffgkZ
kuba	cnVgcj
kuba to	adbdep
kubern	VRiybf
kubern .	fcdpjU
kuhn	hgbWtX
kuhn sign	deeWqf
kumasi	fYiofQ
kumasi .	lasZdW
kung	ahjhfb
kurato	dUnjgd
kwaben	jlXmbZ
kwame	Uckcjl
kwame that	dZUgml
kwame you	egeWdp
kwasi	cliYia
kyle	kabdao
kzn	fZffjg
l	fcZfjk
l it	Yeasfc
l said	bXXdrf
l with	diqeeU
l1	YeXhoi
l1 .	dVfeio
l1 they	dbcedp
l2	RXmjgk
l2 on	aiXpha
l4	iWZsWj
l4 .	bccrbd
la	bWjijg
la 's	eZbdre
lab	gXfnfd
lab 's	RoVjmg
labora	eZncka
labora .	gVgZqg
labour	dlhcdd
lace	fdWhob
lack	OkH3Uo
lack a	bdcpee
lack of	elUeel
lack your	YZcvdd
lacked	dcardc
lackin	aPe4aT
lackin .	dbdqcc
lacks	RQD/jT
lacks a	YWV5bW
lacks gaboro	ccarea
lacks the	ddZpec
lacks your	ZbYudd
lad	gYVTi1
lad .	fQPRq4
lad a	ccdcrb
lad and	fnnbbU
lad at	fsWabZ
lad but	dSbcYz
lad did	jladlU
lad from	TcZaY2
lad he	YUVZqn
lad says	mTjkbc
lad to	qlZTbe
lad turned	cdbdrb
lad who	cZZWQ2
lad with	YTRVi0
lad wrong	dUbedu
lad you	cjaaqZ
lad your	haYepc
ladder	ffdefh
ladder half	ccVdpe
ladies	lUgncc
ladies .	pQbdqd
ladies team	jeZqZa
lads	choVpV
lads .	fddbpd
lads is	fqaccc
lady	ijYecj
lady .	eecWUx
lady and	rZfVff
lady day	dYSR5Y
lady does	bNepas
lady from	efRjeo
lady give	Ureeef
lady got	aUqjXg
lady loved	kTohgZ
lady new	bcdped
lady of	nlfkWO
lady on	cubXdc
lady reckon	rjZbZb
lady said	mjdhUb
lady say	fhYbZr
lady says	hVdqkT
lady told	klVamZ
lady wants	agbuaa
lady was	pYjdVf
lady who	eTlgkh
lady with	bfZWa0
lady works	crcXbe
lady you	acqYhf
ladysh	ckVepb
lagged	UcsaZj
lagos	tYZfWi
lags	joUSmh
lags on	efVmck
lah	mZmWef
lahinc	khkXad
laid	ZooYba
laid before	fyMeYc
laid off	cXfcct
laid out	VgqajY
laid up	jXsddX
laird	UYflgo
laiter	Sajetb
lake	eWnhfe
lake .	hasWce
lakesh	qcaVhg
lakesi	Zkgdfg
lakh	hcfhhc
lakshm	agbcpg
lam	fgiYie
lamb	oWfgdg
lambin	kVbshW
lambin .	nUapdd
land	vabQkf
land .	fjTbkj
land hello	Vqeffe
land in	qeUbib
land media	uWacde
land on	wUZZjc
landed	ZZjcwV
landed .	lQqbha
landed i	Zpcede
landed it	WROU6U
landed looks	ddrabd
landed on	jVUhcr
landed safely	hatccY
landin	efgfeg
landkr	ijnYaZ
landla	ZYYwkX
landlo	fdifgd
landlo .	Upamce
landlo forgot	dZeYaq
landlo gave	bZfddp
landlo of	geRnhg
landlo wants	ZqdUoc
landow	VTspeW
landry	TngYgl
lands	/bWSUe
lands hello	xTaddb
lands life	vZbZca
lands media	qbZdee
lands on	ikgYUk
lands reads	wRedde
lands unit	uVdcdd
lane	RZiXsm
lange	ehdfbj
langeo	ekdghX
langua	QhrjXe
langua for	dbpecb
lanter	ilZede
lanyar	XX1Vae
lap	ecigdg
lap saluto	dbpddc
lapse	ZiVTlr
lapse and	eYXclp
lapsed	SRUmV8
lapsed .	bfOeYz
lapsed and	eabdXv
lapses	cZemmb
laptop	XrfpUW
laptop .	ZosXWZ
laptop with	frYgdZ
lara	Zlcmeb
large	iiaYhi
largel	kUnfYh
larger	VWchvb
larger .	bcWrbh
lars	cvlWVY
lars .	VnhlcZ
last	fgbmbe
last #	eTY1aa
last .	gYsRje
last applic	wbbebY
last bit	bZcudc
last boss	bRjtYh
last candid	YzoKXU
last chance	UdT0cf
last chat	dYcrce
last date	dXWsch
last day	eEnkkj
last employ	boVsYZ
last fence	bVYcZx
last five	deYuYf
last formal	dabpde
last four	VaR8Pf
last girl	Vshbcb
last has	gcbZbp
last head	SdoqZb
last here	gkmRhh
last hire	Ytddca
last hurdle	iaZrkS
last interv	yOehcc
last job	aVntWV
last line	jjRYgp
last lot	cqcedb
last mail	QsXgik
last messag	ZQulZd
last moment	mVbanf
last of	viaQgb
last one	joWRki
last page	dYSpoc
last part	eXpieZ
last paysli	ecdpce
last person	nngTXc
last place	Qbpidk
last round	XYa2cZ
last say	dqcbdc
last school	cZaphe
last six	Zcctbd
last so	ehogdV
last stage	hPauaj
last step	adVudZ
last talk	Zibrab
last text	eZqdeb
last the	dgWWiq
last three	SgP/Ob
last time	mnbchR
last two	eecsSh
last word	duPQdm
lasted	aioZkV
lasts	YhvbeS
lasts #	eebqbd
lasts .	bczZbR
lasts i	fcYddp
laszlo	aXZjbr
laszlo .	eZdebp
late	jXdkge
late .	diactU
late ;	egUdkj
late and	jaMlim
late by	Uhchaq
late for	bhTjem
late husban	cXrkcY
late in	qcabef
late no	cZqced
late note	Vndlee
late or	ceccpc
late so	gucdTY
late they	cZecdr
late to	VWlacv
late with	fpcedY
late yet	qVefff
late you	ecebpc
laten	rhbSgd
latene	VYlXtg
latene .	detVde
latene want	ccfZqd
later	mmVfga
later .	S1caYg
later and	ZrhdcZ
later can	eXpeed
later day	nUejef
later either	nTeefm
later i	bWcUps
later in	ioaVid
later meetin	bpdded
later on	O3WUbZ
later she	XqZclc
later sittin	duZddZ
later stage	Vtdede
later than	5JYpiU
latera	kQtYZj
latera .	pcbTme
latera candid	racZda
latera hack	egUicl
laterl	biflbb
laters	iXfhie
latest	/KQqbV
latest .	/NQmcX
latest ?	Wqcidb
latest and	sXZdib
latest by	qTWkmX
latest from	japZba
latest he	qcbbde
latest i	pZclba
latest in	qdcccd
latest life	pZcdee
latest media	wYadac
latest ok	redWed
latest on	ySRhiZ
latest or	Zdeqde
latest paysli	eccZcq
latest please	Xddrce
latest that	qmUXcZ
latest the	vVafca
latest we	qWckdc
latest you	raddde
latin	ZtbTie
latter	mXeenZ
laugh	UXwiQk
laugh .	ZUplah
laugh down	dcsZcb
laughe	amZbcm
laughe .	aqaeef
laughi	eckfkX
laughi on	Widbpd
launch	kYvaZY
launch party	dcpeea
laura	hgSfpe
laurea	WguZdZ
laurea .	SfwOpV
laurea and	lUgfdl
laurea i	SWZuoS
laurea in	Tqhcch
laurea no	iXsaUa
laurea says	cYsebb
laurea they	npTVUc
lauren	qPgbkf
lauren .	cZrddc
lauren it	daUkkk
law	ZkSnfi
law .	Wridcc
law can	cmVpcW
lawn	oXcckd
lawn .	Vcdkmg
lawyer	ToYiig
lawyer .	esZdhW
lawyer about	cYiqcb
lay	PWjwbh
lay by	edpddZ
lay me	eYdqee
lay out	deYvXb
lay there	YsXcdh
layer	xXiViW
layer 's	pbaadi
layer .	8UYZYW
layer and	Ycqicc
layer from	dedXuZ
layer has	Vphiba
layer will	Ypbeee
layoff	ccacgq
lb	WUXnno
lb with	ddZcbq
lc	rbWacl
ldn	fce3KV
ldn 's	ZqagXb
le	lSpdde
le meas	mUcfen
lead	bdVrmc
lead .	akMerk
lead a	Vaa1Yd
lead but	edeaqa
lead cashie	dapeeb
lead for	ZYZucc
lead has	ejUjYk
lead if	dncVmc
lead invest	eZpcdc
lead is	igVndc
lead my	dccqdc
lead on	fcYpce
lead picked	ebbfcq
lead says	qnSbYd
lead the	UYejvY
lead to	fapbcd
lead unit	bcYbqa
lead when	cpdbee
lead will	bwWafZ
lead would	epZeec
leader	bbenid
leader by	bceqbe
leader has	ejqXac
leader in	baqbch
leader on	ZuWbib
leader operat	becpdd
leader someth	dccsZe
leader to	XghXsb
leader élodie	Zcbsbd
leadin	XUSqnl
leadin hand	Vdeeoi
leads	chqWZg
leads .	cknUZk
leaf	dieboY
leafle	knhXeX
leah	Tgogcb
leah unit	Ucjheh
leakag	Ygbgbo
leakag .	cdbgSs
lean	dekhcd
lean .	bUxgab
leande	bcXpje
leanne	ZUmgld
learn	jRdlke
learn about	cXqbbj
learn by	2UcRbe
learn how	ddbqda
learn if	pYcfde
learn it	dYVYms
learn on	qadecd
learn that	cVaanq
learn the	cUV7VZ
learn to	bfbcsb
learn your	Uojcgc
learne	dhjVXr
learne 's	dbubcY
learne not	epdeZe
learne that	hXuccY
learne to	Z0YaWa
learni	WeXhkn
learni .	cacUpo
learni suppor	ZqZdhc
learnt	bjglZc
lease	WepZke
lease .	cipcgV
lease and	eXtacd
lease is	fngViY
leaseh	Xeedmf
leasin	XXkkig
leasin .	UkjnZZ
leasin people	aalbqX
least	VrYaXs
least .	coWVYp
least for	dXWbcs
least human	XyYada
least i	dUmXbt
least media	P1Xfda
least not	eYpdbf
least one	dVUzkV
least they	jaXXcs
least you	gXcvYX
leathe	WYitYg
leathe number	bccqdf
leathe photo	fdbpeb
leave	ellXcf
leave .	ckqSkU
leave ?	bcYsah
leave a	pVsdWX
leave and	aplUYh
leave anyone	vdXcca
leave from	RnwbYZ
leave her	bqZbcd
leave here	scZdcd
leave it	YzHOey
leave my	fareca
leave no	fWpceb
leave our	rTldcb
leave so	cpZjcc
leave the	oLkbgk
leave till	dbreZc
leave to	UrYioU
leave until	Tc0cZc
leave us	finXUj
leave withou	qWkbdc
leave your	TWkpZm
leaver	hbfZdn
leaves	TpYvYa
leaves 's	XkZrWa
leavin	dZnYbo
leavin .	fRokmW
leavin a	gkUagm
leavin do	aS3Ueb
leavin is	dbVecu
leavin it	edZbbt
leavin us	aYpcbi
lectur	bhchie
lectur .	amjRmb
lectur ?	ZMwcoe
lectur bankin	bbWpmb
lectur from	dcbcqb
lectur it	cbgdcq
lectur lead	dfdcrX
lectur you	iVpgbc
led	lQXbmq
ledger	cXdfgq
ledger refres	XSafor
leeds	dombcW
leeds need	brebeZ
leeds office	bphadc
leetco	YWYmok
leetco bit	bYdted
leetco well	bZWbXv
leetco yes	dYXrge
lefebv	kaffpR
left	davfac
left .	hUkkWl
left ?	ehqZac
left a	WV8cbT
left an	ddwWdY
left appare	lYTpab
left at	UejnYg
left before	civYXW
left behind	cV2ZYY
left by	abnVnf
left for	ijUkXj
left handed	aZXkqd
left here	dcfcar
left his	ZZ2baU
left is	ujQbjU
left it	hW6abE
left me	Rtdeee
left my	aZ/TON
left of	sWlVce
left off	SgY5WV
left on	VZUnqk
left open	XvYddd
left over	dsabab
left standi	ZrXiad
left the	eSwafd
left them	fYvVec
left then	ZXXtcj
left there	WVducb
left to	jfGac1
left we	baWYro
left with	dYoqVV
left withou	wNlQXl
left wonder	fqXebb
left you	psKXad
left your	UY/TQT
lefèvr	hoWddf
leg	kcjcjX
legaci	dWtYYk
legacy	lYfYdl
legacy reject	gioZdV
legal	glVeif
legal 's	bbYfvZ
legal .	msVZYV
legal and	crhbYa
legal differ	gabbdp
legal financ	uTeeec
legal has	XvfchQ
legal have	kRfnkc
legal is	klcXmV
legal name	dcVmel
legal said	dUddhr
legal secret	iYVoam
legend	defWqd
legibl	ciaige
lego	cakpcY
legs	YmcZij
leices	UkWoeh
leif	ZZmnZg
leila	aVcXkt
leila .	dZbeZs
leilan	facdik
leipzi	iieaai
leisur	hQiYre
leisur that	dcrcea
leisur who	dcccpc
leith	dXpYnU
lekker	fgYlYl
lekki	pRlbXl
lemmen	biYhif
lena	Rgelme
lena .	RtcVqY
lena dredgi	YZqdak
lena plan	ZajrZd
lena said	ahmmTe
lender	hbpUge
lender to	dZiZdq
lendin	elWeYn
length	VgaeyZ
length .	bqeZlW
length its	padcde
length on	debbra
length to	cXZcqk
lenka	eejVfj
lent	WkqggS
lent about	eaqdeb
lent the	dpadfc
leo	iodTee
leo .	lneUcb
leona	iYifYj
leonie	Jcyhlc
leonie are	Uokeed
leonie from	eYvacc
leonie of	dUvfba
leonie test	dbdtcZ
leopol	aehjXk
lerato	dZZncm
leroy	hgSodf
lerwic	hWRoih
less	dcbVnp
less .	enXUkd
less good	eafWRy
less money	ccbbta
less of	pTgjba
less so	ifVfYp
less than	PlkXsY
less the	ccYZvb
lesser	cjZnbc
lesson	bhbvSf
let	ihYgff
let .	XqWbjh
let a	depdac
let all	tNXghl
let and	bYbebt
let anybod	hUdkbn
let both	paeced
let candid	uVcfeb
let down	iOYbrn
let each	radbee
let every	tUbddg
let everyo	xaWVZg
let go	YTtebk
let her	LcUzel
let him	Rdfcoj
let into	YdWxba
let it	XnhdoR
let me	hnVidf
let myself	cXvZcY
let nothin	cWtbda
let on	fpkYZV
let one	eXbcua
let people	klSeZc
let slip	epaRYh
let someon	iYebcp
let that	bcaedr
let the	UTlphi
let them	FXorvS
let us	TVVyva
let writer	bepdde
let you	rqWUbh
let your	dYddeq
letici	ZWVvca
lets	ljQoeb
lets all	sbaacb
lets call	oVdcdl
lets do	JUO4uZ
lets forget	cZadds
lets get	UMc6cW
lets have	UQeohq
lets leave	XVceaz
lets me	9iSMZU
lets not	cjjTlf
lets people	mpZWbd
lets say	eaaqhV
lets see	R/QdUM
lets stay	ZVXgax
lets talk	YQUxjg
lets tell	pbcedc
lets them	buaccc
lets us	9daQPR
lets wait	csdYdc
lets you	uhWhWZ
letter	mZXcqe
letter 's	UVbS/S
letter ;	ZecirW
letter ?	XpjZbc
letter about	dMweag
letter after	ZshiUV
letter again	ncTkde
letter all	dbiqYZ
letter are	yajTUZ
letter as	idSepg
letter at	npiReW
letter attach	ZYWW3h
letter becaus	bZYias
letter before	sgicVV
letter benefi	efdXqe
letter but	TmYihi
letter by	6SNieX
letter came	WeYUjx
letter come	UkYXct
letter comes	haUU0W
letter coming	aYacua
letter did	agZdep
letter enclos	dbbhrX
letter follow	WbVT3d
letter from	VTYxhk
letter go	7nNSTP
letter goes	jfWZpd
letter have	frZdZe
letter he	Vsaedh
letter i	YZrfqP
letter if	bqdabh
letter in	zKmacb
letter inside	uWaced
letter is	ZZcM/Z
letter job	udacca
letter leave	2jNXUX
letter life	qadcah
letter mailed	Vreeef
letter media	iWcbbs
letter no	jLuYam
letter not	QlZqda
letter of	UbgY5Y
letter on	qiJchh
letter or	5XXdUY
letter out	sWbjca
letter please	daVveb
letter reache	WbjXgp
letter reads	oRVVtY
letter ready	meaVrY
letter says	VZXmoi
letter should	VWmdnj
letter so	kaRjfl
letter someti	Wqeeee
letter the	uXSlci
letter they	UXVqrY
letter to	zVWUsW
letter unit	tZZZgb
letter was	TanWXt
letter we	UZiVfx
letter went	VWragj
letter were	iZUVoo
letter when	R6XaYb
letter which	riXOgj
letter will	yWVMnf
letter with	rcabfe
letter within	qZdZie
letter would	sjYWXf
lettin	hYmXig
lettin everyo	kVidke
lettin go	ebcebp
lettin hours	aYUavZ
lettin hungry	qgYbbb
lettin info	dZtZcZ
lettin people	uaaYZh
lettin the	WTbVru
lettin us	bevadW
lettin you	ZdfYau
leuven	YlfmWf
level	beUcfy
level #	ZSZhhv
level .	jbSkao
level and	cdYbgr
level certif	eYdped
level dog	ddcXdr
level of	qYfYch
level result	Yqedee
level so	dbdddp
level that	eacddq
level with	jqcUZg
levell	hUhbUv
levels	XVqVYv
levels .	gKtadk
levels now	dbpcdd
lever	fghdlY
levy	diihda
lewis	pYYbjh
li	gjdega
liabil	qcdffX
liaise	bQhkli
liaiso	cmSffo
liaiso 's	bkpYaZ
liaiso .	enSmah
liaiso on	cdVTls
liaiso wants	dbccep
liam	kcjWif
liam manage	mhUfZi
liam me	bSvXfk
liam will	braded
liar	gfjahd
lib	hgdWmc
libera	ebZkYp
libert	kebWkh
librar	sfYeiW
librar .	2XWdbb
librar ?	Xmaapb
librar and	nPlefg
librar i	qaabce
librar of	iViZji
librar podcas	cYqcib
librar so	xdZYaZ
librar to	nUhbmb
librar you	cbgmnU
licenc	ZaXsWt
licenc .	bdUiT0
licenc and	dXTrXs
licenc both	daYxad
licenc by	Zddqed
licenc check	daUier
licenc copy	ccaqdd
licenc i	ecddpb
licenc is	bmlWiV
licenc number	clVuUb
licenc on	jbqWbb
licenc was	cXZblp
licens	aZTR8d
licens and	dbdbsa
licens to	adbZsc
lichen	difkbc
lichen .	gYbrec
lid	bkkbga
lido	eegcej
lie	ZYjjcl
lie down	hooVdT
lie elsewh	ddXdes
lie to	gabZZs
liebe	fVUnhn
liebe the	cZYgip
liebe yourse	edYsbc
lied	jXnZkX
lies	dgeeej
lies down	gbdqba
lieu	cffvTa
life	9QXidY
life #	djfndU
life .	5SYfeZ
life ;	teeeWY
life ?	NVV/aO
life after	zgXXaY
life and	/YVXXZ
life applie	Vnlbec
life as	vThecY
life at	mWQplZ
life becaus	oSZlab
life before	rfaaeZ
life betwee	padbde
life both	Wqcdfc
life but	SqngaY
life by	sYZhcc
life came	Vtaech
life can	bacpch
life candid	Tdocem
life do	Upemda
life for	gpTgce
life from	nanhVW
life have	dbfdZq
life he	0eVXWZ
life hello	RhYkjk
life i	/PXZYW
life if	lUXejl
life in	rPercY
life instea	iSVweY
life is	ohXjcV
life it	3OUeTl
life just	pXedef
life lets	qXecde
life letter	pccbed
life margot	aVcrdd
life mr	bsaeeZ
life not	uYbcdd
life now	/QQeWT
life of	ZugaaZ
life ok	paecdd
life once	vSeeec
life opens	Utecee
life or	UWYvqY
life out	ceZeqc
life s	mpXPZh
life same	OXapho
life she	5fVXVV
life sin	dbpbed
life so	0YVYiY
life that	0VYdgW
life the	wZUpfO
life they	mWUYpl
life to	gWWpoY
life too	jhlVeW
life we	rcXaic
life when	2Mbecf
life whethe	2TdZWe
life with	xLedeg
life withou	qadced
life yes	nUocYa
life you	/IXaZZ
life your	hfTgkh
lifebo	TWqhcl
lifebo .	dapahc
lifegu	gUacmm
lifeti	bdjVio
lift	WUzicd
lift 's	aQ5eVX
lift .	aSsTnh
lift a	aVdkqb
lift and	bgVhcq
lift engine	bdbrbf
lift is	dbxZcV
lift the	WXqpaY
lift they	dpYefe
lift to	aY5fPX
lift works	iegVkg
lift yes	jmUcej
lifted	fcmiYa
lifted .	dG0oaU
lifted and	nbTmid
lifted so	dtYcdb
lifted the	cZXWgw
liftin	Ubknbh
lifts	Ze0bcT
lifts .	bYpijX
light	bmbdbj
light .	ZhRhfo
light for	dWYsZj
light from	luVWdU
light of	ZkiSdn
light on	cWpXjj
lighte	bjdrVb
lighte for	efbqad
lighth	cXkghc
lighth and	cWXsWc
lighth you	ZeeWvb
lighti	XNSVx0
lighti sign	daabuZ
lightl	bdZjmc
lightn	eWRvla
lightn .	kZtaZT
lightn ;	ciJrkZ
lightn number	ddUkcn
lights	dgdrgT
lights .	WjqbgX
like	Zdcpma
like .	YilfmT
like ?	WPV/UY
like a	VnetYa
like acted	eqcccc
like an	ZQkuXj
like and	ZYewda
like anothe	cTb2aV
like at	pihSce
like before	bZatdZ
like best	cnZYpW
like but	fXXvXj
like clerk	dapdde
like come	ebcddp
like every	dateZc
like everyb	dYwYfW
like feedba	SZcaZ7
like he	cfhYpV
like her	njdgVa
like it	bdlhlV
like just	cWqbce
like leavin	sacbdd
like me	UXR6oU
like my	dTZknj
like nothin	epdZgb
like okay	bqcddd
like on	VYTtpd
like one	ZYbsXn
like other	Zsbdeb
like our	bmjRkj
like reads	XvUTbc
like refere	eYeqce
like somebo	dWabdu
like that	ZrYVjj
like their	cirQcj
like them	YfXfsZ
like there	jUrcce
like they	omQYYl
like this	iUdfcr
like three	SjWxWR
like two	iSlsXc
like us	caYsaj
like we	mjUfXh
like what	lrTbcb
like whenev	aqZZde
like you	UYTm/U
like your	NUc9fV
liked	bfeabt
liked .	duhfRW
liked everyt	giRcjm
liked having	dgpddY
liked her	ikbTbo
liked him	eVTaat
liked his	edqbcc
liked how	giOYjs
liked me	fnTdZn
liked so	dacdbs
liked to	UXXPU/
liked what	iSgnja
liked you	ZmUZav
liked your	RSpkfn
likeli	eqddYe
likely	YxrQaQ
likely .	dqYhcb
likely are	eaxTdZ
likely to	bisaaY
likely we	crdYee
likes	ewUhZb
likes .	Zsdabg
likes it	Vkpbcc
likes me	bdNhiq
likes the	ZpjjYS
likes to	jnXnVT
likes you	jxOZeZ
likes your	gqWfcd
lila	mYcnQj
lille	dffUub
lille .	XbXXzg
lim	oajPam
limbo	jhvXTT
limbo with	eWrffc
limeri	jQdgqe
limeri .	kgcUrW
limit	reWfVi
limit for	pZYdfh
limite	gqpVXU
limite access	bbrced
limite to	cyTYeX
lin	ifiZdf
lin .	iTYjmi
lin saoirs	mVdfel
lin says	bpbedd
lina	YWfukX
lina if	eeYbrd
lina in	dbWucd
lindah	ebeklZ
lindah .	dsiWfV
linde	gjXnbb
linden	hZchkf
linden .	nSfjlW
linden by	epchaZ
linden my	aWuWmb
linden of	hhiTbm
linden on	caVbti
lindgr	WW4fZR
lindgr .	ebpbhX
lindgr card	ZVhvab
lindho	hchheb
lindiw	dfkicb
lindqv	4PVcqY
lindqv .	vTaXuV
lindqv after	pgbccc
lindqv and	0bYZbZ
lindqv at	paeddd
lindqv from	fibSpg
lindqv he	paebee
lindqv so	wWccac
lindqv someth	dadrbb
lindqv then	sbcdbd
lindqv to	heYXuY
lindqv whethe	Uencme
lindqv you	rYZlab
lindsa	agdjch
lindsa .	aSflco
lindse	cZVfrk
lindse says	lXWUmo
line	heefci
line #	gcUcln
line 's	cUqhVi
line .	WxdfZb
line and	fhVjhe
line answer	ecerca
line at	bqZibe
line back	efcpba
line before	mUWlhh
line by	3LMhWh
line chiama	dlmeeV
line does	epcdZe
line droppe	dbvccW
line engage	cXtbcY
line free	2TVcXV
line from	feUqff
line hr	XqZiac
line i	qfYbdc
line in	epVhmS
line is	WukSae
line jessie	edVces
line lead	greYdY
line manage	ghUsab
line may	ecsYeb
line no	bUXUax
line on	iRcpUo
line reads	zQZWee
line says	jSfdgm
line so	ffgUsZ
line they	Ugblhj
line throug	XKSRS/
line under	dWgXXv
line update	rcVckb
line we	jXYabt
line went	WO9VWY
line when	hfZXqd
line with	dihRfl
lined	fXYtjZ
lined up	fXYtjZ
linema	dcpbec
liner	eiXbgl
lines	XaXoin
lines #	aVYfsf
lines .	fXSnkj
lines all	brZZee
lines from	ijgkbV
lines on	kXbpZg
ling	lYsXkQ
ling .	bbtVmR
link	STZ/aU
link 's	WPX/TT
link .	VTN/fY
link ;	ZaYvhb
link attach	ebbqdd
link before	bbSqma
link below	aXitac
link by	cdZqhZ
link came	YbXwZW
link from	bccrbd
link has	bacqcf
link in	WWtleV
link is	WSS9cY
link placeh	ddUsee
link then	Wdeqef
link to	ZedvbY
link under	eZeqdc
link valid	cesVdc
link went	cepZfd
link whenev	ddWrde
link where	cdtUee
link will	SUkxaa
linked	We3WUc
linked post	dfpdab
linked that	Uqdgef
linked they	eqVded
links	ZRplgZ
links .	eSuWia
links group	Yaakqa
linux	YidkVk
linux .	ZWggap
linz	fqeUmQ
linz of	ddqdbb
linz them	pddcbd
liquid	UZqigd
lisa	mUPqdm
lisa it	keVpeb
lisbet	ijafce
lisbon	djebmZ
lisbon and	ehhVme
lisbur	ZdVnlf
list	kiZgZi
list 's	erJWes
list .	Vwfbdd
list ;	YnYhVn
list ?	filSkW
list @d	sccZdd
list and	bqbekW
list any	eXaesV
list as	RswcZP
list at	gRZiYt
list attach	WZhvYb
list becaus	cY0bVZ
list by	jghmOe
list deposi	nnbdeV
list every	ccWvab
list first	bueWdc
list for	cfolPh
list gets	ydZbZX
list goes	/VMYRS
list had	cVbbcw
list has	XfSccx
list human	pcdbed
list i	ZgnfTh
list in	jeThdl
list is	mxGRel
list me	fVbqci
list mr	bbreea
list no	ZhpidT
list not	dpidbX
list now	akclkV
list of	nTXuXi
list on	+MWVac
list out	fgUYoi
list please	eZqacd
list publis	hZWbct
list said	ddpeea
list shall	sgbZdZ
list so	eYT1eQ
list then	eZaaqh
list went	daVjpf
list will	tqVQYb
list with	glgVZi
list within	vZcZdb
list would	asceeY
listed	UPizTk
listed .	YYpoaY
listed on	cdpddc
listed which	pceade
listen	efjdcg
listen and	Xjgpba
listen do	eUfrde
listen for	hraeWb
listen out	rdacdc
listen they	dpbbdc
listen to	aqtPYa
listin	hXncgd
lists	emfcNn
lists .	cYaidr
lists are	cradcc
lit	bleZif
litera	eaXjhm
litera territ	chXZpg
litiga	oZdUjj
little	dpgcae
little .	YwdfcW
little as	YridcZ
little by	apeeec
little electr	eYqeee
little fatou	ikVbmb
little longer	h5VUdQ
little more	osVRca
little of	eYcceq
little one	iVzZaY
little patien	dsZadd
live	VXgmof
live .	iVreaZ
live ?	dcXsdc
live and	djXsYb
live applic	bdqadd
live for	amVlja
live in	VWWhxg
live now	ZXphde
live on	RRqfmi
live round	cYXjep
live task	ecqhdV
live the	hZqcdc
live with	XpPkke
lived	fVhsXc
lived certif	ccYsed
liveli	cedldg
liveli near	esYcec
lively	gSmUlk
lively .	bPoUwc
lively one	oXjbcT
lives	TmSfjo
lives shared	ddcdqb
living	YXsncX
living .	fdsXab
ll	Xgacqh
ll .	hcNjve
llongy	aaUZjw
llp	jZgdgf
llp man	efVmck
load	eWhhje
loader	XllZjY
loads	nWaWml
loads .	YUiair
loads of	ebaddq
loaf	cYgfrZ
loaf 's	ebZcsc
loan	YliZak
lobby	YWcocn
lobbyi	kyYaQX
lobbyi the	noedSd
local	YjZXZx
local .	ZZVYX5
local lad	dccedp
local paper	bXxdcX
local staff	aZTnmj
local time	eapbfc
locali	dUnjcg
locali .	gTichl
locali and	ebpffZ
locall	dhhYck
localw	XeaxbU
locati	dfhddh
lock	nXccYq
lock .	fbsgXa
lock is	jhTlbh
locked	qbfWhd
locker	faibdk
lockin	jVvYUX
lockin .	qYkZcc
lockin to	XaqcZd
locks	hnYTrX
locks .	ergThW
locomo	jakica
locum	hUZiuY
locum kept	Vebeoj
locum until	ebpZed
locums	ihXfam
locums is	cpSkec
lodge	aZbanp
lodge .	afcapg
lodge and	iZdbYs
lodge manage	ddXder
lodged	gVmVrd
lodged .	hkjRoS
lodged and	Xdaeva
lodged ardent	fcUdnl
lodged is	fipgVY
log	XXosca
log elsie	ccYccq
log in	QQv0cR
log off	tZdZed
log so	agjVkh
logged	cUcjoh
logged #	adbrdb
logged has	eUeikj
logged in	edsVdc
loggin	ghdenV
loggin #	dYuiaU
logic	alWiam
logica	YeVtga
login	WT0ldM
login 's	ebYsce
logins	eYXoek
logist	SYloge
logo	gxaXbW
lol	Yknbeb
lollip	gjgebd
london	dboejY
lone	akkUkb
lone .	gpidXZ
long	esbZed
long 's	XvXhdb
long .	WwgZZd
long ?	ktZWZX
long @d	yaWbcb
long about	aTjclm
long after	O9Sbca
long and	gegUfo
long answer	Ztdcbc
long as	MsijmT
long but	qhcaca
long caselo	jTSXnu
long discus	eacedr
long do	acWrgd
long emails	aabdpi
long enough	ikfVeg
long eviden	Uboncc
long he	a0VcdX
long is	gwUYiX
long it	U3aafW
long letter	eUahln
long list	XeSpcn
long loss	lTboef
long maya	hValek
long media	uXhXbd
long my	hqYceb
long pause	iaRZjl
long reads	rYlZZV
long shot	fZeqcb
long silenc	WYUjon
long so	ZSfbZu
long talk	Ydeegp
long texas	iYbViq
long that	XrdYeh
long the	0YiXYU
long they	hzeUTV
long though	aXibdr
long till	qdYdde
long time	nZjQhk
long to	dTiZbu
long typing	ebbqbc
long walk	eXpeVg
long we	uWZYig
longer	ghbbfl
longer .	hnQWni
longer ?	lzZOZa
longer a	YQoWkl
longer accept	dadaZt
longer and	WwjWeV
longer as	bdbdua
longer availa	bSmXar
longer being	ebZeer
longer doing	emdlfV
longer exists	aUNfZ9
longer get	aapfde
longer hiring	dZXeet
longer holds	ZyYhaW
longer i	mRXarc
longer intere	WR3jZU
longer lookin	dYUcez
longer media	moZYcV
longer need	caWddv
longer on	ZYSpWw
longer open	fdXZeu
longer realis	V3YceR
longer recrui	bVGcd/
longer requir	daccds
longer taking	dbUecw
longer than	3qPbaO
longer the	iclhUf
longer then	pQclkZ
longer under	aLOXc9
longer want	UmrjXV
longer wish	aS/haI
longer work	cT5ecN
longes	cjXraa
longes and	lTgkhd
longli	fighZd
longli .	cpSZki
longli for	VZbyad
longli it	ebpeeZ
longli to	aceqde
look	fnbgcc
look .	YtfecZ
look after	eVnjbf
look again	oQejak
look am	craccd
look and	qlNRpb
look around	fbrkaW
look at	exalXU
look differ	eapeeb
look down	dccdrZ
look elsewh	lLWXa1
look for	oSZSV5
look forwar	bbkevP
look i	jhdTkg
look in	jTgamh
look into	m0MZdS
look it	gbqZcc
look like	becteW
look me	ZUmiej
look of	ZuYZhb
look out	oXXYgp
look over	lpSXWl
look round	UL1ocY
look throug	noLVcm
look under	XQonbi
look very	ebpcdc
look when	dsZZdc
look you	TVXzfj
looked	cnebci
looked .	gpdbZZ
looked after	aWpkga
looked at	asVael
looked for	hbYcqd
looked in	klKggk
looked it	rYUlbf
looked over	ZnZpcZ
looked up	kTvacZ
lookin	biYgem
lookin .	bTZawi
lookin ?	aZU1dX
lookin at	ssURfY
lookin elsewh	ZZacjq
lookin for	ULeqW4
lookin forwar	UOppnU
lookin good	escbYd
lookin i	eaddep
lookin in	dfpdXd
lookin into	a8UUaT
lookin like	gqYiTV
lookin promis	bpdddc
lookin throug	fpaZdf
lookin which	eVfkel
lookin you	dXdqdf
looks	guckWS
looks after	ZqcZhd
looks at	p2NaXP
looks for	ccepda
looks good	ssPaUU
lookup	jVliaf
lookup i	bXpecc
loop	nuPfWd
loop .	btVjXc
loop back	awWaea
loop on	eaXkaq
loopwi	acZesd
loose	lbccmc
loose .	jXcXsc
looser	cgZdof
lord	SQeeqo
lord .	bZRgsf
lord and	cbracc
lord chairm	ZXpdcj
lord four	efZSpn
lorenz	Wgineb
lorna	NqwYZX
lorna .	ccqdeb
lorrai	XfsbiU
lorry	kgZiiV
lose	cjYijc
lose .	sdbhSf
lose and	fVXcjq
lose it	ZUVgls
lose my	Vmkgdd
lose the	fhaqaZ
lose you	capVsW
losers	hcYhig
loses	jdabji
losing	cRnpgb
loss	ofTdlb
lost	VdoYZu
lost #	aeuSkV
lost .	ZVUoXz
lost a	hcraVf
lost and	cUWcgu
lost by	bdbcbt
lost curtis	ebxUba
lost formul	edpcdc
lost i	cagqZZ
lost in	hrTecf
lost it	bhUgVv
lost its	ZnrZjO
lost marks	acdbdr
lost my	bYyNlc
lost out	bUPda2
lost strang	Ybqdef
lost the	XsWVNy
lost to	dURZxi
lost your	hiljaT
lot	gncZff
lot 's	eXmcpW
lot .	asdcgZ
lot about	cdqdca
lot are	pZgbed
lot for	eZZccu
lot just	Vhoddd
lot more	agcbpe
lot of	prWUYg
lot said	klOkad
lot so	cdvgbU
lot to	fThhji
lot where	eVUfmk
lots	fgVWev
lots .	ckegmU
lots from	dYZcbw
lots he	eeceap
lots intro	phabcb
lots it	dbeYpe
lots of	kcYZdp
lotte	jTfoWj
lotter	rhbgcU
lottie	bbfZkl
lou	aYbfXv
lou needed	dcVjdp
loud	pXeRqc
loud .	cddcpe
loud ?	gedcpZ
louise	Xfcgcn
lounge	babmfk
lounge 's	dUjcdo
love	Vhbckp
love .	cjWPb1
love and	dkwPZZ
love do	Wrdefe
love for	ZUSguo
love from	aVrVhk
love it	dkggiV
love nor	Zsbbcg
love our	edpbdc
love that	YspUVd
love they	ebcXrg
love to	Onhhej
love we	eaXicr
love you	daSf4U
love your	YSofZn
loved	ccjacp
loved it	XehqgU
loved meetin	jdkTmb
loved the	jihbTi
loved to	XUhUL/
loved you	hdShmi
lovely	YV9TZj
lovely .	fdsYXd
lovely but	YXXZS6
lovely card	edqddb
lovely chat	ehdSll
lovely christ	ekTefo
lovely day	depdcb
lovely evenin	darbed
lovely fabio	datZda
lovely lad	dhVdZr
lovely letter	ccTfcw
lovely man	dXreec
lovely meetin	bbsZah
lovely talkin	Xcvacc
lovely thank	catcdY
lovely thanks	ecpeda
lovely to	da/NYV
lovely tone	cWZddu
lovely with	dkQbpi
loves	fgZhmZ
low	Thichj
low .	YUpXhm
lowdow	lkpQeU
lowdow .	ceqbcW
lowe	gWbhhl
lowe rehab	mdkUgb
lowell	iYWngi
lowell and	icOnnd
lowell luv	lhiTgd
lowell you	Wgcgdp
lower	Xifdnc
lower .	blZZpc
lowest	ahkiXf
loyalt	XoddmY
loyalt for	XplcdW
lpa	agWWpo
lpc	WhghXn
ltd	UmXsfZ
lu	hZofca
lu so	mVndcc
luca	Wdmfif
luca direct	bZedpe
luca is	Vhqaee
lucas	kcffiY
lucind	bflaef
luck	aSkbW4
luck .	iVZobm
luck and	fYVmdo
luck at	bZuacc
luck elsewh	dcNac2
luck for	kdUads
luck in	cXsbbf
luck next	ecWces
luck out	bYSddz
luck with	YX5Qaf
lucky	zQkWbc
lucky .	fVdecs
lucky her	bdxTZd
lucky one	xWXUkf
lucky ones	rbbceb
lucky them	ZexcZV
lucky thing	acpdee
lucky to	fgUXct
lucky we	lacapa
lucía	ZoWhch
lucía .	dvWWfX
ludo	iciffa
ludovi	pYfade
lugano	bVkeij
luis	fTkpnT
luis .	ecarcd
luis a	dVqecg
lukas	mUSghp
lukas .	dUZdeu
lull	gJlRko
lumen	YXeqal
lumen it	cdbqcd
lumenp	ZefmZk
lumpur	TennfY
lumpur .	aaUgsi
lumpur and	cYqjcW
lunch	jQmngY
lunch ?	bXZyca
lunch and	mOghjf
lunch at	fVjhgg
lunch for	dYYtad
lunch no	pZjacc
lunch on	bhnYpR
lunch she	rffYbb
lunch the	eZcpbf
lunch to	YdgXpd
lunch with	eUS7bW
lunch zoe	qciUdd
luncht	adrmQd
luncht .	eiUkei
lund	gXjgZm
lundqv	fNcbmu
lundqv .	hWPemt
lundqv that	cfddZp
lurker	kZaepa
luton	dchVmi
luton and	ebpdeb
luv	bjXdmd
luv can	lhiTgd
luv neighb	gkaUmf
luxemb	fVRamv
luz	gXonYa
lydia	cccgod
lying	iolYWY
lying if	csadda
lyk	jWUzPj
lyk profes	dSpned
lyndhu	banigc
lyon	iqVdjU
m	VfmtXZ
m and	eqacea
m it	eacsZd
ma	alefde
maarte	gRpVij
machin	fShdre
machin .	jViWqa
machin by	acdpdf
machin of	ctZadZ
machin was	ebZebs
machin we	hUalhi
mackay	WaXprY
mackay .	eVcrkV
mackay for	YrWhcg
mad	fpaiYc
mad .	ggTqae
mad not	eqeekS
madam	hkXegf
maddy	fXkhhb
made	gZdakm
made .	LzRbbt
made @d	Ypeefb
made an	WlRUsk
made and	oSWbmm
made by	hecfUn
made do	enjhbU
made for	TkYdZr
made her	sbVSfp
made him	vdZXdY
made his	mUTVkq
made it	YcVvie
made its	dXVQf4
made known	xkUSZZ
made life	sVdeee
made me	aPjJ/W
made media	qOjffi
made my	bhxRfW
made no	Vfnake
made of	fiflOh
made on	iYqWUl
made out	Wfgaua
made someon	dfeeWq
made the	VNa0em
made their	akTZip
made them	uUtTZY
made up	ofRXqg
made us	QSudSu
made west	YYscai
made within	yYabYd
made yet	ederUf
made you	RZdihr
madele	mcfblX
madiso	iZceZp
madnes	WesYee
madrid	djkbcc
mads	keVegi
magazi	dZtcbc
magda	SOnwic
magda .	WUfqdm
magdal	aeYueY
maggie	dfkXma
magist	aepeiS
magist .	aVcjnj
magist and	YerYZY
magist on	dtccaZ
magist says	Uhracb
magist who	geaapc
mahalo	hXOvkb
mahalo .	VbZtlX
mahalo and	cZcped
mahi	ldaidd
maidug	Xdjcpd
maier	eiiqSW
maier .	bnpXbW
maier and	WrcidZ
mail	fZkjed
mail ;	feYtba
mail ?	VUctcg
mail again	Ycpefe
mail and	XUmrfe
mail as	pSqYef
mail before	Ueodck
mail betwee	rcdYee
mail by	xbUggT
mail came	UUogXq
mail crosse	Vejfbn
mail earlie	dcpddb
mail goes	gUbiil
mail has	eZreea
mail her	Ybcucc
mail him	dYasgd
mail human	mkVfcc
mail i	aUdcsl
mail in	kfrQbb
mail is	dXySlY
mail it	RQZ5ga
mail joaqui	kSORmi
mail me	dSa+UX
mail nothin	eXSkmo
mail on	pVlccd
mail only	bXyYdY
mail or	pdeXfd
mail says	belmZT
mail sketch	TnrWdf
mail so	etUdfb
mail that	dhRvjY
mail the	ogPhic
mail they	Wjgbbp
mail tp	eeefpX
mail unit	pZbdee
mail us	ZeWudf
mail went	buViYf
mail which	glVmed
mail will	nRtUcf
mail with	fffrZW
mail yes	YahhYq
mail you	2WefTY
mailbo	cX6eYT
mailbo .	ZdwRZg
mailbo full	YV2ZZQ
mailbo is	gbuadX
mailbo you	XbZtbY
mailed	vXOijd
mailed on	qjYbcc
mailed out	qbbcde
mailed to	1VgZYV
mailed when	Zpdfee
mailin	cL/QRS
mailin list	RN/NQX
mailpi	dmcecf
mails	qcoWYb
mails .	bauWbY
mails are	XiucdW
mails come	bajpcZ
mails from	kUreeX
mails me	tedaca
mails on	pbbdee
mails reads	Xheaep
mails the	sbTigb
mails to	Vqhdec
mails you	pbXYih
main	fhZigf
main about	kVVjmi
main and	Ysbccd
main line	beqYee
main on	Zhbqda
maine	mYaahj
mainla	XYubfe
mainly	cYgehl
mainst	vXWeXg
mainst .	rdVcZh
mainta	cXonRj
mainta wants	dZcpee
mainte	pJceqg
mainte 's	dcqcdc
mair	cYoZao
mair 's	eepdbb
mair has	eacccr
mairea	wWeYXi
mairea on	qYcded
mairi	jcngbV
maison	dPwWie
maison from	cbwbYZ
major	fajale
majorc	cZiUkm
majori	bhVbaw
makati	laZbgk
make	ogVmbc
make .	VjYobj
make @d	Yadudc
make a	daVsfg
make an	fhevSY
make anothe	eqaeeY
make any	gvaZeX
make contac	a0TYdY
make do	ccccdp
make her	tfdWdc
make him	pSdncb
make hiring	bapfec
make i	VnSjlf
make it	rUchak
make its	ptYVbQ
make me	dXOtnc
make no	ayeYgP
make of	f7MSWW
make offers	pVmcfa
make one	SmV0XX
make our	rijXXV
make promis	ricccW
make some	daaces
make sure	tTelTW
make that	8XbbTU
make the	mcMZgx
make their	sVgnWX
make up	yjSeaU
make us	ZdYwZd
make use	eXcefp
make you	ciYSrj
make your	XVnmlX
make yourse	cYkqcX
maker	kcZebo
makers	jrajQX
makers .	ZxfWaV
makes	xdZYec
makes a	ndfVma
makes her	1SYgbZ
makes his	xhYXbY
makes it	bgaaet
makes its	qbcfdc
makes known	sabZed
makes no	eewZaT
makes the	qocVaW
makes this	XSSbj0
makes up	1jUfYR
makes you	Ofcjrd
making	hqYWkc
making an	dcYdfs
making any	QzaYde
making it	Q1gRjV
making its	sacade
making me	caXXyb
making somebo	nVeldd
making this	kRoZkd
making up	V4ZYfR
making you	RQUa5n
malcol	hbYclj
malcol who	cVjflg
male	WajfZp
malik	ecYYew
mall	iqacjT
mall .	avZdcZ
malmö	kabndb
mam	YiliZc
man	ggaYeq
man 's	aqaYka
man .	OdkUnr
man at	qieWdY
man band	fVkdmd
man called	goehSe
man carla	oVlbda
man decide	Wrdeee
man for	XcXZku
man from	eWdaP5
man has	tXZacj
man have	apcXej
man i	gWeYpg
man in	hkbTWn
man is	doTioU
man looked	cVVbol
man of	qccfgW
man so	hidbnV
man stays	hnVYgh
man to	eubadY
man wants	XcbqkZ
man who	enSkWk
man will	esagZa
man with	mUaYXx
man wrote	dhpcbY
manage	kkWehd
manage #	kZjkUg
manage 's	ksVddZ
manage .	aWXluf
manage ?	ZaVorZ
manage a	gWascg
manage again	Sjoeeh
manage and	jsTbfb
manage are	evbXYV
manage as	fWafqf
manage at	dggnhS
manage back	Vpddej
manage calls	padede
manage came	iXjVph
manage can	nQZsaf
manage churn	Zqccdd
manage corpor	eXdrce
manage decide	xWSMip
manage do	biVekk
manage easy	rbeYee
manage for	beMpog
manage from	dYTZsp
manage gave	mkTlXc
manage had	VlmUZm
manage have	wZeYaa
manage he	jWmVgl
manage hiring	eWpfff
manage i	nVbeem
manage in	bpWefg
manage is	pmYZeY
manage it	siWjXW
manage its	abdcbr
manage job	gVdarc
manage lets	wZbabd
manage liked	YqZmab
manage likes	iYapac
manage look	rcdbeY
manage makes	pcebce
manage ms	mUkjbW
manage needs	bqadcg
manage now	ZrbVig
manage of	ZWedya
manage off	blmZVb
manage or	Ypedee
manage phones	pbdcee
manage positi	aXgpge
manage post	lnYTqV
manage prefer	ecpcdc
manage rang	VdWbpp
manage review	jqOYdj
manage rings	Wpakdf
manage round	cZcqde
manage saw	dkVbkk
manage someth	ccbrad
manage starts	epbcae
manage to	qjTdjY
manage told	kiePbm
manage took	lpfWdX
manage unit	acftZZ
manage was	qbeYZh
manage went	hXbaZv
manage what	bbqdZb
manage who	gxYaVZ
manage will	oxLYcU
manage withou	gYZcar
manage wrote	edUdbq
manage you	ghVila
manage your	diuYkN
managi	ogjUbe
managi bielef	XrYagd
managi by	gqYYfd
managi direct	qaedcd
manche	hiXdhg
manche and	dacddr
manche people	YbcYir
mandar	iXdbpc
mandar .	edcYqd
mandat	keieeX
mandy	QjqaYl
mandy of	Zrdceb
manick	fZUenm
manila	lPnZhi
manner	hUTYjw
mannin	bXdtkZ
manual	VphdZX
manuel	caifhg
manufa	gkgYbg
manusc	WXuhea
manusc a	cdrcca
many	cqhYYk
many .	YrVdam
many alread	dXbeer
many applie	edUfds
many are	cjRdhp
many congra	jaabpZ
many emails	ccscdZ
many good	mgVddk
many happy	agvbZY
many he	Wqfeee
many hours	oVahZm
many of	ZkgVXr
many people	XohWTp
many so	dZYeds
many thanks	herbbX
many we	esabcb
many weeks	fZcatb
many with	dYbcds
many words	nVhmbV
map	aeekcj
maple	shQbgc
maple .	brbfSj
maplel	ZWVnse
mara	fddXen
marath	ZZbqbi
marath .	ibOman
marath ;	bbYqcg
marcel	Ycnfic
march	amWhak
march .	UuYccc
marche	kmfTZi
marco	aShhrd
marcus	ejQgnd
mardi	jegWcl
mardi gras	iYadbq
marek	TVxhhY
marek .	ffhmcV
marek you	ebarda
marek your	bXqbci
maren	pThScr
margar	etMfic
margar it	dqZeeb
margar mail	fnbdlV
margau	dhYggk
margin	krXbba
margin 's	krUZdZ
margin .	Tahclp
margin gets	cufYbX
margin the	kqbYcZ
margin we	cqcZVj
margit	iWmYfi
margot	jhiecX
margot love	apbeee
margue	ffUcmj
margue .	Tfbhmk
margue of	fhcUgn
mariam	adlTZq
marian	hjcbpU
marie	hXmhea
marina	bkdnYc
marina .	VbUwbk
marine	jddZih
marine .	lYZpXg
marine and	ZiPgml
marion	iUobff
mariso	ebXlih
mariso you	ebdpae
marita	adjdje
marita over	dbpbcg
marita that	duZZcZ
mariti	gZccni
mariti .	UVfrZo
mariti on	cbYVzd
mark	jmNjXo
mark 's	kXapbe
mark .	Z2OWcg
mark and	1aYQUj
mark cuisin	Zdeqdc
mark in	kZcYep
mark is	aoVUcs
mark it	bjirUT
mark needed	dbdZes
mark on	ddaped
mark these	pXfeed
mark was	YVVdlv
marked	eemidY
marker	igkbYd
marker .	jSoeWl
marker and	ebYdhp
marker else	cXuXcW
market	fXgeik
market 's	hdUcfq
market .	fQoagk
market ?	cXVpcn
market and	XUabso
market bright	ecbVmn
market i	ecvedT
market job	bpSjYd
market on	dcrafb
market up	ufTfZb
markin	dpUilX
marks	0sMNai
marks .	RXhijo
marks and	1aXXdU
marks are	qtUYaU
marks by	qadkYU
marks come	ntXScX
marks go	ipabab
marks have	erZVcg
marks in	fpcddb
marks it	crbbea
marks of	qYbddf
marks the	gtZZYY
markt	gcWjfm
marlbo	O0eZZd
marlbo on	Y1ZVca
marloe	bSsmfU
marlon	amRjke
marnie	aVfSqr
marnie is	cbUahr
marria	fiWfgi
marrie	ZmhbqQ
marrie .	diaVtU
marsh	hSnXhj
marsha	ffdleb
mart	hhnafW
marta	ZecmnY
marta 's	feUlmZ
marta clinic	gjVidi
martij	cVbcqd
martin	UamlpP
martin .	dbsbdY
martyn	cikdeZ
marvel	Ucbqld
marvin	WlTlWr
mary	YbuaiX
mask	miUhYi
mass	jWijZh
massiv	lUegfh
massiv essay	Vcdueb
massiv for	ccsYbc
massiv office	keUgbk
massiv on	dYbdds
mast	bdgeao
mast if	eapcde
master	feahdk
master 's	kjVXdm
master at	ecZcgp
master man	acfYYp
master so	bqbddd
master to	acipca
mat	gjaeZk
match	ahWXqn
match .	fVTpas
match ?	fdpZed
match and	dVbfds
match for	XkWbcu
match it	UjZT2U
match the	dlZbsT
match what	ZacZtf
match your	bgqUja
match>again	ojfhaQ
match>answer	vsNViX
match>ask	fXeaau
match>away	XrkOck
match>chosen	XjRekp
match>closed	bbaicr
match>decide	mvXWaX
match>free	YklfTj
match>give	Zcpeah
match>goon	UaVweh
match>hear	dZTjph
match>joy	fTXodp
match>match	dsRbbp
match>me	WQX/fX
match>meet	W1cWeb
match>news	rXbhbc
match>not	ddVgaw
match>offer	hiVXta
match>others	dhVnUn
match>papers	YeiyXU
match>post	brOjbm
match>review	ewRkZa
match>said	gdhdVm
match>wait	Zpahag
match>will	opXcac
match>you	bcgpfc
matcha	igWZkl
matche	QaXpjo
matche it	balXrb
matche the	dadYhp
matche with	YXVnep
matche you	WjXseX
matche your	dTdceu
matchi	Uelbam
matchi people	crZdde
mate	YdZdkr
mate .	fQVhhy
mate and	fXajqW
mate as	cedbuW
mate but	VrYeZk
mate get	bcbsbc
mate good	ddsebY
mate i	avWWmX
mate of	kjmbRd
mate on	dUmUte
mate they	abYjrc
mate you	hcYbsa
mateo	eZiecl
mateo and	dbZeep
mateo the	apacYk
materi	Wjcjfh
materi .	dbZXew
materi and	eaaqch
materi from	aTijob
materi to	Vpcmcb
matern	dbpYge
matern leave	gdwYVa
mates	ctcZfX
mateus	llhgbQ
math	beZkfi
math .	eobldV
mathem	hjYkYf
maths	ZkjggX
maths and	earfeX
matric	hZblbi
matron	kbXggk
matron .	mOZgfq
matron camill	XpaUld
matron is	bPndbu
matron says	UqlbZZ
matron the	tcdacb
matteo	aXjhoZ
matter	gmkZbc
matter .	VcuXnY
matter and	ipYade
matter closed	lUobac
matter contac	ZZteed
matter is	WxnXXV
matter it	VkqefY
matter my	ccfpcc
matter now	ebYdes
matter the	jsRaYk
matter to	gLxjdX
matter what	xZZccb
matter when	eWdrde
matter your	gkVlia
matthe	VknhbY
matthe .	YZqjcc
matthe they	gkVjca
matthi	deTjhm
mauree	XfkmWg
max	/CQpWV
max by	pabcdd
max churn	qacdee
maxima	pXajkX
maximu	nYYWnk
maxine	dZuUfZ
may	apgaak
may .	blqbaX
may also	ecYaes
may appeal	SXadV3
may apply	WiTUe2
may as	cWffep
may ask	WgbdXx
may be	dxcSUp
may call	apjYhX
may change	aqcdeb
may check	pYcdfe
may close	eXvcdb
may collec	baXaZ0
may come	e3jSWQ
may concer	Sombbe
may contac	nlQVck
may count	rbdbcd
may expect	0bdTcV
may fill	dgqbdZ
may find	ZcvcaZ
may i	YRftcm
may inquir	jVjgdh
may interv	cdbddq
may invite	b6cIbe
may join	Zcdrcd
may keep	mbtaZR
may know	Rdpjbh
may like	bgyQZY
may lodge	bceedp
may mean	dpacee
may move	kXZYsc
may need	bprSZY
may never	erddba
may not	Z9dYXS
may now	qQkkgP
may or	b5fTYT
may presen	bYXlcp
may re	ddZdeq
may reappl	cYfYbv
may regard	dbaepd
may reques	ZfYSc0
may return	bbecdq
may ring	beWqZk
may see	aYqfaf
may sit	ZWYmbs
may stay	arXbef
may still	UrTfXn
may submit	ccbcep
may take	iwajTP
may tell	TfddyT
may thaw	acrdbb
may to	Ygfbpd
may try	bbddeq
may use	cbdpjW
may view	eYcffp
may want	jzXVdW
may we	THS/rR
may well	b3dVSa
may wish	czbVWc
may write	Ukaaoi
may yet	epdeca
may your	ZWvhYa
maya	hXP3cY
maya .	cUeref
maya for	Ycdqde
maybe	T/RZTe
maybe .	d1KaXk
maybe ;	aqccde
maybe apply	XaaZcv
maybe for	YpZlWg
maybe from	ggUrfZ
maybe i	iscYbY
maybe in	ctVZcZ
maybe is	ZpacZl
maybe later	YpjciV
maybe maybe	Ytbced
maybe me	aucedX
maybe more	Zrbdde
maybe sooner	WsYcec
maybe that	Ztacbc
maybe the	dXqbfe
maybe then	aYeedq
maybe they	nsaTcY
maybe we	ascZcc
maybes	fgcjYg
mayday	hfecff
mayhem	clYhch
mayor	ZiVnjc
mazel	lfRcfo
mazel .	cafkoU
mazibu	ekXYpb
maître	gbhjkV
mañana	cqZdhc
mañana of	aiSgmj
mb	nNjWpg
mb .	bajVtc
mba	hdjhZe
mba from	bfxYaX
mbali	dhZial
mbali give	ecbddp
mbatha	hjXaii
mbatha and	eYVdth
mbatha manage	ijVcdk
mbatha no	Zgcddq
mbatha will	pjYcaf
mbeki	giblZc
md	ccesYe
me	fbZjkf
me .	aebXvh
me ?	iTfilg
me @p	YqZdYk
me @s	qebZdf
me a	YZhzdY
me about	Wb4iYR
me accoun	gaUZqg
me after	taOTbw
me again	buYhZZ
me all	admUlf
me along	ZWYpZn
me among	VlYZcs
me an	ZsRcif
me anothe	PsVzZR
me answer	sZdcce
me any	Vhmede
me anythi	ddubUe
me are	oShkag
me around	bctadZ
me as	bMaT/c
me ash	picYcb
me assist	dbderX
me at	gVShqm
me back	YSS/cc
me be	eaXZsj
me before	zKUfoc
me being	hmhbgV
me both	XhWeyS
me bring	dbdsab
me budget	gZapda
me but	WmohOk
me by	tRWthW
me carry	dWeqde
me check	tUedde
me checki	eYrbdd
me churn	eVT1bX
me cleare	pYcbhc
me client	dcebpc
me comple	caYeqe
me confir	pbeaee
me consid	cVrdic
me contra	cbYX0b
me could	cYcsbh
me covera	Yeedpe
me dan	+HWjYV
me dates	XudcYd
me day	eXbqeb
me decisi	rbdccd
me detail	brddbc
me did	cqacXk
me do	UYffok
me doctor	nVlcec
me dog	lUflkW
me done	WVbedv
me down	VaOdny
me either	scZhZb
me enhanc	ghhVYk
me eventu	VucZec
me every	TjWXyd
me fair	edWedr
me feel	bZqdWk
me find	gnoTaW
me findin	bddXse
me finish	ZcSOh3
me fit	sZcYed
me fluent	ccdqdc
me follow	qeacec
me for	babkqb
me forth	pebcdd
me forwar	dUd5bS
me friend	afaapa
me from	iXrNyR
me full	WXYQ/X
me get	RwbjaX
me girls	uTZcdi
me give	yViZZX
me going	UWjjmk
me got	beXcZw
me great	cgZZuY
me had	ZgdVdq
me half	bccrcd
me have	ZNP4mf
me he	frXQap
me heard	nVhcdj
me hears	pgadbc
me hello	7UWiWR
me her	zQkcZa
me his	oZwWVX
me home	ZNsZaq
me honest	Widraf
me hoping	XUyabU
me how	leqdXU
me human	9QXhdO
me i	cflUki
me in	gTQpjn
me includ	faVcQy
me inside	lQZqcX
me instea	jcYpcd
me into	beatcb
me is	eZkqVe
me keeps	cWceeq
me know	heWpha
me later	XnkTic
me life	/KXXWa
me like	jeSRgv
me lindqv	yXXbeX
me longli	eghaqT
me lunch	pblZYd
me maybe	Ytecec
me media	/OThOe
me mind	oUihad
me mine	dZaccs
me monthl	radXge
me more	ReyVQm
me my	WgxWhX
me names	bhcrac
me nearly	Sueeee
me neithe	Wrhcda
me next	eZdpee
me no	PkbTV3
me not	ijSXhn
me nothin	Td4YTW
me of	WYujca
me off	PP/RSj
me oh	ZUbrYf
me on	kQRlzc
me once	H6Xiab
me one	XYi4dI
me only	byVcYa
me or	srfSWY
me out	WMzdRs
me outcom	fpdeYe
me over	jGUrmk
me owners	qRXsYY
me oyelar	pXfede
me parks	ewUZWU
me partic	xRheZc
me past	WdVnco
me perman	cabbwX
me phone	rebacd
me please	RNmpqf
me plus	rZbgbd
me posted	ZygcVV
me priya	lpRhUe
me put	fmSQio
me rather	dbqciY
me re	Thdqbc
me reads	xWXtQV
me region	/JcTVW
me regist	pXlaca
me reject	edUeds
me right	vYafUi
me ring	gliUkY
me room	WrbkYZ
me said	XeUonc
me salary	eddbrZ
me say	ubXahZ
me saying	iUkbbn
me see	b0gXSb
me she	liaVYl
me sheet	smXZZa
me signed	VabY2b
me sit	nhZTih
me size	yRQpgO
me sketch	RjYluU
me so	Tcfeiq
me some	gmQjTm
me sooner	VXcddu
me sorry	fiXcYr
me standi	caVgmk
me starti	gXddqe
me subjec	eccdpc
me superv	cebbap
me take	gjaUng
me talk	l0VPba
me tea	XklZVn
me than	PccTnr
me thanks	XjUkcs
me that	tYddUm
me the	gUWi5U
me their	uckadU
me then	NgLuep
me there	UXfkjn
me they	qpfVXZ
me things	emqZZX
me think	evWWkS
me though	lkdXnP
me three	Vgapgd
me tickin	YQSYtj
me till	4AGluR
me time	O/TVUU
me to	ZYZtii
me told	gbZeXt
me too	ghcaTq
me two	Yef5PX
me unit	/AWcYd
me until	5UKfZb
me up	UTRswb
me waitin	ZibYrc
me was	ZzaSbh
me watch	crbbdc
me water	ViblYk
me we	ZvdVTm
me welcom	bjTbjo
me welfar	cpdddd
me well	dZeZbt
me were	Xsdedd
me what	agcqeZ
me whatev	YmkSrZ
me when	P0ZmcY
me whenev	SqViZn
me where	ZN0nVa
me whethe	YkgrSd
me which	ecV9SU
me while	aVaanp
me who	lwbbhF
me whoeve	dXbWds
me why	VVXqgn
me will	jvSZbY
me with	nNTlud
me within	qcQmdZ
me withou	dbdcra
me worker	tfUTkV
me workfo	uVbcec
me write	gVflak
me writin	Updhch
me wrong	ebpTjd
me yes	hUUg0W
me yet	qhaeiS
me you	YqqWeY
me your	LWV/gY
me yours	deYvYc
me>again	XZcsdl
me>chosen	fgfTpe
me>decide	pZXnea
me>goon	Wkctbb
me>joy	iVkZpc
me>match	afeyYW
me>meet	dcgrdZ
me>news	tdaZcg
me>offer	QaZnvb
me>papers	ZbfweZ
me>post	befYqf
me>receipt	lSmmUd
me>refuse	Zaaegr
me>soon	asZhgW
me>sorry	fdraVh
me>start	SbiV1b
me>step	WZgxbe
me>thanks	YWoWfr
me>wait	gqUhXi
mea	jmVcah
meadow	Vjcikf
meal	dfebfm
meal 's	bcfccp
meal will	YuXbea
meal withdr	eeYfep
meals	aYoaoc
meals tony	ccqcce
mean	lhgcbc
mean #	cfaZrc
mean .	bZqjhU
mean @d	rZbeec
mean a	hTjhei
mean and	pZddhd
mean anythi	T7aYZW
mean i	gtYXXg
mean it	tQcXfo
mean no	jeYbZp
mean not	sTaleb
mean someth	pkTacZ
mean that	Vfhchk
mean the	sefebY
mean with	eeseeU
mean you	hcTnWo
meanin	fbOYmu
meanin .	Zqaeee
meanin and	edacep
means	ktWdeX
means .	YtaeTl
means a	kUerhU
means and	Zpciaf
means as	bhbdpY
means ask	Xpecee
means go	cXYkbq
means i	WuUjde
means it	oMoXaq
means just	cZesbd
means me	XfbjpV
means no	+ITUUp
means nobody	dqbdec
means nothin	UqlbaV
means of	ccapee
means the	kpYXfd
means they	gwVfjP
means to	uaXjZa
means we	uSTPlp
means what	Yqcdbh
means yes	rbbYfY
means you	XbKo3V
meant	ehdfjb
meant .	ZcTjko
meant and	lTZdeq
meant for	Xe6PkQ
meant he	jUeecq
meant it	jhSVep
meant me	eawdcU
meant no	SZaZjw
meant region	gaXrdc
meant to	awahbW
meanti	mmlTbY
meanti .	lXwVba
meanti do	qbecec
meanti if	esbWcd
meanti just	uWbdee
meanti our	YiWcdr
meanti please	reacfY
meanwh	ggldfW
meanwh .	ef3YWQ
meanwh been	dcfadp
meanwh me	caYscd
meas	dPecjr
meas .	aVtUVp
measur	jYcchl
measur .	ZY0ZYb
mechan	Ufemfi
mechan .	gUdlhi
mechan and	cZpeed
mechat	mRuWmP
mechat .	oZmdZV
med	eejYhg
med .	Zpgbdc
med fish	cbiqbY
media	4QYmeW
media #	ZYgxeR
media .	0RahhY
media ;	0cSjgU
media ?	YdW3fW
media a	rbUhbh
media about	ncgfVe
media accra	dascZd
media after	zKUxTY
media and	5WZbcb
media as	keZtgL
media ask	ZWOotb
media assume	Rvedee
media at	qXPzhO
media be	bWV2bX
media becaus	nWcUtX
media before	eTnmlQ
media betwee	pSbrba
media boss	saUice
media bring	YYRnxU
media but	ksXVhZ
media by	7QcjTS
media calls	Vkiadk
media can	tTWeoU
media chair	qWeeef
media clear	XZetde
media coming	zKcXeZ
media contra	dZZcpk
media could	N0Zaic
media decide	rXecee
media decisi	qhYbce
media did	pkceeU
media do	pRangZ
media either	/Caced
media else	bbaxcV
media employ	hoVeee
media everyb	pZdedd
media everyo	qYedee
media examin	jaaYpa
media finch	dcasbb
media first	jVYpjY
media for	kNU1ha
media from	9HedUN
media glasse	acXYrc
media going	eolTZa
media good	rZZmZc
media hard	ddbqbe
media has	Vicqda
media have	UZayed
media he	vFhsdV
media her	qbeZde
media his	cjapZb
media holida	clXXep
media how	hVincd
media i	7PjXcW
media if	3KXRoi
media in	wVTyUV
media instea	lZbpbd
media interv	SnQqad
media invest	Wardee
media invite	aaUscj
media is	ndbqQZ
media it	xgVnVM
media just	Teasjc
media kindly	rYYeib
media later	Tteeee
media latest	zTWhcZ
media let	bedZse
media life	riTmUU
media like	dlgcgV
media linden	bcYvbc
media lunch	vVbgbc
media mate	zWbXbX
media maybe	Vqabej
media me	efVqeV
media means	2hZbZN
media must	ZcqYcc
media my	sVfkYT
media neithe	lcedTp
media no	sYmjbL
media nor	TyXced
media not	jRV1ac
media now	kvTQfT
media number	ZWsidY
media of	VaqaVs
media on	sbVekZ
media once	2Jcedc
media one	ggpdaW
media only	nUnhWb
media or	YVR3mX
media otherw	dacpga
media our	oRloWV
media outcom	pcdddb
media pastry	Ubavac
media per	rXeeee
media perhap	Zqcded
media period	daesZd
media phonin	rZbbdc
media placeh	ddTtdb
media please	eXXrnX
media presby	bYdree
media probab	sUfeee
media promis	0XaVbS
media rh	glVaha
media round	sbZhba
media s	kQllag
media said	4ZTZZW
media same	lUPyUj
media says	xYcZXe
media second	ccbpdc
media she	/LYXPV
media sign	adepbe
media since	tZYhjU
media six	bZacuX
media slot	Weeqde
media so	ubZfda
media someon	ajaacp
media sorry	rlXZYV
media still	cjXqXU
media strong	sZccag
media suit	cXazZa
media suits	bYXxaZ
media sunshi	pfbdbb
media sure	UwcdcZ
media take	sXWpYS
media teams	cbXuba
media than	sSback
media that	sQRzVd
media the	0deSYd
media then	ubheXT
media there	ncqRcZ
media they	3bUUiU
media three	ficbmV
media to	oKZthe
media toddle	peebZe
media until	ZfreZc
media was	eugQSW
media we	0YgYWc
media welcom	deZaqd
media whatev	sXdced
media when	/AYNXZ
media where	tbadbe
media whethe	8HVdiX
media which	mQTtXj
media whiche	vWecdc
media who	sfcYWe
media will	3ScjfN
media with	qMb4YU
media withou	mPgfii
media work	aUV2aZ
media would	QWXysX
media yes	wZcYYg
media you	7ORhcd
media your	fearXb
media yours	scacjX
mediat	dcddVr
medic	mjfUcf
medica	XbT2jc
medica 's	RZaxnT
medica .	YUXlqm
medica and	TTXrsd
medica at	Xeesbe
medica before	dYeqee
medica certif	VZXrkh
medica done	ZXazbb
medica first	dZdrbd
medica form	YYcsef
medica is	VpResa
medica must	acdqec
medica on	ckaqeW
medica passed	kXaXuc
medica questi	TjasdZ
medica screen	dcbpZh
medica to	cfbYsc
medici	wedbbV
medici counci	bsaddb
medici to	pcdbee
mediev	Zibgbm
mediev .	lgSrZb
mediev blazer	VuYbac
medimo	kgkZbb
medium	jjehYb
medium job	njidaU
meera	eZellb
meera for	dVjqgZ
meet	ffd0WW
meet .	Y1RfeV
meet again	tdfWcW
meet and	itSYYe
meet discre	eZardd
meet her	bUgyZa
meet his	jXcpdc
meet human	zTbYdc
meet in	pRnfcc
meet it	acepec
meet its	ebcpde
meet link	dccpce
meet margin	dXfpee
meet me	iRd0TV
meet my	cbdpdf
meet on	rlWYba
meet our	VkogWc
meet somebo	eZpbed
meet the	VcZ/UY
meet them	cXdsch
meet then	qZdded
meet unit	epdZec
meet up	aouQda
meet us	gWcpaj
meet when	XyZbea
meet will	sYdbed
meet you	aZoyUX
meet your	cXqahe
meet>answer	1YaebZ
meet>ask	edVwca
meet>away	jkTojT
meet>bye	lhYVmh
meet>chosen	bbeRql
meet>closed	cuehPa
meet>decide	kbZZzU
meet>free	UUkpig
meet>goon	ijYrSa
meet>hear	whdbVY
meet>hold	bvTjcc
meet>if	emhkTc
meet>joy	fbZUql
meet>match	ZVg3Xb
meet>meet	adZxZf
meet>news	siUdad
meet>not	pkccYd
meet>others	hnbUfj
meet>papers	dkYbsZ
meet>refuse	pXkdWc
meet>review	TdiuWd
meet>said	WujieP
meet>soon	rgWVhf
meet>sorry	WdoQYt
meet>start	WYVe1d
meet>step	fhbpad
meet>thanks	hhraZX
meet>wait	UdioYj
meetin	khdkZb
meetin 's	knTcbc
meetin @d	sYeaee
meetin about	n0LbdO
meetin again	rZfbeb
meetin all	fTrdee
meetin and	tVkWee
meetin as	paYbck
meetin at	nVgmbb
meetin but	rcdZec
meetin everyo	ddpbdc
meetin for	imdVbh
meetin in	cuWedb
meetin is	irbeaU
meetin myself	dfUbip
meetin of	fkZUki
meetin on	vdhdaT
meetin or	Xrcibd
meetin our	aUb0aa
meetin over	jTjbmd
meetin reads	WYvdba
meetin room	iZtYYb
meetin set	esdceX
meetin so	bipbeZ
meetin the	SWT/VW
meetin till	kVcehk
meetin us	Xtagdb
meetin with	gUcmfl
meetin you	fVsfbf
meets	wuWcUS
meets and	opYccV
meets media	tacadd
meets on	tcgcSd
meets people	Wbctee
meets the	jqabcV
meets when	WyUbaZ
meets whenev	crcdea
meetup	Zd3NVd
meg	jYnfVg
megan	fTYooe
megan .	eXMpjo
megan a	bcctbc
mehdi	eraeWd
mehmet	VeYole
mehmet quiz	dhiVcm
mei	hWcgki
meijer	leXifd
mel	ikedeZ
melden	eYonVb
melden .	dWreed
meliss	lZibie
melts	ggcdcl
member	kkjVdd
member 's	kcnRhj
member .	VfXdjs
member are	Ywbbdb
member having	atbcdX
member of	krVaZf
member only	ebqacc
member short	dpcdce
member subjec	eecapc
member who	adepdd
member you	cZrbbf
memo	ebdcqc
memori	cjWjhf
memory	VWvbbe
memory .	cdVbjo
memory and	gaqZaY
memory for	dbqbeb
memory has	ZSudcb
memphi	jYNb1Y
memphi jon	dddcrZ
mended	fPgjar
menon	ZjllYX
mensah	hijZda
ment	sbhZdX
mental	bkjfTk
mental and	Yschba
mental licenc	eZdXdu
mentio	bd1iUU
mentio .	UlmmWW
mentio ?	ZwTccf
mentio is	qhmVUZ
mentio it	bPzVpT
mentio of	XP7XaW
mentio the	fdpbbe
mentor	cYjnfb
mentor .	qWhhdb
mentor crew	ggVplU
mentor day	bcuXbd
mentor no	aecpde
mentor number	edXrce
mentor your	ebpdfY
menu	ebjblc
menu .	aasToX
merced	eaeemg
mercha	Qcanmj
mercha .	aZmneU
mercha back	ccVjcp
mercha no	dcpedb
merci	Vdijfh
merci 's	djVanf
mercut	chjYkc
mercy	ecemjX
merean	gaeici
merean .	ZTygaZ
merely	XesfZa
merge	WJvqea
merged	dVskWW
merger	cfpYcf
merger .	gYqajb
merger closes	epbeeb
merger has	enOeer
merger is	cWsdfd
merhab	cUklma
merhab #	aeatXe
merhab .	gXqXie
meridi	dRbqme
meridi a	cdqfYc
meridi the	fYUrfh
merit	ilXZbm
merrid	lXbhih
merrid reduct	edXfpc
merriw	faZhjj
merriw about	egXpdd
merry	Pe2Uhb
merry christ	TkvUha
merwe	aRmjob
mesa	bZjlmW
mess	dfngYb
messag	jcrdZa
messag about	phWhae
messag after	XbvZec
messag and	TfpVcq
messag are	bXtcdf
messag before	wbVYfg
messag below	Xpecff
messag by	nZUibl
messag climat	kiSici
messag could	cUyceR
messag has	WS7ZaZ
messag i	giThfl
messag in	mjkTac
messag later	edpaeb
messag me	kMVrYV
messag no	bpZefe
messag now	edpaeb
messag on	oeRlci
messag over	wRZeab
messag receiv	XYpjfd
messag still	dpaded
messag the	mhpcbR
messag to	jdoQdg
messag when	MqkmYb
messag which	dcshdS
messag will	mYtYcV
messag with	larccU
messag you	9aRVWd
messe	lYfbhh
messed	ZlgnbX
messen	naihVd
messen .	neambS
messy	Xcofgc
met	bgcbfo
met .	ZtcbiX
met a	bcrcae
met and	hYQTov
met by	dZXkcq
met has	bdVlWn
met her	XfbZgt
met in	nbXSph
met me	ZhhpcX
met numeri	bfpbhZ
met office	eZdepd
met on	dgZRjt
met thanks	nlVdec
met the	Yaembp
met unit	rWedee
met with	wXVXYm
met your	ikoVZZ
meter	eiZrdR
meter .	eiTjje
meter of	baYsbb
method	fUkjYi
method .	ZaXpYl
method by	ggpWdc
metres	lYWjtW
metres .	aVdkpd
metres boss	hdPnYo
metres for	pbgYea
metres no	dbZcvW
metrop	gdibie
metrop interv	cdtXcb
mexico	WThpgj
mia	kRcqah
mia for	baascd
michae	dlhchT
michae .	dbcpcf
michae and	bqYQkd
michel	XadxcZ
michel a	ZfZqdd
michel secret	dUldki
michel the	Yacsde
michel who	bqeade
mick	VfffXq
micro	bhaemf
microb	gglchX
microp	gTkiZm
microp .	lRkfdi
microp on	bcdrdc
micros	cUicjm
mid	hjpVnM
mid proces	eqdecV
mid size	Rvccee
midday	fjbpXZ
midday visser	njVdee
middle	emnYeU
middle and	WjqccV
middle name	cWpcjb
middle of	koiUbW
midlan	YjTokb
midsom	gctYba
midsum	Yanlfb
midway	aficje
midwei	abghgi
midwes	lZWcfq
midwif	Wniaic
midwif .	eYYdqi
midwif and	glZVnb
midwiv	UgsZbi
might	V/eaUW
might .	W0YgWY
might as	cWdakq
might ask	aecpcd
might be	j1YXVZ
might call	XyTdcc
might come	bwaVbd
might drag	Zrbdec
might get	Z2VZTX
might go	kvUXbT
might have	XgpeSk
might hear	Prbbmc
might i	bWX2Ya
might intere	ebqgaa
might it	bXfdre
might know	RpoTbh
might like	mVxMWj
might look	dpbdde
might make	lndZUg
might need	b0YUcb
might not	T/eRXR
might ring	ZqdYdh
might say	csbbdb
might take	StaYZo
might try	eXqjeY
might want	W/WIVa
might yet	cvacaa
might you	aNg0cb
migrat	kehcdc
migrat .	Venlcd
miguel	feZccp
mihai	ZanZjh
mihai .	bXtXZk
mihi	Yhcngb
mike	jZldbh
mikkel	ZahWpj
milan	mZmddX
miles	gZcXhp
milest	nZhUkf
milfor	esWgaY
milfor what	hrQXca
milk	gbueSW
milked	nWQkgl
milked robots	ddbpdb
milkin	fZnZkd
mill	bfwcUV
miller	YmUigi
millin	TeYmbp
millin .	daXdhq
millio	gXpjdZ
millio and	cgcUpk
millpo	pcgYdd
min	bbjljW
min .	qYbaid
min from	fbhqZZ
min me	XWvXYg
mince	YkijiS
mind	gekddc
mind 's	Yrdfdc
mind .	OrWhgl
mind ?	cXkreW
mind about	idaQct
mind and	mhTQgr
mind at	fffqZW
mind before	apbacj
mind being	cXgeuY
mind by	3SXaeZ
mind coming	ebcrdc
mind doing	cSX1bc
mind for	kiSUTw
mind giving	dbWqcd
mind he	VqpZcZ
mind hosted	cbcZbt
mind how	WO/KWf
mind i	ccsXde
mind if	aXtkUf
mind in	erZcdc
mind it	fShjji
mind made	vXiaZb
mind meetin	cacred
mind of	jpVacY
mind on	seaWiZ
mind over	qZbbic
mind próxim	eYatbc
mind sendin	dbcqcc
mind so	aXudiW
mind tellin	Xacwce
mind that	gceaqb
mind the	YR8XmP
mind to	cqZWeh
mind up	wjJaec
mind waitin	jtbSce
mind yet	dqdeda
mind you	Ztdacb
mind your	bZZgrc
minded	fZtgYX
mindin	ZnZhib
mindin .	bdeapc
minds	rqSaeZ
minds .	bzXWab
minds about	chRrXk
minds by	0UcZac
minds i	Xqedee
minds up	xhTbdU
minds you	bTelqd
mine	aXeY6Z
mine #	daYqhc
mine 's	ke0dOU
mine .	YacY4X
mine all	ddZdtX
mine and	Pdjbvc
mine are	mWtTfY
mine as	efbdpb
mine at	dcufYW
mine by	cacuba
mine came	TZTac2
mine does	bkYgXp
mine first	eaceqd
mine for	nYZWqe
mine from	VUfWxb
mine gets	atdaeb
mine had	ecrcdZ
mine has	baxWdZ
mine he	bhbbrb
mine head	dcddpd
mine i	yYVdcc
mine if	QTRR/d
mine in	eTlmSm
mine includ	dXhbUt
mine is	qocPgV
mine just	YpWbod
mine life	pbcedd
mine on	dVenhg
mine says	dedeqX
mine she	cSlloW
mine the	brXgdb
mine to	drVlfU
mine too	gVnjiW
mine was	ZafWmq
mine will	wZaebY
mine withou	pZZZkY
minera	WZrbfj
minera .	WXpbod
minh	fd8XMZ
minh and	abwYbb
minh to	oyabNZ
mini	dTkpXi
minibu	gToagi
minimu	eeWLqv
minimu .	hWQXun
minimu is	cabYcu
minimu requir	hnbUek
minimu was	dddadp
mining	ggicec
mining .	aqhefQ
mining is	oVdjhb
minist	doebed
minist .	jtUWia
minist are	lkeVee
minist counci	Ragbmq
minist has	YTwddg
minist no	fdpffY
minist unit	fbWqde
minist who	asZcdd
minist would	eZepce
mins	hOZkrg
mins .	jPgenj
mins and	fcVpic
mins number	cbcpee
mins partne	edpZbd
mins people	eVUhlj
mins under	djTdnj
mins will	ebZdeq
minute	eXhvbb
minute .	XZvdgb
minute after	rRTdTv
minute ago	qPOcuc
minute and	WZmtlO
minute any	clTrcc
minute are	mjnVVY
minute call	fhelVg
minute chat	dbZtdc
minute each	Ydctcd
minute early	ddarbe
minute ed	eaqcdc
minute for	nbTrZZ
minute he	wWfaZa
minute in	dYirUa
minute media	dYcucc
minute more	mQTohf
minute my	Yqcbbb
minute no	gaKybi
minute now	Yuacec
minute of	kRlhYk
minute on	Xagyaa
minute online	edbqdd
minute phone	eeXpfe
minute presen	decqbd
minute sooner	xUdceb
minute survey	dctQeg
minute talk	fbYpbh
minute video	Zdaubf
minute we	XkUXfp
minute with	gncoTW
miracl	djjbdd
miramo	ZjdgYm
miramo .	dZZdds
miriam	Wleheg
mirror	adokeW
mise	kcnPlc
mise .	earUoV
mise le	qiRaZi
misery	/TLHem
misery .	weXWZe
misery before	tYYbba
misery by	pddccd
misery now	aYddau
misery on	saZbZi
misery rank	TZhfll
misery reads	tZdbba
misery unit	uZcabW
mislea	bQkgsb
mislea .	cauZfa
misrea	XpifgX
misrea .	RxdddZ
misrem	hddjZg
miss	aVjdkm
miss out	UewfaW
miss the	RUlqXo
missed	idhbdh
missed a	cXrbda
missed one	pccded
missed our	iYYtdb
missed out	efUbln
missed the	VeeNZy
missed you	tYdhlQ
missed your	ZipeiU
missin	cUS/aU
missin .	XYgzbW
missin ;	qaZfed
missin is	jfQjkg
missin page	bmTqdc
missin the	cXZzcZ
missin your	ZYVulb
missio	aVoVqf
missio me	iVqddd
missio now	addcpe
missis	eehhag
mistak	VguchY
mistak ;	edqbcc
mistak ?	ebpcdd
mistak and	annhbS
mistak by	emZfnV
mistak for	eecesV
mistak it	SrtdXW
mistak its	Zddrde
mistak you	dbwffQ
mistre	bpbfjW
misund	hgZide
mitch	TgjXni
mitiga	bcnggX
mitten	eXubZe
mix	nshbYP
mix .	X4IYck
mix up	sMzXiO
mixed	deakkc
mncs	VnUcct
mncs and	dccdcq
mo	fftbYY
moana	bkgcmW
moaned	ighchY
mobile	dXedkm
mobile 's	seXZdi
mobile and	jdWdYr
mobile lot	aYVdon
mobile place	ZiVmmW
mobili	jeWgdk
mock	cWrgZd
mock .	dbqbec
mock interv	eesVcd
mock the	fbaeep
mode	gfctWX
model	jsOkdV
model .	SucdiY
model as	dcatba
model it	qlXYeX
model my	scbYee
model these	epbced
modell	Znhcdc
modell partic	Ufepdg
modell the	ZpnXdY
models	bgrgaW
modera	eelaee
modera .	ShjXep
modera and	cXpbci
modern	aadeim
modo	gZbifl
module	cZfpjX
module i	eaepec
module you	ddcpce
moe	nekRhe
moe i	qddbbe
mohamm	ZbfuXa
moin	fXbola
moin .	fRievX
moin ?	deoVje
moin to	dTcmeo
moira	eXRgtl
moira .	chRfll
mokoen	Rnahap
mokoen .	bYZlar
molefe	ijaYhd
molly	dUggqZ
molly job	cfTioe
mom	ebgkfd
moment	flpaaX
moment 's	hfnVch
moment .	WtkdZY
moment and	oSofba
moment becaus	cdufeU
moment for	iScolZ
moment i	TvgXdg
moment it	tSpbbW
moment no	eatcdZ
moment riikka	pYXhlZ
moment so	bpfcdc
moment the	ekohZS
moment there	dpgedX
moment they	pbbaed
moment we	ZSdbZy
moncto	cOjdmm
monday	hbodkU
monday .	dcvZYY
monday and	Wfeqia
monday off	edacrc
monday so	xPhbbg
money	XfaZzd
money .	aWldrd
money ?	cTZkua
money and	QkZZrj
money as	dZYcwX
money before	dxbXYb
money by	RxbZac
money does	iascbX
money finish	idkTle
money i	eZWegr
money into	dbXcau
money is	bTqgma
money lasts	XoeVmX
money on	sWRUqf
money people	grZfYc
money runs	Zrcddd
money so	bfYjrX
money talk	YdUhph
money than	cYaatf
money to	ggdVoe
money too	eaofnU
money was	fdUYcv
money which	drcdbc
monica	hckXna
monika	cUfcip
moniqu	dhYaeo
monito	deljdb
monito .	cUvdfb
monito again	WcXsdk
monito and	TmegnY
monito from	amrYcX
monito here	hZpabe
monito i	dcxbWa
monito in	sTcdfh
monito it	jmajUe
monito test	cbZpid
monito to	Ulpebc
monito you	ZVTb2e
monsie	TfZifp
monsie .	ZeTpij
monsie on	Ukepbb
month	jdjQxT
month 's	rfcaZb
month .	YdhetW
month ;	qZdfbc
month contra	cbcZud
month in	qTiedb
month interv	loSeef
month of	cvYWQo
month one	bcqXid
month so	cVqddd
monthl	3TZibY
monthl 's	ebdepZ
monthl .	/NaZfU
monthl and	seaaZd
monthl on	Xdqdeb
monthl they	StdYke
monthl to	Zfbqef
months	PyfckU
months .	T0fTdR
months notice	lVtXYe
months of	TaYfrm
months old	daauac
months probat	deccqc
montré	iRfZhp
mood	RhkXgo
mood .	Vcshbb
moodle	fffbna
moon	clgZrR
moon .	ejaXtV
moon if	aVXavi
moon to	cZbbwa
moon with	awYbXX
moorsi	TXfjZs
moorsi the	cdYeep
mop	aftcUc
morag	heSVkr
morag .	faWYit
morato	YM/caR
morato is	dUrfff
morato on	bYyabW
more	fladcj
more #	XtYVfk
more .	TsnWYk
more ;	lbYfWq
more ?	kZP3bV
more a	qdUoXW
more about	bXpiag
more and	mWQjXu
more applic	jeUfco
more as	mYlcjV
more at	ctWadd
more becaus	baflrU
more before	hpiVYY
more calls	bpecde
more candid	ppWVcY
more choirm	cbdbdr
more closel	bQVYd6
more conver	iiXpaX
more convey	cqecad
more cvs	bqYdlX
more exact	noaacV
more experi	fWUZc3
more folks	UwdZdb
more for	lgmVYd
more freita	etUeeb
more from	RomhfW
more guests	ZticYa
more hands	WYWbc1
more he	eWddds
more hours	babcet
more i	dnaToY
more if	cphaeZ
more info	ZhOtbY
more interv	jaiZsS
more is	pgdicU
more job	cZeaYt
more jobs	dYpYcg
more junior	bbcfbr
more lad	poaSca
more later	dwVbbb
more like	siaYYd
more look	tcYVhf
more love	cYbegq
more money	dXiavY
more news	arjdeV
more no	nVcbdn
more of	UnbRmp
more often	eduUdc
more once	Pbsadc
more openin	jsUddZ
more over	Ycepde
more patien	cwZZbb
more people	l2aIbW
more person	nxZLbc
more place	daaeep
more precis	aukbdS
more produc	cWfpcd
more questi	eWcqic
more round	egbpbV
more rounds	SQl5eQ
more said	fW0ZYX
more sample	dWbgcs
more senior	cgYYcv
more signat	dXqZYm
more so	eSahfu
more soon	ZzTbbb
more stage	rYcZcf
more suitab	cUccev
more talk	cUXyhV
more talks	cuZagZ
more tea	dbrdda
more tests	hWWftc
more that	bmVkdh
more the	kTeUjq
more they	Tbcaqn
more thing	RWc+XT
more till	csZcca
more time	ovUVcR
more to	pubNUh
more unit	oeZhaV
more vale	dberaa
more waitin	StThYk
more was	daqhcZ
more when	R/OYUR
more who	Zrccec
more with	ZTa2bb
more years	dZXdcw
more you	cdYfvV
moreau	aXogbj
morgan	ihaajg
morgan 's	diVghl
mornin	eXcxcc
mornin .	iYasbe
mornin after	tVbieb
mornin and	WRdvgg
mornin are	fZcped
mornin before	VZawdc
mornin for	eZauab
mornin from	aYcfrg
mornin he	sVYYaY
mornin in	cYdwZd
mornin mr	lcUlhc
mornin on	WbwgRg
mornin or	RcY3Wh
mornin partic	Wduadd
mornin placeh	cZVoke
mornin she	pUmZfb
mornin that	dajpZb
mornin with	degrWZ
mortga	hlebhZ
mortga and	edpeeZ
mortif	Xbaplf
mortif the	Tidoka
mortis	YggYrd
mortis .	YdZbub
mortua	Vjgaij
mossie	fdlbiZ
mossy	gcUfdq
most	qbocTc
most .	uZbdac
most and	uVcYid
most are	abpeed
most closel	fpbcfZ
most do	cXvYcc
most i	duVYbY
most of	UlnWZk
most people	YeqmYV
most recent	dadsbc
most she	Zsdbdd
most size	tYdaee
most they	paeded
most things	RgxZcb
most welcom	Yafdat
most you	pbcaee
mostly	ecjYek
mostly i	difepX
mostly on	cpecea
mostly the	hYacbs
mot	jigUid
mothba	ZK/baN
mothba the	cSyecY
mother	dXsekX
mother 's	laallU
mother .	davYaf
mother dobbs	cTomec
mother has	bnTjdk
mother i	dWWpao
mother in	iYaTpk
mother says	drabjW
mother she	eZrcdd
mother speaki	iSihle
motion	fgkWdh
motiva	gVxVdZ
motor	hfighV
moulde	ejXlZi
moulde princi	apeddd
mounta	fckkcY
mounta .	lYrTZh
mounta know	ddXase
mounta of	bkVoab
mouse	WlYnZj
mousta	bVohoR
move	deillU
move .	jVqnhM
move ahead	YfVdax
move and	cZscdc
move anyone	ecqeeY
move at	awZYgZ
move before	llVedd
move fast	nhYkgU
move for	ZYWwXj
move forwar	agVhep
move in	XSWP1e
move into	gbcZuY
move it	ofXqbP
move quickl	nwWTaU
move that	ebZedq
move the	mXlieV
move to	NUmtmZ
move up	bcrYiZ
move went	fWqegX
move while	cqaeee
move you	gXZyaa
move your	gkhMtb
moved	igdnYb
moved .	citSkU
moved again	omdUdY
moved ahead	edVWet
moved and	juScaT
moved by	aeZfcr
moved forwar	beZads
moved from	jnMnWe
moved house	eapZff
moved into	haqadd
moved it	ttNaYP
moved me	ZTY4aX
moved my	dZU0ZZ
moved office	besZeZ
moved on	UjZlZn
moved ours	edbeqZ
moved ryan	YfVckm
moved so	arecda
moved teams	bjpcbY
moved the	kYXgbp
moved their	jrbUbc
moved things	Xcdqee
moved to	fdvdVa
moved up	jVXydX
moved us	feZZgp
moved you	bgWsdZ
moved your	hdYsZd
movemb	iSiial
moveme	guWhgR
moveme or	qcecbd
moves	X3heSV
moves .	fcqdab
moves at	fpbcdb
moves before	Tqhbde
moves down	bcdqdc
moves for	eYqeec
moves from	jjRpZd
moves on	jgSiej
moves slowly	ZuZeec
moves to	bftYfW
moves until	cYqeed
moving	ddfibj
moving .	fmljWS
moving ahead	bSYYd3
moving forwar	bVOmZ1
moving here	YVkblk
moving house	kf0PUW
moving in	debbdp
moving it	vbZdcY
moving just	epZeed
moving me	bYZtcf
moving throug	csWibb
moving to	WTxegc
moving your	bXipea
moyo	idjebd
mps	WjmYla
mr	gcajdk
mr achter	idmUbj
mr and	hVlibd
mr author	barhdY
mr bands	kgcleV
mr bell	YrRkee
mr church	iYpdcc
mr de	dcoleU
mr demir	dWaejp
mr dlamin	jgceVn
mr dried	dpmUaX
mr fabric	Zacqhc
mr genera	caTZpm
mr glenmo	ZXpica
mr guided	fcpbdZ
mr haidar	daebcr
mr identi	Tgcocl
mr khadij	dpXfdb
mr lauren	pacddd
mr lodged	fcUdnl
mr osborn	ikTjmW
mr petrov	dbcddp
mr practi	YqcZla
mr progra	pdjZgV
mr pâtiss	Vjlmca
mr quanti	lkVhdc
mr succes	cpdccd
mr teache	pYdgcZ
mr tu	emVieg
mr unders	ccYgdp
mr verity	khZjVk
mrs	efbigf
mrs dredgi	ejUZmj
mrs p45	ciZZcr
mrs pointe	fncekV
ms	haciej
ms #	gMmtVX
ms bullet	hjUdel
ms condit	emVjZg
ms devon	cZpgda
ms drayma	Rdihlj
ms fitzge	deqcfX
ms nkechi	pUliaY
ms placeh	TpZgcn
ms templa	bZipbY
msc	sXanbY
msc .	pfWdfa
msc in	qYdYie
msgd	fSYrrU
msgd .	nZWnmU
msk	aSpjej
msk .	WSnifk
msk has	eXredc
mtg	UuhjUZ
much	ZngYfk
much .	YirhiP
much and	hXVjjo
much as	YvrROc
much at	bqddeb
much before	qVeeee
much bother	dYdrdc
much for	jldUVn
much hope	cZbaqk
much in	kySYYZ
much into	guaYcZ
much it	efZfpZ
much longer	U5XcdY
much notice	acawYc
much oblige	bfuYcZ
much of	gTVfjq
much she	eZqbeb
much so	ZgcioV
much succes	ebbddr
much that	cgWYub
much the	dZrdgZ
much they	cWcajs
much to	Qegdmk
much we	RoXacs
much when	dacfcq
much work	ebaabu
muchly	gYmcic
muckin	fieYgh
muddle	Zmbkfa
muddy	fjScli
muerto	ddeihf
muita	mmSceh
mull	W/MHdV
mull .	ewZaaZ
mull it	X2VRhX
mulled	gXdlak
mullin	Y/OSaU
mullin .	YvWYge
mullin it	evZbbY
multi	lZnYah
multit	SbVrjm
multit wanted	ecXddq
mum	ZXnapf
mum .	aV2kbP
mum asked	kZbPil
mum at	beabqe
mum in	kcrTfX
mum may	diRdjn
mum on	Sbwace
mum thinks	dZrbae
mum wants	jvcVZX
mumble	YdvPoa
mums	ahkVZk
mundus	seecdT
mundus proces	neVmda
munich	hcdcam
munich .	mSfbbp
munici	qVbeeh
murcia	ePeloh
museum	Qkjgdj
museum .	RqUTmq
music	Xgeifh
music .	dYedep
musica	hfiZge
musici	hrRheZ
must	WfY2ac
must .	M1UtdQ
must agree	jqbcYb
must answer	xdYZbX
must apply	eeeqeX
must ask	qkZVkX
must be	YUY8ca
must bring	gdXtVd
must call	addqdc
must cancel	deabcr
must comple	ddeqZe
must confir	XgYZri
must declin	bYbbcx
must disapp	ZeZVX1
must fill	dbascc
must first	aubcbc
must get	WZjtbZ
must go	bmVueS
must hand	gXbpfc
must have	SNh0lZ
must inform	bRkXdy
must intere	eiSjel
must know	Shbomc
must let	UQkmZr
must log	decqZd
must make	bYjsbb
must mean	qeWcca
must nod	crcZdd
must not	pkgYdV
must now	pibfWa
must only	dacirX
must pass	cccpdd
must pull	fdpefY
must put	dbbtVY
must reach	KTZtwd
must ring	UWb2bc
must say	ZWeigq
must see	kcYrZZ
must send	acbuZe
must show	Ycaudd
must still	Z1ZdUZ
must supply	dabqdc
must take	WbYwbg
must tell	ZRZepo
must to	fqbfaZ
must troubl	eaZvdZ
must turn	cWaUa2
must wait	WwZZdh
must withdr	aseddZ
must you	eiqcdU
mustaf	jVZihl
mustar	bXclkg
mutasa	fIhfjs
mutasa .	dYqbdb
muted	dcefVm
mutual	cjbgja
mv	YYyVbd
mv .	ZfubWW
mv for	iZtcaT
mv to	dbYfbp
mvr	Xbbmle
mwah	VbkZmk
mwah and	apdded
mx	ejgiZc
my	dbmged
my #	gSdtib
my absenc	aYvdbc
my accept	XbYawg
my accoun	fXtbhW
my actual	kdYarZ
my admini	bdcrcc
my agency	jcVjdk
my agent	eYjUoj
my aisha	OplVej
my ajar	cWtddb
my alone	rZdXhe
my alongs	fjXZap
my anonym	Xdpfce
my answer	yYMbvS
my apolog	lXWacs
my applic	aX/RPe
my ask	jfXSjn
my assist	XTe3cY
my associ	ZtZdbc
my aunt	mcpUgZ
my availa	YfYrXk
my b2b	dOtZdn
my back	SV0VnU
my bad	ZSicip
my bag	dcYdsc
my bank	VRd0ZW
my best	jlaYVm
my bet	irWbca
my bidder	ddabWr
my blow	jRrbah
my book	qgeXcc
my boss	rqdUaZ
my breath	itZXbc
my brothe	eV1bZY
my bus	RbrnUb
my busine	ojUWgi
my calend	rPftUa
my call	uffaVb
my candid	iWyXYY
my card	eecOqm
my case	eraRZl
my centra	ZYtbgZ
my certif	gRZube
my chair	masaVZ
my chat	igqfTU
my cheng	braedd
my chicke	biqaaZ
my choice	VfgtWe
my cipp	qXUqaY
my circum	edrefW
my co	etXkTZ
my code	Xbcsee
my commis	bYZqec
my compan	bZdrde
my constr	ggpccW
my contac	ZhnRhi
my contra	eUhSue
my copy	cbqddc
my county	eiZcpb
my course	VlqZfZ
my credit	dbZqVi
my ctc	ZlhUsY
my curren	mRmqXW
my cv	lVzORl
my da	XgsZcc
my dank	cebpcd
my daught	cgrWYf
my decent	Xcfpff
my decisi	tYTgeg
my deposi	iUlbii
my desk	cYseUm
my detail	WjdXYv
my differ	dgVmei
my diplom	ebargZ
my direct	hsaZYe
my divers	aacpid
my docume	Wibpeb
my dog	UonceU
my dom	Uqgfee
my door	iOYjmk
my earlie	lXnmUY
my elf	bccdep
my email	rfgSag
my emails	UkqcZe
my enclos	joVccc
my end	kdnceU
my essay	jlTiYf
my ex	qkhVTd
my exampl	dWsaef
my experi	nvbVWT
my extras	dbqaZb
my eye	daasce
my eyes	dTTobu
my family	kYqbhW
my farms	pbadde
my fate	0dYVYZ
my favour	VlhWXr
my featur	ceqYcf
my feedba	dgfqbU
my file	WkZbUv
my finger	nlRjUj
my first	YSiT0Y
my flatma	dapdag
my form	ip2IOY
my free	daavcb
my friend	ghbXWr
my funder	dZgVar
my future	dfbbdp
my garda	ZrZfXW
my guess	skdgUO
my hand	qZiLvZ
my hands	eoNshY
my head	dpsJZX
my health	iZQubg
my heart	yQTdYm
my hello	kkJbsY
my homewo	jmVgdd
my hope	asZcag
my hopes	ZsefbY
my hospit	Xcavdc
my hours	UYXuZm
my husban	eegSrf
my ideall	mbVldg
my immedi	dbYsdc
my immuni	dbacZt
my inbox	faSsnX
my inevit	hcpbcb
my inside	WjrXah
my intere	eauccZ
my interv	ZSvpSa
my juries	Vohbca
my lady	eaWeqf
my last	gWmnVe
my late	eenkUb
my le	ebqlYR
my lectur	kcUfmg
my letter	oPzQhV
my librar	VqlcYb
my licenc	gfOzgT
my lindse	dQgjih
my ling	edabqe
my linked	dbucYa
my list	YwVfYh
my lived	ccared
my log	ccdadr
my love	ee1WZS
my lunch	ngmSfa
my mailbo	ZTukdY
my manage	guXVfc
my mate	S2fUac
my medica	Viaseb
my megan	bfcVqg
my mentor	ddXsdc
my messag	aRviaW
my mind	plgRhW
my mins	igUfZq
my misery	iWYgbq
my missin	jaZpdZ
my mobile	nceVkg
my mother	dYoTkg
my move	bcdpee
my mum	UWdrfm
my name	XWsVwa
my neighb	ZhgkRn
my nephew	lYjWSt
my nerys	dascdb
my networ	dasdbc
my new	VXZY4W
my news	Yhrdca
my next	rbhTgf
my niece	fccXVw
my no	fNTiqo
my northe	ecbdbq
my notes	ptYWeT
my notice	VfSenq
my number	ZcYbrm
my oakfie	Yqaack
my oakwel	Ybcrfc
my offer	WPNS2k
my office	gWXsUl
my old	YJtnpW
my omar	cYbqed
my only	cZvZca
my origin	cfbpbe
my own	iQyWlY
my page	dapdeb
my paper	eliheU
my papers	OXnzRY
my partic	cbWcsg
my partne	gpfcZc
my patien	hmSYco
my paysli	pbhgbX
my phone	flpZbU
my photo	ddYrdd
my pick	jQPxTn
my pier	piZfYc
my place	TqqoaO
my plan	IV/Ycb
my planne	bVmUre
my pleasu	fYnZqU
my portfo	inXkUe
my post	iXsaZf
my practi	ddarbd
my presen	bV1beQ
my previo	fldqYU
my probat	ZpfcmU
my proble	hwaaTc
my profil	YfzPaf
my promis	onUccc
my questi	VpiOZl
my read	jpbaXc
my reason	jUSgqg
my record	ekZfpV
my recrui	fjRVlo
my regard	bX1aXa
my regist	YWWwmZ
my rehear	dadqaf
my reimbu	UoiTpa
my reject	feYhpY
my replac	eVqZig
my reply	kSjmeb
my report	egpbdZ
my result	psSWZV
my return	bayTba
my riga	kojRZd
my risk	iZqecZ
my salary	WSo0Kc
my sample	XmZqYa
my sap	XUmaip
my school	XWlwXY
my scotts	aVoocb
my screen	afiUkl
my seat	iZcknU
my second	kMgtYi
my secret	Vbbzeb
my side	Vmglda
my signat	ibVX1V
my signed	ZaZkpc
my sister	biyVZY
my slot	fYpZZj
my solvan	giQhcm
my son	jfuSVa
my staff	gacbqd
my streng	eeZpce
my suppli	VVmWlk
my talk	eYqdec
my taller	cYvZda
my teache	bUivWX
my temp	lpYcbb
my thank	lgTknU
my thanks	dgRqoZ
my third	Xqfcec
my three	rpZXXa
my tidewa	qbYacd
my time	cWSicv
my train	Ybxbcb
my transc	bcP5VW
my transl	daqeeb
my travel	ecpddc
my tunde	dWhgZq
my turn	gUhtYa
my umbrel	jjTmbe
my verdic	qhbYcc
my voor	bVuacZ
my vote	ZdZcYv
my water	dqVgdd
my week	ZVsWmg
my wife	djjUnb
my withdr	fcteeU
my word	kgVUwV
my workin	bbpcde
my would	mMnYgm
my wriggl	lenVca
my writte	YWbrkV
my yes	mcNS3W
myself	eS3hXa
myself .	rZeSdn
myself a	cWtbcf
myself becaus	Xhdbdp
myself before	drbcea
myself for	ZbxeZV
myself in	YqiagX
myself it	bgbnRp
myself out	YU+VWR
myself to	UbjybV
myself until	tYbdad
myself yes	cbedpd
myster	YfVmki
myster from	ZfXcZv
mühlra	fkrSRi
mühlra .	ebqRXp
n	oSiedh
n .	caawZa
n on	begarZ
n the	bcmVdn
na	aWZocp
nachri	Pngdfh
nachri hello	aZtbdd
nachri hogan	WVPgqr
nada	XvbTVf
nadia	kdeTmg
nadia you	ehpZbd
nag	Xpeabi
nag at	eabeep
nagoya	gekWRp
naicke	bfhoaa
naicke you	dacqbd
naidoo	iSMvjl
naidoo .	YXSnir
naidoo hiring	rfTecd
naidoo naidoo	rfTecd
nailed	ddhldc
nair	ZfYnUn
nairob	bjhXjc
nairob is	eaqccb
nairob on	XrYZbc
nairob to	pVlcbb
naitei	XQdVpv
naitei man	kOdgli
naitei say	aaUZmq
nakaga	obdeaf
nakamu	shRXfj
nakamu thank	lcUcgn
naledi	igiXfe
namast	nWbedl
name	dcaime
name 's	qmRWjd
name .	iWiVhp
name ?	dWavcb
name a	X7SjVT
name alread	eddXrd
name an	aYW1Yc
name and	pcTZsb
name anothe	U/TnaK
name any	bR1dea
name as	afZevW
name at	WrhUpS
name before	YiQjdp
name by	vXepWP
name came	ZpLpje
name days	epaeeb
name did	cbfacr
name do	dbiVpa
name does	ZRZcb4
name down	eVjtWc
name for	cXSgsk
name from	VYollZ
name gianlu	flhnYS
name go	eqcXcd
name goes	xmReTZ
name has	anbeVk
name i	bUqXvS
name in	ijKYfv
name ka	bbrddd
name my	dZavba
name no	Zqcded
name of	fbykOR
name off	WI/WOT
name on	XVOZ/d
name or	vZcThb
name out	gT2eQW
name over	haccrY
name right	badXjp
name that	bhsVbd
name the	qXR5TO
name they	Udcgmj
name to	ifSXpi
name two	cbduZd
name under	cWUV0j
name up	cpagcc
name was	VcQjfz
name went	gsRhTi
name will	gcWbfs
name with	eedcap
name you	WnXctY
name your	SZQm3P
named	hoXYma
named .	ZplSqM
named a	ikjVXh
named below	ddchWp
named churn	btVede
named it	iUcmck
named none	Ztabdb
named on	qccdec
named the	ghRcmi
named when	dpaedd
named you	TgUdzY
namely	dTciqg
namely .	UXnank
namely compla	laTelf
namely group	kUfbep
namely has	mYcVnY
namely people	Vlobee
names	zZRqWa
names a	ecdpcc
names and	bFM5jm
names are	ccTXax
names come	rcdXed
names do	rabdfa
names for	qdfdZY
names go	ueYYbd
names goes	rccaea
names his	ydXXaY
names i	YYesef
names its	tbcZed
names no	Zrcfdc
names of	fab2TV
names on	sdNhTm
names one	XXcxdd
names out	ulSTaT
names she	cVnocc
names to	pSWeil
names will	fVqfda
nandin	ZgYann
nannie	mYwSZZ
nanny	icJWhy
nanny .	hZYcds
nanny agency	dSSakp
naomi	fdhegd
naomi 's	kapbdY
naomi .	VTkjnh
naomi manage	nfPckc
naomi to	Xqkaac
narrow	ogdVWn
narrow .	cnlVcf
narrow it	rqYWYX
narrow missed	ddZbdr
narrow paper	bWjpdd
narrow that	pddYde
nasrin	aXloTk
nasrin .	eVahct
nat	gfQqal
nat .	ccZrde
nat certif	ebcped
nat is	cneVle
nat knows	Zuacdd
nat of	dpccdc
nat weaver	daYhar
natali	neXgja
natash	VNWowe
natash and	bbepdd
nate	XYlkcj
nathan	cWinff
nation	dcoZeg
nation #	aXgtae
nation and	iUmcjf
nation but	ZvdZca
nation for	djeVki
nation from	lgSWnk
nation i	bZxadY
nation so	dqWlba
nation the	vZdXac
nation up	cbedpe
nation we	dcqdcb
nation would	ckckTl
native	dbreWe
native .	daqeda
nativi	eVZfau
natter	cUedlm
natura	dbdmdh
natura has	ddpdSm
natura questi	dXWxbd
natura test	ecZqed
nature	XdPmtj
natáli	oQgdcl
naviga	cdlhfb
naviga .	iWraeb
nay	bdemed
nb	cnoLnX
nb 's	fUpdie
nb .	ZpqZZV
nb the	VtdVhd
ncube	fSdomb
ncube .	dZYkpa
nda	cWomhX
nda .	ZYqeia
ndlovu	XXnhXm
near	atffUf
near .	ZYSnct
near a	gYepce
near as	gpaZcd
near done	bwVWZb
near enough	kUjcjf
near future	W1VdeY
near my	Zpaceh
near the	cjZscV
near to	cpddfa
near you	feqNUr
near your	rdbXcg
nearby	hlajWg
nearer	dWrkab
neares	jYdlgb
nearly	lwMfZd
nearly .	htUcVd
nearly done	pWdidb
nearly droppe	ddbctZ
nearly finish	sWdZed
nearly full	csdfYY
nearly hung	hbcepZ
nearly in	dZdddq
nearly over	pachcc
nearly pulled	avTocU
nearly said	bbWppW
nearly six	eqaXZZ
nearly there	e3WYRW
neat	ZXjeii
necess	WmhZif
necess bx	eaYbqg
nee	lZZpeb
need	bdXrie
need ?	dddqZe
need @s	zZaXaX
need a	OYW0ng
need about	rXahdc
need aisha	uZZWbc
need an	MeXumf
need anothe	muYYaV
need any	gbYqcf
need anybod	ecYedq
need anyone	hNXab3
need bank	cZcasg
need be	niVaci
need for	lYUN0h
need is	ZfUtcg
need it	NTc+kS
need me	WeRhrk
need media	qZeaee
need my	MVI+pP
need no	fXabfs
need none	daaaWt
need not	jXpKip
need now	cZZqck
need of	hfQjbp
need one	XmKxYj
need people	cddagp
need priya	pdeaec
need sign	etdeUe
need size	xgcTaa
need so	oUaWdr
need somebo	UNcYT/
need someon	WmQRb5
need someth	dadpdd
need that	eUUwam
need the	doWuVZ
need those	aXawea
need till	wUVOSp
need to	cnfflT
need two	WXU+XY
need until	/WNNaX
need you	VgM3bi
need your	HTU+zX
needed	WSbqcw
needed #	bZZZkq
needed .	aXwcfa
needed a	XXdWiv
needed any	cccedp
needed before	Zjcpea
needed by	GaX6mX
needed from	qtlOTO
needed i	UXitaZ
needed no	gdaape
needed someon	adadds
needed to	dWXYfy
needed upload	eeWsde
needed you	abVZlt
needed your	fRhqiZ
needfu	icacij
needfu .	dcbcdp
needin	PDTiq7
needin me	bcedep
needin to	dccqZf
needin you	WRYhlr
needle	jkhfYX
needle and	bsbccc
needs	agStjf
needs all	bpddec
needs and	ebYWcw
needs doing	bcbsdc
needs four	deeVsd
needs from	jaarZa
needs it	WTVtpd
needs me	XWesmX
needs my	FST/qT
needs no	ZUgeat
needs one	heZfYp
needs sign	dpdcbe
needs size	vUebee
needs someon	fbYThu
needs the	ioTjbY
needs till	uTdbad
needs to	kvTbkP
needs your	KOO/vR
negati	gOKlV7
negati .	mTRZX0
neglec	dnZeef
negoti	Qiqggb
negoti .	VkmihV
negoti ring	Zepcee
negoti the	efqUef
neighb	gdpVTo
neighb 's	VgZTY2
neighb .	ZQ3OUp
neighb got	adZscd
neighb practi	edqZdZ
neighb works	fViahm
neil	ZYctcg
neithe	U4oXSa
neithe 's	cYllQq
neithe .	doeQak
neithe a	ZrhgcW
neithe an	epcfbc
neithe as	fZYbav
neithe can	eabgqc
neithe confir	frfYda
neithe i	bsZccd
neithe is	RyVXan
neithe it	apieeY
neithe media	Vrddee
neithe of	RfuaQm
neithe paused	mlUeed
neithe she	kUZloa
neithe the	maTjek
neithe to	eaqdcd
neithe will	Wtccdf
nelson	iSmmdZ
nelson to	dVmlec
nephew	UORRW/
nephew 's	ZWfYdy
nephew .	aSSYc+
nephew and	nYYdap
nephew can	eZdcpe
nephew instea	Xabdcu
nervou	gLmpea
nervou .	faqfca
nervou about	mbVkia
nerys	jTfbqe
nerys .	aVhcpg
nerys or	2cWYTd
nest	icddig
net	bfkgWk
net .	cfoejU
nether	ehLgin
networ	cSyTYp
networ .	WYwXah
networ i	educcU
networ passed	ecZedq
never	gfpbfX
never .	ppUacV
never a	fhPXcv
never all	bqbdec
never arrive	edbqea
never ask	bX9QWU
never asked	bbpXfh
never been	vSXikZ
never before	ZmZbqZ
never broken	qbcddd
never brough	cUvdcZ
never but	pcZddf
never came	WVohUm
never even	cQscYn
never fun	dbdcar
never gave	capdee
never going	bUqccm
never got	XO2hVf
never had	hnRWhm
never have	ekUedm
never hire	jbjcnU
never late	tRYXmj
never liked	bViYsf
never looked	jTngha
never meet	dWudea
never mind	YYmXuW
never miss	qYlXaX
never missed	uVcdcb
never more	rVceed
never needed	rZkbaX
never picks	Yradee
never rang	mZjhaU
never replie	dZgrdY
never said	VjrecU
never say	oUTZjp
never see	eaqddb
never seen	UWckvb
never sent	XdOuVp
never share	eZsbdc
never taken	erYbhX
never takes	sXdded
never tell	mjSbkc
never told	YqpcaS
never was	deXdds
never went	bqqbaQ
never will	gTiian
never yet	vUdded
nevert	XhkZig
new	aaoYta
new #	iRlSud
new .	XesaVh
new accoun	iSXgwS
new addres	Xb2bTZ
new annoye	eYrcdd
new applic	iucbWW
new appoin	XVixVP
new assist	YSVW2c
new band	ddaeqc
new boss	bnVchk
new budget	Zjqbda
new card	eerXbf
new cfo	Zargdb
new chair	dqYZhb
new collea	XegXuZ
new contac	baribb
new contra	VjuZfW
new costum	ZXgZpl
new date	f4WeYK
new day	U/ThTM
new descri	leSail
new desk	dcYere
new emerge	ceUcte
new events	cXsgZd
new feed	edfdXp
new financ	acxeeS
new flat	dcubXd
new freela	eapdde
new friend	daTduY
new growin	ZaWbwa
new guy	dcVecu
new head	fXbW4U
new hers	feqbYd
new in	dcrbcY
new introd	fcabpd
new is	dbaedq
new job	XgzVmJ
new jobs	aa5VUc
new letter	dccdtZ
new line	reUoYZ
new link	ecRwdY
new look	dWxZaa
new loose	kTWdtf
new mail	dYrddd
new man	bcedbq
new manage	ZbkWsb
new member	haZbZs
new multit	cbadrd
new notice	dUoeej
new number	dephZZ
new nurse	aaadud
new office	bZxYZZ
new one	VyUsZV
new openin	hVtYaf
new overwh	dbXbqj
new owner	cRtjcg
new passen	eaqedb
new passwo	dZqYdd
new patien	cSUdqm
new people	OprZQm
new phone	SU4UWX
new place	cnmcbU
new plan	xnVYZQ
new posts	davecY
new presen	dVYdmo
new profil	dbpcee
new record	baRUYy
new recrui	cepdeY
new reno	fdVZnn
new roles	bUwZYj
new school	baZarj
new scotts	dbabta
new site	bbjdpZ
new slot	bvUhcZ
new staff	eRxchY
new starts	dXweZZ
new status	WmYaYs
new sympos	cdbcpe
new system	cisWbZ
new task	fYYsed
new terms	YZwkNb
new time	ieK4WN
new timeta	eWpbeg
new to	iqcZbZ
new top	dXZckp
new towel	adceqd
new typed	aXsedd
new utilit	dbVZwd
new vacanc	dU1bbW
new wage	YibZpd
new will	braced
newest	ghUXva
news	fiddff
news .	Vqfcef
news ?	qoWSZc
news about	dfsZWc
news as	jrbedU
news at	ebreab
news but	XjUfYu
news for	jtURjY
news from	YhplZY
news i	Rplccg
news it	mepbaU
news just	dZpeec
news media	kSYrac
news no	oSllcc
news none	eYqeeZ
news on	upPXZc
news that	pYbccg
news the	VZdrig
news there	dNvahb
news they	TgVebv
news unit	0OZZdc
news you	VVYs0R
news>again	kjZdVk
news>answer	tbXbXp
news>ask	nSWtai
news>chosen	RRcYwt
news>closed	XqNcjm
news>date	9WWcab
news>free	frcaWf
news>give	pfTjWg
news>goon	aUojfi
news>hear	dZseeY
news>hold	JZvhbl
news>if	RlabW0
news>match	aUhgZt
news>me	oiSebk
news>news	gqSdjd
news>not	Ymdacp
news>offer	PkRhql
news>others	ZchXXx
news>papers	Ubkpgc
news>post	mnaTZl
news>receipt	TxnSYc
news>refuse	XXQaf2
news>said	tjTeXc
news>soon	uuVTcS
news>sorry	apUXjj
news>start	lsRgaQ
news>wait	luZYWX
newsag	geZkcj
newsle	OL/LQM
newsle .	Va3XVd
newsle for	aYqeed
newsle from	bbqbbc
newsle on	Vephdf
newsle with	dcubYc
newsle you	ddqedY
newspa	imXZbi
newts	WdqeSj
newts .	Wpfabj
next	abhodg
next .	RkhoYh
next ?	jwTXZa
next @d	bacbcu
next a	cbZwcb
next and	edtkYP
next becaus	eWrfed
next bit	ZOf4UU
next budget	fpfVee
next comes	agUwad
next conven	ardceb
next door	WOsmah
next financ	caZaip
next for	aUfvZe
next guy	acdgpd
next head	ZZaV2Y
next hurdle	bhXuYc
next in	QnhZpb
next intake	Raaaa3
next is	RaT/XZ
next issue	beqccc
next kp	bWXcmp
next linden	dcdrbZ
next lot	fVZlco
next media	dXXZey
next meet	YcZvdZ
next meetin	XvWkbV
next milest	iZpZea
next mornin	ahtXdZ
next news	rgWdeb
next nothin	jYXYdu
next of	XPR0sX
next on	RhbY0c
next one	gPtNhs
next open	ccqaed
next panel	ijVmeZ
next part	bbWsbj
next person	VTadyh
next reside	bXWtcV
next round	fTfuWf
next season	ebaeep
next sittin	asYbZh
next step	XgntZT
next steps	npqSWS
next stop	dXK3Xe
next they	ccZsca
next thing	fqUwVL
next three	feeWqd
next time	gP2Ecq
next to	mmnIlS
next up	ZfV2WX
next was	daaeep
next would	apecee
next you	ddXsiX
ng	Ykdedk
nga	ZWiihk
ngaio	cicbme
ngl	WpTnWl
ngl the	bcYicq
ngo	lXbikd
ngo says	cafpdd
ngos	SrjdiV
ngozi	WVbckw
ngozi .	Uabdsj
ngā	bMjqpZ
nhs	eflbja
nhs .	dinRma
nhs media	tjgVYZ
nhs of	fYUikm
ni	gimchT
nia	aQockm
nia turns	Zdtadc
niall	cmXfYn
niall .	bribZZ
niamh	hcrfSb
niamh #	cYsdeb
niamh arrive	Viamah
niamh into	eqcabe
niamh it	raWfcb
niamh out	VPtfXq
niamh with	Vscadc
nibbli	eckhUk
nibs	bikidX
nice	bV+UXf
nice #	dZzXcb
nice .	gVobak
nice about	dWhdYr
nice bit	pYdddf
nice chat	fpiYYY
nice day	dZqccf
nice enough	apbdde
nice evenin	edqZdd
nice holida	ccsbdb
nice i	eXqdec
nice indust	msUbcY
nice lad	ciOfpi
nice letter	iWhdYp
nice man	bfshZU
nice meetin	eU3TZc
nice of	YYgYWu
nice person	edbecp
nice showin	cdsdab
nice surpri	cZWcuX
nice talkin	bSvebY
nice team	uVaabW
nice to	QR/UWc
nice unit	XZvZcb
nice walk	XildlU
nice way	nVaedn
nicely	fgVihh
nicely .	giVjfe
nicely and	dbcddp
nicely as	ebepae
nicer	eSVWkz
nicer .	fdZebq
nicest	XZplZd
nicest the	Xhdpeb
nick	bVnSqf
nick of	XYshXV
nicola	lpZYiX
nicola .	YucfZb
nicole	edeean
nicole .	caecbr
nie	ZekcsU
niece	WNZRI/
niece .	YVTYV8
niece is	cYaect
niece on	bbYcXy
nige	dTdpcj
night	gmPihh
night 's	hdTXbr
night .	kiRamg
night duarte	eebqZe
night manage	loVbcZ
night me	berbbc
night or	Zqcced
night trial	adcqdd
nightc	SZlfrb
nightm	YeUxjY
nights	WajWvg
nights of	ceZdrc
nikita	dVphgc
niklas	fZjekd
nikola	kWpdcY
nikos	jXelYk
nikos no	Ydbeeq
nil	dXfkcm
nil 's	feXqXh
nil said	bTmnbi
nils	YWYqme
nimbus	eiXOte
nimbus a	eebXqe
nina	dVeimh
nine	fiUigh
nine 's	mcbUgj
nines	lbVhkg
nines .	ihVjdg
ninety	WiljUi
ninety four	dqdbcd
ninety minute	fXcucb
ninety of	Xqecee
ninety years	pZdecb
njorog	dlUqea
njorog withou	eeaqeb
nkechi	mccmbY
nkemel	YgmQin
nkemel 's	dfrcXd
nkemel .	aidYcp
nkemel with	geUidm
nlp	mbSjif
nmc	kZhffe
nneka	bViipb
nneka .	cciZqa
nneka exec	cbZapj
nneka minute	cYetYf
nneka of	lhdVma
no	fcbbau
no #	edZZip
no 's	rbacbf
no .	edVchl
no ;	tSbZih
no ?	klYikN
no @d	oSabjj
no action	Yd5SdO
no addres	eaWted
no after	iYYiqZ
no again	XTRac0
no alejan	eZseeX
no alike	sZcdcb
no aloha	nUvYeU
no alread	baccdr
no altern	deZbbt
no and	kRReku
no announ	XpYmea
no answer	VzsLWN
no appare	cXaeds
no appeal	XUWamx
no applic	YkrZeY
no appoin	RPvnTo
no are	fdjodV
no arrive	caWddv
no as	ckfZVo
no at	liSbih
no bad	dlckiU
no becaus	YWTXi1
no been	ipdecV
no beer	ecaebr
no before	yHWTjs
no better	ZvbagX
no bookin	ecpddb
no boroug	eVpeib
no bother	eelmiK
no brando	duVbaX
no brandt	bueccR
no breath	cpchdY
no budget	dYqejY
no busine	VjyXYY
no but	hEUdc6
no by	kVUV6Y
no calend	dtZbec
no call	2VTUfe
no callba	cUkcem
no calls	Ygqfbb
no came	cZSdbx
no campbe	XYbpam
no can	ZaeXds
no candid	kYtadW
no card	bVmfdm
no catalo	epbdfb
no certif	dZbtca
no chair	dWZbau
no change	jpgeaS
no choice	cTbjds
no churn	qadeeb
no clinic	ebZqca
no closin	dqWffd
no clue	czgWWM
no come	dZZchp
no commen	sTjdeb
no conclu	duaddX
no contac	YR0acZ
no contra	cohbTg
no corps	aYteda
no counte	afcqda
no court	cbepdb
no cover	aaZrdj
no dan	hVYWZv
no date	X/ViYI
no dates	Y6XVaV
no day	J/LSXP
no deadli	gpUoZV
no decisi	c/UhYH
no dice	ecXWaw
no did	lgSdbn
no do	Tbafer
no drawin	dZbdbs
no dublin	epbfea
no each	Xsbdeb
no earlie	TybZcg
no easy	cYadbw
no either	phajYW
no elif	fdXfep
no end	X1hdYM
no enquir	iatYdZ
no eta	ZxWbcX
no even	hUeddq
no experi	ccranT
no feedba	ZfZcdr
no fellow	dccccp
no final	aqbgea
no finch	WSoccp
no fixed	a1accS
no for	gYJhgx
no forget	dcdpcd
no form	dbreeX
no fraud	YjcsbV
no freela	aauadb
no fresh	erZeea
no from	eIGYX/
no furthe	cgbWpi
no go	sZLMaz
no good	bbHygl
no got	hZeVbs
no green	dpdYcc
no guaran	gseZgS
no hard	VTsYZu
no he	nOjdQw
no hello	0SYcga
no hire	jYNcYz
no hires	bUwdec
no hiring	bG/ZbN
no homewo	maqcdV
no human	lQYbcv
no hurry	UvRfqP
no i	iVXgcv
no idea	T4taXM
no if	jiVjbf
no in	rgZUlb
no info	dYtcca
no intern	eSaeeu
no interv	UNtooU
no is	veScZh
no its	dUdeoj
no job	kQQbQ/
no jobs	YVfecv
no jonah	hsceaU
no joy	RkdcWx
no just	gcuacW
no kno	elleeU
no lands	qccbed
no later	4HYrfW
no latest	Xtcbec
no less	ghYYqU
no letter	kmlTcN
no life	rWkfaa
no lifeti	emUbcp
no lift	gbadsZ
no limeri	cZZgrb
no limit	bubaeZ
no list	RuaWYo
no long	ZXXfYy
no longer	XVlfcr
no looser	eedepW
no love	WRXbY3
no lowdow	aqbcee
no luck	jYGXi2
no machin	eYdrdd
no mail	UatelX
no mails	UXtbde
no make	pTZraU
no mall	axZddU
no mate	XYbdX0
no matter	satYXO
no maybe	kXbsYb
no me	YgTYZv
no means	ZvYaec
no media	sadYde
no meetin	eqbdeZ
no mentio	WY4XaV
no messag	QR0kbT
no money	cRiafs
no more	mUccsc
no multit	ecXddq
no mundus	meUjja
no name	asbgab
no names	eqbfdY
no need	jT0ThZ
no needed	VZZrma
no new	K1rXUZ
no news	k8aeSD
no next	gG8gYV
no nice	dcaedq
no no	dyVaba
no note	dYxaeX
no now	clTcik
no number	P3dfYO
no obliga	XxYdcY
no offer	jlSnHr
no olu	fdpeba
no on	6NKVfq
no one	ao0UaS
no open	eatYXf
no openin	bWdafr
no ops	cZubdZ
no or	deoiTb
no other	MylYkS
no out	ueYacb
no owners	qaeaee
no paid	cZrbca
no parkin	dbpefb
no partic	rbaaZh
no pdf	dZbedq
no period	Wvcecb
no phone	kajoYS
no phones	cdqYec
no pile	bacacu
no place	bXSbZ6
no plan	XupXZS
no plans	bateda
no pleasa	cjpYbZ
no pleasu	XbbdYz
no point	VkQcjp
no post	TShXU5
no posts	dYteeZ
no prep	daUwcc
no prepar	buYibT
no press	dacfeq
no priya	apacbj
no probat	YZbVzd
no proble	bTlsjT
no proces	dVwdeZ
no produc	nhnTbY
no promis	f1bjSM
no questi	falTqc
no reache	qbebeb
no reads	qSZqab
no really	cbYlqb
no recrui	dbqebZ
no redfer	asXbaj
no refere	nnVPcm
no reflec	eYrded
no regist	dbwVeY
no remote	dXchdp
no replac	apdefc
no reply	XY5bbR
no reserv	dbdebr
no result	M9WacU
no right	XiayXW
no role	hUldck
no room	bUSYa5
no rush	WlhnmL
no rust	rWXceZ
no said	dsXdcd
no salary	difrXY
no say	apdeed
no saying	ZthZcY
no seal	Xbdtce
no second	kUPdiv
no she	jOVab2
no shop	bWnYbp
no shots	eeWtbd
no show	gXqmaV
no sign	bM2jYY
no signat	cifzPU
no ski	eXdpee
no sleep	kkYkaR
no slides	ceS1YW
no so	raMfnf
no sooner	I/YXaR
no sorry	YElYU1
no specif	csYdec
no step	hVsYdb
no storie	kWVhbp
no stress	alcscT
no such	SwNeao
no take	eaTdZu
no talk	YgqgcZ
no taster	drcbcb
no tellin	N/WYdP
no tenant	qabddc
no tessal	fepffW
no test	ndmTib
no text	gfpadU
no thank	Zaueaa
no thanks	XPhkeq
no that	5VgTdW
no then	ceVjli
no there	gcZbau
no they	nWRUa2
no third	crfUhb
no this	XVpcbq
no thorou	esZhcW
no though	arVcck
no tiding	dqcddb
no time	SyZceX
no timefr	dqaeea
no timeli	T3lYaO
no timing	dsbddW
no to	ePemjm
no too	eWSbb0
no trial	mXZpeb
no troubl	eYnikT
no turned	cZedrc
no two	Ujdidn
no unit	7JTUSm
no until	fZdesY
no update	p0VUXM
no use	sMdcVu
no vacanc	TMYdW7
no verdic	bvVicV
no visa	eYcder
no wait	pTdrcU
no waits	aqZbbb
no was	fsRdnV
no way	VvtVWU
no we	pcdfbf
no when	UzgabY
no who	bcbddq
no why	ecddap
no will	zQUhch
no window	Vsdeee
no winter	ecmemU
no wiser	YxjZXR
no with	fWQYZ6
no within	jYcarY
no word	P7vQVF
no work	cVjaXv
no worrie	YcujgP
no worry	dqcceb
no you	kXqemR
no youngs	cbdqea
no your	mZhWUr
noah	YVXV3j
noah #	eacasc
nobody	XqqadZ
nobody .	KieXqk
nobody and	asSgZh
nobody came	dWspbQ
nobody can	cyhUcU
nobody could	auaYdc
nobody else	cYVdxh
nobody ever	jQvZgW
nobody for	fapeea
nobody from	URlUc0
nobody gets	abfpah
nobody had	hScnek
nobody has	Z6ZcZQ
nobody he	pRcdap
nobody hears	qcXZdc
nobody here	Nzaabh
nobody in	VkrfXY
nobody is	evlcaS
nobody knows	U1hbYS
nobody looked	dXvddZ
nobody mentio	bR1gbX
nobody minds	eRsehd
nobody more	dbaddr
nobody needs	dftTmT
nobody new	dWhecp
nobody on	Rfjmkf
nobody picked	cUvddc
nobody picks	Shpbhc
nobody said	TfvabZ
nobody say	bXidqd
nobody talked	cUucec
nobody tell	SScbqv
nobody there	WroYbW
nobody they	dQZdop
nobody though	YMecpr
nobody to	caqZYj
nobody told	QRxYlj
nobody waits	vZYcdd
nobody wanted	gcnbpS
nobody was	ZcpamY
nobody we	cnaamV
nobody who	lOgdcp
nobody will	VkocXg
nobody withou	fcdaep
nobody works	iXrfYZ
nobody would	ZvVXdj
nobody wrote	bbZdcr
nobody yet	pbYmYa
nod	qnPYqV
nod by	YZcWzc
nod for	Xadueb
nod from	VoPftY
nod or	/QWRSX
noddin	hkhhZY
noise	cMnRnr
noise teache	dbadpe
nomina	aQhpdl
nomina and	qiZYca
nomina anothe	cYbfdq
nomina has	jVYYno
nomina somebo	aacreb
nomina to	eecdqZ
nomine	gVbkgl
nomine .	YTggbv
nomine fair	domgfR
nomine of	gfYccp
nomvul	kRkdoa
non	hcWYU3
non .	fYVaft
non clinic	dVudec
non commit	ZvYccY
non select	nUYaZu
non shortl	jrcVda
none	XmoVbi
none .	fdoTci
none agains	dabdtZ
none given	dcqZeb
none has	dqcecb
none is	ebYvZa
none left	dVjYXv
none of	YahYcv
none so	ioXUgi
none the	XufXZX
none to	U4adYS
none was	kdWcap
none yet	WqZhcc
noneth	cgwWWc
noneth 's	dcsaXb
noneth .	YfpXfe
noneth of	fnRhYj
nonpro	uKQdvb
nonpro she	uWbaed
nonsen	hoaagZ
nonsen and	cpdceb
nonso	aanjcd
noor	VlUmkg
nor	W2gZaZ
nor a	YtXefe
nor any	agYYhr
nor do	XgOfcx
nor has	axUbkU
nor is	hsVhbZ
nor money	Zsbbcg
nor on	dsXeea
nor refuse	ebqeda
nor the	kZSlih
nor when	ctadec
nor will	Vcndco
nora	kXppVS
nora .	edpbeb
nora for	baZwac
nordic	kbeeff
nordli	3eVWYZ
nordwi	VkkhhZ
nordwi .	bepjaZ
noreen	WndgZi
normal	0ebcaS
normal .	Sklgdf
normal dispat	kqSabd
normal drags	gpYccc
normal get	1RYbeb
normal have	cqbcdd
normal i	Ywabdb
normal in	cqUZci
normal on	Vcojed
normal takes	/NUVZZ
normal they	qddbdc
north	hbdail
northe	ZZnlcf
northf	YberXf
northf 's	eZqccd
northf b	ccYtbc
northl	fkfdgZ
northl .	gqYdae
northm	feXtbf
northm .	ckXcqZ
northm has	lcidUj
norway	dkXgfi
norwic	SdnpdZ
nosy	gffghb
not	cjcdcm
not #	YmZmnS
not .	fraWZm
not ;	pjaVad
not ?	FZU9fX
not @d	3mNZWP
not a	ijgheV
not able	VldZXt
not about	gRzkQb
not add	hdUido
not adding	eYceep
not admit	eYaair
not admitt	YUkWZy
not advanc	fZVZdu
not affect	ZcsicU
not after	pHkwZZ
not agains	lwcdfL
not agree	ntaWcU
not agreed	e5UgPT
not alas	brYdjY
not alive	dVqffe
not all	mnMkiU
not among	fJVTZ/
not an	jjpqMS
not annoye	cVYcav
not answer	XcxmZQ
not any	SnPamn
not anyone	VNOioy
not anythi	bmdTZo
not appeal	eYcccs
not appear	kOVYb1
not applie	bT1gWT
not appoin	bRWaV6
not approv	fkaYVo
not arrive	eXcpZk
not as	rSfhnU
not asked	nVtkcN
not asking	blZlpO
not at	XTsaSr
not attend	rXcWdk
not audito	Zrbeec
not awarde	cebbbp
not back	XyYieW
not bad	gqUmiQ
not bank	UteYgc
not be	YcbcZ1
not bear	cWbhhp
not beat	dgSanl
not becaus	buadWf
not been	dmaXar
not before	R/RaUU
not being	fTpeXn
not believ	TXsggf
not bet	VzacbZ
not better	cWcehq
not book	jrXdYa
not booked	epZhea
not bother	gPlddo
not brilli	kaqddV
not bring	cTibip
not but	mTfuZW
not by	sabhWe
not call	ergVgY
not called	lOcYjp
not cancel	idvmZI
not care	fKdkxX
not carry	ZWghbs
not certai	ctYcdc
not change	oHrgVi
not chat	cXuWdf
not choose	esVafd
not choosi	Tenjai
not chosen	mnbbRh
not clear	beVuVj
not cleare	olSVXm
not closed	ipoccM
not closin	amrddR
not come	ZllXRr
not coming	Pkqgbe
not commen	ZirdUd
not commit	T3iXeO
not comple	cpZmUc
not conclu	piYkcV
not confir	c2RXPh
not consid	dOUnaz
not contac	kSofZg
not contin	bPeZZ1
not convin	djVgan
not count	C/dgTa
not counts	dYaqch
not cover	aSigcs
not create	cbuadX
not dan	frbebW
not dare	jkoVbS
not dead	acvoZJ
not deal	catdba
not decide	b6WgbM
not decidi	Wqhbed
not dela	ddbYrZ
not disapp	dpZdec
not discus	favgZR
not displa	fbYeeq
not done	hxLvVK
not doubt	uPbXng
not drag	jUZfni
not drawin	dqcdeb
not drawn	mcZSaq
not droppe	mtUdeS
not due	Vdhboi
not either	drbcdc
not eligib	cWSYc1
not employ	YKaYR/
not end	kQZdcv
not engage	bYfYWx
not enough	VgRYY6
not ever	YUbgjs
not everyo	YqYdbm
not exist	hWZYYz
not expect	M9XZkU
not f	jXaqjV
not f2f	bfXpdc
not factor	ZfYjrZ
not failed	fmdeoS
not fair	faebYt
not fallen	qlWbaS
not family	YXZyZX
not fancy	fYtZcd
not fast	pcbdeb
not feel	bWcbbw
not figure	bVccdw
not fill	cmlSZh
not filled	m5jaYA
not fillin	aSbbcx
not final	jvXWbX
not finish	R3UqeN
not fit	cSofZm
not five	mgYcnV
not fix	axYedX
not fixed	U7YXcU
not for	SYtNW0
not forget	lgZuVS
not forgot	n/PaWN
not forth	paddee
not forwar	ZT5cdU
not found	ZtSjiY
not from	mgejdU
not frozen	grVfed
not furthe	eaZZmp
not gaz	cXaZgv
not genero	gcccpZ
not get	UdXbg0
not gets	xXbbca
not gettin	hTRXiz
not give	T1cRmd
not giving	gqdZdZ
not go	dTjpYj
not going	VefSZ4
not gone	hmeggT
not good	aYRiQ4
not got	dxTiPk
not grad	ebdesW
not grante	hXXdXt
not guaran	S/XWZT
not guess	X6UiXU
not gyms	eYpece
not had	itWkbR
not half	edaphZ
not hand	luWRkW
not happen	ekQTer
not have	UpcTay
not having	dVMdc4
not hear	hflkjJ
not heard	tfhXfR
not hearin	kZradY
not hedgeh	ccuddT
not hello	Y2ReVb
not help	VgrTUk
not her	ZZacfu
not here	eVammi
not hire	XgrdSj
not hired	rjQdJs
not hiring	VAQYU/
not hold	cvMagm
not how	hVZfjo
not howeve	dZcdep
not human	nlViaZ
not hurry	i2gPVU
not i	jeSmma
not if	auafdY
not ignore	aVVpds
not imposs	Yseeeb
not in	RkhfVs
not includ	XUbaX4
not inevit	Ubridc
not inside	Wrbeee
not intend	hUlbii
not intere	aRxdfd
not intern	ZrYdbj
not interv	ZZpZnb
not invite	oZSWZu
not is	ptSZXV
not it	oYwTaa
not jade	ccepdc
not juror	esbefU
not just	nVYtiY
not keen	aTfYhu
not keep	kRfhuX
not keepin	bUUWuj
not know	U4kcaT
not known	X6ZWaR
not land	Vnbedn
not last	ebcZds
not later	0AYsnW
not leader	Vnfiag
not leave	rXikjJ
not leavin	kUYbet
not left	huXdYX
not let	iWdpdf
not life	tbSoeS
not like	fsXZee
not listen	Xtbeec
not longer	oVcejg
not look	PhYwhb
not looked	fzPabc
not lookin	hjOZYp
not lose	YlUZet
not lost	cjnjcR
not machin	cYZcjr
not made	ezTZNm
not main	kVVjmi
not make	bfdgXq
not making	aqnafS
not manage	pfdVah
not mariti	daoenU
not mark	dXctea
not match	XlUgkh
not matter	YPpdnh
not me	hJSSN/
not mean	lxdhSM
not media	swKUcT
not meet	fjTUcw
not mentio	UZvhfb
not mentor	ebpdfY
not met	XyVrRX
not mind	abhsmO
not mine	epScPt
not mining	fpWedc
not miss	ZYrfkW
not missis	peedZd
not modera	krYcaZ
not monito	gVxaab
not more	zDenbX
not moved	ikYmcV
not moving	jdWWWu
not much	ZifhnT
not name	O/iWaP
not need	jSiBp0
not needed	addoRk
not next	ioTcoU
not no	XqblYc
not nobody	cXobpW
not not	weZkdQ
not notifi	Wreeed
not now	RhmoZf
not obtain	ebcYer
not of	cjZpXe
not off	U5OhWR
not offer	bhlcNo
not offere	lkamaU
not offici	jwXbYX
not older	YYdudg
not on	dcVTX7
not one	YQgVd6
not only	gnSWme
not open	bMk7YR
not our	eJalfu
not ours	ciseTZ
not out	f/PjUE
not over	bxdgaR
not own	bsddea
not pack	dwWZZf
not park	bWqaka
not pass	PUTmV4
not past	iUYabt
not paused	ffRfdt
not perm	hsbcaY
not permit	eXbcYw
not pester	mVmfaY
not petra	saWWed
not pick	XYXleu
not picked	e/RcPR
not pickin	Ypfcdf
not pip	ecTYew
not placed	cVXcZ2
not plan	plUcbX
not please	gVdfbr
not possib	beabas
not presen	ebaqdd
not presse	ecXred
not preten	emhanT
not priya	VzfcaV
not procee	TTQla5
not progre	bFUYY/
not promis	P/PSkW
not propos	tYdcdd
not provid	deTadu
not puppy	cdapec
not push	UxiYcT
not put	XsSjXm
not puttin	eccYct
not qualif	WXaYhx
not quick	exVYbd
not quite	gaXbjr
not quote	c0XZYa
not ranked	jrZYcb
not reach	XePib0
not reache	UkXmbm
not read	djpiaS
not reads	c2bfWO
not ready	jrXhVZ
not really	Yascgd
not receiv	mRcjbl
not recomm	TQahX8
not record	ZcZrdd
not recrui	WPdaaz
not refuse	bdoohO
not reject	jormbD
not releas	gtWhfS
not reloca	edXdds
not remain	dccZer
not reopen	bZfZdt
not replac	Wqaccl
not replie	apUuUc
not replyi	dqZeea
not requir	aobVpZ
not resend	basbcb
not retain	YQTZZ/
not return	ZkmUgh
not right	ZeUXlr
not rightl	dZZbzR
not rights	bdefbp
not ring	hqlRYY
not rule	juYYcY
not ruled	k1ZbbL
not ruling	dtacdX
not run	RXmddr
not rung	nUxVXR
not rush	exRRdd
not ryan	kfZSgi
not said	V/lYYE
not sat	crdfcZ
not satisf	qXYYdp
not save	ecbqdY
not say	b3mZYQ
not saying	Vohefb
not schedu	XthbaY
not scored	frafdX
not seeing	gfpdeW
not seem	dacber
not select	cOOUW/
not send	vqmSUK
not sent	cNskef
not separa	eqeedY
not set	YuVhZe
not settle	Y4clUL
not share	gsiVYY
not she	lXlVld
not shortl	eeTbWu
not shut	pXiafb
not sign	lagjVi
not signed	csjmVO
not signin	dWVlYo
not since	cUmcdo
not sit	Tqejdc
not sittin	cqaedc
not sjoerd	erbZed
not sleep	dTTmlm
not sleepi	dbbqdb
not slow	uTeeea
not smoke	dbqaea
not sooner	wWbcda
not sorry	bSdhrg
not speak	oZnTlX
not speake	eeZpfb
not speed	dpdedb
not spoken	P0VeiY
not stall	ccZdsd
not stand	lTiXsb
not start	aqRtWb
not starte	XwXmcT
not stop	ubhcjO
not stoppe	fnTdnZ
not straig	aqceeY
not strong	dabder
not succee	deZceq
not succes	qNSUjy
not suffic	dbdbeq
not suit	YVmnZh
not suitab	ceZZhp
not sum1	cWZdct
not suppor	ebZeds
not suppos	ifaWuX
not sure	cwbhdQ
not surpri	XqlcZX
not swear	Z3bUZV
not swing	eZbZct
not syllab	dZsceb
not take	cWacX5
not taken	giRXmm
not taking	XJgUW/
not talk	ogqVcR
not talked	dwWdea
not tell	N9pXcP
not text	qcaZdd
not thank	iXZjqa
not the	cYagpi
not their	cYXecw
not them	ZdqmaW
not then	PvPfYm
not there	bgefUn
not they	tYWXob
not think	WecUex
not thinki	aepbdc
not this	hQLWa/
not throug	aRXNZ6
not till	cxNjXd
not time	qjiZcP
not to	bYaahy
not told	ZyWhlL
not too	gNpslR
not touch	accucW
not toyin	iYZrbZ
not troubl	cXoUcq
not turn	qaOWpj
not turned	kvXmdF
not two	idUjZk
not unders	VeqmVZ
not unit	F/IeYI
not until	htMcgh
not up	f9PNaV
not upload	SZzbcY
not urgent	ZogjdV
not use	XZVgay
not usuall	rNmXsT
not valid	cabpja
not ventil	cfbbpd
not view	dXtYec
not voted	h7YYWH
not wait	TKgb3n
not want	XWpTZ0
not we	qvMdZW
not what	ILWNq/
not when	S5Zaca
not whitco	iaUdnj
not will	yUaddZ
not with	cMada1
not work	Vhilbd
not worked	cVidep
not worrie	wTXeed
not would	aZbpjd
not write	rVecfg
not writte	nnbWXV
not wrong	cXjevS
not wyk	bbqbeb
not yet	fyXjUW
not you	fRZTW/
not your	dSerZk
not yours	hcVVE/
not yourse	fbZeep
not zara	epbdea
not>away	rkbddV
not>bye	bahbdp
not>chosen	dgaaYy
not>closed	illceT
not>date	pmWghV
not>decide	bwfebY
not>free	ZmbdZp
not>give	hjlhVc
not>goon	aTnWc0
not>hear	bsjfcV
not>joy	YTcfms
not>match	XRVXg/
not>me	fefabq
not>news	bylcYV
not>others	djgdoV
not>papers	dWgrWl
not>post	abmaZt
not>receipt	XJixdl
not>refuse	lligcR
not>soon	zTZmfX
not>start	ZWefdv
not>thanks	XMwcfm
not>wait	iVidjh
not>you	ebaees
notari	iVWYpo
notari that	pbedec
notary	kZmiYa
note	jgkcad
note #	kaXTir
note .	ibmjdS
note about	cRnedn
note and	omZfdS
note by	rXechZ
note for	Ycpjdb
note i	YcyfYW
note is	SqVZdp
note on	lobaVd
note our	ilrPTc
note re	kbSnff
note regard	lhVfdi
note saying	qagafb
note that	hmhVfe
note the	sfXbUk
note throug	wjWVba
note under	uabbeb
note we	YpnVda
note your	UWVhgt
notebo	ciiZej
noted	bh8URT
noted .	ifoVaY
noted and	gviXXT
noted it	anpWZV
noted thanks	cZrddb
noted that	TgwcYb
noted with	aerjeS
noted your	icrbZX
notes	oqbWXg
notes .	dyeeWV
notes and	pnYSfa
notes applic	cjSidk
notes becaus	cjSidk
notes for	bdwWcb
notes have	brbUeh
notes of	SXlmkg
notes on	gpYgZd
notes shared	pakVee
notes the	japabd
notes with	zQXTco
nothin	bvvXXU
nothin #	mTXsbW
nothin .	F1zZUU
nothin about	WW9WXT
nothin after	pgmWZR
nothin agreed	bZqddd
nothin and	lfpXQb
nothin as	Yatach
nothin at	VzmQgN
nothin bad	meRpbf
nothin becaus	btYdec
nothin before	Y7RXcY
nothin better	jmfTef
nothin but	gokbeP
nothin by	lPwUYW
nothin came	hrSaYf
nothin can	aqiebV
nothin comes	picdcX
nothin concre	cpdcec
nothin contin	eaaped
nothin decide	tiTccc
nothin do	hSgghm
nothin doing	WWYXbx
nothin either	Zrceec
nothin else	cQ/aOL
nothin fancy	YYZwjZ
nothin final	cuWfhW
nothin firm	ayYZdb
nothin fixed	avXdca
nothin for	kokMTj
nothin formal	dajpaa
nothin from	iqqWVP
nothin furthe	ilwRZP
nothin gets	T3TZbb
nothin good	bqZeec
nothin has	b/PWbS
nothin he	eNyecY
nothin hello	kmVbdd
nothin here	bXrccj
nothin i	ZYsUem
nothin in	fmUcje
nothin is	ixdhaM
nothin left	aRJYl6
nothin like	UuYdch
nothin lost	bbfpaa
nothin may	mUmefe
nothin missin	nXpZcX
nothin more	dlxNVa
nothin moves	WrpZYT
nothin needed	parVaU
nothin new	aolbcV
nothin of	Wh4YYP
nothin offici	ZqkYbZ
nothin open	fcWefq
nothin person	bXZZZy
nothin promis	ZVtbal
nothin said	Xfpjaa
nothin say	eWhcdp
nothin set	dqacee
nothin settle	axVeea
nothin signed	eqZcbd
nothin since	gnUeff
nothin slip	cWtbda
nothin so	UsRgkc
nothin sorry	iqZVef
nothin stands	gZXhwV
nothin techni	bacrec
nothin than	Yscdec
nothin till	bxUebb
nothin to	dqxZXR
nothin until	vjMYdi
nothin verbal	rXcebd
nothin was	ZWuYic
nothin we	qneYZQ
nothin will	cycVZY
nothin with	YrieeW
nothin within	rddceW
nothin would	YlVcbs
nothin wrong	cjTaav
nothin yet	ppZWbP
notice	fYneic
notice #	djYWfq
notice .	WbvbkZ
notice ;	Zpbaej
notice ?	bWWgxb
notice and	Ucmmde
notice at	bWRZ5Z
notice board	zUeMck
notice do	dcatac
notice for	Zbqcch
notice from	gmjddV
notice go	tcTjca
notice in	hnfQmY
notice is	Ufcefo
notice no	dVtedd
notice on	rggXWd
notice or	bbdsae
notice period	YdexXb
notice she	ilVgcb
notice until	mWaarb
notice you	eImpdf
notifi	3rYPVZ
notifi .	SvcObr
notifi all	tYddeb
notifi by	zadWaY
notifi hello	raYdee
notifi in	orcVVV
notifi invest	apdefY
notifi is	apdced
notifi of	xoOOfc
notifi on	7PaYYY
notifi once	ZtdddZ
notifi the	qZdcfc
notifi throug	YwWade
notifi to	rXgbbf
notifi when	Pujabf
notifi within	6OZbaZ
notifi your	bdqbeb
notify	5mUQbO
notify all	wUcdeb
notify everyo	tVdcee
notify me	apedde
notify the	qededY
notify us	pTafka
notify you	luPViX
nottin	YclWhl
nought	Yhkcie
nour	hhdgjX
nous	feijeZ
novemb	qfNXdq
now	hgbghe
now ;	ZjfnlP
now ?	XXsilO
now @d	weWZZa
now a	SeWsbj
now about	efUajm
now accept	ecbeZs
now adebay	ebYddr
now an	ZaZhsb
now as	VQpkcq
now asked	gaardc
now at	ZoRtSf
now availa	cZySda
now be	qoaYbU
now becaus	cVahkn
now been	ngSVYw
now being	ukQbac
now budget	ebqeeZ
now but	okKZmf
now by	pcZgec
now can	ZpVkiZ
now choose	cbbsbc
now closed	cntVUY
now come	ZUYrfk
now comple	ckYQkr
now confir	jadWre
now dan	sYYddb
now defini	tZYddc
now discus	brdVbk
now do	hXVuhW
now due	bccqed
now expect	uUcdee
now filled	bZSbc2
now final	cdebdp
now follow	ZR1WSW
now for	leoaPb
now found	amUbbo
now from	eVmjia
now full	bYUans
now go	XnNllg
now goes	bqdceb
now going	pccbch
now had	Zbpddf
now has	pqfTaS
now he	gllbVc
now hr	etaZZd
now i	bVdlqf
now includ	ZXmpbZ
now invite	cYcwbb
now it	uoIfkT
now its	ZmRdel
now just	apcfdc
now let	gYVlki
now like	XUa4dX
now look	cpWcdi
now manage	cYipeZ
now means	Txbedc
now meet	YTbvad
now need	clXqWb
now no	UXiZXw
now nobody	M0mWYT
now nothin	Qkobma
now off	Xrbeee
now offer	dacdsZ
now offici	aadctc
now on	aPsYnf
now online	XYuedb
now open	XfgpcY
now partic	Ypeeee
now please	bUU1Yi
now promis	rbcaed
now put	icsdaV
now rather	fTniYi
now read	anilYV
now region	vXcddZ
now requir	cfYudZ
now review	iSdken
now say	zVWVnV
now saying	Qvacce
now says	enRdfk
now she	ikQfqT
now since	cTsdZk
now so	eZnRgo
now sorry	sQVcel
now stoppe	dVueeb
now taken	abMYa7
now tbc	VuYcde
now tell	WWajrc
now than	aPpaVv
now that	YSRftu
now then	oQnjaa
now they	jpJofY
now till	bpWZnc
now to	cmYtiJ
now told	fdMSXv
now uncond	ebcdpe
now unit	uXaiaZ
now until	Tudcee
now wants	aZV3Ug
now we	V0UTnV
now welcom	dVZqec
now which	XskbZZ
now will	qbbUoY
now with	q5QNYQ
now would	aXYrgi
now writte	ZeSgok
now you	WIZzvZ
now your	eaScwg
now yours	dbehqX
nowak	nhMlhg
nowako	jZcfgi
nowher	ZfmifZ
nowick	aYateg
nowick 's	dcZbqZ
nowick .	iSgkag
nowick a	dcaqed
nowick for	WebtcZ
nowt	dcliYg
np	aMbTzp
np .	XRkU0S
nplq	Zcnakd
nplq i	Oedkjl
nrc	VfYnji
nref	khXfde
nric	bYegqd
nuala	gclfdc
nudge	Q1dlXV
nudge .	hvbVWd
nudge and	mkcVee
nudge from	dYVycb
nudge her	ZUewdc
nudge or	Tndpec
nudge them	Yreddc
nudged	YgqRhf
nudged .	ZfsXeX
nudgin	bpVmda
nudgin them	csZdeb
nui	fjiWie
nuisan	QneVko
nuisan till	Zpebef
number	ZYkveZ
number 's	YOktcb
number .	YXstfQ
number ;	bebsbd
number ?	XSc1bZ
number all	ebpced
number and	ihXsYa
number are	iRpbqU
number at	dTZeTw
number before	caYwZc
number below	YXkuYb
number by	OWc/TV
number came	bbfWre
number change	ebrdda
number down	ksQbdb
number ending	ndlVca
number four	bQjgil
number from	RpStfY
number in	mXfllQ
number intern	fbpceb
number is	Wb0ccZ
number media	ccctZd
number not	iVihYk
number off	ecasbd
number on	SggtdZ
number one	joNMis
number please	aaYzcZ
number she	SvVnac
number so	UciwSa
number specia	dmhheV
number taller	ddUkcn
number then	aUYcug
number they	YsnZYW
number three	skXYgW
number to	cWivWZ
number two	RlQfsi
number was	Vegbrd
number we	kWXhpc
number when	ddZqdd
number where	bcbqdd
number will	dbXlbp
number works	baxXdc
number you	eeavZW
numera	PjZgqh
numera .	ccXdpg
numeri	ejmbYg
numeri .	hgrTXh
numeri and	hfVbpe
numeri gave	cTbtbe
numeri has	hiVlbf
numeri i	Uqidbe
numeri media	acZtcb
numeri on	Xqhddb
numeri s	hkRcil
numeri so	bZctbd
numeri then	pfWaaj
numeri they	nUadXt
numeri to	XUyacb
numeri too	jXqfdW
numeri was	SpjkZX
numeri you	fqeZlV
nuria	adregW
nurse	fWWhqj
nurse 's	cadwWa
nurse .	RPTl1k
nurse has	kqYNlf
nurse is	aTcmjl
nurse job	bhimUe
nurse opposi	mnaVcb
nurse post	lZgqZY
nurse so	edaduV
nurse they	VmcXau
nurse who	dbUlYr
nurse with	aYaXlt
nursej	iWdsdY
nurser	fNyfdW
nurser i	pdkXZd
nurser number	dabsgY
nurses	iiZjfY
nursin	SkYmel
nursin .	cadrbd
nursin assist	cpcced
nut	cQsldb
nut .	iYvSXe
nvb	jcYhkW
nvb1	jZmmaW
nwosu	gjVemd
nyambu	acWfkp
nys	kTkhkY
nysc	fWhlhf
núria	hWpoVW
o	TSjhTz
oa	ZMqqfe
oa .	dVvedZ
oak	XhgkjZ
oakes	mjQfkW
oakfie	RwOhfl
oakfie .	arbbce
oakhol	ibkfYi
oakrid	fbeWhn
oakrid .	caTcnr
oakwel	dfliiV
oakwel .	ZmpbYZ
oberst	aqeeae
obi	cjWbkk
object	icjeWi
object .	aiscPf
object to	qbeabe
obliga	dligcY
oblige	dPmsdc
oblige for	WcXqna
oblige if	XRcyjb
oblige to	jPpjUh
oboe	fXlnYd
observ	abfdoh
observ .	YhibrW
observ and	bdacZs
observ wishes	davaba
obstac	aZpbgd
obstet	VcWjqh
obtain	WSZrWu
obtain a	cZcvYc
obtain the	bZaeYv
obviou	jaibkb
obvs	bagTYv
occasi	hRTXa/
occasi .	mRZZYx
occasi we	dbZcdt
occasi you	bWbcdx
occupa	bbjoae
occupa .	hQwTdk
occupa and	edYpcf
occupi	dfcYbr
occupy	gXcWmn
occur	c0YYZT
occur .	dxabZU
occurs	ifddhe
octobe	gphOoT
octobe .	gZkWtV
odd	njTUnf
odense	feebdm
odhiam	jncZbd
odowd	eWgfmf
odowd .	YYgpbg
odowd then	dcrZdc
oduya	kdgRVt
oduya place	pcbddd
odwyer	ZihlgQ
of	fffgef
of .	VndmUh
of ?	eYZtga
of @p	Uchjdn
of accept	YXXX7X
of acute	guTfXZ
of addres	bbaycY
of admin	XhWgWq
of admitt	mVbedl
of agreem	YqcZjc
of aisha	dSdsef
of an	RofjPq
of and	XnVdmg
of anothe	fVSdS8
of answer	gpWeec
of any	Rgkqbc
of anyone	kXgYsZ
of anythi	YrghZW
of appeal	cfZdep
of applic	pmYUXk
of appoin	YTRJ/Q
of asking	ihgThc
of assist	ZvXUnc
of attend	abweaW
of audito	eYsZeb
of auréli	omUZZj
of award	laZXpa
of back	ceZfbq
of bad	dZXacv
of badge	cdqbeY
of band	bcdXpk
of baypor	abbddp
of been	faXcav
of both	WWa3hW
of brenda	nVlckX
of bun	giVbmf
of but	eWdecs
of call	chtXYT
of candid	jhkUbi
of chat	arlYTd
of classr	bhVflk
of closin	bpkZda
of coachw	eUhscc
of color	YUTqta
of commun	dfUijk
of compet	iZuacU
of conduc	aZftcc
of conver	cvbUed
of countr	rWafja
of course	hKgfsi
of cove	dpabee
of crew	dlgUnb
of cris	gaeZcp
of dan	pYbjdc
of data	dcbbrd
of date	XiUmZp
of day	badudZ
of days	lnQieb
of denise	dpXhed
of dentis	nbcncV
of depart	XsYjZd
of detail	dbccZs
of diplom	ZbYxcc
of direct	Umehoa
of discus	pXZXcn
of doctor	pacYjd
of dog	cebWpm
of each	XkwVSd
of email	XgbZhq
of employ	XcWW2h
of englis	aXueca
of enrolm	Yrbfcd
of enviro	Xbafrb
of essent	kahcUn
of europe	rZZaed
of evenin	pdcafa
of everyo	fUjSfu
of exclud	dbYava
of explai	bqddcc
of eyes	ohkVgX
of fabio	cccrcd
of featur	dcVeln
of feedba	dXXZc0
of felix	adbscc
of ferrei	YqhVff
of ferry	oSjjdb
of files	brShch
of first	cpfZfe
of five	UgngXk
of fleet	eeqYda
of form	aahcbp
of forms	bnToac
of fp	decZpe
of freela	dUmehh
of full	lXaarc
of gap	hqXbdZ
of gettin	SqYscX
of good	bchwcQ
of govern	lqVWec
of guaran	iZYber
of hands	gYaRlt
of hangs	dhUfbq
of harves	cXdtcZ
of has	edadcp
of having	qgVgac
of head	kYeUmi
of help	dbpWYm
of her	qhodNW
of him	mrlbNQ
of his	cpncbR
of homewo	dgYsbc
of hotel	ihjTfg
of house	mbYQnn
of how	fdSiYt
of hr	dwaWaa
of hungry	dYsXbj
of id	dZbucd
of ife	cYisZZ
of initia	ZYtcdc
of interp	fjeUij
of interv	skPaai
of its	hsgZWZ
of joinin	eedZqc
of journé	aZRler
of just	edWdUr
of kia	dXbqeh
of leadin	UYYXqu
of leave	cduZba
of letter	fSlhhf
of life	qebWic
of load	bYcscd
of lol	capiba
of lounge	bddpdd
of lowell	Ztbddd
of luck	dUeWYz
of main	apeaef
of marita	dcpdbc
of maybe	hlSkaf
of me	jqbUah
of media	eXkYep
of meetin	bqWhVj
of megan	bckraW
of mine	cpriRQ
of moira	fdabpe
of mr	aWdgdq
of music	dYcddr
of my	ZhZqXl
of new	dTgnZk
of ninety	jfUTcu
of no	ZdXsWm
of non	hZecZr
of nothin	lSrTek
of now	gUdYxc
of observ	dZYdip
of offer	ZoVVwX
of office	QT/RcT
of one	dfThrc
of order	dZ3RbZ
of other	cljTak
of ours	RhmTnj
of outcom	rYjYcd
of parks	UkgYpe
of partic	VqYbkj
of patien	gsWUiX
of peace	qdddYe
of perm	bZfpfb
of placeh	aqgXha
of post	bjaqXe
of posts	bhWZbs
of probat	mjZTlb
of proced	Zedcdq
of promis	kxOadY
of questi	dguZcQ
of reacti	bmeijU
of reads	ilgQkc
of record	jWcfpa
of refere	Ugcnbl
of reliab	ZYWazc
of replie	hZacep
of report	cZsXnX
of resear	pmQbbl
of resolu	aZpccd
of respon	jrXadV
of restau	eeYqbd
of result	uVUadm
of return	pcjbaW
of review	aecXgq
of road	daZdbt
of sales	cpeZed
of saying	iWSdpp
of select	pjXYZb
of senco	pXbeff
of sendin	ifZrbX
of series	jbbYpd
of servic	gbdZep
of shift	faYrcc
of silenc	VavZfd
of sir	ghbWpc
of six	YlPqWn
of sixth	hYpZfc
of sketch	eeeXrc
of smoke	dZsbda
of some	nuScaT
of somebo	ebVqkc
of someon	bXnlVh
of someth	akRglk
of sourci	nWUVsX
of sponso	hWcpfd
of staff	pcYYfm
of stage	jpWceb
of stakeh	btabdb
of state	badact
of states	Zccsbd
of stoppe	gOhrec
of submis	gapace
of succes	yTeUfe
of such	ksZTeb
of talent	bkUffl
of talks	bkmjaV
of tea	WSgfol
of teache	XucYlX
of teixei	ccccpc
of tellin	XfaXXv
of terms	djZZpd
of tests	dRdpka
of that	alnUWm
of their	dopjKT
of there	ZVwbbZ
of these	cqXmYe
of things	ubkcbR
of thinki	cXkYas
of third	biXbZq
of three	keWuNk
of ticked	cZYsaa
of time	Q9lLWV
of tp	mVfaki
of travel	diaUnl
of trial	nnUVad
of tunnel	giQbgp
of turn	iiUclf
of two	ceQzYi
of unit	ddfVdm
of us	qcbYhg
of use	aazUXg
of vessel	dXbucd
of waitin	lZYTdu
of week	nlTfZe
of wendy	bSlffn
of what	gUpUfp
of when	cqeajV
of whenev	eddbrZ
of who	0jTQUe
of whom	hiSYR2
of work	TTrogb
of worker	vTaiad
of works	cjgRjl
of you	xlXbXb
of your	cbfrcc
of yours	baqsXW
of yourse	gffRkl
ofc	abYpfk
ofc a	eddpae
ofc when	YXeree
off	dcodde
off .	SYxZki
off ?	fcfZqZ
off @d	qZegcb
off after	XcYleq
off again	lpaZbb
off all	bisWZc
off and	eloYlP
off at	efgcpQ
off becaus	jcZaXr
off before	djsebQ
off but	ZhfpjU
off choosi	ZuXcdd
off cv	bbsXbc
off date	ebbadr
off did	dTldUs
off five	jUUijh
off flexib	eXtcec
off for	ebtdcY
off half	fbZder
off having	ZeuccX
off he	jWwXYb
off her	pjTgVj
off him	rWeeed
off his	xbUYXb
off home	cccpdd
off i	eZxgRX
off if	rcchTa
off it	aiRrOr
off just	ZuaXba
off leakag	cZpdbd
off life	qbdcbe
off like	Xdjccp
off me	hhU7OU
off media	YphiaR
off my	dazdTY
off no	pYflYW
off on	iQmZqd
off our	XSvYdj
off priya	qeagYb
off reads	bgrgVZ
off shift	sSbhfa
off sick	ewhfTS
off so	XZdWqn
off that	dcbbdp
off the	dWhdbs
off their	VRxcag
off they	TkYarg
off till	amyVRR
off to	VjwXlQ
off togeth	WcbYxZ
off unit	qbkabZ
off until	ZrlXXW
off us	YvYbhY
off was	ceVlbl
off we	VhoifZ
off when	bVseeh
off which	pYeeee
off with	cqjfVW
off within	aeZsdd
off work	dZqXZl
off writin	dbcccr
off you	RUc7dT
off your	mPfgrV
offenc	kcoXiW
offend	bihgde
offer	WaZU/d
offer 's	SNPJ4r
offer .	WcSR9k
offer ;	WhbU1a
offer ?	hkWqVe
offer @d	bpjdYc
offer a	aTzWfg
offer accept	dbpdjW
offer an	btddaY
offer and	hdhTpc
offer approv	oSTZri
offer as	SWhYzc
offer at	bcYbyW
offer attach	XbUU9b
offer base	cdecpd
offer bearer	debZpf
offer before	ipekZT
offer below	cdebpe
offer but	ZuZXVp
offer by	Rcba6Y
offer came	SXUZ9Z
offer commit	icdmUj
offer could	ischSc
offer detail	cddcrb
offer down	bcweWY
offer droppe	fcceqY
offer enclos	cebcrd
offer ends	eepZce
offer expire	agaZvc
offer extend	cQMb/Y
offer for	UhgRqn
offer from	NMlP8h
offer had	ebeeZq
offer has	eVVbpp
offer i	cTlchl
offer in	VchS7U
offer is	WcTR/Z
offer it	ZmdUsX
offer let	lracXY
offer letter	WeXQ/Y
offer mail	aeedpd
offer matthi	cbcbsb
offer me	XbVfte
offer media	RocphW
offer must	aceZsd
offer naidoo	bcceqd
offer nobody	eXpeee
offer nor	epcfbc
offer nothin	esWedd
offer now	dWddph
offer of	aViWyf
offer open	ZaZcya
offer or	yebYWY
offer over	ZhaZwZ
offer pack	bbXaue
offer pendin	ecYdrd
offer right	ebeaqe
offer size	dXbdvW
offer so	VoaneY
offer somebo	dpbcec
offer stage	dwYgVb
offer stands	VVNW/R
offer still	cQbdzc
offer there	edjdqT
offer they	Vcgclk
offer this	cZtdmQ
offer till	jabrbZ
offer what	efdpac
offer which	fcVZtd
offer will	aZccpl
offer with	RagR3Z
offer would	d3aYRb
offer yet	odYvSU
offer you	aYbawi
offer>answer	XccR4e
offer>ask	YbdczX
offer>away	bYchrd
offer>bye	cldgmT
offer>chosen	aYZYe0
offer>closed	dTSYup
offer>date	bXaY3b
offer>decide	ibUWsi
offer>free	aXqfff
offer>goon	igifhT
offer>hear	nfRlfY
offer>if	ivhbaQ
offer>joy	aaacqh
offer>me	Vefd1T
offer>meet	afeqfY
offer>news	eggVYq
offer>offer	dZfUvf
offer>others	jjfZNs
offer>papers	cZddsd
offer>post	adZayf
offer>refuse	vnbZcP
offer>review	ZZag0V
offer>soon	eYmpSj
offer>sorry	aiZgYp
offer>step	TcmqYf
offer>wait	TYpTvb
offer>you	ZZac0e
offere	UXcZ2k
offere .	MROi/T
offere a	ZbthNl
offere and	hZWdaw
offere both	ebYZtc
offere by	dqaZhX
offere i	ccbesb
offere it	cabUol
offere me	SRma6V
offere more	eZpega
offere someth	idpcYc
offere the	YgQbiv
offere yes	feefXp
offere you	hYhoRo
offeri	ZUZV/a
offeri .	bYYQ3a
offeri it	aYZZ5W
offeri the	miUiaf
offeri to	aWhjWq
offeri you	ZVWW9d
offers	lgfPvV
offers and	3cbUSd
offers go	soVYaX
offers in	WWnXtV
offers it	ddcarc
offers of	kadYXq
offers on	ihqjPb
offers out	kuWcYY
offers you	QXWT/N
office	dekgdd
office ;	hXUvcf
office ?	UdWmqf
office all	eYpgcd
office asks	iWfrZd
office assist	jkffiS
office at	qecZiX
office before	dWU0hX
office but	eZZdre
office by	iMapma
office close	Ydqcee
office closed	UawjbR
office coordi	jUfedo
office decide	1ZYYYY
office first	hpbccb
office for	gmRhdi
office from	bcsXcf
office froze	dVteec
office gave	ZXTjay
office gender	nnaddV
office gives	lcYbpZ
office got	dbocVm
office have	XSumXa
office here	kcvbbP
office human	NpleWj
office i	Tb0eWZ
office imani	jcSiXp
office is	djufZR
office job	oiOofY
office laurea	dbpeec
office manage	mUnYmZ
office moves	aZwYdc
office must	pdbiZZ
office my	apXekZ
office never	mfRcmh
office no	hYdqae
office not	Vadgsf
office now	hpXfcd
office of	ffVdkl
office on	lKingg
office opens	pajbcc
office prepai	ZWuadY
office queue	mcUdik
office re	fbVqdd
office ref	pabaff
office regret	eZYcdt
office reopen	fUvcgX
office replie	caqbed
office said	sdcUfV
office same	cqWXia
office says	ahmSek
office sends	fqYddc
office sent	dYbdds
office should	dccdcq
office shut	Ph1WZW
office shuts	afuTgb
office since	dWudda
office stoppe	feSfes
office team	TVuagW
office the	sUXWho
office there	ikVZii
office too	YatdaW
office took	alYXsa
office unit	gfTXZo
office until	caxbbX
office vacanc	brbgeX
office wants	acWybb
office went	WbWdct
office which	cmXpcY
office who	awcbZc
office will	YqWdnZ
office with	YXYrme
office withou	daZree
office writes	sZZcdc
office you	RYTwgl
offici	cdTW0i
offici 's	YtdceZ
offici .	dljarL
offici answer	kpXbbd
offici as	bWVeft
offici i	dfnYmR
offici it	hpXecc
offici letter	ZLVY1n
offici line	iaqedV
offici mail	UdZfft
offici offici	dbZdsb
offici one	cfadra
offici our	eeeVqf
offici place	mefkUg
offici the	gddaqa
offici their	cYYdXr
offici transc	cZbsdc
offici word	xgadSZ
offici yet	cpddeb
offici you	bgUcrh
offlin	RfzQcY
offs	imcace
offsho	fobhaZ
offsid	bdsVee
offsit	ilkaWa
ofrend	hZTnkf
ofsted	dnTbYp
often	ZoqOYk
oga	fgpeZX
oga .	ekobbU
ogunle	ggalhY
oh	Waffnl
oh .	fYqWZj
oh and	YnjrWQ
oh did	UQXisr
oh go	dYeZva
oh good	hYkpYZ
oh i	YdoVlc
oh love	dbeedp
oh one	pYeeee
oh sorry	daubba
oh sure	dpcacg
oh that	bUbdcy
oh we	ikTfck
oh well	YVdrYf
oh you	XdgVva
oil	jUphgW
oil and	acqgcZ
oilski	eakgef
oisín	hUefXu
oisín and	eZefdp
ok	kcfkeZ
ok .	mRgnXf
ok ?	laZpfT
ok a	pYccde
ok and	Yvbbea
ok answer	scbabd
ok boss	XldUri
ok by	Ncdvke
ok for	WWcybX
ok from	jfaUhh
ok great	YXipbc
ok i	jLukXc
ok not	dbcepZ
ok noted	cYqdec
ok ok	mfiVcg
ok she	sXadee
ok so	hgRgng
ok the	mpZWWb
ok then	ayXZce
ok they	bsYgaZ
ok we	effTvW
ok with	XVc5WW
ok you	lURVxY
okafor	Weboje
okafor man	bqcacg
okay	geVokZ
okay .	liMrjR
okay by	fffUqf
okay for	bdcqde
okay they	cYWkqY
okonjo	Zhdmhb
okonkw	lcapbX
okoro	Vijdbj
oksana	aihYmc
oktobe	ZhYdkl
ola	bMbpZu
ola and	cbbqcd
ola from	ebXdbs
ola is	eYbedq
ola now	eapfcd
ola says	dVXdcw
old	Ybkkfg
old #	Yfbtdb
old .	kaapec
old addres	jUfbhk
old boss	UYhqmY
old client	gVkhdi
old collea	laxPVg
old contra	eaepce
old friend	edpccc
old grade	ecYebr
old hygien	eleUlX
old job	bcrUmZ
old man	jmcUja
old mrs	abnodV
old news	qdTcZi
old number	aYpXgi
old on	ecZfbq
old one	edqhcS
old place	YcpicY
old plan	nvUWWQ
old thing	ddYXjr
older	WVgjhq
older than	SVgvZl
olds	dcingW
oleg	ZWQmrm
oleg 's	ZjgTnc
oleg and	fcTmii
oleg on	sYebeb
olga	ZaphTj
oli	dhaejf
oliver	jdXUqh
oliver .	ajpbca
olives	hYmfYi
olivia	ajYZmi
olivia would	eZddpc
ollie	dgbhYm
ollie .	UoZnYf
ollie by	iYdVeq
ollie manage	WpdghY
ollie note	bpaZdg
olsen	bclanX
olu	bQjfqg
olu .	ZYadwY
olu to	cacpdb
oluchi	YbghpY
oluwad	geYmbj
oluwas	kdSboh
omar	jZSukX
omar certif	bXZuae
ombuds	WWroTe
omg	fSVXmx
ommmed	WjnejT
on	icggfc
on #	YcbZql
on .	Ycberi
on ?	VSfvmT
on @d	sWhlbY
on @p	brdUcn
on about	iSvkaT
on accoun	pahYWk
on acute	dbscca
on after	lMNeot
on again	bLnfqZ
on all	lkxVVQ
on an	gmZhUj
on and	YrWliX
on annual	VV2WZe
on anothe	XSPaZ/
on any	QcokTl
on anybod	ZvSabl
on anythi	VcvkdR
on anyway	ZXaabz
on applic	XWpkdf
on appoin	eYwjZS
on as	TcRG/j
on at	YieUtf
on balanc	bVagol
on barbac	vbZebY
on being	Vkened
on board	ZZYP5j
on bus	XYaqdh
on but	ZgSZay
on by	ncVmkV
on call	RkVivS
on candid	sXeZch
on churn	oalVee
on cleari	cXZvcd
on clothe	chVjkh
on colomb	dddqbc
on comple	ZhwXXa
on condit	addfpe
on contra	aZdffp
on correc	babdep
on countr	heTpaf
on dan	6ImWjQ
on days	dbZeeq
on deadli	epdZed
on dear	blYWpf
on decent	Yphcdb
on discou	ddqedZ
on dog	1WcfWc
on doing	ZpYmbZ
on dr	ciXTax
on each	liSboX
on educat	eZXiep
on either	fefaqX
on emt	bbccta
on enhanc	fbkkUi
on every	eYwhcU
on everyt	QizddM
on experi	Zbaamp
on ferry	1TYbdY
on festiv	ZsabfY
on file	XH1bUw
on finish	cipTXk
on fire	UgvYZa
on first	dtYYbg
on for	Sdfdub
on form	aYqhag
on forth	qeiYeT
on four	XiVfsf
on freela	vVUkZd
on friday	oXodhQ
on friend	YhZaqj
on from	VQgd2T
on full	aZSU0k
on functi	eblVcn
on gavin	Sfihhk
on gender	fpWZgb
on gettin	eTYqXq
on grade	cbtcYc
on guided	dfVcYs
on he	VejgpX
on head	cvWaYc
on headco	dZseea
on hearin	olTcZh
on heart	veSUbl
on hello	2UfhXZ
on her	mlVdag
on high	WjbbrZ
on his	rehhbT
on hold	WH/aXQ
on hotel	mYOdgs
on how	SzjdVX
on human	zUjnTX
on i	TqRqef
on ice	VL/ZaG
on if	gdcWqd
on in	UkjVli
on indivi	Yceceq
on instag	YauZda
on instea	dbbaes
on invita	zcYYda
on is	ikWWqa
on it	koQaqZ
on its	Xjcd3M
on judith	gXXYop
on jury	Un1SZP
on kelly	1WhYbT
on kubern	dacceq
on layer	rZahga
on leave	TqracZ
on life	/Kahaa
on line	beQsbi
on long	cbpbdh
on lunch	bbVhpg
on mail	jZaerZ
on matern	XdzVXc
on me	fSbXju
on media	yQeoZY
on mine	ihpdWY
on minute	Yqcbbb
on monday	iYvgRb
on monthl	wcdQfV
on more	brdddb
on mrs	XYZgiq
on names	VkraeZ
on ndlovu	bToned
on no	WeVXX0
on nobody	YgnoXV
on nordli	sbbbeb
on nothin	ctRigV
on notice	wVZXeb
on now	WVYpgr
on offer	ebohVf
on or	wRVloV
on our	af0UZg
on ours	jjUdpX
on over	eqZcca
on owners	/VQZZP
on page	eWpYpX
on panel	okgcbV
on paper	biRkpc
on paperw	dbddpc
on parent	cdqjXX
on parks	gZtVhc
on partic	9QgXXZ
on passen	paedde
on pastry	YvXhbX
on patern	SweWWg
on pause	ZM/YWQ
on people	ebcdep
on perman	bcWbxb
on phone	ViYgip
on phones	gWZubc
on physio	jXWbbt
on priori	bcbpde
on priya	xaYheV
on probat	eecZqd
on proces	nUahaj
on produc	sZUklS
on pto	Zdpaef
on radio	mTcgjh
on reachi	WfbtZf
on reads	vUlgXZ
on receip	XsWWod
on receiv	ddqcca
on recrui	dcsbdZ
on region	6LXYXp
on regula	pbcicY
on reques	RfbTZ3
on result	Wrdeee
on revive	tZdacY
on route	gcaZpe
on salary	PUWtho
on saturd	pYhdeb
on second	YagZfp
on seeing	dWUocp
on series	kdebWp
on she	RqYniY
on sick	bjrZYW
on signin	cddYsb
on silent	cYtcdc
on site	cXbtgd
on social	TlzVYZ
on some	bpZcci
on somebo	cZVYW4
on someon	YmMSW4
on someth	UsYehX
on staff	nYSbtX
on stage	fZjUho
on stock	cVYpmf
on strike	RoqgZT
on summer	dpbeeb
on talkin	dsXcde
on teams	Yhascc
on than	erbeeX
on them	jvdaUX
on then	TTLj5f
on they	qYicbc
on this	maUdXx
on though	ZgVYjq
on three	agZZxY
on thursd	qbkWfV
on till	hjoeTU
on time	ePwSpe
on timing	pnaXYQ
on to	bjcwRe
on togeth	eXcffq
on too	apeeeb
on tour	kvXZYZ
on tp	fflVYp
on tradit	fkVcao
on tuesda	efueYT
on two	Sgfgdq
on unfort	eeaepa
on unit	2LjhUd
on until	cpeeaZ
on url	bWvbbb
on vale	/QVhYQ
on video	XTU7Xe
on waitin	eseUde
on wednes	mWvXjQ
on what	YmyhSM
on whatev	YyZccY
on whatsa	nhidaV
on when	W5UbWb
on whethe	TqgmVe
on which	udUeeb
on while	dUydbV
on who	hrUmbS
on whom	cVpedj
on why	OVP+be
on with	YXqrUe
on withou	dbTyXh
on worker	klUUaa
on you	fVRg3a
on yours	XqilZW
on zoom	YaXvlY
onboar	iUOmtf
onboar invita	emSejk
once	Z1Zcea
once #	asZacd
once .	qZiTff
once ;	lTdhdl
once all	c1WYaZ
once and	UfgmUo
once applie	bcuYbd
once before	dcpbdc
once both	Wqecee
once everyb	arXbkc
once everyo	bsbcdd
once he	gsYgZY
once i	UricgX
once it	W3fXdP
once more	lQa1Ug
once per	kTkXco
once she	X4SWgW
once the	a/SXbO
once there	R3bada
once they	Voadfl
once this	TqYbqd
once those	Ysdcde
once we	TwbWrR
once you	OaRsjr
oncolo	cNrcki
oncolo .	VUfbnq
oncolo park	YbrjfX
one	feajfh
one #	jLejXv
one .	YgZeip
one ;	erUjXe
one ?	VnapUg
one @d	nbWqaW
one a	VfXnlg
one about	ndTmhc
one above	dZqebf
one after	uYeedb
one aftern	ebepcb
one again	hbYqhY
one and	hdUeoh
one anothe	hpZZea
one answer	jcTdoh
one applic	oRicck
one as	eTfpZk
one asking	emiVci
one at	ZlkjjO
one attemp	edbqcb
one back	dQnatZ
one before	XaonVg
one benchm	cWyVcd
one better	dUbdeu
one boss	gXapkX
one but	anfVbi
one by	hgQ2dT
one called	YQxafi
one came	geWdpZ
one can	WxecaZ
one candid	npXbdY
one chair	YeSegs
one click	cbuZcW
one cnc	tXebdd
one collea	cscbdZ
one comes	Wdccfq
one coming	uacada
one conver	pgbcea
one copy	ZbgVzb
one dan	VoZdcn
one date	cpZbdh
one day	mTjoWc
one decide	agacpZ
one desk	ccVXY3
one did	mbbQnf
one dies	Zebdpe
one dog	YlUfjk
one done	ZYtUbU
one ear	bpcajZ
one ends	pbdebe
one eye	TnnehX
one fine	Wrceee
one first	bpXfeg
one for	infakT
one go	qWWhkc
one got	VjhZUq
one had	Wfeber
one hand	hhcSim
one handed	pWjace
one have	dXcjdp
one he	eQSkye
one hello	sYXheb
one hence	drbWbX
one hire	dbacdr
one home	XcsddZ
one hour	YbnrWZ
one i	eegSer
one in	PjkwgM
one instea	dbcjpY
one interv	qcigYV
one it	UVraar
one item	cdbqcd
one job	mYTgbq
one lady	qVkebV
one last	qSYqgZ
one left	keVzYT
one letter	vSmbWd
one mail	iVbgeo
one man	ctgcUX
one media	cVZmmg
one minute	jTVpXp
one more	neT5SV
one mornin	ddZsbd
one must	WlcrYc
one myself	cdadcr
one name	lVURiw
one new	Vdtcha
one next	agcgpZ
one no	Qhecdr
one nobody	cUrlcY
one noneth	ccqcdb
one not	YZUklo
one now	hbQmnf
one number	eedpbb
one of	goRfgh
one off	ZbpUoa
one on	pSojXZ
one only	arbddc
one or	1gZYXW
one other	1cUeYZ
one out	eKqjib
one page	XVR/RW
one partic	lZpWdb
one paysli	eZXqdh
one people	nTUdok
one period	bredfY
one person	VjeNop
one picked	cmlddV
one place	UkPgdy
one please	dYSqli
one point	bVVbku
one post	fWgVkn
one questi	VaT8TW
one reads	gSrkaZ
one refere	qddhiQ
one reques	acbqed
one respon	dbcbqc
one room	f5VSVX
one seat	alVcXu
one senior	Yrecee
one set	csbbbe
one she	UVfhmk
one short	bWYkbr
one should	Wfbtbe
one side	fWnvUW
one signat	ftXlTX
one since	Zracce
one sittin	feOzTZ
one so	aiOikm
one sorry	ZjVXep
one spoke	bbrdda
one starts	bYfdZs
one still	doXUik
one table	gWbpic
one take	cdcpce
one tell	ecUees
one thanks	aZaZcu
one that	WYclZt
one the	nOVbuj
one then	uTYYak
one there	WXunbU
one they	dgRmco
one thing	iZQ3aa
one this	fkamfV
one time	qWnSib
one took	esXZhW
one turned	dcaapi
one turns	Yuccea
one under	dWjnmS
one unit	WYwdbX
one vote	YtTTWt
one wants	brgZfX
one was	iUkWcq
one way	2ibaWQ
one we	jSPee3
one week	rYfaee
one went	gpVteO
one when	ZjVjij
one where	pbhhYa
one which	dcgpVf
one will	phcaXe
one within	mcUrbX
one withou	oblZjU
one word	UTdkis
one would	esYfac
one year	dUjKwn
one you	bSfmki
ones	tkWfVd
ones .	kiUlZf
ones a	XetbbZ
ones and	sVcYZn
ones before	dpcbde
ones by	WTriYa
ones get	qaebee
ones he	hpWbdc
ones on	reWiab
ones they	evROgX
ones who	vZTghY
ongoin	U/USUM
ongoin .	W/LXVS
ongoin and	asYdec
ongoin recrui	eapedb
onions	VaWved
online	aal2TX
online .	jQzcTa
online ;	aapgdd
online assess	XqRmbi
online form	gqhYYY
online link	daVwaX
online on	cdbpde
online or	cbpcdd
online questi	Zdbred
online solvan	jhgScg
online takes	dedpdc
online test	UmZsZd
only	bjmdcd
only #	flmbTb
only .	VgqiaZ
only a	jmsjJQ
only able	ecZder
only about	bWxkZW
only after	U+PhUT
only and	nTqRjf
only apolog	XbZbay
only ask	drkVdZ
only availa	ecacep
only becaus	XhsZVi
only been	qfZTan
only came	dZtbaf
only candid	arcYdg
only carry	fcaTev
only contac	sdYddZ
only did	bSubic
only do	njmbiI
only fair	leRdbo
only fillin	pVjYda
only finish	qaccee
only forwar	bepbec
only four	cqbdea
only get	XwaebY
only got	YoVldd
only had	gTWmZu
only half	rZdeda
only have	TaRopk
only he	fpgXfW
only here	bccpgb
only hr	daepbe
only i	TihngX
only if	YsneaT
only in	dqafVh
only interv	Yccabv
only invite	ebeZdq
only it	bdXRos
only just	ZvSjZf
only means	TzgbcY
only meant	jWsbcb
only meet	sXdded
only mutasa	oUnZca
only my	ZuebYe
only need	kNVgql
only not	dwVdbb
only on	pZYjYf
only once	paYZgj
only one	bUQnnq
only paper	edRarn
only patric	WawTba
only rang	mUtdXZ
only read	VpkZed
only said	ZsnjUM
only say	b4SUeV
only says	SyjZZb
only sent	iUzXaa
only she	cubbcb
only shortl	nqWaaX
only six	ecdbep
only sorry	flnfeT
only starts	asbeea
only take	heUeaq
only taken	etcaeT
only taking	ebcZer
only talked	eaqeeZ
only thank	eVocbk
only that	duabeZ
only then	P6JnXY
only there	dgpeZT
only thing	cknbfT
only those	W7MdZc
only till	mTdcoe
only to	abrZnW
only told	SghbYp
only two	mZchUq
only up	jqbXcX
only waitin	dYdqde
only want	cTjfZq
only wanted	Zf1TeK
only wants	ZRiahr
only went	aUhc2M
only when	qaehUh
only write	kfrWcT
only you	ahWmvP
onsite	dlRsae
onsite is	ccZtcd
ontari	lNjXct
ontari from	kbZmUk
onto	PRgxmZ
onto the	XTVthm
onto you	bgYYqc
onus	qiiXZZ
onward	dgWSzb
onward .	cZYbql
onward if	ccXZud
onyang	chZjhg
onyang on	bcjpaa
ooh	abgqbg
ooo	Zd3RYW
ooo till	Zcrdee
oops	ctjeYS
oops .	edpZeY
oosthu	keegbe
op	QM1Vhj
op .	fbpaha
op on	XcwVZa
opaque	bqWXmf
opaque .	XqiVef
opaque job	boRijh
open	Xgtecd
open .	X1chQa
open ?	aWoZaq
open @d	lcpTde
open a	WZXsgk
open about	mgTeck
open again	arnZgO
open all	ceXwZb
open and	d1QeRd
open applic	gcVccu
open as	coQaas
open at	bUsWmd
open auditi	pddafa
open but	eeseeT
open day	ZX/UTc
open days	bYtZhc
open dog	deeWre
open end	P0UccX
open ended	U3QYkW
open evenin	chyNUj
open fine	ebqaee
open for	ZdYV7W
open from	bgsTlV
open garden	fdwRde
open hello	YdpdZi
open house	Wj0YVZ
open in	XPqTYy
open late	ecpccd
open media	bbjYcp
open now	ebdpgZ
open on	XiyWZY
open positi	bPyfai
open priya	Vidiej
open req	dbpeed
open roles	ZQtYbo
open still	eqafeZ
open tasks	dcshVY
open the	abWvha
open throug	pbcXgf
open till	abTsZq
open to	VEq2bd
open until	QncpqP
open up	bRiete
open with	gVqXpY
open yet	bVvZea
open your	mcbrdO
opened	eZjYjk
opened .	fXkTvX
openin	ZZicYx
openin .	eRWgW2
openin a	lTlcZj
openin and	bdbeat
openin are	irMedj
openin hours	Za+YXR
openin in	TlmaXo
openin team	Xpdeed
openin the	lUmdpQ
openin with	ecaceq
openne	kUkWjk
opens	ZkmWck
opens .	galUap
opens ;	Xqebef
opens at	dXlqaY
opens fine	cZwZbZ
opens in	XNiWe4
opens its	kbwYUY
opens on	WyjXaU
opens the	scUoVa
opens up	XtjXaV
opens with	baZdqh
opera	XnboZd
operat	eiicde
operat .	YYkcZs
operat and	lfWSvZ
operat argued	cPyZdb
operat has	pWjace
operat it	rZZedd
operat mistak	kcRfqY
operat told	csScbi
operat was	bgrbeX
opinio	h0YdbN
opinio .	etXbeZ
opinio are	dqaeeX
opinio from	qlaVcc
opinio on	UwRikS
opinio which	dqcdeb
opport	ddleXk
opport are	ebZdep
opport questi	cardfX
opport to	cTiaXv
oppose	iYimcZ
opposi	fiaofV
opposi .	ccfqeZ
ops	ecwgXT
opt	aglccf
opt 's	epXgcd
opt i	bkTdog
opted	WMQTZ/
opted for	bRTWb9
optici	ZVzfVa
optici .	eatZaZ
optimi	stXXST
optimi .	tfTdYd
optimi of	aqbedc
option	WcXpoc
option .	VZimma
optome	ZnjVmX
optome .	kabdpZ
or	2aXlcT
or #	8WMeYb
or @d	eZcuab
or a	/cbVYM
or about	hqbYeb
or after	Ozecfd
or aftern	Zcducd
or agree	Wdeqef
or anothe	guiXZR
or any	Sjbhaq
or anybod	cTkfdq
or anyone	YfgZaq
or anythi	WTxffY
or at	SegeYt
or bad	/iPWTU
or becca	zYZYbY
or before	0MUjqU
or brenda	sVcahc
or bring	dcuQfe
or by	RwWldZ
or call	jctQce
or can	bbdseb
or commis	sbaced
or consid	edYedp
or countr	1cTQlR
or days	Wbesde
or declin	pUSexR
or did	eduWea
or dinghy	qWeeff
or do	gh0RYO
or does	7eVXXQ
or down	/ZKWbU
or dubai	eecpad
or evenin	Yberee
or ever	boUddo
or fab	qdebae
or failed	pbeddd
or fellow	4UWUVd
or for	dlXbZp
or forth	beapee
or give	aWdwdc
or green	raeadd
or gunawa	siZUiY
or have	hRqmbW
or he	ZeYyhT
or head	beeZpf
or her	qbbcdc
or high	qcdceb
or how	VfuXdX
or i	xSM0ZQ
or if	mWuVZX
or in	MwZkee
or it	dRbrsR
or kelly	ddcqdb
or late	Undlee
or later	RtaYZp
or leave	WUYR/S
or life	TaV6bW
or may	f7hTXK
or might	YwZZdc
or monthl	babubc
or more	ghUYhp
or my	uaZefZ
or negati	thXecV
or neithe	phcccZ
or next	ajYbdq
or no	/STidR
or nobody	cVbeok
or non	uaWedc
or none	raecdZ
or not	/QXgYO
or on	SictaY
or other	V9VXZW
or otherw	6tLMbQ
or our	wldXTU
or out	9SSnST
or over	jVXbdr
or part	Yeepce
or partic	adZsdd
or permit	1bWShZ
or person	rfcXdc
or pm	bcepcd
or post	edcpcb
or priya	Uacybd
or prompt	rdbbdc
or push	dccpZd
or qualif	uaccad
or rather	lTdefk
or read	bpcdfc
or refusa	pdZbja
or refuse	zWiaaR
or region	UZf1Yb
or regret	redZce
or reject	peedbb
or sam	tecWce
or say	phddZZ
or share	femVmc
or short	bpdddc
or sides	tbbZbe
or six	Zrccce
or so	frTecf
or someon	khdmcU
or someth	bjWVVs
or sorry	uVedec
or sr	pUheee
or superv	rhcbbb
or take	tZWUqa
or talk	bcZdqg
or text	Zqcfcb
or the	veXtWQ
or their	pceade
or there	sXaobV
or therea	okUYdd
or they	XUV7mQ
or thin	tWbcdb
or three	WkZsda
or thumbs	tYdedb
or to	kqZhaW
or two	ZydVcc
or unsubs	dbtXdd
or wait	Roalkc
or we	YkU5YO
or weeks	Zqccee
or what	ST5UdY
or whatev	nZVeco
or when	L1jaZT
or whenev	ZpdWfk
or whethe	Tb0Ubb
or will	QvUeke
or with	imajeU
or withou	iteUhP
or wrong	ZQgzda
or you	hgOtZf
or your	XVQ6bc
ora	fVZndn
ora .	epdbcc
ora to	mVeefj
oral	bcYnje
oral 's	hmZVkc
oral .	PajmvQ
oral agency	eZVcdr
oral for	edcdpc
oral has	dcphbY
oral to	lXfbqX
orally	ieYado
orange	VYnhoX
oranmo	dYiZnf
oranmo boardi	capcdY
orchar	cSnmkb
orches	ifcXkg
orches .	YckXpd
order	dklajX
order 's	cccYqi
order .	lhkagU
order ;	ebqeeZ
order and	jkkafT
order at	ecpddd
order before	edapce
order by	fapYee
order for	ccfrad
order from	ciYbpc
order in	VsfRnb
order of	esidcQ
order the	aZjdrb
order they	a0YVbc
order to	ZlYsWc
order until	ebsXbe
order will	cXqfee
order your	aabcud
ordere	UKzN6W
ordere all	dWteec
ordere your	deZcta
orderi	gXngdb
orders	YYolcd
ordina	fSfqoV
org	ijcfjW
organi	bbkeek
organi certif	Zdepde
organi check	amTtfX
organi cleara	ZYeqid
organi from	aZZYlq
organi in	bctVhZ
organi on	VndneY
organi out	dZaeds
organi tempt	dZgVip
organi testin	cdZscc
organi the	icZXqf
organi to	Yahcat
organi until	bYibdp
orient	sRXpfc
orient .	sWafXk
orient age	Zahaqc
origin	eXWwja
origin certif	aZWqel
origin diplom	ZdWtgb
origin docume	aaWekp
origin not	edZped
origin of	cbbsce
orivan	aRudjY
orivan .	aXibpd
orkney	Ytaebb
orkney .	XtbfcX
orla	ZctSgf
orourk	cjeoaZ
ortho	hdlaag
orthod	iXaoag
ortiz	eVbatj
ortiz .	iadUvZ
osaka	cgfhlZ
osaka .	YYhatf
osaka and	mjdXlU
osaka has	aYeeer
osaka up	Upbccl
osaka with	ceZtcb
osborn	moSelU
oscar	mShhYl
oscar goes	pRaedo
osei	iO2cWc
oskar	cXdUnp
oslo	dkQtRj
oslo and	eqdcbc
osman	bYmhjb
ostrav	konWTW
ostrav glassw	cgrcZb
ot	lXMgeu
ot and	njYifU
ote	ceolfN
othell	aamXco
othell .	cRnbap
other	ffbXcv
other 's	sYWfdh
other .	kyMaZe
other afterw	fXVajr
other agency	ZYmpcb
other all	ebqZfd
other and	igUYkk
other applic	YcQaiy
other auditi	daZdbu
other bloke	qXgbce
other boss	kTohgZ
other by	6VeTaY
other candid	XdTTh7
other ciao	Vgabdv
other compan	bbwhYR
other date	XuhZdX
other day	T0beWd
other deadli	meTcmg
other direct	deacbp
other everyt	dbqkZV
other fellow	SZbihs
other finali	XkXdcs
other folks	bpajbb
other four	leYUkh
other girl	cZbZgu
other guy	gfPmej
other half	nmacVf
other hallor	bqZYbk
other hand	qaTdld
other hands	dYbbbv
other hello	pYeefe
other hii	eacfdp
other in	gpiXba
other interv	ebvUgX
other it	WYcdlq
other job	Wd7bbI
other lad	lfHfnh
other lady	haYPM+
other letter	eZdeep
other lot	hhOZzW
other man	UgTWa3
other mr	cbreiV
other name	iUccbt
other nanny	bebeZs
other no	Zrbbeb
other now	YgdqZd
other nurse	cUaYfx
other offer	kjhiQf
other on	qXmnaP
other one	eacbZu
other openin	ecTbb0
other people	OzeSgi
other person	aZNVZ/
other phone	YWxbcb
other place	bexZiP
other plant	Wdeaue
other post	ifmcqM
other primar	fimaoR
other profil	YbYcdx
other questi	ghlZhV
other role	aipebZ
other school	cpcckX
other shortl	ellcdV
other so	VZdvcf
other submis	ddbbeq
other than	iblgVh
other they	sadZdd
other thing	dswYcG
other things	Vcmabp
other three	idSeki
other time	YsZfdb
other two	bpdPle
other vacanc	ZehbZp
other way	dZObc0
other will	qaeadW
other within	wUebdc
other woman	gYWYay
other words	iVYdml
other work	haacYt
other years	dYchdp
others	fvUVhh
others ;	apackZ
others ahead	daebdr
others and	mtUUgb
others decide	nleedU
others deskto	aUpdbj
others first	cqdbed
others get	oTXiam
others got	fcgrZZ
others had	gVXbcy
others have	byYoTP
others if	pZeeed
others liked	bWbedu
others on	azYXgT
others receiv	drYdeZ
others so	VdYnap
others still	hpeabb
others that	Yaqdfd
others to	iydOcY
others want	dpdlXX
others we	cpcZaj
others yet	ZQdpsd
others you	gadcrY
others>again	UnXhgi
others>away	dgYtbb
others>bye	aYQaa6
others>chosen	QZYXY/
others>closed	WYZsld
others>date	qgcUYl
others>decide	pzZVVH
others>free	cqWliU
others>give	joOglY
others>goon	bZZjfp
others>hear	jqVgaX
others>hold	bhpfYb
others>if	ghSgjh
others>joy	hYWYte
others>match	dfSWZ5
others>me	hYphkU
others>meet	e1ZcTb
others>not	asejlN
others>offer	sjceTd
others>others	ipYbUh
others>papers	ilTfYj
others>post	ZbyYag
others>refuse	RfSZxk
others>review	highjU
others>soon	Uddljh
others>sorry	YPVbc+
others>start	YNcUd6
others>step	gjijeU
others>thanks	cSgXhr
others>wait	blhZqT
others>you	aeXejq
otherw	ZXdngl
otherw .	RjhhXo
otherw and	Wbbgbr
otherw but	eaedbp
otherw by	pbdcgc
otherw i	jUhtdR
otherw it	bZbkpa
otherw just	lYsTbd
otherw no	kZZqca
otherw she	Xcdcpe
otherw they	ZXcpkf
otherw we	YcfnpU
otherw your	eeYrcc
otieno	peWZna
ottili	MZzXne
ottili .	VjcXlm
ottili off	eXqeed
ottoli	hUjlZg
ought	hhUoSn
ought not	qTiUco
ought to	ejTqSm
our	gdicgg
our #	dekVhk
our @s	Rdarkd
our accoun	jtScRj
our achter	cZXdfs
our addres	ferYac
our advert	ZtZadb
our advise	idXpag
our agency	dWzYWY
our annual	TZtebh
our answer	8mQQZa
our applic	fa1aWQ
our appoin	pZUjai
our assess	jfYsXa
our assist	cgeapa
our async	fXachp
our attend	kqXXbe
our bank	doVZjh
our best	kjiVYf
our bigges	dYpeed
our blog	fevXYW
our board	cimVib
our books	geeYaq
our branch	acteYa
our candid	Vd6QYT
our career	bayWWj
our carol	jeUXWy
our case	doZpXX
our cat	VYsbid
our chair	asVidc
our chat	dUoehf
our checkl	daqcdd
our checks	cZbtdc
our choice	xTTPrf
our churn	Zpjbdb
our clerk	bXXbrl
our client	cXYhhs
our closin	bdpbee
our colour	Zbebse
our commit	fqaYcf
our commun	fYyRgV
our contac	aWpnab
our conver	ZUhTlu
our coordi	Xdgqfa
our corner	ceXccp
our crew	cZsdYf
our cto	VdkpeY
our curato	bcwSde
our cv	edrYed
our dashbo	debbqa
our data	cXrebf
our dean	etgcZU
our deb	dqcdea
our decisi	7eUZXa
our declar	fbpYff
our decomm	Zececp
our delibe	edbcpd
our determ	vYcbcc
our direct	bdXuhX
our divisi	eaqedb
our doctor	Vcanhj
our door	dYdria
our earlie	kogZjP
our early	pWdheb
our editor	UrYhdg
our employ	bfRmsd
our end	cuRkfZ
our engine	jZraaa
our enviro	kXecpZ
our erased	apbded
our events	eepXee
our exhibi	bXUdju
our family	nYTcmj
our faq	ahuTdV
our favour	ehqZba
our feedba	pbWYdn
our file	jTnbYk
our files	cPyYbf
our first	aiTlpa
our fitzge	cpZcef
our formal	bdYcvc
our founde	VejsRh
our free	VfuZad
our full	fpZdeZ
our gaz	rYbcee
our genera	dbkcqX
our goal	sZaefd
our guy	cceepc
our hands	WoVrbb
our handy	biUdnk
our harrog	aqaded
our head	icWplW
our heads	bvZbcc
our help	ddqZec
our hiring	chgrVa
our holida	adWdjq
our hours	dYucca
our house	rVenZb
our hr	hvVfbT
our idea	gbdpda
our in	egVerd
our insure	iUnbef
our intere	cdXbgq
our interv	YczJel
our invest	ifWabr
our invita	WUpkZj
our job	dcqabg
our jobs	bokUbc
our kind	ecYefp
our last	Ujenfc
our lay	abdYpi
our lead	cYmkSk
our letter	vfOckb
our librar	diVgam
our lift	hYpYbf
our list	SspcUY
our lock	YbjZdp
our long	ddZdcs
our lot	gmhaUh
our maier	Zsaadb
our mailin	ZV7UWX
our man	bWRZru
our manage	gXTclr
our media	YferYd
our medica	bacvbb
our messag	liTgbj
our minds	pjSeiZ
our name	dYvUge
our neighb	dmpcaU
our new	TMfK/Y
our newsle	ZY1UZd
our next	RafJ6j
our note	pWjnZU
our number	YtaLlk
our offend	fmVajg
our offer	OUVH/k
our office	Te1lYT
our old	nXmVib
our online	fidmaV
our open	fYxLao
our openin	bZtaaf
our option	bpYZcj
our own	mVZZes
our packag	eekijU
our page	ZcvUWj
our panel	lfhXmU
our paper	edebpc
our parkin	abrdbe
our part	efYdep
our paths	cQfYat
our patien	ecZddq
our people	fcxUWY
our phones	OZ1ccb
our pick	WTTZ1c
our picks	rZdcde
our pitch	eaVllh
our plan	jhYYVs
our planet	eZacdr
our pleasu	gZpeZc
our pool	cTamcs
our positi	tYZbWj
our post	daqciX
our poultr	dXrcee
our practi	egrZYb
our prefer	YrajTi
our privac	ddrXVf
our prize	edpbdb
our proces	ipffVX
our quiz	dcwTcc
our r384	adYrde
our readin	ctZWdf
our reason	ggRkgj
our recept	bYqdci
our recrui	gsjaXX
our refere	oUbocc
our refund	cXfYsY
our regard	ceqahb
our region	facpga
our regist	capanW
our regret	YiYaZu
our reply	6kQNSU
our requir	dpZdfd
our reserv	klVYhf
our reside	ecXfeq
our rule	ctTfde
our runner	deebXr
our safer	phcWcc
our schedu	pnXTdg
our sea	Ypahed
our search	XhMdmu
our seat	bdasba
our second	dXgbrf
our sector	phZcdb
our select	pUdiXk
our senior	ecephX
our series	cYreda
our sharpe	dZvaca
our shop	UjjhXn
our shortl	asdoWW
our side	pjQeib
our sister	YOfnbw
our site	UQzYYl
our solici	bbeqdc
our spring	dZwcaZ
our stand	Yf2VcV
our stores	criTec
our summer	XcvcWe
our suppor	aazZbW
our surpri	eddcaq
our survey	Xbjbdq
our system	eWsefa
our table	fabqYi
our talent	bcsdSk
our talk	cK7beW
our target	tcYdea
our tea	dcVcfs
our team	d4SYhU
our terms	YfmVmd
our testin	hcXpeZ
our text	iaaaep
our thanks	aZmZWr
our third	XkdWsd
our three	fiTchl
our time	e0PcaX
our timeta	qYiZec
our tips	ecpacd
our tour	dYXbkr
our towel	cVhvYa
our truste	cvVfbb
our turn	eqbeab
our turnar	peacdd
our twice	acqdaf
our two	YgeiUp
our typing	ZfeZqf
our vacanc	dZsfae
our verbal	bZWZtl
our verdic	sjTYad
our virtua	hXtTci
our volunt	ZucaZe
our way	nmbVmS
our ways	eaYbct
our webina	YZzVYg
our websit	fN4QXm
our wether	sZadce
our whole	abqdef
our wish	XWYpnc
our woman	hcbcrX
our word	2XWVic
our work	iVufZV
our workpl	egWped
our works	rdXmYY
our yes	0hVVYZ
our youth	acsdeZ
our zone	aarded
ours	iZdWvc
ours .	YWhR4c
ours ?	TYqqaW
ours from	ebdcrb
ours has	ZeTjgp
ours includ	ZUyedb
ours is	ekaRin
ours or	uaecXc
ours said	acccrd
ours the	nfsYWW
ours we	eYbsbd
ours will	YtZadf
ours with	eaeasZ
ours would	dcaZdt
oursel	ikgfRe
out	jdgbdi
out @d	yVZYff
out a	eYTtrW
out after	Y0TccX
out again	aUlRdv
out any	feYrdZ
out as	lkTdbi
out at	uObWer
out attend	dZqaWc
out before	nVfjUj
out by	8fiRQU
out candid	hcrXcW
out days	Ysdbea
out dog	sUVmaj
out every	bfoSig
out front	ebcpdc
out has	ddapde
out he	cVnqXZ
out headco	eqYfeb
out hello	7aQPda
out his	bYYblr
out human	nascWU
out i	Sajfkj
out if	khUcVr
out in	seVZei
out is	scgcYb
out like	bXthTj
out man	iVaoak
out media	/HWLdk
out mine	sbZedb
out my	Va1bmL
out not	erUeff
out on	0WddYb
out once	c0VbcZ
out one	YjhWpd
out other	eeqdcY
out over	itbSjT
out pay	maoibS
out priya	rTbYqa
out rain	XZbeqg
out region	veUdaa
out result	pXeefe
out round	ddbpae
out series	iXsYbb
out she	pbfVal
out sick	eerXdb
out since	XUibmn
out size	ucYbdc
out so	caajyO
out some	Yqehad
out their	dcZeYt
out then	UrnZab
out there	jUkcUp
out they	cWWaU2
out this	eYYees
out three	VmZidk
out throug	cTlZbq
out till	mTrcdb
out to	dpggaX
out too	cUrdbe
out unit	yabdST
out until	ThxViW
out vale	pbdddd
out we	kTZSmu
out welcom	eYcetZ
out what	iwnVVN
out when	N1aahZ
out where	Q2bXYb
out whethe	ZrjcaZ
out which	fpUjWg
out who	iuZXgS
out will	pcfZed
out with	coFslc
out within	6RXYbX
out yet	auccab
out you	VVcevi
out your	TULk5e
outage	Shgsbd
outbou	kpeXbb
outcom	8mQRad
outcom #	cabbrd
outcom .	nvSXcV
outcom @d	wYVZee
outcom after	Xrceed
outcom and	gQeijk
outcom before	pdecdd
outcom but	Ypeeed
outcom by	/MVYfY
outcom due	xXaZdc
outcom emaile	fabdbp
outcom is	Qlhbap
outcom letter	2lUUWV
outcom media	ZsbddW
outcom no	uTeeed
outcom not	fVZYdy
outcom of	bdqQhk
outcom on	xehXYU
outcom reads	wVZcdb
outcom shall	Yrebde
outcom throug	bpddeb
outcom to	m3TPST
outcom unit	uYbbdd
outcom unsucc	WZcbdw
outcom when	Vtdeee
outcom will	lvTZVW
outcom with	rbbadc
outcom within	/KYcbY
outcom you	dbcedp
outdoo	edalkd
outfit	YTdoel
outfit .	dZTieq
outgoi	bekkjT
outlet	VhilkY
outlet .	YipjcW
outlin	fjZnZb
outrea	gmifXY
outs	cfXfjk
outset	besdXf
outsid	fXfbeq
outsid .	kVZaYw
outsid of	fafeap
outsou	cUbbfx
outsta	VhWybd
outsta .	RkXvde
outvot	aSTYg3
outvot .	cVVbjv
outvot and	eZeedp
oven	algmfT
ovens	Xfdgik
over	fiYhie
over ?	bZavda
over a	ahaWir
over again	UWZtSu
over at	bdeetX
over be	cgZddp
over before	WVglXs
over budget	YXccbr
over but	mVbgii
over by	WSn0WW
over course	pdadbc
over dan	bsYcec
over for	cSaifu
over from	mreXWZ
over headco	erYddd
over hello	laYuYX
over human	tWbddd
over i	ZSpiai
over in	kQsUhh
over it	mpOZvL
over me	ZlgfkV
over money	eZbcqf
over my	amhjcV
over nick	hdVdof
over so	ViXffp
over sunil	erdfaa
over tea	iReejn
over the	fnYVpe
over there	ZcnuYT
over they	beaZiq
over things	pXeeee
over to	WjT8WV
over unit	lUkicc
over until	gRrdma
over video	dZbvcb
over we	XWfbop
over what	adYgpf
over whatsa	bYYkdq
over will	hnVgdc
over you	ihTXsb
over your	ifQkgj
overal	XpTXhq
overbo	dXmjXi
overdu	ZltdWX
overdu .	XnsbYY
overjo	beedme
overla	YYgjih
overle	Zeafkl
overlo	piSVij
overni	ckcggc
overqu	KRKUY/
overqu .	ZQZbav
overqu and	YhZXYx
overqu they	ToYbao
overru	cjZaVv
overru me	fjdaWq
overse	gbnkWZ
overse for	ccepec
overti	hXaZiq
overti of	abXkep
overvi	cdeocc
overwh	fXcfim
overwh rapids	blRhlh
overwh respon	bcaaes
overwh up	qaecdd
owe	jmkeSZ
owe me	brcbeb
owed	dcajbm
owen	dPTctl
owing	oVoWka
owing to	qNxSfY
owls	mqgYZX
owls and	lengcU
own	aedejk
own #	ekRjbm
own answer	pgafcZ
own applic	jfubVT
own assist	eccdcp
own calend	bzZYcX
own case	cXrcjb
own choosi	YbcxZZ
own clean	jSYjmg
own concie	ardcdc
own deadli	pepVYX
own desk	eaeZtZ
own drinks	cdZfpc
own eyes	bfpdcc
own good	R7XVca
own hand	jTbmoW
own hours	XZrjca
own idea	gWpdee
own income	YvVcab
own ines	bhYYpd
own it	dcbqdc
own kids	Ydpfbd
own letter	hVjedl
own lively	cadZrd
own man	ZSWdU7
own mind	XvjZYa
own or	ddbqec
own orkney	arbbeZ
own papers	dZrbed
own people	WTSck3
own procur	eYddeq
own questi	ZbpZci
own record	raYeYl
own repair	cpZdai
own reques	edxaeT
own round	caZbrb
own sides	dcarcc
own staff	cUacVu
own time	K/YRTM
own view	pfadcc
own words	gXWtfc
owned	gRcomc
owned .	aiiZpU
owned to	pbedcc
owner	hmVegf
owner and	UrVPmo
owner did	eZceep
owner has	hlYSdp
owner in	bvcVad
owner is	irYZeR
owner media	cddped
owner not	pgbccV
owner picked	cZZdgr
owner picks	qcXhcc
owner put	Xqbfee
owner says	qUfWqS
owner sold	cbWchq
owner to	cxSWff
owner unit	abcrdd
owner wants	QaV1dg
owner was	XhqibY
owner will	goVmXY
owner you	cbddpd
owners	9TWkZW
owners .	qSZtfV
owners and	osPdUa
owners by	pYedee
owners for	qacbee
owners from	pdebce
owners have	bWwciW
owners i	ubiUZc
owners is	VhZido
owners it	sfZaad
owners now	qacddc
owners so	ZgVnek
owners that	sZdddc
owners the	efXZpe
owners then	qYecdd
owners we	Xadqdd
owners with	rZkZbZ
owners you	4UaXac
owns	lX1aVU
owt	bjhgXg
oyelar	gdffjc
oyelar for	besaab
oyelar matron	cTXkZv
oyelar office	gdkmhQ
oyelar unit	kiTWuX
oyin	edvZZY
ozan	flikVZ
p	iXcfZp
p #	pabage
p chat	rbTdda
p45	jWcgWs
p45 has	eaZecr
pa	dchghf
pa .	hkpYYU
pa reads	edYsad
pa role	ebcaeq
paarl	jXqTaY
pace	odcaUn
pace penalt	reXcec
pace questi	nhgVah
pack	STZo/J
pack 's	Zcbpge
pack .	SenZtZ
pack is	dccplW
pack on	dbvcYW
pack your	cdQS3c
packag	fddYpe
packag .	lSgfgj
packag assist	hcrXaa
packag fell	eekijU
packag got	bbZebt
packag in	fokdUc
packag is	dbhdpX
packag the	gYhabp
packed	afmSjk
packed lunch	berWce
packet	dYpjTg
packet .	ZgqeXb
packho	eccobe
packin	jhelbW
padrai	VScyeg
paedia	hkekWZ
page	XWl3ZX
page #	ZTX8fO
page .	ebufZY
page about	ZVigco
page and	dffaqZ
page for	jbtiTW
page four	SdZtfh
page has	qYeedd
page is	elVkch
page no	adbqec
page on	daa3YW
page plan	Vcb1ab
page report	dbrZbc
page says	gVkmYg
page three	dYkpbc
page two	XYgtea
page where	kTrccZ
page will	bbfqcd
page with	jjnVeS
page won	eqYabe
pagebr	fcpVgf
pager	acgfjh
pager .	aSfhhp
pages	QVe/cV
pages .	gbpkTY
pages about	dccpee
pages and	WeSlud
pages by	cdcrcc
pages due	ddapee
pages no	SXYvbl
pages which	Vbwbcc
pai	aXiogd
paid	QWpsaf
paid .	fcijUj
pain	jrjUVa
pain .	nmbgcU
painfu	iSacaw
painfu .	lVdddn
painfu duty	bcdebp
painle	babtVd
painle .	afZrdc
pains	YZnecl
pains .	bbicbp
paint	ikUlXf
painte	mdiYah
painte .	fpaXge
paints	eTahcq
paints anchor	ebaXeq
pair	laegag
pairin	aZkkfe
pairs	dZfuSi
pal	ejchcg
pal .	bYalVv
palace	hYlVjj
pallet	mbcghb
pallia	eYdmfg
pallis	PS0gde
pallis .	Tbueag
pallis for	aYtbkV
pals	ggZajk
pam	agesSc
pam .	XbjfWq
pan	bkhaia
pan .	eXqfag
panel	iiXoZe
panel 's	wYZaci
panel .	bcZ4UX
panel ?	gcWtcb
panel @d	pbdZfe
panel all	hYtYdb
panel also	Yfdpee
panel and	aXrikV
panel at	Zccree
panel by	pedeXd
panel can	YibwYa
panel chair	oXraWY
panel comes	Ydeqbd
panel commen	UYnmcj
panel date	cYbxZb
panel did	UqZXil
panel done	ggUcan
panel felt	bZZdip
panel finish	Tseffd
panel for	mcaiUj
panel had	hRibhn
panel has	hwOeYg
panel hello	pZceed
panel in	fsXoUW
panel inform	qddccc
panel interv	fphgVX
panel is	mzSdeM
panel know	adpdfc
panel liked	dpNamj
panel loved	Zcasdd
panel media	eaZpee
panel meets	hpbfbV
panel member	poXZZb
panel met	hhWVhp
panel names	scZXdd
panel nothin	ebqedY
panel on	STgzZd
panel rang	daZacs
panel reads	ZYqcec
panel said	OQoVoe
panel says	mXaqYb
panel scored	ebaWlq
panel slot	eYeqce
panel so	mZcTpg
panel split	XtSXaX
panel stage	diTljd
panel still	Vrajdd
panel thanks	hkRZni
panel then	ftdWcc
panel they	WlhmeU
panel though	bdbdep
panel want	VrYfWl
panel wants	agXuYb
panel went	kdUVpj
panel will	snSgWW
panel with	bfaqZf
panel you	ZkcqdX
paneli	Tcmdle
panell	haXmhf
panell .	bZcZjq
panels	dfeeWm
panelt	fZbcni
panic	obVlYi
panick	oZeefe
panto	cifVem
panto .	Ukkcka
pantry	fnXabl
pantry .	ascZea
paola	eqdYfa
paolo	nfZcdi
paolo you	sZdcbd
papada	WdZilm
papadi	XZahir
paper	XZcqob
paper 's	hVjWvX
paper .	VVcrdo
paper at	ZVohhg
paper can	aVajnj
paper comes	aXbctb
paper copy	fYibqY
paper follow	ecccpd
paper for	anVbpe
paper from	dgZxQd
paper now	aceaqf
paper of	ZcaxZc
paper on	ejcqSd
paper out	Vlcdne
paper round	ffbRhs
paper sift	ZgSnWr
paper takes	ccddqc
paper the	dZfloV
paper to	RVWyqZ
paper will	Zacqff
paper with	lVhjiX
paper yet	fPfeti
paper you	loSiYe
papers	acejpZ
papers .	acscjW
papers and	kmjdRY
papers are	nrfQbY
papers arrive	ecpebc
papers at	idZTZs
papers be	YdZtee
papers before	apccdc
papers by	gdVzXW
papers come	dkXaqc
papers follow	cWUltb
papers for	VZbqnX
papers go	frXahZ
papers have	alkVZk
papers here	bWqhbZ
papers i	addpde
papers media	caberd
papers not	eddpad
papers now	koUVka
papers over	gYaYxa
papers return	cdbdYt
papers stay	daredb
papers to	UlVkuR
papers went	ppUbZa
papers>again	Vbdqel
papers>ask	YXbzhc
papers>away	cSqhck
papers>chosen	crigTa
papers>closed	hmQpUh
papers>decide	fXYkpb
papers>free	bbySbf
papers>give	eadriX
papers>goon	hnKjei
papers>hear	rbacWi
papers>joy	lZNmsY
papers>me	XUWusd
papers>meet	fcbbpg
papers>not	ZQZ1Zo
papers>others	fShiXq
papers>papers	aedvbc
papers>post	Vbbfug
papers>receipt	hdqdWc
papers>refuse	VjVXby
papers>review	mzPUXe
papers>soon	SbhuhX
papers>start	kqZddX
papers>step	ecZreb
papers>thanks	koqUTV
papers>wait	VwbhXW
papers>will	cjVlhe
papers>you	cYehrc
paperw	XaTZ/O
paperw 's	acVU3Z
paperw .	VJZh+U
paperw coming	dcZasd
paperw follow	cZcctd
paperw has	aseYYd
paperw in	ecdrYe
paperw is	ededpa
paperw of	hnmbRd
paperw to	cacaub
paperw will	XZcaxc
papyru	cZjirT
par	flhdfW
para	gkeigR
parade	fXZlnd
parade hybrid	dRVZrm
paragr	PbsjlS
paragr .	ceYeqb
paragr for	ddpdbb
paragr is	bdradd
parale	hQSmcv
parall	YVdigo
parame	fkfiYb
paraph	cdnfXd
parcel	aYhUvc
parcel 's	fWRdqk
parcel .	dYchrX
parcel @d	WcubcZ
parcel and	bpaddd
pardon	ZhhraX
parent	aandhg
parent 's	gXbWgu
parent .	TsnedT
parent and	fVklah
parent compan	ZbuddZ
parent leave	eXvfXb
parent the	coaVcl
parent will	WTYqlc
paris	nUhXbn
paris from	ccaeep
parish	cUnbli
parish .	hWgeqX
parish is	ceknVd
park	cWwakY
park 's	lUhfXm
park .	dWtefZ
park and	ksZZcW
park pass	edpdbd
park the	bVybaZ
parked	TA/XWD
parked .	ZR9ZcT
parked and	dZuddZ
parked but	eYreeY
parked for	ebqeeb
parked it	bP1cbX
parked on	aqSoce
parked the	bZyYcV
parked they	ceXdpg
parked till	dasdbc
parked until	dWveeX
parked while	dTvdcb
parked with	eXseec
parker	WTwebg
parkga	djZgfi
parkga mistak	ddcddp
parkin	UP/VhW
parkin #	Yaqhcd
parkin 's	dUtboS
parkin .	YTwZic
parkin and	Zcrcgb
parkin ask	fdpeeY
parkin at	aZzXeX
parkin behind	dbqeab
parkin fine	jewbcP
parkin for	ZcsXad
parkin is	SchxYb
parkin on	edpeYe
parkin permit	dSmfkf
parkin space	ecTb2W
parkin the	bbRasn
parks	lddbei
parks but	yZaccU
parks for	dnmjUR
parks he	grWdcZ
parks hours	eVelhk
parks i	VipVih
parks in	edbbpd
parks it	rdcZfU
parks now	rlTbcW
parks of	dcdrZd
parks post	eUeikj
parks so	mTsZca
parks that	mbfbqR
parks there	dZredc
parks we	UZbfbr
parks with	eVsabi
parks you	agaUtf
parlia	cepgZb
parlia 's	Wqhcde
parlia stenog	oUbjdh
parlou	ndehdY
part	XYcngo
part #	aaasbg
part 's	bXdalp
part .	UjPmUw
part a	jiamcU
part and	cSqgai
part b	biZpfW
part goes	dZbaar
part heard	cpaced
part here	eZZcdt
part on	ZmcpbX
part the	dVhicn
part time	SVkauh
part two	dTT4TQ
part ways	eaYbdv
parted	gYkddi
partic	1UakZa
partic 's	YQinpd
partic .	4WZhaX
partic ?	UkTubh
partic after	Xdepeg
partic and	/QReVc
partic at	sKbxYU
partic before	qValcb
partic by	niQeie
partic forms	edqdcY
partic forth	gpebba
partic he	bsdYcc
partic i	5ZZSba
partic if	WXmtSh
partic is	pUlVoX
partic it	bdfpae
partic no	qeacdb
partic not	qYcceg
partic now	yVYbdc
partic of	fdredS
partic on	sSjWhd
partic s	btUcYk
partic same	ceapee
partic saturd	Vdnkde
partic so	riVfXd
partic staff	bacree
partic that	rXbmaY
partic the	Vilfdg
partic though	pZeeed
partic to	kWkSlg
partic up	Vtdeeb
partic whiche	sYeddc
partic with	2YWZeU
partic you	qRSwWe
partie	YhjiUi
partne	ilWgdg
partne #	ZYWakt
partne 's	enVgPq
partne .	ffXpcd
partne ?	bVbxYc
partne and	jiaeTm
partne are	i3TUcQ
partne asked	gWkVlj
partne can	Yjcpdb
partne could	apalbZ
partne did	bXddbu
partne first	ejpcWd
partne got	edpZbd
partne had	VdYclr
partne have	nmgcWV
partne here	fcZipZ
partne i	fhqdeV
partne in	ZsZZbf
partne interv	cWcted
partne is	krYgeS
partne meet	tkVaab
partne met	XXbYqs
partne not	eYqciW
partne on	biXpeZ
partne prefer	eVcect
partne radio	babaph
partne signed	ifVbil
partne so	gSihpb
partne to	jelkbV
partne unit	Ypeded
partne vote	tXhfcY
partne voted	Zgecpd
partne were	brZXhg
partne who	roVUZa
partne will	gmXlgU
partne with	cWZued
partne would	cTUtik
parts	kYahig
parts a	aWlioV
parts then	XkXbau
parts you	qeaace
party	dW7OeX
party .	dexVgQ
party and	YkRmfl
party hello	cdqdda
party is	Vbxabc
party on	majSdl
pass	fdWdip
pass .	RYQdq0
pass and	ffXZtc
pass as	dadfdp
pass at	dcgXdq
pass by	TUskhb
pass from	iOQdjw
pass in	VYebti
pass it	uqlSTM
pass list	qmaacX
pass mark	acOlZx
pass office	edYqec
pass on	bjcXYv
pass or	/RRYWP
pass the	YoRblm
pass there	WfZqdi
pass they	Xqddfe
pass this	XpUYgq
pass throug	ccdcbq
pass to	dqSXoa
pass ward	qecbcd
pass you	iZYzZV
pass your	fYarbh
passag	Tgbiki
passbo	fpRZlf
passbo .	Xfedpe
passco	ZjgijY
passed	blYkgd
passed .	TXNzZt
passed all	edbcqc
passed and	sWNmvN
passed as	ZVavdh
passed away	cbtdcZ
passed from	bpbcgd
passed it	W6nRfJ
passed me	dVksgW
passed my	huWcgT
passed on	jYgMR2
passed or	qadddd
passed sorry	fcbYfr
passed the	ZZU4gY
passed to	Z3jSYP
passed you	VXgmob
passed your	gtuUUP
passen	lYadkh
passen .	kjbUdj
passen is	bWrqXW
passen posts	dmVdco
passen says	ZhSigo
passen still	cfbpda
passen takes	crXidb
passes	sgVfkS
passes and	qfabcd
passes to	ejZS1Q
passin	TpfSWu
passin .	WRrcfm
passin it	a3MXbW
passin on	oSTUS0
passin score	Zdcdep
passin that	cpadfe
passin the	beXsce
passin your	afqPng
passio	ZmXWmh
passpo	bXc1gW
passpo by	cecuaZ
passpo copy	UZPykb
passpo data	cbbrdd
passpo detail	debqad
passpo diplom	pmeSef
passpo in	bcjpbY
passpo number	Xadpjc
passpo photo	dcascb
passpo so	edeUmm
passwo	ZQ/WiQ
passwo for	aczXdX
passwo has	jWrdda
passwo the	cerZbY
past	uhafVb
past .	ribSfW
past @d	qZedde
past hello	uVdgda
past human	wYaddV
past i	ecafpa
past me	ViWnel
past media	vjWYaU
past my	ocThdk
past nether	cWbbdv
past our	bqdcde
past that	hwXXZX
pasted	dcZgli
pastor	jZmagd
pastor the	eapbde
pastri	ggggbe
pastry	aaepdg
pastry chambe	Ubcrai
pastry off	ffpfVf
pat	YhVjqd
patch	mchaee
patche	cdpUnZ
patche .	eiqeeT
patchy	Xdjfkd
patchy .	eZVdol
patent	ebhsRf
patent .	eeZqcd
patern	SukZVe
path	YikWej
path .	eepdca
paths	ZOgXYv
paths cross	dTnbem
patien	j3TUdc
patien .	c7UaYY
patien ;	pebbed
patien ?	i3WLbb
patien and	fmefiU
patien beaumo	csZdcc
patien from	dpdade
patien i	ctWbdf
patien now	UoZanc
patien on	UWxcdZ
patien over	kTbddr
patien please	f2VVZY
patien so	bsafda
patien till	0Jabke
patien until	8QXTYb
patien while	hhNghn
patien with	hllTab
patien you	arZcch
patio	fbRVun
patiss	gjUhmZ
patric	hQ5WSa
patric .	ahqbXe
patric an	cefapc
patric me	YL7NSg
patric on	caqdac
patric them	eesddX
patric to	sacddc
patrol	eYaajp
patron	pbgdbc
patron .	eqXhae
patron ends	pbdcde
patron talked	nmXcVd
patryc	VZhimf
patryc .	diUaoi
patryc is	cerbYV
patter	ianWqW
patter on	huXbZX
patter the	acZesd
patter travel	Zecbre
patter work	ecqecV
pau	cRgrad
paul	gfqXac
paul #	aqbded
paul .	ddWfph
paul me	YT6XTZ
paula	fUlhdi
paulin	Yfgemb
pause	XA/aZU
pause .	cM/YaW
pause deep	faTbim
pause in	eapfea
pause on	XD/aWU
pause the	eWtfeb
pause this	YZweeV
pause while	eaqefa
paused	YC/bYL
paused .	XH/ZbW
paused all	YXzebX
paused and	eVncmd
paused as	dbtedW
paused hiring	cawfbV
paused nor	mlUeed
paused not	lVqeeY
paused pendin	dbrdeZ
paused the	dWyeeT
paused till	ccrccc
paused while	dTuedf
pausin	bM6hYO
pausin all	earddb
pausin the	eTxbcW
pavel	tSjSel
paws	dXoidd
pay	aasYnb
pay .	cWzeXd
pay with	cbaaas
payabl	fVjjUm
paymen	eerWjW
paymen and	ejVgqW
paymen is	gapZha
payrol	cckbmc
payrol .	ifkToW
pays	drSged
paysli	VVr4QT
paysli .	VZd3WW
paysli and	ibZnVi
paysli for	XZ3Qba
pc	hZYkih
pcc	VYLdsq
pcc .	XkVjqW
pdf	dTZeop
pdf with	ddeZpe
pdfs	balqWe
pdfs .	cUmmYh
pe	qWZWeo
peace	Xmicee
peace .	WsWtYW
peace and	bSrXcn
peacef	mcpWeY
peak	nchccd
peatla	Zgobah
pediat	hehhbc
peek	inWicT
peel	XfeYkn
peel .	Xcahsb
peeled	lleZcb
peep	V0oSUP
peep .	W1Ucda
peep from	iYpdeb
peep out	avWdec
peep since	Wqedcc
peer	WmVjYq
pelleg	TZakom
pelumi	bffobc
pember	abfgjh
pen	ealYfk
pen .	bfhaqX
pen i	eacecp
pen mechat	pcbbee
pen wants	Zadhpe
penalt	idTcoe
penang	Vfefrd
penang are	dedYqe
pencil	ikZkbb
pencil @d	lmfffT
pencil for	gincbV
pencil in	evVfXa
pencil with	Xdaudd
pencil you	SMdpgr
pendin	O4lViL
pendin .	b/JdQM
pendin a	XQxdhd
pendin and	epcedb
pendin no	bkTcjj
pendin the	WI+djT
pendin with	ascecb
pendin your	abecse
penelo	YjdhYm
pennae	ZcdeyR
pens	ckcgcg
pensio	XbsijS
people	ildbZi
people #	lTkfaj
people 's	ZzUcdY
people .	pmbSYk
people ?	gVlodX
people a	eZyaaV
people after	ojbTcf
people all	WtiYcZ
people an	aZcjbq
people and	fkTfel
people applie	haVdct
people are	muhWUR
people as	mnTYag
people asking	miSnZY
people before	XunSaS
people can	XRkwbd
people come	cpgebY
people coming	bscade
people darren	iScqee
people do	ZobjUh
people drop	Yqdeec
people financ	iZdXrd
people for	ggYUes
people get	pjZUdi
people hear	rrTSca
people hello	fabgbp
people here	ehXpcd
people in	jppSTZ
people know	vgOcYc
people media	geVmnZ
people must	cqcabg
people need	ZeWudZ
people not	fWbicp
people now	keVbco
people of	hYrgbW
people out	ZqZgcb
people over	bhUlZn
people said	jmTffc
people say	qecdhV
people send	fepaca
people servic	elUjbl
people she	UsVYco
people since	ZqfeZc
people tell	scbXbZ
people than	leYUim
people that	pXbehd
people the	qlUZdb
people there	cpcdeb
people to	n1SYYU
people under	becpfb
people unit	ipWWZg
people until	Wfcdcp
people waitin	wdbcaX
people want	TNlzia
people went	bZVclq
people who	bVpqYe
people whose	bqWhdb
people will	axQdda
people with	VVlSa2
people within	yabaac
people would	cXahbq
per	jcXZoi
per calend	fccZfp
per margin	dbdZrc
per the	ncValh
per your	ahxYeR
percen	jPtRrV
percen .	lZmVkX
percen and	iccbpb
percen off	cbwcaV
pereir	dgjjaa
perfec	PQgwgl
perfec .	Pcbsej
perfec you	eaZdqf
perfor	ZcgpiZ
perfum	bYbhfr
perfum .	hVaasc
perhap	Q9gNQc
perhap .	bvbXVl
perhap not	VxXZhX
perhap perhap	RxbZeZ
perhap the	abqZag
perhap to	cYeddr
period	acatgb
period #	caZuUl
period 's	YedXue
period .	jWSpgi
period ?	dZbucc
period of	ggUOtl
period three	bddpdd
period two	dberYd
period with	UZrcmb
peripa	dYgkSn
perks	Wadpfh
perks at	fbVhlk
perks woodwo	YZhqYa
perm	dYgmid
perm .	bUogff
perm his	dqeeba
perm the	fgWepd
perman	VYTN/X
perman .	ZZVL/a
perman contra	agnTkc
perman days	Zcccte
perman from	XcZauh
perman full	edcdpb
perman job	fWppPi
perman letter	Zcedqe
perman one	ZbUjqf
perman post	mXWard
perman secret	kvbbRY
perman size	Wbdbse
perman staff	dSrXkh
permis	fUkpZf
permis she	cgeVkm
permis to	qRglYc
permit	ijXejd
permit 's	dVlXuZ
permit .	jrUjXY
permit and	kbVcbq
permit back	bbdaau
permit copy	eeWref
permit for	ZkfVrd
permit if	Yriaac
permit pier	cccqeb
perrin	Zaenbk
persis	uckUdZ
person	gjYebn
person .	gXdfas
person accept	becebp
person and	cgSWhx
person are	buccaZ
person at	XhVrch
person backed	eefjnV
person but	ZXYeuZ
person dan	qZdbbe
person data	kY0fYK
person for	emUhgd
person from	glcjdV
person had	edadbq
person has	pcRWep
person health	TlWqlX
person heard	qcdcca
person i	RmmmaW
person in	pYjaWi
person interv	QjXqbg
person is	eqYaag
person model	lrcScW
person note	cYsccd
person office	bXdeer
person oh	ZpWUki
person only	jeVelg
person series	dXpeee
person signed	ebcZbt
person simply	eecfZp
person starti	aqecac
person test	bkdpeV
person they	cawdZX
person to	iinUhZ
person unit	bpZfcg
person wants	nnfSff
person was	eUVbtj
person we	TdXdfw
person when	asdaec
person who	gmVdVp
person will	lxNZfX
person with	QkRlgq
person you	fWvcaZ
persua	aYZbfx
perth	WUateo
perth fine	cdXhdp
perths	gWYwgY
perths gone	lVkefe
peruse	cdYdlj
pesel	lekWia
pesel .	ggmTgg
pester	djibfa
pester .	rZbcbb
pester wait	Seqede
pester you	ccaepc
pet	XkVhpc
petal	eYSwed
petal and	abeeep
petal number	Vherab
petal on	rbcbdb
pete	VZjWmo
peter	kUhdej
peters	dbdeod
petiti	ihddZg
petra	iNxWeg
petra it	kRvcdW
petren	ZcceZu
petren it	YpbccY
petren town	dYcgfp
petroc	Sjfcrc
petroc .	agoSma
petrol	hajbgf
petrov	mhSgeg
petrov .	gpYdgX
pets	kbandS
pets .	bYvXjY
petter	YgoZfe
pflege	bmjXgc
pgce	afamhf
pgce .	kUohjQ
pgce ;	ebddpd
pgce manage	dbbqce
pgce or	dpbbba
pgce the	Uabtae
pgde	bknacb
pgt	VcNoiu
pgt and	caUdjr
ph	mcWkfe
pham	hliXfY
pham 's	lnVjYb
pharma	YZjllc
pharma 's	obUpbc
pharma are	cfheVm
pharma by	fbbrbc
pharma got	ecqccc
pharma people	dSxccb
pharma techni	pbecec
pharma with	dcbeqa
phase	miNvSa
phd	ZjnUei
phd .	ZlidmU
philip	bVtlVc
phlebo	cXjfcm
phone	rcbica
phone 's	WYwedc
phone ;	gXXred
phone ?	aSppgU
phone @d	Rlmhak
phone about	QYjmuU
phone again	rcafba
phone all	zcgRaW
phone and	cZYrid
phone around	rWeZdc
phone at	YfpdhZ
phone before	yHijdX
phone bosun	cRwadc
phone bounda	Wscdee
phone but	RrUVfr
phone by	wJVmWk
phone call	2bOaff
phone calls	ySiTYf
phone could	apeedc
phone dan	qZeZef
phone everyb	pbceee
phone everyo	zaZYbc
phone from	oThdYl
phone goes	sfagZZ
phone has	ufPgYb
phone hello	lTeocd
phone her	dUXvda
phone him	TTW0ac
phone i	QZmgik
phone if	bnYVas
phone interv	YaX3Zc
phone is	Sbqmdd
phone just	Xeaalp
phone kid	eUgcjn
phone man	Zsdebd
phone me	umTbbT
phone media	craeUX
phone my	bXqddb
phone near	xUcbed
phone no	dRhsde
phone number	RFs8bS
phone off	YcyYaZ
phone on	jzUUQW
phone once	Xqedee
phone one	vYdYed
phone or	dsYdbb
phone people	dpbbee
phone priya	dpddeb
phone reads	clgVnb
phone rings	uYfYZh
phone round	xbdbZW
phone screen	Uca0Wg
phone she	lmlZWT
phone straig	sXeecd
phone talk	Wjcqdd
phone that	barbcg
phone the	kXbqba
phone them	acepde
phone then	biVddp
phone they	lkYUbi
phone this	SWdpoh
phone till	pddaee
phone to	uQhcia
phone told	icpXdc
phone us	yYZacc
phone was	UsbuVV
phone went	XaiZub
phone when	Rxcheb
phone will	xQifZb
phone with	qdMYoj
phone you	9aVfWT
phoned	jVfVqj
phoned .	ZmWVoi
phoned about	hjfiUa
phoned and	TZpfhh
phoned but	cWqdea
phoned by	tUficY
phoned i	dTkfuU
phoned it	ZSiccs
phoned region	pcddce
phoned they	XWXigu
phoned to	YZpYkf
phones	/OgSTS
phones .	laQYZu
phones all	0ZYZcZ
phones are	KX4bfZ
phones everyb	qbdddc
phones me	2XXWZa
phones must	edrXec
phones off	Ycsddb
phones people	tgXZcc
phones round	xjWWbZ
phones so	eZcqdc
phones the	4YVXZX
phones with	rUbkdd
phones you	znWZUS
phonin	/VNbWR
phonin media	gkVjca
phonin you	zXZZaa
photo	TSq5eQ
photo 's	cdubgU
photo .	VYqbjf
photo and	UkbrXa
photo by	cdbqde
photo came	ekVZog
photo for	aVRyjY
photo from	aY7QWb
photo id	ccU1Yb
photo is	cXdpYf
photo of	baquTU
photoc	ekjhZZ
photog	cmaZYn
photog 's	rcaZgc
photog you	fUYRaw
photos	dflbjY
photos .	XqiYjT
photos us	dcbqce
phrase	lbcUli
physic	aiVegp
physio	aUwced
physio 's	eYtcca
physio .	bdgnVh
physio and	cqablY
physio minute	dkRhjk
pi	kRsdZf
pia	jefdaj
pianis	ghggXh
pic	aeoiab
pick	iZYzcY
pick .	rmQcgT
pick a	WXW/aV
pick an	WXX4UZ
pick and	wWXieW
pick anothe	dcbseb
pick any	SSV/Ub
pick anyone	drabdc
pick before	pddYce
pick betwee	Ycauah
pick but	Zbajep
pick by	5MfWaY
pick from	ZYgueU
pick his	pZecee
pick it	K6qPUb
pick me	ZYbgiq
pick media	0ZZZXa
pick my	STqmah
pick of	YWhpdk
pick on	+KZXbd
pick one	cJW/fV
pick said	YfYXVv
pick somebo	yTiSaX
pick someon	xVXaYf
pick the	iSevgV
pick this	S0Xcdb
pick up	Paxdka
pick when	Uodlcc
pick which	QampYd
pick whiche	WcYwde
pick who	rZdccd
pick you	cfWTns
picked	ebWYlt
picked .	teQaeh
picked a	dYgUZv
picked and	qqTUea
picked anybod	etaeeW
picked anyone	knZidT
picked by	wTZahf
picked for	UWenXs
picked from	cZdeeq
picked her	dYZdgr
picked his	lYZaas
picked it	asVcci
picked its	fWYcpk
picked librar	ZpmbbY
picked me	LhPp6K
picked somebo	iVZbhq
picked someon	uRXXSx
picked the	VSeTK/
picked their	TjWZir
picked they	bpeedc
picked this	dfXdrW
picked three	bdarbd
picked up	aV4ibP
picked we	brbddc
picked who	bpdded
picked yet	knbhbT
picked you	MMXf/D
picker	kcgZfh
picker .	eWpbhf
pickin	ntPZWh
pickin 's	RbilYp
pickin .	hwRUYh
pickin betwee	phaada
pickin on	rZdZde
pickin unit	rTclcd
pickin up	T0bfYW
pickin you	bYdere
picks	/rNVTK
picks and	wfVYcc
picks betwee	taccda
picks by	1YYbaZ
picks hello	0Taacb
picks its	vaXgaa
picks media	rZcaeb
picks on	1YXZca
picks some	ZsdXed
picks the	yVZdbc
picks to	pabdee
picks unit	qbdbed
picks up	Kp0WgO
picks when	TxXjbc
picks who	ascaee
picks you	VvYUid
picky	WWalnm
picky is	dZacip
picnic	aN1Pcl
picnic .	aWvach
pics	dcpfbb
pictur	XYqiai
pictur .	Tggmgd
pictur book	edaqdd
pictur in	ecbdcq
pictur of	caricW
pie	cbuUbh
pie .	ldqYcX
piece	YjmmUa
piece .	YirfaX
piece and	eepdda
piece of	cebrba
pieces	PYbrtb
pieces and	WdralX
pieces with	ecepae
pier	ksaYXa
pier .	epgYbf
pier and	irZccZ
pier i	nUecdm
pierog	japYUj
pierog .	igieUk
pies	bqYffd
pies .	brZbbi
pieter	cQdsig
pigs	ekfjfU
pike	TYtqcS
pike .	dXubZd
pilar	qYcfjY
pilbar	mThUim
pilbar .	fdbXhp
pile	i/KURV
pile .	ivadUV
pile and	kvVZbW
pile for	areade
pile gets	pYdeee
pile of	nmTdac
pile they	bsaXbc
pile to	YqTbdn
pile with	eqeceZ
pilgri	jZfqaX
pillay	YvcchW
pillay .	YqbZld
pillay and	idpXbe
pilot	Xckhdh
pilot .	XdwhXT
pim	VpXqZf
pin	ZcYoje
pin garden	abWsad
pine	egiXei
pinewo	dSgWmr
ping	elnhWV
ping .	Vtcdee
ping from	hhnVdd
ping it	cXYwcb
ping me	jmPpXc
ping you	qmZUcY
pinged	tlKbbg
pinged you	rVlZdb
pingin	oXlcca
pings	yhSUZZ
pings me	qcZddb
pink	bYefjl
pinky	aekiZi
pinky .	eQjiUu
pinned	pbhYdg
pinned repres	iTjndf
pint	Xigfic
pint .	ZkmVlX
pints	ndUenX
piotr	ZaQpdo
pip	ecghcg
pip .	jRlcZj
pipe	hckcdd
pipeli	frLeXp
pipeli .	fpTcbk
pipeli for	enUgbi
pipped	USEPk7
pipped .	bWScYw
pipped at	edaecp
pipped me	dccccr
pipped you	cVYbZx
piraeu	Vafcml
piraeu the	YfVckm
pis	fbicna
pis .	hZicqW
pis at	eeqWec
pis not	eZccsa
pitch	dWrdhc
pitch and	bnpTab
pitch it	cpgbcc
pitch them	cZqbia
pitch you	ZU1XVa
pitche	nTgbhj
pity	XWnbbq
pivots	daRpYp
pixelm	oVgiea
pizza	gbgiga
pizza .	bVrida
pizzai	ZZfkqW
pizzai .	Tafemm
pizzai and	cderYc
place	Zbfjij
place ?	ZUawiY
place answer	Xepedc
place at	bQopYe
place betwee	cpaced
place by	NkrgUj
place came	YfbVsg
place come	escYca
place did	aWqccg
place for	bZUQrt
place freshe	aedrZe
place from	bnUjXl
place goes	SieetX
place has	eYVohl
place i	dbsWiZ
place is	bhgZtW
place itself	fYphZZ
place my	ebrYha
place not	oWXaXq
place of	lfPfkg
place on	YYairi
place passes	edeXrc
place same	cbcuYc
place so	hZuYWb
place tak	fbVhlk
place this	dZcedr
place throug	ebbqeY
place to	ZOxcbj
place went	dabYby
place with	fnUnaZ
place would	ekfrSc
place you	pYglPf
placed	WXjZit
placed .	kWbdbs
placed candid	gcccsY
placed in	akThWt
placed its	eYaedt
placed on	dhrWab
placed or	pcdcdd
placeh	ShlwZY
placeh .	OliscY
placeh at	aYN3Xb
placeh has	daqldU
placeh is	aeTueb
placeh no	cYSvcb
placeh thank	girWeU
placeh thanks	SthWZg
placeh the	OvhWci
placeh we	ebbbeq
placeh you	cZqWdf
placem	jdgica
places	iYRTk3
places .	lShWng
places and	dcRXjv
places for	ZcTeht
places have	gYVcbv
places is	fbdbqa
places on	nfWTfn
places went	cbacdt
placin	fhjfcc
plagia	didddi
plain	qUmddZ
plainl	caokab
plains	gcZOsk
plains after	aaddpa
plan	feeraa
plan 's	boaVpc
plan .	loOhbe
plan @d	paddee
plan a	bnTfap
plan and	kockWR
plan around	ipXdda
plan b	lcXSgr
plan for	VVe2Zf
plan from	OYcvlg
plan if	Shreff
plan in	lXbpac
plan is	2UhWYb
plan on	Wdesda
plan reache	dXbqee
plan to	ogjbZS
plan was	grWWcd
plan year	bZeqcd
plane	mZmhQg
planes	ejcggb
planes .	Zpdeed
planet	XlWeep
planet monito	lbUidk
planne	eidgef
planne .	Shlehe
planne all	iVvbdZ
planne and	ZxYgcZ
planne are	YsXZba
planne candid	ZlYsdZ
planne to	ltQVeb
planne will	aragdc
planni	ilelYT
planni and	hpbabc
planni office	qZXhaX
planni to	gdtUac
plans	TepnTf
plans .	TVnkao
plans change	epYbec
plans for	ddsYbb
plant	llaegV
plant #	dpUkad
plant 's	esRlUZ
plant .	cfnbkT
plant after	pZedee
plant disabi	Tkeeeo
plant from	shccbZ
plant is	qmOZYf
plant no	dXqeed
plant off	Zebase
plant with	ZdcvXe
planti	meefhW
planti .	djfnVY
plants	dghaqW
plants .	XbWfxY
plants read	YpZfff
plasti	feVlhh
plates	nbkiTb
plates place	lSbnZk
platfo	fWwjdR
platfo 's	rXmdWc
platfo .	eYxYbZ
platfo a	bdbpee
platin	aWYTov
play	fYb3XW
play for	YVczUb
play him	eYcqde
play i	Uredei
play it	jhUilY
play so	mbZpaa
play the	ibqeZY
play them	fiSqba
play with	edY3ST
player	eWlhbh
player .	hUqYgf
playgr	Yfmbkc
playin	gfoYea
plays	iSmliV
playwo	bTqleZ
playwr	cjfhZg
pleasa	rbWhda
pleasa back	abrdec
pleasa smoke	pXUclX
pleasa you	drZbcZ
please	aZcuhb
please .	PTW6vV
please ;	Yebred
please ?	aZUyha
please accept	ahPdls
please acknow	ZZSyhb
please add	egVvbb
please advise	ZZctfe
please allow	+fROXV
please and	acZwkP
please answer	NTT/dW
please apply	cYUsXq
please ask	WYZwZl
please assume	9TYacM
please attend	cdYtcd
please be	VjkXij
please bear	kwZTcV
please before	badrgb
please bin	dfrccY
please book	bZS+YZ
please bring	ecRygW
please by	RbYuqZ
please call	VKe+aT
please can	ecuPke
please check	sapMjW
please choose	OWX/Va
please close	cZzdaV
please collec	XbgeZt
please come	WISy2S
please comple	UbW7Zb
please confir	OXkpmY
please consid	nbqUfa
please contac	ZN0aci
please counte	eedZpd
please diem	eXpgce
please disreg	hpiPcg
please donati	bpbbed
please drop	dcdpde
please elimin	iqXgZb
please email	fiapaa
please expect	zWUgeb
please feel	iehUlf
please fill	aZTtma
please find	aVmTtj
please finish	bZayab
please for	ebqeYe
please forwar	dYZwca
please get	PQbymg
please give	elldfV
please go	dXV2WZ
please hand	fZYube
please have	RnbucW
please hold	bgVtZf
please ignore	eq6GWP
please indica	aWaksb
please inform	cbcaua
please it	Ydcrde
please know	bsYWbm
please let	URcwkj
please log	XUS4gX
please make	mYeqUS
please media	adbqee
please no	scdZdc
please not	XYeuia
please or	aacyXZ
please phone	baevZa
please pick	WXd7VW
please propos	eZeqde
please provid	bZZ2Yc
please quote	kV2RZU
please rate	dZzSYc
please re	edYsdd
please reach	Xaqage
please read	meTdnb
please reads	aeaqde
please record	baZyab
please regard	mVqafZ
please regist	bbWuci
please remove	ferdaZ
please reply	VVUzmZ
please report	Zdpiba
please resend	ebVwca
please reserv	cYcsdc
please return	TZhYls
please revert	acaqge
please review	dcZdsd
please ring	kSW3aZ
please save	eeqZcc
please say	NQYq3X
please see	siYXZi
please select	ecbqdc
please send	YYV1cg
please sign	WYiY0b
please stay	jXfYcq
please stipen	eXqaee
please stop	X0dRRm
please submit	YXU3ca
please supply	cVXxiY
please take	tO3WXS
please teleph	bbhrac
please tell	aYXkqf
please the	dfSyYe
please to	YZYgzd
please treat	jeUWqi
please turn	Zagsac
please update	fYyWba
please upload	WXN/ZZ
please use	hZloWV
please verify	Zd0Pbd
please wait	vtTOTY
please with	qOmfjY
please withdr	egVcdr
please write	SQtoZg
pleasu	gZmblb
pleasu having	bjsdaY
pleasu in	YYkWyV
pleasu meetin	qYYbbm
pleasu of	fVUloi
pleasu that	dWlasb
plenty	obegQk
plots	gWjZki
plug	ZeYaYw
plug on	aeVZaw
plumbe	lNeioi
plumbe .	ehVile
plumbe they	uTeeec
plumbi	iTelkd
plume	delffZ
plumpe	cTQSj2
plumpe for	cTQSj2
plural	eUhepa
plus	/EMtkS
plus 's	Xqccef
plus .	/APpcd
plus ;	jSZroS
plus and	/KZfWb
plus are	ebdqdb
plus at	rZdecb
plus i	qccaed
plus in	XckuTc
plus on	Wsdfcb
plus so	mTXphZ
plus that	rcVakZ
plus the	mTdUva
plus then	kWYuXb
plus to	8FKncU
plus we	wRccec
plus whatev	qZdcdd
plus when	Zrceec
plus you	vXcaXg
plymou	SaLhup
plymou .	cXWaql
pm	SWXvcf
po	cclSlj
poache	RkZUyk
poache .	UlfRyV
poache and	qYTZkg
poache is	cdbaeq
poache resear	YSgmnY
pocket	XrhTjc
podcas	aYzZXg
podcas .	iasWZe
podcas for	aijQZo
podcas s	ZVngdl
poetic	XnalVm
poetic and	ccadcr
poetic plan	Wpeeef
point	bnaVni
point #	igZXsa
point .	cqhWXg
point after	Vybadd
point and	Vilgha
point asking	YtdccW
point at	fUoWrX
point going	dXYibs
point in	bbViZx
point media	oUdkdc
point of	hgbXdp
point the	kkYVje
point unit	tNoeee
point we	Uhegjm
point you	raaZjb
pointe	coUXra
pointi	qhXcbf
points	dWPhV7
points .	ajYfYq
points for	hpZcea
points from	eaaccq
points on	dTVhZ0
points so	ddbcdp
poke	evceUV
poke them	jpYZcb
police	eRhkpa
police .	ZUffuV
police certif	WdduZe
polici	bmjdUf
polici .	eYredb
policy	bbogZh
policy says	rYdddd
polish	Vanmfd
polish fettle	dpXbee
polite	ZYkdWs
polite .	gduSYb
polite about	edYecq
polite to	hYVnhh
politi	kZcdii
poll	jQmfka
pollin	mWebqY
pollin statio	qccdcc
polokw	VZToom
polygr	hVlpVe
polygr counci	rUbedh
polyte	bkgZgf
polyte gives	pUcajc
pompou	eXkoWe
pooja	liXieb
pool	clYiYn
pool 's	VYqfWo
pool .	flVWeo
pool at	cetbcY
pool boss	ilTlac
pool closed	catcdZ
pool does	eqbbdd
pool for	bpZkYd
pool is	gYgVco
pool of	kWVhcp
pop	aPd8dV
pop .	dqoUYc
pop a	heXpca
pop back	ZQxddh
pop by	TSvbfa
pop in	cSYtme
pop it	bZT3fU
pop my	deVsde
pop the	llTgga
pop up	eaWtah
pop your	aaVuhd
popcor	iXegkb
popesc	XWjmhi
popesc .	dacedp
popia	geVlic
popped	abUfom
poppin	lehfaa
popula	afabqh
popula .	hYqZce
por	giaobZ
port	adrkUc
portab	VXchuf
portab your	edcWsd
portal	cZpjgX
portal .	gSqcka
portal at	kavTcY
portal by	dXUwjU
portal dept	cbtadc
portal has	ddsXcc
portal my	eeTinj
portal no	VaZmep
portal on	xdgRbW
portal the	pbmWda
portal wants	cUrSmd
portal when	aqadfd
portal will	Jc1kXZ
porter	iRkjkb
porter 's	elYTli
porter .	UeqfjX
porter for	dccsac
porter test	ccbsbb
portfo	dfcrUh
portfo .	gmboTa
portfo can	cdbcep
portfo has	aZfsbb
portfo in	WVpnTc
portfo on	fdZpce
portfo so	dcYetY
portfo submis	jjnVZa
portfo to	nrfMdd
portfo unit	cecZqd
portfo went	lnaVdZ
portfo with	bdTbhu
portio	SQUam3
portio .	ZYZier
portla	XfWyZY
porto	hRlcem
porto .	XSmZlm
porto words	qeYZad
portra	gdkfec
ports	mcTkka
portug	UZyRgj
portug .	aZ5TYZ
portug of	YfkWbq
positi	ffaafo
positi 's	XVpfdl
positi .	ekRfgo
positi and	aeUeev
positi by	sUebag
positi closed	ecUeeu
positi filled	fcXefr
positi for	abbecr
positi from	ZfYZqh
positi has	cdbcfq
positi is	YhjUfn
positi it	bafecp
positi letter	pXaZia
positi nothin	drWeed
positi now	dpYeeb
positi on	bbuZjY
positi or	vjXabV
positi that	eVgdds
positi to	ppTUah
positi was	deYeZv
positi withdr	fdUees
positi would	cpddcd
positi you	addYXx
possib	ZtQuTh
possib .	T1WkXV
possib ?	cadqgc
possib after	cYmRkq
possib and	XYYrgi
possib but	dteVcc
possib for	VjVvXh
possib is	Yrcbed
possib not	Ytcbfa
possib offer	kuYYVb
possib that	pjZabb
possib within	cdeaep
post	ecbalm
post 's	XUdUwo
post .	dabYrl
post ;	oVnWkX
post ?	bUhnzI
post about	ZTumYW
post again	dniclS
post and	nVYWon
post any	eYXedu
post at	fcYjsV
post back	XareVb
post but	mqWccX
post by	qpXeUY
post comes	piZbbd
post congra	dcbcrZ
post delete	bXQbZ0
post did	ecXfdr
post discus	Yrdcdc
post elsewh	fb0eYQ
post filled	ecYeds
post for	dTgUjs
post frozen	dZredd
post gets	pcaeed
post go	cdbeZr
post got	ddZdbq
post govern	YueaWT
post had	cdXhas
post have	fnpeeR
post here	crQggg
post i	loVciW
post if	jbapcZ
post in	ZdrbmW
post instea	fffepW
post is	VbqTya
post it	fOR5hb
post itself	nefgTi
post marlbo	ataccc
post must	dYplaZ
post my	hcZfZq
post no	fdXaes
post nor	jifeUk
post not	dijbrQ
post office	ebXwfa
post only	ascddb
post open	YpZbhg
post result	qcbded
post room	kfpaZX
post sent	aascec
post she	UZcjtb
post sleeps	dUueeb
post so	odNkXm
post that	ZWogsR
post the	tgYaZg
post them	kUikWj
post to	faclKw
post until	dOxdhg
post vacant	ebqeca
post was	RJVTm+
post went	ZMKYb/
post were	aipYbd
post which	nmVfbb
post with	VcbTU5
post withdr	dbRddy
post would	dmbfVl
post you	chcXsc
post>again	eZqhda
post>away	cZYnbp
post>bye	agrbeZ
post>chosen	cgXWcy
post>closed	ZYJZb/
post>decide	qnXTib
post>free	VsUXio
post>give	bgSkeq
post>hear	xfOScl
post>hold	YN/bZb
post>if	YafmwR
post>match	dediMw
post>me	abTd4a
post>meet	ZdojkU
post>news	rfdjWZ
post>not	blhZYq
post>offer	cgbWxY
post>papers	Uaklgh
post>post	cWsalZ
post>receipt	UewbgW
post>refuse	Vedaiq
post>review	mriXWX
post>sorry	fTfdho
post>step	fbauba
post>thanks	ZgHZk2
post>wait	XVmeZt
post>you	cZXcyg
postag	Ykeiib
postal	hXrdeX
postco	ddhoUg
postdo	bUgkgk
postdo .	XXjrRm
postdo and	jXpdea
postdo people	dlhhVc
postdo to	mTtdXZ
posted	tliQXd
posted .	P5eRgY
posted a	cmobbU
posted about	cYqccf
posted back	cZcXdw
posted every	gpeecV
posted here	vXZZda
posted it	Wjaccq
posted on	0NhLZp
posted the	pdecfa
posted to	sXZlca
poster	dgflgY
postgr	bSpcod
postgr .	bYWiqa
postgr enquir	darbeb
postin	RjnYgj
postin closes	YqjccY
postin had	ebYeer
postin logged	eUeikj
postin my	bdcepd
postin the	bVjetZ
postma	Vc0eXZ
postmo	Zegkbg
postpo	WmvhXO
postpo by	capefd
postpo indefi	dZtbcd
postpo the	kVoced
posts	kYjRZv
posts .	XXfYcz
posts and	gdWgdp
posts are	SZ3Xcd
posts as	dpeadd
posts at	fbtXWf
posts have	dmUeel
posts in	SZrgYk
posts is	ZcgTok
posts its	sdXeea
posts no	Ypbfff
posts the	yWZWfZ
posts will	tVcZdf
pot	genkRb
potent	knZbbd
poultr	kYkXqW
poultr for	dVtdec
pound	kciggY
pour	ibXpde
pour .	caWvde
pourin	olVTYl
pourin .	nicUaf
power	iWYvac
pps	gUgYdu
ppsn	aZlidh
ppt	kYuUaa
ppts	dXjWSt
ppts .	ZbYUVx
pq	kfWtYU
pr	ifhWck
practi	ZeYxZf
practi #	bbbkZp
practi .	bacqhc
practi ?	dberca
practi and	ZwXahY
practi at	bRhkki
practi day	cadpee
practi grant	daqdcc
practi job	ebYddr
practi lowell	qbcdea
practi manage	jbkUjf
practi nothin	qZddde
practi of	dYdZfr
practi on	UYhtVk
practi test	fccrbc
practi the	Unahma
practi they	edbdpa
practi with	YYasYk
practi you	pZbcfe
pradee	gelbdd
pradny	WRmZpk
prado	ggfjjT
prairi	hehVdk
praise	ijWYWs
prakas	kVjiiX
pray	aebWnn
prayer	dfffeh
prays	ldaadl
pre	YdV5Ya
pre employ	ddYrga
pre hire	cZcqfd
pre interv	Xbbwbb
pre record	ecbpeZ
pre screen	WmQvaY
pre select	XfatWi
preced	XoaglX
precen	hccfZn
precio	WkUjgn
precio for	blZTgq
precio form	bdatac
precis	mZbndb
precis .	rhdbZa
precis as	hUckjh
predec	Tbtiab
predic	TvoddQ
predic .	PoiljW
prefec	abnajb
prefer	OXfuYu
prefer .	VZoihc
prefer ?	aaZybc
prefer a	XSgXY7
prefer and	aYZuge
prefer anothe	bbbZZy
prefer by	acbsbd
prefer candid	ZuVdSh
prefer here	eduXdX
prefer lay	daZWmp
prefer not	aavYbc
prefer or	ebqccd
prefer say	kgUfjb
prefer somebo	dtbceS
prefer someon	dYbZax
prefer the	UMPiX9
prefer to	Ughalk
prelim	aPfhfp
prelim indust	cXdder
prelim interv	rYedea
prelim the	ZXUhcp
premat	htXdeV
premat by	bdcdpd
premat of	erdcca
premat to	fpecac
premie	jeblYf
premis	hbTlnc
premiu	Gm0pTN
premiu .	D0tUeU
premiu card	ddbpae
premiu for	dZrbdc
premiu it	dbaqee
prende	WaZaos
prende 's	becVpj
prende the	dabbrd
prep	KVrsaf
prep .	bcVkmh
prep call	Vephce
prep needed	dbZqdd
prepai	fVxZeZ
prepai .	cmiSnQ
prepar	bXbprZ
prepar .	Tadwcf
prepar a	caUwfe
prepar for	rhZdbZ
prepar robyn	ojdedV
prepar the	adiN3W
prepar to	WiXtfc
prepar your	bZhdra
presby	bedvaV
presch	djkWZk
presch over	dscZcd
prescr	VoYXZv
presel	ZahZlm
presel .	WVmicl
presel up	ddpebd
presen	ZdgtZe
presen .	bkrXYb
presen ;	cTudeb
presen a	eqUfef
presen all	erfabX
presen and	ekWeQu
presen board	hgUmXn
presen brock	hhVfcm
presen employ	QUnkpZ
presen firm	dcudbX
presen has	eocQdn
presen i	Slaqdc
presen in	gVdiij
presen it	XcV3aX
presen myself	bWWzdb
presen nneka	XYpZga
presen on	ZdZucd
presen one	WpWigg
presen or	qVZjZj
presen to	mbXzTQ
presen we	YWQqdt
presen you	fgSmjd
presen your	buWbXf
presen yourse	PRb/OZ
preser	uhXYae
preser .	efTagr
preser and	eaafep
preser it	pbeded
preser the	mpXYcX
presid	VpXoha
press	Vebuhc
press #	YbYqgg
press .	jgVZho
press is	Zgqadb
press pause	eYqfed
press releas	Ucdwea
press submit	cacscc
presse	pNvWcX
presse him	vRgbed
presse pause	eaqeeb
presse send	ebtZeX
pressi	admffe
pressu	jWUimi
pressu 's	gdcpYb
presto	gnYjcb
presum	Zembie
preten	dghmeY
preten .	dhXWau
preten otherw	dkhaqS
preten to	VinclY
pretor	jffegb
pretor .	cdqcda
pretor @p	acZatb
pretor nurse	gVdfkl
pretty	WbkfYm
pretty sure	ZSnUXp
prevai	edcedn
preven	dhZgrU
previe	Xagjhj
previo	faWpna
previo margar	fnbdlV
previo offer	eecZqd
price	aYhiih
prices	TikqZa
prices .	Xacudd
pricin	iTmmWc
pride	jYcbpc
priest	huSYfd
prif	iiVbdm
primar	gcoQmc
primar 's	hgdbqU
primer	YbfqlW
prince	bdilbf
princi	kWgfke
princi and	YegsaZ
princi has	fajTni
princi yet	jYrbcX
print	WYempd
print .	TVhgwZ
print it	YTgsiY
print shop	bmTdWp
print sign	ddZtZc
print the	iVVZwg
print this	dgqYdb
printe	kZWgoc
printe .	fihamU
printe on	qWYfZi
printi	bekceh
prior	heQ0VZ
prior to	iZU1VY
priori	cabgmk
priori ;	adbepe
priori it	aZhpZd
priori to	USamht
prisci	mjhddS
prison	iVhZhk
pritch	eZiYXt
priti	Yaghqb
priti .	cepacc
priti minute	fZYxfV
priti one	bcsddZ
privac	XdxiQX
privac lock	daqbbZ
privac note	ieVpcd
privac notice	iZmfVh
privac statem	ampVaa
privat	jTnkeY
privil	XbmUil
privil to	XcnVji
priya	zXWjda
priya #	dpbdgX
priya .	wSbjga
priya ;	iYTqnY
priya ?	NmRvel
priya a	radedb
priya all	pZccid
priya and	yhUcZd
priya at	wZXmXW
priya by	sTbjZf
priya cross	pZddee
priya for	wTRhkb
priya he	sTYflZ
priya her	Vpaddk
priya i	tfkYVZ
priya in	vSXjWj
priya is	wjXgOY
priya it	waXcWg
priya nothin	Zrcdee
priya now	vWeccb
priya or	ZgVral
priya please	pYbjdc
priya she	3VVfYb
priya so	jbSzeT
priya that	pUiiab
priya the	tpTfRX
priya then	vUnbXY
priya there	jVicld
priya they	jfUXep
priya though	sWbgdd
priya to	iRasic
priya too	fraabc
priya turned	bqbeec
priya two	cdcpbe
priya we	kdfbVm
priya when	rNlcdg
priya will	gYjZcp
priya with	amSnWm
priya you	zMUmgW
priya élodie	esaYZe
priyan	Yejalf
prize	XT7YUe
prize .	dZrcUj
prize draw	ZbwYda
prize is	easbcb
prizes	fjhWYn
prizes .	gqmSWa
pro	Xamlha
probab	fyNbbg
probab .	hqWaeb
probab and	dYdedp
probab in	XYqfbf
probab not	RzVViY
probab yes	fuZbVc
probat	RZdb6b
probat 's	PfjZvZ
probat .	SnSixU
probat and	aaZmqX
probat at	cgqbiU
probat board	bVnhhe
probat go	okcUdc
probat mahalo	dZddrd
probat of	Mcctji
probat reads	deasZd
proble	YgYpjc
proble ?	fedXpe
proble and	iqYfZb
proble at	eYaxWa
proble is	cuacZc
proble with	dZXqif
proced	XZmTby
proced .	YkYNfx
proced ends	gaaeep
proced for	YRsbhl
proced is	ZWtUZq
proced ucas	aXzZdV
procee	UeVpZv
procee .	WKihX5
procee to	VaT1de
procee with	Zbaccw
procee withou	ZbczdT
proces	akmeZf
proces .	YqneYZ
proces and	dkpacT
proces applic	Zpbffe
proces but	YUcelp
proces can	cpcded
proces ends	abTdlq
proces for	UXvgbf
proces has	WriYce
proces here	dacccs
proces if	lVqbeb
proces in	pgfaac
proces is	YmshWO
proces size	qadedc
proces takes	VwXdca
proces they	ZfUbbr
proces with	hbXZWy
proces your	fcolbU
procto	Uaggfo
procto .	bZdfcq
procur	bpZiYg
procur .	Xffqae
procur has	fVlcej
prod	ibboYe
produc	rYYlhZ
produc .	pYVmlX
produc ?	UqVnjZ
produc and	dmPamj
produc certif	dbaseb
produc either	Yqbefe
produc for	vSVlce
produc is	gdpdcZ
produc on	fbxXZX
produc said	dfSbgm
produc the	tceVha
produc want	Veeanm
produc wants	Yecqcd
produc with	rZXmYa
produc you	pXbYfm
prof	YUenmh
prof say	hgSeme
profes	cZgkkc
profes .	XWsfkb
profes for	uaZbda
profes of	paaZdi
profes on	bbceqd
profes panel	egUicl
profes projec	YrcZdd
profes refere	YZawbc
profil	dgpbXi
profil .	gT1JVo
profil ;	eeVfeq
profil and	clcsYV
profil caught	ecWred
profil corres	bpbeed
profil does	dVYjet
profil fits	llRcdj
profil got	ebZpZf
profil has	WkpbgU
profil i	cZawcZ
profil on	ZWVucj
profil or	dbqddZ
profil remain	ecVeft
profil so	jYsUdf
profil stays	ebbcep
profil throug	YqdicZ
profil to	intOZS
profil transc	eapced
profil was	aWuXdg
profil with	hkgVaj
profit	dpWajd
progra	jbdbjh
progra .	pjUdfd
progra a	gdsebW
progra and	ibXaeq
progra below	bghUki
progra has	lVnWhf
progra in	fUmcjf
progra is	Vbmbki
progra quick	nVejfd
progre	cqQcat
progre .	kpTYZj
progre is	Zsccfb
progre of	dzfTdU
progre the	ecpbdb
progre throug	epbdec
progre to	XmWrbb
progre with	dZZceu
progre you	ccaddr
progre your	ZQbocu
projec	aZgjcn
projec 's	iTvYcc
projec has	epibbV
projec is	QjkjlY
projec it	eZpefc
projec that	dcbdep
projec with	eqdYed
promis	1oVVZa
promis .	4jZUYT
promis @d	padeec
promis @p	Qbdeew
promis a	bwabca
promis again	rYcded
promis all	rXeded
promis an	qhVXWi
promis and	YrbfVf
promis anyone	jXZdrd
promis but	Q0dcZa
promis by	jlYQgi
promis for	1WYZVf
promis hello	rdZdbb
promis her	rTZfck
promis here	bbqYic
promis human	cpcbde
promis i	mkTicc
promis in	qfbdac
promis is	yXYXfd
promis it	oXOXmo
promis life	Ttbcdc
promis made	UwedeY
promis me	2mSWUZ
promis nothin	QosWaV
promis of	llSeoV
promis on	1iOSjU
promis priya	sZbdde
promis promis	rXeddc
promis rang	bYcsca
promis reads	hqYcda
promis she	pWeffe
promis size	dpbddd
promis test	aZXccv
promis the	ldVkfe
promis to	ueaXbe
promis unit	YvWZcd
promis was	mmfaeU
promot	cWWVqt
promot .	ZieTho
promot from	debiYp
promot i	cbcctY
prompt	gbVtjX
prompt .	mZUwbS
prompt is	eaepea
prone	ZgoakY
prone in	epdedY
prone with	frYddb
pronou	YoeZkd
pronto	iiVjge
pronun	aakecn
proof	ZWY/YV
proof .	hdcpba
proof of	ZZY/XW
proofr	bsdcac
proofs	lannRT
proper	jZZkkc
proper answer	7YXWWd
proper contra	iaYXua
proper conver	qYdbde
proper debrie	bZeeer
proper good	ecqcda
proper offer	bgbYtc
proper one	SWmWzW
proper read	Wsbdbe
proper sit	XhYvac
propos	ZXZxkb
propos .	UVdqpe
propos @d	bZbrde
propos a	WPU1jg
propos dates	Zcerdd
propos for	odVgge
propos life	ccbrda
propos of	ZcZnpZ
propos park	ZfoQgm
propos three	bccrdd
propos to	dqWfhZ
propos within	aecped
propri	cailch
prosec	bbsifU
prospe	hXjmgZ
prospe advise	ZafirW
prospe mühlra	edpYee
prospe of	ebpdce
prost	ejddjb
protec	NTtuca
protec .	cVqVgk
protec law	dcpdeZ
protec within	Zcdpeg
protis	efkaia
protot	fTpdci
protot .	capcgc
proud	WXuZqW
proud .	WZvchY
proud of	YetZTj
proud to	cbnXvT
proved	dbbeXu
provid	XbUxpY
provid .	WUYttY
provid an	ctVfed
provid the	dtVahe
provid we	daqach
provid you	YWewiW
provid your	cZalpa
provin	hdXemg
provin .	qXhjUa
provis	jgbgfb
provis appoin	YieZsc
provis in	kRrdee
provis list	rabdeZ
provis offer	cWWT4a
provis with	pbcedd
provos	imVTfn
provos .	buWddZ
provos for	ecbdar
prt	Odhkjg
prt 's	addtYd
prune	bbinbb
próxim	WOhooj
próxim .	dYccqf
psira	XXnpbd
psm	kVXifo
psycho	baidpb
psycho 's	fkclRe
psycho .	WQojkg
psycho and	ZkiVfl
psycho it	dqbcdd
psycho will	Yeerea
pte	keSYlm
pto	gRtXjc
pto .	pTldee
pub	caYgpe
public	hZobch
public .	ZRhgds
public has	fUpdkZ
public health	pVhdkW
public holida	gjobbV
public on	oVqbbW
public you	acZbtf
publis	zeWVcf
publis .	Rificl
publis and	rbaaha
publis by	pddcdc
publis has	emdlfV
publis in	ncpWZZ
publis result	Zraceb
publis the	8OaNcY
pubs	ZfrZYf
pugh	YbiduW
pull	SZvqkM
pull a	baYxbc
pull it	eVkocb
pull out	cW/TWK
pulled	XTsTV1
pulled .	aXRZgz
pulled a	cqXTle
pulled by	aVXcey
pulled from	acSaZt
pulled into	duacdW
pulled it	kkUhgd
pulled my	XV4aaX
pulled onto	dpfefY
pulled out	ZR/TgG
pulled the	RMZdO/
pullin	ee5NRX
pullin out	bc+PRN
pulse	YdjSjp
pulse .	XgjYpZ
pump	dXWesh
pumped	VWmlgg
pumped .	cZrZka
pumped does	cgbpdZ
pumpki	bdhfif
pumps	heahYk
punctu	lfgdcc
pune	eWehod
pune .	jQpbme
pune yes	gpdeYb
pup	fdfifd
pupil	cccbgp
pupill	emWafj
pupils	Zcbndk
pupils .	lflfVY
pupils and	YtVidW
pupils in	cYcYbt
pupils no	aUeetd
puppet	XrjYce
puppy	eXblkf
puppy form	ecbpee
puppy the	icWpdb
purcha	cVndqa
purcha .	eVhYuc
pure	WteZgb
purim	fkeZid
purple	fRiZ1T
purple .	dYYmqZ
purpos	haZlTq
purpos .	gZlbVo
pursua	bbjghd
pursua millin	daXdhq
pursue	aPaVb9
pursue .	eXbcet
pursue other	dYZZdy
pursue your	ecadep
pursui	aQWbd4
pursui other	eYaeer
push	SiS8WV
push .	mnYVhZ
push back	aVeemm
push it	YZktZb
push our	cbZpde
push your	bdatcd
pushed	ygTcTe
pushed back	rgWZZk
pushed for	bYXdbx
pushed it	xiWWVT
pushed to	jRvbbb
pushes	fkfdYe
pushin	h5QaOP
pushin for	bzXYYW
pushy	nXhXjh
put	edgghe
put .	bdwUTf
put a	WdyeZb
put all	YL/ceT
put an	kZMXsm
put anothe	afcdtV
put anythi	arbiYc
put attend	ddeSrc
put back	pqacYP
put down	oeUhdg
put every	dbsdbc
put forwar	biRvSf
put him	dZXgsX
put his	ihVSsf
put in	XpefXj
put into	iZcSlo
put it	kgWVph
put its	fbXbgp
put me	XVZwld
put money	wcUaXc
put more	eapeea
put my	mKleld
put names	pacfce
put not	cjVaep
put off	bqgaXd
put on	aL6ieX
put out	tSgUXk
put questi	bmiVdg
put recrui	dbpddb
put size	dsccdY
put some	WRXugn
put someth	bdUpla
put that	imemXV
put the	fN3XZi
put their	dfUeho
put them	XnzNaY
put this	aNjZkv
put throug	TkcwZY
put to	piUSfk
put togeth	mYjkeS
put up	umWNai
put us	reacdd
put with	acvbcb
put yes	ckZuUS
put you	eaOrds
put your	PrecsV
puts	hWmfhc
puts .	iUZkrV
puttin	cYajpf
puttin anyone	daaedq
puttin me	UTSyoV
puttin the	ThlYuW
puzzle	hRc2Qb
puzzle hold	hlVjed
puzzle three	addrdc
pvg	edbncf
python	XXjZnl
python .	dbraeb
python me	ddaWsd
pádrai	XglaoZ
pádrai .	aRyTnY
pâtiss	Vincjc
pâtiss is	Ratnda
q	hcqcWb
q 's	VViwac
q and	YTdenq
q are	gmddVj
q did	fPpcfj
q life	bpdcdd
q when	lbSXln
q will	bracZf
q2	bgdfej
qa	XVclmj
qa .	adYYsj
qcto	abglZk
qi	bdVnbp
qr	gUdYjq
qr 's	dWbZmp
qualif	flRccr
qualif .	Shcdlm
qualif and	pmWbaZ
qualif candid	buVYdi
qualif for	dbUnhj
qualif is	qdbcdb
qualif salut	dedpZe
qualif transl	ceZepd
qualit	dckbWp
qualit .	bXphWk
qualit of	dbaddt
quant	ahfmjU
quant and	Ycpala
quanti	Zeadkl
quanti .	WueeeY
quanti a	ZYsida
quanti financ	ibdcap
quaran	cnUlbf
quarre	elnWea
quarre .	bpcdec
quarry	jbmjbU
quarry .	fdofhT
quarte	oYnhdU
quarte .	idqZba
quarte of	cWiscc
quay	YiijXi
quaysi	ZhufRd
quelle	kZbZco
quenti	gYsWhd
querie	bZxdab
querie the	fapeda
query	WeuiaW
query has	Qircfa
querét	dcohWd
questi	cbnvXX
questi #	WZc0ZW
questi 's	tZibcY
questi ?	wYgadU
questi about	bXrlXb
questi all	llVgVg
questi am	WfSMit
questi and	fhmpUR
questi as	uWQlbY
questi attach	Zecqde
questi before	PqhkdZ
questi below	Mbe2dd
questi by	HZP/VX
questi check	drVgdd
questi for	bbcsdc
questi from	lM0bWY
questi has	brUjVi
questi he	cZsfad
questi i	gjmddT
questi in	dNrxaP
questi is	Ygapge
questi it	ddqkSe
questi mark	e2NhWW
questi may	kUfodb
questi no	hgZoqM
questi of	npPSaq
questi on	aHr0aY
questi please	iWrdaa
questi she	Xscbdd
questi so	iYgpYb
questi that	bYitaZ
questi the	gdlhjP
questi to	WmeqaV
questi under	chcliV
questi was	rZnYbX
questi we	favbWa
questi when	ojUZdZ
questi whethe	YjNSjz
questi which	SgixYX
questi will	qZebef
questi wish	bcqWbd
questi with	cZjraY
questi within	VZazcd
questi write	aepcee
questi yes	aZxZgW
questi you	ikaiUh
queue	a7bXYT
queue 's	drVeee
queue .	PrnUla
queue at	miVbck
queue for	dqdbba
queue i	eudXYb
queue of	dqddba
queue so	mdUcgl
queue to	jqZYcc
queuei	kciZmZ
queuei .	qSpkWY
queuei and	qdbafc
queuei treasu	Whcbse
queuei you	dbabsc
quezon	aPipkd
quezon 's	bbuibT
quezon ?	WYWvYd
quibbl	Zafgil
quick	leZibh
quick .	hrTcdf
quick and	maUgig
quick bus	bToWjn
quick call	VZVzcm
quick chat	dZbtfb
quick citize	lhUiai
quick clarif	Ucjheh
quick enough	eZdceq
quick favour	cdatdZ
quick heads	WbkpYf
quick i	bQeiip
quick is	Vmapdb
quick no	dUZZcx
quick or	cvbaYc
quick q	kZraaa
quick questi	ZbqalZ
quick reply	hVgmai
quick size	pWefff
quick so	tScYkh
quick thank	ebsdeY
quick they	Ysdcdd
quick things	ebcpcd
quick to	eqYdjX
quick update	qgdZWh
quick with	lVqUag
quick word	Xrdfdc
quickb	Zapebh
quicke	hiZddi
quickl	hxScdY
quickl as	cqbccc
quickl so	cWUmfp
quicks	dafgel
quid	acVoel
quid .	Zbrafg
quid sounde	igTiZk
quiet	ZxmfUU
quiet .	crhiXU
quiet and	ddabqh
quiet appeal	qgYdbc
quiet at	Wsbdec
quiet but	dqcjdV
quiet for	SjXVYw
quiet from	cYtbdd
quiet i	cgllaV
quiet on	i1bXYP
quiet room	cZWybb
quiet since	SrgbhW
quiet so	efpmXT
quigle	eeckff
quill	kYlfea
quillf	aahUYw
quinn	ROgcye
quinn first	bcZaqd
quinta	XtVZhh
quit	fmfWia
quite	bejedj
quite .	ftcWcb
quite a	YfsZcd
quite all	depeeX
quite cross	eXcpcd
quite the	cWWpYr
quite what	aSUXmy
quiz	WSu3RR
quiz .	hcsbVZ
quiz by	SYcydc
quiz host	VniejZ
quiz in	ecbpec
quiz is	aVksdX
quiz so	ekVlef
quiz to	dcZqee
quiz was	fdqYfb
quizzi	fbmaaj
quorum	nXRiji
quote	kheibZ
quote .	nhRThp
quote get	Zcapid
quote it	ZVwdbc
quote me	d1XUaZ
quote my	ccWred
quote petrov	qXaXlb
quote this	eYvZea
quote we	hhVjXk
quote your	nXVqeZ
quoted	hlNdmh
quoted .	bbcZvc
quotin	cZkmfY
r	aiYscc
r still	arWidb
r you	WcetdZ
r2	coXpab
r28	aZghij
r38	kafcdj
r384	WekreR
r384 is	bZZsdb
ra	aS1baa
ra .	davYda
race	bcojTg
race .	fasfab
race says	eqceeW
raceco	eXYsgd
races	cocbkY
rachel	bTcuam
raclet	aiclWl
radio	nYffhd
radio 's	hVhXkm
radio on	eZqWgh
radio people	jQepbi
radio went	aafapg
radiog	makgeX
radiol	imgiVX
radius	bfUlaq
rafael	SqXlch
rafael .	WsXigb
raffle	btQfbj
rahman	mZghiX
rahul	eZeaoh
rahul as	dbdVol
rail	ZW4fWS
rail .	WdpehY
rail sponso	cXpcdb
rail takes	aeqbde
rail the	ercbbb
railwa	ZdwdZY
railwa 's	ccpbed
railwa and	kUneee
railwa that	esUcha
rain	YVxbff
rain you	baokVi
rained	fTtdbZ
rained .	cWwYcX
raise	aZpYgg
raise it	YcqhcZ
raised	XVjbud
raised a	aUSslj
raised the	baXZtc
raiser	iXmXdl
raiser play	eaqfea
raj	iXoecc
raj the	ZWvddc
rajesh	VdhSpm
ralf	agjidb
ralf day	dinkVZ
ramire	eadldh
ramp	cZjlia
ramzan	gkPaoi
ramzan .	adcXre
ran	dUiV2a
ran .	TPwkkW
ran of	YVXdXu
ran to	cZabpk
ranch	Zbrede
random	YajYmk
random pradny	dYpbah
rang	dUfbrk
rang .	VXfatm
rang about	ckfhVj
rang after	Mjndjk
rang again	eavdbU
rang and	hKpemb
rang at	dXcctd
rang back	Udafhp
rang family	fTUbll
rang from	XjRasl
rang got	TsicYc
rang her	bfpdZe
rang him	jVoeed
rang his	eVbeqh
rang i	dUXqrW
rang in	gZUeok
rang it	pPhWmi
rang me	fdTimh
rang no	QRpVkr
rang on	cfYdgq
rang out	cavadZ
rang round	dddasb
rang she	WdXsYh
rang them	rbmcWY
rang they	iePigl
rang up	taccZX
rang while	mOZjph
rang with	bZZcya
rang you	dagYrc
rang your	ikVTbq
range	godQdg
range .	bbpbgd
ranger	ZccitX
rank	aUonai
rank .	dcqgba
ranked	liNTXz
ranked .	regaXc
ranked applic	epbeiV
ranked fourth	dZdZds
ranked has	ibdcXq
rankin	mljYWb
rankin in	cpYbee
rankin off	oasTdW
rankin to	rXYjce
ranks	ojMena
ransom	ZufhZX
rant	cXoikV
rapide	XPiqWk
rapide manage	bRgnVj
rapids	cmSYuc
rapids .	hlSbmf
rapids ?	ecccqc
rapids is	cqbbde
rapids of	daVYuh
rare	gZedij
rare and	fqbXcc
rare called	Vebeoj
rare fifty	cYqhcT
rare job	saedbb
rarely	YcjofY
rarer	deRhbv
rarer .	jXViap
rash	XwYddc
rash .	YwYddc
rashee	ekbVdn
rasmus	YQzkVW
rasmus on	deZqZf
rat	ZYkjma
rata	Vficnf
rata jan	aapZjf
rate	OXjg1a
rate 's	blUimZ
rate .	PoOlkm
rate and	beVbqj
rate are	ebdpce
rate as	TUYU/W
rate in	ZZcxab
rate our	cZtZiW
rate the	cVtYbi
rate us	YVwWYm
rate we	bahU1T
rate you	dbabwY
rate your	ZZ7KZZ
rate yourse	ecbpcd
rated	ekgcTk
rates	gfdkcd
rates your	eabcsb
rather	Xgdcgp
rather be	mZmRam
rather do	kVasYd
rather get	apbddg
rather go	iaRelh
rather have	VRUal1
rather i	WXYawf
rather in	crcdea
rather just	eWearg
rather leave	aZZaY0
rather not	LxoalS
rather say	hUkXYs
rather stay	bX2ZaQ
rather talk	abatdd
rather tell	XQdbb2
rather you	RagXb0
ratifi	UUrami
ratifi letter	eeYqcd
ratifi line	cbcbsd
ratify	fLfmpg
ratify .	mVclmX
rating	cdsOka
ratio	WrUlZi
rausch	YlYlZj
rauten	qgcVgc
rautio	dUhYav
ravens	eflTal
ravi	ndXjXk
ravind	aUbdTs
re	idXlZl
re a	aefrab
re advert	cebdWs
re applic	fSrdbf
re apply	bZeact
re assist	Zhapbc
re forwar	lekTff
re hello	hpYccc
re opens	beqaec
re send	edXree
re sit	gYaudW
reach	UiZpgh
reach a	XzcVfY
reach it	WZerhf
reach me	Yaagrg
reach out	duXbaf
reach the	PiYkYx
reach this	Ubauia
reach us	NcWjxk
reach you	jZgsaS
reacha	gbifch
reache	ejlYai
reache .	VfjjZh
reache and	ggZdpX
reache me	domVRh
reache our	eepacd
reache out	ewTZeZ
reache reads	Vnejee
reache the	Tlhaij
reache them	ZZktdU
reache us	dc2VTc
reache you	yVSYem
reache your	cpWanZ
reachi	atSeXn
reachi a	Wpfefe
reachi out	lrXYZd
reachi the	abYlas
react	bVgjdm
reacte	fcpfca
reacti	bYdbhs
reacti .	Zabbdv
read	efiefe
read ?	dljVhd
read a	iUfqZf
read after	WgYddu
read all	flTUfq
read and	ZyKdpX
read anythi	puWYZU
read at	epcciW
read by	qsUVVe
read each	doUgci
read email	aRxcee
read every	mrdUaU
read everyt	lgVWmi
read for	TUktfc
read from	pXogUW
read how	daugXZ
read in	vcemWR
read mail	QM8gcb
read more	bawbWb
read my	fZvTdh
read nothin	Wbwbda
read of	WnVdrY
read on	Oasfke
read out	6OOQtf
read receip	bWtbdc
read replie	eVtbed
read someth	daZhdp
read the	VOlvke
read then	ZucZbb
read this	YPecvn
read to	kbkkUb
read too	guaYcZ
read until	Yrdcee
read was	fqcebb
read well	aWapYk
read what	gkglaR
read when	YXpbik
read you	gUfngf
readab	sYThWj
readab ;	nYOibl
reader	hWfXip
readin	fqbbfc
readin .	o1ReQT
readin a	fbbcdq
readin all	kpWcZd
readin applic	mmVcdZ
readin at	ddQdZy
readin captur	fdpYde
readin cvs	ZtYded
readin it	dXXepk
readin list	XXYzga
readin mail	WX0cdb
readin my	ddpSjd
readin myself	drYdec
readin of	nXaadr
readin over	Wpbmdb
readin the	pceijQ
readin them	d2UZbU
readin this	XHjUxn
readin throug	ctUgcW
readin voor	eaqddc
readme	Wcercg
readou	YTslab
reads	0ScleV
reads #	SfZlrb
reads .	zRgejV
reads ;	yWYoZT
reads ?	UZbvnV
reads @d	aedpce
reads after	8RPkXS
reads and	8YVfVc
reads animal	edZpce
reads any	bXTxZj
reads ask	abbcpe
reads at	sQZ0SR
reads be	dXWxab
reads became	ipZZZZ
reads before	Zdipbb
reads betwee	qTXmZZ
reads bring	ZZZfvY
reads buddy	ZtWefc
reads but	TicsiY
reads by	9XSiRP
reads came	mmeiTR
reads can	bWmtaX
reads come	qcgfXc
reads copenh	Vogchd
reads could	RzYabb
reads cross	sYYbdb
reads dankie	qfcdaW
reads deniz	ceepZe
reads did	kqSggN
reads do	tZlfUW
reads doctor	cZbcsd
reads either	paddde
reads feelin	rjWWZb
reads first	XTkjki
reads for	yKjldP
reads free	aiYtaa
reads hangs	kTbcln
reads he	schhOa
reads here	cdcfpa
reads i	3dbWUY
reads if	pAtmiX
reads in	zQUqVb
reads instea	kYWscd
reads is	qpVfSU
reads it	tQpeOi
reads latest	xXZcad
reads letter	pWiddd
reads med	VncanZ
reads medica	rcadbd
reads mr	jVeoce
reads no	eiesVV
reads not	TliZcm
reads nothin	gjTjbk
reads now	riYcaV
reads of	hTiicl
reads on	riVhcV
reads once	2HYqWc
reads one	tVdddc
reads or	fYW2Ph
reads phone	saabai
reads pieces	jZdapc
reads please	YbT2Xc
reads profes	cbYfrc
reads read	rXYade
reads region	VkbpZg
reads s	gOjiod
reads said	mfdnZR
reads same	claoUX
reads saying	tWcced
reads second	WbZlaq
reads she	zQcjSd
reads since	Ydfcrb
reads six	cdepbe
reads so	rWsZZW
reads take	rbiZcY
reads tea	qaadee
reads text	Tmhdbn
reads than	Vbcdmo
reads that	sefhXS
reads their	feaeZp
reads then	1hSeTV
reads there	TeuWam
reads they	vRZpbW
reads thirty	edcXqd
reads to	uKavfR
reads was	anpVYb
reads we	tkcYTd
reads week	beacqe
reads whatev	qZbdee
reads when	/ARdZW
reads whethe	oVfYpW
reads which	tOtaVW
reads with	1XXoZR
reads withou	ecdhXp
reads worst	crYedc
reads would	ZhfpgW
reads you	/BPesQ
reads your	WVrida
readve	fimdfX
readve .	Zqaida
readve with	amqQkZ
readve you	dcpddb
ready	Xedmmb
ready by	Uvabbc
ready for	ZXlaqe
ready on	vSecee
ready to	YPjtdi
ready with	jkaelV
real	pWaihe
real and	daYsgb
real answer	5RZYZe
real boss	pXiWda
real date	pdafdc
real good	ihOjkf
real it	edbdpc
real offer	YdeZtd
real one	gcWtjU
real ones	pfaedc
real regret	bUlaYu
real the	Vjbscd
real this	pYdTpc
realis	mvWYbZ
realis .	d3RdXQ
realis for	pfbccc
realit	YgZqZk
really	Ycoadm
really can	bpZjca
really cancel	Yaqddb
really close	ebaecr
really good	gahaap
really high	ecZXeu
really it	fVjdob
really liked	abXeZx
really proud	dapebZ
really should	dZsedW
really sorry	WVfdY1
really wanted	feceYq
reappl	RXZWO/
reappl .	ddpgab
reappl after	bZZZY0
reappl as	ecrecY
reappl at	deacep
reappl from	ddaadr
reappl in	TVTWV/
reappo	gWlbcm
reappo .	bbpded
rearra	flceee
reason	dXhbkm
reason 's	neXglS
reason .	YUhYiu
reason ?	cZerbe
reason and	ebXftb
reason applic	qjeXgT
reason are	dXYdcx
reason for	jXVdds
reason is	rcdgUe
reason of	carZah
reason out	XjZfap
reason sara	Ycdasd
reason so	daveeT
reason transk	dcbdpf
reason was	dbqdcb
reason we	cbWWjv
reassu	debUhs
rebecc	XPvTqd
rebecc .	UaiSby
rebecc and	lVVZte
rebecc me	hYqgdV
rebecc off	Zqcdee
rebecc out	aWdXwQ
rebeka	gdjfZh
rebook	Seghgm
rebran	Zhfebj
rebran .	ccrZdc
rec	bVcwXh
rec the	fccpcd
recall	apoaSe
recall .	WgYgbt
recap	mXSvmS
recap is	eXcesX
recapp	VWtXpZ
receip	fb7ZVT
receip .	eb1UWV
receip ;	tVYded
receip and	cVvfdW
receip for	eTvabe
receip number	bchpab
receip of	iskcWT
receipt>again	gYYchq
receipt>ask	qOqnZO
receipt>closed	mnRcdf
receipt>date	jYuXdZ
receipt>me	XVwrVV
receipt>meet	gYrVdg
receipt>news	kbXXhr
receipt>not	bVjkbk
receipt>others	hikekS
receipt>papers	eeuXfW
receipt>post	rdhWXh
receipt>receipt	elracS
receipt>review	f7MTiW
receipt>step	aVtfec
receipt>wait	Tefcbr
receipt>will	lsRjaY
receipt>you	imtTYa
receiv	jisXZa
receiv #	gUiebo
receiv .	jX7XWR
receiv a	qkTYdh
receiv after	UZSmcx
receiv an	awaVcd
receiv and	hpoYYO
receiv any	maoceV
receiv at	YctYcd
receiv attent	g3OXcU
receiv by	lmjUcY
receiv feedba	yeVYcb
receiv furthe	buWddb
receiv it	hipdgO
receiv job	eauebX
receiv more	dYXgfs
receiv my	bZsddd
receiv no	TXjjdo
receiv on	ieqSYe
receiv our	kqgVXW
receiv ref	dZpeee
receiv separa	bcaqfe
receiv thank	Xphdeb
receiv this	VXzaWi
receiv update	cfpadc
receiv you	QXQ8gW
receiv your	mlpSbV
recent	XdtjZb
recent interv	dbpcfY
recent took	dataeZ
recept	abuddc
recept .	aP1fXe
recept about	ecsZdc
recept and	dUfXth
recept by	bsadaZ
recept has	Xcsafg
recept is	aawaca
recept job	lhVbfj
recept says	dsfYdX
recept staff	bbaeer
recept the	Ulbhgi
recept told	Yrceed
recept will	gXrcdZ
recept with	daxZZZ
recept you	aapfce
recess	nWXgpZ
recipe	eYkbbo
recipe for	cddTZx
recipi	iTjemb
reckon	1jWVVe
reckon .	kpbYYe
reckon @d	qYdeed
reckon aisha	uXcdbd
reckon and	tWbddd
reckon he	pmXScb
reckon hello	pcdddc
reckon i	PiZpUq
reckon its	Yqeede
reckon nothin	bpaeed
reckon one	fZpbcd
reckon otherw	XYSXRz
reckon priya	sYdbed
reckon size	2OSaaU
reckon they	bkqVZf
reckon with	tgaYcb
reckon worker	xWZccZ
recogn	bihaZm
recogn it	ljcdVj
recogn the	hUhlgd
recomm	Ydjgcl
recomm anothe	aZYdcw
recomm applyi	ebuUda
recomm has	eqZcec
recomm the	cisXeZ
recomm to	apadaj
recomm you	XdXfgt
recomm your	cfZZbu
reconc	YjfjYg
reconn	jhbgZe
recons	RkVrjg
reconv	qdZbak
reconv .	YefYfq
reconv and	bqcceb
reconv on	wWcbec
reconv you	daetbb
record	aajuZc
record #	Ydbted
record .	hexZUZ
record a	jfTqba
record anaest	dVbpjd
record answer	ckWpda
record by	cbW2YZ
record check	grhZZY
record for	fV0ZcX
record inside	Ubctee
record interv	ewUcbc
record is	gdbXdq
record it	bVY0ae
record myself	eXducb
record offici	kpXbbd
record on	VVetoV
record show	flQngc
record that	igtdXS
record the	WTpbeo
record to	fbbsda
record up	dlVfcm
record video	dacrdd
record we	baVclr
record well	dbbZtc
record which	dcuUed
record will	Qgsbcf
record your	RhhuZV
record yourse	baZxbb
recove	eamVih
recove .	ZTtida
recove it	hdaaUu
recrea	flWbdm
recrui	hcpbZg
recrui 's	XjriRb
recrui .	dnoRUj
recrui again	ahYecq
recrui alread	aUVgln
recrui any	bWccbv
recrui asked	YPtqcW
recrui assist	ectTbc
recrui back	iZZqdZ
recrui called	cVampb
recrui can	ZYdrcd
recrui checks	XsZbdd
recrui coordi	eaTmdo
recrui exerci	cZxZdX
recrui for	iRnbXr
recrui from	XS7WaW
recrui happy	ecqcad
recrui here	kaZqeX
recrui in	ghsZbS
recrui inbox	depZda
recrui is	ef0RZU
recrui it	oSeeel
recrui just	TsfRnW
recrui latera	hfThcl
recrui look	nVkdec
recrui looked	eZrcec
recrui mailbo	dpbced
recrui manage	rcYaea
recrui no	cqeaaW
recrui of	Rb3Rhd
recrui only	ddYdeq
recrui pinged	cpZdeZ
recrui please	cbrddZ
recrui portal	XYrgbf
recrui proced	baXeeu
recrui proces	fblRaq
recrui promis	qeacea
recrui rang	dVnkef
recrui reckon	rbZcdb
recrui said	WrRdcn
recrui screen	boTjdf
recrui so	gtWUak
recrui suppor	eZqdeX
recrui suspen	pUqdeV
recrui team	rifXeX
recrui texted	bdTpii
recrui they	imThdZ
recrui till	ecreeX
recrui to	iRjdXr
recrui told	Mvhfbi
recrui until	eUyddY
recrui wants	YXZ0cc
recrui was	YmVlrU
recrui will	prSdaT
recrui wrote	nUijbb
recrui you	mZaXtX
recrut	Wfqdae
recrut and	hZZecq
recrut for	jbVcdq
recrut me	RfubRl
rector	dkmbSg
rector for	cgaXep
recurs	mdXTlk
recuse	majanU
recycl	agmYZl
recycl to	qbdbee
red	hdcVmj
redact	ZTvddg
redepl	bZZqfi
redepl good	edbqbd
redepl one	ebYXkp
redesi	agVnbm
redfer	bgvYVZ
redo	icibai
redo repo	Zqeccc
redo the	gangUd
reduce	bfZfTw
reduce me	eadedp
reduct	deTgim
redund	deiddi
reed	iQnkbg
reed .	dSredh
reel	YXSpol
reel .	ZkVbfp
reels	cZghZp
ref	dbfmZi
ref brewer	ibphYY
ref from	ZbXvbc
ref hospic	jgTcjk
ref no	cgpfdW
ref your	chakSq
refer	YpfXbm
refer a	ac0USb
refer to	amVbho
refere	caewcb
refere #	XawfcU
refere 's	hJovVa
refere .	idVtfY
refere ;	eWcvcb
refere ?	WXY3ab
refere actuar	eYrdeb
refere addres	ddbpee
refere all	kddQkl
refere alread	ccredY
refere answer	dfnVci
refere are	gvTkbP
refere before	Vggqdb
refere by	WYnvXZ
refere call	Vdesef
refere came	dYhYqf
refere did	cbZfZt
refere emails	Xdcqee
refere for	eSflgm
refere form	bifmVd
refere from	NcK/Xc
refere has	kWdxZT
refere have	apocVX
refere i	pgbTjd
refere in	celpPd
refere is	uVfmYW
refere mind	dZqedd
refere names	RYgvbb
refere never	dZcped
refere now	hZYuZb
refere number	fV1VZe
refere of	gjndVd
refere off	cZesce
refere one	jUTxae
refere our	jVbcog
refere phone	gbZpce
refere should	eaqdeZ
refere sincer	XjZpcc
refere so	pYhdcc
refere the	gdbaqb
refere they	aRyiZV
refere two	gYTzZV
refere unit	bebrae
refere were	moeRYj
refere who	bcdtcb
refere with	fnYbVl
refere within	Wccude
refere you	ZPyocR
refere your	habVpk
referr	dadbph
referr .	kWdVoj
referr guaran	cZqdbe
referr in	abbrcY
referr on	qWUhmZ
referr said	dpcabe
referr to	dqabgc
refers	Zfgife
refit	XbxZhU
refit .	fXrYjZ
reflec	fdZbog
reflec culina	epYefe
reflec furthe	nlcVdd
reflec i	bZiUkn
reflec on	cXtafd
reflec statem	Xbcudd
reflec they	Yrceec
refore	bZfcfr
refore .	hZaecp
refore over	Vphdde
refrai	qeUeid
refrai and	pbXaag
refrai will	YVaciu
refres	fYfhfh
refres .	WhibsV
refres and	nTZjcm
refres my	mUZaoj
refs	dhUrae
refuge	pYaWfn
refund	YPiifr
refund of	bYqkdZ
refund your	bcZrhb
refusa	raIShx
refusa .	pVYSjp
refusa ;	dqZdcf
refusa of	dlVbgl
refusa stands	dYbdes
refuse	kUcbYx
refuse .	YfQZix
refuse and	dZkZcp
refuse by	qYWaYn
refuse on	dYXeav
refuse while	fXpffd
refuse you	pUcoiU
refuse>again	VQigqm
refuse>answer	aZcgdu
refuse>away	Sfqchd
refuse>bye	cYfXgp
refuse>closed	cdVZol
refuse>free	dcsThd
refuse>give	aZUiet
refuse>hold	iSvbkU
refuse>if	Tbmlbk
refuse>match	bcUncp
refuse>me	aaZbfv
refuse>meet	eWnnmQ
refuse>news	VfpZej
refuse>offer	WYvYnU
refuse>others	vTekZa
refuse>papers	juYbRf
refuse>post	YVXVqw
refuse>refuse	YgThsd
refuse>review	ijUaYq
refuse>said	nZSear
refuse>sorry	cSXgZ0
refuse>start	cZZVvW
refuse>step	Xdechp
refuse>wait	gniegQ
refuse>you	dcebdq
refusi	dodZbh
reg	SYknal
reg only	dYXtce
regard	fgmbde
regard .	Ze4VYU
regard from	obvTZY
regard hr	dnicYU
regard it	YbsYdh
regard next	WwZdfc
regard querie	fcipWb
regard remote	Vleocd
regard this	aZjaqb
regatt	VetWgh
regenb	hcQncm
region	2TYkdY
region #	abZrbi
region .	2RakfW
region ;	biSvVi
region ?	PjapmY
region a	hVRejr
region after	ZkdXqc
region and	qjXnVT
region any	ceapdf
region at	cUsmbY
region bring	Xahbpc
region came	UzXdcY
region closur	Zddarc
region do	pYfegZ
region for	ocNyeP
region from	sXdddZ
region has	qdfYda
region he	sgWYbi
region her	WqZedd
region hq	nkVhaa
region i	2NecTi
region if	xWdXde
region in	tVfbbY
region instea	0PXiaY
region is	onRbdb
region it	ySZjgU
region japane	Uiiijc
region no	Wcrceg
region owners	eehVgm
region promis	rYacee
region same	ZfYybV
region she	vUaack
region someon	pYeefd
region that	yNWiak
region the	oRckak
region they	qYOUmo
region to	pMbfpc
region we	kpWYWj
region when	rXdeee
region which	ddapda
region will	ZfgqaZ
region with	tXXpXX
region work	edapdd
region you	/KYQma
regist	aXklfg
regist 's	gfVefm
regist and	qWfXna
regist as	hdpcdW
regist civili	lVficj
regist for	LastRZ
regist form	dbgqdY
regist get	eaacep
regist has	XgiVcq
regist here	dbrXee
regist human	jXxYcU
regist in	kgrZbV
regist is	iZrcac
regist muted	eaTecs
regist number	aYmpgW
regist on	nTdieh
regist panel	daeped
regist post	Yccdct
regist settle	bZXlqa
regist sister	csYiaZ
regist test	cZNuih
regist the	gTjZcq
regist to	asacec
regist will	sUbhZi
regist with	ZmnVWj
regist your	fRugdY
regrad	XcpdmV
regret	bXZXY/
regret .	UHbUR/
regret @d	dbXder
regret from	ebbdep
regret i	ZphZcc
regret it	moUYae
regret mail	fcbomU
regret not	dZadcw
regret nothin	cXkYpd
regret our	dnbeVm
regret sent	dZbccr
regret that	XjWaax
regret there	dcacdq
regret to	STjhdv
regret we	ZhZabu
regret will	rUbZcl
regret you	iTaXcv
regret yours	dcebdp
regrou	N4SUkg
regrou .	UwXdZf
regrou and	WraZhg
regrou intern	epcbdd
regrou me	dbUYqn
regula	cbfggj
regula .	gnSXof
regula card	cZWyZa
regula indust	dccpbe
regula you	dVucZW
rehab	hgiddb
rehabi	SmYqdh
rehear	gfOpje
rehear .	naVend
rehear e	XYZ0bc
rehman	YPuUrc
rehman for	dcpbdd
rehomi	YVVbnu
reid	eiiWmY
reimbu	cgZpbh
reimbu at	ecpdeb
reimbu chicke	eaXtcb
reimbu it	iqdYYc
reimbu on	bjYpae
reimbu plan	dYdpdd
reimbu rang	fdShmi
reinsu	ZhlgUl
reject	bWUZd6
reject .	ZZSeV3
reject ;	ebpffY
reject at	YZWegt
reject before	hdrdcV
reject by	ZjcTWy
reject for	aQWemt
reject from	meSUin
reject is	eoSddl
reject it	dijblV
reject me	bfiVhi
reject she	jYaddq
reject that	faUido
reject was	edTdnl
reject you	dmekjR
relate	eZcgoe
relate year	efbdpX
relati	jaYeki
relati isabel	bZbbfp
relati to	accqed
relax	dnVYhi
relax 's	fXbdcr
relaxe	TYndfb
relaye	fXndka
releas	uTXdem
releas .	ZRiVV2
releas @d	paecfc
releas after	Vsdeed
releas again	bUueed
releas all	oVbeel
releas by	vVafdb
releas from	Zaeaav
releas me	dZYcct
releas media	sbcYeb
releas on	sWcmdV
releas the	lgRZyT
releas to	nYjlbU
releas you	gWaeYv
releva	YkelhY
reliab	cccZte
reliab and	mnfgZT
reliab as	bdZase
reliab is	eaddqc
relief	cdaalm
reliev	bcbhgl
religi	Taf0bX
religi .	XSmnai
religi words	abcsbc
reloca	WTghqj
reloca money	baeaqd
reloca to	Raq0NZ
rely	obaafi
remain	audkaX
remain .	ZaXuSi
remain a	jmXfjU
remain active	klSZdn
remain candid	cqekbT
remain in	RikhUm
remain is	ifRbxU
remain one	dscfdW
remain online	Yarede
remain open	XpVbtX
remain our	Zredcb
remain to	fuYckP
remain two	qbeadc
remain under	a+QeaO
remain valid	YgrdaX
remain very	dpkdcW
remark	abYkmi
remark down	bZZdtc
rememb	ZZnkWh
remind	WT0rYX
remind for	dWwVba
remind from	cYhuXY
remind me	fVpmXb
remind our	deqYde
remind that	cSroYb
remind the	YawZcc
remind you	RWmrSo
remind your	ULZ4la
remiss	fVkYqc
remit	ZmZhRp
remote	jfbhbh
remote agnolo	VilndW
remote being	hrUdde
remote had	hbZccp
remote nurse	sZYZci
remote on	cZraed
remote said	XrYcdd
remote two	dcapaf
remote unit	qYdchd
remove	SM6TUr
remove from	XReZey
remove me	eazbYT
remove you	bYzeYV
remune	gXlfch
renata	bbbgvX
renata .	bhZbtZ
renew	ZVpiWk
renewa	YgfvRd
renewa .	WVilij
renewa is	dWqdee
renewa not	dddpeb
renewe	jchfgb
reno	Tf7PPf
reno .	Yc1NYa
reno for	aYxZTf
reno the	Ytacea
renova	adkeeg
renova down	fqdfbZ
rensbu	lRudcY
rent	Xejfei
rent dan	TncSdq
rent is	VmoZca
rentré	cfccgn
rents	adoflT
reopen	Ra3cZc
reopen .	RX0ZYh
reopen ;	cbqbkW
reopen it	YTdoco
reopen media	hcqdcX
reopen on	QwsRdV
reopen we	dbpdcd
reorg	gXlgdh
reorg .	dUreef
reorga	bhkXbi
reorga of	edXefp
rep	aedpce
repaid	ldhYee
repaid they	qXebff
repair	hgcedi
repair hr	ecapZd
repair is	epdXee
repeat	dgfakf
repeat .	jUioab
repeat is	bZdbip
repeat it	YpXYqa
repeat the	iaVhlh
repert	lnZaaa
repeti	ddcang
replac	XWqcqb
replac .	bflSzS
replac @d	tZZdeb
replac and	bcdbqe
replac date	apdefc
replac is	fUsdde
replac it	csWnZW
replac the	YhYqYj
replac will	Vmbddn
replie	zoaZRV
replie certif	dbpbed
replie come	dpYdfd
replie fast	iTZnhj
replie in	fnVack
replie inside	uZWccd
replie to	2kWZSY
replie unit	wRTYba
replie within	xfSZaa
reply	lddleY
reply ?	cagpad
reply accept	Yecctd
reply addres	gdTect
reply after	Vucafd
reply as	cqZdde
reply before	geRmob
reply but	Yphcec
reply by	jMLl4S
reply consul	YTpkdf
reply enhanc	qWedfd
reply for	yUaYbc
reply from	rjlQbW
reply is	QpjjjO
reply needed	YXwlXV
reply none	cZrdec
reply of	pXiXee
reply ok	Tcdude
reply on	hdjVlc
reply once	Yqedee
reply please	lZTsde
reply re	lmfUba
reply since	bqbddc
reply so	zUXgWb
reply sorry	kpUbbc
reply stop	ZapmYZ
reply the	eaqgdY
reply this	bYtcec
reply unit	qVPobZ
reply was	XTteai
reply we	kcSabt
reply when	V0Ybdc
reply will	orUWaa
reply with	PNW/lR
reply within	6TZUda
reply yes	NRY/PV
reply you	uYfcbb
reply your	duNkeZ
replyi	dgemVg
replyi .	ZhpddZ
replyi yes	bdbsad
repo	Zehraa
report	dfcdra
report #	dYtWja
report 's	UkmZak
report .	ajrXea
report ;	ZkYebp
report at	dbVrhd
report back	tqTWXa
report bar	njVdee
report before	dadrdc
report due	qddcdY
report for	UYYk0Q
report from	dtdacX
report has	awTach
report it	YavdcZ
report on	dkUfob
report panel	qjYYcc
report that	fsSaXm
report to	aeIt1M
report which	cbqbbc
report with	lWZpga
report you	WYUdnt
report your	Ybeepg
reposi	hggYkd
repost	kglcbX
repres	dbdmZm
repres and	hiVYem
repres approv	pkXdaa
repres it	bfRdlo
repres the	fdrdZZ
req	bPcXd3
req closed	edWefq
req is	bZhbZq
req on	daqdea
req open	crYdfb
reqs	YhYlke
reqs .	Vebonc
reqs hired	ddbdbq
reqs is	dqcZee
requal	aWdmjj
reques	VbrrXc
reques .	bU9aYV
reques a	WVVwcn
reques and	ccvecV
reques are	asZbdc
reques at	gqWgdZ
reques has	rnXVbb
reques i	bkqUcc
reques id	deYqdd
reques in	fYgqWf
reques that	bWgxZZ
reques the	ZYXrZn
reques to	XbkyXU
reques until	bdcdbr
reques was	fdYeep
reques we	dcveeU
reques within	dXdYkp
reques your	RbsndX
requir	XfQ0bm
requir .	Vbedhs
requir a	TnNsUq
requir and	bhSjmg
requir by	ZZUvej
requir for	epTcbm
requir from	dpddea
requir is	bWbjeq
requir of	RqfsbT
requir on	gjWpca
requir the	hpXiXb
requir three	bfZqXf
requir to	agVuhY
requir two	bccuca
requir your	UZXxjb
requis	YefXhq
requis 's	epcdbX
requis .	elRcbt
requis cancel	dbWccs
requis closed	bbbddp
requis has	dTjdgo
requis is	ccwddU
requis on	aZrcib
requis test	nkdUfe
requis want	cgasXc
requis was	eWfdcp
requis you	fZZefq
resche	PiV8Pc
resche .	UqcjWk
resche ?	ecZrcZ
resche it	YfZtaX
resche on	ftZeWZ
resche them	ccZpdd
resche to	kWZrcd
rescin	fWamap
rescin disput	lVVeeq
rescue	hhgfXh
resear	jXdcof
resear #	pgWcah
resear .	ekOVxY
resear and	YaSlpe
resear for	dbZqiY
resear intern	pUdjee
resear stage	ppPaee
resend	XIb/cS
resend ?	eeYpdf
resend as	ecVuea
resend cv	fdXqee
resend the	cWcxaZ
resend your	bXiqaY
reserv	bpTbli
reserv .	YpYbgi
reserv a	XaaqlZ
reserv and	mUaaeo
reserv in	YqbZoY
reserv is	cdpdcd
reserv list	dtSXkf
reserv not	Xecedq
reserv your	dZcrcc
reset	getYgU
reset 's	cYvXde
reset here	tWccec
reshuf	fXnlcY
reside	adchdn
reside and	ZZacdx
reside by	XecvWd
reside down	aqecdd
reside for	lZjThi
reside from	YdZZvX
reside job	cZVmbq
reside my	lbVank
reside of	ldpSbd
reside shifts	TeTgmj
reside the	qalYbV
reside up	ZcxWUd
resign	VeVa2h
resign from	edeZpe
resign him	eccdbp
resign my	bfbgsX
resign on	aThVxg
resist	dWdkil
resolu	airQVg
resolv	cVXTut
resolv .	mZmVfg
resolv not	bTXbY5
resolv nothin	duXdcW
resolv on	inUaid
resolv that	ZTabrm
resolv to	VTZemv
resort	bRthkV
resort .	abqWmc
resour	dgifce
resour applic	dbpbeb
resour depart	Unmaeb
resour i	qWedee
respec	XaoSni
respec to	kXphZZ
respir	UemYjh
respon	rmaWfY
respon .	jpbaXc
respon ?	XrccYe
respon adapt	dbcbqc
respon and	VueXeg
respon are	hfpbaY
respon from	zWXZdb
respon have	daqaea
respon on	gihVeY
respon the	kcfSmh
respon times	TxZcec
respon unit	qaadee
respon within	/HVcgU
respon you	ddbqbb
ressou	kbfdgf
rest	dlhbfe
rest and	eucVbc
rest are	WyWcaa
rest by	xYbYca
rest grotto	Rtfffe
rest is	hoRQwW
rest of	eeeeUs
rest that	hXeasb
rest until	bbrddb
rest we	aqecec
restar	cN5deW
restar .	ZL2cbi
restar at	eapZiZ
restar you	ecqdeY
restau	ZcZgml
restau .	XVmSqk
restau and	pVhekU
restau at	daqced
restau i	eeYqbd
restau on	ceaWau
restau paper	abawab
restau the	biVksT
restfu	WRkgse
restfu forgot	aWsdef
restfu holida	bXrded
restfu which	cZccpd
restor	WZmiZm
restri	Zcdbjn
restru	UXxVdh
restru .	cVtcfY
restru and	dSoefm
restru at	flVdij
rests	awmTaQ
rests .	borXYU
rests with	XyUbbe
resubm	Wecpbg
resubm .	cUiakn
resubm unit	VocjdV
result	/jQTYa
result 's	udYccd
result .	zfZQbf
result ;	WrYjcf
result @d	0dWWca
result a	bbeedp
result are	kpadYa
result attach	eapddd
result back	Ujcjem
result before	ydYXcY
result but	Wpdehd
result by	4YXWad
result came	SYYlbw
result come	pqWTda
result comes	taZded
result coming	ZsXWdW
result depend	cqZdec
result dog	uXabec
result drop	phWadY
result follow	avbcca
result for	ueShXY
result from	vdSXal
result go	0jWUaT
result goes	radded
result have	gsbZeY
result hello	5PXYcZ
result human	vYbadc
result i	Zqbdee
result in	vlTYXZ
result is	wcaVbe
result life	padeee
result media	5OYfbY
result not	fUYecw
result on	/OUWYQ
result once	Uteded
result over	uUeeed
result pendin	cqcbec
result produc	padded
result reads	1XaXcY
result sent	faZpec
result shall	mvVVaU
result so	pdecec
result the	ojVYib
result they	pdebeb
result to	8dYSWR
result unit	4LXTaW
result we	ccddeq
result when	Szbdda
result will	k1MRYT
result with	dtaaca
result within	4VUZbb
result you	Uagjgm
resume	WfpZdh
resume .	aYveaa
resump	lcmVjZ
resump to	eapbgb
retail	mSRijp
retail it	pabedf
retain	Rcdcew
retain .	ZRVgb3
retain for	WuQede
retain in	dfsZdX
retain our	bqYkaX
retain this	hapabc
retain you	Zdebpg
retain your	XeXZjt
retake	ibdihc
retent	ahfYii
retest	gmbXhe
retest .	dreZca
rethin	cffffg
rethin from	fUWaio
retire	Vd0ZRh
retire .	YUzPek
retire ;	basddc
retire to	hrVbdb
retiri	iUjsSh
retrac	aakdcm
retrai	fZemaj
retrea	qcahZd
retrea .	pcZcbi
retry	hkbamW
return	Zafifn
return .	VbrXih
return after	bbecdq
return and	nhUeed
return by	XXlbcr
return from	rifaXa
return hello	tZdadc
return it	VVdwlY
return my	gaqdcb
return of	cjcgPs
return on	lgrTTd
return one	bdaT1c
return signed	Zeepde
return the	TUeXwo
return them	ZaXtdi
return to	fmWpLj
return with	kaZrfX
return within	Pbfbsl
return your	UYjPY4
reuben	gciche
reunit	dellcV
reunit .	fZpdea
rev	cpgfgR
rev .	WsdiiW
rev have	csXcda
revali	cccXvc
revd	fYfdcm
revd lot	fUWaio
reveal	moXUfb
reveno	arbmQb
revenu	kOyedV
revere	XXhhZq
revert	n3KfZR
revert .	I/MSWZ
revert by	pVglZa
revert hello	tUdcef
revert in	tUcded
revert media	wTdbdd
revert once	Xrbdfe
revert post	Yrdcdc
revert to	jsaUfV
revert when	bpdded
revert with	baT0gV
revert within	uSdgde
review	hxXWai
review .	d6TUXa
review after	dXdguY
review all	Umhcek
review applic	gvYYbW
review by	SxWScq
review commen	bWdbdu
review for	dqYefb
review is	gkkjZV
review its	dZreea
review on	pXnVbf
review so	kZrbba
review the	gbhVim
review with	Xfadds
review your	naTdas
review>again	onVeYd
review>answer	pgfcdY
review>ask	iVdsgZ
review>chosen	lQUZyg
review>closed	kXiVVp
review>date	qfhbaY
review>decide	ZqPnlU
review>free	cqkQmY
review>give	iegpTb
review>hear	khkRhb
review>hold	Wg1ZYX
review>if	StWlja
review>news	skTXYi
review>offer	gQed1S
review>others	dgkWUr
review>post	VhpkXe
review>refuse	iXOZps
review>review	bzgbdM
review>said	hgNQtr
review>sorry	bgUWnp
review>start	gjTfoa
review>thanks	Yhbccq
revise	biabgm
revise offer	cadYvd
revise schedu	pdeZee
revisi	RsoYZa
revisi it	Tomcca
revive	iTlPsc
revive in	fbpemT
reward	gcfjfa
reward .	chbZYs
rewatc	bhcngX
rewatc .	gtXgYV
rewatc after	dbqadc
rewild	jUZpoW
rewild .	mYVglh
rework	mYnfhV
rewrit	Zofgdb
rewrit the	apddde
reyes	LeaWyn
reyes .	YXXSrt
rf	anbfWk
rfrd	XefcZq
rgds	Wib0SY
rgds .	VYppYd
rgds of	duWdcc
rgds plan	XdftYY
rh	gbhVki
rhetor	fhQWon
rhian	ZjncfZ
rhiann	ifbefg
rhonda	aSftgd
rhonda the	bcdscc
rhys	memWbb
rhys but	sVcdee
rhythm	elcoOg
ribbon	UnXZmj
ribeir	nXcneW
ricard	ZYTfa0
rick	kegfgY
ricky	TsUeVr
rid	lcclZc
ridden	hXebof
ride	XiQamr
ride .	ebaatc
ridge	TYZpqc
ridgeb	SSegzc
ridgeb 's	edeeqX
ridgeb the	WmbZpc
ridgew	gjbdXk
rie	aganZk
riga	kfoaYa
riga and	epZelU
rigger	cXNpgs
rigger .	bYaigp
right	fbbiih
right ?	VXyVnT
right @d	rbbcbd
right after	/VcVXS
right and	ebPZf0
right answer	jVmeic
right away	ggWZqf
right but	Vodcbl
right file	absaeb
right fit	ZgbYct
right for	WOOkf2
right i	Xehbcs
right if	edaYse
right in	fMlqjZ
right match	eZaddt
right now	bzdVYd
right of	gdYYdt
right on	gVkika
right one	YhUqoX
right or	ZQgzda
right person	djtaeS
right shane	eldemV
right sit	dKmgsi
right tell	Zccbse
right that	nhaVkb
right then	UbimmV
right thing	fiSrfd
right to	gkUsYe
right up	VaZWV0
right we	iThdbo
right you	cYRloj
rightl	hYiWqc
rightl .	UdXlzR
rightl i	cbqiYb
rights	dbgjff
rights is	cabpdh
rights it	fpacbc
rights the	VaWvai
rigoro	jkXfUk
riikka	lZVjkf
ring	qaZobZ
ring .	ezZWab
ring ?	hUYxZe
ring @d	qZedee
ring a	SZlkig
ring about	NiQpth
ring again	lavPXQ
ring all	8QZeVa
ring as	uWbgcb
ring back	ejUyZN
ring before	qTidfY
ring bursar	Vaogej
ring but	Wchbgp
ring by	uZTdjX
ring candid	phYXkY
ring dr	ceeqdb
ring each	qdZYch
ring everyb	qkaXac
ring everyo	tmSZbZ
ring from	zYcXZe
ring her	OLQ/fU
ring him	ROW/QT
ring human	Vqfbjd
ring i	YbXpcm
ring if	PjukXd
ring in	Ttcjbd
ring inside	sYdded
ring life	qQoWeb
ring me	mSVoob
ring media	5LZeaa
ring my	gWiraa
ring off	Xhcecp
ring on	tebZdW
ring once	Xtceed
ring only	pabddc
ring or	aucabe
ring our	aacubd
ring people	fvXVZb
ring reads	tSkZaa
ring region	vWebce
ring road	gbpebb
ring rota	Wdpfde
ring round	8kWAfb
ring some	bZdqee
ring someti	Vncibi
ring the	XPtvhT
ring them	QTk2aZ
ring they	cvUajX
ring those	0UaYZY
ring to	QcU1ie
ring unit	1DibYj
ring us	ojPwQS
ring when	K1aeie
ring while	aWrhee
ring with	2MVoVf
ring you	5fSZZd
ring your	TcUzZc
ringed	gcjfga
ringin	1daaZY
ringin .	cpmVeX
ringin about	RgjViq
ringin again	pZaadd
ringin all	ubZbbd
ringin everyo	wWXecc
ringin him	UlkncX
ringin me	yeUeYX
ringin no	XvceeX
ringin people	qWcbjd
ringin round	5ahMUW
ringin the	qZRZfl
ringin them	SgqlkU
ringin to	ahdkQn
ringin unit	rVZhda
ringin us	pgcdcb
ringin you	xhUXhS
rings	/YPZbW
rings .	YwgYeY
rings all	1QdacZ
rings by	lVelcd
rings everyb	peacce
rings everyo	tdSiXb
rings me	6XaXXV
rings on	tVYeeh
rings out	aWtdec
rings people	mpZabZ
rings round	pMXReu
rings so	cWeqee
rings the	oaWUtS
rings unit	0WUZcZ
rings when	Tocndc
rings with	uVedee
rings you	uWWmWX
riot	jijaba
riot .	daqbcd
rip	ZpjiXZ
rip the	ahrfeW
rise	cbkibg
rises	alYjef
rising	hOqpZY
risk	idejaf
risk has	fiVekg
risk out	dZredb
risk was	dapfcb
rita	kRpcbe
river	lZZhhg
rivers	jXkiae
riverw	bRfpej
riverw is	ebaqde
rly	gchmgW
road	cfhYbp
road 's	abtabg
road .	fYZXgu
road for	bWkZbr
road in	bpbcdX
road on	ecYeeq
road toolin	shUYeb
road with	YjWdds
roadho	ekrVWc
roads	bchjhe
roadsh	fZddqa
roaste	Uvagcd
roaste 's	ZYWufg
roaste .	K4Qcfa
roaste for	edpecY
roaste i	bhddZp
roaste now	VvVcba
roaste the	eanZVq
rob	egVmdh
rob i	cZsaeb
rob the	erZecc
robin	eZblma
robin with	dZccsb
robot	bcgikb
roboti	oTPYms
roboti the	fXaXjr
roboti to	pedceb
robots	eXgkka
robyn	emWhef
robyn .	fiZkUi
robyn but	dbpade
rocket	amUcdp
roderi	eWkmdc
roger	WdpXke
rohan	Vlcgkd
rohit	dgfZfj
roisin	eldgda
role	ecbecr
role 's	hcleUh
role ?	ddPlWp
role and	nkfcSd
role closed	egZccq
role for	ZPugZh
role got	dXdddq
role is	fTxhVe
role needs	ccZdfq
role of	YlQXpq
role play	fYa2Sa
role please	ebcYpe
role profil	eZqdcY
role rather	daddcq
role run	crcaeb
role the	ftaZda
role was	cdTaa0
role went	ebacgq
role will	fSueed
role with	bcUXqr
role withdr	ddYfep
roles	ZRqSV6
roles .	kZYcbq
roles and	bUpbcl
roll	rXadic
rolled	dYjlde
rollin	RceoWr
romano	bXveba
rome	kZehhc
romero	ZYoglY
romy	bdmfdd
romy .	cYqicY
ron	dVcnnY
ron .	eadpce
ronan	gcncdZ
roof	cfdlic
roofto	WskZac
roofto mandy	dcrcca
rookie	VVakmn
room	aVhqkc
room #	cTl0XT
room .	dWksWg
room above	idfSsa
room and	XeaTzg
room assist	ihQfen
room before	uSnWbY
room for	SWRsay
room from	Ybdcuc
room has	aYcqoU
room i	bnXjmU
room is	hhqUlT
room it	cbVmbq
room of	dYpegb
room on	mXkTlf
room over	fZaZsf
room reads	dbcrZb
room that	hpYddb
room they	lRjiZf
room till	pZddee
room to	RoknXV
room was	gYtSla
room we	haXpUm
room will	Vlepab
room with	hbQetY
room withou	qZebef
room yet	fqZdec
roomma	diZlYk
rooms	XXhguZ
rooms .	chjSrY
rootin	cblTcr
rootin for	cblTcr
rooyen	jerXbY
rooyen .	cfraca
rope	adgekh
rory	gcfWfo
rory .	hbYbZt
rosali	eghelY
rosali for	picdeW
rose	ShgqiU
roses	eQjklY
rosh	oScboh
rosh .	ccedpd
roshni	cfbick
rosie	belddg
rosie on	aarddc
rosie was	edVhlk
ross	ibeakg
ross picked	fedVkm
rossi	bdVppV
rossi efhari	cXcsde
roster	bYbijm
roster boss	hraWcc
roster have	gpRcdl
roster is	dalpcW
rosé	VkniWg
rota	hTjdcp
rotary	fZcYuf
rotary .	cbccpe
rotas	ggifea
rotati	dnahag
rotati .	RfxedT
rotati and	Yuagda
rotati you	bYbrcj
rotten	Seanim
rotter	dTojlY
rough	bdijXl
rough is	nkiTcd
roughl	jnQlYe
round	gdcmdf
round #	ZQV2Rm
round 's	SdRfor
round ?	daWugb
round a	egsWYb
round again	UTpnZc
round all	sbYeeb
round and	qTYmbh
round are	pUhbib
round at	hRzdRc
round before	npcTdc
round but	gUbrjZ
round by	uoTaaX
round cleare	cZcqee
round closed	dddara
round compos	sXbYee
round congra	eXbvZe
round dan	rbbadd
round date	cYbtae
round do	djdVeo
round for	feepWd
round hello	kWbsYc
round is	flWpYb
round it	QgrqbP
round life	dddpZc
round media	ogUoYY
round no	kgeVdl
round of	b0XRch
round on	tOjfiX
round one	WUkbco
round opens	Wcdbdv
round or	gUsdda
round over	fojVdb
round people	ogeTei
round reads	sSnXed
round they	Udeogf
round three	VRYwme
round to	Z4gTdU
round two	ShO7Qa
round unit	rbaZdd
round was	ZqffYc
round went	pcbccf
round when	Ruggdb
round will	rbcWdc
round with	jJZwbh
round would	bseWfe
round you	ZaUacy
round your	cffWpg
rounde	hdkUmc
rounde .	eWelqV
rounde in	gdqWdd
rounde into	dWsaef
rounde the	ejVdjh
rounds	efcYhm
rounds .	jcVbWw
rounds a	fSdamo
rounds and	ZWcghp
rounds here	dqVegb
rounds in	etbVec
rounds of	XlniZU
rounds on	VqkfXU
rounds one	fbYcpg
rounds you	dTpfkd
roundt	dalgSn
route	VUddnr
route 's	dYZdkp
routed	jsjSbY
routed .	creaiV
routin	Zaclfl
roux	debalj
row	dQjiji
rowan	heVgfk
rowan .	qdbfcb
rowant	gdlYdh
rowant ensure	ZcqYgg
roya	sbZZdh
royal	iUpeah
royal dial	casdcb
rsvp	QZptXZ
rsvp by	Vdhuac
ru	ddZoic
ruairi	gVhfoZ
ruairí	cWadlp
rubbis	caYkco
rubbis 's	caYYsj
rubric	dqNffj
rubén	VWjqmY
rubén .	glVpZa
rubén is	eeYXtd
rubén manage	cfYpde
rubén of	dccapc
rugby	gVfUqk
ruhr	gefijW
rui	lQimib
rukhsa	Xelhdg
rukhsa and	YXqegh
rule	yjUfYX
rule .	qgYmRZ
rule for	jhrXbV
rule in	mVnbdc
rule of	jrTddc
rule on	wfXbaZ
rule say	pabdee
rule that	Reggnh
rule the	saZYdc
rule with	pbddeb
rule you	avbceZ
ruled	hjPVhr
ruled .	dUrccg
ruled in	bdWesY
ruled out	dhOiar
ruled you	iwSYYe
rules	kTvXVf
ruling	/fSPSQ
ruling .	xWfWad
ruling and	qZidca
ruling by	qbeZec
ruling in	sXebee
ruling on	1ZaYXY
ruling you	brZcce
rumor	gqVdee
rumors	gjddee
rumour	fubXfW
rumour 's	dgYesX
rumour and	bqbaZb
rumour had	kdlciU
rumour has	jiidkR
run	ecedlh
run 's	XarVZm
run ?	ceasac
run a	bSRsaw
run at	dZpcib
run by	iYZYiq
run for	mZsaaW
run from	rXgecb
run he	YtXUma
run if	Ybbbwe
run into	eZqgab
run is	ZasWbc
run it	zvPLQh
run me	Ztbbcd
run our	bYfTxW
run out	bduYbZ
run rings	TVdXZy
run so	dTpema
run the	YaUhzc
run throug	bvWYkW
run to	hXkfUo
run until	plXYbg
run up	YmSego
run you	dZbepf
rung	kWoUjg
rung .	iYeYvZ
rung back	cUtahb
rung by	qUrbaT
rung i	bqZded
rung it	djTcim
rung on	tWabbj
rung reads	pbcede
rung round	YaWYsh
rung the	hRzaVe
rung them	cWubaY
rung up	bpacja
rung you	tcWVem
runner	WRRNf/
runner up	OZNPa/
runnin	bmfgag
runnin .	XveZRk
runnin a	cTjlfl
runnin behind	tbbdca
runnin for	XksbMf
runnin interv	Xradee
runnin late	fbtaZZ
runnin our	bYdesc
runnin the	aUsZoa
runs	eijahb
runs every	bZpXld
runs for	ajqfZY
runs from	dYtZiZ
runs it	kYMlil
runs out	Vbicua
runs the	clcmeU
runs until	ayYVYi
rural	fjmiXW
ruralh	japcZZ
rush	axYohK
rush .	edlhhU
rush a	azYUbZ
rush from	bgZpfc
rush he	bbYpld
rush it	mtYYXX
rush on	fYeqec
rush to	ZrWbnY
rush you	aYdted
rushed	cniZcd
rust	lYfoeV
rust please	ceaqdc
rusten	iWiXmg
rusten .	dctZZc
rusty	jdYagl
ruta	ceiegf
ruth	Tgufaa
ryan	egYSuc
ryan just	kfZSgi
rückme	iZjahh
s	laggde
s #	qcgYkV
s @d	tcWeec
s a	frjTXd
s announ	aO6edS
s assess	baqlbW
s been	WzbcdX
s budget	UwUcch
s call	ZbWtee
s come	dqZdec
s coy	Smdamc
s crew	aYWddw
s date	sbceda
s dead	cdZqee
s decisi	VtbgdZ
s final	XZajbs
s interv	Pepobf
s lunch	Upcjcd
s mail	vQfVkc
s meetin	mnMVmh
s newsle	bbtdda
s no	haYpah
s not	Zsebeb
s off	ewMehc
s panel	bdatgZ
s phone	eYbbds
s post	8MXTiO
s round	bbibdp
s stand	saXhbd
s the	vcaceW
s top	ccqZce
s when	+EVdaj
s workpl	Xbbtac
s you	gVhgnZ
s your	kZUSuj
saas	dZdpZi
saas in	qecccc
saas on	cZerca
saas she	dfpbcc
sabine	iXhamc
sabrin	fccScw
sace	cafdng
sacked	mYlhaa
sad	TKZLa/
sad #	caaeer
sad .	ZhZbYs
sad about	ebaeep
sad as	eZceep
sad i	dbcacr
sad one	jXZUtg
sad that	dfqceX
sad to	WTcbX5
sad you	eeebcp
sade	Zilbff
sadly	YbYWY8
sadly .	giUUWw
sadly after	eeYeep
sadly i	byXehR
sadly it	aWakct
sadly no	dvZbeW
sadly we	cZOad4
sadly with	jgkjdT
safari	Rhgleh
safari and	dccrcb
safari no	cZuZcX
safe	ff/QTU
safe .	ldwQTd
safe and	WuqRaV
safe but	eiVepd
safe card	goPlZg
safe flight	eZsbcb
safe home	YRzYak
safe journe	gWyYcY
safe place	adqcdb
safe receip	hpVlYW
safe tia	bWqacm
safe trip	fatZac
safegu	glkYYd
safegu .	ftfZWZ
safegu like	eqadcc
safely	ai3RVW
safely .	dT9WZQ
safely and	bqaccf
safely in	hYqacg
safer	bdlVgm
safer will	phcWcc
safety	jfejgX
safety .	qeecYc
saga	fbWbol
sahel	WcdqYe
sahib	fdnhdX
sahib 's	cZsdcc
said	gidahg
said #	djbXZs
said ;	rYgcdb
said @d	zmReWQ
said @p	mbgmcU
said @s	pXabbl
said a	Za8RcS
said aaron	ilVgcb
said about	wSjedY
said advent	gkWlOm
said after	Pqibhe
said aisha	qjXZVd
said all	lgcldT
said an	Wscded
said anythi	YqjcfT
said as	Zcdarg
said ask	cnjjXT
said at	llTdZj
said ayodel	cYZdqb
said back	Vojddc
said before	1dSXZZ
said bill	YtbdcZ
said bring	XVc3TZ
said by	uwSRRU
said call	Ydepgd
said can	YajWzY
said cheers	dYyZbX
said churn	frTlaX
said come	cIL9fe
said congra	dZVdno
said consid	dWedtd
said dan	iuUaYZ
said decisi	dsYbae
said defini	bteadY
said do	QrYYtc
said does	bYibpd
said done	daZcuc
said duarte	bZsdcb
said enviro	Pxbdac
said essent	pgWedd
said expect	hqXcbb
said fair	ZV3aXS
said final	peeYef
said fine	ZWrfpU
said first	caZwXc
said for	mcoVhV
said forget	Steeba
said forth	qcddec
said freya	Yuadcb
said get	SPWmzh
said give	1RZWmY
said go	ZMbotg
said good	lS9TNS
said great	XWcwaX
said have	YklXeV
said he	m3aMTc
said head	craecd
said hell	kTeecp
said hello	ueVXgZ
said her	ddqaae
said hi	VX3XXZ
said hire	YbbW1T
said his	jpgYYa
said hold	qnQnZT
said hotel	ctXeeb
said hr	YpfZdi
said human	tsQWXX
said i	YPgknn
said id	jbPmjd
said in	kahTqc
said insist	keUYjm
said invita	qYdeee
said is	mpQWkZ
said it	eeVZlp
said januar	oTZedn
said kindly	cbaZcu
said know	bQpeoe
said later	arbecd
said leave	i0WZYQ
said lets	dmhVkW
said like	phRbgg
said lovely	XnrdZW
said maybe	ihYeUm
said media	2tNVWK
said mind	WN/XTZ
said mistre	drZeda
said monito	Ybredd
said more	cuWbcc
said nairob	Zcqiba
said neithe	ipWbjX
said nerys	fVVbxY
said nice	bpcbcg
said no	SCfak/
said not	fpLkZi
said nothin	We7cSL
said now	Wceubd
said numeri	ZuZcdc
said off	baagdq
said oh	cKdlol
said ok	YSqilV
said okay	cXYrck
said once	peZcdc
said ottili	aZvcbY
said our	Zsaeac
said over	qaXZWo
said parks	rncbYP
said partic	joVhaa
said photog	dwZdcV
said plus	slWZYV
said priya	sgVkWZ
said produc	Utcced
said reads	rtQXXY
said region	YtUiUe
said result	pebcbb
said ring	Vndmbc
said saludo	dbuedV
said sander	MgxcZY
said see	SVXN6n
said series	udWbZY
said she	tqZUeV
said shortl	qiZabb
said show	eccuYb
said since	aqWecj
said sit	RmkiYd
said size	stfPOK
said sketch	cxQXZa
said so	fpZOji
said somebo	huUZcd
said someon	Wuacbg
said someth	aqXVna
said sorry	ZkqVVf
said start	cUhkma
said suit	cgqYcd
said take	TPXhzg
said thank	fSmWjk
said thanks	bV1bUa
said that	XwaVkb
said then	vHeYmm
said there	eQYkav
said they	i1YWUe
said throug	dZdrdb
said to	OiV1Tl
said too	ZqYWco
said tp	sZbddd
said try	cWibXr
said two	ohUeec
said unit	4bOjZO
said vale	pfbdcc
said vikram	cbpddb
said wait	dqddad
said we	byXXcf
said welcom	aaFV8k
said well	XmYUpj
said what	QW6XYb
said when	tagVjU
said whethe	bwYaeb
said which	dneSnc
said who	P6NeZX
said why	bWab1W
said with	khYngS
said within	rxOXWQ
said worker	piZdZa
said would	YeiuaV
said yes	NJPb/s
said you	Qihghl
said your	ePhmmc
said>again	WgftWf
said>answer	tkXeXb
said>ask	gnVdie
said>bye	dhsTiW
said>chosen	XgSY4c
said>closed	bleUgj
said>date	3jTaaW
said>decide	rpVfaS
said>free	dtjfXS
said>give	VadulT
said>goon	YpdobX
said>hear	tpaVWc
said>joy	Tdndjg
said>match	Ufcoej
said>meet	XhWxhY
said>news	0hTYZe
said>not	ecYddu
said>offer	bbbfxT
said>papers	gYWtkY
said>post	ZZhbsf
said>receipt	aW4UdW
said>refuse	TXZlcw
said>review	ZpRggl
said>said	eqbefa
said>soon	WrVjff
said>sorry	WbgXay
said>start	TclTyV
said>step	eeYveX
said>thanks	TR/UYd
said>wait	cxcdYZ
said>will	lpXbce
said>you	bZcetf
sail	SZYthk
sail says	ZbUhmn
sailed	ffkcfc
sailin	jSebas
sailor	lZbhhe
saints	cekebf
sakura	hZtZZd
sal	glUmda
salaam	fiWemd
salari	agPZmt
salari .	gqVcfc
salari and	ebZdcq
salary	aZbspX
salary .	VpYSqh
salary ?	UXlthX
salary and	YfaduZ
salary as	gYWO+T
salary band	afcuRX
salary certif	eapdcc
salary do	debsXe
salary expect	SUa7Ft
salary figure	bdbuYd
salary for	edtdUc
salary in	fTnapY
salary jo	adatXb
salary now	dXpdcZ
salary number	bbbvWe
salary of	becatc
salary on	eccbpd
salary point	ebcbqf
salary questi	tabfVb
salary same	fdabuY
salary slip	eZapYl
salary slips	aedtWe
salary talks	fbdpad
salary we	ccZZya
salary wish	djbsXa
salary with	dbeard
salary would	draUmZ
sale	gbnYYm
sales	ajfhYj
sales and	bWXpap
salon	iJYbsq
salon #	bdddpc
salon a	ecWefr
salon at	fbZatb
salt	eaqOlg
salt .	bWgYpk
salt says	glSakc
saltbo	jadfgh
saltbo but	hZabpg
saltma	eVfiig
saltwa	bWvZdb
saludo	lWddbn
saludo mechat	rSmWbY
saludo no	ebXeer
saludo yes	Zgdbrc
salut	oaVYll
saluta	Phblgm
salute	VVglfo
salute and	aVbYon
saluto	hRwUZh
sam	igSgjj
sam .	ZrUagi
sam and	bkRfen
sam is	cbaZcu
sam years	eqcbda
same	hWepkY
same #	cbffvS
same .	VemUeq
same again	aYbvkT
same and	eqYZkY
same answer	WwXfZf
same as	ourGVL
same associ	dYadta
same bank	ccqZff
same breath	hZVbyZ
same brief	Zdcsdb
same chance	eapecc
same date	qYedee
same day	iYZsZi
same emt	feeesU
same evenin	lVddaq
same firm	bVrefc
same for	rdbfVa
same grade	cZbX1T
same hour	4SQuSQ
same job	fhlbjV
same lady	fpccWh
same link	VVS6aZ
same lot	Xpfdhb
same machin	eedZqd
same minute	gfXZXq
same money	cVQP/G
same object	Vngcdk
same panel	iZVxaZ
same photo	fUucbe
same place	XUZ7Ue
same rate	bYcduc
same room	UXY8TU
same shall	scbXZc
same story	ZrYXbe
same team	dddYxZ
same terms	dZbT4W
same the	pYQZbv
same time	kKV3bd
samir	jdXflf
samir .	nWUiem
samir over	asdddb
samira	oYZifc
sample	XZc9Vb
sample 's	dXapei
sample accent	Zccrdc
sample and	nSfinY
sample class	dbdrcb
sample dog	aadaes
sample lena	dqZgbd
sample please	ecbqbe
sample questi	dcqadd
sample which	bZtbeb
samtra	mcegaf
samuel	edScYw
sancti	YlbnXf
sand	njgcXb
sander	SY5KSl
sander .	aPuWak
sander is	auaddX
sander sander	lWuVYY
sandhu	Xdimdf
sandov	YmOggm
sandpi	clbgcg
sandra	ohdVde
sandwi	dZjldd
sang	kdPkqa
sanjan	jTPami
sanjan to	kSOUmi
sanjay	aggkjY
sankof	hlffcW
sannai	gUvbcW
sanne	ZYdffr
sanne 's	WbseSn
sanne .	XUakiq
sanne in	edZera
sanne or	ZZZbVs
santa	eYcXth
santia	elYadl
santia .	bcWYgu
santos	dObXql
saoirs	rHubaY
saoirs and	mTfedm
sap	bZligc
sap from	eecZpe
sap sample	YaXwbd
saqa	bXapgk
sara	wdYdca
sara and	sebcdX
sarah	bdglce
sarvad	acgnkY
saskia	Zahjjg
saskia says	edpabe
sat	idgbfh
sat by	Ybpdia
sat dark	Xcvadb
sat down	VaUcqt
sat in	lkfVkU
sat the	krhUXZ
sat there	kZVhem
sat with	fsjXVc
satisf	0WXgea
satisf after	5SZaYc
satisf and	zdYVjU
satisf for	wbcbZZ
satisf it	ercbad
satisf minute	ccWqbi
satisf of	nYhUgj
satisf she	tadacd
satisf the	ijWTZt
satisf to	kSUycV
saturd	XWaXup
saturd girl	cYUbiu
sausag	diubWQ
sausag .	arebdb
sausag from	iUrjcX
savann	oXXdji
savann .	dUZcoo
save	bctZXg
save our	bpdced
save that	htZddX
save you	hYXZkr
save your	hWWkbq
saved	PS/VPR
saved #	dZradc
saved .	cWzbbU
saved and	Vpgege
saved as	bQyecW
saved job	Zdqccc
saved on	eZpdeb
saved search	dbqbda
saved to	kpbYcc
saves	eaehld
saving	behUio
saving accoun	afpaee
saw	cbmaXr
saw #	dcadfp
saw a	XpOdni
saw how	hVdZnk
saw it	UdtfVj
saw me	jhwPUZ
saw my	aTbkat
saw of	kWpbdZ
saw on	bbkaYq
saw the	gSpTXs
saw your	dgnpUS
sawdus	WnZqca
saws	esccWZ
say	jkachc
say #	nijPYh
say .	f8XUYa
say ?	cYWT9U
say @d	2kLgYN
say @s	bqbahb
say @t	ebbpeb
say about	imSbUt
say again	aZufcZ
say aisha	vgTTZW
say all	gYqcjX
say an	hqdaYd
say and	eubTfc
say any	dseeZU
say anythi	ZtncWN
say at	Y1XbcY
say be	cZdceq
say before	qdXlaZ
say bring	cccpZi
say by	+aPRmK
say churn	lqVgXV
say come	aWQzYh
say comes	vbXabc
say do	S0VYla
say dog	unZWUZ
say e13	qedace
say each	Xqddff
say everyt	rhUcde
say for	olhUXd
say forget	Xqdeee
say garda	cbrddb
say he	XrkWYi
say hello	0hqSQN
say hi	VK/Idg
say how	cgraZe
say human	sgZacc
say i	ZRlbvd
say if	vTZxWS
say is	hqOYdl
say it	iZXSso
say justic	ZZ0XXW
say life	pgjWZa
say make	YiQshc
say me	qfVmaU
say media	7XSfSP
say more	fymXQQ
say moveme	rceabd
say my	kZbhRp
say no	hLZZmy
say nobody	ftXbad
say not	gYaUdw
say nothin	gvdXZW
say ok	gRVR1j
say only	ajUhcq
say otherw	iWYZaw
say partic	uYdbca
say please	YddZvb
say reads	umMedR
say region	sbYhZZ
say see	dqYcee
say she	XpoYRc
say size	qnVfXS
say sketch	rZbdee
say so	baWdvh
say somebo	YhWcdt
say someth	ulSVhT
say sorry	gSnkVi
say tell	Tccrid
say thank	ZSzYXh
say thanks	bZ6TVW
say that	kYeYbt
say they	ejlSYl
say this	USRWr0
say though	eqbddb
say till	ihVhkd
say to	ieiNnh
say unit	vZNkVV
say vikram	hapcbb
say was	jodZeV
say welcom	ccVcya
say when	SxVxWX
say where	eXWrje
say whethe	1CeoeU
say which	mXW/RN
say who	/aMPSM
say within	eqceab
say yes	YcUf7V
say you	ggVklc
say your	SY6VYd
sayin	aVnddl
saying	dpdbfd
saying @d	Wpefff
saying at	btahdW
saying days	Uvccbe
saying hi	hWradb
saying human	mUiied
saying in	jRTmog
saying it	ksjNeY
saying no	fYSfev
saying nothin	X2acbU
saying shortl	pYdcdd
saying size	cUteec
saying soon	tYcddd
saying sorry	dUbcdt
saying that	ZekpaU
saying the	giehPo
saying they	bWktXd
saying unit	ZpTajg
saying we	itdWbY
saying what	cYqgcZ
saying when	V1WhWd
saying who	qlYXYX
saying yes	dbbX1V
saying you	ZXhYuf
says	lfccgd
says .	ilbggV
says @d	vYcdcc
says @p	dbqcdd
says @s	sVeeee
says a	ktXeVU
says about	khUici
says action	edXrde
says aid	ddZbsb
says aisha	kpcccV
says and	hcaeqY
says anothe	dYeqbg
says anythi	Y3WZZU
says appoin	ZYdcxY
says as	pUclde
says ask	afVikl
says be	iWauab
says bill	Zgpcca
says boss	gZbcrU
says bring	WWbnpc
says by	4TaTfW
says can	ZibxUa
says chair	ZddXse
says churn	0WYfXY
says client	qQUYmn
says come	SEM8uV
says dan	qaccee
says did	RbXrej
says do	XhgpkO
says dog	rZZhcb
says everyo	bYydXb
says federa	fnSakb
says for	duYcYb
says forget	Usdeee
says get	YfVUvZ
says give	tgZbbZ
says go	TcmrhV
says goes	cVmedm
says good	aYrhiU
says hang	ZwXdcZ
says hello	+MrRNL
says hi	SL/RTJ
says hired	hgZbpX
says his	gUuaZX
says human	qcbddc
says i	gTUjvf
says if	ueWXah
says it	frdQcg
says its	VtXlad
says just	Tvccdc
says justic	ZXxcaa
says kindly	beepbe
says let	mTepbe
says life	pXmgWV
says maybe	dzWcYW
says me	mXYeaq
says media	9RVYZY
says monito	aZrdha
says my	XkpfWd
says neithe	Ypeeee
says no	ZdDVc/
says not	bdQcgv
says nothin	QowVUW
says now	oeUkba
says offer	cWUZ4b
says okay	cZbdsd
says on	hufZUW
says only	asaddc
says or	cZcucd
says otherw	Yapcdj
says outcom	tfYccZ
says people	cqdeeZ
says pop	eXiraa
says put	cjmciT
says reads	uTibbb
says receiv	cXwbbb
says region	reacbb
says reject	blXknV
says reno	cXtbaa
says reply	Sccqmc
says result	viTWbW
says ring	RhSyWd
says satisf	Xrceee
says sectio	ecsdZa
says she	mimeQa
says show	aWYyXc
says sign	TYctYd
says sister	aWrYgh
says sit	Wtebdc
says size	8bOVSW
says somebo	eddbdp
says sorry	Xdaafr
says staff	dZZcuY
says stop	UhjkjY
says take	kXbRwc
says tell	bcUYrl
says thank	VmrYdY
says thanks	YVwZXi
says that	hrTfdb
says the	ogdVgh
says their	iccXRt
says then	bVcshd
says there	lahXqa
says thereo	nZaatU
says they	ZexYSi
says to	Ulkadl
says twenty	oWXZpd
says under	gsWZWh
says unit	vJgRsS
says unsucc	cbWdiq
says wait	ZybbWY
says we	YlPdiq
says week	qZbcdd
says welcom	YdZZwd
says well	ZfVjqc
says what	Pcifqh
says when	WtkiSd
says whethe	tiXcZb
says which	rUbVkb
says who	/eKUUS
says with	crWZja
says within	wbaabc
says yes	jkMdvX
says you	YVfXto
says your	VYgYql
sbu	qYjZdc
scale	dgciee
scale and	huYfWX
scale travel	dnVbdm
scale trial	ccbqdd
scaled	ceqYZh
scales	XlXhZk
scales and	ZXUhcp
scams	gcZiih
scams .	VgrckW
scan	bUZ/VT
scan .	XSmxcW
scan and	hndgYT
scan it	VWY2eb
scan of	hYaufV
scan please	eaatdb
scandi	XRgfir
scandi would	fdedVq
scanne	VWRrUy
scanne .	gSebWw
scanni	cnZajd
scans	Wbtfeb
scans .	ZOqkfj
scarce	cbcefn
scared	hdcobb
scared .	bsZhXc
scared and	pdccdd
scared until	aarded
scarf	hXqafd
scary	fOZhrj
scary and	ZYceqi
scenar	hVXZye
scenar .	ZiiqYV
scenes	aXUglt
scenes .	cWabev
scenes to	TeefvZ
scent	pfiSdZ
schedu	jmVmYc
schedu .	dmejTe
schedu a	Yecuca
schedu failin	kneUee
schedu for	qYZqYX
schedu is	ZkZqdZ
schedu link	ebdqcc
schedu no	dqbaea
schedu please	Ydpbef
schedu the	mdkRbk
schedu with	rdafca
schedu you	YYirag
schedu your	ecbreb
scheme	bZgejk
scheme and	abXqkb
scheme is	eVhbhn
schola	fVnXne
schola .	WX3Pfa
schola for	dfZctV
schola office	fZiqYa
schola post	bajatW
school	fbgejf
school #	fbYgqX
school ?	bVljnX
school and	eRifjl
school are	bbqbcd
school at	acpcee
school begins	Qqbocf
school behave	lcidUj
school board	iUmflW
school bus	eVSioo
school busine	qaZhdb
school came	aYkYrY
school fell	dacbWr
school first	ffebpX
school flexib	epYcdd
school for	bkXcqb
school has	XihScs
school is	kcejiU
school night	gZaWse
school nowick	oUblWU
school oleg	mmUblY
school person	babuYb
school post	dinjdU
school rang	djVjck
school that	lpSaib
school the	edYpee
school togeth	ecpbdd
school will	W0bafV
school with	cW0jZP
school would	gWZjpd
schreu	YhimZc
schröd	lmfYdV
schröd 's	rfXddc
schröd .	aqecdd
schube	bhtVgX
schull	hcYsbb
schust	VUthgd
schäfe	RQgkrl
schäfe .	UgcwfV
schäfe deb	cfZpce
schäfe if	Zabkbp
scienc	bcofec
scienc .	cerccX
scient	jiPTzd
scient .	ggVbtb
scones	gYbhji
scoote	jcblYe
scope	pjbjYW
scope story	kjSeek
scoped	Vinchd
scoped .	VfmljW
scoped the	edbdZq
score	rePaYu
score and	udUSfl
score is	iqWXbh
score it	tcdZcd
score of	UpTjak
score the	cqXjda
score was	YPVVd/
scorec	hoWjeU
scorec .	cxNfiU
scorec are	dVaZmp
scored	jfTUay
scored below	dYZcet
scored by	rZkYgW
scored more	dYeedr
scored well	cqbadg
scored you	ZfWYkr
scores	3lXQUh
scores and	0WaSbl
scores are	uiPhWe
scores for	abxVdb
scores from	mqXZbY
scores have	saiZdW
scores on	hpZadc
scores still	crcdeX
scores were	hRipbh
scorin	jgZoYb
scotla	gYZfoh
scotla .	cUfenl
scotla and	deeapc
scotla words	acduca
scotti	lURfjr
scotts	cMYqlm
scotts 's	eahbrZ
scotts .	dWzZcY
scotts and	dZUmjl
scotts ensemb	ZcbvZc
scout	ihaVcp
scouts	jcTrae
scp	dTofYk
scrap	czXgWX
scrap my	fdrcZb
scrap that	erXdad
scrapp	WjPYT8
scrapp .	bZPgc0
scrapp and	arbddc
scrapp in	deWeer
scrapp the	lWcYZt
scratc	fvSbXk
scratc .	WrYlYf
scratc that	btWbcg
scream	heigjU
scream .	bjgnhS
scream the	pZddfe
screen	ZiWuah
screen 's	klihXU
screen .	TjhrcV
screen and	jXbVnn
screen at	YqYkdb
screen call	ogYVke
screen commit	Zpddef
screen done	paajdY
screen is	Waftbc
screen it	bYardd
screen notes	YpSeck
screen questi	YdZrdg
screen regret	dbXcct
screen says	ddeYdp
screen the	dpVcfh
screen we	dYafdr
screen went	fZpWdc
screen with	jpQiba
screen you	cXcpid
scribb	bfcokX
scribb .	eaojgU
script	VZmYoj
script no	ectdeW
script test	dcbZvY
scrum	eSYksh
scruti	XvRcmb
scruti is	bqZeec
scruti of	dpeccc
sde	cdraeW
sdr	iafkea
sdr she	elkVbY
se	flmagU
sea	Sllbhg
sea crewin	cqcefZ
sea manage	UiZetc
sea sign	ebpdcc
seacro	XgknXb
seafar	paQkkc
seafar .	rfXfZZ
seal	cNmenj
seal .	WdsieX
seal day	ccepce
seal for	basdad
sealed	lpXiVX
seaman	egTqRr
seaman from	ecaecp
seamst	chVmej
sean	YllVif
sean .	ZbrYdi
search	dckban
search .	VhkUZu
search and	jRbddy
search as	dpccea
search commit	jqSkZY
search firm	bjUrbd
search for	bWfnVq
search goes	Xtaeec
search is	VbnUqf
search me	axaaac
search on	bTzfda
search place	nXOjog
search result	ecqYed
search until	eXqeec
search we	qWjZec
search while	eWqffd
search with	fZbefq
seasic	Yanlbe
seasid	flhhfR
seasid .	bqbbdc
season	abcacy
season .	ccgVcv
season has	eabfdp
seat	ZVaods
seat 's	fYcacu
seat .	hNeeiq
seat and	mVande
seat at	YnV0PX
seat for	gVYYvh
seat has	dbWbaw
seat in	fdgUlj
seat on	aZmkRn
seat you	Zdapbk
seats	UZXjby
seats are	cfqacc
seattl	jYgYwU
sec	Utidcb
secate	abmkYg
second	bcYqgh
second #	hboOmf
second .	YTTgg2
second and	kfdYXq
second best	dbcdpe
second bit	kTkpaZ
second call	emmTbe
second chat	hQgxaX
second choice	LaTdjy
second class	mhbUlc
second coffee	narTdd
second conver	Yca0Qf
second copy	edsddW
second date	VVexXf
second day	abTuVm
second does	dXadcs
second engine	agYWza
second essay	uadZeZ
second faithf	ceacrc
second favour	efpYdc
second floor	bKneoh
second from	eZcdeq
second go	XbYxUf
second hand	ajmSel
second has	asgbdY
second hire	babZjr
second i	oPgNkv
second interv	XdeweY
second is	tUeToc
second kubern	bdZsdc
second line	fYdWtg
second look	XWb1Zf
second lot	hWZuaa
second meetin	OUe4Wf
second missio	Tdocob
second of	YgTggq
second one	aZY5aX
second openin	cXZaiu
second out	dYabpi
second page	dZbpbi
second panel	deataZ
second part	ajarbb
second penang	XidYqf
second place	lUSVWy
second readin	qYfcYj
second refere	aZi1YQ
second reimbu	cbYvcb
second round	ehgtUW
second rounds	bxgSVQ
second seat	bcaVqk
second shift	eapahc
second signat	phcXcd
second stage	TcP4ai
second talk	WvZiYb
second the	jcXWbv
second time	qddXci
second treasu	hbabqb
second trial	eWbxeV
second visit	jqRdde
second vote	cqddfY
second we	fraXiV
second week	chZapd
second you	fZlYqZ
secret	jibhcd
secret 's	cbbgqb
secret .	imeTfe
secret about	fUifaq
secret at	daYeeq
secret by	daVtbg
secret for	bUpoba
secret had	Ypbadg
secret has	ijSebn
secret of	jdkUjc
secret rang	fmcXqW
secret rings	gacpbd
secret since	cpkZcZ
secret took	eZpeeb
secret went	jcUcjm
secret will	hfTwdU
secret your	bZetbZ
sectio	hajgiZ
sectio #	haUvbY
sectio .	aahapg
sectio final	mYZXrb
sectio from	ZZtefY
sectio my	cepYde
sectio of	caqYdh
sectio the	pjSanY
sectio this	jqWcec
sector	mWfhhb
sector manage	mRloUa
sector says	TjmecZ
secure	aaWmpd
securi	ZffpZf
securi .	TirdhX
securi cleara	YhTlkh
securi compan	iUhebk
securi form	ZkTrcc
securi have	euZWbc
securi interv	gUZolg
securi office	hcUjen
securi questi	dhmiaV
securi reason	ebuXca
securi team	ddpcda
sedge	adhndc
see	amfnZa
see .	U/UdWS
see ?	dYqgYc
see a	epWcbj
see about	d2SZdX
see above	xdRZZd
see after	cxcUdc
see again	ajYpbc
see all	Y3eNcc
see and	vnTOae
see anothe	dSvadf
see anyone	XjQQ5U
see anythi	aUxXcZ
see attach	cYpghY
see by	tWaeed
see camero	cdVTls
see dr	fbbqed
see each	sPbqdb
see enough	fbdeXs
see first	hwcZdS
see from	iVifla
see he	eqcadd
see her	XhplMh
see how	b5MqTS
see i	fdnVdk
see if	WiXwZb
see in	evaUdd
see it	rScdWs
see me	QGZ8Tu
see media	rbdZed
see mum	YVrgdd
see new	eYrbed
see next	bacree
see no	waWecc
see our	bV0Nbg
see people	cPgwca
see she	XwafZb
see somebo	grjZcT
see someon	hmhdiU
see someth	aUlgdm
see that	kZmTnc
see then	arYecc
see these	cjSidk
see they	cuaShc
see three	dqegYb
see to	tmcQWZ
see two	infQjb
see unit	yRdYee
see us	ZeRsYo
see we	WyiVdW
see what	Z/XRMU
see when	ariZcc
see where	S0iTWe
see whethe	jojUdX
see which	apdjXb
see who	Qu6KSP
see why	moXQhd
see will	W2VYdb
see you	OLk8kc
see your	URumde
seed	Zcaoih
seed bank	beZpka
seeing	VoewWV
seeing a	afaipY
seeing correc	dZddpd
seeing her	eccraV
seeing me	cWfxaV
seeing one	pddZed
seeing people	fwVZad
seeing them	dbaqdd
seeing two	hpcXcc
seeing you	TUtnXh
seeing your	pbWeZl
seek	hcfoYd
seeker	STqnfc
seekin	cgYjkc
seem	WrVhWm
seemed	mYoRXm
seems	bgZjig
seems .	lSbfsZ
seen	ifihbZ
seen .	aXxmYT
seen a	XqggYe
seen and	Vpcaek
seen both	aqZede
seen by	bK2mYO
seen enough	ndZQxV
seen everyo	wYZcbc
seen first	disXZX
seen fit	eaYbpi
seen for	caZyXa
seen it	mcklVR
seen on	VoWlVp
seen one	bqbeYh
seen our	bdrgXd
seen that	lfddmV
seen them	mUmfcb
seen this	jnVkab
seen to	bUbgpk
seen two	atbabc
seen what	qkZccY
seen which	rWeeed
seen who	Zrcded
seen you	bTM+jQ
sees	faaxfV
segmen	dUkllV
select	ciViii
select .	WVRgi6
select and	gReQyh
select anothe	dbZhdp
select as	acZZ1W
select board	QpYmfh
select by	kncVde
select candid	brcddc
select commit	neYUep
select day	Vbn5MV
select dog	bWetee
select evenin	VoYoac
select for	dhUlrW
select has	VmZgii
select is	jrdeXV
select joinin	fnbdlV
select no	aZgpca
select offici	b1YZbV
select on	wbWWce
select or	uZiYdY
select proced	ZWiads
select reads	oRckWZ
select shall	qbdZeb
select you	XnUO4T
self	gVPxbh
self life	cUbscZ
selfie	qRZauZ
selfie or	pdccde
selfie smoke	ahXcrc
sell	mTuhVY
sellin	uQgdXe
sellin .	iTnffb
sellin on	xQXVfc
selwyn	iRodfb
semana	YZpcjc
semest	Xdmacm
semest .	bauYXh
semi	ecicnX
semina	dgejcf
sen	zSdYTi
sen .	scdbYa
senate	gmViiY
senco	mRfndf
senco career	pYVpeb
send	bWd3dY
send #	YUluZb
send .	kMnhaj
send a	ZbspXT
send anythi	lZnhaV
send back	YVVQuw
send by	VbYyce
send cv	eeZqce
send detail	qbaYdd
send for	ayYeVZ
send furthe	nnjPdb
send her	YRa5fY
send him	UZaxiW
send it	VWU/fW
send me	ZXXzbj
send my	VghoXd
send one	eVisdZ
send out	sWfdbb
send over	XWVxjc
send passpo	ebdqbd
send proof	edascc
send refusa	uccceU
send result	qadbdd
send round	ojgVdX
send the	dTRvtY
send their	ZgnfnO
send them	XSb1Yh
send this	aVrRki
send three	YWarcj
send too	eatZeY
send travel	kedVnf
send two	bTZzZa
send us	aXV6Zc
send when	cYaudd
send word	WzbeaY
send your	bhQxbb
sender	dYsdda
sender .	cZwZXd
sender would	easbZd
sendin	YXcpji
sendin a	WfbvWf
sendin it	TRdtmb
sendin me	YekljT
sendin over	jmNifg
sendin people	bYYdbr
sendin that	iZwWaV
sendin the	hYffsW
sendin them	bYQwcf
sendin this	dX1eYT
sendin those	ZTqmeZ
sendin us	jZVYZy
sendin you	XNamyc
sendin your	XwPkaj
sends	oO4TbX
sends a	eWqYhe
sends her	TT6WiW
sends his	bYwXga
sends letter	qlVcbd
sends me	mXTsZa
sends the	lhRjlX
sends them	seWded
sends you	gXtWZi
senhor	jgdZpU
senior	ZdWhpk
senior .	fXVjbr
senior and	cXYZqn
senior associ	eeeWqe
senior for	cTYiZx
senior one	efZdpb
senior or	Xqdfee
senior post	iddcrW
senior role	ckXaqb
sense	UySiUm
sense of	SyiUbg
sensib	gadehj
sensib .	dcqcdc
sensin	YmnYiX
sensor	mQNtmd
sensor and	tbdacb
sent	ecscbc
sent .	ZctcQh
sent a	YiolaT
sent after	cbsbec
sent again	cmnceU
sent an	kbVfZq
sent and	rWXoaa
sent back	pdbYcj
sent by	mfVlia
sent for	hqZcca
sent from	elSXfs
sent her	cfsXZd
sent home	UPiaa0
sent it	UXsmbc
sent me	NXyafi
sent media	daceeq
sent mine	dardbd
sent number	WbVdve
sent out	xaYbeY
sent over	WmXraa
sent priya	vUYbdc
sent round	XVoXao
sent size	sYSgZZ
sent sorry	fepbeZ
sent the	TXhknh
sent them	Zd7MWb
sent they	cqYdee
sent three	cWSjcw
sent to	hlySbP
sent us	Vchkbm
sent was	fjikcV
sent when	atYedb
sent you	ZRsqXc
sent your	pvWOcY
senten	dgffff
senten to	ckWWbs
separa	XZjfuZ
separa #	eXajsY
separa .	YtcUif
separa applic	ebZaer
separa from	Yaqeee
septem	pXdOud
septem .	teVbmU
sequen	jfXgdi
sergey	VNnqdk
sergey .	hSuSTo
sergio	Pehsdh
sergio knows	Uheqee
series	hglYch
series .	ddsYYi
series ;	qoaUUf
series and	YheUfq
series asking	TheZlm
series but	eaUrhd
series for	pNngZg
series it	dmfZlV
series me	qeccZe
series met	iSejkg
series on	wgTXcT
series so	hVogXh
series sorry	epXeeZ
series the	iTfijh
series they	hwWabW
series to	bTifho
series was	dYsdhY
series we	Xbcdrh
series you	dbpbcf
seriou	egauXY
seriou about	cfYqdd
seriou consid	csacdb
seriou though	nUncce
sermon	hYnVbk
servan	rbcWak
servan of	ubgWiY
serve	ingZVf
serve our	fkmVca
served	WmhZhf
server	nRaXno
serves	mmdWag
servic	cdZfbs
servic .	YlUbfq
servic @d	ZcpVlc
servic centre	hUhhdk
servic team	cpVbgi
servic will	dcbbrd
servic you	cTrliW
servin	bfbgcn
servus	daZZkq
servus .	ghVedo
sesay	jdgeSl
sessio	faYtcf
sessio 's	YnVaji
sessio .	ZkYpkS
sessio and	ljfRfg
sessio at	edcpbf
sessio dayton	bVlbjl
sessio for	dauZcZ
sessio from	lfakeV
sessio got	lVUddt
sessio in	iYViaq
sessio is	fdZucV
sessio was	hnShZj
sessio with	cVZyYi
sessio you	dcbqbd
set	bfdsca
set .	NwqUWc
set a	YtggZW
set and	ZsbZeb
set aside	heUjoc
set claudi	qdZcee
set design	alcWXu
set expect	pdgceZ
set it	LMX/UY
set itself	cscZdc
set me	ZVWnph
set mostly	uZcZdd
set myself	eZpeee
set off	bdpkbZ
set on	VUcomk
set out	iUfYml
set remain	ciYpdb
set so	rjRVbg
set the	pachcb
set up	Mak8WZ
set you	XcbhwX
set your	ghsLhf
sets	Shkjja
sets of	bcpnXV
sets out	edcYte
setter	jfRigl
setter it	ccRphl
settin	YHwibk
settin .	XW1QaZ
settin up	YWZvgg
settin you	dbZcer
settle	tkSWgg
settle .	U7fOca
settle and	vfRWmV
settle before	5aVSWX
settle betwee	qUecma
settle by	zgUUeY
settle hello	raeead
settle i	apdded
settle in	nWsbXd
settle it	tbQchh
settle media	gpaYec
settle on	nNKXf+
settle she	Vtdddd
settle the	bVZmta
settle while	eqWeee
settle who	omfbbV
settle yet	gXdrdd
settle you	cdddpd
settli	keMhrb
settli .	ekTkic
settli order	bZchqc
setup	VgVhkm
setúba	hZidnV
seven	jehdbf
seven .	aZsaai
seven out	ebcZcq
sevent	aXgffp
sevent with	cbcqee
severa	a8RTcc
severa .	YsaWhg
severa months	YyVabX
severa weeks	R/UWYW
sew	ijeYaj
sewing	lMklee
sewing .	fVpcdg
sex	eXkfal
sexual	gcWkle
sexual screen	eZYtdc
sexual test	Ufaqlb
shadow	fZengd
shadow .	chqccX
shadow test	ejVjei
shaft	ofYbid
shah	ghkZXj
shake	heglcY
shakin	Rcimlb
shakin .	Zagdrd
shall	pmWfdZ
shall .	ieUhlb
shall arrang	fWepee
shall be	rsVbdT
shall commun	sjaXbY
shall confer	epacdd
shall consid	crdccb
shall delibe	brbedb
shall fix	dadped
shall get	Ypceeg
shall give	qhaacc
shall go	WWdobp
shall have	/LVdYW
shall hear	tebaZZ
shall i	QDlzik
shall keep	beYbdt
shall know	rfcbac
shall length	rbcbce
shall let	qobSab
shall make	mpaWda
shall not	hXjVau
shall presen	Yactdd
shall put	dtZddb
shall reach	pdfZde
shall reflec	bqcedc
shall report	daebqb
shall requir	dYYscc
shall revert	ZvcacZ
shall ring	vWcbcd
shall see	UuaXhc
shall take	pXgdfa
shall teleph	ybWfXW
shall tell	0VdYcZ
shall we	QISy9N
shall write	h1WXZU
shame	XPnaV1
shame .	WZiTU0
shame but	eZddep
shame they	bbpeed
shane	dQwXXl
shane a	bUpbdk
shanic	mcgede
shape	iZdYll
share	caofhc
share a	YrfieW
share an	fqZedb
share code	bXcudZ
share i	aUkkmc
share it	ciyRaV
share of	habYua
share this	abqZah
share two	kYccZp
share with	pilMde
share yet	cqbeec
share your	XUnsZY
shared	fhjTpY
shared .	YYYZ1Y
shared a	cYzeWV
shared among	dfZedp
shared boots	epadea
shared gradua	eccrbc
shared timeta	fYsZde
shared with	rpeTXY
shareh	Udcnpc
shares	dWiomU
sharin	bghahj
sharin it	Xvaaec
sharon	eaYjdn
sharon .	dZbbhq
sharp	iZdjlZ
sharpe	bhmciZ
shaun	UodYbn
shauna	OojScq
shauna .	VqrbXY
shaz	ejdflW
shaz note	eZbqde
she	jhbfde
she #	mlgVhX
she ?	Yqchcc
she accord	ZpnbcW
she also	YvebcY
she always	cogcfV
she and	bqWkbd
she answer	YjmoXU
she asked	rRbrVf
she begins	XYYbX2
she called	OYjdlr
she calls	xTWXhk
she came	UeWjav
she can	SgQujj
she checke	dVaXqh
she choose	rdbbdc
she comes	YlZaar
she confir	fZXXev
she consen	rXabdd
she could	VxtSbS
she crosse	Tvaabb
she decide	ubXeiX
she declin	dreefV
she deposi	Xsacde
she did	oVegZk
she does	pvSdWV
she driver	Vedefq
she emails	vZZZdc
she ended	chXpdd
she enjoye	aVwYbf
she finds	nVccel
she gave	WbjhWp
she get	absXZd
she gives	uhWiUW
she got	XZndZq
she had	aYwbYi
she haul	aZjqda
she hears	dhsYXQ
she henry	abcqee
she her	YiUkZp
she hopes	fmZhUa
she housek	dfpbcc
she hung	dXrfcc
she invisi	Zsbdec
she just	Prdhla
she kept	bmkgSd
she khadij	tdbYdd
she knitte	cpcdfc
she know	pddbdd
she knows	qOtlXU
she let	RmiIhl
she lets	wXbYca
she likes	WoUejg
she looked	sTaVjo
she lost	cabadt
she made	blnVXe
she may	V5WdYX
she means	cQUnsh
she might	Xgardf
she moved	Xiapbg
she must	kuXWVf
she needs	LcYswR
she never	PmvdZS
she no	eYudcW
she nor	kUZloa
she now	qXdeed
she offere	QVbYzl
she only	iPmehh
she passed	YXjddq
she phoned	cacZpf
she phones	pbbcdd
she picks	rlbZYa
she promis	6UYbYX
she pulled	ZwbYcU
she pupils	bwYbac
she put	pXaZpb
she rang	SXalht
she read	dMbhhw
she reckon	iubVXV
she replie	ktKeoZ
she rings	yVRejU
she salon	iZZebq
she say	hkUlZg
she sellin	vTZXcd
she sen	wWcZcd
she sends	oSuWkS
she sent	aliRXr
she signed	ZabhYu
she signs	yZYhXZ
she sits	nVbkhd
she slid	aVfVyd
she speak	dYbcct
she sponso	cgbpdZ
she stands	tYdbbe
she starte	cZedcq
she starts	dXSaT9
she stood	bXaekq
she takes	axUlZW
she talked	VWuZnc
she tells	8eVWRV
she texted	mRbijb
she texts	zYZXbb
she think	dsdYdd
she thinks	pgYbVc
she though	pUgdbk
she took	WhqVgd
she used	nUnccg
she wants	XeMvtV
she was	kafUgn
she went	nYZapd
she will	stUcYY
sheare	icWgjj
sheare .	dfVdkm
sheare it	ejYcpa
sheddi	iW0XZR
sheep	jUVaY0
sheepd	Wlkdgc
sheet	6RUkdT
sheet .	rgehbL
sheet and	sYXoeR
sheet at	sZYbee
sheet before	lVggdh
sheet of	qWXobZ
sheets	YUkgqe
sheets .	cahcsY
sheets has	XfVWku
sheets shop	cYwbab
sheffi	XRrfWl
sheila	YYtYnZ
sheila b1	dbpeea
shelf	XetWZi
shelf until	dYsecd
shell	jZjlYb
shelte	djcgVn
shelte i	dpaeec
shelve	QE/ijS
shelve and	dcaesY
shelve for	WX4ccT
shelve the	cS2chV
shephe	bpddfa
sherif	jcXhbn
shift	abcqmZ
shift 's	fTYdui
shift .	YgRtnY
shift ?	gTfxXZ
shift and	nRXhli
shift at	ikVZmZ
shift but	bidYrZ
shift done	tZiLkf
shift graz	bfrYYY
shift hello	lYbrZZ
shift i	SYWyWp
shift if	cuaYcc
shift interv	apeafe
shift lead	clTYuX
shift on	RmYjkj
shift prefer	ibVtZb
shift so	hUWlfn
shift survey	bcZtce
shift that	daiYWt
shift the	caYWtl
shift trial	PljjSa
shift unit	YZZxaa
shift was	rkjRcb
shift went	ijcToc
shift with	VVdxjY
shift you	hlUhed
shifte	ebZvVc
shifte and	Wsceed
shifte me	cddpdc
shifti	iXgnac
shifts	hQdhim
shifts .	lZTjkh
shifts job	ZYVgoh
shifts on	cdWzYZ
shiftw	hnbVbj
shiok	bekkac
ship	dhcggf
ship 's	cnWaap
shippe	QVlxTf
shippe .	eeWqee
shippi	eZcfkj
ships	Wlfbcn
shipya	clXfif
shirle	mhjUea
shirle number	plXVdd
shirt	efeZmf
sho	eudRdd
shock	cfecdn
shocke	Xhgdoa
shoe	fWvOfl
shoe size	Xctfac
shoes	paYdig
shook	WQdkwe
shook the	bbcscb
shoot	cYRyeh
shoot 's	iZbZqd
shoot it	dabuZa
shoot me	hZZseb
shooti	becffk
shop	eXjdij
shop .	XUpdgn
shop and	fhmhcV
shop at	eapecd
shop by	bXpoYZ
shop closed	cardeb
shop floor	feVnYm
shop has	lTbblk
shop here	ecarbd
shop i	YjqiWZ
shop if	heaXdp
shop is	nXlVrU
shop manage	maUcen
shop my	elZdWp
shop no	ZeRbhv
shop parks	bbpfbZ
shop pastry	dcpcdc
shop said	krJbhk
shop talk	cctYdb
shop to	ccZWqk
shop unit	iZRnnV
shoppe	WbikYm
shoppi	gPdpma
shoppi .	Ybcpic
shoppi part	cbcrcd
shops	ahikgY
short	bbYngm
short .	WaZkbu
short a	gZZbqf
short and	lXYYpj
short answer	SmXhWt
short but	bbdreb
short by	adccdr
short call	YWpoZW
short caselo	hbeZrW
short conver	cWXXsa
short i	YWkcqc
short jo	eZebrc
short list	RnJtdk
short long	jdeVod
short loss	omUbaf
short no	jjUYcp
short notice	ahimVf
short of	XeVfV1
short phone	apWheb
short questi	acZwdb
short regist	pceZee
short so	gnbTna
short story	lfYaXq
short survey	jcqZdZ
short the	iZTgnj
short they	njRaVm
short writte	bcdrdd
short you	aYcXzb
shorta	lahcef
shorte	cihdhb
shorte 's	caaZrh
shorth	fUbeYv
shortl	kvRuQb
shortl .	YiOuUr
shortl ;	aefrWc
shortl after	T0bXdb
shortl agains	dqYcee
shortl and	coUtLi
shortl applic	pgWkZZ
shortl are	dpddbc
shortl but	pVecbj
shortl by	ribdYZ
shortl candid	ovSdZT
shortl decisi	pcbdfc
shortl for	WZc3Om
shortl gets	pdeacc
shortl goes	pdaeed
shortl has	pqUWdX
shortl in	isaYaZ
shortl is	omTYYf
shortl meetin	ZfbhYp
shortl not	X0ZWdW
shortl of	iiXuUX
shortl on	rXdjcY
shortl or	qfdXeb
shortl out	rXedde
shortl outcom	uXYZed
shortl people	nkaebV
shortl takes	shWdec
shortl then	bfpeeX
shortl they	XWeuee
shortl was	pgbiXc
shortl will	fzWXdS
shortl within	rVeefe
shortl yea	dXepef
shortl yet	evedeS
shortl you	YoUiVm
shot	YjaYbq
shot but	edeqcZ
shots	XnVrWh
should	fdegdj
should .	ZhnUih
should anothe	eYdeeq
should ask	cfpfbY
should be	mVVlnd
should bring	cZhrab
should cancel	asbbgb
should come	VIg+WS
should consid	xWWaeb
should have	bUQZj8
should he	dapdjW
should hear	6WRVZc
should it	psjQXV
should like	ZMUytY
should look	bXbjcr
should mail	Ycbtec
should meet	Ycdwca
should never	fjUhei
should of	WdYbgu
should one	drcZdc
should reach	JWsmcf
should report	bZYpld
should ring	fgYrba
should say	fbZuZc
should see	ZZqagh
should she	cvbYZb
should speak	bcepee
should stop	eRkUhs
should tell	Vbdnjg
should that	iRnbgk
should the	kyjSTU
should there	ZuZcea
should they	WubXjc
should think	Wnpbbb
should too	crYeec
should we	iookPS
should write	hXdsYd
should you	gekOgo
should your	oxTMcc
shout	hqVebf
shout .	Y9WdTS
shout across	pZeeec
shout at	sTZXXv
shout before	abedqd
shout by	lPXjsb
shout hello	rVfefd
shout if	NVmujd
shout in	mReeeo
shout me	aTdwcd
shout on	sUeeed
shout when	L/cWcY
shout you	rRUXin
shoute	bdajgj
shouti	Zgabim
show	YWg3Yd
show 's	ZflOdu
show .	dYlIyh
show in	jcpbdY
show intere	Zpcdee
show it	W2SpSP
show me	XVW/JR
show of	jRaTls
show on	iVnlbb
show the	ZbcuTi
show them	YdV0ZZ
show this	ZkqWYi
show up	aWUydc
show us	VPN/OU
show we	chbZdp
show you	QWolma
showbi	WcpZTr
showdo	bcodZh
showed	dcZojc
showed .	ahSpkd
showed me	dZvbdY
showin	WWjnna
showin .	NU1dfb
showin and	kTfWvY
showin locums	jiSjem
showin told	pVjccc
showin with	bbXrjY
shown	eYnZfi
shown that	cZwZcX
showre	bcWjdp
showre the	djkUje
shows	Vgafjm
shows .	eYhrbb
shows and	cdcaqe
shredd	mVblfg
shreya	YcTmpi
shreya .	eUdjhi
shrug	qkSedd
shrugg	QpnWbl
shrugs	Tmglag
shuffl	iciigW
shunte	bnajca
shut	YV7YUk
shut .	hXlnVe
shut all	jUoddd
shut and	gVmZbm
shut applic	kkRccf
shut at	Wepkbb
shut down	dVkecm
shut for	YbxdVa
shut it	dSllei
shut so	rhdbcX
shut the	TVfXb3
shut till	Uf2Uba
shut to	bZqadi
shut unit	Ybtacc
shut until	aerfac
shut up	uTfWfb
shutdo	gaeibl
shutdo .	eThXkr
shutdo and	qcdccc
shutdo follow	dpbecb
shutdo from	cdaeqd
shutdo has	bebcfp
shuts	TWh1ac
shuts hello	cbZubc
sia	bXVnhm
sian	bZldbi
sick	bqsZbQ
sick in	bhrccZ
sick leave	hhqZXW
sick so	lndfZT
sick to	aaqeed
sickne	jeYjfd
side	hhdkbc
side ;	ieUfrY
side a	Vmcnee
side answer	Yqceec
side door	YZpkVg
side for	dZcrde
side hambur	ebqccc
side it	fpdcXf
side of	mwVlWO
side the	YhYqef
side within	sYcded
side would	dZdfpb
side you	ZeVtbi
sided	aZbacu
sided with	aZbacu
sides	kXZkgh
sides .	gZbtXc
sides and	dYahbs
sidewa	amjZaf
sidewa by	dedWre
sie	hhdfbf
siew	ffdjiZ
sift	ijOjRv
sift .	TVSlU3
sift and	gacvXZ
sift has	hcioeU
sift is	cscheV
sift result	vXaYef
sift the	eqcYed
sift will	dqeYfd
sifted	kYXTcv
sifted out	eXYYcu
siftin	b/IcWW
siftin .	Wxabda
siftin has	bpZfed
sifts	kVbedn
sigh	qcggXa
sigh .	mUqbdb
sight	ZpZtTY
sight .	XxYeYS
sight but	dqeada
sight of	YZmsbR
sight readin	fVUtWo
sighti	bYskbX
sighti and	edpbfa
sighti the	VawZde
sign	VYcf8X
sign 's	eUudcY
sign .	UnWY7N
sign ?	dbgUud
sign a	cccrYh
sign and	WkYdvW
sign at	RdYwgZ
sign before	dhZZqc
sign both	bdcQ1d
sign by	HbPO/Y
sign copenh	ZaXwTc
sign down	daXbgp
sign for	ZZqeia
sign here	aSPxmR
sign in	VR/PWV
sign it	XXRqyZ
sign nothin	iVqfcd
sign off	vsTVPj
sign on	YWVK/X
sign or	iWhXsb
sign page	YZYqld
sign scan	ceXtZd
sign the	SOV4oX
sign there	cbbVti
sign up	SK2aYp
sign where	XTVY+W
sign with	cSVoml
sign within	Xedawd
sign your	ecaQ1b
signal	fgjdea
signal off	igpWba
signat	cgUe2X
signat .	boTgoZ
signat ;	cgXvZZ
signat by	PUdQ/V
signat in	fdfYpd
signat is	g0bSeQ
signat of	gpcTlX
signat on	XXWmqc
signat under	dccsZe
signat within	cedapd
signed	VVYc8h
signed .	RfXQ0k
signed a	jVWZdv
signed accept	bddcqd
signed and	ZTUi2b
signed anothe	cdbdcr
signed asthma	ebapdd
signed at	pZcdgd
signed before	iacTyZ
signed by	aOQg8Z
signed contra	YaUkta
signed copy	XXdV5b
signed data	cfYtab
signed declar	Nad3ad
signed elsewh	bc2aZQ
signed for	Yc3NgV
signed from	ecbdpd
signed her	ceddYr
signed him	cXYWYz
signed human	beadqe
signed in	aVtlaY
signed it	OYSh8Y
signed letter	acdTxe
signed me	caVUzW
signed medica	acZuac
signed off	giTXuc
signed on	kXRTuk
signed one	beYpga
signed privac	jcZpZd
signed refere	dfdpYf
signed so	gZesXf
signed someon	XZZdZ0
signed the	YhUbnn
signed thing	eeeUse
signed tp	acaeYu
signed up	PbwWbl
signed with	XcoUkh
signed within	ZeZcua
signed yet	crZbbd
signed you	XmhRtY
signed your	fZXUpn
signif	Uddkme
signif .	dhdpYc
signin	WdcQ/Y
signin .	XXXV0k
signin anythi	dsVhbe
signin in	bctXha
signin off	dshaXY
signin on	Xeebra
signin up	ZfvbZX
signin you	YbZWjq
signor	clVeYq
signs	7mSaYT
signs .	ZsSpcW
signs anythi	Weavde
signs at	bsXcdd
signs hello	pZedee
signs it	zdbZZW
signs off	sjZZXc
signs on	wacbYd
signs or	zYaYbc
signs the	wbYYeZ
signs then	aqZdec
sigrún	Zdofbe
silage	cYwbcb
silenc	pubXbU
silenc after	2aVdcP
silenc and	bqUgfe
silenc as	kubZaU
silenc at	eapeeZ
silenc i	hmjedT
silenc in	WksXca
silenc means	smUaYZ
silenc on	kSfpkX
silenc past	rYddkV
silenc she	Xuaadc
silenc the	pcfUck
silenc until	dtZbbc
silenc your	ccdpaf
silent	YvndXO
silly	miYVej
silly fobbin	rdXbde
silva	chjhkT
silva .	bsUiae
silva you	fceqYe
silvan	dbqhWd
silver	ZnlWcf
silver go	ZbuWdY
silver the	drdecX
silvia	cphYVa
simila	cLcZf3
simon	bcpbjZ
simone	Vcdioh
simpat	WbrmhQ
simple	lbZcjh
simple and	ibZdbp
simply	WtpfZS
simply can	dqeeeX
simply have	gzUaca
simply not	cugcbR
simply says	Xreede
simply slow	cpbeec
simply stoppe	cWqfee
simran	dbpYhd
simula	XUQqbu
sin	dXnThl
sinazo	egLhnl
sinazo my	dcTfko
since	bfkYgk
since #	jxcUfQ
since .	N6bRgV
since @p	kTkZji
since and	hhWbXr
since dog	QoiVZp
since enhanc	TgpVbi
since hotel	gpcXfb
since i	WZ2Mjf
since it	hlVibe
since long	dXaedt
since my	jhOndg
since numeri	ZaqeYi
since parks	kSfdar
since school	bgXpcc
since series	UcnWmf
since she	miVZWo
since so	nVbend
since that	eRkjnb
since then	PezgZd
since they	YneTtX
since tp	bjkVlb
since we	gSfdok
sincer	jXkmRh
sincer .	fTpebl
sincer go	qeZcee
sincer you	egZqWb
sinead	khdPqc
sinead .	kejaVi
sing	fhfcff
singap	VeohiY
singh	ohcdbZ
singin	iWdpce
single	odaWek
single one	cvTdde
sings	nvbRXY
sings tak	qiVbZa
sinist	kiiYca
sinist and	dXqUbm
sink	kZhdci
siobha	XWmber
siobha 's	jTlgWk
siobhá	fnhgaX
sioned	mQlSog
sipho	dgrThZ
sir	kYgalf
sir madam	gkncbV
sister	eckddh
sister 's	TXmlan
sister .	WhqiZa
sister and	hiWZrX
sister by	pbadde
sister cause	hsUVZX
sister compan	bSppae
sister decide	qZecec
sister got	YmvRTf
sister in	ZlpceV
sister just	dpdbba
sister picks	pddbdd
sister reckon	rjTcdU
sister rings	nUeekf
sister says	kWgoVi
sister she	tdeaXf
sister the	abtZdd
sister they	dcZfep
sister to	Tfimei
sister wants	ZdXccw
sister was	dhoiaT
sister works	YaYYqq
sit	emXtcV
sit .	bmfZpU
sit a	cfbrgY
sit at	ZWasmc
sit by	SxjaaX
sit in	RPo6VT
sit it	Tfcobm
sit on	wgcZbU
sit still	nVeaoc
sit the	UQM/Tk
sit there	YtShkZ
sit tight	o6cPUN
sit togeth	uZcZdd
sit with	dqZnSX
sit you	cXasgc
sit yourse	ectWec
site	ccfpbe
site #	eeUees
site 's	Ucffbo
site .	VbrWWs
site aisha	VnbZgn
site and	ehYcZp
site by	jbYpbd
site dog	deeqXe
site from	bZXbuh
site got	ghgRji
site interv	edYsdd
site is	ZV0Wda
site lead	fcataZ
site nurse	ogfRke
site office	ahbqZb
site superv	apecgb
site trial	cqVgfe
site visit	acT6VV
site walk	caasZi
site with	rfWiXb
sites	Xdfkmd
sithol	nWeiib
sithol .	UUvlZh
sithol and	rZYbbk
sithol has	elcaoT
sits	ltdhUW
sits .	XycbcZ
sits a	dXpeee
sits again	agbtcX
sits down	vZcYab
sits in	MRxxbX
sits media	pbdbee
sits on	rjdXYe
sits the	dqbdcd
sits with	eweTdV
sittin	goPfif
sittin .	cvPiiZ
sittin ?	efUapi
sittin down	fdgNsl
sittin on	uxSVcQ
sittin the	dZXUdy
sittin there	gTaole
sittin with	c0XZUU
situ	bbeUkr
situat	bhddek
situat .	febhVo
six	cVYoqf
six .	hfVhmd
six ;	Vpghbd
six and	gYQndp
six are	bsaadc
six for	sYWXle
six from	dpfXcf
six mahalo	Zccrcc
six month	cYaZvg
six more	fraYjZ
six names	hUdfqb
six of	ojZfRi
six pages	Ucasma
six people	ecjYYq
six questi	aWhwcY
six rounds	eRoajl
six sleeps	rcZdde
six we	Zdbtae
six weeks	bWbfsf
six were	nTXYjn
six which	Wucaec
sixtee	ZZhgen
sixth	jTgpZf
size	/MSefU
size .	/OZebX
size ?	oUhfec
size a	fZcdqd
size about	rUdbfd
size after	mViTli
size and	/XVPdd
size as	bjUolU
size at	7JYlWW
size auto	VYweeX
size becaus	YUcuib
size before	rRcbQw
size but	rkUaaO
size can	qZjadZ
size cet	Vcdueb
size could	PxmbYY
size five	tUdece
size for	zPQwVP
size from	7OSdcX
size give	pZdede
size he	4PReTW
size i	hWukZQ
size if	rWbcjc
size in	jhYpRc
size is	qWdWpR
size it	0TWeYd
size max	3OYWaa
size maybe	qUZakc
size might	apdbee
size no	2OZdcZ
size nonpro	4PTeVW
size not	uTedee
size now	tWbaZc
size of	gtgQaZ
size off	XaYR2b
size on	jpUbdf
size or	HqVvfX
size past	VuYddY
size per	pdcdcd
size please	vWYmeS
size quote	uTcccc
size said	tTebed
size says	unSXXS
size scorec	sWbibb
size she	7RQacY
size sketch	tZbddd
size so	pSUhvV
size sorry	Uiebqc
size that	3KVica
size the	ugWhSa
size then	/GUSca
size there	bbpcdb
size they	uWdSfW
size till	0PiaWa
size to	2DOqsP
size until	1OXdcd
size was	ZqVbbn
size we	sSZobb
size when	rVcdeh
size whethe	yRbfcc
size which	rVdhcd
size who	WnaWqW
size with	wJhehc
size work	Tefubb
size you	pRnfaa
sizes	chrSgX
sizwe	fqRcZm
sizwe 's	eqZbca
sizwe with	idVcdq
sjoerd	gckbhd
sjoerd .	ZTicln
sjoerd on	cYsfba
sjoerd the	asfZgZ
ska	mLqWpb
ska from	YcbcyW
skarvi	fajTqc
skarvø	NhWsme
skarvø .	TpSXsb
skarvø as	ccdqbe
skarvø in	VtcbVW
skates	ZYhmZn
skelet	jfefgZ
skelet staff	erXedc
sketch	1WTijW
sketch .	xWWcjY
sketch and	zRZkYb
sketch for	qeTmcZ
sketch has	Ziacpc
sketch in	cdhYqd
sketch is	uTWfgb
sketch till	rbacce
sketch to	mUXlgh
ski	dNhzdX
skies	Tkabol
skies .	kUdefm
skies go	deaYrd
skies unit	Qnpeee
skiing	hgMimh
skill	YckrXY
skille	hbXigk
skills	jbgoVd
skills and	ZueYed
skills are	bblWdr
skills check	bcWucf
skills test	pZUmab
skim	WkUdll
skim .	dYYaqk
skip	Zfhkdf
skippe	iXjgib
skippe .	ggkOcl
skippe from	qbddbe
skippe media	bbrfcb
skippe says	aWddtf
skippi	cgoaiX
sky	gvUXfa
skype	aVS4Xd
skype with	hdYpbb
slack	fkUjkZ
slamme	bnfded
slappe	dapajZ
slappe a	ebqeca
slashe	dYgkdi
slated	bmajce
sleep	vfmViO
sleep .	XQ0hRk
sleep for	jjhffQ
sleep on	tsNRpQ
sleep well	sUkehS
sleepi	jbbddl
sleeps	wmpPOT
sleeps .	napXcY
sleeps a	Zrcedd
sleeps on	0mRSWb
sleeps she	qXeeee
sleeps till	Vatcda
slept	Ulgeam
slid	jgLfsc
slid a	YZTjxY
slid my	dcZYcv
slid the	cajasX
slide	ngccde
slide 's	cpbahd
slide in	frbYdb
slides	TRr9SW
slides .	iThodc
slides are	ZZtfdZ
slides from	dcwVbc
slides got	qfbbaZ
slides in	Zebqdc
slides max	Ycdqde
slides to	Qcb2dc
slides you	acsZdd
slight	bafVlp
slight .	VlekZh
slight you	dZrbce
sligo	dbhbpZ
slip	bbeucX
slip .	qPcnfe
slip ?	cbbqdZ
slip and	dioVai
slip back	XZnRpk
slip by	WaXN0f
slip copies	YZUuUX
slip for	bZqmUW
slip from	cYsbbb
slip she	cSvddb
slip so	ebdpcd
slip that	anUcgl
slip they	itSXWa
slippe	tjZhaU
slippe .	muOejR
slippe and	cpgfdZ
slippe by	XYdddr
slippe to	vUccde
slippi	nYSklW
slippi is	Xdcdrb
slips	dbjneY
slips in	ecqadc
slog	clcbnX
slog .	Zaqceg
slog best	emUehj
slog job	cYacuY
slot	QYZ/Zd
slot #	earbdb
slot 's	cdTlfo
slot .	Qde5YU
slot and	eepVmZ
slot at	bcZYti
slot away	cbared
slot before	bcdpde
slot by	aYbubc
slot got	gjaVeo
slot hello	cdapee
slot in	UWdpcp
slot is	dYeepe
slot on	ehinaU
slot please	Zebtbb
slot sorted	Vfeqef
slot with	kRYtYh
slot you	beXyYZ
slots	NYV/Wb
slots .	dZhpcb
slots are	XfXtYk
slots for	XeSlhp
slots on	VWa3ca
slotte	fXsTSk
slotte on	ofTUbn
slough	ddPbit
slow	e9UUYd
slow .	myUaSa
slow alessa	Zrbded
slow and	W1SaZh
slow as	WqcdlY
slow becaus	drafea
slow burner	dscddW
slow but	kmZdgV
slow dhal	dpeeca
slow for	bZcdds
slow here	pdbedd
slow on	heTZip
slow one	drYjaZ
slow proces	hVejle
slow replie	jOvadb
slow with	Xsaadi
slower	l5UOTW
slower .	mwRZcW
slower than	puPXYa
slowes	fijZfb
slowes .	bfpebb
slowin	aZVpnf
slowly	d/KOTU
slowly .	U/QRVY
slowly and	fyWaZZ
slows	ZrdlgT
slt	jgbfee
slàint	lUbchm
slàint in	hYpddc
slán	XqeZbi
sm1	PlrYak
small	dcmidc
small #	daqhaY
small async	cZqcec
small chidi	igTflh
small exceed	cZzWba
small justic	dYwXca
small print	biZbsa
small rating	ebpeeY
small talk	ja5PSS
smalle	dZngUl
smalle .	caubcb
smart	ibZceo
smashe	fddYjl
smashi	Yeblfk
smell	Xraefg
smells	dlkbZd
smet	dVgfgn
smet .	dWhXjp
smile	hfdlXe
smiled	XVeqnZ
smiles	fiRpfc
smilin	ThrZfb
smilin .	cZrdec
smoke	tidQkS
smoke .	oiOVpZ
smoke from	lpRaja
smoke i	eXbeer
smoke in	cWuacZ
smoke modera	cdrbZd
smoke or	wWdccc
smokin	ibhlWf
smokin and	gbdpbd
smooth	gWUjpf
smooth on	bddZsb
smores	fdZghk
sms	jMrPjk
sms 's	fVlbhi
sms on	uWadec
snag	aondZU
snapdr	gakkac
snappe	WRSkps
snappe up	dbagcq
snappe you	cUYask
sniff	YhrjcS
sniff .	aUqghg
sniff and	bqdcda
sniffi	XdXcvg
sniffi media	ccdVud
sniffi on	dbpcZd
snippe	kTieam
snow	pYbcif
snow .	qaWZbm
snowed	lgoiWS
snowin	dborVS
snowin .	ijgkbV
snowpl	fbjVZo
snowpl .	eaadbs
so	hachhh
so #	kYgqUb
so .	bkiRij
so ?	WuUgcg
so @d	5VXcZZ
so @s	uZdddY
so a	YaZzgX
so about	hdVnja
so act	bcceqc
so after	Pubgcj
so aisha	sTeaee
so alas	eqdddZ
so all	TW4lVS
so also	YpfjbY
so am	RsfXpU
so an	hddWrb
so anothe	dUZude
so are	WtbeqJ
so audit	dbWcpj
so bad	ZVzXiY
so be	Nbl1eP
so bear	d3SXbX
so before	TJbxnf
so boss	bdepbf
so bring	XaR2kY
so bristo	epZbef
so by	yOZikV
so can	TcUxoZ
so check	rcabcc
so churn	qccadd
so click	dbdpeb
so close	ZnZcRr
so come	WMM/YX
so congra	caZXzZ
so consid	WaibxX
so could	XhV1bT
so count	2TdZbX
so dan	/MVRWX
so do	XtcklP
so does	fcoQij
so drop	aXXyae
so either	wXbdcb
so ends	inUdZk
so everyo	ZZpfka
so everyt	eluWbR
so expect	zLjfWZ
so far	exieVT
so forth	tUajcb
so from	XlhUlh
so get	DPN/pS
so give	bqamUW
so glad	kbbavV
so glass	hZpbcY
so go	TZfufW
so good	dPaxpU
so grab	bZcsde
so gratef	dUohWh
so hang	fxUXac
so happy	YVfR8V
so hard	ZZeYve
so has	ZghgVp
so have	accfuV
so he	lVfqTh
so hello	5IYiYd
so her	qaYbhc
so here	eWYRut
so hired	dbddsZ
so hiring	cXvcdc
so his	pbdeed
so hold	rkZXca
so hop	eadped
so how	keabpX
so human	raWmac
so ignore	mVtZaa
so imagin	gpafeX
so impres	dbaawS
so in	hQdfsd
so interv	dWTsch
so invita	1VbZbc
so is	cdjWrZ
so it	ffTfni
so its	PnfRyc
so keep	1eScaT
so kelly	zUcbba
so leave	WrYZdl
so left	kpWbdc
so let	jdiaqT
so lets	nZPiqZ
so life	/ESYXY
so long	idSfre
so look	yQZXla
so lovely	bgpVeh
so make	qZdfiY
so many	dXpZbl
so maybe	Zrbecc
so media	6IMiVd
so min	Vcmmac
so mind	XU0Wac
so monthl	rYdccd
so more	enddkV
so must	egmZUk
so never	dbcdqd
so next	XjhrXZ
so nice	abYSb1
so no	ThXRP/
so nobody	cufZTf
so none	bWfdds
so not	chKcb1
so nothin	enrLeX
so now	gcVzgR
so off	VSWsWq
so ok	UWjuWU
so on	xbnWRb
so one	mdSoeY
so open	lhnTca
so or	vWdcdc
so our	jdqiWS
so over	fiYbqX
so owners	zWaabZ
so patien	kijUVd
so perman	eebdpc
so pick	acbucb
so plan	uVYfcc
so please	defnmT
so pop	cYZwad
so priya	sYbhbc
so proud	lnaoTW
so quick	rQjTkh
so reads	1PXdiT
so refere	ebZsaa
so region	4PbYac
so remote	rbbdcb
so report	aepbdd
so ring	WUmqea
so said	sjYZdY
so save	cdpZee
so say	fQZqpa
so says	pWcdZk
so scan	Ydesdc
so sectio	npcUZc
so send	ZXW5Xb
so shall	sVdagg
so she	gYYudb
so short	lWShfq
so should	dpcaiZ
so shout	dUjhfk
so since	ZhvVcZ
so sit	ZrkXcc
so size	wZacca
so sketch	wZdbZd
so some	Yseded
so sorry	djWeQy
so stay	pbbjZd
so sure	YoemcV
so take	afbfqc
so taken	fddbwS
so tane	gcpadc
so tell	NTb1nY
so that	iMWkey
so then	oTdled
so there	YSUsb0
so they	aTYklr
so this	gfXNdz
so tired	jkrUWZ
so to	kjeUff
so told	dbpeYg
so too	eqNZmZ
so two	daduYb
so unit	7KXYac
so up	eZeqed
so update	hdSimh
so vale	fYdrbd
so waitin	btbcba
so watch	vXZadc
so we	aVZggy
so welcom	YQhN/O
so well	Uebsjb
so what	hjSreX
so whatev	bfrdaV
so when	pYbdnY
so which	bPU8XW
so who	VojmTY
so will	8TWMqX
so withou	ccdcdp
so workfo	qacedd
so would	Udef5G
so yes	WhbV0Z
so your	agoSbm
so yours	sUWhal
soap	inbgZZ
sober	lgegcd
soc	lXoadc
soc the	daqddc
social	Vdtcgc
social accept	adeapc
social media	RumYca
societ	eaqiaY
socks	cUfpbl
sofa	WRZyge
sofia	lgcgbc
sofie	haciej
soft	nbkWia
softba	eqVkca
softba .	iuVbbY
softwa	afmbcg
soil	nhadde
sokolo	cmfhZb
sokolo .	Vphdee
solar	iebfXl
solar job	iclgVg
sold	UUlUZ1
sold .	daOdrn
sold and	VY0Zbc
sold so	dWghbp
sold the	cQucXj
sold up	bcYeZv
solici	nSUgok
solici 's	Zpbdic
solici .	pacYje
solici have	dcbepZ
solici on	dcbcsb
solici will	rUambb
solid	fbfhdj
solida	dVkend
soluti	iXehpY
soluti and	mgZcnU
solvan	fbdZfq
solvan 's	gVjcjh
solvan is	cctXae
solvan minute	ijegRf
solve	icbvUY
solve a	dgapbd
solved	ePknff
solvei	oZWhfg
solène	Ymanfa
solène on	apdeed
some	U/ZZWa
some .	bgfVkk
some animal	bXYava
some candid	ZrlTed
some charge	Xdfpde
some dates	cWcuad
some day	TzgVVi
some do	bftUec
some feedba	iOlkal
some intern	eqcbcY
some later	Zrdbee
some more	d7SZWR
some of	ctgXXg
some other	OucUfk
some patien	fxXXca
some people	hipRad
some point	Y9WZVT
some questi	YYbwbc
some rest	eUucdd
some sit	cpcddc
some sleep	gXvXZa
some stage	I/aLaV
some tea	crWlab
some time	P/VUWW
some times	cXZwcf
some tough	dccddp
some way	eqcdea
some week	bqceea
some weeks	dpcZdf
some while	Tueded
some years	bradbe
somebo	ajXYV5
somebo .	VkQZUu
somebo always	Tteeee
somebo an	mUajWo
somebo and	rbXcYh
somebo at	evWafb
somebo beat	bbacas
somebo by	vZbXad
somebo called	YmgWTo
somebo cancel	dfepZc
somebo cheape	caZcbv
somebo droppe	aXYqpW
somebo else	aUXaX+
somebo for	ndSWas
somebo from	SpXqTn
somebo gets	YrYYaj
somebo i	edebrY
somebo in	sYjYSk
somebo left	ZZvadb
somebo letter	daaceq
somebo local	diWbcs
somebo of	eaYedr
somebo on	eZXYex
somebo rings	pgZbcY
somebo the	bvceYa
somebo to	bpchaa
somebo told	bqjcaZ
somebo who	TQgbS/
somebo will	Y/WMbP
somebo with	VNMTb/
somebo would	msYZcR
somebo you	ccsecX
someon	beVXW/
someon .	QVdUX/
someon alread	baXddw
someon called	WkYrYf
someon cheape	XjXXYt
someon droppe	cWThzO
someon else	eYUaa4
someon for	caVYot
someon from	algjRi
someon has	bpVuZT
someon hello	qfcddW
someon henrik	eaeecp
someon in	gscTUi
someon inside	Zbbdau
someon intern	acbedr
someon is	rhpIWZ
someon left	efpZdb
someon lined	lddlnQ
someon local	YZWaY3
someon new	aribaa
someon newts	dbcddp
someon not	cradec
someon now	bedddp
someon over	dbqSdm
someon since	bWTaYz
someon to	jpYiYY
someon took	eepcca
someon unit	rXdZee
someon viewed	eZqbea
someon was	fdZbas
someon who	cNTZX/
someon whose	ZVZcb1
someon will	Y/IYUP
someon with	VVNOT/
someon would	XplacY
someon you	dYesdc
someon younge	aWsece
someth	cpZgbh
someth .	Z4ZXiS
someth ?	ikniVS
someth a	eYbsdd
someth about	goKajo
someth better	cVqZck
someth bono	mUcZlh
someth closer	eZxbaX
someth comes	afYcer
someth concre	dscadZ
someth defini	vYfXca
someth did	ebXedr
someth down	WduWYY
someth easier	Yqddee
someth else	LU4Yfj
someth first	bfaqad
someth for	oiSnbX
someth i	TZmenh
someth into	fbZeeq
someth is	pTTucc
someth like	ctbaZZ
someth more	jUdedp
someth our	rUdhdd
someth out	aqaded
someth premis	hadpbb
someth simila	cYZefs
someth strong	eZsdeY
someth suitab	cTfceu
someth that	bXWmXv
someth the	jrUgaa
someth they	dedbpb
someth to	Z2UciU
someth vague	atZdcc
someth when	brcbdd
someth wrong	fpWcdh
someth you	ZRgskb
someti	f5YSTZ
someti .	PxgWXl
someti @d	sTfeff
someti after	M6Zcdc
someti in	wYbdac
someti it	Zrddbe
someti media	5Heded
someti that	Wreede
somewh	O5jXWW
somewh .	XsuNYS
somewh after	Vvacee
somewh among	bsdeYd
somewh betwee	qpTYZd
somewh in	OxZicY
somewh safe	cWwZca
somewh to	ddjWpc
sommer	aPmnjc
sommer .	WfhrgX
sommer card	oaeTjj
son	eehNcw
son 's	hcyXYU
son .	jXFVpx
son but	drcaYg
son of	eZWddu
song	cbbcyW
songs	ectdTb
songs in	dZucda
sons	fbfajj
sons nneka	iZVdjo
soon	d0XiaV
soon .	c7ZaSW
soon ?	afeZpg
soon after	cUohid
soon and	SrkgeY
soon as	ftVkfV
soon enough	mVapeZ
soon for	bibpZd
soon gwendo	qbWadc
soon soon	bwZbcb
soon the	bpcgcd
soon when	eVeejn
soon would	fdeqXe
soon>bye	djsZeT
soon>chosen	bSckqj
soon>date	zDbnka
soon>decide	hecXra
soon>free	ZZebgs
soon>give	XkXraf
soon>hear	ZrmYZb
soon>if	leTjak
soon>joy	cVhkam
soon>me	cbUuaj
soon>meet	QaYrik
soon>news	hveUXY
soon>papers	XcZrjc
soon>said	guRfUc
soon>soon	b6RUaV
soon>sorry	Pwadci
soon>step	QlfscV
soon>them	kpZcda
sooner	laVfZq
sooner .	uQcYbq
sooner be	XVdjcr
sooner have	WKXfou
sooner hear	dWZuda
sooner if	sSckag
sooner is	edbqea
sooner or	S1babd
sooner take	ZqZaqM
sooner tell	qeZZbg
sooner than	L9SSRl
sooner the	hacsba
sooner would	iVZpmZ
soones	K8SeZY
soones .	Ysacee
soooo	gpWXei
sophie	aYdVkr
sophie .	ddeXre
soraya	eiUkei
sorry	cbeaYz
sorry #	balTnk
sorry .	chZYU3
sorry about	YSqina
sorry all	Uueffa
sorry and	UYloVl
sorry as	cbdccr
sorry but	WWgcgu
sorry did	iZWeer
sorry disapp	jpWfeZ
sorry ewa	dZYbdt
sorry gone	edbedp
sorry hybrid	bdddcp
sorry i	ckqVhZ
sorry if	cdnkiT
sorry ignore	hcqbeZ
sorry it	dWWaiw
sorry kelly	uaZdeX
sorry kid	dZagat
sorry love	SXOVZ/
sorry man	dYbbax
sorry mate	UkbYXy
sorry meant	XbYubT
sorry my	fcZadp
sorry no	bvTgYd
sorry not	XmVaho
sorry our	hnjceV
sorry ran	noVdbX
sorry reacti	bYZbW0
sorry siobha	baWbby
sorry sorry	poTjeT
sorry storie	aabdds
sorry they	qfQRgm
sorry to	bUnbYv
sorry was	ipjaYU
sorry welfar	cbYect
sorry who	cZrgdX
sorry will	Zqdeec
sorry wrong	WS3oWI
sorry wrote	abZsed
sorry you	bYrbWm
sorry your	nkhVda
sorry>answer	UdjZgs
sorry>closed	bUTce4
sorry>date	mYSkfm
sorry>decide	dSRuZp
sorry>free	oVUmbn
sorry>goon	gZRobp
sorry>hear	Zf3XeR
sorry>hold	ZQphZn
sorry>match	dXVmbs
sorry>meet	XmvaWX
sorry>news	cvSXXn
sorry>others	RkZcbw
sorry>papers	iaUlbm
sorry>post	aNdbh0
sorry>receipt	ebaeep
sorry>said	imIdUw
sorry>sorry	sfOfnZ
sorry>thanks	TplibX
sorry>wait	qfdaga
sorry>will	kcpabb
sorry>you	dYkZbu
sort	cmYqbZ
sort a	aWcvaa
sort it	WuimXT
sort of	gbbjSt
sort out	aiajrS
sort someth	cpbedc
sort that	bWqfZb
sort the	oYXwbT
sort who	dpcahb
sort you	hmaVlc
sort your	XcbvYd
sorte	jpaaYb
sorte a	phXbdb
sorted	dddgih
sorted .	QiVjhq
sorted and	bieqZb
sorted by	pedhVY
sorted for	casfaZ
sorted now	edXeeq
sorted the	aiSbsf
sorted we	fXpefc
sorted who	avXada
sorter	djaXnh
sortin	bqfqZQ
sortin .	hqXadb
sorts	oVVmej
soul	YeZtff
sound	ccdhhi
sounde	jjfbYg
soundi	bcZrSm
sounds	fVctXc
sounds .	jYVoak
sounds good	UaftaY
sounds like	nZqUae
soup	Ycbjcn
sourci	kXNske
sourci bit	pYbhhY
sourci test	ccbqcc
sourci to	hUZjhm
sous	jcbVmm
sous .	cebYrf
south	caUfpk
southa	dfiekY
southe	aYoXrZ
southe thing	cjUodf
soz	jUpaWk
space	fwVWiW
space .	cwbQcc
space ;	ckXpbb
space and	dhabpd
space of	qYdddf
spain	jdcndY
spam	mikZbY
spam .	creWee
spam folder	qZcbff
spanis	dicmbc
spare	TXnjbm
spare .	ViWhkl
spare a	dZgpeb
spare you	didRhn
spargi	hcpdac
spark	jXbild
sparkl	bYQhso
spatia	djhZkY
speak	jjcnbW
speak .	ZsYZrS
speak about	YctUnT
speak and	tdaZaf
speak crew	agjVkh
speak for	eUcufd
speak in	cTctab
speak life	wYcXbc
speak of	cVpcfi
speak reads	wUcZcc
speak soon	crcXfc
speak to	izShUX
speak well	WWhdiq
speak when	UevYZY
speake	eTibln
speake to	bceWjq
speaki	jfelZb
speaki .	mPtfeY
speaki for	recZbf
speaki with	WmVqce
speaks	qkcTZf
speaks .	aubadb
speaks and	qYceed
speaks when	dsbbdZ
spec	YlSuXf
specia	fblegc
specia depart	dpccea
specia in	kZSljk
specia result	Xpdhee
specif	gfYgfk
specif #	VmSjel
specif @s	WfdqWi
specif all	Xpehdb
specif and	cXaqgf
specif applic	cigfUk
specif at	Zgqacc
specif dr	lVcojZ
specif of	iasTYj
specif people	ZRdloi
specif starts	paedcd
specif up	bpZagc
specta	hbpeaZ
specul	Vigfjg
sped	eeqUde
sped .	hgrQZe
speech	dYuhXW
speed	gilhZV
speed .	kklaYS
speed and	Zecpha
speed reqs	eWreeb
speedy	gijfeX
spelli	aZWnnd
spelli health	deWscd
spend	Sfc/SQ
spend a	Yia0TV
spend an	aaXybc
spendi	dWxbgX
spendi on	eZrffZ
spends	feYWml
spends from	ddbcpd
spent	edfdWs
spent .	ZZarYl
spent the	bcabct
spin	famiXe
spin .	nSodab
spinal	gbUrci
spinne	acXfkp
spinni	Xlcdjg
spirit	cgbmYk
splash	fcYepd
splend	YXkteZ
splice	Zneicc
splice in	qXddee
split	ZtTWih
split .	loVYiZ
split and	frWZdf
split down	Ytdaag
split the	Sjfeik
split vp	adecpe
spoil	kUaenh
spoile	nsjUUV
spoke	hajaif
spoke about	aR0YjY
spoke i	QZblno
spoke on	WgclWr
spoke well	epTXhk
spoken	flYZji
spoken .	c7ePdO
spoken and	lZXcYr
spoken for	bfXZZv
spoken it	ebcfcp
spoken of	gaqidW
spoken with	lmTaff
spoken you	eddZpc
sponso	Zcgfij
sponso .	aoTdZo
sponso and	bbeapg
sponso by	pWeefe
sponso on	cpccde
sponta	VvbdhU
sporad	egdSgr
sport	aRvScn
sporti	ejcTkj
sports	XokfTh
spot	geVdpg
spot #	cddepc
spot .	odUhnW
spot a	dXcrce
spot but	mlchUc
spot on	Theekk
spot two	kdoUcc
spot went	edZeep
spots	jPaXZ1
spots have	ebadfp
spotte	YXrVmg
spraye	ljSpXb
spread	laacdn
spread 's	dhYcpc
spread .	lSWgXv
sprech	kSvbbZ
spring	fdpNme
spring .	eliVpS
spring career	eduYdX
sprint	TYngem
sprint .	aXpYdl
sprint the	dabfcq
sprout	kZlbed
sqe	gajckb
sqe .	cWrboQ
sql	bTjmgg
sql and	fVZjbo
squad	VcWhpl
squad is	bdbaqd
square	ccVgnj
squeak	YYldoc
squeak for	eYWeph
squeez	UXc2Wa
squeez .	WZlrcZ
sr	oQsgXZ
sr .	aU1aaW
sra	bgbRip
sra .	cpYbmY
sre	ibXejk
sre .	cUadnn
sri	fdbiXn
sry	aXkaer
ssl	jibmWW
ssnit	hnaahc
st	hVmcXn
st .	WTngWr
stabil	hcbeWr
stable	aWdogk
stack	dnbdia
stack unit	bcbecq
stacki	eXRsdn
stacki .	hZebbp
stacki each	dccpcd
stadle	ilWbZl
stadtp	aZWwgc
staff	bckRsi
staff .	fgTWsk
staff ;	fcYZuc
staff and	eRechs
staff at	bgZbdr
staff by	bsZldV
staff coordi	ojafeU
staff discou	ZToXvU
staff for	nUZbem
staff now	bXaazZ
staff nurse	bdUhsf
staff one	cbcesa
staff only	ddrcac
staff party	adWbyX
staff room	cWpbcm
staff until	fWqfed
staff will	bpXadl
staffe	YQXfS4
staffe .	cWVfWw
staffe and	feXefp
staffe now	dZbder
staffi	cmkhWa
staffi office	eeZrae
staffr	hbgnVf
stage	bjWpci
stage #	ieQwRk
stage .	VlTjYv
stage ;	epXccg
stage ?	eWeqef
stage a	Yhapcb
stage after	ZxZZcd
stage are	XngUdm
stage at	cddrcb
stage but	dUojef
stage confir	eVfofi
stage door	kIggpa
stage is	ZdX2aZ
stage manage	himGxZ
stage media	qZcdde
stage no	dqabeb
stage they	apdbed
stage three	ZRRunV
stage two	Vfa2Qc
stage which	dYbqbi
stage will	eqWcfd
stage would	fveQfe
stages	jqcOkZ
stages .	esWYdg
stairc	iZsadX
stairs	khZTdo
stairs 's	endcVm
stairs .	ehiZVo
stakeh	eikYkZ
stakeh .	cuVfdZ
stall	Vfcjhk
stall of	Yrcded
stalls	Ribpck
stalls .	cRolbf
stamp	UmoTig
stamp .	ZucbXg
stamp @d	eeqZec
stampe	anfYdk
stan	hlUafm
stan .	hYhVZs
stan region	WqZbfj
stand	sccffZ
stand .	pfbZfd
stand before	rbaaee
stand by	sgXhZW
stand in	miUqYW
stand it	iWecrc
stand off	gmVgfg
stand on	plagZY
stand select	bbdgpc
stand still	eUuedb
stand the	giZcpX
stand up	kTYqhe
standa	gcWZaz
standa .	WbUgjt
standa is	waVYee
standa letter	bpbadg
standa was	ceZhap
standa we	eYccer
standb	dgwWXY
standi	lSifck
standi in	fWpjba
standi next	sWddec
standi up	aVmmaf
stands	bVqYvZ
stands .	UmlXZk
stands and	Vclfle
stands bar	ipVbac
stands betwee	dTdmrX
stands but	cWdfsc
stands by	pdedae
stands cancel	aYXafv
stands on	lacpYb
stands or	pgcdca
stands still	aK/ccX
stands till	ZbfcwR
stands until	WPZY/U
stanis	Wdjadp
star	fcdmbf
starli	eVQdb2
starli .	bTWhay
starre	fhWeij
stars	YVqmWb
stars .	aYseZZ
start	ZaZc3b
start .	VWddxd
start ?	jWbcxR
start @d	kgfSkf
start after	WPTc/V
start again	eTzgZX
start and	dYUmmd
start answer	jqZZWc
start as	XZWL/b
start by	ijVrVb
start dan	bedbpe
start date	jbSgpg
start dates	dZddqd
start every	ecrdVe
start from	cpWqWb
start going	Zsbdbd
start hello	YeaVxf
start human	iSfV1T
start if	gXa0Pa
start in	aemVsX
start is	asYYla
start it	bPmwYc
start me	cdcard
start media	QibQ0f
start my	caYbeq
start of	pbUkfc
start on	SiVT5f
start openin	dqaebd
start or	qcdebb
start produc	bqaaka
start readin	Q2Zcac
start reads	dOmVyX
start region	bcicqZ
start the	aZapig
start thinki	U2beSd
start to	vkhWWU
start unit	FiTJ+V
start up	aPolbm
start was	caYbXw
start when	RJPT/Q
start whenev	aUQS/S
start with	gMejxW
start would	sjWdSh
start you	ZaXazY
start your	aYpnWb
start yours	edbqae
start>again	hR5cSW
start>answer	hkhgfT
start>ask	VQbuqY
start>away	ehYTqk
start>chosen	ZqkbeW
start>closed	XSUWvm
start>decide	WsXbkb
start>free	eTgTwi
start>give	vQnRnV
start>goon	XiharX
start>hear	YgkXbp
start>hold	gP0gTZ
start>joy	kfbWqZ
start>me	UZfdxa
start>meet	VVUprc
start>others	QjveTh
start>review	V7YeSY
start>said	Rgdikh
start>soon	TNca7d
start>sorry	jUUfXu
start>step	UrmsRM
start>wait	gmWnSi
start>you	bZVivd
starte	dYclfk
starte .	dZnmPi
starte an	bUvfcX
starte hello	caddat
starte of	cZerdd
starte says	lRhdie
starte with	guWYag
starti	TYRR/h
starti .	VeYjpf
starti @d	WZpfib
starti as	fdfdrW
starti at	iaddpa
starti in	SaUazk
starti media	bYTY0f
starti on	RlTRmv
starti priya	cdddcp
starti the	bYVmpf
starti to	iwacVV
starti unit	ZadR1O
starti when	fccepb
starti with	lURctg
starts	YjhYeo
starts .	ZtVegf
starts after	rZVaZp
starts human	VffYYv
starts in	SfdlXs
starts on	Ygjaaq
starts produc	vUacdb
starts reads	bcWcgu
starts there	birbYc
starts unit	VwcUgb
starts up	eWvdeX
starts when	ZZUnsX
starts with	lZpScf
starts would	ecsddW
startu	deXate
startu @p	XWajpj
state	fhdlbd
state has	eXpeib
state your	WbZpgj
stated	encbTn
statem	KZi7Yb
statem #	edapde
statem .	bSwidX
statem and	daesbd
statem by	UaY3ad
statem from	aafqcc
statem of	TjasfX
statem on	ZbYtci
statem to	adXsbi
states	VbqmbZ
states by	acdped
statin	gbbmff
statio	fcfoZe
statio certif	bddpce
statis	dcbeuZ
statis .	ZolajS
statis on	gcaYpc
status	ktYXaf
status .	iscTWg
status ?	mefUhg
status action	dacped
status applic	pTjeee
status as	dkUmbj
status change	epLaio
status closed	dXYdev
status docume	baeqdd
status goes	gcpXee
status in	dtaYad
status interv	avVWcf
status manage	dtWdea
status no	ecZeep
status not	XTRec6
status of	jqcTYf
status offer	daYetb
status receiv	bSzcda
status submit	cardec
status under	suJgaQ
status unsucc	dbZbes
status with	krXXdb
statut	bnbaXo
statut .	WebVev
statut below	iqTjUb
stavro	hchapX
stavro .	hhlZgV
stay	adpcaj
stay .	kagRuY
stay a	ceepcb
stay and	lSUxVk
stay connec	nYXZcq
stay for	hWZuiU
stay here	cpYaic
stay in	PPplTy
stay is	dUseee
stay near	ujWYYV
stay on	RYhhfs
stay open	XlUhob
stay patien	fscYae
stay put	cZ1aaP
stay tuned	W7QaVT
stay up	edYpef
stay valid	eZpdec
stay where	gT/WaI
stay with	cXqZVl
stayed	aPc0Yj
stayin	cL1bhb
stayin after	dbcedq
stayin at	dZtcda
stayin in	ccqdeb
stayin put	adyXYY
stayin where	dZxccW
stayin with	bYvXjU
stays	ecjdgg
stays .	nVVchp
stays a	aXchcs
stays on	dgvcZT
stays open	ZhjloP
stays shut	cZXhds
stays the	aZgsda
stays where	kXucdV
stays with	eRgRgx
stcw	cnfXkc
stcw .	Ydpeef
steadf	agqfdW
steel	MonSmf
steel .	RmnWnb
steeri	hgfZhg
stefan	lXfcek
stefan .	dcYdct
stelio	cihjbc
stelle	WftXjY
stenog	hbakal
stenog .	ciXuZY
stenog will	YatedZ
step	XfkucW
step #	naPsec
step .	WYtnYa
step at	fVrffd
step back	dZ3VYW
step before	aecrcd
step for	gluTdU
step four	edbpec
step i	bWxdiV
step in	XcYqqX
step is	TeM/YX
step two	fcVoZk
step when	fcpZde
step>answer	sbdiZa
step>ask	YclpeZ
step>away	YlTseb
step>bye	eoRShq
step>date	ocXpba
step>decide	ZparZX
step>free	bUdzZf
step>give	ahT3YY
step>hear	qblZad
step>if	ZtcoXV
step>match	fhjeUi
step>me	gTkqcc
step>news	wlcNdd
step>not	cbdgdq
step>offer	jXTbui
step>others	djgYPu
step>papers	dkMmmf
step>receipt	ennVgV
step>refuse	mTbeen
step>review	dyYWcc
step>sorry	ghQecp
step>start	WYVyiS
step>step	Zeeraf
step>thanks	jhvOUe
step>wait	ZeftWd
step>you	haZrbg
steph	XYcigr
steph well	dYYbbw
steph you	cZcgcq
stepha	TVmSYu
stepha me	XUUaVy
stephe	ghZmfY
steppe	dhkSgf
steppe back	Zeqcda
steppi	hYkZcn
steps	nkoWWY
steps #	ecXqee
steps .	R3Zbcd
steps and	cXxcbX
steps by	lnUVdd
steps in	pebaec
sterli	mXipWX
sterli is	aarbVd
steve	fXsfaZ
steven	gWgeod
steven has	deabqa
stew	ahqdcZ
stewar	hafYik
stewar we	cqaeed
stick	jVhtSZ
stick the	dadpee
stick to	1PlVbb
stick with	bfZccs
stick your	ebZucb
sticke	dgoaUh
sticke .	kUpWYj
sticki	cedWTy
sticki point	dfccbp
sticki with	fhUWZv
stickl	gsKkYi
stickl .	jYUnbl
stickl down	awWbcX
stickl planni	kpbccX
sticky	Ykalai
stiff	VaYewd
still	b8XgXW
still #	bbtXhc
still .	Vkncfa
still a	bLjbS7
still after	cYdrce
still an	eUactd
still at	N+mSXQ
still be	VrgpPY
still being	d/JWUN
still by	oUpcZd
still choosi	b5WVXR
still come	YaTaiy
still compar	X4Waaa
still consid	fwScaa
still debati	Wzaabc
still decidi	L/SXVY
still delibe	UwXcja
still discus	jrScad
still do	TvfgZa
still doing	crkaVb
still exists	gpcedZ
still free	gVVW3Y
still gather	ctXbed
still going	wqcQXK
still good	qPUtaV
still has	g1TYgU
still have	VvmXaZ
still hold	ipcefV
still holds	qYYchi
still i	dahZZs
still in	gzJeUl
still influe	gYgqbb
still instit	axacYa
still intere	QVg6fT
still interv	e1VadT
still is	ZedvZZ
still keen	ZcVrna
still know	erWeed
still lack	WWb1bc
still less	cfbpda
still like	dVanjh
still live	iuYXaa
still lookin	afetXa
still love	ZUqdcg
still magist	dqdcdc
still making	btaaha
still margar	YwYbdc
still mean	aqddfb
still media	iZYsca
still meetin	Ypeefe
still missin	cTjsgW
still mullin	dvbcbZ
still no	iwRgeS
still nobody	cWtdda
still nothin	T9TfaR
still ok	VYXwce
still on	atYmWZ
still ongoin	cqaded
still open	iwQhUd
still out	duafbV
still patter	fudZVY
still pick	mVcabq
still quiet	lWpaea
still readin	roZbbN
still requir	Ybdree
still ring	pXebam
still ringin	cpdedb
still runnin	hsfaWW
still said	ldaWpd
still samir	Zsdddc
still say	faahWs
still says	audXZU
still shirle	plXVdd
still siftin	Yqdeee
still sings	hrYdcY
still sittin	biYrac
still sortin	awZdba
still standi	ehdVZr
still talk	bclVhl
still talkin	dycSaZ
still terns	lSpded
still the	vNYhdj
still there	cdwXYW
still they	oTibmY
still thinki	qqPWcX
still to	a/PVSQ
still torn	bpabdd
still true	taTbdd
still trying	Uvdbed
still undeci	a1ZdYW
still under	e2dZZP
still up	dhdsXV
still waitin	hsUlVX
still want	RUZunf
still we	ecbaeq
still weighi	V5WXZV
still west	auZccc
still wish	jaXwaX
still with	f/MXST
still work	XbZsde
still workin	U2abeV
still works	ZYXybd
still your	cVnihd
stimul	XzbTbd
sting	egjhZb
stinks	eoeWdg
stint	amgfcd
stipen	echZmf
stipen .	fphaYb
stipen and	fXachq
stipen i	cTgcrh
stock	dhfikV
stockt	jTihXm
stojan	iYtTiU
stojan .	RnvVdV
stoked	cdondS
stokes	gWccgp
stomac	dmkgWV
stone	YgZqbg
stone .	enUgiW
stonem	bhbmde
stonem 's	kVUjbq
stood	WTrXln
stood .	haYTiv
stood down	VMwcam
stood on	jaqZcb
stood up	WMqaoh
stool	bvcSYk
stop	Zdieek
stop .	dVofZj
stop all	eZtacb
stop and	ZRlYol
stop applyi	bYpeee
stop asking	ZrecZh
stop at	dSYfmp
stop being	qWbYfd
stop by	bYbted
stop checki	VWkaft
stop entert	ecVdmm
stop everyt	eZsddb
stop for	aYbtba
stop here	YTTUY/
stop hiring	cRrefh
stop hoping	ZaTZix
stop i	ehRjqc
stop interv	eabcrc
stop is	fdZrca
stop lookin	ZcWevd
stop mine	edUebu
stop not	fapeea
stop on	ZV/aYR
stop ringin	fsTbfd
stop saying	Utebhb
stop sendin	YlbQep
stop so	eapdfc
stop stop	fdbbqd
stop these	edrXed
stop thinki	rMXnWa
stop to	VUvgSj
stop victor	gjVeme
stop waitin	XSkjZs
stop which	qeWcca
stop wonder	jqUZbd
stop worryi	YgkXqa
stop you	aaRpfo
stop your	YcXpdm
stoppe	RWvWfs
stoppe .	aI5mYT
stoppe all	YF8ZXd
stoppe and	YWrcnX
stoppe answer	evWeaZ
stoppe asking	evTfgW
stoppe at	daTift
stoppe by	aSxbah
stoppe c1	auWcdd
stoppe dead	cT2cdW
stoppe every	ZP6ebX
stoppe everyt	eXsedb
stoppe for	gZxbaV
stoppe from	dZpede
stoppe giving	Y6QaXY
stoppe guessi	Y5TbbW
stoppe hiring	dWYeev
stoppe interv	dafYpf
stoppe lookin	fULVyp
stoppe nursin	buUeed
stoppe on	daseeZ
stoppe promis	Tuddee
stoppe readin	dZOlZx
stoppe recrui	deTdbw
stoppe saying	V1VbZY
stoppe struct	dZZecs
stoppe taking	aOmdXt
stoppe the	ZCpYVw
stoppe them	eVmbdn
stoppe there	bYUabx
stoppe till	bT1dca
stoppe until	dS2daZ
stoppi	aHkOc3
stoppi and	oSYekj
stoppi here	XPQUX6
stops	ifmZTk
stops .	apifdW
stops at	kbhjUh
stops dog	pbhadb
stops here	XTSRZ/
stops on	rWehea
stops right	edqbcd
stopwa	goVegb
storag	dhfZfi
store	iajajd
store .	eYrWdj
store manage	wkXSdW
store moved	YfVckm
store openin	hTmfek
store with	ccdpdc
stored	XX8WZN
stored .	ZdvWdb
stored for	icpbeX
storek	egfZXq
storem	mbeaZn
stores	bembcj
stores says	dWreee
stores works	jVkdhf
storie	egnYbh
storie .	fgkUdl
storie from	dXzZZa
storin	XUrWgn
storin it	dYccbt
storin to	ZYsdcb
storm	YesedV
story	dblgcg
story i	cYpjbe
story of	jVmZfi
story short	jTeXrg
story time	fdVdds
story to	aabudc
story we	jsWWYW
storyt	idXhoX
storyt .	eZYhtU
straig	xVVZbq
straig .	esXWfh
straig after	/PWWdU
straig answer	ucTVcm
straig away	pcXlcb
straig back	YUlfaq
straig compos	wYdZcc
straig from	xQgSWp
straig he	oPbdeq
straig in	ecUeet
straig into	Xaesfe
straig off	wcXZYf
straig on	wWWeWg
straig out	jYTegs
straig she	gmbblV
straig so	cZZbbs
straig they	RmWYoh
straig throug	eWddeq
straig to	SRmtec
straig when	rZjSbY
straig with	TofXZp
straig yes	sZdajZ
strang	bodebf
strang i	daqaed
strate	UnbNql
strate .	WYVZpr
strate and	cljTjd
strate of	agShnj
strate review	ebqffX
stream	eSfhRs
stream .	cbmqVX
stream at	cZUUbw
street	YTtkcc
street .	jZseXV
street party	eesUee
streng	ddUeon
streng .	doSoWf
streng of	daZWuj
stress	Vdneej
stress .	YRlnek
stress in	hUqbdg
stress off	casbcc
stress out	YgXZax
stretc	YYrYjf
strict	iZVjfp
strict .	mXVkan
strict on	bbSkas
strike	ZpdnbY
strike 's	karaZa
strike .	XwVraT
strike and	XtSbij
strike ends	dctdeW
strike hello	TcwYdd
strike lasts	fcYddp
strike me	bg2WWR
strike media	baqaeY
strike out	raYkcZ
strike the	liORve
strike you	dbTqbn
string	fWofbf
strong	idVcer
strong applic	caVdbw
strong candid	hfYXZs
strong enough	dabder
strong field	VbSZf1
strong home	fcsedX
strong match	bqaibc
strong on	kXNmWp
strong people	sZdebb
strong runner	ebbcep
strong vacanc	mlUdfe
struck	UPSWU/
struck from	ajXbbs
struck me	ecUdaw
struck off	YQeiXy
struck out	WUXaY4
struck you	bWqhcf
struck your	cTfcaw
struct	QWjhwa
struct .	aYYgwa
struct contin	eaddWt
struct it	dbcdrd
struct of	avabcY
struct test	edcbpd
strugg	YcUftf
strung	ekYYek
stuart	gfdlhV
stuart .	bkkhhU
stubbo	jhpVOh
stuck	VqojdR
stuck .	YqeXnW
stuck a	eZqedb
stuck in	eyZbWZ
stuck on	cZatec
stuck out	dbcasc
stuck with	Wkpdac
studen	hdbZki
studen .	goSUrW
studen out	Vjaqfc
studie	dRream
studie your	eZcZfs
studio	Zadmmf
study	cXazYf
study 's	bcpieX
study is	aaYrcj
study the	dcYscd
study was	gRdpif
studyi	ZxZaZb
stuff	ZThdpj
stuff .	XiWfsd
stuff will	YaddrZ
sturdy	hZsZjU
stuttg	eleeaf
stuttg from	cpdcec
style	iYcnUm
style .	lfVfan
style interv	bbcrdc
style was	ecWeer
stylis	jWWcfr
sub	uYcfac
sub .	qfVdce
subj	ehcohR
subjec	aeYX5Y
subjec .	iqdeXX
subjec line	fIkrZl
subjec only	dVZczY
subjec to	ajSP/V
submis	ghmbSi
submis .	XgyTaX
submis and	gnUYdm
submis are	taYaed
submis comple	adraee
submis for	fbTmao
submis of	aercbY
submis to	aYYbcx
submis was	edrbcZ
submit	abrtWX
submit .	Rh8WaP
submit a	iWVzZe
submit and	dpadfd
submit before	acbqfe
submit by	addqcc
submit has	bcpced
submit it	ZUunYV
submit the	eXYvYh
submit to	csbcda
submit you	abitVZ
submit your	ofVkcd
subred	cidgja
subs	eVhSgu
subscr	bcgjei
subscr as	ebaeep
subscr asked	eWpegc
subscr i	ZWfatg
subscr to	XgpbZY
subseq	bfWfin
subseq to	biUgjj
subsid	ehWaZq
subsid .	cbfYYr
substa	WlqbcZ
substi	dauZfY
substi .	ijeVlb
succee	eefbhh
succes	jbZani
succes .	hLiNst
succes ;	gaYarf
succes a	csdcac
succes and	ydSYhZ
succes applic	jtbVSe
succes elsewh	daZeds
succes in	ZTYXut
succes one	pfddjU
succes or	1cWaaX
succes submit	epgadb
succes with	cadZjr
succes withdr	fdpecZ
succes would	dedqZd
succes you	sYadkW
such	etdUZi
such a	ZPtagm
such as	kpoTbT
such job	edYeep
such luck	arWeeb
such post	eZbeeq
such thing	csdeeX
such things	schccY
such time	bqgada
sucks	bNsddl
sudden	fYfhkf
sudden a	dYcdep
sudden on	lmTdee
sudden squeez	bbYrcc
sue	bjWZtc
sue and	caccsc
sue of	gqUage
suffer	aOZiyg
suffer .	mSUgqi
suffic	bcWecu
sugar	oaffYd
sugges	bXWuan
sugges .	UebUfv
sugges a	bVitae
sugges media	dcbped
sugges said	daWcfq
sugges that	daXfhq
sugges two	cYcubc
suit	UMZ3qc
suit .	XUeZui
suit ?	YSV/VY
suit or	eYbqib
suit out	dhbcqX
suit provid	bZZgpb
suit you	bPYvfl
suit yourse	cgqYcd
suitab	XiSedv
suitab .	eMXmYx
suitab but	fjenfV
suitab candid	XpVbdm
suitab vacanc	bvZadX
suitca	ffheci
suited	WhUMV+
suits	VYW/dY
suits .	VXdtoV
suits ?	bRW/UZ
suits for	dcdqeb
suits have	gYcWbr
suits one	cpcaee
suits you	Yaguad
sulliv	iaammX
sum	jmYded
sum1	bWiiZq
sum1 called	cVjflg
summar	bZkYpf
summar .	YfgVtd
summer	WiiUgq
summer .	TpQder
summer at	cdbUud
summer childr	Tlalgh
summer fair	hcpeeX
summer jobs	eYSdew
summer party	iYtcVd
summer picnic	daqceb
summer school	ZjnYlV
summer with	edbbpe
sums	cgaWte
sun	keWmgc
sun .	teYbcc
sunday	mOnkZf
sunday after	tRfkYY
sunday and	pZcfed
sundia	arWeja
sundia .	cqYicb
sunfie	cknZhW
sunflo	tSXbgi
sunflo on	iSejkg
sunil	nlkcUV
sunil board	acXwdZ
sunil of	cZsbcd
sunil to	uahYZX
sunita	gbXqgc
sunita .	ZsXhhZ
sunita place	dedYpf
sunniv	cZkTse
sunny	XToxbX
sunny says	dUnoZb
sunny to	bYkpad
sunset	dhmoZT
sunshi	bYmdhf
sunshi region	Xfdpdf
sunshi us	fdYeas
super	aZlcgi
superb	apqhVL
superb .	VnrcZS
superd	cbcqdd
superd for	dbpjeW
superd garda	accrbe
superi	laVanj
superi is	eeqZed
supers	Ychkdk
supers .	WmpZbc
superv	fiShhl
superv .	TrbpUc
superv light	hUcbar
superv on	sZYZdh
superv one	ecbqcd
superv or	raeXhd
superv to	ZrUgZl
supper	YZdbmp
supple	dcmlWd
suppli	bUhfdt
suppli #	eZbcdp
suppli assess	Zadtec
suppli licenc	dZZqbj
suppli on	bZdeeq
suppli test	YYuVed
supply	SYc+Vc
supply .	ahYvcY
supply a	dacseb
supply eviden	dcepeb
supply it	ZaaskY
supply one	eadpde
supply teache	aefWWx
supply the	agcsca
suppor	baofdf
suppos	cvTdah
suppos .	abaXfx
suppos the	YwdXha
suppos to	ipXghS
suppos we	chgnSi
suppos you	imYgVj
suprem	lWViij
suprem and	qXfddd
sure	skaYca
sure #	tVVadb
sure ;	mSoZlc
sure about	RuTinU
sure and	bubZYg
sure how	mVcafj
sure i	rZmaVY
sure it	lbrUWg
sure look	aOpcml
sure of	mmYjWU
sure so	mpcXaZ
sure that	saYhVj
sure they	XYkVaq
sure to	QouWgV
sure what	auXace
sure yet	dtaZeb
sure you	fXcqkV
surely	hiZfbh
suresh	mRPjqk
suresh .	ebabes
surfac	gbfoZf
surfac to	cagbcp
surg	jTgnce
surg 's	abUgjr
surg desk	jbdoYV
surg since	Wcsdee
surgeo	dhUrTl
surgeo .	cecqbc
surger	bUlecq
surger to	eVsafc
surger watch	lViejd
surnam	VbXjiq
surpri	bebXyZ
surpri .	WTVc9W
surpri as	ccbeat
surpri before	bqeeea
surpri do	cbsYcd
surpri how	jSniZh
surpri if	eyQWfU
surpri when	XRidxc
surpri you	nkZSka
surrey	ZnPTum
surrey reques	elVamg
survey	WT9bVe
survey .	cashaY
survey a	ecbrZf
survey about	ZdyVcc
survey closes	abwTeb
survey is	aXtYbi
survey of	cZtaeb
survey on	XV7RZY
survey takes	ZXwUcb
survey the	kaTlig
survey vikram	fgVkbm
surviv	aRqbmg
surviv .	ZkjTel
surviv a	dbvYdX
surviv the	fVnkec
surviv visas	eccdrZ
suryod	fiXoea
susan	cladie
suspen	cJ/WcJ
suspen .	dH/TYQ
suspen all	aP9dbP
suspen along	eYseea
suspen and	dQ2edX
suspen by	cYydcY
suspen every	ecqdda
suspen for	fYqeed
suspen past	pbdeeb
suspen pendin	Wfucca
suspen the	cUxZgb
suspen till	ebsedY
suspen until	TcydaW
suspen while	dareda
suspen with	dYseeY
sustai	sZVmbc
suzann	cXhnbi
sven	YQ0lZT
svenja	hRomcc
svenss	UVOpql
svetla	ameXdl
swallo	XimUbn
swampe	WkdXfo
swampe implem	adtZcc
swan	iTQhxY
swan .	bccbsT
swan as	Wecdte
swanse	XtYjYb
swap	WhnoYY
swappe	XXbshf
swe	adWnoc
swear	wncVfP
swear on	xWZeac
swear to	dzcSZa
swear you	bTemlY
sweari	YhOVZz
sweari .	dbacat
swears	gRhugT
sweati	cdedme
sweep	YvbdaZ
sweep .	awWVZd
sweet	hakXkd
sweete	Zdlaej
sweete .	eeqabc
swell	YiXkWr
swell .	edaebp
swell to	dpYecg
swift	WkPOyh
swift .	egVVnn
swiftd	gdhgYi
swiftl	Xih1XO
swiftl .	esbceX
swim	pUWajm
swimme	bboeea
swimmi	aZjenc
swimwe	gfXXll
swimwe .	hVjYcq
swindo	aPriqW
swing	YVevWl
swing by	WdiyYT
swing it	kTXhZt
switch	hgnXfa
switch and	cXrZjX
switch bit	hValek
switch it	bbXrde
switch to	pcfZbd
switch your	dqcYce
swore	wMeiXf
sworn	iVuYfW
swung	ZXZXqr
swung it	ZXZXqr
swyddo	jhZgbh
sydney	adlpYZ
syllab	ZbtamV
syllab .	cYubdb
symbol	mdmdbY
sympat	lcdkba
sympat 's	jlVbkd
sympat and	cdqbec
sympat can	cYapcl
sympat ferry	cbbtac
sympat to	dqcbda
sympos	cXjojY
sympos 's	eOigio
sympos .	deWVrm
sympos nick	ecrZbd
sympos wanted	bkdnfU
sync	cwZeaV
sync with	dwcYaW
syncin	dZphnS
syndic	aVjdre
synod	aaYW1Z
synops	cjacgj
system	agmhdc
system 's	cqeedZ
system .	ebqbaf
system at	Zapaei
system by	dlRmkW
system design	aUVtZq
system does	oUkdbd
system gives	fYcqcd
system has	UvZeYe
system help	bbZphe
system it	ZiXrcc
system saying	eZtVed
system sends	sdZcec
system under	acyUjT
system was	Xesiba
system willin	qZccef
system within	aecZsa
szabo	gZobfd
sí	ahlaic
só	lemYiR
sørens	ladkbd
t	akdOkp
ta	lUlehc
ta .	hPnpab
table	hbZhob
table .	lgnUlT
table and	ZTonhe
table for	NcWXpt
table media	qbeXee
table on	ldcoVd
table take	ebcedp
table till	fjVkTl
table to	eqcYee
table with	aSmugV
tabled	eknbZZ
tablet	dejTkj
tablet .	gblVpX
tablew	makdZf
tabs	ichhcd
tacho	ecRkvT
tacho is	gZbbrc
tackle	Xbaiio
tad	hoeahV
tad .	btXdec
tadhg	jUoieY
tadhg .	fXvacY
tag	hjkdZZ
tailor	dZajof
tailor .	bZcjqZ
tainte	WXhoZl
taiwan	dcPYgx
tak	npSYjY
tak #	qiVbZa
tak and	brYZba
tak said	aaVjjo
take	bdZing
take .	hrYWha
take ?	ceddqZ
take @s	cYddvc
take a	RzWwUT
take ages	epbdec
take aisha	rXZffa
take all	Zphccc
take an	bmhjUe
take any	aZqgcd
take anyone	YawdWg
take as	N9SnVV
take back	jhmSiX
take care	WN6NSs
take foreve	ZuddcY
take her	XcSL8i
take him	YSTQ8b
take his	YrWdee
take home	ThG7Sj
take it	hVVjwb
take longer	eyVZcU
take me	PSyKvf
take money	edcpZe
take more	ZrXZdj
take my	aY/aIR
take no	dXmeWp
take nothin	pXdffe
take on	WZZXY6
take one	hkRqXf
take other	bXYcZ0
take our	kpcebV
take ours	ecWctc
take part	eRpjfc
take people	aSZgaz
take place	embqbW
take severa	S8WWZU
take silenc	slacaS
take six	dbYsdd
take size	sYgThT
take some	X1WYde
take testin	dZcdcs
take that	ndRfdn
take the	TWanyc
take their	YyYZfV
take them	sXmaXb
take this	hXXkdp
take three	emhUic
take till	TSRvpc
take unit	XjYpdb
take until	kTaatd
take up	tWganT
take us	iyUbZU
take what	V2ZXbb
take worker	cqcacb
take you	XRPW4x
take your	WTPnky
taken	YXdVg5
taken .	aZMSV/
taken ;	eqcedZ
taken a	iSpZbj
taken again	cccqec
taken and	WmUckn
taken anothe	cXrcUl
taken at	ckbohU
taken away	eVpeei
taken by	pSShRx
taken down	dXbZcw
taken forwar	gaKeb3
taken from	flVhaj
taken furthe	cUWkcu
taken her	dbbccr
taken his	ecbcdr
taken ill	nmhccQ
taken it	ZZaWax
taken longer	Yrddea
taken me	TYIY/U
taken my	fS2aTb
taken note	eqeiYW
taken now	cWYbby
taken off	VqqTXb
taken on	VEYTw6
taken or	tbdYdd
taken she	Vedefq
taken so	dXUndr
taken somebo	eaZees
taken someon	iTWccx
taken someth	ebwbeU
taken the	RduaTo
taken to	bqYgde
taken you	OUzRoi
taken your	nfuTUV
takeov	ZRwlRk
takeov .	cRpjXk
taker	aahgjf
takes	qtVeZX
takes .	Z/WaQQ
takes @s	3VXgYY
takes about	lWesXa
takes aisha	rSkbcb
takes an	decrbc
takes and	csbddb
takes around	dYcreb
takes as	V8TYXY
takes at	Wtddec
takes her	fzVfZU
takes it	UmUtXi
takes its	d7UTWU
takes librar	WmapZc
takes longer	plaaaZ
takes my	Umapcb
takes place	lieheU
takes size	3UXXWY
takes the	olZaSh
takes them	ybXZda
takes then	Yreded
takes time	aqjZaY
takes to	bwXgYb
takes two	aWybZa
takes up	0LahTk
takes us	1dSQZV
takes what	ZzWbbW
takes with	rYddee
takes you	cWcawf
taking	ZYeTts
taking .	hRVdvh
taking ?	efeWpf
taking a	icllRd
taking anybod	cQjdcv
taking anyone	Xbpaid
taking it	ZNmWzb
taking longer	e+PZXP
taking me	SGGV/b
taking no	eXYeYu
taking on	cJcTX/
taking our	iepVca
taking over	bpUhaj
taking people	fYdcdr
taking place	fiqXca
taking so	ZxZdcV
taking the	RemSfu
taking their	cvUcbf
taking two	ZfXesc
taking you	VGDL/q
taking your	fQijYq
talent	bZohXm
talent .	cTdtai
talent and	WdanXr
talent commun	aO3eRf
talent networ	aX0XTd
talent pool	YgfShp
tales	fVufUe
tales with	bbcscZ
talia	mWpacc
talk	cggneZ
talk .	boipRY
talk ?	cfU6TY
talk @d	adZXuf
talk about	clmToW
talk after	ZkngcU
talk at	dbweWY
talk before	SlbtTi
talk by	Yfqbec
talk in	ffYqdb
talk it	ijOcZt
talk media	eiTrWg
talk money	bcXqgb
talk number	XTbYyc
talk of	k1jRRP
talk over	jVbVta
talk salary	eaefrX
talk soon	jpRUke
talk terms	YXcoqZ
talk the	YXlsZc
talk then	lpkPZe
talk they	cXgqdb
talk throug	bSYbvl
talk till	dqabde
talk to	fqWqXW
talk unit	qeZicZ
talk us	dddreZ
talk with	YcV8Vb
talked	XevUif
talked .	bacaqh
talked about	Wb6SdX
talked and	lSdhgl
talked footba	ebredZ
talked for	UduQSj
talked it	dYMbsq
talked of	YkvdVS
talked out	dbbaep
talked over	S3QkaY
talked shop	fapced
talked throug	afbasd
talked too	oWrYWb
talked with	afjSjk
talkin	gruZWQ
talkin .	esgYeW
talkin about	jcwXcT
talkin among	drZced
talkin footba	abscac
talkin it	dlcTgl
talkin to	nfllUS
talks	gqneRX
talks a	dZrddc
talks by	dctUed
talks like	eqXbee
talks to	pXfmWX
talks with	byaaaW
taller	bWgjZn
taller is	dhYqeY
taller sql	hXdadp
tallin	aedZio
tallin 's	cZpdda
tallin .	bapcak
tallin told	cdcape
tallow	gXWdsi
tally	jdPpXn
tamara	abkfjd
tamari	nelabU
tammy	VkYnZk
tamper	baWaqp
tamper applic	dbaeep
tan	gifefb
tanaka	benpXX
tanaka .	fWrhZb
tanaka can	gdZqdZ
tanaka form	bcXvcd
tanaka is	cpaaha
tanaka pack	cbauYe
tanaka terrac	easeeT
tane	ZYqWbp
tane up	dWZedu
tangih	gnTgdh
tanish	pkabcZ
tanish from	Whhpcb
tanker	aVhncn
tanks	fZbhen
tanner	Rnebjl
tap	bLoyVV
tap 's	fapdea
tap accept	bcbuYc
tap here	eeWqed
tap on	cXUojl
tap to	ccbrgY
tape	mXiRdr
tape .	sabYgc
tapes	hhdZck
tapped	raOgfk
taproo	hddkhZ
target	skISqe
target .	ddVenm
tariff	gTbcgt
tariff .	dXabcv
tariq	hiZYnb
tarran	VdSoqg
tart	mWiafh
tarte	VnYhek
tarvo	lUuXdW
tash	heXjXk
tasha	bfpcaa
task	XeV2Zc
task .	qjUhXe
task by	bbaree
task comple	fZZpfe
task fine	agjVkh
task is	bVQzjZ
task of	WlYTer
task the	fcnmdV
task we	pjdUed
tasks	VclvSX
tasks .	WdqnUV
taste	ZdVmfm
taster	afeemf
taster 's	iYdcaq
taster .	ZkpSja
taster has	adeYrf
taster licenc	ddbcdq
tastin	eVUppc
taught	YjRcnl
taunto	UlpajY
tax	XabtnX
tax .	dZqbcf
tax class	dZdfqd
tax number	ZPUrtb
tax slip	dbasbe
taxi	iZhZao
taylor	aeUkvU
tbc	A/GkRJ
tbc .	Rxccdd
tbd	I/PWXW
tbd .	O3Ybcc
td	asYXig
te	edrYkT
tea	cQ4eab
tea 's	efXbZr
tea .	ZayWdc
tea a	TpZblg
tea and	WWxjXa
tea as	dacdpd
tea in	cbsaXg
tea room	dXYYrl
tea was	hcvcVW
tea with	Vag1UX
teach	Ycdkhj
teach out	cqZchc
teache	cfZYlo
teache .	aWnSrg
teache and	WWbfwe
teache assist	emdhlT
teache by	cfqZbf
teache certif	dcXqhd
teache he	deYZrb
teache in	jlTUpb
teache is	pTibZl
teache manage	asddZc
teache priya	badddq
teache statem	Vdcudd
teache they	eabdbr
teache to	tPoVda
teache who	YbYXa2
teachi	TXf4Uf
teachi .	fbaeWr
teachi on	XjdqXf
teachi pricin	dYwacV
teachi statem	Xeepef
team	fidbhg
team #	ZelQkn
team 's	khVaen
team ;	Xfepge
team about	qddXde
team and	hleUdk
team came	bepcbe
team can	YfjqbW
team chose	ebbdep
team enjoye	fsYccc
team for	RqafnZ
team from	XbcWwh
team goes	XhpZce
team has	dQflYv
team i	VUcsWs
team in	ZUhnjh
team is	dmlZVh
team mail	dmUdii
team meetin	mVcdnb
team meets	rYbdee
team not	dbrYeb
team now	U0Yada
team only	dXuaeY
team or	UYbxde
team said	pdWicd
team so	nnTfdW
team strong	jfYgqV
team that	XrcZge
team then	cpeZee
team they	fabgbp
team thread	cgeVkm
team unit	bcZrdd
team we	feTYju
team went	daabeu
team who	lnVkaY
team will	f3KfcX
team yet	cqcedb
team you	pdZdnU
teamma	hZaYhp
teams	UfguSj
teams .	TVZxYm
teams interv	epfWff
teams with	bgcpcd
teamwo	cZoidY
teamwo .	hTfqjY
tears	gfffhc
teatim	gUgnge
teatim .	cbcqce
tech	feQukX
techni	bfcxVc
techni .	Xadqcj
techni but	dbqbea
techni chat	ZbZtee
techni deep	dhYqab
techni interv	amXpbc
techni recrui	eZatbc
techni round	oVcoaa
techni screen	Zfdped
techni would	dcuYdb
techno	Zdjpbc
techno and	ibabqb
techno minute	cZpkbZ
teed	baXcom
teed .	ecXeqe
teeth	cZqfdc
tegan	ganaYi
teixei	ehYiie
telegr	vXchYZ
telegr or	qcdccd
teleph	2bVicW
teleph .	noaiVV
teleph before	pZWjdh
teleph both	qeebdY
teleph by	xRbWed
teleph conver	akaXse
teleph each	rnZSbZ
teleph her	cbZrgd
teleph interv	PXX2al
teleph me	ZValxU
teleph on	zQYicW
teleph region	qbbcdd
teleph the	0cZbTd
teleph when	Ypeeee
teleph within	paddfc
teleph you	/KUbXW
televi	dkYckf
tell	ncaghc
tell .	dlwZUR
tell all	4eTTXa
tell applic	pkYccY
tell both	raedcc
tell by	pVdhbd
tell candid	YzbacV
tell casual	cXqcge
tell each	wWcddd
tell every	sWgadd
tell everyb	zbeVZX
tell everyo	0XeUba
tell from	eWdqci
tell hello	qXefed
tell her	MOUt3h
tell him	NTeoxe
tell how	atfbcZ
tell if	YaYsam
tell kinder	addpde
tell me	ocVpdb
tell mum	ZTYZ1c
tell my	ZoRdng
tell myster	qfaVbd
tell people	4WQSdi
tell that	cUjfsU
tell the	VOim2W
tell them	DEd80b
tell us	hNd5kQ
tell when	Vudbgc
tell which	XcZyba
tell you	wmZTZg
tell your	ROuQ2d
teller	cfdhnY
tellin	wqbVaX
tellin .	d5WRYY
tellin all	rWadbk
tellin how	dsZddZ
tellin me	jhlVdc
tellin people	nmUaac
tellin us	ec4bdH
tellin when	aubddb
tellin with	cqdeeZ
tellin you	5iKTah
tellin your	cdpbce
tells	/bWUSZ
tells .	qZbbee
tells anybod	YpScli
tells everyo	ubcbdc
tells its	pbdded
tells me	4kYYNX
tells people	qZcceg
tells the	tebada
tells us	/aWTTY
tells you	3UcVXj
telly	kTkiai
tembo	hgmXbe
temi	aYjmZk
temito	afVscd
temito interv	VmcWdn
temp	nYXhpX
temp .	kdgihS
temp ?	eZqded
temper	SOohxW
temper .	ZQgkne
temper and	YepjbX
tempin	cbcoUm
templa	ecbsZc
templa .	haZrdc
templa would	ecXrdd
tempor	WM8Ufc
temps	mjeZZd
tempt	WXihjk
tempt office	iagYpc
tempt with	cWTYoo
tempte	oQgbcm
tempte .	jVcgkh
tempte obvs	baadep
tempte you	rccbdd
tempti	afagod
ten	eNbzie
ten .	bShjlh
ten ?	Zdepee
ten a	paYZkb
ten and	dSYmdp
ten at	irZbYa
ten clocks	YccuVb
ten for	cddsaZ
ten go	gcTgdo
ten mahalo	iaZrca
ten minute	lOfoeh
ten of	kaQhgo
ten on	qafcca
ten pages	egnmUW
ten past	fRYkqf
ten percen	cbrcjV
ten questi	Ybcsee
ten slides	ZdayVd
ten to	ZdhUli
ten visiti	ecrWdc
ten years	ZaeZir
tenanc	dQYuZn
tenanc .	fWZnYp
tenant	Ybgjjh
tenby	UMurPj
tenby .	bZarUo
tend	hvZUaW
tend to	hvZUaW
tender	dejfhb
tender 's	hmTagk
tends	hZanee
tennis	gklWiT
tenor	flcVjl
tentat	RUUglx
tentat resign	Ujgekg
tents	cbqjgR
tenure	fYiedl
tenure is	aepbee
term	jegTne
term @d	uWaebe
termin	ZeYmbo
termin .	RjRejv
termin with	faepbb
terms	RUYZ/T
terms .	YYhT9Q
terms advert	deecqa
terms and	aZubhW
terms are	TVZR/Z
terms as	eXVQ7W
terms attach	Zaedua
terms for	dYhZuZ
terms in	QYXybY
terms to	WTYntY
terms you	ceddpd
terns	icicWk
terns .	hVpcdf
terrac	dTvbaf
terrac .	VfgUhn
terrac manage	abbsce
terraf	ZlgZWp
terrib	aTjlih
terrib .	YVlwWa
terrib form	dddYsa
terrif	iaOklm
territ	ZjhRmi
terror	YTwieX
tess	galblc
tess .	gWibuZ
tess but	kmUeef
tess park	iV4YVV
tessal	eWafqg
tessal liked	bTlenc
tessel	nicZhX
tessel .	YivZbY
tessel to	pnaZVd
test	aaU+Yd
test .	afcxbX
test ?	YVhlUo
test a	ddepbc
test again	ebZber
test at	YVR+Ub
test attach	bccrdd
test before	Xpbhee
test booked	deYpde
test bring	eccrbc
test but	bkcgsO
test by	hVWuah
test came	chXUis
test centre	gkmVfa
test come	dberad
test date	bbqZec
test done	vmOKje
test enthus	jUbcll
test fine	fhgYlS
test for	YoP0UW
test hello	cacsec
test i	lbOpfg
test is	ZcV3dS
test it	WkgpUc
test link	UWa2ac
test me	ebaqdd
test media	dXaude
test next	cjSrba
test of	Zargea
test on	fTf0VZ
test opens	Xdepff
test passed	odWdpV
test produc	aecqce
test reads	bdawYd
test sessio	igVjdh
test so	VeieYn
test tell	YXqded
test that	ZhWqbg
test the	YbTiom
test they	TlTkbo
test to	abZwcd
test unit	PeX0bY
test went	rddaea
test which	UmaseV
test window	aabtea
test with	fiQvYc
test within	Veeree
test withou	dcdpeb
test you	aZfuYb
test your	abZtcf
tested	ZfXxda
tested in	bddqcd
tester	Tgpice
tester kelly	Qnpeee
testim	RVjZcz
testim to	eXqcdb
testin	cbbgkk
testin .	gTfrgc
testin is	dsaZbe
testin the	ecacdp
tests	cbZtfe
tests and	fTefkm
tests for	inUeah
tests no	bYXbvh
tetley	iicmUc
texas	bWgjod
texas .	ZeVkfn
texas brenda	cfaZqe
text	uZYlac
text .	vdWUWq
text alerts	cctYbZ
text all	yVZZdi
text as	iqaYcX
text back	RXWurY
text before	kYXUmq
text by	xWZXhb
text everyo	xVabdc
text hello	pdccdc
text her	eNV5eZ
text hi	iRbhin
text him	SVZ7Wc
text if	Uhbann
text in	omaTdb
text it	YUf0ac
text me	eZQ8YU
text media	pZedee
text messag	jUXfbt
text my	bcpddZ
text on	mfhTbi
text or	Uscfdc
text partic	paecfd
text says	oYUaoc
text so	placcY
text sorry	cajcpX
text stop	bfvaWY
text the	0TdfYW
text to	wYhfYT
text unit	vQdged
text us	pYeded
text when	Rojgbh
text within	rcZaee
text yes	PYVwlZ
text you	2lRYSZ
texted	kZUjeo
texted #	dcphaY
texted .	miOpbe
texted at	jffUle
texted caleb	nQrbXY
texted call	aZUxXc
texted me	cWiVWs
texted to	Ysaacd
texted you	ibTbuT
textil	cYmcjg
textin	oVdmgZ
textin me	sWddde
texts	/bSUTd
texts are	gjVidi
texts by	sacYde
texts from	Xauebb
texts me	8RYVYa
thabo	gaccmh
thai	Vjhhhc
than	igZeei
than #	Tanigh
than @d	nUXolX
than @s	2ORoXd
than about	bXgddp
than after	acrdcb
than aisha	vUcded
than all	Vlbddo
than an	oZTqUi
than any	cfVjgm
than anyone	jeUYml
than at	ebcadr
than before	XroUWW
than churn	lUakcj
than dan	rdcWib
than days	buYcUZ
than dog	vPVpeU
than expect	dyTccW
than from	UVdjhs
than have	uWfYZg
than he	hVdcmj
than hello	UhiqiW
than human	fibpaV
than i	aefYyW
than in	cTdhbr
than it	fVcdfs
than keep	kWbYct
than let	XWdeev
than life	wRkZeb
than media	cqSlbc
than mine	ViqXah
than mining	Vbcdmo
than most	Ucnmcg
than my	hjUkbh
than on	Wlbcdq
than people	baqfcc
than planne	auRigZ
than plus	yVUbbe
than reads	xLjbhZ
than ring	Zqccda
than satisf	bdaqed
than size	2WbfUX
than that	d4jQZO
than they	hUmfhd
than three	kOqfbb
than to	PqXfbr
than unit	mUfnhT
than vale	uXbYjY
than water	bYdbet
than we	ZyXedY
than worker	zRbbbU
than you	btYPik
thande	dWbTjx
thandi	bddgpa
thando	iUkkdf
thank	feqYZj
thank me	fTafpj
thank the	Wb0Zad
thank them	bQwbWh
thank you	fepYZj
thank your	kcpUgb
thanke	YfvVcW
thankf	XgYbub
thanki	cbnSdp
thanki you	hdkVhi
thanks	fctYZh
thanks .	hb0UTc
thanks a	XexaVc
thanks again	lZgWZr
thanks all	ZWrbdh
thanks amelie	ocVadm
thanks but	NKbYR/
thanks come	dZchpb
thanks for	fdrYZi
thanks from	aZqYXm
thanks got	gjvaKN
thanks i	bcnlZR
thanks in	dXgrad
thanks levels	apefda
thanks no	daYccu
thanks second	dbSedu
thanks so	kZvdXW
thanks that	lTpWai
thanks the	bVicdq
thanks to	XTtjcf
thanks very	dqZgZe
thanks you	jgdRhk
thanks>ask	ijlUda
thanks>bye	gcacas
thanks>closed	bihgkV
thanks>date	rfeUcf
thanks>decide	Xavaee
thanks>free	effTaw
thanks>give	ijpOZh
thanks>goon	ogQcXr
thanks>hear	Zi6WcJ
thanks>hold	ZktWhR
thanks>if	bResoa
thanks>match	mjcMgl
thanks>me	VV5cbb
thanks>news	TmWdsf
thanks>not	bPjUY3
thanks>offer	VonUQn
thanks>said	oTrabZ
thanks>soon	YijZpX
thanks>start	lkebTi
thanks>step	nmgNZm
thanks>thanks	QRtafp
thanks>wait	leVdhk
thanks>will	asZiYe
thanky	bQlgtY
thanky .	eebcqa
that	fhhcdg
that #	XVacY2
that .	dsgYXi
that ;	gqWach
that ?	VfgwdT
that @d	kZbpZd
that a	cpRidi
that about	hwcbaR
that after	sGlads
that all	cbpXjc
that and	cwRgTl
that anothe	gUXVY7
that answer	WclarZ
that anybod	eeYdpd
that anythi	cqdcbe
that as	mohUfU
that back	bnZjVm
that be	YpQweS
that becaus	grccdV
that before	lpTnXS
that being	seSabj
that both	acbsjZ
that by	XWW0ak
that cabin	eccadp
that came	iVndYj
that can	Rdrmab
that candid	kgToab
that caring	/OYUYX
that case	kfSOlr
that change	aTpbfl
that closes	dZbWbv
that cnc	uaacbd
that come	ebpdcd
that comes	peSliW
that commun	gpWddd
that concer	pbYade
that conven	Vapjef
that could	Oodhgg
that dan	uXacde
that date	zcbVgS
that deadli	erZdcb
that dear	uVcgbc
that dental	7QcXbZ
that depend	Zecpde
that desk	dZRaos
that do	ReZksf
that doctor	ckTbeq
that does	bpTocb
that down	fQqldb
that ends	bVfZiq
that engine	3OaZba
that even	YwbecY
that every	XfrjYY
that far	XyTfXb
that feedba	tbZcdc
that fees	eeuTed
that final	mlbUcb
that finish	dYhXcq
that fit	eddpbc
that fits	ZlWadq
that follow	pRhQfq
that for	ZhcYQ0
that form	bZipeZ
that gabrie	daqjcX
that go	bRfaav
that goes	ZZdYnp
that good	dipdXV
that growin	+QTYYZ
that guy	jZpicV
that has	onZfVa
that have	ejqbdW
that having	iZadcp
that he	YrUbem
that head	ciYddp
that hello	vNcndc
that her	ZqiZhX
that here	csbdcZ
that hiring	dYqidY
that human	gbsaXc
that if	cgcpfX
that in	djZfVo
that includ	jRrcah
that instea	feedsT
that it	bgZXdx
that its	kRWgfs
that job	gTajrf
that just	VthkXW
that lad	cXddqc
that ladies	zVcadc
that lapses	dZZrdc
that last	cWyYdY
that letter	oQRnXr
that lifts	aYsfec
that line	angXVn
that lines	YYcbkq
that link	ecpaee
that long	iQVdYw
that lot	XtgWfX
that lovely	aasced
that mail	fauZjT
that makes	lTYdcu
that matter	ekTahn
that may	YsRhbk
that mean	YdVZwe
that meetin	nfUZhk
that might	Wbqghb
that minute	xadcYa
that more	cZkcVr
that mr	ccYdes
that much	g5RaaP
that name	tTdded
that needs	edapgc
that neithe	eZcbdr
that no	XhZgbq
that nobody	rfVbef
that not	qbXbbk
that nothin	btiZaV
that notice	prSeWd
that now	lOWnhf
that of	RrdrXb
that off	hVaqka
that ok	cVZmmc
that on	4TbbWd
that only	ezRgdS
that order	peXYnc
that other	ggdWdp
that our	UYtcmb
that out	Piknga
that parkin	afqddZ
that people	cdsXce
that person	YifeXp
that physio	cbvUde
that picks	Zqbeee
that place	dcpeeb
that portfo	lXWscc
that post	kXbdar
that priya	pnXdZW
that recrui	eWqeed
that rehman	ecrZdc
that remain	eXfhqX
that report	XmYaZq
that req	dWZddq
that right	fdYtYd
that said	uRcbld
that same	uWWdXl
that sander	hdSkme
that say	YsYekZ
that says	Undjhb
that screen	dYqcbc
that second	asYcba
that settle	YVacit
that signs	Zrecbd
that since	btWdce
that so	oaeVgk
that somebo	lmXVYl
that someon	VpSjbn
that someth	faWsgY
that sorry	ZcWaay
that sorted	ebpYbh
that sounds	XaXmdp
that starts	kYYgXr
that still	uSSnci
that suit	YXbsai
that takes	R1XiUg
that tells	Qnckdl
that tenure	aepbee
that their	rfbbcb
that there	itRcec
that they	dwYYed
that things	mpXada
that this	giiVdi
that time	6IZmdX
that to	opoULX
that told	caadds
that too	mkUdmV
that took	YxgYVZ
that transp	dbbpcd
that tunde	cUrdeg
that under	ecbdbq
that unit	jSsbcb
that up	ilUcai
that vacanc	dXwdcT
that was	Vp1TZa
that way	LkmdSs
that well	Wpckdd
that went	hhRiuU
that were	cipZab
that what	Y2VQYc
that when	ZfpbXj
that whenev	Xqdeee
that who	XzZaca
that will	eiqZcY
that window	bZwbXX
that within	tXedcb
that withou	dqdcca
that work	XUa5Vg
that would	niVVji
that yet	pdcedZ
that yours	ZXZgY0
thaw	UcxaWd
thaws	XI/bbZ
thaws .	bQ0dca
the	eeffgf
the @d	0bWfda
the @p	QrZjig
the aadhaa	rmYbbV
the aarhus	cZZcvd
the aaron	ThYkin
the abe	gWsUaj
the abstra	dnliYV
the ac	fdWfpe
the academ	nYkYmV
the accept	cZcU3V
the access	ZYktYc
the accord	bRkqTi
the accra	fYaeZt
the achiev	dgmmVY
the achter	fZemqR
the acquis	aiWaiq
the acts	aYaXsk
the acute	aXapii
the added	dbsabd
the addres	bSzlVV
the aditi	mhbUkf
the adjour	ibabbq
the admiss	ljeTmY
the adopte	fYXhcp
the adored	dVtYee
the ads	Yecgdp
the advent	WtTmcX
the advert	WiedVw
the adviso	gVjfhh
the affair	XbWjqi
the aftern	hVboge
the agenda	e8RUXR
the agm	Xaehcr
the agreem	eZVO+U
the agrono	aVmlde
the ahoy	jbQXjt
the air	W/WPUK
the aircra	ijgbkV
the airpor	igVdgi
the aisha	iOjaog
the album	XP6fTZ
the alert	bcqddd
the aligni	hgUYet
the all	hWbasY
the allott	dYieqZ
the allowa	gVRaav
the almost	dZXeqf
the alpine	bhbTZs
the altern	jdVkeh
the alumni	tZXffb
the amara	hclpWR
the amende	kOVmdo
the amount	iWpbgd
the ana	atiWbd
the anaest	VskVag
the andre	kkUodV
the andrei	hauWbc
the angry	VjTlam
the anjali	Tbbazc
the anneli	cZkqbY
the annika	nOZjTt
the annoye	aqWemW
the annum	XcVnWt
the anonym	arecgX
the answer	zdLSfs
the antwer	gcpXnR
the anxiou	jjVaem
the apartm	dSrbkc
the app	LkkZjo
the appeal	lUnelW
the apprec	aZbqkb
the appren	eVWSyo
the approp	Xvbbec
the approv	lkTnRg
the apps	edbccp
the aptitu	ZWdges
the aquacu	bbarch
the archit	ZoUjdj
the areas	Zcrcbg
the argued	bZridZ
the asbest	bbiYrW
the ashmer	YbaiZp
the ask	caYpkd
the assemb	dZtZbd
the assess	gbdrXe
the assign	YZaTps
the associ	YidZwT
the asst	cdbfcp
the assump	cYpche
the assure	aWtade
the astrid	diobjV
the ats	Zagagq
the attach	VUfwqW
the attend	lVofZc
the attent	bhVmck
the attorn	bVpUmi
the attrac	jdeVpd
the aubrac	inZZQl
the audien	fhiblV
the auditi	iSgjan
the audito	tdYlWR
the aunt	dTUnil
the auto	ogmVXX
the automa	XUklej
the autore	Wbubdc
the autumn	ejVStf
the availa	WWP5Zb
the aviati	dWchcp
the award	xYaYlT
the away	icjmdU
the awesom	Rjcbnn
the aws	fXYhcr
the axmins	UUjnfj
the ayesha	bdpcdd
the baby	cbrXZl
the back	bYpkfZ
the backfi	bbhcpa
the backgr	lUltaR
the backup	bsdeYb
the bad	dWZblq
the bag	dgMfwd
the balanc	bpXZal
the ban	ccpddb
the band	gcPijm
the baptis	aUclkk
the bar	aSZlnn
the barbac	veXfXd
the basis	hdWaaq
the baz	fLoqZi
the bears	piaadb
the beauti	Vgkgjd
the bell	eTbond
the below	jiQrcY
the bench	Vdjocc
the benedi	aUyZba
the benefi	kghmUX
the benelu	fUilYj
the bergen	dfZapg
the beth	qaZffb
the betrie	ddXqcb
the better	kRUdve
the bianch	gdUoee
the bid	ikUmTi
the bidden	fbVkem
the big	XiZ0XX
the bill	jYZbZs
the bin	VgZWis
the birmin	kkUkcb
the biscui	aZiXZu
the bishop	ZmbrXa
the bit	YYdaqn
the bk	dqeZbc
the blauwa	gZmpYX
the blessi	ebqeea
the blind	Zaqgcd
the block	bbdqed
the bloke	jXakVp
the bluden	dpZcjZ
the bluepe	apidVe
the boardi	pZcjab
the boat	YVdhua
the bob	cpfccZ
the bonjou	bbepdb
the bonne	bTfnhl
the bonus	WamdpZ
the boo	gdbhqS
the book	favQeg
the bookin	UUetak
the bookke	ZdYdse
the books	oWZM3c
the boot	lhXXWp
the bosun	iXjoVb
the both	qbbkZZ
the bother	bavYbd
the bots	apXbjf
the bottle	dOYvnb
the bottli	cXqmYa
the boulde	oUagek
the boutiq	eVejoZ
the bouwva	apSbli
the box	dedaqc
the brahms	SVrgel
the brakes	gSzZgX
the breath	ebgYrZ
the brenda	SurNdf
the brewer	ckSlZo
the bride	carcdc
the brief	XXP8Rj
the brilli	YnadrT
the brothe	ehTeXp
the brusse	Tclelh
the budget	jpUYck
the builde	lVlYjc
the buildi	iYcreU
the bulk	XeVfjl
the burned	mclciT
the bursar	nIkgZs
the bus	iVlfge
the busbed	mXZXqd
the busies	aeYvcY
the busine	ehfQnh
the busy	nkiPec
the but	afcbrb
the buts	eZcdrb
the c	gagZrX
the cabin	iaqiYY
the caffei	eeVqde
the cafés	tcVgbg
the cages	dcZrdg
the calcul	dUisca
the calend	gmdqZP
the calls	tXgfaa
the callum	gWpeed
the calm	cddbyS
the calmer	VYqfci
the cam	ZVdljl
the camera	hVkbmd
the camp	iRokfb
the campai	mPfgZr
the campsi	kamTle
the captio	aXpbkf
the car	aeZaxY
the card	hZsbZd
the cards	evVfVg
the care	jdUgkh
the career	YetdTg
the caring	VkdteS
the carlis	igkdeV
the carly	eepXde
the caroli	efmdlV
the carys	diqXcd
the case	VZR7Vj
the cashie	YtddfY
the castel	ihafVn
the castle	jRifjd
the casual	qXmZac
the cat	XoefjT
the catalo	kOgrfY
the catch	kZZYuZ
the catchi	fTlYgo
the catego	ccqYdY
the cateri	bnjdPk
the census	XdeWqm
the ceo	hdWqhb
the ceos	dcTkaq
the cet	eRXxXm
the chairm	ZWZlqe
the chairw	UndZjh
the chambe	VrZcdj
the chance	baWfpk
the change	dWppWY
the charlo	WdWhiq
the charts	ggThco
the chat	WbjsXg
the chatbo	cWwcba
the cheape	ecWedt
the check	jUklTi
the checkl	eXqoVY
the checks	VYXycj
the chefs	mTdlff
the cheryl	cZRpbr
the chicke	jbfjpQ
the chief	WqYgka
the childr	fRacpn
the chinwe	phUdbg
the choosi	qoTeYV
the chop	fdXbYs
the chops	YlUmdj
the choreo	fWjVpf
the chosen	qgbbhX
the chowdh	kdeeUk
the choy	ebqbdb
the christ	cnfVma
the chukwu	ebdYpf
the churn	7UZXbU
the chuseo	WbdpYm
the cidery	QXgofo
the circul	YW1fXZ
the citize	VXnoYi
the city	mqSZbi
the civil	boRlef
the civili	crTgVk
the clarif	Vmghee
the clashe	ecsbca
the class	YZqXme
the classy	YpfWka
the cleara	gUeuXa
the cleare	ccddcp
the clears	cepidW
the cleric	ebbrdd
the clicki	dlRqbd
the client	fpWgbh
the cliffh	YZjapf
the clock	iPahjn
the close	bwXWac
the closin	jgvNXc
the clover	jcTncj
the coasta	edpicU
the coc	cmTmgc
the code	bkZrUd
the codice	bdcsZe
the coding	XUS/Wc
the coffee	iQ2Mgc
the coin	zdZWZY
the colett	bnYjVh
the collab	ThqWgh
the collec	qYacje
the colm	eeqgbV
the colour	ZoiQvR
the combin	hdlSpY
the coming	ZWTXsq
the commit	kmSgbi
the commun	Uaabro
the compar	lWaYrd
the compla	TglnfY
the compos	dPpdpX
the compri	dSojka
the conclu	ehPWYy
the concur	cqZbXi
the conduc	gVmack
the confer	eYzWWe
the config	rZddbc
the confir	jSjXfo
the congra	kmTeef
the consen	YSkzSd
the conser	jqcdUb
the consis	VgdVue
the consta	kdVbnf
the consti	WpifeX
the consul	rcTibi
the contai	gTheik
the conten	hVsWck
the contin	jfXhoV
the contra	ZUVI/b
the contri	XRjvfb
the contro	pSakmb
the convey	siUdUe
the cooper	fqUhhW
the coordi	jXgrWb
the copy	ZZsdXe
the corinn	ZfVtYe
the cork	bbUepa
the corner	WpoaUf
the corres	aZcgeq
the cost	lefoUW
the costed	XScUns
the costum	hkfeVi
the counse	ZTphsT
the count	udedVY
the counte	mRhhlY
the countr	XhVhgp
the couple	aXkWYv
the course	wPdhbg
the court	mLplbe
the covera	dXlvZW
the cpd	aYXvdk
the creati	VTjjrc
the credit	hbhpZa
the crew	beRood
the crewin	dWPXZ2
the cris	kccYsZ
the critic	dpabcg
the crown	eWrZfc
the croydo	XUotYY
the cruise	fYcpai
the crunch	Wubccf
the cto	WfRtle
the cultur	YVdpcl
the curric	YlTggn
the cut	eaRrUq
the cv	hXesXd
the d1	pbccib
the da	ghRdfo
the dachsh	Qagjgo
the dag	bZrbde
the daily	elieVe
the dan	4YabcU
the danger	cmVmZg
the daniel	liYVne
the dashbo	hblZpV
the data	ckXrca
the date	niTvZR
the dates	kfasXY
the day	reUifZ
the days	XlUekn
the dayton	lggUmY
the de	dpTnbc
the deacti	gmlUcd
the deadli	ebVlUu
the deal	mfjSlY
the dear	WeYlar
the deb	rSjhYd
the decisi	2eUXeb
the deckha	kTTdjp
the declar	PXYwpZ
the decomm	XWWphn
the deep	aYujYb
the degree	XbmnVe
the delay	spMggU
the deleti	gkSjhe
the delibe	kgqSeY
the delive	nahjgT
the demand	ddcbsb
the demons	eWhqZf
the denise	jVbbqg
the dentis	jYqaiY
the deny	absace
the depart	dqdTig
the depend	aIsjle
the deposi	pebcah
the depot	cnpYbW
the deputy	kYfrWc
the des	lcbVcp
the descri	kYfkjV
the design	hUllXg
the desist	aVmrbZ
the despit	kXsYda
the detail	XnXgpY
the develo	YjhbQm
the dewey	auYeda
the dhillo	kXpdaa
the diary	chfpWa
the dietar	Vikgdg
the dig	tkTaeb
the dignit	XTYnio
the dilnoz	edqddZ
the diplom	VVcjln
the direct	kpWddb
the disabi	lUcYpg
the disapp	cactad
the disclo	iXcZpd
the discre	PhtTXp
the discri	baudUa
the discus	ooTgWY
the dishea	gmVbld
the disqua	gaYiZp
the distin	foKaim
the divorc	gZqgaa
the dmitri	SqebqV
the dock	XUewaa
the docksi	aY1WZX
the dog	5TUkdY
the doh	bXkdcp
the dome	hToege
the domini	NgqYim
the door	aTvZjf
the dpo	WtQbhj
the draft	dWYawg
the drains	eYQkwc
the draw	WbrYVo
the drawer	cbpdnV
the drawin	dVUhrh
the dress	YlVUok
the drill	aYrdci
the drinks	tTcpYW
the drive	cpehVd
the driver	dffQnj
the drivin	ddjWqb
the duarte	fiVjeh
the dubai	WiqZde
the dumb	cceapd
the dust	arXYjh
the duty	bftQef
the e	dfucYW
the earlie	S1ZXYl
the early	kjTfid
the easy	Yddpeg
the ed	buZSfk
the eeo	agdqgV
the effect	imOgam
the effort	adeqaf
the efhari	bbsgbX
the egg	fYsVjb
the electi	gcrbdY
the electr	lVdmch
the elif	Twbcaf
the elna	dbYecr
the email	XgScc0
the emails	pagbec
the embarg	iXqecZ
the emergi	oUSUiu
the emilia	eeZpXk
the employ	ZqnVZd
the emt	XZqbtT
the enclos	VTQuwc
the encour	efYacr
the end	iTfWfx
the engine	cVawfa
the enhanc	bzWfbX
the enjoyi	UehWbs
the enquir	XWbncr
the ensche	hcWpbg
the ensemb	icVfpb
the ensure	oUjbkb
the entere	rhbafZ
the entity	jgjjaV
the entran	bbpWdl
the enviro	pjbdTf
the eoe	adphZd
the episod	dccrac
the equine	bfZcfp
the equity	nieiUb
the equiva	dqdbae
the erasmu	qcXffe
the erin	bnUeam
the escala	bgRjcp
the esg	dUanYk
the especi	XtSpYb
the essay	TeomiT
the essays	fcdVjn
the essent	qdYbbf
the estate	fgRcnl
the ethan	stVRYb
the ether	dYrfZf
the europe	flRffj
the evalua	dkUakk
the eve	dbrbda
the evenin	peSmZe
the evenso	Uceqge
the event	j6UNYZ
the events	TbmrjT
the ex	dbZcct
the exact	VVi0bW
the exam	hiZsVZ
the examin	TpcreZ
the except	mWXYvY
the exchan	XubYbh
the exclus	kgnbbV
the execut	fgeOml
the exerci	aVkokY
the existi	emVcbl
the exp	vaiYgV
the expert	hbfTph
the expire	bbqdcd
the expres	glUbsX
the exquis	egkUmd
the extens	bXpaoa
the extern	TsRhjf
the extra	eXZV0d
the eye	cLavap
the eyes	ecYedq
the f2f	ubZbcb
the fab	gUZoih
the faced	dYXtce
the factor	egdioU
the facts	uWdcdc
the facult	eoUghc
the failin	neelaV
the fair	fc3dWM
the fairne	bdpkdW
the fairwe	aasZbc
the fake	mMfsgZ
the family	akfRoi
the faq	jllScZ
the farm	cYVtie
the fat	fYdapc
the fatou	VXnhjg
the fax	acqoWU
the feast	sZYoXY
the featur	ZglmdR
the fee	aeSkkm
the feed	YQuYli
the feel	capmdV
the feelin	TtQdre
the feline	pZcicc
the fellow	agRfmq
the fence	oiSehc
the fern	aeUkZt
the fernda	RmZugP
the ferry	lcdjiU
the festiv	VifpYg
the fetchl	hYbqcd
the fete	dZadbs
the few	dZtZiY
the fictit	cVXphk
the field	fmSebn
the fifth	mfYUkj
the figure	cfcVwd
the file	eqUqWd
the files	qtQVYf
the fillin	cTzcdY
the final	hcTvZh
the finali	fhSpde
the financ	ibguZU
the findin	UtcYke
the fine	eddZpc
the finger	pYmiZT
the finish	gZcdZq
the fintan	cUnpaa
the fintec	bbpffa
the fiona	aVshfc
the fire	ZUrekd
the firm	bUjdio
the firms	QqYnea
the fish	lVXkcm
the fit	hSgdas
the fittin	aZfpee
the fitzge	mZcVng
the five	crRoUg
the flat	ZQkY4W
the fleet	beXahr
the flexib	fbbrbd
the flight	bbXpgj
the floode	beqUkY
the floodi	cnlfbV
the floor	VYclmj
the flying	YdUmZq
the follow	gbshaX
the footba	deuXbb
the footfa	ebtVee
the forema	fqYYdh
the forens	Zpeeec
the forese	ZNrlWk
the forest	bbcfra
the forget	faVlgl
the forgiv	bsaaca
the form	ZVqsaZ
the formal	ccVd1Y
the format	Zedpee
the formed	YafdtY
the forms	bqiZlS
the formul	iQtdVl
the forth	fpecZb
the forum	dVkgan
the fought	iZqaea
the founde	ffThZt
the fourth	hpkQVh
the foyer	qXeeee
the frame	XyeaUf
the france	YXbYkv
the freeze	hPwjcY
the freita	ahZadr
the french	bpabef
the freque	UdicxW
the friday	Vcacwe
the fridge	WabZsi
the front	eaqWgh
the fronte	bfXueY
the full	iYfrbZ
the fuming	dqZiYd
the fun	barddc
the furnac	kTfgcm
the furnis	chaeZp
the future	cTkkam
the gabrie	lSVger
the gaelic	Thikbh
the gang	hUacqf
the gaps	bXYPrr
the garda	dUiVnm
the gaz	RZjhpd
the gender	kVmhea
the genero	gbtWYf
the gentle	WRsmbc
the german	XcsjaZ
the gift	crTjhY
the gifts	UkpcXd
the gig	WXYexi
the gillia	Vidiej
the gin	acXpYm
the girls	bhVkUm
the go	gbcksQ
the goalke	biucbS
the goat	afadYs
the gonçal	aekbpU
the good	gYWfrg
the goodne	eeXgrX
the google	akoeiR
the gossip	bYgacr
the grade	ZoRawZ
the gradua	ajmicV
the grand	iThYim
the grapev	eUbksY
the graz	VdewcX
the grazin	hjVncd
the great	mZerUZ
the greeti	aTjhmg
the greg	abtacd
the greywa	oYimbU
the grin	gZqdda
the grips	bYtbha
the groete	aarfbc
the groetj	aVgqab
the ground	objUgc
the group	dbfqWi
the growin	XgVlnh
the growth	Viiedi
the gs	hdmkcU
the guardr	kxRbVU
the guille	cZdsbe
the gwen	aakpbe
the haggle	kRYioe
the haidar	bbXcfq
the hair	dadZuY
the hale	dddbdp
the half	bduXYf
the hambur	bZvdea
the hand	afWetc
the hands	Z5SaUb
the handy	fRuhhU
the harbou	efaRko
the harm	ZcYcZs
the harrow	ZpcfiZ
the harves	grYYhZ
the headco	cnSYgr
the headqu	cbrbed
the heads	corRgU
the headsh	dUwdea
the health	VWfrck
the hearin	UVdxbg
the hearte	ecrdZd
the heathe	cZcrdc
the hello	wYUiee
the help	aaferZ
the henrik	eTVlph
the herita	rhbWbf
the heya	UoYdlh
the hi	ZXeYcs
the high	gnhjYU
the higher	hTXazb
the highli	muSXaU
the hii	cdadfq
the himsel	gcVnbj
the hire	kbqYZe
the hiring	lqWcdc
the hive	deSYhr
the hiya	carfbU
the hole	ZtZbdd
the holida	jsXcdZ
the hollow	hcqYfZ
the home	YsWbdh
the honest	dpeYSm
the honora	qXelaY
the honour	WYYiyb
the hopewe	gjWTjk
the hoppin	gqXeca
the hour	mJhwaW
the hours	eadKso
the househ	gbbqad
the housin	nQfcgq
the how	bdTond
the howdy	qYjadc
the human	ubbkfU
the humani	eSjngd
the hurrie	XZbigp
the husum	bYiapf
the hydrau	fgbfqV
the hydrog	ebadeq
the icu	jcSfgn
the ida	QbldrV
the idea	fYbZdw
the identi	cfkYWp
the if	btYUlc
the ifeoma	bhZXbt
the iker	hgbXpe
the imagin	hVocci
the immedi	neTmXi
the implem	bpVgoT
the impres	fkWqXc
the includ	nuLhgb
the inconv	dYbkpY
the increa	emVbdm
the indepe	hfUhlf
the indica	ijVXmf
the influe	hvXZaZ
the info	juUZaZ
the inform	YUujfc
the infras	eZrcca
the innisf	fgkTkZ
the inside	VtbkbZ
the insigh	sZWhde
the instal	TjxcbR
the instit	jQkklX
the instru	kYpccb
the insura	cidUdp
the insure	ekfeUk
the intake	ggTigi
the interc	lYdXaq
the intere	XoVdbs
the interf	iVmigY
the intern	acXhU0
the interv	gZtkXZ
the intran	hVscgZ
the invest	dZltTZ
the invita	jXWyaa
the invite	NTc/QO
the italia	VXtXkf
the item	bwYlWV
the ivy	idfiVh
the jammin	YSuSnV
the japane	1aUiWV
the javier	RawZWk
the jena	gnQkea
the job	WYfV2i
the jobs	UVraoe
the joinin	YXkrab
the jools	aYjqcc
the journa	aYYvac
the journe	hklibS
the journé	iZnOqe
the joy	cceepc
the judged	jTbkle
the julie	ieTljb
the junctu	ieTffn
the junior	ajRYhu
the jury	glMngg
the jürgen	epbbUl
the kapoor	cZjxSZ
the kathi	Zbpeee
the kavith	cccebp
the kaylei	aUklgf
the keane	lUeeii
the keiko	qbdagd
the kelly	qcXelW
the kestre	fWvSdd
the keys	Vfegfl
the keysto	ifVakl
the kia	VZrYle
the kids	aYwdea
the kiebit	acdfqV
the kilonz	bcpiba
the kim	ZNpelj
the kind	XZvbcd
the kindne	edqdgW
the kira	fUdlii
the kirsty	iYklcT
the kit	edlUki
the kitche	jVfjib
the knacke	Vchgji
the knitte	pdccdd
the knowin	qXbcbl
the koch	cgVejm
the korean	lhTedl
the kowals	okcUdc
the kp	iqQXek
the kruger	eTwefV
the krüger	gYrdca
the kuba	goTefd
the kubern	Sajucd
the kumasi	cXdpZa
the kwame	UkqcYe
the l	kdbUho
the la	ZTamll
the lad	YcXZfw
the ladder	eVkleh
the ladies	iZcokV
the landlo	fgoVee
the lane	WWqiiX
the langua	UhWsVn
the lapses	cbUhfr
the last	hiVobf
the latest	+LVocV
the laughi	Widbpd
the launch	jS1RcV
the law	bZUnli
the layer	rhXeeY
the lead	ZiSkli
the leader	lrUheU
the learni	aqbbde
the lease	UetOlh
the least	cWemVo
the leaver	adWbct
the leaves	ZiTpZm
the ledger	YcSgkt
the leetco	eXdqdf
the left	XYvaed
the legal	cdYbip
the leila	dZchap
the lena	bTdlhm
the length	gtaZdX
the lent	bsbdeW
the leo	jpcXhV
the leonie	ZS1kXT
the less	mcdWQs
the lesson	glUgeh
the letter	kTUU2k
the level	kWVSf0
the levell	hbXbZt
the levels	XcdYVv
the liam	diniSa
the librar	WUnjqZ
the licenc	cnbTfn
the licens	YjYZvc
the liebe	caZbjp
the lieu	gaZqYe
the life	8TVjcX
the lift	bftcYd
the light	VkiZfj
the lighte	efbqad
the like	fhpYdX
the lila	eddpad
the lina	cSqrVX
the linden	pUifdc
the lindqv	kiaVZr
the lines	aPlgim
the ling	ebpbfb
the link	WUf6dY
the linked	cSradf
the links	Ydchra
the linz	bcqcfb
the list	llUhWl
the listed	cdbpdc
the little	gRrhcc
the living	aeqZdd
the llongy	eapded
the locali	cTgnbn
the locati	dUilZn
the locked	hoVaaj
the locum	VdSgye
the log	XkpWZc
the login	ZYivgU
the long	qPUeht
the longer	iUZjpe
the longli	bkXsSg
the look	ZqWWhl
the loop	sqOZbe
the looser	fZagcr
the lord	bbVwYd
the lorna	cbsddZ
the lost	ccvZiQ
the lot	fapUnc
the lots	dpcaYj
the lovely	WWefdu
the lowdow	jracdW
the lowell	dbZsae
the luca	gWooTe
the lucky	1VVSha
the lunch	ldfUhj
the lurker	ihVbrX
the ma	dWtdeb
the madam	hWcepe
the magist	hVqXYd
the mailbo	Za2YdQ
the mailin	bZuZac
the malik	cXdfct
the managi	hlfheV
the manche	ZZbdhr
the manual	ecpbce
the margot	hVpVkf
the mark	jeWQaz
the marks	XoUQju
the marloe	iVlcnX
the martin	bXqlZb
the massiv	cUXxec
the match	lQzYUf
the matcha	ckTkan
the mateo	mUaenf
the matern	laZVin
the matter	hsXYde
the maya	dcYsfa
the maybe	grUaYi
the mazel	jjUiee
the mba	eXcpha
the mbatha	fjQien
the meals	ZYkWdt
the meanti	mmkUcZ
the media	2WZggV
the medica	UaXyje
the medici	hvWVae
the medium	njidaU
the meetup	bgxRad
the memo	lflZiT
the memory	ZfrWca
the mercha	boXnVe
the merci	RYetcl
the merhab	iNocqY
the meridi	janVmW
the messed	etbddW
the metres	kfglVa
the mexico	dXrZfh
the micros	dZcWjr
the middle	fpmVcV
the midwes	hYbccs
the midwif	mpXWcc
the miguel	ccbbds
the milkin	hZrdZa
the mill	iXYqdi
the millin	dbdrda
the minimu	afVPZ5
the mins	dRafoi
the minute	tniPYZ
the misrea	dVdhjk
the missin	ZfUsfh
the mix	Z7jVOP
the mo	eepccb
the mobile	jfnVcd
the moin	bUXkko
the mokoen	cYahbs
the moment	konUZW
the money	WhcRwi
the monsie	efTepf
the month	3dUSbZ
the moon	VleRzV
the morato	cQwefd
the more	bjacpY
the mornin	oTfhja
the mossy	bbXbhr
the most	fpgRYh
the mounta	lXsfYW
the move	cW3deK
the msgd	fddbsY
the msk	hVkhge
the multit	YhRwfb
the mumble	cpecdd
the must	elTjeh
the myster	Riinfe
the n	dpbcec
the nachri	XiTcmn
the nag	egmdjU
the naitei	gMrZlf
the name	oVtcTe
the namely	dWccqg
the names	0aQlZX
the nanny	fjbTjk
the naomi	TtgjWa
the narrow	faVjdp
the nathan	cUaiol
the native	kVmjZZ
the natura	bfklVh
the nda	YeiqiU
the near	W3WdeU
the nearer	XYpjcd
the neighb	WSobUv
the networ	cmmTee
the new	dZhXyb
the news	qYiVci
the newsle	XZ0WdX
the ngo	bbepde
the ngozi	RYcalw
the niall	ZqcWZl
the niamh	ijVfYl
the nice	oVZekg
the nicer	eabbdq
the nicola	aXqdib
the night	hqNZrX
the nightm	Ybctgc
the nights	ZjUWuh
the nikos	hhRjZm
the nkemel	beWQou
the no	jPDVn6
the nod	qdLelg
the nordli	qYddee
the noreen	bpZedd
the northm	cgUcrg
the not	sadbdc
the notes	locRdh
the notice	pcmMbj
the nowak	peOiif
the np	VQvYod
the nudge	kqOZYl
the numeri	mRdiZo
the nuria	YYvdeb
the nurse	pUPphg
the nurses	qRdjiV
the nursin	bctfbY
the nvb	jdVgka
the nys	qcdcdc
the oa	bZerda
the oakfie	dpbdec
the object	cYwccW
the observ	YNaiqp
the odense	cWdbkp
the oduya	pcbddd
the offend	dcrbgW
the offer	ORXR/i
the offers	sbccce
the office	cdpcfc
the offici	pXakTm
the oil	fXUnik
the ok	hqeVde
the oluwas	jgTakk
the omar	YXXrle
the on	ZVjloY
the onboar	bXehsY
the once	gTZthc
the oncolo	XYtchc
the ones	ruVTZW
the online	ZlWwSd
the ontari	nUafZn
the onyang	bddpae
the op	OR2ZTc
the opaque	XpQhki
the open	jb1WRa
the openin	agqWXj
the operat	aYzZaa
the opinio	joUcda
the opport	aStWcn
the option	YaWVvm
the oral	iWXlRv
the order	cuUVii
the organi	hSodej
the origin	cZipcb
the orivan	ccpebd
the ortiz	cacUug
the osaka	cnpWZa
the oscar	oOlZdl
the ote	bakniV
the other	gcaZcw
the others	goYZqV
the ottili	bccVno
the outcom	1pUUaZ
the outgoi	acaphc
the outsid	sUgYjd
the overbo	ZYkqca
the overse	bYqiXe
the overwh	bWfhbq
the oyelar	ZqiVhY
the pack	ljekZV
the packag	nXadpa
the packet	dYhqfZ
the packin	qXijbV
the page	QqZsbc
the pager	VVregi
the paid	eZqdac
the pam	bfsjSY
the panto	pbeade
the papers	pVVO/P
the paperw	adUY9R
the parame	dgasbb
the parcel	kdNbni
the parish	gUhlgg
the parkin	adpbmW
the parks	albhVo
the parlia	cgvXZZ
the part	QTMSv6
the partic	vTbldY
the partne	jnSjcg
the parts	Yhbcqc
the pass	cZPjrl
the passen	hdPhnj
the passpo	cVpjUk
the past	ZkUoZl
the pastri	jhkjZS
the pastry	sWXcdl
the path	gpbYde
the pay	XknRgk
the paysli	dYxaZW
the pcc	badiVt
the pdf	bZZegq
the pensio	bXrVjf
the people	aqfYZk
the perks	ckRlal
the perm	ocQlYl
the person	dtYbai
the perth	baceds
the petal	cXVomd
the petra	ZcqidY
the pham	ejVfii
the philip	cXhsbc
the phones	Ldlcnk
the photo	Xe7XPY
the photog	eoNegk
the pi	paaeed
the pick	VZbmkl
the pickin	jfTago
the picnic	mYuVXb
the pieces	cpajbb
the pies	ardXbh
the pigs	fjkUlb
the pile	j/QTUR
the pipeli	ftTYZj
the pitche	fhUaoi
the place	YWdYun
the plan	2dMVcl
the planni	bqfcbb
the plant	toLdcX
the plates	fVkkZj
the platfo	iZqhSc
the play	Seybdb
the pleasu	bXRsqc
the plug	ZeYXYw
the plus	lQcnmZ
the poache	gjdPqb
the point	UYuVkf
the police	WqghbZ
the policy	oVgmac
the polish	mWdpeW
the polite	eaXdes
the polokw	haXipa
the polygr	mNkraY
the portal	gbkkhV
the porter	qVfega
the postdo	XZcYjq
the postin	bjiVXq
the posts	Thcjme
the practi	ecVxae
the pre	XdYzTg
the precio	gZVqWl
the precis	aVYtbn
the prefer	WoiigU
the premis	hqaYhX
the prepai	sRkfbc
the prescr	WrbZja
the presel	gbQflo
the presen	bXpgXm
the pressu	kVRkar
the pretor	rXacZg
the prices	SnkiXh
the primer	aadfqZ
the printe	pcabdb
the prize	dVondZ
the prizes	cqbUdh
the probat	fXpVii
the proced	UboTax
the proces	admbWp
the produc	lRaoma
the profes	iWsYXi
the profil	knPeak
the progre	WyeYiV
the promis	orOTqO
the proper	bcVodm
the psycho	Rbhlkh
the pub	hegTjk
the public	WgwbXc
the pugh	dfWctd
the pumped	bW0agS
the pune	fTgjra
the pupill	djeThl
the purple	hXqfba
the puzzle	deZsdZ
the qualif	evSWal
the qualit	jkTcZm
the quanti	cmVbjj
the quarry	gTjpeb
the quarte	sbhXec
the questi	dhqdUd
the queue	avecaX
the quezon	dSchjo
the quick	iaaqea
the quiet	iYffQo
the quiz	UannZd
the quote	arVdie
the r384	VZlqaa
the race	bfimVf
the rachel	ZUdrhh
the radio	nVbcng
the rail	gdtcYW
the railwa	UYxmUc
the ran	WUjX1Z
the rank	dcuaca
the rankin	hpZVgd
the rapide	bbcsWi
the rapids	Wdpgag
the rasmus	edZUon
the rate	YdTR/V
the ratify	Zbqbci
the reach	eadcdp
the reacti	mTejdi
the reader	hebQmm
the reads	tYfeiW
the readve	mfkTYe
the real	vMhhVg
the reason	hKfgnl
the rebecc	gbZbvZ
the recap	eeTomX
the receip	bUnial
the receiv	pjSabj
the recept	sbcPlg
the recipe	jbqUZd
the recipi	kZqbba
the recogn	hmcOfn
the record	jgpTbf
the recrut	hgXsfW
the redepl	bceZXt
the redo	eVhdep
the refere	cWhzaY
the refit	VqhegZ
the refrai	fdVfkl
the refres	pgXdfb
the refusa	ahRedt
the reg	bdsZcb
the regard	YmUnmY
the region	vWYkea
the regrad	XRpanf
the regula	VYpfcj
the reject	ZcWbaz
the reliab	bXaiqe
the reloca	XVnirV
the remain	ipYYcc
the remind	fqadYe
the reorga	jPlcdn
the repair	jUgWhp
the replac	YbjViq
the reply	zVeQWl
the repo	Ybdsdd
the req	dVaWZz
the reqs	heUkej
the reques	adYpWo
the requir	apNces
the requis	Tdfggo
the resche	Zhbrdb
the rescue	jWaddp
the reserv	ZlWbgq
the reset	YsYZid
the reside	dlZRko
the resign	ZnYSsh
the resour	ZmfVfl
the respec	bnUbmh
the respon	mjTZke
the restau	ShYlgo
the result	/dTUab
the retiri	icbmTm
the retry	gWhfpa
the return	YfhjRo
the reuben	Uoikcb
the rev	aXrkfV
the revd	gTWaho
the revenu	fYtagX
the review	mqiOfW
the revise	nTZhob
the revive	ddbbsb
the reward	ZkUtcd
the rewrit	edqedY
the rgds	buVahc
the ridden	oVbbnb
the rigger	aVYqkg
the rights	gdpibT
the ring	XergdZ
the ringin	wmVaYY
the rip	dfudbV
the risk	hhTceo
the robyn	diThdm
the roll	qcdace
the ronan	kUsZYa
the room	hYbsfY
the rooyen	oiVZdi
the rory	YdZkbq
the roses	hThjlU
the rossi	cZVuga
the rota	lRXhmk
the rotary	aYnXpe
the round	USXV5i
the rounds	W4TfZU
the route	VSZqbu
the routed	fcVilh
the rubric	orWZcU
the ruling	ooTYbc
the rumour	pgOggg
the run	cmVehj
the runner	XgQUix
the runnin	bmdhOn
the saas	kLgkbo
the sad	bTYVqs
the safari	ZkTakn
the safe	froWUV
the safety	YcpnYa
the saga	drdYfb
the sahib	hUmghe
the salary	djekhU
the sales	aaagbu
the salt	farXdd
the saltbo	Xcefdq
the saludo	bhVmgi
the salut	kheTmb
the samir	VcVhsk
the sample	hPrhbe
the sandov	biVjdk
the sannai	gZqUkc
the saoirs	aazcXT
the sap	fdsgXY
the sara	3YWYYb
the sat	Wgpgdb
the saturd	aWZgeu
the scale	adqXjb
the scales	YpQgYl
the scan	ilsZZR
the scary	ccaedq
the scenar	obZSas
the schedu	iNZwje
the scheme	ZVgXsl
the schola	hTlfje
the scope	nmUeec
the score	meZdVn
the scorec	epdhXX
the scores	yiZXWc
the scotts	eSelen
the scout	kdSclj
the screen	YgYgYp
the script	TfuSqZ
the sdr	ZcZqdg
the sealed	bpbedc
the seaman	bbceas
the season	fTfjbo
the seat	XYSSo2
the second	aafudc
the sector	mTnpRY
the secure	bYaqie
the select	Xtchae
the self	cRWrYq
the sell	lUfncf
the semi	ecbfpa
the sender	eaqfYd
the senior	ZiXhtZ
the sense	dvVcbd
the separa	cbsYjW
the sergey	cTpeje
the sergio	Qhevde
the series	ceqcXf
the servan	qYicdb
the served	UlidmZ
the server	Vfbgpf
the servic	VjoUbk
the servin	adWghq
the sessio	iUhigg
the set	aicdYq
the sex	XfTlcs
the sexual	lkMqaZ
the shared	WP5mSU
the shareh	WXxcjZ
the shauna	fVhaat
the sheep	kkVZck
the sheila	herUjT
the shelf	dTwfZd
the shelte	hfsYUd
the shifts	fYgSml
the shippe	Zcdrbe
the sho	lpZYca
the shop	dVihem
the shoppi	eTYzbc
the short	UecmZp
the shorte	kVUmhi
the shortl	pjRtMi
the show	jSXEp3
the showin	dYvlXU
the shows	ceXcdr
the shreya	gLTojp
the shrug	peZeeb
the shunte	epcbZd
the side	ROxfZl
the sift	eiSoTn
the siftin	XtYhbe
the signal	eiUlfe
the signat	bqUSjm
the signed	ORYwyV
the signin	ebcdrc
the silenc	itRbbg
the silva	drrXYS
the silver	ZkShmf
the simran	bhpcdZ
the simula	ceXgdp
the sincer	jUqhaX
the siobhá	gpXbef
the sioned	fWgWip
the sir	gWgipX
the sister	eVfnWn
the site	dkYsXd
the six	elSkff
the sixth	ebapbf
the size	6VNfjT
the sizwe	cpXZbh
the skelet	oUaghh
the ski	cdkpcW
the skies	bZZYqm
the skills	lPfsXV
the skip	dQhved
the skippe	biXWpj
the sky	jsUbdZ
the slide	hiiUdj
the slides	UR6hVZ
the slight	QhThtd
the sligo	dYnUli
the slip	ZcdolS
the slips	cXweZY
the slog	ThjZsY
the slot	VSizdb
the slots	YbXzbc
the small	YfbXtg
the smalle	gXrhYY
the smoke	egcimV
the sniff	YriceV
the sniffi	ZUnnUj
the snow	njQWgl
the sofa	dTejmh
the softwa	eraWib
the solar	hepcVd
the solici	bqfYfY
the soluti	ccgTrf
the sooner	hYcwbX
the soones	M4UfbZ
the sorry	jbacaq
the sound	dZedcp
the soundi	getdcS
the spare	ebtZdZ
the specia	eValhk
the specif	eUjfob
the speed	aeUxdX
the splend	ddreeX
the splice	iociYU
the spot	jiQbuZ
the spring	qUQamo
the sql	eekcnV
the sry	ZYqWcn
the staff	cXxNkh
the staffi	cvRibe
the stages	Ypeefe
the stamp	Sppbcc
the stand	ZWqlcb
the standa	VgVgbx
the stars	cdpaac
the starte	mXMlqb
the statem	Tdrgfc
the status	nwWVYb
the stay	Ygpfca
the step	UT4Waf
the steph	fWgqdc
the steven	feXcpf
the stickl	aqcedc
the stinks	dtZbcb
the stipen	eXgfpb
the stock	drXcZc
the stoked	beqfac
the stop	ZVpZZp
the store	jZqcca
the storie	aitbZW
the story	pbiWja
the storyt	hZfYtT
the street	alsRcf
the streng	hdQXvh
the strict	Zegpbc
the struct	XepXif
the studen	mgRXcr
the studio	Wcbepj
the sturdy	hardaZ
the style	caZias
the sub	uTkdZa
the subjec	dSwjSd
the submis	VqbpbX
the sudden	kkTbnc
the sue	ioPZji
the suit	adaYse
the suitab	pgYcdd
the suits	frZXbc
the sunflo	hUZgoi
the sunita	gtaTnW
the sunniv	mUfbgl
the sunny	VQnybU
the superd	fcXqag
the superi	cYpbdh
the supers	YhbVdu
the suppor	jXSggs
the surfac	cZdedp
the surg	dTdobk
the surpri	bchZpc
the survey	gb1RVU
the suspen	sUVhfg
the sustai	Ufdmei
the svetla	cjdWdp
the swappe	abZrak
the sweep	bVqnYc
the swindo	acderd
the switch	ojgPnW
the sympos	YQqsWe
the t	aqhYXh
the table	eZWdvg
the tacho	miTlcZ
the take	XbJ1Xe
the takeov	ZY1aZb
the taking	fSjY1R
the talent	nXhcUm
the tales	aUkudU
the talk	kdqmST
the tallin	cbkXrX
the tally	dcgpba
the tammy	cqgdeW
the tanaka	fbeoQm
the tane	dbpYak
the tap	dQtfha
the tarran	bkTfod
the tarte	XtYbhc
the task	SnanWg
the taster	hSkdkh
the te	eSqejb
the tea	aUrbkf
the teache	RyYmXb
the teachi	fSWnjm
the teams	ZtecaY
the teamwo	fZephX
the teatim	bbfrbd
the techni	hfUsVe
the techno	gpYbdf
the tellin	sdXcWj
the telly	iZubUe
the tembo	Zcpajc
the ten	TRUcmx
the tender	pXgbch
the tentat	dZXXkr
the terms	UXcf9R
the terrac	eUpkcc
the terrib	aibvUd
the tess	lVljba
the tessel	kVvabZ
the testin	XltebR
the tests	Ugdilh
the texas	ZYtaba
the text	XfgbrZ
the thank	YP/UYN
the theo	bTmVrf
the theory	bVimkb
the thereo	Ufincc
the thin	XZQcW5
the thing	daUjll
the thinki	aqZhcd
the three	ofVjVj
the thresh	cYaVfz
the throug	qcgYfb
the thru	mRgkge
the tia	TWrZgp
the ticked	kUmeXj
the ticket	gSdgSx
the tidewa	ZioVhe
the til	mhSmdd
the timeli	kwQXad
the times	bKctYs
the timeta	actccY
the tiny	olaaTi
the tips	fXsfYc
the tom	iiUjcj
the tomasz	dnVlYg
the tone	ehqWdb
the tongar	cWwcdc
the tony	dteYWf
the top	dxZZXd
the topic	cdarcd
the tops	hjkahV
the tortoi	chSmem
the touch	ddcpbe
the tour	aaqdja
the toward	bbWZjs
the towel	ljUbhg
the town	oifmVU
the tp	slVaca
the tracey	dYpaif
the track	chWrZf
the tracto	cYiXgq
the train	gUpfaj
the traini	bVYepn
the transc	UTvrZW
the transf	iZfZap
the transl	ePjdep
the trante	YVhaud
the travel	XhqbZh
the treasu	kUYkfl
the trees	gZsabc
the trembl	dbZduZ
the trevor	Sqdidg
the triage	cQqdnc
the trial	UVYmoq
the trials	peWoYW
the tried	feShmm
the trip	TepiYh
the troubl	YhqVeg
the truck	bcapci
the truste	ekSfki
the trusti	XTshib
the trusts	iqYcda
the truth	qadXgg
the try	dgasbW
the tuesda	sVUgig
the tunnel	eQtWfj
the turin	ZtRdhY
the turkey	duWacf
the turn	pabede
the twice	bmjifV
the two	jbSjil
the type	dVbmil
the umhlan	dmVqaa
the umming	VfdNqp
the un	bkaWqc
the unaffe	bpeaee
the unanim	jVZZqh
the uncle	drZaee
the under	UVnman
the unders	dobpZW
the undert	hjbhkV
the unfit	ZphUmX
the unfore	efXcbr
the unfort	bebecq
the unit	1XYghU
the unlimi	dVerdf
the unnoti	jVlckb
the unsign	hecqbX
the unsucc	pcYaTo
the unusua	YZtYkb
the upstai	YlpeaX
the urban	bacddq
the urgent	bflkeU
the useful	XUqpdb
the useles	gdTlme
the userna	YcUoqZ
the usual	hkUhnW
the utilit	bllghS
the vacanc	XfcYdx
the vacati	pdacka
the vale	qVcpdX
the valued	ciVmib
the veg	bcgiqT
the vendor	lfQmef
the verdic	yYURik
the vers	ZrYbkb
the very	0fOcZg
the vest	ckUcli
the vetera	cXwakT
the vettin	gVkjkY
the vibe	derdZa
the victor	fYccqd
the videos	ikYflV
the view	ZWeanp
the villag	eYdVdw
the villan	lVWecq
the vince	adjqUZ
the vincen	WNjjlm
the visa	eWVlpg
the visibl	edVjjj
the visit	hWtkXW
the visiti	dhYeqZ
the vitae	hYsZbd
the viva	hjgkaU
the vlog	ZcWbrj
the voicem	ibYqcb
the volume	mnSiYc
the vote	hiPadt
the votes	jUXhdp
the wage	hVcuea
the wait	ugQYnZ
the waitin	bYpZjg
the wales	gTdbko
the walkth	cfjhiV
the wanjir	sgdXXe
the ward	kepdZW
the warm	nrTYYf
the warrin	YWWgwc
the wash	WVeodo
the watana	cbegpZ
the water	dSkhZn
the way	Uj0Wca
the wayne	hVmiia
the we	aaiZas
the weakne	mgTjee
the webina	ZgteXa
the websit	chsXRh
the week	qmddPa
the weekda	ab0ZVY
the weeken	RfZmbs
the weighe	bUeapl
the welcom	WrVkfZ
the well	ebsbea
the weller	dZqdcc
the when	dQgthc
the where	YVbzZc
the whitef	bWpXlf
the whitne	lXmfiU
the whole	bWtagh
the why	dabcds
the whānau	jiZoeV
the wife	mZaTjm
the will	aiXatZ
the windho	eeqddY
the window	UdpUyT
the winked	bZteeX
the winner	pTkQMw
the wins	WWzUUa
the winter	dgWUet
the wiser	XtfZZU
the women	fRuVal
the wonder	ddrfcZ
the word	XRdvkj
the words	lXdeqX
the work	ZcVWtr
the work4y	eYpkda
the worker	wRWqeZ
the workfo	uXjUec
the workno	ccpddZ
the works	piThhZ
the world	hfmlfN
the worshi	cYsfca
the worst	ZZcuZh
the wow	demVlb
the wrap	Zpfbdc
the writer	dRjkcl
the writin	dhlgTd
the writte	YdZvgb
the wrong	dWtfbd
the wyk	dbapcd
the xavier	gldmaV
the xmas	hljdYV
the xx	rcgXiW
the yard	WckpVk
the yasmin	ceTajs
the years	riYdZc
the yes	5OZPfm
the younge	gfSikg
the zammit	gasabb
the zoe	orQeYb
the zonal	ZaZcsi
the zone	dWSfoo
the zoning	cWqjca
theate	lUedao
theatr	jRkUko
theatr .	XeYccr
their	lhecbg
their #	Saefqk
their adrian	arccbd
their answer	/ZUOTX
their best	dbtaab
their board	Vrefec
their call	uacadc
their choice	tYbaee
their claire	dYcdUt
their cv	cYqach
their deadli	cpeYde
their decisi	/KdXcY
their decomm	cXXbUu
their direct	vbXbbb
their elders	brdbcd
their email	ZcXdgs
their feedba	O0aWbi
their fight	mfUdkb
their financ	Ubbnnd
their first	bixUYW
their hand	reeUdf
their hands	dXUiol
their holida	dcsadc
their homewo	lhmSba
their hr	iqTiWb
their intere	eZaeds
their interv	pddcdc
their last	WrYlYa
their line	bqYkdZ
their link	cZYwbY
their list	gPocTn
their mail	YsWaif
their man	alVcnc
their marks	qddddb
their meetin	rcaYcj
their mind	gpMgYn
their minds	rmTcbZ
their name	eSbjmj
their names	jYhenV
their networ	eZecdq
their new	REXX/m
their newsle	eUzeaV
their no	pceade
their number	XalkRi
their offer	IR9VpL
their office	SXvkba
their own	VxbbPn
their page	iimPck
their place	YWspXV
their profil	ZcuZda
their promis	cpbcdd
their rankin	djnedU
their rautio	dbYedr
their regret	djXdZp
their reply	vbaYXh
their result	5PcWbb
their seat	dkcmVh
their select	ncUeie
their side	eicSkn
their site	jkVnba
their summer	aZtacc
their teache	dbdard
their though	ZxaZda
their time	j5QUZQ
their travel	cbacsY
their turn	lmdVed
their twitte	clTidm
their vacanc	diReet
their verdic	zbaYZZ
their view	frZadd
their vote	pYebbj
their websit	fcpccb
their wishes	fsZYca
their word	PlcveX
their words	ofbaPs
their work	Wbpgde
their yes	8SaWYa
theirs	bZhlYk
theirs of	edapde
them	chgmbb
them ?	ZOgweg
them @s	tVYVgk
them a	bWj2QX
them after	XpZgci
them again	RjqcZg
them all	mseYZS
them an	aSbthc
them and	toXTYg
them as	WoioQY
them at	jaghVk
them back	bQuelY
them before	WgmrTZ
them behind	ecqccd
them betwee	ZxTXgd
them by	UOO3ng
them daily	qbaced
them decidi	qdaaec
them done	TXavga
them down	oWvWcN
them enhanc	eawdZV
them every	Yqaddd
them first	dmcbnV
them flexib	drYddd
them for	hyIida
them from	XRfkuY
them get	uYZVlX
them gives	bpbddc
them go	cqcdeb
them has	TgeubZ
them hello	sSYodb
them how	dVhqWh
them human	hTnobb
them i	TU4giU
them if	eWbtjZ
them in	bkjraQ
them it	YsYjbc
them know	IVygwS
them life	rZdbee
them lively	oXjbcT
them media	fZdqfb
them my	Ndg4WZ
them not	gcpZcc
them now	oaRaip
them off	jQoclc
them on	aSsvXW
them once	brbded
them one	XYnwXW
them or	rUfmbX
them out	pgTcZk
them over	lSUzUe
them picks	Ureeee
them priya	oVlhba
them promis	tZeZce
them read	ZZVZpn
them reads	magZmV
them region	jPucba
them round	eweUac
them said	hSshhV
them say	iWXpfa
them series	ThjZkj
them so	lYwUWd
them some	cYerdd
them spoke	earddZ
them stand	cdrecZ
them still	brbbcc
them that	sTjeQj
them the	YpcrbP
them then	cWbeds
them they	fWaaql
them though	Vpbcel
them throug	eZZvUk
them till	qcffVZ
them to	kgtbdR
them too	gYuhcR
them unit	SEr1ZT
them up	ksYakL
them want	dtcYcb
them we	dkVbik
them what	UlZxRc
them when	W2QeWd
them which	Tfayda
them with	ogViUi
them worker	onccaU
them yes	MXYhtr
them yet	csgUdc
them you	Zgadsd
them your	gSe1Tb
them yours	ilicVc
them>answer	siZbcc
them>chosen	aZXWqy
them>closed	cZkabt
them>date	tbbfdc
them>decide	vpVdZY
them>hold	Zbtafh
them>match	dgVpcj
them>news	tiWZcg
them>offer	abfZwd
them>others	bdacbw
them>refuse	bafYfw
them>review	gqaeae
them>soon	dwSfgb
them>sorry	aacYX7
them>start	WgZYvj
them>step	ddbtbc
them>thanks	cYqYcp
them>wait	jqYefZ
theme	dmaqXW
themse	mYXhne
themse the	fRgjod
themse time	chVacp
then	mlYeeb
then #	UsifWd
then .	gTelii
then ?	YwTUkf
then @d	gpaZbb
then a	uZbgba
then about	sYhZcd
then again	ctabdc
then and	lSldmV
then anothe	TqmkZV
then at	ZpKtoR
then back	SwZgZb
then books	bcZaqd
then boss	ltUXbb
then bruno	gcShkl
then bus	dcqXed
then can	VyXjUa
then change	ecqbae
then come	QsVuSX
then contac	dqaced
then dan	TgXcbr
then delete	aZredY
then did	YgXbsg
then do	J4MghT
then drop	atVdee
then duplic	bedpbc
then each	qXfedd
then either	Rlasab
then emerge	giTjdZ
then facili	cbscda
then found	Yb2UbT
then get	guVdYa
then half	VqbWZl
then have	kjWocT
then he	tecXdb
then hello	lVXact
then her	TkpWUm
then his	Vi3YRP
then i	zlaYZU
then in	SvWatU
then it	llaQna
then its	yZZdaW
then let	oeXVdm
then lets	acYtfd
then letter	ZzYcaa
then life	bxYYjS
then lunch	aZgsbe
then may	Xqdeee
then maybe	QzXjcX
then me	mnSbgc
then media	mcTkgc
then mind	dcsYdd
then nobody	mTlkcY
then not	cpYbZl
then on	ggTbud
then one	pZZhVk
then only	aZcucd
then or	aqPrba
then our	VtedZf
then out	pVeZkf
then partic	klkVZZ
then phone	recXdb
then phones	sZacde
then picks	vaaWde
then priya	bvVgdZ
then probab	Tfeedq
then rang	eUaatg
then ring	MhpoZb
then run	dbcpdd
then said	khKmcj
then sander	cXwZba
then says	pacede
then see	Zpedee
then she	uaXZif
then sign	dbcVsi
then six	betbYX
then so	jWnfjV
then some	XqcZhi
then stay	bubZZe
then straig	Ujenfd
then that	sWaVdq
then they	mnYnSX
then to	Ugjfod
then told	OnUijm
then two	dePeol
then wants	YaetYe
then was	pgXecU
then we	WvXwcN
then well	YqZgia
then what	fsdeZZ
then whethe	rYecde
then which	qaddcd
then who	ZtjWcX
then wrote	ofZjZV
then you	/bPOka
theo	ZRnnid
theore	cShsXh
theory	ZVmsfV
therap	fpbgbZ
there	diffch
there ;	mVchif
there ?	XbqtUV
there a	Uoehcg
there after	lTajoZ
there alread	cXZedt
there and	hRfese
there any	Tnmgaa
there anythi	eSvjcU
there are	gsXiXd
there as	diqVbd
there at	UZowWV
there be	YrUlcc
there becaus	caXfpj
there been	ahYYUz
there but	mYnliN
there by	jUZoWn
there can	Ttdfde
there for	SXinyR
there gets	pYdeee
there goes	cWVbaz
there got	ahndnT
there had	eYdhcp
there has	Rllcge
there hello	aUZmhn
there i	XqZVne
there if	dSifpf
there in	eRsTjc
there it	XYfVns
there may	i/SPUT
there media	fdbvaW
there might	ljfVZg
there must	mmdfeU
there myself	qXfded
there never	fbYeeq
there now	aUSkfx
there on	gbucbT
there one	XiZvdW
there parkin	aZsfZb
there parks	ecpeZc
there reads	ZcdvXb
there said	mMYZvX
there says	kZnbVd
there shall	Zbdidp
there someth	dQmZln
there that	amVbsa
there the	ofoYTb
there then	facrdZ
there too	cZvfcV
there two	dasYXk
there unit	SgfmlZ
there until	dlVnbf
there was	bVcbit
there we	mfOfao
there were	TYWPo4
there will	dddcbq
there would	lkjfXT
there yet	ZnQVZv
there you	ViockW
therea	njUakY
therea .	rnSabX
thereb	jheibX
theref	iSSSj8
theref be	tWbZal
theref been	cZYcdw
theref closed	ebWedu
theref not	cWXac1
theref offer	ecddsW
theref paused	fcreeW
theref we	eZVaoo
theref withdr	edZbbt
therei	WXjcwV
thereo	ZbVc1c
thereo .	baeZua
thereo or	rfVXpT
thereo you	dYdgqc
theres	kUaijk
these	fqejVc
these .	UlpOhg
these and	drbcbf
these are	gkfnYV
these becaus	adsXcb
these before	rXdede
these by	dcdpbe
these days	cribZW
these is	bbcpce
these notes	cjSidk
these on	poSScl
these over	eYreeb
these round	yaYWbb
these six	dcbrcc
these things	g1XYYW
these two	hmVtXS
these will	gVdmck
thesis	WWNvpg
they	hhZdgj
they #	mrUQid
they agreed	kQZbhs
they all	NzoUfW
they alread	UrRWei
they always	ulhPOV
they amanda	kVcfbn
they announ	xXRShm
they answer	smXNXf
they appoin	fWWaev
they are	ktUcdc
they ask	bJrlib
they asked	XdppVb
they associ	VZimib
they ayesha	UPycdb
they be	csbXgc
they beat	bdbdsb
they binned	eZcedp
they bit	cYbYvc
they booked	bebpbe
they both	UpnlVV
they break	pYdeee
they call	yhMbMg
they called	WSQbzq
they came	edKjzZ
they can	Vfavbg
they cancel	eZcbdr
they caught	edacqc
they change	avWjcW
they choose	7XUcUW
they chose	QTSMv2
they close	bpleWW
they closed	acKcc2
they collab	jknUbY
they come	vzUHWY
they compar	tqXVXU
they confer	mmSkbY
they confir	rRlQlc
they contac	btbadc
they conven	pcdade
they could	QmnTtV
they crosse	dbcddp
they cut	UhgYdq
they decide	3YcWQg
they declin	ecaeZr
they decomm	bbchpa
they did	QUqcpl
they do	mhabVp
they done	dZZeZv
they draw	rZYjcb
they drew	baZXfu
they drop	SnXnai
they droppe	eiXYar
they emaile	SeesWl
they ended	laSckn
they even	WphYdg
they ever	PdwXXi
they execut	dhpcZc
they feel	QqWXax
they felt	aUYgbz
they fill	pgdbda
they filled	YXgaYv
they finish	guXeaW
they fiona	ilThZh
they first	Sbkmal
they found	XPcTg4
they froze	cOwdZk
they gave	eOXjvj
they get	awlXYW
they ghoste	UTeaV1
they give	qcYfec
they go	bnWpcY
they goodne	bYXaqk
they got	XV2NOl
they had	TimVep
they have	gdVciq
they heard	Vhajij
they hire	ZZncqW
they hired	VWURK/
they invite	eWZ0XY
they jobhar	aYpaci
they just	fYeXvY
they keep	j1PhZN
they left	YVrYlf
they let	6KaaPo
they lift	dXpeee
they like	h/PlLK
they linden	dYsbfc
they look	bolfWV
they lost	fVodVm
they love	ehTpeZ
they loved	fepZSk
they made	WcsWie
they mailed	UXiYew
they make	lnjdQZ
they match	ZZdcqe
they may	J/ceTM
they mean	tXcabi
they meet	lrZdXT
they met	PbeXfy
they might	a7jWIX
they mortif	Tidoka
they moved	tkLmUV
they must	tfbYae
they name	pZdeee
they named	caUdpl
they need	ifPuaf
they never	cP/dSU
they no	dWQcW0
they nod	raeaed
they normal	plXTca
they notify	uTaecc
they offer	pQmiVd
they offere	XcdVsg
they only	agVagr
they open	ZbvZhY
they pass	ccZbcr
they passed	PTPhR/
they patric	YVwYbU
they paul	eZqdab
they phone	thhVaK
they phoned	VOOjzo
they pick	zqVTOW
they picked	XMRdtw
they plan	sYcYee
they post	tdZdca
they prefer	eacdbq
they print	dccpcd
they profes	ubbbdX
they promis	i3JRWX
they pulled	hXRaax
they pupils	ibsfYT
they pushed	pdccbd
they put	naYMnp
they rang	aTPc4m
they rate	hqbacc
they ravind	aUSdXr
they really	Yaiebq
they reckon	nWdcXp
they reconv	pYfded
they recove	ecaWub
they reject	cXSZbw
they releas	rbUYXq
they reopen	YXteec
they reply	hsYYZd
they restru	ebqeeV
they revert	Xsaeed
they ring	/SbSVR
they run	qTepXZ
they said	fjVbgn
they saw	WZfUfx
they say	vnZSZf
they score	sbdadd
they scrapp	edZecr
they see	dngcSi
they select	YZcbuW
they send	lgpPnS
they sent	OKnopf
they settle	yZYVfe
they should	aapajg
they shut	ZUmqfa
they sign	pZnbVc
they signed	VSYWsr
they sit	uvUOYT
they spoke	fXqcfb
they stand	zTXZfg
they start	dtocJd
they still	bxfbZT
they stood	dphcbZ
they stop	dqTZji
they stoppe	XbaZZw
they strate	buYbcc
they succes	dfYhZp
they swear	xcbabY
they swore	rWbcee
they take	fyaaVc
they talk	sidZbY
they tell	/eKIMX
they text	zTbacb
they think	imRkYd
they though	RoTYev
they ticket	Yjpacc
they tidewa	cgdpbc
they to	dpdcbc
they told	bpTSgu
they took	QJUW6u
they turn	sYYWnb
they turned	hVUUvn
they use	ZRzZgW
they useful	Ztcbdc
they usuall	Zqdfed
they vienna	ibbaXp
they vote	ydWlRV
they want	USQ8xX
they watch	cVcvbd
they went	fZNUe6
they were	dkrWYd
they will	owUcZY
they wish	ckRuZZ
they wished	edscfW
they work	eqZacZ
they would	dnUeih
they write	tjcdVM
they wrote	mQiThq
they yasmin	ZpbYed
thimbl	fhXmYi
thin	WOWYW/
thin .	UXsgZe
thin centra	eeWedq
thin i	pWbbck
thin on	bdaZer
thin referr	acWdbv
thing	ccescc
thing #	jmVjfX
thing 's	jXheTm
thing ?	egXqYe
thing a	Ydardd
thing about	iawXUX
thing and	Ysbecf
thing at	pYVpaY
thing before	cWh1WV
thing but	cVcsaj
thing cheers	dnUled
thing do	becpde
thing for	dYYYnq
thing from	VUhkbq
thing is	mhVkea
thing left	rhWYja
thing on	WcnpYc
thing said	hZaddp
thing settle	sccWce
thing she	oSnlWb
thing that	efVqlV
thing the	aWtflV
thing to	UQokcq
thing was	lThqbZ
thing went	XmaYpd
thing with	hkpcZR
thing yet	YqZjba
thing your	YamqdW
things	frbfac
things #	nRhjdh
things about	Ubeegr
things are	h5RVYZ
things can	ZpYfff
things change	cT0dcV
things correc	dqYcdd
things from	kdOkbk
things happen	dYWreh
things have	T4ZZYZ
things here	bshYdX
things move	guWZdb
things out	amXRaw
things round	feZpcZ
things so	qTeYih
things up	kwQddN
think	etaXic
think .	g2eXWT
think ?	ahbgqW
think about	V8SblN
think after	hgpTed
think alread	dUdgjn
think also	dYVdZu
think and	gnSRtc
think but	esndRV
think for	jocelR
think he	VsgVjT
think i	Sfxafa
think it	hkXSqe
think of	ZdegUu
think on	T3XRia
think over	qPaRvg
think parts	Xpddhe
think precis	hUckjh
think the	bQmpXg
think there	oRkZkg
think they	ehvVZX
think things	pacYhc
think this	ZZSbd0
think we	kfScas
thinki	l8YYRS
thinki .	R/OVbN
thinki about	hpgbcR
thinki and	rbXfZh
thinki but	qVffff
thinki i	jQtYZk
thinki it	ajffSp
thinki on	koLiVb
thinki patien	rVdeef
thinks	s0SVUR
thinks .	qjXZUW
thinks about	fqZbdd
thinks dog	qfaddb
thinks it	SohlYc
thinks the	tdYcVV
thinks unit	tWbdda
thinks you	bfggmV
thinks your	aSnrea
third	dfWgil
third .	ZdTbiv
third and	bUbggs
third chat	edbpda
third date	Vtdddb
third desk	dcbYse
third email	cqbcdc
third engine	daaVxc
third for	WeYscW
third from	cabbxX
third group	hYbbcp
third in	drXbdd
third interv	YneTrd
third letter	eflgiV
third of	pYfbYn
third on	nYWabr
third out	gabbar
third period	Zedsbd
third place	VglcVm
third reads	adsdda
third refere	WWpkde
third room	dZcZsf
third round	ZVaqkg
third the	qXafff
third time	pZgeWg
third was	ffcqbX
third week	awYbcb
third who	pfcfcY
thirty	YTfhuf
thirty four	WbjRuh
thirty income	epZedd
thirty minute	aaZwbd
thirty one	adWYuj
thirty two	anYVqb
this	daicdn
this #	YalpbW
this .	YTghko
this ?	VcvebT
this @d	fbVaht
this accoun	bWuYha
this addres	cc2gXP
this again	jWsbeZ
this agm	daader
this alert	deqdba
this an	nTibif
this and	gTfYpl
this answer	WdtbbZ
this anymor	fqZefY
this applic	adaact
this becaus	WXweYe
this before	ZeTYqo
this bidder	chTear
this braga	fbZefq
this call	aUhZrj
this can	Vrigab
this chat	foVkbb
this code	ecVkbp
this comes	fpRVdo
this coming	qcXnZZ
this commun	ngckcV
this compan	lmmZYS
this compet	YWbady
this confir	cXwigS
this contin	fdubeT
this crewin	diVedp
this day	uRkTlW
this decisi	RaYZb5
this depend	apddfd
this does	Wc1faP
this family	dqVdeg
this far	ZXjtcc
this finali	debdcp
this financ	dUteee
this first	rabecd
this for	Ubfdpf
this goes	XiscdW
this grade	aYfcbu
this happen	dcqdba
this hard	dgWcbp
this hire	nlkYYV
this i	glTghc
this if	lpYbgY
this inbox	ZP/WYZ
this intake	cZUWc3
this issue	XW2XYY
this it	YbXjgp
this job	Tccbgu
this kp	cZVcks
this letter	ZUdjfs
this life	cXhZcs
this link	caerab
this list	SXzaiW
this lot	TisaaY
this mail	bRmkih
this mailbo	gaqbbc
this me	edcZpc
this media	ZfbWcv
this messag	Wdscai
this model	bYtddc
this much	bqbdec
this normal	cracZc
this note	famUVo
this notice	ddtddT
this notifi	XZhdbs
this number	YP0vQR
this occasi	iQQXa/
this off	eadedp
this offer	ZbXU5a
this office	fwNlhS
this once	dZcesb
this one	mWWWdz
this or	fXpedc
this outcom	badccr
this part	hcXcbp
this period	bVtdeb
this person	dbdbpe
this place	XqkZjU
this please	bVUpcs
this poache	daYcXu
this point	buSgVh
this positi	eTlaeq
this post	ZouaYT
this proces	Zdfabt
this rate	ZshZVe
this reache	ZYeqch
this reads	ifaYbq
this reason	dbZZev
this recrui	daeYcq
this requis	eWUcc0
this role	ccdcat
this round	iPTXV8
this season	ZWUcb2
this side	n9PaYD
this so	pefUfe
this space	a8MQTY
this stage	jpdhZT
this takes	npaWcY
this team	iZeYbq
this that	mUjeeh
this the	cTdWjw
this time	oHPiY/
this to	oUrdZX
this too	eZpbeg
this up	cwacZX
this very	cWhYqg
this was	QpoUgh
this we	SlUVrn
this were	bQWars
this will	oQdedp
this with	cpgYgd
this work	dmTfao
this would	cZblZp
this wrappe	dqVjdU
this writin	grabbY
this yard	ecYddr
this you	VhemUq
this your	WYdhqj
thistl	TbxXZh
thomas	XYYyXj
thomas @p	Ydbrdd
thomas in	hcZrba
thomps	dYemdj
thomps .	hWVaqm
thomps to	bZaqag
thomps twice	cgWcer
thomps would	bctddZ
thorna	gQUphp
thornb	aclYik
thornt	UXjikk
thorou	Xecjhl
thorou .	fpbheW
thorou and	VXkbgo
those	ivWbYg
those .	Vdojfb
those anton	Zcccep
those are	dqaebb
those by	XYbwbc
those called	ZWVlav
those candid	ZscgeY
those chosen	W1WYcZ
those he	ewYVcZ
those i	pdXgZg
those in	ktbUhQ
those invite	czZKem
those it	piYgcZ
those mails	cfUbjq
those nomina	sacbde
those not	xNYYcp
those on	zTgcZc
those out	pbbiaZ
those over	dWqfda
those people	ajqYeZ
those picked	pacfcd
those select	mxWQdV
those still	WVahcx
those taken	raVcej
those terms	acdhqb
those that	bralaU
those the	TsYbcl
those they	avbSci
those three	cbdacq
those two	cbVpal
those we	trMRYh
those who	jphVUg
those with	XdTjln
those you	ViZpcl
though	chbZdr
though .	XqfUgj
though about	YkOebw
though all	edZecp
though and	aoSadr
though better	aWqYgh
though by	1SaaeZ
though has	eaecbr
though he	sVQXsg
though is	daWafv
though it	jTkbhi
though long	cRhdes
though not	jjXVmc
though of	VjojXc
though on	fVixWU
though so	isOjUe
though somebo	cYffcr
though that	pZOkel
though the	hURjon
though this	sXcedc
though to	RlYckm
though was	hgrdcR
though well	draabf
though would	eacbbr
though you	VO6RZo
though your	jZZdYr
thousa	ejlacd
thousa of	ctcadZ
thrash	ccdncg
thread	fkmdYZ
thread .	iqadbb
thread forwar	cgeVkm
three	dfYpeg
three .	fjWbaq
three and	zVagYb
three applic	oVefbi
three before	qZcecd
three by	qXcfhb
three clothe	Uqdiee
three dank	endRpe
three dates	ZVY6aZ
three finali	wedgYU
three finger	pYedee
three for	dWXxWi
three from	qdbdaf
three gets	accqed
three husum	daerbc
three in	eigRim
three interv	bshVea
three is	chVnkb
three letter	clZpgS
three manage	Xreeeb
three minute	XeubXW
three months	mTjcdj
three names	NehtQq
three now	dXhrbc
three of	qdbeZg
three off	ZbZYzb
three old	eleUlX
three option	cbXred
three others	RrgeYk
three pages	aZbdhq
three paysli	cYYyac
three people	jtWiYU
three posts	abXccw
three profil	crdcca
three puzzle	kXbpaZ
three questi	YTmvZY
three refere	agatWd
three rounds	XZoSjr
three said	aXUhri
three sleeps	qYedde
three slots	VXh4aU
three teams	eYcfcp
three times	Wahcfs
three treasu	capddc
three wareho	paddde
three we	fsUVif
three weeks	dQmako
three were	dpbVge
three who	ZSjlki
three whom	bkcmVh
three will	XoZpdY
three words	bYZjep
three workin	padece
three year	bfefsV
three years	XedfyT
threes	oacWii
thresh	ZYXZd2
thresh for	eacZet
thrice	TnkkXb
thrill	calQzW
thrill .	bilSpZ
thrill that	acefpa
thrill to	bbgZre
thrill with	epdeZd
thrill you	mWvbXY
thrive	Sgbklf
thrive .	eajXbp
thrive record	bccrce
throug	fjZkde
throug ;	ZeirVc
throug @d	latQdc
throug a	flTmcf
throug all	jxVbYW
throug and	oUWpib
throug applic	kwQWaW
throug as	gfRxba
throug at	gYadqi
throug before	hUepee
throug date	bYdred
throug everyo	ZxgXbZ
throug everyt	tgZZbb
throug exclus	cZYgbq
throug fine	hf1XRS
throug first	bsZZed
throug get	drcXec
throug i	beYfat
throug it	YqObfs
throug media	dkkQhf
throug my	kPidaq
throug now	ZtXbcX
throug on	ecbqcb
throug our	XkjeUj
throug parks	leemnN
throug reads	aaqbcf
throug refere	dXpVnc
throug so	dPihni
throug that	VZsoZY
throug them	p6KUXS
throug these	gqWbef
throug they	bcbcdp
throug this	pWajdc
throug to	PJZ/Rf
throug two	fhVuXY
throug unit	WfhYqi
throug us	jkaVie
throug what	bjVfhl
throug with	oUrWjX
throug you	YdbbxZ
throug your	gcUmbl
throw	bUi1UZ
throw a	aYbxad
throw it	cayYcU
throw me	ebasdc
throwi	ddhZii
thrown	RiOYym
thrown in	WXTc6Y
thrown out	bWVcex
thru	bafdlk
thuli	jenbVe
thumb	aghifd
thumbs	mYfZjh
thumbs down	qMNYU3
thumbs up	rYjYmS
thunde	kSYilj
thursd	qanRmV
thursd .	ZbseiY
thursd ;	0UYZdZ
thursd and	nnVcjV
thursd are	rUiddd
thursd we	ebqecc
thus	dbXTa2
thérès	gdaepY
thérès .	iacWsa
tia	Uemdgk
tia .	hVadkm
tia has	ZYubed
tick	mXgXhj
ticked	WUrked
ticked 's	bZXgip
ticket	fblXie
ticket #	hYrVja
ticket .	jmPWjj
ticket a	gVkflc
ticket and	pjehVW
ticket at	Ubqdfj
ticket has	caWhpa
ticket i	ebsdZb
ticket me	mScXte
ticket us	eWbsdd
ticket we	nUbcdq
ticket you	ejiiQg
tickin	caYnmd
tickin says	Ufchob
ticks	hlVjYf
tidal	angkdT
tide	oamXcc
tidegl	XkldVi
tidema	jgmaVc
tidewa	jYeaqb
tidewa manage	Ysabdc
tidewa office	fdSdau
tiding	heSXkq
tidy	lbbihb
tidyin	kfkeQg
tidyin .	niMadr
tie	dgerhP
tie 's	djielU
tied	sWZpaX
tied .	qPWlad
tied it	kacaqY
tied to	bfqebZ
tied up	isZaeY
tiempo	ZneldU
tiempo .	Wrbaeb
tier	jXhchh
ties	ccZZis
ties .	cXVcjs
tight	j/VRXQ
tight .	l0WXXQ
tight and	Uwabde
tight i	bsdahV
tight on	Vkcoee
tight till	zTdWdf
tight until	sYeZee
til	eWdkao
til at	eYahYq
til of	beapee
til press	hmUjee
til your	eaeepc
tilbur	chbanh
tile	bfhnVf
till	kbqffS
till #	descaZ
till .	TXshef
till @d	rZXana
till @t	YbUxbi
till after	QsmYgT
till and	XfQkkn
till but	cjaXqX
till close	adavZc
till dan	nWSlXk
till dog	cmZpdU
till featur	aY0SmT
till four	dcpeea
till from	ccYcsd
till furthe	Wj5ZYN
till he	dhvbZQ
till hello	vQaXrd
till hr	Ybadrd
till human	mN1fVZ
till i	joMtbT
till it	drmYdP
till lowell	cdSfue
till media	xPXjnV
till next	eaqdeZ
till priya	XTnffo
till reads	tSrXcX
till region	nNZree
till she	RsoecS
till somebo	bokbcV
till summer	ebaccr
till that	aiumWQ
till the	doxTbU
till then	dfreZX
till there	ZjpccZ
till they	umsfQD
till transp	eUdqaj
till unit	nldccN
till we	hZshbW
till welsh	cebpce
till with	lUlhce
till world	ZTubiZ
till you	pQR1jR
tilly	jaclWh
tim	YZrcbk
tim castel	batadc
tim you	pcdaed
timber	iYZcoh
timber .	eRjXqh
time	cmdgde
time #	aZkpXX
time .	cxcZXh
time ?	cTfpgd
time a	gpYgdY
time after	A/Sbhb
time and	PqfSmo
time as	flgUdj
time at	adQope
time before	SkfsdW
time being	dO/YaF
time but	hcdXpe
time by	gjUsYX
time closes	Zdqccc
time delphi	ebZeqb
time dog	pUaocd
time enhanc	hhSiel
time for	WbiqnU
time frame	WsjbdS
time from	WmeasW
time he	ndkUhY
time hello	rbcdcb
time instea	caaipd
time is	ZmepaW
time it	owdRZV
time later	Xpfeff
time life	jTdpde
time lucky	1ZPjbP
time media	pigijK
time not	epZZlY
time nothin	cpadee
time of	bWvgYc
time one	aachtX
time only	mZWXta
time or	WnStXg
time over	b0RVfZ
time perman	edcaqd
time post	ddcgsX
time reads	lYbYtX
time reason	krVcaa
time region	Scnfjd
time role	bccdfp
time round	nQWTfz
time same	bgXsdc
time she	efmVcj
time so	pYUhjd
time someon	gYtbeY
time soon	Zpdddc
time than	etZaad
time the	vfNPjn
time they	Y0WcTh
time this	auabec
time to	etbedX
time too	btbZea
time unit	kSmpbY
time until	kRipfb
time url	ebpbed
time we	tYcaXk
time whenev	dcpcdb
time will	bPnsfY
time with	gVQ0ic
time within	Zpdgeb
time works	bXVybc
time yet	aucZeZ
time you	fRhVls
timed	XaQujh
timefr	ctYeeZ
timefr .	epZeea
timeli	m+VWUM
timeli .	YrmZbW
timeli for	csZdeY
timeli has	dqZdeb
timely	QcVlsi
timer	eVlihd
timers	Skhmbc
times	Vafuah
times .	PSuogY
times ;	dZbads
times a	Zqcdgb
times and	apYdjc
times as	hcpXec
times for	XagqYk
times in	lXaadr
times media	bcpbdd
times that	bZXsbi
times the	mTdejh
times unfort	pWeefd
times work	dbcrea
times yes	bbXYqn
timesc	fpkOWe
timesc .	uXYYce
timesc exclud	TlpcYd
timesh	SSpknd
timesh and	ZfefYp
timeta	dioWmW
timeta .	phjYdV
timing	g3RdZT
timing 's	oVlcbd
timing .	pbVdZm
timing i	asedeZ
timing is	dpalZZ
tina	phWZcf
tinker	ZdWjkl
tiny	ldeQWv
tinyst	hhXggh
tinyst friend	jjUmdc
tip	kYtaVe
tipped	WWYYa5
tipped it	WXZac0
tips	eatbdZ
tips are	eYsYdb
tired	limSTf
tired .	dZyXSf
tiriti	lZffib
tiriti .	bZridZ
title	WXubie
title in	eYrddd
title it	biZqcW
titles	ekcjbe
tl	efpeaa
tl of	hapccc
tlr	bdegqV
to	egdjfe
to #	USsmma
to ?	WeU0Yd
to @d	5XRjcQ
to @s	7EpVYR
to @t	Vhbtba
to a	ZeWhY0
to aa	kbkgbU
to about	fqUkZc
to academ	ViksZV
to accept	WbYY/N
to acknow	VltfPa
to actual	eedrYc
to add	ZhqRcj
to adding	dccfpZ
to adeyem	hlTeeZ
to admin	npRcgY
to admit	cbVpck
to advert	fnRZdn
to agilit	cpZkcc
to agree	h0MWce
to aisha	dqYaad
to all	7ZjTVY
to allow	xnSRYX
to an	gibTYx
to and	bmMjfm
to announ	aghRxV
to anonym	dacaeq
to anothe	gcZSO+
to answer	lkdjaU
to antwor	dYgpcd
to anybod	cfvaXa
to anyone	TvldhN
to anythi	Spcmad
to apolog	ebcqfX
to appear	eajpZU
to applic	ihkWTi
to apply	WXieWz
to appoin	aaYTyn
to approa	daYvba
to approv	czWbOi
to april	bedYqf
to archit	cbqedc
to archiv	YgXbpi
to arrang	SbP/gU
to arrive	ZcYweb
to ars	Zsebda
to as	sbZkXZ
to ask	dlobeV
to asked	phZcca
to assess	bgaqea
to attend	VcR1Yl
to attest	rZfZed
to avoid	fepbUg
to back	fZatba
to badger	cXmojT
to bank	bdYbjp
to baz	avaafZ
to bear	drabZd
to become	aRhMzk
to begin	XkTdxZ
to being	bfaYtc
to believ	pfjXbb
to bennet	iZZsca
to bet	beYaqh
to bindin	cbZsdc
to blow	OUZ3Vb
to bluest	pWdZih
to board	ffdfVo
to book	abfxbY
to boots	dgkleU
to boss	fqbaad
to both	zcYUcb
to bother	RYkepg
to brass	dVmlec
to bright	cVflbn
to build	dbbibp
to bursar	Xcbscf
to but	WiqbgZ
to by	7gSSSe
to call	eiOrhd
to cancel	TTzXgc
to candid	6hYLcX
to care	iqaadZ
to career	ebqdZc
to carlis	fYZgep
to carry	XeYxRl
to catch	Vnigcc
to chair	kUckjf
to chance	edfdXp
to change	UOxnZa
to changi	ecdfpZ
to chase	sTZpZa
to chat	mooRcV
to check	l0bQbW
to chew	ptWPfa
to chloe	dZbZbs
to choose	ehUsYf
to churn	kWmgiU
to clear	vfdVea
to click	aWgwYd
to close	cRQfV+
to cofion	bqUeaj
to collec	eP1Kli
to colour	XVouWV
to come	iWWvfe
to commis	dbWtcf
to commit	S9VZaP
to comms	TineeZ
to compar	1nUOZW
to comple	XgdxYY
to compli	VjXoZf
to conclu	htXhXR
to confir	gegaqW
to connec	hUvcZa
to consid	buRgag
to contac	ljUnYc
to contin	XRYuVv
to convey	cbbddq
to cook	Ujofah
to correc	TqfjXe
to count	PsgYej
to cover	ccbcep
to create	ZYZgkp
to cross	aTkmoW
to cv	bWrhea
to dachsh	dpbbec
to dagny	ejSfji
to daniel	dbbrcd
to dank	jVbxbV
to date	YjtWZc
to deal	efsbbW
to decide	ktXVnS
to decisi	tWacee
to declin	XaYZby
to defer	eWufeY
to delacr	drbccb
to delete	dWtVbk
to delive	kcYrZZ
to design	WZarbl
to digest	epSaij
to disapp	bkUYVv
to discov	XZadqj
to do	fYprUa
to door	scadcc
to down	cQzdda
to dr	baXjWv
to draft	dadrbe
to drag	wdZXac
to draw	eXNskj
to drop	Vdhpfc
to dublin	Vdkbjk
to each	7jTVbS
to earn	bigrVb
to editor	kTdqdZ
to elect	afZkpY
to electr	YgayVZ
to elimin	Tmkahd
to email	cZb3UT
to emails	Yepdec
to employ	aTeO8f
to end	lahSXp
to engage	PlLQ+b
to engine	bahsYZ
to ensche	ddeqZe
to equali	Xhebqe
to estima	dVffjl
to even	hRvccd
to every	7bWVVX
to everyb	grrMXc
to everyo	1ekPXV
to expect	hvQSid
to explai	egebVp
to expres	edqhYV
to extend	cdQO4i
to extern	iqZddY
to fall	ZybZbX
to file	Vdlocb
to fill	eSpiXk
to final	oTZpae
to financ	hsbXdW
to find	VzMndc
to finish	p0PjVK
to fire	daZhpe
to fix	MMk/Wf
to floods	apdeed
to folks	rYaced
to follow	WoNg5Q
to forget	ZmfSeo
to forkli	dbpbec
to four	ecZiRv
to frankf	UnoaYZ
to fred	cYatbe
to freeze	eXxccW
to friday	YcWjip
to fundin	erceaa
to gastha	fcbbeq
to gather	aaated
to genera	UYodld
to ger	ebcasb
to get	ekc0VS
to gettin	bsbdeb
to gianni	ecbped
to give	fiSelj
to gordon	rlSZZZ
to grab	bXbjrX
to grade	kVbogc
to group	cqbeeb
to guess	RzZoWW
to guidan	cTqjhY
to hack	XeasVl
to half	aWgjdq
to hand	ZcnrSd
to hang	RsekjU
to happen	enYVek
to harves	Xfepdf
to has	bpcXYj
to having	Yccdpi
to head	higggU
to hear	YTjvdf
to her	YdYtZl
to hii	cftYeX
to him	YZP3Tp
to hire	WccVyh
to hired	eceepZ
to hiring	kmdVYh
to his	dbWmVv
to hit	lRnagk
to hold	mlViSi
to home	dYxbZY
to horses	ijcTnb
to hossai	glTakd
to host	iasWce
to how	ZsiXbb
to hr	lmdfaQ
to hurry	Y2faVT
to idowu	bZepef
to ignore	SuVadh
to impres	aXipaf
to improv	abqdfc
to includ	ccdWfr
to inform	iXVZms
to intern	aTkZio
to interv	RpWsXi
to intro	ngdidU
to introd	Opjcag
to invent	bqddda
to isaac	baatbg
to it	lxVWYg
to jammin	hbcqba
to jessie	eeepdY
to jobs	dYpedc
to join	TZcN/f
to joinin	csdadZ
to journé	bhpdab
to julie	dZpibb
to june	dYXfpk
to knacke	dcbdcr
to know	UUrqee
to kumasi	lpZdVh
to lads	ecuTdd
to land	rbaZic
to langua	ebuadX
to lay	ccVrbj
to lead	UZVmzV
to leader	bSiuWh
to leathe	eaaeep
to leave	lNhXZz
to leeds	kqgddO
to legal	csbdbb
to lenka	YrbjdZ
to let	fZWYlt
to level	dqkYZX
to liaiso	ffVklc
to lie	enfhjQ
to like	mkmYVY
to list	XbXyab
to listen	cqcdda
to log	bWtecZ
to look	hvcaXb
to loop	qecZcb
to lots	ibeVpe
to lowell	cabiZr
to machin	UeofYm
to mail	iMWcli
to make	lbUcnj
to manage	cacOms
to margin	dtVfcZ
to mark	frWfZY
to match	Yhaasd
to mateo	bqZddd
to maya	Yderec
to me	iiVlia
to media	uVVrfS
to mediev	ecbdsZ
to meera	eUnhic
to meet	ehd1UU
to meetin	XZhwZb
to meridi	dZVnhk
to messag	qZYlYb
to michel	ebcpce
to milfor	hrTXca
to mind	XQtQri
to mine	qlWaab
to minh	gdqdcX
to mins	fXapid
to missio	dZpedZ
to monthl	nVclcd
to move	dgUrib
to mr	bSWniq
to mrs	hdRnQr
to ms	daWvYi
to msc	bbfrbZ
to mull	gmZVpY
to mum	eYtYbd
to name	auU4QJ
to natash	cdWeqe
to nation	shZYba
to need	epWjad
to new	ckpfWV
to news	deqdac
to nhs	ckiUlf
to no	fdRemm
to nobody	lljXdV
to none	WWccnq
to not	cbOVW8
to nothin	jaYZhq
to notify	shYbgV
to nowick	cWXufb
to núria	fcaqbe
to object	qfccZd
to obtain	YbctZg
to octobe	jfiTpX
to offer	ZdZXyi
to ok	gqRkaY
to on	laqYaa
to one	hZhTXy
to openin	iaqbbW
to other	USThd5
to others	ZUgdnk
to owned	kUYcin
to pam	bxXYda
to panel	eYbsed
to park	SK4elX
to part	aWXoas
to partic	pcgccY
to pass	bYZab2
to patter	lYqccV
to pause	XQ3ddU
to pelleg	dddpcc
to people	tpRLWl
to phone	vNSzZU
to pick	lZhqWW
to pickin	cqcced
to ping	drcdda
to pip	kfmZcU
to place	erdfYW
to placeh	cnqSeW
to plan	XwakXY
to planne	acpcec
to play	bUjtcU
to post	faVfdr
to postpo	eXqicX
to poultr	sVhfda
to predic	S2XbcZ
to prelim	ZXUhcp
to prep	cebpdd
to prepar	cIR/af
to presen	VfL/RW
to press	glifiP
to print	VdhbtY
to priori	acWsbf
to priya	ojYgeR
to proces	cWmucS
to progre	dPbmau
to promis	S8SalP
to promot	ZZZdcx
to propos	aUboik
to public	dbardc
to publis	0fPZdW
to pull	VQ/YXT
to pursue	dWdYcy
to push	chVudW
to qualif	febcpb
to quote	aitWXX
to raise	lXYafq
to rate	XV4VVa
to reach	QhZzjV
to read	npefYT
to readin	jlUelb
to reads	rRdjfe
to reappl	VbYaU2
to receiv	PngqfZ
to recept	cYevZb
to recomm	aPxTYo
to recons	WjVjeo
to record	ZZP9Yb
to recrui	VpNZop
to refere	fbZetZ
to reflec	swSPbW
to refund	ZZjpdc
to refuse	ZcdguV
to regist	XcXpei
to releas	mjWVfk
to remain	dSbrbm
to remove	ebpcdc
to renewa	dUpZdl
to repeat	gcVXtg
to replac	hjShif
to replie	paceed
to reply	nTfapc
to report	YvjcfQ
to reques	aiVobj
to requis	ebpeea
to resche	ZcQzZc
to resend	caqgaZ
to reside	cjieVl
to resour	cbeqad
to respon	knXUhe
to retain	bVddet
to return	bWViqj
to revert	esWblV
to review	uUhXfe
to rewrit	apddde
to ridgeb	Xejbpb
to ring	YhRzcf
to room	ZagwVY
to rotati	qagbeb
to round	WUgxVi
to rule	mfVjed
to run	nYdVuZ
to rush	YmcnlQ
to s	ecdcpc
to salary	fbdpbd
to save	jmcTff
to says	Wgpedc
to schedu	bibrdY
to schäfe	dakqYX
to score	siXbbe
to second	kVbkdl
to secure	kZcZpe
to securi	cdbpdd
to see	emdtVY
to seeing	dSspWW
to select	Vnaodd
to send	bTjohe
to senior	dcadeq
to septem	YdgZtb
to set	PZU/jS
to settle	waWjbO
to she	lWddpa
to shortl	eyNfZY
to shout	pPfWav
to show	QjjqWc
to showin	idiihU
to sign	accY6S
to silenc	dpbbed
to sit	VqYwZX
to situat	epdfYb
to size	9ULYUV
to skype	dbbpee
to sleep	ywcOQP
to solve	dhaqZc
to somebo	eZmXZq
to someon	cPbde1
to someth	dYsefZ
to sort	YrTpeT
to spam	eesfeT
to spare	amWbZr
to spend	diY1UV
to stage	SLR/Va
to stand	jTdcmk
to start	WjWfrd
to state	jfapZZ
to status	dqaefZ
to statut	daceep
to stay	MQskXt
to step	mSrZde
to stewar	aWbbpi
to stick	gcZccq
to stickl	bhVUgv
to stores	eadbdq
to storin	dYccbt
to streng	qadbed
to strike	aUseWk
to submit	UeY1Wd
to sugges	efZzVY
to supply	WVa7WY
to survey	cbVwWj
to suspen	aP/ccI
to swear	XcSsig
to sync	kpbXca
to take	ZedYtg
to taking	dpecbc
to talent	bVtcbi
to talk	dkUdmh
to teleph	0VUhjT
to ten	casXag
to test	WeZzaX
to text	ZQdxja
to thank	TcySYq
to that	g2VZXW
to them	Sck1WT
to these	Zatdea
to think	txWLnM
to this	ZZhrfd
to those	gvQYYj
to three	YXfoUs
to tidewa	gUcgqe
to time	gjqWZX
to tobias	dddcpc
to traine	dfrUfc
to travel	ZYeqZg
to try	jlQcPu
to under	e3QYcT
to underg	begrYb
to undert	bVZuaj
to unit	mfTpgT
to upload	WVV9XX
to url	dZrZgb
to us	eWgtgX
to use	jRWdlr
to utilit	eXqddf
to vale	kUYpcj
to vehicl	igiVbk
to veto	dVcjfp
to view	ZanXrb
to villan	cbbqec
to volunt	fVkYrc
to vote	j4WVZR
to wait	rjXWde
to walk	dhTtgU
to want	awgoNS
to was	ilUdje
to watch	ehUwTg
to weigh	goVZnX
to what	rZWame
to when	hwRWYa
to whenev	Yvaace
to who	ZpgZXi
to whom	ZTidho
to wire	uWebac
to wish	dU3WXb
to withdr	cY/SXQ
to within	wVbceb
to wonder	mSojaZ
to worker	vXccdc
to workin	adZbvc
to worst	gZhVng
to wrap	2SZZbZ
to wriggl	bXqdcd
to write	Tcbqem
to you	zkYTiY
to young	eZaeas
to your	geiVkh
to yours	eldlTd
to zone	bjkhaU
toast	dZdhhj
tobi	oXrWad
tobi .	edrVdf
tobi result	Xdpeec
tobias	gdZYvc
toddle	obXXik
toddle .	eYbdes
toddle at	haVekf
toe	jcVhnb
toecap	fYnddf
toes	Xbdlkg
togeth	fobbgc
togeth .	bqXeef
togeth a	ZWtifV
togeth and	sdXZdh
togeth at	iYXpZk
togeth for	dhvVYY
togeth from	doVdff
togeth is	dcredX
togeth on	fdTrcf
togeth the	hTjlhd
togeth to	ddcdbp
togeth with	fvbViV
toi	damgZh
toi .	ccpdeb
toi told	Vkence
told	mggXef
told .	qyRRda
told @d	3SZbZd
told a	UfkofZ
told acute	aXthgW
told after	T4VZaU
told all	hXsbjU
told anythi	lxSfYS
told at	ofJPpp
told before	3fTTba
told but	ipbddZ
told by	4dYWbW
told dad	cbXfqg
told dan	riYbac
told do	bqYfbe
told dog	pgVShj
told each	saeZec
told editin	eobcjU
told either	csaacc
told forth	Wpefff
told hello	1VZbZZ
told him	mWsUcg
told how	irZcbY
told hr	oXrXfU
told human	4ZWYZY
told i	WYYlpn
told iberia	Zpccde
told if	5SfbVW
told in	uiUcXd
told inside	ubYdcd
told is	Zscdcc
told it	iogThW
told just	ddVodj
told killer	Yrefea
told later	Zpddee
told life	6UXUbX
told may	tVYccY
told media	2TOfcZ
told myself	Wbwadb
told no	iTbVoq
told not	VhUVdu
told nothin	O3rUUM
told now	lUcpea
told of	YnlhdV
told off	fdpeiS
told on	/WSPXc
told once	Wxcdda
told one	tiZbbZ
told or	pZeeed
told partic	tbabdc
told people	cfeZcp
told priya	uWcjZc
told reads	+TRTXc
told region	2VZZca
told result	pWfeff
told series	cqbcec
told she	pdcced
told size	tcVccc
told straig	qZbcdh
told thank	daseeY
told that	gehUek
told the	dSyWna
told them	WU/TdL
told there	huOTWn
told these	edsfWb
told they	lrZSVb
told three	dWjdap
told to	Ycavde
told tp	skYecV
told two	hccnUi
told unit	qcAcUp
told us	YdqTbq
told we	bqZaXl
told welcom	ddZerb
told when	JmvXZU
told where	ZdqnYW
told whethe	/PXTWZ
told which	sacZdd
told who	seaeca
told within	plZabZ
told worker	tZVaaa
told yes	rbXYnW
told yet	nTgekd
told zilch	RVydcS
tolu	gkibcY
tolu .	dqbbde
tom	aYrcmX
tom .	dVsZjY
tom and	vfbXaY
tom says	moVbcc
tom talked	dZsccb
tom the	Xddctc
tomas	biSdgp
tomasz	ZcXpkc
tomasz .	XaYgqb
tone	bTgidp
tone .	jZtUXf
tongar	eUticW
tongar .	ZVqlbe
tonner	gZYcxY
tonner .	VjdjlZ
tonner a	ecXdrf
tonner i	dgpbZc
tons	bpYWYl
tony	chqeaZ
tony .	cpiWgb
tony the	aX2YXZ
too	Zefbcu
too ?	aaRsld
too @d	opQabe
too after	cVcnmd
too and	gmVanc
too bad	edpdeZ
too before	mmbmYQ
too big	cXabjq
too early	a0dYUZ
too far	XOrRVx
too green	YVQYY6
too high	ebadas
too is	ahpcdb
too junior	ecUcZw
too late	YWYda1
too long	OsmnZU
too many	XfjRas
too much	XfzaVc
too old	VaYllm
too on	qdcbdb
too proud	ebgbrY
too quiet	aRPYb3
too senior	dTQYZ5
too short	gXhYYr
too slow	UBNZZ/
too so	VsVuaS
too sorry	fbpfda
too they	qVccbm
too thin	ceaeeq
too unit	hbbpeb
took	WTgTo2
took a	kUcTgv
took all	WpUbsV
took anothe	capccg
took away	ZYhfbp
took down	bhcqca
took five	imUblX
took four	VoVVsd
took her	ZRYdkt
took him	edZddq
took his	YYjcbr
took it	POxVip
took its	eXceds
took me	SdPM/N
took my	cg8WPQ
took myself	dZ1daS
took note	fgpcmR
took notes	dTnicj
took on	RSMfS/
took one	bZWZgx
took part	qeqVVX
took pinky	ebacbs
took provin	lWigjV
took size	Waadkq
took somebo	cbVZb0
took someon	YYXaa1
took the	SVjVS/
took them	dlVQnl
took till	ZkddpX
took two	dVoZVr
took us	iRcbjp
took you	XZYe6M
took your	dQlafq
tool	igkWee
tool .	binVdg
toolbo	Xhpjaa
toolin	jdYmVj
toolin .	Xbagbu
toolin wants	Xactce
toolma	XgngcZ
tools	jbZhej
top	diabmh
top .	eelUmc
top and	YeNgpn
top it	bcdepc
top of	ZpfToa
top she	cpaeec
top so	ctVbfW
top ten	dbYcbr
top that	eaagqa
top third	oTdjdi
top three	ikQoSi
top wants	dXZckp
topic	VSi/SP
topic .	ccctad
topic of	daavbb
topics	Yfgdhj
tops	qciWiY
tops .	pddaZg
torben	eXghfk
torn	ktMZde
torn .	ijSfnc
torn betwee	cwYcXU
torn up	dadVmo
toront	bdichi
torste	fZmYsV
torste you	dhZbpc
tortoi	hXXhbr
toss	sakRce
tossed	idWihg
tot	fdieef
total	ffahbk
total experi	fdYqea
totall	hP1eSb
totall get	dVpcek
totals	afarmT
tote	bMpofh
tote checke	iUahcn
totted	cdhkga
touch	ewZaZg
touch .	N6aVYm
touch about	UpQklf
touch after	V1ZZdb
touch and	mcXXbq
touch but	dRndfp
touch by	/AVgWa
touch full	bpdfec
touch if	PupQZc
touch in	qYbddh
touch meant	aReeui
touch on	yQbebg
touch once	T3YbdY
touch unit	vPeeee
touch when	Rwjabc
touch with	bvdccU
touch within	5Labdd
touche	mbgfcc
touchi	emdWdj
touchi base	cqfYce
tough	hTcRb1
tough .	pabddc
tough call	dcadcr
tought	eJtkdg
toulou	ejaoZa
tour	YdrkZb
tour 's	UcpYmf
tour .	QlsehS
tour a	eesXcd
tour and	ePmxaX
tour bus	decard
tour finch	ihVjbd
tour lunch	ahseWd
tour of	eduVfZ
tour on	berbaf
tour only	eapddc
tour was	iZpZec
tour with	ZdYzZa
toured	jRocaj
tourin	iZhddi
touris	aUftfd
tours	ZfqkbV
touts	qZagiX
tov	beTtXl
toward	cfVihl
toward the	pcdcdd
towel	oZWhje
towel .	Vfhljb
towel by	Veesed
towel is	bhVscb
towel to	keaUkj
tower	WQacov
town	degkdd
town #	ddccsZ
town .	dUmiYl
town ?	fcdpae
town acknow	hefuUW
town and	Yqgafc
town oral	dpWahg
town respon	Vealkj
town world	rjbZXc
towns	Ycaljh
towns author	Vmdoce
towns b	edaqcc
towns floodi	pbadci
towns would	iscVcb
toyin	ecarUk
toyin .	bUhqjW
toys	edYhii
tp	kheaee
tp ;	jXXbdu
tp did	mhdekU
tp is	jZpdbZ
tp it	haZddp
tp she	lpScWh
tp so	YjqWZg
tp that	doTcig
tp the	rhdgWY
tp then	zdXbaV
tp they	rhYbXf
tp was	fcUhqd
tp we	bVobuV
tp you	Ypcabk
tpm	Vdmgjc
tpm the	gapcdc
tr	jfghac
trac	hoXYhb
trac korean	inUcbh
tracey	bZgeil
tracey 's	ganTjg
tracey .	XlbucW
tracey and	dacbfp
tracey table	fgVfkh
track	famdia
track my	abrbcd
track of	ataZdd
track positi	qccade
track they	Ycbdqd
track your	dfqYdc
tracke	bYjokW
tracki	YWghhm
tracto	dThdmm
tracto books	berYde
tracto four	cbrdba
tracto harves	bdZaiq
tracy	beWlih
trade	gsaZUh
trade fair	jPuaee
trade them	csZceb
tradin	bddnhb
tradit	endbah
tradit .	XsqNWg
tradit ;	VvcdeZ
tradit and	fiQflh
traffi	Tmhcek
traffo	ggXhbl
trails	ZTZneq
train	fXqhYg
train .	XSslXj
train ?	aYjpcb
train and	jmtWZO
train discou	enVdfj
train fare	bebbbr
train for	bYaagu
train growth	dcsacY
train is	lVZlch
train resume	dcpaha
train strike	dcbsea
train unoffi	bdpefb
train was	fT1jaP
train we	bdYtdc
train with	epXefe
train you	XYZgpk
traine	cZfeil
traine .	jdXSql
traine and	gYTamq
traine for	Zbpece
traine has	aagbbq
traine is	WRVpUt
traine said	Tcgghm
traine screen	XaYpij
traine starti	cdcecp
traine test	fZhlmT
traine that	dfrUfc
traine they	csWedd
traine wishes	Zddrdd
traine you	bbkjlV
traini	gfhbeh
trains	phcceY
traits	kajlaX
tram	dvUXfd
trampe	ffcZpd
trams	fogcZY
tramwa	blndbU
tran	cdacjn
transa	ijqYiL
transa is	dbuVbe
transc	VYg7YX
transc ?	eXbsdd
transc and	aUfpek
transc by	TbktbY
transc from	abZucc
transc to	dcdpce
transf	ighYYj
transi	cljXWk
transi .	YuZbec
transk	pPWVoo
transl	cZgeli
transl ?	eaoQZt
transl attend	Vednkc
transl sample	accpbi
transl you	dZXZzX
transm	adXerf
transp	iSdphe
transp 's	dYqeec
transp .	lRlYoe
transp ?	eZepde
transp by	dcccdp
transp letter	dbbpcd
transp one	ZXabit
transp or	bXcrgc
transp say	bgatYZ
transp the	padbbi
transp to	Uhjodc
trante	dUsWoW
trante .	jVnWkf
trap	cdhjXj
trap for	aefqab
travel	adpheb
travel .	deYhzP
travel and	bdrfZc
travel claim	laZpgX
travel desk	dVilhd
travel expens	aZqYZp
travel has	aepdee
travel is	bUqoXW
travel on	YdatXj
travel so	hpXeea
travel to	WZqeie
travel until	Wgtbbb
tray	cadctc
treasu	bYljib
treasu are	capddc
treasu gdansk	ajVbpi
treasu off	actdXe
treat	dYwVef
treat .	bZxYca
treat this	ajXUve
treat to	dXtace
treat your	dVkfdl
treate	dclgaf
treatm	mXlZee
tree	ucgWba
tree and	bqcddc
tree i	olSZed
trees	cdigYk
trees on	cccpbd
trekki	cfTmii
trelli	eZT2eV
trelli .	mUabgn
trelli in	aiYrbc
trelli it	eYbpec
trembl	ncVfrU
trend	gcfcbl
trent	YlWidm
trevor	Tljake
trevor sale	Vnejee
tri	hnSWil
triage	Vairfd
triage i	WqZmXZ
trial	YaV0dh
trial .	gaWudc
trial ?	ZTY2Vi
trial @d	XkeqYe
trial and	hQdhfq
trial cut	ddasca
trial days	cUYudk
trial in	aebtcd
trial media	fZZscd
trial olu	dYZvbX
trial on	KbRpgs
trial or	XZdwcd
trial period	aZYS4a
trial starti	caaZqZ
trial task	lodUed
trial to	RrZoYV
trial trip	cccuZc
trial unit	kUUraV
trial vision	faepda
trial vp	idapdY
trial was	daiVnh
trial week	XSZseo
trial which	edcpea
trial wholet	ojTWgk
trial will	eVrbeb
trial with	cYcsXj
trials	phTfda
tribal	oWlYjY
tribun	dZqgWf
tribun lieu	darcca
trick	nWZlja
tricky	YtXdUX
tried	cYesec
tried .	ZWTqeo
tried manage	omUjZU
tried says	mVkdfe
tries	kjbddb
trilin	XkYZsd
trim	iWlYfl
trip	WgsjXa
trip 's	edWsed
trip .	adrddZ
trip home	gYrbdc
trip we	Pipded
tropic	egdfnX
tropic .	eaqdfZ
tropic achiev	gbZdqe
troubl	abinbf
troubl .	ZitcZW
troubl the	faVfnj
troubl to	capbbi
troubl you	hhRsYg
truck	hOcnhl
truck .	lWVicn
trudea	XrjZYh
trudea .	cqbbbg
true	eXZemo
true a	eZepce
true and	ViYdrh
true that	dpfcca
true we	ddZdeq
true when	Xdefeq
true you	jjUdnb
truest	jZiXkh
truly	mZaaVt
truly heart	daader
truly sorry	dZceeq
truly the	edpeeY
truro	brXdkW
trust	hdbfhh
trust of	nSjhbf
truste	fmWfie
truste .	Z0TcZb
truste and	gsXfeU
truste are	i2QZXS
truste can	Zsdbcb
truste commit	qZecdc
truste felt	eXbabv
truste had	bfZcbs
truste have	YnVZpg
truste is	YuahcZ
truste met	dibaqY
truste of	Ugheij
truste on	VTa1bg
truste only	rWfdee
truste prefer	Udenbo
truste sat	cYudcW
truste says	iUmkcd
truste settle	pWedid
truste transl	ZuZfcW
truste want	oQacoh
truste were	gZViep
truste who	ZzXgbT
truste would	bdZpff
trusti	WTsigf
trusts	afkgaf
truth	dfbnad
truth .	qWeeef
truth ?	ajpYdb
truth timers	YrbYcd
try	YYepOz
try ?	eXbxcW
try again	MWfVR/
try anothe	pbcade
try for	cbbcdr
try her	bSyZdX
try in	cdabcr
try me	ghTpbd
try once	dcbdar
try out	MnG/JO
try the	dE2hRl
try to	oxLRgU
try unit	bbWpYl
try us	XTNVb/
try you	kiVsVU
trying	bwXhTg
trying .	SyYabg
trying again	aaXfbt
trying not	rQlhdb
trying out	dgRmkh
trying to	iygaVQ
trying you	ddcqbd
tryout	rdTcka
tshaba	bfUrVl
tu	Wcdvbc
tuan	aZmZal
tuas	djWYfq
tuesda	lYoWmY
tuesda .	Ya1Qfc
tuesda ;	ccaqec
tuesda after	ueWiYZ
tuesda to	cXeZsh
tugs	meabfg
tuitio	XgTwgc
tuitio you	bacsdb
tulsa	gPyWge
tulsa .	Veucda
tumble	TnxVcS
tumble .	TptacT
tunde	ZPhvbl
tunde out	bcatbd
tunde so	pVcgbj
tune	XWfrXl
tuned	Z3ScYQ
tuned .	Y1WbYU
tunnel	jUoWkg
tunnel .	bVnYpd
turbin	eZVkpf
turin	bmWkdc
turin .	kTqdeb
turkey	dldaeh
turkey .	YYcecu
turn	egWqed
turn 's	sXiacc
turn .	PxYghd
turn and	bpWbam
turn at	bgRjbp
turn down	qXeXbn
turn it	hVYoej
turn now	cqaced
turn on	lZreWX
turn portfo	jjnVZa
turn these	piYYfZ
turn to	cqZmdR
turn up	MPd5kb
turn you	bPYQj1
turnar	2bWZYZ
turnar is	xYXXdc
turned	bYlami
turned down	jdUXXy
turned in	eaqeea
turned into	glMcqg
turned it	YSnV/G
turned me	bUNQs0
turned on	ddpbae
turned out	fc0cUQ
turned their	aeueXZ
turned them	bZwcjQ
turned to	ZphfbU
turned you	YmShkf
turnin	XnkeNl
turnin .	atYecd
turnin up	bWgcZs
turnin you	cZqlcW
turnou	nlcebV
turnov	gfjhbb
turns	ifdXhj
turns it	Xydcaa
turns out	aWabms
turns these	vYccad
turns to	tWZeee
turns up	avfUeY
tutor	jfXdek
tutors	Xcbfll
tutors .	giVbjk
tutors on	agpbae
tv	bhcZta
tv 's	fcdTvV
tv .	UrXVwV
tv per	bbbrae
twelve	Vdkddn
twenty	fTcolf
twenty .	rkeTdV
twenty admin	eUkjkc
twenty minute	ZSp5RT
twenty six	ZabVya
twice	cliUfi
twice .	cpbWfj
twice and	fhVdbr
twice says	ecqecZ
twinni	fmeYja
twist	SUycWk
twist on	YavaeY
twitte	bhYgap
twitte says	ciVddp
two	dfYpdg
two #	Sabxgc
two 's	TobogX
two .	geTifo
two ?	bsbRic
two a	bUXqdo
two and	ddUfoj
two antwer	bXiqdc
two appren	ddZeep
two are	ZyZXcc
two assess	kVlagg
two becaus	caeZvZ
two before	pbdece
two books	depZde
two bursar	dcSkjn
two but	nYfmVe
two by	dgZpae
two candid	tgcQUp
two certif	okcUdc
two chefs	bdardc
two collea	fgUnbh
two copies	PWbd5a
two d	jgkjdT
two dagny	acdped
two dates	ZQgxdf
two days	dYVhln
two direct	qbVXep
two exhibi	YpZddg
two for	iVwuFW
two former	cfYuZd
two forms	abdwYa
two from	WiTkfo
two furthe	qjYbcV
two gender	kQanhf
two gm	Wdfrde
two good	e0VcSb
two got	ceZgaq
two hours	SXvrWb
two housin	lucYSb
two in	bUlomR
two is	ZcV5VX
two it	gpSgec
two jobs	afPb0c
two kim	dcccdq
two left	vnOXSd
two letter	hdTjgj
two librar	YXpjga
two lina	Ycerdd
two line	dXUYeu
two litera	ebadcp
two mails	brXaej
two man	fUjfld
two manage	jgfdkT
two marks	XbbZeu
two meet	daeqeb
two member	uqTYaQ
two mikkel	fVmhfe
two minds	Y3RbTb
two minute	UUtpXa
two monday	Pxdddb
two more	rsUeUX
two mornin	ecbZbs
two names	hVX8VU
two new	bgojVd
two no	phYVjd
two not	bcYpdh
two observ	ccdWat
two offers	YRdYql
two one	ZaZuac
two or	aiYubZ
two other	clnPci
two others	ftUZia
two out	gTbXdw
two page	Tab3ab
two pages	XVgxXd
two passpo	dccsba
two paysli	bbXxab
two places	cXXafx
two points	eadedp
two posts	eZfSkq
two profes	Zbered
two questi	Sla0XW
two quick	dbasbd
two rant	ebbdsa
two refere	YYY+bU
two reques	ebepfZ
two scruti	Whbrdd
two seats	haVfbq
two skills	feqVfd
two sleeps	xTfacc
two slots	Zbctce
two so	dabsac
two tasks	decpae
two teache	aqdcec
two tell	bcdpde
two the	hbVjdm
two things	fUdwed
two thumbs	cjYZdr
two till	ZfqSma
two to	vehZXW
two trial	egdXbr
two update	dYccgp
two vacanc	cbYcri
two ways	ecdrac
two week	pkcccX
two were	XZdhes
two words	PdeLzn
two work	Wddted
two yard	ebcpeZ
two year	ZVUU2j
two years	TdeN2h
two you	mNlcZn
two zones	epfacc
twofol	XhqVlb
twos	cSkdbr
txt	wdRelS
txt .	ugZZcZ
tyler	VakXve
tynwal	khSlcg
type	rWedia
type .	tbaXhf
type number	aaasai
type on	iSejkg
type questi	Wtdccc
typed	abqdYj
typed .	aZrgXi
types	Zkeled
typica	kkecgV
typing	faWitb
typing .	dWYpld
typing and	Zbegpd
typing on	edcdqa
typing post	ccdYsb
typing test	fqYfda
typing who	pXbigb
typo	dkfgeb
tyrese	feRmhh
tyrol	lSoVZl
tyrone	fYVmfm
u	xbZegV
u will	0dWWaa
u14s	lOYYul
u14s and	aXhbpg
u9s	gOjbhq
u9s 's	hTmbbm
u9s .	cVdipf
ubuntu	ghXbij
ucas	YWrpdV
ucas scient	ecadqc
ucas until	bZtddZ
uh	jXoiXb
uk	caRolk
ukrain	aniadd
ull	jpgQYi
ulm	erVWlc
ulrike	acebeo
ultima	nhXbhe
umbrel	fefhee
umbrel .	cpTgZm
umbrel wants	dZdZip
umhlan	falmZX
umhlan .	cZhqcZ
umhlan maren	kVndcg
ummed	fljcaX
umming	Wjcjje
umming .	UWsfif
un	ahfTkk
una	lSuZfZ
unable	cgZYWy
unable to	ciZYWw
unaffe	ggrWab
unanim	TKMP/k
unanim .	UVTV/a
unanim and	WdZXrn
unanim it	Zeddqd
unanim that	kVepdc
unanim vote	cbbcua
unanim we	ecdZrc
unanim you	eaccrc
unansw	YoRtUY
unansw .	chTqWb
unansw ariel	acdqdd
unavai	VXvdbZ
unavai on	acqbec
uncert	eugfQW
uncert .	esiXUf
unchan	ZdYhkn
unchos	hlnbVY
uncle	ggibed
uncle 's	fkSqaZ
uncle in	ckUeld
uncle lenka	hdlUjc
unclea	XftdhX
unclea i	eapbee
uncles	dZuWZe
uncles .	eaubdX
uncond	YWRR8W
uncond .	YXUV0Z
uncond offer	edaaub
undate	gikUYl
undeci	U/GZNI
undeci .	f2ShUR
undeci and	gxZeZT
undeci as	bpdedb
under	fnccfe
under #	faaYcq
under an	dYudeX
under any	bqdcdc
under consid	g/BdTd
under data	bdpbec
under discus	e1XVZS
under his	rgXcec
under it	jSdeqd
under item	chcliV
under me	dbqYdg
under my	fjngfM
under new	cVeilh
under number	pZpZZW
under our	pLfRdx
under plus	tUdddc
under proces	Z3LalY
under refere	fdqXiX
under review	c7VaWS
under sanne	ecZerc
under seriou	cpbcfc
under that	dRthad
under the	fVgfdo
under this	VWivZe
under water	Zqbede
under way	sndUdQ
under what	cWbYue
under which	gYsdca
under your	gkiVda
underf	ijcedc
underg	VfiwUa
underp	fVbjlh
unders	hdscYb
unders .	deneRj
unders and	jYsbaZ
unders global	cddvVZ
unders good	XcalXr
unders i	eapeea
unders if	fXqflS
unders that	YlvSfY
unders the	dcrYbd
unders this	ebqebc
undert	dcSqfk
underw	jefdfe
undone	ehhYhf
unexpe	jPqddh
unexpe .	qUidfX
unexpe and	aceaqe
unexpe is	cdoVhg
unfair	Zegabq
unfill	iZpXde
unfini	ebZred
unfit	ejRejk
unfold	ljRYqd
unfold .	hnVdjc
unfore	STasin
unforg	WlmgUh
unfort	dbaaew
unfort .	aUVWh0
unfort email	bebecq
unfort for	ahRdxZ
unfort four	pWceeh
unfort i	gb0VdU
unfort in	mcRlid
unfort it	kTaddt
unfort not	iaWcer
unfort on	edcepZ
unfort still	eqddfX
unfort they	sXaZkc
unfort we	XXiVht
unfort you	hWXcdw
unfort your	hVhacq
unfree	gTzbcX
unfroz	ikbfcb
unhapp	kSgkZm
unhapp here	eZdedp
uni	djYfZl
unifor	RkfnmW
unifor the	iZZudY
union	Vifiek
unions	kYkYck
unions at	cYqcch
unions note	nhlXbV
unit	9MXqdU
unit #	pWRqiZ
unit .	3OgigS
unit ;	WihpkR
unit ?	LZnrkU
unit a	iXfraa
unit about	oXjkeV
unit after	+SMZcU
unit all	qbcecc
unit alread	aaacdr
unit amara	bfXqcd
unit and	+TYcaZ
unit any	dbared
unit as	ngnXcT
unit ask	VWWxYc
unit at	kkQyWL
unit auto	Vbudec
unit before	eYZsXk
unit both	qddeWd
unit bring	YZUjua
unit but	fsaUfZ
unit by	6JYTnW
unit call	vWZWae
unit can	Vehmdf
unit come	XWwSga
unit could	arYlXb
unit dan	dnQqXY
unit did	qjXecV
unit dive	Trakcd
unit do	sPlUcg
unit due	WYfqfe
unit either	xUdacd
unit email	rbcbcb
unit even	sTedef
unit first	gnVhXZ
unit for	lRVyhS
unit free	Ybcrda
unit from	sOVuXW
unit full	XkYqbd
unit good	tZcbcd
unit got	bdXcta
unit had	cqccdZ
unit half	SUTvlX
unit have	bbloZV
unit he	1JLtYS
unit his	wVcYcc
unit hr	qZbded
unit i	uGtagZ
unit if	vEbmdj
unit in	UmonMY
unit instea	vUbcec
unit is	cSseYl
unit it	kdToYX
unit last	deeWqe
unit latest	thTabZ
unit letter	ZqbZfh
unit maybe	WmZaYq
unit mia	ddaqbc
unit might	lTcbap
unit minute	eepWee
unit my	pITisR
unit new	afsabd
unit no	ubPhac
unit not	saeWZf
unit nothin	luWVaY
unit now	jsbUVT
unit of	gdUclm
unit off	jbqUgb
unit offer	eberVf
unit ok	kZUkkd
unit on	xfZTYd
unit one	0XadXY
unit open	atYdcd
unit or	XiJtqV
unit otherw	fbYtbc
unit phone	zWWWXl
unit please	bfTxeY
unit poache	TpRgip
unit postdo	abYtZc
unit probab	yPccda
unit rang	RnXddq
unit reply	Xeeqdf
unit reserv	acepdd
unit s	pgmfVS
unit said	qaeddd
unit same	ZYkrbb
unit says	vSqVWU
unit second	cUXwdW
unit she	+LRaTY
unit signed	Ybcctd
unit since	pVXgff
unit so	pclUZf
unit someon	pdcccW
unit someti	bpcddd
unit tell	eUbtdc
unit tells	sTedfe
unit terror	Xbsbdd
unit that	oZrdeK
unit the	uNcaXp
unit then	klMede
unit they	2bTXfW
unit though	Yreeec
unit ticket	jUpUhY
unit time	ccpeca
unit to	nYQzXX
unit was	SXtbVl
unit we	ufUZPn
unit what	hbYrbe
unit when	zQbedb
unit whethe	uPZnUY
unit which	Uecxab
unit while	ddapde
unit who	sSXfgf
unit with	wGeudS
unit would	dVbwcd
unit yes	pUZrUc
unit you	2IcanS
united	emlYhU
units	jZZmaj
units whānau	dXercd
unity	gmfiVa
unity .	bdaqee
univer	Zdgdnf
univer 's	ffnUjd
univer .	ThcnrV
univer annika	eXaeeq
univer of	cZcgaq
unknow	MzrfSK
unknow .	J6jZUM
unless	iWcuYf
unless i	eXbwaY
unless it	cPWujl
unless somebo	Wqeeee
unless the	pdXkfY
unlike	M5ZUVh
unlike .	bmfTbm
unlike that	Ruddeh
unlike to	Swccde
unlimi	ZckpXe
unlimi .	eltVZV
unlimi countr	cdcqdd
unluck	gijZjW
unmoni	bapZhf
unmoni me	aZraWl
unmoni the	hcYgqZ
unmoni you	iVdkif
unnoti	ebkhdf
unoffi	Uddgho
unoffi is	YYsceg
unoffi was	dpZcfc
unpack	WfeaZt
unpaid	fdolUY
unpaid to	cjqVdd
unpaus	edoafa
unplea	aXfkhi
unread	XZrhUh
unrela	XhrahY
unreli	YYffkm
unreso	XXnZli
unreso and	eaYdpg
unrest	aOzkUb
unrung	ZnkbeZ
unrung .	Uvbgcb
uns	SWupdY
unsati	laoZeY
unsign	atSgee
unsign the	Zqccef
unsoli	cmSmdc
unstuc	eRkVrh
unsubs	UX4Ucg
unsubs at	cYzacY
unsubs from	dcqcca
unsucc	oOEVZ/
unsucc .	hTEVb/
unsucc applic	wXbcbc
unsucc at	ZZZbdx
unsucc candid	qdacbg
unsucc on	qVadam
unsucc was	lkZgkS
unsucc we	tbdebX
unsuce	hbReiq
unsure	ltRYVY
untick	YencZi
until	hcteeV
until @d	vVdaja
until after	ajtcbV
until all	dnVked
until dog	tfWZgc
until furthe	cT5bdS
until he	VnmkXU
until human	nUnXge
until i	kwVfhO
until it	Vd7oVG
until kelly	dbrcZa
until media	pYdbla
until partic	eUohjX
until priya	fRYbky
until reads	pLlZsY
until region	bcbrga
until she	SwbqSY
until somebo	WotbYU
until someon	ZWrldb
until that	MuqiZN
until the	bj3XaT
until then	P4YeeT
until there	Wf2ZaX
until they	ZjxhcN
until this	ajfsbV
until transp	bZuccb
until unit	falgkV
until vale	gaUjpd
until we	cW4jaH
until you	aWU4mP
until your	adcqee
untrue	qXdeee
untrue that	qXdeee
unusua	eTmkpR
unv	ZcigZm
unwary	gYrdXe
unwary .	eaqcec
unwary yea	bcqecb
up	ggfffd
up #	binlZV
up ;	WqbnYd
up ?	bYqiXe
up @p	hqbddX
up a	aZftVj
up about	oqWTca
up after	UqYkmY
up again	Xi8VXQ
up all	chiRmi
up an	XhWvYg
up are	bebgpb
up as	Qddfug
up asking	cuccbZ
up before	nVyXYT
up by	wZZRob
up daily	dqbbea
up depart	cpcceb
up early	akhgmP
up either	hbsadX
up fast	bbgpdb
up flexib	atadda
up for	XbazZg
up giving	Yqbbak
up guessi	T1ZccZ
up hello	+QRRUf
up her	qtfPVY
up here	ZhrWde
up hiring	dZXedu
up his	whSYec
up hope	dpbeec
up human	wVOpXf
up i	Udveaa
up if	TjsXXi
up is	QjW0ac
up life	pZdeeb
up media	0SVoUZ
up money	cbcdpd
up my	jepSiX
up next	dZfrcb
up no	cchpbc
up now	mgOfWr
up of	YcppcT
up one	RpXtWZ
up or	/SRTcP
up our	jlRakf
up partic	0YYWdW
up questi	Yjbpdd
up reads	sHaskU
up regard	fdhUlj
up saying	mUiied
up shop	qZecee
up shout	cZcard
up talkin	bdpdeb
up terms	bZbctb
up that	agpoYQ
up their	mpccXW
up them	cZpgda
up then	gUpYoY
up there	sZcSfm
up they	WtfhbU
up till	gfbgSp
up unit	sZTmVf
up us	kobVed
up we	bYmYdq
up when	UitjWY
up whenev	hhTijd
up which	ouYTVY
up with	gkaijV
up within	tbVahb
up withou	oRlbbg
up yet	eqhacX
up you	aUZmqd
up your	VedewZ
upcomi	VhvUba
upcomi interv	Xaqdee
update	lohYZc
update .	pmlWWU
update ?	dhjVaj
update @d	tVcded
update about	nkTfce
update as	kqbWdY
update at	euVdec
update but	rYecee
update cv	YTY9Va
update for	lkTYig
update i	buZaYY
update our	bavdZb
update soon	aqdded
update the	fUmUhp
update unit	vgSXcP
update when	cseYeZ
update you	mtUaaX
update your	dX4RSe
updati	bkkcdb
upfron	nYgWVs
upfron .	cpbcai
upfron about	hYXcav
upgrad	hheiUi
upgrad now	dZqdcb
upheld	gmXXif
uphols	mfbcgd
upingt	pRndha
upload	WUl/YT
upload .	YftkUV
upload a	WXY1fW
upload before	cbaubd
upload by	iWcqbb
upload docume	eduVeb
upload it	TWM/ZV
upload of	ecrYec
upload the	VXS/XY
upload worked	ecpadd
upload your	UTivfV
upon	crRXni
upon anothe	cZdebr
upon his	bpdefZ
upon it	ogVPho
upon mandy	Zrdceb
upon my	bdpZee
upon the	Racofm
upon us	fuaXda
upon you	fWbazW
upon your	mYYepc
upped	bWaksb
upped it	dYcdsc
upper	Zceian
upper of	dZpfaa
uppsal	piYfac
upset	3SgcaN
upset and	qcbebe
upsett	bcapYh
upside	bfijeb
upstai	Udmffh
upstai for	fgreXa
upstai i	bWriec
upstai the	bdqbdd
urban	VhXnih
urban or	Wdeqef
urgent	ZW/fUS
urgent .	gYufUX
urgent ?	eZpcee
urgent cases	WYyced
urgent for	tXcbec
urgent it	jnfceV
urgent matter	eYsacc
urgent rita	Xdrbde
url	WU0rWY
url .	TS1kXb
url by	deZpdd
url was	lXuUcY
urs	ecedii
us	hcdige
us ;	ucRqgM
us ?	bQijxT
us @d	pThbgg
us @s	1Naedg
us a	Qla9SY
us about	jkqTcV
us after	hhPWnn
us again	YNRlV9
us aisha	ySbbac
us all	/PaUUf
us allege	ddfXre
us an	fNT8UX
us and	coiUbk
us anothe	nSWubc
us answer	pZcdee
us any	bdgqac
us are	nrRmVV
us as	dRhQ6e
us at	fV1UlU
us back	PaO+US
us before	jbSwca
us better	eabddq
us both	7WYVUd
us by	nTRxmU
us churn	yZccZa
us client	nTcefm
us dan	2UbWba
us done	ZXSZW6
us down	WhidsU
us either	XopfYU
us ends	daYccu
us enhanc	giTegm
us first	ZgXvTY
us five	dadpee
us formal	eddaqb
us from	aawKzO
us get	qdXhae
us got	YUnVWv
us has	TTpohc
us have	JeX0nb
us hello	eYWsdi
us her	cdbrbc
us here	Ybpeah
us home	agqbXh
us how	UcvhUa
us human	qZYmac
us i	QrkQhi
us if	XhWthZ
us improv	dYxYdV
us in	tbhYZe
us is	cdaZet
us it	SoejZj
us just	bYmaap
us know	hRmlrR
us left	cbavUd
us like	mpfQZe
us making	eZZgrb
us mark	pXfdff
us media	mTOvXa
us more	YjUmbk
us no	dXUifu
us not	ZmjfkU
us nothin	asidXV
us now	YSPqzP
us on	fafqbd
us once	Tphnaa
us one	jgZwZN
us or	hZnWpW
us otherw	dYpeee
us out	iYpYWl
us past	sXhedX
us pause	fbYbes
us please	VrYfie
us plus	yTZXjb
us priya	sdYaWi
us reads	nUXxVb
us safely	cipZcY
us see	gWadhs
us size	/NbPaV
us some	W9QWZa
us soon	ZuYZef
us that	hOlhdk
us the	aWavgf
us their	YZjsbb
us then	cpabfe
us think	grYYja
us this	bUXYa4
us till	5QZYac
us time	P+YXYW
us to	jUsZXm
us told	tYdcdd
us tp	lTbcgp
us two	oQcrVi
us unit	sbWfhX
us until	/IaZcb
us up	fcbseW
us via	bpZebd
us vote	pYbhed
us wanted	Ybccir
us we	brSgfd
us were	mbSjZo
us what	QcX+cS
us when	VoZYTv
us whethe	XTosfW
us which	WWU3Zh
us who	7XPQZh
us will	mwTWVc
us within	zGbhde
us withou	XQrpca
us worker	zVbXbd
us would	daapXm
us yes	UefTzf
us yet	arcdfb
us your	UZH2km
usa	aRoeng
use	aUohZq
use .	cisWUg
use a	aXR3Yc
use any	fcUnek
use it	cqeaPl
use me	ZSSgfy
use ringin	qbbded
use succes	ferXeZ
use the	aYwibX
use to	kfVdek
use you	bVQSg6
use your	dWsZWk
used	dcqVZl
used for	pZpWaW
used it	caZbZw
used not	pZeffc
used the	fRbqhl
used to	YorSZe
useful	fcenWi
useful .	ZSllZn
useful and	tbZZdf
useful he	pTejde
useful so	jiVkag
useful yes	hdZdZp
useles	YlJplh
useles .	ZjYirV
user	cbmghZ
userna	eXwZjV
users	ddfmXg
uses	aYsYie
usher	WTucic
usher .	gZtSea
ushers	fcehdh
using	dWczaa
using the	Zda1aS
usual	bpefeY
usual and	isabab
usual checks	eacepd
usual you	bgadcp
usuall	0nXMeW
usuall have	sjZWcX
usuall review	pXeefe
usuall takes	zUXdeb
ute	fdQdks
ute .	YlVall
utilit	iddchf
utilit .	iVpiea
utilit a	TsTeYi
utilit at	dcccpd
utilit row	oQnegY
utmost	mdZhbh
utrech	Zemchd
utrech .	Xapccg
utter	eknYda
uve	gfodcY
ux	kbainT
v	himaaY
v .	deqXde
va	hTgdmi
vac	ajcqXc
vacanc	ZclYau
vacanc 's	cbbebq
vacanc .	XelTYt
vacanc and	TlZgmg
vacanc any	dabedr
vacanc are	SP/VWb
vacanc arise	csabdb
vacanc cancel	eeZbcr
vacanc for	adbccq
vacanc has	Zabbmp
vacanc have	fstdeH
vacanc i	iaqeeW
vacanc in	gTwdlT
vacanc left	dZZcdu
vacanc notice	qcWZfh
vacanc occur	dwZaZX
vacanc of	afjZWq
vacanc on	eawbZa
vacanc open	nhiedT
vacanc please	gZpcdd
vacanc sits	dWpfff
vacanc stays	cvWdeY
vacanc that	cZbeeq
vacanc there	ebUeet
vacanc until	bYudcY
vacanc was	cUYfVz
vacanc we	hfKcZw
vacanc went	eabfdp
vacanc which	cdbdbr
vacanc withdr	ebTdet
vacanc you	UYjYWx
vacant	RVjSjy
vacant ;	ccWcdt
vacati	YlkidZ
vacati .	buVbmT
vacati by	ceqace
vacati that	hUfdcn
vaccin	pgXdfe
vague	O/MWdU
vague .	aubbcc
vague about	cpadde
val	hnfUbh
vale	8NVtdU
vale .	6JYlgY
vale about	qXecff
vale and	zpNeTV
vale becaus	qhcbab
vale before	tYVjcb
vale from	cZcqad
vale i	3OYgbb
vale if	fbarcY
vale is	sdYicY
vale on	eVemjg
vale or	agYtba
vale same	kaXpda
vale so	fXZduZ
vale that	sXblbZ
vale the	sWWncX
vale they	tddYdc
vale to	sScamb
vale we	pYcgde
vale will	gbcpeb
vale with	uUYiaf
vale you	5RXbXe
valent	gVcigm
valid	WXvglW
valid .	ehnobO
valid and	bcxYcV
valid until	Rjfcta
valida	bVtUkg
valida .	mThadl
validi	iYnabg
valley	kcUaen
value	eaXiWu
valued	ambdeh
valued leah	Ucjheh
values	Vhjich
values .	Uojgcc
van	ciTimg
van .	YlUXsi
van and	dkUlfh
vancou	eilcdb
vanden	UlbnmW
vaness	hjcbTm
vanish	jehPki
vantel	igSqhZ
vantel .	bbbsfa
vargas	fglOgm
vargas worker	hbqUZe
varies	Zbfmhf
varies .	dedpad
variou	ecoacg
vary	dglbjY
vasque	TZekoh
vector	WWdhhq
vector with	dccqcc
veg	balqgR
vegeta	Valkhe
vehicl	iSnbek
vehicl .	aSqWbr
vella	ecaggl
vendor	abiene
vendor .	ZQgqme
vendor that	jnVajd
venkat	Wfjcjh
venkat test	beeYph
venter	dYdXnm
ventil	eXfboh
ventil from	aahgpW
ventil upon	cbdcbr
venue	akhnVb
vera	fZjhgd
verbal	TYRX/g
verbal .	bgYXwa
verbal back	dddXse
verbal by	Xrdbee
verbal for	aeRXyi
verbal from	ZYZW0b
verbal offer	WTVP/d
verbal yes	XTVW1j
verdan	dZpafe
verdic	/bNSZd
verdic 's	qidVab
verdic .	8SVUfZ
verdic and	sWcddh
verdic by	ybXYZd
verdic comes	uYacdX
verdic for	siXWbc
verdic from	btYbdb
verdic hello	xVXach
verdic human	xUbbdc
verdic in	hZRhfp
verdic is	qaafjW
verdic life	tWdddd
verdic no	TWgdjr
verdic of	Vcchio
verdic on	1dXWWe
verdic pendin	P0TaZZ
verdic reads	wQabcd
verdic region	uXccdd
verdic unit	4UTUaZ
verdic when	Vrfdee
verger	ajggec
verifi	hhUoXi
verifi .	jnTkVg
verifi case	qXbgdd
verifi of	Wrebfc
verify	ecnefa
verify lunch	pmbVdf
verify your	ZavdZa
verity	bYlXqd
vermeu	WhUtlV
vers	fjkefU
versic	npWfbW
versio	lYjVkf
versio .	gfNclo
versio can	eYqddd
versio counci	kjeVgd
versio from	ZjVZok
very	fijXei
very clear	irVlZW
very day	sUgcdg
very earlie	Uvbcee
very ext	daqced
very good	ggfPho
very happy	aWfWqm
very kind	dbxbaY
very laptop	Zpeeed
very latest	3SYZeb
very long	mnQdWc
very much	btdceZ
very nice	agqYVh
very please	cUeZve
very polite	ZXaoZq
very positi	apbdch
very proud	Zarbia
very seriou	dbrbcd
very short	ZVcdtT
very soon	UyXaba
very soones	brbbdd
very sorry	kVcdVs
very welcom	cgwXRg
vesak	kSnegc
vessel	dhN2cb
vessel and	Utaebd
vessel certif	ddardd
vest	Tdkepc
vestin	ZwOkVe
vestin intern	eySZbW
vestry	iiXbbm
vet	feSipg
vet .	ZkWatZ
vet for	dYcrce
vet with	dqWaid
vetera	Xhoeea
veteri	jWhkde
veto	iUngZi
vets	afhgal
vetted	nbVmjW
vettin	ecXmgi
vettin form	Yectad
via	dgQpoZ
via the	dpSaoe
vibe	ictaRe
vibes	hihVdk
vicar	WeffrY
vicar .	ZlbUqd
vice	Yfdfjk
victim	UircfY
victor	bZePsp
victor .	cmUail
victor the	ccdZer
vid	VXV1Tk
vid .	dhUoYj
vid to	cacvcY
video	Vbc9Vb
video .	WeUxaj
video ?	baavdc
video and	idepXX
video answer	OljrbX
video by	cddpdc
video call	ccV0WY
video interv	YpTnbg
video is	eonVba
video media	ddbpdd
video of	abbufZ
video on	eZfpdd
video talk	qcbceb
video transc	dpdVch
videos	eaelmY
videos partne	gcXqcd
viele	hbblnV
vielen	ckmhaX
vienna	fVpdfe
vienna if	dZlpbZ
view	gkoSfd
view .	bscUfd
view and	kkVZlb
view by	wUeYdd
view from	bVsXjf
view in	fhtWaX
view it	ZZvfZX
view job	edreYa
view of	YVpgfi
view on	qgVgca
view or	fapafe
view takes	epaddd
view will	sdbbcc
viewed	Qd/KTV
viewed #	cbsYcc
viewed by	ZgzSaS
viewed you	bcpded
viewed your	YgxTbT
viewin	eeinbY
viewin it	Ytadcc
views	ceqeeW
vikram	iXkhZh
vikram .	ZesjWX
vikram and	bTpidb
vikram mr	pUmZZf
viktor	eidjYi
viktor 's	eapceY
viktor .	dnUide
viktor and	jTjkbh
viktor has	dbaedp
viktor is	fpZded
viktor manage	flVngX
viktor starts	Zcpfcc
viktor you	iabXqe
villag	eUlYZv
villag .	ZPlgWy
villan	aZXukb
villan agency	fbiVcp
villan and	bakYaq
villan e	UYZweb
villan is	gWracd
villan me	kVfmee
villan on	gldUlc
vinaya	lfZhde
vince	bacnlc
vince #	ebfZqY
vince .	WiZrZZ
vince up	ebZdrb
vincen	dZfggl
vineya	cSydVf
vintag	cZWjll
vintag a	dZZcqh
violet	fUgqQk
virtua	bcubWd
virtua assess	ioOhYj
virtua insigh	aauWdd
virtua open	abxUcc
vis	lWfbmd
vis says	qaZcbc
visa	YVQsrj
visa .	TSaqip
visa and	ddZgqX
visa churn	jdeVod
visa scan	bdcped
visa would	fbdbdq
visas	kQbeni
visibi	mbmUgc
visibl	femZcg
vision	gcSyZd
vision plan	acbudb
visit	damnYd
visit 's	ZZcudb
visit .	jcpcYc
visit and	sYmVaa
visit by	aaYqcl
visit in	bblVpd
visit is	iZsYad
visit it	ecbpdd
visit media	bbdqde
visit of	eaUcit
visit on	SnonTa
visit the	fohTdf
visit your	beZpch
visite	ehlYgd
visiti	fdlYie
visiti .	bisWbd
visiti at	lcidUj
visiti for	ddqcdb
visiti sent	ZcZgpe
visito	gaocSk
visito .	VrjYYg
visito cv	ikVXal
visits	kZsXfT
visits are	Veqfde
visser	eeihbe
visser is	caedqa
visser of	dZrccc
visual	jnfZaa
visual .	mjaVkY
visual for	bvXZXd
visual on	epdbcc
vitae	mWtgaT
vitae .	pPglhW
vitae go	aarcce
viva	jajgXi
vivas	aTtjbc
vivas .	cdrcca
vlog	ckXamg
vo	cfVmfk
vog	jfXanf
vogel	ggWkfd
voice	XXqXqa
voice .	YRpXtY
voice from	dcaetY
voicem	eRohkc
voicem .	havVeW
voices	jTdsZd
void	abRUZ7
void .	afaVZv
void and	dbbaip
void as	dcbdbr
voided	ZYqjad
volcan	pUidhY
volume	ikafde
volume 's	lfehdV
volume ;	ildQhj
volume at	decmTo
volume has	bXolUi
volume in	caaedr
volume luv	lhiTgd
volume of	evVXed
volume will	bpcdce
volunt	ediTeq
volunt from	ccpYdh
volunt in	Yqadci
volunt tea	adqbYh
volunt with	oUccme
voor	VWybTj
voor .	gegqYV
voor a	bYUbcx
voor and	gVpfec
voor in	ccqced
vote	uiSWdk
vote 's	mmSkca
vote .	liSibh
vote @d	sZebdb
vote agains	eYeera
vote and	sgSWZo
vote before	sZdbdd
vote by	weaVca
vote for	YXlbZq
vote human	qacddd
vote i	Zhcapf
vote is	usWVXU
vote media	tVdddd
vote of	QnXWpm
vote on	sbVifa
vote out	csbdbb
vote then	Zsccbd
vote unit	qdcbdd
vote was	ijUZij
vote we	fsecVd
vote went	RQVYn3
voted	aWOTzx
voted .	leMVgp
voted and	fWOYrr
voted by	ebbdcq
voted down	dbYeZu
voted for	UVUZk0
voted in	ZaYcpk
voted no	bXddar
voted numeri	edccqb
voted on	qifXba
voted throug	cdeepa
voted to	WOdqnh
voted you	ZXjV1W
votes	/ZKRcm
votes .	sSVgfk
votes and	tUabbj
votes in	ucVZbh
votes on	9aSZTd
votes then	Vtbdca
votes to	UbZZoq
votes were	aaXapm
voting	rbZgde
votre	Yf1dVO
vouch	jimaeT
vouche	aUgmld
vous	begjef
vp	bclbal
vp .	eHbpgo
vriend	ifkceb
vulner	lideeX
vusi	Xhjfef
w2	bdlhhY
w2 .	baZpjb
wading	hhicUk
wading that	egqYab
waffle	gobcaZ
wage	bahnlV
wage .	Ufbmgk
wage broke	aVmsZW
wage job	epedac
wage welfar	agfWrS
wages	Xbgikg
wait	msZXhV
wait .	gtdYeU
wait ;	pabddf
wait ?	WrlTia
wait a	W2ScXe
wait and	Z8fWYO
wait answer	pYddef
wait around	fZaebs
wait beyond	pXddef
wait but	XTZkwY
wait by	Scohdk
wait can	pVYndb
wait churn	rZdbdd
wait for	npWZcd
wait foreve	uRicab
wait has	pfXdca
wait it	accedq
wait on	gxXWVa
wait or	darddb
wait out	Zdcepe
wait over	oVcmdb
wait past	pXeeee
wait priya	kNricd
wait size	pTdadn
wait that	sNbgXn
wait they	XcXegt
wait till	ndiSYk
wait to	RlhUyV
wait until	sWbdjZ
wait up	krXWaZ
wait we	hfZYrb
wait worker	VgsahY
wait you	YYRj5M
wait>answer	liiUde
wait>ask	ljPYhn
wait>bye	jQ6dWS
wait>chosen	iQsVtW
wait>date	6KaeeZ
wait>decide	fuhQXf
wait>free	YbgmTq
wait>give	lmdiWV
wait>goon	dzTccZ
wait>hear	h0VeTX
wait>hold	VXvkgZ
wait>if	sgfNjZ
wait>joy	aQkQ0b
wait>me	Wifqcc
wait>news	0oVUVX
wait>offer	cbbawa
wait>papers	RVYtln
wait>said	vWWfcg
wait>sorry	U4QdiW
wait>thanks	awKhfk
wait>them	gqYedc
wait>wait	lvSeaZ
waited	aoSVjm
waiter	ibbhei
waitin	hpWhgX
waitin ?	cvaaXf
waitin a	gseTde
waitin and	ebhpfV
waitin any	eXeedr
waitin at	aPnZyX
waitin beyond	pfcdba
waitin for	bsSmhV
waitin game	cwaXdZ
waitin in	cVTrsX
waitin list	abcfua
waitin longer	wXcccZ
waitin on	ixOsXO
waitin past	rZdeda
waitin room	fR8RVV
waitin she	UvcddY
waitin time	eZiYcp
waitin to	StgiSh
waitin until	paeaef
waitin while	edVejn
waitin with	cRrjiZ
waitli	adnhbe
waits	bydhaK
waits for	P2PnbT
waits on	UxdZbZ
waits past	tZZced
waiver	jbiaid
waiver .	chqccZ
wake	gbjoeU
wakefi	Wqagha
wakes	VWcrij
wakes .	eVTnll
wales	dafhgj
walk	bTfwgb
walk .	YXgpsO
walk down	sZecac
walk from	aZtbXa
walk her	edapcd
walk it	jUYjjk
walk over	pafcde
walk round	WdgwZW
walk the	caQ6Td
walk throug	ZQW/ZW
walk with	ZcarYi
walk you	XSVW6h
walked	kYcbqb
walkin	dUfagt
walkth	hbYpmR
walkth .	VgllfY
walkth of	ciScvY
wall	YP1dVZ
wall .	aZsacd
walled	clghYf
wallon	bUkjkg
walls	bqgafZ
wander	dhvhVR
wanjir	jfLbmn
want	UXZurd
want #	SehvSh
want .	QfgWqo
want ?	aamqUZ
want a	SWP/Zn
want an	FYY0sh
want by	Tahtbb
want cic	dhbpZd
want everyo	XbWpZp
want feedba	Xacdax
want for	dgXctY
want her	Vdblnc
want him	aYsgZe
want in	daVeir
want it	SWZi/O
want me	PLKj/m
want media	pTbcmd
want more	fihkVb
want mornin	dadqce
want my	GOW/fM
want nobody	cdbcbr
want nothin	kWqbbb
want of	YiYjWp
want on	UOaUzl
want one	fdsbSi
want round	dUescd
want see	eccuWe
want signin	ebcepd
want size	scccYd
want somebo	mhaUMv
want someon	PiWVX+
want that	Zbewba
want the	UUk6bS
want their	palVWi
want them	Zcgraa
want this	odUrWc
want three	ZWcyZd
want time	dxdWYb
want to	ajfqdX
want two	eYXwfY
want us	UNVzqb
want you	UVTa/V
want your	HRT9sV
want yours	Xaetce
wanted	XUkdgu
wanted .	XVRbzo
wanted @d	xbWbbb
wanted a	rWRPb2
wanted an	WYwkbW
wanted any	fcaedp
wanted apply	bkdnfU
wanted at	bgctZX
wanted but	dhbdrU
wanted by	OcYxlZ
wanted for	gWguVW
wanted in	aZirad
wanted it	TdZaZ1
wanted me	cTuOUw
wanted my	gUfnbi
wanted on	ccXufb
wanted one	kejVid
wanted someon	XXdXjt
wanted the	cbicrY
wanted they	qZceed
wanted to	ZdxVch
wanted was	ebpZpT
wanted you	KQkNd/
wantin	geeiYi
wantin .	Yqdefc
wantin and	dcqdZc
wantin card	bdYtdd
wantin myself	ecZceq
wants	VYT/kX
wants #	VTS7Xi
wants .	jwWNZi
wants a	PQY/cc
wants aisha	pecacd
wants all	Vbdipd
wants anothe	TiT4YP
wants her	udlTZY
wants his	WXXeV3
wants it	gThuaY
wants me	NPQ4/O
wants my	ENI/kS
wants one	smViUV
wants people	ddacbr
wants proof	ccXwbd
wants refere	Zdcqdd
wants size	sZeZde
wants solici	deeXpe
wants somebo	YbZXY3
wants someon	aoRRM1
wants that	ZhdtXc
wants the	lDa0Vi
wants those	bddqbd
wants three	WSd5Yb
wants till	padcee
wants to	gmWyWV
wants two	WNY3kZ
wants until	0ScZcd
wants you	OSQu/L
wants your	BLW/iR
ward	oeWjea
ward quiz	hcsXeZ
warden	jUeihf
warden .	hVXnek
wardro	bhfcna
wards	XflXdn
wards .	afpYdf
wareho	fdeige
wareho .	gRqjWi
wareho and	XYmqba
warm	idXemf
warm .	VjSjne
warm and	bURgyf
warm so	dfpXde
warm welcom	cbpecc
warmes	debpfX
warmly	fdVpcg
warmly leave	cYecer
warmly on	rXjXed
warmly you	ZYVsVi
warmth	hehZid
warn	lWjjad
warn .	fVhmci
warnin	mdblfV
warran	hUofka
warrin	Sddcsh
warrin direct	ffVene
warrin hr	ZeqbYZ
wars	aekfeg
warsaw	bQrnbc
warsaw in	bdrYcb
wary	cZjXlj
wary .	dZsdbb
was	bclWeq
was #	eugSZc
was .	dMqjje
was @d	ufWcdb
was @p	lvcQWT
was @s	vcgcbU
was a	bYtTdo
was about	PUtRpj
was accept	cWpaRp
was added	kcUmeh
was advert	TXRhix
was agreed	hXWlXr
was all	UpzUZS
was almost	bZadYq
was alread	WYoUho
was always	ZSRZwo
was among	gOXoin
was an	aRzbkW
was and	XbqfkX
was anythi	eSihil
was applyi	fepadc
was appoin	caUcfv
was approv	WTuipO
was asked	dZnUfo
was asking	fTogge
was at	VbrgjZ
was automa	hhoddU
was awarde	dbYbiq
was bad	aWVbgx
was before	Z8KUfY
was below	ZWZXe1
was better	bdmXVn
was betwee	GAJRn/
was bureau	dZcads
was called	VXplTm
was callin	eYpdkY
was change	acuWbg
was close	TNUXe/
was closed	bVWZc2
was coming	dglieV
was commit	dXsYdZ
was confir	YcdZte
was consid	abXWks
was decide	hZVaby
was declin	bkRibo
was deferr	flnceV
was deploy	hXwcaV
was direct	dYrdbd
was doing	eaqedc
was down	UPgSop
was drawn	eaVkjj
was due	f2XcXP
was engine	h0PZXY
was enhanc	enkeYS
was enough	oUXVmm
was enviro	kkVncW
was ever	bdgWat
was examin	eWdeeq
was expect	ifmalR
was experi	bhacbq
was federa	dVoddi
was felt	babZlp
was fierce	cZWbby
was filled	VMQYl9
was fine	cUhTav
was first	cbhesX
was five	Uiaalo
was for	gdpVcf
was found	aXqdaj
was four	iZUbYu
was fourth	ebZepc
was free	bYpVbn
was friend	fpZade
was fun	hhpVca
was gettin	djmdgV
was given	NaZphp
was going	fmaUld
was good	nZlTYk
was great	aqldTb
was halfwa	kZUepe
was happy	ehbVjk
was he	sRgecg
was heard	qkYfeS
was her	lWqWfd
was here	bSraZp
was highly	dbbecp
was him	eatdYc
was home	baVbcy
was honest	hYZbcu
was hoping	lkgeTa
was hotel	kfWpbc
was how	nlTcbg
was ill	hVmocY
was impres	abgagp
was in	aYvVfh
was intend	dbrdeY
was interv	Xgtbac
was is	abiXpb
was it	ciydLZ
was june	dnVecm
was just	iYtVea
was l	ZYYfbr
was late	TjjlXb
was leader	pZZZbm
was leavin	fdabWt
was left	ZjTfeq
was less	cWhafp
was lost	ZcRkcu
was lovely	kWqiYZ
was made	NNpae0
was mazel	feYecp
was me	eKhSze
was meant	ixgVeQ
was media	apZaac
was mind	dbtZca
was mine	YMlPsn
was missin	lXjUej
was most	cWsdZf
was moved	qhcXhZ
was my	Pd1eeW
was nearly	cXdcbv
was neithe	kinecR
was never	ciQYis
was nice	dT1YWd
was no	WSdVh1
was none	kffjfU
was not	YXZcf2
was notice	caddeq
was number	fXpXjb
was of	daiXpf
was offere	ZmTXgr
was ok	fmmVYb
was on	gnVVgm
was one	SVNbY/
was only	QdqYVs
was optimi	qmTZaX
was our	XU2hYT
was ours	sWdede
was out	UbuYYh
was outvot	dWbccw
was over	hWtVWl
was overqu	dSWilo
was parks	ulYWXW
was partne	ecqeeX
was passed	iSjnce
was paused	peJhgp
was pixelm	dXrdeX
was portug	bitWba
was prefer	bdZdes
was priya	yXcbdZ
was promis	Vtbagg
was publis	Ufefqf
was pulled	aYVdlr
was pushed	rcacec
was put	bjSemj
was quick	aZNTny
was quite	ZdWgcu
was ran	ZXfrdY
was reache	XqXfnW
was read	TNtaer
was reads	hoTbfi
was realis	hrXbca
was receiv	gqhUVa
was record	fUnddl
was refuse	fYWnbq
was retain	YtVaeX
was review	bWWccz
was right	aIVb0r
was roaste	QtWcbm
was rootin	dZbbjp
was said	bXvVTn
was saved	eUtdea
was second	VQbXhw
was seen	WYzVjW
was series	duThXe
was settle	bfWcdt
was she	gTsdce
was short	bcmUhh
was shut	gZtebW
was sick	ceqWci
was signed	cRrZfj
was size	ivSZXP
was so	Tkjafj
was songs	cauaeY
was sorry	cgZfVr
was still	UWfXmu
was stood	YXZcjt
was strong	SjVUjy
was struck	cabfZs
was succes	bbtYZh
was suppos	dyYYXY
was sure	wQZccf
was taken	ccSdV0
was talk	YpYcmc
was tell	jYapcZ
was tellin	eZuddX
was that	cY1VRl
was the	aekUlj
was their	mUjZfi
was them	eYiepa
was there	TR1WoS
was they	bgVikj
was thinki	VtheYb
was third	dbdetW
was three	Srigbb
was time	dTvbca
was to	M/UVcb
was told	iwIYdl
was too	dbUijo
was tp	qVQdnj
was tradit	R2aeeV
was two	acfebq
was unable	piXccX
was unanim	ZPYU4l
was under	Uklbhb
was unit	krdXcR
was unsucc	ZTSdqu
was up	eOaWjy
was upload	bjqWdd
was us	aVmgck
was vacati	Yqcadd
was vague	YxXbdZ
was viewed	YZyXbX
was we	g1SWXd
was weeken	dbeebp
was what	plVaee
was when	rgXacY
was whethe	eXerdd
was wishfu	apWcbj
was with	lZtQkV
was withdr	Tcbbit
was won	jVceqb
was writte	knhWUh
was wrong	bzGfhd
was yes	lVXdlj
was you	EjsesX
was your	YTqdXn
was yours	aWmZXs
wash	XWdsgg
washed	aPlvgW
washin	iXefuR
waste	bgkjda
waste and	aqcdec
waste you	cpeZde
wasted	ZLYYU/
wasted here	ZUWiWw
wasted on	hZgYXr
wastin	adoeVh
wat	kbVhck
watana	fTZnlf
watana .	ZWZsmZ
watch	czYpTT
watch .	Vbjlfg
watch and	mVfndb
watch by	lqXUcb
watch coordi	lViejd
watch how	YdawZZ
watch manage	mhUXji
watch me	dVb6OY
watch our	ifsScb
watch the	RsikZU
watch this	a7LVTY
watch you	YST+Xc
watch your	X5YFUd
watche	jjaUrY
watche .	godUjb
watche to	jYZVsf
watchi	cYcklh
watchm	edlrcQ
water	bbnhZi
water 's	hqXZYg
water .	caqcSk
water and	ZsQnae
water board	lZWarc
wateri	daicZo
waters	bSasfl
waterw	Xlkabc
watson	iebkWf
wattle	jTjYjl
waved	WVxWdh
waved .	carcea
waves	Ybicjl
waves .	Yagbcp
way	ndeaeg
way about	uhTfZZ
way all	edVcet
way and	ZlYaep
way ask	edpcdb
way by	yQUgmZ
way down	bpgccc
way from	VjXcjp
way home	lVajme
way i	fqVZdi
way interv	dacqec
way is	gqhYaa
way it	7XXVbc
way media	sWddef
way my	asacdd
way nobody	eTsffe
way of	cLOjry
way off	dscbdb
way on	shUgZb
way or	4leRUQ
way out	YU0keM
way past	Wrbged
way she	pbfZmV
way so	aOyfYc
way that	ZijVhi
way the	eSXglp
way then	eddkpT
way they	VvUcla
way things	bpceea
way throug	iqnSZV
way to	YWaZrr
way unit	jTXbcq
way was	cbrbdc
way we	qcjaWd
wayne	kffjbX
wayne depart	dYcrcd
ways	Vbahdt
ways .	fYalZq
ways at	ecZcer
ways part	eaYbct
we	eiccgi
we .	fvdXhQ
we ?	cpQxSW
we accept	ViZriX
we accord	batchW
we acknow	hqcVde
we agreed	jKjYya
we aim	3TeUeX
we all	kWsUmW
we alread	XfZZkq
we amanda	Vbiind
we announ	jobcfV
we answer	vZjVYb
we antici	teTYYS
we appoin	egXZVr
we asked	ZPjQf5
we await	PqWomW
we begin	ZkZZwW
we bend	ebqecb
we both	fNtkVe
we call	pnZYZa
we can	acWjgr
we carry	cuTnbX
we chat	easUde
we check	asWedb
we choose	2nRTcV
we chose	eNQUi9
we come	cxNYkc
we compil	edeXep
we comple	g3SXcX
we confir	qi0RWK
we contac	fxeYaQ
we contin	irdbdW
we could	eUSXj6
we cris	eqccbb
we cut	fZsWcW
we decide	keMYiu
we defini	Stefee
we did	hbiSli
we discus	aTcXrr
we done	gmdcVj
we draw	enkUXg
we drew	XVUYsr
we each	badsbe
we email	tThbdc
we emt	aRYevk
we encour	chYccr
we endeav	UvZeee
we ended	WSnYXv
we engage	bZdeqe
we enjoye	cieSim
we even	ctaccc
we ever	bZYcav
we examin	dbcrdb
we expect	lVUmem
we expres	jUaenh
we fancy	epcbed
we feel	afXXbv
we felt	ckPciq
we fill	jiTRom
we filled	dWOWf6
we find	qUoiXY
we flexib	cXcdqj
we found	bUgQe0
we gave	ZNhVjy
we genera	rhaabc
we give	kaTvdV
we go	X1RjSi
we got	iU0XQh
we grant	cbcqed
we had	cagagr
we hand	rdaiZX
we have	cedaer
we hear	UhYqgf
we heard	kVmfVk
we held	cZbcgq
we hired	XUdUM/
we hold	hwYYeW
we hope	bfdTjq
we inform	hofZUd
we intend	rdebeZ
we interv	RiUXjw
we is	nVeYeo
we it	dpcecc
we just	djqNgb
we keep	abjdUr
we know	Wreaeh
we lack	TqUuVU
we leave	cqWXam
we lectur	hVaimg
we left	VdhtYc
we lent	dasecZ
we let	0NkTZh
we like	ltbbRc
we live	ecciXq
we looked	WNkdfx
we loved	bcbaiq
we machin	fcpZga
we made	QRfiql
we mail	xYaccc
we make	xeYhXX
we may	Z5TeYY
we mean	lMYhir
we midwiv	XYuddc
we might	X7OcXZ
we missed	eqacdc
we move	rgckaR
we must	UUWga+
we named	eqVckb
we need	ZcO0cl
we needed	VMkQg6
we never	aS/aWQ
we niamh	aUwbcb
we no	ZpPbbr
we note	berbec
we notice	aLykYX
we now	mVeniW
we offer	ba9WaN
we offere	XejtVe
we only	jemXTj
we part	faaWaw
we pass	XfYkap
we phone	ufWeZY
we pick	tlZdVT
we picked	gbQSkw
we place	dcrYbd
we pop	pgdYea
we post	qUbbcm
we posted	abbbhq
we procee	ZtXhdb
we promis	cpWbXl
we put	YZoara
we raised	eZqedd
we rang	YsOkkZ
we rather	asYThV
we reache	bbdbfq
we read	ijUeck
we really	bfTefs
we receiv	ecdcbr
we refer	XnVbhn
we regret	bfdaZs
we reopen	YhrdZb
we reply	zcYYcZ
we requir	UZP3Yl
we return	lnZPSo
we revert	frcadb
we review	YtUhah
we ring	0XUmaT
we said	fXiYpi
we sat	oTgiha
we saving	bUucad
we saw	eXUefw
we say	vZVnbV
we scenes	Tfanod
we see	XoevRU
we send	XezNXl
we shared	dasdcY
we shareh	ZXYiqi
we shortl	drYcdc
we should	cRSmlu
we signed	aYZYlu
we simply	kwXZbY
we sit	ombbeV
we sleep	bsccbd
we speak	iYNm1Q
we spoke	aQjlng
we stand	qYUgif
we start	amjhVd
we still	fmVied
we stood	UZmihk
we stoppe	fNQYrz
we sugges	fbZber
we supply	ecpccc
we take	jdSSwi
we talk	XWRqxV
we talked	YK1cif
we target	jaUejm
we tell	/TTNVT
we thank	kUXZZ0
we the	dSYugf
we theref	YbaVku
we think	pYOfar
we though	ZiVido
we to	j4YZPZ
we took	WQbZa7
we tried	dddqda
we try	zXKwVO
we turn	gqcbca
we turned	iWYjrb
we typica	rbdefY
we unders	cc0dcO
we use	ZXrdff
we used	MurTai
we usuall	ucUcbe
we wait	N/bWQJ
we want	aZRe/Q
we wanted	cncRPt
we wantin	sXVXic
we went	sRUVa0
we will	iyVYbf
we win	Vkhkee
we wish	YicWgt
we wished	dbrdcb
we work	1jfURW
we would	ZfXfve
we write	wabXed
we wrote	iccdpZ
we you	rgdYca
weakne	jhlXfY
wear	VZbroa
wear to	ZgdcrZ
wearin	jelTgb
weathe	dXRxgh
weathe hussai	addrad
weathe the	pWZmjW
weaver	XddqYi
weaver store	Zcrbdd
weaver them	ecqdcZ
weaver you	eipZYa
web	fedWmj
webcam	ekQplU
webcam say	crZddd
webina	UR/KfR
webina on	Ve1XTe
websit	gQ4aRj
websit .	cctSXm
websit at	qYafee
websit dog	Vkence
websit has	ecsdWb
websit on	rUZYcl
websit says	cqbiYb
websit the	rcbcea
websit will	Udsded
websit with	cXbsdc
wed	weccaP
weddin	XjnZhd
weddin 's	dUidcq
weddin ?	eapfcb
weddin and	macbqW
weddin but	Vjgand
weddin for	dVnmfc
wednes	sYmchQ
wee	bshTgX
week	khgWoW
week after	qdZfcc
week and	qfaJlh
week as	hccYqd
week at	VitTef
week begins	bcqcfb
week for	bmjckV
week from	0TVWjW
week i	YmTcjn
week if	ddebpd
week is	jUmckb
week later	jUijib
week look	dadrcd
week now	ccqdZd
week of	olTebc
week priya	Wdesdd
week she	Wgadsd
week the	gfVhii
week then	daaZsc
week until	arRcZe
week was	gdZYbr
weekda	ebnnYa
weekda .	ZbtkWa
weeken	bXnfbk
weeken .	kRrWhh
weeken imani	bddpgb
weekly	oOlQrg
weekly .	ZUmVZv
weekly minimu	ccZayV
weeks	S3XPii
weeks .	ZxbUcf
weeks ago	ThfYZy
weeks holida	daZbvc
weeks is	qXedee
weeks notice	UZnoed
weeks of	dPnUjs
weeks rather	buYcUZ
weeks to	Zuadec
weep	bWsece
wei	ahjfZi
weigh	a+MPgQ
weigh in	W3ZYYZ
weigh it	WvZedc
weigh up	ugaaWe
weighe	kYdYof
weighi	a/PUSO
weighi it	YzXYbX
weighi the	bpbedc
weighi things	drbddb
weighi up	csccbc
weight	eZZemk
weird	WbWcdz
weird struct	ceaXse
weird that	eZddep
weird you	eceVcs
weiss	Tkcelj
welcom	TSkT/Z
welcom .	UUnO5a
welcom a	VXmqUl
welcom aboard	SeaZ/K
welcom applic	cbrhbZ
welcom at	fYkcTq
welcom back	jVelXl
welcom have	edpebb
welcom in	XnTcmi
welcom on	binZmT
welcom pack	bccXwX
welcom sight	eaXvUa
welcom to	VQZO/c
weld	ThZkhm
weld had	XlpWef
welder	hpfZbZ
welder .	dbZbau
welder answer	eobcjU
weldin	gbecji
weldin a	fbxWbW
weldin an	aZbqid
welfar	chXeli
welfar .	WedWpk
welfar to	fkTniY
well	ahidfh
well .	fgnbTm
well ;	gpeibT
well ?	mTckhf
well @d	qdbbdd
well a	XcZiqd
well after	cwZXdd
well be	ixZbWV
well but	ecadas
well card	ebpadc
well come	aicqaX
well done	OQulyP
well enough	hiWqdU
well have	ZZeeds
well he	ZdZqTq
well i	YSpQop
well in	ZZdeZv
well into	Xsceee
well it	daNeXw
well no	auUabd
well now	bZTsge
well of	TkaXom
well off	kpXbbd
well on	fTbjkl
well past	Vscdee
well reads	rgcjTS
well see	ZwYZcd
well so	dkbmhV
well soon	eXsbce
well sort	epYdee
well take	qaYbbZ
well that	URmZtk
well then	ciVSxf
well there	W1VdZc
well they	VgZqWk
well though	cqkbZY
well unders	fesefT
well we	YwYemO
well with	dbrXbf
well you	UZYgrj
wellbe	ddVoif
weller	adchel
wellie	Yhdlge
wellie .	bkTnmW
wellin	fYwgUZ
wellin from	cctdYa
welsh	vOlfbc
welsh .	uVhcfZ
welsh langua	ddpbbc
welsh so	eaarce
wen	Vajkgh
wendy	Rbglta
wendy .	RUmfqj
wendy and	ofjXgU
wendy by	cdcpdd
went	cZeTd4
went #	Uafbet
went .	nmrPZR
went agains	UTVYX+
went and	ctlTkP
went anothe	dYNdax
went as	edpdcb
went back	dpTWqd
went badly	cYhddp
went better	gfhrST
went by	SqZboe
went dead	XO/QaO
went did	omSjUW
went dog	eZcedq
went down	lqXccW
went elsewh	lWVbes
went fine	rdrZaL
went for	WTYWpy
went forwar	jrcZbZ
went home	XZ/OXH
went hopewe	aWlcap
went in	SWnJpu
went intern	dXcddt
went letter	jgUijc
went no	cVdbcw
went off	ohkZRR
went ok	zWnYVU
went okay	pjVlVY
went on	SblVYz
went over	tjiRaR
went past	acsZad
went quiet	bpWamc
went round	fpWXfj
went so	hXfsgR
went straig	ecVdes
went the	UPWcc+
went to	UWXUc/
went up	ddPdjr
went well	hgodfS
went with	YIIOb/
went younge	cYWdbw
went your	Ybdbxb
were	aciXdu
were #	TbhXZw
were .	Raubgg
were a	aeuQfg
were able	cVbaex
were about	bTradl
were accept	dfeeVq
were after	aUXibz
were allowe	gdrddV
were among	dbcqeb
were an	ceZiVr
were asked	pTelXg
were asking	gc0ZXS
were at	bVwlaT
were better	bVWckv
were both	bUshab
were choosi	Vfcchp
were class	ksVaXd
were closed	lbVndg
were closer	debafp
were consul	jTjjac
were cut	YVmkai
were dog	Tcrkae
were down	TohZhf
were due	TxbYiY
were first	edbdpc
were for	bacZVy
were found	dbYdip
were four	UhWZcx
were full	dbZdct
were glad	eshRae
were going	Pmmdif
were good	nXQgfr
were handed	eetWca
were heads	dYbepf
were her	tfXbgW
were hired	dcbecr
were his	luSTaX
were honest	cgZZep
were hoping	aiTadu
were in	hWbOmt
were inform	XcpbpY
were initia	ecpedc
were interv	hakQkk
were just	gcqbZe
were kind	kaxZWZ
were lookin	bdUcbz
were lucky	bqaadh
were meant	cyOeXh
were mine	ZsddZe
were my	emcVgi
were nice	YUyZYf
were no	ffXccp
were not	bSXbc8
were number	cgSZls
were offere	cdgrXe
were one	XdkScu
were only	UnegZk
were our	RZZWpt
were placed	fXbZis
were please	tUoaXc
were polite	dbsbaX
were positi	peabgc
were promis	qccddc
were quick	fpnadQ
were rated	fdZdep
were really	hVcgim
were reject	bcrXdf
were second	YXTViy
were seen	ofTZXq
were so	ghkQsY
were sorry	egrghP
were strong	afWZit
were succes	eWYumW
were suppos	afXtYh
were taken	hbWhZq
were the	aWebjt
were third	bYabdv
were to	S7acUc
were told	jpVZcg
were turned	cVXjYx
were two	WSPRww
were unanim	TYWntg
were unsucc	Wcceip
were up	icgXVu
were voted	eepedY
were waitin	PlbYqh
were we	f6OgNb
were writin	caebdq
were wrong	dZWbtf
were you	bjloSb
wes	edOfpk
wes .	baZYtf
west	dZpffa
west .	bXwYea
west and	jnRUel
westha	dZdjgi
wet	Wfjffi
weten	ddnbbf
weten .	aYxaZW
weten all	dhTicn
wether	bnWrcX
wether you	UZa0Zd
wexfor	UgdjqZ
wexfor stable	Wfdpec
wexhol	coWejd
whakap	Zhickd
whakap .	baubcb
whakap mates	cpTfjf
whalin	YnfZjd
wharf	ogUYjh
what	fhfidc
what .	giaVpe
what ?	dsZagc
what a	aV/MWc
what about	STf5ZW
what am	erYded
what an	lsaZXb
what are	WQT5iY
what become	eYreeb
what but	hTpced
what comes	bk2XUO
what day	ZeQ9SZ
what days	dTnsXb
what delive	cUelmf
what do	NjXfya
what does	YheuZY
what else	VeXhcu
what ensemb	Ydacub
what evenin	dbdqbe
what follow	UuvVTN
what for	hgqeYU
what forget	gbdVre
what goes	hprSWX
what happen	anwVZV
what has	gdarZd
what he	jlfdUe
what if	hWVjgp
what is	gad1YU
what it	dteTbi
what just	Utdefd
what lectur	bQpeoe
what list	UftYaY
what matter	tYVgfc
what may	1YbVba
what money	eWbsZd
what name	ZVYO5W
what next	XoVoce
what no	uTVcdd
what notice	hbSmel
what now	XWuiXX
what number	dTW2ae
what our	bYtUYn
what people	crccdb
what say	ecWubc
what she	mkdiQd
what sort	cpceed
what stands	edZqbe
what suits	caaueb
what that	XohRdo
what the	lkgcTi
what there	kXjVra
what they	nmVaYk
what this	hbcbcp
what time	cYf0VV
what times	cabvcZ
what tipped	Zcccct
what to	aqaqUX
what toi	Vkence
what until	epaecd
what was	kYVees
what we	jiVVml
what were	dYYueb
what will	fpZZff
what works	ccardd
what would	ZPqnlV
what you	WVawpc
what your	bUmrfY
whatev	nnggZR
whatev #	ZXrgdX
whatev .	ZfjarX
whatev happen	rlbWYb
whatev he	yRnUcX
whatev i	VuWbkb
whatev it	2VhQeU
whatev that	J4amPY
whatev they	6cdZVS
whatsa	5UZmTT
whatsa .	bannUc
whatsa by	peeXee
whatsa it	YXdvcd
whatsa me	qaaoXa
whatsa on	paebee
whatsa the	sZZafb
whatsa you	5YYTXY
whatso	fiXjhc
wheel	hTrSke
when	czZecY
when .	a7MxTS
when ?	r/JaHH
when a	d/QPXW
when all	bwTfZd
when and	awXkaU
when applic	Vdtbbc
when are	cQU5gY
when availa	bqeaeb
when can	bIgV/T
when could	gYdyWU
when decisi	rXdcfe
when do	veeJke
when done	aiXrac
when either	dpbddd
when exactl	kVdkjd
when got	kpTacd
when he	V/WYYX
when hell	Xrceee
when hello	tTedee
when his	XvZddc
when id	icoRYe
when is	ZaQwkg
when it	V5fdWY
when its	SyXZiY
when letter	Yscddc
when may	igZSrf
when media	jSamna
when my	xNXhjb
when no	Xwabdb
when one	TrUXgn
when or	PP9VaU
when our	riXVdh
when r	dadrdd
when search	cqcdbe
when shall	dZcW0W
when she	V6UYia
when signed	bnZpUd
when someth	ajWcbr
when suits	dQa3ad
when that	SusXeS
when the	e3ZXcZ
when there	F/aTZV
when they	g5fTYW
when things	UmrZcZ
when this	ciklbU
when though	rfcacZ
when to	YXmsXc
when unit	wUchaa
when we	a0cbXc
when what	YQmbnn
when will	0abQZi
when works	eacqce
when would	jSRzfZ
when you	dRapog
whenev	A/dakP
whenev .	I8aOkc
whenev he	T5YXYa
whenev i	VpZkeU
whenev it	TqijYX
whenev she	bqagcb
whenev suits	cYYbwb
whenev that	M/eRVU
whenev the	J9VgcS
whenev there	arcdeb
whenev they	P5cZbY
whenev we	XvhZXc
whenev you	cDzjoV
whenev your	aYWlyY
where	eijhad
where .	RhY0WZ
where a	nvdVYT
where and	YUdzae
where are	lYcTpg
where did	pXSyWZ
where everyo	cqaeec
where i	gcyabT
where is	TQosgc
where it	VrrSbc
where or	dVlnee
where that	omfVca
where the	VcsgiY
where there	aubfdV
where they	xclVWW
where things	gmZTif
where to	LnmWgm
where we	jkQgan
where were	elSqcZ
where would	cZwYYc
where your	aidlQm
whereu	jRdhkj
whereu .	YTokjb
wherev	XiZWmj
whethe	uecfbZ
whethe and	buabdc
whethe anyone	gracbc
whethe he	zYjQZc
whethe i	kSfueU
whethe it	0ffUXX
whethe or	sZdffX
whethe that	hwabTV
whethe there	yaiVYa
whethe they	9feOSX
whethe this	ZfpYkY
whethe to	grbaSi
whethe we	3jaNUf
whethe you	mYVqkZ
whethe your	uXceYe
which	igWpcd
which #	bgaqcd
which .	oaY4RS
which ?	YjVyYX
which aftern	YUZ2Ya
which as	dbYchr
which basic	Zeeqbe
which before	qaedcd
which branch	OdW6VZ
which by	VWgewb
which capabi	cYcfcr
which clerk	dcdpdd
which could	aqhcbc
which date	nVcndb
which day	YaO/SU
which days	XTY5eX
which dental	bdepdd
which did	cXpibe
which does	etYabX
which evenin	YVQ/VV
which from	arXcfd
which gave	gqTcic
which goes	lqSYcg
which growin	bacsce
which had	lZVicl
which happen	radYde
which has	YxegaV
which he	VmXmfg
which holder	eeoTig
which hour	qXYpWY
which in	lwaRQj
which interv	Xcdqee
which it	kjWikV
which jobs	fWpefe
which left	ecaddr
which makes	URjX0e
which mbatha	eZdcep
which means	SfRTzk
which meetin	cpebee
which might	craiaZ
which mornin	XUW/XW
which must	kbUocc
which needs	pacded
which of	nWT+RV
which on	1Tacca
which one	doTwPb
which point	3ScWcc
which remain	cthYaa
which replac	tdZcda
which room	cZcYud
which seems	qYbicd
which she	dZVsgh
which shift	RTZ4cZ
which shuts	bcbsdY
which side	uedXcZ
which slot	dcerda
which sorry	jShioZ
which starts	rWdhbe
which suits	ZeZ0ZZ
which takes	qfWdlV
which tells	bbbddq
which the	gwVWtP
which they	fsVUgg
which time	pVbeek
which to	taTkfY
which train	dZbsdd
which villan	hSagoj
which warmly	eYdeep
which was	qWmRhg
which way	/WSTXY
which week	Q6TkZU
which when	Xsddcc
which will	epXkXc
which you	kRfedr
whiche	5aUqWQ
whiche .	bbdqdd
whiche does	eeXqeb
whiche i	bdeped
whiche it	2UabZa
whiche that	Xseeeb
whiche way	/UXSXX
whiche you	XWishY
while	ZgricY
while .	X+XYXT
while after	O3cZda
while before	U0Zbed
while budget	fWpffd
while he	dfZtZa
while head	eXpeed
while i	gLZsph
while it	bTwfXf
while longer	Y1WabZ
while she	bjMucg
while sunita	eYqeec
while that	ZtlWZT
while the	ZO/kVQ
while there	dZpeee
while they	aW5jWM
while to	VmXkke
while until	bpceed
while waitin	eZqcdd
while we	Tkcgdn
while yet	avacce
while you	lZuXgU
while your	YlPhcv
whilst	bqRicj
whilst day	eiUnbj
whiske	UmaZjn
whiske will	Uudced
whisky	lkOcdn
whitco	bOoeii
whitco .	ZRmZbt
whitco it	iaUdnj
white	hrUZdd
whiteb	Yfhkee
whiteb of	babdds
whitef	fauUec
whitef would	dbudbY
whitfi	XdinlV
whitfi .	ZiZbqe
whitfi can	eeZpbe
whitlo	YzgdXR
whitlo 's	iZqcaY
whitlo caps	pmZTZc
whitlo gets	fqbdcb
whitne	aZnTqh
whitne 's	elaTfp
whittl	aYombc
who	jlabak
who #	bXrjdY
who .	wvTObP
who ?	UphkWb
who actual	pYlbZb
who alread	WYYfV4
who applie	qQedXr
who apply	descaW
who are	jvUUad
who ask	aeXqcb
who asked	lYWfdp
who asks	ZXtcYk
who beat	cVdgbs
who begins	ZZccax
who by	sYcbXl
who called	Zdpedd
who can	NaSfZ/
who clear	cpcZed
who come	asXZdi
who comes	XwcWZe
who could	aYbpWr
who decide	b5VjYJ
who did	abPfdy
who does	cZWihq
who ecolog	cVjflg
who else	hxfaXP
who even	Wdctac
who ever	bXxdeX
who fix	eahkmV
who get	e5UTZY
who gets	uuQaXW
who go	fpYWch
who goes	2jbQWW
who got	0OeIbs
who had	faeZep
who has	iZhdVq
who have	zQapSf
who he	zeWUZX
who hears	tUcddY
who hires	dZXdqi
who i	NXxlUf
who in	bYZakr
who intere	Wsccfb
who interv	niqVZS
who is	tecVZk
who it	6ViRgP
who join	aVoaem
who joined	edrdac
who knows	B7kTWX
who left	cetWZd
who lets	ZrZbfa
who lives	caaZbv
who lorrai	Zpfded
who make	WsjXdc
who makes	ctdebX
who may	ZrUsZV
who meet	fviNdc
who met	YfZdxZ
who on	xTYbbd
who opt	diYccp
who own	daapdg
who pass	V4SYaV
who presen	lYpYeZ
who priori	wTWdci
who qualif	ntUWdY
who read	ceTabv
who recomm	aZZcby
who ring	YwaadY
who rings	buXfcb
who runs	jeRpfc
who said	gkrfXS
who salari	eaZdds
who sat	qfhUZd
who saw	iggrVP
who says	lqeRbY
who scored	ecdYer
who she	ZwaYea
who should	eUklff
who signs	jrRecZ
who speaks	YWXicy
who spoke	aXribd
who start	bdudUd
who starte	cabdeq
who starts	VhYbZv
who stays	yWYYbc
who still	agafpZ
who takes	YnRSdy
who tells	gqZdda
who that	X4ZUcW
who the	qkhVXb
who they	ipTakW
who told	lqYWcc
who took	qYlfUd
who used	XQdZb1
who viewed	eaqced
who was	gTdjas
who we	nfYQhl
who will	QuOwTk
who work	jSpded
who works	kfleUb
who wrote	egZYcq
who you	hcjuSU
whoeve	dhZSbu
whoeve .	eehVki
whoeve and	fSdher
whoeve we	msaWaW
whole	aZuagf
whole .	apdbXk
whole applic	eZZteZ
whole call	YWzZYf
whole career	ecVenk
whole commit	laphYV
whole crew	cjsXeV
whole dayton	iiXWpe
whole depart	eOwbbj
whole dialys	hkRcjk
whole hiring	dYsdde
whole intake	jdpdbZ
whole interv	lcZXsZ
whole of	dgVdvb
whole panel	YblVin
whole positi	feZddp
whole post	cafeYs
whole projec	ZYucad
whole recrui	bXscci
whole report	dVtedd
whole run	eebZsb
whole search	dZreeb
whole second	eaWclp
whole thing	meoXQj
whole time	lVuVaa
whole way	ecpdcc
wholes	VleVim
wholet	geeWqd
wholet lady	dVqcjY
wholet man	hZVbwV
whom	bqVdZn
whom .	YyfXbX
whom and	crdddb
whom should	dZdrdd
whom this	bcaeeq
whom to	YxhUYW
whom we	WgWpPw
whom you	kWbcYv
whose	ewPXXs
whose availa	edbaeq
whose backgr	ifTYav
whose experi	adXacy
whose loaf	dcpeea
whose name	jmkhaS
whose names	qYYaei
whose qualif	edabeq
why	VOkneu
why .	WPmoSu
why ?	aXlcWs
why a	dcardc
why am	daZcsb
why everyo	fpWeee
why he	dYteea
why if	cdeYcs
why it	ekNWYv
why my	akiUbp
why no	cZpjca
why nobody	ZrZacf
why on	aabeat
why she	adsdca
why the	UTjncn
why this	cnUldf
why us	WWerWj
why wait	OPWb9f
why you	pOjhcf
whānau	efTsgW
wide	TZqajh
wide .	cipbaZ
widen	oiNWil
widen has	eeWfdq
wideni	ZanZfj
wider	VjWZlp
wiebke	dmYgib
wieczo	Yhkfce
wielan	chcmbf
wierzb	kKhjlf
wiesn	feifde
wife	bgiZjf
wife 's	XapZcn
wife .	iXjjlR
wife at	eccbdq
wife has	ehqcaY
wife runs	abmqUc
wife said	fYiUip
wife says	hoTggb
wife was	YsYddg
wife who	mfOici
wiggle	gascbZ
wiggle .	bcradd
wijkzo	enTlfb
wiktor	hsXkTX
wild	lVdiYl
wildli	dTcfiq
will	roXZca
will #	fabtXd
will .	ipWZmU
will add	crkWcb
will advise	d1USbZ
will all	wmSOVf
will allow	iUbiij
will also	oXqSmU
will and	uTjYgd
will anneke	tiZVdd
will announ	wfXZbX
will answer	1gRYYZ
will appear	ffpadZ
will apply	XTkTfs
will approv	rVeeef
will arbori	epYede
will arrang	VlYelf
will ask	U2VjhQ
will assess	e1UUdW
will assume	UWZxjc
will attend	hfbpab
will be	qlaada
will become	Uvdedc
will begin	cvYedT
will believ	pZddef
will bell	3iUNTV
will book	VeY0dY
will both	vQhYch
will bring	kccGwj
will by	sUfeee
will call	vpRcYW
will carefu	tcddeX
will catch	ZwVbac
will chase	F/eUeS
will chat	axbYdb
will check	e5VQYX
will chew	f2WVVX
will choose	1jVRbW
will circle	yoSSZV
will close	gUtXXi
will come	q+WLcS
will compar	W2YWcZ
will confir	+XWTXY
will consid	sbgTfc
will contac	j7WWZR
will count	rVcbbj
will cover	hYUklj
will cv	ZO3WoX
will deal	frecZa
will decide	0hXcVS
will defini	reWYag
will delibe	Zsdddb
will determ	aqebed
will dilys	thaZaZ
will discus	b3UaYV
will dm	wRYmXa
will do	bORj/Y
will drag	arcccb
will draw	WmWdpd
will drop	vqmFWU
will each	qgcdbb
will either	3aaTWY
will email	hqhYdT
will employ	bhabqb
will evalua	UvZafd
will even	UScqta
will examin	kqZVeW
will exist	bQyeed
will expens	YmUcfk
will explai	RWVrbv
will figure	crcccc
will fill	aqbZcg
will fit	ddbYuc
will fix	Rdf3aX
will follow	MyVdmZ
will forwar	2UYZWc
will frau	qcbdce
will genera	WXfdrd
will get	vwVVbX
will gladly	daYacx
will go	TojXgi
will hang	gHlXb1
will hate	ZebcZt
will have	/ZTWeW
will hear	x4SSWV
will hit	voTNYe
will hold	rSbcme
will holler	o1YLRQ
will i	khkTcf
will if	Wdftaf
will in	pfZZic
will inform	qzUVYQ
will interv	Wffuaa
will introd	ZoVhei
will invite	Y6bQbY
will issue	ppWaaZ
will join	ZWVnsa
will keep	NvhSWx
will kindly	bpcjbZ
will knock	tXhbca
will know	/SWSSX
will land	oYVgkc
will last	bepjdV
will lay	haepZd
will learn	seUUmY
will leave	WQSba+
will let	r8USWT
will like	pTaWta
will locked	rWecee
will look	g/NVYX
will loop	axWZda
will love	cYcpib
will mail	tZRmZf
will make	2mSUXU
will match	bXaXwh
will media	ZWrddd
will meet	ZgqkWX
will mercha	epdcdd
will messag	8nOSTS
will millpo	rWfcee
will move	axOkYd
will mull	U/STSV
will name	lnXjUZ
will need	acYwlT
will neithe	cWteec
will never	nVpXZh
will no	gipbXW
will normal	pbadfe
will not	Tgbea0
will notify	qmeRZW
will now	zpXRaT
will nudge	d1TZdX
will on	vVWana
will only	VgmnYd
will open	X1SWeb
will or	Txcbdc
will paolo	vWdbbd
will pass	njZVUn
will pen	eacecp
will phone	4lTXaS
will pick	e2fQYV
will play	geTfqZ
will poke	jsXZbZ
will pop	eawQbU
will post	ifdQgn
will presen	fsXXXj
will print	eccRve
will propos	Yecsfd
will provid	brSkdf
will publis	plWYcb
will pull	drcddZ
will push	SsZmbd
will put	lsMifV
will radio	seabbc
will raise	XpbYlc
will reach	bxZdbY
will read	cwcbcS
will reason	epcdeb
will receiv	rxQYaW
will refund	ZYfbfq
will regret	cbsYeT
will releas	xTbcfc
will remain	WVffjq
will reopen	ZStadl
will reply	3rJNXW
will report	gzUUgY
will respon	regQiU
will restar	cVsedc
will return	apddec
will revert	wxOPVR
will review	soUXdU
will ring	2gaaYW
will rule	vTdded
will run	iqLcgi
will say	/gTLYU
will see	XwYnaY
will set	KQY/ca
will settle	0YaZgS
will shareh	dbepdb
will shout	cwZYXf
will show	ogRcle
will sign	kpYSnU
will sit	mabxUS
will skip	bqecbe
will sleep	0iTYXa
will slip	Xrcdee
will so	cdVwcY
will sort	YmSqkT
will speak	k6XQTT
will sponso	cilTlc
will stand	iUjgcl
will start	Spncbd
will stay	cUpTlk
will stick	qabkac
will still	qObUmp
will sugges	chbpca
will swore	tYccce
will take	WmRlyU
will talk	U8MnWS
will teleph	8eRaYO
will tell	/dXaTU
will test	ZTczbb
will text	0kXVVW
will then	iuTdaU
will theref	tXaack
will think	Y1SYWl
will train	XVkeqc
will treat	dWpieb
will try	NzwOTN
will unders	TebUT5
will unfort	pWeefd
will update	c7RWYW
will use	epYUWp
will view	dtUade
will vote	pbbZcj
will wait	bVUWyh
will walk	kKbfvf
will walkth	uecVYd
will want	OibwlV
will watch	hdSwZW
will water	bVteed
will we	mvbSaW
will weigh	Z5VSXU
will whatsa	4aYTWY
will wire	radfbc
will write	i7ZXaQ
will you	YPTe/P
will>answer	upYaZY
will>bye	XqbYdp
will>chosen	qkbZdc
will>date	zWbeeb
will>free	blcpZc
will>hear	toZbZZ
will>match	chZxcX
will>meet	boZqbZ
will>news	wkXabb
will>papers	Xbbsif
will>receipt	aiSodn
will>refuse	qYcYii
will>review	brcnXb
will>soon	nsYcbX
will>sorry	ZuXXWo
will>step	blYxYa
will>thanks	VXnhlh
will>will	jpZceb
willem	UgXciq
willin	jcWscb
willin .	knZRna
willin to	aRd4Uf
willow	dhkbZg
willow test	jhgScg
win	akpQoZ
win .	YciUrf
win a	cavacb
win or	pmbZWZ
win the	Upadhj
wind	hdVinc
windho	YavYia
window	UcrdoY
window .	Zf0JkS
window by	Zpbede
window closes	eaapee
window for	eiWtaZ
window has	XdTXul
window is	lTfckg
window seat	lSpcdg
window shut	YZuZdY
window shuts	dfVseb
window so	fpZedd
window the	dYreZf
window to	dWZcpk
winds	hccccn
windy	hcmYYi
wine	nXhfhZ
winema	WYYdql
winema your	ebadpc
winery	UbihuX
wines	dhWeqa
wing	alUXmn
wing lefèvr	hhVjci
winifr	nbcffc
winifr year	asccdb
winked	XmpVjT
winner	lTlfZj
winner and	tUakad
winner gets	cbbdbq
winner of	hZqbeY
winner on	tTcadj
winner rang	efefWp
winner you	dccdpc
winnin	QdwfYb
wins	Sh5TRP
wins 's	WWzUUa
wins .	Wroaaa
winsto	fkflYU
winter	VakTlr
winter .	doTiaj
winter and	apaahh
wir	cXyabZ
wir eldore	eZrddb
wire	0gbWXa
wire you	uUedad
wired	iiXcjf
wiring	faZobh
wise	Pfufab
wiser	a4fUSL
wiser .	ezdZXU
wiser than	ceqdda
wish	Wgkcdo
wish .	WvkZaW
wish he	eXbeeq
wish i	R0fSSn
wish it	XaYYcz
wish me	ecolVU
wish of	hSedni
wish that	WsSimZ
wish the	cZZejp
wish there	fiUbar
wish to	UifolW
wish us	ahcYdq
wish you	aRtXbu
wish your	cXiXat
wished	ZS7TTh
wished .	ceyacU
wished me	Ya1TWf
wishes	dfhmdY
wishes .	kUlXje
wishes for	WZyUbj
wishes from	eWqbcf
wishes me	gZVwZe
wishes on	bbudcY
wishes to	ZnMuoU
wishes you	eQodej
wishfu	fqPfXe
wishfu .	jpWdcY
wishin	ZPvXdo
wishin me	bbhccp
wishin you	aUudUn
wit	YcrjdX
with	fdbkeh
with #	WfTlnj
with ?	hbUobk
with a	gZYffr
with accept	echWrc
with agency	baYect
with all	ZosZXX
with an	kVaapj
with and	YjXtYd
with anothe	bUdZfz
with any	iqiUhU
with anybod	btYeeb
with anyone	XllmaT
with applic	sXMWcx
with ben	TXZcqq
with better	aeXaZv
with boss	jabqbZ
with both	rZblXY
with care	W1VWbh
with centra	fardfY
with coffee	aecpfb
with criter	WhUngd
with dates	csVqZS
with decisi	wbZZcc
with detail	glmVeb
with direct	TTtbcj
with disabi	ZlbYpb
with disapp	ebcebq
with dog	pZfedd
with dr	TZX5aX
with each	mkdfcV
with estima	biYpbc
with everyb	aqYYZm
with everyo	tmYdUW
with except	VnhlZY
with experi	dZZZcx
with fake	bpZbmW
with feedba	Mjcab0
with financ	fxYTZc
with finger	ofjfaT
with five	ddThbu
with flying	cbdpfc
with founde	ngcVke
with four	SmmoSa
with freita	gmVgfg
with friend	bkqWcb
with full	eeeYpd
with future	ecUeet
with great	eSdavh
with half	gpYacg
with harbor	agqccc
with her	gaLzal
with heyyy	bteWed
with him	XiZ1Wb
with hiring	coghcU
with his	qbLgas
with homewo	XiWvbc
with how	teTeVk
with id	ddapdd
with immedi	aUydeV
with implem	dcbbcq
with in	sdYWmY
with indivi	qbcgba
with intere	fXUlcr
with its	vVWdTq
with japane	eapeeb
with jobs	fbpddc
with joy	XcfXvd
with just	cVkjVm
with lags	efVmck
with legal	Z2QVbZ
with less	cWZjZv
with limite	eerabb
with manage	bpebde
with materi	aUjfpc
with me	fiTsbe
with mind	dbpddd
with more	VTOTn/
with ms	cbarfc
with my	YTkrrT
with neithe	ZXtdbi
with news	rgXbdZ
with next	cpdcec
with no	ZnpeZX
with olga	eeaiXp
with or	fpfajR
with other	fTYfb0
with others	dkVYZu
with our	fbasZh
with outcom	sXdaee
with painte	qaddda
with pass	qcbbdd
with people	Xgddbs
with permis	cfiUkk
with pleasu	leNVon
with practi	edbrZd
with puts	bYarhb
with qualif	drdbeb
with reads	XkYcdr
with real	VUkecv
with reason	Rfdeeu
with refere	fhdYZq
with regard	lcUekf
with regist	edafaq
with regret	UTkTa2
with remark	Ybhqcc
with result	yTccec
with saas	dfpbcc
with shortl	pgcddW
with size	ZaZbqg
with ska	YciauY
with slides	ccbqed
with some	adiYep
with somebo	iRUYZ6
with someon	aVYdX6
with someth	hqVXic
with speak	qeYedd
with spends	ddbcpd
with squad	dccqbe
with ten	bZiabs
with thanks	eWlcYq
with their	zUZiaZ
with these	gleUei
with those	gwZWcX
with though	dtXbdb
with three	ahQlgl
with truste	bqeddc
with welder	eobcjU
with what	/SSOUf
with whatev	/MdQdY
with where	weZYZc
with which	VZkmYm
with who	6cSSUd
with whom	bhbesU
with work	ZcxfXZ
with xx	qZeWeh
with yes	rZTlZV
with you	caZvgc
with your	YXbqlh
with yours	VyTSbt
withdr	RR/WVo
withdr .	Ub5hXT
withdr and	Uklgbe
withdr as	bbhaSv
withdr at	edrdeY
withdr automa	cbaqee
withdr by	VUkVV1
withdr follow	edUees
withdr from	bJ/OVO
withdr has	dYreeZ
withdr in	easakT
withdr my	Xc6ZYV
withdr numeri	bZrcde
withdr on	QXybcg
withdr our	iYUfgr
withdr reache	ecwZdU
withdr the	VONWQ/
withdr their	eaQedx
withdr with	efseeU
withdr you	cc0bdO
withdr your	bZ1WZX
withhe	WnTjuR
withhe .	coaapU
within	/LTjda
within .	SeWiYy
within @p	I3jdca
within @s	/KUchd
within a	WcUldt
within accra	zXYcda
within aisha	2JR0RT
within breakf	uZYfda
within churn	/HMqgR
within librar	5JYiTf
within lindqv	sYVZtY
within numeri	WtYdcf
within plus	4HFpnZ
within priya	4GYldX
within roaste	Yqdedd
within sheet	tVaihS
within size	/KUjeW
within sketch	xLeTfm
within ten	ccWaeq
within the	4HWjZl
within tp	VyUecZ
within which	btdafZ
within worker	/CXiYc
within workfo	0QXTqT
withou	fXYxai
withou .	XUZ7bY
withou a	cWbrke
withou an	zSgYcd
withou anothe	dabcrc
withou anyone	cXgcaq
withou appoin	caTmcs
withou counci	udcccY
withou delay	gVoeiY
withou having	iyZhUQ
withou him	Z5UQba
withou it	YOU/ZW
withou me	OcZNf6
withou my	cZcpib
withou news	tYbbdb
withou one	sPSlpb
withou proof	cbcqdb
withou saying	YWuhZb
withou tellin	gcaWYu
withou that	Xfavbd
withou the	gmJ1UY
withou them	enWraS
withou this	eYbqdd
withou two	Zaeqef
withou us	aebYZv
withou which	dYbxcY
withou word	sfdddV
withou you	eJTSj/
withou your	YPQ4Rq
witnes	Wefmic
wobble	kqYZeb
wobbli	VdqYid
woman	ffdedj
woman .	gSsRhj
woman at	jjhgfQ
woman before	dbgdZp
woman can	bddped
woman i	Vrgiaa
woman on	qTZkfW
woman with	hdiVcl
women	VYnkbk
women .	bXcicp
women is	cZphcc
won	XRhL6l
won .	gTWKry
won a	bawdZZ
won and	ehZZsY
won by	bbbdvX
won it	dbbdta
won over	dhbZep
won so	beYbpg
wonder	dijjbY
wonder .	wYYnWX
wonder about	cfftXV
wonder i	cpbddc
wonder if	UtZicX
wonder is	ddabrc
wonder time	eXtbba
wonder what	dqcYgd
wonder whethe	Zbesaa
wonky	Scobdo
wood	Xefnah
woodwo	TjcraY
woohoo	XWamtc
woohoo and	bddcpd
woolly	ZUbqfl
woolly .	cgsdbW
woolly ;	biTcoi
woolly pages	bearce
woolly yes	ndaiVj
word	liahdb
word 's	buVaZh
word .	atWbeh
word ?	cZVtZd
word about	TU0gjY
word and	SoWkqW
word before	lcVeqV
word by	taUTwS
word came	dYpedc
word comes	tXcdcY
word for	kXXicp
word he	XcXulW
word hello	VXctdj
word i	mgdghU
word in	cpdVdh
word is	lgeakV
word media	3Qaabb
word more	caqeec
word no	VhgYbp
word not	WjVteZ
word offer	auYjXa
word on	uapRZX
word one	Wtbedd
word out	aomcdV
word since	cSxeed
word so	gWfaqf
word that	uWchbY
word to	0bRXfh
word unfort	kUXdml
word unit	0RbZaZ
word was	ZoahVm
word with	TvXqYZ
word within	qWeVpY
word yet	bwXddd
worded	agijYf
wordin	biXoUf
words	fbVtee
words .	uYNnZh
words and	mUZhii
words before	Zbcqde
words but	YsbgWi
words by	eaZqiZ
words can	ddYepc
words get	bZdsac
words he	aebcrc
words i	lhTQin
words it	YpZclc
words not	ZoRhak
words on	OUb+TT
words thank	ccrbeb
words were	fcbbsa
words you	scSKsf
work	XXhpgi
work .	UZeilm
work ?	PRX/SS
work @d	cXvZde
work a	iafzLb
work and	Xepbaj
work as	bYcqYk
work at	hYkYWq
work check	dcVrkX
work docs	ccbtbe
work for	ZQUd6c
work from	jaadqa
work have	dcpceb
work here	WbmWzV
work in	cZboWp
work is	biVgdn
work it	racbec
work out	PqRQfw
work papers	ZqehaZ
work permit	ccVwfc
work sample	apdjcW
work size	efdqXe
work talk	ddrYdd
work the	aPokig
work there	RgwTmZ
work thing	eiTlek
work throug	kqWcdZ
work to	YdSiaw
work with	gOhYvg
work would	hpcXed
work you	Vebafw
work4y	Yblmbe
workab	XatciX
worked	YXiSmu
worked .	XZwXeg
worked in	cbdber
worked out	ZsOWqg
worked with	XYVcV8
worker	/OSfjW
worker #	aTaYzY
worker .	6QRfee
worker ;	wUcZhc
worker ?	YVkpXa
worker and	zPefYf
worker brenda	eZcepc
worker could	R1WYbZ
worker exempt	vUccde
worker from	zOTeYg
worker he	qfaZXZ
worker i	uUUmhV
worker in	SnlfhR
worker like	jagZlU
worker max	sYZddc
worker number	Wchrcd
worker or	PvWobY
worker please	xXcYcb
worker said	qXeeed
worker she	Utdedd
worker then	phabZa
worker they	hfZapb
worker to	8HZfbX
workfo	4TXekT
workfo .	7VKffT
workfo ;	aeeZrd
workfo and	njWTra
workfo betwee	fhVakk
workfo up	kaqWdZ
workin	jnaedb
workin .	XVsifa
workin as	edbdcp
workin at	WgyWdV
workin choice	YTpkdf
workin day	vVbdee
workin days	uhhRTf
workin for	iUaWks
workin holida	daaeeq
workin on	W/QWTU
workin ones	taabce
workin out	gyZYaV
worklo	hUpZhf
workno	eaeniZ
workno from	deYpee
workpl	Xmdnba
works	gcjkeY
works .	fQoraX
works ?	daawbc
works counci	opSgaa
works for	SZgycZ
works has	dsYeeZ
works i	dbradc
works in	gUgbgr
works manage	efhenV
works on	Vfaqhc
works till	dabrde
worksh	ddggci
worksh and	fXnTod
worksh on	Vjgnce
world	dhfrfR
world .	gopVSX
world and	dZaYvd
worn	Xaejne
worrie	bZshdX
worrie .	faqYaa
worrie at	cZZsdb
worry	iuacdU
worry .	cxZUlU
worry about	oYYpZf
worryi	odhamU
worse	ZermcS
worse .	ecqeac
worsen	Zelfah
worsen .	bbtjXX
worshi	XWvlXZ
worst	alabme
worst .	bmcfjT
worst and	erSYih
worst as	fWdfcq
worst in	Zpeeed
worst knows	Vuabdb
worth	aVrckd
worth is	YirddX
worth nurse	gjSklb
worth said	jUlmab
worth to	cZtZgb
would	biakfg
would #	LrXfki
would .	bfbcwW
would @d	TYcyic
would a	dWwcYh
would accept	ahXxaY
would all	kRtWZl
would alread	MPtRiy
would an	Vlmcfc
would anothe	qXcfec
would apprec	RbQtyV
would as	ZXjcau
would bank	tcibbW
would be	drYcgf
would begin	hkdiTi
would best	saXded
would both	jcpdYZ
would bring	cngTjh
would call	buhUaa
would care	cZedeq
would carry	dVrefe
would change	XVWrin
would choose	qicOXm
would chosen	UZYXa5
would circle	lsUXcW
would close	sZbeea
would come	kogXgS
would commit	rZccdd
would consid	UYgzZa
would contac	gvbZbY
would count	drbddZ
would cut	acVmki
would davide	Xrcdee
would decide	jQnagm
would defini	nTemde
would do	RXa8ca
would dog	hXcrad
would drop	priMUT
would encour	abYZbz
would enjoy	dYscbh
would even	OmbeQ1
would expect	4fXYVU
would fall	VhYacu
would fancy	dXcree
would feel	ZZXtgi
would find	duQRVo
would finish	ecsccX
would first	YYdwbd
would fit	cwacbX
would fly	ecdrac
would follow	btZfZc
would forget	dpYeee
would forgot	WZhqia
would found	TN1Zcf
would get	vvPTVc
would give	esRNph
would gladly	QTiggu
would go	fdRuWg
would gone	WPrdsc
would half	cXdeds
would hand	eaebqc
would handle	cacrbh
would happen	dbpbdZ
would hardly	hRpdch
would hate	WrYWdo
would have	aeaXV7
would hear	iwTWag
would help	XdX3Wa
would hire	bpUkRo
would hold	cgVdpc
would holler	sdceXb
would hope	ruXNdV
would hurry	dqdeca
would i	RKa52P
would imagin	cqdade
would in	cqffZb
would inform	rYdedd
would invite	ezbTbc
would it	dpdYef
would join	ZcfcuZ
would just	aTkhgk
would kearne	ddpddc
would keep	ghYUVx
would kill	edqadb
would know	0rROaX
would lay	ddarcc
would leader	cVpkdd
would leave	XlSdZs
would left	OQ/NbW
would let	twVRWW
would like	TUY1uZ
would live	cddWpj
would living	eeeeqV
would look	WaUucm
would lost	hodVhd
would love	OkZkoh
would mail	niZdUb
would me	SZVjiu
would media	bUY1eX
would meet	ZuXYZh
would messag	qdeYee
would mind	ahXwcV
would move	aVYxcg
would my	lWjTmh
would no	dfsZeW
would not	ZvXacj
would nothin	YSsdjh
would now	ZZV7WR
would of	fdadYr
would offer	ckniTc
would only	GqrSfm
would or	WVsdef
would pass	S0nRSS
would phone	vyJNPU
would pick	hpSegZ
would ping	Tiodee
would play	dZcqde
would prefer	YUoleg
would presen	acasdd
would priya	Zbcraj
would probab	Zubaag
would put	oVlYYk
would rather	Segcis
would reach	fqbbcc
would read	gXqUdk
would reads	kXYtad
would really	bddqce
would regrou	ZqcZhd
would reloca	WmXpcd
would report	XVcpjj
would ring	pueOYW
would rule	craedc
would run	VWiiNw
would rung	PLzZgo
would say	3uPOZW
would see	U1UmQa
would send	nwnOVS
would sent	VUocen
would sleep	YXPe1e
would so	crZbZi
would someon	dZYbgs
would sooner	Uaciho
would speak	mzQTZZ
would start	jsXpNb
would still	bGgxZo
would stop	iQXnlh
would take	djSnge
would talk	rclVSf
would tell	wvfCQa
would text	4bYWVZ
would that	XoUmnS
would the	aQc0gb
would then	e1YUaY
would they	lncRRp
would think	ipmUbX
would three	Yagfcr
would ticket	qjcVbd
would to	fRoebm
would try	slWTcd
would two	gXlRfp
would unders	ekZgoV
would wait	gTijel
would want	UfUqfo
would welcom	WWfuRp
would work	gcYtZb
would write	itVOcg
would writte	YVhphg
would you	TNa/oW
would your	bVdpcl
wound	aUodfl
wouter	dgaaho
wow	jWuVnT
wow .	icVYrc
wow in	cVyTiY
wow not	dggZvR
wow to	dadWqj
wrap	vdmSaU
wrap it	rUiVjf
wrappe	nnVYYi
wrappe and	cpZeee
wrappi	gdZbdq
wrappi up	fbZcer
wreck	bljYoV
wriggl	hZiocV
wriggl about	bVpgcd
wriggl unit	Wdrdfe
wright	elcnYa
wrist	fhmhYW
wrist ?	eabqde
write	ikZidc
write .	S/WPid
write again	dpkZaZ
write an	edXdcr
write and	YqgYce
write as	efTcll
write back	XaV3fX
write before	ZZtbdc
write by	wQkZbe
write down	ZTYtmY
write her	ZWYzca
write if	crcYjZ
write it	gPgljj
write life	racced
write like	cVbmhl
write me	PXR/Si
write on	sUeUfn
write once	ZvgbdV
write one	Vhcmmc
write out	kbVtZa
write owners	qWecfd
write soon	qVeeff
write that	daWckq
write them	TWaybj
write this	bUfZnq
write to	skcdZX
write up	pqSmRT
write us	YVT2Yd
write when	D/ZcZU
write with	hVailj
write within	wSaaci
write you	5aWdUb
writeo	adrcae
writer	abofdf
writer .	Vkihcg
writes	6rNUcT
writes .	cqfZbc
writes back	kwRUdc
writes dan	rVdeee
writes it	faXbwb
writes on	sYdddc
writes that	Xtacgb
writes the	udZdYe
writes to	/rJPVV
writin	iXYgoh
writin #	ZelaZp
writin .	kjTRvZ
writin @d	rXddfc
writin a	cXrbZl
writin about	cUrfXl
writin and	mXloaS
writin at	bkZWpe
writin before	sYYdge
writin by	hQWtoU
writin here	cabdtZ
writin it	uPWbTv
writin me	eedapb
writin of	VyaZdY
writin on	bPcojn
writin sample	Zcd0Vc
writin test	bcbsde
writin that	fbgpOk
writin till	ZZaere
writin up	dpYTqb
writin we	cbebqe
writin you	debeqZ
writte	eiWmib
writte .	bpfgaa
writte accept	bddYud
writte answer	dacqed
writte becaus	asdddZ
writte bit	WRZrpU
writte court	iZYsZe
writte decisi	paeedd
writte down	aeearc
writte exam	cbctad
writte exerci	VkZkWq
writte good	epccce
writte i	deZasc
writte it	vRSZli
writte me	gUkeke
writte media	ncVchk
writte nothin	Xvaefb
writte offer	RVUO/Z
writte on	eqhVeY
writte one	cWbcyc
writte paper	bggvSX
writte part	SdX4Wb
writte questi	Mnavde
writte terms	decZpe
writte test	daZrWm
writte they	caUrYo
writte thing	dabcrd
writte to	wrgVUR
writte up	anaVmh
wrocla	jZhigZ
wrocła	ebThoh
wrong	aZzcZd
wrong #	ddsaeY
wrong .	YgTskf
wrong ;	fpXbYi
wrong about	cpaeef
wrong addres	iXnUke
wrong answer	WOaucp
wrong candid	ZgvUcX
wrong chat	YW9NaT
wrong depart	dT0ZdY
wrong desk	hoViea
wrong email	ZapYbm
wrong floor	eVrdfd
wrong group	eaqcec
wrong hers	elTkej
wrong inbox	lmTdee
wrong interm	catZXc
wrong list	aUmaYs
wrong number	TO/NRB
wrong one	Ufhdgm
wrong person	fowXZM
wrong side	eVdees
wrong thing	dXipdc
wrong till	hjVnbd
wrong visa	eeWeep
wrong way	eWaaax
wrong with	gcWqai
wrote	hbjcdi
wrote #	dXshaW
wrote .	baYeYw
wrote ;	dZSlkl
wrote about	klSiZi
wrote and	WaqYdl
wrote back	fYuOlb
wrote by	rbUabm
wrote down	agndjV
wrote hello	rfZeaa
wrote in	Tldghi
wrote is	gsUXhc
wrote it	qddafb
wrote me	eUiXrf
wrote no	bbXhds
wrote nothin	eXpefd
wrote on	Sijmeh
wrote one	cZbXvf
wrote patien	btccaa
wrote sadly	jgkjdT
wrote series	oTVscW
wrote someth	ZrnYaZ
wrote sorry	uXWhcW
wrote thank	bZseeb
wrote them	bZ5RYT
wrote to	aV4hQd
wrote under	dZdpee
wrote we	gsWUaj
wrote when	abpcee
wrote yes	flZVnc
wu	kjbUke
wyk	ZbkiYi
wójcik	Zlcfal
wójcik .	Uocbdn
x	lkadad
x traine	cjSidk
xavier	facrYh
xiomar	aoceia
xiomar scient	ddedpc
xmas	glcfda
xmas has	kgmZcU
xolani	eolXba
xp	WeqfkT
xx	chaYpg
xx 's	kcfoaV
xx .	mfaYqW
xx says	TdmQkt
xx wherev	cVXcmm
xxxxxx	Viqcce
xxxxxx .	gsYYcd
yamamo	cXodgg
yann	iYagki
yann 's	ecVelm
yard	fdYqXk
yard .	iSniZh
yard it	afYdqd
yard office	dadped
yard on	pUaneX
yard your	ecYddr
yards	dYYtbg
yarns	Wfjahl
yarns under	YuaeeZ
yasmin	TgmnRj
yasmin 's	cYTejt
yasmin me	VppYTY
yasmin the	Rrcjbe
yasmin them	PXcyad
yasmin you	ndiVag
yaw	dYTngm
yay	ddlagh
yay now	dcqeYd
yay yay	dcqeYd
ye	faeiej
ye .	dRkhfk
ye in	epcaec
yea	kVjkdc
year	bYhfmh
year #	VdGwnj
year 's	mccenT
year .	ieiSij
year addres	edZqdc
year and	bfLUkz
year are	eVtceb
year contra	fibTqd
year ends	aqchca
year from	cgwXYY
year get	edeXer
year in	cRirdg
year is	dsbgbX
year of	cTvYef
year old	baUhYx
year ostrav	eXpeee
year post	caYdwZ
year said	dccsTU
year so	gTqcaj
year to	bcxdSc
year with	cbmUqc
years	Zbeano
years .	WdmWqe
years ago	eYqdjY
years as	gWbcjp
years he	iXYbct
years i	dhVdpg
years in	WeqZXm
years my	edacrb
years of	UVdfit
years reads	cpdbdb
years with	dYqaZj
yebo	jdledZ
yellow	ZSahwf
yellow .	ccYepd
yeo	zZWmVZ
yer	ckkmVV
yes	lWUb3Y
yes #	eVTmof
yes .	XZTP/h
yes ;	ZtXZfg
yes ?	YkJl1N
yes @d	nVYlZn
yes a	nUWfil
yes actual	rVedce
yes after	XkaZuY
yes all	XVjqdY
yes and	eTZcvj
yes as	bpbagb
yes at	TYWZ4V
yes back	XikVoc
yes before	RNPU/a
yes but	VoSglf
yes by	IZVU/P
yes contra	aaecse
yes do	gaVljg
yes either	WujcbX
yes for	iNgWzf
yes from	LbLY/b
yes full	edYepe
yes got	aslZZW
yes hired	bbceuY
yes i	aQvmag
yes if	dQarmc
yes in	OfXX2g
yes inside	Zeecpe
yes is	dsXbjX
yes it	kYbarZ
yes mate	dcbZvY
yes media	RRZuna
yes my	ckYmTm
yes no	/UIgRU
yes nor	gokeYS
yes not	cVekdp
yes now	aaccud
yes of	dpbbed
yes on	eUQlrf
yes or	/UTcdQ
yes partic	uWdcdd
yes please	PSPozY
yes priya	dddaqd
yes really	iYWooS
yes reject	feWfep
yes since	YcUYyd
yes so	VZMmU3
yes soon	csacac
yes step	jmUcej
yes still	1NRkga
yes thank	mhibRg
yes that	aTtbYf
yes the	Xa0Wcb
yes then	fWkiVp
yes they	OlRllq
yes this	ZrQdog
yes though	Ydedsc
yes to	MNS04d
yes unit	jMWdlm
yes until	fbaarf
yes was	YrZdbi
yes when	biZgrV
yes within	Sddclo
yes yes	OtSXzS
yes you	WSgmxW
yes your	aVsbkY
yeses	uVekZY
yet	g/TgZN
yet .	f7UgcP
yet ;	qfddaY
yet and	gojgZR
yet approv	drcdca
yet as	cqadkW
yet be	ctddaa
yet but	wJTsvO
yet for	ardndO
yet from	f2NbaW
yet given	eqceeY
yet i	pwRjWK
yet if	bwcXdd
yet in	dyeebR
yet it	oOdqdg
yet love	cvTccb
yet my	YpYfbe
yet nor	raddcb
yet on	phdbbZ
yet say	epddcc
yet sorry	zTUceZ
yet that	cUnasa
yet the	fiTgij
yet though	WwmcaV
yet to	U/NZQN
yet unfort	brceeb
yet voted	crdeba
yet what	dxZadZ
yet when	XVdodq
yet whethe	bsecba
yet you	faqddV
yewand	ZiXpdc
yields	foWfbh
yildiz	idjXgh
yilmaz	agqbYh
yo	bcngaf
yo for	dcbbdq
yoga	TeidXs
yom	iXpSkg
york	kObpfh
york you	iVdkif
you	gcdhjf
you #	SgXhte
you .	agYavf
you ;	icUkjh
you ?	VJc/ka
you @d	0caYcZ
you @p	fqTXjg
you able	baavac
you aboard	ZaaWxh
you about	XgZwWh
you accept	OYbb/T
you accord	pibdZc
you across	aYctcf
you add	ebZped
you advise	lYjjjV
you after	XxVbcg
you afterw	Xsdeeb
you again	cZXubj
you agree	ZNojkj
you agrono	eacqdd
you all	tflTfU
you along	jfRdcn
you also	jVsZha
you among	fmUnbb
you an	knTYdl
you anothe	f1ahcJ
you answer	WTXsgp
you any	WrYgai
you anythi	l2ZWUR
you appear	bcsdeX
you applie	blXaXv
you apply	eVmfZn
you applyi	dZcbes
you approv	cbdYqg
you are	ZZVl0a
you around	bS1bUh
you as	WWXR/X
you ash	nmaVdb
you asked	fcrRkg
you assist	bcbcwY
you availa	ecascc
you aviati	ddafpc
you back	fXT1Tk
you barist	ccgqcb
you be	YWepwU
you bear	oadVke
you beat	XVaa4Y
you becaus	cNljnf
you become	yXVVnY
you been	cZZhfp
you before	0TPldg
you begin	VRTk4V
you behind	bcXX1a
you believ	aW0Lbn
you best	WeRnta
you better	XUexce
you betwee	XrXrYX
you book	cYfedp
you both	/QgWWY
you bring	cUUpqb
you brough	aciVll
you but	VqXXWy
you by	/MXgZX
you call	MTg4cb
you called	aVhqia
you came	diQVe0
you can	aRkoih
you cancel	dfpdeY
you card	Xb2cbX
you care	ZUnocf
you carlis	XcfpfZ
you cfo	cjRhbo
you chase	dXdtdd
you choose	NNc/aU
you chose	kcnZjU
you churn	jbVrcb
you cleare	XbZram
you coffee	esabeX
you collea	XieYrd
you come	RSf2tR
you commen	cdcdpc
you comple	bqhYgZ
you confir	VXVspY
you congra	XZbbtb
you consci	ddqccZ
you conser	aaUrke
you consid	ZTYyYn
you contac	gXtacZ
you contra	iccWtZ
you correc	WWpdcn
you could	XTU3ao
you cover	baated
you creati	feYrab
you cris	cZlpbX
you dan	/YUUVX
you dare	sZbjcZ
you deal	bcdqce
you decide	XdvalQ
you declin	cbpZhb
you delega	ddbcrb
you depend	erbZdc
you did	dccahq
you direct	d0YbbS
you do	ZWc0hZ
you dog	1caZhS
you down	ZXPxcq
you drop	YWgpeg
you droppe	eWvfaZ
you during	dZhWas
you either	kQdoUp
you elsewh	eUddet
you email	VYZ1bc
you emaile	jYqcca
you enhanc	iYZahp
you enjoy	dYkYaq
you enjoye	dV2dWR
you enough	eXisbV
you enquir	edYeep
you even	mqUgXa
you ever	aNuoUj
you every	cZQZj0
you everyt	Nfeklj
you expect	efXYYr
you failed	dZVfmo
you fair	caWbdw
you fancy	UYnchl
you feared	eebdwR
you feel	iSjjie
you fell	lWWUfv
you female	ecqeda
you fill	cbftac
you filled	kZlbkV
you find	bUkiYp
you finish	dXsZXk
you first	TNQpwr
you five	jaXZds
you fixed	ifXcpd
you follow	lWleVi
you forgot	mSujTZ
you formal	cYdcph
you forth	zTbZda
you forwar	jlPpPk
you found	detWVi
you free	WOT/jY
you friend	bedcpd
you from	jTmayP
you full	dQhRxg
you furthe	iaVkap
you gateho	egeWdp
you get	8TZhaW
you gettin	esUcak
you give	ULaryX
you go	WQslgg
you goes	pbddde
you got	WVdb/O
you gullwi	YYapYk
you hack	edqbdb
you had	aUfZku
you half	eciVvV
you hand	doZTsd
you handle	kTXxdb
you hangin	wjWXWc
you harbor	cZhqab
you has	phUtTY
you hate	daqkVZ
you have	cRgpra
you he	Y0RbiV
you head	cUXmog
you hear	/iQQYT
you hello	/MImaU
you her	vWeVXm
you here	eYdkVp
you hired	hpbYjW
you his	0RdXai
you hold	fkXmTj
you hop	YXZydc
you hope	YQoYkn
you hoped	ZSacnt
you hospit	oUaeen
you how	pqZcZT
you howeve	aZgpoS
you human	/ReaeH
you if	smaRbf
you imagin	bZsYid
you in	fWTtpd
you includ	hoUmYd
you indica	ecbqdd
you inform	YpfnZY
you inside	9MXVfZ
you instea	cYdnsU
you instru	kYbpcb
you intere	aZT0Zc
you intern	crbcbb
you interv	bZgZax
you into	dZVnnf
you invent	dbbtZd
you invita	obkVgd
you invite	eadpec
you is	idSnig
you its	ldKiyT
you join	cSVT3f
you joined	YdlTre
you jump	baavdd
you just	YllhgU
you keep	bMpmje
you keepin	dcvYbb
you kelly	1SbYdc
you kindly	Zcbbir
you know	nodSYk
you land	eXdbip
you later	UioWZn
you lay	eYbqge
you lead	Vcdoke
you learn	uYaVff
you leave	hddpfW
you left	aX7dUY
you let	NQZtxg
you librar	sZdbce
you life	/NQdZW
you lift	XadyZc
you like	WOqdya
you listed	icZsaY
you listen	Vtbbhb
you live	SWWnir
you log	aZyXbZ
you loggin	calqbW
you look	eTgljh
you looked	bVsfTg
you lost	YQRZR6
you lot	ekikTa
you love	eRtUek
you lovely	dYtUba
you made	fOaycf
you main	eUkjdi
you make	KqS5Sc
you manage	bUX5ab
you mate	cfacbp
you may	dWmVdt
you maybe	asbdcZ
you me	XcRzbg
you mean	gVkhcj
you meant	bUvhkU
you media	4VVmSa
you meet	VpSyWY
you meetin	Xcfqef
you mentio	ferYac
you might	OxkYWg
you mind	kSZwUh
you mining	fqZdeb
you mins	gZcbqe
you missed	VYTtep
you mix	hVdbni
you monthl	tXdceb
you move	aWjW0W
you mr	ZdlUrc
you msc	bZbhpc
you much	ebbdcs
you must	SYJ/bU
you my	waVUfl
you myself	qXTOmr
you name	WUVzkY
you named	YafZwa
you narrow	ddZbdr
you nb	ecqceZ
you near	cYa0Xa
you never	VZipka
you news	ZtZXgf
you next	TbbtUm
you no	oZqbhU
you none	Zscdeb
you nor	anPmfd
you not	yYNZne
you note	hehhlN
you notes	ZZueec
you nothin	hvTjYV
you notice	pbbabi
you now	kCahtq
you of	mlfSda
you off	UVuboa
you offere	dihpTc
you okay	Zsdbcc
you on	qNQnsg
you once	D9oZdV
you online	ecqZce
you only	RQjbgx
you open	eZbrlW
you or	pwWVVc
you ought	edhkUk
you our	5ZbQmS
you out	iUVffu
you over	dPXxoZ
you owners	2UaWbc
you parent	eepdab
you parked	bTwWZZ
you partic	/LWXca
you passpo	debpbd
you past	hPZocq
you perhap	dZvZbX
you perman	aiYWud
you phone	YUimfl
you pick	OSitmd
you picked	YY2UbZ
you play	PTi2Vi
you please	UQilph
you pop	cecsbZ
you portab	dbabqh
you posted	R/NYUU
you prefer	VVh4eS
you presen	WYXpqb
you press	abhqac
you priya	0dSjYV
you probab	Wvcddc
you produc	7OYUlY
you prof	eafqaa
you proof	eesSde
you put	ZUciet
you qualif	edXqee
you quoted	eddapd
you rang	ScrhUk
you rapids	ecYeqc
you rate	ehqUdf
you rather	VTfjmk
you reach	ZtdXee
you read	UZdfql
you reads	zTUlkM
you really	chwYYV
you reason	WlVbgq
you receiv	0KmebY
you recent	ZY2RZX
you reckon	drScbi
you recomm	ecsYdc
you reduce	dlXbXr
you regard	UxVhgZ
you regenb	deapdc
you region	2bPggR
you regist	YTwoTP
you reloca	bUWuld
you remain	c/SaVN
you remote	pWfefe
you reply	WXicub
you reques	dbxaYX
you resend	bVK+ZY
you resour	cYbtcd
you rest	Vpdcjd
you result	okVZcb
you right	zgeRbY
you ring	NTWxko
you roaste	ccpgYd
you round	ZXtlgW
you run	eSTi1X
you sadly	dcbdcq
you said	VVrjfi
you sat	ojUaaj
you saved	aX0WTV
you saw	hXmVdl
you say	NOdu8O
you saying	Wcbted
you scan	dcasbc
you scored	XcRkYx
you see	UjuUgc
you seen	edwWWe
you select	fZcpca
you send	ZTb4eb
you sendin	ebqddb
you sent	cghmRh
you series	nlealM
you shall	0jUdXS
you share	fekUne
you she	kOhTsj
you shoot	dccsbd
you shortl	Qydbgc
you show	fljhcU
you sign	KYoI/Y
you signed	fYrTak
you since	cUYXrp
you sit	lTRugY
you sittin	TZcP1m
you six	dZcjpa
you size	ZoRscX
you sleep	cZkrWb
you so	ZXZpnf
you some	TmrbYf
you someon	aewWdZ
you someth	ezaZVa
you someti	vUdbcd
you soon	Pofofa
you sooner	jQbbiq
you sorry	ZVhZir
you speak	aQT5Wi
you spend	cXgsca
you stand	toHchc
you start	bTcc8S
you starte	XQ0faU
you stay	XqTlia
you step	dabuYd
you still	YMd4mY
you stood	ahcXvY
you straig	3RUegc
you subjec	aXZhtW
you submit	dZqYci
you survey	XgTtei
you surviv	bYYlaq
you swing	dZdsce
you switch	cbXpeg
you take	QNag/S
you talk	VOppdd
you talkin	bUaoen
you teach	cedpdd
you teleph	XceplY
you tell	GOtwpa
you tellin	mWreZT
you than	Ujamfh
you thanks	bafadp
you the	kTZZye
you their	6NmVUZ
you then	oWOvXb
you there	iZtfXZ
you they	fkWSrh
you think	XLWj0m
you thinki	eeXscd
you third	VTXqUy
you thirty	bccdsa
you this	jXQSg4
you three	scTehe
you throug	SVWomp
you ticket	UPbqud
you till	dgOkrc
you to	WWavne
you told	banUcp
you too	YR0fQf
you took	baqYgh
you top	iWaare
you travel	eWhrcd
you try	cYUmcq
you turn	XQrmYj
you turned	hZngkU
you two	bjmmPd
you unanim	Zddccq
you unders	ghbZYq
you undert	Zdctab
you unit	3YUUiS
you until	aZG9kV
you up	ecSwed
you utilit	dbceXr
you vale	1VXjZW
you very	pYdXgi
you via	SgXwZd
you visit	bdrZde
you wait	kVhblh
you waitin	atTWkd
you walk	QQirsa
you want	UPpbtm
you wanted	ZadUxg
you was	ajYWav
you well	XbnaYq
you went	XZhccr
you were	ZVeWh3
you what	ragYXk
you when	P/jWVX
you whenev	Q1iSad
you where	lsSbhW
you whethe	+QYbaT
you which	vcWeZf
you while	aZgqgb
you who	9QeWgU
you why	aXXWd0
you will	xgVXia
you willin	cderYe
you win	fXiRuc
you wish	SQjgmr
you wished	cYylZS
you with	zabbiW
you withdr	ZT/TeH
you within	/AVaZU
you withou	WjPxkY
you women	badseb
you won	VYfkxQ
you wonder	phbXVi
you word	cqZVfi
you work	YQXjyZ
you worry	crnXcU
you would	Wdfibq
you write	YTR9Yi
you wrote	VqfjUg
you yasmin	abqbWZ
you yes	4eVTca
you yet	ZxNjgY
you you	WmbZsa
you your	qUbSnl
you yours	qgeZYf
you youth	bbrdcc
you zero	Taedlr
you>answer	qfbedb
you>chosen	abXfwg
you>date	rYZhfe
you>decide	aVbrsY
you>free	aYgpei
you>give	dagsea
you>hear	umbVad
you>if	pdZdic
you>meet	aYgqge
you>news	sfaade
you>not	hbZddr
you>offer	bfZcve
you>post	dbcbse
you>receipt	jltVaV
you>sorry	VWded2
you>start	cVYe5a
you>step	bebvZf
young	WZibcv
young .	cThhjk
young family	fcpeeY
young man	jlWnhU
young people	WgsdZd
younge	aMbigy
younge #	bcZeZu
younge .	aMobUv
youngs	ZfXlob
youngs along	ecaqce
your	bcijgf
your #	hUngge
your @s	Qegqjc
your aaha	sabdda
your aberde	Ydrcdd
your accept	TYWK/S
your accord	YfySae
your accoun	afuaca
your addres	YQojdk
your admini	aaVhrb
your admira	dbeqdc
your adrian	ZUasfi
your advent	dcqZcd
your agency	aghSre
your agent	mZpdbW
your agreem	XZWdye
your airpor	bZqfXa
your alert	dcvaaY
your amende	ddbqcd
your andrea	kVljdb
your answer	sVYbtY
your applic	ficcXp
your appoin	SfVQ/T
your aptitu	RaawZf
your area	afwVbX
your assess	acZucf
your assign	aVVita
your associ	bZYaug
your attach	eYphdW
your attend	WXmuYa
your attent	ZUrbna
your aubrac	bVxXde
your availa	SYc/WX
your backgr	beblWq
your bank	baiW1U
your baptis	Yddrdb
your basic	dbfreY
your beer	Yqbbdf
your behalf	UohnUb
your being	bTkikf
your bid	geRbbv
your bielef	ebTYul
your birthd	jhhVgc
your bit	sdYiaY
your blog	abWrkc
your bookin	iXsgWZ
your boot	cccwXb
your boroug	iqTdbg
your bots	datXbb
your bounda	dYcrdd
your breath	mrTZdZ
your bridge	Zbbpdi
your bright	piZgVb
your brothe	bUsioO
your budget	seiTYV
your busine	gXraYg
your cake	ZsYZbf
your calcul	cmXapb
your call	Vf2fdN
your camp	duSaWi
your candid	aabcZ1
your caps	dfZpXi
your card	ZYshYe
your career	dbibbp
your case	wiYOal
your cather	Vbchoj
your chance	kToSik
your charmi	cmVejh
your check	UgqfYc
your chief	Vebsee
your childr	Zcdsce
your choice	HRe/jT
your choosi	ZXaviZ
your claim	hTrcbf
your claire	ebaZrh
your class	ZfVqck
your cleara	dnOmjb
your clears	aVXmbt
your client	hhoVag
your code	aejVjm
your coder	bpaceb
your coin	bbqdce
your collea	cMxXRs
your collec	Vbtcdd
your colleg	qTpXdd
your color	lhVfgg
your coming	eeYsgZ
your compan	XTknkc
your concer	XbZyZb
your condit	TpSbbq
your consen	WYYrod
your contac	tbkXbW
your contra	XVQM/i
your conven	YXcuhd
your corbel	cXcwcb
your cork	dfYWue
your corner	fcdZcq
your cost	iVZsbg
your course	bXwQhi
your cover	cckpWc
your covet	krUZbd
your creden	eofkTd
your crete	abdqde
your crimin	cVircd
your ctc	dctaaa
your curren	XOY4ga
your curric	bbpfdc
your custom	ddZscc
your cut	eedbpc
your cv	cpfhTi
your dad	VUxWig
your dagny	deZqbe
your data	cUxVak
your date	dQe2aY
your daught	gXpeeb
your day	eSqjkU
your dbs	bcaphc
your deadli	VhZvcc
your decisi	MNeT/O
your defer	cdVglm
your degree	aUiqbg
your delacr	bXsiab
your democr	aYkVsc
your denise	cbbfdp
your desk	kccUwV
your detail	aqZWTu
your diary	pQVtfX
your diplom	UhjnYd
your disabi	bdrZce
your dispat	eWdZpl
your dms	tWbcce
your docume	kojTSk
your dog	hZmeVj
your doing	Zahped
your door	/XTSjR
your dossie	gqWddd
your draft	abxWda
your drawin	ffUoXo
your dre	deeZpe
your dubai	dgZdbq
your dyers	qlVbda
your earlie	RYY7aW
your electr	hoVWjb
your email	ge5QZW
your employ	Tcfkob
your end	jcpkWS
your engine	Xaerbj
your enrolm	bYepee
your ensemb	dcdZrc
your erin	cmVikZ
your essay	QTa/US
your ever	cbddep
your everyw	ebcpdd
your expect	cbPsao
your expens	fSqfZi
your experi	hUogbf
your family	bZkOxd
your fate	dvWXea
your father	UN3Yhe
your favour	RXXZtt
your federa	eakvTW
your feedba	Nd+LVa
your fees	ecaqee
your ferry	ccracc
your figure	aiTfrc
your file	hsagUe
your files	eYpWge
your final	dSkjle
your fine	mnUddd
your finger	YpNbrb
your first	QVVY/Z
your flight	VWjghn
your floor	dadqbe
your follow	auVicd
your food	aeR2Va
your footwe	gXdedq
your form	losSRb
your formal	bdbUtj
your former	UZfsbk
your foster	ZdnjkT
your four	mUekgb
your france	cafrkU
your free	ZeZygU
your freela	cYreac
your friend	YY3bRc
your future	Wgebpi
your gala	edtUed
your github	jQR3Td
your good	cYpZnZ
your gradua	eVtYci
your greeti	ZRjhlj
your greg	edbepb
your groetj	VZbatl
your growth	aYYcbx
your guess	b9RVTW
your hack	iZZPvk
your hand	nYSldj
your handle	acbgrd
your hands	oXUnpU
your hannov	cjhTra
your hat	piabac
your haul	YvZZjX
your having	dZtciV
your head	dkagoT
your heart	WiThtc
your hectic	cawbVa
your hello	bZhsbZ
your help	dcuYca
your henrik	Ubfpjb
your her	eZZetb
your hi	dcjZpZ
your hired	VRKP/H
your hirevi	eaaeer
your holder	jbXXrf
your homewo	cenTij
your honest	lXZZgp
your hopes	kVQUi1
your hour	bbcsce
your house	ZZbsjb
your houses	fcbpce
your husban	defZqa
your id	WedqhZ
your idea	dUkgYq
your ideas	gcdqYc
your immedi	cXhqbc
your in	kRJT/L
your inbox	piHixO
your includ	faqbbd
your inconv	aZjtba
your inevit	Zcgqdd
your inform	ca1bXT
your ins	leemcV
your insigh	cbXdes
your intere	fhYaYw
your interf	dhXpcd
your intern	jYbTza
your interv	cYfwcZ
your invita	cYksSc
your invoic	dcqZdc
your item	apeeda
your jade	hfVpbe
your job	VjtPed
your joinin	bdfRxd
your journe	ZXNVi6
your katie	deXeqe
your kaylei	ecdqad
your kelech	dcbphZ
your kind	cZtXZj
your knowle	dbccat
your lad	giraZX
your landlo	iVabsh
your lane	eeaasa
your last	SWc6Xg
your latest	cbWjap
your leathe	ddpace
your leave	ebcpde
your lectur	agfrcY
your length	dZZerd
your letter	ffrWZg
your level	cbSjau
your liaiso	cdbqbe
your licenc	ddTuWk
your lindah	cbbqce
your lindgr	aWiuab
your link	daYwcb
your links	VdXoqb
your list	SRrwhQ
your little	dapZcj
your lively	dcdbcq
your local	gpiZaV
your login	gZtcZZ
your lost	WY0abY
your lovely	bdXdYw
your machin	aeqecd
your mackay	WoRtZd
your mail	XitYiZ
your manage	dcZYsi
your marek	bbsUdj
your mark	naUali
your marks	aRflbr
your materi	hlVgci
your media	WkklXV
your medica	beRsnb
your mentor	Xdbube
your mercha	dcpXfa
your messag	VZ/ZYS
your michae	eZZrde
your microp	cbrZdd
your middle	cWpcjb
your mind	UcoQ3R
your mins	cYkgqT
your misery	+ZJCgh
your missed	scfXea
your module	djpYaY
your mother	RY1egY
your move	jUngdc
your moving	edbgpZ
your mr	iViqba
your msk	bbpZbj
your mum	YYpfeh
your name	ZhTdsk
your nasrin	feqbcX
your nat	ebcped
your nation	bddZpg
your nephew	eXtedZ
your nevert	fedUre
your new	TToY3N
your next	kNkkic
your no	oXhogR
your nod	abeYub
your non	beUfYu
your noneth	YVwYfZ
your not	lXWeZu
your note	crmiST
your notice	abRg1c
your notifi	Udscca
your number	etMmQo
your obliga	cjVofd
your offer	aRcP/Y
your office	iUpVoX
your offici	dXZexZ
your ok	Vdkhle
your old	bSvpYZ
your on	fUMa/O
your onboar	edbdpd
your oncolo	ebqgbb
your one	bbgjoV
your opinio	cYskYW
your ops	feRubf
your order	XX0iYV
your organi	TdZivZ
your origin	bafqed
your ot	eVkdfo
your other	mkgRjZ
your out	bSWYUz
your outcom	poTaba
your own	WVgnuY
your page	dbtdbY
your pallis	accrdd
your panel	dbYzUc
your papers	ftkXSd
your paperw	ffcqXY
your paragr	YTwXgg
your parcel	TX3WaU
your parkin	fXvYjW
your partic	Piffav
your partne	ahcnkV
your pass	faejrU
your passwo	XX/PZU
your path	daXcdv
your paysli	UX0cYY
your people	ihVfhh
your perfor	bYscce
your perman	edddpa
your permis	YXbtai
your petal	kcfkVg
your petren	dpXdeg
your phone	uiUlaT
your photoc	Xdqddf
your physio	eiapcZ
your pick	TfdzXd
your pictur	caiXcr
your pieces	ddbdpd
your pinky	cVqjcd
your pis	ddpVZm
your place	YcVwgf
your placem	rZZfcc
your planne	cZctcb
your platfo	hatVfa
your polish	ZVxXZi
your porter	ZZqdia
your positi	YyTXfe
your post	iphgOb
your postdo	ddbtZb
your postin	ddZdta
your practi	XeP3cb
your pre	UfTsff
your prefer	RVtzTX
your presen	YVguib
your preser	rfbbcZ
your previo	faRiok
your printe	dZabvb
your probat	eeWWth
your proces	aUoecl
your produc	ZY2cXW
your profes	ahSlfo
your profil	ddrdXg
your projec	lPWxdf
your propos	gjTkdh
your prospe	adqeca
your provis	accrag
your pupil	fjeVeo
your qualif	iiTedl
your query	UlrXfa
your questi	uclPfa
your quezon	ebnUdm
your quiz	recYed
your r384	pagXgf
your ramire	dqbZec
your rashee	biYZbq
your rate	enTeje
your readin	fUrXZn
your reason	feqfZZ
your receip	cXpbdi
your record	XmsUda
your referr	dXpicd
your reflec	XYksbY
your rehear	accpff
your reimbu	dUrkbb
your reliab	haYaph
your reloca	qWaUim
your replac	eebYrd
your reply	XPZn0Z
your req	kjVcdj
your reques	cZ/NcR
your requis	ppTQhd
your reside	dVhnZk
your result	4pTPXX
your return	actabb
your rev	ipWWib
your right	giXscU
your ring	cadpee
your riverw	dZfpce
your role	VneiZj
your roof	fUapih
your rooms	hcWcsc
your roster	ainSYo
your rubén	bddpce
your safari	ZXhvba
your salary	ljMsSj
your sample	YfReop
your saved	VYwfaY
your scarf	bWpcgi
your scary	cdecsY
your score	alYYdr
your scores	ijiRXn
your seaman	gehoUd
your search	bUiSYz
your seat	WXirde
your second	bbexaa
your select	WXbcwf
your servic	bXUUqu
your shadow	ekVocc
your shift	cifjTb
your shifts	cebqZd
your shorte	ecvUcc
your showin	edXaqg
your side	kRipfY
your signal	hTtZTg
your signat	PNZi/T
your signed	YVXyiW
your silenc	dabrce
your sister	hYqcgX
your site	XZX0cW
your skills	epabbh
your slides	jZfqZX
your slog	emUdhi
your slot	LYf6Vf
your soluti	XdayZZ
your solvan	iRibcq
your spam	kmcVge
your start	hZNqlf
your starti	dbdXvb
your statem	ekiiVW
your status	X3MVdi
your storin	YYsZia
your story	WPygTl
your street	aaqibZ
your streng	WmOoYr
your submis	flfSWp
your subscr	YVpemX
your succes	cdbbuZ
your superi	cdXasc
your suppor	dbpbgc
your surrey	dnVYlg
your survey	WYvbbc
your system	beapee
your take	hZiYbp
your talent	YPZphq
your talk	bdtiVZ
your tamper	dbaeep
your tanaka	cgarXd
your task	eZXudd
your teache	WbSycj
your teachi	WYXxch
your team	ZavfcW
your tech	dtPack
your tenby	caetXe
your terms	bfRcud
your terrac	faqaec
your tess	dawacY
your test	npWOap
your text	aZskTe
your thank	eatddZ
your thanks	laVbqc
your the	iSTU4Z
your theo	ZYYvcb
your things	ecbVvb
your though	hWfqYd
your three	bopbZZ
your throug	fddZpe
your ticket	kXsXab
your timeta	YciXsd
your title	bV5SaY
your top	iXUpdl
your topic	eeescW
your tracto	dbuXcc
your train	ZY3XSf
your traine	gZYbsf
your transc	VejzVR
your travel	Xatcak
your trelli	adaqgd
your trial	fnXSkn
your troubl	dabder
your truly	haVkYr
your turn	aVQ2gZ
your two	ejeqXV
your uncle	fQpfQr
your unders	batYdf
your unexpe	acdare
your union	afXbkp
your up	deZpde
your update	emRsVb
your upload	cX2YXV
your userna	eevTce
your verbal	bdYbrj
your verdic	rccbde
your very	ZrYZff
your vettin	cecpdc
your video	WlXvXc
your vikram	ffofYU
your visa	XYYyVk
your vision	ghapYd
your visit	lUpWci
your wantin	edZped
your watch	kogTba
your way	Relfme
your weaver	dfVgfp
your week	gTsmWa
your weekly	dbrdca
your wife	WUeooc
your wish	bb0flI
your with	efdYpd
your withdr	aT+VbN
your word	RShk7M
your work	hRWqas
your workin	oZVmdd
your worth	eeqcbZ
your writin	ZaYyae
your writte	Riegoe
your yes	mUSO/Q
yours	bWYe6Z
yours .	WWVY/U
yours ;	WmNaxe
yours ?	XczeTZ
yours about	dZpgce
yours all	eecZrb
yours and	jUOQyp
yours arrive	aasTal
yours as	XmYYub
yours at	bbddxV
yours before	sahgXY
yours but	dbcbtc
yours by	gRbriZ
yours came	gbYbav
yours come	ebcbvY
yours does	iXiZcp
yours either	ccecqb
yours fell	aYXZby
yours first	dcepbe
yours for	VQdi8P
yours forwar	edZeep
yours from	UVbW/Q
yours get	qdccdb
yours goes	pcbjZa
yours has	aZmtSd
yours hello	ibdcpZ
yours i	dbfrRn
yours if	RTRV/K
yours includ	pgfbPk
yours is	egatWd
yours it	Ushddd
yours lacks	dcareb
yours lad	cccbrb
yours love	bZYaua
yours mate	edadqa
yours met	nkTaej
yours must	cdepdd
yours only	dZhbsZ
yours or	rdgadb
yours please	ZUYrne
yours reads	faTnma
yours ready	decpae
yours should	YZZovT
yours start	eeabra
yours still	fZgpba
yours subjec	eeeXre
yours tell	beeapd
yours the	dfYmqW
yours to	XNVmwk
yours was	oOZYdx
yours we	mgbUpa
yours when	ckWdpd
yours will	xpSWWX
yours with	iSkdhi
yours would	fXUwaZ
yourse	SMg0sa
yourse #	ecbpcd
yourse .	aYteXh
yourse ;	Ypgfba
yourse ?	dbuYYc
yourse a	bZXivY
yourse among	qaaZdj
yourse and	bVglkd
yourse appoin	eZdcrc
yourse down	ectWec
yourse entebb	dccbrc
yourse head	Xbcesd
yourse hired	acbWxT
yourse in	WaZulW
yourse next	ebpbdd
yourse on	ZPoodd
yourse one	YbYVzY
yourse our	ebZcsd
yourse out	lYvaaV
yourse readin	cccpce
yourse releas	ecccdq
yourse the	bXZhcu
yourse there	dedqac
yourse to	WXZ6YU
yourse with	edbrbd
yous	hbaomT
youth	XgsXXi
youth .	bXpdZi
yrs	Xafhmh
yrs .	ZphkaT
yrs and	bYXpao
yrs teache	YWccmp
yuki	edbhje
yuki .	ahmkPe
yuki and	etZWbY
yuki dan	lSZnab
yuki the	ccZdds
yuki you	ddddpc
yusuf	mfSkfe
yvette	lYafjf
z204	idcmbd
z83	hSgmge
zack	haYkgj
zahnte	Wneeak
zainab	YdhXhs
zainab with	baepee
zammit	hkbfZZ
zanele	hXYekl
zanele and	bbVmao
zara	TheWmo
zero	YUkZql
zero it	Taeemp
zestfu	rdfUja
zestfu .	mUlWoZ
zeynep	oekXbc
zilch	Rb5NOg
zilch .	PqlZUn
zimmer	fcfbkg
zip	ZlShao
zippa	akheae
zoe	eiYdkf
zoe 's	fsZbbY
zoe in	kjSeek
zoe says	hZlVhi
zoe signs	Xpeeee
zoe told	WfVlXn
zoe will	okcUee
zonal	SWVX1l
zone	gSjghi
zone .	SXfpZs
zone anjali	ceapce
zone checks	ecdaqd
zones	ickWVq
zones .	gbbbVt
zoning	XRlafs
zoning .	baWqid
zoom	VTZ/ZU
zoom .	aTiqbi
zoom froze	cjmedV
zoom hello	eZepde
zoom link	acatee
zoom with	jigiVX
zsofia	llZbdf
zsófia	XlQjYp
zum	aYhYmn
zurich	kZYgne
zurich of	lkTiiX
zurich two	dcbdrb
zwolle	mediWg
zwolle .	dcdpcd
zwolle of	Ybucdc
zürich	ZZpmYd
zürich b	Ycasda
~#	hhdgbg
~'s	jvbcbV
~.	dngddb
~;	nccbhe
~?	fWWzhb
~@d	qabhfb
~@p	mlbVai
~@s	3QeVhY
~@t	ZZbugc
~a	hpddZd
~able	rhWfZb
~aboard	kYdbme
~about	ZVtlbe
~above	XeirZd
~abroad	iXmfee
~absenc	hdiefe
~absolu	gqbbdZ
~abstra	dldheb
~academ	eVocef
~accept	VZaU/S
~access	Whhhal
~accomm	dcXpak
~accord	Znkdeb
~accoun	Yb0bUb
~accra	jVoZci
~accred	eefief
~achter	Ybdmlc
~acknow	ggbked
~acquai	gibdie
~across	bbiiie
~act	kcffef
~action	Zphbeb
~activa	hZcegl
~active	ddkidc
~activi	eejeee
~acts	dldefe
~actual	mbedee
~acute	dZkdhh
~ad	dieefg
~add	oZakec
~added	dfbkef
~additi	dleffc
~addres	bdlgbe
~adeyem	Yhhmbc
~adjust	anZoaa
~admini	dfXjfk
~admit	ikedcd
~admitt	phbUdj
~adopte	igcddh
~advanc	Wfedpe
~advent	icehff
~advert	cVkYcr
~advise	gfdjed
~adviso	feeffh
~adwoa	gefefg
~affect	pacdde
~afford	dheddj
~afraid	rZebee
~afresh	gUatcd
~africa	Znfbjc
~after	diqYjU
~aftern	kVckbj
~again	RQ/Xbe
~agains	Xpcdjc
~agata	eegjde
~agenci	lbfeff
~agency	Zmeeid
~agenda	YsZZgg
~agile	chcmec
~agm	hbdmde
~ago	bWadnn
~agree	Yfkdei
~agreea	emcddf
~agreed	dohWdf
~agreem	cgefif
~agrees	b8WOdZ
~agrono	eZdoee
~ahead	hvhUZX
~ahhhh	ecgeek
~ahoy	dpXibe
~aid	jbegee
~air	idfeef
~airlin	cpdedd
~airpor	geeeei
~aisha	tOjkeW
~alaaf	kedjZe
~alan	ccfmch
~alarm	gceeek
~alerts	efgdeh
~alessa	hldbdd
~alfie	jibefe
~align	cqdaee
~aligne	bmedfe
~aligni	cgeeek
~aline	eeedke
~all	hubadX
~allege	jgedee
~allow	ehegfd
~allowa	dZsbcd
~allowe	cjmcfX
~allows	Xifelf
~alone	iffcff
~along	haeijb
~alongs	dldgec
~aloud	dgjfec
~alpenb	Tmdoee
~alread	UsrXXW
~alrigh	ddchmc
~also	qXhffY
~altern	afbmdh
~alums	ghcYig
~alvare	dfgcje
~always	jZqacd
~am	vhfaYY
~amanda	dZhmdf
~amara	jjdcce
~amman	Zoeede
~among	tpcTYT
~an	iqmaUY
~analys	ghjbfc
~and	leehea
~animal	cdhjde
~anjali	dYekld
~anneli	ldeeef
~annika	acepde
~announ	qaeajY
~annoye	nccfcc
~annual	bmbhef
~anonym	dYmpWc
~anothe	lejTUo
~answer	uZaakY
~antici	kcdged
~anton	eeehfg
~any	eahjYl
~anybod	SrqXeT
~anyone	VylQba
~anythi	Zckdfj
~anyway	iZamef
~anywhe	atiWad
~apolog	jdhWjf
~app	akgeee
~appeal	ebckgh
~appear	ZUochi
~append	cbhffj
~applic	mY0XUX
~applie	bVyXfZ
~apply	hYeZbr
~applyi	gefcck
~appoin	khseVU
~apprec	eeeige
~appren	ZijoWZ
~approp	eaeffl
~approv	UxgcXc
~approx	ffffff
~april	ggeecj
~aptitu	feddhi
~archit	YbrblY
~archiv	ecflde
~ardent	Xljcge
~are	lledba
~area	gdbeel
~areas	cfmddf
~ariel	dqeaea
~arise	dgXdcp
~arises	bmXcdj
~arjun	edekef
~around	nSWocl
~arrang	ZvYYia
~arrive	lStgXZ
~articl	qeecZc
~artisa	hdgfff
~arts	imceZd
~as	jYbkcj
~asbest	jZkeed
~ask	fnnSae
~asked	ssUQaf
~asking	dkagYl
~asks	Zegjfg
~assess	nqVfZT
~asset	Zbkmdd
~assign	bidcfk
~assist	ifiUjf
~associ	ighdcc
~assume	iXXomY
~assura	fdkaje
~astron	clbekb
~at	hhiiZb
~ate	dgdjee
~attach	XhWetf
~attack	fkedee
~attemp	ffhffe
~attend	dYcsiX
~aubrac	ncddee
~audien	cleeee
~audio	digeef
~audit	cnkdeW
~auditi	gdekec
~audito	Zqeddc
~auréli	daoheb
~author	bqbagd
~automa	bVscZk
~autumn	aadcjo
~availa	XvVWYn
~aviati	dZUgcu
~avoid	eVjmfe
~awaite	dneddc
~awarde	hgdjbd
~aware	deehhf
~away	dmXqXY
~ayesha	fdceob
~b	dibfck
~baby	cXpdhd
~back	dkmZfZ
~backen	ddieje
~backfi	dkeeef
~backgr	imZfda
~bad	kRWhok
~badge	apbede
~bag	cfZgne
~baggag	ifdeff
~bakeri	gdhfgd
~bakery	ehffdg
~baking	cieedi
~ball	bWblgn
~ballot	pZceff
~ban	ccoddb
~band	jkbiYd
~bands	efejee
~banerj	fdadpc
~bank	WcpmbY
~bar	rYVkYf
~barbac	kaeckd
~barbar	eidfef
~base	dkfeee
~basel	feehff
~basic	feaghh
~basis	cXendk
~baz	gWhggj
~be	fkdjdb
~bear	pabfbg
~beard	ebgeek
~bearer	ebhZjj
~beauti	jhcfdd
~beauty	jcmZde
~became	bZdanm
~becaus	iabnkW
~becker	ccgXpe
~becky	cjcbek
~become	Z2TaZY
~bee	aieoZd
~been	jqbaXg
~before	bXclpd
~befrie	cneebe
~beg	jcegef
~began	alacek
~begged	hZjedi
~begin	RgUd1V
~beginn	jYkchc
~begins	epahca
~begun	bbdemh
~behavi	bocdfd
~behind	flWcYo
~being	jdhgjT
~belfas	dmgdea
~believ	kfaRZs
~bell	SrhcYj
~below	eZOtlf
~ben	dmjdca
~benefi	ffeeje
~bergen	edkdff
~best	fkZhiZ
~bet	fkefec
~better	JfujYf
~bettin	didldc
~betwee	kZWihj
~beyond	oYeicb
~bhai	fheeff
~bianch	ejboYd
~bid	ekcdeh
~bidder	YhdhqV
~bids	gjeeed
~bielef	cpbeed
~big	cvZZdc
~bike	fefhef
~billin	midZed
~bio	dagndd
~birds	lbbhff
~birmin	eWpegd
~birthd	iambcf
~bis	icffeh
~bit	dsbXkY
~bites	ehehed
~blauwa	cfijcd
~blessi	Zcndee
~blind	fcleeb
~blow	aemdef
~blown	emcded
~board	ijdhPn
~boardi	ddmdef
~boards	ddegke
~boat	fXpeiZ
~bog	aidean
~bogdan	nkcZbc
~boiler	dgeiee
~bola	embffd
~bom	dlgeeb
~bono	dVccom
~boo	baancl
~book	XsmbXZ
~booked	lhXbam
~bookin	mXcjef
~books	rdkSSn
~booste	lZffff
~bootca	dgjdai
~boots	ffeiee
~bored	Zoedhc
~boring	kjadce
~boroug	cigeee
~boss	U4XeaY
~bosses	feifee
~both	eqVgbe
~bother	eWfwZZ
~bots	ggefff
~bottom	ijdddf
~boulde	geeffg
~bound	ccdnef
~bounda	amkYdd
~box	bgakff
~bpo	eeejee
~bracke	gfedid
~braga	elcefd
~bramle	kibcee
~branch	cgXpai
~brandl	eiceeh
~brandt	qbebce
~break	cpXidc
~breakf	kceeeg
~breaku	dgfeie
~breath	Wfcbpj
~brenda	clbiee
~brewer	iZqfaZ
~briann	elWbjf
~bridge	cpUgbb
~brief	elbYdm
~brigad	mbeffe
~bright	dWnnXe
~brilli	efbemc
~bring	bhphTZ
~bringi	eclche
~bristo	Wdlhjc
~broke	gfdfeh
~broken	bfZpde
~bronwy	kfccib
~brooke	ifecge
~brothe	Xlcghg
~brough	hYicdk
~browse	edpccd
~bruno	dUchqY
~budget	bujYWd
~build	ckceei
~builde	edejef
~buildi	ihdede
~bullet	eeekee
~burden	hgdfef
~bureau	ehejce
~bursar	kQseec
~burton	laZidj
~bus	YnhhfX
~busies	accnic
~busine	dhcjeg
~busy	iZhdej
~but	adpfjT
~button	Zmigda
~buyer	ieeZel
~by	uUdohS
~c	fdjedf
~cabin	fffgff
~caffei	jZhhee
~calend	bbageo
~calibr	eddlee
~call	nibfZc
~called	fcibfi
~callin	fXredc
~calls	jiWUim
~callum	ebefkg
~calm	edhXki
~came	clbpNk
~camera	ceekff
~camill	dXjenb
~camp	cZkgje
~campai	jXjbfj
~camps	dffcle
~campsi	iZlefd
~campus	cjhdde
~can	ddYumW
~cancel	djjUqU
~candid	iycOdY
~cantee	Wodcdl
~capabi	pWmdZa
~caps	dncede
~captur	cpcbee
~car	Zhckjb
~card	Yfkfcj
~cardif	Wkemdd
~cards	ihdeef
~care	aWsbif
~career	hckgdc
~caregi	encXke
~caring	gdeefj
~carlos	alffff
~carrie	Zhaqcd
~carry	hhghZc
~cas	ifdged
~case	XkohcW
~castel	edcden
~castil	icejbe
~castin	lgYeee
~casual	RhqZdl
~cat	fgheee
~catch	huVcYd
~catchi	aeneed
~cather	ccdike
~cats	ekeeee
~caught	noXVbc
~caused	eekgdc
~cent	hYkejb
~center	eYmYdm
~centre	onaTgc
~ceo	iemcdZ
~cerami	dgfhef
~certif	SaV0To
~cfo	fcnfcd
~chain	ehbcmd
~chair	nmWYed
~chairm	faened
~chambe	ZocYfj
~chance	beSgXw
~change	lLyUej
~chante	gfeiec
~chapla	ifeefe
~charge	effgdh
~charit	dkgded
~charlo	beoced
~charte	bcYhsa
~chase	bcdoee
~chat	Pxbcbi
~chatty	gVkked
~cheape	dmbeee
~check	lRfbqd
~checke	emgadd
~checks	fjbhhb
~chefs	gWqdec
~cheryl	fedjff
~chewin	ehffff
~chicke	bubYca
~childr	adnjcc
~cho	dfclcg
~choice	lpVjWU
~choir	haicjd
~choirm	deejef
~choose	ngUoWX
~choosi	kfdbci
~chose	dpeZZh
~chosen	m+eMTJ
~christ	qSZbaq
~church	faenZh
~churn	xXaihR
~cidery	eacdqc
~circle	cmdcfg
~circli	jffdee
~circum	dbhcco
~citrus	mdddee
~city	ffedhg
~civil	YqYUra
~claim	bcoebf
~claime	dhhbie
~claims	dmdede
~clarif	gjcgfc
~clarit	hYhdfl
~clarke	gdeldc
~clashe	gieeee
~class	XZlikb
~claws	cnbeee
~clear	fogceT
~cleara	cedjhe
~cleare	kbiWWo
~clerk	ncdgdc
~clerks	hddife
~click	gYhmeb
~clicke	ecefkf
~clicki	Ypcahf
~client	f2aRZX
~climat	edfehi
~clinic	maidga
~clock	labpab
~close	ZqgaZg
~closed	XoweaG
~closes	rkWTbj
~closin	hWsbda
~closur	emdeed
~clothe	Ycephb
~clue	cmcefe
~cnc	kdajed
~coasta	gbjcZm
~code	ZVbucj
~codear	ieeeff
~codice	Zklddd
~coding	eebndf
~coffee	ecgcjh
~cohort	digefe
~coin	gheffe
~coinci	cqcbee
~colbec	clcgee
~cold	hacdji
~collab	Zoedee
~collea	imgXYf
~collec	UetdYi
~colleg	ajofZa
~colloq	eefeig
~colour	fdidfe
~combin	Zjbjdh
~come	eWlmcd
~comes	breXee
~comfor	hgcccj
~coming	UWpjoY
~commen	cmadei
~commis	mchddd
~commit	ixVTYf
~commun	nXfZgh
~comp	digeee
~compan	qcaoZW
~compar	Unacdn
~compet	feWqYe
~compla	jfcgdf
~comple	ZoejlR
~compli	jXhpcX
~compos	meeaee
~comput	bichck
~concer	jfhcdc
~concie	dledfd
~conclu	ambief
~concre	ckeeee
~concur	RpmXkb
~condit	dgejee
~conduc	ndebfe
~confer	ijYide
~confid	gadode
~confir	Zkclga
~confli	lcedfe
~confus	iheiZd
~congra	Ylccob
~congre	ggedei
~connec	hlWbhj
~conor	fjdeee
~consci	bgldee
~consen	YdYubg
~conser	Zkkcee
~consid	iPM1ek
~consis	ehddjd
~constr	ndZbgg
~consul	XYTngs
~contac	tklNaV
~contai	Zkdjee
~conten	eegXco
~contes	kkbbeb
~contin	qigXcY
~contra	fsYUfh
~contri	uZdace
~contro	cXhogd
~conuas	eedhdi
~conven	bkYodb
~conver	XhZsec
~convin	jhedee
~convoc	kbddej
~cook	dkdkad
~cookbo	kbichc
~cooper	ZtXded
~copenh	bfcidk
~copper	eXckld
~copy	ZYmUrf
~corali	dfekde
~corbel	Zefmdf
~cork	eaderX
~corner	ZZokZg
~corpor	edecnd
~correc	cjjaee
~corres	krXZdZ
~cost	cZaube
~costs	cmbddh
~costum	nhRclZ
~cottag	eicdjd
~could	ShgxXe
~counci	fqheUb
~counse	ebnXld
~count	YqYjga
~countd	eiffff
~counte	UPvglc
~counti	icfgef
~countr	cqbcdd
~county	cocbcg
~couple	gZedik
~course	aZlfgk
~court	dRvlcV
~courth	hheeed
~cousin	ldgcag
~cover	gtciUV
~covera	aiWqdd
~coveri	kkaece
~covers	dZgbim
~cows	cfdmec
~cpd	mgXiaf
~crazy	Yqddde
~create	bjlVjc
~creati	cdemde
~creden	egegeh
~crew	aibcem
~crewin	dcheek
~cried	pZddee
~crimin	ecdnee
~crm	dgckef
~cross	atbfbb
~cry	jedfee
~crying	eccmfe
~csv	anedee
~cto	Xjmdee
~cultur	ebiedj
~cum	lZdcld
~curato	emfeXg
~curios	ebhjfc
~curiou	aY2Waa
~curren	ZaZsmY
~custom	lgfcec
~cut	n0WOVX
~cuts	ehehee
~cv	WO5aWi
~cvs	bVwdec
~da	ddkfed
~dachsh	afjcej
~dad	kamdba
~daily	carade
~dan	wPccjc
~dana	Xnihcc
~daniel	hZejeh
~danish	gfffff
~danny	iicdfe
~dare	YWpldd
~data	cboidZ
~databa	fbZefo
~date	chWomX
~dates	fmdhZX
~daught	eeecle
~davide	ajdcel
~day	kakeWh
~days	Tjaifm
~dayton	ggXefl
~dea	hheeee
~dead	sOihde
~deadli	cjakcg
~deal	jhgcee
~dean	Zobidd
~dear	bdckif
~deb	lajddd
~debrie	mZdjed
~debugg	eeoade
~decide	eudYdY
~decidi	oSbikd
~decisi	sfdUcd
~declar	aXiklc
~declin	V2UhcW
~decomm	gdlced
~defend	eiefee
~define	gdhefe
~defini	xacXZa
~degree	bbelbl
~delay	fifffd
~delaye	hciefe
~delete	fbjXbn
~deleti	ffegge
~delibe	hjdeed
~delive	ocbdib
~demand	fgfefe
~deniz	lXlddd
~dental	jXhrZZ
~denver	eZjmdd
~depart	bXxmaT
~depend	c1ZYXY
~deploy	igcdfg
~deposi	vVeadc
~depot	djeffe
~deputy	anahed
~dermot	dkeeee
~descri	dareca
~deserv	nicbcb
~desk	ahckjc
~detail	efhZii
~detect	dicbdk
~determ	coaefc
~detroi	Zneeee
~develo	sYdYfc
~devs	jfceff
~dewey	edegei
~dewi	eiddhe
~dhillo	dajked
~dial	njYWbj
~diary	accpfe
~did	Yb0Wcd
~died	heffff
~dies	dgndbc
~dietar	danfef
~differ	iUjcbn
~diffic	ehiefc
~dig	hjagde
~digest	hadWlm
~dilys	fmccdg
~dining	fdddmc
~dioces	deldde
~diplom	dhcich
~direct	flUmdb
~disabi	bhiidd
~disagr	hiedee
~disapp	apccdh
~disclo	ckhdee
~discor	ebcoee
~discou	cedjlZ
~discre	dfigdd
~discri	egeeje
~discus	XfWlhk
~dishea	effhef
~dispat	ckbdgh
~disreg	bcmbeg
~distri	ebhjee
~divers	dkfdee
~dlamin	cgdenb
~dmitri	bdhkee
~do	ekZnea
~doable	dhdjee
~docker	kddgee
~doctor	drZbee
~docume	dShhlg
~dodged	Yjdlee
~does	awachY
~dog	wXQihe
~doh	hbcnbe
~doing	YVkkem
~domain	bldffg
~domini	bidjia
~donate	ajeeei
~donati	gWicgl
~done	R6YddY
~door	pWjWdi
~doubts	aleehe
~down	Y2WaYh
~dpo	YgcYes
~dr	dkdeee
~drags	qVedef
~drains	ehefff
~draugh	cgeblf
~draw	dnbebg
~drawn	ctYfac
~dre	dcgcnc
~dreami	fbiied
~dreamt	kcadke
~dress	debcdp
~drill	Zleehe
~drinks	fldeeb
~drip	ggfeef
~drive	eifefe
~driver	Wehned
~drivin	hUancl
~drop	aiUncm
~droppe	XepjWe
~drops	U2SZZi
~drove	eedigf
~dry	inbaee
~du	dpddcc
~duarte	maegee
~dubai	ebfoVg
~dublin	djaefi
~due	decobf
~dumb	ekeefe
~durati	XodfXl
~durban	effgff
~durham	dhehee
~during	haeidi
~dust	doddec
~duty	Zbngfd
~dvla	hZieei
~dwayne	ffjbid
~each	lffmWY
~earlie	lfXcZn
~early	bZmlcd
~earn	cidlbe
~eastsi	fdbcen
~easy	ebdeme
~eat	VYdogm
~econom	eclceg
~ed	fmebde
~edited	gfhaci
~editor	bhidid
~educat	fjcjaf
~effect	hkdbee
~effort	cbZqcg
~efhari	dpZhdb
~eight	hXmged
~either	jigbWf
~elders	kcciee
~electe	oiccaa
~electi	gdkefc
~electr	hicoYX
~eleven	mhcbde
~elif	hkhadc
~eligib	ekdffd
~elliot	lbefee
~elm	idbiff
~else	gRjkel
~elsewh	kVmddf
~email	YkqWgc
~emaile	lcicdd
~emails	ecnbee
~embarg	jbffff
~emerge	egfhef
~emma	erUeff
~employ	hjkgUc
~emt	akgbkc
~enclos	gfeiec
~end	WkliaZ
~ended	kUrhZV
~endors	flYRlm
~ends	mnlWYT
~engage	gdbeoa
~engine	bZmoYd
~enhanc	lblbce
~enjoy	mbjZee
~enjoys	Yneged
~enough	d4MiYS
~enquir	ebfjeh
~enrolm	hkebcf
~ensemb	cfbnee
~ensure	gocbdd
~enter	addoee
~enthus	egfgff
~entran	eZhmee
~entry	gdjgfa
~envelo	Yncide
~eoe	cnceee
~epc	cjefff
~equity	ddeYpe
~er	ekdgfc
~erp	ckdffe
~error	Zelack
~escape	edbdhl
~esg	lgecce
~especi	dhedje
~essay	Wkboec
~essent	dkgcee
~esther	anceee
~estima	cjlbed
~ether	amdeeg
~ethics	hfbeej
~europe	jZdkdh
~evalua	afened
~even	UrnQjc
~evenin	Vagsde
~events	aecjkf
~ever	QQ/KOr
~every	pZlcXc
~everyb	eyQXjZ
~everyo	e0aUaZ
~everyt	hgdhgb
~ewa	ehcdgj
~exact	qZbced
~exactl	kUYoih
~exam	gTcldp
~examin	hbjhec
~exampl	dkdkda
~excell	hpZdbY
~except	mhZhcb
~exclus	acoZal
~execut	hfeeff
~exerci	dmXicd
~exist	ZXwdcc
~exists	dgjfed
~exp	madgee
~expect	iQpXlg
~expens	kbjabh
~experi	U4aTce
~expert	mgdabe
~expire	iifccf
~expiry	mafefe
~explai	nckZcd
~explor	ebfkdi
~expres	mZeeff
~ext	ihdcgd
~extend	bfidcj
~extern	efifef
~extra	jcdale
~extrac	dedobe
~eye	elebdg
~eyes	cchked
~f2f	Wvdcdd
~fabian	ibeefi
~fabio	edcjie
~facili	eccdnc
~factor	aoeicY
~facts	mWeddl
~facult	pXeedd
~fail	didiee
~failed	lYgbdk
~failur	kfdeee
~fair	bhhaal
~fall	iZcmai
~falls	jieXZj
~famili	acepde
~family	ioXXZl
~famous	ohbfbZ
~fan	eiZfif
~fancy	WUuOjp
~fantas	fZocee
~faq	caqcee
~far	cybYWW
~farida	jdeeff
~fast	oZcidd
~faster	meccfe
~fastin	fheeff
~fate	lddeee
~father	bqdcce
~favour	dlgaiZ
~feasib	gaemde
~featur	Ybjhcl
~federa	njcXde
~fee	aqbeed
~feed	hiceee
~feedba	YgaRV8
~feedin	dcalie
~feel	XvdZWi
~feels	agdnee
~fees	amkced
~fell	afglcf
~fellow	jfbXkh
~female	cbbgik
~femi	kaehde
~fern	dledee
~fernan	agcdfn
~fernda	lbefff
~ferry	fXgWnl
~festiv	dcmeee
~fete	Znffed
~few	agblak
~fi	brbdbe
~fiber	jkddbe
~field	Yfdmcj
~fifth	edeeih
~fight	qZYdcf
~fighti	lbfeef
~figure	icaihd
~figuri	edembf
~file	joRfah
~files	fcncec
~fill	aorTZd
~filled	esegYX
~fillin	bkehee
~filmed	gabmdh
~final	cuZcgX
~finali	enbgcc
~finall	gibcal
~financ	anhcWi
~finch	amddic
~find	drfXYh
~findin	gZbjhj
~finds	Zfcbrb
~fine	TSbzhc
~finger	jciicZ
~finish	O0edad
~fintan	iakfed
~fintec	bVmibj
~fire	katXcY
~firefi	Yddsce
~firm	pjjXRd
~firms	Wqafja
~firmwa	kceeff
~first	TuqYYa
~fiscal	daoede
~fish	Zfbofe
~fit	lqUjaR
~fitmen	ejeeef
~fits	etOhYi
~fitter	ddeboe
~fittin	ebneec
~five	cvdacZ
~fix	bcmhee
~fixed	dXjodd
~flash	gjedee
~flat	aaoclb
~flexib	dkeeef
~flick	goabed
~flight	nbiZef
~flood	dkcgee
~floode	pXibed
~floodi	gdfhff
~floor	Zdkhbi
~flour	ffeffg
~flown	hcXaho
~flu	ecdidj
~fly	kUYmna
~folasa	ekedee
~folder	gmbddd
~folks	hiddfe
~follow	dguYaa
~fontai	ciajjc
~food	deemdd
~footba	eglbed
~footfa	eapefa
~footwe	gchjed
~for	khcnZZ
~forema	fmjZdb
~forens	ejeeee
~forest	dbeenc
~forget	fWsbed
~forgiv	dleeed
~forgot	ebmadi
~forkli	edjdfg
~form	fcoeVg
~formal	pfaWkb
~format	uWcfcZ
~former	fgehee
~forms	kfbZmc
~formul	eddkdg
~forth	jcldcZ
~forum	eefhdi
~forwar	enchUf
~found	TmogkP
~founda	biheee
~founde	gmXYnb
~four	Zgfbpc
~fourth	gldced
~franci	gdachk
~frankf	idhcee
~frauke	hfeeef
~free	enPpmT
~freela	eZggoa
~freeze	YS2Zag
~freigh	dZneed
~french	gfefhd
~freque	bXhelj
~fresh	dhedej
~friend	ickcag
~frikan	hejeec
~from	ojYlcW
~front	WgYyab
~frozen	fckfee
~full	Z5NjcQ
~fund	crcadd
~funder	eafWaq
~fundin	dlpcYX
~funds	fehfff
~furnis	fffhef
~furnit	jfdfee
~furthe	dmuVZX
~fusion	YSrhjg
~future	bSahgw
~gail	dkefef
~gainin	dpbcde
~game	dZbvbd
~gang	dfbkef
~gas	cWhgem
~gather	hgcidd
~gav	lccZck
~gave	XsiaZe
~gaz	agcdfn
~gelate	kYejee
~gender	bcVioh
~genera	Zlcbkh
~geospa	hclcfd
~ger	dadjdl
~german	ancged
~get	jkbgcc
~gets	hxYVYb
~gettin	lbeidd
~ghosti	fgiddg
~gianni	ggmXec
~gift	ibadhl
~gig	fdcoae
~gill	dbjkec
~girl	ldZhoV
~github	cXbtee
~give	bqVajh
~given	egecfk
~gives	YxahXV
~giving	hjWfkb
~glad	lXWZml
~gladly	dficeh
~glasse	fckfee
~glazes	dgfhef
~global	dgeble
~gloria	bgekfd
~glove	efehff
~glowin	dfeeif
~gmc	mdddee
~go	jneUia
~goalke	apgeac
~god	VjiZfl
~gods	pZaedg
~goes	lkcXgd
~goggle	cmiacc
~going	lUwRec
~gone	wTcWpY
~good	cjTyaa
~gossip	fddiei
~got	ufcfOj
~govern	iqaWhX
~grace	dfeedl
~gracio	aqdedc
~grad	cZqdce
~grade	VlWrYg
~grader	ffffci
~gradua	deeldf
~grant	dqfVXi
~grante	dobcef
~gratef	ibikdZ
~greate	daekjf
~greek	kgdcee
~green	Wnfidc
~greeti	effdej
~grid	kbeeff
~grief	fZpdeZ
~grips	ccndee
~groete	eefdje
~ground	dYjdke
~group	apcheZ
~growin	dgkeed
~growth	elZied
~grumpy	dfmebe
~gráinn	fjdeee
~grüsse	edemce
~gs	edlede
~guaran	cdiejd
~guardr	ekedef
~guess	S0dYcc
~guessi	alfeef
~guesth	bmedff
~guests	dkdffe
~guidan	gkbfee
~guided	hcbjci
~guild	fhZlhZ
~guy	ejdfee
~habit	fcheei
~had	babdfs
~haggle	ecdkge
~haha	ahelee
~halden	emcefe
~hale	efeeld
~half	fcblal
~hall	cmfeec
~hambur	YXjtbb
~hand	WZdixX
~handed	jXWsde
~handle	ahXeng
~handli	edcoed
~handou	ddefcl
~hands	pkPmZX
~hang	lebhce
~hangs	dehkce
~hanley	eedanc
~hannov	gpdbcc
~hanove	kceefe
~happen	c1VXbd
~happie	feegeh
~happy	cfnXjc
~harbou	bagXkn
~hard	eXrced
~harder	gcjfgc
~harrow	dacddq
~hartwe	oadeee
~harves	idffff
~has	j4cZYR
~haul	fVfkel
~have	ljbbgc
~having	lYfiae
~he	f2ZaZZ
~head	erehWY
~headco	hcdZbp
~heads	Uzbccc
~headsh	dgeegg
~headte	ghdfed
~health	WnYpcd
~hear	olaZce
~heard	ycjXiL
~hearin	fjahag
~hears	jgeece
~heart	dddekh
~heartb	dnXbmb
~heathe	idgfee
~heavy	celakb
~held	jdbhdh
~hell	Zndcck
~hello	iUcrfe
~help	dbdYer
~helper	hhedfe
~helpfu	bZdcgp
~helps	Yubfad
~henrik	fWZnkd
~hepati	eifeef
~her	dsWjeX
~herd	ifcgde
~here	VsecjZ
~hesita	dbbiob
~hey	jcieed
~high	adkdfi
~him	cmYkSk
~hinges	hgeeee
~hire	klmcSa
~hired	xPjffX
~hires	Zmaedk
~hiring	dasXdg
~hirosh	dfedek
~his	czXgXU
~hit	hcceld
~hiya	maVlZj
~hmcts	dbdbkm
~hola	cnddfd
~hold	gkUjic
~holdin	ggfZcl
~holds	XiqbZe
~holida	aggdhh
~hollis	kcbide
~hols	eidffe
~home	akffcf
~homes	hdeifd
~honest	emZYan
~honour	dchemb
~hons	dcjiee
~hope	cbWZop
~hoped	eWeffp
~hopes	Wbaodn
~hopewe	egfamc
~hoping	bbXZfu
~hospic	feddkd
~hospit	cXhhlg
~hosts	cdVghq
~hotel	rbjabb
~hour	cbWuZj
~hours	ZkiigW
~house	Wggeik
~housek	geeZii
~houses	gcbdod
~how	ferYYe
~hq	eggfff
~hr	cZccqi
~hse	naeeee
~hub	ebjdje
~hugo	eedXqe
~hum	dbndch
~human	rTjhcc
~humano	dmcffe
~hung	jdieec
~hungar	boeddd
~hungry	didcdk
~hurdle	kdeeef
~hurry	lebfde
~husban	fbciig
~hussai	eieffe
~hutchi	icdidf
~hvac	dgdkee
~hybrid	idhefd
~hydrol	edekef
~i	ggeffe
~ice	dmaYih
~id	gZneTj
~ida	eldede
~idea	bocdff
~identi	cmdgdd
~if	xUgrUT
~ifs	ckfffe
~ignore	icjbib
~ill	fgbbjg
~imagin	fZqfbY
~immedi	delbic
~impres	egdefi
~in	lbhhcd
~inbox	RfoYcn
~incl	Znfeee
~includ	fobfea
~income	eZidel
~inconv	fdcglc
~incurr	eieeef
~indepe	hfeffe
~indica	djedef
~indivi	lggbdb
~indust	fefgeh
~ines	oWnYce
~infer	khedfb
~influe	Ynieec
~inform	wbbcaX
~infras	fffafl
~initia	decmdd
~inquir	dZoefe
~insane	fffgff
~inside	ZfYmpY
~inspec	qaddbd
~instal	keecff
~instea	ddWokc
~instit	akYmdd
~instru	dbjldd
~insura	Tjemba
~insure	dmecee
~intake	bacjjh
~intend	belhec
~intere	RiV8YX
~interm	ecidje
~intern	hXnefd
~interp	XnVlkY
~interv	knleVT
~intima	fgfdhf
~into	lTjija
~intro	dkdeci
~introd	mZccie
~invest	rfabea
~invigi	fdjkda
~invisi	TvideZ
~invita	ihRoUj
~invite	2tUNaR
~inviti	encdae
~ir35	lgadde
~irina	doXdak
~iron	eeekef
~irriga	jbjdee
~is	kqeeaX
~isaac	YkYmjb
~isabel	oaddcd
~ish	ckdbie
~island	cjddfi
~issue	hdggee
~issued	fgffff
~it	hjgcgZ
~its	qfeYfX
~itself	bmhZcf
~jacint	dleede
~jammin	hceidf
~jane	iiaged
~jasmin	djffff
~java	bcdffm
~jay	cldefe
~jena	edekef
~jess	gfeiec
~jessie	bdbkbn
~jewell	chejee
~job	mYbmaf
~jobhar	cvXcdb
~jobs	WgYWhw
~join	ZalZmf
~joined	VidWrg
~joiner	ehgefe
~joinin	aoWhge
~joints	iieidZ
~joking	eggefe
~jonah	dajjee
~journa	XXqibe
~journe	ebgjef
~journé	ejbbld
~joy	Vgpeee
~judge	dlkbdY
~julia	bgZcmh
~jump	eefffi
~junior	epbcYi
~junk	ZoZebi
~jury	cecidk
~just	ekcVmg
~jv	fZldbk
~kapoor	eedmdf
~kask	dgeiee
~keen	bfZpjT
~keep	eSuVbk
~keepin	eeldeb
~keeps	csagbc
~kelech	fjeeee
~kelly	rYiagV
~kept	nZSYZu
~kettle	kcieec
~kevin	egejed
~keys	jVnede
~khumal	cedlee
~kia	ikeecb
~kick	fhidee
~kids	mVoZgd
~kieran	fkedee
~kilonz	gfjcde
~kim	fbYbkm
~kind	jhTvVd
~kinder	dfialc
~kindly	gbXscc
~kit	cjfdhf
~kitche	ddejeg
~knew	ccneec
~knitte	cpcdec
~kno	dlcjcc
~knock	leZcdk
~know	grcZbd
~known	hnWcid
~knows	YZygaV
~koch	ajclde
~kp	asacZd
~kris	deffif
~kuba	gYkjed
~kubern	ddelee
~labora	djeefe
~lad	WzZYca
~ladder	eVioee
~ladies	pYdgde
~lady	Yleecj
~ladysh	ddcnfd
~laid	djgefd
~lakh	ehefff
~lamb	hdgfff
~land	frfRgZ
~landed	Zlaccn
~landlo	fckgfc
~lands	akidag
~lane	cbcmal
~langua	gjebff
~lapses	Xrfaee
~laptop	dhedie
~large	ccichj
~largel	gfffff
~lars	libccc
~last	hlXdjb
~late	nSkgee
~later	gfgUof
~latera	jcdlZd
~latest	vPVtZa
~latter	daXkne
~laugh	fdhhfe
~laughe	Wrdede
~law	Ziledd
~lawyer	hbecjg
~lay	ddbpbe
~layer	sWYcdi
~lb	fdeked
~lead	diYffj
~leader	Zlkgac
~learn	wYXPcn
~learne	ldZgdf
~lease	dkbcdk
~leasin	ejaebl
~least	bsageX
~leathe	lgZcZl
~leave	mlSihS
~leaves	dkbjce
~leavin	eRgfnk
~lectur	YgVeip
~leeds	dmdbjb
~left	ajncfZ
~leg	jadjef
~legal	dmYahh
~length	fnbddd
~leo	jfecee
~leonie	ecjjeb
~leopol	egdekd
~less	ahcebo
~lesson	ceflee
~let	fWemmb
~lets	V7bVVW
~letter	niXTgk
~lettin	gameee
~level	ffafcn
~levels	gbmdde
~liaise	hacdji
~liaiso	becnef
~liam	Zcledj
~librar	fdbgkf
~licenc	XkanPo
~licens	ibeYbp
~lie	eiaoba
~lies	cecdem
~lieu	dgjdee
~life	wQffgb
~lifegu	gefebk
~lift	TRuhhe
~lifted	WC/YfY
~lifts	cdubcZ
~light	ZqhZdd
~lights	hkebed
~like	bchNpr
~liked	gbffYn
~likely	dmacic
~likes	m0cPYW
~lim	hceadm
~limeri	eWkeem
~limite	bcpcee
~lina	bjcked
~lindah	fkbhed
~linden	Zlhfee
~lindgr	eidhee
~lindqv	ibiTjk
~lindsa	elfedc
~lindse	dkccjd
~line	jXaiem
~lined	fdfief
~lines	apgdcc
~ling	jXlchf
~link	hpWfcY
~liquid	edjffe
~lisbet	hdcgeg
~list	tZRjja
~listed	ibdgdk
~listen	decbcr
~listin	eeedke
~lists	dXdkel
~lit	diefff
~litera	aqaebg
~little	efcZkj
~live	QPrauk
~lives	eebmce
~ll	ejhdee
~loads	dbobde
~loaf	kgaeff
~loan	dkedgd
~lobby	ededih
~local	dZpgda
~locati	cccjih
~locks	dcfdpa
~lodge	bWbflk
~lodged	cdaoai
~log	ddfled
~login	edkhcd
~lol	gheeee
~long	mkdeWb
~longer	nYdYij
~look	Tilbbo
~looked	ikcjaW
~lookin	bndrUV
~looks	Wofckb
~loop	Xfindb
~lord	chekdd
~lorry	lakaed
~lose	Wqdcbj
~lost	Wejjck
~lot	kUebhn
~lots	bgedel
~louise	fmdecd
~love	aYqbZk
~loved	bkeeeg
~lovely	jZlhca
~lowell	bealjc
~loyalt	cncefe
~luca	dZljed
~luck	aamcdm
~lucky	Tvbfdc
~lugano	efjeed
~luis	eddicj
~lumenp	ccmedf
~lunch	cYa1ZX
~lydia	gbjbfh
~lyon	efckee
~ma	edkffe
~machin	lQbijj
~made	jviXMZ
~madrid	cemded
~mail	bfhgXm
~mails	fakied
~main	cWdpdj
~mainte	cbfenf
~maison	hcmbdd
~make	f0ebVT
~makes	gjggYd
~making	jaclaj
~malik	hdeefi
~mall	ehcdej
~man	liVXmd
~manage	dmcpWX
~managi	dYheen
~manufa	feghee
~many	avaadc
~marath	ldckcZ
~marcus	eocddd
~margot	apbeee
~marine	jdddbk
~mariti	dlYcje
~mark	mpdUdc
~marked	ekdefd
~marker	gkbefe
~market	gjcfce
~marks	emeeec
~markt	feceek
~marlbo	crdadd
~marrie	gggfde
~marsh	gdeehe
~master	dogadb
~match	jxQjbQ
~matche	guaZcY
~matchi	Zdnbcb
~mate	hccfYo
~materi	dmgeea
~matern	clegde
~mateus	effehf
~math	dXelek
~matron	hdcgbk
~matter	nsdSbU
~matthi	bhdoZb
~maxine	clddge
~may	fioZeZ
~maya	Zdeoef
~maybe	Zfdddn
~mazel	giccjd
~mb	fcekef
~mba	gfefff
~mbatha	fjblda
~md	ccijef
~me	tgabXg
~meal	dfdffj
~meals	dbZlbm
~mean	kWhcbo
~means	seXhaY
~meant	fbZifm
~meanti	hekXhe
~meanwh	gleZee
~mechan	cdkhee
~med	bXegcq
~media	vRdihZ
~medica	ZaXvcf
~medici	Wkicdk
~medium	nladbY
~meet	ZqSuYZ
~meetin	gYjkha
~meets	YxVcbW
~megan	nfcbfc
~melts	gbeecm
~member	Zybabc
~mended	dYndie
~mental	idecdj
~mentio	lXegZm
~mercha	Tpcaji
~merci	Ynejbc
~merean	ghfefe
~merger	XomccU
~merhab	dkadjc
~meridi	ialfdd
~merrid	hlcaee
~mess	ejefef
~messag	latWZb
~messen	gcmcde
~met	ngdVbi
~method	ehedhf
~metres	dfdldf
~michel	hdegff
~microp	ndbded
~mid	fgiddg
~midwif	chZkid
~might	eajhid
~mihi	edcicl
~milkin	hkdedc
~millio	bjieee
~mince	didhef
~mind	fejdmX
~minds	hnadda
~mine	uccfdV
~minimu	fpdZec
~mining	celfed
~minist	cmeeee
~mins	iacbli
~minute	Ofgwea
~misrem	eeejee
~miss	elceee
~missed	eYqZee
~missin	bjbidh
~missio	jYWZyZ
~mistak	aYxZhX
~misund	cddeco
~mitten	ecleed
~mixed	chZjlb
~mobile	eVrefd
~mock	cddmee
~model	gqbaca
~models	eiheec
~moin	efdked
~moira	ahbene
~moment	aSruZV
~money	Mmmaob
~month	pZdhYg
~monthl	wQbekW
~months	anecef
~moon	bpcede
~morato	dZpefc
~more	fhboUi
~moreau	gfajdi
~mornin	nhWeag
~mortga	jjXdjc
~mortis	gdidib
~most	Zesbdc
~mostly	cemeed
~mother	dbhmec
~motor	iicdfe
~mounta	ecdhif
~move	WSrjsV
~moved	ZlQldk
~moveme	cmeede
~moves	Yuebca
~moving	igdbbk
~mr	nZbjhb
~mrs	cnYidc
~ms	dcbicm
~msc	kZfpaZ
~mtg	edanef
~much	WZfrhh
~muddy	jddgee
~multit	Zagrdc
~mum	ealakd
~mumble	cpbcic
~murcia	jfeheb
~museum	encdfc
~music	ehgfdf
~must	mTYpZj
~mutasa	lcXefk
~mv	cnicdZ
~mwah	cceeob
~my	hXkegh
~myself	lceeja
~myster	gideee
~n	eldeee
~nadia	mdebee
~naicke	dacqbd
~naidoo	djeehc
~nairob	mXeide
~nakamu	hieedf
~naledi	hckdfc
~name	qdYkXb
~named	XzbcbZ
~namely	XYphde
~names	vaYjYY
~nanny	nkbbad
~naomi	choceb
~narrow	eifeff
~nat	ebelef
~natash	eXobjc
~nation	feldiZ
~nativi	ghcefh
~nay	gdeiff
~nda	bmffdd
~near	VoVjbj
~nearly	ecdenc
~need	WpglYc
~needed	ZkhXcl
~needin	eaeden
~needs	Vobmeb
~negati	nUbici
~neithe	poaZbW
~nephew	eidffh
~nervou	iZcjcl
~nerys	blbmcd
~nest	lafeff
~networ	ecclZk
~never	ejTial
~new	eS4UjY
~news	ggcamd
~newsle	dejdge
~newts	ddkjbd
~next	SdmYhs
~ngaio	ecdhek
~ngozi	Xeegne
~ni	medeea
~nice	hWrdcc
~night	icdjde
~nikos	eledee
~nil	deelee
~nine	anjdbb
~ninety	fmeaed
~njorog	Wsdbde
~nkemel	XqkUci
~no	rjchYV
~nobody	fpiXdY
~nod	dibcmc
~nomina	ekhddd
~nomine	dbjfie
~non	iiedec
~none	nfZncV
~noneth	cleibc
~nor	cmhdcc
~nora	iiceee
~nordic	kedffe
~normal	aavYYb
~northl	jlcdae
~not	qdcheY
~note	doYidc
~noted	cobZhd
~notes	chYTby
~nothin	0hhXfH
~notice	dUpZuX
~notifi	fjcYdl
~notify	dVnfel
~novemb	fcffhf
~now	SgVulf
~nowak	hjecee
~nowick	gjdede
~nric	bfejhe
~number	cmcmTf
~numeri	jQqncX
~nurse	khZhdd
~nyambu	ieegde
~nysc	dVpged
~oakes	idfjec
~oakhol	badiem
~object	dYbrZh
~oblige	XcathZ
~observ	cVhmal
~obstet	eodcec
~occasi	hidhea
~occupa	ccmhdc
~occurs	hfdehe
~of	ekZidg
~ofc	hideed
~off	jYajig
~offenc	ecmeed
~offer	toXlJc
~offere	hcmrSZ
~offers	iakefc
~office	keYcjh
~offici	ViZldm
~oh	hcbjbj
~oil	kibcee
~ok	Sghogb
~okafor	cXiqed
~okay	XWbmpd
~oktobe	igcjdc
~old	ccgmZg
~older	eeeffi
~oleg	kjfbda
~olivia	ekcbbl
~ollie	bfmede
~omar	WkYsad
~on	ocffae
~onboar	ddmbef
~once	fpbYhZ
~oncolo	lcfdee
~one	jvaVZg
~ones	gmYbff
~onions	cYjndd
~online	Yipead
~only	UkeoWi
~onsite	Zpedfe
~open	XMwfao
~opened	eddclf
~openin	bbdehn
~opens	VjgSV0
~operat	bqZiZd
~opinio	bmedee
~opport	cgadem
~oppose	deejeg
~opt	ZZsaha
~opted	efeeei
~or	vckbaV
~oral	bagdkj
~order	SeuXoZ
~organi	gblYjd
~orient	kddfee
~origin	jaUfmj
~ot	hdcgeg
~other	ijbebf
~others	diZblh
~otherw	Npnegb
~ought	ghbbel
~our	occYnb
~ours	Wnjdfe
~out	fjajdd
~outcom	rdabcd
~outlet	hbelce
~outsid	hcegei
~outsta	eddkdg
~over	abodei
~overqu	amnbbT
~overwh	ldedee
~own	ckNgjl
~owned	iefffe
~owner	fkdUfl
~owners	gRlmhZ
~oyelar	ebjecj
~ozan	gjehZf
~p45	fbdmde
~pack	aockXe
~packag	dieXme
~page	eVkmnS
~pager	dVmccl
~pages	cbfnee
~paid	eiaaji
~painle	Zmffff
~pains	dedhje
~pam	hTcnek
~panel	kuOUlZ
~panell	iefeee
~paolo	djpZYd
~papada	ahjhcc
~paper	XhfhnZ
~papers	ZqVieh
~paperw	dedekf
~paragr	eclfed
~parame	efjeee
~parent	bWvahb
~parish	gbcbjk
~park	dhdaoc
~parked	cSvjcZ
~parkin	gWrkZX
~parks	Vglgfj
~part	YlXihh
~parted	idcdhh
~partic	fTpijY
~partne	qqTYbV
~parts	bleeef
~party	oUcdgl
~pass	ecdfnb
~passed	5VhOXa
~passen	giiiXc
~passes	skecSX
~passin	aXubbd
~passpo	albldd
~passwo	egeiec
~past	1ZZZcS
~pastor	mYdkce
~pastri	dcemdc
~pastry	cdXojd
~patern	ghdfff
~patien	qlXWdb
~patter	adnefe
~paul	ehffee
~paused	abqcce
~paws	bbddnh
~pay	lYedje
~paymen	cTrdek
~payrol	cUfndk
~pays	bicnec
~paysli	edleed
~pcc	ecefke
~peace	Xqblba
~peek	jhbeee
~peep	akhefe
~pelleg	eeekee
~pen	crXVkc
~penang	eXbjcn
~pencil	dafbof
~penelo	dmYceh
~people	rgiRZd
~per	kbkVfj
~perfor	jrbTdd
~perfum	gfefff
~period	obidgX
~perm	ejcgdf
~perman	ckaldc
~permis	kTcsbZ
~permit	drfdYc
~persis	cepaec
~person	jljYcU
~perth	feeief
~pesel	gjceee
~petal	ffehff
~pete	ecmdee
~petra	Zaalhl
~pgce	jbhhce
~pham	accdni
~pharma	fcegdl
~phone	wZieTb
~phoned	uZafeZ
~phones	wadaZX
~phonin	lbeeef
~photo	hZikdd
~photog	lafeff
~physic	aUcobo
~physio	eojZad
~pianis	dqdZee
~pick	WqlZea
~picked	bzhVPf
~pickin	akghcd
~picks	WuffZV
~picky	dZbieo
~pictur	akegfe
~pie	lgbdee
~piece	Yneffe
~pieces	eabqcf
~pier	qYcbee
~pieter	hVqedd
~pigs	jeacmb
~pile	Wtcded
~pillay	emdecf
~pin	dmebaj
~ping	edekfe
~pinky	dqZcee
~pis	ffclce
~pizzai	bfocdd
~place	umWiRX
~placed	ieegef
~placeh	Ynhbee
~placem	oZcefe
~places	fdeeej
~plan	eiclbb
~plane	dblhdc
~planne	elbddh
~planni	eggfff
~plans	ihfedc
~plant	bdcpdd
~platfo	eVtfbb
~platin	dfcedm
~play	mcYoYb
~pleasa	hghcde
~please	fajWep
~plus	wWbefW
~poache	bkkcde
~point	Zbbdlo
~pointe	ekhcde
~points	eeddgj
~poke	jjbdee
~police	mddddf
~policy	fekeed
~polokw	ibeeei
~polyte	ieeeff
~pool	jZiXdn
~pop	gniWec
~popped	emeece
~port	fhedge
~portal	hiWmbd
~portfo	ggZmbc
~positi	ggsgXU
~possib	dcWzaW
~post	mgckeU
~postag	eckffe
~postdo	fgfdeh
~posted	aPmacx
~postin	aVngZl
~posts	bcfZWv
~potent	hlcced
~poultr	cqcbdd
~pound	gYocfc
~pour	ddejeh
~practi	lehjYY
~preced	ejeefe
~precis	cjdcej
~predec	eclfee
~predic	ekdeff
~prefer	eTpjmS
~prepai	gcdieh
~prepar	jXcffm
~presel	ecoced
~presen	VkaqZc
~presid	aiceld
~press	TZmtXd
~presse	qYddee
~pressi	kbfdhf
~preten	dkcjeb
~pretor	jdefff
~previo	dacmlc
~price	kgeedc
~prices	giedef
~primar	hcncda
~princi	defckg
~print	ZgiZkf
~printe	kdedef
~prior	eecmee
~priti	hegeee
~priya	cSWsgo
~probab	nYdcpY
~probat	Tebjkj
~proble	YVjqgb
~proced	kfjbdb
~procee	afjfdh
~proces	bescbb
~procur	efemZe
~prod	dledee
~produc	jVdfij
~profes	ciadii
~profil	oqcSba
~progra	fglibY
~progre	dicneZ
~projec	bidgeh
~promis	dbabkn
~promot	ghefef
~prompt	dfgjec
~prone	dbmeef
~proof	dedjid
~proofs	iiddee
~proper	gnjZaZ
~propos	ZZashc
~proud	hbbfhi
~provid	eefhgf
~provis	ageend
~psm	jYemdd
~psycho	ghjeeZ
~public	ddgbih
~publis	amjbhZ
~pugh	kaeeid
~pulled	ebecjj
~pupils	cTYbtk
~puppy	leeZfg
~purcha	dhdcmc
~purpos	dfdked
~pursua	ggided
~push	bceflf
~pushed	dbdodd
~put	egTqgc
~puts	cbddjk
~puzzle	ebddgm
~python	decSsj
~qualif	c4RQde
~quarry	qYecef
~quarte	hmaedb
~quay	cibmce
~quaysi	dehdje
~querie	jdiVke
~query	eehfff
~questi	kciced
~queue	ahekee
~quezon	kdehce
~quick	tbOlXh
~quicks	fdcfel
~quiet	ZpjcZd
~quinta	edideh
~quite	Zpedfe
~quiz	ebnbff
~quote	ebfjeg
~r	ieXpdd
~race	enaded
~radiog	ihefdd
~rafael	ckcjeb
~raffle	bmchde
~rahul	eiifdc
~rail	aeqbde
~railwa	bcpcgb
~raise	bodbge
~raised	Yfjalf
~raj	glaeee
~rajesh	fieefe
~ralf	flefbe
~ranch	cijeed
~rang	fdflce
~ranger	kgcddg
~ranked	phdebY
~rare	eefffi
~rate	cajfif
~rated	clhdec
~rates	eebkge
~rather	URjqrX
~ratifi	cleeee
~rating	ecffld
~ravens	flhcdZ
~re	Zcdcds
~reach	Qftfcb
~reacha	deebdm
~reache	VuQlhd
~reacti	hdhbeg
~read	WicpmW
~reader	fidgde
~readin	aPpToo
~reads	sXlZca
~readve	adhcnd
~ready	S0QnZb
~real	UggmlY
~realis	ftWgaY
~really	ddZshX
~reappl	hejeec
~reason	dTctch
~rebecc	kVrcba
~recall	Yucbcc
~recap	iadkef
~receip	mbZcek
~receiv	asdZja
~recent	eddkff
~recept	hhfadi
~recipe	nYfefe
~recipi	dlhccc
~reckon	jkbXdh
~recogn	dmachd
~recomm	kghccc
~reconv	dYffnf
~record	cYVpZm
~recove	edhcek
~recrui	hbsbaZ
~rector	fXnfff
~redesi	Zidmde
~reduct	andefe
~reels	eeeeei
~refere	foOcob
~referr	Xjablk
~refit	aemeef
~refore	ibkeed
~refrai	hedjdc
~refres	jVfdne
~refusa	qYSbbn
~refuse	gjbeeg
~regard	nbbddi
~regenb	dfapdc
~region	nYTuUg
~regist	RremdY
~regrad	kgfafe
~regret	hedeei
~regula	ejcYme
~rehear	emceed
~reimbu	mlZhZb
~reject	bepZlW
~relati	eacidm
~releas	glgagZ
~reloca	WlXnhd
~remain	leSacp
~remind	ddjiec
~remote	baZofj
~remove	daobdg
~remune	daaedq
~renata	emceee
~renewa	doeYff
~renewe	dofeeZ
~reopen	XP1ccd
~reorg	eVsefd
~repeat	ccnahe
~replac	cZlcnc
~replie	esXbbb
~reply	ibienV
~report	ToggjY
~reposi	bgpdeZ
~repost	fhceeh
~repres	fegeak
~req	ieiedd
~reqs	Yrebee
~reques	airXdc
~requir	hseWac
~resche	akeeeh
~reserv	Yebkoa
~reset	VmqZbb
~reside	YjoWjZ
~resign	jgedee
~resolv	ViodjY
~resour	ffchak
~respec	kffdec
~respir	ecfedl
~respon	nuXbWW
~rest	djhdee
~restar	hN0hdV
~restfu	cUogjc
~restru	eZmffe
~result	mjTgae
~resume	cXqefd
~retire	bliddd
~retiri	dbkjdc
~retry	ikcecd
~return	Xefckk
~reuben	kcdgfe
~revali	Ylckde
~revere	eeceel
~revert	XpWndc
~review	iaqZbd
~rewatc	hmbced
~rf	aodgec
~rh	ggffff
~rhetor	hYZjcn
~rhian	dleeed
~rhonda	dbaidm
~rhythm	gkcdee
~ricard	fbddfm
~ride	egcbdm
~ridgew	dbdhel
~rigger	hZdije
~right	fkViqR
~rights	hdeffg
~rigoro	hcdjee
~ring	qXghUj
~ringin	mRpWYk
~rings	kkbhbU
~risk	dgobcc
~road	dkghcb
~roads	djeefe
~roaste	aZmckg
~rob	lddZkd
~roboti	cjdjdd
~role	ahhgbi
~roles	ebpded
~roll	fkedee
~romano	eefeig
~romero	ebmfea
~roof	eifeee
~roofto	ebjjde
~room	elbjac
~rooyen	hecmae
~roster	eeeife
~rota	naebie
~rotary	dfeblf
~rotati	SpemWh
~rough	ddcmdf
~roughl	kaffff
~round	lthaVU
~rounde	aiYcmh
~rounds	cYkobb
~route	chZkak
~routed	fckffe
~rubén	Wvabgb
~rule	ijdded
~ruled	dWvddZ
~rules	eYqeeY
~ruling	dcmefd
~rumour	jgdfde
~run	dgipXX
~rung	uckWaT
~runnin	QXkrjY
~runs	hkZicd
~rush	hgeefe
~rushed	chmeea
~s	ilNqfW
~safe	jWuZdY
~safegu	ioWccc
~safer	ciheee
~safety	Zocfee
~sahib	ddfjff
~said	fYWlkm
~salary	ZYmjgc
~sales	dleeee
~salute	icccgj
~sam	dcegbm
~same	kTZjZs
~sample	eYRqhl
~sancti	cleeee
~sander	cleged
~sanjan	chejde
~sannai	hfheed
~sanne	eaemff
~santa	eefhff
~sap	egehef
~sarah	dkeefe
~sat	paTpYf
~satisf	pVdifc
~saturd	Yhhibi
~saw	YUllig
~say	gpVarW
~saying	ikWdhd
~says	d1iZTU
~scale	ajdlcd
~scan	hhdhbe
~scans	fkibde
~scarf	ebneed
~scenar	edadjk
~scenes	kgchae
~scent	hdcefj
~schedu	aglgdc
~scheme	ebmXld
~schola	gbihdf
~school	glgibV
~schäfe	ZndmcY
~score	fxZPce
~scored	fiheec
~scores	jjccec
~scout	rWcfee
~scrapp	clhffa
~scream	cclegf
~screen	XmZtWc
~scruti	gefehe
~seafar	amjeac
~seal	effjde
~seaman	jgdded
~search	Ymjdde
~seasic	eeffeh
~season	bdgZfm
~seat	pWlNgl
~seats	dicael
~seattl	Zlcclf
~sec	fefgff
~second	oqURbk
~secret	hlajbX
~securi	ecjied
~see	cirTbh
~seeing	cZlegh
~seem	bqccde
~seemed	baaikk
~seen	cvVgab
~segmen	ffeffg
~select	Y/QLYa
~sell	eeblef
~semina	hadmde
~send	YfYsbg
~sendin	iVjmeb
~sends	ijcdde
~senior	Zvaabg
~sense	efchei
~sensib	alhdde
~sensor	ddemcf
~sent	cbnnXZ
~septem	geffff
~sergey	dideej
~series	dohZZb
~seriou	bhTwUc
~servan	pbcdee
~served	Yodefe
~server	hacdne
~servic	djdgee
~sessio	chlbah
~set	Vrbggd
~settle	mpkXUX
~sex	ebjjdd
~sexual	dgdfkd
~shadow	ehegff
~shall	MrnNzT
~shame	idkddd
~shape	dcgkee
~share	keWmfb
~shared	igiddc
~shareh	bgldee
~shares	deelee
~sharin	dgdcek
~sharpe	fakjcd
~shauna	eVocmc
~shaz	cZqeee
~she	Z4WdeZ
~sheare	dfejfe
~sheet	jgbcci
~sheets	eZbmek
~sheila	Zkjede
~shelve	eidgee
~shift	mgiZcb
~shifts	fXiicl
~shippe	eedmde
~shoot	Ziddjj
~shooti	eheidd
~shop	odkbdW
~shoppi	ccdTue
~short	XYxgbZ
~shortl	pwaJYa
~should	aneYXo
~shout	okQabj
~show	XnWrba
~showed	fbkhdd
~showin	hdffef
~shuffl	ecihfe
~shut	tiSibW
~shutdo	jcfffe
~shuts	mVcmah
~sick	gbhkbe
~side	geeYil
~sides	jddgee
~sidewa	dkcdci
~sift	kocVec
~sign	TioXoX
~signal	aZaogj
~signat	Zgeend
~signed	avYffX
~signin	dYncje
~signs	ZubajW
~silenc	kcPido
~silent	imXica
~silva	eekefd
~silvan	ffjddf
~simila	caceer
~simple	dhbdel
~simply	gZoeea
~simran	dcjeei
~sinazo	ghZeck
~since	hUdgim
~sincer	eodZee
~single	eefiee
~sings	hmeead
~sioned	lceXle
~sister	Udijnb
~sit	hickba
~site	Udjtab
~sithol	Yqcgce
~sits	cpZhdc
~sittin	iWZihl
~situ	Xoegfe
~situat	eaidei
~six	edWpjb
~size	0WRkhU
~sjoerd	cddmef
~skarvø	bicrYd
~sketch	ZZftia
~skiing	elbjfZ
~skills	Z3VZeX
~skip	eeblff
~skippe	heffff
~sky	mbeeee
~slated	ekefed
~sleep	sbZfcb
~sleeps	cgdkde
~slides	eeddlf
~slip	hjZgkX
~slot	fjXlZg
~slotte	QWtbcj
~slow	bndhbd
~slows	cjdiee
~slàint	gdejee
~small	bgjecj
~smell	chaeem
~smiled	egmcbe
~smilin	ejeeef
~smoke	cpcddd
~smooth	nafede
~sms	efdefi
~snapdr	ilbddd
~sniff	dbljeb
~snow	ebmeee
~snowpl	fmdaed
~so	cXgtlU
~soc	figeee
~social	eWdcml
~socks	egZpfZ
~sofa	fkedee
~softba	eledec
~sold	hapcab
~soluti	cclhdf
~solvan	fffegf
~some	T0fUae
~somebo	R1hcYa
~someon	mogZWa
~someth	VqdYdo
~someti	nbddee
~somewh	begamg
~soon	etWhba
~sooner	kUaeas
~sorry	ifgXZm
~sort	hYkZhi
~sorted	khqRdU
~sortin	lgeced
~soundi	ehegee
~sounds	eedmdd
~sourci	jcbddm
~sous	dmbdge
~southe	jVjeek
~space	jZcecn
~spanis	feejee
~spare	cbhlge
~spark	ladice
~sparkl	ecdcod
~speak	aqZjhX
~speake	edkcid
~speaki	geaffj
~speaks	bfnbed
~specif	Zhbdoe
~specta	kceeff
~specul	Xokaec
~speed	bfZicm
~spend	eeejfe
~spendi	ebnefd
~spent	mcddee
~split	bfeele
~spoke	bWbbnr
~spoken	T5dZYY
~sponso	ahgheg
~sporad	emdcfe
~sport	ebfmfd
~sports	Zlheed
~spot	csZbfb
~spread	ggdgee
~spring	XSheri
~squad	edelfd
~sra	dldfdf
~staff	eeggkZ
~staffi	blgdfe
~stage	c2gVYS
~stakeh	bfaeen
~stall	bYYlrb
~stand	TnbjmX
~standa	jrbVcb
~standi	eYhdgl
~stands	cVsifb
~start	ZXyefZ
~starte	XqnXbb
~starti	dhcYkj
~starts	XVzfaa
~startu	fgiddg
~state	efehff
~statem	cYcpeh
~statio	dnddfd
~status	T4Pccc
~stay	qUoiTb
~stayed	cbdnch
~stayin	fdpceZ
~stays	ilnbWU
~stcw	Wdreee
~stefan	aoedde
~stenog	iYhfei
~step	keZhlX
~stephe	cmdfed
~steps	ibncdd
~steven	heffff
~stewar	ckhedd
~sticke	idcjee
~stickl	ciejee
~still	VEh0pi
~stimul	cgledd
~stint	eeifff
~stipen	ekicdc
~stone	aedped
~stop	jfafge
~stoppe	dijXkc
~stops	cohhYZ
~store	dYkeld
~stores	fcffhf
~storie	gdlZic
~story	inbbYh
~straig	ldbdWm
~strang	heefff
~stream	jdifeb
~street	dkibee
~streng	Zpchba
~stress	hiebef
~stretc	eadceq
~strict	daddfp
~strike	Wdqibe
~string	dfifef
~strong	Wpalce
~struct	bhoeaZ
~stuck	dTmfoZ
~studen	ceddne
~studio	dejfed
~stuff	dgeeif
~subjec	eqYeec
~submit	iaYpcd
~subscr	dhdefi
~succes	roYYcR
~such	bcrbae
~suffer	lXeZen
~suffic	flbefe
~sugges	cbhtbZ
~suit	YYbumU
~suitab	brXeaf
~suited	dhdbek
~suits	QZW7ha
~sum1	nggXcd
~summer	alWYcs
~sunday	bhbhck
~sunil	bleeff
~sunshi	eegiee
~super	eWoehd
~superv	jZbbpc
~supper	jXmeed
~suppli	bcbfpb
~supply	ebfgek
~suppor	jgYgeg
~suppos	bcedhm
~sure	Wdhkif
~surfac	aqbdee
~surg	ifiddd
~surger	akegee
~survey	mWWphd
~surviv	iYnfbc
~susan	gceief
~sustai	aoeefc
~svenja	deehie
~svetla	gffeff
~sweep	dqcdcd
~sweet	iiddee
~swell	dehdej
~swift	dZleck
~swiftd	dbjjce
~swimwe	bpceee
~swindo	eZndee
~swing	lXdmce
~switch	dfagkd
~sworn	idffff
~swyddo	hjcdee
~sydney	Zmffff
~sympat	cfkakc
~synops	cnaeef
~system	cfZnib
~ta	ehffff
~table	nafgXj
~tacho	gafbnf
~take	fjSb3Q
~taken	VnicVl
~takeov	cailfd
~takes	moXYWj
~taking	dZgSzZ
~talent	eWbobl
~talk	MZelnn
~talked	VrUdZq
~talkin	eofcca
~talks	atVgec
~tammy	fjdeef
~tanaka	egidee
~tanish	cXbikk
~tap	bZrbee
~tape	gdkded
~task	etcWed
~taster	fVhibl
~tax	aedjlb
~tea	gijcbc
~teache	jheccg
~teachi	Ykdcdl
~team	lbceeh
~teamma	lddeef
~teams	bueTed
~techni	kaelcb
~techno	crYcde
~teixei	dkefee
~teleph	gdifee
~tell	ogWifb
~tellin	ZvadeY
~tells	qfXYlY
~templa	dpbZee
~temps	elccff
~ten	ocWkah
~tenant	Wfdpde
~tender	frYaed
~term	ddgcdk
~termin	hdgdeh
~terms	YagbyW
~terrac	dkbjag
~territ	bjlZXl
~tessal	hVcdml
~tessel	icfgef
~test	hoMbXr
~testin	ZqcjdY
~text	giedcf
~textil	dYjlee
~texts	Xqcdfe
~than	nZcldZ
~thank	dUkZni
~thanks	Yckedj
~that	fhgjeZ
~thaw	ZTyebd
~thaws	XI/bbZ
~the	ijgdea
~theatr	gjeeha
~their	bohahY
~theirs	ghbjbg
~them	YxZfae
~themse	oeedfZ
~then	bxbZkT
~theore	eYlcdk
~therap	graXdd
~there	gtjYYa
~theref	jefefe
~therei	bhbdme
~thereo	bjddke
~these	XlhlhW
~they	lyiUWX
~thimbl	icffeh
~thing	ZZjgnd
~things	biseXX
~think	ighZdg
~thinki	YzXdab
~thinks	ZxZZbZ
~third	YoTiek
~thirty	kdbWmi
~this	YWniih
~thistl	efdheh
~thorou	ghdegd
~those	knjcaO
~though	brQkdb
~three	czWcdU
~throug	osZPZh
~thru	edeZof
~thumbs	jjccdd
~thursd	ddjXnd
~ticked	cehgid
~ticket	ZdYari
~tidegl	ddakek
~tidewa	fZjled
~tiding	ndeedd
~tied	odYhZf
~tight	fclcfe
~til	qYddde
~till	sTfccj
~time	hakicc
~timeli	djeffe
~timely	cialdd
~timers	eldZeh
~times	btXajZ
~timeta	ecobfc
~timing	drVicc
~tips	cpbaee
~tired	kddgee
~title	iZjeef
~to	jfceef
~tobias	gbmcde
~toddle	dbeYnj
~togeth	htWbWe
~told	arPUgt
~tony	eqbcdc
~too	dfSxjV
~took	fbdbqe
~top	Zjeebj
~topic	eddlef
~touch	hcedjg
~tour	aiWYkp
~toward	lZeecj
~town	XXZtfl
~towns	blefee
~tp	paYkce
~tracey	lZecej
~track	lkaade
~tracto	bkckeb
~trade	dkceid
~tradit	kcakce
~traffi	aneeee
~train	kdabWq
~traine	phVcbi
~traini	ZjZpeb
~trains	hbfffh
~tran	iddeeh
~transa	laefff
~transc	dWYxcc
~transp	ecvZaZ
~trante	hdlade
~travel	XsQkbe
~treasu	emebef
~treat	hccnce
~treate	hdbedl
~tree	djefef
~trelli	Xubcdd
~trembl	hajhfb
~trevor	Zhlced
~triage	dhfeeh
~trial	ZddtZf
~trip	ckmfYc
~troubl	ZYhsbc
~truck	ekecff
~trudea	Xocdjd
~true	fXZqal
~truly	edpffY
~trust	cZicnd
~truste	qiacZb
~trusti	ZWqehe
~try	ZVamVv
~tuas	claekc
~tuesda	hgjcdd
~tulsa	jjbeed
~tunde	XdmZdl
~tunnel	fYadeq
~turn	XrkZgY
~turned	mbVfWq
~turnin	kfefed
~turns	ewidWR
~tutors	Zsdaee
~tv	blkbcd
~twenty	edZljc
~twice	fciefg
~two	UmQrVr
~tyler	ebdeem
~type	ffbcmc
~typing	ecfhjc
~u14s	egfeeh
~unable	biXjmY
~unclea	eTtifa
~uncond	fefdje
~under	VZkgin
~unders	hWlbhg
~undert	hhdeef
~unfort	feedbn
~unfree	cWwcda
~unfroz	eYnfff
~unhapp	jbidee
~uni	mYceej
~unifor	hdfakf
~unit	1OkiaT
~units	kecdhe
~univer	ebejfg
~unless	eeigee
~unlimi	ddjbcl
~unmoni	eciiee
~unpack	bscdeb
~unpaus	canheZ
~unreso	dhhefe
~unsubs	eaijef
~unsucc	yhWjXL
~until	qUcamc
~up	bgjZdl
~update	hlUoZa
~upload	XYgnjZ
~upon	bVkifk
~upstai	cYdedr
~urban	emegcc
~urgent	pQsWcc
~url	dWrfbc
~us	jadflb
~usa	eededl
~use	kidZWm
~used	cepWcj
~useful	jccjcf
~using	dgkdde
~usual	ejdlea
~usuall	dkefee
~utilit	embdef
~utmost	nWcmed
~vacanc	YntXXY
~vacant	dgceel
~vacati	bpVhfZ
~vale	dVWojk
~valid	elbjfZ
~valley	djbefi
~value	kgeedc
~van	kXddcm
~varies	eWdcds
~vector	egffff
~vendor	chekdd
~venue	ambedj
~verbal	fefefi
~verdic	oWZbjj
~verity	ggbehe
~versio	wTZebc
~very	VmdXkj
~vestry	eieeic
~vet	iXcpZh
~veteri	eYdlfj
~veto	jibefe
~via	gidgfc
~video	fhijcX
~videos	gahked
~view	bngcdd
~viktor	lYcled
~villan	hihdcc
~vince	kbffff
~vintag	gfiddf
~visa	cjhicc
~visibi	ggeeff
~vision	fehdid
~visit	gfnZdc
~visiti	bgehjd
~visser	cgbdmd
~vlog	ebmfec
~vo	kfcdff
~vog	kcffff
~voice	cZqfce
~volume	lfjaad
~volunt	aYtabh
~vote	jmeXbe
~voted	pWgdZi
~votes	tWcbce
~vouch	ediiiZ
~vouche	eeideg
~vp	Ybglhg
~wage	fhdYmd
~wait	rLvUch
~waitin	mTYjlh
~wales	efdlde
~walk	fZjgid
~walkth	djehce
~wanjir	idfefg
~want	VXbW0n
~wanted	pdWWme
~wants	izVSiU
~wareho	caheij
~warnin	fbjgia
~warrin	ckeeef
~wary	hbieff
~was	fYfejj
~waste	ejbice
~watch	oMjbZt
~water	geqbdZ
~waters	fdekee
~wattle	djeffe
~way	jtiXTX
~we	iqdbad
~wear	feefei
~websit	cekbid
~weddin	fidfef
~wednes	jaehff
~week	bqmWZb
~weekda	jgeeee
~weeken	fcidfh
~weeks	bYbmdn
~wei	ihdeed
~weigh	kcefff
~weird	csbeYb
~weiss	cpacch
~welcom	dZZZgt
~weldin	iZbobc
~well	jpLjcd
~welsh	idcdej
~wendy	Xleeje
~went	aVoaem
~were	WpakXk
~wes	mdedce
~wether	fkddee
~what	ceqWkd
~whatev	dYmife
~whatsa	gjecee
~when	cmmhWX
~whenev	eifeee
~where	RbvfXj
~whethe	gaglgZ
~which	jTPyTm
~while	Oihnbm
~white	djeeff
~whitfi	hcidhc
~who	sUdeeg
~whoeve	cednee
~whole	ififWh
~wholes	chbdii
~whom	beckck
~whose	ecefmc
~why	hTjSYz
~whānau	ikdWkc
~wide	ffedie
~wife	cWinjb
~will	dngZkZ
~willin	TYc0eb
~win	Vogjcc
~window	kSkSnm
~wines	egecke
~winifr	lYelde
~winner	gfcked
~winter	khXiah
~wiser	gidefe
~wish	Yabclq
~wishes	etYbdW
~with	kfciga
~withdr	iWolfU
~within	/JeZeR
~withou	qcTejd
~woman	qkUbbY
~women	fdefmb
~won	mkXagd
~wonder	mZibcg
~word	xQlYfa
~words	mgZfdb
~work	dYjpVh
~worked	Xufcbc
~worker	wbVlZX
~workfo	qaccfZ
~workin	dXjlhd
~works	ZcXyiU
~worksh	dbcrbd
~world	ndggaa
~worrie	cdbmhe
~worry	fleedc
~worst	egfhdf
~worth	fhZibj
~would	aabkjk
~wow	eccgkg
~wrap	emdefc
~wrappe	dhcneY
~write	fgkmYX
~writer	anYhdh
~writes	ngZchb
~writin	nPVqdm
~writte	rgQbjc
~wrong	ZWgWfv
~wrote	baYtak
~xmas	fhegee
~xx	iheede
~yamamo	chfhfe
~yard	amYkdZ
~yards	fgiddg
~yasmin	dlbhed
~yay	feacjj
~ye	cdoddb
~year	edmieX
~years	jUYnle
~yes	jgTerZ
~yet	bjYmha
~you	hadhif
~young	Zarbbf
~youngs	YlYike
~your	ffdfid
~yours	zZRcah
~yourse	ZckVtT
~yrs	feeife
~yuki	Zqdeec
~z204	apeaff
~zainab	hibdee
~zanele	iiceed
~zero	dadcrc
~zestfu	ddjeid
~zippa	ijdefb
~zoe	Uscakc
~zone	eckfef
~zoom	gdehef
~zwolle	eeejee
~élodie	hdejce
~überle	eecoae
à	Zbndje
éclair	mbmWfb
élodie	WXnkid
élodie .	ViniYe
élodie record	ecapdd
élodie the	cbWlqY
élodie was	ectbdX
östers	eZndhc
überle	Xdfocf
️	igadgh
`;
