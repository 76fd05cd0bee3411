// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.52, 0.67, 1.14, -0.39, -0.7, -0.2];

export const WEIGHTS = `
!#	idZdem
!'s	hlTfgh
!.	bmecZm
!;	piafYd
!?	aYVosd
!@d	qoTfiU
!@p	njhbhQ
!@s	YjWxca
!@t	dXcpnb
!a	ckeedh
!a4	edgjed
!aadhaa	gbcbcp
!aaliya	dcXdbs
!aalton	edbedo
!abando	boabck
!abara	eieeee
!abdulr	eZdpdd
!aberna	mdbgdc
!able	YnbWat
!aboard	cZckgk
!about	Zb0edX
!above	ckeZdi
!absenc	bkccnb
!abstra	ddbihh
!abubak	gheeee
!academ	efbedm
!accele	ecaeep
!accept	gWhlai
!access	Zdkgkd
!accomm	dYjaem
!accord	feehge
!accoun	idYcWv
!accra	djefff
!accura	fZceeo
!achiev	bsfdaX
!achter	fgcedj
!acknow	hdidef
!acorns	qgXXbg
!acquai	taccdZ
!across	eemafe
!act	dgeked
!action	Yj5OcN
!active	dVpjeb
!actor	emfeeb
!actual	Nladct
!actuar	hagbcn
!acute	eeleec
!ad	pbZibd
!adapt	adedrZ
!add	cdkeYj
!adding	eZdeeo
!additi	ggldea
!addres	cbmdeg
!adeyem	jTShon
!adichi	ihbedf
!adjust	fcXjii
!admini	jVfpXg
!admiss	gYckhh
!admit	aVdZfx
!admitt	XPgSY7
!adrian	hgamea
!ads	caleeh
!adults	ecnciY
!advanc	kbRddr
!adverb	dZccmk
!advers	dmeeec
!advert	Sb0bhT
!advise	pZibjW
!adviso	djaheg
!adwoa	ddddem
!affect	YYugbY
!afraid	enUaZo
!afresh	ameefe
!africa	cdbZsY
!after	dYgeas
!aftern	dciblf
!afterw	iasUag
!again	gZcTet
!agains	ghiasT
!agata	eleefd
!agency	rZVftS
!agenda	UxgaaU
!agent	liiiXT
!ages	eeUepf
!agm	ejdege
!agree	nrYbgS
!agreed	g4igIO
!agreem	dheedi
!agrono	dZkeei
!ahead	VheaVw
!ahed	ggfffe
!ahoy	VcavhY
!ai	gddfgh
!aircra	ecbepc
!airlin	ecamdh
!airpor	ceoeec
!aisha	omRjeV
!alarme	ihXjfc
!alas	dqYcia
!alasda	esWdec
!album	fanedd
!aldrid	gclgeb
!alejan	ajccfl
!alerts	ffjffc
!alfie	hjddee
!alicia	hdbbem
!aligne	fdeefj
!alike	rYchba
!alina	cacloY
!alive	dVoedj
!all	Wjifch
!allie	fVgikf
!allied	ekdefe
!alloca	cmagdg
!allow	licadf
!allowe	kcgddg
!allows	fcYadr
!alone	bhjcci
!along	cYpWcm
!alongs	gblefd
!alread	XQTZd6
!also	tUebZk
!alter	ghcddi
!altern	ffYhan
!althou	ekfdfe
!always	elZcZn
!am	bbhden
!amanda	iehfkX
!amazin	bWdfip
!americ	XtaciZ
!among	YNZWZ/
!amount	ckYagm
!an	doefUj
!analys	eUckeq
!analyt	twRZXP
!anand	bXWpcm
!anchor	ifkhcY
!ancien	dbneec
!and	cldceh
!anders	cddkeg
!anew	lebefe
!animal	YTmkdk
!annex	clcelY
!announ	hsZifO
!annull	bWmcam
!annum	cneehY
!anonym	ndakeY
!anothe	ZucZhb
!answer	P2qdaQ
!antici	fheehd
!anton	hYqeda
!antune	asaaXk
!antwer	eecidj
!any	UkpVcn
!anybod	afpdYh
!anyhow	Zneeee
!anymor	UkiZWo
!anyone	Zbcdol
!anythi	hrrXZT
!anyway	nbddja
!anywhe	lbqfWX
!aoibhe	dajldd
!apac	fdheeh
!apolog	ZpSqlR
!aposti	jfddbi
!app	lWlcWl
!appare	XaVddz
!appeal	bSSWh4
!appear	iNjVgr
!append	ekbifc
!applic	YYyZZk
!applie	YW6epF
!apply	bdndee
!applyi	cclZbm
!appoin	SbejR4
!apprec	aecogc
!appren	YcZUZ1
!approa	ebcoee
!approv	cxXVPn
!april	gdgYmf
!aptitu	gMgrYo
!arbori	eifffe
!archiv	heefeh
!ardent	ecfeek
!are	hiWhoZ
!area	gccmdd
!areas	ibbkdh
!ariel	iVenfe
!arises	edlddf
!arm	ejdeeh
!around	ZpZaYn
!arrang	aYrXdi
!arriva	adlhdf
!arrive	ZdcpYk
!ars	didffg
!articl	geYagn
!artisa	ijZibd
!as	dmgbXj
!asbest	dXZcra
!ask	fqpaaR
!asked	bW3cjQ
!asking	hehWel
!asks	dcmhfa
!asleep	eekeed
!aspen	dhbcna
!assemb	eeedke
!assess	hXhgfi
!assist	XLUij0
!associ	bZibkk
!assume	emahdc
!assure	mcbdcg
!astrid	itWaab
!astron	pfYeeb
!async	rXXdeY
!at	dijbZk
!attach	VknjTc
!attain	ceedfl
!attemp	dcgfdl
!attend	jUeefm
!attest	eadfeo
!attn	kgbjeZ
!attorn	edeieh
!au	fcobee
!aubrac	pZdcbh
!auctio	jdcied
!audien	edZddp
!audio	eemeea
!audit	djbfeh
!auditi	ibgeaj
!audito	ibbduS
!august	emcffb
!author	dtXjVb
!auto	gZcdhm
!automa	cZZedt
!autumn	lcbedi
!auxili	cbnhcd
!avail	cbYilg
!availa	YLqfZp
!averag	jdhcdf
!aviati	ddbnee
!avoid	fnfceZ
!award	dUcddv
!awarde	ddkkad
!aware	bbdidn
!away	hdogdW
!ayesha	bcdcep
!ayodel	fheeeg
!b	dWiqVf
!b1	ebjeei
!b2b	bcdcbr
!baby	coenYU
!back	XUioem
!backen	dbmfed
!backgr	ejbiee
!backin	edlbfg
!bad	ewcbdV
!badger	bfbdmh
!balanc	ebYdmk
!ballot	eecffk
!bancro	feehfg
!band	fYageq
!banerj	cbbgdp
!bank	Xobggd
!banker	ZkZdne
!bankin	kakedc
!baptis	abkgfe
!bar	hbSjcs
!barbac	efddmc
!barbar	diffff
!barge	dXjgdm
!barmen	eflbfe
!barris	fbdeem
!bars	leceee
!base	dXredd
!basel	eoeecb
!basica	Yhdfjh
!basis	ehefef
!bat	fgieec
!batch	aoZkcd
!bath	clZddj
!batter	edejee
!bay	egmeeZ
!baz	eYbeZr
!bdm	fkYcgi
!be	acebZy
!bea	docdec
!bear	VoWfgl
!bearin	edndfb
!beat	abMYrt
!beatin	ececki
!beaumo	lcegag
!beauti	aZfjcn
!becaus	anXWfq
!becker	ebYckn
!become	ZTgYkr
!bee	eccddp
!been	hzYYbb
!beer	enbZam
!before	e8ScbW
!befrie	eacnfe
!begged	ekZeeh
!begin	ejddjc
!beginn	aYuYcV
!begun	bhbnag
!behalf	lWqddV
!behind	VrhVUi
!being	ZSzUbp
!believ	SYpgqa
!bell	cdknZa
!below	esXYhd
!ben	jhSlff
!bench	dgcedl
!benchm	dZcdeq
!bend	fdddel
!beneat	ecfeej
!benefi	dZofed
!bent	efgffe
!bergen	dieegf
!berth	cXfmcj
!beside	ekcgce
!best	fdYjfj
!beste	nbeedd
!bet	V1XcbZ
!bethan	WmbhZk
!better	kmcLpb
!bettin	lbedeg
!betwee	hfaika
!beyond	5QjZbU
!bhai	hlZddg
!bidder	YcieYp
!bielef	UfmZjg
!big	alackf
!bike	ckckeb
!bill	djacam
!bin	ffZmjY
!binned	epgddW
!bio	fVVkbr
!biogra	aiglca
!biolog	eddocc
!bird	WppbaX
!birmin	ciieed
!birth	ekYeek
!biscui	gpaddb
!bishop	epbefa
!bistro	khdcee
!bit	YVkmke
!bites	mbcddh
!black	bqfdbc
!blauwa	cfiXYo
!blood	kedeef
!bloods	ddnefa
!blow	ibneeZ
!blue	maceeh
!bluegu	feejde
!bluepe	cbemka
!bluest	ejbjdd
!bluffs	edeffj
!blunt	diddej
!board	YnYgZl
!boardi	ljcdda
!boards	gbpdcb
!boatho	eaZdcr
!body	docfeb
!bolt	aZpaeg
!bonne	hgcfef
!bonus	bfeenc
!book	ijmZXc
!booked	ZtaqYP
!bookin	bmkfbZ
!bookke	aWbggr
!books	dpWcdh
!boots	iiZeeh
!boroug	dwYbdX
!boss	fgVfgk
!both	fbbhWp
!bother	XQfnoh
!bots	gdfgff
!bottle	cjmZbe
!bottom	cckdie
!boulde	dicldb
!bound	epZccf
!brad	akekec
!brahms	dcndjY
!brain	emdfeb
!branch	rZYelW
!brand	dXbeds
!brandl	fcbeen
!brandã	dmakeZ
!brasse	ficclb
!brb	bndcZj
!break	fabnee
!breakf	evRbhZ
!breath	hxUZZa
!brenda	ledeed
!brenna	iXndef
!brewer	idalbf
!briann	ckbcma
!bridge	hlfadd
!brief	dYlfei
!bright	efZikd
!bring	gTlUdu
!bringi	cVbjZu
!bristo	eighdc
!brno	hidkab
!bro	ehefff
!broadc	bldedf
!brock	kfdddg
!broke	fiddci
!broken	hhZbcm
!brothe	ecZedp
!brough	dN2aZY
!brunel	cejdkd
!bruno	enbeec
!brush	dicmda
!brusse	kefgdb
!bud	feefdk
!buddy	hbceel
!budge	egefjc
!budget	bekZam
!buenos	eclddf
!bug	ecYfnh
!build	diajee
!builde	nhcdcc
!buildi	gXkpeT
!built	eZhbdn
!buongi	lbcdma
!burden	hcdcmc
!burger	Xoceeg
!bursar	dcdefm
!burton	dfbedm
!bus	aXzbdY
!bush	ddeefl
!busine	ZfxUbb
!but	sPYnmY
!buts	dkaael
!button	dffldb
!buyer	fdhefh
!buyout	gbjffe
!by	qedejU
!bye	icffhd
!c	ekdgec
!c1	fcoekW
!c2c	dXkndc
!cabin	ecegej
!caitli	fdfcoa
!caleb	aceleh
!calend	j4PVYb
!calgar	eacekk
!call	rjbWec
!callba	cUicdp
!called	hdUYir
!callin	UndcWq
!calls	gZocdd
!calm	mjahZc
!came	WZddnn
!camera	heeedh
!camill	dmgdeb
!camp	edhcfj
!camper	cgeedl
!campus	ecelee
!can	YloeZe
!cancel	if0eeC
!candid	fVudec
!candle	igffec
!cantee	kfdgec
!capabi	gdaenc
!capabl	paceee
!caps	cjZjge
!captio	nbdeed
!captiv	fbcden
!car	bjifgY
!card	gTipZe
!cards	dihdch
!care	jXWhsb
!career	eenbed
!caregi	cehddl
!carers	icieee
!carlis	efXeeo
!carlos	decnec
!carrie	caZhep
!carry	bXXjct
!carryi	aTzZca
!cas	eidnaa
!case	fybbiN
!caselo	eiYele
!cases	eblefe
!cash	eddfmd
!cashie	gncbdc
!castel	phReck
!castil	ibchhe
!castin	dcjhee
!cat	dleece
!catalo	jgcddg
!catch	ehnicT
!cathol	dfZkdj
!cats	ebeiej
!caught	Zmgdee
!cause	kcfeef
!ce	addbep
!celebr	jZncdb
!cent	gidffd
!center	eeemaf
!centre	aegebn
!ceo	UUhlcr
!ceremo	cXlbmg
!certai	dufbdR
!certif	jfhhUf
!cfo	eabdbr
!chain	iSYgkl
!chair	cWZYbx
!chalk	daedep
!challe	Yjaoee
!chambe	cZjpeY
!chance	cnVVkj
!change	tVmeWb
!channe	hdkgda
!chapla	eZZjen
!charge	chjcib
!charit	cjdfdh
!charm	nYmeeX
!chase	pkceZV
!chasin	hVjdlf
!chat	ahnhgU
!chats	ffheff
!chatty	ZohZch
!check	lekZZh
!checke	eijeeb
!checki	qPobcV
!checko	dhmbec
!checks	jYglYh
!cheeri	ejkcea
!cheers	ceefdl
!chef	dlYfeh
!cheryl	edceen
!chicke	dbmgde
!childc	eZqfcb
!chippy	clfeec
!chloe	cjfhed
!chloé	eedkee
!choice	bkaccl
!choir	cWdalo
!choose	btWagf
!choosi	YtgcaY
!choral	fheice
!chorus	eideei
!chose	cafelg
!chosen	g0cbXU
!chowdh	effcld
!christ	hWodch
!churn	aqcckY
!cinema	dZalle
!cipp	djidec
!circle	dhdlce
!circli	jfedee
!citize	cjjeea
!citron	ejddhe
!city	efccan
!civil	bkicmW
!civili	hcedek
!claims	leajdc
!clap	gieeee
!clappe	cfcebl
!clarif	eZljdc
!class	qjWcgX
!claudi	fYdiii
!clean	diaddk
!clear	dqPuUb
!cleara	elcech
!cleare	glSafm
!clearl	jZeZqa
!clerks	bbaldi
!click	bVZrdh
!clicke	eXeoef
!clicki	jbfeeh
!client	hcXare
!climat	leahha
!clinic	dfaeem
!clock	mbZaik
!clocks	fgbeek
!clodag	iXmdce
!close	jcfbje
!closed	ij2WaH
!closin	VfsgbW
!closur	VYkogf
!clothe	fohhcU
!club	cleffe
!clue	bzjYaL
!co	fZmbak
!coasta	pZiecb
!coastl	ibbhdj
!coc	ZnckeZ
!code	dbfkdh
!codes	kdgach
!codice	hYiboa
!coding	eddlee
!coffee	jagZsU
!cofion	icieed
!cohort	cYcebr
!cold	hefeff
!cole	Zdnfdh
!collab	cYrZdZ
!collat	fibkeb
!collea	lihZkU
!collec	edcfek
!colleg	gcZlbk
!colomb	fSXdew
!color	eakcdj
!combin	ebXbcu
!come	algZVs
!comes	gmvUXS
!comfor	bpabnX
!comfy	cjdjec
!coming	YYrcam
!commen	jZsaTh
!commis	leZZmc
!commit	W/XaZM
!comms	ehbjbi
!commun	nYdbch
!commut	cnZcdi
!compan	eheZbm
!compar	YqabpW
!compas	bUhjhk
!compen	eikhcZ
!compet	fSkeii
!compil	caceof
!compla	lWdcdm
!comple	fgSwZb
!compli	hdgbma
!compos	eceeih
!compre	dmddcg
!comput	daVbks
!concen	fXpeed
!concer	nboWda
!conclu	j4OcWN
!concre	drcbea
!concur	gckeed
!condit	Zdckgi
!conduc	kbahei
!cone	eeeand
!confer	fefgff
!confid	lXdkZj
!confir	ewahMZ
!congra	cmgahb
!congre	clfdfd
!connec	feeefi
!connor	dbpeeb
!consci	egdddk
!consen	dlZkhX
!conseq	Xfsceb
!consid	cBPha/
!consor	efedke
!consta	cXgidn
!constr	eddedm
!consul	epYecd
!contac	sbmbaV
!conten	jeeefe
!contes	ddaoeb
!contin	WGtZby
!contra	ZilZZm
!contri	VRdvWo
!contro	keZcbm
!conven	gmWfdi
!conver	jUcmhd
!convey	ZZqeib
!convic	dbTZmt
!convin	ddTnji
!convoc	egdefi
!cool	dhddcl
!cooper	kWqebW
!coordi	bkhcdd
!copies	ecdgek
!copper	eacddr
!copy	YRk1bR
!corbel	fdchfj
!cordia	kiaedd
!cork	cojeaZ
!correc	bPujZa
!corres	iiYYfm
!cost	cWXcdy
!costs	icegff
!costum	iajdZl
!cottag	edceel
!could	StZdek
!counci	ipWeZg
!counse	habeoa
!count	F+enSX
!countr	eaeelg
!courag	hgeeff
!course	RlYlbp
!court	cbidel
!courts	ibchhe
!cousin	cfbpnT
!cover	cRcmfq
!covera	mdcddh
!covere	lYmceb
!covers	cjSlej
!cows	feeefi
!cpat	lackec
!cpcs	dbhdek
!cpd	Ucdpge
!cqc	fadhZo
!crane	eemZeg
!crazy	edneZg
!cream	edlfec
!create	fXrZce
!creati	blcacm
!creden	eemdec
!credit	iZbchl
!cresce	iifdec
!crew	Vescdf
!crimin	edngcb
!critic	dcddqa
!crm	bbdgtW
!croiss	denbce
!cross	sQRjpb
!crosse	niYcde
!crossi	ffWfhl
!crt	ckgefd
!cruise	emcdfe
!crying	hgjYhc
!csm	hkdcde
!ctc	eibdif
!cto	dbkXem
!cultur	ZVjemk
!cum	bSamsc
!cup	pbcbfe
!curato	cgibkc
!curren	idpbfW
!curric	mflhbS
!curtis	efjeee
!custod	ifbbej
!custom	gggeed
!cut	dgOLX7
!cv	XZraYk
!cvs	idRrie
!cwmbra	kebeeg
!cycle	ecYbll
!da	ccbqec
!dachsh	emUcbo
!dad	hapbjW
!dagny	dadllb
!daily	bbdhdo
!dan	dcemee
!dana	dbXtcb
!danger	dcddkh
!dangli	mjcddZ
!dankie	cdZhoc
!dare	pmdUaY
!darren	cWRmjq
!dashbo	eiicgc
!data	SlfrWc
!date	U/adYL
!dated	lfcefc
!dates	O/PVUT
!datev	eecfig
!daught	figeed
!davide	edcdmf
!dawdle	hidfed
!day	U/XTbP
!days	d2Jacc
!dbs	eggfef
!dead	WawmbO
!deadli	WpUuXa
!deaf	cneded
!deal	aXmclf
!deals	hfbfka
!dean	awgacU
!dear	cdemec
!dears	idhfed
!deb	qUedgf
!debrie	lgjada
!decide	c/ShZO
!decidi	S+bUbS
!decisi	g4ceYM
!deck	feaeem
!declar	ckhhac
!declin	beWanl
!decomm	fibied
!deemed	eedena
!deep	lbefef
!define	emdded
!defini	Q6XZbZ
!delacr	dqbddZ
!delay	gYofgX
!delaye	fegecj
!delays	fjeefd
!delega	odeYib
!delgad	ejjffZ
!delhi	dfijda
!delibe	gedcdl
!delica	fbidfi
!deligh	fedfje
!delive	egdXcq
!delphi	eYlhdf
!delyth	dahkbj
!demir	hfegee
!demons	eccefn
!denied	fgjede
!dentis	YPrqcd
!deny	enaeec
!depart	pLWmdp
!depend	nfXjcc
!deploy	cXciaq
!deposi	oabibe
!depots	decpcd
!depth	dWbbdv
!depute	cectbW
!deputy	ehdefg
!descri	gYehke
!design	bgXkel
!desk	mXqdeW
!desks	cYkijb
!detail	dZlZZo
!determ	cpefda
!detroi	eighec
!develo	dsXbda
!devon	ldlfeW
!diary	buWWci
!dice	dcXWaw
!dicky	apidca
!dictat	ddkdcg
!did	kiiYfZ
!diem	ecileZ
!dietar	idldea
!differ	jkeacc
!diggin	ednidX
!digita	btZada
!din	jncada
!dinner	dkaedj
!diplom	bUvcmW
!direct	ajXrcb
!disabi	qldSab
!disagr	XumbcR
!disapp	drYcdb
!discar	keeeee
!disclo	ieffdg
!discou	dlceeg
!discov	ehbeek
!discre	Zfilee
!discri	bfbddo
!discus	cbrgYb
!dishea	jhdcef
!disper	bhdjfe
!displa	ddpeea
!disput	dYXcdv
!disqua	YSmild
!distri	kkaciZ
!distur	ecbgel
!do	jglbbc
!dobbs	eapcfd
!docs	jmbadc
!doctor	emadeg
!docume	ZVlcen
!docusi	kbffff
!dodo	fkdffd
!does	lnbcWc
!dog	4VXZgY
!doing	UYglgk
!doj	gdchhf
!domest	hjeddd
!domini	dkcbdi
!don	dbbkdl
!donati	mbehdc
!done	dwSmWY
!donor	fmebhY
!door	gUqoYY
!double	jcjaeg
!doubt	lQWT1j
!doubts	hdeefi
!down	kwYhdN
!dr	jecblc
!drag	uNWgmf
!draggi	gdddle
!drains	idZdYq
!dramas	cYscdb
!draw	gcghbj
!drawin	epccec
!drawn	g7QTYY
!draws	eddehi
!dre	dikcdb
!dreami	kcdehe
!dreamt	fcdfhi
!dredgi	erbbcb
!dress	eccebp
!drill	edigfe
!drink	fddcnd
!drive	feefhg
!driver	dackdm
!drivin	dnjaeZ
!drop	blZkcd
!droppe	gnbhca
!droppi	ejikeV
!drug	eaZnbm
!dry	ncebib
!duarte	iYmefd
!dubai	enZceg
!dublin	eobfea
!dude	edZffo
!due	aghYjk
!duly	cYichm
!durati	jfhecc
!durban	jlbcdc
!during	YpnZdX
!dust	aYibkk
!duty	necccf
!dyers	bjagla
!días	icaemc
!e13	ckgnaW
!each	ioUhdY
!earlie	dvTfYb
!early	gieiad
!easy	WWWkZ1
!eat	eWancn
!econom	ceeeel
!ectc	lfZeka
!edinbu	ecaglf
!edited	lhcefa
!editin	ameeef
!edtech	bnZmab
!educat	ebdiej
!effort	cZjikb
!eight	ZqZlbb
!either	Q2pbTZ
!elders	efdhfh
!electe	ctccXf
!electi	ZqgeeY
!electr	kMgdgp
!elemen	jabkee
!elena	hebgma
!eleven	fedled
!elf	ebjhfd
!elif	fhdeff
!eligib	bWRYc3
!elimin	gmYgfe
!ella	fkeeeb
!elliot	cjieec
!elna	ehbeek
!els	cvYccZ
!else	bVvaoY
!elsewh	nmiYdS
!email	ldieZe
!emaile	kbjcec
!emails	Zedmhe
!emea	ckfegc
!emergi	fcccdn
!emil	ijgdcb
!emma	cncbbh
!emmanu	dgeclc
!employ	WFvXM7
!empty	cakhee
!emre	mYbfdk
!enclos	dfcodb
!encour	dhdema
!end	h2cUWS
!ended	ddffie
!endors	giadck
!ends	edhdfh
!energy	fgdiee
!engage	abbgSw
!engine	ddcgfl
!enjoy	jdbbbn
!enjoye	iZhjee
!enough	TZNZZ/
!enquir	okfbYX
!enrolm	phabdY
!ensure	dlceef
!enter	gfWgbl
!entere	dfmeea
!entert	ihbjea
!entitl	Wjeaen
!entran	edaccp
!entry	Yblaco
!envelo	pRjdcg
!eoe	feifee
!episod	dbadmi
!equal	eqbZfb
!equall	fjfffd
!equipm	aZpdcj
!equity	Yepeec
!equiva	edeeoa
!erin	jajdde
!esbjer	eZepcb
!esi	fdleed
!especi	blUcar
!essay	mYidcf
!essays	gZclak
!essent	bZobjb
!establ	Vjlddi
!estate	dZncef
!estima	khcded
!eta	YxXccX
!ethan	ZXwdcb
!ether	eameee
!europe	cflfcc
!evalua	kYboeb
!eve	bjdgfg
!even	XinXge
!evenin	amajgd
!events	edkefe
!ever	cgkYjd
!every	gWheij
!everyb	gdYpea
!everyo	etgThV
!everyt	aSzfiV
!eviden	eddfel
!ewa	gZbfdo
!exact	rlWYbY
!exactl	vTXYld
!exam	Waknhd
!examin	cVliej
!exampl	pYcnbX
!excava	jgdeee
!exceed	mTjbqV
!excel	ZsoZcT
!except	sZceRl
!excite	clgedc
!exciti	mdfedd
!exclud	dkaicf
!exclus	cbeccr
!excuse	ddcleg
!execut	cYgedq
!exerci	chjZdk
!exhibi	ggeffe
!exist	eTgXY0
!exists	eTNeZ+
!exp	Zjfhha
!expect	Mxcehg
!expedi	pZbjdb
!expens	daZjcp
!experi	dVmYkj
!expert	hcgeeg
!explai	kUYhco
!explan	egkdeb
!explod	ecegej
!explor	eejieY
!expo	hZdbgl
!export	eWocef
!expres	fcffdj
!extend	dTcaY2
!extens	jVcigi
!extern	cYgdkk
!extra	fkbdhd
!extras	ghheec
!eye	alibdf
!eze	ihddee
!f	gsZcda
!f2f	eldeee
!fabric	ibdedk
!faces	eldeed
!fact	dqbddb
!factor	maXibf
!fail	klbefY
!failed	emcgnS
!fails	fifeed
!fair	bWYfZz
!fairne	cdgedk
!fake	ecekdh
!fall	WmZggi
!fallen	ppUaZS
!falls	rccbdc
!false	ljaeea
!famili	dheefi
!family	hWWtXg
!fancy	aUmqhY
!fantas	dZldlc
!far	Z+bVZR
!farid	cjcief
!farrug	Zreecc
!fast	lrQdbb
!faster	mihcdV
!fat	ahcegj
!fate	jefeef
!father	fYkcdl
!fatima	nWZbnf
!fatou	jZeedl
!fault	kidfea
!favor	fdeffj
!favour	bCQZc/
!fax	ffjfed
!fear	Xefnbh
!feasib	idffff
!featur	ebeeem
!februa	bhhejb
!federa	bbjjkY
!fee	aobZej
!feed	dZYddt
!feedba	WhYZbx
!feedin	dddkjb
!feel	Zclcal
!feelin	Ybqadj
!feet	fdjgdd
!fellow	XVgaju
!femi	cdepec
!fern	dZrdcb
!fernan	akddbk
!fernda	cqfZkU
!ferrei	eembcg
!ferry	dlcddg
!festiv	eaiheh
!fi	cgaldf
!field	tfRaaj
!fifth	gbdmhZ
!fight	koacYa
!figure	iWYegp
!file	TxVwWU
!files	hgkfeY
!fill	dWoQV0
!filled	hsuaZJ
!fillin	aNjZY2
!film	dYgfdn
!filmed	dgdjee
!filmin	Zgdngb
!final	dsMRhs
!finali	YuZded
!financ	etVaZe
!finch	cpicaX
!find	gcYffo
!findin	hncddb
!fine	fZafhm
!finger	eccjck
!finish	YwZmgP
!finlan	jalefb
!finley	bjbdld
!fiona	bjkeec
!fire	jciieY
!firear	breceZ
!firefi	ekeeee
!firm	V0adlN
!firms	cseceU
!first	WWWlmp
!firstl	dblkeb
!fiscal	ebkaal
!fische	ehjgcc
!fit	TMXTa/
!fitnes	biZcdn
!fits	eXcjen
!fittin	dYZcdv
!five	ZnVfjh
!fix	ZzfTda
!fixed	M/NfYQ
!fjordl	ebeeij
!flags	hoccfa
!flap	effhee
!flat	ihYekc
!flatma	aeeene
!flatte	dekchb
!fleet	eackhg
!flexib	fvVYhY
!flight	bokbcb
!flood	cYjldg
!floode	edehdi
!floodi	dfheeh
!floor	bZWijp
!fluent	dpjcdU
!fluste	jededg
!fly	dkdiec
!flying	eejdef
!folder	bfciek
!folks	jZeemb
!follow	nfiSUm
!fontai	dsbddZ
!food	dYhnkV
!fool	jefchd
!foot	ddYedp
!footba	ccftbY
!footfa	cqaede
!footwe	eiifdb
!for	aehYZw
!forema	glbeed
!forese	fVjcbq
!foreve	mbfimQ
!forget	jhdsTS
!forgot	m/NZYN
!forkli	hhmUYk
!form	XclsXZ
!formal	bYixVb
!format	kTglYk
!formed	dekidb
!former	qZWjdd
!formin	eaoded
!forms	hjVjdf
!forth	lhiebW
!fortun	ejefia
!forty	dcdfdn
!forum	hdbjch
!forwar	WNoXX5
!foster	ieddei
!found	axYbZe
!founda	kecedg
!founde	mYfegf
!foundr	ijYdcj
!four	mHgYa0
!fourte	ebkeeh
!fourth	bbpaiZ
!frame	crWbfb
!framew	jiebec
!fran	hicdgd
!france	nZcdeh
!franci	hidefd
!frankf	ejeefe
!franki	gcemdd
!fraser	eXjjeg
!free	WdnhlX
!freela	ZuZXjY
!freeze	bgqcdY
!frei	ekddeg
!french	eenead
!freque	cccdhm
!fresh	epcefY
!freshe	brceeY
!friday	hiXamf
!friend	drLbco
!friesl	llcedY
!from	kjdZZl
!front	fZphda
!fronte	eZiled
!frozen	dgpccY
!frustr	eaoadh
!fte	kahgee
!fuel	cegdoX
!fulfil	fhfeff
!full	hRLdh3
!fully	fYteeU
!fun	eUljYl
!fund	feecej
!funded	dghkeZ
!funder	fchbej
!fundin	efVddq
!fundra	jkbdde
!furnis	cjbkjX
!furthe	dWhWgv
!future	ffbeel
!fête	ddlhbd
!gabrie	btSZge
!gaffer	cVVgct
!gainin	edheeh
!gallag	dYoeeg
!games	gkddce
!gap	kfoWbZ
!garden	cYmeal
!gareth	efekec
!gate	kahbge
!gav	dccpdc
!gave	iSielf
!gcse	fcddhj
!gdynia	hgZfkc
!gelate	Wnieee
!gemma	amcfdf
!gender	fddled
!genera	oRpYai
!geolog	dZqeeX
!ger	efdeej
!gerry	ealdlZ
!gesprä	leejdX
!get	Xeafiq
!gethin	bVgmcm
!gets	lhdhab
!gettin	YcXbcx
!ghost	mdceed
!ghoste	naaedj
!ghosti	mbhkbX
!gift	hfbiYl
!gifts	bqcdec
!gig	qXXebm
!girl	aXUalu
!give	U8VVfe
!given	R7cVUf
!giving	pgYWdj
!glad	jcmcbc
!gladly	edeejh
!glasgo	ededii
!glen	kdedfe
!gmc	efcdmc
!go	bcgiYn
!god	dZjkde
!goes	khjicS
!goggle	odcefb
!going	YXhSa7
!gone	kfjidV
!good	ZYTniq
!goods	kQZlcr
!goodwi	lcdceh
!google	Yjaalj
!gorau	chjeed
!got	dnZdUq
!govern	mbmaXe
!grace	igbald
!grade	ecanff
!gradua	dlkccZ
!grand	eUiggn
!grant	dTYgrh
!grante	dcZXUw
!great	fVgffk
!greate	eoacjZ
!greatl	jgbebj
!greek	fnUife
!green	boZWdl
!greeti	icihaf
!greg	fZbdli
!greywa	jjfgaY
!grid	jbdlbe
!grin	fffgff
!gritte	fdeidh
!ground	nacdnW
!group	diTkcl
!grow	eZcllZ
!growth	dbadYu
!grüße	jcdhee
!guaran	b8iWUK
!guardr	fccckj
!guess	i0UcYW
!guessi	rdbbbe
!guest	ilbeec
!guidan	bibemc
!gunawa	jmeZdb
!gustav	edgcfk
!gutted	fddfcm
!guy	bfbflg
!gw	cldYdl
!gyms	eYnkbZ
!ha	hbqddV
!hack	jmUhea
!had	gdfcig
!haggle	eZdejj
!hairne	ifeffe
!hakimi	ccdhel
!half	YmSvba
!hall	fYbjdm
!hamish	emeebe
!hammer	jibeec
!hamza	dYkecl
!hand	juVUeh
!handed	fbmjYc
!handle	cdfcco
!hands	cmmVcb
!handwr	edkdja
!hang	gdhgha
!hangin	qqUYaW
!hangs	dacfen
!hania	jdieec
!hank	dfdjeg
!hannov	dbckdk
!happen	VoqXYg
!happie	dbcioc
!happy	gbjXob
!harbor	debkei
!harbou	eXicdn
!hard	VRqXZy
!harm	diffff
!harrog	dajmea
!harrow	VTnbep
!harves	elcidb
!has	Z7fYZT
!hassan	Zbpcef
!hat	fdlfeb
!hate	acdoah
!haul	crfddY
!have	ekdZfk
!having	eePiP0
!hca	naeeed
!he	cckean
!head	Wfagoh
!headco	cdfbco
!headli	dnbefd
!headph	cYZgpf
!heads	VsckdY
!headsh	esdegS
!health	bfYphc
!hear	hflkhN
!heard	mkddjQ
!hearin	gdgkZf
!hears	uaWXdc
!heart	abdaWx
!heartb	hVaagt
!heathe	ckZmcc
!heavy	fdcdem
!hedgeh	cWcdes
!held	Zqiaac
!helga	ifYakg
!hello	dbfmjc
!help	ZctVVi
!helpde	Zdncic
!helper	bblidd
!helpin	gmeggS
!helps	kXkicc
!hence	djcedh
!henrik	hciefe
!her	Yucbce
!herd	ccXicq
!here	Ziebhk
!hereby	ehdedi
!herita	ikahZb
!heron	fgffef
!hersel	cmidaf
!hesita	cUelhl
!hey	dddedn
!heyyy	ecchke
!hgv	foZcgd
!hi	dXtcdb
!hide	eecdji
!hiding	dbofcd
!high	dhaclg
!higher	deeane
!highli	djhcjZ
!hii	ggadig
!him	Z2YbYb
!hints	cdcoee
!hire	iSfbjn
!hired	jXyhYU
!hires	eV0WXg
!hiring	XLmXY8
!hirosh	idakbh
!his	izdXSW
!histor	dfiddi
!hit	oagYka
!hold	dzJhgd
!holder	dclZld
!holdin	dubWhY
!holds	e1RjWT
!holes	iededh
!holida	gmbZff
!holler	cfkefe
!hollow	edbkdi
!hollyb	ZjjbnW
!home	iTkWmh
!homes	chcecm
!homewa	dffema
!homewo	ofkgaU
!honest	jdafhg
!honour	fdfiWl
!hons	eZofed
!hope	dcQcju
!hoped	WQacd4
!hopes	gYUVms
!hoping	mZnbcY
!horses	dgeked
!hospit	gZhndZ
!hosur	kaedjc
!hotel	efefei
!hotels	cheema
!hour	4MbehY
!hourly	cndeed
!hours	OdcVZ1
!house	lmXbZg
!houses	cZlenY
!how	XxjZeZ
!howeve	iUjabo
!howzit	decfel
!hq	aodeea
!hr	jZWarf
!hrd	gkdedd
!hrs	cdelee
!hse	icedal
!hub	Yielec
!hugo	dnoYcW
!hugs	jXacXt
!human	mrUdZe
!humani	bYnldb
!hun	echdna
!hundre	eUeefr
!hungry	kVjYbn
!hunt	kSodrT
!hurrie	eoedfZ
!hurry	T/QWkK
!hurt	gbdkeg
!hybrid	jZamdh
!hydrau	eddhei
!hydrol	hapdfX
!hygien	efehff
!i	dekeef
!iberia	djZddl
!ice	fnXelZ
!ich	ibdlce
!id	cZolcY
!idea	U3rbZM
!ideal	deelfc
!ideall	iceied
!identi	XyWchY
!iets	dcZdcr
!if	ZtjdcX
!ignore	VdXtZm
!ignori	cpfddZ
!ii	dcenec
!iii	gnfWmW
!imagin	ejfahd
!imc	dYemkc
!immedi	edneec
!imogen	jfZpZa
!import	bYfhkh
!imposs	Yseeeb
!impres	bgmdhX
!improv	feeehf
!in	diiZbl
!inbox	xggZaT
!includ	hQaVV4
!inclus	cWqgbg
!income	Zldedj
!incomp	kaeied
!inconv	gjjhbW
!indica	chjhca
!indisp	eihced
!indivi	cfkVbo
!ines	ecYglf
!inevit	eocbfc
!infer	jdgaeh
!influe	YuhceU
!info	bjpVcW
!inform	axecbU
!inheri	delcef
!initia	jbedej
!ink	eYcein
!input	mjaadd
!inquir	eddedl
!inr	ebciek
!ins	adfene
!insane	febjdh
!inside	qpYWZY
!insist	dhejce
!inspec	XombgY
!instan	eYlleb
!instea	sjcdaR
!instit	dkcdbj
!instru	agohba
!insult	ckfffd
!insura	ecmjcZ
!insure	icqYeZ
!intake	Zcfdep
!intend	eXsafe
!intent	feagkd
!interc	egjeec
!intere	cK6lXV
!interi	bkeffe
!interm	dhjajb
!intern	hmXaak
!interp	hhgjZc
!interv	dMjfwf
!into	nqXaZc
!intro	jbbhjc
!introd	cuaceZ
!invent	kjbbcg
!invest	geqYcY
!invisi	bfbncf
!invita	gThfao
!invite	mHSmVy
!inviti	aQZWc7
!irelan	hZcdgm
!irina	cadWjp
!iron	efdeek
!ironic	dbbecp
!irriga	eXqeec
!irrita	ofbbec
!is	imhccZ
!isabel	ecclnV
!isla	haZkdj
!island	gfedeh
!isp	dgcemc
!issue	cjYfdl
!issued	bfmgYg
!it	defecm
!item	Z1ZYjL
!its	a6PgfR
!itself	eidjeb
!jacint	ebchle
!jamal	cebkei
!jammin	baiikb
!jan	goeibU
!jane	ffnffY
!japane	efecel
!jars	hhejda
!jasmin	jUdjjf
!jasper	jcidec
!java	ekefee
!javier	bdaeeo
!jay	dkicec
!jazz	egeeei
!jem	bmdieb
!jenna	icedje
!jerome	icjeec
!jewell	fjfejW
!jie	decmed
!jo	eZbbip
!job	dUpfSt
!jobs	TS0bVl
!jodie	chdnbd
!join	cYlkaf
!joinin	ZYgiRu
!joins	dafdem
!joints	aajdnb
!joke	mWcfjg
!jon	cgedjh
!jorge	eddhdj
!joseph	bmjddY
!journa	eccdng
!journé	dcdikd
!joy	PYjflr
!judge	Zmckec
!judgem	dgdfdj
!judges	hgcfeh
!judith	hfffff
!july	dlefec
!jump	fjXgci
!jumped	ececdo
!june	dkcdbj
!junior	bdXbkp
!junk	kaeefh
!juries	ldeefd
!jurong	eckeee
!juror	ejciec
!jury	hdbdcm
!just	dgwgcP
!jürgen	ecdekg
!k	dbcfik
!kai	oTvZeV
!karee	gffkda
!karen	eZcebq
!kate	hhclcb
!katie	eZjfjd
!kaur	deecnd
!kaylei	eddjdi
!keen	VYYbhx
!keep	iSccsi
!keepin	jMcXqp
!keeps	cmfded
!kelly	hdhagf
!kemal	jnabdb
!kept	vgTrWR
!kettle	gZledf
!key	fdbedn
!kickof	bmlceY
!kid	eecfek
!kids	cYrida
!kiebit	lbbddj
!kill	ayZdcV
!kiln	kccael
!kim	tbZfbW
!kin	eceele
!kind	ZlUSVw
!kinder	jcbcle
!kindli	chbkee
!kindly	dVUakw
!kippur	iedcjc
!kirsty	edjdeg
!kit	tZZaci
!kitche	jgdidZ
!knew	ebXecr
!knock	oceeeb
!knocke	ljZddf
!know	X1jdaV
!knowin	Wohbeg
!known	czmRaN
!knows	XylZVV
!kuala	elahfd
!kumasi	dcjcdk
!kwame	eblckb
!l2	eagcel
!lab	jaceek
!lace	cZeneg
!lack	eibleb
!lad	edZbkk
!ladies	dRkgdo
!lady	ipXhab
!ladysh	dggcdj
!lagos	ehefff
!laid	Zbcpeh
!laird	feanfd
!lakesh	djgeed
!land	eiaecm
!landed	eieeee
!landlo	ffcddl
!lands	pfcaed
!langua	elbfed
!lanter	hdceej
!lapse	emheeZ
!lapses	hfdYfl
!laptop	bWdcgt
!larger	ealhee
!lars	adoefd
!last	jkafSl
!lasted	edieid
!late	rZYV0U
!later	4GZpiY
!laterl	fecfek
!latest	fkdgdd
!latin	jchdfd
!laughe	ccmcbj
!launch	kicdec
!laurea	kaacen
!law	dljceY
!lawn	Uuceec
!lawyer	Zijceh
!layer	bbdidm
!lb	bdcoec
!le	eclVkg
!lead	fVebml
!leader	ascdad
!leah	ehffgf
!learn	Xnchdi
!learne	Vbhndj
!lease	aihidd
!least	Zecbmi
!leathe	eeeegi
!leave	xadckR
!leaves	Zmmadb
!leavin	vQZacn
!lectur	ihXaji
!leeds	gaYcfr
!lefebv	jbbdel
!left	mSMWe8
!legal	uLkbcm
!legibl	eedjfe
!leices	cafned
!leisur	babcnk
!leith	fcYfkk
!lekki	cbdpdd
!lemmen	fXcenh
!lena	gieeee
!length	ZmiYja
!leopol	hfdfbi
!less	kqXWdY
!let	Updied
!lets	tYUigb
!letter	eiTnge
!lettin	efjchc
!level	cYcZbx
!levels	djkadd
!lewis	haadmf
!liaiso	bbUpem
!liam	eeeeek
!libert	lebakb
!librar	dmfibY
!licenc	hZXkij
!licens	fXiibj
!lie	lffkZX
!lied	gacden
!life	ckideb
!lifegu	jideec
!lift	cakgrQ
!lifts	ghceeh
!light	docXbh
!lighti	ecagen
!lightn	edYVdt
!lights	flecdd
!like	eegbek
!liked	aTfXqo
!likely	djhbhb
!likes	egWccr
!lila	adbndj
!limbo	nfcded
!limit	XuYjbY
!linden	nhaakX
!lindgr	ecddnc
!lindqv	apXdgg
!lindse	fkffdb
!line	WpZcbm
!lines	nZffde
!ling	ejeefe
!link	iWjfci
!links	fcvZgT
!liquid	fjehfb
!lisbon	djefff
!list	eVPciz
!listed	iUkbem
!listen	VnlYbg
!litera	dpaadi
!little	edbiek
!live	jTtdYb
!lived	fffffg
!liveli	egeief
!lively	cYkepW
!llongy	Ymadmc
!load	fcceem
!local	clWcem
!locati	eecgjf
!lock	heckdd
!lodge	bgZfZr
!log	cWtcca
!lol	qlSkbV
!lollip	jbbbkg
!long	aujWeZ
!longer	lPjedp
!look	RhPtgn
!looked	cgucZW
!lookin	VoWVUu
!looks	eqaibX
!loop	ekhdeb
!loopwi	cceidk
!loose	lhfcda
!lose	YgWmlf
!losers	ijdeeb
!lost	kWojcY
!lot	nFbilp
!lounge	dhcdej
!love	geRPU5
!lovely	dbVbZw
!lowest	gcjkZe
!luca	djZbdm
!luck	kfEVkz
!lucky	jdeeff
!luis	agellV
!lukas	jglcdX
!lumen	qZZbmZ
!lumenp	eaqcea
!lunch	eUikma
!lundqv	dcdrdZ
!lydia	eedffj
!lyon	jbcife
!m	guRmYU
!ma	ocecec
!machin	XlVaoh
!made	WveaRm
!madnes	fffehd
!mads	hgdehc
!magist	didfeh
!maier	eZefdn
!mail	XV1Yeg
!mailbo	aakeck
!mails	YjyaZM
!main	cZdkdm
!maine	efdcdl
!mainte	ealcdi
!mair	jgdeee
!maison	mcdeee
!major	iideee
!majorc	mbgedc
!makati	gghddf
!make	gkXgZm
!maker	kdVkkY
!makers	edapdd
!makes	cgjhhZ
!making	agabVx
!malik	eXoemW
!man	jrRcjX
!manage	lkaalV
!managi	dgceek
!manick	icadnc
!manila	cjdeej
!many	Xjkccf
!mara	kdfefe
!marek	mmZdXd
!maren	jbandb
!marine	ebaejl
!mariso	hideee
!mariti	ckbgja
!mark	gManat
!marked	fjnZdY
!market	cYwdjR
!markin	ngYgeb
!marks	dbfffl
!marta	rhTaWd
!marvel	hXdnff
!massiv	iZlebf
!master	baXtbc
!match	XWLYg+
!matcha	aaleck
!matche	ebXkdn
!matchi	facefp
!mate	YaZfkq
!materi	hindcW
!mathem	mfbfdc
!matron	fjdbci
!matter	iWtYga
!matthi	cWYckr
!may	ictdZV
!maybe	wHhimd
!mayhem	fedheg
!mba	gcZkej
!mbatha	jkYddg
!me	bhbXX1
!mean	nrceUX
!meanin	jeadej
!means	2ZXgZS
!meant	hWmasW
!meanwh	Zkjeee
!meas	jkbeeb
!measur	djiZdg
!med	ecpdea
!media	eabgco
!mediat	ejbhee
!medica	cnTeej
!medici	ehmedZ
!meet	ckZYhn
!meetin	hxVdYU
!meets	eaemff
!megan	hgcdhf
!meliss	fgefeh
!member	hphYeW
!mentio	SP/dZP
!mentor	mbsVaY
!mercha	dfaeod
!mercy	ggchcf
!merger	ejeeed
!merit	koacaa
!messag	QS/cWW
!messen	nbkZYf
!messy	hbdena
!met	Z1SwOU
!method	cgrXec
!metres	cdbldj
!michel	jkaeec
!microb	edehdi
!micros	echccl
!mid	nTladj
!midlan	sXicdZ
!might	eliecZ
!mikkel	ebZojb
!milan	heehbg
!milk	eendeb
!millio	ajjdce
!mind	UwZgoR
!minded	eamffe
!minds	UroebR
!mine	mgebNr
!minimu	daZbet
!minist	gehffe
!mins	ejkibW
!minute	pfdeXX
!mirror	aneefe
!miss	oSpbgU
!missed	qiceaU
!missin	vYqPYc
!missio	aZoZeh
!mistak	albihb
!mistre	aeehkd
!misund	fmdega
!mitch	fheeef
!mitten	cdlgec
!mix	aYvaZg
!mixed	ffbgje
!mo	dcmdee
!mock	edmeed
!model	jbibhe
!modell	fdifff
!modera	dVjYll
!modo	fblfee
!moin	ZbnZkf
!moment	WtZVek
!money	agjXdm
!monica	ednfea
!monito	gVvbea
!monsie	dkacbl
!monthl	egcfei
!months	fkdfee
!moon	giffgb
!more	pYfbhd
!mornin	jeXckg
!mortis	fgefff
!mossy	eejefe
!most	cnebde
!mostly	W2XbbT
!mother	dclgWj
!motiva	efjfed
!mousta	fcdlef
!move	kYhZjg
!moved	ojahjO
!moveme	gehefe
!moves	VpndcR
!moving	lbgRbq
!mps	cZlkYi
!mr	iTZegr
!mrs	dZkjcg
!ms	chcdgk
!msc	ZsVkcb
!msk	dhghdd
!much	cojfgS
!muddy	bhaeoX
!mum	QNgxlg
!mundus	lbUiig
!museum	dbdodc
!must	ehfhaf
!muted	hbdkbh
!mutual	eYbdio
!mv	diddla
!mwah	ejdddh
!my	fkdfec
!myself	bmcZhd
!myster	pfcecZ
!mühlra	dikeea
!nada	mdgddb
!nag	fddeel
!naidoo	ekeded
!namast	ffffff
!name	Q3mYQg
!named	WupYaR
!names	cheVap
!narrow	hmadee
!nasrin	fffhee
!natali	edgfhf
!natash	cSZatk
!nation	oiVhac
!nativi	eeefck
!natura	gjZaej
!ncube	dareeZ
!nda	ebemef
!near	bgedhi
!nearer	ecceen
!necess	efcfcl
!need	kZnLgq
!needed	iVpcgd
!needfu	ebYihl
!needin	UOacX/
!needs	eWiTte
!negati	gbleee
!negoti	cXZdkq
!neighb	fhdbke
!neil	kdideb
!neithe	TsfWbl
!nephew	eheeeh
!nervou	edekef
!never	TB3jjj
!new	RtlWTp
!news	ltjXUU
!newsle	easccZ
!next	VW8QjZ
!nga	hdeied
!ngo	eneeeb
!ngozi	cYWazX
!nhs	eddedl
!nia	hdeeei
!niamh	Xjcecn
!nice	sVPWWz
!nicely	dcdogZ
!nicer	gmbddd
!nick	eWldem
!night	leUgel
!nights	dhebbm
!nikos	jgdeee
!nine	bgemed
!nines	jdegee
!nmc	ikddhZ
!no	hogfZY
!nobody	Xa3ffO
!nod	jsaccU
!nomina	lcaZcn
!none	iljTfa
!nonsen	iceeie
!noor	kebfch
!nor	SsZdfj
!nordli	gpZcda
!normal	bbinkX
!northl	roWfcT
!northm	dejeef
!not	kofeZZ
!note	hZvebT
!noted	doXeef
!notes	ZwWfbc
!nothin	bjvgUU
!notice	gdlZlY
!notifi	YudaiX
!notify	Yubgca
!now	UfkWaw
!nowak	bfYmdh
!nowick	gheddg
!nplq	idddje
!nudge	Zdbpee
!nudged	cbchdm
!nuisan	fcffei
!number	IpldUl
!numera	ecdeem
!numeri	gmYanY
!nurse	jgbdci
!oakes	dZYmob
!oberst	iddddj
!object	nhabZh
!obliga	fkhgcZ
!oblige	Ykcccn
!obtain	ebcYds
!obviou	laceej
!obvs	dZdgki
!occasi	cXjcco
!occupa	ceeifh
!odd	mfaZma
!oduya	imdddZ
!of	Zikedg
!ofc	egZedn
!off	djlehV
!offenc	cdmgdd
!offer	hhaoIt
!offere	kfijeU
!offeri	gcfgbi
!offers	blYcjf
!office	lmmhdG
!offici	c1cZTX
!offsid	enaeed
!often	ckZigc
!oh	cmledY
!ok	qaZWig
!okafor	ktRfeZ
!okay	ckZgcj
!old	YqVgrS
!older	WVZ1cf
!oleg	dbTomf
!olivia	bmbhee
!ollie	jZcocb
!olu	efcjef
!on	aghdYq
!once	qYdTij
!oncolo	bscbdc
!one	cmmXbg
!ones	ePbbdz
!online	ZXbncn
!only	dhpbfX
!onsite	sYdafd
!onto	WOveYk
!onward	clcdei
!open	YSjuXk
!opened	jgdfYf
!openin	dckWbm
!operat	pTddel
!opinio	hlaccf
!opport	ejfefd
!or	Nl2cSc
!ora	dagehj
!oral	beXlgj
!orally	rgbbgV
!order	hqccXc
!organi	hnZWlW
!origin	bhpgVb
!orla	epbdeb
!orourk	eicebk
!osaka	dhcdpW
!osei	edlede
!ostrav	cbbkmc
!othell	kideeb
!other	kpVhqM
!others	ZbPlwb
!otherw	XoggpJ
!ought	kddgee
!our	ZiXeer
!ours	ZfudYY
!oursel	cffdek
!out	i3WbbU
!outcom	lheace
!outgoi	fgdecl
!outlet	idedjd
!outsid	dfddig
!outsta	earadc
!oven	cVZcau
!ovens	ioXblW
!over	ppHbgh
!overqu	eZaeeq
!overti	hblbai
!own	kiRhci
!owned	nReceo
!owner	hkcXdg
!owners	jcdedj
!p	gcdele
!p45	eWuZcZ
!pack	dxWZYg
!packet	ddVdZr
!paedia	fTjcdp
!page	fVU3Wb
!pager	hcXjfj
!pages	aWitca
!paid	icledc
!pain	gjgZjY
!paint	ikdeda
!pair	eadcep
!pairs	fbiikX
!pals	edbeen
!panel	eZlhah
!panic	fkdeee
!papada	kccdje
!paper	kYiUrb
!papers	dllfUc
!paperw	cccqdd
!para	kcgcjX
!paragr	hhdffd
!parale	fcdkja
!parame	apcgbd
!pardon	cideei
!parent	dididf
!parish	keeeed
!park	cPsfjb
!parked	hkeeeb
!parkin	heqfeR
!parks	dbmddg
!parlia	echhge
!part	Ze5SfO
!partic	fpbhSh
!partie	pXciea
!partne	ffVWlp
!parts	pQbgbo
!party	bfepca
!pass	bRYlax
!passbo	deeefk
!passco	feheff
!passed	XcbfZq
!passen	ggnfbW
!passes	ehdiee
!passin	blcchg
!passio	eaaejl
!passpo	eYZudc
!passwo	ifXpfY
!past	wAceYz
!pastor	kcdadk
!pastri	epeeeX
!pat	dhfYme
!patche	eefeej
!patien	bUZkdr
!patric	rcZcde
!patron	dldceg
!patter	dYiccp
!paul	anbjad
!pause	dlefde
!paused	edRfdw
!pay	jdgdic
!payabl	kbcbfl
!paymen	jfkZde
!payrol	eZodee
!pays	chcaao
!paysli	eeamfe
!pdf	ecgkfd
!pdfs	dmbegb
!pediat	dZcemi
!peep	U0mQWS
!pelleg	UlpkgQ
!pember	ekddhb
!penang	cddhej
!pencil	diehef
!pendin	dkhchb
!pensio	ebndah
!people	ldYXXs
!per	hZbhdl
!perfec	dfVirZ
!perfum	dcejcj
!perhap	eoaddd
!period	R4WZZg
!perman	UWpnrS
!permis	eeagel
!permit	gbhbWn
!person	cbfZep
!persua	dZbees
!perths	ggefff
!pester	idkdaX
!petra	sVWWdm
!petroc	icehfe
!pgt	gldbdd
!pharma	doYcbi
!phd	duccaX
!phone	lnghaP
!phoned	jWXdmk
!phones	jVqbec
!phonin	rcccea
!photo	cbjodY
!photos	aeehhi
!physic	dlddff
!physio	bpfbdc
!pi	fkceee
!pick	TodXdr
!picked	d4YfQU
!pickin	atgXbc
!picks	RwgZeZ
!pictur	eckcjc
!piece	dchYji
!pieter	Ykleeb
!pilar	ctWbZX
!pile	gWbebt
!pilot	cbceil
!pin	eekceg
!pinewo	dZbdmk
!ping	gdhhed
!pinky	hjbeee
!pint	fccfem
!pis	dZleck
!pitch	dheiag
!pizza	dWdeds
!place	hXXeQ2
!placed	XNQlV+
!placeh	fdgifd
!placem	dhbcfk
!places	dhZclg
!plan	W7iTcL
!planet	dddeii
!planne	nXkdai
!plans	aZvZZe
!plant	mddefc
!plates	edaqcc
!platfo	dekefe
!play	haaleg
!player	dbjbgj
!playgr	hhbgcg
!pleasa	dgdiff
!please	dcXjng
!pleasu	YbbdYy
!plume	eaebmj
!po	dakfeh
!poache	ibecek
!point	SqRajm
!pointe	eZceep
!pointi	fgdffg
!points	dXVocp
!poke	jkaddd
!police	glVicg
!policy	bemcib
!poll	esYceZ
!polokw	Zcgnef
!pooja	dcejdi
!pool	eckhec
!pop	enbbZk
!popesc	WrZdjd
!popped	akZfie
!portal	Zdejgi
!porter	bscbeb
!portfo	oiVegc
!porto	dkYZbo
!portug	iicded
!positi	XmfeYj
!possib	eoXXXo
!post	ZZcVez
!postdo	dkajee
!posted	iXacdr
!postin	gibccj
!postma	eidehe
!posts	aS1cbb
!poultr	jdYcdo
!pr	ameffe
!practi	WgUkim
!prado	bZpgdc
!prakas	deYhpY
!prayer	eafeWo
!prays	edjegd
!precis	buigbR
!predic	YwcddX
!prefer	eaajem
!premiu	fheeeg
!prep	ccTvdc
!prepai	ZcebYt
!prepar	eLQ/dW
!presby	cpcdec
!presch	manZca
!presen	TjYpck
!press	dghcka
!presse	ebXred
!pressu	dbZfmi
!presum	ffeiee
!preten	bqgamS
!pretty	iedidd
!preven	lmXkbY
!previo	ecbndg
!primar	hkcfeb
!princi	mjadda
!print	dgimeX
!printe	gVjcnb
!prior	eeejfe
!priori	jZmWZm
!prisci	dhejce
!priti	ksYbdV
!privat	jeffee
!priya	d2ZVbS
!priyan	peedad
!prize	edaefn
!probab	cuWbag
!probat	kdYZsW
!proble	bXfnpU
!proced	edaXqh
!procee	VPXbY/
!proces	kQpvYQ
!procur	cpVmfU
!produc	cQjhjk
!prof	egehfe
!profes	iibdbi
!profil	dbYkdo
!progra	coZack
!progre	WNXUY/
!projec	Zidnbf
!promis	Z/bXZP
!promot	dbdZdt
!prompt	ikbddd
!proof	bWXtjd
!proofs	cikdeb
!proper	chmZhZ
!propos	odbbge
!prospe	jhgcbd
!proud	aieema
!provid	aeQXc0
!provis	dajchg
!próxim	jdeehd
!psycho	gasXaf
!pub	cgcZng
!public	hflZgb
!publis	Wpkbeb
!pugh	eXcoeg
!pull	hmdgca
!pulled	mYdcck
!pullin	ejdffe
!pumped	eYceeq
!pupils	iTdioe
!puppy	dcZqec
!purple	ebbkdj
!pursua	jYkefd
!pursue	bSeadw
!pursui	dWbdeu
!push	gufXbR
!pushed	lhbddb
!pushy	dkceid
!put	VxRmYj
!puts	mfdbed
!puttin	dZZYnp
!puzzle	fefhef
!pvg	hkeeeb
!pâtiss	hhjYia
!q	jngZZY
!qualif	VbUbb0
!qualit	gddeek
!quenti	ddcedn
!querie	kZhddh
!questi	mUpilQ
!queue	gnZdgd
!queuei	hachdl
!quick	W/OTXX
!quickl	Z0SdiW
!quiet	byVYfW
!quite	eRUdh0
!quiz	dblgde
!quorum	draceb
!quote	e0UWba
!quoted	hmdeea
!r	ekcfff
!ra	ieefff
!race	chlfcb
!rachel	dcgdel
!radiol	ffffff
!rahul	eefedl
!rail	eddfmc
!railwa	enbefc
!rain	edbcdp
!raise	dTjbbs
!raj	gZlffe
!rajesh	hXncch
!ramire	dnbdef
!rang	eciefg
!range	ecjelZ
!ranger	dgZikc
!rank	ibgeeg
!ranked	iqZYhY
!rankin	eldffc
!rapids	fnZclW
!rare	kjbfea
!rash	ZuZddd
!rasmus	ebodcc
!rate	cleibc
!rather	dfacar
!ratifi	cZedcr
!ratify	dgcjmY
!ratio	cmeeee
!ravi	keeeee
!re	ZVvfZe
!reach	eaUgeu
!reache	guJjWi
!reachi	fidcdj
!reacti	eobccf
!read	gfoibU
!reader	oemZbX
!readin	WbyYgY
!reads	zlVfdO
!readve	ajbgej
!ready	dtUiSf
!real	VqYYqe
!realis	gyUbbV
!really	Vdqbhc
!reappl	bmjcda
!reason	ZXfZey
!reassu	eibael
!rec	egncca
!receip	dXmcdl
!receiv	fZWocm
!recept	fvWdaX
!recipe	dhffff
!reckon	aicddm
!recogn	bclclc
!recomm	SPXXX/
!recons	egeeoX
!record	VSkxaY
!recrui	UYiXVz
!recrut	dWuddZ
!rector	dfdedk
!recurs	fgffff
!red	djfefe
!redepl	efieef
!refere	iaTuga
!referr	hYdeeo
!reflec	cTxbYc
!refund	fccffm
!refusa	qnfaXS
!refuse	ifumaH
!refusi	kmeebY
!regard	nWdehh
!regatt	kfjZdc
!region	dYfmid
!regist	bTknhb
!regret	kTkgic
!regula	vYechT
!reimbu	labhhf
!reject	mmmkWN
!relate	hekZdg
!relati	libdcd
!releas	hncifT
!reliab	ehccdl
!relief	lWgbel
!religi	iSfcjl
!reloca	iYabdr
!remain	iQZgZw
!rememb	hkidbZ
!remind	cjlaed
!remote	cgYijh
!remove	bejfja
!renewa	cZmZhi
!renewe	eaheej
!reno	kcdTZo
!rensbu	bpaddc
!rent	gXjddk
!reopen	bdhYdp
!repeat	bmdgdc
!replac	QpRiZs
!replie	bfjrSb
!reply	cbwcYb
!replyi	hqacdY
!report	Y3nUTO
!repres	fZlddh
!req	dXoeeh
!reques	qQacli
!requir	ecjMev
!requis	kZiidd
!resche	elcefe
!rescin	eckied
!resear	cibecl
!resend	bXwZdb
!reserv	VWkhWs
!reset	fmeddc
!reside	hYfodb
!resign	ebedoe
!resist	dbigic
!resolv	jkcdcc
!resour	dbdkcl
!respec	kfacYo
!respon	iYkeib
!rest	ibfZoc
!restar	fbjeff
!restfu	hdYkYn
!resubm	dfledc
!result	ewaXYZ
!retail	endfea
!retain	WLPYZ/
!rethin	cXsddb
!retiri	bbijcj
!return	dqcPoe
!review	bSWkjt
!revise	cldcid
!revive	fYmffg
!rewatc	edhidg
!rhetor	angdeb
!rhian	bwXbca
!ribbon	geefeh
!ride	fcpeeZ
!ridge	fbbelh
!ridgew	bdatZb
!rigger	gWoXdm
!right	TcdkZs
!rightl	ayYddU
!rigoro	bYbmnc
!ring	pleRgX
!ringin	nodXZa
!rings	Rkefhk
!rising	mmedXZ
!rivers	ecfjjb
!rly	aibckh
!roaste	VpWclf
!rob	xfeeZO
!robyn	drgdZW
!role	gYlhcf
!roles	dbfccn
!roof	bVZkln
!room	ebSiln
!rooyen	lakcdc
!roster	lWiiaf
!rotary	cccmbj
!rotati	cZcmcl
!rotter	dbheek
!round	dckiiY
!rounde	edcbcp
!rounds	XXkmjc
!route	edkdef
!row	cdXcoj
!rowan	eacVkp
!royal	fdZfem
!rubén	eikeeZ
!rule	qpTZhT
!ruled	h+ReYH
!ruling	guXcdW
!rumors	hjddee
!rumour	jeVhgh
!run	Ubcfnk
!rung	mdpThR
!runner	icdedj
!runnin	bWpaZn
!runs	nadgbd
!rush	dvchiK
!rushed	bpddfa
!rust	ZzYbbV
!rusten	cZodlZ
!ruth	ibeeck
!s	fhZafm
!saas	dlaeka
!sabine	jbbedl
!sacked	naehcc
!sad	WbUbb2
!sadly	iecmZd
!safari	Xaodek
!safe	eedapc
!safegu	fahYgn
!safety	bbcmdk
!said	djocca
!salaam	locdcV
!salary	gZjgoS
!sale	eWkcem
!sales	hdckfc
!salut	femcXj
!salute	jddgee
!sam	feeoeY
!same	goRYlf
!sample	bcblcl
!samtra	bgekee
!sander	djUads
!sanne	Zgjccj
!santa	fmgeeZ
!sap	idjdec
!sarvad	ejaekd
!sat	gpcfZZ
!satisf	YddlZn
!saturd	laidZh
!sausag	idpfaT
!save	imWcge
!saves	egefei
!saw	Zaldmd
!say	c4faaU
!saying	ZsjWgY
!says	bgXfkl
!scale	bahmbg
!scan	bWW4YV
!scarf	difhdf
!scenar	dWjmcf
!scenes	ckachj
!schedu	Z0dUYZ
!scheme	bdpYhd
!schola	eXccoi
!school	kUeiej
!scones	efjffc
!scoped	gckkYd
!score	iRTicv
!scorec	kmZeeb
!scored	esZheX
!scores	hWodee
!scotla	igajdd
!scrap	ehZnec
!scrapp	efkffc
!scratc	gbYhmd
!screen	ccWuZd
!script	hVlZbn
!scrum	egegfe
!sdr	cfjecf
!sea	eZngec
!sealed	lbYdih
!search	jfYadn
!seasic	eieeee
!season	lciedb
!seat	gUZdir
!second	pTfWgp
!secret	hchedf
!sectio	ZTVdfy
!securi	dZihka
!see	aZfRrq
!seed	dakeeh
!seeing	dXjije
!seek	hbnieW
!seem	dZcber
!seems	ediecj
!seen	bXhohe
!select	bLTWU/
!self	eiddie
!selfie	chcedl
!sell	dbkdei
!send	sfrhTM
!sendin	gdglca
!sends	ejhgcc
!senior	ZRghmk
!sense	clebei
!sensin	efdffh
!sensor	cjhffc
!sent	UaqlWg
!senten	dhdenX
!separa	gkXpcX
!sergey	ebaaes
!series	dncXfh
!seriou	lbmbfY
!sermon	bddnfe
!servan	ggcfci
!serve	efeelb
!served	cbqUgf
!serves	Xagikf
!servic	gVaabx
!sessio	dadibo
!set	P8SdXd
!sets	bhndeZ
!settin	eabdeq
!settle	T/QhWM
!seven	dZcecs
!severa	ehedfg
!sexual	efbhfg
!shall	ihinaS
!shame	dbgail
!share	gvsNUS
!shared	gmXdeh
!she	anYidi
!sheare	egehfe
!sheep	cZblcn
!sheepd	eakeeh
!sheet	cddfdn
!sheets	gfahdi
!shell	gedeek
!shelve	decmdf
!shift	Nchxbd
!shifte	lcfefd
!shifts	aZrfbb
!ship	eakedh
!shippi	eiiecd
!shook	dhYemf
!shoot	mXbbdn
!shop	fTlZZs
!shoppi	coecee
!short	kVZbct
!shorta	lcdceh
!shortl	nTTTW5
!shots	edXsbd
!should	igoadW
!shout	Ykjiad
!shouti	iccemc
!show	aWwpUV
!showed	hhddhc
!shown	hbkibb
!shows	egddgh
!shreya	ebhldd
!shut	oSnbiZ
!shutdo	efdjef
!shuts	ieeakd
!sick	dbbfpb
!side	f1ZYZR
!sides	ccZdct
!sidewa	egffff
!sift	deccem
!sight	Y4RbgV
!sighti	fanheZ
!sign	kWuiTc
!signal	cdbZsc
!signat	gkewNV
!signed	b0giXO
!signin	csQacm
!signs	YoeigY
!silenc	qqZZjM
!silent	cXmjee
!silva	ZmdcnX
!silver	eddhfi
!simon	fijYhc
!simply	crakaV
!simula	ejceeh
!sin	jXoeda
!since	algYif
!sincer	fhgefd
!single	hUmbpZ
!sinist	hjZhfe
!sir	cleeee
!sister	YbqiiX
!sit	auceeW
!site	dOkkWq
!sithol	dYkcan
!sits	ekgbee
!sittin	ZxTidT
!situ	eXidco
!situat	dcajdm
!six	ccjacn
!size	ioZdXg
!sizes	ccbfli
!sketch	hSradf
!skills	febhfj
!skim	ekddmW
!skip	gieeed
!skippe	gfWeuV
!sleep	mZPoeb
!sleepi	eWjpcZ
!sleeps	alheYh
!slides	UZQ/YV
!slight	echeei
!sligo	ecdkic
!slip	aZzSeX
!slippe	ebelee
!slot	SiVwXg
!slots	ddlhdb
!slow	siUbba
!slower	ohdcdZ
!slows	cbadcq
!slàint	ecdedn
!small	gdkZdh
!smell	edcdlg
!smoke	bycXZX
!smokin	fffegf
!sms	dYkacq
!snowpl	dkcddh
!so	cfYhhk
!sober	ijafed
!social	Zqbded
!sofia	oXbcma
!softba	jeefee
!softwa	cgbeel
!sold	eaceeo
!solici	fdcgej
!soluti	iXogdZ
!solène	iheeed
!some	qXpUYf
!somebo	YnqYdZ
!someon	gUjkdi
!someth	Y2YbaT
!someti	gqbZbf
!son	jeZdbn
!soon	VzXeYb
!sooner	bwSfbX
!sorry	mcbVZr
!sort	cwfceQ
!sorted	djmbcc
!sortin	egeefg
!soul	hmaeed
!sound	kXldde
!soundi	eaqddc
!south	egZpfZ
!space	dkebgf
!spain	ggefff
!spare	clabej
!spatia	fXldcj
!speak	iQzYlR
!speaki	cimabe
!specia	ifkhYb
!specif	XoSZxY
!specul	rQaddm
!speech	idjded
!speed	hsadcW
!spelli	ejefee
!spend	gildeX
!spendi	fbmeed
!spent	icddbm
!splice	enYeef
!spoil	ecdfem
!spoke	XT5gZT
!spoken	SwZhjU
!sponso	VuZbdf
!sponta	dhcdcm
!sporad	ffkfeb
!sports	gdegdi
!spot	hYahco
!spraye	ikdeda
!spread	cglcdc
!sprech	gakeee
!spring	oeZfee
!sprout	aYmoca
!squeak	YYldoc
!sr	ckmaea
!sry	cdedbq
!ssnit	idiggZ
!st	fcence
!stable	neceec
!stack	kgZbcl
!stadtp	djegde
!staff	bUuZbi
!staffe	iagiee
!staffi	ekceef
!stage	gZYUnq
!stampe	dfekef
!stand	igfXpX
!standa	bhYYdt
!standi	mcecnV
!stands	hYbfod
!star	aogdad
!starli	eYbelk
!starre	fkaeeh
!start	icPibs
!starte	TsQkTn
!starti	ddghZl
!starts	bchZcp
!state	Xrhdea
!stated	jcffff
!statem	Zjaoed
!statio	enbfiY
!statis	eXdmei
!status	cpYfkY
!stavro	cWojhb
!stay	brRgkb
!stayin	cimdcd
!stays	dYidhj
!stenog	ecciek
!step	kC/adN
!steph	jjZblY
!steps	aL1Zef
!steven	icbkef
!stewar	jjbeec
!stickl	exVbbU
!still	g2LjgK
!stinks	hgZZhj
!stipen	fbneec
!stock	nYkeea
!stoked	enbiad
!stomac	djeefe
!stood	aYZmng
!stop	sdgdiQ
!stoppe	atbbiV
!stops	ebrTlb
!store	eYWedw
!stored	eghdfe
!story	biVbcr
!straig	W0VfYa
!strang	hlZeee
!strate	eZjldd
!streng	dakhci
!stress	fmdrYP
!stretc	ecffih
!strict	iasdcT
!strike	gqYgac
!string	bjdhdg
!strong	WdgUU0
!struck	bTppdZ
!struct	jedkcc
!stuck	cnbhcc
!studen	buabdZ
!style	ldZeei
!sub	feeffj
!subjec	klZdcb
!submis	eidcYn
!submit	WZnlWe
!subscr	caYfkm
!subsid	cqdbeb
!succee	aeZjcp
!succes	lQQWd9
!such	VxVhab
!suffer	Zcaekn
!suffic	ebedfn
!sugges	bolgbV
!suit	XZjqZg
!suitab	aReVd1
!suited	egdcek
!suits	agbhek
!sum	cnajdb
!summer	ZlUcnf
!sundia	ghekdZ
!sunil	cXXmdo
!sunny	bZdhfo
!super	endedZ
!superb	acYvda
!superi	dfjeed
!supers	nZcdkb
!superv	bocYgg
!suppli	ambhbj
!supply	ecegfi
!suppor	cdacbu
!suppos	feZZtc
!sure	c0WfhP
!suresh	doaeed
!surgeo	abdkek
!surnam	dVbsef
!surpri	ZnYhch
!surrey	didmcb
!survey	dVLvbr
!surviv	bbldbk
!suspen	ogLVqh
!sustai	dZZecu
!swallo	bfamie
!swampe	kdidec
!swappe	gfZgif
!swear	b2fSZR
!swift	fmhdcb
!swimwe	apceea
!swing	daXZbx
!switch	jjaabi
!sworn	gbcned
!sydney	ecmdee
!sympos	cTikcm
!system	cocdgc
!ta	eabkck
!table	gnYeZi
!tablet	apccdd
!take	cThXc2
!taken	dcgYdp
!takeov	bZqeed
!takes	mkZaYg
!taking	YMeUV/
!talk	oRuVjX
!talked	Tpddag
!talkin	chpebY
!talks	cVrchd
!taller	edldfe
!tally	ckcefg
!tamara	jfeged
!tamper	eiedeg
!tanaka	ahbjfe
!tane	lZmddb
!tanish	dQpiej
!tap	ecdeem
!target	gdeffh
!tariff	hddeej
!tasha	dcdleh
!task	pffbca
!tasks	edvaWa
!taster	Wjjdbi
!taught	fdlefc
!tax	ekYoda
!tbc	dkeefe
!tea	naeWle
!teach	cadeep
!teache	dXgami
!team	bfcaZr
!teams	dTncem
!techni	bXgmeh
!teleph	kjgcfV
!tell	S2jafV
!tellin	V5TVeg
!tells	aiYdhn
!temper	fehgfd
!tempin	cbZdZu
!tempor	febffl
!ten	nRVobm
!tender	aiXago
!tenure	fbZjdk
!term	cmcedg
!terms	algcYm
!terrac	cqbcec
!terrib	edcbeo
!terrif	amdfef
!tess	eYelei
!tessal	dfhkdc
!tessel	crdbeb
!test	gcjocT
!testin	hgbeZl
!tests	iVRluZ
!text	Rmhocb
!texted	oWWnYc
!textil	ebgeld
!texts	fZkifb
!thai	cgddlc
!than	vdWngR
!thank	baidhj
!thanks	bIlefs
!that	fohacc
!thaws	fehffe
!the	cgcddn
!theatr	beakdl
!their	LonhhZ
!theirs	blVgif
!them	acrdai
!themse	eifffe
!then	pUOkpg
!theo	chagke
!there	agmcXk
!theref	YnZahk
!therei	cfdecm
!these	WYsmVg
!they	kagYij
!thing	Wi+PXR
!things	lZeide
!think	WhZYdv
!thinki	dphgbV
!thinks	TxYbda
!third	XkVKmv
!thirty	eekadi
!this	cYgWa2
!thomps	akWall
!thorou	bbdfeo
!those	WTbZa9
!though	UuQZlk
!thrash	edeieg
!three	bRXZov
!thresh	eaddeq
!throug	VSacc3
!throw	cicncb
!thrown	dfeeek
!thursd	icgdci
!thus	dgiddg
!ticket	hgWedl
!tiding	jkbeec
!tied	cicnda
!tight	ajcmdb
!til	eboefa
!till	YrgjfU
!timber	hZlgga
!time	dhSWb2
!timefr	btYeea
!timeli	Q5nYaL
!times	YlWljd
!timesh	egeiee
!timeta	eiacpY
!timing	W0gZaQ
!tina	aVadat
!tinker	ecdejh
!tired	ekfecf
!title	ecljda
!to	djiYdk
!toddle	cZYndm
!toes	ecbmeg
!togeth	XhUYbz
!told	adncjc
!tom	eanldX
!tomasz	hfeeee
!too	gRlfii
!took	dOtYYr
!tool	Ykedke
!toolin	eckeef
!tools	eeeedl
!top	deYcbt
!toss	icehfe
!touch	YVrnad
!touche	cVmdkg
!touchi	ibacgm
!tov	kcbmea
!town	fghbmY
!towns	clfeZi
!toyin	gWWpWn
!tp	jddkiX
!trac	hdalee
!tracey	bdllca
!track	Xjachl
!trade	mYdfeh
!tradit	ekeefd
!train	ebZcdr
!traine	YnfgYg
!tram	efdeck
!transa	fhjdeb
!transc	dmaieb
!transi	hddhef
!transl	jddeff
!transp	jmakdU
!trante	jdejea
!travel	nXeaih
!treasu	dfXdcp
!treat	jjZkba
!trelli	jcceej
!trial	WlVxWe
!trick	ebcjek
!tried	ggfeee
!trim	edefmb
!trip	efjcfe
!tropic	obeddd
!troubl	eTsYhf
!true	fhofaW
!truly	kbdbhh
!trust	ghfefe
!truste	ZrbZaj
!try	gSjWfs
!trying	cUqZdn
!tuesda	bfbboh
!tunde	WdqXXp
!tunnel	cToeem
!turbin	ieZgdj
!turn	meVYrc
!turned	mhikeP
!turnin	cdeZar
!turns	cfeerV
!tutors	caSilo
!twenty	bhjYYn
!two	aeRpaq
!tyler	kWjenW
!type	eedcem
!types	eeebmd
!typing	ddYfbq
!u14s	jlXcnV
!unable	difffe
!unanim	bfbdgn
!uncert	eXbemk
!under	cZZKa4
!underg	ecdnde
!unders	RhikTm
!undert	ddgmiW
!unexpe	ccmlVh
!unfort	nYbedk
!uni	djeffe
!unifor	anbafk
!union	akYije
!unit	k2UVWa
!united	enceea
!units	vYafcd
!unless	fQetic
!unlimi	jeigcc
!unmoni	dgdeej
!unnoti	gegeff
!unoffi	hdejde
!unpack	egeeeh
!unsubs	fegefh
!unsucc	liaeec
!untick	eclfee
!until	clwlXJ
!unusua	ejcefh
!up	csmXaZ
!update	j4OZXZ
!upgrad	hmddca
!upingt	ecegek
!upload	QTvjaf
!upon	Xckakj
!upset	hfldda
!upstai	bkkcec
!urban	fdeeke
!urgent	bkimeU
!url	dbrddY
!us	efZeWu
!use	gSSjY2
!used	iUphYf
!useful	Ycogag
!useles	cYlcel
!user	Znebdi
!userna	ecjadl
!usher	icjeed
!using	nZcdjd
!usual	YknhcW
!usuall	qNlYtS
!utilit	dmZbcl
!utrech	ebheej
!va	ednleV
!vacanc	UMpWWz
!vacant	eSlbdp
!vacati	cqcddc
!vale	hhcdid
!valent	nbeaff
!valid	ecamjd
!valida	ahbYdr
!valley	pZbcia
!vanish	gRtddd
!varies	eleefb
!variou	jeceeg
!vector	caeZmk
!vehicl	dceoec
!venkat	hbpbda
!venter	hfedgf
!ventil	clYblg
!verbal	tcZddV
!verdic	N7UkbS
!verifi	eYbdcs
!verify	dibqdX
!vermeu	dickdc
!versio	lgaYnc
!very	atSaob
!vesak	ihWjch
!vessel	faYdhp
!vestin	hZaeaq
!vestry	pgZdcd
!vet	fdeffi
!vetera	dYpbbj
!veteri	gibdie
!vettin	ceejff
!vibe	ckeeef
!vice	sbZadc
!victor	ahdejf
!video	UYasbm
!vienna	eakhee
!view	VzmSbT
!viewed	feghfd
!vinaya	ejbeie
!vincen	lWsbdW
!vis	eaZdmk
!visa	eYWfWz
!visas	edddfm
!visibi	lehekT
!vision	eedmdd
!visit	gdaldg
!visito	ggecie
!visser	ncefcc
!vo	dbcegn
!vogel	caemoW
!voicem	gheefe
!volume	nTZWmn
!volunt	YZbjcr
!vote	gmTfge
!voted	c6bZcI
!votes	ceZddq
!vouch	lceefe
!vouche	fededl
!w2	fbafmg
!wading	gkdeed
!wage	hkWddk
!wait	cLegum
!waitin	xQXlch
!waits	skSYZX
!wakefi	eZsedZ
!walk	iaasca
!walled	nZjfeY
!wallon	dgedgi
!want	YWmXay
!wanted	RNjUl1
!wants	Vddtee
!ward	dmZkca
!wardro	jaddel
!wards	ibdmcc
!warm	daZdml
!warmes	dlceef
!warmly	fdcdlg
!warn	kbcjed
!was	gbpYdg
!washin	gidfed
!wastin	fdjeee
!watch	isZfYU
!watchi	eamamZ
!water	lPvWeV
!waves	ibkeed
!way	hcaXbv
!we	egZehj
!weakne	emeeec
!wear	cZXimj
!websit	nZbedi
!weddin	Xhaccr
!wednes	jbhebg
!wee	aejjee
!week	czVYfT
!weeken	pTVufU
!weeks	feeejd
!weighe	eZaqch
!weight	eeaZmi
!welcom	YWZYpq
!weld	dhbeek
!well	jWVfln
!went	mYijhS
!were	haXdfr
!wet	eeacoc
!whakap	ddldef
!wharf	mbkaae
!what	ZV0Zdg
!whatev	jsVegX
!whatsa	leeede
!whatso	edmcfe
!when	T8iaZW
!whenev	cmZjde
!where	bsgfXW
!whethe	QkyjUU
!which	hxZYVe
!whiche	leeeed
!while	ZssZVR
!white	hgcdeh
!whiteb	fedaoe
!whitef	eZaomU
!whitlo	drdYbb
!whitne	isccaX
!who	hseWac
!whole	cihfag
!whom	hqkWYa
!whose	Zpdgbe
!why	uMZjYp
!wiebke	geaeel
!wife	haYhji
!wijkzo	ZzXadX
!wiktor	ecmede
!will	klccZh
!willin	fdddif
!willow	gnhfdW
!win	boWccl
!windho	egcgeh
!window	UkWpid
!winds	fecefk
!wine	ecbctY
!winner	gjcefe
!winter	jarhhR
!wire	fihaYh
!wiser	U0jXWN
!wish	Xa3aaX
!wished	keddef
!wishes	edfeek
!wishin	hZZZnj
!with	aYqXYv
!withdr	YosbiP
!within	0YXXnP
!withou	gbU9aS
!woman	esVeca
!women	ecceen
!won	heXbgn
!wonder	inYlXZ
!word	Tk9TZQ
!words	ibeZfm
!work	TVvcdm
!workab	efejee
!worked	Ydjcdl
!workin	aPmcdt
!works	ggjkdU
!world	Zmdkea
!worrie	hVujfP
!worry	imgfdT
!worryi	eegmeZ
!worst	egccen
!worth	jadfei
!would	cfmggZ
!wrap	jaedke
!wrappe	efcdel
!write	gZbdkk
!writer	dgcdjh
!writes	lbameb
!writin	adbpnU
!writte	kmaibU
!wrong	hZZkgj
!wrote	cOXrYt
!x	ecedel
!xiomar	mbcffe
!xx	ZViYnn
!yard	dfbeem
!yasmin	keddcg
!yay	fgefff
!year	gVWmoe
!years	iQdalp
!yellow	Ybubeb
!yes	d0ZigK
!yet	kyYkbO
!yilmaz	jfYoVf
!yo	lXleec
!york	kcdfeg
!you	dbbceu
!youngs	efheff
!your	fYanao
!yours	iacXO4
!yourse	bVhXhr
!youth	cglfZg
!yuki	dhlhdY
!zack	jZeeek
!zainab	hfedhd
!zestfu	fjUkSp
!zilch	dekffd
!zoom	efdeej
#	kYdiie
# #	XSkdug
# 's	baZeir
# ;	jWdrgX
# @d	VhZrab
# @p	Xerdcb
# a	TUettX
# about	qeXmYW
# academ	ajgVZn
# addres	bdbqdd
# after	jJPY2j
# aisha	uaabcc
# all	ndVcZo
# an	ZiYZvb
# answer	iQigbo
# applic	dXhQfu
# appoin	YoXTfq
# are	OYrjgh
# as	hYbbwZ
# ask	behqVY
# asks	cdasda
# assist	fepaVf
# at	qbggbY
# auto	VVwcdf
# automa	kdffUl
# back	dderbZ
# be	cdasad
# became	klTYWl
# becaus	YPQlov
# before	eiTfRw
# blauwa	edrZca
# bonus	deeWre
# boss	oibUjc
# bring	ZYXrmZ
# but	rcdleI
# by	YiannV
# calls	iWracd
# came	hRqddi
# candid	jSVnXp
# case	bcvbdZ
# castin	bdbqbe
# chat	fXbrbf
# check	YrlgXR
# checks	sZbbdd
# churn	ednTii
# cofion	mbjcTh
# come	bYfoef
# coming	aWsYmZ
# confir	XbaWsl
# could	cxhYXU
# covera	ebsdaY
# curric	9HNaPQ
# da	dbZhra
# darren	eWdqdd
# date	bdcrbc
# days	cZgZva
# decide	sUYahj
# declar	ZYvUdd
# dial	dbrdbc
# did	afaabv
# discre	fqZbdc
# do	SkrhaW
# does	kmRfjZ
# dog	tUclaY
# donate	cbdZse
# done	ecathS
# driver	edqadb
# editin	edadpd
# employ	UkqdYc
# esbjer	Zddrcd
# every	bcZbgq
# everyt	YZreja
# ewa	eeiVpe
# exerci	emTifi
# failed	cZqcdb
# fair	lraXcT
# fast	Uubded
# fillin	eeVrfd
# final	dYdqed
# first	XqZhgc
# fitzge	eddpbe
# five	ecZZpi
# flexib	RdRkho
# for	oUafkf
# form	ZYZzeZ
# forms	edqdbY
# from	oWScok
# full	gcbYsc
# gets	xfVYab
# gives	dZZZer
# go	lXWpZi
# goes	jfaVhk
# good	gbTeqe
# got	XdXdiq
# green	ccpWoX
# gus	dbampW
# gw	WlZrad
# h	dbcsZd
# had	VsWedj
# half	cgmVle
# hard	dZasdd
# has	gWjTjm
# have	VedYdt
# hca	cXlpaZ
# he	0WQXah
# health	ccasda
# helpin	efdpdW
# here	StwUSN
# him	ecqfcZ
# home	kjiTiZ
# how	YayXaa
# hybrid	Vedatf
# if	ebYdqc
# in	egWkek
# instea	eWftXh
# intake	gUlgbk
# intere	Ydcpgb
# intern	R0XbZZ
# interv	Pcfxeb
# into	aYcrbj
# it	kgSjZk
# keeps	epjWcc
# lab	Xccuea
# lb	dcbqcd
# lead	YidhrV
# left	ckTned
# lets	dqccZc
# letter	cXoijT
# liked	ZcTbmr
# linden	dadodd
# list	pXQklb
# look	XmbpbY
# looks	drZcdc
# lpa	ccVete
# manage	ewSdWf
# marta	vXaccc
# max	7HTXXU
# maybe	vUVdgZ
# mb	dcoced
# me	hdoRdf
# might	bqbded
# min	YYlpfa
# mine	ahUmob
# mins	WekqXf
# minute	SYkyUf
# money	jZdpZe
# more	laiSqb
# msc	paakbc
# my	WmRikj
# naidoo	Zbcaes
# names	nVTkYm
# never	ahpedZ
# new	WfxdWY
# no	0VVlZZ
# northl	cgkdkU
# not	UemYrc
# nothin	bPxkbZ
# now	naVlbY
# number	TfYsgf
# off	TRkZwc
# offer	bcaZqi
# offers	UjYZva
# office	ghjlYW
# okafor	qLWzjR
# old	VqlZZc
# oliver	irOjZe
# one	fVcdrf
# only	YfiqSc
# opens	VlfaqX
# or	eiSvaU
# organi	Ycepch
# origin	adeepe
# others	bkStVZ
# otherw	bcgpcc
# out	Oqdobe
# outset	ddecpd
# over	XfQatn
# page	cbesbc
# pages	Udmhcg
# paper	Ybbxaa
# papers	XeZtde
# partne	heVnWk
# past	atXddY
# patien	dYsdad
# perman	dccava
# person	dZiqcY
# pink	bcoded
# place	dYWbom
# places	fUebkn
# please	oWerZU
# plus	ZZXewY
# points	dddbdq
# post	jjQcfl
# pour	ddepac
# pro	Yecipc
# qa	ediWpd
# questi	NQp1UX
# quote	vRZaac
# race	epabce
# reads	paXtTZ
# receiv	chrZdX
# record	beTlod
# ref	Veftbd
# refere	WijkUj
# reflec	ecbbsb
# refs	bkWrdZ
# regret	eaYfeo
# reques	dbSycb
# result	racdgZ
# rings	qdZcdd
# roles	edaeeo
# round	aYddQs
# s	kqYWfa
# said	rRdWod
# satisf	cmUbjj
# say	bfpceb
# school	ZoTWio
# scores	qadcdd
# see	fYWkpc
# send	TWlvZa
# sends	hapebb
# sent	mdhQhi
# series	aaXZxe
# shall	VYclmj
# she	4TTcTf
# shift	dejoVc
# should	hUpaZm
# sign	cngQpb
# signed	ecUYxb
# since	bqScfi
# so	lPfkoX
# somebo	bcceas
# soon	bZqdde
# sorry	WhgarY
# spirit	eepbcc
# staff	cgdapb
# stage	hdjVcl
# stamp	ddcbpc
# start	mRYYub
# starts	gmWhjV
# statem	Wddted
# still	Umapad
# tailor	eebpdc
# takes	Tocncd
# talk	ccgpcc
# team	kcUhXp
# techni	Vojbbh
# tell	VWXgnm
# terrib	cWXdgs
# test	UWdxcd
# thanks	kXubcV
# that	wbOkbc
# then	+XLWTc
# there	baifqY
# they	qTXjcg
# this	ojTdga
# though	dTgccu
# till	mPlijU
# time	Yiaepc
# times	YWrekX
# to	uKgjkX
# told	fpVXgg
# took	eYaegq
# touris	cYofde
# transa	edbZep
# transp	Xcphcc
# trial	ebeqca
# trust	XXQxZm
# turned	arUclY
# unit	dcNwZh
# unsucc	dacdcr
# until	veXfZW
# up	ajoTYk
# url	dcpbec
# vacanc	ZlVdeo
# vessel	amcYqZ
# vestry	blUjfi
# wait	dpZcdd
# wants	baRtja
# we	qaOmYm
# webina	ecRYtl
# week	dVqmcY
# weller	XZZxhY
# went	ZXTbb1
# were	gTpeYi
# what	YjidqT
# whatev	tWbddd
# when	epTlca
# whethe	pVaSrh
# which	fuRecb
# will	ddeZaq
# with	gQOxmh
# words	TYZ6bT
# work	YfZxZW
# would	Ujdegl
# yes	cbhqUf
# you	jScbsh
# your	QncqgX
# yourse	caZgrc
's	efedig
's #	ZdkWqe
's .	Xjfdap
's @d	rcXkXc
's @p	Shndgh
's @s	ZhbWqg
's a	TmYkpb
's about	catXdd
's accomm	SfWhth
's advent	jcVbZs
's advise	WiVqed
's after	dafmWn
's agains	dSdclp
's agreed	pfXVif
's all	VkkhlW
's alread	aWdc1T
's and	pZMiaq
's andre	bXbscd
's answer	7PbOdf
's apprec	cXfbZp
's around	aseWee
's articl	dcqdcb
's as	raddac
's asking	fXS2Ve
's assist	eWbibr
's at	bwhbZO
's attach	ZTkexW
's author	dqhbdV
's automa	Temenb
's away	glTdeh
's bad	bdrgcX
's bank	WnXmch
's becker	cadYip
's been	ZgjZXt
's behalf	eqVaVj
's behind	mfhRkd
's bell	dbYcvY
's betwee	rmXYXZ
's birthd	ZayZca
's book	bRiogc
's booked	hWiZcp
's boss	ddTlkg
's bright	dcdbrc
's broke	adtbba
's broken	altYWW
's brothe	fWcYZy
's busy	pRhcag
's call	hXWifp
's callin	salUYX
's cancel	bYocbe
's card	ZWisdc
's certif	gUajqa
's chair	bWfdes
's change	VoRcgr
's charte	cjfpcV
's choice	mTVShy
's choosi	qjZZba
's chosen	ahdZfp
's closed	hVxXfW
's cna	cUfohe
's colleg	eddZpd
's come	YhhQnl
's coming	iaQVyf
's commen	caaeer
's comple	gYbabu
's concer	aXipfc
's contra	UcfRpq
's cousin	XZdeU0
's covera	dpaagc
's cut	dYedas
's day	cZsdad
's dead	kaMmXu
's dear	qZdced
's decide	oWSXaz
's decidi	Yqcddd
's decisi	1OSadl
's delaye	dbpeed
's desk	juLghY
's discre	arebcd
's dog	qXXhka
's done	rWkcbc
's down	ddsjXW
's draggi	cqbdcd
's drawin	atcXib
's drawn	badebq
's due	tTmfZS
's ear	gmTdgj
's end	frbdda
's entry	bZZact
's exact	hdaSmn
's exam	ZdbtdZ
's execut	dZrhaY
's expect	cZchqb
's factor	bhRWkn
's fallen	Yhaqcb
's filled	Zddedr
's fine	iXqgfP
's firm	aYodkc
's fixed	WSydaU
's flight	wZagcX
's flying	oiXabd
's follow	dWdgqd
's for	gWhnVk
's form	ahTsfc
's forty	XkZpce
's found	ZTmaoh
's free	Wcgmla
's freela	eeXcta
's freeze	gmTdfj
's friend	hfgihW
's from	NTiohj
's frozen	ZR/bYV
's full	QPEQU/
's fusion	dUfcoj
's genera	amTapg
's girlfr	acdeep
's given	YbTctk
's giving	dWagoh
's going	kMZZov
's gone	SgdWW5
's good	WcgsiX
's got	iuSUke
's greeti	gpebbZ
's growth	bVTbiw
's guess	WxgcaX
's had	hZjNue
's halted	cZreec
's hands	epfWYh
's happen	ZuXZdd
's happy	ZbTzlS
's having	hWUezV
's head	rcheZa
's headco	dWsefa
's here	ditabT
's hired	dfaaep
's hospit	debZio
's house	dcdfqa
's hr	pfdpUO
's human	qRlcgb
's i	oclXhU
's in	apbelZ
's inbox	bWqhfc
's insura	nZYSlj
's interv	gdbscP
's is	hTdlnZ
's it	mPfbmj
's job	fTbdkq
's just	QgUhmm
's jürgen	ddeUip
's keen	cqaedb
's kid	qmXXae
's kilonz	hpXddd
's lace	jYrZba
's lad	ZUWWa6
's laid	eZpeeb
's landed	fmhVmZ
's larger	ddZofc
's last	pVnbda
's leave	dlZapY
's lectur	Vhafbo
's left	coahdb
's let	bYbcgs
's lettin	hlQZob
's librar	reYddb
's lifted	eaWpkd
's like	a0aabT
's live	bdQroc
's long	ksRjaY
's looked	jUmdeg
's lookin	nsXYaY
's made	eUaN3g
's mail	ockiZV
's making	wcaZcZ
's man	fbVlVs
's manage	ZZhyfS
's marks	hpbabb
's match	apdefc
's mate	febjnS
's maybe	cdeZpe
's medica	WiVtba
's messag	qcTXil
's mine	QNLW/J
's missin	dcXqib
's modera	adgZrb
's money	gZfepZ
's more	dXZbht
's mother	eVenhg
's moving	aUecmo
's mullin	aqbeed
's my	hcWicn
's name	kVdgZo
's neighb	ckUjei
's nephew	WaLcc9
's new	fSpUlj
's newsle	farbag
's next	ThiueQ
's nice	dWqhdb
's niece	XPdaU5
's no	dPWeT8
's nod	vnYUWZ
's northl	pSsZWc
's not	h4aXTX
's note	YgdrfW
's notice	folbVb
's now	hPWgfw
's nudged	dXcZlp
's number	cbZpci
's off	TtWXUy
's offer	dcZcse
's offeri	bZYTxa
's okafor	yTdlZU
's old	iaZQsm
's on	YhrekU
's one	jbZsXb
's only	lnRjiW
's open	dVkwTd
's openin	TyZfdb
's ora	lneTee
's other	fdoedZ
's out	hloebP
's over	eT2XUe
's own	tVagia
's page	uaaXaf
's panel	fpZfac
's parked	bV4caU
's part	eYcqdd
's partic	acVtci
's passin	bbTkXr
's paused	aW1bcZ
's people	hhThdm
's petren	gTghZn
's phone	XZteda
's pick	vXjWaa
's picked	aQekhq
's place	ddUeZw
's platfo	cdbpee
's portal	hYXpge
's positi	dUddcu
's postin	Zebbrf
's practi	kUahen
's prefer	fZYZkp
's prepar	baYawc
's profit	ccddqa
's promis	3SbXac
's pulled	gWrdce
's put	cQughc
's quanti	bZcbbu
's questi	aZsqWT
's quiet	drdcda
's rate	aTaXpp
's readin	SkRfoi
's reads	kQRnog
's ready	ZiebtW
's refere	iaVwXe
's remain	aYYazW
's reno	dcdaqd
's replie	flVcbm
's reply	lrZWcb
's report	liVYbn
's result	paicae
's right	TfVbcv
's ringin	vWYhbc
's rob	ZWxdXd
's rule	klZSih
's runnin	XrWfdi
's safe	eqUcZm
's said	VXYesn
's say	tgaZdZ
's school	idtYdX
's secret	lbcpXb
's seen	iuTdaZ
's servic	Yqagdb
's servin	idpZac
's short	fidXqZ
's shortl	gpddba
's shut	Kg2cUh
's side	ZpYjae
's signed	pTTZxZ
's silent	Vybbba
's silva	ebaddq
's since	brbaZi
's sister	bcYdiq
's site	iVmcde
's sittin	gqnYaT
's sketch	apZgkY
's slow	kzVXVT
's slower	piZcbc
's son	WaQWc5
's sorry	apbddh
's split	fqcdcZ
's status	bdrXed
's stayin	lhTdbn
's still	d/RbRR
's stoppe	WK8Yhb
's sugges	emdkeW
's summer	caqcdd
's suspen	cT2dbY
's system	YhphXW
's taken	WSKfg7
's taking	dUTa6Q
's talkin	doeeda
's tane	doaeed
's team	eeYdcq
's tender	cdpgcY
's there	kuUUoP
's they	jXjUZr
's thinki	rsYeSU
's though	faYgcq
's till	Ygdabp
's time	WrcUco
's timeta	cnYdoV
's to	vhXcfX
's told	jVmVYo
's too	dUyacb
's torn	gqdbba
's tracy	depccb
's trade	XXqcbl
's train	pbdgeZ
's transp	qXabZp
's trial	fmYoVb
's trying	bgZqdc
's unanim	hZaZsd
's unclea	cTplhb
's under	fRyajW
's unit	pVpbbW
's up	khobaQ
's vacanc	gXqddc
's verdic	oRZgjk
's view	npObib
's visit	iofZbb
's vote	WbUUvr
's waitin	heUyeQ
's was	qYYbcm
's way	gZafep
's welcom	fdYeas
's well	WZpafi
's when	ahVsaa
's where	deccoe
's whole	epaccd
's will	cZibZs
's window	fdZdoe
's winter	edqZdc
's with	avTknM
's withdr	eaPdiw
's word	4UPbbi
's writte	dVSilp
's wrong	ojSkjR
's x	Zddrbe
's yes	jSWW6P
's your	cSninY
's yours	TMKT/K
*long	jeadfi
*short	eVibZm
*strange 1	ffcfOt
*strange 10%	arUkUj
.	egidfe
;	nfXldb
<answer>	ofbedc
<ask>	cdeofc
<chosen>	baWZsq
<closed>	ZafZa1
<date>	sbbgeb
<give>	bZcwgb
<hold>	abycbc
<meet>	cfepea
<news>	wjWZbd
<offer>	XaaZ6c
<others>	cebbbv
<papers>	Zbdrjc
<receipt>	ee1YaY
<refuse>	baYae2
<soon>	dwZgdY
<sorry>	bdcaZz
<start>	YcZb1d
<step>	cdcuad
<thanks>	fdrYZi
<wait>	hqccdb
?	WVd6kV
@d	tabhea
@d #	Hea8eX
@d 's	NmgWoi
@d .	2VaefZ
@d ;	0RXnbZ
@d ?	RbS8iZ
@d @d	xUUkgX
@d a	dYWgct
@d about	cSYvam
@d accord	wYbdaZ
@d after	nYYrdX
@d all	5LbfaZ
@d alread	Wqakdb
@d and	rdZfdd
@d appare	qXfedc
@d are	uRdXdm
@d as	tYajhT
@d at	sddpXQ
@d be	VZdroZ
@d becaus	zSYdfY
@d before	pfWnXZ
@d board	ceebap
@d but	yVXWoY
@d can	fXveXZ
@d coming	pYdeib
@d date	phYccc
@d defini	tVecee
@d did	Zsdddb
@d do	WPXxlm
@d does	uWVhec
@d fiftie	Zpebef
@d for	uYguSQ
@d from	oNWgdq
@d given	qZdcbg
@d half	edbpce
@d has	cqfZZf
@d he	tVZgiZ
@d her	Xpeefe
@d holida	Ypaeei
@d i	sfTiYe
@d in	hQlqWc
@d instea	5SbbaY
@d is	zaYbca
@d it	3TcdSb
@d kindly	pddcea
@d latest	tSaeka
@d lovely	aYrZee
@d mail	Xogfdb
@d maybe	ZbXcet
@d means	kqYddX
@d minute	ekTfjj
@d my	uWagcc
@d n	rYdedd
@d need	YffYrf
@d new	Vobdle
@d nick	RmYifi
@d no	jRnYan
@d nor	Ysddec
@d now	4RaeZT
@d obviou	pcceec
@d on	jncpVO
@d once	rRfjdf
@d one	rYcjca
@d only	ZhpZcc
@d or	deWzbX
@d otherw	abZuga
@d our	fLvgXW
@d outcom	paebee
@d over	qceaef
@d please	kUWohh
@d rather	qaceeb
@d roofto	dateeT
@d room	VmcrcY
@d s	dkuZVY
@d said	0Padcf
@d same	Xcdtee
@d says	QqZffn
@d second	Wedsde
@d she	ugXcaY
@d so	pcbbhf
@d sorry	rZcedc
@d store	Vjkgbi
@d that	saXiZf
@d the	ycYibV
@d then	skWacX
@d there	obZbej
@d they	rrSbeP
@d to	tTafqW
@d was	pzNXXS
@d we	rUbffh
@d were	atZbcb
@d when	+CZZdn
@d whethe	gUcjob
@d which	sgYeYc
@d will	Ykpaca
@d with	vQndZb
@d withou	qecbea
@d would	SbhwgX
@d x	sWddce
@d yes	qZedad
@d you	0UcYcf
@d your	eeZpdc
@p	rccded
@p #	PirZig
@p .	peeade
@p ;	kcZZar
@p ?	jbXtcX
@p a	eZcfpe
@p about	WkdZdr
@p after	fbnVig
@p an	pcceec
@p are	ZsWkbZ
@p at	reWeba
@p but	foXijV
@p by	YjdkVo
@p couple	Vdemle
@p decisi	Xqdeee
@p did	hpbdjT
@p estate	rZaicb
@p five	tTeecf
@p for	oNVyXf
@p from	0bVXaZ
@p he	qbbkWa
@p heard	TZkeer
@p i	Sncboh
@p in	gonWRc
@p is	wjhWYQ
@p it	ueTabg
@p no	dcybcW
@p not	0RZcda
@p on	yiXeSZ
@p or	RofgkZ
@p please	pZjedY
@p promis	gXbccp
@p s	kemVdd
@p she	nhScde
@p then	1eWaXW
@p there	SZlokd
@p they	SpcZcr
@p this	YboZdi
@p till	qZeece
@p to	vGbpqT
@p too	rZcbdf
@p transp	qbaVmc
@p wants	brddad
@p was	TqShli
@p we	ePogoe
@p when	lUcgZq
@p with	uZTnVe
@p you	coYbXq
@s	vWZgfd
@s #	ZbZtga
@s .	3Raded
@s ;	2VWgcX
@s ?	Zebrhc
@s after	2OfTai
@s are	YqYcgb
@s at	vTVemZ
@s before	cbtTYk
@s for	vQUjff
@s from	1cRhVY
@s he	sWdeee
@s i	fkpadU
@s in	SlrfhU
@s is	mqeUaX
@s of	qeXXcl
@s on	phiVdW
@s or	Nfatmb
@s regard	pZdcfe
@s she	Tsdeee
@s the	tMeeie
@s to	pTWgmh
@s tops	uXcdda
@s we	sXbcXm
@s whethe	qccddb
@s which	tSdcdi
@s would	ZoYmcb
@s you	rSfXbn
@t	TmawcZ
@t ?	aXayba
@t and	gTljib
@t at	UtUmZb
@t each	ZvZXee
@t every	dyRWba
@t from	Vnejff
@t looks	nncVeX
@t on	YQkpek
@t quiz	adasdc
@t the	qYjbeZ
@t them	dpbdbb
^ @d	/URabZ
^ @p	yZTfiX
^ @s	xfVZYe
^ aa	pgafYc
^ aadhaa	bfoZcf
^ abe	ckocdV
^ abebe	oceadf
^ abi	ceWoZk
^ about	XluUXf
^ academ	hgSpXj
^ accent	iYVehn
^ accept	NWRp/Q
^ access	bVlbqa
^ accomm	drbUef
^ accord	TZXflu
^ accoun	eRlZdr
^ acknow	hTkkkZ
^ act	jObaya
^ action	ZSW5eW
^ actual	rUTimc
^ acute	hbQtha
^ ad	mgjXVh
^ add	bavaaa
^ admini	dqRfYl
^ advice	edXbse
^ advise	ceadpe
^ after	ViYWou
^ again	VfUUU3
^ age	bdWaqj
^ agm	gWshYX
^ agreei	oZXVpa
^ agreem	eecaqb
^ ah	rffXhV
^ ahead	fdZsaZ
^ ahluwa	kUbgco
^ aisha	+RRYgc
^ alaaf	XWandp
^ alas	gQVca3
^ alasda	baVxab
^ all	kYpZYk
^ allow	zYbfWW
^ allows	XlSlbm
^ alpenb	qaiZca
^ alread	edqWed
^ also	bimhfR
^ altern	eWpedf
^ althou	ecTcjr
^ altoge	fZqbbe
^ alvare	adcqde
^ always	aVffjn
^ am	hmZleV
^ amrit	eYXtce
^ analyt	6bPkdL
^ animal	mM0YVU
^ anneke	apedgc
^ annex	hYcddp
^ announ	lmVeiX
^ anonym	dcUXey
^ anothe	gSOjQ8
^ answer	rbQnXi
^ antune	laUncg
^ any	haerdW
^ anyone	ocjgaR
^ anythi	khsSSb
^ apolog	lVfkai
^ app	ebaevV
^ appare	giUSaw
^ appeal	iUjVWt
^ appear	XfqVde
^ applic	crsbZS
^ applie	ZVuapS
^ apply	XU5VUb
^ appoin	fiRZyY
^ apprec	ddnSdj
^ approv	kWdhqV
^ april	jnpWXT
^ are	VPa/cb
^ arm	esXcab
^ arrang	cberbd
^ arrive	eqSjed
^ ask	ZsifQc
^ asked	omffQY
^ asking	kavXXZ
^ assign	cSmsZa
^ at	fhXbcq
^ athena	mjTkdc
^ attach	TXgeuh
^ attend	dYpbkY
^ attorn	YcuchT
^ audito	eeYsXf
^ august	mqUgaW
^ auto	RjwaWY
^ automa	hdqZZe
^ autore	Tb1VaX
^ availa	cuhQda
^ availi	dsabdc
^ await	dbbpdd
^ award	pfXeca
^ away	akvUZW
^ ayesha	ojTVoW
^ b	pfXiab
^ b2b	iedkjV
^ ba	cZUbwg
^ back	lPtdZd
^ backen	TOjnar
^ backgr	imhalQ
^ bad	bVgeZv
^ bag	ZbfZrd
^ bakeri	paddgZ
^ balanc	dZpcci
^ ballot	rfbZdd
^ band	YbbXwc
^ banker	ghVfkg
^ baptis	edRgYt
^ bar	aiVUsg
^ barist	bkjUmd
^ barito	ZZSonj
^ base	dZXhua
^ based	iTbgdr
^ basic	cecZrd
^ batch	eWdXrl
^ bdm	XfgVsb
^ be	HhS2oX
^ bear	c7YWSZ
^ beaumo	sabbWk
^ becaus	hlOdjl
^ becker	dqZccc
^ bee	qdSanZ
^ been	ZubYbe
^ before	iTc4ZW
^ begin	cYSwhZ
^ behind	ZifbqU
^ being	kmZfcW
^ believ	bpYgag
^ below	mYTbfr
^ ben	Vjnhba
^ benedi	iUfaho
^ bernar	jWTcjp
^ better	QOQan7
^ betwee	npcdYW
^ beyond	T8YbbU
^ bgv	gbeXqa
^ big	lWeVho
^ biling	jbVaph
^ bin	PQ3SkZ
^ binned	XdcUbx
^ birmin	aSoabo
^ biscui	YWVjis
^ bit	floZdU
^ bloke	ZinVic
^ blue	qUmcfU
^ board	jkOeig
^ bola	mZcWdo
^ bom	bZpchf
^ boo	hnWabj
^ book	PSk2ZU
^ booked	eZsacb
^ boots	gggUgk
^ boroug	kepbZX
^ botani	kaqZaY
^ bottle	kUphdb
^ bounce	jdrbcU
^ box	careaa
^ bpo	hbbpbc
^ branch	gbqdZb
^ brandl	fYXioW
^ braved	cbVnbm
^ brenna	baZqff
^ briann	Tpkabg
^ bring	SQW1zV
^ bronwy	YidYqc
^ brothe	ZlQlgi
^ brunel	YuZaiZ
^ brusse	bTferU
^ budge	cpagbX
^ budget	edWgZs
^ buildi	nTgiag
^ bureau	YfmSmg
^ bursar	jdSegn
^ burton	bctbaY
^ bus	aVkdlg
^ buses	clZVkj
^ bush	qgYceX
^ busies	fpWcfe
^ but	mgRYkn
^ by	xfWedY
^ cabine	paZmZZ
^ caleb	paicdZ
^ calend	dcXscb
^ call	kJbtoY
^ callba	qcViZa
^ called	aerSNo
^ came	YMjigo
^ camill	dniidV
^ camp	lZrVZd
^ campai	racabg
^ can	ccavjW
^ cancel	eOafdr
^ candle	pidVab
^ caps	XiZawY
^ captur	Wdeatd
^ car	bcqbkW
^ card	igrUab
^ cardif	cUygYa
^ cards	qZUjde
^ care	dhQjni
^ career	bZ0YYa
^ caregi	pcXcbi
^ carry	bZjscX
^ case	aTnsYV
^ caselo	ZmQcgo
^ cashie	ctYeba
^ castel	eWpdfc
^ castin	dkUarc
^ center	jYmTnc
^ certif	ngnLma
^ cet	VfWklk
^ chair	jeUYoh
^ challe	Yjcbpb
^ change	eb0cTT
^ changi	ljSkdf
^ chara	edgVkj
^ charge	eZmToe
^ chasin	oegbcY
^ chat	meuTVY
^ chatte	dZagdp
^ check	jYraZa
^ checki	VodZgk
^ chef	soaPac
^ chelte	dZpeed
^ chief	ckZpeX
^ chiefl	vXicaW
^ childc	bgrWag
^ chined	daWdfq
^ chloe	dXrZjc
^ choice	ubWWhd
^ choir	ebetXc
^ choose	GPX/cT
^ chosen	ZbZksW
^ church	blhgiV
^ ciao	idsaaY
^ cinema	ecqWfe
^ circle	Yvcbbb
^ civic	XZugXX
^ civili	dXoeed
^ claim	aedqcd
^ clair	iiQhlc
^ classe	jZbcra
^ clean	bZedfo
^ cleare	eeqZiX
^ cleric	occddf
^ clerk	oUaffk
^ click	bZqpQd
^ clicki	ekQokZ
^ client	gdSjik
^ clock	Likghi
^ closed	YhWbgp
^ closin	lTffam
^ clothe	idYjUn
^ co	aaZpek
^ coasta	eWQmqd
^ cobalt	lbYdbp
^ coffee	TarjWj
^ cofion	Uaaiqj
^ coin	tVYWja
^ collab	ajNgZu
^ colleg	bcxVVc
^ colour	hffUgj
^ come	TAS57c
^ commen	ckVNis
^ commis	kYShjm
^ commit	tMkmhT
^ commun	bNlblo
^ compan	hcWalm
^ compar	SmUtbe
^ compen	ZgeVml
^ compet	fnUZdo
^ comple	dRi1TV
^ compli	cSjcjm
^ compos	dcbdeo
^ compre	WeYphg
^ comput	dldenU
^ concer	WfsaYg
^ concur	aecesa
^ condit	aVST7b
^ conduc	mYrZdW
^ confid	hZsPlf
^ confir	RUf0kV
^ congra	VTgd6Y
^ consen	dcWvac
^ conseq	iZVmZn
^ consid	bRfY4a
^ consul	dRhgpd
^ contes	haarbY
^ contin	nUqdgW
^ contra	bWPP/X
^ contri	SccoqZ
^ conven	ZbreZg
^ cook	datVdb
^ cookbo	bkXpba
^ cool	fdpeUa
^ copy	fWtcYa
^ costum	cYXfqi
^ could	XagyfY
^ counse	iZTrYj
^ count	8QWWZc
^ counte	ZjbfqY
^ couple	cqcbef
^ cousin	Wegdep
^ cover	edpYed
^ covera	cdafpd
^ coxswa	addZeq
^ cpcs	dbpcec
^ cpd	dajXpc
^ create	mefkSe
^ cricke	TvfcbZ
^ crit	taQgbk
^ croeso	TrlYcb
^ cross	TjlcXk
^ crosse	aTOZb5
^ cryo	fWfcgn
^ ctc	WcXeql
^ cupboa	ebXkpa
^ curato	Zagoha
^ curren	Uldgak
^ curtis	eacYuc
^ custom	YgtZeW
^ cut	UROxSt
^ cvs	cbuaWc
^ cyber	basccZ
^ d	mjUfdd
^ dachsh	mWhbdj
^ dad	iVlbid
^ daily	ndlXgV
^ dalget	dcrZeX
^ dank	dZfare
^ data	jnbfTg
^ date	dPa6WY
^ daught	pYgdaf
^ day	dUUmgp
^ de	TqcpaY
^ dead	deQddv
^ deadli	RRY3ma
^ deal	dZKT/U
^ dean	dhTmck
^ deb	dqbdba
^ decide	aQkWnr
^ decisi	5uGNTe
^ deck	ebajZp
^ declin	bXeadr
^ defini	iofbUc
^ delaye	Vkeeme
^ delega	ZckYco
^ delete	iYtbcY
^ delibe	lkhSea
^ delive	XnoQqP
^ demons	baeaph
^ dentis	ifTogZ
^ depart	eUiooT
^ depend	kzNVVf
^ deploy	ffapad
^ dept	garaaZ
^ desist	creeaY
^ desk	iTTkpi
^ desks	cZZcfq
^ deskto	ejnbUX
^ detail	XRUk1f
^ dhillo	aeNgon
^ dial	acYted
^ did	YdyQbj
^ diesel	ciYYdp
^ diet	hZbdpd
^ dietar	dkfZpV
^ differ	aknkaT
^ dig	eeZbrc
^ dioces	hbqcbY
^ diplom	rUjRXU
^ direct	kTgZcr
^ disabi	zHcsTT
^ disagr	bepdfT
^ discov	recdca
^ discus	jLphdg
^ dispat	ZVygbW
^ displa	Tnhhbd
^ disreg	dkTdkj
^ disser	YolSde
^ dive	ffbccp
^ docksi	hiXVsZ
^ docs	Vdcojd
^ doctor	lUjfib
^ docume	jVrWce
^ does	SZU6hX
^ doing	hiSseY
^ domini	XT8YYZ
^ donati	dgpYcf
^ done	RckVon
^ door	aVKdY7
^ doors	ZVyXZg
^ downlo	YavceX
^ dpo	ddmToe
^ dr	ikcWnb
^ draft	ehaTvW
^ drains	ckheiV
^ draw	enaglT
^ dreamt	biscVZ
^ dredgi	hrVZce
^ dresde	bYqffZ
^ drinks	ccadsZ
^ drip	YnYnVh
^ driver	cqZhYd
^ drop	QKW/RT
^ droppe	cUviXa
^ dry	icqaUd
^ durati	brZZfe
^ during	fbpdcc
^ dusted	eafbbp
^ dusty	kTjcdm
^ e	oSkahe
^ each	frVkXc
^ earlie	esSaZj
^ early	YufhYO
^ eight	eXebqh
^ eighty	dUglkf
^ eish	aWflgk
^ either	sYPokX
^ elabor	addedp
^ electi	pcbhcb
^ electr	YfZUkw
^ elimin	fgkUoY
^ ella	hkUqba
^ email	UNZ4ei
^ emaile	XbwVjb
^ emails	UZxbeb
^ emea	hZpddb
^ emergi	chqbaZ
^ empty	majgSh
^ emre	agoWiZ
^ enclos	bQsWpf
^ end	XZ2YWZ
^ engage	cYsbec
^ enjoy	WX6Yca
^ enjoye	fatYdc
^ enrolm	kcUlWl
^ entebb	cdecqc
^ enter	caerab
^ entry	Sdhalm
^ erased	WgudbY
^ escala	ZYuWeZ
^ essay	bcZqef
^ essent	VfmpcX
^ estoni	cYdsXY
^ event	eeqWee
^ eventu	Yqbffe
^ ever	kgqbcR
^ every	llnYYR
^ everyb	uRjdXf
^ everyt	deshVa
^ exact	Tqcgde
^ exam	WVhrbg
^ exampl	lbnSfg
^ exams	RncpZd
^ except	mZVepU
^ exerci	dnVbWp
^ expect	6eSVeS
^ expens	dgXZXv
^ expert	YkiVnd
^ explai	dYdqee
^ extern	oTkgdd
^ f	giYdpW
^ f2f	bbWguZ
^ fab	eaehpa
^ fabio	cdpXhe
^ fact	dbZWqk
^ factor	Qlgdni
^ facts	oYecch
^ failed	bPKMV/
^ fair	oVVTgv
^ family	bXZlYs
^ fancy	TUjvjS
^ far	cqVibg
^ father	liUibf
^ feedba	ydNRYq
^ feelin	uglQVW
^ felix	ZbqckW
^ fellow	jPYobo
^ felt	nevZVR
^ female	megajV
^ fern	abYcfr
^ fi	XiTmij
^ field	ZqebiW
^ fiftee	bbUdvg
^ file	Vijhbg
^ fill	TVQ/Xb
^ filled	WReZnl
^ final	tiMieY
^ finali	paVckb
^ finall	lbThnb
^ financ	tabUei
^ finch	cXpmZc
^ find	dPWxWl
^ fine	pYbYfp
^ finger	oqgUcO
^ finish	WiwUYc
^ finlay	hgaYqW
^ fintec	icaYog
^ fire	iUmbff
^ firefi	fbfasX
^ firm	bYeXth
^ fiscal	akUijh
^ fix	cXdxcX
^ flap	dcaqdc
^ flip	qYVcmX
^ floodl	ecpcdc
^ floor	cbWgpa
^ flower	TZqcZW
^ flying	TgtZjY
^ follow	YcjZhp
^ footwe	jbbZbo
^ foreig	gqYcgX
^ forese	cZZpbk
^ forget	awTeha
^ forgot	cN4RhS
^ form	VidrPk
^ formal	abUhtf
^ formin	gZbqbd
^ formul	biiVqa
^ forth	lfjVfc
^ forwar	eeuUbf
^ foster	hadpZd
^ found	lbjRgj
^ founde	qYkQkb
^ fourth	eWVopc
^ fr	dcYXqj
^ free	OSyVkc
^ freeze	hoNhjk
^ fronte	Zc2YbV
^ full	Scjbkj
^ fun	aW8PaX
^ functi	XccwZc
^ fund	VQiUxh
^ fusion	arbYYn
^ gabrie	mhVWgk
^ gang	fcZebp
^ garden	Mlhdpd
^ gareth	Zardde
^ gave	epWOnk
^ gdansk	mcSebo
^ gemma	fUiinY
^ gesprä	lWVrkY
^ get	HEj+0H
^ gethin	ddccod
^ ghoste	aWpYdi
^ gin	hjfUek
^ girl	hjQegj
^ give	wfYpUU
^ given	mgTiYj
^ gives	uVcdcd
^ glad	YS5aaT
^ glowin	YYkUii
^ go	VLg0Uk
^ going	tljVUU
^ gone	TZsWTm
^ goodby	aeWcpi
^ govern	hVahog
^ grab	YTWypS
^ grad	bbcdep
^ gradin	aUjYds
^ grand	dUkYZp
^ gratef	baYpck
^ graz	hjWmae
^ greek	dVzYbY
^ greeti	Uijhbg
^ greywa	ekVVoi
^ grief	cZcwaa
^ gross	fZgYsZ
^ guess	KEYd4t
^ guild	earbca
^ gullwi	cmiVhc
^ gulp	feaqbb
^ gutted	aVUZX6
^ guy	gZsfdQ
^ gw	paYdcj
^ gwen	cYbrdh
^ h	dYfdbq
^ habit	Xsbced
^ hack	pdTpOm
^ hambur	ZgqRYj
^ hamza	fcpcea
^ hand	QbVujj
^ handed	egqYZd
^ handle	blXpaa
^ hands	YUfasi
^ hang	lmlVVY
^ hanley	dcVfnh
^ happy	eYudZe
^ hard	UyTdZe
^ hardly	avaXdb
^ harrie	nUkakZ
^ harrow	peTZbn
^ has	VkfrYb
^ hasta	pceYfe
^ have	UTtrlU
^ having	YUUYi6
^ head	pZWZin
^ headco	hdraZZ
^ headte	pdaadg
^ hear	ualSZa
^ heard	Radhcx
^ hearin	tiMkXX
^ hearte	dXbeuZ
^ heathe	ZdZVsl
^ hedgeh	hYkUkk
^ height	barYgd
^ held	cpbhcb
^ helen	sdbZeZ
^ helga	Qnmkde
^ helpde	gbrZeY
^ helpfu	gpcacb
^ helpin	fkUbbp
^ herr	XYpWtV
^ hersel	cSmhqX
^ hexley	gpWakY
^ hey	hldVgh
^ hgv	cXgfsV
^ hiccup	hgVali
^ him	sicQeh
^ hire	cbRf2S
^ hired	MRQO/H
^ his	cskXVd
^ hit	caZybY
^ hm	pZiYag
^ hold	zqKZiU
^ holida	TmnYiZ
^ hollow	fgkSan
^ home	eP8WWa
^ homewo	QZV2Zf
^ honest	jlZRfn
^ hope	lY+VVN
^ hopewe	Zfdcdp
^ hoping	rkVZZa
^ hospic	csWddc
^ hosts	detbXZ
^ hours	oUcdmZ
^ houses	ZjWdZs
^ how	ZgujZT
^ howeve	aWlehj
^ hughes	mYaZap
^ hugo	eaRlme
^ hugs	dcbipa
^ hull	WitWbe
^ human	/UjUaU
^ humbli	dYpceb
^ hun	bZrfca
^ hungry	cdnTdm
^ hurts	Zdrbec
^ hydrau	XhjmfW
^ iberia	caqceb
^ ice	gcSdmm
^ identi	mfVZnh
^ ifs	doSeel
^ ignore	ggveVS
^ ihre	boXhde
^ iii	WWXdns
^ impres	gpbcda
^ income	ejUeof
^ incomp	dbcrdb
^ inconv	jlkSfV
^ indivi	abYjep
^ ines	YkXXvY
^ inevit	egargV
^ inform	nWuOlT
^ initia	keiQne
^ ink	gdqYdb
^ inmail	dUbenl
^ insist	fasaaa
^ insofa	bkUfim
^ instal	abySZd
^ insura	YeimUj
^ intere	YTWzce
^ intern	nQdXue
^ invite	XMrsXZ
^ ironic	mhUpgQ
^ is	XbruXT
^ italia	ibWqcg
^ item	gOZXpo
^ its	enQWsd
^ jamal	gbTuZg
^ jan	hfSaoi
^ japane	aVkWnk
^ jas	dYxabZ
^ javier	cVhqda
^ jean	Zcbccq
^ jess	ebccdo
^ jk	rWibda
^ jo	oUkZfg
^ job	XVhQ2j
^ jobs	aWmXmh
^ join	XVqbqW
^ joinin	YMOt3S
^ jorge	ZiUZoi
^ joseph	iZUYqc
^ judged	XZsYce
^ jury	WrTkXd
^ justif	dcdeqa
^ jürgen	gaXriY
^ kapoor	Wb1ZUZ
^ karen	kXTqjY
^ kassel	ecpddZ
^ kathi	Ybpefe
^ keep	ajcRXz
^ keepin	eqYecd
^ kelly	iavcWX
^ kept	hlYUbp
^ khadij	dpZcgb
^ kia	aXcQpu
^ kids	YqabjY
^ kind	Uqhfec
^ kindly	YWZzjc
^ knock	bYWtjc
^ knocke	WRRSkx
^ know	ebsZcb
^ knowin	Rejjjg
^ kraków	XjWVbp
^ kris	jUecpe
^ krzysz	bccpgc
^ krüger	dbrbcb
^ l	ZXcW0V
^ ladies	bfpffU
^ lady	ethPjT
^ lah	maoSch
^ landed	aZQZ1V
^ landlo	jhTlTm
^ lapses	qUjgdY
^ larger	eYqfhV
^ last	cuagdV
^ later	drSXld
^ latest	xdaWcb
^ launch	hWvccX
^ ldn	fXdqcd
^ leader	XxXgXd
^ leanne	Zbdeqe
^ learn	TakyUa
^ lease	dVmemd
^ leave	fulhOM
^ leaves	dQlkjj
^ lectur	uaSfeg
^ left	latcdQ
^ legal	jVdcpf
^ lena	dWSglp
^ less	coRTkn
^ let	XhVyga
^ lets	NZarjp
^ letter	adYSwl
^ level	jabVoh
^ levels	Xcrdai
^ liam	baZibs
^ licens	bfYUvb
^ lift	bQmgoe
^ lighti	bYsXmZ
^ like	dzKXfi
^ liked	WTQfdx
^ lila	maWhZo
^ lim	lZTbnf
^ limbo	ksSdca
^ lin	jlVdia
^ linden	sWejbY
^ lindse	gZXZpl
^ link	VSkzcS
^ linked	bdqdad
^ list	qbeUgg
^ listen	mTjUdp
^ litera	aTkWbw
^ lived	cYchcp
^ living	hifYkS
^ load	bZddsa
^ locati	ZWsgda
^ lodge	bZbsZf
^ log	ZcokfU
^ lol	fZfcqZ
^ long	pRkUil
^ longli	rkUYiW
^ look	qgbVlX
^ lookin	cgpgZU
^ looks	ghTgem
^ lost	RWqQVx
^ lotter	bYrfcc
^ lovely	YU/PVa
^ lowell	ZhWcqg
^ luca	hlcZlV
^ lucas	oaccef
^ lucky	ahsdYZ
^ lumen	Vcshbd
^ lumpur	gkVchi
^ lunch	XatpQZ
^ lyk	eSnljd
^ m	QYlrfg
^ ma	edcbdp
^ machin	eWXhes
^ made	NR8hhP
^ madrid	bZVcxa
^ maier	bXubia
^ mail	ZYymUU
^ mailed	PTbgpn
^ main	laVbli
^ maison	SWftcd
^ make	uiQrNR
^ making	ekcUne
^ man	shccaY
^ mandat	cRxddc
^ maple	ZeZWvd
^ marek	+MWbcZ
^ market	cdgVvZ
^ marks	zqLLdZ
^ marloe	fXaoid
^ marta	uYSieZ
^ massiv	jfUgbk
^ master	ZlarcZ
^ materi	ecaqce
^ mateus	oZXWdp
^ matron	faXpch
^ may	QRj2ee
^ maybe	NyjXMg
^ me	echapb
^ meadow	Zbdpde
^ meant	Qiphaa
^ meanwh	khNcoc
^ medica	dYSqqa
^ meet	XZ0aWY
^ member	VfqUke
^ memo	dddbpe
^ menu	dcobbg
^ mercha	fVocZl
^ merci	ZdvacY
^ meridi	sdbXXj
^ merrid	ceUhoe
^ merry	SksUjb
^ mess	nfpTaZ
^ met	aeqhgW
^ metres	liQSat
^ midwes	djUdof
^ might	bkkqZQ
^ mikkel	ZgTifm
^ millin	dbddpc
^ millio	bnaVpd
^ mind	YcpnYZ
^ mine	gfqZVg
^ mini	fVojcd
^ mins	dbaomX
^ minute	fifVje
^ mise	hVUZti
^ missed	YafTgp
^ mitten	bdWjYq
^ mo	ZmVYlk
^ modera	jjdWgg
^ moin	UbZcms
^ moira	racbde
^ monday	dhYbpd
^ money	esVYdZ
^ more	O/RmRK
^ mother	bblhmV
^ move	dZYdxY
^ moved	lfZkUY
^ moveme	eZddqb
^ moving	ZPejml
^ msc	abagcq
^ much	XhbVay
^ multit	akZpcb
^ mum	mfUYpd
^ museum	indQlb
^ music	gZViep
^ must	PVd2lT
^ mustaf	ccpgca
^ nada	UtaZZk
^ nairob	ecrbbc
^ name	UQS4rX
^ names	siUjZX
^ nanny	iVRbmk
^ nasrin	darbed
^ nation	maWWph
^ naviga	depaec
^ nearly	nfVkhZ
^ need	LgS7nV
^ needed	bZbpcl
^ needle	cXkqaa
^ needs	dhToha
^ neighb	hUqUnc
^ neithe	OthZWo
^ nephew	ccdbpd
^ networ	flUXpd
^ never	XZrZke
^ news	dWpbgd
^ newsle	ZY1ZaY
^ next	fcbtRk
^ ngl	YdTkhq
^ niamh	erXbdX
^ nice	ZY/ZWV
^ nick	reVbia
^ nimbus	ZZqcjV
^ nine	iiVjdi
^ nkemel	cZ1UdW
^ nomine	cbqbbe
^ noneth	eUibrb
^ nor	SogTZq
^ normal	sdlTXW
^ northl	7VWoWS
^ notary	oXcYhj
^ noted	phkdXS
^ notes	bhegVp
^ nothin	dkyYXX
^ notifi	2eaUXW
^ now	XoK1kW
^ nowak	cpbeec
^ nowher	cjbbpZ
^ np	ghpeaV
^ nric	kiUaji
^ nudge	Vshbec
^ nudged	aofWoU
^ nui	epcdad
^ number	iPaeth
^ numera	cbboed
^ nurses	bmTcli
^ oakfie	YnWYuY
^ object	iqeZZX
^ obstet	deRiqh
^ of	jbXKsq
^ ofc	fapZef
^ off	VSbXis
^ offend	cdrabd
^ offer	NUXP/c
^ offere	VdOT/U
^ offeri	ebrcbd
^ offers	oTebel
^ okafor	/MKzWU
^ oleg	Tbmckg
^ omg	iPqTmh
^ once	eschYa
^ onto	cYQxbe
^ ooo	ZR4Waa
^ oosthu	cZpZbZ
^ open	ablhoS
^ openin	ZYqiga
^ operat	WnUbqe
^ optici	eUrafc
^ optome	ogSfeh
^ or	ZxbVeb
^ ora	arcbca
^ oral	jiqZPZ
^ orange	meqXWa
^ organi	Vdimka
^ others	smZZYa
^ otherw	aQ3MnV
^ ours	gvfbaU
^ oursel	gYqhab
^ out	QFxXdy
^ outcom	mnRRZo
^ outsid	dpYbci
^ over	OrlRik
^ overal	lefVVh
^ overqu	YUUab0
^ own	aaZtdc
^ owned	anacpY
^ owner	oaWbpd
^ owners	aecaqf
^ p	ftUWZU
^ pack	TLUs3R
^ packag	gTSj5M
^ packet	cbsdeV
^ packin	mTjbci
^ page	cUoqaX
^ pairs	ccbYds
^ paper	ZaVT6d
^ papers	SdXb2d
^ paperw	YQXQ/U
^ parent	bibWof
^ parkin	VU2nTW
^ part	ZdeYsb
^ partic	kWfled
^ partie	ZpVaZj
^ partne	qfUWgk
^ parts	U7ZTbX
^ passed	VWUptX
^ passen	diOjZr
^ passin	eqbZXa
^ passpo	aSopXe
^ past	QxgYZh
^ pat	feTgin
^ patchy	agpbad
^ patien	dzNYhd
^ patric	raeccY
^ patter	hhSSvd
^ paul	ceXpae
^ paused	cUvddb
^ pavel	edcbpc
^ pay	ccgYqd
^ paymen	ZayUhW
^ peace	PkpWai
^ peak	daqaec
^ pendin	avNUid
^ pennae	YYWfui
^ per	ZtgdhU
^ perfec	RXrsYb
^ perfum	jcpVee
^ perhap	fueSbW
^ perman	adOQ5V
^ peters	gaapcb
^ petra	bftWbc
^ pham	pVnbac
^ phone	Zdaqgg
^ photos	ffeYsW
^ physic	dXfpbe
^ physio	cfqUic
^ pia	edZdep
^ pick	KMb/kW
^ picked	XXnQuV
^ picky	fWgepb
^ piece	elVdkd
^ pieces	bXXqdY
^ pin	vcZceb
^ pinged	pbdceb
^ pipped	caXbbu
^ pity	dZqdUk
^ pizza	qjgWZb
^ placeh	XfjxXT
^ placem	YphiWb
^ places	jZlUmc
^ planni	oUicZf
^ plans	ZrXfed
^ platfo	kqeTdZ
^ play	bYgqcf
^ pleasa	eaahaq
^ please	abdsgc
^ pleasu	gbqbcb
^ plenty	ebbccr
^ plus	davYXa
^ podcas	jhaVii
^ pointe	ZaWgud
^ polici	braace
^ policy	YZuhbY
^ polygr	xeOZYe
^ pop	YQO6lX
^ popped	bfaVmm
^ popula	njZbUm
^ portal	cNsYen
^ porter	Vailgi
^ portfo	dgSqZd
^ positi	VjeXdp
^ possib	a0XVZZ
^ post	gcXcgq
^ postdo	dcqYfc
^ postin	ShsZYh
^ pr	hVYdoj
^ prelim	YreeZe
^ prep	Vetcce
^ prepar	bhYqbf
^ presen	nUYkig
^ press	bcWujT
^ presto	YpZfid
^ preten	hYWtdc
^ pretty	YQrSXp
^ princi	bkcVog
^ print	aaioUi
^ prior	cddpce
^ priori	djSigk
^ privac	dbsZcb
^ privat	WpQajo
^ priya	zhWYfR
^ probab	X0Teac
^ proced	Ufkdem
^ procur	VvdhbZ
^ produc	mdgQkg
^ profil	aZwYcZ
^ progra	rYXiqP
^ progre	lTdfih
^ promis	apNiih
^ promot	fXXWrg
^ proofr	bbXtbd
^ proper	hWVbwc
^ provid	fdcdsV
^ provis	iZlSog
^ psycho	kjWmfV
^ pull	YWUitf
^ pulled	aSraXm
^ pupil	aTrVlX
^ pupill	gahgoU
^ purcha	cdnXoY
^ push	ccfpbc
^ put	cQYsnf
^ pvg	aYuVkX
^ quarte	Veejld
^ querie	darfba
^ questi	pfhQal
^ quite	SwlXaZ
^ quote	ZegqZa
^ r384	ecYerb
^ raffle	hapWib
^ rahul	fbcapc
^ rain	aVWZqo
^ rate	acuWmZ
^ rather	ldYZWt
^ reacha	mVZidk
^ react	ffaoZc
^ read	KP/cjT
^ readab	cZcuXd
^ reader	ffrYcZ
^ readin	YuVbcj
^ reads	veZicS
^ real	pkpTTW
^ realis	rkUXgb
^ really	gPtdUl
^ reason	bbfZav
^ receip	hatfXU
^ receiv	Qa2Qdj
^ recept	ZilVhh
^ reckon	wWbdad
^ reconn	jVfdel
^ reconv	WTpoUm
^ record	VdczcW
^ recrut	bWcair
^ reed	bYZfiq
^ refer	adxXUb
^ referr	nQmdkZ
^ refres	manXhV
^ refuse	dVdfZs
^ region	cejqRd
^ regist	eVvdcZ
^ regret	ZlfbTq
^ regula	oQfnZg
^ reimbu	UVkohc
^ reject	MXWVi5
^ religi	qfYddc
^ remain	gPmfUo
^ remind	VStraU
^ remote	VjWjjk
^ renew	dbqdcb
^ renewa	TrZkgZ
^ reno	ZiaqeR
^ replac	iRWwcb
^ reply	QQU/nU
^ report	bXOe7Z
^ reqs	SmZkcm
^ reques	lfVkfc
^ requir	carhYY
^ resche	dcYsbZ
^ resear	nigVkW
^ resend	WXhtag
^ reserv	VcSjon
^ reside	cgUhYr
^ resour	kUZapi
^ respon	bSmfme
^ rest	ZtfWdZ
^ restfu	dYpihW
^ result	yrOWYY
^ retent	ihhTbi
^ retrai	cZpbch
^ return	RVcntb
^ revert	raZefb
^ review	etQdZi
^ revive	ededqY
^ rh	jWmddf
^ rhonda	aXbkdr
^ rhythm	Zqfdac
^ riga	gpXgca
^ right	fUfkld
^ riikka	VhWbln
^ ring	SKV/rV
^ ringin	Wfrhab
^ risk	cYheWq
^ riverw	dYYeet
^ road	pXagee
^ rob	oZibmQ
^ roger	daubdW
^ roisin	dgvZaV
^ role	iVWcdw
^ roof	eeqdZc
^ room	aVvZnU
^ rootin	dWcbdu
^ rosh	tSefff
^ roster	XqWkiY
^ rota	YYpffg
^ rotati	aVhilf
^ round	XjhmXT
^ routed	nbVmag
^ rsvp	Tbooab
^ ruled	gTWakr
^ rumour	ijeVjc
^ rust	vbVYeY
^ saas	WehYph
^ sabrin	gSlTmi
^ sadly	cjXZYu
^ safe	WN/SWa
^ said	hmgagV
^ salary	bUVZ7c
^ sales	dbpVkc
^ salon	acrccd
^ saludo	aWseYc
^ same	VOlvvE
^ sample	ejaqZX
^ samuel	ZZYZfv
^ sander	hasbcY
^ sandra	pchcdZ
^ sanjan	jTNSmi
^ santa	eaVTvk
^ sara	bYZepl
^ sat	dZmgmU
^ savann	WbWjsY
^ save	eYrZZh
^ saved	dcpbea
^ saw	jjmhWR
^ say	IAf/1Q
^ says	uadlcR
^ scale	NlSf0e
^ scanni	hWhdfk
^ scarce	aZaajt
^ scheme	jSTgpl
^ schube	ebtcbX
^ schäfe	cdoecc
^ scones	YrXbfj
^ scoped	gheUod
^ scorec	Tbcigq
^ scores	ukTXVg
^ scotla	ccdcpd
^ scotts	eoVSlh
^ scrap	gpZYfe
^ scratc	ikVadm
^ screen	ZbqTig
^ scribb	lbRfli
^ search	ZdpmYX
^ seasic	ZodlbZ
^ season	hiofXT
^ seat	bftbXZ
^ seats	YdXojg
^ second	gcTpkc
^ secret	YeNuji
^ securi	ehUrRk
^ see	XTzbqR
^ seeing	ZrUnZb
^ seen	WciVmk
^ select	emZoUb
^ send	QUT/eU
^ sendin	SRdwiY
^ sensor	pYgZjb
^ sent	gdqRbi
^ series	ihkUaf
^ seriou	gTimka
^ servan	bWsXkX
^ servic	Tgfico
^ set	aYqcbi
^ setter	gijkbU
^ settin	dgmRfj
^ settle	iWZedp
^ severa	ahgZbp
^ sexual	Zhbsba
^ shadow	dcoceb
^ shall	XFW00P
^ shame	YXlYVu
^ share	WS1bfS
^ sheare	kioVXd
^ sheet	hasdaZ
^ shippi	mWpZcd
^ shoot	eWYqkY
^ shop	Uledii
^ short	faaSqn
^ shorte	adctaZ
^ shorth	bcaear
^ shortl	siOrVU
^ shot	bYUbhr
^ should	q1cOUc
^ shout	cSVvpZ
^ show	ZVluVZ
^ shows	fiZXqY
^ shut	nkiZbW
^ siew	Xeqccd
^ sift	tZWYei
^ siftin	qqRfbX
^ sign	MNctxd
^ signal	lTqZhb
^ signed	LMiO/X
^ signin	ThgWvc
^ silenc	pmlUjG
^ silly	cVqgec
^ simon	TTcuYp
^ simple	olbUce
^ since	WWsdbo
^ sinead	eXZcpi
^ singap	dXgdqa
^ siobha	cdrbdb
^ sir	qhdXcc
^ sit	gdgaqY
^ site	cjbfoW
^ sites	ZfchpW
^ six	pTZfna
^ size	kmPhec
^ ska	fbfbao
^ sleep	fLtU0S
^ slides	XW0cbZ
^ slippe	pbbddd
^ slippi	ZVdpel
^ slots	TbY1ga
^ slow	hdqTiZ
^ small	fWyZeY
^ smell	Yagsbb
^ snowin	hefrZT
^ so	ecVjlj
^ some	hpfUYi
^ someon	euhdZT
^ someth	ckOiZs
^ someti	ascddc
^ soon	kzXPXT
^ sorry	dbfbat
^ sorted	dZUewa
^ sorter	cdcXuZ
^ sound	ZbVbxX
^ sounde	jcmZVi
^ sounds	cVkpSb
^ sourci	YVodma
^ south	cbmQlo
^ southe	fdbaqc
^ speak	bKdwdZ
^ spend	cdcpde
^ spoke	pcgVhf
^ sponso	pXdcjb
^ sporad	depZhZ
^ sports	ceUaol
^ sprint	iZeVre
^ sre	mUkbdj
^ stable	csUUcm
^ staffi	XpZnbb
^ stakeh	fgcnVj
^ stan	joTged
^ stand	Ugdmif
^ standa	mgkeaV
^ standi	knekZR
^ start	mMVX/X
^ starte	aUlWvZ
^ starti	VhbT0X
^ starts	cXdXwX
^ statem	geVkig
^ status	oeVfdi
^ statut	okVkZX
^ stay	fyRYgb
^ stefan	ecpadc
^ step	cfN3Xb
^ steven	UfwWYi
^ stick	fdYpcf
^ sticke	adYpjc
^ still	hwdcXV
^ stock	ededqY
^ stonem	daZsbe
^ stood	Vekdgi
^ stop	bkOnnf
^ storag	igaUpf
^ store	oiUfhW
^ story	fcdcbp
^ strate	boZUpe
^ strong	eiWbtX
^ struck	dZWccu
^ stubbo	XjqcbZ
^ studen	dabZtd
^ subjec	aiXXve
^ submis	pUflZc
^ submit	ThkqeU
^ succes	hfXVre
^ such	VibWlm
^ suffer	XcodnX
^ suitab	bocheZ
^ sunita	YZzeaU
^ sunniv	eUhWfp
^ sunny	dgqfUd
^ super	WbbZwd
^ superi	dagXsc
^ superv	Wkqcaa
^ suppli	XZjZio
^ supply	TmdpXf
^ suppos	tpVhOZ
^ sure	Whbgfo
^ surfac	geVndi
^ surpri	WTVnnn
^ survey	ZWwWZj
^ suryod	miOfbn
^ suspen	lqOblc
^ swears	Tfqacj
^ swiftd	cgpafZ
^ swimwe	nWdVfo
^ swing	ZVfoig
^ switch	iklYbV
^ system	bpiWYe
^ tak	bplabX
^ take	FNizsf
^ taking	gofXoT
^ talent	ahsgSZ
^ talk	ZibYxX
^ talked	WepZch
^ tally	lUidig
^ tanish	jaSjco
^ tap	XdfxVS
^ tariq	dbUkrY
^ taught	cZalpZ
^ tax	Vjhhbk
^ tbc	dvVXbZ
^ tea	dWqoOd
^ teache	fpclVT
^ team	lieQdm
^ teleph	ehVnec
^ tell	HTf3ua
^ teller	adedpe
^ ten	iNVlrh
^ tents	catXec
^ termin	Xqkbdb
^ terms	bUXO/W
^ terrac	cWSgks
^ tess	pZbZel
^ tessal	jfUfap
^ text	aRc5aY
^ texted	XWauiX
^ thanks	geqZZg
^ that	ahuYbd
^ theatr	ehUjXp
^ their	aofbVn
^ them	kcpTbg
^ theo	kZpZdZ
^ theref	oabbWq
^ these	dnfkUY
^ thin	bdcccr
^ thing	eiZcZp
^ things	d4WVZV
^ think	biWbsd
^ thinki	gdmUmb
^ third	ZsgWVj
^ thirty	bgabrc
^ this	bYuYfh
^ thomps	aaXgkp
^ those	orZUWc
^ though	TSxQkm
^ throug	ZUX1fZ
^ throw	ecbpdd
^ thumbs	OfTmrk
^ thursd	nTmfiZ
^ ticket	jkaVff
^ tiding	daXdqh
^ till	qdapYQ
^ time	jcbuYX
^ timeli	shZaba
^ timesh	barcdb
^ timing	pnWUfX
^ to	bbbpfg
^ toe	ldReil
^ told	dUpgjc
^ tone	dWUrmc
^ too	QQmUV5
^ took	fPqand
^ torste	kfUjhf
^ tough	dhZccp
^ tour	aSpUph
^ tov	ZYXtkc
^ toward	cdufcU
^ tp	ihRalk
^ tracey	mhhVbg
^ track	ZZrjcZ
^ train	eSkpfa
^ traine	farUfe
^ traits	dhVrbd
^ transa	bXsaha
^ transl	eqaaed
^ transp	yTUihZ
^ trap	jfVkci
^ travel	fYbrcg
^ treat	drbceb
^ triage	cbYhpe
^ trial	ZST6eY
^ tried	blpZaa
^ true	iatWfW
^ truly	affcsW
^ truste	hsaTiV
^ try	QaicVy
^ trying	pZXgai
^ tuesda	ddbeqc
^ turin	bgYdbq
^ turn	SWtihV
^ turned	VJYdZ8
^ turns	YaVcpr
^ tv	jgdcVl
^ twenty	bWcave
^ type	adtVdZ
^ u	lfTilZ
^ ubuntu	eaXreb
^ ucas	bebpbd
^ unanim	bcXZrj
^ uncond	ddZbtd
^ undeci	foXjcY
^ unders	lShcgl
^ unfill	dYsbdb
^ uni	bmdndV
^ unit	sTbtcR
^ unity	gqbddX
^ unless	flWpaa
^ unlike	loaSdd
^ unsoli	sZTXkj
^ unsubs	YY4WXc
^ unsucc	WNXYX8
^ unsure	buUddc
^ until	ornfQM
^ up	yRScbQ
^ upgrad	Zeqebc
^ upload	ZXg6UN
^ upon	UfWdkr
^ urgent	cTtlZY
^ url	VV1gUd
^ us	ZehbqX
^ use	XbisfU
^ useful	cdkVki
^ userna	hZobce
^ usuall	xdaWaW
^ utilit	adjTua
^ utrech	fctVaY
^ vacanc	gmTZbq
^ vacati	Uriagd
^ vague	Xreeec
^ valida	cbpded
^ vargas	eaZqbg
^ vector	cZwYYV
^ venkat	gjeoVW
^ verbal	McPZ2q
^ verdic	taXWYh
^ verifi	VrccXk
^ verify	agrYdd
^ versio	hYaqgZ
^ very	Pb2Xdc
^ vetera	obhVka
^ vettin	Sfbrie
^ video	ejgUYn
^ view	advWXe
^ vinaya	ihVcfm
^ vis	sPWead
^ visa	XUffsg
^ visas	ebcoec
^ visito	dVtYch
^ voicem	bVoldb
^ volunt	bSpRnl
^ wait	qpZiaJ
^ waiter	lQhdcn
^ waitin	b5WWcR
^ waiver	qiacbZ
^ wander	riYada
^ want	dQldua
^ wanted	YkVjih
^ wantin	dZYpid
^ wants	bRU/WW
^ ward	kSlcmc
^ wary	paVbcm
^ watch	P6XRRX
^ wateri	cbpddd
^ waters	nSgajh
^ web	iarYea
^ webina	YkraZb
^ weddin	bVmjia
^ week	sgcVYZ
^ weekly	dcbZsc
^ weeks	V2VbaY
^ weep	gjVVlk
^ weiss	dctXVf
^ welcom	TSaY/N
^ well	aSaa3i
^ wellbe	bpagbf
^ weller	clTiak
^ went	fSnggf
^ were	p0kVGX
^ wexhol	dpadeb
^ whatev	dolebS
^ whatsa	XZcqkb
^ when	TwWnjY
^ whenev	ZXmxTW
^ where	ejWvVb
^ whethe	j+YPVY
^ which	QdT/Zc
^ whiche	jiijVV
^ while	nNkebm
^ whitef	bgbrfU
^ whitlo	apjZfX
^ who	pojiTM
^ whom	bZYrfi
^ whose	noZrOR
^ why	YbtVid
^ wife	cjUmfh
^ will	h8SRjT
^ willow	daYZip
^ window	Scpbcn
^ windy	ebbbsb
^ wing	Vobleb
^ winter	ZWrajZ
^ wir	adsacc
^ wish	UydcVZ
^ wishin	ZVseVm
^ with	efYXkq
^ withdr	XR5VXb
^ within	1UYuQQ
^ withou	dkM4ZV
^ woman	bgpYjO
^ women	ejUjZj
^ won	eYidpZ
^ wonder	ldlVbg
^ woolly	mbXgXp
^ word	opUYQj
^ workfo	bZdcgq
^ workin	lbjfhT
^ workpl	Ybsced
^ worst	YYwaca
^ would	YYZ6gX
^ write	ZJJ/WZ
^ writte	jUOdye
^ wrong	cO9RfW
^ wrote	sXmSgX
^ yard	lkXoYV
^ year	XUannh
^ yes	hXWduf
^ yewand	dcbrba
^ younge	dSqegf
^ yours	bagrbe
^ youth	eboiaa
^ yusuf	egTeho
^ zara	dZgZpf
^ zilch	Srbabn
^ zoom	acfzUR
^ zurich	jUWjpb
a	cefkef
a #	Xfbpbl
a @d	jeiSel
a @p	QklcXq
a @s	Xohcag
a @t	cWgipZ
a aa	dZsZdc
a access	gkYSll
a achebe	heUjfj
a achter	Xajrdc
a acknow	ZhXgsb
a adding	ccaeer
a adebay	Yecpib
a admin	sXcdee
a admini	ZeZkXq
a affect	biVpdh
a africa	jgjlbS
a aisha	Yddddq
a alicia	cWwacc
a allows	XbivXa
a amount	daZbdr
a and	oiZcVh
a animal	ZeqfeW
a anonym	skJbXn
a antune	bZaudd
a apac	dWthdY
a apartm	YckkmV
a appren	iTjlgc
a area	aZkpbd
a argued	eZPclv
a articl	eZYipb
a attemp	gXpddb
a auckla	htaZab
a audit	fQhqcj
a automa	hUlbme
a b	aSlkhk
a backgr	ZWYqpa
a backlo	e9NUYV
a bag	UaYuhe
a bakery	beXZhr
a band	anhTZo
a banerj	fienTf
a barber	plVacb
a barrie	eZepdb
a bay	ZbsXkY
a bdm	aaoldW
a bear	eXhqcb
a beer	ffUecr
a beginn	epaddc
a begun	Widpaf
a bell	ghToWi
a benelu	baZfre
a bet	ZZsieV
a better	SNqjhm
a big	hshOac
a bird	jlbVjc
a biscui	dZsZbh
a bit	XycUjd
a blauwa	haWrXj
a blog	dYsZee
a bloke	ffRaS1
a bluegu	cbbfoc
a board	rlaYaa
a book	jbsRYf
a booksh	ccceco
a bored	hiVqba
a botani	dcbrbc
a braga	ddXfeq
a branch	iTuUfd
a brenda	Zsbedb
a brenna	aZYZZ1
a brewer	YaqXgi
a bribe	dcrcca
a bridge	Ykpdba
a bright	eXciuU
a brilli	dlldeV
a brooke	lUfhff
a budget	dhkjgV
a bug	qWYjiZ
a bummed	kcojYV
a burn	eabqde
a bus	hdqYeY
a busine	cZX1ZY
a button	ieilkR
a by	qeaadd
a cafés	dWfqca
a calend	cldsSZ
a call	ufUmZZ
a campus	WViogh
a cancel	echaoa
a candid	ZSqaVy
a card	dlkSYm
a career	bnhUck
a careta	Zbiccp
a case	UvWrYV
a cashie	gVcXvf
a cat	ZaubcZ
a cellph	hfhWVr
a census	Zdctcd
a certif	jbetZT
a chair	gUZquP
a chairp	VaV0Xe
a chance	SodTat
a chapel	baphbd
a charit	dcrbbc
a charle	cSqlca
a chat	ZnX0WU
a chatty	dWuZcd
a cheape	dWZaW2
a check	ZWiVdx
a chemic	eXqddd
a childc	ofYhcb
a chloe	dbcrdc
a choir	dgpZgY
a choreo	dfdbpc
a circul	dpbddd
a clarke	eXYbsc
a class	TQVuil
a client	agftXX
a clinic	YUZqZt
a clock	ebcecp
a clocks	dcrYcd
a close	hbTUb0
a closer	dccbeq
a co	abadrh
a coach	adkTRu
a cockta	erbeZd
a codear	dhYqcZ
a coder	argdba
a coding	YbX0bY
a coffee	ZSrjTm
a coin	knOOll
a coinci	acjoab
a collea	gecTZx
a colleg	bZVkse
a color	aZaqbk
a colour	cbXxZc
a combin	bWjrae
a commer	ZhZcbr
a commit	d3UXWY
a compan	abjsjN
a comple	gVqfcb
a conclu	ariWbb
a concur	dcqceb
a conduc	ZgbYio
a confer	ThweaZ
a confir	idekUj
a consen	bhcpbc
a conser	cWiccq
a consul	VhUhjo
a contac	cbsabd
a conten	ckfoZZ
a contra	WgIQ/e
a contri	dVamjh
a conver	UgT5Vb
a coon	cWgqhX
a copenh	ahViji
a copy	WYvsVX
a correc	brZmbV
a cost	cabfdp
a counte	dccpce
a countr	XQqilb
a couple	jnTeXk
a course	eSxZcc
a cousin	chXeYt
a cover	WTh0XZ
a cpd	kWoaed
a crazy	ceapdd
a cream	edZbfq
a credit	ZWWugg
a crm	jWkbna
a cross	pfQVdm
a cscs	eUbuee
a ctc	fhYUsf
a cup	ccYojc
a curato	glTgka
a cv	aX2eVR
a cześć	ecsccZ
a danish	VbZmrb
a date	k9QpSL
a davide	ddUtZf
a day	gnWgrP
a dead	UtdkXb
a deadli	kmecfT
a deal	eUOQ+S
a debrie	jcTlmY
a decisi	ymVacV
a declar	fYZsfd
a deepak	agZqcb
a defer	soQWcg
a defini	1fRVfc
a deirdr	cadear
a delay	fzSeYV
a deligh	bYkWbs
a delive	hXVfbu
a deniz	cjpYcc
a dental	gpdbbb
a dentis	aYojec
a depend	cPueaa
a deposi	kVmgbe
a dept	baQckv
a deputy	bVVals
a desist	cphYbc
a desk	WlQR+P
a determ	roYUcZ
a develo	bvUaUl
a dicky	apidca
a differ	ZbbXU5
a diffic	gbdlVl
a disabi	iXYzVY
a disagr	bcboed
a discou	VeyeRb
a discov	edZbuZ
a displa	djcoab
a do	XddtVe
a docksi	dbcddp
a door	bqSodX
a dr	aYYncp
a draw	nYyOaW
a drawin	cYqlXc
a driver	jThejj
a dry	dbufVb
a edit	craddb
a edtech	bhSuaZ
a educat	bSitbf
a effect	ccqccc
a effort	inTXmd
a eleano	fYpgeZ
a electr	ahliiU
a eleven	aaiqba
a elsie	cXqefe
a emergi	ReahvU
a endors	gpfWea
a engine	tPRpfX
a enquir	bhUldm
a enthus	eafcqb
a equity	llLcho
a especi	djVdaq
a esteem	dZfqba
a ethan	iphTbe
a events	dpbeea
a ewa	ebWfdr
a examin	psSVac
a excel	cscdda
a except	Xbkcpd
a exclus	pgiYcW
a expens	ddVcuZ
a face	ddoeeb
a facili	jVbqea
a factor	fOuiaa
a fair	iwdSdU
a family	miepWR
a fast	rccacd
a fat	Wccath
a favour	fPqjVo
a featur	sRUnba
a fee	cTecpk
a feedba	gccYWs
a fellow	dVgXok
a fennic	eapeeb
a festiv	knVjcX
a few	YrdoVZ
a fifth	abcucb
a figure	eRV7bX
a file	cggrdV
a final	teaWlY
a fine	dZfVcu
a fire	ZdxjYS
a firm	wGhRwc
a first	ciSvac
a fishin	bfpZee
a fit	tTMZby
a fittin	YjarZc
a five	dUQ1ak
a fixed	oWUeoc
a flat	aeddqd
a flexib	ofZegZ
a flight	aelfnV
a folder	eZceep
a follow	ZPevgg
a food	eZedqc
a form	Uabrfj
a formal	cYYftd
a format	cXycbW
a former	aQbsYs
a forth	aadtcZ
a fourth	dcdodb
a france	jYtiWR
a free	Yc1TRl
a freedo	dWsgca
a freeze	ab2baU
a freque	hkVjhc
a friend	ZZyZQl
a frozen	caoddd
a full	YaVxeg
a fully	eccYpf
a furthe	gvTkbR
a fête	hVeudX
a gaffer	baYxZc
a galler	Xpceef
a game	XkasYY
a gastha	eqcaZW
a geotec	dbmTki
a gianni	dYdscd
a girl	YUbjVz
a glass	kVccnf
a glitch	ceUuag
a global	ccdcpe
a go	dHW/hY
a goal	dbsadc
a good	bqqcXX
a goodne	dcdpdc
a gorau	ctYbdd
a govern	bXdqdh
a grade	VZWmkl
a grand	UPmsoX
a graz	WPgZtp
a great	aotTRh
a green	gXohjU
a greywa	bgXcZs
a grill	cWacom
a group	YqXuXW
a guess	omXWiW
a guidan	jtSeZZ
a guten	ddfpbc
a guy	fkQURz
a győr	caoelU
a half	bZYsUr
a halt	cP5abX
a hand	WbWqem
a handle	bbpZbf
a handou	eadrac
a happie	hZcdbp
a happy	XfxiZV
a hard	beXZmp
a harrow	Zcebeq
a head	UWXtep
a headsh	bcvZcb
a health	ZcVmen
a hearin	XdW2YX
a heart	acvbeW
a heartb	fbdVcs
a heavy	UifXVx
a hedgeh	dZbhep
a helps	kXiStY
a herr	TjYnna
a hey	eacoee
a heyyy	dZfqYf
a hi	ecbWtd
a hide	Yqcbab
a hire	mYUXtc
a hiring	fN4YVg
a hit	ddpddZ
a hold	UpfldW
a holdin	reaYZe
a hole	kVtTbf
a holida	yfYZWe
a home	Yibdar
a hons	adecdq
a hospit	bqdcad
a house	YXsWfi
a housin	iVbfkk
a human	tTajae
a hungry	cXdagt
a hurry	hrigWQ
a identi	dbcbpg
a ii	ZZayfY
a ines	bddbqd
a initia	RjolZa
a instal	bZteca
a instit	bjVako
a interf	heWpbb
a interv	ecadeq
a intrig	kjiYbV
a intro	fjqZcW
a invent	dpZWhb
a invest	fS2afQ
a is	cqZhdc
a it	dpdcec
a jammin	lgVhib
a japane	XesZjX
a java	cddpce
a javier	YnVpYa
a job	bXlT0a
a jobcen	habocc
a joinin	YpZcid
a joint	ebcrdc
a joy	eWlPdu
a junior	XfYZrj
a jury	cpbded
a just	aTccop
a karen	jVnZkc
a kavya	jfkTbk
a keane	lYqWdW
a keiko	ecqcdZ
a khadij	cctbad
a kind	fUoVXq
a kinder	gmSepX
a kit	locbXV
a kitche	bkVdkh
a knock	kpbbab
a knowin	eebZqe
a labora	gcpccY
a lad	idfUTx
a lady	cXfhMy
a lap	elaVkk
a lars	bfrccb
a late	cUmueU
a later	ZuaWZk
a laurea	Wmifbh
a lay	fjqWeV
a leadin	daYvcX
a learne	cZdhar
a leathe	ZUtlYa
a leave	bpgcda
a leeds	cZsfda
a lena	Tkbsdc
a leo	bbZcoj
a letter	4lTfRX
a level	SdXrXs
a levell	dbaeeq
a licens	dajWar
a lie	cNoeSs
a lifegu	fTtXbh
a lift	Ud1SZj
a light	bTimjg
a lights	codddd
a lindse	ebeoae
a line	rjUbYk
a link	YibtcX
a litera	aqZYnZ
a little	ezVgaW
a lived	WnWhZp
a local	geYgYp
a locum	qajYcc
a lol	mYuUeT
a longer	gZVpYl
a longli	cobiad
a look	WogmeX
a lot	bxgTXg
a love	dfpagY
a lovely	XbyTcj
a loves	jUlekb
a lowell	hqMcXl
a lunch	TYcwja
a machin	grYWjW
a mail	oeZbWm
a mailin	edpcdc
a main	cdbYrd
a mainst	hXdepb
a mainte	ahpaba
a man	gcZZYy
a manage	YgSsdl
a manche	kdVZgo
a manusc	cerbbb
a market	ecTvcc
a massiv	XdjXqf
a master	akVolU
a match	afSYe0
a mate	behsPf
a materi	ggVglf
a matern	eddqZe
a matter	gtdYYc
a maya	Xbqgfd
a maybe	iiOfrd
a mba	lVpiaZ
a medica	TYe4cU
a meet	dXjoda
a meetin	ejngXU
a melden	abZrib
a member	kpdecU
a mentor	kfmTha
a messag	zlVXZZ
a mexico	XpfkcW
a mid	RuZcjf
a mikkel	eWUbnq
a millio	dbqbdd
a mind	jqUTgc
a minh	WPjhkk
a mini	fdbebo
a missin	cdWybY
a mistak	gdUZxc
a mix	wPbkhW
a mo	gXpaZi
a model	jcjVnc
a module	dXofia
a moin	ebpUoW
a month	siSSpZ
a monthl	hgZUnj
a morato	cUzdbY
a more	bbWgbv
a mornin	UXe/XQ
a mortga	defrZX
a mounta	ercbda
a move	ccepec
a mr	adXjZs
a mrs	ceXscZ
a museum	XhVkjj
a musica	edpYee
a must	aZZsch
a mv	cbsajX
a naitei	oiacca
a name	/XSSWe
a nanny	fgUZio
a negati	bZfcbt
a negoti	iVmeYj
a neighb	WQtebm
a nephew	cZcaau
a new	RqviWV
a newsle	dbqecd
a nibs	Wifbbo
a nice	bYxMgi
a nicer	iaYbhp
a nick	cYchpe
a nikos	dboYak
a nkemel	dbXsed
a nneka	ZYcZsk
a no	jTNUX/
a nod	WskSlQ
a northl	YVi2Wa
a norway	cYebdq
a not	raVZVq
a note	reZhXe
a notifi	hqYZbe
a number	ixTiZR
a numeri	jTXppX
a nurse	idgPes
a nut	cZrfcc
a observ	gTpebi
a occupa	cuaWZg
a okafor	igkTgf
a on	bVokfe
a oncolo	jbfoVa
a one	PPN/fd
a ops	aqYdef
a ora	baYpal
a organi	gXapgc
a ottili	gWrmYX
a outlet	ccdpcd
a outsid	aeedpd
a overwh	Yceedp
a owing	asZfdZ
a owned	dXphbg
a owners	earedZ
a packag	agVYlq
a packet	bUqfbe
a page	STZ/Ph
a pain	jjjceW
a panel	ebXrTm
a paper	hXhpiU
a parish	ddqZZZ
a parkin	YcjXwT
a part	YjTbjp
a partic	Vhcqee
a partie	ZtYZmW
a partne	XSigre
a parts	dteecV
a party	hStZiW
a pass	fJSXl5
a passbo	YZYscj
a passpo	Xfcrdb
a passwo	aRqnbV
a pastor	eifTgo
a pastri	qdcceY
a patien	lNbirf
a pause	YSviZe
a peek	bcYrce
a peep	W0lQVR
a pen	ebbdod
a perfum	iXpdeb
a person	nqQRUt
a petren	eZpbZg
a pharma	Vmmgbe
a phone	miVrZV
a photo	aUqubQ
a pictur	SXwiZf
a piece	bfbpea
a pike	eapdcd
a pile	a1UcZU
a pinky	drZceb
a pint	WfoVmd
a pis	qZYjcc
a pitch	jsWcdX
a place	cbXavi
a placem	jZUpcg
a plain	eeZepb
a plan	Whpahb
a planet	Vjadim
a plates	ecaode
a playgr	gfYbcp
a pleasu	gfzWRe
a policy	ebafco
a portfo	bcgzWU
a porto	aaaufc
a positi	kmYVcl
a possib	kpZcXe
a post	giqjWU
a postgr	cZldpW
a poultr	cSsXlc
a pound	qWjYhc
a ppsn	VXcsYi
a practi	WbgybX
a prefer	dakoZa
a presen	biQndk
a primar	drZgbY
a priori	cVpdbn
a privil	aSnXjl
a pro	daqagc
a probat	Tecnkd
a proble	Vceipc
a proces	ezTZZd
a produc	VWjlYr
a profes	YXqlbc
a progra	jiVgaj
a projec	beUjfo
a promis	0hRYfQ
a prone	caobdh
a provis	ddcdqb
a public	Zpdaeh
a publis	YjWXpi
a pugh	cYobbl
a pupils	mVfbfk
a push	tkTWcb
a puzzle	lhUlae
a qualif	TgTTj4
a quarte	keVohY
a questi	QsezOO
a queue	c3PccU
a quick	fWdzVd
a quiet	XXfwfY
a quiz	casVkb
a quote	ZaUpmj
a radio	cedpcc
a rafael	afpZka
a ran	YZqiYe
a rapids	ctYddZ
a rate	cdZsdb
a rather	dYoemX
a read	PxQXvX
a readab	Xrdefd
a readin	RehsXk
a really	kfgXUp
a reason	dgcbqb
a receip	bP+VaW
a recent	edaqec
a recogn	edueYS
a recrui	hppVVU
a ref	bceped
a refere	MShzbl
a refusa	qZXYYq
a regret	dbYddt
a rehear	deYpah
a reject	cUhbeq
a relate	fYeped
a religi	aUZvWo
a remind	cWphZg
a remote	fWqZhY
a reorga	cesddX
a repeat	bZjXdq
a reply	vqRTea
a report	VjXnck
a resche	agpbdd
a resear	cUTsgl
a reside	iaZwYa
a respec	cXjapd
a respon	7OOVnX
a restar	eclpXY
a result	ujRXXj
a retire	TbdiSz
a retrea	cdpecb
a retry	fZeecp
a return	tbOkeb
a review	YLycji
a revive	edcdpc
a rhonda	jdkejV
a ride	acfYbv
a ridge	dbfpda
a roaste	epjYXd
a role	fgbpVe
a rollin	dobeec
a room	dkUthP
a rota	fYrWYn
a rotati	eZWqma
a round	Uicscb
a rule	zUbpXU
a ruling	rjbZZZ
a rumour	ardYkZ
a run	nSfpbY
a rush	luXgYS
a ruth	deaapg
a sad	cYeVW0
a safari	cZaWql
a safe	dZyWba
a safegu	dZZebt
a said	aYZehr
a salary	ZcbbyW
a sample	WcQ/Ua
a sand	bcZtbe
a satisf	dcbjYo
a sausag	icreaT
a say	izSaeU
a saying	leRkjd
a scale	edqZeb
a scan	eTU1gZ
a schedu	brXhce
a scheme	becrZZ
a score	cpYWgi
a scorin	ecpdea
a scotla	drUibY
a screen	lhSiYj
a seat	cOiwYg
a second	chXtZh
a secret	ejrXdZ
a securi	fmkUcg
a separa	dUpjgY
a sergey	WVbdzY
a seriou	esXbac
a servic	dVmeke
a sesay	iZYgcp
a sessio	ZWV2ab
a sex	lhsXYS
a shadow	Xdqacd
a shame	aThqVo
a shared	gkUdii
a shauna	dipZYd
a sheet	ageZpc
a shelf	bncVcl
a shift	UkczVX
a shippe	cenmaV
a short	YdZ3We
a shortl	PtYlRk
a shout	ayVZRl
a shrug	iqYZdd
a shutdo	eXoTZp
a side	Wllgae
a sides	ccpZef
a signal	bhdqVb
a signat	aqVolJ
a signed	VSfwmV
a singh	gaoead
a sit	ecdpce
a sittin	arddea
a six	eaaeoh
a sketch	UmkfZg
a skies	cXhYrf
a skills	edardc
a slot	aUd3Xe
a slow	e/NZVM
a slows	eddpda
a small	edapah
a sms	cZoZqV
a social	ctWdda
a sorry	sXXfai
a sort	fiYqbZ
a sourci	fZrdbd
a spare	cNkhjm
a specia	XVdsYh
a specif	WbgtZg
a spelli	ebpggX
a spoken	ecbped
a spot	kiXpaY
a staff	ZYZpjg
a staffr	rZcddd
a stall	TvYZcl
a standa	ddWbcs
a stands	aa3WaZ
a start	bZPc6a
a statem	XYXwcf
a statio	bdcpbd
a stay	caqfdd
a steel	ghdSme
a stelle	Ucbclr
a stenog	ebqadd
a step	agjpZX
a steven	XaVyXa
a stoked	cbYrff
a stop	XN/YWW
a story	Wbiqca
a straig	uiRTig
a strang	ZYfpaj
a stress	gTqfha
a strike	aiVqfb
a studen	pbhgYa
a subscr	cVoikZ
a succee	cebpce
a sugges	bQklao
a suit	chUpbi
a suitab	YyOYbj
a suppli	dWbdnm
a supply	ebaiXr
a suppor	bjUnYl
a survey	dWsiZa
a ta	brXcbb
a table	jhqbVU
a take	ZeRwYj
a talent	ZpgkgQ
a talk	TVb9ab
a tanker	dbueZZ
a tap	bYUrdl
a tape	dcfpWh
a tariq	hTscdY
a task	kbXqae
a taster	ZbWtkc
a tea	adtYad
a teache	gcdZVu
a teachi	bbcpfc
a team	gdlRZr
a tech	fetVeb
a techni	XejwYP
a techno	ZcVsZf
a tegan	dbtaeU
a telegr	sacccc
a temper	eYqded
a ten	iYcrZd
a tentat	YZebrh
a terrif	dUZjoi
a test	bcj3SM
a testim	jZbccp
a text	wgUZbe
a thank	ec0UTZ
a the	ehgpWX
a theatr	omgSad
a theme	iYrYUZ
a thin	ddebpd
a thing	XrvVbT
a think	R6QUoY
a third	bgWmam
a thomas	XYV1fZ
a though	bpfibX
a three	fbVjnh
a thumbs	kcqaeP
a till	fRdnii
a time	RRU/XZ
a timeta	cZwYab
a tiny	gZTcsg
a title	YUY1Za
a topic	cabucc
a touch	hOobdq
a tough	ZUlUip
a tour	cf0aVV
a toyin	ddaetW
a tracto	aqjcaZ
a trade	YTvWdm
a traine	Xdfepe
a transc	cbojbY
a transl	daXpam
a treasu	TXphej
a treat	bX7WYQ
a trial	Ydc+SX
a tropic	dbdbcr
a trusti	edqbdb
a trusts	jcUhfl
a try	ReX7MU
a tv	eccpdd
a twenty	ddascc
a two	XUNucv
a unders	bcrcdd
a unifor	aldVqd
a union	bTjlgi
a uns	eUlgbn
a unsubs	acbpaj
a utilit	aeiqbY
a v	bZhtZZ
a vacanc	UkeYmh
a vacati	XrXbgg
a vanish	eddpad
a vargas	Xaqida
a verbal	ViXT4a
a verdan	eatWcb
a verdic	zjQWZZ
a very	ZglUji
a vestin	jWWZpk
a vetera	bXXmtY
a video	aXe2YY
a view	stUVYY
a voice	XkhnfT
a volume	bqXbbc
a volunt	mjVnQd
a wait	ktVVXd
a waitin	lwTVbZ
a walk	XbqpcU
a warm	kRgYeq
a watch	ZduZdZ
a watchi	YZgboj
a waves	dgVddr
a way	WqOXpi
a we	dqSWdk
a websit	dXdped
a week	iLjT+T
a wei	dfiSij
a welcom	cbbYwZ
a wellbe	hadrXd
a whatsa	pdebce
a while	N/QWfW
a whitef	YlrZaY
a whole	bmXqfY
a whānau	lUXact
a will	gYbqcc
a window	gRpjfa
a winter	cbqfbb
a wish	fpYiab
a withdr	edqdeY
a wobbli	cZiYgo
a woman	lTNRg3
a wonder	YftPge
a word	RZuqba
a workin	XfRwci
a world	Wncbii
a worry	csdaea
a wriggl	ecWubd
a writin	ZYVvVl
a writte	dVP4hX
a wrong	iewYbS
a x	foZcde
a year	WjeWgq
a yes	qbSY7O
a you	jYZXpk
a young	daocdd
a youth	dVZdlr
a yrs	XWacmr
a zestfu	mRpmUa
a zoom	aZcvdc
a4	ejkbeb
aa	gfrcYZ
aa .	cVvhfW
aa for	sebacc
aa paulin	ataeea
aadhaa	icmWXl
aadhaa .	lUbXpk
aadhaa essent	qgYddX
aadhaa me	Va0VXf
aadhaa us	bfYcdq
aaha	hZlcfe
aaliya	VbUgpj
aaliya .	baZYuV
aalton	cbSiom
aalton .	Zcddqe
aarhus	fbgfVo
aarhus 's	dqXeff
aaron	deeajk
abando	ZkLdgw
abando and	ddXedr
abando of	aiThmh
abando the	eZdeep
abara	eapcaj
abara and	dZsbdb
abdul	biWYjo
abdull	vVZcjY
abdulr	kZdlkV
abe	XilanY
abe .	ZTanni
abe like	gvZbaX
abebe	iofWiV
abeg	gfided
aberde	ZmpZbc
aberna	iXcwXa
aberna commit	qaecdc
aberna part	cadrcc
aberne	kcThbn
aberys	jjVggb
abeyan	SE/VSN
abeyan .	cVydcY
abeyan and	eZreda
abeyan by	bcpcee
abeyan until	dWybaX
abi	hYTldo
abi 's	ZgasZd
abilit	behafl
able	kkVabn
able .	VuYiYd
able to	miVacn
aboard	QSUd/P
aboard .	VQQQ/V
aboard and	ddcdqc
aboard as	ccYbyW
aboard for	ZUY0bc
aboard our	dcreWd
aboard you	ddcdod
abolis	TLbUS/
abolis the	cWTcY0
about	dhnfbb
about #	pUbrTb
about ?	cbR5VY
about @s	tWZheb
about a	SkhscY
about after	efqacY
about aisha	apWjeb
about all	SosWVg
about an	a3bcPZ
about any	bZtecc
about anythi	YVvcic
about aptitu	abYisY
about are	hbpbdc
about as	atddcZ
about asking	irYcca
about being	jTmZsV
about but	nesXWS
about candid	duZbdV
about civil	ZnRgqb
about coming	YaX0Yc
about contra	Vdjoae
about dates	WpXdpb
about doing	dZepfd
about everyt	ewbeYU
about feedba	cpZekZ
about footba	dWydeX
about for	iiRqce
about hack	ZhWpeh
about half	dpbmXW
about hallo	okXcVd
about having	boPbmk
about her	UU/aVW
about hiring	htfWfR
about his	PY/TTR
about holida	eYqeed
about hours	jZTplZ
about how	XVpRgv
about human	lkajaW
about in	edXhrY
about is	Yraedc
about job	dStdkZ
about jobs	XYzdZZ
about joinin	ceSkkk
about lettin	coccee
about lunch	chpZcc
about me	g4bZST
about meetin	eacpee
about money	boZUmf
about my	cUzjRa
about next	homUZY
about northl	llNZin
about not	bUbmhn
about notice	capdeb
about onboar	dkTdmj
about other	cZVZay
about our	kQzVfa
about parkin	gdyPVd
about parts	lcWgcl
about people	brSZXp
about pickin	Yredbe
about progre	itWWeW
about public	fZbfbq
about reads	gZcqcc
about recrui	dareYc
about remind	bjScnk
about ringin	apdddd
about rob	0Qadcd
about smokin	dadpee
about someth	bWpked
about staff	Wxacdd
about starte	bUUdoj
about taking	grcbab
about terms	eXYrlZ
about that	Sflihe
about the	ffpdca
about their	TY2Ugc
about they	lVciie
about this	VfZogg
about timing	a1SZYX
about tips	bYsded
about to	fdbWhn
about tool	dbrYde
about traine	eaqdea
about transp	eXphbc
about travel	jUWpcd
about unit	Vibmid
about us	acxWfY
about volunt	ccbeqb
about was	aUlZpf
about what	cb0YZY
about when	oYgogS
about where	btjUaZ
about whethe	ypPTYX
about which	ioVdZf
about why	aeSpbp
about with	bxRbcd
about yes	aqbZbd
about you	k2NbXe
above	igaXep
above .	nlfZfU
above has	caXees
above his	cbrebb
above i	qVcdef
above it	ohZlcU
above mentio	eaYeeq
above my	czVaYZ
above what	bXYnXt
above you	edaeco
abrazo	YgcpkV
abrazo esteem	dbbpee
abroad	lmmdZM
abroad .	khncZU
absenc	Thmgch
absenc of	foYhfZ
absenc to	bimWbj
absenc you	dbdddo
absent	cIuuTX
absent .	lPomcX
absolu	Lmaoje
absorb	hjdYfg
abstra	Ycdola
abubak	ddajgi
abuja	bnSgmb
abuja of	gpVZgf
abunda	ddYfjl
abunda .	beUfnm
abunda librar	YmVhfh
ac	fgYdji
academ	dQnZgp
academ .	gQ2UUd
academ antune	VXcrkb
academ is	dYkXbp
academ new	ecpddZ
academ team	ZXtbac
accele	nafiad
accele .	cXqicb
accele story	lkReej
accent	hSYtcj
accent compan	mhUhXf
accept	UUea+e
accept .	WWcUyp
accept ;	eeZdpe
accept ?	ZgasfV
accept a	YW6jZM
accept anothe	dg2gPS
accept applic	Vhobah
accept as	bdaYvb
accept before	WbWczc
accept by	OXRN/i
accept candid	feXffp
accept declin	feYfpb
accept elsewh	dd1cZN
accept for	dVYpnf
accept form	ceeSvd
accept have	dZsZcd
accept in	QZWT/W
accept is	TYidwc
accept it	YUajsf
accept me	eecbqc
accept messag	ecpbeb
accept must	UdeZyc
accept my	iSoWjj
accept of	Tbenii
accept okafor	UbdZoo
accept on	SYcZqr
accept or	nRJi1W
accept our	frVSWt
accept please	eedYqd
accept sectio	nXaVbq
accept she	aadcsc
accept slip	YdbR0d
accept someth	efwbZT
accept tetley	tdXbZe
accept that	rYUnZe
accept the	TRZ0nb
accept their	acfpYd
accept they	baauWa
accept to	WaUa5X
accept until	YZehua
accept up	dZebqe
accept via	eedVse
accept within	TcaO/Z
accept yet	iYbdpd
accept you	bdWUtm
accept your	edrQnY
access	bSrofZ
access .	WemdoV
access days	edfZpc
access to	ZYvdXi
accide	bm0VWR
accide and	Vphddg
accide please	ZeuWed
accomm	ZbZjoj
accomm and	RoUhsa
accomm me	dbjaco
accomm on	TmjXqa
accomp	ebbjfi
accord	bXYdhw
accord .	TobXcs
accord says	YaZdjr
accord to	ticaaX
accord willow	cecpce
accord your	dcZcer
accoun	bZzWcg
accoun #	bXgcqY
accoun .	WftPdn
accoun and	bVthgW
accoun at	iioYbY
accoun before	pWkbcd
accoun by	kNtfaW
accoun from	Zdpabi
accoun has	ZS/UaS
accoun i	YsOgjd
accoun is	birccU
accoun it	coZXke
accoun of	qdiVYi
accoun she	fjeWcm
accoun to	UqblfZ
accoun will	XavZYb
accoun with	eUtdZd
accoun within	Yapddg
accoun you	cZreZe
accra	ZgYoZl
accra compen	dlRlYk
accra of	eZeqbd
accred	UUpigf
accred .	cXqZbk
accred the	eccscZ
accrue	Weiibk
accura	gbncQl
accura will	hapedY
accura with	edadXr
ace	hVVpmb
achebe	leTZdp
achien	elgbkX
achiev	htafWY
achiev number	pkZUdd
achter	SSljep
achter .	VeljZg
achter books	ceqZde
achter job	dbVdoj
achter the	ZZVhcn
achter they	Yrcded
achter unusua	cYdder
acknow	chkeha
acknow .	YYbiud
acknow receip	cpkiYS
acknow with	obWcif
acknow your	flrQWc
acls	VdvSkf
acorns	bcffen
acorns .	bZkhTq
acorns and	ceeqZe
acorns being	dbdcpd
acorns until	Ydbces
acquai	pbSham
acquai and	Ybbibs
acquis	ioYgYd
acquis wants	cYuZbc
across	Zdcnfh
across all	ZUrZkj
across from	gZZqdf
across to	ZhVwbc
across your	aagyWU
act	gZYjsZ
act .	dpZded
act surpri	gHUa9Z
acted	fYekjc
acted .	clbpcW
acting	cQnbXv
action	XYswdP
action .	XbxhaT
action for	dbaqdd
action has	dUsdec
action is	ZqrTeT
action needed	aiX1YU
action requir	aTW5gX
activa	gbngac
active	ijjdYX
active and	csXddf
active in	meWcel
activi	iWcjhh
activi .	XfhVmi
activi till	kiVled
actor	kdSgfm
actors	jWlcge
acts	YbgkZn
actual	idSlpZ
actual do	Sremcc
actual they	sTdeee
actuar	Yaoeck
actuar .	VOmsRq
acute	fedkia
acute off	dZbXuc
ad	cilZXk
ad .	dSvbfb
ad for	lVghZk
ad is	dscahY
ad promis	UtYedc
ad said	pnWfZY
ad should	fYaffq
adaeze	nXbZkl
adapt	YmlaiY
add	afpeae
add in	ccddod
add that	dUmgbk
add this	cnVieg
add two	beZpee
add you	caXZay
add your	aXitcZ
added	hipYZZ
added to	fknadU
adding	Qaajlr
adding any	dVocci
adding youth	TaWwao
additi	eqeZcb
additi to	Zpbgec
addres	VV1rXZ
addres .	UU1mZV
addres before	dbZpjc
addres book	bcqVbm
addres books	deoaee
addres by	baxZYa
addres for	WUaigt
addres i	ecbpde
addres is	aV3VXb
addres not	ebZpfd
addres of	eWSxZk
addres off	ebdoce
addres since	ZaS0bb
addres so	ceqTej
addres that	cbreeb
addres they	lfgibV
addres within	bdrZde
addres you	daqnbU
ade	WfgqgX
adebay	QnWzfW
adebay assist	emdgmU
adebay certif	ebYqee
adebay statem	Yddrde
adelek	Vcbsge
adeyem	ibihdb
adeyem about	kWWjng
adeyem was	dapfcb
adhere	feoZec
adichi	blmZac
aditi	fYZfkn
aditi 's	OqYgoh
aditi .	jThZgq
aditi hydera	eaddep
aditi its	YicqWf
aditi there	fdYpdb
adjour	aWllYj
adjour .	Zfrbeb
adjudi	iUiecl
adjust	dcjdkd
adjust .	RjwgbS
adjust have	fdZbcr
admin	migTjb
admin or	zZbUga
admin two	ccbdrb
admini	cXfdho
admini .	UbmYqc
admini is	hdbnVi
admini manage	ZsdgXb
admini per	cbarae
admini to	qXmdXY
admira	dacbjm
admiss	deZfli
admiss first	cdZWph
admiss of	qaaaci
admiss to	cZbVls
admit	TXfmhl
admit .	bfgUmi
admit card	ceaqdd
admit you	caUqbl
admitt	cPSnjw
admitt .	eUiiXo
admitt it	bccecr
admitt to	gSRjtg
admitt your	cedodc
adopte	fUgZcu
adopti	bVbnhk
adored	pfWZej
adored speaki	epZecd
adr	ledWih
adrena	XWmbll
adrian	oXUaRw
adrian long	cZbear
ads	Ycobjd
ads by	chaWqg
adu	htbcbW
adult	WhVrea
adult certif	fjeUoe
adult fact	eccpbd
adults	hXodkX
advanc	gVSnni
advanc .	kYiiiT
advanc to	lUYrad
advanc your	dZVpcn
advent	ddWiYq
adverb	fjbcbj
adverb .	eqdeWd
advers	cmeeed
advert	WemXct
advert 's	nNmiYl
advert .	YWkVwe
advert a	daaedr
advert at	aUYncs
advert closed	dmUmiW
advert closes	hpfaZX
advert down	ebbebq
advert go	heqabX
advert has	YpnaZZ
advert in	RWeYa4
advert is	WppZbZ
advert ought	flkffW
advert post	cdWfes
advert posts	dcTeev
advert said	XqkfXb
advert says	gfekVh
advert that	gpafcY
advert under	dZqdea
advert until	Xfrcce
advert when	eXceeq
advice	Ygdeij
advice know	edXbse
advice of	bgWpbc
advice the	Xpdeee
advise	fealid
advise .	fqebfW
advise and	abaesX
advise by	wcaXbb
advise eng1	cdpcbe
advise of	etVccX
advise that	cVjZes
advise the	mWeeYm
advise to	cgVmdk
adviso	fWvZcb
adviso ambass	draZed
advoca	kTrlZU
adwoa	hYbZkp
aerosp	naefcc
affair	gYhkWj
affect	YYdpbm
affect .	QV2Rgh
affect it	dbbqee
affect number	dZXtdb
affect that	aZbsed
affect your	edpdeY
afford	dikXaj
afraid	YjYaX1
afraid .	XnVaau
afraid but	pYdedd
afraid i	em1SYL
afraid it	fnTeXn
afraid not	caeecr
afraid that	fgTXjo
afraid the	fUhWZu
afraid we	aseiYY
afraid you	baYZaz
afresh	ZqiUWk
afresh to	bvcZdZ
africa	fjhheW
africa .	RrZUpe
africa cut	ljdifU
africa fine	ecWido
afrika	YVhfpf
afrika in	dXceog
after	fmaZfi
after #	eidpaX
after .	gsedbX
after ?	RncqZV
after @d	eVgXit
after a	cQcai0
after aisha	hUpeZh
after all	UXPhuv
after being	fVtaee
after by	hYpaec
after carefu	dTamYu
after climbi	qbeYee
after closin	reXciY
after consid	dUZedu
after disabi	aerSkf
after dog	beTqZm
after due	gUbbsg
after either	ZqYddi
after electr	iWatcb
after everyo	sXdcee
after for	qYZadg
after four	WSqpbg
after half	YrTZrc
after he	nrSYYW
after her	TlhhZl
after him	UzZeac
after human	TmtMlb
after i	eklZhT
after interv	pTcYjj
after is	VgqoZW
after it	axgcYV
after lekki	padcbd
after long	dTgbav
after lookin	chbaep
after lunch	2NPqhT
after me	WpWmfd
after meetin	ciYbbp
after midwif	pXclbb
after much	eaSaiw
after my	YPutbS
after northl	Pklbaq
after okafor	UmgXdp
after organi	raddcc
after partic	Udhicl
after probat	achdpb
after readin	dQvcbh
after reads	MkgXno
after review	eYTZi0
after rotati	wZaZab
after round	dbUcds
after school	qVbfic
after server	vXcZfb
after shortl	eeXcfp
after six	bL4Tff
after submis	ebsdeW
after such	gUjndf
after tea	rYcfbc
after that	S/TbhQ
after the	jsbTdg
after their	rcagbc
after they	fkaXUr
after this	b2PgaU
after those	Wsddee
after three	XWeiXx
after to	mXacbp
after tony	rXdfbd
after turin	xXcacc
after two	qZlfeU
after unit	OrhQpg
after we	bqTgWm
after which	1jLSoW
after work	dSmpcf
after you	cNyTra
after yourse	cdsYad
aftern	gcVxae
aftern .	kSgrcb
aftern ?	aZbvbb
aftern we	giYbbo
aftern with	ZSZxkd
afterw	hjgUck
afterw .	TqeWVs
ag	hdsQhc
again	cfikZh
again #	mYkigV
again .	ZpleYc
again ;	ocjQZj
again ?	aVavah
again about	SpcjZi
again after	VpnOai
again aisha	uRakdb
again and	vYXigX
again are	pZackZ
again as	iiimbV
again but	XhvTbf
again disabi	aTtgbd
again dog	rddYgZ
again every	ckYSpi
again hack	gYdbep
again he	VoiXbk
again human	yRchca
again i	Tbnjei
again if	XgqTak
again in	RXWbY/
again next	cXWYd0
again okafor	cWekZs
again on	fenmZS
again reads	mQbtQj
again rob	ZYqhed
again she	dccqdd
again so	bokoeL
again some	XwjUcV
again soon	Ypeeee
again sorry	mhYncV
again they	YqVkWc
again this	bfatdb
again to	UNorpU
again transp	tWZbcj
again unit	pNagWo
again we	cW2YbW
again when	QlZbXw
again with	YaU0Re
again withou	dfUpei
again you	cRrhYk
again>again	bldjVh
again>answer	qVmdeZ
again>chosen	gZTggq
again>date	rXZigd
again>free	ehXrdc
again>give	jUemhb
again>goon	fiYYbr
again>hear	cqZcZj
again>hold	ZSqhel
again>joy	fXfVnl
again>match	YcdwZc
again>meet	YcZ2Xe
again>news	sYeVcl
again>offer	RYPb0n
again>others	OnXude
again>papers	eWZoco
again>post	bZeacv
again>refuse	bYYgfr
again>review	ZqUpcc
again>said	hgVgel
again>soon	avfVca
again>start	fXrZga
again>step	cebxYb
again>thanks	jSraZh
again>you	phYfbd
agains	YeRUf9
agains .	hQVYwm
agains all	dYXboj
agains hiring	dbaedp
agains it	YhhTdp
agains me	cfUbUu
agains moving	ecZcdq
agains our	ddaceq
agains the	drUhfc
agains which	aabdds
agains you	VcTUa6
agata	UUn1Sa
agata .	dbZrde
agata at	eahpbd
age	cbddmh
age .	pcaeah
age marita	djYYpc
age over	ebpddc
age steph	aaiqbc
age that	duZacZ
agenci	kjfZfa
agency	bajfdm
agency 's	ZkebrU
agency .	VjqaRn
agency and	WcweaZ
agency client	pmPakV
agency dubai	docbdd
agency for	gVlYgl
agency girl	efmfhU
agency has	ZdkTpf
agency i	aesYbe
agency it	cXhaat
agency know	cfsdeU
agency lady	klchRd
agency note	aXrdZj
agency nurse	XcfVir
agency on	VZqagg
agency partne	cXwbYV
agency pine	cmiVhc
agency rang	acTajo
agency says	maSiih
agency since	ebadeq
agency the	eYbhpd
agency they	bTffhn
agency to	YXXajs
agency told	mZUbar
agency wants	YbYvga
agency will	ZqVfaj
agency woman	hVZpfg
agenda	h8RbWM
agenda .	aubceX
agenda and	scebba
agenda for	rXdfeb
agenda i	avZXaa
agent	1ZTjcY
agent .	uidgZJ
agent and	xaYjbQ
agent at	rZYbed
agent before	lVhfdh
agent from	pbbaee
agent of	tYbcec
agents	Zmjedb
agents .	Zqiacc
ages	Xvcdbe
ages .	U6dQVd
ages ago	VcliZm
ages and	nXVdnf
ages to	fXbtdb
agile	aocXif
agilit	hbPdmp
agilit .	bfXeeq
agm	VSvjag
agnes	jTcfat
agnies	YXooXf
agnies and	eaqddc
agnolo	aaepia
agnolo has	emcapT
ago	VkZXlo
ago .	Uhbcni
ago i	gkcVkh
agree	gxUdiW
agree .	hvZedS
agree a	aWcvcd
agree among	ctcbda
agree and	g4YSWT
agree but	pXdfab
agree i	Xseade
agree it	erbadb
agree on	kjbSrX
agree so	eSYrpZ
agree to	fcVkbn
agree we	eadccr
agreea	fWdhZp
agreed	hXTa0f
agreed .	WlYYrh
agreed and	hUZhho
agreed at	acpVmb
agreed bar	eadqae
agreed by	Vedihn
agreed i	rOXfjl
agreed on	XicUub
agreed that	ZPYcnv
agreed to	pePeld
agreed with	miRhff
agreed you	RaWlsj
agreei	fgXZtW
agreem	ZZQW/S
agreem .	nXSevX
agreem attach	decXre
agreem is	ZacWxa
agreem over	edddpa
agreem with	YhWapj
agrees	awjOlX
agrees .	VtiZgb
agrees to	eaddpd
agricu	ehjcia
agrono	WQXtdq
agrono .	bTixbY
agrono a	WVU0Va
agrono for	ZgXYay
agrost	hdafke
ah	rjadfS
ah now	okZecV
ahead	egafgj
ahead .	fXafgq
ahead as	gacueV
ahead in	eZpeee
ahead of	loSoeT
ahead on	Whcqhb
ahead or	sXeced
ahead so	mmibVX
ahead with	ZWfQd5
ahead withou	YbXXcy
ahed	nkjUZa
ahhhh	Yilecb
ahhhh .	cbpcfX
ahhing	cffRhs
ahhing .	dpbdgZ
ahluwa	jVgjXj
ahluwa school	fYaedp
ahn	mWrcVf
ahoy	gXahlj
ahoy .	YblVtd
ahoy ?	ddoTld
ahoy and	igTkff
ahoy my	rbeadc
ahoy said	ctabbb
ahoy tess	eYdqee
ahoy to	eZZfsd
ahoy will	pXcidc
ai	hZbWln
aid	YZjghk
aid and	dYocjb
aidan	kmXidY
aide	TogijV
aide .	ZsnWdV
aim	8WYRaW
aim to	5VcUbY
aiming	zeUYYV
aiming for	0TZdcY
aiming to	rgbaab
aims	vUcddd
aims to	qZdded
air	g0WXcX
air .	ayVWiW
aircra	ahiXii
aircra .	YfVaql
airlin	bWeesg
airlin .	OpbsfZ
airlin an	ffeVqe
airlin overti	dbWdtc
airpor	bWdtfd
airpor .	YXjtZd
airpor me	hcTZqj
airpor record	bZpfbY
airpor the	Zcdpdd
aisha	3UXjdZ
aisha #	ZbZsbh
aisha .	1RbjeX
aisha ;	cjVpXk
aisha ?	QiaqlY
aisha a	gZXahr
aisha after	ZkdXqc
aisha and	pmXlVT
aisha any	cebodf
aisha bring	Xagcpc
aisha came	TzYdcY
aisha custom	Vigjjc
aisha daily	Zccarc
aisha defini	qWeffe
aisha domini	csYbde
aisha for	ldM0fP
aisha from	sXddeZ
aisha has	rbbbdc
aisha he	sgXXbi
aisha her	SnYjcj
aisha i	4NddTi
aisha if	zWdWde
aisha in	tadaaX
aisha instea	0OXjZY
aisha is	ooSbdZ
aisha it	tZapcP
aisha no	PYqbds
aisha not	pUbYaq
aisha now	yZYZba
aisha otherw	Wcerde
aisha promis	qYbcee
aisha same	ZfZybV
aisha she	uUbadk
aisha so	fhVdji
aisha tell	Zeeoee
aisha that	xMXial
aisha the	nYbpSg
aisha they	qXPUmo
aisha to	nLcgpe
aisha we	joWXWl
aisha when	pcccdd
aisha which	ddaoea
aisha with	sSZqYa
aisha you	5NTSng
aisha your	qbUbek
aisle	WiqbgW
ajar	cRjiem
akua	UWlnnX
akua .	VUnqjW
alaaf	ZWdlbp
alan	bmatWZ
alan .	bmVibk
alarm	VUwaYo
alarm .	aVqcam
alarme	lkYoZV
alas	VsHXT1
alas .	VpVhcg
alas the	eVYeev
alasda	gjhoRW
alasda .	ZjpdUc
alasda the	ecapdc
album	XWtgfe
album .	fefpZZ
alder	ZibfWs
alderm	Wghhlb
alders	jfZfhf
aldrid	fffbig
alejan	caZloc
alejan .	aWfjlg
aleksa	bfmjVe
alert	VQ/PQX
alert #	ddrdab
alert to	eaqccd
alert you	ccpdce
alerts	VW/MPe
alerts .	cYzYWc
alerts for	cgsYba
alerts from	ddrWdd
alerts on	ddYffo
ales	hWfrYe
alessa	cbiffh
alessa .	hRpabn
alex	ebkYnc
alfie	ideYdm
alias	Yajckk
alicia	UXiTqn
alicia .	UjdRkn
align	gyaSda
align intern	epeZec
aligne	VdWidv
aligni	ibbmgc
alignm	craZbh
aligns	dleefd
alike	6aUlSR
alike .	regcZX
alike are	xZWbaf
alike by	qcedca
alina	jUXjpb
aline	jYbeqb
alison	iZZeng
alista	ghclhW
alive	dQnlkc
all	jcpYdd
all .	ahfVlk
all ;	jkTbgj
all ?	bbhpgW
all about	gL7UUW
all advert	ddXeeq
all aftern	dadqiX
all agency	cTfedq
all agree	pRbdob
all agreed	eUcjli
all along	bOWowa
all an	rZcbdd
all any	ZoVjbk
all anyone	apgdcZ
all applic	5fPTWm
all appoin	ZY/aSM
all are	cftXeY
all at	oVlhRg
all august	bXsddc
all back	eiRcdq
all bank	cbpeda
all be	teVVaj
all been	TWkWop
all being	yeTcaa
all but	pcXkkS
all by	xdVeVd
all came	fdoXdd
all candid	xYdaVg
all clear	gcYXyW
all compet	eeaZbr
all contes	daadeq
all crew	cbtdZb
all day	iOwlWR
all days	sPfnZc
all decisi	qWeeee
all demons	dpcdec
all done	vVoTYd
all down	bbXohh
all extern	aZwaae
all farmer	dbbpee
all finali	negheV
all fine	hZsXdb
all five	vlSfcW
all for	Qclleg
all former	dZtcca
all forms	ipThca
all four	ycTSkf
all from	abxaca
all frozen	ecqeda
all get	ydWZbZ
all go	dUpleY
all goes	drZgdZ
all good	mZqcUa
all got	eXsiXW
all had	atbiaZ
all have	rfcbVh
all he	JuinXb
all hires	bepcbf
all hiring	VK7WVi
all i	P/iaSS
all in	skUbiZ
all inform	vWcddb
all interv	rgtRVT
all is	YhnpYU
all it	cpdeZd
all its	YVnhcm
all jobs	bcacbq
all joinin	dZudcZ
all just	YT7XcW
all know	tbYccf
all latera	qWfYee
all like	bYucdc
all manage	afZeep
all me	VXxadc
all mornin	ddbpec
all mr	ZbcbqZ
all my	keUgii
all need	cpddcd
all new	VX/ZRT
all no	sUgdeb
all non	bVvdeY
all nor	Vwccda
all noted	absdec
all of	pffcfX
all offers	qYgdTk
all on	2TsRWY
all one	kcofdV
all ongoin	daqedb
all only	dccpcd
all open	WWreVq
all other	eaTjmi
all our	UmjVXo
all over	hhbfVn
all pendin	hVgecn
all people	VUTodv
all person	iinVaa
all places	TVYfkw
all positi	Uhdabp
all posts	XN1ffc
all quiet	oYvQaY
all reads	koddYU
all really	ebtZcb
all reason	edpeeY
all reconv	ecdddo
all recrui	aS8ZaZ
all reject	scaeab
all requis	eaqeea
all result	wVbbdd
all right	dSjhtY
all rounds	dcZbri
all said	pbjYcb
all season	cnVgaj
all select	hTtdeb
all set	ZTrhnZ
all she	MtwhYO
all shortl	mVmmaW
all signed	cikUqY
all six	xdcWbc
all so	bPiYlt
all sorry	egUncj
all spendi	eXreec
all staff	XXwZcg
all staffi	dapeed
all standi	fXpeed
all still	bzYZfX
all stop	ecrfeW
all stoppe	eYteeY
all summer	WnPhjo
all that	acUd0d
all the	hciScs
all there	cQzVee
all things	jXSrgf
all this	aTvjeU
all those	opeTfU
all three	qZbgjY
all to	ZVfzXc
all told	0TVaka
all up	YwUgeZ
all vacanc	aWjhZp
all vendor	eZpeec
all very	Uercdh
all voted	edbauX
all week	ZqfSgg
all welcom	fayVUg
all well	ebpfda
all went	alraaX
all when	Wrddee
all will	vdXXaY
all with	hpTdZh
all within	raacde
all year	WhfdqX
all you	YZXfvi
allege	ajZjfg
allen	hYhoab
allerg	PZrmfe
allie	PUrkhf
allied	kkWhkW
alloca	dnRdoe
alloca .	brYjca
alloca to	dhUWvd
allotm	dgnYWj
allotm .	bhaZbq
allott	YsQfla
allott will	epZadd
allow	/cSRSX
allow #	0LUXaX
allow @p	tZebbd
allow @s	uZbaec
allow an	ddcodd
allow it	mSbgii
allow me	mWlUUl
allow some	UvYded
allow up	yVVZdY
allow us	wpTSZZ
allowa	aUhtkW
allowa .	bhdpcY
allowa but	abegpa
allowe	ndfdce
allowe .	Vbbnik
allowe a	dVflcl
allowe in	bXpkca
allowe to	skcZZZ
allowi	eZkeVn
allows	WXeokh
allows 's	cWvjdT
allows .	jTPcrp
allows job	gZWlZo
allows plan	bbipcb
allows was	Zfcddp
almost	baNbmt
almost .	YbVYsl
almost @p	apceeb
almost collea	aTVcor
almost given	bdeasc
aloha	apSaho
alone	gecZgl
alone has	ejVYll
alone on	ecdcbp
along	cdlmVf
along in	dbcsca
along to	cjbqaZ
along with	mUrcYe
along you	cVojZh
alongs	bujYaU
alongs the	drafdZ
aloud	obYkVf
alpenb	hqaYga
alpenb versic	lgWjfd
alphab	cVklkZ
alpine	mVgYam
alread	USeTl+
alread .	Vikcej
alread a	edaeXt
alread and	ebWSqp
alread been	cYbjas
alread but	mUcknX
alread decide	qUQYdm
alread does	bcbcdp
alread for	dcYjap
alread given	bbYceu
alread gone	keoeeU
alread got	YWfdds
alread had	bbYcir
alread has	hiYZZp
alread i	bcZirc
alread in	bUceYz
alread made	ddtdcV
alread on	djnSqV
alread ordere	deccqb
alread pinged	YUVgko
alread promis	dgbacp
alread said	cVoYne
alread sent	batddY
alread signed	dXXblp
alread so	UjjTrc
alread that	YZapcm
alread the	fjtXYZ
alread they	bbZddu
alread told	UgVYye
alread worked	ecbddp
alrigh	YcYipf
alrigh .	chnfeS
alrigh ?	gWTdwa
also	elhabh
also .	cqcYZj
also a	agZabt
also does	YtdYed
also find	bbtbeb
also if	sbdcbc
also likes	iqacba
also loved	dqXccf
also my	lmUgbc
also no	jnfVTi
also recrui	blVmdZ
also said	dugaYX
also that	daqcdd
also the	kYXgpd
also they	bpbgcd
also told	dpdebb
also wonder	cpbddb
alter	bldacl
altere	ZvObjd
altere .	ewVZZf
altern	PWhfwZ
althou	gaXbnm
althou the	fmaYqV
althou you	dbafZt
altoge	Vcbmfm
altoge .	VjSfpn
altos	lhahad
alumna	fRqfnX
alumna 's	ddccpc
alumni	hacWgq
alumni .	Zodjbc
alums	dfdcji
alvare	aQkwdY
always	hkmRai
always .	jZoUmU
always a	bUfnig
always answer	qXceee
always come	apdcee
always did	Qjkdlb
always do	udXZZg
always does	bxVZbg
always done	oedeeZ
always friday	UjlecZ
always going	eYVbgu
always good	dXwZea
always have	pZdcdh
always late	ckbZZp
always lookin	cUikdl
always on	YdwbeY
always say	bzUZfV
always take	sVdebd
always the	hYVcav
always you	abcdyU
am	cdchlg
am #	WubcZa
am a	XXNc/S
am able	hiYWqb
am about	sXVcXo
am afraid	YjYZW2
am after	aiZphX
am aiming	rbcbbc
am all	epidWb
am allowe	ooMedf
am also	eojVhU
am among	baakoZ
am answer	eRpjjb
am appoin	XfecyS
am as	pxMRMi
am asked	XTY6Wb
am asking	duFirT
am at	ZdsjcV
am author	mQVW8T
am availa	eabdfp
am away	ZbyfXV
am b1	jpedUe
am back	XkqeTe
am being	XjW4QV
am better	dYpeee
am bidder	chYcbs
am bookin	ecbped
am bound	edpabc
am but	dsdebY
am callin	iTTmjl
am catchi	bsYdec
am chasin	b4XZWP
am checki	nVamcd
am cheese	eXcddr
am cleare	hYboia
am cleari	jpXdcc
am closin	abVUY2
am compli	dcsbbc
am could	cbeoee
am crew	cdcYua
am curren	eUzbba
am deligh	cdhXxS
am doing	hTjpiY
am down	jeZqbW
am drafti	foYdUn
am drawin	eccepb
am either	vWbaca
am elegan	ecaecq
am exactl	bccata
am fighti	dqcedb
am follow	b0UZZW
am free	qOVmgi
am gettin	YnOVpi
am glad	cdnYtN
am going	fPvkkT
am good	gagoUe
am gratef	fVfaat
am gutted	ZUXXT/
am happy	dYRcsp
am having	hejleU
am her	fZbcsb
am hired	gNXQ/D
am hiring	YUPrwX
am holdin	hXVfyU
am honest	hmWVZp
am honour	cesddW
am hoping	udfTfa
am human	ZZuXcd
am humano	mVbmbe
am i	TrWcih
am in	ZhSd7S
am invest	daXcaw
am invite	RSQ8XU
am jodie	cZdZct
am just	Xj8OVK
am keepin	gvcUiT
am lars	pddbgZ
am let	Ybetdd
am lettin	WShcX0
am lobbyi	luYbRa
am lookin	OWmtha
am made	fQXrqY
am madrid	eceZpd
am making	dTdjtb
am meant	dZavgV
am moving	ehrTcc
am nearly	fobdbd
am nervou	qbdgYe
am next	abvZbc
am no	fc4VjK
am none	Y1QcbY
am north	cYYba0
am not	fljVYk
am now	QhZtkU
am off	UiveWc
am offere	dcZdta
am offeri	cbcdxW
am offici	QoaZoj
am on	bdrgqM
am one	hhDupR
am only	al0UVV
am out	WI5cLz
am part	eYpddf
am pediat	dpbccc
am perman	akaZqc
am permit	lgRcfl
am planni	Zbpdef
am please	ZgbfuW
am promis	4ZVZaa
am pullin	cZybZY
am pushin	X2WhVY
am reachi	aqchdY
am readin	Vegbta
am really	Yafaeu
am reserv	kZpdcY
am sad	STfWU7
am saying	fZTcwf
am second	pbTYik
am seeing	WhcwWV
am seen	cZYvbd
am select	Zgdbra
am sendin	aYVcop
am settin	ddZdqc
am sharin	ogeVee
am shortl	Xgcuaa
am six	jXcbbp
am slow	byabbX
am so	aTWXW/
am somewh	eqZddd
am sorry	UYeXY/
am staff	fbVduZ
am standi	nYqabY
am starre	ddXcrc
am starti	fZYW0Y
am stayin	SX/RTQ
am still	SvYsSa
am stoppi	dWveda
am straig	pZedef
am sunshi	dWldYq
am suppos	hSWwiZ
am sure	hRhSiw
am taken	iaXZwT
am taking	RYzVvO
am tellin	goTWlf
am the	bUUb/N
am their	LWHN/J
am there	ohdTgd
am they	YrhecZ
am thinki	dxcZWa
am third	doYcpT
am thrill	feWhrY
am throug	YZN/PM
am to	iJI/nP
am told	tlZbWc
am too	PTHPT/
am travel	bYxZcd
am truly	dZceer
am trying	e0fZRU
am unable	T3WdYe
am under	oWckgb
am up	aVrmbZ
am very	bgWbhs
am waitin	e8TZRO
am wanted	cdP1aS
am what	abaddr
am withdr	cdzedQ
am workin	gzVjSQ
am writin	hWiXfq
ama	dYrdgb
amanda	ZShuea
amanda it	dYZpdc
amara	Veqccf
amara .	XguXZd
amaya	ccYsfc
amaya 's	ekWWjj
amazed	oedccd
amazin	WnXain
amazin it	Zrbdce
ambass	cimiaX
amber	aYldbn
amberl	caWdhq
ambula	cdjkdc
amelie	Zchdii
amelie princi	dabfpb
amende	oXRvfW
amende 's	kvTcYZ
amende .	mOVsZg
americ	ichjfZ
americ .	ecggWn
americ direct	gUdrkZ
amira	mThbek
amit	bdahqa
amman	dakkce
amman .	QoYkhd
among	dsVYYr
among journé	ZudYbd
among milan	bxcVcd
among millio	dubbeY
among our	dpacfd
among oursel	eqbdZe
among sympos	dpbbee
among them	keYXXv
among those	gdTgbr
amongs	kVkefe
amount	QTpdho
amount of	ZadXkq
amplif	nWYcbr
amrit	YYlscX
amrit .	dXreec
amrit only	eYXtce
amster	Vdirbd
amy	gjdajb
an	hfahhe
an #	peZjaY
an accoun	YW4Tbb
an actual	elSkff
an advert	cbpceb
an aftern	dRX7RZ
an agency	ZTZbc0
an airpor	deWphd
an alert	eceaep
an all	ibaZqb
an altern	accrdc
an amende	ebdZqb
an answer	4sSRcV
an appeal	QchUa2
an applic	XQ8fUX
an appoin	PfRtho
an ask	edbaqd
an assess	pqTSZj
an assist	jcVfmf
an auto	XVvVco
an automa	VhwcbX
an bears	mVjkac
an boxes	cbepce
an conduc	Yqecfd
an easy	VdZbgv
an email	prXWbd
an embarg	dXsedb
an employ	UZxRke
an end	lUTZQ5
an equal	Yqfagb
an errors	bdZsdc
an essay	XbX3YY
an evenin	Rbf6RS
an ex	dZbZct
an exam	ahnpaR
an except	uUcaeg
an exerci	caXtai
an existi	dXcdcr
an explan	cbWfZt
an extern	hcabqa
an extra	epeeba
an eye	nbSdXu
an founde	XYZluX
an honour	fdpeac
an hoppin	epYdec
an hour	XUej1X
an hr	dUfslT
an impres	YfTnpf
an in	ZjYrae
an inform	aacoXm
an intere	eSjcep
an intern	gZhZar
an interv	edmrUZ
an invita	doXqXY
an invoic	YUepgi
an noor	brebbd
an offer	biVavf
an office	ZXyUdf
an old	aapbhd
an older	dahacp
an online	asSqZW
an openin	ZdWwZi
an opinio	ZrYkba
an order	mZmfbV
an other	dYZcdv
an p	clTajn
an pizza	dYZdcs
an restau	cdZgqc
an rhian	krZbaZ
an sales	acZZxc
an sms	nYWcep
an sofia	abVbzW
an speed	VhdvXa
an susan	abardg
an trials	ebepdc
an unfort	leXlkT
an update	psMbXf
ana	ZNspYi
anaest	ghbiWk
anaest i	cWrjda
analys	gbccdp
analys so	pdddea
analys to	cadeeq
analyt	/NRkdS
analyt #	waaVha
analyt .	6RWifW
analyt ;	yaWXhb
analyt @d	adcpcd
analyt after	4LecbX
analyt all	qaedcd
analyt and	/FQede
analyt at	6RXcbZ
analyt but	eraddb
analyt for	yIQvZT
analyt handbo	zUcZbd
analyt has	XvUffe
analyt human	qYddee
analyt i	fuVacb
analyt if	vRafgc
analyt left	hcaqda
analyt link	cbcpee
analyt made	aqdade
analyt marek	siYlQX
analyt max	xYbadc
analyt no	vPUsgR
analyt not	paddee
analyt now	sZcddd
analyt of	xchaWV
analyt on	YzSlWX
analyt once	rVaeee
analyt or	SYcwgd
analyt she	qgbdbb
analyt should	qYddfb
analyt so	tUbhfa
analyt the	sgVYlT
analyt then	0eYUZa
analyt though	vVbcZj
analyt to	oCP1tS
analyt typing	odebce
analyt until	sccbdb
analyt we	qaoaYY
analyt when	ohYced
analyt whethe	pZdafe
analyt with	nVZldg
analyt you	lfZpZX
anand	UaU2Wc
anand it	YdZuaX
anchor	ZUjjam
anchor .	baXbes
ancien	mUnfVd
and	jebehf
and #	Zcfqgc
and ?	hfgSfm
and @p	Rxebag
and @s	Nqbdqc
and @t	VoVoZa
and accept	UWWnU3
and add	hbZped
and after	K/ZQbg
and again	Wf0XcV
and agent	rccYee
and all	iPXa6d
and also	niUZif
and am	fbpoZT
and and	ecadqb
and andre	cccqde
and anothe	lffhSf
and answer	xediTP
and appare	Vnlcda
and applic	iQicYr
and apply	cdfZdq
and approv	YfXaue
and are	TwThjd
and as	bcaTvm
and ask	ZWgzgS
and asked	miYcnU
and asking	ZlrcaW
and asks	XXXnzS
and assess	dZkRmn
and at	kdTZnl
and away	Wibpcc
and b	mdUean
and back	iOmxYX
and bad	hcaoWg
and baptis	bfUdfq
and be	ZYZp3K
and bear	bqceeb
and beauti	cWreee
and before	saTncb
and benchm	eccpbd
and best	ZYgpdf
and beth	tUccee
and betwee	YvZTfj
and beyond	Zqeagd
and board	ZaehtX
and book	ccavba
and boss	dbarce
and both	aqfWXj
and bowed	dbveZW
and brenda	bpbbfe
and bring	UUY7gT
and busine	dbZpib
and by	/TVXab
and call	/LVPfe
and called	faWagp
and calls	8NUddT
and came	Vehfdj
and camera	aTgqcj
and camp	efYdqa
and can	UZnXlo
and cancel	YVxXaf
and change	iuQjaV
and chef	XpiicX
and chose	YWXXe3
and chosen	ecbceo
and circle	Y1SUcY
and civil	gfcZsX
and claws	rVgjaZ
and clear	gWoaYl
and closed	eRjbYq
and co	kUilUf
and collec	fabYyU
and come	qvFZdc
and comes	eiTjoa
and commun	tYeXjZ
and comple	aZrddW
and confir	XVlZkl
and consul	hpUcVl
and contac	S4acWX
and contes	sdcdXe
and contra	edbeqc
and contri	bmdVpd
and cook	dZctZc
and correc	ebarbd
and could	VZTvsa
and cover	gfpZdY
and cpcs	pVegec
and cpd	qaYaZb
and cultur	crVack
and cv	WtSZdm
and decide	xeRQRr
and decidi	cuaZdb
and decisi	2UZacZ
and delibe	qZebde
and deposi	dYbfbq
and did	YmbPmn
and direct	fbpWcc
and disabi	RqvXZW
and do	WUa9eZ
and doctor	dldlVg
and does	cVzVce
and dog	ogbhaW
and done	rZgUic
and door	XZsaba
and down	cbjcqX
and drew	lXqdfU
and drop	mgQsZX
and droppe	dYseda
and each	6VacaR
and earn	cYtXed
and either	uXdcdd
and electr	daqcdd
and email	lYXtZX
and emaile	sZZmYY
and emails	rWajdd
and ended	dcYerd
and engine	cdtWdb
and enjoy	dklVfc
and essays	dZuadb
and essent	cdrcZd
and estima	ZpZice
and events	ucaZbd
and every	wQlPsS
and everyb	pVlbYg
and everyo	yYjVVe
and everyt	YViV0c
and expect	fcbpUh
and experi	YyXade
and extens	kijecW
and f	WpZUkd
and family	XX2ZYW
and feel	gcYbeq
and feels	eYeefo
and final	fXgfob
and find	jcoPhg
and finish	kYbqcd
and fire	cadrda
and first	fVTllk
and fix	ZaZ1Yb
and for	hLiXiw
and forget	ddqcbc
and forth	fbSjbt
and forwar	ZggqaZ
and found	bkcokS
and four	hdSiil
and free	bbqWje
and friend	adrhYY
and from	hfcPhp
and full	disYZU
and funder	iqXdcZ
and fusion	3TXcXc
and gaelic	Uhijcg
and garden	ccYeeq
and gave	USpQnq
and get	YjZriV
and gettin	cpebbd
and give	qXRjlc
and given	ZTpWnh
and gives	ykSgYR
and glowin	ZbRVue
and go	iWrqXO
and goes	mjUgbe
and gone	T/VfXJ
and good	ZRlUcy
and got	lYrVdb
and govern	aiVZsf
and green	pgfXda
and guess	abcesd
and győr	csWdcc
and hack	SdYihq
and had	QicUiv
and hand	eVVueg
and handed	YaYlrY
and happy	aVwWda
and hard	cbaedq
and has	niZUcm
and have	Vijnbd
and having	ZYgfpe
and he	qdVZij
and head	bqXZbm
and hear	jYrfYY
and hearin	herVba
and hears	Vlcpce
and help	aZgtab
and her	dcZicp
and here	Yeebre
and hereby	ZajauZ
and hersel	RXVplp
and hired	cXWZks
and hiring	Ypgbde
and his	XpVXhm
and hope	kTrShf
and hours	fZbcsc
and hr	ZiaWsg
and hugo	fnVXif
and hung	TmtVTg
and i	tZZdgf
and id	Vmbjbk
and if	vaYgcd
and illust	pYdfec
and in	kiUThp
and includ	gadpda
and inconv	dpcaee
and inform	qmXdVX
and initia	ahStdZ
and inside	zWZadX
and interv	XuUhZe
and invite	ZYXqbn
and is	isXcab
and it	aaTbrt
and its	jnUOik
and join	ebZavb
and julien	bVjqdd
and just	yTcVaY
and keep	UopWZf
and kind	dhkigU
and ladysh	qaeade
and laid	asbdeb
and land	YbsYcd
and last	eaVrXn
and lasts	abofca
and later	Xubdeb
and leader	rXcecg
and leave	WnbklW
and lectur	waUabi
and let	dpRmlT
and lets	wVSbdi
and letter	yZaZea
and liked	fbZedo
and linden	1XkYWV
and look	enkVbc
and lost	WXbVd3
and made	eZQVsp
and maier	cqbbgZ
and mail	hNL/XS
and mailed	wZZbiX
and mails	qhaZcb
and makes	yXaYca
and manage	tbeWga
and matthe	ZTbdtk
and may	affUio
and maybe	V1fUUZ
and mañana	dcpddb
and me	kkSjiZ
and mean	sYiZbb
and meant	VeZVkt
and medica	YXYgql
and meet	VRZ/TY
and mentor	iiUZjk
and messag	6YWZYX
and might	U2acZX
and mine	xMdZVp
and missed	dctdbZ
and more	Ugbnma
and moved	boYcdd
and museum	Vedkmf
and must	hYboWk
and my	gWRjmp
and needs	Vjjkfb
and neithe	clfaTo
and never	XtnWeR
and news	bgqdWc
and next	cZVhbv
and ngozi	hVhmgd
and no	goebVi
and nobody	ZyiWfV
and nomina	cWdtce
and non	tiaWZc
and noneth	asabag
and northl	2WOmeR
and not	tbXYao
and noted	dZqbcd
and nothin	F2vYXN
and notifi	0XaYcb
and notify	tWdeec
and now	UoZcmg
and nowick	acepee
and number	XTdyQn
and oak	qcXbdd
and of	kpRVfi
and off	cWzfSW
and offere	fRsWif
and okafor	/GQaef
and old	foVblc
and on	/KXUeh
and once	epWVgg
and only	XwXcde
and opens	Wgracf
and organi	ZZYpfj
and ours	rYUXZs
and out	YOxahg
and partic	kmjbXS
and pass	0VVdcZ
and passed	knShcc
and patien	doRhbl
and people	dtgVca
and permit	lhUjag
and phone	9VQfXW
and phones	1fWdYU
and photo	ecaqdc
and pick	XYfvbc
and picked	aVXjqf
and picks	mpXZba
and pings	pkWWcc
and place	fpagbb
and places	UgZdlo
and play	abX3Va
and pop	ccWxcb
and post	UVM/gU
and postdo	eddYpe
and prepai	dcqadc
and presen	cfopZS
and priya	baedpe
and probat	dccsbb
and proble	apbZka
and procur	fTbnan
and produc	breYed
and proof	fdbpce
and pulled	YYvZbh
and put	ahdesX
and qualit	cbqbdc
and questi	dYZqch
and quote	aZaveb
and re	eabped
and reache	htYYdZ
and read	jVakbm
and reads	1IUQjp
and ready	Xwdbae
and recept	Xsaecd
and recrut	bbtYdb
and refere	hqfTmT
and refuse	joUahd
and regard	bnPsZe
and region	dccqed
and regret	yVPSVx
and rehear	ddaqYi
and releas	jVbijg
and renova	nncbVc
and replie	siTbdd
and reply	yPUigb
and resear	qViZja
and resend	faQghm
and reserv	rcbecb
and result	2UZbdX
and return	YUbxlb
and revert	jrUaca
and ring	/bNXZU
and ringin	tYcbcd
and rings	/STPUT
and roll	lmdTeg
and room	dYdphc
and rotary	edVblo
and rotter	dZqdde
and round	bgcUmm
and run	ZTaY0V
and rung	pddaee
and runs	dddUmo
and rust	bcaedq
and sadly	dYfedr
and safe	ZUqddl
and said	cocYpa
and same	kdaaoa
and sara	eeqdcZ
and save	Zd0Pce
and saw	bYlcZo
and saws	radbdd
and say	kPV1eZ
and says	qagbdd
and school	dUbmgl
and secret	cZpdhc
and see	RmjkXh
and self	caavbc
and send	YUR/hY
and sends	oajVef
and sent	oelSRm
and settle	qabaak
and shall	nyZNhT
and share	dUrjaZ
and ship	ggfoaW
and short	gaZRdy
and shortl	bxUdeV
and should	Teindg
and shout	oiSlbZ
and show	TSN/PY
and shut	neSWWt
and shuts	Weeref
and sign	WPWj7X
and signal	eXeedp
and signed	dabdpe
and since	ZVefno
and sit	gcaode
and sits	caqdec
and sittin	ZqTcbo
and six	abfrbd
and skills	beqbcc
and sleeps	YsfZdd
and slid	inUhdb
and slowly	dpbced
and so	fYcWlr
and some	R0ccgW
and somebo	fyVTgb
and someon	X6cXeQ
and somewh	bvSfZd
and soon	cabwYc
and sort	dXcqge
and speak	hbdrXZ
and spend	fdaoee
and spoke	dcqgaa
and staff	Wqfdgc
and start	hbRiuX
and starts	hkhaVi
and statis	dWjdoc
and stay	biWpgd
and still	Vgeifj
and stood	ciqbaa
and stoppe	ZbYYfu
and strong	Yjbbeo
and stuck	maYZqa
and submit	RmWxib
and subscr	cddfob
and succes	wcdcbU
and sugges	ecapdd
and superv	fpYfae
and syllab	cddpdd
and tak	bqVZcb
and take	TkR1ZY
and taken	Vdragd
and talent	dcpZcd
and talk	VdT/OR
and teleph	uYbddd
and tell	yPR0eT
and tells	/UUUZY
and telly	docbdd
and tend	ardaee
and text	uQUrbZ
and texts	tiWWcc
and thank	lZwXbV
and thanks	cUybec
and that	obgVcm
and there	WnbXfr
and theref	pZbcaj
and think	YpYtXW
and thirty	fkThek
and this	kTVhip
and those	2kKTZd
and though	rafamU
and three	chgYYq
and thursd	Umhgid
and thus	ebacdr
and tight	ZasZde
and till	ZdshjP
and time	bYgobc
and times	eadqcc
and told	pPviZT
and too	fbZcdr
and totall	dWocek
and transp	cpqadQ
and try	WWXebt
and turn	dbVufc
and typing	rbdcec
and under	bhToUo
and unfort	mTeddo
and unit	pYgTjd
and unsucc	1ZbabV
and until	W8hZUQ
and upload	aXTxkY
and usual	asdbcd
and vehicl	ccrZbf
and verdic	tcVedd
and vet	XZpYco
and visito	ZoXabm
and vitae	qacdcd
and void	bbXdcs
and voted	XXaacx
and wait	XwbhYY
and walk	cbYrZk
and want	WfMxnW
and wanted	bYrZeh
and wants	eIS1tV
and was	ckaZar
and watch	eaeqbd
and wednes	edabqd
and weeken	ccqccc
and welcom	cZhVua
and well	ZUjXeu
and went	b7bVbO
and west	hbaocd
and what	ioRjbf
and when	azTbcg
and where	ZzQhcS
and whethe	uOknbU
and while	iThgXq
and who	tlZfXT
and whose	dadcoe
and why	aWlphY
and will	stcQYd
and wish	ZYwagZ
and wished	bdmVan
and with	TfVTd9
and within	zUcadc
and withou	TiWkXu
and work	RNWU/N
and would	RWZztX
and write	vlMfXa
and writes	1pQSZV
and writte	tXZcbh
and wrote	gpPUrc
and yes	wITP2e
and yet	jdZYaq
and you	vRVgkg
and your	bTehlp
and yours	cWidYu
anders	biStSn
andile	ecqibV
andre	hZPtfb
andre agreem	ddcqbd
andre or	saZYla
andre quite	dYcpcd
andrea	gVTkmk
andrea .	feabdp
andree	VrVhad
andrei	nnlTbR
androi	aUdnZq
andy	YVijme
aneta	fZnjcX
anew	iTdmfh
ange	kgcaak
angela	kVqfdX
angela for	tbcceX
angela to	cdbqbe
angry	Ylbndc
angus	fhbeif
anh	ceYdim
aniela	lbUfdn
aniela give	ebbdep
animal	fTolbd
animal .	WXhthW
animal aaha	fbpbda
animal and	ZXuZbe
animal it	rbWaee
animal of	edVder
animal remind	mVbnde
animal your	YUpkde
anita	VheVnn
anja	gZaecq
anjali	cngXhe
anjeli	ddefkf
anke	kenXgW
ankle	Wgjkbf
anna	dZqgbd
anna .	dTqhbh
anne	ecgbcm
anneke	bbgjck
anneli	cobfhZ
annex	jVeqbf
annex .	bhannT
annexu	fmVSmj
annika	Rihmdh
annika .	UlfeXn
annika till	Xqcdee
annota	Xidkdf
announ	2cfQjV
announ .	SxeXdb
announ a	bR2ciR
announ about	cfoibW
announ anythi	bpbeed
announ at	pfWckZ
announ by	oWebcj
announ for	Upcjdg
announ human	uVbbcY
announ in	pXabbn
announ it	gOXS7a
announ of	qWcacm
announ on	7QRWXh
announ reads	taabbb
announ to	6VObcZ
announ who	0WXcab
announ you	RbjXwf
annoye	bgdpUh
annoye .	apddec
annoyi	hiUYfl
annoyi .	cuZbXf
annoyi to	pYibbd
annual	RX8ThX
annual leave	XV4XbZ
annull	VMSgX8
annull .	XSblds
annull for	bZacbt
annull the	dbXcbt
annum	kogdZU
annum .	knedcT
anonym	ifWlfe
anonym .	iWRrig
anonym it	kcWhcm
anonym me	dbcqdd
anonym of	dwYYbc
anonym on	ddcepc
anonym them	ecbpdd
anonym well	dYZbbw
anothe	ZeXiU3
anothe 's	bUUWU8
anothe .	VxWWUs
anothe ?	ecWsiW
anothe agency	ciWmcf
anothe and	TokXhd
anothe applic	bTRVR/
anothe as	bebbcr
anothe by	hXczaS
anothe call	rTbgdZ
anothe candid	ZZVWc9
anothe congra	edadcp
anothe consul	dbdbcs
anothe copy	edaqea
anothe date	O/fXaL
anothe day	U0brZM
anothe depend	eUsefd
anothe design	edcbep
anothe direct	YbOfY1
anothe enkosi	pcefeX
anothe finali	cbccgq
anothe firm	ajrVhY
anothe format	qbdddb
anothe go	cjTvVd
anothe half	bimjeV
anothe has	eccecp
anothe hour	XVjxcX
anothe i	epecea
anothe in	dgcqeY
anothe interv	aXYupT
anothe job	djvcZV
anothe lad	loZZYd
anothe lady	jXacZu
anothe look	goZoYT
anothe lot	eetfeS
anothe man	bYabcv
anothe matter	hvbYdV
anothe name	ZPRvWw
anothe nanny	cfbcdq
anothe number	clcoeV
anothe nurse	Zcbabx
anothe of	eaaeas
anothe offer	ygcgVX
anothe on	eXqlcV
anothe one	Rcltac
anothe person	cSTdb3
anothe quarte	dWrcdh
anothe reads	dfaoce
anothe refere	dbatdZ
anothe role	cjqbba
anothe round	dsiedT
anothe rust	rZdced
anothe school	lYqZad
anothe slot	doYoeU
anothe sort	eXdbes
anothe succes	eadecp
anothe talk	eYasda
anothe teache	bYZbaz
anothe thing	iZsYeb
anothe think	epcdea
anothe time	ZscdZe
anothe to	VlZbXu
anothe try	ccYsdY
anothe was	ccWdav
anothe way	YOPYZ/
anothe we	hRkrdX
anothe with	eTY0YV
anothe woman	ceZdeq
anothe word	dZeqdd
anothe year	aRgYaz
anouk	ediiXi
ansah	eccedm
answer	4fWYca
answer 's	rXJWlt
answer .	4iXWaY
answer ;	qhXcac
answer ?	uiNcRg
answer @d	2QaaZh
answer a	VfwbYT
answer about	fWapeh
answer after	lmgWWX
answer aisha	+NTVbc
answer all	xbXYda
answer and	mpRThb
answer any	ijSpdb
answer applic	utOUXX
answer are	XT6dXM
answer argued	abrbdZ
answer as	SsfoVZ
answer back	gYmVnd
answer been	Uhdeep
answer before	onSPpY
answer blind	Xbsdec
answer but	UofmfY
answer by	peQR4Y
answer can	bcsadc
answer comes	/cNTUX
answer disabi	vSlZZa
answer do	Sdnhla
answer dog	vUdagc
answer each	waYbZY
answer either	qZgcce
answer emails	bYqeee
answer every	TuXlcd
answer everyb	drXbcY
answer everyo	xXWcdb
answer first	qceUed
answer five	Vckmee
answer for	2lXTZW
answer from	pZhYbg
answer go	yddVdX
answer goes	qUbkab
answer has	Ngkiap
answer have	QjwedW
answer he	rWjgYa
answer him	fbYqde
answer human	1QjUgY
answer i	kphWRV
answer in	8gZVQW
answer indivi	grVeeY
answer inside	zcUUgY
answer is	fhSJvq
answer it	qVYZTt
answer its	raYcdd
answer letter	UybibX
answer linden	zaaXce
answer link	ddqWed
answer long	Vbomcc
answer mail	WXuddf
answer me	pcWnYU
answer my	ZoggTg
answer no	IEVPT/
answer northl	/SPbZX
answer not	TtZack
answer now	UdZnhm
answer okafor	3HRjiV
answer on	wVVifb
answer once	Stcjdd
answer out	6WYYbW
answer partic	pZbgdc
answer people	vWaace
answer phone	WWudeb
answer promis	ohVYch
answer questi	cZuYde
answer reache	uZbbdd
answer reads	viUWaY
answer she	hvWYZb
answer so	2QWdag
answer some	Uuccee
answer that	gjqVcU
answer the	dXbrai
answer them	GcY9bY
answer then	amTYfq
answer these	ZcYvcc
answer they	ycZRah
answer three	Vblncd
answer till	crVceb
answer to	bbdscf
answer transp	0Tbccc
answer under	rbdeZe
answer unit	/DPNcR
answer us	jdjlWX
answer vale	dWebnm
answer volume	xXaadd
answer was	OpQSpu
answer we	hnbYUj
answer were	Vkdkgd
answer when	V6SZXX
answer whenev	YuZacc
answer which	ZrTmcb
answer will	vqUNXa
answer with	UibnlZ
answer within	/ZTPkQ
answer yes	SgvNoS
answer yet	ocZbhd
answer you	zjNWeZ
answer your	jPxXVh
answer yours	erZaYe
answer>again	bchqca
answer>bye	eYdepg
answer>closed	cciaYs
answer>date	yYXefb
answer>decide	jZUiqc
answer>free	XkV0ac
answer>give	XZephh
answer>goon	TrhZma
answer>hear	Q2aeag
answer>hold	Odyfce
answer>if	pgdead
answer>joy	jUakjh
answer>match	U2UZal
answer>meet	jeTseb
answer>news	xlWUce
answer>offer	WWUi6X
answer>others	mVhWgn
answer>papers	TYmxkT
answer>receipt	ecrgdU
answer>refuse	ieTchn
answer>soon	qpZZaa
answer>start	jNjftX
answer>step	bmVode
answer>thanks	Vb7aWa
answer>you	qfZded
anthon	fUYckp
anthro	aabjil
antibi	delefd
antici	udIfZf
antici .	caWger
anton	hihZbf
antune	jdYhdk
antune .	mpZPak
antune ;	lYmUan
antune are	fZqceb
antune minute	bccwaY
antune of	acYsbi
antune off	dcsZbc
antune s	hjUbfl
antune so	bgeobc
antune terrib	YWhedp
antune the	tbcWhb
antwer	bXfpak
antwi	dkXihd
antwor	dZgoXf
anvil	lTjkbc
anvil and	qcXbdd
anxiou	VmkZmZ
any	Yejmah
any @d	acYhep
any accoun	eYpcfe
any adjust	cecpdd
any aftern	aaZnbo
any answer	Uwdbeb
any applic	cdsZcd
any appoin	enrbUU
any attach	bocfdc
any better	fpcZdd
any boots	eZcpee
any case	yQdScm
any change	Ysdced
any date	XyZbcc
any day	ZsIref
any decisi	Q7UTgW
any doubts	ddcarb
any email	depbeb
any evenin	aUZ2Xb
any expens	daXgcq
any faster	htZbbW
any feedba	XqZYbn
any furthe	bNquWh
any good	ebUvec
any hour	XYYthd
any human	ZpZeak
any inconv	eXvXda
any intere	adcsbb
any kind	augccU
any later	1LaYdl
any longer	SJcdvt
any madam	dboUel
any messag	cYscec
any minute	V4VUba
any month	dsUdde
any more	XYgTgz
any mornin	VaV9XX
any news	loZYdT
any next	eO6deT
any of	OsmpTX
any offer	jsfeVW
any okafor	cbZiZq
any other	OiUlet
any post	dUlrbb
any promis	drcdeZ
any querie	bZsahb
any questi	pWiWig
any recrui	fctZfW
any reply	apcdfe
any select	ecpeeX
any sighti	ccdtXd
any sort	dpiaZd
any stage	nqeScU
any studie	XdkqZd
any subjec	ZVcsai
any time	Yc1VYg
any topic	dcdpdd
any towel	dgXpcd
any troubl	babphe
any use	gfVehl
any vacanc	bTjcdp
any will	Ywccaa
any work	eZhdpX
anybod	VxmaXb
anybod 's	P6XfgP
anybod .	ennTfX
anybod and	krbYZa
anybod anythi	WuWede
anybod else	dfUcgs
anybod is	Vscdee
anybod the	gogmUW
anybod till	dRzecZ
anybod withou	aabpdj
anyhow	XmgoZX
anymor	TqddYi
anymor they	mWkjdY
anyone	Zplbdc
anyone #	kUmidb
anyone .	TjmeSn
anyone and	dimblU
anyone as	dsaeab
anyone at	XY2WYW
anyone before	eoahiT
anyone but	oVbirS
anyone by	Yreeda
anyone call	bledpV
anyone can	YtlWXd
anyone else	bbJT/a
anyone for	bhZccr
anyone forwar	ebqdeZ
anyone here	dqfdeX
anyone in	nYXhXp
anyone is	S6ldTO
anyone not	sXgcdb
anyone now	eXcdds
anyone on	WYlcep
anyone out	dpceea
anyone the	alpdbX
anyone to	bpbfbe
anyone unit	bTXbdv
anyone until	giiklO
anyone waitin	qbbddd
anyone who	kUobZj
anyone would	ioWeed
anyone yet	dxadeT
anythi	buodXW
anythi 's	Zbfqfd
anythi .	T5lbXT
anythi ?	cbrdTc
anythi about	bU4VdY
anythi and	jYphbY
anythi at	hI5eZX
anythi before	otOdYU
anythi but	hbcoUj
anythi by	jqVcbc
anythi came	XvXZcc
anythi can	dbZpdc
anythi either	TeqlbX
anythi else	jcjqUY
anythi for	krgbaT
anythi from	UpjeXX
anythi furthe	kpeYdY
anythi he	SVzbba
anythi i	YdlpWe
anythi if	ZsaZee
anythi into	pvVZZU
anythi is	XxTjaa
anythi it	hVqgdb
anythi like	ahrbYV
anythi more	kmUYfh
anythi new	tShddd
anythi now	cWcYlr
anythi or	ZWrdee
anythi out	cpbded
anythi that	aapeia
anythi the	daqhca
anythi this	bqaeee
anythi till	tlTdYa
anythi to	LwmagU
anythi until	b1RceX
anythi urgent	ZZzZcd
anythi we	WsZheb
anythi will	bvUedc
anythi with	faoVdj
anythi wrong	lUejam
anythi yet	pjWcdb
anythi you	kRlVjn
anytim	UrZdZm
anytim .	Zrebcc
anyway	lRhiei
anyway .	iXdpfb
anywhe	gaiocW
anywhe .	ZfcubV
aoibhe	dUigfm
aoife	bagpcg
aoife handli	Zecqee
apac	XhxZcW
apac .	blqSjQ
apart	cXsdde
apart .	gYrcdZ
apartm	VVuemb
apartm .	WcwVjX
apartm for	cadqed
apartm is	jbWjkg
apex	hbkghZ
api	UmcaYp
apolog	igffYh
apolog .	dkZfUo
apolog and	dzTYcW
apolog for	ecqeZb
apolog on	rcdcda
apolog that	icTdfq
apolog the	eUipda
aposti	XdpYig
aposti .	Vkceco
aposti unrela	hbrbdX
app	aagcoi
app 's	beUdnm
app .	deoUfg
app for	VlXfgm
appare	hiYUgp
appare .	hrTYeg
appare and	fVqkdW
appare i	hWQikr
appare is	asdcbc
appare not	pVaTcq
appare still	cpaeed
appeal	bXdViy
appeal .	SolWif
appeal cottag	bebdcq
appeal for	kapabc
appeal in	cdcZat
appeal is	ebdbrb
appeal may	YZbZdx
appeal to	dacfcp
appear	dakbfj
appear and	pbjYdd
appear i	flVejf
appear in	Xb0UZa
appear manage	cbbrcd
appear says	ekVden
appear so	ZXbpcm
append	gcXdgo
appiah	eneblX
apple	imbhYe
applic	gihaYl
applic #	UpgWek
applic 's	eneeVg
applic .	bjjYWs
applic ;	fXvVZd
applic ?	cdpgXc
applic @d	rfjScc
applic active	mcUmdd
applic after	huTYce
applic again	kcQtag
applic agains	qeVbdh
applic and	hnbdVk
applic any	aYZbez
applic are	irWUWm
applic ariel	Sfdpdk
applic as	saYaUq
applic at	RkxcVa
applic becaus	dYcbas
applic before	gqaadb
applic by	vYncYQ
applic came	actjZV
applic can	kKdtal
applic change	ilWcdj
applic close	SpwZZR
applic closed	uZbibZ
applic codear	jnVeee
applic comes	qdaedc
applic did	aWTYd3
applic down	fZUcnm
applic drop	dbYeer
applic ends	bVRWZ7
applic experi	daqdeb
applic form	jSwhUV
applic found	fpXedd
applic from	kWpWei
applic furthe	kcWYds
applic get	xPnaYa
applic gets	asgbdY
applic go	fbXcdt
applic have	cqmWVc
applic hear	moUbdd
applic human	oadeee
applic id	fZrcfZ
applic in	jrZUUh
applic is	otaYXb
applic know	rgabcX
applic lie	eZreea
applic made	ZrZZid
applic matter	YbucdZ
applic no	jhcUhj
applic northl	XiqbVg
applic not	oTXbcs
applic notifi	qdYddd
applic now	rWgdea
applic number	Wc0aaa
applic of	mYsRYg
applic on	VzoWYV
applic one	nUYXte
applic open	cY0bYR
applic out	dSfcnl
applic outcom	adYhfo
applic pets	eeYfep
applic please	NihoXm
applic portal	kWsUjb
applic proces	dZtZcc
applic reache	fiTckk
applic receiv	dloTZb
applic ref	ecSXrp
applic refere	kXoXib
applic reject	cbWdeq
applic remain	ZxiYZR
applic review	fpcYee
applic season	ecZeep
applic sent	dZpded
applic shut	drWcdd
applic since	kakdkU
applic sorry	fZxacV
applic stands	WosTZc
applic stays	cYzdeU
applic submit	TbwYdf
applic this	bpccec
applic to	rfUacl
applic told	pdfYef
applic unsucc	shXbdW
applic until	jqaZca
applic via	earcdb
applic visito	fmVffi
applic was	ZiXTc0
applic went	bfYcdr
applic were	fbbbds
applic when	fqZace
applic where	kShZdq
applic which	pnVZaa
applic while	drWeed
applic who	nPdkXn
applic whose	dcRad0
applic will	nsScYe
applic withdr	YW1hcN
applic within	8WWUbV
applic yet	dqdefX
applic you	LktZlb
applie	bbraXn
applie #	oXeZdj
applie .	dXlcUs
applie and	dfUdim
applie at	dYkXXt
applie before	bfsbeX
applie fullne	Zioacd
applie i	ecpdYe
applie in	UXoZdr
applie reads	Zgeoea
applie there	hVodbg
applie to	clkXRn
applie until	doVjed
applie will	uWaefc
applie with	ZdesZd
applie yet	dUuceb
apply	TVubT1
apply .	eivVVZ
apply after	ddadep
apply again	ULVVb/
apply aisha	Wbtdeb
apply and	aZpZhd
apply by	Sg4WZW
apply for	XTlpTp
apply is	ddrdeY
apply now	ccrcdY
apply throug	ejWsaZ
apply when	eaXcdt
apply with	YZyacX
apply1	pQYeqb
applyi	hjnaVg
applyi .	WkimRf
applyi and	cWhaXw
applyi elsewh	eerddY
applyi for	krVYXj
applyi is	datddX
applyi online	pUiefe
applyi with	ccvSdd
appoin	ZXYY1m
appoin #	VZXZyf
appoin .	SWYYzt
appoin ;	UmZWsh
appoin @d	facqcc
appoin a	ceZYYy
appoin above	cocedc
appoin and	lkQSgo
appoin anothe	XYVZT/
appoin are	qimbSV
appoin as	TXUQ/e
appoin attach	feZcpc
appoin before	ijVboZ
appoin board	rpeaSV
appoin disabi	Yaarca
appoin elsewh	adbcXx
appoin for	bPzobR
appoin from	VSUZS/
appoin games	ocdecc
appoin goes	lbaaYp
appoin has	UXVWow
appoin in	aaqZqU
appoin is	ZcaX3U
appoin letter	dYIO/O
appoin me	cabY0X
appoin mr	daadbt
appoin must	mqXadZ
appoin my	cYacVu
appoin no	dadgaq
appoin nobody	dgpeaX
appoin of	dbceZs
appoin okafor	ddUscd
appoin on	sQdefh
appoin one	eYZair
appoin or	tkhYXV
appoin order	cYTY0X
appoin pendin	cerccW
appoin someon	cZVaW3
appoin that	fVqfee
appoin the	bUWhW3
appoin to	SfYjsd
appoin until	baugcY
appoin was	ZUeipg
appoin we	dYtedX
appoin which	Yiacsa
appoin while	hUvdba
appoin will	qcWjWi
appoin with	WTlqhb
appoin would	cpbbce
appoin you	UWUR/Q
appoin your	dbZYpk
appoin yours	bbmcpV
apprai	ZbplZb
apprec	bheZfn
apprec #	bbcrde
apprec .	gVhjXn
apprec and	dXWmbr
apprec has	eVmdcl
apprec it	ZYsbdb
apprec mail	fnaelV
apprec the	daYahu
apprec this	cpcfeZ
apprec you	VpjUbj
appren	cXVbtp
appren .	WcPTut
appren and	ljiWVi
appren board	bfgTik
appren did	beqcbc
appren is	jVVU2X
appren no	eebeap
appren number	hgVcdo
appren place	giTpYg
appren places	cafbdp
appren spread	ddapaf
appren with	hZfarW
appren yes	decdqa
appris	lnZacb
approa	WkaqVg
approp	WxTYdh
approp time	Xtdcee
approv	eqUZtX
approv .	djdXxR
approv an	eofeaa
approv and	pXdhjX
approv are	ctbcbc
approv by	PxeWoY
approv for	hQkmak
approv from	epaaeb
approv headco	dpbdbe
approv human	sceXcb
approv is	joYYea
approv it	cVYini
approv or	sWddee
approv the	cpTbfk
approv though	eZdedp
approv you	NcWgzc
approv your	YeYS8U
approx	nYZldd
apps	gUdgYt
appéti	XYpmae
april	bklTjd
apron	fljccX
aps5	ebZqdc
aptitu	bTehud
aptitu .	gcVduZ
aptitu ?	caYrbc
aptitu as	edccod
aptitu the	Vaekdp
aptitu was	ebYdbt
aptitu you	ckeVpd
aquacu	denWhf
aquala	TjPoll
aquari	ieedja
aramin	cXkYim
arbori	buXbhZ
arbori on	cuViZb
archit	ZkVnib
archit .	efZXip
archit grant	dbqdcc
archiv	aaafet
archiv .	aWbict
archiv and	anUWpc
archiv as	earTcd
archiv for	ecqbdb
archiv hr	ecapac
archiv job	slMbcm
ardent	haZffm
ardlui	YfXrdg
are	djbfkc
are #	WphjSd
are ?	gPqpVZ
are @d	lTsaeZ
are a	hhkScl
are able	Ugcimf
are aboard	dddYrd
are about	ginkVV
are above	kndeTf
are abrazo	cbbrdd
are accord	cZbplX
are admitt	ZUZ1hV
are advert	dapdcf
are advise	jocjWU
are after	RFjsUw
are agreed	UgdhtX
are aiming	zVZZca
are allowe	iJpmUm
are also	dYYfct
are always	XXqdan
are among	jlWogP
are an	hVpYqV
are and	ncUYng
are announ	2YTaZY
are anonym	dauZcY
are answer	qZlZZa
are appoin	WRUJ/J
are apprec	qWZXbo
are as	ZwaVhb
are asked	ZcW/TO
are asking	ZbR9bS
are assess	cradea
are at	aujdWa
are attach	gVfahq
are austin	YiYYvb
are automa	Spcoed
are away	krYeaY
are back	TynScS
are backed	dpdbcd
are beatin	paddee
are behind	jsbbaY
are being	iuXYad
are best	eZctcc
are bicycl	YXWbat
are booked	dYefrY
are boston	dcbcsb
are both	qiVTrT
are bound	nTiZdj
are bringi	XWcgqi
are by	loaYiW
are called	a0MuQT
are callin	cVVimp
are campus	rjbYYc
are cancel	WcXhbw
are candid	clUVmj
are carryi	asRmcd
are certif	goVZcb
are checki	jtXVbb
are choosi	tfXVbg
are chosen	hxUXhQ
are chuseo	dccadq
are claire	Xqfdee
are cleare	dhmTkc
are close	YwadcU
are closed	ceybUV
are closin	XMOYY/
are codes	bqVddk
are coming	SiU6cQ
are commit	dqaaed
are comms	aberdc
are commun	yfYWYW
are compar	b2ZeYO
are comple	kdlSci
are confir	ihXsXY
are conseq	ccZdep
are consid	fydeZP
are contac	lqcYdS
are contin	Z2YaaV
are countr	moVdcX
are crew	aaXYyY
are curiou	bZtdbd
are curren	cteWbe
are decide	rZcedd
are decidi	1ZVcXW
are declin	dZbecq
are defer	dbcqce
are deferr	eYoeeb
are delete	Qsckcc
are deligh	VeeirZ
are depart	dokVba
are dewi	acdYer
are discus	sWeedd
are donati	jhnVdd
are done	imPYcr
are down	aeV2Zc
are draggi	XtZbYY
are drawin	jkWanY
are due	adrddb
are either	vXcbcc
are electe	dbcbsb
are eligib	eccdcp
are emaile	taaddc
are employ	cabevX
are ending	cXSZhy
are engage	hgVQ2R
are ever	ZT0WUn
are excite	pbjZdb
are exclud	edbacq
are exclus	dqZddc
are expect	VUN9iR
are extend	chZgpZ
are fighti	lggfbV
are filled	cgcWbr
are final	bbeceq
are finali	WukUhV
are finall	faocdd
are fine	hZiihV
are finger	dbbebr
are finish	ihglXS
are first	acZqpT
are five	bkqdXX
are flying	SgYzcb
are for	jVkToh
are four	okUjVe
are free	kSbpaj
are freezi	dXuddV
are fresh	bbbgbp
are from	gVsVlS
are frozen	ZM/abS
are full	bUcQZ6
are fully	YWhXbw
are gabrie	ZjqgVc
are game	ebcpce
are given	ipdfcQ
are giving	ZOPh8d
are glad	chcipV
are going	jeLXjz
are good	ofQcoa
are grante	dbbsdb
are gratef	lblOWo
are great	dbddar
are greeti	aceYse
are halvor	dapcdd
are happy	XTajyb
are having	bTbsvU
are hearin	ZWadrm
are henrik	Zscecb
are here	leihcU
are hereby	TSQpvj
are hired	WRPQ/F
are hiring	cTMa/P
are his	gUWZzW
are holdin	ZQxjgV
are hoping	pjbhXT
are in	amZcyT
are inform	uqVUXW
are inmail	djnWfd
are intere	dmesUU
are into	ZYY3UZ
are invite	lSd0QZ
are inviti	eWbsZf
are issued	YfdZsd
are it	TVRN/L
are item	teZeZY
are its	XmXavW
are joinin	dbZV0b
are just	grelVO
are kai	ZxZZbc
are keen	VtRrba
are keepin	ceiSYt
are kept	dWyYcY
are kieran	dsYcec
are kind	lWkbmW
are kindly	eibsYX
are known	gqZbdd
are late	lgVsYW
are lb	abdqea
are leavin	aYjYqf
are lectur	pZeeee
are left	dhSseg
are lettin	jQUaps
are like	ZokhTa
are limite	bfoafd
are long	VubigW
are looked	cqfbdb
are lookin	qlLcbg
are losing	dVpeej
are lucky	WVatdl
are made	lnRkXZ
are mailed	yeWYZc
are making	YOcT/N
are maybes	cXpgcc
are meetin	ohTmTT
are mine	fWccsc
are misrea	eZpedc
are moving	bZnsYX
are mullin	hyWZZU
are my	hkJI8S
are near	dbXtee
are nearly	azYjRT
are neithe	nmcYVg
are next	SylVfW
are ninety	dsdXcd
are no	Ugidel
are nomina	fdadpc
are northl	XvjaYX
are not	cbaZX5
are notifi	ofeWiY
are now	lWzRXb
are number	leiYlS
are oblige	rQrfOb
are off	VijnSi
are offeri	dNZT/M
are offici	cagTxb
are ok	STW0ab
are okafor	aerZcc
are on	bkfjuK
are one	izOobQ
are online	Uclndd
are only	guSVWh
are open	Paxfbc
are openin	oVndab
are our	TPII/L
are ours	UNJV/R
are out	YSTbJ/
are oven	cYuZeY
are overdu	ecsdbZ
are overqu	VjbYXx
are papada	sacYbc
are parked	cbpgdb
are parkin	eXudZZ
are parks	rYZcde
are passin	UVrRYt
are pausin	dR3YaV
are pencil	gWqced
are permit	brYede
are phoned	lobZZb
are picked	VpnfVZ
are pickin	slUYYX
are please	aeVpsV
are plumbe	fYabhp
are police	fbZedq
are positi	drdZdb
are prepar	eacZtf
are procee	craZdd
are proces	eljhdV
are produc	auadcY
are promis	gXcucX
are proud	dWthaZ
are pullin	XW1UYY
are pursui	dcbdeo
are put	frbZZd
are puttin	SjnfsO
are quiet	aqVcel
are railwa	apmbWa
are ranked	hXhZYr
are rather	btYddc
are read	jvXZWU
are readin	iqYWcd
are ready	YYbuja
are really	mSpVgd
are receiv	TevfUf
are regist	eqgZbc
are regula	dplTdb
are releas	vYabTm
are reques	WkUvhV
are requir	bTfwgW
are return	dTgZes
are review	oqQYcf
are right	nYVmUn
are ringin	vkdUVb
are rotter	praZcS
are runnin	jjTdoW
are saved	daqcde
are saying	fmTcap
are seafar	bsddba
are second	qpfReT
are seeing	bwdhVT
are seen	jUokWa
are select	T4WOrV
are sendin	gQSk1Y
are sent	vRmbYd
are separa	eZrcdb
are seriou	deV0WZ
are settin	ecbcep
are short	eZhtZZ
are shortl	UrhsRU
are shut	kjqaUV
are signed	eZejpW
are signin	pZeedd
are slow	j0RWaX
are sorry	cWrjUh
are sorted	UXVTf5
are sortin	vSYgjW
are split	pqZdYU
are staff	bZVY3Y
are stars	bqaced
are starti	WjXZxX
are stayin	fZidrU
are sticki	cZcedq
are still	f/TeVQ
are stoppe	eaqeeb
are stoppi	WLYQg4
are struct	aZbauZ
are stuck	YydmRP
are suitab	cqdafb
are suspen	YW6aYT
are taken	ZZQYqw
are taking	eVNP/g
are talkin	nwaiSL
are tellin	1aUiTZ
are tess	huaaZZ
are that	fTldek
are the	YUdV/Y
are theref	ZQSdpv
are they	cTnbgm
are thinki	X/RgTQ
are those	fXccqh
are though	erdecZ
are three	idbmhU
are throug	RRe/RU
are to	dRQ/ZP
are told	/VaQPX
are too	SkNdQ1
are torn	ukWbgT
are travel	VxVbda
are true	WcYarm
are trying	guhdTT
are two	iqVlYU
are unable	cdXaay
are unanim	dZbdsc
are under	ckVYoi
are unit	TZugbf
are up	eWodid
are usuall	ikYWhj
are very	cqfRjd
are waitin	UsZuWU
are wanted	ciP0lL
are we	opPQai
are weighi	bybbcW
are welcom	YZ6PDw
are well	eikgVd
are what	UvSflZ
are who	bhYdqa
are with	fzbPpR
are withdr	dUfZat
are workin	hySToQ
are writeo	cqdadd
are writin	gcdVcr
are writte	zbYYcZ
are yet	bsbdec
are you	UTY/fT
are your	cSlmff
are yours	bONQ/Z
area	gdhifa
area .	aduaTg
area and	eaZqgb
area has	ZnVigh
area is	ZnlVlX
area manage	qZblaa
area on	haZpce
area one	cbaZub
areas	cdTnog
areas by	cdbqcd
areas you	ffpWff
argue	adUmco
argued	ZQsgcj
argued advise	Yeeped
arguin	ehdacm
arguin .	Xqcddg
ariel	jmLlXl
ariel .	iYcvZa
ariel and	TkYodj
ariel we	dVdenl
arise	ZnTXbs
arisen	fdhfef
arises	Ylbgak
arithm	ajhffc
arjun	gjhYha
arm	fsZmcK
army	hVaaqk
aroha	ddofba
around	kfffbc
around #	gXZvZe
around .	gTuMYr
around ?	eacudY
around and	bpcbha
around for	aZPvcm
around if	deeboc
around in	uWZZci
around it	VudgbY
around okafor	cpcZge
around ten	Xhbqed
around that	sfXcZc
around then	Zoedee
arrang	PXb+hU
arrang .	fUoanZ
arrang a	agSxdY
arrang an	arabdf
arrang it	TOa7cd
arrang the	Zddqcd
arrang your	VOV0oc
arriva	XQhofm
arriva .	cdoYff
arrive	Wf5XbV
arrive .	eS7Qad
arrive amman	Vjbmag
arrive and	ZvdbfV
arrive at	VucUie
arrive human	bbpZcg
arrive in	ba1QfW
arrive on	WjrXZe
arrive safely	ZrhdbV
arrive that	dYtddc
arrive trust	eeXpbe
arrivi	iWmcbh
ars	gradhV
art	VeqjjV
art .	dfqccZ
art round	eYepee
articl	fWfdhn
artisa	ZvWiVc
artisa .	ZajrkU
artisa for	dqbZah
artisa on	dsYgab
artist	gfiWmc
arts	aYbphh
arts words	accqee
artsva	ddhjbg
artsva 's	cVkoed
arun	bgnjTb
arun .	ffsdWY
as	dedaog
as #	Tbjcoh
as @p	Qfgcnm
as advert	eZVhuZ
as always	fYtbaZ
as an	ekkeiR
as and	T/TOUZ
as anothe	ecZdep
as areas	edXscc
as asked	XblYqb
as assist	UWXT5h
as backen	ccXduc
as before	lRnnYX
as bidder	adeeqa
as boss	bdqbad
as closed	dbTZey
as comple	bhlVej
as confir	jaqVgb
as declin	eejqWZ
as discus	eYfY3U
as ever	lfqaSa
as everyo	hXbbeq
as far	akiYTp
as fast	TxdXYh
as final	dcYcdq
as finali	ddbqcb
as fixed	daqbed
as follow	bpfZiZ
as for	fycTba
as from	WdVcxf
as good	hyRfXc
as govern	ffVqfd
as he	VwOpcZ
as head	Xabcjq
as her	ejaVuZ
as his	hhVghh
as hungry	bZdfqe
as if	kdTpWk
as in	hWNckx
as is	mfedTj
as it	drXaVr
as its	YTUU8i
as junior	bfbZtb
as kiv	fjmeeV
as lead	dgdcpa
as lectur	bfXirZ
as long	LtjfmT
as me	gb3SXN
as michel	Ycbbko
as mine	X4gWSW
as much	erWYYl
as my	YYrfnX
as near	irZXca
as new	ebaeeo
as next	dYYqgf
as nobody	bXsblZ
as not	oUifag
as nurse	ceeVse
as of	SNdH+y
as on	fhTalm
as open	cvcaZd
as our	WbPQ/c
as over	eacdep
as part	TWexbg
as per	dbXJqx
as photos	ebdbrc
as possib	YbU5aZ
as promis	aNtYlj
as proof	cbtcaa
as quickl	cqcccd
as read	inYWdj
as receiv	ZZxcbb
as regard	bgsfbR
as reques	cl3OXP
as sad	eYceeq
as second	cRVP+b
as senior	eddbqc
as she	receTh
as shift	bgcdpa
as someon	llffdU
as soon	etWkfV
as staff	caVW0c
as stage	bbbYwc
as sure	rXddee
as surpri	ccbdbt
as teache	ZcdYsc
as that	qRchma
as the	ngUfie
as their	aUaYwl
as there	b5WccP
as they	epbcTm
as things	jiYZSs
as third	cZaVza
as this	glPXlk
as those	rYbbch
as tied	eeUelm
as tired	edZecp
as to	jsSiXe
as two	ipabbb
as under	ZfZYyV
as unsucc	xTZbdg
as vacanc	b3WXYU
as we	ZmWSop
as well	kfZpZb
as what	lTnYqU
as with	kmhUea
as withdr	Wf4hZL
as withou	ccdpec
as word	caYqed
as yet	WzjZVW
as you	XY0ebe
as yourse	einfeW
as zone	ccpcYf
asbest	VemfkY
asbest .	anuWWa
asbest list	aiacrR
ascens	chldYg
ascens .	bepcdb
ash	XaToip
ashdow	WdjZep
ashgro	oXZrTh
ashlei	kUedil
ashmer	ZUhkco
ashore	gnYiab
aside	hZincb
aside and	ddgcpb
ask	clikcY
ask ?	hkekVZ
ask about	ZXuYjc
ask after	bpiYbd
ask again	dzSQXk
ask all	TdmsaX
ask anythi	YStXhk
ask around	axXfcZ
ask at	TSuelb
ask away	iVogde
ask both	bdcpef
ask did	eVuddd
ask each	acctcb
ask everyb	dccqdd
ask for	VaW8eY
ask from	dZbred
ask got	Xmraaa
ask him	Tkfmfa
ask his	guZYba
ask how	icqOgY
ask if	cVnlgd
ask later	dobbee
ask me	j+VQTZ
ask my	YpfdhW
ask no	qWjZhb
ask nothin	hVsbcc
ask so	abeatZ
ask somebo	hteVbT
ask that	jUbuYe
ask the	gzdSfW
ask till	bqZdee
ask us	chiTjk
ask we	ZpWmca
ask what	XRyncW
ask when	iYwVZY
ask where	fZadip
ask whethe	VYZvek
ask why	maZdZo
ask would	ebjWpd
ask yes	lQpkda
ask you	jgYpcZ
ask your	eZWyfX
ask>again	ajRsla
ask>answer	eWjkie
ask>bye	anYlWi
ask>chosen	fYVohi
ask>date	eSaqqc
ask>decide	WXhsnY
ask>free	gnVncb
ask>give	YYa4fa
ask>hear	cWbsnb
ask>hold	dmldSh
ask>joy	accuhV
ask>match	alPyXc
ask>meet	chVohe
ask>offer	YbhipZ
ask>papers	aZazfb
ask>receipt	SgL0ii
ask>refuse	qdQTtg
ask>review	ilcVej
ask>soon	afWwjU
ask>sorry	WWeoli
ask>start	XgufZZ
ask>step	feYscc
ask>thanks	ZUjZfu
ask>wait	r4PVWd
ask>you	Zacvic
asked	hfided
asked .	jXpZoT
asked ;	olmUVV
asked a	ddugXW
asked about	iqiWYa
asked after	bQ8bSY
asked all	dapZlZ
asked and	ipfRiZ
asked appear	bnVTcq
asked back	dWO/SS
asked but	ZghepW
asked by	ZpmXZf
asked decide	mWTVnX
asked did	fXuUZk
asked down	pdabcd
asked eu	ZuZbdb
asked have	Vjjcje
asked her	jcZWpe
asked him	fceSll
asked how	lewTWU
asked i	kfyPWS
asked in	cqWdZl
asked invest	avRZaT
asked is	iXpfjQ
asked me	bZefgp
asked my	kXxOTj
asked no	cVXeon
asked none	iVlggd
asked not	hqdadV
asked nothin	cV0hXS
asked on	chkRpc
asked she	btXYbb
asked so	hVhOmh
asked somebo	eXddct
asked someon	aabYWz
asked straig	lbUckj
asked that	UchtYe
asked the	mlXVcl
asked them	jhmTXh
asked three	hhYUcq
asked to	Zfauaf
asked two	ednSqY
asked us	XR3aZc
asked waste	cdbdeo
asked what	bdqicX
asked when	4VMZie
asked where	Ug2TbY
asked which	Ukdpcc
asked who	cZnhlV
asked why	aShfau
asked will	ZfrYed
asked yes	Yfpcfd
asked your	lZrYcY
asking	YifrdZ
asking .	YqchdZ
asking and	hXYWrj
asking becaus	bYqhZd
asking before	kUerdb
asking but	Ujpeee
asking everyb	Wodnad
asking for	VeixXZ
asking him	epdeeZ
asking i	bpaZck
asking if	SMl1de
asking me	ajZsbZ
asking since	ZtbZde
asking the	gineUc
asking them	dpcddc
asking what	ZbpkTi
asking when	hYrcfa
asking where	amXfoa
asking whethe	lRdnia
asking which	gZcsdb
asking will	dYdcta
asking you	aXTgpq
asks	YRc7hX
asks and	dYcrcc
asks each	Ugcubc
asks for	SdZyhd
asks if	eRiyZa
asks me	fTlWoj
asks of	decocc
asks that	dXRhrk
asks to	eaaqcc
asks whethe	XVshgZ
asks which	bWbqmZ
asks you	XVO7ia
asleep	hbmciW
aspect	ogbrUQ
aspect by	Ycaucc
aspen	hmXdjZ
assemb	lYdbfm
assent	dhcZcp
assess	cjWubc
assess .	bnboYa
assess ;	aVjkcl
assess are	jpZcda
assess by	tfVgZa
assess centre	fcioVd
assess day	XiYxbY
assess for	hmVfcg
assess has	ZkWubZ
assess have	XsfaZe
assess it	crbgeZ
assess link	caeqdb
assess mornin	lmbVbj
assess of	Ypbadj
assess on	caYtec
assess only	cZeUxb
assess result	SraZii
assess the	ZpZcam
assess vibes	pddafb
assess which	ddcqcc
assess you	bakoba
asset	aYmffg
assign	Pjciqa
assign .	ipRahi
assign at	abYbqi
assign attach	eYXtce
assign groet	cmiVhc
assign to	YYatnY
assist	bXYdwj
assist #	eaabyV
assist .	XYWirm
assist and	bdbhSt
assist as	dbceqc
assist closes	batdVc
assist for	eaceeo
assist has	aeiiVn
assist head	ggSihi
assist is	aUZdth
assist job	ZUXWkt
assist luca	Tgdhaq
assist manage	jLcS4a
assist on	eehVqc
assist openin	eaeqbc
assist role	pcfegX
assist store	daabsb
assist treate	hjnVbd
assist us	Yoajbd
assist vacanc	daddep
assist will	ebXueZ
assist with	jbkVmc
associ	iceXki
associ 's	gdWeep
associ .	qYWbkh
associ and	dYbpZj
associ has	Yscbec
associ it	pciYdd
associ my	aWuWlb
associ of	igiTcm
associ on	kYWare
associ says	ZhoheW
asst	kXmbZi
asst .	gYpabi
asst to	ggVkjc
assume	xZRqeO
assume it	Zrcced
assume nothin	Xtcddd
assume that	wYVpcO
assume they	qZecec
assume we	0WaddQ
assume you	aOayna
assumi	kmZfca
assump	dgdhef
assura	beegdk
assure	ilYfXg
aster	cicrhR
asthma	QkdqYi
astrid	ZmmeeV
astrid 's	VoXije
astrid .	bigkhU
astrid again	rbdadc
astrol	dTgisY
astrol and	aVekod
astron	jZZkYm
asye	cihadh
asylum	dbldch
async	kNlphU
async .	cfeYqb
async a	bbardd
async please	cebpdc
async you	cdqeeZ
at	eehifd
at #	ZRg0Xh
at .	VwNrjW
at ?	eWmked
at @d	gZZtfZ
at @p	fcXYpk
at a	dqmeaT
at accoun	Vjfjdi
at all	VgyXae
at an	emWeRr
at anothe	aUudee
at any	fktbUV
at applic	VwZdeb
at attend	ecodbd
at becomi	iYYrcc
at ben	dapcfc
at bike	hVtdZe
at boots	igTZhr
at by	h1XaWT
at choir	edpdcc
at closin	rZdcdd
at commut	acVoil
at cvs	bvYZeb
at din	iVegem
at dog	lUjkiT
at each	ipbdZX
at entry	iRenma
at everyb	Unpbdb
at everyo	Rldind
at everyt	YughZU
at first	jTmklT
at five	qUXhld
at for	debqXg
at forms	epaced
at four	uahXcc
at from	bqddeb
at gate	deXqde
at gloria	egUike
at grade	ahcZsa
at great	drWeee
at greeti	bWVufg
at group	elUbng
at hand	ZbjqYe
at head	VsVcoa
at her	gqcYkQ
at home	ccPyjb
at honest	gcqiZU
at human	zXajWU
at interv	ggeUqc
at it	V/Jfaa
at its	eoZRlh
at japane	Ysgbcb
at junk	bpjdcW
at last	eTeRtr
at latera	ZffsXa
at latest	qcaebc
at least	YqXXXu
at linden	kXdXrd
at lunch	fdgTpf
at main	dbdeob
at maison	pbgacd
at me	hYeqga
at mentor	eQcigq
at most	/BRcVU
at msk	dueZZb
at my	cRxZbk
at night	oUdakh
at northl	uUfgYe
at okafor	kfMohd
at on	basbcb
at once	rQcblj
at one	brcgXe
at other	eYgaeo
at ours	chdsRY
at partic	dZcqcd
at people	WuZeba
at pet	bdbdqd
at pints	diiflV
at placeh	TYkwYS
at presen	YjoVYj
at profil	cpcdcb
at quarte	pUoYda
at questi	ddYqee
at reads	kUhnda
at recept	UethXd
at school	VY1aWe
at sift	aUYadx
at some	R/YQXT
at stage	bbgXcu
at studen	cbdpcd
at such	ZsgaaY
at suspen	elTdhl
at table	bceqcf
at ten	XSelrf
at that	fTjSmq
at their	hZipdU
at them	W3WSac
at this	eoYWYs
at time	cdeZqe
at transp	pZhdeb
at two	kSinhZ
at unit	UhXvPm
at uphols	bedaqc
at url	YffhTp
at vale	fdUwaX
at vet	dZYqde
at wantin	eeZYpj
at what	isWRnZ
at where	Yqbdeh
at which	zadaWc
at who	UxXaZg
at work	cYZetf
at you	TXb/ST
at your	hYwbiS
ate	YVYjtj
ate #	dYaisY
ate 's	cUggnh
ate test	dWolca
athena	joPkYZ
athena .	ngRiff
athlon	mjjeZT
ats	eWoblX
ats .	kapddX
attach	TQmswY
attach .	TMnm3V
attach ;	RVctob
attach and	WWUume
attach appoin	ddcXtd
attach are	amYdXp
attach as	ebuXYa
attach be	eepbZd
attach declar	edocdc
attach docume	ebaXwc
attach drawin	ederXe
attach for	kWvWYd
attach form	cbfarb
attach if	ZaiiXp
attach is	YVmlka
attach letter	fdeZtZ
attach offer	eedXqe
attach please	YcgZrh
attach questi	XZdtia
attach sign	cccavZ
attach so	edZccq
attach the	VSudke
attach usual	dYpjbY
attach what	ebbbrd
attach with	dbqXkZ
attach you	Xhcgpa
attach your	abfcua
attack	eraffW
attain	YsOben
attemp	lRkijX
attemp about	bascdb
attend	aYrnZc
attend a	jWaxYa
attend and	ddqbbc
attend by	dafrbb
attend for	hYauaa
attend has	cUlZZt
attend is	UgolWb
attend its	eadqdd
attend of	aYxbZZ
attend on	hjYXbp
attend the	gkUjYi
attend you	dbrabb
attent	XzQmfU
attent .	j2JjXS
attent and	VzWbdX
attent but	eXdeeq
attest	fgWibl
attest down	ddYrdc
attire	eglXic
attire the	cbpedc
attitu	deXebp
attn	nXbgfh
attorn	dbjcmb
attorn .	keTVpi
attorn a	ebbdqd
attorn as	ZbpjZd
attrac	zPYWnb
attrac .	qdTajd
au	ZVoloT
au with	bYeubc
aubrac	lhThgc
aubrac is	bpcWbh
auckla	fhZcme
auckla .	jkVYnc
auckla would	abbUoo
auctio	igfhfa
audien	cVijig
audien .	gSsZak
audien and	fVdkel
audio	YcmnjT
audit	cigjgX
audit .	atbZga
audit with	hVlddk
auditi	lOfYgt
auditi .	rUiZdg
auditi for	chYfZq
audito	vbgffP
audito .	mahhVf
audito at	eboefa
auf	QVUqrj
auf .	dccctX
august	oiedhR
august .	iglegS
august is	rZbedc
aunt	dSqfei
aunt stores	jVkcgg
aunt who	eTTkkm
aunt works	rXjZdb
aunty	baXpZo
auréli	kYZbmj
auréli on	ecdqdZ
austin	UReWyl
austin .	XUjU0T
austri	ZiblZj
author	ceZetb
author .	alsbgQ
author in	gsdYXd
author is	ghWTuc
author no	ahVodi
author on	WdhqZe
author park	fiQmcm
author photo	ekWblh
author to	khXUwX
auto	UZ2WWi
auto answer	bWteeb
auto messag	ZesbcX
auto reject	dbVieq
auto reply	Xa6RZW
auto respon	Yhsada
auto your	fraYeb
automa	besaag
automa .	sOXiYp
automa and	clVacm
automa answer	Ubxadd
automa assist	ebpZch
automa confir	lqfYdV
automa email	ggeikU
automa has	ecWjco
automa note	bYtddc
automa notifi	cYacgs
automa one	cYqfca
automa outcom	bbZeqf
automa reply	Vk3VXV
automa respon	XT0cbY
automa sendin	mbjcTh
automa thank	bYwcca
automa week	YtRdbe
automa when	eVrdfe
autore	LX/RZU
autore the	ZasacZ
autumn	cjiUfi
autumn #	arWdbc
autumn .	kTkiWh
autumn tour	UrkUkd
auxili	dZlgfe
auxili and	dYsdcb
auxili applie	iejfVg
auxili okafor	tjgUYZ
avail	jVakih
availa	YZdyWl
availa .	RRbzXq
availa and	Xjqbad
availa better	fdbaeq
availa for	ZVjxWe
availa form	dcavdY
availa from	dfjbUo
availi	UlUsVl
availi .	Zgdqcc
aveiro	eWmYji
avenue	gjqWZZ
averag	henddY
aviati	kaZifg
aviati at	pcfcdc
aviati i	cddbpe
avisar	ggkecb
avocad	leZgeg
avoid	jWqkUZ
avoid .	lTpZhc
avoida	idfYgj
await	R5NdoO
await contac	aiYocc
await her	bsddcX
await your	aZcbvd
awaite	feZebq
awaite .	Upambd
awaite and	rXZgbg
awaite has	eaZecs
awaiti	J8LsiJ
awaiti candid	eaZtbc
awaiti decisi	XwYZda
awaiti your	dXWpob
awaits	bWvdaa
award	xSUPpg
award is	uaWahd
award it	adedpd
award notice	teTZba
award of	ccWYrh
award or	qcbdcc
award the	dZdeeq
award you	efdXpe
awarde	RLQT06
awarde .	hWYXdw
awarde a	aecXtc
awarde the	WXVUly
awarde to	TSWTvx
awarde you	Tbbhuc
awardi	UkkemZ
awards	ljrcTQ
awards rate	cbksVZ
aware	lnbVbg
aware the	heXZgo
awaren	XmiTgj
away	bgiecj
away #	dXsbed
away again	YjdbYq
away and	gnPbpa
away at	qaWhah
away before	eaZdds
away but	hmVcbk
away day	eljkcU
away for	fblVak
away from	hUxeSe
away i	saZdde
away in	ZsdafZ
away she	qaddfb
away the	dmXaap
away to	VxfgZX
away unit	asccda
away until	WjqedY
away you	Vhbrfd
away>again	hYyXXc
away>ask	WkZqed
away>away	bdvYdb
away>chosen	fKsbfm
away>closed	betfXc
away>date	gdobfb
away>decide	1gcTXV
away>free	Wrafeg
away>hear	sXYflY
away>hold	XkdaVr
away>if	SfhonX
away>joy	buVdee
away>match	dccwVb
away>me	jrYcYe
away>meet	jehnXT
away>news	wiTcXW
away>not	cqhZbe
away>others	ieSeXv
away>papers	YXRyob
away>post	eaRdiv
away>refuse	qTcddj
away>review	da1Qae
away>sorry	iPtabf
away>start	Vefnfg
away>step	ebYvZd
away>thanks	cWqTli
away>wait	kmVbff
away>you	fbaqhb
awesom	cVjfjj
awful	aRfuVn
awkwar	mZnXbe
aws	YTufVi
aws .	cYpidZ
aws mariam	dbsbca
axed	aVUbb4
axed .	ecXedr
axed the	dcXdes
axlewi	egSglg
axmins	ZqWema
axmins rings	aoeeeb
aydin	fdljbZ
aye	fWbikj
ayesha	ekYehh
ayesha 's	kpQgcZ
ayesha will	dtcadY
ayo	hbZddq
ayodel	gWSgkp
b	aZZthg
b #	aZifoZ
b by	qbeXgc
b has	dWpjfX
b if	epWfae
b in	fqbdbc
b is	bpehdX
b moves	hhaVfn
b to	dcepcc
b we	dtbaea
b which	eefYoe
b will	lebWco
b your	aegpba
b1	cqWsHj
b1 to	oycZOZ
b2	VilnZZ
b2b	fbTilk
b2b .	ckSlff
b2b ?	dcbcqc
b2b and	Zjoadb
b2b in	tYcbbd
b2b manage	fWjqbc
b2b of	dbWYti
b2b she	cfpcbb
b2c	diYhif
b2c a	dtbbYZ
ba	fSTnkp
ba .	YYWmoh
babies	kcXafp
baby	kgdZka
baby .	YVtXig
baby his	dqeeba
baby in	saXdba
baby with	YaZejq
bachel	cgikYe
bachel .	aapgcZ
back	hfgfee
back 's	cYsYjb
back .	TjmmXg
back ;	Xqdjca
back ?	hNpoce
back @d	5JgYfX
back a	XYhpbl
back about	VoilYZ
back after	ajmPji
back again	hdWbbr
back aisha	ZYyZea
back as	apXcgg
back at	mdjMdp
back becaus	bqcdcc
back before	hPXukZ
back burner	YiyYXU
back by	UOOlzp
back clear	dTfgxT
back dog	rZlXcb
back door	aZYqlb
back down	pjWbbf
back either	ccaqde
back end	cZXesg
back fine	afbbtb
back for	YSc6ZZ
back from	iniVdc
back he	iVTbqg
back here	edYwaV
back human	nZqeYW
back i	VZlqbe
back if	ZQcrXp
back in	adknVg
back is	UfgnkW
back it	hKZujj
back marine	dYZbwc
back my	acsVah
back no	joZbbc
back northl	mShfgh
back observ	erUYch
back of	sfVkfT
back office	dXhofa
back okafor	uXWkaa
back on	aeviZW
back once	arbcec
back out	ZVvYbZ
back over	gYgXdq
back parts	ecaapi
back please	cbZqha
back privat	cmXavT
back re	Ukclic
back reads	5KcXdU
back restfu	caceqc
back she	cmijaU
back signed	adcatc
back so	hkVmhY
back the	ajqSaj
back then	hfWjZl
back they	dfTnXo
back tip	geagpX
back to	uvZUZX
back transp	mWldbb
back unit	oLqkWU
back until	XjcVom
back when	EtckQq
back will	fdqdeY
back window	eZddpd
back with	jLYtrc
back you	hWlfjZ
back your	gQhJV5
backed	ZiWXni
backed out	ZVXbqj
backed up	frdabb
backen	eSUknp
backen well	aZXaXw
backen yes	dZWsed
backfi	iajgkU
backfi refore	dcbasc
backfi winds	fjUmYZ
backgr	bcarbj
backgr and	dZbscf
backgr check	bfWuhZ
backgr in	aecebq
backgr invest	ddabbp
backgr is	jTWfbw
backgr people	oXbkda
backin	dZqUjg
backin .	ccfgpZ
backin in	dYtccb
backlo	c/MWaS
backlo .	U1UZdb
backs	cYnfch
backup	eoidXa
backwa	nlocTV
bad	jaabcs
bad .	sYZhYf
bad ?	dkZdWq
bad i	UkmmaZ
bad in	Ztbcda
bad inside	oadded
bad line	eVqglV
bad news	XWUdk0
bad tiding	ebYddq
bad time	aeebpf
bad timing	cVfeeq
bad week	bpbdiX
badge	bRvdia
badge for	edpbeb
badger	VQpotP
badger your	YYbhtb
badly	ZgYlam
bag	ZZidsa
bag .	ledTqZ
bag and	fegQtb
bag i	eeZcqd
bag of	WdTwVk
baggag	dngfbb
bagged	daVavZ
bags	YTWzeg
bags .	dabpdf
bakare	XZaxVi
baker	WYkkje
baker your	bkkcjW
bakeri	rYicfV
bakery	VWgfsi
bakery .	XRngmf
bakery has	hVecli
bakery horses	fhWakk
bakery my	hiXZco
baking	kQjekf
baking .	eWtddc
bakker	mQkgci
balanc	afhRhs
balanc .	crcZad
balanc and	ebbddp
balanc rob	Yqcbab
balanc to	dTockf
ball	hdXhhh
ball one	cWdjeo
ball rollin	cdepbe
ballar	ZZXiYu
balloo	lVZWol
balloo a	rXddee
ballot	shWhYb
ballot .	kUjhah
ballot is	Zqacee
ballot of	nmTcgb
ballpa	SnSvXa
ballpa record	bdcqce
ballro	mdmcgT
balogu	dXcfas
ban	XRvaWm
banal	iYgZii
bancro	mcZiYi
band	VeTezi
band #	VeWS6e
band 's	Zfdepa
band .	WcahvZ
band and	eVgbkn
band is	ilcdWi
band wants	acctYd
banda	dnPcoh
bands	fqmVXa
banerj	cXolZg
banerj if	bceeod
banerj licenc	abkoca
banerj the	ddcbep
bangal	Ufbgsc
bank	caigje
bank 's	jVdokW
bank card	ccUjqc
bank closed	daaepf
bank detail	UYbkxV
bank has	WifVfp
bank is	bVgddr
bank itself	epXdeg
bank lady	egbdao
bank letter	Zdctae
bank office	TfliiZ
bank on	qjbbcV
bank quezon	depZdc
bank said	mVVbbu
bank staff	WcflYp
bank with	dcpdda
banker	igSilg
bankin	bcjbfj
banksi	lbjdcZ
baptis	aZdkcm
baptis .	dTccmj
baptis and	loZVkY
bar	bVQmoq
bar 's	caYqhf
bar and	gRUrjf
bar for	iZZbar
bar from	bbVcwY
bar is	XgaYpk
bar job	iieYnU
bar manage	hfWYll
bar one	biVpjZ
bar the	hjNscd
bar was	cXWZdz
barbac	dighdb
barbac .	epWXjh
barbad	ckUngd
barbar	ihZidd
barber	nkOigd
barber .	sRaapZ
barber test	afaoai
barely	gbiimV
bargai	kiVmbb
barge	ZZpkZf
barist	bjeice
barist 's	bphcbc
barist @d	Yeepdd
barist a	ZqXjag
barito	gkKjhl
barito it	dbTpfl
barmai	XWmdmg
barmen	ZZpYYp
barrac	bUweeW
barrel	hUhmZi
barrel .	dbbrdd
barrie	jacich
barrin	XcpleY
barrin the	bbdtbd
barris	aoakeZ
barry	cbUXro
bars	faVpfi
bas	kXbhfh
base	SZSV/e
base #	cccUvd
base .	ZXhZue
base as	cdcdqc
base hank	edcaqb
based	XjXmWp
based assess	clWqcX
based in	cYfecq
based on	WkWdbt
basel	dZhghf
basic	WpTrgV
basic .	UuieWU
basica	XZXbdz
basica .	YekZSs
basica legal	gRmggj
basin	SWZzaY
basis	ekQgfm
basis and	TyZdde
basis of	jXXbZs
basque	Xfdehm
bat	cOosPl
bat .	cZcnUp
batch	klZSme
batche	Yajcoe
bath	Vvaacd
bath .	XtUbah
bathro	bjYeXr
batter	hXkddg
bay	bendlW
bay .	adrbdd
bay an	bdaYse
bay and	acfpea
bay has	dZidap
baypor	eluTdS
baypor .	Yrfccc
baypor for	datcda
baz	cTchgr
baz at	eZahYq
baz irina	dbpdec
baz of	beaoef
bcc	dYkbZn
bdm	kZqbgU
bdm .	dbbYuf
bdm home	fdpedZ
be	hkafef
be #	mjjWiP
be .	hbUamp
be @d	1nSXYO
be @p	4eWSbX
be @s	nsaUaX
be able	zhXaVd
be acorns	WXjabv
be admitt	ejYWgq
be advert	YRhcZ0
be advise	hkhQmb
be after	azTfZX
be ages	Zxadab
be airlin	bhXodg
be aisha	qpVSYS
be allowe	pghVdb
be among	kZpdWc
be an	imWsWU
be and	mblbfV
be announ	jsWURd
be anothe	U1YVhY
be answer	ofkPaY
be any	ergYZb
be apolog	bxaZcU
be appoin	ZVUjX5
be approv	Yqbgfb
be arrang	Tgcmnc
be as	naVami
be asked	X/RPUT
be asking	WfXjQx
be assess	onUeZX
be at	Tba/WT
be availa	hXpjbX
be aware	Zsabfb
be away	UkoXbk
be back	WdvbnT
be badger	jXbZph
be before	W7dRbT
be beginn	aYpYlX
be behind	ZZdipb
be believ	vVcbde
be best	cebpdc
be better	aZYnVt
be blind	adXcdu
be booked	WUetla
be bored	McSac9
be boss	jTmcbk
be brahms	eerada
be brief	fVbclm
be bringi	eabeeq
be brough	VmUhZr
be by	qhVdWf
be called	eyVUae
be callin	bmRgWr
be calm	cXidbs
be cancel	Ybesda
be carryi	dZrcdc
be certif	apcedb
be change	hWySbX
be checki	UTxbdb
be chosen	m4ZVRP
be cidery	ddbbsa
be clarit	raWdca
be claws	cqdZed
be clocks	faaddr
be closed	PT9cUU
be coffee	edoYee
be colour	WUpcoY
be coming	gdtbYa
be commun	l2RYXQ
be comple	eZWviW
be confir	fkbleT
be consid	UbmxVd
be consul	bXfacs
be contac	U/PWYP
be contin	UhkVar
be contri	aVpicd
be conven	akcpbZ
be cross	qXface
be curiou	cZvZdb
be days	axabca
be daz	cbcrbd
be deacti	VbpkZc
be dear	dhVckl
be decide	0mdUTS
be decidi	wdgYaU
be declar	wgYUeX
be deemed	Zdedqd
be delete	KS6fZa
be deleti	UXZ0df
be deligh	ZlSgsY
be deploy	eaZber
be determ	ribcbZ
be differ	tZdbea
be disabi	oibacV
be disapp	dZZalo
be discus	bpPXph
be dog	radcec
be doing	bWbafw
be done	rfTqYW
be down	Ha/SXU
be drawn	e5UgXO
be drivin	YpjgaZ
be e13	cWYdmp
be early	mXYrXZ
be either	eteZZb
be emaile	kfoWeR
be employ	dTpalf
be engage	gTfckl
be engine	bnZaoW
be enrolm	eqdceY
be eoe	baYtdd
be exact	2Pbbbb
be examin	RqauYX
be extend	XadThy
be fair	iWmQgo
be feed	TUhmer
be fillin	dUeddw
be fine	VaevYc
be finish	jUZwcb
be first	bufYac
be fixed	ZcTvbg
be flip	hdpXbe
be follow	gYWXxf
be footfa	cqbedb
be forwar	Xc0XeX
be found	Rqkded
be free	jjgkUZ
be from	obZfia
be full	Zetbbc
be gettin	VbbowP
be given	ktTkZU
be glad	PWWsit
be going	PabXc6
be gone	YrhWYi
be good	VjgrWc
be got	fsdaab
be grante	dUYkds
be gratef	WSWzwS
be great	fPgkjj
be greeti	cbdR1a
be guessi	U1Zabb
be guidan	acdfsY
be hack	1UWgbW
be had	UjnRgk
be hambur	dcdcas
be handed	ZORzsY
be happie	WSYllr
be happy	eenQem
be hard	ZYkqaW
be heard	ebYwaX
be hearin	j1MSWd
be held	agcwaX
be her	Tccaxa
be here	RZQxrZ
be hey	eadedo
be hired	XgscWg
be hirevi	jUdjjf
be hiring	XJPeY/
be his	eWbgsb
be hmo	dcZceq
be honest	baRdd0
be honour	XQaR/T
be hospit	bhdXqe
be human	yoUTZW
be hurrie	dtcdeW
be in	hyWiaV
be inform	owUVZb
be intere	nVapae
be interp	bbvceW
be interv	UUW6Ti
be introd	ctafeX
be invite	b/QMaY
be inviti	XQXjb3
be irrita	ofbbec
be is	bpdeec
be isla	acbddt
be issued	uZfXZh
be it	lggWlW
be its	dcUd0V
be joined	cUfcmo
be joinin	WRbVvs
be joshua	cXdces
be just	edbpcc
be keen	dTjnch
be keepin	acXaZx
be kept	nYscaW
be kill	bzaadV
be kind	VjWbol
be kp	eedVsd
be laid	anSsaa
be laptop	WugVXX
be late	TagixR
be later	XsaZhd
be leafle	aZpkdb
be lectur	eUaibs
be left	xbdiVT
be leonie	ZYeadt
be lettin	iYZhZq
be lifted	ZUwfec
be like	qiabWf
be limite	bzQZdX
be long	nrWZZS
be longer	Msbhij
be looked	PxaxVN
be lucky	eZXcft
be lying	dradda
be mad	dqdekS
be made	ygaZPg
be mailed	uYTraU
be making	bwYYQm
be manufa	bhiUnf
be marita	cebpde
be mariti	jaXViq
be me	ebWXlr
be meanin	cbZeqd
be meetin	SWU6aa
be met	bbbtcb
be mine	hrecXb
be missin	eZoded
be months	ZircdX
be more	kwZccP
be most	ZceYcu
be mostly	W2YabT
be moving	hifUdk
be my	ghnJra
be needed	bkWXcr
be needin	QIVet0
be never	TyhaaX
be nice	gmUkiY
be no	KLchU/
be nobody	cbddbp
be normal	fWafds
be northl	b3aYYS
be not	bgabar
be nothin	iVjpcZ
be notifi	p6TUVN
be oblige	LNV/oV
be off	YYwZce
be offeri	ddcdN0
be office	ktdddQ
be offlin	Wfscdd
be ok	aVjzVZ
be okafor	hoWnbP
be on	fpZigV
be only	csccda
be open	Ydd0aX
be other	ZTcedx
be others	fXeffp
be our	IHLA/W
be out	uOzYRT
be over	kQdeoj
be partic	pdbded
be partie	baaqaj
be passed	asXncY
be patien	i/VNUQ
be payrol	dVpeec
be pediat	ccdpbe
be permit	Uxbabc
be phoned	5fbWWT
be phonin	wTiZaZ
be pickin	Vmhdej
be pleasa	bcderY
be possib	eqancS
be posted	8IcTWc
be predic	dpceeb
be premat	excaXY
be prepar	YqTncY
be probat	ppacbR
be procee	ZQXTb/
be proces	cdTwad
be procur	pYeeee
be progre	XOUXd/
be proud	beSSvm
be pub	cXdtcc
be publis	utLVXa
be pursui	dVbdev
be put	wWUqUc
be quick	iiScli
be quiet	VkrYcb
be raised	dpbYbi
be ratifi	boeded
be re	YRTiZ4
be reache	ilboaS
be read	Ztfada
be readin	oHyTam
be reads	yiRZZT
be ready	hdcqXc
be receiv	TZXfop
be record	bUpoda
be recrui	ZYeYaw
be refund	WaVfbx
be region	Zcdepe
be reject	Zaphcf
be releas	kbianR
be replac	dThoje
be reques	bYhfbo
be requir	alVSrl
be return	QPcody
be review	L/RfeR
be right	WnUXbv
be ringin	tPclWj
be room	asbcdb
be roster	dWYqdl
be run	WfbZZx
be rung	1aSiWW
be runnin	VTXpud
be rushed	bqedea
be rust	asZadb
be sad	aZXdby
be safe	wVcade
be said	ksTZeX
be sam	feeoeY
be sarah	ibbdpZ
be saying	jqabYc
be scale	fTogai
be seeing	TdUeui
be seen	RVq2Mc
be select	dyaTZa
be sendin	cVgkqb
be sense	ogcZdc
be sent	slZceR
be set	RzcebV
be settle	upbVZQ
be she	ZucZda
be short	haqZdc
be shortl	U4gTcT
be shut	VY2aaX
be signed	bigSsZ
be sittin	XMgqdq
be slow	Uarhfe
be so	YVX0ia
be social	Zpdeed
be some	iqabdZ
be someth	ZycfXS
be someti	rVfefe
be somewh	dZcqee
be soon	krcZbY
be sooner	3PYYdb
be sorted	xRZkbZ
be spoken	sXcigX
be spring	dZqcdd
be standi	icaYfp
be starte	ekWqca
be starti	ZdXaW0
be stickl	gyTVaX
be stoppi	ZVjcjo
be straig	JpWTa4
be struck	edrdeX
be subjec	gqecXd
be succes	rhcZWc
be suppli	eXanUp
be sure	gipWca
be surnam	craiZb
be surpri	fpajYX
be tabled	Yofeed
be taking	XPdaf4
be talked	XbXfqk
be tea	dqYbcf
be teleph	xZaScZ
be tellin	rkZabV
be texted	YsViaf
be the	mjXTlh
be theatr	gUedfo
be their	aUVL7c
be there	YBK/aU
be thinki	Uenfal
be this	0bUZhW
be though	dwYaca
be three	dvZYjV
be thrill	bZoSrc
be throug	wcXSaX
be to	mcYUlj
be toes	ebZeeq
be told	9kYTUY
be too	ZcRqZq
be toront	bbedpe
be transp	5YXWaV
be two	dqcecb
be unanim	gjdVgj
be unavai	VZwcdZ
be unhapp	eZdddp
be unifor	aubcfY
be unit	owcRPO
be untrue	pYdeee
be up	cQW8bb
be update	bxWVdb
be upload	mgNuaY
be us	gQmber
be vanish	dUsZef
be very	hWZXlq
be viewed	dpbWch
be vp	aVpadm
be waitin	qWjVpV
be wasted	YQSdZ7
be we	ooYVbc
be weeks	fpWbbg
be welcom	ZT1WSf
be well	XpWdbo
be when	auYgba
be whenev	bqdedc
be whitne	hscdaX
be willin	SYg3Xa
be wishfu	cpXfbY
be with	mOU8WX
be withdr	cZfqdc
be word	rZcded
be workin	VdSmua
be writin	X3RUlY
be writte	g/UVWM
be wrong	X2VYbd
be you	PVMe0w
be yours	UkaUvd
be zack	ibdZod
be zsófia	eVatcd
bea	eamWbl
beach	kUoaef
beach .	fXrZfW
bean	ZkYZtZ
bear	d/TWYZ
bear in	pXkbce
bear to	gWcXpm
bear us	eZcedp
bear with	f/PQWV
beard	glYdhf
bearer	WcYcfx
bearer .	feZXcq
bearer counci	Uefcml
bearer of	cXWZgw
bearer words	Zebrdd
bearin	nblWdd
bearin .	hdXiUs
bearin that	bZyacU
bearin with	klUegc
bears	henbYd
bears .	YnoWUi
beat	ROYX4p
beat about	dZPbmu
beat me	aWXgcw
beat my	ddpVjd
beat the	aWjbwS
beat you	ZWYZlr
beata	mbhbhc
beata .	ecocad
beata did	ecadpe
beater	affjaj
beatin	mYYdem
beatin that	pgYbca
beatri	POnudl
beaumo	hicaYn
beaumo 's	dqadbc
beauti	giebWn
beauti .	YkoZZe
beauti you	aeWijl
beauty	gjdZmZ
bec	cgVfeo
became	hmWRij
became a	ebqecc
became the	Xsdebd
became two	klTYWl
becaus	gadcmh
becaus @d	pbYfde
becaus convey	rYedbe
becaus he	ehSfVu
becaus i	cTYetm
becaus it	ZhUlrb
becaus its	dodbiZ
becaus on	oabicc
becaus one	ctZXia
becaus people	cqZedc
becaus so	jtXZbY
becaus that	xIYkje
becaus there	XmPVvk
becaus they	knUjTg
becaus we	dgQZ4Z
becaus you	WQvalj
becaus your	ZUodjg
becca	ccabnk
becker	XcbNly
becker .	XdTRur
becker is	ikVedi
becky	imjWfZ
becky and	nocbVc
become	qjVOrb
become @d	yYXcbY
become availa	bqbdea
become clear	aqdecd
become free	ZtYbhZ
become our	kYaYvZ
become their	dhVYra
becomi	icMvZj
becomi .	0SXfbd
bed	cWXuff
bedank	ZXxfcV
bedank in	ccpcdd
bedlam	embgcf
beds	echfhe
bee	lfMjng
bee .	eZdgaq
bee lasted	igTeoY
beeche	aWqmca
beeche .	cdcoce
beekee	YUogdj
been	chgaem
been .	YgcUft
been @d	uYcbcc
been abando	ecXeeq
been able	emVYgk
been abolis	cZedbp
been accept	aRIS3s
been added	fhracS
been admitt	cZVdvd
been advert	cdsdbZ
been all	capdee
been alloca	dhXZtc
been allowe	cSpnbe
been almost	apceeb
been an	Zdaegq
been and	d0UgeO
been antune	aqeedc
been appoin	deYS1a
been approv	WfetlP
been archiv	ebWbdv
been asking	WqVjbh
been assess	ZdYgep
been assign	bvVdbX
been at	UolaXg
been awarde	VUPZqz
been axed	dZaeds
been baby	oaVocY
been better	dYaeds
been binned	bbTjgp
been blows	dbrZec
been booked	fdpZed
been bpo	cgtbaX
been brough	ffUtdc
been bumped	YfTthc
been busies	dWrfde
been called	euYcYc
been cancel	XULdc/
been chosen	fZbZxb
been closed	ZPMVa/
been comple	pghbZV
been confir	eRbgpj
been consid	kUXXjs
been contac	tSsUba
been create	eZpced
been cut	bTccay
been deb	rcZbdX
been decide	hscgZV
been declin	bdOXa4
been deferr	dW0cdT
been delete	bTYbX0
been discar	dYbeep
been discon	eaaefp
been dismis	dcedbp
been doing	hrbZiV
been done	fSrage
been down	fsYaeZ
been drawn	WvTUqd
been droppe	fqbmXa
been due	Ypcdef
been electe	aVXXyh
been electr	bduZgW
been elimin	cdWceu
been ended	eaZder
been esther	dbXesd
been extend	VrqbaU
been feels	baeedq
been filled	cSLbf+
been finali	Vsccfg
been fixed	dgcuZV
been follow	gdpZZd
been for	bcZchp
been forgot	XyTajX
been forwar	k4ZTYH
been found	YvVOqf
been frozen	ZL/cbN
been given	jZZQey
been glad	eddeYq
been going	Rhqbfd
been grante	YTjvhV
been great	eSrYap
been halted	cS6cbT
been handed	fgdhWk
been helpin	VukbaZ
been here	cjVgdn
been hired	fdTe1R
been homes	edbXds
been i	ecqdcW
been in	dkmjVZ
been includ	aVcdcx
been inform	YgTcjr
been interv	jXrccX
been introd	fZqeea
been invite	dUjqbe
been known	a+SYWO
been laid	nqYYcY
been late	yQdfdc
been left	bWjnbg
been let	UVgggu
been lifted	jrOkcc
been longer	mRfhmd
been longli	WhYzaX
been looked	iodYgY
been lost	nUXanj
been lovely	aehdZp
been made	UrUWjp
been making	ebeacp
been marked	apkdfW
been matche	dYUrfj
been medica	ViOTsm
been mine	ecceYs
been more	bseecX
been mothba	dauddU
been moved	kgWrVd
been my	cWcaby
been named	TjxbcR
been nights	ebtZeZ
been no	ipfabZ
been offere	dkhTfk
been one	dpbdec
been open	kkckbV
been parked	bZwccR
been passed	isuLQK
been paused	ZN+ccW
been phoned	eaaeeq
been picked	oYSoZk
been placed	RjtagZ
been please	dbhZcp
been postpo	YhqdbX
been pre	eccsYd
been prefer	eYkeqX
been progre	eacrdb
been promis	xcabab
been provis	eiWxTY
been publis	UoZgbn
been pulled	ZjGYR5
been put	ed4fWL
been re	jqYkdS
been reache	ZeUcqj
been read	fpegaV
been readve	fpdocR
been receiv	wipUYL
been recomm	kiUsSd
been record	cazSYa
been reduct	dfrcdZ
been referr	cqdceZ
been refuse	hbYZau
been regist	gZpddb
been releas	UWhUcw
been remove	aajYZr
been reques	dobced
been resche	iaWtbb
been retain	dSWlkp
been return	bbqhbb
been review	YWXefy
been ruled	bpZleX
been said	jyOdac
been salon	dceqbc
been saved	VoyPbU
been schedu	YnTtdZ
been scored	oaZjdb
been scrapp	ZeXfZu
been select	VSPr2a
been sent	kmmeUR
been set	XqgcZg
been settle	XuiabY
been shared	gphbaU
been shelve	WU8ccP
been shortl	kOS0Ts
been shredd	odedbc
been signed	Xqibbe
been since	dWlaen
been so	dkSgmd
been sold	UaVWc4
been stood	YY0ceT
been stoppe	bL/ccR
been stored	ccscdY
been struck	ZgcWWx
been succes	XcSauq
been suspen	VT/aaL
been system	eYoefe
been taken	emQTcx
been talked	buVeee
been talkin	mSnidb
been termin	cZTccx
been the	efnTdi
been there	eWgain
been three	eqXgfX
been throug	bdWSsp
been to	dUyVed
been traine	ebbedo
been transa	qiYbdY
been treate	eeapea
been trying	bWjhpY
been tunnel	cZZcZw
been turned	mraWTh
been tutors	dZqdea
been two	XcbaY0
been unit	Xpbecf
been unsucc	ekLXew
been up	shcYSi
been update	ZX2ZWO
been viewed	bWxYcb
been waitin	rPcqYd
been with	UlcepZ
been withdr	YaSXX9
been writer	eccbcq
been writte	ZyVfbX
been wrong	axaXXh
been you	bTZZjt
beer	OeYorg
beer .	WkbR1Z
beer before	Yhcrad
beer is	Vohdfe
beer monthl	cUchnj
beers	bgdehj
bees	YZrcdi
before	nfVrab
before #	mZiieV
before .	gdTrUo
before @d	padoaV
before and	hRcbjs
before any	aqkgbQ
before anybod	YwRlYe
before anyone	fqVrVV
before anythi	TgV8QT
before boots	fYbpfe
before choosi	jqcYcZ
before close	gbaped
before conser	ecqadd
before disabi	rgacXa
before dog	lXRtjX
before either	cZeqde
before events	cYWvbg
before forth	ZgkreS
before going	qicXcZ
before half	bpeXfd
before he	egWvfT
before his	fgdoZZ
before hr	YUccnr
before human	jZF5gY
before i	dcVrWq
before it	eeXuSj
before long	XxZWbe
before lunch	qaeaee
before making	YrYgcg
before me	eUuTPs
before northl	rTRloa
before not	hUdped
before okafor	0iVjbM
before or	Utgdcd
before our	kfWlcf
before people	qWdgde
before rhys	sZgecZ
before saying	cudXea
before seeing	acdqde
before sexual	lWiide
before she	idYuaY
before some	VqYZlb
before someon	nTcXxV
before starti	ccbrec
before that	skZgaP
before the	ugUjba
before then	ZfZxaZ
before they	Zab/VV
before too	I/TYbX
before transp	ceedqY
before unit	kkLqkQ
before versio	ybaTbY
before villan	gVdpdd
before volume	rXZaje
before we	YrT6TW
before you	eYUilp
before your	ibKuWq
before yours	apXccm
befrie	ijhfTe
beg	Uclmah
began	edZofe
began your	ecsdbZ
begged	Zcafoh
begin	XkRh1V
begin .	ZSWqwV
begin ?	dUaVzb
begin after	hYbYri
begin contac	YuXbba
begin in	hlXgkV
begin on	gmmPfd
begin to	epddZe
begin with	SXdh2U
beginn	fkiehR
beginn .	bpkgYW
begins	SegWqp
begins @d	sgbZjV
begins and	dqbedb
begins at	aibcZr
begins in	kVeddl
begins on	JbhUut
begins partic	ebbrad
begins with	aaSVwm
begoni	eWcmXl
begun	jglnWS
begun .	nuXadR
behalf	cgfbhi
behalf .	QtbjVe
behave	YdklkT
behave with	hUiilb
behavi	fYkdhg
behavi .	bYtYah
behind	eafehk
behind .	gfdWap
behind a	igSkej
behind her	eWTYex
behind him	ebacph
behind it	kjUhja
behind the	SQpjrd
behind them	afabas
behind with	huSgba
behind you	vQcebl
bei	WfmhjZ
being	itbXgZ
being #	pfhdYY
being .	ae+YZH
being a	rdRegi
being age	ebpddc
being approv	nrZaWa
being asked	dqUiiY
being assess	b0PZbZ
being balogu	fWcefp
being bpo	hgVceo
being called	hVctfY
being checke	itVadc
being consid	k0LgbT
being countr	etdTde
being discus	Z9YcWP
being drawn	YTUa/P
being examin	esaeeX
being filled	eXveWd
being held	cXqdkY
being in	jnZYnV
being interv	TkjjZe
being kind	cSZeax
being late	ZZlWqc
being looked	b/JYUR
being made	qtUUYV
being moved	aZodcl
being no	iTdYjp
being of	haadbp
being on	XugcYa
being opaque	dxYdaX
being our	ZZXP4Z
being parks	iXYbsa
being part	ceqccb
being passed	dtZZbc
being patter	dZccsc
being prepar	ddcepc
being read	hrhXbY
being restru	ePzeeZ
being return	eccdbp
being review	bqifdU
being scored	qfcadc
being signed	tZbagb
being sold	aZpcXn
being sorted	Xtaddd
being straig	elrcUZ
being taken	eNhlVt
being talked	W8TcaU
being tested	dhZocd
being the	tUdodQ
being told	bncVnd
being well	ycTcba
being what	dfcZdp
being worked	crZced
beings	ldrZaW
beings mx	dZqdcd
beleid	YYhjdn
belfas	Xhjkbd
belfas .	ZZpfcc
belgiu	YfgmZh
belgra	giedkX
believ	jfoSfe
believ .	rnfQXc
believ her	wcZabd
believ him	cpdcdd
believ it	faljjP
believ me	htQZbd
believ the	fdrRYl
believ we	cctZfY
believ you	bTggbs
bell	pZRpja
bell .	Rlclkb
bell @d	pYfdee
bell by	pbebde
bell countr	ceYode
bell disabi	pYecff
bell mateo	iXaXwa
bell me	zgVUZe
bell northl	pYeeee
bell on	XXZxdb
bell reads	oZedee
bell went	cpgeeX
bell when	Pmcndj
bell you	ymUPTV
bella	Tsblcb
bella on	WsZjdb
bello	iaYbfo
bello 's	hecVlh
belong	ShrgXc
below	eVcnen
below #	aepZcd
below ;	bbbWoo
below and	ajarca
below by	Teetde
below detail	eeZpeb
below from	pRanbj
below i	pcaWfj
below it	cdbcog
below our	bYfVby
below she	pfYade
below the	bSTPf/
below they	cbrkZX
below to	bZXyca
below what	gRbapl
below with	ikTndX
below within	dfuRff
ben	Ycgqaf
ben #	dVpebi
ben .	ejmdUV
ben letter	edbddo
bench	UgcVlr
bench .	dSXajw
benchm	onRdfb
benchm you	qkRYWf
bend	hVrZZg
beneat	hhhXYl
beneat .	ddqcdb
benedi	QMuTsi
benedi i	YZbeph
benefi	maoWiX
benefi .	nMjglY
benefi a	hZaoai
benefi after	bjpacc
benefi and	mqTWZc
benefi opport	gZpebd
benefi summar	efdYof
benelu	jXeimY
benelu .	hjSfnd
benelu about	dYohdd
benelu myself	Zdatad
benjam	cckWmh
bennet	akYkff
bent	eYdtaa
bent thanks	caascU
bereav	nWTgdq
bereav .	caqcbg
bereav and	njXifV
bergen	Sdejpd
bergen 's	beUnnb
berlin	gWojbb
bernad	oWVjcl
bernar	biXclj
bernar 's	caaaho
bernie	hgRdZr
berth	iYZgen
berth .	eeqaae
beside	biichb
best	dZkggg
best #	cYXgsf
best .	YOmjfm
best ?	ebdpce
best at	derbkU
best bit	fcpebc
best chowdh	ecqecb
best employ	eaudcV
best for	VZipcg
best guess	qcbeec
best i	pcXdal
best in	bnqZbV
best number	cbWvbc
best of	cZcZXy
best on	cYgdYt
best schedu	lneTee
best so	cpWeja
best there	ecwcbR
best three	eqcZec
best to	rjgRVe
best with	ZZ2XWZ
beste	faildb
bestie	dYuXaf
bestie .	jVobfe
bet	csZWnX
bet on	Vkkafg
beth	jgffZe
beth .	docgac
bethan	ZblZik
bethan .	hUnZjh
betrie	dhWkYl
bets	gsTamZ
bets .	fafVqd
bets are	csWdee
better	WSfhgx
better .	dThjWu
better aligne	edbbeo
better and	ZUZmdo
better be	dccqcd
better come	dcbqec
better day	jbWsbV
better door	ecabds
better fit	cZdbdt
better for	bgdqhW
better learn	dddcsX
better luck	cZQYa4
better news	ZSbbd1
better of	bWsabg
better off	eaYdes
better on	WlcdYr
better one	dZkZtW
better rotati	ajpWde
better soon	eRqldc
better stop	WvYbZb
better the	dccfpa
better to	ibpXYj
better you	YTYhtj
bettin	fllXiW
betwee	nnWgbc
betwee #	dYiuTb
betwee .	rnaVgS
betwee @d	ZigpeW
betwee @s	Vbbpek
betwee a	WiZsga
betwee bielef	dqheZa
betwee dog	Waitdc
betwee heart	dbdcep
betwee hiring	dmVbjh
betwee human	UbwZbe
betwee me	zvRSQY
betwee now	pUXsYd
betwee soon	bpbdee
betwee stretc	epXcee
betwee them	iubaZY
betwee three	riXbba
betwee two	lbUgjh
betwee us	Xdhbpg
betwee you	mxNaZe
betwee your	eeZcdp
bev	lVTlbo
bevera	iSaonc
beverl	WdkjWj
beverl had	fdoecW
beware	Zaioag
beware .	cbtXbc
bex	jZhlXg
bexhil	XVviZd
bexhil .	bYpebi
beyond	rmWZdZ
beyond reads	vUbdda
beyond that	M/cRcL
beyond the	rSYfhj
beyond your	beYafr
bgv	iUbcre
bh	eggoYb
bhai	dcdfod
bianca	fgcTre
bianch	bfcfii
bicycl	bUZWis
bid	hZZaer
bid for	mdbVYn
bid to	ZjUmgj
bidden	bUalhn
bidder	Zkgche
bidder .	Wmgdch
bidder ;	bcedod
bidder about	bcsdba
bidder and	YrYgZi
bidder at	YZqahg
bidder on	ZsgZdb
bidder the	qfbdhY
bids	fiZadj
bielef	fhkWhc
bielef we	cccedo
bien	mbdcff
big	ddhkbf
big attrac	mVUbqc
big boss	jcRmch
big ceremo	daZedp
big diary	opXadX
big frame	erZdbc
big house	ZXbkof
big if	eqdbce
big man	mpabXZ
big one	hoUkaZ
big pictur	edaaeq
big thank	cbtdcX
big yes	dfYgoc
bigges	kVoidX
bike	fbodac
bilal	hRddip
biling	jRXbop
biling .	lSaZbt
bill	emOgfj
bill 's	nbZVcm
bill .	ZjUmjd
billin	eeeXXt
bin	OOubes
bin .	aduVed
bin day	hVvccX
bin it	ZXudVe
bin the	alVhgi
binder	dclYld
bindin	ZVwgbc
binned	XgDXR+
binned at	bYabdv
binned it	eXdedo
binned me	ddZcbt
binned my	ecVlbn
binned the	aXeZaw
binned you	ewYbcS
bio	Zbcdcu
bio .	iXbbcq
bio and	dcrbda
biogra	gcdmhZ
bioinf	inUYgk
biolog	dhiflS
biolog .	ZepedX
biolog and	cebdoe
biomet	hcXqha
biotec	ncffcc
bird	ekoXda
bird .	Xqecbh
bird in	YeZase
birds	fWraha
birds .	cXredb
birgit	cjnXYa
birmin	Smkeag
birmin .	berYfb
birmin automa	ilWcdj
birth	Zdblhj
birthd	YQ/UWT
birthd .	efxXaU
birthd and	Warcei
birthd dog	kaqaba
birthd for	acubbb
birthd from	dbqebc
bis	ZPqijh
bis .	cXrdec
biscui	PRkdul
biscui a	bbesab
biscui as	beebqb
biscui is	bcfcpc
biscui test	ddbfcp
bishop	pobcbU
bishop .	apdfbb
bistro	hcbUnl
bistro .	iblVgg
bit	bldhkZ
bit 's	daomUY
bit .	djcmkP
bit ?	ZuUVna
bit and	J6fbfX
bit as	bUrhZh
bit before	Treged
bit behind	qlXbZY
bit by	Tvcddd
bit dom	gfVgfl
bit done	bbpdah
bit early	hobbcc
bit follow	cYcbtc
bit green	acVfXs
bit i	YUpcik
bit in	Xqgbai
bit is	UXV5Zb
bit joaqui	dZoddf
bit longer	owXOdW
bit more	hoRYif
bit much	cqVedh
bit nobody	kSbdkm
bit of	onhbZU
bit over	dpdbbd
bit then	bqddec
bit to	LmWdsh
bit too	bTilbn
bit under	cQaZwk
bit we	cpdcdd
bit with	iQuidQ
bit you	radchb
bite	ebfefj
bites	dXlbkg
bits	WYroWY
bk	ooVWgY
black	bggZkh
blackw	bWndnX
blame	ieilZY
blank	XfXnmd
blank .	XYWukc
blast	hZgdej
blauwa	SYgtXm
blauwa .	hVnjTi
blauwa i	dbXddu
blauwa off	ffofWf
blauwa to	Vpfjcc
blauwa weller	Ubcrai
blazer	gjYoYc
bless	gcgebi
bless .	SRtoYg
bless and	dipXdc
bless mr	rTlZae
blesse	eTgkpa
blessi	oUhleW
blind	eMlZit
blind .	fPtahe
blind until	hacZcp
blindn	ZcfrTk
block	SGj7da
block d	cadepe
block on	dboedd
block out	deYpee
block studen	Yepgcc
blocke	rB6ZUb
blocke all	bYtedd
blocke every	dZqedd
blocke half	tccXee
blocke the	eTvfea
bloemf	ajceej
blog	cY0aaT
blog .	ddtWYb
blog post	cVoicd
bloke	fgcaXr
bloke .	nVZZgp
bloke in	Zfpfcc
bloke said	bqgbaZ
bloke who	cdacYv
bloke with	VaThev
blonde	hlcZcg
blood	gbcgfj
bloods	bdjocZ
blow	kTbUmr
blow a	dcWegq
blow at	bdcdqd
blowin	edcebn
blown	efiZqW
blows	hWkijY
blows to	dbrZec
bluden	sXXgXm
bluden .	hYdcbr
bluden or	pdcaee
blue	feuYXd
blue to	acqfdc
blue useful	agpfba
bluebe	ZbrjgW
bluebe .	cUnfje
bluefi	fgifgZ
bluegu	lSemic
bluegu .	cTkhkb
blueha	kdbhdg
bluepe	ZQhgqh
bluepe on	dbaebs
bluepe your	edaXtc
bluest	jgUghf
bluffs	qgeZac
blunt	ZfUhds
blur	kgcdiX
board	kgagee
board #	ieVeao
board .	Tclncg
board and	tVXcoa
board answer	paddee
board approv	YRYhjt
board as	dYdXwb
board by	aZwaZb
board calls	Zdeqdd
board can	Ybewab
board chair	fpdfaZ
board chose	caZbaw
board deb	cabbgp
board decide	ifpaWZ
board did	XdVZiv
board from	YlbXua
board having	Zcbcqh
board here	cggUjh
board in	pkdXVh
board is	a4gXWN
board keeps	epZedd
board luis	jbXcpd
board meets	skdcVV
board met	MnTSqo
board needs	gbZsZa
board next	cpbeec
board on	gagqXc
board only	XeokdY
board opens	rdecYe
board picks	pfccdb
board put	Vofbdk
board said	aVdXro
board sat	kWccdq
board says	nnajTY
board secret	WnVldi
board sent	kpWfdX
board shall	mqZXZY
board sits	epXmUb
board so	rfYhZZ
board the	mUahZn
board thing	qbbcgc
board this	dpbcdc
board votes	tZcdcc
board wants	YVlwYa
board was	ZpiZec
board went	Zbdder
board would	SZT8Vd
boardi	ekgheY
boards	fleZZi
boat	Wiamfj
boat .	Tgbhmk
boatho	XdXilk
boats	jZdqhS
boatya	edeecm
boatya .	aeXWfr
bob	bXcahr
bob and	edbdaq
bodega	dXZdkp
bodies	UoeYXq
body	jfXaar
body the	ocVdfj
bodywo	lXaidi
boer	aajofZ
boet	jgjdZd
bog	ljWenS
bogdan	iVfVlo
bogdan .	gVkagm
boiler	aoffVi
bola	hYWYjt
bold	TbsjZf
bolt	VkodZe
bom	akmVed
bom .	hjhUja
bombed	iadgck
bon	fjgbfc
bon .	drccbb
bond	SthgUe
bongan	iSWcqk
bonjou	fhibfd
bonjou it	rcdcad
bonne	dbogbe
bonne tour	eYdqdd
bono	daNogq
bonus	XmYcpf
bonus .	bVRgpm
bonus team	edcoZd
boo	UXjkbn
boo in	ZaZpeh
boo it	ZoWdbl
book	ZXlzZZ
book 's	eZsace
book .	oW0MVg
book a	cbWqbj
book and	XaleoX
book anythi	ipYeda
book came	eY0Rbb
book fair	mlWgbb
book in	cccreb
book it	baR9VW
book my	bbfrbb
book now	ddsYdc
book of	fUqcid
book the	aWQwii
book to	cmVmde
book your	XZX1kT
book yourse	abU1aY
booked	ZTjyhV
booked .	aZkhsQ
booked a	ferPcl
booked and	nbgShl
booked by	cbfsZd
booked for	UWbrqW
booked in	fYVqZk
booked me	RWc0gT
booked the	capfbd
booked you	YoUshT
bookin	VTjvce
bookin it	ebaqec
bookin link	ZaYtdd
bookin page	ebardc
bookke	aVhgil
bookke .	dekbVn
bookle	kdhheX
books	fTdT0h
books .	RUVWyr
books and	oimWaV
books are	kTySYg
books from	cdcZtb
books full	eceaqa
books mate	cdceod
books of	egqZYa
books on	hjRijd
books she	dberXf
books so	YibYpd
books the	YkXtab
booksh	ZpThaY
booksh .	lUbiao
boost	laVVno
boost .	hfZaaq
booste	iafdna
boot	hbQtYj
boot fitzge	adcsae
bootca	UetgcW
booth	lheccd
booth of	cdsXce
booth on	uYdada
boots	fTbmmh
boots .	hZVkki
boots and	hZUold
boots plume	mgfUie
boots your	bXtXlY
border	XjkZgh
border 's	drdYcd
border .	dbpdce
bore	igZpfX
bored	JaUfW/
bored .	cZdcZv
bored here	bcdcdq
bored in	YjdbYs
bored with	Tedcdu
bored within	Vgccgq
boring	ligZcZ
borne	bfcoce
boroug	pmgXbX
boroug .	lrVZjU
boroug about	hpTecf
boroug after	qYeeed
boroug aisha	Rmeffo
boroug by	cbbtcc
boroug from	qYpbZV
boroug within	Yderdd
borrow	ZXnjbi
borrow .	cbpdec
boss	nkWdgb
boss #	UdrYhX
boss 's	jZTidr
boss .	ZjZtjS
boss @t	fpYbde
boss and	qecZah
boss ask	sWfded
boss asked	VnsPZZ
boss back	rjYVbb
boss be	nmbaUh
boss can	XkZtca
boss confir	eTZbfr
boss decide	ySbSme
boss did	hXtaca
boss digest	nnUYed
boss for	aYXsac
boss give	WYpVlk
boss go	qadbec
boss goes	caaXua
boss had	dXPgms
boss has	cpjWaf
boss he	kefjQi
boss in	Vycacb
boss inst	hVcjgl
boss is	hucZXZ
boss lady	UmlXcm
boss likes	jiQbYp
boss man	iZmdmS
boss must	iucZWZ
boss northl	oXdibe
boss not	YVuabU
boss of	kVbkoX
boss ok	agcXpY
boss on	Vhhgmb
boss picks	teZcda
boss put	VbgYwb
boss reckon	cddZrc
boss reel	daadeq
boss rings	pbadee
boss said	UpbXpe
boss says	jeVijc
boss signed	acbZud
boss signs	tcabcb
boss the	btbccb
boss to	jqkVYU
boss told	SUgXwn
boss took	edbebq
boss want	feepXf
boss wants	jbOyYZ
boss was	eTfipY
boss went	dccedp
boss will	syRSaN
boss with	egpgcT
boss would	ViZzVc
boss wrote	bbXVsd
bosses	ciZdkg
boston	YbKsri
boston but	Zecqdf
boston you	bYZawe
bosun	aikXna
bosun sailed	eepYfc
bot	iOnbdo
bot .	YTpZhl
bot has	dbocdd
bot job	cVdnjg
botani	eUwgaU
botani .	dZpajZ
both	oWbjhc
both #	YUmkff
both .	cZdR1g
both ?	cUW2ac
both a	Wlnccd
both and	pZYZii
both are	UlYqUk
both arrive	beqace
both back	dbdsZd
both be	lUfYeo
both been	reebfV
both before	gebrbY
both by	0NYpUY
both conser	aZbyaX
both copies	cedYtc
both days	adgpae
both files	kWpcdc
both filled	ceoaed
both finali	qbdagc
both for	WachqV
both forms	dqcUfd
both get	pbjaXc
both go	racgbc
both have	hldTci
both i	Saifbt
both in	nTjkkR
both jobs	ecZZsd
both know	1QZcWl
both luv	dYYyca
both now	gaZdcr
both of	naXllW
both on	6bXPfb
both out	XrZecg
both posts	dafape
both reads	rYeedc
both remain	ZbZwcc
both seats	Zacbjp
both thanks	kboZea
both the	hbaXfq
both times	ZftUXe
both to	ZaZ0bZ
both tropic	bfbqgZ
both with	pdcfda
both élodie	cZZ0aa
bother	TUknlg
bother .	RfmYZp
bother at	bbpgdb
bother them	duXedX
bother we	dbbXrc
bother with	hXmYqW
bother you	ZZjtZc
bots	ZepSqa
bottle	ThnYjh
bottli	ekhdWh
bottom	Xfhhie
bottom ;	eccrcc
bottom even	elTejk
bought	tTYhVn
boulde	cQY0Zh
bounce	rQpZeW
bounce back	pXjUcZ
bound	qdkYYa
bound to	oidaac
bounda	eTeodk
bounda certif	bcYted
bourbo	jcecal
bourdo	ijWblb
boutiq	djoYWh
bouwva	ioPcYr
bowed	VQ/WfH
bowed .	dbqadd
bowed out	YO/aVL
bowing	hYnXdi
bowing out	ddraac
box	bVjrgX
box .	ccdpdb
boxes	daisdT
boxes you	Zcbctd
boy	ileZiW
boyfri	edbejj
bpo	ZZhngc
bpo ?	VXXvae
bpo a	ddbdqc
bpo up	nkiWdZ
braai	ffjkXb
braced	dkajjY
bracke	abZjpf
brad	boYhYi
braga	eihced
braga .	dUjmXj
brahms	dQkjdl
brahms .	jOqbTp
brain	jeqWjU
brake	fiejcc
brakes	fS0agX
brakes on	fUxdbZ
bramle	jckUlb
bramle .	dhbdpa
brampt	ZYahds
branch	fecdgi
branch #	hnVghZ
branch .	PeiXks
branch and	oZjfba
branch by	Wcbudd
branch for	iUsacd
branch i	VkatZb
branch in	ipiUgX
branch you	ZcWnjj
brand	YXYesm
brand .	ZScerm
brandi	djjebc
brandl	fPpflV
brandl .	fVbfnc
brandl the	efpVff
brando	famjfY
brandt	XoXdne
brandt .	Uecbqh
brandt opport	epXhdb
brandã	gancmS
branno	gnsXTW
branno .	ecsZcd
brass	cXijfh
brasse	Wiicej
braved	XVmigg
brb	kfbRbq
brb 's	endcVm
brb .	dhibVp
brb for	mWcZco
bread	ZihfjZ
break	bipfVY
break ;	Zqebed
break up	uXaZhd
breakd	figgZe
breake	geYloU
breakf	bhlgda
breakf .	SrlWcY
breaki	WfvdeT
breaks	cfcodd
breaku	efVecq
breath	hlNcph
breath .	ekTZnh
breath and	ijPbek
breath for	etWiaW
breath of	balpYb
breath reads	aqYced
breath the	hXrfbZ
breede	gVelfi
breedi	ZbxcaY
breeds	UZbqlg
bremen	MiYtmd
brenda	fjbWlg
brenda .	hpUclY
brenda has	ddZedq
brenna	gXaojd
brenna #	bcYshb
brenna .	lShWio
brenna b	cdarce
brenna is	ddraea
brenna which	khVigb
brew	hefYjf
brew .	guYccY
brew unit	dcqZdc
brewer	bfcfjg
brewer in	bpedec
brewer of	eebepc
brewin	mXegaj
bri	fjeYkd
bri .	ZqYaif
brian	gfZgdk
briann	elYWrc
briann are	dZcdrc
bribe	eamhed
brickl	RWWoxZ
bricks	dNjfrd
bricks .	bSnrca
bride	ehXigi
bridge	Zkdabp
bridge .	foacVj
bridge i	kUemge
bridge on	YkdYdo
brief	bQS6Vo
brief .	gXbqXj
brief for	ccYxYa
brief says	debrZd
briefi	fZapff
briefl	fbkhhY
brigad	mXelZe
bright	eReiph
bright for	dehdoX
bright joe	adaohb
brill	jnWbfd
brilli	ZocZif
brilli .	WijTfp
brilli and	bhkVme
bring	USY7rX
bring #	Zbaxda
bring a	SQlssO
bring an	XablpY
bring bank	eecSve
bring benchm	bcarde
bring books	eddbqZ
bring both	bdZsed
bring corinn	ccaYse
bring emil	ccWjob
bring him	ZkZqbc
bring id	aXTrnb
bring in	eWatia
bring it	aLg5cX
bring lunch	geVYxX
bring me	jdbpaZ
bring my	WWS1ia
bring nothin	nSmhYg
bring one	ebctad
bring or	cedqbd
bring origin	cebpdd
bring own	ZYX1cX
bring paid	edcrad
bring passpo	ccbYte
bring photo	ddYwYd
bring sings	eedpZe
bring sound	daatbY
bring tape	cadddp
bring the	VOltid
bring them	ZXeria
bring this	hhdoYY
bring traine	cedqbd
bring two	egpcbY
bring up	citXfX
bring ward	dcercZ
bring you	bnPJvr
bring your	UZUvyT
bring yourse	fdeZoc
bringi	SMojjo
bringi anyone	eabeep
bringi it	edpcec
bringi the	cZphfa
bringi them	ecbqbd
bringi you	bbWqmb
brings	XdiZep
bristo	Udatid
bristo .	WlSuee
bristo a	ecdqYf
britta	dSyZeV
brno	eaeggj
bro	cmRlgd
broadc	YgsWcc
brochu	OfxjkL
brochu .	eldYnV
brock	baakgl
brock basic	rbcXge
brock sons	cbXfgp
brock wants	cbcqde
brody	iSleam
broke	dkpaiS
broke a	fkYapT
broke down	iRqpVT
broke it	bcdWrj
broken	ddweXY
broken .	ZaxgVZ
broken and	japbbb
broken down	cdeqad
broken her	VzZfcY
bronag	bjVnfe
bronwy	WnZlgc
brooke	hZbflh
brooke .	nUjekX
brooke to	ZvbZbd
brothe	aVkfas
brothe .	fTkbdn
brothe and	qRVlhh
brothe connec	ebpdeZ
brothe got	bhscXc
brothe in	ZYidXv
brothe is	YiWcau
brothe reckon	qONnTm
brothe told	bauWdd
brothe who	VrgpfO
brough	ZNsXes
brough .	ejZYpY
brough along	dcdoed
brough forwar	eTUrki
brough her	dZXcat
brough it	hOxcdZ
brough up	dYsdda
brown	ZnjXhb
browse	ZYwXYg
browse .	ecrbcd
browse jobs	dcpadd
bruges	kVggie
brunch	cqbebY
brunel	XnfYhf
bruno	YVoVoi
bruno acting	fcdeYr
brush	ZcjolR
brusse	XYiavc
brusse .	ZsZVpY
brusse hands	eVndgi
brusse her	cVZdYx
brusse my	kkZdkV
bryce	Zdbjnd
bryony	iZnfac
bryony .	kSlkYe
bríd	caiXpg
bsc	WUxbef
bubble	kfbkZc
bucket	llZZia
bud	bfluWQ
buddy	Xoebfh
buddy .	dsVded
budge	XljheX
budget	eqZcYl
budget again	fpWdcg
budget and	VmTdhr
budget as	epcbeb
budget code	erWbiY
budget did	eaYees
budget first	izbSXZ
budget freeze	fZoffc
budget get	Zpcdee
budget gets	tUddce
budget he	qXbddi
budget i	dpadec
budget in	mRijaa
budget is	jZfrWW
budget line	dxcThW
budget matthi	qgbaaX
budget only	eZZeat
budget passed	eclodU
budget review	faoffb
budget sign	hqZZce
budget we	gZeebp
buenos	gNlbof
buenos your	dZgbpc
bug	nXWjmb
build	Taaqil
build .	fZcdep
build the	cbcqed
builde	jXefqX
builde .	aZhUwa
builde is	qcgaZe
builde needs	qaccZd
buildi	2TYkgT
buildi .	2UTjbX
buildi ;	beeZqe
buildi and	nlWSrZ
buildi betwee	fhWakk
buildi they	rYdcec
buildi up	lZqXdY
builds	VUehiq
builds .	Yecepe
built	Yhnfeb
bukola	gXehld
bulk	cfYihj
bullet	jYeYdq
bullet .	cadhZq
bummed	bXjkoT
bump	kYcmgb
bumped	lefihT
bumped into	fPrZhi
bumped to	rbZiaZ
bumped up	ZZXtmY
bumpin	cUlldf
bun	fffahh
bunch	hWfjkd
bunch .	iWdfpc
bunch of	Xbqjab
buongi	sTYghe
burden	dhkYfh
bureau	fUgZmm
bureau .	fZYpci
burger	ZoadVn
burger test	fZWcbt
buried	hUqbYj
burn	iVboUn
burn note	eabqde
burned	ffihkV
burned has	ecqcdc
burned thanks	igiicV
burner	XrwXWP
burner this	drcedW
bursar	kYcidk
bursar blindn	edpebb
bursar i	mUlgah
bursar is	bSndcq
bursar postdo	WpaVmc
bursar we	oZcYZm
bursar were	Vjbcmi
burst	ibZjoW
burton	eanWel
burton 's	cbpbdg
burton compan	hdVgen
bus	bUtehc
bus #	chcojU
bus .	ZWsejb
bus and	VZyedZ
bus bio	cYennV
bus compan	miTajf
bus eastsi	eaqekT
bus is	ZRocjl
bus safegu	dUighj
bus stops	fdogXb
bus then	bZtbcZ
bus was	UjeoXd
busbed	imXabj
buses	WdkVqe
bush	keZgZj
busies	eagfcl
busies .	lZYbdo
busies by	dWrfde
busine	gilbda
busine cards	ceYUxb
busine has	eZteeV
busine manage	pgZdda
busine plan	YZcxbb
busine ra	fdYefo
busine tellin	bpaddg
busy	jmfeXZ
busy .	oYXhZh
but	hgXehk
but .	RlLXsp
but @d	3Nbccb
but a	egSbnj
but all	X0XbYc
but analyt	rXddde
but anothe	afWbau
but answer	oWZqbc
but as	UchSis
but back	paeefb
but before	jWWrmV
but boss	XlZZgo
but by	+FWdce
but can	RhfpmT
but client	aYXibq
but come	eUkabq
but comple	dcsdeV
but could	aRS6kX
but did	XipffX
but disabi	6FbefX
but do	flMpdg
but does	eZaeeq
but dog	oacidc
but even	obcbde
but everyo	XuajcW
but felt	dcdYds
but first	TtbnPh
but from	gPqjhb
but gave	eederW
but good	pbeccd
but got	bZcauc
but guess	laXbqY
but has	kuiVYT
but have	RcluYb
but he	hfUXko
but honest	R0bdda
but hope	erZeeZ
but hr	YWbmta
but i	ejoXnR
but id	aogWlW
but in	kJWxjg
but its	WwQUnZ
but late	cVccet
but me	kWldrR
but meant	eZSslc
but might	fbeodb
but my	omfbUb
but need	aufWca
but neithe	cpcicZ
but no	PeOcY/
but nobody	QrsaXW
but northl	0acXcU
but not	XeZQov
but nothin	hfrgXR
but now	XpchiZ
but offici	pkceVb
but ok	xRSeVh
but okafor	rUatXY
but on	5QUgkR
but one	nlQhZe
but only	clrPRi
but our	neVWVu
but page	dcXted
but please	ZdZqbj
but ring	fabqdc
but rob	Wcdsed
but said	XVjing
but school	WoWniQ
but she	ykXTVg
but site	ddadbr
but so	ijlVac
but sooner	ddaseZ
but still	dOYmud
but tell	Xbepjc
but thank	cWjdbq
but thanks	cWqbZi
but the	ggYaav
but their	ZjodbZ
but then	YxbeVZ
but they	icMfrj
but this	lZPhin
but transp	tWeced
but two	ZvYlWX
but under	dpcdeb
but unit	lVeele
but wait	dvcdaV
but want	bVcsej
but was	sXUlWg
but we	iVQbpt
but were	ebdeap
but when	L/SYYd
but whethe	iqbcba
but who	anWafo
but why	XWYgyc
but with	brWVqa
but would	UnRomb
but xx	dedcbp
but yes	fTVZro
but you	gYTcqp
but your	adTwdg
but yours	ZjblpS
butche	iXbhfl
buts	bpYhYj
button	bXcroX
button .	abNvhg
button kept	Veceok
buy	jajagf
buyer	gXfagp
buying	fmeUoZ
buyout	dYmbgj
buys	anhgcY
buzz	ohWeah
buzzed	jeeefe
buzzes	jiYbcj
buzzin	dgkfdd
bx	Upfaal
by	tVYnhY
by .	S4ZcTd
by @d	pPWtmY
by @p	T1XhYb
by @s	bcXepj
by @t	rZgWcf
by a	ZjWbdv
by accide	fmyRXR
by aisha	pRQxoR
by all	gdpdVh
by an	jldkSa
by and	B/aica
by anothe	jcWcXr
by any	Q0jeWU
by anybod	ZVvddb
by applic	ecqeeZ
by becomi	rZeaee
by bit	Tvccdd
by boots	nVinYZ
by brandl	efsUef
by bright	dbYctd
by chance	eZqccb
by chef	TPe2hY
by civil	bpdbdc
by clicki	dfrVee
by close	5RTbcW
by coming	dbbsbZ
by comple	jfkTlZ
by court	bbbatd
by date	Wtbbfe
by deb	NwZchg
by decisi	XYfdpk
by depart	cpXcdc
by disabi	4JUhnX
by dog	3GOxnU
by dr	cdqade
by drink	vVYega
by each	bbdqed
by email	pjZdeX
by employ	VbiWbu
by engine	epbdcZ
by financ	dXseeb
by first	qXchdd
by for	gTlWmj
by forth	4XZXZR
by friend	iXXsda
by hack	/RNeiW
by half	qejYWe
by hand	YuZeZg
by hands	qZeedd
by helpin	M9YZbY
by hiring	ZwWcbf
by his	dYkYtU
by hr	iqZfXb
by human	yMT3gQ
by it	paXhXh
by letter	rnRTeb
by linden	1GOxhS
by lot	kXVmak
by maier	paXhhc
by maximu	sXcede
by me	mrheeJ
by mentor	opSYaQ
by mistak	Td/UZR
by my	jmcUdi
by night	lkbVck
by no	bueXiV
by nobody	YkuYbW
by northl	tPNypU
by now	W9afOM
by okafor	zLTuoT
by oleg	eWVlep
by one	RtNdfo
by order	cV2TWg
by origin	kbaYpd
by others	hYcacr
by partic	3FN0eQ
by phone	sbVeeg
by placeh	D+Zgcc
by post	qcYhhV
by procur	lRdseZ
by qualif	cdcasd
by questi	eecrad
by reads	yQQ4dT
by recrui	ahqZcc
by reply	aXZ0bb
by replyi	WXlqXh
by return	XTP9kQ
by rising	pmecXY
by satisf	eVphde
by sexual	0WXQUp
by show	eXdWlp
by someon	ZZgaZv
by specul	bSaqgk
by starte	gWsahU
by subjec	aqbcec
by ta	scbaea
by teleph	rZUmZf
by text	lcRdog
by that	pfadae
by the	uWbhgb
by then	XopXXd
by this	hOuach
by three	erfUcd
by tp	Zpbckb
by transp	qQdhqX
by unit	/FPyhQ
by us	XkpZjW
by video	dST/XX
by volume	hUemlW
by whatsa	fTsggW
by who	Vsdeee
by withou	bpddea
by you	XZdzgX
bye	uUUhVk
bye the	addpdd
bye>again	VRgybc
bye>answer	cmVghh
bye>ask	deTlaq
bye>bye	abbcY2
bye>chosen	fdWUql
bye>closed	ablVbq
bye>date	VjlkeX
bye>free	adhbZp
bye>give	UbY3jS
bye>goon	cduUgc
bye>hear	aXW1dV
bye>hold	XS6aab
bye>if	cNxbZl
bye>joy	dPyaZf
bye>match	brVZcn
bye>meet	YqHsdi
bye>news	WflWZr
bye>not	cdphYa
bye>others	ZYoYbp
bye>papers	bkaqWd
bye>post	cgxZaW
bye>review	jgwmUI
bye>said	jcYVoi
bye>step	chkYsT
bye>you	Yadeir
byrne	hfYfck
c	adaiik
c lady	iZTaue
c1	YUjeoi
c1 commit	Xaafpk
c2c	gWjocb
cabin	lQpdjW
cabin the	cbbdsb
cabine	mVoicT
cadet	gXZidp
caffei	dXhejj
café	bfhkZf
café 's	ebpdcc
cafés	dQrjcg
cafés .	cjpaZd
cafés roaste	dTibcr
cages	agZoXk
caitli	jTrbga
caitli .	gZqdca
cake	jMnWho
calcul	WZplbc
calcul .	awUgca
calcul and	caqcbe
calder	XZkgkg
caleb	0PSpfa
caleb .	0RVqXT
caleb i	rebZdd
caleb shared	ddcbpc
caleb we	oXjcce
calend	lketUR
calend #	pYZgdg
calend .	dzUkUX
calend and	vXgabd
calend for	Xgpcag
calend from	daqXcg
calend i	Yraidc
calend in	nVegid
calend invite	WPf2WV
calend of	dpfZda
calend placeh	ecapdc
calend says	avVcdd
calend thing	bYpjcc
calend when	qXdeee
calend with	sbdaZf
calend year	fccZfp
calgar	YaZcks
calibr	Xdbohh
call	pdaidc
call #	ZfXrhb
call 's	aYapdj
call .	awZddb
call ?	WMQ5ra
call a	ZhwYXY
call again	hoaWce
call aisha	rXcaci
call all	vjcVdT
call an	YWbdhr
call and	paWebl
call back	mgNmYe
call before	3aUaaX
call by	7RgRWU
call came	nVbdnc
call centre	QhfIgz
call chef	oaedee
call disabi	uacZcc
call droppe	YhvbaW
call each	qeccdc
call either	wcaYdb
call everyo	rbbddb
call for	Udahax
call from	3VVheW
call got	bltZZQ
call has	Xgfdbp
call he	qUcddl
call her	iSkpac
call him	gWWzZa
call human	Wtcbdg
call i	fX2ccR
call if	VodZWs
call in	qNlfkT
call it	leegVi
call just	fVpTdm
call me	aXSpoi
call means	pdedeY
call my	hXZpgc
call northl	nXXgZp
call not	mrZYgQ
call nothin	dZcbeo
call of	jXqbnO
call off	XtbXgi
call okafor	qUfogS
call once	UlmgdZ
call our	WcSnqg
call partic	pdeYff
call parts	lkVbef
call people	qjVXab
call reads	6LSfXi
call recept	acpede
call she	kboYbZ
call some	Szcaeb
call straig	paecee
call that	tWVhbh
call the	iZojSe
call them	bZracg
call they	Xahbqe
call to	yVUjgZ
call unit	mROpdl
call us	UigwUZ
call was	Yfrbcb
call when	K4agfa
call with	gTZ5YZ
call within	sebZdc
call withou	cWojda
call you	yiPhab
call your	YUdwbj
call yourse	VZYb2X
callba	obXpWa
callba .	cccqdc
callba on	Yddqed
callba so	dXpfgb
callba will	pdcbfb
called	Waffmm
called .	UgPrbr
called @p	Vjmiec
called again	cipVef
called an	bWdkrZ
called anothe	bbZdct
called back	Vbguda
called but	bUpffg
called by	TZuagc
called for	krKrRY
called forwar	ddZdep
called hunter	efUkhg
called in	grgXeV
called invoic	abqdfb
called it	ddaYip
called me	WUiSro
called off	VUgaW2
called out	qWThck
called re	eZlqXZ
called the	cWqcid
called they	fcYedq
called to	VugdXc
called with	XPYY3a
called you	hUTlrf
callie	lRieZl
callin	jbcjdg
callin .	OilZni
callin a	fbWldm
callin about	bUrXmf
callin all	tWdcec
callin everyb	scdddY
callin in	aYVmmj
callin it	UhlbYn
callin people	Tteefe
callin unit	pbbfdc
callin you	siPjXc
callpo	hbZdhl
calls	8aVUdc
calls .	tbcXTk
calls are	qddccc
calls both	pbeaec
calls do	qYeced
calls everyb	uXdaed
calls everyo	pbddde
calls for	YeWhgs
calls from	eYpdec
calls me	4PVWga
calls northl	iXqeeW
calls on	nWhhgZ
calls please	qbadfc
calls to	rZcdcf
calls went	ceVell
calls with	jfWrcV
calls you	3dRWeX
callum	gVlfmb
calm	hZbhXq
calm .	hbddap
calmer	kXndgY
calmer .	qYdeed
calms	hijcZd
cam	bangnS
came	WbgXmt
came #	aXVjau
came .	fglTfg
came a	mYaWZt
came across	fgYtUe
came after	aSVgiw
came all	cdYebs
came an	Zgcdcp
came and	V6ggQN
came away	gVuibU
came back	VYdUqv
came before	UtZUYn
came by	PRhaui
came down	WHgOm9
came early	TYZcjt
came first	fYfgqY
came for	gwsWoB
came from	XTtlad
came good	ZcZcvb
came home	YX0ZXd
came in	demSgk
came monsie	dYqmZY
came no	baVdav
came off	gWhgYp
came okafor	icbeZo
came on	WPncau
came out	dUXfuj
came over	aabcjp
came receiv	enVjed
came round	hbZZub
came second	WbURX7
came the	TdpZkh
came they	Wachpc
came third	ZUPZox
came throug	dWoWxR
came to	itXVbf
came unit	bfYahq
came up	YooiXV
camera	dTafnp
camera 's	bciqZb
camera .	pUjYlc
camera me	djbVfn
camera out	ceXdau
camera with	Tjarcd
camero	XRXWqw
camero sommer	ccYSks
camill	csTefe
camill .	WyWabZ
camino	hTopZW
camp	bUpfhd
campai	dXpaZn
campai manage	sXdaec
campbe	cVagri
campbe .	ZVhglj
camper	bcWjqe
campin	eZYikj
camps	jgTcgm
campsi	gfdjfb
campus	gafpca
campus was	Xbaclq
can	Zednge
can .	fVctrP
can ;	daccas
can all	eZubeY
can also	hXmUZn
can and	qRXqnS
can anyone	ecuUce
can apply	dYdYat
can ask	jalVbk
can assume	pbeeeb
can be	Ullgah
can bear	ZZcrdh
can begin	hTbggo
can call	hffWgj
can carry	gVZpqV
can change	edrXcb
can check	ZrdcdZ
can choose	KdlwXX
can come	XZZplh
can commit	xPedee
can confir	feiSXs
can count	ubWSqY
can decide	gnhlUV
can discus	fcdXsa
can do	aVSukm
can effort	dYaodj
can even	hobiWd
can expect	zeSdZV
can finall	lYaWuc
can find	bgwYZX
can fix	dadpde
can forget	bUsXYo
can fusion	ecuTde
can gabrie	dWccqi
can get	kTV0We
can give	mUYanl
can go	SYVuwV
can guess	hXVZht
can hand	caaawc
can handle	ibdYpc
can happen	cdpjbW
can have	dXWN/I
can help	eTyRdg
can hire	jUfdlj
can hold	0RTZnb
can hurry	jobYcd
can i	ZQW+iV
can ii	ccrbae
can imagin	Qjrcbf
can keep	WUorjR
can leave	WXyRiW
can let	eWavcc
can look	hasZWX
can make	ZkekOr
can manage	ecduYY
can match	cabYvc
can meet	aVgmna
can move	iVaujW
can name	dnZqXY
can neithe	fqhZaZ
can now	cdqMyT
can offer	fjUglc
can only	hnIXaz
can oven	maYaoV
can parame	eeoXfd
can phone	pWdjdc
can pick	UkpVdh
can plan	sSmXde
can proces	ebareb
can promis	5SSSeW
can put	ZiSygW
can reach	bVfqfg
can read	lSjpYd
can reappl	YYaYZz
can reckon	qacbed
can reques	bchYep
can ring	TckucZ
can say	o5UWXR
can see	hcpiRe
can set	mRrXgb
can she	dYbawb
can show	bacvXg
can someon	Vemncd
can speak	jQmndb
can stand	khVhkZ
can start	aUPUzt
can stay	dXbees
can still	WdSajv
can stop	gWRWox
can take	bwZbcb
can tell	hjjbhV
can they	ZZddrd
can think	TpVatZ
can to	edpcZd
can track	earZed
can travel	Yddrce
can try	bdgXcs
can update	ldvQZb
can upload	ecyPde
can use	Umjaib
can view	dZyYdW
can walk	eeeSue
can watch	ZXhzUa
can we	SeYmwV
can well	oiqVaS
can work	bTQqkn
can write	jYbZfp
can you	UPa/nW
can youngs	iZadob
can your	dcbtbb
canada	bZfSlr
canal	ealech
canber	kYiiaf
cancel	VVpZaz
cancel #	deaapf
cancel .	aTedcw
cancel all	VZfebt
cancel along	ebYbeu
cancel and	Wrchcd
cancel by	gTXWb1
cancel human	ddsXeb
cancel it	dVxccZ
cancel its	iXqabY
cancel my	dZzjZM
cancel not	fcXffp
cancel okafor	ddqeeY
cancel on	XXsqXY
cancel our	dcVYnq
cancel so	bjpnaP
cancel that	YgZadr
cancel the	RZgXlr
cancel we	feadcp
cancel whatev	mlUfed
cancel you	darZZi
cancel your	Yd0TaZ
candic	bgeccn
candid	iiecYk
candid #	gdTUfu
candid 's	ndfUfj
candid .	cigYYr
candid ;	eofaea
candid ?	ooaXdW
candid @d	okbZcZ
candid about	Unnded
candid accept	XideZr
candid accoun	XV7bUQ
candid again	cpZefd
candid alike	pmdcbV
candid alread	ecddaq
candid and	fyYRWk
candid are	m0URWd
candid as	gaeZcp
candid at	qTscYZ
candid b	bnUZZs
candid before	pinTZW
candid but	Zpeede
candid by	/GSVae
candid called	iVieej
candid comes	Wsbcec
candid coming	pZebee
candid could	cVaZdv
candid dietar	qcXeed
candid due	bXreed
candid ended	iZYaer
candid ends	aZYYc0
candid expens	bbhrdY
candid experi	bX1UdU
candid follow	dpageb
candid from	ZhmObp
candid get	pZgkYR
candid gets	taYdcc
candid has	flgVVm
candid having	eddeap
candid hear	wXbbec
candid i	Wfnfbi
candid in	riWceb
candid indivi	Xqeefb
candid invite	qVnRdh
candid is	ljQean
candid keep	eZodfd
candid kindly	mSmcdj
candid know	kTdkck
candid left	bbYqcd
candid may	VZembp
candid must	aQrjac
candid my	Vbpadn
candid note	ZkUkij
candid nothin	cracec
candid okafor	phddcY
candid on	6bYVaX
candid once	PujieZ
candid one	rdgZhW
candid only	R5PZba
candid portal	ZguXbd
candid privac	VbyUaa
candid profil	gatQdh
candid questi	cdVtee
candid remain	kvYbdR
candid shall	ujTkYR
candid she	beccdp
candid should	gbajpX
candid status	pbTldd
candid thanks	cadefo
candid the	eRdedv
candid there	bpbjiT
candid they	Wsgaae
candid to	dcMlay
candid told	rmZXaX
candid was	ZUbZZ4
candid we	esXUdk
candid were	XgYbjr
candid whatev	Zcqcde
candid when	Vyabdc
candid who	VmQcc0
candid whose	fhUUcy
candid will	0oPZXV
candid with	ZNjLY/
candid withdr	cetdXb
candid within	/LWXbZ
candid would	bYnoVg
candid you	UrbscS
candle	tcVafd
candle .	oieWba
cantee	cmcadi
canton	oScVkl
canvas	oacWli
caoimh	aWuShg
caoimh .	dYpccd
capabi	kjXjbc
capabl	lXjcci
capaci	dgZhih
cape	ibjrSY
capita	nbiVic
caps	cgPZrl
caps .	eUPWor
caps assess	aehrcY
caps fittin	Ydcava
caps test	jiUfbk
captai	decgdl
captio	eXkYil
captio in	eeaddo
captiv	heXbfn
captiv .	claYrS
captur	XbiXmm
captur .	bXlYpe
captur sent	fdpYce
captur they	Zdedqd
car	ZcZkta
car allowa	bbdYuZ
car compan	qcedeX
car on	eedZpe
car park	hibapY
card	XUl1cY
card 's	mThdjf
card .	ZK3hac
card and	WSd1gV
card both	ecZqdd
card electr	becpcf
card expire	djoWce
card from	eksRca
card goes	dcYred
card it	dqbfca
card must	aeZqee
card number	edZqcc
card on	ddpcdd
card over	dZdoee
card photo	ecdpdd
card saying	eaVYks
card to	XaW1dZ
card up	dcddco
card which	dbbped
card would	ecWtec
cardif	idtZeV
cardif and	epaZnW
cards	itcaYb
cards .	XygdVW
cards close	drYeeb
cards on	ngWgef
care	Waneii
care .	Whsbdb
care and	ShpfYk
care home	dgShli
care it	gfhglW
care of	bWnVYs
care to	YOkrZl
career	cX/RVc
career #	ccradd
career .	bapYcl
career at	gV0VZZ
career centre	cetYbc
career chat	ebpced
career desk	ioTrYU
career events	cbqZde
career fair	cgpbad
career form	dqbaeb
career in	ZSxVch
career mailbo	lnUefe
career opport	oZVpec
career page	gUvYZj
career portal	VbxSbe
career site	aYqVcn
career team	lVlefc
career with	brfYed
carefu	mcXbbp
carefu .	hsRcYi
carefu consid	kTWagw
carefu though	bfgrZb
caregi	qgVadi
caregi was	fhnhcU
carema	WSzcWa
carer	idkbUj
carers	dcrWZk
careta	VhaXkq
carewe	gZZVvf
caribb	bijfiX
caring	bdglYi
carla	SenZbq
carla .	eYphgV
carla volume	Rnoeee
carlis	mWrZfT
carlos	QphkfY
carlos on	UzdcZa
carly	gdiUhn
carly .	YnpTah
carly of	pcadee
carmen	XaYfml
carniv	YVemcp
carniv nobody	aacpef
carol	ZaiWsf
caroli	eahZne
carpen	bVwgaZ
carpet	fdhjXf
carrie	Xbjakj
carrie .	bSaYuc
carrie over	ZzgXXY
carrot	nXdqZW
carrot in	WXZzcb
carrut	cWkZgl
carrut .	camShl
carry	TXayan
carry on	UekrQk
carry one	gbcXhp
carry over	daceeo
carryi	TlrdWc
carryi on	XnogbV
carys	cbbkgi
cas	gmPnai
cas about	abVhnl
cas in	aobgcc
cas or	Yceqef
case	kjbgYf
case .	jroHRj
case attach	cdbsbc
case for	ecamUo
case interv	dcbrdc
case is	dufhWN
case it	ncgUZl
case of	guNXkd
case someth	eTbcfu
case study	dWV6Wb
case that	aubidU
case the	iiRhdk
case we	djZXgo
case you	kgzOfT
case your	aqkPma
caselo	ebpXdh
caselo .	bUWjsi
caselo me	XV7VTX
caselo office	paUean
caselo servic	Yrbdec
cases	fdsVga
cases call	Yepeef
casewo	cTmhbm
cash	Yjbbgm
cashie	VfYhre
cashie .	YonSiY
cashie has	cbgepb
cashie the	eaZqde
cast	YXkUrh
caste	ldbZii
castel	hRhmgh
castel 's	beZedr
castel .	ccZmuS
castel for	YcXvcd
castel place	kTboYk
castel up	jVoZjb
castil	fcceXp
castin	maUkcm
castin room	bdbqbe
castle	ldfdZh
casual	feZfbo
casual 's	ccscac
casual .	VhnVgk
casual relief	bdVifm
cat	ZeoZYl
cat .	bVkhYq
catalo	disTYe
catch	dloXiR
catch .	ZardkX
catch him	csYcde
catch up	jTpbcg
catchi	hfTUug
catchi .	cdfZrb
catego	bZlTuW
catego me	dddaqc
cateri	acUjjo
cateri and	emkjWW
cateri says	caXbjr
cathed	hgeeYi
cather	YmkVma
cathol	iZdWmj
cats	bcibfl
cattle	kXpbYe
caught	fifkZc
caught by	Wsfddb
caught my	deVtec
cause	eceYgp
caused	aXldii
caved	jiReih
cbd	XVZipn
cc	mdfiba
cdi	bZbhqc
ce	YZRnpk
ceased	dVbcYx
ceased to	dWeeZt
cedar	hcmgeX
cedar .	sjVXgY
cedar and	bVkclj
cedar go	aarcbe
ceilin	dkdcdi
celebr	iZtgVZ
celebr .	gXqcZh
cell	VvqTWY
cellar	YoeSgl
cellar i	joUVkc
cellar on	Y2ZVba
cellar the	eZpede
cellis	WboZXp
cellph	ccbddq
celtic	bmUllT
census	faTnlf
census on	addpde
cent	XkcoZc
center	bkingQ
center screen	bdctZd
center techni	dodceb
center who	febapd
centra	ZdZjnd
centra 's	ciTlkd
centre	ddfdem
centre #	dirZYZ
centre 's	cThelk
centre conduc	edZpcb
centre for	bkjVjg
centre gave	opZTad
centre manage	fhcVjk
centre martin	kfdmcV
centre on	jWhife
centre tells	peeZde
centre to	ZchqdZ
centre unit	VhldkX
centre will	aapjda
centre you	goZYge
ceo	dhTkij
ceo #	ccebcr
ceo .	QkYhfp
ceo deserv	bqdace
ceo has	gXqdec
ceo next	eeXpec
ceo said	dZadpj
ceos	SXkgpf
cerami	eiiZee
ceremo	nUcWlk
ceremo tempte	bbadep
ceremo you	qccbdd
ceri	cbklcc
cert	lYrhWU
certai	nsXbfR
certai .	3deSeM
certai not	Xrcgec
certai said	Wkdled
certif	YXc6Zd
certif .	aPV3Xn
certif and	ZhhsSb
certif at	Zdgpdd
certif before	ecbrcc
certif by	RhS/TU
certif for	YVnjYj
certif in	UqRrdb
certif is	YWVjjs
certif no	dYbuba
certif off	nbtScW
certif over	YZbuac
certif shall	Yabqdj
certif so	bifsXW
certif still	cpcZee
certif they	ibWjan
certif too	fqaYfd
certif which	UVprZg
certif with	XfXwad
certif within	WdatYk
certif would	dacpib
certs	VVeltb
cet	VXfmjl
cet .	dbYYpk
cfo	daXqif
cfo 's	cqWddg
cfo seat	dcXqab
cfo wants	dYqnbU
chain	djbicf
chain .	YkbpZc
chain has	fVkbdo
chains	XZqYdi
chair	heZXpi
chair #	VbXW3X
chair 's	peQXoe
chair .	ZipXcg
chair and	hXalWq
chair by	bbfQxZ
chair for	dXTqTs
chair goes	bWZdbu
chair has	wcSZXm
chair i	chqcbW
chair in	gVmelZ
chair is	UsQRko
chair of	fmYUog
chair says	rddbbb
chair to	pZZZZp
chair wants	crahYd
chair was	SkrZba
chair would	XWcscl
chair you	fVXhsb
chaire	YYhnie
chaire .	caZcpk
chairm	fgYmlX
chairp	ZTnzPZ
chairp for	XeavXd
chairs	ZUUqlk
chairw	Uncmdd
chalk	hVaYrf
challe	WOpmhe
challe .	lXfWao
challe in	dZlqcW
chambe	iXcjgi
champa	XXokci
champa .	Yasddc
chance	Wiehao
chance .	jcVccr
chance ?	XTchko
chance are	miieVa
chance experi	eepWef
chance it	cqoZdR
chance of	ZjilTe
chance to	UkWndk
chance we	eudUee
chance were	daXecu
chance who	edgcWp
chanda	eTjshW
change	cZxfZc
change .	bZtebd
change after	fepfYd
change at	akgVfh
change come	eeTuea
change i	ehrdeU
change it	UaphYj
change jobs	jcqadZ
change my	egxWaV
change of	gbYraf
change on	eiqTYe
change over	aZpedd
change since	uaSlgY
change that	uWaddZ
change the	ccyZWZ
change their	UVgfht
change to	daYqgh
change you	jTkpXe
change your	UhyXeX
changi	jgaeje
channe	Ykgecg
channe said	WkZckh
chante	dflfbf
chaos	lhgUTl
chaos to	nWbedl
chaoti	iaecjg
chap	dqaYid
chapel	ljdnPX
chapla	kbZgif
chapte	eTgeZt
chara	kWkWhk
charge	bXljic
charge ?	dbfqXZ
charge of	Zfbqfb
charge out	caredb
charge to	fdeabo
chargé	Yhbflh
charit	nhbZjY
charit and	pXcdbi
charit who	elWdjg
charle	XelenX
charle and	ecedrY
charlo	Ydfbrb
charm	jTrbjX
charme	hdmZfd
charmi	XepYqX
charmi the	edcYsb
chart	gZljkV
charte	gebiid
charts	eTcfhq
charts .	bghogT
charts and	gdVafq
chase	aoklVU
chase .	ndZjVj
chase ?	Ydpceb
chase again	auXbfe
chase i	pkVcdZ
chase it	eVcsee
chase me	gsYXcd
chase my	aUZsbi
chase the	WetZcg
chased	bgdZqc
chaser	kmahWb
chasin	i3SaaT
chasin .	ioTdfe
chasin the	YlrZbV
chasin them	g0TRYV
chat	dborXY
chat .	imohWP
chat ?	aRe2ZX
chat after	iYqWde
chat and	ZgjsTb
chat chatty	cVhclm
chat dog	Ybbvcc
chat here	daeaqe
chat human	abjrXb
chat in	iZrXbc
chat intern	Yrdcee
chat on	RcY1Yh
chat they	eacrcc
chat though	cXrgdc
chat to	rTYnbc
chat will	YZqbea
chat with	ibfpXb
chatbo	XZekfn
chats	hbjmbZ
chatte	ZWbpZn
chatti	qjcYXc
chatti .	cSwdiX
chatti with	mqTYTh
chatty	iSiekh
chatty and	cbsbdc
chatty number	abatbh
chatty on	kTdijg
cheape	STPRM/
cheape .	ZQTXV9
cheape one	fZcccq
cheape quote	eccedo
check	hjaoeW
check .	dbYumS
check ;	ecZpee
check and	fkVdii
check at	aedqde
check back	uZbaca
check code	ccXtdd
check comes	baWhqd
check email	cagaqc
check for	WaudQm
check form	aaUxbd
check has	pZbfgd
check is	hfQiqZ
check it	gbnUrX
check on	YrigWa
check our	Zgpbbe
check out	YmnVga
check she	bXfcio
check so	clSrfa
check the	khpWbX
check there	qadadc
check two	qecXed
check up	abrcbe
check with	urMXVb
check within	Ydereb
check you	gRgvcY
check your	ipZQxO
checke	siTXhg
checke .	mkVkbZ
checke and	cXWogn
checke by	fsVhac
checke the	ohVaak
checke with	sQbSnh
checki	jjoYaW
checki .	iZpccc
checki if	cqbdec
checki in	ouVYYW
checki that	bYYrce
checki the	VYojib
checki this	dZrbed
checki your	kjTWZp
checkl	bZZsge
checko	jYfhYk
checks	qlPmgT
checks .	aWUtoY
checks and	agXqef
checks are	jrTcea
checks for	fkqUca
checks in	Ypabhc
checks out	ecoVjd
checks your	pgbZdd
cheddl	jXoYiY
cheeri	VbqglV
cheeri 's	eVhekj
cheeri .	dZjvZU
cheers	jaqaad
cheers .	eW/RbL
cheers for	eVpVem
cheers got	ccveXX
cheers was	ZYYcsc
cheese	kSdaYv
cheese .	cWiXau
chef	5WVjcW
chef .	rPctgV
chef and	lvPbVX
chef by	qXedde
chef for	qadcee
chef i	zXhVZb
chef more	dapced
chef now	qacddd
chef so	deVnek
chef that	sYdddc
chef we	Xadqdd
chef you	3SWXZj
chefs	cbc1QW
chelte	gXpgae
chemic	XPwagi
chemis	Qiijfh
chen	gnaVal
cheng	gcZlZk
chenna	lRWhqg
cheque	abhjcj
cheque .	jVgdel
cheryl	edgVjl
cheryl .	ZUSWox
cheryl note	kSjXka
chetcu	rTajfe
chew	l/OKYQ
chew .	Voefje
chew it	k0XTVX
chew on	mwVSeW
chewin	lheiYa
chf	Tmnadi
chiama	bhcZmg
chicke	ZamnUf
chidi	ccgWni
chief	OrdrgT
chief .	CzpalT
chief and	eSVnqZ
chief human	cdboce
chief stage	qnQZee
chiefl	dYgdYt
chiefl classr	peZccf
child	UZvUoZ
child 's	ZetVcc
childc	eb2UaR
childc .	kbmWmV
childc her	Vdqeed
childc it	apfccc
childc of	ofYhcb
childc them	cZpbjb
childc you	ZTzWYd
childh	bmjcZe
childr	kbSYvg
childr temp	dccdpc
chimne	Xdflcj
chin	alZhff
chin up	bpWZbm
chined	hYaZXu
chined said	bbWdfq
chines	bngjfT
chinwe	fXZgds
chinwe b	hhaVfn
chip	cVahfr
chippy	biigVj
chippy .	dkiiWf
chit	gaeqbb
chloe	lbmjXW
chloe 's	dpYhdb
chloe up	YvbZhY
chloe you	cZpded
chloé	aaceio
chloé 's	dcqdbb
cho	ehihkO
cho .	ZsUnbc
chocol	dfhfcg
choice	kbRfjo
choice .	hiVafl
choice and	nUWWjq
choice before	qbecdc
choice by	vUbdgY
choice did	cbeepc
choice fell	VRWZp1
choice for	XgaWqj
choice head	fpZbed
choice in	paabal
choice known	qZdddd
choice me	Xdbrhc
choice of	aOb4Zf
choice on	zZWccY
choice partic	ZTpkdd
choice reads	dbXqac
choice said	Uadbdt
choice signed	dZeebq
choice to	yXaaVf
choice took	dbcebq
choice unit	WhZpeg
choice was	XTWZY9
choice will	pfeZdb
choice with	kWeeem
choice within	oadeed
choir	WTvagn
choir .	gO1cSj
choir and	bVjaer
choir has	YhVdes
choir of	ZpmcaV
choir wants	egeWpe
choirm	fbelkW
choose	oeSxZZ
choose .	V7RZgW
choose ?	qgcZXa
choose a	aaa5WY
choose an	YUcuai
choose and	1MUSjp
choose anothe	gRSyci
choose any	eaepee
choose betwee	YVU5ac
choose by	tiUYdY
choose disabi	ZXbscc
choose for	Vfcgpd
choose in	iPbrac
choose its	qhaWac
choose northl	2UcZaa
choose now	iqcYbb
choose on	7QWTZb
choose one	VkVudb
choose reads	lUdldc
choose someon	hbZdeo
choose then	qcdZee
choose three	cbeoee
choose to	YtjTbg
choose unit	thZYZa
choose until	Zodefe
choose when	YmYsaX
choose which	Tbjvac
choose who	phcabd
choose you	bSUXym
choose your	WYW3fX
choosi	vqVdWV
choosi .	ToQzaZ
choosi and	crYYjb
choosi in	qZeded
choosi is	cpcdec
choosi northl	tVebde
choosi on	wYbbdb
choosi the	lrTUch
choosi till	Wncldc
choosi us	faqdea
chop	vWLeel
chop .	rWdcee
chop before	dbZcUv
chops	naqZWa
choral	kgfahb
choreo	gYUgud
chorus	YWkjMr
chorus 's	dasaZX
chose	RFORt/
chose a	WQPXS/
chose anothe	VUVZa8
chose betwee	dceepY
chose in	ecZddq
chose me	ZYgX5M
chose not	djWbbq
chose somebo	lVfWXs
chose someon	dUXXd2
chose the	SOaWS/
chose you	XdTX+L
chosen	hfUVks
chosen .	dnWRph
chosen a	YTWbf2
chosen and	1SYUfi
chosen anothe	eYjaWr
chosen anybod	eqdfcY
chosen anyone	YrjedW
chosen as	dabWxa
chosen before	uVdccc
chosen by	tkeaTV
chosen inside	oaeeed
chosen me	XgcauW
chosen more	krUfeX
chosen on	hYcdcq
chosen or	saccdb
chosen someon	UVXbX6
chosen the	bXWXV6
chosen to	Ydgfap
chosen we	etkYXX
chosen whethe	eWoehd
chosen yet	dtdYec
chosen you	TTQW/D
chosen>again	Skblge
chosen>answer	zlXYcW
chosen>ask	b1lYZN
chosen>away	hpgSWi
chosen>bye	dYtdca
chosen>chosen	xhWagV
chosen>closed	bJflok
chosen>decide	fmdYoR
chosen>free	falmSj
chosen>give	RjXdxX
chosen>goon	alVbhn
chosen>hear	yfWbUc
chosen>hold	Ui3XaU
chosen>if	XfjNue
chosen>joy	iUXhlh
chosen>match	YcchWw
chosen>me	XTYZ/Y
chosen>news	hhSdlg
chosen>not	ohgYVj
chosen>others	cOYWQ/
chosen>papers	eVXosV
chosen>post	XgncrV
chosen>refuse	0mkUWL
chosen>review	WnXwaU
chosen>said	kWXZkp
chosen>sorry	gZZhZs
chosen>start	WcZZtk
chosen>step	XoVwVf
chosen>thanks	dardWh
chosen>them	cabcft
chosen>wait	gflToX
chosen>will	kybZZY
chosen>you	aaVa5f
chowdh	eWujXb
chowdh .	XSzcbc
choy	kjffWZ
choy thing	cbpcec
chris	pdcThg
chris and	odcXfg
christ	Zfobgf
christ .	lgjTbi
christ do	bguZZb
christ show	Yraede
christ to	Ycrcaj
chrome	lmaRgh
chrome .	dZpcia
chrome about	fpdVhd
chrome stops	pddbdb
chrono	bcoiaa
chuffe	fhYsZY
chukwu	nbUfpb
chunk	ZbpmaX
church	ZZoUfn
church popesc	dhkkdV
churli	iaWifj
churn	drabhb
churn .	W2cTbZ
churn and	babbes
churn we	ZpZcmZ
chuseo	gXlWUr
chuseo for	dccadq
ciao	bhikeW
ciao .	Xqbbma
ciara	dfUell
ciara .	dadepd
cic	YcoXmf
cider	cbjhYj
cidery	edcZsb
cidery not	eZccsa
cinema	eTsckb
cipp	cdtnPY
cipp .	YfudXW
circle	o9NQTT
circle .	XuYaeh
circle back	t4KNXT
circli	hpfXZb
circui	ictZcU
circul	plmZYQ
circul .	dmlgXV
circul on	pfaced
circum	cbsVdh
circum have	edrefW
circum the	eZpedc
cite	jgahai
cities	Rkdehn
cities .	dfbfap
citize	hXcjhh
citize spark	eabddr
citron	cdkidd
citron and	cbipcZ
citrus	jccggg
city	bdYZql
city #	YUXhsg
city 's	eiPfin
city .	mhVfgd
city all	bsZZee
city from	ighmaU
city has	aSjdin
civic	XVxfgR
civic 's	oYdfed
civicj	ZZkdco
civil	XcfY6V
civil .	jagarV
civil can	Zsdadb
civil engine	dYbgep
civil servic	cwVYZd
civil the	dbbdsZ
civil will	bdbgoc
civili	nfZXkg
civili .	gZpgeY
civili will	aWbedv
claim	gMqqOj
claim for	Ydpaic
claim your	YdYlWr
claime	odoXhV
claime with	daaepf
claims	lZNmfo
claims .	fXYhgp
clair	jfSjig
claire	ihJdmj
claire .	bdYbub
claire or	0aYdTc
clap	khlbZZ
clappe	YbhWer
clappe sticky	cfbZbr
clarif	eYrnTY
clarif .	bqaZgg
clarit	shaZWZ
clarke	ZVjfqY
clarke .	dbibqT
clashe	bkraWc
clashe vessel	ecpcea
class	YbVmmk
class #	YdfYdr
class .	RpUelj
class and	XbWhjr
class by	dmWijb
class human	dZbsdb
class i	nRjZpb
class in	adcuad
class on	rbdddb
class post	qYbadj
class rotati	bbbpZd
class teache	cioQhi
class with	bbatea
classe	YQrjqX
classe .	bYrced
classi	blkbdd
classr	kfLnjc
classr .	kqVadU
classy	UWgab0
classy .	cTcZY0
classy by	YdecsZ
classy on	Whcrba
claudi	giakda
clause	eraYcg
claws	jjfcac
clay	hZakfh
clean	TliVUv
clean .	UoVZWv
clean your	ZZtddd
cleane	Zeeefm
clear	lfacjc
clear .	bZiase
clear about	gpddab
clear it	hnXjSi
clear or	sWedde
clear so	ehZboc
clear that	eoYfed
clear the	okUPmj
clear with	buddeV
clear word	pYdeed
clear you	jdVrda
cleara	ScS0le
cleara 's	ZYpXlb
cleara .	cbVmjj
cleara form	ecbode
cleara interv	eobcdd
cleare	jUTrqZ
cleare .	SdWrpW
cleare for	dZbucc
cleare in	uUccdf
cleare off	lWncZd
cleare please	gkhSnZ
cleare the	dYY1Wc
cleare to	oaYYqa
cleare up	dogZdc
cleare you	ZSQqtW
cleari	alQpff
cleari the	alWpcd
clearl	iRTY4d
clearl #	eecbqc
clearl .	fZgapd
clearl to	ddcZpe
clears	eXemlc
cleric	dcUdtc
clerk	kWfgfi
clerks	TbcsVo
clerks .	WaYtec
clerks card	cdYqde
click	YRmvaa
click .	ghiOgo
click accept	deadqd
click here	XRiuSd
click keep	bdsdfW
click one	ebdqec
click start	eeaqae
click throug	dcgqab
clicke	eahglc
clicke .	peaajb
clicke for	fUengh
clicki	bUddqj
clicki .	YgVetd
clicki on	edoZed
clicki the	cboVgk
clicks	nValai
client	hhUhfl
client 's	erUidc
client .	amUekg
client a	aZcpbj
client about	bnndbV
client again	dpeZee
client and	ZwbReg
client as	fsZeba
client asking	cUZuZb
client asks	diWfjj
client at	sTcYdl
client but	goahcX
client can	bZatdd
client filled	dbbdeq
client finger	arbbee
client for	lrXabV
client has	eYiQks
client i	Stcice
client in	cVXqfm
client is	WxPkYe
client just	Yoaggd
client keeps	dpeceb
client liked	caagbs
client looks	VZctVc
client no	bYVdiv
client now	iqXbce
client okafor	bpbaed
client or	UbldrZ
client passed	bWXdav
client picks	gsbadW
client said	bSgUfs
client says	lOlajn
client servic	iqXadb
client though	hkVdjf
client till	ebZsda
client took	eYaecs
client unit	phZWcb
client wanted	aYWnco
client wants	UTUvni
client was	alrecT
client went	dZbcdu
client will	nkaYVl
client you	gpbXiY
cliff	eboecd
cliffh	mbpacY
climat	ZiQukX
climat all	gcoeeY
climat has	bpbiab
climb	iZkbgf
climbi	jYeXmi
climbi .	sfdUed
clinic	dYhleh
clinic 's	oWloYU
clinic .	eXVfno
clinic by	Zecuae
clinic do	ipcebX
clinic has	gWeZbs
clinic in	dhcraY
clinic manage	gmWjbf
clinic on	haVuaa
clinic said	dbcpee
clinic texts	giVkdh
clinic wants	dedVse
clinic will	VhaVmr
clipbo	aajdZp
clippe	Vaegjn
clippe .	ZXmhSp
clock	acsagc
clock and	sbbacd
clock from	ebcecp
clock ok	ZjYeZr
clock that	dWvacZ
clocks	cciTpi
clocks .	dXnXap
clocks are	dgaZqc
clodag	bShmkf
close	ediZVv
close .	fdMYc4
close @d	qcXeed
close and	paTZWs
close at	bUxagY
close but	aYXdbz
close in	jVpbiY
close is	XrddcY
close it	gYUYb0
close my	ca4bcN
close northl	qYceed
close of	WwXcbc
close on	VrncbY
close reads	WpqaaZ
close second	ZXUgWz
close that	gYcecq
close the	qYdgYi
close thing	hhTfdo
close this	oenVWe
close your	VLghZ2
closed	aXqXXx
closed .	YVgSU9
closed accord	edacfp
closed all	edRfev
closed at	aPsXbl
closed but	diVpec
closed by	eXUccy
closed deb	oimYcP
closed dog	XdvXbc
closed due	abrcfd
closed file	ecZceq
closed for	dj0ZYN
closed from	dRyWVg
closed in	WnNijj
closed it	YWjjTr
closed my	bXQZc2
closed not	cXUcb1
closed now	deZdcr
closed on	Za3XXX
closed operat	dcYrdb
closed our	gdVekm
closed over	fqacda
closed reads	jepfbR
closed sessio	coUkjY
closed that	daVddq
closed the	akdRYr
closed this	ebbeeo
closed till	aXuhdZ
closed to	jqiYRb
closed unit	fjknbO
closed with	jgTZdq
closed withou	bVVdc0
closed your	ZNwTak
closed>again	eppbTW
closed>ask	aO2pbS
closed>bye	cdqdea
closed>chosen	ZYVcro
closed>closed	ZYdYV2
closed>date	fjoXWe
closed>give	hcYdep
closed>goon	bYkeXq
closed>hold	WVcXW3
closed>if	fYshhT
closed>joy	aWpVsY
closed>match	ZPkfbt
closed>me	aUjYqj
closed>meet	WfoqcP
closed>news	lWYXWx
closed>not	aieXas
closed>offer	jWiWfk
closed>others	nTZZYx
closed>papers	ZZuWZj
closed>post	aXMZZ/
closed>review	XxYZXh
closed>said	Wqcdch
closed>soon	dYsbdb
closed>sorry	UnYnZj
closed>step	ahjVan
closed>will	iiSehk
closel	cYUXg0
closel .	cXabjq
closer	WUdUa9
closer to	YZhPe0
closes	ZcviXb
closes aisha	Ujjmad
closes at	ZbYvea
closes no	cbpdec
closes northl	RqqiVV
closes on	UfthWa
closes partic	mUoadc
closes reads	aXphhZ
closes your	dbiVdp
closin	gYkTV0
closin .	maoUbf
closin date	jexRWZ
closin dates	actbdb
closin for	YhjVil
closin my	dZScew
closin out	ccYeer
closin reads	ZpXieb
closin the	YaRdZ5
closin we	epaeda
closin your	ZKbQY4
closur	YQqbpf
closur .	Qahpcm
closur the	cQhbqe
closur you	WaYpob
clothe	Yciglf
clothe they	cZZicq
clothe to	ZpUahl
clothi	ZdPimq
clothi .	bpWkcd
cloud	iSlhhe
clover	YWisUk
clover .	bYjrcb
club	XgsZYh
clubho	aZcYpn
clubho .	YYlUsc
clubho site	hiWdgk
clue	dziXZM
clue .	rmKdbS
clue and	Zqcded
clue how	arfcbc
clue what	bVudda
clue when	hrYada
clunky	chfgeg
clunky .	cYpleY
cna	QwLoZk
cna .	VgWnYp
cnc	lgQZqe
cnc lady	dcbapc
cny	kgbhda
co	ceehfg
co cnc	baYiqe
co direct	Ypfahf
co founde	hfWuXa
co scorec	kcvQWe
coach	igiSdl
coach .	fUicUu
coach and	mgZThj
coach chat	daqdea
coach to	derWdd
coachi	lTmbTq
coachi .	cfYcZt
coachw	WmibnX
coal	YWicre
coalfo	bhiZih
coast	dYgmci
coasta	eSbjlk
coasta an	eeeXqd
coasta and	pebecc
coasta b	cYWXop
coasta minute	bbgqZb
coasta towns	tVhdaa
coastl	mZhfcd
coat	eYkrdX
coatin	oXlcYd
cobalt	kfaZcl
cobalt .	Vdjdbp
coc	Sgueea
coc .	UVqkej
cockta	gtQTek
code	RXkwcd
code 's	hZpXec
code .	TpXogY
code and	YWYygZ
code becaus	edZdcq
code before	ddXqee
code has	bbepec
code himsel	dbbrZc
code hun	ecWbes
code is	bVxaZf
code of	ZZftbc
code sample	cdbpec
code thing	edZpde
code will	aapdcc
codear	pdSgjd
codear checks	jnVeee
coded	eWdiim
coded .	ZUjhim
coder	bkgYdk
coder and	epcecc
codes	lrbjTV
codes .	ifTkbk
codice	YYZhqk
codili	ebjfff
coding	VUQ/Td
coding challe	VYZ1aZ
coding exerci	ddYsdd
coding task	bcasce
coding thing	YkTuad
coe	jhQiek
coffee	aQ1hbc
coffee 's	UYxhYb
coffee .	qTsaZa
coffee and	VhhrfS
coffee human	Xacdjq
coffee on	ZZlrZW
coffee place	bdoccc
coffee sap	aVzZca
coffee switch	eZsbcd
coffee was	jcUedq
coffee with	eZWzaV
cofion	Vdgbok
cofion .	fhlUjd
cofion at	mYoYSg
cofion gorau	Uaekpa
cofoun	YasicW
cohort	bfdaim
cohort is	fWbefq
coin	zfTJmd
coin at	dpkdZY
coin gets	rXcacc
coin northl	pbdddc
coin okafor	qYeeec
coin on	uZbXdc
coinci	dYiieh
col	bkhcic
colbec	edjech
cold	jcWobg
cold down	cebode
cole	iWnlZY
cole .	bcsdad
colett	Ygefbl
colin	cjhcdf
collab	dboeUh
collab .	bYujaX
collab and	ccdgao
collap	alidbf
collat	hidehb
collat till	Zpebef
collea	cjgYel
collea 's	hUnebi
collea .	WdeMwm
collea at	WopZZb
collea follow	qdWadf
collea from	VaMbW/
collea got	Wqeffd
collea has	frVhdb
collea i	bdbaip
collea in	WbqhWj
collea is	UoYhmc
collea it	bXbbgq
collea placeh	edpeeX
collea said	pUbldd
collea strike	dWSdyX
collea the	pggXea
collea told	rnbaaU
collea was	ipYdZc
collea who	YhjXWr
collea will	YrWpXd
collea with	kbaVcs
collec	ZSucig
collec .	hgpacT
collec at	bcrZia
collec eleven	lYTZnk
collec from	kapbca
collec is	Vcqddf
collec it	dP0XWg
collec safe	eiVrcd
collec the	XbXpii
collec them	XdZegr
collec will	Vasccf
collec your	TTfPn2
colleg	XVmfta
colleg 's	gljefV
colleg .	cboXma
colleg prospe	eaVnbo
colloq	ViZjgk
colm	fgVbml
colomb	cTalav
colomb and	bVqied
colomb with	cXaddr
color	dbkpWb
color from	qZTbcn
color plan	abZvdc
colour	YYmata
colour .	XkkVsW
colour for	VbsZga
colour interv	dZdZZq
colour trial	ccdrad
columb	edikec
combin	haedTt
combin .	pNdkVq
combin lunch	abktaW
combin the	hacfap
come	bbXslc
come #	aeZwYb
come .	Irlgka
come ?	WTamwY
come @p	eofdZd
come aboard	VaSlxS
come about	cTpfal
come after	XpYdmb
come again	dJP6Tg
come ahoy	cdaddp
come along	SUtlbX
come and	TOYw5W
come asking	apebfe
come at	lPQohl
come back	spUUbh
come before	arXhda
come but	apYabk
come by	fVb0bY
come do	baYrib
come dog	aVhkhi
come down	icZpce
come first	Ogfwbb
come for	YMd0ie
come free	ZyXYcZ
come from	goYdYf
come gemma	cbarbb
come get	UdRS6d
come have	dbZuWf
come hell	qcdceb
come hold	dcZqde
come human	dRQwmd
come in	TZY8Zd
come meet	XUU5Zf
come northl	uSWkkU
come of	bpfbed
come off	lUgWbr
come okafor	mNYevZ
come on	fZV0bb
come or	jbqYcY
come over	dTamhk
come pull	dcWtce
come reads	dXRpog
come round	bfefqV
come see	aWgcSs
come sign	ddcbrc
come so	eXqVbl
come sooner	dYddaq
come spring	codbee
come straig	capcbi
come talk	dZZuZX
come the	1YSYdc
come there	eapXma
come unit	OOV3hf
come up	Segobj
come what	yadWbb
come when	S1VWmW
come with	aWUqtW
come within	qUaXcm
come work	ZVaV6V
comes	snZYfY
comes .	bqWdib
comes a	ihUwWU
comes after	NvtXXS
comes along	dUkceo
comes and	qfdadZ
comes back	hpdNpY
comes by	1ZZSZd
comes down	jrfXYa
comes first	PcsvYV
comes from	0fXNjU
comes human	yUeccX
comes i	Uojbib
comes if	Ysccde
comes in	lraYaY
comes later	brdZee
comes next	gfqdcT
comes northl	gYpYib
comes okafor	wPYakf
comes on	6ReYbU
comes out	xdYOqP
comes reads	zTYadX
comes so	dZdeep
comes the	QrQwYa
comes unit	vVZgcb
comes until	qcZcde
comes up	TbKaW/
comes when	J/TWeZ
comes with	gXTYyh
comes within	tbcccc
comes withou	YlaeoZ
comfor	bakilX
comfor and	eZseca
comfy	icYsbY
comfy unread	lZbodY
comin	fbbblk
coming	fbddlh
coming .	UbldtY
coming ?	ecYtac
coming along	kVjhcg
coming and	fWuboS
coming back	UHVdp5
coming from	fhaWtX
coming one	qbXnZZ
coming out	dhWpae
coming over	pWWdnc
coming reads	pacaec
coming so	kVfgan
coming they	VvZgbb
coming unit	sedaaY
coming up	jYbeZs
coming will	hWcdep
coming with	jirSac
coming your	jeRpfg
comman	dgTqaj
commas	gXqYja
commen	bafber
commen group	bedrZc
commen on	cTsZYm
commer	YZaodm
commis	fclgda
commis .	fdnamR
commis will	riYabb
commit	nnXaed
commit 's	tidWdX
commit .	c3TYYd
commit ;	erYcde
commit academ	dbocVl
commit agreed	Vgegfn
commit and	e4cSZS
commit approv	VZdavb
commit are	erhXdW
commit asks	bdYucc
commit can	doakbZ
commit choose	gWeoee
commit conven	tfaZca
commit decide	jVaccs
commit did	alcdoX
commit flexib	aUtcaZ
commit from	ccZepf
commit has	cVccmq
commit i	uWbgab
commit is	j4GeVT
commit it	Udavdb
commit makes	obcfdc
commit meets	rjeXYW
commit met	aYfZeu
commit of	pkVWmW
commit picks	oUejce
commit prefer	daaahq
commit review	pVegee
commit sat	YpYZij
commit sends	cXtdcb
commit so	dfraeZ
commit tells	qbdecd
commit thank	pccgdY
commit the	dcaZwZ
commit to	wvVTVX
commit took	fXUcmo
commit travel	Zdcare
commit votes	rVlZdd
commit was	qnRSja
commit went	eeeeVr
commit will	mtWYUZ
commit would	WZbuja
common	kjdcba
comms	Vikege
comms .	WkxVcV
commun	pigUbg
commun .	U0hQXg
commun @d	pXeefe
commun after	Vtcced
commun by	6SUbbZ
commun its	rhaZbZ
commun office	pVkeeb
commun on	ufZbZX
commun our	gklVbZ
commun the	pUXhcn
commun with	Xrafbh
commun within	tYdccd
commut	dcwZUd
commut would	dbqace
comp	Tivadb
comp .	UWvlfT
compan	aekbhh
compan 's	dbiWfp
compan all	ccaccp
compan and	YeUehv
compan announ	capdha
compan as	caYcjq
compan does	iaYecq
compan has	ahkcVm
compan in	YasjaU
compan is	eRvaic
compan limite	qkXgcU
compan manage	kWTfio
compan no	ZYaect
compan of	feqTUi
compan on	SroXad
compan said	YpSZrd
compan says	bpelZX
compan secret	pgdfbY
compan the	hdkbkV
compan they	ocXoYU
compan which	dqZeec
compan wide	cUzbbY
compar	irWYff
compar .	Uoddlb
compar dinsda	pWffff
compar money	TeZakl
compar notes	oqXVXf
compar them	TaR3hW
compar you	apegZd
compar your	YwZbcc
compas	nUXfeo
compas .	fSfnej
compen	cnhfSi
compen .	bgqdab
compen has	XpXdcm
compen that	fmTfZl
compet	bbjZhm
compet .	XXUftp
compet and	aXvjZX
compet in	dpSakh
compet of	Xagbhp
compet the	frbbeb
compet was	caVcdx
compet with	bjWikd
compil	shUaib
compil .	afajrW
compla	lVhgia
compla 's	rjaYbb
compla .	cRinZl
compla about	cjpbeV
compla says	ecYXra
comple	fgegah
comple .	imvMWd
comple @s	adYtcd
comple a	Zqahcd
comple all	jbWigh
comple and	lrbRYf
comple as	pcXcbj
comple awaiti	arcafb
comple but	ZUVjdw
comple by	fXZqhb
comple form	dbfqbc
comple from	depZee
comple is	siaacY
comple it	XRh3bR
comple its	WfZYgw
comple my	efpZdb
comple of	ibVeen
comple on	zTcYbZ
comple operat	ccVahr
comple profil	edqacc
comple so	egrRgd
comple thank	dcbddp
comple the	ahVuce
comple to	jZbabp
comple unders	bZ5bZL
comple withou	daZbdr
comple x	ZVXlrg
comple your	glqbVU
compli	eavUZh
compli in	ddccdp
compli so	epccfa
compli the	ecoeeb
compli to	cZrddd
compos	lQWipj
compos i	eWfpee
compre	Yfggfi
compre .	mfXPds
compre reads	cgatZb
compri	eiVkbk
compul	ccWlkg
comput	YmPcko
con	ZTgofl
concen	cXyXYc
concep	jeXiYl
concep with	pbdddd
concer	chiicb
concer .	ecpakV
concer are	kikdVa
concer manage	eqYXbi
concer note	bjVfkj
concer our	imVffe
concer play	eZqeea
concer requis	kkWice
concer the	Xjqaaf
concer white	XUeYmk
concer your	inWeWj
concie	likWeY
concie about	ihrZZU
concie time	ardcdd
conclu	hnOYaw
conclu .	nhXdUl
conclu after	Uvdcbb
conclu and	ZoWakf
conclu has	fsYecY
conclu that	bQZWb5
conclu the	aXUVlz
conclu with	ZdYbir
conclu within	rXdbed
concre	hvUdbX
concur	cfhhkY
concur .	miadpM
concur a	eYdcrc
concur and	Wtbcbf
condit	ZbUV3k
condit of	baatcc
condit offer	aVUPsw
condit offers	dpeead
condit on	UiVQ+V
condit that	feeYpe
condit to	Yidacq
conduc	caisjP
conduc .	fbfgpV
conduc by	addoef
conduc is	ZWYsgb
conduc it	eVbdsf
cone	fddVph
confer	hnmfVT
confer .	frmTWa
confer and	slVWbc
confer of	cfVscf
confer on	siUeca
confer they	Rueeee
confer til	moSacd
confer until	Zaubde
confer upon	cXcdva
confer with	fdarba
confid	Xdlkee
confid 's	harQfl
confid .	glflWW
confid a	cddaqd
confid and	ZemhjV
confid to	ZjYddp
config	dgRcnm
confir	fWihoa
confir #	rWdcee
confir .	NQk0qS
confir a	dnZpXc
confir accept	bedbpe
confir and	lVYcqh
confir anythi	bsZgca
confir at	XYoVta
confir attend	bdbscd
confir before	ccecqc
confir by	gRRqsZ
confir for	QTj1Ub
confir from	pYRljb
confir having	dbqYic
confir i	iVgjlY
confir in	TUnYko
confir it	XDLZr7
confir nor	frfXca
confir on	qVYXmh
confir or	wmiLZZ
confir our	fdOmpe
confir receip	kZrWZe
confir safe	goUoYX
confir that	ieyReX
confir there	jjbdVl
confir they	lWpccc
confir unit	apZcba
confir we	bXxVjb
confir what	ZkUWuh
confir when	qeWcce
confir whethe	fcapde
confir with	qVejaZ
confir within	efdYpe
confir you	hedgpQ
confir your	dTrgkW
confli	fYaijk
confus	iRscjZ
congra	aUfe3Y
congra .	edXY6R
congra again	daXfuc
congra and	gWbe3M
congra are	ZTmahp
congra from	VbUiyW
congra it	eabbtc
congra on	ZZyeWg
congra to	abyOQq
congra you	ZVUxpV
congra your	YUdlZq
congre	ifbhed
congre .	ipdbcX
connec	fXtfbb
connec with	VenmWf
connie	XfqgXe
connor	Rmeiak
conor	lmfYca
consci	dajWlk
consen	ZWY9ZZ
consen by	Xcbwcb
consen for	fhXtXa
consen form	dXb5Ra
consen in	YjZhqX
consen thing	ddepad
consen you	edqaeb
consen your	ecbdep
conseq	WYjodh
conseq .	bhrVfa
conser	bicjbi
conser reads	Ypcbfd
conser to	bddrcc
consid	elUiej
consid .	X8MgVf
consid ?	clZqYZ
consid all	iqgacW
consid and	nnfUab
consid any	eZrYlX
consid at	cXWgdv
consid by	anPTlo
consid for	WcqvWW
consid furthe	bfYfdq
consid it	hbcWxY
consid me	aWwmXW
consid my	beoeeb
consid of	eoaYai
consid the	nPdoXk
consid their	pdZdeZ
consid this	hWhcpc
consid togeth	jqaceV
consid we	edZeeo
consid you	iZPnUx
consid yourse	MTXV/N
consis	Yfhjff
consis of	daohZb
consol	YfbSqn
consor	YWcSly
consor .	dbaahq
consor out	dgYbeq
consor sourci	depYee
consta	hTmdlc
consta .	iXhVin
consta is	YZqcdZ
consta of	fbugUa
consta office	hYjZsX
consta place	mZNjni
consta with	fgbZqb
consti	kgfZge
constr	mfYcan
constr .	fkpaeV
consul	Zchgih
consul 's	liQmdc
consul ;	pbdcdd
consul after	dTkdco
consul and	XgRogm
consul came	eddcpa
consul for	gVZiii
consul it	bejjlS
consul me	UoqWRf
consul minute	cVomcc
consul says	TekQlt
consul the	YrtaRP
consul them	QWcyZd
consul they	dccapg
consul wherev	VWYdnn
consul will	OuXmce
consul you	nbnWYe
contac	e5faYU
contac #	Ypbhce
contac .	O/UXbU
contac about	XmZrXd
contac all	uWecdb
contac by	otTYYX
contac candid	evUabX
contac centre	neVcgh
contac detail	sRlmVW
contac direct	bredeZ
contac for	ephYdb
contac if	XueWdf
contac in	cmmTbg
contac me	criWeW
contac my	dZeqcd
contac once	Vugaec
contac our	WbwZeZ
contac people	V0Zadb
contac person	bqaeec
contac please	YrgcdZ
contac should	Zpddee
contac suitab	Zqdeeb
contac the	hWwYYf
contac there	cZrbjW
contac those	W3VSbe
contac to	buabeZ
contac was	ZqYeef
contac when	atcbec
contac with	fxeTbT
contac within	+KacdT
contac you	k0ZaZS
contag	daefgk
contai	Yblhkb
conten	eifXgi
conten .	VxedaT
conten of	iboadd
conten on	adceep
conten you	biYacq
contes	gaekfd
contes .	dhYapd
contig	Soibib
contin	Zncfak
contin .	XvaeWg
contin i	bsZaed
contin in	eZZhdp
contin intere	ffhjlT
contin on	kVkYjg
contin to	WviaZV
contin until	Yqbjcc
contin with	dNbkay
contin you	cmYTdr
contra	XXUN/c
contra #	cbdYva
contra 's	aWUL/T
contra .	UUXH/h
contra ;	clZXrY
contra ?	ZsaXja
contra @d	cpcZWm
contra @p	ceXXrj
contra after	ecdbpe
contra and	WYQN/f
contra are	ZcgXds
contra arrive	dbceqe
contra as	YURW9e
contra at	ZWlllV
contra attach	aaZR5d
contra by	ZcZQ4b
contra came	ebsddW
contra can	dhXrfZ
contra comes	aWZa2b
contra coming	cabbxZ
contra ends	ZmnZVi
contra follow	dcZbwZ
contra for	gkcVtU
contra from	bXYZ0a
contra i	cSfM+X
contra in	bbOX9Z
contra is	TVUZ/b
contra manage	pbZjbc
contra may	fapfdb
contra now	edbbqd
contra on	iaZcpc
contra over	cccVwb
contra round	chbZqc
contra sorry	bYbbgs
contra there	Wcpbjd
contra they	fZZZwc
contra to	ZdbU2Y
contra unit	bcccta
contra via	cdcbqe
contra wants	eecbpd
contra was	bddYdt
contra we	ZZYcmq
contra which	dbbVud
contra with	afgWTw
contra you	oYkVhc
contri	YaUoqf
contri .	XbidrZ
contri ?	decbpe
contri for	cfpdad
contri of	aZircY
contri they	cVbcpj
contro	bWpeif
contro .	eXqlZa
contro i	nbiZkV
contro role	eWpffe
conuas	gfmZdc
conven	glhpUT
conven .	YmifiV
conven human	pcdaee
conven to	cZYvcd
conven when	brcbdd
conver	feYnge
conver .	XoihVf
conver ?	dUksca
conver and	fVXlgn
conver are	kpbYcb
conver by	cqeXee
conver for	dpcbfd
conver he	hgQnfi
conver in	lcQctU
conver of	iVXdtf
conver we	bbiYdp
conver with	Zaaqan
convey	rjXToX
convey .	ejhOxT
convey cut	heqUde
convey has	bipfcZ
convey to	pfWXje
convey votes	apcddc
convey wants	oglVZb
convic	bbabom
convic for	aaThmo
convin	ZfUjep
convin .	bdUcdu
convin myself	iedmOn
convin the	cbeadr
convoc	gSmnWg
convoc .	bfgsYV
coo	bsWZje
coo we	cqaedd
cook	achtcW
cook it	eadrac
cookbo	TcnkXh
cookbo .	bcrcdc
cookin	lZgafg
cool	baqWoX
cool .	hkbanV
cool guy	idjTme
coon	ZUjvZa
coon .	ebqdcc
cooper	nahYVm
cooper .	qcZcgd
coordi	hWbjgk
coordi have	mUjejd
coordi is	bpdedb
coordi will	bQW6db
cope	dbcrce
copenh	bZUnlj
copenh .	eeVhlh
copied	YYhhoZ
copies	RRWypb
copies .	pSTUsn
copies and	ccpZlX
copies are	ecsYae
copies by	XdZrZe
copies of	TbVtoc
copies to	YaYyYd
coping	eblbbj
copper	hXZhcr
copy	UTq0iT
copy .	dcX0gR
copy back	cbcVwe
copy but	ectbcX
copy by	Zcacwc
copy for	bW1NlV
copy in	bbhpeb
copy is	canhUk
copy no	bccrdb
copy of	XYqyWV
copy please	edXqee
copy so	ebdpdc
copy them	bcatdc
copy to	XZrfjY
copy when	fedYpe
copywr	efjSnh
copywr it	djVeod
copywr them	khZSco
copywr to	cipXdc
copywr your	haebpZ
corali	aekekb
corbel	mflXiW
corbel it	kZpbcZ
corbel your	ddceob
cordia	igZghd
core	dbflcf
corey	Zaeijh
corinn	bZelmY
corinn daily	fkmeVZ
corinn resign	dceYrc
cork	aTlgmg
cork .	bbotTU
cork has	ecYefp
cork say	hgSfmf
corner	XZibni
corpor	eUhYsg
corps	dhZleg
corps adviso	Vkhjdb
correc	hWkibh
correc .	jesUWc
correc and	jaRjfl
correc asked	Wfkckf
correc is	peYcbf
correc office	eecdXp
correc one	jbTrbc
correc tells	Wiilde
correc that	cqbddd
correc the	dgPhpg
correc there	bXqYic
correc to	piZbga
corres	ckhfYh
corres chose	edZddq
corres to	aqZdef
corres will	crdceX
corres you	cbcqcc
corres your	ebXeer
corrid	TmlkeX
cosmet	bdhoXe
cosmet said	TgnjXd
cost	ijdaeg
cost line	lfcgkW
costa	eYgkei
costed	abVrdl
costin	hmYcff
costs	YjWoYj
costs on	epWfee
costum	aYVcrq
costum .	YZYWun
costum to	VcfguZ
cottag	jeTbdp
cottag the	dqaYah
coughe	lZdjgb
could	Wgdqdg
could .	SisQhg
could also	Vpbcbo
could answer	Tkqadd
could ask	cdtYaa
could be	b/bTOZ
could bring	ecpdda
could come	eaZtbc
could count	aqcdda
could do	oRYuaf
could get	WxNifY
could give	Tbmfco
could go	V7OZXa
could have	eMNNj/
could hear	lYhWih
could i	XMZ/fT
could it	cgeaqZ
could keep	ZTkcZu
could lift	bZaZis
could live	gfVpec
could mean	bwZYZb
could not	YenUmi
could only	ccUiqe
could open	ecrYed
could plant	ecaceq
could say	TzlRYY
could see	olSOnj
could set	ctaWee
could somebo	doeceb
could spare	eacqdd
could speak	dcdpdc
could start	QTijW2
could take	H4QVUu
could talk	dVpldc
could tell	KyjZec
could the	ccsfWa
could they	jddNln
could we	NGM/jP
could well	rYVYXi
could write	YWojdd
could you	URa/eX
counci	jkabge
counci 's	gjTYjn
counci for	fkhTgi
counci had	apbeec
counci has	hllQjZ
counci have	dTrdfg
counci i	dinidU
counci is	cjVoeb
counci lady	fsaadZ
counci meets	dpXbbi
counci moves	padbee
counci must	dtYebY
counci phoned	bZpecf
counci sits	tXhbbc
counci tax	fXrhaZ
counci thanks	VhubeY
counci thing	eaaeep
counci too	YYYsbd
counci votes	siYdWb
counci was	iqbccX
counci will	shagUd
counci you	feZXrc
counse	gZXqhe
counse .	gTjaqb
counse fair	dmmheS
counse the	ZkYpdb
counse with	cdcpdd
count	zkYYZX
count .	TOUwpj
count from	uaUhdc
count is	qZciad
count me	bbvccX
count on	vwRMhR
count the	ktfZTX
count their	doeadd
countd	jWSilk
counte	mkWXmc
counte .	vQhVjh
counte and	Wrajeb
counte by	Xdcjod
counte from	pdabee
counte its	rbcead
counte test	cabXZt
counte the	Yccbvb
counti	lkJZln
counti from	pdZeed
countr	fmdcec
countr 's	VjfgoZ
countr .	ZumPZb
countr and	jcZcqX
countr consul	cbscad
countr manage	tWddbc
countr not	dpiddV
countr with	pccfca
counts	kRbbqh
county	hdgpdU
county .	nbpUad
county has	iVscea
couple	glUdYp
couple from	bYTbW4
couple more	jrZYda
couple of	kqYhVV
couple remain	Vdemle
couple who	dZZbcu
courag	ZgXTwi
courag .	dbWTwi
courie	fcqYjY
course	Xbngje
course .	R1lbcV
course ;	YtZdee
course apply	edqefW
course begins	ZZacwb
course contri	daZWta
course dog	Zbpeee
course for	dkoSfb
course i	mVcWrb
course is	cYpeid
course it	dcabpg
course of	0LbpUd
course okafor	Zcrdde
course on	Zbdsbe
course starts	ngjZVa
course that	emVlbg
course they	VRgsZh
course we	hQagmn
course with	ecbasa
course you	XdcZve
court	ZQpeji
court 's	bgaceo
court has	eUxdeW
court reads	bdccpe
courte	eijeVh
courte .	Sjbian
courte we	eecofa
courth	fjZclc
courts	hakklQ
cousin	WXgWY7
cousin 's	YaqWii
cousin .	UULfa/
cousin silenc	Tmjdck
cousin works	VhrgcW
cove	hiXand
covent	nYaZne
covent to	ebdbdp
cover	YTnncj
cover .	YdgYse
cover it	aYSdlt
cover letter	YNu2SO
cover not	dajllV
cover the	eVrnbX
cover to	nhZaVl
covera	YZljpV
covera debugg	ddbqcd
covera i	aVfbrh
covera will	eqYeed
covere	ieRkjj
covere .	gbSikm
coveri	Xbknbf
coveri .	VWjsfb
covers	Rgelel
covers most	dUncem
covet	eYtXcf
covid	ajiefe
cowork	ZTjhdo
cows	hiXYjh
coxswa	nfRcdl
coy	akabhl
cpat	kkNsVd
cpat .	ciXpcb
cpc	lTeWni
cpcs	lbckUj
cpcs .	oQdibn
cpcs your	ecYedr
cpd	dUoikY
cpd 's	kYbpeY
cpd and	oeTQii
cpd i	dTtldW
cpd is	Yogced
cpd job	WkVniZ
cpd wants	bdcpae
cqc	jhWcfk
craft	fUngag
craig	ghbgci
crammi	fWdheo
crane	aVkeil
crane and	ffifVk
crayon	gakZgg
crazy	gjUfcl
crazy you	cdUkWo
cream	ebhhVm
creame	ZZngga
create	XfimfZ
create .	bXpkcb
create an	ddqaeb
create on	bcpdec
creati	igciad
creati .	WaumYW
creati clicks	odadee
creati direct	apWdhh
creati is	goXdcf
creati of	ebcebq
creati ships	qdZcdd
creden	UZjmcm
creden .	Xceqgd
creden wishes	ebsada
credit	nSXqYl
credit check	fYR0Sf
creek	iVejal
cresce	oWjfiX
crete	nXgleY
crew	caWbpp
crew 's	YoVean
crew .	SXefsk
crew alread	aaYdat
crew and	ZfOakw
crew as	aiaapd
crew at	nXYogW
crew boss	asccbe
crew bring	dcbXqd
crew for	kYYgXr
crew from	YVXXg0
crew is	WVkSbx
crew list	pdcRkd
crew manage	ftecXX
crew may	dpdcdd
crew on	hafraY
crew open	hgniYV
crew recrui	jkVmXd
crew takes	Vkeeen
crew voted	deeZof
crew with	dZddgp
crew you	brWYlc
crewin	bhqZZf
crewin sign	ecpdcd
crews	adtadZ
cricke	VvtUSa
cricke .	hucUaY
cried	eYaXls
crier	iWlche
crier eyes	ljScjd
crimin	edbuaa
crimin regist	ccdqdd
cris	fhYbjj
cris .	lThXkk
crit	pUUlei
crit .	cVibhm
criter	ffbWep
criter are	ddpZeb
criter we	fZcbip
critic	hQadql
critic told	lVYXjm
crm	cOgjqg
crm .	aZdpmY
crm and	kUlbdj
croeso	QsvUVX
croft	lfcXfi
croiss	Zbfnbj
croiss thank	gdVnfh
crop	enbZcg
cross	rebbUk
cross .	acbber
cross everyt	hQolZc
cross i	dYcpcd
cross it	Ytbbfb
cross me	ZjtbWb
cross my	1SfWWV
cross when	Zqdccd
crosse	inbRXq
crosse .	kmfSYg
crosse for	ZnrZbW
crosse it	TpdigV
crosse me	XQoXYp
crosse off	iSPYZ3
crosse out	eeRllg
crosse since	lcWgcl
crosse with	RamZYv
crossi	ejrOdc
crossi .	XdfYfp
crossi is	fbpZdd
crossw	Vglcje
crowd	hVsaZa
crown	fadmfe
croydo	dTcihp
crt	ilfdbb
crt is	esaceY
cruelt	eiakib
cruise	gjggba
crunch	aclYcm
crunch till	Vpdgeh
cruz	ncfYei
cry	ibejbg
cry until	Zdqcdf
crying	YYicuY
crying .	edbapg
cryo	edZicn
crèche	jfOlie
cs	YZWojl
cs of	ahSfoj
cscs	bZphbe
cscs knew	jUfodf
csm	bZShhs
csm .	bcddbr
csv	YUqgid
csv maison	dZoddf
ctc	Qfeavf
ctc 's	caqZlW
ctc .	WufaYe
ctc and	bdZepg
ctc put	dgThhm
cto	Xeatfe
cto .	ZViqZk
cto ?	cdaqee
cto @d	bacsda
cto who	cqagda
cuento	Zdflib
cuisin	WVbqof
cuisin school	dqUlbc
cuisin scorec	bdeXsf
culina	kUggdk
culpa	iZkdZj
cultur	ZbgZml
cultur .	fgrUZd
cum	VZilnc
cum .	eWqfdd
cup	gdPlhm
cupboa	bVZsja
cuppa	mSdfuT
curato	fZlfhb
curato .	lNikhg
curato for	depaed
curato have	cdZeeo
curato or	epaabb
curato stoked	eeeZpd
curato the	PeWrfn
curios	YphkVX
curiou	TZ1fRe
curiou .	XcvYUl
curren	WbprYb
curren and	bdcrbd
curren applic	edZefo
curren boss	oVYofa
curren ctc	cdZqdc
curren employ	aWukbX
curren on	WexfZW
curren review	hrZbeY
curren salary	ebZeap
curren vacanc	ZmqadV
curric	xRNarc
curric .	iQSguY
curric both	dpeadd
curric says	tjSZWU
curric she	wSaYdb
curric vitae	aaqgcb
curric you	midicV
curtai	hammcU
curtis	hfcRrf
curveb	ffhbjb
custod	ckcZih
custod #	ebWcok
custod .	boiRfh
custod ;	UveddZ
custod and	XqKdsf
custod for	bbraXj
custod is	dfueVX
custod we	jcTdlk
custod with	eVbenl
custom	ahrXfc
custom .	bftQfd
custom for	adrafZ
cut	bRVoU5
cut 's	pmbWaW
cut .	dNUlcw
cut a	eWbtgb
cut and	lVlheb
cut for	bZZwcb
cut from	eeWlZp
cut in	hglaiV
cut it	bZoZfc
cut its	ecdebo
cut me	VahtaY
cut off	eWbqZi
cut so	cXhebq
cut the	UXNWS/
cut to	ddZkVr
cut you	dqdWec
cutoff	dXZihn
cuts	eZbemj
cuts .	aaabpj
cuttin	ejZgZk
cv	agrjVe
cv .	VYslTj
cv ?	bZVxcc
cv and	jiVnUi
cv as	ZVP3bZ
cv at	bZkikU
cv back	kbSSbz
cv but	dbRtek
cv came	ba0UZV
cv clinic	dcuXac
cv disagr	kdcTZn
cv for	YjbYXs
cv got	dXpfcf
cv has	oijUba
cv have	YtZbec
cv i	jUenaj
cv if	dcZsed
cv in	Rfkjbi
cv is	bvQYcl
cv it	jdkmZV
cv no	dashbX
cv northl	aZWXyZ
cv on	fvSWdh
cv review	XipYbh
cv scan	hmUWZk
cv stage	dbXrdf
cv thanks	eYpefd
cv then	aasbec
cv they	uUaaee
cv though	ebaecq
cv to	X2lSSR
cv up	cYtadd
cv we	iaoWci
cv where	Zbdsec
cv will	fmUicg
cv with	YgYtYf
cvs	kpnXVW
cvs .	ZdwZba
cvs and	uVjXdb
cvs are	aucZcb
cvs sent	dcraYd
cwmbra	jZhhhb
cyber	dioZeU
cycle	WfhRis
cyclin	dgbhei
cyclon	WisaYe
czech	Wmgggd
cześć	adplYa
cádiz	kgoZVd
d	rXdgcb
d 's	jfhncU
d day	xRXVab
d1	eeWidn
da	WWpwZV
da on	cddped
dachsh	Xagdds
dachsh .	ZfTlii
dad	iVlXnd
dad .	dIqRtf
dad and	fiPgvV
dad but	dcapga
dad here	iggiiU
dad says	gPrcSo
dad wants	mmcceW
daft	edjhiZ
dag	bYdZom
dagny	fZkjjW
dagny you	cZkobb
daily	VghWsf
daily 's	ZabVvh
daily .	TpZTqe
daily fittin	XcaZwb
dairie	eafeem
dairy	kMhhlg
dairy .	iYqhbX
dale	fVkaWu
dale .	dabVdv
dalget	deqYca
damage	Seilbl
dan	Veatcg
dan .	dbTold
dan for	bcdpde
dana	Wcakof
dancin	XStfVn
dancin lieu	dasccZ
danger	XlYXho
danger .	fjVcbo
dangli	jemkUV
daniel	ZefYre
daniel .	eegWof
danish	gffblZ
dank	gcWnnW
dank .	nXZdoa
danke	ciihYd
dankie	jkWdid
dankie .	cijVlc
danny	fZgYgo
danny .	fdZbdp
dare	grhWeT
dare ask	cdqZfb
dare not	ctbbec
dare say	hocWgY
dare to	arcdec
dared	mlabbc
dares	jibfdc
dark	clkfba
darlin	ZliXcj
darnel	fcZsWe
darren	XZYohm
darren .	gdQmhl
das	Tjmjfa
dash	ikmYaX
dasha	geYndc
dashbo	bWibqg
dashbo has	daofga
data	aarkac
data .	XjraYd
data are	djiUcj
data center	dodceb
data consen	ddasae
data for	ZbtXcf
data form	bdaxYc
data i	ojWbce
data matthi	deYrdd
data nation	ehZpdZ
data page	cbbqdd
data protec	SR0gWg
data will	TXuVih
databa	bfpWYj
databa .	frlWaV
datase	Ycbwcc
date	fyXqYR
date 's	kbXqdZ
date .	V7aeeS
date ?	pfmSaZ
date @d	uOcmhU
date agains	dqbdeb
date and	cvQoQe
date any	esdefV
date as	bxZbaZ
date at	goXadi
date becaus	eYpfec
date by	RVb6Yd
date follow	cWZtcc
date for	YjvqWK
date from	kcatVW
date got	radZee
date has	e3dYcN
date human	yLfeVk
date i	rvWTeO
date in	axRlbW
date is	taeVoS
date northl	pWdgcf
date of	YwZjaW
date okafor	rYkaac
date on	nkLnfY
date or	oUdkfe
date out	e0eUZV
date reads	gVqiac
date she	drbeca
date talked	oggcVb
date tbc	dYdred
date than	kqbZdZ
date that	XrambZ
date the	sdiVkR
date they	pabeda
date to	KqY2YV
date unit	vMapba
date was	ikPjal
date we	fhgobV
date will	NySkgX
date with	UTY9ZZ
date within	Xdfqbe
date yet	aNb5dc
date you	tbZkaY
date>answer	0YYcdc
date>away	mfSlja
date>chosen	sZYWlh
date>date	vaXkbb
date>free	iaaqiW
date>give	pWUrhY
date>goon	qcSkef
date>hear	uXVgdh
date>if	wSVhkd
date>joy	fbddsZ
date>match	eUbwXi
date>me	pfYfha
date>meet	jeeoXa
date>news	3XZcYd
date>offer	fZeSya
date>others	fgkVej
date>papers	mVYmjc
date>post	fSjaml
date>refuse	biRbZx
date>review	niWfae
date>said	wnVYaZ
date>soon	dxUSia
date>sorry	bqUgbk
date>start	eimalS
date>them	seacfb
date>will	qadffc
date>you	tVafhd
dated	Ybdkaq
dated boroug	Rmeffo
dated okafor	sUdebi
dated the	Ugaghn
dated tp	Vkeeen
dates	bpV2XU
dates .	TyVseM
dates and	VpVvaX
dates by	acdrce
dates i	ejVnga
dates in	sUSnWd
dates of	gWmmUg
dates on	dUkseY
dates please	eZeodd
dates that	cbascg
dates to	WhPpYq
dates with	dpcidX
datev	bcWcjp
daught	afjZXq
daught 's	lgwTSV
daught .	bUagVz
daught had	aiqZeZ
daught has	cobZdi
daught in	feYedp
daught was	dcqdcc
dave	YtTdgh
dave .	apYYna
davide	aaiofb
davide .	VXrXlh
davide fairla	ljQjel
davide with	bbYtac
dawdle	bflach
dawn	dpfUdg
day	ffepeY
day #	adfWwb
day 's	oYKtYj
day ?	fSgpnV
day @d	paYeib
day @s	aelUof
day a	cfkmbW
day after	4PRiXe
day as	afnUih
day at	SidxVc
day before	gWcphc
day but	gibjVg
day by	YakvZY
day can	bcasec
day care	ekVgkc
day centre	gbdZeo
day commit	cdcbof
day condit	qaeeeX
day for	dqdfZc
day four	pcbcad
day from	bgTsmV
day had	hecmiV
day has	Vsgfca
day have	caYucc
day he	vcbdZZ
day i	mnUkVY
day in	OkVkdu
day it	edvUYg
day itself	VahtZf
day job	ehSVqm
day jobs	qaaeee
day longer	sTeeff
day more	zPdcdd
day mrs	XpYejb
day named	cpdeeb
day northl	qSoZcc
day now	kvUUbc
day of	nGlqYh
day off	fuUYfe
day okafor	pXdkbc
day on	PbnudZ
day one	YOaJ/e
day or	PyZmaa
day people	Xrdded
day rate	TcJrwd
day releas	dfeWre
day rule	oddcec
day she	dqTbiW
day so	gdidnU
day still	koUaac
day suits	cXY2bb
day than	nUejef
day that	Xxabcc
day they	msdOaV
day to	bYnscR
day transp	pcbdiX
day trial	dabvZd
day two	jYZoVl
day unit	XYZugb
day until	Yjbqbd
day we	tZTVhn
day week	ZWdazc
day will	PVpjlb
day with	RUg/PX
day within	bpaedd
day you	iScpnU
day your	YZZrja
daylig	fNscjZ
daylig .	aUlfoc
daylig saving	lZoWcb
days	YmYloW
days .	S2RWjX
days ?	kRiocc
days a	aTfZxh
days and	eXb1Xb
days are	ZgwZbY
days at	Zqacfb
days could	crccdc
days he	kSpdee
days holida	aabU0c
days i	XiYteb
days later	gXfdZq
days leave	cbdQ0Z
days of	yZlWdS
days only	acbYwb
days or	Tjckje
days suit	dadsbd
days the	frUjbV
days you	XVbygb
dayton	ibgnab
dayton number	Uhesab
dayton oh	ddrdYZ
dayton on	rabcdb
daz	ZjQmig
daze	fcZhle
dbs	YVammm
dbs number	edbpcc
ddmmyy	ijXmdZ
de	Wgfkif
de from	Vmbqbc
dea	kfdjab
deacon	dhZdYr
deacti	dZnabk
dead	XalgUu
dead .	XUofUr
dead as	Uqdedj
dead but	eVreee
dead end	ebYeeq
dead in	ZXbVcy
dead just	eareeZ
deadli	meSyVZ
deadli 's	lWcmdd
deadli .	ovVScW
deadli and	qQgoYd
deadli for	XgcteY
deadli of	sTWQbv
deadli the	gfVubZ
deadli to	qlXYcc
deadli unit	addsda
deadli was	YiogdW
deaf	jgZmbY
deal	abYV+X
deal .	kiRUre
deal ?	acKQ/X
deal on	dddWuc
deal with	bixcYO
dealin	flqWXa
deals	ucRmiO
dealt	UkXcmj
dealt .	YfcXsg
dealt with	erYeeb
dean	ijZgee
dean 's	fpeeYb
dean for	esaYdc
dean had	Zraeec
dean has	oTRjrd
dean is	Vjkckd
dean not	Xpddid
dean on	pacfdc
dean said	hVcgjl
dean signs	qmYabb
dean to	mlijTX
dean who	diYodd
dean will	uTdbkd
dean writes	pXidbc
dean wrote	dZqdcd
dear	fbiccm
dear .	gjpWaX
dear applic	rWhXbk
dear custom	VazXcW
dear desk	adfqbb
dear madam	bhVcdq
dear member	Xbvaaa
dear mrs	edTffr
dear partic	eepbeb
dear positi	pdbced
dear profes	XsagdZ
dear sir	ekfVbl
dear valent	cbeddp
dear with	hcasXW
dears	hgldfX
deb	medadi
deb and	ggqYaa
deb at	cjobdY
deb but	yaaccT
deb disabi	doeceb
deb for	fglnWR
deb he	grXdcY
deb is	kaqccV
deb it	rddagU
deb now	qpSacW
deb save	XsYcid
deb so	lVrZca
deb still	bjZpdY
deb that	mbgcqQ
deb we	UZbgcs
deb with	fUrbbf
debate	Xmkeaf
debati	Yxbabc
debrie	piUdbh
debrie and	jWdbdp
debrie got	lpaWdZ
debugg	UeP2bi
debugg .	ZZNvil
debugg again	drcaea
debugg and	cSgddq
debugg it	oceddc
debugg you	daZasb
decemb	VoraYY
decemb .	eegpaZ
decent	edmUje
decent .	Zpcdec
decide	tiUXei
decide #	xUZZaZ
decide .	ntUZeY
decide ;	wfYZYb
decide ?	wVaZZj
decide @d	veZaaa
decide @p	ocobUY
decide about	iheieW
decide after	Z2TaYW
decide agains	OJjQW/
decide aisha	qYcdef
decide and	6hTXVZ
decide anythi	ksRgZb
decide at	qbgahZ
decide before	2XaYYZ
decide broke	jUeioZ
decide but	lSerce
decide by	0gYOgW
decide custod	ccaddr
decide disabi	waaWcc
decide dog	wXcbca
decide everyt	eqbfZc
decide for	SSKP9o
decide he	qhYXai
decide how	dccsba
decide human	yaaXab
decide i	PryUaL
decide in	xbbRfc
decide is	buWcaf
decide it	ZZUYvo
decide northl	tbbXai
decide not	XRmNW/
decide nothin	YxXdca
decide now	bpdbcd
decide off	phaYdd
decide okafor	yQaYiZ
decide on	2ZQRlf
decide or	Ztaeed
decide over	ofTZgi
decide quickl	qYecee
decide reads	vVbZib
decide someti	obcded
decide that	iRjbgp
decide to	SQefh4
decide transp	pZYicd
decide unit	0TNRkX
decide upon	Yqegac
decide we	lLcqbo
decide when	T6UYYb
decide whethe	SrVrdZ
decide whom	WyZTdZ
decide with	lVicbk
decide within	2TacXb
decide you	Rnfjla
decide>again	bnYZrY
decide>answer	4fZeWX
decide>ask	ccVplc
decide>away	XfgcwW
decide>chosen	YtWahf
decide>closed	aqZfXk
decide>date	tWXiia
decide>free	SZX/bb
decide>give	YeZhrc
decide>hear	pjaiUX
decide>joy	kqYYdc
decide>me	pbdhda
decide>meet	gfXuRg
decide>news	0XbWae
decide>not	cuaeTj
decide>offer	WmWRwg
decide>others	pfTiWk
decide>post	lkTgia
decide>receipt	Tpbaki
decide>start	hWbfkk
decide>step	XnY0WU
decide>them	tjbeZZ
decide>wait	hwTabZ
decide>will	xhabaa
decide>you	sZWcnd
decidi	w0OTTW
decidi .	W/RQYU
decidi about	ipbbbY
decidi by	peacdd
decidi human	wVcaZc
decidi i	Rtebje
decidi northl	qabaed
decidi okafor	uSdhdd
decidi on	vRYiae
decidi unit	pXeeee
decisi	6mSWcZ
decisi .	0mYUZX
decisi @d	sbcdaa
decisi about	pWcpZZ
decisi after	Vtabcb
decisi agains	eccddo
decisi aisha	qZecee
decisi anaest	pZddec
decisi and	slZWfV
decisi are	skTYYg
decisi before	gqUjaX
decisi but	Ysbeea
decisi by	4XVQrW
decisi came	TUaecw
decisi chef	padded
decisi come	uXcbdd
decisi comes	tbXgab
decisi day	xjPWXW
decisi depend	bqdeeb
decisi disabi	sWedee
decisi dog	yRbbhb
decisi due	uWcaed
decisi fell	aadduY
decisi follow	ukWeZW
decisi for	1YkWZS
decisi from	riceWY
decisi get	bpdddd
decisi go	ySZddb
decisi grinni	apbeec
decisi hack	wcXacb
decisi has	ctWbcf
decisi human	2VUWbd
decisi i	jeqaZW
decisi in	4YNebY
decisi is	juRaYc
decisi it	yPbicZ
decisi lands	vaXbbb
decisi like	Zpddha
decisi made	Wbeefq
decisi no	Upiaig
decisi northl	giVbfi
decisi not	dipaXc
decisi of	RrcXoi
decisi okafor	4fSXZW
decisi on	zaWlaT
decisi pendin	cuRZbe
decisi reads	rfacdZ
decisi stands	cccecq
decisi the	xRbebg
decisi there	pYiadc
decisi though	brbeeX
decisi to	pmaSVi
decisi transp	sbbcdd
decisi unit	0dQShW
decisi until	sXXhcc
decisi was	M4VSjj
decisi we	aZpcdh
decisi went	Yabeis
decisi when	Usdeee
decisi will	2hVSYT
decisi with	gwYbbV
decisi within	piSUnW
decisi yet	raXjca
decisi you	UvYYch
deck	PlZvZj
deckha	eWddse
deckha .	abhTwa
deckha in	lWaUrc
declan	kVnYZn
declan .	kYacZs
declan for	ddrabb
declan of	cakpaZ
declar	WVb/cU
declar by	ebasba
declar is	eaTwdb
declar of	RXfzfa
declar on	tcaada
declar which	dbcrdd
declar within	Skbvad
declin	WUZTh7
declin .	ZWOTsz
declin by	XZUeiv
declin i	bkpdcW
declin in	paYecf
declin on	Sdkall
declin our	fdrebY
declin the	WbtqaQ
declin their	efpfXc
declin throug	deeapd
declin to	XmLXU3
declin we	juddaR
declin within	aedcra
declin your	XRRXR/
decomm	cZPkfq
decomm .	bcWkcm
deduct	jYijhY
dee	hcbXkl
deed	depbWg
deed .	cYqede
deemed	UkaulS
deep	eaepcf
deep breath	jZQeil
deep freeze	dT2bbX
deep warm	ccbrec
deepak	Q2MnVf
deepak .	ZyVfYa
deepav	bdnica
deeper	cYWpap
deeply	hcghiY
defaul	gdcljX
defaul kinds	dbdqdc
defenc	dallca
defend	VdUneo
defend .	cYXkcp
defer	rfgYbb
defer the	nSpeea
defer will	etXZde
deferr	eb/QWH
deferr .	gWwadU
deferr for	cYqeea
deferr to	jqZYdc
deferr until	eYreeb
define	fXclZo
define light	fWbaas
define or	rbeadd
defini	6kVXXV
defini .	0dWZaT
defini answer	5QZbca
defini before	padbee
defini date	dpddec
defini hear	Wrdfee
defini let	rVeefe
defini maybe	bqcddc
defini not	YwgZcV
defini yes	ibdYrb
degree	Wcgmfh
degree certif	cddpdd
degree it	Rccuae
degree says	daaepf
deirdr	ZWhmbk
dela	dcpddd
delacr	ZmgWsV
delay	qsSecT
delay .	lsddcN
delay in	koVffU
delay was	padXjf
delaye	frUieX
delaye .	XwPmXc
delays	b0Taca
delega	beYcln
delega .	boRbli
delete	QR6RVt
delete .	VbcgUy
delete after	Vojebc
delete and	dpgceY
delete at	ZdseeV
delete from	bgZaYw
delete it	WU3Tcc
delete on	Wbphdg
delete pen	piYYee
delete the	fQmcii
delete your	WVtcZk
deleti	UehsWg
deleti and	bcarha
deleti within	Zcdpeh
delgad	gbobXg
delgad me	eccecp
delhi	gYkifc
deli	blZeej
delibe	iqWZfd
delibe .	iqXjdP
delibe and	WkcYpf
delibe at	Zqdecd
delica	fWldif
deligh	VgeZxb
deligh .	hfXYqf
deligh does	eecepa
deligh if	aTWj1T
deligh the	caZZom
deligh to	WhhVud
deligh you	chVqch
delive	bfefhh
delive .	gJhllg
delive has	casbea
delive it	dpdYce
delive on	paYedf
delive tried	fcXfep
delive with	acXjcr
delphi	fcmadd
delyth	amdbkb
dem	Wlnbga
demand	Vfceok
demand .	QvUkch
demir	fZXcfr
demo	hfeZje
demo on	pabeed
democr	gsZZad
democr .	qaaced
demons	Wbedol
demons in	dZtcdc
demons is	kcUgne
demos	Zeoadf
demos .	aebago
denied	fcdZkk
denise	ZqkfdU
denise the	bpbhZf
deniz	leidfX
dental	dwRdZh
dental on	Yvbceb
dentis	cepleR
dentis .	VmvdUX
dentis before	Zccred
dentis of	baWtba
denver	cjahgf
deny	hgSkcm
depart	aneecg
depart 's	eQxddc
depart .	crXPjn
depart and	ZpgefZ
depart but	csXbcY
depart for	phYYde
depart has	dncUfh
depart is	eT0ceX
depart it	dYceoe
depart makes	Yqddce
depart now	dwYdYY
depart on	ZdfqZg
depart paid	dcbsad
depart will	ahqXhW
depend	X/WZXW
depend .	R2kTaV
depend on	Y/VbWO
depend up	bTWadz
depend what	cpcdec
depend who	lsWTZX
deploy	elZhZh
deploy .	ekjUgf
deploy will	bpdeda
deposi	fgZlYj
deposi .	fbdsdX
deposi board	Wocfbk
deposi the	hadocd
deposi to	tUccbg
depot	ggreYV
depot so	jbYqea
depots	hUknXe
dept	ZYYmSx
dept from	edXecr
dept up	dZbpYh
depth	eWbXnq
depute	fehlbZ
depute but	dcfpcZ
deputy	mSfchk
deputy direct	ahkVpa
deputy head	padfdd
deputy who	caereb
der	dXqjeW
der .	edqcca
derby	WZfdse
dermot	ffXtaY
des	hiXdjf
descri	jeYXer
desele	efUdeq
desele .	efUdeq
deserv	Xncafj
deserv .	YcTcsm
deserv ?	bqdace
deshaw	mRjldb
design	ZXXqas
design .	bdXcfs
design a	ZXcyac
design and	TnWabr
design below	eepYdd
design on	Vderef
design test	ejVmef
design we	faaedp
desira	VkWXsi
desira .	YpZYnb
desist	ZhmmWb
desist .	ajgpWa
desist a	aVczad
desist about	ebocdd
desist of	csXbhb
desk	daggkf
desk 's	aZhYua
desk .	Xekapd
desk ;	Zjcpda
desk a	deXbpi
desk and	lkVUgl
desk at	oYghVf
desk before	gVYvaa
desk but	moUZec
desk by	NcGvxc
desk for	ZpfZmV
desk from	Wdmbap
desk in	gTUhsg
desk is	WXkQsm
desk job	laVldh
desk northl	Wgnlbb
desk of	hoWgjU
desk on	chwSZd
desk said	lgqZcR
desk that	ZfcXau
desk the	aVbljm
desk to	bbViZu
desk told	gehsWS
desk until	PgrhXf
desk with	sUVidj
desks	Yjbcfk
deskto	Wdjjhb
desmon	biYXdr
despat	idaefj
desper	fckfed
despit	nRhXmj
destin	ccakej
destro	bfhhbh
detail	bccjjh
detail ?	eceSuh
detail are	ZaohhY
detail by	aVlvdU
detail change	uZcZeb
detail feedba	ebcecp
detail for	fYYdes
detail in	aXWdsm
detail is	iYZcdr
detail note	Wfehmh
detail of	ibgqVX
detail on	bfTfXz
detail over	cqbced
detail the	eomedS
detail to	XnUmdd
detail will	bhgTin
detain	aZZiho
detect	dheafk
detent	knUcZi
detent .	ctZfcX
deter	Zncbcm
determ	6mKNWh
determ and	pcdced
determ by	wccYcZ
determ that	bSZaa2
determ within	zcXZcX
detroi	ialWhg
dev	UjZmgh
dev .	aWZWos
develo	dbmeXk
develo is	ZWubch
develo was	ebpfdY
device	ZfQnqb
device .	WgZpmX
device querie	Ulagbi
devon	edajtS
devon .	aedpce
devs	fdgegg
devs .	hibjjU
dewey	dbkjgY
dewi	XWelap
dewi to	acdYer
dey	flZhiY
dgm	fUXtfe
dhal	eXnlZe
dhillo	fXOarr
dhillo dentis	egUike
dia	VikkkU
diabet	knXdcb
dial	cTptXW
dial .	rgdUbh
dial i	dZrccc
dial in	WWQ7aY
dial the	beoXhe
dialog	WXccsk
dialys	bfkVhi
diarie	gdjhhY
diary	jddocZ
diary ?	edcpcd
diary and	oTbqaZ
diary bankin	hiSehl
diary i	gYedpa
diary in	rRXZnd
diary is	Vpdjfb
diary like	cccscd
diary out	dnVmdd
diary says	qYZddk
diary the	fgTgnf
diary to	pdTcjf
diary with	lZpZcZ
dibs	hZVgmj
dibs .	haaddp
dice	ecWYZw
dice .	gYcYds
dice with	dccddq
dicky	apidca
dicky bird	apidca
dictat	YWhnXp
did	aZjWis
did .	ZPkfgs
did a	hfnRhe
did and	dZdUrl
did ask	hlPZkj
did better	eaZdfq
did but	dhZcbq
did choose	baSdop
did decide	dpdecb
did do	eYbdbt
did enjoy	dcpcdd
did everyt	eccdcq
did get	begbxN
did go	joVdec
did great	irYabb
did his	lSdgmf
did i	gYvZdY
did in	QexfaX
did it	lPkQpl
did love	hbcbpb
did no	PQRcd3
did nobody	PNVY4r
did not	aagXgv
did offer	eidinU
did on	akVirW
did real	ihRije
did ring	aUYijr
did say	heSdjm
did so	TQpmie
did tell	bmcboW
did the	oidLhj
did their	khnQYf
did they	gRqXdo
did this	fdqecY
did to	fUoaih
did try	biYacr
did want	eZjbZq
did we	hU1Jfe
did well	ewXkWV
did wrong	edbedp
did you	SO8dUf
did yours	crjWbb
diddly	RtkXbd
diddly .	RtkXbd
died	mQuXdd
died .	capced
diem	fbgtcT
dies	TbrqfS
dies at	jhWpcX
dies on	adaube
diesel	fYkaZn
diesel say	ciYYdp
diet	iYdimb
dietar	mdXljY
dietar 's	crbceb
dietar pendin	qcXeed
dietar went	edddpZ
differ	eciabo
differ 's	eXnhTo
differ .	jleTff
differ answer	fWdeeq
differ applic	ecTjll
differ candid	dcdccp
differ direct	YTISa/
differ has	cZpidb
differ in	WcUcwi
differ job	ZktcaW
differ ways	agaZpg
diffic	jkcYQu
diffic decisi	edbddp
dig	WeZmnd
dig and	dgaqZc
digest	chwUXZ
digest .	ZZtiZa
digest the	nnUYed
diggin	lXjlXd
digi	fUfjZo
digit	lZbRmo
digita	aqcahb
digita .	ZsXdfe
digits	gfbghf
dignit	XXoZik
dignit .	gbpbdb
dilige	liaXhh
dilnoz	fhwYXU
dilys	Yelcld
dimitr	dZZijl
din	gdokcS
dina	fYrZha
dina and	daoeec
dinghy	dtMZdl
dinghy .	alVYmk
dining	RfljZh
dining unit	Vfjggf
dinner	feaffk
dinner 's	hZWZbu
dinsda	kOtVai
dinsda and	pWffff
dinsda only	cdqbeZ
dioces	ZmrcbV
diolch	ZapXih
diop	gihbZh
diplom	eXgrVi
diplom .	XiUnOw
diplom copy	edYqee
diplom of	ecocfb
diplom sent	rWjRXR
diplom they	giVamh
direct	ikWffg
direct 's	owUVab
direct ?	cVayhY
direct after	qYbded
direct answer	pgZdbe
direct are	buVbcb
direct asked	SkZYlr
direct calls	pebcee
direct can	ecsbYc
direct confir	pbdcec
direct down	aZaduc
direct for	bcSggt
direct if	cwVcea
direct is	ayPcah
direct looked	daWacs
direct loved	cZTpji
direct met	cZcdcr
direct must	epecbc
direct no	dUtdhb
direct of	fWfapi
direct office	bYZddr
direct on	ndaqSW
direct only	hdpaba
direct phones	pddcec
direct said	bheVhm
direct say	xTTbcd
direct the	YWZfrl
direct there	bqcidZ
direct tp	encenT
direct wants	beYxdX
direct who	hpZdjV
direct will	qdbfab
direct wishes	gqToYX
direct with	XdWvfc
direct would	TgTxeh
direct your	cWmYZr
disabi	/OXgaX
disabi .	6QddgV
disabi ?	WXfzaZ
disabi a	qbfYee
disabi about	wSaadg
disabi after	UuagdY
disabi and	4XcadS
disabi as	qfbbaY
disabi at	Rdc0ZW
disabi before	hXauXd
disabi but	Uracbl
disabi carla	Rnoeee
disabi contri	aeepce
disabi either	qlXbcX
disabi even	qXdeee
disabi for	phWiaT
disabi from	raecdd
disabi he	rTmUah
disabi i	7akOUT
disabi if	yWZabd
disabi instea	pPaqca
disabi is	sSVmWX
disabi it	vhcWYX
disabi latest	Wedqde
disabi no	QiXcdt
disabi now	cqIdVj
disabi one	tZedeV
disabi or	SZfmsZ
disabi please	iZfVni
disabi s	bYpVoZ
disabi said	pcZdee
disabi she	3QgSXV
disabi should	sYedbd
disabi so	odPalh
disabi sorry	uXadeZ
disabi that	jfUfck
disabi there	rVjeeV
disabi they	dTclfk
disabi though	sbdbcd
disabi to	eKlvdU
disabi volume	gUazYY
disabi was	rXZjab
disabi we	jpYadZ
disabi what	uUdcdd
disabi when	0Pcddc
disabi who	UsZbeb
disabi with	0MdmXY
disabi you	4OYbfZ
disabl	bfqdYc
disabl .	dcpeeY
disagr	dhoePc
disagr .	freXWX
disagr but	cdUZbq
disagr for	XSqmdZ
disagr on	Zgpbec
disagr the	cuWcdb
disapp	XZgSiz
disapp an	ecbYte
disapp and	YdrZci
disapp news	dabebt
disapp on	ecrbeY
disapp this	eZbeer
disapp you	dZSTh0
disast	eaqYdd
discar	gXYido
discar .	bXZjep
discer	cXnTnh
discha	YncYSn
discha you	hUXSav
disclo	ceVlod
disclo for	gcWbsd
discon	aUZXcz
discon .	caYdet
discon and	daaZes
discor	daeelh
discou	QltcfX
discou .	VpnVfb
discou for	ebrgaY
discou job	dYpgbe
discov	zXaUpS
discre	aecllc
discre of	cjadpZ
discri	ZYmjdf
discri .	dUpgYh
discus	gldbkZ
discus .	W1WLqd
discus and	cfiXsZ
discus before	deardZ
discus i	ltlNXY
discus in	dqXlWa
discus intern	pieXca
discus it	dOrgkd
discus letter	dbcdpe
discus on	eXfcpe
discus reads	oXhZhd
discus the	lbbZof
discus this	aYateb
discus to	pcdWei
discus unit	hberUe
discus you	ergbbY
discus your	nZWSis
dishea	bhdpVg
dishea steven	bdasdc
dishon	ZYhshX
dishon .	dXeqZh
dislik	ftRXVn
dismis	fSXZY2
dismis and	dcedbp
dispat	Wfjjde
dispat and	crWcic
dispat card	daZrbe
dispat digest	carbed
dispat is	eaZYpl
dispen	alchgb
disper	dkmeWc
displa	XaqhYi
displa 's	bbagZs
displa from	gdrXeZ
displa line	beliiU
displa on	dbdZer
dispos	cnafgc
disput	dfWPks
disput the	febdYp
disqua	eTmend
disqua 's	ZSkcqh
disqua i	caipbd
disqua off	fallaW
disreg	dooSgY
disreg .	aXudYe
disreg it	lkgPZl
disreg that	Xpccjc
disreg the	mjffcV
disser	amjcYe
disser on	UpmUee
dissol	aMpbay
dissol .	aPqdcs
distan	gZpZak
distil	hjUdel
distil .	dpdbdd
distin	cVWlft
distre	jWjmba
distre .	aajrdY
distri	eSdljk
distri his	eacedp
distri you	ybmTXY
distur	bcqgUf
dither	ValhVq
dither .	Vlrcda
ditto	Xlaodc
dive	cYasWk
dive .	iYOnao
dive up	fcdcbq
divers	XaiksX
divers from	dcgapc
divide	gvUVfa
divisi	ibgsaY
divisi .	ZlrdcT
divorc	Tcvadh
divya	ZecZml
divya .	agUckp
diwali	lVeijc
dlamin	kYeWgn
dlamin .	haYcbr
dm	wXXbhf
dm me	ejYXsb
dm you	tRapYa
dmitri	jaYqYf
dmitri .	aWilbl
dms	1RZcaa
do	deemfc
do #	ZOiknf
do ?	USnxeU
do @d	eRawZc
do @p	dcerab
do a	UWW/UW
do about	kWekch
do all	oUmjZa
do an	YnYqXc
do and	iXgpeY
do anothe	cWkvcV
do any	aqabec
do anythi	mZuUXc
do apolog	jUnYZm
do apply	eaXbdw
do as	ZWVpau
do better	regcbX
do birmin	eWoehd
do both	fZXeho
do but	fpcXkZ
do by	Ujjmda
do check	odaddd
do clothe	iWcpce
do come	OI2cap
do confir	becpdd
do contra	bdddqc
do darren	eZUkll
do do	eZbrhY
do dog	aZaudd
do enjoy	ebpeea
do essent	acrgca
do everyt	epaYkX
do fill	ecarcd
do get	TrhheW
do give	hepfbW
do her	bgYvZZ
do here	cWrhdd
do homewo	qdfYde
do hope	VMlUox
do hun	bdepbe
do i	RfrhlX
do if	hQzXfY
do interv	ecbpdd
do is	ljfXTk
do it	lLM8bl
do just	ZYascf
do keep	pYdUZp
do letter	cdSirf
do like	WwlYbU
do look	abYecu
do me	UamzTP
do mine	YYiwaZ
do much	YpiddZ
do need	VTX5lT
do northl	cdcgrW
do nothin	ehukYJ
do offer	dWhlrU
do okafor	Wbazac
do one	aQQ/XR
do origin	dVlidl
do our	jkTrYY
do promis	Ureefe
do read	WnRbtg
do reads	QZTwpb
do ring	VccskY
do say	WkcmhS
do see	bfmTnd
do send	YWVvjd
do so	mdhncQ
do some	amXnVh
do specif	bgbdpb
do tell	eSbnmh
do thank	Zepbee
do that	eZM4eY
do the	YVT/jW
do their	NmUxZh
do them	cRWuYp
do they	elflVZ
do this	Tgamkh
do trial	dYbudZ
do try	aaiXbt
do tuesda	bkabpb
do two	djZsXa
do unit	cOY0fW
do us	XLR+jS
do want	YqRsiO
do we	WkTYpo
do wish	mdaXXp
do with	cg/TQU
do withou	aTTcg2
do you	USipzS
do your	fgTrbg
doable	hedhef
dobbs	gioXdY
doc	ViYgmj
doc two	dpcWid
dock	XcRyib
docker	ZekhYk
docker #	fcqjVY
docker applic	nYpRcg
docker candid	fakiVh
docker dr	dUmiai
docker mr	jeQqVl
docker placeh	Xpfdee
dockin	gbhYjh
docksi	Widjke
docksi .	Slfdhj
dockwo	rbmgVW
docs	cbOjwd
docs to	Yedqae
doctor	bTmhlg
doctor 's	jigkVX
doctor .	dNZgun
doctor and	bcrPih
doctor for	ddXsVj
doctor has	dcbYjq
doctor it	Xgdrdb
doctor will	dddrcZ
docume	iejdae
docume .	gZrYkZ
docume and	rhbWfW
docume as	fecadp
docume back	cdbccp
docume by	XgUtcf
docume for	bpgeaZ
docume have	mrnOXR
docume verifi	gfQuSh
docume we	cZVgbw
docume were	gcsYdc
docusi	epUbjd
dodged	anbedg
dodo	jYckcj
doe	YkpVoU
does	glZice
does #	dZbgtZ
does .	fvbTjX
does @d	ebdrbc
does a	iactaX
does after	Xsedda
does anyone	fuYZcc
does apply	hqVeeb
does both	Vjdbjm
does ewa	cbpddd
does have	iVkldc
does he	cdbpdd
does her	sadiWa
does his	jpVYaf
does i	atWcdg
does is	bsdYdd
does it	pckYcb
does mean	aqUaYo
does my	kgjVhb
does on	pWdidd
does reads	bZhrbd
does she	mdbVqY
does so	qTfZam
does that	YVUrqg
does them	aXXyba
does things	dpacdd
does too	cccdpb
does we	fpbbeb
does with	duXbhX
does write	pYeeed
does you	nfdWhe
does your	ZLqzZT
dog	1RXoeY
dog .	2OUqfZ
dog ;	pUTygP
dog ?	Tkckna
dog after	rZWiae
dog and	+aXYcU
dog applic	VhlUil
dog are	Vklcbi
dog as	lcZsSf
dog at	jZPybZ
dog becaus	tPmhaZ
dog betwee	qYeded
dog but	lrYgYU
dog collat	Zpebef
dog either	Vsbefe
dog else	bedqcb
dog fellow	ZoijXW
dog for	hZYxSe
dog good	tbaZdb
dog have	Zcrcdb
dog he	zeYVfX
dog i	/PWcVU
dog if	lWcklX
dog in	jUjpdT
dog is	uZbhfV
dog it	qjZdUe
dog like	mXZqcX
dog linden	gaZtab
dog now	qcdaed
dog of	abccYv
dog on	oTkXhe
dog or	OVS5jb
dog pendin	ebpeec
dog please	ZXfolZ
dog regist	bbuXca
dog roger	qbdcdd
dog s	giPgfk
dog she	5WaXYY
dog since	dadpee
dog skim	gbgVho
dog tell	Wedtbd
dog that	hbYbtc
dog the	qXejZd
dog then	xehXXT
dog they	6SfZYW
dog we	uYVfde
dog when	xVfdZc
dog whethe	Ydahof
dog while	cccbrd
dog will	baecdp
dog with	xRSlhZ
dog you	7OefcL
dogs	icdhff
dogs .	WnTcni
doh	edgkgb
doha	cZljbf
doing	aehmbg
doing .	VniVdh
doing ?	dcZrdd
doing a	XXW9UZ
doing by	gabqcc
doing fine	ebqddZ
doing it	jXSrVq
doing now	bVhdim
doing so	nlfbbU
doing withou	bWZbdx
doj	hafmcd
dom	kTjhhd
dom rosé	gfVgfl
domain	cqRapX
dome	VeoWlf
domest	gjeeag
domini	cZtagc
domini .	ZjeRof
don	ngYYjg
donal	ggeiZe
donate	cVqcje
donate a	cbdare
donati	da0XUc
donati .	bauZcd
donati for	ecpecb
done	lcfaeh
done a	dVbfcv
done alread	kZYebq
done before	mUZwYZ
done by	juNtSP
done deal	UkSZsm
done for	bUwcWf
done got	qchUdd
done i	pWhSnc
done in	waWibR
done it	flaeoV
done letter	pmYVba
done mate	dedZrc
done more	cSbbhw
done mullin	hVdbkm
done now	qbmWaa
done on	gbuaeV
done online	edZqcd
done our	pedddb
done pro	bZThqk
done so	Zdpabk
done their	YRiqbl
done there	bccZbu
done this	dZXdmp
done too	dZcaeq
done unfort	pXeefd
done we	YrYddj
done when	aqcded
done within	aeZwbZ
done you	abVnrV
done your	rTZbqY
done yours	ewcVVe
donega	cgeXnh
donor	pchYcX
donor the	pYeeee
door	gOpchk
door 's	VOlcWy
door .	dTwWoY
door ?	dcXWtb
door by	qXYpaW
door closed	ebSedv
door closes	dUZhdu
door for	hVgdaq
door i	keXacp
door if	Vapdkb
door on	wUchXd
door open	debdZq
door opens	bdZapi
door reads	vXUfai
door said	WlZdep
door she	hoQlac
door shut	fkXbZo
door the	XnWode
door unit	qaaYlb
door we	rbcdea
door with	cRZZkw
door you	gYWeta
doorbe	Xoaidc
doorma	jXWekm
doors	QW3Rhh
doors at	cbqcdd
doors on	edpcbe
doorst	idiZZl
dorman	bU2bcV
dorman .	eatddZ
dossie	anXpdZ
double	YjkiZb
double .	agqcXf
double brew	dcqZdc
double who	cWYocl
doubt	fgVWsh
doubt it	rTeejd
doubt you	ZnaVmg
doubts	YjTbom
doubts about	ceUhnh
dough	biVggl
dov	dYlodX
down	gcedfk
down .	ceiSgr
down ;	fqeddY
down ?	ablSsi
down @d	cbsZdc
down @p	Xqjcbb
down about	iuTXfa
down after	bfZgar
down again	TYwWcg
down before	blTRpp
down by	fLldbr
down exact	Whgidk
down for	bQe2eW
down gently	YKVVX+
down here	cbpdbf
down how	ddaqdc
down i	gWpceg
down in	pScclf
down it	oiTeah
down me	ecadcr
down northl	kSjcao
down okafor	tZdbbb
down one	csbacd
down other	pffYcc
down over	htaZjS
down ravens	eVkbhl
down she	Vlccco
down so	ghgXqW
down that	Updgic
down the	mlMjkZ
down they	TiaXbs
down till	fmmbbV
down to	qaSgZp
down two	edehoW
down until	gUvZZc
down we	aqZmab
down well	gqYedW
down when	kXdape
down whenev	apbeee
down while	eZreeb
down with	lsYjUV
down within	rbacde
down you	djYXta
downlo	RUsekh
downlo by	bcpbdc
downlo your	edXfdq
downsi	Xfdlhe
dpo	jYaWol
dpo .	nYacYo
dr	dbZkhk
dr #	libfjV
dr correc	cfpZde
dr diesel	YUpkde
dr edit	gbdcZp
draft	WUjhvZ
draft .	dbjhlU
draft agreem	cbdZrd
draft contra	ZYZS4Y
draft of	dmUmWi
drafte	qRXZni
drafte your	dZdcqg
drafti	WgQlqc
drafti my	ecaceo
drafti the	deahpY
drag	kvNYfY
drag it	nQWgll
drag on	qfbedY
dragge	eoZZia
draggi	mzLTZS
draggi it	YpYbgX
draggi their	doZffe
drags	lwPWXV
drags .	cuXccY
drags on	crYeec
drains	ffbhgf
drains follow	dpcdcc
drains from	cdadqd
drains has	bdacfr
drains it	ekZpcX
drains on	bZceeq
drains you	fhpTgc
dram	XlfapX
dram .	Zbqdee
dram best	emUehj
dram job	dWacuY
drama	Xfahkk
dramas	gbvZbU
draugh	cecmcf
draw	Zhkala
draw agilit	pbdded
draw breath	Xqccde
draw for	RW3Jie
draw it	bZbctd
draw pain	qcbcce
draw the	YdTsXq
draw up	ZcNsvT
draw your	ddiaoV
drawer	hXqfcY
drawer .	dbsabc
drawin	gZelmX
drawin .	oRgdie
drawin and	dbdtWe
drawin up	diTT3W
drawn	XjVcuf
drawn .	PoTkdm
drawn a	hVleYn
drawn on	dknTdc
drawn to	ddbfbo
drawn up	XePdze
drawn upon	ZpZdga
drawn you	capcja
draws	ffZkcg
drayma	hehdch
dre	jgibdc
dreadf	cfgWhl
dreadi	fTieki
dream	ghbQml
dream .	ZrhYXf
dreame	eheegf
dreami	akcUmk
dreamt	aqmbSe
dreamt i	dbudWa
dredgi	axMYqa
dresde	XYikjf
dresde jordan	dbsdaZ
dress	Xccbhs
dress is	ccaapj
drew	gMXOk3
drew .	hYdbeo
drew a	hQlZXt
drew you	XdhZoe
dried	aeeani
drill	bjchYk
drink	4NZcgb
drink .	0GZfoa
drinks	QaTk3T
drinks unit	cdbbqc
drip	T3VaVg
drip .	P3RZUe
drip and	hSZhgq
drip for	eapeca
drip i	cddeap
drip now	VvWdbZ
drive	Vgdjhj
drive i	Wpfeef
drive to	ectbaY
drive you	dbcdcq
driver	brkaWc
driver .	Tenjbj
driver gut	Vpfhfe
driver your	dvZbZZ
drives	jejZcd
drives .	esZYgb
drivin	Qncqbd
drivin .	XjmoWW
drivin assess	dddYpf
drivin from	VYgpbk
drone	ggpWcd
drop	gfazUX
drop .	fSiacs
drop a	hrPlbb
drop by	jQvcda
drop her	dacpde
drop in	iNwdXb
drop it	WUe6VW
drop me	eiRwXd
drop my	TYovYZ
drop off	Vdewac
drop out	SqarYa
drop the	aXqbak
drop them	YWjtgX
drop you	vuTPaY
drop your	cXQwja
droppe	VVegth
droppe .	Ufbqfg
droppe it	ecxYaV
droppe me	bZVVb1
droppe out	ROfw4F
droppe the	hZWdrg
droppe your	edqdab
droppi	bhriVY
droppi the	cbrbcd
drops	owIdTb
drops in	hcaqZd
drops northl	pYeeed
drops out	huSTYh
drove	Ypjdaa
drove .	dmdhhV
drowne	crgccZ
drug	cfZdnh
drug .	pUhala
drug profil	eUlYng
drug screen	cddYrd
drumme	Tfeanl
drumme .	Vhlafl
dry	lWhWpc
dry .	gUXYuh
dry a	fdpeZc
dry analyt	qbedcb
dry and	nkkZVd
dry from	cdcXtb
dry has	jfVXZq
dry is	dgpbab
dry so	aYrZbb
dry that	bdbdqd
du	iidYjc
dual	biqTlT
duarte	edbdcq
dub	cehhbh
dubai	YWehph
dubai .	YbcfuV
dubai to	cacpda
dublin	WpkcjU
dublin out	asZcbe
dublin the	Xbvdbd
dude	WUbWmx
dude .	caebbs
dude our	dXceog
due	gnYuYV
due @d	abbsgY
due back	LheyhU
due consid	ZZcbri
due course	G/TaZX
due disabi	cUatbd
due dog	fZdxXT
due from	qYWXjj
due helpin	dpceeZ
due human	xRPqaY
due in	hTiuTP
due northl	tWSpZc
due okafor	rUTrZa
due on	YjjrVX
due reads	pLXyaX
due the	Pbhrgg
due time	S/VXbY
due to	jcpNYp
due unit	pTJ3WR
due when	R0aade
dull	WSegri
dull liked	cUlemb
duly	fZfhmb
duly job	cYjepa
dumb	ffkmWX
duncan	cmifcZ
dundee	iiheiV
dunfer	clYgcj
dunmor	fdclkZ
dunne	ddlfgb
duplic	jakafh
dupuis	fZneZh
durati	nUhYgl
durati reads	tZgXcd
durati we	apbdce
durban	ldYljY
durban .	fPYgsj
durban up	qgTgZe
durban will	qkYcab
durham	dabsaf
during	iStabh
during my	WZojfd
during our	cdpXci
during this	VT0bdX
during what	dbceeo
dusk	kZlhaZ
dusseh	cifclc
dust	TmmVgg
dusted	gbicZm
dusty	jiVelb
dusty .	dVjhdm
dutch	cffUof
duties	lmXfiW
duty	kbdRte
duty .	knTeXg
duty and	Zpgbha
duty manage	pdZach
duty to	obSTlm
dvla	nfbSfl
dvla test	rmUWdb
dwayne	jpfXdY
dyers	befegi
dyers the	jgWXfo
dying	peaahc
dying to	pfaYfe
dylan	cPYvei
dáithí	mXgZje
día	Zdejdl
días	jbRSuk
días .	ggXYsa
días on	jpabcb
e	jcclfa
e .	ZkZcqb
e hey	Ybcrbc
e recrui	YevZdZ
e13	cfhmgW
e13 .	kjbfjU
e13 it	Vifpea
e13 the	gUgZkl
e13 with	eipeeU
each	ygZiZV
each .	iQgxWd
each and	hUWggq
each applic	yqZPXT
each candid	3jRgWO
each finali	fYbscd
each form	ZqgUdi
each give	Vhdpdd
each had	cZbder
each month	SjwYVd
each of	1XTpZW
each one	l4MUWT
each other	riiZdS
each page	YZXZ1Z
each person	0SUcaa
each stage	XbtZeb
each step	bqcaed
each time	VwnUeU
eager	cleffd
ealing	fXYgnj
ear	cgWjgk
earlie	ZwahUg
earlie .	ZwcYYf
earlie ?	feaocd
earlie anyone	Zqbdee
earlie conven	dbXrib
earlie i	mjVcde
earlie if	pXdake
earlie on	Vscdee
earlie opport	bvWdec
earlie please	fUhgaq
earlie start	YfjwPa
earlie than	O1UZan
earlie that	bqZhdb
earlie we	Zpddee
early	cffdjg
early .	aRgnpf
early ?	edoZed
early and	SUhihq
early as	oXbkZh
early but	Wfqded
early career	mfhkYU
early days	eyPUVd
early it	cbcebr
early or	Vmclee
early so	vVZbec
early the	bXYVqp
early they	iXjXrY
early to	Z7RaXV
earn	ZbokZc
earn ?	ddeqZf
earn i	hVfbjm
earn now	ddipZZ
earned	dXlTog
earned it	hahVrc
ears	Xgdndg
earthm	jVhhic
ease	WfZggq
easier	Tclofc
easier if	bXjpdc
easily	hdjVlc
east	deimWd
east of	bUmpbb
easter	hTzafT
eastfi	dXfepd
eastga	YmgjYc
eastga .	aqcgbZ
eastsi	ddbYjo
easy	iXbdXv
easy .	ZbpgXj
easy way	aXahbv
eat	eLlkbn
eat .	YRVmcx
eaten	sdfafX
ebony	ichgaf
ecojob	XWkjej
ecolog	djZeek
econom	ieJZnt
econom .	UeZgmi
econom you	edcaqd
ecs	fbnedd
ectc	wUSkde
ectc the	qaceeb
ed	debigh
ed .	aYfogd
ed just	caWfnm
edelwe	XepWnc
edge	gmWjcb
edge .	dqbcbg
edged	dcbedp
edinbu	kjVjhb
edit	cancWp
edited	lbmjXW
edited .	pjhXbU
edited deskto	ghVkhe
editin	WaVfum
editio	eWodak
editor	dfcidj
editor and	iXXecs
editor to	eYogea
edna	kagZif
edtech	bUhsec
edtech #	hcXeZr
edtech .	XoYlag
edtech test	bWT2XX
edtech with	aZbXsX
eduard	eVcdre
educat	bahkbk
educat psycho	odYefe
eeo	hhRVjr
eeo .	doZUlh
effect	mbmVfZ
effect .	bUzYbZ
effort	egXkdj
effort .	kSglfd
effort for	ipVbdb
effort the	WWliki
efhari	elgakW
egg	ljbeXg
egger	qibadY
eh	fjXqXZ
eid	iZhhfd
eight	dZZnme
eight .	UmhXpc
eight ctc	cZpcbb
eight places	qVceef
eight sister	iaRjqc
eighty	YXklkc
eilidh	mhUibg
eimear	jbcZji
eimear .	cVbenl
eindho	atWidZ
eindho .	asYfcb
eish	bWeofi
either	zmZcXW
either 's	Zfddpd
either .	VwmWTg
either a	1ZZXXY
either an	uZcccc
either as	WvYddc
either event	tVecee
either from	Vrbefe
either i	gqVebd
either if	Ypedee
either is	cbcqdd
either love	gWined
either of	fiZhVl
either on	padecd
either reads	bceode
either side	ZZseca
either so	jlmbdT
either they	cdbedq
either way	/WTfdR
either we	cUmdii
elabor	iZeajj
elbow	maggdd
elders	jZhbje
eldore	Yligbc
eldore .	cdpeeZ
eldore letter	eeZqbd
eleano	hWkZen
elect	jUVguc
elect you	bXaYrl
electe	WUGH91
electe .	hUZXmp
electe anothe	cbddcq
electe dr	bYcbZv
electe mr	ecbeaq
electe not	fbadZs
electe to	ccSVrp
electe you	XiXU9L
electi	jijThc
electo	hUTjrf
electr	Yeffii
electr .	kPkgdj
electr and	dkTmhc
electr me	YdcaWx
electr the	beYXko
electr until	dapcce
elegan	aoUhYn
elegan .	fYchao
elemen	kbfgZg
elemen .	klSYgj
elena	Wjabio
elevat	cXybbW
eleven	feUofh
eleven .	amiboT
eleven it	bZXpek
eleven now	eZpfdd
eleven test	jXSenj
elf	jedjUj
eli	coYbdi
eli .	eqddeX
elif	ebhYli
eligib	WrZabo
eligib 's	ccYcvb
eligib .	fdeXaq
eligib candid	dpZbef
eligib for	cqXkaZ
eligib person	etdYaa
eligib to	caedbr
elimin	QnZfkm
elimin .	becWfv
elimin engage	ZVuYea
elimin help	jhWlfX
elimin knows	UvYabd
elin	jbchid
elise	iaRYiu
ella	TlcqdZ
ellen	cjnUkY
ellen .	dataad
ellery	YiWnan
ellie	Ygbmkb
elliot	cahZbs
elliot .	aeiVlh
elm	feifag
elmhur	edfgnX
elna	beWnbm
elodie	phgYfT
els	ppTWdc
els .	dqcceb
else	bVhgfp
else 's	anadOs
else .	gWhXds
else ;	blUgig
else ?	qbkdeU
else as	fZXbdv
else before	pZibcb
else but	XpWhqQ
else came	ecpdeZ
else can	ciVqcd
else does	bdcW2P
else down	glSdik
else either	efqeeW
else for	dYkTYu
else gets	aeWZrg
else got	pYeUUn
else has	eQVic0
else he	dUshcc
else i	jTbfsb
else in	YgTXns
else interv	kqXaea
else is	cZiVdv
else looks	pceadd
else needed	jdWoed
else no	bYhsba
else on	dQmQcw
else patien	baqdee
else so	gZgsgU
else stays	dcYqee
else thank	aZUdnq
else the	ZSUrog
else there	dqcdea
else they	VeXvff
else to	YPsYgo
else told	cdreeY
else turns	cyYacX
else until	cnUemd
else was	ZQqeXs
else we	fVZ0oM
else when	dhaWqc
else will	iRZedu
else you	lfnjVP
elsewh	TJeVX/
elsewh .	ZGaRX/
elsewh and	dXvVdf
elsewh in	ebaedq
elsewh on	WkeVre
elsewh than	dcZddr
elsie	lglUgZ
elske	dfugWT
elske .	edsedV
ely	dfYifk
ely friend	jiVmdc
em	cWSgpm
em .	ldUWoe
email	icggcf
email 's	dSqjhY
email ?	baWreg
email a	Unblbh
email about	TpWjig
email addres	Wf/KXX
email and	XfgpZc
email asking	fUrUgk
email at	odZXYp
email becaus	VWtlXf
email before	pabneW
email below	sdadfX
email by	8KWjaa
email confir	cYqeef
email either	Zpdcfd
email every	hVnddd
email has	jgoXZV
email her	YWjuca
email landed	bcqded
email list	dcocde
email me	fNT8RY
email my	adRxbZ
email of	gtfdUX
email okafor	heWndd
email on	yZTWXj
email saying	bbpefb
email sooner	Zoedee
email that	jhTben
email the	UQU2oT
email them	TXiwZb
email this	kbkdkW
email unit	qUecaj
email us	ibbWcr
email was	YcpkeX
email when	VnqYYZ
email within	mShjfd
email yes	pebded
email you	smfQhT
emaile	gRpkfd
emaile #	ZXVhgs
emaile at	YhVllf
emaile before	abdqee
emaile by	raaafe
emaile them	ZZuVhd
emaile to	jSnehd
emaile you	ZVgidq
emaili	aZcjtS
emaili me	deVqde
emaili the	nPlXqZ
emaili your	ZTdXwX
emails	rTrbYU
emails .	qgZcgY
emails and	MkZnfo
emails at	bXudeb
emails on	adoeed
emails sent	Zcqcfd
emails unit	rYSfab
emails when	Vaseee
emails will	Sbveed
emails you	rWZZgg
embarg	ZI8biR
embarg .	dTteee
embarg on	earedb
embark	pcnXaY
embarr	cfsjVW
embarr said	hWpccd
embass	hgXhej
embass .	Vrgdcd
embedd	iWbkYn
embedd on	YeXudZ
emea	ebdXnk
emeka	kgWdmd
emeka .	hjagjV
emerge	bbdnge
emerge .	Wmjbfe
emergi	WhaMxo
emergi .	QngSyS
emergi and	pZTZkh
emergi chief	ZSgloY
emergi is	cdaaeq
emil	blZife
emil .	Ygdodd
emil god	efcYpe
emil on	erShaa
emilia	afhkdd
emily	lckjeS
emily .	hfkkWY
emma	nnXZah
emma yards	ifTjak
emmanu	hhgXmY
emolum	faYjnb
emphas	mlZhZb
emphas on	rafZdd
employ	ZZkcog
employ ;	ZuaYeb
employ agreem	YZXT6Z
employ and	bdygTR
employ as	dbZaqi
employ at	dgZcrZ
employ can	datYea
employ centre	edZpcb
employ checks	fZZlpX
employ contra	bZZS2f
employ does	eYtadY
employ for	gcYYcr
employ gave	rYYbdd
employ is	fmaWek
employ me	faaatd
employ of	XgkYbq
employ offer	cccZsd
employ portal	feoeYe
employ questi	dedrXe
employ says	rQjbge
employ to	jcyWXW
employ we	ffpdbY
employ who	YSlgen
employ you	TOSK9w
empty	jcglXe
empty .	YkkbjV
empty good	ecbqbd
empty the	mbjcTh
emre	YWinck
emre .	XgsdaV
emt	XdaeTt
emt .	XkcUfp
emt to	Wpdice
enable	YbkkXj
enclos	WQfi3b
enclos .	UVdjtd
enclos ?	ecqabe
enclos accept	bedWse
enclos and	kYcaqb
enclos at	cjpWcc
enclos form	dcbatb
enclos two	aaiXph
enclos you	dcapde
encour	aiafbo
encour .	bZvegT
encour you	YeWZa0
end	gegXbr
end .	VgwbYd
end and	UoQahr
end answer	reaZdb
end before	dhdZYo
end client	gogcaY
end he	glhdeU
end i	kbpeXV
end if	mSchki
end it	bSiZfv
end of	pXeVfl
end on	bddabq
end or	cqbbee
end reads	qdZabc
end she	YVSanu
end so	bgebsV
end the	gWMhX6
end they	UXTdi0
end we	iWjTdr
endeav	WpScbu
endeav .	ebYeds
endeav to	VvZddd
ended	ZYaOi7
ended .	keWUds
ended @d	Wqeeed
ended at	eTUXpr
ended betwee	dUedpj
ended in	aqgclS
ended it	TPmUU1
ended okafor	pYeeee
ended on	oWoZTe
ended the	aUnYli
ended up	XQdYc0
ended well	sdYVcf
ended withou	XkYdcs
ended you	dfcnlU
ended your	dXXbdx
ending	USjPf3
ending it	dbdddp
ending the	bYVZms
endors	lbaeig
endors .	hXdogb
endors @s	ccdepd
endors for	gXbecr
endors natash	cbpkWe
endors neighb	drfXea
ends	qZcPU3
ends .	qVfQVt
ends at	ZYZkcs
ends dog	flSodb
ends hack	rbacde
ends here	aSMUV/
ends it	dZWacx
ends northl	yVZbjV
ends on	hqkTWe
ends reads	pVkbdc
ends the	jpXcYe
ends there	dYebds
ends up	ZsobZU
ends well	eedeqX
ends with	lTjSfo
energy	hfQtdb
enforc	Zdpffb
eng1	edepXe
engage	VNdK10
engage a	aZSYW7
engage anothe	ZZWaa0
engage as	dccauZ
engage each	bgrXaZ
engage for	fcbdap
engage from	abcWrh
engage is	iXphXX
engage somebo	aaaefs
engage us	dnVdZl
engage you	SQMR/T
engine	fXenid
engine 's	YfevZX
engine ;	juUcaY
engine ?	cbedrb
engine and	rgZXSm
engine can	dhVqiY
engine davide	XSijrb
engine desk	acZpdd
engine form	bdYvcc
engine freela	dbslcS
engine has	pagYbi
engine in	ZlYfrU
engine lights	ddRpal
engine not	decccp
engine pack	ccauYe
engine role	cVflap
engine saw	jWcXnj
engine serve	Wcpcma
engine shift	lgWhVj
engine team	Uqaief
engine to	zUcUac
englan	WZRkhw
englan .	cpXZbm
englis	YVokgd
englis in	cWsZch
enhanc	gacqeb
enhanc everyt	hfUilc
enjoy	cY/OXa
enjoy that	gobYed
enjoy the	aeyaZa
enjoy your	hSvWfc
enjoy yours	ddpeZd
enjoya	lYaclg
enjoye	ZX5WYg
enjoye it	TktjWR
enjoye meetin	cdoUZn
enjoye our	WO5ZYc
enjoye talkin	aarabe
enjoye the	aaqddg
enjoye your	jZqQif
enjoyi	hkQefl
enjoys	gfmUjZ
enjoys will	pVddma
enkosi	sRNcqj
enkosi .	pXWbme
enlist	edbVkp
enough	cVRdk1
enough .	dOkeoj
enough and	bSsgmY
enough for	nUWbdu
enough hands	XdSXa1
enough it	cchZtY
enough of	WqUkgb
enough on	eacceq
enough people	ZfTabu
enough time	adedqd
enough to	ZoPngf
enough with	lYjnVZ
enough you	endUob
enquir	dfidjb
enquir .	Ogolfa
enquir about	Zpdacg
enquir from	gXbawY
enrich	nUUblq
enrich .	jYQejt
enrich on	bccdpe
enrol	oXXjhd
enrol we	iVejle
enroll	bXcZkr
enrolm	gjcecg
enrolm .	Rgiddp
enrolm ends	XlapeZ
enrolm it	qWceee
ensche	aZYhml
ensche nowher	ceaare
ensemb	dSdcsg
ensemb in	kVpcaf
ensure	USokke
ensure on	ZcVmfm
entebb	UXhbti
entebb .	ecbepc
enter	VZd2UZ
enter it	Xddrec
enter your	acYwdb
entere	XavYkX
entere in	abpfeb
entert	bkaglb
enthus	deUcmp
enthus throug	fpZZed
entire	bbyYWb
entitl	Ujfhei
entitl .	aeUpeh
entitl test	hemVeh
entity	lfYfcj
entran	jagfZi
entran herr	tSiVbZ
entran no	eaWeer
entran psira	VYYnYo
entrie	WWnXXt
entrus	dWfXfq
entrus .	debTZs
entry	lSbein
entry and	cWWwgZ
entry of	jiWehg
entry people	gYYebs
env	qXcdfe
envelo	fHzSqb
envelo .	dRkdil
envelo to	dbsdcY
enviro	fiSveY
enviro .	VohmZY
enviro can	cnVpcW
enviro has	baVfnn
enviro on	ZYU0gY
eoe	TPmpgj
eoe .	ajVrbd
eoe and	ccToob
eoe as	bZXwcZ
eoe fine	agjVlg
eoi	Ohdelp
eoi tell	Tiahjl
eois	mnfaZX
epc	jgcWgk
episod	XXpZkj
episod 's	eiWdil
episod and	dVjdli
episod go	ebaddp
episod it	edbacr
equal	bjofcU
equal discri	barhZX
equal opport	Wpmbbb
equal the	sZXfcd
equali	bliYaj
equall	dfggbi
equine	Weenhe
equipm	Wcdikj
equipm .	bTlhji
equity	efhdhd
equity .	hVjbhk
equity and	hTsXgb
equity being	jqTede
equity reply	ipVeeb
equity sithol	TikpbX
equiva	dafVol
er	leeXej
erase	dcqXce
erased	ackife
erased .	gVsYoS
erased it	ZdYudd
erased saturd	dfnfWd
erased willin	rZccee
erasmu	kbkcbe
erecru	qRjbgf
ergo	jWphfV
erik	iXkcnX
erikse	ifYqWd
erikse until	qgcdbZ
erin	ZhiXjg
erin .	YguYkR
erp	ZjfhmY
error	Zbifdk
error .	dgLuff
error ;	deZeeo
error and	gejVan
error on	fdoZdd
errors	ZOYjrn
errors .	gVYgua
errors from	YVaoWo
esbjer	bXisfV
escala	cbpaeb
escala said	dbpcca
escape	jbnVgd
escort	ZfiraV
esg	fYnhfb
esi	gUlrVa
esme	gVZYdq
esme .	gcreVc
españo	cYsebc
especi	Yblffi
especi .	iWSmmj
especi hand	aboWkc
especi the	aYXglo
espera	mVbdik
essay	RVX/VM
essay .	jcUsWa
essay by	addscb
essay can	cbcqed
essay due	bdZqee
essay has	dbqXdf
essay is	dXbuea
essay on	goXoWR
essay to	YVdxce
essays	Ykjcbi
essays and	fkUYgn
essays me	Xj6PUW
essent	idddhf
essent .	ccWZrm
essent and	kZlVjW
essent it	cpcdec
essent or	acdrce
essent with	ecrfdX
establ	Ileobq
establ .	UooZdc
estate	lZeigb
estate .	hVteXc
estate has	edbecp
estate it	uXebbc
estate refere	dbcdpe
estate that	vXcade
esteem	WThyXb
esteem restri	dbbpee
esther	dZbgnh
esther it	YVcknj
estima	kfccWo
estima @p	xTbcec
estima is	hnTddk
estima looks	dpadde
estima off	cascdb
estima out	Umaabt
estima the	eXgfdp
estoni	gbdsTW
eszter	cVriWi
et	YjYqbg
et .	Ydaucc
eta	jrQSoV
eta .	aoZanY
etc	bnYkbg
ethan	dfrMhk
ethan .	aooQYh
ethan is	eYrdgZ
ethan will	Wkbeeo
ether	aYmhcj
ethics	dUrhfb
etrusc	RvgiUe
eu	kdYdel
eu .	cgdjSn
eugeni	aenghW
eur	giXcXp
euro	ffgdef
euro .	lWoZeb
europe	bVokmV
europe .	aVxYkU
europe and	efWtZc
evalua	gzNbed
evalua .	krRifV
evalua at	fpbWdb
evalua is	WxhXcX
evalua of	ggYZbr
evange	hZUXwe
evasiv	drbddc
eve	ciRfho
eve and	aqZYlc
even	fleach
even a	dSueZi
even applie	eT0ecV
even date	peebcb
even get	jacVlk
even got	VWbkS1
even happen	eYpefd
even if	1VTXbe
even look	YiUjco
even luis	cwZbaY
even mean	auadda
even met	dsbdZd
even read	apcefd
even say	WtehZc
even so	iWaefp
even that	YwaYbX
even think	bpblXc
even though	hkPdil
evenin	dVkrbe
evenin 's	cfcpad
evenin .	YR2jZa
evenin ?	cXa0bX
evenin class	dekUki
evenin is	ddsaeb
evenin on	dipVXh
evenin reads	cdbode
evenin shift	gXZriV
evenin suits	dcZrcc
evenin that	ZoVibh
evenin with	XVmraZ
evenso	XdpgYk
evenso #	VYobia
evenso board	geXoUo
event	omoVVV
event .	hjSraY
event that	m0bSZT
events	flnebS
events .	hVpbff
events in	cYpjcb
events she	ercZdc
eventu	A/JPQT
eventu .	N/QVaZ
ever	WaxXcl
ever .	dgjOng
ever ?	Xscced
ever a	eTqlfa
ever applie	Zawbcc
ever asked	Zcueba
ever brough	dZsdda
ever come	iYzQYe
ever consid	eUlpfa
ever get	akqYac
ever got	bgpdaa
ever had	fbnfkV
ever hi	YkVbnl
ever i	cZrdec
ever is	jZVeeq
ever no	bVcmeo
ever one	cebfYs
ever receiv	iaUhim
ever so	acdkWq
ever told	aTtega
ever you	baqbkW
ever yours	nhbVeg
every	odpWdZ
every addres	YXQ4YY
every applic	4eSbYX
every appoin	hevZWZ
every candid	7VXeVW
every case	piUddc
every day	SclUnm
every finali	pkUhWZ
every friday	Vb2YaX
every hire	jZwZYa
every mail	YuVeee
every messag	pXalea
every monday	gSraec
every month	nSsXea
every mornin	WsTndb
every one	vlPWWm
every open	WR3aXk
every other	TTxZvR
every page	WpWdmd
every post	mVwdbU
every recrui	cS0edW
every right	epcciW
every saturd	SbgWyb
every single	huTccb
every site	eXrfdd
every succes	cZReZ4
every sunday	ZerefU
every time	YxfUZW
every vacanc	bVxbXe
every word	gUThnp
everyb	1igYUX
everyb .	nonXRT
everyb a	fcofbZ
everyb and	uesUXQ
everyb before	rVcdci
everyb by	wdaXbY
everyb does	bagsYb
everyb gets	zWfaXa
everyb has	rXkcdY
everyb hears	zTUZdc
everyb is	gtbZVe
everyb know	sVjada
everyb now	ifYpZa
everyb on	tUhkXW
everyb unit	kpWbdb
everyb we	ccYpal
everyb will	wUYdee
everyd	UZQnsl
everyd .	adXqfh
everyo	yhjVYY
everyo .	sZgeZb
everyo a	kogZXZ
everyo agreed	dacepd
everyo aisha	qaccee
everyo an	Zrccdc
everyo and	cpgYZh
everyo at	YZ4XeW
everyo before	rjfSdc
everyo by	/LPVWY
everyo dog	pbcede
everyo else	kjSjvJ
everyo eventu	Xpbddd
everyo for	btdadY
everyo gets	tYfaeb
everyo has	Y0WXYX
everyo hears	rbeYee
everyo here	UmqUmX
everyo i	eYqgZf
everyo in	tZeecV
everyo is	gtdXca
everyo it	pSnaha
everyo know	xdXWab
everyo on	rUpdPe
everyo the	rfbcba
everyo then	Yqkaaa
everyo to	Udqkbc
everyo unit	yRVZce
everyo up	cqdbea
everyo wants	iZqYah
everyo welcom	dercYe
everyo when	Pzbdde
everyo who	scjUWi
everyo will	vdaXcW
everyo with	sbagcb
everyo within	pXkaca
everyo yes	tZbcdc
everyt	egtbfV
everyt .	hhibtN
everyt after	coPlic
everyt again	dqjhdR
everyt and	nogWfT
everyt but	gVhbne
everyt by	rgZcda
everyt deposi	dqWieb
everyt from	joXdbb
everyt here	gqhcdU
everyt i	jQsagc
everyt into	cYadtd
everyt is	Ya9YXW
everyt over	rYedde
everyt paused	dascdc
everyt right	dnYaZo
everyt stands	aatdcc
everyt stoppe	dZpefd
everyt takes	Wuaece
everyt that	padece
everyt they	ekneVa
everyt till	cRxddc
everyt until	eTwedY
everyt up	gWbsde
everyt waits	dpcecd
everyt was	cchabp
everyt we	epjMia
everyw	eiaaem
eviden	Xafnej
eviden .	cVgiik
eviden thin	Vbomcc
ewa	XVflgn
ewa we	cdecep
ewan	iXXnja
ewc	afchtU
ex	hWjYMz
ex .	ddcdcp
ex boss	ccqddb
ex collea	ffdXYs
exact	llSeja
exact .	ljSebk
exact phrase	paecde
exact words	jgRYuc
exactl	dLfsme
exactl .	Tpgiag
exactl @d	pbdbee
exactl as	gYnblU
exactl what	YSfwea
exam	fUb/SU
exam board	rXcpXY
exam for	dbipcW
exam the	eZcqde
examin	amOijl
examin .	YgXicp
examin to	eoVcek
examin with	Zedceo
exampl	wXRmhb
exampl 's	dZpddg
exampl .	kTRlmj
exampl and	wYgZfX
exampl i	0WddYX
exampl knows	VxZbcd
exampl sheare	ccYhZs
exampl when	pYdaje
exams	fjliZV
exams .	aewgZT
exams office	biZdbp
exams unit	hUXrde
excava	giaZhh
exceed	fjeZdj
excel	hkkgfR
excell	nXeYjg
excell .	oWadkc
except	ldaejc
except .	mTXjgk
except a	lXXqab
except and	mPZanm
except board	bbqccf
except has	aYomUi
except in	bnUado
except is	blkVeg
except northl	tYdadd
except on	dahqkT
except said	aqXedc
except the	ZkZUok
except to	nRfgdl
except you	ZbtgjS
exchan	Shdmgh
exchan .	ecocdc
excite	djgckZ
excite to	igXasZ
exciti	fkdgeb
exclam	hWmicb
exclam .	ecaqdb
exclud	fagcjh
exclus	kkXbhf
exclus .	PrffXj
exclus ;	abhrdZ
exclus about	esaecY
exclus for	fkVieg
exclus from	fYWcrh
exclus has	aodefc
exclus to	cXecVt
exclus would	ecqdac
excuse	eZnuWT
excuse .	akZpdb
excuse we	eaueaW
exec	gwTXbf
exec .	crcbcc
execut	eapgbd
execut corpor	fWpffc
execut direct	cpbbee
execut from	Za3XZX
exempt	dfhkeZ
exerci	YbV7Ug
exerci .	ibXsad
exerci ;	fdYqae
exerci and	SSZsgo
exerci are	qaebec
exerci at	dmRmei
exerci in	Xkapda
exerci it	VdtffX
exerci okafor	debodc
exerci on	UZjyZa
exerci patien	YscZeg
exerci that	beYrdd
exerci upload	dlkVee
exerci with	cpVhed
exeter	nTgWnf
exhibi	kabhcj
exhibi and	deVeer
exhibi for	pibeeW
exist	YOogVw
exist any	bWYcb0
exist reads	dVrefe
exist yet	djpXeY
existi	XhdVTw
existi staff	cfVdct
exists	ckQdYy
exists .	XdWaZ4
exists but	epZcce
exists the	eZpfec
exp	ajWlnY
exp 's	fTljhf
exp .	YnYfqV
expand	hgaWin
expect	wiSlZY
expect .	SoZdmh
expect ?	ebcpbe
expect @d	apdbea
expect a	riZZhX
expect all	Uakkck
expect an	9TRbUX
expect and	WckqTi
expect any	aVQdd0
expect at	XYYtgg
expect by	haeobd
expect ctc	agaqdc
expect for	aZYyYc
expect from	ejXpbb
expect her	tZdbdb
expect i	aeoheX
expect in	oTdtUb
expect it	ftZdeU
expect marnie	aUXggq
expect me	jabqYX
expect memo	epYdcb
expect my	pdXfeZ
expect news	YrbcZj
expect no	Vodefj
expect our	tqRUZZ
expect salary	caXzVd
expect so	fpZeeZ
expect the	yYdWhW
expect their	rYecee
expect things	Xuacec
expect to	/mQPXT
expect unit	uXcZdd
expect us	owUQaX
expect we	taabed
expect you	EFN/pP
expect your	ZXZ0aa
expedi	gdmeca
expedi you	bYkpZb
expens	SRxbZq
expens are	UUqcYo
expens can	dbaecp
expens claim	basXaj
expens has	bWiceo
expens says	edpeda
expens team	bbhrdY
expens to	fcpZfd
expens told	epeefY
expens will	dbZdds
experi	aZfVa4
experi .	VWaZa7
experi and	kTQbd0
experi are	axbbeZ
experi but	khecnT
experi by	cbuWec
experi in	cWXjax
experi is	cWZacz
experi of	afeRY1
experi so	ecbdeo
experi team	cZuVec
experi to	mUdoed
experi with	cToWav
expert	ncdWje
expert allow	lefVVh
expert wants	inTPnh
expire	VOohwa
expire .	YVZlrf
expire for	dcbdYt
expire in	XZsclX
expire on	XYqZqa
expiri	ckcckd
expiry	hdhlba
explai	dPdrVt
explai it	pPVndd
explai on	kZYXfq
explai the	UeZzZd
explai why	jYcYas
explan	WZVocp
explod	hbkfde
explor	dLuiXi
explor .	eaqdcW
explor conver	edcpcd
expo	ejhaff
export	eddgle
export .	bjgYqW
exposu	fefcej
expres	dhhWke
expres 's	jVrbda
expres .	eVhami
expres applic	hWadoh
expres intere	gqYdeY
expres of	keUcco
exquis	iOlpYe
ext	Xmdeke
extend	UgXX2g
extend .	ZUee2V
extend a	ecbccq
extend an	YVVWo0
extend the	loZYcc
extend to	RcjZve
extend you	UXbU6c
extens	bWrijY
extern	dlkaad
extern candid	cqcbcc
extern recrui	eXpefd
extra	dbfjjd
extrac	hcZdhk
extrac .	cpbiXc
extrac and	qdcccc
extrac contri	eaadpb
extrac until	Zbrded
extrao	ggRmUn
extras	deekZi
extrem	hcdefk
eye	fZYoZo
eye .	XWjwZZ
eye of	cdZqed
eye on	mjXSan
eye out	ZZZgfu
eyebro	bpVocZ
eyes	mdbgcf
eyes .	ZXhmRr
eyes on	phebdZ
eyes tested	dccqae
eyes then	oTdlee
eyesig	ibfgch
eze	Xgmmba
ezra	naWhXn
f	gmbbgd
f .	aoYSwU
f d	palZdZ
f number	cdXqbd
f2f	ddcTva
f2f .	bUfTyV
f2f from	dbbetX
fab	fTsbjW
fab .	WSvjYe
fab and	iabVqi
fabian	ZYdbnm
fabian rehomi	acWehq
fabio	Ybubdb
fabric	ecckhf
fabulo	fYhoYe
fabulo i	bYYvbd
face	cXZtfc
faced	aVrcZl
faced .	cccdap
faceli	ehsXZZ
faceli .	fdpdcZ
faces	fWsjSc
faceti	edekee
facili	egVuhY
facili .	dpXedf
facili day	cdboee
fact	VYR2fd
factor	RYnljf
factor .	bipeUe
factor are	Zoehcd
factor but	ecbddo
factor lenka	Vegjij
factor of	jVdmfa
factor the	cWqbcj
factor with	cXTZmp
facts	hOZmsc
facult	gqVfag
facult of	hihVge
facult to	eqagZb
facult votes	Ypeeed
fail	ZipZjV
fail on	YctYdd
failed	RVWTg9
failed .	epYYfh
failed his	abchxQ
failed it	dadcep
failed mailbo	ecreeW
failed on	eeacep
failed the	WQURe6
failed to	ZgiWZs
failin	RljhlW
fails	gmedbc
failur	aaaqhg
fair	gesZXg
fair .	YojjUd
fair ;	ejVefn
fair accomp	fiUXgl
fair all	kTngdZ
fair and	haudYW
fair chance	apeded
fair enough	uWoVVa
fair i	ZWbrUs
fair in	aYudbb
fair is	XYzRaj
fair on	ZbwfYd
fair play	ZZaVqo
fair publis	fdqbeY
fair questi	aqcXgj
fair the	capeec
fair they	aVpbig
fair to	jmSSgq
fair we	fobddc
fair winds	chZbep
fair you	eabeep
fairla	ijZcal
fairla has	dXcefp
fairla is	cpSleb
fairly	XeiXnk
fairne	cnhbYe
fairne .	Zpfacc
fairwe	ebjoaa
fairy	gheedf
faith	edfVWs
faithf	gbebmg
fake	coTqbd
fake .	gWjqbZ
falk	dYcdjn
falk is	dcpdcc
fall	OnVkar
fall off	fXgoac
fall on	Xabdcw
fall within	Wrbcdh
fallen	daUnjj
fallen i	bZetaa
fallen off	ppUaZS
fallen on	UUZjpn
fallen throug	cVjlbl
falls	ocOedr
falls .	paYUeq
falls away	caVeon
falls below	eccXeq
falls on	uVZgce
falls short	Zbcbet
falls to	Wiapdg
falmou	coYWfm
false	fjeaXl
falzon	ggeaje
famili	dljWZk
famili on	mbhdVl
famili out	pXcedh
famili readin	geVemh
famili to	ZWbflp
family	dZjfjd
family a	dcpdbd
family and	XTaewj
family bit	hXWdqV
family comes	dcqdda
family i	dfsfdT
family reason	eY3ZYR
family run	cYWqdm
family took	ddZdqe
family wants	eucUce
family will	ZyWcaa
famous	odmeYU
fan	YiUlfp
fancy	OQpvjc
fancy a	ZVeyUc
fancy being	daYXsd
fancy it	WSpcqe
fancy that	WZ2XZX
fantas	gSqcla
fantas .	hepdbY
faq	jjtLaT
faq .	mmdUcb
faqs	kcicde
far	XxlcVd
far .	b0hbVV
far and	aqciaZ
far as	amibTm
far away	cXScdz
far but	rYddde
far down	cqccda
far for	ecqddZ
far is	dpXhde
far off	Xbasdc
far only	agqaec
far side	Zqedde
far sincer	dVbZdu
far so	eaThjo
far the	hVgleh
far they	bvYddb
far to	dbsccY
far too	betckQ
far we	crdbec
farah	hVmUil
fare	Sdiclj
fare .	ZZlZaq
fare and	ccnVnc
fares	bejdfi
farid	cXojbc
farida	aUlnYj
farida and	baeqda
farm	efcmVl
farm .	bdVdhr
farm list	mkUXbl
farm on	aiYped
farmer	ccgpfX
farmha	Ydncek
farmha .	ilkSah
farms	nZcigb
farrug	cqfhUc
fashio	lddbZk
fashol	iekkaU
fast	hjboYZ
fast .	YnljVW
fast and	iQehar
fast as	XwgfZV
fast but	brcadd
fast it	bsadeZ
faster	lrSSTr
faster .	kuRVXj
fastin	fXbhhk
fat	RnYUyY
fat #	ZXVdxa
fat seven	ecqdZa
fate	2oPUXT
fate 's	qaadde
fate .	paddee
fate by	dobcce
father	falgcf
father 's	bepaZi
father .	UNtjhe
fathom	XaiubX
fathom .	aXgoga
fatima	kSWgoj
fatou	iffZkc
fault	nTdobc
fault .	iUncZj
favor	dcehfi
favour	YZiacw
favour .	bjTVmq
favour and	eniSkZ
favour anothe	ebdbdp
favour answer	cYcees
favour before	ddcpeb
favour by	hZcdcp
favour in	ebccdp
favour of	WXSbY7
fawkes	aejjed
fax	ZR3jWK
fax .	fbyXaW
fd	fPzcfX
fd .	abwVdc
fear	PlWYX3
fear .	UiZbdv
feared	WcYhxd
feared .	bmcniO
feared the	edcdqa
feasib	edfjef
feast	picaUh
feast 's	aqdeea
feast has	pZcgeb
feathe	bearYg
featur	gZfhhd
featur job	epedac
februa	RneVrg
februa 's	apcdff
februa to	addasd
fed	kYfgeg
federa	XlWZqi
federa .	WpQfjl
federa northl	bUmbjj
federa on	lbTcin
federa over	ccdbrc
fee	amWelh
fee .	bgZesZ
fee over	foZeed
fee park	ghqeYW
fee will	beoeea
feed	VSgsbo
feed .	cdZcdr
feed to	bYkpZd
feedba	hbhSW0
feedba .	ZmbfRp
feedba ?	jWgZXs
feedba and	ogXmgO
feedba as	VliZbl
feedba by	xWXWZl
feedba call	LYWWU/
feedba came	aSdesc
feedba due	rbdbec
feedba for	phaadb
feedba form	WlmVbk
feedba goes	Yoedfe
feedba good	Vhbglh
feedba has	XWrVfl
feedba i	SrebYm
feedba if	Ubddaz
feedba in	1NOZWk
feedba is	puMZWa
feedba line	dbccep
feedba matter	ZWuVdj
feedba may	bbdcdq
feedba not	dobdec
feedba okafor	pcdaed
feedba on	Nb4SVo
feedba over	WWcZby
feedba please	ddecdo
feedba positi	epVdei
feedba ring	Uceeet
feedba to	rYiXWd
feedba unit	wTVcdb
feedba will	seiZcV
feedba within	3UVXcb
feedba you	cbdeep
feedin	jeMYrj
feedin .	bhUVlp
feel	bXfYZ3
feel able	dcaddr
feel about	clWgpX
feel bad	Zbcgat
feel better	bOnnbl
feel dress	feXeep
feel free	mfkSdf
feel it	cfYZav
feel like	VtmbUd
feel of	cbpmcU
feel that	bXdVay
feel there	fcYeep
feel you	dccedp
feelin	jTimYh
feelin 's	bvYgbX
feelin the	ZTpjgg
feels	XWilUt
feeney	eeggbi
fees	ieYhie
feet	lYhcmZ
feldma	eXeicm
feldma in	fYcqdd
feline	iYddfm
felix	fTpcgg
felix .	qalfaU
felix and	ZYZejo
felix on	pZjdcb
felix town	dYaffr
fell	VNaWm7
fell .	oZbccj
fell at	aVXZa0
fell below	bbaYdy
fell harves	dctdZY
fell just	aWZZcy
fell on	RPVYu0
fell out	ZqdieX
fell short	bYgXfs
fell the	deddtU
fell throug	iKpdfk
fell upon	dbddep
fella	gbVemk
fellow	ZZYcso
fellow 's	Ygcbpe
fellow .	TTZpht
fellow and	oRWkek
fellow as	dcddbp
fellow budget	fobeda
fellow for	ZkbarZ
fellow got	kbqUdd
fellow is	UfSiwh
fellow of	bWfeqe
fellow or	vWXbcd
fellow t	coWhZj
fellow to	WeXfiq
fellow was	edcdbp
fellow with	UVbZtp
felt	dWiMY7
felt a	doedec
felt bad	ddqedY
felt in	eeadep
felt like	rbjYcZ
felt that	adWUZ4
felt the	XaUXX2
felt you	aiQVmr
felt your	caZagu
female	dahegi
female radio	cdZbpf
female the	XbVvbd
femi	XPevfk
femi .	aapcbj
femke	kZTidm
fence	elUbbn
fence .	VvQWel
fenna	eaWoke
fennic	fajWrb
fennic .	eapeeb
fergal	Zfbibo
fergus	XuZhhX
fergus .	WsifdX
fergus on	pcdcde
fern	QYcgpp
fern .	abscYh
fern ;	ciSdoi
fern it	ekXcoa
fern on	eZteeV
fern pages	beaqde
fern the	dbbcep
fernan	jjZZbl
fernan .	Tjfhei
fernan in	oYadei
fernda	ggwfWP
fernda .	XdtdZZ
fernda northl	oUgfdh
fernda takes	adqbde
fernda the	axiUYa
fernle	hRudZX
ferrar	dfmebc
ferrei	bfdZdq
ferrei at	dUnlbg
ferris	UroYae
ferry	necjeY
ferry is	ccZtZd
ferry says	ZfRhjp
festiv	Rpbqfa
festiv us	bpZXmc
fetchl	WTgdok
fetchl .	cXpZdk
fete	iakYal
fete .	lcWWgo
fettle	meShjg
fever	dVpkbe
few	apelWc
few candid	epdcfY
few dates	eYcqee
few more	b4RNZi
few questi	aSosaX
few that	cbuZdZ
few things	dXZsfg
few to	lrWVdd
few words	jRhndg
fewer	iabick
fi	dielbd
fiachr	bfefoY
fiber	ZYpmWh
fiber .	darddc
fico	geYqbc
fico sample	YaZvcd
fico up	brcdcb
fictio	kbfeef
fictit	lXVqga
fictit .	ddaped
field	akhVgj
field .	VeoWWq
field of	jVcgmf
field was	bfUahr
fields	XYrlfW
fierce	bXVhYy
fiftee	hVYioh
fiftee minute	cXbtia
fifth	fSShiw
fifth .	bWWZe1
fifth round	bbdqec
fiftie	bhjZal
fiftie till	Zpebef
fifty	egdccl
fig	hheccg
fight	irXjXV
fight .	qcWiYb
fight for	llejUZ
fight hr	Wqeeee
fight in	cVkejh
fighti	kvbadJ
fighti .	opbYZY
fighti for	arZdib
figure	gWStoc
figure 's	dcccrZ
figure .	pQWkob
figure for	rXbkbc
figure from	becpgb
figure out	Zpedde
figuri	dnlcgR
figuri is	edpYcd
file	dkgjVi
file #	edfcXp
file 's	i2OgZU
file .	WTyaUq
file ;	hwSgbY
file after	efWeeo
file as	bbsTZj
file back	eWdZjp
file can	ZWV9aU
file for	ecUeYw
file from	qbecbe
file goes	blUpYg
file in	cirdZY
file is	luThUb
file lacks	Ycbucc
file no	hcabar
file now	YsoRbX
file number	dbqddb
file open	agcpdb
file out	fcbpbe
file the	Xacpdj
file to	VlXybY
file was	diYbar
file whenev	phhTce
file which	dsXbeb
file will	eVfkel
file with	hVnhaf
filed	naiVkb
files	cumcVU
files and	iVqjVa
files are	ZmhjdV
files in	Ysdddc
files of	csbZea
files on	pdaica
files until	Wlecme
filip	dZiYmi
fill	aXa0ah
fill .	ebXcbx
fill any	dQxdec
fill in	ZZd3Ya
fill it	VadqZm
fill out	cZQvkX
fill the	klNlai
filled	ZTQcd/
filled .	XRJah+
filled ;	bpcigW
filled all	ZbNZZ8
filled and	btcdZd
filled both	dbadds
filled but	eeedtU
filled by	ccfZxS
filled for	cUdheq
filled from	dmXZao
filled helpin	cadedq
filled in	lUc5ST
filled intern	aZVbb2
filled it	WQMTZ/
filled its	abYccv
filled nor	ecsffV
filled one	dkndeW
filled or	ogiZdY
filled that	eadeeo
filled the	bTcYdz
filled this	feVcet
filled two	scebeY
filled up	ecacdq
fillin	gHwsSe
fillin anythi	dVqeeh
fillin in	kThsWV
fillin it	dZXfcu
fillin of	cT0cdV
fills	lbpbaW
film	Yjmacf
filmed	kbbgdj
filmin	Xcflgi
filter	gieUnd
final	ucSkbf
final #	lhcdkV
final .	RKOyX6
final and	YXZcb0
final answer	/WVIfb
final call	plaTcg
final candid	hqbcYa
final decisi	rnZWaW
final for	pYedde
final interv	bTo0bQ
final list	0lNFfi
final names	pdbdeb
final nothin	etUdec
final offer	dedYqe
final on	Wahoaj
final round	UMdyfo
final say	zhXUaY
final select	oWYici
final sign	obdWmb
final stage	aXdpgg
final stages	jraYda
final status	tXdbdc
final step	Xddtce
final three	WXcqbm
final with	bgbrcb
final word	8iRHfT
final year	deqZdc
finali	kmQhZl
finali .	VTboZz
finali for	mcSiff
finali get	scaZde
finali gets	qacded
finali has	j0ZXRX
finali on	uVYeXl
finali our	XybdeY
finali the	koZSck
finali their	jUejek
finall	sJcXxd
finall .	nZnghQ
finals	ZihlZd
financ	gngbcd
financ .	YrnbRZ
financ about	e8dRKY
financ and	mVSYtj
financ before	pdeXdf
financ contro	eWsffZ
financ direct	VcYrkf
financ financ	Yaheqa
financ had	ZZcddt
financ has	oeeVgf
financ is	fgqYac
financ lady	dbauac
financ on	abgqad
financ plumbe	uTeeeb
financ to	euZZbZ
financ wanted	qbbdec
financ year	XW2ebW
finca	jXlmaY
finch	beiZoc
finch .	dWchqc
find	efgfdh
find a	WWVpht
find an	YqbhhZ
find anothe	ZfoqbS
find answer	Ydpefe
find any	irUZec
find attach	VYpcpY
find each	btaYee
find enclos	Vbkbpf
find feedba	dcecco
find her	Ztcbed
find in	caVnoe
find me	nnYVZi
find my	UpkkaW
find other	dbZeeq
find our	rZgQld
find out	+rMZSN
find someth	ZWdYZx
find the	TY0Wjf
find us	SZvlVf
find you	atlaPd
find your	ZQgZgx
find yours	rbcebb
findin	tXWaem
findin you	wYbZdd
finds	gibhhc
finds nothin	cbccsc
finds out	wWaadc
fine	gXphhX
fine .	hdnkbT
fine ?	ZXopZZ
fine about	bdqcae
fine and	gkuSeR
fine but	UYXUew
fine day	Wsbeee
fine for	ZYRlxb
fine group	agjVlg
fine he	deqbbb
fine i	qYcoXW
fine it	dcccpe
fine letter	heVZhl
fine no	caXsdd
fine print	dbjYpa
fine so	dgRpoZ
fine thanks	bZyYda
fine the	ocVZen
fine to	dcYrde
fine with	UfViuc
fines	cifkiT
fines in	eccoac
finger	odgfdX
finger and	jbThpZ
finger as	pccdec
finger at	bqcaee
finger crosse	rtcTZQ
finger from	Zaabjq
finger rob	pZdede
finish	hhacan
finish .	ZmdVhl
finish ;	ajVbcq
finish a	YscZdd
finish and	hXcads
finish before	bRiuee
finish by	TWd2bb
finish first	VqlcYW
finish in	YkUncj
finish interv	qTibff
finish it	VVb4Xe
finish my	bXoSva
finish on	vrSPeY
finish soon	kZjVme
finish with	lioXbT
finish you	lZYXpg
finish your	hdnUYl
finlan	fbhhff
finlay	aWiZrd
finlay shop	hgaYpW
finley	Zbclnb
finley .	ecdpda
finn	dZckei
fintan	elUfje
fintec	ePg1eV
fintec record	Ycdsbe
fintec the	ecZtdZ
fiona	biUkhj
fiona .	bnWdjh
fionn	daqddc
fionnu	Zebfeq
fire	ZcsidZ
fire .	eldsTS
fire alarm	bdraed
fire amara	deuddU
fire and	iqabZc
fire audio	acuccb
fire away	wZUbdd
fire h	dbpgca
fire in	dZpbff
fire lekki	chaXpg
fire rotati	gVdhdo
fire the	cWtded
fire unusua	Ya1dXW
fire weakne	ddZpee
firear	ccpWXl
firear finger	bUuZda
fired	Xffgek
firefi	YfWfdt
firefi .	esXbbd
firefi agency	fZVddq
firefi and	YUYdfy
firefi to	ecbdsY
firesi	akerQb
firesi the	cpdedb
firesi to	Wlmabb
firm	iYcghh
firm 's	UVginl
firm about	qcccdd
firm and	XaZtbh
firm answer	zVdbcb
firm as	bcjZpc
firm can	eXredc
firm date	tZcabe
firm from	sXdaaj
firm has	YWkagp
firm in	YYfrYk
firm is	apZehY
firm itself	fpZdec
firm of	aYphWg
firm offer	UZVX9S
firm only	bdpYce
firm reckon	qONnTm
firm said	kqWZbY
firm so	qXXbje
firm the	VsjeXZ
firm though	eoUeck
firm until	aXsedb
firm with	cVuddc
firm within	mbTpbb
firm yes	rbYamY
firmin	cigTta
firmly	jcdbke
firms	jsZkWQ
firmwa	fYklbd
first	dlXgmc
first #	TWSh4a
first .	huVacd
first ;	phadcX
first and	k2RYaX
first answer	hTrajW
first arts	bdctZd
first before	Zqedde
first bit	WcqmZZ
first bookin	diaYpb
first but	kVrSfh
first candid	bhadcp
first chat	XWYvch
first choice	UmQelo
first class	uUeZZm
first client	ebdbrc
first come	VZjvZY
first contac	dYpfdd
first conver	bobaeh
first cut	ldUkXi
first day	RJZI/l
first decisi	Wbdedu
first do	bhXtac
first duty	ZcZdte
first ever	XcUapq
first exchan	decobe
first femi	UYbwgf
first figure	hbdbrZ
first four	fbdeYr
first has	jiTakg
first here	ebcqbc
first i	dmQvYa
first in	huWeaZ
first indust	bWV4XX
first innisf	adbpdc
first interv	apcoVY
first is	WpVogZ
first it	nnYObf
first job	eVubiX
first light	acZpjc
first like	aZerde
first line	dZedqd
first mail	YoWlZh
first mate	feeaqa
first megan	dZbcsc
first messag	dbdpee
first month	ZYofZk
first mornin	ibjVpX
first of	hhRcog
first offer	ebaerb
first on	ZfXfxW
first one	UkqXnX
first or	afeqZd
first pick	ZgUSkq
first place	XapYmd
first placed	icZape
first premiu	ddbqbe
first ranked	jnXZVm
first recap	cecbqd
first refusa	Wpdehd
first round	bvWbTl
first rounds	VlljYW
first shift	ROON/U
first sift	bsYcYj
first so	dibvRY
first stage	dbTtWk
first step	drbcdZ
first talk	gbcsUZ
first thank	omTaec
first that	frcacZ
first then	fwZYjO
first they	sjURca
first thing	3IOoqR
first this	dapiZd
first though	SnZqdd
first three	ZeZiZq
first to	SspUfX
first trial	addsdb
first two	gqbeaZ
first unit	cZpfda
first up	qYdded
first wants	bdepcd
first was	sgcbbZ
first week	edlMwa
first with	dXbvZW
first woman	cXfhsX
first year	bfbdra
first you	eQXten
firstl	TfZvai
firstl .	bjgTco
firstl withou	deZqeb
fiscal	PZakpl
fiscal year	eZofcd
fische	gWrhUc
fish	nhYeiW
fish you	dbccrc
fisher	qZbhad
fishgu	YjikcY
fishin	pceUmb
fishmo	cefdZo
fit	cdVics
fit .	Sncgjf
fit and	bWamhm
fit for	YbTeb0
fit in	bmbWpb
fit out	kelVid
fit they	Yaerdb
fit to	gZbolX
fit with	eadaer
fitmen	kleZcc
fitnes	pcecfc
fitnes .	iUaWqn
fits	YtKoef
fits .	VxWYkb
fits better	eacqbY
fitter	ZiXdgn
fitter .	XpYnda
fitter direct	eeVfne
fittin	TRfkvb
fittin .	bjlTXj
fittin and	jScoXi
fittin on	babZtb
fittin to	ccaYte
fitz	rQUeph
fitz want	feeYoe
fitzge	XeVrqV
fitzge .	beccpd
fitzge and	YhbtXd
fitzge by	aYcvbe
fitzge of	feaYrc
fitzgi	lYXjfi
five	gYfkid
five a	VSrYoj
five and	eWXjep
five answer	Zbctdc
five assess	Yoaaje
five for	iZtYcb
five in	uXTefc
five is	leVfdm
five lol	cbcasc
five minute	aTgxgY
five of	reXXek
five pages	hhTteX
five people	rghWYY
five questi	RbX7XZ
five rounds	afZZct
five so	qWeeee
five to	abbZkp
five votes	gcdepX
five weeks	cafXrg
five year	dckpYZ
five years	cYarge
fix	RSZ/ZS
fix a	UdZ0cb
fix anothe	epcdeZ
fix anythi	cqbdec
fix it	gPW/TW
fix my	YYmpbb
fix that	cXcskY
fix the	PYkyZd
fix things	dchjmV
fix up	cbeqdd
fix when	aZcucd
fix your	bXbwfa
fixed	dhjijS
fixed #	ZeZjqZ
fixed .	TwoXeP
fixed for	jeVqea
fixed term	eboahb
fixed then	riYWdY
fixed time	epceeY
fixed vision	bYaWjq
fjord	ehidZh
fjordl	jhXhdg
flagge	cjXmYk
flags	cjpVjW
flap	dcSulY
flap ship	ebbrcc
flash	fTqaXk
flat	ZUlbvd
flat .	iYqPrU
flat above	acaaxZ
flat and	ZeTbti
flat by	lXqcWb
flat no	eXVddw
flat on	Xbbdgs
flat operat	caWthZ
flat out	epgYXg
flat over	ecdepa
flat postdo	eatbYc
flatma	ZYocdl
flatma did	ecZgrW
flatma has	bhtWea
flatma was	mbTqda
flatte	hebjnU
fleadh	bdddYr
fleet	cXdZkq
fleet in	dcobha
fleet not	eeddsV
fleets	aYkYng
fleur	deflbf
flexib	Wdffoe
flexib .	bjkiiN
flexib asked	chaUrg
flexib is	pXcdif
flexib job	ZUXilk
flick	jXeiie
flies	jebaek
flight	aahpgc
flight got	uYbhcZ
flight is	bafqZg
flip	seeThb
fliss	fRahiq
flo	jYVlWq
flood	dYhmYj
floode	flrXYV
floodi	fendda
floodi .	aekXqZ
floodi tour	ecrZbd
floodi would	blcjSl
floodl	dhpVhV
floods	ejPgXu
floods .	fkWfam
floor	WVpogc
floor .	ZSomZj
floor and	bpobZW
floor as	gbpadc
floor ask	ecbrad
floor day	daatac
floor if	easXde
floor is	alVmUm
floor manage	ehYXqe
floor plan	TZlvYa
floor so	fRdrjd
floor to	ipZbcb
floor with	ebbasc
floria	goRcqV
floris	bjXcqZ
flour	kiVcje
flow	ZgeXin
flower	TRsZeb
flown	gUbieo
flu	maXYbu
flu in	ebdcdo
flu it	ohZddb
fluent	jlafeZ
flunke	naegdb
fluste	gfimXa
fly	RgXlrf
fly on	aelSnf
fly out	Ucdjqc
fly over	eYetYd
fly to	Xdbfgo
flying	Tclqcg
flying back	padgbc
flying me	WZdwdc
flying out	Vjghgf
flying to	XSvdcc
fmcg	fTbnkf
fobbin	bfdjfg
focus	ibdcii
focusi	eddefk
fofana	YbmdpZ
foi	cfpdbZ
fola	ZooXZb
folasa	ZibeZp
folder	kYWgmi
folder direct	cYfdpe
folks	ftZgbU
folks over	Suebee
folks to	bubZbb
folks within	qabcee
follow	akcbne
follow .	MnSi5U
follow ?	bYuWdd
follow @p	bTxceY
follow a	eTglbo
follow approv	Tsfeee
follow by	jXXdua
follow comple	fdadXq
follow docume	depZed
follow for	ZhpZbf
follow from	dfjWrb
follow in	qVgboP
follow is	ZphiYa
follow it	lsSdda
follow its	ayWceW
follow medica	Yccbjp
follow on	imblUZ
follow once	Xhberb
follow our	WWoZeq
follow reads	pZZbje
follow she	VsbZeX
follow that	arZebf
follow the	XahRjx
follow up	hoOjaj
follow us	ca3KVk
follow will	epbdeb
follow with	bYYcxc
follow within	lYqUcd
follow your	lfgSfl
fontai	Wlfdke
fontai 's	epbgba
fontai has	cZZbpk
fontai withdr	eeXeeq
food	ZYgqib
food .	jRZqgg
food ranger	dcaojZ
foods	XSmZte
foods .	cYoXrV
fool	iUiieg
fool 's	fUdmcj
foolis	eqbaYi
foot	bSbgon
footba	UR/aYM
footba .	VW7aXR
footer	coqaUY
footer .	ZsjXYd
footfa	blwWWW
footfa lieu	eZqcec
footsc	XdnqUc
footwe	aXcqei
footwe .	VrUXar
footwe for	ccbdpd
for	dbijdg
for #	bTqief
for .	aYhbgr
for ;	alZrdW
for ?	WYX1eZ
for @p	janZkV
for @s	Oksbbi
for a	dcYxXg
for accept	bTmjnW
for after	cpYdef
for agata	dYqgcc
for agent	kcgndS
for air	apYZjf
for aisha	Xbpeed
for all	db5OeX
for an	kfdsSa
for and	ccTjgp
for answer	qYXbbm
for any	RcxWch
for anybod	dUncdm
for anyone	YRukQo
for anythi	ZezYXd
for applic	dZ1bfO
for appoin	afaUyc
for approv	dvXbcZ
for as	YavYoR
for asking	gXlOfq
for assist	adgfYo
for at	jZdqaZ
for attend	cldTcq
for auxili	aYrncS
for balanc	dadddp
for baz	aUihmg
for bearin	klUegc
for being	eTjeil
for better	liRabo
for bidder	XqVjah
for big	bZXycb
for bookin	aauWec
for boroug	gdaapf
for boss	cpbcee
for both	ggfWdn
for bringi	cbrWak
for but	dgZevS
for by	SYrggf
for callin	QfuZkc
for candid	ggpfTZ
for carrot	WXZzcb
for certai	sfZWjW
for chatti	gZXhdq
for checki	ppcVZX
for coffee	YTanep
for coming	caqTbq
for commun	lghiaV
for comple	slcLdi
for confir	eariYT
for consid	cvbadV
for consul	ZbmpWZ
for contac	phkYaS
for contra	bhZeaq
for cover	addccr
for custom	ZqZeed
for davide	ljQjel
for day	cccrae
for deb	qZfceb
for defini	4LeZbU
for disapp	edpdeZ
for docume	heTyZU
for doing	gkXSWu
for drip	eZtedV
for droppi	fkqbWT
for duty	cYbVvg
for each	aYiqhZ
for either	Vidfbn
for employ	imabUl
for evalua	YwcXgY
for ever	gnWVtW
for every	gVqbZi
for everyb	qoifYK
for everyo	edkaUl
for everyt	US0dgd
for existi	cfpcdb
for experi	dWYecw
for fail	YctYdd
for family	cYujZX
for feedba	dZlfVk
for fern	agVjhm
for fiftee	nnaVcd
for final	oXifda
for finali	aqYhed
for financ	gdWfdp
for fired	dcaddq
for five	ahmiiP
for forth	fVtbda
for four	YXYhsg
for free	aYrPYu
for fuming	dcRpld
for fun	barVZm
for furthe	hwVacZ
for fusion	RskYSi
for future	dWgcep
for genera	qdfXcc
for gettin	XTeuXn
for giving	fmkNbn
for good	VKLDx/
for grid	lbaXrb
for group	oaWVeq
for guaran	VpTdnh
for guessi	eadaep
for hack	fRS3fb
for half	iYokaV
for hangin	pTYZUt
for has	ZRdmhn
for having	kVoQbl
for head	gnQaik
for hearin	vWYiba
for her	bWmreX
for him	UhjyLY
for his	alrTYb
for holdin	ZfViio
for how	WkzWdT
for hr	tZTZdY
for human	VbquYW
for icsi	ddbpdd
for info	acuYab
for inform	hPwcWc
for instan	ecqcda
for intere	ccbdeo
for intern	jkocbQ
for interv	hlVaXq
for inviti	edwVeX
for is	jcTfdm
for it	ddaqYk
for its	skaYcY
for job	bdqYcg
for joinin	bhsaSe
for junior	VfWkep
for just	facqbY
for keeps	fccbrb
for kira	eeZpdd
for ladies	icXbbp
for lane	eaYedr
for last	ikUijb
for later	cpZZdk
for leavin	brNlah
for lectur	djRigl
for legal	gVehcn
for less	eccddo
for letter	jplXZU
for lettin	jd3YZN
for line	cYhZep
for listin	ecqeeX
for lives	dbpccb
for long	pTmVpX
for longer	dcXbip
for lost	edoeea
for love	ZqYjYg
for luck	ekqaZX
for mail	YtdZea
for making	jRqbal
for march	kVjdcj
for marek	OusSfc
for market	ebaVnn
for marta	uSehiU
for me	cUWvoc
for meetin	igPlck
for member	davZbc
for mine	akfWkg
for minimu	rXcefc
for money	bhnkcU
for more	dtrKhQ
for moving	catiYZ
for mr	cgWugV
for museum	Ybscec
for my	YUe1iU
for myself	qfcbad
for nearly	sXcbee
for new	hmegRh
for next	bgXgeq
for night	feVefq
for nine	iZZbdp
for ninety	hUojdc
for no	bZVifu
for none	hXgbqa
for northl	ZhjpbV
for not	kgkhbU
for nothin	gReRjx
for novemb	baabjq
for now	Tb/RWR
for offeri	ZSniRs
for okafor	paexMP
for on	fYpTZo
for once	tAiZyk
for one	cUhjar
for or	hqXcbc
for other	eeOUc2
for others	qdeVYl
for our	sYffXg
for ours	Ypbedh
for over	ceqWee
for parent	dpXieb
for part	jaTtYZ
for partic	bbaicr
for parts	asaeea
for patien	l7MITQ
for pay	bZvbdY
for paymen	dfpYde
for payrol	acqahd
for people	VXybbf
for perman	gbpcZe
for person	PiVrXk
for phone	uYWdag
for planni	Yajoee
for plumbe	eZqbed
for post	hZaddp
for poster	YlqUee
for priori	dYrdea
for priya	Rc2Sbd
for probab	dUjemg
for produc	lfVkbb
for progra	bbpedb
for projec	ldWfel
for promis	pTdjee
for puttin	lebXZp
for questi	cbqYka
for reachi	ilYUcm
for readin	fqeZca
for reads	dcoaVm
for real	vVYflU
for reason	cXsdag
for recept	jUcXko
for recipi	bbpddd
for recrui	mWjgkT
for refere	hgerWR
for regist	lYxLia
for rehear	abqedb
for reno	ZYfWbv
for resear	jljTfY
for retake	dapZdh
for return	aVtibb
for review	jmTcdg
for rob	UiZctf
for roof	dXrddd
for round	TLT/Ya
for saludo	dWtedb
for santa	bpZehc
for saturd	oZVpeb
for school	ifVkdh
for scient	ZoViYl
for scruti	padfdd
for second	grXedZ
for sectio	baaZsc
for securi	bcpZic
for seeing	fZrebZ
for sendin	gikcTg
for septem	sNoUei
for sharin	YYghbp
for show	bWYccv
for signat	aZWh2U
for signin	baqVtV
for sister	cZaqcg
for sittin	Wegacr
for six	ZVcjbt
for smile	eqdcZe
for so	iYRleq
for some	ctbYia
for somebo	ZZhbXu
for someon	hZOVR/
for someth	bLpXdu
for sons	bgdpbX
for sortin	dYvbda
for specia	gjkaUi
for staff	cjlTjd
for stage	gpbcjV
for standi	igVcen
for sticki	ipaZdb
for store	ZcVlhn
for submit	uffVZc
for subscr	laVcaq
for sure	zlPVZS
for taking	gpeSZk
for tax	dijWhh
for tellin	4inQaG
for ten	VcumVa
for thai	hgUjdj
for that	UgiqbZ
for their	eqjRbe
for them	lSRvXq
for there	eoTbam
for these	cacgdp
for they	ceaseT
for third	cZecfo
for thirty	VVtfmZ
for this	addVY3
for those	ZthZSi
for though	hbSlfl
for three	SeWlok
for throug	gYiXdq
for tied	dfdaob
for time	jpUWqV
for timing	dZcdtY
for to	eafWse
for tony	aesZcc
for tp	YlpdaZ
for tram	Wteaed
for transp	ZcRpdp
for travel	iTraZf
for trying	jVPijp
for turnin	eVrhdb
for twenty	ldarVa
for two	XXZvgi
for unit	UYdyPk
for up	XYiuaa
for update	ZvbadY
for urgent	fcuVbc
for us	bRRtno
for volunt	WXtaif
for waitin	iRYgmm
for want	blegVk
for was	dZebZu
for we	Yidape
for week	Xerced
for weeks	jiTbhj
for went	bmdbvQ
for what	ZadcS2
for whatev	Zmpbaa
for when	PtwOUb
for whethe	iadqZb
for which	Oedhlo
for whitlo	Uuccdc
for whoeve	irfUZg
for wiktor	ecXfpd
for word	YjShkk
for worklo	basbec
for worth	cWubcd
for writin	Sjnfeg
for year	bpbhcb
for years	eaPbbz
for you	faTkmk
for yours	WjXsYg
for yourse	rYWeej
for zainab	Zbbudb
forbid	eS2aaU
forbid .	gcrVdb
force	fdeqZa
foreca	UYmsWe
foreca .	Zbpjab
forefr	ckigiT
foreig	ghbbmd
forema	hcjcch
forema 's	bZokcb
forema .	Updeck
forema for	fsRbZh
forema is	lStaad
forema was	cWZcqk
forens	eqZebd
forese	ZgjhYi
forese .	oWZlUm
forese go	qdYcee
forese the	aaWcht
forest	aZbkeo
foreve	gsebdO
foreve .	dnhgaV
foreve and	cpdddd
forfei	WnmcbZ
forge	bZqfcf
forget	WroZZc
forget .	jUnsXV
forget about	QqrSbf
forget i	QwdXbb
forget it	gmfUci
forget my	eoXfee
forget reads	bbcZdr
forget the	UqYTre
forget to	caqccf
forget would	eenSjk
forget you	osWbZW
forget your	hTocdi
forgiv	amZbZn
forgot	fqpcaR
forgot .	e1VbgQ
forgot i	cbqZjZ
forgot me	fudjZO
forgot the	hVkjiX
forgot to	XPosbj
forgot who	edpdeZ
forgot you	k5UWUX
forgot your	Ud0YcY
forkli	ebjQhp
form	YalzZY
form #	Vdbnoc
form 's	fbjvVU
form .	cbvmWW
form ;	VUltjW
form ?	dbbrcd
form all	pZadce
form alread	eepZec
form and	eodjYa
form at	dbrZiW
form attach	bcYphf
form b	eaatcb
form back	TZgsbg
form by	QaWtqd
form closes	eepYec
form could	dabtad
form due	abVwec
form email	VWfSjx
form for	deepfW
form from	bVtoZW
form goes	rgbabZ
form has	gewgXQ
form he	dpcbdc
form here	ebomUc
form i	cehrYa
form in	gajxTT
form is	apesST
form lacks	dZeqec
form letter	XWaMf7
form now	dXYqdd
form of	UXQrtf
form on	ickgTi
form or	eedpeZ
form reache	Vdncam
form recap	dcobcd
form receiv	bcuZeb
form reject	dcbYds
form said	gbXVgr
form says	lgZUil
form since	qcdaed
form so	ebVthZ
form to	WXgvkR
form which	dcerca
form will	Zqaegb
form with	cbUmnd
form within	YebxgV
form you	mijVbd
formal	XbUg3c
formal .	eZVoco
formal and	aipZfX
formal answer	riXZYa
formal asking	eddXrb
formal bit	kVlalb
formal check	bscbdb
formal interv	akasVc
formal letter	QTdP/T
formal of	dbpddb
formal offer	UZXT/Z
formal outcom	eeZcao
formal panel	bZerbc
formal the	Xabakr
format	oZzVZP
format .	fRxfhS
format please	pYeefc
formed	hlgbfZ
former	UTnuYj
former #	dWkned
former collea	fRhrXk
former employ	ckRfjm
former manage	ZZcwcc
former serve	bdYhep
formin	YWfooY
formin will	bddddp
forms	ZmdteR
forms .	aaeauc
forms are	YoglUZ
forms back	Webwad
forms before	erbbec
forms filled	dcZrab
forms for	YehoVk
forms have	aZtfbZ
forms to	pfVVqb
formul	SoZare
formul begin	cjoVfc
formul from	ccZcsc
forth	2XfhYR
forth .	vfaecT
forth after	ecbqbd
forth and	2LelZO
forth at	sbbaec
forth i	mTmkbX
forth she	sXcedb
fortni	jdghad
fortun	YalZZr
forty	ifXnWi
forum	haajfj
forwar	hgclYf
forwar .	WhenVn
forwar ;	kkUXcm
forwar and	haaTev
forwar both	ebcpeb
forwar but	dbceeo
forwar by	dcgrbX
forwar for	binjSd
forwar from	gUggdp
forwar if	bcdodd
forwar it	uVnbUW
forwar she	lndUfe
forwar status	lfgUhf
forwar the	lcdlfV
forwar they	uZZUcY
forwar to	dcfwgQ
forwar what	pbXacm
forwar with	UgRUg4
forwar you	fqmUXd
forwar your	igfmbU
foster	ihXpWe
foster .	haqadd
foster check	blUrhX
foster cheeri	cdYscc
foster cleara	aYdpjd
foster fellow	TZgmij
foster it	rnWXYW
foster me	gbhVjl
foster my	sdbXee
foster these	epbced
fought	lZgVbp
found	YXmSgy
found #	dhpadZ
found .	SlkeZi
found a	eQrcdl
found and	ibrbdY
found for	UhWgln
found her	fcQWkv
found in	XhyRZc
found it	oT2VdP
found its	VSOXc/
found me	cahksO
found money	eadcrc
found my	VdzWcT
found on	baqXfi
found one	ecPcis
found our	dOLZW+
found out	YXTYj0
found pub	dZadcs
found she	dbVect
found somebo	oZPZav
found someon	ZUYVe3
found someth	WV4kaR
found that	ZTWlip
found the	YnvYfR
found them	emPchk
found to	eYVcjr
found unit	pddadb
found work	bbtcca
found your	iZpeWf
founda	fThhem
founde	ebXmfk
founde 's	kndUia
founde ;	dXcrec
founde ?	ZXUtmZ
founde and	algVlc
founde answer	Sfdpdk
founde are	frhXdU
founde decide	gZWcct
founde have	sUbZdk
founde might	drecYe
founde on	babqjd
founde read	cUigjk
founde said	qUeefh
founde unit	bcZtdc
founde want	ZYbjcr
founde will	qhbdZb
foundi	gaQtZm
foundr	dfcffj
foundr goes	Vcnblf
four	daZikk
four .	TZcocs
four ;	jUWenj
four ?	dcdqcc
four and	fkXabo
four by	ceeZoe
four carrie	bgYZqY
four cycle	bdWair
four day	ZhaQ0c
four days	abqbkX
four for	pdXpXb
four hours	WUdyde
four in	fgeUtY
four is	iZZiVr
four it	afZpZj
four minute	WYfWxg
four more	ewbUdY
four names	WZdjcr
four nia	debZta
four of	2gYYWY
four off	YfbXug
four on	WUlWxf
four out	ccYdhq
four pages	cUkoia
four questi	Zeatcb
four reads	eYdqcd
four rounds	nJbelm
four stages	hTtaeb
four times	gkbSVr
four to	ZdXhWx
four two	iqeYeX
four votes	dedeZp
four we	YejTml
four were	brbaed
four who	kWZcZt
four with	pccacf
four years	bdXg0S
fourte	dccebp
fourth	iZXhdp
fourth .	UcjoXi
fourth and	mTZZgr
fourth call	cdcbpe
fourth certif	fpcXee
fourth of	afYccu
fourth on	dbbcbs
fourth time	mXhlfW
foxglo	deeYnf
foyer	bdjicg
fp	XiXego
fr	Zecike
fr round	YdZaqj
frame	UtvYTR
frame .	ZxcbWV
framew	ibfckd
fran	emhjXY
fran what	dobded
france	cbihdi
france .	kVwZdW
france heard	coThah
france heart	daader
france you	dZhpbb
franch	cWkoab
franch sign	bebpbf
franci	ddkZkc
frank	gbhZki
frankf	gyUZSf
frankf them	cracec
franki	ibfkgY
frankn	jVWjpb
fraser	ZcomYb
frau	mdljSa
frau i	hamckW
frau or	tXbhYb
fraud	ocmXXf
fraud #	dlkVee
frauds	ZZmidi
frauds 's	Udfmle
frauds about	Ydfpde
frauke	gZikfa
fred	hhggbc
free	bTqmfd
free ?	aTcwmV
free @d	bccqde
free again	acoUig
free all	ZYhsbc
free and	cJZqqj
free cv	feocbd
free for	fcUtai
free human	cbeodd
free if	eeZiXp
free lunch	nbrPec
free no	ecqadc
free of	mRuQpS
free on	Xhaubb
free over	bdbpde
free parkin	bbwWbc
free pass	cbsccb
free reads	VTskiU
free to	wacRel
free until	XcuTkc
free up	bqdaee
free we	cpbfbb
free whenev	eZdrdb
free you	hVkble
free>answer	coVkee
free>away	mVSjik
free>bye	bXpidc
free>chosen	gWXeip
free>closed	acrUcj
free>date	gTooac
free>decide	RnimUf
free>free	Yad1bZ
free>hear	tcXgdb
free>hold	bbWooW
free>if	eaktSa
free>joy	SpiZkb
free>match	RhfpYl
free>me	eSdogk
free>meet	cdgsbZ
free>news	dyTTcf
free>not	hmWVhm
free>offer	UYae3X
free>others	ihiaWh
free>papers	ZrgTnY
free>post	cZlbWp
free>review	efTfoh
free>soon	N0WnUX
free>sorry	vTXYej
free>start	ZdcXuc
free>step	aYfqdh
free>thanks	dTxgXX
free>wait	mdncVa
free>you	eYdpjc
freedo	eTtiYa
freela	cdgZki
freela .	btaRjc
freela if	eeWcsd
freela on	faZqdd
freela you	ZVrnaY
freeze	ZS9dZV
freeze .	ceyacP
freeze across	dWucec
freeze all	eYseea
freeze came	cXqegc
freeze eleven	eZpfdd
freeze is	kRloeY
freeze lasts	fWsefa
freeze lifts	dWrdff
freeze suit	eeVbnl
freezi	iaoZeb
freezi and	cgZedo
freezi they	paaedc
frei	ceqaXg
freibu	dhZcgl
freigh	dStecf
freita	dQsjhc
french	dkghZb
freque	cbehjg
freque .	hVmYjh
freque and	hVapck
fresh	apWjbf
fresh to	eYaibp
freshe	TmkigX
freshe .	WnYuaX
freshe on	aZhYsf
fret	aW4aZU
fret .	dgracY
freya	ZarZeh
friday	darWsT
friday .	kXvbfT
friday and	hncUnV
friday off	UWbdze
friday so	pdbcdd
friday they	UjlecZ
fridge	bWhmib
friend	kZrZZf
friend ?	dXzMZj
friend and	lStUZj
friend for	rdZbdf
friend i	vaZbcd
friend in	QvSmXk
friend messag	jiVmdc
friend of	VdsUck
friend said	ZUikao
friend the	fbpZdg
friend who	cahhWo
friesl	gpYckX
fright	iWhZcq
frikan	decbpe
fro	aUmjjd
from	gbfeih
from #	Rlmicb
from @d	eWpYob
from abroad	XmoVjZ
from accent	cdbgdo
from acknow	XdUcZ0
from addres	ceocce
from after	ceZdrc
from aisha	NfnXzW
from all	QW4TrY
from an	abdZjr
from animal	Vbbbby
from any	dYdfdp
from anyone	kWnhbc
from applic	klWedg
from ars	Ypeffd
from behind	cYckob
from bello	bYades
from bent	dWjpaX
from both	YlhZrW
from caps	bdpccd
from ceos	bZddqd
from coc	balYdp
from col	Xpdeee
from combin	ZZabgu
from commun	ccccat
from confid	ZkXddp
from consid	cVqecg
from courte	ecWecp
from curren	ceqdYd
from danish	gUmefj
from day	VViP3f
from deb	pYdaZm
from disabi	sdRekb
from dive	aVZoYm
from dog	ThSY4a
from domain	ZmQgkc
from each	TkP/WW
from either	Xcsbee
from events	duYZbZ
from everyo	VY9WXW
from ferrar	dbZedr
from financ	ctOWdj
from govern	jTcnci
from gradua	barbee
from her	sgXdYe
from here	gplTWd
from him	7RebbW
from holida	Ydoeee
from home	iOansZ
from househ	keUihc
from how	gZZhcp
from hr	YeimmT
from human	YRmP5d
from imagin	bVcejp
from inside	ZYaTV8
from interv	0ZXYdY
from it	mwYXcT
from job	ccthXa
from lady	cXZWyb
from leave	secUZi
from legal	tWZbdi
from linden	YTeMus
from marine	kYsVcd
from me	4WajWa
from meals	ngiebU
from medici	haYeqd
from mess	baZvab
from mr	mkWfeV
from nikita	fdpdaZ
from no	eYrcec
from northl	ThdZve
from now	rYfRrX
from oakfie	fcpbcc
from okafor	UWdP/Z
from old	XcXthc
from on	ZhUgra
from one	YtkfZV
from partic	iViYqa
from people	SUfuke
from pint	lgNjnh
from placeh	bXavba
from pointe	gjnVdd
from postal	qWbddd
from proble	dZqcde
from produc	aVlclg
from projec	bbfdsZ
from reads	RUbS/b
from recept	dbpYgd
from reyes	Ukdcdp
from schedu	YfcsdY
from scratc	YpXjWl
from six	bZiqaa
from some	Ureeee
from spring	dVajuY
from start	lkkbVZ
from submit	codbfc
from teamma	qZbbgf
from ten	hWftYa
from that	kjmYQe
from them	ekpPcg
from there	Z7blPJ
from those	Whascf
from time	aisUZc
from toddle	YkUgjl
from top	dcdeqb
from transp	XZRbwo
from two	alsWcU
from unit	UbiT7S
from up	eqgVbc
from upside	qaeefX
from url	Ygcqdb
from us	1oUTda
from warmly	abaaeu
from what	edfpYd
from when	jQylUW
from whenev	dgYVzW
from which	gsYVVk
from whiche	tbdYed
from whitlo	pnaUZb
from whom	olagaU
from willow	cuZddW
from within	LMVTQ/
from you	MQh/gS
from your	ZWouYY
from yours	qedcac
from yourse	ddZqdd
front	ccargd
front and	ZWe2YX
front desk	bSrYeo
front of	eePxgd
front page	dpYZde
fronte	Uc0dYb
fronte .	YOlehp
fronte i	dbpeeb
froze	ZL/UQR
froze all	bXydcZ
froze appear	bjmedV
froze every	cYreeb
froze everyt	cWrebe
froze it	eUsede
froze the	cbxbZU
frozen	WD/aYJ
frozen .	XO/bYS
frozen ;	cbpeed
frozen again	bWudec
frozen all	cVxccc
frozen and	cV1ecT
frozen as	eWudda
frozen by	ZX1ccY
frozen every	cXwedZ
frozen everyt	dTpeoZ
frozen pendin	eYpdee
frozen solid	eZpeed
frozen the	bX4baV
frozen until	bWuddb
frozen with	bXzccZ
fruit	Ykahkf
frustr	lPvdWe
frustr .	ZZ0ZeW
frustr in	rYfcdZ
fte	dPscbk
fuel	hciWrW
fulfil	ddZlgj
fulham	gbqUoX
full	VXZYsw
full .	WbsNQw
full and	ScPSU/
full aptitu	beecoe
full at	cVeVaq
full attent	ZvaccY
full benefi	cdeVte
full board	amTrfX
full crew	dYYZWw
full day	daYuZe
full detail	cZuhWW
full for	cTYdcw
full marks	fdpZeZ
full moon	rachba
full of	RW9baU
full offer	dYaerd
full one	eccodd
full set	pfiVYW
full sorry	dbcdcq
full stop	orXVcZ
full they	daVbgs
full this	dbadXr
full time	VJbI/P
full up	aREVS/
fuller	kmZUid
fullne	aepcXh
fullne .	Zhobcd
fully	RVlYfr
fully staffe	ZVNec5
fume	ZlTubX
fuming	hZWnid
fuming .	hYsbZV
fuming ;	dhHooa
fuming number	dcUkcn
fun	ZT/TWY
fun and	bWalZp
fun having	ccscac
fun run	bbwcYb
functi	RVfjir
functi 's	YdetZd
fund	dYcktU
fund .	cWTXyh
fund or	pkbZca
fund part	eedsZX
fund you	ccWird
funded	aflmYc
funder	kgbZlc
funder 's	csZccc
funder .	cTlWpi
funder has	ZsdcdX
funder i	qcbced
fundin	apSXhr
fundin body	iWcbgo
fundin came	edaeob
fundin for	devabV
fundin letter	goWdhb
fundin which	evZdYa
fundra	flZZan
fundra experi	Xedfeq
funds	gljacb
funera	dhhXfj
funmi	bibcfk
furnac	lQkZeo
furnis	VUbixd
furnis .	bTeesf
furnit	fZUids
furnit .	fYcdbs
furthe	dkeebj
furthe .	XcSqZw
furthe along	VnVUZv
furthe and	wZcXcd
furthe certif	oilQec
furthe commun	XscVbg
furthe docume	WjubcW
furthe for	bYqcef
furthe how	dbdpde
furthe inform	bqibdY
furthe interv	llZYvO
furthe is	olnSbU
furthe messag	bcveeT
furthe need	feXXeu
furthe needed	erYbfW
furthe notice	Yc8adL
furthe on	mzaaaL
furthe partic	ZasidX
furthe review	dVbceu
furthe steps	dbZcdr
furthe than	ncVbbn
furthe up	dpcabc
furthe with	ZTkeXw
fusion	eldQij
fusion 's	nfUjbe
fusion .	YpkdeX
fusion and	cYVhvb
fusion comes	bracdd
fusion egg	hpdcYa
fusion gets	RrlYYd
fusion got	edbfWs
fusion includ	dccYsc
fusion they	dqcbda
fusion to	dZbeeq
fusion told	dZoVcn
fuss	XZobmg
future	UZkYY1
future .	UrbXYr
future collea	ZgqXgc
future endeav	ecZdds
fy27	cfjghZ
fête	bcXsic
fête to	aZXpji
fête with	bbfscc
für	fmmbUb
g	Vfsage
gaboro	Od3Oaj
gaboro until	bZseea
gabrie	ccpckX
gabrie .	dTpjmT
gabrie ?	fdaoad
gabrie of	ejpXXd
gabrie the	sbbccX
gabrie to	bZYdrj
gabrie up	XewZUg
gach	dnhdZd
gachib	nadhec
gaelic	WZdkdp
gaelic .	Uhikag
gaffer	icUjap
gaffer 's	iUpdde
gagnon	WXqhgf
gagnon .	cYicbp
gail	iVjbVp
gain	gfbaik
gainin	Xcfhfl
gala	acsdcb
gallag	nSnYic
galler	eXpcXi
galway	ZlUXmo
gamble	dTmjff
game	YoUucY
game 's	abbrhb
game .	csaUhe
game based	blVscX
gameke	XhSviZ
gameke .	cdXrbg
games	gabXsg
games .	cXYauf
gandhi	ibYbjl
gang	bOGZ3r
gang is	dcaecq
gap	oZpdQd
gap off	mVkibc
gaps	jaedje
garage	aiuhRT
garage .	cdpkWX
garage no	dpZiab
garda	XibtgU
garda off	bccpee
garden	bajVnl
garden .	idkVgg
garden is	chtZZb
garden party	hgpabY
gareth	VYyYZh
gareth .	adpfdb
gas	dZhiif
gastha	mldYVd
gastro	UoQhjj
gate	cUoifd
gate #	deWrde
gate .	hSjgdk
gateho	fZgbhm
gateho .	iaYpfa
gates	dTkecn
gatewa	hbodeZ
gather	eliiWa
gather the	bmUtYa
gather you	qTlbTk
gav	lVVVvg
gave	cXfbir
gave .	fhqaWc
gave a	igPcmk
gave his	qbaeed
gave in	cgabod
gave is	fjsYbV
gave it	UBQQi/
gave its	Uleddo
gave me	aVklvR
gave millio	plRYZZ
gave my	dkmjVY
gave myself	aZvYZd
gave no	RoreaW
gave on	cbsZdZ
gave people	Zqaefc
gave the	UHQWY/
gave them	kmUWXp
gave to	fcYcdq
gave up	Yf3XZM
gave us	aQfddy
gave you	j5STcX
gavin	jakccg
gaz	asPeVq
gaz .	eWRmbu
gazett	icmXid
gbp	elldjR
gcse	VVnode
gcse .	Ycdpee
gdansk	kXjgWi
gdpr	kVcfgl
gdynia	rakWfZ
gear	WYoogY
geelon	ffkhXg
gelate	hlSaWr
gelato	dfpYdc
gemma	eiYfgh
gemma form	nedVdm
gemma i	WWeYmk
gemma the	ddapbc
gender	dbWjzT
gender .	hVYavd
gender ?	cXXjwX
gender on	Vfreed
genera	gXtToZ
genera .	UcohYj
genera and	cbpgcc
genera for	bcceqe
genera from	ceobWh
genera has	eaadqe
genera i	fdbdcp
genera manage	ooUUlb
genera reads	ddcrZe
genera the	WVcdud
genero	VqnedU
genero .	coajcZ
genero for	dYcsce
genero gerry	chUoce
genero with	epVaje
genero your	XktSWb
geneva	bicffh
gentle	acshQe
gentle allerg	bZsccc
gently	WPYRc8
gently .	cQWWi1
gently and	beedcp
gently over	Zaccar
genuin	bahedo
geolog	XdwZgS
geolog .	UluVcU
georgi	UecWls
georgi it	cbZZlo
geospa	Wbcehq
geotec	aVuPdk
ger	jfkdVf
german	jjgcWg
german and	kYVkZn
german the	hdbfYo
gerry	edaoha
gerry d	chUoce
gesprä	jQd2XZ
gesprä .	cWscdd
gesprä it	iaawZU
get	qiXieY
get #	XSVzei
get @s	dbbpce
get a	1oUdWW
get accept	bUawZb
get along	cbbtca
get an	2tRUWS
get announ	xaUZbb
get any	Ydecdr
get away	Zcaudd
get back	2yVIVS
get better	ZWvWch
get bored	Ubcbax
get called	dpdeea
get colour	eeiVoe
get disclo	ccddqd
get early	desXac
get feedba	cXccdr
get going	ZTnqcd
get handed	Ujhbqa
get her	zMTZwU
get here	cVkcwT
get him	WaeyaZ
get hold	g1PgXT
get home	fcwWbY
get if	kVdfji
get in	hpYdjU
get interv	dbpbfc
get is	Wqbckc
get it	gQNwes
get looked	Xycbaa
get made	arcddc
get major	YafqiY
get me	PRT/iZ
get mine	radabe
get my	yWWtVU
get named	pcdbde
get news	Xvadad
get nothin	pfcbdc
get notice	dcuSee
get now	UWcbvd
get observ	cbbhpX
get off	eRiriY
get offere	dqlVaY
get on	cYZwbc
get one	lgPoXh
get onto	YWqkbZ
get opaque	dbcrcb
get our	5ZiTUW
get ours	scdbbd
get out	btIdhj
get over	gVaqhc
get past	SekdZp
get phoned	uWZabZ
get read	pVkhab
get rob	Zafdqd
get round	S/iLZV
get seen	XXsfdc
get shortl	Tsebdi
get some	fRyYhW
get someth	dqZVic
get texts	aapfde
get that	dkhifV
get the	vQNjte
get their	tsOVYS
get them	ZfM7WY
get there	dgepTb
get these	aZphcc
get this	RSoueb
get throug	grUeac
get to	W2alZS
get togeth	rZedce
get told	/YRMQP
get us	gYYxVa
get well	aX1SWg
get word	lxSUWT
get you	XVYzmZ
get your	yOTnmX
get yourse	WXPxuQ
gethin	QvhVla
gethin is	dfeapb
gethin that	dpcdcb
gets	6pTXXW
gets .	Wodjed
gets a	+jRTaT
gets an	thTbcb
gets baby	qZdece
gets back	xlMVbW
gets decide	trOWaX
gets discus	Zpeded
gets filled	aopdcS
gets her	apnUcb
gets here	Uqcjde
gets hired	Xj1ccL
gets hundre	bpbded
gets in	YsXlbX
gets it	bgkaUn
gets one	NseUjg
gets picked	ipbZcb
gets read	yYaacd
gets record	pcZbdd
gets round	SzbZdd
gets settle	2Scaac
gets signed	sfYZia
gets talked	atWebe
gets that	WxiVZc
gets the	yTQjak
gets this	Zedped
gets told	/XRVYX
gets voted	vUedbc
gets word	uaXdde
gettin	bfVhho
gettin a	TgfisR
gettin ahead	jqcdaX
gettin an	kRbmjf
gettin back	haPsbh
gettin hired	eafeZq
gettin in	UKkhXy
gettin it	TgWcV1
gettin on	irgXYX
gettin past	aebpde
gettin sunita	flVcbm
gettin the	ZURZ0n
gettin there	axaXdZ
gettin this	ecoXUm
gettin your	djVfhk
gg	chibge
gh	bfdhfj
ghana	dXtWnZ
ghana .	lYqaac
ghent	deiYfl
ghost	edkpUb
ghost words	debode
ghost would	bcsddZ
ghoste	hYqSOq
ghoste for	iZaZdr
ghoste me	YmdaWq
ghoste you	pfceeW
ghosti	pbhiYZ
ghosti .	pgZdag
ghuí	aobbhd
gianlu	fWlfeg
gianni	cTcuja
gianni certif	cVdvdd
gianni there	eYpeee
gift	gbiigb
gift .	fZpZmW
gift nobody	jjVjee
gifts	hliWhZ
gifts 's	bhpdcZ
gig	bRbYvn
gig 's	UhoakZ
gig .	ffVWmm
gig at	aebcqf
gig if	qXedce
gig they	boWgib
gig to	dbddqZ
gigs	beuaeU
gill	bXkaXr
gillia	hjXkdc
gin	miaSan
ginny	gZkffe
giovan	ZZiahn
girl	caZYc2
girl 's	dVYfok
girl .	PacSc8
girl ?	dcfZqc
girl and	giUaYs
girl before	ddaebq
girl from	jXdWQx
girl gave	ZcasbW
girl got	bYYbbv
girl looked	gePjji
girl on	lZmakW
girl said	VsjZab
girl thinks	pbcddb
girl told	jgpeeS
girl was	jeighV
girl who	cfVWU2
girl with	SWVdh3
girl you	bdbbsc
girlfr	Zbbeet
girls	hRlhrR
gist	moWbca
github	hQO6Ud
github .	daUudb
github handle	bdXube
give	pgWgfc
give #	UXnnag
give .	Woafcj
give ?	eYawXc
give a	fWVwVm
give and	TrZbhh
give any	iqXead
give candid	bsbcdd
give dates	byZacZ
give final	padced
give him	wUghZS
give i	eqdeab
give it	cdraag
give me	qlOinU
give my	SP+VpO
give notice	iZTR4X
give or	0Wabab
give reason	dbZaax
give the	QZffjv
give their	ufXYcc
give them	jTQzcg
give to	pRjcci
give up	YqiPmc
give us	zgRqWR
give you	ulUYgb
give your	WXbxdh
give>again	aUfqig
give>ask	eTssWX
give>away	eiapfV
give>bye	WiYdoj
give>chosen	gqdIle
give>closed	bkgwTR
give>date	gYXzgY
give>free	fYcvbd
give>give	dhVwgW
give>goon	rmlUaS
give>hear	qrYZaW
give>joy	eSYZtn
give>match	bRmsdT
give>me	XXX2fg
give>meet	cUhuhX
give>news	ntZaTc
give>offer	Ujddqd
give>others	mSmidb
give>papers	aaZwia
give>post	qcZlXe
give>receipt	kasXZd
give>refuse	dmVeak
give>review	cqUtXZ
give>soon	VTewlb
give>start	XpVYqc
give>step	ehU1bW
give>thanks	cSzPbj
give>will	fZZxae
given	gdUYiv
given .	awiPeZ
given a	mcjlbS
given all	cYajep
given and	pedXeb
given at	jkZldU
given away	ZPLbg7
given dry	oYdeee
given for	WxWcdb
given her	rXccaj
given it	QNUTk/
given itself	raeeab
given just	fZaeep
given me	YZer1H
given myself	pafecd
given out	meUXTs
given ratify	qceadd
given the	bTXNn4
given them	iombUY
given to	UOQWe/
given up	D5Xana
given you	dfWplY
given your	mhelWY
gives	5eMheV
gives a	hmdVic
gives dry	qbdecc
gives estima	vYaadc
gives her	pfccbd
gives its	xTkaZZ
gives itself	oYdeee
gives me	igMgmh
gives no	TygZbY
gives you	cMRxsa
giving	fiMbwg
giving dates	htXZbc
giving it	VhQPa6
giving me	NRQo/I
giving the	bbbUS2
giving you	egPf6L
glad	Xaqflb
glad .	YbbbyX
glad for	hoadae
glad if	cbWmoc
glad the	bfyXTX
glad to	Ubaijp
glad you	cgzeXL
gladly	YRZdf1
gladly keep	dbbcer
gladly look	eadcep
glasgo	bQltWf
glasgo knows	Uheqee
glass	nYncbZ
glass the	ecobcY
glass writes	dXceog
glassd	XnpXiT
glasse	Wgaocj
glasse .	deZqbc
glassh	ajkcVk
glassw	ThyYZa
glazes	acuVef
glen	gakbfh
glenmo	bWkYmi
glitch	fOfrfe
glitch .	fdpaad
global	bYeXyf
gloria	iXZhgm
gloria arrive	khjWec
glove	eTmiXk
glove .	aWqaZk
glowin	UT2akT
glowin in	kWbTnf
glowin off	apcdee
glowin out	aWeVwP
gm	Zkhchd
gmail	acgXoi
gmbh	Wekeoa
gmc	fmXlda
gmc to	vdbcbY
go	hebnbe
go ?	gXVhlm
go @d	Yqaaed
go a	dZpkbZ
go about	Zqcecc
go academ	ebqdeZ
go after	XV0eaa
go ahead	gqdgeU
go along	cpdeeb
go and	VXi0gP
go any	ggVwUb
go anywhe	fmqWcX
go at	goOlah
go away	fmfjbU
go back	VWpokT
go before	WchyaX
go by	fpjaQd
go do	cYdudb
go dog	qVeidd
go down	oMohbd
go easy	aZohdc
go either	X3WUbY
go for	aUaxVk
go forwar	ZgQqTq
go from	Rsfaal
go furthe	UgaqWn
go get	mPVvdW
go have	qZdlSV
go he	qbeaee
go hear	Ypedfe
go his	gQlcim
go home	rctJYf
go human	qbdceb
go i	wSYXdg
go in	ZSTqfv
go is	ZitXbZ
go it	caoddg
go live	tRqUbb
go no	obSmga
go northl	tcbbda
go of	bZWkZv
go off	cWpmYd
go on	Qge1Ye
go out	/nJSSO
go over	glQgna
go past	osXZYb
go see	ZTXsYo
go tell	Rldase
go that	btXciX
go the	hhUejh
go there	UaksbY
go throug	nwIVid
go up	rZefiV
go we	WzabcZ
go well	aPaaX1
go with	cYQWf7
go withou	qdZgcb
go yes	mnVUcY
go your	cXlaar
goa	Zlkgaa
goal	gVnkca
goal is	sZaefc
goalke	ZbatXk
goalke two	cjWoee
goalpo	SkUdir
goat	bcVfrg
goat .	cdZbph
goats	Vlggak
god	kalWdj
god card	nZdVjj
god wants	cccafp
gods	lVjVfk
goes	miXagh
goes .	lnWOhk
goes ahead	Vajtbd
goes any	eUklci
goes at	ctZdfU
goes before	rsSRdZ
goes but	aVeijm
goes can	bacpak
goes down	qadidZ
goes elsewh	bZYdds
goes for	wRaaao
goes give	yVZYZY
goes good	W2Ubba
goes handle	cddpbd
goes home	nYVhbm
goes i	mlSgVc
goes in	hmjhOZ
goes into	TihcXr
goes it	dZOokj
goes its	Ypeegc
goes let	mWfelc
goes like	cgYrcc
goes my	XhUZXz
goes northl	wPcdjc
goes ok	pbdcee
goes on	lpsWcF
goes out	9eWSeO
goes past	heqbZa
goes reads	rVdefe
goes regist	oigUSZ
goes round	smXVbc
goes tell	XXVXrr
goes throug	wuTUWV
goes to	WjNcqr
goes up	7eYZYN
goes we	UiYehn
goes welcom	aqabbe
goes where	Zrdecb
goes with	ZZSZwg
goes withou	iVmkjW
goes your	dpcZeg
goggle	mnVVei
goggle .	dndUjf
goh	Xhjgic
goh .	Vlibjd
going	gecZdq
going .	XSiqlb
going a	aXScdz
going again	Zbqcee
going ahead	bOiTqs
going anothe	cSZWZ6
going back	OcpujV
going fast	cYdred
going for	fazbWX
going forwar	haSnao
going furthe	nSYbbs
going in	Wfgdbq
going on	XsjUdd
going out	wSYhqP
going past	Zbtadd
going round	ai0QbV
going spare	ebbdep
going throug	o5KUVR
going to	ifaXfp
going up	xXVfdX
going with	YAWMd/
gojobs	fceckh
gold	dXeefp
goldcr	bahgpZ
golden	lZgUaq
golds	aldmWf
gone	dibYbu
gone .	VlabZt
gone and	SrTYqf
gone anothe	bYddct
gone back	cthdcT
gone but	WlWnwF
gone by	phkWYZ
gone down	apamcW
gone either	bcdeqa
gone for	XHSSh/
gone from	msQWdb
gone harrow	aaqlcV
gone home	hqmXcN
gone in	gItjjb
gone into	bS3eUS
gone lodged	cbsedX
gone no	bqcedW
gone off	sRhdjX
gone on	eWphYh
gone out	ZoOZpk
gone over	ZkagoW
gone quiet	Z/ekJA
gone round	ZqXYle
gone she	cpZdef
gone since	Wdicbp
gone so	bfreaZ
gone throug	jbtgfN
gone to	jaUSZ6
gone too	ebYdbu
gone up	lrdekG
gone was	fkheoP
gone with	bJNSV/
gone wrong	qcfcda
gonçal	ddZeeo
good	gehedf
good #	fijfjV
good ?	bRN9fQ
good @d	bcapee
good aftern	nkVdcg
good and	cgOrhf
good as	eoSuRg
good at	naQYxf
good automa	qVsSZX
good but	dsMUWv
good call	fnVjab
good chatti	dZpdce
good conduc	bbcubb
good deal	miffTe
good easter	ebpeeZ
good enough	lXTapl
good experi	ecWeer
good for	eUpnTh
good from	nhdWge
good good	ciuXTX
good graz	dYsccc
good hallo	YjpWeb
good hands	XjrUXi
good hc	kjTeek
good headma	eboced
good health	dhpaca
good here	cevWcX
good i	frWgab
good in	niRich
good interv	pSgUZn
good long	avYbdb
good luck	WTwiSm
good match	cqXkcb
good meetin	gdXpee
good news	cUYnse
good number	ecbqcd
good object	hbVdog
good of	ea3SRf
good on	gkleVb
good one	UfxVpM
good or	6hSWRX
good people	stWXXY
good place	nkUjWd
good questi	e6QNba
good say	WYevec
good seat	ebsebZ
good sign	V8UhNX
good talkin	YbrcZl
good thank	acvacZ
good that	aeqQgj
good the	gVWYU0
good they	kbVhma
good throug	Yapabk
good time	Q8SnVT
good timing	facaqd
good to	cX/WMX
good unit	TcWtdd
good until	UfUT0k
good volume	dbrbcd
good way	ZpOXkp
good weeken	gmlVcZ
good while	ctdfbY
good wishes	gXpZYj
good with	jmKihg
good word	XuUoWd
good you	lWRerf
good your	hbbaYt
goodby	jYZWpl
goodby we	ecbddp
goodne	aYeanm
goods	kQgcni
goodwi	eXseYa
google	dbockZ
google 's	cQvcge
google .	VpgboW
google on	gbqeba
goon>again	tjWfVZ
goon>away	bnefiV
goon>chosen	fejRoe
goon>closed	XeeZbq
goon>date	ljdQcp
goon>decide	ktbdVW
goon>free	hgtKak
goon>give	YhVwfb
goon>goon	ZbRlZ1
goon>hold	emVwSX
goon>if	UtfTjh
goon>joy	gXXueZ
goon>match	XjPoYr
goon>meet	ekXtcW
goon>news	sgaiXT
goon>not	dbqYbk
goon>offer	aZdoei
goon>others	cdQWc5
goon>papers	XdhxbW
goon>post	Tijmaf
goon>refuse	YVZekq
goon>said	jSjZll
goon>soon	qmeRda
goon>start	TmeTkm
goon>step	cZZybe
goon>wait	d1WZgR
goon>will	locdVe
gorau	ckRlqY
gorau .	VsbUqZ
gorau ?	edaode
gorau and	bgioaW
gorau sent	acbepe
gordon	hZggeh
gordon .	bdXefq
gordon can	eXqddd
gossip	Sflaco
got	cchckh
got .	bxNlZd
got @p	ZgWrfb
got @s	hXZvbZ
got an	ePujbb
got analyt	eSVxfb
got anothe	ZjknbV
got answer	ohYcec
got any	dUmnTj
got as	WbteVf
got at	edaccq
got back	rbcffa
got binned	dZVdet
got both	gasZYg
got bumped	opdRaW
got cancel	mtTcZY
got cut	WMxTUp
got enough	YhTcWx
got everyt	sgeUbd
got filled	ebYYet
got for	ohZfRk
got free	pbeTcl
got from	kpZecY
got her	daoTem
got here	eirVdW
got hired	YhnXRr
got his	IoZRW4
got hold	hZmVgj
got home	bdvdXb
got homewo	bbXyZb
got in	kUHWm2
got into	cbpggY
got it	cJaK/m
got its	WVbahw
got me	UWYuqV
got mine	acrbfY
got more	brbXai
got moved	VqWqba
got my	gbyRUg
got new	cXudcb
got no	YczdaO
got none	WtUaak
got nothin	elniUR
got off	hSRcso
got offere	cachoc
got one	hmbbTm
got onto	dWwcba
got our	YYXYU3
got out	pUuYaX
got passed	hohVZc
got past	VYgoej
got picked	cacYse
got pulled	fWmjae
got receiv	jnRjee
got reject	eirbfU
got round	ftfgXS
got shortl	TVdzad
got six	dqddcb
got so	eYcdcs
got somebo	cYXbcy
got someon	SVLXf+
got someth	bmvdaQ
got sorry	ecXebt
got that	qbpSZe
got the	WRZV9l
got their	eYgbaq
got them	mkkWcS
got there	dRyeSf
got this	cbpdYh
got throug	cZX4Lf
got till	ZPM0tW
got to	YqTzVb
got told	icNdgu
got two	lliZPh
got unit	qgZbQa
got until	gOPxqZ
got up	Vfnckc
got was	ZtjiVR
got we	ihVhjd
got what	rgjUcY
got word	afVfkm
got yes	bZcsce
got you	WmTyhN
got your	lqwQYR
gotten	WqlWgb
gotten .	eepYdd
govern	gfedhe
govern .	bpkZfX
govern and	eiUbcr
govern answer	vbZacc
govern are	crVZgY
govern chose	daXdbw
govern felt	hbbbar
govern have	hljUgZ
govern it	Xsbdee
govern meet	xfWZYZ
govern my	afZguX
govern of	ecVpej
govern on	YThZ0Y
govern said	bYdZrj
govern then	brbedb
govern to	fTjrWh
govern vote	pZeeee
govern wants	cacrdd
govern will	rcdgba
gp	dbXjob
gps	bginYc
grab	RLU4uV
grab a	ZXbrhf
grab any	dbared
grab one	baYxcb
grab you	dcbasa
grace	lekjZW
grace .	Tlodbd
grace to	acqgXd
gracia	gTsfdY
gracio	Wfbkfm
grad	gdUfbs
grade	VjXb2Y
grade #	dehQwa
grade and	lhUdoZ
grade below	XWgkoa
grade flexib	Zdceqd
grade four	eddepZ
grade six	dpdYee
grade them	dcbpdf
graded	jUlbfg
grader	dqmRZc
grades	hedcck
gradin	bbhgel
gradua	elhbec
gradua .	rifZRe
grafte	knXYZm
graham	ajofZZ
grain	bYebpj
grainn	hhblcb
gran	YejdnZ
grand	gWmbig
grand .	tYlcWa
grand on	ZVkqde
grand shift	jXpdgY
grand utrech	edqeeY
granda	Zicmee
granda .	YrfdhW
granda has	ccYcjp
granda we	Yrbeeb
grandm	aQgfvc
grandm .	VSbc0d
granit	fapebc
grant	beibek
grant 's	fardgX
grant .	ZoqUcT
grant came	YjhdsT
grant did	eXXbks
grant is	cksaWZ
grant so	fgcsSd
grant the	dasecb
grant was	abVekq
grant you	Whavab
grante	YRQqyg
grante .	URYUzl
grante or	redbbZ
grants	lhTelZ
grapev	raZhjX
graphi	lfWddk
gras	kjXfTk
grassh	kahfde
gratef	bSfkfn
gratef if	baVuee
gratef that	fUlejd
gratef to	WfTXlu
gratef you	kVjVam
gratit	jgXWmg
gratit .	XrjZbd
graz	ZkdZkh
graz 's	dsOlhV
graz .	WWzSbc
graz and	dSnemd
graz called	efUkhg
graz from	ecZecr
graz is	qtMYYX
graz no	eZoeed
graz who	dVcees
grazin	XWoriS
grazin .	fbapgZ
great	beocde
great and	ePnuVX
great but	cccdat
great chat	ZbXTos
great chatti	lphTXa
great deal	WqYckf
great gig	cZvdbW
great having	ffqYeb
great joy	cgZYuV
great letter	gnhXSh
great many	ehkYVn
great match	eWcpdj
great meetin	lemXhW
great news	YWasqX
great now	iqXgZZ
great on	fdZedp
great people	bfVdct
great pleasu	YZgixR
great seeing	cdscbb
great succes	fdodeY
great talk	mUhbZo
great that	panYXe
great unit	XaUpZp
great with	bcbddr
greate	ghbYne
greatl	eZcild
greatl .	ZaZrdd
greek	fVzbXZ
green	rWdeef
green #	Ydqbib
green curato	edtXda
green for	kUNYXz
green light	guRlXS
green means	cZcipb
green on	lWmWdm
green or	5fTOXY
green with	ZVwacb
greenh	bakiaj
greenl	hgobdX
greeti	YZsjea
greeti #	XYVyeb
greeti 's	fhYrRh
greeti .	TguagZ
greeti and	dZbgap
greeti but	eeqedX
greeti from	rbiYcc
greeti hambur	hoXccd
greeti in	dWubdb
greeti not	dfeYvV
greeti shut	daucba
greeti to	fXkUoi
greg	eSQjul
greg .	bdYapk
gregor	WQ3XWX
gregor .	ZVuabd
greta	fkaXfk
greta two	iZXagp
grewal	ejeUgm
greyfr	YfWdko
greywa	VeZoem
greywa 's	kdlUkY
greywa for	ZhgwaS
greywa is	Zrdafd
greywa on	ZakqcZ
greywa you	edcbpd
grid	iWXflm
grid .	giTgle
grid no	Ydbeeq
grief	jSjvVa
grieva	iefcal
grill	fUVmdp
grilli	bjokVU
grin	SqWoee
grin health	deYqcd
grinni	YaeTwb
grinni .	agedpb
grinni a	dTjXub
grips	dXpaei
gritte	cdbkhg
grocer	hWgfob
groet	egceXl
groet vet	cmiVhc
groet well	aWboZj
groete	ZjhkiU
groete .	dpbced
groetj	Umkhda
gronin	VllUfl
groom	jmeWeb
groomi	Yggefl
gross	hTcaug
gross for	edZcqd
gross which	eeeXqe
grotto	igidbb
grotto 's	YghdoZ
grotto ones	pbdced
grotto you	Rtffff
ground	hieYhf
ground it	okZbcc
ground the	reZgba
group	fcembg
group 's	cpgkaU
group and	Vhnege
group but	oXebdi
group chat	tbdMji
group day	QWS+XZ
group exerci	jdRtVg
group has	jQqZUn
group interv	ZqSnXh
group is	htZbcZ
group level	elUbng
group paul	kUcbep
group starts	cpbbcd
group thing	cdXtbc
groups	gcebji
grow	bjefha
growin	mWhWoc
growth	Sanakn
growth 's	Zcgape
growth and	SUljkf
grumpy	ffWeij
gráinn	jthTdV
gráinn 's	eqkYXd
grüsse	hjcfde
grüße	cjZndb
grüße .	dTXpcp
gs	fcqWcd
guaran	cmeahd
guaran 's	eWbbft
guaran .	aarlab
guaran essent	ZbYamp
guaran on	dbpceb
guaran servan	basdcb
guaran that	Xwcbcb
guaran with	YsUggd
guard	eiamae
guard ito	cedpbc
guardr	fVfijg
guardr ?	abbiap
guards	iXbfgm
guess	YxUYpb
guess .	S9UWZg
guess and	bvbdcY
guess as	sVedde
guess at	arddeb
guess i	XdZdrj
guess is	nudaST
guess that	mSdddo
guess the	qcYcbi
guess they	mXpcZV
guess was	sYZlaU
guess what	aUWosY
guess when	Yockcc
guess which	bfXgaq
guess who	JLcY/b
guess whose	eZdepd
guesse	gSffua
guessi	T/TRUd
guessi .	V/WXYP
guest	WjnYdh
guest .	ZZkUko
guesth	lUdraa
guests	bZooZW
guidan	kjgZiU
guidan .	UsfhYd
guidan not	acdfsY
guidan week	fVnZlW
guide	bjwUcT
guided	fjefbf
guides	aciaji
guides .	WbrXgd
guild	Xemake
guille	eaUiim
guilty	jViOfr
guitar	bTpYmg
gullwi	Zcubda
gullwi .	eWiddp
gullwi origin	cmiVhc
gulp	ehdpaU
gun	dkWnec
gunawa	rcWXkf
gupta	kjWegg
gurugr	iqSXgg
gus	giMoie
gus kask	jiadmV
gustav	rWeVco
gustav .	dYfceq
gustav or	qddZee
gut	RtZpZc
guten	ahXrbg
gutted	WPTTW/
gutted .	dadbZt
gutted for	ZUWWU8
gutted to	ddZedq
guy	edZZhq
guy 's	ngShYk
guy .	UpLSX0
guy and	fcbecp
guy before	fdcdZo
guy but	iYqffW
guy failed	bfdlmV
guy from	ebgXdp
guy i	dmoXZU
guy out	Wjdpeb
guy says	lnaicS
guy so	YddqcZ
guy wants	Zcctbd
guy with	ggVaZt
guy wrong	daYdct
guys	fdmcbg
gw	llXjRf
gwen	dRYuZo
gwendo	gZgmab
gwendo .	ogeYdc
gwendo my	ZZdqab
gwilym	fhhVcl
gym	nZfiZc
gym .	mVclcf
gyms	glYkdZ
győr	ZjhZjd
győr .	dbcbbo
h	eefchi
ha	kemjXT
ha .	fUvadX
haas	ghhfae
haben	gZhmiZ
habili	mcaYij
habili #	igWdgl
habit	SzckgN
habit .	OsikjS
habla	bgkmUc
hack	7MWuYX
hack #	caaqgd
hack 's	dklQZm
hack .	uYUqdY
hack ;	qekbaU
hack ?	jgOzZW
hack @d	cboced
hack and	1LjedZ
hack at	sUasZV
hack but	rWgclZ
hack by	oUdoba
hack either	7Hbdee
hack for	lOW1Yc
hack from	gcpacb
hack i	uXQige
hack if	tWbhbb
hack is	SpaoWk
hack letter	eeXcpe
hack no	qdckdS
hack on	eacqcd
hack s	fafvTe
hack said	YuWfbd
hack she	vOiXbf
hack they	hbpgfT
hack to	eTijdk
hack we	oaeded
hack when	3KaZia
hack will	qXcged
hack with	dKa/RP
hack work	dXeqee
hack you	wiVUcg
hackat	darbdd
hackat 's	Zbddpg
hackat we	ectceU
hacker	ijSmai
had	adiYfp
had #	ZelWYr
had .	QifQui
had advert	adpdhZ
had agreed	TnZkYm
had all	Xcaacx
had alread	UUUXh7
had an	XntcRd
had and	piYcZg
had anothe	fUdiep
had any	cdyWdV
had appoin	cYZegt
had asked	elobVd
had been	gbXegp
had better	UgbwoO
had called	ifibnT
had chance	crbdeb
had change	ZardoQ
had chosen	dbdebq
had decide	YcVcls
had done	dVejZr
had enjoye	cXrlcW
had enough	bRrngX
had expect	I6VUZZ
had filled	aVUfa2
had finish	ZSWY1k
had five	bjnicW
had fixed	oYhhaV
had four	hdqZZa
had fun	dbpeeb
had given	goPgla
had gone	gaXrYi
had had	TSkday
had heard	UTvXlh
had her	sebZZf
had hired	aZYcR1
had his	XcvRYk
had hoped	frZRWp
had i	aUnlYi
had in	SYnTqj
had intend	cqaeeb
had interv	eiXZbq
had it	hmcSkf
had its	eicTkk
had known	ePkXgr
had last	dYgbZr
had left	bXrfdc
had liked	daoccg
had lots	qVedee
had made	SlTXmo
had mailed	eYYkpd
had me	aesLrZ
had meant	UfYlfp
had mentio	dcfuWb
had met	dTkbdr
had mine	aVqkab
had missed	YWZdcx
had more	lUVacx
had my	kWqdOi
had nda	klfbgW
had need	XlRqpY
had news	eqbccc
had no	iqdfgP
had none	Uljcej
had not	cRZinr
had nothin	ntfUWR
had notice	cbtccZ
had offere	dWmjSo
had on	XZfUZz
had one	ZqgdjT
had others	dtZeea
had our	giVZfn
had over	ghUgbo
had pencil	UvVeid
had phoned	cVleZp
had picked	beZdcq
had planne	WuUbkb
had promis	PoShhq
had questi	fVmkce
had read	pYhbde
had receiv	hqWada
had room	cZaZZx
had run	cdfcbo
had said	cqeZdf
had settle	gRZdbz
had signed	cfYcZu
had so	dVkkal
had somebo	dbbebr
had someon	eSSghs
had someth	aqWiVm
had stoppe	bnVdoa
had tea	oXkaZZ
had that	scXZeV
had the	ZcfWlq
had them	neldbU
had there	bjYZVw
had they	cYhgWq
had this	dbdbbq
had though	PimiVk
had three	jeqedS
had time	cfrZiV
had to	ZRnSd4
had told	UvTjhe
had turned	jhhgrK
had two	TTZcl0
had wanted	UmnQZp
had we	VjhZdo
had whitef	codeec
had word	fabeep
had worked	YVrVbo
had you	ZVWdb5
haddad	fNbrgl
haddad .	ZWXmfq
hagen	oaabqV
haggle	ibXrYg
haggle it	Zdcrec
haggle the	gdWvbX
haggli	abmZkc
hague	cpWide
hague .	apbfed
haha	bcqoXX
haidar	chXmai
hair	dkStYe
hairne	lcfYek
hakimi	VXqgak
halden	daWilk
halden and	cYUhph
hale	fddekf
half	defqdZ
half .	fXOfmo
half a	XhJxnc
half an	cXuyIV
half and	Sncfco
half beer	WpmPoY
half blow	qapXbY
half day	OXf7Rb
half five	cccpde
half has	pbebed
half hour	iQlzWR
half in	cpXVmh
half influe	aplbWd
half myster	bbpYck
half of	jhPjkf
half planne	cauaeb
half six	YVT0iY
half teleph	bdsYad
half ten	ZbZ1YZ
half that	iYZbgo
half the	hofVcf
half time	cdcaqd
half tv	edaped
half vacati	llTXmc
half weeken	ebsdab
half year	immVcV
halfwa	bmadkd
halfwa down	ecWepf
hall	mboXbc
hall ?	dbqRao
hallo	imdcba
hallo .	ctiWZU
hallo talked	okXcVd
hallor	WVfzbc
hallor .	aXZyba
hallwa	bdcrad
halt	cP6ZbW
halt to	eXsdec
halted	VA/YWN
halted .	bX0cdV
halted ;	fVpfff
halted until	eapeed
halvor	ZbsjmK
halvor .	dapgad
hambur	XZvTlc
hambur .	iZxZWZ
hambur for	ajiRWo
hambur includ	dcYeta
hambur is	dcadqc
hamish	ZdUkdr
hammer	aehhdi
hamper	WYsceg
hamza	TerOhm
hamza of	gXacpi
hamza on	catcda
hand	hdYepe
hand 's	dVmYqX
hand and	YdjQsk
hand at	cfmcVl
hand for	qkUeSg
hand from	acZVxc
hand in	QhP0rU
hand is	ijeUlc
hand it	XQM/Vf
hand my	cccWqj
hand on	1eNLpf
hand the	mbRohb
hand them	XmsbYV
hand with	ddrXfc
hand you	jWVXyd
handbo	nUfjZi
handed	dcjkiX
handed .	Xsebcd
handed a	agasZc
handed back	dTjodi
handed down	vYaZdc
handed in	ddpnNb
handed me	bRlmmV
handed my	jhnVZe
handed out	glSXfp
handed over	iYWnqS
handed to	XrgaoR
handed your	cqebda
handfu	jkXYcl
handin	feflUi
handin in	Zceped
handle	aaZycb
handle a	WRUziZ
handle but	cdcpcc
handle by	Yghpab
handle the	jaWpZj
handle then	cddpbd
handli	bSQ/Wg
handli test	dabree
handou	calpaY
handou .	dXjsbV
handov	bWjeik
hands	bfZfkk
hands and	ikQeao
hands by	fTXwfZ
hands for	bXVbcz
hands it	dcafbq
hands now	dsXZai
hands of	b5XZXS
hands on	leSdjj
hands or	eZYqdb
hands over	habbpe
hands too	dVaddt
hands was	dqYedb
hands with	Sfiabt
handsh	eejefc
handwr	caffii
handwr and	fkUjib
handy	Ziobfa
hang	lvcVVb
hang fire	hyQZZb
hang in	fqgZUd
hang on	kilSZh
hang tight	ezSTaU
hang tough	qaccdc
hang up	lSdjdm
hangin	uoVYPg
hangin .	exXdbU
hangin a	pjZYcb
hangin in	gerYca
hangin on	ZnUhSo
hangin past	vXaeeZ
hangin so	pWiZee
hangin till	rYbaee
hangov	bgcZqd
hangov we	cdZaph
hangs	gdZfYq
hangs in	easbda
hania	foZanW
hank	YUbT7d
hanley	lbRWrk
hanley or	xgXVca
hannah	maedWl
hanne	hWjefg
hannes	ggfYnb
hannov	caUqfk
hannov you	dadqbb
hanoi	YgYiki
hanove	lYldiY
hanove .	lVoehY
hansen	XXoaof
hansen and	cWnbqX
hanukk	gohVZf
happen	fskXbZ
happen .	YrehgW
happen after	Yb0cYT
happen before	bzRYeb
happen by	vTdaee
happen i	Vnobac
happen in	ljVkbb
happen is	djUsWf
happen next	fZxVhW
happen now	apqZWV
happen on	pVbmYf
happen operat	oVdddl
happen the	gZVZqm
happen then	YvcYde
happen they	cVYhbt
happen till	erWeed
happen to	YdvVjc
happen until	fpWeee
happen when	drZedc
happen with	kboaYc
happen yet	cZpefe
happie	YLUljz
happie with	WXZphm
happil	jTgkhf
happy	aXrcmd
happy .	hbWnvP
happy birthd	VT/WVY
happy call	pceeeZ
happy depart	cdoddd
happy easter	harcda
happy for	iannRb
happy heyy	dcUkcn
happy holida	ccqZZj
happy new	ncmfVc
happy one	eiUcbr
happy or	pdcdcc
happy return	XgxbYY
happy the	eabgpd
happy to	TUefto
happy with	ceTlhj
happy woman	Ueeqgd
harbor	aegdji
harbor at	gkUhei
harbou	hXocia
harbou .	adqddc
harbou at	nVkcee
harbou pilot	ghsWjS
harbou your	mljTbd
hard	Qnagbr
hard .	fcSbZy
hard accomm	cVlcbn
hard choice	bccdgp
hard din	ddZcqe
hard feelin	cTsebi
hard helps	caYrgd
hard laptop	bWdcgt
hard luck	cTjdat
hard makers	UadvhZ
hard man	epdaed
hard one	alfpbW
hard to	M/NKYc
harder	iXjgZi
hardly	ddldbg
hardly sat	jVdidl
hargre	dZijff
harm	hfandX
harmon	gicgZj
harrie	eUlZgm
harrog	deifka
harrog .	cesdeX
harrow	Ueedkn
harrow 's	cscdda
harrow but	gVcknZ
harrow given	eXXdes
harrow told	Yqahae
hartfo	bfajjf
hartwe	lkYlUe
haruka	kXjeah
harves	bftebY
harves .	XjqlYR
harves and	liVamb
harves but	ddpddb
has	difadk
has #	1WQbda
has .	teaVah
has @p	wYbdbb
has @s	uVcddc
has abolis	dZZecs
has accept	fOZZP/
has admitt	dXdsec
has advanc	oWeeed
has after	eXWect
has agreed	cdQeql
has all	rrPRWe
has alread	uROXio
has also	biTfZr
has an	qbceXf
has analyt	qYbjac
has announ	bV0ccW
has anothe	ecaZgq
has answer	eUxYdc
has appoin	VTaWa8
has approv	YSWb3f
has arrive	iizMZO
has as	dUYkhp
has asked	ekPeli
has awarde	ccdXpi
has been	cgqXYl
has blocke	eJ7bbY
has boots	aWsWma
has broken	YuchbW
has brough	dYaZmp
has called	UXZYcv
has cancel	cXPlbw
has ceased	dXeear
has chosen	SPQWn/
has cleare	kXNiqf
has closed	YoXVas
has come	gYmVre
has commit	bVudeY
has comple	ZkZSev
has conclu	ObNasw
has confir	faTbmp
has countr	fddcbp
has cut	fdcebp
has decide	WOYOv4
has declar	eeXceq
has declin	dVRiir
has done	Qrebfi
has drains	bXrYci
has drawn	bVjfki
has droppe	bhVrkT
has electe	WYOTo3
has ended	dRBcj/
has engage	XRQaX/
has engine	pcdddd
has enough	WiPQY5
has fallen	OPcnhv
has filled	VUTab4
has finish	bkXebo
has five	cWmfpW
has found	URkVlt
has frozen	XK+iZW
has given	mRNdgz
has gone	kbfYap
has got	nSjVeo
has had	hgqYTe
has halted	dZpfec
has handed	diSfUq
has he	ddXsdd
has her	bsoRXd
has hired	dWXcX1
has his	YTuSVt
has howeve	kWVcjo
has human	Unelef
has impose	bSxbZj
has in	Uhfgkf
has inform	Yfdddp
has invite	bbcpee
has it	sjfRbd
has its	WUSRn8
has just	cQYjhv
has kp	uWdacd
has landed	ecpjbY
has lapsed	VTXoVy
has made	fMcSn1
has me	hoFloa
has meanwh	ccebdq
has met	tiUYad
has missed	bqcddd
has more	cbddep
has moved	RinpaY
has my	z4WKVK
has named	cOePsq
has never	fqVfhX
has new	iUvZdY
has no	N8kccO
has northl	pbcddd
has not	b/UgYQ
has nothin	Xf0YYU
has now	fUWaX7
has on	mRebdr
has one	kqfZXU
has opted	eXbeer
has ordere	bVvcjX
has our	kkigaT
has passed	hbaVct
has paused	Zavdbb
has pencil	bdYqce
has picked	aYSVru
has pleasu	eecXse
has plumpe	dYZahs
has postpo	iVqcec
has prefer	eabact
has promis	9PXQYl
has pulled	fQpgge
has put	ZK1jgb
has questi	coajcb
has raised	YgepeY
has reache	hrqRWQ
has receiv	mpaXaY
has reject	dbadeq
has remove	fbYefp
has reques	cbXtdc
has resign	cpccdd
has resolv	VXbmll
has respon	ddpYee
has retire	djocbV
has ruled	bOsWct
has run	eUieeo
has rung	OwdefZ
has said	YkRjhl
has seen	kKWguj
has select	XVaX0j
has sent	UjlUem
has she	bejpZZ
has shelve	dbqedb
has signed	ZWiMou
has since	ZbeWmp
has sold	eZpeed
has somebo	ccZeWw
has sommer	cwVeeY
has spin	bdcedq
has stages	foYefe
has still	Y0acXa
has stoppe	WW9ZXW
has struck	cYXcax
has suspen	YL/YYR
has taken	agbUet
has tapped	kbUhel
has that	dhdXqb
has the	figXYo
has them	obtUZY
has theref	caRbd0
has thrown	cfhZYp
has till	/eQcLS
has to	h1RtTS
has told	ZhnUfi
has tom	qZahbb
has traine	dqcdeZ
has turned	bWZZoo
has two	pqbSZc
has until	7gSWVW
has used	eadcar
has varies	Zqddfb
has voted	eWbjpe
has waiter	elSeep
has well	mZpbVX
has withdr	ZcUbZz
has word	pddcdc
has worked	VZhcrf
has writte	dUqiiY
has yet	W9RcTP
has you	bbfvgR
has younge	fjmeeV
has your	uyXSbS
hashan	oVcaij
hashan 's	rWdeee
hassan	UXoVmm
hassan is	cZqcee
hassan to	adbcog
hasta	olZfTe
hasta .	fZciXp
hat	jZgdie
hatchb	easRdj
hatche	dSYoaq
hate	TkZgVv
hate for	eqYddd
hate this	dVUahw
hate to	btaUfg
hate writin	eedbco
haul	cZljbf
haul for	ddpbbe
haul on	rabeec
haunte	ZXlkib
have	fedfhg
have #	iUTtgi
have .	ZrfZpT
have @p	eOhtjW
have @s	fUU2fT
have about	drZhdW
have accept	XZ/YQA
have actual	bedcpe
have advanc	cdbpcd
have agreed	riPMpf
have allowe	Ycpcdd
have alread	YRoWfr
have also	flkbgW
have an	rgXhbb
have analyt	YJQ/hU
have and	jjhUdf
have anothe	joYkiO
have antune	dddodc
have any	hTldbl
have anyone	jUZpaj
have anythi	qbjcaY
have applie	VnzWRX
have appoin	QSOUR/
have approv	bZbYve
have arrive	imkVdZ
have attach	VNjprX
have au	bZescd
have awarde	YaZahu
have beauti	bmVedn
have bids	pmWZZY
have binned	cgXcZr
have blocke	xabWcc
have booked	lMipVf
have boroug	bbvbcV
have both	jdlVdk
have bowed	dT0ddU
have brough	jVjlcc
have bumped	kbhnbV
have by	rbbddc
have called	Xcdhdp
have cancel	YVwWXf
have candid	aqbfdc
have carefu	daaddt
have carrie	dcZceq
have change	RaxVle
have chased	jWpdda
have checke	qXfWel
have chenna	cbZctb
have chosen	rPaTkt
have churn	tXecda
have cleare	dSZ2da
have closed	UqgSUp
have come	SbkOpw
have compar	TbcZkp
have comple	jmUSar
have conclu	mQUUf2
have confir	nTkWtU
have crosse	acqRjg
have cut	WYUZR5
have decide	fQfYkv
have declin	bUqRgn
have delete	dWpbdh
have determ	eZcefp
have dilys	ebcsZd
have done	oqbYSh
have drafte	dZedpf
have drawn	aQgYfw
have droppe	YWWUQ7
have earned	hZlVna
have electe	kQZWfx
have emaile	eZisbV
have ended	YQOXY/
have engage	WYPXT9
have enhanc	hfUilc
have enjoye	bYpicb
have enough	RdVdQ5
have everyt	gntRQQ
have factor	dZqcdd
have fallen	edeara
have feedba	ZzXbcZ
have fettle	pfXaja
have filled	pSRRZ6
have flown	hdWchn
have for	ZpVkee
have forwar	losOYQ
have found	RjZgjn
have four	YmleUh
have fran	dpbcec
have frankf	bXblcp
have freela	crcdeY
have frozen	aP1ZlS
have gmc	sYddcd
have gone	bhdZcq
have good	Sbdlpf
have got	eeTlvY
have grante	fgVlZk
have had	gcnVdl
have half	jaYpbc
have handed	Vmagan
have harbor	ZbXkcp
have have	cXdtcc
have heard	jwbZcT
have her	2bUHmc
have him	chavUa
have hired	XNVWI/
have his	1fWWcW
have hourly	aubdcb
have i	dkOOqq
have in	caS1Vb
have increa	adeeqa
have invite	cWZnap
have is	hxUZba
have it	2WRhmW
have its	tgZbcX
have jobhar	cpXcfg
have joined	ebsaca
have just	bYdgog
have killed	aY9aVO
have known	nwRXeT
have landed	ebVWwh
have leader	dcZbds
have learne	cskbTa
have left	acpijU
have let	XDwWYz
have liked	ZNXOM/
have looked	mYUkdk
have lost	ZwVbcg
have loved	WTiSF/
have made	nYPjng
have maier	dZWdpk
have manuel	WrYdcb
have marek	WcZydX
have matche	dZfdqd
have me	KLMd/r
have mercha	cctdbb
have met	dfmlSg
have mine	qWlbdZ
have missed	kmkWgQ
have morag	XXcdis
have more	b0TThd
have mothba	cSyedZ
have moved	bVoiai
have my	6bbgTQ
have narrow	cpaXei
have nearly	xRcXdc
have needed	TamYct
have neithe	bsfjZQ
have never	ldVepb
have news	prWQbU
have nia	favZbV
have no	UvsUYd
have nobody	ecZcds
have none	hqUbVn
have northl	oSdhig
have not	d2ccVa
have noted	fk0SaQ
have nothin	YzgdVY
have notice	acrYgc
have nudged	cqbcdc
have offere	RSXYn2
have one	mtTmRZ
have onyang	edpdae
have opted	dZbaeu
have others	iqcZbc
have our	7jUTXa
have ours	yacaXd
have parked	UTujXi
have passed	bqdmYY
have paused	ZR7idL
have petrov	cgraba
have picked	pXcYdn
have please	cmVfbn
have pleasu	ccYdwb
have plumpe	faYdfq
have presse	daqdec
have priya	cVaonb
have promis	/NZbZT
have pulled	aV6UUd
have pushed	wnTbWS
have questi	mcUail
have reache	eTwWZk
have read	cXolcc
have reads	addqbe
have receiv	hhsXbY
have record	bizcYO
have recove	qkaZXZ
have remove	cc1cZR
have reopen	ccaudX
have resolv	YabWop
have review	aVXjbw
have rob	fVWwhR
have room	ZXZmcp
have ruled	pZUXXt
have run	YglOXw
have rung	ediVkj
have sat	ebdfYq
have satisf	eZkmiT
have scrapp	mYWbcr
have second	aqbcdg
have secret	cdaarb
have seen	ltVaea
have sent	WmZpjW
have set	1ArVeW
have settle	nUUcUw
have shared	hoZbVh
have shelve	dS1dcY
have shifte	bWbsZh
have shortl	YWcran
have shown	feeZdp
have shut	jSXZY1
have signed	WNpQvn
have silver	lWbeco
have since	dYkVbt
have slippe	craddc
have snappe	eZdcdr
have sold	dZfdcp
have some	YsYUhg
have someon	XmWWYw
have someth	vlQXad
have spoken	lpcVmU
have starte	UlihUk
have still	hpeXdb
have stood	jZqaYe
have stoppe	MvZRjq
have struct	iYbddo
have stuck	cRpiai
have submit	afqbeb
have succes	efqdcX
have suited	clWZZq
have suspen	dWvedc
have tackle	WcaZgw
have taken	QT0Oev
have talked	glVcig
have tested	Vucddd
have that	WTgxag
have the	iSUd6b
have their	6caXTa
have them	nMOnvb
have they	Rndkhd
have this	bjZqnN
have though	eThnoY
have till	NgGl/N
have to	VgQ6ed
have told	gWqXgj
have took	ZVUZnx
have torn	eZaUoq
have turned	daveXa
have until	YKGt/W
have update	bU3bVa
have us	OPTR/V
have use	jabaqa
have vacati	gpcZjV
have voted	yQYbbk
have wanted	bYbeds
have warmly	kVThpi
have well	ihobaV
have widen	Yapddg
have withdr	VP/XNZ
have won	XTxXqM
have word	6eTTXT
have work	dcWZwY
have worked	cWfces
have writte	ngsQZY
have yet	c4ReSX
have you	VWVm4b
have your	lbcogW
have yours	tOTobg
haven	ehgcic
having	aZdZiv
having a	jpidMb
having accept	ccubXc
having all	bbasbb
having been	ZcNaS/
having come	fbsblQ
having his	XXaelp
having it	dsTcSn
having looked	dZcfcp
having me	VLUwwX
having met	bLhlqh
having no	bpbejY
having passed	cqccfZ
having regard	YYXsmc
having said	fVaeZu
having second	Zrecba
having seen	gTjehi
having spoken	cfYccr
having taken	oWdVlf
having the	WRaYov
having to	aucVcg
having vacati	abbcbr
having you	XStM3a
hazard	kciTXo
hazmat	cWjgdm
hc	ZainZj
hca	jZgrbW
hca on	biRdmo
hdmi	1Faghc
hdmi .	qTUinc
he	jibedf
he #	mildaU
he aadhaa	ebqceb
he ahn	ecpbdd
he aisha	ZuZddd
he always	etWXjb
he and	tVcZjc
he answer	cjrWbV
he asked	cLulef
he asks	ffSilf
he beauti	ZYrhdb
he bidder	dhpYZf
he bots	dcZdpc
he called	ZdUclo
he calls	wjWZaW
he can	Waaxbj
he choose	tiXcZa
he chose	bYddio
he come	olaXdb
he comes	WtYXan
he could	mYYVfs
he critic	lVYXjm
he dashbo	dZqiYb
he decide	vjXXdW
he does	knUpVa
he drew	hcbpeZ
he ended	WUnYpg
he enjoye	YRrTmj
he except	VuXdcb
he expect	Udetfd
he gave	gfTuUf
he give	nUYabt
he gives	jrUlVT
he goes	qdTbcj
he got	cPmhSv
he handed	ZXarhc
he have	habadr
he heard	Zgaodg
he hired	dccdpe
he honest	coeedZ
he hopes	cYpbka
he hung	mVhigb
he just	WbvPoX
he keeps	frWbYh
he kept	frdYdc
he left	dcpgdX
he lets	uZafbc
he liked	euiTZU
he likes	XbpnYd
he locall	oWZblg
he looked	sadVdi
he made	Slicki
he may	VuYdZi
he means	mVlihT
he meant	wPRdpd
he megan	gikcTi
he might	ihapZW
he moved	doaded
he must	dtYcZe
he needs	UbZimo
he never	bohefS
he noneth	XUVbur
he offers	cYcdpi
he only	aTtjdV
he or	pecbee
he phones	ykPSXY
he picks	rfUnZV
he posts	zYZVcX
he promis	shbUWY
he put	geVYdv
he rang	WWQY1m
he read	XYZVnt
he recrut	dboded
he replie	gqUddd
he rings	ioZagV
he safer	cqadde
he say	qeJgej
he sends	ddpedb
he sent	Umoaee
he show	edrXdd
he signed	cSiWip
he signs	ujZXYZ
he slid	YfRkni
he speaks	ltfVZP
he starts	XeeaS0
he stood	eUsgbY
he stoppe	epRecn
he succes	oaedee
he surfac	aofcee
he taiwan	dZvfQe
he takes	pXWnZh
he talked	fcyWcR
he tells	1cVVYe
he texted	iPiYRu
he that	bqdZdd
he think	irZcaa
he thinks	iuPcXW
he though	ikcVZk
he took	cegYZq
he useful	pYfeee
he wanted	gYxQgb
he wants	YZP0qY
he was	WZmXpi
he went	Mmjbgi
he will	1mTebU
he would	jsXdac
he wrote	hfpdTb
head	ghXele
head #	cfVdjp
head 's	pyYPWc
head and	nkVidY
head asked	bdsUgf
head before	cgXZZs
head brand	cfZbqd
head can	bodcdf
head count	ZYsddg
head degree	daaepf
head differ	WVnhal
head for	ZvPgVm
head guesth	giobdW
head had	dWmdcl
head heyyy	XocljS
head human	dbpdcc
head is	umjUUP
head lad	gfobcU
head of	feUeqg
head office	lndUZi
head on	Ujfgif
head out	XZpkbc
head patien	dVbktY
head phones	pdbcdd
head pollin	dfeWre
head psycho	cYberg
head rang	eVgcmj
head rings	apddee
head says	Wqafbi
head simon	cZaefr
head studio	dfVlla
head teache	ohjXOb
head to	bnZrXZ
head wants	YiZuXZ
head will	iuWabV
head xx	cUYrkf
headco	kneTUo
headco 's	mVkcai
headco for	rWadeh
headco got	eZZbcu
headco is	Wojeeb
headco review	nUobdY
headin	XgcZok
headli	aqePbi
headma	YQxdbg
headma .	ecpaee
headph	cTddol
headph teache	daadpf
headqu	Zbijak
headqu the	cfXdcr
heads	fnheYc
heads .	YoYjkY
heads and	rfabdb
heads are	WtdZde
heads from	lVedcn
heads meetin	Zpeefb
heads round	Xrcdfd
heads togeth	dqWacj
heads up	bVqmZe
headsh	Zc3RZa
headsh .	fcyUaX
headsh is	dpdegZ
headte	gjZddk
health	XVcyic
health .	aRcvbe
health after	cibZqa
health and	gpeYcd
health board	cbpYdi
health by	Zdepee
health cleara	cedWud
health declar	aaUzea
health form	bfawXc
health is	gbcXrd
health people	cXeqef
health questi	cbhocc
health reason	dasceY
health would	dreZcc
heaps	jeWbhl
heaps .	bacber
hear	tlZdaY
hear .	jwdYbQ
hear ?	qeaQXq
hear @d	5TZZac
hear a	cSsZrY
hear about	eYshVd
hear aisha	tXbcdf
hear and	eqjVYc
hear back	1bfLdV
hear before	mtTSZe
hear by	2kUEbi
hear deb	udSdgY
hear disabi	vQXZik
hear do	aqZefd
hear either	Wtccec
hear for	pXfeff
hear from	sxVdXT
hear how	bepjdW
hear human	3UUVhY
hear i	Wpdcjd
hear if	2XfSUa
hear in	psWTYU
hear inside	xXabcc
hear is	WzVZce
hear it	YTSel0
hear just	bpdeec
hear me	LSc4dj
hear more	Wehtbb
hear no	pYeeed
hear northl	rdXaah
hear not	pZeded
hear nothin	kiekcU
hear of	gWRlnp
hear okafor	xSbced
hear on	2UfNhW
hear our	jbjiiV
hear partic	qeabed
hear parts	drYefa
hear pretty	Yqbeee
hear reads	rfXcce
hear someth	gxWWca
hear someti	Vseeee
hear that	dVyXkT
hear the	wWgWcb
hear they	SmfsjS
hear till	SqZclf
hear unit	bTgRUw
hear what	eUugaa
hear when	C/WXZW
hear whethe	pfcWhd
hear which	pUbqac
hear within	siWUeY
hear yes	sVbckb
hear you	MWi/QT
hear your	RWj3eV
hear>again	obZifb
hear>ask	lVikkU
hear>away	sqSNjb
hear>bye	cqhdbW
hear>chosen	mLsZci
hear>date	xWYckb
hear>decide	qVSxUe
hear>free	hXmsXW
hear>give	SbluWc
hear>hear	Y8WVXf
hear>if	tWbkfY
hear>match	Ve0Qdb
hear>meet	cVenjd
hear>news	saZYfh
hear>offer	pfYdgY
hear>papers	Vfaogj
hear>post	qdfgXd
hear>refuse	kaaUnj
hear>said	gnTbii
hear>soon	b0VXcb
hear>start	fUafue
hear>wait	kklScb
hear>you	cYgrgb
heard	iibbdi
heard .	odOdji
heard @d	Ucdeft
heard about	aRgoYp
heard and	tjabaV
heard anythi	agpbdc
heard by	wXgUYh
heard deb	ZYTcsh
heard disabi	UXbbdu
heard enough	cXZbyZ
heard in	fuZgbV
heard it	YcYhdt
heard me	ojnObP
heard my	ihYTbs
heard nothin	uobaeK
heard of	bZmsaY
heard on	etQpXS
heard peek	cbsddZ
heard right	Ycecre
heard that	SipbYj
heard the	Vhcbgq
heard them	oWZdel
heard they	YnVgam
heard thirty	sWbadh
heard tracey	apfcdb
heard was	ciUqbf
heard you	ZcrkVd
hearin	ngXrXY
hearin .	fiarXW
hearin back	qkRecb
hearin before	atbiZZ
hearin from	ptePcT
hearin more	WXW3ZY
hearin nothin	qSefmY
hearin now	ZWadrm
hearin of	Zactdc
hearin okafor	rabbdc
hearin test	YeUemm
hearin we	cqdcec
hearin with	aXlqdb
hears	/aVVPG
hears .	tfaZca
hears by	tecXbb
hears from	vcZbba
hears nothin	tTZcdd
hears on	0XbZeW
hears unit	jXoYaT
hears you	VeZuee
heart	lWZXby
heart .	3ckMRX
heart and	edeXZs
heart i	bdWgho
heart stoppe	ddgoba
heart to	ZWnchk
heart would	daader
heartb	bhWXhs
heartb .	hgUYqg
heartb a	bcbccs
heartb and	cecpdY
hearte	nMbZwe
heat	feafme
heat 's	aadfdp
heat are	dapcdd
heated	UokkXV
heathe	fbNY2d
heathe .	YVZlvY
heathe is	mljTbd
heathe or	ogVZpV
heathe you	dceYrd
heathr	aXmfjf
heatin	adhdgj
heavy	QhiYZv
heavy heart	YUfcbz
hectic	acpgeb
hedgeh	mYPXnr
heels	gWVnbo
hei	fuabYX
hei .	dpdbbe
heidel	nWlabi
height	Qcnfle
height .	YViheq
held	hfkfYe
held about	ddpdea
held over	iVoeed
held the	eRljbl
held up	whZiYQ
helen	rbYbha
helena	fXlocY
helena .	ebqeca
helga	XinhgW
helga and	bocded
helga unit	Rnoeee
hell	olTbhb
hell or	qcdceb
hell they	dfbeqX
hello	hdjcdg
hello #	kZadpY
hello 's	jcWaer
hello .	VdyQYk
hello all	hXtbZa
hello and	oZqbXX
hello candid	ubUfca
hello compet	cbtdYa
hello from	dfpZXg
hello hr	Wqabfj
hello i	ecsfaX
hello manage	dcbcpe
hello mrs	qbXfkY
hello ms	ljTlbc
hello no	Zuacdb
hello school	jgbkkS
hello she	gmbUoc
hello that	bW1YWa
hello they	lVcmja
hello to	eZtccZ
hello we	bXerab
hellos	cbcjke
helmet	ghlibX
help	VUwlcd
help centre	cWrXek
help me	fkRtXU
help the	ZaZthc
help us	cTmwZT
help with	kbpfTf
help you	ZUzMme
helpde	jR1XUX
helpde is	aXphee
helped	jbWioa
helper	ZWjUnl
helpfu	cuTZcg
helpin	ghmaag
helpin .	YewcWg
helpin ;	tkbTUf
helpin and	ZjeUfo
helpin asking	UhcZlm
helpin but	fYXrhc
helpin for	jMpjYi
helpin is	ockXgZ
helpin me	rfcbYe
helpin met	kTdijg
helpin now	oeadec
helpin on	vgTYcU
helpin she	rWjbYi
helpin so	hUohXi
helpin sorry	eqWeeZ
helpin the	hUhhgi
helpin they	e1UaaU
helpin to	XTeiet
helpin was	dWvYhZ
helpin we	XcXekp
helpin you	ckuYZT
helps	WXnfmg
helps .	hbeUkk
helps shop	cZucbb
helps to	Umhjbf
helps us	absceZ
helsin	biVqiX
hemi	cUlrbb
hemisp	fjjScj
hence	bhpWUi
hence the	fkyYVL
hence this	ZfTjhq
hence we	eZfcep
hender	bmfbee
hendri	cgkhXg
henrik	Xfkehf
henrik 's	fXqedd
henrik on	ZvbdbZ
henry	kijXXf
hepati	WfVZtj
hepati .	XmZcpd
her	heeicf
her #	imcUal
her .	amVeeo
her ?	YPX3gf
her a	ZSg1eW
her abdulr	pXeccc
her about	Uqhhae
her and	iZXZpk
her answer	3gWNfW
her any	cfYoee
her appear	bUdrff
her applic	lYodZa
her assist	bWejpY
her auto	ZXjddo
her back	aXmtbX
her before	UVXi4V
her best	ibsZdY
her bill	oZbldV
her birthd	bavZdb
her bogdan	eaWhoh
her book	casdcc
her boss	okVUWl
her by	OXW0sX
her calend	pXbfdi
her call	ojaWde
her candid	ojabcb
her case	cpcced
her choice	7XWTaZ
her collea	cyYgXU
her contra	acwcWZ
her cousin	aaXaZz
her cuppa	jUeioZ
her daught	bqdced
her day	doiWbY
her decisi	2YaWac
her desk	dmTrbZ
her diary	hkVmXf
her dog	ghbaZp
her email	kUgkef
her exact	piRbpW
her files	Zphdcc
her finger	okYbcc
her first	VilZfj
her flight	YtZefb
her for	lPqlXX
her hands	RkYsfX
her have	acbtea
her head	XnPfar
her holida	ZaujXZ
her homewo	lodTfe
her how	Ukoeed
her human	qaalaZ
her husban	eijaSm
her i	cLjgdw
her if	iTeqlX
her in	aVnllX
her interv	XUsXjj
her job	catebZ
her kit	WZbdgt
her know	OYbxjb
her last	kTkkce
her letter	taffXb
her list	qlTYXl
her lol	eeqdYb
her love	ZeuYXg
her messag	cdpced
her mind	udUdVl
her mother	tdgXZb
her my	PXi7XT
her nephew	bRTXky
her new	fcTZya
her next	cbqddc
her niece	WcUZY3
her no	fmVfhe
her northl	hfVobd
her not	clVeXp
her notes	cubYea
her nothin	XrYjdc
her number	cTpoba
her old	ZZRYV6
her on	hKWugm
her or	WbXkgq
her over	eaaqjX
her own	YoaXPw
her panel	bpbeee
her phone	VnijVd
her pick	3SYXbb
her place	cZmapY
her planne	bVejlj
her return	omYZba
her round	dqebea
her rui	dWllec
her ruling	tbbZab
her salute	eTTkkm
her says	Ysbbaa
her scores	peabdd
her screen	idrVhX
her second	TuqYcU
her secret	gfaqZZ
her self	icabpb
her she	ZQecwn
her shout	inUccd
her side	cXarjc
her signat	pkabba
her so	cffscU
her stand	scZgZc
her straig	ndeeaU
her team	fhecpW
her thanks	catddZ
her the	NQkqlk
her throug	ecZsbc
her till	Rpqbca
her time	U9WUXZ
her to	QnbYqc
her tp	cZbdds
her train	duZedW
her uncle	nkcVff
her unit	oMisVX
her until	pZkcba
her verdic	rddabb
her we	boVWas
her when	fcioeT
her which	XVbxZg
her with	nTVofg
her words	1jXSVT
her yes	mRgikY
her you	dbVueb
her your	adVsgf
her zestfu	geVemh
herd	VYejlm
herd .	YZXite
herd again	jbXcpd
herd and	ffWdhm
herdsm	jcMalr
herdsm milked	lbVidk
here	Zclehh
here ?	UakfrY
here again	ZfXqga
here all	Zfreca
here alread	afrUVc
here and	gfkfWf
here any	ZXhbhr
here are	XQvYgl
here at	hfRoYk
here but	padZbk
here by	ccXwhU
here can	VmejXi
here first	ZZldYr
here for	VRgglq
here goes	eUcZlr
here has	fsXfba
here have	eqcdeZ
here he	jUmgcd
here here	dZdpgX
here hope	dcpdcb
here i	eUajqe
here if	bfqUlZ
here in	VUjcrk
here is	bfcduY
here it	TWZkro
here knows	eXqfee
here linden	fbcpbd
here nothin	fqbeZc
here now	fZiUuX
here on	hmRiai
here one	datbdX
here place	ZYVWop
here placeh	eZWtde
here places	pnZaZV
here said	dbpcec
here says	caredb
here should	derZdb
here so	idqaWd
here sorry	WraUjV
here the	bsigZP
here then	Wpdeie
here there	Ytbedc
here they	XOigjs
here to	WXU2cU
here too	cgpddY
here two	eZbpch
here unit	bWfscc
here url	WUd2dP
here we	TweYee
here will	atebab
here with	gTZZew
here within	Ydecdr
here yet	ededoZ
here you	Vmgmbb
hereaf	foXdhc
hereaf .	erUfbe
hereby	NSZh3n
hereby appoin	acaX4W
hereby called	edcqad
hereby cancel	dccebq
hereby closed	cdbddq
hereby confir	Xftcba
hereby do	ecdcqc
hereby give	edaecp
hereby inform	geQZiq
hereby invite	cbbrfa
hereby offere	eederY
hereby offers	ddccsZ
hereby withdr	eamdSo
herefo	dgmbhZ
herein	XbqZbi
hereto	gZenfa
herewi	dRrdbj
herita	nWhdpU
herita .	capcjY
herita the	dacgqZ
heron	WdljVj
heron .	dXceer
herr	nUsXlM
herr .	pYkcaT
herr with	bdccpe
hers	Uaimfh
hers .	ddcboe
hersel	UYcnkl
hersel a	ZgYrcd
hersel the	Yabtdd
hesita	bUkemf
hesita .	aZefpg
hesita and	WfsYaX
hesita your	cqcYbe
hester	dWkhoY
hexama	jfQUqh
hexama and	hcUWml
hexley	cmSiie
hey	cbWqdk
hey #	SYZxga
hey agency	dbiXdp
heya	bndZdh
heyy	YVflTr
heyy test	gcZdbo
heyyy	haZgkh
heyyy .	SRpeil
heyyy in	lkReej
heyyy role	dkWjkZ
heyyy says	jcjVhh
heyyy the	mlVdia
heyyy told	UZXobo
heyyy will	olbUee
hgv	YTnXue
hgv .	ZRuZcl
hgv in	acqiZb
hgv park	aZiUpg
hgv you	ccbdqd
hi	edjgcg
hi #	palWfc
hi .	caqcVm
hi abdulr	cbWnrX
hi ana	eVoeej
hi and	YbvcaX
hi becker	ilVeci
hi blonde	lcWgcl
hi bryony	qYdbee
hi by	Yatdcd
hi candid	NoW/SQ
hi cheeri	VWiduW
hi coder	eepYdd
hi confus	fZZbpj
hi deserv	feqecY
hi desmon	ecfWdp
hi elena	Xpbgee
hi exp	iZapZc
hi flexib	YdXrfd
hi from	ZZpbke
hi gareth	dbccdq
hi got	cVsbdi
hi i	WU0dcb
hi ingrid	cZpeda
hi it	ieoTdf
hi jo	arbbfc
hi joy	gXbedp
hi kwame	oYeZhf
hi librar	inTjeb
hi love	kgZSlj
hi me	jjajhU
hi nation	dfkRkk
hi noor	ddaqce
hi patric	pbcZdf
hi peter	ebpbec
hi petra	hUoefe
hi placeh	Ggk7UT
hi prepai	bdacep
hi rasmus	iengbU
hi sabine	Zdhpca
hi saw	edXqed
hi see	qbabed
hi shown	bdtadY
hi sorry	dpdedY
hi team	Wnhbbj
hi tess	Yqeagd
hi thanks	hrbVaf
hi to	YW+PbV
hi tobias	cYoffb
hi ucas	eVkhla
hi we	cgcobb
hi will	lVbgdm
hi you	jbbWip
hi your	RTyZca
hi zara	ebpWeg
hiccup	gZocbg
hiccup is	ccqhcV
hidden	kVmala
hidden are	dbqdcd
hidden of	faZqXk
hide	Xkfakg
hide 's	YYmpWg
hide .	fhUXva
hide has	dZUeay
hide money	Yqcbab
hide wants	aochae
hiding	caiZfp
high	bgYbcu
high .	bkbXaq
high and	bgZcbr
high is	WkcbqZ
high number	lkVYci
high street	dchobb
high volume	btVaef
high water	qcdceb
higher	WQbS2n
higher .	XZaatj
higher and	dedapb
higher pulse	eeaddo
highes	TlXchn
highli	fVoehc
highly	baeeZs
hii	elkggR
hike	TjmhhZ
hilde	fscRam
hill	ZkYjbl
hilsen	bajXpe
him	eccvcZ
him #	zOddab
him ?	cZaxba
him a	KaZ8bY
him about	XhuZbY
him after	Zbdrce
him and	siOZeh
him as	YiZtYZ
him at	eYpoYV
him back	YWsnYa
him before	hZarab
him by	OWgyhe
him critic	jfVVhl
him done	ZauXZZ
him he	rRTjmc
him how	lglRgd
him human	zTUcXf
him i	eahcZp
him if	dOnlai
him in	RoVvVe
him is	chWmdh
him know	Wbdbre
him my	XUqqdY
him on	ZTcqhj
him out	Wbbuce
him pick	pWefef
him soon	cpebed
him the	niXjPj
him they	Ypccbj
him till	qYagde
him time	dwbXea
him to	clSklb
him unit	NQU0mV
him what	kadpTf
him when	epciYa
him with	ZidqcY
him would	dYdrde
him you	bdScve
him your	ajYohX
himsel	jhfYdh
himsel and	Zoeefd
himsel result	Wcdegp
hinges	WplgbW
hinges on	Xrajca
hinkle	XkWZok
hinkle .	areccc
hinkle unit	efcYpe
hint	nReXvX
hinted	Xceecq
hints	Vfoiha
hire	abgWve
hire .	aWfYwg
hire again	eccddp
hire an	edWfdr
hire and	nSdVkn
hire before	erfdZa
hire by	jaYbbp
hire her	XXXZ5T
hire him	YaWfth
hire if	cqcebc
hire in	gWrgae
hire me	dcdcsY
hire on	bZrbib
hire the	fccaaq
hire till	ddpkaW
hire while	fdofeX
hire you	VZbQ9a
hirebo	dZVkcs
hired	WNSP/r
hired .	YQRS/U
hired a	YXhYPy
hired and	dccbua
hired anothe	ecdebo
hired as	YWfZ0Z
hired at	ZXmZvV
hired direct	eaeecp
hired for	bkUblj
hired from	fbUbYz
hired get	eddbrY
hired he	bjndSk
hired her	ddcaZt
hired his	baXbW1
hired if	eUaWwa
hired in	dqeeWd
hired intern	dXXebu
hired it	gpeeZZ
hired me	STbV/J
hired nobody	qRlecf
hired off	ddaYat
hired or	ubpaWU
hired pendin	bZYV1c
hired somebo	cYVbYy
hired someon	caaeWx
hired the	VQNYS/
hired there	cfvdYU
hired two	gUZccw
hired yet	fqZhcY
hiredl	aXckhm
hirelo	eXklhY
hirepa	aZlhhg
hires	kdpVae
hires and	arTZZq
hires are	cXqeeb
hires on	qYggdX
hires until	cZqeed
hires you	hZbcqc
hirevi	eQTpqh
hirevi you	jUdjjf
hiring	fbnbdj
hiring 's	TQ8fXX
hiring .	ZSpchm
hiring a	YPZkdy
hiring across	dUiZcn
hiring and	SudZac
hiring any	dZXeeu
hiring anybod	kXuYbZ
hiring at	hQdXX3
hiring ban	ZUsaai
hiring both	cUibsd
hiring commit	hdTbpi
hiring depart	kkWaej
hiring for	XWjrYk
hiring freeze	bW1bbX
hiring from	XacYYy
hiring frozen	dYpefe
hiring has	fbwdcT
hiring in	dYjeYo
hiring is	dWuXVj
hiring lead	kgUbjj
hiring leafle	jmSddl
hiring list	gbYcep
hiring manage	kuRkZa
hiring me	fXQWun
hiring no	fbpeea
hiring of	fXvccY
hiring on	chsbYX
hiring pause	fXsbgZ
hiring proces	ZdrgcZ
hiring robin	dkUffo
hiring said	daoeec
hiring stop	SS/cbS
hiring stoppe	cZsddb
hiring team	d2TiXU
hiring the	dYhdZr
hiring til	eZreeY
hiring till	bjqbcS
hiring until	bonbcV
hiring was	sdRdej
hiring with	bSvddg
hiring you	TDIM/N
hirosh	aaeamk
his	lieZcg
his #	nfcdhV
his .	bYbifr
his answer	rflPWd
his applic	aVxbdZ
his back	ctdcaX
his batter	cZtbbc
his birthd	jXvYYa
his board	aZofcf
his books	mTUYnl
his boss	noVVjW
his brothe	ieLnSv
his calend	iRXzdY
his call	hqWXWh
his choice	5ZVPha
his commis	Zpdddb
his cousin	OUOUf/
his crew	1TRTie
his daught	SpiaYn
his deadli	rZdaee
his decisi	3UZYfZ
his desk	fsZfhR
his diary	tYcgZb
his dom	hVqfcb
his door	qbccde
his edit	nWiZck
his ex	Xbhdbr
his eyes	cWnlfZ
his father	alqWgW
his finger	pYcjeb
his first	ZUiZft
his hand	fobUpW
his hands	YtafeY
his head	tiYVWk
his hiring	epZddb
his human	Zdtadd
his inbox	gaepda
his interv	XY1WdY
his job	iXqWnS
his kowalc	jZqada
his last	TkmbZi
his letter	hrZaba
his mailbo	Ycpefe
his man	iabdcp
his mate	kQdffo
his mind	wpMTbe
his nephew	TbQXV8
his new	aVWX6W
his niece	fcccZq
his number	XkWuXf
his office	ecVwZb
his old	YXicZu
his or	pacdec
his own	bgUaR5
his partne	llTXgi
his pick	yTZTnZ
his replie	rZbede
his report	eacsYf
his ruling	xYdXda
his say	arbacd
his second	Sa2Rgb
his side	cdpYeb
his son	ceadbr
his tea	ecpeac
his turn	pebced
his verdic	uZdYdd
his wife	enkUeY
his word	+VTWUa
his words	ksTbbW
his zoe	acdqed
histor	VZjdio
histor .	eevZZV
hit	mUjkXi
hit .	dctccX
hit a	flWliV
hit accept	bdcqbe
hit pause	aSzddb
hit reply	XcPzbk
hit the	fYtbab
hit you	0pQJXc
hittin	eejeee
hive	cdRjho
hiya	kdjhTc
hiya .	mYmfWV
hiya thanks	coeZed
hm	dbsZbe
hmcts	bZdriX
hmm	ojiYaX
hmo	WSnfhl
hmp	eecjbj
hmrc	cmXfbk
ho	UXaiqn
hod	cgedih
hofer	cpeebb
hofer of	cdqdca
hogan	elXidg
hola	kWidhe
holbec	XhkmZc
hold	hfpgbW
hold .	cN/hVO
hold @d	bZesce
hold a	cZRxZl
hold about	cataca
hold all	eeqdcb
hold an	fZdsba
hold and	bPrclg
hold becaus	dWwcca
hold due	eXueeZ
hold from	dXocei
hold him	cqbceb
hold in	gcuWYc
hold it	PaRm0X
hold me	2rPPWQ
hold my	mvZXYV
hold odowd	ecqZec
hold of	c0QdYb
hold okafor	bXdsde
hold on	erdZiZ
hold one	ieVjbm
hold or	bUncfn
hold our	sbcbce
hold out	peiZba
hold over	coaeed
hold pendin	Yawddb
hold since	eXtdeX
hold that	jgTpcf
hold the	oYTfof
hold they	eVuead
hold tight	f5MXZb
hold till	bYxdbb
hold to	igUgii
hold unit	idUqdd
hold until	gaqbcb
hold up	gkVbnc
hold while	bPvedj
hold your	juPgca
hold>answer	mgaTji
hold>ask	ZmVhfk
hold>away	XcrkSe
hold>bye	fMwfag
hold>chosen	uKndgb
hold>closed	jZZVby
hold>decide	ejtUWd
hold>free	WI1pdX
hold>give	mTUjlj
hold>goon	caufdZ
hold>hear	dlenVX
hold>hold	ZP7Zdf
hold>if	hYfqZb
hold>joy	kZZbbq
hold>match	mpWXbg
hold>me	pkXQhk
hold>news	jhnVhS
hold>not	aZzfZd
hold>others	apnfYU
hold>papers	VQskSr
hold>post	YSrhfi
hold>refuse	pSaoZh
hold>review	ZIwXpj
hold>sorry	eY3ccR
hold>start	cdcsVi
hold>step	mXmmYW
hold>them	fZxcba
hold>wait	XP9edZ
hold>will	flpZXa
holder	aekggc
holder and	cdaasc
holder gift	jjVjee
holdin	eVYtsU
holdin a	VZdopa
holdin it	ckVgoc
holdin note	taaXZe
holdin off	cYomYX
holdin the	TNhb6b
holdin your	ebascZ
holds	iqeabY
holds all	Zdqbdb
holds the	hrUfcc
holds your	barbbe
hole	cLkblp
hole .	gcrUgb
hole or	bbogdb
holes	mbjXhd
holida	jhqWdZ
holida 's	Wjpbdc
holida .	asoViS
holida ;	dbbaZq
holida @d	kqcVab
holida dog	cbradd
holida in	liffbU
holida okafor	bZrdde
holida on	raefbb
holida park	hcTdiq
holida plus	bddbqf
holida reads	eTmfmd
holida she	barbee
holida so	2XYZcb
holida the	Yakcpb
holida then	ifVnee
holida to	pXifbc
holida until	Xsibbc
holler	vuWRWR
holler .	a3UWbT
holler at	rfaabd
holler by	xUaZfd
holler northl	rUeeee
hollis	dghlVe
hollow	gZhggf
hollow .	hSZmrY
holly	epZYhe
hollyb	Wncgje
holm	SgXqgl
hols	fjfcee
hols .	Rofeig
home	dZsfbe
home 's	agarTk
home .	bWwZgd
home ;	oZaibf
home ?	cfbrba
home again	cYubea
home all	YipZde
home at	bmqYba
home before	heqfWW
home by	ViqfWf
home care	daUvdd
home from	rdOZbr
home game	edfdrV
home i	Wtgceb
home in	ZjcTnl
home it	baVtci
home landed	abasce
home my	hVVckq
home no	eXRkdt
home office	ipZYkY
home ok	besYcc
home on	kWsMke
home or	Yedred
home rang	ZWZcpm
home said	tNdddn
home the	Rdrmaf
home they	ecdbdp
homeca	ZoclYd
homeca .	Wdarci
homele	afgnhV
homes	dZgbeo
homes .	ebmVhi
homewa	ldbfhb
homewo	ZcZ3XW
homewo 's	gZtVec
homewo .	djaoiT
homewo for	ldWlce
homewo from	RWT2ag
homewo on	dfnTii
homewo there	kenUcb
hon	dmehaZ
hon 's	eaqcce
honest	fmYaYs
honest .	doVibg
honest ?	pYaZfm
honest and	gXZhar
honest but	rYabeh
honest could	T0bccX
honest do	pgZbec
honest i	jonYdO
honest one	gpcedY
honest preser	bjScnk
honest she	kUaacq
honest so	cXaddt
honest the	fXdWeu
honest with	ldZVkk
honest you	ckVWas
honey	bdtXZf
honeym	fjdkab
honeym 's	gaqcbd
hong	WjblXo
hong was	Whgidk
honor	haicei
honora	eVYglo
honora .	caaffp
honora plan	ocVkdd
honore	joXXic
honour	cScb5Z
honour .	hSbfqi
honour ?	eddWsd
honour if	bYgZyU
honour of	YcYxcc
honour to	WVeS4d
hons	bfmjab
hons of	bTkYml
hons the	baipdb
hoop	aahbli
hoop contri	ddabrc
hop	QWhydf
hop on	VRZ2ic
hope	dcsXdi
hope 's	Vscffc
hope .	pdfaNr
hope a	gacqbc
hope all	WYhhZr
hope i	NupaUl
hope if	bqbffZ
hope in	btdYdb
hope is	UoYhbm
hope it	njciRc
hope our	dTmbdn
hope so	WpVeja
hope that	pQgTnl
hope the	jQ8cST
hope they	WT1Qcg
hope to	1tXORP
hope we	ZQmVgw
hope you	WWpWlq
hope your	fYokeV
hoped	YnaSgt
hoped .	gsYbba
hoped for	YdVWns
hoped the	cVmebo
hoped they	bUUdoj
hoped to	XseVXo
hopefu	rvWZTZ
hopefu .	gvXbdX
hopes	hiafYi
hopes for	avVieV
hopes the	aYwccZ
hopes to	tiPjTS
hopes up	deVbmn
hopewe	YbhfWs
hopewe .	ZXqmcZ
hopewe is	Vglleb
hopewe my	eqWcfd
hopewe they	dcYebr
hoping	mleXVi
hoping .	djTXfs
hoping not	XXtddb
hoping that	peYgdZ
hoping they	RWrccq
hoping to	uySLSZ
hoping you	dOfpma
hoppin	ghYrcY
hoppin so	asXjbY
hopsco	Yddlhf
hopwor	fcmfbf
horosc	kbhcch
horrid	kpXabd
horse	pVedid
horses	lXhcjf
hortic	cdojbX
horvat	XQyabd
horvát	adeejj
hospic	ctiYVY
hospic and	daodch
hospit	Yahelj
hospit is	dgXdep
hospit with	ecpdcc
hossai	ahepZe
hossei	dufeXS
host	acffgk
hosted	cfiWki
hostin	XgjXoe
hosts	hbegeh
hosts gets	eecYog
hosur	ggZkdf
hot	cXgehm
hotel	aZpiQn
hotel 's	dobded
hotel .	ZTqcZo
hotel of	hpdeZZ
hotel you	bbqZeh
hotels	acSkrf
hotels to	YiccrZ
hotlin	Zeapgd
hour	dSdwoV
hour #	begWqd
hour .	leaphR
hour ?	bWY3XZ
hour about	ZWwcYe
hour and	QUqZte
hour as	qadebc
hour before	baibUs
hour contra	feeZqb
hour each	cdbpbe
hour for	WbWsjZ
hour in	iZfrYZ
hour is	dcipbZ
hour later	aVbbks
hour more	nWXcuX
hour of	benuPb
hour on	lNemeh
hour start	edcbpd
hour time	edrbcb
hour to	jcZtXa
hour was	maqXZZ
hour with	QYd/RX
hour yes	ceZepe
hour your	deYpde
hourly	bniQjh
hours	VUlkmh
hours .	QSimol
hours ?	kYZWuc
hours a	gTmUwW
hours and	kPjVte
hours are	TYxebe
hours can	Zpabbg
hours change	dcwbXa
hours i	ZPnqWk
hours mum	Qffgmo
hours of	aWvcac
hours on	ZaVkWq
hours than	ecbedp
hours to	eTVfmq
hours with	VeUtdm
hours work	jndQgj
house	fVgenh
house .	YTqdXt
house and	cnVdke
house by	rccdac
house for	iWiofV
house i	bfogeY
house in	ZchXqg
house includ	bcbZtc
house is	cYlTsd
house manage	bgZddp
house on	cchpeT
house or	jpdadY
house physio	jbabod
house rule	pdcYid
house two	edabrb
house will	Zphddb
houseb	WmYkgf
househ	ckXghf
househ .	bpVgZh
housek	hcfdhf
housek and	dachpb
housek you	cfpcbb
houses	cakZmh
houses 's	cnYUgo
houses that	imVbie
housin	Zibape
housin and	dZcara
hove	XodciW
hove and	WpZUkd
how	dipeaa
how .	cesaZY
how @d	csdbYe
how a	ZXqaje
how about	YVM3lS
how are	XfxWdX
how close	bcTZdz
how did	mSsbVe
how disapp	eYdeeq
how do	ZbsNsa
how does	TSMyuX
how else	eXUeql
how far	Y0WdaX
how he	hdherQ
how i	URXzkn
how impres	dbZadu
how is	dFxqeV
how it	uhpRRZ
how kind	ecrZea
how late	brbced
how likely	dYyUcY
how long	d/daWQ
how many	b7RdUa
how my	RqloVU
how our	fYkdWm
how please	cbceqd
how soon	ZahvaY
how sorry	eWjccq
how that	cpXYbn
how the	n0oHXQ
how they	nZoVYg
how this	pYldeX
how to	SX6RYh
how was	WQ/IXN
how we	bVrbZm
how would	ZbfgrY
how you	dTe2bb
how your	bcxUZg
howdy	jehgad
howeve	YnNdbw
howeve late	tYdddd
howeve long	R5ZYbW
howeve we	cbZbqh
howzit	naZXij
howzit insura	bdZZta
howzit nurse	hUdgkl
hq	YpimQZ
hq enthus	fpZZed
hr	kgbdlZ
hr 's	jYecsZ
hr .	qZdmdQ
hr about	cqViUd
hr anothe	Veejen
hr are	VwTXrV
hr ask	cYeqee
hr at	seaUhd
hr but	iabbpb
hr by	Vddsbe
hr cork	kVhddl
hr decisi	Qoddeq
hr direct	xTYgad
hr do	kSZmhk
hr does	fgXUuW
hr family	edoccd
hr froze	eZqeea
hr girl	lXmhUf
hr has	bqUWsZ
hr have	WlWWqj
hr i	ZeshdS
hr inbox	cXsdcd
hr initia	Wpfdef
hr is	WkShua
hr just	piVcga
hr lady	jhiUha
hr manage	sUbYhi
hr no	ZbsacX
hr now	qaZfZd
hr office	Trfjca
hr outcom	vYbbbd
hr partne	bbadeq
hr phoned	dbbbas
hr rang	gQdiuY
hr said	sfQZiX
hr says	lpOYbl
hr sends	ilVdje
hr servic	bRmioY
hr shared	kZWaeq
hr she	bcdqdc
hr sugges	llfffT
hr system	hOsZoX
hr to	xZRMqW
hr told	gmdlXV
hr unit	sUbchd
hr wants	ekbpVd
hr will	TjbdzV
hr with	Xigqab
hr woman	Sudcfd
hr would	bobmYZ
hr wrote	fZZpZk
hrd	mhXekX
hrm	jYiXek
hrs	dhgffd
hs	jdcfXl
hse	cifeid
hub	ZrcXhf
hub .	gpbUlb
huddle	kpgWaZ
hug	ibVjcm
huge	Wjhghd
hughes	heViRt
hughes lie	ccddep
hugo	iadmfa
hugo .	hdcZZr
hugo back	bbqdeb
hugo copy	ddapde
hugo now	diViig
hugo smoke	rZRWoU
hugo you	cqXhbY
hugs	hcXbkl
hui	dVhicm
hull	Vjegdl
hull had	ajpWde
hum	gVgidk
humain	hlRXes
human	yVclcX
human #	etSfah
human .	rWekgY
human ?	fhKyfa
human a	xmTWVd
human about	sThhYb
human after	wVgYdY
human agent	ZZojbe
human all	rVkafa
human and	2ZYfYb
human as	rXWled
human at	tSbodW
human bank	adqedc
human becaus	noWkZR
human before	icZbar
human betwee	nYWtZX
human by	2UYbZa
human came	drRckd
human can	emVpaa
human could	cpbYhd
human either	brZach
human everyo	Yoiadd
human for	oZbqdU
human from	wTkkST
human full	sWcdah
human have	qbbcga
human he	0YPhgR
human i	3QsVaU
human if	iTbhsa
human in	uObrYY
human instea	qVhdZf
human is	pkfmMU
human it	wTifTe
human latest	nYVikc
human my	tYdgbZ
human not	gpUhed
human nothin	VxYbed
human now	5SZaZX
human odense	pacjad
human on	pYanab
human once	yPdcef
human or	TSU4hi
human origin	epZcdb
human out	cZpbeh
human please	lZWsae
human promis	wTbadf
human resour	UsledW
human result	paddee
human said	ueUgaZ
human same	jnVhab
human says	nVaXhn
human scratc	foaddb
human second	eddodb
human she	2bQiUb
human so	hZi2VP
human strike	Vlnbee
human take	obbhfa
human tell	eadrbd
human ten	hYVxcY
human text	aecpde
human that	uRbmhU
human the	vlXdbR
human then	zbbgUV
human there	pThabm
human they	ofaaYj
human this	edrddX
human though	uUfgkT
human to	vRcogS
human tov	edZsbb
human two	ddbqad
human venkat	qZccgb
human was	fzShYW
human we	gUpfaj
human when	/AYXfd
human whethe	1WcTWg
human which	iacofX
human who	pcdcde
human with	qRS2cR
human withou	ihjQbl
human yes	tbcbcd
human yet	fldUne
human you	zIWojW
human your	hVglhb
humani	XgthZX
humanl	Wdmcje
humano	gefodT
humans	fRocnZ
humbli	YerieT
hummin	gYnedb
humour	ZUdajv
hun	WTgnkj
hun .	cRmXkl
hun ?	edcrZd
hun at	Xclpab
hun photos	feddoa
hunch	dkVcjh
hundre	eebfcn
hundre .	fbrYce
hundre and	grYcea
hung	YaxVdd
hung up	Ye1WZV
hungar	UWoggj
hungov	gdhoXb
hungry	Yclbij
hungry .	Jmoajg
hungry at	fXaarh
hungry by	Xbdtce
hungry for	YY7VVW
hungry i	djpdfU
hungry loss	Ubigli
hungry said	idZdZp
hungry says	fpYddc
hungry schola	ecYbbr
hungry they	seWcda
hungry to	lVhajh
hunt	cXmXkh
hunt for	aVVcsn
hunter	Xanhic
huntin	fkpbYY
hurdle	dYR6dV
hurdle is	cbavbd
hurdle they	rbdZde
hurlin	jbdkfa
hurrah	ffXsUe
hurray	gjVehi
hurray them	coZddf
hurrie	bpbqaT
hurrie .	epddeZ
hurry	Z/VXfH
hurry .	T3aibP
hurry a	eqdadd
hurry he	ZYderc
hurry in	eodedY
hurry them	X4YWbZ
hurry to	audbcc
hurt	aXiibn
hurt a	ebpdeb
hurts	UoqUdb
hurts .	Vqebbg
hurts northl	XZtbde
husban	ZdlZnd
husban and	kVVUvk
husban who	caokcZ
hussai	aYgfim
husum	hZiaqY
hut	Ymchdg
hutchi	geefZj
huw	bebffl
hvac	blWjaj
hvac .	eaioaZ
hyacin	mZaidh
hybrid	epZbia
hybrid .	hUYldo
hybrid on	itYbYV
hydera	ibTgil
hydera delive	igWebl
hydrau	gadmfe
hydrau has	bZoeee
hydrog	ekhlXX
hydrol	Ydmdhe
hydrol your	ebqdfX
hyejin	eeddck
hyejin the	eaWbZv
hygien	dYnkhX
hälsni	hTrdZi
hélder	deZmfg
hôtel	Vudbfa
hören	iWckej
i	gcgfhe
i #	RTtXrg
i .	qodSlQ
i aadhaa	dZubca
i accept	WPmN/R
i acknow	pYtWcS
i age	cXWbkr
i agrono	baaZcx
i also	bqcgad
i always	nXqadX
i anonym	cVdogi
i answer	fThcnh
i apolog	elSffk
i applie	RbrllW
i apply	basdca
i apprec	cqfUdc
i asked	mkYUlf
i assume	brUdck
i attach	cVmfih
i be	hZfhrQ
i begin	baabyY
i being	Xpceee
i book	cYZwec
i bowed	baqdca
i breaku	dddcdo
i bring	aSrpdV
i broke	lnYfgV
i bureau	cVXcfv
i call	1fcWUU
i came	ZYefgq
i cancel	cZwZuJ
i caselo	hZpdcb
i chase	Xgocda
i chased	Vueecc
i checke	pahdhY
i chloe	accpef
i choose	aafqfd
i chose	YYpfXk
i civili	jWhcgj
i clean	Mkkiao
i click	fcYpde
i clicke	eZpeeb
i come	bbR3gV
i compar	YVmkei
i compli	dXqeed
i confir	jdqDrh
i consul	MmgvQh
i copywr	khZSco
i correc	jVcmaj
i count	sYaZbk
i dare	TujVfY
i dear	Xsdded
i decide	fcujYR
i declin	Uf+YTL
i depend	drZdec
i did	aalYfp
i doctor	aTialo
i doubt	SxUZYm
i dreamt	gtggVW
i drew	fiZXTt
i droppe	ZZtheX
i email	eZZscd
i emaile	XWwThZ
i enjoye	Ydrhba
i enrolm	qWceee
i ever	WN0fYf
i excel	sZdbdd
i expect	tedOWm
i fear	PjWWU8
i feel	WOfYb5
i fell	dabddq
i fight	gpaeZb
i fill	ddZsec
i filled	cbpccg
i find	xeYSWl
i finish	cYpZhf
i footsc	ZcnjWi
i forgot	fZ0ZdO
i fought	cbcZip
i found	iUvccZ
i free	bZZwcc
i fully	ecqebZ
i gave	ksiSYb
i get	4VTapS
i ghoste	pZjdcX
i gianni	eYpeee
i give	oTdnZh
i glowin	bUvYiY
i go	kZevbQ
i got	Ycibtb
i grain	dcccrb
i grief	pYbnbX
i grinni	bWTXxc
i guess	bOqVnn
i hand	VgbnoZ
i handed	pcpbUY
i handle	ccdoce
i hate	ccYaZx
i hear	vjcXUd
i hold	gkXpgU
i honest	etdacX
i hoped	XPZXpr
i intend	pjcZbb
i interp	Uhikag
i interv	WhfdZq
i it	eVnenZ
i jasmin	hTlife
i jobhar	bUUdoj
i just	UmzdZR
i keep	Y0dYaW
i kept	dfRfln
i kindly	bairaa
i lack	bXVcer
i lake	chUfpg
i land	nQrced
i lead	caexYZ
i learn	qafYdd
i leave	fWprdR
i left	ZS/WWY
i let	iGxXrY
i licens	ecZedp
i like	rNffke
i liked	eS1XXb
i log	pZbfed
i looked	cgimkR
i lost	UYdeX0
i love	aSZsfl
i loved	bawcYc
i luis	WbXrgj
i lumenp	WpXYfl
i made	aVetga
i mail	uadbbd
i make	qgXZhc
i mean	iQrhfc
i meant	0NqYWY
i meet	XUcydb
i mentio	gfiiVg
i met	hayRXa
i might	ikmOed
i mind	Wacsic
i miss	bZoicc
i missed	lTpemT
i mitch	YZbeph
i moin	jiTihf
i move	XhgRtT
i must	JZZ3en
i name	bZWtlV
i named	VsVfgi
i nearly	hdUZzZ
i need	UdTznb
i needed	ejWZXq
i never	YSvenb
i no	Qr6YYF
i noneth	hcpeZb
i not	Vbbfnm
i notice	ZVotbW
i now	hfVlid
i nowick	bVrgcc
i offere	jjmdVZ
i office	eZUkll
i olu	erYccb
i only	lZyadR
i open	rgUWjd
i ortiz	ebYdcs
i ought	keZVZs
i own	fcZesZ
i parked	capded
i passed	ZckvfN
i paul	dbtccb
i phone	5UPmRN
i phoned	dT1ffQ
i pick	dJhziW
i ping	ooaaXa
i place	ecdqad
i plan	TV0dbb
i play	YgVscb
i please	aTkqZk
i posted	WYoZbr
i practi	dYebbt
i prayer	gbXdZt
i precio	ZdcSew
i presen	caYvWd
i presse	uaZZiZ
i printe	iVeeep
i publis	pabefe
i pulled	YU/ZZF
i pushed	mbXbZp
i put	haUlar
i quite	kZpfdW
i quote	gifWie
i rang	sfqbXR
i reache	baVbqk
i read	lXeeXp
i really	PujgWZ
i recomm	cYuYad
i recrui	bVexcY
i refer	ghTefm
i regret	XYjYdu
i reject	fbueeS
i reloca	bgreYc
i remain	fhgZQo
i report	qpTWfW
i resour	aXYcsk
i return	bamRbs
i ring	3aVbbb
i rotter	cTveec
i run	ekgvSS
i said	adpbla
i sat	XbrRhm
i saw	WTxTWu
i say	phcVjc
i says	ZYZhqj
i see	sZfcVk
i send	iZUteb
i settin	dVedni
i settle	aacsag
i shall	rmkXZU
i shared	Zchcpc
i should	cQZybm
i show	cXdxbX
i sign	XPjkuY
i signal	bzPbfb
i signed	acjTwW
i sit	rScijY
i size	dYiaar
i spoke	llWWfj
i stand	eZWtbf
i start	TIZS/a
i starte	ZqjddV
i stop	oTdake
i stoppe	baPcX3
i stress	Unagna
i submit	diXtXZ
i sugges	ZgWrge
i suppos	QnVSd1
i suryod	apdede
i swear	fgqceV
i take	WdXlzT
i talk	nnWMQt
i talked	ffdUog
i teache	ZWkbWt
i teleph	0YaYbb
i tell	0YYYcf
i terrac	fccpaf
i text	7PTaUe
i thank	WbkWdp
i then	tXbcbh
i theref	ibddpY
i they	deepZe
i though	Petefg
i tim	pddade
i told	VcvZjd
i took	VYtdfh
i turned	bY1cYS
i useful	foWgeV
i voted	aZaaeu
i wait	zafdOR
i walk	uaUZbl
i want	TVc1nX
i wanted	VRgSq0
i was	Wcfalq
i watch	XmVsab
i weakne	bXsVjd
i went	QR6elT
i will	zfeYaY
i wish	UoYYS2
i withdr	LY/Taa
i won	bSWZ/L
i work	UophfP
i write	lXZTnq
i wrote	cbpjdZ
i you	vcbZZf
i your	gpZTfk
iban	YmhkbZ
iberia	hZkifb
iberia 's	nmUYic
iberia has	cXirda
ibrahi	dqXZfh
ice	XU8bgU
ice .	bY+YYP
ice and	bfqdcc
ice becaus	bbqeed
ice in	geWcpd
ice so	bbcsda
ice taster	maUeil
ice till	cZwdca
ice until	cW1dcX
iced	ZZpclZ
ich	fjgndP
icsi	VdWnoe
icu	eTkZds
id	abdufa
id .	ZfWthc
id and	ZlRseY
id both	ceYrdd
id check	addpde
id know	uYfSZW
id number	dcodcb
id to	edsZYe
ida	nUechh
idea	XylgXU
idea .	i4SReO
idea how	Ucwdcc
idea if	aO5cba
idea now	Z1Scda
idea of	ZcQfc0
idea on	ZucVec
idea really	dtSdec
idea they	dapeea
idea until	nUlfcf
idea what	ehkkeS
idea when	WsdlbY
idea who	dR1dbY
idea yet	dcaped
ideal	hfZnbb
ideall	ahmnSb
ideall me	dbokaa
ideas	clalUj
identi	effagi
identi 's	jepZaY
identi .	klbhfS
identi it	faddbp
identi to	TerajZ
idowu	mUciif
ids	fVepjZ
iets	rjbVbe
ieuan	UbxWXc
ieuan 's	WYzTTZ
if	fggffd
if #	ocYenW
if .	P7oFWT
if @p	cpadee
if a	UxZZah
if and	WgybYY
if anothe	hZZacr
if any	iucWTg
if anythi	Xcibdp
if both	bubXfb
if by	rZaigX
if he	fugWUe
if intere	ajQtcd
if its	hlVlaX
if my	wYhRlQ
if no	ldfmaV
if nobody	rYhfhU
if not	reVqfP
if nothin	ybYbcU
if offere	eoboSe
if one	O6ZViV
if or	aardec
if our	YwVfXh
if possib	dYbvZe
if reads	Vkcode
if she	nrXebS
if shortl	atdVde
if so	WoUoka
if somebo	guYYZe
if that	Seaoli
if the	iqeYbc
if there	vgbYYe
if they	ownNRW
if things	eNzccf
if this	UNykfh
if unit	bccoef
if we	pmVhSg
if yes	lbVrbZ
if your	npeZfS
if>ask	Ujlibg
if>bye	XqTgmd
if>chosen	t9fJPU
if>closed	udgdYW
if>date	sdWede
if>decide	SzdeiV
if>free	VjYwkV
if>give	UjbyVd
if>goon	jxWaXa
if>hear	qiafXc
if>hold	XsXbdl
if>if	qlWnTY
if>joy	ggbqdX
if>match	n3RXZX
if>news	XieYer
if>not	vZdkgS
if>offer	rgdrIe
if>post	qhdYdc
if>receipt	UcXmml
if>refuse	xfQVcf
if>review	aXdrgh
if>said	cqddae
if>sorry	pYYqbZ
if>start	djqiSW
if>step	polUWY
if>wait	rZYddk
ife	ffWoVn
ifeoma	edgqWb
ifeoma ifeoma	ebcpdb
ifs	Ziakei
ifs .	dcdode
ignore	bj3bUU
ignore .	ZZzdSc
ignore if	cbudYa
ignore it	iSwYbd
ignore last	ccpced
ignore mail	dmSkej
ignore my	lSqdXd
ignore northl	hgRldk
ignore previo	fnaelV
ignore that	XvkdUQ
ignore the	ZmfqbU
ignore this	aiwVaX
ignori	dfwbaS
ihnen	fjcbdj
ihnen 's	djUang
ihnen .	aoVjbk
ihre	dhOkjk
ihre .	atXcdc
ihre pint	aUPioq
ii	bTfooZ
ii .	ThlZli
ii a	ccoiXc
ii the	gaUrei
iii	XhXili
iker	XkaniY
il	YZuhVc
ill	psedWJ
ill .	iwUgaR
ill and	fgqeWZ
ill so	jtSddZ
illnes	gajXlh
illumi	jbYgan
illust	vWZijU
illust .	yQgZmP
illust and	oZbZnZ
illust market	ZpWkYY
illust will	cpdddc
illust words	Ycduca
ilya	feWkcl
imagin	Zgjeef
imagin .	UioekW
imagin humour	XTZgnq
imagin with	eZsdcb
imagin words	cdaqde
imagin you	qjaUVk
imani	XZ0edU
imani .	cSqbgl
imc	XcsakY
immacu	lcXnac
immedi	Tbpebl
immedi effect	bVxdeV
immedi on	behcZo
immedi what	ebrcdb
immigr	diffia
immigr line	cadbre
immuni	WgShnl
immuni .	bcadgq
immy	bXmcfk
imogen	ljToVe
impati	WdtXci
impati on	dYqeed
implem	dekfde
implem .	dhdpYc
imply	fZfpba
import	cWleek
import .	dbjRip
impose	ZYxZYj
impose a	aayZYe
imposs	R3TWgd
imposs that	Yseeeb
imposs to	YsbWid
impres	fdfgdi
impres .	WgkpeW
impres full	qiaYfT
improv	ZVoTni
improv offer	aecbqe
improv our	acpded
imran	peZVVp
imran .	ebdcZr
in	ffehgd
in #	/CMhbU
in .	aebdzW
in ?	UQSY/P
in @d	UflcZs
in @p	7USYgf
in @s	qbScar
in abeyan	SE/VSN
in about	7OXcVh
in achter	gobadd
in admiss	edZecq
in advanc	hfghjU
in again	gWiyVR
in agent	3LhVZW
in aisha	bgThni
in alarme	ipgZaY
in an	gRmjfe
in analys	dpdeac
in analyt	/IPchZ
in and	kdLvib
in anothe	gVdkbm
in any	kVpZZj
in apple	coeeeb
in ars	cYpcja
in as	UUgU1f
in at	bOimob
in ate	eabdtZ
in attach	XaZqfk
in back	recYed
in baker	accqbd
in becomi	Ukcrdc
in before	QWp4WU
in betwee	pscSgS
in bon	atYddc
in boroug	ZfpZgc
in both	eTfhng
in browse	cbqdZe
in buildi	wWaieW
in busine	ZSZmqi
in busy	fijmUb
in but	SlNnUt
in by	FXc/WY
in case	ehvKid
in charge	bsYfgY
in chloé	Yeeqcd
in churn	Wmhalb
in circle	atcadd
in citron	dVkpeb
in city	hpYZde
in closed	coUijY
in coded	fYpeed
in cofion	eqZZcd
in coming	badgep
in confer	WtZbde
in consid	fuUbdZ
in contac	V/UVXW
in conten	bkVZin
in copy	cbYgfq
in corey	bekSli
in custod	rmhVXR
in days	dwXbdZ
in deb	dViigj
in define	caZgZr
in delibe	dpZedd
in delive	XSigYt
in demand	Ysabed
in differ	dqceeZ
in discus	cqddcc
in do	dbcfpb
in dog	OZkhom
in doubt	iYhbuU
in due	D/PXYV
in educat	gYhYcp
in either	zaZcba
in engage	docifW
in engine	ZevZbX
in enquir	difraU
in error	XkSmXs
in essays	edXedr
in euro	gYpaec
in excel	bhaoae
in expens	dZeZdr
in fact	eZdqed
in factor	Wbcsgf
in famili	csbbbc
in favour	cSXVl0
in first	SufjYc
in five	ZcierW
in flight	areUXl
in for	Xcb3Zb
in forese	lpeaXa
in forth	RnuiZR
in from	VgkmWg
in front	afQ1fb
in full	diiSqW
in funded	cdpcde
in future	YXedaw
in gachib	iUclhh
in genera	cgrYZc
in german	qZcbef
in good	WvsXTV
in govern	VXwddd
in grapev	tZcbdc
in green	mMeepi
in growth	dVjhnd
in hack	QwkQVk
in hackat	dZlWgk
in hamza	gXacpi
in hand	juQchV
in helpin	Ofyacd
in her	ipbheQ
in here	oSkkeN
in heron	fZYedr
in hiring	aSybdX
in histor	aaUels
in hiya	Yepcdf
in hopewe	Vgmmdb
in house	eeLRe7
in houses	cdqfcZ
in hr	odgWjY
in human	ZVmdbt
in i	kNagoj
in if	XknVmZ
in in	Upbnbc
in inbox	dYcrce
in inconv	sWhadd
in its	U1ZZeb
in keepin	bqZbdh
in knives	buZcZc
in lectur	7WfTUd
in left	eZrefZ
in leroy	XgZYpk
in letter	lfRkXn
in limbo	ZW9aRS
in line	Yreabg
in ll	feogeW
in lock	cZZawb
in machin	eeXeqb
in maier	Zubccb
in maison	Xqbied
in marek	xYakZU
in marta	/OaXXQ
in max	qdZcdd
in meetin	XfrYbg
in mind	heOkWu
in more	UhkVjk
in msk	eaoded
in natash	cWVhtf
in no	c+iRWM
in nobody	actcda
in nonpro	nUijWY
in northl	bdphab
in not	rUYjcf
in nothin	duZddU
in nvb1	Yqeeed
in observ	gSqfad
in off	afXebs
in okafor	dfhVgn
in on	dccreb
in one	fmmUgY
in operat	kbVcdp
in or	+OcfXQ
in order	kjUnda
in origin	bVgljf
in other	dVbait
in paolo	aasibY
in parent	Zqgbdb
in partic	Yackep
in parts	TrhhgW
in patiss	pdaffc
in pdf	Tkcnhd
in peace	UkXmoX
in pencil	qbadce
in person	bRW8gY
in place	htVaWj
in please	alXsaa
in portal	blWcpa
in post	XsecYg
in print	cebpde
in priya	9CTZgl
in proces	azUXag
in progre	o0QMaX
in public	uWoZYV
in quanti	drZbha
in queue	hpYbed
in readin	dZkXcq
in reads	TpaUhq
in reason	VoYRsb
in receip	krWcUe
in recept	XX3eWS
in recomm	bccber
in recrui	batZcf
in reflec	daqcdc
in regist	paddde
in rememb	bUegdr
in reply	Tlfijc
in report	qZcded
in reside	dccZse
in restau	asVeYh
in retent	Vqjbae
in review	Z5LiYU
in rgds	bfYqed
in rob	1MadUl
in rolled	dbqceb
in rough	pZchdb
in round	dYahZp
in rust	kegfTh
in saludo	fqYZah
in same	Ygaape
in schedu	YXYoqW
in schull	epedda
in secret	phZfbc
in see	bebUvd
in semest	eWocci
in she	XdYjpf
in short	gaeRqk
in sight	d2ZXYV
in signed	edpfWd
in silenc	aqYdhb
in size	PucnXV
in so	qXjhaV
in some	S3dVYZ
in someon	Ytcacf
in steph	Zodded
in strong	lUWiek
in suits	ijlSdh
in suspen	eXmVrZ
in ta	fSgfep
in talkin	uTddee
in tamper	akVavX
in ten	ZXsgfc
in term	acqecd
in terms	bpUZem
in territ	bcbeof
in thank	jmmUcY
in their	huXkSY
in them	qiTZic
in then	dbcocf
in there	guafeS
in they	SgWhhr
in thinki	cRmmaj
in those	bZqbgd
in thousa	dsWYda
in three	TjfXiq
in throug	XkXsdY
in till	VawieV
in time	c6YPab
in to	bRumgV
in toddle	daohZe
in touch	eyYYaf
in town	TYm1SW
in tp	WhsdUf
in traini	ckoeeV
in transp	YpVigd
in trials	qaeade
in turn	WzXcWh
in umbrel	hYpiaX
in under	gTWhlp
in until	WVnnfe
in upsett	dbrXgd
in urgent	VXzcdd
in us	dfpceZ
in view	XXqefh
in visito	rQoYfc
in volume	fZiOsj
in volunt	ecVhdq
in warmly	addpde
in was	daqddc
in we	fsSUnZ
in weeken	cakqVe
in weeks	UjkhXf
in welcom	eeWesb
in whatev	VuVgZh
in when	chfonN
in with	glWqRe
in within	VZZvfe
in withou	cYaskX
in word	caatdc
in writin	tQRg0X
in wyk	alobbY
in yet	mRqhba
in you	bTiiij
in your	fUalqd
in yours	jZRtRl
in zones	cYafau
inacti	aSvZbe
inbox	gdflnR
inbox .	hdjhmQ
inbox and	beZdsb
inbox before	bbTmlk
inbox by	rZihaV
inbox due	ccaqce
inbox i	hlTcel
inbox is	aa2UWT
inbox now	caWrmZ
inbox over	UvZbce
inbox reads	qZXhfc
inbox within	sbZbZd
inc	Zajkge
inc and	bZhqdc
incide	nenYXa
incl	bYgjXo
inclin	aWiqeZ
includ	fRjeog
includ 's	gpUWnY
includ .	fVeUui
includ ;	bcerba
includ and	iRmKvg
includ for	cXqdic
includ in	fVdmcl
includ on	hWXpbj
includ the	XXwbcd
includ this	dVtfeZ
includ till	dbqedb
includ you	bWVkZx
inclus	XokYbg
inclus you	doebfb
income	bYofge
income .	aVoidg
income for	caacjo
income nurse	diTmmb
income said	iTlnZa
incomi	ZhjnZX
incomp	ReN/XU
incomp .	TjdwaT
incomp and	Wjbiem
inconv	ifiaai
inconv .	ajkdUk
inconv factor	dYfVjp
inconv is	aZpdch
increa	gXkTni
increa it	dZldpX
incred	cabogf
increm	denlWY
incumb	cajpfY
incurr	ZViaol
indeed	oiZZnV
indefi	UY8WdQ
indefi .	bXyccW
indemn	UhhYrd
indepe	hgeYif
indepe .	nfhTfa
indica	XlTjlh
indica .	VqeZdf
indica of	fqeXdb
indira	Zfdpaf
indisp	kdlUjc
indivi	dhXeZr
indivi .	YrgfcZ
indivi applic	dbtYeX
indivi enquir	bvVeeY
indivi feedba	hUcbet
indivi letter	edZddq
indivi marks	dadYer
indivi notice	qbdecb
induct	ePjiii
indust	kbbxaS
indust .	thXafZ
indust card	cZYxZb
indust unusua	cbbpZi
ines	UcTiyc
ines .	Vbigrd
ines licens	ccbasb
inevit	Yeklaf
inevit 's	bqTiec
inevit .	UkmgZf
infant	RjUjoh
infant and	ZdWhqX
infant told	Vgadbp
infer	ZdofmV
infer from	debbpd
influe	buhaaX
influe .	esWYfg
info	Uf0gQM
info your	aZwXZb
inform	mjfYcf
inform .	V3ZXWg
inform after	bpdfea
inform aisha	radacb
inform all	zXZXYh
inform applic	Uckjdl
inform by	lsVTVh
inform candid	sgZbcY
inform everyb	qZddde
inform from	jmVdai
inform hugo	ZYbvdc
inform in	yiVWeS
inform me	pXWXVu
inform of	lybUcN
inform office	Xpddef
inform on	nalUgf
inform only	ebuedU
inform see	Wiefen
inform that	Yccgbs
inform to	sgbcbZ
inform up	Vudceb
inform us	jOnija
inform we	ZYvYec
inform within	0Vbbbb
inform you	jdbWgp
inform your	YmWqlU
infoso	aecnbi
infra	iVejdj
infras	igmZab
infras .	bZvYeZ
ing	gVaeas
ingrid	dalehb
ingrid .	eZpbea
inheri	cXuYcf
inheri .	cZtYbg
initia	cZZonb
initia and	kVbpha
initia applic	eecoad
initia each	acZWzb
initia interv	cpaeee
initia people	iUodhc
initia the	dWUuid
initia there	eaXqec
ink	cZzdcV
ink 's	ZUuXoc
ink does	cbpddd
ink is	VbtjcZ
inkwel	dZnTod
inmail	Wghahj
inmail .	XagWjq
inn	qcfdae
innisf	lZhZfh
innisf meets	lmWadd
innova	nWYgpd
innova .	afZXpi
input	lihZcZ
inquir	jiaVcp
inquir .	qZabak
inquir from	dYqddd
inr	YXmnYh
ins	Xjaank
insane	dSTomk
insane on	YdWhcq
inshaa	XrnWZf
inshaa .	ZpZchg
inside	/IUZea
inside #	/AHpSS
inside .	WagTqp
inside @p	vQWhkc
inside @s	wXagcb
inside analyt	6QOhhW
inside and	iVkelb
inside buildi	pbdWke
inside man	Xofdef
inside of	3bUdXT
inside priya	wZWbad
inside rob	/FQjSV
inside says	Ytbecb
inside that	vTddde
inside the	wRrNXk
insigh	TWkamn
insist	hbhfef
insofa	dfXboh
insofa up	daYdsb
inspec	kWdZlj
inspec .	YVfZnn
inspec ?	edabqe
inspec you	pfcZfc
inspir	ackihc
inst	YcVgol
inst when	jTcjgk
instag	UhrhaY
instal	aYzZVe
instal and	dbcaua
instal in	abtbZZ
instan	cVpdjd
instea	nOUvkd
instea #	fdWcsd
instea .	tUbZme
instea ?	TVT/fU
instea and	mRbtbd
instea for	Ydbsdd
instea it	bXbhZq
instea of	ggThii
instea same	hZXqnU
instea so	dabdcr
instit	jfebge
instit 's	baqjaZ
instit .	TuZaoa
instru	bZckel
instru .	jhjaPl
instru on	cdagpb
instru or	pdeacc
insult	TnmVgi
insura	bcnedf
insura .	cXqddf
insura and	lZqdbW
insura from	cbrfcZ
insura manage	mYUicj
insura mr	aiThaq
insura quiz	icsWeY
insura wants	ZdZepe
insure	cbhVer
insure .	ehkVhg
insure to	VhhVkn
intake	aSeXjz
intake .	dTejhm
intake is	WWqben
intake opens	caVcdx
intake was	YhScnn
intake when	fpeceZ
intend	mjodVT
intend .	gYqchX
intend to	pmWeYb
intent	mmfaeU
intera	aXnarY
interc	bUnaeo
interc a	dbubcZ
interc me	ckbaWs
interc of	pbfbde
intere	ZhbmYn
intere .	bdadXx
intere ?	XTY+eL
intere and	Vnfidd
intere any	dWybdX
intere anymor	eapdea
intere for	pbcgdc
intere form	cbdqga
intere from	ViaZmn
intere i	bloZhT
intere it	uXaZed
intere kindly	eeYrdb
intere of	eiSmcl
intere to	XVhdcv
intere us	Xtbceb
intere within	bddrbd
intere you	XXjZZx
intere your	asZaed
interf	oJZifs
interf is	eZbedp
interf says	dWYdcw
interi	Yifjfd
interl	boWlgY
interm	enhWoU
interm .	comVmS
intern	chZWgt
intern #	kUjcoY
intern 's	cZXdqk
intern .	WqXTcw
intern a	jrXadc
intern agreem	cdcioZ
intern applic	jgUUfs
intern as	qedYdb
intern at	ZcWglo
intern bloke	abpded
intern candid	jidaWl
intern contra	bdacqd
intern discus	fXdedq
intern got	ZcaeVw
intern people	WkZber
intern person	ZkYcXs
intern premie	Wpfgde
intern progra	kYqYaZ
intern reason	naqecS
intern so	Ydebqf
intern they	Zqdedc
intern was	dagbbq
interp	aSldkm
interp 's	cgZcpa
interp .	SbsmXb
interp for	ccdfpb
interr	YS3jcQ
interr .	cYridX
interr until	bZqeec
interv	bfhpac
interv #	UbsnfT
interv 's	TLm4Wd
interv .	adfsbc
interv ;	UlclXm
interv ?	ZcX2cX
interv @d	xadbYW
interv @p	SilXdp
interv a	RqmVcj
interv after	RqWblj
interv all	kpXdbY
interv and	hTpXgk
interv any	fZjasU
interv are	qjjYTa
interv as	gcbugU
interv at	UfgkZn
interv board	ZhpYbg
interv but	Whgpad
interv by	oRinaZ
interv call	Ydbree
interv can	fWW0cZ
interv candid	cqgaea
interv comple	btaYdc
interv confir	WaU1dc
interv date	UUStar
interv dates	xeYRdc
interv day	bUwoUY
interv days	becrbc
interv detail	dfbpbc
interv device	Ulagbi
interv disabi	VlqVcc
interv discha	apWQcl
interv dog	alSlZm
interv done	sghMge
interv elsewh	bliUnb
interv everyo	laUpde
interv expens	SS6QbT
interv experi	ba5KdX
interv feedba	karMei
interv felt	edpYfe
interv fine	edmmdV
interv finish	foYVhh
interv five	cZpcgc
interv for	ctZiRi
interv four	cpfXeg
interv from	VXcyWl
interv go	drZaed
interv grante	ccboee
interv great	knYVej
interv h	eZbeeq
interv has	jbP3fS
interv have	iqdXXg
interv held	imSbhh
interv helpin	hjlSef
interv i	bRghln
interv if	athbaa
interv in	VhikZj
interv invita	dbfZeq
interv is	XaL/TW
interv it	XhdioX
interv itself	YgtccY
interv list	ajbpbc
interv me	WbpkXh
interv more	Umckal
interv moved	aYfpdd
interv needed	edbVxb
interv no	dUghqb
interv northl	cSkqag
interv notes	jdoSch
interv okafor	cTivUf
interv on	Ufdwaf
interv or	YgjsXZ
interv other	fuZceW
interv others	aqaeed
interv otherw	sYWaab
interv outcom	uaabfc
interv over	Phmeao
interv papers	edYqdd
interv partic	ddpedX
interv people	gcpadc
interv person	fqaccZ
interv prep	WayWZd
interv questi	aXrkdU
interv reads	eXpnYY
interv room	gZwVbc
interv round	dabscd
interv run	prTWcc
interv she	XNkybe
interv slot	XdczXX
interv slots	cgbpdb
interv so	nYqhgL
interv stands	dnUtbV
interv starts	eeWsWc
interv testin	adtYdd
interv the	datZfb
interv then	ZiVhng
interv there	fj0XTS
interv three	kfVXho
interv throug	ZdhWbq
interv time	aYdwcZ
interv to	jqInYd
interv tp	pkYWaf
interv two	abdrcd
interv unit	cefuVS
interv was	lepPnX
interv we	ZqePoe
interv went	yXpPXY
interv were	jobPcj
interv whatev	bbdred
interv which	xkiRXW
interv will	boVscV
interv with	ajlocS
interv within	2OUddU
interv would	cpdbdd
interv wrap	Ypedef
interv you	eUS1Wm
intima	nYicce
into	dldeef
into @d	ZesceU
into a	frcTkc
into accoun	gfXXcu
into each	Ydubba
into her	pecabe
into it	c3PXga
into my	YkbsZZ
into one	onfVXb
into questi	dpadfc
into you	dhraYc
intran	cneVnb
intran .	dofcda
intrig	mkWVdi
intrig on	kjiYbV
intro	fdjnYZ
intro 's	fVkXin
intro .	cZwVYZ
intro test	hmYhiW
introd	Usdhbd
introd down	erbdeY
introd myself	ceqfbY
introd you	TbWmgr
invali	fbiqZU
invent	fhahak
invent and	ddpddc
invest	Ycgigj
invest .	Vkbgch
invest and	fjSVjq
invest your	ehbcXp
invigi	ddoYch
invisi	gZncib
invisi .	heqbZY
invisi and	beZpYj
invita	Yadxag
invita .	SUkjni
invita a	gdeoZb
invita and	gqeYcb
invita fab	fdbcpc
invita follow	ebdqbc
invita for	VoZpXe
invita from	VUV2ag
invita hungry	mVdidk
invita includ	dhZpda
invita is	afYvWd
invita of	cbiYdp
invita sister	Ztagbb
invita to	YWnuUc
invite	WeY9Xb
invite 's	addtYd
invite .	lgfoUR
invite anybod	epeXfe
invite back	aWUxah
invite but	earbeb
invite for	ZmdqVa
invite from	WUYnnk
invite me	XhaqXe
invite on	Zcbted
invite or	sadYed
invite please	eeboce
invite says	ceXrdc
invite so	eceobc
invite some	kqeSee
invite the	XbYqag
invite to	dkcuVW
invite you	UgUwdh
inviti	TXdmXx
inviti me	dVosXU
inviti you	UaWgb2
invoic	YRqalk
invoic .	bccfpe
invoic for	XWsTeo
involv	jWPcnr
inès	ahbgdl
ioana	YoiiYc
iqbal	UhdYZs
ir35	aXhgem
irelan	alVafp
irina	WXiinf
irina .	XZdrZk
irina an	edcYoh
irish	fhbnYf
iron	YdYklh
ironed	WolhWa
ironic	whVdXb
ironic and	pbcece
irresp	aiqYZg
irriga	nYoZgY
irrita	qiXdWd
is	fheefe
is #	pdhbcY
is ;	rXcjbc
is ?	pifadV
is @d	/POoVT
is @p	oUpcUd
is @s	skQTlc
is abando	dcVdes
is able	ageYcp
is abolis	Yahbbr
is about	cZkqYe
is above	jsdWXd
is abrazo	bdcped
is accept	bZhoMt
is access	ifWjla
is accord	dZbaet
is active	derZcX
is actual	dfbofb
is admini	ccbqdd
is advert	aYZba0
is after	bagvYb
is agent	xWYdac
is agreed	ZeZmrW
is aisha	nlSqMR
is all	S02WUR
is allowe	qqOdeV
is alread	eeNekq
is always	VokYSl
is an	dXejrb
is analyt	7EecfZ
is and	mYOqhe
is announ	4WYbaZ
is annull	ZWTaa0
is anothe	mjfkUV
is answer	rVegag
is anybod	SxmaZU
is anyone	Q/ZUYX
is appoin	lfSWtb
is approv	fmiRtQ
is april	ZhZbdq
is arrive	eaqdfa
is as	Q1UbWm
is asked	kVlpYY
is asking	YRf6fO
is at	hqoZaS
is attach	UPxgrT
is auditi	mVicbk
is author	fpdcbZ
is automa	dwOgWZ
is auxili	Zddeqc
is availa	WfgXcs
is awaiti	atZcec
is awarde	ZcWXxf
is away	Z4VZbV
is back	plbYfZ
is bad	kSThcv
is balanc	djUjje
is be	ieYacp
is beauti	efZddo
is becaus	dbSarn
is become	sVbmZb
is been	fweWcb
is before	tgfVdV
is being	g5bOiR
is below	Rlggck
is best	YTQulj
is betwee	x2TdRE
is beyond	eacdcq
is bonne	YpcjcZ
is booked	dhjlbV
is broken	dWrkZb
is brothe	eaafcr
is by	kYscUd
is called	gVpgfa
is callin	tTUrYT
is calls	kVqdeX
is cancel	bVncRr
is caught	Xjqccb
is certai	kWkmfV
is certif	cdbqdd
is change	tXLqoV
is checke	erdYca
is checki	YhnUoX
is chef	loXaYb
is chicke	cbeeeo
is choosi	yfTeVY
is chosen	hsQfYf
is cleare	pieccV
is clerks	dbcYjo
is close	gknafU
is closed	bXqXVs
is closer	dabecs
is closin	iZPWY5
is coffee	dabrXi
is collec	fYUral
is come	YMWqoo
is comfy	lZbodY
is coming	jhYLkp
is commit	pbgaae
is commun	lkXSam
is compet	ftYcca
is comple	ntZPVl
is condit	TjXR1f
is confir	TZbnwQ
is consid	W0afcR
is convey	dlcdmW
is cool	idjTme
is correc	bWufbZ
is countr	sbbafd
is curren	jkmdbQ
is d	vTXVbc
is dairy	qaccZd
is dated	qcdbde
is dead	aaGnW5
is debate	eepceZ
is decide	jlJhhi
is decidi	1Pcfae
is decisi	uXYXhg
is declin	eYYViw
is deep	dqZded
is delaye	okPmaY
is deleti	fqbbbb
is desk	ZqcleX
is direct	YSYnjn
is disabi	5cIfPN
is dislik	ksWUbb
is divide	crbbec
is dog	nlVnVU
is doing	qigJXp
is donati	afZcXs
is done	hYWTiz
is donor	bpdeec
is down	jnugPG
is drafti	ebcapd
is draggi	psRaZY
is drains	anbpZX
is drawin	fSZbwg
is drawn	cokaYV
is draws	ccceco
is dresde	dbXrde
is drivin	hWodee
is droppe	iYWpZm
is due	uUa0LQ
is durban	gpVica
is eaten	pcgcbb
is either	2XZXab
is electo	dZdesZ
is electr	gTpkhW
is elimin	bXdecs
is enclos	XXhUxf
is ended	iOcbqm
is enough	WlQ0ac
is enrolm	Vrfeef
is equity	carddc
is evalua	esaVdY
is even	brgYca
is every	epleVX
is exactl	aRjyYV
is examin	cbrcec
is expect	UPj8eR
is extend	dbreda
is factor	gdXrda
is fella	jVadZs
is fellow	WaVprY
is fighti	cpcddd
is filled	WjMXpq
is final	bMWSh/
is finali	hTbpal
is fine	YZh1aP
is finish	ecZNez
is firear	cPwaec
is firm	1hUWWY
is first	mWUTon
is fixed	pWwbZS
is flat	aqbeed
is footwe	XpcYkh
is for	aklckV
is forgot	bodeed
is forth	rgbabb
is forwar	darbec
is found	SglaZq
is free	TTfplj
is frozen	YM/aaP
is full	OZgWZ2
is fully	dYWdeu
is furthe	qdddcb
is gaboro	dVrbci
is gettin	fOiUgx
is ghosti	hTjkgf
is given	kaLXuo
is giving	qRUcqf
is going	piSkbc
is gone	ggPViw
is good	bnRnlZ
is got	pfUfhf
is gratef	bqYceg
is green	ecrXjV
is greeti	ZWwbab
is greywa	bathbX
is grotto	qcdaee
is growin	oXcicb
is guess	P/RVYY
is hack	lWZiYo
is halden	aaXUpo
is halted	cQ6cZY
is happen	ZiYspN
is happy	flTohX
is hard	L1Xdbf
is having	ggORju
is hdmi	qbbbfd
is head	eoWYgj
is held	VbzjYO
is helpfu	bpYchd
is her	hrUbcd
is here	cQ5bZW
is hereby	UegSjs
is him	nTpRai
is hired	qIvaqR
is hiring	cVmgjd
is his	gRW0Vl
is holdin	XjTsiY
is home	keTbcq
is hope	YUrhee
is how	oSSeno
is human	1WXqaN
is humano	fpdadc
is hurts	dsXYcc
is ill	mqcaUS
is imposs	bvXYga
is in	hrjccT
is includ	iVphdX
is incomp	TdZ1bZ
is inform	rbXlVc
is instal	ZhrfaX
is intere	bxVagZ
is interr	bYzddT
is interv	VwgVec
is it	Rd4ZWf
is jas	edoccd
is junctu	dWdsde
is just	dtkYcU
is keen	fgUtfV
is keepin	ZRRUq0
is kept	acqRoc
is kilonz	bepbhZ
is lackin	ebepdc
is late	fZaego
is latera	Wepdee
is leader	bhsXcZ
is leavin	XfyUab
is lectur	sXXcZn
is legal	cpdedb
is less	ZYYfsh
is lettin	acdpai
is lifted	jI6faU
is like	eqkTad
is limite	carcdc
is linden	paVjbf
is live	YicpfX
is lodged	eacdbq
is long	X0UhSS
is lookin	priYVQ
is lost	fgmfeV
is lovely	egTjZr
is low	ddcdpd
is luis	eZpkdX
is m	etVdbc
is made	uXXRjm
is managi	cYrZeb
is marek	tUajcb
is may	Useeee
is me	ZUeX3f
is meant	WtYdkb
is meetin	pacicb
is member	gaZpde
is mensah	ZggcWp
is mess	dcdeob
is mine	XHIQ/F
is missin	YYN+dY
is more	angUej
is moved	kqVgbW
is moving	dufYTe
is mr	cbgaaq
is mrs	hYbcZq
is mvr	dacefp
is my	WXrgpX
is name	cmcmVe
is nearly	g0OePO
is needed	panccW
is negati	gRXaa1
is negoti	Xaqgdc
is neithe	ggtdYV
is never	wceWcb
is new	fhxSWT
is news	TxddfX
is next	Xc8VaM
is nice	cakXZq
is ninety	azXedU
is no	XhVaY7
is nobody	WheZas
is none	hVpQYq
is normal	ereTcX
is northl	pbmmWN
is not	bpafXn
is noted	RzgZab
is nothin	lkfPXp
is notifi	yXYbdc
is number	clnViY
is object	Yrfddb
is oblige	sgcacX
is of	cXepeh
is off	ZreVei
is offere	QSbY/Q
is offeri	bSXd5X
is offici	VQSX/h
is ok	ZTLvmk
is okafor	0SNplR
is omg	hShgme
is on	cgticT
is one	iqWnYW
is ongoin	b1TcZY
is online	aWwfYb
is only	jalnVc
is open	cjkldR
is openin	ddbaog
is organi	gucZaO
is otherw	Vilbej
is our	fbfcpb
is ours	eXlTtP
is out	kueOVg
is outsta	QpevZU
is over	dYgQfy
is papers	odcbde
is parked	XH/aWL
is parkin	baweUb
is parlia	bcZqed
is part	Vmblgc
is passed	WwVUoX
is patch	jpbbbZ
is patien	XsmWda
is patryc	jWcfdn
is patter	YXonce
is paused	XH/dZK
is pendin	VyToTT
is perfec	WVTvmc
is perman	gViZsY
is permit	dpRfdj
is picked	Yodlea
is pickin	ukVZfU
is please	diTT3W
is postin	caccre
is prepar	cZZY0W
is presen	cwaZdY
is profes	eeodcc
is progre	cwZcdX
is promis	+RfQZa
is proper	ecqedZ
is provid	ffqabZ
is provin	eqcecb
is publis	taiYaZ
is pushin	isUaZV
is put	tojQcN
is puttin	UQSxli
is quick	2gVXaX
is r	kasVeb
is read	0TjYnM
is readin	hneZqL
is reads	xePqTT
is ready	TgpWrY
is real	XiRmta
is receiv	ZorXgP
is reject	bbXbdv
is releas	hQjegl
is remain	aVTb5S
is report	igWmde
is repres	cpaedd
is reques	cXYrkd
is requir	dmlpVL
is reserv	YobVrX
is respon	gZccaq
is restfu	dZaasc
is resume	bXrefc
is return	iaRkat
is review	axdYbY
is right	oXTeng
is ringin	wTTlXX
is rob	0SacUS
is room	dTVpxR
is ruled	iuXbbZ
is ruling	pYdeee
is run	lUdQmo
is sad	dXpddf
is sadly	aZbdet
is safe	uaeVkV
is said	kuaVVd
is sat	dpeggU
is say	ffVdlk
is saying	YwQdjd
is script	Zsbaka
is see	daUhnk
is seeing	nsRbZY
is seen	yTUhgc
is semina	bYgoah
is send	bogVhe
is sendin	UUUsyV
is sent	qebmZW
is set	gcZpga
is setter	hkfkbU
is settle	rgURsX
is setup	cgZcoc
is short	WgNrqd
is shortl	Rllidb
is showed	Uofgbh
is shut	acveVd
is signed	krbTlU
is signin	ZqQbqb
is silenc	wXWjeW
is silent	YhuZZa
is simply	ZkwfaL
is sittin	gqfZgP
is six	hWtYiW
is slippe	vZZdac
is slow	evcXaV
is slower	eqZdec
is slows	cdeeqT
is small	cbfcrZ
is so	TbwjZW
is some	vgXYfU
is somebo	YRVYW/
is someon	ZZUYd4
is someth	WvYPio
is somewh	cxYacX
is sons	cXWsld
is sorry	aYfcaw
is sorted	aj2XWK
is spoken	ZmjTem
is staffe	Xapeci
is stage	VhjrZV
is standi	aVlgYo
is statis	eepabd
is stayin	lSRkfr
is still	d8XhVR
is stood	cWsedd
is stoppe	Wc5RRZ
is stoppi	qRjbbi
is stored	ebqYec
is struck	cVadcw
is stuck	ZmphaT
is subjec	dgfUqf
is submit	hXsbdZ
is succes	vZcWdY
is sunita	Xavcdb
is sure	wUfZiY
is suspen	UQ/ZZO
is tablew	pZcaka
is take	aUmarc
is taken	dTfTL/
is taking	inQQxW
is talk	nwWYUZ
is talkin	T2XeeY
is tea	YXWyab
is tellin	zUZalW
is tempor	dXvdea
is ten	XoYpba
is tender	Zepecd
is that	baWdd0
is their	bciXXr
is then	zdRceY
is there	VYeykU
is theref	Ucebeu
is they	WzQZWn
is thinki	n9VVPO
is this	Xd1cWV
is three	mSMohn
is throug	ktiQhN
is thumbs	rWccbj
is thus	cabcfs
is told	tjXYmR
is too	SkqYXj
is tracey	bXvdca
is trade	bdpedc
is transp	hlUnTg
is travel	drgcZU
is treatm	aehaod
is true	XdWlkl
is turned	oWhjjU
is two	WhemnU
is unable	bWhYay
is uncle	lWcjbk
is undeci	Z6RXTS
is under	e/cSZH
is unfort	edbepa
is unit	0XWjYY
is unlike	I1Yacm
is unsucc	pZXbei
is until	sXciac
is up	e6YVZX
is urgent	ZblpbZ
is us	Zadeip
is usuall	arfbbe
is vacant	fVades
is valid	cdubeW
is vetera	YhcVat
is visito	bavddY
is wait	evhXWa
is waitin	PXpwkP
is wanted	SXi2cO
is warm	dVYpcm
is we	XkYPez
is welcom	aXffUu
is welfar	ecqdbc
is well	dsfeXa
is what	reXfha
is when	/AXgWW
is whenev	N1becc
is where	ZgbZUx
is who	mfPcSx
is whoeve	ecpeeY
is why	clsSYf
is with	j/GVYV
is withdr	XaZggs
is wonder	aipaca
is word	Yscede
is worked	gfWbbq
is worth	geQabx
is write	YXqZie
is writin	fXZdyV
is wrong	ceYfUt
is yes	lNXX5O
is yet	U6aWaa
is you	WNIf/F
is your	WFe12T
is yours	VOLW/E
isa	YoXYod
isaac	egdgff
isaac .	liUgiY
isabel	bUgcip
isabel .	bYgbVv
isabel say	cbYgpf
isabel the	XX0cZY
ish	WcZayf
isla	fVeefp
isla .	bSbkkl
island	YgjZhk
isolde	akgdlX
isp	fTXevh
isp 's	caZYsj
isp .	jadbpa
isp bought	gcmlWc
issue	sR2WUR
issued	mTiTrf
issued .	acTbpo
issued by	pZaffe
issued for	cXzWac
issued the	cbacsd
issued to	bXebjp
issues	jjmWbZ
issuin	YjZkbk
it	ffcehh
it #	lSbTsh
it ?	ZbRsuY
it @d	/IXZXe
it @p	2UaUXj
it @s	5MjaaW
it a	Soblbg
it about	nYSjdn
it accomm	dZhZbt
it accoun	Zaqfee
it across	niVibc
it after	VpYben
it again	abZ2dX
it agains	nkcScl
it aisha	vTXsTX
it along	hZqiXZ
it alread	bjmXpU
it always	VodfYl
it among	apeeed
it an	pXfehb
it and	klRcjh
it anothe	dabWZw
it any	jZsYea
it anymor	adtddY
it appear	lVeXkl
it applie	fboedc
it are	mZcZZp
it arrive	ZTvdgd
it as	qXXben
it asked	pdbcdd
it away	YQmiUt
it back	QYcvoc
it balanc	Yqcbab
it be	dhZreX
it beauti	Vdjbfo
it been	qpVSUh
it before	iQR1eg
it behind	chpTja
it being	rhhVaZ
it better	oUcYnf
it breakf	cXqffe
it brief	dVfkdn
it by	jYSygZ
it came	PeTfe4
it carlos	buYebc
it cashie	ebaddq
it cheape	aXZcdv
it cheers	WW7WRR
it chef	wUdbcc
it clicke	Xsbced
it clock	dZsddZ
it closed	bPqbld
it closes	RWc1ZX
it come	imQjeg
it comes	ipdYfZ
it concer	pVZgkc
it confid	cXcudX
it confir	bebcrd
it contra	ceecpc
it coo	cqaedd
it could	Y6abUU
it cut	cducbW
it cvs	sG0ZcW
it davide	ddcqae
it decide	YdYvag
it delgad	eccecp
it depend	auYfda
it did	PoaXVy
it disabi	lZWuYc
it do	VhiXYu
it dog	wOgeag
it dogs	Ytbcce
it done	ZYZpsY
it down	imhVlU
it drags	ZxWZYY
it either	esmZaQ
it elsewh	dVfclm
it ended	jglVbc
it ends	scURXx
it enrich	Ybectd
it ever	qUpcdZ
it every	aqZabi
it expire	aXdgvZ
it fair	ZtZYZi
it favour	dqbahZ
it fell	dZWdnn
it finds	ardadd
it fine	hahraW
it finish	lbocaU
it first	lkVVhl
it fits	goVoYU
it follow	lSgdaq
it for	fZUblu
it forwar	pYafdi
it found	caabes
it four	dobdeb
it from	liXdWp
it furthe	UpXoZf
it fusion	dZbeeq
it get	lUcnib
it gets	yhacSY
it give	pScgke
it gives	WbRjuh
it goes	eqfXkW
it going	phhgdR
it got	Xeadrg
it grade	dYbZvc
it hack	mgancU
it happen	ZqgUjd
it hard	gcbbdp
it have	dRduZl
it he	eaPoki
it help	dfabar
it helpde	pfabVc
it her	bXrdch
it here	aJPli3
it hgv	eRempd
it home	kkjgWX
it how	eatdWa
it human	1Kbgbd
it i	hWTerl
it if	Qeboli
it in	hZdqfa
it inside	lXaqdY
it instal	bZocZh
it into	gclelU
it invest	UUghrg
it it	ZShd6U
it job	ebmcnU
it just	RbssYQ
it keeps	bdbcfq
it kennel	edYtUU
it kindly	dRaejs
it landla	ZlrWbc
it late	UoeZmi
it lectur	ibXcrb
it liaiso	eUtfeX
it lifts	eYqeed
it like	dgdSjm
it linden	pZclaa
it looked	ikaUbp
it looks	ngcTdi
it love	ZaXcbr
it make	beddco
it makes	jXqUWn
it mate	Uhgeik
it may	c8jSXO
it me	eQJn4T
it mean	Xsabai
it means	gvaWYd
it med	hcgVkf
it meet	qYeeed
it meets	cySjXW
it might	fqnViN
it mine	eedeYo
it model	dbaucZ
it more	QoiXXr
it moves	Xufaca
it moving	eZpefc
it must	gZauYc
it myself	gUdtWY
it need	dfZboc
it needs	htWfMj
it never	kTflbk
it new	cWbpcm
it nice	oUadbo
it normal	sjVaca
it northl	8MWUff
it not	kTXcno
it now	dEZyXv
it off	ickSek
it offici	SbUU6a
it okafor	+DVgdY
it on	vTdjeb
it once	PgWlgs
it one	rjblVT
it online	bYXybT
it only	PrwRYe
it onto	daYgeo
it open	RsfamX
it opens	gcrZeW
it or	oSeeuP
it organi	gaYabv
it ought	ktbcWX
it our	Smpbah
it out	koZaiW
it over	ijOmrW
it page	dopVWc
it partic	xWYfcZ
it parts	gRrdib
it past	knJela
it phones	pccdbd
it picks	fcrcca
it placed	dceeZp
it please	eaWujX
it princi	cXXlpe
it procur	qadfdc
it promis	lUabZs
it puppy	ddaedp
it put	dfiWgj
it qa	fgpcaY
it quick	ctWYda
it rang	aTpdao
it reads	mRooXa
it reels	fpccdb
it remain	ifVtcV
it reopen	cbrcdd
it restar	dVweeZ
it rests	cudaeU
it right	YkWgbp
it ring	caWboo
it rings	Tvdedd
it rob	vRfYde
it round	clfdoS
it rust	rbbeeb
it second	Xbcjqc
it send	dderYe
it sends	gcfpZX
it settle	gvTSkR
it shall	ocTkjZ
it she	dgPnhh
it short	ZTjjld
it should	Zadqjc
it shuts	VXZrjj
it signed	dfZpfX
it since	fUYaju
it sits	nYbpZY
it slip	vUcced
it slippe	qnVddT
it slowly	irWccd
it so	aPckpm
it some	hlqTWb
it somebo	WjaYod
it sooner	Xccbkq
it sorry	ZpZZpV
it sorted	hsWaac
it sound	brcidW
it sounds	tVdcec
it stays	RbsVmg
it still	obkbcY
it stood	dZcdgp
it stops	hWZgXt
it straig	taRPbx
it suits	eViocc
it surpri	dlhUih
it take	filaiV
it takes	lyXfSX
it tells	lVobYi
it thank	cYuedX
it thanks	aezhZR
it that	odgifQ
it thaws	YK8ccc
it the	eZYigp
it there	YHcXg/
it they	iUUhpj
it this	ZlVchk
it though	bRidXw
it three	qPfTml
it throug	hePfmk
it till	TjyOmS
it time	N/RUXS
it to	cWXlgs
it togeth	Taawgf
it too	itOWoZ
it took	gQQRwv
it turned	Yg2eQV
it two	uacYjW
it under	iXfqcb
it unexpe	eeelVl
it unit	sVQvVW
it until	iImguQ
it url	cepZdf
it us	jbcpZc
it useful	jpcXcc
it very	chVndi
it vouche	qlcScc
it want	hWeZdq
it was	aWoUgu
it we	Uegcmk
it well	USwalb
it went	gWgYXx
it were	SsZhNt
it what	btZadb
it when	irXkXX
it whenev	Ulerab
it which	dkkXpS
it while	cnVejf
it whoeve	Vaadct
it will	2jZaXX
it with	g7OdYX
it within	cRV5fS
it withou	maUmbj
it word	fcddpa
it work	cjXhWp
it workin	dcbcdq
it works	fjTqdb
it would	kmUeZl
it wrong	bgqZXd
it yes	ufUZkW
it you	fXTa/U
it youngs	dbqfZa
it your	WSdknl
it yours	bSlavb
italia	VeSsjk
italy	jVUmii
italy .	qZcced
itd	fceZdp
item	hrQdha
item .	duZmbQ
item was	ZyceXV
items	Ydrebd
items are	darZdb
ito	kjUkVg
its	kjVXkj
its a	aNObs3
its about	bepfab
its aisha	bpbeed
its an	XYYhsf
its answer	/QNYUf
its apartm	qbbeed
its appoin	tcYaYj
its budget	gYvedW
its chair	Ysceec
its choice	zSTNip
its conclu	Zrdddc
its consen	ipcVee
its course	bxYdcX
its date	Slbpka
its debrie	Ytcdbb
its determ	fscbcY
its doors	VYqZYq
its except	eZbeeq
its final	ocbiba
its fish	tZeZcd
its going	XhdZog
its hand	oXaagi
its here	ebpddc
its his	apfecd
its in	scQijU
its just	VqoXaY
its last	qVaich
its list	3YUSaf
its love	adsecY
its me	ejUkpQ
its mind	qjVeWh
its mine	ZXUayU
its minimu	eaoedc
its money	dVndhh
its my	VZmklZ
its name	hbpgaX
its new	xXPVmh
its next	isUceZ
its no	VTSaV5
its not	ihWcYo
its now	raWZcb
its offici	USZdvl
its okafor	reSlZa
its on	ircZZZ
its over	dcacWs
its own	O/aJSf
its owner	bpddde
its partic	PvZcmc
its pick	sbcadd
its place	Q5QjZY
its posts	dXvcca
its recomm	bpYbci
its recrui	ddqaec
its remain	cdcZvX
its ruling	3SgYZU
its say	Yokadc
its school	ZaZdZv
its second	dcbepe
its select	fXdccs
its settle	eVedra
its staff	ieWbfm
its steph	xbdTcb
its still	bqadbc
its teleph	bsXeec
its terms	edcdpb
its third	aqdcde
its tia	dWeiki
its time	k4UUUV
its turn	csZdcc
its unit	pYbecc
its up	PyemYZ
its verdic	vgaaaZ
its vote	pUegic
its wardro	aeocdd
its way	PUZm8W
its word	sdbdba
its yes	dgdbqX
its you	UROU/S
its yours	hYVWmn
itself	hhljXY
itself #	wXbbcZ
itself .	eoVklQ
itself analyt	wZdaZb
itself i	mOnige
itself is	Rcdpii
itself no	cseZcb
itself not	Zatedb
itself says	jnVdcf
itself the	cllWVk
itself was	cbreeZ
itself we	Zddedp
iv	iemaeb
ivana	XhgZkj
ivy	gdYgne
ivy replac	edcbqc
iwan	YXrXrS
iwan .	ecrdbb
iyer	tfOddi
iyer .	shYaab
iyer firefi	hfWncd
j	naggeZ
ja	iiegYg
jabs	VkmZla
jacint	agijYh
jacint fine	ecWido
jacint is	agpcdb
jack	lkgYgW
jacket	lcqUhT
jackie	aYllXj
jacko	ohVXfh
jade	nhenQV
jade .	iWrhZY
jade certif	ebWpdk
jakart	jbmeXg
jake	bbvbXa
jake .	XdyWbV
jakub	pYhiaY
jakub .	pZgdcd
jam	gYjZig
jamal	icSodi
jamal 's	pdXVkh
jamal below	bekSli
jamal bit	aZdtdd
jamal on	pThXbm
james	fXNgpo
james .	bVSfsm
jamie	chjicb
jamila	eVfjcn
jamila .	eaqdcc
jammin	iVffjg
jammin .	eSliif
jammin and	paZamb
jan	aehhci
jane	XmZahn
jankow	eahYho
jansse	cmXZdm
januar	pYeZXo
januar .	ZVlbep
japane	kPjXwZ
japane .	tVjYjT
japane castel	aaZepg
japane is	YVmdil
japane shift	Uggejj
jars	mkgZeX
jas	dgiTjh
jas i	dWcikk
jasmin	lVhhfe
jasmin .	icWpYk
jasmin me	aarZWl
jasmin you	jUdjjf
jason	VjhhZl
jasper	kWkjgX
jasper the	oUojcX
java	baavfZ
java develo	cdWqdg
java place	decXqf
javier	Sgmifc
javier is	WYzZdb
javier with	ecrabd
jay	dhpdZZ
jayant	fafZli
jaz	jleceW
jazz	gYmgcg
jd	cUYldq
je	mfcWhe
jean	PobnTn
jean .	Vgbcgo
jeez	hdhVeq
jeez .	iYWYgt
jefe	ZlldfY
jem	Vjdddn
jem on	ebabdq
jen	Rdnafn
jen want	ceXbcq
jena	jcfgiY
jena to	dsdVed
jenna	fnaala
jeremy	eddmiY
jeremy of	dajpZb
jermai	lgWddj
jeroen	ZqYkdb
jerome	kSaSzg
jerome .	kZaZtV
jerome one	kVeden
jess	kdTgjh
jessam	aVvZXh
jesse	gUdoYk
jessie	eWRyjc
jessie .	VWgshb
jet	gdaZmi
jet .	bdeasb
jewell	hbmXrW
jewell 's	aVcdmn
jie	YfhlhY
jim	kWmkYZ
jinx	diedhd
jinx direct	bpcedb
jk	oSnZbj
jo	bYjfle
jo and	edccqa
joachi	ldbbak
joan	YvWldV
joanna	eelVsW
joaqui	iTPZlj
joaqui on	dZoddf
job	bZeYtj
job #	mhTheg
job 's	XYWT5n
job .	acYXxj
job ;	sabdjX
job ?	ZWVlnm
job ad	bWxabX
job after	XYwXjb
job alert	XV7ZTZ
job alerts	YV/SRV
job all	qebdad
job and	edgTrb
job any	cTsYXl
job anymor	ebZdds
job applic	Tn0YUT
job as	dmWWim
job at	SRxema
job away	eYZdZw
job before	dsZYYi
job betwee	kXUbdr
job board	dcdtXb
job by	wfOVgh
job can	gUZlXs
job centre	lfeVhh
job closes	hofgVZ
job comes	hdTaue
job dad	eoTedk
job descri	VqihSh
job do	gcbpbc
job does	ebbddq
job either	fbbedo
job fair	gV7cTN
job for	XUgiaw
job from	cdZgsZ
job front	aqndTQ
job gone	cbYbY0
job got	cZadvY
job govern	qacddd
job has	WdecTy
job have	euWabc
job he	dbjeVo
job hello	eeoedZ
job here	edWddr
job howeve	dqYaZf
job hunt	gfxbWZ
job i	YXYexg
job if	akYVph
job in	eNfmrb
job instea	ddmekW
job interv	aUvdgY
job is	YcVU2l
job it	dQZgpp
job itself	bVxeaZ
job mine	ccbcqe
job never	ajrbaW
job nige	aafdpZ
job no	bqSaoe
job not	fWmZel
job nothin	dZqfcd
job offer	deYepc
job offers	hkobVZ
job okafor	cXoaUs
job on	ocbijU
job or	kYwWgT
job postin	emUedj
job prepar	fdbeap
job seeker	cbvXdY
job she	qVefkW
job so	dRghjk
job sorry	pajjXT
job starti	edbepa
job talk	cascZb
job that	YbKgul
job the	jjjTlW
job then	deVdok
job they	dgVgnf
job thing	kYphcU
job though	drjcWY
job till	aqVYqa
job title	gbsgWZ
job to	hSUVQ/
job too	crTdbh
job unit	oZZinV
job was	WenWVt
job we	crJbeo
job went	VRBUF/
job with	fPjPxd
job would	iUXdgq
job yet	frfdZW
job you	jQnXfj
job yours	ceadqc
jobcen	iQktbU
jobcen on	ceqYee
jobfjo	Ymecei
jobhar	Ragfmk
jobhar they	bUUdoj
jobs	WS4Rgn
jobs .	WbfZqi
jobs accoun	ecoddb
jobs at	ZrQZlk
jobs board	ZZwWbc
jobs for	cb2ZaU
jobs gone	dbXddt
jobs have	cbTddv
jobs i	baobjd
jobs in	QX6WUa
jobs like	cXvYYc
jobs matchi	dcpecc
jobs mine	dbSZvi
jobs near	iYiWco
jobs page	bhpcbc
jobs portal	gcVlme
jobs so	paadef
jobs team	oabdec
jobs you	ZVnpZg
jobsee	XdZzaT
jobsin	cccaeq
jobsta	ibhkWh
joburg	fgddgf
jobvin	dcbcin
jodie	jrQaic
jodie .	UnWZio
jodie of	qbZidb
joe	eYclih
joe aarhus	jlWege
joel	egiffc
join	RQbV/e
join .	bZfnVk
join ?	fdeTse
join as	cbdTyb
join on	WacVuj
join our	YUkcjp
join the	WWgTxj
join them	dadogd
join us	VYkK/X
joined	TX0Vlb
joined by	cUfcmo
joined our	baqXlb
joiner	ddehgg
joinin	Xbad2Z
joinin .	bXpYoY
joinin date	cbcerd
joinin instru	hTTuoS
joinin kuba	fnaelV
joinin letter	edbYre
joinin link	eepXde
joinin on	aYWdmp
joinin our	clgbUm
joinin patiss	kVpecb
joinin report	decYrb
joinin the	lVedjh
joinin us	WWXdwk
joins	cefcYr
joint	iVVzYc
joint exerci	aebqdd
jointl	mVXqbe
joints	bcdjif
joke	VfmhmX
joking	Yfiaoa
joking .	dpWemY
joking cast	afUaok
jolly	dalfgd
jon	fcUgmj
jonah	hVmjjT
jonah .	bbtabY
jonas	ibejcf
jonath	jZYnch
jools	pWaeek
joost	Ypebhd
jordan	XnoOie
jorge	XkZdji
joseph	ifaYgi
joseph .	hfrcdT
joseph i	coYeeg
joseph unit	WXUWri
joshua	lUWfbt
joss	fficjb
journa	RXhooe
journe	fSlYYt
journe home	gYwacY
journe with	bZSaa1
journé	lgUXgn
journé .	cebbrd
journé by	pceZcf
joy	TTeS2p
joy .	cdhUmj
joy and	ejahmV
joy at	ebaedp
joy of	dYffod
joy that	ZccYxb
joy to	WXdQsp
joy>again	WTYhc3
joy>ask	ikUdZp
joy>away	Rjhdfk
joy>bye	aUtgZj
joy>chosen	UaVi3Z
joy>closed	jeraeU
joy>decide	Y3SahX
joy>free	QwbjXf
joy>give	dffWsc
joy>goon	TbS5ba
joy>hear	aXviVg
joy>hold	bWUgiv
joy>if	YYQi2d
joy>meet	jVhcco
joy>not	UjZZcy
joy>offer	bfZX4X
joy>others	iVZjSv
joy>papers	abfVti
joy>post	dcYZxe
joy>receipt	ZgsccX
joy>refuse	gOevTo
joy>review	ZnnYiV
joy>said	bigWoe
joy>sorry	hXdVgr
joy>start	bcnUih
joy>step	iZmqSb
joy>thanks	ebyYVc
joy>wait	bqXihY
joy>you	aajdrb
joyce	fdjabl
jpo	bfYlig
judge	elohaO
judge on	ddepad
judged	jTuZeW
judged origin	Yaqadf
judgem	jbVihi
judges	whaZRY
judgin	edakbk
judici	ZojgWb
judici who	eodZed
judit	gVflla
judith	eelVei
jule	canSUv
jules	hUjamh
julia	YcdUwf
julian	ejXmbg
julie	elOlpW
julie .	edbtaZ
julie in	ecdbpb
julie unit	abbrce
julien	Yegmbh
july	fsXZlU
july to	ceeapd
jump	ViTpnb
jump .	dpaeed
jump on	WSgqkf
jumped	cYdsca
junctu	Yddsbe
junctu a	bafpee
june	Yjhanb
june .	ahNdqk
june ?	mmdccW
junior	acTYtq
junior .	ieWZas
junior and	ccZcoh
junior for	eZecdp
junior foster	TZgmij
junior one	feeeqW
junior posts	dadcZr
junior wareho	dapcha
junipe	bdohVg
junipe .	dgdpaa
junk	engibT
junk .	XpcejZ
juries	iQoXob
juries .	gWpcjZ
jurong	efbfjh
jurong .	diThlg
juror	dgRoal
juror .	dacrcb
juror would	ebZedr
jury	frRhcg
jury 's	rrHXge
jury .	XgSdqb
jury asked	dddaep
jury duty	csmVcU
jury essent	dphYac
jury has	XdSdls
jury in	Uedudd
jury is	YxYgXZ
jury midwif	hYpdbe
jury rotati	hWtcYa
jury tells	sbdaec
just	afofga
just #	gqfaRh
just a	XpojSW
just above	ecceaq
just an	WeweZY
just answer	YferZa
just as	SmindY
just ask	kWtVce
just be	cZarde
just been	oTTiim
just below	dZZcse
just called	UXVX1Y
just can	gsYWXj
just checki	VZjqab
just closin	gbYcip
just come	gSWfop
just confir	fUYwYf
just decide	Tatedc
just did	cckZrX
just do	T4gVYP
just ended	iXubcU
just enjoy	eaodde
just finish	pagRod
just for	rVuRXb
just go	abqcdc
just gone	rRWlah
just got	cgYWud
just had	aYVcvl
just has	iuUggR
just have	hpdcgQ
just heard	kGlcoq
just him	XaavbX
just hire	bTcbwf
just hit	Vccrck
just how	sdedfV
just is	ZpieeY
just keep	oYjaed
just know	cpbedc
just later	arbdce
just laughe	Wsdede
just let	VZXoZt
just lettin	bgrXfb
just lookin	hTdrcc
just lunch	ecWknc
just me	acrZae
just my	ZYwcda
just need	kiKgtU
just never	dYWddq
just nice	ecpedZ
just no	jjRYbn
just nod	bbcscd
just not	VtSZSs
just now	rdYaei
just nudgin	aZeree
just off	kkMTxe
just one	fWWejr
just our	gcpYdd
just reply	dRT2bc
just ringin	hTodka
just rings	UXwded
just said	UnOfrj
just saw	dYvZdX
just say	ZTRxnh
just saying	iY7PYW
just says	XtoVRZ
just seeing	dbrYbd
just sent	ghraZZ
just sign	eZXpgc
just slow	e7JbdY
just slower	eqXded
just so	Za5eLd
just sort	gQgsbb
just spoke	pVZghh
just starte	dqZcbi
just stoppe	bVychY
just talk	dsaZee
just tell	TPYxpf
just texted	rYdebd
just that	RuQqUj
just the	gTtZbj
just three	brceUj
just to	ib0XXX
just told	OgqThr
just tom	darddZ
just took	cargbc
just turn	aU4XcW
just turned	dZrZfe
just wait	myOeXW
just waitin	peWapV
just wanted	fZ1aYU
just we	VtSamf
just what	ahVplY
just wonder	fmmTcf
just write	iXlVlh
just yes	WZafrb
just yet	gzVeYX
just you	QtWnha
justic	Wjfhfh
justif	VUjX4Y
justif as	dccYua
justif you	eadasb
juul	lTiehf
jv	mdaghb
jérôme	adsncR
jérôme it	eaipZa
jürgen	aRW1ic
jürgen .	dWgsab
jürgen and	ZdYrac
jürgen endors	cecqad
jürgen the	pWYniW
k	cWgocj
ka	Zagehm
ka .	bSxgbZ
kabwe	adjiia
kaczma	bifege
kaffep	YTfhln
kai	kqZUcf
kai near	ZxZZbc
kai of	dtXdcc
kai to	lYwVbU
kaizen	eheigZ
kaizen i	eeYqcd
kaiāra	eiboYa
kalgoo	dqhWiW
kallan	ekXlha
kamer	jmhaaY
kamins	iVekhf
kaplan	lVfScu
kaplan place	ocbddd
kapoor	XXylYT
kapoor .	TkuiaU
karee	ggatUc
kareem	Wnbdjh
karen	gdVjkg
karen .	dWYjrd
karen lot	aXVcon
karim	jVkZna
karin	bjoaXe
karrie	hcgdgf
kask	dbeYkk
kasper	gbdjZk
kassel	XaujUg
kat	dfZbog
katari	cYefmj
katarz	doXYei
katarz 's	dqYaea
kate	agYfne
kathi	UQmqcn
katie	cdllYb
kaur	ffZZph
kaur .	bjYcrX
kaur out	YiYgbp
kavith	fUaekp
kavya	flWcZp
kavya .	WoOoUo
kavya from	cYfaes
kavya it	mViakc
kayla	Tbfawd
kaylei	nZhWcm
kaylei in	ZZhcZt
kaylei me	pdYWig
kcse	Wdhrbe
keane	hmbZYi
keane .	uYfYXa
kearne	aYsgdb
kearne people	bTxccc
keen	YlTvdb
keen ?	jUXkmh
keen as	jVZnif
keen but	dpbeec
keen on	UheuVY
keen to	Tgdsbe
keep	cjhXbo
keep .	fivVZW
keep a	dcrglQ
keep an	maPXa1
keep at	XhVbbv
keep being	cqaeed
keep chasin	cpaaed
keep coming	ecZeep
keep cvs	daccdr
keep digit	ecccdo
keep doing	dUkdco
keep emaili	eeVqde
keep follow	edWfbq
keep gettin	jsUaaZ
keep her	fbrZbd
keep in	dWkVZu
keep it	XQfnua
keep lookin	SeYZhv
keep me	TySack
keep my	ZfZUb0
keep our	hcdZsZ
keep people	pfdeeY
keep puttin	bpcded
keep quiet	cPmmlc
keep reads	bfbpcc
keep saying	nsSXbX
keep tellin	cqedcb
keep the	aJyYli
keep their	XS5Vbe
keep thinki	kSqeee
keep this	aczVcY
keep to	tmeabQ
keep waitin	aqXbdi
keep writin	eabeep
keep xiomar	ZYobdl
keep you	g3USYg
keep your	jhXZTv
keeper	mWYsac
keeper pour	Zcered
keepin	ciXJlx
keepin .	qYkdcY
keepin ?	ecuZbb
keepin me	UXaZ0e
keepin people	pfcddb
keepin the	fcRcZx
keepin well	dUyfYZ
keepin with	bqZbdh
keepin you	eiPTti
keepin your	auiXWY
keeps	V+UYWd
keeps .	dcocdc
keeps a	hoiWZZ
keeps her	etZcdY
keeps saying	WqTabn
keeps you	dabqfc
keiko	jflSbg
keiran	fdhdie
kel	lYamfa
kelech	kRcflk
kelly	gjeckZ
kelly .	dSekkj
kelly ?	chXrcd
kelly and	dpdbeb
kelly of	dapZib
kemal	dmZkXg
ken	llZUgg
ken your	bpcded
kena	gearYd
kenji	hlYVij
kennel	cafpUf
kennel people	lVYXjm
kennet	fmUddm
kept	Xeqbcj
kept .	bVtdYj
kept a	dbqXag
kept asking	cobXbf
kept for	XStgff
kept in	lohUYZ
kept it	WZgYZy
kept its	Veceok
kept my	aribbW
kept on	gUdUpn
kept saying	apckbb
kept the	SQZinv
kept to	bpdcdd
kept waitin	reSqdS
kept you	qWgNhn
kept your	cZfrfZ
keshia	jeVdhk
kestre	Nahgmn
kettle	ZfuVjX
kev	mgaceg
kevin	kUkcWn
kevin .	eYcbet
kevin have	qbbdde
key	jcjcec
key .	iXcecp
keyboa	gdbmfb
keyboa .	fdVjcn
keyboa is	dqgaab
keyles	YRvjYc
keys	bfiUpd
keys to	iUpeee
keysto	Zbdmdm
keywor	WhoZkZ
keywor #	Zibapc
khadij	Yhkgah
khadij .	VWmkYl
khumal	dXikgg
kia	bYldfk
kick	TYraqZ
kick .	ZYqidc
kickof	lieZiY
kicks	eZpbcf
kid	dggbck
kid .	dPVbnx
kid has	qlXbbY
kiddin	ciWgfk
kids	Zcqeed
kids .	hb5UVU
kids ?	cdraad
kids till	Wjcpae
kids voted	YkSfnf
kiebit	cfhdej
kiebit .	ZZidbq
kiebit all	YnleTg
kiebit and	jVeddn
kiebit collea	Vdifjk
kiebit cscs	efqWbh
kiebit diary	ZaZgqh
kiebit iberia	ddtdaX
kiebit initia	jcUgen
kiebit placeh	TlXiZs
kiebit sir	bZtZcf
kiebit vp	beqZdd
kieran	WugcWf
kieran near	dsYcec
kill	ZluYSb
kill me	edpbeb
killed	cTuWSm
killed it	ecZber
killed me	aZ7bWQ
killer	uYdedY
killer on	pccced
kiln	XZxhRW
kiln .	UkWqbf
kiln and	iWqiZU
kiln is	bdbqdb
kilonz	Xe1dWW
kilonz .	bduacZ
kim	hWldcj
kim on	cZscdc
kin	edYlhf
kin .	iaUigm
kind	ZbuXbl
kind .	bSpegi
kind card	cZubeY
kind greeti	ecWfeq
kind of	ajpPTr
kind remind	hbeqaW
kind to	Veldkg
kind words	gO4TfW
kind you	cnWakg
kinder	efdfjd
kinder board	fcfqcY
kinder typing	eccbqc
kindli	gfgmbX
kindly	YYYxgg
kindly .	dYiWcv
kindly accept	bedWva
kindly acknow	YcWnjk
kindly ask	haUpkc
kindly be	hWTocp
kindly bear	rfYVbk
kindly bring	eeZtZc
kindly call	ddbpgZ
kindly check	pdcWhe
kindly choose	dbctad
kindly comple	bXZuiZ
kindly confir	ZcX0bb
kindly counte	aeebrc
kindly disreg	keuWbS
kindly do	ciZrZd
kindly fill	eebqcd
kindly forwar	bUY2dY
kindly furnis	Yeeqbf
kindly girls	eeeYpe
kindly go	fecoea
kindly i	daadds
kindly ignore	WfscgR
kindly instru	Yddpee
kindly keep	kqZVcZ
kindly let	aYbsib
kindly limeri	ZbYwbb
kindly note	gjpHZo
kindly presen	eadqce
kindly propos	bcbvbb
kindly put	dcdoed
kindly resend	ecmkeV
kindly revert	YZWydZ
kindly say	Yfeare
kindly send	bcWyab
kindly share	bdZqgc
kindly sign	bddZsc
kindly submit	bcZsfc
kindly supply	cWaskZ
kindly take	jaaqab
kindly teleph	cbcqdd
kindly tell	QiapoZ
kindly that	YbYaZy
kindly treat	dcjYao
kindly upload	cdVybb
kindly wait	thYWbc
kindne	Yilgfb
kinds	ZYjmic
kinds jobsta	dbdqdc
kings	dblXif
kippur	hQailm
kiprot	TrTjQp
kira	oSUhat
kira you	pbcYfi
kiran	adkgib
kirk	Temlgb
kirsty	eVtTgi
kirsty .	ZXtaZj
kiss	cjcmcd
kit	kdbkZe
kit 's	isXZbZ
kit .	mhOnZa
kit did	Zaceho
kit signs	Xpdeee
kit to	UZe0UV
kit with	cberZd
kita	XlgcWm
kitche	gRojdf
kitche .	cUxhiN
kitche porter	iYpXde
kitche test	ccatbb
kite	WjceZq
kiv	ZWuZlX
kiv .	beoYjb
kiv has	fjmeeV
kiv i	Nfcjkm
kloofz	jUldjb
km	ZapanZ
km .	YdqbjX
knacke	ccegbo
knee	aZlfjc
knee .	dbohba
knew	iOmhig
knew .	kUjoad
knife	hndecZ
knitte	aiUofi
knives	bokbVg
kno	dVoheh
knock	gdYpdd
knock out	bdXrce
knocke	WOWHf7
knocke back	UTNRh0
know	mhdddd
know #	rYchca
know .	mxbcVX
know ;	eUYiln
know ?	sijXVW
know @d	tYbdec
know a	YPxVcn
know after	S1fWYd
know aisha	rXcicd
know alread	oghbbY
know and	lnRkVe
know as	bocebf
know ask	bpYadk
know at	ZibZep
know before	lLXdsm
know by	sYVbuX
know can	bdeode
know chef	tVdaid
know disabi	/NWXbX
know do	ajaqda
know dog	0UZWkZ
know drink	pZceee
know each	hVipcc
know either	gkTtWV
know everyt	oTaoed
know for	xQmbcZ
know from	xRfmUb
know hack	qedbcb
know he	guaZcZ
know how	Wlfabp
know human	3RUced
know i	Resfjd
know in	4VXSgd
know inside	xUbaiY
know is	XZskVc
know its	dpWfef
know linden	qaebdc
know me	eRpndd
know more	b4cPVf
know my	VXzbfX
know northl	4VUcdX
know not	SkZnhg
know nothin	I8oaWO
know now	WPgZxl
know of	YSipbm
know okafor	/KVTXd
know on	/HgOaW
know once	M4bgcZ
know our	kdqXcY
know people	bWqdeh
know reads	+SNXcb
know she	esddZW
know so	mYqecT
know someon	dYscda
know someth	ZwZadZ
know soon	pZddde
know that	UauUgo
know the	hUeegp
know their	bpdbee
know then	qfcdca
know there	ZfWjcs
know they	ZhlaRq
know this	dUhaes
know too	VuZfcd
know unit	/GQQZT
know volume	oZfdee
know was	Trbddk
know when	N/dcXW
know where	wagTWk
know which	cUZ3gW
know who	tlZadU
know why	hNlYTx
know within	sYfVlW
know yet	cpWihY
know you	Yciebq
know your	XUX3jX
knowin	ZejdqW
knowle	cZYaX1
knowle of	dZZYax
known	o4aSUX
known .	a4SXYc
known after	Yrdeec
known by	apchcb
known for	awXdda
known it	hoWZhd
known on	tdYcdb
known since	dWidcp
known that	hTrbci
known to	j7LdTR
known until	kTqcea
known who	scZZdc
knows	R/hZWU
knows .	M/SeTX
knows ?	nUncce
knows and	ZZcoig
knows anythi	eSvddb
knows for	Vkodda
knows his	Yadref
knows how	dxbaaa
knows my	dgnkYU
knows no	cXrefe
knows nothin	fqbbZg
knows the	mdWXXt
knows them	edpZec
knows what	csgdbW
knows when	P9hSZU
knows where	crdZce
knows whethe	eWqffe
knows who	ZtZeed
knows with	btYddc
koch	UgnUcq
kofi	rdagac
komst	mXYkgf
kong	geaiWm
konrad	UT0Uck
konrad .	bbpbdg
korea	kbUfne
korean	hhadgg
korero	adgdgm
kovače	ohKeRt
kovács	fgZjff
kowalc	jlgZfW
kowalc .	eeoWeg
kowals	hhhcdc
kozlov	XbWmpe
kp	hlUjkT
kp from	echpZZ
kp in	ccbase
kp on	WscZZa
kp to	vXcacd
kraków	OpjXVl
kraków office	XjWVbp
kris	WogZck
kris .	brabeb
kris are	aedboe
kruger	heYlZj
krysty	ZfTdom
krzysz	fZehje
krzysz mei	bedpae
krüger	edlanW
ks1	YXojae
ksh	Zehgak
kuala	flWflc
kuba	UalOsj
kuba is	VYoYhn
kuba year	ffbdpX
kubern	eWclbm
kuhn	gbYWwe
kuhn sign	deeWqf
kumasi	ZSkbhq
kung	celahd
kurato	fYhhhf
kwaben	eZjeih
kwame	eajiia
kwame .	ecpcfb
kwasi	lkbYde
kyle	RffUtk
kyle .	Xcbcpi
kzn	kbfeff
l	XicYzW
l 's	ZfbVwY
l .	VvZYoW
l1	XbeqlY
l2	PXnknb
l4	fZpeYd
la	Whfjhg
la .	cZbjpb
lab	edflec
lab .	ebkZVq
lab has	qWdefe
lab on	gpZbiZ
lab reads	cbcqce
lab thing	eZgebo
lab with	Ugbjdn
labora	YgbkZn
labora 's	jXTmbo
labora .	XoXYnd
labora of	dqZdec
labour	hhcZdk
lace	hijdkQ
lack	OiJ5Up
lack a	bdcoee
lack of	gdVhen
lack your	Yabvdd
lacked	efaned
lackin	bQf3aS
lackin .	eadrcb
lacks	RQE/jV
lacks a	XXY1cY
lacks argued	ccZsea
lacks the	ddZqec
lacks your	bbZsee
lad	gYWTi1
lad .	gPOPq4
lad a	cccdra
lad and	fombaU
lad but	dUbdYy
lad did	iladmU
lad from	UdcZYz
lad he	ZXXbri
lad in	pfaccU
lad to	ipbVbg
lad turned	ccbdqb
lad who	bZZWR5
lad with	YTUWe2
lad wrong	dYcfeq
lad you	cjcZqZ
lad your	hbYepc
ladder	gZijVk
ladies	dcfifh
ladies has	cacdcq
ladies manage	fqQmgX
ladies shop	hbVbuc
ladies with	bqhaac
ladies you	iagWpd
lads	omaZUi
lads are	eqbceb
lady	jjYecj
lady 's	jlVcdh
lady .	fedWTw
lady calls	pccded
lady day	cYSR5Y
lady does	bOdpas
lady from	dfSmen
lady give	Treeef
lady got	ZWpjYh
lady in	bgfofW
lady just	dbpeec
lady loved	kTohfa
lady new	bbdped
lady of	okfkXN
lady on	gqZYdd
lady papada	gWhefm
lady reckon	thZbZb
lady said	mlZiUd
lady say	fjXcYr
lady says	gWdrkV
lady told	ilVbmZ
lady wants	agbtaa
lady was	pXkdVd
lady who	fVkgkg
lady with	ahbVbx
lady you	YdpYhg
ladysh	imRnfX
lagged	edifZk
lagos	nehedY
lagos to	eZsdda
lags	WgkUpf
lah	dgjTcp
lah .	Spibcj
lahinc	lkhaXa
laid	ZmoacZ
laid before	hxKeYd
laid off	cWgcdt
laid out	VfpdkX
laid up	jXrddY
laird	YbSlrZ
laird .	ebZscc
laiter	alicZh
lake	aZiije
lakesh	tdTWig
lakesi	bqUiag
lakh	jcZiib
lakh .	qcbbed
lakshm	cdbZnk
lam	glbeiX
lamb	gedlfb
lambin	pbfghU
land	yaaRib
land .	fiVbkj
land in	qeUbhb
land northl	Wqeffe
land okafor	tXadce
land on	wVaYjc
landed	aYiayV
landed .	mTnbhb
landed i	aocede
landed in	aVmnhX
landed it	VROU6V
landed looks	dcsZbd
landed on	kXWddr
landed safely	gbtbcZ
landin	cmXXbs
landin but	ecddbo
landkr	alnZZf
landla	Tdhhem
landla them	ZloWde
landlo	eckdge
landlo .	Uoamee
landlo forgot	dZdZZq
landlo gave	bYfecp
landlo of	hWSsih
landlo wants	ZpdVob
landow	hVmiiY
landry	eiZfgh
landry .	jWdceo
lands	9WWVWg
lands northl	yTadda
lands okafor	qcadee
lands reads	xQedde
lands transp	pdcbed
lands unit	tVccdc
lane	XUoTqi
lane .	bYkUhq
lange	kVenbf
langeo	bjgdha
langua	Yhhmdb
langua and	mWbnde
langua for	dboecb
lanter	lhambW
lanter .	gdaraa
lanyar	XYweaa
lap	fhcVjm
lapse	ebjYjh
lapse .	cWvXca
lapsed	TTMoV7
lapsed .	bfReZy
lapsed and	eZbdXv
lapses	jWgcji
lapses nobody	eYcfeq
lapses not	kbhdmV
lapses test	cbWgdp
laptop	YjcoXg
laptop .	ZrVcae
lara	blWlkZ
large	gkbWih
large number	oeYcdf
largel	aNnjhk
larger	VRliuT
larger .	fgUmjc
larger out	dcYomX
lars	bbcqee
lars 's	mdbRgj
lars a	XXdqig
lars is	WfpieW
lars on	dahobc
lars that	bccpee
lars to	pdecda
last	gfbmce
last #	cRdsbn
last .	gYpQlg
last acknow	cYqfea
last applic	wZdfbY
last bit	cacsdc
last boss	bSiuYi
last candid	ZyoKYU
last chance	UeVybf
last chat	bYduce
last date	dWXsdi
last day	eGkjmk
last employ	deXscd
last fence	bVXcax
last formal	ebbpde
last four	UeR5Qj
last girl	Xrgbca
last has	hbcabp
last head	Vfmmbb
last here	hklRig
last hire	Yucdba
last hurdle	haZtiT
last i	ZmiVff
last interv	yOehbc
last job	aUmuWV
last line	hkRYgp
last lot	eqcceb
last mail	XnThjk
last messag	YRvjad
last moment	mVbaof
last of	ulXRga
last one	jlWQlj
last page	cYSrob
last paysli	ecdoce
last person	mngTXc
last place	Tapici
last round	ZUd3dW
last so	ehpfdV
last stage	hPYtaj
last step	adVxbY
last talk	ZibrZc
last text	eZqdeb
last the	ZiWXhs
last three	UbO/Od
last time	jmeciT
last two	agctRh
last word	ftRTWm
lasted	gYbdoc
lasted .	hdXeqT
lasts	YjsceT
lasts #	eebqad
lasts .	cfxZbT
lasts i	edZddp
laszlo	eaWign
late	kWdkeg
late .	diafoX
late ;	chUekj
late and	jaMjim
late by	Tichap
late for	ajTjdn
late husban	bYrkdZ
late no	carced
late one	Whepbe
late or	cdccqb
late so	hsedTY
late they	cafcdp
late to	VWkbcv
late yet	qVefff
late you	dbecqc
laten	ZQucYm
laten a	aYXbcx
latene	clWane
latene and	edbecp
later	mkVgha
later .	PzcdYh
later and	aqidcY
later can	eYpeec
later day	nUejef
later either	oTeefl
later i	bWbTps
later in	gpaVid
later meetin	bpcded
later on	T0ZYcb
later one	fqaZce
later she	Xpaclc
later sittin	epbeea
later stage	Utdede
later than	3KYpjV
latera	Zajjkb
latera .	Ufjkfe
latera and	bqZehZ
latera home	hlVenZ
latera of	qZcYed
laterl	eedjYj
laters	kZhfha
latest	/JQrcV
latest .	/MQmbX
latest and	sXZdib
latest by	qTVlmX
latest from	jaqXba
latest he	pcbded
latest i	pZclbZ
latest in	qdcccd
latest ok	redWee
latest on	xSRhiZ
latest or	Zdepde
latest paysli	ecbZcp
latest please	Ydeqde
latest that	ucVadb
latest the	uYaeca
latest we	qWcjdc
latest you	rZdcde
latin	gdfgka
latter	eimhYX
latter you	bgpccb
laugh	iVsYZj
laugh .	hUlgei
laugh down	dcsabb
laughe	cibVni
laughe .	ZqYZnb
laughe ?	gddcpZ
laughe loud	acdZpi
laughi	mYjblW
laughi on	Xidbpd
launch	fVxWeZ
launch .	qedebY
launch dog	deoYgc
launch party	ecpeeZ
laura	igVoYg
laurea	citZeU
laurea .	diuSlP
laurea about	ipbedX
laurea i	SWZtoU
laurea in	Tuaeed
laurea says	dYqecb
laurea they	opTVVb
lauren	lZmYVl
lauren .	dZecfp
law	feccem
law .	YjddYp
lawn	cclcgf
lawn .	Wficgm
lawyer	apfgcZ
lawyer you	daesbb
lay	QXf1bf
lay by	edodea
lay me	eYdpee
lay on	eZeoed
lay out	afYvZc
lay there	ZtVbdh
layer	pVZkVm
layer .	bacdcr
layer nurse	sbZZcg
layoff	bcacgq
lb	UcUqrb
lb #	cdgYqd
lc	kkceeZ
ldn	kjQsVa
ldn thing	eXcpdf
le	eWgkhh
le 's	dcrbbZ
le .	XiZrZZ
le meas	mUbeen
lead	acWqnc
lead .	dmLdrf
lead a	caZwZd
lead but	edeapa
lead cashie	caqeeb
lead for	XZZtdd
lead has	ejSjYl
lead if	dnbVmc
lead invest	eYpcdc
lead is	jgVndc
lead my	dbcqec
lead on	fcXqde
lead picked	ebbfcq
lead positi	hcndkU
lead role	fUclkh
lead the	YXckuY
lead unit	bdYara
lead when	cpdbde
lead will	dsXbha
lead would	epZeec
leader	hgdege
leader .	XicSol
leader and	lgSfdj
leader forum	Yicpcd
leader in	iPrkcd
leader liked	fdZdep
leader of	fhbVgm
leader one	dfajoW
leader quiz	VoqXad
leader told	bsScci
leadin	YTVqni
leadin hand	Vdeeoi
leads	biucYU
leads of	Xbucdc
leaf	bgcdob
leafle	llXbdg
leafle after	jmSddl
leah	dbeami
leakag	Xdhacq
leakag .	Zahbof
lean	RvPXkd
leande	ZbWfkq
leanne	Tajfnh
leanne to	Vmegka
learn	kQdklf
learn about	ZYsccg
learn by	0WcQbe
learn how	ddcqda
learn if	oYcfde
learn it	eZVYms
learn on	qbcecd
learn that	cVYZor
learn the	ZUU8WY
learn to	cebcsb
learn your	Uokcfc
learne	jcjbhc
learne at	cbXcub
learne not	epceae
learne that	cXxabY
learni	XcYjjn
learni .	dacWkq
learni suppor	YrYdhc
learnt	jpTkWb
lease	WhoZjd
lease .	cipbgW
lease and	eXtacd
lease ends	bhcdZp
lease is	gngWiY
leaseh	ZWlldg
leasin	bblaVq
least	XoXbXt
least .	apVVYs
least for	cWVZcu
least human	YzYadZ
least i	dUlXbt
least it	pWaZcn
least not	dYqdbf
least okafor	VvYidZ
least one	dVVzlV
least send	egoZcb
least they	jZXWcs
least you	gWevYX
leathe	bZksYa
leathe .	UajZpk
leathe number	bdcqdf
leathe photo	edbpeb
leave	dmlXdf
leave .	dhqRmV
leave a	ratRYY
leave and	apmUXh
leave anyone	vdXcca
leave from	RmvcZa
leave her	ZrZbdc
leave here	rcZdcd
leave it	XyGQe0
leave my	eardca
leave our	rYdedd
leave so	cpZjcc
leave the	oLkehh
leave till	ccqfac
leave to	WoWmoU
leave until	Sb4baX
leave us	XjoYVl
leave when	Zpcbdg
leave withou	mVmcdd
leave you	leWhdh
leave your	UQopak
leaver	VcihWo
leaver .	XiqaVh
leaves	UkpnWV
leaves 's	XjXrVb
leaves .	bqaajb
leaves do	fTmdem
leavin	cZoXap
leavin .	eUpikV
leavin a	fjVZhm
leavin do	ZS2Vdd
leavin is	daVebt
leavin it	edZabt
leavin the	ZkpdZZ
leavin this	pjWeda
leavin us	bZpcbh
lectur	sVadjf
lectur .	sadahb
lectur after	pfbccb
lectur and	0TlYcX
lectur at	lVhTjm
lectur before	cbpfgZ
lectur has	bWladp
lectur he	qZeaee
lectur office	XZojbe
lectur on	VkklcX
lectur post	blTbio
lectur select	WpYjbb
lectur so	tZbhZb
lectur the	klVccg
lectur then	tcdcbc
lectur to	kdZYrY
lectur whethe	Uemaoe
lectur you	vXcdbe
led	mQXbjr
ledger	Zdbodi
leeds	dZqgZg
leeds .	XXpfcj
leeds and	dapfdb
leeds has	eWsddc
leetco	aUilpc
lefebv	ecgdek
lefebv me	dcWdcu
left	davfZc
left .	hSlkWn
left ?	egqZac
left a	WW6ccT
left an	eeuWeY
left before	dizQYW
left behind	cW2ZYY
left by	acnUnf
left for	jfTmXl
left here	cdhbbp
left his	dawcbW
left is	ojQfkV
left it	fZ6bVH
left me	Tjiigf
left my	aa/SNO
left off	UhY1YW
left on	WXXkoo
left open	YsZdde
left over	drZbac
left pile	ekVcdn
left so	diYcpc
left standi	ZqYiad
left the	gRybdc
left them	fZvZgV
left then	ZXXubj
left there	XVcuba
left to	jgHbc0
left we	ZcVZqp
left with	bZqoVV
left withou	pRmTYm
left wonder	gqWfba
left you	puMXbY
left your	UY/TRU
lefèvr	icYden
lefèvr .	ddpdeb
leg	gTqXrZ
legaci	jededh
legacy	midTck
legal	hjVfig
legal 's	baYgvZ
legal .	luVXZU
legal and	dpjcWa
legal financ	uTeeeb
legal has	XtgchS
legal have	kTgnfc
legal is	meeXnW
legal name	dcWpam
legal said	dVcdhr
legal secret	jZUobl
legend	gmfaae
legend and	cgqWha
legibl	abkchh
lego	fahobb
legs	fceXlk
leices	bcjdje
leif	falfdf
leila	eegVjl
leilan	Zgjcaj
leipzi	ccncch
leisur	hTXimj
leith	fRjXpk
leith .	eZqecd
lekker	foVgWk
lekki	jiffgU
lekki .	dscXgW
lekki us	dbbqcd
lemmen	eXddnj
lena	Rjglkc
lena .	PpjSof
lena plan	Yairad
lena repair	YZqeaj
lena said	ahmmUd
lena we	Tlneee
lender	fihVjf
lendin	hliUdb
length	YhnmYZ
length of	bpadee
lenka	Ra2daZ
lenka .	cdpacd
lenka for	ecuabY
lenka the	Vegjij
lent	bcmVjj
leo	kbMZiu
leo you	qccbde
leona	qZXakh
leonie	pWPcZt
leopol	pemhRY
lerato	hebjee
leroy	YdQa6c
leroy northl	XgZYpk
lerwic	YihpbW
less	dccVlq
less .	hpZWdb
less good	echWSw
less money	ccbbta
less so	ifUfZp
less than	RmkVsY
less the	caZZvc
less we	fYdfep
lesser	Xhggie
lesson	kZarXd
lesson direct	daepde
lesson in	bbsdWZ
let	jiYgff
let .	XqXbkh
let a	cipbYc
let all	wMWfik
let and	cZbebs
let anybod	lVdfcn
let both	qbeaee
let candid	vVafeb
let down	iPYcrl
let each	rZecee
let every	sVbddh
let everyo	xbWWZg
let federa	cdpddd
let go	YTqebn
let her	KbUzel
let him	VnXcpa
let into	YbZycb
let it	YlhgmS
let me	hnVhcg
let myself	cYtadY
let nothin	cXtbda
let on	fomYZV
let people	imTZaf
let slip	draTXg
let someon	hZebdp
let that	bbaedr
let the	WWlrid
let them	FYppuT
let us	TVVxwa
let you	rpXUbh
let your	dYcder
letici	dbWreg
lets	kjQpdb
lets all	sabbcb
lets call	pVdcdl
lets do	KXO3wV
lets forget	dZbdds
lets get	TMd6bW
lets have	URdniq
lets leave	XWcfZz
lets me	9iTKaW
lets not	cijUle
lets people	mqZWbd
lets say	dZZqiU
lets see	T/PdUN
lets stay	ZXYfbw
lets talk	YQVxjg
lets tell	pbcedc
lets them	cuacad
lets us	1jcTQW
lets wait	crdadc
lets you	shVjXa
letter	nZXbqf
letter 's	WWWR/S
letter ;	ZhbmmT
letter ?	Wpjcab
letter @p	Xpeede
letter about	fRteYf
letter after	arhhUW
letter again	edWpeg
letter all	cbiqZZ
letter and	bpYkaf
letter are	yfdVTa
letter as	dgSing
letter attach	ZWVW4h
letter becaus	baZhat
letter before	thhcVU
letter benefi	eedXqe
letter but	SlYido
letter by	6TNjcW
letter came	UeaWix
letter come	UlYYat
letter comes	iaVVzV
letter coming	dYcdtb
letter did	ZiYdep
letter enclos	dbcipZ
letter follow	VbVT1e
letter from	WSZyhj
letter go	9lMRSO
letter goes	jfXZpc
letter good	pbbccd
letter he	Wqbdeh
letter i	WbnftQ
letter in	xKncaa
letter is	SahM/Z
letter late	ecZqed
letter leave	0mPZWY
letter mailed	Wqeedf
letter minute	jjegNg
letter no	gMvZan
letter not	QlZqda
letter of	VafZ5Y
letter on	jfMcip
letter or	5WUdSe
letter out	sWcjdZ
letter please	ebWsec
letter reache	dZkZYo
letter reads	nNTTrm
letter ready	mebUrX
letter second	pccedb
letter she	eqbcdc
letter so	oVVhbi
letter someti	Vrfeee
letter the	uYSiei
letter they	XXVprW
letter to	vZcUqU
letter transp	rZecah
letter unit	tZYafb
letter was	TaqVZp
letter we	VZjVgu
letter went	WWsahh
letter were	jaSVoo
letter when	VyfaYb
letter which	siUOfl
letter will	wXVNof
letter with	sZXeef
letter within	uXcYhd
letter would	tiXWWe
lettin	gWmYgk
lettin everyo	lVidjd
lettin loss	reZabc
lettin people	taZZYh
lettin the	UTdTtt
lettin us	gfzYbS
lettin you	ZdhXat
leuven	VRlijn
level	ceWaex
level #	YSceks
level .	lbThap
level and	edYcho
level certif	eZdpec
level dog	dddXdq
level of	sYeYbh
level partic	bhbpfb
level result	Ypeeee
level that	dacddr
level with	gqfWVh
levell	aUkZSy
levell from	dbaeeq
levels	Ydjdfk
levels .	gHriej
levels now	ebpddd
lever	ephWbf
levy	hjffZb
lewis	hhNalp
lewis .	dcbeZr
li	Ymcjgb
liabil	neaecf
liaise	feubUb
liaise .	hZoeZc
liaise from	cbudYa
liaiso	aTuaeg
liaiso .	Ulcgjh
liam	YVdhln
liam i	eaeecp
liar	fffXmf
liar full	ddfXre
lib	Vcnmea
lib for	ZXpdid
libera	aZqlbY
libera .	cWphdb
libert	hoabeZ
libert of	bsZZdb
librar	cbedik
librar .	ahgVof
librar and	dUTeks
librar likes	cpdbee
librar says	gmPdmh
licenc	YZZsXs
licenc #	dfoXch
licenc .	XeTjT1
licenc and	eXVkds
licenc both	dccsbd
licenc by	addqed
licenc check	eaUjeq
licenc copy	cdaqdd
licenc i	ecddqa
licenc number	ZdayWc
licenc on	jbqWba
licenc scan	dfbpcc
licenc that	efcadp
licenc was	cYZblp
licens	eQdS1i
licens .	YcTbnt
licens and	bcgXuX
licens at	cYrdbg
licens to	adbZtc
licens unit	cdYdqd
lichen	nbcfib
lid	bkkafb
lido	bgecgk
lie	bXhjdl
lie down	ipmVcT
lie elsewh	ddXdes
lie to	gabZZs
liebe	eckStZ
lied	ZRrcdl
lied .	dUofai
lies	djYbdq
lies of	deebpc
lies with	coeedb
lieu	femjXZ
life	bcljag
life .	SaxdYb
life from	bcpiaX
life hello	XdVlij
life mr	erYeeY
life of	Zsbecb
lifebo	ccqQkh
lifegu	gSegep
lifegu .	jQphYj
lifegu ?	bcpddc
lifeti	ZUhUtj
lift	XVxhdd
lift 's	aR4eWX
lift .	aRtUmh
lift a	bVckqd
lift and	bhVhco
lift engine	afbqdc
lift is	herZdX
lift the	YYjrbc
lift they	dqYefe
lift to	ZX5gQX
lift works	gffVkh
lift yes	jmUbdj
lifted	fcokZT
lifted .	dH0oaU
lifted and	oaSmid
lifted i	dapeec
liftin	gZmcXj
lifts	Ue1cdT
lifts .	bYpijW
light	dkedcg
light .	ZjQgfo
light and	dlUidh
light for	dYZsag
light from	lvTVcT
light of	cghTfn
light on	WWwbgc
lighte	Zdochb
lighth	bgVmeh
lighth .	WnfTfl
lighth and	Xibcoe
lighti	USlVjv
lighti .	YdtXbe
lightl	cecbnd
lightn	YdTtTi
lightn .	XaQpWp
lights	bkNkoe
like	Zdcpma
like #	pgaiYa
like .	WhmfoT
like ?	WOW/UY
like a	UoesYb
like advise	capcde
like an	aSlvZe
like and	XYfvdc
like anothe	cUb2ZW
like at	phhTce
like before	baatdZ
like best	dlaYpX
like but	eXYuYi
like change	cdeaoe
like every	cateZb
like everyb	cawYfX
like feedba	RZcaZ5
like for	eebodd
like groomi	epccdc
like he	ahjYpW
like her	rZgiWa
like i	rbaaef
like is	hmhSbi
like just	cXpdcd
like kennel	lVYXjm
like leavin	racadf
like me	YVR8kT
like more	cccpdd
like my	dRcjnk
like nothin	epdZfb
like oh	dcqeeZ
like okay	bqcddd
like on	VZStpb
like one	YacpWo
like our	cncTlk
like reads	avVaaU
like refere	eYerce
like that	apYWki
like the	kiVmhX
like their	cirQck
like them	YbWhtY
like there	jUqccg
like they	pqMZOl
like this	hWcdcr
like three	RiWxVR
like two	kRjrXc
like us	ccZsbf
like we	nhVeZh
like what	moVccb
like whenev	apYade
like you	UYSn/U
like your	KUf8gV
liked	agdZbu
liked .	duhfSV
liked everyt	fiRdjm
liked having	dhoddY
liked her	ikcSco
liked him	eVTZat
liked how	jhOZiq
liked me	fmTdZn
liked so	eZbdcs
liked to	VXYPV/
liked what	hUfnhd
liked you	ZmTZbv
liked your	QSqlgk
likeli	eqddYe
likely	burQbP
likely .	dqYhbb
likely are	dbwUcY
likely to	iasbaX
likely we	drcYee
likes	evWiYb
likes .	WucbZh
likes it	Ygpddc
likes me	afNjgq
likes the	ZqhjZT
likes to	hkZpVS
likes what	bodfcd
likes you	jtQbeb
likes your	ftYbdd
lila	iYhjUn
lila .	caklgW
lila and	cfpcbc
lille	ZerigS
lim	oXZVoh
limbo	jhxXSS
limbo till	ebpebc
limbo with	eXqffd
limeri	aZjyaP
limeri and	dkbVqd
limeri on	eohYcc
limeri one	aebqde
limit	sbXfUj
limit .	scbdZf
limit for	pZZdfg
limite	espUZT
limite access	bbsbed
limite to	byUXdX
lin	jfbgcg
lin .	jYTojf
lin marsh	mUffek
lin says	apcedd
lina	fbWqYl
lina .	dabgYs
lina test	hlkdcW
lindah	XkgpfW
linde	igfehb
linden	7QVqdV
linden .	6IYkfa
linden ;	giegjW
linden about	qYebff
linden after	eacpdd
linden and	0oSeUR
linden becaus	phcbbb
linden before	sZVkcc
linden from	ZgbpZd
linden i	2OXgbc
linden if	gcasbY
linden in	VigjZk
linden is	peZjdZ
linden it	gsbZcY
linden on	chcSrg
linden or	agataZ
linden so	gWZeta
linden that	rYbmbZ
linden the	pUUnja
linden they	sddYdc
linden this	pbckZX
linden to	sScamb
linden we	qYdfdd
linden when	jYcrab
linden will	gabqdb
linden with	sTVlgc
linden you	3VWZWe
lindgr	bXWVtr
lindgr .	fQcZsi
lindho	igcdlZ
lindiw	Xpjecc
lindqv	cgXojZ
lindqv .	YcjUtZ
lindqv locum	lkWeZe
lindsa	eTmhZm
lindse	dZWill
lindse 's	adZqac
lindse as	ebeoae
lindse says	lYVSno
line	iedecj
line #	fkTVlo
line 's	fUnhWk
line .	Wwdgab
line ?	ZfZpic
line and	amSjif
line answer	eceqca
line back	egcpba
line by	zOOjXi
line does	epcdZe
line droppe	dbsedX
line free	0VVbYW
line greywa	edWcer
line i	pgZbdc
line in	dqVimR
line is	YxgTZd
line lead	greYcX
line manage	gjUpbc
line may	ecrYec
line no	bTVUby
line on	jUelUn
line pinewo	dmneeU
line reads	zPZWde
line says	iTgdgm
line then	eVllgb
line they	Uhblhj
line throug	XMSSS/
line under	ZYgXYv
line up	aifpXa
line update	rcVckb
line we	jXYZct
line went	WP7VWX
line when	ajaZqd
line with	bgiTen
lined	fWYtjZ
lined up	fWYtjZ
linema	gmdYff
linema 's	fhUghk
liner	djZbgi
lines	cYcqge
lines .	hVcjkh
lines number	Wfgrcc
ling	iiYjcf
ling .	fsWebb
link	SSa/aU
link 's	WQY/TW
link .	WTN+fY
link ;	YbZthc
link ?	ecdoec
link attach	eaXoif
link before	bcTpma
link below	aXgvac
link by	ddaohZ
link came	ccVwZW
link for	Ugelbk
link from	bccsad
link has	babqcf
link in	VWtleW
link inside	deeYpe
link is	XSS8dY
link placeh	ddUtee
link then	Xdepef
link to	ZdexcU
link under	eZeqec
link valid	desWdc
link we	eeaoce
link where	cdtVee
link will	RTjyaa
linked	Ug0XXd
linked post	dfpcbc
linked that	Trdgef
linked they	ipWaed
links	fUmgid
links .	gPXYlr
links but	kmVeee
links park	hX4XUW
links so	XXXseh
linux	dYedfp
linux wants	Xadipe
linz	jvbTdW
liquid	dbkifb
liquid chat	sbSddc
liquid manage	aggpbb
liquid news	Xdpibd
liquid to	cYbcjp
lisa	keRnjb
lisa it	faWlmg
lisbet	aaekpb
lisbet .	cdpdgZ
lisbon	ftQifX
lisbur	TUSmug
lisbur .	cZbjpa
list	kiagZi
list 's	grNXZr
list .	Uwfbed
list ;	XnZhWn
list ?	egmTkW
list @d	sccadd
list and	bqbflU
list any	eXbdsV
list as	RsvcZR
list at	hSYhYt
list attach	XbisWc
list becaus	cZybWZ
list by	mcjqQW
list comes	oZedef
list every	baUxab
list first	bteYec
list for	cenlMj
list gets	ugZaZX
list goes	/XNXSS
list had	bVcbdw
list has	ZeVccw
list i	ZhpfTg
list in	jeUicl
list is	kxEQdo
list me	fXbpci
list mr	baseeZ
list no	YhqidS
list not	dqgcbX
list of	oTYsXi
list on	9MXSce
list out	hfVWnj
list please	eaqZdd
list publis	iYWbct
list round	oecbde
list said	ddodea
list shall	tgbYdZ
list so	eZVygS
list the	YgffpZ
list then	eZaaqh
list was	XcnVcl
list went	eZUjqd
list will	tqXRZT
list with	fmeVYk
list within	uZdZda
list would	asaeeZ
listed	WQiySi
listed .	YYmqZa
listed below	dZpded
listed in	ecXdjo
listed which	qbeade
listen	dhlZjb
listen and	WbdoWp
listen for	hmXiUj
listen out	sbacdc
listen to	YnqLnY
listin	mdpbdV
lists	YeeZer
lit	eoSjbi
lit .	drUadk
litera	Zeadlm
litera 's	pXhbgb
litera .	fpZTdm
litera if	ccXavc
litera on	aZrded
litera unit	XXcplc
litiga	eXafes
little	dofdZg
little .	XweedW
little benelu	dYqdee
little hide	hkWblc
little longer	h4UUcS
little more	mvWRba
little of	eZcceq
little one	hU1YaX
little patien	dsabde
little school	baeedq
little while	hpXbdc
live	UXhmng
live .	fVqhXe
live ?	ddYsdb
live and	fhWsYb
live for	amVkja
live in	TVbdyi
live on	QOqenk
live round	cYXkfp
live task	ecridU
live the	iZpcdc
live with	WqPgne
lived	WgjeWs
lived 's	cTeffq
lived .	afqddb
lived at	WoXlaj
liveli	cehlfb
lively	ZZdari
lively .	bOpSyR
lively and	cZYZmp
lively your	fbcoec
lives	aaiegk
lives as	edbcpe
lives in	edbcdo
lives will	phcWcc
living	ZbgroQ
living broke	aVlrZW
living safegu	aheWrR
ll	diddZl
ll the	aqaWgj
llongy	VsTclf
llongy .	Ykacqb
llp	gfUihj
load	jUfRxd
loader	lTiiXj
loads	ljSYdn
loads of	eaacdr
loaf	aYlqVa
loan	WpekgX
lobby	YXbrYm
lobby .	YgohbZ
lobbyi	kyYaQY
lobbyi the	moedSd
local	ZhXYaz
local .	ZaVYY6
local lad	ecbedp
local paper	bXxddX
local staff	aaUmmi
locali	gbiffe
locall	smVVkZ
locall on	rccaec
localw	SWUxhf
localw b	ccYtbc
locati	dXkdlf
locati jobs	aabqge
locati will	rbaeed
locati your	dcpcdc
lock	oePhqW
lock .	sWaajd
lock for	vbabbY
lock to	alToja
locked	cSoWsc
locker	bleYjg
lockin	gXpdad
locks	SioYtV
locks .	Vqbfic
locomo	bTmjlb
locum	objbgW
locum manage	nRkoUZ
locum northl	hlVkce
locum says	UjlecZ
locum that	bluTeW
locum your	cdabrc
locums	hcgZbn
lodge	fhRikh
lodge 's	mXSVau
lodge .	kpOfha
lodge as	dodYec
lodge manage	inQYbm
lodge me	Yfsbcc
lodge trial	adcqdd
lodged	ddqcWh
lodged .	Wblchk
lodged and	ecdZas
log	XansaZ
log .	gmVkYe
log book	eodZde
log in	QQuzcS
log off	qZeaee
log so	agjVlg
logged	Yaiglf
logged in	edsVdd
loggin	XclavS
logic	Zhkkae
logica	kPueXS
login	VU0leN
login 's	ecbpce
logins	hQkekh
logist	SYmphe
logist coordi	efeepY
logo	kibVjg
lol	aicijc
lol .	UoXYhm
lol ?	jicndT
lol for	ncUVmm
lol they	eddcbp
lollip	fmiVia
london	eflciY
lone	hnbWcg
lone .	bqdbdc
lone and	bpdabf
long	etbZfc
long #	hdlTke
long 's	XvWidb
long .	XweaXe
long @d	0VZbcb
long about	aSjclo
long after	Q6Xcca
long and	hbgUfo
long answer	crYaci
long as	LrikmT
long bdm	mUameg
long but	pjbada
long conver	pfdXZf
long discus	ebcedq
long do	adVrhd
long emails	bZadpj
long eviden	Vbomcc
long he	axWdeZ
long is	hxWYeX
long it	W1bbgV
long letter	gbWhkl
long list	XfTodn
long market	hYbWir
long operat	daaqcb
long pause	hcQXjl
long prepai	iTUXnt
long reads	vVkXYW
long shot	faeqcc
long so	eVifeo
long talk	Ydeefo
long that	YscZeg
long the	1XhYXU
long they	d1eVUX
long though	bYibep
long till	pdZdee
long time	mckSie
long to	dThabt
long walk	iasXWa
long we	pZaYji
long weeken	haocdc
longer	hgbbfk
longer .	inOVnj
longer ?	k0YOZa
longer a	YQnXjn
longer accept	dZcbZu
longer and	VvkWeW
longer as	bdadua
longer availa	bTiWat
longer being	ecYfep
longer doing	emdkeV
longer exists	aUNfZ/
longer get	aapfde
longer hiring	dZXeeu
longer holds	ZyXiaW
longer i	oOYbrb
longer intere	VR4jZT
longer lookin	eaWcev
longer need	dbaedr
longer on	ZaSpWw
longer open	feXbet
longer possib	fjmbeV
longer realis	W3XdeP
longer recrui	bUHdd+
longer requir	dbccds
longer taking	dcUecv
longer than	4pOcZO
longer then	pRckka
longer under	aLOXc+
longer want	UmskXV
longer wish	ZT/haJ
longer with	Zfpcde
longer work	cU4ebN
longes	clNmff
longes .	chVdkm
longli	ljPpZe
longli .	fdLrcn
longli for	WZXyag
longli to	Zceqde
look	gocfbc
look .	Vudeeb
look after	eVpjZe
look again	pTejcd
look am	crbbdd
look and	tlOKoc
look around	fbpkaX
look at	fyZjXV
look down	dbcerY
look elsewh	mMWXZ1
look estima	hcZddp
look for	pRYVT3
look forwar	bblbvR
look i	gifTkg
look if	nZboaa
look in	jRgbmh
look inside	goabec
look into	l0MZdT
look it	gYrbdc
look like	bfbvcX
look me	dVfhjk
look northl	apZida
look of	SyYaib
look out	oXWahp
look over	epYcXg
look round	VN0lcY
look the	eRqdnb
look throug	jpQWej
look under	YQnnbi
look very	eboddd
look when	btYadc
look you	STZ0gi
looked	cncadj
looked after	aVpkga
looked at	atVZel
looked for	ecadqc
looked in	ikKfgl
looked it	sYUmae
looked over	ZmYpbZ
looked up	kUuacZ
lookin	chXidm
lookin .	SVZaxk
lookin ?	ZZU0dY
lookin at	trWReW
lookin elsewh	YWacjs
lookin for	UMbsU5
lookin forwar	UNormT
lookin good	cucaXe
lookin into	d7VUZS
lookin like	ipYhTV
lookin promis	bpdddc
lookin throug	fpbadc
lookin to	debceo
lookin which	dUglem
lookin you	dYdqdf
looks	itbkVS
looks at	q1OZXQ
looks for	cdeoda
looks good	trQbUT
lookup	iebmcc
loop	mtOeWg
loop .	awVjXb
loop back	avVbeb
loop on	ZdVkbt
loopwi	ZhgYhm
loose	jfcckd
loose .	eUbmqb
looser	chfifb
looser at	eeWgkl
looser costum	aodeeb
lord	SiWalu
lord four	edZSqn
lorenz	acgrac
lorenz .	dbpbde
lorenz in	paacci
lorna	bSpehh
lorna .	bUpcle
lorrai	aWuiiU
lorrai .	fQwWde
lorrai drug	ebadsb
lorry	ddqWef
lose	djZgid
lose .	scbhTe
lose and	fVYckp
lose it	YUVhlr
lose my	Umlfdd
lose the	ghbpZZ
lose you	eYpWqZ
losers	lcaegf
loses	jdmSlS
losing	hSnjib
loss	fbkRph
loss .	jkiTVj
lost	VenWZw
lost .	YWTpW0
lost a	jbpbUh
lost and	cWYchs
lost by	cdacZu
lost café	ecpddc
lost in	irUace
lost it	agWeVw
lost its	ZnrZjP
lost kilonz	Ycpdef
lost my	cUyOlc
lost on	Wcpcie
lost out	aUPdb1
lost psycho	dbwXdb
lost the	WtXVPw
lost to	cVSZxi
lost tray	ebxTbb
lost your	hjnecT
lot	gndaed
lot 's	fXmcoW
lot .	Zsbcfc
lot about	cdqdca
lot and	qdbbee
lot for	eZYcbu
lot more	bfcbpd
lot of	rqUVZg
lot said	klNjbf
lot so	cdvfbT
lot to	YVgjkk
lot where	eUUfmk
lot who	eaodee
lots	mZbcfl
lots and	iUcelk
lots of	maXZcq
lots out	dcoeec
lotte	idjlVb
lotte .	Wkekef
lotter	XbpeYi
lottie	hUcejn
lou	hXjbnd
lou .	iVWhsf
loud	gadZlk
louise	aifeci
lounge	gXYlao
love	Vhdcjo
love .	dfZOc1
love and	eixPZY
love but	ggWmdf
love for	YUTevo
love from	cVpWil
love nor	Zrcbcf
love that	WtpUWd
love they	dbbYrg
love to	Omfjdk
love we	daXicq
love you	fYSj2U
love your	ZRpfYo
loved	cbibbp
loved it	cXjtcU
loved meetin	jdkTnc
loved my	YYhpiZ
loved the	jhfbVl
loved to	WVhUL/
loved you	geShmh
lovely	YV+UZh
lovely #	bYwcba
lovely .	dauYZe
lovely about	cnWlfd
lovely but	YVZZT5
lovely card	edodeb
lovely chat	ehdSlm
lovely fabio	dbqcca
lovely in	bcYggo
lovely letter	ccTedw
lovely man	dXreec
lovely meetin	bavZbc
lovely organi	deqdda
lovely people	iXoVei
lovely talkin	Zcubcd
lovely thank	batcdY
lovely to	bb+NYW
lovely tone	cXZddt
lovely with	djSbph
loves	jYddij
low	Wfgejj
lowdow	ejsTYb
lowdow and	VZmacn
lowe	rWidhZ
lowell	jepYeX
lowell 's	ihtPbW
lowell .	Xdscda
lowell nurse	gbhatS
lowell of	gkRiXk
lowell will	drVefe
lower	Zeibkf
lower .	hbbdpc
lowest	iRqhVk
loyalt	dnWVtU
lpa	iZRgnl
lpc	TdYdtc
lpc .	XVabva
ltd	gnTpaZ
lu	kkUakc
luca	WjXfqf
luca 's	biRlem
luca .	Ricjhl
lucas	nfUijZ
lucind	ecngkU
lucind .	cVobkb
luck	ZSkbW4
luck .	eWZpco
luck and	eZWlcp
luck at	caubcb
luck elsewh	ddNbc1
luck for	ceXbdt
luck in	cXpbch
luck mate	ddZeep
luck next	fdVces
luck out	aYTdd0
luck with	YX5Raf
lucky	xRmZZc
lucky .	hVddcr
lucky ?	ipdaab
lucky her	bdwTad
lucky one	xXXXeh
lucky ones	tabcea
lucky them	ZexbZW
lucky thing	acqded
lucky to	fgVXcs
lucky we	jadaqb
lucía	Zndahg
lucía .	aqfUhb
ludo	eQiknd
ludovi	nbeadi
lugano	YZcfeq
luis	bWcjsd
luis .	fWjheh
luis and	ocZbnY
luis the	bnSjrS
lukas	UYkfgo
lukas 's	ecWgdp
lukas nda	Tdohjc
lull	kahaci
lull .	jWocee
lumen	ZTumcb
lumen .	jWmhhV
lumen it	debpce
lumenp	Panbdp
lumenp .	bfPbfx
lumenp it	eccceo
lumenp my	iWpcdb
lumpur	aaaZrk
lumpur with	dcdbdp
lumpur withou	ebadoe
lunch	hRmpgZ
lunch .	eUokdd
lunch ?	bXaxda
lunch and	nNhije
lunch at	gVkggf
lunch for	dYYtbd
lunch heyyy	qchUdd
lunch nice	edVflk
lunch no	paiacc
lunch on	ZipUqR
lunch reads	dadpee
lunch she	qfhYaa
lunch the	eYcqbf
lunch to	YdgXpe
lunch with	YSS/WW
luncht	injeUX
luncht than	bqaedc
lund	dhglcb
lundqv	bcbhji
lundqv that	ceddZp
lurker	fXeZfq
luton	fjZgdg
luv	YdPukf
luv .	eefpba
luv neighb	YkVckk
luv of	aceped
luxemb	adjWik
luz	aUqhec
lydia	eghXld
lying	jnkYgR
lying if	dradda
lying way	ecdbpc
lyk	hgYncb
lyk contro	eSonee
lyndhu	ejgVck
lyon	jiShid
m	dhdpiS
m .	brXdhc
m office	bddqbe
m you	jiXqZX
ma	kXWgmh
ma .	mRimcc
maarte	hlMarb
machin	caYqkd
machin of	YbVrgj
machin we	iTbcqh
mackay	Shlnda
mackay for	ZqVgef
mackay on	eWreed
mad	fifkba
mad not	dqdekS
madam	efkbcg
madam .	doVahj
madam for	dagoec
madam saw	cgpVeg
maddy	iYkheb
made	fZdalm
made #	WeqXan
made .	LvRdes
made @d	Zpfefc
made aisha	pcbded
made an	WgRUsp
made and	pSVdkn
made by	gdbfTq
made do	enkgbU
made for	WkXcZq
made hack	2Kdffe
made her	sbVSlj
made him	udZXcZ
made his	jVWXno
made it	ZbVujd
made its	dWURf5
made known	soUUZb
made me	aQeI/Y
made my	cezTeU
made nor	fcpffY
made of	ghgkOi
made on	darWTo
made out	XggbtZ
made reads	Qipeeg
made someon	deeeWq
made the	VOa1cm
made their	apWbao
made them	vUtSZZ
made up	oeTYph
made us	RUugRq
made west	ZXscbi
made within	xabcab
made yet	ederUe
made you	Paclfr
madele	WkhSse
madiso	cpeYgc
madnes	cduabY
madrid	gZYYxX
madrid to	bddYsb
mads	gjXfjc
magazi	berXkX
magda	eKgmbp
magda .	kUegan
magda letter	bRivba
magda winter	cdUdmo
magdal	YgWpci
maggie	WXmSnj
maggie .	dcrccb
magist	gabase
magist .	cbgRrj
magist for	dZddeq
mahalo	XqXiec
mahi	iXilbe
maidug	RbOih0
maier	ekaalb
maier 's	hrXYYh
maier .	jUbldk
maier and	Yqecee
maier erased	cUvbae
maier help	cXWbzY
maier knows	W0Yacc
maier nobody	hRgkfl
maier off	eWrfed
maier willin	opSYbY
mail	fZkiee
mail ;	efXtbb
mail again	Xcqefe
mail and	XVmsZe
mail as	qSnaee
mail at	ddpYdh
mail betwee	sbcXee
mail by	zbTegT
mail came	TUogXp
mail crosse	Veifbn
mail dinner	dZqbee
mail earlie	ecpecb
mail either	aocded
mail everyo	pZdbkY
mail for	dcqjZZ
mail her	Yccucc
mail him	dXashd
mail i	aUcesk
mail in	qepPaZ
mail is	cZyTkV
mail it	QQZ4ic
mail joaqui	jTNSmi
mail me	cUb8UX
mail nothin	eXSlmn
mail of	Ufoiah
mail on	rUmYdd
mail one	cddpdc
mail only	bZwadX
mail or	pdeYfc
mail saying	ZdpjXf
mail says	aclmaT
mail since	jVZmie
mail so	fsUcgb
mail sortin	Whgidk
mail system	gcpbec
mail that	glOriY
mail the	ogQgib
mail then	Xicpcc
mail they	Ulfcbp
mail unit	pZbdee
mail us	afapdf
mail which	glUmed
mail will	jVrYcg
mail yes	aZhhZp
mail you	2WfeUW
mailbo	dX3eYT
mailbo .	ZeuRZj
mailbo full	dZzdeR
mailbo is	hbuZcW
mailbo you	XbbsaX
mailed	vYOikb
mailed out	qcbcde
mailed that	ZeYajp
mailed to	1VfYZW
mailed when	Zpceed
mailin	cM/RTP
mailin list	QP/ORU
mailpi	eWsVic
mails	qcnWYd
mails .	fepYcY
mails and	omVccd
mails are	gatcaY
mails come	bZkpcY
mails from	jVseeW
mails me	tddacb
mails reads	Xifaeo
mails that	enWccl
mails to	Yoheeb
mails you	pcXYhh
main	hTgjoa
main #	dbdeob
main line	beqXee
main number	Zcfqcd
maine	pURcko
maine of	YXYbbx
mainla	ajggYh
mainly	Yiahen
mainst	lWhYng
mainta	fYenYl
mainte	WWuWoa
mainte .	fXnapW
mair	YlfgkX
mairea	eWeggm
mairea says	bWlgdk
mairi	gZnheZ
maison	YZrmPb
maison .	mkkcYV
maison two	moZbUa
maison with	dZoddf
major	ahigjX
majorc	fnkYba
majori	TYbkft
makati	fYdZll
make	qgUmbd
make @d	Wadwdc
make a	eYVteh
make an	dieuSZ
make any	fvaaeX
make contac	exVZdZ
make do	ccdcdq
make her	tfdVdc
make him	pSdndb
make hiring	bcpeec
make his	lmYVgZ
make i	beVhng
make it	rWYjbi
make its	qrXXbR
make me	bbPtkd
make no	ZyeYgQ
make of	d6OTWW
make offers	pVlcfa
make okafor	eccpec
make one	QnW1WY
make our	rkeYXW
make promis	rhcccX
make some	dbcceq
make sure	uWakUX
make that	7ZdVVV
make the	lbObcx
make their	rYfnWX
make up	ylVVbX
make us	ZcYxZc
make you	djZTpj
make your	WVmmlY
make yourse	bXjtaX
maker	hgSflj
maker .	pdYfcf
makers	bZXoco
makers 's	dtXdac
makers .	cMXpjo
makers from	bbqedc
makes	ycZYec
makes a	pbdVmZ
makes her	3QWfaY
makes his	vgaZbZ
makes it	afbaet
makes its	occfcc
makes known	racaee
makes no	fdxabS
makes of	qbcecd
makes the	tlcVaW
makes this	XSRciz
makes up	zkUgYR
makes you	Pdeksb
making	gpZWkc
making a	gqXbYf
making all	bapecf
making an	cdXcfs
making any	Q0aZde
making it	O4dSkS
making its	tZcZde
making me	ccYXwb
making somebo	nVelec
making this	lSmZkd
making up	Y3bZgR
making you	QPUa8m
malcol	gZSfno
male	Yacaav
malik	gdZcuY
malik is	boceec
malik on	dbWbzW
mall	aigccl
mall .	apZcbj
malmö	iZdpbZ
mam	rVZcdk
man	ffaZfp
man #	cpYbZl
man .	OdjWnr
man at	phhWcY
man band	gVkdmd
man by	odddec
man called	gofgRe
man decide	Wrdeee
man for	aeXagu
man from	gSdYP7
man has	uUabck
man have	ZpcYgi
man i	gXhZpd
man in	jpZYae
man is	fmVhpT
man looked	cWVbol
man looks	oacdde
man on	mTYbip
man says	dldkeV
man so	hhdcoV
man stays	hoVYei
man taiwan	pVkadb
man that	ddWlgj
man though	Zodeed
man to	eubadZ
man wants	YcbqkZ
man who	enTlWi
man will	esagZa
man with	mTZYXx
man wrote	biqcbZ
manage	kjWdhd
manage 's	isXaeb
manage .	dXWmtd
manage ?	acYtka
manage @p	aodbge
manage and	fxTcba
manage at	efhogP
manage back	Xpeeee
manage by	pehVjY
manage calls	padede
manage came	iWjVog
manage can	mPgpae
manage decide	xVTNjq
manage do	biVdkk
manage does	epaYid
manage easy	qaeYde
manage feedba	kaVkbi
manage for	ZeNnqf
manage from	cWcblq
manage gave	mkUkYc
manage give	lchhVW
manage had	VmjUan
manage have	vbeXaa
manage he	jTlSio
manage hiring	eVqeee
manage i	nVafdm
manage if	Wkednd
manage in	ctXgZb
manage it	paWjde
manage its	Zccdbr
manage job	bZgbuX
manage ladysh	YaWtZd
manage lets	wZbabd
manage liked	YqZmbb
manage likes	iXapac
manage look	sbdceW
manage makes	pcebce
manage me	jarcbX
manage ms	kVklbW
manage needs	bqacbg
manage of	ZYgaxb
manage or	Wseddd
manage phones	pbdbee
manage positi	ZYgphd
manage post	mlYTrS
manage questi	cWWybc
manage reckon	lpXbZY
manage review	hrOZci
manage round	cZcpdf
manage said	lhYVfj
manage saw	dkVbkk
manage starts	fpbcad
manage test	ecZqdd
manage thank	cmVddl
manage to	qhSdic
manage told	ikdQbn
manage took	lpcadY
manage unit	adfsaZ
manage up	Tpbecl
manage useful	dpbcdc
manage want	cloYab
manage was	qddXZh
manage went	gYcZZv
manage which	bVcncn
manage who	gubaVb
manage will	puPUeW
manage withou	gXZbat
manage would	YfgrYd
manage you	hVaiqa
manage your	cluTiP
managi	laeeak
managi direct	rZedbd
manche	liXdbj
manche .	hpgfOe
mandar	VtVbef
mandat	gP2hbS
mandy	Ljrbgg
manick	fUTfrn
manila	pebdbe
manner	dWmiYk
mannin	jfeggb
manual	fbijdb
manuel	fjdegX
manufa	XoVfii
manufa .	ciUclj
manufa of	arcbdc
manusc	UUxiea
manusc .	bWxbbb
many	cqhXYj
many #	Yqdeed
many .	YrUdZm
many alread	dXbeer
many applie	deUgds
many are	bgSfhp
many congra	jZZcpa
many emails	cbtcdZ
many happy	XgxbYY
many of	akgWXp
many people	WpiXTn
many so	cZYeds
many thanks	geqccY
many we	esaccb
many weeks	fZbatb
many words	oVfmbU
map	kfedgb
maple	nQcfra
maple .	gaqiXa
maple okafor	bbdVue
maplel	qTcemY
maplel .	lYZbpc
mara	XhJmmn
mara .	apbbZk
marath	cdbjbm
marcel	ZZxXkR
march	gfZjbi
marche	fkfgdb
marco	XUZitj
marcus	aXXerj
marcus on	Yddase
mardi	iYeccn
mardi gras	hYacbr
marek	4WaiaU
marek after	3UZaZc
marek and	ueZWkU
marek for	wZWaag
marek of	pbdddd
marek she	tadacd
marek so	qXbeeh
marek the	mmZVcf
marek to	jTTyaW
maren	gdekXf
maren .	WYimgj
margar	ZcfTqi
margau	egYkhf
margin	Wdaetg
margin #	eccbpd
margin childr	cbbYsa
margit	kckdbd
margot	earRif
margot .	Ycpcib
margue	elXchi
mariam	VWebSz
marian	oaPeqd
marie	hfkXge
marina	oohYUY
marina it	Whgidk
marine	XYgfvb
marine 's	blSmhe
marine i	ZZaawc
marion	eejaid
mariso	eenUlb
marita	ddjhkX
mariti	eWjUok
mark	inNiZo
mark .	X4QYea
mark and	zXYUWl
mark boroug	Yderdd
mark is	djYWdr
mark it	bkioXU
mark on	dcZqed
mark swindo	bdZoeh
mark these	pYeeed
mark was	ZWXels
marked	Tjodfd
marker	jecVZr
marker .	iZagYp
market	dWhijg
market 's	gkPber
market .	gMpfjg
market ?	cZasfd
market and	kXTZql
market day	Weepff
market for	fZtbaa
market i	efucfR
market interv	ddsXcb
market is	Uikldc
market job	ZpWkYY
market no	aWeder
market the	epagdY
market tied	ebaVnn
market to	ZoVfja
market you	hUcelk
markin	WsYidf
markin the	cqZfcZ
marks	yvLMbh
marks .	TShgkq
marks and	0cWXcV
marks are	mwVTbX
marks by	qadlYT
marks come	osXScZ
marks have	drYVdg
marks in	bubccZ
marks it	drcaea
marks of	oYbedg
marks the	hsZZZZ
markt	YpWejf
marlbo	eajdoX
marloe	cajlfc
marloe and	aqcdec
marlon	bfbbil
marnie	Xddcgo
marnie .	ZWlpba
marnie is	caTair
marria	ZncZlc
marrie	lSnVfl
marsh	uPkWcb
marsh and	nVjfff
marsha	dbfnfc
mart	nZqabW
marta	6UPgkU
marta .	0URTjf
marta and	3RblWT
marta at	fdYpde
marta debugg	UcYpdn
marta for	odagcd
marta has	ecbbpb
marta he	obeddd
marta in	ddhXpc
marta is	wQXgfV
marta of	oceade
marta till	sZYbbe
marta to	pOYhji
marta you	gYdrdc
martij	lgaicb
martin	Zgcleg
martin .	ecfdao
martin said	kfdmcV
martyn	ZnVkge
marvel	bZbmcl
marvel .	aRkthY
marvin	ZdWpkf
mary	rWUlhc
mask	ephfWa
mass	kfPgrZ
mass .	cbacsb
massiv	lThdih
massiv .	pZgcaf
massiv essay	Xccuea
massiv for	YcqVmb
massiv office	jfUgbk
mast	faldge
master	efUkod
master 's	kjUYdn
master .	gnRbnc
master with	gceapb
mat	gZZhdo
match	biWWpn
match .	fYRldu
match ?	edoaed
match and	dVagdt
match for	YlVecr
match it	UlaXyX
match the	dkZbuU
match what	aZbYtf
match will	gpZbfc
match your	agqTjb
match>again	njghZR
match>answer	tsNUjZ
match>ask	gWecau
match>away	XolRek
match>chosen	WlRfkn
match>closed	bYcjcr
match>decide	nvXUcZ
match>free	aikeVi
match>give	Zcodbh
match>goon	UbXtel
match>hear	eWUlrd
match>joy	fVWnep
match>match	dsQdbp
match>me	WQY/gZ
match>meet	V2bVfc
match>news	uXbecc
match>not	adUhbw
match>offer	giVasZ
match>others	ehQpUp
match>papers	YeiyXT
match>post	avNidk
match>review	hvRlYX
match>said	hdhdUm
match>will	opXbad
match>you	acgqfb
matcha	acieel
matcha and	ZXZjfp
matche	VWbmkn
matche it	bamYqb
matche my	edadpd
matche the	dadZho
matche to	cZddgp
matche you	XjWtbY
matche your	eTecet
matchi	Ugmbch
matchi people	bqbdde
mate	YcZfir
mate .	hQUjiv
mate and	fYajrV
mate as	cdebuW
mate boss	gjVZkj
mate but	WrYeaj
mate get	bcZtcc
mate good	ddsebZ
mate i	ftaVhY
mate job	eiighV
mate of	kknaSc
mate on	dVlTte
mate then	Xpeeee
mate they	XbYjre
mate you	adXeva
mateo	hXcXpi
mateo it	cZodoU
mateo the	cpZddd
materi	WYcomf
materi and	caZpid
materi from	aThjpc
matern	gXoZfg
matern cover	fSgdnk
matern leave	ibwZUa
mates	crfXSh
mateus	hbedcm
math	ffeajh
mathem	fqXfYe
maths	casqaS
matric	pYfbch
matron	dbldhe
matron are	eXcicp
matron bursar	cWXjZw
matron office	idjngQ
matron the	ccsbbb
matron unit	liSWuX
matteo	cdmgad
matter	fnlZac
matter .	RdyahV
matter and	jpYaeb
matter closed	lTocZe
matter contac	aaqeed
matter is	XxpWWT
matter it	dbqeeZ
matter my	ccfodb
matter now	eaZdes
matter the	jrRbZi
matter to	lNwadZ
matter what	xZYbcb
matter when	eXeqee
matter your	gkWkhb
matthe	aiQapk
matthi	dYbuaf
matthi .	XXWvXp
matthi and	apXmac
matthi clerks	dbpded
matthi got	qheQaZ
matthi has	ciqVZY
mauree	fdddem
max	/ARjXU
max analyt	pbcdef
max by	qXZadc
maxima	ncbgjY
maximu	jYdcra
maximu .	ZfWguX
maxine	dldieZ
may	Zpgaak
may .	dmoUca
may also	ebYZet
may appeal	TYbYW4
may apply	XiTUe2
may as	cWeeeq
may ask	WfbeXx
may be	axdSTq
may call	ZpiZhX
may check	pYceed
may close	dWvccb
may collec	aaYZa0
may come	Y6mNXR
may concer	Rplbbf
may contac	nnRUcg
may count	rceadd
may expect	0dbTaV
may fill	dgqbdZ
may go	aqYigZ
may i	XTgtck
may interv	dccedo
may invite	b6dIcd
may join	Zcerce
may keep	mctZaR
may know	Rfnjbi
may like	chxRZY
may lodge	abeedq
may mean	dpaced
may move	kXaZsb
may need	doqSZY
may never	ercebb
may not	a9dZXS
may now	qQklgO
may or	c2fUYT
may presen	bYYkcp
may re	ddZder
may reappl	eYfabu
may regard	dcaepd
may reques	WgZUcz
may ring	bfUqZl
may sit	ZVYlbt
may stay	brWbdf
may still	UqTeYo
may submit	cZcceq
may take	d2ZiTO
may tell	WdffuU
may thaw	bcqdba
may to	Xegcpe
may try	cbddep
may view	eXcffp
may want	izXVdV
may we	THS/qQ
may well	b0dWTc
may wish	cybVXd
may write	Tkaaoi
may your	ZXtiYe
maya	gImnqV
maya .	hVmoYZ
maya course	bdocde
maybe	V/QZTe
maybe .	c1LZZk
maybe ;	aqcdde
maybe a	fnVjeZ
maybe apply	Yaaacv
maybe from	ghTqea
maybe i	jqcYbZ
maybe in	ctWZdY
maybe is	YqZcal
maybe later	YokciV
maybe maybe	Ytcced
maybe me	cucedW
maybe more	Xsccdd
maybe not	VpaXkg
maybe pile	dqbccd
maybe sooner	VsZcec
maybe that	Ztabac
maybe the	dYpbfe
maybe then	bXeddq
maybe there	eodbec
maybe they	ntaSbY
maybe we	arcZdb
maybes	fckjYe
mayday	icdeje
mayhem	epWjbb
mayor	bgdigf
mazel	kdeUfo
mazel on	derSke
mazibu	fZZtZf
maître	iekYhd
mañana	YappcW
mb	bYjVpi
mba	gZicmb
mba .	gWreiZ
mbali	deeUtc
mbatha	iZehYl
mbeki	jgdZhh
mbeki .	ZmiMjl
md	aZkqYf
md .	RdogYn
me	fbajkf
me #	0TVhcX
me .	adbXvi
me ?	iSggmf
me @p	ZpRnfc
me a	XZkycY
me about	Wa3iZQ
me accoun	gaUaqg
me after	tZQTZw
me again	crbiXb
me agent	smXZZa
me airlin	eebTvc
me aisha	/JcUVW
me all	XdjVof
me along	badsdc
me an	WtSdkg
me analyt	fWWxbY
me anothe	QyWybK
me anythi	dctdUd
me are	qWicag
me around	bdtZda
me as	ZLdT/X
me ask	bpiabd
me assist	dbdeqX
me at	fRTism
me back	YSS/bc
me be	bdWWuj
me before	xMRfod
me both	XhXZzS
me bring	dbdsbb
me budget	gYaqda
me buildi	uWbbeb
me but	XlmjPk
me by	uSVtgW
me can	bnmXiV
me check	xQebce
me checki	eYrade
me chef	sRWrYY
me chew	hpcdZc
me cleare	pYcbic
me come	vdhVZb
me confir	pbeZde
me consid	cVsdhc
me contra	cbZWzb
me could	dYdpci
me dates	XudcZd
me day	eWcqeb
me deb	dxVZXU
me did	brbcXj
me disabi	/GViWU
me do	UYefok
me dog	oTdvWW
me domini	ehgaqT
me done	XWbdcu
me down	UXRcl1
me dry	vVXccj
me either	sdYiZb
me essays	Yvccbb
me estima	qXedfe
me eventu	Xrddee
me every	TkXXyc
me everyb	aqdedc
me except	pZbfcg
me fair	ecZeep
me feel	capcXk
me fill	elnWdc
me find	epnTaX
me finish	XcTNi3
me for	caakpd
me forth	ohcbdb
me forwar	eWe0cU
me from	eYqL1S
me full	YXZP+Y
me get	WoekcY
me give	uZdcba
me go	eUapYp
me going	VWjimj
me got	bdWbaw
me great	dhXYuY
me hack	rOjqUW
me had	ehcYTu
me haggle	ccdpdc
me half	bbcscd
me have	YOO2ng
me he	fpYQar
me heard	nVgcdj
me hears	phZccc
me heart	apdedc
me her	zQkZba
me his	paxQUX
me home	ZNsZZr
me honest	Widqag
me hoping	WUyabU
me how	keoeZT
me human	4UWoZO
me i	dekVli
me in	fUPpln
me includ	eVWeQz
me inside	oQZqbW
me into	bfascb
me its	haSagp
me keeps	cXceeq
me later	XojRic
me lectur	vYYdfY
me like	jdUUbw
me liked	eZVgng
me linden	oZcgde
me luck	aWlpXf
me lunch	pblXZd
me marta	RkZiuV
me matron	qXeede
me maybe	Yudcec
me mind	kVjkbe
me mine	caacbs
me more	QezVPo
me my	XgvWiX
me names	Vidsbc
me nearly	Useeed
me neithe	Wqfdee
me next	eZcqee
me no	MheSX5
me none	bgpZag
me northl	7UWhWR
me not	jkSUil
me nothin	Tb3XUZ
me of	WYujcZ
me off	PP/PTj
me oh	ZUcrZg
me okafor	/OTcSc
me old	ghnaiV
me on	kPQmzb
me once	J5Xibb
me one	VYk3dI
me only	byVcZb
me or	rtZWYY
me out	WNzdQs
me over	mJVmmk
me partic	xRidYc
me past	XcWnap
me perman	cabcwX
me phone	rfbacd
me please	QNmqrf
me posted	ZyecVW
me priya	gpWZbi
me procur	pZeeed
me put	gkSRkn
me rather	adpcia
me re	Thdqbc
me reads	ySXsQb
me reject	eeTedt
me right	vXafUi
me ring	kkjVcb
me rob	wZXWhZ
me safegu	codddd
me said	XeTond
me salary	ecccra
me saying	hUlbbn
me see	a0gWSb
me signed	UabZ2a
me sit	eicWki
me smile	brbdcb
me so	UZheir
me some	hqQjVg
me someti	bpddde
me soon	bpedee
me sooner	VYcddu
me sorry	ejXcXr
me standi	eaVgmk
me starti	fYdcqc
me talk	j2YJda
me tea	XlkZUo
me than	SecTnm
me thanks	XiUjcs
me that	sXedUn
me the	eUYj5U
me their	vhkYWT
me then	MhOqer
me they	mpgWWb
me things	cmqZZX
me think	evWWkS
me though	nheYoP
me three	Wfcwae
me till	3AIiwR
me time	Q/TWVU
me to	ZXZuhi
me told	gbYdXu
me too	bhcdTq
me tp	Xffdpc
me transp	1UZeab
me two	ade5OX
me unit	/AWdTf
me until	0YMfdd
me up	TULrze
me vision	Zdedqd
me wait	XgpWlY
me waitin	ZjaZrd
me ward	cdeeqZ
me was	ZyaSah
me watch	crbbdc
me water	VibkZk
me we	btcVUn
me welcom	elWeYp
me well	dZeZct
me were	Ysdedc
me whatev	XmkTqZ
me when	NzbmcY
me whenev	TqViYo
me where	TTylXd
me whethe	YlfsRc
me which	cdV9QV
me while	bRbcnq
me who	nqXejK
me whoeve	dXbWds
me why	YVWsZn
me will	jxSZaY
me with	pMRixd
me within	rfQicY
me withou	dbddsZ
me word	Rqdeek
me write	hVglbj
me writin	Updhch
me yes	hUVgzV
me yet	rgaeiS
me you	VsrXeX
me your	LVV/gZ
me yours	ceZuYc
me>again	WZcsdl
me>chosen	fieTod
me>decide	rZXneZ
me>give	eYbola
me>goon	WkctZb
me>hold	Ulbfjh
me>joy	kWjanb
me>match	Zec0YY
me>meet	ebfsdZ
me>news	scaZch
me>offer	Qbbpsb
me>papers	ZagvfZ
me>post	bfeYqf
me>receipt	cPmrag
me>soon	arZigX
me>start	RajXyc
me>step	WZgxce
me>thanks	ZWnWfr
mea	hlVckd
meadow	aYapan
meal	YkPgml
meal direct	goacdb
meal on	ddcpcd
meal will	WuZbea
meals	mieWde
meals on	apfbdb
mean	jhiccc
mean .	ZYqmiU
mean @d	sZaeec
mean a	hThifj
mean and	pZcchd
mean anythi	U6ZYZX
mean i	grZXZh
mean it	tTeYfj
mean no	jdbbZp
mean not	tSaleb
mean that	Weiegj
mean the	peiecU
mean to	ikhbVf
mean with	eeseeU
mean you	fcWkXq
meanin	eZRite
meanin .	kiUbcn
means	ltWcfX
means .	ZvZWVo
means a	lVYrhW
means an	gdcboa
means and	Xqciae
means as	cgbdpY
means ask	Xpecee
means go	dXYjbq
means i	VuWkdc
means it	pMoWaq
means just	cZesbd
means me	YebjpV
means no	7JVWTp
means nobody	dqbdec
means nothin	UrlbaU
means of	cdaqee
means out	dtccdX
means the	krYYcc
means they	hzWXjR
means to	taXjZZ
means we	tVTPmm
means what	Yqbdch
means yes	qeaZfY
means you	YbLo2V
meant	eheelZ
meant .	ZbSjlp
meant aisha	gaXscc
meant for	Yh1QlR
meant he	kUedbq
meant in	ohcdeY
meant it	ikVXhj
meant me	ebxdbU
meant no	VXbajv
meant to	avbgdW
meanti	pmnPcX
meanti .	kXvXaZ
meanti just	tWadee
meanti our	WkWcdr
meanti please	qgadfY
meanwh	bemejY
meanwh .	fc3YYR
meanwh been	dcfZdq
meanwh me	bcarce
meanwh please	aablpb
meas	lRloXb
measur	XQkklj
measur #	fodedY
measur .	XelpdU
measur finger	aTqdai
measur for	cUnara
mechan	VeVgnq
mechan .	djUkje
mechat	adWhkn
med	fSmqfU
med a	nWccmd
med number	YYbwce
media	Nnndfg
media .	UktYda
mediat	WSdlmo
medic	oekXda
medica	WdR0le
medica 's	VXhrjc
medica .	SfVgpn
medica and	UYRspi
medica bank	edepae
medica before	dXeqed
medica by	cccqcd
medica certif	WYXtih
medica done	WZazbc
medica first	dZdscc
medica form	XYctef
medica is	TqPbqg
medica it	Zaedfq
medica must	bccqec
medica on	goXoYT
medica passed	jYaYtd
medica questi	SgducZ
medica screen	ddaoZi
medica staffi	bqcdfb
medica to	cebarc
medici	hdhdmX
medici shirle	fbYeqd
mediev	YQmeeq
mediev .	gZqbfY
medimo	ehhidb
medium	bhbmde
meera	bXkdem
meet	efd0WW
meet .	Y1TbgW
meet @p	foedeY
meet again	tchUcW
meet and	jsSYYe
meet at	iYcpcf
meet her	bUhxZa
meet his	jWcpec
meet human	yTcYdc
meet in	pSmfcb
meet link	dcbpce
meet me	XRd7WY
meet on	qmXZba
meet our	UlniWb
meet somebo	ecrceW
meet the	VcZ/UY
meet them	cWdsch
meet then	sYdced
meet unit	fpdZec
meet up	aotQda
meet us	fYdpce
meet when	Zubdeb
meet will	tWebee
meet withou	cpfbfb
meet you	bXpwVX
meet>answer	1XaebZ
meet>ask	afVweb
meet>away	ilRmkU
meet>bye	miWUmj
meet>chosen	bYgRpo
meet>closed	WwgfRd
meet>decide	hbaY1W
meet>free	TWkthc
meet>give	dVljnW
meet>goon	jjZqTa
meet>hear	vifaWX
meet>hold	cxQjbd
meet>if	dnhkSd
meet>joy	eYfTpm
meet>match	ZWh1Xa
meet>meet	bdYxYf
meet>news	qjUdaf
meet>offer	clfUki
meet>others	jlaTfk
meet>papers	biZera
meet>refuse	tcRgZh
meet>review	UclrXd
meet>said	WtjidQ
meet>soon	rhWVhg
meet>sorry	VelSZu
meet>start	YYUc3f
meet>step	fhboad
meet>thanks	ieoaZb
meet>wait	UdjnYk
meetin	iielZa
meetin #	eiYpXY
meetin 's	hoTdbb
meetin @d	sYdaee
meetin about	n1KacO
meetin again	pafbec
meetin all	dUrdee
meetin and	sVlXgd
meetin are	cioadb
meetin as	qadddd
meetin but	sadZec
meetin everyo	deobdd
meetin for	jpdWbc
meetin her	Wlelee
meetin in	duVedb
meetin is	gtbdaU
meetin myself	dfVbio
meetin of	gnaTmd
meetin on	ufedaV
meetin or	Yqcjbd
meetin our	XUc0ba
meetin reads	aWudbb
meetin room	hauWZb
meetin so	cdqbeb
meetin the	UVT/VU
meetin unit	bgbWdo
meetin us	Yuafdb
meetin with	gRenem
meetin you	gVtfbd
meets	uwVdVS
meets and	ooZccV
meets okafor	obddee
meets on	qchdSd
meets people	Wbcuee
meets the	msRdeV
meets when	W1UbbZ
meets whenev	crccda
meetup	Ze5MYb
meg	WeMwQs
meg .	eedXYt
meg forms	dbcsYd
meg privac	eeVqde
megan	YTldll
megan .	WWZoho
megan and	mYocgV
megan my	bfrTdf
megan on	UXgTwi
mehdi	ZniZYj
mehmet	ThhwfQ
mei	cefpgX
mei .	hekUkd
mei of	cbpggZ
mei under	eqXfed
meijer	feipXY
mel	khhbgX
melden	Wekija
meliss	jaYVmn
meliss .	eddUdu
melts	ggddbl
member	jkmWcb
member and	lpTXcc
member are	Zvbbdb
member can	afpdeb
member having	atbddW
member of	lrWbXf
member only	ecpadc
member subjec	fecbpc
member you	dZrbbg
memo	defdnb
memo .	eoebkS
memo is	YXitbb
memori	gjZged
memory	Tateff
memory .	bpdadg
memory crew	Vkeeen
memphi	cQanph
mended	YyMice
mended .	duYcca
menon	delhgV
mensah	dhgbfg
ment	sldZaU
mental	dbpZdh
mental .	ggWjam
mentio	bb2iUV
mentio .	VmjnXW
mentio ?	ZwTbcf
mentio is	pglVXY
mentio it	XQ1WoU
mentio of	YR6XbW
mentio reads	oaZhdd
mentio the	gcqbbc
mentio what	eZpeec
mentio you	fgfnWd
mentor	hbkdgc
mentor .	lbrXbY
mentor is	Xsakba
mentor she	Yehpbd
mentor starts	cgbcqZ
mentor was	YWgpja
mentor you	fRPWuu
menu	bVjejk
menu .	ccpbbe
merced	Udmenc
mercha	eLrfbo
mercha 's	YXpmbc
mercha from	cbwZZY
merci	VjelZk
mercut	gbdhif
mercy	ZdmjhY
merean	ableei
merely	hWojca
merge	iRohbh
merge .	ZXridc
merged	nTgjec
merger	bfpXdf
merger .	dZraka
merger closes	eobeeb
merger has	eoOeer
merger is	cXqdge
merhab	fdmhWc
merhab .	eZtacc
meridi	fToaob
merit	gnOiZl
merrid	bbcipa
merrid job	ceUhoe
merriw	hcfbdm
merry	RgzUia
merry christ	VlrUia
merwe	fakbnZ
mesa	aXmkga
mess	XVazpR
mess certif	bYYuae
mess test	cYjpbd
messag	jcreaa
messag #	YTtgVc
messag a	meSffk
messag about	rgXhad
messag after	Ybuaec
messag and	TgnTlk
messag are	bXtddf
messag as	jVkmca
messag before	vbWYfg
messag below	Xpedgf
messag by	nYUjak
messag could	fdrefW
messag has	WS7aaZ
messag i	ijSffl
messag if	apceee
messag in	oglQZe
messag is	fofbVd
messag later	ecpbeb
messag me	lMUrZW
messag now	ecpbeb
messag of	YgZajp
messag on	oiRncb
messag over	yOZdac
messag receiv	YYpjed
messag remote	jiThcj
messag still	doaefd
messag the	ngrcaQ
messag to	eevRad
messag when	QllmZb
messag which	edqhdU
messag will	fcuYda
messag with	lXtadX
messag within	qbaeee
messag you	5fRXVd
messe	kdcjZg
messed	dXmjed
messen	jZYSwg
messen 's	qRddbh
messen .	XhYYsf
messy	YibZsc
met	bgdcfo
met .	aocdkY
met @p	Yeaajq
met a	cbscae
met and	ibRWiv
met by	dZXkcq
met first	ebdcdp
met has	cdUkWo
met her	YfaZhr
met human	ZZdfcq
met in	qcUSre
met me	ZhgqcW
met on	bgYSju
met parts	bepahZ
met since	epaefb
met the	Yadmap
met unit	qXedee
met with	zXaYZb
met you	aZopab
met your	ijpVZZ
meter	nVcgjc
meter .	dbagpc
method	fdhTdq
method by	gfpWdc
metres	mdVmce
metres boss	ibQnam
metrop	Wmccle
metrop .	cqacac
metrop of	bpdeeb
mexico	Vffelh
mexico for	XsicdX
mia	pcUkfd
michae	bbmccj
michel	hggede
michel told	dddZpe
michel who	bpebde
mick	icgcci
micro	fjeedf
microb	bhkgbd
microp	ZcenPp
microp .	bUkhZn
micros	fYgafo
micros .	dheUjk
mid	iesZfR
mid size	Sugcdb
midday	fmfYhc
middle	floWgU
middle name	cWpcjb
middle of	mmiVbY
midlan	cnikfO
midlan .	Sodfke
midsom	Uhhefl
midsom .	Widddp
midsum	YXkofd
midway	Zhjcie
midwei	aecjig
midwes	kdOgni
midwes priori	edWepg
midwif	hdaenc
midwif .	dTdbwe
midwif and	nneVdW
midwif has	aXedes
midwif with	ceatcb
midwiv	icjZja
might	V/faVW
might .	YzYgWY
might be	j1YWVa
might call	X0Tbcc
might come	axdScd
might drag	Zpbdec
might get	XzWZWX
might go	azaadW
might have	XhneTk
might hear	Whcdoe
might i	aWY1aa
might intere	ecqfaa
might it	bYfdre
might know	TpoTbi
might like	oXsPXj
might need	bzXVcb
might not	U/bSWS
might ring	YpfYdg
might say	csbbdb
might take	VmbcZo
might try	eWqkeY
might want	X/WJVZ
might yet	ctccba
might you	ZOg1ca
migrat	iVmTik
miguel	Zgahij
mihai	fjXdhi
mihi	efdWil
mihi up	dXXecu
mike	mbpbaX
mikkel	bYWYwl
milan	vlRZfc
miles	fkifaY
milest	hdoXea
milfor	asifbU
milk	bdmgdd
milked	laahjb
milkin	Yfebra
mill	eWofja
mill .	kUqfeY
miller	aUVibx
millin	djRflg
millio	oUnVbf
millio for	cWscce
millio have	VPyZdg
millio till	vhRTVW
millpo	lfSika
min	gbdkhc
mince	nZxaSS
mind	gfkddc
mind 's	bqcfdb
mind .	OqUhin
mind ?	cXkqeX
mind a	gapdca
mind about	febQdt
mind and	nhTQfr
mind being	cXgeuY
mind by	0VXbeZ
mind civicj	dbcXbu
mind doing	cTY1bc
mind fillin	ddbodd
mind for	hhVUVz
mind giving	daYqbc
mind he	UqpYcZ
mind how	VO/LVf
mind i	cbsXfe
mind if	VbuiVc
mind in	erZcdd
mind it	dThjjj
mind made	wXhaYa
mind meetin	cacred
mind of	koWacY
mind on	scbXiZ
mind over	qabbic
mind próxim	eXZubc
mind so	bYtdiW
mind tellin	bbcsde
mind that	gccaqb
mind the	ZS9XkP
mind to	csYUeh
mind up	tlIZfe
mind waitin	jtbSce
mind we	ofdbdd
mind yet	drcedZ
mind you	aseZbb
mind yourse	cdpYdg
minded	eRvcZg
mindin	TmingT
mindin .	eZecpd
minds	qpUaeY
minds .	dyZWcX
minds about	dfUrXj
minds are	iVjccn
minds by	yVcaad
minds i	Yqedee
minds over	pbddec
minds up	ukUcdU
minds you	dVelle
mine	aYeY6Z
mine 's	mb3eQM
mine .	XZcY3X
mine all	dcYetY
mine and	TfkUtc
mine are	iasUgZ
mine as	efacpa
mine at	dcufZV
mine by	bacuba
mine came	UZTYb3
mine does	diZgXp
mine first	eaceqd
mine for	oXZWpd
mine from	XaZYxc
mine gets	atdaeb
mine had	dcrcba
mine has	baxXca
mine he	bhbbqb
mine head	dcddpd
mine i	uZUgdd
mine if	OTSQ/f
mine in	hZWpUp
mine includ	dWiaUt
mine is	qrZQhV
mine just	XpWboe
mine my	meeeUm
mine on	eVengf
mine says	dedeqY
mine she	cSkloX
mine the	brXgeb
mine to	dqVkhV
mine too	gUokhW
mine was	ZZfXkr
mine when	aoahec
mine will	vZbfbY
mine withou	pZaalY
minera	Ycedbs
minera .	WipWWm
minh	bSZgui
minh .	ddYYjp
minh a	ZSllja
mini	iWjUqf
mini .	hcnUlb
mini from	mbhigU
mini me	cdaXsd
minibu	lVkZbk
minimu	edYLnv
minimu .	hWRYqq
minimu is	cabXcv
minimu requir	hpbUeh
minimu was	dddadp
mining	eJnoWm
mining .	aVlcco
mining breakf	cbuZdb
mining divisi	ddVmem
minist	WsjaZf
minist .	ekdcRo
minist has	aTydfa
minist verger	UyWfcb
mins	UdXitg
mins 's	fceerW
mins aisha	Yedpde
mins from	TXaYqr
mins on	eqZXeg
mins test	dddqdb
mins us	fgYeaq
minute	dXivab
minute #	Zpbcdh
minute .	Wawcfb
minute about	ihTgij
minute after	rRTeTu
minute ago	lTOawd
minute and	XZorjP
minute any	blSsbd
minute at	becpde
minute before	ifenWZ
minute call	eielSh
minute chat	daZtdc
minute each	adcscd
minute early	ddarbe
minute everyt	jVkcig
minute for	obSsYZ
minute he	tYhabb
minute in	dYirTZ
minute it	shYeZd
minute later	hZYdgo
minute more	lPToif
minute my	Yqcbab
minute no	aUM4bj
minute now	Xuacec
minute of	mPjiWl
minute on	Vbeyac
minute online	edbrcc
minute phone	eeXpfe
minute presen	cecrbd
minute she	ipbZcb
minute sooner	xTdceb
minute survey	dctSee
minute they	Wfbiqc
minute video	ZdZuaf
minute we	ZmUWgo
minute with	hlcpVT
miracl	bkkbdd
miramo	hqUVmb
miriam	WomhcU
miriam .	dbdpad
mirror	ZlcraW
mirror .	Zrfbec
mise	dVcjki
mise le	mUbeen
misery	+UMHek
misery .	weXWZe
misery before	tYYbba
misery by	pddcdc
misery immedi	UXhikk
misery now	aaddat
misery on	taZbZi
misery reads	tYdbcb
misery unit	uZbabW
mislea	YXeXhw
mislea .	Zqaehb
misrea	uWrQVa
misrea .	cfZecq
misrea the	tXfccY
misrem	hZegYn
miss	ZVmdjm
miss #	mkcVff
miss .	kYWZlm
miss out	XdwfbV
miss the	SUmpWo
missed	iciaeh
missed a	bWscda
missed our	iYYsdb
missed out	efTblp
missed the	VgdQZu
missed you	uXfemQ
missed your	bgsYiV
missin	bVQ/bV
missin .	XXhycX
missin ;	qaaeec
missin freque	faodZc
missin is	ieQklg
missin neighb	fcXphc
missin page	bmTqdc
missin the	dZaxca
missin you	mamedW
missin your	bXWtlb
missio	acfbfp
missio .	hcmXnT
missis	ajkXmX
mistak	Wf1XfV
mistak by	emZfnV
mistak for	eecetU
mistak it	SqqdXX
mistak of	dXffqc
mistak please	ddecaq
mistak to	edodda
mistak you	ebvffQ
mistre	YZgdua
misund	fpafYh
mitch	Skebof
mitiga	Yofcee
mitten	kMbbui
mitten have	edbepa
mitten on	ddbbrb
mix	orgaZP
mix .	Y3KXck
mix that	coceeb
mix up	sLzYiP
mixed	dhdngX
mixed #	cbcpee
mncs	WpXaik
mo	cbwUed
mo .	gYoUig
moana	bnlcbW
moaned	Xkdhhe
mobile	ibedie
mobile and	ZhpeaZ
mobile from	ZZqfgZ
mobile i	cbsgcX
mobile this	jnVefe
mobili	jhZgZh
mock	cepVbj
mock interv	eetVbd
mode	ddZlbl
mode your	fcbaeq
model	amWjmY
model .	ZoUmkY
model as	dcZtbb
model has	Yfcdep
model job	iWZXli
modell	gqeYdY
modell up	cpYaic
models	eamlZd
modera	faidmd
modera and	fatZbZ
modera off	Yctbcb
modera undert	lnZUZi
modern	ihZghc
modo	Zfjiee
module	cfcimZ
module .	ghWXsc
module your	fiUijd
moe	ejabii
mohamm	fL0mTV
moin	gQwSmb
moira	ibaXoh
mokoen	YpXnbX
molefe	bjmYef
molly	aLdgVw
molly me	WVVZWx
mom	ebgjfd
moment	fmrYZX
moment .	ZplecV
moment and	oSofbb
moment becaus	cdufeU
moment but	decZco
moment for	hSdplY
moment i	UufWdi
moment it	rUpbbV
moment no	eZsceZ
moment the	hkjiaT
moment there	YrheeY
moment they	pbbaed
moment we	aScbay
moncto	nSSnoe
moncto writes	Wkdbkj
monday	hbpfhS
monday .	dbwXZY
monday after	pZeede
monday and	Veerja
monday off	edbcpe
monday so	wQhacg
money	YhaW0d
money #	dadepc
money .	aViatg
money ?	dZacvb
money and	TjYZrh
money as	dZYcwW
money before	dxbXYb
money by	Rxbaad
money does	acteca
money finish	idjTme
money into	daXcau
money is	bTrgmZ
money on	tWSUqf
money people	hrYeZc
money runs	Yrdddd
money so	cgYirX
money than	babbxX
money to	ghcVoe
money too	eanfnU
money was	edSXcx
money which	ercdbc
monica	dfoYjY
monika	cZfklb
moniqu	fgYgZm
monito	XXycde
monito 's	bapidb
monito .	eaobge
monito from	iVtchV
monito on	eZqdeb
monito to	biqdYb
monsie	gicoZZ
monsie 's	jmUZkc
monsie .	acTnjk
month	jejRwT
month 's	rebaYc
month .	ZgiYrX
month ;	rYdfbd
month contra	cbaZwc
month free	dcpbcd
month in	rRgeda
month interv	moSdee
month of	awZXRn
month one	abqYid
month so	cWpddd
monthl	elabld
monthl .	fZmTsZ
monthl is	gXqadf
monthl wants	ZYcjod
monthl would	edefWr
months	QtjZmX
months .	XrmWfW
months notice	jXtYYd
months of	TbXern
months old	ecbpcd
months probat	deccqc
montré	dYWdit
montré .	cdbgbp
mood	ZpigVb
moodle	mVbmfd
moon	dldbrR
moon .	ekZYsW
moon if	aWYauj
moon to	cadbud
moon with	ZvYbXY
moorsi	1TYYSe
moorsi .	vbaYWW
mop	bfrjVX
morag	ZdZekm
morag .	feVase
morato	ZJ/eaT
morato is	eUreff
morato on	dXvdcZ
more	fladci
more #	hphWYe
more .	UqmWZk
more ;	lYZgXq
more ?	jYP2cV
more @d	occdee
more a	rbUoXV
more about	dYpdai
more after	elbVcl
more aisha	bbWndn
more and	oWQjYs
more applic	idTicn
more as	lYlckU
more at	ctXbde
more becaus	cUknlX
more before	hpiVXX
more calls	bpecde
more candid	nsWVcY
more closel	bQWYc6
more conver	hjXpaY
more cvs	cqYclX
more exact	noaacV
more experi	fXTXc3
more folks	TxdZcc
more from	VmlhgT
more hands	XYWbc1
more he	hSdedt
more hours	dabdds
more i	grfUae
more ihnen	dtVeeb
more in	gheijV
more info	ZeRsbY
more interv	haibrT
more is	ijejcU
more job	cZfaZt
more jobs	dYpZce
more junior	cfdadp
more lad	hscVcc
more later	dvWbbc
more lewis	iabeoa
more like	pjZbWf
more linden	cberaa
more look	reZUif
more love	bYcdhq
more mara	crdcac
more money	eYiayS
more name	dbcped
more natura	XvjbYZ
more news	ZtjddV
more no	pUbbdm
more nor	obaffc
more of	TlbTmp
more often	dbwTcc
more on	pZYjYf
more once	Xtbcee
more openin	jsUdeY
more patien	arWXam
more people	m0aHbX
more person	lyaMbc
more petroc	cZbqcc
more place	dbbeep
more precis	aujbdS
more questi	eVcqic
more round	YedteY
more rounds	TQk4eQ
more said	gVzZYW
more sample	dYcgcq
more senior	cfYYbu
more signat	eXrYZl
more so	eSajfs
more soon	awUcbb
more speech	bcdbdr
more stage	sXbacf
more suitab	cUbcev
more talk	cTXygW
more talks	cuYagZ
more tea	daredb
more tests	hWXftc
more that	ckVldh
more the	kUcUkq
more they	Ubcbqn
more thing	SXa/XT
more till	csZcca
more time	oxUUdQ
more to	oubOTi
more unit	oeYiZV
more waitin	SsTiYk
more was	cZqhcY
more when	T/OaUQ
more who	ardcdc
more with	cUbybc
more years	eZXdcv
more you	ceVfwW
moreau	amefee
morgan	ihiabf
mornin	cYdyad
mornin .	hXbtZe
mornin after	tVbhec
mornin and	dPesfh
mornin are	fZcped
mornin before	UZYwcc
mornin for	dZbvZb
mornin in	cZdtdb
mornin or	RcY3Xh
mornin partic	Zctadc
mornin placeh	cZVoke
mornin reads	ddcpce
mornin she	pUnYeb
mornin suits	ebdped
mornin that	dbgqac
mornin with	YeguWa
mornin yes	idZdZp
mortga	fgijkQ
mortga .	hpgaaZ
mortif	dcfjeg
mortis	cTcbuj
mortua	YqUcgj
mossie	cXjfmc
mossy	gZmeee
most	sbncTd
most .	tabeZc
most and	xTcaia
most closel	gqbbfY
most do	cYvYcb
most i	gtVXbY
most of	VmoWXj
most recent	dZdrbd
most she	asccdc
most they	paeced
most things	Tevadc
most welcom	Xafdbt
most you	pbdaed
mostly	dljZZe
mostly for	ceapde
mot	YUolag
mothba	ZK+baN
mothba the	cSyedZ
mother	gWreiY
mother 's	pbakhT
mother .	eauYbf
mother has	aoSjdj
mother in	iZZVnl
mother says	crZbkW
mother she	dYscdc
mother speaki	hShgme
mother strate	dSonec
motion	cWhhhi
motiva	gjdXbn
motor	oiadfU
motor .	rVXZkb
moulde	kfhXbh
mounta	hgpTlV
mounta .	ibsccV
mouse	dgUjnd
mousta	cXgpjW
move	deijlU
move .	kWshjN
move again	aloXda
move ahead	YgWeav
move and	dZscdd
move anyone	ebqdeZ
move at	atacga
move before	lmVfdd
move fast	pfZlgT
move for	bZZvZd
move forwar	ahViep
move in	XTURze
move into	gbcZuX
move it	kUcrdV
move like	lpWYaZ
move quickl	nvXUaV
move the	mYgkgV
move to	PWlooa
move went	eZpecZ
move while	cqaede
move you	gWY1Za
move your	gjfKtd
moved	jhdnXc
moved .	chvRjV
moved again	omdUeZ
moved ahead	deVWet
moved and	ivRcbU
moved becaus	cZcpee
moved by	beZfdq
moved forwar	aeYbdt
moved from	ioQoQf
moved house	fapZfd
moved it	rrSXbW
moved me	ZSX5aY
moved my	eaUzZY
moved office	ZeuYdZ
moved on	VnZoag
moved ours	fdbeqZ
moved so	asZedb
moved the	maUhbm
moved their	ircVbd
moved things	Ybdqee
moved to	fdtdWb
moved up	jWYveY
moved you	cbXrec
moved your	hdYrad
movemb	hRkifh
moveme	ZbevXg
moveme .	Ulapha
moveme or	qcebbd
moves	X3gdSU
moves .	fdpebb
moves at	epabdc
moves before	Uohbdd
moves for	eYqeeb
moves from	ljPqYd
moves on	igSjdj
moves slowly	ZtYeec
moves to	ZguZfW
moves until	bYreed
moving	adghdl
moving .	cmhkUZ
moving ahead	cSYZd3
moving forwar	cWOnZz
moving here	ZWkbmk
moving house	ie1OVV
moving in	eebZdq
moving it	vbZdcY
moving me	dXZscf
moving on	ZgPncp
moving throug	doWjdb
moving to	XTvfgb
moyo	nledZX
mps	Vencal
mps by	eeebbo
mr	gbZjdl
mr admini	qZbfcb
mr and	hWmidb
mr associ	VqYgde
mr bell	YoTmee
mr bella	Xhcoec
mr custod	ebWcok
mr de	gdokeU
mr fabric	ZZcqhc
mr fi	dVhhjg
mr haidar	daebcr
mr lauren	qZceed
mr librar	bZbcct
mr markin	Ufcncn
mr petrov	eacddp
mr plains	feafpV
mr pâtiss	Ujlmca
mr reflec	jffiSl
mr servus	iXpecc
mr whatso	engfgW
mrs	dfbjgg
mrs admini	acabhq
mrs awaite	diYZcr
mrs blown	fobekV
mrs repair	fkTami
mrs vusi	Vfickg
ms	hbcjeh
ms beauti	elUiai
ms deputy	nSkjbV
ms factor	dZpfda
ms lim	eVoddi
ms neil	cZhqbW
ms net	pTjjaY
ms object	Reihlj
ms pillay	Vlcoec
ms placeh	ToZgco
ms resear	cadqdc
ms resour	dcobcd
ms subscr	gkTdfl
msc	jrTccf
msc 's	gjeanV
msc and	nbdjUj
msgd	YdSokk
msk	ebZjhi
msk .	gWaZav
msk until	aseZce
mtg	eijPlh
mtg .	eZlWpb
much	angYej
much .	ZlogiQ
much about	ccpaag
much as	avsTLa
much at	bpedeb
much before	rVeeee
much bother	dZeqdc
much for	jldVVn
much hope	fZbZrg
much in	kvTYYd
much into	gpdYcd
much it	dhZfpY
much later	pdccdc
much longer	W1YcdZ
much notice	dXcwXd
much oblige	ccwYbZ
much of	gRWgjr
much she	ebpaeb
much so	ZgcipV
much still	doceea
much succes	ebaddr
much that	bhWXtc
much the	cardhY
much they	cXZajt
much to	Rfcfmk
much we	SpXccp
much when	dacfcq
much work	ecaabu
muchly	Zdkamf
muckin	lnWXiY
muckin commit	Zradbf
muddle	blfgiX
muddy	afehoT
muerto	aTkeml
muita	WhpjVe
mull	W/MIeV
mull .	dyYaZY
mull it	WzWSiX
mulled	gWkgbi
mullin	Z8QUbW
mullin .	YsXYig
mullin it	dxZbbY
multi	QcxgXd
multit	Zddmie
multit ?	ecocdb
multit app	Ydgpdb
mum	aXnbpd
mum .	cV2ibP
mum asked	kgSQil
mum at	adabrf
mum in	jcsSeY
mum may	diRclm
mum on	Sbvace
mum thinks	dYrcae
mum wants	kvcWZX
mumble	YiZlhf
mums	iigehY
mundus	dgcjia
mundus proces	nfWlcZ
munich	lfeagc
munici	lTedZq
munici craig	ddbddp
murcia	Wbjhbn
museum	UVgqnf
museum .	XZcfqg
museum are	dYqhaa
museum for	dcdpec
museum to	bYdqah
music	fZdgfk
musica	mbjYeh
musica of	dcwTcc
musici	dtaZcd
must	XfY1bd
must .	O1TrdR
must agree	jqbdYb
must answer	weYacX
must apply	eeerdW
must approv	doddce
must ask	siZVjY
must be	YVX7cb
must bring	fdVuVd
must cancel	ddabcr
must comple	ddeqZe
must confir	ZfZZqh
must declin	aZcbcv
must disapp	ZbYXX2
must fill	dbascb
must first	atbdbc
must get	bdepec
must go	dnVtdS
must hand	hXapgc
must have	SOh0ma
must inform	bRkYdx
must intere	ejSjel
must know	Sgconc
must let	USknZr
must log	decpad
must make	bYjsbb
must nod	eqcacd
must not	qhhZcX
must now	pibgXZ
must only	dacisW
must pass	ccdqdc
must pull	fdpefY
must reach	OVZtuc
must ring	VXb0bc
must say	cXecgr
must see	kbYsZZ
must show	YcZudd
must still	Z0adUZ
must supply	dabqdc
must take	YbZvbg
must tell	XRafpq
must to	fpagaZ
must troubl	dbZudZ
must turn	cWaTa2
must wait	VuZZdj
must withdr	aseddZ
must you	elnceV
mustaf	bfwdWX
mustar	dUZnik
mutasa	WYWjht
mutasa applic	dcaeep
muted	ZWeZbt
muted 's	ZbpYmb
muted at	bZUVbw
muted will	doccdd
mutual	ZdPkkn
mutual .	egdbpZ
mv	PXyfae
mv .	bZscdZ
mv card	aViuba
mv to	dbXgbp
mvr	cVgcgq
mvr .	adYmYq
mwah	XhXmkf
mwah the	dabbre
mx	ZcpmaZ
mx hollis	cYpccj
my	ebmged
my @p	WdZkrc
my absenc	aZwcbb
my accept	YbaWxh
my accoun	aWuaee
my actual	kcYbqZ
my adding	Zdbsdd
my admini	bavdcY
my ads	dedpae
my advise	ehZbpb
my affect	cZWcdu
my agency	laUidk
my agent	ZWZZul
my allows	bccpee
my answer	xbKbuT
my applic	ZX/SPd
my appoin	eddbpc
my ask	keWSko
my assist	ZSg3ZZ
my associ	gbcqZc
my aunt	maoUgb
my availa	ZgZoXk
my back	STyVoW
my bad	cUjdjk
my bag	dcYdtd
my bank	VVfycX
my bedank	cWtabZ
my bet	npUbbZ
my book	rgdXcb
my boss	ppfVbY
my bounda	ccaqed
my breath	lqaYac
my brothe	fS0cZY
my builde	racYgf
my bus	TcrnVc
my busine	ojUUhi
my calend	oPgtVa
my call	tnUbWd
my candid	jYuZaa
my card	geaOql
my cardif	gpjTad
my case	fsVTal
my castel	edocea
my cellph	Yacsde
my certif	iRawVd
my chair	nZrZWY
my charge	iaqecZ
my chat	jgqeSU
my choice	TfgsWg
my chorus	dcpaZb
my circum	edrefW
my citron	dpbfbc
my client	Ydccip
my co	ftXkUa
my cofion	dZpXld
my compan	bZdrde
my contac	cenRhj
my contra	baeWrg
my copy	cbqddd
my correc	abpbcj
my countd	edacbs
my counte	dYhWZr
my credit	dbZqVj
my ctc	ZifarY
my curren	mSkrXW
my cv	nT0OSk
my da	bXsdde
my daught	cfrUZg
my dayton	deapde
my decisi	pbUheh
my depart	eXodkY
my deputy	XfuYce
my desk	dZrcVn
my detail	YjbVfs
my diary	XpfhgX
my diplom	ebaqha
my direct	jrRddd
my disqua	eZrkZS
my docume	Xibpea
my dog	UpmdeU
my door	jOalnf
my drawin	caqZed
my earlie	eZolUZ
my eleven	eckdnW
my email	pehTag
my emails	VkocZe
my end	lencdV
my enviro	Zcdqeb
my essay	flUkZf
my ethan	fXrddc
my ex	qkiVUd
my except	iWoZoV
my exclus	edabWr
my experi	puTaXW
my expres	nWldce
my extens	eapfdc
my eye	daZrcd
my eyes	dTTobu
my f	cdXrbd
my family	kYqbiW
my farida	YbplbZ
my farms	qaacde
my fate	zgXWYZ
my favour	WmhWWr
my feedba	egdrbV
my fellow	lmhbdV
my figure	ecdqZe
my file	XoYTVx
my finger	olShTi
my first	ZXnVtc
my flatma	eYpdah
my form	il2KOY
my former	efoeeW
my free	caawbc
my friend	elaWZp
my future	cgbbcp
my grid	YWfVsj
my guess	wfdgUO
my hand	qahMvY
my hands	enOrhZ
my head	espJaX
my health	iZQubg
my heart	wRUeWm
my hello	qiHarV
my holida	afrabe
my hope	asZcag
my hopes	ZsdgbZ
my hours	Xacpbm
my houses	WVnaio
my husban	bckSuc
my inbox	gbRroX
my incl	ecZdas
my inevit	haqcdc
my inside	VkrXbh
my intere	eaqcce
my interv	dUsnUb
my jake	cjoXcY
my jean	bcgrba
my jürgen	ccaqdd
my kit	kPraah
my kraków	Vohbca
my lady	gYVeqf
my last	gVnoUe
my late	efnkVb
my lease	XoXcij
my letter	lTwXfW
my licenc	gfNyhT
my lindse	cRiijh
my linked	cbubZa
my list	avYdWi
my log	dbeadq
my lot	mVhicc
my love	edyYaU
my machin	daeqeb
my mailbo	aTvjdY
my mails	ggpbWa
my manage	gwTYha
my mate	T0iWcZ
my med	bbcqef
my medica	aegqbZ
my mess	cZbped
my messag	ZRvgaX
my mind	pieTjX
my misery	jWXhbp
my missin	iaZpda
my mobile	nceUkh
my mother	dYpSlg
my mum	UWdphl
my museum	fVjeXr
my name	XWrVuc
my nation	aqaaka
my neighb	bgjkQj
my nephew	nXkWTr
my nerys	dascdb
my networ	dasdcb
my new	YXPa4X
my news	Yhrdda
my next	qXhUhh
my niece	effabp
my no	fMTipp
my notes	psVXeW
my nric	eccaqd
my number	YcYbpp
my offer	WPPT3k
my office	hVWuUj
my old	XKtmpX
my one	mcbVlh
my only	cZuacb
my origin	ceaqad
my own	jQ0ZjU
my page	eZoeec
my paper	dkjicV
my papers	QUozSZ
my parcel	abtcbb
my partic	aVpZme
my partne	gpgbaa
my passpo	XenejU
my patien	fjRViq
my perfor	ddcpcd
my phone	eksbYU
my photo	ddYrdd
my pick	kQPwUn
my picker	eZpdec
my place	TpopaR
my plan	LV+Yca
my planne	meeeUm
my pleasu	gZoYpU
my portfo	hkVmZf
my post	kXracc
my presen	aV1bfS
my previo	elcpZV
my probat	YpecmV
my proble	hwXeTb
my profil	ZfxQah
my promis	mnVebc
my questi	UpiMdm
my reads	Vjldak
my record	gjafoU
my recrui	gjOXlp
my regard	baxbZc
my regist	YYXxhb
my rehear	dadraf
my reject	fdZhpX
my reno	YtYdfb
my rep	ebbebq
my reply	kRkmeb
my report	cgobeb
my reques	iojXcX
my result	qrUWYV
my return	dbxSba
my right	cdbpcf
my rob	QnhTgo
my salary	XSm1Mb
my sample	VoZqXa
my sanne	cQsacn
my school	YWjwXY
my scotts	ZUpocc
my screen	eigSik
my seat	jYdkmU
my second	kNetXj
my secret	XaZxed
my self	dVnjbh
my signat	hbVX2V
my signed	aZZkpc
my sister	cjxWYY
my slot	gXpYZk
my solvan	bqZaak
my son	nTwUWe
my splice	heUaZr
my staff	habaqd
my sugges	dercbb
my superb	efpceX
my talk	dZrdec
my taller	hVsabe
my teache	dVjrXX
my thank	kgVjmU
my thanks	efSooZ
my third	Xrfcec
my three	rpYaXa
my time	eXXier
my title	Xqdbci
my to	Zecpef
my toward	pVWpac
my tradit	fTbjmi
my train	Ybwbdb
my transc	ZdR4WX
my travel	ecpddc
my tribun	cXtddb
my turn	iThtYa
my umbrel	dlTpce
my verdic	phcYcc
my voice	eajWpZ
my volunt	pbYbdc
my vote	afadas
my wage	ccZsdc
my water	dqVfdd
my week	bYrXfj
my wife	cjiUnc
my wish	cqcedb
my withdr	fcudeU
my word	lhUUxU
my words	llcYVg
my workin	bbpdce
my would	nMnXhm
my writin	cgdpab
my writte	XVcrjW
my yes	leNS2W
my zestfu	dgUebs
my zwolle	casXgd
myself	dS1hYa
myself .	rafSel
myself a	cUubbf
myself becaus	Xhdbdo
myself before	dqccea
myself for	dcqgcY
myself in	TpkZhZ
myself it	cfdmQp
myself out	ZV5WWS
myself till	fXoZhb
myself to	VZkxbW
myself yes	dbddpe
myster	TZbhug
myster .	SmYuYc
myster and	dbcpce
myster for	eWrdce
myster gender	cbbZwa
myster which	UfeYnh
mühlra	fideaj
n	wVkTbg
n i	tVdbdd
na	aZglZk
nachri	Ttacei
nachri it	Yrbefe
nada	crcXXg
nadia	ZYTdns
nadia .	aagbqe
nadia who	cpdddd
nag	dibecl
nagoya	gmfebb
naicke	chakeh
naidoo	hhfdXj
naidoo polygr	bgXbdq
nailed	fafheh
nair	dQmdao
nairob	Qgebjp
nairob .	Xrceec
nairob is	eapccb
naitei	gPnadp
naitei man	kPcemj
naitei shop	oiacca
nakaga	atYeeb
nakamu	siZaZd
nakamu them	pdecbe
naledi	hTpdhc
namast	kWjfah
name	ddbimd
name 's	orLXld
name .	hWjVio
name a	Y9SiVT
name alread	edcXrd
name an	cYVzac
name and	scSWqd
name anne	bascdc
name anothe	U9UoaK
name any	bR0dea
name as	bfahtW
name at	YsiUmT
name before	XiQhep
name by	tXfpWR
name came	XnKojg
name did	cbfbcp
name do	dcXXta
name does	ZTaca2
name down	eUjuXc
name for	gTRgvh
name forwar	hjbnSc
name from	UXmmlb
name go	dqcYcd
name goes	ynQdTa
name has	clagUk
name i	aRsUyS
name in	gkMbgs
name is	fjVmYk
name it	gZaqeb
name my	dZavbZ
name no	apcded
name of	ebylNS
name off	XJ/WNS
name on	YVOb/d
name or	vacThc
name out	gS3fSX
name over	habcsY
name right	aZeXlo
name strict	dcogYd
name that	cisUca
name the	pZR3SP
name they	ZgdioX
name to	lbTVrj
name two	cbduZd
name under	STZV2l
name up	cpZhdb
name was	VfTlft
name went	irQiTi
name will	gdXafr
name you	WpWctX
name your	SbRk2P
name z204	gkhmXT
named	inYYna
named .	ZomTpN
named a	ilkUXg
named analyt	csVeee
named below	ddbgXp
named by	rWaYma
named in	bVlfnc
named it	iUcldl
named none	asbbdc
named on	qdcbec
named the	giRekh
named when	cpbedd
named you	UfVdyY
namely	fdcjlX
names	yaRrXa
names and	YFL6km
names are	bZTXbx
names by	kWZknY
names come	rddYed
names do	rZbdfa
names for	rdecZX
names from	cjapbb
names go	wfXXad
names goes	rccaea
names his	zcXXaZ
names i	YXesef
names its	sbcadd
names no	apefdc
names of	fbc3SU
names on	sgNeTm
names one	XXcxec
names out	hsYadU
names to	rTWVln
names when	epcbed
names will	gXpfcZ
names you	Yebhod
names yours	hdbbbp
nandin	kbkTna
nannie	ddwXeT
nanny	kZKTjv
nanny .	haacZt
nanny agency	cURZkp
naomi	cboeef
narrow	chlaUl
narrow .	ahuWcZ
narrow from	ebcaho
narrow it	fvZYaY
narrow paper	bWjpdc
nasrin	ZRsgic
nat	mTVpej
natali	ekadmZ
natash	VLciyi
natash 's	eccdqX
natash the	badaqd
nate	fbfnUk
nate place	mefjVg
nathan	bgfkae
nation	cZasge
nation .	VoYofb
nation and	dZidtV
nation from	Zecpaf
nation mandy	cdrcca
native	cffehg
nativi	fYYdds
natter	erZfgW
natura	fdghcg
natura .	kXUoal
natura in	cpceec
natura please	eeXpff
nature	bbgTmp
natáli	mYchdf
naviga	acobhe
nay	mjXmVa
nb	PvsZXU
nb .	cqibbZ
ncube	bWsmbY
ncube .	eboeec
nda	SdejxV
nda .	bmcapV
nda and	ebactb
nda on	ScnfpY
nda photo	fdYXue
ndlovu	ZcYlZp
near	cqggSg
near .	YYSndt
near a	fZeqcd
near enough	mUiZjg
near future	W0Udea
near my	Zpbceg
near the	dkbrYX
near to	cpddfa
near you	desOTp
near your	rdbXcg
nearby	dVmYYr
nearer	YlelUi
nearer the	ecbpcd
neares	cgngcX
nearly	mwMdYd
nearly .	jrUcVe
nearly droppe	cdcctY
nearly finish	sXdZed
nearly hung	hbdepZ
nearly in	dadddq
nearly over	qVdice
nearly pulled	csaedZ
nearly said	bbXppV
nearly six	fqZXZZ
nearly there	f4VYQW
neat	kZXjig
necess	Vmgaig
necess días	eaWcpi
nee	lcanba
need	bdXrie
need #	scfiXY
need ?	dcdrYe
need @p	wXeYcd
need @s	yabXaZ
need a	NYXzog
need about	pXcidd
need an	MhXuii
need anothe	qqXZaX
need any	gbYrcf
need anyone	hNWab2
need bank	cZbbrg
need be	niVYci
need for	jaVOzi
need hands	WojWma
need her	enlVbc
need is	biUwdW
need it	MVa+kS
need me	WdQjrl
need my	MVI+qP
need no	gXZbet
need none	dZaaXt
need not	iXpKjq
need now	cYYrck
need of	hfPjar
need one	XpMtZj
need rob	xZZUbb
need sign	etdeUe
need so	oUbWds
need somebo	VQgbW6
need someon	VlQSb2
need that	eUTtcn
need the	fnVsWZ
need this	pTglYc
need those	bXbvea
need till	wUVPSq
need to	cofflT
need two	XYT7XY
need until	/WLOaX
need you	WgN1cg
need your	HSV/wY
needed	XSbmcx
needed #	YbZakr
needed .	cZzXca
needed a	YYdWiu
needed and	cXZcjp
needed any	cdcedo
needed before	Zicpeb
needed by	KcYypa
needed for	kWnVej
needed from	rviNVP
needed i	UZkraY
needed no	geaaod
needed someon	adadds
needed to	dXXafw
needed upload	eeWrde
needed you	acVZlv
needed your	fRjqgZ
needfu	lYcdcm
needin	PESiq5
needin a	bVehkl
needin me	bbedep
needin to	dcbqZf
needin you	VSYfmp
needle	gbnkbX
needs	ahRtkf
needs .	flVYaq
needs @p	tVecee
needs all	cpddec
needs and	hdaWeq
needs doing	bccrdc
needs four	feeWpe
needs it	VTWuoe
needs me	WXdtmX
needs my	FQU/rS
needs no	YUheZt
needs of	dhYbdp
needs one	jeYbZq
needs sign	dpdbbe
needs someon	ecYThu
needs the	ipTibX
needs till	tVdbad
needs to	huSelQ
needs your	MOO/wS
negati	jXUXY2
negati .	nRQZXz
neglec	cnZdeg
negoti	Uercge
negoti .	ejqWgU
negoti meetin	bdepcf
neighb	UbucTp
neighb 's	TfVTa3
neighb .	XXzcVg
neighb card	cdWted
neighb got	bdZscd
neighb of	cjbeVr
neighb the	ecdcpc
neil	iXirZT
neithe	T4pYSZ
neithe 's	UfojZd
neithe .	fmeTUn
neithe a	ZqggcW
neithe an	epcebc
neithe as	fZXaYx
neithe can	eYbfrc
neithe confir	frfXca
neithe has	cgcdbp
neithe i	csZdcc
neithe is	SxVXbn
neithe it	apheeZ
neithe more	obaffc
neithe of	SdtbQl
neithe okafor	Vsddee
neithe paused	mlUfed
neithe she	kVZloa
neithe the	naUjdk
neithe to	eaqdcc
neithe will	Wucbdg
neithe yes	diogZW
neithe your	lWdddo
nelson	dhffge
nelson transf	ddpeeX
nephew	VORRW/
nephew 's	aTdYcy
nephew .	cSTYc8
nephew and	mYYdap
nephew can	eYdbpf
nephew instea	Xacdcu
nervou	eLpmgb
nervou .	dareca
nerys	XboXlg
nerys .	cZqYeg
nest	Xmbihc
net	gbejUn
nether	adioWd
nether .	gZsccY
networ	VUwWbq
networ .	WXyWZg
networ i	bdfZqX
networ passed	ecZddq
never	gfqbeX
never .	pnTbbV
never a	egOWcw
never all	bqbdec
never arrive	edbpeb
never ask	bW9SWT
never asked	abpXfh
never been	qXZika
never before	blZaqa
never broken	pbdded
never brough	bVudcZ
never came	WUphUm
never do	jXqfZc
never even	cRqdYp
never fun	ebddbq
never gave	capcde
never going	bXrcci
never got	XP1iWf
never had	jnRYYp
never have	clUddl
never heard	WoYjid
never hire	jdjcmU
never late	sTYcgk
never liked	bWiZsf
never looked	jUpfgY
never meet	dXudea
never mind	XciXvV
never miss	rZkXaW
never missed	vVbdcb
never more	sUcdee
never needed	rZkbbW
never picks	Wsbdde
never rang	mZjhaU
never said	WhrfcV
never say	nQVajr
never see	dbqcdc
never seen	TXbjwd
never sent	YcOuVp
never share	eZsZdb
never taken	ipWahW
never takes	sXdddd
never tell	mkSblc
never told	YrndaR
never was	ceYdds
never went	bqqbZR
never will	gTijan
never writte	XkaogZ
never yet	vUdded
nevert	Zkefdi
new	aZoYta
new .	YetaUf
new ?	depadd
new @s	RhhiYq
new aarhus	dbpeea
new abe	fcZcpd
new addres	YczbUa
new advert	ebcdcp
new applic	htfWXW
new appoin	XXjxVO
new assist	WRRV4c
new band	ddbdqc
new befrie	bZsdYZ
new boss	clUcjk
new brenna	bbbZsZ
new buildi	apddde
new card	eerXbf
new castel	eerZYd
new cfo	ZZsgbc
new chair	cqYaib
new collea	XdfYuZ
new comple	eZaapj
new contac	caqibb
new contra	VjsXfZ
new crier	dWtcbd
new date	h4WfXJ
new day	V/UgUM
new deb	eZqedb
new desk	dcXere
new dig	ecdeZo
new displa	dcbcqd
new dog	reabde
new evenso	dUYdno
new financ	abrefb
new flat	dcubXd
new friend	daVdta
new govern	ebdeqa
new guy	dcWebu
new head	fYaX5U
new is	dbbecp
new japane	aaVbxb
new job	XhyVmI
new jobs	bbzXUd
new joe	jlWege
new junior	lccapW
new kitche	feVchp
new letter	dahcsY
new line	rgToYY
new link	ebSwdY
new look	cWyZZa
new loose	kTWcte
new mail	eYrddd
new man	cbedZq
new manage	ZbkWrc
new member	fdZbZs
new moncto	dcbepd
new multit	ceUbue
new name	eeYefo
new nick	bdbcqe
new notice	dUoeej
new number	cdqgZZ
new nurse	aaZdud
new office	bZyYZZ
new on	bfoace
new one	UxUsZX
new openin	hWtXag
new owner	eQtibg
new passwo	dZrXdd
new patien	cSRcsl
new people	TkqZQo
new phone	RT7UWW
new photo	fdaoec
new place	bnmccU
new plan	xnWYZR
new podcas	ecjhTn
new posts	dZwdbY
new produc	dbWbri
new promis	oiZdbd
new record	ZbPTXz
new reopen	eaeocd
new roles	bUwZYk
new row	ecVave
new school	ZaXYui
new series	cbradd
new slot	cvThcZ
new staff	eRxciX
new starts	dXveZZ
new status	VlaaYs
new system	dhsVbZ
new task	eYXsed
new terms	XZxkMb
new time	idL4WN
new timeta	cYsfYe
new top	cXZckp
new until	eYpeee
new vacanc	cT1ZbV
new vacati	enVmdb
new viva	aXsede
new vogel	kgUZgl
new will	bqbced
newest	eebcsY
news	fjdcff
news .	Upgdff
news ?	rnVTZb
news about	dftYUd
news as	jrbedT
news at	ebreab
news but	XiVgYt
news for	juRTjY
news from	agshcV
news i	Qomddg
news it	jgqbbU
news just	eYqeec
news no	pRlmda
news none	eYqeea
news okafor	rWadch
news on	vpPYVc
news stone	afcYph
news that	pYcbci
news the	Sccqjh
news there	eNvaib
news they	TfVebw
news unit	1NZadc
news you	YVYrzR
news>again	fmYeVm
news>answer	rbYbXq
news>ask	oTWsag
news>chosen	QRfZyq
news>closed	WsPdkj
news>date	+XUcZd
news>give	ngUlXg
news>goon	ZQonfi
news>hear	eYrfeY
news>hold	JfthXm
news>if	TjbdWz
news>joy	idbWpf
news>match	bUheau
news>me	qhSeaj
news>news	ioRcje
news>not	Ymdabp
news>offer	PlQiom
news>others	VdgZZy
news>papers	Tbjqhd
news>post	kmbTbl
news>receipt	P0jUZc
news>refuse	TTSWj8
news>said	zgUXYe
news>soon	utUTcS
news>sorry	YqUYjk
news>start	jsRfdQ
news>wait	lvYZWV
news>will	loXbfb
newsag	eWneeh
newsag .	fXpffc
newsle	QJ/LQM
newsle .	Xa3YTb
newsle for	ZYqeec
newsle from	ebrbcc
newsle with	ectbZc
newsle you	cdredY
newspa	ggjnYV
newts	fdggib
newts .	bcsgbZ
next	abiodf
next #	XZUqgm
next .	MmipYh
next ?	jvTYZb
next @d	bZbcbv
next a	cbaucb
next and	gbtlYQ
next becaus	eXqfed
next bit	cPe4VV
next budget	fpfWee
next call	jdcZbp
next comes	bXavbe
next conven	bqccec
next direct	ccdaqc
next door	WPqlch
next financ	caabip
next for	ZUfvae
next guy	accfpd
next head	bXYW2Z
next hurdle	bhXuYc
next in	QliXqd
next intake	QbYcb3
next is	ScW/XU
next issue	aerbcb
next lot	cVamco
next meet	XdYvdZ
next meetin	ZuVkbV
next milest	iYpada
next mornin	agsXdZ
next news	qgWdeb
next nothin	kYYYdt
next of	UST3pX
next on	RhcX1b
next one	fPtPgt
next open	bcqaee
next panel	jkUmda
next part	ccVrck
next person	VUaexh
next post	dXccip
next reads	lVacdr
next round	gTcuWh
next season	ecZeeq
next sittin	arYcZh
next step	XenuZT
next steps	npqSWT
next stop	dXL3Xe
next they	cbZtcb
next thing	grSvUM
next three	feeXqd
next time	fP2Feo
next to	nnnHlS
next up	ZhW0WY
next was	daaeep
next would	apebee
next you	fXZuiY
ng	negZag
nga	edifka
ngaio	dgYVrj
ngl	jYehak
ngo	akikUd
ngo says	cagpdd
ngos	jhigaX
ngozi	bTVhsk
ngozi .	hNbaug
ngā	aXkmfb
nhs	XZdgrg
nhs .	XYoakg
nhs as	decbpe
ni	gdcqYd
nia	WencoY
nia of	cqeccb
niall	ZUcfrk
niamh	qdahkP
niamh .	akiobS
niamh a	dcXcrf
niamh i	cgpbZd
niamh it	rYbcee
nibbli	cTpfdi
nibs	Vhkgbh
nibs .	bafcbp
nibs and	VllegW
nice	cU9VYf
nice #	agsedX
nice .	lUheei
nice about	cXceYw
nice bit	pYedcg
nice chat	dqiZZY
nice davide	cdqdbc
nice day	cZpcbe
nice enough	aoaddg
nice evenin	edrZcd
nice graz	cmebgV
nice hallo	lsVcdY
nice holida	bcsbdb
nice i	eWrdec
nice lad	hSSfqm
nice lady	dZpeeb
nice letter	jUicYp
nice man	betiaU
nice meetin	eV2TZc
nice of	YYhXWu
nice people	ebpibZ
nice person	edbecp
nice place	eboeec
nice surpri	baXbuX
nice talkin	ZTweaX
nice team	uVbaaW
nice to	OU/UXb
nice unit	WZvacb
nice walk	VhkflV
nice way	oVaedn
nicely	acadsg
nicely .	boagjX
nicer	cRVYh3
nicer .	feaeaq
nicest	dcerZd
nick	hdclgZ
nick 's	cMmggo
nick it	vbZaZe
nicola	gXjmaf
nicole	gjkYjV
nie	fagdob
niece	VOZSL/
niece .	bXUaX5
niece is	cYadct
niece on	baYecu
nige	fbWcnj
night	kadjfe
night 's	UYteia
night ;	gkdUfk
night and	hVfklc
night job	seZddb
night plume	mgfUie
nightc	jfdcid
nightm	Tcjrec
nights	iWqRhg
nights .	hYnSlc
nikita	aXtebb
nikita .	bbqecc
niklas	eblcdh
nikola	pfccea
nikos	bgkgcc
nikos 's	dbvUcb
nil	bcVapl
nil .	ZeXYpk
nils	ZifZlh
nimbus	TXpmZh
nimbus day	djnjVZ
nina	kbZgcl
nine	peVcjf
nine man	kkVicd
nine the	fYbYip
nines	daapie
ninety	PlmkTk
ninety four	dqcccb
ninety minute	gXdtcb
ninety of	Xqecee
njorog	YXfmle
nkechi	ZnhkeW
nkemel	YYeoic
nkemel no	ebtceX
nkemel sourci	dbVvdd
nlp	docchb
nmc	igdcjb
nneka	ZQcjit
nneka boroug	cbXfgp
nneka is	dbVees
no	fcbbau
no 's	raZcZg
no ;	tRbZih
no ?	hmTmmN
no @d	lNdXpk
no achiev	ZwXgcW
no action	Tg6OeN
no addres	eaVvec
no advise	reZcdb
no after	iXZjpa
no again	WTRZcz
no alike	raddcb
no alread	dadcdq
no analyt	padeeb
no and	lSTbls
no announ	XpYlec
no answer	Z0mOWP
no appare	cabfeq
no appeal	YTWbmx
no applic	YjqadY
no appoin	RPwrTj
no aptitu	eYdrdd
no are	ediodW
no arrive	bbVdcw
no as	ZmeYVq
no async	rXXdeY
no at	lhSchh
no automa	dZceeq
no bad	epddjV
no becaus	ZXTXiz
no been	ipdebW
no before	vJWWjs
no ben	jiThgd
no better	ZucagX
no bishop	epbefa
no bookin	ecpddb
no bother	afhlkO
no budget	cYqfjX
no busine	WjyWYX
no but	gFWeW8
no by	mQVW6Y
no c1	geoffW
no calend	dtZbeb
no call	0YWUgc
no callba	dWjdel
no came	bYTdcx
no can	ZZgWds
no candid	hXubdX
no certif	dYauba
no chain	lUWgbp
no chair	dXZbat
no change	ipgfaS
no chef	qaebee
no choice	dVbjdr
no client	gagdrV
no closin	eqWffd
no clue	d0hXWM
no colomb	eSZeeu
no come	cZZchq
no commen	tSjdeb
no commit	jcZpfW
no conclu	esaedY
no contin	dapeda
no contri	fdXeep
no cover	aaZrdi
no crew	eYoedf
no dachsh	emUcbo
no date	X/WiYI
no dates	X6XVaU
no day	I/MSXO
no deadli	gqTpZU
no decisi	c/VgYI
no depots	decpcd
no depute	cectbW
no dice	dcXWaw
no did	kgQdao
no differ	peWbdh
no disabi	gWZWYv
no do	Uaafer
no dog	qbbVna
no due	jpbVde
no each	Wtbdea
no earlie	TyaZcg
no easy	cYadbw
no end	X4ecYN
no eta	YxXccX
no even	iUedcr
no experi	eYqbnV
no feedba	bfYbdr
no fern	eZteeV
no final	apcfeb
no firms	cseceU
no fixed	a1bbcR
no flexib	euVabb
no fluent	elleeU
no follow	pcadec
no for	eZKfiy
no form	dbredX
no from	fFIXX/
no furthe	dgaYph
no go	ncORbw
no good	cWIzgn
no got	hZeXbr
no green	dpdYcc
no guaran	hwkWYO
no hard	VTsXau
no harrow	WRoccq
no he	nOjdPw
no hire	kaNcYy
no hires	bTwdec
no hiring	dG/acQ
no homewo	haqceY
no how	aobmaZ
no hugo	dnoYcW
no human	geUYZu
no hurry	SvRfpP
no i	hVWiaw
no idea	U3tbXM
no if	nfVjbe
no in	reaVlb
no info	dYqcda
no interv	XOrlpV
no irina	cadWjp
no ironic	dabecr
no is	sfTdag
no it	bbZalp
no its	dUdeoj
no jan	hqdebU
no job	lQPcR/
no jobs	XWhecu
no joy	QhgcYw
no just	gctacX
no kai	oTvZeV
no kind	ccbedq
no lands	pddbed
no later	3IYrgW
no lawn	aodfec
no learne	Wddmem
no letter	gpkQdW
no lift	gabdrZ
no limit	Zvbada
no list	RrZWZr
no litera	eobdfb
no long	ZWZgZx
no longer	XVmfcs
no love	WQWaY5
no luck	kXGYh1
no mail	WZuflX
no make	qYegda
no mate	YZdZYy
no matter	tarXYP
no maybe	jXctWa
no me	ZlVaas
no means	ZwYaec
no mentio	YR6XbW
no messag	QVylcU
no money	dOkahs
no more	mUbdsb
no mundus	meVijZ
no name	arbgbb
no need	jW0Sea
no new	J2qYUY
no news	n9bZRD
no next	gH7gYT
no nice	ddaedp
no no	dxWcba
no northl	2VZcYa
no note	dZvaeY
no now	bnTcij
no number	R3cgYN
no of	hWXcpl
no offer	lmSkHr
no ok	pdcdce
no on	4OKXgo
no one	Zo0UbR
no open	eauYWf
no openin	cWcagr
no or	ggpgTT
no osaka	edeeqX
no other	LykYjS
no out	ugYaca
no partic	noUZZe
no patien	Wgcsbd
no period	Wvcddb
no pharma	enVcbk
no phone	laioaS
no phones	cdsXec
no pilar	ctWbZX
no pile	aabacv
no place	aXTaZ6
no plan	ZtpXZT
no plans	bateda
no pleasu	YbbdYy
no point	XgQdlq
no post	UShXU5
no posts	dYpeec
no prep	dbTudc
no probat	ZbbZwa
no proble	cTlsiS
no proces	dVwdfa
no produc	batZde
no promis	d1bjTN
no psycho	fcrZeb
no questi	halSpc
no reache	qbeaec
no reads	pSZqbb
no really	dPfnmg
no recrui	dasdbZ
no refere	nmVOdm
no regist	ebsWce
no regret	ddpdea
no replac	Zpeefb
no reply	Xa4adR
no reserv	dbdebq
no result	N9VacT
no rhian	aqbcee
no right	Xha0WS
no rightl	ayYddU
no robyn	cwbccT
no role	hVldck
no room	cYUab0
no rush	WmfomK
no rusten	deoeea
no said	dtXccc
no salary	dierXY
no say	Zqdeec
no saying	eqhZcX
no second	kVOciw
no select	eaaeer
no she	iOUac2
no shop	aVpYbp
no shots	edXsbd
no show	eXrnaU
no sign	aM2kZX
no signat	cicyPX
no sleep	ljYkaS
no slides	YbT5ZX
no so	tcNboc
no sooner	J+YXaS
no sorry	WEkWV2
no stress	bjcscT
no strong	bgYddp
no such	UwNgal
no superb	afcqdc
no superv	dcpecc
no tellin	O/aYZR
no test	nclUib
no text	cdpceX
no thank	bbqead
no thanks	WQfker
no that	5VgTcW
no the	ncWZZr
no then	agVili
no there	gWbdbw
no they	jXUYZ1
no third	elgUie
no this	XVpdbp
no though	arVcck
no timber	dXdpef
no time	R0ZfeU
no timefr	cqaeeb
no timeli	S4lZaM
no timing	dsaddW
no to	gQblkm
no too	fYWcby
no transp	rWidbc
no troubl	canikT
no tunde	ccrbdb
no turned	bZedsb
no two	Ukdhdn
no typing	ecYddp
no unit	6KTUSm
no until	fZdesY
no update	p3UUZL
no use	tMdbUt
no vacanc	SNZeV4
no verdic	fvVccX
no vessel	lVZddq
no visa	eXbdes
no wait	pSdrdV
no waits	aqZbba
no was	gtSdkU
no way	VvsUWU
no we	oaddbj
no weeken	eddpbb
no when	P0hcbY
no who	acadds
no why	ecddap
no wijkzo	ZzXadX
no will	yQTjch
no window	Vsddee
no winter	fbnemU
no wiser	btlbZU
no with	dWQYZ5
no within	jXcbqX
no word	Q9sRVF
no work	cWhaXv
no worrie	VbxjfP
no would	ddcpdc
no yellow	Ybubeb
no yes	XpdXqY
no you	mZodjS
no your	lZhWUs
noah	flhZgc
nobody	XpqadZ
nobody .	NkhYnh
nobody and	arTgag
nobody came	dWrocR
nobody can	dxgVcU
nobody could	aubYdc
nobody else	cYSdyj
nobody ever	iRvZgU
nobody for	fapeea
nobody from	UPrVXy
nobody gets	bbepah
nobody had	hRdodk
nobody has	a3ZdZQ
nobody he	nScdbp
nobody hears	rYXbed
nobody here	PxbbZi
nobody in	arigXY
nobody is	eumcaR
nobody knows	UyicZT
nobody looked	dXvddZ
nobody mentio	bS1gbX
nobody minds	fStcfd
nobody more	dbacdr
nobody needs	dftTlU
nobody new	dWiecp
nobody on	Rfjlkf
nobody picked	cUwddc
nobody picks	Vjkchd
nobody said	Sitaba
nobody say	bWhdrd
nobody talked	cUuceb
nobody tell	RRdcqu
nobody there	VqpYbV
nobody they	cRZdop
nobody though	YNecpr
nobody to	YapZZl
nobody told	QRxXmj
nobody waits	vYYddc
nobody wanted	gdpdjT
nobody was	bbpamZ
nobody we	dnaamV
nobody who	kPgdbp
nobody will	UnmdXi
nobody withou	fccaep
nobody works	jXsdZZ
nobody would	ZtVYek
nobody wrote	bcZcdr
nobody yet	qcXlYZ
nod	pnRZqT
nod by	XYdXyc
nod for	Yadtec
nod from	VpQdsX
nod or	/TYRRa
noddin	hgkeeU
noise	fTkYat
nomina	YMeyge
nomina .	WUjjkg
nomina has	iabYpg
nomina somebo	aacreb
nomina to	edcfoa
nomine	eUlgbm
nomine .	bgdbcq
nomine is	fXqced
nomvul	pRWfng
non	hdXXT1
non .	eYWaft
non clinic	eWtdec
non commit	ZvYbdY
non select	lTYbZv
non shortl	grcWdb
none	WonVbj
none .	ahnVff
none agains	dacdsa
none given	dcqaeb
none has	dqceca
none left	dVjZXu
none of	YagYbw
none the	XtfZZW
none to	U3aeZS
none was	kdWbaq
none yet	YqYhbc
noneth	ZjhhgZ
noneth .	jjobTZ
noneth and	ZtXbfY
noneth no	aUeesd
nonpro	kMXoie
nonpro .	WbgrZc
nonpro test	Zdbqcd
nonsen	ikbchb
nonso	chfggd
noor	bhNlpi
noor .	ZgNcos
nor	W1hZaZ
nor a	YsXeef
nor any	babZhs
nor did	dUnele
nor do	WhOfby
nor has	awWbkV
nor is	irVibZ
nor less	obaffc
nor money	Zrcbcf
nor no	diogZW
nor on	dsWeea
nor refuse	ebqeda
nor the	lZTlig
nor transp	Wniefe
nor when	buZddc
nora	gbvUYd
nordic	hagldc
nordli	3YeZSX
nordwi	akhagf
noreen	ZsTjag
normal	zabcaa
normal #	tbUcdb
normal ?	Vpdhfd
normal get	2RYbeb
normal gets	pXccee
normal has	ebccep
normal have	cqbcdd
normal human	batdeZ
normal i	ZvZceY
normal in	crYWbe
normal it	pWbcei
normal man	TmmcXf
normal on	UXlqbh
normal takes	8PUYaa
normal they	qdcbdb
north	dkWbUv
north herd	Uoeiee
northe	bhkahd
northf	jSltYW
northf then	dZreeZ
northl	6SXjcY
northl #	0dUcgS
northl .	yYchcW
northl about	pZZdhg
northl after	6ZPXbb
northl and	+RXfaa
northl answer	nUldec
northl are	XnVnhc
northl as	tmNfbX
northl at	jYYvWe
northl becaus	mfVkjU
northl but	mocgYS
northl by	1SWiXZ
northl came	ebbqcf
northl chat	cZqbdd
northl civili	rZadee
northl come	sZWYjf
northl did	vjYcZU
northl each	pZddee
northl either	oddcde
northl else	cbZrgb
northl financ	dqabed
northl flexib	eeadpd
northl from	pWaddj
northl gastha	tYbbdb
northl got	bdYdZu
northl grace	abYwad
northl half	QZxhab
northl harbor	dWreed
northl has	VlXgmg
northl he	5WVbWc
northl human	frWkXY
northl i	6YXiYS
northl if	zeUVga
northl in	jYRjkm
northl inform	hZpbdc
northl is	nfdeRl
northl it	yGTodi
northl itself	rUeeef
northl kennet	hpWced
northl kettle	Wgqcbd
northl latest	iUWwYZ
northl leonie	pWeebi
northl love	tZaZdd
northl marek	beacqe
northl maybe	SyZdcd
northl means	qadeeZ
northl mind	pbdeea
northl my	vWYmVZ
northl no	0NfaXg
northl nor	YqbZnb
northl not	bViepf
northl of	cfeYUu
northl off	aZgawY
northl on	sZWijT
northl once	yQcbdd
northl one	jrbcWa
northl only	nUncee
northl or	XZS2lT
northl origin	epZcdb
northl over	mWcmdd
northl please	mbSpga
northl promis	peaced
northl result	sXdcee
northl room	Zcasde
northl says	tYfgZa
northl she	5PcQmW
northl so	dYWxhb
northl ten	gbaeqb
northl the	smVZRj
northl then	ukUjVT
northl they	/JViPT
northl to	zITrjX
northl was	V4VOZk
northl we	uXXhUj
northl when	6KQhbi
northl whethe	yQcibc
northl which	ZjesYa
northl whiche	haZsac
northl who	3SZZWg
northl will	mYamiU
northl with	5JXdkX
northl yes	lXcbqX
northl you	/AVqcX
northm	XZndnS
norway	ecfdcl
norwic	hbrWcd
nosy	bdbmck
not	cjcdcm
not #	csRUwX
not .	grbVZm
not ;	qiaUbd
not ?	JeX2ja
not @d	4nNYWP
not @p	qKtaba
not @t	iZepdb
not a	hififW
not able	VleZXs
not about	hSxmPa
not adding	eZdeeo
not adeyem	kWWjng
not admitt	YTlUZx
not advanc	fZVZeu
not affect	adricU
not after	qJktba
not agains	lwbdfL
not agree	otZXdU
not agreed	a4WjRU
not alas	bqZdjX
not alive	eWpffe
not all	njOmjV
not amazin	cbefcp
not among	dKXTZ/
not an	meqqLU
not answer	ZetmbR
not any	SlQbnp
not anyone	UNOjox
not anythi	bodSZo
not appeal	eXdcdr
not appear	lOVZc0
not applie	bS3hWS
not appoin	cRXbW5
not approv	ggZXUu
not aptitu	eZdeep
not arrive	fXfrbc
not as	tRggnU
not ask	hphbZY
not asked	nVskcN
not asking	dkZloO
not at	ZQuVRt
not attend	rXbWdl
not audito	eZYdvW
not availa	dUfpdh
not baby	hrcdaY
not back	atYjeX
not bad	ksXbkQ
not bank	UtdZgc
not be	YcccZ2
not beat	cfSamo
not becaus	buacWf
not been	fmaWar
not before	R/SbUU
not being	eVoeXn
not believ	TXshhf
not bet	VyacbZ
not better	dWcehq
not bolt	baqbec
not book	iuYaYc
not booked	dqZgea
not bother	hNldfo
not breakf	hpVeec
not bring	bTiajr
not but	lSfvYW
not by	sbbhXe
not call	dqhVgZ
not called	nMcZjp
not cancel	ieyhZJ
not candid	cTpkdd
not care	iKdkwX
not carry	bXXjct
not certai	ctYcdc
not change	oGsfVj
not chat	cWtWdf
not chef	debcdo
not choose	dqVbge
not choosi	SfnjZj
not chosen	llbaRk
not clear	beVvWi
not cleare	imTZZn
not closed	hqnccL
not closin	ZjsdeT
not come	amlVRr
not coming	Pjpgbf
not commen	aireUd
not commit	X5iZZM
not comple	cpYmYa
not confir	d1RYQe
not consid	cOUoaz
not contac	mTqdZd
not contin	bPcZa2
not convin	dgTiji
not correc	kYaqbb
not count	D/ciTa
not cover	cRjder
not create	cbtbdY
not dare	jmkWcU
not dead	XYzoaK
not deal	dascda
not decide	b5WgbN
not decidi	Xqhbed
not disabi	ercebW
not disapp	dqZdeb
not discus	fbvgaQ
not done	ezLvWJ
not doubt	uPbXng
not drag	kTYhmi
not drawin	epccec
not drawn	lbZTaq
not droppe	muVceS
not due	Udgboj
not easy	dbbeep
not either	dqbcdd
not electi	Zsbeeb
not eligib	bYUZdz
not email	ibhmfW
not employ	ZLYYQ/
not enclos	eddpdb
not end	kQZccv
not engage	bYfYWy
not enough	VhRVX6
not even	UnjbiZ
not ever	ZVbckt
not everyo	ZrWcbl
not exist	hXaXYy
not expect	K+YahV
not failed	fldeoT
not fair	fZfaYu
not fallen	qlWaZS
not family	XYZyYX
not fancy	fYsbcd
not feel	cYdbbu
not figure	dYcbdt
not fill	cokSYh
not filled	k6kbYA
not fillin	cVfcdt
not final	juXWcX
not find	acbgfp
not finish	RzXpeO
not fit	bRofZn
not fix	bwbXeb
not fixed	U6YYcV
not for	TXrOX2
not forget	leYxVS
not forgot	p/OZXO
not forwar	ZT6cbT
not found	ZsSjia
not free	XjpZjZ
not from	pdfkdU
not frozen	gqVfed
not furthe	eaZZmo
not get	TeWdgz
not gets	xXbbcb
not gettin	gWRWhz
not give	R1bSmc
not giving	gqdZda
not go	cXfrYj
not going	UfdSZ4
not gone	jkfggU
not good	aUSiQ5
not got	eyRhQk
not grante	hYYdXr
not guaran	V8YYbV
not guess	V6UiWV
not ha	hbqddV
not had	jtXjaS
not half	dcapga
not hand	gvWSmY
not happen	hhQTfs
not hate	bYfpai
not have	VqaTay
not having	eTLeb5
not hear	ifnkiI
not heard	wgeXhR
not hearin	kapZdZ
not heartb	dWaagu
not help	ZdrTVj
not her	ZZabgu
not hesita	dValim
not hire	ZfqeSj
not hired	sjTeKn
not hiring	XASZU/
not hold	buMehk
not howeve	dbcdeo
not human	evZhXW
not hurry	g5eQVU
not hydrol	ebqdfX
not i	heUkob
not iets	dcZdcr
not if	bqcgea
not ignore	aTaodq
not imposs	Yseeeb
not in	PmheUt
not includ	XVbbX3
not intend	iUlbih
not intere	gTwdda
not invite	pYSVat
not is	ivTaWX
not it	nZwUba
not just	oUZuiW
not keen	aSgYgu
not keep	lRghtX
not keepin	dXZbri
not know	U4kcaS
not known	a2cXbS
not land	Vmaedn
not last	eacZds
not later	zAZrnW
not leader	cqcdcc
not leave	tZkfkJ
not leavin	kUZbfs
not left	hxUcZW
not letter	dYhZqY
not like	etYZfd
not listen	ataecb
not look	QkQwhc
not looked	ivRabc
not lookin	ZlPYYt
not lose	ZjUafs
not lost	dioicR
not machin	eaZddr
not made	fxTZNn
not make	ciYiYp
not making	bqmZeS
not malik	eYoenU
not manage	pddYbj
not marek	qbcdec
not mark	dXctea
not match	YlTglh
not matter	XOpeoi
not me	iKTSN/
not mean	myceSN
not meet	blTWcw
not mentio	VXuhga
not merit	koacaa
not met	YxUrSY
not mind	aciqmP
not mine	grTeOq
not miss	bWqgkW
not monito	gVvbbb
not more	2DbmaX
not moving	jdVXWv
not much	XjfinT
not my	jkfhfT
not name	P/jXZQ
not need	jRiBpz
not needed	VdgqSh
not next	cqUdpV
not ngozi	cYWazX
not no	YpblYd
not nobody	cYobpW
not northl	V5RbVd
not not	xeZjaS
not notifi	Xqeeed
not now	Qjnpab
not obtain	ecdZeq
not off	W1PeZV
not offer	agkcOp
not offere	lkalaV
not offici	iwYbYY
not okafor	tqNWfT
not older	ZXdtdh
not on	afUUZ6
not one	aRiVd3
not only	gnSWne
not open	dOm3YS
not otherw	Ypcdeg
not our	fLZnet
not ours	bhseUZ
not out	a/RkUE
not oven	cVZcau
not over	aveiaS
not own	bsddeZ
not pack	dvWZZg
not park	cWqbja
not part	dYsXdh
not pass	PTUmV5
not past	iVaabs
not paused	ffSedt
not pelleg	TqphdT
not pensio	eXqecf
not permit	hXbfar
not persua	ebceeo
not pester	lVmebZ
not petra	saXXdd
not pick	YbZcgv
not picked	e/PcQS
not pickin	Ypfcde
not placed	bUXbZ2
not plan	gqYeca
not please	fWdfbr
not possib	cdZdat
not presen	edZqec
not presse	ebXred
not preten	dnganT
not priya	Wsddee
not priyan	peedad
not procee	TUQoZ3
not progre	cHWZY/
not promis	N/QTlW
not provid	ceSaev
not puppy	ddZped
not push	UxiYcU
not put	YnSkYp
not puttin	eccZcs
not qualif	VgXZcv
not quick	dxXYbd
not quite	haVajs
not quote	czYZYb
not ranked	jrZYca
not reach	XdQgc0
not reache	TlWmam
not read	fgrgbT
not reads	d2ZgWO
not ready	krWiTZ
not really	Yaubfd
not receiv	lQakcl
not recomm	VSeaZ4
not record	Zbasdd
not recrui	WQbaa0
not refuse	benohO
not regist	cUpdma
not reject	koomcE
not releas	irWjgP
not reloca	ecZdds
not remain	cbcbdr
not reno	kWeUZp
not reopen	bZfYdt
not replie	ZpUwUc
not replyi	dqYeea
not requir	ckbVqc
not resend	batbda
not retain	WRTZa/
not return	bklSgi
not right	YeUXkr
not ring	inmSZY
not rule	itZYcY
not ruled	j1YbbM
not ruling	csbddY
not run	QYmefr
not rung	nVvWYV
not rush	dxTQee
not said	V/kZWE
not sat	asdfcZ
not satisf	diaYbr
not say	b3laYR
not saying	ZrjWiV
not schedu	YsiaaY
not scored	fsafcX
not secret	capbkX
not seeing	gfpdeW
not seem	dZcber
not select	cNNVW/
not send	vskSVL
not sent	bPqlff
not set	XuUjZe
not settle	Z1clUM
not share	hqhVZa
not she	mWoUgg
not shortl	feUcXt
not shut	qYiafb
not sign	mfheTj
not signal	iZTdnk
not signed	eqjnWO
not signin	fZZbbp
not since	cYgcdq
not sit	Tpgidc
not sittin	cqaedc
not sleep	eVTnjm
not sleepi	eabqdb
not slow	uTeeea
not slows	cbadcq
not smoke	dbqbda
not so	iakdVm
not sofia	sYeedb
not sooner	xWbcda
not sorry	bSfirf
not south	egZpfZ
not speak	mblVmW
not speed	cqcddb
not spoken	PzVfjX
not stand	jViYrc
not start	aqRuXa
not starte	XwWncT
not stop	vVifiQ
not stoppe	foRcma
not strict	dctecV
not strong	eabdeq
not succee	dfZbeq
not succes	sOTVez
not suit	ZVmoag
not suitab	ceZZgp
not sum	dobeec
not supers	oaeeed
not suppor	ecZdcs
not suppos	ffbXuY
not sure	dyZgfQ
not surpri	VpgcYg
not swear	b0cVZV
not swing	eaZact
not take	dVbbW5
not taken	gdSYnp
not taking	VKgUW/
not talk	pfnVdU
not talked	dvXdea
not teleph	fleicV
not tell	N7rXcO
not thank	iXZjqZ
not that	cjidWk
not the	bZZipi
not their	cZWecv
not them	YdslZW
not then	UpQjZr
not there	bhegVm
not they	wZbXjW
not think	WdZUfz
not thinki	adqbdc
not this	gQKWa/
not throug	UTXOa7
not till	cxMkYd
not time	cpkgdT
not to	bYaZhz
not told	YzUinK
not too	dOquiQ
not touch	becscV
not toyin	hVYrYj
not transp	oYSqhX
not troubl	cWoTcr
not turn	qZOZph
not turned	ksZneL
not turnin	fYpbbj
not two	hWcgdp
not unders	VcqoVY
not unit	G/IeXI
not until	huMdbh
not up	e6SPbZ
not upload	TZ0acY
not urgent	ZohjcV
not use	XZUhaz
not usuall	pOlYtS
not valid	bbbqkY
not valida	ebUaev
not verify	eadpec
not vetera	fbddcp
not view	eXtXec
not voted	h5bbXI
not wait	ULfc2l
not want	YYnSa0
not we	rvMZaW
not wear	aaYjrc
not what	HKXNp/
not when	S6ZacZ
not whitef	cfWqcc
not will	vWcdda
not wish	bddYfp
not with	fOadbz
not work	Uijnbb
not worked	cWiddo
not worrie	wSYeec
not would	aYbpjd
not write	rTfceg
not writte	oncXYU
not wrong	cXkewS
not yet	gxYlTV
not yilmaz	dZaqch
not you	fTbSW/
not your	fTepZk
not yours	gaXXE/
not yourse	fbaedp
not>ask	hZpWgh
not>away	skcbdV
not>bye	bahbdp
not>chosen	dfZaZz
not>closed	jlmbfR
not>date	pkXgjU
not>decide	cwdecY
not>free	ambcap
not>give	hjlgVc
not>goon	aTnWc0
not>hear	btkfcU
not>joy	ZTagnr
not>match	WRVYg/
not>me	fefabp
not>news	bzlbYV
not>offer	febmWm
not>others	ckhcoV
not>papers	eXhrWi
not>post	ablaZt
not>receipt	WJexcq
not>refuse	kljgdR
not>soon	ySZmfX
not>sorry	flWadp
not>start	ZXcgbx
not>thanks	XNvcfo
not>you	ebaees
notari	akfdpU
notary	lWkbdi
note	jglbbd
note .	kbkieT
note about	cSnddn
note and	plbddS
note by	pZffcb
note for	Zbpidb
note i	XdygXW
note is	Xrbeee
note it	ZkqbaY
note of	fcpgfX
note on	nnfdTZ
note our	nfrQTc
note regard	mgVfdh
note saying	qagZha
note that	fmhVfg
note the	pgacTj
note throug	yiWTca
note under	tacadc
note we	bkoXeb
note you	hbbpbe
note your	UWVifu
notebo	beZhlf
noted	bg+VRT
noted .	kenVbZ
noted and	huiWXU
noted it	ZlrXZW
noted thanks	casedb
noted that	UjsfYc
noted with	afqjeT
noted you	eboddc
noted your	jeqbaY
notes	nqcXXe
notes .	dygeXR
notes and	koZVgZ
notes are	lZfYao
notes for	ccwVcc
notes have	ctZUeg
notes of	VWkljh
notes on	jpXbZe
notes with	yRZScp
nothin	bvvYXU
nothin #	bZYtcW
nothin .	F3xaVV
nothin about	YZ6XXU
nothin after	sTrZaT
nothin agreed	baqedc
nothin and	lhmYQb
nothin as	XZtaci
nothin at	WvoPgP
nothin bad	gcTscg
nothin becaus	bsYded
nothin before	X7RYcY
nothin better	gnfUdg
nothin beyond	dbpeec
nothin but	jsnaSQ
nothin by	4caWaX
nothin came	hsTaZg
nothin can	brgebV
nothin concre	dpcbec
nothin contin	ebapee
nothin decide	sjUbcc
nothin do	hRghim
nothin dog	Yqddee
nothin doing	VYbacu
nothin else	bP/ZQG
nothin fancy	YZZvkZ
nothin final	ctXfhW
nothin firm	ayYZdb
nothin fixed	bvWdda
nothin for	ipmMTi
nothin formal	dajqZa
nothin from	lslWWQ
nothin furthe	glwSZQ
nothin gets	U3UZdc
nothin has	b+RWbT
nothin he	dK0fcY
nothin here	cYpcck
nothin i	YYvVfi
nothin in	klQbie
nothin is	jwffaM
nothin left	cMLbg+
nothin like	VsYddi
nothin lost	cbfpbZ
nothin more	Xj0QVc
nothin moves	VqoaYS
nothin needed	pboYaU
nothin new	amlbcV
nothin northl	erWbdd
nothin of	Yh3XYP
nothin open	ecWefr
nothin person	bVbYZ0
nothin promis	aStcam
nothin really	ebpdeb
nothin set	dpaded
nothin settle	bwUeea
nothin signed	epZcbd
nothin slip	cXtbda
nothin so	StQfje
nothin sorry	hpZWeg
nothin stands	gYZhuV
nothin than	Zrbded
nothin they	YVohlb
nothin till	bxUebb
nothin to	dpwZYQ
nothin until	xdPZdi
nothin verbal	rWcebe
nothin was	ZZpZig
nothin we	pnfYaQ
nothin will	dvcWaZ
nothin with	XsjeeX
nothin within	sbdceV
nothin would	YmVfaq
nothin wrong	ckTabt
nothin yet	oqZVcP
nothin you	jVnWej
notice	fYpeib
notice .	WcvciY
notice ;	ZpZafj
notice ?	bWVhvb
notice and	Uclldf
notice at	dXUW3Z
notice board	zTdNdj
notice for	Ybpdch
notice from	foiddW
notice go	tbUjbY
notice in	hogRlY
notice no	dVuedd
notice on	tfZbYe
notice or	bbctZe
notice period	XcczYc
notice until	oWaYra
notice up	dZcfpd
notice you	eIpjcj
notifi	4qZOVY
notifi .	SvdOar
notifi all	sYcdec
notifi by	zaeVaY
notifi in	qpdWWU
notifi is	Zpdced
notifi northl	raZcee
notifi of	xoNPfc
notifi on	7RZYYY
notifi once	boeedc
notifi sponso	boeffY
notifi the	qZdcfc
notifi throug	XwVade
notifi to	qXhbbf
notifi when	Ouiaae
notifi within	3QXbba
notify	4mURcP
notify all	vVddeb
notify everyo	sVedee
notify me	Zpeeee
notify the	pddeea
notify us	oUaelZ
notify you	ntOWiX
nottin	eUffkm
nottin the	iWelcj
nought	Vglghe
nour	nliReZ
nous	VmdoeZ
novemb	pePXeq
now	hgbghe
now #	oXSefn
now ;	bkghmQ
now ?	hdkigQ
now @d	vfWaaZ
now a	RgXsYh
now about	eeTcjn
now accept	ecbeZs
now aisha	vXcdeZ
now an	baYisb
now as	VPpkep
now asked	gabrdb
now at	cqRqSg
now availa	cYyTdZ
now be	rkbZbU
now been	niSVWv
now being	slScac
now bio	ebZddr
now budget	dbpedZ
now but	qjKYlh
now by	peZbhc
now choose	dcbrbc
now closed	bnsVTZ
now come	YVYpfl
now comple	akWPsj
now confir	iacXre
now consid	dpdffX
now defini	tZZddc
now disabi	rZYeeb
now discus	bscUbj
now do	dXXtjW
now due	accped
now expect	vTbded
now filled	bZTbc0
now final	bdecdp
now finish	agbdep
now follow	ZTzYRX
now for	mihbRe
now forth	oadede
now found	dcYdbs
now from	dUnkja
now full	bXTant
now go	XkPmmh
now goes	ardceb
now had	Zcpded
now has	pqcTbR
now hr	etbYZd
now i	ZXclqe
now includ	ZXlqaZ
now invite	cZcwbb
now it	soJekU
now its	bjTdfn
now like	YUb3dX
now look	cpWcdj
now manage	cZipeZ
now means	Sycddb
now need	blWqWb
now no	VYkZXu
now nobody	PxmXZT
now nothin	Qlobla
now off	Xraeee
now offer	dZcdtZ
now offici	cZdcrb
now okafor	pZXkcb
now on	ZTsYod
now online	YZseec
now partic	Wpfeef
now please	bVV0Zj
now promis	racbee
now put	edsebW
now rather	fTniXj
now read	YsnkZL
now requir	ceYudZ
now review	hTdken
now say	yVXWnV
now says	epSbam
now she	egRmsV
now since	dTsdYk
now so	gbnTfl
now sorry	sQVbel
now spoken	eVhldh
now stoppe	dWteeb
now taken	abRYa4
now than	YRqaUu
now that	ZQQhsw
now then	oQokaZ
now they	liJqha
now this	cXjeoZ
now till	aqVYnc
now to	fmWtiJ
now told	gcNTXv
now uncond	ebcdqd
now unit	uWaiaZ
now until	Tucdde
now wants	acX2Vc
now we	bxVSqW
now welcom	cWZqdd
now which	VtlbaY
now will	kgeUoY
now with	o5QIXS
now withou	phcdeW
now would	aWYqgi
now writte	ZdSfol
now you	SFZ1va
now your	ebSdvg
now yours	dbghqW
nowak	lZfajg
nowako	iZbbdo
nowher	SYQp3X
nowher .	aNaqta
nowher it	dbcdrc
nowick	bgXtfW
nowick 's	ffWWpe
nowick a	dcaped
nowick exampl	cadscb
nowick for	VcbucZ
nowick of	erbZce
nowt	ichjbb
np	kgdfaf
np .	gqaddb
np off	dbuYbb
nplq	dZpZeh
nrc	bcdpdd
nrc .	cdcpcd
nref	khUUgo
nric	gbSfqk
nric .	khSang
nuala	dfZVgr
nudge	SxboYW
nudge .	hsWZXg
nudge and	oidWec
nudge from	cZWxcc
nudge her	ZQhxdd
nudge or	Ulcqec
nudge them	Yseddc
nudged	Qdmkkc
nudged for	fgqeXa
nudged i	bWshdb
nudged the	afradc
nudgin	dmWndb
nudgin them	drZdec
nui	dhiifX
nuisan	Zibekh
number	YXkweZ
number 's	aOczcd
number .	XZrtfR
number ;	bebsbd
number ?	YTa5Wc
number all	dcpbdd
number and	hfWvUf
number are	jUjcsV
number at	dVchUs
number before	caYyZc
number below	WXiwYa
number by	MWa/UV
number came	ccgXrd
number change	ebqcca
number come	dpeXff
number covere	dcUkcn
number down	lsQbeb
number five	faiWpd
number four	cQlkjd
number from	UpTrgY
number have	pdddad
number if	kWoZgb
number in	iZflmR
number is	Tf0Yda
number now	cbsbca
number of	ilZiVh
number off	ecatac
number okafor	cccqbe
number on	TifqeZ
number one	lnNMgs
number planet	ecpcdc
number please	bdZvca
number she	StXoac
number so	UeiwRa
number that	iVmceg
number then	aUXduf
number they	YrnaYW
number this	eepeeX
number to	ZYluXY
number two	RmQiqh
number until	ZcVnle
number was	WViaue
number we	jWYhpc
number when	ddaqdd
number where	bcbrdd
number will	eaXkbq
number works	cZwXcc
number you	afbuaX
numera	UnRjeq
numeri	bXgjrZ
numeri 's	XbhYvY
numeri .	YVUkkt
numeri ?	cZesae
numeri and	hdhXqW
numeri applic	iYapia
numeri candid	ciStfc
numeri it	ecpbdd
numeri on	cccloW
numeri renewa	ZcdZre
numeri test	kVakck
nuria	gZbjcl
nurse	fTXisj
nurse 's	dacwWa
nurse .	SSSk2h
nurse has	kieOmj
nurse job	bcjnSi
nurse so	edacvV
nurse they	bgcYas
nurse who	eeSkap
nurse with	bWaXmt
nursej	iaaZnj
nurser	jbgibf
nurses	YdtgeW
nurses hospit	YcyabX
nursin	ZgkmUg
nursin 's	dTmdmg
nursin .	hlgfVb
nut	WewfdS
nut .	catYdc
nvb	lddhkV
nvb1	khYiaf
nwosu	aneced
nyambu	XkdWkk
nys	aVuYic
nysc	bjijab
núria	VYuclZ
o	VjflYi
oa	chXkmZ
oak	mlScfb
oak .	paUhce
oakes	gPrfhc
oakes of	iZpbdb
oakfie	Ymggga
oakfie and	iaecXr
oakfie on	Ukkicd
oakhol	caoTje
oakrid	cdlXbl
oakwel	Wglfjd
oakwel in	Vhdhek
oberst	ddRmlk
obi	piZgWa
object	jijhaV
object 's	Siihgj
object .	Vrecdc
object and	gZcipV
object the	ceoVej
object to	qadWkd
obliga	cncqXW
obliga .	ecrYeb
oblige	fQishZ
oblige for	Xaamoc
oblige if	YUeyjV
oblige to	jNqkUh
oboe	ebqdab
observ	eUlfob
observ .	iPmijd
observ of	Ycpbfe
obstac	bXipgb
obstac .	bdmscS
obstet	dmaeic
obstet malcol	edTjmi
obstet of	hflkaU
obtain	VRatVu
obtain a	dYbvZd
obtain the	baafZv
obviou	odhbZd
obvs	gdXhii
occasi	gQTXa/
occasi .	jQZZY0
occasi we	dbZcdt
occasi you	bWbcdw
occupa	dehlZd
occupa .	kNsUgk
occupa and	eeZpcc
occupi	dfbYbs
occupy	jifdda
occur	d0YZZT
occur .	dxabZU
occurs	ifcege
octobe	aqjPpV
octobe .	gYlWsW
odd	piRXne
odd .	dsYdbe
odense	kObtdf
odense .	aeaqce
odense and	tZdccc
odhiam	VdmeXq
odowd	eRpdeg
odowd then	ecqZec
oduya	dkfdja
odwyer	hiVlja
of	fffgef
of .	XnfnVd
of ?	fYZqib
of @d	Yhdpah
of @p	Wdhfhn
of @s	ndUeel
of a	boajYh
of accept	aWYV9U
of addres	Zbb0ZY
of advise	kUZqYf
of agreem	YpcZkc
of an	SpelPo
of and	XnVfod
of anothe	XZSeT8
of answer	crXefd
of antune	iiiTfg
of any	Rgjodd
of anyone	gVfYtd
of anythi	ZqfiaW
of applic	rlaUXi
of appoin	YTQK/R
of arts	gdXZtZ
of asking	UomVge
of assist	dqaYjc
of attend	bbugaW
of award	lbZYpa
of back	YjZdbq
of bad	dZXZbw
of band	cccXpk
of bdm	dbqaed
of been	faXcaw
of benchm	ipYZcd
of both	VXb3gW
of boulde	dWareh
of box	ccWvYW
of but	eWdecs
of call	bZqdgX
of candid	ijmUag
of care	VZnobc
of castin	aapmZd
of chat	ZrlZTd
of chief	qnQYgf
of closin	Xqjadb
of coffee	Xdipcb
of compet	fYqakV
of concur	Ysbcee
of conduc	ZZftbc
of confid	cdqbeb
of consid	dbbdep
of consul	bfaZeq
of conver	bvcUed
of convey	bcYpff
of correc	nlWaeb
of costa	cYgsaa
of course	jKhftf
of crew	dmfVmb
of cris	gaeaco
of data	dccdqc
of day	bbducZ
of days	knRhfa
of deb	Wegaqe
of defini	Tpekee
of depart	ZpZjbe
of deposi	edccap
of diplom	YbYxcc
of direct	Wnddnc
of discus	pWXXcq
of docksi	bjYpbd
of doctor	pddYde
of driver	bcdpdd
of each	YhxYSd
of econom	eocdea
of eligib	fpWbbi
of email	bfZZhq
of emails	Walbli
of employ	WdVW2h
of englis	cXphdd
of enrolm	Yrbfcd
of entry	YjXZXq
of ergo	dapgcb
of essays	XndVbq
of essent	laibTl
of evenin	pdcbfb
of every	gagqYc
of everyo	eWiSfv
of examin	adcbpd
of feedba	cWXac0
of ferry	aWpqcW
of files	bqTjch
of finish	dUisbb
of food	ZokVec
of form	baibbp
of forms	aoTmdd
of four	dqYdfb
of full	dabbsd
of gallag	hjSckk
of genera	ZaYqgi
of gettin	WsYndX
of good	cchueQ
of hack	hSWegs
of hands	hXYRnt
of hangs	fhVeco
of harbou	gkndeV
of has	fdZecp
of head	kYdVni
of hearin	pVamha
of her	oileNZ
of hey	aYVooZ
of him	pkoYRS
of his	gnjfcS
of homewo	YdZvcc
of house	oYYPpl
of how	eeTiYr
of hr	fwaWaa
of id	cZctde
of ing	mZWcZp
of intere	YncrWa
of intern	ejlalU
of interv	uiPdbg
of inviti	ZoZlaa
of its	hudWXb
of joinin	efdXrd
of just	gmceVj
of kaizen	ddYrbd
of keysto	hVjghf
of latera	dsadcb
of leadin	UabXqr
of leave	bcvZaZ
of lectur	fbcYqc
of legal	edbgpb
of lekki	raccde
of letter	eSjiig
of little	hbpcca
of luck	cVeWY0
of male	baZbdt
of margin	eYeepd
of marta	dedapb
of matcha	dYepef
of maybe	hmTkae
of me	kqbUah
of meadow	jZYedp
of meas	bcdqcd
of meetin	coXiWk
of mentor	ecVflm
of mine	cqqjRQ
of model	ddZfpc
of mr	bYfhXp
of music	dZcddq
of my	agapWm
of new	dUeoZj
of niamh	eXsaec
of nicola	bccrdc
of ninety	jgTUct
of no	ZaXtYn
of non	hZdcaq
of nothin	jSsSfj
of now	gUdYxc
of object	eepYbe
of odowd	ebXZok
of offer	apUWvW
of office	VO/ScS
of okafor	bXnWio
of one	dgVerc
of openin	bZoica
of order	eZ4Qaa
of orient	YWTosa
of other	efkRbq
of ours	VbmToh
of oursel	kkUcif
of outcom	qXkZdd
of partic	XqYldb
of patien	gtXTiW
of peace	rdebYe
of people	Yphgaa
of person	apaaej
of placeh	aqfXhb
of plan	jVajhk
of points	ecccep
of post	edarXe
of postag	Zrcdea
of posts	ZiUZbt
of progra	bcbgdp
of promis	hxPadZ
of questi	chrXfW
of ranger	kVcijd
of reads	jkhRhd
of receip	pfZeec
of record	jWcfpa
of recrui	aphceZ
of redesi	cpdcce
of refere	TVgqcn
of region	dTlcpe
of remote	qWUagf
of report	cbvYgX
of respon	jsXadV
of result	vUWbdh
of retiri	brbddd
of revise	edsaab
of revive	aZXbxd
of ridgew	aTlchm
of road	daadat
of rob	mQarcf
of salary	dadpde
of saying	iYSfir
of scans	dYaucd
of select	pjYZZc
of self	eoeVgd
of sendin	ifZrbX
of severa	dmZWkj
of shift	gbWsdc
of silenc	Wbpfid
of six	XhQpZq
of smoke	casbda
of some	ouTcaQ
of somebo	ebUqkd
of someth	YhUimi
of staff	pcUaen
of stage	mqWXeb
of starti	dodYch
of state	bccacs
of stockt	cbqgbZ
of stoked	dsbada
of stoppe	gNhrec
of succes	xVfVea
of such	ksaTdc
of sunil	qUSVrV
of talent	dkVfcm
of talks	bkmjaV
of tea	YSfeol
of tellin	XebXXv
of term	iheigV
of tests	iPboka
of that	bioVXn
of their	dnpkLS
of there	aVwbbZ
of these	YpXmag
of things	uZlccQ
of thinki	dYkZZr
of third	ciYbap
of three	keXsNk
of tied	ccpefc
of time	O+lLWV
of tp	eaUeqn
of tracto	bXcucZ
of traine	lUdihg
of transi	aUtWgh
of trial	nmUVbe
of turn	iiUclf
of two	cePzZi
of us	qcbXhh
of use	acyWZc
of vacanc	acpbdf
of visa	ebdapg
of waitin	beYVev
of walls	Zcdscd
of ward	evVhYa
of ways	emWddj
of week	ojVfae
of what	iUqSeq
of when	gneakV
of whenev	eddbrZ
of which	pehZcb
of who	2kVKWd
of whom	jiRXS0
of work	VWmogd
of works	ckdSkl
of worksh	dqZcee
of worst	YlbqaZ
of xolani	Xdaeho
of you	wlXbXc
of your	cagsdc
of yours	ZZrtXV
of yourse	gfhRki
ofc	adbtgX
ofc a	edcpae
ofc when	YXeree
off	ddoddf
off .	SbwYkh
off ?	fcfapZ
off @d	qaefdb
off after	XdYldq
off again	lpbZba
off and	hlmZjO
off at	ehcdrR
off becaus	kcZaXr
off before	ditebR
off but	YhcpkU
off choosi	atXcee
off cv	batYac
off date	eccZdr
off did	dSmdUs
off five	jUTijg
off for	hXvZcb
off half	fbadeq
off having	ZeuccW
off he	iXwYXb
off her	qkSeVj
off here	ofgWdd
off him	sWeeed
off his	wcVXXc
off home	cccodd
off i	eathSd
off it	dcNtQt
off its	dcpeea
off just	YuaYca
off me	ggU7PT
off my	dazcTY
off no	qZflXU
off okafor	Tnobhb
off on	kPoYod
off our	WTyVgh
off reads	bhqhXZ
off shift	pUbhga
off sick	hygcUP
off so	dZRaop
off start	ceeape
off the	fVheas
off their	WRxdag
off then	doccbe
off they	UlSZti
off three	loWcdc
off till	akzVQR
off to	UjqZqS
off togeth	adbbtc
off unit	qcjZbZ
off until	ZrnXWX
off us	ZvYbiY
off was	eZTkbn
off we	Ybskaa
off when	cTrdej
off which	pYeeee
off with	evceXY
off within	Zeasdc
off work	daqYZl
off writin	daccbs
off you	RSc+bT
off your	kSbisW
offenc	XdoYif
offend	Ymbffi
offend .	XuXbch
offer	WaZU/d
offer #	YVYdyc
offer 's	SNPJ4q
offer .	UeUQ6m
offer ;	WhaV0b
offer @d	apidZc
offer @p	cdkcpW
offer a	aUyXeg
offer accept	dbpdkW
offer an	budeaY
offer and	ifgStX
offer approv	pSUank
offer as	RWhY1b
offer at	bdZb0U
offer attach	YcUU8b
offer before	ipelYT
offer below	ccebpe
offer but	ZuaUYn
offer by	Rbba5Y
offer came	SXUa9Z
offer case	Xgdpcf
offer commit	iddlVj
offer compet	cdgapa
offer could	itcaVc
offer detail	bddbsb
offer distri	debZpg
offer down	ccweWX
offer droppe	fcceqY
offer enclos	cebcqd
offer ends	depace
offer enrich	acceqd
offer expire	Zhaavc
offer extend	cQMb/Y
offer follow	ebceoc
offer for	TgiRqo
offer from	LMlP+e
offer had	ebeeZq
offer has	fVVcpn
offer here	fdcaoe
offer i	cUiZho
offer in	WcfT5T
offer is	WcTS/Z
offer it	YheVvY
offer let	lracYY
offer letter	WeXQ/Y
offer mail	aeedpd
offer me	YZWhrg
offer must	abeZrd
offer nor	epcebc
offer not	ebdoaf
offer nothin	erXedd
offer now	dWddpi
offer of	bWiWwe
offer okafor	VidpjX
offer on	eVmSrc
offer open	abYcya
offer or	zdbYWY
offer over	afaZwZ
offer pack	bbXbue
offer pendin	ecXcqd
offer publis	feWfZs
offer right	ebeaqe
offer so	UoZpeZ
offer stage	dwXgVc
offer stands	VVLV/S
offer still	cRad0c
offer the	bcdbpf
offer there	dcjdqT
offer they	Vbhcmk
offer this	cZtdnQ
offer till	kaarbY
offer two	deqcXf
offer waiter	ececpb
offer what	efdqZb
offer with	SZdQ4Z
offer would	e2aYSb
offer yet	oeXvTU
offer you	aYabwj
offer>answer	XeZR1g
offer>ask	ZddayY
offer>away	bagcqd
offer>bye	ejhemQ
offer>chosen	YaaVf0
offer>closed	eRSZto
offer>date	dUZa6a
offer>decide	icUVti
offer>free	bXscff
offer>give	dcmTlf
offer>goon	kgialU
offer>hear	pfTjea
offer>hold	ibpeWe
offer>if	jwfdVU
offer>joy	bbXfph
offer>me	Weee0T
offer>meet	ZhepfY
offer>news	hedYZp
offer>offer	badVvh
offer>others	hggbOv
offer>papers	aZedsd
offer>post	acZaxf
offer>receipt	cbgbqb
offer>refuse	tnbacS
offer>review	XZahzY
offer>soon	dWnrSj
offer>sorry	ajWgYq
offer>step	ReoqaZ
offer>thanks	oWpYda
offer>wait	SanXta
offer>you	ZZab0e
offere	UXcZ2k
offere .	NTRV/U
offere a	ZaskNl
offere and	hZWcZw
offere both	ebZZtd
offere by	dqbZhX
offere i	cccerb
offere it	cZbVpl
offere me	RTkb7V
offere more	eaqegZ
offere someth	icpcYc
offere the	afQbiu
offere yes	feefXo
offere you	hYhpOp
offeri	ZTZU/a
offeri .	bXXQ2Z
offeri it	ZaaZ4U
offeri me	amkefW
offeri the	njUadi
offeri to	aWhkWq
offeri you	ZVXW8d
offers	jhgOxU
offers .	WmZXog
offers and	3cbVRd
offers go	iuXcYZ
offers in	XVoXtV
offers it	ddcarc
offers of	jaeYXq
offers on	jgpkNd
offers out	nsWbXY
offers you	PXVV/O
office	ddjhfc
office ;	kXWtea
office ?	Ubbkqe
office approv	dccbqe
office are	ekpaXW
office asks	jXfraa
office assist	glfgiS
office at	qbbajY
office before	ZYV1gW
office by	iQcnka
office can	fpefcX
office close	YerZee
office closed	ZcqlbU
office coordi	kUfddo
office decide	yZcYXZ
office edtech	idSiXp
office for	eeRgnk
office from	YeuXcf
office froze	dVseec
office gave	ZYUiay
office gives	mcYapZ
office got	dbndVm
office has	XdmVcp
office have	WTviXb
office here	laubcP
office human	NomeYi
office i	Ud0fWY
office in	hfdrUb
office is	bjwgZQ
office job	oiNoeY
office lets	pcbded
office manage	nToXmZ
office moves	ZZwXcc
office my	aqWejZ
office never	lhQclh
office no	gZdqaf
office not	Wbciqe
office now	gpWfcd
office of	ieSdjm
office on	rLangd
office perman	dcadqe
office promis	pYdcee
office re	fbVqdc
office regret	eYXcet
office reopen	gTwcgW
office replie	eZqbed
office said	scZTfV
office same	cqWWib
office says	ZfoWgh
office sends	gpYddd
office should	cdbccq
office shut	Oi2WZV
office shuts	ZgrZga
office since	bWoenY
office stoppe	feTfer
office team	RXvafY
office the	rWYXjl
office there	hkVaii
office till	ahgrbX
office took	ZlXXrb
office unit	ffTXap
office until	aYzaaa
office vacanc	brbfeX
office wants	VdWxbc
office who	bvcbZc
office with	XYWopf
office withou	cbZree
office you	VZUrhm
offici	adSU2k
offici 's	Ysddda
offici .	WsYauQ
offici a	Xgcaip
offici answer	koXbad
offici as	bWWeft
offici from	Wkednd
offici i	eenYmR
offici letter	aLWY0o
offici line	hbqedV
offici mail	UdZffs
offici offici	ebbdra
offici one	cgbdqb
offici our	eeeVqf
offici religi	cabbfp
offici the	gddbqa
offici their	bYZdYr
offici transc	cbcqed
offici word	xgbdSZ
offici you	cbWarj
offici your	mXcZqa
offlin	Qg0QcY
offs	epcbce
offsho	giVhgg
offsho is	inUccd
offsho says	ZZhcqZ
offsho to	qbeaee
offsid	fjkZZe
offsit	cVeikl
ofrend	aXZkoh
ofsted	eVoiUj
ofsted .	cbVldp
often	bopRYh
often .	cerWag
oga	gnbdZf
ogunle	hjdeiY
oh	Wbhejm
oh .	eXqWYk
oh and	WngtaR
oh did	UPYisr
oh go	cXdYwa
oh i	YeoVld
oh kiebit	godddZ
oh love	dbeedo
oh no	fhSaip
oh one	pYeeee
oh sorry	davbaa
oh that	cUadcx
oh we	hjUgcl
oh well	YVdrYg
oil	bXphoT
oil and	bergcW
oil in	dcecpd
oilski	ipbefU
oilski and	hrZccY
oisín	cighYh
ok	lcdjea
ok #	amfTqZ
ok .	oUlcWi
ok ?	jbapgS
ok a	rVZbcd
ok and	bqcbgb
ok answer	rcbabc
ok by	Obcvkd
ok for	WYcyaX
ok great	YYiqbc
ok i	mOplYc
ok it	cnViic
ok its	bZafgo
ok not	dbceoa
ok noted	cZqdec
ok so	hfShmg
ok the	mpXWWb
ok then	bwXabe
ok they	asYgaZ
ok to	bYmpXb
ok we	effTvW
ok with	XXe6SX
ok you	lTRUwX
okafor	6QWmfW
okafor #	NTh7bQ
okafor .	3PagjW
okafor ;	2aUgdW
okafor ?	YcZxhY
okafor about	fYcvYa
okafor after	uKU2Vb
okafor and	4ZZaca
okafor answer	dpcZlW
okafor as	sSYjkZ
okafor ask	dcSetd
okafor at	gbTziP
okafor be	dYXuea
okafor becaus	oTXYsZ
okafor before	lRapkX
okafor betwee	qadedd
okafor blauwa	VaYwac
okafor boss	qaWide
okafor bring	bcXavc
okafor but	grXYfd
okafor by	+VZdTT
okafor calls	Wjjadj
okafor chair	qWeeef
okafor could	RwbZjc
okafor decisi	pcdcce
okafor did	plceeT
okafor else	cdbsdZ
okafor everyo	pZedee
okafor fab	pecdcb
okafor first	adcohb
okafor for	hUZvce
okafor from	zUXmUV
okafor good	jbbpZd
okafor has	XeVqjb
okafor have	Vbcxbe
okafor he	zIbrZZ
okafor i	/NYZbY
okafor if	7MVVqW
okafor in	mYQ1YV
okafor instea	fcbpcd
okafor interv	Yfbrde
okafor invite	bcUpdj
okafor is	pYZrZS
okafor it	0TVuTS
okafor later	Ttedee
okafor latest	wZbacb
okafor let	cefYpf
okafor lunch	rXcede
okafor mate	uYdada
okafor maybe	XtdeeZ
okafor means	rjZcbX
okafor my	6USbdZ
okafor no	fbqleP
okafor nor	Vsddee
okafor not	oVPybX
okafor now	joXWka
okafor of	ZUuaWk
okafor on	1TddeV
okafor once	qWeeff
okafor only	eeqcXc
okafor or	cWP1kY
okafor our	iQolab
okafor outcom	pddddb
okafor per	qXedee
okafor period	dbesYd
okafor placeh	dcTtda
okafor please	cYUxjX
okafor probab	sVedde
okafor promis	+JaYdY
okafor s	oQdedn
okafor said	3ZWaaW
okafor same	gXRxVj
okafor says	sbchYY
okafor series	sZcdbd
okafor she	4UZhTW
okafor so	uhWccb
okafor sorry	bueddS
okafor still	hXYraY
okafor suit	dZctdb
okafor than	rQaacp
okafor that	mVXyZY
okafor the	0ZfXVe
okafor then	rfbgZX
okafor there	lgoTac
okafor they	9WKXlV
okafor though	rTedjc
okafor to	nVcneZ
okafor tracey	pdebZe
okafor transp	mgWpXX
okafor vet	ddbrbb
okafor was	nkjXUa
okafor we	yWgcXY
okafor whatev	rYecee
okafor when	/AVRWb
okafor whethe	zGXfmZ
okafor which	oUSqbi
okafor whiche	vVecdc
okafor will	5PdhbR
okafor with	nVZxcV
okafor withou	kThZjj
okafor work	ddZped
okafor would	PYYvtX
okafor yes	uadZbc
okafor you	5OTdbg
okafor your	ceauYc
okafor yours	qcadjW
okay	eeWokb
okay .	kiMqjR
okay by	fffUqf
okay they	cYXkpa
okonjo	aVgkgj
okonjo for	dZcbbq
okonkw	adloeW
okoro	Vkibch
oksana	aikchc
oktobe	ageefk
ola	aSgiQx
old	Xblleg
old boss	TairmS
old collea	jbwPUh
old contra	eZepce
old friend	ddpcdc
old grade	ebZecr
old job	bavZac
old love	giobdW
old margue	aceedp
old merit	ebcped
old mr	hegXoa
old news	peVbZh
old on	ecZgcq
old one	fdpfdU
old place	YdphfX
old plan	nxUWXQ
older	WWgkhn
older than	SUiuZk
olds	pbUegh
oleg	VXbaou
oleg that	dYUiml
oleg you	egeXcp
olga	derXba
olga .	bZqVib
oli	ebaogf
oliver	diincV
oliver .	bfugdS
oliver sent	jiThcj
olives	iXobVj
olives and	edbbdq
olivia	gjPhik
olivia .	eabcep
ollie	gkSenb
ollie gaffer	gmUhcf
olsen	egkcgZ
olu	Vloeaf
olu .	cUwceZ
oluchi	Zjefal
oluwad	bUmsXc
oluwas	Yflboa
oluwas will	Zpeeda
omar	fXilcf
ombuds	jYoiYY
omg	hPhZmm
omg 's	hShgme
omg .	eapZiZ
ommmed	mUjjYh
on	ibhgfc
on #	Teabpp
on .	Zbbfrh
on ;	bmWhdj
on ?	bVd1bV
on @d	sVhlbY
on @p	UphVcq
on a	coYibg
on about	iSwjaS
on accoun	qaiWWk
on acute	ecsccZ
on after	mONfoq
on again	aNjfqa
on aisha	6KYYXp
on all	mkvVWQ
on an	ilYgUk
on and	XtVljW
on annual	WW3Xaa
on anothe	VTOZb/
on antune	nYNegq
on any	PbqlTk
on anybod	auSYbn
on anyone	aepbah
on anythi	WerleS
on applic	XVqjcg
on appoin	fYskbV
on are	dZblao
on as	RYVI/i
on at	VjeVtd
on banker	ggVfhk
on board	ZZYM7i
on both	pUhiaf
on bus	WZaqdh
on but	aiVYet
on buy	bcpded
on by	hfUnmX
on caleb	rbchaa
on call	RpXhrV
on candid	sVfach
on chef	/VRZZS
on chukwu	faVfkm
on churn	VcrZel
on civil	acccta
on cleari	cXZudd
on commit	hZXfqc
on comple	XhvWVf
on condit	edeXqe
on contra	cWXeft
on custod	gjVdao
on days	dZZees
on deadli	dsdXec
on deb	iYrVgd
on debugg	dbWvcb
on decent	Xpibdb
on deposi	Yrfdab
on disabi	6HlXjQ
on discus	dWcibr
on dog	7TciXU
on doing	ZoYmbZ
on dr	cjXUax
on each	neSbpX
on either	ffgapX
on eoi	Sfihhj
on essent	cfZZph
on every	fYugdU
on everyt	TZ0ffP
on examin	eVeYnn
on exampl	1SZcdY
on experi	dWaalq
on file	XHycVx
on finish	bjqTXj
on fire	VdxYZb
on first	fsYZbg
on five	cbccpe
on for	Sabgvc
on form	aapgah
on forth	rehXfT
on four	XjWZtf
on friday	oanchQ
on friend	0ZWYgY
on from	aTkeuY
on full	ZZTUzl
on functi	eclVcm
on gettin	dUaoYq
on grade	dbscZc
on hack	yBc2aW
on harbor	rVXaeo
on he	WeigoY
on head	cvWZYc
on headco	dareea
on hearin	loUcZg
on heart	xeTRck
on helpin	ickdVk
on high	VjbbrY
on him	dsibbW
on his	pfhfcU
on hold	WG/bWS
on how	TzieTX
on human	0UhmVW
on i	UtQmff
on ice	VN/ZaJ
on if	hadVre
on illust	vVVkae
on in	TnnXff
on instag	XbuYdb
on instea	dbaaes
on is	emUXsb
on it	ipRbpZ
on its	Xjdb4L
on jury	Xm1SYP
on justic	Whpcce
on kubern	daccer
on leave	ToracZ
on linden	/PWfYQ
on line	cjTmck
on linked	Xjqaah
on long	ccpach
on mail	jYaerZ
on market	bdYsde
on matern	YayVbd
on me	gUYYkt
on mine	bjpeXY
on minute	Yqcbab
on monday	gYvhRY
on more	dpbeec
on names	UkraeZ
on no	WfVXW0
on nordli	rbbbeb
on northl	zWggXa
on nothin	crThhW
on notice	xSdXeY
on now	fVYjes
on offer	dbnkVd
on okafor	ySenZY
on one	oeXjbc
on or	uSVloV
on origin	coVkcc
on other	dcecco
on our	Ze1VZf
on ours	kjUcqY
on over	fqZccb
on page	cYhbsa
on panel	okgcaU
on paper	ciRkra
on parkin	ccpdec
on partic	/RdXVZ
on parts	hapYXi
on patern	RrhbZj
on patien	obcbdg
on pause	ZM/YWQ
on people	ebcddp
on perman	bcWbwb
on phones	hXZubc
on probat	efbZqc
on procur	sjXYda
on pto	adpaef
on radio	mSdgih
on reachi	WgauZe
on reads	vSkjYZ
on receip	VuXWne
on receiv	eeqbcb
on recrui	eXsdeb
on remind	bjScnk
on reques	SdcSa3
on reside	oddbce
on resour	cZXZWy
on route	gcbZpe
on salary	WTZtYo
on saturd	pXideb
on schedu	pdYfdc
on second	aapYWn
on she	RoZoiY
on sheets	auXgbX
on siew	jVgkkY
on signal	cfoUkY
on signin	cddZsb
on silent	bXucdc
on site	bUcvfe
on situat	dapiba
on social	VkxWYZ
on solici	gXYYlq
on some	bpZcci
on somebo	baWYX2
on someon	SkMVX6
on someth	XsaYiY
on speaki	colbaZ
on stage	cZkUgq
on stock	dVXpme
on strike	RqogZU
on sue	eddqac
on surgeo	dbpded
on talkin	dsXcde
on taster	YbkqcY
on teams	becqde
on that	dhocVh
on their	fUdnhh
on them	lteTXY
on then	TSLi5g
on they	pZidbb
on this	lbVbYy
on those	gacepd
on though	YhVYjp
on three	ccaYwb
on throug	edqcdb
on thursd	rcmWcV
on till	heshUW
on time	cRxUnd
on timing	ppaXXR
on to	ZkcvRd
on togeth	eXdffq
on top	mZbYqc
on tour	iwXZXZ
on transp	/IZhZb
on trim	acasce
on tuesda	gcwaZU
on two	UigZfq
on unfort	eeaeoa
on unit	3LihUe
on until	fmgjcS
on url	bWucac
on vanish	pZXccm
on video	YTT6Xf
on volume	1VhZcU
on waitin	dseVde
on we	bifpcX
on wednes	nVxXhP
on weekda	Wegodh
on what	YlxiTL
on whatev	YyYcdZ
on when	W4TcXd
on whethe	QphpWe
on which	tdSgbe
on while	eO1dbV
on who	isVkbS
on whom	cWpedj
on why	NWO/bd
on with	XapqVf
on withou	dbSyXi
on you	gWQh2a
on zoom	YbYvkW
onboar	kTNmtf
onboar bottom	elTejk
once	Z0Ycea
once .	qTmRfj
once ;	lTdiek
once all	b0ZYaa
once and	TdgnUq
once applie	bavXbd
once before	dcpbdb
once everyb	ZsXblb
once for	lbYpac
once he	fsXiZY
once i	WyYcgY
once it	R5fYcP
once more	nPb1Vd
once per	kTlXco
once she	Z1TVhW
once the	b/QWaP
once there	Tzbbea
once they	Unafen
once this	TqYbqc
once those	Ysdcde
once we	WubTsR
once you	PWSvko
oncolo	gbjwNW
oncolo .	hTygZT
oncolo down	aqebdd
one	feaigh
one #	fKedno
one ;	esTjYd
one ?	XnZpUg
one @d	mcXqaW
one about	oaSngc
one above	daoecg
one after	qbegdZ
one aftern	ebepcc
one aisha	dcbpee
one and	hbThmi
one anothe	gpYZec
one answer	ibTdoh
one applic	oSgccl
one as	gVgpag
one at	amkijN
one attemp	edaqcb
one back	hSeYya
one before	ZbolVg
one behind	djpeaX
one better	dTbdev
one boss	fYbpkY
one but	aneVci
one by	efS3eT
one called	YSvagi
one came	beXfpa
one can	VydcaZ
one candid	lqbcdT
one cashie	eacdeq
one chair	YfVfat
one click	dctbdX
one collea	cscadZ
one comes	Xfbdeq
one contra	gZYcph
one conver	qgbaea
one copy	acgVyb
one date	coZcdh
one day	oTjoVb
one decide	ZgbcpZ
one desk	cdVWY2
one did	lcbQnf
one dies	Yeccqe
one disabi	Wndbel
one dog	ZmUejj
one done	XZsTaV
one droppe	eecXph
one ends	pbdeae
one exclus	dccbqb
one eye	SonfiX
one fine	Wsbeee
one follow	qkZZZc
one for	gofakV
one friend	cZbfcr
one go	oZZigd
one got	VjjZTo
one grand	uXeadd
one had	Wefbfq
one hand	hhbSgn
one have	dWcjcq
one he	fSSlya
one hears	fobdcc
one hello	fcVadr
one hence	dqbXcZ
one hire	dcZccs
one home	Ycreda
one hotel	ccwWbc
one hour	ZaopXa
one i	eefSer
one if	gpkWiT
one in	NijyhQ
one instea	dbckpX
one interv	rbihXV
one it	SXsZaq
one job	jbTecq
one lady	rVjebW
one last	pQXrgb
one leave	nlVcdc
one left	ffY0XT
one letter	yUafXg
one liked	dcdceo
one lowell	cYvaca
one mail	hWcgfn
one man	btgcUX
one mind	ZmVeoe
one minute	YXVvXp
one more	neT5SW
one mornin	ddatbc
one must	XlcpZc
one myself	ddbdbr
one name	nVUQfx
one new	WetcgZ
one next	ahcgpZ
one no	Vfmffi
one nobody	cVskcZ
one northl	pYYifc
one not	YZVjln
one now	geSnpZ
one of	hoSggh
one off	ZcqVmb
one on	pUliYb
one or	2daZYW
one other	zeUeZa
one out	fMnjjd
one page	XVQ/TW
one partic	mYpXdb
one people	nTUcok
one person	XfgTmm
one photo	bebode
one picked	cmmddV
one place	UlQgay
one please	caVmmj
one point	aWVbkt
one post	fWgVkm
one questi	WbT6VV
one reads	gRqlZd
one refere	rdedkR
one road	pYeeed
one room	e6VRWV
one seat	ckVdXt
one senior	Xrebee
one set	crbbbe
one she	VWfhmk
one short	bXZjbr
one should	Ydatce
one side	fYnrWW
one signat	hoXoWW
one since	cobdce
one sittin	ihPwXc
one so	XjOikn
one sorry	XkVXfp
one spoke	cbrddb
one starts	bXgdZt
one still	crWUhk
one sustai	pXbjda
one table	fWbqic
one take	ddcpce
one that	WXclZu
one the	hPWcwk
one there	XYsnbV
one they	cjSfcp
one thing	lZP0ba
one this	fmbmcV
one though	dWglam
one time	rVkVib
one too	cpnVXa
one took	ftWaiW
one turned	dbaaph
one turns	Ztcbeb
one under	cWjnlT
one unit	VXwdbX
one videos	ddVbok
one vote	ZvUVXn
one was	hUkUcr
one way	1ibbWQ
one we	jSOed2
one week	sYeaed
one welfar	pdccdc
one went	hpWreP
one when	ZjVjij
one where	qbhgYa
one will	qfcaXf
one within	laTscY
one withou	pakZkU
one word	SUfljq
one would	grZcad
one year	VWjLxp
one you	cVckli
ones	rlYhTc
ones .	ljUmWf
ones a	YftadZ
ones and	wXXabh
ones by	WTrjXa
ones get	qaeaee
ones he	gpXadc
ones on	seWhaa
ones they	ZxXUab
ongoin	S/TSUN
ongoin .	X/NYVU
ongoin and	Ysadec
ongoin recrui	daqedb
onions	dhZlZk
online	aak2TY
online .	kSzcVb
online ;	bapgcd
online assess	TqRmbk
online form	fphaYY
online letter	ihhTbi
online link	daVxZX
online on	bebpee
online or	cbpbdd
online questi	adbqed
online takes	dedodd
online test	UnYsae
online until	Zcoddg
only	bkmccd
only #	dWcgep
only a	kooiKR
only able	edYcer
only about	cVxkYX
only after	U8QhVU
only an	kYqbcc
only and	qQrQje
only apolog	Zdacav
only ask	eqkVdb
only asked	Zboama
only availa	edZceq
only be	ahcoiX
only becaus	RksZWj
only been	oeYUap
only came	dasbaf
only candid	cpaZei
only carry	fZaTgv
only contac	tdYddY
only deb	goYcea
only did	bRvbhc
only do	pkmcdJ
only fair	iiTecm
only fillin	qVgWdb
only found	ddWedp
only four	cqbdea
only get	XvaebY
only had	gWYmbq
only have	UZRopj
only he	iqfXZV
only here	accqgb
only i	UjhkiY
only if	XnohaV
only in	crbeUg
only interv	Zacbav
only invite	eaeZdq
only it	aeXSor
only just	YvRjZe
only make	ehcZpZ
only means	TygbcY
only meant	jVrbcc
only meet	sXdded
only my	XvdcYf
only need	mOVgnm
only not	exVdba
only on	qZZiYe
only once	qaXagj
only one	bURkor
only paper	ecRarn
only rang	nVscYZ
only said	ZtohSM
only say	Z2SWfW
only says	SyiZab
only sent	hUyXaa
only she	dscbcc
only shortl	npXaaY
only six	ecdbep
only sorry	fknfeT
only starts	Zsbeea
only take	jdUeYq
only taken	etbaeT
only talked	eZqeea
only that	ftXcdb
only then	Q6MmRX
only there	dineaU
only thing	ZmmdeR
only this	ofhcbX
only those	Z4Ofab
only till	mTdcnd
only to	ZcsalW
only told	Umodeb
only tom	WawTbZ
only two	lZbiTq
only up	ipcXdY
only waitin	eYdpde
only want	bUihYp
only wanted	af1UgL
only wants	ZVmail
only went	aXidzO
only when	paeiUh
only write	hhrXcU
only you	bjaevQ
onsite	cjRubd
onsite is	dcZrdd
ontari	WWkZnj
onto	QRgxkZ
onto the	ZUVuZo
onto you	bhYXqc
onus	pYkXfc
onward	hhjVhc
onward .	agWfmj
onyang	bhqeZa
onyang from	edpdae
ooh	ZlekZe
ooo	Xd3SYX
ooo till	Zbrcde
oops	Xehnef
oosthu	hWqXaa
op	NP3UjZ
op on	Weqace
opaque	cqUlYf
opaque .	blbqWc
open	Ygtecc
open .	XyefQb
open ?	bXmZaq
open @d	kcpUde
open a	XZbqgj
open again	YrpYgO
open air	oWheec
open all	cfXvab
open and	c2QfSd
open applic	hcTbcv
open as	bpPZZs
open at	XVuTmf
open auditi	pdcbfb
open but	eetedT
open day	cU+WUb
open days	bYtZgc
open dog	cciVre
open end	U0TcbY
open ended	T3QXkX
open evenin	fezLUk
open fine	ebqaee
open for	dbYX7S
open from	dhrYfV
open garden	eewRde
open headco	eafdbp
open house	WjzZWZ
open in	WQoTY0
open northl	XbsdZh
open now	ebdpgZ
open on	XiuXbb
open positi	bQxfah
open priya	Vhdhek
open req	dcpded
open role	cZlcZo
open roles	YRuYbm
open still	eqbfdZ
open tasks	dcshVa
open the	bbWugb
open throug	pbbYff
open till	caUrYq
open to	UFn2ed
open until	QoemqQ
open up	cShese
open we	cpZieb
open with	eakZpZ
open yet	cVvYea
open your	ifcreO
opened	Wnagfh
opened .	cdasbc
openin	YaidYx
openin .	dRXfY3
openin a	kUldai
openin and	cdaeat
openin are	irMeei
openin for	bfWrZj
openin hours	Ya8YXS
openin in	TknbWn
openin team	Xpdeed
openin with	ecadeo
openne	Xcllah
openne .	dcpcec
opens	YjmXam
opens .	ecmUan
opens ;	Xqebee
opens a	cpaddf
opens at	dYkqaY
opens dog	dabaqh
opens fine	dZxYbZ
opens in	ORjYW8
opens its	mavZUZ
opens northl	Uclndg
opens on	WulYaW
opens the	rgTmVa
opens with	baZcph
opera	haalcj
operat	ebfjff
operat .	Sbdybe
operat and	miXTki
operat has	ecrceY
operat on	eZgrZc
operat with	jhPjbo
opinio	f1YecN
opinio .	dvXaeY
opinio on	VvRhlT
opinio which	cqcceb
opport	cgjgXi
opport to	dWjbXr
opport with	naTpef
oppose	ghcice
opposi	ejVkka
opposi at	Xsdhdb
ops	YfnboV
ops .	TisfaW
ops you	adeVxZ
opt	cdjeeg
opt .	XdrYde
opted	XNTVZ/
opted for	aRSXb+
optici	QevchW
optici to	eUrafc
optimi	otXWbT
optimi .	ucVYgY
optimi of	aqaddd
option	UgTnnh
option .	ZPgojg
optome	ecXftc
or	3aXkcS
or #	zWRcgc
or @d	eYcuac
or a	/dbWXN
or about	iqaYeb
or after	Oydcgd
or aftern	Zccucd
or agree	Yceqef
or aisha	QZe3Yb
or americ	uaaZce
or anonym	tcbbdb
or anothe	iuiUZS
or any	Qhcias
or anybod	cUjfdp
or anyone	YfgYaq
or anythi	WTxfgY
or around	Zoebge
or at	ShggTu
or bad	+iPWTT
or before	zNUiqU
or both	iVfnee
or by	SxWldZ
or call	jdtPdd
or can	abeseb
or consid	fdYedp
or days	Waetdf
or declin	qUSgvQ
or define	oicbcb
or deshaw	oVjeee
or did	eduXeY
or do	gj0PZO
or does	5fWXYR
or down	/ZKYbU
or entry	/XUScY
or erin	mkeeWe
or evenin	Zceqee
or ever	cpVeej
or fitnes	yYZYbZ
or footwe	tdbXdd
or forth	ceapee
or free	qbdZde
or give	aWcvdd
or green	rbeadd
or gunawa	siaSjX
or have	fSqnbW
or he	ddZufV
or her	qdccdb
or high	qcdceb
or highli	eapedb
or how	WavYda
or human	SaY1bd
or hun	eecpad
or i	xSN2ZQ
or if	jXvVZX
or in	Orbjgh
or it	eParsS
or iyer	yeWSiY
or kasper	qVeeff
or late	Vmclee
or later	SrabYp
or leave	SWYT/S
or lose	mlYXjW
or may	e5iTYK
or might	Ztaadb
or mine	hXdodf
or more	ghUYjn
or my	vaaiYZ
or negati	shXfcW
or neithe	rfbccZ
or next	XmYbdp
or no	/RTgeR
or non	wZWdcb
or not	/RWfZP
or on	Uognba
or other	U+VXZW
or otherw	4oQNcU
or our	npeaXW
or out	9PTnUT
or over	kVXbdr
or part	Yeepce
or partic	beardd
or post	edcpcb
or rather	mVffgf
or refusa	pdZbjZ
or refuse	0XhZZS
or regret	rdeYce
or reject	peedcc
or sales	qcecZe
or say	pidcaZ
or secret	taccae
or share	femVmc
or short	cpdddc
or so	erTfbf
or sorry	tWedec
or stress	pdadee
or t	4UVVWc
or take	vXWUpa
or talk	cbYdqh
or texas	sVcbgc
or text	Zqedec
or the	vdXuVR
or their	pcebde
or there	sXaobW
or therea	pkUYed
or they	WVV6kQ
or thin	uVabdb
or three	Wmapeb
or thumbs	sYdddb
or tia	bbogdb
or to	hrZhcW
or transp	Xaa0dW
or two	a0ZYWd
or unsubs	dbuXdc
or volume	debqdb
or wait	Smamkd
or we	YjU6WO
or weeks	Wscdee
or what	WY1VdY
or when	OykbaV
or whenev	ZpdWfk
or whethe	Rb1Ubb
or will	StVgkd
or with	gngdfV
or withou	lreVgQ
or wrong	ZPhyca
or you	eiPpch
or your	YVP5bc
ora	Zjfjbc
ora .	ebsbdb
oral	aXgnif
oral .	aSWoct
oral and	Zasaed
oral assist	icqWba
oral board	apcagc
orally	nmSbmU
orally .	ugaaeV
orange	cnjaYf
orange .	Xfhpca
oranmo	hdafgi
orchar	YWkpgW
orches	heeZbm
orches it	cnncdV
order	clkbjX
order 's	bcbYqj
order .	iikbhU
order ;	dbqeeZ
order and	llhZeU
order at	dcqccd
order book	dZeddq
order by	fbpYee
order for	cZescd
order from	ciXaqc
order in	XtgSib
order of	driecS
order the	Zahdsc
order they	czYVbc
order to	VmZrWd
order until	fbtWbe
order we	foccbb
order will	cXpgee
order your	bbadse
ordere	TK0O3X
ordere all	dVteec
ordere your	ddabtZ
orderi	aiqceT
orders	WVpigg
ordina	XbtgYf
ordina .	acseeZ
org	WarWra
org flags	dadeoc
organi	dbdkif
organi 's	Rplaeh
organi .	dZXYye
organi dog	UiZmdk
organi for	bfraab
organi in	dcrbda
organi inconv	jiWfbi
organi is	pbfafd
organi northl	obeedd
organi on	diWglf
organi the	qbbWfj
organi they	jVlkcd
organi unit	ecWqee
organi with	qbeacc
orient	cgaepd
orient .	bcmkhV
orient from	dgdXpe
origin	aaepoX
origin .	rcbhkQ
origin diplom	ZdVufb
origin docume	aaWclq
origin for	ebbXqj
origin from	bZZctd
origin human	epZcdb
origin i	WYjqed
origin mark	bddpdd
origin not	edYred
origin of	cbbtcd
origin plan	pbccee
origin rob	YbZcwb
origin they	kUeeeo
origin was	ddWdds
orivan	ZdfXpj
orkney	ZXjmeg
orla	WkZmnU
orourk	jdYlic
orourk .	fZberb
orourk and	cpbdee
ortho	baZjhm
orthod	nUYmfg
orthod .	fUdpfh
ortiz	cadate
ortiz .	lUkbkc
ortiz you	bXZX1W
osaka	dlcfee
osborn	qVclfZ
oscar	jSpmRd
oscar goes	pTZedn
osei	bcvQhf
osei enclos	dbpfad
oskar	eWfcim
oslo	jcdgZh
oslo .	pdfXde
oslo keyboa	feYddp
osman	ichfiZ
ostrav	hfYnfb
ostrav ?	edapce
ostrav glassw	dgqaac
ot	cZcisZ
ot and	bbcbtd
ote	egmUal
othell	jikbZc
other	efbXcv
other #	QScgb3
other 's	qZYgWl
other .	iyMabf
other ;	oaeida
other agency	aYmpcb
other aircra	dabcds
other all	ebqafd
other and	kcVcji
other applic	ZcRajw
other boss	kTohfa
other by	5WeTaY
other candid	WeTUi6
other channe	ThYcir
other compan	acwhZQ
other date	XuhacW
other day	TycdWd
other deadli	leTdmg
other ethan	YfhcYp
other fellow	Tbcjgp
other finali	XiUeet
other folks	apbkab
other four	mfaUkd
other girl	adbZgs
other graz	QeZXqu
other guy	feTlgi
other had	fYpgiY
other half	lnadVf
other hand	pbTcle
other hands	dYdcds
other interv	fbuUfZ
other it	YYddlp
other job	We8caH
other jobs	dYphcd
other kavya	daZect
other lad	mhGgmf
other lady	hZXPM/
other lot	ggPZ0U
other man	VgTWa2
other mr	dbreiW
other name	iUdcbt
other no	Zsbbeb
other northl	pYeeee
other now	YgdqZd
other nurse	cTZady
other offer	lkjgOf
other on	sUmnaP
other one	eaYbdt
other openin	gYQab3
other partne	dgYpfc
other paulin	daadav
other people	QugShk
other person	aZMWa/
other phone	Xbucdc
other place	efsbhR
other post	hboctM
other profil	WbYddy
other publis	ecqlaU
other questi	filZgV
other role	aipebZ
other said	jVgkkY
other school	cqcbjX
other side	dinYSk
other so	VZcvcf
other submis	edcbep
other that	Wpeeff
other they	rbdZdd
other thing	doxZZK
other things	Vcnabn
other three	lfShck
other time	Yrafca
other tobias	ghmZnS
other trials	miWXdb
other two	eoePle
other watana	brZYcj
other way	bbPccz
other wei	fYVajr
other within	wTdcdb
other woman	gWWYay
other words	cVYeoo
other work	iaacYr
others	evTVii
others .	dnSaar
others ;	aqackZ
others ahead	cbdcdr
others and	mpVUhd
others are	jrjVbU
others decide	nleedU
others first	cpdbed
others got	fdgqZY
others had	hUWbbz
others have	ayZoTQ
others if	pYeeee
others liked	cWbeet
others measur	aTqdai
others on	evZZba
others receiv	drZdeY
others so	WfZobj
others still	hpeabb
others that	Zaqdfd
others to	iwePdX
others want	dpdmYX
others we	cpbZak
others will	Yqcbkb
others yet	aWedvd
others you	gaddrZ
others>again	SnYjgh
others>answer	pdlbaZ
others>away	chZtaa
others>bye	abQaa4
others>chosen	TYZYV/
others>closed	Xaaqhh
others>date	ogeUbj
others>decide	nzZUWH
others>free	eoWnjS
others>give	hpOfla
others>goon	cYYjgp
others>hear	fsXiaW
others>hold	cdrgYa
others>if	hiShgi
others>joy	gYXZrg
others>match	deSVZ6
others>me	hWrikS
others>meet	gzZaTb
others>not	YtelkN
others>offer	tiebVc
others>papers	jiTiWj
others>post	ZYyYah
others>receipt	dcpWfe
others>refuse	RdSZvk
others>review	jhheiT
others>said	eUnhfh
others>soon	Rdhklg
others>sorry	YPWcd8
others>start	aOfUd3
others>step	hkhidT
others>thanks	dSfXhr
others>wait	bgjasT
others>will	hlVlgb
others>you	aeXfjq
otherw	ZWdngm
otherw .	UhgkXn
otherw and	Vbdfbs
otherw but	eacebp
otherw i	bYhveR
otherw it	babjpa
otherw just	mZsTbd
otherw no	kZZrca
otherw she	Xccdpe
otherw they	aWbpkf
otherw we	ZbenpU
otherw your	deYtcc
otieno	nhcbiY
ottili	YfhkjY
ottili .	egkmZV
ottili and	ebdcoe
ottoli	keZcje
ought	giWmSn
ought not	qThUcp
ought to	ckVoTm
our	gdichg
our #	bgiVgl
our @d	Zfcrcc
our @s	ZWWpYq
our accent	haaplW
our accoun	kuOZUi
our advert	apcbhb
our afrika	dXceog
our agency	fWzXWY
our annual	UZsgbh
our answer	6mQRZc
our applic	hZ1aWO
our appoin	pZSjbj
our asbest	eatbdb
our assess	kcasYZ
our assist	bfdasa
our attent	kkamXV
our bank	coUZkh
our base	eZdedp
our benefi	ofkWfY
our best	jkiUXg
our blog	efxTXW
our board	fjjVhc
our books	gfdYap
our branch	WZueZd
our call	bcapXk
our candid	Ya4PaV
our career	abzWWg
our case	ZpZqYY
our cat	UWtbid
our chair	avWbde
our chairm	coaeed
our chat	bVpehd
our checks	bZatdc
our choice	xXTPre
our choir	ecfaqc
our clerk	cYdepc
our client	eXZeir
our closin	beqYee
our commun	eZ0SeV
our compla	nSngZY
our contac	dWqhdc
our conver	aUhUjv
our coordi	XdgpeZ
our crew	cZrdae
our cto	TfmrZX
our cv	edrXdd
our dashbo	aibcqa
our data	dWrdbe
our dean	etecbT
our decisi	7fTYXa
our decomm	Zccecq
our determ	wXbbdc
our direct	ebXvgW
our divisi	dZqedb
our doctor	YcdYud
our durban	emVkgd
our earlie	mmgYjP
our editor	UrYhdg
our employ	beYtbc
our end	dtSkgY
our engine	mWtabX
our especi	mYTqbg
our events	dcsXdd
our expens	cdpdaf
our experi	geZsba
our famili	abxRdd
our family	kbVcmj
our faq	ZhvTdV
our favour	dipabZ
our file	jUmcXk
our files	cRxZbe
our first	bjVkoY
our forget	rZccee
our formal	ccYcvc
our founde	WdjpZe
our free	Xfsabe
our fulham	eanVne
our full	fpaeeZ
our genera	bckbrX
our goal	sZaefc
our govern	ecpdfb
our gradua	eqcZgb
our grandm	daaapi
our group	cWoich
our growin	qZacef
our handbo	edodcc
our hands	XpUscY
our haul	gWrbed
our head	fdXqmW
our headco	gmVcdi
our heads	avabcb
our help	ccqaec
our hiring	akfqUb
our holida	adVdkq
our house	rWdmZb
our hr	ivWhYS
our in	ehWeqc
our inspec	bWjZrX
our interv	Ze0Jeg
our invita	ZUpkZh
our jean	YbbvZc
our jen	bfXccq
our job	dbrZbe
our jobs	bpkUbb
our kind	edXefq
our last	Vkfmfb
our lay	abeYpi
our lead	cZniTl
our letter	vgPbhc
our librar	chUgao
our lift	iasXcb
our liquid	gXachp
our list	TrpbVa
our lives	phcWcc
our local	emkefV
our long	ecYdbt
our lot	ijibUh
our lowell	eecdqZ
our luca	YaZqnY
our mailin	ZV5UYY
our man	cWRaov
our manage	gZUdmn
our medica	bZcwbb
our medici	ZqcZbi
our meetin	dlmVZi
our messag	lhUhbk
our minds	lnTfiX
our mobili	pdadce
our name	eVuVge
our neighb	eeqeZb
our new	UMeK/X
our newsle	bU0VZe
our next	TVfK7j
our note	pWinaU
our number	VtcNik
our numeri	edbpcb
our offer	OUTG/k
our offers	pgZecc
our office	Tc1lXU
our offsho	eiVena
our old	nXmUic
our online	fhdnaU
our open	fXwKaq
our openin	basbaf
our option	csZade
our other	feWdoh
our own	oVXadt
our owner	Zpeefe
our packag	eekjjU
our page	aUxWXm
our panel	kghXmU
our paper	ddecpc
our parent	bfrccZ
our parkin	Zbrecd
our part	eeYdep
our paths	aPeXat
our patien	cYacdr
our people	hZxVWZ
our phones	OZ2dcb
our pick	WTTa0d
our picks	rYdcde
our platfo	dgbpZg
our pool	cSamds
our positi	sYZbWj
our post	dapciY
our postin	cnUdkg
our practi	deuZZX
our predic	eesUee
our prefer	WnakUn
our previo	abYclo
our privac	dgqXWg
our prize	edpceb
our proced	kmVabi
our proces	gpheWY
our prof	ZsaWbh
our quiz	cbwTbc
our reader	iiXYZr
our readin	dtaWcg
our reads	Zceqba
our reason	idVden
our recept	eZrcdc
our recrui	gplZXX
our regard	berafa
our region	gcZoec
our regret	YiZaav
our reno	cYvacb
our reply	7kQLTU
our requir	dqZdec
our reserv	jmVYgg
our respon	sfZbbc
our return	Zpdida
our rewild	edobcd
our rule	cuTgcd
our runner	deebXs
our schedu	pmWTci
our search	YhKhku
our seat	aeasba
our second	eabdpg
our select	pWeiWi
our self	ZfeZqf
our senior	fcfscX
our series	cYseca
our shop	UjjgXm
our shortl	crdnWW
our shreya	daYcfr
our side	plQdjb
our sister	YPhjbw
our site	UOzYZn
our specia	khUZlj
our spring	eawcbY
our stand	Ze1XZX
our stores	briTed
our strong	bpgXbd
our sugges	uZYccd
our summer	adrcWf
our super	Ztbdda
our suppor	bZ0ZcW
our system	ZYvead
our table	fbaqZh
our talent	bcqeTl
our talk	cK5beW
our target	tbYdeb
our tea	ecVbfs
our team	f4QYgU
our teleph	aeVWlr
our terms	WglUoc
our testin	jaXqdY
our text	iabbep
our thanks	cVjaWv
our third	XiaawZ
our three	ejSbfm
our time	f0PcaY
our timeta	sZYbeh
our toddle	cciobc
our tour	cYXaks
our town	accipa
our transl	lqbZbY
our truste	awVebd
our turnar	rbYcdc
our two	ZgcjUr
our unmoni	cbacqd
our vacanc	casfZd
our verbal	bcYaol
our verdic	rkTYae
our virtua	eSyRai
our vis	dbcdqc
our volunt	arbbaf
our way	mobWlS
our ways	ebYbcs
our webina	ZauXch
our websit	eN3RXn
our whole	abrdee
our wish	XXYpmc
our woman	gdbcrX
our women	VejYkl
our word	2VWVjb
our work	bYvhZW
our works	tcXlXX
our yes	ziVVZZ
our youth	ccsceZ
our zum	ipVeeb
ours	jYfWva
ours .	ZVhS5b
ours ;	Wolbdd
ours ?	TZjsbc
ours from	ebddqb
ours includ	YVvedd
ours is	cnbSjj
ours said	adZdsd
ours silenc	olWcZc
ours the	nfsYVW
ours we	eYbscd
ours would	ddacdq
oursel	mihacY
oursel .	ddueYX
oursel and	pdcdda
oursel for	dbredZ
out	jdgbdi
out @d	xWZYff
out @p	ocUebn
out a	caTqtW
out after	X1TccW
out again	aVkSdv
out aisha	veUeaa
out any	eeYqdZ
out as	kkUebj
out at	oQeWfr
out attend	dZqZXc
out becaus	heVefm
out before	nSgmUg
out benedi	YZbeph
out both	kliWdb
out by	7eiRQU
out candid	heqZbW
out days	Xtdbeb
out disabi	bfdodc
out do	hbXbdp
out dog	qgUiad
out enrolm	ekWblh
out every	bfoSif
out front	ebZqdd
out hack	dbccqa
out has	ddapde
out he	aVnqWa
out headco	eqWffc
out helpin	iWuZcb
out his	bXYblr
out human	uTqZcR
out i	SYlgik
out if	jkVdVn
out in	wcUZdg
out is	tddcYb
out it	jVcjek
out linden	pbdded
out man	iVanZl
out mine	sbZedc
out my	Va0bmM
out northl	8ZQPdZ
out not	eqUeff
out okafor	yaNYdi
out on	1VfdYZ
out once	b0WccZ
out or	pdddec
out other	edpdba
out our	WekoXf
out over	jtbTiT
out partic	accoef
out reads	qWgcff
out result	pXeefe
out rob	bpdddc
out she	ncgVak
out sick	ferXdb
out since	WTgbmo
out so	YcZkyP
out some	ZpeiZd
out that	eZdisZ
out their	dcZeYt
out then	UrnZaa
out there	hWmcTn
out they	dYYZXy
out this	eYYees
out throug	bTlZcq
out till	kUsccb
out to	epdhaZ
out unit	ybbdTU
out until	ThyUiX
out we	nRZTlu
out welcom	eZcesY
out what	mpoVYO
out when	Nzbbia
out where	VwfYZb
out which	hpUfXg
out who	lmdZhV
out with	dnFrlc
out within	7RXYaX
out yet	bvccab
out you	VWcguf
out your	TTLn4b
outage	XWlfnf
outage 's	deaeqa
outbou	gWeaoj
outbou zum	edpYee
outcom	8mQRad
outcom .	luSYeX
outcom @d	pWVZdo
outcom after	apceee
outcom and	gQeijk
outcom before	qcecdd
outcom but	Ypeefd
outcom by	/PUSeZ
outcom dog	tWdedc
outcom due	yWaYdc
outcom email	pddcec
outcom emaile	gZadbp
outcom hack	Steeed
outcom i	jWcedo
outcom is	Toidch
outcom letter	ynUVWV
outcom no	tVedee
outcom not	eVZZdy
outcom of	YarRim
outcom okafor	qgcdeW
outcom on	xfgWYV
outcom once	Wqeffd
outcom reads	yUacbb
outcom shall	Yrecdd
outcom thanks	mlVeed
outcom the	oafdee
outcom throug	bpddeb
outcom to	k3TRUT
outcom unit	uYbdcd
outcom unsucc	XZcbdw
outcom when	Wrceee
outcom will	jvTZXW
outcom within	/JZbbY
outcom you	cbdedp
outdoo	edfdqY
outfit	UVfldp
outfit .	dbXcat
outgoi	hYjfrQ
outgoi of	dcbdqa
outgoi with	kYpddZ
outlet	gNrgpW
outlet from	ibdbqZ
outlet is	eeeYpe
outlin	cjbnZe
outrea	jYkebg
outs	oicgbY
outset	bbmihZ
outsid	agYagr
outsid .	gSaYgv
outsid of	fbgeZo
outsou	hYVhho
outsta	VfX0Zd
outsta .	SiZwbf
outvot	ZSTZf4
outvot .	bVUbjw
outvot and	eZeedp
oven	eTlbhk
oven .	bhtcaU
oven me	nXZapW
ovens	Uebiph
over	fhZhie
over #	kZjUYr
over ;	affdZp
over ?	bYZuea
over a	aiaWgs
over again	aZcqTo
over at	ZegdtY
over be	cgZedo
over before	XUhlXr
over budget	ZXcccq
over but	mVagii
over by	WRn0WW
over disabi	btXced
over first	dbpcdd
over for	ZQdghv
over from	ipeZZd
over headco	erXded
over human	sbacdd
over i	YUniaj
over in	oMsUhi
over it	nmOerO
over kiln	VmZncc
over me	YlfglU
over money	dZbcqf
over my	eiijeW
over northl	kbZtZY
over okafor	eZfseY
over so	UiWggp
over tea	iRdejn
over the	gnYVpc
over there	aZnqZZ
over they	afaZir
over things	pXeefe
over to	UlT+TV
over tried	ercfaa
over unit	mSkhfb
over until	fRqdmb
over video	dZbucc
over we	WXfbop
over what	aeZipc
over whatsa	cbaddr
over who	hoaaga
over will	hnVgdc
over would	feaobe
over you	leUZqb
overal	leZaXn
overal expert	lefVVh
overbo	gamcjZ
overbo .	bSkkle
overdu	ZludWX
overdu .	WnrbZY
overjo	aefdme
overla	Rlglfc
overla @d	Ygocde
overle	kXkkYd
overlo	ipQQnk
overni	dWesZh
overqu	LSJUX/
overqu .	YQZbaw
overqu and	YgZXYy
overqu they	VoYbZo
overru	bkZZVv
overru me	ejdZWr
overru us	eadedo
overse	fbnjVc
overti	fdbSqj
overvi	YbZhnj
overwh	cWqeci
overwh respon	cdaaes
owe	Sekfjh
owe me	bscaeb
owed	ZcUfsW
owed .	XaWXuX
owen	siTYee
owing	lUuVbe
owing to	qOySgY
owls	mogdhO
own	aeegii
own #	RginmW
own accoun	goZced
own answer	pfagca
own applic	iguaWT
own assist	ecbdcq
own attorn	cpbddd
own busine	ggaboa
own calend	cwaZdY
own case	bYrcib
own choosi	YbcxaZ
own concie	ardcdd
own contin	cpZdai
own deadli	peqUYX
own desk	eafYtZ
own drains	gUZkme
own drinks	cdafoc
own eyes	depdcb
own good	S6XVda
own hand	kSbmoX
own hours	Xaqica
own idea	aYrdee
own indica	brbbeY
own ines	ahYXpe
own it	dcaqdc
own kids	Zdpdbd
own labora	ZvVabb
own lively	dadZrd
own man	YRUcU9
own mind	YukZYa
own natura	dbasbc
own or	dcbqec
own papers	dZqbee
own people	XOUdi4
own record	rZXeZk
own reques	edxbdT
own round	baZbrc
own specif	dXpcdg
own staff	dWjdYs
own survey	ZZctdd
own taster	sadbbc
own time	M/YUTO
own words	lWYvXb
owned	ePeerk
owned to	pbddcc
owner	gmVehg
owner #	bacVpo
owner .	fcVjfl
owner and	YsVPkn
owner did	eaceeo
owner has	jnaOem
owner in	avcWad
owner is	koZadS
owner not	ohbcbV
owner picked	dZbehp
owner picks	peYgcc
owner says	pUgWqS
owner sold	cbXdiq
owner to	dxRWfg
owner unit	Zbcsdd
owner wants	OaV4dg
owner was	XgrhbY
owner you	cccepd
owners	icebhh
owners .	igWlVm
owners and	tUfedd
owners class	gecVll
owners decide	adeodd
owners have	dWweeX
owners place	deaepd
owners the	bpaedd
owners with	eXsecc
owns	jWbudS
owns thing	ecbqcd
owns water	jbYcpc
owt	hhihYa
oyelar	oTcaWp
oyelar .	aXmYYp
oyelar kit	rXXdeY
oyin	jkfabd
ozan	Weokea
ozan .	bddoee
p	chVmal
p and	XUapjj
p so	frZWZW
p yes	cfddXq
p45	XWqpaa
p45 .	bebqed
p45 your	ccqXia
pa	cUZlZu
pa role	ebcZfq
paarl	gTpiae
pace	egfXWs
pack	TTal+K
pack 's	acbpge
pack .	SdmZtZ
pack a	aZYqnZ
pack for	XVnmea
pack on	dbudZX
pack your	ceQR2e
packag	Wfba3V
packag a	YdeZpj
packag fell	eekjjU
packed	aYuRdk
packed .	gboeca
packed lunch	aeqXce
packet	bXoehf
packet .	VhlmZd
packet cv	hmUWZk
packet off	cYUZye
packho	efVnhd
packin	iQfuWg
packin bishop	qaeeeX
padrai	bepfZY
paedia	nWfefi
page	YVl3aX
page #	bKa5hR
page .	fZufaX
page about	ZVgidp
page and	ediZpZ
page contra	eedcob
page for	idoiVY
page four	SdZufh
page has	qYeedd
page is	dmVkch
page no	bdbqfd
page of	dbdoga
page on	edX2YV
page or	cpcecc
page plan	Tba3Za
page report	dbracc
page said	lWldee
page says	iTknZg
page three	dYkpbb
page two	YaYxga
page where	lTsdbY
page will	baercd
page with	jinVeS
page won	dpYZde
pagebr	hbkXif
pager	XUpani
pager .	bZfXhr
pager the	eepedX
pages	RVe/bU
pages .	geqgUX
pages about	cbcpee
pages and	YYVmse
pages by	cdcrcc
pages due	cdaqee
pages no	UYYvck
pages which	Zbsdcc
pai	bcgfii
paid	UUgpkh
paid .	eYapbk
paid the	edbaqd
pain	aftOlZ
pain .	eevWbT
painfu	iTbcau
painfu .	lVeddm
painfu duty	bbdebq
painle	afcpea
pains	bdkZVq
pains .	cZhdbp
paint	mZeoXb
paint .	cVscce
painte	egjThi
paints	VdZjap
pair	jSiggh
pair for	dcctaa
pairin	bfikea
pairs	cVkdil
pairs .	VindnW
pal	bVikbm
palace	WqkiaV
pallet	Wjbjhf
pallia	ebjeic
pallis	cXlmce
pallis .	aZqgdc
pals	WhXjas
pam	amhhgU
pam .	ZqeXgd
pam and	YgqfZc
pam you	Xqedee
pan	boajcb
panel	iiXoae
panel 's	sZbacj
panel .	bba1UZ
panel ?	fcYsdb
panel @d	hYaXcr
panel all	eYuaeb
panel also	Yfdpee
panel and	eTtflV
panel by	pedeXd
panel can	aaazab
panel chair	oWqXYb
panel chose	dcbbog
panel comes	Zdeqbc
panel commen	UXnmck
panel date	cZcwZb
panel felt	cZZdip
panel finish	Useffd
panel for	leciVg
panel gave	Uleceo
panel had	bUiehn
panel has	iwNeVh
panel in	fqXoUZ
panel inform	pdddcd
panel interv	fqjfUV
panel is	kwUhbO
panel liked	drOZmh
panel loved	Ycasde
panel meets	hpbfbV
panel member	poVaZb
panel met	iiXUgo
panel northl	pZdefe
panel nothin	ecpeeZ
panel on	TTgxad
panel rang	baaacs
panel reads	bTmkcb
panel said	ORoWod
panel sat	Vfaelo
panel says	lYaqYa
panel scored	ecbXko
panel scores	pgccda
panel sits	miamWV
panel slot	eZepcf
panel so	nXdTpf
panel split	WuSXbY
panel still	Vrbjdd
panel talk	ddpade
panel thanks	hjRZni
panel then	etdWcc
panel they	WlileU
panel want	ZtZZWl
panel wants	agXuYb
panel was	hTfahq
panel went	dcWYpn
panel will	smSiWV
panel with	bhZpZf
panel you	edcsdX
paneli	Ybdcoj
panell	mcjjWZ
panels	hpWZZh
panels it	kjccWk
panelt	YXgbpk
panic	haRole
panto	tcVeZf
pantry	cTasoZ
pantry 's	bbWrgd
pantry .	dcaapi
paola	apegfY
paolo	jYeldb
papada	bZggem
papada does	dpbcec
papadi	VaqVgn
paper	WZeppb
paper 's	gVkVvY
paper .	WUdrfm
paper ;	ejYoZe
paper at	ZUnhhg
paper by	ceeoae
paper copy	fYicqY
paper follow	ecccpd
paper for	anUbpd
paper from	deZwQf
paper now	aceaqe
paper of	adbtbc
paper on	aggpWf
paper out	Vlcdne
paper prepai	eedZoe
paper saying	dWnmad
paper sift	YiTnWo
paper takes	bdddqc
paper the	cZgmnV
paper to	SVZxnb
paper will	Xbcrff
paper with	lVgjiY
paper yet	fPfeti
paper you	nnRjXe
papers	acfkpY
papers .	ccwdkM
papers and	jmjdSa
papers are	mngSeZ
papers at	jeZUZr
papers be	YdZtee
papers by	hcVzXX
papers come	blWZqc
papers follow	cWWmsb
papers go	hsWbba
papers have	allWZk
papers here	cVrhcZ
papers i	addpde
papers not	eddpad
papers now	klVZkb
papers okafor	cbaerd
papers over	hYaZwa
papers return	bccdZs
papers stay	darddc
papers to	VlVltR
papers went	opVbZb
papers>ask	XYayic
papers>away	dTqgaj
papers>chosen	csigPb
papers>closed	jhQpVj
papers>date	YbYpji
papers>decide	gYYmpY
papers>free	aZ0Qdh
papers>give	eZdrjX
papers>goon	jpIfgh
papers>hear	saaXWi
papers>joy	lQRmvW
papers>me	WWXstc
papers>not	ZPa1Zo
papers>offer	baVqig
papers>others	gOjjZo
papers>papers	Zdbwbd
papers>post	Vebgsf
papers>receipt	hdqdWc
papers>refuse	WjVWaz
papers>review	oxPUWf
papers>said	kVbaer
papers>soon	SbiwfX
papers>sorry	Vibkej
papers>start	jpZeeX
papers>thanks	mnqUTU
papers>wait	XzZgaQ
papers>you	dZfhqb
paperw	YcUb/P
paperw 's	cWYa1b
paperw .	bMcb8W
paperw coming	adZbte
paperw follow	cZcdsd
paperw for	pddlVb
paperw has	cqdaZe
paperw in	dcdrZe
paperw of	hnlaTd
paperw to	dacavc
paperw will	ZZdawd
papyru	iiUnlU
papyru down	fpdfba
par	epefXb
para	keidhS
parade	iZleec
paragr	fZduZb
paragr code	dYqfcc
parale	cTXisi
parall	RUqgZr
parall .	Vbqdck
parame	ZgemYk
paraph	fkfbah
parcel	Xblfie
parcel @d	XctccZ
parcel shape	nfSedm
pardon	bedmef
parent	bbmjga
parent .	cwjaWR
parent and	ZlTgqa
parent compan	ZbuddZ
parent leave	eWvfXb
parent reyes	coVhib
paris	faodVi
parish	dfffgf
parish 's	phUZdj
parish .	eTqiVf
parish read	dacdpc
park	bXvalX
park .	dWrfeZ
park and	ksZYdV
park is	edpbdd
park pass	edpcbd
park the	aWybaZ
parked	TA/XWD
parked .	YR/ZcT
parked and	dYvdeY
parked for	eaqeeb
parked in	dapded
parked it	bP2bbW
parked on	bpToce
parked the	ecqbdc
parked they	ceXdph
parked till	datdcc
parked until	dXvdeX
parked while	dUvdca
parked with	eYsedb
parker	bctdfT
parkga	lbfehb
parkin	RO/XgX
parkin 's	cSudpR
parkin .	YVuZkc
parkin and	Zbscgb
parkin ask	fcqeeY
parkin at	baxXfX
parkin fine	iewcbP
parkin for	ZctWad
parkin is	QchyYb
parkin on	ccrdZd
parkin permit	dUmhgf
parkin space	eeVbzW
parkin the	bbRasn
parks	qLfZva
parks 's	dbqcdc
parks .	fWfZkm
parks posts	dmVdbo
parlia	VogqVV
parlia aisha	YqYagk
parlou	deUoek
part	WYcngq
part #	abgpde
part .	VjPlUw
part a	jjZmdU
part and	cVpgbh
part b	bjYpfW
part compan	fhcVco
part goes	dacZbr
part heard	cpaded
part here	eZccdr
part in	gcqVde
part on	XmcpbZ
part time	XWicsi
part timers	dodbec
part two	cUS3UR
part ways	eZZbdu
parted	gYkcdk
partic	2TclZZ
partic 's	WYdvlX
partic .	5VahaX
partic ?	UmUvYg
partic after	Xdepeg
partic and	+QPfWg
partic at	pKivXT
partic before	rVcfed
partic by	nhTfkY
partic for	dSqmba
partic forth	gpdbba
partic he	ariYbc
partic i	7ZYSaZ
partic if	WWmtSg
partic is	oXdWqb
partic it	ddepae
partic no	qgbada
partic not	pZddee
partic now	yVYbcd
partic of	ferWdb
partic on	qeXUhi
partic people	VcdXjs
partic s	atUdXl
partic same	ceaoee
partic saturd	Vdokce
partic scratc	foaddb
partic so	rdafZd
partic that	qXclaY
partic the	WhueYW
partic they	dYcibq
partic though	pYeeed
partic whiche	tYecdc
partic with	7ZTVeT
partic you	xRWeYn
partie	ZnYmad
partne	imVgeg
partne 's	egdgPs
partne .	ccTycd
partne ?	bVbxYc
partne and	jmVeSn
partne are	izVZXS
partne asked	gXlUkk
partne at	raebYh
partne author	dXwVga
partne before	boeaee
partne can	Zjcpea
partne could	apalca
partne did	cWbdbv
partne first	ejpcWd
partne got	iboabd
partne had	VdYblr
partne have	nkgdXV
partne i	fjpceV
partne in	arZabe
partne interv	cWdsed
partne is	grWjeU
partne meet	tkWZab
partne met	WYbYqr
partne need	coebed
partne not	dYqZfc
partne now	dpdiWc
partne prefer	eVcecs
partne signed	diVckl
partne so	hSdiof
partne unit	Ypeded
partne vote	sXifcZ
partne voted	Ygecpd
partne were	btaYee
partne who	uqTUYV
partne will	enWlgU
partne with	cXbqhe
partne would	fTYpil
parts	dmmYXg
parts .	fjqSWh
parts ;	dpYZgi
parts and	giReqe
parts gave	bUaube
parts has	fmUmbf
parts i	Tphdal
parts on	Xrgddb
parts s	hkQcil
parts so	bYdrfc
parts then	sgVYZj
parts they	lUadYu
parts to	WSzadc
parts too	jYqfdW
parts was	UrjfaX
parts with	ZqcfYg
parts you	erdZlW
party	cW8PcX
party .	gezXWS
party and	YlRmek
party is	Wbwccd
party northl	ecqedZ
party on	nZiTdl
pass	fdWdgr
pass .	TaRdny
pass as	dadedp
pass at	ecfXeq
pass by	SVsjhc
pass from	iPQeex
pass in	XXebug
pass it	wllQZN
pass mark	bcOiay
pass my	brbYbh
pass office	edXrec
pass on	afdYYy
pass or	/QQYWO
pass the	VnRell
pass there	Wgcsdd
pass they	Wqddfe
pass throug	bdccbq
pass to	dqTXoa
pass ward	sdbacb
pass you	jYXyZV
pass your	gYaqbg
passag	bgVlbk
passbo	WYjoYl
passbo about	bYhrca
passbo from	abobak
passco	YWrekb
passed	alYjhd
passed .	UYNybr
passed all	eeacrb
passed and	pXOnvP
passed as	ZVaudh
passed away	cbsedZ
passed everyt	diVcog
passed from	bqbbhc
passed it	X5jTfL
passed me	dVjtfX
passed my	guXdfS
passed on	iWhMQ5
passed sorry	ecaYfr
passed the	aZU3fY
passed to	a0jTYR
passed you	UYfmpb
passed your	ftuUVQ
passen	gdjiSh
passen for	ebqeea
passen of	feaoad
passen to	paeded
passen we	eccacq
passes	njVemV
passes to	djZS0S
passin	SqeSXt
passin .	XRqcgm
passin it	a3MWbV
passin on	lQWXTy
passin score	adceep
passin that	cpaefe
passin the	cgYpfe
passin your	ZgnRog
passio	eaXkfm
passio .	XiipcX
passpo	YXb4iW
passpo .	Vfgbmj
passpo by	debtaZ
passpo copy	WXQzlY
passpo data	cbbqdd
passpo detail	debpbe
passpo in	ccjobY
passpo photo	dcascc
passwo	WN9ghP
passwo chance	eepXed
passwo for	ZaxecW
passwo has	eardea
passwo hr	ecRflq
passwo sent	decodb
passwo with	accscb
past	tgafWc
past .	tViVid
past @d	pZeede
past goalpo	cWacdu
past human	zWadcU
past i	edZfpb
past me	VjYmcl
past my	qeLgel
past northl	uVdgda
past okafor	qiaacY
past our	bqdcdd
past that	byZYZZ
past the	jgVgYn
pasted	lYefkZ
pastor	hefhgZ
pastri	gpcWnT
pastry	dfpeZe
pastry .	Whtbab
pastry again	XaWtdl
pastry candid	ZUkmbb
pastry from	cnpZcV
pastry i	VfydWb
pastry in	pTZceo
pastry it	fpXiVh
pastry to	cZqgdd
pastry you	bdcedp
pat	dOwaid
pat roger	ecqddb
patch	iwbSfP
patch it	bqbcba
patch on	jpbbbZ
patche	bokXSm
patchy	jXreYZ
patchy 's	pZbged
patent	iiebfe
patern	SqkcXg
patern leave	Vpkdbb
path	cjiWZk
path .	eepddZ
paths	ZNfWZv
paths cross	dUmbel
patien	izUWfc
patien .	d7VZYX
patien ?	j3XLab
patien and	hnedhU
patien day	baeqce
patien from	drdZde
patien has	heVYqh
patien mundus	asadcd
patien now	Toaanc
patien on	VWwcdb
patien over	jUbdeq
patien please	d3WWYW
patien preser	Wfdcse
patien say	pYdgce
patien so	doagdb
patien syncin	babcpf
patien till	yKbdke
patien until	7QXTYb
patien while	hlOfhk
patien with	gmmRcc
patien you	cpYcch
patio	dUdYth
patiss	flZhga
patiss is	eoajdY
patiss tarte	pYjffX
patric	tiXgWb
patric .	ZqbYie
patric one	fpdbdb
patric questi	rcZcde
patrol	hVlncW
patron	ianfeZ
patron you	dZscdb
patryc	hfPihm
patter	aTjarj
patter .	aWdWoq
patter and	XVekog
patter that	cgpdba
patter with	dcabrc
pau	XZatXe
paul	eemccf
paul manage	ofUeZj
paul me	bP0Xei
paul will	Zsaced
paula	hSSTwn
paulin	ccYefr
paulin it	pcadef
paulin on	bVjobi
pause	YA/aZV
pause .	dO+aWW
pause all	ecoeeZ
pause deep	fcTZim
pause on	YE/aXS
pause the	eWsfeb
pause this	XZveeW
pause while	ebpeea
paused	YD/bYL
paused .	WH/ZaX
paused all	ZXyebZ
paused and	eVndmd
paused as	ebsedX
paused hiring	baxfbV
paused nor	mlUfed
paused not	kUredY
paused pendin	dbrcdZ
paused the	dWyeeU
paused till	ccsccc
paused while	dVtedf
pausin	bN4iYQ
pausin all	eardeb
pausin the	eTxbcW
pavel	hfgXmc
pavel .	edcbpc
paws	dinYZe
pay	jsdXhU
pay everyt	ipWfda
pay our	dYtcea
pay them	evXZea
payabl	iPlkWl
paymen	YeoWme
paymen and	eiWgqW
paymen for	cYjZcq
paymen is	gapZhZ
payrol	lWtbiO
payrol .	iekUoY
pays	kfXTll
pays .	jTejjf
paysli	UTq4RW
paysli .	ZSf2WX
paysli and	hcanWi
paysli came	egYoec
paysli for	Wa4Qba
paysli was	edpZed
pc	lZhhcc
pcc	ZigjYi
pdf	dggkXf
pdf as	dccoee
pdf pendin	dbrebc
pdfs	WgUmdp
pdfs frauds	Wcbkhl
pe	eWefrY
peace	Xmjdce
peace .	UsXrZX
peace and	dRsWcl
peacef	mZiadh
peacef the	lcVgif
peak	lceaff
peatla	ddmbch
pediat	eYYjkk
pediat and	bRcetl
pediat prisci	hjUZik
peek	Vgnicc
peel	aSdsgg
peeled	lmeZca
peep	VzoQVR
peep .	V2Vcda
peep out	dqZeec
peep since	Wrdddc
peer	fgYfcm
pelleg	Wdgpch
pelleg analyt	pXbibd
pelleg the	erZkdU
pelumi	edtWjY
pember	bfjfkZ
pen	mYZfna
pen .	caaesc
pen delete	piYYee
penalt	bhdfcl
penang	kjjfVX
pencil	igaoXd
pencil @d	llfffT
pencil for	jYrada
pencil in	hxVcTY
pencil of	qWeeee
pencil with	XdZued
pencil you	ROcojp
pendin	S1iXfL
pendin .	e/KdQL
pendin a	YRzedd
pendin and	dpcedb
pendin no	ciTckk
pendin the	VL8ciS
pendin with	ascecc
pendin your	aadbte
penelo	fhekbb
pennae	deOapp
pens	mcgiTh
pensio	YZmkkY
pensio .	XMopVl
pensio and	eldflW
pensio of	ddbcpd
people	jkdbZi
people #	ecapce
people 's	cwVaeZ
people .	skbUYh
people ?	hVlpdX
people a	eZyaZW
people after	oiaVce
people all	WtiYbZ
people an	aacjbq
people and	ejTfdn
people appear	hRcrde
people applie	ceVcbu
people are	nsgYVR
people at	fZjmVh
people before	XwnSZR
people but	WleZdn
people can	WRlwbd
people come	dpgecY
people coming	bsbade
people do	bqUkVi
people dog	pfcZeb
people drop	Yqdeec
people financ	iadXqd
people for	ckXVer
people from	jlTlYd
people get	pjZUdi
people go	gadddo
people have	aegdpZ
people hear	prUTda
people i	bWajph
people in	lpnQSZ
people just	hdWfco
people know	uhOZYd
people like	VoYdhj
people must	bqcabg
people need	ZgWucZ
people northl	faafbp
people not	hVbhcq
people now	kfUbco
people of	gaqhcX
people okafor	edVmnb
people on	ipXcaf
people one	hfijcW
people out	ZrYfdb
people read	iiWaii
people say	qgcahW
people send	hWrccc
people sent	edqZdd
people servic	ehUlbm
people she	TrWXcp
people since	aqedZf
people so	XYinWp
people spend	dcdpcd
people tell	scaXbZ
people than	kgXUim
people that	qWbehd
people the	pmUada
people there	cpcdeb
people to	mzTaZS
people under	afbpgb
people unit	hqXXag
people until	Wgdccp
people waitin	xeabbV
people want	ROn0jV
people we	bkaWho
people went	ZZScls
people which	bcjZap
people who	ZVsqXc
people whose	bqWhdc
people will	awQefa
people with	UXkRa4
people within	tdbacc
people would	cXbibq
per	jcWYpi
per calend	fccZfp
per our	fiTYeq
per premiu	dddYpd
per the	obVZkh
per tradit	aigZpa
per your	ahxYfQ
percen	jPvSpS
percen .	lYnVkX
percen and	iccbpb
percen off	ccxcaT
pereir	fjWgeh
perfec	QPfvgm
perfec .	Pccsej
perfec you	eZYeqg
perfor	gfehgc
perfor lead	dZdpee
perfor placeh	Zgapce
perfor quick	jWnaci
perfor sorry	YgbqaW
perfor the	eobedd
perfor vacanc	llUdfe
perfum	kfjPke
perfum .	ndnUdd
perfum it	jjcUma
perhap	T7eOQc
perhap .	atcYUl
perhap not	WwYZhX
perhap perhap	YwXYdY
perhap the	cZqaag
perhap to	cZdddr
period	cdZsfc
period #	cccmVp
period 's	ZcZasg
period .	ibQqdi
period ?	cYbucc
period @s	eepYcd
period and	egcoVg
period of	gfUPsm
period three	bcdpdd
period two	cbesYd
period with	XXqbma
peripa	ePhqWl
peripa .	dWllec
perks	Wlcmee
perm	UOklfn
perm on	ecobdb
perman	VXVN/W
perman #	WacZsd
perman .	XZYM/a
perman contra	agnTkc
perman days	abccrd
perman from	Zdbbwa
perman full	edcepb
perman job	fWooQj
perman one	ZbWjqe
perman secret	gwbbSa
perman staff	dSpYli
permis	aZjlci
permis she	cgeVkm
permit	cnXhdh
permit .	XyYicU
permit and	eXhZcq
permit back	abcbau
permit copy	edWree
permit for	ajeXpd
permit if	ZrjZbc
permit is	XgmXqZ
permit on	boXgef
permit to	jfUbfn
perrin	bZnjcd
persis	lbibhc
persis .	abhcpa
person	fiXfbo
person 's	kjdcUk
person .	iVbgbs
person accept	ceceap
person adebay	cccrbc
person and	efLZhy
person are	buddZY
person at	WZWrcn
person backed	edfknV
person but	aVZhvV
person could	dcbecp
person data	kYzgYJ
person disabi	radbce
person for	bjUnfd
person foster	lrbRcV
person from	glbldW
person heard	rcecca
person helpin	dXpeee
person here	eeddoZ
person i	VfnlfY
person interv	QkXocg
person it	YuYbah
person note	cZsccd
person office	aXddes
person oh	apWTli
person only	ifVelf
person signed	dccZbs
person simply	eecfZo
person test	ckdpdW
person the	aUgXmq
person they	aYvlXX
person to	ifrYcZ
person unit	apZfdh
person wants	nmfSfe
person we	TfYeeu
person when	bsdUkc
person who	fnWgVl
person will	jxNafX
person with	SYUnfx
person you	hTrgbc
persua	aYZbfx
perth	fXYmlf
perth .	derdYb
perth have	inUdej
perth manage	qWjade
perths	XbUker
peruse	cdYekj
pesel	lecdhc
pester	aekbjc
pester .	raWhbb
pester wait	Seqede
pet	gaUjpe
petal	USsiif
pete	YckXjk
pete .	dabecr
peter	jZaegl
peters	ggVtcY
petiti	PkXhYx
petra	pRfQko
petra .	gXbddr
petren	lQibel
petren utilit	kVXkcj
petroc	dXolca
petroc .	pZfmZW
petroc all	dbbpee
petroc here	bmUhhg
petroc of	bXjsZY
petrol	ebrWhb
petrov	bkiRme
petrov applie	cgraba
pets	XXWrdn
pets .	YZdakp
petter	fnYdci
pflege	dWegqc
pgce	UZnmeg
pgce .	WVpfaq
pgde	ekghdY
pgt	iedhfc
ph	YXvhWb
pham	ejpTdc
pharma	fmifaX
pharma .	nbihhS
pharma got	dcqdbc
pharma would	dcsadc
phase	lkNvSZ
phase of	docgZd
phd	ckhfVi
philip	dacsaf
phlebo	WemlVi
phone	rbbjca
phone #	ecZfoe
phone 's	WTygeb
phone ;	hWWsed
phone ?	aVrkhU
phone @d	Rlmhal
phone about	TXXqxX
phone after	paddee
phone again	rdaeba
phone all	ycfSaW
phone and	eXZqic
phone around	rVfddc
phone at	YipYjU
phone before	yMaleZ
phone but	UqVWgn
phone by	qMXqXm
phone call	2aObgf
phone calls	wSkTYf
phone condit	Ysbddd
phone could	apeedc
phone disabi	qZeZef
phone dog	pYeeee
phone everyb	pbbeee
phone everyo	wcZZbc
phone from	rUhWYm
phone goes	pfaiZZ
phone has	xcTZae
phone her	eTWvcb
phone him	TSWzac
phone human	dpddeb
phone i	PYmhjk
phone if	YnZWas
phone interv	XbX2Zc
phone is	Pcsndd
phone just	Xebalp
phone kid	eUgcio
phone man	Ysdebd
phone me	umTbbT
phone my	dYpedc
phone near	sYcbee
phone no	dQhtdd
phone northl	kTeode
phone number	QFs7cT
phone off	XZ2XaZ
phone okafor	padbaj
phone on	kzUURV
phone one	uYdYdd
phone or	cqZfbc
phone reads	ajkVmZ
phone rings	ragYZi
phone round	xacaZX
phone screen	Xba1Ve
phone she	jjqXWT
phone talk	Wjbqcd
phone that	haqbda
phone the	gZcqca
phone them	abepde
phone then	ahWedp
phone they	kkaVbi
phone this	RWepni
phone till	pddZde
phone to	rPjifb
phone told	hcpXdd
phone unit	pfYceZ
phone us	yXaacc
phone was	TrbvVW
phone went	YajXva
phone when	Srdjgd
phone who	dboeec
phone will	yQhfZb
phone with	reLXmj
phone you	8aUgWU
phone younge	cRwadb
phoned	jUhVsi
phoned about	glfhSa
phoned aisha	pcddcd
phoned and	TYrejf
phoned but	cXqddb
phoned by	sVejcZ
phoned i	dSkguV
phoned on	qbaefd
phoned the	cXmTnj
phoned they	VWVifw
phoned to	YaqYke
phones	/QfSUT
phones .	gZTaaw
phones all	0ZWabZ
phones and	hXZfpe
phones are	KX5afY
phones me	3YYWZZ
phones must	edpYed
phones off	dcpdeZ
phones people	ufXZcc
phones round	tkXYca
phones so	gacpcc
phones the	1aWYaY
phones with	rUbkdd
phones you	0mWYUS
phonin	/SRYWS
phonin the	pcbceb
phonin you	readcc
photo	SRq6dQ
photo 's	cdvcdU
photo .	XVpekg
photo by	cdcqdd
photo came	ekVYog
photo for	ZVQxjY
photo from	aZ6RWb
photo id	ccU1Zb
photo is	cXepYe
photo of	acpsTU
photo taken	Ydjapc
photoc	iqRchd
photog	cYuhcX
photog the	UevZdd
photos	ZVfdpm
photos .	kVfcij
photos head	ecdZqd
phrase	pcXWlh
physic	Zfahen
physio	nliebR
physio of	cZkqbX
physio on	yfUaaY
pi	jRweYc
pi about	eYtfaZ
pia	jdYean
pianis	mVneYc
pic	jeaacm
pick	haYzcY
pick .	pkSdiU
pick a	WXW/aW
pick after	oecccd
pick an	VWX5TZ
pick and	wWXifX
pick anothe	dcasea
pick any	VSU/Vb
pick anyone	erZdda
pick betwee	Zbauaf
pick but	Zcajep
pick by	2OfUcZ
pick from	aXgtgU
pick his	pZecee
pick it	M3rOUc
pick me	ZYbgjq
pick of	YVhoek
pick okafor	rcbecc
pick on	8LZXbd
pick one	aJW/gU
pick said	ZeZYVv
pick somebo	zTiRaX
pick someon	2VWUYe
pick the	dVgtiX
pick this	S1Wbec
pick transp	pceZee
pick up	LczZma
pick when	Uodlcc
pick which	SZmoZd
pick whiche	XcXwdd
pick you	ddWUms
picked	ebXZjt
picked #	pddgba
picked .	xcRYeh
picked a	dZeWYw
picked and	orSVfb
picked anybod	esafeW
picked anyone	jmZjdU
picked by	sUbbhg
picked for	UZfnVr
picked from	cZdeeq
picked her	dZadhq
picked me	NiRo4K
picked our	ebXect
picked rust	YombcY
picked somebo	jVZcgq
picked someon	tRXXSw
picked the	WRhSL/
picked their	UjVako
picked this	cgYdrW
picked three	bdZrbe
picked up	bX1lZO
picked we	bqbddd
picked who	bpddec
picked yet	kkdibU
picked you	OOYf/G
picker	haZdcr
pickin	mtRZXh
pickin 's	RbimYo
pickin .	hxQVZh
pickin and	mqbbZW
pickin betwee	piaada
pickin on	sZdXce
pickin unit	rUbkcc
pickin up	S2aYbX
pickin you	cYdeqd
picks	/rMXSK
picks and	shYadb
picks betwee	saccdb
picks by	1ZZaaY
picks from	jdXpbd
picks its	uaYhZa
picks northl	0Taacb
picks on	2YXYba
picks some	ZrdYed
picks the	zUYcbb
picks to	pabdee
picks unit	racaed
picks up	QjzZhQ
picks when	TwWjbb
picks who	Zscaed
picks you	VwZXdd
picky	WTsb0O
picky 's	gbhZpa
picky .	Uhbdtb
picky a	cUombe
picky the	hVlZmf
picky to	cZsaed
picky would	dbYcre
picnic	aM1Odk
picnic .	aWuach
pics	jZkegc
pictur	bWqfcj
pictur .	Sfkefl
pictur and	pYZYgk
pictur book	ecZsdc
pictur in	Zdbpbh
pictur of	dcqkYV
pie	casUcj
pie .	kcrWcX
piece	XZWuih
piece of	bebsaZ
pieces	cYqgZf
pieces .	eYqZbi
pieces and	dWXuVX
pieces the	cbsZcd
pieces to	blpaVY
pier	glaWUs
pier .	dmbZTr
pierog	hocdcb
pies	bqWfgf
pieter	ZhwXZa
pigs	ckhggW
pike	kcsaXX
pike roaste	dZsbbc
pike to	cpcddd
pilar	hpSjhS
pilbar	jbfhWj
pile	k/LWRW
pile .	jvZdVV
pile and	jvVZbW
pile for	arcadf
pile gets	pYdeee
pile of	mnUdab
pile to	ekVcdn
pile with	epecea
pilgri	dehbhh
pillay	cmTmgd
pilot	cXrTra
pilot .	YXrcgh
pilot i	dbtaac
pim	jZcinY
pim .	edabrc
pin	cedinY
pin .	afjVfn
pin minute	gaXwfW
pin one	ccrdda
pine	YqqYZY
pine profil	cmiVhc
pinewo	aamWij
ping	fmihWY
ping from	gjnVdd
ping it	ccbrdc
ping me	jmQnXc
ping passwo	ecRflq
ping your	bcobee
pinged	sdPdbj
pinged you	mWnbeb
pingin	lXmcdb
pings	wiUUaZ
pink	XVnckj
pinky	btfdXZ
pinned	uJiZoX
pinned .	eccbod
pint	YeLmsn
pint .	TXmMwj
pint of	dhUiji
pints	hibllO
pints 's	diiflV
pints .	jaVlka
piotr	bpYdbk
pip	YZVisj
pipe	geaifg
pipeli	fpNfXo
pipeli .	goTcbk
pipped	VUFPl7
pipped at	edbebo
pipped me	dbcccq
pipped you	cVYbZx
piraeu	fpbeca
pis	bfZmkc
pis .	hbebtU
pitch	Zeklcc
pitche	fbfhgg
pitche .	kVobgb
pity	XYnabp
pivots	cUfsah
pixelm	oaemZb
pizza	fWuWSk
pizza .	gUtYXk
pizza and	ZaqdZa
pizzai	bbgojV
pizzai .	Qeilie
pizzai and	aZnoYb
pizzai form	cdasad
pizzai is	ddfapb
pizzai ma	bddbpf
place	Zbgiii
place ?	bcbpjZ
place answer	Zdpedb
place at	dQosYZ
place betwee	cpaddd
place by	NksgVk
place came	YfaVtg
place come	eqcYcc
place did	cVqddg
place for	baWRto
place freshe	Zedrae
place from	bnWhXl
place goes	Ucffua
place has	fYUmil
place i	dbsXja
place in	YWrlfZ
place is	bigcpX
place left	Xecqch
place my	ecqYia
place not	oVXaXq
place of	kiPdlg
place on	ZYbgqj
place passes	edeYrc
place same	bZcvac
place so	iavZXW
place sommer	fbUhkl
place that	hYpiXd
place this	eZcfcq
place throug	eacqeZ
place to	ZOwdbk
place went	dZbXaz
place with	fnUnaa
place would	elfrSc
place you	rZhhRf
placed	UZjYjt
placed .	iWbdbs
placed candid	gccbtX
placed first	dfZdpb
placed its	eWbedt
placed on	birWac
placed or	pceccd
placed you	elVcdl
placeh	ShlxZY
placeh .	QliscY
placeh and	iWapdi
placeh at	aYN3Xb
placeh has	cZpmcV
placeh is	aeTueb
placeh no	cYTvcc
placeh thank	disWeU
placeh thanks	SsgWZi
placeh the	OvhWci
placeh we	ebbadq
placeh you	cZqXcf
placem	mcejdX
places	hYRTl1
places .	lTiVnh
places and	cdQXiw
places for	ZdTeir
places have	cZVdcw
places is	ibdbpa
places on	oeWTgm
places went	dbaedq
placin	fhjecc
plagia	kjdhaZ
plain	eadoqP
plain .	degdqU
plainl	lhakYb
plains	lXfhfe
plains 's	baThjr
plains .	mbcfnS
plains in	dbsTkZ
plains since	cardea
plan	feeraY
plan 's	boaWpb
plan .	jqQjcZ
plan @d	pZddee
plan a	dkTgdm
plan and	kodiWS
plan around	ipYdca
plan b	idYVjo
plan before	dcdpdd
plan by	bddpde
plan change	hZYfbp
plan for	UXe3ac
plan from	PWdvkg
plan is	3RiWYc
plan on	Wdesda
plan to	nhkbYT
plan was	jrWVbd
plane	mXfmbZ
plane .	aaqYkc
planes	Vkiajg
planes .	ZnpabZ
planet	ZVecnn
planet .	denUhg
planet roger	kdViej
planne	engZfa
planne a	dUczXd
planne and	XvWVgd
planne for	tTjdcd
planne will	aobhdc
planni	lkeiYT
planni and	fpbbcc
planni office	rYWfaX
planni to	fetVac
plans	TelrUg
plans .	VUnkan
plans change	epXcec
plant	jZdlWk
plant .	apfeca
plant manage	ascedZ
plant myself	ecaceq
planti	dcgjef
planti planti	daqdcc
plants	bZkngY
plants .	WRsnhX
plasti	iXbjdk
plates	heSrXi
platfo	jdhflV
platfo 's	pbbZdj
platfo from	eedVuZ
platfo sister	obceee
platfo will	Zpbeee
platin	ueoTcR
platin it	paeded
platin the	lqXXcW
play	eYe4XT
play .	bnpVdS
play for	hWauUb
play him	dYdqde
play i	Ureddj
play it	lhUhlY
play the	iaqfYZ
play them	fiRqba
play with	gdX3SU
player	aiaeij
playgr	chYcjl
playin	amchde
plays	aWyYfU
playwo	WZnWtd
playwr	fZkgai
pleasa	cWapkf
pleasa record	ecbpde
pleasa smoke	ceacbp
pleasa the	bcbdsY
please	aZdvhb
please .	PSX7tV
please ;	Yecred
please ?	Zaasib
please accept	cgQcmr
please acknow	ZYR0ea
please add	dhWtcb
please advise	Zacrfe
please allow	9cSNWW
please and	aOd2jS
please answer	NUV/eW
please apply	cYTtXp
please arrive	cdcoZd
please ask	ZXYtam
please assume	8UYbdL
please attend	bdYtcd
please be	UmjYhj
please bear	jxYScV
please bin	dgrccY
please book	bYS+YY
please bring	ZZS1jW
please by	LbXxqb
please call	TLe9bS
please can	ectRje
please check	rbpMkW
please choose	OWW/VZ
please close	cZ0daT
please collec	ZbkYZs
please come	VITy1S
please comple	VcW7Zb
please confir	PXkooY
please congra	edaUhr
please consid	naqUfa
please consul	jmWVcn
please contac	ZN0aci
please disreg	hrjOdd
please downlo	becpce
please drop	dcdpde
please dublin	ebqdbe
please elimin	ipYgZc
please equal	eZqZee
please expect	xWUheb
please feel	hggUke
please festiv	cpbbed
please fill	aZUtma
please find	bWiVtk
please finish	caawbc
please for	gapeYe
please forwar	dZavca
please get	QPczlg
please give	elldgS
please go	dXV1Xa
please hand	gZZrbg
please have	UlcsdW
please hold	bhTuZf
please ignore	Zp+FYQ
please indica	cXbkpc
please inform	cbcatZ
please it	Zedqee
please know	cpYYbm
please kuhn	dffXpf
please leave	ecpade
please let	SSZxlk
please log	XVT4hX
please make	mbYrWT
please no	rcdadd
please not	YYduia
please note	qjgYWc
please open	fcYpdc
please or	aZbzWZ
please phone	aaevZb
please pick	VWc8UV
please propos	eZeqde
please provid	aYZ2Yc
please quote	mTzQbW
please rate	fbxTYa
please re	edYsdd
please reach	Zapahe
please read	kfTeob
please reads	aeardd
please record	bbbvac
please regard	mWqZgY
please regist	abVvci
please remove	ferdZZ
please reply	UWVynZ
please resend	ecWvdc
please retain	ecoVei
please return	SYjXks
please revert	Ydbqge
please review	dcZdrd
please ring	lTWzaa
please save	eerZcc
please say	OQZp3W
please see	sgZVam
please select	ecardb
please send	ZZV3Yh
please sign	WYiayb
please stay	jXgWcq
please stop	W1cRSl
please submit	YYW0db
please supply	cVXyiY
please take	qN4XWU
please teleph	cbgpbd
please tell	bZZmod
please the	RgT0bg
please to	YZYe0d
please treat	mcUXoj
please turn	XZhuac
please update	fYxXba
please upload	XXP/ZZ
please use	hajpWV
please verify	ad0Obd
please wait	twTNUX
please with	qOkfjZ
please withdr	efVcdr
please write	UQumZf
pleasu	eYmdma
pleasu .	jToZhf
pleasu having	bircaa
pleasu in	YYmYxV
pleasu of	eVXolf
pleasu that	dWkaqb
plenty	gUiadq
plenty script	dbcddq
plots	lYXsWe
plug	ZWacYw
plug on	abXZav
plumbe	kQidcq
plumbe they	uTeeeb
plumbi	glgbfZ
plume	bpgaXi
plume .	geWWgs
plume can	mgfUie
plumpe	cSQTl3
plumpe for	cSQTl3
plural	ZZldqV
plus	bRzYoV
plus .	Tbmgnd
plus is	ecwVXZ
plus the	bakcoY
plymou	UeaWrq
plymou pack	aedXse
pm	WXYrdg
po	cbmeie
poache	kfWlkX
poache .	bRZvkc
pocket	hfnUkY
podcas	ackdhh
podcas .	VlrUiW
podcas assist	edgcWp
podcas on	iVffjf
poetic	liXZYn
poetic and	ccadbr
poetic to	qbdbde
point	cnbVli
point #	hgZYrb
point .	doiYWe
point after	Vybadd
point and	Vglghc
point at	gVmXrZ
point going	dYXibr
point in	bcUjau
point of	hgbXcp
point the	imZUlb
point unit	tMoeee
point you	rbcaiY
pointe	fdhYqX
pointe coffee	gjnVdd
pointi	lSaWgu
points	dXQgW5
points .	ZjYeYq
points and	efZeco
points for	hqZaeZ
points on	cUUiby
poke	kqVgYY
police	jciiXf
police are	fbZedq
police certif	Wdduae
police has	eWpeeg
police on	ukYYaX
police you	hbbbdp
polici	XtgcZZ
policy	UdtkZZ
policy says	rXeedd
policy the	cpWjbY
polish	hfNemm
polite	dUhfYr
polite .	ferVZc
polite about	edYecp
polite to	eZWoif
politi	eoQXfo
poll	cejgbg
poll argued	darbec
pollin	laaemc
pollin statio	rbcdcb
polokw	YiXkgh
polygr	ucJnWj
polygr .	mbVhhg
polygr hiring	qeUfde
polygr polygr	qeUfde
polygr umhlan	jWcmdh
polyte	dfdeYo
pompou	hWivVW
pompou rotary	ceduWZ
pooja	kbZhck
pool	djZiWo
pool 's	XZpfYl
pool .	cnYRfp
pool at	cesbcZ
pool boss	jmRmZb
pool closed	cYucdZ
pool for	boZkYd
pool manage	mbfejV
pool test	bhaqbc
pop	aQb+bV
pop .	cpoUYc
pop a	hdYpcb
pop back	YQyddh
pop by	bWoiec
pop in	ZRatme
pop it	aaT4fU
pop my	ddVsde
pop the	klUfiY
pop up	eaYsah
pop your	caWzZd
popcor	xfRXab
popesc	Pmdflg
popia	nZalZg
popped	VUeX0f
popped .	ebbcsc
popped letter	eaepbc
poppin	cgnbfb
popula	mioYSa
popula got	elbfVn
por	eWbxcY
por .	cZkqZZ
port	ffgkab
port before	dZapfd
port goes	docbde
port says	Whddnh
portab	YVU6Vi
portab a	eccodc
portal	aYpkgY
portal .	hSrbkZ
portal and	dfVlnY
portal at	bewVda
portal by	cXVxhV
portal for	dcdafp
portal from	dcecco
portal has	edsXcb
portal my	edTjmi
portal no	VaZlep
portal on	xcfRbW
portal says	cmVdgj
portal the	palWcb
portal upstai	dbracc
portal wants	dTsSmd
portal will	Kb0lWZ
porter	XihlYh
porter hungry	Wgiige
porter is	hWqeec
porter on	Zeboee
portfo	egcsTg
portfo #	ddcrYe
portfo 's	crbbed
portfo .	gicsQc
portfo and	cZaqgg
portfo back	hbbaeo
portfo by	aloZZe
portfo can	ccbdfq
portfo from	eedacp
portfo has	ZZerbb
portfo in	YWlmWf
portfo is	dciZbo
portfo so	ccYdtY
portfo to	nqeMdd
portfo with	bdUbhu
portio	fWUjgq
portio .	lUibej
portla	XgXtfb
porto	Qaempe
porto .	YYfpag
porto girl	YhmVYk
porto line	edjVod
portra	bcsdfW
ports	kYVqbi
portug	cRzhcR
portug .	eVsced
portug for	aXnrWV
positi	fgaago
positi 's	WUpfcm
positi .	flQego
positi and	bfTefu
positi by	sUebbg
positi closed	ecWeer
positi decisi	dpeade
positi from	ZhYZph
positi garage	dpZiab
positi has	ddbcfp
positi is	YgjUfo
positi now	dpbeeY
positi on	cbuYjX
positi or	vjWabW
positi that	eVhcdr
positi to	qoTVah
positi vote	dpeYfe
positi was	ccYebv
positi which	eiUdep
positi withdr	fdWeer
positi would	bpddce
positi you	cddZXw
possib	XuRtUh
possib .	U0XlXV
possib ?	cbcrfb
possib after	danSkl
possib and	YYYrgj
possib but	dsdVcc
possib for	WmXpXk
possib is	Zqdbed
possib not	YtcbfZ
possib offer	kuYYVb
possib so	dbdpah
possib that	qjYZbb
possib within	cdeaep
post	ecbalm
post #	hXTahu
post 's	YTdUwp
post .	fZaYrk
post ?	bThpyI
post about	bUqmZZ
post again	dmjclS
post and	kXYYqk
post any	eXXeev
post at	ffTloY
post back	XZqgVb
post but	fuXecY
post by	roXfTY
post cellar	Ztbccc
post comes	ojYbbd
post congra	dcbdsY
post delete	dZVebw
post did	ecXfds
post discus	Yqdced
post doctor	bqYddf
post elsewh	fbzdYR
post filled	ebbeep
post for	WWdWku
post frozen	dZrecd
post gets	pccded
post go	cdaeZt
post got	ddYdbq
post govern	bvVbWU
post had	ecYhar
post have	fooeeQ
post here	gsQhed
post in	ZcodoW
post instea	ffeeqV
post is	VcqTxa
post it	eOS6ia
post itself	mehgTf
post might	bUhiik
post my	icYfZq
post no	gdXZeq
post not	ckjdlU
post of	hbcYpf
post office	deVtgb
post on	ccjXcp
post only	Ztcddc
post open	Xpacif
post runs	dcpdbc
post sent	abrcec
post she	VZcjtb
post sleeps	dTvedb
post so	sfSTco
post that	ZWofsR
post the	rgebXc
post to	gadlHw
post until	dOwdgh
post vacant	ecqeca
post was	TIVUl9
post we	ieWgmc
post went	bOLad/
post which	nnVXcd
post with	WccSV5
post withdr	dbSddx
post withou	fiekjW
post you	cgeZqc
post>again	fXrifX
post>away	caWnbp
post>bye	ahpbea
post>chosen	egaVbu
post>closed	ZYJZb/
post>decide	qnWTgc
post>free	YtUWjm
post>give	bkNkfp
post>hear	ygPRci
post>hold	XN/bYc
post>if	ZbenwQ
post>match	efchLw
post>me	acSe5Z
post>meet	bcpjjV
post>news	sgfiSZ
post>not	blhZXq
post>offer	efcVyY
post>papers	Taljgi
post>post	XYsclZ
post>receipt	UhzZZV
post>review	mpjZVX
post>sorry	eTgcfp
post>step	gcXvbb
post>thanks	bhMblx
post>wait	YXldbs
post>you	cZWcyg
postag	ejaodX
postal	kVrhcS
postal .	oVffga
postco	YkmkXb
postdo	Vgiaii
postdo .	fhTkje
posted	ulhQWd
posted .	R2eRfZ
posted a	clpbcU
posted about	dYqccf
posted back	bZcXdw
posted every	gpeecV
posted here	raabec
posted it	Wjaccq
posted on	0PgMan
posted the	rccbfb
posted to	pYclda
posted unit	pcdddd
poster	bgnZkY
postgr	cYxhbS
postgr .	cYpkcY
postgr enquir	daqbed
postin	TjjZji
postin .	YSbhql
postin had	eaZedr
postin is	hViefj
postin my	bdcepd
postin the	ccjgqU
postin there	cpdefZ
postma	QpkZkc
postma to	Zgbard
postmo	geigXi
postpo	ZkwdWS
postpo indefi	dZtbcd
posts	jXlQZw
posts .	UZdaey
posts and	ghUgem
posts are	SZ4Wbc
posts as	dpeaec
posts close	bepedc
posts have	dlUeem
posts in	VVsgYj
posts is	ZdhTpk
posts its	sdXeea
posts no	Ypafff
posts the	uZbXga
posts will	tUcZdg
pot	bhqaWe
potent	njbabe
poultr	gNjfkk
pound	hUbpkX
pour	dZjqZb
pour .	WeZpkd
pourin	aagjfi
power	haYtaa
pps	fdjThm
ppsn	Tffmha
ppsn day	YaVuZd
ppt	VUcbYw
ppt .	aaUZVw
ppts	ZciUoi
pq	gnkZZW
pr	UkdXdq
practi	XZW0ci
practi .	bXYyYi
practi ?	dceqda
practi and	dfaVmn
practi bonjou	XtYccd
practi financ	edrbac
practi for	bXZoXs
practi form	cZdvbc
practi greg	cdaapi
practi is	ieTkei
practi on	WaesWk
practi test	eccsbc
practi they	edbfpY
practi with	Ycbrbe
practi your	cjgUao
pradee	galech
pradny	dVXZfy
pradny .	cbaaiq
prado	adjmeZ
prairi	VnkWmZ
prairi .	XqWXfn
praise	jiUgSo
prakas	ecbdmf
prakas .	ehVeme
pray	gYnZgf
prayer	ccpSan
prayer 's	XeeYdq
prayer .	YduWZh
prayer manage	oWZmdd
prays	kahcZk
prays the	dfbcco
pre	VbX4ab
pre employ	aeZrhZ
pre hire	bYbqgc
pre interv	bbbubb
pre screen	WfUycZ
pre select	YfasXi
preced	akbdXn
precen	iWccgp
precen 's	kWXemk
precio	bjhWkh
precio .	cecaqe
precio for	ZfUbdv
precis	kZbnkX
precis as	gUclkg
predec	grTXbm
predec .	fsYbdc
predic	UrvOjT
prefec	hebZjj
prefer	NYgsYv
prefer .	YUokcg
prefer ?	aaZzac
prefer a	YUbXZ9
prefer and	XZauhd
prefer anothe	bbaZZy
prefer by	acbtbc
prefer candid	ZuYfVb
prefer here	ecvXeX
prefer lay	dbaWmp
prefer not	aZvZbc
prefer or	ecpcce
prefer someon	dZbZbw
prefer the	WRReU8
prefer to	SggVnn
prelim	cdZqcf
prelim interv	rXedea
prelim out	Vojdee
prelim past	adqcea
prelim yes	Wdeqef
premat	htXdeV
premat by	bdcdqd
premat of	erccca
premat to	fpedZc
premie	fnUhZk
premis	XmYghi
premis me	cXteca
premis us	dbdpga
premiu	Ydhemb
prende	ZbkVgp
prep	LSqsai
prep .	ccUlmh
prep call	Wepgde
prep needed	dbYqdd
prepai	bSjgnh
prepai .	XlWqaf
prepai of	dVrehb
prepai when	VgcZom
prepar	bZTrqd
prepar .	XJUwit
prepar a	fWYwce
prepar no	Zrbedc
prepar so	ZpZclb
prepar the	eYbT1Z
prepar to	XmUsgX
prepar you	gpccac
prepar your	aZcjrb
presby	eiogiM
presch	jXebjl
prescr	HybYgk
prescr i	dpaddd
presel	mhVcnX
presel the	qecdbW
presen	abfvYe
presen .	eevXbZ
presen ;	cTsfeb
presen and	hZbiVq
presen before	edboec
presen employ	RWljqa
presen firm	ddvZcX
presen has	nrcSda
presen i	RmZrdc
presen is	eerdWe
presen it	WdW0aa
presen myself	bXWzdb
presen on	Zcctac
presen one	WpWigg
presen post	deedpa
presen team	eadpdd
presen to	kbX0TR
presen we	ZWQqdt
presen you	hjQnga
presen your	ZvUfYe
presen yourse	QSc/Pa
preser	Wfjcnd
preser hca	bjRdoj
preser off	ccscYe
presid	YjYpnT
press	Wdbthc
press .	jeUZjp
press is	Ygradb
press pause	eYqfec
press releas	XbdveZ
press submit	cabscb
presse	pPtZfW
presse him	uTfbed
presse pause	eZreeb
presse send	ebtZeY
pressi	aelfge
pressu	ffSanm
pressu .	edeYqe
presto	theXZd
presto .	fgkdiV
presto you	tZdbbe
presum	jfiWkY
preten	bZhllZ
preten .	ceUjcp
preten otherw	bneaqT
preten to	acrXlX
pretor	ZnqaYV
pretor .	eXpicb
pretty	ZYlfXm
pretty sure	ZSnVXp
prevai	edcedn
preven	dhfddi
preven .	dhZYeq
previe	YcZlgm
previo	eaXonc
previo @d	acVjmk
previo apprec	fnaelV
previo offer	eedapd
price	mfYWhj
prices	UZlftW
prices i	datYcd
pricin	fpccZd
pride	jYcbpc
priest	cqdiZY
prif	ihkhcW
prif job	njidaU
primar	ehfgag
primar about	cpXidc
primer	bndjYa
prince	bZpjad
princi	hnXaie
princi 's	UZppfU
princi .	WtZaag
princi has	XUpelh
princi is	aocbcg
princi it	pacfcd
princi to	fdcccq
princi wants	tbaXee
print	YUejrf
print .	UXddyb
print it	ZVfqkZ
print shop	ciSdWq
print sign	ddasZc
print the	lVWYug
print this	dgrXda
printe	cZRkfs
printe .	defaTs
printe you	bRdegw
printi	eR8UcY
printi and	bYrcdf
printi up	dapcee
prior	fdR0Wb
prior to	gZU1WY
priori	Xajphb
priori .	lNmakh
priori berlin	eeZpde
priori card	ccdpde
priori in	jdRahr
priori on	ebZsad
prisci	jlVnbY
prisci .	lfWhhf
prison	nfhcca
pritch	cdocbf
priti	YwbjcR
priti .	WqYlcc
priti on	bpXkcb
priti up	pgkbcU
privac	WczhRY
privac note	idVpbd
privac statem	aetWac
privat	cebfrY
privat .	aoihjR
privat post	ekQcdp
privil	YZlVkk
priya	4WYhcW
priya .	0RhdeX
priya ;	ghVmhY
priya ?	ebXbcr
priya after	rZccdb
priya and	4VcSeX
priya at	sdcbbb
priya ended	Vknfdb
priya for	zQZhaa
priya had	eYofed
priya is	ddXrca
priya on	irZhaV
priya she	pddcdd
priya sooner	Ypeefe
priya that	qmWacZ
priya the	pZZjUk
priya then	vRoYYZ
priya to	bVVxid
priya you	raYiba
priyan	Zgficj
prize	ZU7XVd
prize .	cZrbUk
prize draw	ZbwZda
prize is	eatZca
prizes	bhjbff
pro	TSmhub
pro #	bZThqk
probab	eySbaf
probab and	eYdddp
probab before	Xpchdd
probab in	ZXqgbe
probab not	S0UWia
probab yes	euZcWc
probat	bXeY6V
probat 's	ZWkaqd
probat .	XsVZvU
probat at	bftZgU
probat board	aVnhhg
probat of	YXdpjd
probat or	tXddZd
probat with	Ydbbte
proble	Shcrhd
proble ?	fedXpe
proble and	hsaeYZ
proble at	fYYxWa
proble inevit	abpded
proble is	dtacZc
proble with	eVYqih
proced	WYmVby
proced .	XkaRbx
proced and	mWVmej
proced ends	gZaeep
proced for	XTqcil
proced gaboro	aWzbdV
proced has	cbceep
proced is	XWtVYr
procee	UfUqYv
procee .	aPbdY6
procee at	fodXee
procee to	VbUzde
procee with	Zbadbw
procee withou	ZbczdU
proces	bimeZg
proces #	pcgYbd
proces and	eeqacY
proces applic	Xqceed
proces but	ZVbeko
proces can	R5UZbZ
proces ends	abTdlp
proces for	TYwgbd
proces has	WojZcf
proces here	dacccr
proces if	jVqbeb
proces is	enodXQ
proces of	ipZadc
proces they	bdVbaq
proces with	gcWaVx
proces your	eXrnbT
procto	TcWfoo
procur	/ZSeZY
procur .	9WUcfV
procur ?	bccqgd
procur and	3bXaaX
procur came	Vrefee
procur i	avacaZ
procur it	vYcccc
procur s	qcdcec
procur so	rZcfdc
procur that	oVaeem
procur the	obdece
procur unit	apbded
procur was	Ypbdci
procur with	oZedef
procur you	xWahcX
prod	hbcajj
produc	ddgief
produc #	bcabsc
produc and	YcYZjt
produc b2b	clRgmf
produc certif	bbateb
produc human	wWbWdd
produc number	ecqaed
produc on	XuqWUR
produc so	dbcqec
produc to	bbaYsj
produc up	pbeccd
produc want	Veeaom
prof	eiigSh
prof .	VkmeZe
prof and	YpcidZ
profes	gfcZmf
profes it	cbcbrd
profes northl	tVYYic
profes one	qcafbc
profes refere	YZdudc
profil	efoaXj
profil .	eS1KVp
profil ;	edWedq
profil and	hfdqYW
profil assign	cmiVhc
profil at	bdoWek
profil caught	ecWred
profil corres	bpbeed
profil does	dVYiet
profil fits	nnSedb
profil get	feoYee
profil got	ebapZf
profil has	UjpbgW
profil i	cYaxcZ
profil is	pYncXb
profil or	dbqdda
profil remain	ecVefs
profil so	iZsUde
profil stays	ebbcep
profil throug	aqceeb
profil to	iosNZS
profil was	ZVwYdg
profil with	hjgVak
profit	YdRf1X
profit form	ffdXpf
progra	idYclh
progra #	XqWgff
progra and	hbUajq
progra begins	cbpcca
progra in	dWjbpd
progra is	YRoYml
progra rang	feTdiq
progra was	agXdgp
progra works	dapdiZ
progra you	cbXvZY
progre	bqPeYs
progre .	iqMebk
progre of	dvhXdV
progre to	YkWqbc
progre with	dZZcet
progre you	ccbdds
progre your	ZRckdx
projec	dbgham
projec 's	jZsaaZ
projec .	dUogdg
projec has	fojcbV
projec in	dbVjbs
projec is	UjgfrV
projec it	eZpefc
projec with	eodZee
promis	1oWWZa
promis .	6hXXYR
promis @d	padeec
promis @p	LuUcdt
promis a	ZzZZda
promis again	rYdded
promis all	sVeded
promis an	llVWWj
promis and	ZsbbWf
promis anyone	kYYdqd
promis but	Q0beZb
promis by	ilaPhi
promis dog	sZcddb
promis for	0VVjVZ
promis her	rTZgcl
promis here	cauTgc
promis i	liUjbc
promis in	ueZbZb
promis is	yWZXgc
promis it	nXNWnq
promis made	UwedeZ
promis me	zoRXTa
promis northl	rdadbb
promis nothin	WrkacX
promis of	lnPemW
promis on	0iPSjU
promis promis	rXeddc
promis reads	hqYcdZ
promis so	doedeZ
promis to	qecdZd
promis unit	ZwWZce
promis was	klgagV
promot	eYSWsq
promot .	ceefqV
prompt	WolgeV
prone	Ydicgl
pronou	cjjWje
pronto	bbeoZi
pronun	XTubkb
proof	ZWZ/ZV
proof .	hfYqca
proof of	ZYZ/XW
proof that	cXpdib
proofr	XjTzXW
proofs	hmfehT
proofs about	dZpeed
proper	kYbnlX
proper answer	5YXXXe
proper contra	haYWyZ
proper good	edqcda
proper offer	chcZqc
proper one	TVmV0X
proper read	Xsbdbe
proper reply	ohcbcc
proper sit	XhYuac
propos	ddO0ia
propos #	bedape
propos .	ZgUpie
propos @d	ZZcrde
propos a	XOW2hf
propos dates	Zcfrde
propos for	ocVeif
propos like	cpbddd
propos three	bdcqdd
propos within	Zdcqed
propos you	XhXpbk
propri	iebdif
prosec	bhimcY
prospe	iYmbhc
prospe .	dQljhi
prospe has	ecuUdc
prospe oslo	feYddp
prospe will	Vtabee
prost	bsabdd
protec	aTpdoc
protec i	pXdcgd
protec is	ehVghk
protec law	dcqeeZ
protec people	cphcab
protis	cbifif
protot	gUcicp
proud	VXsdpX
proud .	Vbtega
proud of	bbrYTk
proud to	banZuT
proved	daaebs
provid	YZVxpX
provid .	WVVryY
provid an	csXfed
provid the	fqVbhe
provid we	daracf
provid you	YWaxjX
provid your	caalpZ
provin	Zcidmc
provin on	edraca
provis	eaZojb
provis .	VmmeSi
provis a	cderYe
provis appoin	ZhdZsc
provis list	raccea
provis offer	cXUT3a
provos	kiaVhh
prt	WlVilf
prune	aZbsai
próxim	gUcnmY
psira	RiSkdo
psira heyyy	VYYnYo
psm	hddfgh
psycho	hUtfZd
psycho .	gRxebY
psycho and	abWgok
psycho arrive	Vjbmag
psycho into	fqbaae
psycho it	qWVdnX
psycho on	gXzYaX
psycho out	UQtfXp
pte	lfeeTk
pto	hTuYec
pto .	oTleee
pub	TbUtii
pub .	eYctbc
public	eavaZe
public .	YdqeWh
public and	depeZd
public health	pWfdkW
public holida	blobcX
public on	qUpbaX
public you	WfZhre
publis	0jXTYe
publis .	XirkTa
publis and	ucbZcc
publis as	Xvaddb
publis by	pcdcdc
publis on	mgaUdk
publis result	bqZcec
publis the	9OWOcY
pubs	ZXlgXp
pubs .	gfcYcp
pugh	Saedqm
pull	SYvpkN
pull a	baXxbd
pull it	fVkncb
pull my	igpbWc
pull out	dX7UXN
pulled	WUuRU1
pulled .	ZYSZhx
pulled a	crYTlW
pulled by	aWXdew
pulled from	abTaYu
pulled into	etbddV
pulled it	jjVhgd
pulled my	YV0aaa
pulled out	XQ/PfI
pulled the	RMZcP/
pullin	Vb9RSa
pullin out	SX/STO
pulse	diaZjk
pulse .	jcSjjj
pulse candid	eeaddo
pump	jZdesW
pumped	Uaahjp
pumpki	blfXnb
pumps	dUenkf
punctu	jgnUdZ
punctu fashol	piZabb
punctu it	gacdbp
pune	bWkfji
pune .	eMtbng
pup	Xdgcoe
pup .	bUkdnd
pupil	cOkZpa
pupil hours	baUata
pupil info	easYcb
pupill	afWlob
pupill .	Zbcokc
pupils	qOoSeh
pupils .	gRjXml
pupils one	sWiWbT
pupils the	dVrcfd
puppet	Rikhan
puppet r	ecocdb
puppy	XWlmdd
puppy the	jbVqdc
purcha	dioVhb
pure	Xmfcgg
purim	eoeYhb
purim .	bpdcec
purple	ePjldm
purpos	fofcXd
purpos .	hbpcda
purpos pen	piYYee
pursua	eeSklg
pursua miller	dbZdho
pursue	bPbVb7
pursue .	eXbcet
pursue other	eZbZew
pursue your	ecaeep
pursui	bQWbd3
pursui other	eYaees
push	UnR4VV
push .	mnXVhZ
push back	ZWefmn
push it	WZkuab
push our	bbZpde
push your	bcZtdc
pushed	0fTdUd
pushed back	qfWZYk
pushed for	cbaecr
pushed it	yjWWVU
pushed to	kRtbcc
pushes	hgWpZe
pushin	f4QdPR
pushin for	YzYbbX
pushy	helXkY
put	edgghe
put #	iodbba
put .	ccxUTh
put a	WezfZZ
put all	XN7deU
put an	lTMYto
put anothe	agcdtV
put anythi	brbjXc
put back	pqYeXQ
put every	ccsdbd
put for	enVmdb
put forwar	ZhSxTd
put him	fbYZtZ
put his	jiWSof
put into	hZcTmo
put it	mhWRpi
put me	WUZvkf
put money	wdVaXc
put my	mKiina
put names	qbddce
put not	cjVaep
put off	bqgbXc
put on	aM6cfY
put out	uSgTYj
put questi	cmiVcg
put recrui	dbpddc
put some	aSXsgl
put someth	bdVmna
put that	hmemYV
put the	hM2Xah
put their	cgUdhq
put them	Xm0OZY
put this	aOjZju
put throug	TlavZY
put to	ojXUfh
put togeth	cciofV
put up	tqOOam
put us	rfaadc
put with	acuacc
put yes	akatTT
put you	fbNsbr
put your	QoectW
puts	gWYlkg
puttin	Zadjpd
puttin me	USSwrW
puttin the	TioZqX
puttin togeth	dWmjgc
puzzle	iSb2Qa
puzzle ;	ebaofe
puzzle come	cgpVeg
puzzle hold	hkVled
puzzle three	addqdc
pvg	cdoYmX
pvg .	fdrZdY
pvg now	ddqeYd
pvg pvg	ddqeYd
python	ZZjigh
python .	dYsgbb
pádrai	ZkYejh
pádrai with	frZddb
pâtiss	Ykiidd
q	gfpgSd
q 's	TVixac
q and	ZSeenp
q did	hSegkl
q transp	dodcdd
q when	jcUXmn
q will	cqacaf
q2	clZgge
qa	cUnYrd
qa it	Zcdepe
qcto	YebpYg
qi	ocWZkh
qr	aQfYtn
qr 's	dXcZlp
qualif	dlTWew
qualif are	dqbfea
qualif candid	bvVYej
qualif for	daSnng
qualif from	dYZcbv
qualif he	eeceap
qualif is	teabac
qualif kaylei	qgbbca
qualif on	Wlbccq
qualif with	bjmWai
qualit	kYbbXt
qualit of	dbbdcr
quant	kdVkWl
quanti	ZeUhfr
quanti .	UnSYlp
quaran	dnXZZn
quarre	bfrbjU
quarre .	agdpdd
quarry	kgacbj
quarte	nVfgnY
quarte of	cWjsbc
quay	Ymjhcb
quaysi	cacrfc
quaysi .	dVbqla
quelle	kbcfbk
quenti	SXwide
quenti .	XiqciV
quenti to	XrbnZZ
querie	We0Vbf
querie .	gWXegr
querie to	bnnWdc
querie unit	VocicW
query	TeukYX
query has	OitcfZ
querét	Ycikef
questi	bbnwXX
questi #	Wbb1aV
questi ?	wYgbdU
questi about	cXskWb
questi am	VgSNis
questi and	hcooVR
questi as	tVRkbZ
questi before	Orgkca
questi below	Mae2dd
questi by	HYP/VY
questi concer	imVffe
questi for	bZdueb
questi from	lN2YXY
questi has	aqWlVh
questi he	aasead
questi i	gimceU
questi in	cMpzZP
questi is	ZfXsic
questi it	ddpjTe
questi mark	a2PlZP
questi may	kVgpdb
questi my	cccecp
questi no	ghYorM
questi not	ccqbee
questi of	mpQUaq
questi on	gHq0YY
questi please	iWqeaa
questi she	Wtccdd
questi so	cZhsZc
questi that	cYfrmU
questi the	WhmhiW
questi to	XmeoXZ
questi under	djclhV
questi was	sWlbbY
questi we	gVvfWY
questi when	piVaeZ
questi whethe	YjNTiz
questi which	TihrdY
questi wish	bcqVcd
questi with	cZiqbZ
questi within	bXXzbc
questi write	Zepded
questi yes	aZwbgW
questi you	kkaiTg
queue	b+ZUYT
queue .	PpoVlb
queue at	miUbck
queue for	cqebbZ
queue i	eudXYb
queue of	eqdccb
queue to	iqbYdc
queuei	dWmnhX
queuei da	bbdpee
queuei you	dcZXqk
quezon	dfbgej
quibbl	lWhigb
quick	leZhbh
quick .	ktQXff
quick ?	eoXced
quick and	lcThig
quick bus	bSoVjn
quick call	SZV5Zj
quick chat	cccpgc
quick enough	eZdceq
quick favour	bdatcZ
quick heads	VWmpaf
quick i	aRfiip
quick map	bdbpfe
quick no	dVZZcy
quick note	chhUfl
quick or	ctcaZc
quick ping	bcobee
quick q	lYsaZa
quick questi	ZbrXmZ
quick repeat	liSjbh
quick screen	pZbcec
quick so	uSbXjh
quick thank	ebqcea
quick they	Zsdddd
quick to	eqbeda
quick update	rddaXh
quick with	mWrXba
quick word	Xsdfeb
quick zammit	Vfjggf
quickb	fcWqdg
quicke	igfjaa
quickl	hyUcdV
quickl .	iqbhZT
quickl as	cqcccd
quickl so	abccip
quicks	iiXhYk
quid	ggVlic
quid 's	abepee
quiet	axlfVS
quiet .	awdkZQ
quiet and	bfbbqf
quiet but	dqcjdU
quiet detail	pgYdcd
quiet for	SjZVXv
quiet i	YlpZdb
quiet its	VYYnYo
quiet on	iyYaZV
quiet place	bXgpdc
quiet room	dbXvcc
quiet since	RrgbgX
quiet so	ehqlXS
quigle	ZeeYre
quill	qaZbdk
quillf	hikZWj
quinn	QQbW0k
quinn .	jaXfbp
quinn first	acZZqd
quinn of	bZaegq
quinta	bkShao
quit	edWggo
quite	Ydheen
quite .	gtdVcb
quite a	abqach
quite all	depeeX
quite cross	dYcpcd
quite the	cXVpYq
quite true	YomccX
quite what	ZSVXly
quiz	URv2RS
quiz .	mbpbUb
quiz by	SYdxdd
quiz host	VnhejZ
quiz in	ecbpec
quiz is	aVksdX
quiz to	ebZpee
quiz was	fdrXfb
quizzi	gWmghY
quorum	sgcaaX
quote	lgcicY
quote .	olQWji
quote get	Zcaoid
quote it	aUvbbe
quote me	e0XUaZ
quote my	ccWrec
quote nomvul	raZWja
quote this	dZtYec
quote we	hiVjXl
quote your	nWVqfZ
quoted	ilNclh
quoted .	bbcZvc
quotin	fjldbY
r	bjasba
r #	cpcddc
r still	aqYida
r you	XbkqYb
r2	cicflc
r28	hRiZmk
r38	lfebfd
r384	XcVirj
r384 #	Ycaqbd
r384 .	cbaZqj
r384 unit	cdZcsb
ra	dedYnh
ra we	fdYefo
race	bbplUf
race .	ecpfbd
race says	eqdeeV
raceco	YZRimo
raceco gig	bbYbeq
races	cleckZ
rachel	bYgmaj
rachel and	eWhphY
raclet	hgfehZ
radio	mYdfhe
radio on	eZrWgg
radio people	kPepbi
radio silenc	jpaVbc
radio went	bcdboe
radiog	iZfWli
radiog 's	bceecp
radiol	lbtUdW
radiol .	eYigqV
radiol to	sWnYYY
radius	cfPqal
rafael	XlgaqW
rafael 's	bcddqc
rafael .	ZsqbXU
raffle	aWlpYh
raffle i	idjTme
rahman	Xdfmci
rahman .	edbreZ
rahman on	edZtab
rahul	ZScdop
rahul #	dUcoig
rail	cWjnef
rail 's	eeqgXa
rail has	bZqdjX
rail says	UiauXe
railwa	aooiWT
railwa .	TpkTjd
railwa with	gpZicX
rain	TheYml
rain #	frZdbb
rain .	Ziqcdb
rain say	aWVZnr
rained	gZhgdi
raise	cbmWij
raise the	dYidpb
raise your	ihnTeb
raised	cWmcrY
raised a	fYVpjd
raiser	ZWjoZi
raj	nNUfnm
rajesh	XjVVvh
rajesh .	bZkcqW
rajesh reques	elVZmg
ralf	XaTjWt
ramire	bgjieZ
ramp	gfdmcb
ramzan	Znfach
ramzan .	UVwaae
ramzan a	edbdqc
ran	jehhfW
ran .	gOelli
ran said	obdddd
ranch	efZibm
random	bVXUqt
rang	eVebrk
rang .	XRgbso
rang about	diejVj
rang after	Njncjl
rang again	kbofcW
rang and	hJpdmb
rang at	dXecub
rang chara	ofbdbc
rang custod	YWfhfo
rang family	eUTalm
rang from	YiScpn
rang got	SticXd
rang her	agpdae
rang him	lUnded
rang his	dXbeqg
rang i	dUWrrW
rang in	jZVhjk
rang me	gbUinh
rang no	WbZXks
rang on	eebdYr
rang out	cZwbdY
rang round	bddasb
rang them	qbnbXY
rang they	hgPigl
rang up	waccZU
rang us	dfoeeY
rang when	kWbegn
rang while	oQVjoh
rang with	bZYczb
rang you	dbhWrc
rang your	ipXXdh
range	fbafjj
ranger	ZnShmg
ranger .	ZuecgV
rank	vQYeoY
ranked	mjNQXz
ranked .	rdgZYc
ranked applic	eqbeiV
ranked fourth	dZdZdt
ranked has	icdcYp
rankin	ilUeYm
rankin .	cnWajg
rankin at	Xsdeeb
rankin can	apdbce
rankin has	daribX
rankin in	pcbcee
ranks	njMemb
ransom	anhfYg
ransom .	Wqdefe
rant	hTkqdY
rant for	eebqad
rapide	cbblbl
rapide said	bRVokk
rapids	bcPsuU
rapids .	TUlfuZ
rapids and	ecdeob
rapids for	YUYsqT
rapids number	bchpXc
rapids of	dtZZeZ
rapids on	jYYUpm
rapids us	cceoce
rare	ndgeeZ
rarely	bmkdcb
rarer	anmOcj
rash	XxZddc
rash .	YwZddc
rashee	qYaffe
rasmus	kjjbWb
rat	abhYoe
rata	Xcesaf
rate	NXkf2a
rate 's	ZnUima
rate .	QlRnkj
rate and	ZfWZsk
rate as	TVYT+X
rate in	ZZdyZb
rate is	YmXdqa
rate our	dXtajW
rate the	cWrabi
rate us	YVvYYm
rate we	baiW0T
rate you	ecZYxZ
rate your	ZZ6KaZ
rated	dkhcWi
rates	eXaqdk
rates .	kYbZqd
rather	Xgdchp
rather assess	ecoZef
rather be	mZmUVn
rather do	jVasZd
rather get	apbddg
rather go	hZQelh
rather have	VRWak2
rather i	XXYbwf
rather in	cqcdeb
rather just	eXeZrg
rather leave	bZZZYz
rather not	LznanQ
rather say	hTkYVs
rather stay	cX4ZaR
rather talk	abbsdd
rather tell	XQebb2
rather you	UbfXa0
ratifi	UYbokl
ratify	sfXdZf
ratify to	qbeadd
rating	Xanhdi
ratio	ZficWp
rausch	YghjVm
rausch of	ZpXjdb
rauten	kbiZkb
rautio	kaUlei
rautio mine	edjelV
ravens	eTnhYk
ravi	ndagfZ
ravind	bYqdWk
re	hfXmYm
re a	bdfqZc
re advert	XecdWu
re applic	hTrdcf
re apply	bZdbct
re assist	biZoac
re forwar	kflTgd
re northl	eqaccc
re re	qfidVY
re read	Xbdpcl
re send	ecYree
re sent	eeZped
re sit	fYaudX
re the	Ukhjgd
reach	Tjapfg
reach a	Y0cWeY
reach it	WZepif
reach out	bwYcbc
reach the	Rebiax
reach this	Vbatja
reach us	PbUlvj
reach you	gbguaS
reacha	jcajee
reache	fkkXZi
reache .	WlYode
reache and	ghZdpW
reache me	dpnVRg
reache our	ceoZcg
reache out	evTafa
reache reads	Vnejee
reache them	ZalsdU
reache us	ca4VTd
reache you	1XSXak
reache your	boXcna
reachi	ctSeXm
reachi out	lrXYZb
reachi the	aaWnas
react	TiZpai
react words	eYdpff
reacte	gWqbch
reacti	ecimdY
reacti are	eedpac
read	eehege
read a	hVgoZg
read all	hjXWgn
read and	euMfoX
read anythi	ouXZZU
read by	tvTRUc
read each	apWfbi
read email	aSwced
read every	lpeUaX
read everyt	glYWle
read for	TVjuga
read from	oWqfUX
read how	dbqhZb
read in	wehgXR
read mail	QM8gcb
read me	eabiao
read more	cZvdUc
read my	hXxMfj
read no	jVoeec
read nothin	bbscdb
read of	XoXfoY
read on	NZrhnd
read out	+KOQuc
read receip	cZrded
read replie	eWsced
read someth	daZhdq
read the	UOkwje
read this	WQaexo
read to	kalkUb
read too	gpdYcd
read until	aqdbee
read was	fqdeba
read well	aWboZj
read what	ijfmbR
read when	YXpaij
read winds	aodffd
readab	agYrce
readab basis	Xrdefd
reader	dbkghc
reader .	XRtgoX
reader is	aobeed
readin	fnbbgd
readin .	nzTgPS
readin a	gcabcq
readin all	jrXdaZ
readin applic	mnVcdZ
readin at	ddRdZx
readin bedank	fapddd
readin captur	fdpYce
readin cvs	bqZefe
readin her	geVfmh
readin it	gYZgsa
readin list	YXYwhb
readin mail	VY0cdb
readin my	ecqTid
readin of	lVbads
readin over	Vqandb
readin tea	Vokded
readin the	nZgklR
readin them	e1TZaT
readin this	VHkUyn
readme	WcZxcd
readou	biaaoh
readou .	ebocnT
readou say	csYdcc
reads	0ScleW
reads #	VeU1hW
reads .	ySgehW
reads ;	xYWnbU
reads ?	SeYzlV
reads after	+QPjWS
reads and	8WXdXc
reads any	aWR0Zj
reads ask	abbdpe
reads at	vMY2UO
reads be	cXUzbb
reads became	ipbZaa
reads becaus	ndealU
reads beer	Vogche
reads betwee	mRYtaZ
reads bring	XZagvX
reads buddy	ZtXefc
reads but	jiXpgT
reads by	8VVjQQ
reads came	mmfjSQ
reads can	bYmobY
reads come	qcggXb
reads could	Q0Ybcc
reads cross	raYbdb
reads did	kqShhP
reads do	tYmeUW
reads either	tXdddd
reads eoe	agjVmg
reads exampl	sYagcd
reads first	YTjilj
reads for	wMhpbQ
reads free	aiXtba
reads greeti	bcaqgc
reads half	ZiXqfb
reads hangs	kSbclm
reads he	tdgfOa
reads i	3dbVUZ
reads if	pAvkhW
reads in	xSWsUY
reads instea	kYXscd
reads invest	csYedc
reads is	unVdST
reads it	qVmbPk
reads latera	dbYgrc
reads latest	xXabac
reads letter	rXdeee
reads market	ieVcmh
reads means	vhceeP
reads nhs	dZbcsd
reads no	ghftVU
reads not	TliYcn
reads nothin	hiTjbj
reads now	xgWaXQ
reads of	iTiibl
reads ok	Zpbdde
reads on	mgeiaV
reads once	7CXpXc
reads one	tWddec
reads or	aYY3Pi
reads perhap	Zpcdfd
reads phone	qZgZah
reads pleasa	cagpda
reads please	dYS0Xd
reads presel	qecdbW
reads read	rYYbde
reads regist	WpVcpa
reads rotati	ddcpbe
reads s	gMmjnc
reads said	ofcmZR
reads same	clapVX
reads saying	tWcced
reads second	UaYgkp
reads she	yRciTc
reads since	Ydgcrb
reads six	cdeqbe
reads slàint	sdYYab
reads so	rUsYZY
reads sorry	pbZgdf
reads sound	jYcbpc
reads squad	beeqYe
reads suits	YZehof
reads take	yahZcS
reads tea	pbccee
reads text	Smidbn
reads than	Vbcdmo
reads that	rcgiXS
reads their	feaeYp
reads them	Wpbhed
reads then	4bUdUW
reads theory	padcee
reads there	WctVam
reads they	xRWncW
reads thirty	gfaXpd
reads to	sJZyfT
reads took	ZhYnoV
reads turned	cpXfbY
reads verdic	qdccdd
reads was	WrmVac
reads we	xfcXUe
reads week	bebcqe
reads what	dcbqce
reads whatev	sYbded
reads when	/ATbZX
reads whethe	yQeVmX
reads which	tOtbWV
reads while	eeZocd
reads will	pWhegZ
reads with	wUcsYS
reads withou	ecdhXq
reads would	YifqgW
reads you	/DOfqQ
reads your	VVqicb
reads yours	eaZedp
readve	imSifc
readve .	dlZqcW
ready	Wcdnoa
ready .	Wpajhc
ready at	eeeWpe
ready for	RXqdrZ
ready on	wSecde
ready to	aQhseh
ready with	jkbelV
real	rTajic
real and	caYrhb
real answer	5SbZZc
real boss	qXgVcb
real good	ihRije
real it	edbdpc
real offer	Vdebud
real one	gcWtjT
real ones	ofZeeb
real regret	bUlcXu
real the	Ujbscd
real this	oYdUpc
realis	ktRUhf
realis .	a2NagT
realis round	eadpfc
realit	VjTqej
really	Ycnacn
really .	cflmVZ
really can	bpZjca
really close	ecZecr
really high	ebaXet
really just	ebpdeb
really liked	acWeax
really proud	dapeba
really sorry	WUfdY1
really wanted	fedeZo
really yuki	pbcdde
reappl	VXYTT/
reappl after	bZZZY1
reappl as	edrecX
reappl from	cdaadr
reappl in	VVTYV/
reappo	mbbYcm
rearra	fmceed
reason	YXmaYw
reason .	ZYmYWu
reason are	cYZcfv
reason bursar	WpaVmc
reason in	jepdZU
reason is	tceZXe
reason of	cZqYbj
reason on	Zhbcbq
reason we	dXcadv
reassu	effYZq
rebecc	SToagr
rebecc .	VRocas
rebecc me	ddqcbb
rebeka	eZdgik
rebook	Rhlkgc
rebran	TkbjYn
rec	dPlsWl
rec .	dSmgco
recall	lklSWh
recall .	obYZao
recall to	dsbcea
recap	iYasnN
recap #	dcobcd
recap 's	bdkZoa
recap is	eXcerY
recap the	obddde
recapp	eqVdhc
receip	hc4ZWU
receip .	ba2UWa
receip ;	pYcefe
receip and	fPyfca
receip for	fSxYbd
receip is	dbqgdY
receip number	bcipbb
receip of	jqlcVT
receipt>ask	wPofaO
receipt>date	ffqXbd
receipt>hold	ddpeeZ
receipt>if	pZYgec
receipt>me	WWyqUV
receipt>meet	ZgrUbh
receipt>news	icZXhr
receipt>not	eSlkaj
receipt>offer	YgYZpl
receipt>others	gkjcjV
receipt>papers	gerXfZ
receipt>post	sdgXWe
receipt>receipt	fjqZfR
receipt>review	f3QRiX
receipt>said	bcsiZZ
receipt>step	YW5WcZ
receipt>them	phXabi
receipt>wait	Ujjdch
receipt>will	kqQjca
receipt>you	imtSZa
receiv	jisXZZ
receiv #	gXbfcr
receiv .	nY7XWM
receiv a	qkUZdf
receiv after	VaRlbx
receiv all	peebdb
receiv an	bxZVcd
receiv and	ermWaS
receiv at	ZesYce
receiv attent	e2OXcV
receiv by	ojiUcY
receiv call	Xdaeho
receiv feedba	vhVZcc
receiv from	oVdcfi
receiv furthe	buWdeb
receiv in	qcgZda
receiv it	kerffN
receiv job	eatdcY
receiv more	dXYfft
receiv my	aYtddd
receiv no	RWkjdq
receiv notice	pafcdd
receiv on	gZuSZg
receiv our	hqhXXY
receiv thank	Xphddb
receiv the	knViaZ
receiv this	VX0cWg
receiv we	rcYcga
receiv with	ZkqaaZ
receiv you	PZR6hY
receiv your	lnrTaS
recent	WavkZa
recent applie	dbpebc
recent interv	dbpbgY
recent took	dbtaeY
recept	dbsZgd
recept .	dPveee
recept and	eUfYtg
recept has	Wcragg
recept is	bbqddc
recept it	ijfkbV
recept okafor	dbgYpd
recept on	qZccbe
recept reads	ccVwac
recept said	fqZddd
recept says	crhXcX
recept the	ZpegfX
recept to	ZmUXct
recept told	Yrcfed
recept will	fWscdZ
recept with	davbZa
recept you	aZpfce
recess	fgWuWg
recipe	eZpUfk
recipe .	cgeWni
recipi	gXuVfd
reckon	3jYTUe
reckon #	4MPYaS
reckon .	kpbYYd
reckon @d	qYdedd
reckon @p	qaddce
reckon and	qYbeee
reckon he	jqYVhU
reckon i	OiZoUr
reckon its	Wreede
reckon northl	pcdddc
reckon nothin	bpbeed
reckon otherw	WYUWQz
reckon priya	sXdbed
reckon rob	1TYcaZ
reckon the	lYpcZb
reckon they	eiqUYg
reckon with	ueaXcb
reckon you	gYdViq
recogn	dmfedc
recogn we	odWfgf
recomm	dYlafm
recomm 's	gSnVgn
recomm and	eUZeol
recomm anothe	aaYddv
recomm applyi	ectVda
recomm by	edepae
recomm table	egSeoi
recomm the	dflVke
recomm you	caWfev
recomm your	dZcccu
reconc	dhambe
reconn	ibhcff
reconn soluti	caYahp
recons	Qjbqid
reconv	aajalj
reconv in	diZfpY
reconv on	rXdeee
reconv people	YblbqX
record	aajuZc
record #	nZWsZZ
record .	ievbTY
record a	jfTqba
record amende	dWbpkd
record answer	bkWpdb
record by	bbW2YZ
record check	griaZY
record for	fVzabY
record inside	Wbcsee
record interv	hyWPch
record is	fcdYdp
record it	bVX1af
record myself	eXctdc
record of	dWqkWc
record offici	koXbad
record on	WViqoU
record show	flQlhd
record that	ihsdYT
record the	XVsagh
record to	ebbsdb
record up	dkVecn
record video	eacpdd
record we	baWdmq
record well	dbbatc
record which	dctVdc
record will	Rjocdh
record your	RimqaU
record yourse	baZxbc
recove	kgkWdb
recove to	qYdcee
recrea	jeYbjg
recrui	gcpcZh
recrui 's	YgsfWc
recrui .	ermSVg
recrui @s	ofbbfb
recrui a	cXcblp
recrui again	bgYecp
recrui alread	YUVgko
recrui any	bXZdbw
recrui asked	YPtqdX
recrui assist	ecuTbc
recrui at	Tcdmao
recrui called	dUbmpb
recrui can	aXdrdd
recrui checks	XsZbdd
recrui coordi	baTndo
recrui desk	folZaV
recrui direct	aWZmod
recrui exerci	cYyYeW
recrui for	hSkbYs
recrui from	XS6VbX
recrui happy	edpcbd
recrui has	dVnbYo
recrui here	jbYqfY
recrui i	ZUldkl
recrui in	hhuYaQ
recrui is	fgyTZW
recrui it	nTeeel
recrui just	StfQoW
recrui look	nVkdec
recrui looked	eaqcec
recrui mailbo	bpcced
recrui manage	raYceb
recrui no	bqeaZW
recrui of	Qb4Uee
recrui only	ddXdeq
recrui please	cZsccY
recrui portal	WZqedh
recrui proced	cbWedu
recrui proces	fenSbj
recrui rang	cWokee
recrui reckon	sZYcdb
recrui replac	deXcdq
recrui said	XrQedn
recrui says	hbUjjl
recrui screen	bqUjeb
recrui so	gtWUbk
recrui suppor	eYqeeY
recrui suspen	oUqcdV
recrui team	qieYeX
recrui texted	adUoij
recrui they	inTidY
recrui till	ebseeW
recrui to	lNhgXr
recrui told	Mvgfbi
recrui took	maWdZp
recrui until	eTydcY
recrui wants	XWY1cc
recrui was	YdVosX
recrui will	oqReaV
recrui withou	eccddp
recrui wrote	nTkjbb
recrut	ZbtUWp
recrut me	SevcSj
recrut want	cbeode
rector	hfdYhk
recurs	cpXYkf
recuse	jdkZfd
recuse .	edpecZ
recycl	hlbeXi
recycl .	apXigb
red	agmega
redact	ZfdYgq
redepl	VWingj
redepl ;	Zdadpf
redepl it	aYipad
redesi	anTbep
redesi .	eobiVf
redfer	eYmajf
redfer .	dZqecd
redo	ifladb
redo repo	apedcc
reduce	gfeWjj
reduct	jYSisc
reduct 's	nYZpZd
reduct to	dlqYdX
redund	deiddi
reed	XUnndg
reed .	dSsgcc
reel	jUaoWp
reel .	YYdrZk
reel boss	daadeq
reel note	kboZac
reels	cfdhZn
reels and	bWcehr
ref	ebhhak
ref coasta	cYWXop
ref from	Zdbscc
ref habili	jgVcik
ref ling	jhUend
ref touche	hcpfaZ
ref your	dhYlRq
refer	ZneZan
refer a	Zc0USb
refer to	amTdgo
refere	caewcb
refere #	hfvYYT
refere 's	hJotXb
refere .	icWsfY
refere ;	eWcvca
refere ?	aVU4cb
refere addres	cdcped
refere all	kebSjl
refere alread	ccredY
refere and	flUZof
refere are	htSlcQ
refere at	Wkgdmb
refere before	WihqYb
refere by	WYnuXa
refere came	bVkZqg
refere did	cbZeYt
refere do	ebdcoe
refere emails	Xdcqee
refere for	dUgnig
refere form	hjWqXb
refere freigh	eapdeb
refere from	LfK/Wc
refere has	kWcyYS
refere have	bpocUY
refere i	pgbTkd
refere in	demmTd
refere is	sYfnZT
refere mind	dZqdde
refere names	RYhvbb
refere now	gYYuZb
refere number	ea2UWc
refere off	cZesce
refere one	dVUybf
refere phone	gbapde
refere please	Zjapcb
refere should	eZpdec
refere so	pZhddc
refere the	gdaarb
refere they	aRyjYW
refere two	YZU1aW
refere unit	bebrae
refere were	nkdSak
refere who	ccdpcb
refere within	Wccude
refere you	ZSzkdS
refere your	gaaUqk
referr	iWiVua
referr or	uVabdb
referr we	YZadrf
refers	YeWqif
refit	SdwfXh
refit is	dWrefc
reflec	jieZjZ
reflec #	eapifU
reflec .	RpYSqk
reflec is	oVhlcZ
reflec on	ZYtccf
refore	jiaWna
refore over	Upiedf
refrai	ZpgUkc
refrai hands	jdpWdW
refrai me	lkVbef
refrai my	ZkkSek
refrai on	daWcsb
refres	hcrfbW
refs	gYpjYW
refs .	bWpldW
refuge	nWWedm
refund	WaihYt
refund .	ZmZaVt
refund your	bcZrgb
refusa	sZHShy
refusa .	sSWSiq
refusa ;	erZdbd
refusa of	dmUbgk
refusa stands	dZZdet
refuse	kWcbXw
refuse .	acYZbx
refuse and	dZjZcq
refuse by	rYXaYm
refuse on	bgTcaw
refuse while	fXpffd
refuse you	qTcniU
refuse>again	SMlgno
refuse>answer	bYdfcw
refuse>away	Seqchd
refuse>bye	cYdYgq
refuse>closed	ccVZom
refuse>date	ejbbrX
refuse>free	ecsSie
refuse>give	bcWggq
refuse>goon	Yfpfae
refuse>hold	jSwbiW
refuse>if	Uanlbk
refuse>match	bcUncp
refuse>me	Xaacfv
refuse>meet	ZaonlQ
refuse>news	WepZej
refuse>offer	WWubnU
refuse>others	xUehZb
refuse>papers	kzOcTe
refuse>post	XTWWpy
refuse>receipt	dgVcoi
refuse>refuse	XeUitd
refuse>review	igVaYq
refuse>said	pWUecp
refuse>sorry	bTWgZ0
refuse>start	bYYWtV
refuse>step	Ydebhp
refuse>wait	gmiegS
refuse>you	dcebep
refusi	codaai
reg	cVaqif
regard	gglbde
regard .	Za1Uab
regard equity	Uldocd
regard from	nctTYc
regard hr	bmkaZU
regard it	ZarYdi
regard medica	boecfc
regard next	WuZdfd
regard this	aajaqa
regatt	fXpbah
regatt .	jdqZbZ
regenb	cgRgfq
regenb for	Yddajp
region	XWfvia
region 's	Xqjdda
region .	ZVaiqi
region a	cbjpaa
region he	Scmmhd
region of	alfVlg
region pleasa	accrcd
region someth	dcbsZe
region to	XehXub
regist	dcledf
regist a	absecZ
regist and	tQkgfW
regist as	japdcX
regist certif	ecboec
regist fish	cbgqbZ
regist for	Kcmsbd
regist here	gloScc
regist in	ifqbbW
regist is	dahYpd
regist number	aXiuaZ
regist to	kxVWYb
regist was	WXcepn
regist with	YkrVWj
regist your	gRvfdY
regrad	ieiYkb
regret	bYZXY+
regret .	YLSfU/
regret @d	dbWdes
regret any	dWdcjp
regret from	ebaceq
regret i	ZqgZdd
regret it	lnVZag
regret not	dYZdcx
regret nothin	cYkYpd
regret of	eljhgT
regret our	dmbeVn
regret that	VlYbZu
regret there	ecacep
regret to	SUjfdw
regret we	ZhZabt
regret will	sUbZbl
regret you	jTacct
regret yours	dcdccp
regrou	R6LZpU
regrou .	UxXgeW
regrou and	Wrccgd
regula	kfmZda
regula .	llYScl
regula mateus	cXscia
regula people	fdmfkV
regula replie	hUZnhj
rehab	bheajg
rehabi	dldadj
rehear	daTxgd
rehear #	WYZ1bc
rehman	ZUfqal
rehomi	caVbir
reid	lidaiY
reimbu	bdilaf
reimbu .	eepalS
reimbu it	Yreedd
reimbu news	aVkelh
reimbu on	bVjYZt
reimbu was	hpYeea
reimbu woodwo	YaipZZ
reinsu	ahjiae
reject	bWVZe5
reject .	VXTdW4
reject ;	ebqffY
reject at	XZWhht
reject before	gdrdcV
reject but	dodeeb
reject by	chcUVx
reject for	YRWcnu
reject from	leUVin
reject is	epUeei
reject she	iYaddp
reject was	edTdnk
reject you	dndkjS
relate	mSZenh
relate .	UWpfen
relati	gckfiY
relati .	heoecV
relax	ejdTij
relaxe	bYbfaq
relaye	hXmcka
releas	vSXeem
releas .	YNiXW3
releas @d	pbecfc
releas after	Vsdeed
releas again	bUueed
releas by	wWaeca
releas from	YZfaaw
releas me	dZWcdu
releas on	vUblcV
releas or	pedbce
releas the	nfQYxT
releas to	oZhmaU
releas you	eWaebt
releva	YkeliY
reliab	eXegar
reliab .	iUVlZt
reliab and	eabjqY
relief	igbhag
relief .	fqNhfi
relief has	pccbaX
relief past	oaeeeb
reliev	ljcRgg
reliev 's	pYbccj
reliev in	sXeceb
religi	iVWkmi
religi disqua	WcbRto
reloca	OUfopj
reloca money	baeaqd
reloca to	RboxQc
rely	qfcadc
rely on	qfcadc
remain	aqfhhU
remain .	Scappc
remain active	llQYco
remain candid	bsdlaT
remain closed	ibpedY
remain in	QmfiUm
remain is	hiRbwU
remain no	cUibua
remain on	dlgjcV
remain one	epdfdY
remain online	Zbqede
remain open	bmTcuX
remain our	aqeedc
remain so	gXpfbb
remain to	ctYdoO
remain two	qbeacb
remain under	c9OeaO
remain valid	aipebY
remain very	dpjdcW
remain with	fctccY
remark	dldYqZ
rememb	fSqhai
rememb .	abehZo
remind	XVwrWY
remind .	gpXfec
remind from	cYguXZ
remind likes	fkUmfe
remind me	cWqhab
remind our	depYce
remind sector	hlVkce
remind that	bSsnYb
remind the	VZxYcc
remind you	SWppQn
remind your	TOb0ka
remiss	lhZkeX
remit	bkafYn
remote	glRbjk
remote 's	pcXekY
remote .	UubSpc
remote for	igSecp
remove	RO4UTq
remove from	XSgYev
remove me	eZ0bYT
remove you	cbviZV
remune	cdbkXo
renata	dJumVj
renata .	cWYoco
renew	ZZpldW
renewa	lXggfd
renewa .	nPnWfj
renewa and	uaZibW
renewe	dheiee
reno	dZadxZ
reno 's	hTjXnj
reno as	dXaerd
reno back	cdsaac
reno follow	ddapce
reno for	hWebrc
reno form	feerVe
reno from	YYWWyZ
reno grade	auWbdd
reno has	fsXbed
reno on	cebdpd
reno slip	XZTvUX
reno to	caWcqi
reno with	daeZre
reno you	eeaode
renova	gdbXsb
renova .	pVaZpZ
rensbu	bjicjZ
rent	UfnYgl
rent disabi	TobScq
rentré	ebgghf
rents	aalfjd
reopen	Pd5aVe
reopen .	SdxWaj
reopen ;	dcqcjW
reopen at	icXpce
reopen it	XTcncp
reopen okafor	ibqdcW
reopen on	OuqUhW
reorg	gXlfdh
reorg .	dVreef
reorga	cgmXbg
reorga of	ecXefq
rep	higWal
repaid	hkcbed
repair	blbehf
repair .	amXraZ
repair the	dpdefZ
repair your	ecpadd
repeat	hZdeem
repeat .	bVnocc
repeat got	kWRecv
repeat it	clXYqa
repeat the	hXVgml
repert	kfealZ
repeti	jcccjf
replac	dcdhih
replac @d	tZaceb
replac date	Zpeefb
replac form	cdiWoi
replac it	asZnZW
replac more	daWcdt
replie	znbaSU
replie .	bligdU
replie come	dpYdfe
replie fast	hUZnhj
replie inside	taXbcd
replie to	2gXcSZ
replie unit	xRVYca
replie within	shVZbc
reply	ldclfX
reply ;	qmYbVa
reply ?	cagqad
reply accept	Yecbud
reply addres	gcUfcr
reply after	Vudbfd
reply animal	YUpkde
reply as	cqZece
reply before	gdSlob
reply but	Zoicec
reply by	hOKn3S
reply can	laoZbb
reply for	xUaYbc
reply from	uglPbW
reply is	TojdlO
reply needed	YWwmYV
reply none	cardeb
reply of	qViXed
reply on	hdkUlc
reply please	kZSsdd
reply re	modTba
reply so	vXYgac
reply sorry	kpUcbc
reply the	eaqhdZ
reply this	bXtced
reply unit	pVPpbZ
reply was	ZVrebj
reply we	hZVbcu
reply when	Vyabdc
reply will	ntUWbZ
reply with	NMW/oR
reply within	7UYUbb
reply yes	LSZ/OV
reply you	tYgdbb
reply your	buOleZ
replyi	cielVg
replyi yes	adcsad
repo	VkiuPa
repo .	YnUmZj
report	fgighX
report #	bbairb
report 's	VrejTk
report .	YgtWWk
report about	ecoYff
report at	eXXrjb
report back	vnTUXb
report before	eZbsdd
report for	VRYl2R
report from	etbadY
report has	etYdeZ
report is	lhgVeh
report it	ZesgaZ
report that	hqagWd
report this	epibdV
report to	gbHp0R
report was	eZrceb
report which	dbpccd
report with	lVYoha
report wrote	kUbkcm
report you	Yharbe
reposi	hbeaik
repost	YWoihd
repres	dbmahg
repres and	qVYahk
repres minist	debhZp
repres of	egrabY
req	cTZWc2
req closed	ecVefr
req open	boYdeb
reqs	Vhbrfd
reqs .	Weapmb
reqs hired	ddadbr
requal	ghefcf
reques	WbrpXd
reques .	cV8XYW
reques a	VUWwcn
reques and	dfqgdW
reques are	ZsZcdd
reques has	vlVTaa
reques i	ckrVcb
reques id	ceYrdd
reques that	bXgvZa
reques the	ZYXsam
reques to	XalxXU
reques until	adcdcr
reques was	feYeep
reques we	dcveeU
reques within	dYdZkp
reques your	TbuleX
requir	XcR0ao
requir .	ThdXkr
requir ?	fcbpeb
requir a	TlLtVr
requir and	cjTmch
requir at	peeXja
requir by	ZaVsfk
requir certif	ebcrad
requir for	ehZacq
requir from	dpbdec
requir is	cUhheo
requir java	oVejce
requir no	eZcddp
requir of	VodtaT
requir standa	aiYcep
requir the	fpWgXe
requir three	bfZqYe
requir to	bdVtjZ
requir two	Vdcwcb
requir will	cpeeeZ
requir your	XcZtic
requis	cggUim
requis 's	epcdcY
requis .	dlPdbu
requis cancel	dbWcct
requis r	diUgdo
requis test	mlcTff
resche	Xbc1Sa
resche .	YpXpba
resche ?	dcYscZ
resche and	cZgdep
resche in	agpbec
resche the	aireeV
resche to	lWYrcd
rescin	bbXogh
rescin .	ddacap
rescin and	ddbqYc
rescue	bbpbch
resear	ghZeje
resear 's	hrTWkZ
resear .	RQqlhh
resear assist	pVdeid
resear gets	cueYaY
resear has	ccqdea
resear intern	pTdjee
resear it	oecddc
resear learni	eddobe
resear sign	bddXtd
resear the	hjhUlb
resear we	dudbVc
resend	cMX/VW
resend .	pPoUSk
resend ?	edYqde
resend and	ViRcin
resend as	ebUuea
resend cv	fdWsee
resend the	aVdxbY
resend your	iVjnaV
reserv	anUemg
reserv 's	Ulbkje
reserv a	YZbqkb
reserv and	lWaafo
reserv in	bjeaoZ
reserv list	ftSXkg
reserv the	cjbXpb
reset	binnUW
reshuf	bYhbbq
reside	bVWkjq
reside #	pdXecd
reside and	jaUkbn
reside human	bfoade
reside in	YdUhgs
reside on	nWddck
reside out	bcaubc
resign	SdnZxT
resign from	edeZpe
resist	ajgYld
resolu	jcdgXk
resolv	aXZUrt
resolv .	gfnVdf
resolv not	bTXcY5
resolv nothin	etYdcX
resolv on	jmTZhe
resolv that	aTcgrg
resolv to	VScblw
resort	geiVcl
resour	ehWgii
resour .	dbSahs
resour depart	TpmYdb
resour form	dcobcd
resour nothin	YjZeco
resour we	nWcXdp
respec	iZjged
respir	YVokYk
respir .	bYidbp
respon	smaYba
respon .	dreeTa
respon and	Ytacdd
respon from	wXWXhb
respon have	ijpUcT
respon in	odQjfe
respon times	SzYbec
respon unit	qZbdee
respon within	+JVcgU
ressou	hgXhlc
rest	elgaee
rest .	ZXqZhj
rest and	ducVbc
rest are	WyXbaa
rest by	xYcYcZ
rest grotto	Rtffff
rest is	ioQQvY
rest of	heagVq
rest that	hYdarb
rest until	bbsddb
restar	fO9fWO
restar .	aS3XeZ
restar it	dZqcee
restar you	ecqdeY
restau	faZXrm
restau .	YdZTls
restau ;	edqadc
restfu	TUojrX
restfu forgot	aWsdef
restfu holida	bYqeed
restfu which	dacbpd
restor	bYvXaf
restri	aXfiZq
restri two	dbbpee
restru	YPxWfj
restru .	bWtceZ
restru ;	eZpeed
restru and	dSnefm
restru at	elVdii
rests	YxmTaP
rests .	bnsXZT
rests with	U1Rbbe
resubm	bZXibu
resubm is	dcrceb
result	/jRTZa
result 's	udYbcc
result .	ygXQbf
result ;	XrZicf
result @d	zeUXcb
result a	baeeep
result are	gpZfZb
result around	Xefofe
result at	sgUdbb
result attach	eapddd
result back	Uidkel
result before	xaZXda
result but	Wpdehd
result by	5XYYaY
result came	Tablcs
result come	prQTeb
result comes	taZded
result coming	arXVdW
result disabi	padeed
result dog	0UYadc
result drop	piXZdZ
result follow	avabbb
result for	rmVWZa
result from	viUXbg
result get	fpcadc
result go	1lWPaS
result goes	qadded
result have	brcaee
result human	vXbZec
result i	Zqbeee
result in	rlUaYc
result is	tdbVcf
result northl	4PWYca
result not	eVZics
result okafor	4OZhbY
result on	/PWWYR
result once	Yofeee
result over	tUeeed
result pendin	brcadc
result reads	5UZXcX
result shall	ltWWbW
result so	rcebdc
result that	pcceed
result the	phVZhc
result they	peebeb
result to	8cYSVT
result unit	5LYTaY
result when	Yucddc
result will	k1NSYU
result with	dtZaca
result within	2WUabb
result your	ceafeo
resume	eYmfdh
resume .	aXqidc
resump	ceWmjh
retail	cXXinl
retain	Seccev
retain .	XRUgb7
retain for	WuRdce
retain in	dgradW
retain our	brZkaX
retain you	adeapf
retake	bWbhfq
retake .	cYqZbj
retent	iikVbZ
retent test	ihhTbi
retest	iWmVoc
retest .	kZgYsV
rethin	aejlRj
retire	Sh0ZQi
retire .	Xb0Vcc
retire ;	bZsddc
retire to	irVceb
retiri	WkUuZg
retrac	bZjddn
retrai	YdscYg
retrai of	dbradb
retrea	oYjkZY
retry	gdTdpk
return	ZZfjfn
return .	VcrZkd
return and	ndRfjd
return as	Zocadj
return by	XYmcaq
return concur	kdeiWe
return from	scjTae
return it	WVawnZ
return my	fbqdca
return northl	tacZdd
return of	dfakQs
return on	kftSUd
return one	cdaTzc
return signed	aeeode
return the	USiXvp
return them	ZbXsdj
return to	gjWqMk
return with	lZaqeX
return within	Qbedrk
return your	SZjOZ5
reuben	bXccnm
reunit	XVjobh
rev	ggdcgi
rev .	blViYn
revali	jXemiY
revd	iilXYf
reveal	pchYfW
reveal .	caqdcd
reveno	eRqrdT
revenu	iXdeUt
revere	bbjpZd
revert	m4JgZQ
revert .	J/LSWY
revert by	oVelZa
revert in	tTcded
revert northl	tUecef
revert okafor	sWdcee
revert once	Zqbdfe
revert positi	paceee
revert post	Yqdced
revert to	jraWgU
revert when	bpdded
revert with	cZSygW
revert within	oXegee
review	hxWWaj
review .	f8OTYa
review after	dXdguY
review applic	gvYXcW
review by	ToaWcs
review for	dqYefb
review guy	VYYnYo
review is	ijjiaV
review its	eYsffY
review of	WXpiak
review on	oXnVbf
review so	dXsccf
review the	bZiXhq
review to	Zddfcq
review you	Yqacdi
review your	ocSdar
review>again	poVfWa
review>answer	qffcdY
review>ask	gXfrfZ
review>chosen	nQUavg
review>closed	galWVm
review>date	redebY
review>decide	anPrjU
review>free	cqlPmX
review>give	jfcpSe
review>hear	mfmQhb
review>hold	Xc0Xbb
review>if	TyUiiZ
review>news	skTXXi
review>offer	cRfhyU
review>others	felUSt
review>post	WiokWf
review>receipt	Vhkadj
review>refuse	jYPZpq
review>review	a1fcZO
review>said	hhNQtp
review>sorry	bdUXnq
review>start	glUbqZ
review>thanks	Yfccbr
revise	eXkjch
revise .	WfrfiV
revise it	hZWddr
revise offer	bbdYuc
revise schedu	pdeZee
revise to	oaZhaf
revisi	RspXZa
revisi it	Uomadb
revive	aSeT/Q
revive .	hbbbrZ
revive as	cdZbse
revive in	fcpdlT
revive is	eaceqc
reward	hlkcUY
rewatc	ikbTmf
rewild	eMxhfZ
rewild .	dalYpa
rework	gZdmTo
rewrit	SnXnbk
rewrit the	apddde
reyes	Jkgnci
reyes .	ZXkbas
reyes teach	epXefe
rf	dZlYcp
rfrd	XfRYdy
rgds	djUngc
rgds .	hVbvab
rh	fNtela
rhetor	ggWmja
rhetor .	hrOfgZ
rhetor has	elTiig
rhetor one	eXoeed
rhian	dxcWeT
rhiann	dbieih
rhonda	UdWqmh
rhonda .	ZjYfap
rhonda screen	YZYoij
rhonda test	fXhhrS
rhys	hNpvXV
rhys welsh	abodZf
rhythm	YnbrPc
ribbon	agkWmd
ribeir	ZegnZg
ricard	Ynedaj
rick	mjadea
ricky	nmQibf
ricky to	plYYcd
rid	efZbjl
rid .	apedec
ridden	adkaek
ride	YXphUp
ridge	Wbjchl
ridgeb	chWZpg
ridgew	bNjtah
ridgew .	cUZobq
rie	Yaekdo
riga	kdfYdk
riga .	darbga
rigger	mSfqbh
rigger .	oRhhZn
right	fbaijh
right .	WhjWpe
right ?	YduSnW
right @d	rbbcbd
right after	/TbWYT
right and	faNXf1
right answer	jVmeib
right away	ghWYqd
right fit	ZgcYct
right for	XRKkg0
right if	edaYse
right in	eMnpkY
right joiner	eleelV
right match	eZacdu
right now	a1dUaa
right of	ieXbdp
right on	fVjjkZ
right one	ZhUpnY
right ones	ebepcb
right or	ZPhyca
right person	dgvcdS
right place	ecccdp
right sit	cKlhti
right so	jjZTmh
right tell	Zccbse
right that	niYUlb
right the	ghXoea
right then	TbinmV
right thing	fiSrfd
right to	gkVrWd
right up	WaZWV1
right we	iUZfas
right you	eURnmj
rightl	cqYhgY
rights	lccibf
rigoro	bQXyeh
riikka	Vamcij
ring	qaZobZ
ring .	e0YVYd
ring ?	jTYwZd
ring @d	rYedee
ring a	Samiih
ring about	PjPpsg
ring after	goZZcg
ring again	tldTYR
ring aisha	uWeaee
ring all	8QYdWa
ring and	nSfogW
ring as	pbchdb
ring back	XgZ2ZP
ring by	sXVfjZ
ring candid	qkZWdd
ring disabi	gWobee
ring dr	cdeqdb
ring everyb	qjaXac
ring everyo	tnSZcY
ring from	xbdVYe
ring her	SMU/hV
ring him	PQZ/SU
ring human	Uledkh
ring if	OjukXd
ring in	Vrckbc
ring inside	vUddec
ring me	kUWonc
ring my	fWjraa
ring off	Xhcecp
ring okafor	zSdZde
ring on	secZeW
ring once	Xsceed
ring only	pabddc
ring or	Zucabd
ring our	abbscd
ring people	bwYVbb
ring reads	sRjfaZ
ring road	fcpcbb
ring rota	Vdphde
ring round	5lYAgc
ring some	cZdqee
ring the	WRuzgQ
ring them	TTk0ba
ring they	cwTajX
ring those	0UaXaY
ring to	OdU0hf
ring transp	qZcefe
ring unit	1DibYj
ring us	ohOxRS
ring when	Lxehdf
ring while	aWshee
ring with	3JYpXZ
ring within	qaebde
ring you	7dSYad
ring your	TbU0Yc
ringed	fcjfgb
ringin	0ccZbY
ringin .	eqmWWY
ringin about	RhiVjr
ringin all	rcbcbe
ringin everyo	xWWdcc
ringin from	gXapdc
ringin me	vgVfaX
ringin people	qXcbjd
ringin round	4dYMYZ
ringin the	keRaho
ringin them	RhpkkU
ringin to	cffiVn
ringin unit	qWYhca
ringin us	pgcdcb
ringin you	yfXbeT
rings	/YQYbV
rings .	bugXcY
rings all	vWdacb
rings by	mVekdd
rings everyb	ofacce
rings everyo	4XTZZc
rings me	4VcaYV
rings on	qXYfei
rings out	aWtdec
rings round	sQYTgp
rings so	cWepee
rings the	sXVUqS
rings unit	zWUacZ
rings when	Tocmdc
rings with	tWecee
rings you	vVWnXX
riot	hckdfb
rip	Yijbfi
rise	djkgZZ
rises	mUfffg
rising	jRlihc
rising 's	gYpeeb
risk	aeclYn
rita	kTgiVn
rita words	peaacd
river	ccdsYe
river story	dWkmed
rivers	hcVriW
riverw	eUmXcr
riverw .	eYeeep
rly	ZZYbvj
road	bdjYcp
road 's	adrabg
road .	edXXjs
road for	aXjZbs
road on	dcYeeq
road toolin	siUYea
road with	ahWcds
roadho	abvUXj
roads	cehjgd
roadsh	hlZbfZ
roadsh what	iqRXca
roaste	efVcll
roaste .	baadsZ
roaste employ	eapdcd
roaste grade	dpeYbf
roaste of	uahUiZ
rob	9QYchW
rob #	dbdYqe
rob 's	VfWjim
rob .	0VZeda
rob ;	qYZghb
rob ?	jZgpaY
rob after	rZdedc
rob aisha	ZaqiZc
rob and	/KcRWd
rob at	nabpaY
rob before	rWbbdj
rob but	YqUYhj
rob can	bbdqde
rob could	ZsgbdY
rob cut	bnbVne
rob for	nhhfUX
rob from	wXYbbd
rob gone	gbpddY
rob good	pbdbee
rob has	kWoVcZ
rob he	cUmbgm
rob i	8bWZRX
rob in	RcqmlT
rob ironic	sYdebe
rob it	QsnbaY
rob of	pgZbed
rob off	sUgcZW
rob on	Upabfi
rob over	pdcbda
rob said	pdZdbZ
rob says	ThVohj
rob she	iQWrYk
rob so	Riuadb
rob that	eabpcd
rob the	pgYTha
rob they	xOXgbl
rob three	nlVdeb
rob to	4PRfia
rob you	pZeegb
robin	XhXeds
robin the	dhUeer
robot	cfcjfe
roboti	hgWddn
robots	hecfmY
robyn	gfkfeY
rocket	ZkheoS
rocket .	dkXeoX
roderi	Wbddpk
roger	gcflZg
roger i	rggabX
roger your	cbZrgb
rohan	dYdjcm
rohit	fmVWgm
roisin	YlhjZc
roisin .	baeoce
role	ecafcr
role 's	hajdUl
role ?	dcOoWo
role and	nlgbRd
role closed	dgZdcp
role comes	cVifeo
role for	aPvgZg
role found	pddadb
role got	cXdddq
role i	gZanpW
role is	eSzhVc
role may	dUndek
role needs	ddZdfo
role of	XjQWqt
role play	iYZ4RW
role please	ebcZpe
role profil	ebpcca
role run	drcZeb
role the	etaZdb
role was	ZfQZa2
role we	aqYjeZ
role went	daZcgr
role will	fSueed
role with	beTXrp
role withdr	ddYfep
roles	aPtSU2
roles and	bVpacl
roll	cileZd
roll serves	lneTee
rolled	fXmkeb
rollin	Ycokec
rollin basis	dobeec
romano	bWvYcf
rome	eeegjd
romero	Yfiboc
romy	fZdcbr
ron	XYfhoe
ronan	Ycigck
roof	gatdXb
roof on	Xokacd
roofto	UdtifV
roofto .	WlhXpc
roofto manage	Zbdsce
rookie	WRmpch
room	aUiska
room #	eSmvZT
room .	dWjsYe
room above	jbfSub
room and	YZbU3a
room assist	jhThei
room before	qTnZcZ
room for	NWVwau
room from	Wcdcud
room has	bVcviX
room i	anXjlU
room is	firTjT
room it	dbUmbq
room of	cZrfad
room on	mYlSke
room over	fZZasg
room that	hpXcdb
room they	lSlgZf
room till	pZcdee
room to	RplmXV
room was	gYtRja
room we	fcXoTm
room will	Vmenba
room with	edRgrb
room withou	rZeaef
room yet	fqadec
roomma	dhZlYk
rooms	WhkgYk
rooms by	bdcpde
rootin	dbkUdr
rootin for	dbkUdr
rooyen	hYfUok
rooyen is	aZfgpc
rope	drebfT
rory	ahWsbe
rosali	deeiaj
rose	bhpWgb
roses	aTminR
roses .	aUjmkV
rosh	rTcekd
roshni	eiWfgl
rosie	kcceei
rosie but	gYadpg
ross	mbZWil
rossi	cjTpch
roster	gagnhX
roster .	uOdjhb
roster have	dpaedZ
roster the	Uqcfbh
rosé	Whfjdk
rosé shops	jgVZgm
rota	fRocbo
rota for	kWdemd
rotary	WdXrld
rotary .	cdd0QZ
rotary me	bcUaqn
rotary you	Vbbsde
rotas	iXbwTf
rotas and	faZtbc
rotati	cYeimf
rotati .	bhVaom
rotati and	kbeVsZ
rotati for	apiacb
rotati has	ZjXZrc
rotati on	rcZecd
rotati said	deUeau
rotati want	ceaqce
rotten	Nmaldl
rotter	jerhSV
rotter .	fdxYbR
rough	ocdoYX
rough of	dbaqee
roughl	llRlZd
round	fddmde
round #	YQZ6Tg
round 's	TdRdps
round ?	caWvgb
round a	fiuUZV
round again	ZWcsed
round and	qSalbi
round are	pUhbjb
round at	hRzcSc
round before	lqcUdc
round but	gUbpkb
round by	rrRcYW
round closed	cddasa
round congra	eWbvZe
round date	dYctbe
round disabi	sbbadd
round do	ehdVfp
round for	hcepXc
round four	hdZpdb
round is	fgXsZc
round it	QfsrZP
round no	lfeVel
round northl	kXbsYc
round of	V1YVci
round on	tKmhjT
round one	WUlbcn
round opens	Xcdcdu
round or	gUsadb
round over	bpjXdc
round people	ngeTei
round reads	rSnXed
round rhetor	tVaYee
round they	Uffkhg
round three	WQawmd
round to	X9eUcR
round two	SgO7Ra
round unit	saaZcd
round was	ZrdgYb
round went	pbbdch
round when	Ruffdc
round will	rbcWec
round with	kObrbh
round would	breWfe
round you	YZVbcx
rounde	Wkagke
rounde 's	dYndpV
rounde of	Ysdceb
rounds	hedZgk
rounds .	lZWeTw
rounds a	jQbamo
rounds and	cYcfep
rounds here	drVehb
rounds in	ducVeb
rounds of	VlpiZU
rounds on	UqkfXU
rounds one	eaYepf
rounds you	dUpfjd
roundt	bajjWn
route	WXdeno
routed	pidWVh
routed to	qVcied
routin	Zchigg
routin .	ecWeer
roux	fbbhmd
row	fVlcqZ
row .	cN0Wlb
row and	YYqZnZ
row at	eccdod
row fintec	nSndgZ
rowan	hUYqbl
rowan .	scYZic
rowan of	cobfec
rowan will	ebeqbc
rowant	jjaiYc
roya	mcWkde
royal	YYbdit
rsvp	QZrqYa
rsvp by	Vdgtbc
ru	emZXmf
ru 's	hmUbdm
ruairi	bfndfZ
ruairí	iXeVip
rubbis	XcoXbo
rubric	YpqWZX
rubric .	afofca
rubén	condaS
rubén .	XknjcV
rubén shop	ecpbdd
rugby	hXjWil
ruhr	SloigX
ruhr it	Vlmeec
rui	lTokZZ
rui to	dWllec
rukhsa	mcYhef
rule	zjUdaW
rule .	sgZnRS
rule analyt	Vdemle
rule for	ihrZbV
rule in	lVnbdd
rule of	jrTddc
rule on	veXcZa
rule say	pacdee
rule that	Ueehng
rule with	pcddeb
rule you	bsccea
ruled	jhQUiq
ruled .	dUsdcg
ruled in	cXXgtX
ruled out	bhPiar
ruled you	iwSXYe
rules	lfpiSV
rules admini	ecpedb
rules not	epbbec
ruling	/dQPRR
ruling .	wXhWad
ruling and	qZicca
ruling by	qceaec
ruling in	tWebed
ruling of	foYdgb
ruling on	2XYXXY
ruling you	aqZddg
rumor	gpXdee
rumors	hjddee
rumour	kneYhW
rumour 's	cgZdrX
rumour had	nejchT
rumour has	hkhdkR
run	ecedlf
run 's	WarWZl
run a	aOQwbx
run at	dZpcia
run by	ebZWjq
run for	keraaV
run from	vXfgbW
run he	YsYWmb
run if	Xbbbxe
run into	dZrgZc
run is	ZbsWbc
run it	xvSHQi
run me	crbbcd
run our	bYfTwX
run out	beqdcb
run rings	aZdYbt
run so	bVqhdd
run the	ZZUi0b
run they	bYVhol
run throug	cwYabY
run to	cgieUn
run until	qkYXbf
run you	dacdpg
rung	jYoUjg
rung .	jbbasb
rung back	cUuaga
rung by	sLvbaV
rung i	bpaeee
rung it	RjXdkq
rung on	tWabbj
rung reads	obcedd
rung round	ZZYYsh
rung the	iTybXc
rung them	ccrdca
rung to	ZeWZno
rung up	dpacha
rung you	sdWUfm
runner	aUTPY/
runner up	NZOPa/
runnin	bldhZi
runnin .	YtfZQk
runnin a	cUilcm
runnin and	pacfcd
runnin behind	qdcedb
runnin for	ZipZOk
runnin late	kXtaaY
runnin no	eobeea
runnin the	cVuajb
runs	dkjbfc
runs every	bZpXld
runs for	akpfaX
runs from	casYiZ
runs it	kXNkik
runs out	TdkWvb
runs rob	fcpZbc
runs the	cnaqYV
runs to	cpfcaf
runs until	bxZWXi
rural	ZmmkZV
ruralh	efjXlc
rush	bxWphJ
rush a	azZUba
rush at	ecodeb
rush each	lWedme
rush from	bfapdd
rush it	mqaaYY
rush on	fadqdc
rush to	YsVanX
rush you	aXduec
rushed	ehZXoh
rushed .	herYbZ
rushed the	aYieod
rushed time	dfWbdp
rushed women	cqbbcc
rust	0jVZeS
rust .	2aZdRc
rust for	baYhdq
rust i	qiYXcb
rust ironic	rbbeeb
rust so	ycZXbZ
rust to	oShbmb
rust you	cbcnpV
rusten	ePkmdf
rusten platin	ddYdcr
rusten the	cdpedZ
rusty	fZmgUj
ruta	dkccbk
ruta .	beZdgo
ruth	XfehqY
ruth .	cpShpW
ryan	bckiee
rückme	gPpcmb
rückme .	ZYkZsb
s	jbggdf
s #	eTngjc
s @d	tcWdec
s a	grlRXc
s announ	aO5edT
s been	X0abdW
s budget	UvVccg
s call	eYapjb
s come	crZddb
s compre	cdobee
s crew	aYXcew
s date	rbbedb
s dead	deZoee
s final	Tabict
s group	geVjZk
s interv	Rhmjdh
s lunch	Uqbjce
s mail	vQgVkc
s meetin	nnMVmf
s new	edZcdp
s newsle	dbrdda
s no	iaXobh
s not	Zsbceb
s off	ewLfha
s panel	WfZuha
s phone	eYabds
s post	0QRYpU
s reset	Ybctbd
s stand	pebdea
s vote	aeXXpm
s when	9GUdbh
s you	hUhfna
s your	pcZTod
saas	faSd0c
saas 's	rcdYbg
saas .	YZVnub
saas and	aZackr
sabine	fRcikk
sabrin	iWcPks
sabrin .	hTmWnX
sabrin bodies	ekVcdn
sabrin sabrin	gUmWnX
sace	pWbikZ
sacked	mXlhZb
sad	TIaNa/
sad .	ZZbcZw
sad as	eYceeq
sad except	baaeer
sad i	dbcacr
sad one	jYaWrg
sad that	depceY
sad to	VUabX6
sad you	eeebco
sade	fhhhcb
sadly	ZbYWY7
sadly .	iiVVYs
sadly after	eeYeep
sadly i	dxVehT
sadly it	aXakcs
sadly no	dwZbeW
sadly we	dYMad6
sadly with	jgjjdU
safari	SOkihs
safari .	aTkVnr
safari and	dccrbb
safe	ee/QRV
safe .	keuQTe
safe and	XuqRZU
safe card	eiVrcd
safe evenso	bWpacm
safe flight	ebpbdc
safe home	YRyYbj
safe journe	gYxYcZ
safe receip	goUoYX
safe trip	ebtYab
safegu	acdblm
safegu .	YccXri
safely	Zi5RVX
safely .	eT9YZQ
safely in	gXqZcg
safer	kkZgUg
safety	VgckWr
safety and	ccZcZs
saga	WjkXhg
sahel	bkkZbf
sahib	WlgkfZ
sahib .	StZmZZ
said	hhdahg
said #	3geLTM
said .	kpZbcd
said ;	rZhcda
said @d	0kReVS
said @p	nlXiZU
said a	bX7SdU
said about	vRldca
said after	Rohbhe
said aisha	csViVX
said all	jhckdU
said an	Xsdddd
said analyt	duUjbX
said and	dapZYn
said antune	btXeeb
said anythi	XsicfT
said as	aadbrg
said ask	cnikXT
said at	YpXebl
said bear	cpaeee
said becaus	dhWfcp
said before	zdTXZa
said bless	cbpddb
said bring	XVc4TY
said by	vtUTSU
said call	Wddqhc
said can	YbjXxX
said cheers	dZtcda
said churn	Soaeco
said claire	eUYbyX
said come	cIM7ge
said congra	cZWdnn
said consid	dWddtc
said curato	VTwZXU
said deb	rmdbZP
said decisi	drZbZf
said defini	brhacY
said disabi	iuUaYZ
said do	QqYXuc
said done	dcbdpe
said entran	dbuedW
said expect	hqYaaa
said fair	ZW3aWT
said final	pdeXee
said fine	ZTsgpU
said first	edasXc
said for	ldnWhV
said forget	Wsbdba
said forth	pcdddc
said frau	dWodlb
said friend	padeed
said get	SOXnze
said give	1NZWoa
said go	ZNaotg
said good	kS9UNT
said great	XXbwZX
said hack	cudcdR
said hambur	edpeeZ
said have	WllYdU
said he	j5YNUd
said head	braddd
said hell	iVeecp
said helpin	tgUbZX
said her	dfsaaa
said here	Vliacl
said hersel	dbpdYh
said hi	VX2XXZ
said hire	WcbW0U
said his	ftfYZa
said hold	rmRoZT
said how	ZipgZX
said hr	VqgZdi
said human	pxOUUb
said i	YOijnn
said id	iaQojd
said in	jbhUoe
said is	lpRXka
said it	edTZmq
said januar	qSZedl
said kindly	cbaacu
said later	cqbedc
said leave	j0VaYO
said lets	hpkWcX
said letter	epaddd
said levels	dcpdcd
said life	cYsdeb
said like	omSbgc
said marta	cyRYZZ
said maybe	ijYdTm
said mind	WN9XTY
said more	buWccc
said nice	bpbach
said no	SDdbl/
said none	eXfdep
said northl	ueVXga
said not	dqMlZh
said nothin	Wd7cRL
said now	Xcetbd
said nudged	kfdmcV
said off	bbahdq
said oh	bKfgrn
said ok	ZUjnmW
said okafor	+jNVXP
said okay	bXYrcl
said once	peZcdc
said our	Ztaeac
said over	qZWYXp
said parts	asacdb
said pastry	Zaredd
said patien	Yqdeee
said please	mpZZbW
said prescr	btZeba
said priya	tZYpaW
said rasmus	gqaccc
said reads	wsPXWX
said ring	Vndnbd
said rob	uiWZTb
said sander	MgxbaY
said secret	Zarhbb
said see	RWXP6n
said she	traQfT
said shortl	qhaabb
said show	edcsYd
said since	brWecj
said sincer	YtaebZ
said sit	SnihXc
said so	eoZPki
said somebo	hvTZbd
said someon	Ysabbh
said someth	ZqXWnb
said sorry	ampXVd
said start	cTikna
said still	coeedb
said studen	bbedoe
said stuttg	cZZdqd
said suit	bhqYcd
said sunita	aZvcbX
said sunny	cqWibd
said take	TOXh0h
said thank	fSlWjm
said thanks	cY0bVZ
said that	VyaVhe
said then	1EcXjl
said there	eTUjZw
said these	dpbede
said they	h1XWVf
said this	fXdloX
said three	mqXaaa
said throug	dadrdb
said ticket	Vtaced
said to	ShU0Vi
said too	ZqZWcn
said try	bWibVs
said two	sgXXfd
said unit	1cNkaP
said van	bZtcba
said wait	dpcead
said was	ZmgkgW
said we	cwXWcg
said welcom	cbEW6l
said well	UqYVlk
said what	RW8TVb
said when	uaeVkV
said whethe	ctZbec
said which	emdSnd
said while	gWhefm
said who	R3PfaZ
said why	bXaa1V
said with	kfYnhR
said within	ntRYXR
said withou	pWeifa
said would	XeiuaW
said yes	OKPa/s
said you	Oihhim
said your	gVckoZ
said>again	ZfcuWh
said>answer	ulXcYc
said>ask	hnVche
said>bye	ggqSjV
said>chosen	XiTY2c
said>closed	ZjfUhl
said>date	znSbdV
said>decide	qpVfaS
said>free	atlfYS
said>give	UbetmT
said>hear	tpaWUb
said>joy	Tdmblh
said>match	Tfdpeh
said>meet	WhVyhZ
said>news	ziSWZe
said>not	fcYdcu
said>offer	bZec1S
said>others	Ycbpdk
said>papers	fYXroX
said>post	XZhbsg
said>receipt	VQ3Ueh
said>refuse	TYYmdu
said>review	aqQcjl
said>said	epcdfa
said>soon	WpRjih
said>sorry	VgeVay
said>start	SdmTzQ
said>step	dfVwfZ
said>thanks	TS/VYf
said>wait	cwccYa
said>will	lpXcdd
said>you	aacetf
sail	hYxcXT
sailed	fioWZf
sailin	efWjje
sailor	efnceY
saints	fcljZd
sakura	cYfrZg
sal	fehlZd
salaam	fjbdeg
salaam i	dmcdoT
salari	bYdrib
salary	aYbtpW
salary .	XiYYqg
salary and	YdaeuZ
salary as	gZWR8V
salary band	WhdvRX
salary certif	eapecc
salary counte	edetTe
salary do	debtXe
salary expect	UVc7Es
salary figure	bdbuYe
salary for	eeseUd
salary in	eWmbpY
salary jo	adZtXb
salary now	dapdbY
salary number	bcbuXe
salary of	bebctb
salary questi	qWefad
salary same	edbauZ
salary slip	eaapZk
salary slips	ZeduXe
salary talks	ebdpbd
salary the	eedZpe
salary we	cdYbva
salary will	eceboe
salary wish	djasXa
salary with	daeasd
salary would	fncUoZ
sale	iRqahe
sale #	ccpYce
sale for	edpcdc
sale we	ecddbp
sales	filUmY
sales on	fbccqd
salon	ejcgkY
salon .	ZfqefZ
salon and	VrWZbn
salt	hTpWme
saltbo	ciWmlZ
saltma	qUoYkS
saltma it	sbYacc
saltwa	lViddi
saludo	mdhUdi
saludo .	hdlXVk
salut	aaheij
salut pool	eeeZob
salut your	jUkkcf
saluta	djMoei
saluta 's	hVchnd
saluta has	giUbZp
saluta will	awXaZY
salute	VWkobk
salute and	ZUaYpn
salute is	dbpbgd
saluto	dSrlbb
sam	ofXgeb
sam you	dkeoeU
same	hWeqkY
same .	YenWYp
same again	fVatlV
same answer	YrZfah
same aptitu	eedapd
same as	kvuHVL
same bank	ccqYff
same breath	eYWb0Y
same brief	Zdcrec
same civil	feeesU
same date	rXcdee
same day	haMval
same evenin	kWdcar
same firm	YWteed
same for	qdcgVb
same goes	oadeee
same grade	dabY0T
same hour	7QPtRS
same lady	epccXh
same lah	Tmjdck
same link	VVS5ZZ
same minute	feXaZq
same money	bVSS/H
same panel	iaVwaZ
same place	XVV9Ve
same promis	ocecee
same rate	bZccuc
same reno	dXadta
same room	WWX9SV
same salary	fddbqZ
same shall	sccZad
same story	ZrZXce
same sugges	ebpebc
same team	ddcYwY
same terms	daaT3X
same the	kZSacw
same time	lKR3cd
same traine	eddbqa
samir	qcZdfc
samira	ejlWch
sample	WYc9Vc
sample 's	dVdpeh
sample and	oSfhmZ
sample class	dbdqdb
sample lena	cqZgad
sample of	efXrad
sample penang	dbbqdc
sample please	edbqce
sample questi	dbqade
sample to	abfpdd
sample tp	cZdaer
sample which	batbda
samtra	cgdiai
samuel	feaUdt
sancti	ahcigf
sancti .	Xpheea
sand	Pcd7SY
sand .	aeYree
sander	RX6PQj
sander .	YbrcWf
sander sander	kXuUYZ
sandhu	cleXeh
sandhu .	YvYdce
sandhu on	jlTcdk
sandov	Vfdhod
sandov .	ZhSinh
sandpi	dmXgci
sandra	rcecbc
sandwi	egefhe
sang	lalefY
sanjan	kRXSkh
sanjan to	kPRRmi
sanjay	ZpjhYX
sanjay someth	bsaccb
sankof	bbcogd
sannai	qcedhW
sanne	aXjdjm
sanne .	YTreXl
sanne for	mQedbt
sanne i	rUfbai
sanne on	caerba
santa	WeOdps
santa .	dZWXfw
santia	mXXhek
santia .	jedWpb
santos	hVaUok
saoirs	XWmhhg
sap	hRweYd
sap is	cWreec
saqa	cfRome
sara	enXjcd
sara your	ebYdsb
sarah	fTictY
sarah .	dXgbqd
sarvad	cggfah
saskia	YYiplZ
saskia .	dXpbjd
sat	iahchf
sat by	Wcpdib
sat dark	Wdwbda
sat down	XWTdrv
sat in	ohdYkW
sat the	hqhVXc
sat with	fqeYYg
satisf	WUojje
satisf the	ZggVho
satisf with	Zeepee
saturd	YRYV6l
saturd .	dVgTpn
saturd career	oZVpeb
saturd girl	daXbir
saturd in	Ycsccd
sausag	gdubZR
sausag .	arebda
sausag from	hVrjcX
savann	Zabemk
savann .	XZZZsh
save	ceuVYh
save #	feqUfh
save that	isZcdX
save this	edpadd
save you	gYYZkq
save your	gWYmaq
saved	OT/XQO
saved #	daqbdc
saved .	cWyecU
saved and	Upfege
saved as	bQydcW
saved on	eYqdec
saved search	eaqbea
saves	ccidig
saving	ecjUhn
saving accoun	bfpaed
saw	dclbYq
saw a	ZnQfne
saw by	icpWee
saw how	iWcXnk
saw it	UewfRh
saw me	jhuQUa
saw my	cRdlbr
saw of	jXpbcb
saw on	dbhaYr
saw the	hSlUZu
saw your	efnpVS
sawdus	WnVucZ
saws	pRbqYe
saws to	dXctbb
say	jkachc
say #	huTYjR
say .	e9ZUYa
say ?	eZYW3X
say @d	1lLgYN
say @p	tgYaaX
say @t	ebbqea
say a	foalWZ
say about	mhTYVu
say again	ZYuhba
say aisha	uaYhYZ
say all	gYqciX
say also	cVZkkl
say an	dsdaZd
say analyt	jrUgXW
say and	htbTgZ
say any	ctdfYU
say anythi	ZspYYO
say at	Z2YbbV
say be	cZdceq
say bless	Xgqcbc
say but	YeVlcq
say by	/aOQkK
say chance	lhkfWb
say come	ZZR5aW
say comes	vbXabd
say do	VyVYla
say dog	wnZUUY
say each	Yqcdff
say everyt	riTcde
say for	pjfUXd
say forget	Xqeeee
say grace	aZxVYd
say he	YpjWYj
say hello	bR7aZU
say hi	WJ/Jci
say honest	bpehZc
say how	efsaZc
say human	pmXeaX
say hungry	cbrdcb
say i	ZOmcue
say if	uVXwWS
say in	ooScZd
say is	grOZcm
say it	iZXSso
say make	eYSrje
say marta	rYaeee
say me	ofcoUX
say more	gwlXQS
say moveme	qdeZcd
say my	lbggVi
say no	jMaamv
say nobody	guXbad
say northl	7nPTUR
say not	eZbWcv
say nothin	hvhXZO
say of	epeaec
say ok	fSVS1i
say okafor	0iRdWS
say on	mladVe
say only	ZkVhcp
say otherw	iWWabv
say partic	uXdcca
say please	ZdZawb
say reads	yiLhbQ
say rob	sjTWZX
say see	dsWbee
say she	WpmZTd
say so	ZaWdvi
say somebo	ZhWcdt
say someth	viRWiW
say sorry	hTljUj
say thank	YSzYXi
say thanks	bW7VXX
say that	iXeZbt
say they	gkhTYj
say this	UTQWs0
say though	eraddb
say till	jhVhjc
say to	ifiOmh
say transp	vXbfac
say unit	vYMkUV
say we	VhiTml
say welcom	cdVcxZ
say when	RvVzXX
say where	WaWtje
say whethe	2CgmeT
say which	jWX/SN
say who	/cMQSO
say within	fpbfZa
say yes	ZbUe7X
say you	fiVjmb
say your	VW4Vae
sayin	afflha
sayin .	Xbtcee
saying	eocbfe
saying #	eSried
saying .	bsbcgY
saying @d	Wpefff
saying at	bsaidW
saying days	Uvccbe
saying hi	hWsbdc
saying human	nUiiec
saying in	iRSnoh
saying is	dpcdfb
saying it	kqkMdZ
saying no	hWRgcx
saying nothin	X2bcbU
saying she	dobdec
saying shortl	qYdcdd
saying soon	tXcddd
saying sorry	dUcbdt
saying that	YdkqZU
saying the	ejehPo
saying unit	ZpTajh
saying we	gvcVbY
saying what	cZpgcZ
saying when	bxWhVc
saying yes	gedYuV
saying you	XYgYuf
says	lfcdgd
says #	2dLVSZ
says ;	baoeef
says @d	vXcddc
says @p	zTacbc
says @s	rVeeee
says a	huUhXV
says about	jkTfdj
says action	eeZpde
says agency	eZmgiW
says aisha	qebcbb
says analyt	zYYeWZ
says and	iaXfsa
says anothe	dYdqah
says anythi	V4XYZV
says appoin	aYdcxZ
says as	pUclce
says ask	XgRkkm
says be	kUauac
says by	0XbUgY
says can	ZiayUb
says chair	ZcdXse
says chef	Wpeeef
says chin	hoXdcc
says claire	aaddpe
says client	fbaYph
says come	JFO7xW
says disabi	qaddde
says do	WkgqfO
says dog	sZZhcb
says everyo	aYydWa
says for	cuZcXb
says forget	Vrdeee
says fund	cbXjqb
says give	wcYbaZ
says go	TblrjU
says goes	cUmeel
says good	aaohiV
says hang	bqaedc
says he	opVdWd
says heathe	lZaatV
says hello	XS/WWU
says hi	SO/UVM
says his	jWsaZX
says human	tcWiaZ
says i	cUUlvg
says if	veYXXh
says insura	edocdd
says it	hpcTai
says its	VsXlbd
says kindly	bedpbe
says let	mUeoce
says life	eZrace
says marek	Yqdeee
says maybe	b0XdYV
says me	nXYeZp
says mobile	bbteab
says neithe	Ypeeed
says no	ZZEXd/
says northl	/QRZUQ
says not	afQbgv
says nothin	QowUUX
says now	rbTjaZ
says nyambu	ZqdYdd
says offer	cXVa2b
says okafor	2UbbZZ
says okay	cYcdrd
says on	jtfYVW
says only	Zsbdcc
says or	bZbucd
says otherw	aaseec
says outcom	sgYccZ
says pastry	basdca
says pendin	cpafed
says people	cpeeea
says pop	dXiraa
says put	cklciV
says reads	uThccb
says receiv	cXwcba
says recrui	eaeeZp
says reply	Tccqmc
says result	ukUXbW
says ring	WhYwab
says rob	jqdccV
says she	ijpgTW
says show	cabuZd
says sign	VWasZd
says sincer	ZhpccZ
says sister	cZtacb
says sit	Xtebdc
says somebo	eddcco
says soon	cpbdee
says sorry	afYafq
says staff	daYduY
says stop	UgmkjX
says succee	accrde
says superv	aUvaZZ
says take	lXbapc
says tell	hdUcjm
says thank	UmtaeR
says thanks	ZWuZYj
says that	kqUdcc
says the	pgbUhh
says their	ibbYSu
says then	cVcrhd
says there	mOiasd
says they	adxYTi
says to	Vlkbdi
says transp	sXYlaa
says twenty	pUUYpb
says under	iqVZXh
says unit	uKgQtS
says wait	ZxbcXY
says we	ZjQciq
says welcom	YdZctd
says well	YfVkqc
says what	Pbheri
says when	YsliQe
says whethe	tabdZe
says which	rVYUkb
says who	/cLUUS
says with	bsWZjZ
says within	tccacd
says yes	jkNduW
says you	WWeWvo
says your	UYhZpj
sbu	hhhXkZ
sbu .	ihiWia
scale	Sdbkuf
scale .	SiTkte
scale jessie	dYddsc
scale of	Qiiijf
scale reads	deYsbd
scaled	eehlZd
scales	XlXhZj
scales and	ZWVhco
scams	ugTXbh
scan	cVZ/WT
scan .	YSowaV
scan and	hodfXS
scan by	acaphc
scan it	aWZxeb
scan of	hXZuhW
scan please	ebZudb
scandi	XXdpfh
scanne	aMchvh
scanne .	YThidn
scanni	Zjgghd
scanni .	WlYlka
scans	fVS6Yb
scans certif	ddZrdd
scarce	fVjbcm
scarce .	cVrbhc
scared	eXgiih
scarf	dX4YYW
scarf .	cZsYjb
scary	WkZlid
scenar	WXccuk
scenar .	QmanlY
scenes	lfTeke
scenes .	ogbahZ
scent	iQpSmh
schedu	gfRrmZ
schedu a	agareb
schedu for	qZaoYX
schedu link	ecdqbc
schedu no	drabeb
schedu provid	deeYpe
schedu tought	lneTee
schedu you	VUf0aX
schedu your	ecbseZ
scheme	bYgfkj
scheme and	abXqlb
scheme you	ccZsec
schola	cQZoln
schola .	eTYcoq
schola desk	giiVaj
schola post	aalYtW
school	fbgdke
school #	hcflTl
school 's	hlkfYW
school ?	dZlcoY
school @d	mmUWkb
school agricu	gVnldZ
school and	dRhdjo
school are	bcqbbd
school at	abpdee
school begins	Sqcmce
school board	iVnfjV
school bus	fWRhqm
school busine	rYbedd
school came	aYkZrZ
school fell	dZcbWr
school first	fghZoX
school for	blXcpb
school has	XiiTbs
school i	bimWhc
school is	lcdkiU
school lodge	dZZWsg
school nowick	oTalWW
school of	jhVhef
school post	bkmjdT
school says	dkfdmV
school that	jpSajb
school the	ecboce
school togeth	dcqbcd
school will	UoWjpX
school with	cXzjaQ
school would	hWZfqe
schreu	iXemhb
schröd	kmeZfW
schröd 's	plWbba
schube	aZvMtX
schube .	ceradZ
schull	hrUbbh
schull .	Zqeecf
schust	ifgVkg
schäfe	hTvcVh
schäfe .	YVnUhq
schäfe and	btbdca
schäfe in	iaqaad
scienc	Pflnec
scient	eePflp
scient go	deZYsc
scones	bgTZir
scones .	cXeWhp
scoote	pgcfYZ
scope	eigfbf
scoped	Zgfejg
scoped .	jgTdob
scoped me	YSzVZi
scoped says	Vkegdl
scoped wants	ddaqee
scoped what	edeYpe
score	sePYYv
score #	dcbecp
score and	vdUSel
score is	hqVYbh
score it	tccZcd
score of	VnUjal
score the	ctZceb
score was	aQXVc9
scorec	jbYgme
scorec .	ZsRgqW
scorec an	dffXpf
scorec are	eabZbs
scorec of	lfRgqV
scored	hcVVa1
scored below	dYabet
scored by	tWjZfY
scored more	dYdedq
scored well	bqbadf
scored you	eZXakr
scores	1lYRUg
scores and	vadVbj
scores are	xcPhXg
scores for	baxUdb
scores from	onWabZ
scores get	pnZWbY
scores have	pdjbdW
scores were	hRhpai
scorin	fThpTn
scorin for	bZsbda
scorin has	Zqcefb
scorin have	fcocea
scotla	bmZlkU
scotla .	ZUikqW
scotla and	cqYkaZ
scotti	gceelc
scotts	cZXpfj
scotts .	cUtbpT
scotts fitzge	ZbZxXc
scout	cjqUac
scouts	hghmaU
scp	hXqfNt
scp .	kdadQu
scrap	a0adXZ
scrap my	feqdZa
scrap that	YtbYch
scrapp	XlMZT7
scrapp .	cZQicy
scrapp and	brbddd
scrapp in	edWefq
scrapp it	dpWedg
scrapp the	maVaau
scratc	evSbXj
scratc .	WrYlYg
scratc it	foaddb
scratc that	bsZZah
scream	eelbmU
scream .	efcZqa
screen	agXuag
screen .	VghrcZ
screen at	Zragdc
screen call	qdYUkd
screen commit	Ypddeg
screen done	radaeY
screen is	XWftbe
screen it	cYarec
screen on	gebpbc
screen out	feXdfp
screen physic	bheWpf
screen questi	YdZsde
screen says	fccYep
screen team	iWoeeb
screen the	dpVcfg
screen we	cXYgds
screen went	fapWcd
screen with	ipSfda
screen you	cXcpid
scribb	gaTfrf
scribb .	YZelsV
script	cfbZjm
script health	eZavca
script is	Zjpbda
script to	XpUdij
scrum	fYKgos
scruti	bkddkd
scruti .	WqffkT
scruti from	WZdpmc
sde	ljVbnZ
sdr	ibibeh
se	ahnXpT
sea	XhSpem
sea .	bfUnbo
sea has	dVhcim
seacro	jcglYd
seafar	jojUVf
seafar day	acuWce
seafar on	ctcdbZ
seal	acwhbP
seal .	aYzZcY
seal you	bbXucd
sealed	kgXmcb
sealed are	eobecc
sealed ate	cUggnh
seaman	kchjfW
seamst	kfYebm
sean	cedlbh
search	bdlbZo
search .	UlmQar
search and	kPecbv
search commit	jrQjaY
search firm	dkUqbd
search for	dUgkUs
search goes	XtZeeb
search is	WbmZod
search it	enVdel
search me	bvcaZb
search on	aTzfcb
search result	edpZed
search until	eXsffb
search while	eXqffd
search will	goafeW
search with	eabefp
seasic	Ujcmeh
seasid	brehYV
seasid .	aoYieb
season	aVkbds
season .	XUqWfq
season and	dfocda
season has	dabedq
season we	ceYefo
seat	ZVbpbq
seat 's	eZbacu
seat .	fOefir
seat and	nVZned
seat at	YmU0QY
seat for	gWYYui
seat has	ecabbt
seat on	aZmkSn
seat you	Zdapbl
seats	RcWkby
seats .	RiYnYp
seats are	cgqbcb
seattl	bWtajc
seattl inkwel	bbsZdc
sec	lleiUW
sec .	edpXdg
secate	YVrlZY
secate .	aYpicZ
second	bcYqgh
second #	ddXseb
second .	ZTTihz
second @d	Wckoee
second @p	ddpbdd
second and	icdYZr
second bit	jSkqaa
second call	fomTaZ
second chair	ecdcdo
second chat	iPhuaX
second choice	McTXlz
second class	qgZVka
second coffee	marTdc
second conver	afcwQe
second copy	edsddW
second date	XbhwYa
second day	cWWvWk
second does	dabecq
second engine	agXWzc
second enthus	YhdYqf
second essay	uadadY
second favour	egpYdc
second floor	cLpZpi
second go	WaYyTg
second hand	dfmTdm
second has	btdcdZ
second hire	cbcdcs
second i	pPiOgv
second interv	XcexeX
second is	nNlXqd
second librar	edbarb
second line	dXaXui
second look	XWczYh
second lot	aYavcc
second meetin	OVd4Vh
second messen	UdoZnc
second one	dVc5bT
second openin	cXZaiu
second out	daacqe
second page	dacoci
second panel	UiZsYi
second part	ajaqbc
second period	eddodb
second place	nZWWZs
second rapids	jabXqf
second refere	Zbj0XS
second round	difsUZ
second rounds	dxeQWQ
second seat	bdaUql
second so	dcVbkp
second stage	UaR4bf
second stuff	ddbdqc
second talk	WvYjYc
second the	olRbdh
second time	rbeWci
second title	dcaqed
second trial	gXaueU
second visit	lqScec
second vote	bqddfa
second week	ciaaqd
secret	kfZldb
secret 's	ibTpdh
secret .	kocQjc
secret about	gUjgdl
secret and	lhjjXR
secret at	cbXeer
secret by	hcYtba
secret cofion	ceZepc
secret for	bUqnca
secret had	Zpbach
secret number	dZcrha
secret says	jmWWfi
secret took	eZpeeb
secret we	eddYep
secret will	jcUtfU
secret your	ZXprbS
sectio	gZganf
sectio #	XiQvgX
sectio .	TZdZkx
sectio all	VdhZlk
sectio and	ZpXigb
sectio applic	qkeYfU
sectio group	kTebeq
sectio namely	lbRfle
sectio of	carZdd
sectio people	Ulocee
sectio talent	dcbdpe
sectio the	cbcYub
sectio wants	debpce
sector	WerejW
sector .	VZglkf
sector locum	hjSqbd
sector you	edqZcd
secure	YTcjok
securi	bdgqXe
securi #	cnVhch
securi .	XZsghY
securi cleara	afUqci
securi compan	kTefej
securi form	ckWpcb
securi have	dubVab
securi interv	fWYnlg
securi office	hcUjen
securi questi	chmibV
securi reason	davXcZ
securi team	ddqZeb
sedge	Yggkee
see	amgnZa
see .	V/VbVS
see ?	eYqhZd
see a	enVdck
see about	d2TXdX
see above	wdUYad
see after	dvcWdc
see all	Z2bPcd
see and	toSPaf
see anothe	dSwace
see anyone	XjQQ5T
see anythi	dXuXdZ
see by	tUafed
see camero	ccYSks
see each	rQcqdb
see enough	fbdeXr
see first	ivbZdS
see from	cVkfmd
see he	hpbZcd
see her	aklkOg
see how	d5MsTR
see i	dfmVck
see if	UjWwac
see in	evbTdd
see it	vReeWm
see me	NGb6Tv
see more	egpYeZ
see mum	XVrhde
see myself	Vkpaea
see new	eXsZec
see next	bbcred
see no	wZWfcc
see one	oVYobg
see our	cU1Ncg
see people	cQfxba
see she	Xsbfcb
see somebo	frjacT
see someon	hmhciU
see someth	cVobdk
see that	lbjRpb
see then	cpYecc
see they	dpbVid
see three	cpehXc
see to	snTTbe
see two	gpbRkd
see unit	xSdYee
see us	agOuZk
see we	VzaXdb
see what	Y/aTOU
see when	aqibcc
see where	T1hTVd
see whethe	kojVdW
see who	Qv5KRO
see why	pmXRhb
see will	XyXZdd
see you	PMk8jc
see your	URwmbc
seed	Xcankg
seed bank	cdYplb
seeing	XphqYV
seeing a	ZfajpY
seeing admini	eaddpd
seeing her	gccraV
seeing how	dhpbZc
seeing me	fWjtaX
seeing people	exUaad
seeing that	ZpXkdc
seeing them	dabqcc
seeing two	gpcZdc
seeing you	TUrpXg
seek	hcfoZc
seeker	RcrcUn
seeker .	ZVlmZj
seekin	cgXjkc
seem	XpVjXn
seemed	mblSXn
seems	gcXkjf
seems .	mSagrY
seen	ighhca
seen #	Zuabbc
seen .	ZaylXT
seen a	XqggYe
seen both	cqZece
seen by	aMznYR
seen enough	mdZQxV
seen everyo	xYYbbd
seen first	cjsXaY
seen fit	ebZcpg
seen for	cZZxXa
seen it	qjchWU
seen on	VlYnYm
seen one	aqbeYi
seen our	edrbZd
seen them	kVoecb
seen this	jnVjbb
seen to	cUahol
seen two	dsbabc
seen what	qkacbY
seen who	Zqdded
seen you	aTL+kP
sees	XjgrZX
segmen	mVjlYa
select	ciUiji
select .	TXPfi7
select and	fKiSxh
select anothe	daahcp
select as	ZcZa1V
select board	RrYkfi
select by	lncUde
select candid	dqcccc
select commit	neWWfo
select day	Ubp2NW
select dog	bWetee
select evenin	VpYlbb
select for	chTnrW
select is	mrbbXW
select joinin	fnaelV
select list	qdZbde
select of	ocfVak
select office	Ypegda
select offici	b1YabU
select on	xbWVcc
select or	wYdYda
select proced	ZXfaeu
select reads	nQelVX
select shall	qbdZeb
select you	YlTO4T
self	jTXorZ
self a	gjWeif
self along	dbepcd
self on	edcepa
self the	bWkqfZ
selfie	WpXboe
selfie of	Vdeeoi
sell	Ufmajg
sell .	Vrghae
sell the	dqaYde
sellin	YXnhaj
selwyn	hRmhie
semana	XYtegZ
semana .	cavbbZ
semest	dYmWmg
semest .	fZrgfW
semi	dgchcj
semina	WWqlXh
semina to	dVhmbj
sen	VfhlZi
senate	deieeg
senco	ThpZke
senco .	Vcsdee
send	aXd3eY
send .	dPpmcc
send a	baroYV
send again	ceapee
send anythi	mVpkaV
send back	ZVUSuw
send by	VcZxde
send cv	edaqbe
send detail	rbZXcd
send for	ayYfVY
send furthe	mnkPdb
send her	YSb3fZ
send him	WZbslX
send it	VXV/fW
send me	aYXwbj
send more	mWmiXc
send one	fadodb
send out	tWecbb
send over	XXU1fc
send passpo	ebdrbc
send proof	edatbb
send refusa	ubcbdU
send round	okhTdX
send the	bUSwtZ
send their	agmgmP
send them	UTa0Xh
send this	bWqSji
send three	ZWbrck
send too	eatZeY
send travel	kedVnf
send two	bTZyaa
send us	ZVU7af
send when	dXYvdc
send word	W0aeaZ
send you	ijgehV
send your	ciQyVc
sender	dZtdba
sender .	cYxZYc
sender would	eZtbZd
sendin	ZXeokf
sendin a	WfbuXf
sendin it	SShomd
sendin me	ZekljU
sendin over	hkPlfg
sendin people	bZZdbq
sendin that	hZwXaW
sendin the	jXfbtW
sendin them	bYRvbf
sendin this	dX2ZZV
sendin those	YTqnea
sendin us	jXTaZy
sendin you	XNZoza
sendin your	ZuQibj
sends	nQ3TeW
sends her	ST5WkW
sends his	bWuZia
sends its	mZoZcZ
sends letter	plTcbd
sends me	ccWsZc
sends the	lgTkkX
sends them	rfWded
sends you	hUtWcg
senhor	madXji
senior	bfVcrk
senior .	ffVdcq
senior associ	eedVre
senior for	dTZcbx
senior key	kbldiW
senior one	efcdpY
senior or	Vpccej
senior post	ieddpW
senior role	aoWaqa
sense	brdXUn
sense of	SxgWbh
sensib	hTcpdh
sensin	degfdi
sensor	jVuXjV
sensor .	rbrTYS
sent	dcsebc
sent #	wWUXVb
sent .	bcuePd
sent a	WdtmcT
sent after	cbsbec
sent an	keVeYq
sent and	sWXoaa
sent by	kgRmka
sent for	hrZcba
sent from	ghTYgs
sent her	cgtVad
sent home	SPjca1
sent it	UYslcb
sent me	MR0ibj
sent mine	darebd
sent nothin	ebpdec
sent number	XbXavd
sent on	keadWn
sent out	zaXaeX
sent over	WlYqba
sent round	XVnXbp
sent the	RZdlok
sent them	Zc9LXb
sent they	crXdee
sent three	dYVmcq
sent to	fm0SaP
sent two	hpXeeb
sent was	eihlcV
sent when	ZuYdda
sent withou	cbogYd
sent you	ZQrsXc
sent your	lwYNcZ
senten	dZggej
separa	TawhiW
separa .	YgkngR
separa applic	ebYbeq
separa asked	keoTdd
separa from	aaqeee
separa mail	cbXopY
separa to	fmZVdo
septem	pacLte
septem .	scVcmW
sequen	kbYigg
sergey	cRmUti
sergey .	XYpWmi
sergey has	qccedb
sergio	SVevab
series	hhhXnX
series #	ZZUoik
series .	nobRkX
series card	feaodd
series tied	cZkaob
seriou	fhdtYV
seriou .	Ubhodh
seriou about	cfZpde
seriou consid	atbZeb
seriou though	nUncce
sermon	RRvUnW
sermon .	bZVbqf
sermon and	carZcc
servan	gWmYnd
servan was	cZYdph
serve	gfjYka
serve 's	gTidil
serve .	VbsbVm
serve for	eoYbhd
serve is	YrYcee
serve said	pWcgae
serve says	glTXoa
serve to	csccYd
served	bfglXi
served is	pebbee
served test	afasba
server	yMdOrh
server and	ecebqa
server on	pbcchc
serves	hbgela
serves inform	Zccrde
servic	ffYeeo
servic .	bkUYlo
servic @d	ZcoWkd
servic centre	gVfhdm
servic ever	YkVbnl
servic full	dcqdcb
servic to	kZjaWn
servic was	cbdfep
servic will	ecacrd
servic you	dUrjhW
servin	hYljVg
servus	jYnagc
sesay	oWSfWs
sessio	bYbwZi
sessio and	klfVZg
sessio for	dZvacY
sessio i	cVahbv
sessio in	gYWjap
sessio is	ZfZvcX
sessio with	eWazZb
set	afesbb
set .	NwqUXd
set a	YsfhZX
set and	arcaeb
set aside	gbUjpe
set design	ZlcVXu
set it	NMW/VY
set itself	cseZcb
set me	aWVnpg
set milan	qcZcee
set myself	fYpeee
set on	VVdolj
set out	gUealn
set remain	ciXpdb
set so	rkRVbe
set up	NZk8WY
set you	XecguX
set your	hjuNda
sets	Tdlkic
sets of	baqlaX
setter	mWgdeh
setter 's	hkfkbU
settin	XPpfgo
settin .	derTXk
settin i	blTdoe
settin that	bapWcj
settin up	YVZxge
settin you	daZcdr
settle	uiTXgg
settle .	X6jNdU
settle and	tgQWmZ
settle before	6XWRVX
settle betwee	qVdcla
settle by	0fVWZZ
settle in	nVrbXe
settle it	rbRdgi
settle northl	qadeae
settle on	nNKaf9
settle she	Wsdddd
settle the	aWZnsb
settle which	beeocd
settle while	eqWeee
settle who	olgbbU
settle yet	iUdsdd
settli	eecihe
setup	cceYmi
setúba	hXlpbW
seven	pYhVdk
seven out	ebbbcq
sevent	daZqch
severa	ZwfWaf
severa .	aubVjb
severa and	dXxacW
severa people	piZfaY
sew	jeigYe
sew job	iejfVg
sewing	fShpYi
sex	bitZbX
sex .	ZeqiaZ
sexual	pSbqbe
sexual .	pVZgal
shadow	ZhrgbT
shadow .	XawZcW
shadow on	mmTdee
shaft	mYhcbf
shah	gdZYjn
shake	jXZlfi
shakin	ZZXrnZ
shall	qmWfdY
shall .	mgUdnV
shall arrang	fWdpee
shall be	rrXbeR
shall commun	pjaZbY
shall confer	dqbcdd
shall consid	dpeddb
shall decide	gpfdZY
shall delibe	brbddb
shall fix	dadpec
shall give	qhaacc
shall go	VWcpcp
shall have	/KTeXX
shall hear	ucYcZZ
shall i	RDlwkk
shall keep	cdYadt
shall let	secXcc
shall not	hYjVZu
shall notify	hpaZcZ
shall put	duZcca
shall reach	pcfade
shall reflec	cpdeeb
shall report	dbebqb
shall requir	dYasdb
shall revert	aucaca
shall ring	vWcbcd
shall see	UtcXhd
shall take	qYhfaa
shall teleph	xcWeYX
shall tell	0VdYca
shall veg	rbdbde
shall we	QKSw6M
shall write	g2WXYU
shame	RInaS9
shame .	YSmUUy
shame about	bgRjXw
shame but	eZdcep
shame they	cbpded
shane	adpmSa
shane .	UeWwde
shane got	bdpcae
shanic	bYhfki
shape	tgZbZc
share	dbpfgZ
share a	apgmYX
share an	gpaddb
share code	bXcvdZ
share i	cUjjmc
share it	gjxPaU
share of	ibaZrb
share the	dWohag
share this	aapaai
share with	oikOee
share yet	cpbdec
share your	ZVqmbX
shared	ehhUqb
shared #	epadeb
shared .	ZXYa0Z
shared a	dcqgYa
shared among	dfZedp
shared bottom	eccrcc
shared michel	fZsZdd
shared servic	kXZXjo
shared vehicl	eaqdca
shared with	oohUXX
shareh	hoZXdh
shareh are	dcbqec
shares	cXhpkW
sharin	Zgjahi
sharin it	Xuabec
sharon	gZkbke
sharp	cekZWo
sharpe	bbYirc
shaun	VmRthb
shauna	tXtXVW
shauna .	gfqZdY
shaz	cgifff
she	jhbfde
she #	SpSlZn
she ?	Yqcgcd
she also	bsedcZ
she always	bqgceV
she and	apWlae
she answer	ZjkoXU
she asked	oNfvVe
she associ	tbbXai
she begins	YZWbX1
she bidder	ZnpacW
she blow	jZYdbq
she called	OYjelr
she calls	vTWZhk
she came	UfViaw
she can	UeQsli
she checke	dUbXqh
she choose	qdZcdc
she comes	YoZbbp
she compet	gpZdce
she confir	bYXYew
she could	T0rRbT
she crosse	Tvaabb
she decide	vbYehX
she declin	creefW
she did	oUhhai
she digest	Zbbqee
she do	bpeecc
she does	kxTfXW
she emails	pbedec
she ended	chWpde
she enjoye	ZXvYbf
she finds	nVddel
she gave	UdlhVn
she gives	rjXkTX
she got	bYneRr
she govern	cccepc
she had	aXxbXi
she heard	fgoYba
she hears	ehrZXQ
she held	sZbbdd
she her	agUkZp
she hopes	flXiUd
she housek	cfpcbb
she hung	cXqgbc
she interv	aZaqid
she just	Pqdhlb
she kept	egmjSd
she knows	qLtmXU
she let	QpgKZm
she lets	sccZdc
she likes	UkXflh
she looked	sSYWko
she lost	cabadt
she made	fkmUXe
she may	V4XcYX
she means	cOUotg
she might	Ydbrdg
she moorsi	wVcZcd
she must	luXXUf
she needs	QSYszS
she never	QjxeZT
she no	dZuddV
she noneth	bvYbbc
she nor	kVZloa
she now	qWdeee
she offere	RUbYyl
she only	jPodif
she papada	baiqda
she passed	YXhdds
she pay	Xsacde
she phoned	cbcZqe
she phones	rbbcdd
she picks	sjbaYZ
she promis	4UYcZY
she pulled	ZuaYbW
she put	pXZbpa
she rang	TYZkkr
she ratify	cofcdd
she read	fLahhw
she reckon	mqZVYU
she replie	lnLeoa
she rings	vURfkU
she saltma	rXacdd
she say	giVmcg
she says	phchbY
she scanni	Ypeeee
she sends	nRuWjS
she sent	aljRXr
she should	bdeoag
she signed	ZbbhXu
she signs	wbbdYb
she sits	nWbjhd
she slid	bYYXyf
she speak	dZbcct
she stands	sYdcce
she starte	ecXeer
she starts	eSRdX7
she stood	dXZekp
she takes	bvUmYW
she talked	VXuYnb
she tells	/UYXSW
she texted	lRcjja
she texts	vdaYbb
she think	cucWdd
she thinks	qiTbVc
she though	pRhdbm
she took	ajqVZe
she unlimi	Zrcdec
she used	nUnccg
she wants	VeMwtW
she was	mZeVeo
she went	pYaYmc
she will	qtVcZZ
she zippa	jUkfia
sheare	iWflZh
sheare them	ecqdda
sheare you	eipWZc
sheddi	hbsTea
sheep	jYddWs
sheepd	aaeafm
sheepd .	ZiiaoT
sheet	ZiVWqo
sheet 's	hiobVa
sheet .	WfXchs
sheet and	XZbpkd
sheet has	efYbdp
sheets	Zhcgjg
sheffi	iainaY
sheila	XkXXuc
shelf	VfuVbi
shelf handwr	ekUijc
shelf until	dYsdcd
shell	ZVahfu
shelte	glcjWe
shelve	TF/jfQ
shelve .	cTcqbm
shelve for	WX1baZ
shelve the	cQrmhV
shephe	Vbpibc
shephe .	WbsZjc
sherif	dmcggZ
shift	ZcdqmY
shift #	fccpbe
shift 's	hTZfri
shift .	XfRsqY
shift ?	gTg0Sa
shift allowa	cccqbe
shift and	lRYhli
shift at	hlWanZ
shift but	bgdZrZ
shift by	Vgdpgc
shift done	taiLkf
shift from	bedbqe
shift i	SYVxWp
shift if	cuaYbc
shift interv	Zpeaee
shift lead	akWVva
shift matthi	chqYXX
shift northl	iYcrZZ
shift on	Spablk
shift so	gWXkfn
shift that	dbYabu
shift the	dXWXtm
shift trial	SljhTZ
shift unit	ZaXyba
shift was	ulmSdQ
shift with	WUdwjY
shift you	hmThed
shifte	afavWb
shifte and	Vsceed
shifte me	cddqdc
shifti	ddfnad
shifts	eVjtZb
shifts with	eeqceZ
shiftw	hgXngY
shiok	YcpkZb
ship	gYmjda
ship .	pcfeZd
ship and	XxUZhZ
ship i	edcXsb
ship number	ebbrcc
shippe	gcnicW
shippe cut	cenmaV
shippi	pYnVbc
ships	klkUcY
shipya	caYdjp
shirle	kddckb
shirle 's	fbYeqd
shirt	kcdWkh
shirt within	pXfeee
sho	bYpXpb
shock	QX0Ydd
shocke	Xifdoa
shoe	kWkgjV
shoe size	cbscac
shoes	hgXlia
shook	bYfcrf
shoot	dZRzfe
shoot 's	hZbaqc
shoot it	dZauZb
shoot me	hZareb
shooti	RiWhoi
shooti on	bacboj
shop	eWjeij
shop 's	XkeXeo
shop .	cOqgdn
shop by	bahqcc
shop closed	casdeb
shop coasta	ddpddd
shop floor	kdWiYn
shop has	kUablk
shop here	edbqbd
shop i	ZjpiYZ
shop is	nYkWrT
shop it	eedZpc
shop manage	icWceo
shop my	elYcXp
shop no	YfRbiv
shop said	isKeih
shop so	dZYpgh
shop talk	cbvXdb
shop to	ccaWrk
shop unit	iZQpmV
shop will	Yfpcdf
shoppe	fgfhdd
shoppi	nUacli
shoppi bar	hSbiin
shops	ffnXee
shops .	ikVWgl
short	aZZogn
short .	Waalas
short a	hZZaqf
short and	lYYXoi
short answer	UkTgXx
short bdm	noRbaf
short but	ccdqeb
short by	Zdccds
short call	XXpoaW
short conver	dUXYta
short exerci	ccdoed
short i	YWmcpc
short identi	qbeZee
short is	kbeWoe
short jo	cbfcrc
short list	QkKuem
short long	jeeVod
short no	ijUYcp
short notice	beknVf
short of	WeXgU0
short phone	aoXjea
short prepai	hcfYqW
short questi	adYudc
short so	ijcWnb
short story	khYaXp
short survey	cerZdc
short the	iZSgmj
short they	fgWeWr
short you	aYcWzb
shorta	lahceg
shorte	Yfbqfb
shorth	UYTbqs
shorth .	ZZVclp
shortl	jwRtPc
shortl .	YjOsUr
shortl ;	aegrWc
shortl after	WwcZdc
shortl agains	eqXced
shortl and	coUtLi
shortl applic	nhVkaZ
shortl but	pUeccj
shortl by	ohbhZa
shortl candid	ovQdZU
shortl for	ZWd1Om
shortl has	nrUWdX
shortl in	gsaZaZ
shortl is	omTZYe
shortl not	YzaXdV
shortl of	jhXtVX
shortl out	sWecdd
shortl outcom	uXZaed
shortl people	njahbU
shortl ran	obdddd
shortl takes	sgWcec
shortl the	inYVbl
shortl then	agpeeY
shortl they	XWeuee
shortl was	pfaiXc
shortl will	gyWXdS
shortl within	sUdefe
shortl yet	eteefS
shortl you	WpTjVm
shot	YgaYas
shot but	eedpca
shots	aqajgW
should	fdfgdi
should .	ZgmTij
should anothe	eYceep
should ask	cfpfbY
should be	oWVllc
should bring	cYhrbc
should cancel	bsacgb
should come	WKg6YT
should consid	yXXbeV
should have	aUSaf+
should he	eZpdiX
should hear	5USXad
should it	pqkRXV
should like	ZNUxtZ
should look	cVbkcr
should mail	Zcasec
should meet	Zddtdc
should never	ekUhei
should of	afZbgq
should one	ercYdc
should reach	KVsldf
should regard	pXaeei
should report	aZXomd
should ring	gfYrba
should say	fdZsZc
should see	bcqagd
should she	dxbXZc
should speak	bcepee
should stop	eSlUgs
should tell	Vdemjg
should that	jVrdea
should the	lxiRSV
should there	avYdea
should they	WubXkc
should think	YlpbbZ
should we	ipohPT
should write	gXdrac
should you	gdmOgo
should your	mxVOda
shout	grVeag
shout #	Rueded
shout .	T/WdTS
shout @d	oXefff
shout across	oaeeed
shout at	qTZUZx
shout before	bbedqd
shout by	lPXmpb
shout if	OWorif
shout in	kSeeeo
shout me	aTdwcd
shout northl	qXfefd
shout on	sUeeed
shout when	N6eYeZ
shout you	qRUXhn
shoute	ZZQtkj
shoute day	djUmbj
shouti	eZUcom
show	VWh4Xe
show #	daeocd
show 's	YgnPer
show .	eWmKyf
show in	gZpdeb
show it	M2VrUQ
show me	XUV/KS
show of	jRbSlt
show the	bdcqUj
show them	ZdXyaa
show this	ajrVZg
show up	YcXved
show us	VPN/OW
show you	RXpjic
showbi	fgdcXo
showdo	ddjiZg
showed	cadYol
showed and	epcZdd
showed called	Veceok
showed it	gpabhX
showed me	eavcdX
showin	gbidnY
showin compet	dadpbd
shown	iZqcZf
showre	dYbwZb
shows	Ygddjj
shows .	bUlqZf
shredd	oUiaal
shreya	WcSrim
shreya .	SXZrfn
shreya cleara	ecYrdc
shrug	qmPgdX
shrug is	pdXjea
shrugg	XftWah
shrugs	dnWZjg
shuffl	ghgfgZ
shunte	cmcckX
shut	WW9XUj
shut .	fWnlVf
shut and	fWnZcl
shut at	Wfpkbb
shut for	VdxdVb
shut it	eSllei
shut monday	bgocea
shut so	thaacY
shut the	TVgXb4
shut till	Tg1UbZ
shut to	bbobdi
shut unit	ZctZcd
shut until	Zfvaab
shut up	uUeWea
shutdo	haimVg
shutdo .	lScfdn
shuts	RXf3bb
shuts at	aakoca
shuts northl	daZucb
shuts unit	bapdcb
sia	Wgdhnc
sia .	YoSZoh
sian	aYiibm
sick	csrabP
sick kid	oeceeX
sick so	lmefZT
sick to	Ybqeed
sickne	mhXgcf
side	hhekZc
side ;	ieUfrY
side a	Uncnee
side answer	Ypcefc
side for	dZcrde
side greeti	cbrcdc
side it	fpdcXf
side of	kyXiWO
side the	ZiWree
side within	rYddfd
side you	ZdVtai
sided	aZcbct
sided with	aZcbct
sides	famkYd
sides and	ccpebc
sidewa	VhVgqg
sie	fgdiYk
siew	bhogkP
siew .	aZucgW
sift	hkNlRt
sift .	TWSnT1
sift and	facwXZ
sift for	dXepee
sift has	hajoeV
sift is	dtcefW
sift result	uXaZee
sift the	epdYed
sift will	eqdYfd
sifted	kUXWcv
sifted out	eXZYdu
siftin	g9JdXT
siftin .	buZcda
sifts	iYjhVl
sigh	ocjdaa
sigh .	nZpabY
sight	ZmZvUZ
sight .	YwbhaW
sight but	dqebdb
sight of	YbksbR
sight readin	fUVtXo
sighti	jaduWc
sign	VZcf7Y
sign .	SnXZ7O
sign ?	eahUuc
sign a	bdcsXg
sign and	YjactX
sign anythi	bohdca
sign at	PfYwgZ
sign beer	YaXxRb
sign both	bdcR0d
sign but	bqkZbZ
sign by	IcRR/Y
sign down	caWbgp
sign for	aZqciZ
sign here	ZQPxoR
sign in	WS/PYV
sign it	daRosZ
sign nothin	iUqgcd
sign off	trTYOl
sign offs	epcbcd
sign on	YWVL/Z
sign or	hYeYsb
sign page	YaYrkc
sign please	eeeZoe
sign scan	ceXtad
sign the	TPV2oZ
sign there	cabVti
sign up	TK3WZp
sign when	dhcZpc
sign where	YTWW9W
sign with	ebYepf
sign within	ZdcYwd
sign your	ebZO2a
signal	ckmYgZ
signal .	VZwYci
signal in	coaeee
signal it	hZSdqj
signal off	igpWba
signal on	Vheile
signat	beWg1W
signat 's	dYceph
signat .	cmVfna
signat ;	bhXuZZ
signat and	lggkeS
signat by	QUeT/W
signat in	bheYpd
signat is	hybVeQ
signat of	fraTmW
signat on	XXWmrc
signat under	ccctZd
signat until	debcoc
signat within	dedapd
signed	VUZb9h
signed .	QiYRyj
signed @p	YdaeYw
signed a	hVXZcw
signed accept	cdcdpd
signed and	cWWa2c
signed anothe	ddbddq
signed before	iacUxZ
signed boxes	Zedqbe
signed by	bQSg4a
signed contra	YaVgva
signed copy	XXeW5a
signed cpat	ebbpdd
signed data	cgXuab
signed declar	OZc4ad
signed elsewh	bc0aZT
signed for	ZY4QiP
signed form	bblZpb
signed from	ecceod
signed her	ceddYs
signed him	dYbaZu
signed human	hcaaqd
signed in	bWukaX
signed it	SVTd9Z
signed letter	bddUve
signed me	caWU1X
signed medica	ccbrcd
signed off	fjVXtb
signed on	jXQUwi
signed one	beZpga
signed refere	dedqYf
signed so	hXesXf
signed someon	WZZdZ0
signed that	ecdebo
signed the	VhTdmp
signed thing	eeeUtd
signed up	PcxXbj
signed with	WdmVlg
signed within	aeaduZ
signed yet	crZbbd
signed you	YkiRuZ
signed your	kPaUpo
signif	Ybnfgg
signif would	eaqddc
signin	XecK/Y
signin .	XXXWyl
signin anythi	dsWhbe
signin in	dcpZib
signin off	fshaXX
signin on	VgecsY
signin up	edtaZY
signin you	ZbZXkp
signor	bmRccr
signs	6lSYZV
signs .	ZsTncW
signs anythi	Xebtee
signs at	atXbdd
signs it	uZdacd
signs northl	paedee
signs off	plaYYd
signs on	wdaaZd
signs or	xZaZbd
signs the	wcYYeZ
signs then	apbeec
sigrún	dWoTng
silage	cbamdk
silenc	ovbYbS
silenc after	2aUddQ
silenc and	frVhYc
silenc as	krcaaV
silenc but	cqZedd
silenc got	Tmjdck
silenc in	YhuXcb
silenc is	ZjWjmd
silenc means	pmUbZa
silenc meant	XcYekq
silenc on	kRgpjX
silenc past	qZddkW
silenc she	Xvaadc
silenc until	atcccc
silent	atqcWO
silent .	YojZiZ
silly	UklgYb
silva	XohcjX
silva it	ebaddq
silvan	nQgZra
silvan .	dYZctd
silver	jcOqRr
silver .	YcbsZj
silver and	ekelfW
silver swear	pcceeb
silver the	mVbdco
silvia	VkjZka
simila	aOdZe1
simon	fXajlg
simon someth	ddbrbd
simone	XRhjkn
simone .	Vbcrch
simpat	Xclhjc
simple	riZTgc
simple .	rbdbea
simple and	drbcda
simply	XtogZQ
simply can	eqdeeX
simply have	hyUZca
simply not	buhcbR
simply says	Xreede
simply slow	cpbeec
simply stoppe	cYpfee
simran	cXkdkf
simula	WffmYh
sin	jZgkfa
sinazo	ifVhfj
since	afkYhk
since #	jwbWYX
since .	L5eSgT
since @p	WfnUli
since and	giWcWs
since antune	eqcWfc
since custod	bgpaaf
since deb	kSeeaq
since declin	cdeipX
since essays	qacedc
since ferry	ddapee
since helpin	VdmWne
since i	WW3Mkf
since it	jlSjZh
since long	dXaedt
since my	lkSgdg
since one	kiiddW
since parts	YapeXj
since school	cgVqcc
since she	nhVaWn
since so	oUbdnd
since teamwo	ekVekg
since that	bUkinb
since the	cWkblk
since theatr	lcWgcl
since then	Pe0gYe
since they	ZmfUuU
since tp	RhfYdr
since we	dPhdpl
since yours	dlnecW
since zainab	crbcdc
sincer	UgscZh
sincer yet	Xpefee
sinead	fgRenf
sing	agcZlj
singap	VRsjnY
singh	gjflWY
singin	gcogbY
single	ledZhg
single one	cvSddf
sings	QmopbR
sings and	bccpee
sinist	jkQhcj
sink	nVXphY
siobha	YbrZdj
siobha 's	jUlhWk
siobhá	ekhcdc
sioned	Zdoafg
sipho	bkXXoh
sir	lckafZ
sir madam	gjncbV
sister	fblddh
sister 's	RZjobm
sister .	Ugvdaa
sister and	hkPcrZ
sister by	obbgbd
sister compan	ZUqpZe
sister decide	qZebec
sister from	hbadqa
sister got	YmtRVh
sister in	akqccX
sister just	dpdcba
sister reckon	riSbdT
sister rings	oUeeke
sister says	iXgnVj
sister she	uceaWe
sister stakeh	njVgdb
sister the	actYcd
sister they	dbafeq
sister to	Ugjnee
sister wants	ZdXbcw
sister was	dhqhbT
sister works	XaZYrp
sit	emXudW
sit .	alfZrU
sit a	bfbrgY
sit at	ZWZrmc
sit by	SxjaaX
sit down	bhWloa
sit in	QRq5VV
sit it	Udcobm
sit on	vhcZcT
sit still	nVdaod
sit the	TRL/Uk
sit there	arRhkb
sit tight	j5cRVP
sit togeth	tbcXcd
sit with	jdcrWZ
sit you	dXargc
sit yourse	ebtWec
site	ccfpce
site #	edUbkr
site 's	Vaffco
site .	YYpVYv
site boss	pZccic
site by	jbXqbd
site certif	ehaXoe
site direct	Zpddfe
site dog	defpXe
site from	cbYaud
site got	gigRji
site interv	edYrdd
site is	aWzVeb
site lead	fdasaZ
site manage	afWlkg
site nurse	mifRkf
site office	bhZrab
site pass	dddpcc
site rob	VmcYhn
site superv	Zrdcgb
site trial	dpVgfe
site visit	ZdT6UW
site walk	caZqci
site with	qgWiXb
sites	UwVjeb
sites texas	cbaWpm
sites things	bwVdYa
sithol	qdgjSY
sithol .	hYzbYU
sits	ivdiTW
sits .	YybbcY
sits @d	pZeeee
sits a	dXpeed
sits again	addtcY
sits down	wZcXbc
sits hack	pbdbee
sits in	MSwwaX
sits on	pkdaVf
sits the	dqadcd
sits with	Y0fUdV
sittin	goRcjh
sittin .	epOfgi
sittin ?	deWaqh
sittin at	cWicgp
sittin down	fbgPsl
sittin in	WYiokb
sittin on	ryTXaQ
sittin the	eaXUcx
sittin there	fVanle
sittin with	b0YcUU
situ	daXdpj
situat	cNlqhf
situat 's	dZscda
situat and	XhdZsc
situat learni	dcesab
situat mailed	pcbdee
situat wants	cccpee
situat with	iUbnla
six	cUYopg
six .	deUjoe
six ;	Vqghbd
six and	hVPncr
six candid	pdeddb
six for	sdbYfa
six from	dpfYbf
six jessie	Zccsdd
six month	dXZdtg
six more	esZYjZ
six names	hVcfqb
six of	niZiQj
six pages	Vcarlb
six questi	aXfwcZ
six rounds	eRoakk
six sleeps	qcadde
six weeks	bWcdse
six were	nTWain
sixtee	XqZeja
sixth	cUcobm
size	Zkbbij
size .	VfeQnq
size i	cWZtbe
size of	UncYqa
size on	gbceWp
sizes	giaofS
sizwe	rkWVfb
sjoerd	hhmdZY
ska	Tcajgr
ska to	eifUfk
ska years	dbfbap
skarvi	fecdZp
skarvi the	ebagcp
skarvø	efbjch
skates	ibhjZf
skelet	amZcbn
skelet .	bdfdbp
skelet staff	esXedb
sketch	aalgei
sketch 's	ZXgcfr
sketch .	epchaa
sketch a	ffbepZ
sketch in	fZqcdc
sketch those	uTaefd
sketch which	eWsdda
sketch yours	ddWedr
ski	fbhoba
skies	Vaalqi
skies .	WnVglh
skies a	cccqde
skies was	ddtadZ
skiing	kfdfZg
skill	eZeiam
skill .	cbZfdq
skille	hkThZn
skille came	bcYcpi
skills	jahnVc
skills and	YveYde
skills are	bclVdr
skills check	cbWudf
skills test	paVlab
skim	fkUbkj
skim .	cYafrf
skip	ammWed
skip .	Upocaa
skippe	eYZfol
skippe .	dkQgil
skippi	lhXegd
sky	guWVeb
skype	bUT4Xd
skype with	hcZpcb
slack	fmXiga
slamme	anfded
slappe	daobjZ
slappe a	ebpeca
slashe	Xdhiej
slated	bjZpfX
sleep	ufmUiO
sleep .	ZRyiPk
sleep for	kiggeQ
sleep on	tsOQqP
sleep well	sTkehT
sleepi	VSmhpg
sleepi .	ebqccc
sleepi for	dWiqfa
sleeps	wonSMT
sleeps .	mYvaZV
sleeps a	aqcedd
sleeps on	zlSVXe
sleeps she	sVdeed
slept	YmbWoe
slid	jeHite
slid a	YZUjxY
slid my	ebaYdu
slid the	ddcdra
slide	hfifdd
slides	TQs9TW
slides .	gOjtbd
slides are	aZsgcZ
slides from	dcvWcb
slides got	qgbaaX
slides in	Zeaqec
slides to	Pcc2dc
slides you	ZctZdd
slight	ZQnlZp
sligo	XVlhhj
sligo .	aajpfY
slip	bcescY
slip .	qPenee
slip and	cinVaj
slip back	YanRpj
slip by	WaXN2e
slip copies	XZTvUX
slip for	ZaqmVW
slip from	cYscbb
slip no	gdnVkd
slip so	eaepcd
slip they	itTXXa
slippe	rjajZU
slippe .	luOfkR
slippe and	cqffcZ
slippe by	WYdddr
slippe to	vTcccd
slippe was	oYbgee
slippi	eZgsXd
slippi examin	Zrecec
slips	fhckbd
slog	jfkZdd
slot	RYb/ac
slot 's	dcTkfp
slot .	Sdh0YT
slot and	eepVlZ
slot at	bbYYti
slot away	cbared
slot by	iYbqcc
slot for	bcscZc
slot in	VXcoco
slot is	dYdfpe
slot may	eocbde
slot on	fhimaU
slot please	Yeeqde
slot sorted	Veeref
slot unit	cdXoWn
slot with	gTXwYh
slot you	agazXU
slots	MZV/Wc
slots are	WgWtXk
slots below	ecdpeb
slots for	XfRjiq
slots on	VWa3cb
slotte	Xjffcl
slough	aXZoil
slough .	bbQikq
slough and	bceqdb
slow	f9UTXc
slow .	l0VZSZ
slow and	Y0Uaae
slow becaus	dqafea
slow burner	drcedW
slow but	jmZdgW
slow for	aacdds
slow hedgeh	aqbeec
slow here	pdaedd
slow news	jWoedd
slow on	baYbjr
slow one	crYjaZ
slow proces	iVejle
slow replie	YUuadc
slow resist	dqeebb
slow with	Yqbbdi
slower	l4VOSW
slower .	muVZbV
slower than	ouOXYa
slowes	Qcipig
slowin	dRgbZw
slowly	c/LPRT
slowly .	V/PQVZ
slowly and	fzVaYY
slows	dWenma
slows #	ZVSasn
slows .	capidX
slt	hXZfjl
slàint	ibhakd
slán	kXhhib
sm1	YjZdeo
small	danhfc
small #	YS5bdO
small brilli	cWzWbZ
small change	gaZpde
small longes	ieVelg
small one	debZog
small print	biWdtb
small talk	kX3SUW
small wholes	ebreeX
smalle	fYqjVd
smart	ekZkYc
smashe	cibfif
smashi	Yehial
smell	XZWpli
smells	finbac
smet	Zhjmaa
smile	htWkRb
smile .	bpWkWg
smiled	ZdcgZt
smiled you	heVncg
smiles	faYifn
smilin	cYiiZk
smoke	tffTiS
smoke .	oiOSpY
smoke from	koTbja
smoke i	eWceeq
smoke in	bVvbcZ
smoke mock	deqcad
smoke or	vWcccd
smokin	deNnvZ
smokin .	cVPovb
smokin minute	dadpee
smokin then	cddpbd
smooth	bZfeeo
smores	egUZrh
sms	pLsVgg
sms .	jebcqW
sms is	dXseeb
sms on	rYcZma
snag	doilWS
snapdr	cSqkga
snappe	XRTkpr
snappe up	dbagcq
snappe you	cUZbsk
sniff	hjoiTT
sniffi	huTcfZ
sniffi .	noeUeb
sniffi note	icTdml
snippe	cbkdid
snippe you	eddXpd
snow	gijagZ
snowed	ccgdco
snowed my	ecTelo
snowin	ddirVX
snowin .	hmglaS
snowpl	VkZWrg
so	hachhh
so #	dbseZb
so .	akjShj
so ?	XvUfbg
so @d	9McbZZ
so @p	1VXaZa
so @s	uYdddZ
so a	WZZ0fY
so about	geTnjd
so abubak	gobWch
so act	cccerb
so after	RwdbXl
so aisha	8PbWZb
so alas	dqcddZ
so alasda	easadd
so all	VU1nVT
so also	XpfjbY
so am	StbbmV
so an	fcdXsb
so analyt	pbdadd
so anothe	dVYudc
so are	XsbfpK
so at	jcZeXp
so bad	aVzYhY
so be	PTl2hR
so bear	b5RYaX
so before	WMdopi
so bring	XbS1kX
so buildi	rXancY
so by	xPZijV
so call	oZecee
so can	TbUwoa
so chef	yWbbca
so click	dbdpeb
so close	ZmKeR3
so come	WLM/XW
so congra	ebZbxZ
so consid	YaicvW
so could	XcW3dU
so count	3RdZbW
so cuts	dbWcpj
so did	dheYpb
so disabi	/MVPVX
so do	WtfliP
so does	gaoQij
so drop	cXZucf
so either	tabddc
so electr	dpZZdi
so enrolm	eVndei
so everyo	Vbqfjb
so everyt	fgtacS
so except	qdbdbb
so expect	yMigWZ
so far	fxidVT
so forth	tVbidb
so from	WlhVlh
so get	IRQ/kV
so give	braiXX
so glad	jcbbtV
so go	ZaiphX
so good	aNcxoY
so grab	babsde
so gratef	aUpfZg
so hack	nWcfbl
so hang	jvTXac
so happy	ZVeU7U
so hard	aZcYug
so have	acchtV
so he	nXhjTk
so here	aVZSuw
so hired	dbddsZ
so hiring	cXxcdb
so his	pbceed
so hold	skZXba
so how	mdYbqX
so human	xWUmZa
so ignore	lVsZba
so imagin	hpafdX
so impres	dbaawU
so in	gPdjrb
so is	dhaZsc
so it	efVgmh
so its	OqgTxX
so karen	lpdWZc
so keep	1fObcU
so leave	XsYYdl
so let	kdhbpT
so lets	maPkoZ
so linden	hYdqad
so long	idSfse
so look	0RZWka
so lovely	agoVej
so make	pZdeiY
so marta	xZdbZc
so maybe	Yrcecc
so mind	XVzWbd
so must	efjcVm
so never	cbbcqc
so next	XkgqZY
so nice	bdbWdu
so no	SfYSP/
so nobody	bvfZTg
so none	bXgcdr
so northl	4JYgae
so not	hYNdS3
so nothin	fmrLeX
so now	edUyhS
so off	bWbuad
so ok	edbqbd
so okafor	1NUmTd
so on	wbnVRd
so or	vVdcdc
so our	kdpiWS
so patien	mglWUb
so perman	eebdpc
so pick	Zcbvcb
so plan	rYZgcd
so please	dfgojS
so pop	ecbrbd
so procur	1Tbbbc
so prompt	ddohcZ
so proud	jnbpUU
so quick	rSiVmc
so quickl	gafqZZ
so reads	2PXegT
so respon	Wqaiah
so ring	YaZvgb
so rob	sRdhcd
so said	sjYZcY
so save	cdqXee
so say	fTZmqb
so scrap	fcpdbb
so send	ZWX4Za
so she	hYWudc
so short	lWUhep
so should	dpcaiZ
so shout	eUjhfk
so since	XjvVda
so sit	YsjYcc
so some	Zqddee
so sorry	dkQfR0
so sponso	ignVZh
so stay	qabiZd
so straig	deWdgp
so taken	fcdcwT
so tell	LTd0nZ
so that	jMWlfx
so then	oTdled
so there	YSWsby
so they	aTYkkr
so this	gfWOb0
so tired	kjrUUa
so told	dbpeYf
so too	arOZnb
so transp	7Naabb
so two	gadrbb
so unit	5KXZac
so up	eZdqed
so update	jdTfmg
so upload	dbaped
so very	eaceep
so volume	1Tcbba
so waitin	buacbZ
so watch	vYZadc
so we	aWZfhw
so welcom	ZRhP8O
so well	Udbshc
so what	ilSneY
so whatev	agreaV
so which	cOV8YW
so who	VnlnTY
so will	6PWPsW
so withou	cceccp
so would	Ucfh3G
so yes	VhaV0b
so your	VhuTYl
so yours	uTVhal
soap	Wndjcf
sober	kejadc
soc	nYjfdc
social	RjvZhZ
social accept	adebqc
social duplic	kUleeg
social media	TtlZda
societ	bfkWam
socks	gdcchj
sofa	ZUjllW
sofia	hRdkmg
sofia and	ZSWewk
sofie	Zejiai
soft	hgiWeg
softba	fnfdZc
softba .	huWbbY
softwa	Zhbfhj
softwa .	fvOXhh
softwa to	cdpaea
soil	idXapc
soil half	fbVend
sokolo	biaibk
solar	fddjcg
sold	UTpTa0
sold .	XYNavr
sold and	ZR2bVf
sold so	dWehbq
sold the	cQvcXi
sold up	bcWeZx
sold yes	kijecW
solici	cfehjc
solid	gceecl
solida	ibWaer
soluti	SYjjfm
soluti is	daalrU
solvan	blXegi
solvan 's	XrhYcb
solve	idZwVY
solve a	dhZpbd
solved	qldUZc
solvei	flfZch
solvei for	edZXbr
solène	kekmZQ
solène .	hbrZca
solène claudi	ddbpbd
some	U/aaWY
some #	aqYXYm
some .	cgfVjl
some candid	askTed
some come	apdeed
some dates	dQcxae
some day	T1gUVf
some do	aftVec
some feedba	iPmkcg
some frauds	Ydfpde
some intern	eqdbcY
some later	Zqdbee
some linden	dscddY
some more	f3TaXT
some of	bvgXXf
some other	OwcUfh
some patien	fwXYca
some people	ijoRae
some point	Z9XYWS
some questi	cZatbd
some rest	eUtcde
some say	oYcjcc
some sit	cqcddd
some sleep	gYvXZb
some stage	K/cLaW
some tea	cqWkab
some time	Q/VUWW
some times	cXavcg
some vet	bYYYvZ
some way	dqcdea
some week	bqceea
some while	Ttedee
some years	arZdbe
somebo	ajXYW5
somebo .	UmNbUu
somebo always	Tteeee
somebo an	mUajXo
somebo and	tZWcYh
somebo at	euVaga
somebo before	peeecc
somebo by	wZbWbd
somebo called	ZmdYSo
somebo cancel	efepZc
somebo cheape	cZbcbv
somebo droppe	aYZltW
somebo else	bSYbW+
somebo for	mgQVas
somebo from	PnZqWn
somebo in	sZhYSl
somebo left	aZtaeb
somebo local	ciWacs
somebo of	ebZedq
somebo on	faZafs
somebo to	bpcgba
somebo told	drhcZZ
somebo who	RSfdT9
somebo will	Z/WNbO
somebo with	UOMUc/
somebo would	msXZcS
somebo you	ccrecY
someon	beVXW/
someon .	QVcSX/
someon alread	caXddw
someon at	jclWai
someon belong	dbcddp
someon by	tbYUZl
someon called	YmbqYY
someon cheape	XkXXYt
someon droppe	bWVi0N
someon else	fWVbZ4
someon for	fZUboq
someon from	aneiRk
someon has	boUuZU
someon in	ltQUWj
someon inside	Zbbdat
someon intern	acbedr
someon is	rhoIXZ
someon left	efqZcb
someon lined	kddlnQ
someon lines	dZddcr
someon local	WZXaZ5
someon new	aqjbaa
someon northl	pgddeX
someon not	dqcddb
someon now	becddp
someon over	cbqTdm
someon since	cVTaXy
someon so	ebpdZd
someon to	kqZiXX
someon took	edqcca
someon unit	rXdaee
someon was	fcabYt
someon who	cNSZX/
someon whose	YWYbb1
someon will	Y/JaVQ
someon with	VVONT/
someon you	dZerdc
someon younge	aWredf
someth	bpagcg
someth .	X4WXlV
someth ?	hhojUS
someth a	eacpee
someth about	epKajo
someth bdm	eaqdea
someth before	qfWcde
someth better	dVsZci
someth but	Vndcdk
someth closer	dZwabY
someth comes	bfYceq
someth concre	escadZ
someth defini	pbfZfd
someth did	eaYedr
someth down	VcvWXX
someth easier	Zpddee
someth else	OW4Tfi
someth firm	pZedee
someth first	ahaqad
someth for	qhSqVY
someth i	UYmemh
someth into	eaZeeq
someth is	pSTvbd
someth jerome	mVbaji
someth like	bscbbZ
someth more	jUdeep
someth nice	pecccd
someth our	sUcgdd
someth out	ZqZddd
someth premis	hadoda
someth simila	cXadfr
someth suitab	dTccev
someth that	baZoXp
someth the	kqUhaY
someth they	dfdbpb
someth to	Z3VZjU
someth vague	ZtZdcc
someth when	bscbdd
someth wrong	gpVcdi
someth you	XSiqkZ
someti	g5YTTY
someti .	OyfWXl
someti @d	sTfeff
someti after	L6Zcdb
someti betwee	oYfeef
someti in	xXbeZb
someti it	bqddae
someti less	kVneee
someti okafor	4Hfeed
someti on	cddcdo
someti that	Wrdede
somewh	O5kWXW
somewh .	YtqQWS
somewh after	Ysbced
somewh among	csceYd
somewh betwee	ujTYZe
somewh in	OzbgdW
somewh quiet	Zabref
somewh safe	cWvZdb
sommer	bkSehn
sommer .	dwWeaa
sommer on	ccYSks
son	edgNcx
son 's	hdwYYV
son .	mOIWpx
son but	drcaYh
son of	eaXddu
song	ZjgZoZ
songs	bYsfdb
sons	aYalof
sons .	aWZxfd
sons appare	dcbpdZ
sons minute	cYgsZd
sons with	dedpZe
soon	d2XiaV
soon .	c6ZZTW
soon after	dZqbdg
soon and	SshheX
soon as	etVkfW
soon enough	lVareZ
soon for	chbpZd
soon soon	bvZccb
soon sting	raVZdd
soon the	arbhbc
soon weldin	obdddd
soon when	eVeejn
soon would	fderXd
soon>away	ahapdd
soon>bye	eisZeT
soon>chosen	cSbjqi
soon>date	1DZnla
soon>decide	hdcYra
soon>free	Zbdbbv
soon>give	YkWraf
soon>hear	WtmYZb
soon>if	ifTjal
soon>me	cdWrZk
soon>meet	UiUsfh
soon>news	eveWYZ
soon>others	ehapZc
soon>papers	XcZrjd
soon>post	aqZfga
soon>review	YkYYho
soon>said	ZwShWc
soon>soon	c7QTaU
soon>sorry	Pwadci
soon>step	PlfsdW
soon>them	jpZbda
sooner	nbVgan
sooner .	wRcXXr
sooner be	XWdkbr
sooner have	WLWeov
sooner hear	cXYucb
sooner if	tUckbd
sooner is	edbrea
sooner or	T0bZbd
sooner take	YrZaqN
sooner tell	peZZch
sooner than	O+UUUZ
sooner the	hbcpcc
sooner would	hXYqlX
soones	L8VabZ
soones .	Xsbced
soooo	khdUif
sophie	iSjemf
soraya	diVlhf
sorely	bancaj
sorry	bcebZy
sorry #	ZfeUln
sorry .	chZXU3
sorry a	paeefb
sorry about	VSthna
sorry afterw	bXZbW2
sorry all	Vsefea
sorry and	UXkoXk
sorry but	WUgbgw
sorry chain	Zbdddr
sorry colour	ebZefp
sorry dbs	baVbaz
sorry depart	daadep
sorry family	dccecp
sorry gone	ddbedp
sorry i	ckqVgZ
sorry if	cbokhV
sorry ignore	gcqbea
sorry it	eWTajx
sorry kid	cYagat
sorry librar	ioUfec
sorry love	SWNVa/
sorry man	cXabay
sorry mate	TlcXXx
sorry meant	aaYucU
sorry no	cuWgZa
sorry not	YlUahp
sorry okafor	lZdpaZ
sorry our	gmjddV
sorry pal	edaedp
sorry ran	omWdcX
sorry safegu	cbZdcs
sorry sorry	pkXfeW
sorry stuart	epcddZ
sorry they	qiSRhi
sorry to	bUncZu
sorry volume	uaaeeX
sorry we	eXkpac
sorry will	Zqdedc
sorry wrong	US2mXK
sorry wrote	ZbZted
sorry you	TbpdXn
sorry your	mlgVeb
sorry>answer	UclYgq
sorry>ask	bgUoWo
sorry>away	fmjeVa
sorry>chosen	qXgacg
sorry>closed	aUUcd5
sorry>decide	fUTqZp
sorry>free	pVUlcl
sorry>goon	gZQobp
sorry>hear	Wf4WdV
sorry>hold	ZQphZn
sorry>joy	ekVbco
sorry>match	eWVmbt
sorry>meet	XotaWX
sorry>news	euSYYk
sorry>others	RkWfbw
sorry>papers	jbUmbk
sorry>post	aOfbhy
sorry>receipt	ebbdep
sorry>said	llJbVw
sorry>sorry	rbRboc
sorry>start	aeYees
sorry>thanks	TokibZ
sorry>will	mepbbX
sorry>you	dWlZct
sort	boWqcZ
sort a	badrec
sort it	ZwjcYU
sort of	eadjVq
sort out	ZjXlqT
sort someth	cpbecd
sort that	eZeqbe
sort the	mYXvdV
sort who	docahb
sort your	XcbtXc
sorte	ZgXndi
sorted	dcfgfj
sorted .	QiXghp
sorted and	aierZa
sorted by	qechXZ
sorted for	ecqZec
sorted the	alWcnh
sorted we	fYpefc
sorter	kbeVwT
sortin	XufpYP
sortin .	jqWbdb
sortin for	Whgidk
sorts	WRjohk
soul	YinhfW
sound	PadptY
sound and	XemZqZ
sounde	ikkYZc
soundi	qYigWe
soundi .	iWqfcc
soundi would	ecedXq
sounds	hUcqZd
sounds .	kYVgfl
sounds good	UZftbY
sounds like	oZqSbe
soup	dYfpcf
soup of	cabtcb
sourci	VVopnU
sourci .	YSselW
sourci on	cbogbd
sous	VYUvdp
south	cVYVsr
south .	gafZpd
southa	ZZihSs
southe	idiRod
southe poultr	ccuWcd
soz	fXqfZe
space	gxXUgX
space .	cvfSYe
space and	dhaapd
space it	dpZdcd
space of	pZdcdg
spain	nckebZ
spam	jneciS
spam .	cqdfac
spam folder	qadbfe
spam i	fdpfeW
spanis	ambeeg
spare	TZljdm
spare .	VhXhkl
spare a	eagoec
spare for	boefda
spare you	bldShl
spargi	cfkbhe
spark	Zcdkfl
sparkl	dgYmib
spatia	UjgmYi
speak	hjcnbX
speak .	YtXYsS
speak about	YfuUjV
speak aisha	pdbbee
speak and	sfbYaf
speak crew	agjVlg
speak for	eUcsfe
speak in	bTdtbb
speak of	cUpcgj
speak reads	wUcZcc
speak soon	ctbZae
speak to	f2UgUY
speak well	dVfbgq
speak when	UgtXaY
speake	Xdaijk
speaki	fhdnYc
speaki .	mPrgfZ
speaki for	qfcZbf
speaki terms	colbaZ
speaki with	VlWqde
speaks	oldTbf
speaks .	Zvaaeb
speaks and	sYbeed
speaks when	esbbdY
spec	YnTwTc
specia	jYZfjj
specia .	lMtaYm
specia depart	doddeb
specia it	bXdcsU
specif	efaggk
specif @s	WedqVj
specif all	Wqdida
specif applic	bkfeUl
specif of	cctYfZ
specif people	ZRekoi
specif zimmer	edZpcb
specta	ZhpjZV
specul	gcihTl
specul by	iXdWeq
specul note	cpaZdg
sped	eXrabe
speech	gafmcd
speed	UnewTY
speed .	rpWXZW
speed it	dZvdcV
speed on	XkdqXe
speedy	idXpiX
spelli	YXsXjg
spelli .	bWucgZ
spend	Rid8US
spend a	akaxVX
spend an	aZZxcd
spendi	aXxeiU
spendi on	eZqffZ
spends	WkbbsX
spent	Xjeabq
spent .	WVXofs
spent is	abqced
spent the	ababct
spin	StKnWo
spin the	cpWgch
spinal	abcgqd
spinne	bhgmba
spinne store	Ydsacd
spinne under	XrXmdY
spinni	bjpaeW
spirit	WXrhdg
spirit in	darbdd
splash	iiZcfi
splend	hakoZX
splice	XgRchv
splice .	YraZUq
split	btSWif
split and	ftaaZd
split down	cqdZbg
split reside	bcfcpe
split the	Rjgfik
spoil	gVlbld
spoile	YklajZ
spoke	gZmYjg
spoke .	Vhnakb
spoke about	ZSzYjZ
spoke i	Rabmkp
spoke of	ZXogmb
spoke on	XddjWs
spoke well	fpSWhk
spoken	glYZjh
spoken .	c7eOdO
spoken for	bfYYav
spoken it	dbcfcp
spoken of	fbqidV
spoken with	lnSafe
spoken you	edcZpc
sponso	fcckif
sponso .	Tnciaj
sponso a	deddpa
sponso as	ignVZh
sponso by	pWefee
sponso for	XdrYhd
sponso ull	ipXbec
sponta	YfWjjk
sporad	YYwXed
sport	ZbonWa
sporti	gbgehg
sports	apZToc
sports almost	bUXcpn
spot	idVdpf
spot .	obXinU
spot a	dZbrde
spot but	klciUd
spot two	kenUcb
spots	bVWcdz
spots have	ebZdeq
spotte	YYrWlf
spraye	bmPndk
spread	hWdocg
spread .	bleUgk
spread two	ddapaf
sprech	lgiaba
spring	gdpOnd
spring .	ckeWrW
spring career	edtZdY
spring intake	qZVaci
sprint	jWdTkq
sprout	diojWS
sqe	bdeggi
sql	ZYqVlg
squad	fZYodi
squad .	djfUfm
squad you	feeYoe
square	cjYhhg
squeak	YYldoc
squeak for	eYXeph
squeez	baksZU
squeez .	depZgb
sr	mYpjZR
sr .	dYvbcY
sra	jScXct
sre	jbieZi
sri	dhkVjf
sry	bbjddm
ssl	jghade
ssnit	qjbffQ
st	idkXXn
stabil	alcjbg
stable	hhTXqh
stack	ZhVjeo
stack is	Xgpbda
stack unit	bcbedq
stacki	dUkkeg
stadle	cgfWeo
stadtp	Zcaogh
staff	ackRrk
staff .	XgVWun
staff ;	fcaYsc
staff and	fSebgr
staff by	brakdV
staff discou	cWmYsY
staff for	oUZcem
staff level	fceZep
staff now	cZbbwZ
staff nurse	aeThrh
staff one	cbcera
staff only	dcscac
staff party	edYcsb
staff recrui	pZeYdg
staff room	bWpZen
staff till	eboeec
staff until	fWrfed
staffe	XTZhW2
staffe .	gZZhbp
staffe and	fdXefp
staffe now	eaZcer
staffi	bnjiWZ
staffi office	deZqae
staffr	idemWf
stage	bjWpbi
stage #	fdQuQp
stage .	XkSkYu
stage ;	fqXYdi
stage a	agapcb
stage after	aucacd
stage at	cedsbc
stage but	dTokef
stage confir	eVfoei
stage door	nJjjhb
stage is	ZbX2ZZ
stage manage	jjmCwa
stage no	cqbbeb
stage they	bpdbed
stage three	ZURumV
stage told	aaeqee
stage two	WfbzSc
stage which	eadqdb
stage will	dqWcfe
stage would	fveQfe
stages	hrcPlY
stages .	etVade
stages and	apacie
stairc	ihhbec
stairs	bUoglb
stakeh	lhcdfb
stakeh .	kemWXh
stall	Lqbjgi
stall .	aVbjkk
stall of	Yqccee
stalls	fZqfaZ
stalls .	jXrecX
stamp	dYhlrP
stamp .	kYVgng
stamp @d	edpbec
stampe	kiiaeY
stan	cpWhbg
stand	qcdffZ
stand by	ufViYW
stand in	lnYmXW
stand it	iXecrb
stand on	plXhaY
stand select	bcdfpc
stand still	eUuedb
stand the	gjZbpX
stand up	jTbnif
standa	edVZa0
standa .	WcYifs
standa is	wZWaee
standa letter	cocacf
standa was	dcadbs
standb	fgYdco
standi	kUjcck
standi still	fXpeed
standi up	cUmlaf
stands	aWrYvX
stands .	WilXbl
stands and	Vckfmd
stands bar	hpVbac
stands betwee	dTekrY
stands but	cXdfsc
stands by	ocedbe
stands cancel	dZcafq
stands on	naapYb
stands still	aN9bbW
stands till	ZbfcvR
stands until	XQWY/U
stanis	XZfijl
star	cjmWYi
star .	aYySkZ
star and	addear
star said	eZbdat
star says	npZZZb
starli	ZdOQvs
starli .	cUSapq
starre	cfOgqi
starre .	bjVjcm
stars	emdeZe
start	Zaac3b
start .	VVddwe
start ?	lYeQ2U
start @d	jgeSkg
start after	XRWa/V
start again	eSzhYX
start aisha	acicqY
start answer	jqZZWc
start as	XcWM+e
start by	hdXvVc
start date	gaShqh
start dates	daddqd
start disabi	bedaqe
start dog	WpXgnY
start friend	obcded
start from	cpWqWa
start human	dSgW2V
start if	gdbxRb
start immedi	edecbp
start in	cgoVsR
start is	aobYnb
start it	bPmvYd
start lookin	cobbVm
start me	cdcZre
start northl	VfaVyi
start of	pZTkgd
start okafor	QpdSvd
start on	RjUR7f
start openin	dqbebd
start or	qcdecb
start readin	Q2Ycac
start reads	dMnVyX
start the	Yacphh
start thinki	U2ceTd
start to	xkgTWT
start unit	HjRJ9U
start up	XQomcm
start was	ebadbr
start when	RJOS/Q
start whenev	aVOU/T
start with	iLekvW
start withou	dceocc
start would	skWcSh
start you	ZaYazY
start yours	edbpae
start>again	kS2fUU
start>answer	ilhggN
start>ask	UQaxmZ
start>away	afbQtk
start>chosen	ZrkZgU
start>closed	ZRWXzd
start>decide	WuYahb
start>free	ZVeatj
start>give	vQnQnU
start>goon	WigaqY
start>hear	YgiYaq
start>hold	iTrkWc
start>me	Uacg0V
start>meet	VVTrrb
start>others	PixcUj
start>refuse	jZXgXp
start>review	V5YhRZ
start>said	Pegenk
start>soon	TOfZ5f
start>sorry	lYYfbp
start>step	ZsgqWN
start>wait	hpZgUi
start>you	dZTkuc
starte	ZZkjhe
starte .	cLtgie
starte an	cUvgcX
starte he	pdcdcd
starte in	eiSlao
starte northl	cbddat
starte spoke	jdUngd
starte with	dpWZcn
starti	TYQQ/g
starti .	WfXipe
starti @d	YZpfhb
starti as	fdecrX
starti at	iadbpb
starti human	ccaddq
starti in	RbUZxm
starti okafor	ccUazZ
starti on	SkTPnu
starti the	bYVlqe
starti to	hwacVW
starti unit	ZadQzO
starti when	ecbepb
starti whenev	feecoa
starti with	kURbuf
starts	YjgYcq
starts after	rYWaao
starts dog	tWbcgc
starts human	Uaeaev
starts in	ThdkWs
starts on	ajhaYp
starts reads	bcWdev
starts the	VjWein
starts there	biqbZd
starts unit	WwbUhb
starts up	eXtdeY
starts when	aXVntW
starts with	kWkXek
startu	lbSoeh
state	egdkce
state .	jcpfZa
state has	eZpfec
state of	sfeUag
stated	cmdcTo
statem	Oag8YW
statem by	UaY2ad
statem from	accrcd
statem is	bblocW
statem nudged	ddcped
statem of	WgYxaX
statem on	acaudd
states	akigcc
statin	hcblef
statio	agjmUf
statio .	XYelar
statio and	edpbeb
statis	WSjrbk
statis a	aZrhdb
status	lsZWaf
status .	kpfTWf
status ?	lfgUhf
status action	eacpee
status applic	pTjeee
status as	dkUmbj
status change	drKahn
status closed	dXZdeu
status docume	bZeqdd
status goes	iapXee
status in	cubYac
status interv	ZtVXcf
status is	qgeZYf
status manage	csXdeZ
status no	ebYedq
status not	XTRec5
status of	lqYTZg
status offer	dbYetb
status receiv	cUxceb
status submit	barcec
status under	rqLhZS
status unsucc	dbabes
status will	bqfadX
status with	jsXXdb
statut	kgdfad
statut below	hrTiTd
statut quorum	jVgkkY
stavro	cXuacd
stavro .	eZpedd
stay	XdrdZk
stay .	mYgSuY
stay and	aWWxWm
stay connec	oYWZcr
stay for	hWYviU
stay here	cpYaic
stay in	NOolU0
stay is	dTteee
stay near	roWYZV
stay on	SYhies
stay open	ZkUgob
stay patien	fscYae
stay put	ca0aaS
stay tuned	X8RaXU
stay up	eeYoef
stay valid	eZqdeb
stay where	hV/VaJ
stay with	cVuVVl
stayed	Zdnbhd
stayin	cM0chc
stayin after	dadedp
stayin at	eZsecb
stayin in	ccqcea
stayin put	Ze0WYX
stayin where	dYyccW
stayin with	bYuYjV
stays	cdjdgg
stays .	nVVcfp
stays a	bVdgbt
stays on	efvdZT
stays open	ahikoO
stays shut	cZXids
stays where	jXtcdW
stays with	eUiRgu
stcw	mkTlbZ
steadf	kPmjYg
steel	UglihZ
steeri	ifebhe
stefan	YWqThp
stelio	fhggbd
stelio .	heXbpf
stelio pitch	dXwbcW
stelle	WciXml
stenog	addkck
stenog 's	Xqibdd
stenog press	ilTjee
stenog quiz	edpdda
stenog your	eaeepc
step	XekwbV
step #	mbPrec
step .	WWuoYa
step and	ieXWok
step at	fWrefd
step back	eT3WYY
step before	afcqcd
step for	eltVeU
step i	bWxciV
step in	ccYsjY
step is	UfN8YX
step two	gcVmbk
step when	edpbce
step>answer	tdbhZb
step>ask	Xclpda
step>away	VjUwec
step>bye	ikRUgr
step>decide	XrapZY
step>free	YUezZg
step>give	biW1YW
step>hear	palZad
step>if	bteoSW
step>match	ghieUi
step>me	eUkpdd
step>news	xjcNde
step>not	cbcgdp
step>offer	jYUauh
step>others	clgYPt
step>papers	ckNkof
step>post	ekUkam
step>receipt	frmVbU
step>refuse	oTbdfm
step>review	ewYXcd
step>soon	dridYV
step>sorry	elNdcl
step>start	XWWxjT
step>step	Zfgrbc
step>thanks	mguHWh
step>wait	ZchvWb
step>you	iaarbf
steph	Zedrea
steph 's	Xbitaa
steph .	fVqjaa
steph says	YnXTsf
steph steph	cXiabo
steph tobias	XcYvce
steph yes	Zhpcab
stepha	VTlpbh
stephe	eeZoXj
steppe	cjlSgf
steppe back	YdrddZ
steppi	fdlZdi
steps	pkoWXX
steps .	R2Ycce
steps and	cZxdbY
steps by	lnVWdd
steps in	qcaZdb
steps will	ecZefp
sterli	ogacec
sterli .	qfYbdc
steve	ifYefh
steven	UbkyQd
steven no	ZYucdd
steven plan	XeetYX
stew	Ybodjb
stewar	egfjbf
stewar .	hWXgep
stick	jVfuTa
stick to	zRlWbc
stick with	bfZccr
stick your	dabtcc
sticke	Zbbilh
sticki	cedWSz
sticki point	efceZp
sticki with	ehUWZw
stickl	puQZfX
stickl .	erRoYZ
stickl down	ZwWccX
stickl planni	kpbccX
sticky	aeiddk
stiff	bechsV
still	c8WgYW
still .	UiobiZ
still a	bMibS7
still achiev	pkZUdd
still after	cadqde
still among	eofeeY
still anonym	gZhpaa
still at	N/iTaQ
still be	UpcsQZ
still being	b/LXUM
still by	oVpcYd
still choosi	c4WXZS
still come	ZcTZiw
still compar	a0Xaab
still consid	exScaa
still debati	Yxbabc
still decidi	N/RXVY
still delibe	UxYcia
still discus	isScbb
still do	TthfZb
still doing	crkbWb
still exists	gpcecZ
still fee	axYdaa
still free	hVVb1Y
still going	vocRXN
still good	uOUsaV
still has	kxUXgT
still have	UyjWbZ
still hold	iocegW
still human	qdcbbe
still hybrid	fsfZXX
still i	eWjbdq
still in	ixKcUm
still intere	QTh4jR
still interv	e3VadT
still is	bZfvZY
still keen	ZbVsma
still know	erWeed
still lack	WXb1bc
still laurea	htXdcX
still less	cfbpda
still like	dVZnji
still live	iuZYba
still lookin	adhrXb
still love	bUqgcb
still making	buaZga
still mine	ebcepd
still missin	cTkqhW
still mullin	dtcdcY
still no	fwRigU
still nobody	cXsdda
still nothin	V9OeaS
still oilski	ipbddY
still ok	VYYwce
still on	btWmXa
still ongoin	cqaeec
still open	itRiVf
still out	cubfbV
still paint	nSqced
still pick	mWbabq
still produc	drbddb
still quiet	Zcqced
still readin	qpZbbN
still ring	oZfYZm
still ringin	cqdedb
still runnin	hshYVW
still said	lcaWpd
still say	fZchWs
still says	duWbZV
still seafar	drdadc
still sittin	bjYqbc
still sortin	avYdba
still standi	fgeVYq
still talk	aehWhm
still talkin	exbSca
still the	wNVjej
still there	bdxZXU
still they	oTiZnY
still thinki	orPVcX
still to	U/PWSR
still torn	ZqbZcd
still travel	bwWbcc
still true	taTbdd
still trying	Uvdcee
still undeci	ZzZdZa
still under	e1dZYQ
still up	diZsZX
still waitin	euVkVY
still want	SUZumf
still we	dcbaer
still weighi	X2Wbaa
still wish	jbXvaX
still with	f/NXTT
still workin	T2abdW
still works	ZYXxbd
still your	cWmihc
stimul	bbphYb
sting	rbgOef
stinks	eWiVjl
stint	Ungddj
stipen	bwaQjY
stock	gefikW
stockt	ZeteSg
stockt for	dbradc
stojan	eYmcZj
stoked	YcVlph
stoked and	cdbXvb
stoked for	coidba
stoked of	eddqYe
stoked post	dWeiki
stoked wayne	eadode
stoked you	cibVpg
stokes	fVdhdp
stokes .	cXdefr
stomac	igekcZ
stone	ZZkrXd
stone back	ddrbdc
stone lowell	raaeeZ
stonem	ZelwaP
stonem .	bofccc
stonem lowell	dYiqZb
stood	WStXmj
stood .	hZZTiu
stood down	VNwcal
stood on	kaqaca
stood up	YLpaoi
stool	ZoggWe
stop	Zdieel
stop .	fVphXg
stop all	eataca
stop and	ZSkZol
stop asking	WsfbZj
stop at	dRZgmo
stop being	qWaXgd
stop by	aYbted
stop checki	YcjcZq
stop everyt	eZrddb
stop for	ZZbuba
stop here	ZNVVZ/
stop hiring	cSqdei
stop hoping	ZbTZix
stop i	diSipc
stop is	gfXqcb
stop lookin	ZcVevd
stop mine	edTebu
stop not	ebpeea
stop on	ZW/aZR
stop pediat	ebVcnl
stop ringin	hlUbhj
stop saying	Utebgb
stop sendin	ZmbSep
stop so	eapdfd
stop stop	fcbbpd
stop these	eerXed
stop thinki	sMWnVZ
stop to	WVsiTi
stop waitin	YTkiZr
stop where	eapfec
stop with	ipYYfd
stop wonder	iqTZce
stop worryi	YhjXqa
stop writin	YZXpbp
stoppe	RXvXer
stoppe .	bI5mXT
stoppe all	YH5ZYd
stoppe and	ZVqcnY
stoppe answer	evWeaZ
stoppe asking	evSfgV
stoppe at	daShgu
stoppe by	aSybah
stoppe cna	btVeed
stoppe dead	cU1bdW
stoppe every	ZP5ebY
stoppe everyt	eXsedb
stoppe for	gWyaaV
stoppe giving	Y3Saaa
stoppe guessi	a3TccY
stoppe hiring	dWYeev
stoppe hosts	dZZeds
stoppe immedi	epZeec
stoppe interv	daeYpg
stoppe lookin	eULVxp
stoppe on	dasdeZ
stoppe promis	Utddee
stoppe readin	dYPlZw
stoppe recrui	cdTdaw
stoppe saying	VzWbaa
stoppe taking	aOodXr
stoppe the	ZDnYUy
stoppe there	edXfdq
stoppe till	bT0dcZ
stoppe travel	eaVeko
stoppe until	dT2dbZ
stoppe verify	avWccc
stoppi	ZIkOd3
stoppi and	oTZeki
stoppi here	XPPUY8
stops	jgmaUg
stops .	aphgdW
stops at	jfgkUe
stops dog	pddbdb
stops here	aVUSb6
stops on	rWdhea
stops right	edqbcd
stopwa	miaefZ
storag	Yaffsc
store	hblbhc
store .	dZsXZj
store lead	djbXpd
store manage	xhZTeW
store openin	gTleek
store with	dcdpdc
stored	YX7XZN
stored .	ZcvXdb
stored for	jcpadW
storek	aoaafi
storem	khXVik
stores	gZpcZh
stores says	cYqeee
stores works	jVkcgg
storie	XdyfUW
storie from	dYwZZb
storie invita	cctXdb
storin	hmYgcd
storin centre	ffVkcm
storm	femceb
storm .	lfmUee
story	edkebh
story short	jTfWrg
story time	fdVdds
story to	abasec
story we	krVXZX
storyt	ifWdjg
straig	wWTacr
straig .	fqYWei
straig after	/JWXeX
straig answer	tdUVcl
straig away	rdXkZd
straig back	YUlebq
straig from	zOhSWo
straig in	ecVdes
straig into	XZdtee
straig off	tgWZYg
straig out	hYTfhr
straig rhetor	tZdccd
straig so	caZbcs
straig they	SmXZng
straig throug	eXedeq
straig to	TTdvgg
straig when	sZhTbY
straig with	RsgUXq
straig yes	sadbkY
strang	lhahad
strang .	arYfbf
strang copy	cecped
strate	Tfmdle
strate has	eYpeed
strate review	ecqffX
strate the	WrdUif
stream	dYliUj
stream .	dRplXj
street	WUwkdY
street .	iYsdXX
streng	ciUdln
streng of	ebYWvi
stress	crlbgR
stretc	hieaid
strict	UhllXg
strike	bobobZ
strike 's	kbpbaa
strike .	YuWsbR
strike and	ZsRbhk
strike ends	dbteeW
strike lasts	edZddp
strike me	bh2XVR
strike northl	Scwaee
strike out	raYjca
strike the	lgQRve
strike you	ecVmco
string	mVaegk
string .	rVjbba
strong	afWZjv
strong 's	eYfape
strong .	iZTcpj
strong applic	eXWecw
strong back	indUYn
strong but	cVhcim
strong candid	ihYYZq
strong conten	YpZcbm
strong enough	eabdeq
strong field	VeUXe0
strong match	bqbicb
strong on	fVSmgo
strong runner	ebbcdp
struck	SPTXR/
struck from	ajXbat
struck me	ecVdav
struck off	XPeiXy
struck out	VUWaY4
struck them	ecceco
struck your	cUhccs
struct	kXaXml
struct .	mhgVbg
struct employ	ecddVt
struct it	bYdeds
struct list	pZaamc
struct of	YrYabk
struct test	eddcpd
strugg	XWmail
strung	ighccf
stuart	XiZakm
stuart .	ihZbqV
stubbo	fksVYS
stuck	VookcR
stuck a	eYredb
stuck at	boVlcd
stuck becaus	dXolca
stuck in	ezabUZ
stuck on	cZateb
stuck out	dbcasc
stuck with	Xjpcad
studen	qXXYph
studen 's	Zqcced
studen .	lgQZqc
studen and	gbXdgp
studen for	YlgmgS
studen smoke	ZgZcsa
studie	aWorWe
studio	Xbifjj
studio 's	dfVlla
studio .	ceqUgf
studio clinic	giVkdh
study	dVb1Vd
study 's	bcpheX
study back	bdodec
study is	aaXrck
study of	dcdcdo
study was	hRdnih
studyi	YxabZb
stuff	WnOetg
stuff and	ecdcdp
sturdy	cYoaoY
stuttg	jZTeqd
stuttg .	YbTXtj
style	jZcmUl
style .	meVdbn
style interv	cbcqdc
style was	ebWees
stylis	kTXuch
sub	mZedff
subj	bfaetV
subj .	eYXbwU
subjec	aeYX5Z
subjec .	hsdfXW
subjec line	eJlqal
subjec matter	aqbcec
subjec only	dWYczX
subjec to	bjSP/W
submis	ggleSh
submis .	ZhxTbX
submis and	ioVZeg
submis are	pcZeed
submis comple	Zdrade
submis for	haUmZm
submis of	afqbbY
submis to	bWbccu
submis was	eerbcY
submit	aaruWW
submit .	Qi8YbO
submit a	hXVzYe
submit and	dpbdfc
submit before	acbqfe
submit by	cccqcc
submit has	bcpdec
submit it	aTunYU
submit one	caccep
submit the	eWavYh
submit to	frYfdX
submit you	abiuVZ
submit your	oiVkca
subred	cdiiWk
subs	dkicgb
subscr	XTkcwf
subscr .	TOZfqp
subscr as	Wefcsc
subscr of	bXrlZc
subscr to	bXrdcc
subseq	afXehn
subsid	ghYjYk
subsid 's	epebda
substa	Zjhdci
substi	kiZfhb
succee	cRP2gf
succes	maZWnl
succes .	gNjOrq
succes ;	dccZrd
succes a	dsedZb
succes and	ziTWfV
succes applic	moaWUf
succes elsewh	dbZeds
succes in	YUVYtu
succes once	Xpfeee
succes ones	Wipfea
succes or	yYacda
succes submit	epgbda
succes to	pbdbbe
succes withdr	fdpdcZ
succes yet	doeefY
succes you	uUcccb
such	eteVaf
such a	aOtahl
such as	looUcR
such job	edYeep
such luck	bpXeed
such thing	dtbeeV
such time	aphbda
sucks	dVqcZl
sudden	gakieb
sue	UbYmrf
sue and	aaakqa
suffer	hXWkoe
suffer 's	ZYhYhp
suffer .	pYchiY
suffic	bgZjcn
sugar	nVjeai
sugges	ebmmeW
sugges .	Ub2Tcb
sugges a	bVfvaf
sugges counci	ctYccb
sugges has	dmfkeV
sugges in	dXrdia
sugges is	dpaeec
sugges or	dbpecc
sugges that	dbXheq
sugges two	edcocd
suit	WNa3ld
suit .	VUfauj
suit ?	ZTU9WZ
suit you	cRYvig
suit yourse	bhqYcd
suitab	XkUfdr
suitab .	cPXnbu
suitab but	fidofV
suitab candid	Xtbcee
suitab comes	dXddfq
suitab vacanc	bvYbdY
suitca	hciaeh
suited	WjVMV7
suited me	ddnVck
suits	UZV/dY
suits .	VYeujY
suits ?	aQW/UZ
suits for	dddpda
suits have	gadXbq
suits one	bpcbee
suits we	XZehpf
suits you	Zcdtcd
sulliv	bgkdch
sum	iobmXT
sum .	blXtbX
sum1	ZUqcei
summar	edjdge
summar .	Vhhacp
summar in	Ybctdc
summer	XihUfr
summer .	TpQcfr
summer at	cdZVte
summer jobs	eYSdew
summer party	jYsbWd
summer picnic	daqdeb
summer school	ZjmZmV
summer welfar	Skamhi
summer with	edZbqe
sums	Upecmc
sun	flcgfa
sunday	kQsrUT
sunday .	fatYYb
sunday after	uRZlaa
sundia	bsVcge
sunfie	ecekjb
sunflo	oTXjfl
sunflo on	kTdijg
sunil	pSNmlh
sunil bit	sWYhfW
sunil test	cdbpdd
sunil to	hUZjgm
sunita	ORybne
sunita .	YeaRrp
sunita more	aWmldg
sunita you	eecpae
sunniv	fUiWjn
sunny	aUmani
sunny .	cOkpdh
sunny code	ccocdc
sunset	mZjmZV
sunshi	ZPlndm
sunshi on	Wbbnnd
sunshi year	dYqddc
super	Ofeond
super stoked	cZZuad
superb	NobplX
superb .	aqUldb
superd	ZZgtZd
superd hungry	accqbe
superi	fbnWmc
superi .	Vjhcoa
superi is	ddoYbk
superi the	pdbcde
supers	gSgndj
superv	YerZci
superv .	WkyRZX
superv at	fbUhkl
superv for	UX2WPe
superv the	VqZarX
supper	YiVein
supple	egidai
suppli	WdTciy
suppli #	gZabdp
suppli .	XeVdql
supply	QYd/Vb
supply .	ahXvbX
supply a	dacteb
supply eviden	dcdqeb
supply it	aaZskY
supply one	ebdpde
supply teache	bXfYWz
supply the	Zfctda
suppor	cYpggd
suppor .	gUklcf
suppos	cwSdbi
suppos .	aeaRfy
suppos the	YvdXha
suppos to	jnWihT
suppos we	cggoRi
suppos you	imYhVi
suprem	oWdbdm
sure	qkZZdb
sure ;	mSoZlc
sure about	TtUioR
sure and	cqcaZj
sure by	gpcbdb
sure it	aesbZd
sure look	aNpcnl
sure that	tXZjUk
sure they	VakWaq
sure to	TspVgW
sure we	XpXYdo
sure what	buYace
sure yet	ctbZec
surely	jhZfbh
suresh	hkUjbi
surfac	lbelZc
surg	bOsijV
surgeo	gacmZj
surgeo .	ddcpdc
surger	hXihbh
surnam	YhRmdq
surnam .	fdmTjg
surnam fergus	crUdjf
surnam the	jgWlVj
surpri	gcXawc
surpri .	ZVWe2Y
surpri as	ccbdbt
surpri before	apdkdX
surpri how	jSohah
surpri if	ixPVeT
surpri me	gWZojc
surpri nobody	iZaddo
surpri to	ddkndW
surpri when	USiczc
surpri you	mlZTkZ
surrey	Tggakl
survey	XY9WTf
survey 's	kiVjja
survey .	VYwYdf
survey about	adzUbb
survey caring	fgVjbl
survey closes	bcwTdb
survey contri	kiWclc
survey have	cuUdda
survey is	aZuWch
survey market	gbdbbp
survey of	cYtbec
survey on	XW6VZY
survey takes	aWwUca
survey were	fdqfXc
surviv	cTqehe
surviv a	dbuYeX
surviv my	hVench
surviv the	fUoifc
suryod	fkXmWj
suryod in	ikSZcq
susan	YZcvec
susan .	dbbrde
susan chat	ZYdted
suspen	dJ/XcJ
suspen .	eB/VcR
suspen all	aQ9dbR
suspen along	cZreeb
suspen and	cUzedX
suspen by	cYzdbX
suspen every	ecrddZ
suspen for	fZqded
suspen it	aYfapg
suspen past	pbdeec
suspen pendin	Whscca
suspen the	cUwZfc
suspen till	dasddZ
suspen until	UdydaX
suspen while	dasedb
suspen with	dZreeY
sustai	hSqUgl
sustai .	dWjPrn
sustai for	bbsdca
sustai thing	pXbjda
suzann	jediZf
sven	iddice
svenja	bWemgi
svenss	Vbfhbp
svetla	afjVmh
svetla .	leUZni
swallo	YbRYvk
swallo .	WfWjqd
swampe	bhhWel
swampe and	ebTehs
swampe implem	catZbc
swan	bgdkag
swanse	Zjbahk
swanse .	bphcYc
swap	ebhjZj
swappe	fYajmd
swe	gkTihg
swear	todVfO
swear on	wYZfbc
swear to	dxcSbZ
swear you	aVennW
sweari	ctShgY
swears	bfkbfg
swears she	Wgqded
sweati	YgjclZ
sweep	kfnaeW
sweet	kaZdZs
sweete	gcWcin
swell	XjYbio
swift	ZpjakS
swiftd	bcdcbs
swiftl	fcfmWh
swim	ndTble
swim the	edYpee
swimme	hfZehh
swimmi	ejWkdh
swimwe	kjZdbf
swimwe by	Weeree
swimwe to	ldaUkj
swindo	WWodqc
swindo comple	ebpced
swing	YVcxXk
swing by	WcizZS
swing it	kUViat
switch	jehZgd
switch .	gSscha
switch in	bXXYpr
switch manage	kpRlYX
switch says	mUldfe
swore	rOjack
swore about	dbpdec
sworn	gddliX
sworn .	bjWinb
swung	XXaWrr
swung it	XXaWrr
swyddo	igdcci
sydney	hcijeZ
syllab	XcrndS
syllab .	hjhZmU
symbol	ihYdgh
sympat	fYjlbf
sympos	mcgfaf
sync	dwYeZV
sync with	evcYaW
syncin	TULXwy
syncin sign	daabvY
syndic	deUhng
synod	aaZZpn
synops	Whdkeh
system	Zesgac
system 's	erWbgc
system .	ccreWe
system at	aapadi
system design	bXXmbs
system does	oVkebc
system genera	hZbdap
system gives	hYarbd
system has	TwafbZ
system on	hfWWpd
system saying	eZtWed
system sends	scZcec
system that	akXpYf
system under	cWyUjU
system was	XesibZ
system will	cTkpcZ
system within	aebasb
szabo	YngXej
sí	dgXlhc
sí .	aiUmid
só	geicmU
sørens	bgdifg
t	mibXci
t by	qdZcce
t unit	yUbZZe
ta	fceajj
ta and	cXbcfu
ta gaz	brXdbb
table	fcZhpb
table .	jimUlT
table for	PbXbnr
table take	ebcfcp
table that	lYegVp
table to	epdYee
table with	aRmthW
tabled	himbZZ
tablet	Yjjcic
tablet .	ZpYdai
tablew	fWeroO
tablew .	YZXbyY
tabs	fddoda
tacho	XfVjwV
tacho is	dbbcrd
tackle	bZZbbx
tackle .	ZYkbZr
tackle from	XdbZjr
tad	jVrgdX
tadhg	emgdab
tadhg .	apcfdd
tag	ldklXT
tailor	Xehila
tainte	WYllYi
taiwan	lM0fXP
taiwan .	oOoleV
taiwan at	cYsddX
tak	cyZPXY
tak .	erTZfX
take	bfZinf
take #	rrcQQH
take ?	cdddrZ
take @p	YtXWnZ
take @s	PzWZqY
take a	RwYzUS
take ages	epaeec
take an	cigmUe
take any	aZqgce
take anyone	XbxcWe
take as	N8TjXW
take back	jhkTjX
take care	WN8MRt
take foreve	ZtedcY
take her	TdSR4k
take him	aTTS6c
take home	WhG6Sj
take it	fWVkvc
take lindgr	dZcdbr
take longer	fvVZdV
take me	QR3Lsd
take more	YtYZjc
take my	cS/bLS
take no	dWoeWl
take nothin	pXdeee
take on	XYZWY6
take one	deStZj
take or	kZZapc
take other	bYYcby
take our	kpbhbR
take ours	ecWdtc
take over	bVjelk
take part	eSnjgc
take people	bSZhby
take place	fmbraV
take rob	byTZcY
take silenc	slacaS
take six	dbXsed
take some	X0Wadf
take that	ehVkck
take the	XWXlzc
take their	YxZZhV
take them	sYoZXa
take this	hSVlfs
take three	elgUid
take till	TRRuob
take to	iYmhVh
take unit	XjYpcb
take until	lRafqd
take up	wVfYnU
take us	d3RZZU
take what	V1aYbb
take you	YROV4y
take your	WTQqkv
take yours	abWnkh
taken	YWcVg7
taken .	ZXOQW/
taken a	hSqabi
taken and	boUdbn
taken anothe	cWrcTl
taken at	eeaoiY
taken away	dVpdei
taken by	mSSjRx
taken down	dUdadu
taken forwar	hVMcb6
taken from	emWgbj
taken furthe	cVYmdr
taken her	dcccdq
taken i	Zdbcpg
taken ill	iphccR
taken in	ejQdrf
taken it	aaaWZw
taken longer	Vtedeb
taken me	TSJY/W
taken my	fS2aTa
taken note	frehYV
taken now	cXYbby
taken off	UqqSYd
taken on	THbVt6
taken or	tadYcc
taken she	bbceep
taken somebo	eaZees
taken someon	hVXdcu
taken someth	ebwbeT
taken the	QesbWo
taken to	ZpXfdg
taken until	dapedc
taken you	RIvVrh
taken your	oetTUV
takeov	aMxmVi
takeov .	dTjkgh
taker	ebhlhW
taker .	dbipXa
takes	rtVeZX
takes #	xQgeXU
takes .	U/XbPS
takes @p	2TacZb
takes @s	1XYfYZ
takes a	aqbXkb
takes about	kVetXa
takes an	decpcc
takes and	csbddc
takes around	cZdqec
takes as	W7UZWZ
takes at	Wtddec
takes her	e1UgYU
takes it	WmVtYg
takes its	d8UUVV
takes longer	plZaZY
takes my	Wmapcb
takes no	afecdp
takes place	kificU
takes rob	wQhbba
takes rust	Ulaqac
takes the	lnWcSj
takes them	yaXada
takes then	Zrdddc
takes to	bwYgYb
takes two	aVxcaa
takes up	zOYhUk
takes us	1eSRZU
takes what	bxXbbX
takes you	bWcaye
taking	aXeTts
taking .	gRUVxm
taking ?	efeWpf
taking a	jcjiTg
taking anybod	dSjecs
taking anyone	Xbqaic
taking it	aOnWya
taking longer	h8OZWQ
taking me	SHHV/c
taking no	eYZeYt
taking on	dKZTX/
taking our	jeoWca
taking over	bpUhaj
taking people	fZcddr
taking place	ibqYda
taking so	ZxadcV
taking the	SfmSeu
taking their	crWcci
taking two	cfWesb
taking us	lkdeeW
taking you	VIEN/q
taking your	gQhkYq
talent	abogYl
talent commun	bQ2eTe
talent experi	edobeb
talent is	bejWap
talent networ	aXzWSf
talent partne	YXarao
talent pool	ZbkUbs
tales	ocVfgh
talia	koWfbZ
talk	dfgnfY
talk #	dccdqb
talk .	cmipSY
talk ?	cfU6TY
talk @d	acZXuf
talk about	bmmTnX
talk after	YknhbU
talk at	cdvdWY
talk before	TlauTj
talk by	Ydpdfc
talk it	kjOeZp
talk number	YTaXxc
talk of	m0iQSR
talk okafor	cfTtZh
talk on	mUlnXX
talk over	iVcWtZ
talk pay	dddpZe
talk salary	eZegrY
talk soon	kpSTke
talk terms	YWcprZ
talk them	jcZoWi
talk then	lqjPZd
talk throug	bTXawl
talk till	dpacde
talk to	hpWpXV
talk too	YZdacp
talk unit	peZica
talk us	edeqdZ
talk with	YbV+WY
talked	WevVif
talked .	Seccqi
talked about	Ya5TcY
talked and	lSdigl
talked footba	ecrecY
talked for	UeuRQl
talked it	dXNdrr
talked of	ZjwdVR
talked out	ebabep
talked over	R0Rkda
talked shop	eapcec
talked throug	ahcbsZ
talked too	pVoXXg
talked with	bhjSlf
talkin	gquYWQ
talkin .	htdXdW
talkin about	kbwWdS
talkin among	dqZcee
talkin footba	abrcZc
talkin it	gkbTgl
talkin to	nfmjUS
talkin with	Zfpaag
talks	hrncRX
talks a	dZrddc
talks at	eocbdd
talks by	ddsUed
talks like	bqZdde
talks to	tbegXX
talks with	bxcbYW
taller	WdyTah
taller .	afcdbr
tallin	ihifTg
tallin .	dZxaba
tallow	epbgbY
tally	cZZdgt
tally watch	mUjejd
tamara	dkiZdf
tamara noah	depYdd
tamari	dabigl
tammy	hgdaam
tammy human	qbbeec
tamper	jUjake
tamper in	bcpbdb
tamper of	cjRavY
tan	fmaheZ
tanaka	heRmfi
tanaka 's	OnUkog
tane	iiodYW
tangih	mbYhfh
tanish	YcvgYb
tanish .	WrlYjS
tanish aadhaa	icZpbc
tanker	WVremd
tanker .	VhqZib
tanks	gaamZj
tanner	UcmklX
tap	aMnyVX
tap accept	bebqYe
tap here	edUred
tap on	bXUokk
tap to	bbdqgY
tape	iccheh
tape .	lkUdja
tapes	hidYck
tapped	sZPgej
taproo	eblhaf
target	nfVdqX
target for	peacdd
tariff	cWgacu
tariq	ebdfnb
tariq lady	fUqbiX
tariq man	iXXauW
tarran	UqXmhX
tart	gZZncj
tarte	jVnhdb
tarte .	qckZeW
tarte at	kVkdgd
tarvo	kYvTeW
tarvo petrol	eZocec
tash	Vffnge
tash .	VmjkZa
tasha	aYfljf
task	XeT3ad
task .	qjUhYc
task and	Uekedl
task by	bbaree
task comple	fYXueZ
task fine	agjVlg
task is	cVQyka
task of	XlYUdr
task the	fcoldU
task we	nlcVed
tasks	WckvRY
tasks .	YdrnUV
taste	ehVhfk
taster	tVdmZb
taster .	rOhggc
taster interv	gfdWap
tastin	VYVgtl
taught	dPemsa
taught .	bodbjZ
taunto	VmtYcW
tax	XZbtnZ
tax .	cZrbbe
tax class	cZdfqd
tax form	jjZlbW
tax free	fedYpe
tax number	ZPVssb
tax slip	cacqce
taxi	ficfci
taylor	Yhfjjb
taylor straig	aYccpi
tbc	A/JmSM
tbc .	Qyccdd
tbd	I/RWZW
tbd .	P3Yacb
td	cjcZod
te	WU1eeX
te .	ZYrkca
tea	cQ3faa
tea 's	egWaar
tea .	ab2WZa
tea a	UpYckg
tea and	XWwiYa
tea as	dacdpd
tea in	ccraWh
tea room	cXTaul
tea was	hdsdWY
tea with	VZg1VW
teach	Xfdlfi
teache	bWebmp
teache .	aWlVue
teache and	VdkWuZ
teache can	edZrad
teache from	ZThlmc
teache he	dfWZrb
teache in	fjOnka
teache is	iSikaj
teache priya	aacddr
teache they	dbadbr
teache was	iXpbZe
teache who	Zgebbq
teachi	gUZtWl
teachi .	aacdcp
teachi in	ebdadq
teachi statem	Wdeqef
team	fiebhg
team #	ZgcPpr
team 's	mkUdaj
team ;	Wfeoge
team about	pddXde
team and	hleUcl
team at	mihSYh
team chose	ebcdep
team enjoye	fsXccc
team for	SqdenV
team from	WZcVyg
team goes	XcsYde
team has	eRfiYw
team i	WVdpWs
team in	XVgmji
team is	fkkZVi
team lead	ZgVnhg
team leetco	jXWeoj
team loved	cjUemf
team meets	rZadee
team minist	fhVape
team not	ecqZeb
team now	Uwbceb
team only	eYsaea
team or	VYbxde
team regist	jmUbjd
team said	pdXjbd
team so	nnTfdW
team still	cmZVjm
team that	WrcZid
team then	cpeaee
team they	gbbfao
team thread	cgeVkm
team unit	ccbped
team we	fgTaft
team went	dZZbeu
team will	g0JgcY
team you	pdadoT
teamma	fUflbm
teams	YgXwTj
teams .	UYYvYl
teams interv	epfWff
teams link	edapde
teams with	bgbpcd
teamwo	hqiSbd
teamwo .	dsYdcc
tears	jUhghf
teatim	kkgaTj
tech	cQukba
techni	bgcsYf
techni back	hgfUil
techni but	dbqbea
techni chat	Yeeoff
techni deep	dcZsbc
techni exerci	fdYoec
techni fought	dqbcec
techni interv	YjXscd
techni on	Wikgbi
techni recrui	eabrcd
techni round	sVZlbc
techni screen	Zfdped
techno	UTeruX
techno .	ajfdpV
techno for	bdddpc
techno midwif	bcdfoc
techno the	bddpce
teed	dSWrbp
teeth	ebheei
tegan	eZnWWp
tegan .	bibXbr
teixei	gfdejd
telegr	vWciZZ
telegr or	pcdcdd
teleph	0dUjbW
teleph .	mncmTS
teleph aisha	qbbcdd
teleph by	xSbWed
teleph call	pRpaib
teleph conver	XlYXrg
teleph direct	Vtccdc
teleph each	rnZSaZ
teleph interv	PZZ4bf
teleph me	ZVZkxV
teleph on	xSYkbX
teleph the	zZXeVe
teleph when	Ypeeee
teleph you	/LTaYX
televi	alTfmh
televi .	eYVdom
tell	ncaghc
tell #	cXqZif
tell .	ggxaVR
tell all	7cUSZV
tell before	pWfeff
tell both	saedcc
tell by	pVdhbe
tell candid	YybbcV
tell each	vWccdd
tell either	cpcedd
tell every	tWfZdc
tell everyb	ybdUZX
tell everyo	yXeWba
tell from	fVdqch
tell her	MOVt1i
tell him	PVgqoh
tell how	ZthbcY
tell if	YbYrZn
tell me	odVodb
tell mum	YTZa0c
tell my	bqScjg
tell northl	pXeffe
tell people	5VQRdi
tell presen	acepee
tell that	cUjfsU
tell the	UQhl3W
tell them	BEd81b
tell us	iLd3lR
tell when	Vudbgc
tell which	ZcZyba
tell yet	bpdddd
tell you	wmZSag
tell your	RLtSzg
teller	XSkano
teller .	WYediq
tellin	wpbVZX
tellin .	d4WSZX
tellin all	qXbccj
tellin how	dpddeb
tellin me	mgiUee
tellin off	dXohed
tellin people	mnVabc
tellin us	gd2ceH
tellin when	brddeb
tellin with	cpeeeZ
tellin you	5jLUZg
tellin your	ddpbce
tells	/bXSSa
tells anybod	XpTdli
tells each	ocdcde
tells everyo	ubbadc
tells me	1mZYNZ
tells people	rYcceg
tells the	uebacZ
tells us	/XSSTY
tells you	2VcSXk
telly	idgcdj
tembo	gahgbj
temi	cceeXr
temito	bignfU
temp	dXXpuT
temp #	reXXcf
temp .	bjhjgU
temp you	aZfWzX
temper	cZroSb
temper .	daqcah
tempin	fRhYsg
tempin of	YYsiYW
templa	aUosYZ
templa .	haZqdc
templa ring	Xeraee
tempor	WM8Vgc
temps	ZZrhYh
tempt	kbXmWj
tempte	ZVUeZ0
tempte and	bbaebq
tempti	ZkXjmZ
ten	eLc0id
ten .	aSjlme
ten ?	Zdepee
ten a	paXYlb
ten and	dTYmdp
ten at	irZbYa
ten but	hadbdp
ten for	cdcsaa
ten go	gcTgdp
ten jessie	hbZsca
ten minute	jNfpeh
ten of	kcTghj
ten on	ragbcZ
ten pages	ggklVX
ten past	dUajqe
ten per	acjYpe
ten percen	cbrcjU
ten questi	abcree
ten slides	YdaxYd
ten terrib	ZcctWb
ten years	cadfcq
tenanc	jdaiVm
tenant	Ykdocb
tenby	dUviUa
tend	jraWbY
tend to	jraWbY
tender	bYhdrd
tender 's	frbXgc
tender .	ZZVenq
tender for	cWciof
tender park	XZwibW
tends	iZZoee
tennis	Xlfdid
tenor	hddeck
tenor .	bVncle
tentat	PcXXh1
tentat resign	Vkfdlg
tents	VXphei
tents tumble	dfoXed
tenure	ffddfi
term	ndjWjZ
term .	rbdade
term @d	uXbebe
termin	ZTfneo
termin .	PZbjkt
termin with	dddpba
terms	RVXX/T
terms .	ZZiT9N
terms and	catbhW
terms are	TUZS/Z
terms as	gWVQ5Y
terms attach	bcaaxb
terms for	dXiaua
terms in	SZYvbZ
terms to	WSZpsY
terms you	cecdpd
terns	edeWat
terrac	hhfffa
terrac the	sXZcib
terrac up	caedpe
terraf	ebeYUw
terraf .	ddZabt
terrib	XXfsYl
terrib .	bctfZa
terrib after	clXUbp
terrib ago	geSgem
terrib of	cdaqdc
terrif	YjYfnd
territ	aciQpk
terror	hTjkdg
tess	ejhgMj
tess is	agocca
tess over	dqdebb
tessal	gYfeao
tessal is	bWigZo
tessal machin	jVddjk
tessel	XqbhZg
test	ZaU/Xd
test #	gVYtcg
test 's	cgincW
test .	becxbW
test ?	YSkkVn
test @p	aomWea
test a	deepbc
test again	eaaber
test at	XWS/Uc
test attach	ccbrdd
test before	Yqcdee
test bring	eccrbc
test but	cjcgsN
test by	iUWuag
test centre	fklVfb
test come	eaerZd
test date	bZqbed
test dog	becpde
test done	uoOKid
test fine	figYkS
test for	YpQzVW
test human	abbqic
test i	naOpfe
test is	XcV8VS
test it	WkgoVa
test letter	aZbrea
test link	VXd2bY
test me	ebaqdd
test messag	edoaed
test next	cjSsba
test northl	cbdrdc
test of	Zaqgfb
test okafor	dYbsde
test on	fUeyVa
test opens	Weeqff
test passed	ncWcqX
test reads	cdawYc
test so	VdjdXn
test that	bjWncg
test they	UfWnco
test think	hlkdcW
test to	abavcd
test unit	PeX1bY
test went	sddYea
test which	VmaseV
test with	giSsYc
test within	Ueesee
test withou	ecdpeb
test you	Vbgrae
test your	ZbYucg
tested	VgXzda
tested in	bdcqcd
tested on	bdoaee
tester	jYfjaj
tester and	cVejeo
testim	fcYXZx
testin	ZfljYg
tests	cbZrgc
tests and	jSdalm
tests are	TohlaZ
tests for	ikVebj
tests no	bYXcvi
tetley	vcRdhd
tetley to	vcXbZd
texas	kPbjhm
text	raZlad
text .	wcWUXp
text about	Vocccj
text alerts	dcsYcb
text all	zTZZdh
text as	hqbYcY
text at	Vjkhae
text back	SZYssZ
text before	lXYUmp
text by	uXZYhc
text everyo	rbcded
text her	RTW8ea
text hi	hSbiin
text him	WXY4Zd
text human	qYdeee
text if	Vfaano
text in	boccee
text it	ZTgzab
text me	ebR7WT
text messag	eWYibt
text northl	qdcbec
text on	hhiUcj
text or	Usdfdc
text partic	paedfd
text so	plZccX
text stop	bftdXY
text the	yUfgZX
text to	qeihZT
text unit	tRdhed
text us	qXeddd
text when	Vlkaei
text with	pZWbob
text within	rcaZee
text yes	QXWvlZ
text you	6iRYRX
texted	lYRher
texted #	ccpibY
texted .	liPpae
texted at	jffTlg
texted call	aZVxXc
texted come	eeodbc
texted guidan	mRqbXZ
texted me	cWhVWs
texted not	ecdcbp
texted to	Zrbacd
texted you	kaVXuU
textil	bWgWsi
textin	nWdlgZ
textin me	sXdcde
texts	7ZTXUf
texts are	giVkdh
texts by	sZbYde
texts from	Wbuebb
texts me	+QYUYa
thabo	biebgi
thai	dpTcla
thai effect	fgUjhi
thai on	ftadWa
than	jgafeh
than #	tUiddW
than @d	lWXplX
than @p	3UWhVc
than @s	3ORnYd
than about	bYgddp
than all	Vlbcdo
than an	nYUqUh
than analyt	lUaick
than anyone	jeVYnj
than at	ebcbdq
than before	YsnUWV
than breakf	Vbcdmo
than days	bqadbb
than decide	pZecee
than disabi	ubbWha
than dog	pOVrdb
than expect	b1TcbW
than fill	eaeceo
than from	WXdhgr
than hack	cpcddc
than have	tWgYZh
than he	iVdcmj
than i	ZcgZxY
than in	cTdhbs
than it	gTcdfs
than keep	iWbacu
than let	XWdeev
than linden	tXcZjX
than mine	WirXYi
than most	Udnocc
than my	ijVjbi
than northl	TiiqiV
than okafor	dtVjdR
than on	Vmcdem
than ours	fgZbdo
than people	Zbrecc
than planne	YvRkgY
than priya	rXcfec
than reads	yMjYgZ
than ring	Yqccdb
than rob	ySafcc
than that	f0lRYP
than they	hVlghd
than three	mOofbd
than to	OsWhap
than trust	edZpcd
than unit	mUfmhV
than water	bYdbes
than we	ftXffW
than with	Xpdcdi
than you	dwZQhd
thande	effald
thandi	ceWjli
thando	cZbpef
thando the	idjTme
thank	fepYZi
thank me	fTagpj
thank the	Vczabe
thank them	cRubWi
thank you	ffpYZi
thanke	aipdaV
thankf	ijdbfd
thanki	damTdo
thanki you	ickWhg
thanks	fctYZi
thanks #	VjnfhT
thanks .	iczTTd
thanks ;	ebbcdq
thanks @d	Wjoeee
thanks a	ZdwaVb
thanks again	lZhWZp
thanks asked	jlWedd
thanks but	NLZYR/
thanks come	dZchpb
thanks domini	ccTdeu
thanks for	gdqYZi
thanks got	jgsbNO
thanks i	cZolZQ
thanks mail	iWpdec
thanks no	aZdcct
thanks on	gZoddc
thanks receip	oVfeee
thanks so	lYucXY
thanks that	fVqWbl
thanks there	mlVeed
thanks to	XOwjce
thanks very	crZdae
thanks you	iheRik
thanks>ask	iljUdb
thanks>bye	hcZdZt
thanks>closed	bkiekU
thanks>date	knhSed
thanks>decide	YXxbee
thanks>free	dgfTav
thanks>give	fguRac
thanks>goon	ogQdYp
thanks>hear	al5YcI
thanks>hold	dpgbiT
thanks>if	bSdsoZ
thanks>match	nheNgk
thanks>me	VW5ccb
thanks>meet	gbgUin
thanks>news	VlTeri
thanks>not	aQmVY0
thanks>offer	WpmUQo
thanks>receipt	hpXgaa
thanks>said	pToaca
thanks>soon	ZkhapX
thanks>sorry	Yqbccg
thanks>start	kifdUh
thanks>step	lmhMZn
thanks>thanks	STqbgp
thanks>them	hfpXcf
thanks>wait	lfUchk
thanks>will	ZsYiXg
thanky	nUflfb
that	fhhcdg
that #	dYuTgg
that .	bsfZYj
that ?	TkjpfV
that @d	eTplYa
that a	asUfeh
that about	gvdbaS
that after	rGlZet
that all	edrYiY
that an	Vjjddj
that and	cuVfTk
that anothe	hVXVZ3
that answer	Zbsaja
that anybod	dfZdod
that anythi	cqdcbe
that are	YkaraZ
that as	krjXaS
that back	anZjUn
that be	XlT0eT
that becaus	grccdV
that before	dtUoYU
that being	sfUbad
that both	abbsia
that by	XWYyal
that came	iVndZj
that can	Qfrlab
that candid	mkUibd
that case	lgURes
that change	aVpbel
that closes	dZcWbu
that come	fbodcd
that comes	qgTkfV
that comp	eetUec
that confid	cbpZcg
that could	Preigb
that date	ycbVfR
that deadli	eradbb
that dear	vTbhbb
that delive	dodedZ
that depend	Zdcpde
that desk	cbQaos
that disabi	uXacdd
that do	Scbjse
that does	cmRrZd
that down	fQpldd
that eight	dZbajp
that ends	cVeaiq
that engine	4OaXba
that even	dqagca
that every	baplZZ
that everyo	pcbeec
that far	X3ScXc
that feedba	taZcec
that final	mkaVcb
that finish	bZiXcq
that follow	pPmNdq
that for	bhePR2
that form	cZhpea
that go	eUjedn
that goes	cYcXmp
that good	fqdedY
that grand	tbaccd
that guy	iZpicV
that has	mmcgVZ
that have	djqadW
that having	kZadcp
that he	XqUceo
that head	cjXdep
that her	ZriZhX
that here	ctbddZ
that hiring	eZqjdY
that human	oldcZV
that if	dhcofX
that in	ehZfVq
that includ	iRscZi
that initia	caZrdc
that instea	feedsT
that insura	sYdddd
that interv	gpbbbe
that it	chZXdw
that its	lRWfhq
that japane	+ORYVY
that job	gSchre
that just	XrflWX
that kelly	fbpefZ
that lad	bYdcqc
that last	cVyYdY
that ldn	eXcpdf
that leader	XfVbql
that letter	pQRpSt
that lifts	bYrfed
that line	ZogYVn
that link	ecpaee
that list	eoYgbc
that looks	epafcc
that lot	XtgWeX
that lovely	dZqded
that mail	favXkT
that makes	nQZedu
that manage	eaYpcc
that matter	dmScgm
that may	boQibm
that mean	YgVbuf
that meant	doZjdZ
that meetin	neUYhl
that might	WZrghb
that minute	yZdbYZ
that mr	bcXees
that much	f6RbaQ
that name	tUdded
that needs	eeaqgb
that nobody	tgVYcg
that northl	vMbodc
that nothin	eqiaaT
that notice	mrSeYd
that of	RrcqXc
that off	hWapla
that ok	bVZomc
that okafor	rabgda
that on	4SbaXe
that oncolo	daphcZ
that one	hgUcim
that only	fyUbdS
that order	qfVWoc
that other	fgdWdp
that our	UWsdnc
that out	QemqhX
that page	lXXpag
that parkin	afrcda
that passen	eccacq
that people	cerXde
that person	YdhfYp
that picks	apbeee
that place	ccqdeb
that portfo	lZTscc
that post	kWbdbr
that profes	dglgkU
that recrui	dWrgdc
that religi	8QbWbZ
that remain	eZfgpX
that req	dVYddq
that reside	cTudee
that result	hqYYcc
that rotati	cavUce
that said	tRebld
that same	tWXdYl
that say	ZsZekZ
that says	XqhdeZ
that screen	cYqcbc
that second	ZsYdbb
that settle	XWbcit
that signs	Ytecbd
that since	auWdce
that so	sXdThl
that someon	VrShdl
that someth	fYWrgY
that sorry	ZeXacu
that sorted	eboZch
that sounds	XZYdjq
that sponta	ibVine
that starts	kYZbbr
that still	tSToch
that suit	YYZuZi
that suits	ZjboXh
that takes	R0ZhUf
that taster	yVcadc
that tea	dcqebb
that tells	Spedem
that their	rfbbcb
that then	jbabcp
that there	jsQdeb
that they	bxYYed
that things	mpXZda
that this	ekiUdi
that though	ihVdkf
that time	6GcoaY
that to	mopULY
that told	cbacds
that too	mpUaiX
that took	YygZVV
that under	edbdbq
that unit	hTtbcc
that up	ilTdaj
that vacanc	dYwdcU
that volunt	ecaddp
that was	Sp2Tac
that way	OjmdTq
that well	Wpckdd
that went	hcXgvU
that what	Z2XQXZ
that when	YeqbXk
that whenev	Yqddee
that who	Ywbaca
that will	ghpaeW
that window	baqdee
that with	hcpZiZ
that within	tYeddb
that withou	dqddca
that work	XUc2Vh
that would	mjYQkj
that yet	pdcdda
that yours	ZYYfZz
thaw	UcxaWc
thaws	XI/bca
thaws .	cRzddc
the	eeffgf
the @d	zbWfea
the @s	rVUogc
the aa	RgrhWi
the aadhaa	gpcbdb
the aarhus	bVXpWr
the abdul	eddccp
the aberna	dQh0Sc
the abstra	dnkiXW
the abuja	epVYkd
the academ	WUkRtl
the accept	mYcM1W
the access	iTbwac
the accomm	VnQqpS
the accord	gPsiaf
the achter	ZViaft
the acknow	blRZqg
the acquis	blUcbr
the acting	fZcZer
the activi	fhWgmc
the actual	fiVgek
the actuar	ecZfcp
the adapt	YsaanX
the adding	Vgeiie
the additi	gpZYed
the addres	ZTxmWS
the adebay	cqdfeY
the aditi	OpYing
the adopte	mZYccp
the ads	agpbcf
the advert	ZjcdWt
the affect	aUlpiY
the africa	cqYecc
the aftern	hYZsfa
the age	ZWnpZd
the agenda	b9RWXR
the agent	bhYtYd
the agnies	cgaoeb
the agreem	hYUQ7U
the ahoy	ZhYoiZ
the air	W/YOTK
the aircra	dWrTjg
the aisha	wXVmfZ
the alasda	ekTqZf
the album	WYlbof
the alert	ccqddc
the alicia	ggUgih
the all	hVcatX
the allows	XRaksh
the almost	dZXeqg
the altern	Seiiji
the amara	Zoccef
the amende	leTnWe
the amount	VYwZda
the analys	hcZcpe
the analyt	4TZVhV
the andrei	bZpVme
the animal	oiLjja
the annum	dpYahd
the anonym	gpfahU
the anouk	gkcnaV
the answer	vdLTgs
the antune	aoiTak
the antwer	WLkikq
the apac	ebsdcZ
the apartm	ZVgolc
the app	fWjUoi
the appeal	kUifvQ
the apprec	YTa1Xd
the appren	eOYWyn
the approp	Xwabec
the approv	isVkSd
the apron	gpYdbc
the archit	eapXhd
the archiv	Wemfci
the area	deioUd
the argued	bZsgba
the artisa	gpiYXc
the artsva	cVkoed
the asbest	ciVXsW
the ashgro	oYddYj
the ask	caXpkc
the assess	gbbtWf
the assign	YYaUqq
the assist	bWYjnk
the associ	nPegem
the asst	bctaYg
the assura	kdUehj
the asthma	XYhqbh
the astrid	abfsca
the astron	hfVjXm
the ats	ccqYcd
the attach	UUfzpU
the attemp	ZYWbuW
the attent	bhVmdk
the au	XXpmgX
the audit	gmgWnU
the audito	kqYcdW
the aunt	dTTmjl
the auréli	tbWhbb
the author	cVcjjm
the auto	pgjWYY
the automa	USincp
the autore	Xbtbdc
the autumn	eiWRpi
the availa	YXU1ae
the averag	hinZgV
the award	yZaYkV
the awards	dbxbZV
the away	iajndU
the axlewi	cdbqdc
the aye	YgZfYr
the ayodel	hTdgli
the b2b	fQesZl
the baby	ddrYZg
the back	cZskdW
the backen	rbfYfb
the backgr	lSktaS
the backup	ateeXb
the bad	dTadlr
the bag	bgNgwc
the bakery	XSlphc
the ballot	liblcV
the ballro	fenhgV
the band	hdRfmk
the banda	Xpdeed
the bangal	bbdcre
the bar	ZSZlno
the barmai	dcbZph
the basis	jXXbZs
the baz	fSmdjk
the bdm	hZZipa
the bearer	YXXbez
the bears	dpcddb
the beatri	WRnpbl
the becker	UinXdj
the becomi	cgZdbr
the bedlam	jkWiXi
the beer	Ueihkf
the befrie	XfdtWf
the bell	eQcrmc
the bello	eZkUli
the below	iiPsbY
the ben	YTgreh
the beneat	dccdeq
the benedi	deqdXe
the benefi	jhjgUZ
the bent	odZdbi
the bergen	Vccjqf
the best	ZWqZfn
the betrie	ccZpcc
the better	lSVbvd
the bexhil	aYthaZ
the bh	jhhoXS
the bid	lgWnTi
the big	Via0XY
the bilal	jVYklc
the bill	flRZfo
the bin	WebSjt
the bio	cdtZcb
the biomet	jeQndk
the birmin	WtUkcY
the biscui	VThX1Z
the bit	XZdasl
the blank	Uibiji
the blazer	hSjkch
the blesse	dTZnrZ
the blessi	iUcrkU
the block	badqed
the bloke	jXbkUo
the bluegu	qbYhcf
the bold	aVomZh
the bonus	crUbmX
the boo	dVakik
the book	fbuNfh
the bookin	UWgpal
the books	pVYO3b
the boot	mgYWVq
the booth	ZgwVbZ
the boots	ZaXyYf
the boroug	sVqacT
the bot	iQqied
the both	tdcYcb
the bother	cctYdc
the bots	bqdddc
the bottli	cXqmYa
the box	heSfqc
the braga	fpVdjZ
the brakes	fS0agX
the branch	dlTflg
the brand	dZYalr
the branno	ebqcce
the brass	aXsade
the breakd	dcqcdb
the breeds	eccodc
the bribe	ZbhpZg
the brief	YXP8Qj
the brilli	hjVlka
the brock	deWrde
the bronwy	cfdrZb
the brooke	hVhcnh
the brusse	gtaToV
the bsc	WepYYn
the budget	kpTZbk
the buenos	cXgZsa
the builde	lVfbmd
the buildi	lShncZ
the bukola	rYZdlY
the bummed	YZejqb
the bureau	qccWla
the burned	gjkblR
the bursar	jRgnhg
the burton	eeeUll
the bus	hVnfef
the busine	gfgTgk
the button	Qdggrd
the buyer	ibaaeq
the bye	ZbWrYm
the c	iaccqa
the c1	Xaafpk
the cabin	fqgfXZ
the caitli	dbdedp
the calcul	cWhtea
the caleb	wZYegW
the calend	fnerYN
the calls	sXhgZa
the cam	bZrjbY
the campai	iPhgar
the candic	eZYfds
the capabi	gsVlfR
the captiv	ffSbph
the captur	fVidgl
the car	ebbZre
the card	gZsccb
the cards	duVfWh
the career	XetcUh
the caregi	mhggdW
the caring	ffVlcm
the carly	lVjTlk
the cas	WsaXgh
the case	PaT+Uh
the castin	ahbadp
the cat	eWgpnR
the catch	kYZYuZ
the cateri	ggTlei
the cathol	jYUhWu
the cc	pXckZb
the cedar	ZVqjai
the centre	fiVjdj
the ceo	hcUphd
the cfo	XlVime
the chain	cXfjYp
the chaire	gcZbsc
the chairm	YXZlrf
the chairw	Uphafd
the challe	eZuXYd
the chance	cUcodm
the change	fVrjYa
the chaos	dlVdWn
the charts	ebccbr
the chat	WZhuXh
the cheape	ecXedt
the checks	XVZzbi
the cheeri	absiZb
the cheryl	agUndl
the chetcu	mVbaji
the childr	kVbagq
the chloe	aqdebb
the chloé	dicXpb
the choice	jjUbdl
the choosi	umUdYV
the chop	edWcZt
the chops	ccrbgZ
the choreo	iVdYtc
the chosen	qfcbgX
the choy	eaqcdb
the christ	coaTli
the chrome	pckbdX
the churn	brZccg
the chuseo	dZWbYx
the circul	baqaja
the civic	kXcapa
the civil	ZjmYtO
the claims	ehZqYd
the class	XaqWle
the classe	dfgcqW
the claws	Ysbeee
the cleara	eZgtXY
the clears	YVkgpb
the clerk	qeaehZ
the client	goWgcg
the cliff	cbtdcY
the cliffh	hcpcca
the close	cvXWbd
the closin	kdwNXb
the closur	Yebpdc
the clothe	dZsjcW
the cnc	ffZZqa
the co	bgmVhh
the coach	juRdXd
the cobalt	XSsbgk
the code	aibrTe
the coded	iXfdao
the coding	YVS8Xb
the coffee	gTxOhg
the cofion	bgaZrg
the coin	yeZWZY
the cold	oeQeej
the collab	ZbplbZ
the collea	hacaaq
the collec	jNkflg
the colm	loNfgf
the colomb	anhkaV
the combin	zdVgZT
the coming	aWVYum
the commit	knUeai
the comms	arYVem
the commut	YdxYdZ
the compen	ZjneRl
the compet	aWjchp
the comple	jYRpki
the compos	ejfkhV
the conclu	diRaZu
the concur	bhWaiq
the condit	beTbpk
the conduc	ikgRjc
the confer	bbygRY
the config	enQXll
the confir	pUiWdk
the congra	lifhQg
the connec	dSfgof
the consen	cTg0Sd
the conseq	blpfZV
the conser	jnaYVm
the consol	edbZcs
the consor	eYUWor
the consta	fQcnlg
the consul	lZTien
the contra	aWXK/b
the conven	XarfYh
the convey	vfdZXa
the cooper	Wcaibp
the coordi	sbcfWg
the copenh	bYcees
the copper	lfVnYf
the copy	YYtdWd
the corinn	bfUhkj
the corres	hTVghr
the cosmet	Uhikag
the count	sgddVY
the counte	qhVadh
the counti	ejVfhj
the county	eaqbed
the course	wSgbbh
the court	XRrecl
the cousin	dZicXq
the covent	mYZWtb
the cows	dqcddb
the cpd	dTipkX
the crazy	gaYlTp
the create	QedqnZ
the creati	ceUpZk
the credit	jagpZZ
the crew	agRmqc
the crews	fpXccg
the cricke	jZeiUo
the critic	fVigkf
the croiss	bUhlXo
the crunch	Vpdgeh
the cs	agQesi
the cto	XeNsmf
the curato	kUZXlq
the curric	VnWhcn
the custom	lWfahj
the cut	hbIsVr
the cv	fUgrXe
the cześć	obdded
the dachsh	SgXggr
the daily	VeZhkn
the dana	cifWik
the dancin	eaqfdZ
the danish	egZapa
the das	Ujmefd
the dashbo	hZcRza
the data	ckWrcb
the date	njTvYQ
the dates	kfbqXY
the dave	chcYod
the davide	hVuiXU
the day	rcWjga
the daylig	baXgrf
the days	XnVedo
the dbs	bXbqhf
the deadli	cbVnVv
the deal	ncjUlZ
the dealt	cfZacp
the dear	Vcamlg
the deb	XgUqek
the debrie	pgacah
the debugg	Rhccim
the decisi	zdVZec
the deckha	ePdYvj
the declan	lbrYZZ
the declar	PYd0gV
the deep	aYuiXb
the deepak	dtYabd
the dela	Zaubeb
the delay	tmLggW
the delive	qYmYZb
the demo	Yddobj
the demons	hbfcoZ
the dentis	hZqZjX
the depart	aubThg
the deposi	YtdhTg
the depot	hnmXaT
the dept	bcbdZt
the descri	olUiZb
the design	iNuiVf
the desk	kVkgah
the detail	aahbpg
the develo	Za9ZTR
the diary	bhgqWa
the diem	aebpde
the dietar	ddaqgb
the differ	gVkeel
the diffic	fsUUfj
the dignit	bXpacl
the dina	dZreda
the direct	jqWddc
the disabi	5XabcU
the disagr	bpkbXd
the discus	lmVZfc
the displa	eSnnWh
the disqua	UetcjV
the disreg	ddZrae
the divers	oVkbcg
the docker	cdhqYa
the doctor	ZdnmhV
the dog	wTVljZ
the domain	bXkZtX
the donor	afqZfd
the door	aUvXig
the double	YhUnbj
the draft	dWXaxf
the dram	WcldrW
the draw	WYsWWp
the drawer	dbsabc
the drawin	iXTjjj
the dre	pibadb
the dream	gUbYmo
the dreami	dcqebb
the dredgi	hhVhhf
the dress	WmQYpl
the drink	ldfblV
the drive	UnmYbi
the driver	UmpYfe
the drivin	eTajmj
the drug	Ydodbh
the dry	UUWS8a
the dubai	dVnibg
the duly	ecddpb
the durati	aZXedw
the durban	ZlRpYn
the dust	Zvcacb
the duty	gfsVdW
the earlie	T3cRZi
the early	liVbif
the east	eWlnZc
the eat	ecvceT
the edited	pkZXgW
the editin	Vrbedg
the eeo	dcWjcp
the effect	ccqZde
the egger	epXcib
the eight	gWPxfh
the elders	liVfaj
the electi	kinacV
the electr	gfWpYi
the elena	ddZceq
the elif	fhcYpc
the ely	kkUkag
the email	acScc0
the embarg	eYqfda
the emea	ceVWqn
the emergi	niaKoh
the emily	dYreeb
the enclos	TTSxvZ
the encour	niggaU
the end	hUgVfw
the endors	helVgg
the energy	ecPlni
the engine	ZUb2cZ
the enrich	lfbVkh
the enrol	iVejle
the ensure	lSrZkW
the envelo	ZXraic
the enviro	caWmqb
the eoe	aWpkaa
the equal	ZZrkYa
the erased	bbYcoj
the ergo	cWiklZ
the errors	eVbnZj
the essay	UgknhT
the essent	hbdcVs
the estate	XkjhVi
the ethan	fhrLhg
the ether	dXsdaf
the evalua	djSWkq
the evenin	qYZmae
the event	j4QPac
the ex	ddbddp
the exact	VWjzbW
the exam	jiTuWZ
the exampl	obQlmW
the exceed	gtfVZY
the except	kicgVh
the exchan	XubXbi
the excite	bbbdoh
the execut	gffqaV
the exerci	aQkpka
the existi	emVdbm
the exp	ieVmge
the experi	hqeZbZ
the expert	ibfSoi
the extens	cWpclb
the extra	nVfXnc
the extrac	dccbcp
the eye	cMbvao
the eyes	ebZedq
the eyesig	ZjigWh
the f	uQieUi
the f2f	dYfdXs
the factor	jVlifZ
the facult	eqWhec
the fair	eb3fWL
the fairly	ZZiaqe
the fairy	ccohba
the fake	dpOihg
the family	bhgVkh
the faq	kmjScZ
the fashio	bfafcp
the fathom	cbrgbY
the fax	bXunWT
the federa	Udgaoi
the fee	lhRehj
the feedba	cZpbZk
the feel	cbpmcU
the feelin	XYXelq
the felix	YWicgq
the fellow	bcTdms
the fence	ojSehc
the fernda	ZgvXcW
the ferrei	davaad
the festiv	Rlapdg
the fetchl	YcdfqY
the few	cZwadY
the fi	fenkdU
the field	hjTdbn
the fifth	mbYUml
the fifty	glSiic
the figure	XddX1Y
the file	fpUqWd
the files	rqRXYf
the fillin	cTycdX
the film	Vmndfa
the final	hdTuZg
the finali	fcVnWn
the financ	geZzcR
the findin	pbbhYg
the fine	edcZpd
the finger	saViad
the finish	ddSZVw
the fiona	keNsbg
the fionnu	dbZhbp
the fire	ZWreje
the firear	bcrdcb
the firefi	dkQWRy
the firstl	bcqiVc
the fish	jYVgme
the fit	hSgdat
the fitter	fhVfke
the fitzge	hgaXpd
the five	esRjXg
the flagge	cbapbi
the flat	bSja2U
the fleet	eabWnn
the flexib	iYhTmi
the flight	Xbboig
the floodi	icpWfb
the floor	SZenim
the flying	ZhWpbj
the footba	cevXbb
the footfa	dYwWcb
the footwe	aeiqcZ
the forfei	dqdhXZ
the forgiv	csbZbb
the form	ZVqsaY
the formal	XgWe0Y
the format	hakijU
the formin	ebpcdc
the forms	crcckU
the formul	dicpaZ
the founda	iRdgil
the founde	ceUlXu
the four	giUdaq
the fourth	lohQWi
the frame	YycZVg
the france	Tdffdq
the frau	brkdXX
the frauds	dilheT
the freela	bWmrYZ
the freeze	fOxheZ
the frei	hjfVbk
the french	ctbcgX
the fresh	hiSnec
the friday	dbceod
the friend	cVenkd
the front	fZrXci
the fronte	dZpfcd
the frustr	dZvada
the fulfil	WhiZpX
the full	fafqca
the fun	bZsddc
the fund	ZeZwbX
the funded	cpdfcc
the furnac	lUggbl
the future	eTlkXm
the fête	bgToZl
the gabrie	XtmUcb
the gaffer	rkXacZ
the gallag	XTxYkV
the galway	driaXb
the gameke	eebofa
the games	bYldvS
the gang	hUbcqg
the garage	abeqcc
the garden	gadcpf
the gear	Zakpcc
the gemma	ipgVfa
the gender	qjaeTb
the gifts	VkpcXe
the gig	UYYdyi
the girl	hbeYdp
the glasgo	Pchtck
the glenmo	hWrYaa
the glitch	aUgkco
the glowin	gVibqa
the gmc	TuVjeg
the go	gbbkrQ
the goalke	bhrccY
the god	aZoifc
the good	iYWfrf
the google	pUqVlV
the gordon	ickSfk
the gossip	ZXhaer
the grad	gcWhcp
the grade	ZoQawa
the gradua	Udhcre
the grandm	hcrWjW
the graz	soLgTY
the great	mZgqVW
the greatl	iTaZnl
the green	ffepXZ
the greenl	dimhcV
the greeti	ZcwcdY
the gregor	cbqbed
the grid	fhVjYm
the grief	bWaidq
the grips	eZrcce
the grocer	nTkehb
the grotto	yVcZdb
the ground	nVlYcj
the group	cbgrVh
the growth	RjtUfh
the guaran	hUrbZi
the guardr	dhXZpg
the guesse	ccZcph
the guild	Ujcdgm
the guitar	bWVlkl
the gus	lcVgjg
the gwen	hYXsZh
the gyms	gfojYU
the hack	2PkhZU
the half	ZcsZai
the hallo	gfRlqX
the hambur	YbferV
the hand	afWetb
the handbo	YSjjhl
the handin	Zccoeg
the handou	ekZpaa
the hands	X4TZUe
the harbou	amsPgb
the harves	mkjTbb
the haul	iTdjbm
the headco	elTabs
the headli	gUhbeo
the heads	dnqTdX
the headsh	bWuebe
the health	WaetYi
the hearin	VZUxbi
the heart	bVkeen
the heat	kUfcco
the heated	ccohcb
the hectic	edpceZ
the hello	jfRfhl
the help	ZaieqZ
the helps	eipgYU
the henrik	Tipddc
the herdsm	hgTZjm
the hesita	barXYd
the hey	jWXedq
the hgv	haiQim
the hidden	idqaWd
the high	hmiiYT
the higher	gTXbzb
the highli	WhduZb
the hii	bsadeX
the hilde	krYXca
the hire	jbqZZd
the hirevi	dcYhpb
the hiring	kqWcdd
the hmp	dgXgbo
the hmrc	dfddZp
the ho	UWXlqm
the hofer	ccqcfa
the holida	hrXeeY
the home	ZuWZdg
the honest	dtffRZ
the honora	pXflZY
the honour	WZXjxb
the hons	akUjfj
the hope	epcfYd
the horosc	pgcYec
the horses	bZVilm
the hotel	XlVdau
the hour	lJhwcX
the hours	YdfMtn
the houses	mfgdhV
the how	ceTomd
the howdy	dZraee
the howzit	rWbcYf
the humain	ncZUep
the human	rbbkgW
the humani	cYseeZ
the hurlin	bafodd
the hurrie	faipYc
the iberia	dVjrZe
the idea	eYaadw
the ieuan	WYzTTZ
the if	btYUlc
the ifs	ccdrbe
the ihre	eZVcmm
the ii	mYjUoX
the illust	qYXeal
the imagin	eXRjjr
the imc	Xapejc
the immuni	eYcdeq
the impres	diojSY
the imran	nlcZTi
the includ	nqTqeI
the indepe	kRudXd
the indica	bkTZoi
the ines	adXoeg
the infer	cYrdha
the info	juVYaa
the inform	dSpflc
the ink	ce1TbV
the innisf	hhdVma
the inquir	njbdTi
the inside	Vqdlca
the inspec	kbggUl
the instit	iTmhde
the insura	oelfeN
the interc	lZiVek
the intere	ZkTYdw
the interf	iSckeo
the intern	ZaTdZ6
the interv	gYslXY
the intima	oZncYb
the intro	ZZeree
the invest	UYhvfc
the invita	XYbyai
the invite	OUe9SR
the invoic	dWoVkj
the involv	hfUXmm
the irina	aXkolV
the isabel	ccVinh
the ish	ebdcdo
the island	bqbgda
the isp	ieTgaq
the item	awYmWU
the ivy	dcYXtg
the iyer	phQccj
the jacint	aWrddi
the jade	opVaZb
the jake	kUqZea
the james	cZUZkr
the jammin	dQpalW
the jan	ddbccr
the jane	eqaddc
the japane	UYWi1c
the javier	XjhXqZ
the jen	XjeSio
the jena	hhTZjm
the jermai	abadhp
the jie	bWbted
the jo	kZabpc
the job	WYeV3i
the jobcen	dTnmfY
the jobs	VXrWpe
the joe	TSZrml
the joinin	aWjsaa
the jonah	WUpZmf
the jools	pXdbcj
the joseph	hataVe
the journé	ojmNgZ
the joy	ccdeqb
the judge	ZdsfeU
the judges	sYYidb
the judith	XvdZeX
the julie	bjSmie
the jumped	UYfvZc
the junior	ZnVVhq
the jury	hkMnhh
the jérôme	eqZWmb
the kai	bvWcbg
the kaiāra	kcWpda
the kaplan	ocbddd
the katarz	bpXZeg
the kate	dagcpc
the kaur	YaZkvX
the keane	gzQZUb
the kelly	cseSia
the kennet	eZXfsb
the kevin	dccdbp
the keywor	cgoeZd
the kia	faobcf
the kiddin	ZpTbnd
the kids	aYtefc
the kim	bMmilh
the kind	Ybvbdc
the kindne	eephdV
the kit	kqcdZU
the kitche	jQrfbc
the knife	cpZkdZ
the koch	eeVman
the kofi	qYdded
the kowals	lcqXbb
the kozlov	decXqe
the kris	XojbYh
the kuba	cZtWff
the l	ZpdTrY
the lab	eTlqXi
the labora	dsdXZg
the lad	cbWZcy
the landla	caUpem
the landlo	ehoUfd
the landow	dapecf
the lane	bapdbc
the langua	ZiSpZm
the lapses	Ycgacs
the laptop	aeYwab
the last	ijVnce
the latera	drZbjX
the latest	8MVqcV
the laughi	Zhdbpc
the launch	dSuWlb
the lauren	adpfcb
the law	ffVgjj
the le	bejpVY
the lead	XcVmmj
the learni	bobdec
the lease	UitPkd
the lectur	bYsmVd
the leeds	fQlmdh
the lefebv	abkYqd
the left	Zbrdcd
the leg	hafZpa
the legal	cfYbhq
the length	iecpgR
the less	bihYUr
the letici	lZckjV
the letter	jSTV2m
the level	mWWVby
the levell	eZibap
the levels	fdZcrc
the liaise	giTffk
the licenc	bmaSgp
the licens	XkVUwh
the lift	dfrcYd
the liftin	kUsYYa
the lifts	XgpZka
the lighth	XYYYjw
the lights	WkUsdd
the lin	nhUgYj
the linden	oZclfX
the lindqv	edUreg
the lines	fSamng
the link	VUg6dY
the list	llUgWl
the listed	cdbpdc
the listen	Sddevf
the little	jQpgde
the live	caiqba
the lively	fcWlpZ
the lives	bgcioW
the living	cOfwjX
the lobby	ZaZrWl
the locall	fggkWf
the locati	XoMjjk
the lock	bnYXpc
the locum	nVmjTc
the lodge	knOVpc
the lodged	WfmihZ
the login	ZXktfV
the logist	XWpkhd
the lone	jpcaaY
the long	pPTfgv
the longer	hUYjpe
the look	SvWXil
the loop	rpNZbh
the lorrai	XdohkT
the lost	bZvYkT
the lot	hXoToe
the lotter	gcaXgq
the lou	jaYdqb
the lounge	aYaZht
the lovely	WVefev
the loves	abVhip
the lowell	ijrVdV
the lucky	3WXUcb
the lukas	Ocicfs
the lunch	ldgThi
the lyon	eoddbc
the machin	VXZsnf
the mackay	dVqdkc
the madele	YueedY
the magda	cgTdet
the magist	mXqaca
the mailbo	aZ2ZdQ
the mailin	bZwZZb
the mairi	YctXkb
the maison	lmWaRl
the makers	bpSSjo
the man	mjdUag
the manusc	bVomce
the maple	fWcrYk
the maplel	dbZarh
the marath	fbcrVg
the marcel	cYsblU
the marek	coldeS
the maren	doRqac
the mariam	Zcaccq
the mariso	ZcnWpZ
the marita	bWvZjX
the mark	ghWUax
the market	cVpife
the markin	StWehh
the marks	XoURiu
the marta	RSTxiq
the martin	cbtZbe
the massiv	eSfwdZ
the match	pQvXWf
the matern	mbaVcq
the matron	YkkUlg
the matter	cuZVdg
the matthi	UZhxcY
the maybe	itTYYg
the mbatha	aetZeZ
the meal	ejQjhh
the meals	oaXafm
the meanti	pklQdZ
the meas	Zcrdda
the med	lVkmUV
the mediat	cOciqm
the medica	Zcapig
the meetin	pgmaaW
the meetup	bhyQad
the meg	eeVqde
the mehmet	ZebtdZ
the memory	YijjVh
the mensah	ZtgXea
the merci	ZkZbap
the merit	bpebce
the mess	VZVrqc
the messag	Wbqgdg
the messen	rZXVif
the microp	cWehdq
the micros	cXadhs
the middle	gonSdW
the mill	jYZqbh
the min	hkSYhm
the minimu	ZgVQZ4
the mining	iSljVl
the minist	awlcYR
the minute	ppjQXa
the missin	aiTsge
the misund	fiWjYl
the mix	a6jUOP
the modera	cjUllZ
the module	eUdnel
the mohamm	bUoqdW
the moira	hiZdrU
the moment	hspTVX
the moncto	neQclf
the monday	pZeede
the money	WiZSxi
the monito	bfbhVq
the monsie	cdSfqh
the month	zeYUaW
the moon	VmbR0V
the morato	cQwefd
the more	bjZcpY
the mornin	oTgfka
the mortga	dYjZtX
the most	fofRXk
the move	ba2YeM
the moveme	WXguXj
the msc	npaWfV
the msk	TcSnpm
the muckin	Utadfd
the multit	kRogjY
the museum	eYqXWn
the music	fdpbfY
the must	flTkeh
the mv	bpkcaZ
the myster	Libgqj
the naitei	gSkbki
the name	pVveRb
the names	ybRmYX
the nanny	gjZTkk
the nasrin	fVkemZ
the nate	mefjVg
the nation	cegsUd
the near	W2WdeV
the necess	bmUbme
the negoti	dYsZgc
the neighb	VXjVYz
the networ	dlmVbf
the new	dZhXxa
the news	qWgUdm
the newsle	XZyXeX
the newts	bcpeiX
the niamh	nfXjfT
the nice	oVaihe
the nicer	eabbep
the nick	YQpuWe
the night	mcgkhQ
the nightm	bZmrcU
the nights	eRgmWs
the nimbus	hhmhUb
the njorog	dZXeio
the nneka	bhWcdq
the no	jPDUn6
the noah	bnVkbd
the nod	mgMgkg
the noise	Zgeaeo
the noneth	bZgfqX
the nonpro	dbZqbc
the normal	ZMhpep
the northl	taTiff
the not	radbdc
the notes	nnbTde
the notice	qckNdi
the nous	XgZvcb
the nowak	sdWSkh
the nudge	nmSaYk
the numeri	cQmbog
the nurse	qWPpid
the nurses	fZqeab
the nursin	XUqpdb
the núria	Oevbba
the oakwel	Vhdhek
the oblige	iZQgtW
the obstet	cpcXdh
the offer	PRXS/h
the offers	uYbcbd
the ok	iqdUdd
the okafor	2ZXidW
the ollie	bmUhig
the olu	YZrkbc
the omar	hYsaaf
the omg	kfNlVq
the on	ZVikpZ
the onboar	bYdjqX
the once	iUcuZd
the oncolo	pWoWZd
the ones	lvaVYX
the online	cmVtSd
the op	RT2RUV
the open	mayXSZ
the opened	YwUfgY
the openin	ZesWXl
the openne	bXpYjh
the opinio	jqTbdZ
the opport	bUvWch
the ops	hmldgO
the opt	hgUdjj
the option	hfVYsa
the oral	cVfmmc
the order	avUWhj
the org	dYrecb
the organi	egeXZq
the origin	gadseZ
the ortho	XeShmn
the ortiz	ikeVhd
the osaka	okaeRi
the oscar	mShgal
the ot	eccodd
the other	gcaZbw
the others	erYYrU
the ottili	flVfjd
the outcom	1pUTaa
the outdoo	ZalasY
the outgoi	bbcogc
the outsid	rcccbd
the ovens	VYZmnk
the overse	cXhqae
the owners	ldVggi
the owns	cbavbb
the pace	agddZp
the pack	jihkYV
the packag	dmaTpd
the packed	earaha
the packin	WYatfh
the paedia	gjdanV
the page	Qnbtbd
the pager	VXtVhk
the pain	ecbdrb
the pallis	dXYlep
the pam	cdphdY
the pantry	YYatha
the papada	Wtiaca
the paper	YhcXpi
the papers	mWZM/P
the paperw	adUb7S
the paragr	hVrgba
the parame	YXjbds
the parent	eSemne
the parish	eeVhof
the parkin	bbrbmV
the parlia	gdjjVg
the part	SUNTv4
the partic	sUbicg
the partne	knSjbe
the parts	lTieWn
the pass	eaOlmn
the passen	jhldWc
the passio	bbbbhp
the passwo	acmoeU
the past	ZmViao
the pastry	dVkang
the patchy	pafedd
the path	fqbZde
the patiss	Xsdcfd
the patron	jZqaca
the patter	bWrTlk
the paul	YpfpYX
the paulin	WWkpci
the pavel	epYcgb
the pay	lnlYdQ
the payabl	dShlbo
the paysli	ebtabZ
the pcc	dbbjYp
the pdf	hWfjej
the pdfs	VYZgdv
the peatla	Zgpbde
the pediat	jSZXpp
the penang	jnjVWb
the pensio	WbtUje
the people	YrdZal
the peripa	fXpbdd
the perman	ckZXeq
the person	dwXbYh
the petal	bdeboc
the peter	jgUdij
the petroc	gaqXoR
the pgce	SdjrZd
the pham	Tkbbkm
the pharma	favgeP
the phones	NekYok
the photo	Zc7XQX
the photos	kVmcbi
the phrase	cefbpZ
the physic	Yackcp
the pick	VZalll
the picker	abrced
the pickin	jiTael
the picnic	lYuVYb
the piece	dWbuha
the pier	deWcer
the pieter	aaqWig
the pigs	fkjUlb
the pile	k/RVUQ
the pilot	ZgdSuf
the pinky	fllVfZ
the pip	haXdpf
the pipeli	fsUZak
the pitch	cdWpVp
the pizzai	pWdndZ
the place	XXcYwm
the placeh	denVke
the plains	cUfbkp
the plan	0fMVdl
the plane	pWjfaZ
the planne	jTdebr
the planni	Zofdcc
the play	Tdybcb
the pleasa	gVQkmn
the pleasu	bZTtoY
the plug	ZYbYYw
the poache	mfUkkV
the podcas	ZRoapg
the point	UbuWic
the pointe	ggkVlY
the polish	fZVlhl
the pompou	ceduWZ
the porter	ffbpZd
the porto	QXckvb
the portug	kSokaY
the postco	adhoZf
the postdo	Vemaqa
the postin	egiYVp
the posts	Thcime
the practi	geL4Vd
the prayer	iOqedi
the pre	ZeZwSh
the precio	VhjUoi
the prefer	cqYjcX
the prelim	qNSohg
the premis	VwdUgc
the prende	bfkVik
the prepar	dbpXjc
the presen	dWriWi
the pressu	nUaeme
the prif	lihiZU
the princi	hoWgae
the priori	dUlqeX
the priya	ncerUS
the probat	fUobke
the proble	Tidjij
the proced	SbnXYy
the proces	afkaWq
the procur	wcXgeX
the produc	aToian
the profes	kbqXUj
the profil	knPeak
the progre	XyiYdV
the projec	ecibWp
the promis	lpRXrP
the promot	jjgefV
the prone	ccWicq
the pronun	aZsfcb
the prospe	ermXYW
the próxim	cecZpb
the public	SbzgXb
the pulse	oaSiii
the pune	iUgdpc
the purcha	bnmWbe
the purple	gWshZY
the puzzle	ceasdZ
the qi	pTbYki
the qualif	ctmXWZ
the qualit	jeTfao
the quarte	rVianV
the queue	awhYaX
the quick	hacpea
the quid	abepee
the quiet	labiSk
the quinn	gVcgjj
the quiz	UaonYc
the quorum	mWkbdh
the quote	aqVdje
the race	bdimVh
the raceco	ZZXbdu
the rachel	XWYycc
the radio	mSbcoi
the raffle	WXi1Tb
the rahul	dViikf
the railwa	gVpfcg
the raiser	hcaZdo
the ramzan	bqdeZd
the ranger	ZtQgam
the rankin	hifQaq
the rant	bairXd
the rate	ZbTQ/V
the rates	nXQkmh
the ratifi	gZpddX
the rausch	UqYnba
the reach	daeddp
the readme	bjboeW
the reads	vXfehV
the real	wIigWe
the realis	VdWkll
the reason	mhUiVl
the rebecc	ZbeWmo
the recap	ZWXtmZ
the receip	bVolfc
the receiv	oZTilb
the recept	qbdOjj
the recomm	ebkVpd
the record	lgnUbd
the recove	cVxYbd
the reduct	jkUlbd
the reel	bbeoYj
the refere	cWgxbZ
the referr	dhlfiU
the reflec	naUVml
the refund	apcYbj
the refusa	ZiQfdt
the reg	eYXtce
the regist	bYZjhp
the regret	lVahqY
the rehear	clVjge
the reject	abVaby
the relief	oToXgb
the reliev	pidYad
the religi	WWdtif
the reloca	TVphqY
the remain	gpeWbb
the remind	bqZZYm
the remote	ilPhck
the renata	fdpada
the renewa	2TYYgc
the renova	ZYcfph
the reopen	esicUa
the reorga	jQmcdl
the reply	yXeQXl
the repo	caZrbh
the report	fVnkXi
the req	fYaWZx
the reques	beXoVp
the requir	WoOeYx
the requis	WfiZZq
the rescin	ddhpWa
the resear	eTcatk
the reserv	XlWchq
the reside	cdbWir
the resour	grYfaW
the respec	gSpdlZ
the respon	gmMldk
the restau	kQmdUq
the restor	ibpXde
the result	/cSUbc
the resump	cjTcin
the retake	giUlWl
the return	dehfSp
the revise	jWScmo
the revive	cadcqd
the reward	lgYocZ
the rewild	fXuZhX
the rfrd	chWfdn
the rhian	epceeZ
the rhonda	Ydcqde
the rhythm	kWXtZb
the ridge	ebcbdq
the rigger	dVWpmd
the ring	WfrgeZ
the ringin	wjWbXa
the rising	dShjki
the roaste	ufQhdc
the rob	kOhY0V
the role	dddfap
the roofto	ablllT
the room	hXbtfZ
the roses	aXimjU
the rossi	eeVoZm
the roster	geiZqV
the rota	kSVhmk
the rotati	gkTavS
the round	XSXP4k
the rounde	cfhcqT
the rounds	X4RdaU
the route	VUaqcs
the routed	dloVWY
the row	XplckR
the rowan	XYcthd
the ruling	lqUZad
the rumour	phOgge
the runner	XfQUiw
the runnin	bmaiPo
the rust	gTtSbk
the rückme	dbsacd
the saas	yUaabf
the sabrin	jjUadn
the sad	bTYUps
the safe	dspVUV
the sakura	cXZtZk
the salary	cgemjV
the saluta	htLZfh
the sample	gQshae
the sand	Vbcudd
the sanne	gYjQmm
the sat	Vhpgeb
the saturd	YYbegs
the savann	jhnWYf
the say	aojbZd
the scales	YoQhYk
the scan	hksaZS
the scenar	ZSibol
the schedu	lUUyad
the scheme	WThXsn
the schäfe	pXodaW
the scient	gcUanm
the scones	Yabbbs
the score	faXlXp
the scorec	qiWnYV
the scores	yhYXWe
the scotla	jgpYbX
the scribb	Zdepcf
the script	aqoQkT
the sea	YfUpjh
the seaman	dR1YXf
the seasid	cqaceb
the season	gSlaen
the seat	ZaUTqx
the sec	hrXZcb
the second	bafudb
the secure	XcYtjY
the select	Wtciae
the selfie	RZhkmj
the sender	eZrfYd
the senior	ahTgxZ
the sense	UxXadi
the separa	TkzZYS
the sergey	cTebpm
the servin	faXuWj
the sessio	mNjlVl
the set	ajbcZp
the seven	pfYTrZ
the sew	igmdUe
the shadow	gkhdhU
the shared	XQ5mRT
the sheepd	aOfVir
the sheet	adRXiy
the sheila	blVcne
the shelf	aUzbbe
the shelte	pgccbd
the shifts	darfbX
the ship	jblTfi
the shop	fVhgem
the shoppi	kYYYqf
the short	UfclYq
the shorte	kViicf
the shortl	pjQtLi
the show	kRXFq0
the showed	kdRjlc
the showin	dbqjdS
the shutdo	QqbqXf
the side	QOygZl
the sides	dTnpfY
the sift	fhRpTm
the sign	Sceako
the signat	bvYPld
the signed	QSaszV
the signin	eaccsb
the silenc	itQcbf
the silva	enpZaU
the silvia	eWedph
the simon	rakXbd
the sings	ecZgpc
the sir	cfZrfY
the sister	ebakVq
the site	clYrZc
the sithol	qhabVf
the situ	deSZpk
the situat	cbcoch
the six	ehQogg
the size	ehdThm
the sizwe	qVeeeg
the sjoerd	bdqbec
the ska	biQkli
the skarvi	kiTfei
the sketch	actRjf
the ski	dclndW
the skille	fZWVhv
the skills	mQdsYW
the sky	jsWbbZ
the slides	TS6fVa
the slip	beenjT
the slips	bZqkaY
the slot	VSjyda
the slots	YcXybc
the slt	bXZmap
the slàint	VtRbpd
the small	XcaZvi
the smalle	mUesZa
the smoke	hfdmdW
the smokin	egaeoZ
the sniff	cucebU
the social	dXrddd
the societ	cacZcs
the soluti	fRocfj
the solvan	lgSfhZ
the sooner	hYcubY
the soones	N7WYba
the sorry	jbbcZq
the spare	eatZeZ
the specif	Vaieji
the spinne	hVmkVf
the splice	WfdXpk
the sponso	jpVYib
the spot	jhRbvY
the spring	rVPZlo
the sry	hYraYh
the stack	eVlcck
the stadle	OYsadn
the staff	cXwNik
the staffi	buQjbf
the stage	qYbjba
the stages	Xrdefd
the stand	aWplbd
the standa	ViQfdx
the starte	cbpfaW
the state	oZfccg
the statem	cqlcaU
the status	quUTYb
the stay	Zdpgca
the steadf	ZWYmcq
the stenog	Vjkgce
the step	TU5XbY
the steph	ViVojf
the stock	eqYcZc
the stop	ZWpaao
the stopwa	padfcd
the stores	aceodd
the storin	fbZhbp
the strang	kffpVX
the street	bmrRcg
the streng	ccWasj
the stress	bkqZbb
the strict	hXgvVY
the strike	fngeWe
the string	ccgWeq
the strong	gaVnam
the struct	tjXVeW
the strugg	cXyedU
the studen	piaVic
the studio	bWlZlk
the style	caZhas
the subj	hZgYsT
the subjec	dQwkTe
the submis	WqcpbW
the subscr	ZUmnci
the subsid	fhhifV
the succes	Vidbkm
the sudden	YVuhba
the suffer	lfUgfh
the sugges	jmbVjb
the suits	fqZYcd
the sunflo	kTdijg
the sunita	eZdipX
the sunny	fQhimh
the super	agqeab
the superd	afZrbe
the superi	Sbncli
the superv	YrPZoh
the suppli	YuRWgk
the supply	bkYdYq
the surg	jTlbke
the surger	hYpfeX
the surpri	bbrZlX
the survey	cX1VZZ
the susan	iUneia
the suspen	rVVjja
the sustai	cYpdde
the sweep	agmclV
the ta	YXjfpd
the table	aaYcye
the tacho	leTqeY
the take	acK0Xf
the takeov	XQ3cdd
the taking	eWeYya
the talent	hZffUp
the talk	jdpmSV
the tallin	iXrbdb
the tan	fmZjhV
the tanaka	gfTjhg
the tane	kWeecm
the tanish	bomUfY
the tap	dRqfid
the taster	keZrbX
the tastin	ZhZddp
the te	dUrcjb
the tea	bUsbic
the teache	eThmgf
the teams	atccaY
the techni	kfNtXg
the tellin	rdXcXj
the templa	dcbqbf
the ten	TTXckx
the terms	VXce7R
the terrac	bktTaZ
the terrib	jiarVX
the tess	VellQj
the test	Wajjcm
the testim	eaZddq
the tests	Wigfld
the texas	aWsnaV
the text	Viiflc
the thank	aR/WYQ
the thanks	Yafbbt
the thaw	boYcci
the theme	ccgodb
the thin	YaPcX5
the thing	ecSfno
the thinki	Zqahbd
the thistl	bVgebt
the three	ofWjWj
the thresh	bXaWgy
the throug	YWeZjq
the throwi	RiYZqo
the ticked	crpSab
the ticket	cgaccp
the tide	ddpbdd
the tied	lddqUY
the till	VXhlmh
the timeli	ovPXXe
the times	dQdobp
the timesh	gpaYaj
the timeta	daqiUc
the timing	XaqkfZ
the tiriti	UaleqV
the tobias	oYlacc
the tone	ehrVdb
the tonner	pRiehd
the tony	gpbbYf
the top	gxYaWc
the tortoi	dkUffo
the touch	ddcpce
the touche	ccdtZb
the toward	XuPbdn
the town	njelVU
the towns	gmpcZQ
the toyin	YYtjZc
the tp	thTmWY
the tpm	acbdsd
the tracke	gemUei
the tracy	ebaaes
the train	fWpeai
the traine	ZaUhgt
the tram	qdcbfc
the trampe	ZYZZtd
the tramwa	epbbcd
the transc	USlrbi
the transp	4WWfdZ
the travel	bfoaee
the trees	hZoeda
the triage	bZahcr
the trial	UWXkoq
the trim	edradb
the trip	TepjXi
the troubl	YioUeh
the truck	cqeiaV
the trudea	eqdYed
the true	lZcbZo
the trust	ejcTil
the truste	clTekj
the try	cacvbW
the tuan	eXVkcr
the tulsa	jVdmbh
the tunde	fWardg
the tunnel	YQcipn
the turn	pZbede
the tv	YXXgar
the two	kaTiik
the twofol	ecXgqc
the txt	khTfhf
the tyler	hcfTnd
the type	eoYdaf
the typed	dbqaed
the typing	hiSneb
the tyrese	aZZbpl
the u14s	bYxceV
the ulrike	cpddcc
the umhlan	eVglkb
the una	pdVkeZ
the unanim	jVZaph
the uncle	dsYZde
the uncles	cpcaca
the under	TWqnXl
the unders	cbfpbf
the undert	mXeljU
the unexpe	heseaU
the unfort	bebecq
the unit	0WYgiU
the unpaus	brhbaa
the unsubs	cVuhab
the unsucc	nfabVm
the unusua	hkbehU
the upgrad	VdnZrZ
the upingt	dbphaZ
the us	doaach
the useful	bSZmph
the userna	arYdaV
the usual	lgUemb
the vacanc	XdaZez
the van	hbUlcm
the vantel	ZWpgXY
the varies	dZYicr
the vector	ZZqidd
the vehicl	dbXctg
the vendor	paYafl
the venkat	WjUimi
the venue	YYTjwd
the verdan	ggXbdp
the verdic	uZTTkl
the verger	WVzdfb
the very	2fOaXf
the vest	eapcfc
the vestry	WoTfnc
the vets	kVYkdl
the vicar	jaaWgq
the vice	ojWiab
the victor	abbaok
the vid	cbTobl
the video	dZlhVl
the videos	knfUca
the vielen	dYZhqe
the vienna	YWwTeh
the view	aUgdir
the viktor	eXpagg
the villag	jWTWf0
the vincen	jaepaX
the vineya	edeZpd
the vintag	bqahcc
the visas	gRjioZ
the vision	bSjrdf
the visit	gWtkXW
the visiti	bcracY
the visito	WfvYiU
the viva	cZfrda
the vogel	iZbdrY
the volume	rjUbiW
the vote	ihObeu
the votes	pWYXeo
the vriend	rabedd
the vusi	sZbbcZ
the wage	fmbhhV
the wait	thPVoa
the waiter	kdTdfn
the walkth	SjoclU
the wanjir	agZXpj
the warden	oXeddi
the warm	YaiZpi
the warmes	cibocZ
the water	cUkjXn
the wattle	dUqamd
the way	VizXdb
the we	aaiZar
the weakne	jhYpgT
the web	Ubbogk
the webina	cbvYcc
the websit	hftVSf
the week	qmedQa
the weeken	bdVoan
the weep	ebpZdd
the wei	gsXgbX
the weiss	YdZciq
the weld	dqZhac
the weldin	Uelpeb
the welfar	eTjfmc
the well	ebrbdb
the wellbe	aarYma
the wellie	mVgjce
the wellin	cXwbdb
the wes	chTdrc
the west	hfpcaX
the wether	UQpufW
the when	eQguhc
the where	ZUczac
the whitne	djieVh
the whole	bWsagh
the why	dabcds
the wife	kaZUin
the will	bjWbtZ
the willow	Rbddti
the window	TimVxS
the wines	khVXpe
the wing	ibdVin
the winner	ligYSm
the wins	mWYeep
the winter	hhdVaq
the wiser	XufaaU
the withdr	jZZcof
the woman	pfYgTh
the wonder	cgqbdb
the word	XQdvkk
the words	lYafqY
the work	XcXRus
the work4y	ebrbdZ
the worker	kmTnbZ
the workfo	coWjch
the works	mjTgja
the worksh	Vchljg
the world	evgUcX
the worshi	dYsaec
the wow	cifTsZ
the wrap	Zpgbdc
the writer	ZWuejU
the writin	hhmfUX
the writte	XcYyha
the wrong	eWsece
the yard	ZZafgq
the years	riYfXc
the yeo	cabrbe
the yes	5OaNen
the yilmaz	dbqdcc
the zammit	addqYg
the zestfu	fdtecS
the zonal	ccacqd
the zone	gUUeno
the zoning	dapYjb
the zwolle	mVWsXg
the zürich	nPdfhg
theate	caigej
theatr	mYfdbl
theatr 's	gcaeco
theatr at	Ubpdfj
their	khebcg
their #	ZoRmTo
their alan	drYced
their answer	/aTPSW
their apartm	acbrec
their best	dbtbZb
their board	Xreefc
their call	rbcbed
their choice	uXbZef
their claire	dXcdUt
their coach	VwYYeb
their commen	obdbee
their consul	cdZapi
their cv	dYpach
their date	bpddde
their deadli	cqeYdd
their decisi	+IcYda
their decomm	bXYbVu
their desk	bbdqee
their direct	qcddcb
their email	Ybbcgs
their feedba	N0aWak
their fight	mfTckb
their final	dedapd
their financ	Uabnnd
their first	akvVXY
their form	Ybjpde
their hand	reeUdf
their hands	daVjoh
their head	pYcdid
their holida	catbcc
their homewo	khmSba
their intere	eabddq
their interv	qcdddc
their isaac	brdccd
their lead	daeoed
their line	bradec
their link	dbctcb
their list	hQneUm
their mail	ZsWZjf
their man	bkVboc
their marks	qZedde
their meetin	rcbZdh
their michel	Ytbdbc
their mind	gqLdYn
their minds	tlTadZ
their name	eUbjmi
their networ	eadcdq
their new	PGXU/j
their newsle	eVzeZW
their no	pcebde
their number	ZfbrTk
their offer	IR+WoK
their office	STxleZ
their own	VxZbQn
their page	lhkPcj
their parkin	cefcao
their place	YWsoXU
their profil	ZcvYba
their promis	aqdade
their regret	djXdYq
their reply	wbaYXi
their report	qibaZa
their result	4QcXbb
their scores	csiXaW
their seat	dkcmVh
their ship	bqbcdZ
their side	gddTkp
their singin	edpcea
their site	ilVnca
their stuart	cabdsX
their summer	aYuZdc
their teache	dcdYsd
their thanks	akkWge
their though	ZyaZdZ
their time	h3RVbS
their turn	kmdVee
their twitte	clThcm
their unions	ecZcdq
their vacanc	diRfet
their verdic	ycaZaY
their view	gqZbde
their vote	pYebbj
their websit	gdoccb
their word	PldveW
their words	pfcbQr
their work	Wbpgee
their yes	9SaVYa
theirs	bfKhpm
theirs .	cZZgfq
them	cghmcb
them #	gqWcUk
them 's	aXbqan
them ?	ZOhvdg
them @p	baqmbW
them @s	tVYWhj
them a	aWj2QU
them after	Zqaidb
them again	QkrcYe
them aisha	kPucaZ
them all	mwaXYS
them an	aWcpic
them and	tmWTYi
them as	YqhlRa
them back	fRsZma
them before	YhevVZ
them behind	ebqccd
them betwee	ZxTXfd
them by	UPR4rW
them daily	qcacdc
them deb	hYnlWb
them decidi	qeZadc
them done	Zbargb
them down	oXuWbN
them every	Ypaddd
them first	dnbanV
them for	gxJgea
them from	XRdluY
them get	vXYUlX
them gets	tYadee
them go	crcecb
them goes	pZdfbc
them got	cbqhdZ
them has	SgevbZ
them helpin	TdtYfd
them human	ePupZY
them i	TT5hiU
them if	eTbvja
them in	dkjpaP
them know	HVygwS
them lectur	eqZddd
them my	Mch5Wa
them northl	sRZoeb
them not	hbpZcd
them now	paSZhp
them off	kVgdmd
them okafor	TQcxoW
them on	bTtuXS
them once	asbded
them one	aanqaY
them or	rUfmbX
them out	miTcZk
them over	jTT1Ue
them priya	qZbeed
them promis	uZeZce
them pupils	nYkbcU
them read	ZbVZpn
them reads	lZiblV
them round	gvdUZc
them said	iSoiiX
them say	lWWpga
them so	jb0WYW
them some	cYesdd
them spoke	earddZ
them stand	cdqeda
them still	brbacd
them that	mVlgRl
them the	bmdqbQ
them though	Wqbdei
them throug	fZbqVl
them till	rdffVY
them to	mdtbcS
them too	hYthcR
them unit	SEq2ZT
them up	bvbdfN
them very	ocdadd
them want	dtcYcb
them was	bjabdo
them we	XoWcji
them what	UkZyRd
them when	csThZf
them which	Tbb0eb
them will	gpbdfW
them with	ohYeUi
them within	cbapic
them yes	JXYjtr
them yet	ctgVed
them you	YicetY
them your	cSe2Tc
them>answer	siZbcc
them>away	dgoabh
them>chosen	ZYYWqy
them>closed	bZkabt
them>date	rcbedd
them>decide	voWcZY
them>hold	Ybtbfh
them>joy	abfcph
them>match	dgUodk
them>news	tiWacg
them>offer	abfawd
them>others	bcacbx
them>post	aagbpi
them>refuse	bafYfv
them>review	hqadbe
them>soon	dwSfgb
them>sorry	aabZX8
them>start	XfbZui
them>step	cdaucc
them>thanks	bYrYcp
them>wait	irZeeY
theme	cPsrPS
theme of	ccgodb
themse	ehdffg
then	mlYeea
then #	Ritacc
then .	fVflie
then ?	ZsUfZi
then @d	ctaaZb
then @p	wUcddc
then a	vYdgbZ
then about	sYhZcd
then after	pccdgZ
then again	csbcdc
then agency	docbdd
then and	nUlejW
then anothe	TqlkZV
then answer	pYbggc
then asked	fVZome
then at	ZqLsoQ
then back	YuZZac
then backfi	fiSleZ
then books	acZZqd
then boss	ivUWbc
then bus	ecrXed
then can	WvXkUZ
then change	ecqbae
then come	PpVzSY
then contac	cqaced
then decide	gigVjW
then delete	YZsedY
then disabi	UgXcaq
then do	M1OkhU
then drop	asVeee
then each	rXfeed
then either	Rkataa
then for	mWakic
then found	Yb2UbS
then get	hsVeYb
then half	VqbYak
then have	kiXodS
then he	picYhW
then her	WniXUm
then his	XnwbTU
then human	atTjda
then i	ylYZaW
then in	UuVZuU
then is	bnWckg
then it	omZQma
then its	yYXcaU
then let	seaYgc
then lets	acYtfe
then letter	ayYcaa
then lunch	aYgrcd
then may	Xqdeee
then maybe	TwWkdX
then me	mpRagc
then mind	dcrZdd
then nobody	lVkkcY
then noneth	fqaeeY
then northl	nUVZhs
then not	bqXbZl
then okafor	sbbbcd
then on	hbTcte
then one	rZZfWk
then only	bYdtde
then or	boQrbc
then our	VseeZg
then out	oVfZkf
then phone	rdcWdb
then phones	qabdde
then picks	oZddee
then probab	Veeddq
then rang	eUaath
then ring	Mlrhcc
then run	dbbpdd
then said	meLmdj
then sander	cXvZbb
then says	paddde
then she	ubVZjd
then sign	cbcXri
then six	cfsaZX
then smokin	cddpbd
then so	iVpgiV
then somebo	ipbdgW
then stay	aubZYe
then straig	Vjfnfe
then tell	raYdlX
then that	rYaVdp
then they	pmYjTX
then till	pbbede
then to	ZhcfsX
then told	PnVjhm
then transp	XtXbnX
then two	XeShpl
then was	scWecU
then we	XwXtdO
then well	YpZgjb
then what	godfZa
then whethe	rZebde
then who	ZskXcY
then will	UkmhcY
then willow	dcqdda
then with	araadd
then wonky	gdThlj
then write	pcdefZ
then wrote	neajZV
then you	/aPPib
theo	gQjucX
theore	ZXepcf
theory	pRebhl
therap	doVjfb
therap .	ZhWllc
there	diffcg
there ?	bZroVX
there a	Unfhbg
there after	lSbipZ
there alread	cXZecu
there and	gTgdsc
there any	SpmfaY
there anythi	fTpjeZ
there are	grYiZc
there as	disVbb
there at	UZovWV
there be	YsTmcb
there been	bjYZVw
there but	kYoljN
there deb	ecqeYc
there for	TXhruR
there goes	bWUabz
there got	agmemU
there hack	bdcpdd
there had	eZcibp
there has	Pokcgd
there i	YmbVli
there if	eTbhrh
there in	hTsRlU
there may	j+SQUR
there must	mmddeU
there myself	pYfded
there never	fbZeeq
there northl	ZVZmho
there now	aVSkfu
there on	hbtdaS
there one	WiXwdW
there or	qZajca
there parkin	ZYtfYb
there reads	adcuYb
there regist	eaWeet
there said	mMZbtY
there shall	Zadidp
there someth	dQmZlo
there that	aoTbsa
there the	ofnYTc
there then	fbcqea
there they	aocfag
there too	bYwecV
there two	dbqZXl
there unit	ShgllZ
there was	cUcciv
there we	nhPgak
there were	UXVOp3
there when	cohibW
there will	dcfcbq
there would	kmjgUT
there yet	ZoPUbu
there you	XjrRmY
therea	miWWih
therea .	mkScff
thereb	gkhgZb
theref	iSTTi7
theref be	nYbbbp
theref been	dZYdeu
theref closed	dbWedt
theref no	ccfdco
theref not	cWXZc2
theref offer	fcddsW
theref paused	fbrfeW
theref withdr	ecacbs
therei	XcYVxf
therei .	deZdpc
thereo	fgYjlZ
theres	deYamk
these	fogiVc
these .	UkpQhi
these and	bpZdci
these are	hgcpaW
these becaus	adsXcd
these before	rYddcd
these by	dcdqae
these days	asicZW
these is	bcdpce
these on	pnTSck
these over	dYrdeb
these round	zbXWaa
these six	cdbrcc
these things	f2WYYV
these to	maWmai
these two	ahYvcW
thesis	eRZcui
thesis .	lUceem
thesis form	dcdYsb
they	hhZcgj
they #	muaYYV
they agree	dpdcdb
they agreed	kRYdhr
they all	NzpTfW
they alread	bpTYfd
they always	xfiTQS
they angela	tbcceX
they announ	zZRTig
they answer	tlXNXf
they appoin	efUZct
they apprec	dbdddq
they are	juVcdb
they ask	bJrkjb
they asked	XepnUc
they be	bsaXgc
they beat	bdadsb
they binned	eZbedp
they bit	cZbXvc
they bolt	Xodhee
they book	dZepce
they booked	aebqbd
they both	UqnkVV
they break	qXdeee
they call	ygMcNg
they called	VTScyp
they came	gdJizb
they can	Ufcvbd
they cancel	eabbdr
they caselo	dbrdaa
they caught	ecacqc
they change	ZwVjcW
they choose	9ZTWUW
they chose	QUSNv0
they chosen	Wfkckf
they clear	phdXcb
they clearl	eccWtb
they close	bpmeWW
they closed	aaLcc5
they come	wySEWZ
they compar	skTbVd
they confer	lnRkcZ
they confir	rTjSkc
they consul	Zpbaed
they contac	avbadb
they conven	oddaee
they could	QmjWvV
they crosse	dccddp
they cut	UggXer
they decide	3XfZRc
they declin	dbaeZr
they did	SUpbom
they do	niaaUo
they done	daXeau
they draw	sZXjbc
they drew	baZXfu
they drop	TsXnbb
they droppe	djYYbq
they emaile	ReftWl
they ended	kZUclk
they enjoye	edYgcq
they essays	dhqbZb
they ever	TRyack
they exclus	dsaecY
they feel	QqUXax
they felt	aTXgby
they fill	phdaca
they filled	XagaYu
they finish	hvVYcX
they first	VZkkbm
they found	aNTVk5
they froze	cNxdZk
they fruit	Uidokb
they gave	dOXjwj
they get	YxlWYW
they ghoste	TZjZWy
they give	rYaibc
they go	YoWpdY
they goodne	bWXark
they got	XV5OMi
they had	UjkVfr
they have	gdVchr
they hire	ZYmcqW
they hired	VWTQL/
they inform	pagcdd
they invite	eWZzYX
they just	fafasa
they keep	j1OhaO
they left	ZVrZld
they let	8KaYLo
they lettin	YURfWr
they lift	dYpeee
they like	j9OlMJ
they look	ZmmiWV
they lost	fWpYXl
they love	eiTpeZ
they loved	gdqXSl
they lumenp	ZbpZch
they lumpur	feWhap
they made	UcsVie
they mail	pbaced
they mailed	UWgYgx
they make	mnjYSa
they match	aYcbqd
they may	K/fdUN
they mean	sXcbai
they meet	ktZcYU
they met	PdgYhu
they might	b7jSJY
they millio	VPyceb
they moved	piQmWd
they must	uibaaX
they name	pZdeee
they named	ccVdnl
they need	jfPwYe
they never	cK/dTW
they no	eaXdaw
they nod	saeadc
they noneth	gbqhYV
they normal	rlWSbZ
they notify	tUbecc
they offer	cXrkYd
they offere	VdcWtg
they olga	gjpVbY
they open	cavaiV
they pass	cdYbcr
they passed	QNQgS/
they phone	uhgVaJ
they phoned	TPOlzn
they pick	1qUROV
they picked	URSdss
they plan	sYdYee
they post	qjbdaZ
they prefer	ecbebq
they print	cccpcd
they promis	i3JSWW
they pulled	gYQaZx
they pushed	oedccd
they put	oYYMlr
they rang	aSPc4m
they rate	hrZZcc
they read	cghWki
they reckon	mWbcXq
they recrut	XhldVk
they refrai	khRapc
they reject	aXTYbx
they releas	raSZXr
they reno	WZhmjb
they reopen	Zbqeed
they reply	bsZZde
they requir	ceapaf
they restru	daqeeW
they revert	Yrbeed
they ring	+QdUXS
they run	sRcmYZ
they said	fjVago
they saw	XZfVfw
they say	vnaRXg
they scrapp	edZebr
they see	emedSh
they select	YYcbuX
they send	lfmRoV
they sent	OLnkth
they settle	xbXUfe
they should	bcrbjZ
they shut	XUnpgb
they sign	qZoZWc
they signed	WScatm
they sit	trWQZX
they snowed	edVflk
they spoke	eXqbgb
they stand	yVXZfg
they start	btqbJe
they still	bxfabS
they stood	dpgcaZ
they stop	drSZjh
they stoppe	XcZaZx
they swear	xdbZbZ
they swore	sWbddd
they taiwan	hbpadb
they take	jvbWTe
they talk	sheZbY
they talked	candVl
they tell	/dJHOU
they text	zSaZcb
they think	foUmVb
they though	VpVZfq
they to	eqdcbd
they told	boSRfx
they tom	YVxXbU
they took	PLUV7u
they try	pZedfc
they turned	hZWWrk
they use	YSzYgV
they useful	Ytdcdc
they usuall	Zpdfed
they volunt	cfdqac
they vote	ycYkRV
they want	TRQ8yW
they wanted	famWWp
they watch	cWcubd
they went	eXNSf8
they were	ditWYe
they will	owTcZZ
they wish	ckQvaa
they would	enVdih
they write	rkceWM
they wrote	kOkUhr
thimbl	glZhfZ
thin	YMWYW/
thin #	acVbaw
thin .	WWsgYf
thin admini	eeWedp
thin i	qVabck
thing	dcfsbc
thing #	okXdYT
thing 's	lZjfTj
thing ?	ffYqYf
thing a	Xdbtdc
thing about	jcxUVY
thing and	auZfbd
thing as	bpabmX
thing at	ibXtdY
thing before	fYjuZW
thing but	cUbsbk
thing by	egfkeW
thing cheers	cnVled
thing clear	dpbalV
thing comes	bclWpd
thing from	UVgnbo
thing has	cpegfW
thing left	piWWlb
thing on	WcplZc
thing said	gaZdep
thing settle	tbbWce
thing she	nUnlWa
thing the	bSxkiO
thing to	UToibp
thing until	eaboee
thing was	lTfqca
thing yet	ZpZjaa
thing your	YamqdV
things	esbfbc
things #	mThkdf
things about	Vbedft
things are	i7RUXY
things change	eUveeZ
things disput	eoZded
things from	ieThfm
things happen	dYXreh
things have	T2aZZZ
things here	btiXdX
things move	hsYZdb
things out	anXSau
things round	fdZpcZ
things so	qTeYig
things stood	ZgeWlg
things up	kwQcdN
things with	fgpbdY
think	etZXjc
think #	XpZhff
think .	h4dTXT
think ?	cgdgpV
think a	jlkVab
think about	X8PbmP
think after	jepTed
think and	drSUpe
think but	esneQW
think for	kocelQ
think he	VtcWkT
think i	Rfwaga
think it	hmVTpe
think of	WcfhUw
think on	VwbVka
think over	rQZRuf
think precis	gUclkg
think she	jpYafa
think so	knVYch
think talk	bcebpf
think the	bPnpXf
think there	pRkZkg
think they	dfwWbX
think this	ZZSbc0
think we	jhNdbv
think you	WdZpfk
thinki	l9ZXPR
thinki .	S/OVcN
thinki about	iqgbaR
thinki and	rdXgYg
thinki beauti	qXdcee
thinki but	rUffff
thinki i	oUmZak
thinki it	aifgRp
thinki of	amqcWV
thinki on	goVdXe
thinki you	bVmnbg
thinks	t2PWUS
thinks .	reabWX
thinks about	fqabdd
thinks dog	pgbdda
thinks he	qdUXdd
thinks the	qiVdWY
thinks unit	tWcdda
thinks your	cZbrec
third	cfXfjl
third #	ceZdsa
third .	XdRbkx
third and	bTaheu
third chat	eecpca
third date	Vteddb
third desk	cbbYsf
third email	crbcdb
third engine	dbaVxb
third for	WdYscW
third from	caacyX
third has	gbddap
third in	crYcdd
third interv	XneTre
third is	doZihV
third letter	efmehV
third of	pXfbXn
third on	icWdbp
third one	hUmoQg
third out	dcbcas
third period	aedqbe
third place	ShlbVo
third reads	bcrdda
third refere	WXokdd
third room	eZcYsf
third was	ffcqbY
third week	awYbca
thirty	ZQggvg
thirty .	mVmcce
thirty creati	dpZedd
thirty four	aZkSom
thirty minute	aZawbd
thirty one	cSZTwo
thirty two	aoWWqc
this	daicdn
this #	cPUekz
this .	YUgdlq
this ;	VjmkhW
this ?	WdtebU
this @d	fcWZgu
this accoun	bVtZhZ
this addres	de1fWP
this again	kVrceY
this alert	eeqdba
this an	nTibif
this and	hUcXol
this answer	VetaaZ
this anymor	fqZefY
this applic	cXZbcu
this as	dcdaep
this becaus	VYzgYY
this before	WgUXrn
this by	ccoelV
this call	YSlXqj
this can	Xqjbad
this chat	foWlbb
this chiefl	daader
this code	ecWjcp
this comes	foSWen
this coming	qbXnZZ
this commun	pZckcY
this compan	rikZXQ
this compet	fTaacv
this confir	cYtjhT
this cpcs	ecYedr
this day	sUjSmZ
this decisi	QaXZb4
this depend	apdced
this does	Xc2cZP
this emergi	caXcWv
this exclus	cgTfar
this export	faYeer
this family	crUdeh
this far	ZXlqcd
this financ	cUtede
this firm	WloceW
this first	rYbfcd
this for	Qcherg
this goes	YkpcdX
this grade	aYfdbt
this happen	dcqdcb
this hard	dfWcbp
this house	eobdfb
this human	pbZdci
this i	imTfef
this if	mpXbgX
this in	gZsZfc
this inbox	ZP6WYZ
this intake	caWYdz
this issue	XWyZbZ
this it	Ybaifp
this job	Uacchu
this lars	Zaucea
this letter	ZVagfu
this list	ZX0WdV
this lot	WcscbZ
this mail	cSojfg
this mailbo	gbqZbd
this may	dkUhbo
this me	ecdapd
this messag	Vdrcbi
this minute	mhWijW
this much	aqaedd
this normal	dracYc
this note	icrXUf
this notice	hdsdcR
this notifi	XZgdbt
this number	ZQ1qRQ
this occasi	iPPYb/
this off	eadedq
this offer	ZbWV6b
this office	dwPlhR
this okafor	aZbYcx
this once	abcesb
this one	mXVWez
this open	paefeb
this or	eXpcee
this page	ijgdgV
this part	hbYbar
this period	bWreec
this person	ecdcqa
this place	XrjZiV
this please	cUUocs
this point	bxQhVg
this positi	eTmZeo
this post	anuZZT
this proces	YdfZbu
this progra	jekkbV
this rate	YriaWf
this reache	bahqda
this reads	gedZco
this reason	dbaZev
this recrui	cZfZcq
this requis	eZYdeu
this role	dddcar
this round	hPSYV+
this season	aXSca2
this she	Zgbeep
this side	j/QaYE
this since	nbhWef
this so	pfgTee
this sort	Zqcbeg
this space	a9MRUZ
this stage	jpdgZU
this takes	npaWdY
this team	hZeYbr
this that	lUjeei
this the	ZQcZlx
this time	mIPiZ/
this to	pWpeZX
this transp	eWhYbs
this under	eahpeY
this up	fubbaX
this vacati	bfrdda
this very	aYgYph
this was	RmpVhh
this we	SoVWth
this were	cRWZqt
this will	pQdccp
this with	brhYgb
this work	ejVbar
this would	bYanZp
this wrappe	dqWjeU
this writin	gqbbbZ
this you	WhdmVp
this your	Vbggpf
thistl	cQ0TTi
thomas	YVg4VX
thomas @p	Zdbscc
thomas in	fdYsbb
thomps	fZYdes
thomps .	fVZZno
thomps traine	bgXcfq
thorna	gcVfbq
thorna castin	edXefp
thornb	XTmmja
thornb .	YWbtla
thornt	dibXhm
thorou	cYhcof
thorou niamh	VeZljl
those	juWcXg
those by	ZYcwcc
those called	cYXlbr
those candid	ZtcfeX
those chosen	V2XYcZ
those discus	Ybdcep
those he	evZWbZ
those i	pdYfZg
those in	ktdThP
those invite	WxbSej
those mails	dfUbiq
those nomina	pcebde
those not	yMZZcp
those on	2OfeZc
those out	pbbhaZ
those over	cWqeea
those people	ajqYeZ
those picked	sZcebc
those select	otXQdW
those still	VVZjcx
those terms	acdhqb
those that	dnanZV
those the	Usaacl
those they	cscUci
those three	dbdadq
those two	faVpYl
those we	vnMSYh
those who	jpiUTh
those whose	moZbcV
those with	XaVjkn
though	dibZdr
though .	YogTgk
though about	WmOgbv
though all	edZecp
though and	aoRaeq
though better	bWsabg
though by	2SaZeZ
though he	rYRUsh
though is	cZWaew
though it	kUlcfh
though long	cQhdcu
though my	cogWbh
though nobody	Zapkeb
though not	imWVlc
though of	VjniYd
though on	gViyUT
though so	fvNlUc
though somebo	cYffcq
though that	qSRjhn
though the	iXRiol
though this	sXcedb
though to	Nkaclm
though was	hjpddR
though we	bhQeln
though well	draabg
though would	eacbbs
though you	WP5Qbo
though your	jcaYXr
thousa	dzcVYQ
thousa of	ctcadY
thrash	jPkgje
thrash in	bWXYzd
thread	fkmbZZ
thread .	ipZfbb
thread forwar	cgeVkm
three	deYpeg
three #	caWjdr
three .	fkXbbp
three and	1WadYa
three applic	pWdebj
three candid	nkYUma
three dates	aXY3Zb
three descri	doZbja
three finali	vdchYV
three for	dXXvXj
three from	scacZe
three gets	Zecpee
three heat	dapcdd
three i	nUZjYn
three in	gffSin
three interv	ariVda
three is	biUnmb
three letter	fcbqiV
three manage	apeeeb
three minute	betbXW
three months	mTjbdj
three names	NehsSq
three now	dXhrcc
three of	pcbfZi
three off	abbXxd
three option	bcXred
three optome	daeqcd
three others	SrfhYg
three paysli	cZawbd
three people	jtWjYT
three posts	abXcdw
three profil	crdbbb
three puzzle	kZboaZ
three questi	XSnucX
three refere	ZgZtWf
three ricky	dbWofi
three rounds	dZoRio
three said	ZZUgqj
three sample	ZiZqdd
three sleeps	pZddde
three slots	UXg5aU
three so	ebcbdo
three teams	eZcfbp
three theo	dZbqdb
three times	Ycccht
three we	fsVWge
three weeks	gSlWko
three were	cpbVhe
three who	aRjmkh
three whom	bkcmVh
three will	afasda
three words	aYYkfp
three workin	padece
three year	aefhrV
three years	Vggb0P
threes	Xbbshe
threes unit	pbdced
thresh	ZXXZe1
thresh for	eZbZet
thrice	SklhoU
thrice .	Upldfb
thrill	dcmUwU
thrill .	cilUna
thrill that	adffob
thrill to	bbebub
thrill with	fodeZd
thrill you	mXvaYY
thrive	hgWdWt
thrive .	lXUZZw
throug	fibjed
throug #	ZglWco
throug ;	adirVd
throug @d	kbtQdd
throug a	glUjdf
throug all	kuXaZW
throug and	nWSsgb
throug anothe	cWYncn
throug applic	hwTXaX
throug as	hgSwba
throug at	eYfaph
throug before	iVeoee
throug date	bYdred
throug deb	keemnO
throug everyo	btgYea
throug everyt	vdaZbc
throug fine	ihyYRU
throug first	ZuZZcd
throug get	dqbYec
throug half	ebrbdb
throug i	ZfZfar
throug includ	YZcYsc
throug it	YqPZhr
throug my	hPhdbs
throug northl	lenWbc
throug okafor	coiUch
throug on	gccrYc
throug our	VmmcSh
throug she	Zgcpdd
throug so	aOknjg
throug that	TasnZY
throug them	o3KVYT
throug there	uTeYhc
throug these	frWbef
throug they	bdcVfq
throug this	pWZidd
throug to	QKb/Rf
throug two	iaXwXZ
throug unit	UfhXri
throug us	enbUje
throug while	pXcffe
throug with	oXvSiU
throug you	ZUbgxa
throug your	kcTncj
throw	cUh1UY
throw a	cWaxad
throw it	cZyZdV
throw me	ecbpdd
throwi	ZddUpn
thrown	RiPWym
thrown in	XXSc7X
thrown out	cWVcex
thru	YZhmXn
thuli	agkdZl
thumb	YoXckd
thumbs	oXeZjh
thumbs down	rMOXU3
thumbs up	tXhYmR
thunde	qYYifd
thursd	qWpRlX
thursd .	bYtega
thursd ;	0TXZeZ
thursd after	pgbccc
thursd and	joWdgX
thursd are	qViddd
thursd we	ebpebd
thus	dbUTa4
thérès	dahmia
tia	Zecldk
tia .	YfqgZd
tia and	XfWhgo
tick	jaYfij
ticked	ddpWid
ticket	fgheZh
ticket #	fYtYgb
ticket .	aqlbYZ
ticket direct	pdacdd
ticket imogen	kfVmee
ticket said	hfSckk
ticket wants	Zcbrcd
tickin	fRYrif
tickin i	eZeqec
tickin it	cccrcc
ticks	feljWb
ticks .	beqedZ
tidal	fWsdgX
tide	lerWZZ
tidegl	feecYo
tidema	hhXgUn
tidewa	Vhcfmi
tidewa .	hZgZqa
tiding	fcSaoo
tidy	fWeeoe
tidyin	bkdcbm
tie	bcguXa
tied	Zgegmc
tied .	WSiqYo
tied says	Vccqjd
tied to	ocecdc
tiempo	hhhcbf
tier	mceWan
ties	cbpVig
tight	f/VRXS
tight .	k1VWYR
tight ?	epbedb
tight and	Xvabdf
tight on	Vjcofe
tight till	vTddef
tight until	sZdZee
til	hnWbka
til 's	raTfhe
til .	ZsSdmc
til says	iZcbpb
tilbur	bZbYnr
tile	cjYnZe
tile on	adesZe
tile the	joWccc
till	kbpgfS
till #	abrgdZ
till .	TTrifi
till @d	sYWbma
till @s	SVhsck
till @t	YbUxbi
till after	QukXgU
till aisha	oMZqfe
till and	WfRjlo
till boots	cbVgrf
till but	cibXpX
till close	WcZxZc
till disabi	nWSlXk
till four	dcoeea
till from	ccXbtd
till furthe	Wj4ZZO
till he	dexbaR
till hr	Xbbdrd
till human	iL2hUd
till i	moQoYX
till it	dplZfQ
till mentor	ZZzSnT
till northl	tPcXrd
till okafor	tKbfxT
till reads	sRpZfW
till she	RrpfdS
till somebo	fcpffY
till someon	chohdV
till starte	hWlVlh
till summer	ecaccq
till that	ZiumWR
till the	eoxTbV
till there	ZjqbcZ
till they	yftfOF
till unit	kmedbM
till we	iZrgbW
till you	qQJ4hS
tilly	sVfdbc
tim	abkled
tim hers	Zatbdc
tim you	pddaee
timber	eZg1XP
time	cmdgde
time #	cUmidi
time .	axbaXi
time ?	bThpgb
time a	gqXgdY
time after	B/Rdic
time aisha	Tdndkd
time and	QogTom
time as	hlcVej
time at	bfQmqe
time before	TlcsdW
time being	cP/XaH
time but	ibdYpe
time by	gjTrYX
time dog	pVZnce
time for	TdipnU
time frame	YsibdS
time from	XhicqY
time he	nekUhY
time i	pdeZcg
time if	eUngal
time instea	caahpc
time it	qvdRZU
time later	Wpeeff
time lucky	zZPlcR
time northl	rbccdc
time not	hpZZlX
time nothin	cpadee
time now	bpWoYc
time of	cWufYf
time okafor	omhhZO
time on	YUnphZ
time one	ZadhuX
time or	SoWpYi
time over	dxVYhW
time perman	edcZqd
time post	ddbgsX
time prakas	fcaeqa
time reads	gabZvX
time role	bbcdfp
time round	oRZVay
time same	bhXqdc
time sectio	lpXbab
time she	ZinVdi
time someon	gZtbeX
time soon	Zqdddb
time than	gsZZZd
time the	vfPOkl
time they	Y0YcTe
time this	atabec
time to	bvbfdX
time too	dubaeX
time tp	ghVjej
time transp	nVdkee
time unit	jRmpbY
time until	kRhpgb
time url	ebpced
time we	qadaYl
time will	dNorhZ
time with	hVSyhc
time works	bXVycc
time yet	btdaea
time you	eTgVlt
timed	clVgna
timefr	btZeea
timefr .	doaeeb
timeli	p5ZWRQ
timeli .	ZmrZbV
timeli for	bradeZ
timeli has	erYdeb
timely	egeajf
timer	gcdaZp
timer needed	dcVkdp
timers	bcddlk
times	XbeuZh
times .	ParpdV
times ;	cZcads
times a	Ysbcfc
times and	bqXckc
times for	YXfsYl
times in	kXaads
times that	aZYtbi
times the	nTddkh
times unfort	pXeefd
times work	dacsda
times yes	baXYrm
timesc	roUWba
timesc .	pjWZdd
timesh	cfmdeb
timesh .	eUsdZg
timeta	dbqgbb
timeta .	ZVvgcW
timing	dySZiX
timing 's	pUkcbc
timing .	raSdgj
timing i	bredeZ
timing the	eUheep
tina	jUUWht
tina .	ZeabZp
tina you	cedboe
tinker	agcjhh
tiny	ifaYki
tiny has	dcUfqg
tinyst	khRlaj
tip	jcodWe
tipped	XZYYa3
tipped it	Xaaacy
tips	cekcid
tips .	cjhejU
tips are	eYsZec
tips licenc	eZdYdu
tips record	bdcoef
tired	ignXYf
tired .	edtXUg
tiriti	aYfjld
tiriti he	XiXapa
title	UYhsdi
title 's	ecpbed
title .	Ujascg
title café	fbWtdc
title on	WkoedZ
title plan	dYcpde
titles	feZmff
tl	WoekkT
tlr	ieZZrb
to	egdjfe
to ?	WdT2Yc
to @d	4XVgcR
to @p	9TMgUb
to @s	7DsTbR
to @t	YbZuad
to a	ZeXhYz
to about	eqTkZc
to accept	XbXa/M
to access	hZpZgZ
to accura	bqecdc
to achter	ZWVhco
to acknow	VmvaQa
to act	qbfYcf
to actual	eeerWd
to add	ViqRZm
to admit	caVqbj
to advert	biVbfp
to advise	kVkgVl
to agree	h0MXcf
to agrono	Zbagob
to aisha	hVhpgY
to all	7ZjTWY
to allow	wlTSaY
to an	ihbSZw
to analyt	mWlghV
to anand	afWuca
to and	ZjOkhn
to annika	cXhtZY
to announ	agdRzW
to anothe	eeYRN/
to answer	shbjaT
to anybod	chwYXW
to anyone	SzlWhN
to anythi	UscmaZ
to appeal	pZdYdi
to appear	fairYV
to applic	fkmYVe
to apply	WWffW1
to appoin	bZaUxl
to approa	daXvba
to approv	e0VbOi
to aptitu	Vdoffg
to archit	Sbjsbc
to arrang	SbP+gU
to arrive	agapfb
to as	qcZkYa
to asbest	ZTbsag
to ask	cloceW
to asked	qgYcbZ
to aspect	gZasca
to assess	ZfZsea
to attend	VYdxYg
to attest	rZfZed
to avoid	eepbVf
to award	cabWpo
to back	gZatba
to backen	jVeoea
to badger	cXmoiV
to bank	bdYbjq
to barbac	bTrigZ
to become	dRgL0j
to begin	YjVawa
to being	bfaXtc
to benchm	qlSYbY
to benelu	Zdatad
to bet	bfXbph
to board	fbdgWp
to book	ZYfxbX
to boss	fqbabd
to both	3ZZUcZ
to bother	TYffrh
to brahms	aYabgs
to brewer	daoica
to bristo	cbXsWl
to but	WjqagZ
to by	5gUSSf
to call	diOrhd
to cancel	TUwZie
to candid	1hbOdW
to care	joacdZ
to carlis	dctgaT
to carry	XfXxRl
to catch	Spifdb
to chair	jUblje
to chance	ZXiiUs
to change	TOxpYa
to chase	rUaoaa
to chat	nolRdV
to check	j0cRaV
to chew	mtWQga
to choose	dgVvYf
to clear	uedVgb
to click	bXevZe
to close	bTPfV+
to collec	fTyJqa
to come	kWWvde
to commit	T1ZVba
to compar	xpQNiZ
to comple	VfgyZW
to conclu	isXgXR
to confir	hciYqY
to congra	emVfkb
to connec	YZubXh
to consid	fmUeZm
to contac	lhUoYe
to contin	VUYwUt
to contra	ZdhcqZ
to count	PqgXfj
to counte	WrVaqa
to cover	cecWgp
to covere	sUWdhj
to cross	aTinoX
to curric	lgbglT
to dagny	dkSgij
to danish	qadbed
to date	VgtWae
to deal	ehsbZW
to decide	ksYVoR
to decisi	obcdfe
to declin	YSaZZ3
to defer	eWufeZ
to delete	eVsWak
to delive	iedsWY
to depart	gcXpee
to design	Xadtcd
to desist	bZctZf
to disapp	ZlTYUx
to disput	edadXr
to do	gYpsUa
to docksi	ckhUlg
to doctor	faYwZX
to door	qcdebc
to down	cQzddZ
to dr	bYXlWu
to draft	dZdrbe
to drag	sebYcb
to draw	eaMsli
to drop	VairgZ
to dry	Vbreaa
to each	8kTRcS
to earn	bihrUa
to econom	bbcWhs
to either	nmYedV
to elect	bcZkqY
to elegan	gZbgcp
to elimin	Tmkahd
to em	bVbapi
to email	cbb2UV
to emails	bXrefe
to emeka	dYclrV
to employ	YUXT9f
to end	kbhSXp
to engage	QmKQ+a
to entry	doYdhc
to even	jRubcd
to every	7bXVWV
to everyb	frqNYc
to everyo	1ckTXU
to except	bPTuhl
to expect	guRVge
to explai	egdbVq
to extend	ecSQ2j
to extern	jpZedX
to extrac	hpagVc
to fabulo	bYYvbd
to faces	eWqicZ
to fall	eraZbX
to file	Udmncc
to fill	eRqiYk
to filled	eZbdgp
to final	oTZrad
to financ	mreQfW
to find	YwOoad
to finish	pyShVL
to fire	daYhqd
to fix	PMi/Wd
to folks	rXaced
to follow	XqMi2O
to footwe	dbeqca
to forget	ZneSeo
to foster	debdaq
to four	daXhSz
to freeze	eZvdcY
to friday	YbVkhq
to fulfil	cdYpee
to full	djYkmV
to funded	dVmmde
to fundin	erceaa
to fusion	capgcb
to gate	dZuadZ
to gather	Xgfqbb
to genero	okgWaa
to gesprä	iWbwbW
to get	hjb0US
to gettin	atbaec
to give	fjRemj
to grab	bYbhrX
to grade	lUcpec
to greta	iZXagp
to greywa	eeepdY
to group	bqbeeb
to guess	S4ZgaX
to hack	paZVcn
to hale	ecbdsY
to half	aWhjcq
to hand	XdmsSc
to hang	RtefkU
to hanove	jYhapX
to happen	cnaVfl
to having	Zbccpk
to hear	YUjvdf
to heathe	kjmWab
to her	YbZsam
to here	cmoXYY
to herewi	ecobee
to hersel	ebcqbe
to hey	cabqed
to him	ZcRyWo
to hire	WcdTzg
to hired	eceepZ
to his	cZYjYw
to hit	mQoagi
to hold	lmZbRl
to home	dZvbaa
to host	kVsXbe
to how	ZsiWbb
to hr	jmcibQ
to hurry	Y2fbUS
to i	ZYpcle
to idowu	aZeqee
to ignore	TtUbdi
to ii	dZVmjk
to impres	bXfrcf
to improv	abpdfc
to includ	ccadeq
to inform	iXWXns
to inr	eaapZk
to inside	qabeed
to intern	dUniYm
to interp	aeXqgd
to interv	SqWrXh
to introd	Pokddd
to is	hSqafh
to it	kyWVYf
to its	Vidkfg
to jobs	YZqede
to join	VVeM/g
to joinin	ctdZdZ
to jonah	ickibV
to justif	dZYYvf
to kit	QUa3Wb
to know	TUsqfe
to land	raYZid
to lawyer	hacpae
to lay	ccVsbj
to lead	VaVmzU
to learn	UUXlpr
to leaseh	dXdtbd
to leave	lPhUby
to legal	epccbc
to let	fZVXmu
to level	dqlXZZ
to lie	enehjQ
to like	mkoXVa
to linden	hVZpcj
to lines	gVglbj
to list	WaWyab
to listen	eqgeVc
to log	cWsdca
to look	hvZdVc
to loop	pgbZcc
to lose	fVhjnb
to love	cqakZY
to lunch	VVipZn
to ma	qWjeda
to mail	hMYblh
to make	nbSdni
to manage	deYQks
to mark	gqWgZY
to master	edbbpe
to match	Wibatc
to mateo	cpZddd
to me	hjVlia
to meet	dhd2UU
to meetin	YZgxXb
to messag	sXXlYb
to mind	VTtPri
to mode	fcbaeq
to model	epdfZc
to move	egUpic
to mr	aSWnir
to mrs	fbTmTt
to ms	dbWuYj
to mull	eoYWqX
to mum	fYuXcc
to myself	fZigpX
to name	bwT1RJ
to natash	Wgdard
to need	gpXebf
to news	derdZb
to no	gdQdmn
to nobody	kmkWdV
to nomina	gZarbd
to none	WWbdnq
to not	cbPWW7
to nothin	jZXYir
to notify	tgYcgU
to nowick	cWWwfa
to obtain	YbbtZg
to octobe	iejVpW
to offer	adZXyh
to oil	dZdqdf
to ok	fqSkaY
to okafor	ofSoiR
to on	lXraaa
to one	ibjSVw
to orient	bqcaab
to other	UTUic3
to owned	kVYchm
to p45	dbpZec
to packag	detVbf
to panel	eYbsed
to park	RL4djX
to parlia	avabeY
to part	aWWnbs
to pass	aYaca2
to pause	XQ6ddS
to pelleg	eccqdc
to people	vnQIXi
to perfum	jjcUma
to peripa	dWllec
to phone	sPSzaV
to physio	irgddO
to pi	koYbVj
to pick	lYjpXV
to ping	focdda
to place	ipdeYX
to placeh	dmqSeW
to plan	ZtZlYZ
to planne	XVptWb
to play	cUhtbV
to please	ddYhbo
to portug	ccYtdc
to postpo	cYqicW
to predic	Ytbeeb
to prelim	Xfepdf
to prep	cdardd
to prepar	dMU+ba
to presen	WdM/RW
to press	glifjO
to print	VdhctX
to priya	XuYicX
to proces	bWnvcQ
to progre	ePekct
to projec	dasfcZ
to promis	T6SbkR
to promot	aaZddu
to propos	ZWVomk
to provis	cWqcid
to psycho	dcapgb
to publis	yhQXZY
to pull	WS7ZXW
to pursue	dVdYcz
to push	biUteX
to questi	ZcZpla
to quote	bjtWXY
to raise	lYYYgr
to rapids	bVbnpa
to rate	WZ3RXe
to rautio	edjelV
to re	dZfdZq
to reach	Rgb0iV
to read	jpdgaU
to readin	ikTflb
to reads	xOcncW
to reappl	WbZbT0
to rebecc	Ydbtbc
to receiv	Rndpga
to recept	bZgtZc
to recomm	aQxUZo
to recons	ViVjeq
to record	ZaP7Ya
to recrui	ZjOZnr
to redepl	ZgbraZ
to refere	gbYfrZ
to reflec	nzQQaZ
to refund	bdZrdc
to refuse	YbdfuV
to region	XZktbb
to regist	aaUubg
to reimbu	aecYeq
to reject	imdjbV
to releas	jlWVij
to remain	ddaqcd
to remove	ebpcdd
to repeat	fcWXtf
to replac	gmRfjc
to reply	kVfdoc
to report	WwlfdO
to reques	aiSqbk
to requis	ebpdea
to resche	bbSwYf
to resear	coZVle
to resend	fargaV
to reside	ZsWgaf
to resour	cbeqbc
to respon	hsXReg
to retain	bVddet
to retiri	aWflYq
to return	ZYWiqj
to revert	etUclU
to review	uTfXfe
to rewrit	apddde
to ring	YeR0ee
to roadsh	iqRXca
to rob	Zqabbg
to romero	dbdZsd
to room	abYzWa
to rotati	ZjZdpZ
to round	VVgxVh
to rule	nfVjec
to run	pUfYtW
to rush	WkenmR
to s	ddddpc
to salary	fbdpbd
to save	kmdRfe
to schedu	ddZrag
to schola	bXZtaj
to scoped	ZoZcYp
to score	rjXabe
to scorec	ojXdec
to script	bgVpcg
to second	mVbjdj
to secure	kZbape
to securi	cdarcd
to see	emesVY
to seeing	XUrsVV
to select	Umaodd
to send	ZUknhf
to senior	eaadeq
to septem	Xdhasc
to set	OYU/iS
to settle	yZWjbP
to she	lWddoa
to shortl	dyNfYZ
to shout	kTfXaw
to show	QilqYc
to sign	acbZ6S
to sit	VqYwZX
to sites	arVdZj
to sketch	fndnZT
to skype	dbcpee
to sleep	xwdORO
to sleepi	eVmhic
to sm1	Woeddi
to smiled	bbZbbv
to solve	chZqad
to somebo	dWmZYt
to someon	dQade1
to someth	earagb
to sort	YqUoeT
to spam	eepfeW
to spare	amVdZr
to spend	ciX1UY
to stage	QOR/Vb
to stand	kTfcmg
to start	VkXgrb
to status	cqaefZ
to stay	OOslUu
to step	lTrYde
to stick	gcabcq
to stone	oaZhaf
to stool	cqceeY
to stop	bYiceq
to stores	jYcadp
to strike	aUtgWj
to submit	WdY0Wd
to sugges	cbW0WY
to supply	VVa7XX
to surpri	kmWkbW
to surviv	cbogdY
to susan	kpYZcc
to suspen	hR+abJ
to swear	WeTsig
to swim	eeZoee
to sync	kqbWca
to system	geVdoc
to take	ZccZvh
to taking	dpdccc
to talent	dYucbc
to talk	gkTcng
to talkin	cXpiec
to taller	ebuUdd
to teleph	xXThkU
to tell	lbYYho
to ten	catXae
to terrac	skYXZa
to test	XgZyaX
to text	bQcxia
to thank	TdyRZp
to that	f1WaXY
to them	Qfj1XT
to these	ZZtfea
to they	obmVaa
to think	wtVMoM
to this	Yagrfd
to those	krRZXj
to three	aWhpUn
to ticket	jYXqZj
to tickin	fWcvbZ
to time	gkqUZY
to toddle	bleZpY
to towel	pZYelb
to tracy	cpbbdc
to transm	fqcYdc
to transp	YrXlbc
to try	jlRcQs
to turn	ZYYemp
to under	f2RYcT
to underg	cgfqaa
to unit	ngTogU
to unlimi	iWbahp
to unsucc	nXaadp
to upgrad	Ypeeee
to upload	YXX4YY
to url	earZgb
to us	dXgvfW
to use	hSVejs
to va	aqaddb
to verdan	cgqWfc
to verify	kVgmec
to view	YanYrb
to volunt	lUkaif
to vote	i5VUXS
to wait	qmXTdf
to walk	UjSujZ
to want	axfmNT
to warn	jbsUdb
to watch	ehUwSf
to weeken	kVpdbZ
to weigh	gpUYmY
to weird	XZZdrj
to what	qaVamf
to when	hwRVYa
to whenev	Xvabce
to whom	WUgghq
to will	Xpeeff
to wire	uXebac
to wish	dV3WXZ
to withdr	cY/SYR
to within	wUbdeb
to wonder	mRpjaY
to workin	Zeabvb
to worst	eWqdcf
to wrap	0UZabb
to write	Scatfm
to you	zjXSjY
to young	eZZeZs
to your	feiVlh
to yours	hlbmUb
to zestfu	cYaokd
toast	beZlek
tobi	icRkgn
tobias	biimlO
tobias 's	hgdaqU
tobias the	goiXZc
tobias you	Uccwce
toddle	deghbj
toddle .	UlWVsl
toddle manage	ikTYco
toe	rdSgfe
toecap	bRqghg
toes	YUflen
toes .	cZVmjl
togeth	focagc
togeth .	XqZffg
togeth a	cXrifW
togeth and	saZagg
togeth at	oYXpac
togeth for	dhvWYX
togeth from	foUcfe
togeth is	ecredW
togeth on	hdSpef
togeth the	iTjkgd
togeth to	ddcdcp
togeth with	hubWhV
toi	kXoYcg
told	mggXef
told #	pXSlXa
told .	r0ORca
told @d	3RZbZd
told @p	qnYebS
told a	TgkpfZ
told about	Vmchek
told after	P5VZbV
told aisha	2VZaca
told all	hYrbjV
told anythi	ovUZZT
told at	mhJQpq
told before	2YWVcc
told bring	ddZqee
told by	2eYXcW
told dad	abYeqi
told disabi	riXcZb
told do	apZfbf
told dog	reaXch
told each	tYeZeb
told either	bsabcd
told forth	Vpefff
told helpin	cqbddc
told him	oXtVZc
told hr	pWqYfT
told human	9UVYZX
told i	TcWloo
told if	5RgbVW
told in	tiUdXf
told inside	ubYdcd
told is	ascdcb
told it	irhUdU
told later	Zqddee
told may	tWXcbX
told me	ekdWdo
told my	VhaXop
told myself	afqbec
told no	iTbVop
told northl	2UZaaZ
told not	NkVXdv
told nothin	P2qUVO
told now	kVcpea
told of	cmlcdW
told off	fcpdhU
told okafor	6MTYgd
told on	/XUPXZ
told once	Wvdddc
told or	qYeeed
told partic	ubZbdc
told people	ageZcp
told probab	kmVcXl
told ransom	Wpeeff
told reads	+WRUYc
told result	pWfeff
told she	pccced
told sit	pZdeef
told straig	rYbcdh
told thank	daqeea
told that	heiVei
told the	dRyWnb
told them	UW/UeK
told there	jrPUYo
told these	eesfWa
told they	jqgUVb
told this	cqbjbY
told three	dYgdaq
told to	Xbawdf
told transp	whaWcZ
told two	jccnUg
told unit	rfBbTo
told us	ZcpScr
told ward	ZXthhX
told welcom	edZerb
told when	JnvXZU
told where	acrnYW
told whethe	/PXUVY
told which	sacZdd
told who	rfaddZ
told yes	qbWYoV
told yet	nUheje
told you	cnVcki
told zilch	SVydcS
tolu	ccljfW
tom	eP7VOc
tom and	pidXdZ
tom me	YK7NTg
tom them	edsddX
tom to	qaccdc
tomas	bjZdZo
tomasz	qZjiXY
tomasz i	oZedee
tone	UVhkep
tone .	ZbxVZf
tongar	mdTkWk
tonner	fbobde
tonner .	iTtWef
tonner to	dacdog
tons	XkUYir
tony	ekigSf
tony on	pYdccf
tony our	easaea
tony the	Unhcbk
too	Zdebcv
too ?	aaQsle
too @d	phfcdU
too after	cVconc
too and	dmVame
too bad	edpdea
too before	nmclXQ
too big	dYabjq
too early	azeZUZ
too far	XRqTTv
too green	YZRZa4
too high	ecaeZr
too junior	fYVcax
too late	WYYda1
too long	OuojXT
too many	ZejRcr
too much	XdzaWd
too old	Ubaklm
too on	pedbdc
too quiet	YRRab2
too senior	dWSZZ2
too short	eXiXYs
too slow	UCNZa/
too so	VtWtaS
too soon	oZbiha
too sorry	fboedb
too they	pVdcan
too thin	cdZeeq
too unit	hbbpeb
took	WTgTn3
took #	acXdcu
took a	mUZUhu
took all	XpUbtU
took assess	dabbat
took away	dYffaq
took down	bicpca
took five	lmUbkW
took four	WoWWsc
took her	bTaekq
took him	deZddq
took his	YXicbs
took it	QNwWfs
took its	eXceer
took me	VfPK/N
took my	ch7VRQ
took myself	dZ1dZS
took note	gepcnR
took notes	dZpgdb
took on	RROcU/
took one	bYXZfx
took part	mgsVVY
took rust	ZhYnoV
took some	fVcejn
took somebo	ccZZcw
took someon	YXXbZ2
took string	lXhfkU
took the	RVmWR+
took them	YiWRqp
took till	ZkddpX
took two	YVpZUt
took us	kQcein
took you	YcZY4R
took your	dQmbgo
tool	VkeYfo
tool .	ekWXcp
toolbo	basnXV
toolbo models	Ydpfdc
toolin	iThnag
toolin async	dcaoed
toolma	cfomcS
tools	daebfn
top	ejZZmh
top .	iYmQrd
top and	aePemq
top it	ccdepc
top of	bofSpa
top she	bpbeec
top so	drXcgW
top that	dbagqb
top third	oSdkdh
top three	jmRlSj
top wants	cXZclp
topic	VSk/TO
topic .	ccdrcd
topic of	dcdrcb
topics	WXqlaf
tops	vaVYXh
torben	geiahd
torn	jvNWfd
torn .	khUenb
torn betwee	duYbXV
torn up	eZcVmp
toront	cXrbia
torste	gdijfY
torste card	ghUifj
torste you	bhbaod
tortoi	hfVcbr
toss	lbccdk
tossed	ckbkjY
tot	dlfbgc
total	ifXiZl
total experi	fdZqea
totall	iP2cSZ
totall get	dWocek
totals	baieel
tote	Ybgjob
totted	dcinbZ
touch	exZZaf
touch .	N7aVYl
touch about	LuQjlg
touch after	Xyaadb
touch aisha	qXedee
touch and	keXWar
touch but	dSmdeo
touch by	/AVgWb
touch full	bpdfec
touch i	adaeeo
touch if	QsqQaa
touch in	tVbcdd
touch meant	aReeuj
touch on	yQbebg
touch once	VzabdZ
touch unit	vQeeee
touch when	Ttkabc
touch with	YxebfS
touch within	6Kabdd
touche	YVmtkT
touche .	ciuZcU
touche and	bfhocX
touche for	edZode
touchi	eidYfk
tough	hTdSb0
tough .	qaccdc
tough call	dcaedp
tough luck	eeadcp
tought	btfWed
tought and	lneTee
toulou	ZihbXp
toulou 's	ddsVdf
tour	Xcrjbc
tour #	crcadd
tour 's	UcpZlf
tour .	PlsehS
tour a	cdsYbd
tour and	XSmxbW
tour bus	ddcard
tour lunch	ZiscWe
tour manage	bYeapk
tour of	fdsYea
tour on	cfqZaf
tour only	eaqdeb
tour was	ebqZed
tour with	ZcYzZa
toured	jYrUag
tourin	pUaWjn
touris	ZRrnad
touris from	ebpaee
tours	ejcjZg
touts	kiYigX
tov	ZmYjib
toward	flfdXh
toward ai	eddcYr
toward for	iUnmdT
toward go	YbtVdZ
towel	jacgfg
towel .	eaepdc
tower	hiVXkj
tower .	qdcccb
town	edhkec
town ?	fcdpZe
town disput	dddcsY
town gyms	qjcZXc
town in	bkpYbc
town respec	ieewTV
towns	offdaa
towns .	hVpXmd
towns told	Sshded
toyin	XYelii
toyin .	bbbjsU
toyin of	daqbkX
toys	YYWrgk
tp	hgfXel
tp .	mpTZeg
tp ;	irMgXi
tp about	adWjUv
tp aisha	Vkeeen
tp and	Uhmaek
tp for	ikoYaV
tp has	eafbeo
tp hr	Ulcoed
tp s	bapaWm
tp so	vgXYaa
tp the	miVZej
tp they	kcpabZ
tp to	iVhmcb
tp was	jXTUrn
tp were	Ybsagb
tp when	mWceem
tp you	UWsjnV
tpm	cTeetg
tr	gYgmXg
trac	geaijc
tracey	XricTj
track	ecnejX
track it	eaoced
track my	abrccd
track of	Zuaadd
track positi	qddcda
track they	Xdceqe
track your	dfpZdd
tracke	nficeV
tracke .	fdvRdb
tracki	WXneji
tracto	agcnbd
tracy	Yhedij
tracy for	cpbbdc
trade	bPqiWr
trade fair	kQtZee
tradin	bXgrbf
tradit	iYTvdb
tradit temp	rdZWdd
traffi	dajkag
traffi .	dbYjep
traffo	hgchgb
trails	dcnaja
train	eXpjZg
train .	ZTslWi
train ?	ZYjrbb
train and	lnrVZO
train candid	dcpaha
train colour	cbcoee
train delive	bbVmle
train demos	aebago
train englan	eoVcgj
train fare	bebcbr
train for	cXbbdu
train hola	bdodec
train is	lVZldh
train noah	ebvZcY
train strike	Zdctea
train was	fUzjbP
train we	bdYtdb
train you	ZXZgpk
traine	eZecjm
traine 's	klSdVm
traine airpor	ddVbok
traine from	ZdZipc
traine has	bZTXjx
traine is	VYXbeu
traine it	haZdYt
traine on	gdpYcd
traine positi	dfecpb
traine your	ffmfVe
traini	XamrfW
traini .	bUkgjj
traini someth	ebdqdb
trains	cnZdjc
traits	hhSsdY
tram	hlTUpf
tram driver	Wpeefe
tram vincen	XUeYmk
trampe	ZVYhta
trampe fridge	ddeocb
trams	dkbWjj
tramwa	jgdiYd
tramwa will	mTneed
tran	Zlamcd
transa	jZscZX
transc	YTd/VX
transc .	cYdpch
transc ;	gfnVgc
transc ?	dXbsed
transc and	bZipcd
transc by	Vebwda
transc from	Zbaucc
transc of	ccpicY
transc to	dddpce
transf	mikVad
transf they	epaafc
transi	ZZgVfu
transk	ZcYcjq
transl	fgWibn
transm	keYcig
transm it	greZYc
transp	7QXifY
transp #	cZcsdd
transp 's	Wboief
transp .	3QXfhb
transp ;	scZfZc
transp ?	Pbe/WV
transp after	pmaYdZ
transp all	pcZgde
transp and	0Xcbab
transp as	rYfeeZ
transp at	cXWuma
transp but	QrqfbU
transp from	sabgbd
transp he	rhXcYa
transp i	/GUYZf
transp in	iUkpbZ
transp it	0Tbbad
transp itself	nedUlf
transp just	qXecef
transp me	fepZdc
transp now	1aSgWW
transp opens	Xsdbdd
transp or	gZcphZ
transp s	WqgcZh
transp same	Vbaqkd
transp she	0aYfVY
transp so	qdccfY
transp that	wXYfhV
transp the	pddgfW
transp they	qWbfjZ
transp to	eQWrpd
transp too	sadcce
transp when	zPdcdf
transp whethe	wWedXf
transp will	Ydgqdb
transp with	eUegkk
transp withou	paeded
transp yes	rYeeeb
transp you	/IaaXZ
transp your	kgTdkh
trante	ffedie
trap	iXvfVW
trap for	afeqbc
travel	dcogea
travel 's	Zdeqee
travel .	bfdfwT
travel desk	dVjlid
travel expens	ZYqYZq
travel goes	Wohede
travel is	cXshXX
travel on	YdbrZk
travel so	frXeda
travel to	Ucjjkf
travel until	WitXbb
tray	edrVjV
tray grainn	ffWbll
treasu	cgWefq
treasu .	akUQmr
treasu it	oebaTq
treat	fYuYdf
treat .	aYyXca
treat this	dhYVtg
treat to	fZscdY
treat your	dVkfdl
treate	dbndYi
treatm	dXsamX
tree	bXuVbk
trees	aUjhhj
trekki	Yjdclh
trelli	ZhYdpg
trelli 's	eaadbs
trelli has	acdYre
trelli she	WfdYqd
trelli starts	Zdqfab
trembl	qZXchh
trend	cfdbcp
trent	kacXfm
trevor	kdoXbc
tri	clcSeo
triage	mYYlZm
triage meets	cbYgpf
trial	YaV0eg
trial .	eZWufd
trial ?	ZUa1Wi
trial and	gRcger
trial color	gaepcb
trial cut	ddbrda
trial days	cYbref
trial dubai	dZZubY
trial elemen	oiVVfk
trial in	aebtcc
trial on	JcRnis
trial or	WZdxcd
trial period	bZYS3a
trial reside	ieapcY
trial starti	baZaqY
trial task	kodUdd
trial the	dpjVec
trial they	jdfVne
trial to	QrZqYV
trial trip	bcbwYd
trial unit	kUUsZW
trial week	ZSXuco
trial which	eebpea
trial will	cWraec
trial with	cYctXj
trials	mdWsYT
trials and	qZhadd
trials go	miWXdb
tribal	ZSmVsg
tribun	lTfkfe
trick	haYgdo
tricky	YtYdUX
tried	kbqbYX
tried .	ZhqcdV
tried of	cbrcbd
tried to	rcYkZQ
tries	ifdfee
trilin	kfigaZ
trilin .	dbnlVc
trim	aYsfgZ
trip	WhslUZ
trip 's	ecVted
trip .	XdtbfY
trip home	gbscWc
trip we	Pjpded
tropic	feXqcg
tropic .	bdqhcZ
tropic and	XrUkbd
troubl	Zchocf
troubl .	XiudaV
troubl the	ebVfni
troubl you	hhRsYg
truck	eridVW
trudea	gledga
true	gWZdmm
true a	eZepdf
true and	WgYdqi
true that	dqfdba
true we	ddYdeq
true when	Xdefer
true you	jkUdmb
truest	jXhaek
truly	gVeoff
truly sorry	dZceer
truro	Yahbrd
trust	adSqkh
trust minute	dcWqai
trust on	Vbjqac
truste	foVdif
truste .	U4UeXb
truste and	gtVghS
truste are	h1RaXS
truste felt	dYaabv
truste had	agaddp
truste hall	ZqbedZ
truste have	aoUVrf
truste is	Yschbb
truste meet	pbbefb
truste met	cgcasY
truste on	hTasbi
truste only	rWeded
truste prefer	Xeefep
truste sat	bauecT
truste want	jPcfoj
truste were	gZViep
truste who	ZvZhcV
truste would	bdZqef
trusti	YXtbfg
trusts	dXebeu
trusts .	gcPjer
truth	gYbmVp
try	YbaqN0
try ?	eYaxcX
try a	iVkfka
try again	QSaYS/
try anothe	qabbdc
try for	cbbcdr
try in	ccccbr
try me	ejSpbd
try not	oaddfd
try out	KlI/KO
try the	aH2dRi
try to	qwOTaT
try unit	aaVoWm
try us	XTOWa/
try you	jhWtVV
trying	dvYhVd
trying .	VuZZbl
trying again	abZhbq
trying not	qRlhdc
trying out	cgRmki
trying to	hyhYVO
trying you	dcarbd
tryout	moccXY
tshaba	Vcghao
tshaba .	Vboacm
tu	RyYjea
tu and	Zpbjdb
tuan	ZYrZcd
tuas	abgfii
tuesda	jWpXnZ
tuesda .	Xb1Qec
tuesda after	qdaibZ
tuesda and	fXcfog
tuesda to	cZeaqh
tugs	ggZcel
tuitio	aghkoR
tulsa	giiiYb
tumble	QnyVbT
tumble .	QpuacU
tunde	YYqkWh
tunde and	kVgheh
tunde leave	cYdcfr
tune	iNnjfg
tuned	b4TcZP
tuned .	a1XbZU
tunnel	XJdfxo
tunnel .	WWhdlo
tunnel is	dWedep
tunnel upon	dbddar
turbin	feXdpf
turin	tXbddi
turkey	hehbjZ
turn	egWogd
turn 's	sYgbcc
turn .	OxZhhc
turn and	cpWbbm
turn at	biSjZo
turn down	rXhXbl
turn in	bmXpZd
turn is	piXlWX
turn it	fUYrek
turn of	pcbfce
turn on	kaqhXW
turn these	qkXXeW
turn to	dqZkeR
turn up	LPd3mb
turn you	cSVNk2
turnar	4aUZXZ
turnar 's	pWfddd
turnar is	xYVYdc
turned	bYlami
turned away	baejao
turned down	ifVYXw
turned in	eZqedb
turned into	hlJcoh
turned it	XSmX+G
turned me	bSOQr0
turned my	eecdob
turned on	ddpbad
turned out	ieweWR
turned the	iaijlU
turned their	beueXZ
turned them	bZxbiQ
turned to	hmfgaV
turned up	WRpjob
turned you	XnShke
turnin	ZokfMj
turnin .	atXebd
turnin up	cXhbZr
turnin you	caplbX
turnou	kiiXdc
turnov	gilXec
turns	ifdXii
turns biscui	hdoeYc
turns it	Xyddaa
turns out	YWbcor
turns these	xXbbac
turns to	tWYeee
turns up	avcWeY
tutor	lkZXie
tutors	cZfbll
tutors 's	cdfdpZ
tutors .	gNuTdk
tutors knows	eoZdee
tutors manage	bpeblW
tutors with	dbbbbs
tv	iWcnaj
tv .	aXlmUk
tv to	mcjcVh
twelve	Yjcebo
twelve .	ehljbW
twenty	iUannb
twenty .	tgbScV
twenty entry	dTkjke
twenty minute	cTm5SS
twenty six	YbaWza
twice	fjfVhh
twice .	VjqWdb
twice and	ghWdaq
twice that	ddVbok
twinni	olabca
twist	hdnfaZ
twitte	bhYgaq
twitte says	ciWddp
two	deYpeg
two #	QiNngs
two 's	UnaphX
two .	gdShgp
two ?	ctVUae
two a	bUYpdo
two accept	aZpZkc
two anaest	ffbYcp
two and	ecVgll
two antune	YdXudc
two appren	ddaedp
two are	ZzaWbb
two assess	lTmZkd
two becaus	daeZvZ
two before	pbddce
two bolt	dcqcdb
two books	depZee
two booste	ebbdtZ
two but	oYelUd
two by	dgapae
two candid	ricRZk
two charts	cgYVav
two claudi	ltbXUc
two collea	eiUnbh
two copies	OXbf3a
two d	jgjjdU
two dates	aRfwde
two days	eVXcoq
two direct	ocVWdr
two eoe	dauXcZ
two eszter	ecipbZ
two for	gWsuHZ
two former	cgYvZc
two forms	aVfyaa
two from	XlTifm
two furthe	sjZZcY
two garda	bccqee
two good	e0WaTb
two got	cfZgZq
two hours	SZupWb
two i	Tbknfg
two in	aXllmS
two indepe	gZZdcq
two intern	Xqdach
two interv	qjZbXd
two is	YZV7XX
two it	hqSfdc
two jobs	agQb0b
two kim	dbccdq
two left	xlOYSd
two letter	hbSkfk
two line	dWVXfv
two luv	aceped
two mails	arWadj
two man	gVjeld
two manage	lihegQ
two marks	Xcaadu
two md	Wdhgao
two meet	daepec
two member	wrSXZQ
two minds	a0UcVc
two minute	TQuqZa
two monday	UwcddZ
two more	rqUfVZ
two names	eVY7VV
two new	chplUa
two nia	Xiaqde
two no	qkYUcg
two not	adYqdh
two offers	VWfctc
two one	ZbZuac
two online	edbode
two openne	Wdfrde
two or	aiZscb
two origin	kTbjjf
two other	dknScf
two others	grTZjZ
two out	fTcXdw
two p	cbTjip
two page	Vbc0Zc
two pages	ZZgwXc
two passpo	dfascZ
two paysli	abXxbb
two petroc	cXipdc
two places	cXXady
two points	eacfdo
two posts	fWgUjo
two profes	Yaesec
two questi	Thb0YX
two quick	dbcpde
two refere	aYY8aU
two regula	XbxVeb
two review	cacfco
two sander	cjWoee
two santa	epfbbc
two satisf	bfaeap
two seats	XeVhbs
two skills	feqVfe
two sleeps	wUfacc
two slots	Zbcuce
two so	dbbsab
two sunita	aWmldg
two tasks	cedoae
two teache	Ulenec
two tell	Yddpee
two the	fcUjeo
two things	gReugd
two thumbs	dcaYip
two till	YfqSna
two to	ufhYYV
two transl	hXcpcf
two trial	efcZZr
two vacanc	dbXbri
two ways	ecdrac
two were	ZWdhfr
two words	RalQpp
two work	Wcdsed
two writin	hZgoba
two year	aWUWzk
two years	VceQ5d
two you	fNlfZr
twofol	ZfammY
twos	bYqlZa
txt	yeTeab
txt .	scgZbb
tyler	bhYRon
tyler .	cahWqb
tynwal	jjZnZZ
type	YufaZe
type questi	Xsdddd
typed	mVtVfY
typed .	jbrZYc
types	cZbohe
typica	oehakS
typing	ucQdhi
typing .	xZWfiW
typing test	fqYeea
typing wanted	ecYddp
typo	bifqZY
tyrese	fZUfpg
tyrol	iVYlSp
tyrone	paadcj
u	vcZegV
u will	yeWWaa
u14s	darVlb
u14s .	ZjedpW
u14s result	Ycqeed
u9s	gVkfei
ubuntu	Rddtfa
ucas	eZXuoQ
uh	kgciiT
uk	ffegbj
ukrain	eikiZY
ull	jnkPYe
ulm	hjebhc
ulrike	bidige
ultima	jgUkgc
umbrel	dfmgZa
umbrel wants	eacYhp
umhlan	eNroiW
ummed	famcfg
umming	dhkhcY
umming and	dqbcbe
un	hagPko
un .	ZVvZVd
una	kaffef
una and	epaeec
unable	ciZWWz
unable to	cjaXWw
unaffe	mbobYb
unanim	SLLQ/k
unanim .	VWTV+b
unanim and	UeaYrn
unanim it	Ydddrc
unanim that	jWdpec
unanim vote	cbbbub
unanim we	ecdYtc
unanim you	eacepd
unansw	ejSlck
unavai	UVzccY
unavai on	Ybraec
uncert	TpfncT
uncert .	aukbUa
uncert and	iUbdmj
unchan	adglef
unchos	eknZbb
unchos .	apceed
uncle	fgkbfc
uncle 's	diSrbY
uncle cellar	hcmVjc
uncle in	cmUeld
unclea	VgsfhV
unclea i	eapbee
uncles	XklZbc
uncles .	dYtecX
uncond	aYUT/Y
uncond .	caYYyc
uncond offer	edabtc
undate	ikrTXV
undeci	X/GYMK
undeci .	e3RhTR
undeci and	guZeaX
undeci as	cpdeda
under	focbgd
under #	rReZYo
under a	alWflf
under aaron	cpbeec
under an	cZueeW
under any	ardcdc
under consid	d/BeSe
under data	cdocec
under differ	cbaesb
under discus	hzYUZU
under his	seWced
under in	epYfdc
under it	dRhfrc
under item	djclhV
under my	fgkkhO
under new	dUdjmh
under number	pcmZYY
under our	oMfUeu
under proces	a2LblX
under promis	pZeeec
under refere	fepXiZ
under review	e7UYXR
under seriou	aqcdfc
under that	eRtfaf
under the	iUdiap
under this	XZirad
under water	Zqcdee
under way	qngTeR
under what	cWbZue
under which	hXtdca
under your	gljVdY
underf	XclmYf
underg	ZfnwUR
underp	ZoifeY
unders	cbvdZd
unders .	aXshXi
unders all	chUjcn
unders and	bXraai
unders good	XdalYr
unders i	eapeea
unders if	gXpglS
unders it	jhncdU
unders that	bkwUYZ
unders this	ebqecc
unders you	bhZYtX
undert	leXXoi
undert hesita	lnZUZi
undert myster	eddeoZ
undert off	eccZgq
undone	jjdiab
unexpe	oOkYkg
unexpe .	jbtbcU
unexpe not	eedmVl
unexpe on	bhljUh
unexpe to	ccacqb
unfair	achaar
unfill	eaqZZg
unfini	ecZqee
unfit	bfbYgq
unfold	bmUYlk
unfore	UXfqnZ
unfore .	daehoX
unforg	eZpcVk
unfort	dbZaew
unfort .	aUSWi0
unfort email	bebecq
unfort for	ahQdxZ
unfort i	hbzVdS
unfort in	ldSljd
unfort it	kTaddu
unfort not	ibWber
unfort still	eqddfX
unfort the	ojYiaZ
unfort they	rXbZlb
unfort we	XXiTis
unfort you	kVWcdu
unfort your	aWicdr
unfree	cVxcdY
unfroz	hjdfdb
unhapp	lSgjYm
unhapp here	eZdddp
uni	grTggX
uni .	Wjbepc
unifor	bqjdhQ
unifor 's	iiiVgd
unifor .	beWmje
unifor as	eboafd
unifor if	aubcfY
unifor mahalo	cuXYcd
union	Wecnfi
union .	ebqhZa
union told	aoeced
unions	bbaejo
unit	9MXqdU
unit #	fSinda
unit .	3OfigS
unit ;	XghrjQ
unit ?	KYmrjV
unit a	iWesaa
unit about	pXjieV
unit after	7TNXcT
unit all	qbbfdd
unit alread	abbccr
unit and	+TYcaZ
unit any	dcared
unit as	ngnZcT
unit ask	WXXwXb
unit assist	Yoajbd
unit at	kkPyWL
unit auto	Ubudec
unit before	fXatYj
unit both	pddeXd
unit bring	ZZWitZ
unit but	ftaUeZ
unit by	4JYUpW
unit call	wVYXae
unit can	Vfhncf
unit come	XXvSgb
unit could	YsYmXa
unit did	qjXecV
unit disabi	emRpYZ
unit do	sOmUch
unit due	WXfqee
unit either	xUcadd
unit email	qbcdcb
unit emergi	SpRgip
unit even	rUedff
unit first	enUjXY
unit for	lQVygR
unit free	Xbcrdb
unit from	sORrhW
unit full	WiYrac
unit good	sZcbcd
unit got	cdZcsa
unit had	brccdZ
unit half	STUwlW
unit he	2IMtXS
unit his	vWcYdc
unit hr	rZbddd
unit i	vHtafZ
unit if	uEaodj
unit in	UnpmMY
unit instea	vTbdec
unit is	dRsfYl
unit it	leRoSY
unit keep	cddped
unit last	deeWqe
unit latest	uhUabZ
unit locks	Xatbdd
unit maybe	VmbbZp
unit might	lTcbap
unit minute	fepWee
unit my	rGThsR
unit new	bfrabd
unit no	tcQiaa
unit not	vZfWac
unit nothin	kvXWaY
unit now	itbUUT
unit of	hbVblm
unit off	hbtVcd
unit offer	ecerWe
unit ok	laTjkc
unit on	qcrRTf
unit one	1VadYY
unit open	atXdbd
unit or	WiItpV
unit otherw	fbZtbc
unit phone	yWXWYk
unit please	beTzeZ
unit probab	yQccda
unit rang	RoXddq
unit reply	Weercf
unit s	pgneVR
unit said	qZddcd
unit same	ZYkqab
unit says	wSpUVV
unit second	cVXvdX
unit she	/LRaTX
unit signed	Zcacte
unit since	nVWhhe
unit so	pdlTZe
unit someon	pddccV
unit someti	bpcddd
unit sourci	Ssakcd
unit tell	eVbsdc
unit tells	tTecfe
unit termin	pfZccd
unit that	pZoeeL
unit the	vPdbVo
unit their	fbapee
unit then	klMece
unit they	zdTXfW
unit this	YcZcip
unit though	Yreeec
unit to	nYQzXX
unit tv	abYtZc
unit vincen	afXqbe
unit was	QZucUj
unit we	tgUXOo
unit when	1Pahba
unit whethe	vQZoTX
unit which	Vebyab
unit while	deaode
unit who	rTXfif
unit with	xFfsdS
unit would	dWbvcd
unit yeo	ddaqac
unit yes	mVZsUc
unit you	1IadnS
united	adoWhf
units	iYUpWo
units .	gpdXbe
units to	mTehek
unity	XfZlii
univer	afhdld
univer 's	cfrYhY
univer .	ZnUolZ
univer of	aZchZq
unknow	PyphTL
unknow .	K4kbVO
unless	hWbuZg
unless a	oZcbXk
unless i	cYcvbY
unless it	bQXujl
unless somebo	Wqeeee
unless the	pdXkeY
unless there	cpccee
unless you	WZpdZn
unlike	TzeTZe
unlike .	cliUak
unlike that	Queeeg
unlike to	Swbcee
unlimi	Woaedj
unlimi .	YjSdet
unluck	jlkXZY
unmoni	hfYajj
unmoni .	bmVdik
unnoti	ZjinUf
unoffi	WQerhl
unoffi .	fVcjik
unoffi are	bZxWZc
unoffi group	ZabjrZ
unpack	bdcWko
unpack .	beceqZ
unpaid	ikcXkb
unpaus	ZmpbYY
unplea	hYhdig
unread	gTnmWc
unread .	ZWcucd
unrela	cdjech
unreli	jegdVl
unreso	ajigec
unrest	eTpedi
unrung	driVUg
unrung .	Vtdddc
uns	kTgfdn
uns bis	cWscdd
unsati	idhdhc
unsign	hfZakk
unsign .	gepYhZ
unsoli	opOYfh
unsoli thank	mcUaim
unstuc	fclfWh
unstuc .	flagWi
unsubs	TU/UaY
unsubs #	cYpZlZ
unsubs at	cYxaca
unsubs from	ecqcda
unsucc	oOFVY/
unsucc .	gTEVc/
unsucc applic	vWbcae
unsucc at	ZZYcdx
unsucc in	dacepb
unsucc on	qUaebm
unsucc ones	qbedea
unsucc was	ljZgkT
unsucc we	tadeaX
unsuce	fYMjjt
unsure	hvScaa
untick	cdjdYk
until	hcteeU
until @d	wVdaja
until @s	TZxdcc
until after	ZlrbbW
until all	dnVkdd
until chef	Qcmnkc
until dog	ugWWic
until furthe	cU5beT
until hack	yRjbbW
until he	XmnkWU
until human	lSkYgm
until i	jzWgcO
until it	Vg7lWI
until linden	hZTkod
until okafor	haefqY
until partic	eVnijX
until reads	tLkaqX
until she	UrdqUY
until somebo	XktcdV
until that	OuqeZP
until the	bi3YaU
until then	P4YedT
until there	We2ZZW
until they	ffwdbN
until this	bifrbW
until transp	hUYlra
until unit	gbkgjV
until volume	dbqeab
until we	dW5jaI
until you	cWX0nQ
until your	Zcbred
untrue	pYdeee
untrue that	pYdeee
unusua	UWk3XX
unusua .	TcirVj
unusua is	bcoeed
unusua quiz	eWatec
unv	ZibZar
unwary	hikfYX
up	ggfffd
up #	WipfZb
up ;	XscoXX
up ?	aZqiWd
up @p	hqaddX
up a	bYdwVi
up about	osUTcX
up after	VqXkmX
up again	Xe/UWP
up all	djkVmX
up an	XiVvYh
up as	Rbgeuf
up asking	dpdddc
up before	oYtaZU
up by	scbQpa
up daily	dqbbea
up early	bldimQ
up either	hbradY
up fast	bbgqdb
up for	YbZzZh
up giving	Xrddbf
up guessi	T1ZcdZ
up hack	lWaqcb
up her	nwgPUX
up hiring	dYXedu
up his	xgSYed
up hope	cpceec
up human	zSPmVg
up i	ZcwaZc
up if	TnkZZl
up is	RgX0ad
up linden	gZcpcb
up money	cbcdrd
up my	gimTkY
up next	dZgqbb
up no	bcfpbe
up northl	8PSQWg
up now	ndNfWs
up of	XdpoeT
up okafor	vcUaah
up one	OnawbV
up or	/RRUbQ
up our	epTbjf
up partic	zeYVZZ
up questi	Yjaqcc
up reads	qIatkT
up regard	fdhUlj
up saying	nUiiec
up shop	paecee
up talkin	cdpdeb
up terms	aZcdsb
up that	ddmoaT
up their	qodXZW
up them	cZpgdb
up then	iSqYlZ
up there	uVfRhn
up till	gfdhSo
up to	mkVgeb
up under	ZkVinb
up unit	rZUlWg
up us	kpcTed
up what	cgjpZZ
up when	WgujWZ
up which	ptYTVX
up with	fidkiU
up within	taUahb
up withou	pRlabg
up yet	fphacY
up your	XedfwY
upcomi	XhuVbb
upcomi interv	Zapdee
update	lngZac
update .	pmkVWT
update @d	sWcdee
update about	llTfce
update as	budWdc
update at	esWdec
update but	qYecee
update cv	TUZ/Ua
update for	oiVWig
update our	bZudbb
update soon	apdded
update the	eWnThn
update unit	vgTYcP
update when	cucYeY
update within	qZbceg
update yet	jpZddW
update you	oqVbaX
update your	cY6SSd
updati	Zllcdb
upfron	jagWVt
upfron .	bqbbbi
upfron about	eYYeZw
upgrad	chkShj
upheld	hlZVld
uphols	gjeaic
upingt	cUuheU
upload	VUn/WR
upload #	bkqUdb
upload .	ZcyiSU
upload a	YXZygW
upload before	cbbtcd
upload by	kWcoab
upload docume	edsXeb
upload fraud	dlkVee
upload it	UWM/ZV
upload of	ecrXec
upload proof	edZpee
upload the	WWS/XY
upload worked	ecpadd
upload your	VTksgW
upon	drRXmi
upon anothe	cZddbs
upon his	aqdeeZ
upon it	ohUQhn
upon my	bdpZde
upon rounde	Ysdceb
upon the	Tbapbn
upon us	jqbWdb
upon you	eXbbzW
upon your	nYYcpc
upped	aVbksb
upped it	dYcdsd
upper	agVmbm
uppsal	fhglab
upset	ePrcej
upsett	kUkuYT
upside	kfigcW
upstai	lmedZZ
upstai .	lqecXX
urban	eklWlW
urgent	WY+hVS
urgent .	fdseUX
urgent ?	eZqdee
urgent cases	WYxddd
urgent it	jngceV
urgent matter	eYtacc
urgent payrol	Ydsbde
urgent to	dmemcV
url	VUztWY
url .	URymXa
url by	deZped
url was	ecrZeb
urs	eUclgk
urs .	hVqegY
us	hcdige
us #	/JdSaO
us ;	teQqgM
us ?	bOjkwU
us @d	rXdbgf
us @p	2KZVgm
us @s	rdWccf
us a	Pja+SZ
us about	jkpUeV
us after	gjPXmn
us again	WOMnV/
us all	/RaUTe
us an	dOU6UZ
us analyt	wZcdZb
us and	apiRbm
us anothe	pSVsba
us answer	oacdee
us any	acfrac
us are	smRmUW
us as	aWgP7b
us at	jS2SkV
us back	QdR+VR
us before	kaTvca
us being	hlVmca
us better	eabddq
us both	4YYXVe
us by	oVRvnU
us client	nTcefm
us disabi	2UbWba
us done	YZUaX3
us down	XhmhnR
us each	dkifiV
us either	WmqfYW
us ends	dbaccs
us first	ZfYwUW
us five	dYdqdd
us for	YdpZcj
us formal	fddapc
us from	aZvKxQ
us get	qeYiab
us go	aZYmcq
us got	aTnWWv
us has	UVqpYf
us have	KgY0ka
us her	adcsbc
us here	bWqeai
us how	VXwiTc
us human	uWYkYe
us i	QtiRgj
us if	ZhWtfZ
us improv	dYyYdU
us in	rcjZXe
us is	gaYZdv
us it	RpfiZi
us just	cZobck
us know	jQjjtT
us left	WdirYf
us liar	ddfXre
us like	nohPYd
us longer	pfcedZ
us making	eZZgrc
us more	dfUpcf
us no	fXUidu
us northl	cYWsck
us not	YojdkT
us nothin	cpkeYW
us now	aTPm0P
us of	Vdamki
us okafor	pbZkba
us on	dZhqbe
us once	RqhobX
us one	igbxZN
us or	hYnYoV
us our	effWne
us out	hWoXXo
us past	rXgddY
us pause	fcYcds
us please	WkYikh
us put	dXdheo
us readin	pgZhcX
us reads	oYUsWg
us rob	3SZYYb
us safely	desacZ
us some	V+PWbV
us soon	ZtYZfg
us standi	oacdee
us that	fQmhcl
us the	cVbsgg
us their	XZksbb
us they	mUakig
us this	cUYYa3
us till	4SZYac
us time	O/aXYW
us to	kTrZXm
us told	sbdcdc
us transp	nZWfhj
us two	kQdtVj
us unit	pbWfjX
us until	8Jbacc
us up	edcseW
us via	apZfad
us want	pgdeaa
us wanted	Yabcir
us we	buSgad
us were	ncSjbl
us what	PdW/bT
us when	YnZZUv
us whethe	YTntfV
us which	YUU2ai
us while	aqkbbY
us who	6YQRZg
us will	lxTXUc
us with	Vajlmb
us within	0Gcgdf
us withou	YRqpca
us would	cbZqXm
us yes	SVhX1i
us yet	arcdeb
us you	YVmfjh
us your	UaI2jm
usa	Ybbbpm
use	aVmiZp
use .	ciuVUe
use a	aYT1Yb
use any	edUnek
use it	brbbQn
use mainst	feqXea
use me	ZSRgfx
use ringin	rbbdec
use the	aYwibX
use to	mfVedk
use you	bWQTg6
use your	eXpbZh
used	ebqWZm
used for	pZoWbX
used it	cbabYw
used not	pYeffc
used the	fSZqil
used to	ZosRZe
useful	bfWkgl
useful .	QgVVmz
useful and	bVSojp
useful for	caftaZ
useful he	iUfoee
useful now	eboecc
useles	WWogek
user	jljbUd
userna	nlbUZg
userna .	jqRVWl
userna strong	dYuedX
users	aaitVb
uses	UYxaed
usher	ZiWslU
ushers	gaciej
using	eTdyaa
using the	aab0cR
usual	fkegbc
usual checks	eacdpd
usuall	2lXNcV
usuall #	reYdda
usuall have	kpaYdb
usuall takes	yTYdeb
ute	cjefZj
utilit	Vgdkej
utilit board	adZvdY
utilit fernan	ebdpbe
utilit health	XXcqld
utilit it	YqbbcZ
utilit of	rZclcX
utilit was	aZaedq
utmost	kgWdbm
utrech	YV9XXQ
utrech .	bZpaah
utter	dlkadb
uve	lVsdcW
ux	idfncX
v	hTltWY
v for	bbZvac
va	gjcage
va #	egrcfU
va the	aqaddb
vac	oWjcbg
vacanc	ZbmYbv
vacanc 's	bbcecq
vacanc .	ZamUZt
vacanc and	Umacng
vacanc any	daaeds
vacanc are	SQ9XWc
vacanc arise	ctabdb
vacanc as	dpjcbW
vacanc cancel	eeaccq
vacanc for	adYcdr
vacanc have	fsteeI
vacanc i	eateeW
vacanc in	dUuemW
vacanc left	ecadeq
vacanc no	dbbeep
vacanc notice	rcWYfi
vacanc occur	dwZaZX
vacanc of	ahhaXq
vacanc on	ea0caU
vacanc open	nhiedT
vacanc please	hapcdc
vacanc stays	cvWddY
vacanc there	ebUeet
vacanc until	aYxddY
vacanc was	aWZfVx
vacanc we	deQbZs
vacanc which	cdbdcq
vacanc will	pZWdel
vacanc withdr	ebUdet
vacanc you	UchZYy
vacant	QTkSjz
vacant ;	bcWddt
vacant and	edaddp
vacati	avZVjd
vacati .	M4dXhV
vacati and	bpUdje
vacati only	Vgfepf
vaccin	cjaich
vaccin .	apaeah
vague	O/LWdT
vague .	Yvcacc
vague about	foacde
val	bldigX
vale	YyUfca
vale is	dWebnm
vale to	esWbed
valent	bioZYf
valid	UWxflX
valid .	ehmobO
valid and	cdvYcW
valid until	RigctY
valida	fakXhj
valida .	tQcThn
validi	kepVda
valley	knTciY
value	fYVpao
value to	eUbodn
valued	bgahao
valued dining	Vfjggf
values	cbmedg
values .	Uqmdac
values and	qcZcee
values crew	gUigjh
van	ZcZnij
van .	TXmkih
vancou	ffbgig
vanden	ahkcef
vanden .	agpadc
vaness	eaXnkd
vanish	dXsYfh
vanish in	eerWdd
vanish into	cWvZdc
vanish on	bomhXV
vantel	eZmjWZ
vargas	Xihkbg
vargas contac	dbcpce
vargas intran	cpbYkc
varies	YkboWj
varies .	ciZrdY
variou	iedmdZ
vary	gamikS
vasque	Wbgbmm
vector	cXnOte
vector .	hhYVjm
veg	mibcjX
veg its	pbdcee
vegeta	ZWkaqg
vehicl	Zdlfhe
vehicl .	SjfcWu
vehicl and	dccepa
vehicl at	abbfrc
vehicl me	fhyTZU
vella	Zajalk
vendor	Yeihfh
vendor .	ankfhQ
venkat	hhebjZ
venter	fZbfcp
ventil	Zenbka
ventil .	Zhpbag
ventil fernda	cdobed
venue	ZXNiyg
vera	VUrhhe
vera .	bcqddc
verbal	TbTV+h
verbal .	chaYsb
verbal back	dddXse
verbal by	Xrcbee
verbal for	beQYxi
verbal from	aXZW1b
verbal offer	WUWT/c
verbal yes	YWXavl
verdan	gbtSad
verdan that	chrWeb
verdic	/aMQad
verdic 's	pjdWab
verdic .	8UVTfZ
verdic aisha	uXccdd
verdic and	rXcddh
verdic by	3bXRYe
verdic comes	uZbcdX
verdic drops	ohYdeb
verdic for	pkWbcc
verdic from	btZcca
verdic human	yUbbdc
verdic in	haQggp
verdic is	uZaYlX
verdic no	SYhcir
verdic northl	wVYabh
verdic of	Vcchho
verdic on	0eVXVf
verdic pendin	S0Xccc
verdic reads	wRbdcd
verdic so	fpZddd
verdic to	sZdcdd
verdic unit	yUSUZY
verdic when	Wrfdee
verdic yet	pXeefe
verdic you	Ycedhp
verger	cgmcha
verger has	aYtbed
verger manage	gbZcdp
verger would	dbvcaY
verifi	jeUuSh
verifi .	gjenTa
verifi case	qWbgdd
verifi of	Yqdbfc
verify	Vakjif
verify .	VwVWhg
verify in	ccYbtd
verify licenc	aWockf
verify rhys	bdXsee
verify your	Zavbab
verity	gmbaja
vermeu	ddZmfg
vers	YXnwVX
versic	pZicfa
versio	zQVpeU
versio .	qbTmaX
versio ask	eedoad
versio it	lbXbqa
very	fhkXeh
very clear	isUlaV
very day	rUgcdh
very earlie	Twacee
very end	hdVjkf
very good	hghPgl
very gratef	jcYdco
very happy	bXgVqm
very high	deZcdp
very kind	ecwbaY
very last	pXZZch
very latest	4SXXfb
very long	loPdVe
very lorna	carcdd
very most	pVegee
very much	atebfZ
very nearly	ebdfbo
very please	bUeZuf
very polite	ZYbnZq
very seriou	dbrbcd
very short	aUceuS
very soon	U0XbbZ
very sorry	iYbcVt
very welcom	chuXRh
vesak	lYhlab
vesak .	ghYpbb
vessel	Xifhgf
vessel .	WqaQpW
vessel as	bcdrbd
vessel here	tWdbec
vessel in	VsahVV
vest	bWrdic
vestin	mTfUhp
vestry	gbQitd
vestry shared	dccdpb
vestry this	ubXdcd
vet	TXXvnc
vet animal	VZZnsW
vet coal	bSdgsY
vet trust	Wcdrbe
vetera	cSZg0b
vetera .	WeVccu
vetera a	eayXcW
vetera an	aZbphd
vetera of	obdddd
veteri	bcmbfi
veteri from	dcadcr
veto	khZhiY
vets	eeghdg
vetted	geWrad
vetted .	XjXqdf
vettin	XdcuZg
vettin form	Zebtad
via	bjSlnb
via the	eqTYmd
vibe	hYsiYX
vibe .	dcqdcb
vibes	iipdVT
vicar	ZloZcX
vicar .	dpbeeY
vice	xcaeeV
vice .	jfjegV
victim	hcilZc
victor	PZgdrk
victor and	cdedbo
victor the	dcdZdr
victor to	afWljg
vid	aoRpbg
vid .	fjUjZm
video	Vad9Vb
video .	XfUvYk
video ?	aaavcc
video answer	PljrbW
video by	cddpec
video call	dcVzWY
video interv	XpRpbf
video is	eomVca
video of	bccsfZ
video on	fZepdd
video thing	eWrgXd
videos	gboZfe
videos .	nVfZne
videos job	aqajca
viele	geimcX
vielen	gbecii
vielen 's	eZbdqf
vienna	cUwqTX
vienna .	ae0YVY
vienna if	cakoca
vienna the	bdUgjp
vienna yourse	ecZrcc
view	hjnTfd
view .	ctdTec
view and	kjUala
view by	uUeYee
view from	aTuYjf
view in	fhsYbW
view is	apZmdY
view it	ZaugZX
view job	edqdYa
view of	XXpffj
view on	saWhdd
view or	fapafd
view that	cZbjcp
view they	gfVcnh
view will	tdaacb
viewed	Pa/LUU
viewed #	bbtXcc
viewed by	YhySaS
viewed you	bcqced
viewed your	YcwWbV
viewin	hdjhdZ
views	hfiheY
vikram	fVlpcZ
vikram .	bZrgaV
viktor	UQfYxm
viktor .	YbcVnq
viktor licenc	dbbcdq
villag	bZlUau
villag .	eUjaWw
villan	eSdkhl
villan .	cSpkWk
vinaya	gVkZim
vince	bokbWa
vince profes	pmTYba
vincen	cUjokX
vincen #	baUxZc
vincen .	oRWkjf
vincen antwer	ekTdfm
vincen of	dVxcdW
vincen office	dbbpee
vincen say	jZVYqc
vincen will	catZbd
vineya	ehWlkZ
vintag	cWSfsm
violet	pZVnQl
virtua	YbycUb
virtua assess	bqWdaj
virtua career	edoXee
virtua insigh	casXed
virtua open	bcvVcd
vis	pTaZpd
vis #	cbZZuc
vis ?	ccdqbe
vis rang	ecpbbZ
vis says	tVVZYX
visa	ZUTsqj
visa .	VSasdq
visa analyt	jeeVod
visa scan	cdboee
visa would	fbdbdq
visas	cXmqeW
visas .	pfZbde
visibi	darSie
visibi .	cXoYhg
visibi by	bcpbdc
visibl	eWolgX
vision	eiUhhj
vision .	basYlZ
vision in	iUclhh
visit	eamnYb
visit 's	abdrec
visit .	gfqbZa
visit ?	ocbcee
visit and	tTnVac
visit by	aaXqdm
visit in	cdmUpZ
visit is	iatVbc
visit of	daWcir
visit okafor	cccpde
visit on	XojoTZ
visit the	fpfUdf
visit within	aZeoee
visit your	aebpbh
visite	filYfd
visiti	WfuWkX
visito	XUsTsg
visito .	Uilddh
visito can	edqYec
visito from	eYvbba
visito of	dVuebZ
visits	nXsVfT
visits are	Weqfde
visser	hXbbwa
visser .	iRgW1R
visual	WMtkge
visual .	eZrcbZ
vitae	llhhUX
vitae on	jsbUZa
viva	aSqnWe
viva .	aXsede
vivas	ZcmapZ
vlog	aqdcdc
vlog .	atXXhe
vo	djOgin
vo order	cZchqc
vo your	edWeho
vog	pcVjdd
vogel	lXWgnf
voice	Sbpdna
voice .	ZmhdVl
voicem	dRkfpd
voices	eOroYe
voices .	cUnkbg
void	XcSTb6
void .	afaUav
void and	dbbbip
void as	dcbdbr
voided	ZaqkaZ
volcan	fWpVjc
volcan and	cYscdZ
volume	3YZbeY
volume #	qXeeed
volume .	0WZeba
volume ?	YcdetZ
volume he	padeec
volume i	qQmdeY
volume instea	edbeoZ
volume is	XpbefZ
volume it	qbdead
volume of	cwUXdf
volume so	hhgjfS
volume to	uWWhbf
volume with	pbecee
volume you	iapYdd
volunt	fXjZim
volunt at	oaabnU
volunt for	WTlXgp
volunt from	ccpXeh
volunt on	ZVqbcn
volunt tea	ZdpbYi
volunt will	eXcchp
voor	ZdubfX
vote	ujSWdk
vote 's	knSkca
vote .	lhSjch
vote @d	tZebdb
vote agains	eZefrZ
vote and	tgTWYn
vote before	sZdbdd
vote by	wfaVca
vote for	YYlbZq
vote human	rZcdde
vote i	bhcape
vote is	upWYYU
vote of	PoWVpn
vote on	ueVcfb
vote out	drbdbb
vote then	Ytccac
vote unit	qddbdd
vote was	liVZih
vote we	fsedVd
vote went	RRWZn3
vote you	ZeaVnp
voted	YWOT0y
voted .	iiMWho
voted and	dXOXqs
voted by	dbbdcr
voted down	ecYeZu
voted for	TYVYmy
voted in	YbWcqk
voted no	bWcdas
voted on	pjdYca
voted parts	edcdqa
voted throug	dddeqa
voted to	VOepoi
voted yes	cefaoe
voted you	ZWjVxW
votes	/YLOcm
votes .	rSWgfk
votes and	rVabck
votes human	pdeade
votes in	teVYdg
votes on	+ZTYUd
votes then	Uubcda
votes to	VZZaoq
voting	dXiXdq
voting .	YYuiaZ
votre	gXgijd
vouch	eejjfX
vouche	nXeaih
vouche .	ccqZed
vouche them	pidUde
vous	fZphcZ
vp	cVkkZk
vp .	bXfuac
vriend	rbjfZV
vulner	nenaVZ
vusi	jZefif
vusi will	Vfickg
w2	fVkbik
w2 on	dZbdds
wading	cmcajc
wading that	fgqXbb
wading the	cpadde
waffle	haiYoY
wage	oiLqeY
wage crew	ffYolU
wage number	dcZqce
wage the	obeced
wages	aiffhd
wait	nsZXhW
wait #	rahYbb
wait .	hscZfW
wait ?	WqoWcc
wait @p	Yeahep
wait a	V1QeYe
wait analyt	sZdZee
wait and	Y9eVZO
wait answer	pYdeef
wait around	eYaebs
wait at	hdpacc
wait beyond	pXddef
wait but	XTZlvX
wait by	Tboidk
wait can	oUZndb
wait ends	pbcdee
wait fernda	pgaXbi
wait finger	addrcc
wait for	oqWXYf
wait foreve	uRjcab
wait has	pgXdca
wait human	cWojee
wait it	adddeq
wait longer	gqcbaY
wait my	dpdbde
wait on	fzXWVa
wait or	dZredb
wait out	adcepe
wait over	oVcmdc
wait past	qXeeee
wait priya	lVmdef
wait that	wPejac
wait they	XcXdgu
wait till	mdjRYk
wait to	QliUxV
wait until	tRffjZ
wait up	kqXWbZ
wait we	ieaYrb
wait you	XXRk5M
wait>ask	lhTZhm
wait>bye	kQ5cWR
wait>chosen	iPqWtX
wait>date	5IkYhY
wait>decide	gshQZf
wait>free	ZffjUn
wait>give	jndjXU
wait>goon	d0SccZ
wait>hear	g0UeTY
wait>hold	WVwjgY
wait>if	sciOib
wait>joy	gTmTsd
wait>match	ZVYmko
wait>me	Vegrdd
wait>news	ypWSWY
wait>offer	dbcbuZ
wait>papers	QTZsmn
wait>said	uWWeeg
wait>sorry	T4RcjX
wait>step	aWbqkg
wait>thanks	ZvKggl
wait>them	hpYedd
wait>wait	kvSfaa
wait>will	pifZcb
waited	jmWXbj
waiter	mYVags
waiter .	VkkjWh
waiter lekki	ocYgia
waiter rhetor	eXoeed
waiter up	dZbeeq
waitin	hpXhgY
waitin ?	duabXf
waitin a	hseUce
waitin and	fbiofV
waitin any	eXeedr
waitin at	YQrZuY
waitin for	drTkhW
waitin game	cwbXdY
waitin i	cadape
waitin in	eWTspY
waitin list	afXcud
waitin longer	xWbccZ
waitin on	hwPtYO
waitin past	rZdeda
waitin room	hO6RXX
waitin she	UvcddY
waitin since	oagbfc
waitin time	dajYcp
waitin to	TrfkUi
waitin until	paebef
waitin while	edUeko
waitin with	cRrjiY
waitli	afemha
waitli .	Yraajc
waitli plan	kYdcpZ
waits	bxeddL
waits for	PzRhfW
waits on	U1bZaa
waits past	sZaded
waiver	nlWfca
wake	gebogW
wakefi	YeuYiU
wakes	eYkfhg
wales	eiWZpg
walk	ZVivga
walk .	cXjnpR
walk down	rbecbc
walk from	ZZtcXa
walk her	edaqcc
walk it	iVZjkh
walk over	qaebde
walk round	WdhtbX
walk the	aaQ8Sd
walk throug	bUX4aX
walk you	SUXX4i
walked	Zbibqf
walkin	lahbgf
walkth	gffchd
wall	cUtjYY
walled	qUcgbh
wallon	ZklZbf
walls	ZdudeV
walls by	aceped
wander	ljTcdj
wander .	Wqeeef
wanjir	YjSalo
wanjir .	fgYVgo
wanjir hosts	eecYog
want	UXYure
want #	dgWpUl
want .	TXhYqr
want ;	oXeffe
want ?	aalqWZ
want a	RXR+Zm
want an	HYZwsi
want by	Tbhtab
want everyo	WbWpZp
want feedba	Xaccaw
want for	dfXdtY
want from	oZVlga
want her	Wecpbj
want him	aXsgae
want in	caVfgr
want it	VXXi/O
want me	QKJi/n
want more	fihlUb
want my	GQX/dN
want now	aZdodi
want of	YiahWq
want on	YUXYwg
want one	cZtcTm
want round	dUetbd
want see	ecduWe
want signin	ebcepe
want somebo	jieXPr
want someon	QjYZX5
want that	ZcfwbZ
want the	TTj7bU
want them	ZeYscb
want this	jgUtWc
want three	aVbzad
want time	dwdWYb
want to	aigoeX
want two	fZYzZa
want us	UMYvtb
want you	UWUY/V
want your	GTS/oW
want yours	Xbesce
wanted	WUkegt
wanted #	bbeZsb
wanted .	YWRbzp
wanted @d	xcWbbb
wanted a	qWVPb1
wanted an	aaqkdY
wanted any	ebYeer
wanted at	agduYX
wanted but	dhadsU
wanted by	QbWzkZ
wanted for	hVhtWX
wanted in	abiqca
wanted it	SdaaV2
wanted me	cUtQVu
wanted of	fcoYmW
wanted on	dcWtfb
wanted someon	WWdXls
wanted the	abidqZ
wanted they	qZddec
wanted to	adxVcg
wanted was	ecoZpT
wanted you	LRiMe/
wantin	YXksga
wantin .	bZtlWY
wants	VYU/kX
wants #	eaSzXf
wants .	jvXOZi
wants a	OSX/bc
wants all	Xachpd
wants an	fYchob
wants anothe	TjV4YP
wants her	qfmVaZ
wants his	XXXeY0
wants it	fUisaa
wants me	NPR3+O
wants mitten	deeWqe
wants my	BOJ/lS
wants one	teXkWW
wants people	ddbccr
wants proof	ccXvcd
wants refere	Zdcrde
wants rob	pedbcd
wants somebo	YdXVX4
wants someon	apSSN0
wants that	ZhcsYb
wants the	lGdwTn
wants them	dbepdc
wants those	cddpcd
wants three	WTd4Xa
wants to	gmWxXV
wants two	XOZ5hX
wants until	zUbZcd
wants us	bYpkdY
wants you	PTQr/L
wants your	DKV/hR
ward	iZankY
ward .	qZUcfl
ward i	YXhkpa
ward is	bpdded
warden	bVXlau
wardro	YljVna
wardro about	edodcb
wardro you	aeocdd
wards	ZbdkZp
wareho	bidhmZ
wareho is	dqdcdc
warm	UYljcn
warm .	eWZrlZ
warm park	ZfmThk
warm to	aXtbec
warm welcom	dcoecc
warmes	Yjihga
warmes .	dUmqZZ
warmly	ZZUofn
warmly .	WaSrYm
warmth	kZYYep
warn	dfojbV
warnin	fYkbld
warran	ZWiojX
warrin	ghfWmc
warrin .	ggiUoa
wars	ceoeba
warsaw	dUhkfj
warsaw .	daqedc
wary	mgabbi
was	aclWer
was #	cvdMZf
was .	dLnklg
was @d	vibadS
was @p	gwYSZd
was @s	wdYbbZ
was a	bYsUdo
was about	QTuQpi
was accept	cVrbSo
was advert	UaVikr
was agreed	hYXkXr
was aisha	Vrjcdb
was all	UryUZR
was almost	aaadXr
was alread	UXpUho
was always	YSQZwp
was among	gQYoil
was an	bSzbjV
was and	XcqgjV
was antune	kfVpbc
was anythi	dSihim
was append	ceabfp
was applyi	fepadc
was appoin	cbUcev
was approv	WStiqP
was asked	jbkSgl
was asking	eSoghf
was at	Rducja
was attorn	gVcmhf
was awarde	caYbhs
was awards	fVoddg
was back	dqaZdg
was bad	bZVchv
was before	Y8KUeZ
was below	aXZYe0
was better	cfmXVm
was betwee	IDKRl8
was called	VYrjVj
was callin	eXqdkY
was change	acuWcf
was churn	mtRaYS
was close	TNVXd/
was closed	bWZacz
was coach	japada
was coming	cfmjeV
was confir	YcdZue
was consid	baZWkr
was custod	X1YedU
was deb	umYXYV
was decide	hZUaby
was declin	ajRibq
was down	UPiTop
was drawn	gbWjkf
was drill	ecpdea
was drip	UrWdek
was due	f2YcXO
was employ	dcqdca
was engine	g0QZWZ
was enough	qTVVmm
was examin	eWdgep
was expect	iglamQ
was expedi	eZqdeZ
was fast	dcpXid
was faster	ecaedo
was felt	cabZlp
was fierce	cZVcaz
was filled	UPQZm6
was fine	cTiTcu
was first	edfbtV
was fish	dWcikk
was five	Sjbamn
was for	cdrTdi
was four	ibVbYu
was free	bYrUbn
was fun	hinVcb
was gettin	djmdgV
was given	MZboip
was going	foaUmb
was good	oYjSZm
was great	eokeTa
was halfwa	ecWepf
was he	uPgdbf
was heard	qkXfeT
was helpin	itSfYc
was her	iZrWfc
was here	bRrZZp
was highly	dbbdcq
was him	eatdYb
was holdin	afahap
was home	baWccy
was honest	gXdbcs
was hoping	lkhfSa
was how	okScbf
was human	rWakcZ
was imani	ebdebq
was in	aZwSfj
was intend	dbrdeY
was interv	Ycvbad
was it	bfycNc
was jane	bgacbr
was june	doVdcm
was just	hatWeb
was kind	YSpcbn
was kloofz	dXqdeZ
was late	UlhlYb
was leader	pYXYXq
was leavin	fcdbVr
was left	XiUffq
was less	aWiagp
was lesson	bbrXXf
was lost	acRlct
was lovely	iXsjYX
was made	NOoZd2
was me	eLYT3i
was meant	kugVhP
was mind	dbtZca
was mine	ZLmPqo
was missin	maYWfq
was most	eWucZc
was motiva	dYqcbc
was moved	qfeXgZ
was my	Og0deV
was nearly	cYecbt
was negati	Zbeffp
was neithe	kinecR
was never	djRYiq
was nice	dU1YWd
was no	XTcVg0
was none	kgejfU
was not	XWadf2
was offere	ZkTXiq
was ok	fpcVZf
was on	glWXgn
was one	SZNbY/
was only	QilYZs
was optimi	qjUabZ
was our	WT3gXT
was ours	tWdecc
was out	UauYYh
was outvot	dWaccw
was over	bZtUXm
was overqu	cRXilo
was passed	iTindd
was paused	ofLhep
was placed	hhXdZp
was planne	pbcded
was prefer	bdaeer
was promis	Wqcagh
was publis	Vedgpf
was pulled	aZVdmp
was pullin	cdofec
was pushed	rcacec
was put	aiUemj
was qa	bkrceU
was quick	ZaMTny
was quite	ZdVhbv
was reache	XqXfmY
was read	UNuVds
was readin	sYaZdb
was realis	htXabZ
was receiv	eoiTWf
was record	fWqcef
was retain	ZsWZeY
was review	bWWbcz
was right	XIVf1n
was rootin	dacbjo
was said	aVwWSo
was saved	eVsdeb
was second	WRdXhv
was seen	YYzWiV
was select	ebchbp
was sent	VnhkeY
was set	djncfV
was settle	chWddr
was she	hTsdce
was short	ebmUhh
was shut	gZudbW
was signed	YVtYgg
was so	SlkZgj
was songs	dbsaea
was sorry	cfZfVr
was still	TXfXmt
was stood	bYZdkp
was strong	TjVWix
was struck	cbbfZs
was succes	bcsXZg
was suppos	dxbbZY
was sure	vRYbce
was taken	aeReVy
was talk	ZpYcmc
was tellin	eatddX
was that	cY2RQl
was the	bdkUlk
was their	lUkZfh
was them	eXidpa
was there	TS0WoS
was they	daVikl
was thinki	YtfdZb
was third	dbdesX
was three	Ssifcb
was time	dUvacb
was to	P/VVab
was told	hxGZek
was too	dbViin
was tp	ncgekU
was two	Zdfear
was unable	phWecZ
was unanim	aQZV2l
was unit	jqdXdS
was unsucc	ZTRequ
was up	ePcVjx
was upload	airVdd
was us	aUnfdk
was vague	XzXbcX
was verifi	hcrdcV
was viewed	XZ0WbX
was we	g1TWYc
was weldin	aYhpeY
was what	olVaed
was when	qhYada
was with	mZrRkW
was withdr	Ubbbis
was won	jWceqb
was writte	lmhWVg
was wrong	cxFhid
was you	KkocyQ
was your	YUpdVo
was yours	eVnbYo
wash	edcail
washed	VPnzaZ
washin	pZaceh
waste	hfcban
waste and	cdbdeo
wasted	YLZZT9
wasted here	ZUWjWw
wasted on	hahZWp
wastin	gXfgam
wastin .	fdXeep
wat	cTqhfe
wat ensure	YdpXgh
watana	ilbZYk
watana in	bpZYcl
watch	ewYrSS
watch and	lVfneb
watch by	lrXTcb
watch coordi	mUjejd
watch how	ZgardZ
watch manage	pgUZgh
watch me	dTb6PZ
watch the	RshjZV
watch this	Z8KXUZ
watch which	oXbehd
watch you	YST8Ya
watch your	Y0XHXa
watche	gsVZgY
watchi	dSjnlY
watchm	ebmsfO
water	cZmiXj
water 's	hqYZZe
water .	cbpdSk
water and	asQmbe
wateri	ZamYij
wateri sorely	cbrddb
waters	hPlfhi
waterw	fnVifZ
watson	gdffXk
wattle	qOqZcf
wattle unit	gboadd
waved	VZrkdb
waved .	bardea
waves	XlpXbe
way	ndeaeg
way .	mheVck
way ?	WcrkXe
way about	vgTfZZ
way all	edVces
way and	giXUer
way by	xRUgmb
way down	bqdcce
way from	XfTclt
way home	nUVkmg
way i	goVWek
way in	kVdndb
way interv	dZcred
way it	7WXXcc
way my	Zsbcdd
way nobody	eTsffe
way of	cNQnky
way off	drcbdc
way okafor	rWddef
way on	pgVjZc
way or	3mfQUP
way out	aTzjfM
way past	Wrbged
way she	pXiZnV
way so	aRyfYb
way that	YiiWii
way the	gTXgnm
way then	dddkpU
way they	WvUbma
way throug	kolSbX
way to	XTbZst
way unit	lTZacq
way was	cbrbdc
wayne	XWsjcf
ways	Vbajdt
ways .	gZalZo
ways at	ebadeq
ways part	ebYbcs
we	eiccgi
we .	gvdXeP
we ?	dnRwTX
we accept	WibpiX
we agreed	mPgZub
we aim	2UdXdZ
we all	jWrUoW
we alread	Xgabkp
we and	Yhddpa
we announ	loabeV
we answer	qblVYZ
we antici	thSXXQ
we appoin	egXZWs
we aptitu	gcpYfa
we are	epZbgg
we asked	ZPiRf4
we await	PqYolV
we begin	YlYYvX
we bidder	basciY
we bonne	dYscec
we both	jLmpWh
we brusse	bXcdqj
we call	qnZZYZ
we can	bbVjgs
we carema	ZXuddc
we carry	cuSobW
we chat	eZsUde
we check	ZsWgdc
we choose	1nQTdV
we chose	cPQVe/
we civil	cQXdwk
we closed	cdYqed
we come	dzQUdg
we compar	adkjWi
we comple	a4RZeZ
we confir	pj0QWL
we contac	fugaaT
we contin	dtacdZ
we costum	Wcaome
we could	eSRXk6
we cut	fYtWcU
we decide	leLYjt
we defini	Tsefee
we deserv	edUeko
we did	icjRmh
we discre	YWYhqi
we discus	cUeWsn
we draw	enjUWf
we drew	WVVYsr
we drinks	Yqeedc
we each	bZdsbf
we email	tXbced
we encour	ecadcr
we endeav	SvZeee
we ended	XSnZYu
we engage	bYddqf
we enjoye	bjfSil
we even	dpcddd
we ever	bZacZt
we examin	cacsdb
we expect	pVVkam
we feel	beXZcu
we felt	ckRcjo
we fill	jiTRol
we filled	cVNWg8
we find	pUmjYa
we found	dVgQcw
we gave	ZQhYku
we genera	rhZZbb
we give	laTtdV
we go	X1SjUf
we got	hT0YPi
we govern	dUjdkk
we grant	bcbqdd
we had	Zafbhs
we hand	qcajZY
we have	cddaes
we hear	ViXqgf
we heard	lWmgSk
we held	cabdfq
we hereby	Vehgpc
we hired	WVeUL/
we hold	ivXYeW
we hope	bfbRmt
we inform	jogbTc
we intend	sdebdZ
we interv	UiUUlw
we it	eqbecc
we just	dlpOfc
we keep	bajfRr
we know	Xtfaee
we lack	SqVuWU
we leave	crWYak
we left	WchsZc
we let	yOlTYj
we like	msabSd
we live	edciWq
we looked	WNlddx
we loved	daagfp
we made	OQglmo
we mail	vZaccc
we make	ydZgVY
we may	a5UeZV
we mean	jNZhit
we might	X9RYVa
we miss	ecogab
we missed	eqZcdd
we move	peenaR
we must	SVYgZ+
we name	fbocad
we named	hpVcjb
we need	bbO0ck
we needed	VOiRh5
we never	cS/aWQ
we no	ZpPbbs
we note	afrcbc
we notice	aLxlYX
we now	nThkiX
we offer	cZ7WdN
we offere	ZeiuVd
we only	kfnURj
we part	faaVaw
we pass	XgYkao
we phone	teXfZY
we pick	tlZeUS
we picked	fcQTjw
we plant	sXVXic
we pop	oidYeZ
we post	qUbacm
we posted	ababhq
we premis	cpbgbb
we procee	ZsXidb
we promis	YrWeXl
we psycho	aVwbba
we pushed	icZpab
we put	XZpapa
we raised	eZqecd
we rang	VuOkkY
we rather	ZsXUhV
we read	glRgdj
we reads	Zdrdec
we really	YhTdft
we receiv	cdgcbo
we regret	bgcaas
we remain	cepcXf
we reopen	dbqbcd
we reply	zZZYcZ
we report	njgVbe
we requir	UbSxZm
we return	lnYPTo
we revert	grcadb
we review	YsUhbh
we ring	0YUlZS
we said	hXhZpe
we sat	pTeiia
we saw	faUcgu
we say	yXWieV
we see	WqRyUZ
we send	YbwSZl
we set	jVchco
we shortl	YtYdde
we should	dRSmlt
we signed	ZYZXkv
we simply	lvXZbY
we sit	qgbbfa
we sleep	crccbd
we speak	iZNk0R
we spoke	WSjkpg
we start	YnkjUd
we stood	VYlhhl
we stoppe	fNQYry
we sugges	fbWces
we supply	edqbcc
we take	jdVSti
we talk	SYSrvV
we talked	YK1chg
we teatim	eoabbg
we tell	/TTOVT
we thank	iVVZa3
we the	fVanii
we theref	ZaZWkv
we think	pWQgZs
we though	bgUidp
we to	j7ZVPa
we told	SnoZjd
we took	UReVa8
we tried	cddrcZ
we try	yZLzVN
we turn	frcbba
we turned	iXYjqb
we typica	raceeY
we unders	cc0dcP
we undert	Xpfeee
we use	YYqege
we used	OsrTaj
we usuall	wbSbab
we wait	L/cWRL
we want	aYRe/Q
we wanted	bncQPu
we went	pRWVa1
we were	Xakcep
we whitef	cbrebb
we will	ixVYbf
we wish	ZibWfu
we wished	dbrdcb
we withdr	fccfap
we work	zffXSY
we would	ZfWfve
we write	zZZXdd
we wrote	hcbcqa
we you	qhdZca
weakne	cmYija
weakne .	apceaa
weakne says	VnfXki
wear	bbUtfi
wearin	kddVjk
wearin .	caZckp
weathe	Rogpba
weaver	gbmdiY
weaver .	cXpemV
web	Zhlgeb
web from	chscbX
webcam	ccZlnc
webina	WY/IgW
webina on	ZZ4RZe
websit	gS3aSh
websit .	bcwPXm
websit a	ipVeeb
websit at	pYbfee
websit from	dfqZda
websit on	sVbZeh
websit please	imVffe
websit regula	dpYcfe
websit says	crZiYb
websit will	Tdtded
websit with	dXarec
wed	rXdjfU
weddin	VnnYef
weddin 's	fWgdbp
weddin ?	eapfcb
weddin for	dVnldd
wednes	qWndiS
wee	felgYd
week	ikgVpW
week #	YZuZXa
week .	cnaaoZ
week after	pdagcd
week and	secHii
week as	hccZpd
week at	ViuUee
week begins	adpdfc
week for	cniciU
week from	uYYakX
week human	Ycesdc
week i	ZlTcio
week if	dcecpd
week is	kTlclb
week later	iUgkib
week look	eYdscd
week of	iqTgbd
week said	obdddd
week she	abaetd
week then	eabatc
week until	YtRdbe
week was	hfZZar
week which	oXeeff
weekda	dYkjai
weeken	cWmheh
weeken .	mUjfha
weeken about	bVoicc
weeken assist	ecZadr
weeken has	aZdadt
weeken me	mTcWtf
weeken unit	Wdqdfd
weeken us	dWcsed
weeken will	rcbadd
weeken you	ekhgRh
weekly	oZjRqY
weekly minimu	cbXazW
weeks	TvYPok
weeks .	aubWcf
weeks ago	UjfXYw
weeks holida	dbZaub
weeks of	dTnTjq
weeks rather	bqadbb
weeks to	Yrceec
weep	fgccej
weep 's	bcZpch
weep .	UgjVkl
wei	Yhaidl
wei .	pVbdgi
weigh	c7ORgS
weigh in	X3ZYXZ
weigh it	Zqaeee
weigh up	vWccYh
weighe	YcknZg
weighe about	eZfdbq
weighi	b/OXRQ
weighi it	bvYccc
weighi the	bpbedc
weighi things	crbddc
weighi up	csdcbc
weight	blbWjj
weird	XkUfog
weird .	ckcdpU
weiss	Ubjdgn
welcom	SQmU/Z
welcom .	TSqM5a
welcom a	WXkrUm
welcom aboard	SZca/L
welcom and	YnhgVf
welcom applic	casgbZ
welcom at	cYnYVs
welcom back	jXVoYn
welcom in	ZoXdek
welcom on	bimanU
welcom pack	dahbqY
welcom sight	ebXvUb
welcom to	VOZO/b
weld	WtQcim
weld 's	drWaid
welder	ahcdji
welder .	adZibq
weldin	WMdsmi
weldin .	XWtmbU
weldin ran	abZfpd
weldin said	obdddd
weldin screen	dZYtdb
weldin test	VgZomb
welfar	fbqaiY
welfar 's	ebrbcd
welfar .	lghRqU
welfar nowick	Skamhi
welfar on	dWanjh
well	bgideh
well .	egndTm
well ;	cseibS
well ?	mUdjgf
well @d	qdbcdd
well a	XbZirf
well after	bwZYdc
well be	lsZcWX
well but	dbYcbv
well done	NOunwP
well enough	giWrdT
well got	ncmcVX
well have	abeeep
well he	efYlTq
well i	ZSoSnq
well imagin	nhcVXm
well in	XbeeZv
well into	Xsceee
well it	fdRXWu
well no	asUcbe
well now	abVrfe
well off	koXbad
well on	fUceln
well past	Ttddee
well reads	rgdkSS
well see	XwZZcc
well sleep	Xhodce
well so	dmbmhU
well soon	eYsbce
well take	sYXabZ
well that	VUlapk
well then	debdpc
well there	W1VeYc
well they	UearVl
well unders	eXqneT
well we	WwagjP
well with	ecpXbf
well you	VaUipk
wellbe	gblgaf
wellbe .	iUgnbj
wellbe of	dYrcde
weller	NaXxdm
weller fp	clTiak
wellie	cXmnbc
wellie .	bXbrnY
wellin	kcpiZU
wellin .	YVrjcg
welsh	TbnkWk
welsh .	ZgpUYk
welsh of	ddpddb
welsh test	aYavec
wen	aaigbm
wendy	doUhch
wendy .	Vledhh
wendy and	rkabZZ
went	aZeUd4
went #	VXgbcv
went .	plqPaR
went agains	YVXaZ5
went and	euoUhL
went anothe	bYOdby
went as	edoddc
went at	edUdkn
went back	cnTWrf
went badly	cXhddp
went better	gehrSU
went by	VqYYoe
went commun	jgTjlb
went dead	YP/QZO
went did	nmTkTV
went down	hsXdcW
went elsewh	jWWbft
went fine	rcoYbN
went for	XUXXpx
went forwar	jqdZcZ
went from	XkdYpc
went home	YY/OXG
went hopewe	aWlcap
went in	QalLrr
went intern	dYceds
went no	bVdbcw
went off	gloeTY
went ok	yWlaWV
went okay	oiVlWY
went on	TbjVZz
went over	kljWbW
went quiet	apZUlf
went so	hXdshR
went straig	ecVdes
went strugg	eYUler
went the	SPWbc/
went to	UUXVc/
went tp	eYceeq
went up	ThTelr
went well	iepgaR
went with	XIINa/
went younge	cYTdbx
went your	Yadbwb
were	adiXdu
were #	SklZbi
were .	TZsZih
were a	aauRgh
were able	cVbadw
were about	bTsack
were after	cWSkcy
were ahead	cXicpd
were all	cYgWpj
were among	cccqed
were animal	jUkgbc
were asked	kUenXj
were asking	gb0ZXR
were at	bVwlZT
were better	aVVbkv
were both	bVribb
were class	gtVbZe
were closer	eecafo
were cut	YTmlbk
were down	Voibhc
were due	TxaahX
were first	edbdpb
were for	bhXZXv
were found	dbYdip
were four	WgWacw
were full	dbZedr
were glad	fsgQae
were going	Momdig
were good	nYLhhq
were handed	efsXcZ
were heads	dYaeqg
were helpin	oVleeb
were her	shXbgV
were hired	dcZecs
were his	jtUVaX
were honest	bfZZfp
were hoping	aiSbdu
were in	dWdQmt
were inform	WdobpZ
were interv	bgjVdl
were just	gdpcZb
were kind	lbvaWY
were last	kikWea
were lookin	cYUcb2
were lucky	bpaadh
were me	iWpeed
were meant	X1RhXc
were mine	asddZd
were my	emcVfj
were nice	ZVwZYi
were no	heXbdp
were not	cTXcc7
were number	cfQYlt
were offere	ddfrWf
were one	WfkScu
were only	Tmeham
were our	TaZWqs
were outvot	edbdbp
were please	mWobYf
were polite	cbsbaX
were promis	sbcddc
were quick	gpoaYR
were receiv	pZoYbW
were reject	bcqYdf
were second	ZbYVkt
were seen	qgTaYm
were set	eYWodm
were so	hheRtb
were sorry	egoghR
were strong	dcWaht
were succes	eYYrmX
were suppos	WiXsYi
were taken	fZYebs
were the	YUeajv
were they	cpbaib
were third	cXbbdv
were to	U6aZXb
were told	irWace
were tp	VellZh
were turned	cVWjYx
were two	XTPRwx
were unable	feobfY
were unanim	TZVnuf
were unsucc	bccdat
were up	ehgVVt
were very	hWjjhc
were vp	ecpeea
were waitin	RmZZoh
were we	e9PeMb
were writin	dadcdr
were wrong	cZYcsf
were you	ZjkoSd
wes	aiWYyV
wes .	bYiYtY
wes includ	ceeaoe
west	fV1eUY
west .	fR2XXc
westha	jUogad
wet	ZecgqZ
weten	dfliYb
weten .	fZqbbZ
wether	cUwoZS
wether .	eZqbfa
wether says	dWnnYb
wexfor	XWemod
wexhol	crSgee
whakap	ijfeab
whalin	clleYc
wharf	jiiRck
what	fhfidc
what .	hhaVpd
what ?	gsWafb
what a	bU/MWd
what about	UTg1cX
what am	drXded
what an	msaaWb
what analyt	bgoYed
what and	epaefZ
what are	fQU0iY
what become	eYqeeb
what came	hZcdcp
what comes	di1YUO
what compos	cUelmf
what could	docced
what day	YgR4XZ
what days	dUoqXc
what do	PjZgvZ
what does	YjbuZZ
what else	VeWgdv
what evenin	dbdqbe
what fitzge	ZdZcub
what follow	SvvWTN
what for	ahrgYX
what forget	gbdWre
what goes	kkqTYZ
what happen	aoxUaW
what has	bgapbg
what he	ojfeUZ
what if	gWVjgo
what is	hcezXV
what it	fudTah
what just	Ttdefd
what list	aWvaaZ
what matter	qaZhde
what may	yadWbb
what money	dVbsZd
what name	ZWPR6X
what no	tUWced
what now	YXuiXW
what number	dSX1be
what our	barWZl
what people	cqdceb
what remain	gkVhmW
what salary	daXola
what say	ebYtcc
what she	kjfiRe
what sort	coceed
what stands	ddaqbe
what suits	bbatfb
what that	bqgUeg
what the	mkgcSh
what there	jYkUqa
what they	nlVaZl
what time	dZf0VW
what times	cZbvcZ
what tipped	Yccccu
what to	ararTU
what until	epbecd
what was	jYWdet
what we	ihVVln
what were	dXZueb
what will	fpbYfe
what works	ccbrde
what would	aQrioW
what you	WVYwpe
what your	cUlpfb
whatev	ongfZS
whatev .	YihaqX
whatev comes	eZrdbZ
whatev happen	rkcVWb
whatev he	yRnUcX
whatev i	Wpbcld
whatev it	1WjScV
whatev she	pZbgah
whatev that	M3cjQY
whatev they	3edYVT
whatev we	oVhhcc
whatsa	3VbkTU
whatsa .	cbnmUc
whatsa ?	bcdpde
whatsa it	YWdwbc
whatsa me	rZbmXa
whatsa you	5WYTXY
whatso	dilebc
wheel	dduWdY
when	czZfcY
when .	b7LxTT
when ?	q/LdIH
when a	g5SQZZ
when advert	dbpded
when all	esUfZe
when and	auYkbU
when applic	Ycscbb
when are	cQU6gY
when can	cIgX/U
when could	eUi0UW
when do	sgdMje
when done	cjWrac
when exactl	lUdkjd
when got	ipUacd
when he	V/VYYX
when hell	Yrbdee
when his	arbded
when id	lamRYf
when is	ZZPxlf
when it	U7fdWX
when its	WuXbja
when legal	dVdeln
when may	jfYTrf
when my	vOXhjc
when no	Wxacdb
when northl	tTedee
when okafor	lTbhnb
when one	UqUXgn
when or	NQ8VaV
when our	olVXdf
when r	dYbted
when reads	tRYedd
when search	cqcdbd
when settle	bpcefc
when shall	dacW1V
when she	X4VYgb
when signed	dmZpUd
when someth	bjTcbt
when suits	dPb3ad
when that	SttXdT
when the	f3YWca
when there	E/aSZW
when they	g4gTYV
when things	Thuada
when though	recacZ
when to	YZnpXc
when unit	wTchZa
when we	dzaaXc
when what	XQnbnn
when will	wcbRai
when works	eabpcd
when would	jURyea
when you	eRaqng
whenev	A/dZjO
whenev .	I8bPjd
whenev he	S5YXYa
whenev i	XnbmdU
whenev it	SsgkYY
whenev she	aqbgcb
whenev suits	cXXfuc
whenev that	P/eUXV
whenev the	I8VicS
whenev there	bqdcec
whenev they	Q4dZbY
whenev we	YtiaYc
whenev you	dD0inU
whenev your	dUXkxY
where	dikhad
where .	RgY0WZ
where a	sofWZU
where and	YUczbe
where are	oVYVng
where did	oYTyWX
where everyo	bradec
where i	ad0ZcW
where is	SOoshe
where it	WpsPbd
where or	dUmnee
where that	hpeYdb
where the	ZaxXkY
where they	shkXXX
where things	ljbRjd
where to	KojVho
where we	hkRiZn
where were	dlTqcY
where would	cZvaYc
where your	bidkRm
whereu	ggZpiX
wherev	RhbXlp
whethe	uecfaZ
whethe and	auaadc
whethe anyone	grZcbc
whethe he	xaiSad
whethe i	mRhseV
whethe it	ygfUXY
whethe or	rYfffX
whethe that	jwbYVV
whethe there	0ZiVXZ
whethe they	7efQTV
whethe this	afqYkY
whethe to	lqWWTo
whethe we	3gbPVe
whethe you	mZVpkY
whethe your	qXffZg
which	hgWqcd
which .	nYX4RS
which ?	YkVvYY
which aftern	ZTa2Ya
which as	cdXcir
which before	rZeccd
which branch	OcW7VY
which by	VWfgub
which can	WgmXpc
which contri	Zeepae
which could	aqgdbc
which dashbo	cabcct
which day	bWP/TV
which days	YTY7bX
which does	auYbbX
which each	oaceee
which evenin	YVR/UV
which for	pfaebd
which frank	eeoTjg
which gave	hqUbic
which goes	kpRacg
which had	laVjdk
which has	YzeeaT
which he	UmWmfg
which hour	mYYuWZ
which in	gwbPTk
which interv	Xcdree
which japane	aabsce
which jobs	fYoefd
which left	ecacdq
which linden	cSanmj
which lol	ebdpdd
which made	bbcbph
which makes	TTiY0e
which market	dZaZlp
which means	QjRSxm
which meetin	cpebee
which might	craiZa
which mornin	XTW/YV
which must	Wbbqfh
which my	peVehc
which needs	pbcdfd
which number	pbadgc
which of	oUS+SV
which on	zUaccb
which one	boTxPb
which point	2ScWcc
which religi	bddpdd
which remain	cshZZa
which replac	sdacea
which room	cabZtd
which seems	sWebde
which she	WaWuii
which shift	SUZ3dZ
which shuts	bdbsdZ
which side	vecXcZ
which slot	eceqda
which sorry	iThinZ
which starts	rWdhbe
which suits	ZfZ0aZ
which tells	bbbedq
which the	isSZtP
which they	hrUYgd
which time	pVbeek
which to	qaTngY
which train	dZbtdc
which was	tWkLfk
which way	/TTTZW
which week	R5TkZU
which will	arXjYd
which you	mQbfds
which your	afdpbc
whiche	6aUpWP
whiche .	cbdqdd
whiche day	ccdpde
whiche does	feZqea
whiche i	bceoed
whiche it	2VabZa
whiche way	/UXRXX
whiche you	YXjphZ
while	ZfsicY
while .	V/YYXT
while after	Szdbdb
while and	hYhYpf
while before	T0Zbed
while brusse	eYredc
while budget	fWpffd
while he	dfbsYa
while head	dXpeed
while i	iLXrpi
while it	cUriVh
while longer	bxZada
while she	chNteh
while that	cpoWZT
while the	YO/jVO
while their	cgZcoc
while there	dZpdee
while they	aW3jWO
while to	UnXkke
while until	apbeed
while waitin	eaqccd
while we	Ulcgdm
while yet	avZbdd
while you	kXtaiQ
while your	ZlPhcs
whilst	WkbXim
whiske	epgXfZ
whisky	lZldda
whisky are	iZpacd
whitco	gqbWbe
whitco .	asZXXh
white	cWgUqj
white .	egfYqa
white you	XUeYmk
whiteb	glbbmV
whitef	gcnidU
whitef .	mhpZcQ
whitef about	dasddb
whitfi	Pbdpnc
whitlo	Z2fVYR
whitlo 's	iYrcZY
whitlo caps	pnaUZb
whitlo gets	gqbdca
whitne	fniYXf
whitne .	dnrbZT
whittl	dbefii
who	jlZbal
who .	xsVPcP
who ?	SpiiXc
who alread	WYWgW5
who and	cpdddb
who applie	sUbdXp
who apply	cfscaW
who are	jwURZf
who ask	ZeZqcc
who asked	iaWgep
who asks	aXtcXk
who beauti	mWpbdY
who begins	aYbcZx
who by	sYcbYk
who can	ObRdb/
who clear	dpdZed
who comes	WudXbf
who comple	daYdds
who could	aYcnWs
who decide	c3YkYL
who did	cbTWf0
who dude	dXceog
who else	Z2ZdYR
who ensure	edcipX
who even	Vdbuac
who ever	bYvdea
who failed	hjbdnV
who famili	vSYedj
who fix	dchjmV
who get	e3VVYX
who gets	uvQbWW
who go	dpZXcj
who goes	1jaQWW
who got	2NeIbq
who granda	ciYbcq
who had	ecabdr
who has	dcgfWr
who have	xPboSi
who he	tfbYca
who hears	uTccdX
who helps	pddcdd
who hires	eZWbqj
who i	UWzcXi
who in	cYYakq
who intere	Xtbceb
who interv	nhpWaS
who is	udcVZl
who it	4YjRfQ
who join	aVoaem
who joined	ectcYc
who knows	D/cUYZ
who left	bfqYaf
who lets	Yracbb
who lives	cbZZbv
who make	YsmYbY
who makes	gpeebX
who may	ZsVrZV
who meet	fujMdb
who met	acbhsa
who on	rVfdfe
who own	dbZodh
who pass	W4QXaW
who qualif	loZZdd
who read	egUbcs
who ring	XxaZdX
who runs	igQoed
who said	XosgYS
who sat	ohgUYe
who saw	hghrVQ
who says	nmcRbX
who scored	ecdYer
who she	avbYea
who signs	kpRdcb
who sits	cpfcdb
who speaks	WYVjcy
who spoke	aXqjbd
who start	bdtdWd
who starte	dbbdep
who starts	VhZbZw
who stay	pYXdhh
who stays	tZacdd
who still	agZgpZ
who takes	UpSRdy
who tells	erZdda
who that	X2bUbX
who the	qckZYc
who they	nhXamW
who to	glZkWf
who told	kqYVce
who took	nalgUe
who used	XRfZb0
who viewed	dbqcdc
who wants	lVklcX
who was	gTfhbq
who we	ogNRim
who will	QrPxTl
who work	iSqeec
who works	nejdUe
who you	heksSS
whoeve	bfkQZs
whoeve and	dSbbjt
whoeve we	msZWaW
whole	bZtagf
whole #	WZjfbq
whole acknow	dgYdpa
whole applic	eZZteZ
whole bonus	edcoZd
whole call	YXyZYe
whole crew	bjsZbW
whole depart	gKxcbl
whole dialys	hjSckk
whole email	coZddf
whole hiring	dYsddd
whole interv	lcZXrZ
whole mel	fVqfff
whole messag	emVnYX
whole negoti	coXYie
whole of	cgTewc
whole panel	XdlVjm
whole positi	feYdep
whole post	dafeXt
whole progra	dbrdea
whole projec	YYubaf
whole recrui	bXrcci
whole report	eVseee
whole room	qagbZa
whole search	dYseea
whole second	eZWclp
whole thing	menWQj
whole time	nVsVba
whole visser	iiXXpe
whole way	ecpdcb
wholes	Snkcge
wholet	fhndZa
whom	apUeZp
whom .	Y0fWbW
whom i	lZXYgp
whom should	dZdqed
whom this	ceaedp
whom to	UxgWYZ
whom we	WiWoOw
whom you	lZaaau
whose	fvPYXr
whose .	ZpXcie
whose availa	fdbaeq
whose backgr	bgVabw
whose experi	bdZZcv
whose name	ikmjZR
whose names	qYZZei
whose qualif	fabder
why	XOkmdu
why .	URiqSu
why ?	bYlZWs
why a	dcardd
why am	dZZcsb
why dear	edXrdb
why he	eZqeeb
why if	ddeYcs
why it	ekOWZv
why my	akhUbq
why no	cZpjcb
why not	sbXjab
why on	aabeat
why she	actdca
why the	TVlkdn
why this	cmWkdf
why wait	PSXd5g
why you	qQkjad
whānau	TTfjon
whānau .	WYrjgV
wide	UYraih
wide .	chqbaZ
widen	bifaek
wideni	kZlYfg
wider	kVmYak
wiebke	goWkca
wieczo	ekWidh
wielan	gdgmad
wierzb	gbielV
wiesn	dclgce
wife	aghZkh
wife 's	XUqagm
wife .	iZkjjS
wife at	fbbbdr
wife has	egrbbY
wife runs	aZmsVc
wife said	fXlUio
wife says	hoRggc
wife then	epbcdc
wife was	ZsYdch
wife who	mcRjcj
wiggle	iilcaZ
wiggle .	ddpcdc
wijkzo	gvTgaa
wiktor	cbhmhZ
wild	eXqfec
wildli	fbqeYa
wildli from	qbddbe
will	roXZca
will #	kiSnZY
will .	jrWUnW
will accoun	XlVcfm
will admit	dgkdlV
will advise	czYTba
will all	xmPPWg
will allow	iUciii
will also	lWsUnU
will amplif	rdacdd
will and	uTjYgc
will announ	weWZcY
will answer	3hRWXZ
will anyone	apbceg
will appear	ffqZdZ
will apply	ZWtVem
will approv	rVeeee
will arbori	doZeee
will arrang	UlXfle
will ask	UzUnhQ
will assess	d0UUdW
will assume	TWZxjc
will attend	Zdctcd
will be	qlaada
will become	Ttefef
will begin	euYedT
will believ	pZddee
will bell	3gUPTW
will book	WeXxfZ
will booth	tgZYbb
will both	uQiZcj
will bring	lcaGwj
will buzz	phcZcd
will by	qWfeee
will call	woTdXX
will carefu	secdeX
will catch	dtXdbd
will chase	F/eUdS
will chat	ZybXea
will check	b7VQYY
will chew	izWWWX
will choose	0jTSaX
will circle	xoSSZV
will close	hVuYXf
will come	q8XLcS
will compar	U0aVeb
will confir	7aWVXa
will connec	raabch
will consid	wYgUfa
will consul	gogRia
will contac	i8WWZR
will cover	iXUjlj
will cv	YT1ZjY
will deal	grccaZ
will decide	xiYcWU
will defini	sdVZag
will delibe	Ytcdcc
will determ	aqdced
will discre	dbepec
will discus	f0UaYW
will dm	uRZoYa
will do	dNRj/Y
will draw	VnWene
will drop	utlGVS
will each	phccbb
will either	whdUaZ
will email	jqaZfU
will employ	bgacqa
will even	UTcqtZ
will examin	kpaWeW
will exist	cQyeed
will expire	YWfpdi
will explai	SZWpav
will festiv	abgWml
will findin	shaWdd
will fit	cdbbsc
will fix	Scf2bW
will follow	NzUfmY
will forwar	2PZaVf
will frau	qbadde
will genera	WWefrd
will get	vvWUbY
will give	okcfXZ
will gladly	daYacw
will go	TpiXhi
will hang	ZJlXb1
will haul	Zrdcbe
will have	/YUWeW
will hear	w4UTWV
will help	YYpdjd
will hit	vpRNZe
will hold	nQdene
will holler	rxZMTU
will hub	dpebdd
will i	iilTcf
will if	Wcftbf
will in	pfaZhc
will inform	p0TVYQ
will interv	Xafubc
will introd	esUebg
will invite	X7bPbY
will issue	plXbdb
will join	ZWWnra
will keep	NthSVy
will kindly	aqcjcY
will know	/UUSRW
will land	nZUhlc
will last	ccojdW
will lay	hZeqad
will learn	rfUUmY
will leave	ZHRfY/
will let	r8TSWT
will like	qVYXrb
will look	h+MUYY
will loop	axVadb
will love	bYdqib
will lyk	ohVWdb
will mail	tYRmZe
will make	0oTVWU
will match	aXbWwh
will meet	ZgrkYW
will messag	3rOTTS
will miss	VcloXh
will move	bwRjYd
will mull	V8TUSU
will name	loXiRa
will need	dYXxlU
will neithe	cXteec
will never	oUpYZh
will no	hiqYYW
will normal	pbZdfe
will not	Tgbea0
will notify	rleRZW
will now	zlYSbT
will nudge	czUZdY
will on	tXWbna
will open	W1TVfa
will or	Twccec
will pass	lnZRVm
will phone	3mSZaT
will pick	e2fQXW
will play	gfUdqZ
will pop	mcpWdW
will post	lfcSco
will presen	drXZYj
will presto	vWccac
will print	eccSve
will propos	ggbqaZ
will provid	bqVkdb
will pull	drcddY
will push	TxZfbd
will put	lqNigV
will radio	udabbb
will reach	axZdZZ
will read	cxcbcS
will receiv	rwPXaX
will refund	aXhcfq
will releas	xScbfc
will remind	iYpZdd
will reopen	ZSuadl
will reply	zuLNXW
will report	gwZVda
will resear	bZdsce
will respon	uahTbW
will restar	cYpefd
will return	bqddeb
will revert	vxPOVR
will review	rpTYdU
will ring	1hZbYX
will rule	vUdcdd
will run	ftLagg
will say	/hUMYT
will see	VyYmbY
will send	kebgmV
will set	LRZ/cb
will settle	yVbchU
will shout	cuaYXf
will show	kiUdgg
will sign	irZSnU
will sit	pWdvVS
will sleep	2hUXWa
will slip	Yqdcee
will so	Yeatea
will some	dpcddd
will sort	XnUpkU
will speak	h7XTUV
will stand	hUjhbl
will start	Sopcad
will stay	dKtRol
will stick	pabkac
will still	oQcWlp
will stop	UkXimg
will sugges	cibpcb
will take	YmPlyT
will talk	W8MmWS
will teleph	5kRXYO
will tell	/cWZTU
will test	ZVbyba
will text	0lXUVW
will then	hwTdZW
will think	Z0RZXl
will train	ZVjeqc
will treat	dVpieb
will try	QxuRUT
will unders	TeaUT6
will unfort	pXeefd
will update	d5TVYW
will use	eoZVWo
will view	dtVade
will wait	gYWXtk
will walk	mNgjnZ
will want	QfcxlT
will watch	hYUxaW
will water	aVueed
will we	nubSbW
will weigh	b3WSXV
will whatsa	5YYSWY
will wire	obdgcc
will within	oZeeeb
will work	YiVdoi
will write	j6YYaQ
will you	WOSh/N
will>answer	tqYaZY
will>bye	YqbXcp
will>chosen	pmcXea
will>date	0Wbddb
will>hear	toZbZa
will>match	cjZwbX
will>meet	boZqcZ
will>news	wkXabb
will>papers	Xbctgf
will>receipt	YjPofo
will>refuse	rXYZij
will>review	ascmXa
will>soon	nsYcbY
will>sorry	ZvZXVo
will>step	blYwYb
will>thanks	TYpiji
will>will	jpZceb
willem	fUhhZp
willin	mZbsaY
willin .	hjcSnc
willin to	aRe6Ub
willow	Wjbjkf
willow .	dcfnkU
willow by	dcqdda
willow has	ZZchep
win	aklSoY
win .	YdiUqe
win a	cavadb
win or	plcZWZ
win the	Upbehh
wind	WUempf
windho	bYrbch
window	VbqfnY
window .	ZewLkY
window by	bpaedd
window closes	eaapfe
window for	fjZpaZ
window has	WbUYul
window is	nUecqW
window matcha	diaoXf
window seat	lSoceg
window shut	XYuadY
window shuts	cgUseb
winds	cfhfah
winds #	iUqced
winds .	YffjTq
winds and	etXZbY
winds disabi	jSYobb
winds in	aodffd
windy	ghadpa
wine	hdXhkf
wine a	cYYcri
winema	Ycegkj
winery	ebfjgf
winery from	ibapbd
wines	igUdlh
wing	jgTbkm
wing .	qZdbed
winifr	clhNph
winifr year	brdcdb
winked	XngehY
winner	lZgbej
winner .	dnSZnf
winner and	pTWpcf
winner of	jZobfY
winner rang	eeefWp
winnin	gdseZU
winnin .	iVkjdc
winnin a	dipWee
wins	fibTbs
winsto	UZgneg
winter	YclSip
winter .	eqUfak
winter a	cfZebq
winter and	epZYhg
wir	cavZca
wir commut	cbrceb
wire	zhcXUa
wire you	tWedad
wired	iaYelh
wiring	eZanbi
wise	RfoWik
wise .	abZckp
wiser	d1hVTM
wiser .	fxeaYU
wiser than	ddqdda
wish	Vgkdco
wish .	UtjbcW
wish he	eYceeq
wish i	Q0hRQn
wish it	YZQae4
wish me	WZrpXX
wish of	hSdenh
wish that	ZlUjnc
wish the	cZYekp
wish there	fiTbar
wish to	UifpkX
wish us	ahdacp
wish we	eepeeY
wish you	bSuWbs
wished	aV1UUj
wished .	ceyacU
wished me	YbyTVf
wishes	edilfY
wishes .	lVlYie
wishes for	XUyVck
wishes from	eWrbce
wishes me	eaUsfe
wishes on	bbvdbY
wishes to	ZlOupV
wishes you	eRnbgj
wishfu	frQcXd
wishfu .	jpXdcY
wishfu thinki	cpXfbY
wishin	YQtYdp
wishin me	bbhccp
wishin you	aVteUm
wit	cbqcbb
with	fdbkeh
with #	UmUjli
with ?	fcVobl
with a	gZYffs
with abubak	Wbjqcc
with accept	cedYre
with agency	baXecu
with all	bqtZZQ
with an	jWaYqk
with and	ZjXtYd
with anothe	aWeZfx
with any	jrhUeU
with anybod	btXeec
with anyone	YllnaS
with apac	drVeed
with applic	rZNScx
with appoin	coecea
with auxili	efYodd
with benefi	cjqdXd
with blue	bsaedb
with boss	kYbqba
with both	scceZa
with buy	qaddda
with care	W2VXbf
with clubho	hiWdgk
with coffee	Zecpec
with dates	csVoZS
with decisi	xcZZbc
with detail	glnVda
with disapp	dbbebq
with dog	oZgddd
with dr	VbW4YX
with each	okeaeV
with enquir	YbkZvW
with everyb	bqaZZj
with everyo	tnVdUW
with experi	dZaYdw
with fairla	eeqVef
with feedba	Njcaaz
with finger	mgkgaT
with five	deVfcs
with flying	cbcogc
with founde	ngcUke
with four	SmjrSc
with friend	idrVdc
with future	edTeeu
with great	gTcbxd
with half	hpXcde
with her	iWNxcl
with him	YiXzXc
with hiring	cngidU
with his	qcJgdp
with homewo	YiWucc
with how	rgSgVk
with id	ccZqdd
with immedi	bVxdeV
with in	pfZXmZ
with indivi	qbdecb
with infer	debbpd
with intere	fYUkbq
with intern	eZYdes
with it	jVeZjn
with its	tVXgTp
with jobs	ebqddb
with joy	ZefYse
with just	bVlhWm
with legal	Y2RVcZ
with less	cWbgav
with materi	bVifpd
with me	fhUtbe
with mind	dcpcdc
with mins	TXaYqr
with more	VTOUo/
with mr	cfiqWc
with ms	cbasdc
with much	dbZicp
with my	XTkqrV
with neighb	fdZsZd
with neithe	ZZrdah
with new	Zapjbe
with news	riXbdY
with no	ZnsbYX
with nobody	eVkjeg
with oleg	cccfob
with operat	cebXtc
with opinio	hbaape
with or	imfbiR
with other	eSXfb2
with others	WiWYZz
with our	ecavZf
with outcom	pZebef
with panel	bfYpee
with pass	sbaadd
with people	Xhddbs
with permis	cgeVkm
with photo	deZped
with pleasu	iSQUtm
with priori	coZcnV
with real	VMnfbw
with reason	Pbnbhp
with refere	jacYas
with regret	UTlUa1
with renewa	jnVfdd
with report	pXlaea
with result	xUccec
with rounde	Zceoee
with scotla	bYaqjb
with shortl	phddcV
with slides	ddbpee
with somebo	iQTYZ5
with someon	ZWbdW3
with someth	gqWXid
with speak	peYfdd
with tablet	caedpb
with tarvo	eZocec
with ten	cYiYbt
with thanks	cWneXp
with their	vXbjbY
with these	hifUej
with this	ffXagp
with those	jrbVcZ
with though	ctXcdc
with three	ajRkgj
with times	ccdped
with truste	Zredcc
with unders	ZqWckd
with verger	gbZcdp
with what	/WURVg
with whatev	+MfRdY
with who	5eVSWd
with whom	bibesS
with work	ZcyeWa
with yes	qZTmYV
with you	baawfc
with your	XYbrmg
with yours	VsWUcu
withdr	RR/WVo
withdr .	Ve2iXS
withdr all	feYfep
withdr and	Vklhbd
withdr as	bahaSv
withdr at	ecqdeZ
withdr automa	bcaqee
withdr by	TTjVV0
withdr follow	edWeer
withdr from	bJ/QVQ
withdr has	dYreeZ
withdr in	darcjU
withdr my	Wd6YYW
withdr on	QYybce
withdr our	iYTfes
withdr parts	bZrcdd
withdr reache	ecxZdT
withdr the	UOMXQ/
withdr their	ebQddx
withdr they	dcoecd
withdr with	eeseeU
withdr you	cc2bdM
withdr your	bZ0WbY
withhe	bcklfZ
within	/JSiea
within #	/AHefR
within .	PfXkZy
within @p	vYVpcX
within @s	+LVcgf
within a	XbUkcu
within agent	vTbihR
within analyt	/IOrhT
within buildi	0RYTqT
within drip	Xrcedd
within lectur	qZWXwY
within marek	nUZiej
within marta	xKfVgk
within parts	WuYccg
within priya	0JWpdY
within rob	4KXuTU
within roster	uZaecZ
within rust	7GZgXf
within the	3HWkbi
within which	btdaeY
withou	fXZxah
withou #	WdyabX
withou .	YWY4dZ
withou an	yOhYdg
withou anothe	ebbcrb
withou anyone	cWhdbq
withou appoin	eZSmbs
withou delay	hUngiZ
withou having	ixYiUR
withou him	d1WUcb
withou hiring	ebbeep
withou his	aiqZdZ
withou it	XOU/YV
withou lookin	pWehfc
withou me	SeZPc4
withou my	cZcpid
withou one	sLRmqc
withou orally	udccbX
withou proof	cbcqdc
withou regist	fiekjW
withou result	dZeefo
withou saying	YXtjZb
withou tellin	fdYWZv
withou that	Xgavbb
withou the	iqMtXW
withou them	fnXrbQ
withou this	eXbrce
withou two	Yberef
withou us	aebZZu
withou which	cZbxdX
withou word	sfcedU
withou you	cJUVj/
withou your	ZQQ4Rp
witnes	baemic
wobble	VitWlT
wobbli	cflUkf
woman	gecfdj
woman .	fSrShl
woman at	jibghV
woman before	dbgdZp
woman called	lpaabY
woman from	fjbeUl
woman in	lejbiV
woman on	tRWjcT
woman said	VklZka
woman with	hdkUbl
women	enbXXo
women again	dXpeff
women ends	qZdced
won	XRfK6m
won .	gVSKsx
won a	bawaaa
won and	ehZbtV
won by	bbbdvX
won it	cabdtb
won over	dgbYfp
won so	acYbpg
wonder	flifaY
wonder .	wXXmaX
wonder about	fegtWT
wonder and	aubZhZ
wonder for	cpbeec
wonder if	VtahbY
wonder in	batacb
wonder what	cqcYgd
wonder whethe	ZdWrfh
wonky	YfSalt
wonky advise	gdThlj
wood	bhfmaf
woodwo	WXfrZg
woohoo	Yhfalh
woolly	qOQpUs
word	mibgda
word 's	buUaZg
word .	ZsXcgg
word ?	cYUtYe
word about	VUydla
word and	VnVkqX
word before	mZYeqW
word by	tZTUxU
word came	dYqedd
word comes	tXcddY
word for	kWWidp
word from	qqTceV
word he	afarbb
word i	jdfjgV
word in	doaWci
word is	kgebkU
word more	caqeec
word no	WjeZbp
word northl	VYcuci
word not	VjWsda
word offer	avZkXa
word okafor	xUcbcd
word on	vYrSZT
word one	Ysbddd
word out	bnmcdV
word since	cSxddc
word so	gXfaqe
word that	uXdgbY
word to	0bSXdh
word unfort	kUXdmm
word unit	0SbaaZ
word was	cgbjVo
word when	bpcfec
word with	SwXqXZ
word within	qWeVpY
word yet	ctYded
worded	aiklYZ
wordin	akXZcq
words	gaXsef
words .	wZNnYh
words @p	Sraldd
words about	aRpmde
words and	nVZhih
words but	ZqbhXi
words by	XbZtkd
words i	khSQjn
words not	aqRhai
words of	oYbgZk
words on	NVa/UT
words thank	cdraec
words unit	eZdped
words were	gcbcqb
words you	raSLsh
work	YWgphj
work #	bbipcb
work .	Vbdijl
work ?	QSZ/TT
work @d	cXvZdd
work a	ebfzMb
work and	Xdpcaj
work as	cabrXk
work at	jVjaWp
work docs	bcbtbe
work for	ZPUe7c
work from	ibYepc
work have	dcqbeb
work here	XckV0V
work i	Wdpkdc
work in	cSfqZk
work is	bhVeeo
work it	sZcbec
work mail	dbpeeb
work out	QqVPdu
work papers	ZqfiZZ
work permit	cdWugc
work refere	beepdb
work sample	ZoficW
work talk	derXed
work the	bQnkif
work there	RgwTnZ
work thing	eiUkek
work throug	jqVccZ
work to	XdRiby
work until	dbocee
work weeken	eYbgep
work with	iPfSwj
work would	gpbYed
work you	Ueacfw
work4y	YpdebT
workab	niVigX
worked	ZUkRmu
worked .	bXxZYg
worked for	ebocbc
worked in	cbdbdr
worked out	amRYsi
worked with	ZYVdX4
worker	jgYfXo
worker paper	ZedtYd
worker thing	imTldc
workfo	kgVZkj
workin	jnZeeb
workin .	WSsjgc
workin as	edbdcp
workin at	WgyXdV
workin choice	YUpkde
workin day	wVcfba
workin days	tihQUf
workin for	jUZWlr
workin holida	daader
workin on	Z9SYUW
workin ones	taacce
workin our	hpbdeX
workin out	hyZXZV
workin the	cmVilb
workin throug	pmWbbW
worklo	hSmXkk
workno	drZibY
workpl	fcYpja
workpl .	bpbefc
workpl return	Ydpdee
works	gdileY
works .	eTnsZX
works ?	daZtbc
works counci	poTgaa
works for	QZhybY
works has	dsYedZ
works i	ecrZec
works in	gUhZfs
works manage	gfheoV
works on	Tgbrhc
works till	dZcrce
worksh	aehgdj
worksh ?	dqZcee
worksh and	jWmUmd
worksh of	eXbdds
world	frjYZV
world by	qfYacc
worn	bbVbub
worrie	eYqidY
worrie .	rfdZca
worrie at	dZYtec
worry	hscddV
worry .	cxXWlS
worry about	lXcoZg
worryi	negamV
worse	ZcyfcQ
worse .	davcaa
worsen	aeYnYn
worshi	XZuoWU
worst	Zdmigb
worst .	kjUjiW
worst the	iaqabb
worth	dWfhdp
worth him	dtYcea
would	biajfg
would .	ddcetW
would @d	WabxhZ
would a	eYvcYf
would accept	ahWxaY
would all	jRuWZl
would alread	NRtSiv
would always	Xeeeep
would anothe	rXcgdd
would apprec	UbPuuW
would as	aWicau
would ask	pkbZac
would at	egoZcb
would bank	sZkbcW
would be	dqYcgf
would begin	fjdkTj
would best	saXdfd
would both	jgjfVe
would bring	cmfTji
would call	btiUZc
would change	YTXshm
would choose	sfbOWl
would chosen	VbXYa2
would ciao	Xscdee
would close	tZcdeZ
would come	eofbhU
would commit	rZcced
would confir	decobe
would consid	TXfzYb
would contac	ircZcZ
would count	csadda
would deadli	aceeep
would decide	hSnagl
would defini	nTelee
would do	NZa8cb
would dog	gXcrae
would drop	qojOWU
would encour	abXZby
would enjoy	dYtcbd
would even	RechT0
would expect	5eZXUX
would fall	UfZbcv
would fancy	aZcree
would feel	ZYXtfj
would find	dwORWk
would first	YYdwbd
would fit	dubecX
would fly	eddqac
would follow	atafYd
would forgot	VZhsha
would found	RN1ade
would get	tyOSWc
would give	ctROpi
would gladly	PSigfw
would go	ffVvRc
would gone	YQoesd
would hack	eXepfe
would half	cYdedr
would hand	eZecqc
would handle	cbcrbg
would happen	dbpcdZ
would hardly	hQqcch
would hate	WsaXfj
would have	afaXV7
would hear	gvUXai
would help	ahW0WY
would hire	avWgRl
would hold	cgVcqb
would holler	seceWc
would hope	ttYNaW
would human	ZZbvdd
would hurry	dpddca
would i	RKa41Q
would imagin	cqdade
would inform	qYdeed
would invite	excTcc
would it	dpgXcf
would join	YeZbvc
would just	bSjhgl
would keep	feZVV0
would kill	edpbeb
would know	zuPOYX
would kp	MxWbib
would lay	ddZqdc
would leave	ZnTdbo
would left	NR/NbY
would let	tuWSWW
would like	TUY1tZ
would live	cddWpj
would look	VfWqhi
would lost	hoeThd
would love	OjZkog
would mail	pafeYc
would maybe	epdbdc
would me	UYVjjs
would meet	ZuXYZh
would messag	pddZee
would mind	ckYseV
would move	dVaudg
would my	kXjUmg
would never	qUcggf
would no	ffpafY
would not	ZuXadk
would nothin	YSsdjh
would now	aaW5VR
would of	hebdYq
would one	XWjeZo
would only	HprPfm
would or	WVsdef
would pass	TvqXXS
would phone	yxJOPV
would pick	dqVehZ
would play	dZcpde
would probab	Zvbaaf
would rather	Tdfchs
would reach	grbbcb
would read	hVsVfh
would reads	jWZvba
would really	bddqce
would region	cVpkdd
would regrou	Zqdbdd
would reloca	WmYocc
would ring	osfQYW
would rule	braedc
would run	bXllPo
would rung	SQubin
would say	3sNPZY
would see	U1WpRU
would send	ownPVR
would sent	UUqdcn
would shifts	dgcYra
would sleep	aZPW4d
would so	crZbYi
would someon	dZYbhs
would sooner	UYciio
would speak	c3UVYZ
would sponso	dboZmX
would start	iuWoNc
would stay	bWoiai
would still	cIeyan
would stop	kQcfog
would suit	fcTnfh
would take	djSnic
would talk	rblVRh
would tell	uvgDRb
would text	4bYWVZ
would that	YqUmnS
would the	aRdwhd
would then	e1ZWaX
would they	kncTRp
would think	iomUbW
would three	YZgect
would to	bUmfZo
would try	soXTdY
would two	gZlShl
would unders	elYhoU
would wait	eUijel
would want	ScWrho
would welcom	WWfvSo
would work	hcYuZb
would write	krWPcg
would writte	ZWdsif
would you	UNa/oW
wound	bUocel
wouter	glaWih
wow	cfgTte
wow of	ceYdrc
wrap	temTaV
wrap it	rUfWig
wrappe	lnWZZi
wrappe and	cqYeee
wrappi	keZdek
wreck	TXmgpe
wriggl	dWxlXN
wriggl .	aVrdjZ
wriggl about	YqkXca
wriggl talked	dZrcdb
wright	fccmZi
wrist	cggaii
write	ikZidc
write .	S+WOhf
write about	eVbklg
write an	edZddq
write and	ZpgYbe
write as	ZjTbmm
write back	YaV2fW
write before	Zasbdc
write by	wRkYaf
write chef	qWedfc
write down	bTYtkY
write her	bYbvcb
write inside	pbceec
write it	gTgjjh
write like	bVcmil
write me	QXR/Sh
write okafor	Unegdi
write on	sUfYhh
write once	augbdU
write one	Vgclnc
write out	laXsZa
write reads	sXdbee
write soon	qVefff
write that	dbYcko
write them	VWaxbj
write this	bUeZnr
write to	skccZY
write transp	racced
write up	grUqRW
write us	YUT5Yc
write when	I/acZU
write with	gSUokk
write within	vTbbch
write you	8XUdUc
writeo	ajtVaa
writer	Vdldnd
writer lindqv	ccpdhY
writes	8oPTcU
writes .	eofZbd
writes back	jwTTdc
writes disabi	sVdeee
writes it	fbYbwZ
writes on	sYdedc
writes that	arZdgc
writes the	uWZgZh
writes to	/oLQWW
writin	iYXgoh
writin #	Uejbhn
writin .	kjSQva
writin @d	qYedfc
writin a	cXqbZl
writin about	dVrfXj
writin and	kXjraS
writin before	sXYefd
writin by	eQWsrV
writin here	cZbeta
writin it	tPWcSv
writin me	fddZpb
writin no	pfbbdc
writin of	ZuaadZ
writin on	gTdlel
writin sample	Zbc1Uc
writin test	bcbrde
writin that	hcgpTe
writin till	YZbdrd
writin to	djaWgp
writin up	dpYUqb
writin we	cbebqe
writin within	kYWYgq
writin you	bfbdra
writte	egXmjb
writte .	cqcicX
writte accept	bdeZtd
writte answer	dbcqed
writte becaus	bsdddY
writte bit	VRarpV
writte decisi	obeedd
writte down	aeeard
writte exam	cbctad
writte good	epccce
writte i	deabrc
writte it	gWVeom
writte me	hTlflc
writte nothin	XvZeeb
writte offer	RVUO/Z
writte okafor	mcWdhk
writte on	hphVfW
writte one	bWbczb
writte paper	dfhvRW
writte part	ScW5Vd
writte questi	Mnbude
writte rahman	ZhXrYh
writte result	olZdaZ
writte terms	decape
writte test	daZqWn
writte they	bXUtXo
writte thing	dabcrd
writte to	vniWTS
wrocla	jXdvXY
wrocla .	edZqcc
wrocła	ZXwdbY
wrong	ZZydae
wrong .	UjXqhf
wrong ;	cqXcYi
wrong addres	iYnUld
wrong answer	YNZrdq
wrong candid	ZfvUdY
wrong castel	dmSkej
wrong chat	XV9RbU
wrong depart	dU1YdX
wrong desk	hoViea
wrong email	ZZpXcm
wrong floor	eVrdfd
wrong group	cZtbec
wrong inbox	mmTdee
wrong it	gdgbpX
wrong lectur	codkfV
wrong list	ZUnaZs
wrong number	TP/NRB
wrong of	loZWce
wrong one	Vfhcfm
wrong person	gnxXZL
wrong side	dVdeet
wrong they	bfggWo
wrong thing	dXhpdc
wrong visa	eeWeep
wrong way	eXaaZx
wrong window	faoedc
wrong with	ibVrag
wrote	gakcei
wrote .	bZbdZw
wrote ;	eZSlkm
wrote about	kiPjam
wrote back	bWuRlc
wrote by	raWabl
wrote did	cdocfZ
wrote helpin	oUUscW
wrote i	YQginl
wrote in	Tldgii
wrote interv	bfbocd
wrote is	hoVaie
wrote it	qbgXga
wrote me	fUiWrf
wrote no	dbWhdr
wrote northl	qgabaa
wrote nothin	eZoefd
wrote on	Tiilei
wrote one	dabYtf
wrote patien	bubcba
wrote sadly	jgjjdU
wrote someth	YqoYaZ
wrote sorry	tXWgcW
wrote thank	aZseec
wrote the	nUehgg
wrote them	ca3RYU
wrote to	bU3gQe
wrote we	gsVVbj
wrote when	acpcee
wrote you	lgVjiZ
wu	kVjbej
wyk	cjgYkd
wójcik	Ykbbcq
wójcik .	Uocben
x	biTcqj
x .	nXTYue
x from	bbadsa
xavier	dggegg
xiomar	defVlk
xiomar .	eZrjZY
xmas	eeWlje
xmas lake	dcdpcc
xolani	Uckekh
xolani .	YdXbkq
xp	iVmbal
xx	ckZWpi
xx has	ZVkcas
xx wants	chberW
xxxxxx	gYicmd
yamamo	cSpdhf
yann	gXffqZ
yard	Wkgcjf
yard .	UYkdpg
yard confir	bVbapi
yard of	lirSaT
yard office	eZdpdd
yards	fePpcj
yards on	beTlcm
yarns	gcheZj
yasmin	decWes
yasmin .	fRkXau
yaw	ceWkkg
yay	cYgYhq
yay .	XjZgbp
ye	iebngX
ye .	fcXgqa
yea	cXulaS
year	ZYifnh
year #	XcHupj
year 's	ffeeqT
year .	hfiTjh
year and	QjNUl0
year are	eVtceb
year contra	fjbTqd
year fixed	Zfdbpe
year from	cb0ZYa
year get	eddXer
year in	cSiqch
year is	gscfZX
year of	dTvYfe
year old	aaVgYw
year or	cpbded
year post	caZdwZ
year said	ecctTT
year sand	fZodee
year so	gRrcZk
year to	bcwdSc
year when	oahdae
year with	cblUrb
years	ZbeZon
years .	ZekUqe
years ago	eXqckY
years and	fWeaip
years at	hbVjii
years in	UgnZal
years is	aeebpe
years my	eeacrb
years of	WShgir
years with	dYpaZk
yebo	hhkagX
yellow	PephqV
yellow .	edbbqe
yellow on	Xawbda
yeo	fNbxfd
yeo for	bZasbd
yer	chqiWV
yes	mXTb3Y
yes #	bURjsi
yes .	WaRQ/h
yes ?	XkKl1N
yes @d	lVXlan
yes a	mUVgij
yes actual	sTecce
yes after	XjbatY
yes and	fUYauk
yes as	bpbafb
yes at	SYWZ4V
yes before	SPPW/c
yes but	WoVghg
yes by	JWVT/Q
yes come	aabolZ
yes contra	bZecse
yes does	okeWbc
yes either	XviccX
yes for	fNgYzf
yes from	JbKa/b
yes full	edYdpe
yes got	ZslYYX
yes hired	abceuY
yes human	afaYvb
yes i	dStnZd
yes if	ZSZtmc
yes in	PfWW4g
yes inside	aeddpe
yes is	csXbjY
yes it	kWbarZ
yes mate	cccYwY
yes my	ZkYnUm
yes no	/VKhOU
yes nor	cpkfYS
yes not	cUejeq
yes now	cabbtd
yes of	cqbbdd
yes okafor	badZva
yes on	dVShtg
yes or	/UUcdQ
yes partic	uWdbdd
yes please	RTPk2Z
yes really	jaWolU
yes reject	feXeep
yes since	YcVXyd
yes so	VaOiV3
yes soon	crbcad
yes step	jmUbdj
yes still	0QQjhZ
yes thank	kiibSh
yes that	bUrbbg
yes the	Vb3Tca
yes then	fZlbWp
yes they	RlSfjr
yes this	ZrPdph
yes though	Ydedsc
yes to	LNS13e
yes unit	hNWcnm
yes until	fbaarf
yes verify	cgWbqg
yes was	YrZebh
yes when	bjZhqU
yes within	Sddfjp
yes yes	NpTX3V
yes you	VSglyW
yes your	bVtbiY
yeses	okSiWf
yet	g/TgZN
yet .	e8TfdQ
yet ;	tcedaX
yet and	gpiiZO
yet approv	drcdcb
yet as	cradkV
yet but	uJVsvO
yet for	arcndP
yet found	dpcefZ
yet from	e2ObbV
yet given	eqcdeZ
yet i	quRjWK
yet if	bwcXdd
yet in	cyeebR
yet it	nPcqbh
yet my	apXfbd
yet nor	raddcb
yet on	pidabY
yet say	dqddcc
yet she	apdbee
yet sorry	2RUceZ
yet that	cXnapa
yet the	feSgin
yet there	haZddo
yet though	XvmbbV
yet to	S/MZPO
yet unfort	brcdea
yet what	dxZadZ
yet when	XVdoeq
yet whethe	crfcba
yet you	fZrbdW
yewand	chWlge
yewand annota	fbardb
yields	mfiabc
yildiz	ZbonXb
yildiz .	bcslYU
yilmaz	iehggY
yilmaz .	jhqXdT
yo	ahYiZo
yoga	hlgWag
yom	iVkUqf
york	Ydnedg
york on	XXvadc
you	fcdhjf
you #	aVfcyb
you .	ahXavf
you ;	gcUkij
you ?	VKb/la
you @d	1cZYdZ
you @p	SuTode
you @s	rWaeib
you able	caawac
you aboard	ZbaXwh
you about	XgYwWi
you accept	PZcc/U
you accord	qhcdYb
you across	bZctdd
you add	ecZped
you after	YwWbdf
you afterw	Xtdeeb
you again	cYYuai
you agree	aNnili
you agrono	eacqdc
you aisha	+ePXdR
you all	uboUhR
you along	jgSfbm
you alread	RfnmeY
you also	kUsYha
you an	lnTYdl
you analyt	ggXrbZ
you anonym	ddcpec
you anothe	f1bhdJ
you answer	YTYufl
you any	XrYhbg
you anythi	myZXVR
you appear	YerehW
you applie	ZkZdXu
you applyi	dZbbet
you approv	cbdYqh
you are	ZYVl0a
you around	cRzaUi
you as	VWWR/Z
you asked	farQlg
you assist	ccbcwY
you attemp	eetabX
you availa	edZscc
you b2b	edZdpd
you back	eYR1Tl
you barist	cbgqcb
you be	ZVfovV
you bear	obeUle
you beat	XVdb0Y
you becaus	XWhjmh
you become	zXTWnX
you been	cYZhfq
you before	1UQlbf
you begin	WSSl3V
you behind	ddYatf
you believ	cV0Obk
you best	WfRltZ
you better	WUeudg
you betwee	WmXuZZ
you black	qeeccc
you bluepe	edaXtc
you book	dagZeq
you booked	cYUhlm
you both	/VhPcS
you breakf	eqZdec
you bring	aVWmrb
you bristo	YfYqei
you but	UpYZWx
you by	/MXfaW
you call	LTh4ca
you called	ZViqia
you came	fiRUc0
you can	bRlmih
you cancel	cfqdeY
you candid	bYcidp
you card	Ya2baX
you care	ZUnoce
you carry	ccpfae
you cfo	cjThcn
you chain	Zhddpa
you change	depedb
you chase	dXdudd
you chef	1UaYcb
you chimne	dcdpcd
you choose	ONa/ZU
you chose	kdnbkR
you cleare	WaYqen
you coffee	dsabeY
you collea	XidYrd
you come	RSe3tS
you commit	bccpde
you commun	bddqcd
you comple	ephWga
you conduc	pZcgce
you confir	TXUrrZ
you consid	YSYyXp
you consul	ZarVfa
you contac	hWubdZ
you contra	dbeXva
you convic	edWZmp
you cork	eYhqaa
you correc	XYrded
you could	XXV3bk
you cover	Zdbsae
you dare	tYakcY
you deal	acdrbe
you dear	UqaYji
you decide	WfualR
you declin	caoZhb
you delica	cfUofh
you depend	esbZdc
you did	cdcZiq
you direct	dzVaYd
you disabi	/YUUUX
you do	aXd0fZ
you dog	/TUZdW
you doing	dVeoka
you down	XZQveq
you drop	YXhpbi
you droppe	eVxfXZ
you during	eZhXas
you effort	eVkicj
you either	nQbmUq
you elsewh	eUcdet
you email	WZa0bc
you enjoy	dXmYaq
you enjoye	dV3eWQ
you enough	eXircV
you enquir	cdWehq
you entebb	edbfpc
you enter	Zdgpdd
you estima	baacrh
you even	huUebZ
you ever	cOumUi
you every	cZQZkz
you everyt	Nfdill
you except	xPVlfb
you expect	lWWZYs
you fab	fccbpb
you failed	dZUflp
you fair	cbWadw
you fancy	UXnchl
you feared	efbdwQ
you feedba	nUibZl
you feel	eSlkhf
you fell	iWVUhw
you fill	cbfsbc
you find	dUkiZn
you finish	eWtVXl
you first	WLPpvr
you five	haWZds
you fixed	ckVasd
you follow	lShfZn
you footwe	cZcgpc
you forgot	hVtkUa
you formal	gYdYsf
you forth	zTbYca
you forwar	llOnQl
you found	dgtUVi
you foundi	ddbpdc
you free	WOT/hY
you freela	hobZca
you friend	pbdeea
you from	lSmZ1M
you full	gPiTuh
you furthe	jYUkap
you gateho	egeXcp
you gave	ZVlkei
you gemma	XUeYmk
you genera	dpdZjY
you get	8UYgbW
you gets	qebfXg
you gettin	esUcak
you give	UPbozY
you go	WQskgh
you got	VVdZ/P
you groet	aWboZj
you had	aWfZjv
you haggle	bdcped
you half	ebgWvV
you hand	eoZTqd
you handed	eodZdd
you handle	jSXveb
you hang	hnjVab
you hangin	ymWSVa
you hannov	dbeode
you happy	ZdfrZc
you has	ohUtUY
you hate	cZqlWa
you have	cSfpra
you having	mdhehV
you he	Z1RaiW
you head	dYWmqZ
you hear	/iRPYS
you helpin	kmdalL
you her	saeVYm
you here	dXcmXo
you his	0SdYaf
you hold	ddZqUl
you hop	YZaydc
you hope	YQmZlp
you hoped	YSZcot
you how	rjcbcV
you howeve	ZZgooT
you human	/QbfcJ
you i	gjVcfm
you if	rlbSag
you imagin	Zarahd
you in	hUStqc
you includ	gpUnZa
you inform	XrhgiT
you inside	7PYVgZ
you instea	cXdnsU
you intere	aaVyZd
you intern	drcdbb
you interv	ZcfZbw
you invite	eadpec
you is	ffQnjg
you its	meKjxU
you jacint	abeseb
you join	cSVS4g
you joined	YdmTtb
you joy	dYffod
you jump	cabtde
you just	UmnghT
you kaur	YiYgbp
you kavya	biYsbZ
you keep	aLomjf
you keepin	ecuZbb
you kindly	acYcit
you know	mneSYk
you known	eapddc
you land	eYdeep
you later	UioVam
you lay	eYbqge
you lb	cddYqe
you learn	tYaVfg
you left	cW8aVX
you let	NPZvuh
you letter	dVidrc
you lift	dafsZc
you like	TOqeza
you linden	1WYiYW
you litera	bbffqZ
you live	UVYlir
you log	bZxXbZ
you lost	aQRZR8
you lot	bmgmUb
you love	eStUdl
you lovely	dYsUba
you made	hOczbb
you maier	aaphcb
you make	LrR4Sb
you manage	cUb3Yb
you may	eWlVdu
you maybe	ZrbdcZ
you me	XdQzcg
you mean	eVlgdj
you meant	bUuiiV
you meet	XmR1VZ
you meetin	Xcfqef
you mentio	eeobYd
you met	WkWlWn
you might	PtkXZi
you mind	iSZxVh
you missed	VZRseq
you mix	iWcZnj
you more	ejpeXY
you move	fZbR1a
you much	ebadds
you must	TXJ/cU
you my	ucVUfl
you myself	nZSPns
you name	VUUylZ
you named	XagYwb
you near	cYayXa
you never	XVmkmZ
you news	crbWhf
you next	TbZuUm
you no	naqddU
you none	Ztcdea
you nor	apNmfc
you northl	/MJkaX
you not	zYName
you note	hehhlM
you notes	ZZtdec
you nothin	jrSjZX
you notice	plWYZg
you now	kDZitq
you of	okfTbb
you off	TYsYra
you offere	djipUZ
you ok	dnkdUc
you okafor	/PUlRY
you okay	asdZce
you on	oOQorh
you once	C+pZcT
you online	ebracd
you only	STbcgz
you open	dYarlX
you or	pwYOXd
you ought	ZfikUl
you our	7XcQnS
you out	jVSfft
you over	dPYvqY
you page	kjhabV
you parked	bTvYaZ
you partic	/LXSda
you passpo	ddbpce
you past	jPZkdr
you perhap	dauabY
you perman	ZhYVwc
you petal	ecqddb
you phone	YUjmek
you pick	PRiuld
you picked	YY2VaZ
you play	VWlwXa
you please	TRikqh
you pop	Yectcb
you portab	dcbpZk
you posted	U/OYUS
you prefer	SVi7bS
you premis	jViqbW
you presen	YjVnic
you press	abgqZc
you probab	Wubedc
you procur	mdiUkc
you produc	lniRba
you proof	eetSce
you put	eUchfq
you qualif	eeWqee
you quoted	eddaqd
you rang	WaphVk
you rapids	dbbbdr
you rate	eiqUdf
you rather	VUfklj
you reach	ZtdXee
you read	Ubdepk
you reads	wSXrjJ
you really	edvZaZ
you receiv	yKmhbZ
you recent	ZU4UaT
you reckon	dsUWci
you recomm	edrYdb
you regard	TxVigZ
you regist	RZcybb
you reliab	ddqaca
you relief	mVaeen
you reloca	cZbrkY
you remain	b/ScUO
you reply	YXicuZ
you reques	dayaXV
you requir	gbjmbV
you resend	aUK9aX
you resour	fZZpfd
you rest	Vpdckd
you result	pkVZcc
you revd	jihWdh
you right	zfhTcV
you ring	MTW2gp
you round	WZtpcW
you row	cZgqad
you run	fTUd2X
you rust	rbdbde
you sadly	ebbdcr
you said	TTrjgi
you sat	shTaZi
you saved	aX0WUX
you say	MPct9P
you saying	Xdbtce
you says	YcicqZ
you scan	dcasac
you schola	Ydcuab
you scored	VdRjZx
you script	idkUhg
you see	WlwVcY
you seen	edvWXd
you send	ZTa6bb
you sendin	eaqddb
you sent	cehqRg
you shall	2lTcYO
you share	fejVme
you she	kMhTsl
you shoot	dcctad
you shortl	Rwdahb
you sign	OYqJ8Y
you signed	gVrTam
you since	cVWXso
you sit	XYS2ia
you sittin	SYdQ1m
you sleep	caloXc
you so	bWZqlf
you some	VireYd
you someon	aexVdY
you someth	gyVbWb
you someti	vUdbcd
you soon	Pngmga
you sooner	lQbbio
you sorry	XUgZit
you speak	cST2Vj
you speed	pZYhbc
you spend	dagoda
you sponso	jZbpcb
you stand	trHcha
you start	cTbY/S
you starte	mNwbXS
you stay	amUmja
you stelio	WqZalc
you step	dabwXd
you still	YJd5mZ
you stood	agcXwY
you straig	yPVigf
you strate	edqbea
you subjec	bXZhtX
you succes	hcobda
you sugges	dYceqc
you supply	eddpda
you surviv	bYZlaq
you swing	dYdsde
you take	QNZh/S
you talk	aOqngV
you talked	ebeYbs
you teach	edZrcd
you tell	GOryob
you tellin	lWsebT
you than	Ukbmeg
you thanks	bafadq
you the	kTaayd
you their	4SiXVa
you then	oYPuYa
you there	fbudaZ
you they	gkVRsh
you think	VNWk0l
you thinki	edXsdd
you third	YXYnVx
you this	lWQSg3
you though	XUjaol
you three	neTgid
you throug	RXTooo
you till	eZQmqe
you to	WWavnf
you told	canVcp
you too	YT1bRf
you took	Zbrahe
you top	cZbdph
you tp	jmbakV
you transp	/LSgXY
you travel	aVgwcb
you try	cYXnco
you turn	VStgdj
you turned	garbmT
you two	blklPd
you unanim	acddbq
you unders	hhYYXt
you unit	3ZUViT
you until	ZZG9jV
you up	ecUycb
you useful	mVdggh
you via	SgXwYd
you visit	berYde
you volume	1SbZec
you vp	bZUvdc
you wait	jQjbmj
you waitin	avUXib
you walk	RQipta
you want	TPnbso
you wanted	accVxf
you warm	cpdbce
you was	anWYUu
you weeken	SPXqyc
you well	XboYXs
you went	XYhdbs
you were	YWeWh3
you what	scfaYh
you when	O/hXWX
you whenev	Q0jTbc
you where	nrScdY
you whethe	/TaYYU
you which	tdXcbg
you while	Zagqgb
you who	7SfXgS
you why	aXYWdz
you will	xgWXia
you willin	cddsZd
you win	fZYUvc
you wins	dlXbWr
you wish	RNjkop
you wished	cXylZS
you with	0bbbgV
you withdr	YS/VdI
you within	/AUXaS
you withou	XjPyhY
you won	WXekuR
you wonder	sidYWb
you word	fmbUgj
you work	XRXhza
you worry	cpnYcV
you would	Wefibp
you write	ZUT5Yk
you wrote	WnhjUi
you x	Zoaadk
you yes	3eVRdZ
you yet	ZxLkgY
you you	XiYXwd
you your	iacVlm
you yours	qgeZZf
you zero	Tafelp
you>answer	qfbddc
you>chosen	ZaXfxg
you>date	qYZhff
you>decide	ZWbrsY
you>free	aYgpdi
you>give	cahsea
you>hear	ulbWae
you>if	pdZdic
you>meet	aXgqhe
you>news	tfaade
you>not	hcaccr
you>offer	beZbvd
you>post	cbcbse
you>receipt	iksXbU
you>sorry	WXcdc3
you>start	bWYd7a
you>step	aebvZf
young	aZfbbu
young .	cTigkj
young family	ecpdeZ
young man	elZmhV
younge	dJwcWq
younge .	gSsTOr
younge it	daeddo
younge okafor	bbphdb
youngs	acnoeQ
youngs .	cZpbaf
youngs along	ecapde
youngs it	dcdpea
youngs out	eccodd
your	bbijgf
your @d	bgnhVg
your @t	bbtbdY
your a	XjarZf
your accept	SWYI/T
your accoun	ceuZeX
your achter	acsccd
your acorns	aXkscZ
your addres	ZRomdf
your adebay	ccVxbc
your aftern	oYbZdk
your agency	ZghQsd
your agent	keWqcZ
your agreem	WZXcxe
your ahoy	cZaoci
your airpor	bZtbWa
your alan	gbcrad
your alert	ccwaaZ
your amende	ddbpce
your annika	acerce
your answer	uVYbsX
your applic	fjccYp
your appoin	SaWP/R
your area	bgwUbX
your articl	cdcXpj
your assess	bdXwbe
your assign	WUWiwW
your assist	cYYsci
your attach	eYphdX
your attend	YYkvYa
your attent	aVrbla
your au	capbeh
your author	bfUSzd
your availa	SYc+WY
your awards	cbksVZ
your back	YiZZio
your backgr	ceakWr
your bag	YXpfnV
your bank	cXkZzU
your bat	baetYe
your bdm	deuTbe
your behalf	VnjiXf
your being	cUjikf
your benefi	qaVmbX
your beware	cbtYbb
your bid	ieUcbr
your birthd	iiiVgb
your bit	sdZiZY
your blog	aaWrjc
your blue	ZexRZg
your bluegu	ddarbe
your book	aipdZc
your bookin	cZsiXc
your boot	abcwYc
your boroug	fuPdbh
your bots	dauXbb
your bottom	fWpYdk
your brad	dbraae
your brahms	YXaxac
your brain	feoYee
your breath	fuTedZ
your brothe	bVsioP
your budget	qgdUaZ
your busine	hXqaZg
your calend	iboeWb
your call	We4ddN
your callum	dZfepc
your candid	bZZea1
your caps	caRimm
your car	bYctlU
your card	Ubrgbf
your career	ebjYar
your caring	dfqfYU
your cas	aaUfnp
your case	vkVQak
your cats	sabddb
your certif	XXqcXq
your chairm	moVYdd
your charge	YVghgm
your check	UireYb
your chief	dYhcqc
your choice	ERf/jT
your choosi	aXZvhZ
your chowdh	ZXbpjf
your churn	bXdqai
your claim	iUqbaf
your cleara	cnOmjc
your clerks	dhXtda
your client	ihtVXZ
your climat	erObdk
your code	bflVki
your coin	abqdde
your colett	YiXccq
your collea	dNwXSs
your collec	Ufkrab
your coming	ddWtgb
your commis	bdpZdd
your commut	eerWed
your concer	biZpdd
your condit	VgVifq
your consen	XXbrnc
your contac	tdhZbW
your contra	WTRQ/j
your conven	YXbuhd
your corner	fcdZcq
your correc	SetnYV
your counse	acVtcd
your course	ZZqVhk
your cover	cckoXb
your cream	eYrcbX
your creden	cabqXl
your crimin	cWiqdd
your crossi	dipYbX
your crt	hqeeXY
your ctc	bZrffZ
your curato	caYokb
your curren	VQa2iZ
your curric	aaqgcb
your cut	eecbpc
your cv	cqghTh
your dad	VUyVje
your daily	dYpVoa
your dan	cearcd
your darren	cVkjci
your data	eTvUYk
your date	cSd1aY
your day	fRrjkT
your dayton	kcflVg
your dbs	bdbphc
your deadli	YcZvdc
your debugg	iYdbdp
your decisi	MOeU/P
your deckha	gahjlV
your degree	cccqed
your demos	edpdeZ
your deposi	gZcdep
your design	jhVlec
your desk	maeWsX
your detail	dpbVPu
your diary	sOUqeY
your differ	ZpTgei
your diplom	Tikmad
your discou	dXwcWd
your dispat	jVfbkj
your dms	tWccce
your docume	jpjTSk
your dog	iZncUj
your door	+WUQkS
your dossie	eqWdec
your draft	cctXdb
your dram	emUdhj
your drawin	ffUoYo
your dust	coadec
your earlie	VdS5bY
your eleano	ceceZr
your electr	dpXbdd
your email	he4QZV
your employ	WfbZqk
your enclos	ddpVZm
your end	jWrmXS
your engine	bcirXc
your enquir	dgpaab
your entry	bbfUnk
your equal	ebdpce
your errors	UbYfuh
your essay	PTb/VS
your europe	dciVqe
your ewa	aceped
your examin	ZaWhqY
your except	qThajd
your expect	WePsco
your expedi	egcVdq
your expens	dTreYi
your experi	fUqhbd
your expres	idZbap
your extra	cdqZde
your family	dZiPwd
your fate	dvWXfa
your father	TO2Xhe
your favour	SSWZtv
your feedba	Jd+NWa
your ferry	ebcpee
your fettle	ddceco
your figure	biUfrc
your figuri	edpYcd
your file	hsagVf
your files	dapWge
your final	dTkkkd
your fine	moUddd
your finger	ZkPdse
your first	QVWb/Z
your fitzge	dbcZrc
your five	caqfYc
your fixed	cfWjcn
your flight	VXjhgo
your floor	dadqbe
your follow	WmzQYV
your food	agR1Ub
your footwe	bbbscd
your forema	erSaak
your forese	dbpfdZ
your form	kmvSQb
your formal	beaUui
your former	Vcasbk
your foster	WeiphW
your four	mSemhZ
your france	bdVkXu
your free	ZeavgV
your friend	Ya1aMg
your fronte	dcpbec
your genera	ZVxXed
your github	iRR2Ue
your good	bYqala
your graz	dkVZpe
your guess	c9SWTW
your hand	oZQldi
your hands	lXTqnW
your harder	dZXdgp
your harrow	cmWhmY
your hat	phacac
your having	dYsciV
your head	dlbenT
your heart	WjSgrg
your help	dcuYca
your hemisp	bcqdcc
your her	daZesb
your hersel	aedare
your hi	dciYqa
your hired	XRKR/H
your homewo	edmVii
your honest	iYZbhp
your hopes	jVPUi1
your hour	bbbtbe
your house	ZZatib
your husban	bddasc
your id	Wfcqga
your ida	dbjWpb
your idea	aUlfap
your identi	ZctbaZ
your in	dTJV/M
your inbox	rgIjxQ
your income	eepaYg
your inform	ea1aXT
your initia	eecoad
your intere	efYbXx
your intern	gYWXzd
your interv	bZfwbb
your intro	igZpYc
your introd	bdeqab
your invoic	ddqadc
your item	bpeeda
your jade	gdVqbg
your javier	ea0QYg
your job	UksPee
your joinin	ddeTvd
your journe	YXQWe4
your jürgen	cYipbc
your kilonz	gZuZca
your kind	dWvWZi
your knives	YiaXiq
your knowle	ebccas
your labora	ebdqdc
your landlo	gVbctg
your lane	feacqa
your lanyar	eaaqee
your last	RWd8Yc
your latest	ccWjao
your leave	ebcpde
your lectur	adcrdc
your lefèvr	edWeho
your leroy	fbVawc
your letter	gdqWZi
your level	aaXkcr
your libert	btZZda
your licenc	dZVxXg
your line	ochfcX
your link	caYvcb
your links	cZweaU
your list	RTrwgO
your little	capYbk
your lively	edcacp
your local	hpiZbV
your locati	fVgUri
your login	gcpeZa
your lost	WZ0abY
your lovely	dZXdZw
your lowell	XVxXea
your mackay	ZpUjfe
your magda	aUjnja
your mail	XisXiZ
your manage	eZaZsg
your marek	dctUde
your mark	lVWeli
your market	aVqmiW
your marks	aSekcr
your materi	hiWhck
your matthi	dbpded
your medica	adSspa
your mentor	iijhWW
your mess	cddode
your messag	XX/aYS
your michel	aSgtah
your microp	ebrYdd
your middle	cWpcjb
your mind	VboR2R
your minh	dcYatd
your mins	dfZWuc
your misery	8ZKCgg
your missed	sdeXea
your mohamm	nUncdc
your monito	cXpkca
your monsie	ebdpeb
your mother	Ua0dca
your move	iUngdd
your moving	ecbgpZ
your mr	iWipba
your mutasa	dcaeep
your mv	aWjtba
your myster	diaasZ
your name	ZiTesi
your nat	acerbe
your nephew	eXtedZ
your new	TSmW6P
your next	kOjlgc
your no	pXhofQ
your nod	abeZub
your non	eeXbZv
your northl	dchpbc
your not	jZUhcr
your note	YuoeTS
your notes	dpcajY
your notice	VbPl1d
your notifi	TdtdcZ
your number	fqPmQn
your obliga	fiVned
your odd	jmVcde
your offer	aScP/Y
your office	ZYpZpX
your offici	dZadva
your ok	Vdkgle
your old	XVxqZV
your on	hUNY/N
your onboar	edafpd
your oncolo	cccrdc
your one	eabkpV
your operat	ZVpaZn
your opinio	cYrlYX
your order	aY0aaX
your osei	edsYad
your other	qefRjb
your out	aSVXUz
your outcom	nrSbca
your outs	meemcU
your own	WThnvY
your page	cbsfbZ
your panel	cdWyUd
your paper	UgeZer
your papers	iqjXSd
your parcel	UW2VaV
your parent	ddpWhe
your parkin	fXvWkW
your partic	RiVmau
your partne	ZoZhgc
your passwo	XX/NZS
your path	daYddu
your patric	dccdcp
your paymen	dXsbee
your paysli	UX0cYX
your permit	ZXTsWu
your person	eaeqcb
your pharma	WnmTYm
your phd	aW0YcZ
your phone	ujUlZR
your pick	UfcxZe
your place	YaYwgd
your placem	sZbddY
your planne	iZbOvl
your plates	dpbbdd
your plus	iYrWha
your police	Vefree
your porto	hqaadZ
your positi	YxTXee
your post	cshiNc
your postin	dcYbta
your practi	YUT9Ud
your pre	UXWtgh
your prefer	RWtwUW
your prepar	cYqibZ
your presen	YVgsic
your previo	baSkpk
your priori	UjetbY
your proces	aVnfcl
your produc	Ze0bXX
your profes	ecYbir
your profil	ecsdXg
your projec	nQXvfY
your prompt	asWgiZ
your propos	fiUlcj
your psycho	ecwUYb
your qualif	jkTfcj
your querie	cfWfho
your query	Rmrabc
your questi	weiPba
your quiz	rdcXed
your railwa	dchpZb
your rajesh	elVZmg
your ramire	eqbaec
your rapids	Zdbrfe
your rate	eoVhhY
your ravind	ejeUeo
your readin	gUsXZm
your reads	egZsYa
your reason	fdphaY
your receip	cXpcdi
your record	XnsWca
your redesi	apYVcm
your rehear	Zcbrfe
your reno	iZWYsh
your reply	XPan1a
your reques	dX/MdS
your requis	ppVShY
your resear	beXdoi
your respec	ZZZwdb
your respon	cSmkjY
your result	2pSPXZ
your return	betZda
your rev	eeadaq
your revive	iaWaqg
your right	hjYpcU
your ring	cacpee
your role	VnehZj
your rory	bfesfV
your safari	dahrba
your salary	khRtSi
your salute	bZsiaY
your sample	YhQdnq
your sand	eZmnVc
your saturd	dcYcsc
your saved	ZXvgbY
your scarf	casaed
your schedu	eYdesY
your schäfe	ecqadd
your score	cjYWdt
your scores	leiRXp
your search	cVlUZv
your seat	WXired
your second	XeexbY
your securi	aaiofa
your select	WXacxf
your servic	fZTWor
your shift	ajfjUa
your shreya	SYYyac
your side	jShqeZ
your signat	RNWg/a
your signed	UWY1gX
your silenc	dbbrce
your sister	iVseeX
your site	YbXzdX
your slides	lZfrXW
your slot	MZg4Vf
your sms	kTtabe
your solici	ddpdba
your soluti	XcYybc
your son	djpcZZ
your sound	edbdpe
your sous	edbpdc
your stage	jgZWlh
your start	dZPnoh
your starte	gdccqZ
your starti	dbdXwb
your status	V3NUeh
your stepha	aWlpad
your storin	Voeice
your story	YR2YXh
your street	ZaribZ
your streng	alTact
your submis	enfSWn
your subscr	aWvdbW
your succes	cdabta
your sugges	dc0Pda
your sunny	ZRkglk
your suppor	dbpbhb
your take	jZjWbn
your talent	ZRYljr
your talk	bdugXa
your task	eZXsdf
your teachi	Wacvde
your team	YbvgbX
your tenanc	eadhXp
your tender	hVmdeh
your terms	ZgScud
your test	poWPbn
your text	bYsjTd
your thank	fZtddZ
your the	iSTW3Y
your therap	eabrcd
your things	eddZod
your thomas	Zbdsdc
your though	gYerYc
your three	YoqaaZ
your ticket	eYxWZa
your title	fWohbd
your tl	dabqgb
your topic	eefreV
your torste	dccpce
your toulou	ddtVec
your tour	ebcpbe
your tradit	ZbktWZ
your train	ZX1ZUh
your traine	kbUeng
your transc	UdlyUR
your travel	YWtdZm
your trial	gkZTkl
your troubl	dbcdeq
your turn	bUP1iZ
your two	hjgkaV
your uncle	cTqfQq
your unders	bbuVce
your unoffi	XbYnqa
your unusua	Ucjqbd
your update	fdTvZe
your upload	bX0cYT
your vehicl	WhoibZ
your verbal	adXask
your verdic	rdcadd
your very	bsYagd
your vettin	cecodc
your video	XiXxXd
your visa	XWazVj
your visit	lVpWci
your volunt	aaqdec
your wage	bedpce
your watch	kpfTba
your way	Relele
your week	fSroYa
your wife	WWcpnc
your wish	bb0gjI
your with	efeYqd
your withdr	aT7XbP
your word	RVii6N
your work	iRVqas
your workin	naUndc
your writin	ZbXzad
your writte	Sjefnf
your yes	mURP/Q
your zestfu	ZWpepV
yours	aWYf6Z
yours .	WVWX/V
yours ;	WnMaxc
yours ?	YeyeTZ
yours about	dbpcce
yours all	eecZrb
yours among	bbiYaq
yours and	kSNR2m
yours are	ZgpfZd
yours arrive	abwTZh
yours as	XmYYua
yours at	Vaed1V
yours before	saggXY
yours but	cacbtc
yours by	hQdqhZ
yours came	gbZcZu
yours come	ebcaua
yours does	iXjYcp
yours either	ddecpb
yours ever	bgaXhp
yours fell	aYXZcx
yours for	VQcj7P
yours forwar	edZdeq
yours from	UXcX8R
yours goes	pdbjaZ
yours has	cZkrTg
yours have	dUkjaj
yours i	dbeqRn
yours if	RURW/J
yours includ	qgfbOj
yours is	chauWd
yours it	Uriddc
yours lacks	dcZreb
yours lad	dbcarb
yours love	baYbub
yours mate	edadpa
yours met	mkUaei
yours only	dXicsY
yours or	rdgZdb
yours please	aUZumZ
yours pádrai	epZegZ
yours reads	eaTlnb
yours ready	eebpae
yours should	aZYmvU
yours start	edabra
yours still	fZhpbZ
yours subjec	eeeYrd
yours tell	beeaqd
yours to	XMVmwl
yours was	kQZYey
yours we	mfcTqb
yours when	ckVdqd
yours will	woSYWV
yours with	hSighi
yours would	gVTwZZ
yours yet	bqZlbZ
yourse	RMh0uZ
yourse .	aZvdYe
yourse ?	dbsaac
yourse a	aYWjwY
yourse among	sbbadc
yourse apartm	cccbrc
yourse appoin	dZdcrc
yourse at	cXkpab
yourse down	ebtWec
yourse for	bbaqee
yourse head	Xbcetd
yourse hired	aebXuU
yourse in	XfbrlV
yourse includ	XXjqWl
yourse known	ccapde
yourse next	dcqcdc
yourse on	bQnlde
yourse one	aZZW0Y
yourse our	dbadrd
yourse out	lYuaaV
yourse readin	cccpde
yourse releas	eccccq
yourse the	bXZhdu
yourse there	dedpbc
yourse to	XYa4ZU
yourse with	edasbd
yous	ecSmkh
youth	SVcrkl
youth 's	edpbdb
youth .	gcRogj
youth for	caqVmb
youth number	ddcpbe
yrs	dXdkhj
yrs .	ddaqbf
yrs teache	XWccmp
yuki	ileagW
yuki .	lggRkb
yuki csv	dZoddf
yusuf	gdebhh
yvette	nbelaZ
z204	peboWW
z204 wrong	gkhmXT
z83	jgaamb
zack	nRiapa
zack .	iaadqa
zahnte	Scfjlk
zainab	ddcdsZ
zainab .	fpXahg
zammit	ZXmkag
zammit valued	Vfjggf
zanele	gUqdiY
zara	gikWlY
zero	NbZnui
zero it	Tafelp
zestfu	fYhilb
zestfu .	sUgTik
zestfu and	jZoihT
zestfu under	djTcnj
zeynep	Zodafe
zeynep .	cqZdcc
zilch	Hg6OOh
zilch .	PrkZUn
zimmer	Xcajil
zip	YXfbhs
zippa	fiYYof
zippa me	jUkfia
zoe	jjUseS
zonal	ejaXnd
zone	lUjdjY
zone .	ZUkqbg
zone checks	ecdapd
zones	ddWfYu
zoning	Qhclpa
zoning .	afdfob
zoom	VVc/ZU
zoom .	aUipbi
zoom froze	bjmedV
zoom link	Zcatee
zoom northl	eZepde
zoom with	ijihVV
zsofia	ngebga
zsófia	jNYuTm
zsófia .	dUmqYa
zum	bjqcXZ
zum .	ZgwTab
zum on	ipVeeb
zurich	dfaYsd
zurich said	bYWcqi
zwolle	jehhYb
zürich	lTbeeo
~#	mfdgea
~'s	gvdccW
~.	dngddb
~;	lcdbhf
~?	fXXwib
~@d	qacgfb
~@p	rcTifd
~@s	yVnTbW
~@t	ZWlpag
~a	ioedZd
~aa	cnceee
~abdul	eeeeld
~abdull	pUdele
~able	pgWhaa
~aboard	kYdcme
~about	YVtkag
~above	WfjqZd
~abroad	iYlffe
~abstra	eYofdc
~abunda	eghefe
~academ	eXqbbe
~accept	VYbV/T
~access	Uilnaa
~accomm	bkZlcg
~accord	YkZfbo
~accoun	gT0bUc
~achiev	effhef
~acknow	acakcn
~acquai	eifeef
~across	bbgjid
~act	kbffef
~action	aqgbea
~active	ddlhdb
~activi	cdened
~actual	naeeee
~actuar	cafcgm
~acute	eXleck
~ad	djeeff
~adapt	icjbef
~add	oVbled
~added	ibieed
~additi	dldffc
~addres	caoecd
~adebay	fefiff
~adeyem	femcde
~aditi	bldfef
~adjust	cdYxbZ
~admini	gcbZhn
~admiss	igddee
~admit	hledbd
~admitt	phcUdj
~adopte	ekedef
~advanc	Wgecpe
~advert	TcoYem
~advise	ckkZbf
~adviso	feeffi
~affect	ccbkek
~afraid	maedeh
~after	fjpWiU
~aftern	gZckcj
~afterw	ghecfg
~ag	cpdced
~again	WR/Wbe
~agains	Xpbdjd
~agata	dZlhch
~agency	Zmdfid
~agenda	YsZYgg
~agent	kebcci
~agnies	edigef
~agnolo	fdjged
~ago	dXbelm
~agree	Yfkdej
~agreed	eijXdg
~agreei	dehejc
~agreem	cgekdf
~agrees	d7WOcY
~agrono	eadoee
~ahead	kthUZX
~ahhhh	ecfeek
~ahn	maeeee
~ahoy	ceemdd
~aid	fefggf
~air	jdffff
~airlin	bmdnbX
~airpor	gceiee
~aisha	kaXsXf
~alan	ceelde
~alarm	gddfej
~aldrid	bjgfee
~alejan	edehhf
~alerts	eeheei
~alex	hmdddc
~alfie	hjddee
~alicia	cqcddc
~align	cqdaee
~aligne	bnedfe
~all	guaaeY
~allie	Zmefff
~alloca	eecmdd
~allow	ejYggf
~allowa	fdehge
~allowe	ajkegZ
~allows	Xifemd
~along	ibcijb
~alread	UrsYYT
~alrigh	dcbinc
~also	pVigfY
~alter	eecjfg
~altern	ekdfde
~altoge	gadmde
~always	ibpadd
~am	tifaYZ
~amanda	Ytbdcd
~amazin	madeeg
~ambula	effgff
~amende	ebdkeh
~americ	ekedff
~amman	Zoefde
~among	rrcTZW
~an	jpmbUX
~anaest	dhmbec
~analys	dliccd
~analyt	xYTjjS
~and	ldfhea
~animal	edhcig
~annexu	cjcbdk
~annika	bdkddj
~announ	tafadY
~annual	clcfef
~anothe	ldkOUr
~answer	vaWalZ
~antici	kcdged
~anton	fdfjee
~antune	pUmfbZ
~any	fahiYl
~anybod	SrqXdT
~anyhow	kbfffe
~anyone	WxlQbd
~anythi	Ydkfei
~anyway	eaaneg
~anywhe	btiVad
~apac	iXndef
~apolog	iZdffj
~app	iVlkdc
~appeal	Wfdlhg
~appear	ZSqjaj
~appiah	dndded
~applic	ma0XTU
~applie	cVyYfY
~apply	iZeabq
~applyi	gegcci
~appoin	llqdRT
~apprec	jbdige
~appren	gdclde
~approp	ebeffl
~approv	XsidYd
~approx	ffffff
~aquala	hfdied
~archiv	cYiqca
~are	mlefZZ
~area	nXVlbk
~arise	dgYcdo
~arises	bjXcdm
~around	pQVncm
~arrang	ZvYZha
~arrive	mRueXa
~ars	Zmalga
~art	dYeeoe
~articl	fncddd
~artisa	hiccmY
~artist	flhdca
~as	jYbkcj
~asbest	edsZYd
~ask	eloTaf
~asked	rsTRZg
~asking	dlagYk
~asks	Zdgkgg
~assess	prWZeT
~asset	Zbjmdd
~assist	bhnVhe
~associ	ejgedc
~assume	eXZpnZ
~astrid	kkbdcc
~at	gijhYb
~ate	mclYdd
~attach	Vhderb
~attack	gjecee
~attend	gVdpjY
~attest	ZnneYZ
~attire	hiabci
~attorn	ibjeee
~audien	chbdem
~audio	dmeded
~audit	dmkddX
~auditi	fddlee
~audito	Wrchdc
~austri	fhegee
~author	lZheeg
~automa	dTogdk
~autumn	ddedem
~availa	ZsWWZo
~avenue	hgchee
~averag	cbjjee
~awarde	gfekbd
~aware	cefgie
~away	cnWqWY
~ayesha	ccodee
~b	dgbfdl
~baby	fnZede
~back	dkoYfa
~backen	ZgqciX
~backfi	djfeef
~backgr	ikbfdZ
~bad	jRWjnj
~badge	cmeeee
~bag	cfZgme
~bags	hbdkee
~ball	bWblfn
~ballot	pZceff
~band	ilchXd
~bands	ffgfff
~banerj	caiiie
~bangal	fefief
~bank	XYqnbZ
~baptis	bkckdc
~bar	jbamZi
~barbac	dgblee
~bargai	cmeeed
~base	ckgeee
~basel	hdehef
~basis	cYendj
~bay	gibbhg
~baz	lkbcbd
~be	ekdkda
~bear	qabebh
~bears	ehffeg
~beaumo	bbjbbp
~beauti	Zpibcb
~became	bacamn
~becaus	jbajmW
~becker	cchZoe
~become	b1UbZX
~been	kmbbYh
~beer	eebiek
~bees	cldfee
~before	ZYdmpe
~begin	ReUe2U
~beginn	dYkkhb
~begins	dkhgcb
~begun	idffff
~behind	Zkacbq
~being	jdghjT
~believ	jgYSZs
~bell	UoidZj
~bello	hgZedk
~belong	edjibe
~below	eaNtkg
~ben	djeeee
~benchm	kcefee
~benefi	eeednb
~bergen	ghcgee
~best	elZiiZ
~beste	ehffff
~bet	eleeec
~bethan	hbceem
~better	JawjYi
~betwee	kZVhhj
~bex	hkdecd
~beyond	icgkdb
~bhai	eieefe
~bid	fkcceh
~bidder	arXfgd
~bids	ciaecm
~bielef	bqaeec
~big	braagc
~bike	feeidf
~bill	eidcjd
~bioinf	kdedef
~biomet	gjecef
~birgit	hidcef
~birmin	eWoehd
~birthd	jbmccc
~biscui	eZcYkp
~bit	etbZiW
~bless	iYleee
~blessi	efdldd
~blind	fcleeb
~blindn	ddemcf
~blows	eciide
~bluegu	edihdf
~blueha	jceehe
~board	mleZPn
~bolt	Xscdee
~bond	bndcch
~bonjou	dgeYne
~bonus	elWddm
~book	ZqmbXa
~booked	nhXYZm
~bookin	mXcjef
~books	qZkUTn
~booth	amddeg
~boots	cablkd
~bored	Ypddhc
~boring	ljZdce
~boroug	ckdiec
~boss	X4WZaZ
~both	boXjce
~bother	cYgwZY
~bots	gfefff
~bottom	deelde
~bounda	rPiiec
~box	dfegie
~boxes	ebemdf
~bpo	diedhf
~braga	egifee
~brampt	egffeg
~branch	nYgdch
~break	ijaefe
~breakf	dXtedc
~breaks	idfffe
~breath	Webinh
~brenda	fghede
~brenna	ecijed
~brewer	kVgalh
~brian	djhdee
~briann	ekYakf
~bridge	aocdee
~brief	elbYdm
~brigad	mbdffe
~bright	ebdkie
~bring	birgRb
~bringi	eclcge
~bristo	XcZsid
~brock	hebkde
~broke	gfdfeh
~broken	ceZpde
~bronwy	dmfdeb
~brooke	keafdg
~brothe	Ykbghh
~brough	iYhcdk
~browse	edpbcd
~bud	edfjee
~budget	ZukYWc
~build	bkceei
~buildi	peafeZ
~bullet	hlfZed
~bursar	kVZoak
~burton	mdkcbb
~bus	YmjgfY
~busine	djcjed
~busy	dgdjee
~but	eikghT
~button	epbddb
~buyer	ifeZek
~by	uWbohS
~bye	edcehk
~c	fdlece
~c2c	eahmed
~cabin	lkbadc
~café	cleefe
~cafés	iefffe
~calder	gabdhm
~caleb	cffhdf
~calend	cabgeo
~call	mjcfZb
~called	fcjagi
~callin	fTrfdd
~calls	iiWTim
~came	cmaqOi
~camill	YuYbda
~campai	kYkefe
~campus	ebkgfe
~can	dcYsmW
~cancel	ajgeoU
~candid	g1cQdW
~capabi	gfhaei
~caps	dndede
~captur	cpcaed
~car	fZceof
~card	Yfkgch
~cards	jgdede
~care	bStdkc
~career	hcjgdc
~caring	ffkddd
~carlos	bkffff
~carmen	ebeejg
~carol	gcdaod
~carrot	dflece
~carry	ihggac
~cas	gscbdY
~case	XkofdW
~caselo	coafee
~castel	hhfedd
~castin	kiYeee
~casual	dicael
~cat	bkgfee
~catch	iuVdZa
~catego	ckedhe
~cateri	idefff
~cats	ffbcme
~caught	ktWVbc
~caused	efkeec
~caved	dldeed
~cellar	dpeZdd
~cellis	eeijeb
~cellph	Yacsde
~cent	djcied
~centre	opaUdc
~ceo	jembda
~ceos	eiffef
~cerami	eclffe
~certif	QYRzbp
~cfo	gdlece
~chain	galfgc
~chains	cfkefe
~chair	nmWYed
~chambe	cadckl
~chance	YeSgZw
~change	iNyUfj
~channe	hmccec
~chaoti	ehjeea
~charge	ggcccl
~charle	fidfef
~charlo	gpdcYc
~charm	eedheh
~charte	eiahmX
~charts	ebeddo
~chase	addnee
~chat	Pwbbbi
~chatty	aibcnc
~cheape	dmbeee
~check	kQebre
~checke	imacdd
~checks	diciib
~cheeri	dkbged
~chef	cTjojb
~chemis	dibmbe
~chewin	egfgef
~chiefl	gcdlde
~child	eZlhee
~chines	ejdeef
~chloe	eedmdf
~cho	dkefee
~choice	mpVhWV
~choir	iaicjd
~choose	thTgWX
~choosi	kfdbbi
~chose	eoeZZh
~chosen	p7fNSJ
~christ	pSZbZq
~chrome	diefff
~chukwu	cfeZne
~church	agmdce
~churli	ggfefe
~cinema	hbhgee
~circle	cmdcfg
~circli	jfedee
~circui	hgeefe
~circum	dedcdo
~citize	gdeide
~city	hgeeeg
~civil	VubYja
~civili	ihfded
~claim	bcmgaf
~claims	ejedfe
~claire	cnedgd
~clarif	dZkkec
~clarit	eeiege
~clashe	cjheee
~class	Wblikb
~classe	dcdckk
~classi	ideefh
~claudi	dbbiel
~claws	elajbe
~clean	Rtmadb
~clear	gmgdeV
~cleara	cedjhe
~cleare	jdiZXk
~clearl	eieeff
~clerk	lddfec
~clerks	ceekef
~click	hYhndb
~clicke	boabjd
~clicki	hdhfed
~client	f1aSZW
~clinic	ejjcfa
~clock	ijmYab
~close	ZqhbYg
~closed	ZrqgcJ
~closes	kkWZck
~closin	eYsceb
~clothe	Zcdqde
~clover	ahdnbe
~clue	cmbefe
~coachi	kgeedc
~coast	fbfkff
~coasta	Znbeid
~coc	cqlYba
~cockta	jefbge
~code	XWbvcj
~codice	ahkdfe
~coding	edcndf
~coffee	fchbjh
~cofion	abdohd
~cohort	ehgeee
~coin	ggeffe
~collea	hogXZe
~collec	Qawcbj
~colleg	flegfa
~colm	hfeeff
~colomb	geffff
~color	dcildc
~colour	Ygbhco
~come	eXjldf
~comes	breXff
~comfor	jahccj
~coming	WWnmlZ
~commen	dladei
~commis	ebpbed
~commit	hvUYXg
~comms	ikYbhe
~commun	uXgbaa
~commut	hgdfef
~comp	alkbec
~compan	qaZoYb
~compar	ZgdZjn
~compas	ejeake
~compen	ekdeef
~compet	gfZlXh
~comple	VmhqjO
~compli	fbahgj
~compos	emdddd
~comput	icehdh
~con	geXoef
~concen	ijadfe
~concer	oWikYb
~conclu	aldiee
~concre	dkffee
~concur	YYXrji
~condit	enddfb
~conduc	mecgcc
~confer	cmZide
~confid	dpcecb
~confir	blXmhb
~congra	geccob
~connec	Yalldb
~consen	dcZrbf
~conser	bdgbod
~consid	kPNyfk
~consor	afZfmg
~consti	egfcjd
~consul	Wdmdbl
~contac	uhlOaW
~conten	eecZcp
~contin	hreXbY
~contra	huZNgh
~contri	kYhYnd
~conven	bidodZ
~conver	XeZsed
~convey	dibcld
~convin	eiabpa
~convoc	fWhkcj
~cook	dgdmce
~cooper	eekffd
~copied	ekeaie
~copy	ZYnVqf
~cordia	dbecjj
~correc	cjcjde
~corres	iuXbdW
~cost	fkddef
~costed	ijceec
~costs	ddkZej
~costum	amckbe
~cottag	ejcdid
~could	RghyXe
~counci	krbfQc
~count	ZrZdia
~counte	bWaXkr
~counti	ideeff
~countr	lYhhZi
~county	dleeee
~couple	fZedjk
~course	UZmfil
~court	bZsZmV
~courte	Zmckdd
~cousin	lehccd
~cover	gvceVX
~covera	ekibdc
~covers	dZfdil
~cpcs	YoWhcb
~craig	gfeiec
~cream	eleede
~create	cdjYpa
~creati	eXkjef
~creden	efkefd
~crete	jfeefd
~crew	Zkbefl
~cried	idaife
~crimin	dcdnee
~cris	Zjifdd
~croiss	glacdh
~cross	auaebb
~croydo	fZidcl
~cruelt	cfchke
~ctc	ibckee
~cuisin	eefjdf
~cultur	egjeec
~curato	hiagcf
~curios	eblfgc
~curiou	bYzYbb
~curren	ZbYslZ
~custod	eeVrYi
~custom	gigdee
~cut	l1WOVX
~cuts	ehehee
~cv	YP3cVh
~cvs	bWwceb
~cycle	feggfe
~da	edkfed
~dachsh	ahibej
~dad	kandaa
~daily	jhceee
~dana	fcleee
~daniel	jbdffi
~danish	debmee
~dare	YWpldd
~dark	jibedd
~darren	cibici
~dashbo	icocYb
~data	cbojdZ
~databa	ebZefo
~date	bkVmjZ
~dates	ipYccc
~daught	eeecle
~day	idhhXg
~days	Ujaiem
~dayton	ffehff
~dbs	eedehh
~dead	uPfide
~deadli	cceiek
~deal	ihgcfd
~dean	Zocidd
~deb	Uljcfi
~debate	ddeocc
~debrie	gdejed
~debugg	cmYhkY
~decent	mgdcde
~decide	ftcZdY
~decidi	oScikd
~decisi	sddUcf
~deckha	gakWoc
~declan	kfecee
~declar	ZZikid
~declin	V2UhaX
~deemed	denYic
~defend	ejeeee
~defer	akbldd
~defini	odcacg
~delay	fifffd
~delete	fbkXbm
~deleti	jXeedm
~delive	ffehef
~dem	cmcefe
~demand	fheefe
~demons	dcgffj
~denver	codedd
~depart	YhrddY
~depend	b0ZZXY
~deploy	jccbjg
~deposi	lXgjfc
~dept	gbedek
~deputy	lYdhjc
~descri	hZibbm
~design	ciabki
~desist	ghdgde
~desk	afckld
~detail	jebaji
~determ	bqaefc
~develo	edehie
~dhal	eeceel
~dial	niYXcj
~diary	abdpfe
~did	ZY2Wbe
~died	gciefe
~dies	ehmccb
~differ	iLljcp
~diffic	feiffd
~dig	dZdiem
~digest	ecdWmm
~dilys	bqdcee
~dinner	fccboe
~diplom	cmahbg
~direct	YrVpXc
~disabi	0Obdhb
~disapp	ekedfe
~discou	UsleYa
~discre	ajjfbd
~discus	Uccogi
~dispat	cldcfh
~displa	djfeed
~disqua	gdgdjd
~distin	jfdeef
~divers	mbefdf
~divisi	feblef
~dmitri	Zdhlee
~do	dlZoeZ
~doable	dhehef
~docker	avcUec
~docksi	efelbf
~doctor	dpagbb
~docume	cShgmh
~does	ZxddgU
~dog	uYSgje
~doing	XWkkel
~domain	aildde
~domini	csYbde
~done	R5Zcda
~door	nXjWei
~doubts	Zleege
~down	U4Ubah
~dr	dkdfee
~drags	qVedef
~drains	jcfffe
~dramas	cZsddc
~draugh	dleeee
~draw	enbecg
~drawn	btYfac
~dre	gafcoc
~dreadf	efddke
~dreamt	idbeke
~dredgi	bneddf
~drill	Zfcnee
~drink	gcZdpb
~drip	fZnddh
~drive	bdegkf
~driver	fkddef
~drop	alWndg
~droppe	Yfrcae
~drops	X2QYZj
~drug	ccfmed
~dry	fheeff
~dubai	djdjbe
~dude	ebiefi
~due	ccdqae
~duly	jfeeee
~dumb	edkdfd
~durban	dgamde
~during	hadhdj
~dust	dndded
~duty	adkhfd
~dáithí	nafede
~e	kdeeff
~e13	kcdehd
~each	pbfmVY
~earlie	mgZebi
~early	ballcd
~earn	cidlbe
~ears	cideej
~ease	defeke
~eastsi	fddaki
~eat	Xeepef
~edinbu	cigehd
~eeo	gmdZee
~effort	Zghmcc
~efhari	gbejff
~eight	egceZm
~either	kigaXf
~elders	oYjeec
~eleano	hfkaee
~electe	oiccZb
~electi	gckffc
~electr	UcvdcX
~elegan	gcblYl
~eleven	nicadd
~elf	eigfee
~elif	fhdeff
~eligib	lYemZe
~elimin	bidedk
~elliot	nbdfdd
~else	hMnhem
~elsewh	kUmddf
~elske	gejddf
~email	bqfXhb
~emaile	ialcdf
~emails	bdodee
~embass	ehfeff
~emeka	egehff
~emergi	aljdcd
~emil	cfedhj
~emma	esUeed
~employ	ngifTb
~emt	iiecee
~enclos	efffhf
~end	Zcnicb
~ended	lUriZW
~endors	haccpb
~ends	kplWYT
~engage	gaadmg
~engine	hZimba
~enjoy	mciZee
~enough	d5MiZR
~enquir	eYjicj
~enrich	ejeegc
~ensure	gnccdd
~enter	Zedoee
~entry	chbmed
~env	eiedgf
~envelo	dYngee
~enviro	bhifdg
~episod	aldeie
~equal	ehfgfe
~equity	dbbZsf
~ergo	dahnea
~erin	ciegff
~erp	dkdffe
~error	beicdk
~errors	efdgje
~escort	iiddee
~essay	Wkboec
~essays	dbkkcd
~essent	bjchhe
~estoni	boeddd
~ethan	dbkdkd
~ethics	ecidej
~eu	gcffhg
~europe	fbdiie
~eve	emecee
~even	UppRjc
~evenin	Vaipcg
~evenso	Zkdkec
~events	efhhbg
~ever	RQ/KPp
~every	pYkbYd
~everyb	czRXkY
~everyd	djfeff
~everyo	fybUbZ
~everyt	fjbhgb
~exact	pZbdee
~exactl	kTYoig
~exam	hTcjdp
~exampl	gZYYnm
~excel	argacd
~excell	gaeele
~except	kdlecZ
~exclus	XkjfmS
~exec	coceee
~execut	apdbef
~exerci	fdZode
~exist	ZUyddd
~exists	aikefd
~exp	icehee
~expect	kMqYlf
~expens	ceobbg
~experi	fucTce
~expert	rZaddf
~expire	higccf
~explai	pWmZde
~explor	gabjhh
~export	egheee
~expres	djajia
~extend	fgjece
~extra	eeejee
~eye	elebdg
~eyes	cbjjdd
~f2f	kddfZj
~fab	feghee
~fabio	edffje
~face	emecde
~facili	edkieb
~factor	eZfmfe
~facult	oYeedd
~failed	kZfbdk
~failur	ibdkee
~fair	aihaal
~fairly	clcdei
~fall	habmaj
~falls	kgfWZj
~falmou	kbddkc
~family	ioXXZl
~famous	njafcY
~fancy	WVvPjm
~faq	caqcee
~far	dzaaWX
~farida	gdblde
~fast	oacidd
~faster	mfccfe
~fate	lddeee
~father	boedcf
~favour	bmgZia
~featur	eifZmb
~fed	mccegc
~federa	anZgge
~fee	akZmdd
~feedba	WhbRW6
~feedin	kkbYic
~feel	WufYXk
~feelin	bklaed
~feels	cedmee
~feeney	icfgfe
~felix	efceek
~fell	bcjkbf
~fellow	gjacdk
~femi	edflde
~fenna	hceief
~fernan	ekeeed
~fernda	adqbde
~ferrar	daledh
~ferry	hZcoce
~festiv	gVicgl
~few	aeambk
~fiber	hdodXd
~fifth	ecdeii
~fight	rWZddf
~fighti	lbeedf
~figure	jcbhhd
~file	knTeag
~files	fdmcec
~fill	aoqUZd
~filled	dsefYY
~final	ZuZegY
~finali	gmcfbc
~finall	iibcaj
~financ	argYYh
~finch	YpbYlc
~find	cveSZh
~findin	jZdeej
~finds	Yhcbra
~fine	TUdwic
~finger	jdkfcZ
~finish	Qyecae
~fire	jbtYbY
~firefi	VWcqaq
~firesi	craddb
~firm	nkiZRe
~first	VvqXYY
~fiscal	daoecd
~fish	YVcojk
~fit	kqUjaS
~fits	iqQiZe
~fitter	cldbje
~fittin	eYlgeh
~five	fsdbba
~fix	aclhee
~fixed	dVlpcd
~flat	aaocma
~flexib	bhjhdd
~flight	mbiZee
~floode	gibdeh
~floor	Zclhbj
~flown	jbWbhn
~flu	jZhhaf
~fly	jUYmnb
~fobbin	cgldec
~folasa	igcdei
~folder	gbekfe
~folks	igeefe
~follow	jbgWki
~fontai	egffff
~food	deemdd
~foot	feekfc
~footba	eglbed
~footfa	eaoefb
~footwe	YhXmam
~for	hicnZb
~foreig	aqdedb
~forema	nbhVhf
~forget	dWtbed
~forgiv	akdddk
~forgot	Zenbdi
~forkli	eckefg
~form	ecpfVf
~formal	qfaWkb
~format	uWbfca
~former	fgehee
~forms	kfcbkc
~forth	iZmfdb
~forwar	ipdaWe
~found	TnnhkQ
~founda	eeeeej
~founde	lkbfZd
~foundi	ddbpdc
~foundr	icdjde
~four	daeaqf
~fourth	gldced
~foyer	fejefe
~france	cbapib
~frankf	dhdeje
~frauds	eiggdd
~free	fkQrkU
~freela	Ymakgd
~freeze	ZT2YZg
~french	ggeehe
~freque	chfeie
~friend	lXjdef
~from	njYncW
~front	WcZzcb
~fronte	djheed
~frozen	fckfee
~full	a5NgbQ
~functi	fffhde
~fund	lbfeef
~funded	dVnkee
~funder	lefded
~fundin	comcYZ
~funds	fehfff
~furnit	ifeeef
~furthe	dmtWZY
~fusion	kbcjde
~future	bTbhgu
~fête	ejeefe
~gabrie	ffffff
~galler	hhedge
~game	dYcvbd
~gameke	eeelcd
~gang	dgckff
~gather	jdehdd
~gav	lcbRmk
~gave	ZtiXZf
~gemma	eejeYl
~gender	Zhdgmc
~genera	dedbli
~genero	eWauZh
~gentle	igdefe
~german	hgefde
~get	ikcgcb
~gethin	eakeei
~gets	h0UXZb
~gettin	jccjdd
~ghosti	gghddf
~gianni	eYpeee
~gig	feekbf
~gillia	cckkcd
~girl	lbZgpX
~github	cXbsee
~give	dlVcji
~given	affdgl
~gives	ZtciYX
~giving	hkWejb
~glad	mXWdlj
~gladly	efkcee
~glasse	egjdee
~glitch	jdhded
~global	dgeble
~gloria	bgelfd
~glowin	jVqcca
~gmc	Yobekb
~go	koeSib
~goa	cjdide
~goalke	dmedee
~goats	gifffc
~god	dfdkef
~goes	kicXhd
~going	pStRfd
~golds	lackeb
~gone	uVcTqX
~good	bkSzaZ
~goodby	jadjed
~gorau	clbkdc
~gordon	ubWfXe
~got	ufdfNj
~govern	drYegY
~grace	cqbbgd
~grad	eaheel
~grade	VkYrYe
~gradua	fchgfg
~grand	hXiked
~granda	cheeif
~grandm	ejefee
~grant	dqfVXi
~grante	cmcaej
~gratef	jbhjdZ
~green	Xifmdd
~greeti	Vdinhb
~greywa	aeanZm
~grid	kjdade
~grin	cpdcec
~groetj	dqbcee
~ground	chddke
~group	Zndjfa
~growin	dnXbmb
~gráinn	fjdeee
~guardr	dhccdl
~guess	S2dXbb
~guessi	ameeef
~guy	ekdfee
~hack	8LoaYN
~had	acbcft
~haggle	fceihe
~haha	Zhdlee
~halden	mXieee
~half	hdchcj
~hall	edigfe
~halvor	emceee
~hand	VVfiyV
~handbo	hkdeeb
~handed	kYXrdd
~handle	aeYdog
~handli	edcned
~hands	qcRobY
~hang	lgahcd
~hangs	ddhlbd
~hanley	jgeedf
~hannah	ekefed
~hannov	cjejde
~happen	cyUYbg
~happy	cgnXhd
~hard	fWrced
~harrow	Zbadio
~harves	dVlncd
~has	i6cZXR
~hatche	hbckdh
~have	mjbbgc
~having	lYfiag
~he	e3ZbZY
~head	csdgWZ
~headco	hdcZbo
~headli	pcebee
~headqu	dldbhe
~heads	U0bbcc
~headsh	dgeegg
~headte	dhfgff
~health	VlZrcd
~hear	pjaZce
~heard	zckXcN
~hearin	fkaibf
~hears	jgeece
~heart	eecekg
~heartb	ZmYbfm
~heathe	bidcke
~heathr	ddgjee
~heavy	delakb
~hedgeh	gicZek
~held	idbhch
~helga	egddje
~hell	Znebcj
~hello	ckhedd
~help	faeWer
~helpfu	ebedhl
~helpin	dnhZab
~helps	cobhae
~henrik	dctZba
~hepati	Zmfeee
~her	crWkgW
~here	Tscekb
~hersel	ehegdf
~hesita	addjjf
~hey	heegfe
~heyyy	dgeble
~hgv	Zbcqee
~high	adkdei
~highli	cemVle
~hill	bjdjee
~him	ckalTk
~hinkle	fjedee
~hints	chjcee
~hire	klmcSa
~hired	xPjgeY
~hires	albedj
~hiring	YdsXdi
~his	dzYfXU
~histor	dWZghq
~hit	gcceld
~hold	fiVkjc
~holdin	hdebcl
~holds	Xkmbai
~hole	eafemd
~holida	cggahj
~hols	fjdffe
~home	Wogdcg
~homes	hcdjed
~homewa	dhekce
~honest	dkYgZm
~honour	dcgena
~hope	caWZop
~hoped	eWeffp
~hopes	Wbaocn
~hoping	acXZfu
~horosc	ieheed
~hosts	dcakcm
~hot	ffeief
~hotel	eflbee
~hour	daXtai
~hours	XnifiW
~house	YgYgjl
~housek	gefYih
~houses	gfehef
~how	hbsXYf
~howzit	ieeffe
~hq	eefjee
~hr	dbbdoi
~hse	ggeeef
~hub	egkcde
~hugo	ggkbdd
~human	nRgkdg
~hun	cfioWd
~hung	kdheec
~hungry	gehfee
~hurdle	idefef
~hurry	kfbfde
~husban	fbciig
~hydera	fidied
~i	hgeffe
~iberia	cggjed
~ice	cmaZih
~id	kYnWWj
~idea	elceff
~identi	brcfYc
~if	wThsUT
~ignore	jcgfed
~ihnen	fkagbf
~ii	heegef
~ill	ffbcjg
~illust	kZkddd
~imagin	eefaob
~immedi	bggcih
~immuni	cgfdej
~import	hlccde
~impres	amfcee
~in	lbfhce
~inbox	Wikbal
~includ	dqcZee
~income	cZgkck
~inconv	dbnhcd
~indica	fjdeee
~indivi	jjcfdZ
~induct	fbdmee
~ines	oWnYce
~infer	kgedeb
~influe	fhffff
~inform	xXYefW
~initia	Wqdibc
~ink	ficdei
~inquir	cfjefe
~insane	dcelff
~inside	ZfZmpY
~insist	hicbie
~inspec	fieeef
~instal	cdhjee
~instea	ddXnlb
~instit	dhdjha
~instru	dahkee
~insura	eZmfde
~intake	dcdjei
~intend	bekjdc
~intere	TfW+YU
~interm	cciejf
~intern	YkleiX
~interp	eZYpmY
~interv	knifWU
~intima	hhddge
~into	iWihjb
~intro	dhcbhi
~introd	dddbpc
~invest	adYkbp
~invisi	Ymlccc
~invita	hhQuYe
~invite	ysVSaT
~inviti	dnccbe
~involv	ldddee
~iron	cldbjd
~is	kqeeaX
~isabel	ZXkeme
~island	dgdefj
~isp	Zmcdke
~issue	hdggee
~issued	fgffff
~it	higcgZ
~its	tfbVhZ
~itself	cqiacY
~iyer	iedkbe
~jacint	ehdfla
~jade	jcffff
~jam	igbhed
~jamal	bgarbb
~jan	cgekee
~jane	jeeddg
~japane	cgidjc
~jas	babikj
~javier	bneeee
~jean	Wockbc
~jen	dbpedb
~jerome	Zcccnl
~job	lYcmbf
~jobs	WcbWhw
~jodie	ehefff
~join	ZalYof
~joined	UleXua
~joinin	ZlYiie
~joking	ebmeee
~jools	kbidee
~journe	ecgkef
~journé	dejfee
~joy	Vhpeee
~judge	cekkda
~julia	bgacmh
~jump	eeffei
~junior	dqbZWm
~junipe	hgedff
~junk	mlZcad
~jury	cecidk
~just	elcWkg
~jérôme	clbibe
~jürgen	ihddfe
~kaiāra	ecnbec
~karee	hjeebe
~karim	fjeede
~kaur	iakdee
~kaylei	dkeefd
~kcse	ecgjee
~kearne	fdjffe
~keen	ehajmU
~keep	gRvWak
~keepin	eeleec
~keeps	atagac
~kelly	keWiei
~kenji	emdded
~kennet	eehgef
~kept	paUbaq
~kev	akdekc
~key	idffef
~keysto	dcelef
~khadij	anedff
~kia	gieeee
~kicks	dhheee
~kiddin	bndeee
~kids	lVpYfd
~kilonz	cmhcdc
~kind	kaXxWc
~kindly	gcWscc
~kit	Sqkcdd
~kitche	cahZin
~knew	cdneec
~knife	eldefd
~knitte	Zpeefc
~knock	mdZcdj
~know	isbabc
~knowin	jfdgde
~known	jlVcjd
~knows	aXygbV
~koch	ajdjee
~korero	eddhej
~kovács	eegeie
~kp	ehecje
~kris	Xkdihe
~l	blkcbd
~lab	Zlfccj
~labora	fieeee
~lace	aqcded
~lad	V0ZYdb
~ladies	sQjida
~lady	akddbk
~laid	digefd
~land	erhTdZ
~landed	akadcn
~landla	eednce
~landlo	eckgfd
~lands	ghdgag
~lapses	feejff
~laptop	ciddif
~large	cckaii
~lars	arjaYZ
~last	ikXeib
~late	lUkhee
~later	iffSof
~latest	xOVrZa
~laughe	Wsdede
~laurea	fjiead
~lawyer	dbjekc
~lay	edaode
~layer	ccejej
~le	kbffff
~lead	cjXffj
~leader	ZgkXco
~learn	xYXPcm
~learne	jdgefc
~lease	djbadm
~least	asbgfX
~leathe	lkdWef
~leave	jnTjiS
~leaves	dlaice
~leavin	dSfeok
~lectur	chneYf
~leeds	dihfed
~lefebv	ddWddt
~left	Zikdfb
~lefèvr	jfedfe
~legal	dnZbeh
~legend	ffeeeh
~lena	nccfde
~lender	hifaef
~length	ehpVee
~leo	egchdh
~leonie	dZZkem
~leroy	cpaZcj
~less	aicebn
~lesson	cbepde
~let	kZfkfc
~lets	U7bUVX
~letter	mjbSem
~lettin	gameee
~level	eeccdo
~levels	ifcdjd
~liaiso	Xkhddj
~liam	hdeefh
~lib	eddele
~librar	cnecef
~licenc	XhcmQq
~licens	jXXWis
~lie	flbkca
~lieu	hficde
~life	iXjgdg
~lift	aTikji
~lifted	WD/YfZ
~lifts	Yevaca
~light	alheed
~lighth	bbdjnb
~like	abiOqr
~liked	fcffXn
~likely	dmadhc
~likes	nxbQZX
~limite	bcpcee
~linden	dZVoki
~lindgr	dmbeee
~lindqv	dgcdme
~lindse	ghccje
~line	iWaifn
~lined	fdeief
~lines	ZVfqgh
~ling	ffeeie
~link	iqVfcY
~list	vYOikb
~listed	jbcgdj
~listen	bibVse
~litera	oadYlc
~little	fgdajg
~live	RQtbue
~lived	kfeded
~lively	gickea
~lives	bcckld
~lobby	edddii
~local	dZohda
~locati	nXegdg
~locks	ebfepb
~locums	ficdei
~lodge	mabjee
~log	eecmfe
~logged	canTjm
~loggin	hgaeie
~login	edjjcd
~lol	ggegee
~long	imeeXb
~longer	oYcaii
~longli	gfffff
~look	Sgmdbo
~looked	hnbjaV
~lookin	bpcrVV
~looks	Vrddhb
~loop	Xgindb
~lorrai	ccjjed
~lorry	bjjced
~lose	Wpdccj
~losers	ijdeeb
~lost	Ufkjcj
~lot	kVebhn
~louise	blajdd
~love	aYqbYk
~loved	bkeeeg
~lovely	hamhca
~lowell	flbhdd
~lowest	cdjcje
~luca	fcldee
~luck	aambdm
~lucky	Uscidc
~lugano	caindc
~lumen	deeife
~lumenp	bwXbdc
~lunch	daZ0ZX
~lydia	hcjdgc
~lyon	edcjdi
~ma	lgfadd
~machin	hWbbok
~madam	iYemee
~made	ktjWMb
~mads	kgbeed
~maggie	eeefhg
~maidug	gjecee
~maier	bccoee
~mail	ZgjiXj
~mailpi	hegfgd
~mails	hZkgdd
~main	gciege
~maison	nfccdd
~major	cgejee
~majorc	nbceff
~make	d0hYVU
~makers	kbeeie
~makes	hifhYd
~making	jbclaj
~man	kkUYnb
~manage	hjZpXZ
~managi	dYheen
~manufa	dpbbch
~many	axZZdc
~marath	cecilZ
~marek	qVhcgd
~maren	asbddd
~marine	cdbbsc
~mariso	jgdeee
~mark	esdWee
~marked	fjdefd
~market	kjXmaZ
~marks	emeeec
~marta	YYYxkb
~martyn	Umdode
~marvel	ehegfe
~mast	fehegf
~master	fciffe
~match	jzRfcQ
~matcha	efifef
~matche	lnbbcX
~matchi	acocbc
~mate	gdcfYo
~materi	bkdkdb
~matern	cldgde
~maths	hhdeef
~matron	dbhgcj
~matter	jxZTdU
~maximu	chakic
~may	fioYcb
~maybe	caeedo
~mazel	nZedff
~mañana	eedigf
~mba	ifedhd
~md	edifff
~me	thabWg
~mean	kVhcbo
~means	taZhbY
~meant	abchin
~meanti	iflZgZ
~meanwh	gmdZee
~measur	ecdlgd
~mechat	Znefee
~media	bkdhee
~medica	YhVtcc
~meet	apSuYZ
~meetin	eZkkha
~meets	YzWbbW
~megan	hgdehc
~melts	gbfecl
~member	Zwbbcc
~memory	Uocden
~mentio	mWegZm
~mentor	Vfghfk
~mercha	dgmbcf
~merger	YplccU
~meridi	dcbepd
~merrid	hmcbee
~mess	Zbbtae
~messag	mWwWZa
~messen	gicale
~met	kicWbl
~metres	bghkdd
~metrop	dkeefe
~microp	blbkdd
~mid	gghddf
~might	ebkghe
~migrat	djmbbb
~mihi	jcehce
~mikkel	lefcib
~milest	egdlde
~millio	necfea
~mince	dichee
~mind	hdhdlX
~minds	dqadca
~mine	vccgaV
~mini	deeTtf
~minimu	eqcZec
~minist	Vsbccj
~mins	dkccpV
~minute	QegyZb
~miramo	brbdec
~missed	eZpbee
~missin	cidhdh
~mistak	aVuYmY
~mixed	bgZllb
~mncs	clcefe
~mo	efeehf
~model	emjbca
~modell	ecmdgb
~modera	ifihcZ
~module	aqeadf
~moin	hedcld
~molly	kbegee
~moment	cTmxaV
~money	LnobpY
~monsie	doccee
~month	qZchYh
~monthl	oieZbc
~months	bnecef
~moon	bqcede
~morato	dZpefc
~more	fhcoUh
~morgan	idgcid
~mornin	mhWfZg
~mortga	cmYdkd
~most	Xesccc
~mounta	hiecff
~move	aTklpY
~moved	alRlcj
~moveme	djeeff
~moves	Xtfaca
~moving	hhdabk
~moyo	ihefdd
~mr	nacghb
~mrs	coYidc
~ms	feejef
~msc	ciehff
~msk	blgeee
~much	YZfqgh
~muckin	bkfffe
~muddle	keedee
~multit	cWkmee
~mum	dblajd
~musica	eaecmf
~must	pTakbk
~mx	eeblef
~my	iVjefi
~myself	kdddja
~myster	fdgjee
~n	fhdjec
~nag	cneedd
~naledi	hcjdgc
~name	kfZlca
~named	XybcdZ
~namely	jfbgdf
~names	vcZiYY
~nanny	mkcbbd
~nation	ccewXY
~natura	pdVddc
~nay	gdeiff
~nda	dldgde
~ndlovu	eefjdf
~near	YlXmbh
~nearer	fldcbj
~nearly	dddenc
~need	WqgiZc
~needed	ckiYdh
~needin	ebeden
~needs	Xmclec
~negati	nUaidi
~neighb	lfiYde
~neithe	qlcZbX
~nephew	eidfeh
~nervou	hZcjcl
~networ	edckZl
~never	fiTibl
~new	fT3UhZ
~news	ehbbnd
~newsle	eejdge
~next	RdkYis
~ngo	fncdec
~ngos	egdide
~ngā	fddfel
~nia	hdfehe
~niall	edbeem
~nice	iWpdcc
~nicely	chbgjf
~nick	fchhdg
~night	ifjfZd
~nights	gfhdee
~nimbus	eoecbd
~nina	deakie
~nine	gghddf
~nneka	eeiffe
~no	rjdiXT
~noah	eiajee
~nobody	ducZdY
~nod	ddcend
~nomine	idffff
~non	iieded
~none	kjakcW
~noneth	cTXctl
~nor	dkidcd
~noreen	cleefe
~normal	earZac
~northl	gWbrfe
~not	qcchfY
~notari	geedie
~note	dpXidb
~noted	cobYhd
~notes	YmYUbw
~nothin	5jZYfF
~notice	cPrYxY
~notifi	fkcXdl
~notify	dWmfek
~novemb	gcffhg
~now	WgUqnf
~nowick	hidede
~nric	ddbode
~nuala	cmadic
~nudged	cZdecr
~number	dpakTe
~numeri	iSctbc
~nurse	kZejed
~oakfie	Vldenc
~object	pXbhbf
~oblige	acYrhb
~observ	fgggde
~occasi	iidhea
~occupa	bdogdb
~occurs	hfdehe
~odd	eddhej
~of	fjajde
~ofc	fjdeed
~off	jdYikc
~offer	spYjMc
~offere	hcmtRZ
~offers	hakefd
~office	hebbkh
~offici	Ziahel
~oh	hcbjbj
~ok	Tfioha
~okafor	pTZmka
~okay	XXalpd
~ola	eddhei
~old	cahlah
~older	eeeffi
~ollie	dYhkdj
~omar	eddkdg
~ommmed	ggekae
~on	obgeae
~onboar	ddmbef
~once	emccia
~oncolo	cpeZee
~one	juaUZg
~ones	hmXagf
~online	Xjoead
~only	UjdpWj
~onsite	aneefe
~open	ZNuhan
~opened	ekcake
~openin	bbdehn
~opens	UiiSWz
~opera	fdfjef
~operat	ivXWZa
~opinio	ckfeff
~opport	dhbeej
~opted	eeeffj
~optici	ajdiee
~or	uckcaW
~oranmo	iidded
~order	UZuYna
~org	ceecnd
~organi	nZhfdc
~orient	egiede
~origin	gUQnhp
~orourk	ecdned
~orthod	dcakcm
~osei	eabdrc
~ostrav	dfeief
~other	iibfbg
~others	fjXWli
~otherw	Onnfgd
~ought	igabdl
~our	ocbZnb
~ours	Wmidfe
~out	ehbjee
~outcom	scaccc
~outgoi	dkeeee
~outlet	gYndee
~outsid	hcegei
~outsta	eddkdg
~oven	occccc
~over	Ybpgeg
~overla	eddiei
~overle	idehdf
~overlo	foeYee
~overqu	alncaU
~overwh	leddee
~own	ejPcjn
~owned	dZccml
~owner	gidTfl
~owners	jbicff
~oyin	dobbee
~p	hXodlW
~pack	aockWe
~packag	dhdVre
~packet	edegbl
~page	gUkolR
~pager	dWlccl
~pages	baepee
~paid	ekbbck
~pairin	cedlee
~pan	djjebc
~panel	lqRYja
~pantry	eddjge
~paolo	kffbee
~papada	eVuXdi
~paper	ZihcoZ
~papers	aqVhdh
~paperw	dfdelf
~parade	jZmaed
~parall	bdneef
~parame	ddemcf
~parent	dieehd
~parish	ndecdf
~park	didaoc
~parked	bVticZ
~parkin	iYmmZY
~parks	cbeene
~parlia	kceefe
~part	ZkWihh
~parted	jecdgh
~partic	gRriiW
~partne	rqUZYU
~parts	aYokae
~party	oUdedl
~pass	dcjigb
~passed	0VjRZe
~passes	qjffTX
~passin	ZXucbd
~passio	eieeef
~passpo	Ypbidd
~passwo	egfhed
~past	yUeZfW
~pastry	ichaei
~patern	ggefff
~patien	mdXebl
~patrol	eddjge
~patter	dimZed
~paul	Zejedj
~paulin	cnceee
~paused	abqcde
~paws	ekZbdk
~pay	pWgbhd
~paymen	daneee
~paysli	ffehef
~pcc	Ynffee
~peace	Xqbkca
~peak	idaife
~peel	eeefhg
~penang	mahcee
~pensio	hboZee
~people	rejRZd
~per	kbkVfi
~perfor	kcbgid
~period	jXiegg
~peripa	aWphde
~perm	ejchde
~perman	fjalcc
~permis	jaeked
~permit	bqgcbb
~persis	cfpaec
~person	eqgcfT
~perth	fcmgfa
~petal	cXgWkq
~petren	eodcce
~pflege	haiela
~pgce	YZlmde
~pharma	cnhceb
~phd	digeef
~philip	edqeeY
~phone	xXggTd
~phoned	tbacfb
~phones	wfSbbb
~phonin	nadeee
~photo	hZhlcc
~photog	Zapfee
~photos	dbegel
~physio	gdfcje
~pi	eXelek
~pick	apmZXb
~picked	bziPRg
~picker	fddfel
~pickin	bifide
~picks	arifZU
~pictur	djdgfd
~pie	mfbdde
~piece	chcjfe
~pier	oZcdee
~pierog	hfdjce
~pies	dicjee
~pigs	jfZcmc
~pike	kfcdee
~pile	Zqdded
~pilot	ebkfeh
~pin	eicdej
~ping	edfkfe
~pinned	gWkeck
~piotr	hfhdde
~piraeu	Utddee
~pitch	nZedhe
~pivots	eXeoff
~pixelm	ehehee
~pizzai	adsadd
~place	urWbRY
~placed	ieefef
~placeh	Yngcee
~placem	nacefe
~places	feeeej
~plains	geZjdg
~plan	gecmbb
~planne	gjdeee
~plans	ihgfdc
~plates	eedkde
~platfo	gVlgci
~platin	jgfcfe
~play	ocXoXb
~pleasa	gheibe
~please	eciVfp
~plume	iffeee
~poache	lageef
~podcas	doZehb
~point	aYbfmp
~pointe	enfcde
~points	eeddgj
~poke	jkaddd
~policy	dlcege
~pool	iahXdn
~pop	bnjXgd
~por	fcaqdc
~port	diffff
~portal	hiXnbd
~porter	fjkcZd
~portfo	gddmbd
~porto	fgdjde
~positi	ggsfXV
~possib	daW2bW
~post	iidndV
~postag	kcdgfe
~postco	edhhef
~postdo	kZdiff
~posted	bMmabx
~postin	bVngYl
~posts	degaXr
~potent	jidded
~poultr	fgefff
~pound	eYmjeb
~practi	lVgndX
~prayer	dgdfal
~precis	cjdbek
~predic	dldefe
~prefer	bWohmW
~premis	hiffdc
~prepai	egegff
~prepar	kYdici
~presen	gTmkde
~preser	aoedef
~presid	dZefne
~press	SZluXd
~presse	qYddfe
~pressi	kbfdgf
~pressu	gegfff
~preten	dncefc
~previo	dacllc
~pricin	fkeedd
~prif	nlbdbX
~primar	cgeled
~princi	chfebk
~print	ZfjXlg
~printe	kdedef
~prior	eeclee
~priori	dkceeg
~priti	docded
~privat	ekdeef
~priya	kdemXa
~probab	mYdcpY
~probat	Sccpdk
~proble	YVirga
~proced	jhfbdd
~procee	Zgjfdh
~proces	cYueba
~procur	doagcd
~produc	lcfcbi
~profes	eecgje
~profil	qodTbX
~progra	jajgcd
~progre	WpcleZ
~projec	cjYieh
~promis	bdackn
~prone	eeffei
~proof	eecjid
~proofs	hheeee
~proper	eojaaZ
~propos	imWhcc
~protec	eddeme
~proud	gbbhgj
~provid	edfjge
~provis	ccecmg
~psycho	eWtdba
~pte	hceaem
~public	bjdald
~publis	bmYdjg
~pulled	ecgcdm
~pupil	hdidff
~purcha	bpdbee
~purpos	egjeed
~push	bcehkf
~pushed	acdpde
~put	hdUmie
~puts	cgedke
~puzzle	ebdcgn
~pvg	edcdhk
~qualif	Z5RRcg
~qualit	keeffc
~quarte	kgYfdh
~quay	bodeed
~quenti	blffff
~querie	idmVid
~query	eehfff
~questi	jbieed
~queue	bgfkee
~quick	tcOmXg
~quid	fkeded
~quiet	bpbeag
~quite	Zpedee
~quiz	eboaef
~quote	dZekei
~r	idXqdc
~r2	hheefe
~r38	icieed
~rachel	cacicn
~rafael	dhcZqb
~rail	kbkdcc
~railwa	hcgghc
~raise	bodbge
~raised	afiake
~rang	feeldd
~range	iZdlee
~ranked	oiddbY
~rankin	fZfdnf
~rapids	acahpa
~rate	bZjfig
~rated	clhcec
~rather	XReuqX
~ratifi	gkddee
~rating	diegfe
~re	abccds
~reach	Sbufec
~reache	WrTncf
~read	WjarmV
~readin	bRoSpm
~readme	Xgglgb
~reads	yVjZdY
~readve	iWqedb
~ready	P1Qoac
~real	VggmmY
~realis	brVldX
~really	ddZshX
~reappl	iejeeb
~reason	hffldZ
~reassu	ibeefi
~recap	iadjef
~receip	lfYbek
~receiv	ZuXbjb
~recent	edekff
~recept	hibadj
~recipe	nXdcdl
~reckon	jlbXdi
~recogn	efheef
~recomm	qZjeZb
~reconv	ekceef
~record	cYUpZm
~recove	mafeee
~recrui	iWqeac
~recrut	cdneed
~reduct	geieee
~refere	gqMepW
~reflec	ajfffi
~refund	bsdYcc
~refusa	rYSabn
~refuse	gibfeg
~regard	ocbddg
~region	iUqlXc
~regist	NrYfmg
~regret	hddeei
~regula	cicncc
~rehab	ejeede
~rehear	gkbfed
~reinsu	eideeg
~reject	cepZjX
~relati	ikcddd
~relax	egjcfe
~releas	hggagc
~reliab	dXdkel
~reliev	almccb
~religi	kXbsac
~reloca	WmYngc
~remain	kcUden
~remind	djheec
~remote	gbbjfi
~remove	fecffj
~renewe	fkgffb
~reno	fhjddb
~renova	ddfeld
~reopen	XR3bdY
~reorg	eVrefd
~repair	jgXddk
~repeat	cemcee
~replac	biedld
~replie	mjYfbc
~reply	kcicmT
~report	YeirdY
~repres	bZkgek
~req	hehdde
~reqs	Yqebee
~reques	ahrXec
~requir	ZwafYc
~resche	Zmiced
~resear	djeefe
~reserv	cbaqkY
~reside	Tejdgl
~resign	jgedde
~resolv	ahqddZ
~resour	hdclde
~respec	ebdnef
~respon	guViaW
~rest	ffhefe
~restar	bQ0idX
~restfu	bTohjc
~restru	eZmffe
~resubm	bZindd
~result	nhTgah
~resume	bXrefc
~retail	cedndd
~retire	bljddd
~retiri	dckjdc
~retry	ikcecc
~return	Xgigeh
~revali	bcbnhe
~revenu	bfmZdh
~revert	YmXndc
~review	ierWca
~revise	jbeffh
~reward	chlddc
~rewatc	Zoeeee
~rf	egeeeh
~rhetor	dejfee
~rhian	ejfefd
~rhys	kedefe
~ride	eddcdm
~rigger	amYfkd
~right	jjRgrT
~rigoro	hdidhb
~ring	rWefVl
~ringin	iSqXbk
~rings	kkbhaU
~rise	dedlee
~river	ejdfef
~rly	jdfffe
~road	dlghcb
~roadho	hhgZdj
~roads	dkdffe
~roaste	kZeief
~rob	uNiijU
~robyn	hgcakd
~role	Zihhbg
~roles	daqdec
~romero	ecmffb
~roof	fjfeee
~roofto	dkdiae
~room	Zkdobb
~rooyen	hfeeff
~roster	hdeiee
~rota	ecdbpe
~rotary	dfealf
~rotati	VdtVjd
~roughl	kaffff
~round	lsgZVU
~rounde	aejcmb
~rounds	dZlldb
~route	biYkak
~routin	ddbmhc
~row	cnYmcb
~rowan	ccbrcd
~rowant	libbec
~roya	egdfkd
~rubén	emcibc
~rule	iiddec
~ruled	dWwddY
~rules	cYoldZ
~ruling	danffd
~rumour	ihdfde
~run	ehgqXY
~rung	rYpXbX
~runnin	QYjqiY
~runs	glYjcd
~rural	deekef
~rush	hgeefe
~rust	aidcem
~ruth	ZxVcdd
~s	kjQnfW
~saas	oadfde
~safe	iXuadY
~safer	gkbeef
~said	gXWjll
~salary	aYljhb
~sales	ehhcgd
~salon	jbfdhf
~saltbo	eedlec
~saludo	akehee
~salute	ieedhe
~same	mQbjZs
~samir	ebheje
~sample	eXRsgl
~sancti	dleeee
~sander	dkeeed
~santa	deekef
~sara	fecjhe
~sat	pbUoYf
~satisf	dcheje
~saturd	Yhfibj
~saw	ZTlkig
~say	hoVarV
~saying	fmWdid
~says	Y0mZTU
~scale	cjdXne
~scaled	ihcefe
~scan	iiedde
~scanni	ckfffe
~scans	eiefee
~scared	hcfffh
~scarf	ebmeee
~scenar	emacak
~scenes	gdkdee
~scent	gddeej
~schedu	Xcmjdc
~schola	fgffff
~school	hjhhaY
~schreu	cgeblf
~schull	dmdecf
~schäfe	kZqYcc
~scient	egdeje
~scope	bYdfin
~scoped	ehidee
~score	fwZPcg
~scorec	bddggk
~scored	fcmeeb
~scores	gnbbec
~scorin	eceemc
~scotla	eddndd
~scrapp	cliffZ
~scream	cckege
~screen	XjauYc
~script	edndbc
~seaman	pZfced
~search	Ymjcdf
~seasic	ejdfee
~season	fcaefn
~seat	pXkNgm
~seats	cjcael
~sec	effhff
~second	mrWPcl
~secret	epbfcZ
~sectio	WYqgee
~securi	eciied
~see	ellVdf
~seeing	cbldei
~seem	bqdcde
~seemed	babikj
~seen	YyVhbb
~select	Z/QNYa
~self	ffdeif
~selfie	gkefea
~sell	gcidcj
~semana	ddmgce
~semest	gddaem
~semina	dVhmbj
~send	YhVrcg
~sendin	iVkmdb
~sends	hkbdde
~senior	grYZag
~sense	fbhefj
~sensor	YTqfkf
~sent	ccmoXY
~separa	ldagff
~septem	heffff
~sergey	dWdemk
~series	dhkded
~seriou	ceVwYd
~servan	bfidje
~serve	iefeff
~served	cimhbY
~server	iabdnd
~sessio	cfieci
~set	Yqadhd
~settin	cVtgca
~settle	nmlXVW
~sex	ecnced
~sexual	lcdgef
~shadow	ecchhh
~shall	QpjRzT
~shame	jdkddd
~share	kdVnfb
~shared	keiddb
~shareh	ihdcef
~shares	dedlee
~sharin	dhddej
~sharon	dieffe
~shaz	canfee
~she	Z5VcdZ
~sheare	efeife
~sheet	Xradch
~sheets	dbclcl
~shelve	dhhieb
~shift	mdiadb
~shifts	bgbdik
~ship	enaeee
~shippe	gZkejb
~shoot	Zlddje
~shop	pYlbdY
~shoppi	fachkd
~short	WZwgba
~shortl	ouaLYb
~shots	nZdhde
~should	ZodaXo
~shout	jmSadj
~show	ZoSoce
~showed	fdbpcc
~showin	dabpbe
~shreya	ddjdhe
~shrugs	kfdeee
~shut	uhVgbW
~shutdo	ccZqcg
~shuts	oVclZg
~sick	hagkce
~side	gfcYil
~sides	oZdgbd
~sift	ercYec
~sighti	dhffff
~sign	UmqaeZ
~signal	Zvbccd
~signat	Zeefne
~signed	brZggY
~signin	dYncjd
~signor	cichdh
~signs	bqaakY
~silenc	lbPheo
~silent	imYica
~silva	eXqefd
~simila	cZceer
~simple	hiceef
~simply	gcihgb
~simula	bniYcc
~since	hVefhm
~sincer	eickcc
~siobha	heeehe
~sir	cciija
~sister	UWjlod
~sit	djfjdb
~site	Vfirbb
~sithol	eqdbca
~sits	Zrahdc
~sittin	dZanig
~situat	bcfjej
~six	ifXijb
~size	Ujfmba
~ska	ejeeee
~skarvi	eceeel
~sketch	dfgYij
~skies	ehdekc
~skille	ejeeee
~skills	ayXbeY
~skip	Wpdfff
~skippe	heffff
~skippi	kiedad
~sky	nbeeee
~sleep	ubZfab
~sleeps	dgdkde
~slide	efeejd
~slides	eedelf
~slip	gkbjba
~slot	ikZfZg
~slow	cmdhbd
~small	bhjecg
~smiled	efmdbe
~smoke	encded
~smokin	fffegf
~sniff	djcjec
~sniffi	ggeeff
~snow	ebleee
~so	dWfumS
~social	hgeeff
~sofia	ccndee
~soft	gjdeee
~softwa	gXXncn
~sold	gbpcab
~soluti	bkcgak
~solène	fgehef
~some	UzfUZe
~somebo	S0hZab
~someon	mngYWa
~someth	VrcWep
~someti	nbddee
~somewh	Yggamh
~sons	eZenff
~soon	esWhca
~sooner	hVafbs
~soooo	fdddnc
~sorry	kdgXam
~sort	gdldiY
~sorte	ibeeei
~sorted	mfpSeV
~soul	dmbffe
~sound	eddned
~soundi	jgdfgc
~sounds	eedmde
~sous	bfbden
~southa	ehehee
~southe	edgdif
~space	hacecn
~spare	caglgd
~speak	asYigX
~speake	cfcmcg
~speaki	ffbfgi
~speaks	Zgnbed
~specia	dWoZjh
~specif	daXllh
~specul	gYlide
~speech	eeejef
~speed	Ymadld
~spend	eeekee
~spendi	ebmefd
~spends	fcjgfc
~spent	cubWbd
~spirit	coceed
~splice	jjddbe
~split	bfeele
~spoke	dXaano
~spoken	T6bZYY
~sponso	agdkhd
~sports	Zmheed
~spot	dsYbea
~spread	egZkff
~spring	aThdoj
~sprint	ecfeek
~squad	jalded
~sri	gfcdhh
~staff	eehdlZ
~staffi	cmfdfe
~staffr	efZpfZ
~stage	b3gVYT
~stalls	jieebe
~stand	UjcmmX
~standa	drcVcg
~standi	dZicgl
~stands	dbrZfb
~stars	ejeeef
~start	ZW0dda
~starte	imedZc
~starti	chcYkj
~starts	XVzfbZ
~statem	dYcqed
~statio	dnddfd
~status	S5SccY
~stavro	ecibej
~stay	qSpiTb
~stayed	elZeeh
~stayin	feocda
~stays	kpgbWV
~stcw	dmgcec
~step	kebhlX
~steps	iXneee
~steven	bbmgde
~stewar	bidffj
~sticke	ddgfbk
~stickl	labjee
~still	VFgzpi
~stinks	dgjefd
~stint	Wnheee
~stoked	canjad
~stokes	eYeeas
~stop	mcaege
~stoppe	ejjWkb
~stops	cohiZX
~store	eYkeld
~story	inbcXh
~straig	hfbfXm
~strang	cpccdd
~street	dkibee
~streng	aqdbdb
~stress	gmeacf
~stretc	ibXldi
~strict	Wrdced
~strike	Xcqibe
~strong	Yraedf
~struct	rchccX
~stuart	diZbcp
~stuck	dTmgna
~studen	eXfkjc
~studio	fgfgfe
~stuttg	dcdeco
~subjec	dqYeeb
~submit	jZZocd
~subscr	jaelbe
~subsid	iZdpae
~succee	dceoce
~succes	ukcYXT
~such	bcscad
~suffer	lWelde
~suffic	flbeee
~sugges	hbbsba
~suit	XYbumU
~suitab	TvYcbf
~suited	didael
~suits	PXW8ia
~summar	dZUhcu
~summer	dfaYes
~sunday	bgYmbj
~sundia	bqcbde
~sunil	kdeeef
~sunita	bfmeee
~sunshi	Xbjeod
~superi	Wakgne
~superv	ebbcqc
~suppli	ceecki
~supply	ebfhek
~suppor	kcZheh
~suppos	bcedgm
~sure	Xfjmbf
~survey	nZdbgg
~surviv	iYoecc
~swell	deiddj
~swim	bXbhsd
~swimwe	Zjkdde
~swindo	fbcjhe
~swing	lXcnce
~switch	cWldhj
~sworn	idfefe
~syllab	fenfeY
~sympos	ffclce
~syndic	jgfaid
~system	debpde
~table	mbfgXj
~tacho	bYqXld
~take	ejUc2R
~taken	UljcVn
~takeov	cajlfd
~takes	lpXUYj
~taking	bZiSzY
~talent	iecdei
~talk	Mbelnl
~talked	WsUcZq
~talkin	epebcb
~talks	atVgfc
~tane	gWeoee
~tanish	hhiccd
~tap	aZrbee
~tape	hbdfek
~taproo	ddahem
~tarran	eefldc
~task	fsbXdd
~taster	rVbjde
~taught	jedieb
~tax	Zedjlb
~tea	fjjdbc
~teache	jggYjc
~teachi	ddddem
~team	lccfeg
~teamma	mZaldd
~teams	cueTed
~techni	lbeggb
~techno	eddgdk
~teleph	eeiefe
~tell	nfWifb
~teller	iakfed
~tellin	avadeX
~tells	rdTYnZ
~ten	qcZjYe
~tender	joahbX
~tenure	fkeiYf
~term	ddfcfk
~termin	iedeeh
~terms	WbgbzW
~terns	pZceee
~terrac	gekTlf
~terrib	djciee
~territ	bklZWl
~tessal	jVddjk
~test	hpLZXq
~testim	encbed
~text	hfgbeg
~texts	Xqcdfe
~than	oZbkeZ
~thank	fUjamh
~thanks	eWledk
~that	fgikdY
~thaw	ZSxdcd
~thaws	XI/cca
~the	ijfdea
~theatr	gleeea
~their	bqjYiU
~them	WyZgbb
~themse	jgfefb
~then	YvcZmV
~therap	drcWee
~there	hsjYYa
~therei	gbbcne
~these	YigmhX
~they	lyiUXX
~thing	Zalgje
~things	bdufXX
~think	jihTeg
~thinki	YyXdac
~thinks	bvZaca
~third	amSifj
~thirty	dgdWlk
~this	XVnihi
~thomas	ficdei
~thorou	hgdehc
~those	fnibeT
~though	cpQkdc
~three	byXceV
~throug	nrYTZg
~throwi	dccfki
~thumbs	ikccdd
~thursd	eejWne
~tia	ehegee
~tiding	nddedd
~tied	fUpjbc
~tight	felbfe
~til	geffff
~tile	mfcede
~till	pVgcdi
~tim	hdeiee
~timber	efhgdf
~time	jbkhab
~timeli	dhheee
~timer	acbZdq
~times	bqZbka
~timesh	ecnbde
~timeta	ccpbed
~timing	djVqbc
~tiny	keeiae
~tinyst	clfdef
~tips	ZtbVch
~tired	kedfee
~title	hkYkcc
~to	jgdeef
~toast	ejdfff
~tobias	egande
~toddle	geecej
~toe	ibecke
~togeth	fsYcWg
~told	XuQUhr
~tomasz	jeeefe
~tonner	eipYbb
~tony	bihhec
~too	hXUykV
~took	edbcpd
~toolin	fgffff
~top	begfbk
~topic	eddlef
~tops	idehee
~toront	hVoffe
~touch	iafejh
~touche	ZXmmdd
~tought	cjefee
~tour	aiTYkq
~toward	aibadp
~town	XaYsel
~towns	gbkgfb
~tp	lYjcai
~tracey	akcjde
~track	lkZbde
~train	ldbbWq
~traine	hfVfYq
~traini	adbpec
~tram	epdgYd
~tramwa	dkefee
~transc	eXZvcd
~transp	sQYjnZ
~travel	bnVncb
~treasu	fifdef
~treat	hccnce
~treatm	eeeeke
~trelli	hhdeee
~trembl	hcjdgc
~triage	fjedef
~trial	YbdtYg
~trip	cknbad
~troubl	YYhsbc
~truck	ebkgfe
~true	fYZnbm
~trust	caYlnd
~truste	pjadZb
~try	ZTbnVv
~tuesda	ggicdd
~tunde	bbrYee
~tunnel	cabcgp
~turn	XskWiY
~turned	hZXgas
~turnin	jfefed
~turns	fvhdWS
~tutors	vUdgcc
~twenty	ccamjc
~twice	fbjffg
~two	UoPrVp
~twos	dZoeed
~typing	dafqcb
~u14s	fheefe
~u9s	dehedh
~ull	jdeeff
~umbrel	bjeiee
~una	cfaoee
~unable	fjZaoa
~unclea	eQslfY
~uncond	feedje
~under	Wckdil
~underg	ddbode
~unders	gUoahg
~undert	YoZbbn
~unexpe	damYdm
~unfort	feeebm
~unfree	dWtceb
~unfroz	eYofff
~unhapp	jbidee
~uni	sbdYed
~unit	zOkjaU
~units	egajid
~univer	fdffgh
~unless	eeigee
~unlimi	TuiddZ
~unpack	focdeb
~unpaus	ebpbda
~unplea	qbdYhe
~unsucc	yhWjXL
~until	qTcamd
~up	bekYfm
~update	ijUpaZ
~upload	YYgnjZ
~upon	bWjifj
~upsett	ocdcde
~urgent	devWbb
~url	eWqfbc
~us	kadekc
~use	iidaWl
~used	ceoWck
~useful	iebhff
~useles	cYlcel
~userna	effife
~using	dgkede
~usual	ekajeb
~usuall	dkefee
~utilit	aneeff
~utmost	lddeee
~utrech	ZZnfZm
~v	igdeee
~vacanc	YktXXZ
~vacant	ecceen
~vacati	okbZab
~valley	dicefi
~value	jhdedc
~van	mWccco
~vendor	Xnmfaa
~venkat	bjbcmd
~ventil	hZleed
~verbal	fefefi
~verdic	nYZajj
~verger	Tqkbdd
~versio	qaZgbc
~very	VndXik
~vessel	WmmlVY
~vestin	mbccal
~vestry	ifcdck
~vetera	iXeklX
~via	fjdgfc
~vice	aqeccc
~video	Yjilcb
~vienna	bmeeee
~view	bohadd
~vikram	hacdii
~villan	dchedk
~vincen	kglWce
~visa	bihicd
~visas	fefief
~visibl	jjheZb
~vision	ekZZdn
~visit	ibpZdd
~visiti	ccodfb
~visito	khdedc
~visser	ffWblk
~vitae	hfcjde
~vogel	cmeded
~voice	ehegee
~volume	tWhbhV
~volunt	XXvZbk
~vote	lkaZbf
~voted	mYfeak
~votes	tWcbde
~vp	kZnecb
~wait	lSuVef
~waitin	oUYhij
~walk	gYjgic
~walkin	dgedje
~walkth	djehce
~wanjir	Yckmee
~want	VWcXzo
~wanted	pdXYjf
~wantin	idffef
~wants	e0WSjU
~warden	Whdode
~wardro	hhdbjc
~wareho	heffff
~warm	ajdcld
~warmly	eZdndg
~warnin	fbifid
~wary	ekdeed
~was	cagckj
~waste	dlchdd
~watch	oNjbZs
~water	ffpbda
~way	jonYUV
~wayne	eclefe
~we	hqdbZd
~wear	baYerg
~websit	dfibid
~wednes	jbehff
~week	comXZb
~weeken	cdceoe
~weeks	cacmdk
~weep	cmdfee
~weigh	kcdfff
~weighe	bpdaee
~weight	ihcefe
~welcom	caYYht
~welfar	ednedc
~well	jqLkZd
~welsh	dfeefk
~went	aTqafm
~were	WpbiWm
~west	Zmcjdd
~wether	cklbeb
~what	fhmVie
~whatev	dZlife
~whatsa	hjecee
~when	cmofXX
~whenev	eigeee
~where	QdweYh
~whethe	gZhlfa
~which	lVR0Ug
~while	Rghnbk
~white	dkdeff
~whitne	ehhdee
~who	qTfffg
~whole	hgieVi
~whom	afcjck
~whose	ebegmd
~why	iVfVYx
~wide	ffeeie
~wife	ZYimkb
~will	dnfZlZ
~willin	YWbzcb
~willow	adcoge
~win	Vogjcd
~window	jUlSoi
~winds	aobied
~wine	gdhdeh
~wing	ncdcdf
~winner	fkXchj
~winter	kkXbdh
~wish	XYdgkp
~wishes	dsYbcY
~with	jgdifZ
~withdr	hWmmfV
~within	/HcZfR
~withou	rbSfjb
~woman	qeYccZ
~women	aboeee
~won	kmXafd
~wonder	mZkbcd
~word	xRlYfa
~words	mhZfdb
~work	fXkqUg
~worked	Xrgdcd
~worker	hfeffe
~workfo	iZbdbp
~workin	eYhlhc
~worklo	hcffeh
~works	ZZYwiW
~worksh	dccrbd
~worrie	cdbmhe
~worry	fkefdb
~worst	hddiee
~worth	hkVcdk
~would	aabkjj
~wrap	endeec
~wrappe	efcoeZ
~wrist	bheadn
~write	ieklYX
~writes	ngZcib
~writin	nMUren
~writte	tgPaic
~wrong	aWfXfv
~wrote	dZarbk
~x	flefaf
~xolani	fjdeee
~xx	kqZYcc
~yard	efigde
~yasmin	fchhbi
~year	ddnidX
~years	dZcpja
~yes	kfTdra
~yet	cgZoiZ
~you	hadhif
~young	baqcae
~youngs	alZhid
~your	egefjc
~yours	1YSdZg
~yourse	ZWmXtU
~youth	feeiee
~zainab	ceobcd
~zestfu	pVXZmi
~zoe	bnddde
~zone	ebkfef
~zoom	gdehef
~élodie	Zicdii
à	camijY
éclair	dbfekg
élodie	gYiqcX
élodie .	bZgpiZ
östers	YmaoiV
überle	lfbZck
️	hbfgdh
`;
