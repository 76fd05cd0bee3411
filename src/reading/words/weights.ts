// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.54, 0.81, 1.15, -0.36, -0.67, -0.38];

export const WEIGHTS = `
!#	eXccip
!'s	hiOghm
!.	bnccam
!;	rhbbZe
!?	XVWvqd
!@d	ppVegV
!@p	0YbbhV
!@s	XlTyZb
!@t	ehcleb
!a	cledeg
!aarhus	ebahdn
!abdul	dqcccd
!abdulr	egdcdl
!abe	bfcmec
!abilit	egefff
!able	YndWbr
!about	eU2ddX
!above	dZedcq
!academ	cnYdcj
!accent	feddel
!accept	fTjkdi
!access	Ueqbei
!accomm	Xidafm
!accoun	hRjjZm
!accred	ficbfj
!achebe	ebeeem
!achiev	hddkag
!achter	dkacbm
!acknow	diXbgk
!across	feeegh
!act	egejdd
!action	UlySdQ
!active	eWoeee
!actual	daicii
!ad	mccjbb
!adapt	ebklcY
!add	bgcacp
!adding	cUhfbr
!additi	haneeb
!addres	Whigge
!adjust	jamdjV
!admin	dngcfc
!admini	gblebf
!admit	aWWeiv
!admitt	aRYSa9
!adopte	dbleeg
!adrian	jdZZhm
!advanc	hbWhem
!advert	YUsigb
!advise	eanfeb
!affect	WbulZT
!afraid	jhVbao
!afresh	ebdkeh
!afrika	dblhdd
!after	eUhhdo
!aftern	dbjdkd
!afterw	jakcef
!again	ieVXfr
!agains	hejcpU
!age	eeleec
!agency	icahoX
!agenda	bmnccX
!ages	eeXdof
!agree	iwcTgT
!agreea	ebnccg
!agreed	e4UkPU
!agreei	Ylekdd
!agreem	dgeeej
!ahead	VeffXs
!ai	heegfe
!aide	kYlced
!airlin	gakdch
!alaaf	fegeid
!alan	giefed
!alarme	jgYjgb
!alas	bkZdjg
!alasda	ddejdg
!alejan	bZckem
!alerts	ffjffc
!aligne	fdeefj
!alike	pcdecb
!aline	kkabiZ
!alison	hfahef
!all	dpdiaa
!allow	fneade
!allowa	edcoeb
!allowe	iYijcf
!allows	jgcfde
!aloha	ecefjg
!alone	Zqgeab
!along	ddkWco
!alread	ZVbbgw
!also	xRhaaf
!alter	ebcdcq
!altern	Yebncl
!althou	eggege
!altoge	edlcee
!alumni	edleed
!alvare	handbe
!always	cnZccj
!am	behcgk
!amara	qccbdd
!amaya	ghcegg
!among	WPaXZ/
!an	dlYhVo
!ana	jibica
!analys	fjdahg
!and	bpbddg
!animal	ddljda
!anna	afbchn
!anneke	aZasdd
!announ	WsTjkZ
!annull	bVncan
!anothe	ZudWhb
!answer	R0pfbN
!antici	eedbpc
!antune	dYdoZm
!any	WjqWbl
!anybod	cbpfaf
!anymor	XdhdYs
!anyone	beialf
!anythi	jskZaV
!anyway	hedelb
!anywhe	pkhbYY
!aoife	edcdfl
!apartm	ficeeh
!apolog	hcUlna
!app	ecjjec
!appare	XYadfw
!appeal	WXhVju
!appear	eVaahv
!applic	aTucYn
!applie	ZZ0hnH
!apply	dUldel
!applyi	cckabn
!appoin	QbhjT1
!apprec	bhehfg
!appren	bZYVZ1
!approa	ebcpdd
!approv	dtfVVh
!apps	heaemc
!april	gdgZlf
!aptitu	fcffig
!aquari	hfZgkc
!aramin	hjeeec
!archit	cncefd
!archiv	dYneeh
!are	ifXipW
!arises	edlddf
!around	XncZZp
!arrang	dedeek
!arrive	cYkrZa
!articl	lbjdcc
!as	anjcVk
!ashgro	ibilYe
!ask	ctoXdS
!asked	coiigR
!asking	ckbYcn
!asks	bbnedf
!assess	fYYeio
!assist	bSYclu
!associ	deedbo
!assume	clchdd
!astrid	ddaihh
!astrol	amdjdb
!at	dkhcah
!ats	bleeef
!attach	YijiVh
!attain	ceedem
!attemp	qbdgdZ
!attend	jTjYgl
!aubrac	eZdeeo
!auditi	fhafbk
!audito	fViqcZ
!auréli	fjedee
!author	gUYnkh
!auto	gbedem
!automa	efcbfn
!availa	XOnhbp
!availi	iaadnd
!award	dZceeq
!awarde	ghbjbf
!awardi	ibdmcc
!aware	ceeeel
!away	kdikbY
!awkwar	beleee
!b	hZZnah
!b1	efdeek
!b2b	kThYjl
!baby	dbdddo
!back	WWdrem
!backen	dbckdk
!bad	fudZgT
!badge	dhaedm
!badger	eZlddi
!balanc	ebZenh
!ballot	edbfem
!band	fbbhem
!bank	Upbjee
!baptis	bcbeep
!bar	jbUkih
!barbac	mibeea
!barist	jbddla
!barry	fbdiam
!basis	fgffef
!batch	eiefef
!be	Zcecax
!bea	ebdddp
!bear	ccYgim
!bearer	fedihe
!bearin	edmdfc
!beat	cXSZqr
!beater	fhgeee
!beatin	edecme
!beauti	cZcder
!becaus	bldWap
!becca	qbZjcc
!become	WVhXkr
!becomi	cqYdhd
!been	ixZYac
!beer	ecbgdl
!before	b7VccW
!begged	fYjled
!begin	ikecdd
!beginn	ejdhce
!begoni	ggedff
!behalf	kYpddW
!behind	WhlbXm
!being	YSyTcq
!belgra	heeeid
!believ	SdnbtX
!bell	ecmkcZ
!below	arXZhg
!benchm	mlZdda
!bend	fceefl
!berlin	elbdeh
!beside	fZekeh
!best	hdbhgf
!bet	auZedc
!bethan	fgcjee
!better	ojZNmf
!betwee	cfedle
!bev	daljdc
!bex	rhYcgW
!beyond	8VeTeP
!bidder	dguZhS
!bids	daacoi
!big	fefdnb
!bike	VnmhZb
!bin	ffalkZ
!binned	ercddX
!bird	XtibcZ
!bit	Zbdkmd
!black	heefib
!blank	cmcjad
!blazer	eddled
!blind	cbcedq
!blow	lXUjlg
!blowin	fXkacm
!blue	dcnieZ
!bluegu	doaeeb
!bluepe	lYcebm
!board	acembk
!boards	dheeei
!boatya	gglebZ
!bob	iZcmed
!bold	ecieid
!bono	heided
!bonus	cjclbd
!book	pcfbZg
!booked	bhesaV
!bookin	fejeed
!bookke	fjhddc
!boroug	XihhjZ
!borrow	bXmedk
!boss	XgYkgm
!both	bgSjbq
!bother	ZKiepp
!bottli	ccdeco
!bound	crZcce
!bounda	kdfede
!bpo	jgcddg
!branch	kfbcjd
!brandt	fheehd
!branno	hiajkW
!breath	ktWZab
!brewer	gibbgg
!bring	hUdXew
!bringi	eacncg
!broken	bjbcdm
!bronwy	fcciej
!brough	jXocde
!brush	cickec
!brusse	egidfe
!budge	efefjd
!budget	eipYWd
!bug	ecZfng
!build	dhcjee
!builde	fikeda
!buildi	bWlnee
!bunch	cdjkdd
!buried	ejfeed
!burned	eaoded
!bursar	ehYddn
!bush	clabej
!busine	akoYga
!but	xOYomW
!buy	eidiec
!buyout	cjdddi
!bx	caXbdv
!by	qgcfiT
!c	fffgff
!cabin	dZbedr
!cafés	ecdcdp
!calcul	difjec
!calend	b0VcZa
!call	pjcYcc
!callba	cVibdo
!called	ihPcZs
!callin	Vmfeam
!calls	bdshWa
!came	ZjbdtX
!camero	cadhco
!camill	fXiUmm
!camp	fiehfb
!camper	cjdhee
!campus	bpdced
!can	agucZe
!cancel	khyeiA
!candid	gWnbgh
!capabi	giccie
!captur	dgWjpY
!card	iaYiak
!cards	efeeei
!care	eeggoW
!career	eembed
!caregi	ddneec
!caring	idlfad
!carla	kbefhd
!carly	fdbgek
!carmen	eedehi
!carpen	gWmdja
!carrie	eaaajp
!carry	cXahdt
!carryi	dUwbdY
!cas	edcijd
!case	hvWbjS
!cashie	bZkcpZ
!castel	dfcena
!casual	pfZeea
!catalo	jenddX
!catch	jXlkfW
!cathol	bkZlga
!caused	cdeikb
!caved	hheeee
!ce	aWZcjs
!celebr	gclcde
!cellar	hVpeee
!cellis	dmcedf
!centre	lfdfdd
!ceo	YXilfk
!certai	gqgXfS
!certif	gfdhUl
!cfo	eZbdbs
!chain	bWYdcx
!chair	ajjcaj
!chance	dwXaad
!change	rZrYVX
!channe	bjZgif
!chante	ffefeh
!charge	ciieed
!charit	iabcbp
!chase	tfVgZZ
!chased	naeecf
!chasin	hXedli
!chat	WYnkai
!chatty	ehlZkY
!check	kenaYc
!checke	ehpddW
!checki	kVneeZ
!checks	hXkmbc
!cheers	bdfgel
!cheese	dndidZ
!chefs	nZbeej
!chemic	cefled
!cheryl	hhajdd
!chewin	fVeefr
!chief	hedfdh
!choice	aghbjh
!choir	dXdeeq
!choose	esXYah
!choosi	dpaZeg
!chose	edcemd
!chosen	c1YeZW
!christ	bSncbq
!chukwu	jgeedd
!church	arhYhX
!churn	fkbege
!ciao	mhdcdb
!circui	diheed
!class	nmZcjU
!classr	acjdjg
!claudi	ipZdea
!claws	anfaja
!clear	eiVqWh
!cleare	YoVegk
!clerk	hmbded
!client	ffceif
!cliffh	mdceed
!climat	zhfZXQ
!clinic	feceek
!clock	eXihgj
!close	kefelV
!closed	hgyadN
!closin	ZdqicW
!clubho	ehaeel
!clue	S4jWZR
!co	eceecn
!coachi	flaadk
!coasta	cYjagn
!coatin	daleeg
!code	ebcmdh
!codice	jccdbl
!coding	ecdmee
!coffee	jcjWrT
!cofion	jheecc
!cohort	dZbebr
!col	jdieec
!cole	efdepW
!colett	fpdfdX
!collab	ZZnnba
!collap	ZnXled
!collea	canelY
!collec	fakjdd
!colleg	fdccem
!colomb	lbceeh
!color	dhfmab
!colour	flaagf
!columb	daibgk
!combin	eegefg
!come	bnjZUl
!comes	knpXXS
!comfor	dhdddj
!coming	fNudXm
!commen	lZmdWi
!commer	egdeej
!commis	jfefed
!commit	a/WbbM
!commun	ocfWef
!commut	eciedh
!compan	elYZkg
!compar	dlddka
!compas	mkYeaf
!compet	peambX
!compla	hchcei
!comple	fjWpZb
!compli	logYbU
!compre	fXkjeg
!concer	kdfdkY
!conclu	d4WVWW
!concre	eqbdeb
!concur	eecfel
!condit	ffffgf
!conduc	kmadba
!confer	edahfl
!confid	cdelef
!confir	arZlPi
!congra	jakaib
!connec	dYccjn
!consci	eelcde
!consen	gmZgiY
!conser	mXbiQk
!consid	bDPma/
!consta	ediidd
!constr	ckfegd
!consul	deecii
!contac	qejcbX
!contag	nddeec
!contai	eedieh
!conten	igeeed
!contin	YLrcZv
!contra	afkeeg
!contro	taZbdf
!conven	gcdlee
!conver	jXgjbg
!convin	deleZe
!coon	djefee
!cooper	djdddi
!coordi	YlheiY
!copenh	kacgdi
!copy	bYjsYa
!corbel	YgdmZl
!corey	cgeieg
!cork	elkfba
!correc	klbZWj
!corres	ifdbdj
!costs	ffZicj
!costum	blgecg
!could	UmiYfk
!counci	nmXdYd
!counse	mWmgdb
!count	I/XkUY
!counte	qXVoce
!countr	dnaddg
!county	dXcelk
!courie	dibgeh
!course	Rkbkbp
!cousin	dfdknV
!cove	fZlffg
!cover	eYdhfm
!covere	ackclb
!covers	ckSlej
!cpcs	ldYddl
!cpd	ZtceeZ
!create	fcdgsX
!crew	Vhsdda
!crewin	dciied
!crimin	ddlicb
!cris	eYgldg
!cross	rTXbra
!crosse	ogccdb
!crossi	dtaagY
!crying	diclbf
!cultur	fcdlja
!cup	ijcfec
!curato	gUrgZe
!curios	fjeefd
!curren	eglegZ
!cut	efXXav
!cv	dbohba
!cvs	gjRpiX
!cyber	fgdeei
!daily	ccaecr
!dairy	feiffd
!dan	diejcf
!dankie	fddjef
!dare	XnffkX
!dark	dekjda
!data	YgcqYf
!date	U/ddXL
!dated	khcdec
!dates	P/PVTW
!dawn	oddZgc
!day	V/QVcJ
!days	ksOaZh
!dbs	dadekj
!de	eibddk
!deacon	cjcdei
!dead	ZirgcS
!deadli	hjXoaY
!deal	cZnhbg
!deals	dbihdi
!dean	fljcdY
!dear	qvVdcK
!debrie	ieeefe
!decide	d+WgZL
!decidi	T5aYbY
!decisi	c3cfYQ
!declar	cedrdY
!declin	cYZbln
!deemed	labiaj
!defend	edkefe
!define	eamddg
!defini	YyZbcb
!degree	bmZlcc
!delay	cWqfhX
!delays	ekeefe
!delibe	feldjW
!delive	gYgcco
!demons	fedfek
!denied	ffkecd
!deniz	ecgdek
!dental	hjeedc
!dentis	ggffee
!depart	lMiihj
!depend	npXada
!deploy	bXhjle
!deposi	bpbebf
!dept	anUdji
!depth	dZbbet
!deputy	ehdehe
!descri	ebkhed
!design	jdacel
!desk	gYvVgY
!despit	Ybeqed
!detail	fkZcbl
!detain	ekaekb
!determ	cpeeda
!dev	dleeed
!develo	hibZjf
!diary	WwXXci
!dice	cfZWZv
!dicky	aoicda
!did	dmgZde
!differ	nhbZfc
!dilys	eefjdf
!diolch	gaeenb
!diplom	eakgmX
!direct	ifZpXe
!disabi	ahcfdm
!disagr	eciifd
!disapp	daeeeo
!discar	keeeee
!disclo	dddlef
!discou	bjTlcl
!discre	eaccas
!discri	fgffef
!discus	cgmeac
!dishea	jhdbee
!dispat	ebqjfT
!dispen	egjfed
!dispos	ecoefa
!disqua	cZcmei
!disreg	dcmkdY
!distan	gafddm
!dither	fieeff
!divers	ffkfcc
!do	jfmacb
!docs	gmdaee
!doctor	cgnihS
!docume	XYldfk
!does	sjaaWc
!dog	rnadcT
!doing	YbomhY
!domain	gheged
!domini	dYnhce
!done	dvWkXY
!door	iYfqab
!double	dgbemd
!doubt	lSRWxl
!doubts	gdeeei
!down	jxXldL
!downlo	dkdZek
!dpo	dibdmb
!drag	tVcddf
!draggi	dedemc
!dramas	dcndec
!draugh	eblfee
!draw	fdhedh
!drawin	fkdeee
!drawn	k4SNZb
!dream	bgeflc
!dredgi	ghchee
!dress	dgddcl
!drip	fedffj
!driver	ebdeco
!drivin	icegfe
!drone	iicdee
!drop	gfYkdf
!droppe	imZlcX
!droppi	elikdU
!duarte	ecdhej
!due	cfcdgl
!durham	dgbeel
!during	akoadX
!duty	pbceeb
!dyers	gengcY
!each	hoaaea
!earlie	dtWWZi
!early	gkWkbe
!easy	VYZlZx
!eat	ebilcd
!edit	ecdedm
!editio	gahbkg
!editor	iedide
!eight	eZaoef
!eindho	gicehd
!either	T3obTU
!elders	eUclcp
!electe	btdcXe
!electr	ajckkX
!elf	eedihd
!eligib	bYXadx
!elimin	fbdfjg
!else	dVqdnY
!elsewh	ljlYaW
!email	fXkjZi
!emaile	mdceef
!emails	Zfengb
!embedd	dlcefe
!emil	pnVbcY
!employ	aRfgP5
!enclos	dfcpdb
!encour	iieffb
!end	jumdYL
!ended	hYZgjk
!ends	eehdfh
!eng1	eceeme
!engage	cUUpUv
!engine	Ziichf
!enhanc	jiXbbm
!enjoy	fhjcde
!enjoye	iZhjed
!enjoys	iddfnX
!enkosi	jabmeb
!enough	TZQSa/
!enquir	qkcZTe
!enter	ccaedq
!entere	dbneec
!entert	hiaicf
!enthus	ckhdiZ
!entran	dYclcl
!enviro	efhbcj
!eoe	ebemff
!equal	hhhddc
!erin	cZZgsZ
!esme	kaeejb
!essay	nYkZcg
!essent	fafffk
!establ	ajclee
!estima	eejefe
!eta	YzWadX
!eur	iideee
!evalua	bekjdc
!even	WflYfk
!evenin	cmcged
!evenso	hgaghd
!events	gldcee
!ever	iheZjb
!every	gWhbjk
!everyb	gcdfhh
!everyd	ckedeh
!everyo	jsgTeX
!everyt	dYuajX
!eviden	fefffh
!ewa	qbdehW
!exact	mhcade
!exactl	tZbaed
!exam	Xbonda
!examin	eWdcer
!exceed	nYieed
!except	mUdcas
!excite	cmfdec
!exciti	jYdnec
!exclud	bharcY
!excuse	ddclef
!exerci	djkUej
!exhibi	hcdgfh
!exist	ZTaba3
!exists	bYRcZ7
!exp	kgXiag
!expect	MzdXgi
!expens	ecafcp
!experi	bckWkh
!expire	daddmh
!explai	abecfo
!explan	dfmdeb
!expo	epcbcd
!export	cZbdds
!extend	aTgXY1
!extens	cZdfkj
!extern	dbccim
!eye	blkceb
!f2f	lbedeg
!fabio	gfdide
!faces	jefeef
!factor	djdide
!facts	efiffe
!fail	kjcefZ
!failed	embhnS
!failin	eimdeX
!fair	bQXib0
!fairne	diYikc
!faithf	bbbddr
!fall	Wnafhg
!fallen	lladdZ
!falls	mceeed
!famili	bgeoac
!family	dbehcm
!fancy	dWolkT
!fantas	eXcnfh
!far	Z2hWaT
!fare	eacdep
!fares	jdedkZ
!farmer	dpcecd
!fashol	eceefj
!fast	jkVhag
!faster	ljibdW
!fat	dafeik
!father	fYmcdi
!fatima	fkceeg
!fatou	ecdeen
!fault	enZhed
!favour	VJUYf/
!fear	alceej
!feasib	hdffff
!featur	ieYnZe
!fee	dgdbfl
!feedba	XjScbv
!feedin	gkedec
!feel	adidbm
!feelin	bVsebg
!fees	dldefd
!feet	ndbicb
!fellow	Zbabjs
!female	lflbbY
!femke	igeeee
!fern	kiWbpW
!fernda	Zefhgi
!festiv	ebeiej
!field	moWdba
!fifth	hcemhY
!fig	lfeeec
!fight	jjdecb
!figure	jYXhfm
!file	UuYtXX
!filed	agilda
!files	gikdeY
!filip	fidfee
!fill	aSrWXu
!filled	dsyZWK
!fillin	dRjbcu
!filmed	dhdiee
!final	esRQjl
!finali	Zpedfd
!financ	eocdfb
!finch	hbddem
!find	faZigl
!fine	daccll
!finger	jhcfcd
!finish	ZtXndV
!finlan	ibkefb
!fire	fiblfZ
!firm	ZxeYiQ
!first	WWVsni
!fiscal	pbckdX
!fish	hdfhfe
!fisher	ijebee
!fit	ZXPXZ8
!fits	eWdieo
!fitzge	eneeeb
!five	TnYicm
!fix	emedec
!fixed	P/ScZS
!flags	ildcfb
!flap	hjbefe
!flat	ihZfjb
!flatma	beeeme
!fleet	ecfeek
!flexib	dfZchm
!flick	gdedek
!flight	hdeiee
!flood	eefjfe
!floodi	dhbeek
!floor	aYYjip
!flour	epbdeb
!fly	efejee
!folder	eddkfe
!folks	iaeemb
!follow	tXkWTi
!food	ebXomX
!fool	gcheid
!foot	effgeg
!footba	ccatcc
!footwe	qacefZ
!for	behYbv
!force	gjceed
!forema	eflddc
!forens	hcgelZ
!forese	icfddi
!foreve	kdbcqW
!forget	kcgpVW
!forgot	l+OaYP
!form	ejbrcT
!formal	eeUsbh
!format	jikccX
!former	hebjef
!formin	mdcdcg
!forms	jYZifi
!forth	fdcdnc
!forty	eddfem
!forum	bfadbq
!forwar	YOnVZ4
!foster	ciaihe
!found	bqeceb
!founda	hgffee
!founde	lZeffg
!four	qHdeWy
!fourte	hldedb
!fourth	cglbkZ
!frame	ggccgh
!france	eeYfbo
!frankf	fhgefe
!frau	akdlda
!frauds	bYlckh
!free	ZbmikZ
!freela	UminYe
!freeze	deodea
!friday	beabll
!friend	hfRego
!fright	jiechZ
!from	jjabal
!front	bcjlfb
!frozen	ecrdda
!fte	cfgcdl
!fulfil	ehdeeh
!full	cUQhgy
!fully	fZteeU
!fun	eUliYl
!fund	hkebXj
!funded	fYmeeg
!fundin	egVddq
!furnis	efjfed
!furthe	fUhXev
!fusion	ndkadX
!future	feceel
!fy27	dZeebp
!gaboro	fmfjXX
!gabrie	eelcfe
!gave	jZRiil
!gaz	ldehdb
!gdansk	ghhgda
!gear	fcZeeo
!gemma	ejdgde
!genera	dXtbdc
!genero	ebdned
!german	hcnadd
!get	Xgbeim
!gets	gldheY
!gettin	Tdfcgp
!ghost	jkbedb
!ghoste	hbceel
!ghosti	pYffde
!ghuí	ekVleh
!gig	mYXeco
!gigs	edjgfd
!girl	bWYbjs
!give	Y4UVff
!given	S3cURj
!giving	ehbaem
!gladly	eddekh
!glitch	ebidei
!gloria	hbdkcg
!glowin	bfmdfd
!go	bdclbm
!goats	ecdlci
!god	elaeff
!goes	qcfdea
!going	XbiSd0
!gone	rlWYfb
!good	cVVnhq
!goodby	ebjeeg
!goodwi	lcddeg
!google	dlZldb
!got	dpWfQq
!govern	dcekdg
!gracio	dcdjdj
!grade	ecZofe
!gradua	dejedf
!grain	efekec
!grand	kideea
!granda	fdYdgm
!grant	cVagrg
!grante	fWhXaw
!great	eadedp
!greate	eidejb
!greatl	icdmcc
!greek	clibdc
!green	cidccl
!greeti	gfebmb
!greta	ibeebl
!grid	hamedd
!groomi	ofadce
!ground	djnYcc
!group	bfXads
!grow	eadllY
!guaran	c9VXVR
!guess	U9TdTc
!guesse	meejdY
!guessi	mddddf
!guided	jdpaaa
!gun	ijfdec
!guten	enYeef
!guy	dhefjb
!gwen	dcecne
!gwilym	cqceca
!gyms	dlbcck
!habit	dgcdii
!hack	jeegde
!hackat	andffd
!had	gbhamd
!haha	cYZpla
!hair	fWveeW
!half	blYvfN
!hall	idkdea
!hamza	feeedl
!hand	guZadZ
!handed	fbhlYg
!hands	jjkWfX
!hang	hhahiY
!hangin	krbYaZ
!hangs	eaameh
!hanne	fbZZin
!happen	TnsYUg
!happie	cbcjna
!happy	hZjZke
!harbou	ZeWcgt
!hard	UNpYdv
!harm	dkeefe
!harves	bdrbkU
!has	a8eVXW
!hate	aZhmbi
!have	djdagj
!having	fiTfTt
!he	hegbdi
!head	Xachlm
!headco	bdfcdn
!headli	efkdec
!headqu	igkedY
!heads	XqckdZ
!headsh	kgcegc
!health	bfYpib
!hear	fibojS
!heard	obifjR
!hearin	fgehZh
!hears	phbYec
!heart	bcZcWy
!heat	igeeee
!heavy	fcdcen
!hectic	Xodeeg
!held	brgdcW
!helga	anjUdj
!hello	ccUXpp
!help	eXtaae
!helpde	dekefd
!helpin	deejZl
!hence	djcecj
!her	ZyacZb
!here	Yheamh
!hereby	ehdedi
!herr	hhckda
!hesita	eXeeim
!hide	mccdjb
!hiding	efeife
!high	ededek
!higher	ddeboe
!highes	feebel
!him	bxZeUf
!hire	bRkhjk
!hired	kWvjbT
!hirepa	gbleed
!hires	ebtXZf
!hiring	ZKnXZ4
!hirosh	eiccej
!his	iyZWZa
!hit	ededme
!hmp	ialcde
!hod	hjbeed
!hogan	khcded
!holbec	jbedgg
!hold	hwLeff
!holdin	fsdXgY
!holds	jwTkXS
!hole	ZwZedY
!holida	jkdbdc
!home	dWmVmg
!homewo	ogghbV
!honest	XZqfha
!honey	hihade
!honora	ebbedp
!honour	akaddl
!hons	efedek
!hope	YhXWkq
!hoped	ZRadf1
!hopes	iabZpg
!hoping	beeeem
!hoppin	bpaffe
!hospit	hdddej
!hotel	hkdeec
!hour	zQeZiZ
!hours	Ulahbo
!house	fpZbbg
!houseb	caZcmk
!housin	fdcijd
!how	ZviZeX
!howeve	jUkabm
!hr	hZYikg
!hrs	ddekee
!human	drbYdg
!humani	doedec
!hunt	eZjdld
!hurrie	epddeZ
!hurry	Y/UYeO
!hurt	fceled
!hybrid	ghZdmc
!hydera	bhbdXq
!hyejin	egaeel
!hälsni	hidffb
!i	figcdg
!iberia	cZecgo
!ice	fgdema
!id	edhjdd
!ida	fhdhed
!idea	W0odZN
!ideal	dfelec
!identi	dfnYdg
!if	ZuieaY
!ignore	XaRvfl
!ignori	dohcdY
!illust	ccjdmZ
!imagin	feeeoZ
!imani	fleede
!immedi	dihffd
!import	edcelg
!imposs	Zqeeec
!impres	afjajg
!improv	ejdehd
!imran	fYogdb
!in	dhhacl
!inbox	okfcbX
!includ	XPeVX9
!inclus	edceem
!income	gleddc
!incomp	kbehed
!indepe	bYXfjq
!indica	ccjdei
!indira	heefeg
!indivi	bkWXbt
!infer	jfckda
!influe	dhkdec
!info	caqceb
!inform	ZvgbbW
!inheri	dhpcdX
!inmail	eZcckl
!innisf	hgccjd
!inside	ojcYbb
!insist	bccXnl
!instal	mkYcec
!instea	cqcgcZ
!instit	Zfagdp
!instru	anZfdh
!insult	clffec
!insura	aieeej
!insure	grbjdR
!intake	Zegeem
!intend	hbibgg
!intent	gfcgjd
!interc	djcejc
!intere	VQ2ogR
!interf	hffcfg
!interi	aicjeg
!interm	edeebm
!intern	dabedq
!interp	jgalda
!interv	aRfisg
!intima	ecneeb
!into	mpWbaf
!intro	cjldda
!invent	decned
!invest	bZbdoj
!invigi	edeaen
!invisi	eaZhcp
!invita	eNWkkq
!invite	mGaiX1
!inviti	aSZab5
!irelan	egeelZ
!irina	fccefm
!irrita	ofcadc
!is	gkkdca
!isaac	bhkeed
!isabel	czYccU
!ish	hccffj
!isp	edejhc
!issue	eichef
!issued	dfleZf
!it	ddfecn
!item	ZwaXkQ
!its	T4UheT
!itself	YldnfX
!jamal	ideoeW
!james	anddfe
!jan	cbcdjl
!jeez	fndeda
!jesse	eYklcd
!jo	fadmch
!job	aVsgPs
!jobs	VU4WYe
!jodie	ejefed
!joe	bfednd
!join	cangaf
!joinin	aZhjVp
!joins	eeiefe
!joke	lZeghd
!jonah	hmedca
!jonas	dYpicc
!joy	XgYdfs
!judge	bpccfd
!judgem	feecel
!julia	ehnfeX
!july	dlefed
!jump	djbcdk
!junior	cdcdmi
!junk	eZdjdl
!jury	diddej
!just	dbulaU
!jv	ddecnd
!jürgen	hcjhdb
!kai	hcgelZ
!kapoor	kgfddd
!kate	eZigje
!kaur	edbfii
!kavya	ejeefe
!kaylei	ecieid
!kearne	hdgjbc
!keen	VXcdfv
!keep	iXbYom
!keepin	nRhYnf
!keeps	cneced
!kemal	jYgedj
!kept	uiVsWK
!kettle	bYdlme
!kia	keeeed
!kill	dbeoec
!kilonz	eaenee
!kind	euZWZh
!kinder	dZZaax
!kindly	eaZdlk
!kitche	caccjn
!knocke	kiZcdh
!know	X2hcaT
!knowin	apcbeg
!known	ernVcS
!knows	ZxjZWV
!kris	dcjiec
!kruger	leceee
!kubern	danjeY
!kumasi	cjWdcp
!l1	ehceei
!la	gdejee
!lack	eialed
!lad	Zibcnf
!lads	hceeej
!lady	knYibZ
!laid	acdpee
!lamb	efaZli
!land	diaecl
!landed	fifefe
!lars	fabjjf
!last	foSfUn
!late	sSaVvZ
!later	2HZpjW
!latera	ebdeji
!latest	hdejde
!latin	efcjib
!laughe	ifdddi
!launch	jicded
!ldn	nddeee
!lead	hXacio
!leader	gWfZcs
!learn	Zoeeef
!learne	kkbcea
!lease	eehidd
!least	gekeec
!leave	xaackU
!leaver	alecei
!leavin	mTbfcp
!lectur	bXjZjl
!leeds	qaYkgW
!leetco	ccaqbh
!left	jXSZY4
!legal	rPgbcn
!legibl	eedlfe
!leipzi	edegje
!leith	Zhmded
!lena	ldkdbZ
!length	ckdied
!lenka	ebXdds
!leo	ccdelh
!leroy	eXdcbs
!less	ejgYhe
!let	Unclfd
!lets	oYWmgc
!letter	hoMmiY
!lettin	kifeiV
!level	cZgZcs
!levels	cbnadj
!libert	mgdeea
!licenc	hVVmdo
!licens	chdcoY
!lie	gdfnba
!lieu	ladhed
!life	thVaYf
!lift	dZjgpU
!lighte	clheeb
!lightn	kbhded
!lights	eZieek
!like	obVefk
!liked	aVlZre
!likely	dlebhc
!likes	edUbcu
!limbo	nfdddd
!limeri	fedfnZ
!limit	bqbkcX
!lindah	dcldmX
!linden	lVgcbm
!lindgr	asdcdb
!lindsa	jcdecj
!line	amadal
!lines	iajZfh
!link	jVmadk
!liquid	Y2YaaT
!lisbur	ifefee
!list	jXNbd0
!listed	dXkcem
!listen	Zgjddk
!litera	cmmdcX
!little	ebajdl
!live	mWqcZY
!lived	feejde
!lively	eldmZZ
!ll	ejmbeX
!llongy	fbmgeb
!loader	keeded
!locati	gkbdef
!lock	gkcfhZ
!locum	grcbZc
!lodge	ekcged
!log	dXnicc
!lol	fobceb
!lone	dVbref
!long	YpnWeb
!longer	jPieep
!look	QjWpdm
!looked	ZnfcYi
!lookin	ccWVax
!looks	ckdlca
!loop	eeleec
!lose	deamkc
!lost	lVrdjU
!lot	mMSjsh
!loud	Zaaeko
!love	gbbWWv
!lovely	dcYbZu
!loyalt	ehibjc
!luca	hkddeb
!luck	meLXks
!lucky	ffeffh
!lugano	brceeZ
!luis	lcdeee
!lunch	hflbhY
!luv	ctbdeX
!lydia	edddji
!lying	hdhgbd
!lyon	dYafds
!mackay	bddmdh
!madam	gdkefb
!made	YvZYTo
!madele	gZbjig
!magdal	caZbko
!maggie	edegje
!mail	YWwbfg
!mailbo	bblecg
!mails	dguabP
!main	Wghmdd
!maison	egchbj
!make	clVlWm
!makers	gcdbpZ
!makes	fhdjed
!making	chUcWx
!man	imXZmZ
!manage	jZbklb
!managi	dracmT
!many	Ygffdj
!maple	eeencb
!marcus	eZneeg
!mardi	kbeehe
!marek	cleedf
!margin	efaick
!margot	gddbii
!margue	edeeig
!marian	kadjee
!mariso	bVZomg
!marita	bcamdk
!mark	jOVnbs
!marked	hciala
!marker	iiedfc
!market	dfjkba
!markin	dcagik
!marlon	ddegej
!martin	eajked
!mast	edebmg
!master	fadchl
!match	ZVPWh8
!matche	fcbjej
!matchi	eZcdfq
!mate	cSWkgv
!mateus	hddfjd
!matter	mTgblg
!may	jgtWaW
!maybe	tMiiqW
!mbatha	bkiYgf
!me	diaXZy
!mea	egeejd
!mean	jrbdXb
!meanin	khaeee
!means	vhcaZV
!meant	fahavV
!meanwh	eclefe
!mechan	eohcbY
!mediat	dldeef
!medica	iZZocf
!mediev	agnced
!meet	ggeXdm
!meetin	cleoZW
!meets	ecdlff
!mei	eekeed
!member	giiacg
!mentio	VS8ceT
!merged	hdldda
!merger	fkeeec
!merit	gieefe
!messag	RW6aXY
!messen	pbcdde
!met	cuS0SQ
!metrop	fedeek
!michel	agelee
!mid	kUnbdg
!might	imceca
!migrat	fdfefi
!mill	hmdcea
!millin	alffff
!min	dbcfeo
!mind	YrbcqT
!minded	eamefe
!minds	VqmhcS
!mine	lhieNl
!minimu	dbadeq
!minist	lZddei
!mins	ljccdc
!minute	udXfhU
!miss	dWwbjQ
!missed	kkieZT
!missin	vZmRZc
!mistak	fecheh
!misund	liddfZ
!mitten	eideie
!mix	cUpdbl
!mo	gjcdgd
!mobile	feeegi
!modell	dYblbn
!module	fboecc
!moe	imdcdZ
!moment	YqVVen
!money	YYYYhy
!moniqu	ijfddb
!monito	fXuccb
!monthl	kebidc
!months	ejdfee
!moon	gjffeb
!morag	cmlZdZ
!more	pWedjc
!mornin	amefee
!mortis	iTneei
!most	cqZcef
!mostly	eidffe
!mother	bimiaY
!motor	hZnedc
!move	kdhZeh
!moved	mlbfhR
!moveme	fddeld
!moves	ZduhdU
!moving	ghfPbq
!mps	edqdeY
!mr	lYYgdm
!msk	ealbjf
!much	XxgecU
!multit	kndeWc
!mum	XQdxlZ
!museum	eahkeg
!must	gajhcf
!my	fiffdd
!myself	bdqZde
!mühlra	fbZelj
!naidoo	dlcdka
!name	R3obQX
!named	blmbdZ
!namely	gcdjch
!names	ijeTak
!nation	ebkeeh
!natura	idegdg
!nay	jlgaba
!near	edhake
!necess	gbfgeh
!need	nWnMin
!needed	gYpdiZ
!needin	WReXb6
!needs	hVfVpk
!negoti	dYcbub
!neighb	qiXoZR
!neithe	VojWcj
!never	bHvhkj
!nevert	mmecXa
!new	TqoWVl
!news	mrhYUY
!newsle	ednddd
!next	TV/RiW
!ng	ekcefe
!ngo	eZtddW
!ngos	dhmcdb
!niamh	dvZdba
!nibs	doceec
!nice	nbRYbt
!nicer	gjbedf
!nick	ccccjl
!night	edYhem
!nine	bgemde
!nneka	efZcaq
!no	ikhhaY
!noah	ejageh
!nobody	dcxclL
!nod	fncddc
!nomina	ebgcdm
!nomvul	egffff
!none	jpYVgd
!nonpro	djbddl
!noor	ZZeljg
!nor	Tteecd
!nordli	elbedh
!normal	bXcfio
!northl	juSeda
!not	jpgdZZ
!note	jfhedb
!noted	doYeef
!notes	asaedd
!nothin	dpkdVZ
!notice	hYhilX
!notifi	dtXada
!notify	Ytahba
!nour	aldjec
!now	WflSes
!nudged	eikcce
!nuisan	gbffej
!number	KwciXh
!numera	gldccg
!nurse	feceel
!nurser	fccefm
!nwosu	dcidnZ
!oakes	efehfe
!object	ofbbgb
!obliga	eeckeg
!oblige	alhdee
!observ	caijkZ
!obtain	eccZdr
!obviou	lbdeei
!occasi	gbbfem
!occupa	dsbdca
!of	ajifdf
!off	dmdikT
!offenc	cemeec
!offend	dgeedj
!offer	ieenHu
!offere	hialhX
!offeri	jdfdZl
!offers	docdiZ
!office	nYtdgN
!offici	jzVdXV
!often	ckaihc
!oh	cneeeb
!oilski	eeeane
!ok	kfbZkd
!okafor	eRmpfc
!okay	diaddk
!ola	eYudeX
!old	efifhb
!older	VYbycf
!oliver	nUldec
!ollie	edgkec
!on	afgdaq
!once	sUaXeo
!one	cjjYcj
!ones	hVgcfn
!online	cbdhel
!only	idhafg
!onto	bUnccm
!open	WUhrYp
!opened	Zphbce
!openin	fjback
!openne	jZmddc
!opera	gdagig
!operat	ckjcce
!opinio	dgfjec
!opport	fieefe
!or	NnueVf
!ora	ddddbp
!oral	digeef
!order	edphbX
!organi	jcdfeh
!orient	isgZaT
!origin	hmXfag
!orourk	fdpeba
!osaka	cnfiaZ
!ostrav	cgcbdm
!other	gkWjtP
!others	YeQgxd
!otherw	TlenqQ
!ought	kbehed
!our	ZgSdiv
!ours	denfbb
!out	f4YacS
!outcom	ngdbdc
!outset	apeedc
!outsid	dgcdjg
!outsta	eZsadd
!over	qmKeag
!overqu	dYYdes
!overwh	ddeddn
!own	hkTcbn
!owner	bjValk
!oyelar	gfaldd
!pack	etbaac
!page	gVWzZc
!pagebr	ffiddg
!pages	aWksca
!paid	dYiqcZ
!pain	kamdca
!pair	dmaeef
!panel	Oelldg
!panic	fldeed
!papada	cilceb
!paper	gYnRof
!papers	eljgaX
!paperw	eeekde
!papyru	hceeei
!parcel	dkZXoa
!park	dPqgjb
!parked	gmceea
!parkin	haqhcV
!parks	mbfdee
!part	Vf5YcN
!partic	hdeldb
!partie	iihahZ
!partne	XkTZmn
!parts	kncgcT
!party	afepdZ
!pass	YSUkey
!passed	bbfiZo
!passen	hhbfch
!passes	dhdiee
!passin	bkdcgh
!passio	kgdeec
!passwo	fejdfe
!past	uCXiS1
!patche	hmddda
!patien	cYggik
!paul	dZVmdp
!paula	haeeke
!paused	fcSedw
!pavel	idjeec
!paws	fdaffm
!pay	brZbjY
!payabl	jbcbfl
!paymen	ghlYce
!pays	jjhaZf
!pcc	efddjf
!pdfs	ffeiee
!peak	eiecmb
!peep	eviRaW
!pember	enbckY
!pencil	ZwWibX
!pendin	efidic
!pens	edefmb
!people	pbXYaq
!per	gYchdm
!perfec	cgYiqY
!perfor	jjmbYY
!perfum	hbfidg
!perhap	iicdee
!period	WwZbZh
!perman	XYngpZ
!permis	eechej
!permit	cfdYbr
!person	dedegj
!persua	dZcder
!petra	gcZjmc
!petren	jjeddc
!pets	ebeilb
!pharma	adkldY
!phd	edjiec
!phone	kkdmZT
!phoned	oceeeb
!phones	mZZcji
!photo	bdeodc
!photog	fiZkfd
!physio	kcedhe
!pianis	cZmdhf
!pick	Snbceo
!picked	gyYkUS
!pickin	Xrgbbf
!picks	dofccb
!pictur	kcddie
!pierog	kbYdji
!pile	cadbcs
!pin	ddkZej
!pinky	cnicea
!pis	heakef
!pitch	hchfhd
!place	kaeaNx
!placed	aSShW7
!placeh	feghfd
!placem	diYadl
!places	diccmb
!plan	W1mRfQ
!plane	diagal
!planne	kpaibU
!plans	hbidci
!plant	jaRmem
!plants	Wtdeeb
!plates	debodc
!play	gbcnfb
!player	eiejeb
!playwo	ifdeeg
!playwr	egeeeh
!pleasa	acfcZr
!please	cfTjmi
!pleasu	Zbceav
!plumbi	djjeea
!plymou	egccih
!poache	chbfje
!podcas	epYdhc
!poetic	lddddh
!point	YeXWoq
!pointe	eZaekl
!points	dZYjcr
!policy	admbjc
!polish	doafed
!polite	ocbded
!politi	fkefha
!polygr	jdedid
!pop	eoddae
!portal	Yfhdcm
!portfo	oiUaff
!portug	Zgblci
!positi	VmlZVk
!possib	bqbZXl
!post	dWfUbz
!postdo	pYedfc
!posted	caades
!posts	bWzdcY
!pr	cibdcm
!practi	ZZWmkj
!prayer	jdbeif
!preced	mddeec
!precio	heheee
!precis	avicdR
!predic	dpceea
!prefer	ajYidk
!prelim	jXpbcd
!premis	paecee
!premiu	epedca
!prep	dbYrdd
!prepar	gSX2aa
!presby	fcbhek
!presen	YolfeU
!press	jceZoa
!pressu	dcdeod
!preten	djfYtT
!preven	igcgdd
!price	fbZeeq
!princi	eekeec
!print	edmdgb
!printe	gobdeZ
!prior	eefife
!priori	decldh
!prisci	pfedZd
!prison	mZfdmY
!privat	dWkdnd
!priya	eYdelj
!prize	fdbefm
!prizes	eeceek
!probab	YnYghf
!probat	aabawa
!proble	ZUhtgY
!proced	cYeYpi
!procee	VTUbY/
!proces	hWgtZa
!prod	fcdfdl
!produc	efdeek
!profes	ecdeem
!profil	eaZjdn
!progra	ecdedm
!progre	aOWWY/
!projec	dZhhek
!promis	Z/SVbP
!promot	dWodcj
!proof	bbcsed
!propos	lfbgec
!protec	dUYidt
!provid	jiUZco
!provos	eichdf
!public	iUmbig
!publis	Wnlada
!pull	igfgcc
!pulled	ebcccq
!pullin	ekdfee
!pup	bcZbyS
!purcha	faWieq
!purple	eXZmen
!pursua	cihihZ
!pursue	cRZadz
!pursui	dUbdev
!push	VxiYbT
!pushed	meceec
!put	YvWhbf
!puttin	eZcank
!puzzle	feeief
!q	jliZYZ
!qa	iaddig
!qualif	YVdbbx
!qualit	feceel
!quanti	cjegee
!quarte	eXdepe
!quay	feieff
!querie	kacefi
!questi	kYlZsT
!queue	dlbege
!quezon	apfacg
!quick	Z5SVYf
!quickl	ZsZejY
!quid	biaocd
!quiet	eracea
!quinn	cekkbc
!quite	gVYeev
!quiz	dYmhce
!quorum	hkedfb
!quote	ivUZca
!r	ejdeef
!r2	fgffff
!race	eeoedZ
!radiol	YijbmY
!raffle	gibbgg
!rahul	hkdeeb
!rail	deceem
!railwa	Xcldgj
!rain	eecdem
!raise	dVlcdo
!rang	hdmaiY
!ranger	hgdfef
!rank	kbffff
!ranked	bocZid
!rankin	djeeeg
!rarely	eZmged
!rash	encede
!rather	ddaZbt
!ratifi	caeccr
!rauten	ifekab
!re	aYyWbc
!reach	adShgt
!reache	auOiWk
!reachi	fkdbdh
!reacti	ioZabg
!read	ffpjcT
!readin	agpbcd
!readve	chacjk
!ready	U1WfWd
!real	Ykdcnc
!realis	fvYYaZ
!really	WokiiQ
!reappl	cmedec
!reason	iPcaex
!rebecc	YpZddj
!recap	ZZYpZp
!receiv	gbQscj
!recept	jdgeed
!recipi	cddckh
!reckon	cjeeeg
!recogn	fjhcec
!recomm	SVTYb/
!reconv	cYdbjn
!record	ZUorbZ
!recove	fjdfee
!recrui	UZkWWv
!red	djeefe
!redfer	kcheec
!refere	lZVqde
!referr	fdZegm
!reflec	bXtcdf
!refusa	qleZZW
!refuse	jaxoVL
!refusi	jmeebZ
!regard	ldjeda
!region	edhkdc
!regist	dRqYsW
!regret	fbebhl
!regrou	kdfeee
!regula	djddeh
!rehear	eebnde
!reimbu	ggajdf
!reject	nlmoYH
!relate	eZkdfi
!releas	cpegfW
!reliab	dXdlel
!reloca	iaedgi
!remain	qZSeZo
!remark	kbaedl
!remind	aqXjcb
!remote	abceog
!remove	aelfha
!renata	eakmcZ
!renewa	iWbeeo
!renewe	degdck
!rent	gcmeea
!reopen	eabbds
!repeat	dnZdef
!replac	UmfgZl
!replie	ZYdxYf
!reply	ebuYZd
!replyi	hncdca
!report	dviWUZ
!repres	egajeh
!req	dcnefc
!reques	nXWUnn
!requir	cbjQXz
!requis	cjgdci
!rescin	dZfYmk
!resear	zXdUmK
!resend	edhbfj
!reserv	bWmaZo
!reside	ebccdq
!resign	jgaaoZ
!resolv	iieedd
!respec	edcdgl
!respon	hdkeeb
!rest	jXgZof
!restar	fckffe
!restau	fchfei
!restfu	cbbcio
!result	evXZYb
!retail	hUYhhn
!retain	YLQYZ/
!retire	gkaagg
!retiri	dhnedY
!retrai	jdeddi
!return	fiXYqf
!reuben	ddemha
!reveal	cneedc
!revenu	fjceeg
!review	cZZbdx
!revive	cTcavf
!rewild	djhced
!rgds	drXbfa
!rhian	heffef
!rhythm	dhdleZ
!ribbon	hhYicg
!ricky	eececm
!ride	dlYddk
!ridgew	ebchel
!riga	ecemee
!rigger	djeege
!right	VckfZn
!ring	sgcUga
!ringin	jkcbec
!rings	ZpbdlZ
!risk	aVrVhf
!roadho	eZledi
!roaste	ebhcem
!rob	clZmdb
!roboti	ieUkWo
!rohan	eZetca
!role	eUogdh
!roles	eddedm
!roll	fehgfe
!romy	ccdlka
!room	faOemq
!rossi	eccndd
!roster	edehfg
!round	fgoWia
!rounds	WXqnjU
!route	edmcee
!routed	ihcefe
!rubén	eajife
!rule	rnUUiU
!ruled	i3ReZN
!rules	dYeecr
!ruling	ioacea
!rumour	jgZibe
!run	Qfdgcs
!rung	mffUmZ
!runner	eceeel
!runnin	cXsdag
!runs	ldeddd
!rush	dweblJ
!rushed	bpbcdg
!rust	mjacdd
!ruta	gfieed
!s	iYeVgq
!saas	rdbdda
!sabrin	dcdkei
!sacked	mYghdc
!sad	XdWccy
!sadly	igdnbY
!said	imjbZa
!sailed	dkfeed
!sailin	kZbgej
!salary	cXljqQ
!salon	epcbcd
!saluta	ibcagl
!sam	gdefdi
!same	joUcrQ
!samira	dediej
!sample	dbbidl
!sankof	gkecde
!sarah	djcekc
!saskia	ebidej
!sat	fkifbZ
!satisf	dndgba
!saturd	laided
!sausag	iglada
!save	lgacge
!saving	dleeed
!saw	adifna
!say	e3fZaT
!sayin	egldea
!saying	dlmVgZ
!says	ccaZmn
!scale	ihccic
!scan	bbaxYY
!schedu	grfRde
!scheme	YhqYcg
!schola	nddcde
!school	kXohdX
!schäfe	kgibda
!scienc	meeeaf
!score	fVZocm
!scorec	ecbdbr
!scored	dochfa
!scores	ejeefe
!scrap	ekdefe
!scrapp	fgnffX
!scratc	icaeme
!screen	dcWtZd
!scruti	ciheec
!seaman	nbakea
!search	lkaeeZ
!seasic	gnccdb
!season	ncZeeh
!seat	aXakZu
!sec	dpicdV
!second	lThbhk
!secret	iYadar
!sectio	aZfggl
!sector	dkadjc
!securi	dbdjma
!see	YZfSrs
!seed	dZledi
!seeing	fQgkji
!seek	hbmieX
!seem	dZdcer
!seems	ecidck
!seen	ZRmmke
!select	aLTXU/
!selfie	dsbddV
!sell	debnag
!send	tjscSH
!sendin	gegmcX
!sends	ejdhce
!senior	dZfdfn
!sent	Vaqnab
!sergey	hkdbee
!seriou	eeobgZ
!servan	liebeb
!serve	ilachc
!servic	dZZbay
!sessio	fZfijc
!set	Swdead
!sets	bimdeZ
!setter	ejffed
!settin	eZcddq
!settle	R/NeYL
!severa	eiedfg
!sewing	eaddkj
!shaft	jodcdX
!shall	lYeqbX
!shame	ecdeco
!shane	edheie
!share	gsqRWS
!shared	hfbdek
!she	ckZmaf
!sheepd	fibcdj
!sheet	efeghd
!sheets	dcdned
!shelve	eZoeed
!shift	UgZvWg
!shifts	cdcgoc
!ship	djcboY
!shirt	fddjdg
!shoot	oaeafg
!shop	heeefg
!short	kZdcel
!shorta	lcddeg
!shorte	elefec
!shortl	lSXUY3
!should	ikafgY
!shout	cgmabg
!show	ZPqrYf
!showed	ckecie
!showin	dibemb
!shown	djnfcX
!shows	daYldm
!shut	lTpckX
!shutdo	ecoefY
!shuts	heeake
!sian	ghhgda
!side	hufaaU
!siew	iefhce
!sight	cvSeiZ
!sign	oVpiUc
!signal	hcnbiW
!signat	cdppRX
!signed	ZxhlVP
!signif	eakefg
!signin	cpZdhb
!signs	djgbic
!silenc	omdZjP
!silva	Zrcdee
!simply	ceemde
!since	ZtbTek
!sincer	dbciek
!singap	ifejea
!single	iabepb
!sings	hcbedm
!sinist	gjagee
!sister	aYjnkZ
!sit	cvSjdY
!site	gUikfg
!sites	dYZdjp
!sits	dkhcee
!sittin	cnbjgY
!situat	hoZgiS
!six	bdhdbn
!size	hXYcmk
!skills	feahek
!skip	jUsedY
!sleep	jVYekm
!sleepi	dacqdb
!sleeps	bZmici
!slides	XYW4aZ
!slight	edeedm
!slip	bmtVZX
!slippe	eaemee
!slot	TiXuae
!slots	feeffh
!slow	wXbddY
!slower	oZedee
!small	efdbgl
!smell	cnabkc
!smet	dheeei
!smoke	hwVbbW
!sniffi	fdeeld
!snowpl	fjeffc
!so	chYeim
!sofa	ggcfge
!sofie	echfid
!softba	ejkcda
!softwa	bneefe
!soluti	YZXobn
!some	dcrWai
!somebo	ZoqXZb
!someon	hUllbg
!someth	gpdfdX
!someti	ihebdi
!son	dhZfdl
!soon	doYedf
!sooner	lmUheU
!sophie	gdcdnb
!sorry	ifbTYs
!sort	dvbdfT
!sorted	ddobdd
!sortin	eheefg
!soul	fndeea
!sound	eeejfe
!soundi	embeed
!space	efdeej
!spain	fgefff
!spare	doddec
!speak	nToYlZ
!speaki	cimabe
!specif	cqdacf
!specul	eVidcq
!speed	czXfaV
!spend	ejkfcY
!spendi	fcmded
!spent	ecbijf
!spoil	dgeeej
!spoke	aYuicY
!spoken	csYchX
!sponso	iZddeo
!spot	lXcjci
!spread	edefej
!squeak	ddadod
!squeez	hgeeee
!stadtp	ijeddb
!staff	YWrdif
!staffe	jaghed
!staffi	ekceef
!stage	jfZbZp
!stall	fefeei
!stamp	hfbiZi
!stampe	deajek
!stand	emYWrW
!standa	dYYadw
!standb	fmWfhd
!standi	mbgblX
!stands	jXeXng
!start	bgWiar
!starte	YpWpaa
!starti	egehef
!starts	cXiddn
!state	diheed
!statem	bdcmeh
!statis	eZbdcs
!status	cpaekX
!stay	YsagfZ
!stayin	djkeeZ
!stays	bahgbn
!step	mE/ZeQ
!steph	ahqVmW
!steps	aL2afc
!stewar	ebejdk
!still	h5MieK
!stock	mYleeb
!stood	daeeij
!stop	sYYkkX
!stoppe	alpWiW
!stops	fcqUlb
!store	fcYafs
!stored	dgiefe
!story	dqddea
!straig	S0Xacf
!strang	edaejk
!streng	hbiffe
!stress	lmefbV
!stretc	ehidha
!strike	gmbhZd
!string	djejeb
!strong	ddgUkl
!struck	bSrndb
!studen	fkXeic
!studie	bhleed
!stuff	gZlfbg
!style	deeefj
!sub	edieeg
!subjec	cpaede
!submis	didcXn
!submit	XaohYg
!subscr	iiaZel
!succee	egbdem
!succes	lPYUe1
!such	eqbheV
!sudden	hYWfkl
!suffer	kdYoVf
!suffic	ebecfn
!sugges	bchcbl
!suit	aciraa
!suitab	bVYagy
!suits	Zgbjdk
!summer	bfdejh
!sundia	ieefbi
!sunny	bjclde
!superi	fpZibZ
!supers	jdeeff
!superv	hYichi
!supper	bXpgbg
!suppli	bjhjbb
!supply	ecegfj
!suppor	afdbcq
!suppos	TecXyf
!sure	hxWjZQ
!surfac	fejeed
!surpri	bmdmZa
!survey	aYRqjj
!surviv	dahidh
!suspen	sfPYli
!sustai	bgbldh
!svetla	fifadi
!swell	eZqedc
!switch	eiZcgj
!system	akZafm
!t	hhceff
!table	gnaeXj
!tablet	hlcedb
!tak	TfUwia
!take	bVlVex
!taken	cZgWdv
!takeov	aaqeee
!takes	mfaaak
!taking	YLfTY/
!talk	qXjdeY
!talked	UiphcV
!talkin	ZknddZ
!talks	dWschb
!tallin	cfeihd
!tanaka	eeldfc
!tarte	kYdedl
!task	ofgdca
!tasks	edrbZd
!taster	fceeek
!taught	cleeee
!tax	elahed
!te	ddddkh
!tea	obeYch
!teach	dejfdg
!teache	bZjclg
!team	dfgdYm
!teams	dVmcem
!techni	ZWXrdk
!teleph	gkkZfV
!tell	SxnZgV
!tellin	bzVYcc
!tells	coUVjn
!temp	cdicjg
!temper	cYbcko
!tempt	jeldca
!ten	gYcgdo
!tender	llWdag
!term	cmdeed
!termin	cjTdcr
!terms	cigdZk
!terrib	avaibS
!test	hcnkaX
!tests	iUUlra
!text	Oqelfe
!texts	kdeegc
!than	vbVmiT
!thank	dYefYr
!thanks	YMohhk
!that	fmgadf
!thaws	fehffe
!the	dfcddo
!theatr	gmeeda
!their	NjqpeY
!theirs	ecdcen
!them	beldeh
!themse	dhaocc
!then	kUOlol
!theo	fdjffe
!there	ahgcWr
!theref	Xkbajk
!thereo	ejdgee
!these	cWqmUe
!they	ldXail
!thing	dorPZd
!things	epUifc
!think	ciWbdq
!thinki	jjbfdb
!third	aqaOrd
!this	cXiUc0
!thomas	amdhee
!those	TKjZc6
!though	VsYYkh
!three	ZVTdjz
!threes	ojYkcT
!thresh	ebddfo
!throug	YNjddx
!throw	chdkgb
!thrown	dfeeej
!thursd	idecck
!thus	dgjddg
!tia	elcged
!tick	idefic
!ticket	ZrfalV
!tidal	gbdlee
!tiding	jkbedc
!tidyin	kacdbl
!tie	ajbmag
!tied	mfdcec
!tight	abeoee
!till	bhpoeO
!time	eeXTb0
!timefr	elcefd
!timeli	Q4nZbQ
!timers	heifhZ
!times	bdZmjf
!timing	ZmldcZ
!tip	ffdkgb
!to	dkhYdj
!tobias	dleYhf
!toddle	eobddd
!toes	edbdcp
!togeth	cXXac1
!told	hhhaef
!tom	dhafel
!tons	eeceek
!tony	hbhejc
!too	gRicfp
!took	hUmbZn
!top	chbddm
!totted	hccblg
!touch	baioZd
!touchi	gcdcgk
!towel	ebckcj
!town	hhdcmY
!towns	gedcmc
!tp	bZpegb
!tracto	degidf
!trade	dYjicj
!train	qVjcdd
!traine	dXpmdX
!transc	fddkfe
!transf	fkdffc
!transl	dhbldf
!transm	eiceeh
!transp	cfcjck
!travel	jWecik
!treat	jfbjcc
!treate	dldefd
!tree	XdwbdY
!trembl	eapeec
!triage	fbbhdm
!trial	Zfbqbf
!tribun	djbjee
!trick	edekfe
!tried	aWoeig
!trip	fdjdff
!tropic	ZqkZdX
!troubl	cYndck
!true	fklccX
!truest	dgeffh
!trust	cvYZhW
!truste	fkbbbk
!try	jTlael
!tuesda	ecdedn
!tunde	fgdghd
!turn	hiYbpa
!turned	hkkmdO
!turnin	fYobbj
!tutors	iZUeeq
!tv	lgeced
!twelve	mbdeeg
!twenty	bnaZZo
!twice	ahZccr
!two	fYWpcm
!type	ekebeg
!tyrone	ehjdec
!u9s	fegifd
!uk	edfeek
!ulrike	dgikhW
!umhlan	nadefe
!un	dkdcbj
!unanim	gddedk
!unchan	depdea
!unchos	eiddkb
!uncles	igffed
!under	eYgKb0
!underf	eldfde
!unders	aZogdg
!unexpe	necded
!unfit	edfkde
!unfort	dibeej
!unifor	ccaggm
!unit	jbedjf
!unless	hRerhe
!unlimi	cgaigf
!unnoti	idfefg
!unrung	cibcdk
!unsoli	fbahlf
!unsubs	fdclch
!unsucc	nhdfeV
!unsuce	hddeej
!until	bkxiZK
!up	fuhUca
!update	g4OcYU
!upgrad	idjidY
!upload	eYpkaY
!upon	bZldld
!upsett	fejbgf
!urgent	fkeodT
!us	eebjYn
!usa	eejefe
!use	hORmcz
!used	jWuXdb
!useful	swYWVO
!using	maccjd
!usual	ckchdf
!usuall	rPdcsU
!ute	eackmb
!utilit	iejbbg
!vacanc	aNsUVw
!vacant	eWcbds
!valent	lcccgg
!valid	dcbljd
!valued	djbdkc
!van	bkdbdk
!vaness	ecVaeu
!varies	gjfeec
!variou	jdifdb
!verbal	klaehX
!verdan	edldkY
!verdic	R4ZdcV
!verger	obbeeb
!verify	dabkkf
!versic	gdefdj
!very	coVbpb
!vestry	fdiceh
!vet	ealdch
!veteri	ebdfen
!video	Zeflbi
!videos	eidemZ
!view	XpsVbV
!vikram	eboeeb
!villan	jdfhed
!visa	faZiVt
!visas	cacder
!visibi	diiffb
!visibl	cdceem
!visit	dgajei
!visiti	bbcenh
!visual	dTonec
!viva	dhcdcl
!volume	eedfek
!volunt	hZhccl
!vote	jgViib
!voted	dzbabS
!votes	diaedk
!vouche	mWYlch
!wait	fJgipn
!waitin	yKSock
!waitli	dgbhgh
!waits	mcdeee
!wakefi	jjdeeb
!wakes	embefd
!walk	kZcpca
!wall	egkgcc
!want	YWkWew
!wanted	SOiZi0
!wants	ZZisgY
!ward	hdeeeh
!wareho	cocdde
!warm	bnXbdl
!warn	kdeefe
!wary	hheeee
!was	jcmXZk
!watch	hofaca
!water	hfhdib
!way	iYWXey
!we	ddddij
!wear	facoag
!weaver	Xiiddj
!web	doadcg
!websit	mabedi
!wednes	jdidbe
!week	Utcdia
!weeken	nYZoba
!weeks	efeekd
!wei	ckcggc
!weiss	epZedb
!welcom	dcfbkg
!weldin	jcejcd
!well	dWYeom
!welsh	edddmd
!went	qSkigP
!were	eafcdo
!west	ffhffe
!wet	ldehdb
!wether	chgYbl
!what	aWvbak
!whatev	iuWfhQ
!whatsa	iefeee
!when	T7jaaV
!whenev	cnaged
!where	gwgbXP
!whethe	SgwnWV
!which	lrXcTe
!while	ZwtUVN
!whilst	eamdeg
!white	ihddee
!whiteb	kaegff
!whitef	ffefei
!who	lvbVbZ
!whole	dfmgeZ
!whom	imkZZa
!whose	Zoefbe
!why	nPZlaq
!wife	kbRilg
!will	ljccXj
!willin	ecedii
!win	cqWdcj
!window	Xjckid
!winds	dgchdi
!winema	idbdmb
!winner	hhdefe
!winnin	eieeef
!winter	eapdrP
!wiser	W5ZbZU
!wish	UV2fca
!wished	jfedef
!wishin	jcecmZ
!with	bXoZZv
!withdr	ZpsbhK
!within	0XUVqR
!withou	fcU8cQ
!woman	glbZdg
!won	ggZdZo
!wonder	blajVj
!woohoo	edcbjk
!word	TqzUXW
!words	geZZgo
!work	YOyegg
!worked	cZhddn
!workin	hZaefn
!workpl	eedncc
!works	ggklfO
!world	bhafem
!worrie	iWuehR
!worry	kmiiWS
!worshi	defmea
!worst	dZedep
!worth	iadeej
!would	chdljY
!wrap	nadefe
!wrappe	egbddl
!write	hbVfim
!writer	egddcl
!writin	lZbjic
!writte	crcihR
!wrong	gfWkUq
!wrote	eRQrat
!x	hbbiZm
!xx	dicejc
!yann	epbedb
!yard	bemdde
!yasmin	egobdZ
!yea	kghbeb
!year	eddlfe
!years	dYgcjj
!yes	a0XkYU
!yet	lxXkcN
!you	ebacdu
!your	dVelco
!yours	ebZWO9
!yourse	aYlbki
!yvette	ehdcdk
!z83	docdec
!zainab	eoXdbi
!zestfu	ehegff
!zoe	dnZdjb
!zone	fgidkX
!zoom	fiehfb
#	cagjif
# #	ZZicpg
# 's	tfeSai
# ;	cYhfnd
# ?	aWhhqb
# @d	WmcmbZ
# @p	qbZkaZ
# a	bRhltY
# about	ZlYoaf
# ac	apbdee
# admini	edcebn
# after	dZWWum
# aisha	dhnYbe
# an	dabcub
# and	YYdhqi
# anonym	fdbpZe
# answer	fYldZk
# anythi	ceXrdc
# applic	gWTTjz
# appren	bgbbgn
# are	WrnbZY
# as	hOdmnd
# ask	cjfoZY
# asks	bZYvcb
# assist	nVfcgj
# attach	ecndce
# author	adZobj
# automa	gfVncg
# availa	emXaek
# awaite	ibWakl
# b	ebhbnc
# back	dapmbW
# badger	cZpbia
# base	deebne
# be	dkcnca
# becaus	fdVghn
# before	mZZlXi
# behind	cWoYfl
# being	hwSccb
# bid	khZXih
# bonus	cdeWrd
# booth	bdabeq
# brewer	ceZZhp
# buenos	aZamnb
# but	acXder
# by	VQgtek
# calls	cceedn
# can	nZYghh
# candid	UXYocr
# case	sYZded
# ceos	daemef
# certif	YcZrbj
# colour	dmiWgc
# come	Wgmhgb
# commit	gaZobg
# compan	gfjZXj
# compet	cbaXom
# comple	eeqYcb
# contai	ddeang
# contin	cmUlcg
# contra	fmaXck
# copies	edbrcb
# dates	dcnafd
# days	gXYXxd
# debrie	dkXdcm
# decide	sYbbib
# depart	haVdds
# develo	dcZpch
# did	dXaait
# dockwo	gYiahj
# does	kuReaY
# dog	sjRajZ
# done	jmbdeX
# driver	ecpbdb
# eeo	acengc
# employ	cipVYe
# ended	SwjaZX
# ends	ahddnb
# engine	dedmde
# expens	mbchYg
# experi	Zbpbcd
# extens	ddepbd
# failed	bYtaca
# fatou	edebne
# fillin	edYreb
# final	gXbsdc
# first	hjckdX
# flexib	cepdea
# floor	ieXhgg
# for	VTXofu
# forese	ZkZhna
# form	fiiXjb
# from	eTjhle
# fulfil	YZZxgZ
# full	ebbcni
# get	oZhcdd
# goes	dkgWei
# going	dbdodd
# granda	ddcrbd
# group	fdddnb
# guys	ceoade
# h	dabsag
# had	gigWSq
# half	eedcnc
# hand	lmZXkW
# hands	baZcok
# hard	eddmdd
# has	dlXUhq
# have	ZxaZeX
# he	iYbefp
# her	iYpdbb
# here	hbfnVg
# hired	eedenb
# his	pcZZaj
# host	hiXfei
# hours	Ycdine
# how	ecoXdg
# human	Xasaka
# hybrid	Vedauf
# i	bRelgn
# if	anbXme
# illust	eedbne
# immedi	dbscdb
# in	eTicoh
# inform	eodbed
# instea	caaqia
# instit	edZcqb
# intake	gWifcl
# interv	aZYyiZ
# invite	ecnedb
# is	Zcesdb
# ish	dcZndi
# it	iWioYc
# its	qWfYif
# itself	aapgdd
# jobs	dWrdZg
# just	ZnmeXb
# ldn	hfgXhg
# leave	cfbbcq
# lectur	lqPjXc
# leeds	eedbne
# leg	eedfna
# legal	gcmccf
# letter	cYnbgg
# licenc	aainbg
# life	hnYdde
# lights	ejnbZY
# line	decnde
# list	rWZYlb
# listin	nhdZdd
# look	efbndd
# looks	asYedd
# love	dqYdee
# lpa	dcVfrd
# magist	efboeX
# main	caUvae
# may	dmXdbl
# mb	dbpbec
# me	jZxTYe
# meet	ebmgdd
# messag	edmaai
# migrat	hmZcde
# millio	ecndec
# min	ZXlqfY
# mins	dXeqZj
# minute	YXi1Xb
# mo	ddVhgm
# monito	XijobW
# more	tdVSlg
# mounta	fdiiiX
# my	gXgfhi
# myself	chnceb
# nation	ncgbce
# need	ccbbph
# negoti	daneee
# new	YX2aXY
# next	gbnlYX
# nine	daYknd
# no	jjlYSf
# northl	uPSwTd
# not	cfXUlp
# now	hcNebw
# number	dnebee
# nurse	eniZcb
# of	gcanYk
# offers	Xkbcpb
# office	kjVdid
# on	cSgirc
# one	Xcbgmj
# optome	dcbgmd
# or	ebdpZf
# other	niaibX
# others	accnhf
# our	edqdjT
# out	aXcnob
# over	ZVnboh
# pages	Ycfrcd
# partne	dbdpbe
# people	Wlggbi
# per	egfZnd
# perman	ddbasc
# person	dZZwda
# picks	peeacd
# pin	ceXeqd
# place	ddbnkY
# placem	ebnbch
# places	hWeblj
# plus	YfPjsd
# points	ddcbdr
# put	foedeZ
# questi	RVf2aZ
# rang	efWbnj
# rapids	hnYcee
# re	fncedb
# read	caedne
# reason	ddjWpc
# receiv	dYrded
# recrui	ZVtebg
# reflec	dboeeb
# refs	akYrcY
# regatt	bnbbdj
# regist	ecdpae
# religi	nXZhhb
# reply	hpXeeb
# requir	bcdnci
# resear	pUbneb
# restau	Znfede
# rings	qfbbdb
# roboti	eemaed
# role	fnYZge
# roles	dcXdes
# room	UdVeri
# rounds	gZiYap
# said	sRgWif
# samira	dXehki
# sample	cddoce
# saw	eecndd
# say	Wsdcbg
# says	dpeXlV
# scan	ddhndY
# school	tWdZYi
# screen	lnhUYc
# second	fbYodg
# send	Ydbucd
# she	kYXhlg
# shift	ecjlXe
# sign	akYXtY
# site	hiWefj
# so	hYeYoh
# sorry	danicd
# sous	clYakh
# start	hXbatc
# starts	aknbca
# stops	pbhbZc
# stuck	cZdaoj
# sudden	ffoXef
# team	eZjZob
# test	ihVqZZ
# thank	dqgadZ
# thanks	dZsbce
# that	mSdcfp
# them	PRa4kW
# then	grXWci
# there	fendac
# they	mZNkra
# things	hedoZa
# this	mYZenb
# those	rVeefc
# thousa	mkdcXf
# three	abUdjr
# till	SiUvff
# times	gUkfkc
# to	Vemcfj
# told	hZobdd
# transl	ddeZng
# travel	Zdoeed
# trial	cherYZ
# under	hxWXZW
# unfroz	hnYcee
# union	dadase
# unsucc	dabdbs
# until	YmqXda
# up	fXkenX
# upon	dbccdq
# us	fQbvWk
# vacanc	bmfkdX
# vers	cecdne
# visit	cccpdd
# voor	fcdndd
# wanted	dYebbt
# wants	fiUlmT
# was	hMjZir
# we	ZcVmlj
# went	dYWdet
# were	ZelgWk
# when	YjXjcl
# which	Zobgai
# who	YwXhbX
# winnin	ecobed
# with	fZbohe
# within	XZahjn
# withou	aZsgcb
# words	Yaayca
# workpl	ecbpdd
# works	bdeoee
# wow	keUeme
# writte	Xpcdef
# wrong	ekVleh
# yes	nbfiUh
# yet	cpcddd
# yours	bhkXWm
's	ffedig
's #	dnaflW
's .	cebbZv
's ;	gYeebp
's ?	bZcYon
's @d	phUnZV
's @p	nWYenb
's @s	bgeYpe
's a	UjVloe
's acorns	edeenZ
's after	dVgnbk
's agains	cVeemk
's agreed	qgXWfg
's all	abqkcX
's allott	cabbbu
's alread	cXTd1Y
's and	kdSjcj
's annual	gamdde
's answer	5MYTii
's appoin	nZhgZg
's arrive	ffncba
's asking	dcTwXg
's assist	gWdgbp
's at	jofZjR
's attach	YViltV
's automa	Vanghg
's bank	endebd
's been	afoYZn
's behind	lfiWbh
's being	gYrRtU
's below	eWlrZY
's bike	dZcdgo
's board	ikXibf
's book	dUdohf
's booked	bbkYWs
's boss	eiReil
's broke	agpebZ
's broken	WjwcUX
's buyer	dbegnc
's bx	fcndhY
's cabin	bmabif
's calend	fielbX
's call	faYjXr
's called	WXdhqh
's callin	oalYZZ
's cancel	egneeY
's candid	fenXfh
's capabi	Vebmnd
's caregi	cdmgcd
's certif	baapnY
's chair	hXbfeo
's change	VpXfih
's charte	fkkffW
's choice	fVVehs
's choosi	ojZbcc
's chosen	cZfZjn
's christ	eaoedd
's closed	iVsfhU
's come	TdlZfo
's coming	ahRauh
's commen	ZYando
's commit	djXfmd
's comple	lYZccp
's confir	cfXnia
's convin	iXimdc
's convoc	eddape
's cousin	ZcWfWz
's dated	XkclWl
's daught	gaXlWq
's day	YbrheZ
's dead	hYRlYt
's dear	ndcdde
's decide	gZXcaw
's decidi	Zodede
's decisi	4VUVWl
's desk	isNdgd
's direct	cbnhdc
's disagr	jqdUdd
's dog	rTtZVY
's done	mXkefc
's door	Wmfadk
's down	YiriXY
's drafti	ebbfod
's drains	batZde
's drawin	btdYfZ
's drawn	cYdgdp
's due	wLgkcV
's elliot	mjYVff
's end	dqbcdc
's exact	eacWnm
's exam	ZcbudY
's exclud	dYcqgc
's fallen	Ygbqdb
's filled	addeep
's fine	cTtjhV
's fixed	Zgsaea
's flat	gZcbof
's flight	hodbcb
's for	fTalXu
's form	aZZugd
's found	ZToapd
's freeze	jlWedg
's friend	neadkY
's from	VYmoag
's frozen	dWxdca
's full	UVOVZ/
's fund	bgXmcj
's genera	bsTcje
's gift	Zgcofc
's giving	eedfoa
's going	jTVfmo
's gone	UfcUV6
's good	Xcgqec
's gordon	bZZpbm
's got	ctVYif
's grant	ecnecf
's guess	WvhccX
's guides	cdnffb
's had	cfnSne
's halted	cZreed
's hands	gqWYZi
's happy	dddqeW
's having	hYWfwV
's heart	dXcndj
's heatin	ecdeco
's helpin	dYYmme
's hired	cibaen
's hmp	eqceeX
's home	Znahde
's inconv	cYmmad
's intake	ddbhnb
's interv	eWimYh
's invest	dYrlaX
's invita	ecdned
's is	iSZkof
's it	fUZemn
's job	eWbWls
's katie	dbWllf
's keen	cpbgbb
's keepin	chcZpc
's keiko	inacdd
's kid	omYZad
's lad	hcXbbr
's landed	hfkXib
's last	tWcfec
's lawyer	cbodcg
's leader	bsZbec
's learne	bXbbiq
's leave	dobdha
's left	lkcZjW
's let	cYacdt
's letter	ciZogZ
's licenc	eYnhiY
's like	ankadZ
's lina	hnaecb
's linux	Zpdeec
's litera	ebXeer
's live	cdWnld
's locked	cammba
's long	htTcbd
's looked	hWmdfh
's lookin	iuZcbU
's lost	dmfZVm
's made	TgcS4X
's mail	hehnbW
's mailbo	YZkqdY
's manage	fXdteZ
's mate	igVocc
's matern	mkVeef
's mentor	ddfWin
's messag	lgUYik
's min	depdeY
's mine	PPPV/O
's missin	eebodc
's mostly	Zcepee
's mother	jPlijd
's moved	dbarde
's moving	dcaZnk
's mundus	ecaddq
's museum	dbUdjp
's my	fdXicm
's name	bRfgfs
's neighb	dZXiio
's nephew	YcReix
's new	dTuVmb
's newsle	ebqbag
's next	WjdvYX
's niece	aWhbWu
's no	dXddUy
's nod	sbecae
's northl	xTfmXT
's not	g0ZdVU
's notes	pYcbcj
's now	eVYghr
's number	bbaqdh
's off	YpZVbs
's offer	acccub
's offeri	cbaUvd
's oilski	eeeane
's old	dZWdhs
's oliver	nddgeb
's on	XmoggV
's only	nhZbhb
's open	XUmwbY
's openin	Wtcgdc
's osaka	aZZayY
's out	jZmjfU
's over	iYuRai
's own	wZaffY
's owner	bnXbfk
's page	tbaXag
's panel	dobfda
's parale	nbdbdh
's parame	ccbohc
's parked	dXyebW
's parts	decene
's paused	dasedc
's phone	dYqZgd
's pick	mZladc
's piece	bbpiad
's pierog	dniYbc
's place	diWccp
's pleasu	hnbcdd
's podcas	gnebcd
's portal	jYZqec
's portio	erZcec
's positi	cUedcv
's practi	kTffdl
's precio	eZpeec
's premis	kXiide
's primar	Xecqdg
's prize	jfXbkf
's promis	xWcbdc
's pulled	hXndcg
's put	fRyjcV
's puttin	ebacqe
's questi	eWqmZX
's rate	ZUZXqp
's readin	aqZgha
's ready	ZjgZrW
's reason	aemdbi
's record	dccned
's recrui	cepaed
's refere	kZYrWh
's referr	fatcYb
's replie	ZlZcdm
's reply	gqUaef
's report	keWdbo
's reques	ebjWjj
's return	dccbrc
's review	bZpeia
's right	TlbZho
's ringin	pbbcee
's rule	gpYZch
's runnin	WscZei
's sat	nfccah
's school	jdpViW
's scrapp	edcfdm
's secret	kdfoZX
's seen	gtWfaY
's sellin	ebneed
's settin	bnalca
's she	libjbX
's shortl	eqddbZ
's shut	QL7ZVk
's side	Zpakbb
's signat	mehkUd
's signed	oVVR1W
's since	dphddY
's sink	inacdb
's sister	jcUdhn
's sittin	colebV
's slow	lnZcdX
's son	XZWaW0
's sorted	fbbdpd
's split	hocdcb
's staff	gpadae
's status	actXec
's still	h/OcTS
's stoppe	YQ4bag
's suit	lacYmf
's summer	Zbqcdd
's superi	bbderZ
's survey	daZedr
's suspen	dZudcb
's ta	iYZYmj
's tag	gnYXeh
's taken	aUOei3
's taking	aeacyU
's tallin	bXihhi
's terrib	dXsbaf
's the	WZiogg
's there	mpYZiT
's they	ddadar
's thinki	mmekSW
's throug	bmXapc
's time	bngXci
's to	wbbZeX
's told	jefYZn
's too	gVobei
's train	faqade
's transp	Yjbacm
's trelli	gqZcca
's turn	docbbh
's unanim	bebZsd
's unclea	bTpmga
's under	dRxbjX
's up	qglOdV
's useful	obedde
's vacanc	hVledj
's verdic	qVXggh
's vessel	cifbpW
's view	jpQahe
's visa	cdnaib
's vote	VeYZqo
's voted	eaWapj
's waitin	YhbriU
's way	hXdedo
's what	daccsc
's whole	erabcd
's will	cbjcan
's window	fdadnd
's with	fhRorQ
's withdr	ebXeip
's won	ZoWZjj
's word	xSPcdn
's wrong	kmTemU
's yes	eeZbyR
's you	kcibkY
's your	aUkjoY
's yours	TOKR/K
*long	jeddeg
*short	aRlcVn
*strange 1	fiVjRs
*strange 10%	YnocUc
.	egidfe
;	ndYlfa
<answer>	ofbeec
<ask>	cdeogd
<chosen>	baWasp
<closed>	aaeZa1
<date>	sabida
<decide>	nkWhgZ
<free>	bffnce
<give>	cZcvgb
<hear>	nhcddc
<hold>	aazccc
<meet>	cfepea
<news>	vjWZbe
<offer>	XaaY8c
<others>	ceabbw
<papers>	Zbdqjc
<receipt>	eh1XZX
<refuse>	cZZae1
<review>	emcddf
<soon>	evZfeZ
<sorry>	bbebZy
<start>	Zbab1c
<step>	dcbvad
<thanks>	fdqZZi
<wait>	grbbdc
?	WUd7jV
@d	tbbhea
@d #	OXd8bW
@d 's	Zddqde
@d .	1WbeeZ
@d ;	zSZmbY
@d ?	SaS9iY
@d @d	wVUkfX
@d @s	WhZeio
@d a	fcVcds
@d about	ZUZwam
@d accord	vYadba
@d after	oXYofY
@d all	5OYfaY
@d alread	Wqbkdb
@d and	qeafcc
@d any	chcobd
@d anyway	oYWmde
@d are	tTdWdm
@d as	tZaihT
@d ask	Zicnde
@d at	sdenWQ
@d be	VZdqoZ
@d becaus	yUYcgY
@d before	nfXpXZ
@d betwee	cbiobd
@d both	deoZed
@d bring	Zeajnc
@d budget	Zoceef
@d but	wYXUoa
@d by	jZfoaa
@d called	Ykdefk
@d cause	nZefef
@d check	amigba
@d comes	oceeeb
@d coming	pZeeed
@d contra	ildgXd
@d date	okZacd
@d defini	tVdced
@d did	Zsdeda
@d do	aWawdf
@d does	rXYjcc
@d either	hnaZdc
@d for	wYcuTP
@d form	Yebsce
@d from	mPapfg
@d given	qZdbbg
@d got	defnaf
@d half	dcbpce
@d has	ZvgYWe
@d have	lZXZlk
@d he	sYacha
@d her	Yoeefe
@d holida	YpZeei
@d i	pgVjYd
@d if	mXXdlh
@d in	iQmmZd
@d inclus	ddneeb
@d instea	6RbcaX
@d interv	ndddee
@d is	2WWcga
@d it	5ScaSd
@d kindly	ocecec
@d latest	vTbbja
@d letter	mbeVne
@d like	ipaabc
@d mail	Xpffdc
@d maybe	acZbes
@d me	dqdYce
@d means	koYddZ
@d mornin	pceddb
@d my	sXbhcc
@d n	rYcedd
@d need	YffYrf
@d new	Wodeif
@d no	gTqZal
@d nobody	lWekdf
@d nor	Ysddeb
@d not	rZXegf
@d now	4UUfaW
@d nowak	cgaeem
@d obviou	odceeb
@d of	dYhdjk
@d on	ofXoXV
@d onboar	ndeebf
@d once	rRfjee
@d one	rYcicb
@d only	YesXbb
@d or	dfUyaY
@d otherw	acasgc
@d our	gMweWV
@d over	qcdaef
@d please	lTWogg
@d presen	adenff
@d rather	qadeeb
@d room	adYwcZ
@d s	djvYVY
@d said	2Pdcca
@d same	Wdcted
@d say	oVbmea
@d says	YxYZZf
@d school	Yeeoef
@d second	Wedsee
@d sharp	efYnef
@d she	oiafaZ
@d so	pZbZjg
@d sorry	qZcede
@d start	nhjYac
@d team	Xocgfe
@d that	sbYhYf
@d the	weWfcX
@d then	qkXYdY
@d there	ncabej
@d they	rnWbfP
@d those	ndebee
@d to	sRafrV
@d unless	canWal
@d unluck	oddcdc
@d visits	Tlpdee
@d was	lzVUVV
@d we	qVdffg
@d week	cgdmdc
@d went	aoldYc
@d were	Yrhaca
@d what	bgccoe
@d when	7EZZdn
@d whethe	hUckoa
@d which	phYgXb
@d will	ajqZcY
@d with	pRncde
@d withou	rdcbea
@d would	WcirfZ
@d yes	raebbd
@d you	1WdWdd
@d your	gdapca
@p	paakdc
@p #	YipUgg
@p 's	Mbndjm
@p .	taZidb
@p ;	qdQsaW
@p ?	Ugghnd
@p @p	fmXbff
@p about	Wmkbbi
@p after	pUZhZl
@p allows	dcbedo
@p and	rnYXca
@p are	VnlZch
@p as	aZmpVf
@p at	egUzYT
@p be	ecdobe
@p becaus	pRljaa
@p before	dmcfde
@p betwee	nbedee
@p both	YlcoeZ
@p bring	bbbhpb
@p but	koUmeT
@p by	gaTsjZ
@p can	nccced
@p churn	Xehffj
@p closes	bedmee
@p come	mVqYfa
@p date	jmZdec
@p did	cneeec
@p diet	adfmff
@p else	bedsaa
@p ewa	gcZrbc
@p for	WbeqWn
@p good	tbbYcc
@p grumpy	ncedee
@p has	dghWap
@p have	Xkkchb
@p he	wfZVfX
@p here	Uabrci
@p i	ofdWcg
@p in	bgjkhU
@p is	sfZbkT
@p it	lqYdVb
@p letter	hanbed
@p like	jYarcY
@p modell	ddaqde
@p my	Wdflcn
@p of	ecdcZr
@p on	qWfdaj
@p or	OSe3bb
@p pendin	eapeec
@p please	ZYjsdY
@p promis	Xdcder
@p same	fcnaed
@p shall	Xeqdff
@p she	pgbabZ
@p since	cZdqed
@p so	mVbjie
@p strong	Ugekmd
@p suits	ddeoea
@p t	eadima
@p tell	Ubevce
@p thank	kkXeee
@p thanks	neZffe
@p that	SskZjY
@p then	praVWW
@p though	bneeee
@p till	Vrjbbd
@p to	iUZomZ
@p up	YqYYjc
@p was	UtlZba
@p we	iVkgZl
@p when	ubfeZa
@p whethe	Sfdipg
@p will	caebep
@p with	pfRkhX
@p would	Ydefpe
@p wrote	aeeeen
@p you	peibbY
@s	yVccfc
@s #	XifofY
@s 's	bqbaha
@s .	3Tbbdc
@s ;	yaXgbX
@s @d	jdYnce
@s after	0QbUbl
@s and	wTggWe
@s at	xTYYmZ
@s becaus	oaedee
@s before	iXqTYl
@s being	cbdcpe
@s but	Zlddmb
@s code	Ylcmcd
@s either	oaedfd
@s fellow	Udejjk
@s for	oYkYWi
@s from	1RUhYb
@s he	tWdeed
@s in	bdenfb
@s is	jofZaX
@s max	pXbkde
@s no	oZdeed
@s of	uWZbdi
@s on	hegXhh
@s or	Wccmnc
@s rather	cndedd
@s regard	obddfd
@s s	ndeeeb
@s says	dndded
@s signs	Xoffff
@s since	dcecme
@s that	kUXbjp
@s the	tQlfbY
@s to	uLZjnb
@s tops	uXZddb
@s we	rZddaf
@s whethe	occded
@s which	sTdcdj
@s would	bmablb
@s you	rUbZbn
@s your	Vavcdc
@t	WWkuYh
@t .	dPpjef
@t ?	aYZybZ
@t and	coahcb
@t at	WrWobb
@t is	cdcfdo
@t on	ZWmgcl
@t please	fhjYff
@t the	dnaZck
@t then	deZmee
@t who	ZcrTdm
^ @d	/SSZbT
^ @p	mZUqed
^ @s	tfoSVZ
^ abdulr	Xdmife
^ abe	gagbnc
^ about	VubZYl
^ academ	hXuWaf
^ accept	QYZn3R
^ access	eeTjen
^ accomm	opUkcQ
^ accord	eVoZfk
^ accoun	eVmZYq
^ achiev	edcdod
^ acknow	uPldhY
^ act	kOcaxa
^ acted	Xebnie
^ action	aQZ4fW
^ actual	kbWgjg
^ ad	kkUaYm
^ adapt	dbcnge
^ add	jWsYbb
^ adding	hanVoW
^ addres	cdcnee
^ admin	coadai
^ adored	Yqgbad
^ adrena	mcnYYd
^ adrian	QflWjm
^ advert	eoehZY
^ affect	lmVbfc
^ after	VcZWoy
^ again	XchYar
^ age	emWbem
^ agency	pYlibV
^ agent	dganec
^ agreem	eecbpb
^ ah	rgZciV
^ ahead	fecqbZ
^ airlin	aqYdjc
^ airpor	dnWife
^ aisha	cdneae
^ ajar	hojZaY
^ alas	gRXda0
^ album	eZidmd
^ all	lXmZZl
^ allotm	oeceec
^ allott	ddedpa
^ allow	scXkaa
^ allowi	kcmcba
^ aloha	Xfhcmg
^ alpenb	ojYcdc
^ alread	fdqWec
^ also	ieijjQ
^ althou	gWUebz
^ alums	ededsW
^ always	cUphkZ
^ am	llQjiZ
^ amanda	ZYjZkn
^ americ	Zifboa
^ among	dbneee
^ analyt	cpPiZj
^ annika	aaZavf
^ annota	bZoYlY
^ announ	hmTfja
^ anothe	hYIlR3
^ answer	mXafcl
^ any	eZdsgY
^ anyone	cjnbgU
^ anythi	gkkVYf
^ anyway	edqbcb
^ apartm	mRRkjl
^ apolog	nVfklV
^ appare	fjaSdq
^ appeal	oWacZp
^ appear	lbZVrd
^ applic	dqsaZR
^ applie	aqoXcX
^ apply	WU4SWZ
^ appoin	kiOYvZ
^ apprec	ghkYYh
^ appren	TrSarf
^ approv	iTYjrc
^ april	gpmYWV
^ archiv	kfSYas
^ are	WRR/df
^ arm	cbSojj
^ arrang	cZdtbd
^ arrive	epSled
^ artist	ihnXYe
^ ask	XllnSa
^ asked	osUVTd
^ asking	cXvbZd
^ assess	kdohWV
^ assign	dUftcb
^ assist	YnUdne
^ assumi	knYccb
^ assura	bibZod
^ astrid	bfYYmn
^ at	fgWfbq
^ attach	TcdZms
^ attend	gOlavY
^ attest	nhaddc
^ aubrac	bWaqcm
^ audio	eeaeen
^ auditi	gZanYk
^ audito	ZT6WZa
^ august	eqYded
^ auto	Sg0WXZ
^ automa	aescab
^ autore	acqcee
^ auxili	deoaec
^ availa	drXbec
^ avoid	egcbnd
^ await	dccodc
^ award	pfXeca
^ away	agobdd
^ b	niWcdf
^ baby	pfabdb
^ backen	jnXbbf
^ backgr	dbYlrV
^ bad	bWgcbr
^ badger	naZdhg
^ band	eaiZpc
^ bank	jbgZqW
^ barbac	iWYifm
^ barist	cphYea
^ base	bdcdrc
^ based	hTZhds
^ baypor	lYZmee
^ baz	hWbTve
^ be	VkSgrf
^ bear	S+VWUe
^ becaus	lhRWgq
^ becomi	cdcocd
^ bedank	cZbZbq
^ been	Zofedb
^ beer	dZbWon
^ before	kVc0ZX
^ begin	dZWria
^ behind	bgWjpa
^ being	XuVjcY
^ believ	ahZZph
^ bell	caddng
^ below	oaUbhm
^ bench	jenddW
^ benchm	gZZeho
^ benefi	gdYYgq
^ benelu	cbnbdi
^ better	TOVaj5
^ betwee	oicibX
^ beware	msZWbW
^ beyond	WzacdX
^ bidder	YhXnkb
^ bids	dfWbjl
^ big	ecpZfd
^ bin	QR6WfV
^ binned	dcZbbt
^ birth	cbZZsf
^ bishop	gXeeki
^ bit	ciqagW
^ bloke	TmbYmh
^ bluegu	cXoabm
^ board	khWfgf
^ boards	jlUbgg
^ bono	gbcYqb
^ bonus	VkWreb
^ book	UVouWZ
^ bootca	gXdanh
^ box	cmeVZn
^ bpo	Xbmobc
^ brenna	effWjj
^ brief	nccfcc
^ brilli	dfmecc
^ bring	SPV1zU
^ brno	fZfYkl
^ brusse	ebZjcn
^ bucket	ihUghg
^ bullet	kWbhhi
^ bumped	gXnddg
^ bus	ebiXqb
^ but	lgUXgp
^ button	XjpWee
^ by	wiTcdb
^ bye	oacddh
^ calend	bcaqcc
^ calibr	ZcbvZd
^ call	jBYvpa
^ callba	cbbrae
^ called	MjpRVq
^ calm	anecfe
^ came	cdbani
^ camill	gfgkfX
^ can	ddYvgZ
^ cancel	cXiYjl
^ candid	jhqaWa
^ canvas	denbdc
^ capabi	eoWXjg
^ captiv	cYdanm
^ cardif	fZpeed
^ cards	paZcdh
^ career	dczbYR
^ caregi	giZhXk
^ caring	gXqZia
^ carrie	eXbdlk
^ carry	bafsdZ
^ case	bYhqZc
^ cashie	pfjbWa
^ cast	oXcZmV
^ castel	cdcpae
^ centra	ddpbdd
^ centre	ehYdme
^ certif	agqZib
^ cet	Xchiig
^ chair	jeUclg
^ chaire	ddbpde
^ change	basnVV
^ chapel	aedqcb
^ chapte	Xbckne
^ charge	icWgpb
^ charlo	dXohed
^ chase	anedef
^ chasin	qXddee
^ chat	mZvTaZ
^ chatti	llcccX
^ check	qSoagV
^ cheers	kXmach
^ chef	ioXYfd
^ chew	cddend
^ chin	dbqabh
^ chocol	elfekW
^ choose	HSZ/aS
^ chosen	aabcuZ
^ chowdh	iehXfg
^ church	bQlfjn
^ churn	ejcYkg
^ ciao	hkbqWU
^ cipp	Zgpccc
^ circle	YvWcdd
^ citron	ddfbbo
^ city	bfnUhh
^ civil	fapZcg
^ claim	aearbe
^ claire	ZsikVT
^ clappe	hhbXji
^ class	cfcanh
^ classr	aqYcaj
^ cleric	jcadmd
^ click	aTmtSe
^ clicki	ihgkZY
^ client	kbNgni
^ climat	9RMelR
^ clock	oTqiaT
^ close	cbrcdc
^ closed	atRack
^ closin	oRgdZm
^ closur	mbnWcc
^ clothe	eXafnk
^ co	Zaanem
^ coalfo	obdeec
^ coastl	eZbpee
^ coffee	QUumUi
^ collab	chbabp
^ collec	ZUsnYc
^ colloq	jZaYeq
^ color	fZUamo
^ colour	enSgeh
^ combin	eXhibk
^ come	WAV62a
^ commen	deSSgv
^ commis	ZnUbfp
^ commit	pMpkgZ
^ commun	eahmXh
^ comp	cfnhcZ
^ compan	icXXjl
^ compet	kWcacq
^ compla	bfYdmg
^ comple	ZYqrTZ
^ compli	iVXhkk
^ comput	kXkXdi
^ condit	cVWU5Y
^ confir	VResme
^ congra	WSid5X
^ connec	cgmgcZ
^ conser	YcmWhl
^ consid	dKkcwf
^ consta	fXqcbg
^ constr	lXlbga
^ conten	gXbejk
^ contin	ebrbeZ
^ contra	aXSP/Y
^ convin	ahUqhd
^ cook	fcnbec
^ copy	bWyZaV
^ corbel	bdbVpk
^ cordia	jiggdY
^ corpor	dcnded
^ correc	bbWvjU
^ corres	nSgfgi
^ cost	gidXfj
^ costa	djljdT
^ costum	amecid
^ cottag	UZyZbW
^ could	XbfygX
^ counci	fchWlg
^ count	vVcacg
^ cousin	SjmbZn
^ covera	abdlam
^ cows	dbohcb
^ coy	efpcda
^ cpcs	biUped
^ creden	dadcsa
^ crew	fffWhl
^ crewin	egvVeV
^ cricke	Zknbcb
^ crm	agqfcZ
^ croiss	Ypfeee
^ cross	bemfec
^ curiou	edZqdd
^ curren	Wkcdal
^ curric	mZnbba
^ cut	XSbqXq
^ cv	fpZgbZ
^ cvs	ccrcYc
^ cyber	cYrdcc
^ cześć	ZcZodj
^ d	niTegc
^ dad	japbfY
^ dana	caYfni
^ danke	ehlhdW
^ dare	Yhcboe
^ darren	ecdbpc
^ data	clZXcq
^ date	eOd5YX
^ dates	ncYchg
^ davide	cbndch
^ day	jVcqgX
^ deadli	TQP3qc
^ deal	eRQY7Z
^ debrie	cZdjcn
^ decide	TOZdqv
^ decisi	3sHQUf
^ declin	daadct
^ defenc	hmVfdh
^ defini	nifaWb
^ degree	cecceo
^ delete	jemeeX
^ delibe	mlgWdY
^ deligh	Xidimb
^ demos	gXhgek
^ dental	oiccYe
^ depart	jcoecX
^ depend	g5TQbW
^ dept	jhfeWg
^ deputy	kdabnb
^ descri	bdlPrg
^ design	dpcjWY
^ desk	eYTbsk
^ despat	dXogde
^ despit	lXaelg
^ detail	ZXQnud
^ detroi	miabUn
^ dial	efZnfe
^ diary	Yfqbbd
^ did	ccoRcp
^ dietar	fgacem
^ differ	cfUhoe
^ dioces	bepcbe
^ disabi	cpbfcc
^ discha	kchcWi
^ discor	eZjamd
^ discus	hYjeeh
^ dislik	gXkddi
^ dive	lnWcdc
^ divers	ogRbkf
^ docs	edecnd
^ doctor	manZbd
^ docume	ibnadd
^ does	Tba3ca
^ dog	7UXoUS
^ done	Rjidoc
^ door	bZRgZz
^ doors	aYuWch
^ downlo	acqhZa
^ dpo	ahncZh
^ dr	idcUsd
^ draft	dagZtZ
^ dramas	cdgXng
^ draw	hpTXoV
^ drawer	hbaXqg
^ dredgi	gfemca
^ drill	ecbbin
^ driver	oWaZlf
^ drop	UNe/UU
^ droppe	dVybdX
^ drug	eZpYgf
^ durati	bdcped
^ durban	ZTaexd
^ each	hgSoag
^ earlie	gpVdZg
^ early	YnmhdR
^ ears	ckeldX
^ econom	ZoleaX
^ editin	cbjaqW
^ effort	ngYeed
^ eight	nZYoab
^ either	kYSqnX
^ elders	ibccmd
^ electr	ZYvaXf
^ email	ZWYxai
^ emaile	YYvchY
^ emails	WXvceb
^ embedd	bWcefs
^ emerge	fgXcki
^ emergi	aenecg
^ emil	cZecfp
^ emma	kWieci
^ emre	Zffdmg
^ enable	inedcZ
^ enclos	hWkZmf
^ end	dksScY
^ energy	dZoXcl
^ engage	gehRlk
^ engine	nVZbkk
^ englis	edXfmi
^ enjoy	YY8UbY
^ enjoye	gasZdb
^ enough	olaXcc
^ enquir	ocadlY
^ enrolm	jbXoec
^ ensche	eocabh
^ entere	cdmheb
^ entry	pYibcZ
^ enviro	pZaedh
^ episod	eoYecf
^ equali	dbkYnd
^ equall	edmhdZ
^ equipm	hmZddd
^ erased	dcsWah
^ erasmu	daqace
^ essay	abZsef
^ essays	odWfbi
^ esther	pYbede
^ ether	cmbgae
^ even	heVefo
^ events	huScab
^ eventu	Xqcefe
^ ever	eeildX
^ every	ipjVaX
^ everyb	iVkjbf
^ everyo	rkYbcZ
^ everyt	YYwhVg
^ ewa	tXakgW
^ examin	XkmggX
^ excel	aodiad
^ except	bhXkfh
^ execut	pbbabj
^ exempt	gmdebc
^ exhibi	dfWjig
^ exp	oVZamf
^ expect	0kUZaS
^ explai	dXdree
^ explan	cgbenb
^ expo	hfaYoe
^ extern	mTmdjb
^ facili	lcnaca
^ factor	dbYfWt
^ failed	bZUYb1
^ fails	dYdddo
^ fair	Zagbfq
^ fairy	mXmebb
^ family	dbdaar
^ fancy	VUovZU
^ farmha	WegWva
^ fault	eWicnh
^ feedba	ubJVXv
^ feel	fepWcf
^ feels	dbbbdr
^ fees	Vactge
^ felix	bZoakb
^ felt	fbzaXV
^ fernda	feZTzW
^ ferry	nZhdkW
^ fico	ahqebY
^ field	XqXclb
^ fiftee	hUXbug
^ filip	cdndgc
^ fill	VSZ7Vd
^ filled	bZZddu
^ final	uXRleb
^ finali	qdYbdZ
^ finall	jWWhoZ
^ financ	nbicWj
^ finch	bkZcob
^ find	gWY0bX
^ fine	pWZZgn
^ finish	UndYfo
^ fionnu	bhfYpX
^ firm	ebaZtb
^ first	kYaklb
^ fitz	Wgfchm
^ fix	cWc0bV
^ fixed	eZqcdc
^ flat	bWYigr
^ flatte	acqced
^ flexib	Udbgmm
^ fliss	dcYgdo
^ fly	bcgdnd
^ follow	YdkZgo
^ footwe	oabamc
^ for	bemcaj
^ forese	idWang
^ forget	byUgbY
^ forgot	dTqalZ
^ form	TfgoZg
^ formal	cceeuU
^ format	dfThar
^ forms	kZVlfh
^ forty	eoebeZ
^ forwar	gbmbdf
^ found	kUkWTs
^ founde	khbSqa
^ four	ZeRZqr
^ fourth	dYdqfe
^ free	VT2WTg
^ freela	jbTjem
^ freeze	eahenb
^ fret	emYddh
^ fronte	bcrccc
^ full	XYnWpc
^ fuming	qhXceZ
^ fun	cZyTdb
^ funder	helgcX
^ fundin	cmZWnf
^ fy27	ijbjhV
^ für	cZcnej
^ gaboro	faUdol
^ galler	laUlah
^ game	ecYidn
^ gang	fabgco
^ gaps	gekXgg
^ garden	boeddd
^ gate	gTcWmg
^ gdansk	edmdec
^ genero	fWfkkb
^ gentle	dXfkdl
^ georgi	eXlldb
^ gesprä	gmXYif
^ get	GFn/qL
^ ghoste	bXpYdg
^ ginny	ibccem
^ give	yaboTV
^ given	kdXgZn
^ glad	aV5aZV
^ go	ZSmqVk
^ goats	emdgbe
^ going	1fXQbd
^ golden	gbnXgf
^ golds	ecnddc
^ gone	bYWdcy
^ goodby	hWZbpi
^ got	Pdipma
^ govern	hVcfkj
^ grab	ZUT0nR
^ gracia	bcpced
^ grand	ZhWYcs
^ grant	lbWeem
^ greatl	padcee
^ green	XZjesZ
^ greeti	aarhXa
^ greyfr	gbdTln
^ groete	ecence
^ ground	diZVrd
^ growin	ddcpbe
^ gs	nZeeeg
^ guaran	hgVjjd
^ guess	PKdeyq
^ guesse	dZaolZ
^ guest	beodeb
^ guided	cZucdY
^ gutted	bXYdb0
^ guy	eZmjdb
^ gwen	biUibp
^ hack	kjNfhh
^ had	oicVbh
^ haddad	hZbfbo
^ haha	depdcc
^ half	oiZiab
^ hallo	hhXgYl
^ hambur	dbdeeo
^ hand	accdhn
^ handed	bgpYbg
^ handle	WgwgYS
^ hands	cZfcrZ
^ hang	eqhaXb
^ happy	faudac
^ harbou	dcbXtf
^ hard	btZhYb
^ harrie	cYcuXd
^ harrog	ocjTdg
^ harrow	hjcUle
^ has	VietZa
^ have	WWqrlS
^ having	bXXahz
^ head	mTeVpl
^ headco	gfrbZX
^ headli	sXbdeb
^ headte	nadaei
^ heaps	keVrdZ
^ hear	rghYaX
^ heard	TeYbdw
^ hearin	wgQcaa
^ help	YawVfa
^ helpfu	apeeec
^ henrik	dnaece
^ here	YXmlgf
^ hereby	beajan
^ hexley	fndbee
^ hey	hicYcn
^ high	nZfeee
^ highes	ecdfnc
^ hii	qZSfcd
^ him	gmiWZh
^ hire	feVhsX
^ hired	TQWc/J
^ hiring	jaobcc
^ hirosh	hfoTfh
^ his	ewXZWe
^ hit	cZcvda
^ hm	pamXcc
^ hold	nzQbhQ
^ holida	Xkkbkc
^ hollow	bjZYhn
^ home	kWvYZc
^ homele	mjagcY
^ homewo	Vedwba
^ honest	jpaRdi
^ hop	eZZmjg
^ hope	ic7YYL
^ hopefu	joYacb
^ hoping	pmXYZb
^ houses	lWVigk
^ how	XgtlZT
^ howeve	cWfcdt
^ hq	ddfdna
^ hull	cdmfbe
^ human	3lTcVU
^ humani	fcXbrb
^ huw	ehgXgi
^ hybrid	cpZedd
^ if	jnfbYf
^ ignore	dilefX
^ ii	dodedb
^ illumi	enbegb
^ ilya	ZTXfnr
^ imani	mddded
^ immedi	dkXicg
^ incomp	edcpeb
^ inconv	iZiWfm
^ indivi	dabads
^ induct	Yeedpe
^ inform	ZhkapW
^ innova	hbTcll
^ inquir	feccoc
^ inshaa	ckcZcn
^ inside	jZiYoa
^ insigh	feWgii
^ inspec	YnlfbY
^ instru	caYojc
^ insure	jcYXkm
^ intere	WNT6ee
^ intern	pVaZkh
^ intro	ffUWpj
^ invite	bRmtXc
^ irina	edZbrb
^ iron	dndeec
^ is	XctySO
^ isaac	kYlddd
^ isabel	eXdWsh
^ item	jUYegn
^ its	kobWeb
^ jamal	cXVneo
^ jammin	edbcdp
^ jan	aameef
^ jane	oilTWW
^ jasmin	doekeR
^ jem	dXkaki
^ jen	eapddb
^ jess	dadeeo
^ jo	pWfeee
^ job	WRoO0g
^ join	aWkinZ
^ joinin	bUTo0T
^ jonah	Wkblic
^ jules	YcqZdh
^ june	fZoddc
^ just	gXmkec
^ justic	mVccfn
^ justif	dmbcef
^ kaffep	dbcddq
^ karee	pZabjb
^ karen	iWjdbk
^ kassel	Zcebnk
^ katari	hWYego
^ kaylei	Zpgbcb
^ kearne	Rcklfi
^ keep	icgSWw
^ keeper	dbccog
^ kemal	iYYfmi
^ kept	ipYcdc
^ keys	jZaZrb
^ kiebit	XahohY
^ kind	Voihbc
^ kinder	VYabiw
^ kindly	ZZYxjc
^ kitche	fqgbWa
^ knock	baYpkc
^ knocke	XWUUlr
^ know	dcpcdb
^ knowin	agXbqW
^ kowalc	jgUWkn
^ kuba	cbZpjZ
^ kubern	hiWffj
^ kumasi	decdnc
^ lab	okaYZh
^ lace	icXhYn
^ lady	hphXeW
^ lah	nbeZdi
^ landed	aaVbvX
^ landry	gdccbn
^ lanter	cmcZlZ
^ lapse	eYofed
^ last	joXhfU
^ later	bqYWii
^ latest	wabYdb
^ laurea	tZUcdd
^ layer	dZZjob
^ lb	faXgkk
^ leader	Xjlcic
^ learn	YaiuXc
^ leave	Y1jgQP
^ leeds	cnfgca
^ left	ibyYYS
^ legal	dfZgpc
^ lemmen	ddpbeb
^ lent	idWldi
^ less	ciVYdt
^ lesson	emgbac
^ let	YjTvia
^ lets	OcXqjo
^ letter	oUbN2a
^ librar	ZZoVsY
^ liebe	dbrYde
^ life	pdcfbc
^ lifegu	jTgmch
^ lighth	jfbrYW
^ like	d1QWea
^ liked	dadddo
^ limbo	jpYdca
^ limeri	afZVuc
^ lindah	addZrc
^ lindqv	cncdee
^ lines	qUnecW
^ link	XTluhU
^ linked	cdnach
^ list	phYaYh
^ listen	jUrWci
^ lit	crabdc
^ load	bSXbsm
^ locati	edpXgc
^ lock	sVWlda
^ log	ZXrgfX
^ lol	Whmfdf
^ long	oWiVfl
^ longer	YmbfZl
^ longli	opYUda
^ lookin	ffqbZW
^ looks	cebafo
^ loopwi	ggYahk
^ lord	ZUVkYw
^ lorrai	Ycnfbh
^ lost	VYoVZt
^ love	WplYfc
^ loved	ndjacd
^ lovely	QQ/LTc
^ lucky	bcpedc
^ lunch	aewfTY
^ lydia	hYaudY
^ lyk	dldWih
^ m	bbVtja
^ ma	bcbgpb
^ machin	WYddpl
^ made	UW0rUP
^ mail	ZVwkaX
^ mailbo	eZpfec
^ make	niSsUU
^ manage	ZolPkd
^ many	hZofbe
^ marcus	ZaXjip
^ mardi	fVibkj
^ marine	pahaag
^ marita	faddnc
^ market	bhcVoj
^ marks	pnWTdf
^ marta	cdbpee
^ mate	ccWjpe
^ mateus	iZcbmf
^ matron	dcdcfn
^ matthi	hgXjed
^ max	llTTnh
^ may	TUd1fe
^ maya	cYjcij
^ maybe	WyadRh
^ mbatha	fcbddn
^ me	ahgSqi
^ meal	gcYebp
^ meanwh	mjQdgf
^ media	cedcne
^ medici	dapbed
^ meet	Ya0YYY
^ meetin	gYilcb
^ member	YkrZcZ
^ memory	XlZjbk
^ merhab	cdrbdb
^ merry	RoqWia
^ met	abqaef
^ michel	ahdbnc
^ micros	ehaXog
^ midwif	neaamY
^ mind	dcseaa
^ mine	jfmaXf
^ minh	eeabhn
^ mins	Xigapb
^ minute	djeVig
^ mise	iZeafn
^ miss	cfWimc
^ missed	ZanZhg
^ mistak	cgbenb
^ mitten	dfobdb
^ mobili	dXaltX
^ model	beWflj
^ modell	acregV
^ module	eXqeec
^ moira	eYsfYa
^ moncto	fneZef
^ monica	Zbmkcc
^ more	O/WlYM
^ most	gnejZW
^ mother	cbpicZ
^ move	dYXdxX
^ moving	YNbook
^ ms	Vcjmhc
^ msk	Zbnbhg
^ much	YedWYy
^ mum	gZWenj
^ munici	eYaWrj
^ museum	cbneia
^ music	mVdedm
^ must	UVgopY
^ myster	dZXpal
^ nada	ZrdXYh
^ name	TYN5uK
^ named	dXandm
^ namely	gfUubb
^ names	ogXmaY
^ nearly	gjNooV
^ need	JbV3sV
^ needed	bZcpck
^ needs	eiWofa
^ neighb	Yjocdb
^ neithe	aqPebo
^ never	cUmeem
^ new	bXlqWg
^ newsle	bavbcb
^ next	jdOvUm
^ ngl	afZibp
^ ngos	cfncdd
^ nice	fS8cWU
^ nicole	XXoarX
^ nneka	hcnhdY
^ noah	hboacc
^ nomine	ipcThb
^ none	bjdXgm
^ nonpro	hdggkX
^ nor	ToaUVv
^ normal	rYjbfW
^ northl	/MMyUT
^ note	Wbjcdp
^ noted	nhjcYW
^ notes	bfgjYk
^ nothin	djtZZa
^ notifi	2aZSYZ
^ now	crJtmV
^ nowick	eZgYVt
^ nudge	Vtcdec
^ number	fXUhuc
^ nurse	jagikU
^ nursej	eWgldj
^ oakhol	ahenec
^ object	ZkddoZ
^ observ	haTeln
^ occupa	gjcjcY
^ oduya	fsYbdc
^ of	naZSrg
^ offer	NWWP/V
^ offere	Ueaaza
^ offeri	fcqcbc
^ offers	jZYfco
^ offici	dhNjjl
^ offsho	objZdc
^ okafor	Ul0ObY
^ okay	Vfhmdg
^ old	jlXfWg
^ oleg	heTikh
^ omg	mTnXla
^ on	nbgZdh
^ once	eqZiZb
^ one	efWnfh
^ only	jqeWYf
^ onsite	bdXohf
^ onto	caXqdf
^ ooh	dhmgdX
^ ooo	UZzYcd
^ open	WfjfnX
^ opened	caaiaq
^ openin	baqchd
^ openne	aXqbnW
^ ops	rfacdZ
^ order	dYlkeb
^ orient	jSjlbe
^ origin	nZXhal
^ other	jUegZo
^ others	kmUaZj
^ otherw	hXuThY
^ ours	fpffaY
^ out	QFyWhv
^ outcom	gpWXaj
^ outrea	dcdbZp
^ over	PitXgh
^ overqu	adcedp
^ overru	emdbhb
^ owed	cWXdoo
^ owing	ifeXlb
^ own	dabpec
^ owned	dchrdW
^ owner	rXSYud
^ pace	gXlgfd
^ pack	UMTq3U
^ packag	bVXcye
^ packin	iadbem
^ page	cVmnfY
^ paid	aaenib
^ pairin	ddbfco
^ pallis	dcneed
^ pan	ecadpd
^ panel	rgdaca
^ panto	jpZadb
^ paper	ZVWW3f
^ papers	VeTexe
^ paperw	bUVU9X
^ parall	pWWhai
^ parame	dWpdkZ
^ parent	jebbbn
^ parkin	RXxpXY
^ parks	gcZbZr
^ partic	VbmliZ
^ partie	dYZekm
^ partne	hUfdYt
^ parts	/MXWeZ
^ pass	hdeWli
^ passed	cTStne
^ passpo	dTogZi
^ passwo	eenYee
^ past	Utcbdg
^ patien	cwThZV
^ paul	XTYi1V
^ paused	dapeec
^ pay	ccdbqf
^ paymen	bhtVda
^ payrol	aagZoi
^ pays	YbskaZ
^ paysli	ebodec
^ peace	Zhobec
^ pendin	dtOWlg
^ per	bsecjS
^ perfec	TVsqZb
^ perfor	qadded
^ perhap	jqZbeX
^ perman	ehTWxZ
^ perth	cbbbsc
^ petra	fbioWd
^ petren	UbaeyZ
^ pham	XhXfji
^ pharma	fdbdnd
^ phoned	WnjcWg
^ photo	ccqccc
^ pick	MSU/fR
^ picker	doYdbh
^ pieter	dcfWpf
^ pike	cpZabk
^ pilgri	WaYjmm
^ pin	ecaqcd
^ pine	aZYgqf
^ pinged	pbbdec
^ pipped	cZVbav
^ pis	Tdyaca
^ pity	easdVf
^ pixelm	ihXbgk
^ placeh	YhgzWU
^ placem	ZoihWc
^ places	jYiVme
^ plain	ancbge
^ planet	dfdbob
^ planne	1TOiiW
^ plans	Wraeed
^ plant	icaXct
^ platfo	dcoZef
^ play	dadndh
^ playwo	ceanfe
^ please	acdtfc
^ plus	cesSee
^ pointi	deXlck
^ points	XlmkaW
^ policy	kcSkfh
^ pool	jWpdeb
^ pop	WSVypX
^ portal	danaeh
^ porter	khYVhk
^ portfo	cbVngk
^ portug	bcZign
^ positi	Yodaam
^ possib	eoddfa
^ post	fWdkel
^ posted	nbfddd
^ postin	Xfigbk
^ poultr	dcdeob
^ practi	Wagijj
^ pre	ahXpjZ
^ precen	jWZbmh
^ predic	hhkXdd
^ premis	qZffbd
^ prepai	edcYoh
^ presen	aYcvhX
^ press	ggYilY
^ preten	bdcnee
^ pretty	ebqbed
^ prif	eeZobf
^ print	bckiWj
^ prior	bccqcd
^ privac	ecqbdc
^ privat	mbRklb
^ priya	ikUXlf
^ probab	XuXacg
^ probat	jgXgic
^ proced	Uiidel
^ produc	YYmjXm
^ profes	XYofUn
^ profil	eatZdY
^ profit	bWdXxg
^ progra	rTSeqa
^ projec	WmWnlX
^ promis	iqRfiX
^ promot	naeefe
^ proper	iXkjcb
^ protec	cncdfe
^ provid	ieXdra
^ provis	hWZdho
^ próxim	ZfWljh
^ psycho	ZkeimW
^ public	kVlghW
^ pull	bbckmb
^ pulled	bZtddY
^ pulse	binbcc
^ pumpki	dYbtbc
^ pune	idnbcc
^ pup	aaoicc
^ pupil	hceoeY
^ purcha	dbiZoc
^ push	achoad
^ put	hOaqpZ
^ q	jmZaah
^ qa	obbgdc
^ questi	reZbdf
^ quick	kideXh
^ quinn	Vcdomd
^ quite	YlnacY
^ quote	ecnded
^ r	fhVjdi
^ radio	kVkedf
^ radiol	dgcmWi
^ railwa	dWhlmZ
^ rang	kdtZZT
^ ranger	Zfdpec
^ rankin	gXgdqZ
^ rare	lmXfbb
^ rate	bYzWgX
^ rather	icbZZr
^ re	jfXgWo
^ read	IJ7jjV
^ readin	ZtUbcj
^ readve	cdZscb
^ real	tZcdbd
^ realis	joeYbd
^ really	fNtcXl
^ reason	TVRfqw
^ rebecc	aYogkY
^ receip	lXddld
^ receiv	ZdrXak
^ recept	cZqVla
^ recipi	bXkfek
^ reckon	udaZbc
^ recogn	iaWjgj
^ recomm	kngbcV
^ record	UfiwaX
^ recycl	XYncij
^ redepl	adjpbZ
^ reel	dhYddn
^ ref	eammXc
^ refer	dctaXd
^ refere	Zoddfe
^ reflec	dVqcia
^ refund	dhnbZe
^ regard	gYlaZo
^ regist	cbljjU
^ regret	QjegVs
^ regrou	dcuVce
^ regula	aSpeig
^ reject	OQPej6
^ remain	cZnibe
^ remind	SQ0fZX
^ renew	dcndcc
^ renewa	ZnWcob
^ reno	iaZnah
^ repeat	faneec
^ replac	iZSraf
^ reply	UUX5kV
^ repo	bbchoe
^ report	TWRj6T
^ resear	yVakYV
^ reserv	fSRnin
^ resour	fZcemg
^ respec	fjVUhi
^ rest	grXahZ
^ restau	jWbejj
^ result	xkMbba
^ resump	dWoYlc
^ retail	fdWcqd
^ retrea	ihXcig
^ return	QaUykZ
^ revert	pZahde
^ review	ehYgZm
^ rewatc	mmUZcd
^ reyes	feofXe
^ rf	hYbdpc
^ rhetor	eddcoc
^ rhian	mWjcib
^ ridgeb	edbcod
^ rigger	bhehjY
^ right	hZZjnd
^ ring	TJP7xY
^ rising	odbdga
^ rob	eWlmcb
^ roboti	caphcb
^ roger	beXbio
^ role	iZUbdu
^ romy	ekdndX
^ roof	eidYmd
^ roofto	cphbcb
^ room	cbmflX
^ roster	elgZUl
^ round	cbasXh
^ rsvp	Xdkmcd
^ rugby	bnhdcd
^ ruled	gXabnj
^ rules	cXnkcd
^ rumour	kfZYlf
^ rückme	scabdb
^ sad	dXnfch
^ sadly	beZZax
^ safe	XU3Wae
^ saga	mkcVag
^ said	epeVoS
^ sailin	elkWcd
^ salary	VYWc2e
^ salut	YgUxaZ
^ sam	nehdfY
^ same	VSfwyI
^ sandov	glXdif
^ sat	lbcglY
^ satisf	0UVabj
^ saturd	ebdbpd
^ save	eanbYk
^ saved	ddpceb
^ saving	baYmZo
^ saw	gjkhTY
^ saws	cZmZkc
^ say	IBh/yS
^ says	ibfpeS
^ scale	jibYjd
^ scan	cVjhhi
^ scanne	egneZd
^ scheme	dbdpdf
^ school	UkrdXc
^ schull	piZbcd
^ schäfe	gUjebk
^ scorec	cZerbd
^ scores	qqTXYb
^ scrap	foZbgb
^ scratc	hkWZek
^ screen	UilYhi
^ script	ZpYajd
^ seasic	keXgje
^ season	cshaZY
^ seat	eindYc
^ seats	YdYnjf
^ second	qTTsfa
^ securi	gZpmPd
^ see	UK2grN
^ seed	ehWjgg
^ seeing	bmXobc
^ seen	YccWnm
^ select	njWhTh
^ semest	lYbbcn
^ senate	ciccdm
^ send	PUV/iV
^ sendin	Xcdjlf
^ sent	cUzUWi
^ senten	phXfba
^ separa	koVgba
^ series	coZala
^ seriou	eaXkoc
^ sermon	ddbdne
^ serve	ocWamf
^ serves	fgjXmZ
^ servic	WsfgXd
^ sessio	dccgob
^ settin	iandeb
^ setúba	baYefq
^ seven	cZamel
^ shall	YCbvzT
^ shame	ZXjZXu
^ share	batgaZ
^ sharin	YpmYda
^ shaz	endafd
^ sheets	YYZqgj
^ shift	ifYhfh
^ shifts	peacee
^ shoppe	eaZpee
^ short	nZdPph
^ shortl	tkRjWU
^ shot	bXVbjq
^ should	qyZRVe
^ shout	XXZqtX
^ show	VUlrac
^ shown	bffWmh
^ siew	gdcdmc
^ sift	pbZZdj
^ siftin	nnZbcY
^ sign	RPepxa
^ signal	mlWZgY
^ signed	TRfU7Y
^ signin	Yagbsd
^ silenc	rjZcsG
^ since	dSrfZm
^ siobhá	hhbXjh
^ sit	hjiVnU
^ site	XlchkZ
^ sittin	pYbahh
^ situat	Wjbfii
^ six	tQbZoa
^ sketch	jVdqdc
^ skill	ncedec
^ skills	nccedf
^ sleep	XPnV5V
^ slides	aaubca
^ slippe	pacddd
^ slippi	iddenX
^ slots	TbZzga
^ slow	fdmXic
^ slàint	dbcbeq
^ small	iarWgc
^ so	fcWhmj
^ solici	ebbemg
^ soluti	aboZla
^ some	isYXXg
^ somebo	blWaim
^ someon	dvjeVT
^ someth	WoNhXv
^ someti	Wsceed
^ song	dbecpe
^ soon	RvmVaY
^ sorry	daiebn
^ sorted	eWVfuc
^ soul	ojYZed
^ sounds	aUmnUd
^ southe	lmZXdc
^ speak	XTctda
^ specia	ddmbbi
^ speed	bUjfoZ
^ spelli	ddcbdp
^ spend	bddpdd
^ split	lnZbdb
^ spoke	yYYYhb
^ sponso	cYncgi
^ square	mbdfde
^ stadle	ehWckk
^ stage	faQihp
^ stampe	cnVjec
^ stand	caaoje
^ standb	dYtjbU
^ start	pNfT4Q
^ starte	dZcZtZ
^ starti	WgdVxY
^ starts	iceZoc
^ states	Xdeaoi
^ status	nkNhdj
^ stay	byPaeb
^ steel	XXbomd
^ step	ddauad
^ steve	gaeend
^ stick	bfapcf
^ still	dzXdcW
^ stimul	oZiccc
^ stoked	dnecfb
^ stomac	afarZf
^ stood	bbXeko
^ stop	hiTmdi
^ storag	YZYsYi
^ store	pdYejW
^ story	edfdan
^ stress	beqabb
^ strong	dcTXoq
^ struct	Ybpbjd
^ stuart	Xchfkh
^ studen	dfgZmd
^ stuff	cgbdob
^ subjec	beXYwf
^ submis	rZXhcf
^ submit	UhlkfX
^ subseq	eZXkij
^ substi	fhZcpX
^ succes	onTXef
^ such	XoXcYo
^ sugges	ijVbam
^ suitab	cpddfa
^ suits	ZYZciq
^ sum	lkdUcf
^ summer	wZaXhV
^ sunny	khcjWc
^ superi	cebcoe
^ supply	Slbqde
^ suppor	obddde
^ suppos	rnWXbb
^ sure	braWck
^ surpri	YWanrc
^ survey	aaqUjh
^ surviv	pYYajg
^ susan	cgpddY
^ suspen	nrNbnb
^ swampe	fWjdlf
^ swiftd	gWcpjY
^ switch	ZZzWfV
^ sympat	aqbdde
^ syndic	lZbaob
^ synod	gbmdec
^ system	demced
^ t	Yeemhc
^ ta	naalZe
^ tak	Wkpbfa
^ take	JMkrxd
^ talent	alscTX
^ talk	ZjbYwU
^ talked	bdpcfZ
^ tamara	edbdpc
^ tap	ZdetZX
^ tariq	nddece
^ tastin	bjbZne
^ taught	eanfed
^ tax	Xlccii
^ tea	WQnpTj
^ teache	bfqegW
^ team	jkdMhm
^ techni	hXauab
^ tell	HTi1sa
^ temper	ZfpbcZ
^ tempti	Vlaeoe
^ ten	dTcdrf
^ tennis	eboadd
^ tentat	eccdqc
^ terms	ZXSP/a
^ terrac	qacgdc
^ tess	gUraib
^ tessel	klhdYY
^ test	dXpede
^ text	ZXbzfY
^ texted	dWlcnd
^ thank	gfnZZi
^ thanks	fdqZag
^ that	ehqXce
^ their	Yjdaen
^ theo	aYsZjX
^ theref	nbcbXn
^ these	dlkgWX
^ thesis	ccatcb
^ they	fgXdkk
^ thing	hhZabo
^ things	c8QXZW
^ think	cecbrc
^ thinki	kjfTmZ
^ third	fofXXg
^ thirty	gjXbnc
^ this	casYgg
^ thomas	kNpgge
^ thomps	Yghcem
^ thorou	edZdgn
^ those	mqdYaX
^ though	SbeUmt
^ thousa	Zqdded
^ three	Zehenb
^ throug	bWZskb
^ throw	ecaqdd
^ thumbs	UiTctk
^ thus	eccedn
^ tia	cecode
^ ticket	gmjadU
^ tiding	dZYdqh
^ tie	fcUjbp
^ tied	jlbmUZ
^ till	ekhnaT
^ tilly	edaode
^ time	Zddsbd
^ timeli	niacdb
^ timesh	caqcdb
^ timing	kZbcob
^ tip	eVkhYm
^ to	ccYqfh
^ toddle	cfacdo
^ told	iWslZW
^ tony	adddeo
^ too	QbkZVu
^ took	dRtTnd
^ tool	fdXgbo
^ top	edpccb
^ topic	denebd
^ touche	nadhec
^ tp	fgtXUe
^ tpm	dbsabb
^ track	aauYdc
^ traffi	ddeeob
^ trails	Zhcndd
^ traine	gboYef
^ transc	gjdfiX
^ transl	aUrbeg
^ transp	cXtbVj
^ trap	aeXhik
^ travel	cZeneh
^ tri	nkbcbb
^ triage	ecfbao
^ trial	WUW5cg
^ true	oaddjb
^ truly	ilWiee
^ trust	cgoYjY
^ truste	iZmWnZ
^ try	XeOga2
^ turn	YanpaX
^ turned	SObdix
^ turns	Wcabqm
^ twenty	aUddsg
^ uncle	hcddob
^ undeci	boZkaa
^ under	obfece
^ unders	aXhpjW
^ undert	emWcmc
^ unfort	cfeaeo
^ unless	jnUpXW
^ unlike	dnhVbb
^ unsubs	ebxVXg
^ unsucc	fPXbb0
^ until	nrqdQM
^ unusua	ekYfaj
^ up	rWmecW
^ update	uaUhcc
^ upgrad	ajkUan
^ upload	WRkzRg
^ upon	XfZbiq
^ urgent	XVulaZ
^ us	fiZcna
^ use	YbiscX
^ useful	8cOlcL
^ uses	hacden
^ usher	cdcqeY
^ utilit	jfkbgW
^ vacati	ZaiXjo
^ vague	Yreeeb
^ ventil	kYdbcp
^ venue	cabgbq
^ verbal	OWYU6l
^ verdic	ukLYbf
^ very	TfoYfj
^ vettin	Xicnef
^ video	oakXdd
^ vielen	dkmdcY
^ view	bW2WXZ
^ viewin	dZofdc
^ vincen	bjVZsc
^ vision	cZjVsd
^ visual	bmeamX
^ voicem	cUsheb
^ volunt	cbkjYh
^ wading	YgnnXY
^ wait	quWVhM
^ waitin	e0aSWY
^ walk	emigXZ
^ walked	Zaibqc
^ wanjir	afcchm
^ want	YSocrf
^ wanted	WnVpkY
^ wants	odafZb
^ wardro	dXhnbf
^ wareho	oadchd
^ warmes	dcdasa
^ warmly	gXfdcp
^ was	WpoYbb
^ watch	S+ZSSS
^ waters	kUaaml
^ waves	abbZln
^ web	kcYcnb
^ week	rmWVYb
^ weeks	U1VcbZ
^ weep	epbgcZ
^ weiss	dsXhcX
^ welcom	UUeS/L
^ well	eQZb4f
^ wellie	ddboed
^ went	YRtXng
^ were	p2cTOX
^ what	ehcoca
^ whatev	dnfZiY
^ whatsa	Ybanmc
^ when	WvVmiX
^ where	hlVpWc
^ whethe	f9bRXX
^ which	UaU/Zb
^ whiche	kjihWW
^ while	jOngbl
^ whitlo	egaahn
^ who	lphmNP
^ whoeve	iiWhZj
^ whole	odmZXc
^ whom	bbZofi
^ whose	hldmYV
^ why	adrabg
^ wiebke	ncedec
^ wife	inXcgd
^ will	f8QPmV
^ win	Zmeeff
^ winter	ZanZmc
^ wir	cdobde
^ wish	csWgab
^ wishin	ZRsbWq
^ with	dfWais
^ withdr	da2XZP
^ within	zSVwPU
^ withou	ggO1XZ
^ wonder	iUYPqq
^ word	peeUbk
^ work	Tqkddc
^ workin	qYicab
^ would	XYY6iX
^ write	ZMQ/ab
^ writin	mXjagd
^ writte	iTWeuc
^ wrong	dU/SYQ
^ wrote	hUvYae
^ xavier	glfciV
^ xiomar	cZdcnj
^ yann	YjXYho
^ yard	qZecdd
^ yes	gWYbui
^ yo	dkjXha
^ you	bbcfnh
^ youngs	dSWloi
^ yours	hbfqba
^ z83	mcefdc
^ zoe	ildgcY
^ zoom	XThvYb
^ zurich	dcneed
a	ceeleg
a #	Ybbrhg
a ;	kldXee
a @d	dQbYe0
a @p	ZqjacZ
a @s	ascbdc
a a4	ZfcZin
a abando	aedqcc
a abdul	dqcccd
a accent	djdpXe
a accoun	jbcpac
a added	caYibr
a adding	eaaoZl
a adeyem	bcncdg
a admiss	ejncZb
a adored	ecqcce
a affect	kbWmdh
a africa	acohYg
a alex	edXtbd
a altern	dhacZo
a amaya	baeqed
a americ	Zddgoe
a and	pfYfUi
a aptitu	nVmeec
a aspen	iebYbn
a assess	dVZWsn
a attrac	bZqcef
a ayesha	cbbibo
a b	bYldjg
a b2b	aWbtXm
a backgr	aXgilg
a backlo	d6PVaW
a bad	amXbij
a bakare	iWhhhf
a band	anjVdi
a bank	kcXlch
a barbac	hXlkda
a bear	eXiqca
a beauti	VoZcbo
a becky	chbcob
a bedank	djlXgb
a beginn	epaddb
a bei	eVcnke
a bell	lYTnZj
a bergen	cmjddY
a bet	YdoigV
a better	YNoell
a bidder	bVlkid
a big	ngXNho
a bird	mlaVia
a bit	YwZaee
a blind	cpbbcf
a block	caojbd
a blog	dYtYed
a bloke	dhVeVv
a board	pkcabZ
a bonne	edncdd
a boo	aodefd
a bored	hhXqbZ
a breakf	XfYtgb
a bridge	Yndedj
a bright	cabngh
a brilli	dkkdeW
a brochu	edncdd
a broken	hlWkbd
a bronwy	cmdeee
a brothe	ZhXZio
a budget	cljieV
a bug	oXYkjZ
a busine	eZY0ZX
a buts	bZnbek
a button	feehmY
a buzz	bbdofe
a bx	eipYgX
a by	nfcaed
a cabin	ebZXet
a calend	ahRwdb
a calibr	eabegn
a call	saVqaZ
a camera	ccbnic
a campus	ccenee
a candid	cSpbUw
a captur	gXhbjh
a car	eZbcer
a card	ZjoQif
a career	bmnUbf
a caregi	hZfnae
a cas	efniaW
a case	XwXjcW
a casewo	edqccb
a castin	amfeee
a cather	earadb
a caved	ebnghX
a cellis	gaceco
a certif	gbdscX
a certs	dddedm
a chair	hVkfoY
a chance	NmlUXt
a chanda	cadear
a change	hfmgTd
a chapte	acccqg
a chat	WrUxYV
a cheape	fZccdr
a check	bYYXfx
a chief	eecned
a cho	eceoce
a christ	bneede
a civic	dcbddp
a class	VXbufj
a claws	cnbibd
a clean	daoaeg
a cleane	eoaded
a clear	ibfYco
a clerk	cfgbob
a client	gbZsad
a climat	Wokbdc
a clinic	cXeldm
a clock	UOmqpX
a close	jfWWat
a closer	ddcdeo
a co	fZaanj
a coal	snRVch
a coding	Zdavcd
a coffee	dTnrSf
a coin	tgSUlc
a coinci	ecpddc
a colbec	dadbta
a cole	dclZpX
a collea	bfeXat
a colour	ecendc
a come	ibcncd
a comfor	egWfbq
a commis	ZRakxY
a commit	cvXXib
a commun	YjZfki
a compan	dZlpgT
a comple	gYhaZq
a comput	cnbhcc
a concer	jgnibR
a conclu	Vrcfcg
a confer	bgngbb
a confid	cabmbm
a confir	ijdkYZ
a congra	ZXYVvl
a connec	bYbcok
a consen	fgcoab
a conser	YWrbmb
a consis	ebncdf
a consul	YaUgsk
a contac	eemebe
a contai	ecceco
a conten	fodeda
a contra	YgNQ+e
a contro	XfkgZl
a conven	egbmed
a conver	WZW3Zc
a convoc	baabxZ
a cook	cbbmgf
a coordi	ofXfjZ
a copy	XZrpZX
a corner	gbcqbb
a correc	amgefb
a costed	Zdeneg
a counte	iavUdU
a couple	inReVo
a courag	ohccdb
a court	denbde
a cover	eSivYb
a covera	bXQwfg
a crazy	cYkodb
a credit	dccnch
a crew	brddeZ
a cris	iVohda
a criter	nhXeee
a crm	eafden
a cross	sTZema
a cup	ccanjc
a curato	aXuYnV
a custod	eddbbp
a cv	idrbXY
a date	g+SmUL
a day	knYfmP
a dead	afhpca
a deal	edYUzW
a dear	qVZebm
a decisi	wkYacV
a declar	bbYnbm
a defini	xfSWgd
a delay	c1TYZS
a delica	idcbbn
a delive	kcXrZb
a demand	cbdeod
a depart	hXdqgY
a deposi	pYecee
a descri	dZcjZp
a desk	fjXWwW
a determ	tmZVcZ
a develo	cZcYkp
a dicky	aoicda
a differ	YUXdY7
a digi	edcnce
a direct	idikYc
a disabi	bWflhi
a do	cfbpdZ
a dog	aWjwcY
a doj	bcdpde
a done	ZnRffn
a door	ghWpca
a dr	cadpee
a draft	eZodfb
a draw	hZxQbY
a drawin	fbdqbd
a dream	enbdfc
a duncan	cbfpca
a dunne	danfee
a dusted	egkmZX
a econom	eaeYmk
a edited	fddmec
a elf	ecdfbn
a elin	ecpZee
a embedd	drhWda
a empty	dcafob
a enhanc	cgYbnh
a enquir	VWmZct
a ensche	dicncb
a episod	fhVlgf
a equali	cZZYmr
a erp	ekcVkj
a estima	bZhdeo
a ethan	pWanda
a expert	jdWgfj
a fabio	iXlcai
a face	ccohdb
a facts	ioYZcd
a fair	drcaiX
a family	fdiuaU
a fast	ngdccd
a favour	bXjagp
a fax	gcqacb
a feast	nZmbdX
a feedba	jcYZXo
a feelin	faPZhw
a feels	dabcni
a fellow	eedWll
a female	chkblY
a fernan	eohadb
a ferry	geZeap
a few	YqbsVZ
a field	Xhjcbn
a fifth	ccdqdc
a figure	bUe4YV
a file	ccbrec
a final	lcccoX
a financ	dYogdc
a fine	ZXkZXw
a finger	fdVqfZ
a finish	daZkbp
a fire	fXqobU
a firm	wJeVrb
a firmwa	aciado
a first	ffOvbg
a fit	rWRdcq
a fittin	bhdnad
a fitzge	Xddsce
a five	dVSxcj
a fixed	bhZbqd
a flat	dfXioZ
a flip	fbmheY
a form	WaZnkk
a former	dRdrbl
a fourth	Ticoid
a fr	ikXehd
a free	ZczTWj
a freela	hWsWZj
a freeze	caycbX
a freshe	mYcXil
a friend	ZdtZSk
a full	eZVlli
a fully	ecdZog
a furthe	gwUjbQ
a game	dcbsbb
a gap	eWpbje
a garda	cddnde
a garden	mcYcek
a gareth	Ybfcoi
a gcse	ccbcrc
a gender	fWZaaw
a genera	YiqbeY
a gentle	fgbbbn
a gethin	biVmbi
a girl	dchaWq
a girls	deebne
a glass	kcmZcc
a gloria	dbcdmg
a glowin	darfcb
a gm	Wcgfil
a gmc	apedec
a go	bOb2hY
a goal	eapced
a good	bqobZX
a govern	denfca
a grade	ceahbo
a gradua	ececdo
a granda	dYjlca
a graz	dddnee
a great	XkuWYd
a green	bdcpjY
a gronin	fcocec
a ground	acpdah
a group	bndpXW
a growin	beocee
a guy	cUYba3
a haddad	cZcmcl
a half	eYWtaj
a hallor	dakobY
a halt	dR0ccZ
a hand	Xebigk
a handfu	mkXYci
a happy	bfxYWc
a harbou	eYeiih
a hard	afXfgp
a harm	odeceZ
a harrog	eXbodj
a has	nfdebe
a hassan	dfinaY
a haul	jWgdij
a head	aWauXm
a heads	hnafbb
a heaps	WWtiea
a hearin	bhYtba
a heart	dgmcfa
a heavy	WccbX0
a helga	edcned
a helpin	eZcedq
a hire	ddYbta
a hiring	bO4YXf
a hiya	eadpdd
a hold	Zdjncb
a holida	wgUcWg
a home	ahbabr
a honeym	edeaeo
a hope	geZcco
a hospit	Zraeaf
a houseb	cbZdpf
a housek	eacfcp
a hove	eakmdY
a hs	habodc
a huddle	bmcceg
a hugo	bWodcj
a human	wZZaba
a hurry	nqecaT
a hydrau	efcndc
a i	eYcojb
a ii	eZgXll
a illust	ngjZZa
a includ	dZaddp
a inconv	qbgZbd
a indepe	drcYYi
a ink	Ydhpce
a inspec	YccxbZ
a interc	egdcao
a interv	dWqiZb
a is	cragcb
a it	eodcdc
a jen	ebaqcd
a jessie	dapedc
a job	WarTrc
a joint	bactcc
a joy	fYmNdr
a junior	Wcadpk
a just	aVcbno
a karin	iabcco
a kat	eZohcc
a katie	obdbee
a kavya	Zbdcio
a keeper	kVngdZ
a kelly	cgZdar
a keys	Xjahob
a kind	jemXbg
a kinds	cmecee
a kitche	dcdfdn
a kzn	cYdbdq
a lace	bYbZrk
a lad	jdfVNx
a lady	ZeefQw
a ladysh	hmceXh
a landlo	cddpeb
a late	XbnnhW
a later	anXdbm
a lay	bjrXgV
a le	agYnak
a leader	dciodX
a leadin	ebWvdX
a learne	eodaZg
a lectur	Ydoede
a leroy	igYccn
a letter	2fUdVd
a levels	dbYces
a libera	ancgdd
a licenc	eZbidm
a lie	fUknbg
a lies	cfWsbf
a life	Xscbdc
a lifegu	eabgen
a lift	XgwaTf
a light	bVdmlh
a lindgr	eddnYg
a line	niVfYk
a lines	icdilX
a link	agcteU
a list	XfTqdn
a little	b3XbaV
a live	ZjdpbW
a local	dcZgZs
a loggin	caodah
a long	clbWmg
a longer	bWZoao
a lookup	ffdmeZ
a lot	cudSXl
a lovely	bhyOcd
a lumen	dqadec
a machin	fnYYcl
a mail	tYabak
a man	eeZVby
a manage	WfWnYr
a managi	cscdda
a mannin	ccZdes
a map	dbmgdd
a marath	dXcjen
a mark	jndXdd
a match	dgWact
a mate	iYkqVc
a matern	eddqYe
a matter	iohXYd
a maybe	kSSixd
a md	hocdXd
a medica	Vbe2aV
a meet	cZlmdZ
a meetin	gsccWa
a member	iqVcgY
a mental	WmmhcV
a mentor	jXbnhZ
a mercut	eZbbnj
a messag	rkcTdc
a michel	ccepce
a mid	Rvaadi
a millio	dbqbdd
a mind	lhcWif
a minist	eccode
a mins	dddnde
a minute	jeVpgZ
a missin	cgYvbX
a mistak	gWccnj
a mix	nXimiR
a mobile	aZjpWh
a moment	Ygaoic
a month	ojTTtV
a morato	dZsedZ
a more	cbXgdr
a mornin	WQb/RR
a mounta	eqdcdb
a mr	aWXbey
a ms	ceendd
a msc	idXahn
a msk	dpdeea
a musici	lenddU
a nadia	biYqda
a name	6bSPbe
a nanny	cbXdln
a need	iZcXll
a negati	dXZXby
a neighb	ZatVZk
a nephew	cZeZat
a new	RqxcVZ
a newsle	ebpdcd
a next	cbhpba
a ngozi	dcdZoi
a nice	fZvOif
a nicer	jaYaio
a nightm	Xjhbcm
a nkemel	bXXjuY
a nmc	edebco
a no	gVRWY/
a nod	dtVRsW
a normal	cgolYW
a northl	ggkXfe
a not	leXVWs
a note	oYXhck
a nudge	ffikcY
a nudged	eZdeng
a number	T2VkfS
a nurse	laiTZq
a okafor	nbddee
a oleg	cdbqec
a on	bWokfe
a one	UTR/be
a operat	bddohY
a or	dceoea
a organi	hXchih
a orient	fiSkfg
a orivan	dccYph
a ostrav	ZYshVj
a outfit	dbbacr
a packag	afVbhr
a packet	ZaqjXb
a page	PSg/Qb
a pain	jjiceX
a pair	gUihXq
a panel	WZbtYk
a paper	gbWknb
a parkin	ZfiZrZ
a parlia	ecsXcc
a part	akYdap
a partne	YbScuj
a party	lVpZae
a pass	cLVXpx
a passpo	ZhZpde
a pat	daccZs
a paul	caberc
a peacef	hhmceW
a pediat	ecdddn
a peep	gvhRZW
a pen	ecbdod
a pereir	deYofe
a permit	bWsZak
a person	hnSWVw
a pharma	Upkbci
a phd	hbacen
a phone	ogOzVS
a photo	cSrvTT
a physic	cTfyXZ
a pick	nfebce
a pictur	YhpmXS
a piece	cfcoeb
a pine	bfrXjZ
a pint	YaoWoe
a pitch	gmabeg
a place	cdXYpn
a placem	jbWqca
a plan	VonWha
a planne	fiVihg
a plants	eXjZkj
a pleasu	hgxYRb
a podcas	aYqoXY
a police	pWegef
a policy	jdkXdh
a pool	cYhpcd
a portab	dXfeeq
a portfo	dba0XY
a positi	kmbUdf
a possib	jqZcWe
a post	bjrkbQ
a postdo	Xhbjif
a potent	dndded
a pr	dodded
a practi	VemuYV
a prefer	dbdrac
a premis	eeaagn
a presby	dZsebb
a presen	clXifg
a press	dednde
a primar	dpacdg
a privat	cnSfmb
a privil	edbeen
a prize	ebpeda
a prizes	eedfna
a probab	ebceeo
a proces	hpaYce
a procur	cpXfch
a produc	ijYbbm
a projec	cfYpZh
a promis	zhVVgT
a proper	nZVmkY
a propos	edZcnh
a provis	fZaXsg
a próxim	eZdedp
a psycho	ZelqYY
a pursua	ihfkXd
a push	sabZee
a q	deoadd
a quarte	lfWrYa
a questi	VrfsPX
a quick	ZWg0Yd
a quiet	ZbctgX
a quinta	bcedfn
a quit	edbcdp
a quiz	edobed
a quote	ZbXlmj
a rahman	eanfed
a rail	hXbckk
a rankin	Yacpal
a rapids	cjWknX
a rate	cXcuXe
a rather	ebnblW
a reacti	bhZYrd
a read	VnSbyV
a readin	dbbibn
a really	mhYXYp
a receip	hWvXcZ
a recomm	XokfdZ
a record	aVniYm
a recove	dnaceg
a recrui	hkqVWZ
a recrut	ctYZdd
a rector	ZWZrcm
a reduct	dcedcn
a ref	cbeped
a refere	UWfshi
a refund	edcoec
a refusa	rZbbbi
a regist	bbscdY
a reject	YXhcfp
a releas	mcedee
a religi	cbcscc
a rememb	enZhde
a remote	dcncch
a renata	dadscY
a renewe	aeauaa
a reorga	cdrdeZ
a reply	ouQahR
a report	ZbaoZn
a resear	WpihVf
a reside	giXbfl
a resour	chainZ
a respon	6QRXcZ
a rest	hYocgZ
a restau	biembc
a restfu	YYucec
a resubm	edoedc
a result	qnSZXg
a retake	bcYbpk
a retent	dcdnee
a retire	XgeYTw
a return	reSlWe
a rev	bceabs
a review	VMzalh
a revise	Zchpdc
a rhys	XqSraa
a riga	dVgqbi
a right	YgYkej
a ring	hfTnia
a roboti	dcjnXe
a robyn	enieaZ
a rocket	dZbqde
a role	gfbqYb
a rollin	dobdec
a romano	caiYbo
a room	WkQwiR
a roster	edcndd
a rotati	cnVban
a round	Xfepfa
a roya	mceeec
a rule	0PZldY
a ruling	nkbabb
a rumour	csbcea
a run	kWencb
a rush	ogbiaY
a rushed	eardcZ
a saas	bacsdd
a sad	gVgYbr
a safe	fbtYbZ
a said	eXbdes
a salaam	dfbnde
a salary	befdqY
a salut	kaoXcc
a sample	dcW1Wb
a saoirs	oZblca
a sarah	kjeifT
a sausag	hepZcY
a say	d1VbbU
a saying	jaTjkh
a scale	edpZeb
a scan	fXYtgc
a scenar	faefbn
a schedu	eoafdd
a school	ifgeXj
a scienc	endcah
a scient	Zbbmna
a scoped	eardYf
a screen	ZjYodf
a seafar	dZpjab
a search	bnVlce
a seat	aRhvaf
a second	aiXrbh
a sectio	bUqfff
a securi	gmkVbf
a seeker	jnabca
a self	bZhfbo
a sell	dZbfnh
a senior	koWdfX
a seriou	erZcac
a serve	ZgmZoW
a servic	fbaddp
a sessio	cccsbZ
a set	ccYofh
a setter	caeqdd
a settin	hdYWqg
a shame	ZTcsWp
a shared	gmUbhi
a shareh	kbqccY
a shelf	bqkVfW
a shephe	ebdqdc
a shift	TbhwdZ
a shifts	dYhsbc
a ship	XhgrYb
a shippe	gbVhhl
a short	Ucb7Xa
a shortl	RpYnSk
a shot	bndZei
a shout	Q1RcXm
a shoute	dcjXhk
a shown	jebUdp
a shreya	csabea
a shrug	jpYacc
a shunte	ccqfbb
a shutdo	afkncX
a signal	fdoYeg
a signat	cfZqnP
a signed	VVhwiV
a silenc	doeeea
a simula	cgZnee
a single	hgXdlf
a sir	cZYsci
a sister	ejabdm
a site	dfarcc
a sites	hYZcgo
a sittin	dohddY
a situat	pZYSjo
a sjoerd	YZjdrc
a skills	fecnec
a slip	gmXcfg
a slips	eZrccd
a slot	YahvVh
a slough	ebbbin
a slow	e4UacR
a slàint	dtYbde
a small	eeaoZi
a social	cqZeea
a soluti	eeXhji
a solvan	eZndeg
a sons	dbWZrk
a sort	boXrZX
a spare	dSmjZl
a specia	dpjVcd
a spent	bacrec
a splash	ecmaid
a spot	glXpXZ
a squad	dcrYec
a squeak	ddadod
a stabil	ebcdne
a staff	aZZrfg
a stage	dmcfaf
a stands	YbyYcb
a start	VjUevb
a starti	eeecmd
a stay	eZqbde
a stcw	keZnbc
a steph	gbpagZ
a stockt	dfacpa
a stop	ZP/aZT
a story	Zdphda
a straig	yjRPjb
a strate	fdoffY
a stream	efWigj
a strike	biTrgc
a strong	TqSagp
a struct	eYdndi
a suit	eeXndh
a suitab	YuRaak
a summar	ebiXli
a supply	ebYkYq
a surpri	dbiXeo
a survey	ZSxjYY
a swimwe	beVjli
a system	gkSrVe
a table	hgqeaT
a tadhg	fdndbe
a take	YfTrZk
a talent	epZegY
a talk	UYc2bc
a tane	iatYcX
a tap	aYapdk
a task	icbpad
a taste	eeobdd
a tax	bendde
a teach	ejbdZn
a teache	fZgbWt
a teachi	acbpgd
a teams	bmcfdd
a techni	Zbhqbb
a teed	dnedec
a telegr	pbdcde
a teleph	elZlgW
a tempor	dcfdob
a tender	aabkqY
a terrac	gXhZnf
a tessal	Zoefed
a test	gglqWP
a text	mldPhd
a thank	fUyZaa
a themse	bacncj
a theo	bTimZn
a thin	edeapd
a thing	erfadY
a think	TnXbxa
a third	inUfdf
a though	bmihfV
a three	ibXhih
a threes	cUqikX
a thumbs	jdnhcS
a tia	Yabxcc
a tidema	cjpWdc
a tie	YoZnZd
a till	dWfpZj
a time	SSX/XY
a timeli	docced
a to	epeegW
a tom	inaceZ
a topic	cabudb
a touch	pSeeem
a tough	aVnXbo
a tour	gbrdcY
a trade	SVwSkk
a trails	eagndb
a traine	XsUkgY
a transc	dcohcZ
a transm	hWkpbZ
a transp	ZnhicZ
a travel	cghnba
a treat	gbrbda
a trelli	ddnecd
a triage	fZpVYo
a trial	bfZ5TW
a trust	mgbgca
a trusts	fdceXr
a try	XkZwSc
a turnou	oYlaeY
a twenty	eebodd
a twice	bZZehr
a two	XVRrbt
a typing	leXled
a uk	edbedn
a ulrike	geZqbb
a unders	dmXacm
a unifor	ghcUtZ
a unit	eWeZko
a unoffi	YYuccd
a userna	eddned
a users	dYofhb
a vacanc	Ynedff
a vacati	daWfZv
a valid	edbodf
a van	daeedp
a venter	ddbpdb
a verbal	VgWT4a
a verdic	opVcUb
a versio	cZZbgt
a very	YgjXfn
a vessel	fcpcdc
a vettin	kXaene
a victor	bnakac
a video	bebwaY
a view	jtbVZc
a vikram	ebofeb
a virtua	cgcneb
a visit	YodhhY
a viva	cgXjig
a voice	dYasia
a volunt	aifZap
a waitin	Z1ZXbX
a walk	ddbrfY
a warm	cXnkbg
a watch	Zgoaed
a way	ZdTZqm
a we	eiWZkj
a week	jNkV1Y
a welcom	bbbXxZ
a weldin	pZdcbe
a wes	dhnZeb
a wet	dfoedZ
a weten	edabmj
a wharf	ipbbbb
a when	hSaYoo
a wherev	bbZcct
a while	S/XVeT
a whole	ZoWpfW
a window	jTdhmf
a winnin	jXsbcZ
a winter	dYrecc
a woman	mPTXhy
a wonder	abuXeW
a word	RertaX
a work	cnalab
a workin	ZgSwYi
a workpl	bXnkde
a world	albYmg
a worry	csdbea
a writin	acZoWm
a writte	eXU2dZ
a wrong	jevYcS
a yasmin	ceYoal
a year	Oeibfs
a yes	pcSZ4R
a you	eXbbpk
a young	dcnbee
a zimmer	iVVZpl
a zoom	bactdb
a ️	ebtbbZ
a4	Tekfgk
aa	iskUZU
aa up	kndYcc
aadhaa	idagnZ
aadhaa .	cTgZuh
aadhaa has	bYeder
aadhaa is	anedef
aadhaa job	gUcXne
aadhaa with	beZucb
aaha	knYbce
aaha doctor	amcdge
aaha have	qacdde
aaliya	fefifd
aaliya .	edfmea
aalton	Zcnibf
aarhus	bYZiZt
aaron	blYqXa
aaron and	cZdrdd
abando	YXbnbq
abando the	dadeep
abara	mekZWg
abdul	dnahag
abdull	iXgfif
abdulr	XZfkel
abdulr attest	Xehkgg
abdulr of	aYbcdt
abe	bUhmke
abe its	idWgle
abebe	WXtnbS
abebe 's	dcsWdd
abebe sithol	dbfndb
abeg	dqabcg
abeg exerci	Zmeeff
aberde	ebZsfZ
aberna	ccYenh
aberne	VnbjZj
aberne and	Xodebj
aberys	hgekgW
abeyan	UI/WWQ
abeyan .	cVzdbY
abeyan and	cZredb
abeyan by	ccpcee
abeyan till	eaoeee
abeyan until	eZtceY
abi	ghZjch
abilit	gcZjei
able	nhWacl
able and	oacefc
able to	ohWacm
aboard	TUWc/O
aboard .	ZTXW9R
aboard for	cWduad
aboard the	dcafqc
aboard you	ddcdod
abolis	UPjVV4
abolis by	eZncdg
abolis the	cbYcav
about	chmgbc
about #	YaZxcW
about .	XpZcjg
about ;	gcoceb
about ?	bZeuad
about @p	csaXbj
about @s	rWaggb
about a	Rhjpeb
about acknow	ecpddc
about after	jXoeeb
about all	QtmbWf
about an	eybhNZ
about anothe	Xnakfd
about anythi	bXucgb
about as	dndddd
about asking	jpZbcb
about bees	dbpddc
about being	lYcarY
about benefi	beddnf
about but	eeqeeW
about candid	bvZbdW
about center	eboded
about chapte	gbodca
about climat	lXcpad
about coming	Zecrbd
about dates	Ysachc
about dear	beVofj
about dept	cbpade
about dog	okOWhm
about each	eXncdi
about etrusc	eceneb
about everyo	bknbbb
about everyt	guXfbV
about experi	aflbmX
about feedba	doadjZ
about footba	cTzacb
about for	mYZjfg
about future	fedafn
about having	bkQbnk
about her	cY1bZX
about hiring	YujXcT
about his	WW/RUX
about hours	lZbdnb
about how	bSmUgv
about illust	bnShnb
about it	cpdccg
about job	dXmelb
about jobs	YdvYcd
about joinin	cgVmgh
about lunch	edracb
about making	lleeXc
about me	e4ScTZ
about money	boYYqa
about my	kXyZVZ
about next	boqUaY
about ninety	ebnded
about northl	imYjZa
about not	bXalgm
about notice	cbuaYd
about on	eVgmcj
about onboar	dhTdpi
about one	dpbafe
about other	daYUby
about our	lSwXfa
about parkin	hlnVXZ
about people	hhXbZq
about planne	6KZeac
about progre	jsYXeX
about recrui	dardZc
about rivers	eYgmfd
about so	cddcdo
about staff	cqbeed
about start	dbcdoe
about taking	encbee
about terms	eabrcd
about that	Uhikjb
about the	gfnfba
about their	ZV2Qfc
about they	lWbjie
about this	Tdcmfk
about timing	YzWZZX
about to	hhiZTk
about traine	daqcea
about us	aVxbec
about useful	idbmad
about waitin	dadare
about warmes	eceape
about was	dZdbpf
about we	ioZcZe
about what	dh0YVV
about when	dcevhQ
about where	ellXcb
about whethe	rnQXgX
about which	bsafaZ
about who	axSbdh
about why	efbfcm
about will	acnacj
about with	bwUcbd
about you	fzVcYd
above	jbcWer
above about	gicXme
above addres	ddbned
above his	cdoebc
above mentio	ebXeeq
above my	grZcbb
above the	ijiQcj
above time	edaoee
above vacanc	cahden
above what	bZYjdq
above yours	dgbbem
abrazo	dmdfce
abroad	nctdYP
abroad .	jioZaW
absenc	ajgWem
absenc of	gqafca
absenc you	dcdedo
absent	cNtqXZ
absent .	iTphdd
absent from	abphda
absolu	bcpaah
absorb	csVdgb
abstra	dXcndk
abubak	iafedj
abuja	agufXa
abuja .	WudceZ
abuja pass	cdkYcm
abuja vetera	depgaZ
abunda	jfgdiZ
abunda .	ecfemd
ac	dpcecc
academ	cXnVeq
academ .	cXnZcm
academ team	ZZtbac
accele	oYiYhc
accele .	qaebee
accent	eZetdb
accent .	fVmZkg
accent and	dqccdc
accent certif	Zeeodf
accent chance	cdZtcc
accent check	blVrgX
accent cleara	ZYeqjd
accent for	qXcccd
accept	TUeY/d
accept .	YUdW0k
accept a	YW1mYO
accept anothe	ai1bUT
accept applic	Uklbak
accept as	cXYbti
accept before	bbXgub
accept by	QWWP/g
accept candid	feYeeo
accept declin	feYepb
accept elsewh	ddzdaP
accept follow	edcecn
accept form	efeXpe
accept in	RYWW+W
accept into	nabXld
accept is	Ucbc0a
accept it	aVUjtg
accept must	cdecpd
accept my	kTpWgh
accept northl	UbdZop
accept not	cefboe
accept of	WbYnod
accept on	Vafapl
accept or	dTNm1W
accept our	bdaWaz
accept please	eedbnd
accept return	eedZne
accept slip	ZdbRzd
accept someth	eeueZV
accept that	obVkbh
accept the	VTR3na
accept this	bbbblm
accept to	bcZYxa
accept until	Waghua
accept via	dedVte
accept within	UdaW5Z
accept you	aibVpi
accept your	fZoOra
access	ZbqeZj
access .	jjeShe
access firm	ZoXoYc
access to	bYyYaf
accide	fdqcZb
accide please	aetXdd
accomm	niUafk
accomm .	gqbXbg
accomm ;	jZdXin
accomm asking	hggZXj
accomm has	debmch
accomm s	hhTcen
accomm the	obbVna
accomp	dYefgl
accord	lZagam
accord .	enbWTq
accord again	djWnfd
accord it	YZjoiZ
accord to	rhbeZY
accoun	dWxZdd
accoun .	cepSfj
accoun after	Xnjdda
accoun and	WL0nhS
accoun as	bmcYld
accoun at	jelbiV
accoun brenna	dcbocd
accoun by	sXaidZ
accoun close	mcdfed
accoun dog	pbdedd
accoun for	bgrYcZ
accoun from	cdncch
accoun got	keYjeg
accoun has	WW5XfU
accoun intern	cgbenb
accoun is	dbndfb
accoun life	WiZmdk
accoun on	paedbf
accoun so	ebjnca
accoun was	fdoddc
accoun will	Wctaac
accoun with	bYwWae
accoun within	Xdphdb
accoun you	dbuYda
accra	gTcvfZ
accra .	kWlbch
accred	gbccbq
accred .	ghYYcq
accrue	aeZjmf
accura	ZalZfk
accura with	edZdVs
ace	Xheefl
ace .	ZfXidp
achebe	gUUesm
achebe #	dcWcfq
achebe pass	dbmcnX
achebe primar	ZXakpg
achien	bZipfZ
achiev	fVcskZ
achiev .	lbkheX
achiev screen	bddsZd
achter	abLVn2
achter .	bbbZlp
achter the	cccddo
acknow	jekeac
acknow .	XccpoX
acknow compan	dcodec
acknow fund	cYamdn
acknow receip	aqikYR
acknow the	rYcbdh
acknow with	pdbddZ
acknow your	dmkTcf
acls	pcigWb
acorns	iYYwcY
acorns and	dedohX
acorns vehicl	dbqcec
acquai	XkXuba
acquai not	ciemdZ
acquis	bpjccY
acquis wants	dYrccd
acquis will	dodcec
across	Xaimei
across all	aVtaei
across as	fceaep
across like	kkYhZd
across the	ZanSml
across well	fndcec
across your	bbhwYW
act	eZbhsa
act .	dpaced
act surpri	gJXX7a
act two	adcoee
act was	ecneed
acted	aRUast
acted .	aYbbqj
acted and	lXddmc
acting	abjVau
acting head	eceecn
action	VdqveN
action 's	emcded
action .	XfxiaQ
action for	dbaqdc
action from	dapZid
action has	eWseec
action is	aopWfT
action needed	ajZwZV
action none	lXlefc
action on	Zggbdm
action requir	aTb2gX
action will	ebZffp
activa	epdeYc
active	djkeZY
active .	ZkihZW
active and	dobded
active consid	iobbdb
active in	ldXcem
activi	QbZS0o
activi 's	bmaegd
activi .	XdaQwl
activi as	dbcbni
activi on	ecnded
actor	gdqaYc
actors	kbhgec
acts	cgbdhl
actual	egXnoV
actual do	Rtekbc
actual no	cbefcp
actual words	bnhcdc
actuar	aMvZkh
actuar .	dXsRkd
actuar reyes	edaYpi
acute	ciWekh
acute centre	godZdd
acute one	cddnde
ad	fkeZXm
ad #	ndajca
ad 's	ekiXZj
ad .	fTvdZc
ad and	ecaeen
ad is	bogZgb
ad ok	dZinae
ad said	okZhZY
ad should	eYbeeq
adaeze	hfdadk
adapt	iUkkdd
adapt lorry	dbcnge
add	cdofae
add in	ddednd
add that	dWjlbi
add the	lcmYeb
add this	dnVjef
add to	iencdY
add you	eZYZbw
add your	cXhtcX
added	UojkWb
added to	elnadV
adding	cUkgdn
adding .	XgfeWt
adding any	dXoadi
adding number	ebqbec
adding to	bbbarg
additi	colgTZ
additi .	dbsZbY
additi degree	kdelYe
additi to	Zqbbee
addres	UW0rWa
addres .	US0qWU
addres adrian	edaoed
addres and	jZinZZ
addres book	denYdi
addres books	deoaee
addres by	XczTac
addres for	baiUko
addres from	dmXjee
addres in	dVklcc
addres is	dZ0XaX
addres it	Wddien
addres not	ebboee
addres of	YaSxZl
addres on	cgngdZ
addres shall	eedcdn
addres since	dcZpee
addres that	careeb
addres within	afpaef
addres you	daqkcV
ade	ibkZid
adebay	eRdhds
adebay .	oabXdl
adelek	jjYcfg
adeyem	hdlhYZ
adeyem 's	ZVmelf
adeyem .	mjiZcX
adeyem and	imicZZ
adeyem on	dbapfe
adhere	Ydrbfd
adhere and	bbpedc
adichi	Vfscib
adichi .	Thpeic
aditi	Zgahjh
aditi .	dgndcb
adjour	dkdfbh
adjour .	boahde
adjudi	oYaarV
adjust	jZmhda
adjust .	bYhmbj
adjust electr	eardcc
admin	ahrcbb
admin to	bneeed
admini	Yihdfi
admini 's	kZpYcc
admini .	Rkhjbj
admini and	daYkbp
admini on	epbddc
admira	bbodge
admiss	jXnRsY
admiss home	gmVenY
admiss of	hXgarY
admiss to	dcdWko
admit	WTajis
admit .	fZcYjo
admit card	decned
admit you	abZhdq
admitt	dLPqhx
admitt .	dXbjXt
admitt it	bcdedp
admitt to	hUThqj
admitt you	dXcmdl
admitt your	ecdpcb
adopte	gSjgbo
adopti	caircY
adored	YklcYh
adored from	angcbe
adored you	ecefcn
adr	jaogbX
adrena	edsWgY
adrian	XeuZiZ
adrian .	XgofjU
adrian bhai	ciXehk
adrian ok	aiXfZr
adrian that	eZsddZ
adrian they	feYdhm
ads	rhaHuV
ads it	ojaadb
ads on	qdacdc
ads you	akWZsb
adu	cadwWa
adu .	bgeocc
adult	jcdamc
adults	icaddn
advanc	kXYngg
advanc .	dVloeW
advanc of	ecedoc
advanc to	mWZncf
advanc your	fcZefp
advent	hZogdY
advent .	jWnbha
adverb	bdYhrZ
adverb .	aoXgha
adverb slide	Zdedod
advers	dkeeee
advert	Vdiafs
advert 's	lNlgej
advert .	aRhUtp
advert a	gdZddo
advert down	dabfbs
advert for	VppYaZ
advert has	csZdcc
advert in	ZZicbs
advert ought	fkkffW
advert post	bcYees
advert posts	dcXeer
advert said	Yrdfcb
advert that	imdhdX
advert we	elhegY
advert you	fdodea
advice	WWmiWp
advice is	aZqcbe
advise	gedfdi
advise .	fdcgnZ
advise baptis	efnZdf
advise by	paedee
advise no	cYkobd
advise of	fqUamU
advise that	dTlafr
advise the	vdaXcc
advise to	apWlZc
adviso	gOmeco
adviso has	eVqffe
adviso team	eZmffd
advoca	iahliW
adwoa	jcjXdj
aerosp	dXceio
affair	WYcqpY
affair .	alocdR
affair and	bYWrao
affect	Yajjie
affect .	dOqhdg
affect and	adindb
affect from	edcend
affect recrui	jnWdec
affect your	ecndcd
afford	cfleVj
afraid	ZjaVX1
afraid .	VnYZau
afraid ;	Zkcadn
afraid and	dbfddo
afraid but	oZeeee
afraid everyt	emieeX
afraid i	fg2XYL
afraid it	ikVaal
afraid not	dZefcr
afraid that	geVZhq
afraid the	gXkYek
afraid we	duYbaa
afraid you	bfYaav
afresh	gebkah
afresh proof	eccode
africa	TnvVbY
africa on	ecnfdc
afrika	bWfoib
afrika .	fdcnbc
after	fmaaek
after #	ZhfljX
after .	hxaeYR
after ?	WwZcgb
after @d	ZaiXir
after @p	XiTndn
after a	bMfXh2
after aadhaa	oZbjbb
after accoun	racedd
after all	VUVgsu
after an	midYee
after and	qgYWlZ
after anothe	fcnebc
after barist	eZdped
after being	fWsaee
after brenda	ncdeed
after by	iYpaec
after carefu	badpai
after closin	pVdjed
after consid	dTaeeu
after consul	edbeem
after dear	RmWfnh
after dog	QjlfZo
after due	bZcbqh
after either	Xrbddh
after everyo	sXdcde
after four	gTlhgh
after from	edcodd
after he	njbdca
after her	Tohlcb
after him	aodfed
after his	pcdaee
after human	cpabde
after i	nfgagW
after intern	cZdeep
after interv	rXZYbo
after is	cSqpaa
after it	dzYbYY
after long	eXjcdo
after lookin	dhZZeq
after lunch	nYWokW
after me	asWjgY
after much	fVSajy
after my	bUpndY
after no	dfbedm
after northl	SqdXbq
after one	aneded
after our	enYWaq
after planne	nbabmY
after probat	cdeend
after readin	dQtbhg
after review	baVWjz
after school	qWcdjc
after six	eOwYhg
after sleepi	ecnXlc
after sound	ddcoed
after submis	easceW
after such	fXindd
after that	S/PcfS
after the	hsbUci
after their	sZcecc
after they	Xbfdbt
after this	R4VddY
after thistl	wYcbbb
after those	Vtdcee
after three	aYecbu
after trial	gcbXoh
after two	odeegY
after we	lhYjWf
after what	Zdcdoh
after which	1hQWiS
after work	eVnjed
after you	gHuZoe
after yourse	dfnZbh
aftern	gaaubd
aftern .	lOjncf
aftern and	bccjnb
aftern group	eddncf
aftern i	benhda
aftern mr	bgYjbn
aftern this	enfdda
afterw	ajmZia
afterw .	YsoaaU
afterw with	dddcdo
ag	pVZifg
again	bfjiZj
again .	ZipdZf
again ;	oacaci
again ?	dTlmbe
again about	VkZkbk
again after	YnbYeo
again and	nfbfhY
again as	dkklbV
again at	agXtab
again becaus	iXhZik
again before	gqiTdc
again but	Whogdb
again by	Xpgjba
again dear	mPXkcr
again equal	mdeihV
again for	gadgao
again from	Xhpbfd
again he	Yjmcdc
again human	qaeced
again i	ZankiY
again if	YYuYbi
again in	VZTRX/
again is	eecodb
again next	cWYYdz
again northl	dVdkYt
again on	bijrXS
again once	bioZcd
again over	eceden
again planne	rXabck
again she	eccpdd
again so	dnhmeP
again some	ZuiYdX
again sorry	lkXmbU
again the	ffaioW
again they	bdZhYr
again this	bkfodV
again to	bUmjmZ
again we	ceqbdb
again what	ggUnkZ
again when	VocRZu
again will	bncYel
again with	jcenTf
again you	gZpiZb
again your	decnfc
again>again	bnhnXW
again>answer	lXlbgc
again>ask	blQlld
again>away	beXjmh
again>chosen	baVjfq
again>closed	becfZq
again>date	uTdide
again>free	dgcnec
again>give	gXfejj
again>goon	ihdWWp
again>hear	XrXeam
again>hold	YPohfq
again>joy	eeXXon
again>match	VgbvXf
again>meet	YdczXd
again>news	uXcaZi
again>not	Zpfadh
again>offer	UYVesm
again>others	Sletab
again>papers	gQarYq
again>post	ZYjZYx
again>refuse	eWcggo
again>review	csUkfX
again>said	mlKYaq
again>soon	dthYbY
again>step	ZeayZd
again>thanks	kTgedm
again>wait	epShfe
again>you	niZfcd
agains	XgUQh6
agains .	ZOZbtr
agains an	encedb
agains it	ZflUbo
agains moving	ecacdp
agains our	dcadeq
agains the	fqUXii
agains you	XeWUb0
agains your	daacml
agata	lRklaf
age	fimYaf
agenci	WigXhm
agenci to	cbXbmn
agency	dZodci
agency 's	dncglT
agency .	WmnfTh
agency again	ecindX
agency and	ZZtfcc
agency chloé	eWfbnh
agency client	nkQdlT
agency dossie	dmiWgc
agency gets	emcdec
agency girl	egnbfX
agency it	cXhWct
agency jo	bndeee
agency lady	jmZhVg
agency no	dmkedX
agency note	ZapdYk
agency nurse	aaZZkp
agency partne	cYvbZW
agency rang	bfWgfp
agency says	tYYche
agency will	VkZlck
agency woman	nYefef
agency would	dndecd
agenda	f3WbYQ
agenda .	XtcbfY
agenda and	mZicde
agenda for	maegee
agent	XeUpng
agent .	iodYda
agent screen	eZasec
agent test	Vdanoc
agents	fcncga
agents .	ceqZec
ages	SxYddf
ages .	W2aUac
ages ago	Vgghbn
ages and	nVWdnf
agile	gaZhgl
agile .	ecceem
agilit	WkSUwh
agilit pack	beeXre
agm	cUkXim
agm .	ebeedn
agm water	jbYdoc
agnes	ubWdde
agnies	fWmVmh
agnies on	hacang
agnies up	kVsbhT
agnolo	lTuZcY
ago	Zedajp
ago .	ZXkcgn
ago i	gncVkb
agree	awTejZ
agree .	hoecfW
agree a	dYcsde
agree among	dneded
agree and	lvaXZW
agree it	Yodegd
agree on	ijcWqX
agree the	Xiejkc
agree we	dcdccq
agree which	eoebec
agreea	jZcgZo
agreed	fZRc3e
agreed .	cmXcob
agreed and	cadhqc
agreed at	egiXmb
agreed bar	ebbqbe
agreed i	rSabij
agreed in	oadefd
agreed on	aWiatc
agreed that	SSaeps
agreed to	igSblh
agreed we	Xhdlhd
agreed you	Yfafqc
agreei	UodsVb
agreei .	Ysdcec
agreem	VaTX/T
agreem 's	eeddoa
agreem .	jYTitX
agreem as	dddcne
agreem attach	eecZqe
agreem by	efdYpe
agreem is	bbdatc
agreem over	edddpZ
agreem with	baZbrk
agrees	ZqiPtV
agrees .	dpdXid
agrees to	dcdcpd
agricu	chgXan
agrono	chaYwW
agrono .	hcadpb
agrost	dXtXib
agrost .	gdoZdc
ah	pclbiO
ah .	ednecd
ah now	nlaecW
ahead	deeehj
ahead .	gcVhhl
ahead and	aibnlT
ahead if	fkmXeb
ahead in	dZpeed
ahead of	fmQohY
ahead or	sXeced
ahead so	dlkfYa
ahead to	eZedng
ahead with	YTgTd3
ahead withou	Ygchdn
ahed	hZkfWk
ahhhh	bcbiZq
ahhing	bkQlhg
ahhing of	ddceem
ahhing rights	ceenec
ahluwa	offiYW
ahluwa until	qgddaZ
ahn	hgTudX
ahoy	jcrXbb
ahoy .	dbsYbe
ai	Zdgdcp
aid	eikfba
aid .	jXaacr
aid minute	cbngcd
aid provid	jiVmaa
aidan	fYcdoh
aide	qdhTcg
aim	0dYVbX
aim to	4XZVbY
aiming	whXVYX
aiming for	1RaZdZ
aims	qZceed
aims to	qZceed
air	cybYaa
air .	asaajZ
air but	ncdedd
aircra	XpYahj
airlin	bdmbjc
airlin for	ccYqjZ
airlin has	idZafn
airlin voted	dYYdsf
airpor	adauga
airpor .	dYdodi
airpor in	dXlldc
airpor man	llVgcd
aisha	URsmja
aisha a	bakbnc
aisha for	cbrbcb
aisha please	edoZde
aisha the	edbdne
aisle	ecchkd
ajar	dlVyST
akua	hiaccj
alaaf	aZdkpb
alan	fchgZk
alan 's	bfoedb
alan .	XklZal
alan for	dsSbai
alan is	nZnZbc
alan was	eXcenj
alarm	bUwWck
alarme	hUqjcb
alarme .	eXpegb
alas	ZcMcW8
alas .	aXbnij
alas is	ambban
alas the	eVaeeu
alasda	kpRdVk
alasda 's	ndceec
alasda is	esZgbY
album	WqYkce
album .	aqXeZj
alder	gbXfkj
alderm	eldZaj
alders	imadce
aldrid	edccnf
aldrid post	decdne
alejan	begkbh
alejan says	cacidn
aleksa	Ybjddp
alert	WQ/SSW
alert #	ddpdbc
alert has	fdneec
alert to	dZrbcc
alert you	ccpdce
alerts	WX/PRX
alerts .	dXyZXd
alerts for	cfvZbV
alerts in	fdneeb
alerts on	ddaeen
ales	dkaoZc
alessa	binZec
alex	faSqhk
alex bummed	ecbefn
alex checks	kmWded
alex for	ebbdeo
alfie	aYcmih
alias	bbabgp
alias gig	abXcgq
alicia	lQiYjl
align	hxaRcb
align .	cnebee
align intern	epeYec
aligne	XfYcgu
aligni	cqTnba
aligni .	ejandb
aligni for	bnedef
alignm	brZYch
alignm .	dpcbdd
aligns	feeffh
alike	2YUnVY
alike .	nibdbc
alike are	taYcbh
alina	dZbhhl
alina clappe	hhbXji
aline	leicgX
alison	ihcicb
alista	gbhoZa
alive	fUgkVr
all	jdpXdd
all #	iQsjcW
all .	dkfUjj
all ;	ohcYdd
all ?	cahphW
all @d	nWaefl
all a	WnnbdZ
all about	basfZe
all admini	ahndcb
all advert	ddZeeo
all agreed	dVceok
all alike	fZcofd
all along	cabdoj
all and	doShla
all applic	2jOUXk
all appoin	YY/bTO
all as	mhUdal
all at	lciiVf
all august	basccb
all back	fkXUgm
all be	qabeed
all been	UTlZjt
all being	pjWeab
all best	inWkbY
all busine	bdoeec
all but	ibYjpT
all by	tfbeYY
all came	ggmbYd
all candid	wXbZVl
all cashie	nZcabl
all clear	hWbT0X
all compet	fdaZbq
all corres	ednbed
all cvs	neZadk
all day	mJvjdV
all days	nTmeed
all done	edtTha
all erased	depade
all even	dadefn
all extern	cWvdda
all files	jjlabV
all finali	negefW
all fine	davXcY
all five	xkTdcY
all for	Wjcmdf
all former	ednddc
all found	fdaeen
all four	neRZmj
all from	fdvVZd
all furthe	cbfndc
all get	qebbcc
all go	fTpgha
all goes	dtaYga
all gone	irSfae
all good	qXfgVd
all hands	oddcdd
all have	njfbWb
all he	PvZmYg
all hear	Wuebae
all hiring	WN/ZZS
all human	rXecee
all i	U/TfXS
all in	kmPZne
all inconv	cdXkcn
all inform	pZddee
all intern	mcddef
all interv	qiiWYY
all is	dawZeU
all it	epjgTW
all job	medcee
all joinin	cZvdbZ
all just	bW0YdZ
all know	qVeedh
all loved	bndgdc
all lovely	fkYcig
all mornin	ddeneb
all my	lgRTom
all need	cpdddc
all new	VZ9ZWV
all no	oYgded
all non	cWudeZ
all nor	XvcceZ
all of	nahdec
all offers	rbeeXd
all on	1VxWWL
all one	jfnfdU
all ongoin	ecoedb
all only	cccrbd
all open	YaoeYl
all other	gbVkdm
all our	Sdicdq
all over	phcfbZ
all people	cdZhen
all person	kihWbe
all places	YcSaez
all planne	cdcdne
all plans	eYofee
all plant	dZZign
all posts	aR2Zha
all produc	dbdcdp
all quiet	odnTbb
all recrui	ZQ9abX
all refere	ahdnce
all reject	rbbebc
all remain	Xecncj
all requis	dboeec
all result	vXbbdd
all right	ZSlkme
all rounde	eatcdY
all say	agenec
all see	ecoced
all select	cVueed
all set	Wbjgpc
all she	XmpddV
all shortl	nVmmbU
all signed	edhXqb
all six	rfZUjd
all so	hPkXip
all sorry	ieYqdZ
all sorted	cZanbk
all spendi	eXqefc
all staff	YYsaeg
all standi	eaneed
all still	dqdbec
all stop	ecrfeX
all stoppe	fapfea
all such	fnadcc
all summer	bkWkeh
all system	brcZee
all talk	ccnWmc
all test	lbmXed
all thank	Xlbddn
all that	dgUb0W
all the	iehTcq
all there	dWuYhb
all these	hdnccc
all they	eemWei
all things	eaZndi
all thirty	lmbYdd
all this	dXqicZ
all those	kliVeY
all though	edoeeZ
all three	sfXbfc
all throug	oeWgjb
all to	cbhpbd
all told	nXZdmd
all touche	ccbeeo
all up	doZhea
all vacanc	aPvccj
all ventil	naeddg
all volunt	nbdfec
all week	YpXZjh
all welcom	iamYdh
all when	Zpdded
all with	Vmbkbj
all within	nbddee
all x	ncabla
all you	WXffqi
all yours	hacobd
allege	ajmffX
allen	cYcqff
allerg	WjijYg
allerg .	caioeb
allie	dcancj
allied	fibejc
alloca	VhRgpm
alloca a	deendc
alloca to	biTYue
allotm	pZmZYa
allotm .	pagacZ
allott	bUPcqu
allott .	aYZiZt
allott on	ebaebs
allow	/dMWXW
allow .	Ygdocd
allow @s	uZbbeb
allow an	ddcnde
allow climat	uYdbbc
allow for	cnadic
allow it	mSbjhh
allow me	sbcacf
allow resear	sUddee
allow some	Xpddee
allow up	yUWZdZ
allow us	upTQZc
allowa	Xakepb
allowa and	efWjih
allowe	ocecbg
allowe .	XXhhog
allowe a	gYdceo
allowe in	aZnlca
allowe to	shecXb
allowi	dmfYeh
allows	ZeQknl
allows .	dffVnh
allows greeti	ZbZkpc
allows so	endecd
almost	bfQdpn
almost .	ZfVaol
almost @p	Zpdeec
almost collea	aVUbor
almost given	dcearc
aloha	fXddkl
aloha .	cbcbeq
alone	foaiPj
alone .	ZvcjcS
alone near	bvaabc
alone on	YcjZXt
along	YcepYm
along .	bgeVjm
along ;	emYjee
along on	aaboan
along the	XrXoaa
along to	enVpbW
along with	dTsiae
alongs	Xrccdf
alongs the	craedZ
aloud	kcbcig
alpenb	ngQcen
alphab	Wbqhbe
alpine	hgcaif
alread	TTZTo+
alread .	VmdbZq
alread a	ecZdat
alread and	dYUZrm
alread been	cZblao
alread but	fZdknY
alread given	ccadeq
alread gone	kdpeeT
alread got	YWgdbs
alread has	hiaaYo
alread here	efdccm
alread i	bcaira
alread in	eXYgZv
alread know	Zbndfg
alread known	fecmbe
alread made	eendea
alread market	dXdgjm
alread on	YlfOue
alread ordere	ddcbqa
alread picked	depafa
alread said	eXfcni
alread settle	dbdeco
alread signed	ecddod
alread so	ZkkdjX
alread told	RcYZ1c
alrigh	YhZhlh
alrigh ?	gXZgpb
also	ekfcdg
also #	ilafXf
also .	foiYab
also a	bXbdYv
also does	YtdYec
also find	ccpdec
also have	kdYbcm
also if	odeecd
also likes	jnbdbb
also loved	dqYcbe
also no	gmiWXg
also not	hXpced
also our	ankgXY
also said	dqdeca
also strong	Ugekmd
also the	ieRjnd
also wonder	dpcdda
alter	pYUddo
altere	YgVrXk
altere having	dZcfdn
altern	TWbgzg
altern .	bcdbuX
altern contac	dYdoee
altern for	Zcqcfe
altern human	dfeanf
altern in	hbdcmd
altern within	deoebd
altern you	edbnec
althou	gXYdjq
althou you	cZcdes
altoge	bbfPqo
altos	aZfkhi
altos said	aWhkih
alumna	dWhemg
alumni	lVmfhX
alums	YWMcxn
alums .	bdXYpk
alums and	ddZnhd
alvare	iSmZgk
always	hikRbj
always .	farViV
always a	cZafni
always answer	oZdeee
always ask	eiadnb
always do	mgcbdd
always going	dZbdbv
always good	eYrceb
always have	naddeg
always lookin	dUijdm
always on	WftdeX
always resear	ekYfaj
always say	eqaahY
always the	lSVccv
always you	bcbdsa
am	cddfkg
am #	cTjXmm
am .	bYXmpX
am a	dUVe/R
am able	qVZYuW
am about	uXagYf
am afraid	YkbUV2
am allowe	nnSbcf
am also	dphZhT
am an	gdddna
am and	nhcheV
am answer	dXkcme
am appoin	ccaewU
am around	aZablo
am as	cuOYUm
am asked	bbfobg
am asking	WqNa1R
am at	bZrodO
am author	dYbazZ
am availa	dacefo
am aware	ocbYej
am away	WexfYY
am back	XkilXe
am bad	gecccm
am being	dhcoca
am better	baoeee
am betwee	eneeea
am booked	ddaqdd
am bookin	ebcoed
am bound	meedbe
am callin	fYTmkh
am castel	badads
am catchi	braded
am chasin	c7NcYR
am checki	pTbked
am closin	eYXZdw
am conduc	Zedfod
am consci	flaXel
am cross	dmgddc
am curren	gVxdaZ
am deligh	ZZhX1V
am direct	baadbu
am doing	gdTpgg
am done	fYlbak
am drafti	cmZbXo
am drawin	dcbeqb
am either	pbdddd
am ever	eeaedo
am expect	almeeX
am f2f	Zbdcio
am fastin	gcnddb
am fighti	eoeedb
am fillin	eecmee
am financ	mkbcda
am follow	etXfbY
am forwar	dfnffY
am free	oUaigh
am gettin	hkSaXt
am giving	oZdehb
am glad	YYpbwL
am going	jWkngX
am good	eioddW
am gutted	aVYYU7
am happy	ZbTdpq
am he	deYnka
am hired	iPcU+J
am hiring	dZUosV
am holdin	mXYhqV
am honest	hpZWai
am hoping	ohhWec
am i	frNnca
am in	gdXd1T
am inform	Wdihle
am invite	cVYycc
am just	eh1ScN
am keepin	ZxcVhW
am lettin	XSidYz
am lookin	UKktkd
am made	gRXorY
am makers	nfdchZ
am making	gValpb
am meant	eedpgW
am meetin	nYbkbd
am missin	daYmnc
am moving	ffoWdd
am nearly	goccad
am neithe	dphbcZ
am next	bbtZcc
am no	fawRqQ
am none	YwadcZ
am not	frlXUe
am now	Ydnejc
am oblige	Tbpbhj
am off	PnrnTa
am offere	dccdqb
am offeri	ebbdvX
am offici	Sncakk
am on	ZexfjM
am one	YgPuib
am only	lgoXXb
am out	WL2TO2
am parked	gYncef
am part	dYpedf
am partic	cfZaYu
am permit	hjXdhf
am phonin	oZbcgg
am pilgri	dcXbml
am please	aadisW
am progre	Zcfofe
am promis	qbdddc
am pullin	cbvcZa
am pushin	XyYccX
am quiet	dnccde
am reachi	bqdeeZ
am readin	Xfjcob
am really	YciZgp
am ringin	kWiZhk
am sad	VVgbW2
am saskia	loedTe
am saying	gYUiqf
am scorin	ednfdb
am seeing	amVvWW
am sendin	bbYgni
am sharin	ofeWee
am slow	eqccdb
am so	aWaaX5
am solène	daaimf
am sorry	UZfYX+
am speaki	nedaee
am standi	mYrZbY
am starti	XbZaya
am stayin	TS/UUT
am still	L1TnYf
am stoppi	eXseeb
am studen	fncfea
am suppos	bWazZb
am sure	ZZiUkr
am t	dgYbbr
am taking	QcpbwQ
am tellin	fiUZmj
am thande	dYZcZz
am that	beXcnk
am the	iUYg4Q
am their	SVNS/O
am thrill	eabcvY
am throug	cVZ3ZY
am to	oIL/lQ
am told	npVhUf
am too	bUPVf5
am top	medeeb
am travel	cYvacd
am truly	eZceep
am trying	dyZcUZ
am unable	T3YdZd
am under	mXYjjd
am very	bcabln
am vouche	hocacd
am waitin	lwQdZQ
am wanted	bVXzba
am with	mgWjZh
am withdr	cdyedQ
am workin	iqYlWT
am writin	dWmWes
ama	hhZdck
amanda	YadYoo
amanda human	eccXnl
amanda i	jkXZlb
amanda the	bYlbcn
amara	uXdVkc
amara .	jWnfdd
amaya	YnpSjY
amaya on	W1ZZbZ
amaya to	fdandf
amazed	ngbdcd
amazin	Ycccre
amazin at	ZYmihf
ambass	uWfefX
amber	gaZneh
amberl	ddelah
ambula	fefiia
amelie	hZmXig
amelie princi	dXsddb
amende	dhXmjY
amende the	abdtcc
americ	ciZhrU
americ 's	doacee
americ .	ndffgX
americ is	cpdddb
americ medica	fffYnf
americ refere	dnabka
americ went	edddnc
amira	ihZleZ
amit	dmZhch
amman	fYogaf
amman 's	eZoeed
amman wants	emdgda
among	atSZZt
among bids	bwcXbc
among our	dpbced
among oursel	drcdZd
among rita	btdYbd
among the	ZkVjfk
among them	hbcXWx
among those	emTbem
amongs	edcfcm
amount	Winbfe
amount .	elagnV
amount of	afmcee
amplif	djabnb
amplif .	ZlcdoX
amrit	abYbtg
amrit .	ddcZuY
amster	adllXg
amy	iablbh
an	gecige
an accoun	ZW2Sac
an actual	jdViig
an addres	gXohdZ
an adverb	eaednd
an aftern	iWcvYa
an agency	dZfceo
an all	mVcaod
an altern	abcqdc
an amende	cbdbpc
an analys	aneeee
an announ	ohbccc
an answer	2tTScU
an appeal	RbhVb0
an applic	YP7cVY
an appoin	UgJrhr
an appren	kbafam
an ask	fhcVqe
an assess	pnVUbj
an auréli	lWjjad
an auto	cXqYcl
an automa	ZkqbeY
an carmen	ebofdc
an course	elXnXf
an delega	eadqdb
an easy	bdfceo
an email	poVVcf
an embarg	cXsedb
an employ	aStPog
an end	eSddVz
an entry	obcahe
an equal	aqgccc
an essay	XbY2YY
an etrusc	epYded
an evenin	ZXc3YW
an ex	dadacs
an exam	XgondU
an except	oWdeeh
an exerci	cdaqah
an existi	dZcedp
an explan	dgbeao
an explor	eddmdd
an extens	Xfgfgj
an extern	icadoa
an extra	epeebZ
an eye	mdTfWr
an guaran	aaaevZ
an hollis	eYhndc
an honest	fVekij
an hour	ZSgnxW
an hr	aXamsW
an human	edsXbe
an if	lndcbX
an in	ceZpbh
an indivi	laXccp
an insist	fYdpag
an instit	eddben
an intern	afiZYq
an interv	digqUa
an invita	hmVmZb
an invite	Zaeojd
an invoic	aWhlgh
an l2	ecaodd
an ll	ebdedn
an media	cbankc
an monito	cjXlja
an nikos	abbrdg
an noah	bdaYwc
an offer	YgVZxg
an office	XZzXfY
an old	acncgf
an older	dbiacn
an on	ahdnec
an online	ZsSnZa
an open	cWhegn
an openin	ZadyXc
an openne	dbYico
an opinio	cqbedb
an order	bcrkcV
an origin	cednee
an other	fZdffn
an outcom	nkaZbc
an overwh	cfcden
an pencil	mqYabZ
an person	Zbiodc
an rotary	caeodd
an scenes	deapdd
an senior	eddobc
an sms	nXZbdm
an sporad	cdbped
an title	embeeb
an tobi	cdbped
an unfort	leXmjU
an unknow	cYgkjf
an update	ppMdXi
an utilit	UheuYb
an van	cXmlec
an videos	ckSaio
an villan	eUcciq
ana	iYcmXj
ana .	pmZbcV
ana campus	gdVhem
anaest	XYhlYp
anaest .	eeecYp
anaest better	bcdjan
analys	Zgchhk
analys .	ZeZaol
analys has	nXcddk
analys job	cndedc
analys role	dXnigc
analyt	hjgaZh
analyt .	vZWWge
analyt on	Xdnaek
analyt our	dcpccd
analyt the	eZneee
anand	ijVmZg
anchor	eZmjcd
ancien	fdbici
and	jebehg
and #	Zcdrfa
and .	eccfmc
and ?	ajRSls
and @p	sfZYZg
and @s	aidgnY
and a	bWhokd
and about	fdncXi
and accept	ZYSlX1
and act	bccogd
and activi	ecdbne
and add	hbbmfd
and after	U6OUan
and again	chpceX
and agnies	bZucdZ
and agree	dcapdg
and album	bpdbbf
and all	lSdS1d
and alread	nccddg
and am	hjihdV
and and	ecaerb
and answer	sljaTP
and antibi	obceee
and applic	mTXcZv
and apply	cdiYdo
and appoin	mdifXd
and approv	dhYaof
and are	PvRikg
and as	ZXhVtl
and ashgro	Zdcjpa
and ask	aYXxmU
and asked	ZoYYne
and asking	ZktcZV
and asks	adZivU
and b	ldVhWo
and back	fQfwce
and bad	aecjan
and bank	YZkikb
and be	cZhjuQ
and before	qaYjdc
and behave	agddnc
and belong	lmeUee
and betwee	ZsaWan
and beyond	bracgd
and blauwa	dfcepX
and board	bbfkpX
and book	defncc
and bowed	caxdZW
and brigad	ebbenf
and bring	TYc2dV
and by	/MQUce
and c	Zocbej
and call	2QXYlb
and calls	zWVegY
and camill	bbrddc
and can	ZZiUmq
and cancel	bauZcZ
and candid	jaabYp
and carry	bdajao
and certai	Zmfeff
and chair	gcdenb
and change	jnYfca
and chose	ZaWaju
and chosen	dccbeo
and circle	ZyWWda
and climat	Utgdcc
and closed	dcnecf
and co	jViiaj
and collec	icbcqX
and colomb	Zscbcd
and come	kyONie
and comes	bZZmqa
and commen	bbYucc
and commun	zYcYca
and conser	hfYbne
and consul	cocedc
and contac	SzddWY
and contin	ffVjkg
and contra	edcgmc
and could	YaVpli
and countr	ebnZeh
and cv	XtRYcl
and date	cbdnhd
and dear	iZYhan
and decide	uYWRSu
and decidi	dtaaca
and decisi	sacceb
and deleti	Yfbjbo
and did	fieSgm
and din	dnZeeh
and discus	hYobdd
and disqua	dbpcfb
and do	YTd2hZ
and dog	1XOndQ
and done	qalXcb
and down	ccnclX
and dr	ceWgjj
and drew	mXmfgV
and drivin	ddboed
and drop	ZjaqeZ
and duarte	dccode
and e	bnbfee
and each	/QWbYV
and earn	cXtYec
and either	oaedee
and email	laZraY
and emaile	vaddaY
and employ	ecmaic
and engine	cWuUch
and englis	dZsade
and enquir	niecab
and even	YsXXgj
and evenso	rSldcc
and every	tUpWhX
and everyb	qSggbh
and everyo	sTmZXi
and everyt	RchXsj
and ewa	vYmaXV
and exceed	dadeep
and expand	chYYta
and expect	jccmUh
and experi	ZyXadc
and export	aaadoi
and failed	ebeddn
and fair	gcdklY
and family	cZwbbY
and feels	eYdefo
and financ	coacbi
and finch	dkekVh
and find	jeqRlU
and finish	eddmdd
and five	iYbgdn
and fix	becqdc
and footwe	occibb
and for	gOjYey
and forget	dZsdbc
and forgot	hcbenb
and forth	cYbeds
and found	ebaopW
and four	khSeek
and free	cfsZZe
and friday	kVmegc
and friend	acpgba
and fro	fZeeen
and from	igeTao
and fronte	cebaqe
and full	dklfaX
and furthe	Yfnfee
and gabrie	eaeqbd
and gas	cjmeeX
and gate	aZTftV
and gather	omWZbb
and gave	XSoViq
and get	dlgmeQ
and gets	dngbcc
and gettin	cqeabd
and give	nUamoW
and given	aZeZok
and gives	ugUlZU
and go	nauZWT
and gone	W/cWZM
and good	YVsVXs
and got	pbqVhR
and grand	dpceea
and green	oheXda
and ground	eXkdld
and guess	bccepd
and gunawa	dYqdde
and hack	uabbdc
and had	QlWXku
and half	iiYXqZ
and hambur	mcaehd
and hand	fYYolZ
and handed	bgZYtd
and handle	jXbkZm
and happy	ZasXgf
and harbou	Yoiddb
and has	pgYWZn
and have	Vgnkbd
and he	oeWZjh
and head	cqXaam
and hears	Xkbnee
and help	aaoidb
and her	eabmYl
and here	gUYhxa
and hereby	aZiZua
and hereto	docced
and him	Xhcjcl
and hired	cYZchq
and hiring	aojYae
and his	WtVWij
and hold	amXlee
and holler	eXekmc
and honest	kXmZci
and hope	kVpUkd
and hopes	Yhcocf
and hours	eabcsc
and how	kOojkW
and hr	aifSxX
and human	mghXed
and humani	pbeddd
and i	raZchf
and if	qWZieh
and illust	ebdbsa
and in	oeRVip
and includ	eZepfa
and inform	mpUkUV
and initia	dbXrfb
and inside	xWbadY
and intend	Ydeoef
and introd	coddec
and invita	dbpddb
and invite	YZamcp
and isp	dfeapc
and it	ZaTbqu
and its	hjZThl
and javier	ncedee
and job	ebcgnc
and jobs	deobce
and join	eecbqc
and just	ndebee
and keep	Vqkacd
and kept	ghmcbb
and laid	arccec
and last	bZWuXm
and lasts	ZcpecZ
and leave	aoafja
and leeds	fSZsZl
and left	akfaan
and let	hfUlnX
and lets	obWedk
and letter	vXbdcb
and lies	WmXdqd
and liftin	eddecn
and lindgr	lUelhd
and ling	gnbbdd
and lisa	bnhcdc
and listen	ecqcad
and litera	caffen
and lock	vYabdc
and lockin	iWhdih
and look	XrhcYd
and lorrai	dWdtce
and lose	ZgXggn
and lost	bVXdV1
and lowe	mXjeed
and made	XXQXuq
and mail	mRV5VV
and mailed	waabcW
and make	dYbllf
and makes	sabbda
and mark	eddpbd
and may	UfcWks
and maybe	XtkYWd
and me	nlMgeg
and mean	uZcacc
and meant	Xjfbkh
and medica	ecadsb
and meet	STc/UZ
and meg	ctYcZa
and messag	1Vabaa
and might	auagZZ
and migrat	dacrdd
and mind	YbeYnm
and miss	ddccen
and missed	ddocdb
and modell	cpbciY
and more	ckbofW
and mr	nfdbfc
and ms	oZefdd
and mum	cgeccn
and museum	eWmael
and must	lZafWp
and my	mTXjik
and name	fdccne
and namely	oddced
and names	dndedc
and need	hlalXZ
and needs	Xhhjgc
and neithe	diadYo
and never	ZtZfcZ
and new	kYgdei
and next	bZWfaw
and nobody	cwjYcU
and non	vhaXZb
and none	ZiqZlU
and nor	gecncc
and northl	/ERadf
and not	rYWWbs
and nothin	M0oeaS
and notice	blZnbc
and notifi	sZdbed
and now	Poafkg
and number	bYVqVr
and núria	cZokba
and of	jkVYcl
and off	cbrhXd
and offer	dndccg
and offere	cZdbtc
and offers	ocfcfb
and oga	ecmkcX
and on	/IgTZi
and one	ofZlTg
and only	XzUWZm
and open	badmZn
and opens	Wdpcdi
and ours	jUcZZu
and out	gSrfgZ
and page	edZngd
and painfu	bddeen
and panic	nYeagi
and parts	oXcdcj
and pass	tccYcc
and passed	kiVidd
and passpo	jbfnYc
and passwo	ddccnc
and patien	bpcdfb
and pay	eccfqb
and pays	hVYdnk
and people	aqgWef
and petren	dobfbd
and phone	8XVaZX
and phones	rgcdaY
and phonin	mYcled
and photo	ecbqcc
and picked	ZWclkg
and picks	qlYYdc
and place	epagba
and places	ajadZp
and plan	dneddd
and planne	dmqccP
and planti	enbedc
and play	ddbvaa
and please	fgVfar
and pop	dcbqcd
and post	XbUvkX
and presen	cjmjbU
and press	dcXqib
and proof	hccoae
and pulled	YYxabd
and put	agdTya
and qualit	caradb
and queuei	mjgfbV
and quiet	eYpdee
and quote	cacteb
and rang	feXhnc
and reache	isZZcY
and reacti	edencf
and read	lSgaeo
and ready	bpedce
and reason	acsYfd
and receip	ecdddn
and reckon	dkcWkh
and recrui	lXYlic
and refere	hqfUkU
and refuse	joVZge
and regard	enSpaa
and regret	vRTYat
and releas	kWdikb
and remain	olVdeZ
and remind	Ykcocc
and reopen	cdneed
and replie	jlXdde
and reply	tWXhgc
and report	pbbcee
and reques	daeofb
and requir	eabhdo
and resear	Yccpdh
and reserv	qcbddb
and resign	bnYdma
and respon	qcaceb
and resubm	beened
and result	vYaddb
and return	YVbvkc
and revert	gmaefa
and review	banebi
and right	ohbebb
and ring	6iRSdV
and ringin	qbcdde
and rings	7XYVXY
and roofto	bWxada
and round	fTgYpj
and run	dZddsb
and rung	odebee
and sadly	dXgedq
and safe	aVogck
and said	ZmdWta
and satisf	eklQWj
and save	ddwSde
and say	kRhpdb
and says	oPmdge
and scorec	anbbla
and second	igekWe
and see	Tegrag
and seeker	tWdcee
and send	aRS5jb
and sends	kcoafY
and sent	uhjSbW
and settle	pWhbbj
and shall	f0XOmT
and share	dWsgaY
and sheets	ccrZcd
and shephe	qbcced
and shoot	bodcge
and short	jeYWgo
and shortl	eraffX
and should	Shggfm
and shout	qmTcba
and show	VSW/Qa
and shuts	Weeqef
and sign	aTVj3X
and since	eZfXip
and sit	gbbrad
and sits	dZqdec
and sittin	ZqUbbn
and skills	bepcdc
and skim	oncbUd
and slid	khXgfc
and slow	bocZff
and slowly	dpbddd
and so	eXbXkt
and some	VvhXiY
and somebo	btWXmb
and someon	bxhbhM
and someth	jbcncb
and somewh	atddXd
and soon	dddqad
and sort	dXbqge
and sponso	bqcYdd
and stadle	Zblndc
and staff	Ylhcic
and start	hgQgsX
and stay	bgcnec
and still	Yrcbcg
and stoppe	cgYdbq
and strict	Xtbbee
and stuck	mbZaoZ
and submit	RkVyha
and subscr	dYnebj
and succes	ndeeea
and sugges	ecapdd
and surfac	gdbcnd
and surpri	bneeed
and tak	hadddn
and take	VgVxda
and taken	ZatcTj
and takes	XhjkhX
and talent	ccibao
and talk	VeY7VU
and talked	aYpadk
and tax	acbohd
and teleph	sZcdcc
and tell	yUOuiT
and tells	5ZXXZY
and ten	ifaVgn
and tend	ardbee
and text	zPUmdZ
and texts	ojYbcc
and thank	leoZca
and thanks	eYvabd
and that	qdeVbl
and the	jfYYlj
and their	ncddXk
and then	nqZUef
and there	VkbVdx
and theref	ncceag
and these	hZnfeb
and they	ijWdgi
and think	XhVvcc
and this	faUkhm
and those	sjUYee
and though	lehclT
and three	chbbcp
and thus	ebbccr
and till	bdxXfU
and times	dbdqdc
and to	eeXekk
and told	qUrjdK
and too	eYbcds
and totall	eXncek
and transm	beendd
and travel	deembe
and trim	ecceem
and tunde	Zncede
and two	jdcofW
and under	ZmZmYd
and unders	bXcoif
and unfort	bbdddq
and unsucc	ybccbV
and until	V8hZVQ
and upload	YVXyjV
and use	hgXjde
and useful	nWZhjb
and vendor	YbWnih
and vision	bgdbnc
and void	cbXdds
and voted	ZXabay
and wait	cpgdbb
and want	beO0fW
and wanted	aapZej
and wants	bOV3oT
and was	khTgWo
and we	gcXekk
and wei	ebcpbd
and welcom	dcgZoc
and well	bVkYdr
and went	VxgXhW
and what	nhTicg
and when	ZwUcch
and where	esThdX
and whethe	wQnmWU
and which	jViapc
and whiche	olbXcc
and while	eZegbo
and who	sbbmXW
and why	cWfpka
and will	qrfQXf
and wish	bZteeb
and with	RhWUd4
and withdr	eeoedZ
and within	xVdadc
and withou	WacmXt
and wonder	cadoeg
and work	VRZQ/O
and workfo	dbkWcp
and would	QYdznY
and write	enSnad
and writes	8aWUaX
and writte	sYcbch
and wrong	mnabeX
and wrote	kkSWqb
and yes	oRXTpr
and you	wSVgjg
and your	aTfgkp
and yours	ZVkgUv
anders	dcYfYs
andile	gamcge
andre	aZhmgf
andrea	hiocZY
andree	ecWokb
andrei	kjPdbn
androi	ckfapW
andy	hXhjcg
andy for	gadndd
aneta	bgjjfY
anew	Ybchbq
ange	efdihb
ange .	eddenc
angela	nfcjYZ
angry	oRjqTX
angry .	oZedee
angus	dkdfai
anh	dhfdjc
aniela	dccpag
animal	QUoxfa
animal .	dWmidf
animal from	aXadlp
anita	ffZgig
anja	dfdefk
anjali	eWVljm
anjali and	dafnee
anjeli	fdkigY
anke	ZnqYaX
ankle	ckifVh
ankle .	ddaedo
ankle me	dbqkZY
anna	jQnejc
anna upon	nddded
anne	hdXiek
anneke	Ybdmgh
anneke for	acdpde
anneke is	bVcoek
anneli	debkla
annex	TSpsad
annex .	YjYqgZ
annex pen	dTvXec
annex to	bVfpak
annexu	oYfbjc
annika	YPnZud
annika .	dZZfqc
annika on	bU0YVh
annota	WVlkjf
announ	zYjRiY
announ .	TxWadj
announ @d	oacbdg
announ a	cS1bjQ
announ about	cinhbV
announ at	ofXckZ
announ by	hXgedm
announ dear	pdgcdY
announ follow	enbcde
announ for	Vimgde
announ has	XoXcjf
announ in	rYacci
announ is	adndfd
announ it	mRXUxg
announ no	faoffa
announ of	pWfcdi
announ on	yNZWcj
announ the	knXWZg
announ to	0WUeZe
announ who	yXacab
announ you	RXkYxe
annoye	aYeiik
annoye ;	feefnY
annoyi	fTqeef
annual	TU7VhY
annual leave	VX3XdZ
annual report	cWqlad
annual trip	ebZcjm
annull	WOUhU6
annull .	XTbmas
annull the	dbWbcu
annum	ceVrWm
annum .	hngWed
annum dog	XdZocm
anonym	cWooUe
anonym .	VkkkdZ
anonym and	dXlkde
anothe	YeYhU4
anothe #	dcdddp
anothe 's	bUWZX3
anothe .	MxOcRz
anothe and	Wheelg
anothe applic	aPWXR/
anothe as	ahcbem
anothe by	jZcqab
anothe call	pUakdY
anothe candid	YaYYa5
anothe code	imcaec
anothe copy	ecbreZ
anothe date	Q+eZaO
anothe day	W0ZjcS
anothe depart	bZodcg
anothe design	ecbbeq
anothe direct	ZcUjas
anothe finali	bacbiq
anothe five	qceddb
anothe for	cnbibd
anothe format	radddb
anothe girl	efXcki
anothe half	ekmceX
anothe hour	ZVkucY
anothe i	eoedea
anothe interv	aYasmW
anothe job	ebveaW
anothe lad	dpccce
anothe look	ctcebZ
anothe matter	cyYacX
anothe meetin	gnccec
anothe name	cRXsYq
anothe nanny	ebbddq
anothe northl	iodceX
anothe number	dpeeeZ
anothe nurse	dfZccq
anothe offer	slciUV
anothe one	blnicT
anothe person	eVVecx
anothe pizza	jncXdd
anothe plumbe	fdefnZ
anothe profil	ebbeep
anothe quarte	eWoeei
anothe refere	cbZvdY
anothe role	ckobaZ
anothe round	VtnigI
anothe slot	diZreW
anothe teache	caacdt
anothe test	naeheb
anothe this	edenea
anothe to	Ynceal
anothe unions	eadddp
anothe was	dcXdZv
anothe way	XNSca+
anothe with	gXatbc
anothe word	daepdd
anothe year	bSYcb1
anouk	eYofkW
ansah	pWYbhj
ansah 's	dgbdbn
answer	1fWZda
answer 's	hUUUpt
answer .	3hUYcX
answer ;	pbagbf
answer ?	wjTUVj
answer @d	2SZYZh
answer @p	rYeahc
answer a	fnkXaa
answer after	nmYYbZ
answer all	rdbZec
answer and	plVXfb
answer any	hkUodc
answer are	YV2gZO
answer as	RtXrYa
answer before	noTPoV
answer but	WihmgZ
answer by	pdVT1V
answer can	dZrcdd
answer climat	ocecde
answer comes	/ZNTUZ
answer dear	nfaRmb
answer do	Xmceld
answer does	cndeed
answer dog	/SOYYW
answer due	mbacje
answer each	wdUbaZ
answer either	pbedcf
answer emails	cYqeee
answer every	XsSmce
answer everyb	Wsceed
answer everyo	uYYdeb
answer ewa	xaaYcd
answer first	oeeXed
answer for	wmYWXX
answer from	tXiSZg
answer go	wYYbeb
answer goes	mdeeed
answer greeti	dXebml
answer has	XmXcbr
answer have	QivgdW
answer he	oaedde
answer his	apdede
answer human	pSnXja
answer i	clkhWa
answer in	/abRTX
answer indivi	gqYeeY
answer is	cdWLzn
answer it	sUZVXr
answer leeds	occeed
answer letter	WxbhbX
answer link	ddqXec
answer mails	aapfee
answer me	udThcW
answer my	fmWeZm
answer no	KKXYY/
answer northl	6HQgiU
answer not	aqYdce
answer on	obYhja
answer our	XeZnbl
answer out	xUdbdc
answer planne	yXabbb
answer plant	jViYan
answer priya	ceeodb
answer promis	liXYeh
answer questi	bapcde
answer reache	ndeced
answer right	fdaned
answer satisf	qaddde
answer she	cscabc
answer six	eagndc
answer so	xSZfZi
answer some	Xrecee
answer such	ndeddd
answer takes	dpbbcc
answer that	lmfXhU
answer the	bbdnal
answer them	NgjvXZ
answer these	bdbqde
answer they	qZcacj
answer this	WYkqaf
answer throug	cebnee
answer to	YZdudf
answer two	aedofe
answer until	Zkacod
answer us	sYdibb
answer was	MnPWiz
answer we	cmbcVl
answer what	fdmieY
answer whatev	nbedee
answer when	P5Yeba
answer which	bqXfcf
answer will	onZUae
answer within	4fQTiV
answer would	Yoefde
answer yes	gahamc
answer yet	qbZaed
answer you	zkUXaV
answer your	lWrTQm
answer>again	XcjuYd
answer>answer	ofYfcg
answer>bye	ZbZkrd
answer>chosen	ocWdld
answer>closed	bcfbhn
answer>date	2VYefa
answer>decide	nVWjnc
answer>free	ZkTzYd
answer>give	Yacoig
answer>goon	Yphdea
answer>hear	Pwaggf
answer>hold	Tbuhbf
answer>if	pibdZe
answer>joy	oSXdpj
answer>match	V4XXZh
answer>meet	ekTpec
answer>news	vmWTdf
answer>offer	YXTl4W
answer>others	nUhYbp
answer>papers	XTowiR
answer>post	giaYbr
answer>receipt	hhqZdT
answer>refuse	lVZggl
answer>soon	ltbVda
answer>sorry	YliVam
answer>start	fOikob
answer>step	cmXpbc
answer>thanks	Tb0cVi
answer>wait	dlkWgb
answer>you	pfaded
anthon	eZXljh
anthro	fbWlji
antibi	kWagqX
antici	itagdQ
antici .	hmWmZa
anton	hocZcd
antune	beoehZ
antune .	gUidme
antune and	eenecc
antune sectio	anddic
antwer	bmfdcg
antwer .	doWddi
antwer hand	iceYap
antwer petroc	dcmgdb
antwi	fkZhjZ
antwor	dZudZW
anvil	acbVrm
anxiou	efZdmf
any	Zejlag
any .	peQhWo
any @d	ZcZgep
any accent	edaodd
any action	dndced
any adjust	cearcd
any applic	ZioZdf
any appoin	hmpdUV
any case	zVbVdh
any change	Ysdced
any chukwu	edcndc
any contra	egddmb
any date	arecdd
any day	YoHvZk
any decisi	Q5TSiX
any doubts	edcbpc
any email	dcpbed
any evenin	ddZsZh
any expens	ccZbcr
any faster	hsZbbY
any feedba	XqaYbn
any for	cakbdn
any furthe	aNsoXi
any good	ecWsde
any hesita	cddsXd
any hiring	edneeZ
any hour	cddmcg
any human	Zpcgcd
any inconv	cYuWdb
any insane	feboaf
any intere	aecqcc
any interv	eYdpee
any job	bcodef
any kind	cwYdeW
any langua	ebemed
any later	wRcYcl
any longer	aCjWut
any minute	X1XVca
any misund	fndeWi
any more	aWlXhr
any mornin	aXZ1ac
any new	eaneed
any news	evWYfW
any next	eQ4deU
any northl	daZiaq
any of	SphjXd
any offer	guadaY
any opera	cZimdd
any other	SaYngr
any post	dViodg
any promis	crcbeZ
any querie	cZpaic
any recrui	edtYfX
any select	ecqddY
any slot	fZenef
any stage	iqiTdW
any talk	eamgec
any though	eemagd
any time	Ya3UXg
any topic	cccrcb
any troubl	bbbohd
any update	bogdfZ
any vacanc	aUnbdm
any way	dbioeZ
any will	Ztbeac
any work	faeepY
anybod	XvkeXZ
anybod 's	R1gfZR
anybod .	iqgWhU
anybod down	efcbdn
anybod else	egWcio
anybod for	enbebf
anybod is	Zqcdee
anybod new	dZiedn
anybod the	gognUW
anybod till	fUteec
anyhow	dYllce
anymor	VnceXm
anyone	amkdea
anyone #	lYejed
anyone .	VgijTo
anyone ;	gbmgab
anyone after	ebdeeo
anyone and	dinadb
anyone anythi	hWjcnb
anyone ask	ecnced
anyone before	grbceW
anyone but	oTcjrT
anyone dog	eoceda
anyone else	gcPQ9W
anyone for	cgSccw
anyone forwar	ebqeeZ
anyone from	dabedq
anyone in	jZXlZl
anyone is	S2mgSO
anyone know	loZZba
anyone not	rXddee
anyone now	eaddcp
anyone on	WfmXek
anyone out	dndeec
anyone tell	cabdni
anyone the	cboeed
anyone to	coWhch
anyone until	alemhU
anyone waitin	ncdddc
anyone who	berceb
anyone would	kmXded
anyone yet	dtdedW
anythi	cvldYX
anythi 's	aXiqde
anythi .	Y2kaYT
anythi ;	ipacda
anythi ?	cmjgVd
anythi about	WO9TiT
anythi after	iVpded
anythi around	eobdfd
anythi at	iZpeca
anythi before	slUgXW
anythi by	eoZgbd
anythi for	ojiWca
anythi formal	ajdnad
anythi from	codeZb
anythi i	XjepUf
anythi if	aqcbee
anythi in	XrhZZh
anythi into	luXfYV
anythi is	TzWkZa
anythi it	jQshdc
anythi just	inXhcc
anythi like	cqbdec
anythi new	tTeeed
anythi northl	oWffff
anythi now	bWfYkq
anythi on	foZffb
anythi pressi	caqdee
anythi rash	encede
anythi so	ZoaoYc
anythi suitab	eaeeen
anythi this	bndeee
anythi to	QondhX
anythi until	ewXdcZ
anythi up	jdbmcc
anythi urgent	actbee
anythi we	XuecfX
anythi will	auXced
anythi with	fcmVel
anythi you	hRqXfl
anytim	XtZXbk
anytim .	ZtcZdd
anyway	iSojZd
anyway .	YUmofd
anywhe	mlfZeZ
anywhe .	btZdeb
aoibhe	ftZgcV
aoibhe and	eneffZ
aoife	geYbkk
aoife .	hZWcpj
apac	XZmscZ
apart	Zkbnbe
apartm	leaYle
apartm .	cjsUVe
apartm said	aXWcri
apex	iYijce
api	cXgnbj
apolog	deXkhj
apolog 's	bgVbjo
apolog .	hWieZm
apolog and	XlQgnj
apolog for	aenfdc
apolog me	dcdarc
apolog on	nbcech
apolog that	cfXlZo
apolog the	eWepdb
apolog to	lsgabR
apolog would	cnddde
aposti	irYeYa
app	Zavbcd
app .	YbzUYd
app and	eecndc
app to	edeado
appare	ljaMjm
appare .	ltVShX
appare and	hXqecY
appare i	icWZjn
appare is	brdcbc
appare my	apZYnb
appare not	pbeZed
appeal	Uccfdu
appeal .	TljXjh
appeal agains	akZZbp
appeal and	dcgoac
appeal has	pcdaee
appeal in	addcar
appeal keane	cdacdr
appeal may	Zbcaeu
appeal says	dVnoYa
appeal the	fiXbZp
appeal to	Ycdico
appeal you	eddenb
appear	iYhXjk
appear 's	baffnd
appear .	ZQoZfs
appear from	cdedne
appear has	fcbcdn
appear in	XW1VbZ
appear is	ciYddo
appear knows	epadee
appear on	jZZian
appear rang	hiVjka
appear revere	kbeWgl
appear said	igXgdj
appear trams	mkaUcj
append	aaYqma
appiah	eddele
apple	bWbiep
apple famili	fZdnee
applic	gjhbYl
applic #	Wddkbo
applic 's	emiXWh
applic .	egjZWr
applic ;	gPwXaf
applic ?	ghgjWf
applic @d	sViWde
applic active	jdXmdd
applic after	auWacf
applic agains	meWdek
applic alex	kmWded
applic alike	mbZcdk
applic all	ebfcdn
applic and	imdeXg
applic any	ZZebeu
applic are	fubWXh
applic as	sbYcSo
applic at	UmueXU
applic before	jpbZda
applic betwee	eocddd
applic but	bfagdm
applic by	xXkhZS
applic came	ddohbY
applic can	lJcqZp
applic carefu	hnXdec
applic change	jlUcdi
applic close	emjcbX
applic closed	rRiadi
applic comple	pbWeif
applic could	eXhgdn
applic dated	fbaeeo
applic dear	cZubVb
applic did	fXTXc0
applic docume	iemadb
applic down	idZden
applic ends	cWTXa4
applic experi	dcodec
applic for	hggdWm
applic form	iTtjXV
applic forwar	bXXoen
applic from	idmXZi
applic get	uYaced
applic gets	Xqbeee
applic got	gcXdhn
applic had	ffceXp
applic have	WllYYl
applic hear	esVcdd
applic hears	pcYefd
applic id	faoddc
applic in	juTZVd
applic includ	enZede
applic is	kwYYXa
applic know	riZbaW
applic lie	eZreea
applic made	ZqYZjf
applic matter	YbwcdY
applic no	mhVYkg
applic notifi	pdacdd
applic now	rYedec
applic number	VeyXad
applic of	iXnSbm
applic on	YykUYZ
applic one	oZbYme
applic open	ccxcXR
applic oursel	nXffff
applic outcom	abYhgp
applic over	TrZdcm
applic please	QhgoXl
applic portal	kXqVja
applic proced	gcoceX
applic proces	cauZca
applic reache	ehTcll
applic receiv	aokWaa
applic ref	edTXqn
applic refere	fapaib
applic reject	cbWddq
applic remain	bvhZZT
applic result	pbcded
applic review	focZde
applic she	kZccbo
applic since	ldcemW
applic sits	codcec
applic so	mZmefY
applic sorry	fcmdec
applic stands	aqlVdb
applic stays	dWxeeW
applic stops	eedZfo
applic submit	Ugtbdb
applic survey	aemeed
applic that	cgjpYT
applic the	phZaee
applic there	doeeea
applic they	cpceec
applic this	bodced
applic to	pgSaan
applic togeth	kXoeeY
applic told	odeYef
applic unsucc	qgabdY
applic via	dbqcdd
applic was	XcaVe1
applic went	deVder
applic where	jXYaer
applic while	drWeed
applic who	jThjXm
applic whose	cdTcdw
applic will	npScYg
applic with	cZffbn
applic withdr	ZXwjcR
applic within	4XbUbW
applic withou	fjZncb
applic would	blbXhm
applic yet	drdefX
applic you	SdsYlb
applie	ddoXXr
applie #	eccedm
applie .	hVmgZj
applie and	cdaZqh
applie as	fcarbc
applie at	gaXdat
applie drill	Xkoabd
applie for	aelXcn
applie in	cYZieq
applie since	dioeZa
applie there	cXreed
applie to	ZqmZPh
applie will	pYdefe
applie with	afhobc
apply	XVlaW3
apply .	elsUWY
apply afresh	ddbeen
apply again	UMYVc/
apply by	cduZdY
apply elsewh	edaeen
apply for	aUiiVv
apply in	cbiccm
apply now	bcsccX
apply throug	fkZoaZ
apply to	ojfeWa
apply when	fcYeep
apply with	dZtZcY
apply1	cYmoYc
applyi	ihkaWi
applyi .	WjfoTf
applyi and	cYibZt
applyi for	jrWXWk
applyi online	qSkdfd
applyi to	liidYa
applyi with	dcwSdc
appoin	ZVaX1n
appoin .	UWbZyo
appoin ;	UoaSrh
appoin @d	eacqcc
appoin a	aYfXfu
appoin an	ddeedm
appoin and	lkUThi
appoin anothe	YdbaZ0
appoin are	mmjcVX
appoin as	TVTS/f
appoin bend	cgbenb
appoin board	pnXWaa
appoin elsewh	cdaeZt
appoin follow	jccdoY
appoin for	dPwodS
appoin from	YaYbZ0
appoin grade	edecnc
appoin has	VLZXm3
appoin in	dVobqY
appoin is	ZfWczU
appoin letter	ebNQ+S
appoin me	eedena
appoin mr	ebbeYt
appoin must	mpXbcZ
appoin no	ebefbn
appoin northl	bcUsgc
appoin of	hWfTbw
appoin office	ciofbX
appoin on	pUdcgg
appoin one	ebZedr
appoin only	iiWiah
appoin or	pfjYYc
appoin order	daTZzY
appoin pendin	cindcY
appoin somebo	dicdZn
appoin someon	cYVaW2
appoin that	dUoemc
appoin the	bQRjZ6
appoin to	VlgTxV
appoin undeci	nbdiZc
appoin until	cbtfcY
appoin was	WWfaoo
appoin went	dececo
appoin which	bZddrd
appoin while	hWudbZ
appoin will	ofYlWe
appoin with	bYgmic
appoin would	dobbce
appoin you	TRYO/R
appoin your	dcZXqj
appoin yours	caoclX
apprai	fengba
apprec	fidYcn
apprec .	YYgkbo
apprec a	edapdd
apprec for	eeabmg
apprec it	dXvYfU
apprec the	eZaair
apprec you	alfXfj
appren	ZbaVrq
appren .	YcbTlt
appren and	nfYYZn
appren as	hmWafi
appren counci	cdZpag
appren did	Zeqccd
appren in	bfXcoj
appren is	labZwR
appren places	bbgbdp
appren soraya	mafeef
appren the	WriUgc
appren will	Zhodcd
appren with	pTfboW
appris	nkacdb
appris of	oddddd
approa	XgdpVh
approa ?	daeoed
approa her	eccpec
approa your	ebccdo
approp	XxTXeh
approp time	Zrdcee
approv	doTbwX
approv .	bmZcvS
approv an	epfeaa
approv and	nXhjcb
approv by	WreVqY
approv for	kTalel
approv from	Wsabhd
approv it	cWgdnh
approv or	rXddee
approv so	cpdedb
approv the	emSYki
approv you	ThWkuS
approv your	YfZW5U
approx	nZXled
apps	fYgbqc
apps and	efnbdc
appéti	jXegqU
april	anjSma
april .	Wklded
apron	ihechc
aps5	Zngecf
aptitu	hbZkkc
aptitu manage	emYhfc
aptitu sectio	hZYatd
aptitu votes	bneeee
aquacu	hbqYcc
aquala	hWbldl
aquari	hYffig
aquari and	Zeefdm
aramin	ijbbfe
arbori	ZjjghX
archit	fbfelf
archit .	Yccreg
archit and	dkVYcs
archit for	bflYfi
archit grade	nahddZ
archit in	gXnZnZ
archit the	bkZndd
archit with	cdbsZe
archiv	cXdfdt
archiv for	edqadb
archiv job	pkOecn
ardent	clXgck
ardent .	eqeceY
ardlui	flebgd
are	djbgkc
are #	TjhoWh
are .	mjijUV
are ?	hUpkXb
are @d	nTqcea
are a	eilUbl
are abe	bacrea
are able	aWcmkj
are aboard	cdcYsd
are about	cennXY
are above	koedYY
are accord	cYdloY
are activa	glXfag
are admitt	ZWa1YZ
are advise	irUkYX
are after	aPgpUs
are agreed	RjhhpV
are ahead	nddYkb
are aid	Vkcoef
are aiming	xYaZcZ
are allowe	mNogUk
are alone	bvaabc
are also	ecafdo
are always	XYpcan
are among	lqagdP
are an	nQmUpb
are analyt	fcbbep
are and	seWVhg
are announ	0YWbaa
are anonym	ebuZcZ
are applyi	eenedd
are appoin	ZPQQ/J
are as	ZuYWhe
are asked	Wbe9WN
are asking	XYV+aO
are at	btfaYc
are attach	fWjVjp
are availa	deocZg
are away	moWgbZ
are back	VutVaQ
are behind	hsacbY
are being	nuRbZc
are best	eYctcc
are betwee	fmddaf
are black	bcbgbp
are booked	bbVksY
are both	ojadmQ
are bound	eWlgal
are bringi	YWccqk
are brooke	htaaZa
are by	kmcYiX
are called	YxRsTW
are callin	ZTYrZt
are candid	flSVmj
are carryi	bnVkdf
are cedar	ZuUdcj
are checki	ofdbed
are choosi	reYVfi
are chosen	jyXWdR
are clear	fhigeY
are cleare	ejpWdc
are close	breeeY
are closed	cdxcWV
are closin	YSRZZ/
are coal	cadrce
are coming	PoYygR
are commun	wcbWbZ
are compar	fwcZbT
are comple	legWZk
are confir	fiYrYY
are conseq	bbYder
are consid	e0eZaP
are contac	mhhbeV
are contin	W1YbbW
are correc	bmhYka
are cryo	ccdnfd
are curiou	edoade
are curren	budWbe
are days	Zbbekm
are dead	iXeecn
are dear	ednded
are decide	pecddc
are decidi	0aWYZW
are deferr	fYoeeb
are defini	bodcfd
are deleti	edcWjn
are delibe	doddad
are deligh	UiejnY
are delive	ankbda
are disapp	egecnb
are discus	sVeedd
are dog	Yskbaa
are done	miQagj
are down	ReW6Vf
are drawin	miaaiZ
are due	ZXweZb
are early	bhnbha
are either	padcee
are electe	ebcarc
are eligib	ebccbq
are elimin	fdeafm
are emaile	uaaccb
are employ	dbdera
are enclos	ddbdgn
are ending	eZXbbw
are engage	haXT2S
are erased	asaddc
are essays	caindb
are ever	aXwYWl
are excite	pciZda
are exclud	kYZZcr
are expect	MZO6mU
are extend	dcdcpd
are fighti	docegZ
are filled	bYdZct
are final	cbeceq
are finali	ZuiUgU
are finall	ebpcdd
are fine	XaepoY
are finish	rcVejX
are firm	nfachb
are first	cgbokU
are five	cqehZZ
are flat	decebn
are for	iVjWmj
are four	lmViWd
are free	lOZiil
are from	hYoYmV
are frozen	bO9bbT
are full	eShPV3
are fully	cdZdep
are gettin	dgShho
are giving	dWTd3Y
are glad	dkZfnY
are going	fjPYhu
are good	lcXglb
are gratef	lceUaq
are happy	XUTnzb
are having	YTZr0M
are headin	dadenf
are hearin	dbbenh
are her	dcdZog
are herd	ZnZeej
are hereby	VSPnvk
are hired	YXMS/D
are hiring	aROe/O
are his	kWcdqc
are holdin	ZTrjjY
are hons	bsecab
are hoping	nifhXU
are i	lbbkWj
are impres	dcecdq
are in	apZbvT
are inform	sqXUXX
are intere	afhwWW
are interm	dbbdtb
are intern	dcdfnc
are interv	epXgbd
are into	YWb0cb
are invite	lSeyRY
are issued	afdZrd
are it	YaZX1V
are its	ZnWcsY
are jeez	foceba
are joinin	ecdXuc
are just	jcinZW
are keen	UuTnda
are keepin	bkbTcq
are kept	dWwYcZ
are kids	eXddkl
are kind	mYddmZ
are kindly	eiaqZa
are knew	iYcbbq
are krzysz	dsZceb
are late	lgVrZW
are lb	edcZdq
are leavin	aWlXpg
are left	ahbseY
are lettin	nNOZsr
are like	miahWe
are listed	eXncdi
are live	Zcniec
are long	UtbjgX
are lookin	hqRgfb
are losing	dWoeeh
are lucky	YZcoem
are made	koUbec
are mailed	qdacdd
are making	bQUW/O
are meetin	siXgXU
are mine	eZbdoh
are missin	bnXncZ
are moving	ZZkwVX
are mullin	i0UZZT
are my	icVM5Y
are named	kndceX
are near	dZXtee
are nearly	fnYqVX
are needed	YjkfjX
are neithe	dlndbX
are next	Vqebka
are no	YWldeo
are nomina	fcadqb
are normal	mbeefd
are northl	Zfracc
are not	caeXW5
are notifi	sgWWib
are now	kZvVXa
are number	cjgZpV
are oberst	pbcded
are oblige	eUenXk
are of	aoYfei
are off	YpcbVo
are offere	kbccoZ
are offeri	VRdU/O
are offici	dadYvb
are often	ebccfo
are on	eihjqL
are once	jbfodX
are one	guRsaO
are ongoin	ipbZcb
are online	Xdfoed
are only	hsZWWg
are open	SgrgdZ
are openin	pWhccg
are osaka	eacpce
are others	coaZbk
are our	XNNH/K
are ours	XQQW/V
are out	aTUbJ/
are overqu	XicYZu
are parked	cbqddb
are parkin	eYtdYb
are part	gZneed
are passin	fWnWjh
are pausin	eWxabW
are picked	escbab
are pickin	kpYdaa
are plants	acdrdd
are please	YfWprW
are positi	enebed
are postin	dXilic
are prepar	abcatf
are procee	dnccde
are proces	hnkceU
are profes	gnfbbX
are propos	ceednd
are proud	eYogcd
are próxim	eXfdmg
are psycho	emdeec
are public	dpZgbc
are pullin	aZyaaY
are put	WtgebX
are puttin	TnlYrR
are quarte	edcoeb
are quiet	bnXdek
are ranked	jZdcbo
are rather	dqZddd
are re	bmbcci
are read	opVdWX
are readin	kmdYhX
are ready	ZcWrkc
are really	kWhXji
are receiv	TgrdWg
are releas	pfYfVi
are repost	eZpedd
are reques	ZlUrgW
are requir	aTZyhX
are respon	alnWaa
are return	eYXgfp
are review	opTXcZ
are right	jbXjUr
are ringin	nkjQWf
are run	bfeobe
are runnin	igTeqX
are saskia	chenZd
are saying	kbYdbp
are scenar	YgYaub
are scorin	bceZsd
are screen	kfXied
are second	ooUSff
are seeing	eugbXV
are select	T3XOpW
are sendin	aUWlwZ
are sent	yRjcaY
are seriou	ceZtZc
are settin	edZddo
are settle	hXndch
are short	fVercf
are shorte	cZbudY
are shortl	QvarXZ
are shut	dqmeXS
are siftin	dodaef
are signed	fcXlmZ
are simple	daoddd
are slotte	dYvZeY
are slow	cyXaZc
are slower	jnYcdb
are so	XjmXlX
are sold	iiYeei
are solvan	lpccdU
are sorry	cWsiTh
are sorted	ZbUXhw
are split	psbbWU
are staff	cdbcra
are starti	aibdrY
are stayin	ecfboc
are sticki	cZaddr
are still	d/WdUQ
are stoppe	ebofec
are stoppi	bShViv
are stored	eioYcZ
are struck	cccnee
are stuck	bqjgYU
are suitab	doebfc
are suited	eiYbeo
are suspen	aZ0bZW
are sympat	gWabfr
are taken	dYXZls
are taking	haMR/c
are talkin	lphfUS
are tellin	xfacUa
are that	fUpcee
are the	cTWW/a
are then	gfnZfZ
are there	ddjbXo
are theref	ZSVhoq
are they	cTpbdm
are thinki	Y2YiXT
are those	gbccrb
are though	epedca
are three	eeihjW
are thrill	gcjboW
are throug	WRV/SW
are to	eTS/bR
are told	/PeQQX
are too	SdTeQ4
are torn	nkXehW
are trelli	bonaXa
are true	ZcYcom
are trying	drihVU
are turnin	Zqdecc
are two	evceWY
are unable	cbabbw
are unanim	dbbcqc
are undeci	eYabln
are under	fkXZii
are unsucc	aneeee
are unsure	dncedd
are until	dmcfdd
are up	hXhhfh
are usuall	iiYWik
are very	bugSZg
are visual	cadsdc
are void	boaagh
are waitin	TwcmYW
are wanted	TiO1oP
are we	YsbTdl
are weakne	eplUcb
are weighi	azbacV
are welcom	Ub1TIt
are well	kfelVc
are what	ZoXcmc
are when	nadeed
are with	d3PSqS
are withdr	dVgcbp
are wonder	eaapfe
are worked	dobefd
are workin	f0bZYS
are writin	VdeZfr
are writte	tccacb
are yet	crbdec
are you	VVW/cT
are your	dVfkig
are yours	aQSQ+d
area	hdlUei
area .	ddqWYj
area manage	pdcgbc
areas	clmeaY
areas you	ffoXff
argue	ijeVhg
argued	cXYVrr
argued letter	Zeeenf
argued of	geadco
arguin	YonWXg
arguin .	Xpldac
ariel	bijeaf
arise	ciUbcs
arise you	eobeeb
arisen	gehdfe
arises	amcZbl
arises .	cfZden
arithm	edjdeh
arjun	ccmeaj
arm	mYOncm
arm it	cbSojj
army	fciYgj
aroha	idoWcd
around	hgbhde
around #	cbcsZf
around .	cWoPes
around and	aqfahY
around fiftee	dadnee
around for	baUqdm
around if	deednc
around in	paddde
around it	cmhdeb
around northl	cpcZhd
around our	faocec
around ten	bdbped
around that	nhXdaf
arrang	PYU/gW
arrang .	dabipa
arrang a	ZjUucW
arrang an	bpbadg
arrang for	baZrch
arrang it	VPa3ed
arrang my	dddned
arrang the	Yddsbd
arrang your	XQXwpc
arriva	ejaefi
arrive	Uh6XcS
arrive .	cY6QbX
arrive and	ZqdhcZ
arrive at	ZrTcmd
arrive in	efwRZZ
arrive main	eeXpbe
arrive on	Wjgeek
arrive safely	ZuddcV
arrive that	eboeec
arrive the	ceZdpe
arrive with	gnZedd
arrivi	bYoeff
ars	YYdakr
art	Zjcjee
articl	kUlhdd
articl .	bkcliW
articl nobody	iiXkde
articl of	ecqZec
artisa	kRbcln
artisa .	oeeWjZ
artisa is	eaYcmm
artist	hWkhaj
artist them	ebrdcZ
artist you	fioZZb
arts	kbeZbn
arts .	fcceem
artsva	dikcdc
arun	heZkdh
as	dfdanh
as #	cbfasa
as advert	dbabva
as all	anhcbf
as always	hZncdb
as an	hdkekV
as and	M/STXd
as anothe	eccdeo
as anythi	cagddn
as asked	acjVsb
as assist	WXbVyk
as at	cfpdbb
as awaiti	enaibb
as being	echdna
as boss	edobcc
as can	einYdd
as closed	dcVbev
as confir	jbmYfb
as create	XcZcpl
as differ	ecZqdd
as discus	dYfV3W
as done	edbdne
as dumb	cccngd
as eng1	ZcbYlo
as ever	kkdcXd
as every	jWledg
as everyo	gWbddq
as exempt	ccmcYk
as far	YhWdXw
as fast	Ysebcc
as fernda	eZdbta
as finali	cdcqdc
as follow	eqXfdc
as for	kreWab
as friend	ecddod
as from	afaZrg
as good	jwWYVf
as he	SqVqgX
as head	abcapj
as her	fheWpa
as herd	dcbcng
as his	bqYdhZ
as hr	gfWbjk
as i	kodXcf
as if	eeXqUl
as in	iYPZkw
as inconv	efdcnd
as is	ghffWj
as it	fndUVr
as its	bYWT4f
as junior	ccdatc
as ladysh	eaddmg
as lead	eddbpc
as long	NunffT
as luck	eenfbb
as manage	fefZme
as me	fexXaP
as mine	Y2aZZZ
as most	eadeen
as much	hnXeZg
as my	bdhhqV
as new	eabefo
as nobody	dXnelb
as nurse	beeWre
as of	UPjJ6q
as on	fgSdlm
as one	argddY
as our	YZOU/b
as part	VWcwcg
as per	kVYMnv
as planne	U0YdYc
as plant	Xqeedd
as possib	eXXzcb
as premis	bZdfpf
as promis	cMqckk
as proof	cdtXbc
as pumped	Zkbcbn
as quickl	Yrdded
as read	bnZXgj
as regard	bohjfS
as reques	gdyTaV
as second	VXYQ+Y
as she	nfViUk
as shift	ciddma
as soon	fuWifW
as sorry	edbeco
as staff	ddaXuf
as stage	dccYtc
as stated	bnjdYc
as sure	qXddee
as surpri	cdeddo
as that	nTdnde
as the	miSggg
as there	e4TeYS
as they	dgdeVq
as things	mhWZTr
as third	fedane
as this	olQbff
as those	radbcd
as to	cqamZa
as town	edbcnh
as trade	beeepb
as trick	Ydcdjn
as two	dudcdX
as undeci	ZmcncY
as unsucc	uXbbdb
as vacanc	dzXYZW
as we	fjWSnn
as weldin	ddbZnh
as well	ocbkbd
as what	lZbbpa
as withdr	Ye1gaN
as withou	dcenfd
as yet	Y2dcUV
as you	WXyeYj
as your	aYijbn
as zoe	aedeoe
asbest	Ubjcim
asbest and	aibdap
ascens	kfaibd
ash	lfijSa
ash .	ecnded
ash the	fdnace
ashdow	bVYvXm
ashgro	Xfaqjb
ashgro 's	iZdanf
ashgro .	gbeZqb
ashgro and	fkbYmb
ashgro for	emXiZi
ashgro what	edeXrd
ashlei	ecfeih
ashmer	camhce
ashore	lgebee
aside	keXhci
ask	bjhldZ
ask #	dZlbmb
ask .	hinbaY
ask a	cceode
ask again	ayQVZj
ask all	VYntbY
ask anythi	ZVqWik
ask around	auYecc
ask at	dZtccb
ask away	hVogde
ask before	eedncd
ask everyo	cccodf
ask for	YcX1gX
ask from	fbaped
ask her	emTfei
ask him	Wdmifc
ask his	gpbadd
ask how	cjnbcc
ask if	ZYofgf
ask me	c0iYVW
ask my	arWigY
ask nothin	gYpcdd
ask one	nehVci
ask owner	mgebbe
ask so	caYbtc
ask that	fUasci
ask the	f5eUaR
ask them	biYmdh
ask us	gcdXjm
ask what	cSxhZX
ask whethe	aVcvbi
ask would	fdeXqd
ask yes	cXrhfX
ask your	hecsYY
ask>again	deTskb
ask>answer	cWikje
ask>ask	cmfgiW
ask>bye	YgblXm
ask>chosen	iZQoji
ask>closed	gRqgYj
ask>date	bTarqc
ask>decide	VbgrmY
ask>free	epZkca
ask>give	XYa4fb
ask>hear	XYXtpd
ask>hold	gindTd
ask>if	Yahphd
ask>joy	bWjsdY
ask>match	dkRvYc
ask>meet	ehVnhe
ask>news	meXfhf
ask>not	gghXfi
ask>offer	WcaqpY
ask>others	hrWdcd
ask>papers	aZZ0fd
ask>post	Zaohcg
ask>receipt	ZgIwlh
ask>refuse	tfRVmg
ask>soon	XXXvoZ
ask>sorry	dYfpYi
ask>start	Xbmgie
ask>step	dfUucf
ask>thanks	ZZiRfw
ask>wait	o2URYd
ask>you	Zadtib
asked	hgfdff
asked #	ibcbdn
asked .	haeVyX
asked about	drjWac
asked after	faqfbb
asked again	ioaZdb
asked anothe	dndbai
asked as	dgedma
asked back	eRS/WQ
asked but	binYmU
asked by	WombZd
asked can	edcode
asked could	dXjdgk
asked financ	eneaee
asked for	liTfhg
asked how	inuUXO
asked in	etXPfl
asked insura	gnXdbg
asked is	icblkW
asked just	gncddb
asked me	ccXdgu
asked no	cWZdnk
asked none	fWmehf
asked not	klebfW
asked nothin	dVzbcY
asked of	kXjjbc
asked on	chfWqb
asked provin	ecllbX
asked sexual	mmWbec
asked so	eXwYda
asked somebo	eYefeo
asked someon	cdbZXx
asked taking	btadca
asked that	SnZobf
asked the	rgSTfn
asked them	penUYd
asked three	gWhbeo
asked to	ddhmae
asked us	XR3Ubf
asked we	hdnjcV
asked when	3WQUid
asked where	cfxUcZ
asked who	cXqgmS
asked yes	Xjldfd
asked you	baUrdl
asked your	lamZdc
asking	VkfrdY
asking after	cXrhdb
asking again	aikXje
asking and	iWYZrj
asking before	ccepdd
asking every	YoZjed
asking everyo	dneeae
asking for	SdkuYa
asking her	gndcbd
asking how	gVnbld
asking i	eqdacd
asking if	YSi0Za
asking it	cdeoce
asking me	bkYpca
asking the	eikfVf
asking them	dodddc
asking what	acmkTi
asking when	gWpfha
asking where	blUfof
asking whethe	jXjhec
asking which	eZdrec
asking you	WbLhsp
asks	XWe1gX
asks each	Vibscc
asks for	Rbfycd
asks her	dnZgeb
asks his	lmdZbc
asks if	dTlqdc
asks me	cZbWtk
asks that	abUlni
asks the	ljXheZ
asks when	dmnaYd
asks whethe	XWvbia
asks you	aVVyhc
asleep	ffgfgd
aspect	hkiddY
aspen	jdYibi
assemb	gYrdca
assent	nadjcd
assess	chXtae
assess ;	cWYqcl
assess and	Wjjdeh
assess are	koaaeb
assess as	aocdef
assess at	cccpee
assess by	scafZb
assess centre	gekkXa
assess day	WfV1bb
assess expire	eZdnee
assess for	foVhde
assess forms	imdXed
assess has	ZlWtbZ
assess have	efoZag
assess it	cqcgeZ
assess link	cadsdb
assess of	bobYej
assess report	hmdYde
assess result	Uqbaig
assess says	cYlggg
assess scores	fncbed
assess the	Wpeceh
assess which	eddndd
assess you	cedpcd
asset	eqcbce
assign	WkWimd
assign .	gqPcbl
assign and	dbmXfk
assign at	bcYcph
assign attach	eYWude
assign gw	dmiWgc
assign to	YXbsmZ
assist	aYafti
assist 's	hWiejg
assist .	WWaiuh
assist and	dgZeZp
assist as	ddcend
assist climat	Zcedof
assist cna	dncded
assist colour	Vhhaar
assist curato	ecoced
assist direct	jdXgle
assist engine	cncefd
assist for	ebceeo
assist has	dhjjXf
assist head	ggUkdi
assist if	dmdlWd
assist is	aVahqh
assist loss	cdfdnd
assist manage	fOeY2d
assist mess	ijXeie
assist misund	hinWbd
assist nil	eebdem
assist of	Zlmcdc
assist openin	eaepcc
assist role	ncgghX
assist scorec	ecceoc
assist store	ecbepd
assist tells	afcodf
assist the	dcddbp
assist vacanc	dbdeeo
assist was	Ynieeb
assist will	efXrda
assist with	delXld
associ	hbhZjh
associ .	WYjjcn
associ ?	deZfne
associ and	cWldcl
associ nobody	eXbdlk
associ yes	hodeZa
asst	ijeXff
assume	qdYmhR
assume it	Vtdddd
assume not	eaneee
assume nothin	Ytcded
assume that	obYpcU
assume they	paedeb
assume we	wWdcdV
assume you	bUenpb
assumi	knXecb
assump	iiaieb
assura	UhvXga
assura .	Ynjbde
assura and	dedmdd
assura for	hXtdeX
assure	jmjcdT
assure me	mdedec
aster	bZcobk
asthma	adanXm
astrid	hZXcnl
astrid .	ocgcjU
astrid astrid	bfYYmn
astrol	idedfh
astrol .	gjUfhi
astron	hWdXjq
asye	mdcYbm
asylum	dochcZ
async	cXWvgc
async video	dedncd
at	fehhfc
at #	XYbyda
at .	ZqPoia
at @d	cajtZV
at @t	abjoZe
at a	ZvmeUU
at all	ZlnecZ
at an	cjaeRr
at annum	bbZmbl
at any	dmyWTU
at anyone	andidb
at applic	Yrceec
at archit	dZbfqe
at attach	eZmgbg
at bright	ccZXnn
at by	gucfXU
at cabin	bbmmcZ
at color	dZceqa
at compan	ccbped
at copper	mYgffe
at create	jYadgn
at cvs	dxYZeY
at dbs	fcXdkl
at dear	hVivYV
at differ	cndadh
at dog	vSehZd
at each	fpYfdb
at establ	iYeZng
at every	iapaca
at everyo	Tfckoe
at everyt	UyhbZV
at ewa	kWdYrc
at exempt	kchcWi
at first	ZWolfb
at five	mRWlmf
at flexib	ZdXtee
at forest	bihhkW
at four	kdeYjf
at gate	deYqde
at grade	cgcbqa
at habit	boceZj
at half	dkXkag
at hand	ackoXf
at head	ckYYpc
at her	ihfdlV
at him	cXcmig
at his	jiiecW
at home	bVbonf
at interv	kgQTop
at introd	baioda
at it	Y/MeZa
at its	eobSnb
at joking	bncjaZ
at jonas	aufaab
at junipe	dcoedb
at justic	dmcefd
at kennel	eaiYdm
at kp	sXXZpa
at last	gPhSsp
at latest	qbafbc
at layer	edncde
at least	YpXhRq
at lunch	kfWVpb
at modell	dZrcdc
at most	/HYdXV
at multit	fZqYbd
at museum	cZYrde
at my	bSxdfc
at new	nfhbcb
at night	ebffbn
at nine	aoddde
at northl	kdKoje
at now	XZlefm
at number	chZcco
at once	sQYbpg
at one	epWiYf
at orches	fdaeen
at ours	aateda
at pflege	kcmeeX
at placeh	TWmtYR
at planne	pYhdeb
at presen	UiqVZj
at produc	hYdpcb
at profil	cncecc
at progra	bnjfcX
at pupill	eeanec
at qa	dhbqbX
at quarte	mZkccd
at questi	deXqee
at recept	Warbdk
at room	dcbfnd
at school	eYrdcd
at short	bnakaf
at sift	dZceeo
at six	eeUioe
at skille	naigYd
at some	Z/YSWR
at stage	abhWcu
at strong	fSomjU
at subscr	fZjcmb
at such	doibcZ
at sunil	nbdfec
at suspen	dlUdhl
at table	cXdsbh
at ten	VXkmpX
at that	bRlUkt
at their	eYlpZa
at them	VpeXek
at this	epVUZu
at two	nadfja
at type	lkWeee
at url	aodZdj
at vale	bWXjlm
at what	imYXlc
at when	enedeb
at where	Wqbdei
at which	wafcXc
at work	eZeerZ
at you	SZf/QV
at your	gV2bjQ
at yours	fhieWi
ate	bfmbjZ
ate .	Zavcab
ate so	cqadec
athena	Wglfdh
athlon	hkhdba
ats	VapXrX
attach	VQmpta
attach .	RKslxZ
attach ;	SWhomc
attach a	fXhmee
attach an	aWiknY
attach and	VUUxih
attach appoin	dccYtd
attach are	bebiXo
attach as	dbxWYZ
attach be	eeocae
attach before	nadadi
attach by	Wdckmd
attach consen	ffcnce
attach contra	efeZnf
attach declar	edqbdb
attach direct	eddocc
attach docume	ebbXvc
attach first	eaXndl
attach for	fZpehW
attach foreig	aedeoe
attach form	bcZdrd
attach have	ffeepY
attach is	YXhjnd
attach letter	gcdYrb
attach list	ddngbb
attach offer	feeXoe
attach our	gbhoYa
attach please	Ycdcrf
attach questi	YYdshb
attach sign	edddnb
attach so	ihUgbk
attach super	nYZiic
attach the	XUrjhc
attach three	bbnhcd
attach we	lXedkf
attach well	dZZaaw
attach what	eacbrd
attach will	feYoed
attach with	dcicnb
attach yasmin	eZpfeY
attach you	XZXohm
attach your	adgVqg
attack	ehfobX
attain	ZVebno
attain .	bUnfnb
attemp	ofdibZ
attemp and	kcaZcp
attemp for	kbbcnb
attend	aXnndd
attend .	Xdkpae
attend a	dZaxbb
attend an	dipUdg
attend by	Ycftbb
attend differ	kUkdhf
attend for	iYYsce
attend is	aasgZZ
attend its	ebdpdc
attend of	bawWbb
attend on	ihgVbl
attend our	dgnbce
attend tarte	daeemf
attend the	chVmam
attent	SzSqXW
attent .	YzNnYX
attent and	WwVedY
attent that	mZgicb
attest	dfjalb
attest the	Xehkgg
attire	VWhjjm
attitu	fahmbe
attn	dknYWf
attn .	dabedq
attn and	asadec
attorn	aOjljj
attorn .	gZdddo
attorn and	ddeapd
attrac	cS1cYZ
attrac from	edpeeZ
au	blRYhp
au on	dacbdq
aubrac	Yajeik
aubrac .	iWmVfm
aubrac said	dYdjdm
aubrac they	dnXfeh
aubrac with	abjdnc
auckla	lgaiZd
auctio	cVbckp
audien	dYhkdh
audio	dhVlRr
audit	chrbcZ
audit .	cmoZcY
auditi	fVekbn
auditi for	ffgWcm
auditi moved	ecceen
audito	dbqgYc
audito .	pOifeg
audito i	caseeZ
auf	ioZhaa
august	ojhYeU
august .	jasfbR
august and	fhWdcp
august is	rZbeec
august to	eccdnd
aunt	YYvWei
aunt .	fdncdd
aunt nearly	edeean
aunty	YeXlpc
auréli	fVrkUe
austin	jXgWep
austri	fiViam
author	bfXklf
author ?	fddnbe
author away	ecegnZ
author day	fgoacZ
author for	cXwbcZ
author is	epbaee
author or	cedend
author surg	bidYod
author to	dZadxa
author up	ardccb
author wants	cadrde
author we	dbnibb
author you	adaocg
auto	WazXSl
auto answer	cZrecb
auto mail	Ycodak
auto reply	Ua3UYX
auto respon	ajobea
auto thing	XXlddp
auto your	grZZda
automa	afqdce
automa .	kXamcj
automa and	dpbheY
automa answer	Yatbee
automa chin	fbneed
automa confir	kogacU
automa decisi	cZcnff
automa delete	gicXme
automa is	abpdee
automa note	cdpdde
automa notice	dhcjYh
automa notifi	bYidhl
automa outcom	aXZdqj
automa ramire	fdddqY
automa reply	SlzYYV
automa respon	aXuddb
automa sendin	kchcWi
automa thank	dcoddc
autore	Xawbdc
autumn	fjjYbf
autumn .	iWjkXh
auxili	dYpcdh
auxili #	adoeee
auxili allows	Ybceub
auxili board	gdVnYn
auxili deb	ihUiZm
avail	cYcrch
availa	XZexWl
availa .	RThtXp
availa and	XmracX
availa at	Xjdgck
availa better	edbbep
availa change	fddben
availa check	bneeed
availa for	aUfzWg
availa form	dcctdY
availa in	fcnfXf
availa on	dkgWcl
availa we	dYndeh
availi	jTVSot
availi are	edcWjn
aveiro	gcdihf
avenue	gjnXcb
averag	fciiZh
aviati	iqlVbS
aviati .	blpXca
aviati so	fXlhde
avisar	YSwcgc
avisar .	dYnfee
avocad	cYenYm
avoid	gUscdc
avoid alphab	dYvcdV
avoid any	fndeWi
avoid disapp	jXdnec
avoida	fealdh
await	SyTakW
await contac	dccodc
await our	jnZZdd
await your	aZchqd
awaite	jUiYmg
awaite by	Zffemf
awaite employ	eZrccd
awaite from	ocdbee
awaite steph	ibWakl
awaiti	Q0RohP
awaiti decisi	YvYZda
awaiti your	faanid
awaits	dlakdc
award	wYUPpd
award .	aZgjan
award is	rbYbhd
award notice	qjUZbb
award of	fhaZqY
award or	qdbddd
award the	dZdeeq
award you	efdXpe
awarde	TMPTx5
awarde .	hWZXgs
awarde a	cecXtc
awarde elsewh	eecedm
awarde the	YZXZkt
awarde to	UWRSp1
awarde you	Ubbjtb
awardi	abYhcs
awards	abZZtj
awards .	cXbbtg
aware	kndVdc
aware that	dmlYhW
awaren	Xfgkgg
awaren .	ahcmee
away	bhhdeh
away .	adWhio
away @d	aedoef
away and	gcSZsh
away at	lcXhcj
away but	hkWdbl
away day	YnoheU
away for	deoZcd
away from	WT2eWf
away i	raZdee
away in	ZrZcdd
away she	ocdeec
away they	llcddY
away to	esZiaX
away until	Qkrgbd
away with	nieZeY
away you	fZbogd
away>again	cYzXXc
away>answer	jYniZd
away>away	cZyYcb
away>chosen	jLpjgf
away>closed	ZhufXY
away>date	eineeX
away>decide	rkgVXa
away>goon	bpfbcb
away>hear	rSbhid
away>hold	blccXn
away>if	edVmpZ
away>me	iuZbYd
away>meet	kifkbS
away>news	msSbZc
away>offer	anhXnX
away>others	hjSddn
away>papers	eaRnmg
away>post	adUfno
away>receipt	jfjdgW
away>review	ddxPag
away>said	cgnYka
away>soon	Yaelnc
away>sorry	jTsacc
away>thanks	hWmZig
away>wait	tiSeiV
away>you	fYcnkc
awesom	mbafbj
awesom it	nYehef
awful	fVnaek
awkwar	eZxVad
aws	faeqfX
axed	bYWcdx
axed the	edWeeq
axlewi	lYYmbg
axmins	amegec
aydin	aZjgal
aye	kiZhbf
aye after	hnRddl
ayesha	cNZbj0
ayesha #	YbaZqi
ayesha .	dbbbds
ayesha to	ebaiem
ayo	edkddg
ayodel	kbkXkb
b	dYaqjd
b and	bmXgak
b ask	eebnde
b by	qbdXhc
b has	gYodhZ
b if	cnYkca
b in	ambjdd
b interv	cgcben
b moves	jfZXfo
b status	dWogee
b the	cafdnf
b we	ctbaea
b will	gadaeo
b your	bXgogc
b yours	eXlneX
b1	dqYece
b1 a	dodcea
b2	ijZgec
b2b	iOXonj
b2b assist	kXiehd
b2b desk	kWehaj
b2b human	ncecee
b2b lectur	YcbQun
b2b manage	cVZmco
b2b michel	ecimZb
b2b nurse	ecenec
b2b the	bmZhed
b2c	bTlfhk
ba	dflUld
ba that	edrWfc
babies	ecgldd
baby	nhnTVc
baby .	hXscca
baby on	Ymledc
baby to	cfdcdo
bachel	YfYchp
back	ieffee
back #	fqSTtX
back .	VfnkZg
back ?	jPoncc
back @d	4KfZfX
back @p	mVmcce
back about	VoljYW
back after	fYpTkf
back all	deabgn
back and	bbUqfm
back at	phhUTm
back before	bWYtjb
back boss	eaoeha
back bright	Xcnbld
back burner	bitZbW
back by	YPPnto
back channe	eeenae
back clear	daengd
back dear	wIhgZf
back dog	mSigfg
back door	eZepdc
back down	seYbcf
back fine	afcasb
back for	XMU8ge
back from	hpkTdb
back here	ecYscZ
back i	eQjsZh
back if	cWbgct
back in	WZoqTj
back is	bdnlba
back it	hMarmg
back lumen	gdchnY
back my	bWmWgo
back northl	vWWmaZ
back of	mpbYfW
back office	eZauad
back on	bfqeeY
back one	ehbneZ
back over	hWjXco
back paid	efadpZ
back planne	kWmcbb
back re	ZYapjg
back round	eandff
back she	WvbddZ
back signed	dedXsd
back thanks	ffoYeb
back they	YgZqZi
back to	wtYVaX
back until	XlfWnh
back we	godbbe
back when	FzeiUg
back whenev	kcpYbb
back will	fcqeeY
back with	lObmuY
back yes	cbdfme
back you	dWnglX
back your	iUgNY1
backed	emaWob
backed up	fnedcc
backen	beXpjb
backen .	clXaki
backen has	fnbcde
backen looked	badcoh
backen manage	ZpebkX
backen team	eXoffd
backfi	eYgbjk
backgr	XYesbl
backgr 's	aXpjcd
backgr .	Wfndbi
backgr and	daZscf
backgr at	fbceen
backgr check	cdVujX
backgr in	bXddkp
backgr invest	ddacZq
backgr is	iQdfav
backgr of	afjmdW
backgr screen	fWqchZ
backgr wants	mZbfid
backgr we	ajbccn
backin	fUiVsg
backin want	feeZnf
backlo	b9OVZW
backlo .	V1Vada
backs	gfkehX
backup	gkjdZb
backwa	nlfhUZ
backwa and	dndded
bad	iaZaet
bad .	qWgjWe
bad ?	gedcao
bad comes	ndcded
bad decisi	ahcenb
bad electr	dmdded
bad in	Ztbcda
bad inside	nbdded
bad j	hjckdX
bad just	mbdffd
bad line	fZnifX
bad luck	lbibkX
bad news	XZaalu
bad sign	bnedcg
bad so	jcmddZ
bad tiding	dbYddq
bad time	bedbof
bad timing	cXfeep
badge	gcjhgZ
badge 's	noWacc
badge .	ccjaqY
badge and	bdehob
badge has	dXknca
badge hours	fnZfdc
badger	pPecra
badger .	bQybbg
badger the	hoXfbd
badger you	dbWY0X
badly	fUogXl
badly wrong	bcdeen
bag	dekXkd
bag 's	fapZai
bag and	efjStW
bag of	YhRlZo
baggag	doaegc
bags	eocfca
bakare	hWebof
bakare .	iWhhhf
baker	Wapcje
baker .	dZgcng
bakeri	ihgjcY
bakery	YZickl
bakery .	cXuafa
bakery has	daZdnj
baking	dZlidg
bakker	edahna
balanc	dedUfu
balanc .	dncbbh
balanc and	dcbddo
balanc now	ebZenh
balanc worth	epaceb
balanc your	ebanja
ball	cnbhUi
ball 's	cnceee
ball .	hgjeSk
ball rollin	bdeoce
ballar	fccZdq
balloo	edhblc
ballot	sdWiac
ballot .	hWjjZj
ballot for	gcddmc
ballot of	eoUhgc
ballot panell	liZdXk
ballpa	dYlhdf
ballro	diheha
balogu	cdakck
ban	aTnbXq
banal	mSYlhi
bancro	dWYmhj
bancro .	UYZnjl
band	ZhVUyj
band #	WgZTzg
band .	XfeYwZ
band and	cPhcmo
band though	efcdnc
banda	jcWbhn
bands	cniZjX
bands .	dneaee
banerj	idacgk
banerj at	ebddbo
bangal	YmaeZn
bank	dbhfmb
bank .	VobfrU
bank card	edZdrc
bank closed	ebceod
bank copied	dkamcZ
bank detail	WXfhtZ
bank form	aecnhe
bank has	eYYZht
bank holida	nerWaW
bank letter	beendf
bank on	slVYaZ
bank porto	edpZcd
bank says	kgfhXe
banker	gdldeZ
bankin	XZihbp
banksi	inbfbY
baptis	aehkcf
baptis .	cerYdc
baptis partne	daardd
baptis to	ajUbkm
bar	ZSVjqq
bar .	eSYxbf
bar a	nhXeee
bar are	eakmdY
bar for	cabdcs
bar manage	keXZlg
bar the	iYaklc
bar was	cWXZdz
barbac	hgidkW
barbac .	YjTcva
barbac has	ebvVcc
barbac says	hYachn
barbac will	Vtabde
barbad	fchkdc
barbar	hgbmcb
barber	fdmfbc
barber dial	dYscbc
barely	jbgeee
bargai	bfXffo
barge	eidgee
barist	glehcW
barist .	iSjjnU
barist and	mXdemb
barist on	frYccZ
barist with	dcpcec
barito	aZZclo
barito upon	eXcenj
barmai	Xgmegd
barmen	canegd
barrac	hbdfgi
barrel	fWepdg
barrie	bgcddn
barrie .	ecmfag
barrin	mcYkbe
barris	fVibjl
barris .	kZoPXq
barry	geZefl
barry .	ddeYim
bars	ddghYl
bas	ldXdke
base	SXNS/e
base #	cdcWtd
base .	ccaYte
base as	cdcdqc
based	RkWpYm
based assess	ZnWpcY
based on	YiVfbt
based test	anakdb
basel	ieeocX
basel and	edddme
basel fair	dnkfeU
basic	eUqfcf
basic 's	eeodcc
basic .	egUeni
basic has	eceedn
basic you	eWokad
basica	cZXdft
basica .	caZeXu
basica i	faogba
basica its	bobcia
basica legal	fRmfhk
basica the	jcjcjX
basin	fajhbh
basis	foQado
basis and	VxZddd
basis of	fcYXcs
basque	geYllZ
bat	fYjmbd
batch	eYpQcq
batch .	dYibki
batche	ekdfgc
bath	nebUeo
bath two	ibWago
bathro	ZWhclm
bathro and	aZbdmm
batter	kPpiYd
batter the	jVeldi
bay	bcjgdg
baypor	dUjejm
baypor climat	Vkjcci
baypor ignore	lYZmee
baz	ZbYpkf
baz of	bhneiY
baz to	bacZnl
bcc	ehZfcm
bdm	lTnabi
be	gjafeg
be #	Pdahlo
be .	icTano
be ?	ZnkhZY
be @d	2mSTaP
be @p	recZcb
be @s	omdYaY
be a	bqZdge
be able	yjWZWd
be accept	aYgpgd
be accomm	iWcaqf
be accoun	ibadnc
be admitt	fYabhr
be advanc	fdZefo
be advert	cYZddw
be advise	jmkRcb
be affect	bepbeb
be after	fnZhca
be ages	dnceee
be agreed	bkdjhY
be all	aZZpfj
be alloca	cddncf
be along	dYdcio
be altern	dWZYxg
be amazed	ngbdcd
be among	SikiZi
be an	hlcoXS
be and	qggbdW
be announ	qlVVUf
be answer	ikjSaa
be any	Xjflaf
be anyone	bibaod
be anythi	cubZec
be appoin	YUUch3
be appris	nkacdb
be approv	Yqbgfa
be arrang	WeZkoe
be asked	b/VTWS
be asking	XjajUq
be assess	trVScU
be at	VcY5ZX
be availa	gbngcY
be aware	Ypfcga
be away	Wcnacn
be aye	bcofec
be back	eZvWlW
be before	S5fTaX
be believ	sXccde
be bethan	bbZqak
be better	cXYict
be bids	Ujrbcd
be booked	TYftla
be bored	ObTZc8
be borne	eeenZe
be boss	iTnfbj
be brough	Yiabdq
be burn	bihTof
be by	qnYPXh
be called	kqZYYc
be callin	coQhan
be camero	eadecp
be cancel	ZcetcZ
be carefu	emlXdc
be carrie	phYdcc
be carryi	dYrcdd
be certif	cnbgdb
be change	batWec
be checki	VTxZcb
be chosen	qzTaVR
be clear	lpbXWg
be climat	xgYUdZ
be closed	YU5ZYS
be coffee	edoZee
be coming	gjvaTW
be commun	i3RXXQ
be compil	jWdkie
be comple	dcWuiY
be compli	dtdbdX
be confir	dpcghS
be conseq	bZnbfi
be consid	WanyVZ
be consul	gcdZen
be contac	X/RWZR
be contin	VilUar
be conven	dbdrdb
be convey	piZXjY
be cooper	cabscc
be copied	jaWXjo
be county	iXdcli
be covera	cnaZpU
be curiou	dbobef
be curtis	ZYuheW
be cut	bYhijh
be days	ctZccb
be deacti	Vbokab
be dear	vjcYVQ
be decide	wmgUTS
be decidi	tfaZcZ
be declar	rkaVfY
be deemed	Zdedqc
be delaye	Yoeffd
be delete	LT1hYe
be delibe	Yanchh
be deligh	blWXsb
be destro	bedden
be determ	ribaba
be disapp	ccbdcs
be discus	djVWpj
be divers	bcdnge
be dog	e2ZYXR
be doing	bXcYhu
be donal	cecbra
be done	rfUlbY
be down	Nd2UbY
be drawn	e2WcYV
be dylan	acadcq
be early	nXYrXa
be either	nnbZZc
be electr	ckaaob
be emaile	kZoYfW
be engage	fUaekp
be enough	aeegoa
be entere	ecmfec
be essays	ddedaq
be exact	zUcacc
be examin	YnaocY
be exclus	cnibdc
be expect	pYhdec
be extend	aXgVex
be fair	hXlQho
be fernle	eYloZZ
be fiber	cZgbhn
be fillin	eUgdes
be finish	bYcwca
be fixed	baVseh
be flown	cZenci
be follow	nhRdhh
be for	qXilbV
be forgot	ilakbX
be forwar	YbyYeY
be found	VkpXgf
be four	Ymcbcl
be frank	aaasbf
be free	mneeXX
be full	bfqbbb
be gettin	ZaisgW
be glad	RZZqgp
be going	ZUeWe0
be good	Wiaqag
be got	fpdccb
be grace	VYeYZz
be grante	dUYjds
be gratef	WVcvrT
be great	bVhmdk
be guessi	Vybbdc
be had	YngSjh
be hair	fWueeX
be handed	VQU0qY
be happie	YUYinq
be happy	ZcmVdp
be heard	jgaobX
be hearin	a2QUYh
be held	ZlewaO
be her	Vddftd
be here	YaYomf
be hired	YkpaZd
be hiring	aNPga8
be his	eabcra
be holdin	ecemjY
be honest	ceSeip
be honour	bUWZ8V
be human	yacdbW
be hurrie	dubdeV
be in	g0TjcT
be inform	qpVWZd
be insist	dZcXnn
be intere	oXajZl
be interv	VXa6VZ
be invite	e/RDcb
be inviti	YUYia1
be irrita	ofcadc
be issued	sYjYYg
be it	qabcia
be its	gfZdqY
be joined	cUfcmo
be joinin	YSaWsq
be june	jmbgdX
be jürgen	cXfeas
be kai	nlabca
be keen	dWlidi
be keepin	ddcdap
be kept	mdpgWV
be kind	WkWanl
be known	ZinZcc
be laid	bfUvdb
be late	WhedsW
be later	Zrcbib
be law	jVidgh
be leaves	hbaceo
be leeds	nZeeff
be left	vViiZT
be lettin	iYZhZr
be lifted	aVufed
be like	ngaaZk
be limite	czRZdY
be liquid	Y2YaaT
be lock	qVacbl
be locum	hsddaW
be lone	dqbjZb
be long	atceda
be longer	Opaihk
be looked	WnhsUS
be lookin	ghncXc
be lotte	pebbed
be luv	ctbdeX
be lying	bscdca
be mad	dqeekT
be made	uhdXRf
be mailed	ifYpeX
be making	dvZaTg
be me	jXbZfp
be mediev	ccoced
be meetin	SYV4aa
be mine	jqebXc
be missin	eYofdd
be mitten	dfbhna
be months	YkqcdX
be more	fzZfZP
be mortis	dTsZeh
be most	eedbZr
be moved	ngcbkX
be moving	ihgUdj
be my	gepSnW
be named	dqfeYa
be needed	diZZdq
be needin	TKaSu3
be never	ayXccZ
be news	boceed
be next	indccb
be nice	buZfbY
be no	OIfoX/
be northl	epZlcQ
be not	chaaZr
be nothin	bVnpcZ
be notifi	p4VWWN
be now	iXncee
be oblige	ONW1ta
be octobe	dYneid
be off	bdnZdh
be offeri	ffdfUp
be offlin	Uhtbdc
be ok	YcjsZb
be okay	aWjnci
be on	ZmcrhQ
be one	rebYib
be open	bfczXV
be openin	eacefn
be or	bfodbd
be osaka	bWbdnn
be other	aTcddw
be our	MIOB/T
be out	oVuXWZ
be over	iSjahn
be packet	bsaccd
be paid	XXnkgb
be part	kelaXe
be passed	crYjdX
be patien	m6XPUR
be perfec	Xbbmlg
be phoned	zffZZR
be phonin	vXcdca
be picked	ZcnjYg
be planne	6fTSYU
be plant	dZZceu
be please	YefjXo
be possib	dgcpca
be posted	8KUSZf
be practi	Xhbhao
be precis	neajcY
be premat	eybaWY
be prepar	flXkcc
be presby	fabcdq
be procee	aRXVc8
be proces	deXtae
be progre	ZRXZe7
be prompt	Zpbaej
be prospe	cgbndd
be proud	dfVVrl
be publis	zrPNZV
be pursue	eYdefp
be pursui	dUbdew
be pushed	aeened
be put	oaSrTj
be quick	oeXXjh
be quiet	VjsYcb
be raised	aqbYch
be re	bRWga0
be reache	bncqaT
be reachi	ofadeb
be readin	jMrZbo
be readve	cZdiem
be ready	gbZtYg
be receiv	Ybacri
be record	cUtjcY
be recrui	aXbiVv
be refund	YbUfbx
be releas	lejdeX
be remove	XbgZil
be renewa	jaeYod
be replac	bUiohf
be report	badrde
be requir	ZkYTpn
be respon	iXalej
be retain	cgnadc
be return	PSfef0
be review	M/WWdT
be right	ciXXjm
be ringin	qSXnZh
be room	bsbcda
be round	edeZqc
be ruairi	cbaeqc
be run	ZeYaav
be rung	ygWXYa
be runnin	ZUZrqY
be rushed	cqedeY
be sad	dbbdbs
be said	frbafZ
be satisf	seaYca
be school	TYY1ce
be scorin	bbdT0Z
be seeing	WfXjkk
be seen	TbnyQZ
be select	fxaUaa
be sendin	fUglpY
be sent	koZbhX
be set	VtbgcZ
be settle	qlfVdU
be shareh	abYted
be sharin	ceobiY
be short	kZpadb
be shortl	V4XVdW
be shut	Wbufcb
be signed	ekbYqY
be sittin	dSkgdo
be situat	khldZW
be six	dfaode
be size	WgWdgr
be slow	Rnnaha
be slower	emccee
be so	XXWykb
be sold	jcpdcX
be some	ftaadZ
be someon	ZiYmbj
be someth	XmgheZ
be someti	tSfffe
be somewh	cacpee
be sooner	uYZbdd
be sophie	efXeji
be sorted	rYakba
be specul	cefncb
be spoken	sXcifZ
be spring	eYqadd
be starti	afbbZv
be statis	eabeeo
be stoppi	cXZejq
be stored	aZvZea
be straig	KtbXes
be strong	fdZncg
be subjec	goddYd
be submit	gfYkdi
be sure	icpfaW
be surpri	coanbW
be taken	eYfodg
be taking	YOgbf1
be talked	bcccsb
be talkin	djVkhc
be tea	eqZace
be teache	iUtWbe
be teleph	tZbbec
be tellin	uachdV
be terrib	b0bZcU
be texted	hpVeag
be the	ljZUhk
be their	faaUzY
be there	YFR/TS
be thinki	Wbpfak
be this	sfVckX
be though	etXceb
be three	esdYea
be threes	oqZbcR
be thrill	cacZwc
be throug	qceaed
be tick	bnaYfi
be to	qeZWie
be told	8ebRUc
be too	ahUoal
be touris	cYdbes
be turned	nccibb
be two	epdfca
be unable	ecndfa
be unavai	Vbtaeb
be unfair	bcncdg
be unfroz	eYoffe
be unhapp	eadddp
be untrue	pYddee
be up	dRX0eg
be update	csVbdd
be upfron	mXlach
be upload	miTmcZ
be us	hUncej
be used	faqeaa
be useful	inZbcd
be very	hZYYkq
be viewed	bodVci
be visibl	aZeaes
be waitin	rWkZkW
be wasted	aSWdc1
be we	nqcVcY
be welcom	davaba
be when	cuZcca
be willin	UahyaZ
be with	pOU6aS
be withdr	cZeqdc
be wonder	nciefY
be workin	WZUosd
be writin	erUYpW
be writte	pubaXQ
be wrong	a0XZbY
be you	PRNbzz
be your	XcirUk
be yours	XedTvd
bea	faQlcs
beach	djZcbn
bean	kfmTib
bean .	cdoWjc
bear	c+UXXZ
bear #	fdcdne
bear .	Zgcndd
bear in	pWechg
bear it	bpcedd
bear the	jYncec
bear us	eZdedp
bear with	e/RPVU
beard	ddYagq
beard .	dacdin
bearer	gShiWr
bearer code	dXpicb
bearer of	dZXacv
bearin	emgcjW
bearin on	gfmaac
bearin with	klUegc
bears	bVjkoX
beat	XRUcxq
beat about	eZTajt
beat you	ZZabol
beata	laYYmi
beata to	daacoi
beater	gidhcc
beatin	cYWdpl
beatri	YZqkad
beaumo	kXbbuX
beaumo .	dbaatb
beaumo on	dYqeed
beaumo or	zaYdTd
beauti	elMZjq
beauti and	cmXcld
beauti are	jmeaZd
beauti down	indbZd
beauty	hfhcgc
beauty 's	aciena
beauty .	cWjkYl
bec	caYwba
became	ZcbXsk
becaus	fbfcjj
becaus @d	pbYfee
becaus a	edmdeb
becaus from	hYeebn
becaus he	cjXdXq
becaus i	bTiUsl
becaus it	eiVjje
becaus its	dpdbhZ
becaus of	kZneYe
becaus one	XvcXiZ
becaus ours	fedbme
becaus people	cpbedc
becaus she	gWeehn
becaus so	mibccc
becaus somebo	dcimXh
becaus someon	ckcemY
becaus that	sPbggi
becaus there	VqZYnf
becaus they	omSiVe
becaus this	emhbdY
becaus tp	sYdcae
becaus we	gjVbvX
becaus you	ZRsefj
becaus your	cSmfkf
becca	lYZXat
becca .	epcZbf
becca and	nkaZeY
becca to	nUeefj
becker	icafig
becker .	dZjncb
becker scheme	cheZne
becky	lgccgd
becky accoun	ncaiga
becky posts	knccdY
becky writes	dXddog
become	pmOTqc
become @d	zYYbbX
become a	mXValm
become an	neZcjb
become availa	Zsaceb
become free	XsZcia
become of	iYndhb
become our	kZaYvY
becomi	ckakgZ
bed	bYfank
bed and	ebieoY
bedank	YUefom
bedank .	VhjgoV
bedank voor	ecodea
bedlam	hqbfdW
bedlam down	fqdebZ
beds	nWidfe
bee	ancjeb
beeche	bbjled
beeche ;	dbjmbc
beekee	afgejf
been	cghadm
been #	kaaWhm
been .	VjbWhq
been @d	okYbdZ
been @p	piabcb
been a	ffaacr
been able	eoXacj
been accept	fQJU5l
been accomm	btcdda
been achter	dcaeim
been acquai	ciemdZ
been added	elnadV
been admitt	gaWZvd
been advert	efneeZ
been agreed	iiYbih
been allowe	eUpeei
been almost	Zpdeec
been altern	hdpaZd
been an	bZYeir
been and	Y4dbcN
been annull	gdaddo
been apolog	daZeoh
been appoin	fgaVyY
been approv	XeerkR
been archiv	edZdeq
been asbest	bZeedr
been asking	anWkbf
been assess	ZgYWev
been assign	auXbbX
been at	cqaccg
been automa	fdbdfn
been awarde	XVQaow
been back	hXhdme
been booked	ecoaed
been bored	ededbo
been brough	fgWqdc
been bumped	ZfXubd
been bush	fcnbde
been called	gpecca
been cancel	ZTNgf7
been carefu	fZeffm
been change	YbpocT
been chosen	deUWxe
been citron	ecredY
been cleare	bXljlY
been closed	YTOUb/
been comple	ohecZX
been conclu	cjbcao
been confid	ecoeec
been confir	gUffrY
been consid	lUXXir
been contac	sTrUbb
been crosse	pYacdj
been cut	bZSibx
been decide	buhZdT
been declar	cZnbhi
been declin	cbTZc0
been deferr	eT2dbU
been delaye	bdohda
been delete	cZXdcu
been deligh	faeebo
been delive	danefc
been depot	dhqcbY
been differ	eanede
been discus	hqYaZg
been dismis	ecfdap
been dissol	eYkeek
been done	dQtafg
been down	dpcddc
been drawn	ZxZTkZ
been droppe	hkcnaV
been electe	cWbYpn
been elimin	ddVdeu
been ended	eZader
been extend	XvhcaY
been filled	WZOag7
been finali	Xqccfg
been firesi	dZchem
been fixed	ejUuaY
been follow	bsaecb
been forgot	XwZbha
been forwar	j3WTXM
been found	ctTRpd
been frozen	aM/bbP
been given	mXbRZ0
been glad	ecdeYr
been going	Wqgdde
been grante	ZSczfZ
been great	fUmdcn
been halted	dV2dbV
been handed	fiedVl
been heard	namUgd
been hired	geXguU
been hse	ebdcdo
been hydera	fcndec
been ill	jmiYeY
been in	WnndZb
been includ	cWdbcw
been inform	bmXcih
been invite	eTirbd
been kept	nblddX
been known	Z2YaaV
been laid	omXadb
been late	xScedc
been let	aTfker
been lifted	moOkcb
been longer	kUegmd
been longli	chbrcZ
been lost	mYbaoc
been lovely	dagebo
been lpa	ebceeo
been made	SqRVhu
been marked	gjkefX
been matche	dXWrej
been met	mlXYcf
been mortis	hjmbdX
been mothba	easeeZ
been moved	jjUqUf
been my	edeedn
been named	YhucdR
been negoti	ecnded
been neithe	enceeb
been night	betceX
been nomina	cfbode
been offere	clfVej
been on	lfWdlc
been open	inZkcV
been parked	cQ1edX
been passed	nxYTVT
been paused	aS3ccY
been pay	csiacV
been phoned	gabedp
been picked	pgQqfS
been placed	ThrcjX
been please	eedben
been postgr	edbXds
been postpo	YiqccW
been prayer	endeec
been pre	ecdsYc
been priya	gfadbn
been promis	uadbcc
been promot	hhbmeY
been provis	ajXySY
been publis	Xnafdi
been pulled	WmLYY2
been put	eY5jVO
been reache	ZgVcqg
been read	fpefcV
been readve	fpcncS
been receiv	wimVYO
been recomm	bbbpZl
been record	eY0TWb
been referr	cqdceZ
been refuse	jZcYZs
been regist	gaqbda
been reject	cjXdco
been releas	ZaaXfv
been remove	bbgbbo
been reques	cpbced
been resche	ibYrcc
been retain	dVWlfr
been return	cdofcc
been review	YVYddy
been round	YjhZjf
been ruled	bpaleX
been said	hsUecd
been saved	Ti0TcV
been schedu	ZkSveZ
been scored	pZZidc
been scrapp	bcfdbo
been seen	ilVgce
been select	UTOs1c
been sensin	odeccd
been sent	jpodVM
been separa	aWneel
been set	denbbg
been settle	YxeaYa
been shared	liicaX
been shelve	YY0edU
been shortl	iOUzTq
been signed	RtiWai
been since	dbbdhn
been situat	dddmfc
been slow	bohdea
been so	dUbllj
been sold	ZVcZgv
been specul	cX3TcV
been spoken	nZibcg
been staffe	ddbdeo
been starte	nZdged
been stood	cZvefU
been stoppe	bO6cdY
been stored	cdscdY
been struck	ZiUYV0
been succes	bdUcqm
been surpri	YpddlY
been suspen	XT/abO
been taken	hnRSVx
been talked	epXeee
been termin	ebYcds
been the	XioTgh
been there	jSoZbm
been throug	ZSbPsx
been to	dWnbhi
been travel	nhZdec
been turned	hpabWh
been two	dTccdx
been unsubs	dbodcf
been unsucc	dlMXaw
been up	mjebTi
been update	ZaxbYQ
been upload	ddrccY
been very	cmkYXj
been viewed	bYvXcb
been visser	cSueee
been with	Wmbglb
been withdr	YbQXY8
been writte	dvWeaW
been wrong	cvWYYk
been you	eaddeo
been your	hemdda
been yours	eddfbo
beer	UcjXpk
beer 's	dbXdua
beer .	bWpZij
beer so	dZtedZ
beers	faljcb
bees	crpReS
bees .	dYrcdd
bees for	jmiYdY
bees on	boZbje
before	mfVqba
before #	deeena
before .	dfTnUs
before ;	neccee
before @d	ndcobV
before @p	lWSuhY
before aadhaa	ddbfmd
before and	hYVcYx
before any	brefdS
before anybod	WwSlZe
before anyone	egbrcW
before anythi	Wmc0TU
before attach	jWdndd
before but	ajbccn
before choosi	eqeYec
before climat	dnddee
before close	eccoee
before contac	incYed
before copper	ddpZde
before create	tbecZb
before dbs	tVmZgV
before dear	imhfbS
before decidi	edebnf
before dog	sTRnnZ
before either	caepde
before ewa	gfikdV
before gift	ndeZff
before going	oidZcY
before half	gpaWjb
before he	ekXqfU
before his	ghdoYZ
before hr	cTdemo
before human	fUVpjj
before i	daZpXo
before interv	daYphf
before is	ebdemd
before it	bmZsSf
before life	kZaemc
before long	Zscbce
before lunch	oceaee
before making	ZpYhch
before me	lekTVm
before multit	nfdaed
before my	clhaXi
before northl	1iUjaM
before people	qWdgde
before planne	aeddrZ
before produc	vVdXbd
before sara	aneeee
before satisf	pTblde
before saying	cudWea
before she	ifRvaa
before situat	Xmeiee
before someon	lTbayT
before speaki	defnae
before starti	dccoed
before strong	dYYvbe
before ten	eeemae
before that	xbTicW
before the	riVkbZ
before then	hZfoda
before they	faY9VS
before too	P3bZcZ
before we	XqW6UU
before you	dWZeoo
before your	dbSvff
before yours	Zoacck
befrie	dZrgkS
beg	Yahleh
began	cdnYkb
begged	dYidki
begged questi	fcdbne
begged the	gbnbde
begin	ZlTfyU
begin .	bTYsrU
begin ?	ebdQzd
begin after	fZbYqi
begin contac	atWbda
begin in	liaVla
begin on	blpSfe
begin review	doedeb
begin to	erdcYe
begin with	WaidxX
beginn	ctTefd
beginn .	drecaZ
beginn chair	edcYho
beginn to	ciaobc
begins	WbjYlm
begins @d	rfbZiX
begins at	ddbcas
begins in	fcmjWd
begins on	MjgZjs
begins when	effoYe
begins with	XbXVxg
begoni	ahdlcg
begun	fefkkY
begun to	nWcedl
behalf	bedcjj
behalf .	Yndbal
behave	dlUane
behave decisi	agdenb
behavi	aUShoq
behavi .	beXkbm
behavi you	daaeni
behind	hYgcfm
behind .	ciRYet
behind a	djWhdj
behind at	eboedd
behind her	gYYcYx
behind the	ZWodqX
behind them	bdacat
behind this	fddnfZ
behind you	qUfeal
bei	dVreed
bei ihnen	iTincf
being	grcXha
being #	ljWbnV
being .	af7XZI
being @p	dcbdqd
being @s	fcVqed
being a	hfXgjg
being able	nfagcc
being approv	mrZZXa
being asked	fnWjfY
being called	hVdudX
being checke	huVZdc
being consid	hvRhfT
being cuisin	dxYcaX
being decide	dmdefc
being depot	geWdeo
being discus	b0bcXX
being done	fqcbcb
being drawn	YaXY6T
being evalua	nhabed
being examin	dodefa
being filled	fUtfWh
being forwar	bdneed
being held	cYqdjZ
being hired	iblekV
being in	knYXoU
being interv	YYkmbj
being kept	bhdccn
being kind	cSaeaw
being lap	hVbeho
being late	dZlbnZ
being looked	W8PaXS
being made	toXWVa
being micros	eXlkec
being my	adeenf
being no	iTdYko
being offere	bbcenh
being on	cwWfYa
being one	ZQicnm
being open	hYmZdj
being our	cdcVwb
being outsid	endeec
being part	ceqbcb
being pham	dibcnb
being prayer	ducUde
being proces	lpTdec
being read	ergYcY
being restru	eQzeeZ
being return	ddbdcp
being review	bqhfdU
being right	eboaaj
being seen	bgnkVX
being sent	pYdchc
being shirt	mhhccX
being signed	tXaZhb
being so	fYobbj
being sold	acudZd
being sorted	dobddd
being standb	hhXghf
being such	ebneec
being taken	aVaiZv
being talked	Z2VdbX
being the	tZSmhU
being told	cieWmf
being turned	dYoZcl
being upfron	ecbeen
being well	qgXfcc
being what	chcXcp
being will	lmWded
being worked	dqacec
beings	pYdhbd
beleid	jhabfg
belfas	QimhZj
belfas .	Zbqbdc
belfas and	coceec
belgiu	hebjdg
belgra	kXhjga
believ	kglSjc
believ .	fpicXZ
believ a	eeaene
believ her	yYbbbb
believ him	Wqeeee
believ it	fdagna
believ me	Xjdchl
believ the	fhrSbf
believ you	dXiedn
bell	oVRnlc
bell 's	eceenb
bell .	Xgfocc
bell @d	oafdee
bell about	eXboei
bell by	qbdbee
bell cathol	dZXcol
bell dog	oZeded
bell me	ridUcd
bell on	bdeoee
bell once	bnedee
bell organi	iaaYuZ
bell prayer	beZoce
bell tells	Znfcef
bell when	WaXphl
bell you	psYUXZ
bella	YYhoei
bella zone	dYenef
bello	dZdicm
belong	hjdShl
belong scient	lmeUee
below	fTfmdm
below #	cenacd
below .	aYmpbc
below ;	edbbep
below and	aedrdb
below detail	edZqda
below do	kZeenY
below for	eeapdd
below it	ddcend
below our	cZeXcv
below the	bSVOe/
below they	daqkYY
below to	baYyca
below what	mWbUkm
below where	eecenb
below within	dftSef
ben	Zmcbmd
ben .	bpdgdZ
ben we	lXecih
bench	lidUal
bench .	dgbaeo
bench i	jenddW
benchm	nhbVej
benchm .	mqZbZZ
benchm gordon	cedZqe
bend	YncWkg
bend not	cgbenb
beneat	kZdeam
benedi	ZoqVaY
benedi .	ddoedc
benedi ticket	beobec
benefi	RerXkh
benefi .	aXohfe
benefi after	dipcZc
benefi and	bciaoc
benefi dog	bVkckj
benefi i	ceaedo
benelu	cjdsRb
benelu ;	cYdred
benelu and	eabddr
benjam	liaaef
bennet	dZpkdY
bennet .	ecpeea
bent	ncYgef
bent and	oWdkce
bereav	gbcfke
bergen	ifbgbi
berlin	cihgfa
berlin for	dgcmdc
bernad	gYkqdS
bernar	jiefad
bernie	YUZvgh
berth	Yhbemg
berth applic	dmbeee
beside	eWYomf
best	dcledh
best .	dUjdij
best but	nceded
best case	neacic
best for	Ybenak
best from	eaZieo
best i	fkYbam
best in	dfqdeX
best mahi	kZneeZ
best ngl	eednea
best not	mbndcX
best number	dbXtbc
best of	ebZaav
best on	dYhecp
best schedu	lmeUee
best there	eerddU
best thing	jbocba
best three	epdZfc
best to	qghSXi
best with	Za1aZX
beste	gbajal
bestie	gljXcc
bet	bsXXmZ
bet .	dnceee
bet money	didenW
bet my	albcZm
bet the	edYcnf
beth	YZiecp
beth at	agYkbn
bethan	Zegeig
bethan .	cZcoeh
bethan in	cdenbg
betrie	XWoeWo
bets	VldpXf
better	WRdiiy
better .	dUnibk
better ?	dcbqcc
better aligne	edbcfn
better and	cVcbgu
better be	eddned
better coffee	eXeqeb
better fit	bZdcdt
better get	acbqfc
better hours	eegenY
better luck	cZSXa4
better match	ecdeem
better news	aUbbfw
better on	Xfebcr
better one	fheUra
better or	neebec
better say	hnbeeZ
better soon	fQplcd
better still	kXeeke
better than	ZibZin
better to	iZqXZi
bettin	aidbii
betwee	nlWhae
betwee #	WghpdZ
betwee .	qoWZbX
betwee @d	eZhqfW
betwee @p	Raeybd
betwee a	Yibpfc
betwee all	ebcgnd
betwee dbs	Zaaoej
betwee heart	dcdddo
betwee human	bbqdcd
betwee me	rtaSZV
betwee now	sRUsZd
betwee roaste	cZcdho
betwee soon	boceee
betwee the	bfWpbl
betwee them	esceaZ
betwee three	pjZcbZ
betwee two	mdZdYn
betwee us	aYmbnf
betwee you	qvPbbY
betwee your	eeYcdq
bev	VanmYi
bevera	gcmbia
beverl	aimhba
beware	fUtgYe
beware .	ikXdaj
beware and	egnbcc
beware on	aefmee
beware want	Wdenhe
bex	rcfbfY
bex .	sjYdaX
bex of	eenafe
bexhil	jedbdj
beyond	tlVXeZ
beyond @d	kZbZnf
beyond dog	nadgdd
beyond that	K4mUfO
beyond the	qZafhc
beyond your	agaafq
bgv	iUXdnm
bgv does	gZadnh
bh	fcfedk
bhai	heYang
bhai its	bjXcik
bianca	TmfWsa
bianca and	debaog
bianch	idZoTj
bianch .	jhadWk
bicycl	hibdfg
bid	jdRXeu
bid for	ndXVdn
bidden	YXjlif
bidder	ccpgfa
bidder .	fRjfpd
bidder but	klXeec
bidder park	iV3ZUW
bidder so	YWarfg
bidder switch	deYfeo
bids	rmPMnh
bids .	oWbeig
bids on	Ycqcdd
bids the	hiTaoh
bielef	Xiakhf
bielef .	dbhnbb
bielef said	cbbchn
bien	YcTfth
big	hdaggh
big #	eenZgb
big boss	ehdmXf
big contra	elYdZn
big diary	loZcdY
big house	ZZblne
big if	epebcd
big man	nlbfXZ
big one	lnXebY
big spin	bblmba
big waitli	mVWcpd
bigges	jYgoaZ
bigges custom	ebneed
bike	YgaZkn
bike .	VpkbYh
bike is	aZhdoe
bilal	banaam
biling	hqQfai
biling .	buZdeY
bill	nXZqbb
bill health	dhaoWh
billin	dlhXib
billin and	edcaoe
bin	SRqchq
bin day	gVtddY
bin it	cYphae
bin reward	dcYeng
bin the	alXhgh
binder	cYZlod
bindin	nfggbY
binned	eZMba4
binned at	dYcber
binned the	cVbdbx
bio	4IXcff
bio useful	raccde
biogra	gkcjdZ
bioinf	jhfdcc
biolog	cTcrTq
biolog .	aWgiYq
biomet	eYaatf
biomet to	cWacpk
biotec	fWfjek
bird	gpjUgX
bird .	Ypfcbh
bird in	Zdbasd
birds	hXSbvd
birgit	gVWckq
birgit .	dYXbkp
birmin	VgmmbX
birth	XUcmmh
birthd	WYyVhd
birthd for	ddqdda
bis	gUjlcj
bis the	fcWmcl
bis you	hWkeck
biscui	dZvYgZ
biscui .	eZjenX
bishop	jgdafg
bishop 's	dcmbge
bishop .	Zpbiab
bishop has	dcedbq
bishop speaki	gXeeki
bistro	dafdmf
bit	bkbiic
bit .	aoWphR
bit ?	dncdde
bit about	cXchni
bit after	cncdee
bit ana	gdVhem
bit and	Lzcfjb
bit as	bVsdbh
bit before	Wmfife
bit behind	pbbfcc
bit by	Uvccdd
bit deeper	faeodd
bit i	aTqcgj
bit is	aZdtdd
bit longer	nsYSca
bit more	klXVak
bit much	emXedh
bit nobody	jVackm
bit of	lpjYXW
bit slow	kYcenb
bit the	endced
bit though	nbedee
bit to	NjYfqg
bit too	cXdkcn
bit under	dRcbsm
bite	ZVspVa
bites	kdbacm
bits	YZUetm
bits .	bfYogd
bits with	cbabok
bk	hZjdlY
black	cVhjgj
black to	caaibp
blackw	lZagmZ
blackw .	cZgmed
blame	rXXefg
blank	Zdiccm
blast	WbjZmk
blauwa	cPcR8e
blauwa .	dWoXpZ
blauwa thanks	dZedeo
blauwa to	aZbbol
blazer	cdderZ
bless	inbcdb
blesse	hWnXii
blessi	gXlYhj
blind	kaQanp
blind .	cacaqg
blindn	Yamich
block	PLh3hd
block on	dcoecd
block out	ceZpee
block primar	edZpec
blocke	sG9TXR
blocke all	cYsede
blocke the	eSwfda
bloemf	dgZZjm
blog	cbyZcT
blog .	ecrZZb
blog in	diacnb
blog post	dVphcd
bloke	cjWYWy
bloke .	jYacdp
bloke from	blWifg
bloke said	bqdYdb
bloke who	fZYdZv
bloke with	aaakcp
blonde	cscdca
blood	dbZtdc
blood of	ecgqZb
bloods	gbclhc
blow	cTpgjd
blow .	aYrjaa
blow about	jXUjmh
blowin	ZVnfdk
blowin .	bYkdcm
blown	YuWeha
blown .	doYkab
blows	Wlkjcc
bluden	jmYdag
blue	dmkgZX
bluebe	UYeZvl
bluebe from	eapbde
bluefi	lbafoW
bluegu	dbtZYf
blueha	ckZhhd
bluepe	gaadas
bluepe on	dZcdds
bluest	cZVftf
bluest on	edcbpd
bluffs	ncebhc
bluffs for	okaeeW
blunt	bZjbgm
blunt .	cccdhn
blur	Wfrbbd
blur .	bcsadb
board	jgagge
board #	VjjjfZ
board .	Ufmkdd
board ;	bZnhib
board and	lYVhrY
board approv	cWbamo
board as	dZdYwa
board by	hbtYZa
board can	Yghoca
board chair	fodgaZ
board chose	daadcs
board date	nceece
board decide	mbpdXX
board did	XgYaht
board does	Ymeeeh
board for	gjXlec
board from	Ygcbsc
board full	efeZnf
board has	mehXfe
board having	Zcbcpj
board in	rgVWdj
board is	Y3dcZO
board looked	cfccem
board meets	pigbYZ
board met	PuWYmi
board needs	iacqab
board northl	ncfecd
board of	kiWged
board on	bhanZi
board opens	rddcZe
board picks	oddddd
board put	Xlgcdk
board said	cXeYtj
board sat	eceddn
board secret	WnVlci
board shall	msZXaZ
board signs	pbdcee
board sits	llYiWc
board steph	jbWdpc
board the	YaboYn
board thing	qbbcgc
board this	dodcdb
board votes	mdedde
board wants	cWhtac
board which	ikaZYn
board will	rkYYZb
board would	YYV0Zg
boardi	dgqfcQ
boardi .	hbjfjX
boardi have	crYcea
boardi is	Zdobfe
boards	dhmbbb
boards .	cfocdZ
boards we	dfobcd
boards you	caokVi
boat	VeihmZ
boat .	SbZfsi
boat goes	ddencd
boat of	grRYhe
boatho	Ycidlh
boats	fbfnad
boats 's	aWmmec
boats .	liXlcV
boatya	cdimgX
bob	iVgicj
bob .	gZdned
bodega	jeeXWp
bodega 's	dbdedo
bodega .	cmkcba
bodies	fbdkYl
body	jiaXcm
body the	odXdfh
bodywo	ckahfg
boer	hWfnah
boer .	edZnci
boet	hddagl
boet .	dcabhp
bog	hacdpb
bogdan	ifdiZf
boiler	iWgeld
bola	kWZimd
bold	aXlamf
bolt	dZkamd
bom	gdddhh
bombed	jbeeei
bon	kbpZac
bond	kejace
bongan	eebocc
bonjou	hiWhcg
bonne	lYgcci
bono	gXfdlf
bonus	VhYlsU
bonus .	ahcXrb
boo	TwZUmb
boo basis	aodefd
book	aWf2cZ
book .	mQxYZb
book and	cahVvZ
book back	dboYck
book fair	nkWgZb
book in	eddmec
book it	gRY5aX
book now	ddpade
book on	dcfpdb
book that	gXcfmg
book the	WbUzhc
book to	ceapee
book you	ZijjXg
book your	ZWbzhV
book yours	ccepbf
book yourse	cdYtdb
booked	WQmtjZ
booked .	TaforT
booked a	ggnScl
booked and	kZjVij
booked for	abchrZ
booked me	XZgvaZ
booked on	ccinac
booked the	dgoabc
booked until	dhWkej
booked with	cZphbb
booked you	aaYwcd
bookin	URnnbm
bookin megan	ZbkZen
bookin page	eabqdd
bookin the	bbnZei
bookke	dagdlh
bookle	ofaedd
bookle ad	oecddb
books	cVgVul
books .	UfdVop
books and	cpkVbc
books are	YWuTam
books from	bccava
books full	fceZqb
books in	ddddnd
books mate	cccdqc
books on	ciTile
books the	Zcaubc
books you	ebcoah
booksh	cnffab
booksh .	dbscdZ
boost	nVlZaj
boost to	nbegdb
booste	iaicmZ
boot	kcThfk
bootca	Yhegld
bootca they	eXfdmg
booth	aebchn
booth southe	bcZeeq
boots	RibqpW
boots .	aZXgyX
boots of	cmeded
border	aVjcim
bore	blhaYi
bore a	eXeeep
bored	LaWeW/
bored .	cYdcZv
bored here	bdeceo
bored in	Yleaap
bored stiff	dhZlkY
bored with	Tddcdu
bored within	Zbedcs
boring	gfhdef
borne	fbbqXf
borne by	eeenZe
boroug	bccdub
boroug 's	kZZnYh
boroug .	biUUsh
boroug can	ebeocd
boroug cut	fmcUld
boroug form	agcenc
boroug from	eebeob
boroug i	ednZdh
boroug it	hdbnbd
boroug job	dpPigi
boroug matter	bdodde
boroug of	jZnddb
boroug said	nmbdaY
boroug saw	dmYhdf
boroug will	dbeeme
borrow	XRewef
borrow you	ebenec
boss	nkVdfd
boss 's	maOdhq
boss .	XcYsma
boss ?	ecenia
boss a	fbndcd
boss about	iohabX
boss and	leShcl
boss ask	mZhdee
boss asked	ducVfc
boss back	knbYec
boss be	ngaaZk
boss can	ZkasbZ
boss decide	nbedee
boss dev	iUdjgj
boss dog	pXdgbd
boss fico	cZadeq
boss give	XYnWmj
boss go	qZecec
boss he	llXlVX
boss if	gXddmj
boss in	Xrefcc
boss is	eybZZX
boss just	dibcnc
boss likes	egWbfo
boss man	fcpclR
boss must	hneYec
boss needs	mceXje
boss of	cceepc
boss picked	eceebo
boss picks	qfbcdb
boss put	Ycdbtd
boss said	WuVZnb
boss say	encVjf
boss signed	addbqe
boss speak	hfYneb
boss the	drbcdb
boss think	dXdgjm
boss to	fscaeY
boss told	XXXato
boss wants	maWqab
boss was	gdgkhX
boss went	eccedo
boss who	hfYobb
boss will	vqWTeP
boss would	edeoae
bosses	ZTnkic
bosses has	eZYanl
boston	aYlcij
boston job	cVlejg
bosun	Vbkgmd
bot	lUqZdc
bot .	ecoXkb
botani	ceibma
both	pXbjhc
both .	lZVP2c
both ?	dcbpdd
both a	ddodcd
both and	qWaWhn
both are	XmZqVg
both ashgro	ecYpbj
both before	hcdpda
both boer	bcgocc
both by	ySZiZZ
both cancel	YlcoeZ
both copies	dedZrd
both days	Zdhpae
both doctor	nceeec
both fan	dZYzcZ
both files	iWqddc
both filled	ceobed
both finali	pbdZid
both find	nedeea
both for	eceodb
both from	dcnddc
both go	sZdebc
both hands	Zbirbb
both have	ekkVhb
both i	Sfegbt
both in	jVkhmT
both know	yRbdZh
both letter	Xblbij
both lines	eobfac
both now	hbaedn
both of	lbZneb
both on	rebTie
both out	Zsbedb
both partne	ffoedY
both remain	ZbZvdd
both seats	aacako
both see	dadpde
both the	kdZVjl
both times	YhqVXf
both to	ebbuba
both ways	gdcmdc
both winner	afasfZ
both you	defane
bother	ZRkgph
bother .	Ubiefo
bother at	cbtadb
bother coming	edbeen
bother someon	bWmkka
bother with	hXkapX
bother you	beesaZ
bots	kWaofc
bottle	RpjggX
bottle .	ecendd
bottle till	ZqZfce
bottli	XUcjcv
bottom	Xgnfec
bought	aepXge
bought you	ddpddb
boulde	daiaij
bounce	YdmbnZ
bound	qgdZZe
bound to	pifUWg
bounda	jjdVeh
bounda .	opWXdX
bounda me	ebeeco
bourdo	foZYdk
boutiq	hdSigl
boutiq .	ebaidn
bouwva	igcicd
bowed	aN8ZiM
bowed out	bR8cXO
bowing	hYlYdj
box	Wffbgo
box to	djWYar
boxes	ZQpaio
boxes .	edecnd
boy	faiihc
bpo	cdelgd
bpo .	dqZfca
bpo and	ccWclp
bpo umhlan	rbbXge
bpo wants	bbdqde
braai	kcjZgd
braced	djbkiX
braced for	djbkiX
bracke	dackcm
brad	WjpTch
brad courte	dasadb
braga	cmdclY
braga it	eZdWok
braga on	cniagZ
braga you	dcdmbg
brahms	cRhmdl
brain	hYqabc
brake	fehffe
brakes	cTybgZ
brakes on	dVwecb
bramle	dmcaic
brampt	aVpfie
branch	dgbdij
branch .	Safcon
branch by	dccoee
branch in	kmlXcU
branch is	Xgncib
branch manage	jndZfX
branch they	mYdddi
branch will	njcacb
brand	fadakm
brandi	dciZao
brandi gh	eecedm
brandl	bjlYge
brandl who	epcbdc
brando	igXjef
brandt	barUie
brandã	kieZah
branno	jebbck
branno .	dhXZbp
branno over	hjckdX
brass	ablibf
brass work	eaohdZ
brasse	bnoZbX
braved	dYocgf
brb	XmtXYZ
bread	hdqbiU
break	fjinfN
break .	ZjaolU
break and	endfeb
break up	sYbage
breakd	hbZYlm
breake	fbWsjZ
breake .	edZpdd
breakf	WnUukV
breakf assist	elcgmV
breakf certif	dbYree
breakf statem	Wddtde
breaki	chhibe
breaks	ddfehh
breaku	icbcii
breath	glSdvX
breath .	endSqX
breath for	XzWfbW
breath the	gdpcbZ
breede	hlccce
breedi	jZcncc
breeds	fhdajg
breeds this	ijXeie
bremen	YolajW
bremen on	andefd
brenda	hgcjjY
brenda .	jUdqjW
brenda on	Zdeeoe
brenda to	naddch
brenna	kcZhcj
brenna .	bVwfZa
brenna is	fbdedm
brenna number	dYXuda
brew	ebnbbh
brew .	doedeb
brew ra	dbdgdn
brew the	ibnecZ
brewer	WdgYgs
brewer .	ddpZfd
brewer day	gnbade
brewer our	ebqbea
brewin	fgXacs
brewin .	fgXacs
bri	hkYcck
brian	Yakhif
briann	bdSeui
briann and	eXeeim
briann server	ijTaii
bribe	hkXlbd
brickl	dfhbfh
brickl and	eVlgck
bricks	aWochi
bricks .	bVsahe
bricks recrui	fYjkbg
bride	VfpfiY
bridge	bdjXjl
bridge .	ahhZoa
brief	dTO5Ym
brief 's	cdendd
brief .	gaVqYl
brief becaus	edcedn
brief for	ccZvda
brief still	ndbdfd
briefi	fZZqee
briefl	gdhged
brigad	hUVckp
brigad and	ebbenf
brigad is	ebbenf
bright	eXiijd
bright .	Sjilcg
bright ;	nXlcea
bright and	lXlYjc
bright hard	Xdinde
bright has	eoeaee
bright i	jcncca
bright the	bednfc
bright to	naddgb
bright your	dacedo
brill	bjcbkf
brilli	aXrake
brilli and	bdlWng
brilli reckon	dfmecc
bring	VSY4rY
bring #	baWbqj
bring a	SOixlW
bring aisha	dbbtad
bring anythi	lcjXbi
bring back	cZohah
bring bank	ffeWpf
bring her	bYaoej
bring id	abXjpc
bring in	gXbpjZ
bring it	bQe3eZ
bring lunch	ddaatb
bring me	cefrZa
bring my	aYeloX
bring nothin	oYgeah
bring on	edagcm
bring one	dcdrad
bring own	ZbZzYb
bring photo	eearZe
bring planet	eeYinZ
bring round	acecog
bring the	USikog
bring their	ebccas
bring them	dcasdb
bring two	egqccX
bring type	cberca
bring up	djqWeZ
bring vendor	bcdbfp
bring water	eednde
bring you	apURpl
bring your	UXWtzS
bring yourse	edeZpc
bringi	WTjmki
bringi the	eZnifa
bringi their	aaaekn
bringi you	edagob
brings	XmYcjh
bristo	VfUuhf
bristo .	Xdemkf
bristo and	deence
britta	dhmXfg
brno	eXiali
bro	ghkacd
broadc	hdibdi
brochu	aXveba
brock	jhcgYg
brock .	ddpgaX
brock and	jrUYbb
brody	afjaig
broke	jmkZjO
broke .	fdqbca
broke a	bqceeb
broke down	fdpebZ
broke it	gfZZra
broken	bdvjcQ
broken .	ddnjYc
broken and	jaqabb
broken down	ddeobd
broken her	Wtbfdb
broken it	ibcena
broken link	ecobed
broken someth	eadcof
bronag	ZbdomZ
bronwy	ZoWRip
bronwy about	dccZin
bronwy you	bgbfbn
brooke	homXUa
brooke over	dqdebb
brothe	VYmfbr
brothe .	aVtdkZ
brothe and	sVUaki
brothe got	ZguaWd
brothe he	ecdned
brothe in	eWbcbw
brothe the	nWaedl
brothe who	aigraY
brough	aSkdbu
brough a	bdcdcr
brough forwar	iTXsbj
brough her	ebcdcp
brough in	bYbigp
brough it	faocfd
brough to	Ypaibf
brown	hjcede
browse	ZcoeYj
bruges	oXaajh
brunch	ZRektb
brunel	aVvYbk
brunel .	dbqbed
bruno	lliUda
brush	abesgX
brush up	dbened
brusse	beZhdn
brusse garden	YcZkdo
bryce	VncpZd
bryony	ocfkYX
bryony in	ddhnZd
bríd	cleZkd
bsc	ZYabhu
bucket	ihUhgh
bud	fXvbca
bud from	eenecc
buddy	bfgbii
budge	bbcngf
budge you	abedho
budge your	hhmacZ
budget	csYcZl
budget 's	qiTaff
budget again	gkXddk
budget and	Wlcgbm
budget as	eobceb
budget code	dncded
budget did	eaWedt
budget first	exbWXZ
budget for	cVcbnp
budget freeze	eZoeed
budget get	Zpcdee
budget line	jrZZeZ
budget no	enfebb
budget on	eYfcam
budget only	dZZeZv
budget passed	ebjodW
budget re	gkXddk
budget reason	fcbden
budget review	fbmffc
budget sign	focacf
budget the	eZqfeZ
budget we	gYdeaq
budget which	dfZend
budget will	cneded
buenos	aUQlpo
bug	mVainZ
build	VZdojk
build .	eZceep
build a	dedmde
build the	cccped
build we	becdoc
builde	ZWogoV
builde .	dWmcdl
builde chloé	ecbdqc
buildi	bXksVd
buildi .	eZofae
buildi so	hXnefe
builds	hRwYZf
builds .	egaecm
builds and	pYbdcg
builds guitar	dbpbde
built	dfcehi
bukola	iaafdl
bulk	gbaocf
bullet	jdcecj
bummed	ccTimk
bump	ehcZbq
bumped	hhepeP
bumped by	gndZec
bumped into	gXnddg
bumped up	aeZwaY
bumpin	egigmT
bun	cbxZaY
bunch	nigaWe
bunch applic	dobced
bunch of	bcrccb
buongi	mjfaWb
burden	gZlgaf
burden .	dcqddZ
bureau	jTYZsj
burger	fYtYaf
buried	ioccaa
buried ;	fndebc
burn	TlgYik
burn and	bdbnbj
burn you	cjbVoh
burned	YZqanc
burned .	dWwbda
burned paid	ddaare
burner	aorZaT
burner this	eoceeb
bursar	fYlilU
bursar 's	mXkeed
bursar and	bbnakd
bursar the	ccgapZ
bursar to	dpjddV
bursar you	hamkeW
burst	koZdaa
burton	YXXpfp
burton .	dYZjaq
burton copy	Zeepde
bus	ZYlkch
bus .	WWunXb
bus incred	efYckj
busbed	aVTpoh
buses	dgkciZ
bush	gcoXee
busies	Zqecac
busies .	dpZYci
busies and	Zsdceb
busine	hikecZ
busine card	geqZab
busine cards	caaWxb
busine has	eZsdeW
busine manage	ohYdeb
busine partne	inbZaf
busine plan	bZcwaa
busine tellin	Vrceee
busine unreso	fdXefp
busy	aiuWTf
busy .	gamYZl
busy about	dZqbed
but	hgXdfl
but #	XgehWp
but .	VeNZrs
but @d	3Mbdcb
but a	clRdnf
but all	VyZbbd
but anothe	cicbcn
but answer	nZbkdd
but as	XgkVjj
but at	hWiZnh
but before	ldboZa
but betwee	YjYcfn
but boroug	Ydbsdc
but boss	YiaZjn
but budget	feYeeo
but by	+HXdZe
but can	WcfsgW
but climat	mXbddm
but comple	dcqdeW
but could	QeW3Zb
but did	Zdrcfa
but do	fjNndj
but does	eYbeeq
but dog	zcZXdV
but each	embeee
but everyo	awYddX
but felt	dceadq
but financ	ZmpWVi
but first	XvbgQi
but for	clegXg
but from	gPpigd
but good	qadddb
but got	ecdbqe
but guess	ncdded
but half	edemga
but has	kpjXYW
but have	TfjoZf
but having	edneeZ
but he	Xdcahu
but head	keYfYn
but hello	decbcp
but her	qaghcY
but here	ggaXnf
but his	kndaeY
but honest	Szcccb
but how	ekcdnY
but hr	cVcmne
but i	eiqXpQ
but id	edicnY
but if	bdjoaa
but in	ePYtkh
but is	Yfahcp
but it	mbZcdm
but its	hoWWif
but keep	dbaeeq
but leeds	naeeed
but let	Wihglc
but lets	obebee
but me	hddesT
but meant	idYdme
but my	qkfeWW
but need	bufWba
but neithe	crdedZ
but no	EjTaa8
but nobody	WqhgYd
but northl	uQaoba
but not	cUcUly
but nothin	ZorbZR
but now	YtefaY
but of	mXcekf
but offer	fneeXg
but offici	pjedWa
but ok	vaZcbb
but on	0TUfnU
but once	dedmce
but one	ijVfci
but only	evZYWg
but organi	iZdoad
but others	chbbco
but our	rRcaZq
but planne	tVedec
but read	cdende
but right	nYgeff
but ring	fZarcc
but she	4hRYWc
but should	gWjick
but still	bPejnl
but thank	dcaecr
but thanks	eXpcbf
but that	lubTbb
but the	eiXabt
but then	ctiWVc
but they	cfRgmm
but this	kiUnfZ
but two	brbjXb
but until	cocede
but useful	sWcdee
but vision	bhdnad
but wait	fphdbW
but want	cZdrde
but wanted	cdeanh
but wants	gYclak
but was	neUYbp
but we	gZMcqt
but were	ecdfZp
but what	iiUgal
but when	ardedb
but whethe	inccdb
but who	ckVbcr
but why	ZYajwW
but will	ndajda
but with	dsXWjb
but would	XhXokc
but yes	gQYYpp
but you	fYWdql
but your	YnRpdf
butche	jfgaiZ
buts	YdpXah
button	YXlpjV
button .	WWW6Wb
button in	pecbaf
button slippe	gfbimY
button works	cehXnf
buy	cefkYj
buyer	eddajk
buying	fblech
buyout	dhechg
buys	eWlndc
buzz	jcYicj
buzzed	jdfeff
buzzes	ihYddk
buzzin	eckidc
bx	WXjWon
bx .	fdicnY
bx in	dcoahb
bx until	eapeeb
bx with	eZrecc
by	sVYmiZ
by #	fbxPSk
by .	YsZiSh
by @d	qPXtmY
by @p	uJP0nW
by a	amTaaw
by accide	ghqVbc
by agrono	baXcuf
by all	ggkdWi
by an	omWeWc
by and	M2bbnW
by anothe	jfbcYm
by any	XvhbbZ
by anybod	dXqdee
by anyone	jgWjdh
by applic	ebqdeZ
by appoin	ihWiaj
by argued	Zeeenf
by attach	nbdddf
by bit	Twcbdd
by clicki	deqXee
by close	wVcacc
by comple	bhmVmZ
by create	S0bcdY
by custom	acbbtd
by dbs	wVSZmb
by dear	/HRifQ
by decisi	Ycgeof
by dog	tPN0pU
by each	bbcred
by email	rmZZfU
by ewa	yHPyiS
by financ	eaoefc
by five	mcedee
by follow	R3bbca
by footwe	lYajmY
by for	cWhWok
by four	ZYcjhm
by gabrie	pXdhed
by greeti	jnZbdc
by half	lfjbWg
by heart	mbmXcc
by her	phbddZ
by hiring	YvVbbg
by his	cbfarX
by how	ahkYbk
by human	nOS3iU
by instru	dUcodl
by invita	goeXed
by it	nRbkak
by its	ncddia
by kp	lkbTck
by kubern	gcocdb
by ldn	jccYod
by leeds	sSVsdZ
by letter	niYcae
by life	tZWemW
by lot	cYamcm
by mail	lbbXoe
by me	lsjfYJ
by means	gZboee
by mistak	Ve+WWP
by modell	pZaghc
by my	fmdZXl
by name	dnYgha
by nevert	lhheTf
by ngos	eaneed
by no	csdYkW
by northl	0KSwnS
by now	Y8WjSS
by one	TrZYdm
by ops	cdaase
by order	dX2VWa
by others	habacp
by our	dpiYbc
by owners	fXWigo
by phone	jfVkfe
by placeh	K1aidd
by planne	rPckpW
by plus	fXnfff
by produc	sadbdd
by questi	edbsZd
by record	dbeode
by recrui	aipZdc
by regist	Wocddj
by reply	cYbwcb
by replyi	ddZvaa
by return	dYV0jT
by sam	ceemde
by satisf	+MUZec
by show	fXgYhn
by situat	iXasba
by sms	ohebdZ
by someon	XZjaat
by strong	hOsifT
by subjec	apbded
by tech	Utdede
by teleph	jeWpac
by tender	adbajo
by text	icSghn
by that	sbaeae
by the	sXbhfc
by then	btYaag
by this	ZOgnjk
by three	klgXbd
by trust	dcqabd
by two	qWiZef
by using	eencdd
by video	aVW9YY
by visual	jcnYce
by volunt	gjfZmW
by when	ohXgbb
by which	cVfkfl
by who	Wqeeee
by with	bmblad
by workpl	niaYXj
by you	VOc3iZ
by yourse	dedmde
bye	iWgkaj
bye>again	YXguYf
bye>answer	deTdmo
bye>ask	ghUhel
bye>away	dbhdbn
bye>bye	acZca1
bye>chosen	hcXVok
bye>closed	adgWcr
bye>date	Wjqhba
bye>decide	edenfa
bye>free	cXhaZu
bye>give	WdU1fW
bye>goon	gXxZbZ
bye>hear	dYcvfY
bye>hold	ZU0aae
bye>if	cPreao
bye>joy	bRwdUh
bye>match	coYbbn
bye>me	Toalhd
bye>meet	YoKqfi
bye>news	cYpYcl
bye>not	eXplRg
bye>offer	kmgffS
bye>others	YVoZdo
bye>papers	dlYnYd
bye>post	dgzbVX
bye>review	hbwpUM
bye>said	efUafq
bye>start	ZkldWj
bye>step	efpakS
bye>thanks	mWhgbh
bye>them	fncccg
bye>wait	abjbcn
bye>will	doSeek
bye>you	aXfdjs
byrne	fgedic
c	UkgjXl
c1	fYhdmg
c2c	ZgdfXq
c2c .	eneaee
cabin	XdkVjm
cabin .	doUSft
cabin airlin	bcscda
cabine	jcceck
cadet	odcdfb
caffei	dafeij
café	qmVgSf
café .	hqYcbc
cafés	XddrXk
cafés to	cddnYk
cages	eagcjj
caitli	hZfphV
caitli .	jhdcmW
cake	UXfjlk
cake says	ccZdnj
calcul	fgaagl
calcul .	cuaXah
calcul and	cbecpd
calcul i	kXddlf
calcul my	kccacn
calder	VaXogn
calder .	eZaanl
caleb	fpfUgb
caleb barbac	emgccb
caleb quick	cgZbmi
calend	jiftVT
calend .	ewVjXX
calend by	cmdfec
calend for	Vgqaai
calend help	dcened
calend i	bqcfdc
calend invite	XSe0WW
calend is	dcmjdZ
calend link	cXkncc
calend look	fdbmee
calend man	ebcZoh
calend of	dpcdfb
calend open	ndddde
calend placeh	fcaodc
calend says	btaacd
calend thing	banlcb
calend when	qYceee
calend with	qddaaf
calend year	fccaep
calgar	gicXnd
calibr	eeZkYo
calibr 's	addsZd
calibr .	indXbd
call	obbidc
call #	Welhjc
call 's	Xbbodj
call .	fpZhcb
call ?	XRU3dj
call @d	bgYned
call a	XfzRcY
call after	Ypedfd
call all	ukXXgU
call at	mYgama
call back	doXmcX
call before	3aVYbY
call blow	fadeen
call but	lWgckg
call by	/PUQWd
call came	oXedhe
call centre	PjXMfy
call dear	dVWuak
call depart	akoZbb
call dog	pXXfYp
call each	qZdcee
call everyo	sdbYdb
call for	VUgcgv
call from	1QWkdZ
call has	Zkaebo
call her	iTlnac
call him	faYvab
call human	apdcde
call i	ha2aVV
call if	dkgcXj
call in	yUVhdb
call inside	pbdeec
call is	bcXgho
call it	jfdlPk
call just	dZgVfq
call letter	bncgdd
call line	hZnddc
call me	TfXitg
call means	qaedea
call my	adcmid
call no	ZZkZrc
call northl	sTeoeS
call nothin	cYfbeo
call of	hZhepU
call off	bqcXfg
call on	egehUl
call once	bemidZ
call or	embbid
call our	ZcSmrf
call people	XvcZcc
call planne	ocaajc
call recept	adoeee
call she	gcobbZ
call some	SzdZeb
call sorry	edodea
call the	gYthSd
call they	bedZuZ
call tina	qYccee
call to	xYVhgY
call upon	dedenb
call us	XghrWc
call was	Yeoibe
call when	Qtfhgb
call will	lgcXej
call with	hSY3Xd
call withou	bWpjda
call you	vkRhXZ
call your	YVcxai
call yourse	dcbdtY
callba	dTdwUj
callba will	pdcbfb
callba yourse	cbdbhn
called	Taekml
called .	RhOrfo
called @p	Vmfjef
called again	bjoXef
called an	ZXblrZ
called anothe	eccddo
called at	Xdcdnk
called back	Zfdqdd
called by	bhncdc
called for	omLuTW
called forwar	dcadep
called from	XhaWok
called i	ebdnee
called in	poeYbV
called it	bXbclo
called me	LXfXnu
called off	XXeaX0
called out	qUUhck
called the	XYxXcW
called to	Wkckdg
called totals	eiWgje
called up	gadnbf
called with	aQbZ0b
called you	eUalmh
callie	kVZlck
callin	gXfnde
callin .	Xhfbod
callin a	bdWmem
callin about	cblXod
callin all	qYdded
callin in	caXnfk
callin it	Vflcan
callin me	hWgmZf
callin people	Useefe
callin you	pWYmcf
callpo	aUnehk
callpo mean	cdmeed
calls	3YXXdf
calls .	iWlccl
calls ?	eceXin
calls are	oadbeg
calls do	ocbdee
calls dog	jWreeW
calls everyb	tZdaed
calls everyo	mdecee
calls for	beYhgn
calls human	ndceed
calls me	pcdbdd
calls on	iWkhiZ
calls with	fgXsdW
calls you	7bRUcX
callum	ekVccl
calm	eegcje
calmer	jfbdid
calms	hbmcYh
calms .	ffodbY
cam	ZoZkXh
cam .	erdYdd
came	XddWmt
came #	bYVXdx
came .	mgfVci
came @d	ddbhdm
came a	gaYXaw
came across	befqWg
came after	cZYejo
came and	P1Qgce
came away	dnegda
came back	UYYVut
came before	cjXcdo
came brigad	ebbenf
came by	VZsapW
came down	ZMeSh7
came early	VZZelp
came for	fvpXmF
came from	eWrjXd
came good	ecadrb
came grace	fcceoc
came home	dgpbfZ
came in	gamVcn
came next	ahoebc
came northl	hbbeZp
came of	fXeehm
came on	VUhffs
came out	fUXcwh
came over	aZfZjp
came round	hZaZuZ
came second	aiWYR2
came the	bnpWaY
came third	bYcdjn
came throug	halYqV
came to	YtgTci
came up	cpXhfd
came wether	dZpkba
came with	YjVjap
camera	cnfdhY
camero	YZeenj
camill	hciZhh
camill .	mfeWmY
camill manage	eZefen
camill wishes	daubcZ
camino	obbege
camp	dgfidd
campai	Ydlbbp
campai 's	edcfdn
campai has	Zqaefb
campai is	edoeea
campbe	kchbib
camper	aZdeli
camper to	ednece
campin	flTamg
campin .	dZXcok
camps	apVcoX
campsi	ghqabY
campus	fgXlcj
campus .	chYqkT
campus and	ecYlfj
campus at	ggfYbn
campus has	ZlXhig
campus learne	ifWZgn
campus visit	ccenee
can	aednff
can .	lVcpoR
can ;	ebcdbp
can agree	fedane
can also	bZqXZk
can and	jYarae
can anyone	ectUce
can apply	gbTdbv
can ashgro	cgebcn
can assume	pbeeeb
can be	Uomcah
can begin	iVbfkj
can bring	cdpebc
can call	eehYao
can carry	fadrda
can change	cdtYcc
can check	ZsfYdZ
can choose	Viohca
can come	Zaankf
can commit	sUeeee
can confir	bpaWYr
can consid	facpec
can contin	eccnee
can count	xdYXfZ
can decide	jpafYY
can do	cVUnlm
can dredgi	eaeYmk
can drive	ebdeen
can elemen	eYckmb
can even	aoefde
can expect	yhTcaW
can finall	jacWrd
can find	afuabY
can finish	dccgdm
can follow	ghjegW
can forget	dVodbl
can get	pWcobY
can give	lReblm
can go	VdZgxX
can guess	lUXakp
can hand	ddcUvd
can happen	dkcmca
can have	faXN9T
can he	dYmnYd
can hear	jZatbY
can help	iTzWYa
can hire	bdgemd
can hold	sXVdpZ
can hurry	dndbef
can i	aRb5gW
can ignore	YXljah
can imagin	Slnbcg
can join	cccdoe
can keep	bUkohX
can last	eoebed
can leave	ZYwWdZ
can look	cbjnbb
can make	ZgWnWp
can manage	Xbhubb
can match	dbcbqe
can meet	eWifoa
can move	kWcpkW
can name	dmZqXX
can no	iYfhdh
can now	aWySoY
can offer	bjVnjb
can only	ffMZc1
can or	bdepbe
can phone	padded
can pick	Terabi
can plan	nVocae
can planne	ndeaef
can proces	ebarec
can promis	vXYYib
can put	agU0eT
can reach	bXdqeg
can read	hXfpWi
can reappl	aafccr
can reckon	ncddee
can reques	bchZeo
can ring	afdrdZ
can say	rvXWYR
can see	kcnhSb
can set	oSrVfZ
can sexual	cZboei
can she	gZccqc
can show	dccnbi
can sign	Vmblgd
can sit	cicYbp
can soup	eaeYmk
can speak	kRmmcb
can speed	encded
can stand	cpXgfa
can start	WVUZsu
can stay	dZcddr
can still	XeWddu
can stop	aSTbsu
can take	VyYafc
can talk	dgWonU
can tell	kjjdbU
can think	cuabdb
can to	eeocad
can track	eapZee
can try	ccjZdo
can update	lgsQZc
can upload	ebxRde
can use	YqcXkc
can view	ecscda
can wait	ebqfdY
can walk	eeeTte
can watch	bbdscd
can we	SgajvU
can well	fereeU
can work	bVXofm
can write	fbcagp
can you	UQa/lW
can your	ebcrdb
canada	ifaXcp
canal	eZrWfe
canber	bahmch
canber in	dddndd
cancel	VUobZy
cancel .	ZbcfZu
cancel ahed	mejedX
cancel all	Vbbedu
cancel along	ecVaev
cancel and	cpUhdg
cancel as	cVlmde
cancel by	kYUZcx
cancel dog	deeboa
cancel for	adofdc
cancel in	fdaedo
cancel it	eXvcca
cancel my	caxjbO
cancel northl	depeeZ
cancel not	ebYffp
cancel since	edbceo
cancel so	fbrobQ
cancel that	YhZadq
cancel the	RToZgp
cancel whatev	lmUeed
cancel while	fehneX
cancel your	adxTdb
candic	ccmicb
candid	gkdcZk
candid #	YYhWiq
candid 's	jdaZfo
candid .	bmhXZm
candid ;	dogaea
candid ?	lpZZeY
candid @d	okbZca
candid a	Yjedbo
candid about	ebncfd
candid accept	Xjeebo
candid accoun	UU8bVO
candid again	cpYeed
candid alike	nkddcY
candid alread	ebedco
candid and	juYPVl
candid any	aYkdnd
candid are	i3TUWa
candid as	hdfXem
candid asked	magdde
candid at	nciZbh
candid b	diXadr
candid before	apnWba
candid by	/KWabb
candid called	iXidej
candid climat	occded
candid comes	Wtbbec
candid coming	qZebde
candid day	bcdoee
candid did	cfWmdi
candid direct	cfoeeY
candid ends	abaadw
candid expens	bZmodY
candid experi	cYxYdX
candid follow	fnagec
candid for	fgVjan
candid forwar	fccefm
candid from	VipVZk
candid get	nebhda
candid has	eocVVn
candid having	edcebo
candid hear	wYbbec
candid human	ZZeken
candid hungry	nfXjdb
candid i	Xfqfbd
candid in	mmWade
candid indivi	Ypeeeb
candid inform	Yncedj
candid interv	kabcbo
candid invite	pTnSdh
candid is	meUhYm
candid it	ofWche
candid kindly	eboddc
candid know	lUcldg
candid lackin	eXlneX
candid laterl	inYfea
candid like	gvabaW
candid may	Xbekbn
candid might	dnddee
candid misund	gXhena
candid my	cdqbdd
candid nearer	ncecee
candid northl	ndkcbZ
candid not	esYfbX
candid notifi	ngacdg
candid of	chccdo
candid on	0efRZZ
candid once	Trkedc
candid one	neiYhZ
candid only	U5QZcY
candid our	benbed
candid portal	Zfqabg
candid poultr	ebcbeq
candid privac	WewUZb
candid profil	hboSfj
candid remain	kuZbdT
candid runs	kmdbeY
candid satisf	naefed
candid select	ifafmZ
candid shall	shUlZS
candid she	Yfdeep
candid should	hbdepZ
candid so	jnZaha
candid status	ndUkdd
candid take	aeegdn
candid thanks	cZdefo
candid that	aabcpk
candid the	fOffbu
candid there	aockiU
candid they	bshYeY
candid to	hbKkVy
candid told	wZYbcc
candid was	aVcZX3
candid we	fraTeg
candid were	afYajq
candid when	arbded
candid who	VoVcav
candid whose	iaVWc0
candid will	vmUcaS
candid with	WPkMY/
candid withdr	cetdXc
candid within	4SXZcW
candid you	TqYrkQ
candle	fejlcY
cantee	Uhpebb
cantee .	badiqZ
canton	gcfncb
canvas	fglahY
caoimh	eheidd
capabi	cdSgvf
capabi 's	dYejne
capabi and	Xlabof
capabi came	hXjafl
capabi he	ajccnb
capabi of	hgXgnY
capabi on	Vnbbne
capabl	kfegbe
capaci	faciih
cape	keenaX
capita	fbPnkj
capita quanti	gYYikh
caps	iaigha
captai	ZZeehp
captai .	ebdceo
captai on	cddodd
captio	cZjhfg
captiv	WTXipq
captiv by	acedfn
captiv the	cXcamn
captur	eedbnc
captur .	jbZcob
car	ZZZkrf
car .	chVldj
car allowa	dbdara
car engine	jXbndg
car park	hfeZpX
car people	ehbeZn
card	YUntfa
card .	XQ8XYc
card ?	eebmee
card and	bafwbW
card both	edaoee
card expire	eeqXde
card fine	ikXWik
card goes	daZree
card in	jggXeg
card must	beaoff
card northl	mbajbe
card that	mccefe
card to	bdbpfd
card up	ccfbco
card with	ZanZnd
cardif	fYjgfi
cardif office	eaneef
cards	mneXeX
cards .	anncYZ
cards and	eeeaod
cards close	dqadea
cards on	pbZceg
cards say	nbdeee
cards with	bmccfg
care	Zdpdfd
care .	bbsaiW
care agent	emYged
care and	XiqdZc
care femi	emaeed
care for	gahliX
care it	ggdgnW
care of	cZkYdp
care to	XPkoel
career	eW/TWa
career .	bZnacn
career at	eVzWZZ
career centre	bdtXbb
career chat	ecocec
career desk	ioWpYV
career evenin	ecradZ
career events	ccpadd
career fair	bfoead
career helpde	eYoefd
career in	aT0Wca
career mailbo	klVefe
career opport	oYUped
career page	gUtYbi
career portal	YbvScg
career servic	edocde
career site	aYsUbn
career team	kXjiiY
career to	ecXenj
career webina	ecnbde
career with	cpgZec
carefu	jeccbl
carefu .	ftVcea
carefu and	cfnYec
carefu consid	mVXacv
carefu not	eoeeda
carefu though	begsZa
caregi	gikbad
caregi .	eVjjdk
caregi and	nkaYga
caregi of	dZsccb
caregi so	csbZeb
carema	dXYybb
carema record	ecaoed
carer	decpag
carer .	dcYien
carers	gdhVlg
careta	ZYkhif
carewe	cYobkb
caribb	gYahod
caring	Ujgejh
caring .	ccWgds
caring about	cgbcdo
caring you	dkamcZ
carla	jYhfeh
carlis	eehehc
carlos	WVZinp
carly	jaefid
carly was	bbaepf
carmen	danYnc
carmen have	jodYdY
carmen put	dYcjdm
carniv	fVWmbr
carol	cgScsg
caroli	bibhhe
carpen	fSqcnY
carpen the	facgnd
carrie	befVlk
carrie .	dVicjk
carrie forwar	edcdfm
carrie it	cbnbbk
carrie over	cyYbdV
carrie the	dcbZph
carrie to	ededpa
carrot	dYnhah
carrot .	bXlnbd
carrut	cXvacc
carrut .	carcec
carry	TaXwQw
carry a	acalan
carry on	UiarRo
carry out	bcofea
carry over	dadefo
carryi	YhrgbX
carryi on	bergdV
carys	liXama
cas	cgdsaV
cas .	dbnfcb
cas no	ccbhcn
cas test	fkZkhX
case	kkaece
case .	eshPTo
case ?	cdmeed
case and	eekifX
case attach	cdctbb
case deploy	jceenX
case for	eafcem
case has	bgaagp
case interv	dcbrdc
case is	kzaQaR
case mins	fndecb
case nag	daenef
case of	ltQUlY
case on	ndjbea
case she	dYeeni
case someth	eTcdet
case study	ZRc7ZY
case that	bsajcW
case the	iZWhco
case was	dobbib
case we	ghbWhn
case you	mfrOjX
case your	XtbToc
caselo	bhenfY
caselo .	haahnc
caselo and	aYqdbg
caselo i	dZnfee
cases	hfqWba
cases .	ocecec
cases call	Yeofef
casewo	cljYde
casewo who	ekWdjh
cash	WWVwZo
cash a	bZXZcw
cash it	bdbqec
cash the	bfZvcW
cashie	hYmgbf
cashie .	fXiibk
cashie hi	knYbbd
cashie scotla	pfabce
cast	ocUYii
caste	enlccV
castel	Zfaahq
castel .	WnMRpt
castel are	cdcpbc
castel contra	edeenb
castel i	mdmXcb
castil	hibhhZ
castin	keZeVo
castin has	fdYeen
castle	abXmpb
casual	kYRcks
casual .	fdeben
cat	WgoldU
cat .	daqebb
catalo	remaXU
catalo .	oYmddW
catch	fboaoT
catch .	ZepbkX
catch him	asZcde
catch up	kRrbag
catch you	gbYrfa
catchi	hncWkZ
catego	bdsfgT
catego .	feneeZ
cateri	ZkiZei
cateri .	hhWhah
cateri no	dXqeec
cathed	fcifib
cather	XfgklY
cathol	VbgXrj
cathol .	fXjhjZ
cathol suppor	dZXcol
cathol to	dYoXlc
cathol you	ebddfn
cats	nWjbbi
cats and	nXjedc
cattle	eabljc
caught	dmcgec
caught by	Xrhcdb
caught me	fcgXpd
caught my	dbVtec
caught our	ddcnee
cause	bmWehh
cause .	ncbcfh
caused	bSfiho
caused and	edbden
caused from	fZdecn
caved	fXlhib
caved .	dbmekY
cbd	nTaebp
cc	fkdbfg
cdi	ofYbhd
ce	Xccikk
ce .	aoXcdk
ce its	dXnema
ce of	eXjele
ceased	dUdbYx
ceased to	dVfdZt
cedar	doYjRj
cedar resour	danZal
celebr	YYlTpm
celebr for	dbbeep
cell	amgTih
cell .	dXpZlb
cellar	Xfiblf
cellar people	ZaXjni
cellar the	ecpZde
cellar you	bdbboi
cellis	aabaav
cellph	XkiTii
cellph applic	dbaeer
cellph were	Zdedod
celtic	nVZllZ
census	cgSiqb
cent	tYTqXc
center	ZjrfbT
center .	eapdec
center techni	eocdea
centra	ggemcX
centre	bahfen
centre #	bchYbq
centre .	Vebkem
centre ?	cbenef
centre checke	Ziacmh
centre copper	edapca
centre has	dsYZhY
centre is	Zaphdf
centre place	ecZndi
centre says	ngdbdd
centre to	adhqdZ
centre until	feamee
centre will	cbojca
ceo	idTmhg
ceo gave	edddco
ceo has	ccpddb
ceo said	dZacpi
ceos	ccjjbf
cerami	nhcWdg
ceremo	kijeWc
ceremo ?	jcmfXe
ceri	fZncef
ceri .	ecpcbd
cert	gSfmfi
certai	oobXeU
certai .	0dfXZR
certai not	Yneied
certif	UVf+Xd
certif .	cRVyek
certif ;	Zidncd
certif and	faotSU
certif as	dbdnee
certif at	beenee
certif before	gdbndd
certif by	Uja0YY
certif for	aVpiaf
certif from	cbZjbo
certif in	acXxZe
certif is	dURhgw
certif must	Zdegnd
certif no	eZasdb
certif not	bZeqee
certif now	mdjXed
certif number	baknda
certif nursin	dncded
certif of	ZZridZ
certif on	Zdgogb
certif over	dbbocc
certif shall	Zbbpdj
certif so	ddbqad
certif to	adiliX
certif which	VYqsZY
certif within	XdbqZk
certs	alXfcn
certs .	ddcedn
cet	XXimmc
cet 's	amRlje
cet .	ccmjea
cet boss	gVidjh
cet we	cXmcbn
cfo	bgbhjf
cfo is	mXmdcc
cfo wants	eakocY
chain	aghgfe
chain .	dYYtYh
chain compan	XnffYj
chain ja	khZXih
chain line	kdgfkV
chain peatla	bmddff
chains	cYaflm
chair	gdXaqi
chair #	cZZgta
chair 's	keXcmd
chair .	bdsTei
chair and	WXenVt
chair by	ZlcWsb
chair decide	bpdded
chair for	cagoYh
chair has	vhSaYg
chair is	ciSUql
chair of	hiYYoe
chair to	gcddao
chair wants	Wscfbd
chair would	ZWcrck
chaire	fXpiab
chaire .	ebnded
chaire are	danfdd
chairm	cZcili
chairm note	hdTanm
chairp	effbhh
chairs	aWckbq
chairs .	cZbdcs
chairw	Ylgbcj
chairw is	ameeee
chalk	iebihc
chalk .	eeefoX
challe	SPtxVY
challe .	dYffco
challe came	gilXed
challe in	dbniea
challe is	fdaoed
challe within	bdenfd
chambe	eWYics
champa	cXlZkk
chance	WidnXl
chance 's	eVhelh
chance .	iVerUl
chance ?	dXgpZf
chance are	lfijXZ
chance i	foYadg
chance in	deboed
chance it	amoeeV
chance left	cneeec
chance sorry	Yqaedc
chance to	Tkbidm
chance volunt	cafcmg
chance we	etdUed
chance were	eaXecu
chance yes	emecce
chance you	WeYsfg
chanda	acUfdu
change	eW1dYb
change .	fYteab
change ?	bctdXc
change a	bhbrZb
change and	VkmXjf
change by	gkbYna
change for	fnYiea
change from	eeamhc
change has	ajobdY
change her	dYjjhe
change his	WpZgbl
change i	fdrefV
change interv	dZWona
change it	XSrfbl
change jobs	icobdb
change my	ZY1ccS
change of	eUeqYk
change on	eiqUYe
change over	aaofdd
change that	uWaeea
change the	eXtfVc
change their	VYkbds
change we	dZbbnk
change you	jTknYd
change your	ZixSgT
changi	Zelide
channe	cTpdwN
channe .	kWnaib
channe plant	ddeoae
chante	habgcm
chaos	oeXWjh
chaos here	amecef
chaoti	gbifde
chaoti has	ejUYlm
chap	Zchapd
chap .	cXZisa
chapel	bUjqXg
chapla	bgrffU
chapla .	fZheoZ
chapte	YYimld
chapte .	bahZpg
chapte busy	gbodca
chara	fdjYhh
charge	cmdakc
charge .	fhjVfg
charge board	eocfbc
charge from	mZZdel
charge has	daedod
charge wants	YXchrd
charge would	eddeVs
chargé	cdepac
chargé of	cWloab
charit	icaXdt
charit level	dcdedn
charle	ngoXVZ
charle .	ebneYj
charle the	enbdee
charlo	fZchlh
charlo .	boagec
charlo are	dbWdmm
charm	teVicW
charme	aVqYjg
charmi	dhbZnf
chart	ifoZbW
chart .	YipbcY
charte	hdmchY
charte was	hghjfT
charts	eYXuia
chase	c3LjZZ
chase .	hfalYi
chase again	dodbee
chase i	qfaccZ
chase me	atbbdd
chase the	coaadi
chase them	ZnVmhb
chased	dfQViu
chased .	dZUanp
chased it	cabcat
chaser	ZfUchs
chasin	kyPcaZ
chasin .	hpUYgh
chasin for	dmeaee
chasin the	ddncdd
chasin them	iySTaW
chat	dZorYZ
chat #	deande
chat .	ignpRP
chat ?	cRgyZW
chat @d	mWjfag
chat @p	Xabufc
chat and	gYjrXa
chat at	akfWmh
chat here	daeaqe
chat ignore	edobde
chat on	Tfb1aa
chat she	eapded
chat so	Xkfbgj
chat they	dacqcc
chat though	cWridb
chat to	mWclec
chat with	ccisWZ
chat you	ccdepa
chatbo	Wjjmac
chats	jhgcfa
chats the	edmddc
chatte	pVZjci
chatti	pghaRg
chatti .	dTwgac
chatti with	npSXVh
chatty	PZSpkq
chatty #	bidbmb
chatty number	ZYbwbd
cheape	ZOSXU/
cheape .	bXYbX3
cheape one	faddeo
check	hncncU
check .	gcVppT
check ?	ceaqce
check and	YiTfin
check author	dbcode
check back	vYbbcb
check before	adeqae
check by	bnbeee
check email	dahcnd
check for	aVdrXn
check form	bbYrbd
check how	nceded
check is	fiUhmc
check it	felYnY
check my	nbedee
check on	Ysaiaa
check our	gZnbcg
check out	UnoXhZ
check reache	jmdXfd
check reques	cZdnfe
check she	cVgchp
check that	hnbeeZ
check the	ijnSiW
check there	oZeecc
check to	aoYmcc
check two	pdbaed
check up	beoccf
check went	bnYjbf
check whethe	Zohced
check with	quPYXZ
check within	Weerec
check you	bXavea
check your	lshPiS
checke	uiaXbc
checke by	grXhab
checke placed	acbdni
checke with	vYYWeg
checki	kemeZX
checki in	ltYYZX
checki that	caaqde
checki the	Vblhlc
checki your	bddeen
checkl	igljXT
checko	bWXqij
checks	pfQqhU
checks .	bWWwlX
checks are	lnVbgc
checks first	naciae
checks in	apZbhc
checks on	dnbfed
checks out	ebmVld
checks the	hnbbcd
checks whethe	nbedfe
cheddl	Vfkiah
cheeri	ahnqbN
cheeri .	WprSaW
cheeri yet	Ypefee
cheers	lZqaZe
cheers .	jbvUdU
cheers for	dYpXfj
cheers got	ccteaW
cheese	feiggb
cheese 's	dnZXif
cheese .	dlnZda
chef	ekSZrg
chef .	fZZhqc
chef you	edaegm
chefs	kZWVqm
chelte	mZfjae
chemic	dWjjbl
chemis	Ygebil
chen	cmakda
cheng	kgagkV
cheng quick	dbeend
chenna	beYhfm
cheque	gWoidb
cheryl	dgghbg
chetcu	fibhah
chew	o2SNcT
chew .	Wneeje
chew it	nuaWVZ
chew on	opYTiX
chewin	cebdbr
chf	ebdpdc
chiama	cjicib
chicke	YcetdY
chicke .	capcdd
chidi	gnXdic
chief	ilVbld
chief wants	bddnbh
chiefl	iQjafn
chiefl .	ebfebn
chiefl again	jbWdpc
child	dZqbcb
child 's	adtVcc
childc	chglZd
childc .	cnXpdW
childh	fgbkhb
childr	jfXjbh
childr .	fnZnaX
childr in	medcgc
chimne	dUdpZl
chin	Yijage
chin up	bpVZbm
chined	blYkZh
chines	bfjYjg
chinwe	VldeqZ
chinwe of	cpedcc
chip	kXjeib
chippy	ficdZk
chit	hhidcb
chloe	jWbefn
chloe .	eareeZ
chloe has	ecfZoe
chloe to	gdXjam
chloe who	decbdp
chloé	fjVZqe
chloé .	ncZZmb
chloé one	caokcY
chloé profil	eWfbnh
cho	cemlcY
chocol	bhbriU
choice	iaSgjp
choice .	Zocake
choice and	hWWepi
choice before	pbecec
choice betwee	aXdkdo
choice by	yYdaba
choice fell	XWXajz
choice form	nedUfl
choice has	VZVslh
choice in	ncaYcm
choice is	pnWWiU
choice known	oaeeee
choice no	edednc
choice of	WVb0be
choice on	tUcffa
choice signed	eZdecq
choice to	kcdbYn
choice took	dacebr
choice turned	dbeeqZ
choice wants	Zaehpd
choice was	aWaba2
choice will	peeZdc
choice within	obdded
choice you	hcecan
choir	XSpdjm
choir 's	Xfifkd
choir .	dT0XZg
choir direct	dbnalZ
choir has	ZhXdhp
choir of	cphZca
choir phoned	cYclem
choir school	nfXaYo
choir will	Yicdeo
choirm	cfrbfW
choirm .	cdmbgd
choose	mZWzYZ
choose .	K6SkdW
choose a	YQf6Xa
choose an	badpdd
choose and	1MWWfl
choose anothe	hWZlcn
choose any	ebened
choose betwee	XUV2bf
choose by	wVcfcZ
choose dog	3TbZaZ
choose in	sVegdd
choose its	uabacc
choose northl	lYhhee
choose on	1WbVbc
choose one	VhYpkc
choose when	ahZtaW
choose which	XZgvab
choose would	dnebee
choose you	dXXXul
choose your	ZZZyec
choosi	soUhXY
choosi .	SvSyTU
choosi and	cobedd
choosi dog	uVdbcd
choosi in	qYeeed
choosi on	sbacde
choosi over	hcoaae
choosi the	mlZUci
choosi till	Zpdded
choosi us	hbmdeb
choosi you	fdfbnc
chop	wYNedi
chop .	qYccde
chops	XkZcik
chops .	Vrfajd
choral	mZQkld
choral place	lXSimh
choreo	pfbeca
choreo you	tadabe
chorus	fcZeas
chose	UHQRq/
chose .	nYiedd
chose a	YVUaU5
chose an	edaeen
chose anothe	cYZccx
chose for	ddemec
chose her	dcZdog
chose his	dbcedp
chose me	cZfZwT
chose not	eiYbco
chose somebo	mZkXaj
chose someon	eaaZip
chose the	TReXZ8
chose you	bjXbxS
chosen	igTVlq
chosen #	cjWXll
chosen .	ZpUQrg
chosen a	aYSdcy
chosen and	1cVWYc
chosen anothe	cZlbXo
chosen anybod	epdfdX
chosen as	dbaWyZ
chosen before	sWedcc
chosen by	sjgcTV
chosen in	fodadc
chosen inside	oaeedc
chosen me	fceenb
chosen more	jsVedX
chosen on	iYeddn
chosen or	rZcdec
chosen someon	cWXbY3
chosen the	cUabV3
chosen to	XeibXs
chosen we	hnkYZZ
chosen will	boeeec
chosen withou	dbeeeo
chosen yet	dpecec
chosen you	UTUa/H
chosen>answer	yqSYdU
chosen>ask	ZtidgQ
chosen>away	driSXi
chosen>bye	dbpedb
chosen>chosen	ujSaiY
chosen>date	uUVcne
chosen>decide	YliblW
chosen>free	fUepWm
chosen>give	TiVitZ
chosen>goon	diUZln
chosen>hear	ucZbZf
chosen>hold	ajxZYV
chosen>if	iehRnf
chosen>joy	fXcmlb
chosen>match	WcfhZt
chosen>me	XWYc7Y
chosen>meet	aqciYc
chosen>news	bkVcmf
chosen>not	mgkZUi
chosen>offer	kibXhe
chosen>others	XQcXP/
chosen>papers	dYXsoU
chosen>post	YhnboW
chosen>receipt	jYcblj
chosen>refuse	xgoXTS
chosen>review	XsYodV
chosen>said	jbXdWu
chosen>sorry	dZdhZs
chosen>start	YbgTmr
chosen>step	apUvUd
chosen>thanks	dbmeYi
chosen>them	cbaees
chosen>wait	hklXca
chosen>will	k0WZaX
chosen>you	bbUb3f
chowdh	lfjRic
choy	egcfdk
chris	maUfem
chris and	odcZee
christ	bmlWfd
christ .	akdWdn
christ and	Rrjbff
christ do	ahrbZb
christ from	akncba
christ party	Yekbjf
christ presen	cdfanf
christ rush	cnceed
christ show	Zqbedd
christ temp	bcdnfe
christ to	Ydreed
christ you	hcYeoe
chrome	anjdgX
chrome the	bhnbeb
chrono	jahjea
chuffe	gcWdcr
chukwu	ZUepke
chunk	gbdZfo
church	ZStkfc
church .	bgcbdo
church do	fUmcdm
churli	dYiben
churn	ifbgZj
churn 's	bpgcbb
churn .	Yglkda
churn got	lWVedq
churn quotin	bndeee
chuseo	delZff
ciao	/HUjlQ
ciao .	8JPjfV
ciao ;	aeeare
ciao after	obedde
ciao and	oicXha
ciao i	nceded
ciao said	epZhZb
ciao they	qYeagb
ciara	dbelhd
cic	deYilf
cider	aTkhjh
cider .	dXYjmk
cidery	acelYn
cinema	jbgdal
cinema .	nXmeab
cipp	ckgmWb
cipp yes	Zhoccc
circle	q0USVS
circle .	Wvabed
circle back	t0MMYW
circli	ZrfZbd
circui	jjdXmW
circul	nlbZPl
circum	ecnYXl
circum have	fdqefX
circum in	coadeb
circum the	eZoeed
cite	ggibbh
cities	ehkZgc
citize	Vcbrhf
citize .	Ykdncd
citron	Zafedr
citron look	acdeen
citron my	hoWded
citron of	deebpc
citron to	ebrccb
citrus	kTpfZf
citrus .	eXqdag
city	hpVack
city 's	hqVdec
city .	sfacad
city is	apdddd
city provid	jXedfl
civic	bVjfar
civic .	dYbkco
civicj	barfZd
civicj and	cbqgZb
civil	ZtXWXl
civil .	foZded
civil engine	dYbgeo
civil servic	bvXYbb
civili	hkVoSf
civili explai	mkaZZb
civili gave	deddcn
claim	dNwoPf
claim for	absbeb
claim has	ebpbdc
claim your	ZeamXn
claime	kbXfgk
claims	diiace
claims .	dWrdfd
clair	gcXiih
claire	oqcVfV
claire 's	jXofcY
claire .	gveYYV
claire back	bhnbde
claire decide	okZXcc
claire sounde	fbZanj
clap	eejhdd
clappe	fckamZ
clappe .	dboidW
clappe sticky	hhbXji
clarif	aljmYU
clarif that	dcndee
clarif the	dcofZe
clarit	kjhdba
clarke	cZgmkZ
clashe	OWtXxZ
clashe .	agoZef
class	UbWqoh
class .	YpRbhm
class and	dYaffr
class i	dWmila
class in	ccdsad
class on	ndeeeb
class shell	femfeZ
class teache	ainRhj
class with	cYbtbc
class you	fbdmee
classe	aQVpis
classi	bdhean
classi conven	Zeecdp
classr	aoThck
classy	baZjgo
classy .	ddcddo
claudi	kedfZi
claudi .	dqYeed
claudi and	hbmfbY
claudi for	ecdddn
claudi of	beeodd
claudi that	ngYdgd
clause	kdddhd
claws	RqobfX
claws .	WuYZdi
clay	ZhauYZ
clean	Yhkbfh
cleane	aqhbZe
clear	mgcebe
clear .	cdnagf
clear about	hqddaY
clear answer	hcdadn
clear for	gadmed
clear it	ikalTh
clear on	maeieb
clear or	ncedee
clear the	oZYYne
clear up	gmheVd
clear you	mZZjic
cleara	XbK2jh
cleara .	fYXijl
cleara and	cibndc
cleara certif	cednee
cleara could	eeecdm
cleara interv	dncddd
cleara is	jhaanX
cleare	lUZhoe
cleare .	RgiXsf
cleare ?	dZsecW
cleare for	dZaucd
cleare in	sVcddf
cleare it	YgiWpd
cleare the	jbTtgW
cleare to	obcakc
cleare you	dZZnje
cleari	kjTglZ
clearl	cVVavm
clearl 's	decend
clearl bit	caefne
clearl ctc	edccpc
clears	idYXgq
clears up	eadffn
cleric	mYXfpa
cleric what	iiWiah
clerk	rcYdja
clerk .	fYZjne
clerk has	eeddcn
clerk of	hWinac
clerk on	xfWaaY
clerk test	edcdnc
clerk they	gccdnb
clerks	ehVcep
clerks .	ecafen
click	YSmvYZ
click below	bccoee
click here	aYiqUg
click start	deaode
click throug	ecgrZa
clicke	SgojmT
clicke .	bkbdpY
clicke i	faoeec
clicke nhs	TzWfbc
clicki	dapadh
clicki .	hVkcjf
clicki on	edoZfd
clicki your	cenbde
clicks	jieeeZ
clicks .	enhceZ
client	hhUfem
client #	ogbcbb
client 's	fnafeb
client .	bmQiZq
client a	Zabodk
client about	encfdc
client again	hndZee
client and	ctiRbd
client as	atbdda
client at	nacYdl
client but	csZgdZ
client dear	qiaTda
client feedba	jVWjhl
client filled	cbbdeq
client finger	bpcbdd
client for	nhaddb
client had	dhnceZ
client has	iaXRku
client i	Uncmbg
client in	dWYrbl
client is	geWpYi
client lead	eZdhmd
client liked	bbbido
client loves	njbbcb
client moved	ncbded
client negoti	dbpaec
client no	dceeco
client northl	ZrbZec
client now	enccee
client on	Ycikdi
client passed	bVYdav
client picks	btccdX
client round	dfmbee
client says	kNlcjn
client the	cZmXlg
client though	hmVdid
client wanted	bdader
client wants	YUXoqf
client went	ebdbdq
client who	doaeiY
client will	hhbeWn
cliff	bjecje
cliff .	edeenb
cliffh	gdgche
climat	/OSfgU
climat #	Zibmdd
climat 's	ggbkYh
climat .	7QagdV
climat ;	qaZahg
climat ?	kXakid
climat after	ibmVjc
climat an	pcdddc
climat and	/RWTZd
climat as	chWokW
climat at	zYWfab
climat before	tTdbej
climat could	Znfffe
climat five	tVedbe
climat for	sNZyWR
climat from	3SXYbZ
climat growth	paddde
climat has	cgZboe
climat he	uYYmWZ
climat how	nceddf
climat i	jZYkmX
climat if	rXcZlc
climat in	okddTc
climat is	nhhdZW
climat it	udadeW
climat jobs	boibac
climat less	heeeoW
climat milan	pcaiab
climat no	iYmeee
climat not	tVddde
climat of	kfjXed
climat on	qkXhYY
climat one	ndffea
climat or	TrZhla
climat please	qacfea
climat promis	pXeeef
climat says	msYZZV
climat she	vUZeib
climat so	jXXloZ
climat that	7LXada
climat the	plXcTe
climat then	8OacZZ
climat till	rZeebe
climat to	2FSpqR
climat until	oYefee
climat was	ekXbcn
climat we	tUZiiZ
climat whethe	qVckad
climat with	wTWlXg
climat withou	mYakec
climat you	tTbkaf
climb	hZccjk
climbi	ehUoYj
clinic	aVgohi
clinic .	hRRern
clinic could	dcmdee
clinic had	jcdfnY
clinic has	dZabaw
clinic in	bicnbc
clinic is	addogc
clinic lead	dbnedf
clinic on	dcbqdd
clinic refere	edeneb
clinic will	VldZng
clipbo	cUkckk
clipbo .	dZncdh
clippe	bjUeli
clock	jSlkjY
clock .	rTliVc
clock fake	ebsddX
clock hearte	hjWdbm
clock it	dbpfdb
clock manage	hkegeX
clock shift	kWqchX
clocks	eYpYbl
clocks pub	ednded
clodag	abbnla
close	effZXt
close .	fbMXd4
close @d	pcaeed
close @p	crbcfb
close and	oeZWZn
close at	ZVtcka
close but	cbaeds
close dog	pYdedd
close full	licjXb
close it	kWZZcu
close my	db2bcO
close northl	XiqZbg
close now	fpYhca
close of	UxaccZ
close on	PvohbU
close second	cZXiar
close the	cjTjbo
close thing	giVgej
close this	lbsXYa
close your	WMakZ1
closed	bYnWYy
closed .	ZPjQU9
closed ;	mYcdej
closed @p	alqYdY
closed accord	edZafr
closed all	edZfdp
closed and	elbXbk
closed at	dXvadb
closed by	haXddr
closed candid	eaeenc
closed dear	naeeee
closed dog	XmnVah
closed for	bhybZQ
closed from	cPvZXj
closed i	dcXbml
closed in	WlQjgk
closed it	bacmXo
closed its	emcfeb
closed my	edVeer
closed not	ecaeeq
closed now	dfYdcs
closed on	jT1WXZ
closed over	eracdZ
closed priya	gdmlZX
closed the	ZqWUcp
closed this	ecbeen
closed till	eZqeeb
closed to	hpoaZO
closed while	mbdeed
closed with	ofYbef
closed withou	bZWcdx
closed your	aTtUbi
closed>again	jjpYVb
closed>answer	Xhleee
closed>ask	dQ0kbU
closed>away	csiZVd
closed>bye	ccsdda
closed>chosen	ZZOepq
closed>closed	bXfaXy
closed>date	YixVTh
closed>decide	ekXgci
closed>goon	YfeaZt
closed>hold	YZdaZw
closed>if	eWmdke
closed>joy	cafYqg
closed>match	cZfbcs
closed>me	dTkWqi
closed>news	gZbZbu
closed>not	bldYZq
closed>offer	kYgYoc
closed>others	lSdYV0
closed>papers	aeiZXr
closed>post	bYWWV+
closed>review	bqcYbh
closed>said	TwZeha
closed>sorry	UkZnYm
closed>step	ehrVZe
closed>them	biabgo
closed>wait	hbUnfk
closed>you	fapaib
closel	fXVYhy
closer	XTfRc8
closer .	dbgddn
closer to	ZYiRez
closes	ZgrgYb
closes @d	mfiWga
closes @p	edcnec
closes at	Zbarhc
closes dog	TorkTU
closes in	jdrVaZ
closes on	XfsgXc
closes the	efWkdj
closes your	dciVdp
closin	hYmTVw
closin date	ketSXb
closin dates	ddmded
closin out	bbXdet
closin soon	ecndec
closin the	YcUfcx
closin this	ececen
closin your	bPkTbz
closur	fWkVkl
closur .	aYidmg
closur and	pcbecd
clothe	fcZcfq
clothe .	deVjhm
clothe go	egnabc
clothe with	efaZeo
clothi	akdfci
cloud	YdYfsf
clover	kdchWk
clover has	Xdhhhi
club	YRrjXk
club .	Zapahh
club secret	Ycoack
clubho	Xdleam
clue	W4iVZR
clue .	lrScgY
clue what	fYoffd
clue when	Yxabda
clunky	fYfrYe
clunky .	bbgpaf
cna	huaYaa
cna .	bndgdd
cna have	jmdYed
cnc	knUiba
cny	hgefed
co	adZnig
co camera	fXXfrf
co founde	hgUuZX
co heat	bnacfi
coach	fbccfp
coach is	bZfqce
coachi	Yeigcj
coachw	fgdZpb
coal	shWfZb
coal will	esYZde
coalfo	pfYchb
coast	abajgk
coasta	dedXZu
coasta .	eeXhcp
coasta a	cdaccr
coastl	dWaqjc
coat	ZZfhkk
coatin	aZkgif
cobalt	mjccac
cobalt .	aoXlad
cobalt but	fYaeoh
coc	hbjpZW
coc .	aXfsed
cockta	Yggaoe
cockta to	YiccqY
code	QansfZ
code .	SnZjhd
code and	YXdued
code are	eenadd
code becaus	ecZdcq
code by	demebd
code for	dZXkkh
code has	cceodc
code is	dWyYca
code of	Zafsbc
code will	aaofcd
codear	cXcopW
codear .	fYdloX
coded	bbbfgo
coder	giKivX
coder .	cSRowa
coder then	adepbd
codes	gejadi
codes .	ajsYfU
codice	egYbqe
codice they	fedben
codili	fWdngg
coding	WVS/Tg
coding challe	UYY1be
coding exerci	ddXsdd
coding puzzle	ahnadg
coding task	beeoce
coding thing	ZkWqbd
coe	WfVvdg
coffee	bM1lab
coffee 's	Varkaa
coffee .	kUpebc
coffee and	VjgniT
coffee concer	eXsbdd
coffee no	edboed
coffee on	WXjuZZ
coffee order	edZenf
coffee renewa	cUzaca
coffee room	eeqcda
coffee to	ddcXjm
coffee with	gZXxcW
cofion	feWglg
cofion to	flSmib
cofoun	cglfhY
cohort	afhboc
cohort is	hVbeho
coin	ybaRmV
coin .	eoaaja
coin dog	qadcec
coin northl	sYdedc
coin on	ncddee
coinci	hnZXVp
col	hcfjce
colbec	bdgYra
cold	XfqiXf
cole	ZN0eoQ
cole #	ZeXwYe
cole .	bVmXoh
cole at	Xdogee
cole i	edpcda
colett	likTbc
colett .	Wogala
colett colett	Wfdhli
colett on	mbdjdb
colett the	olaWdb
colin	dbjghd
collab	ZXkjVp
collab .	dXjlcf
collab with	dcbbbr
collap	ZUmmie
collat	pdfdYf
collat 's	edaeeo
collat you	inccdb
collea	YkgZfm
collea .	SXjPuo
collea are	mhXcef
collea at	XmnZbd
collea from	XbTbX5
collea got	Vreffc
collea has	dqZieZ
collea i	bfaaio
collea if	dcneee
collea in	UflmYj
collea is	Xkakgf
collea it	aZbcgq
collea mr	fYkdck
collea on	bnXkee
collea placeh	fdoefY
collea return	febecn
collea strike	dXRdzX
collea that	camffd
collea the	rffWcb
collea told	snbaZU
collea who	anZWaq
collea will	chcoZf
collea would	jndZdc
collec	YTtbbq
collec and	cddend
collec as	eXlffh
collec from	ecqbdc
collec is	Vbpjdc
collec it	dVwdZZ
collec me	dbeoga
collec my	hcbdoZ
collec opinio	odbcee
collec the	ZaXohj
collec them	Xdbhcr
collec will	Xardcg
collec your	XUcZb3
colleg	bijZeh
colleg 's	imgeeW
colleg on	Yohfbc
colloq	dZUfkp
colloq lie	ccdcep
colloq to	mafhbb
colloq up	dbYdsb
colm	XY2YZc
colm 's	aWwWka
colm does	bardcd
colomb	gnbiRf
color	ibUkkg
color #	dYheoa
color anythi	deanef
colour	WlTbwd
colour 's	edchXo
colour .	UgaWpn
colour and	dmWjhb
colour for	dgcZpe
colour has	elcXih
colour himsel	Zmfeef
colour is	cbmijX
colour mix	imZdcd
colour out	ecaeco
colour second	Zpeedc
colour so	eVombb
columb	cYhdgn
combin	cemibc
come	cbZqkc
come .	QoZnnW
come ?	XVhjsX
come @d	idamiX
come @p	Yegidk
come about	dTnfal
come after	asYeed
come again	mSWpbi
come all	abqaZk
come along	YaisZb
come and	UNcx0V
come as	dbwWXf
come asking	aoebfe
come back	rqWVZg
come before	Xragdc
come by	bZeuea
come dear	hXdpdd
come dog	wQVkjV
come first	Taiqgc
come for	aKjuje
come from	cggjWh
come get	XhUTyf
come have	edbmbg
come hell	oceceb
come home	UhaYpl
come human	bdafpd
come in	UdR+Zd
come indepe	eYddlk
come into	bnicbc
come it	cdnhda
come later	hZddob
come meet	dYbtdd
come northl	jMWivZ
come of	cocded
come off	gbkYan
come on	eXYwce
come out	pdgSfi
come plant	Zfbrbc
come pull	eccnee
come round	VqYUxV
come say	ceagcn
come see	ddcfdn
come show	eednce
come sign	cbcdrc
come tak	ddXcds
come the	taZcfY
come throug	hioaVa
come togeth	pZedee
come up	ZYavdg
come we	lncWdc
come what	qcdadd
come when	X0VXfa
come with	bRUoxT
come within	iYeaen
come work	dabWxa
comes	smXZfZ
comes .	gqUciZ
comes @d	olXZaa
comes a	keWxXV
comes after	TlofYa
comes along	dVldem
comes an	eeemeb
comes and	sddbeZ
comes back	gjkUgd
comes by	0YWWdZ
comes dear	ndafef
comes dog	fXpbib
comes down	luUYZa
comes first	WWqraa
comes from	segVea
comes i	Zoacjd
comes if	Zqddde
comes in	msTXfZ
comes later	fmeaee
comes next	hjocdS
comes northl	wRVake
comes off	Zndahe
comes on	0ZXYgZ
comes out	zVbToR
comes so	dafedn
comes the	kjWlcY
comes to	ddcgoc
comes until	qcacde
comes up	XdNaX8
comes when	Uwaaib
comes with	kYXYnk
comes within	pdecdd
comes withou	Zjbeoa
comfor	cXgaer
comfor in	dedcdo
comfor was	edWhkj
comfy	jcmedZ
comin	debcng
coming	ebcdkk
coming .	aVfgrf
coming ?	kcXodc
coming all	fbdadp
coming and	eYtclS
coming back	WLZcm1
coming by	UnoYgX
coming from	aibZtX
coming i	bpdcee
coming mba	edbdoc
coming one	mdYnbZ
coming out	gdVkZo
coming over	pZZecj
coming up	gcXbcu
coming will	jXbdeo
coming with	jjlVce
coming your	edUpfg
comman	fbbmak
commas	fajlda
commen	ZbfYbw
commen #	eedZqd
commen .	cgiWbn
commen by	nbdZej
commen do	inceda
commen northl	ahndeZ
commen on	dZvbVf
commer	amSZoi
commis	bXmYlj
commis 's	gYgWra
commis .	ZjqTiZ
commis and	fdaenf
commis as	dVmpac
commis by	kYZdco
commis offer	edocbe
commis post	gkOchp
commit	nnVbee
commit 's	tfeUhX
commit .	e6TVWY
commit ;	apbfee
commit @d	mceedd
commit about	erabcb
commit and	ezYYaY
commit approv	VadZub
commit are	bpmWbX
commit asks	cecodd
commit can	dpalbX
commit chat	binZec
commit choose	gWeoee
commit conven	ngeade
commit could	gaeddn
commit decide	lXedcm
commit did	bndega
commit has	ZTcemt
commit i	iYijce
commit is	f8NXZR
commit it	agcoec
commit makes	mccfec
commit meets	sZiZZZ
commit member	aoeeee
commit met	XXkafs
commit of	kfYelZ
commit on	ibUjZp
commit one	naeeee
commit prefer	daaYhs
commit reques	adeoef
commit review	pWegee
commit said	hYfcoa
commit sat	anecid
commit sends	cWucca
commit sits	ipaeYa
commit takes	bochcb
commit thank	nedgdZ
commit to	upbSXX
commit told	abcYol
commit took	gYVcnm
commit walkth	gYddjl
commit wants	gbcpbb
commit was	lkUWhj
commit will	praWXW
commit with	ibcodc
commit would	Xacvfa
commit you	bnckdZ
common	jZjhcd
comms	WNnonc
comms .	caeasb
comms letter	dafpcb
commun	smeTac
commun #	dceden
commun .	WvpPYY
commun @d	pYedfe
commun after	Vtdddb
commun by	3SUfca
commun follow	dpddeb
commun gets	ibdZoc
commun has	bbepia
commun its	rgaaba
commun of	hfoafX
commun office	pVjeeb
commun on	tXbdcZ
commun she	erbadc
commun to	hiWjYj
commun will	enYcic
commun with	Znbcgh
commun within	vYdccd
commut	ZV6VZa
commut with	bbncai
commut would	dbqace
comp	ZdwPke
comp .	bYsWmZ
comp day	bctXde
compan	Xgldfh
compan #	eccdne
compan and	bgXcbu
compan announ	dbocib
compan as	eccZgp
compan does	ebZedq
compan has	XYogXo
compan in	cfeneb
compan is	eStbid
compan manage	bVcngl
compan no	cYbfcr
compan of	fdmYVj
compan on	VolaVj
compan rang	cnbaci
compan said	Vmabnf
compan secret	ogdecY
compan to	maeeed
compan was	ecdeco
compan which	dqbdeb
compan wide	eWtdec
compan wrote	fYhldf
compar	gtWacf
compar .	cmZmgW
compar and	jcXajk
compar counci	UaiZmo
compar hall	eZqeec
compar with	ilXceg
compar would	eaepce
compar you	hqeddW
compar your	aubYeb
compas	ifRsbe
compas .	hlTcje
compas card	ddcpdc
compas record	Xcdube
compen	eVcvUi
compen to	badsdc
compet	bVqXgn
compet 's	dbqced
compet .	YQakgu
compet and	XVxVqU
compet applic	eecZng
compet deadli	emcdee
compet go	gnbced
compet has	eXkcco
compet having	eedcdo
compet i	gddaem
compet is	eZkZZp
compet of	XZfcip
compet offers	cdoebd
compet so	dfednb
compet was	caVdcw
compet with	enYdeg
compil	neNije
compil .	hlXZdk
compil for	tbcbdY
compil indepe	Zccdgo
compil you	jWdkie
compla	Rdfhua
compla .	aebcrc
compla about	ciqZeV
compla and	ZZlmcg
compla assist	eeXfne
comple	ghdfbi
comple #	cdiYoc
comple 's	jXlibb
comple .	lnlNWi
comple all	deWiik
comple and	qlXRXm
comple as	pedbcb
comple awaiti	bqcafa
comple but	aWYfeu
comple condit	hgXjed
comple does	docdec
comple door	eibbnb
comple for	fiZYco
comple is	jldYia
comple it	XTd3dR
comple its	XgbZgt
comple light	iVabZr
comple my	egpYbd
comple of	ekaVgl
comple on	taZafd
comple or	qbebdd
comple our	ZmeYao
comple profil	ecrZbb
comple rang	eddndc
comple the	bgXtbf
comple took	eYbekl
comple unders	bY4bZM
comple your	djucWT
compli	jYeYjk
compli almost	aWWcpn
compli it	pYbfee
compli of	dbobcf
compli team	ddobbe
compli your	encYck
compos	XpdkZa
compos .	dogcca
compre	RhZlkh
compre and	decfnb
compre park	fXkjeg
compri	lgYiYg
compri a	edendb
compul	ikcgdZ
compul .	anbjeb
comput	YiZkfj
comput based	anaieb
comput genera	bmZdeh
comput leetco	kXkXdi
comput of	hZjhUi
con	ccphcZ
concen	jmZebe
concep	kagcie
concer	flgahb
concer about	ecnccg
concer but	afobee
concer dev	ggXcik
concer for	codddc
concer i	iZpccY
concer our	jlVfff
concer requis	ijWjcf
concer the	XUtahi
concer you	ihfkbX
concer your	hnUiVi
concie	YckgmX
conclu	hiKWb3
conclu .	mlWWUo
conclu and	qbZaal
conclu of	Ypaegf
conclu one	eaeioY
conclu our	deeedm
conclu that	cUaXc1
conclu the	aYYVlv
conclu with	aeYcjo
conclu withou	edaeeo
concre	dzVXeX
concur	hWejhg
concur 's	ndedce
concur .	Ybrbfb
concur and	mZcanc
condit	XbPX3m
condit .	YjYbcs
condit appoin	eZeene
condit job	encecd
condit no	dgnceZ
condit of	abZsde
condit offer	aXTOrv
condit offers	epedZc
condit on	YaXZ4X
condit online	hgXjed
condit that	fedZpd
conduc	dYgvhR
conduc .	abYkoe
conduc and	iecnac
conduc by	cccodf
conduc for	dnbica
conduc from	edembe
conduc it	eXbdrf
cone	ZcZsgd
confer	igbblc
confer and	oeYcdh
confer until	cbodee
confer upon	cZcdua
confid	hlUnca
confid .	YTVqnj
confid and	ecoddc
confid appoin	hnZcae
confid form	dodgca
confid of	gcWamk
confid on	yahXYX
confid read	hmYeee
confid says	aceoee
confid the	dcZmal
confid your	ccbndi
config	ZpefUd
config .	XtcXaa
confir	fXihoZ
confir .	RZfxqN
confir a	dmZoXc
confir accept	addeoe
confir and	kfXcrY
confir anythi	bpbgea
confir appoin	dpbedc
confir at	Zcdbtd
confir attend	cddpdd
confir before	ccecqc
confir by	aSUqpf
confir for	TXiuYd
confir from	qYTobb
confir having	ddnZib
confir i	oXhcjZ
confir in	TWdZnr
confir it	bVQflx
confir nor	briYda
confir northl	YdZioe
confir of	bdlaoZ
confir on	kWfakh
confir or	qmkPcY
confir our	afQkqf
confir receip	laqXZf
confir that	hdvUfY
confir the	hdmVcj
confir we	aZsece
confir whethe	fcaqde
confir which	bZenge
confir with	qYhdcZ
confir within	efdXqe
confir you	dXhkoY
confir your	bUremY
confli	feTljg
confus	jTtfZZ
confus .	fcnfdb
confus of	ecngda
congra	WVgd6X
congra #	eaccdp
congra .	aVYb+U
congra again	dcdYre
congra and	aaeesb
congra assign	nbdiZc
congra from	WeccvY
congra it	fcecne
congra on	YZufcc
congra or	dmcYma
congra svetla	foYdbg
congra to	aSyRZl
congra you	bXSwpV
congre	ighccd
connec	cSufch
connec .	YSrXmh
connec and	ecdeoc
connec with	XclnWg
connie	mckbfa
connie .	kbncdZ
connor	fftfUV
connor .	hjnYYW
connor for	dZpegZ
conor	ldhbfe
consci	gdUVgt
consci for	ebdedp
consci it	ecnfdc
consci that	gqaXef
consen	cTa7ZZ
consen by	dddodd
consen for	giZoab
consen form	aYd1TZ
consen slip	eenaee
consen to	mVamcg
consen you	edobec
consen your	edcddo
conseq	hUdccs
conser	YSncnk
conser .	NhuaRo
conser ?	ecnZhd
conser a	dcXdrg
conser at	hbZndd
conser course	bdodde
conser for	Za3TaX
conser i	bopYZZ
conser moved	blWdfl
conser stew	ecYdar
conser to	UcdhvZ
conser your	aZXqfi
consid	dlUidk
consid .	W5QjUf
consid ;	odgeeZ
consid ?	cibrYZ
consid all	jofacW
consid and	mkcVZi
consid any	eYqYlY
consid applic	fbXlbm
consid as	diXaeo
consid by	cjSUir
consid especi	edmdfc
consid for	XeroaV
consid furthe	diTfer
consid in	cgbfcm
consid me	bbugaX
consid moving	mbdjbc
consid my	beoedc
consid of	gmWZbk
consid our	ekdcmX
consid the	kQYocp
consid this	acgawY
consid to	gWakii
consid us	chZcdq
consid we	edadeo
consid you	jWNsUu
consid yourse	TMUY/a
consis	Zgqada
consis .	eqXZia
consis of	ccohaZ
consol	gThcqf
consol .	hWidjg
consor	ZngVsV
consor .	dbocja
consta	iZoidU
consta of	mhUjjX
consti	iibZpX
constr	nccSmh
constr job	iaaddo
consul	cddjkc
consul #	aZhoed
consul 's	lqbaeU
consul .	deogZZ
consul a	dTpYkh
consul harves	rYXdeW
consul i	eVgoef
consul indepe	dddmee
consul instea	baXlen
consul is	haneZe
consul minute	bednde
consul since	Ymkcec
consul the	qmTcdb
consul will	Wjamdh
consul with	edbddo
contac	e4ebYV
contac .	W7WYdW
contac about	YmbpYd
contac all	sWddec
contac and	fbfmbe
contac applic	epadfa
contac at	hdYXjm
contac by	npXbZZ
contac candid	euUbcX
contac detail	pRnnWW
contac direct	arecea
contac for	epgYdc
contac her	dbenee
contac if	YreYdf
contac in	YqdYdj
contac me	mpZWca
contac my	daeqbc
contac on	XXjjfl
contac once	Wqjaec
contac our	VbxYea
contac over	bndefd
contac people	Zrdcee
contac person	brbdeb
contac please	Zrcdeb
contac recept	odaeee
contac should	Zqdded
contac succes	nedeea
contac suitab	codeec
contac suppor	ddodec
contac the	iSxZZf
contac there	gUoejc
contac those	T3WUbf
contac to	ctbbea
contac us	kmXZYl
contac when	bqddec
contac with	YzhTcU
contac within	9KabdT
contac you	i0ZcZU
contag	iidadf
contai	ZcpfiY
contai .	gfpVgY
contai for	akapbb
contai the	bchoda
conten	YnaTeq
conten .	Z0ZZbV
conten of	eZqYch
conten phoned	fdkXdk
conten you	cgZadp
contes	dddoed
contes by	bcdped
contig	gZjlhX
contin	Xpcgai
contin 's	ghVmfc
contin .	UojVal
contin and	bsadcc
contin dog	aamgff
contin for	bdoebe
contin harrow	meYhgc
contin in	eZZjdp
contin intere	dgiiiW
contin our	Xobddj
contin patien	emceed
contin to	axYiWZ
contin wants	lYlYja
contin with	gLeiYy
contin you	cncWek
contin your	cbfoda
contra	XYWM/a
contra 's	aYWN/U
contra .	XQdJ/h
contra ;	fgbZqb
contra ?	Zlabna
contra @d	cqaXXl
contra after	fcccne
contra all	eddeZp
contra and	UYQT+f
contra are	aceads
contra arrive	dbcdpd
contra as	aXSP+c
contra at	baieqY
contra attach	ccbXyc
contra by	bmZWuX
contra climat	dYdZtd
contra comes	aadbuc
contra coming	bbdcta
contra dear	ceedoc
contra ends	bepaWk
contra follow	dcabvY
contra for	blbTsa
contra from	dabatb
contra i	eTeQ3a
contra in	daPU8a
contra is	VVaa9X
contra it	ddjbma
contra manage	sYdeZe
contra may	fbofdb
contra no	eemeea
contra on	hdaand
contra once	fdccne
contra or	obeece
contra over	ccdZtc
contra questi	baZwYd
contra rent	gkdXje
contra round	cgaZqc
contra signed	oacdfd
contra so	cgpbeZ
contra start	needaf
contra the	iXmheY
contra they	gZaatc
contra to	beVa1Y
contra wants	eedZpd
contra was	fcfZbq
contra we	bcZcln
contra with	cpcYMt
contra work	blekXg
contra would	aoeiad
contri	cdcZjk
contri .	WnhidX
contri and	eZccoh
contri comple	earaec
contri delete	ojYZed
contri no	ccbhbo
contro	dXpfVl
contro had	gcmkbW
contro role	dXoffe
conuas	daochc
conven	ejWvXa
conven on	mmgbZX
conven time	eebndd
conven to	edaned
conver	cgZqed
conver .	bkbnXf
conver ;	fddocc
conver about	XZjefn
conver are	kpbZca
conver betwee	dddodc
conver create	ecdecn
conver for	cocfed
conver he	hjRlgg
conver i	eemXhd
conver of	dYZctf
conver the	anjbdb
conver with	bcbsbg
convey	qkXabd
convey ?	endddc
convey and	seaacb
convey to	vebabX
convic	YbdmrU
convin	gcerTg
convin .	ZghmZe
convin about	dneded
convin myself	hfglOl
convin you	bmWjhd
convoc	dSdZ7P
convoc .	dajena
convoc not	eeeane
coo	cnaZlc
cook	dWlqda
cook 's	ecdfob
cook for	cdemee
cookbo	docWnY
cookbo .	enZdja
cookbo self	geYflf
cookin	iajnZa
cool	dhgdmX
cool .	ijXdnX
coon	klgdYY
coon from	qbcccd
cooper	giagdf
coordi	kVXlhk
coordi #	beddne
coordi and	rZaaka
coordi has	dmgZfe
coordi was	edcdem
coordi will	aQW5db
copenh	agbffl
copied	oXiSkj
copied from	ldYadn
copied your	dkamcZ
copies	ZSWnuf
copies .	rWWZpc
copies and	cdmbnX
copies of	VYatkd
copies to	edenad
coping	ebkbck
copper	mYjlYY
copper .	lXfich
copy	TTl0kV
copy .	daYuiY
copy ;	fdcnde
copy and	gfXocd
copy back	dddZqe
copy before	cdamhe
copy by	adcZvd
copy for	cY0OeV
copy in	bbindb
copy of	YYnyZT
copy should	beecne
copy so	eadrdc
copy the	Znblcb
copy to	abvZeZ
copy will	bbniZd
copywr	meUghd
copywr branch	ieYgif
corali	iZjbjc
corbel	ZQYpjo
corbel cvs	aeachn
corbel statem	Xcdsed
cordia	kjbgbc
core	hdlZge
corey	bgdhej
corinn	aihgdh
cork	cblaih
cork .	bcqfgU
cork for	WhiXkj
cork from	eecXqe
corner	fUgoZk
corner .	iUichl
corpor	bXsdga
corps	mXaobg
corps there	dXnjec
correc	bWjgoc
correc .	cWsYid
correc and	ZcTgmp
correc are	dXsaee
correc as	ceebqa
correc for	bmakcc
correc in	emdcde
correc is	ffgZna
correc of	Wkocdb
correc on	Shmhla
correc one	jaVrad
correc the	fdWcjm
correc to	ogZjdW
correc you	dfZbqe
corres	fciiec
corres .	SVqdlh
corres and	amigjT
corres for	nbeVXq
corres syllab	eobfac
corres to	VlYilg
corres will	bqeceY
corrid	XfmXpa
cosmet	iamiYc
cost	feYmhc
cost from	cfjWfl
costa	Zgkgib
costa reappl	djljdT
costed	ahjjdb
costed plan	Zefnef
costin	eihZhd
costs	dXhYok
costs .	eUpjbe
costs it	eagaeo
costum	epVZnd
costum .	SsaZne
cottag	RatbpV
cottag .	ddhbmc
coughe	rXcalY
could	Vhcqeg
could .	UmeYZs
could also	Uqdceh
could ask	catXab
could be	Z/ZUMb
could come	cWcwdd
could do	nXVobj
could drop	fdcbeo
could get	Ykapdb
could give	aWleaq
could go	X0SXah
could have	lOUSj1
could hear	sQaZkj
could i	cPe0iX
could imagin	fqefWe
could it	chfYnc
could join	eddocd
could mean	cuZZbd
could not	YggXlm
could only	dfbYog
could open	ebrYdd
could ring	bYejen
could say	ZpoUYd
could see	inXUkf
could set	ZubWee
could she	ecdodc
could start	TcWiY0
could stay	egcdna
could take	I3SVVq
could talk	eVojed
could tell	M1nUeZ
could the	cZvbYb
could we	SDR/kP
could write	bcdnge
could you	VRa/fY
counci	jiZcgf
counci 's	ghWZmj
counci for	fjbUhm
counci had	dbadcr
counci has	gliTka
counci have	fVledl
counci hears	Yjeled
counci i	dkkidV
counci moves	obdbee
counci on	Zbqedd
counci passes	nddecd
counci phoned	bYpfbf
counci says	arZdiZ
counci sits	pdcebd
counci tax	daqeba
counci thanks	YgtceY
counci they	Wpdeff
counci two	cdZpag
counci votes	pfcacc
counci we	bocdee
counci will	rfchYZ
counci would	Zjcboc
counci you	ibZepc
counse	gZkgah
counse .	njVYcj
counse for	cWirfZ
count	znUYWb
count 's	oeceec
count .	bSUugi
count as	gdZain
count from	pcaded
count in	cnjbdZ
count is	ndceed
count me	ddpdea
count on	rzVMYV
count the	lsWbXZ
count you	hWdlje
count yourse	oZedef
countd	cZpjYa
countd .	cbsbZc
counte	hVbgrd
counte .	iPffse
counte and	cpTgjb
counte from	pdacee
counte the	Xdddtc
counti	gekieX
counti from	oeYefe
countr	ghfiWg
countr .	hprVZO
countr and	iXaeap
countr for	aXnlec
countr in	cdende
countr on	kZcZap
countr plan	caeoee
counts	ledbrT
counts .	earbcc
counts of	bmaboZ
county	XYlggk
county .	Zcjebn
county has	iXrcdZ
couple	jjVbYq
couple from	cYUcX2
couple more	itZYda
couple of	mmWhXa
couple who	dabcds
courag	rfYTUq
courag .	cbccat
courag ones	pbcded
courag sectio	ohccdb
courie	VXhtfd
courie the	eedocc
course	Zhiggd
course .	P2cieV
course ;	bpbeee
course and	iYhabp
course at	eedZng
course for	dpeYdf
course here	imZddd
course i	kWlchc
course in	dcdcdp
course life	bboefe
course no	enafag
course northl	Zbqdde
course of	wOapWf
course on	cecfmd
course other	ecdddn
course that	elWlbg
course they	cWkhfj
course to	fcdmed
course too	dZcdof
course we	iRbgml
course with	dhaYsa
course you	bgYZre
court	eVsfbf
court .	cbqbga
court has	eUvdeX
court interp	hbdZeo
court of	cYepee
courte	dekgVj
courte we	eecnfb
courth	oYgcha
courts	jabkff
cousin	UagXR8
cousin 's	ZepeXi
cousin .	YXRfb2
cousin for	XcZbkp
cousin got	cinVbh
cousin listen	hfYneb
cousin remiss	Vlidcj
cousin works	Xhljdb
cove	hNYT6b
cove as	bdZZte
cove is	eaceqc
cove letter	edddob
covent	cfVkld
cover	bUmleh
cover .	aWkaqd
cover letter	jUsuRN
cover the	eVlncc
covera	jPXpmf
covera .	jahWco
covera a	cVdzWd
covera for	oZbYco
covera in	cmZZqU
covera of	aXqacj
covera to	taeZcd
covere	Xgjcmc
covere harves	facbmh
coveri	Zfiakf
covers	Udgiem
covers most	dWmcel
covers this	ecneec
covers us	djWnfd
covet	eahkch
covid	albnaf
covid .	bmfdee
cowork	dgaYjm
cows	cgegbj
cows .	jeUfYn
cows northl	abqhcb
coxswa	iTaqff
coy	dgjZla
coy othell	ghgXkd
cpat	eaYifn
cpc	hZYbph
cpcs	iWdgke
cpcs 's	aeobdf
cpcs .	fbfWni
cpcs and	pdcecc
cpd	tlXacY
cpd on	scbccd
cpd she	enccde
cpd to	epfcbb
cqc	dbhalh
cqc .	cefYnh
craft	ZclmkW
craig	baidnb
crammi	jeafbj
crane	XNtgal
crane 's	eXeelk
crane .	bZlkXh
crayon	hZjeic
crazy	RTjrih
crazy .	aYfcqc
crazy do	dardcb
crazy one	fddecn
crazy thing	Wecpge
cream	dbcaim
creame	jZkbge
create	hihbef
create ;	jXXcct
create ?	hZfncc
create a	cdiasX
create an	eenZfd
create and	Xokagb
create are	jdXobb
create as	idbkXj
create did	lhcekV
create i	jebXnd
create is	jaodca
create it	fbYcfq
create no	mXjfed
create she	inXcXi
create so	aioWZf
create still	eobdga
create that	dlUbkj
create the	rhgfWW
create then	vfZcaX
create there	aYdioe
create they	mgbbXi
create to	Zeneec
create was	fdVgrc
create we	aTpctY
create when	fXhiam
create you	arUcYo
create your	bibndd
creati	Wdelfg
creati .	bdbodh
creati direct	apWcih
creati in	feWdeq
creati picky	eaoeec
creati store	Zcsadd
creden	eSgmle
creden .	efdpbc
creden your	dcZcsb
credit	kbbnUk
credit and	daoeYh
credit check	dfasYf
creek	kYZllZ
cresce	ZnifdZ
crete	jWmdYi
crew	dYZZop
crew 's	bjWhXp
crew .	UZgbsh
crew and	ZmRbYw
crew boss	apddde
crew call	Zccdho
crew is	abiWXv
crew list	qcgWjY
crew manage	grdYbb
crew member	eagWlm
crew on	ZabyYc
crew shirt	emdbhb
crew takes	Zgdedm
crew wanted	eanede
crew will	dimefX
crew won	emdbhb
crewin	gdvZaV
crewin .	fcseZW
crewin traine	jnYZdd
crews	YXwhcW
cricke	RsgWbj
cricke .	TvhbbY
cried	WXmecq
crier	lhcieY
crier .	nhebbc
crier has	edencd
crimin	Zaaxda
crimin record	abbreb
crimin regist	dcdodd
cris	fcpjVa
cris about	cZscda
cris and	nhdZec
crit	fedgjb
criter	hlXXbo
criter .	aohgdZ
criter and	eccden
criter caregi	nhXeee
criter we	fZdcep
critic	ccheVr
critic of	eadeen
crm	YffbZs
croeso	lbdVik
croft	aXncjg
croiss	djakZg
crop	hbfefh
cross	rYaacl
cross .	maVflf
cross it	bsbceb
cross my	qalaXd
cross paths	dcdeen
cross that	dddoec
crosse	nmZWZh
crosse .	lqYVca
crosse dog	naaidc
crosse finger	pcebdd
crosse it	bZhodd
crosse off	mWXbcq
crosse out	baUmmk
crosse we	enceed
crosse with	Tdjear
crossi	cmdjiS
crossi #	ebeodc
crossi are	obdjYd
crossi from	nnXdcX
crossw	diYajk
crowd	egbbjh
crown	ebemcg
croydo	mbhddd
croydo 's	iZkgXf
crt	ceWgbr
cruelt	eakdej
cruelt beauty	dapded
cruise	eadmdh
crunch	kXqhZY
crunch .	aXsdde
cruz	djVsZc
cruz 's	fgamcd
cry	eheoWd
cry .	cccofb
crying	Ymbihc
cryo	Zahqcc
cryo to	ccdnfd
crèche	abhfji
cs	ccbdhn
cs ;	eddcmd
cscs	dfbbhl
csm	ceedji
csv	hcXffl
ctc	XbbnrX
ctc and	chcodb
cto	XhYuec
cto .	bWilbl
cto parks	gXicmd
cto who	cqcceb
cuento	helajY
cuisin	ffWtVi
cuisin .	ckYqVg
cuisin agreem	ddcqae
culina	deegjd
culpa	odZhcc
cultur	YaThsl
cultur .	ajXjoX
cultur fit	eddden
cultur transp	eacdep
cum	hcTqlY
cum mechan	dcbqda
cum stop	diXdmg
cup	ibVmeh
cupboa	dcfldf
cuppa	jndcfW
curato	dSside
curato 's	Zpecdd
curato .	VaRsqc
curato and	idndVf
curato disqua	iiWiah
curato is	dWtaee
curato on	ebnWlc
curato with	aYgubb
curios	egghbg
curios .	bkncaY
curiou	WeqjSg
curiou .	dgkZWn
curren	WcpnZd
curren .	hnaeeZ
curren and	edcobd
curren boss	lWbnha
curren charts	ebdmde
curren ctc	ceZqdc
curren employ	YVtnaX
curren have	ebndec
curren in	ibndea
curren locati	ecbnee
curren on	bauceZ
curren review	hsZceY
curren rückme	febnec
curren salary	ebZhZo
curren siftin	eobced
curren stage	gnYdfe
curren status	Xgiaeh
curren vacanc	anjdeX
curric	dVlanh
curric and	aaacjq
curric vitae	bbphdc
curtai	cjbhbi
curtis	cojmYR
curtis @p	ogbdda
curtis to	eamleY
curtis your	ecdngc
curveb	gToelX
custod	gWfchl
custod from	ecoeec
custod with	eddbbp
custom	Zemfdg
custom 's	dbqeea
custom .	dfUdjn
custom care	emYged
custom we	bnlZac
cut	dPUnW5
cut .	hJRmeu
cut a	hWcoge
cut from	ecUddv
cut in	hflbiV
cut off	YYhnci
cut the	dOTdW8
cut to	dealUo
cutoff	iYbhZo
cuts	ddvbZV
cuts connor	dbqdcc
cuttin	aWufZc
cv	YisiWd
cv 's	atUlbZ
cv .	UZqpTg
cv ?	daZtdf
cv and	dfYsYd
cv as	cYWycb
cv back	edXYdt
cv before	iZdnde
cv but	daTqem
cv came	eZtbda
cv clinic	eeqcbd
cv dog	UZiSxZ
cv duty	dffZnf
cv for	akdaYo
cv has	ngkWab
cv have	asZaeb
cv i	mSfibk
cv if	dcdpec
cv in	XefsWg
cv is	csQTcr
cv it	jdkiaX
cv looks	fbcoeb
cv no	cZshaX
cv on	irTXfh
cv partic	okXWia
cv thanks	eZpeed
cv then	Zbtaeb
cv though	eadeem
cv throug	fodaed
cv to	cvqWUO
cv we	ccpZch
cv where	abctec
cv with	YldkZf
cvs	iqmWXV
cvs .	aX2acV
cvs and	pceddd
cvs are	ateZca
cvs for	bhYeeo
cvs we	gYoeed
cwmbra	eceddm
cyber	pQpYgc
cycle	hURnjn
cyclin	gajlac
cyclon	edfiak
czech	aglccg
cześć	eUkelf
cześć are	Zcanej
cádiz	mdhicX
d	lfacla
d 's	jghjdV
d day	nbdeee
d1	hoXadg
da	ihWmeb
dachsh	eXmbfj
dad	cTlaoh
dad 's	fhhWdj
dad .	ZUtWfi
dad and	cbdgmf
dad but	ccZpkZ
dad here	hhejjU
dad says	dcreab
dad they	pWZefi
daft	bfbdtY
dag	jabidi
dagny	XVufsM
dagny from	ZbcaxY
dagny lindgr	dbbnlY
dagny on	dncifY
daily	bjjebf
daily 's	dYjgih
daily .	btdaeX
daily says	ecqeca
daily told	dnddfb
dairie	cecdnd
dairy	Zdepce
dale	hijdhX
dalget	gjdiab
dalget in	rYbdbf
damage	ZbWran
dan	bdQ2Xf
dan no	cYYljj
dan you	eeencd
dana	eXfbkm
dancin	ablkdb
danger	ghecWm
dangli	jifRla
dangli are	hnZcae
dangli underf	dZceoe
daniel	ikRasW
daniel 's	hncddb
daniel .	YeVXyX
daniel has	dnbefb
danish	UUphkf
danish .	caohcb
dank	dhoZfW
dank bank	hanccd
danke	cahean
danke .	efogdW
dankie	hXghZl
dankie change	lbXdek
danny	ifhibZ
dare	PoRkrY
dare health	XjXqhY
dare over	ccdcqd
dare to	aqdced
dared	jhYhbe
dares	Ydghek
dark	lcffhZ
darlin	Tdcsak
darlin .	Vecjhl
darnel	acmpXc
darnel .	edmcee
darren	cmXcpa
das	lenaWc
dash	ghidfb
dasha	Ucembo
dashbo	middWf
dashbo .	qWbgai
dashbo go	qcZcee
data	YXtjbe
data #	dbnbeg
data .	YXvhab
data after	dcceen
data and	beohba
data are	eikUbi
data center	eocdea
data consen	debpce
data exp	eiZodZ
data for	adkZdn
data form	bdaxYc
data i	ojXcce
data page	dbbqcd
data protec	VUsjXg
data team	ccnede
data will	UYqVjj
databa	aikWal
databa .	fqkYbW
datase	Ycbwcb
date	gxZoaQ
date .	V3bgdT
date ?	ndpPcd
date @d	tOdmhV
date and	fsQnUb
date any	eoeefZ
date as	codded
date at	dqadec
date becaus	eZoeec
date but	obibfZ
date by	ZZcxZd
date dear	kWarcc
date dog	nYdibe
date for	bfurYM
date free	eZbZnm
date from	pXhfda
date got	rZdaee
date has	ezWZdT
date heathe	emdbfd
date human	pYkZbe
date i	rwZWZQ
date in	htTibZ
date is	rZdYmX
date lone	ahnaed
date northl	qXhdac
date of	dpZlbZ
date on	mmNsXV
date out	ZvbedZ
date planne	ncceee
date she	drcbeb
date so	glXkeZ
date than	lnbadZ
date that	ZsaicY
date the	pVqWhW
date to	Sbcyeb
date was	hpQeak
date we	bocjcb
date when	Zpdgec
date will	OpTsib
date with	VVZ7YZ
date yet	aXbvee
date you	ofZkaY
date>answer	5TbZdd
date>ask	cZapnc
date>away	pZWkhb
date>bye	hXcocf
date>chosen	jZaWip
date>closed	dbdiYp
date>date	ucWkcb
date>decide	sZdehX
date>free	oVducU
date>give	nVTkqZ
date>goon	neRlgb
date>hear	sfVbbi
date>if	pVWlje
date>joy	kaZinX
date>match	dYZqXm
date>me	pfcfeY
date>meet	fccqcb
date>news	6XZaYc
date>not	jndbbc
date>offer	iXdTug
date>others	Vljafj
date>papers	Ydbsge
date>post	nTlcfg
date>receipt	kfTlbh
date>refuse	ZgWSd0
date>review	ngafZf
date>said	vpYTcW
date>soon	Znfalb
date>sorry	guVfbY
date>start	ejddpU
date>step	oeckXc
date>thanks	tgYahY
date>them	veYdcb
date>wait	ijSZnh
date>will	tYcgec
date>you	uVahhc
dated	eeWjaq
dated @p	gbdZbr
dated northl	rVcebj
dated perfor	Ujeeen
dated priya	Zgdedm
dates	eoW0XS
dates .	XvVqdN
dates @d	mkddXa
dates and	WlWwZY
dates as	hedYnd
dates by	Zddqde
dates from	gbdnce
dates i	djXhid
dates in	tZUkaW
dates is	hecbbo
dates of	eXmkVh
dates please	eZeoee
dates that	bcdpdg
dates to	diYofZ
dates with	eqbhdY
datev	ibfghc
daught	dZobRr
daught 's	jesXXd
daught .	eSgcZv
daught had	edpceZ
daught in	edZcdp
daught says	ZmZoca
daught was	ccrdcb
daught works	encedc
dave	kjbedd
davide	iQgbpg
davide .	oXhaka
davide and	ddedem
davide has	bndefc
dawdle	oXlagY
dawdle a	nZmbdX
dawn	olTXid
dawn head	gnZded
day	geepdY
day #	cafTzZ
day 's	hfTnai
day ?	YVjrhX
day @d	obZejb
day @p	mZfhbc
day @s	bekUof
day a	ddnieX
day after	5TTYZf
day and	ZbriRi
day at	hdWpdd
day batter	kWelee
day being	ddkXme
day but	cbapai
day can	bcasec
day care	djXhic
day dear	aaased
day dog	nUpYbb
day follow	hbmecb
day for	YmXtVg
day four	ocdddd
day from	bjXklY
day given	bpedec
day goes	dkcmcY
day he	ucccaa
day human	flmYca
day i	fbdnbd
day if	bockZd
day in	WhbjSq
day is	bhhrUc
day it	ehqVZf
day itself	ablncb
day job	eobXjc
day jobs	nebded
day more	xRecdd
day moved	bdndfd
day no	codZff
day northl	oYdlad
day now	mnZTdg
day of	sLmnUe
day off	fsZUff
day on	LdrsdW
day one	VSeN8h
day or	Ujdqbc
day people	Wqedee
day planne	odbdjY
day post	fmdhdZ
day rate	TYTozU
day ring	ebdnee
day she	bdagob
day shift	ffgVji
day suits	edende
day than	mVfjef
day that	btadcb
day the	dfXjih
day they	grYWea
day till	cZnide
day to	adYxeT
day two	kbcfXm
day until	Ykbpcc
day was	qddXef
day we	pbVYfm
day week	aZiZvY
day weeks	dncdee
day will	XZcmod
day with	WVd/OZ
day within	dpZedc
day x	dencdd
day you	XUdupW
day your	ccdhmc
daylig	dUrUcm
daylig .	daocYl
days	bgcjqW
days .	TxabmY
days @d	Zkcndd
days a	ZUdZul
days and	fbayWZ
days are	abuZeZ
days could	eocdec
days holida	aacWxb
days i	ciaodb
days in	oVajcg
days later	hZXedr
days leave	cYfUwb
days of	sidbgS
days on	obcgdc
days only	bccbrd
days r	eccodd
days suit	dbdqbe
days the	gpZidW
days when	aYceln
days you	bYcqkb
dayton	gblhca
dayton is	cdbbni
dayton oh	ddqdaZ
daz	haaldh
daze	ahbgmd
dbs	iMhpmZ
dbs .	mNrbbh
dbs ?	eZeode
dbs a	cbabuZ
dbs and	acYmpa
dbs by	dcbdcq
dbs number	edbpbd
dbs or	cYcqfe
dbs so	gZnbee
dbs the	qbbaaj
ddmmyy	baiqYd
de	leerUY
de .	dnWibg
dea	laddib
deacon	agZmcj
deacti	Sbmiak
deacti .	bbcgdo
dead	VVnhWt
dead .	YWkmYl
dead but	dWreee
dead in	ZYbWcx
dead with	eboeed
deadli	uhJrYa
deadli 's	qWdfee
deadli .	nrTWcc
deadli and	nYedeg
deadli for	YfXyeZ
deadli in	hmbcdc
deadli of	oXTWbt
deadli on	feTjlh
deadli the	maYsZY
deadli to	qmcSdd
deaf	cbZnoW
deal	YgYS6Y
deal .	mfUUrd
deal ?	XZQS9Z
deal from	edbend
deal on	bdcXuc
deal with	arsYWQ
dealin	gkpWXa
dealin with	hlmXXc
deals	cdmcYh
deals me	ecdode
dealt	ljifYW
dealt with	frYeeb
dean	ghYhhf
dean 's	apfade
dean .	ehencX
dean has	nZXgpX
dean is	Yeiblh
dean of	gbagdo
dean says	dYoehc
dean sends	cdfben
dean signs	ooWaac
dean to	gZimda
dean went	cfngdZ
dean who	egZodc
dean will	nZdckc
dean wrote	ebmede
dear	2Panba
dear #	gWftaa
dear 's	Rlkgdh
dear .	6NYleW
dear ;	loXggT
dear ?	PmH4kU
dear about	oTjbcj
dear an	fYenee
dear and	/KgWaX
dear any	diYpcd
dear applic	lZlUbm
dear as	cuWlUa
dear at	rOWzUO
dear audito	amfefe
dear before	mdcYna
dear betwee	dbdoed
dear boss	bjXcik
dear but	ykWUeO
dear by	iUeuZY
dear candid	WhoZWm
dear closed	bbrdec
dear confir	ddande
dear could	cebqbd
dear cpcs	bdrbcd
dear custom	Sa2UcW
dear dr	YofeZg
dear either	/Dbbee
dear floor	ieapUf
dear for	pNO6VX
dear friend	ednbed
dear from	ganfcb
dear grand	dbnded
dear gwen	ZqYccb
dear half	eddpbd
dear he	pRfoZZ
dear his	qZcfbb
dear i	uSXfdi
dear identi	tUdcdd
dear if	zSbiYW
dear in	jXftVW
dear instea	rYcfda
dear is	qYQpeb
dear it	PqOvfS
dear just	cddmee
dear kaizen	oZccdi
dear kindly	odbZhe
dear letter	eeZcoe
dear madam	aiXbdq
dear maybe	abbbcs
dear means	wbceeR
dear member	XcvYaa
dear might	Ybceaq
dear mrs	efUefp
dear my	cmaaYo
dear no	lfgjiP
dear nothin	ofcdcb
dear now	rgbccY
dear on	obVpbX
dear or	gWSwgZ
dear otherw	aeZpdd
dear our	cagqdb
dear partic	eepadb
dear placeh	boZacl
dear s	fUf0Va
dear same	dcboee
dear sanjan	nXeefg
dear says	rbjXab
dear she	/AVNVY
dear sir	clfUcm
dear slot	Tddsdc
dear so	wPbdhg
dear sorry	rhadfW
dear studen	hahYfm
dear suit	ecence
dear take	sceedX
dear that	mYZpaZ
dear the	oUnZXh
dear then	qTegmV
dear there	ebncee
dear they	glggjP
dear to	kHWwdk
dear user	bemeec
dear valent	bbeddp
dear was	fqYddb
dear we	0QfdZd
dear when	/AXVfa
dear whethe	yVccad
dear will	sdUZjb
dear with	uAg9PL
dear work	dYeqee
dear would	eaenef
dear yes	nbadUp
dear you	xXUlYc
dears	lhdakX
dears that	nceded
deb	fXSkjn
deb 's	YkVnbj
deb .	cVijfh
debate	Ysebbc
debate .	bnbcdg
debati	Zwbbbc
debrie	ofacZj
debrie for	cjoXbd
debrie got	lrZUdZ
debrie reconn	gYXcjn
debrie was	fXfcbr
debugg	ahgjUk
debugg .	eZjaan
debugg can	Zsdaea
decemb	amndZZ
decent	kXZjmc
decent is	jhXgbh
decide	riWXej
decide .	ntTWgZ
decide ;	rfcbZe
decide ?	tXbaXl
decide @d	tebabZ
decide @p	uZcbXg
decide a	bnahde
decide about	lbfkfX
decide accomm	gXadni
decide after	cuYaab
decide agains	QRpUZ0
decide and	1kbYRW
decide before	1XdZZZ
decide betwee	ebdbpd
decide broke	iYdhnZ
decide but	jUdsbd
decide by	wedOhX
decide create	ccqeeX
decide dog	sdZWah
decide everyt	hocfac
decide for	TbNVwr
decide human	tXcdee
decide i	XtZedg
decide if	coeeed
decide in	pfbTif
decide is	euZcba
decide it	YWXbrq
decide life	ncfdde
decide nobody	gVofff
decide northl	xRaYia
decide not	VLlSa/
decide nothin	crccdc
decide now	fndace
decide off	okZXcc
decide on	4cMWed
decide only	iWemee
decide or	Zrbeed
decide over	kjWagg
decide planne	oYYjde
decide quickl	paebee
decide satisf	tbaYcc
decide that	eTeciq
decide there	hhcboY
decide to	UPhcj0
decide upon	Ypeiad
decide we	gWcifm
decide wednes	aneeee
decide when	Zuadcd
decide whethe	Vlamhb
decide with	dcdddn
decide within	yYcdXb
decide>again	dobRua
decide>answer	5bbcWW
decide>ask	eZWmkf
decide>away	XjehnY
decide>chosen	ZrYbhg
decide>closed	bfdeen
decide>date	wVXjhZ
decide>decide	gYgfdn
decide>free	WWY+ac
decide>give	aZfgsZ
decide>hear	tiacWZ
decide>if	XpdjfY
decide>joy	ZpYXmc
decide>match	Wkbndd
decide>me	oXakfd
decide>meet	kcZsXa
decide>news	yVcYbf
decide>not	isYbVj
decide>offer	ZkWQxg
decide>others	tXWdUq
decide>papers	ecbrjU
decide>post	kfXemZ
decide>said	igVgif
decide>sorry	loXbae
decide>step	UmZzZW
decide>them	rjcfbW
decide>wait	ogafZc
decide>will	skZdYc
decide>you	rZWekd
decidi	q0MTXZ
decidi .	U6TZbY
decidi about	dndeed
decidi by	nbddee
decidi dear	rXecee
decidi dog	qabadd
decidi how	Zoedee
decidi i	Stdake
decidi northl	uSdhdd
decidi now	Ynffff
decidi on	vUZcbg
decisi	5kTXcZ
decisi .	wqZUXX
decisi ;	eqabec
decisi ?	qPdXog
decisi @d	tccdaa
decisi @p	rZdedb
decisi about	jOgpZi
decisi agains	dbbedq
decisi and	okYVia
decisi are	rlTYYh
decisi as	jkiVYf
decisi bad	agdenb
decisi before	gkXmaZ
decisi but	Ymchgd
decisi by	0YVStU
decisi came	Zgceeo
decisi carly	acdimd
decisi comes	sadcdc
decisi commit	eaefoc
decisi day	yeUYab
decisi dear	1YTcaU
decisi depend	cndeeb
decisi dog	gkUWjh
decisi droppe	bVdemm
decisi fell	bZcdua
decisi follow	tlXcbW
decisi for	yZiXbU
decisi from	nafjYb
decisi go	ySYcdb
decisi had	Xkcecn
decisi has	atZccd
decisi human	rcYZdg
decisi i	pZmccX
decisi in	zjRTcY
decisi is	iwLbba
decisi it	uQbkda
decisi lands	rbZded
decisi life	pXeeff
decisi mortis	atZeea
decisi moves	nkYddb
decisi no	fVkbij
decisi northl	4fRXaX
decisi not	XnqcaY
decisi of	Zqcaef
decisi on	xScmaX
decisi pendin	ZsXced
decisi planne	taacdd
decisi satisf	nZeefe
decisi she	hmadec
decisi so	enbbee
decisi some	ameeff
decisi the	qTbfej
decisi there	mbeefe
decisi time	nabgee
decisi to	jrbTWg
decisi was	ZxWVgf
decisi we	YZpcdh
decisi went	bedeen
decisi will	2hUSZT
decisi with	ofccdd
decisi within	uiUWdZ
decisi you	Xpdbei
deck	Ufenfi
deck thanks	XpZdei
deckha	VRqUit
declan	labeWn
declan .	odcbfd
declar	SYY9cZ
declar .	bUimeh
declar and	ffcqab
declar before	ceednc
declar by	hccneZ
declar is	dcZpee
declar of	WYezaa
declar on	qeccdc
declar safe	eZoeed
declar the	cdedoc
declar which	edcnee
declar within	Ujdofd
declar your	jnaZde
declin	YSUSk9
declin .	cZLXoy
declin and	cedaof
declin by	abZdip
declin declin	aeenec
declin the	WcwoYR
declin their	egpfXb
declin throug	deeane
declin to	XgRVY1
declin we	jsedbU
declin within	afecod
declin your	YTKRZ/
decomm	XSkjbp
deduct	dWpUcp
dee	ieVfcn
deed	dZYffs
deemed	ccTpgi
deep	Xbiqda
deep freeze	eaqddc
deep matthi	cbbrdd
deepak	feaafn
deepav	ljaafd
deeper	cWZpcn
deeply	ZkfYbn
defaul	cjeice
defenc	ihUjdg
defenc get	hiXfei
defend	acxbVc
defend it	bedoce
defer	agvhXT
defer the	eYpffd
deferr	dc8RWL
deferr .	gXsZdb
deferr for	dZpefa
deferr until	ebnfed
define	faliVi
defini	7kPTaZ
defini .	ofaddb
defini answer	1Tabcb
defini before	pbdcee
defini date	dscdea
defini hear	Xqdeed
defini i	fWhmhe
defini let	pXeeef
defini maybe	cndded
defini no	dbaeeq
defini not	ZtcceZ
defini yes	jXeZrc
degree	ceaqUl
degree and	lbenYd
degree certif	cddoed
degree count	cnbdee
deirdr	cZdhfo
deirdr .	cbaicp
dela	agfhhf
delacr	TbPnkp
delacr .	afXeik
delacr for	deaoed
delacr is	dabgen
delay	nsWZeV
delay .	grgebO
delay in	jpWceW
delay is	dobcee
delay on	obddee
delaye	gjajjV
delaye .	UxRmaZ
delaye this	kXddlf
delaye until	pdYefe
delays	auYedc
delega	ajbegi
delega you	jcbdpY
delete	TT1QYr
delete .	WaXkYx
delete after	deqabe
delete and	dqYced
delete at	WcveeU
delete contri	ojYZed
delete it	XcuVge
delete no	aanbek
delete on	adodee
delete the	gSnehc
delete them	jbXdep
delete what	gicXme
delete your	XVubYm
deleti	dbdmbi
deleti at	edmcec
deleti will	ebecoc
deleti would	dkclSl
delgad	deochY
delhi	YZrmbV
delhi kaur	ecmkcX
deli	bbbeog
delibe	hwWVbc
delibe .	loRiYa
delibe and	cqYdZj
delibe by	Yanchh
delica	leXZdm
delica .	ebdeem
deligh	ShcZ0b
deligh if	cYZdwb
deligh that	dhijeY
deligh to	VajWzb
deligh with	fnfeab
delive	ceioVe
delive 's	WmZfej
delive .	mZsagO
delive hand	bhcddm
delive has	ebwbeU
delive head	ocdcfe
delive it	dpadcd
delive of	aZqcec
delive pizza	eXbces
delive the	kUefcn
delphi	ccXhgm
delyth	eYoced
dem	ldciec
demand	bdXnoX
demand .	WrZjcd
demir	fbhbel
demo	bZlhbk
demo lesson	Xjdndd
democr	WnlahZ
demons	kWbhii
demons .	bacuYb
demons about	caoecf
demons has	eXldck
demos	feZfhl
denied	fbdZlj
denise	igdkWd
deniz	heYfkf
deniz .	hlafjX
dental	Zdajji
dental .	ZfmXcl
dentis	nYfcXl
dentis .	disXXa
dentis the	dXbkdn
denver	eYhajk
deny	efaldf
deny .	dgaohZ
depart	dmecch
depart 's	eStdde
depart .	joTQeq
depart and	YpXjga
depart can	ecndgb
depart has	cobYeh
depart househ	eccnee
depart is	eTycea
depart now	erZkYZ
depart of	jicSii
depart on	ccboch
depart to	abdnci
depart will	VkqYhW
depart would	eYcmdj
depart you	ecceem
depend	d/UcXS
depend has	ecdoeb
depend on	W/VcXQ
depend what	codedc
depend who	fpaadd
deploy	oVYdof
deploy .	iUeWmn
deploy job	fhXlcf
deposi	pnHlQm
deposi .	hXTtYi
deposi the	nceded
deposi things	cuWgZa
deposi to	oZdeee
depot	eepbZe
depot .	cfUYcv
depot up	pjZceZ
depots	bhikfX
dept	hhkXbg
dept at	dZkabm
depth	bZcanm
depth .	dbceeo
depth of	cXedni
depute	jdchdg
deputy	eYfglg
deputy 's	feebnc
deputy direct	aglWob
deputy head	padfdd
deputy manage	dmYcna
deputy who	caereb
der	hZefdl
derby	afiehf
dermot	deqbXf
des	djcgfe
descri	eadnYj
descri .	nSiZan
descri for	bbnlZc
descri in	gbXlhi
descri of	ekUmeg
descri ok	edoWjd
descri points	edmdec
descri the	cagpcc
desele	deVdeq
desele .	deVdeq
deserv	YPqcph
deserv .	Zaajpe
deshaw	fhYehh
deshaw 's	eiUeik
design	abTrZr
design .	bUbngo
design and	ZraZYm
design role	eWkbhl
design room	ddhabn
design the	Tmgmbg
design we	fbcedo
desira	hYjidd
desist	doUadn
desk	dbegkf
desk 's	cbbbxW
desk .	bigWoc
desk ;	Zcdseb
desk and	khUYlj
desk at	jYgjag
desk before	hXYscb
desk but	ioZZed
desk by	WcOtra
desk dog	Yfokaa
desk for	aqgZfa
desk from	acggao
desk has	oaYcke
desk head	ehZdan
desk in	gVYisb
desk is	UduRnb
desk mate	elYjee
desk of	ioWnWY
desk on	XguWfc
desk or	dbhndb
desk said	rfbccW
desk survey	eeeane
desk that	dddadp
desk the	bWchjn
desk to	bdZnbk
desk told	ZehuYW
desk until	WVolai
desk which	bmajec
desk with	oWZhdi
desks	YfgYlh
desks swears	bfUdmk
deskto	fmdedd
desmon	YXfaiq
desmon is	adbcnj
despat	ZWibsd
desper	hdahgg
despit	iYRvdb
despit .	eUbpjd
despit the	ocaeef
destro	Wfaahs
destro after	beeden
detail	afaiih
detail .	Xkhmab
detail ?	eceRtj
detail again	ecdoga
detail and	bbZbrl
detail are	bfoXja
detail by	bWmmjW
detail change	uZcZeb
detail feedba	ecdedo
detail for	fdaden
detail in	YZUimo
detail of	iejmWU
detail on	ciUebr
detail or	cnahde
detail to	WuUlcZ
detail whenev	fenXhe
detail will	bihTik
detail you	ecocdd
detain	VigoiX
detect	Wenigc
detent	dYVjhp
deter	hZkhdd
determ	5kNOXh
determ .	mnZbba
determ and	pdcced
determ by	wccYca
determ that	dRYab0
determ to	Ykbahm
determ whethe	cnecfe
determ within	xeZXbZ
detroi	ckdfWm
detroi got	elceVn
detroi your	eccmfd
dev	gdWcni
dev .	cedcmh
dev when	lTdjgi
develo	egaeel
develo 's	Wohibb
develo .	fohVfa
develo and	nXdddk
develo for	dcYred
device	fZnaVn
device .	YdnfWi
devon	eakTXt
devs	fnYfcf
dewey	hblkaY
dewi	ZWjjkf
dey	bkhdee
dgm	kaqVbd
dhal	ecggZl
dhillo	hZcfjh
dhillo the	eeYpec
dia	gadggh
diabet	dbccdr
dial	eUmrcV
dial .	ndiZdb
dial in	aaTzda
dialog	iadmag
dialys	cXhfuU
dialys .	dYcknb
diarie	mgdced
diary	jeZnfZ
diary 's	enakdY
diary .	kicjcX
diary ?	edcpbd
diary and	sXbcce
diary i	gcadpb
diary in	lYYaod
diary is	Wnfifd
diary like	cddqce
diary the	ccXipc
diary to	ocXdjd
diary visito	bdeode
dibs	eafcmf
dice	eeYYYv
dice .	dacYct
dice with	ecbcbr
dicky	aoicda
dicky bird	aoicda
dictat	XmmWdd
did	ZajWis
did .	XSjijl
did a	UnaYli
did and	ZQkbln
did antici	ejdnZa
did anyone	ecnced
did ask	XoTbmi
did better	eaZdfr
did but	diXccp
did do	eZdccr
did enjoy	ecoced
did everyt	edcdcp
did fine	Wjdnee
did get	cafcvS
did go	ioXceb
did good	hpbdZd
did great	irYabb
did his	cWgine
did i	Zd0YTe
did it	fPkUsk
did nobody	aTaXwk
did not	bbcWiw
did nothin	dmZdch
did offer	ehdilW
did on	clTlgd
did pass	edcniY
did so	aTZljl
did tell	cobcde
did the	mjeKkg
did there	dccoed
did they	kWcWgp
did this	fdqedY
did to	hWpbhb
did try	cdecdp
did want	ecdaZs
did warsaw	daZdmj
did was	famhhX
did we	jZpNih
did well	hrZiXZ
did wrong	edceen
did you	TR/aUV
died	jijRjc
died up	kcdWmf
diem	Yfdoce
dies	VbksgU
dies at	jiVpbX
dies dog	cbmgdb
dies on	bccsce
diesel	gccgif
diet	hVkgci
dietar	dedibk
differ	hWcegp
differ #	ZaXWuk
differ ?	diYqcb
differ and	aeodfc
differ answer	cYdeeq
differ by	fbence
differ candid	cdhbcn
differ direct	aWQTb/
differ for	nbeeed
differ job	ednaia
differ letter	dbcdod
differ my	kUkdhf
differ never	enadef
differ say	obdgbe
differ the	wWTcid
differ times	cndadh
differ we	eacedp
diffic	fldebf
diffic .	YqYckd
diffic decisi	dcdeen
diffic the	fmjbcY
diffic to	jnbZbd
dig	kiZddg
digest	YZzPff
digest from	edndec
diggin	iRdhas
digi	YmXiXl
digit	rahZZg
digita	Whrcbb
digita from	bgqacc
digits	eegcej
dignit	feeZgl
dilige	miafYe
dilnoz	ckfbai
dilys	lQbYvf
dilys .	hYOgqk
dilys away	edebmf
dimitr	jkXagg
din	eefXrc
din .	gZohbb
din i	iWocee
din on	XqWXqe
dina	bpaXle
dina .	docXkc
dinghy	lgbdbg
dinghy .	jighdX
dining	eVgmdj
dinner	eVcojf
dinner the	eYofff
dinsda	cYkmfb
dioces	Xbkbik
dioces .	Xiiahh
dioces and	ddnfbd
dioces which	addeen
diolch	eaZpja
diop	hmceea
diplom	VWYxdl
diplom .	YaanRv
direct	hmWide
direct 's	nuXUWf
direct .	XmMlkl
direct ?	cWctiZ
direct about	aedoce
direct all	cdmaid
direct answer	gZeebo
direct are	ftVaca
direct arrive	Zmgede
direct asked	Wicakn
direct at	mfXbdl
direct branch	ebbeng
direct but	YgphcX
direct calls	peabde
direct can	ebpfac
direct confir	occcfd
direct do	mbeefd
direct enjoye	handec
direct experi	dcceep
direct for	YlWkak
direct from	emkaeX
direct genera	dceden
direct have	dmfagc
direct if	duWbea
direct in	dpdjZY
direct is	Z4MghT
direct met	badddr
direct no	dVvcdb
direct of	dXddjn
direct on	gaXxVV
direct only	gdoacb
direct phone	eYmcfi
direct positi	encfeb
direct priya	encemT
direct said	ccaYko
direct say	oZfdee
direct the	nbeddf
direct to	dnSncb
direct told	dmeeec
direct wants	alXofY
direct who	knZfhT
direct will	tbcdac
direct wishes	hpUoZX
direct with	bXaxZg
direct would	VjXufZ
direct you	cYZfnk
direct your	ebbddp
disabi	gabflg
disabi .	fYhena
disabi and	ZnTaof
disabi at	dcrcbZ
disabi has	ofaded
disabi hugo	cagned
disabi manage	clVkdf
disabl	bXqflW
disagr	hhffcd
disagr and	ndecbe
disapp	ZTWYa/
disapp .	dZaZmo
disapp after	fdbdem
disapp and	bcngeb
disapp news	dcbebq
disapp this	eaaffp
disapp we	mZfffe
disapp you	hdXYZv
disast	gaYbhq
discar	hcZjdk
discer	edoabf
discha	gUeeWt
discha the	kchcWi
disclo	ejandZ
discon	dZhYdp
discor	ZhbhoZ
discou	VXqYli
discou is	dncZdh
discou on	bfqSle
discou phoned	cacidn
discov	nVVfhn
discre	bUafti
discre .	cbnWmf
discre as	eZceng
discre knowin	ekYfaj
discre told	eiYebo
discri	cpTXZo
discus	hiabld
discus .	ZzVPtV
discus and	cZffpc
discus at	fXjfeh
discus author	dXfkdl
discus i	jtkPYY
discus intern	ohbZbd
discus it	fWhgih
discus lead	gfYjbi
discus letter	dbbdrd
discus next	eocdec
discus of	fneeca
discus on	cZffpc
discus please	dddmee
discus so	dXapck
discus test	bfYpcg
discus the	nRaelk
discus this	aZbsec
discus to	odcZef
discus your	laXWhq
dishea	ggSicm
dishea .	jaXcep
dishon	cXrkdX
dislik	dSlfhh
dismis	hUbaYx
dismis and	ecfdap
dispat	kZhieb
dispat northl	sjgUaX
dispat we	hWdhqa
dispen	gchjZg
dispen .	ijekdV
dispen on	ecodbf
disper	ZhZnci
displa	WpdKqi
displa and	ZXeejo
displa on	dadZer
displa you	eebbnd
dispos	YcZolc
dispos of	ancgec
disput	Zclddh
disput on	Yckdoa
disqua	VYipbj
disqua .	ZYUqkj
disqua are	aZxXZc
disreg	dlqSgY
disreg .	bUuXfi
disreg ;	cnZddh
disreg it	ikeSZl
disreg our	fjjYbi
disreg that	Yqacjc
disreg the	nkegdW
disreg this	edneea
disser	YhlmZY
dissol	aLrcbw
dissol .	aQodbs
distan	hTgXdv
distan .	oaebdh
distil	eidhcg
distin	UoZnYg
distre	felbcf
distri	fbbcjm
distri of	ebdina
distur	cabmlb
dither	Plbube
dither .	Srfjae
ditto	fhihYd
ditto .	gcobdc
dive	djbhah
divers	kkWihY
divers .	bigqaX
divers and	dnacdg
divers go	mmYYgb
divers is	bhaode
divers northl	fnecae
divers you	dWioce
divide	gnXahe
divisi	edsjVX
divisi .	ZiwbaS
divorc	eoacca
divya	VejpgX
divya .	aWpnbb
diwali	oRrSjb
diwali who	dXkcme
dlamin	ZarlfS
dlamin .	barddb
dm	uXchca
dm me	gjXcmd
dm you	rTapZb
dmitri	eQbpii
dmitri 's	dbYgcr
dms	xZXacc
do	dfdlfd
do #	aecjqV
do .	chcniZ
do ?	TakonR
do @d	eRatec
do @p	Zacsec
do a	UWa/WU
do about	jVgkcg
do an	dYcsde
do and	cVloec
do anothe	eVmtdT
do anythi	jerTYe
do apply	ecYcdu
do as	accgep
do be	Xldlec
do better	qahZcd
do by	Ykmaed
do call	nbddee
do climat	dbesZb
do come	OJvgds
do dates	ZnZhcg
do dear	dZYwZd
do ditto	aneeee
do do	bfepcZ
do dog	cebgrW
do fair	gocbbd
do for	jcqbcY
do from	ZjZode
do genero	ecnadg
do get	comVgZ
do give	eeoheW
do her	ecZwZX
do homewo	pceZee
do hope	WOgZky
do i	Sfkbtc
do if	kXsebW
do in	Wlfhgc
do interv	eccodd
do is	lfgbUl
do it	gLO5gl
do join	endbde
do just	YYascf
do keep	ddgWZs
do letter	ebWiqc
do like	brfceY
do long	gYeekj
do look	ccYcdt
do me	addvZd
do mine	cbduaZ
do much	Yqcfda
do need	VTY6gV
do northl	VbZ0ab
do not	gneYef
do nothin	kcrfYQ
do on	tUagWj
do one	gXczVU
do or	haeZoe
do our	jnRlac
do please	dcodcd
do promis	Wqdefd
do read	aiSbtf
do reply	Xfdpef
do say	dUamtX
do send	ZYVyjW
do so	ncjmbQ
do some	ckbkXi
do tell	aWdhoi
do that	gdXsad
do the	XYR7nX
do their	SgYwcg
do them	eYdhdn
do there	dnibea
do they	adjqWb
do trial	dYbucZ
do try	bZgYds
do us	bRdtma
do use	edcceo
do want	bdVwmR
do we	bbPaun
do what	ifenXa
do with	ch8WRU
do withou	dPWdiz
do you	UVjrtR
doable	icdiee
dobbs	gfdgfd
doc	Wfbkjh
dock	eZcqjZ
docker	Sgfhji
docker .	aqZede
docker on	afqbaf
docker throug	eXdjlg
dockin	cZphbe
docksi	djdYke
docksi .	bnfbbf
dockwo	ddichf
dockwo and	dbYiYr
docs	ihTaqe
docs .	dkXfej
doctor	YakjnY
doctor 's	odhacc
doctor .	WgoSjj
doctor ?	dbepZa
doctor and	ZdeuXc
doctor as	hbbbrY
doctor by	dbdode
doctor for	ddYqce
doctor has	acWTso
doctor is	XZvWfd
doctor of	lWbode
doctor the	ceianc
doctor to	dadeqc
doctor which	aVlhjc
doctor with	iWoajb
docume	hfigbd
docume .	cZpama
docume ;	bkXjlb
docume and	tedYcW
docume are	inaZbh
docume as	fedZdo
docume back	cedeem
docume by	WgWudc
docume for	ctXXbf
docume have	mpoOYR
docume of	jZcndd
docume or	ednaee
docume so	fdcobe
docume url	eaoded
docume verifi	jaSvWd
docume we	cbXieq
docume were	hdpZdc
docume within	eedmfb
docusi	agkgjY
dodged	igXWho
dodged the	haXbho
dodo	idilaX
doe	ednedb
does	ikZhcd
does #	edacqe
does .	erlTiS
does @d	eadsbc
does a	ajXreZ
does all	gobbdc
does and	sfgZaZ
does anyone	eqabcd
does apply	hpXeeb
does both	Wjdbim
does but	kVeelf
does callpo	cdmeed
does dear	daVuZd
does he	cccpdd
does his	crYZch
does initia	bardcd
does is	bmeeed
does mean	hiYban
does not	ghYecn
does on	lXeled
does so	qWbcdi
does that	aSftej
does the	gmTjee
does things	doccdd
does we	fpcbda
does with	btYdhW
does you	jleYVj
does your	eNpvYX
dog	7RZjbX
dog #	hkXkgX
dog .	yXdhbX
dog ;	oaZied
dog ?	kkbZlX
dog @p	aoebef
dog a	cZgnha
dog about	paYefg
dog after	6bPWZa
dog again	dnddee
dog all	bWmiai
dog and	/RYfZY
dog answer	nUmddc
dog any	cgdocb
dog are	YlVnhe
dog as	tkPfbX
dog at	gcWvYd
dog becaus	ocVmjT
dog before	mfamXb
dog brewer	fqaadc
dog but	ltbfXQ
dog by	0SXjXZ
dog came	edbpbd
dog clinic	edbmgd
dog come	rZZYje
dog confir	ueWZcb
dog conser	idnZcd
dog could	inZadd
dog did	uhXcbV
dog each	qYddee
dog either	ndddde
dog else	aabsfb
dog even	ocahbd
dog fab	bbXwac
dog financ	gpaadd
dog for	ncXnad
dog from	tVaaci
dog got	ccYdat
dog half	XZpmac
dog has	XkYhlf
dog having	cceoed
dog he	8WVZWZ
dog hender	tZbcdb
dog housek	dnYgdb
dog human	inajXY
dog i	7XXkWQ
dog if	0bXXfZ
dog in	iVcjgh
dog indepe	cYcldn
dog intern	qWeebi
dog irina	bccnfd
dog is	negeQj
dog it	yISoei
dog itself	rUeeef
dog javier	raadde
dog latest	jUWwYZ
dog listen	mcedee
dog love	taaYcc
dog manage	qYddee
dog maybe	Txaddc
dog me	Zocbcj
dog means	qadeeZ
dog mind	occeea
dog modell	sWbbee
dog my	wVamUY
dog no	0OebYg
dog nor	YpcZnb
dog not	fThcoh
dog of	bagaTx
dog off	bYgavY
dog ok	gZncce
dog on	mXfjlS
dog once	zRcbdd
dog one	lneeYX
dog only	lSofdd
dog openne	jZpadc
dog or	YYT5iS
dog otherw	edZped
dog over	mXdldc
dog paolo	cXqeed
dog papada	pbdcde
dog parts	aeccpe
dog physio	aefaqe
dog planne	Wdcdmn
dog plant	zdeSdW
dog please	pbRpeY
dog promis	nfcbed
dog rather	kXdlde
dog recept	caindb
dog renata	dbdgnd
dog result	qaddee
dog room	Zcbscd
dog s	oakhXa
dog says	nZjgZa
dog she	6RdQlV
dog sign	decbpf
dog since	eWcohe
dog so	fWXygZ
dog tell	lVdZpe
dog ten	dddhma
dog the	xkUZQi
dog then	umViUS
dog there	egVihi
dog they	/KXhOT
dog to	yHTsjY
dog trust	edZdqd
dog was	U5XNai
dog we	wbXfVe
dog well	dhlWfh
dog when	5MQgbg
dog whethe	yRbhbb
dog which	YhdvXZ
dog whiche	iaYsac
dog while	cdcbqd
dog who	3RZYWi
dog will	gdeikX
dog with	5NediQ
dog withou	ZkXjbl
dog would	ZjdXin
dog yes	lYbcpY
dog you	/BUqbW
dogs	ZTgeft
doh	ebkhiZ
doha	cZhnjW
doing	Zgglai
doing ?	dcXsdd
doing a	bXbybb
doing it	bTZobs
doing now	bUkcil
doing our	cobbec
doing that	njYdae
doing the	gpTeWk
doing this	gZoZgc
doing well	Xeqadg
doing what	dofcbe
doing withou	bWZccx
doj	Zkanfb
dom	ckchee
domain	gYVzUc
domain .	dlcmZZ
dome	cYggcm
dome me	dbibco
domest	ihZcld
domini	ekjdbb
don	cXcTfu
don and	ZXkbbn
donal	bWcfyX
donal .	dedenb
donal not	eZddrb
donal to	dfccoc
donate	haofeb
donate .	ddoddd
donati	dflgac
done	lcecdh
done #	cVinci
done .	jbkgkS
done ?	efXZlm
done @d	mfdcee
done @p	qadcdd
done a	dacads
done alread	iaaebp
done and	eVclii
done before	hYauYc
done but	aiamch
done by	kqTmWW
done deal	YjOcpl
done elliot	bbcnge
done exactl	eccdeo
done for	aXrZXn
done from	camfiZ
done grid	igdXhj
done here	dfaedn
done i	pbkScg
done in	ZoWoiV
done it	mplYbQ
done lorrai	bZVink
done marks	mmaWdc
done mate	deecnd
done more	cSccgu
done mullin	iVdbjm
done now	jaoXed
done on	bbqeiY
done one	endccd
done online	dccqbd
done over	jacncd
done priya	mZcgdh
done quickl	dpcdec
done so	abrWcj
done that	dmoXcZ
done the	dmdWkf
done their	aUimdl
done they	gYZidn
done this	daXgml
done we	Yrbded
done when	bpcded
done with	qdgcbc
done within	gZcodd
done yet	cbenff
done you	aacjsX
done your	mWdelc
done yours	kvWWXe
donega	acnhZd
donega .	bWocdj
donor	aZochg
donor up	fecdan
door	gKliil
door 's	XQnZau
door .	cTsZsW
door and	oSgahi
door by	jXdraX
door closed	dbYeer
door closes	eWbedt
door has	fWnXgi
door he	hcgbnZ
door is	dZphbc
door of	kkVgYh
door on	oWfkYd
door said	Xjccfo
door that	fcenea
door the	YhXqge
door they	edcedn
door we	qccdeb
door with	ePbYkw
doorbe	gXmidd
doorma	ghWcbp
doors	XYuOfo
doors on	depcbd
doors open	cbqYdg
doorst	ddohaZ
doorst with	acnhbd
dorman	XYzcdY
dorman .	dZtddZ
dossie	bqaedc
dossie profil	dmiWgc
double	cfZipY
double the	ddedoc
doubt	jeMVvl
doubt .	gjabna
doubt applic	leXked
doubt it	qUeehd
doubt you	chbXmg
doubts	aaVdpo
doubts about	acWhph
dough	bgddjh
dov	efYcgm
down	iecdek
down #	dbdedn
down .	fhaSet
down ;	hndedZ
down ?	ffeOpk
down @d	bbsZdb
down a	cjXgig
down about	fnbdee
down after	dhcYcr
down again	WZpYcj
down and	bmbbld
down as	VlZlhe
down before	XiWYft
down by	eSsbdg
down create	bonddU
down dog	kTidan
down flat	dchdam
down for	aVdygZ
down from	mlhYaY
down gently	fMWXb6
down here	dcnfYh
down i	ccnddg
down in	lZgYpY
down it	ogYebf
down my	lXVnjb
down northl	vaacbb
down other	offZcc
down over	dqeciU
down planne	oZcddg
down she	Whddcp
down so	fkXdsV
down the	kgPkkd
down there	dbeYni
down to	pcXdbk
down togeth	nZehcf
down well	godgbZ
down what	dbeqcd
down when	hefZoa
down while	ecofda
down with	kibnWZ
down within	pcddde
down word	hXdmeg
down you	cefbpa
downlo	TarfWm
downlo .	cehVdp
downlo by	bcrbea
downlo your	edZeep
downsi	beekff
dpo	Wqhcdb
dpo the	Xoeeff
dr	bbZkkj
dr #	edYeen
dr @s	Uqjedd
dr @t	bepZee
dr alina	hhbXji
dr dispat	fcdlYj
dr diwali	dXkcme
dr electr	mWdhdh
dr instal	caokcY
dr placeh	boaega
dr s	Wgiocd
dr shareh	fVlfkc
dr suppor	ieghiX
draft	YRnguZ
draft .	fQjjpV
draft contra	aacYyb
draft not	eebdem
draft of	hlYdbi
drafte	mRfZpe
drafte and	ndeece
drafti	VfRnnf
drafti my	dbbcep
drafti the	cZbfta
drag	qnSbac
drag it	pVddck
drag on	pibedX
dragge	dhddke
draggi	krSYhX
draggi it	eaefnd
draggi on	mkZZbc
draggi their	dpZeed
drags	jwQabX
drags .	drXcda
drags on	dsWdec
drains	eM7QbX
drains .	aYyahQ
dram	gbbigi
drama	bcdnka
dramas	fekaia
dramas phoned	aXjXoi
draugh	bYfhik
draw	Xhhbnd
draw a	dcWjYq
draw anythi	eccnde
draw for	WcwMlf
draw insura	qbcded
draw it	bZcdtc
draw the	ZcXmaq
draw up	adUouS
draw your	ficdmW
drawer	fWjgnZ
drawer .	ebmede
drawin	mWOntZ
drawin .	hSUdqk
drawin board	dedccn
drawin of	faeofb
drawin test	febnac
drawin up	fjXVxV
drawin was	edcedn
drawn	ZmUZud
drawn .	SqXhZl
drawn a	iXohad
drawn on	igiWff
drawn to	ddcccp
drawn up	XjSZ1Z
drawn upon	coZdha
draws	ibheWk
draws for	dbbccq
draws room	ebbedo
draws with	gcnddb
drayma	abkmaf
dre	hUghpc
dre .	naggZd
dre it	beecod
dreadf	ebjZjh
dreadi	YreZeb
dreadi .	buXccY
dream	PmUeqi
dream .	YpiecZ
dream to	agXikg
dreame	eheege
dreami	cklcVh
dreami .	aoeeed
dreamt	fvXcZZ
dreamt they	dneecc
dredgi	ebdlhc
dredgi and	eddYmj
dredgi for	dbdrbc
dresde	dZtbfa
dresde .	dZwaaa
dress	aakecm
drew	mSVUmu
drew a	iRkWat
drew ifeoma	ieghiX
drew insura	bZcbpi
drew on	fhceYn
dried	VcZpii
dried .	ecbdcq
dried i	cXdjjj
drill	dXZpdl
drill .	acrfgW
drill and	oYXZhm
drill so	ijVlae
drink	jTbine
drink .	jWmYnY
drinks	ZSTbvp
drinks dog	YhZYpj
drip	gibmYe
drive	WShlkl
drive .	dXahll
drive a	dZjdcm
drive fair	bYoama
driver	edicck
drives	fdcajl
drivin	Xfmbih
drivin .	YfoXlc
drivin assess	eccaoh
drivin licenc	cjiWao
drivin the	dbrade
drone	nabchg
drop	gcbzXX
drop .	gTnccm
drop a	nnUdbd
drop by	fXnicc
drop grief	egcdna
drop in	iQsjXW
drop into	ndedcd
drop it	YYV3bX
drop me	deTtbg
drop out	Vlcpad
drop the	ZYigcp
drop them	fVbuiX
drop you	rtYUWY
droppe	bTemof
droppe .	YZQrjm
droppe ce	bVdglm
droppe in	mhaWjd
droppe it	eYyZaX
droppe me	ccWWfv
droppe out	UPaxxP
droppe your	edrdZb
droppi	ggoeXb
droppi by	dnfaec
droppi in	jXhkdd
drops	ksPfWf
drops dog	qYeeed
drops out	ZvXXaj
drove	lbbYpd
drowne	nclbac
drug	bZsRlg
drug screen	ccdZrd
drumme	ccZhki
dry	helaag
dry .	iZnddc
dry minute	ijeaWh
du	bffWkk
dual	ejfedd
duarte	fZdhgj
duarte .	gVXmme
duarte its	Zaobgg
duarte on	edaoee
duarte they	WocYmg
dubai	sZeYcg
dublin	laXcgm
dude	TRuogV
due	dpdsXV
due @d	aabtgY
due @p	nXVvZT
due back	VbiojW
due before	coeecc
due consid	bZcbqh
due course	I/VcYX
due dear	oRSwaX
due dog	vURqZa
due from	kcXhdk
due human	XZU0cb
due in	qVWtYW
due is	ghYjed
due life	edncde
due northl	qXStYZ
due on	deisRa
due priya	lkbgdW
due the	WVmijh
due time	W1XZdZ
due to	bhqQXn
due when	Xrccef
dull	fefhXk
dull pool	aabnei
duly	ehfgee
duly filled	efemae
dumb	eeamef
duncan	ZTfuYg
duncan budge	dbfndb
dundee	fcbcmg
dundee in	dXddog
dunfer	eidgef
dunmor	egcdek
dunne	bYrega
dunne .	danfee
dunne i	dYnfef
duplic	hgfUji
dupuis	chZmlX
durati	XQjokh
durban	YZUa3d
durban cost	cdaqcd
durham	YdiXjk
during	jQxVcg
during our	ccqYci
during the	lWrYdb
during this	VUzbdX
during what	dbceeo
dusk	nmgZaY
dusseh	kbagdi
dust	XllUeh
dusted	fkjiZX
dusted for	ecmkcX
dusty	eTnicj
dusty .	eVpeeh
dutch	edTdjo
dutch .	gaaaoh
dutch is	encYck
duties	mbeZYl
duty	oafQrd
duty .	noUfaY
duty @d	aceene
duty manage	pdcXch
duty of	egXeel
duty on	dfeZoe
duty to	qbVYgl
dvla	abiZgn
dwayne	bgajgi
dyers	jXaYpk
dyers .	bWeiki
dyers at	gcbdoc
dying	oYecid
dylan	dZbcat
dáithí	docYmX
día	hfffee
días	egbkZi
e	mfgddW
e .	YkZneb
e or	Zobfed
e recrui	VevYdZ
e sign	dfebmf
e you	xUaace
e13	RTemth
e13 .	dglXkb
e13 by	aecrbd
each	0fXjYW
each .	hQhvXe
each and	iWTkhm
each answer	dbbndi
each applic	ymbRXU
each april	bcnche
each believ	cgnefZ
each candid	7hRdWO
each finali	iZaqcc
each get	tZdadd
each had	dZbder
each hopefu	fbcnde
each land	eceobd
each month	UitaXd
each of	xbTpYX
each one	pyPTZV
each other	ogiagW
each page	YbXfua
each person	vXYbca
each stage	cenZfc
each step	cpcbee
each though	efkhiV
each time	UqsVaX
eager	cleefd
ealing	cWaqjc
ear	iTVlcq
earlie	YvWiVk
earlie .	WzdVYg
earlie ?	feaodd
earlie applic	XqZcej
earlie conven	dcXpja
earlie date	pWdiee
earlie i	inWddd
earlie letter	fainab
earlie of	dmeXdk
earlie on	Xoeeff
earlie opport	ctXdec
earlie start	agbxVb
earlie than	M0XaYr
earlie the	dcoded
earlie we	Zoddee
earlie you	codcee
early	cabhjk
early .	OWjgpl
early and	TUQlkx
early as	pUbkah
early bird	cjnZcd
early career	lfjicS
early days	gpXbbi
early in	cgadem
early it	fbefcn
early or	Vnckee
early pike	dcdeen
early shift	amhlXb
early so	vWZbec
early the	daaZjq
early they	kaccoa
early to	X2UcaW
early train	mmbeeV
earn	adtkYS
earn .	ccmZdi
earn ?	ddeqYf
earn now	ebhnbc
earned	hbnUjd
earned it	ibiWme
ears	fcgqaZ
earthm	ghebla
ease	gbgeck
easier	Whfmdd
easier if	bXkodd
easily	Yikbid
east	emWXhj
east .	gabddo
east floods	cocZkb
easter	kVucfV
easter .	iZnehX
eastfi	gYjleZ
eastga	afjkga
eastga .	cZmejc
eastsi	eedVll
eastsi .	edYcmj
eastsi my	kVigdi
easy	jcYdap
easy decisi	fadefn
easy way	aZbjbr
eat	XbojZg
eaten	kacccn
ebony	ibdlcg
ecojob	dhmacd
ecolog	cjcgib
ecolog .	andcgd
econom	fnXiXh
econom .	dieZXo
econom for	acfode
econom who	eaeYmk
ecs	hYeahn
ectc	bVfjoc
ectc .	bYidpd
ed	hXvYeV
ed .	hbmecb
ed at	ecZeof
ed has	ccqedb
edelwe	ccbalm
edge	ilXfce
edge .	dpbdZi
edge cases	mebdfd
edged	fefeei
edinbu	Lmgihk
edinbu 's	Vfjghh
edit	YWsWYo
edit .	ecbedn
edited	gaTsgf
edited .	fgWjfi
edited and	dmdeed
edited caved	eaendf
editin	dckVpc
editio	ZTnVnm
editor	dgecej
editor 's	hVlZih
editor .	gnbdcc
editor northl	gleYeh
edna	baglhe
edtech	cWlbik
eduard	cdtZad
eduard .	efmddb
educat	iYecdo
educat .	XVfZfy
educat at	cedcfm
educat is	ednehX
educat psycho	ncaeee
eeo	Vjlkbb
eeo adrian	ddXnjd
effect	aZtbjX
effect .	bhofhT
effect from	bmWcji
effort	naabao
effort and	hgXjdf
effort that	dbdeen
effort you	edcden
efhari	fgYXlj
efhari 's	jndadY
efhari up	cVZdbv
egg	dcbUsj
egg form	dcdZsb
egger	hhZbel
eh	cklfaY
eid	kfedXi
eight	dWqifY
eight places	qWceee
eight the	ddncdd
eighty	dfpZgZ
eilidh	hgZaik
eimear	deaene
eindho	pegTif
eish	ejgdiY
either	0nXdXU
either 's	ageZpe
either .	ZukaWb
either a	yVdabb
either by	Xnegef
either event	sWecee
either if	Xqecee
either is	deZpdd
either it	meddde
either of	ggejXh
either one	Xmehff
either so	iZqdeX
either way	8cPbeS
either we	cXhejk
either you	nadfdf
elabor	Ylcjhc
elbow	kbghdc
elders	nKmggd
elders .	jdVZjo
elders dear	kaXmcZ
eldore	hhcgdf
eleano	pTgfah
eleano i	mbcidb
elect	ibYirU
elect you	ceeboe
electe	XWJI31
electe .	hVZYmp
electe anothe	cadddr
electe not	fbaeZs
electe to	efVYiq
electe you	YjZW4N
electi	Znfacj
electi .	binbeb
electo	napccV
electr	XbdslZ
electr .	laZhmY
electr ;	qadced
electr and	dleYnX
electr quiz	eWaueb
electr was	eccned
elegan	beieeg
elemen	hPfqlZ
elemen has	dbenee
elemen me	iXleha
elena	Wkfhia
elena .	claXme
elevat	bcikbg
eleven	efQecu
eleven people	fdaedn
elf	YpSiei
elf .	clXglc
elf of	fadfbo
eli	gadilc
elif	UTodmi
elif is	WZnWin
eligib	brRYgm
eligib .	dgXdcp
eligib and	doddfa
eligib candid	eoZcef
eligib for	cqYiba
eligib to	cZbecs
elimin	aZZVnt
elimin .	caUZjv
elin	dbqcZe
elin of	dbvUdd
elise	afiWpc
elise .	chaeob
ella	eecieg
ellen	chghlX
ellery	nTjahg
ellie	gbgdbl
elliot	iiaoaX
elm	jcigiX
elmhur	hbnVkb
elna	YcZhmi
elna .	bZbdjn
elodie	jhjdeZ
els	gZjZfk
else	dVeghp
else 's	esXcOm
else .	kZiSfn
else ?	mVgckd
else and	YiaXpg
else as	eaabct
else but	ccedoe
else can	dhXqZe
else could	fabffn
else does	abcZ2Q
else first	eifihY
else for	gTkYYr
else from	Xijhbg
else gets	YgZasd
else got	naiUWj
else has	jaZacs
else i	lVegqT
else in	eVWchw
else is	ffWWlo
else needed	jcYned
else no	cafoec
else on	kUgVgp
else patien	bcodee
else so	fXkuWY
else stays	dcYqee
else tells	ccfecn
else thank	ZZVdop
else the	ZUWmpi
else there	docddc
else they	afYtca
else to	cQiYlq
else told	cdredY
else turns	esbddZ
else until	cmXeld
else was	bWqaYn
else we	fUc0gS
else will	icfXbp
else withou	emedec
else you	ggofVY
else your	becpdc
elsewh	ULiRY/
elsewh .	bGfSW/
elsewh ;	fobfZd
elsewh and	baqdZi
elsewh in	ebaedq
elsewh on	XkdVsd
elsie	ketQab
elsie for	gdpYed
elske	ehYelf
ely	ggdhcf
em	aZqhYg
email	jehfcd
email 's	dXtdcZ
email .	ljgXag
email @s	Xdtadd
email a	cedmee
email about	WmUljf
email addres	Ve8RYY
email and	ZahpdZ
email as	WmgXoa
email asking	fYqWfh
email becaus	bZqeaf
email before	pZddee
email below	tfZdfX
email by	1Oahba
email confir	bXrdeg
email dear	sVdedc
email do	hodXee
email either	apdcec
email every	jWlded
email for	iamhba
email from	igZkhY
email has	mhlXaX
email her	dddodd
email in	iYbdjk
email me	lWUyWa
email my	acQxaY
email no	kaaZen
email northl	ieVncd
email of	etbbab
email off	gadecn
email on	qhZabZ
email prefer	dcoddd
email saying	fapade
email says	grcdYb
email so	bXYrdk
email spoken	Xfaijk
email tellin	aqbded
email that	jjUbcm
email the	ebbnkX
email them	bdcqbe
email to	iWkcej
email us	gbbYdr
email when	ZesaYc
email with	mkiXZb
email you	kqbWiV
emaile	gUsghW
emaile .	XnaZmd
emaile ankle	ecnkZZ
emaile at	Vialhi
emaile by	pabafe
emaile is	ebnheZ
emaile them	casceb
emaile to	gSkhih
emaile you	YYjkfh
emaili	mYcrZV
emaili me	edWqdd
emaili the	rYdaee
emails	cYyYcZ
emails and	ebdeeo
emails are	faneec
emails at	caqdec
emails sent	bbqced
emails when	YXteee
emails will	Tdseed
embarg	aM7cbT
embarg .	dUteee
embarg on	eapeeb
embark	nXjiba
embarr	blddid
embass	SZWmht
embedd	jeYlee
embedd .	cfXohe
embedd and	nZcgjZ
embedd smoke	ibYedq
embedd zoning	drhWda
emea	YrSWxX
emeka	XTmZkn
emeka .	bbjZdp
emerge	dibnlT
emerge .	Zohbed
emerge contac	cdaode
emergi	hVtRSs
emergi curato	pbiUee
emil	nsWZZa
emil 's	frbacb
emil .	bhnjXX
emil is	poYYZY
emil signs	aneeee
emilia	delcfe
emily	gXpgWf
emma	Xekfgg
emma .	cageob
emma and	ccbgcn
emmanu	felhbb
emolum	iaYile
emphas	scWgbc
employ	Yambqe
employ #	bbmeib
employ ;	bscZea
employ agreem	aaYU4b
employ and	ZcwjYR
employ applic	dceoce
employ are	edpbbd
employ as	dbbboi
employ can	dbrbfa
employ centre	edapca
employ checks	baZplY
employ contra	cbaU1Z
employ for	edaZbp
employ from	deaene
employ has	adlXam
employ is	bgcham
employ know	eZnfee
employ may	enhddX
employ medica	dhbpXg
employ offer	eebaqd
employ portal	feoeYe
employ questi	dedrXe
employ says	qYddde
employ somebo	coeedd
employ we	efpccZ
employ who	YWkgdm
employ will	doZchd
employ with	ZYpfZj
employ would	febecn
employ you	TUdJ4o
empty	afdjja
empty .	cgZYpg
emre	NZddun
emt	cojZTj
emt .	brccdZ
enable	nnlWYS
enclos	RQam4e
enclos .	VYcjse
enclos accept	cedUue
enclos card	ddeoae
enclos form	ecbcqc
enclos sign	ebefmd
enclos two	cbkWmh
enclos your	behYpe
encour	Wibabt
encour you	YgXaax
end	ecdZav
end .	XcxZYg
end and	WqRZgr
end before	didZYo
end i	cbqhba
end if	lTdhjh
end it	fWacir
end now	ncbdeh
end of	qafXck
end or	cpccee
end she	abeeep
end so	aihdmW
end the	YbRjV3
end they	VZVffy
end was	ldlddX
end we	dWjXZw
end will	kaneeY
end yet	enZffd
endeav	ZlXdcq
endeav .	ebZeds
endeav to	Yqdede
ended	fYQPk9
ended .	oUPYiw
ended @d	Wqeeed
ended at	jYUYqk
ended betwee	dVecoj
ended it	cacder
ended northl	paeedd
ended on	pakYWe
ended the	cVnZcm
ended up	ZPZdf1
ended well	qebYcf
ended with	YoZagk
ended withou	YkZddp
ended you	dgcmlU
ended your	dYXbdw
ending	aShTc0
ending #	bdpaee
ending the	dbbahp
endors	WegqiZ
endors .	bfhjlX
ends	sWaQV3
ends .	pWkWZl
ends at	ccagdp
ends dear	rbZbde
ends dog	xYThiW
ends here	aUOUX/
ends on	ZohZdh
ends there	dYfbdr
ends up	bqqaXU
ends with	kTjTeo
energy	fQoaXr
energy .	oYibde
enforc	Zgajfl
eng1	UcpgYk
eng1 's	bedWlm
eng1 .	XWdfjp
eng1 home	cbpeed
eng1 is	daoede
eng1 the	ciXkkb
engage	ZGXO6y
engage .	YUWZqt
engage a	aYVZa2
engage and	cceend
engage anothe	daadct
engage as	dbcatZ
engage from	ZcdWsg
engage is	pacjbb
engage somebo	abbeer
engage us	dnXdZk
engage you	aPRR/Y
engine	aTnhkg
engine 's	accscb
engine .	XZddvf
engine a	dajdnY
engine and	bgdcdn
engine m	bnfdec
engine out	ebcbcp
engine progra	edoffY
engine role	dWemam
englan	aeXncl
englis	iefhfa
englis .	cdqbfX
englis no	eqdbda
englis with	pedZde
enhanc	efideh
enhanc .	ZZdhar
enhanc all	WokeTi
enhanc badge	dcsdbY
enhanc calcul	kXddlf
enhanc city	kaThfo
enhanc collea	Wcjghi
enhanc convey	dabico
enhanc diary	ZZbiqe
enhanc dr	YkXbmj
enhanc friend	fmffeZ
enhanc guaran	berYdd
enhanc office	nZeeff
enhanc placeh	TlXiar
enhanc positi	pdacec
enhanc resear	XdvXah
enhanc scheme	ebnfec
enhanc sister	gnddcZ
enjoy	bc9QYY
enjoy that	dpcZed
enjoy the	beyYZa
enjoy your	jWlahf
enjoy yours	ddrdYc
enjoya	oXZdjf
enjoye	bX4WXg
enjoye it	UhtiYS
enjoye meetin	cfpPZm
enjoye our	XP5aYd
enjoye your	laoXfd
enjoyi	ijYdib
enjoys	hocUpW
enjoys on	loZbcb
enkosi	dRRmpo
enlist	Ymddlc
enlist 's	ahhmZb
enough	dWTai3
enough .	eLgnph
enough and	cUsVod
enough experi	fcdddn
enough for	nYReXv
enough hands	agWZbu
enough of	aqXgjZ
enough on	dbcceq
enough people	ZeOacy
enough time	aefdqa
enough to	Xmcffg
enough with	mYcnWf
enquir	ilYVfk
enquir .	YpVWkl
enquir about	aoeacg
enquir band	ebdedn
enquir for	lcXbgl
enquir from	qXcedf
enquir if	ecednd
enquir job	eXoege
enquir will	Wkqbda
enrich	hXnjab
enrol	bjbnda
enroll	nSTkkj
enrolm	xNxfYN
enrolm .	lWnced
enrolm it	hhjXch
ensche	RscoTe
ensche .	anZobb
ensemb	aVofdj
ensemb .	WZodmc
ensemb have	nalddY
ensure	mbnQak
ensure 's	pYbcdi
ensure in	rWcbeh
entebb	elYeWn
enter	SXkvXb
enter into	cddden
enter it	Xcesdb
enter the	dbaoch
enter your	edZsdb
entere	XRxnaY
entere in	Zbpfeb
entere into	ecneec
entere with	bccqde
entere you	mglZab
entert	ccPhir
enthus	iiTdii
enthus if	cWYljm
entire	icheYi
entitl	XWhlgk
entitl card	hhUifi
entitl in	bZdnch
entity	lkXbci
entran	ZWvTji
entran 's	iYZYmj
entran .	Vngcmc
entran you	ebdqdc
entrie	cddeco
entrus	kdaekc
entry	kcfgYf
entry .	WkreXc
entry maidug	nahddZ
env	raYggZ
env deny	ieghiX
envelo	gYUWvm
envelo .	bXchgq
enviro	mWZodg
enviro 's	enagaf
eoe	fffoXc
eoe .	dhnccb
eoi	faapce
eois	hgnbWd
epc	ZWnXkl
epc commit	VYkYln
episod	aakejg
episod from	eddaoe
equal	itTZbh
equal .	efaVUz
equal ;	jqZhZV
equal and	XlVbbt
equal my	bmegdd
equal no	lkXcnS
equal opport	Xnmccb
equal s	pjZhcV
equal the	hYdend
equali	fTpQhn
equali .	ldkUla
equali about	eahdZo
equali chose	ecZdcq
equall	kZifce
equall with	edmhdZ
equine	lhafag
equipm	aseXdf
equipm out	cobcib
equity	jddXtV
equiva	fgXnbf
er	ebeRtj
er .	cdkXji
er york	dedcoc
erase	ecpYce
erased	WkwcUY
erased on	avadca
erased to	eduZbZ
erasmu	eclfee
erecru	fXngYh
ergo	mhfUiY
ergo .	ohabda
erik	dWolbZ
erikse	hgcfdg
erin	cNbcsn
erin .	gXhfma
erin a	dcYefq
erin at	cdbcrb
erin the	edeean
erp	btWbic
error	fdgedh
error .	hePrhe
error and	ifgXbm
error in	dikehY
error on	fdnbde
errors	ZxicYW
errors your	cuacca
esbjer	cjckfb
escala	YjqZcd
escape	effgch
escort	phXafd
esg	fekhfY
esi	jrZZcX
esme	heljbX
esme day	ciljXa
españo	cYglbk
especi	gLrjdg
especi .	jUjled
especi and	lWjida
especi as	edmdfc
espera	dZVkbs
essay	bba8YL
essay .	rfbebX
essay by	Zcducb
essay on	jrafXU
essay to	XVdybd
essays	oUhdYm
essays .	eZaaiq
essays dog	caindb
essays from	edeecm
essays operat	bnbhed
essent	SdofVo
essent .	edaeeo
establ	Vcrbjd
establ .	Tgffkk
estate	glPham
estate .	ZTibhr
estate the	bpchZd
esteem	gZmbdh
esther	pQkeed
estima	aWmZin
estima .	fiZXki
estima for	bbnbjd
estoni	chiXih
eszter	fhfggc
et	XqZkdc
eta	luLgbW
eta .	atVldV
etc	oWaaji
ethan	ftTeXf
ethan .	dobbeb
ethan on	bzYaXW
ether	XdnkjY
ether .	eZwecT
ethics	fdgjZg
etrusc	WtThbi
etrusc and	ffYfen
etrusc so	btXbeb
eu	faTgfr
eu .	cacgdp
eu stores	hgXjed
eugeni	eZicmc
eur	fkehcc
euro	Ztcadd
europe	cawdZW
europe .	eaendd
evalua	dySccd
evalua .	czRlYU
evalua applic	nccefd
evalua is	ZuYbdc
evalua of	hfXcco
evalua with	dbbepc
evange	mabjYi
eve	Sckfmh
eve dear	Vemdfk
even	hnVadk
even #	fedben
even .	bkhXhf
even a	abbicq
even applie	eWvedW
even be	eadfen
even got	eSidYt
even happen	eZpdfd
even if	5KbYdi
even in	hbnecc
even is	dtabda
even look	adZidp
even made	bZmZei
even mean	asbddb
even open	dpagdZ
even petra	diXclh
even read	aqceed
even see	eWoekZ
even so	hbadco
even steph	cvacaY
even that	bqgadc
even the	lfSXnj
even though	ijPegk
even when	ebdden
even with	nbbhdf
evenin	bStrYb
evenin 's	cgcpbd
evenin .	ZTygbb
evenin ?	cYZybY
evenin on	XZtcZk
evenin shift	maalkV
evenin thank	edmeec
evenin the	cebnde
evenin tram	acpded
evenin with	cZohdc
evenso	mzZTXV
evenso 's	koWcab
evenso .	csWdfa
evenso gets	cufXaY
evenso it	oeddec
evenso we	ftYcZb
event	npmUWX
event a	ebeenc
event of	hoeZcd
event that	exdZZW
events	ejkcYe
events 's	gdWjlc
events and	bamffe
events says	ilUZek
events wants	gqbeYc
eventu	E/NUUV
eventu .	T5SZba
eventu ;	cneeec
ever	ZfsUfj
ever .	iqWadd
ever ?	Wtbced
ever a	eYkmfb
ever answer	Zneeef
ever applie	bdqbed
ever asked	ZZxdaa
ever come	ebvYca
ever from	fcaedo
ever get	bfpade
ever had	eYpclW
ever one	cecfYs
ever said	ilVcjb
ever so	ZbegXs
every	qctVcX
every addres	cbXtde
every applic	1iUeXR
every appoin	gYvdcY
every bit	daneai
every candid	6YTYXZ
every case	pacded
every day	WfqWhg
every friday	XevZaY
every good	ejXgjd
every hire	gXwdYa
every hour	deZfne
every letter	mYndbY
every month	nVrYda
every mornin	gpbeZd
every one	teOXZt
every open	XT3aad
every other	dVqbnY
every page	ddafpd
every person	ncdeed
every post	mZqedT
every recrui	dVufea
every right	gqccgW
every saturd	Zblamd
every single	huSccc
every site	eZpfdd
every succes	cZSeb1
every sunday	Zaockc
every time	YuiXbX
every vacanc	cXwdcZ
every week	gpdajS
every word	ddTiof
everyb	1feaTZ
everyb .	tkddXT
everyb a	ddogdZ
everyb and	qXqaYY
everyb at	gcniaZ
everyb before	sUcdci
everyb but	hnaeea
everyb by	1TgXcZ
everyb does	cberZb
everyb else	eeTjen
everyb has	ndddee
everyb hears	qadcee
everyb is	qkbdXX
everyb know	uWdced
everyb no	agdddm
everyb now	jfYoba
everyb on	pSliaY
everyb so	jcbabo
everyb within	dpaded
everyd	alaleb
everyd list	Ymbddk
everyd on	gobjXc
everyo	yhiVaY
everyo .	pcgfab
everyo ;	pbebed
everyo @p	occede
everyo after	Xoefff
everyo agreed	dabdpe
everyo an	Yrdcdc
everyo and	gqdZae
everyo at	cZuagb
everyo before	qjgTcc
everyo by	/JVbYb
everyo dear	uWcYdd
everyo does	eeohZZ
everyo else	miSaxN
everyo for	ctdYeZ
everyo gets	rYiafb
everyo has	ezXZcY
everyo here	UfrUpZ
everyo in	tdWfdY
everyo is	gyaYZY
everyo it	mXmbhZ
everyo know	4TaYba
everyo liked	ceagdn
everyo on	qUtdRZ
everyo the	peebcc
everyo to	adknba
everyo when	Vsdeee
everyo who	pVecWp
everyo will	yZXbcY
everyo with	ogcbec
everyo yes	ncedee
everyt	ffsahV
everyt .	femXsR
everyt after	cpRlga
everyt again	eqkcdU
everyt and	oclUga
everyt before	bdbgdn
everyt brenda	cpYieb
everyt down	edZenf
everyt from	arahac
everyt goes	Yicnce
everyt has	eodcbc
everyt here	gpicdT
everyt hinges	Ypibdd
everyt i	lTrUgf
everyt into	dVbdtd
everyt is	XW/WYZ
everyt on	pcifaX
everyt over	qYedde
everyt paused	ednddd
everyt right	cnZaZn
everyt says	hZdmee
everyt takes	XuZdce
everyt that	padecd
everyt the	WdnhXk
everyt till	cTvded
everyt to	mXrYca
everyt towns	coddee
everyt until	eZpeec
everyt up	gXcsdc
everyt we	ZgbXpk
everyt you	Yfhboc
everyw	ekgVbj
everyw .	dfdbcn
eviden	ZbSsgk
eviden and	ccdmch
eviden by	cedned
eviden of	bdZqgc
ewa	+NVqdU
ewa .	6JXkhZ
ewa ;	bmickW
ewa ?	cddnia
ewa about	nbecff
ewa after	dadped
ewa and	ysRbSS
ewa becaus	ogcdbb
ewa before	radcdc
ewa from	dZcpae
ewa i	1QXfbc
ewa if	gbZscZ
ewa is	qWckdb
ewa or	agatbZ
ewa perm	clcijW
ewa same	jaaoda
ewa so	hZZfqa
ewa that	rXbmbZ
ewa the	mcYqYX
ewa they	sddZdc
ewa this	oZclaX
ewa to	qTcdlb
ewa we	rZdcde
ewa when	gZdsbb
ewa which	nbeede
ewa will	gacqeb
ewa with	tTZjag
ewa you	2TWbWh
ewan	gaZuYY
ewc	cifgib
ex	jVZdSy
ex collea	dZeZat
ex works	mhfcca
exact	rgVghY
exact .	oabccj
exact months	ecindX
exact phrase	paecde
exact time	adfnef
exact words	hfaUsb
exactl	cPdrkf
exactl .	Usdeee
exactl @d	pcbbee
exactl climat	fbdndd
exactl that	edbaof
exactl the	ccYjne
exactl what	bQkvYb
exam	cVa9Sa
exam .	YkjtUV
exam for	dddndc
examin	XgWpdl
examin .	XnYpVe
examin and	dXhkeh
examin board	nebcdf
examin by	ZsWihY
examin for	Ynbiee
examin is	ecZnib
examin with	fYedeo
examin your	eccddo
exampl	qbdfad
exampl it	dhWbjk
exams	gUlggf
excava	abacbs
exceed	iOcjio
exceed .	nYegbh
excel	SmZpbh
excel .	ccWblp
excel the	aqecce
excell	cWZhfs
excell .	cabbjo
except	dmYhZi
except .	dbjbXr
except by	cpagaa
except for	Xcehod
except on	bqYlba
except the	cqdbdc
exchan	UecqSp
exchan .	fbdedo
exchan for	bdepdd
exchan with	cpfabd
excite	dikXlZ
excite to	jcYZua
exciti	dkdbgf
exciti of	bicmea
exclam	ZciohY
exclud	YOXpdw
exclud ;	dachdn
exclud from	ZZagfq
exclus	gandZg
exclus 's	gWmZoa
exclus .	cYqkYb
exclus ?	aneeee
exclus for	odcdec
excuse	eeZjgh
excuse .	ebbpce
excuse of	eicXgm
exec	jdXkci
execut	gYgkhd
execut .	ecbode
execut corpor	fXoffd
execut on	kamcea
execut the	gcdaoc
exempt	hXndYi
exempt .	ecrbdY
exempt has	kchcWi
exempt paper	ccmcYk
exerci	YbX7Vd
exerci .	Zfauac
exerci and	YYbqhh
exerci are	qaebec
exerci attach	cedmde
exerci based	dbfbfn
exerci for	idfhYg
exerci in	Xmbldc
exerci is	eQftcf
exerci northl	decodd
exerci on	aeZrcg
exerci patien	ZsdZee
exerci that	deZqdd
exerci the	ccajdn
exerci was	gdoZfc
exerci with	dcaoeh
exeter	jcdlfZ
exeter .	igboZb
exhibi	bfPfgt
exhibi .	fpXddd
exhibi law	YhXkih
exist	URjjYx
exist any	dcdedm
exist dear	cWrefe
existi	ZhYZVu
existi candid	enffdY
exists	ciWcXw
exists .	YeXYY2
exists but	eocebd
exists the	eZpfec
exp	dUf1ZY
exp .	denjXX
exp before	ecemee
exp towel	deendd
expand	XTda3e
expand hands	eXkefk
expand my	bgagsY
expand on	ZTiX0Y
expect	whUmZW
expect .	WpYcnc
expect @d	Zpdadb
expect a	vibZcV
expect an	zaUeXa
expect and	WddvUh
expect any	bSScd0
expect anythi	YrdYdh
expect at	Wcauae
expect by	aeepbe
expect convoc	eYhndc
expect ctc	Zfarcc
expect dear	teYWda
expect feedba	idebnZ
expect for	caauad
expect i	Xidmch
expect in	pSfoab
expect it	auaajW
expect me	ibdpZY
expect no	Wndffj
expect northl	ncddec
expect one	kYjefe
expect our	pqVUaa
expect rückme	febnec
expect salary	bZY0Vd
expect smoke	ofcdbc
expect the	ubaXhd
expect things	Wubced
expect this	mbideZ
expect to	/gQRaP
expect us	kqZYca
expect we	qcaced
expect with	mfcdYk
expect within	Yeegod
expect word	nZedge
expect you	SGT/lU
expect your	YVb0bb
expedi	Ulifja
expens	aRthYk
expens 's	eboeea
expens .	clYame
expens altern	mbchYg
expens are	deajZn
expens claim	daoXZm
expens for	fdbdco
expens has	hklaeX
expens is	fehneX
expens samuel	abnlcb
expens team	bZmodY
expens wants	cccpee
expens with	eYckna
experi	ZXhZY3
experi .	VWceV4
experi and	jSRdgw
experi are	ZxbbdZ
experi at	ecqWeb
experi by	ddnded
experi in	cXYgbw
experi is	cYYZdz
experi it	maeeee
experi of	aafTY1
experi on	ebeeem
experi team	eanbeg
experi though	eccden
experi to	iWdofd
experi with	cUpYZs
experi you	ebZvbW
expert	mfWkZe
expire	TNmkue
expire .	XValre
expire in	WWvdhX
expire northl	edapbd
expire on	aYoaoa
expiry	Wjhibf
explai	ccenYj
explai .	eVifjh
explai a	eckkeX
explai at	drdbca
explai it	pfXibY
explai the	Ydatag
explai what	anbica
explai why	jYcZas
explan	Yedofd
explan of	cfbgmb
explod	cndYgh
explor	dbjsXX
explor conver	eddpdd
expo	mmbUlW
expo .	njfXYf
expo by	mbdajc
export	XaPugo
export .	bdXbhr
export ?	edofcb
export are	Zaahni
export granda	YcYnel
export you	ebeodc
exposu	fmbedd
expres	nWffff
expres intere	frYdeY
expres of	kXWddp
exquis	knWgWf
ext	mcZecj
extend	UeUV5i
extend .	YYgY0V
extend a	ebbcdq
extend an	aVYTlz
extend for	dhneca
extend human	nacmdX
extend it	Ygbnkb
extend its	cncbbh
extend the	mgecaf
extend to	SfbZvg
extend you	VZcV3d
extens	XWpilb
extens .	dXWmod
extern	cdogjW
extern .	bXmjhX
extern beware	bcjngY
extern candid	epdbbd
extern person	dnecha
extern recrui	eZoefd
extern review	cndedd
extern then	gWmdje
extra	gXlodV
extrac	cojabW
extrao	WcmgYl
extras	dbZefp
extrem	hcedfk
eye	fcSqWq
eye .	YXcxad
eye and	ncedee
eye on	hmXYZm
eye out	dbbcdt
eyebro	bhmkbV
eyebro chart	ZiobcY
eyes	ljOigf
eyes .	YabmWq
eyes and	YmRbkl
eyes before	dhdmca
eyes peeled	micdda
eyes then	oTelee
eyesig	fcmWWo
eyesig okoro	fdkXdk
eze	ebflcg
ezra	Xlebgk
ezra it	Zsbdcb
f	icXtZY
f d	oakadZ
f papers	fneZef
f test	ZYaude
f2f	hhXbWs
f2f till	Zbdcio
fab	gcdmVi
fabian	ecmefc
fabio	hjdejY
fabric	hZmjca
fabric .	ldYcmb
fabric b	dblmeW
fabric pdf	Yeeped
fabulo	hgcgha
face	mhfadc
face to	gboeda
faced	dihXkf
faceli	Zjfhia
faces	dhefch
facili	nYgfdd
facili sure	kYedcm
fact	aeVnlg
factor	eXanel
factor 's	bafrbb
factor in	efbdcn
factor of	ddbcrb
factor the	cZWhip
factor wants	dZdbdq
factor yourse	ddaqdc
facts	bjkWlb
facts #	dmbZje
facult	gkXibh
facult 's	dcWjhk
facult board	endcha
facult of	oWdaig
facult requir	aedoee
fail	gbhgdh
failed	PZbYh2
failed ;	Xqeeee
failed at	ddfadn
failed his	cedjqU
failed mailbo	dcqedY
failed the	XVaYjv
failin	cbhilb
fails	fXceaq
fails .	bZccbr
failur	cYamij
fair	eetbXe
fair .	WlriUY
fair ;	ejWeem
fair ?	icYobe
fair @p	eZpcfe
fair all	mYgffe
fair and	lZobZc
fair chance	cneded
fair enough	jbnccb
fair i	ZWbpUs
fair illust	jfXhei
fair in	cZsebb
fair is	aasUck
fair lichen	gdqbdZ
fair on	ccogag
fair play	eYXhni
fair so	obafed
fair to	hpPWgk
fair we	fobcdc
fair winds	chbbdo
fairla	bdiibi
fairly	bZkdbk
fairly .	cbsbdZ
fairne	XfRinj
fairne crew	chabmf
fairne person	afXeik
fairwe	dhocbb
fairy	ffbfZm
fairy 's	eaqbcd
faith	YgZlgi
faithf	mbhaUn
faithf .	oLnmXf
faithf the	fceacq
fake	fWplab
falk	haagjh
fall	PqUjen
fall .	fcdane
fall in	chcobc
fall intern	cneeeb
fall off	jXbqcc
fall on	Yacddv
fall out	XlcliY
fall sergey	dcceen
fall vacant	cncaef
fall within	Wrccdg
fallen	VWYqjn
fallen i	cadtaa
fallen on	VWYipn
fallen throug	cVhlbm
falls	oVLehv
falls .	ibYUes
falls away	bbVdon
falls below	edcaep
falls i	fYenee
falls in	oackZd
falls on	rZdfcc
falls over	enedec
falls short	acbaes
falmou	ckckcc
falmou .	dneded
false	VngaXn
false hope	cmbddg
falzon	cacein
famili	dVijlb
famili .	eYZola
famili to	acdniZ
famili with	fZoefc
family	acpajb
family .	fhbXoe
family a	ddqcbc
family and	VXcZxh
family comes	dcqddZ
family firm	dZpdhc
family has	edcdco
family i	egsgcT
family member	eZcndh
family owned	cgWodi
family practi	oYYcel
family reason	eW2aXU
family run	dbXmdn
family thing	hgXbjh
family took	ddberZ
family will	ZyWdaa
famous	mdjccb
fan	fSX0Wh
fan .	ecdrda
fan of	bbdqdf
fancy	RQrxfX
fancy a	aYiuXX
fancy it	YUqbmg
fancy that	absedZ
fancy the	gdfoba
fantas	ieZobd
fantas .	bnhfZd
faq	leuOaV
faq .	mmdUcb
faqs	jbjcde
far	XxicVe
far #	cfZZat
far .	c0eZYV
far @d	fbende
far and	asaibY
far as	XkYgWs
far but	qZdcde
far from	cafYbs
far i	enbffc
far is	dmaicd
far more	chpXec
far side	Zqedde
far so	hYWfhn
far they	auaddb
far to	dcnddc
far too	dfldnW
far we	dodced
farah	cVdpjc
fare	YMchY3
fare .	babbbu
fares	kfVglc
fares .	dfaecn
farid	dbdqYf
farida	ilgbca
farm	jdPlcl
farm .	YlUbio
farmer	koecaY
farmha	KSXswc
farmha northl	cccUud
farmha on	eddqca
farms	ldbbmb
farrug	fUtjbY
fashio	gXWhdr
fashol	dekclZ
fast	llVpYY
fast .	elfoUW
fast as	Useicc
fast but	brbbed
fast enough	edeYlj
fast it	crbdeZ
faster	nlaTVn
faster .	joUZZl
fastin	XQqWko
fastin .	dbofbe
fastin and	faabmk
fastin was	eYcejn
fat	UohbkZ
fat reason	edndfa
fate	yoQXYV
fate by	fobbce
father	dXkhgh
father .	dSklhf
father sleeps	ekYfaj
father who	gdaden
fathom	hZjcdj
fatima	gheaei
fatima 's	fdnedc
fatima .	ebgddm
fatou	cYRgon
fatou hide	edebne
fault	cYPpni
fault 's	eWjeji
fault .	emXfhd
fault until	Ydccnk
fault with	dZYoch
favor	ddeieg
favour	TWhekt
favour .	ahZTpn
favour ?	cbegao
favour anothe	dcdcdq
favour answer	cacdeq
favour by	ebeeem
favour in	cVwbbd
favour of	cYVeYz
favour to	ebnfdc
fawkes	eleYid
fawkes .	cefYnh
fawkes camera	fndeac
fax	iT1eVR
fax .	gaxZYX
fd	odiXcc
fear	ScbUb4
fear .	TkYbcv
fear so	fbmheY
fear you	edeeZo
feared	ZSYdsn
feared the	edcdrY
feasib	edfjef
feast	pVgcYi
feathe	fdadne
featur	dcifjc
featur .	ctZXkZ
featur on	jcYrZb
februa	VkdWqg
februa to	ZccZse
fed	jdbYmf
fed .	bcdcpe
federa	ckacih
federa .	cefWpf
federa on	fgkibY
federa with	ecbned
fee	Rcoefj
fee as	effdna
fee is	ebbeeo
fee will	ceneea
feed	dYibng
feed is	iandcc
feed you	edcfmd
feedba	jedSW0
feedba .	bqdVTq
feedba ?	iXhbZp
feedba and	ZkdohU
feedba at	dnbjcb
feedba by	vXZWZm
feedba call	SUYYW6
feedba can	ceeafo
feedba dear	wUVdda
feedba due	qbdbec
feedba for	qfbada
feedba form	XnmYce
feedba from	ihWgeg
feedba good	Whbhkh
feedba has	XdtWgc
feedba i	SphbYl
feedba if	Ubedbx
feedba in	zVXXce
feedba is	piXcbe
feedba matter	XXtVck
feedba may	ddeddm
feedba northl	qdcbed
feedba not	docdec
feedba on	WmmWWo
feedba over	ddeacp
feedba please	ededen
feedba positi	fnXdei
feedba reache	aeecen
feedba report	ecdceo
feedba ring	Udeeet
feedba sessio	cfecem
feedba takes	ndefeb
feedba to	ofcace
feedba was	ecbain
feedba when	Yhdden
feedba will	sYlZdX
feedba within	3SYWde
feedin	ggZcjg
feel	WXhbb0
feel .	cbbaml
feel able	dfaedn
feel about	diXgna
feel bad	Zacfau
feel better	fQplcd
feel free	gglWff
feel it	cfZabr
feel like	UsmcVd
feel that	cZfWav
feel there	fbafeo
feelin	WMhiV2
feelin .	cShgdo
feelin from	dcYdcs
feelin i	dccddo
feels	Vehaer
feels .	fheWlf
feels quiz	WnpXbd
feels you	eZfeen
feeney	eddchl
fees	RlTqel
fees .	ataebb
fees and	bZddjn
feet	ihgbfb
feet you	ofcjdW
feldma	ecncmU
feline	XUbZ4a
feline .	cYdZrf
felix	jWoRki
fell	ZOaQn6
fell .	oZbcck
fell at	ZWYabx
fell below	ddcdeo
fell off	phXanW
fell on	SUWZrx
fell out	ardeeZ
fell pensio	ecpecc
fell short	dbdUdw
fell the	cdddtV
fell throug	hMnbhl
fell upon	dcdeeo
fella	bkihcb
fellow	aWaZrr
fellow 's	bcYeqf
fellow .	XUSriq
fellow and	pYbZak
fellow as	dbddbq
fellow for	aedZqe
fellow got	kbqUdd
fellow in	dfdVnh
fellow is	ZhWbtg
fellow secret	Xmcbel
fellow thing	knbecX
fellow to	XXYgjr
fellow with	WZdcrj
felt	YYhNY+
felt .	dXmcbn
felt a	doddec
felt good	dimeYd
felt it	dZajdo
felt that	aeXUZ3
felt the	beXbZv
felt you	akSXhs
felt your	cZZZiu
female	khkQfe
female .	dbneed
female ink	ecgeoZ
femi	ockacZ
femi and	cbpeee
femi point	emaeed
femke	nbfbbh
femke i	pYedee
fence	hiQedl
fenna	faljcc
fennic	bXPeps
fennic midwif	befcmf
fergal	kZebgj
fergus	ZZWmfq
fergus .	Ycbndm
fern	dYvXnS
fern .	ZhqbkT
fernan	YqgXcf
fernan we	fmcahd
fernda	heTctf
fernda ;	ebednd
fernda auxili	edemZf
fernda foreig	cibenc
fernda head	fagapc
fernda rail	ebfcne
fernle	eZinXf
ferrar	fcbcqb
ferrei	bUdjdr
ferrei 's	baUfkr
ferrei is	dbbnid
ferris	eZhekg
ferry	eckjdb
ferry #	fhYjZh
ferry at	ecnded
ferry nonpro	amdfde
festiv	TtTlic
festiv 's	ddXofg
festiv .	atXccg
festiv openne	bbcqde
fetchl	dYbjco
fete	YcXjim
fete they	dXbkdn
fettle	frUahc
fever	Zhhlea
fever .	dYkncb
few	akepXc
few biolog	ddaodd
few dates	eZcoee
few more	V4WabW
few of	dojXec
few questi	cXcwba
few scruti	fdnbcf
few that	dcuYeY
few things	ebbmff
few to	mlbXee
few words	lWfhci
fewer	YZbpld
fewer with	fcXjme
fi	WmTlfk
fi meet	eoYded
fi the	ebaqdd
fiachr	dqYfea
fiber	VTvcck
fiber at	cZdcho
fico	pXdcjc
fico boss	cZadeq
fico risk	ohbddY
fico vendor	cbrbeb
fictio	bgfleb
fictit	lafghZ
field	ckiUfi
field .	TfqZYl
field has	dodfdb
field planne	ieXlff
field was	deZcdq
field with	dXkcme
fields	XZrafg
fields .	fdafen
fierce	cYWiav
fiftee	rRXhqZ
fiftee hii	Zbdcio
fiftee minute	gZgpfW
fifth	fPTfiy
fifth .	cWXWf1
fifth round	cbcpee
fiftie	nbeecg
fifty	hajUcn
fig	jWarYh
fight	ewkdUR
fight .	hpcbcb
fight for	goglVW
fight in	cVlejg
fight it	bpedca
fighti	muTajO
fighti .	npbZZY
figure	aSVsue
figure 's	lbcapY
figure .	fWYhkl
figure i	chbmjX
figure in	acWlmg
figure on	nhcccc
figure room	ZXdkil
figuri	chldbe
file	eldjVj
file #	dXjfcm
file 's	d0ViaP
file .	XTzXWo
file ;	lqWadc
file at	agnadg
file back	iVcYjp
file but	edmfec
file came	faedem
file can	aUX4cY
file closed	cagbdn
file for	dcXZax
file from	ndeebe
file goes	fnWeZj
file has	inXiac
file in	beqbbe
file is	lsXgUZ
file lacks	Ycctdc
file names	dobcec
file no	hbacZr
file now	dwbXcY
file on	ofTifd
file open	acfnee
file out	ebcpbe
file to	ccbscc
file waits	fXoefe
file was	abiabq
file we	ebcoef
file which	dsXbeb
file will	kWlajc
file withou	cckneX
filed	gmZgfZ
filed .	cjaodZ
files	dqkdWY
files .	fjoYcY
files and	lZhlWc
files as	dhWbjk
files create	nZefff
files from	aocdee
files in	dndded
files the	dacicn
files until	Wmecme
files yours	Zrdeea
filip	dbkehe
fill	bYdwYh
fill .	ecZdcs
fill any	dSvdee
fill in	Xbd6UZ
fill it	YYgjZr
fill the	lkUfZh
fill them	ecdndd
filled	ZTRdc/
filled .	TWKbj/
filled all	bUSbb6
filled and	docdZg
filled both	daadds
filled by	ggZcrY
filled for	dYfhel
filled in	gfX2VW
filled intern	daWcdx
filled it	WYOVW/
filled its	accbcu
filled nor	ebsffW
filled not	eZofec
filled on	dYnZpZ
filled one	djodeW
filled or	qgiZcW
filled ours	echcYo
filled the	cXcYbw
filled this	edWces
filled what	ecdcne
filled with	nbcech
fillin	ZJvvVc
fillin anythi	eYpeec
fillin in	YacyaY
fillin it	eaWhcs
fillin of	cT0cdW
fillin the	eafddo
fillin this	eXqeeZ
fills	XdXojh
film	gicecg
filmed	ecZsbc
filmin	dambjd
filmin .	dcndbg
filmin all	edednb
filter	ZmhhZc
final	vYUjdg
final #	ljUdlX
final .	ZQTqdw
final and	bXZdX0
final answer	6PXShe
final board	dmacge
final but	enecdc
final call	llbXdg
final chat	bZbnhg
final decisi	opZWbW
final figure	cdecne
final interv	VXozcS
final list	yhPJem
final merit	necafd
final offer	dedYre
final outcom	mgdZec
final result	fnbYdg
final rob	bednee
final round	VMfyek
final say	xcbWba
final select	qWaidf
final sign	ncdWmb
final stage	bYcogg
final stages	kpaXdb
final status	qZebee
final step	Yddtcd
final three	VYbqcm
final vote	nceYei
final we	dnfZef
final word	4hVLeU
final year	eeqZcb
finali	inThZj
finali 's	cdbrdY
finali .	URipau
finali and	gnYaZl
finali for	nbYlZc
finali get	odccee
finali has	YvbYbe
finali knows	miXdag
finali of	Xofdec
finali on	uXZeXj
finali our	ZxadeX
finali says	mjbdbb
finali the	ipaSck
finali will	cncefd
finall	pIbZti
finall .	lendeT
finall got	iZaajn
finall sent	ehXhjh
finals	dkclZf
finals of	ahXmci
financ	dnlcYb
financ .	Wnoaba
financ ;	ndfZee
financ about	k5eVIY
financ airlin	jeZYfn
financ and	lTVYrk
financ assist	bbhddo
financ b	jfZXfo
financ before	oeeYde
financ by	hrcbba
financ contro	dXtffY
financ direct	WfZviV
financ financ	Wbgeqa
financ has	lfhWch
financ is	gfoabd
financ just	dhacdn
financ lady	dcbtab
financ meets	dcence
financ stops	aqbcee
financ team	dbdpdd
financ year	ZV1ecX
financ you	ebadjm
finca	fdXtZe
finch	ZVinie
finch 's	ecnfhY
finch .	XWgemm
finch and	gVrTma
finch for	eeXuUe
finch it	acerdc
finch she	didYcn
find	fajfff
find a	UYZmko
find and	ZbYinh
find anothe	cYotbT
find attach	VZpelY
find enclos	Wcidmi
find her	ardbed
find it	bQklek
find its	mYcoab
find me	pfeZXh
find my	cenkbY
find no	mXjhdZ
find nothin	ehadmc
find our	nfjTfd
find out	/pRSRO
find someth	abfaZu
find the	VdpZle
find two	edeane
find us	XiqgZZ
find you	dZqiYc
find your	ZUhZcx
findin	VqhVhh
findin .	bnjcdb
finds	ehfgcg
finds his	boedee
finds in	gledjX
finds out	sbbcdc
finds your	bdbobh
fine	dVsihY
fine .	adpnXY
fine ?	baesda
fine and	fjoWhU
fine by	gnXjZc
fine for	dbZfpd
fine i	pTqabY
fine it	dbddpd
fine no	baZrdd
fine print	ebjXoa
fine she	dapalZ
fine so	acaokb
fine talk	lbkXbi
fine thanks	cctZdc
fine to	fdaode
fine with	WeZdte
fine you	aakXqd
fines	gVmbbj
finger	paUifh
finger .	meWmcd
finger as	oddded
finger crosse	nvdVZO
finger how	aZnked
finger is	dZbfcp
finger it	vcaZZe
finger its	qbdcdd
finger place	jTbpYj
finger receiv	eYcejn
finger says	cVZdbw
finger you	godabd
finish	khXcao
finish .	bmZcXo
finish ?	edqcda
finish @d	hpbbeZ
finish a	YsdYee
finish about	decned
finish before	dVlmfe
finish by	YYcxdc
finish first	fnfXfe
finish in	deVlcm
finish interv	nYeeff
finish is	acdqeb
finish it	ZWhyZX
finish me	ecnddd
finish my	cYjWtc
finish on	lyURdX
finish other	cdebhm
finish our	pYdZdh
finish the	johZcW
finish there	edcebp
finish with	gkmdeT
finish your	dhkWYo
finlan	gakchf
finlay	fbcild
finley	gXaesc
finley order	babhqc
finn	icXgih
fintan	bmXjjY
fintec	Yeledj
fiona	eZaemj
fiona #	dcdaqc
fionn	aiWtcc
fionnu	VecZpi
fionnu dear	bhfYpX
fire	Wbpjfc
fire #	cbodgc
fire .	aqVpXW
fire ?	edfbdn
fire @p	Vddkhk
fire accoun	ifSobj
fire alarm	ccradc
fire and	knZabd
fire associ	ZcljkX
fire away	vaWadd
fire expens	eadjma
fire hong	eaeXio
fire or	danfee
fire partne	baxbcY
fire patio	dXbhmi
fire pesel	devddT
fire servic	deafcn
fire the	dYoeef
firear	lmVafe
fired	YWYdmr
firefi	ZoZUgo
firefi .	blXcgl
firesi	Pbgqhe
firesi off	aZifcm
firesi on	Vheqbb
firm	kabeke
firm 's	YekmUj
firm .	sVgWjd
firm answer	uXdbdb
firm as	ddeZqd
firm date	rZdbce
firm decide	bcdfep
firm dog	kijdaW
firm from	naebbj
firm in	bYfnak
firm is	Vnicfd
firm not	dgmeca
firm of	ebnede
firm offer	Wcacza
firm though	elXedi
firm with	eapeec
firmin	Ykfkcc
firmly	jceake
firms	daqXlZ
firms charge	edkUjk
firmwa	dXcVrk
firmwa who	ebaemg
firmwa with	dhadnc
first	dlXhkc
first #	Zcdbrg
first .	fuYabe
first ;	peaegY
first ?	cYcqic
first accoun	dcarbd
first aid	ebdfem
first and	m2STaW
first answer	nWcdnc
first asked	dldWfk
first at	Yaafnl
first awards	daccsc
first before	Yrdcde
first bit	Xemmca
first but	hWsVce
first by	mdecee
first call	mfjhdS
first chat	XXZvch
first choice	UhRjjp
first civili	deddcn
first class	kWbaZu
first client	ebdbrb
first come	VblrbY
first comes	iabndd
first contac	cYofee
first conver	cpcaeg
first counci	icXlWm
first county	cenbee
first date	eYcphc
first day	ZJcP/c
first decisi	Wceees
first do	cjZqbb
first ever	dcZatd
first exchan	eednbd
first four	fadeZq
first go	fiaiiY
first has	idTdjj
first hurdle	ebdode
first i	YqTpbc
first in	iraaZc
first interv	YogmWW
first is	ZjWphY
first it	ueeadT
first job	daofjX
first line	dbfdod
first lord	Zfbpdc
first mail	ccdpec
first messag	dbcoee
first month	aZmgXn
first mornin	dbhXqa
first northl	bdkXoe
first of	keUegj
first offer	dbZetb
first on	YZafwc
first one	WocfmY
first or	afeqZd
first person	XkjYie
first pick	XgaRvi
first placed	cdabqg
first post	ndcede
first railwa	aYactg
first ranked	goXXWo
first round	hpTcWk
first said	Zcfoge
first schola	dbcpcf
first she	ejkWcg
first shift	YaVb3Z
first sift	brWaXm
first sittin	oldYdY
first so	gmVsUZ
first stage	cZUtXk
first step	dqcbda
first talk	dgbobc
first thank	jnTbhf
first that	csdccY
first the	kWhfYm
first then	g2fSXP
first they	miZTib
first thing	wPXioT
first though	Woddgg
first three	YgZiZp
first time	ecVdph
first to	WipWka
first trial	aedtca
first two	gsegZU
first video	coeaee
first wants	cceodd
first we	elVcel
first week	iiiUjd
first whethe	dpeZee
first with	eXbvaX
first year	bfcepb
first you	fRWphn
first your	ffoZbe
firstl	fibiYh
fiscal	hLitbg
fiscal .	gfVoeg
fiscal and	dcdWml
fiscal from	ZZkrbX
fiscal that	cXsgdZ
fiscal year	eaoedc
fische	dXpfae
fish	Ubgfmj
fish .	YjelXj
fish has	efZeen
fish radio	ccYcph
fisher	mfcecd
fishgu	fbikec
fishin	mgpZXV
fishmo	ifmYae
fit	eeTidr
fit .	Snalhd
fit ?	efcndb
fit for	ZeVacw
fit in	bnbXob
fit is	faeeen
fit to	fbcioZ
fit what	eeaden
fit with	faedeo
fitmen	ghcghb
fitnes	gbVdko
fitnes .	caeegn
fits	awLmaf
fits .	XySdce
fitter	fgbYcp
fittin	acSluY
fittin .	apcZic
fittin and	kRboYh
fittin to	eddbpb
fittin you	mccWna
fitz	abYges
fitz open	Xgfchm
fitzge	OdygmO
fitzge a	ddZpcg
fitzge one	eeZioY
fitzge ship	dZkXlg
fitzgi	jTgnbf
five	jYeiic
five .	oUbgkg
five a	bcgSpl
five and	iWbmid
five are	kXlhac
five boardi	dngeda
five days	XiWfmj
five genero	dccZsc
five in	mcbcie
five minute	VbjudW
five more	hndbda
five of	sacVkh
five on	kcadbn
five others	ccajbo
five page	dddnde
five pages	ejTsfX
five people	seiXZX
five questi	RZW6ac
five rounds	ddcaep
five so	oXeged
five to	bbbZko
five weeks	ccgYrc
five year	dcnkaa
five years	bYcqff
five your	cddcnf
fix	UTU/WQ
fix a	XYa2Zb
fix it	YaZ5WW
fix that	cZdolY
fix the	VfbvaZ
fix your	bXcuga
fixed	VoghjY
fixed .	PylagQ
fixed crazy	cWcYkp
fixed for	pZckab
fixed term	eZpbia
fixed the	eWhhld
fjord	ajmcec
fjordl	fWUfom
flagge	blXifi
flags	ngfXde
flap	dqWjgX
flash	ZehbtU
flat	eVeath
flat .	mWgWqa
flat above	VgXYvd
flat and	beXenj
flat by	meefae
flat consul	eebpZe
flat i	djbkiX
flat is	ceiYpb
flat on	Ybbdgr
flat out	ioabcb
flat over	dceeqa
flatma	acnYih
flatma 's	bdcdpd
flatma got	bjkXak
flatma has	desUee
flatma was	laXqdY
flatte	TW1eZY
flatte .	eWreee
flatte dog	Yatcde
fleadh	crXnUb
fleadh .	encced
fleet	haiVZq
fleet at	kVmdfc
fleets	igkYiX
fleur	kcUpYg
flexib	afgcgl
flexib 's	dpeacc
flexib and	ibQXks
flexib by	djmXfe
flexib conser	Whgihe
flexib ignore	Xleefi
flexib in	adccep
flexib mandy	cgUikj
flexib of	codedc
flexib on	Viklbf
flexib plumbe	ljaXjc
flexib shifts	bdtcVa
flick	cRSkno
flick for	cdcYho
flies	mafddg
flight	fgjjab
flight so	ckdbrV
flip	bWviZW
flip it	fbmheY
fliss	bcXlbo
flo	cbhhhe
flood	YZdwZg
flood we	cbnefe
floode	kkcedZ
floodi	jajXhh
floodi ?	eddapd
floodl	XblXnh
floods	dqVYnd
floods .	dobcjY
floor	XTntec
floor 's	eejmYb
floor .	XMrkek
floor and	ennbaX
floor ask	eccrad
floor for	fYarYi
floor if	dbsXde
floor job	hjfWkb
floor lift	hhbXji
floor manage	ggXZog
floor on	cdnebd
floor plan	Vaguaa
floor so	ZThoje
floor to	ioacca
floor you	abgbhn
floria	qeWdYk
floris	adXqie
flour	dlbjcc
flow	XW0bYZ
flow .	cbtceY
flow on	Ybtaea
flower	jbfedi
flower them	qidUde
flown	gaanfg
flown in	cZenci
flu	ikhZkR
flu .	gcXjpY
fluent	ZSjing
fluent .	cagdpZ
fluste	WSiuZj
fluste a	beende
fly	XSgolh
fly out	WdZgtd
fly over	eXeuYd
fly to	Wecehp
flying	aXnfig
fmcg	jcckde
fobbin	ahjoXZ
focus	ibddel
focusi	fddefl
fofana	adUobo
fofana .	babscc
foi	gbnjaX
fola	Yhfcoc
folasa	fkakYf
folder	kZhahf
folks	dualaQ
folks .	iafnca
folks fair	jfXhei
folks to	bubaba
folks who	dnbidZ
follow	diiagf
follow .	WnghmW
follow ;	ieiWkb
follow @p	cXrdfe
follow a	eTgkZo
follow about	daZfWu
follow and	kjmVWZ
follow as	bkkicX
follow but	oTYlgb
follow by	cZWfwb
follow comple	fdadVr
follow docume	eenaee
follow for	jaodbb
follow from	ahVmoZ
follow in	tTXllS
follow is	hmdhZa
follow its	dvXcfX
follow on	ipedZX
follow once	Xnefhd
follow our	WZrYem
follow physio	bfmbed
follow s	Ujeebp
follow she	ZpaZbc
follow so	nTdjdj
follow that	guYcZa
follow the	YdaWfz
follow up	erSiah
follow us	ebxRYi
follow we	edafYs
follow when	XoYlgX
follow will	dpbdeb
follow with	gaYawa
follow you	XiubcU
follow your	kgiTfg
fontai	damlac
fontai .	ebqceY
food	dWYvkZ
food .	iZdndd
food and	agnYlY
food favour	eeZpdd
food rewatc	ecemdd
food threes	eZcped
food was	eedcdn
foods	kVZZnk
foods 's	nccdfb
fool	nXgZhh
foolis	ghabcm
foot	ajicib
foot rings	Zpdeeb
footba	YK9feP
footba .	aS2fYW
footba and	dbhdna
footer	affrYc
footer .	bfeoZe
footfa	ceieoW
footsc	fjmgaW
footwe	3OZjgW
footwe .	nKWjrg
footwe and	yYeaeX
footwe i	sYffaZ
footwe in	nbeede
footwe is	dbcqce
footwe on	beceen
footwe so	fncbea
footwe they	ogdbdb
footwe when	rYedee
for	dchidh
for #	VOlijo
for .	aZeWhv
for ;	efbqdY
for ?	agVudc
for @p	deepca
for @s	Qlmcdj
for a	ebXxZh
for about	nZefef
for accept	bTnjmW
for accred	edhZcn
for acquis	abphdc
for additi	ebocec
for adhere	bZsbed
for admiss	eceafo
for ads	ecpdeb
for ages	ZuSalb
for alerts	cdfcen
for all	Ta2RkZ
for an	jccuXZ
for anaest	edaped
for analys	eZbeeq
for and	bcVfjq
for anothe	Sgepch
for answer	biaaeo
for any	WYuadg
for anybod	eZocgf
for anyhow	edneed
for anyone	fTqfVm
for anythi	aguZWc
for applic	eZxeYW
for applyi	kjdeWg
for appoin	ZeaWvg
for approv	cwWcca
for archiv	gbarda
for as	ZftZiU
for asking	kagQjn
for at	dZlnYe
for attach	pbbcef
for attend	bnfTcn
for baz	bhbncc
for bearin	klUegc
for becky	knccdY
for beeche	dbjmbc
for being	bRjgjo
for better	lZWbco
for big	cZbucb
for bookin	ZbuXdb
for both	idTYkp
for brenna	fbcnee
for brewer	fdqaYg
for bringi	cbrZbh
for but	egbcsX
for by	Taojff
for callin	Xatbfd
for candid	fgqfXX
for castel	eeoeYf
for certif	dncded
for chatti	fYXidr
for checki	jtcUaY
for ciao	dgkkcX
for climat	mckToW
for coffee	YXfgfp
for collec	YZdmmb
for coming	fcmTcp
for commun	ifmebX
for compar	cmbldX
for compla	eboeec
for comple	qngJcf
for confir	gcqiZT
for consid	eneefX
for contac	sgjVaS
for create	qVmkWY
for custom	ZqZfdd
for dear	hdE/bR
for defini	uWebdd
for delhi	ecmkcX
for design	dniacb
for dilys	kaaVsc
for direct	kYbafn
for discou	lbVhgh
for dispat	dbtheT
for docume	icSvaY
for does	fbbeen
for dog	WjloZS
for doing	dodWZj
for dr	dXigld
for droppi	igqXbY
for duty	eYdaqe
for each	YbfpjZ
for either	Xighdh
for electi	dcddeo
for electr	dkdnaZ
for ellery	eYbdmk
for employ	hkZZVp
for evalua	Y0TaeZ
for evenso	btkSca
for ever	mqbacW
for every	eYjeam
for everyb	wjUiZR
for everyo	ciqfWZ
for everyt	ZR4aca
for exam	bcmbbi
for execut	gdbndd
for experi	icYccp
for expres	coZdef
for family	eZueZa
for feedba	TiafUv
for feline	ebcdsY
for fernda	hfdlXg
for fiftee	nmaWcd
for final	nZjecZ
for financ	gYVmbp
for five	ckhikR
for flow	YavZeZ
for follow	Vfrabh
for four	YYagol
for free	bZqUZq
for freela	eebden
for freque	imadcc
for fun	dasWdh
for furthe	itXaca
for future	eXbceu
for genera	pYhZdd
for gettin	WVhrRp
for giving	igbTXu
for good	cLOIu/
for group	naXXdq
for guessi	eaebdp
for hack	WrdaYi
for half	fcseYY
for hangin	sYbcch
for has	dTafcx
for having	hWuUai
for head	anUWlj
for headph	edZedp
for hearin	tYYicb
for help	edmced
for her	fcllXd
for him	algrMc
for his	XiuQed
for holdin	ZeXejp
for how	aguaeV
for hr	qdVXga
for human	Tegidp
for in	iabdap
for inconv	ccdmef
for indivi	bdohba
for info	edpebb
for inform	fXqfcb
for intere	afdbbq
for intern	nenZdT
for interv	clZaXq
for invest	ghXaji
for inviti	eduYeX
for is	crgSef
for it	ajZoXk
for its	skYYba
for job	acvXbe
for jobs	dcndde
for joinin	aiobWf
for jonath	cdcYho
for junior	Whbfgm
for l2	dcbpec
for lagos	Yasbec
for lags	XXZzca
for later	cnback
for lead	caohfZ
for leavin	bpPkbi
for legal	gYbhcm
for length	iccXki
for less	ecddco
for lettin	eg0adL
for line	cYoZei
for ll	ZrTigd
for local	ceYoeh
for lock	cYYohk
for long	qXgUqW
for longer	dgbdZq
for lost	ecpeda
for making	dQqdbn
for marath	dqYefd
for maren	coWdZk
for me	cYbohh
for meetin	gpUZei
for member	ebqadd
for more	dqsMkP
for moving	dZtiXZ
for mr	cgXrhV
for mum	jfXhei
for my	XWirjZ
for nearly	qYdbee
for new	ZjlfUi
for news	cXobfi
for ninety	jXhjed
for no	cbWjfp
for none	dcddoc
for northl	oXgxMR
for not	biochW
for nothin	mRmRas
for notify	oZbeaj
for now	VZ/QYP
for number	edcnec
for offeri	dakgXn
for on	iZnVck
for once	rAjewf
for one	ePjjbq
for other	faUVZ3
for others	pVhYdk
for our	mahgWj
for over	deqXee
for parkin	agnbaj
for parts	MuuTea
for patien	isXYbZ
for patter	cpadee
for paymen	bdrYce
for payrol	acqbgc
for people	XdmcXo
for perfor	edcZpf
for person	caYqbk
for planne	YbZqYp
for planni	aZgpee
for pointi	cZfddp
for post	hZaecq
for pound	oYUped
for precis	ofbbed
for pro	dgbmee
for puttin	maabbp
for questi	barZkZ
for radio	ibWihk
for reachi	glYWbo
for real	scWkbY
for reason	dYqfZf
for recept	cVgajo
for recrui	cbscec
for refere	ghgqVQ
for region	ecnedd
for regist	lawPbd
for regula	ccepZf
for resear	iSpkfV
for reside	cbZmnY
for review	kmUedd
for rotas	ehYlcg
for round	XPZ/XX
for saving	dZnadj
for scared	ecobed
for second	irbXed
for seeing	dXtbdb
for sendin	djieTi
for senior	bcdZfq
for septem	qVmXZg
for servic	cZYhho
for sharin	YZfhbp
for sign	enbcde
for signat	bZZf0W
for signin	ZeiXuX
for site	Xodbdl
for sittin	XicVct
for soluti	eboeeb
for some	Zsabjb
for somebo	bdeaYt
for someon	edQYS+
for someth	XPaYj3
for sortin	dYucda
for staff	chjWif
for stage	bobgmT
for standi	hfVchm
for starti	ddXlkd
for stoppi	bmoZbZ
for store	ZcWlgn
for storin	bZtccb
for studen	dieXlf
for submit	scjXaZ
for such	bieYdn
for summer	cjWZgq
for suppor	Vcmidi
for sure	rhWacZ
for taking	dolRbg
for tanaka	ikWlbW
for tax	cijWih
for tea	cXiimb
for tellin	uluOYI
for that	ZWlpZi
for their	bvgUdY
for them	lbahWn
for there	cjUcbo
for therea	gfXfji
for thirty	bXukcX
for this	ZeeWY3
for those	ZsfaVj
for though	hdSkgl
for three	Pfamlj
for throug	eYbefq
for time	fgbXsa
for to	fbbXtd
for toddle	edmeeb
for tp	enZddh
for trade	WpYkZe
for traine	hWejdk
for tram	Wsebed
for tree	kWghhe
for trying	dcXccu
for turns	ecbeeo
for twenty	pYneaY
for two	WaUuhk
for under	cncjbZ
for unlimi	hcnUgh
for up	aaiqbb
for update	epcbdc
for urgent	gZtYcc
for us	cWTqnj
for useful	gWobak
for uses	dbmjdZ
for vacanc	cZpbeh
for vacati	famfed
for vestry	dbpeea
for visiti	Xljbbi
for volunt	aWbXjt
for waitin	YWhifo
for walkin	eqacYg
for wallon	dcXgpc
for want	chYkWm
for was	eadbau
for we	Zheaqd
for weeks	liUcif
for went	emeeoS
for what	aWedU1
for whatev	anlacc
for when	UkzSYY
for whethe	jXcned
for which	Qebkhp
for who	noZZZa
for whoeve	kshUWd
for word	ahWeni
for worker	dnobbU
for writin	dkldeY
for years	ZVVaez
for yes	hecnZe
for yet	cjcmeZ
for you	faSjoj
for yours	VhOrbm
for yourse	rYWeej
forbid	iYyWcW
forbid .	idmXee
force	gjfhXd
force job	gadndd
foreca	gcdlah
foreca furthe	ebagen
forefr	cZllia
foreig	VkZZol
foreig and	daoehb
forema	elcjbb
forens	fehYoZ
forens the	jcddma
forese	eaedsc
forese .	gVkZlg
forese future	eWieZo
forest	cieihZ
forest 's	bihhkW
foreve	gnfYiU
foreve .	hsYZcX
forfei	mgdahb
forge	dXkbbp
forget	ZpoaaY
forget .	lWesZY
forget about	Uqlbcc
forget i	bqkcXY
forget it	dllWbg
forget that	adreeZ
forget the	eiaXng
forget would	eemUhi
forget you	lnXdac
forget your	bYqfgb
forgiv	anbbbj
forgot	htleaO
forgot .	f1SZfU
forgot about	kpaaca
forgot and	dnedec
forgot i	ebnded
forgot me	hrYkbU
forgot that	maeeee
forgot the	jbUllb
forgot to	YQqvdZ
forgot which	ddnced
forgot you	k3XWVU
forgot your	Zc3UXX
forkli	imfbWg
forkli .	bvYdda
form	Yah1ZZ
form #	WYdtkX
form 's	jVgvRY
form .	abrkaY
form ;	bZaveb
form ?	eccpdc
form along	edpaaf
form and	bmXoea
form arrive	hapZce
form b	ebdqdc
form back	STktfe
form before	dccjZn
form by	UbXwic
form came	hkbgXg
form closes	eepYec
form could	ebcode
form due	baVxdb
form email	YXhTit
form filled	ddfneb
form for	Xahllb
form from	cehnbc
form goes	tZdbda
form has	iZqiZT
form here	ebnmVc
form i	dYkqYc
form if	foeZed
form in	gbe0SU
form is	bqbsTU
form it	daksbT
form kiebit	edmcee
form lacks	dadreb
form letter	aXYUc4
form looks	gdmjXc
form must	cecode
form not	ZabmZo
form of	VXUmuf
form please	denXie
form premiu	edndce
form reache	Vekccn
form says	lfZVgn
form so	cbWtiX
form thanks	Zgodbc
form the	Zdhode
form to	eiduWW
form was	kSkiZf
form we	bgbeap
form will	apWjha
form with	giWbpb
form within	bedpkX
form you	ikmUbc
formal	XXWg8Z
formal .	gXWkhm
formal and	ahpXcd
formal answer	mkaZZb
formal bit	jYlZjb
formal but	ecdnde
formal check	bpdced
formal in	fndecb
formal interv	ccepce
formal letter	UYaT/W
formal now	mnZZba
formal offer	VaXV+c
formal offere	eceenb
formal thing	jmcdZd
format	mkZZbg
format .	Xibdqc
format and	eoZgeb
format for	ebpffa
format please	pZeefc
format to	paedee
format we	eccZgo
formed	djZhck
former	UWmyWd
former collea	XWirYk
former employ	djYhbl
former head	ehndaZ
former manage	abdqed
former situat	dWmndd
formin	bdYmke
formin had	ddcdmf
forms	YhdplS
forms .	aYfesZ
forms @d	Xpeefe
forms and	ekmWed
forms are	dfqfWc
forms back	Ugcucd
forms from	ecnfbd
forms of	cgaqcc
forms to	jfbVqc
formul	iWjhec
forth	efRdln
forth .	gmaedd
forth and	ebddeo
fortni	icdldd
fortun	cfWeni
forty	dhgdeh
forty .	Whnbbi
forum	jpYaag
forum about	hnZecf
forum the	dodeeb
forwar	bidnYi
forwar .	ZicnTn
forwar ;	kkTZcn
forwar ?	fccpbe
forwar and	edeTbv
forwar at	dhcbem
forwar both	ebcpec
forwar but	dbdeeo
forwar by	hfZpba
forwar for	WeqmTc
forwar from	aSjkfn
forwar is	eobYdi
forwar it	ofnUZY
forwar me	bciqca
forwar this	fdodea
forwar to	agethR
forwar under	gnbced
forwar what	qZXZcn
forwar with	WdSXf3
forwar you	XpldYf
foster	Zfmged
foster .	darbdc
fought	emQabo
fought on	hobdYe
found	ZUlSh0
found #	dooZbU
found .	Vkkdah
found a	dQteci
found anothe	cnbdib
found frank	daadcr
found her	ebWYnp
found him	dWhcll
found in	ajpYbd
found it	pTzceL
found its	VSRZd7
found money	dbecrc
found on	aZqZfh
found one	eeQcip
found our	iRNaZ8
found out	bTQbf3
found she	dZXecu
found somebo	edZeep
found someon	aZUXfz
found someth	ZW1dcV
found that	aUYlin
found the	bbwZmQ
found their	fdZeep
found to	faZcfq
found treasu	ehoXee
found you	caVnne
found your	gftcQe
founda	gXhiif
founda 's	obcede
founde	fcakck
founde 's	oljVZZ
founde .	caWrdj
founde ?	decnee
founde a	fccpae
founde answer	Tgcpdk
founde but	fbnaeg
founde crew	lYVgmg
founde decide	hYYbds
founde hired	eeaedn
founde is	ancjdb
founde might	drecYe
founde on	Zbfhpa
founde r	cobedd
founde read	cViclk
founde said	pVddfh
founde want	Xdemei
foundi	cobfdc
foundr	hmbXYk
four	faWgkn
four .	XbVmXx
four ;	kVZcog
four ?	eccrcd
four agenci	ccXbmm
four and	Ygddfn
four andy	gadndd
four carlos	dbYahq
four chinwe	dfbZrb
four day	ZjfSxW
four days	bZkbpa
four fought	hobdYe
four hours	XVW1ag
four in	ebpeeb
four it	beZpai
four minute	aVjauZ
four more	cwcWcY
four of	zbTade
four on	fXjboc
four or	dgemcc
four others	cvaccX
four out	ccYdip
four pages	dXmhja
four people	gnUjgX
four questi	dcenee
four rounds	mMcYon
four slight	cecfem
four stages	dWsbec
four times	anaYZp
four to	bYccav
four votes	dddeap
four we	afjUlh
four were	bqdbed
four who	mWYcZs
four years	chUYxY
fourte	lgYkYf
fourth	fafecn
fourth and	iYbYds
fourth time	ecnghX
foxglo	cYnbgh
foyer	hXelYk
fp	hoXheY
fp .	doXdie
fr	niZajZ
fr pam	ikXehd
frame	YlvbXS
frame and	eanidZ
frame it	eepWce
framew	WVieim
fran	ZXepeh
france	analXe
france .	eialVk
france ?	eYtZda
franch	fdZbim
franci	dabigl
frank	SgYnbo
frankf	geegeg
franki	kbigea
frankn	cXjlge
fraser	bZfoge
fraser up	edgneY
frau	WZplSl
fraud	fibigb
frauds	bcpgfZ
frauds .	cYqbhd
frauds b	clWgdl
frauds of	Xbmdld
frauds was	eYjndc
frauke	oZcYlc
frauke .	idfanZ
fred	lbldda
free	cUomcf
free #	eebnee
free .	ejqdVX
free ?	bVcxgY
free @d	abdsdd
free again	bdlWke
free and	gNVgxj
free dear	cadred
free dog	cgYpcd
free flat	dbocaf
free for	iefgXi
free from	dbZeog
free if	deahYp
free northl	ebdodd
free of	oTsTjV
free on	ceWqeg
free parkin	ebtWcd
free poache	eddned
free practi	denWei
free to	sacTfk
free whenev	eZerdb
free you	gWkcld
free>again	bnbWen
free>answer	dmWkfe
free>ask	gqVjfX
free>away	pbSggg
free>bye	bZrffa
free>chosen	gXbeXt
free>closed	ZktZhV
free>date	iTlncc
free>decide	UigqVh
free>free	bZZ3ba
free>give	blhmZX
free>hear	ncZmeX
free>if	faopVY
free>joy	SqiZdg
free>match	WehmYk
free>me	gSgmhg
free>meet	YbfveZ
free>news	euUVeg
free>not	fmWVgn
free>offer	ZacT3Z
free>others	ldkbXe
free>papers	aogVob
free>post	dZmTaq
free>receipt	bfenec
free>refuse	gbnXhe
free>review	bkUeli
free>soon	PsZpWc
free>sorry	kVaegn
free>step	bbcoeh
free>thanks	iSqiZb
free>you	dWcoke
freedo	jalakZ
freela	cZgjej
freela #	feYZhp
freela .	caomXa
freela manage	eiUall
freela office	gYXeZu
freela sister	jYRjra
freela so	ijdkdX
freeze	YQ/deT
freeze .	devaZU
freeze across	eYrded
freeze all	eaoeec
freeze bis	hWkeck
freeze from	cfcmec
freeze has	jkVkdd
freeze is	dTnmha
freeze julie	eZpfde
freeze lasts	fYpffb
freeze lifts	eZodfe
freeze on	fWwceX
freeze suit	eeXbmj
freezi	jfcafh
freezi and	bfaedo
freezi they	pbcecc
frei	Vgbkcn
frei .	Zkbbco
freibu	bWjpaf
freibu .	fdoecb
freigh	bUlscY
freita	iaifdf
french	lcXffk
freque	fgibbh
fresh	YsZgdd
fresh one	eobcfd
freshe	gSaYmt
fret	gkWhch
fret them	emYddh
freya	aWcdnn
friday	ZfkZpa
friday .	dcnhda
friday and	apabhc
friday off	Wbcaxd
fridge	ccmlWd
friend	ZdpdXm
friend 's	oYYbdo
friend .	aYuafb
friend ?	ecxTdY
friend and	ZXuXaj
friend assess	dXcrdh
friend for	qcbbdg
friend has	kaeemY
friend in	btUjYe
friend licenc	dcYrZj
friend log	Xfbkhj
friend of	dTqWXo
friend record	ccYhgn
friend said	dacddp
friend to	eZcndh
friend who	daikVk
friesl	ffodjT
friesl and	egpbca
fright	nfZdee
frikan	dehXnf
fro	acgkeh
from	hbgdgh
from #	USpjZp
from .	aZjpea
from @d	cYsXqX
from @p	ZYaayc
from @t	acqdce
from a	bXipbg
from abroad	WpoVha
from after	ceadpd
from aid	dcccfo
from all	RY9VjU
from among	faYdcq
from an	TYicol
from anonym	gZadnh
from anton	hnfZda
from any	dcaber
from anyone	eXqgbd
from asthma	aWjndc
from audito	Zdcibp
from bedank	eddYjm
from bianch	gdchYn
from bill	dedcnd
from both	bhiZrV
from call	Xflfch
from candid	kWYkek
from cet	lYpXde
from chap	aZfdpc
from client	nfXYbm
from commun	duXabZ
from concur	jnZbdc
from consid	cXobdh
from crazy	cXendi
from create	hVYrja
from curios	oWacbn
from curren	ceqdYd
from day	XXhQ1h
from dear	chgZwO
from deirdr	ccbedq
from depart	fVZgds
from dog	UhdYxb
from dr	canjfX
from each	aeXyYb
from everyo	fZwWbb
from ewa	XVgQrp
from faithf	aZaddu
from fault	emUecm
from financ	coWeeg
from founde	bhoXbh
from ghana	mgjeaV
from haggle	ihLjoi
from hear	aaeenh
from her	hVfiih
from here	ftkQWa
from him	zSefbc
from his	fbYXom
from holida	Yeoeee
from home	iQjbra
from hr	Wafmqa
from hum	himWdd
from human	YXYWru
from impati	cdnddd
from inside	bYbUW6
from interv	zaYXfY
from it	jyZYZT
from its	YYmncd
from job	edrcac
from judgem	beZdbr
from kno	dabego
from last	cYhoaa
from leave	ucfUaf
from leetco	ecabZu
from legal	uVacfc
from life	Rmbcnj
from making	cpeceb
from marine	baacbu
from me	6TcfYa
from music	fnedbc
from my	ffuVda
from northl	RVeP/Y
from now	uRiTsV
from old	ceYmjd
from on	jdXjif
from one	Ypgiba
from organi	bbfdsa
from outsid	ebdedn
from over	cgfjXk
from parent	fcafen
from partic	cbeddp
from people	Vcgola
from placeh	aZZvab
from planne	YUQdxp
from poultr	edodea
from presen	gYZfdr
from priya	Zcbfin
from progra	bndeee
from receip	kaaoeb
from recrui	eogZdc
from reels	aneede
from reserv	dYdemi
from room	ednahc
from saludo	cccfdp
from satisf	dcrcca
from scratc	YqYiXk
from split	bXaeln
from spring	cWXktZ
from start	mkYcdb
from submit	coadfe
from t	ddcnde
from ten	dcgobc
from that	kcoYZf
from them	fmhWZh
from there	X/bZUN
from this	diXfbo
from those	dgapdc
from time	cfqXbd
from title	WdWcZz
from top	dccdqa
from tradin	ahddnb
from treasu	cdchmd
from two	cgoahW
from unreli	gdpdaZ
from url	cagnae
from us	0pSUca
from waitin	eebdmd
from waitli	enceec
from when	lZinXa
from whenev	ecZYyY
from where	Ypckac
from which	etYTXj
from within	QOQVU/
from work	ddaoee
from you	MPe/gQ
from your	ZWwmZZ
from yours	peedbc
from yourse	ddZqdc
front	eaased
front .	agoYfa
front and	aaazbb
front desk	bStadl
front of	fgPvfc
front office	Yjfefh
fronte	sObWpj
fronte from	pddcce
fronte it	oicbbd
froze	SJ/TTa
froze all	dXvdda
froze every	cXseeb
froze the	dctccX
frozen	YB/bZG
frozen .	bQ8daW
frozen ;	abqeed
frozen again	cWteec
frozen all	eXqdee
frozen and	cV0ecU
frozen as	eWrded
frozen by	bYxccZ
frozen every	cYuedZ
frozen everyt	cUpenZ
frozen for	iXoeeb
frozen pendin	eZpdee
frozen solid	eaneed
frozen the	bY1cbW
frozen until	dapeed
frozen with	ecoedc
fruit	XoXcpb
frustr	abmdna
frustr .	YfmcqW
frustr after	eaeden
frustr croydo	iZkgXf
fte	WejYmi
fte ask	ccmeee
fuel	gahgjb
fulfil	WVerjf
fulfil is	VjgpbZ
fulfil minute	cZpcdc
fulham	jWSUvn
full	UWcWys
full .	aeqSUp
full and	UbWXX5
full as	ecdfdn
full attent	auZcdY
full counci	dmXcbl
full crew	eabaZu
full detail	dZuiTX
full for	cVXdbw
full he	bXcdko
full hours	eeecnd
full illust	ebfaoe
full minute	ddmcgc
full moon	sYdhca
full of	XW1deT
full offer	dYaepd
full one	ecdodd
full post	hgcdmZ
full right	dkXbem
full stop	inccZd
full swing	fZoecd
full tell	dldYkd
full time	VKcF/S
full up	eYKXV8
fuller	cnYfci
fullne	XgnaZi
fully	WSmchk
fully staffe	ZYVhcx
fume	gdggef
fuming	riVhZY
fun	ZQ/VWU
fun having	dcqebb
functi	asRfka
functi .	asWccf
functi and	ecdned
functi get	dneade
functi in	ecedpb
fund	ZWdnmf
fund 's	abXfmn
fund .	caifoa
fund about	cXlldd
fund on	Xldcmc
funded	cgjdde
funder	gffjYf
funder under	erWfeb
fundin	YsZTgm
fundin 's	dnXdld
fundin for	ffpaeZ
fundin letter	goZedd
fundin partne	eiWeem
fundin which	esadZc
fundra	PmhZes
fundra experi	Wedfer
funds	Zokadb
funera	hWnged
funera .	gYogZf
funmi	ficmdY
furnac	doaiba
furnis	ZTviVf
furnit	atXkaa
furthe	ehgeai
furthe #	ddecbo
furthe .	ZbUmYy
furthe along	eXbedt
furthe and	nccece
furthe applic	dbneee
furthe becaus	edngeY
furthe candid	oYcedi
furthe certif	oilRec
furthe commun	YuaUae
furthe docume	VkogdZ
furthe i	kZnfcb
furthe inform	brhbdY
furthe interv	lkZYsS
furthe is	jmeZcc
furthe messag	ccweeS
furthe need	feZXes
furthe needed	eqZafX
furthe notice	Wd7ccN
furthe on	nnbedT
furthe partic	cbnlcY
furthe review	eZcdfr
furthe talk	dcemee
furthe than	lgWbam
furthe the	ebbpde
furthe until	fbfmed
furthe vacanc	dfaecp
furthe with	XSncZv
fusion	heqXdb
fusion .	icjUqX
fusion of	ncdeed
fusion tour	ecrZbd
fuss	cbanqV
future	WcddY0
future .	WrdZYn
future endeav	fdaeeo
future openin	eaZefq
fy27	cgZmci
fy27 and	ebeoed
fête	iRlfgh
fête and	hdedma
fête choose	ndecde
fête reconv	gWjick
für	kQiqeb
für .	dchncb
g	hhgfcc
gaboro	Ziedek
gaboro glowin	cdbani
gabrie	mPcueZ
gabrie .	wUadha
gabrie will	eaeqbd
gach	lbXsZY
gachib	ddndZf
gachib .	bfndag
gaelic	badqdf
gaffer	ogXebf
gagnon	fanZgf
gagnon .	gbnddc
gail	jYYakm
gain	ggjeda
gainin	hchkfZ
gainin was	eeneea
gala	fSrYWm
gallag	eZbime
galler	dNyYld
galler 's	hdndZc
galler .	fNxYfd
galler and	nbXahj
galler as	daobjZ
galler in	dbqahZ
galway	eaggXp
galway 's	aecndh
gamble	aifjjX
gamble it	dcddoe
game	XoTsbd
game 's	cccpce
game .	dqaWZl
game based	ZnVrbX
gameke	fgfcje
games	eWefhl
games .	ffeXng
games itself	hZigWj
gandhi	lgbfce
gang	nUPbno
gap	ZZufca
gaps	ocgVdk
gaps the	diiXif
garage	qUidcc
garda	jaXvaY
garden	baiden
garden .	lUegck
garden party	ifnZca
gareth	eNsanc
gareth .	ecuedU
gas	bgeZXp
gas .	ajadcn
gastha	ceemae
gastro	kZdjkX
gate	ZcXohi
gate #	eeYqde
gate .	WfnmZc
gate in	gUcXne
gateho	bVfmle
gates	abascf
gatewa	hffdic
gather	jqYdba
gather dog	rabccd
gather the	ciameb
gav	Wbaojf
gav .	daardd
gave	dXfZfu
gave .	girYbW
gave a	fWTbnr
gave is	ejoYba
gave it	XAUNa/
gave its	Xjedcn
gave me	eZgnrR
gave my	icsdWY
gave no	UpgkcY
gave nobody	mccldY
gave notice	ccfdoc
gave the	WKSPd/
gave to	gdbcem
gave up	ca1ZbO
gave us	cRfiWw
gave you	j4OXcY
gavin	aWYsZm
gaz	fXqfNn
gaz .	gcggXk
gaz yes	idYdbo
gazett	YXnbfn
gazett .	Yggccm
gbp	hZmheb
gcse	WfjVnh
gcse .	WgkXik
gcse then	eabdmi
gdansk	dalkfb
gdansk menu	edmdec
gdpr	deboai
gdynia	bbbnkb
gear	elbZfi
gear .	ecbdmg
geelon	gcZibm
gelate	baafmk
gelate .	caignZ
gelato	Zihgfd
gemma	diSmei
gemma the	ZmXgig
gemma with	hgXjed
gender	nWaqha
gender .	gSepYm
gender at	dbnYke
gender to	sZddcd
genera	dWshgX
genera 's	flnbaU
genera .	ZQotad
genera by	cXmkee
genera has	gbZerZ
genera mail	jnbedX
genera manage	onRXkZ
genera on	ddobee
genera the	aVcZud
genera traffi	eddenc
genero	acTqpa
genero .	hnUVkd
geneva	Ubfsch
gentle	VlbYgp
gentle .	fambge
gently	aRURk4
gently .	fSXXmu
gently and	cceccp
genuin	bbiedm
geolog	gahblf
geolog .	gckRmh
georgi	ZcdkYo
geospa	idSkkh
geospa .	ljXclX
geotec	eeocZf
ger	bbaiZr
german	lWjgde
german #	ihUdgk
german .	fYpdYi
gerry	bcXcln
gesprä	emeYef
gesprä i	ZndZjg
get	rgYieY
get #	fVfriX
get .	bqbZge
get @d	Znegde
get @s	dbbpcd
get a	0lUfWZ
get activa	goccdb
get ahead	eZobhc
get altern	dfeanf
get an	zqUXXT
get announ	seWbcd
get anothe	cmhicX
get any	Zdgddp
get away	ddaoee
get back	0vYKVS
get better	ZYsZdj
get bored	Wedbbv
get by	ZaZpel
get called	dpdeeZ
get cuisin	dbcsca
get depot	ngcdfb
get excite	Ypgeea
get from	lWchei
get going	bVmpbc
get handed	Xkccqa
get her	vRVdtV
get here	aZhhrW
get him	Xehrbb
get hired	cneebe
get hold	ipVkbW
get home	ecwWba
get in	erZdiT
get is	Xtcdcd
get it	kMQwbs
get looked	fpdcca
get mail	ncecee
get me	SVXwpZ
get measur	fedcnc
get my	pfWpXZ
get named	pcccde
get near	fcdcdn
get news	Ysaebd
get notice	ddtTef
get now	caeene
get off	bdXpfg
get on	bYdpib
get one	khSkZi
get our	9WeXWV
get ours	rddbad
get out	nqWUhY
get over	dccnde
get past	VglUYs
get picked	fodbcd
get read	rXkabb
get ready	XboWhk
get round	W2pOZW
get samtra	ZagphY
get scanni	ZSaxca
get some	kXrXcd
get someth	coaXic
get starte	cifZnd
get that	foYfhZ
get the	sSRewc
get their	wpQVZU
get them	eeTzbW
get there	hmgfXY
get these	dZincc
get this	UWhucg
get those	ahdned
get throug	ZwVced
get till	bdcjna
get to	WpmjeQ
get togeth	raddcd
get told	/KQOVV
get two	cXochh
get us	jdaqXb
get well	dXvYdb
get within	mdecee
get word	hpZaZb
get you	PaY0kd
get your	vPYpjW
get yourse	aaawfZ
gethin	caXnij
gethin .	dndeec
gethin oakes	bbXkil
gethin with	egZndd
gets	3mVXZY
gets a	0jTXdV
gets anothe	eabedp
gets back	ojSefY
gets chosen	ocdedd
gets decide	pjYccc
gets filled	coeeda
gets her	ioZYee
gets hired	bpmcdT
gets his	oVmdcc
gets in	frbZdb
gets it	amhXVm
gets its	ndefbe
gets on	dbbcnj
gets one	YflZpX
gets posted	iWoedc
gets read	uZcZdd
gets seen	bndjdZ
gets settle	vZdZcb
gets signed	ngaaib
gets situat	wVcdbb
gets that	YskZac
gets the	wVTgdj
gets this	cZepee
gets told	7XWXaZ
gettin	ZeXmYr
gettin a	YcnqaY
gettin an	hScmkg
gettin back	ieNpbi
gettin hired	eYjeZo
gettin in	TMoeXw
gettin it	YiVcXv
gettin mine	gnbedb
gettin my	ndeeec
gettin on	dqkZZW
gettin recomm	ZlZcdm
gettin the	eZVhrg
gettin there	crdYeb
gettin this	igdeQm
gettin to	cnccZj
gettin your	dkWeii
gg	ldegdc
gh	ddbYmk
ghana	jhmcjO
ghana said	ZknccZ
ghent	hTjiXn
ghent .	aZeieo
ghost	hdjhiQ
ghoste	aajVSw
ghoste for	cbaadt
ghoste me	XhbcYt
ghosti	sbbdbe
ghosti .	ohacbf
ghosti you	iTkifh
ghuí	andjXi
ghuí .	ekVleh
gianlu	fdjbcj
gianni	cZmZpY
gift	WmplYU
gift 's	Zcdkbn
gift .	lggXhc
gift and	gacoec
gift for	eXgped
gift from	ZlmZcd
gift the	ambiec
gifts	eeggef
gig	aKeYvq
gig 's	WhnalY
gig .	hXUiio
gig at	Xeadrf
gig they	cjVjie
gig to	cbccrZ
gig went	ddbedp
gigs	bfqacc
gill	bZZflm
gillia	edbhmb
gillia point	ecdend
gin	naeqYW
ginny	iXhfam
giovan	ehdffg
girl	faVTe2
girl 's	fXXbqi
girl .	WXiYZy
girl ?	cdeZqc
girl and	dhabZp
girl au	enceec
girl from	eZeYUw
girl i	hdafnb
girl on	saYYhc
girl said	Yqkbcb
girl told	kapfeU
girl who	ceXcYv
girl with	XYVZkw
girlfr	dbceeo
girls	ionVfS
girls .	abvWgb
girls northl	ngbcdc
gist	hbXibo
github	gUZ1Wb
give	ofWhgd
give .	XnfcTn
give ?	ecbpcd
give a	mSSuYj
give and	Xgbfgn
give any	gqYebc
give candid	btacdc
give cheddl	WYonca
give dates	drbcdc
give every	nibcbc
give everyo	amlabb
give final	padbed
give her	ghfjgV
give him	nhehdV
give i	eqdeba
give indivi	hYddeo
give me	pgQjpR
give mr	ddddme
give my	XS7WjS
give notice	lZWQ0Y
give or	wZbbbc
give out	moZbYZ
give reason	cUccaz
give that	bapbgc
give the	SVehjt
give them	WYUylf
give to	nVadhk
give up	duYVgc
give us	tcTtYT
give you	rhXZhc
give your	YXdvcg
give>again	ZWfnjg
give>answer	mnnVXY
give>ask	gVjvbU
give>away	dccpeb
give>bye	WlcWpi
give>chosen	ckjOjj
give>closed	diisVV
give>date	eXZygZ
give>decide	nhZYhh
give>free	fcbqdc
give>give	ceQzjY
give>goon	pokWcO
give>hear	mkVcee
give>if	goffWc
give>joy	iRdXom
give>match	WTmweQ
give>me	XWaxej
give>meet	aWhwdW
give>news	mqYeXb
give>offer	Uiacse
give>others	fUpkfZ
give>papers	abawhb
give>post	rdagad
give>receipt	oauRbb
give>refuse	imQacm
give>review	grToXa
give>said	bdblmY
give>soon	SZd0cd
give>start	ZhWZxa
give>step	bhX1bX
give>thanks	aQzVYk
give>wait	gTgjgk
give>will	gZZxZc
give>you	bZepkb
given	heWWhu
given .	ctbTci
given and	odeadc
given away	fXNchy
given her	rVcdak
given it	YMcaR+
given itself	rZeebb
given leave	eeebnd
given me	VdcmyR
given myself	qaddce
given over	anceed
given parks	maeeef
given peter	qcebdd
given the	cRbOk4
given them	kanfZb
given time	dmeeec
given to	XUIaf/
given until	ncdhdc
given up	I5bYmU
given you	fnabmW
given your	ndcnXY
gives	zePifY
gives a	bpYZjc
gives her	qbdcdd
gives it	nacbjc
gives its	palbab
gives itself	nbdeee
gives me	dbSkjk
gives no	Xvdacc
gives parks	pbdedb
gives satisf	ngcadd
gives us	clYnda
gives you	RPVysc
giving	khJduf
giving dates	focbcd
giving it	ahWYlp
giving me	WOYl7P
giving the	bcZZUz
giving us	cbchcp
giving you	hiUc4G
glad	Xapema
glad .	bbbcwX
glad of	deekmU
glad the	ahxZVW
glad to	UcZilo
glad you	bh2ZUQ
gladly	YTfbfw
gladly act	ececdo
gladly keep	dcbceq
gladly tell	dZeocf
glasgo	fcjXjh
glass	bgahle
glass of	ndeded
glassd	UoYkgd
glasse	delcdf
glassh	gdhbfh
glassw	ileUaj
glazes	dZhiXn
glazes .	ecceap
glen	lbhaja
glenmo	eSRdkw
glenmo and	eddgoZ
glitch	hadjhc
global	gbcago
global .	Yrcced
global right	maeeef
gloria	hcajfg
gloria .	gbboce
glove	ghijeT
glowin	VYiwfY
glowin is	ZbpggX
glowin on	dbinbb
glowin sessio	cnafed
gm	caggih
gm 's	ZaYhqe
gm .	Xcgmfg
gm and	endbcd
gm called	Xdcdnk
gm will	coeZde
gmail	mlcbcZ
gmail mart	eoceca
gmbh	bcjfjd
gmc	liQmfd
gmc .	aZTtXo
gmc here	apedec
gmc of	jnabca
go	hgalce
go ?	ccWgni
go @d	Yqbbec
go @p	qWefed
go a	cYqmbY
go after	ZXtgbd
go ahead	jqibhN
go all	jXpVbh
go and	aajpkU
go any	gaWwXe
go anywhe	hjoYcX
go as	bbcdhp
go at	YpUqZe
go back	SZomhc
go before	VWi2ZX
go by	jtWcWb
go call	gnbfac
go do	ddeodc
go dog	tcbaca
go down	fXbkgk
go either	Z1YUaX
go for	ZTgvXf
go forwar	ZnRiWq
go from	Vpiacg
go furthe	YYdrYm
go gently	dcecen
go get	kQXxYW
go hear	Zpdded
go home	weeNZj
go i	xQZZch
go if	dccpec
go in	VYUqbt
go live	uSkXdf
go mate	fifbXl
go northl	doebcd
go of	dcWhep
go on	SkcvWi
go out	/oIWSO
go over	kkRioS
go round	inXece
go see	dYctdd
go so	bcbpeg
go straig	fYoidZ
go that	cpZgiX
go the	iocfcV
go there	ZWpmdZ
go this	cdened
go throug	mnQSof
go to	gUcimg
go togeth	gbdedn
go up	jjcanQ
go we	Zrdddb
go well	dVhdcp
go when	jXdmfe
go with	dUURi8
go withou	pbdcdf
go yes	Zkddna
go your	cYlabn
goa	fglfac
goa .	ednece
goal	pVlbeb
goal is	rZbefd
goalke	WYjYds
goalke evenin	acpded
goalpo	dgfkkQ
goat	aSudaf
goats	bmgiXe
goats if	emdgbe
god	jihgXb
god .	cdangd
gods	nhfaca
goes	pfXcgf
goes .	kmVTfk
goes ahead	XYjjbn
goes before	oecZgb
goes but	aWdijm
goes by	jZnZYj
goes can	daeoce
goes dead	bdoddd
goes dog	wPcejb
goes down	oadjdZ
goes first	fackYn
goes for	nWbacp
goes forwar	ocdcee
goes from	geZeXp
goes give	uZcabb
goes good	Ztaccc
goes home	lYVicm
goes in	ofjdTc
goes into	UgkZen
goes its	Yofegc
goes my	bfaedq
goes no	bccdin
goes ok	nbddee
goes on	qohZgH
goes out	5gRYcP
goes quiet	fnacff
goes round	oedbdd
goes scorec	adepbd
goes the	bZpZfj
goes throug	rwSVYV
goes to	TgMksp
goes up	8abXTS
goes we	ZuWeaf
goes well	Yphbgc
goes with	dfTegq
goes withou	hXnjhW
goes yes	fceoda
goes your	ZqcZfg
goggle	mcijXZ
goh	admXma
going	hfcZen
going .	XWjwWb
going ahead	ZYjWjo
going anothe	cTbca0
going back	WSvmmS
going by	Xpeffd
going fast	cZdqee
going for	gcqeZb
going furthe	oVcbcm
going in	biZZdq
going on	ZuhVeZ
going out	sVXbqX
going round	cewWcY
going throug	i3NXWV
going to	kgZYem
going up	iTbpjb
going with	TAbQh/
gojobs	Zgepcb
gold	giYXfl
goldcr	gXcrad
golden	kZjbef
golds	bhnYia
golds r	eboddc
gone	diZXcv
gone #	fcceen
gone .	WkbXbs
gone ahead	fbcefn
gone and	WpRcog
gone anothe	cbbddr
gone back	bwdfbV
gone but	ecdfyO
gone by	klbXah
gone either	bZdepd
gone elsewh	gVamcm
gone for	bKJOl/
gone from	ltPWda
gone home	pndZeS
gone in	kJngek
gone into	cXticY
gone off	hbhimW
gone out	Xtabff
gone over	blcZpX
gone quiet	R/ejQF
gone she	dnaeef
gone since	XkYddq
gone throug	iWviYT
gone to	gWZVe0
gone too	ecaecr
gone up	jpfbkL
gone very	effjiY
gone was	fggeoR
gone with	dKPSW/
gone wrong	pgadeb
gonçal	eWkihZ
good	gfgedg
good #	feeema
good .	leXZnf
good ?	YQS9VV
good @d	bcapef
good aftern	jnWeah
good and	hgRhhk
good as	gqUmTg
good at	mdOdrg
good bank	enbfec
good but	csLaYr
good call	pYZjbb
good chat	rabdYc
good chatti	daqdcd
good cheeri	YjpWeb
good clinic	dceaof
good conduc	aciqab
good decisi	agdenb
good exp	gZoZbc
good experi	ecWeer
good for	YQjxTl
good from	ngeYde
good guild	cbqedb
good guy	Xachlk
good health	edodcc
good i	avWYhZ
good if	encYid
good interv	nTnTZi
good long	dqadeb
good luck	UVpkUq
good match	bpZjcc
good mixed	pVqTXW
good mornin	fjXbfn
good news	bWbnqd
good no	bfXodh
good of	iepWYh
good on	fujVYX
good one	YWybkS
good or	1hXYRa
good order	bikXee
good people	pqVcRg
good place	kiZkXe
good questi	g0WQdY
good redo	cZbehn
good sign	a3VZYX
good talk	flWfkb
good thank	cXucdZ
good that	bhoTif
good the	dZWbaz
good they	rdYeaZ
good thing	ecbdpd
good throug	Ybobam
good time	W0RoXV
good to	eZ8WTW
good until	agUWqn
good way	ZhVfll
good weeken	fmmXcV
good while	dsYhcZ
good wish	ejXgjd
good with	mhLjhi
good word	Yrdddd
good you	oXZgkb
good your	dccZZu
good youth	eYegen
good élodie	earbdd
goodby	eYdYmm
goodby .	bjebZn
goodby sugges	kbeWgl
goodne	qfhRhZ
goodne .	ednbgZ
goodne it	sacccd
goodne that	sYebde
goods	iVkgiZ
goods .	aacgob
goodwi	jfeaZl
google	XYXwmZ
google .	aWfnlc
goon>again	hnaoXX
goon>answer	nbYhYl
goon>ask	cdfode
goon>away	XhpZYj
goon>bye	cfaddp
goon>chosen	dhnSif
goon>date	iWhTev
goon>decide	jsfcWU
goon>free	ejkQfj
goon>give	XjaseW
goon>goon	YbSjY3
goon>hear	pWwVaX
goon>hold	akcoVe
goon>if	YriLlf
goon>joy	hXZvcZ
goon>match	XfRmZu
goon>me	gcmlbV
goon>meet	chUzdU
goon>news	xhbWZV
goon>not	dZqZbk
goon>offer	bXfkig
goon>others	cbSZa4
goon>papers	Ybb1cX
goon>post	Wgilde
goon>receipt	erVbch
goon>refuse	dYdien
goon>review	ejXfcl
goon>said	hciShm
goon>soon	pnZSfc
goon>start	XgZYjq
goon>step	baZzbd
goon>thanks	fenddc
goon>wait	hyWZgQ
goon>will	itddVb
goon>you	dcWngl
gorau	fYgobf
gorau certif	bdemee
gordon	idblgb
gordon .	dXnnca
gordon appren	kkXdbh
gordon of	aklgdX
gossip	aXcbkq
got	dcgckh
got #	hkgRVp
got .	hrMmUg
got @s	fYaudY
got all	npcYYY
got an	kQonab
got any	haandg
got as	bXYlcq
got at	ecacdq
got back	sceigR
got binned	eZUdev
got both	fcoZZi
got bumped	oobScY
got by	pZagde
got called	dhnbdc
got can	gnhWdd
got cancel	njZdda
got climat	YZZufc
got create	enZegd
got crosse	naaidc
got cut	aWqYak
got enough	ZfWbXw
got filled	edaeem
got for	hlWfWl
got from	ioXfcc
got frozen	caqeec
got furthe	ocddeb
got ghoste	kaaddm
got her	epTWem
got him	obeeec
got hired	cboYWp
got his	PlbUbz
got hold	hbiXhj
got home	Zcubbd
got homewo	dbatac
got how	hjmWcb
got in	YLQnk0
got interv	laobXb
got is	ecmmcX
got it	cJaM/o
got its	bXidep
got leaver	gncddb
got lost	ecXmej
got me	dajhnW
got moved	aqcfdd
got my	bgmPbm
got new	cWtedb
got no	ZexfbR
got northl	mgZZfg
got nothin	g3ZPYY
got off	eWSgrl
got on	ncjiWW
got onto	dYtbdb
got our	Zehaap
got passed	epacdc
got past	babnfi
got picked	cacYsf
got pulled	gYfcdn
got reject	disadV
got resear	kWamjb
got round	hrdiZT
got shortl	XZeuad
got six	crcdcb
got somebo	ecYedr
got someon	UgUZY2
got someth	cmwcZP
got sorted	kanddX
got that	obqWbZ
got the	XNcV+i
got them	idpZgT
got there	aRnbbs
got thirty	encdee
got this	aftXYh
got three	ecocfb
got throug	cWa1Qc
got till	XRTtva
got to	WsRzXZ
got two	jlYeTk
got until	jRUnqb
got useful	iRUyeb
got was	ekflZY
got what	piZadb
got you	dcQ1eT
got your	koyNZR
got yours	cjnZeZ
govern	kgdbge
govern .	YqoVjS
govern all	pbgeYe
govern and	dcbZho
govern answer	sdYddd
govern appoin	idZedn
govern body	bZibhm
govern burned	ebZimc
govern could	eoedea
govern felt	eeeebn
govern for	gaZpga
govern have	jllWVe
govern meet	oecedc
govern on	kTjbke
govern said	feeZoe
govern siobhá	hnaecb
govern sit	dmdece
govern so	ecbhnc
govern the	cXeuYe
govern then	braedb
govern were	dndcga
govern will	qeebcb
gp	jZeZar
gp .	gZdfbo
gps	hTrbaj
gps .	egXeZq
gps and	chhboX
gps at	cYrdbh
grab	VMQ2uX
grab a	bXbphg
grab one	caYwcb
grace	iXaMqq
grace .	oZcXdk
grace them	bpdded
grace until	YdWacx
gracia	abuZgY
gracio	XkYhjh
gracio 's	cdYiod
gracio .	hlaXcl
gracio help	bddoee
grad	nkTdfd
grad says	ndeced
grade	XkYa0X
grade #	hZkUuU
grade .	egjkcX
grade and	lbZena
grade b	Ynhhcb
grade for	keXZgn
grade four	ecdepZ
grade is	ceaicn
grade primar	Xedfqe
graded	afffke
graded .	gXhgmb
grader	ZUpgbk
grades	cWkaog
gradin	XudkSY
gradin .	bYriZZ
gradin before	cqeadd
gradin counci	fqbcda
gradin from	addpdd
gradin is	dobeed
gradua	Zdmdkc
gradua 's	gcaZwT
gradua engine	ednffY
gradua in	bajaen
grafte	eeZabt
graham	aWaqld
grain	dhoZaf
grainn	imUcka
gran	heiega
grand	zXYUeg
grand .	5XVWZT
grand and	nbdddh
grand of	iYZkbk
grand on	Wvddda
grand so	obdcee
grand to	scZcdc
granda	WaVzbj
granda 's	Yabrcf
granda .	icMrZn
granda and	dWYbdu
grandm	YolagY
granit	aYcold
grant	cdedgl
grant 's	fYtdgW
grant .	eobYjd
grant body	incbdd
grant came	YnaimX
grant come	mbebbk
grant did	eZbcjn
grant is	dmmaba
grant so	ebboWl
grant us	nadaie
grant was	dXWelp
grant we	Yakdnd
grant you	Vidrbc
grante	YQRpvj
grante .	YVfbxc
grante and	dibbcn
grants	gjYiha
grapev	eYghfk
graphi	ibhjdc
gras	jZdbcn
gras parcel	cbbchn
grassh	dljYnU
grassh .	dhZdnd
gratef	cWgjfk
gratef if	cabsec
gratef that	gVpejV
gratef to	ZkVZgp
gratef you	ebgbco
gratit	ihUXim
gratit .	cmcbdi
graz	jgfchY
graz .	iaocdd
grazin	Zbmnbc
great	aimcdf
great .	YnakUj
great and	lVllYd
great but	bdbdat
great chat	bceTas
great chatti	kpgVXa
great day	alnZdZ
great deal	XrXake
great dry	flfcWh
great exp	dfodcc
great i	bdcpee
great joy	deccqc
great many	bkhbWm
great match	eWcodj
great meetin	haqaea
great news	aYUosb
great now	ckapZa
great pleasu	bbaa0Z
great seeing	cdodde
great succes	fdodeZ
great talk	occfbf
great that	pbmZXe
great though	ebeeem
great weeken	ddYcnj
greate	dhYkgf
greate .	cdeocd
greatl	tQhkaZ
greek	ZogicY
green	lafhiZ
green .	acfTsi
green for	pbVddi
green light	iuWeaS
green means	cacjob
green on	kWlWcn
green or	qfdbbb
greenh	acblhj
greenl	Zlbbgj
greeti	bjXemi
greeti 's	ebbcbr
greeti .	Vmhceg
greeti for	ZdZqka
greeti from	pjfXda
greeti has	bddYre
greeti to	fpcYiY
greg	fiZdcl
gregor	fYclhf
gregor to	Yddime
greta	iebbgk
grewal	bZpfcg
greyfr	facZjn
greyfr #	cZXann
greywa	eefkbg
grid	giddef
grid .	icapcc
grid plymou	igdXhj
grief	cdeWjm
grief .	eaYbct
grief needed	egcdna
grieva	bZkbbn
grill	YZmfna
grilli	ggjgbc
grin	bbZmih
grinni	djahdg
grips	dfXcho
gritte	gVdYkm
gritte deb	cacdgn
gritte pic	ebbenf
grocer	iVXkeo
grocer .	edYefp
grocer and	dcZnXn
grocer keep	dhccmc
groet	dadike
groete	jidmYY
groetj	YkXfkh
gronin	eYrbgc
gronin .	fcocec
groom	cYjXkl
groomi	niZegX
groomi this	taYdde
gross	YXmvZX
gross group	dbgoeY
grotto	jiVqXa
ground	eepShe
ground .	ajiWnb
ground on	ectWcb
group	ddglbg
group 's	drWmaX
group .	Vaiicn
group and	VlphYa
group chat	pYfQmh
group day	VXV3Zb
group discus	pYcfcf
group exerci	jdOrXj
group has	cUubYk
group if	eenbdd
group interv	XpYlZg
group is	eqceda
group on	ddafgm
group sessio	anbeff
group the	fobaec
group thing	deXrcc
group will	dneeea
group with	dnYdlZ
groups	oXqabY
grow	bfYjld
growin	YfkmWf
growin .	efnZdd
growth	hgaeoY
growth board	klefWd
growth the	dcccrb
grumpy	eiTmaj
grumpy .	hmccdd
grumpy functi	dneade
grumpy i	ncedee
grumpy you	dbbknZ
grumpy your	baZqib
gráinn	lchddd
grüsse	ZgZhfm
grüße	RlokUc
gs	lToedd
guaran	drZfjX
guaran .	ghZhlW
guaran an	ipaZeb
guaran and	cicZpc
guaran change	bmddff
guaran of	disabV
guaran on	cbdqbc
guaran that	Wwdcda
guard	ZdoXnZ
guard .	dacdrb
guardr	lbhbhd
guards	bddkck
guess	T2TZmd
guess .	S5ZXeb
guess ?	ngafbb
guess and	drdedY
guess at	coedec
guess i	Yaadtj
guess is	k2SXXX
guess that	dYbegp
guess who	OTgc1e
guesse	cWUzce
guesse it	iaZwYW
guessi	R/USWg
guessi .	X2cYbW
guessi if	bmeeee
guest	betUZh
guesth	dbegmd
guests	WWejfs
guidan	hnldZU
guide	dkqSgb
guide asked	egeZnd
guide says	cYaeio
guided	datlfO
guides	dikfcb
guides #	dpbced
guides and	nbedee
guides from	aXvcdb
guild	ZZnaZo
guille	ecceen
guilty	kYkblX
guilty .	eZnYlc
guitar	cWqZfi
guitar .	ebpdcc
gullwi	fiVdem
gulp	WbqmYc
gulp .	dbrfbY
gun	kqYffU
gun .	gqccab
gun hr	hfbikX
gunawa	cdpafc
gunawa and	eeodgW
gunawa your	lniUac
gupta	idihbc
gurugr	kXVdoi
gurugr .	ccdngd
gurugr refs	dagenb
gus	ddVidp
gustav	dbafjk
gut	Wwhbaa
gut it	Yrbeee
guten	biNifq
guten you	edccpd
gutted	WPUUU/
gutted .	eahdap
gutted for	aWXYU6
gutted to	ddZedq
guy	daaZlq
guy 's	mgWfak
guy .	XqUSXx
guy but	kZljeY
guy failed	cedlmV
guy from	cadddr
guy goes	Yqcica
guy says	knbibU
guy the	lmYZag
guy wants	bcepde
guy who	cXfbmk
guy with	cZWefu
guy you	caidnb
guys	Ygifei
gw	hlgUic
gw referr	dmiWgc
gwen	deRduf
gwen .	eZcdni
gwen has	dbpahb
gwen it	ZqYfba
gwen will	eoYdef
gwendo	ieanad
gwendo upheld	iiWiah
gwilym	cjVidk
gym	faZvVf
gym .	bgbodd
gyms	bbkahj
gyms 's	qdXaie
gyms .	Xjjddg
gyms assist	Zbeime
gyms below	cghVlh
gyms books	ceqade
gyms in	eamjac
gyms job	cZXdnm
győr	gigedd
h	ddjpXb
ha	jVyXaZ
ha .	gatWcd
haas	jeiccf
haben	cefsYY
habili	cXimch
habit	TlZSqn
habit .	dfYdqc
habit the	Vlnahc
habla	hakkca
hack	ijiaZe
hack 's	qkbUcc
hack .	cZqgeZ
hack answer	igXgdj
hack board	abnZYn
hack by	abrgcb
hack in	XqSbbn
hack is	vSeffY
hack it	ndddde
hack sent	dbfZmh
hack the	cndcee
hack wants	ccbrce
hack we	Zfeqae
hack you	ZcpgiY
hackat	hXiemb
hackat 's	cXnblb
hackat .	cbjZrX
hacker	bgYhkg
hacker for	cjadnb
had	acgYgr
had #	blgVXn
had .	SiaRvj
had a	gbnUel
had agreed	Whcmal
had all	ecaafr
had almost	edecoc
had alread	ZYVZY5
had an	ahqdTh
had and	jmadad
had any	eiradW
had applie	accbgp
had appoin	cYaeft
had asked	deldUm
had been	gdTdfs
had better	RdN2qS
had broken	eadcof
had called	hhlbmR
had chance	dpbeec
had change	YaseoO
had coffee	namYdb
had decide	VjYZir
had done	fcZZXx
had enjoye	bYulbS
had expect	O2cbcd
had failed	ekdkeX
had filled	cWYicu
had finish	cbfbsa
had five	bkohbV
had from	iXembg
had fun	dbreda
had given	eqVbnX
had gone	fZdpdd
had got	ZpOcub
had habla	gcmkbW
had had	aOfidy
had half	hndffX
had hambur	hkgbiW
had heard	Xdlcbo
had her	maeYdk
had hired	bbZbUy
had his	VSrXct
had hoped	jocTVk
had i	bdciXp
had in	YRfdrk
had interv	flXceh
had it	krUPgh
had its	flbXck
had known	dUnZhj
had lots	pXedee
had made	ZfhbYq
had me	fasOwS
had meant	Ybamfn
had mentio	dckqYY
had missed	WWadcy
had more	mXZddp
had museum	ddgema
had need	XgXsqS
had news	focccc
had no	jniYdU
had none	Ykdcem
had not	dKZnnr
had nothin	poZZZZ
had offere	eYhdbn
had one	auSfnW
had others	endeeb
had our	geZZfn
had over	igUfbo
had passed	didbbn
had phoned	ddbeaq
had picked	dhcdVq
had planne	QyaZdc
had prepar	lXcZjk
had promis	Rcckbv
had reache	ccdnfe
had read	pZdcdf
had receiv	fqXaca
had remain	edneeb
had said	Yjfeig
had seen	ljifbU
had settin	eWlgjd
had settle	eZdedp
had somebo	cbbdbr
had someon	dZadgr
had someth	anahXm
had spoken	ecceco
had stoppe	dlUeob
had the	bUkWon
had their	buViba
had them	leeheX
had there	biYaZt
had they	ccigWm
had this	dbecbp
had though	aiUoal
had three	hhjdfX
had time	eerXhY
had to	WNoRh5
had told	UnTjgk
had treasu	dcdeem
had turned	hekikR
had two	WPSbq0
had voted	daedpe
had wanted	WpcTZr
had with	carbce
had word	gZeeem
had worked	abcccu
had you	bZaaV2
haddad	kakdbe
haddad #	hggZXk
haddad by	Vcdudd
haddad to	lebVkh
haddad will	hdcrXb
haddad with	kiXgfd
hagen	dldfdf
haggle	feNnpg
haggli	blZmeb
hague	ifabpY
haha	gRdlcm
haha yes	depdcc
haidar	deabin
hair	ZXxXbg
hair .	cdqaiX
hair to	daqdec
hairne	Zggagk
hakimi	caibhl
halden	YYYomi
hale	kZjcYj
hale the	egcbcn
half	iegnaY
half .	hdPnhj
half a	ZhPtqX
half an	cOuyNT
half and	cZiiZn
half author	dapZbj
half boroug	oeoVZZ
half costum	hpVVmb
half covera	bcuYdc
half crazy	kocdZZ
half day	XcYxWf
half has	pbeced
half hour	nZhoZT
half in	dpYWfj
half michel	eatcab
half of	jhRclj
half six	bZaube
half ten	ZccvbZ
half term	ljlYbX
half the	kpaZcc
half want	dgeeYn
half year	gjmXbb
half you	ebkjiW
halfwa	dpcecb
halfwa throug	knZYdc
hall	iZrgYZ
hall .	kamjcU
hall manage	dkbZbo
hall with	ehaneb
hallo	YipbZd
hallo .	WfuYdY
hallo mr	dXbien
hallo pieter	flXeai
hallor	bVklff
hallwa	didhbg
halt	dQ3bcX
halt to	eZpeec
halted	WE/aXP
halted .	cXyddW
halted ;	eWpfff
halvor	fUnllT
halvor you	agendc
hambur	mdWkge
hambur and	hbXccq
hamish	afgpdZ
hammer	hjdefc
hamper	ZfmYbm
hamper .	dchaco
hamza	giXaYr
hand	ieXeqb
hand 's	eZZatZ
hand ;	ebdgoa
hand and	YaeXvh
hand back	ecccep
hand for	qlXYUi
hand from	bbaTxc
hand in	RgS0kV
hand is	ijfVkb
hand it	YQR8Wf
hand job	noWaZe
hand my	cdcUrj
hand oblige	naalad
hand on	1fPLoZ
hand said	deodce
hand says	dndhab
hand the	neWlab
hand them	amlfaW
hand with	dcsZcc
hand you	gWcZyZ
handbo	gXlZhh
handed	fggfmU
handed a	ajdnZc
handed down	saeacc
handed in	djjoTY
handed it	cqacfd
handed me	abaisY
handed my	ectVZf
handed out	gnUYfk
handed over	kZedqU
handed she	iWkdhe
handed to	arXaoW
handed your	dnecec
handfu	liXYbk
handin	Vicqfa
handin in	Yceqed
handle	fcUyXg
handle .	rhdhYV
handle a	aWbxcb
handle but	cecodc
handle for	iWqhdT
handle in	dldYkd
handle the	gXUrfk
handli	gYUxWi
handou	cYmZfl
handou team	baladn
handov	kfYfci
handov .	ihViak
hands	bfVeko
hands .	WlaYpg
hands and	gkShal
hands are	kdXVmm
hands but	eapeea
hands by	hVaqha
hands for	aWUcb1
hands in	pbeYci
hands it	edaZcs
hands of	dwWeYa
hands on	fWUjko
hands some	Xkcdmd
hands tell	ccchbn
hands with	Uqdccl
hands you	eaepae
handsh	beijiZ
handwr	TTkqdg
handy	cpYcdh
hang	lvZYWb
hang fire	drWdec
hang in	hoZfWe
hang it	hdnacd
hang on	lhgUak
hang tight	W4XXcY
hang tough	pcdcdc
hang up	lXejde
hangin	lpbeSb
hangin .	goadbc
hangin a	qfaZcc
hangin in	igoadW
hangin on	goVbai
hangov	cecbkj
hangov .	ceebne
hangs	Sgpkcb
hangs .	cZjrbY
hania	ecdodc
hania fergus	cdeodd
hank	aXf1bV
hank .	ZjXtcZ
hank certif	ecboee
hank plant	dcneed
hanley	egjbWk
hanley .	dddpcd
hannah	degRlk
hannah i	kjVYle
hanne	fVmhdf
hannes	adebin
hannov	cedsbZ
hannov 's	fnahbd
hannov .	chZqda
hanoi	gkdeae
hanoi .	coXlea
hanove	ahsbYa
hansen	abVySj
hansen .	dfcqZa
hanukk	lihagX
happen	eomZcY
happen .	gtVheX
happen after	aknhaX
happen before	dpXcfc
happen by	pXfcff
happen except	nWdcdk
happen human	bodcee
happen i	Wpdddh
happen is	dlVsXd
happen next	dbxRgW
happen northl	jXleed
happen now	ZgwbYW
happen on	iXljbd
happen over	bcndee
happen the	bcdeng
happen then	bneeef
happen to	cSyVlc
happen until	fpWeee
happen when	csaddc
happen with	gYndch
happen yet	capdfd
happie	XOVkmv
happie elsewh	ebeedn
happie with	XXYmjm
happil	ldachg
happy	aYrbmc
happy .	ZlijjQ
happy ?	ndbYkd
happy birthd	bbucda
happy christ	dqacec
happy drains	bXxcac
happy easter	iZqbda
happy for	jcvfUV
happy holida	bdpaZk
happy lowell	dZrbdd
happy or	nedecd
happy return	chsbZY
happy squad	XU7WYa
happy thanks	iZoeda
happy that	edaene
happy the	eabgpd
happy to	SXafvn
happy with	hXUoif
harbor	iZfXjl
harbor sorry	addZkn
harbou	TewZiZ
harbou .	YexcTa
harbou about	ciocba
harbou and	ZqciXg
harbou at	bdncZj
harbou job	amhdWj
harbou out	ZXnncc
harbou pilot	himYlU
hard	Smadcs
hard .	gZUbZy
hard choice	bdbdgp
hard feelin	bVsebg
hard it	bfbcng
hard man	enedec
hard protec	aXcafv
hard themse	UZcwhY
hard to	P3TPeh
hard tried	aZpYig
harder	cjbjgc
hardly	eeUlhk
hargre	ckeeic
harm	kjdedZ
harmon	jfabig
harrie	XXf0VZ
harrog	laadek
harrog licenc	ZYoeje
harrog link	mhbWfh
harrow	fnWbna
harrow has	ebVeok
harrow manage	dpaYbj
harrow will	kkYbeh
harrow you	dYtcca
hartfo	dblkab
hartwe	bmZjhZ
hartwe so	dbeknW
haruka	lfafha
harves	dWhnbi
harves 's	ecqgYc
harves .	paXbed
harves ?	edbnfd
harves along	fcende
harves for	cbVfok
harves in	cpabeg
harves says	SmZtXf
harves the	cZigan
has	dhgadl
has #	gYcaRz
has .	rcaYbj
has @s	tWdecc
has accept	gOYXO/
has admitt	eXdsdb
has advanc	oYdfed
has agreed	fVXgqi
has all	ppVVZf
has alread	qVTcfp
has also	caUfav
has and	aeocde
has announ	cUzdcW
has anothe	hWabdt
has answer	fYsZec
has anyone	irZdbY
has appoin	XUeXW5
has approv	cXWgzW
has arrive	akzRYT
has as	cVXjhq
has asked	hpVage
has author	jefbmY
has awarde	cccYpj
has baz	bgenbd
has become	laUXsh
has been	deqXYn
has begun	gkiefW
has better	ebUreh
has blocke	ZL7dbY
has broken	bsZica
has brough	fadedn
has brunch	ebnded
has called	ZXhZkn
has cancel	cZVmcq
has ceased	dWgdZs
has change	XhfeZm
has chosen	VSSag9
has cleare	nZVYmj
has climat	vYadbb
has closed	bpbZbh
has comple	ZnbSer
has conclu	QdPdnu
has convin	ccenee
has counte	gZecne
has covera	odeced
has decide	WNaRr4
has declar	deZceq
has declin	bWVckt
has dog	padcdd
has done	Ymedeh
has droppe	ZkYqeX
has electe	VYQVo0
has ended	cUDbl7
has engage	aUSba4
has enough	WjSSY2
has enquir	cyUfeX
has ever	iYpdea
has failed	aZrYbh
has fallen	PScohs
has filled	eaZbdu
has finall	ehXhjh
has first	ngeccc
has five	eecYrd
has follow	eaccgn
has found	UTgVlv
has four	cWnfcj
has freshe	ecbdgn
has frozen	aN5dcZ
has given	qUUcbt
has gone	lhYVZr
has got	sOUXgr
has had	eiuSWe
has halted	daofec
has handed	fpdZce
has happen	Ykedhh
has her	bnmUah
has hired	dYadYx
has his	SVrTXx
has howeve	mXYbjk
has impose	eWscZj
has in	Wgfgke
has inform	ceecco
has invite	bbcqee
has it	qidSfd
has its	WXRUm4
has just	WTdmet
has l	khZXih
has lapsed	ccagaq
has left	brecac
has levell	baljjX
has looked	leXhci
has made	XObRp2
has me	boNdqe
has meanwh	dcdcdp
has met	yhXYYX
has missed	aqcddd
has more	cdddfn
has moved	UjkqaW
has my	swRUeQ
has named	fSgRqn
has never	dsZbhW
has new	jUuYdY
has no	N/gagK
has not	a/VhYQ
has nothin	bjoeab
has now	gPSca9
has on	nVecem
has one	mqXaZW
has opted	eXaees
has ordere	cWwddZ
has origin	bXrYdh
has our	erZddZ
has passed	hZbacr
has paused	Zatedb
has picked	YZSUru
has pleasu	decXsd
has plumpe	dZabgr
has postpo	eZpcec
has prayer	fdddbo
has prefer	fdccen
has progre	ecenfc
has promis	4VXUZf
has pulled	YWlghi
has put	YRvnkT
has questi	cpZicb
has raised	YidofY
has ranked	Xibeli
has reache	itjUXT
has receiv	lmbaca
has reject	ebadep
has replie	hmbedb
has reques	daYtdc
has resear	zZVWZY
has resign	cpdced
has resolv	ZUdlnj
has retire	emmabV
has ruled	cQrVas
has run	gVkcel
has rung	apcegd
has said	ZiUfil
has seen	nMcgqe
has select	aaZcxb
has sent	VklUbm
has she	ddkpYY
has shelve	cdpedb
has signed	cXeNqt
has since	cZbXjs
has situat	YglamZ
has slippe	ghjkbV
has somebo	deaeVu
has stages	eoZdfe
has starte	cnedee
has still	awddaX
has stoppe	YS7bZY
has struck	dYZdaw
has suspen	aO9ZaW
has taken	ddjSgm
has that	eahZpe
has the	cjhcUm
has them	rbjZca
has theref	dbTbdz
has three	bpaiZe
has thrown	cgaebn
has till	6VViVa
has to	fuUySS
has told	VinXhg
has turned	cbVZis
has two	npgVcU
has until	yYYaea
has useful	rXciac
has veteri	obeedd
has voted	fXfgoc
has well	kbocXY
has withdr	ZdZcaw
has worked	XZicrd
has yet	b8TeVQ
has you	adZwiS
has your	rxTXbT
hashan	iYildb
hassan	aYhikf
hasta	egXZnj
hat	gjmbZZ
hatchb	kgefTi
hatche	XWipmW
hatche is	dainda
hate	YfckUr
hate for	eqZdec
hate me	bZfkYo
hate sendin	fdnfeZ
hate this	eYcelk
hate to	csXYfg
hate writin	eecacp
haul	eQnjmY
haul .	lSWhni
haunte	adhneb
have	eeefhf
have #	bWpmPk
have .	etbZhX
have @d	Zdenfe
have @s	ccUtgc
have about	imbheX
have accept	ac/bSA
have access	Xkodcd
have achter	YVSZjy
have agreed	siVVhc
have all	kpQWgj
have alread	bOlbep
have also	gcjgkY
have always	jXjYao
have and	gioXfX
have anothe	hkhfkR
have any	hQpadl
have anyone	kWZmbj
have anythi	sRigbe
have app	dndede
have applie	VkzZUU
have appoin	TNRXP/
have approv	dabcrd
have arrang	ddcodd
have arrive	imjVeY
have as	dldnZY
have attach	XOipsX
have awarde	abbcjm
have baypor	dbdceo
have been	Zcdgni
have binned	dadedp
have blocke	xaZWdc
have booked	gRpjXe
have both	jVjchj
have bound	ncedee
have bowed	dVxddV
have broken	hYjilV
have builds	dijjdW
have by	ngdbdd
have called	WaZlfp
have cancel	aUuaZf
have captiv	XZcdhs
have carefu	dZbdds
have carrie	dcacdp
have caught	ifeVco
have change	RP5Tlc
have checke	pWjaVm
have chosen	rNdUmp
have cleare	YYWwhg
have climat	hSVwkY
have closed	WtdTWm
have come	QdlTey
have commit	mYefeh
have comple	hZZVcx
have conclu	oQUVe0
have confir	iYfauV
have consul	Xfqacf
have convin	iglmRZ
have could	deicmZ
have curato	bZescd
have cut	cZedar
have decide	hPbZnv
have declin	bVnTfn
have delaye	kXddlf
have dentis	dXbkdn
have depot	danehb
have determ	eZbeep
have direct	favYcX
have docker	cpadfe
have dog	oSdjie
have done	lqdXPk
have drawn	fTlcme
have droppe	acgZUv
have earned	hcnWge
have ebony	ecboee
have electe	kTaXir
have emaile	UWmucX
have ended	YTSYZ9
have engage	ZZbbay
have engine	ebqdhV
have enjoye	canidc
have enough	ajVlXn
have enquir	fjWdhi
have ever	febarZ
have every	lobbfW
have everyt	mhpRcc
have extend	eZWnii
have failed	boddZi
have fallen	ebhbnd
have feedba	axYbcZ
have feline	jbbemc
have filled	oRXSY3
have finish	kVYiYs
have fitter	ddoddb
have for	apZmaa
have forgot	dubccZ
have forwar	jmtPYQ
have found	TkXdjo
have four	cjpaYc
have from	ncldYY
have frozen	cUubnU
have fun	daZrdd
have gender	uXebdb
have given	ghVXhr
have gone	cfgYcp
have good	ScVmrh
have got	fcVkqc
have grante	giXfck
have great	fefXpe
have had	edkXfl
have half	jcaoca
have heard	hrccdV
have her	1cWJke
have him	hicnVb
have hired	ZPWWM/
have his	yeacXX
have holida	dcneee
have hydera	edkWnc
have i	dobWmb
have in	dVXxYf
have inform	bXnalf
have instal	eeodbe
have insura	alqeYW
have interv	cnaehd
have invest	beXatf
have invite	dYarci
have is	huXYcc
have it	2YShhW
have its	wbbWfZ
have just	hQbmhn
have kept	dSijih
have killed	aZ6bVQ
have knocke	dbdadq
have known	duZZiV
have landed	eYWWxe
have learne	bqnbTZ
have left	eilghS
have let	YJtact
have liked	YVcOO/
have looked	jZSmel
have lost	dyVXfa
have loud	cecbgo
have loved	YXfWK/
have lunch	Xfinag
have made	feThpf
have mahalo	dcbsad
have market	YuhbbY
have matche	bZefqe
have me	KNNg/n
have met	VoimVf
have mine	pZccic
have missed	mgmahQ
have mo	dpbddd
have module	iobaeb
have more	cuXWaj
have mothba	cUxecZ
have moved	ebugWZ
have my	0bidUS
have named	pfhZaa
have narrow	doeYlV
have nearly	sYdYdd
have needed	accaes
have never	rcXYoa
have news	mnfZXX
have no	TusUbb
have none	hmQeYp
have not	f3YeVZ
have noted	cpvTcS
have nothin	Y1lcWQ
have notice	gaobiZ
have now	jdZadp
have nudged	cqbddc
have occupa	dcZbds
have offere	YWTdmu
have one	msUpOY
have only	cccmoX
have opted	eacZdt
have other	dfiXgh
have others	cmedfd
have our	3lXTZZ
have oyelar	dZradd
have pam	bZbkco
have parked	bbobbj
have parts	YcaybX
have passed	WufkYX
have patien	oocXaa
have paused	YW0ieR
have phoned	isYbeW
have picked	uOYXlk
have planne	iOVxkY
have please	dbdgbo
have pleasu	dcaesb
have prefer	Tfbckp
have presse	cbodee
have promis	5QXgcU
have promot	ecdddo
have pulled	YYwbVh
have pushed	roUcYY
have put	fasWjb
have questi	pdWbei
have raised	ifWWpg
have reache	cTvYZk
have read	cWrkZe
have receiv	jftWcX
have recomm	eoeadd
have record	cjwaYU
have releas	edodcc
have remove	cdxcdU
have reopen	cdatdY
have replie	kXmibY
have report	iljcbW
have repres	mXijbb
have resear	jQU2aS
have retire	anckea
have review	bXWlbs
have ruled	nbZaZo
have run	ZfqWdi
have said	ggelgX
have scrapp	mcYcdl
have second	Zqbbdh
have seen	npRfdb
have sent	aoYmjS
have set	vKgejZ
have settle	ZbYgau
have shared	ipbaXg
have shelve	edmeec
have shifte	gaVnck
have shown	dasWbh
have shut	hUgbZr
have signed	ZPwOgu
have since	ebpYfe
have six	nbddee
have slippe	cuYcdb
have some	ZrXUig
have somebo	dZcobj
have someon	bZYcby
have someth	xfRaac
have spoken	jmaVpV
have starte	TsgbYk
have steppe	dmhcda
have stood	hXobbk
have stoppe	OxURlp
have struck	jbajmW
have stuck	dXkiaj
have studen	qbeddd
have succes	dgqbdY
have suited	enaZbl
have sunil	kYViki
have superi	iYccdp
have surviv	ddecne
have suspen	dWteec
have taken	TXxUXs
have tempor	femfea
have that	aWivWb
have the	gSTc6d
have their	6bWZRd
have them	dSPmuh
have theref	dbbdgo
have these	edeobd
have they	amceff
have those	dbdqdc
have though	aXsfhd
have three	ghRddq
have thrown	cbceng
have till	KdLu4N
have time	fYZolb
have to	WcU2ff
have told	dbqWhf
have took	cZZdip
have torn	ebbVom
have turned	egrbbY
have two	olXbfa
have until	eQKp5U
have update	aU4aVZ
have upstai	epddcb
have us	TRUX/W
have useful	aJP+kS
have veteri	kWbfcn
have voted	oYYcco
have waited	dmcajb
have warsaw	WcaYgv
have wasted	febeem
have weird	dnhdbb
have welsh	daaepe
have what	famZck
have wished	ecdedn
have withdr	WQ/YRX
have won	ZTtXsV
have word	vlXVZU
have work	eeYbsa
have worked	fWfbgp
have writte	slfVYZ
have yet	evUhUa
have you	VZUj1f
have your	idYpjX
have yours	mUUnhd
having	Zaacjv
having a	bvblSX
having accept	ddvbYZ
having all	bdbsbb
having applie	eamdeg
having been	dYPbR/
having come	fbsbkS
having compar	eaeeen
having consid	djXidi
having docker	ecneeb
having his	aaeenh
having it	awUcTi
having looked	dYbecp
having me	YRdqtX
having met	bOhood
having passed	brcdfX
having reache	cocYej
having regard	XbYqmc
having said	fTbgbt
having seen	fVgeik
having spoken	dfccco
having taken	nVeVjj
having the	fZeddp
having though	dinbca
having to	cnfZah
having you	XWgP5e
hazard	eenZYj
hazmat	clciec
hc	bZflal
hc .	Zgdcen
hc is	dYhncd
hca	ghehec
hdmi	jfnYdZ
hdmi alasda	kcncda
he	kjaede
he #	oYlbmR
he ads	pXZajg
he and	jWeelf
he answer	mhcYcd
he ask	ccepce
he asked	TQxoea
he asks	gmVamd
he begins	eemfad
he behavi	chZbod
he call	nddded
he calls	rhaaca
he can	IhgzVi
he choose	hnZgbb
he comes	akaXcp
he could	ZgeXeq
he decide	pmZYfW
he did	ghhjfU
he do	dcradc
he does	flSoYf
he emaile	Wmbndc
he ended	dXpcjX
he enjoye	bSqYjh
he exampl	qZdfcd
he fabric	ecqadc
he finger	lmcZbb
he gave	beamRs
he gets	qgacdZ
he give	pXcdci
he gives	gpXmWX
he goes	qeeebX
he got	fWqfXi
he had	dYkccn
he has	inaXZl
he have	hZdadq
he hesita	mceeec
he hired	dcddqa
he hires	cdYjob
he imc	hnYcee
he just	blmYgb
he jérôme	cnmVdb
he keeps	dobcZi
he kept	dsYbde
he knows	XeoldZ
he langua	mfeahZ
he left	YYomda
he lemmen	fecdan
he lets	qfdZdd
he liked	hteVZU
he looked	ndaddi
he loyalt	djbnZc
he made	Ydeelk
he make	cmedee
he makes	ipfaYZ
he may	ascaaf
he means	lYmjbX
he meant	uXWYpZ
he might	jkajbX
he monthl	hoYZfb
he must	iqZfZX
he needs	ageUqh
he neighb	dsZccd
he never	aindda
he offere	efdbqZ
he offers	bYbcpj
he only	Yhmhcc
he oyelar	eebnec
he passes	nfeeZe
he phones	tiYXac
he picks	enbhda
he posts	uacYdY
he puts	doeaee
he rang	VbZavh
he read	dcXcoj
he reckon	uZbddc
he report	dbbedq
he ring	gcZoed
he said	kiVdig
he say	tfReec
he says	teUZqW
he sends	ddqdda
he sign	edgiYk
he signed	dYcdsd
he signs	nnbYab
he sort	mZeefe
he speaks	jtbZaW
he starts	XehZUx
he still	Zbaofi
he stoppe	fnRfbn
he surfac	boeddd
he takes	ocabbk
he talk	jiXbig
he talks	dedncd
he tarte	ngeYee
he tells	1Qaaah
he texted	eXafau
he the	cedmcf
he then	bZdnck
he think	hocdba
he thinks	cneced
he though	geocea
he told	WhnQgp
he took	cXkbdo
he wanted	cUyTdh
he wants	VaR4ia
he warm	dYneic
he went	SqdXgk
he whom	dcindZ
he will	zkTjYU
he would	krWeZa
he wyk	gjXicg
he you	Ykkafd
head	ggYend
head 's	muZPXg
head advert	ebceod
head and	tdTggY
head cas	hZbgcn
head chose	caZdni
head confid	Wkahbm
head count	cXqeeg
head disabi	dacepg
head for	brSkYh
head hello	aWXqme
head human	aaqdcc
head i	dVqbcf
head is	plhaXU
head jane	gZZioa
head lad	fgobdW
head leonie	dfabpe
head nurse	dhendX
head of	ebVhqh
head office	hmjUfb
head on	Ymkeda
head report	bnedef
head rings	Xofeff
head said	ZecaYw
head says	bqdbcd
head sites	ibVbko
head so	dccnef
head teache	hdqaWe
head to	cmbnZb
head told	ifVkbi
head tyrol	dgeWqe
head wants	fbbsab
head was	drbddb
head will	hoafaX
headco	mpcQVn
headco for	pbbeec
headco got	ebbbdq
headco is	Yngffe
headin	XgZZrj
headli	pegdcX
headma	mXgjcc
headph	dYalbp
headqu	aanhgc
heads	goheWb
heads .	bmcmeY
heads and	njabdb
heads are	Wsdaee
heads from	lWedcm
heads meetin	aoeefc
heads of	kohYaX
heads round	Xqcdfd
heads togeth	dnYbdj
heads up	iWolWd
headsh	jPvcZe
headte	mYkgWg
health	VYhuic
health .	jVqkfR
health and	cpfbeb
health by	acepde
health cleara	ceeboe
health crew	Zgdedm
health declar	caYsgc
health form	cfZtZc
health has	ebdnee
health is	deZcqc
health need	fecodb
health questi	ddcpdd
health weathe	cVjcil
heaps	glcjVd
heaps .	mdTicl
heaps fiscal	cYnjeb
heaps have	naaidc
heaps nudge	Zdoeee
hear	rmZeaZ
hear .	jobbhW
hear ?	kehXXm
hear @d	3WZYab
hear a	bSnbuZ
hear about	hVsfZd
hear after	Wqdddh
hear and	azZVYd
hear as	Znfeef
hear back	ydfRYW
hear before	jtUSZg
hear by	0pPHXe
hear dear	Pfabct
hear dog	qeZZZh
hear either	Wredee
hear from	tuZcXS
hear how	dbmldY
hear human	wVdccc
hear if	qXjbcd
hear in	fqgbaY
hear inside	qZdede
hear is	VyXade
hear it	YXVfjx
hear just	cndeed
hear life	mbeeee
hear me	RWkrcj
hear more	aeZsbf
hear northl	ySbcdc
hear nothin	maildU
hear of	iaQkko
hear on	vfaPfZ
hear one	nceefc
hear pretty	Zraeee
hear someth	asccec
hear that	iWofgZ
hear the	kZjTii
hear they	bkhgkV
hear till	Xhddmh
hear when	S0dbca
hear whethe	ngbWid
hear which	gXdqde
hear within	phZVhZ
hear yes	tacecc
hear you	QXm/NU
hear your	SXU8eY
hear>again	ofaddd
hear>ask	macklU
hear>away	ugWRjf
hear>bye	eqYhfY
hear>chosen	oJrYci
hear>date	yXXZlc
hear>decide	mbXhci
hear>free	mSnrVY
hear>give	bTktXd
hear>goon	aociZd
hear>hear	Z6VVXg
hear>hold	afkleX
hear>if	sVfghY
hear>joy	ddiZdm
hear>match	Wf0TZZ
hear>news	qbYbgf
hear>not	Xjiadl
hear>offer	ikWgjZ
hear>refuse	gYaXpm
hear>review	Yabnbo
hear>said	jjVbhg
hear>soon	dtWbce
hear>sorry	mkefaU
hear>start	iWafoi
hear>step	cZcfpg
hear>wait	ljkLci
hear>you	aagrfb
heard	jgcadi
heard .	oXTclk
heard @d	Sbdefu
heard @p	bpedeb
heard and	rmcZaW
heard at	imdgZa
heard before	mYdefg
heard enough	cZabub
heard from	xXdaeb
heard it	ZdXbjq
heard nothin	rtfaYJ
heard of	dRluaa
heard on	jkYlba
heard one	ddmdec
heard parts	dndedd
heard right	Zcdbre
heard that	Yctdab
heard the	fffYij
heard they	gcWhap
heard useful	bodded
heard was	feZodb
heard with	iiVkhY
heard you	fVsgVh
hearin	ngXtYV
hearin .	hhYqYZ
hearin about	fangZd
hearin back	qfWgdc
hearin before	arbjZa
hearin dear	bnedee
hearin from	qndTeX
hearin more	aYWycZ
hearin northl	qbbcdd
hearin nothin	mTigmY
hearin now	dbbenh
hearin of	bbbsdc
hearin test	bcZjoc
hearin the	dncddd
hearin with	ZVlpdc
hears	4iOeVT
hears .	qdcddb
hears by	qbaddf
hears from	taYdcc
hears on	mdccfe
hears you	Xdcsde
heart	gZVbbz
heart 's	bcdjam
heart .	tlhPUc
heart and	ecYZav
heart fluent	dWflfj
heart of	eemcec
heart they	aYckli
heart to	aXnbgi
heart we	ccbZhp
heartb	ebohcb
hearte	gZdZjm
heat	hiWdmc
heat 's	dpYeef
heat .	gYdepb
heat votes	acbdhn
heated	idocbX
heated .	hepZbY
heathe	coLwYb
heathe withou	ddbqeb
heathr	caldbj
heatin	caZbZx
heatin .	dYacaw
heavy	VYlbVw
heavy heart	ZXWdcz
hectic	NvfcSm
hectic more	dXZcdt
hectic you	bodedd
hedgeh	ZhkcZj
heels	Zdalji
hei	dcnjdZ
hei .	ebnidY
heidel	ifdZbn
heidel it	gbcdbp
height	kfZcgi
height .	diZebn
held	fhjgXf
held a	Zadcjn
held and	eYniaf
held back	fbmfed
held by	bhcnec
held for	ddUnfh
held in	ZiqebY
held the	ZXghbr
held to	okaaca
held under	dZenee
held up	nphbaQ
helen	dbgidi
helena	cjlddb
helga	cihiZe
helga saw	chnWeg
helga test	cZftcY
helga we	ecbeen
hell	qtRYcT
hell freeze	Zpcdee
hell or	oceceb
hello	fddegj
hello #	Wdbglk
hello 's	enZbeg
hello .	Ubodei
hello again	nchZbg
hello and	tabgcZ
hello candid	hhbobZ
hello chief	ekYfaj
hello dear	bdcden
hello dr	kWbnfe
hello everyo	apeeec
hello file	jdZcem
hello from	cZoagh
hello has	bWicbs
hello i	aesfeU
hello job	aneeed
hello laptop	ahYaoi
hello manage	lcbbnY
hello moment	edapca
hello mrs	mhYihX
hello my	gocccc
hello no	eZXemm
hello or	Wbkeqa
hello priya	Zaqdde
hello radiol	ihXcig
hello recuse	fdXjkg
hello there	fdccfn
hello to	gWreca
hello wants	bjZdsW
hello we	ffXoZh
hello with	gambgd
hello your	iWhaji
hellos	hidcmX
hellos .	ckdcoY
helmet	bbbkmd
help	VSzhfd
help .	cedcof
help but	demdec
help centre	bXpYej
help i	ededcn
help me	kiXldZ
help the	dbZojb
help us	VUl1bV
help with	fckiYh
help you	XWwPlg
helpde	fSwfab
helpde .	cWscdg
helped	hahhfc
helper	djZbem
helper .	apfcdd
helpfu	VsXafk
helpin	aUatcn
helpin .	egVpXh
helpin a	ecnedc
helpin for	clhWmb
helpin has	lZWhek
helpin number	decpcd
helpin will	picVfb
helpin within	aedoee
helpin you	dbaehn
helps	dckYig
helps us	abscea
helsin	hWsbdc
helsin .	eZoddg
hemi	cgiWlg
hemisp	adiich
hence	gdieXl
hence the	jgkkZU
hence this	aZYikn
hence we	eafceo
hender	mcgbYi
hendri	dZnYhh
henrik	bgVggo
henrik .	ecbdcq
henry	mfdaib
hepati	hccicj
her	iddjdf
her .	dlWfjf
her ?	ZSZyic
her a	WZpvdP
her about	apkZcc
her actual	aoddee
her again	dmUkee
her and	jbTelj
her answer	3bSSee
her appeal	Wnfkec
her applic	mZndYc
her back	badsga
her before	YXZgzW
her book	dboddd
her boss	ksRUeg
her brothe	eafnce
her but	efnccb
her by	aUXtmc
her calend	oYcedh
her case	cpcbed
her choice	uXbZcf
her coffee	fecncd
her collea	Z1WaYZ
her confer	dcWYmo
her consul	kXeddl
her contra	YducWe
her day	dpeXee
her dear	dcdcoc
her decisi	wabYbd
her diary	elYkYg
her direct	bbepde
her doctor	Warack
her email	hVfmeg
her exact	slXVlV
her files	Ztbddc
her first	cdegbn
her for	hVtfaZ
her form	cimZec
her forwar	fgdZdn
her galler	hZmeec
her go	aZdjem
her half	cedned
her hand	kmaZfa
her head	UmVZfq
her heart	gZcdcp
her holida	XcslXa
her human	padiba
her hygien	iYdhnZ
her i	UVilcr
her if	eZemmX
her in	gRlqjU
her inbox	VqYlbc
her interv	ZUwQij
her know	acegmd
her ladysh	nbdded
her last	kXhmba
her letter	nZoaXa
her list	kgVcZp
her love	ZiyaWV
her mails	gZpedb
her mind	vcadXd
her mobile	mcehdb
her mother	qbbdde
her my	UZiybX
her name	dcbchn
her nephew	cYXajs
her new	geXbuW
her niece	aZWba0
her nod	obeedd
her notes	cqdceb
her nothin	braedb
her now	hXbZjn
her oakes	hmZbec
her old	acXZW0
her on	jQhhhj
her or	XVXlir
her own	ZoaYWs
her phone	YmpZZb
her place	dakapY
her plant	eccddn
her priya	dZcddr
her recept	cjZcnc
her referr	daidna
her regard	dcoced
her resour	iabbdo
her return	rZcded
her right	nZeehd
her robyn	fbVhoh
her santia	dXlldc
her scores	nbdeee
her screen	hilYhX
her second	YxcWeb
her she	aYUjri
her side	eYcmkc
her signat	nddeec
her slippi	hgXblg
her so	gganeZ
her stable	bnddee
her stand	mgafbd
her straig	encdee
her thanks	dbqeea
her that	VZpddm
her the	NTnsjf
her there	dcpddc
her they	XmZZhm
her throug	edZqbd
her time	Xucabd
her to	gfYZfo
her verdic	qfdabc
her voice	dendeb
her we	bnWYao
her which	YZctah
her with	lXXhhi
her withou	cYnpaW
her word	jmfdZY
her words	vfddXZ
her wrist	bnedee
her yes	rSldda
her you	iaXsbd
her your	adWqie
her zoe	hcbcob
herd	ZjScgq
herdsm	Xldjef
here	abkeih
here #	fdqbbb
here .	dckZaq
here ?	ZgeYtZ
here @p	dYfojZ
here all	bfofea
here and	cfofQk
here are	XT2Xed
here at	fiaqYY
here but	ldfYdi
here by	UdfukS
here can	Xkjibe
here come	dXandm
here every	eefYod
here ewa	ebdpbd
here first	ccddcq
here for	YUelep
here goes	gWWdkr
here has	craedc
here here	dafpeY
here hope	dbqdad
here i	hTboje
here if	chmWka
here in	aVjhji
here is	cddawZ
here it	RUgjqm
here knows	eZpeee
here nothin	fraeZc
here now	jcaaqa
here on	lqMjdX
here placeh	eYXude
here planne	cdocbd
here ring	ecnYgd
here says	bZtdca
here so	mcnYcb
here that	gWoZal
here the	fgfmdY
here there	Ytcecb
here they	YRZjew
here to	ZVdtda
here too	bfqdda
here we	fuYZiX
here will	cqdbbe
here with	iVefap
here within	Yeecdr
here works	cgbene
hereaf	gZohba
hereby	ORXi1q
hereby appoin	adZV3Y
hereby called	edcobe
hereby cancel	dbcecq
hereby closed	bdaddr
hereby confir	Xctadb
hereby do	ecdcqc
hereby inform	cgSZhs
hereby invite	dacuab
hereby offere	eedemc
hereby offers	ddecnd
hereby the	cacdgn
hereby we	eiclYg
hereby withdr	ebldTo
herefo	gYfiVo
herein	glXfjc
hereto	auceaZ
herewi	cdbefn
herewi .	bcYdho
herita	iVzfWR
herita 's	bcogbd
herita .	cftYda
herita from	nefXeh
heron	gijZcf
herr	ldZmba
hers	agaifi
hersel	ijUfdi
hersel .	qbaedc
hesita	hTbplc
hesita .	acbmoa
hesita has	ecdaqd
hesita to	eXechn
hesita up	mceeec
hester	aganhe
hexama	ZhZdnf
hexley	cmWiib
hey	iigWbl
hey .	sZXfib
hey everyo	Wmkdfc
hey from	idncfZ
hey quick	Xncddk
heya	hccbij
heyy	hjYkXg
heyy .	dehnca
heyyy	bglSkg
heyyy .	fdhVhl
hgv	WkVadv
hgv has	bfXceq
hi	edjgcg
hi #	kbXdhk
hi .	adhhVn
hi again	XmfYji
hi all	XlobWg
hi ana	dVoefi
hi and	ffoafZ
hi auréli	edcoce
hi bea	dcZfdo
hi beatri	Xiihff
hi blauwa	beaceo
hi both	kbqYgX
hi by	Zarddd
hi candid	PmZ+RS
hi certif	emaded
hi charle	ecoeeZ
hi cheng	dbeend
hi chloe	nYdcie
hi copenh	fdlQll
hi cqc	cefYnh
hi desmon	eceYdp
hi dust	fWjbjj
hi eight	bdsacb
hi eindho	kfbXih
hi elena	Xpagde
hi emeka	bdnced
hi emma	YXimlZ
hi enhanc	pdacec
hi everyo	eYoWmc
hi femi	daocfe
hi flies	hkggcX
hi gareth	dbcccr
hi got	cWrbdj
hi habit	XlmYge
hi hi	dcgdna
hi hope	cbqcdc
hi i	YWzahW
hi ingrid	cbpedZ
hi invisi	mebfeb
hi it	ibxSWe
hi jerome	jZcbem
hi jo	arcbfb
hi joy	gWbeep
hi love	lfWRoi
hi marta	eeoefY
hi me	ljaihU
hi merge	ecneec
hi noor	cdcpcd
hi one	cbnZla
hi orders	Yndhef
hi owen	ncefce
hi patric	obdbdf
hi pavel	ebnfbf
hi peter	ecocec
hi petra	hVoeee
hi placeh	Hik6TT
hi planti	iiWiah
hi quit	dWkeii
hi rachel	dfboad
hi refund	eYdeng
hi safer	eenfeY
hi saw	eeamed
hi script	naedfd
hi seasic	gmWjdb
hi see	qbbbed
hi shaz	dnedea
hi team	Vnjddf
hi terrac	ecmcdf
hi tess	Zpecfd
hi thanks	fraXah
hi theirs	bbXmrW
hi this	XarZie
hi to	YV9QdV
hi tobias	cZoffc
hi traine	mhbZdf
hi versio	ZcZphd
hi visas	gmVddj
hi we	Zicocc
hi you	dblXji
hi zara	ecoYeg
hiccup	jhUfVn
hiccup on	ffXkdj
hidden	ZklWcj
hide	gWPmqh
hide .	dccbpe
hide and	lfXhgd
hide per	cbbrbe
hide writes	Vmdcki
hiding	aUfuiW
high	ffWaYy
high .	fiWXcs
high and	agacbr
high number	meYadk
high street	cchpbb
high volume	cuXbec
high water	oceceb
higher	WScUzo
higher .	fadfme
higher safari	edaddo
highes	aeUbjq
highes they	fcdfnc
highli	VYbtej
highly	ZafcXt
hii	lXaiVk
hii and	Zbdcio
hii chat	qaTeda
hike	SgeYjq
hilde	Xccjii
hill	Vncbdl
hill .	Xhnffc
hilsen	gbZmei
hilsen so	ehmZbd
hilsen thank	gdWnfh
him	eecseY
him .	biimhR
him ?	caavca
him a	ScazbW
him after	Ybesce
him and	ofPXkk
him as	ZkasYY
him at	dYrmZW
him back	ZYsjZc
him but	chdbao
him by	cXbklh
him dog	lYmgbb
him for	dnbYam
him have	bncYhh
him he	kRchlh
him i	kgZfRo
him if	fQnjZj
him my	Zbqehb
him on	fShkcm
him out	Wcbuce
him satisf	bboeed
him so	gbcnfa
him take	emccfd
him that	kpYXhY
him the	mbjcTk
him time	ercaeb
him to	akRnnZ
him we	ascfab
him what	jkbcXi
him which	fXcpia
him write	mefddd
him you	jVbdpf
him your	ZfYrjY
himsel	hqabeW
himsel at	Wrdicb
hinges	Ysfcdb
hinges on	Ysfcdb
hinkle	nihdaU
hint	pXbjdc
hinted	fZZodh
hints	dfkfed
hire	XaiWwg
hire .	dQhawe
hire ?	cmcYcl
hire and	kQgZoi
hire by	jaYbbp
hire fire	danfee
hire friend	enbedd
hire from	fbbdfo
hire her	bYYdzW
hire him	aYaave
hire if	crcdbc
hire in	cbnfah
hire me	egcYne
hire on	bZnbjf
hire or	neddcd
hire so	cfcddn
hire the	fdZaaq
hire they	ihfkXd
hire until	eYqeec
hire you	TeeO7Z
hirebo	ZiUkbq
hired	UMTP/p
hired .	WQYS/R
hired a	dbiaUu
hired and	bTgdud
hired as	Ycaawd
hired at	bZfavZ
hired before	ebcgbn
hired direct	dYddin
hired for	dkVehj
hired from	gbZcas
hired her	ddcaat
hired his	bcYbXx
hired i	ddccnf
hired if	oYebjd
hired in	YqeeZf
hired intern	edbecp
hired mate	edeemc
hired me	TXaY/N
hired now	dZmfeg
hired or	pdpaYV
hired pendin	eaYcsd
hired somebo	cZYbaw
hired someon	cbceas
hired the	WTSZN/
hired their	eeaedo
hired there	dcvdaU
hired two	eZadct
hired yet	fqZiaY
hired you	eeWkld
hiredl	Zapffc
hirelo	Zcjbcn
hirepa	dYrdeb
hires	igqdXW
hires .	YbngkZ
hires and	drZYah
hires are	dXqeeb
hires on	qYhgcX
hirevi	ZekgmV
hirevi and	ekccnX
hiring	eboaeh
hiring 's	YU/YVR
hiring .	UTpghl
hiring a	YWegbv
hiring after	encecd
hiring any	eZWedw
hiring anyone	eWgeeq
hiring at	jWVbbw
hiring aye	hnRddl
hiring ban	dZibdm
hiring both	cUicsc
hiring commit	dfXbpf
hiring compan	dcoace
hiring decisi	laoadZ
hiring depart	lhWceh
hiring either	eWmfej
hiring event	ggncbY
hiring events	ecoecb
hiring for	bTmqXh
hiring freeze	cZvdbZ
hiring from	Xddcbr
hiring has	gbqeeZ
hiring is	gU0XXc
hiring lead	lVaejj
hiring list	gbYdeo
hiring manage	jwSiYZ
hiring matter	ilWiee
hiring me	XWacsm
hiring of	faqdec
hiring one	dmZYkg
hiring panel	iZXiki
hiring plan	dbbccp
hiring proces	Zdpgcb
hiring round	ecfcdm
hiring someon	edcedn
hiring stop	bT8abR
hiring stoppe	ddnefb
hiring team	czYgXV
hiring til	eZqefZ
hiring until	cineeY
hiring was	qdSeel
hiring with	dWneej
hiring you	bLMQ/P
hirosh	bfnUgn
hirosh 's	hfoTfh
his	lgcbci
his .	Tfhcmk
his and	lgdkXb
his answer	hpfWbb
his appoin	odcdce
his assist	eoZgbc
his back	ecnced
his batter	bZuZcc
his boss	qkbcZY
his brothe	bdTlYs
his calend	bWYyda
his choice	xXbSgf
his clears	doXcch
his cousin	QVPUh7
his crew	tYbbbf
his deadli	pZebee
his decisi	sYcbhd
his desk	embhfX
his diary	pbbhbb
his direct	dackma
his drains	hapbdb
his finger	hXemff
his first	YXaZgv
his hackat	eZgeoa
his hands	ZmgmeS
his head	mocWWg
his hiring	fnadec
his illust	cdoebc
his inbox	fabqdb
his intern	ecdfnc
his interv	WX2VdX
his is	encYeg
his last	anbbck
his list	gZgoeY
his mail	dndedd
his mailbo	Xbrefe
his mails	Ycoffe
his mate	dYbcbt
his mind	usRTeU
his mother	ndbgbf
his mum	ndcdbf
his nephew	WXWYb6
his new	aWYX3Z
his niece	gbcbcp
his number	cjarab
his office	bearbc
his old	bacccu
his own	mbTiWr
his paid	edqadc
his partne	lkVVih
his phone	Yiebap
his pick	zWcXcb
his return	mjcbea
his rossi	mWhZbm
his ruling	rbdcdc
his second	WdyPdg
his secret	cYkmbi
his signat	edbaim
his table	anfeeb
his turn	odbeed
his verdic	sYcddd
his wife	lkYdfb
his word	xebZZY
his words	nrUScX
his yes	nlcbZb
histor	afeeek
hit	aWembp
hit accept	cddpbe
hit pause	bTxddb
hit propos	dccned
hit reply	agRqek
hit the	hbncbe
hit you	pmaSbh
hive	cgdfhg
hive .	coXffe
hiya	eUglkg
hiya .	bTqmYa
hiya can	aoefeb
hiya has	dcbegm
hiya is	mXkdef
hiya licenc	fdbndf
hiya say	hfSfmg
hiya the	bhcXnh
hm	laidZh
hm is	hYobde
hm succes	edcodd
hmcts	jdZbhi
hmm	qfZYeg
hmm case	ocbadj
hmo	YgWvca
hmo .	dbardc
hmp	hhYjde
hmp .	mXcmcc
hmp countr	ggXncd
hmp on	bZnmcZ
hmp part	ccbdng
hmp stage	bemYdk
hmp went	gdbdem
hmrc	ckdjkU
ho	dfgcgh
ho .	jdTelg
hod	jhZedh
hofer	brYced
hogan	bmfkbW
hogan to	ebnefa
hola	bTX0ae
hola off	cccpee
holbec	hYglec
hold	idogbY
hold .	dO/gYR
hold @d	badrce
hold a	ebZqdg
hold about	cbuZda
hold and	bQocmh
hold any	bmWjeg
hold becaus	dXvcdb
hold due	eaqeea
hold for	dgWlig
hold from	eaoeed
hold in	ifoWac
hold it	Wgdilg
hold like	efneZe
hold me	usUUXT
hold my	csYbce
hold northl	bYdrde
hold of	ikWide
hold on	crWcjd
hold one	ieYicj
hold or	bUmcen
hold our	pddbde
hold out	ogbceb
hold over	coaeed
hold pendin	acreec
hold since	faoefb
hold sorry	hijeeW
hold that	iiUpcd
hold the	mcSate
hold they	eWofff
hold tight	m0LXbc
hold till	carddd
hold to	lYUijj
hold until	bUxcdc
hold while	dSsedi
hold with	ZXmniZ
hold you	edaeeo
hold your	gqRmZb
hold>answer	lnWUkd
hold>ask	Wmiddg
hold>away	Ydpgad
hold>bye	bStjbd
hold>chosen	nLngja
hold>closed	hcWYev
hold>date	efljiT
hold>decide	cnoVZe
hold>free	YL7efY
hold>give	jTVqlc
hold>goon	aYuhbb
hold>hear	hhfkXc
hold>hold	aR8Zdb
hold>if	YiqibW
hold>joy	fVdaer
hold>match	erXZdi
hold>me	mleWdc
hold>meet	olZdba
hold>news	nekWfY
hold>not	cZ1fXZ
hold>offer	VbXfko
hold>others	eqdmaS
hold>papers	ZVikSu
hold>post	bTqkcg
hold>refuse	kQhqac
hold>review	TIyYnl
hold>soon	egWkdl
hold>sorry	fdsdgV
hold>start	ceXuVj
hold>step	kYpkYU
hold>them	fX4ZaZ
hold>wait	bR5dbX
hold>will	fducWc
hold>you	eWmfma
holder	ZkSodi
holdin	bYXurW
holdin .	cjWgcn
holdin a	bcgklY
holdin off	eaeodc
holdin on	hjXacm
holdin our	ganedd
holdin reply	hnacbd
holdin the	WPhb4a
holdin them	oZdccg
holdin things	cgcndd
holdin two	bdfpaf
holdin your	fdbrZZ
holds	ksZcWb
holds for	oeYjbd
holds so	nfebcd
holds the	hnafYf
holds your	dbnacg
hole	osgcQU
hole .	dwXfbW
hole you	occdee
hole yours	ebnfde
holes	dbdlgg
holida	kmoVcY
holida 's	Yepecf
holida .	bomYgW
holida @d	jpdWbc
holida @p	aasbde
holida and	fpecbb
holida dog	ebfddn
holida here	oaYlbd
holida in	njZdea
holida northl	aZsddd
holida plus	cddbpe
holida season	bcneed
holida so	0ZXacb
holida that	bdocdb
holida the	ddWdre
holida till	cqXeef
holida until	Zrgacd
holler	ovVWbT
holler .	V0UciW
holler dog	rUdefe
hollis	hedife
hollis on	eYhndc
hollow	dbbhme
hollow .	lXZbkh
hollow at	demced
hollow is	docddd
hollow nursin	ZZdpdg
holly	fZhief
hollyb	pdScdl
hollyb .	ndcgdd
holm	ceadcq
hols	rWfiaa
home	fWrech
home 's	gcgoXc
home .	dXtYdi
home ;	mbcjcc
home ?	dedmcd
home addres	eebdmf
home again	ccogfZ
home all	YiuZda
home and	iTfckk
home before	gdpcab
home by	bkmYXe
home care	edXrdd
home from	lkVbbj
home is	cfdmcf
home my	hXVckq
home northl	ncedee
home office	nbfbja
home ok	ainbed
home on	iUrNkk
home origin	keYjeg
home page	ecmdee
home since	edoeea
home to	ngRkWk
home with	ZXnafk
home withou	dmbcib
homeca	cZdlkb
homele	mkehcT
homele and	mjgfbV
homes	camgdf
homes .	finZcb
homewa	gbhfhe
homewo	Xea4UW
homewo 's	ZauZec
homewo .	afcwcV
homewo for	icYndd
homewo from	bcXsed
homewo on	dfkTjj
homewo with	dacqde
hon	gdcffi
honest	fmcXbo
honest .	RqflZc
honest ?	oZbNmm
honest answer	klfUZg
honest could	aqddec
honest do	qcaded
honest i	kknXeR
honest is	Wbqcdi
honest it	Zqebee
honest no	bmgded
honest positi	ejghXh
honest the	hcSZgu
honest to	kWfikc
honest with	icaWkl
honest word	aWdmgm
honest you	flYYan
honest your	dgpceW
honey	fkeabh
honeym	lXdZkj
honeym .	cdecmg
hong	cZdYkn
honor	gbicei
honora	VVfekt
honora .	aZckoc
honora isp	ZUafmq
honore	cmedee
honour	cQZd7Y
honour .	jUbhlh
honour and	hendda
honour if	cZZb1U
honour of	Uebuec
honour to	ZSeV1e
hons	dmbhkV
hons in	pZedee
hons on	esccaZ
hoop	cbfiej
hop	VZUzgg
hop on	YSYyjb
hope	deoXfi
hope .	jkdTQs
hope ?	ehfemY
hope a	acdqdd
hope all	cbgaco
hope but	dncfed
hope climat	iWbeeo
hope i	VwacYg
hope in	cseZdc
hope is	Tmaddp
hope it	ikghTc
hope our	dXfbdq
hope she	oWkddc
hope that	iRmYlj
hope the	hR6eXT
hope there	ecceen
hope they	XjkWhi
hope this	Zaqeed
hope to	w1SUSP
hope until	cXdenj
hope we	dZddeq
hope you	XVpXlp
hope your	kaqXjS
hoped	cpbUbo
hoped as	dddedm
hoped for	eUXbfv
hoped i	eamedf
hoped so	ecgdnb
hoped the	eXmedj
hoped this	nidddZ
hoped to	XycXag
hopefu	owQaVZ
hopefu .	fqbdda
hopefu and	nbeabj
hopefu of	mceeed
hopes	jaQhin
hopes to	reecXa
hopes up	fbXapl
hopes yet	nadefe
hopewe	Vhjeek
hoping	lqWWVm
hoping .	YhXYhr
hoping for	mZcXWu
hoping to	k2aLUa
hoping you	fTZqka
hoppin	eiPihm
hoppin .	coXfhe
hopsco	hdcYeo
hopwor	gmcjbY
horosc	pZgZdh
horrid	bgUefs
horse	eibhge
horses	ghhYaj
hortic	Wefcbp
horvat	aSktab
horvát	caiZhm
hospic	gdZjej
hospit	galaei
hospit #	dXahvX
hospit .	adwRdd
hospit and	gXsZec
hospit grumpy	jcWjej
hospit is	chXdep
hospit the	fkUghg
hospit with	ednddc
hospit yours	didYcn
hossai	ehdhcg
hossei	dljbiZ
hossei to	Ypcidc
host	aegean
host .	bdncee
host postdo	hiXfei
host the	ZknYcb
host your	edndec
hosted	fckfhY
hostin	bfihah
hosts	tSfYYl
hosts on	sdZbde
hosur	iccidh
hot	ekdWZo
hotel	cffjYi
hotel 's	bqbddd
hotel .	bbecbr
hotel @d	padcdd
hotel and	dddmga
hotel will	neeafd
hotels	dYbiil
hotlin	cXhhjj
hour	eSezlU
hour .	ifgncT
hour ?	cZcucc
hour after	hXdjkd
hour and	VUpioa
hour before	abjZVt
hour climat	Zffdnf
hour each	beapce
hour for	WgZkmc
hour in	gbfpbZ
hour later	daddng
hour more	lYXerY
hour of	iRktYZ
hour on	kUhclf
hour per	febnce
hour she	nadgce
hour the	ffmbdf
hour two	hkcYjd
hour with	UWf/RV
hourly	aipbYe
hours	ZTpijf
hours .	XUilji
hours ?	nZYaoc
hours a	iXkRua
hours and	mRjblf
hours are	XYuccd
hours change	eended
hours from	bdobdf
hours i	cRpeej
hours no	ddainc
hours not	njdbeZ
hours of	ZUtgaf
hours on	YeVxXf
hours over	cXodcj
hours than	ecdeap
hours to	jVXejo
hours with	WeVrdl
hours work	jldQhk
hours you	dgddao
house	fUhdmi
house .	PUngU0
house and	fcVihl
house by	qcedac
house clerk	kbabob
house everyt	incXee
house for	kYglfZ
house i	eepeeY
house in	Zciarb
house is	YfmYtT
house on	anbanZ
house style	bdamdj
house we	bocdia
houseb	lWdZlh
houseb teache	cbZdpf
househ	blUscZ
househ .	bqbgca
housek	ZijWgi
housek .	aYYdgt
housek human	dnYgdb
houses	fZXshZ
houses compan	naZlab
housin	YXhbok
hove	Wliedg
hove applic	eakmdY
how	dkocbb
how #	dZoWfl
how .	eoedab
how @d	csccYe
how about	eVOynT
how are	bdqcfZ
how close	ddXaet
how did	ZRufce
how disapp	eZeffo
how do	XdtNqd
how does	aaQsob
how else	eWVeqm
how far	bvXhba
how he	ddgboZ
how i	RQetjo
how impres	edcbdq
how in	dbbcmj
how is	hIvtYP
how it	3fdSPa
how late	dodded
how likely	dbwUcY
how long	a/iXXP
how many	c6XaUW
how much	VlWdfr
how my	arhjYT
how nice	ecgdam
how please	bbcerc
how quickl	bmiddb
how satisf	bdpced
how she	laXfhi
how soon	aacpjb
how sorry	eYiccp
how that	albadn
how the	krpRWT
how these	dndZdf
how they	mdhWZk
how things	imXhZd
how this	oakeeX
how to	Tc1TWg
how was	ZR/NYS
how we	bYsYXm
how wonder	ccdfen
how would	bbfdqc
how you	cWfzZb
how your	bipWag
howdy	gVihWn
howeve	UfPiV4
howeve .	ecYeeq
howeve are	ddbcmg
howeve long	Yudcdb
howeve we	dcbdeq
howzit	ibhfai
howzit .	egYbdq
hq	cckWqZ
hq it	bcdbin
hq one	lWobcT
hq will	aodedd
hr	kgacma
hr #	iccmZf
hr .	uSapdT
hr ?	Zoaiee
hr and	hVgjmZ
hr are	bnYbqX
hr ask	dYdpee
hr but	bcedpc
hr calend	gnbade
hr closes	emZdfd
hr compil	odebcf
hr confir	fZXcmn
hr desk	hUnZjd
hr direct	pZdfce
hr do	iSblij
hr does	fmYWoa
hr dog	Xmelbe
hr exampl	dhWbjk
hr girl	pfYdag
hr has	cnaUsZ
hr have	adZaub
hr hiya	lUhcdm
hr i	dgtZcX
hr in	nbcclb
hr is	VhTktd
hr just	qcYbhc
hr lady	Ypicdd
hr manage	tUbZgh
hr needs	cfdnbe
hr no	aeqacX
hr now	pcbcad
hr office	Ttbjdb
hr on	Zpgbdc
hr only	gXqZcd
hr outcom	pbddde
hr partic	edeZYp
hr practi	jdYnec
hr prepar	ecfZoe
hr rang	fVedtZ
hr requis	hfbikX
hr said	xcRafW
hr say	niaXfe
hr says	llXbcf
hr sends	jlWdgd
hr servic	fUelmb
hr shared	kVeZeo
hr sugges	kmefeU
hr system	iUoamZ
hr to	rcTRuW
hr volunt	bZsccb
hr wants	bidmbd
hr we	fqXhYb
hr will	YicdxS
hr woman	btXXfg
hr would	fjcmXc
hrd	fmcbic
hrm	afnYnX
hrs	ctViad
hrs .	edYjdm
hs	fVgqcd
hse	feYhdl
hub	chZVko
hub .	dlfXig
huddle	cmiYde
hug	faaeim
huge	dZqbah
hughes	ZsbdYg
hugo	fPulgY
hugo .	aUlglf
hugs	kQmkfb
hugs .	ebqbdd
hugs you	dbdscb
hui	aTbwiZ
hull	gYhgla
hum	bYoYlf
hum coffee	himWdd
humain	bichie
human	xWYkda
human #	UqTeqc
human .	tTclga
human ;	jWVrlY
human ?	NoUygY
human a	qbdecc
human about	ncedde
human after	Ypddfd
human again	danjca
human all	oYcdjd
human and	tiUfYe
human at	pZbnaY
human becaus	emcgdb
human before	ccYikk
human being	dddene
human bring	abheqY
human but	lUUoZp
human by	mVbmZg
human can	ZjXodh
human counte	bcfmee
human flexib	Xleefi
human for	nbVcnc
human he	tTaclZ
human her	Xobccj
human housek	dnYgdb
human i	vcpVWT
human in	oSklSf
human instea	nUkfZg
human is	wlXfPW
human it	xaYbVg
human no	gXfclh
human nothin	Zpgced
human now	wVdddc
human of	sYdcde
human or	bbVsZl
human please	oZaldb
human read	lXcmed
human resour	VrjgdW
human s	bnbaig
human says	pZdded
human she	yWWhZc
human ship	fraaZf
human so	kbQyfS
human strike	Wlnade
human that	hSmjde
human the	rqVcZS
human there	qbeadd
human they	keTYdp
human though	oYbjdd
human to	pWffga
human too	hqaZae
human two	ddboce
human was	jmWgZe
human we	ihcbVn
human when	vOedej
human whethe	Xieeen
human which	mddeec
human who	pdcbde
human will	caiXjm
human with	heWpXg
human withou	jZdaen
human you	xNchhX
humani	qfUdma
humani .	mYfXkh
humani is	eqdceZ
humani on	bnbdci
humani or	pcccde
humani smoke	aeXcsc
humanl	glccde
humanl .	cncede
humano	bjakhb
humans	dclfcf
humbli	gekhfX
hummin	meedce
humour	chfdid
hun	cjciZi
hun on	eodeea
hunch	cgliZd
hunch .	dhobcZ
hundre	Xnbdmb
hung	mdeYnY
hungar	aZfmie
hungov	kTeflf
hungov .	dcdcoc
hungov you	gaemde
hungry	faPqnc
hungry .	Xcbgpg
hungry pendin	ngYeed
hunt	YSmYqg
hunt .	denddc
hunt for	bWUdtl
hunter	akgcic
huntin	boieab
huntin is	cnbceg
hurdle	XSS9iW
hurdle .	cXdkoZ
hurdle and	iXeobf
hurdle is	dZctbd
hurlin	jifdbc
hurrah	bfdghh
hurrah then	dZccnj
hurray	ehhdlX
hurray but	ibndeb
hurrie	Wsiadc
hurrie .	cpcghX
hurry	e/XWXH
hurry .	a9TbVR
hurry a	eneafe
hurry her	cfoddb
hurry them	Z1bXbZ
hurry with	fbecme
hurt	jgYiee
hurts	hbhkXf
hurts .	eiXden
husban	eZoXrX
husban and	iYXVsk
hussai	odRjeg
husum	ibocea
hut	icedif
hutchi	Yadfct
huw	jefYfi
hvac	flWdje
hvac we	ebcZoh
hyacin	gahWem
hybrid	hrTbjZ
hybrid .	c3UZaY
hybrid ;	nkbdcY
hybrid and	fabdXs
hybrid is	ncdeee
hybrid start	Yffdof
hydera	cjadkf
hydera .	ehiihV
hydrau	dYfofc
hydrog	mefiXa
hydrol	eihiaa
hydrol .	endeeb
hyejin	hSfeep
hyejin .	jZmgcZ
hygien	kZigiY
hälsni	ljXhdb
hélder	Wbfklf
hôtel	iYpdda
hören	hefbgg
i	gdfegf
i #	Wdragg
i .	socUcW
i ?	ocTtUa
i @s	WZpYjj
i accept	WVmM8S
i acknow	lcvVdR
i agree	XmhjfZ
i also	drYdcf
i and	bYdeer
i answer	mXccih
i apolog	WrUcbp
i apply	ebogcZ
i are	kTjlbg
i asked	ngcXie
i assume	ehWeen
i attach	dWfikg
i baypor	bUibmn
i be	iXjhsO
i believ	orVVad
i biolog	aadZYv
i biscui	ddebbp
i boards	adnjVh
i book	cZcqgc
i braced	djbkiX
i bright	caZaln
i bring	cXqghX
i broke	mnYffV
i call	7aYXSX
i called	ZhpajW
i came	bXgjme
i can	dnfgfY
i canber	dddndd
i cancel	dboaoV
i caring	dnccah
i carrie	abnWfk
i catch	ghZnbc
i chase	boddec
i chased	Wtedcc
i check	hXndee
i checke	peddfa
i choose	cXcxad
i chose	VZpbXo
i clicke	eYqeec
i come	mbMtfZ
i commit	emeeec
i compar	kVlbdk
i compen	eYcdfp
i compli	pYbeee
i conduc	eZceng
i confir	gYnHsj
i consen	hacfcn
i conser	eXhXkn
i consul	edpZbf
i copy	endeec
i could	TnmVcn
i count	rZWack
i decide	pSyaaR
i declin	db3bVP
i dental	ZhcTmn
i dioces	ehVgnd
i direct	YXbjjn
i dither	eedfbn
i do	fohebZ
i donor	fecdan
i doubt	YoWcbo
i dpo	erYccc
i draw	Weamnb
i dreamt	irddWb
i drop	jXncdd
i droppe	cankgX
i earn	ebidoY
i elise	fhZbnd
i emaile	aakWji
i enjoye	Xfphbd
i erin	cbaboi
i even	Zpbcbi
i ever	ZXuZdg
i excel	Zoaegf
i expect	sfZTZj
i fear	RbcWV7
i feel	VRlYcy
i felt	eqWadi
i fill	ddcpdc
i finall	ecdccp
i find	zYeOYk
i fitzge	cXrUke
i forget	bdmckZ
i forgot	gY0ZbR
i fought	dadZgp
i found	nUpdba
i founde	fccqad
i fte	drdYdd
i gave	ltfSYb
i get	scUepT
i give	lbSqZh
i gmc	icagZn
i go	jddrgO
i got	gcXftZ
i gps	ebbedp
i guess	TakYjp
i had	Vfiamk
i half	bmckbc
i hall	ogpVbT
i hand	XabnpZ
i handed	qdnZWb
i harbou	Yfeoce
i hate	jUZbbv
i have	cjhhiX
i hear	oneYVd
i hereby	Xadiqd
i hired	cfaeco
i hold	elXijb
i imagin	focaec
i intend	nidbcc
i interv	YigaWr
i introd	cYodeg
i it	eXnemY
i just	XusadO
i keep	T2fcTb
i keeper	dcccrc
i kept	ecagbp
i kick	bpdece
i knew	bYmcoa
i know	bmXajm
i land	oVkced
i lead	ebgraa
i leave	egljcX
i left	dPzibb
i let	dKrgoe
i like	kKjjjj
i liked	fXrcbf
i look	ZmToYi
i lose	bjanYh
i lost	ZahbYv
i love	aUdtge
i loved	catdZd
i made	XaUujb
i mail	tbdcbd
i make	tSYYpe
i marcus	Znabcm
i mba	dZdbat
i mean	fRjjjf
i meant	sUodXZ
i mentio	hekiXe
i met	aatYXh
i might	bngUhf
i mind	ddfoWh
i missed	mWmfkU
i module	Xefigj
i moved	eeodcb
i must	Jca1em
i named	ajXjif
i nearly	kdabqZ
i need	TbVzkd
i never	WOudqe
i no	Up1aZJ
i notice	YaZvdd
i offer	cbcpiZ
i only	mXvedR
i open	shXYce
i ought	fedYbq
i own	hWhgnc
i passed	YjgljU
i pencil	hdYaco
i phone	/eVRTT
i phoned	gevhXO
i pick	UZczdb
i place	eddpcd
i post	hcgZcn
i prefer	bnaoaa
i presen	fbdodb
i presse	oeZbja
i priyan	cbccct
i promis	Xanfbn
i publis	pbbdee
i pulled	XV7bZP
i pushed	lZZcbp
i put	cjQgeq
i rang	tbzcVL
i reache	caXbol
i read	iapWRo
i realis	icnZgc
i really	ZsdfYb
i reckon	jkgXhX
i recomm	dYsaae
i recrui	cVisca
i refer	ffWbin
i refuse	nfWeeg
i regret	UZkXZx
i reject	fdpeiU
i remain	lejgXc
i report	mmVajY
i retail	hVlhfc
i return	YfmSdp
i ring	3VVdeZ
i run	fkhpUV
i sat	bdobeg
i saw	bYvVTq
i say	rfXWgg
i says	ceZhob
i see	rXibTl
i send	hbanYj
i shall	siqbXN
i shirt	ehfXbm
i should	kTWocn
i show	cZbtea
i sign	fZbbsd
i signed	ZclXtW
i sit	qWZfoX
i speak	pbciZd
i spoke	hhTYio
i stand	Udarck
i start	WHnZ/K
i starte	ZrjcdV
i steph	XcZskb
i still	clljYW
i stoppe	cSTda3
i submit	clZnYe
i sugges	YiYphc
i sunil	aeefdm
i suppos	dnfbdd
i swe	aYibho
i sympat	oaddia
i take	cfTjvU
i talk	pjUZVl
i teleph	vaaYcd
i tell	yTaZgf
i text	zUXfXg
i thank	VgcVfu
i the	YXbmgo
i then	tWbZdi
i think	idghXj
i though	Rbvdei
i told	YdrXld
i took	RUsgao
i trees	dbadcr
i tried	eceboe
i try	eoZahd
i turned	cWwjaV
i unders	hiYbjg
i upload	eadZYu
i use	dYkncb
i used	kgXeei
i usuall	dnbdde
i v	eZdpee
i voted	baZcdt
i wait	frVlZY
i walk	qXeeee
i want	UZWxtV
i wanted	aRgTj1
i was	YZgajq
i watch	biZodc
i weller	axQbha
i went	TY3WnS
i were	cmWgdi
i will	yhbaaZ
i wish	TmZZU0
i withdr	WdvWah
i won	fXZb0V
i work	TokkhR
i write	nXVbnl
i wrote	Xeribc
i you	ncedde
iban	fV0caV
iberia	WYVZts
iberia .	ddYdbt
iberia after	eddddn
iberia board	cYehen
iberia they	eebcra
ibrahi	gnhXca
ice	WT7efU
ice .	aX8YYS
ice and	bfodec
ice becaus	ccnfee
ice by	bcoeed
ice produc	lZUfjk
ice so	bbdsdb
ice till	ecqedb
ice until	eapeec
iced	eelfdd
ich	kXbkXl
ich .	ecocfa
icsi	fYjbih
icu	qSYdod
icu .	baajpb
id	aVfrkb
id .	ZcWvjX
id and	ZcUujZ
id both	eeZpdd
id by	ZklVek
id hear	gncddd
id know	qaXYab
id left	edqYce
id number	ecpcda
id still	ebeddn
id to	edqaae
ida	daZhhn
idea	ZxiiXT
idea .	nwZReQ
idea how	YZuece
idea if	dcrccb
idea now	ZwWcdd
idea of	cdVfgq
idea was	ncakcZ
idea who	eXredb
idea yet	eYbree
ideal	ifbmca
ideal girls	ngbcdc
ideall	aajeji
ideas	glcdag
identi	gUijej
identi .	cddnja
identi card	debqdc
identi for	eaXees
identi is	Xcffof
identi it	dZpfad
identi thing	eZndeg
idowu	fbbZre
ids	caZkfm
iets	bgleXh
ieuan	cVhqhZ
ieuan is	edcmed
ieuan to	cZnldZ
if	gheefd
if .	Y/ZMXU
if @d	lXdlee
if a	XxbYYe
if all	eocecd
if an	efYceo
if and	agubZY
if any	hvXVTg
if anythi	aTmhbn
if both	budaba
if by	obdehb
if dear	gYXtcd
if dog	fnaecc
if he	fycXTd
if head	epaece
if i	iSfjle
if id	edqYce
if intere	akQubc
if it	mhlhVX
if its	qXgbdf
if man	mlbaab
if manuel	fmdaed
if my	pbmVgX
if nobody	vahabW
if not	pcWsfR
if nothin	weUecX
if one	WwcXjY
if only	mZbdhi
if or	bZsded
if our	ZyWeaa
if possib	eeembf
if she	isZhYU
if so	YlcmgZ
if somebo	fsaZaf
if someon	enbbch
if someth	bmVafo
if still	bbojcZ
if that	Qacvhj
if the	ktcXZb
if there	sfbaYg
if they	o5ZMWX
if things	cQydde
if this	YSvidf
if we	qmVcVi
if what	dainda
if yes	dZYvea
if your	oqfVfS
if>again	bSudek
if>answer	iXkggd
if>ask	ViniZg
if>bye	YiYfpe
if>chosen	t+ZKPV
if>closed	teibaS
if>date	oZZlec
if>decide	UufgfW
if>free	TlaweX
if>give	VcW1be
if>goon	k1XScX
if>hear	thegWX
if>hold	YuebVi
if>if	opTlRa
if>joy	kiZncX
if>match	p2RWZX
if>news	PkiZet
if>not	vacmgQ
if>offer	poebPg
if>others	fgnSZm
if>papers	mcjacf
if>post	ojfWbf
if>receipt	ZfXijk
if>refuse	khWYii
if>review	Sfgrdg
if>said	cpaecf
if>start	nSkocY
if>step	ipnaXU
if>them	jpbcdb
if>wait	pYXdgk
if>will	Yfehkg
ife	icZial
ifeoma	kkgddV
ifeoma .	lagjhX
ifs	fflYbe
ignore	bgydXV
ignore .	WW2bcW
ignore any	cencde
ignore dog	hhUkci
ignore it	gVldfi
ignore last	dbpdec
ignore mail	ekVleh
ignore me	edrXdf
ignore my	nWmhXc
ignore sailin	cpbbee
ignore that	dwTgab
ignore the	ZraobV
ignore this	dczWdZ
ignore visual	hWegme
ignore what	edZoaj
ignori	gjcmZZ
ignori by	dadofe
ihnen	gUZonb
ihnen .	eVjoee
ihre	VciZqh
ii	Wjkhbe
ii 's	dnheca
ii who	eaeYmk
iii	dlYehf
iker	mdfddd
il	bTfgsb
il down	aaYcuc
ill	ppZiZP
ill .	lpXjbV
ill ;	mbckbc
ill and	eZoibc
ill so	jqVdeb
illnes	docchY
illumi	filacb
illumi .	hbnccd
illust	WUiX/V
illust 's	YemhlV
illust .	adRe1U
illust for	ZglYoa
illust grade	efkckX
illust i	cdgmeb
illust is	bcchne
illust the	dbafrZ
illust they	mjYahb
illust was	bbndhd
illust we	ddecne
illust what	deebod
ilya	YYYcks
ilya texted	aVYhnm
imagin	fokWdZ
imagin .	jlTXij
imagin ?	eZoedf
imagin a	dneddd
imagin the	lXlbic
imagin we	Ziciam
imani	kkQUoj
imani is	haecme
imani lady	mddded
imc	ilYkab
imc your	hnYcee
immacu	hlbdjZ
immedi	eVvjZY
immedi .	daogae
immedi and	djXhak
immedi effect	bWxdeW
immigr	jbfnab
immuni	cXohjY
immy	dgalgc
imogen	eiZefj
impati	YiijkT
impati .	deacoe
impati and	dodcdd
impati would	ecnedc
implem	icfXmf
implem .	bhlZkX
implem and	fWjdlf
imply	hghfdb
import	oWfVkh
import .	oaZacm
impose	dStbYm
impose a	eTvbZi
imposs	TvUahh
imposs that	Zqeeec
imposs to	XlcZmg
impres	cbfiek
impres .	ZlbtbV
impres an	dccYoj
impres but	ddebdo
impres by	hXgled
impres that	egcknU
impres us	cmbVil
impres we	eeddbn
impres you	ddecen
improv	TZuTne
improv .	dZtbeZ
improv offer	bebcqe
improv our	bbpcfd
imran	bZjejf
in	ffdhge
in #	nXehee
in .	bedduZ
in ?	XUed2R
in @d	UgkbZt
in @p	NpeYjp
in @s	sdUdXm
in abeyan	UI/WWQ
in about	ySZcbi
in access	edcbcp
in accomm	iXfmdf
in after	dbccng
in again	jahtXR
in all	jYmbWl
in alread	ebeebo
in amanda	eccXnl
in an	lWhgef
in and	maOrid
in anneke	Wgamgh
in annex	beendd
in anothe	iSWpYp
in any	mSlgef
in anyone	epbedc
in appear	dtXWcd
in arjun	gbbfdm
in as	YTcR3g
in at	bZbpdk
in back	pgcYed
in banal	jTblii
in becaus	bncech
in before	UgW7VX
in being	fefcbn
in bethan	cYoddg
in betwee	nrUThb
in block	edaoec
in both	qVgZmZ
in brenda	abfeof
in browse	ednddd
in bursar	Yepecf
in busine	aWYnlk
in but	UmWkZn
in by	Occ/SW
in caitli	ccdmlX
in campsi	abodch
in can	dpaamX
in cape	fbneeb
in case	gnfKoh
in celebr	eccedo
in charge	dsbfeV
in chat	cnYddj
in ciao	tUXjeb
in circle	bredeZ
in climat	/FQYbd
in coming	bachen
in compet	dsbbeZ
in comple	YVXgeu
in consid	drZfZc
in consul	oiYfXd
in contac	Q/ZUXX
in conten	ckYaco
in copy	dZagfp
in corres	bblocZ
in court	gYnieZ
in create	YnaZmf
in cultur	dcednd
in dale	ieghiX
in davide	ZaYZxd
in days	fracda
in dear	RtcPZw
in delibe	doaded
in delive	Vaesja
in demand	Zsadec
in depart	Zipdcb
in din	fcjTpg
in direct	jmWhcc
in discus	cqddcc
in divers	biZnce
in do	ecXknc
in dog	bbrhZe
in doubt	cagbwV
in drawin	uYbcdb
in drinks	YhZYpj
in due	F/RXXV
in during	dbmgea
in educat	cddden
in either	zUddbb
in elena	drZeda
in employ	eacdgn
in error	dlQlbm
in especi	dWkpeb
in evalua	hoaZdd
in every	nVgdak
in everyo	aaWknh
in fact	ebcpec
in favour	ZYXZjw
in fees	cadhen
in finch	didYcn
in fine	kZgZbm
in first	VuYdgc
in five	bgbfqY
in flick	cdcYho
in follow	ZW3jVR
in footwe	afened
in for	Xbeyab
in forget	ebagen
in format	gnZdfd
in from	ZbmoPg
in front	ehPzdZ
in fulfil	aZnehc
in full	egkVld
in future	dYZjcr
in galway	hZYndi
in gemma	hgXjed
in good	XqqbWV
in grand	yOaaeh
in green	jSZhpf
in guten	iXgigf
in hand	orLeiR
in her	jtOiiT
in here	sXZgoS
in hiring	dVueeY
in his	omTljM
in hopes	nadefe
in hospit	iZdbsX
in house	XaRXi2
in hr	ohhTeb
in human	RkYlgm
in hybrid	WqaZlc
in i	mLUngp
in if	YhjZoY
in impati	bhembe
in in	aodfde
in innova	bhZfob
in insist	cZphda
in intern	dUfifn
in invisi	dapded
in irelan	pZeecd
in its	WyYXhd
in jade	cajinW
in joanna	dZangg
in joinin	niiYYc
in judgem	feklXd
in just	hccpda
in kennet	imddca
in kno	edanee
in knowin	bgcobe
in late	mbfeed
in leader	eanefe
in leeds	Vhkhch
in legal	ngcace
in leisur	dYbfat
in lettin	bpaefa
in life	OZdoln
in light	Zaneeg
in like	ebdccp
in limbo	aW8aTT
in limeri	cbYjcp
in line	YokVdg
in locati	obddde
in lock	2VgVWf
in london	dhdncc
in machin	dobhgW
in magda	mXmbdb
in marine	fZcped
in max	qdZeed
in meetin	aTrdei
in milkin	agdenb
in mind	fhQmcl
in modell	Zvaccb
in module	eacfnf
in monsie	Zeneee
in more	dgnZec
in nairob	Zneefd
in nerys	pcbhdb
in ngos	mShkah
in no	f4fTcO
in nobody	darddc
in normal	ianaga
in northl	bffWin
in not	pZbida
in now	lYdnca
in nurser	esjXXa
in observ	XboZig
in occupa	oVcalf
in off	cbacat
in offeri	deccne
in on	faZybZ
in once	cZmlcb
in or	+QaZbU
in order	kkVrcV
in origin	agXhil
in other	eagbem
in our	cYodbl
in owners	gbfbcn
in packin	bubcZb
in parts	wYZlYU
in patien	YgZnmZ
in pdf	bdbogd
in peace	chacrZ
in pencil	pcbdde
in person	cPW8da
in petren	jbdncc
in photos	bbdoee
in pier	incXee
in planne	5RJfXi
in polokw	fZoeee
in portal	bhXdqa
in post	XxaYZf
in poultr	lYnbcb
in princi	gmkWdc
in pritch	fhWpce
in proces	W0VZcc
in progre	qyOOaR
in public	pYqZZX
in purpos	gnadeb
in queue	ioZcdd
in radiol	cdpgca
in rausch	jaeaan
in readin	dZjYbq
in reason	djVYuY
in receip	fqdZXg
in recept	catcba
in recrui	ccoadi
in report	cXZjml
in resear	/GMrbR
in reside	dedZpf
in resour	iXicmd
in review	gxKmZX
in revive	dUUjtf
in rewild	dddoae
in round	eZVibq
in rules	eoadgb
in sara	jpZaZd
in sarvad	Zsaedc
in satisf	ddddar
in schedu	odbffc
in school	dfecdm
in scienc	eadene
in scotla	oadeed
in scribb	faohbc
in sea	fengeY
in series	hWfqbb
in servan	dabehn
in she	aeXcqh
in short	dVfUrm
in sight	cucZba
in signed	edoiWd
in sincer	epcbcd
in so	iXlicd
in some	Zqfdac
in speake	bmeeee
in split	Yindde
in stefan	Zgemee
in stretc	bjSavY
in subscr	elZoZa
in such	dhidlY
in suits	hjkTdg
in suspen	gbpYja
in talkin	sYdded
in talks	endcdc
in teach	eUbdir
in tech	naedfe
in temp	obecec
in temper	cafoed
in ten	aarebf
in terms	XmVdgm
in thank	idpadZ
in thanks	pdZeee
in that	paeXif
in their	ZubmXY
in them	tbeTfe
in then	eccnde
in there	ltXgcQ
in they	SbUgmt
in thinki	aXngbk
in thornb	cghVlh
in though	erccfX
in three	UohYjg
in till	bYsfbb
in time	kqbRfe
in title	lbfgiX
in to	bUwleT
in touch	dvYabg
in town	WZg3TY
in tp	gfZbcp
in traini	bkneeW
in transf	pdcedc
in turn	ayTgaa
in two	kofWad
in under	dbTcmq
in until	YXlpcc
in upsett	gYZcph
in urgent	Uaxddd
in useful	/IObhY
in vestry	cZeZcs
in view	YPpihi
in vincen	Yanccm
in violet	ddcecp
in volunt	ebUees
in waitin	hbSefp
in was	dapeec
in wattle	cscbbc
in we	mnVWlX
in whatev	asacdd
in when	dlYlmS
in which	jgWdel
in whiche	iddYne
in who	cqbcce
in with	glanTc
in within	Xbcqgg
in withou	cYZtlW
in word	eaasdc
in work	dblnZb
in workpl	mYjZXn
in writin	sTTdwa
in yard	Ypbidd
in yet	neeedb
in you	cSfilj
in your	gXZlnd
in yours	kYRtSl
in yuki	deboce
inacti	bVzbbV
inacti .	eanded
inacti accoun	cdpdca
inbox	hegmkR
inbox .	mYmcnS
inbox before	XbZqdl
inbox from	hmbjXc
inbox is	gX0YbV
inbox now	caYqmZ
inbox over	Twaace
inbox please	dnbddd
inbox within	rcZccd
inc	jndWfe
incide	gfehZi
incl	biance
inclin	Ybjnfc
includ	cRmdmj
includ .	aebcrf
includ and	kcmWjY
includ in	gXdkdl
includ on	dbeden
includ one	gkdXje
includ the	YSzYbe
includ this	dWseea
includ you	XSVmZz
includ yourse	eYZnej
inclus	aZiani
inclus adjust	dapcbf
inclus crew	daacoj
inclus with	eeecoc
income	cYiVjp
income .	kVmZak
income labora	eaoeec
income was	cZaeog
incomi	fctecS
incomp	PdO/XV
incomp .	RhfxaU
incomp and	Wiaien
inconv	fPsgcf
inconv .	cbrhYY
increa	Ukddlf
increa it	bdeepb
incred	heVZmk
increm	clbkbc
incumb	ghaeoY
incumb for	eedeoa
incurr	hWgikd
indeed	eeaclh
indefi	YW2ZhS
indefi .	bZtdeZ
indefi and	eXkenb
indefi period	enaefe
indemn	hhghgX
indepe	icffgd
indepe .	ZaYdjr
indepe all	Vbhbmk
indepe applic	riaXhX
indepe candid	chandd
indepe clicki	cenbde
indepe diary	iYdcnf
indepe neighb	eccdoe
indepe reason	hkXdid
indica	XeZloe
indica that	eqYdfa
indira	iecgge
indisp	gndZbf
indivi	defWbt
indivi .	ZrffcY
indivi applic	edobeZ
indivi consul	dbange
indivi enquir	bvXdeX
indivi feedba	hTdcet
indivi letter	ecZdcq
indivi marks	dbcYer
indivi notice	qbcecb
induct	Zcldlc
induct .	eYqbdg
induct with	ihXcig
indust	dUqhbg
indust it	eSxfdU
ines	dYggkf
ines to	ngjcaZ
inevit	ldRlfh
inevit ?	edbqbd
inevit it	ofZcee
infant	YhYdoh
infant straig	dYccog
infer	fjfhca
influe	Za0MTo
influe .	YZmZap
influe debugg	gZodec
influe there	cddcdo
influe until	bareea
info	ebplXU
info your	eZtbbb
inform	lieYef
inform .	X0SfeZ
inform all	xbUYbh
inform and	bcZnie
inform applic	Sekjdl
inform by	gndWag
inform candid	phZcda
inform every	ncedee
inform from	imYcah
inform in	mpYYbX
inform includ	beeaqd
inform is	clejhX
inform me	lSZbXv
inform of	wkZWeQ
inform office	aoecde
inform on	mafWii
inform once	dgdZne
inform only	fdqffW
inform see	Whefen
inform that	Vdejaq
inform us	ZToike
inform we	ZXwZeb
inform within	xWcdcb
inform you	idcWgp
infoso	fjWsYZ
infoso good	ebbqbd
infra	dddfkg
infras	eikbce
ing	eWUkhq
ing fro	cdZogd
ingrid	hPlena
inheri	ZnjahZ
initia	ZePukd
initia and	boaXkd
initia applic	fedobd
initia each	ccbcsb
initia interv	cobcee
initia the	eZcmei
initia there	ebXqgb
ink	kYnhgT
ink .	ZSwadf
ink of	dbthVb
ink office	fZhZsY
inkwel	cldffe
inmail	iWZffp
inn	lagZaj
inn .	odcbea
innisf	afZboj
innova	ZgWkpc
innova .	agmamW
innova and	Zcggob
innova manage	coZica
innova read	cYVbnn
innova usual	aneded
input	hcldec
inquir	YmigiW
inquir .	Qmcmde
inquir has	ednedd
inr	leafhd
ins	aXjaoi
insane	jhRkfe
inshaa	fjYiYi
inside	/MSZfc
inside @s	xWbccc
inside ciao	pbdVke
inside climat	yQWehb
inside it	olYcba
inside lock	nbeeee
inside man	anedee
inside of	2ZXeXU
inside out	fbceen
inside parts	kccZoc
inside planne	pXZibh
inside ratify	ebchmc
inside resear	zITqXb
inside says	Zrdddc
inside the	obpQZj
inside useful	9MPieV
insigh	cOrbkj
insigh evenin	ccocee
insist	dScrck
insist .	aXblfn
insofa	gekcfc
inspec	bZjkeh
inspec .	hccpdZ
inspec forms	feoebZ
inspec hospic	ecbeen
inspec or	cccend
inspec test	dcZoic
inspec you	ceeobe
inspir	kibabj
inst	cmbbQq
inst .	cdbddo
instag	Vimicb
instal	dgqgQa
instal .	Xepagd
instal from	eeodbe
instan	dfihdc
instan .	eangdc
instea	jQTwjg
instea .	padaoY
instea ?	TVV/gS
instea of	ibQlfm
instea same	hcaiqU
instea so	cacdcq
instea they	fadebq
instit	bckbkf
instit .	XYhbnm
instit has	dcmeee
instit manage	akXhhi
instit market	feadoc
instit on	ffmYff
instit opens	encfbe
instit post	Yefeen
instit premis	lWeick
instit sister	cqYnZY
instit team	bncgfc
instru	adased
instru .	VlYqVg
instru no	dpZjZb
instru on	adbeqd
instru or	qddZcc
instru they	ebeZgo
instru to	ccbhnd
instru you	eceodc
insult	graXZh
insult new	gkXddk
insura	ajhdeg
insura and	cWTnio
insura applie	cgrZba
insura becaus	codaia
insura i	enZcdh
insura now	eboecd
insura of	fpcZce
insura receiv	doaeee
insura we	oYfeee
insure	hjShdj
insure gave	jdZXil
intake	bQkXfx
intake .	bTlifj
intake from	eecceo
intake has	deXdof
intake is	UZmbgp
intake opens	cbYddu
intend	mhneWV
intend .	hYqbgX
intend for	ddodea
intend to	nmSgbd
intent	lmgbcU
intera	eqdbda
interc	ocbZei
interc his	eadecp
interc to	hiXfei
interc you	pcbbib
intere	agblZn
intere #	digmeW
intere .	cgShXw
intere ?	WRU/bR
intere and	Yhgjdf
intere any	dUycdZ
intere but	fkZYZo
intere for	oacgdc
intere from	blbZdn
intere i	bdhbsV
intere kindly	eeYqdb
intere respon	eeadeo
intere so	bfaknY
intere the	WZnmcf
intere they	codced
intere to	WVkcbt
intere us	Xsdceb
intere when	gndbcd
intere you	UViiXx
interf	dbecmg
interi	Zainch
interl	hbucaW
interm	VjTX3b
interm #	dhYkcj
interm you	bXZbwe
intern	ieZadp
intern .	RlciZp
intern about	enaefc
intern agreem	cdcioZ
intern and	jiWenW
intern applic	mjUSgn
intern as	pfeZda
intern at	ZaVkio
intern discus	fYdeeo
intern is	YVkfaq
intern kaizen	eeceob
intern lounge	gYYfin
intern negoti	hiXfei
intern person	ZmbbZn
intern priya	djneWd
intern progra	gasYbW
intern scheme	ocdedc
intern select	febenb
intern there	ecdfnc
intern vacanc	jXnacc
intern we	mgWkhW
intern with	bhXkbm
interp	eaaoYl
interp .	dgnkZV
interp and	lXZZho
interp is	dXvbdc
interp manage	ebbeeo
interp the	hYZrbc
interr	aS1jcQ
interr .	dZpjdX
interr until	cZqeec
interv	cegqac
interv #	UapqZZ
interv 's	bUcvcd
interv .	cdercc
interv ;	ThdjZp
interv ?	bbd1YU
interv @d	tchcYV
interv @p	UoZaaq
interv a	cpdaee
interv after	RoWajn
interv alread	coiacb
interv and	dVjeki
interv any	fbkanZ
interv are	podUUf
interv as	feXtfX
interv at	SeioXm
interv back	dapaec
interv but	Whjnba
interv by	pUboca
interv can	iUZycZ
interv candid	drgbeX
interv comple	eqcZea
interv confir	WaV0dc
interv create	eZpaed
interv date	bbarcg
interv dates	ugYSdc
interv day	aUtjXc
interv days	efcndd
interv dear	macnbX
interv detail	dgbocc
interv did	fdodfZ
interv dog	bTioZl
interv done	rfgLlc
interv elsewh	YkeXpd
interv expens	bbtYda
interv experi	ecxPeZ
interv feedba	hZvMei
interv finish	hkaUji
interv five	danfdd
interv follow	lXqcbX
interv for	csdgSi
interv four	dpfZed
interv from	Zfhrab
interv go	dqbaed
interv gone	fefjiY
interv good	cfmcec
interv has	jaWzdS
interv have	irhZXY
interv he	iaohbY
interv held	mjVUkj
interv i	dVkZoi
interv if	ZsicaZ
interv in	XhXtVl
interv includ	endafd
interv inside	ddeobd
interv instit	dacedp
interv invita	dbiYep
interv invite	bplXdY
interv is	WcO/SV
interv lb	ncdbee
interv leeds	iZnXjc
interv letter	bednee
interv life	adbrde
interv like	mgWdak
interv list	cjcnbb
interv man	aXlsZb
interv me	edjYbn
interv mine	pZdeee
interv needed	ecfXph
interv no	eSnZli
interv northl	bSjwTf
interv notes	beqUdk
interv on	SefwYi
interv one	ifXaki
interv or	XigrXb
interv other	hsZceX
interv others	Yrbdec
interv otherw	pWZZla
interv outcom	sacaed
interv over	VQtden
interv person	gnbcdc
interv please	aZpbdf
interv plumbe	kggVhf
interv prep	ccpccd
interv priya	piaVai
interv questi	ZXrlcV
interv result	dXofiZ
interv room	gXxXab
interv rotten	fehneX
interv round	ecdnee
interv run	rkZXcc
interv score	mbeeed
interv she	VTjwea
interv six	ddcYpe
interv slot	YgeraZ
interv slots	cgcpdb
interv so	kcpfhO
interv someon	oafded
interv sorry	daYhng
interv stands	dmWobb
interv starts	ceXrYc
interv still	dfapeb
interv take	cedned
interv that	ilkSiX
interv the	ggrYfZ
interv there	ff0YTQ
interv they	bVZubh
interv time	dbVwdd
interv to	mmOhdc
interv until	Zpeafd
interv was	jdqNmb
interv we	coZZej
interv went	ubpSVY
interv were	npYPej
interv whatev	bbdqdd
interv when	gjdXmb
interv which	phhabX
interv will	ZsUncY
interv with	akjobT
interv within	zPbZec
interv wrap	Zoedef
interv you	dWT1Un
intima	jXcihg
into	dlcegd
into a	cmlUlY
into accoun	fYUfcw
into and	ecnbfe
into by	ncgecc
into it	dyQYgd
into my	Zienca
into one	qjbYZc
into questi	dobdfd
into review	ecmffb
into that	cjWahm
into the	bfXlkf
into when	bqcdec
into you	efncac
into your	qhYaag
intran	fdkicb
intrig	eaiafm
intro	ndehdZ
intro 's	aokbac
intro .	ndheeX
intro call	anbidc
intro decide	ihXZjh
intro the	bdcodd
introd	NkooXb
introd .	dZmaZn
introd and	Xhepda
introd myself	cXsfcc
introd vacati	ZinacY
introd you	WYXngp
invali	akjlcY
invent	WmmamU
invent of	braZgc
invest	eVbdmm
invest .	SgZjph
invest and	jaabng
invest to	feneeZ
invest who	paedee
invest your	ehacVq
invigi	eYdrXf
invisi	fcYjih
invisi 's	gcacep
invisi .	fPZab3
invisi efhari	ZWmfnc
invisi school	kgcijT
invisi she	gmbVmc
invisi you	cdende
invita	ccduWg
invita 's	eeeYgn
invita .	aXcucb
invita a	fefoZa
invita and	fnhVef
invita follow	dacsbc
invita for	VoanZe
invita from	YWaxcd
invita is	ZlZpYd
invita of	cbhYep
invita opport	oYlbdc
invita to	ZYnsVd
invite	YgX5Wb
invite 's	acdtXc
invite .	mjckWU
invite and	naedff
invite back	daYtec
invite for	QqbpVc
invite from	XWbrjc
invite is	bZZoic
invite on	bdenee
invite or	saeYed
invite people	biemcb
invite says	beYrcc
invite so	edeocd
invite some	moeSee
invite three	cfebdn
invite to	fmaqVa
invite was	ecnfbd
invite you	VhXvai
invite your	ZYnale
inviti	WYgebw
inviti me	edtaeX
inviti you	WWWhb1
invoic	TVpfkh
invoic by	ddmZci
invoic for	WYtZei
involv	kadkce
involv messen	dgneca
inès	ZkqZaa
ioana	djaich
iqbal	eYblbn
iqbal a	dcbddp
ir35	Xflejd
ir35 the	edmded
irelan	bVmjgg
irelan .	dhielW
irina	gbSink
irina afrika	aZYnle
irina ruth	debdoe
irish	jcadgi
iron	cmUigg
iron .	cbalbn
iron of	dndeec
ironed	Xgakie
ironed .	Zecpee
ironic	ldWneZ
ironic .	neakaZ
irresp	ceYldl
irriga	cbqYjb
irrita	mpaWca
is	fheege
is ;	qZchbd
is ?	qedbhX
is @d	/QNnWV
is @p	sYapWV
is @s	uecTlT
is able	ZidYbp
is abolis	ZZgbbt
is about	aamrXb
is above	lraUVg
is accept	cgYqZf
is accord	babZeu
is achter	eZfddn
is active	acpcdc
is actual	deeoea
is advert	aYjcar
is after	aairZd
is agains	acefen
is agreed	ceZnja
is ahead	demdec
is ajar	dbbpee
is all	T10XVN
is allowe	rgYeba
is alread	XhOZhw
is also	ggYhWn
is always	bpdXXl
is amanda	epaecb
is among	lnXbbb
is an	YbfnoZ
is and	xRUbli
is annex	aPtiZf
is announ	zYabbZ
is annull	aYVaYz
is anothe	jlQkdd
is anybod	UvmaaU
is anyone	W4eWZX
is anythi	bTklhj
is applic	Ynfeef
is appoin	ifYdpZ
is approv	iicRyR
is around	ceddnc
is arrang	janceb
is as	S0cbVi
is asked	jdapeW
is asking	ePe1gW
is assess	Yoeeed
is at	cvnUcU
is attach	ROyfsT
is automa	joWgab
is availa	XgiTcs
is awaiti	bsYdfb
is awarde	ZdYXsj
is away	a0TacZ
is back	nncZeY
is bad	cSXngq
is balanc	ckSkkc
is baptis	brbYka
is based	edcndd
is be	ifYbdn
is bears	hbande
is becaus	jZWdoh
is become	uUbmYb
is been	iwcYcY
is before	yXdbbZ
is behind	edlieX
is being	f0iOhQ
is below	Sefhgm
is beneat	mejedX
is best	eXQnnk
is betwee	v0XVYH
is beyond	ebcdcq
is bhai	nbbahd
is bluest	dbZiqZ
is booked	dhgjeW
is bound	qmaYcY
is brass	eaohdZ
is briann	jmcdZd
is brickl	dhndcb
is broken	dZpibd
is busy	dmafff
is by	fbtcYb
is calend	Zodeff
is called	hTnghb
is callin	hWgmdc
is cancel	fWmZVp
is castin	dcZbds
is caught	Zbuccb
is certai	qSmciW
is change	ldZhmW
is checke	hpVefc
is choosi	uVbjbb
is chosen	gsUjTf
is clear	bcodef
is cleare	pngWZW
is climat	eYsdTg
is close	hinafU
is closed	YTsXXv
is closer	dZbecs
is closin	mbWXat
is collec	iZVpak
is come	bMaqrh
is coming	nhdNcm
is commit	qbfbae
is compet	enYged
is comple	socPYf
is condit	YcbWvj
is confid	odaWlc
is confir	XckhoS
is consid	cvbhcT
is contin	bjcaod
is conven	ebnfcd
is correc	hZsbWe
is curren	igobdU
is dated	ndecde
is daylig	cabdgo
is dead	caNjZ0
is dear	pWWscY
is decide	cmPleh
is decidi	vWYech
is decisi	xSaYdh
is declin	eZZWgw
is defini	iXdnee
is delaye	pkPlaY
is delega	dnfdbb
is delibe	ardebc
is delive	drWfcd
is deposi	cWandk
is diary	eebddn
is direct	ZUljam
is disapp	eZneee
is dispat	Xederc
is disqua	WiZkhi
is dissol	dWledl
is divide	dqbced
is docker	XobYji
is dog	odpkUM
is doing	lkhMbk
is done	hUaXd1
is down	jufhUO
is draggi	okWbbc
is drawin	eVdcte
is drawn	lpacaX
is dre	obafaf
is droppe	lZZmce
is due	sTV6NS
is either	zWdZac
is enclos	UakVrj
is ended	hRcbpl
is enough	XnSzWZ
is eu	dddden
is even	ZvcZdb
is ever	ghVfqY
is every	bkpcYb
is everyt	VkkhgW
is ewa	mdVfhf
is exactl	bRlxYV
is except	doceea
is exclud	ZWZsla
is expect	YVotgV
is extend	ccqeda
is fair	ecXqah
is fernan	ioeaaZ
is file	cdogfZ
is filled	acQarl
is final	cQUWk3
is fine	WgawgU
is finish	ddjPXt
is firm	zZYZbb
is first	gccbcq
is fixed	odtUZV
is flat	apceed
is flying	Ycnhde
is for	bngekV
is forms	cbbcoh
is forwar	ebpced
is found	Vcmcek
is four	oZidhX
is fraser	fehneX
is free	TTfpnf
is friend	mbeeed
is from	YhfkTn
is frozen	ZM/baP
is full	QhgUft
is fully	dZeeeo
is furthe	naefde
is gav	cccfco
is gettin	gRlYbs
is ghosti	hSilgg
is gift	ajnbcb
is given	mbRejk
is giving	tTWboc
is glad	iZnZhc
is global	Zqddee
is going	omXddX
is gone	lYTWkt
is good	ifTofe
is got	piWaic
is gradua	gcZrae
is gratef	cqYddf
is green	cgnYkX
is ground	ebnfec
is guess	W8WXZY
is half	fnhbba
is halted	cS1daa
is handed	njZbkX
is hands	hhmXca
is happen	dmOrlS
is happy	enUkjX
is hard	TuRehi
is have	Wleekd
is having	djUVln
is he	cniYee
is heard	gnacce
is held	WaxnZQ
is helpfu	cnYcie
is her	asVfgd
is here	cUwgbY
is hereby	VZgUjs
is herita	nefXeh
is him	iVZchp
is hired	hOucnY
is hiring	dWdnje
is his	fZRwXk
is holdin	VhZnma
is home	kbYbbp
is hons	oZeeee
is how	geMbjw
is human	0YVoaO
is i	Xgfnhb
is if	aodded
is imposs	epaddd
is in	lphadU
is inbox	Xqfddc
is includ	bXricZ
is incomp	TcZ1bZ
is influe	eZrddc
is inform	ndXmXe
is intere	bsVanY
is interr	cZyddU
is invest	edfmgX
is is	jYncdd
is isabel	pdebcd
is it	TdwcZi
is jobsee	nhadcd
is judges	ebddbp
is just	eqmZaV
is keen	fZYvgX
is keepin	bVSUqw
is kept	YhrVnW
is langeo	pddcec
is lanter	ksWVbc
is late	mYdgjb
is leavin	bfrZhY
is leeds	nZbhiZ
is lenka	bgccqa
is let	cbpXhf
is lettin	acdrce
is lieu	fZhaYp
is life	goaiZa
is lifted	aO8bcV
is like	fmqZUZ
is limite	casbea
is live	asifbV
is lock	sbcdbd
is long	dwXjZU
is lookin	kogdaS
is lost	fgsXdX
is lovely	fdTlaq
is lumenp	ijXeie
is lunch	baofdd
is made	rbXUgl
is mahalo	cadber
is master	encedb
is may	Vseeee
is me	XSia0e
is meant	amZfka
is meetin	oddfcc
is mine	XMJS/K
is missin	caR9YV
is misund	dbjmbc
is more	dklUic
is moved	dfbned
is moving	ZxfYUb
is much	dgocdb
is my	fNjnpZ
is name	bockWd
is nat	cbcedp
is nathan	ecdddn
is nearly	lnWlXW
is needed	mcpYeX
is negati	hVZZax
is negoti	eccYjn
is neithe	djqdYY
is never	xYhYTh
is news	UvfbgZ
is next	Qg1cbP
is nice	cXkXYs
is ninety	brcgfX
is no	XgXZX6
is noah	ecobae
is nobody	YVdccx
is none	feoUaj
is normal	bqiVZZ
is northl	1SOpkP
is not	ZocgXl
is noted	Xpkbea
is nothin	ikhRXn
is notifi	rZdded
is number	eobWje
is oblige	rleWaW
is occupa	malXbg
is of	XTcogn
is off	breXdg
is offere	YVgd1R
is offeri	eZafsc
is offici	WUWb0m
is ok	fTbpke
is okay	ebcgnd
is on	cexgaV
is one	foZpXZ
is ongoin	b1ScaZ
is online	aYshZc
is only	mZgqWa
is open	dkjoYS
is openin	ddcapf
is operat	ipTcbj
is origin	eocgba
is orla	dlXZgk
is osaka	aWUa4U
is our	hWmUmf
is ours	hbXU1W
is out	lohTQj
is outsta	RresZV
is over	jYiUat
is overbo	danhZf
is oyelar	ZocjdZ
is page	jZcdmd
is paper	eZneff
is papers	ocdcde
is parish	edcfnd
is parked	YI/aaP
is parkin	daogbd
is part	YjYpgd
is partic	mZccdj
is parts	uUajcb
is passed	ZrXWoY
is passen	dboahb
is patien	fnebed
is paused	ZI/eZO
is pencil	nXXfcn
is pendin	SzWkaV
is people	ddneea
is perfec	XXTrod
is perman	hVjbpY
is petal	abardd
is phoned	pWcdlb
is picked	ofchbY
is piece	iXefem
is placed	cXombX
is planne	imWmXa
is please	eaXV1X
is possib	YrYiTk
is practi	btZbdc
is prayer	ofccdd
is prepar	eaZazW
is presen	XsbjcZ
is primar	ecpXbe
is printe	bgpdac
is progre	cuaddZ
is promis	8ZYTWY
is prospe	enecjX
is provid	girYXZ
is provin	fneeca
is publis	veTbbg
is pune	dcYidn
is put	sgiThV
is puttin	bWanob
is quick	yYbabZ
is quiet	pacfed
is quite	jVddep
is r	jbqXeb
is railwa	anecfd
is read	vUlTqN
is readin	ghhbnU
is ready	VasPwY
is real	YfYdte
is really	beWlan
is receiv	QlucZW
is refuse	edneeb
is regret	bobddf
is reject	cZXbdw
is relate	Xgcqcc
is relaxe	ecdndc
is releas	cUkgdm
is remain	krRfca
is reques	bYZqkd
is requir	YolmXN
is reserv	UmeXrZ
is resolv	oZhccf
is resume	hXpeea
is retire	cYkndb
is return	jUVlbr
is review	axdXaY
is ridden	dYccds
is right	oYIlnh
is rollin	fcccfn
is room	fWYpqU
is rotary	dXdrde
is rotati	WaYnra
is rubbis	eYkdel
is ruled	gwWabZ
is ruling	pYdeee
is run	kOhSon
is rung	gXmXih
is runnin	jiVgbk
is sacked	nYhedd
is sad	cXpecf
is sadly	bYbdet
is safe	tcfWca
is said	mxSWXb
is sandwi	cmbcic
is saskia	njcbbb
is sat	hnfdeW
is satisf	3TUXXT
is say	cfUdnk
is saying	ZtVZld
is scandi	emYddh
is schedu	iXlhcd
is scorec	mefbdc
is scorin	XXwbab
is second	fjaaoZ
is seeing	euRfZa
is sendin	WTYpxX
is sent	ikdicW
is server	Ybeoie
is set	gccpea
is settle	peTVrc
is she	mZdhfe
is shiftw	kZcodZ
is short	TnPsbi
is shortl	Sudgec
is shut	abydYY
is sick	Vnclcc
is signed	okfVlR
is signin	hmZeed
is silenc	vXYjdX
is silent	anpWab
is simply	dkohbR
is situat	nZeieb
is six	fZrYjX
is slippe	sbadbc
is slow	irVgYc
is small	bfcepb
is so	Wchnch
is sold	dcWdoi
is some	tgXafV
is somebo	ZUaaa3
is someon	cUXZez
is someth	VtaOio
is somewh	bvcbcY
is soon	VqZhjb
is sorry	YZhdZu
is sorted	bZ2cbT
is spoil	jZodcZ
is spoken	ahjUdo
is staff	ebjelY
is stayin	jVUlgo
is stcw	aqdhbZ
is steph	ZYpraW
is still	a/UgWS
is stood	dboeed
is stoppe	YX/WUS
is stoppi	nSidbk
is struck	cUZcay
is strung	jWWeYt
is stuck	anjjcS
is subjec	cgfXog
is submit	hanfdZ
is succes	uadYeY
is sudden	enecdd
is suitab	bmdefe
is sure	xThccZ
is suspen	XR/WZS
is sympat	adZrde
is szabo	dacesa
is taken	VWkTL/
is taking	gvSTlb
is talk	huWbac
is talked	Yicnee
is talkin	XvaeeZ
is tastin	hRhhmf
is tea	YWXybb
is tellin	rYcbnW
is tempor	eareeb
is tetley	dgZcdn
is thabo	ecnedc
is thanks	dcdefm
is that	aeVbdz
is then	vcUffY
is therap	acqddc
is there	aRftpZ
is theref	VfZXgw
is they	ZrVYXq
is thinki	p6UTRQ
is this	ZjxhUT
is though	bmddeg
is three	oVRsZi
is throug	gtlUgL
is thumbs	pWcdcj
is thus	baZbgr
is ticket	cbceeo
is tickin	ebceen
is told	xmKanS
is too	fYsdTj
is torn	fqaeZb
is toward	ddndde
is travel	S2hcZU
is treasu	hrbZca
is true	Xecmcl
is trying	bqeceb
is turned	oXdijW
is twenty	incbdc
is two	TjfueU
is unable	dYabaw
is unanim	ebecpd
is undeci	dueaaX
is under	f7fTZJ
is unlike	KwbZaq
is unsucc	pZbdee
is until	pcecbd
is up	c1cbXW
is urgent	cZkoda
is us	caUiln
is used	egnZaf
is useful	6Ecbef
is vacant	gWeeeo
is valid	bgpdfX
is wait	fnecdc
is waitin	PMf5oT
is wanted	YaW2eT
is we	YndPeu
is welcom	dbicYp
is welder	flXceh
is well	fkkdWd
is what	scYegd
is when	/CVgWV
is whenev	Utdede
is where	aoTWYw
is which	bnehcb
is who	ijVYUu
is why	amqWba
is with	f/KTdW
is withdr	YZahct
is wonder	bjpZbZ
is worked	bdbdcq
is worth	feRacv
is write	YZqZje
is writin	bYafxX
is writte	nhbagd
is wrong	bcafVt
is yes	dYQZ/Q
is yet	YxbZcc
is you	TLKf/G
is your	WHey3Q
is yours	VNPW/E
is yourse	ecnYhd
isa	hhafmY
isaac	gT7LbV
isaac .	ZguabY
isaac and	edqddZ
isaac in	ddobed
isabel	WoRjbo
isabel .	bVggbr
isabel for	njbeeY
isabel of	fXeblj
isabel to	ogdbcd
isabel up	Wsddeb
ish	gebfhh
ish and	eddecn
isla	mgiZbb
island	jcegia
isolde	cWiqdb
isp	XPZatt
isp 's	cZdein
isp .	XeYlqa
isp and	edYefo
isp bought	dcpcdd
issue	qX1SVR
issue .	gjnbZY
issue with	eendfZ
issue within	ndddde
issued	mUeVqh
issued .	ccRcpn
issued by	pZbffe
issued for	dXvXcf
issued in	cegjjY
issued on	dbddne
issued the	ebcdpd
issued to	dZYcfs
issues	ligaca
issues with	cfnbee
issuin	dkZhch
it	ffbeih
it #	dlWigf
it ;	dpTgal
it ?	WWdnyV
it @d	/JYZYd
it @p	jWgdcm
it @s	4Pbbbb
it a	YgVsbj
it about	jZXidm
it across	jjWjcc
it adrian	cZtdcY
it after	TkXdip
it again	eebwUa
it agains	nkbSbm
it all	YkbXph
it along	dieoba
it alread	XnkciW
it always	XoZfam
it amaya	endbee
it among	boeded
it an	rbhcba
it and	nhRdji
it anothe	fddZeo
it anymor	eWtdca
it are	mYeWbo
it arrive	aTphhg
it asked	pbdddd
it at	kZShoi
it away	cTpbVq
it back	OWgtrb
it be	ahfoaa
it beauti	ecdfcn
it became	cfYcin
it becaus	bdiXhk
it been	oqWUVi
it before	kLWujg
it begins	baahep
it behind	djnZdc
it being	rlWXbd
it better	oVbZnf
it betwee	brbXib
it both	edboed
it bounda	ebeeco
it brief	cUgkcn
it bunch	Xcjbco
it but	ZcRmhp
it by	fZU0hY
it came	SiVeX1
it can	akofdV
it cheers	acvcaZ
it chose	dcdeen
it chris	iebmcb
it climat	xRgcWg
it closed	eVbenm
it closes	YUnodb
it coc	aYqffe
it come	lbSoZk
it comes	pmaXiX
it concer	oZdkgV
it conclu	eccecp
it confid	cjXqcZ
it contin	bcneec
it cool	ghXgmZ
it could	P7ZcWb
it create	hhXcfk
it cvs	cRyeec
it dear	mcapeU
it depend	bociea
it did	TpgSXr
it direct	eddnde
it do	fVmXXr
it does	oYlfbb
it dog	+NWVcf
it dome	dagabs
it done	hXZkjg
it down	ltZSlQ
it drags	gqYdeb
it either	cctgdW
it ended	pTZden
it ends	1gPWVl
it equal	dldYmX
it ever	mVqcda
it every	drbaeb
it ewa	rWclaa
it except	dpZded
it expire	aXgfuY
it fair	auaYac
it fell	ZcaZbu
it felt	gciWdo
it fi	ecaddq
it fine	dckpaX
it fintec	bWffjm
it fits	jqYccZ
it flexib	kbXbra
it flower	qidUde
it follow	lVgcao
it for	fZOdmw
it fp	edWkke
it from	jjZbYn
it furthe	QvcnVa
it gas	dcbddo
it get	hZdocd
it gets	tcmVXb
it give	oUdgie
it gives	UdYfrl
it go	dWgdhm
it goes	hlbbkY
it going	qgicdT
it good	cidmdb
it got	daShnl
it grade	dabbsc
it happen	fjlTlZ
it have	fWXpao
it he	gQTrhl
it help	dfcbZr
it helps	dnchbe
it here	cNPdm2
it him	ccbkam
it holds	mckfbX
it home	khliVX
it hosted	bYvcYb
it how	ectcYa
it human	2MhkVW
it hun	eodeea
it hungry	aeenee
it hurrah	dZccnj
it i	dhVekk
it if	Rhangk
it in	kdapeZ
it inside	Yadtea
it insura	joWVhf
it it	TSogzV
it just	VyXkcX
it keeps	bdbcfq
it knows	cqcddd
it lands	mYbhck
it lapses	cedboe
it late	UneZli
it later	fYghjg
it leeds	ocdeec
it life	nbedee
it lifts	dYqeed
it looked	cbbZhq
it looks	jmVRji
it luis	YpYaia
it made	Xmcfck
it makes	hhUeap
it mate	cdaidn
it matter	eccpde
it may	f1jSaP
it me	fVVrld
it mean	Ysbabh
it means	crjZSf
it meet	pZeded
it meets	epYnWX
it might	ivoRbM
it mine	edddbo
it more	Xhadas
it moves	Yojbda
it moving	eZoefd
it must	YdX0dW
it my	mdTlbi
it need	bgZbpY
it needs	edbmUm
it never	jVicbm
it no	aljnVZ
it normal	sjUZcb
it northl	/CVhcX
it not	laWgkg
it nothin	bndjeY
it now	gPfmik
it off	bgbTko
it offici	XWZY1f
it ok	nXpaXb
it on	sQhfib
it once	WfXkbp
it one	pnaacW
it online	dabsfa
it only	RyeZce
it onto	ebZgen
it open	UuXboZ
it opens	gfqafU
it operat	cdcsYd
it or	mXeilU
it ortiz	Zsacce
it otherw	bebnch
it ought	kucYWY
it out	njcaiW
it over	geRpqW
it page	dnpVXb
it parts	lZcXjl
it passes	eeeane
it past	pfPihc
it people	gnbeeb
it per	fanZid
it picks	cbrdcc
it placed	ebeeZp
it planne	rcVVgh
it please	fZYrlW
it polici	cgnefZ
it poultr	Ybddsd
it promis	gXbcas
it put	dheXik
it quick	fobafc
it rang	bVidas
it readin	knXeca
it realis	nbfced
it recap	eUteeX
it region	cpadee
it remain	igTpfa
it reopen	bctbda
it requir	dabmWn
it resear	pbecde
it restar	dWueeZ
it right	diZaco
it ring	daccgp
it round	ZmWphU
it runs	Wnmgaa
it satisf	5TbYbV
it says	ecejnW
it second	Wbcjrc
it seemed	dcdcdp
it send	ddeqZd
it sent	cblmaa
it settle	eiaZqX
it shall	pWWjlZ
it she	mZTeil
it short	faYlke
it should	cXXsld
it shuts	XYZshh
it signed	ZcbeuY
it since	kcgXYo
it slowly	inZddd
it so	gXbpcj
it some	hfkXbi
it sorted	joXZae
it sorter	cZaeer
it sound	bodkeX
it sounds	oUfgci
it speed	eSempd
it standi	edemdd
it stands	imPVho
it starts	gUocgh
it stays	TaqXjj
it still	nXmYha
it stood	cacdfq
it stops	fWZmbo
it straig	pRVYeu
it take	bnmbcY
it takes	jrbhTa
it taking	fXfkjc
it tell	WclklX
it tells	needbf
it thank	cXvedX
it thanks	XX2bZc
it that	ocdpZU
it thaws	bO3cdc
it the	cZWgjq
it their	edence
it then	nfeaag
it there	aMVWf/
it they	oXOgpf
it though	aVkgWp
it three	mTdami
it throug	ifVZkl
it till	hmVYpY
it time	V9VWZU
it to	cXVmhq
it togeth	SbXxeh
it too	okWbhZ
it took	fSYUrr
it tracto	naedee
it triage	ecdeen
it turned	akucTZ
it two	dbbbsa
it under	lYfkdb
it unfort	ncbcka
it until	hRljkV
it useful	Zdneaj
it very	chWmdj
it waitin	eYkdel
it waits	edneea
it wants	WhWkpb
it was	cUnTgx
it we	Udamhk
it well	VTjclp
it went	qVaTdu
it were	UldiNu
it what	dtbZda
it when	kmZkXX
it whenev	Xhbrec
it where	jcbena
it which	iXhbrV
it whiche	ocecce
it will	0kZaXX
it with	i4RabW
it within	gTcujU
it withou	lcXfcm
it women	dbbucZ
it word	ecdeob
it work	dfYjZo
it worked	ccbiap
it works	bjVsgY
it would	mmXcZg
it wrong	VfoZci
it yes	shXZiW
it yet	jdmfaW
it you	fWTe4Y
it your	ZTZjom
it yours	cUlZre
it yourse	eedpcc
italia	hfUdjl
italy	igXcel
itd	eTknch
itd .	cUlgii
item	goPgff
item #	kgPhek
item .	dnbmdV
item and	meecde
item next	dXaloZ
item one	iWaalm
item two	ebfenc
item was	axcdYV
items	ZemgZf
ito	eemYjb
its	lkWWjj
its #	pcaWVp
its a	ZYUYjz
its agenda	boeeeb
its all	ecneed
its answer	1aYYRg
its aposti	Ztcdbb
its appoin	ncacbk
its attach	dkXicg
its budget	gcqddY
its candid	pYdfee
its chair	Zsdedb
its choice	vfUMjk
its concer	beodde
its consen	jodVee
its consid	ikfcUh
its course	bwZccY
its date	Wlckka
its decisi	koXbab
its determ	hrbbbY
its direct	ibeemZ
its discus	fneeca
its done	lXbeme
its doors	WaoZYq
its duarte	hgYeam
its end	fdaZfq
its enrolm	saeZcd
its final	qVcjcc
its hand	nZbagi
its here	ebpddd
its in	ljXchZ
its intere	edccen
its jobs	eaaeeo
its just	ZjqYca
its last	nXaidh
its list	tWbZhf
its mind	ogWfWk
its mine	adddqe
its minimu	ebndfc
its money	dVmdhi
its my	VYmkla
its nairob	Ymdeei
its name	hasbbY
its new	rcMVph
its next	mnXceZ
its no	fXcdcs
its northl	qfTkaa
its not	YqbeSm
its offici	VUbcrn
its on	dtdZba
its order	cfnedc
its osaka	cdcavX
its outcom	cpdbed
its own	W4SNXn
its owner	bqcdcd
its petal	lYWhhi
its physio	bnddde
its pick	rbdbdd
its place	T1RkaZ
its posts	dYvcba
its provis	pccddc
its recomm	cnZbeh
its report	enibca
its rowan	beendd
its ruling	zTkZaV
its say	bsaadf
its select	hWdcdq
its served	dXehki
its sessio	gZeeoc
its sittin	jgaXkf
its softwa	wadVcb
its specta	bjXcik
its staff	gdWbgn
its still	cceeen
its summer	Wmmahb
its teleph	csXeec
its terms	edbdqb
its thanks	bbZcln
its the	Tkfggj
its time	j3UUVW
its umhlan	Xiblhf
its up	Wjendd
its verdic	tdcbcb
its vote	rZcjcZ
its way	URen3S
its winter	eXbcmm
its yes	hWddtY
its you	ZWTY7T
its yours	caedqd
itself	jhelYa
itself .	dpalgP
itself @p	bbmged
itself before	Zoeeee
itself has	bmdccj
itself he	bfcgcm
itself i	sTbbjf
itself is	YVfjnh
itself of	hZigWj
itself the	ehcZdo
itself useful	wYdaab
itself was	dbofdc
itself we	addedp
iv	gYiagl
ivana	hmXchb
ivy	jhWTrb
iwan	cchocb
iyer	iZpgaa
iyer has	lYejed
j	lbShZo
ja	lmWXje
jabs	gcoaec
jacint	mefUoY
jack	mkZWnV
jacket	facgsW
jackie	dbalhh
jacko	Yiaqdb
jade	nUfdfg
jakart	micbdc
jake	cQwgah
jake are	dbqddc
jake get	cedend
jake of	gaZrXi
jake quiz	diiWcl
jakub	Xpicdd
jam	bjhZhg
jamal	cbYyWc
jamal you	ecerdW
james	kgUfqX
james .	emdcee
jamie	klbdcb
jamila	dcZXlp
jammin	ciZZlj
jan	ZUYdlu
jan 's	ecoeXi
jan .	dbabkn
jan post	egccnb
jan test	cbngbd
jan tests	chZhan
jane	gbhfid
jane 's	fmWmea
jane .	fUVhzV
jane chat	kanZZb
jane lets	eoddbe
jane one	handcd
jane portfo	ebcfdn
jane was	dqdZed
jankow	effgic
jansse	mZaaoc
januar	pZebXl
januar 's	leaYdm
januar .	ZYndej
januar and	rZYcbi
japane	fahZco
jars	Wekpcb
jars would	cbtdda
jas	iZdeel
jasmin	jjVebk
jasmin .	bifdnY
jasmin deadli	hmbcdc
jason	gbepbZ
jasper	XdWpem
java	cTkoja
java 's	lZZdmd
java .	jnnYUX
java develo	ddXodg
java i	bUgdqg
java is	dendec
java test	ecdoec
javier	wbNqWY
javier get	pbddee
javier ghost	mmUZcd
jay	Zechhj
jayant	iibhcd
jaz	amefiZ
jazz	chZijf
jd	dVYlcp
jd attach	ecande
je	ZYkubT
jean	Udachu
jean of	bgWjfj
jeez	ihgcdd
jeez line	lWeekf
jefe	eZbgjk
jem	ZboZjf
jen	dYaimj
jen dog	ddcdmf
jen park	ggTkcm
jena	najcgX
jena creati	eaoeec
jenna	cfhdci
jeremy	lpXYfa
jermai	dVgncj
jeroen	dlZiia
jerome	jcaZng
jess	bVWqbp
jessam	fjWmcd
jesse	ePgili
jessie	XbqZbm
jet	heeZhj
jewell	VlVmnY
jie	hbfefi
jim	hbXdjl
jinx	ggcfic
jk	sMfkYj
jk .	bbmlbZ
jo	liQgmZ
jo .	hpabad
jo than	ebened
jo who	bndeee
joachi	oZYbfk
joan	demded
joanna	bUinoX
joaqui	dckblc
job	bZgXsj
job 's	XZYS6j
job .	bXYYwn
job ;	nZabke
job ?	UeVkqh
job after	ZbpYje
job alert	YW2ZVZ
job alerts	aW8WTV
job all	pdddac
job and	eYeWvb
job anjali	iaXkhh
job any	dWzbaX
job anymor	ebYdds
job applic	UovZYU
job as	cmaadk
job at	Zaoggb
job away	dZbdcr
job betwee	ebcden
job but	XmkfkT
job by	qkUbdd
job can	gVakXq
job centre	iedUjk
job closes	goghUW
job dad	enUedk
job descri	XsicWd
job did	ecjdnZ
job either	ebbecp
job elsewh	foifYY
job fair	daybaW
job finish	cdebhm
job for	eabQfy
job front	emkeXb
job goes	jnccbb
job gone	dcbeat
job has	VekeTr
job hunt	cazbYX
job i	TWQfxp
job if	chaXwa
job in	jRblmf
job instea	ednehX
job interv	cVsdiW
job is	VZXYxp
job it	hTTngp
job matter	aeoeec
job messen	cnXfdi
job mine	ddddne
job no	csabcc
job northl	bXoZTt
job now	dafang
job of	ndafhb
job offer	ebaera
job offers	kkibXa
job okafor	deoeda
job on	qoZYhR
job or	cZxXiU
job over	lWhhga
job portal	bifndX
job postin	elTedl
job refere	ddoadf
job seeker	aZqWmb
job she	nbejcZ
job so	YbXpgi
job some	cndeed
job sorry	fednZe
job starts	miZoYY
job still	higfXh
job storin	ncfeeb
job talk	ecddem
job tell	Vdcknc
job that	gObatk
job the	gmbUrV
job there	emXdfh
job they	eXaesd
job thing	dapegZ
job though	eqcdac
job till	bnWdmc
job title	ccucXa
job to	eVUXP/
job told	fnddda
job too	emYedi
job was	ahaYeq
job we	dmUYep
job went	bVNYR/
job with	jXpUtR
job withou	eedpcb
job would	lWbafm
job yet	dtYhcZ
job you	jQjXfl
jobcen	lZeghc
jobcen .	nccdfd
jobfjo	fZmgfb
jobhar	XSoZfp
jobs	WR8Rcm
jobs #	fdmdec
jobs .	ZYfTpp
jobs all	ceafen
jobs are	gZidZn
jobs at	bnaddj
jobs board	actYbd
jobs bribe	flXceh
jobs for	aZ2aaV
jobs have	dbbddp
jobs i	bZrbja
jobs in	TW3YWd
jobs like	dZsZZh
jobs matchi	ecmede
jobs mine	ebYbpj
jobs near	iYnWdk
jobs portal	gbVkmf
jobs progra	boibac
jobs so	ndbdee
jobs team	oZddec
jobs you	aXngbi
jobsee	kocagW
jobsin	fUpmWd
jobsin .	dagocb
jobsta	eXoack
joburg	hkbgcc
jobvin	dccmlZ
jodie	cfglZf
joe	jbWdjj
joel	babpdi
join	SQcX/e
join .	bdWpXl
join as	defWqf
join it	clXZil
join our	ZSkdip
join the	ZXcXvk
join too	ccbpce
join us	VWjK/S
joined	ZVvZkd
joined by	cUfcmo
joined in	jXnddd
joined our	bcnYmb
joiner	nXUboj
joinin	ZZcc0Z
joinin .	dckapY
joinin date	cZbesd
joinin instru	iWUrmU
joinin letter	ddaYtd
joinin link	deqXde
joinin our	dkecUn
joinin report	feddnb
joinin schedu	jVpecb
joinin us	YaSeyh
joins	edlgae
joint	XWZzZh
joint exerci	becpdd
joint interv	Zeenee
jointl	iWZohd
joints	ZdVXiv
joke	iakjfX
joking	YpblYa
joking .	ZqefbY
jolly	hXanjc
jon	iZmdWj
jon .	ddgcao
jonah	cmVldd
jonah but	mceeec
jonas	dgilbb
jonas .	cOofZp
jonas and	gndcdZ
jonas storag	beeoce
jonas until	ZrfZce
jonath	TkXgjn
jools	cZmYme
joost	beindY
jordan	Ycjdnd
jorge	kYlgdc
joseph	kTuidS
joseph .	dYtgcX
joshua	kaajaj
joss	kcXlYk
journa	cRnmff
journa .	dZimeb
journa picked	fedWkl
journe	bVnZTu
journe home	hbqaca
journe with	cZVcay
journé	eUphcf
joy	YVaPys
joy .	ggcXfk
joy and	cldanY
joy come	dcedpc
joy nor	dXjecm
joy that	bcbZwa
joy the	cdcepc
joy to	VUkRls
joy with	dcaecq
joy>again	ZWYdd1
joy>answer	cYakng
joy>ask	lfZVcp
joy>away	UvfXcg
joy>bye	ZYmibl
joy>chosen	UbTk0b
joy>closed	ddpcfa
joy>date	abqdge
joy>decide	czVWkX
joy>free	TucjYd
joy>give	dafXyZ
joy>goon	TcV2Zc
joy>hear	ZaokYg
joy>hold	cYZiio
joy>if	bZSe0f
joy>joy	bXeapl
joy>match	hjclWe
joy>meet	mThbcp
joy>news	ZZbnnf
joy>not	ZgTaa0
joy>offer	dfaY0X
joy>others	iVdbbs
joy>papers	eeVbsg
joy>post	cbYYzh
joy>refuse	eQftVn
joy>review	ethPgb
joy>said	hgQTvh
joy>sorry	gYhUjm
joy>start	fZsSia
joy>step	cXqqVa
joy>thanks	gZvZXd
joy>wait	XpXjlX
joy>you	aZjdrc
joyce	nagVld
jpo	ofeZia
jpo the	miZbhb
judge	YliegZ
judge .	cXohjZ
judge adrian	bjXcik
judge rules	ebofea
judged	kpZbYb
judgem	dagkdh
judgem .	cYdnZm
judgem about	ebncff
judges	jUbghm
judges .	cZaYgu
judgin	blOpgf
judgin .	ecVekn
judgin of	bsbZda
judici	aqiceY
judit	YmVfki
judith	effXij
judith .	jgXbne
jule	edXejk
jules	basabd
julia	fgidee
julian	dlggad
julie	Zceogd
julie now	eZpfde
julien	ZWXfls
julien .	abbdnj
july	hrUanU
july .	embhfa
july to	deeapd
jump	UmZlfe
jump .	epbded
jump on	XTgrge
jumped	dWihld
junctu	bZkhmZ
junctu advert	ebdcng
june	bkhajb
june .	bePdmo
june ?	mkceeX
junior	XfRWrw
junior .	fcUZbv
junior @s	Udejjk
junior area	deebme
junior engine	igXefj
junior for	eZeddp
junior haddad	eeeaod
junior one	feeerV
junior so	edeecn
junipe	gZehYn
junipe physio	cVmcbn
junk	dbTgpk
junk words	aeepcd
juries	gZkpaW
jurong	Xhhgma
juror	aYUuej
juror .	deaoce
jury	eqRgak
jury 's	qmMcbf
jury .	aqYcai
jury aadhaa	gYpdae
jury asked	cdcbep
jury awarde	cddchm
jury chose	bcckpY
jury duty	hmjWdX
jury has	abYclp
jury is	cuZgYZ
jury liked	boXkbd
jury met	edcbeo
jury pradee	eadfcn
jury risk	bqgZac
jury tells	ndeded
jury was	eYcdni
jury will	necdfc
just	bemgfc
just a	cjmjTb
just above	edcebp
just an	cWknee
just as	Vijmbc
just ask	kZpVde
just back	ghmWjX
just be	dZbrde
just been	lZXhbo
just below	eccene
just betwee	lZqWea
just called	cZZdua
just can	ghdYZo
just checki	ZYhqcc
just closin	eZXcjq
just come	gXZeln
just confir	fWXwaa
just curiou	djgaWm
just did	diiclY
just do	cthcdX
just drop	cXphbf
just for	rawSaR
just found	daackm
just give	dZefne
just goes	bcaeni
just got	Ydgapf
just had	abVbuk
just has	hpZjdW
just have	jrTYoU
just heard	gIodon
just hire	bTcdvd
just hired	fZcecq
just hit	YiXnck
just how	tfadeW
just in	dfgbmc
just is	ZpieeY
just keep	odbchb
just kiddin	eboeeb
just know	cqcddc
just landed	aemahe
just laughe	Yqedde
just let	VUWrZu
just like	ceahmd
just lookin	hUeqdc
just me	ZkoeYa
just need	dkMksX
just nice	ebpeea
just no	kgXadk
just not	RwZfVl
just now	fjZYem
just nudgin	aZeree
just off	dfUYwf
just one	hVXdjq
just out	nfcbfd
just promot	bnlXbb
just recall	emcmbW
just receiv	hZdboe
just replie	arYddd
just reply	fUXyZe
just right	gncddb
just ring	acbndj
just ringin	hXhflc
just said	UnXhmf
just saw	dZtYdX
just say	aVbnof
just saying	jT4RZV
just says	fkYhdh
just scorin	ilYeed
just sent	eXrded
just sign	fbZpcd
just slow	hvRceb
just slower	epYeed
just so	Ve5ZQb
just spoke	oWVgij
just starte	doacbj
just stoppe	eYrciZ
just stuck	dZnejb
just talk	endafe
just talked	eaqddb
just tell	VUfqne
just that	WsWkUi
just the	iViacp
just though	dodced
just three	fmbdXj
just to	ec3ZTW
just told	SfqZZn
just tried	cZZmcn
just turn	acqdgZ
just turned	ebndbg
just wait	ltYXXb
just waitin	nhYfiV
just wanted	eeudaW
just wants	kacnbd
just what	clXlhb
just wonder	fmmUce
just write	iYlUlh
just wrote	chaddn
just yet	dvWfba
just you	ddYmke
justic	dnhgbY
justic .	Wiigic
justic ?	nWdedk
justic mobile	brTdkf
justic quiz	ibuWeY
justif	ZnkZWh
justif and	Zfnded
juul	YSajht
jv	YVhbnl
jv and	ececnd
jérôme	dpajSe
jürgen	bYheep
jürgen .	cZgecp
jürgen with	dZdbin
k	jZokWa
k and	ccniZc
ka	dinYae
kabwe	gegfgc
kaczma	Vgdkhi
kaffep	iWblbl
kai	qkfUiU
kai the	eeoajW
kai within	pXeeee
kaizen	pRNhpj
kaizen .	bcbbva
kaizen direct	daepcd
kaizen to	wUaXZh
kaiāra	gblZcj
kalgoo	fmZidb
kallan	ngYdbh
kamer	jYefie
kamins	gdlbYi
kamins by	ccpddc
kaplan	hkgYde
kapoor	gakack
kapoor .	kXjXao
karee	oXaald
kareem	lhdddc
karen	daeZkl
karen .	etaWce
karen mobile	dToaob
karim	aodejZ
karin	bmabfj
karin .	dhacbo
karin who	andffd
karrie	fYefik
kask	enXagj
kasper	lbagcj
kassel	Vakfli
kat	eargcX
kat .	ceocdc
katari	YkRZom
katari 's	bXbbiq
katarz	bYfmXo
kate	cghdgg
kathi	Tjmddh
kathi tell	Whagjk
katie	kVXigk
katie arrive	dcYeng
kaur	cfaike
kaur which	ecmkcX
kaur you	eZdoee
kavith	kYTrai
kavya	gbfbbo
kavya .	Uffjej
kavya to	ocedcc
kayla	hbiYmd
kayla positi	eeedoc
kaylei	UqijWZ
kaylei .	aisaca
kcse	ghfXld
keane	cmXWeo
keane the	dsbada
kearne	ZYknmY
kearne confid	jhlgWV
kearne er	lZZcpb
kearne office	bedqae
kearne routed	Vgjecm
keen	WkTwdc
keen .	kgViec
keen ?	kVXmhi
keen but	enddec
keen on	SnfrXa
keen to	UgfsYe
keep	bkgWbr
keep #	eoXadj
keep .	jhqVUd
keep an	jdRYZy
keep at	Ynbccn
keep ate	dbobjZ
keep being	cqaeec
keep candid	doedeb
keep chasin	aqcZed
keep coming	ecaeeo
keep commis	dWmnac
keep emaili	edWqdd
keep follow	edYfdo
keep going	fcWpbh
keep in	ddgXbr
keep interv	ahncdc
keep it	XLkmsd
keep lookin	XZbabw
keep me	XqXaZo
keep my	bgeTbu
keep on	bfYbgq
keep our	ibcasY
keep puttin	cndded
keep quiet	dQlmkc
keep saying	ftWafZ
keep tellin	Zqfedc
keep the	TOrWqp
keep their	ZSxafd
keep things	edbmdg
keep this	ZU0Ybd
keep to	dsagdX
keep umhlan	YXradj
keep writin	eaceeo
keep you	e6XPWf
keep your	nZeUUy
keeper	eTaqkg
keeper .	aWcrdk
keeper can	lXocdb
keepin	akYJpr
keepin it	bliZlW
keepin me	XVeYyc
keepin people	nbeeee
keepin the	caZfdq
keepin well	cbogae
keepin you	YiSUtj
keepin your	cxdZYV
keeps	V6QcXg
keeps a	ctgWZa
keeps for	dcdeen
keeps his	iXcgcn
keeps saying	WlYabp
keeps silenc	inZccc
keiko	YerZfe
keiko i	bXhdnh
keiran	fdmbhc
kel	eallab
kel penalt	benfbb
kelech	hXifid
kelly	WWgYpp
kelly and	iYpcbc
kelly grade	aqcddd
kelly jane	Yegbli
kemal	ebcjjf
ken	ogWbdi
ken .	piZddb
kena	ddcjhg
kenji	ieZWra
kennel	bSmWYr
kennel has	eaiYdm
kennet	oeUicd
kennet 's	daoeee
kennet contac	edbnde
kept	cfrXce
kept .	cbrfad
kept and	cinZdc
kept for	WUufga
kept four	cbXekm
kept in	njiUYb
kept inform	cmlceW
kept it	XZhZZw
kept its	Xdcdnk
kept my	bvYbda
kept on	YajXmj
kept saying	WompVU
kept the	VUhikm
kept to	bpdcdd
kept until	eoWide
kept waitin	mgTrdU
kept you	mVoWdh
keshia	ZqTfmc
kestre	eckege
kestre crew	hVghif
kettle	eecbnf
kev	Xiafik
kevin	dabWpl
key	dpVcgh
keyboa	hasddU
keyboa extern	dXrbhb
keyles	fWZngh
keys	WdmfpW
keys to	hUokcb
keysto	kbbajg
keywor	dgngZb
khadij	cUkjdl
khumal	eckjac
kia	YjjYhg
kick	gkcbeh
kick in	jhUacp
kick off	belWme
kickof	cbYrcf
kicks	bgXihk
kid	hdbadp
kid .	WSdaos
kid has	mnacbZ
kiddin	bmbdge
kids	hdXoed
kids .	bgdmdd
kids is	fedfmb
kids number	Vhhqab
kids on	rabedb
kids press	imTjee
kids your	eZeeqc
kiebit	bWhnie
kiebit .	lcVjdj
kiebit and	fdeand
kiebit we	ebcnee
kiebit your	bXndke
kieran	XpibjX
kill	dbofZf
kill me	edpbdc
killed	aX5ZUX
killed me	bZ4cWT
killer	domcWY
kiln	gVgYnj
kilonz	aahmYk
kilonz .	bVnndb
kim	dffeie
kin	ckjecZ
kin out	Yrccbf
kind	ZcrXao
kind .	dKjbgv
kind about	cddedo
kind enough	jflgXc
kind fiscal	aajqbY
kind greeti	edZeep
kind note	biTlhj
kind of	dfmSUs
kind regard	Yphafd
kind to	Wfnchf
kind words	hR0UgV
kinder	hcZWhr
kinder me	abdbXw
kinder the	bfaYml
kindli	bgealh
kindly	aYXxhe
kindly .	iaZahq
kindly accept	cedWub
kindly acknow	ccXjik
kindly ashgro	ZcYxaa
kindly ask	hcVnjc
kindly await	jnZZdd
kindly be	jVRler
kindly bear	kobZcb
kindly bring	eeepac
kindly but	coabch
kindly call	dedmha
kindly check	odbYhe
kindly choose	dcende
kindly comple	bcaqha
kindly confir	ccZvcc
kindly counte	beebqc
kindly disreg	havZcU
kindly do	cfasdb
kindly fill	eecndd
kindly furnis	Yeepce
kindly gulp	addoee
kindly ignore	YiimiT
kindly let	aabxcc
kindly nomina	ecdoea
kindly note	fntLaf
kindly pick	eddned
kindly presen	dbdode
kindly propos	bcatcb
kindly put	dbdpdd
kindly remove	dcncZj
kindly reques	bjbqZc
kindly return	ccZcok
kindly revert	WaX0da
kindly send	bbawac
kindly sign	bedbpe
kindly stop	gYXZlp
kindly strike	fefnda
kindly supply	cWbqka
kindly tak	eeeXpe
kindly take	kZbpac
kindly teleph	ddemde
kindly tell	Ucclod
kindly to	gaaeeo
kindly treat	dcjXZq
kindly upload	cebpec
kindly use	ebneda
kindly wait	udYZdc
kindne	barecd
kinds	bmgcee
kinds .	bnecee
kings	gbifdg
kippur	nfbahc
kiprot	ebcmic
kira	gaearZ
kira .	ebeeoa
kiran	mZjced
kirk	YUmajo
kirsty	akjWma
kiss	nobPkX
kiss it	gkcWmb
kiss the	pdcagc
kit	hhgffa
kita	cjleca
kitche	jcbclf
kitche .	iaWTtj
kitche ?	chaqbd
kitche are	jnXkXX
kitche have	eZbddp
kitche porter	iZobeb
kitche then	kYbdki
kite	nkbUic
kite number	olbVdd
kiv	dTnhdk
kiv .	gbafdm
kloofz	egVjih
kloofz .	dbbeeo
km	gbbpiZ
knacke	gZkkad
knacke .	bbnddh
knee	iifhfV
knee statem	ejcmZc
knew	fVVXhw
knew .	oWeZXo
knew and	cYXncp
knife	kcbiee
knitte	digcdi
knives	eaodcg
kno	cgWikg
kno .	ciXcoe
knock	agWkjf
knock .	bdYjgk
knocke	dORMe2
knocke back	XWUUlr
knocke me	dbZZcu
know	lgeced
know .	mudbYW
know ;	ZUblko
know ?	rbsTWV
know @d	vUddfc
know @p	uYbYjZ
know @s	Xffefo
know a	aQtTdp
know about	ifpUfZ
know after	Suabdi
know all	cdeodd
know alread	qkbbcY
know and	lmYbXg
know anythi	dscbea
know as	ZoYhbi
know at	YhdZeq
know before	lFZeum
know but	drbbfb
know by	qYUcuY
know can	beeode
know create	apcedd
know dear	9ISNcS
know did	flXceh
know dog	2ZTadV
know each	iXkmbb
know either	fmUrVU
know ewa	qafcec
know for	lSpeec
know from	pWiiac
know he	Xxdbdb
know how	Yhhedk
know human	4KaXhf
know i	ZepfjX
know if	hchmZb
know in	webUfY
know inside	rbeddb
know it	eabffo
know job	cnbceg
know life	obedee
know mate	kXalig
know me	Wfhjgg
know more	czfQVe
know my	edoeda
know nobody	gqZcdc
know northl	/NTSVc
know not	TYdqim
know nothin	L8kbYQ
know now	VVccqp
know of	dRfpcm
know on	6HhSfd
know once	Q0bhca
know our	kinYYY
know right	iddXne
know satisf	pZdgdc
know she	XqhhbZ
know so	dcribW
know someon	dYsddb
know someth	eqecda
know someti	mceede
know that	ZctUgj
know the	nVdegi
know their	cpdbee
know there	ahZibn
know they	eThhUt
know this	pVeacl
know was	Xmdddk
know we	dYjVse
know what	aeWmij
know when	O+gbWU
know where	vbmQVg
know whethe	rZhiVa
know which	fQX4eZ
know who	tkbVfV
know why	YTdeXz
know within	qbgVlW
know yet	apXiiX
know you	Xeffdq
know your	TYb0ia
knowin	TqMmpZ
knowin and	deebpc
knowin patron	ekYfaj
knowin words	bbcvba
knowle	cZVZZ2
knowle of	bbZYbx
known	m1bSYT
known .	Z3VacX
known before	eXoabi
known by	Yqeeeb
known for	hmbddc
known it	brXahd
known the	ikcbkX
known to	mzPbWV
known until	jUqbeZ
knows	Q/eZWV
knows .	O9caVY
knows about	eqXdee
knows and	Xceoje
knows anythi	faoeec
knows by	boceee
knows for	eVsfec
knows how	cseaca
knows nothin	Yoacck
knows the	ocYZXp
knows when	S1gWbY
knows whethe	eYnffe
knows which	dZojcb
knows who	aqaeee
knows with	bocefd
koch	dkbjlT
kofi	fXhpcb
komst	fgXegl
komst manage	gbZecp
kong	dddfhi
konrad	djeack
konrad .	aobceg
korea	pgbabf
korean	ZXupZU
korean play	ebpeea
korero	dcdedo
kovače	XRhvVl
kovače .	cRmnYi
kovače the	afbodg
kovács	flYafk
kowalc	hjbXif
kowals	fcYgme
kowals .	bcfaqa
kowals phones	hnaecb
kozlov	xSqaXV
kozlov and	kZnecb
kp	pUegfg
kp .	kYiXkf
kp ;	hkdTfk
kp for	ljdYee
kp plumbe	kggVhf
kraków	dejnbX
kris	alfede
kris .	Znaedj
kruger	jYXdmk
kruger to	jcXeji
krysty	lfagYi
krysty let	mkcebY
krzysz	Ypibbd
krzysz near	dsZceb
krüger	bccpfd
ks1	gZbfhk
ksh	cXbsgb
kuala	WYiueY
kuba	OXivjc
kuba from	Vafbir
kuba someth	dbdqdb
kubern	iXlgVj
kubern .	gYpbec
kubern basic	hiWfdj
kubern for	cjnYdc
kuhn	bZpdkZ
kumasi	njZZef
kumasi all	demdce
kumasi and	dmbYna
kung	fdXpch
kurato	idnbbc
kurato .	ccpddc
kwaben	bgijdc
kwame	fiieZf
kwasi	hdaean
kyle	hfbfbj
kzn	eWdYko
l	hddgeh
l me	khZXih
l1	cbYjpd
l2	ciYsZb
l4	eqSdci
la	igZccm
lab	oXnYea
labora	ZmkZce
labora candid	eaoeec
labour	bXglgh
lace	cRWeyk
lace i	fecenb
lack	NdQ8Zi
lack a	cccqde
lack of	cgXicn
lack your	ZZbvcd
lacked	fgffff
lackin	dUkvaV
lackin fabric	eXlneX
lacks	XVM/WV
lacks a	aacvca
lacks fabric	cbasea
lad	gZOSj6
lad .	aPHZn8
lad but	dWccYw
lad from	dahScu
lad has	ciadcn
lad i	gmeecb
lad on	ZnZhhd
lad reckon	medeeb
lad starti	eccebp
lad to	dsebcZ
lad who	dbSYV1
lad with	dZZZgt
lad wrong	dZcfdp
lad your	hcaepY
ladder	bZhkbj
ladies	gTofai
ladies tests	ebneee
lads	mmNiaf
lady	hkVjbi
lady .	lfWdSq
lady and	jdiWgh
lady asked	ocebde
lady at	qiWeXf
lady called	chZqdb
lady calls	qcbded
lady day	gdaapc
lady from	caZjfo
lady has	jdfgjW
lady is	diTnXm
lady loved	iVoggZ
lady new	dcemfd
lady of	llcgcW
lady said	gfcoZd
lady says	VkdqcZ
lady she	Wbqgdd
lady so	ameegb
lady too	Zfemee
lady wants	agauab
lady who	gTchqf
lady with	YVeVe1
ladysh	gbVdjp
ladysh 's	dbsbcb
ladysh .	feVhgl
ladysh both	doebdc
ladysh has	dcdbof
ladysh if	cceeod
ladysh is	rabdec
lagged	hfaeje
lagos	iVicfk
lagos on	YZqYdk
lags	SdiwZW
lags .	ZnjZed
lags in	XXZzca
lah	kdbiZh
lah hr	nbeZdi
lahinc	ibjXma
laid	YkkgfX
laid before	joPiag
laid on	cWlncc
laid up	dWseeb
laird	iccdgk
laiter	nYeXmc
lake	hdaibi
lakesh	nZdaje
lakesi	edZioa
lakh	efecjg
lakshm	cacmkc
lam	YYcnmd
lamb	icaWkl
lambin	lafZoY
lambin .	eXnZhg
land	vfbUdb
land .	Uvaede
land dog	Wpeffe
land in	rZXiac
land northl	sXadde
land on	paZblc
landed	XWihyQ
landed .	hSlheg
landed at	edbohX
landed i	apbede
landed it	ZWPW0Z
landed looks	dcrabd
landed safely	eapdec
landed the	eeddnc
landin	bcZgfn
landkr	aracdf
landla	famdde
landlo	aWrpQd
landlo .	WYtgbd
landlo are	bZnlaa
landlo still	fbiYdm
landlo too	edbden
landow	cfhhgd
landow and	enbedc
landry	fYUfmo
lands	6SYUZj
lands dog	yUZcda
lands i	kXfdfl
lands northl	tbYcdd
lands on	VckfZo
lands planne	qdcbed
lane	egheha
lange	ZnZhja
lange überle	Yoceef
langeo	slXacY
langeo .	nZeeef
langua	Zaefjn
langua .	XUmind
langua hands	eYndfh
langua her	cVbcZv
langua is	nedbee
langua my	jkcblU
langua on	XgZapj
lanter	ewSbdZ
lanyar	cbtaad
lap	fZejbl
lap to	gbadgn
lapse	Yceilg
lapse .	dcTdmo
lapsed	XZQga1
lapsed .	ciVdas
lapsed and	eadfco
lapses	baWdtf
laptop	Ybljhc
laptop code	bbpbcc
laptop tailor	bcYbqj
lara	emackb
large	iieTih
large number	oeZcdf
large print	kZnabe
largel	qcdYfd
largel with	ndfafc
larger	hjZcpU
lars	fephYa
lars .	YXyZfZ
lars again	WbXscm
lars applic	kkYicY
lars candid	aViobb
lars capita	hiXfei
lars from	bmpacX
lars i	VezcXa
lars in	sTcefh
lars it	hoYjWc
lars mrs	aneeee
lars this	gnhbdY
lars to	capfcd
lars you	ceccep
last	gfYodf
last #	cYYsbk
last .	kejSoa
last and	cbifnZ
last applic	tZffcY
last boss	cYbnbn
last but	maZncb
last candid	atqLZX
last chance	aXZudh
last chat	aZdsde
last date	dXYrdh
last day	ZIcrjo
last employ	egandd
last fence	bVYfbu
last formal	ebapde
last four	WYV2Wi
last girl	VthccZ
last here	hflUgh
last hire	Yudcca
last hurdle	ZYWymT
last interv	xXbafb
last is	nYbZod
last job	ZTntWU
last letter	ebddfm
last line	kfTXjo
last mail	Qndikf
last moment	nVbane
last of	rkYTjZ
last one	qpTVeb
last page	deXdse
last person	sdmVZW
last place	UbXkjq
last recrui	nbbebh
last round	dWgqhb
last salary	fdaode
last stage	iRZrbk
last step	YfXteY
last talk	agbsYc
last ten	daZnej
last the	jWaYat
last three	UbT8Rg
last time	ogcbnT
last two	YidnWm
last update	WmjZdg
last word	ftWYaf
last wrong	keVjdk
lasted	Ybliaj
lasts	gXshaX
lasts #	eebpbd
lasts .	dhrbdW
lasts i	gcYddp
laszlo	facmib
late	lVclgg
late and	jfVdgj
late applic	kYpahV
late automa	gicXme
late by	bbeicn
late discou	enYdeg
late for	edbjXn
late husban	cYplca
late note	Xndjee
late or	cddcqa
late so	nncZcY
late to	abcces
laten	ZVeiYt
laten .	ddbedo
laten on	daacdr
latene	bepblV
latene .	cYqcib
later	mhWiiZ
later .	TwggaX
later ?	boahce
later and	eoagdb
later can	eYpeec
later day	mVfjef
later either	nZeefe
later i	bYVYpr
later if	endbed
later in	bmeWjf
later on	endced
later she	aqdedd
later so	dhdbbn
later stage	Ynefee
later than	1MZnkV
later to	dbednd
latera	eXXign
laterl	inlVYa
laterl it	hrYedX
laters	dgneYe
latest	/LSraV
latest .	/QReaX
latest and	vXbebb
latest as	bdemef
latest by	vTWjhZ
latest cv	ddence
latest dear	mddeed
latest for	Xcbmnd
latest from	gXqbbc
latest i	rZcica
latest in	pecccd
latest northl	nbcgde
latest ok	recWed
latest or	bcepde
latest paysli	ecbcco
latest please	beemdf
latest the	sYbgdc
latest you	qcdcce
latin	hZbrfY
latter	mbVfYq
laugh	Piheil
laugh statio	fWmcdk
laughe	YmaTjp
laughe .	apbede
laughe out	cedceo
laughe says	Zaaeko
laughi	cemZic
launch	mlmWWZ
launch party	dbqeda
laura	iqWcZc
laurea	ncTdkg
lauren	nQSkmi
law	jTbell
law .	cafbqd
law lectur	eddndd
law manage	jkXYhg
law says	eocddc
law will	hYdden
lawn	hQrXvP
lawn .	eZeeqZ
lawyer	eocZbg
lawyer .	WpkVeg
lawyer are	endeec
lawyer dare	dkXicg
lay	VYqoWg
lay by	ecoeea
lay it	geZfem
lay on	daepdd
layer	UMfprf
layer master	bddXte
layer to	cdbdfn
lb	jbkPen
lb at	faXgkk
lb for	dcbZdr
lb jack	ncdbee
lb pick	enebce
lc	fjbfef
ldn	zSZagh
ldn .	6YbUdV
ldn and	cZdpcg
ldn in	egfWkg
le	jSYmdl
le .	dZbddr
le meas	qVYcdl
lead	abZpmd
lead .	akQgtc
lead a	ccdsZe
lead and	fgddnZ
lead at	eaoeeb
lead cashie	cbpeeb
lead dog	Ynegee
lead for	aZYucc
lead has	ffVlXl
lead if	dmcWmc
lead invest	eapcdc
lead job	ZkXjbk
lead of	edcdme
lead positi	eaoffa
lead role	eWcnlc
lead says	mjZXbj
lead sorry	fedfnZ
lead the	ZWggvY
lead when	codbee
lead will	cnccib
leader	ZWmgel
leader 's	bbjboc
leader .	eWahfp
leader in	hrZccY
leader it	dbhnbd
leader result	Yfpeec
leader you	ebnkYb
leadin	YUTqoi
leadin hand	Vdeeoi
leads	oaZWgn
leads .	gkhWid
leaf	ciphZX
leafle	neddbf
leah	aaVmkj
leah a	cYZbri
leakag	Wlicfg
lean	gaglfc
leande	Wmkdfc
leande .	Yrdddd
leande route	efndfY
leanne	dTnmja
leanne .	baohjX
learn	lSZjlh
learn about	aXscdg
learn by	vZeWde
learn it	faWapk
learn on	pbcedd
learn page	dcdode
learn that	dWabkq
learn the	gXZwXc
learn whethe	neeZee
learn your	Vqdehd
learne	plWfSg
learne .	fqOYfl
learne has	ggWYgn
learne in	caocdf
learne not	epdeae
learne that	dZrceb
learni	ZcZjgn
learni .	ebcYko
learnt	imfZba
lease	aZhfnf
lease ends	chcdZp
lease is	dbneha
leaseh	baiWtd
leasin	bebjig
least	WrXiQp
least anothe	bneefd
least five	fdnYeg
least i	ecddco
least it	kXjZek
least northl	WuYidZ
least of	fmgcda
least one	gYXuda
least they	ZkbYcn
leathe	Ydlhfd
leathe .	dingbY
leave	djmWeg
leave .	earSsT
leave a	kZvUab
leave again	obecee
leave and	bpsWTZ
leave anyone	tfYdca
leave dog	bhnbde
leave for	Yibijf
leave from	UonedY
leave has	jjYedg
leave here	rcZdce
leave i	ecneeb
leave it	XsJRe4
leave my	edncdd
leave northl	nZdmbZ
leave on	hjoTda
leave our	rXdedd
leave starts	doaffa
leave the	iRigfj
leave this	sdYcde
leave till	Vdugad
leave to	dtWgeX
leave until	TczfbX
leave us	YjoWaj
leave what	dhZmdd
leave when	Yqcbdg
leave withou	qWjbdc
leave your	ZTmgap
leaver	abooXa
leaver .	gipZZX
leaver is	cZcoeg
leaves	Ykhdeh
leaves .	ddYfar
leaves acorns	bWjeik
leaves us	ncfcde
leaves you	kcnecX
leavin	YZjdhm
leavin a	flXceh
leavin certif	deeneb
leavin do	cTrbif
leavin is	edZfbp
leavin to	eaocgb
leavin you	ancdch
leavin your	dngdeb
lectur	dVekij
lectur #	dbmchc
lectur 's	cVgfpe
lectur .	YXrjjX
lectur ?	cSpYcp
lectur a	dbccim
lectur from	dccfnd
lectur i	bXkkfg
lectur in	macfef
lectur post	dlWdcn
lectur sent	ljUhcf
lectur they	hlYZcj
led	hTafes
led a	eedafn
led to	deaddp
ledger	Ulghch
ledger thinks	Wmdjee
leeds	+RagbW
leeds .	+RcYeV
leeds ?	bddogd
leeds and	2XbbaY
leeds at	cbdeco
leeds for	bbrhcY
leeds i	ZrZfgX
leeds no	gbnddc
leeds now	oceedc
leeds number	ccbscb
leeds s	rdcbeb
leeds she	naeeee
leeds so	pachcc
leeds that	oXeeff
leeds the	qadede
leeds was	Yobddi
leeds you	wYbfdZ
leetco	fgeYek
leetco .	YmXeap
leetco and	dYYolc
lefebv	ekibdZ
left	catgbc
left .	gTfman
left a	TU6edU
left an	ffuVcZ
left and	lhdatM
left before	acyXZZ
left behind	cWyabb
left by	bhZXqi
left for	dbWmbp
left hand	dbncid
left his	ebsddZ
left is	qjOcpV
left it	cgxacS
left my	Ze3eRO
left no	hkUlec
left of	lamXdf
left off	Ucc0ZX
left on	WdQpio
left over	cpccbc
left pile	elUcco
left standi	crZade
left the	iOvfbe
left them	fYtagX
left then	edapdd
left there	dYkneb
left to	dkLbev
left we	abWaqo
left with	bXooYb
left withou	uUjTZk
left wonder	asYgbb
left you	nqRYai
left your	Zd/TQZ
lefèvr	cidbke
leg	xWnUeT
leg .	nbnbbZ
legaci	cfceel
legacy	cigkbd
legal	ehWgij
legal 's	cXagua
legal .	mmbVYf
legal and	gsgcYT
legal has	ZohdiU
legal have	lWbnhb
legal living	iabbdo
legal name	ddXmbm
legal said	eXdejm
legal says	cfbaeo
legal secret	hZUnbn
legal want	andcid
legal wants	ddfmcc
legend	hkeWhe
legibl	hbnfdX
legibl and	oaedde
lego	Zkalcf
legs	kXpbdZ
legs are	ednbed
leices	adhVau
leif	bUrhde
leila	bemifZ
leilan	fSvlYV
leilan .	edbofb
leilan then	dYseda
leipzi	oWiaef
leisur	cVdlUt
leisur a	eXjecm
leith	kihWVg
leith scary	hggZXk
lekker	eYsceb
lekki	dXbufb
lekki .	jieVfi
lekki out	dZsedb
lemmen	bflcch
lemmen the	fecdan
lena	hehbYk
lena from	nccddf
lender	fcXmhg
lender helpin	eecoae
lender the	aZaekn
lendin	fkhbdd
length	fqYafd
length .	dmWdig
lenka	ehgWmd
lenka and	ecedqY
lenka on	cdpceb
lent	jWhlZg
lent ?	fdcnde
lent and	dcneiZ
lent i	mccjad
lent of	hdYocf
lent yes	bhbcXp
leo	VNibqo
leo .	ZQlaoj
leo was	dddfdm
leona	ncccch
leonie	afaYko
leopol	bWpeXl
lerato	naccck
leroy	ijUWUt
leroy .	facedo
lerwic	kqcVdX
less	cZZXhz
less #	egmcdb
less .	nfaYfh
less good	fdYZXv
less money	dfddmc
less than	bdiXvZ
less the	edddsX
less we	fZeeeo
lesser	fablid
lesson	ajXxRg
let	ifZggg
let .	Woccmc
let all	qTijba
let and	cYaebt
let anybod	kVdfbn
let both	qbeaed
let candid	uUcgeb
let down	hSabrh
let every	rWbddg
let everyb	nddded
let everyo	2SYYah
let go	eQrggf
let her	UgXgio
let him	UkaYrb
let hr	Yffmff
let into	ebdodd
let it	banZrX
let kris	cdpdcd
let me	flXjef
let people	knccbZ
let slip	blWbbp
let the	UToqkb
let them	OXnnrb
let this	abbnbj
let us	TWXuvc
let you	opXVaj
letici	ceaicm
lets	jfPqfe
lets do	PRR4nY
lets find	ecebne
lets forget	dZadds
lets get	VWaziX
lets have	bWiiZo
lets leave	aZdabw
lets me	4iVNbW
lets not	jgkOld
lets people	nmcXcc
lets say	dbVteW
lets see	Y7OiaO
lets stay	ZXYgav
lets talk	ZQVxhh
lets tell	pbcedd
lets us	0jZZRY
lets wait	crcbdc
lets you	sbXaid
letter	mYYarf
letter #	bbTkil
letter 's	WXhQ/T
letter ;	YghnhY
letter ?	bbobeg
letter a	adnfdc
letter about	iXnbZg
letter are	vZhWXf
letter arrive	jnYccd
letter as	fjWbkh
letter at	okbafX
letter attach	bZXZ1b
letter becaus	ededbo
letter but	Vjbkbm
letter by	4TTjWb
letter came	YjZeVt
letter come	cnbcZl
letter comes	VcZdyX
letter coming	dZdesb
letter dated	hgiieW
letter dear	baabjp
letter do	hggWej
letter enclos	ecbhnc
letter follow	YhYZvb
letter from	YZPrio
letter go	zoTWTV
letter has	jiUaki
letter i	ccwlYQ
letter in	3OhZgY
letter is	XabN+b
letter leave	yjSbYZ
letter leeds	ndcded
letter neighb	iaaden
letter no	fRmabp
letter northl	ddcfbn
letter of	ZbZa4Y
letter on	amUchm
letter or	xabcYa
letter out	oZcjdb
letter planne	rZdbai
letter ready	ogcWnV
letter same	kWelee
letter says	Vffdng
letter tellin	paddcd
letter that	gfYVll
letter the	odSlYj
letter they	dadgoc
letter to	tZQWua
letter togeth	edebmf
letter too	ddbnYk
letter was	YZpUdn
letter we	ZUZZiy
letter went	aZodci
letter were	jWZalm
letter when	V2YbYc
letter which	rhaTef
letter will	ogUToc
letter with	qdSbkg
letter within	obdbic
letter yes	kapZca
letter you	ZjXlck
letter zones	dYincd
lettin	eZodfe
lettin applic	goYeda
lettin everyo	mVndec
lettin me	Vcljib
lettin people	qWcabk
lettin the	YTaVuq
lettin us	hfwadP
lettin you	YeaaZv
leuven	bSdugc
leuven .	bThqhc
level	eaXadz
level #	VRhiho
level @p	dddXdr
level and	eaZdes
level certif	eaeoec
level of	rWfYcj
level that	dZbddr
level we	fdbdfm
level with	dqfZXh
levell	VchYte
levell .	boYmhU
levell and	cbbdin
levels	YSfXot
lever	fqcbjU
levy	bhcdlf
lewis	dbdcli
li	aoifba
liabil	gddhgf
liaise	cZZxcZ
liaise .	eeYoee
liaiso	bdipZX
liam	kdaahi
liar	dYreiW
lib	eccakl
libera	aocgcc
libert	hfScta
libert .	ciYcpa
librar	nekXdc
librar and	lZYecn
librar assist	elanba
librar of	daqbde
licenc	YZZrXt
licenc .	VWXlY0
licenc ?	dbeqac
licenc and	gYVdZy
licenc both	edendd
licenc by	Ycdtdd
licenc for	ecfZhm
licenc front	ddened
licenc is	dpibeW
licenc number	bYexaY
licenc scan	cgbodd
licenc takes	hYocdd
licenc that	egbbdo
licenc was	dZabln
licenc your	fedndc
licens	ehVYlm
licens with	eddbdp
lichen	lduRaZ
lichen .	dawWaY
lid	edkbhf
lido	dgacbp
lie	aafpdh
lie .	eSiomZ
lie down	epaced
lie elsewh	dcXddt
liebe	felWjb
liebe in	Xkbclh
lied	mUiqYY
lies	Viblkd
lies .	dfnddZ
lies in	eYcnfg
lies on	cpddec
lies outsid	efneeZ
lies with	epZZlY
lieu	ZbjnRk
lieu .	Xfhlbh
lieu my	icZdbo
lieu of	edmfeZ
life	zVVliX
life #	flYidd
life .	pVVnnY
life ;	qVbkiX
life ?	YnUqgY
life and	enafga
life are	anfdef
life either	Wqcefe
life for	xQXoZa
life has	dlbanX
life i	xSZjaZ
life in	bdjmbc
life is	oUodbZ
life jane	hdbobb
life no	abogee
life of	epfYbe
life or	Weeinf
life she	mhcbbd
life so	fbcnef
life the	rZgVjb
life they	pcdddc
life to	ncdbdh
life we	iXghcj
life with	nfccag
life you	qgcdba
lifebo	jbfjZg
lifegu	jPclhm
lifegu aquala	iXemed
lifeti	YkZfii
lift	YVxhbe
lift 's	fWvfaZ
lift .	XRuYrZ
lift a	dVhhqY
lift and	WlaYXt
lift engine	ZYhsdc
lift planne	gacnec
lift that	cbmdic
lift the	ZYkrab
lift they	cobeee
lift to	bZxlSY
lift works	hghVih
lift yes	jlVcdj
lifted	dU4hYQ
lifted .	XO9ccW
lifted and	kbXnee
lifted i	dbodec
liftin	bhZbgo
liftin .	daceep
lifts	Rc4XhW
lifts .	ZXtbka
light	hfXahn
light .	ZaWgho
light and	gfUndg
light from	mpVddV
light of	ebkSep
light on	damdic
lighte	eecfek
lighth	cbliZf
lighth from	eehhjW
lighth the	Zanbdk
lighti	UhoYhe
lightl	daccoe
lightn	iVlXcm
lights	bdqhUd
lights .	dZpcch
lights experi	doZfbe
like	Zbcpmb
like #	gtbdYW
like .	WilbtT
like ;	fndcaf
like ?	XQX/WZ
like a	TnctYd
like an	gTkqUh
like and	cVknfd
like anothe	dYcxcW
like as	bdohab
like before	bZatdZ
like best	ecccqZ
like bounda	erbcbb
like but	daarZi
like change	cdeape
like come	eacddo
like dear	jbbnbe
like feedba	Rabba5
like have	dYjoab
like he	chbaoa
like him	eYnidd
like human	ddedme
like i	oeaZef
like is	cfkUem
like leavin	nZedee
like letter	iZkgXf
like me	fdVskX
like my	cSbjjn
like nobody	gnZaYl
like nothin	dpdaha
like ok	oidaZd
like okay	bqbddc
like on	caZpjd
like one	cdhnYg
like other	Zpeded
like our	dkWXll
like refere	faende
like tell	cfecmf
like that	ajjTmg
like the	jWbjgh
like there	jVlfdf
like they	fteXbX
like this	cXffeq
like three	cbdpee
like to	abenlb
like two	cadsZf
like us	cfaraf
like useful	iZdbao
like we	nbXaXq
like what	mpTebb
like you	TYTp+U
like your	OPf3mV
like yours	nfefdZ
liked	ZkaaZv
liked .	ewgeTS
liked everyt	fjRejl
liked her	eiZWdr
liked how	hiSajm
liked it	aboefd
liked me	fpSiTj
liked my	dkWikd
liked to	YebSY3
liked what	hXgiid
liked you	aoYXVu
liked your	UXejhr
likeli	drccZe
likely	lfvRcS
likely .	focbdc
likely are	dbwUcY
likely in	Xdemej
likely to	iYobcd
likes	d0SjVa
likes it	bmeeee
likes me	geZlXk
likes org	hebZbo
likes the	euWiZY
likes to	erciVX
likes you	doXamc
likes your	doafdd
lila	bblfbj
lille	dnckZa
lille .	dmcdde
lim	acjabo
lim .	ecceap
limbo	id1YRQ
limbo till	ednecd
limbo with	eYpffd
limeri	Ucbduf
limeri lead	dhccrX
limeri resear	bjaWqc
limeri to	ddcedn
limeri with	bZVqbo
limeri your	dmYWkh
limit	sgZbZc
limite	XrpTcY
limite .	cgpada
limite access	cbrced
limite to	cyUYdY
lin	Vlbago
lina	lffdce
lina 's	jZbdem
lina .	aoeeiX
lina has	dcojaZ
lina post	joYeca
lindah	fceXrc
lindah accept	cedboc
lindah and	bncicb
lindah on	edYXzW
lindah your	ebceen
linde	cdaglh
linden	idXggj
linden counci	ejgifX
linden office	fdXbll
lindgr	UWkwYe
lindgr .	iVihbj
lindgr down	Zqecdd
lindgr in	eddnYg
lindho	jlVWmd
lindiw	Yidleg
lindqv	eeffYl
lindqv has	kjcXZl
lindqv hossei	Vfflke
lindqv recrui	cncdee
lindsa	kaXghk
lindse	jXYhhl
lindse .	jdXkeh
lindse i	lbibkX
line	gdehdi
line #	bbdcgo
line 's	jahiXh
line .	ZsefZc
line and	ejPjig
line answer	eberba
line bodega	ekmeeV
line by	jbXidi
line first	eebdem
line for	lVcchm
line from	ifSmff
line i	oiaadb
line in	dqXhlR
line is	XviSdc
line manage	gjVnZg
line may	ebrZdb
line next	ecnced
line of	gXcdmi
line outsid	edqacb
line satisf	obdbee
line they	Xeelhg
line throug	aSYTX5
line under	eabbbr
line was	jZmejX
line went	bT2cbU
line when	hddamd
line with	ZimPbo
line work	gYenbg
line your	ddbdbp
lined	bYZocl
lined up	bYZocl
linema	bgdmde
liner	mXZaen
lines	kYhkdd
lines card	bcVvdd
lines cards	eobfac
lines lettin	ddoibY
lines sorry	mZdjfb
lines they	ecdceo
lines whethe	dadZmk
ling	YgVudd
link	SSb/aU
link #	niWUgi
link 's	YSh5XW
link .	TQP9hY
link ;	ccaphb
link batch	eemdec
link before	ccTuda
link below	aYlnbd
link dies	aakoab
link for	WaYsek
link from	bdcrbd
link has	aYcqcg
link in	VWrlgY
link is	ZTY4ZZ
link it	ecndeb
link no	nbebfe
link placeh	ddUted
link to	bdewbT
link under	ebeqdb
link went	ceobfd
link when	ebdpbd
link where	cdtUee
link will	WXnpcb
link within	Xelide
linked	Wb0YXd
linked .	cfpgbZ
links	Vchped
links .	gdZnhb
links and	cXsgbY
links it	ZdYdoi
linux	WjWifo
linz	gtZXda
liquid	VzoSeO
liquid .	ducccZ
liquid me	baoclY
lisa	YnSlZo
lisa .	alWcdo
lisbet	cfhdhf
lisbon	Selnea
lisbon out	Wbqded
lisbon over	hZoZed
lisbur	faeVjm
lisbur 's	cZeXnk
list	kiagah
list 's	kiSdcn
list .	Rsefeg
list ;	UtafWj
list ?	inZRoZ
list @d	tccZcd
list airlin	klWXbj
list and	auhZgS
list as	WltbeV
list at	cWemcm
list attach	adlnZc
list becaus	ebqjaY
list by	qfakVZ
list every	dcZpee
list first	breYed
list for	anmiOe
list from	aolaaY
list gets	oeeZde
list goes	5ZTXYZ
list had	dbbcdr
list has	YbWdgv
list i	admhWi
list in	ggXhej
list is	jtLShl
list it	hdcepX
list no	YkqiXU
list not	eqhdbX
list now	ZlclkW
list of	qSTqZk
list on	zNYUdo
list out	hfUXnj
list publis	hZYbbs
list shall	qccbed
list so	kZaqhV
list then	dabbpf
list to	hUVjse
list we	cdcdgn
list will	rgfXaV
list would	ZtZedZ
list you	gWggdl
listed	WPkyUl
listed .	adbsab
listed at	eZnjeY
listed below	dZpded
listed candid	amajec
listed in	daXcjq
listed which	paebde
listen	dfobVj
listen for	koacXc
listen out	necded
listen to	TjuWYg
listin	wddVYc
listin they	qgcYbc
lists	cYhobd
lit	ctcXYf
lit chrome	fodade
litera	RWlUiu
litera 's	gYoeeb
litera .	ZgpPdl
litiga	Zagekk
little	cphZZh
little .	hmaghX
little bit	cedcdo
little longer	e1WWeU
little more	mrYTda
little of	eadcep
little one	jWucbZ
little ones	barcgZ
little pam	eYqdee
little patien	dpbbee
little quiz	eYgmfd
little school	ebdeco
little while	ctZYde
live	YUlkji
live .	YTsfak
live for	afZnkb
live in	UShesk
live on	WSreao
live round	ecabeq
live task	ebqidV
live with	biWdqe
lived	Terjac
liveli	bZodgg
lively	ajggfd
lively .	djnZYh
lively i	defnbc
lively to	enecfa
lives	emWXil
lives 's	bgZofb
lives .	eWqhcb
lives in	aodXbj
lives says	baZYmo
lives would	emeced
living	cdnWZn
living her	iabbdo
living you	iabbdo
ll	bknagW
ll on	darXhZ
ll with	ZrTigd
llongy	dfiegd
llp	gUYlbq
load	hdVZrd
load .	ZTactj
loader	ndcgbd
loads	afSUlu
loads .	cdcdng
loads of	ecbdeo
loaf	PmTtic
loaf .	anedfe
loan	bfhmda
lobby	daanaj
lobbyi	dtYbbZ
local	YfZaZy
local .	ZeWXY1
local paper	caqdea
locali	hYpVZm
locali .	dcnaeh
locall	gZnece
localw	ighnZV
locati	sVZeej
locati .	mfXZmf
lock	/MUahX
lock .	1WbVlX
lock after	ogccdb
lock and	5YaaYX
lock at	nbeeee
lock early	Zefeeo
lock for	nabidd
lock he	oaebee
lock so	wWcbab
lock then	qcddcd
lock till	ndeede
lock to	ffYZtZ
lock whethe	Uembne
lock you	raddce
locked	bXoccl
locker	bgjcge
lockin	eVnaek
lockin and	eXigjf
locks	dfgibh
locomo	hfWjjd
locomo .	geXcng
locum	ihZYjh
locum .	epdeca
locums	gacbfq
lodge	shVbbf
lodge .	gqjVbV
lodge card	fdapdd
lodge manage	dcYeeq
lodged	Zgeeob
lodged .	Tkggjf
log	WVmxbY
log book	eoeZde
log in	TPszbT
log interv	jhVYli
log kp	XkYblj
logged	dUopbT
logged in	ddsWdc
loggin	aWqjYi
logic	eXgdcn
logica	bmcjad
logica .	ecdodb
login	YSvqdQ
login 's	ebcoce
login .	dYimce
logins	bffehh
logist	TWmpff
logist thing	eZnbei
logo	beWYcv
lol	cphcQi
lol .	Yfcgdo
lollip	iagfff
london	fXbjeo
lone	ZharTk
lone .	ahnaed
lone the	bhXmXm
long	dudXgc
long .	cqkbZY
long @d	yXZbcc
long about	aShdmm
long after	YvZedb
long aftern	fddecn
long answer	bnZcck
long as	OsnhgT
long but	ojcacb
long by	nbedee
long email	mWedlc
long emails	babdpi
long for	ddmhbb
long he	bncefe
long i	fvYXca
long inquir	dcoded
long is	fwfOgY
long it	Ythbab
long lindsa	dacbni
long list	WcVqfk
long metres	iXbXiq
long plant	fWjbjj
long pleasa	hUUYmu
long proces	Xmacdn
long queue	cnjcbb
long she	fuYacc
long standi	edaedo
long story	flXXmf
long talk	Zdfegn
long that	XmlZiY
long the	wWebcZ
long they	T4dbbV
long time	hgpPfc
long to	cYbfeq
long way	docZbj
long we	qUfaje
long weeken	gaocdc
long you	WfZfoi
longer	fhbbel
longer .	YoRank
longer ?	mtaQbd
longer a	ZSmYlk
longer accept	ebacZu
longer and	cspaZP
longer as	bdcduX
longer availa	cTjYcq
longer be	lXaZlk
longer being	edYfep
longer call	dXandk
longer covers	djWnfd
longer exists	cVRcZ7
longer for	anVblh
longer have	eaYdjo
longer hiring	ebaffn
longer holds	cuYjbW
longer i	nVbcco
longer in	dekVdl
longer intere	Yatica
longer like	iemeeX
longer lookin	eaVcev
longer on	abXoWs
longer open	feacep
longer possib	gkmaeV
longer realis	Y1XdeP
longer recrui	bXIdd8
longer requir	dbdcdq
longer send	eeodda
longer taking	cdYedr
longer than	0rNcbO
longer then	nTckja
longer under	bOSZc3
longer want	WqllZU
longer wish	aT6jaM
longer with	cZocdh
longer work	bU2fbP
longer works	ilbieX
longes	YbliSm
longes .	Yaobbi
longli	ioVhQl
longli candid	cndeee
longli for	dedndd
longli to	Zceqdd
look	fnagce
look .	TygdeU
look @d	eaeoec
look after	bbknad
look again	Ydhlcf
look am	crbcdc
look and	koTToa
look at	ktaiYV
look elsewh	fOfXbz
look for	fUXXW7
look forwar	ZeletQ
look i	jdgWle
look in	jSjYki
look inside	gpacdc
look into	kzOZcU
look it	fYikdf
look like	ZfZweX
look of	ancidd
look round	YSptac
look satisf	efYdcp
look the	fbXdqg
look throug	gpTXei
look under	bWimch
look up	aRkgcr
look very	ebqcdc
look we	cnbbZj
look when	aoddfe
look you	dOcybg
looked	anbacn
looked after	aWqjgZ
looked again	cfccen
looked at	XpYZeo
looked over	ZpYncY
lookin	bfYjgm
lookin .	YcVcsl
lookin ?	acaphb
lookin after	iYocce
lookin at	rqZUgW
lookin for	UOWuU4
lookin forwar	VOlpnX
lookin in	deocad
lookin into	W7WYbU
lookin it	ofbdeb
lookin throug	bmeeee
lookin to	dfbdeo
lookin which	dVhjem
looks	htfdYS
looks at	g4TcVO
looks good	tqWRWV
looks like	Whjbfh
looks off	ebddoe
looks right	dcknaa
lookup	bcZrdf
lookup named	ffdmeZ
loop	imVeaj
loop in	nhcacd
loop on	cdWjar
loopwi	fhbhfe
loopwi dutch	ggYahk
loopwi is	dZjndZ
loose	Yfbkjg
loose for	gZedne
loose stenog	eeacmi
looser	bkXclg
looser .	bpYcdi
looser has	ecbeeo
lord	jMbbsl
lord .	VYjfmh
lord have	edbeqY
lord on	kbaZqa
lord will	pWclbb
lorenz	lacjZh
lorna	mfVZhj
lorrai	aPnrhc
lorrai corres	afdode
lorrai for	dddnce
lorrai freshe	bZVink
lorry	jfjkZU
lorry useful	dZcnge
lose	fiWhje
lose .	rbgjWa
lose and	gXddli
lose it	bWbfjn
lose the	aecrcc
lose you	fZjbqa
losers	gfeeie
loses	gdbdij
losing	hUnice
loss	fadmfd
loss of	cdfdnc
loss the	edZped
lost	XhoWbo
lost #	ecnded
lost .	aaOnR1
lost a	kcnaZf
lost and	dabchm
lost by	dccdcp
lost cole	Ydpdef
lost hackat	ecqdcc
lost her	earagb
lost his	ehbndb
lost human	aZ0Vca
lost in	csXZdh
lost its	ZlrZjQ
lost marks	cdeaeo
lost my	gXxYjS
lost out	dWUdbx
lost the	avcTYi
lost they	dbdddo
lost to	dXWaxc
lost your	hhlfcW
lot	endccf
lot 's	edneeb
lot .	csbcfZ
lot and	paeZhd
lot for	eaZcbt
lot get	Zndgde
lot in	eWqeec
lot of	lmcWXl
lot on	XjigkY
lot said	ZpVgYh
lot so	cdvgbT
lot to	bWZdht
lot we	fecbfn
lots	nXUjcn
lots of	keZZdn
lotte	occbdh
lotte adrian	bcocch
lotte it	nceahb
lotter	ldkdad
lottie	cdpcZg
lou	ejWjhb
lou .	debdoc
loud	YdfSmq
loud from	eccbgo
loud says	Zaaeko
louise	dgYelh
lounge	beXehp
lounge land	edaeme
love	Wfedkl
love .	idZNd0
love and	dWubWi
love for	ZRWewm
love from	dUibjm
love i	ffacdn
love one	cmkcdY
love our	edpbcc
love she	eYgned
love that	atfaYc
love they	eccXre
love this	dadgbo
love to	Ulemdf
love you	fPagzY
love your	aYpgce
loved	cdhaas
loved having	ggaXog
loved hearin	edncee
loved it	dSjqce
loved meetin	kckUlb
loved my	cZohda
loved the	fgffQp
loved to	ZYgWM+
loved you	bhQjmj
loved your	ZlkXeh
lovely	YW+TYi
lovely .	eisdQb
lovely about	Yfgofb
lovely but	cebaXt
lovely card	ecodec
lovely chat	egfSjn
lovely chatti	jUqgea
lovely cv	enbdfc
lovely evenin	ednced
lovely girl	edbedo
lovely handov	iiWiah
lovely lad	ekXebn
lovely letter	bcVfdv
lovely meetin	fbpccd
lovely talkin	Zerccd
lovely to	ZX6Ncg
lovely tour	mbicdb
lovely with	elTcki
loves	gnjVhW
loves you	ldjXjX
low	SdmkmX
low .	cWnchh
lowdow	hfnUZj
lowe	qdbegX
lowe .	ljekWZ
lowell	ZZllZi
lower	ffYdbr
lowest	aWbjlk
loyalt	WuWqYS
loyalt the	dneeeb
lpa	YXXesn
lpc	cYaokb
ltd	Wibeij
lu	nVccdl
luca	eeghgc
luca .	abZmfk
lucas	igjoXS
lucas wants	eemkcX
lucind	Zbjdjg
luck	ZRecY7
luck .	hVSqeq
luck about	lbibkX
luck and	eaXmek
luck elsewh	ddSccx
luck for	ceYcdr
luck in	ecebcp
luck mate	cdceen
luck next	fdZceq
luck out	aXTcc2
luck provis	feoffX
luck with	YZ6QbY
lucky	zRoRcc
lucky and	bZdnlZ
lucky for	pacbch
lucky her	bdxTZd
lucky one	sXaZfi
lucky ones	sacbeb
lucky them	abrdcb
lucky to	fcXZdr
lucky we	lacapZ
lucía	haYjdk
ludo	aZWbvi
ludovi	faldbj
lugano	UzUaia
lugano .	brceeZ
luis	celhkQ
luis .	jYapda
lukas	iboiYX
lukas 's	eVscfd
lull	ligTak
lull .	bdkYdn
lumen	aiZhgh
lumen .	eoYdbi
lumen bay	ecneeb
lumen so	ecddnc
lumenp	hjVehh
lumpur	gXdrca
lunch	iOlmjb
lunch accoun	ZYoZhh
lunch and	eTjjig
lunch dog	mdecee
lunch is	galiXd
lunch on	fbtWdW
lunch to	XddYre
lunch was	cbndfd
lunch with	ZTa9XX
luncht	ekZhbh
luncht .	WqXkZf
lund	acZgim
lundqv	fckZlb
lundqv cashie	hhXdkg
lurker	bcTbks
luton	Ytbhca
luv	drZabi
luv down	ctbdeX
luxemb	dUbkpd
luz	gdfifc
lydia	lRSzlU
lydia embedd	becqad
lydia reason	caXoma
lydia the	nXZlkX
lying	epjZcW
lying if	bscdca
lyk	iiWTkl
lyk and	acbZko
lyk s	dldWih
lyndhu	bomYab
lyndhu .	dogbcc
lyon	dfgebk
m	ddgqcX
m 's	gZcnfe
m copy	cdcode
m f	kfieeX
m interv	bdmcci
ma	fhUdqc
ma .	cgapac
ma and	eedndc
ma one	bcbauZ
maarte	hckchb
machin	ZWiflj
machin .	hcVZjp
machin is	UXwZYi
machin licenc	eacbdr
machin now	djUkie
machin on	cecdod
machin said	edZdhm
machin to	pdcecd
mackay	fijmXX
mackay .	ZagzTX
mackay and	cpfaca
mad	lmibhR
mad not	dqeekT
madam	anmXWe
maddy	Whdofb
maddy 's	cWjned
made	ebbaln
made .	NtTbZx
made @d	Zoedfc
made an	clTVhp
made and	mVXbll
made at	fkmccX
made badge	eZaanl
made by	rbbdSj
made dear	jUghig
made for	VcXfZv
made her	mabWoe
made his	YhaZll
made in	ghYWho
made it	WdSrki
made its	TeVRi1
made known	tkZUbZ
made me	ZOlH/U
made my	bV2aaY
made nor	fcoffZ
made northl	mXeffi
made of	oiXbXk
made on	fQrXTt
made one	cZbbok
made our	fXciii
made out	Yfiara
made the	YPb0bi
made their	aqXcal
made to	filfUg
made up	seUYpb
made us	WZrgUm
made with	bckban
made within	tZecbc
made you	Tibbml
madele	gbVlgj
madiso	cefbem
madnes	dlanbZ
madrid	gUdkif
madrid on	gbbndd
mads	XlYimZ
mads .	dgadnc
magazi	YWfknc
magazi the	caZbnj
magda	kTraiW
magdal	gcVeni
maggie	chWflh
maggie hr	eZZggn
magist	boagga
magist .	eoWlhT
mahalo	aRbner
mahi	nVkeZg
maidug	qZbpaW
maidug solida	nahddZ
maier	XWUjlr
maier .	ddYgcp
maier brusse	ddccng
mail	fWkkgd
mail .	hVranW
mail ;	idancc
mail about	fZojcY
mail again	Zcoeff
mail and	WXhwVf
mail annoye	edjcnY
mail asked	bgbeen
mail before	Xhnfce
mail below	dnZgde
mail betwee	rccXee
mail by	sdUlhT
mail create	eeefoY
mail crosse	Vfjfbm
mail either	Zodeed
mail for	edndeb
mail goes	YWcjjm
mail has	ebnffc
mail her	cddoee
mail him	dZbohd
mail i	ZWhcnm
mail in	cawUdc
mail is	aUyWnX
mail it	STm2Xe
mail just	dceenb
mail leilan	dceneb
mail may	edadeo
mail me	bRg2Xa
mail meant	cccdhm
mail northl	nWbaco
mail nothin	eUZmni
mail on	rUlZcc
mail only	dbpded
mail or	odeZfc
mail room	fecdan
mail saying	adogYg
mail since	kXddlf
mail sorry	Xoffdd
mail stops	Zneefe
mail tellin	kiXejc
mail that	ioSqjQ
mail the	jdYngZ
mail to	eTkYkn
mail until	cbnefe
mail we	iigYef
mail which	klXefe
mail will	Ubtddi
mail with	ckfnZa
mail would	mhacjY
mail you	5SbfWZ
mailbo	bW8caS
mailbo .	ZbwRce
mailbo full	eXvedW
mailbo is	edsZeZ
mailed	2ZVeeV
mailed at	mcddee
mailed by	kcdodY
mailed handle	dldYkd
mailed it	cbdakm
mailed me	gZeocd
mailed to	udfXYa
mailed when	Zpdeee
mailin	bS4WcT
mailin list	US5VaX
mailpi	akWkjd
mailpi .	Xcdlkf
mails	oeoYZY
mails and	olXceb
mails are	hcocca
mails from	lWpegX
mails that	ekWedm
mails the	ebcngd
mails where	dcedfm
main	bUdudg
main .	nUhhag
main before	Xceqde
main indepe	chaodd
main line	cepYee
main minute	dcVqai
main of	gaocjX
main on	Zbfobd
main statem	dkXicg
main with	dZcuYX
maine	cdhaqY
mainla	nYgfdd
mainly	cZfeik
mainst	XZlmbh
mainta	mXfdfh
mainta a	nYddei
mainte	WKlrtX
mainte .	dWqicZ
mainte and	iaabar
mainte bank	bcneee
mainte bidder	gedZne
mainte not	cceoed
mainte the	bcbatc
mainte travel	aebbqf
mair	Uevaeb
mair .	Ynjdcb
mair would	davcbY
mairea	hhgVjf
mairea ?	fUlZil
mairi	dXhmef
maison	ggZlfc
major	oecZfe
majorc	hZhfZl
majori	Xehakk
makati	deogeX
make	liVmcd
make @d	Yaetdc
make an	dpXrUa
make any	gvaYeX
make compet	cdoebd
make contac	YxYbeZ
make emolum	kXemdd
make her	vdeVcc
make his	pZcZig
make i	beVhog
make it	oZTjek
make its	soYWbS
make me	XmWqbd
make no	ekjamV
make northl	dcdpec
make of	Z6TWZX
make offers	lXkefd
make one	UmZsac
make our	kkjbZX
make planne	ecemed
make plans	eeecen
make promis	rhcccX
make some	dbcceq
make sure	nZdoXc
make that	zaeYVa
make the	hZSfbv
make their	lekeXa
make this	dYpckY
make up	wiSYcZ
make us	chYpcd
make you	diYTtf
make your	WZfoqU
make yourse	eddsdX
maker	ggajch
makers	fQhYsh
makers by	ddZcgo
makers to	ofdcea
makes	yeXadb
makes a	pXfVna
makes her	sWbiba
makes his	xYbbdZ
makes it	gVYceu
makes no	YpmccZ
makes of	sdcYdd
makes the	sncWaV
makes them	aneefe
makes this	dZaect
makes up	tkadZU
makes you	QfZmqb
making	apWZpe
making an	dYZeir
making any	S3bZdV
making it	YtgVnV
making me	fSaZxd
making that	qaddeb
making up	a1XXhW
making you	TUXc0k
making yourse	eaddeo
malcol	ciZfYn
male	fcbcpe
malik	Wgobid
mall	dejZif
malmö	haXkhi
mam	eZcrea
man	ggYYhp
man 's	drkecQ
man .	PcjUor
man and	hZUlne
man at	pfeceZ
man band	gUkeld
man by	ocdcdd
man called	grkZWY
man came	lgiXbf
man decide	Zpedee
man from	gWedTw
man in	qicZac
man on	lXeehh
man says	anYXkh
man so	jYhbpX
man stays	jiWYhi
man that	bdWmgk
man to	escddY
man wants	cfcngb
man who	bkTadr
man will	brbiZa
man with	jNbWgz
manage	klWcid
manage 's	hqVYjb
manage .	fWVjyb
manage ;	dgXikd
manage ?	bdZplZ
manage a	hacodc
manage about	cnddee
manage again	Xneefh
manage and	e3OfXX
manage are	iiejcW
manage asked	kYemYg
manage at	fZoncR
manage back	Yoeeee
manage but	ndfddc
manage by	kbeXme
manage confid	fYnfgc
manage dear	dadpee
manage decide	tOXVkn
manage did	bnceee
manage does	hobYdf
manage for	ceNnof
manage from	YWclfm
manage get	aoabjd
manage give	Venmba
manage goes	dcodcc
manage had	XsjXbf
manage have	vbfYaa
manage he	nXhbgf
manage i	nWdffh
manage if	Xiednd
manage in	awagaV
manage insura	cpbddd
manage into	boecce
manage it	thadaX
manage its	Zbccbs
manage job	bbjcpZ
manage lets	qcdcbe
manage liked	Ymblbd
manage look	rbdbeX
manage makes	odebce
manage needs	eoeccc
manage no	fbdfbn
manage normal	nZefee
manage not	oaeeed
manage of	ZccjrX
manage on	gZgnba
manage oncolo	Woldcd
manage or	Ypedee
manage parlia	ZZcmle
manage picked	dZddfo
manage pinged	coaiae
manage positi	bYiqfa
manage post	nebXsT
manage rang	VdYcom
manage read	cgaene
manage review	esNadk
manage round	bZcqdf
manage said	gmkSSf
manage saw	dkYZkj
manage says	iYacta
manage seemed	nfdZbd
manage sends	encdee
manage shall	nZfdff
manage she	fXdnhd
manage since	eobdcc
manage thank	dmVddm
manage that	cobiea
manage though	naefdd
manage to	pZeTpc
manage told	gkXUXq
manage took	lpcacY
manage until	bdnfed
manage want	bjobab
manage wanted	ncddfb
manage wants	XmhYjg
manage was	qhhXfU
manage we	lXigag
manage when	medaee
manage who	axcZXb
manage will	iwSXgY
manage wishes	cajoab
manage words	aabpch
manage would	adYpcj
manage you	gYbkna
manage your	ZjvRkT
managi	emmhYV
managi direct	saeccd
managi the	dYjcmd
manche	bOfecz
manche on	XVkpbj
manche talk	eaeYnk
mandar	ebcbhn
mandat	gehbla
mandat .	mddcee
mandat and	dbpdfc
mandy	jabdfl
manick	dZpXgf
manila	dhXhnb
manila .	diYdoc
manner	ZhXheo
manner it	cXjdbo
mannin	PXhsfi
mannin .	aataee
mannin helpin	TYWvap
mannin test	chWhkf
manual	nWbsZa
manual a	ndbjeY
manuel	nhZZch
manufa	ejQidm
manufa .	cajdqW
manufa from	egbccn
manusc	jbceif
many	ergWXj
many #	bZtaeb
many .	ZnXeao
many days	csbcea
many emails	dcpdea
many good	mcddee
many happy	chsbZY
many hours	iaZbap
many more	cddeen
many of	XjkYZn
many people	djccVr
many posts	kncccZ
many thanks	jdmedY
many we	ftabbb
many weeks	fabata
map	WSqkmY
map .	dbnhcc
maple	meVjhZ
maple claire	fbZanj
maple commit	paebec
maple or	Weeqef
maplel	bebexT
maplel .	dbaZwY
mara	Zhaakm
mara .	chXbll
marath	Ujgkdf
marath nneka	boWiic
marcel	aZpeYj
march	kjgadZ
march .	fncgbX
marche	iiaccj
marco	afwWgV
marco 's	ecnfhZ
marco has	cgoaea
marcus	ndYYfl
marcus .	gjgfgX
marcus out	oabeeg
marcus to	bXhakn
mardi	hYcZin
mardi workpl	cdcbmi
marek	VhWhpg
marek .	ccedqc
maren	bfNSl0
maren .	eaYdcs
maren go	ddaYsc
margar	mhhUce
margau	aiYjdk
margin	cXjepa
margin .	UiplXa
margin fluent	dgnedZ
margin form	edndce
margin is	nccchd
margin the	eaScsi
margit	YkobhY
margot	ccVijl
margue	XZfWpn
mariam	YhklbZ
marian	kRiamg
marian by	dcZcmj
marie	fieYnb
marina	idZZli
marine	jVfnfd
marine .	abYckp
marine and	cdndah
marine for	Zbsccd
marine has	mXeeei
marion	fjaekb
mariso	WSjlng
mariso you	eeaeoc
marita	ZhWiem
marita cellph	Zdedod
mariti	cnZlbb
mariti .	endcga
mark	kiPhZo
mark #	Zcdqcf
mark .	V1VXce
mark and	wdYRWm
mark in	kZcZeo
mark is	eleXfj
mark it	cikjaY
mark requir	edcbeo
mark so	dbbZlm
mark these	oYeeee
mark was	ZXWelr
mark we	dedddn
marked	cojaiS
marked .	cofYkX
marker	hiWfei
market	cWldhk
market 's	heTbfr
market .	acqgRi
market ?	dcbqed
market and	lVXYjq
market coordi	mbeefd
market day	Yeeoef
market estima	ccfecn
market ho	ihXcig
market i	ecueeT
market on	denafe
market that	fsVeZc
market the	Zdanhh
market they	cYbdds
markin	enrSZZ
markin is	jimYYb
marks	mqKSho
marks .	ZcYcnm
marks and	ribdbX
marks are	moZUia
marks back	mmaWdc
marks by	jfeleX
marks go	boedce
marks have	frYVce
marks in	goccdb
markt	hfYXlk
marlbo	WitcaZ
marloe	ibYcgm
marlon	beZhik
marnie	dlfcZh
marria	chcegi
marrie	fkTlYi
marsh	efedbm
marsha	hcgefg
mart	gpgXeX
mart .	eqgXeX
marta	daktZY
martij	dgWdjl
martin	cgeddl
martyn	iahhdf
marvel	XUlclj
marvel defend	edpYec
marvin	ZkXihh
mary	raZYgc
mask	ndZgiZ
mask closed	fddfna
mass	ngYbeg
massiv	ddkgeb
mast	aaffen
master	eZUklk
master 's	kpUWci
master .	Yajfpb
master an	dfeXpf
master from	encedb
master in	kZXldj
mat	ghecfg
match	ehWYmm
match .	hZUldq
match for	YlWecp
match in	eZeobf
match is	cfkXmc
match it	YcaZxa
match on	eepXef
match the	elcdmX
match was	edbeen
match we	knYaea
match what	heXclh
match will	hoabfc
match your	eYrUma
match>answer	vsPVhU
match>ask	dXbabz
match>away	blbWgn
match>bye	afkXfk
match>chosen	XlUfkk
match>closed	ebdecp
match>date	lXglae
match>decide	qmYZeZ
match>free	cjdcXn
match>give	XZqdci
match>goon	ZZVrme
match>hear	cYXlng
match>hold	cYoaej
match>if	oagjab
match>joy	dXXpdm
match>match	esQcbo
match>me	ZPe2ga
match>meet	ZvVded
match>news	tXZgYh
match>not	ebYhbs
match>offer	jjUXta
match>others	fdUlVr
match>papers	XhjsaU
match>post	YvOjck
match>refuse	Yobjde
match>review	huUiYZ
match>said	gZcnYk
match>sorry	kWbedp
match>step	cfdpac
match>will	lsWeba
match>you	Ycetgb
matcha	cO0jXa
matcha the	cb1XXV
matche	WbZojj
matche you	UjXtbZ
matche your	eUdcft
matchi	Wbnhcg
mate	aZdegr
mate #	ieYalh
mate .	kPXYkw
mate are	eccodd
mate get	ddbned
mate good	ddphaZ
mate got	Zjacbp
mate i	jmXWkc
mate leasin	elYjee
mate of	kjmZRh
mate on	eXoZmb
mate quick	kdXehi
mate that	ebbeeo
mate they	ZeXlmd
mate until	eYfoff
mate who	bgbfbn
mate you	bbWcxZ
mateo	fXbfnf
materi	clSibo
matern	falahg
matern cover	ZSefon
matern leave	igpZYZ
mates	ddsebW
mateus	camXod
mateus .	ecoafd
math	bkZoac
math .	eXfofe
mathem	hZilfZ
maths	bmkfWb
maths the	fmYicd
matric	amhhdZ
matron	bidjbh
matron .	eddZng
matteo	fmdccf
matteo closed	gnbade
matter	glhYcg
matter #	ceVccr
matter 's	bojedX
matter .	UfzTgW
matter and	goabed
matter in	fjZdnY
matter is	ZsoXXX
matter it	dcnefb
matter now	fbWdes
matter of	dXbcol
matter rests	dpcddb
matter the	hoRfaj
matter to	kSsWfd
matter what	vabccb
matter your	glXhib
matthe	cjeeie
matthi	fhTobf
matthi are	hgXjed
mauree	gUdigl
mauree .	kZfcnY
max	ncWhic
max @s	qdZeed
max and	njcbbb
max please	dddnef
max to	dZerdc
maxima	fmZaeh
maxima and	coccZj
maximu	fcZlgh
maxine	lechdc
may	Zqecak
may .	ZvaUYj
may also	ecYaes
may appeal	YYbZXz
may apply	XfWXfz
may as	ddccdp
may ask	WegiZo
may be	XweTUr
may check	oZddee
may checke	eYmhee
may choose	dbenee
may close	eYsbdc
may collec	caYabx
may come	aymSbU
may concer	Solaaf
may consid	edZgnb
may contac	liWXej
may count	oceced
may course	eYbeqd
may expect	vPjWfc
may find	ebpccc
may give	clbaoY
may go	endedc
may hold	pfcebc
may i	aRZvdm
may interv	eadfen
may invite	b6cJcd
may it	edbiXm
may join	Zcdrcd
may keep	mglcdV
may know	Rgjjck
may leave	edoaed
may like	cktSaZ
may lodge	bceeeo
may mean	docced
may need	elmWbe
may never	epcdcc
may not	W9cYZS
may now	dTpmiV
may open	neaabl
may or	a5aUYX
may pardon	kVigdi
may presen	cZbfdp
may procee	iaencc
may put	hbdodb
may reappl	ebcact
may regard	ebbeod
may reopen	cdndfe
may reques	ZiZWdu
may ring	eYapZk
may say	hViapc
may start	efeXpd
may still	XoWhYk
may stop	dWhbhm
may submit	cbbbep
may take	eyahVS
may tell	afmdlX
may the	cfgmda
may try	bedden
may turn	cqeddb
may use	edcnha
may view	eYcffp
may want	kuXXeX
may we	XIY+qR
may well	jkjeXZ
may wish	ewcXXc
may withdr	dgbcem
may your	ZZqiYf
may zara	gaeXni
maya	fRdjjl
maya .	Zcigbn
maya and	edhbmc
maya want	ccdode
maybe	R/LgUh
maybe .	cnNdYu
maybe ;	apddee
maybe ?	lZcoYb
maybe a	hlZnXX
maybe apply	ZbbZct
maybe from	gWWrjd
maybe in	ngcbec
maybe is	anZcam
maybe it	hljYhX
maybe later	XmlchX
maybe maybe	Zpecfe
maybe me	cqdedZ
maybe more	dmddee
maybe not	WocWkg
maybe pile	enbddd
maybe target	cZandl
maybe then	bZedep
maybe there	dqdbcc
maybe to	emecdd
maybe wants	koeWcd
mayday	kedegd
mayhem	jgjccc
mayor	nXdide
mazel	bdknac
mazel .	dggnab
mazibu	fiihbb
maître	cbYpal
mañana	WrYkZe
mb	bWmSth
mb .	edocec
mb which	eeeXqe
mba	cUXfjs
mba and	dacddq
mba for	ecedcp
mba year	edbdoc
mbali	cldleY
mbatha	cgmcbe
mbatha .	hmeZfe
mbatha and	edreeW
mbatha for	ecdoeb
mbeki	iXYvXe
md	ia1UWY
md 's	dinYdd
md .	cXvVib
md to	hobdYe
me	fcajkf
me #	cOgldo
me .	bgYXuh
me ?	hVdjfk
me @d	ieXkfe
me @p	YpXoUg
me @s	nfZgdd
me a	XZgwfa
me about	aiplXS
me after	nVTXY0
me all	chjWld
me allows	brddac
me also	dmkddX
me and	haUlji
me anothe	cpbicY
me answer	mcedde
me anythi	UqtaTW
me as	jLcR/W
me aside	hfZebm
me ask	cqbbed
me at	kYQmik
me back	VUP7ch
me be	ceYYok
me becaus	Xoajbh
me before	rTRmiZ
me both	ZjacqX
me but	YmjfOm
me by	pSWuiW
me calend	cdncee
me can	fumRZZ
me cash	ccdpdc
me check	uUecce
me checki	eZrZee
me ciao	sXcdfc
me climat	jXXrmS
me come	rWdeca
me confir	ocdaee
me contra	eccYsd
me create	cnbgec
me dear	6AWhOn
me did	fndcVj
me dog	8VafUP
me done	cYnihb
me down	YUSelx
me every	XfWXyd
me everyt	eoYbXl
me ewa	nadhde
me feedba	obdddc
me fill	ekoVcc
me find	enjWbZ
me finish	bcTUc1
me first	Xfdkje
me follow	hqYaaa
me footwe	oadfdd
me forwar	aTi3ZR
me from	ZVpK2Z
me full	dccWvb
me get	bmXlbc
me give	sbddbb
me go	cabqbh
me going	YUkenk
me great	eeccne
me had	hgoZdZ
me half	bahpcd
me happy	Xaogja
me has	kYabco
me have	OYX0oa
me he	cliSZn
me heart	bodddc
me her	vShcdd
me his	rOyUXa
me honest	Xidmch
me how	ggkhdW
me human	lhYoXZ
me i	VfpXfm
me in	fVXtgf
me includ	jdnZfZ
me instea	mdbgde
me into	ebened
me is	dVkqaf
me it	jXjYfk
me its	YcYaon
me just	Wiaaoj
me know	ecZpic
me later	YhmSki
me lead	eccfnc
me leeds	mceede
me life	gbZobg
me like	kWaYZu
me lock	vZYcgX
me luck	cZdpch
me lunch	qblVac
me make	eefZne
me maybe	Zsebed
me meet	lZcnac
me more	SZxYSp
me my	hirUhQ
me names	Vkeodd
me nearly	Usddde
me neithe	Vrfdee
me news	dfgZdn
me no	QiZXcz
me nobody	aofhca
me northl	/OSfQa
me not	ikbQbo
me nothin	gmSiak
me now	eeqfYZ
me of	cbphdZ
me off	YR/PWb
me on	iRRm2Y
me once	Vscjac
me one	mZeniS
me or	vnhPYW
me out	aNrgPu
me over	jPflXo
me parks	uVZbdh
me passin	bneaid
me past	ZUdlZr
me perman	cZbcvY
me pick	dddnai
me planne	6LSVde
me plant	ganfdb
me please	aUYolj
me posted	apgcbd
me priya	Ybgepd
me promis	ncecde
me read	badnbj
me regist	qWedde
me resear	tZebcd
me ring	oZnYcb
me round	YisfZY
me said	dXamfk
me satisf	tWeced
me says	ndbddf
me see	ZwgbUZ
me she	nhafbb
me signed	XZbY1a
me situat	qbeadd
me so	VdYgjq
me some	fsShUe
me someti	dncdde
me start	abnacl
me starti	gadcme
me straig	ibWfem
me take	agbYkm
me talk	lzYLbb
me tea	dcpddb
me tell	Zmiece
me than	ablYcq
me thanks	ecYefq
me that	pRmYYp
me the	eXYk5N
me their	kngXda
me then	YkZfob
me there	Ydfdfp
me they	roaSWh
me things	aodkcV
me think	gtZWkT
me thomas	cdderY
me though	bnmcdX
me three	OXa2fg
me throug	ehkfgV
me till	0EUctT
me time	a1UXXY
me times	dccpce
me to	aZVrkk
me too	hbibWo
me two	YWd4Te
me until	wMXlcf
me up	acSkqg
me useful	gYVxcY
me vacati	edcdpb
me wait	bctbYe
me waitin	ZjZZng
me was	buXWdi
me we	doaaWm
me were	Xsdddd
me what	ZmcndZ
me whatev	VqjSqY
me when	MxcodX
me whenev	eYcncj
me where	bbuRdk
me whethe	bmelVf
me which	caS9WY
me while	bXbhcq
me who	koechP
me why	bgYrce
me with	hRSfxi
me withou	dbecqa
me word	Tneeem
me would	jYeodZ
me wrong	fddbne
me x	fnebdc
me yes	fXViva
me yet	lYaima
me you	elrUYd
me your	NYV7jb
me yours	ebdoce
me>again	Uccrbm
me>answer	nbbfic
me>ask	Vfdknd
me>away	fnbiYe
me>bye	cYhibn
me>chosen	hZhVrc
me>closed	dpTcgi
me>decide	qcUnbc
me>free	dhcrdX
me>give	fYdqjY
me>goon	Zhcpdc
me>hold	ZrRdkj
me>joy	iZnUpX
me>match	Yba2aX
me>meet	ddcqeb
me>news	qaaadi
me>not	ejbbcn
me>offer	QYeurW
me>others	hjjkaV
me>papers	UYf1iY
me>post	bjjVnc
me>receipt	dQkqbh
me>refuse	YWfehq
me>soon	goVjcb
me>start	ZakL3b
me>step	Tbm1WZ
me>thanks	SbqVas
me>wait	dpbjVf
mea	lbjcgb
meadow	caijci
meal	fbehYn
meal it	aVldeo
meals	acnchf
mean	gieedd
mean .	beilkS
mean ?	ZigXhj
mean @d	sabeeb
mean a	dXcihl
mean and	pZeeed
mean anythi	V5YZbX
mean applic	iXboee
mean i	emdabi
mean it	rSfcYn
mean not	racdea
mean that	Yebein
mean they	Ygiiaj
mean you	fbVrWm
meanin	lacXoc
means	hwUcfY
means .	cvTWXm
means ?	gndacc
means an	iccanb
means ask	Xpecee
means go	dWYlbq
means i	apYnab
means it	WTiXhx
means no	tNbYWs
means not	kWedel
means nothin	ZolccZ
means of	ceaped
means only	dndeec
means out	esbcdY
means the	hsdafT
means they	dvaYiW
means to	ogbdcb
means we	wUWVoc
means you	beQlvY
means your	dZmiea
meant	fiadpZ
meant .	beXkji
meant for	WiyTlT
meant in	ohcddZ
meant it	mgWdja
meant not	dgdmfa
meant to	csUidd
meant you	haccoc
meanti	ojpQdW
meanti .	idsVba
meanti ?	jmaXff
meanti and	bboefc
meanti do	neecec
meanti if	gpcYdd
meanti just	uTcdef
meanti you	anbdei
meanwh	gfnbeZ
meanwh .	eezcZS
meanwh been	dcfadq
meanwh our	ogXded
meanwh please	caciqa
meas	yOVbam
measur	fjdbmY
measur for	fedcnc
measur from	ehafna
measur her	gfhigY
mechan	VkWohg
mechan .	UmdgVm
mechan on	ZalpZZ
mechan your	diXdmg
mechat	ihnWfb
med	bljfbb
media	PhmmsP
media .	RkrgiX
media of	daZpic
mediat	XwgYWd
mediat it	hqdZYc
mediat to	bgpacc
medic	jpdWda
medica	WaVyjg
medica 's	WZcrld
medica .	YYQjpn
medica and	YWbpih
medica are	efdand
medica board	Zmbgdh
medica card	dcepcb
medica certif	WYXrih
medica f	fneZef
medica first	dadrbc
medica in	dhcnab
medica is	VrUSue
medica must	ddcoed
medica passed	lYaZrc
medica please	eedndd
medica questi	WZdvda
medica report	Xneide
medica reyes	hjckdX
medica screen	edZoah
medica staffi	aqcffa
medica the	jRhnic
medica volunt	dfdoac
medici	ZdpakZ
medici .	djXbpc
medici for	ackncb
medici vice	ebqbcd
mediev	dfhack
mediev appear	igXgdj
mediev you	femdgZ
medimo	cdmlcW
medium	cVbhjp
medium .	eUfkdm
meera	dfqaec
meet	dgezXW
meet #	nlUcha
meet .	c0UZeV
meet about	oeeceb
meet again	kidXdh
meet and	irVaab
meet at	ebcpde
meet before	Ygfmff
meet dog	nfdeeb
meet evenso	eYfpef
meet every	jXobec
meet everyo	amdhbd
meet her	bWcwcb
meet his	bYesed
meet in	oRoecb
meet link	dcbpce
meet me	fYmoaY
meet my	cbdoeg
meet old	ccfmec
meet on	pgaWgg
meet our	VlmgZc
meet people	Yjnbeb
meet satisf	klcWed
meet the	Xca9WY
meet them	dXdpbi
meet there	ceence
meet up	aotPcZ
meet us	fYfpbc
meet will	nbeded
meet withou	dofbfc
meet you	bWj0YY
meet>answer	zXXibb
meet>ask	ahVrfb
meet>away	dqXrcQ
meet>bye	meWWin
meet>chosen	VeiVqj
meet>closed	a0XWVg
meet>date	faZpge
meet>decide	leaU0R
meet>free	VRotcf
meet>give	daqalY
meet>goon	kgYnVe
meet>hear	pqZXZa
meet>hold	YuXdZi
meet>if	dmgfXf
meet>joy	jSaYwg
meet>match	aYhyXb
meet>me	jaXohd
meet>meet	aeWvcf
meet>news	qfRfcg
meet>not	nnccXd
meet>offer	bsiKmd
meet>papers	WjdhqW
meet>post	ZXhqVo
meet>refuse	mfWbdl
meet>review	WeljWh
meet>said	cncpgN
meet>soon	taSZkj
meet>sorry	dacbcu
meet>start	WdXaxg
meet>step	chcpZe
meet>thanks	maoZad
meet>wait	YYgqch
meet>will	pjYhdY
meet>you	ecened
meetin	jjciac
meetin 's	ipXZfb
meetin .	hoVdch
meetin @d	sZdZed
meetin about	kvWYaX
meetin again	qYfcec
meetin all	eTrced
meetin and	lfVdjf
meetin at	ogddbc
meetin but	pcebed
meetin every	ncceee
meetin everyo	ddpbdc
meetin got	mceded
meetin have	endddd
meetin in	bvXcdb
meetin is	isUfcV
meetin myself	cgWbin
meetin of	iobTib
meetin on	wddebV
meetin or	Xrdgcc
meetin other	aneefe
meetin our	XVdybb
meetin read	bXXldo
meetin room	cesabc
meetin so	eZrbdb
meetin the	RYc7XX
meetin us	Vxbceb
meetin which	Zeeoee
meetin with	jQhhij
meetin you	hYobai
meets	utaeTQ
meets @d	meddde
meets again	fnXcej
meets and	inddcY
meets four	aoeeec
meets in	dhncac
meets northl	ocddde
meets on	tbigUV
meets people	Xacted
meets the	bwWYhX
meets when	bsbebc
meets whenev	dpdddb
meets you	eZqgcZ
meetup	Ye1PZc
meg	eqYcZe
megan	ZfkgZj
megan .	fZhoZd
megan and	bnaged
mehdi	cpgZZh
mehmet	bZdhlh
mei	Vhghck
mei .	YmZgef
mei minute	dgUikj
meijer	qcbdec
mel	awcYdZ
melden	fZngiY
melden .	dZqgcZ
meliss	bkmZcb
melts	fceddm
member	jkmYaa
member .	bkijdW
member are	aucbdb
member can	agncec
member felt	hjYejc
member get	baqded
member of	mnVeae
member only	earacc
member to	naeeee
memo	efiifZ
memori	bmocZY
memory	cqVhWh
memory .	XhZjdn
memphi	jedglW
mended	igarXY
menon	ecdmfe
mensah	bbgmmV
mensah from	gcboce
ment	jgbeeg
mental	chjlYa
mental for	XpkcdX
mental health	dgoadc
mentio	eawlVX
mentio .	UklnXV
mentio ?	YwWacd
mentio in	mbhlZY
mentio is	qgeaZa
mentio it	bViaua
mentio my	daqedd
mentio of	dYwbdZ
mentio that	cUmogX
mentio the	hVsgac
mentio what	daqeeb
mentio you	hgboZb
mentio your	edjaan
mentor	WTiikm
mentor .	eSqiXk
mentor has	eYddnh
menu	ldkfbZ
merced	ZXqldc
mercha	jXYpZi
mercha sample	ecnced
merci	bSgWzd
merci the	eddXsb
mercut	dUYjkn
mercy	bjZlcf
mercy exec	edcneb
merean	kiVeff
merean .	mhXZgi
merely	faihef
merge	hWbmgh
merged	mcnaVe
merged .	eancai
merger	ZhsXcb
merger .	YdnZih
merger closes	epZfec
merger is	cWudde
merhab	ebqhbZ
meridi	kdbneY
meridi .	ngZkZb
meridi in	edened
merit	gZdSmp
merit list	pebZed
merrid	cYplZb
merriw	bapeja
merry	SiyVfY
merry christ	UlsWgZ
merwe	ggXioZ
merwe are	hcbcne
mesa	bdfefl
mess	ldddja
mess 's	lZcYmg
mess placeh	ijXeie
mess you	dbqgcZ
messag	jcsbaa
messag #	gXmiXf
messag about	qVbjbe
messag after	Ydtaeb
messag and	XflZgl
messag are	aXxadc
messag as	lVhmcb
messag becaus	Zcsbea
messag before	rZZbgh
messag confir	cdneed
messag could	fdrefW
messag does	dbddnf
messag has	US6aaZ
messag i	hmabcg
messag in	fmjVbf
messag is	boagVg
messag me	gXfqeZ
messag nairob	ljUhcf
messag no	cnbffe
messag on	ogXhce
messag read	cemded
messag says	kYacjk
messag that	dbphcZ
messag the	giubbS
messag to	iVxVcb
messag two	hXneed
messag was	nnXZZh
messag when	Utgced
messag which	ffrcdV
messag will	catcea
messag with	hWscdZ
messag you	zfRfYX
messe	hgfgfb
messed	clafei
messen	eVqWdj
messen 's	ekYeld
messen .	maVicm
messen are	eYdidn
messen me	XQxTXa
messen who	Yaedok
messy	dgghee
met	Zlbbeo
met .	fubdbV
met ;	coeeeb
met @p	Yebajp
met and	dcQXiv
met as	eoedea
met at	jZYhdo
met by	dZYjcp
met everyo	amdeeg
met her	Xhfbdp
met in	tbVPsb
met on	VnYVkp
met thanks	mkYdec
met the	eZmdVo
met they	gnccdc
met with	qabYdj
met you	ZaoqdX
met your	dbncfd
meter	liiYac
method	flYWme
metres	fbkhdd
metres you	lXdfdl
metrop	nVPWrm
metrop placeh	Ynffff
metrop word	daefod
mexico	kWmTpb
mexico .	meWXpb
mexico tenure	dZnakc
mia	ddkdid
michae	cabrYi
michae .	eYjmdd
michel	bbchne
michel unansw	ahdbnc
mick	dVechq
micro	bbnlcZ
microb	dafbjk
microp	imcYib
microp .	emUgbi
micros	fPolib
micros .	cXscbg
micros at	eXlkec
micros tot	kZYcod
mid	fjoTjW
mid size	Svdaee
midday	imWbhc
middle	hpeZgX
middle chair	bcddfn
middle of	kscTfW
middle so	eepecY
midlan	gfhekX
midsom	ZXnhbj
midsom .	aZqddd
midsum	iidcbi
midway	cidcje
midwei	aekjjW
midwes	iQlWrd
midwes .	dYbcse
midwif	ahfYki
midwif .	bibbpc
midwif of	mbrSba
midwiv	hZmicb
might	U7iZXX
might .	XzYhUX
might be	hxbZSd
might change	edjndX
might close	daZdmj
might come	eoZYeh
might expect	Wodchg
might get	csZcdc
might have	gUplYe
might hear	cYeepe
might i	bWawcd
might intere	ecpgbb
might it	aZfdre
might know	TnlZbj
might like	nYpQYk
might look	eocecd
might need	dodaee
might not	a5gUWT
might phone	bndefd
might say	csbcea
might take	UoabYp
might want	c8YMYZ
might we	Zcbknc
might yet	dsbdca
might you	cVjsac
migrat	hfnoUS
migrat .	biaqaa
migrat and	hrbbab
migrat your	edqedZ
miguel	nbagZk
mihai	egbXhn
mihi	qTgYgj
mihi .	nWedkd
mike	paYbfi
mikkel	lcnaZc
milan	rccggV
milan .	nZiecd
miles	YPrTep
miles .	bVbaax
miles of	eemeda
milest	kWmWma
milfor	fbikec
milk	lYqRge
milk .	cdoddc
milked	afgflc
milkin	cmcgjW
milkin .	Zjcdna
mill	gYtjUW
mill .	gVvbdb
mill and	YUomee
mill may	kldWee
miller	gghYie
miller .	gblXkf
millin	Wiimdc
millio	Xelehe
millpo	lecfdf
min	ZWobgl
min 's	fUnThn
min .	ZhXlcj
min and	dbfdco
min hello	ecZbog
min table	egTfni
mince	rdgYbZ
mind	hfgdef
mind 's	bocfdc
mind .	UoPhll
mind ?	dYjsbX
mind about	fgfUao
mind and	nWZTcw
mind being	cWietX
mind but	hXddjj
mind by	sbafac
mind doing	dYcsde
mind fillin	debnde
mind for	ikXXXq
mind from	eccebo
mind he	Usmaba
mind how	ZS1VXi
mind if	aeoeae
mind in	hnaced
mind invest	ebdZbs
mind made	sadcbc
mind northl	qbdcde
mind on	nheWga
mind sendin	ebdocd
mind tellin	babtcd
mind that	ibZeqZ
mind the	YQ1Soa
mind to	claXgk
mind up	iiTclf
mind waitin	etdVde
mind yet	dqcedZ
mind you	dtYecZ
mind your	edZeoe
mind yourse	hatYba
minded	gWzaaX
mindin	fjamiU
mindin the	Zodefe
minds	rrTZeX
minds .	hyUXdW
minds about	fdZmai
minds and	gpZZdg
minds are	eYeecq
minds before	Yrdeeb
minds by	tYedbd
minds up	pnUcdX
minds you	dUemmd
mine	aXfa3Y
mine 's	fZ3dUU
mine .	Ybdbwc
mine ?	ecdgan
mine and	cmiWia
mine at	dbteYZ
mine by	abdvYa
mine came	cbZdXv
mine first	dZberd
mine for	oZbWlf
mine gets	bpdafe
mine has	actXcf
mine he	cgcapb
mine i	odXffg
mine if	PXaV7d
mine in	gYapXl
mine includ	bZkcYp
mine is	iriVYZ
mine my	leeeWk
mine on	iaYioa
mine says	dedeqY
mine they	erZfca
mine to	ZpVlkV
mine too	cXnkiX
mine will	wRcgfZ
minera	Zcehkh
minh	ibXfjk
mini	eflkYb
mini .	efnjZY
minibu	grVacf
minimu	cgbKfx
minimu .	ebaceq
minimu is	cabWcv
minimu requir	gpbUeg
mining	eNYYym
mining .	eaYgof
mining the	dacdra
minist	cnlceX
minist .	bmiYbh
minist and	obdcfd
minist has	ZVtdeg
minist off	eYbatd
minist sessio	eccnee
minist shift	eccnde
minist we	emachf
mins	YaQxjf
mins 's	abjqba
mins .	jWfidi
mins gets	cgance
mins says	XoZTph
mins the	fndecb
mins transl	ZbZube
minute	eWkvaa
minute .	aS1kYV
minute ?	icbnbe
minute about	ifUeki
minute after	iVYgXu
minute ago	lbbWrc
minute and	VdlshQ
minute any	cnTodd
minute are	jnbadc
minute at	decoee
minute before	kbcpXZ
minute call	ehclWh
minute chat	dbZtdc
minute dear	ecdodd
minute each	cedpdd
minute earlie	febndd
minute early	dcarce
minute everyt	iWkchg
minute for	chVucb
minute he	qaedcc
minute i	nlbbaZ
minute in	hZdsZa
minute is	egobeZ
minute it	qhdacb
minute no	ZbUqdn
minute now	YuZcdb
minute of	hSpfbg
minute on	baerec
minute phone	eeXqee
minute presen	ddbrbd
minute she	oagcdd
minute sooner	sYdddc
minute survey	ccsTeg
minute talk	dddnee
minute to	cUnchi
minute video	cddpdd
minute which	bgecmd
minute with	imalXV
minute you	hbYdfo
miramo	doYmcW
miriam	jWeiam
mirror	XnYnah
mirror centre	hdXick
mise	hYifhe
mise le	kVceen
misery	4SUQel
misery .	qicZdY
misery in	cdYdjn
misery kim	ZXifki
misery on	qbZbaj
mislea	gXjgie
mislea you	fXmiee
misrea	jXaodf
misrea silenc	eddnce
misrem	ijchcd
miss	VVodjk
miss .	caZcph
miss a	dcqcca
miss out	XetgbX
miss the	WXmmXl
miss you	ddndcd
missed	hdkXfg
missed a	YWubcZ
missed anythi	gbpeda
missed call	klgXdZ
missed it	iXhcfk
missed one	ocdded
missed our	iZYsdb
missed out	ZgTblp
missed the	ZbjUer
missed you	sXedmS
missed your	blsYeU
missin	bWM/YV
missin .	XYiwaZ
missin ;	qZafec
missin a	eeZqce
missin and	bkbncc
missin is	eeboeb
missin page	cmWndc
missin please	edcmee
missin the	dZbvcb
missin you	oabged
missin your	aXXqnb
missio	onMcde
missio .	koYadc
missio is	hlWhZf
missis	ckgjba
mistak	Xdyada
mistak .	jmbfYd
mistak accoun	cgbenb
mistak and	ajragU
mistak it	Xmraba
mistak juul	bXhdnh
mistak to	eemdec
mistak you	ecvhcR
mistre	eYcddq
misund	hafecj
misund it	dbjmbc
misund we	fndeWi
mitch	ihbfah
mitiga	bjahie
mitten	YfqajW
mix	gnlhdO
mix .	csRZdl
mix and	cneeed
mix up	nVvckM
mixed	pMmSSn
mixed .	oddZbd
mncs	ZibiZn
mo	jgacei
mo what	bpbeed
moana	agcimc
moaned	jbggcg
mobile	iZkfhZ
mobile .	jikfcT
mobile is	ebdnee
mobili	dWTnnm
mobili .	eYchod
mock	ndmZYc
mock interv	eesVdd
mode	hbagmb
model	ceQmhk
model job	jXdibl
modell	Zkeied
modell #	fUoeaj
modell 's	dsXdYf
modell help	cXTb1Y
modell knows	W2VZcb
modell nobody	hSilgg
modell teache	cXtcad
modell traffo	fefjiY
modell train	edaceo
modell willin	lqUXcZ
modell with	edcemd
modell your	agqbda
models	blfgce
modera	akeeeg
modera 's	fdddcn
modera .	XqVnbd
modera is	Xlddld
modera that	eamdee
modern	kfbhce
modo	eehjbf
module	WZrchi
module .	ednecd
module fastin	dcndbf
module not	epcbec
moe	jrTiaZ
moe 's	inacdd
moe will	neebee
mohamm	fgahka
moin	elegYf
moira	cZqhXf
moira about	gYenbg
mokoen	jgabma
molefe	YdZubf
molly	iccjde
moment	djmgYb
moment .	ZtmdbQ
moment all	dnZeaj
moment becaus	deseeW
moment but	decZdp
moment for	iScplX
moment i	VrhWdh
moment it	qZhcca
moment no	eZsdeZ
moment she	lnZbdc
moment to	cnjUhe
moment we	cTcbax
moncto	cqlTdc
monday	afpmbU
monday .	dXwaXd
monday and	aXdvbf
monday on	cnbfdd
monday only	nbbice
money	bccV0e
money 's	henYlV
money .	cSejpg
money ?	ebadtZ
money and	dacYth
money announ	cdnecd
money before	dsbadb
money for	ghhXgf
money innisf	ecnebc
money is	dVrigZ
money on	oXUUsg
money talk	cgbcod
money than	dedcrZ
money to	ffcWpe
money was	ddVZdu
money we	daochc
money went	daheZp
money which	dsbdbb
money with	gYdpbf
monica	Yaudcc
monika	agffgh
moniqu	ihcghZ
monito	baloda
monito .	hXuaZd
monito and	bocdee
monsie	WW5SXe
monsie ring	Wercee
month	idoTrR
month .	WmmVhZ
month ;	nbdgcd
month after	Zpedee
month and	gViqZd
month contra	edeZpd
month free	ddpade
month of	dwZZVg
month so	eYnddd
month softba	dbdhnb
month they	mdeded
monthl	ppXddS
monthl .	sUZcbm
monthl all	ftWZbb
monthl everyt	hnYhda
monthl of	dmgdea
monthl that	ocdbed
monthl the	qbbdfb
monthl them	itXZdZ
months	SwmYdV
months .	akqYfX
months and	cpcdec
months notice	dbwaWZ
months of	geZbdp
months old	edcnee
months probat	eddboe
montré	elZkbe
mood	XksfdS
mood 's	dodeea
mood .	Zfncdd
moodle	fffWmg
moon	fgkakW
moon 's	dodfdc
moon if	ccbdni
moon to	cbdbsc
moon which	paecee
moon with	dpdeZe
moorsi	bcfohY
mop	fjchbe
morag	giiaag
morato	aL7ddW
morato is	eUreff
morato on	dZseeZ
more	gnZcci
more .	TrnUZk
more ;	kYZhWq
more ?	ibTwcX
more @d	ndbdee
more a	pdYiaZ
more about	gaphYc
more after	jgcVcm
more and	nWUjcn
more applic	fmUacm
more are	febnfd
more at	dnaeef
more availi	ibbeob
more b2b	bdenee
more becaus	bVmodd
more before	hocWaa
more candid	kpaYdZ
more ceremo	jcmfXe
more certif	dohZeb
more chat	gZendd
more closel	cSYbd2
more conver	flXmcZ
more cvs	cqZckW
more days	gpdddZ
more dear	rWblca
more direct	eccefn
more dog	nWdkdd
more ewa	bberbb
more exact	oibbdZ
more experi	bSWXb7
more field	edcdfn
more folks	cqccdc
more for	jhiWai
more form	ecaoee
more from	XsciZa
more ger	Zofcee
more hands	bbabdu
more he	gSdedu
more hours	dacdat
more hr	nddabh
more i	fphUaf
more in	epbegY
more info	cTXvbc
more interv	hanYnU
more is	kkkacU
more job	daZbZu
more jobs	dbvZdX
more junior	cfdacp
more later	drYeec
more like	paihYb
more likely	tXfadc
more look	peaUih
more main	jadoaa
more money	cfccxS
more moreau	anedee
more news	ctceeX
more nwosu	dcidnZ
more of	cnWQip
more often	ddsXcd
more on	dhboac
more openin	itVddX
more pains	XvjbYZ
more patien	bwZacb
more people	k2WNdW
more person	kraVbc
more precio	ccdceq
more precis	aujcdS
more questi	eWcqib
more refere	ebcpec
more round	afdoeb
more rounds	VSkzhT
more sample	dXbibr
more senior	cbYZcw
more so	dVnbjh
more soon	bqaddd
more sponso	esXeea
more stage	pYcccf
more step	cccpee
more suitab	cUcceu
more talk	ddaojZ
more talks	ctaafZ
more tests	hUXete
more that	efVlej
more the	kVfWgr
more they	ZTgcri
more thing	YZjyZV
more time	mvYTbS
more to	i1ZRPg
more travel	dXnjec
more trial	fkbYkf
more when	W/TcWT
more with	dTbxcd
more years	eaYecu
more you	ciWauX
more your	dibema
moreau	ZkWicn
moreau on	anedee
morgan	efhhee
mornin	gXZ1ab
mornin .	dZdvca
mornin ?	cbeqdc
mornin after	rXceed
mornin and	fWXmhl
mornin before	dcdpde
mornin but	danhcd
mornin dear	ebdnee
mornin for	abdubb
mornin group	eddncf
mornin in	cafrbc
mornin or	UVcyYj
mornin person	edpaec
mornin placeh	daWmke
mornin she	pXlabd
mornin thing	daascd
mornin with	bbctcd
mornin would	ibdncc
mortga	XcqQkh
mortga .	dlibjV
mortif	eaaego
mortis	ZiuQZf
mortis in	ecrXdf
mortis into	dWrZeh
mortua	ZdftYb
mossie	hZgbnd
mossy	XmYchm
most	takdUe
most #	canfee
most .	rZefac
most and	wVcaia
most before	pYeeee
most climat	qadaee
most do	ebobdd
most folks	fneceb
most of	XqYYbo
most people	fdioZY
most read	dcoddd
most recent	dZdtac
most she	epcadc
most things	ZWwaec
most welcom	ddYiZq
most you	obdbee
mostly	dbepZg
mot	ZXubgX
mothba	ZM+baR
mothba the	cUxecZ
mother	fRwgfZ
mother 's	nXZkja
mother .	aetabc
mother church	dUnmec
mother in	kYfWki
mother speaki	hRhhmf
motion	eaibcm
motiva	ZfZqah
motor	Tb1SlX
moulde	cedbhm
mounta	ggoZbZ
mounta .	dfocda
mounta and	daobja
mouse	dapeae
mouse .	ecnfcb
mousta	gdhaig
move	efijhW
move .	kVvdiP
move ahead	bdYabv
move and	ibmcdd
move anyone	ebqeeZ
move before	jlWgdc
move forwar	ZfVkco
move in	dWZZnp
move into	gbdZtY
move it	eaaqbb
move like	eocbee
move on	UfYmhk
move quickl	ntYVaV
move the	pakfbU
move to	VUhooc
move while	cqaddd
move you	hWazaY
move your	ilfQkf
moved	lifkXZ
moved #	dXbndk
moved .	gkrQiW
moved again	pZfbed
moved and	pdUmda
moved becaus	eZdnee
moved by	cdcfdo
moved dog	enaced
moved forwar	cdYbdt
moved from	hrUiVg
moved in	hnbecb
moved into	gaqacc
moved it	koVfbY
moved me	cQcycc
moved my	ffTwaX
moved office	catZec
moved on	Vhfsbb
moved our	cbencc
moved so	asaedb
moved the	mVbeZo
moved their	jqaVbc
moved to	ffuaYY
moved up	gZdnga
moved us	deZagq
moved you	edcneb
moved your	hcYrad
movemb	jbfjdd
moveme	YfZbqh
moves	aznZQW
moves before	Xlkcee
moves from	kjWkac
moves in	fcdcco
moves like	noZZaa
moves on	ggThem
moves slowly	aqbefd
moves throug	docdec
moves to	chtTfV
moves with	foaddc
moves you	eeendb
moving	Xdiicl
moving .	coflcS
moving ahead	aVXXd2
moving forwar	dSOqXz
moving here	dajcna
moving house	jgvUVY
moving in	edcbdp
moving it	vXZedZ
moving me	cZboeh
moving on	XdRker
moving to	WYyjaU
moving you	aXhclk
moyo	jXlfha
mps	XairgW
mr	fbaido
mr @s	Wjihbi
mr and	hWmffb
mr baptis	fdemad
mr bella	Tidncl
mr bookle	oecddb
mr bosses	bXdiki
mr bumpin	ihcjfY
mr camino	leeggY
mr campus	Yfhgcl
mr comin	dbfcen
mr de	ecnkeW
mr deny	gjckiW
mr exclus	aneeee
mr hatchb	jgaiWl
mr instan	eangdc
mr junctu	eenddZ
mr kaczma	aoeffd
mr keiko	bXhdnh
mr lim	dncefd
mr merwe	gmXenV
mr petrov	dbdddo
mr pivots	ffdmeZ
mr presel	aagepc
mr reserv	iXqcbc
mr sjoerd	fcWcnk
mr stockt	eXbdlk
mr suppor	geXmmX
mr terrac	fdboec
mrs	dedghf
mrs #	dcmcgd
mrs buses	fnbekW
mrs kowals	hnaecb
mrs próxim	ciaZcq
mrs rehomi	Xfgcjj
mrs reliev	nbeedf
mrs ye	ccfmec
ms	hbfheg
ms #	rmeYXY
ms beware	cYogdc
ms candid	kWmchb
ms cost	kdbnZd
ms edinbu	Udjflg
ms env	ieghiX
ms enviro	ecicYn
ms eu	hgXjed
ms fitzge	deqcfY
ms fleadh	enZmaY
ms foreca	ebagen
ms goggle	oSkibb
ms hallor	demieY
ms k	nbfgcb
ms lim	eWoddi
ms margin	edndce
ms marta	ecmgbc
ms mums	cZkmec
ms nyambu	fcbcen
ms olivia	iZkgXf
ms ortiz	giWkbh
ms pal	dneXie
ms pillay	Vkcned
ms placeh	TpZgcn
ms prices	ccbbjm
ms sides	ggjfhX
ms twos	dZfrbY
ms typing	fdYhld
msc	nUZZoh
msc .	dffZne
msgd	VlYhpY
msk	Xglcla
msk to	dneeea
mtg	jblfYe
mtg .	ebnica
much	bmfYcn
much .	aniiiR
much and	kYakZo
much as	azeWQh
much for	kegXXm
much hope	gccasa
much i	gngZad
much in	loWZZh
much into	drbade
much later	padddd
much longer	Xwbdda
much more	dfcdcn
much notice	cZcsbe
much oblige	ddrbda
much of	eXebkm
much on	dpfZec
much still	eqbeea
much succes	ecdden
much that	biXYxV
much they	dacdZu
much though	ecceem
much to	Vhiebl
much we	caccgp
much work	ffaZbs
muchly	goegaY
muckin	cQkrVj
muckin and	cWekdn
muddle	Yhhdka
muddle .	ddbfpY
muddy	fckcWm
muddy .	fakdWm
muerto	eedhfh
muita	dZZjdm
mull	b2QNia
mull .	gndccc
mull it	eqYYjc
mulled	fgbZmf
mullin	g3RVbW
mullin .	aqXZhg
mullin it	hsacaZ
multi	hblaja
multit	kYckeh
multit .	nbddeg
multit manage	klefWd
mum	bWnbmf
mum .	XW4gbP
mum i	beagnc
mum may	diTemi
mum nice	jfXhei
mum the	afbkYn
mumble	cacpia
mumble .	cbocag
mums	bagnai
mundus	iXbajm
mundus it	ecaddq
munich	ldeebg
munici	haPpjh
munici .	aZVfnm
murcia	fmcZlZ
museum	TWfqil
museum .	eehXbp
museum at	kbhcWk
museum educat	Ycoeee
museum main	Wccrce
museum number	eZcrhZ
museum to	hdcadn
music	jXnYZl
music .	eZcdep
music and	mfedaf
musica	cikacg
musici	jcoacb
musici to	lfjddX
must	YeY1cd
must .	RvWofV
must agree	fsbeYb
must answer	4SbcZZ
must ask	slbQfa
must be	WRa6fc
must bring	gfYnZe
must cancel	ddcccp
must choose	hXpbcd
must close	cbeXln
must come	fbhZnd
must confir	VhZVui
must declin	eacddq
must descri	ehTjel
must disapp	bfbaat
must first	bvcZbb
must give	oXdjde
must go	emYmfW
must hand	gadqbc
must have	TNn1jT
must inform	bSlbdt
must know	Yadric
must leave	edapdd
must let	TXjnZn
must like	fbnbec
must log	cecqZd
must make	ebepbe
must only	dcdbtW
must pass	cddoed
must pull	fdoefZ
must reach	TXbvpX
must regard	cednfc
must say	iXfcfl
must see	mYapab
must sign	cndaic
must still	bxaeXZ
must stop	chbZim
must take	Yaaucg
must tell	eQamZu
must to	gnchbZ
must turn	dYdbct
must unfort	ebaeep
must vettin	dfXZlm
must wait	anbaek
must we	dnbdef
must withdr	ZsfeeY
mustaf	ajfefg
mustar	cbimfb
mutasa	inadcc
muted	fbsbdX
mutual	XSrknR
mutual .	dcpbce
mutual the	ebbfpZ
mv	YjQimj
mvr	YWZhxZ
mwah	andqYW
mwah to	dsacea
mx	gZjpXa
my	eblgee
my #	iUkVjk
my @d	akdcmb
my absenc	dcodde
my accept	YabXvh
my accoun	bbrdcc
my actual	edbcrZ
my agent	cWdZqk
my americ	ecbard
my answer	sTPjqW
my apolog	odcbdf
my applic	ZU+UTd
my assist	bUd1ba
my attent	djZncd
my aunt	cbtTid
my availa	cdeode
my back	XbtbkX
my backen	eXdenh
my bad	ccXcfs
my bag	edZbsd
my bank	Xbella
my bet	hpZbcb
my books	dcfcdn
my boot	eeebme
my boots	bZbdkn
my boroug	cdZenh
my boss	robTfX
my breath	focace
my bronwy	hcbYin
my brothe	ZbzeVZ
my busine	nfWWil
my calend	oXbmZf
my call	rqTcWb
my cancel	goYcbg
my card	deeVin
my case	fraccb
my caselo	ddcqbd
my certif	fXepdZ
my chair	pcjdYa
my chat	gnahbb
my chatty	cbcpde
my choice	RigueX
my circum	fmhWag
my client	aZeejn
my clunky	deeobe
my co	goYmYY
my collea	XnnlYW
my compas	dedmde
my confer	hddcnZ
my contac	fdgUil
my contin	gkpbbV
my contra	hdWWok
my contro	ecneec
my correc	hebbcm
my corres	glmSXi
my countr	eoaded
my cousin	igkeWd
my covera	leeeWk
my cris	ecoeea
my curato	eZpXfg
my curren	jUguYX
my cut	lcWmed
my cv	bW2PRm
my dad	Xghajj
my daught	iesaSe
my day	aofdYh
my deadli	aeenef
my decent	naZleZ
my dept	egWejj
my deputy	bdmeef
my desk	dbpdTl
my detail	VmiWYp
my dilys	bYcZqi
my diplom	ecdmha
my direct	hsUfbc
my divya	ehcdnb
my doctor	afnhab
my docume	XiYrda
my door	dTigli
my ear	iZcedn
my earlie	iYhocZ
my electr	XcarkZ
my email	oeqXbV
my emails	Ybpeee
my end	ihlddX
my enhanc	iaWZml
my episod	WUoain
my essay	lpaYba
my ex	qecYZi
my exp	aqbakb
my expect	eYnhed
my experi	kqYfbU
my eye	ecWqee
my eyes	ebYccs
my fastin	eYcejn
my fate	vfYabb
my father	gZdhZn
my favour	ankVXj
my fellow	lmdccY
my fernda	cnWlZc
my ferry	ZdlXrY
my figuri	dbpdec
my file	ZmcWYp
my first	kdlaoP
my form	fd1QaZ
my former	Yjmeed
my free	ecdoed
my friend	amcgWl
my galler	dercbb
my gp	gZddcp
my guess	pqWdYU
my gut	bneeed
my hand	ocgPxT
my handle	pYUqbZ
my hands	WsGrlc
my head	fsjNdb
my heart	iaYiZp
my highli	gccpac
my honest	hWblan
my hope	Vqdddi
my human	XYoodY
my husban	eckVpd
my id	cdqadc
my inbox	ibVnoW
my indepe	kTWhlk
my inside	anedee
my interv	hkmcTa
my intro	hehnZZ
my job	hbdcpc
my junior	oYhedb
my kid	fVqlaZ
my kids	bebpde
my kitche	hamkaa
my landlo	eWjbZq
my last	cXhpXj
my late	dXnkZg
my lease	hWagkk
my lekki	jYrdcY
my letter	iTvWiY
my level	jfkhaX
my licenc	dXVyiW
my line	mdVffj
my lines	ddoibY
my longes	dcadZs
my love	bgqdcZ
my lovely	mhZfcc
my lunch	darbde
my mailbo	bUtkdX
my manage	dwXUgd
my mannin	Zccsdd
my mate	VxkXSf
my mechan	abbqeb
my media	cmZmab
my merge	hdWjfk
my messag	hVpkaX
my misery	fWagbr
my missin	fbZqdc
my mistak	ikZlcX
my mobile	ocdUjh
my money	lgWgYl
my mother	dSnYnh
my mum	XWjjlg
my nadia	dYYccv
my name	ZRrVlm
my neighb	hnaiXc
my nephew	kdagWn
my networ	dbpdbe
my new	fdWdsd
my news	cZrdec
my next	thbYab
my niece	efdbap
my no	nWbcoc
my notes	pnVbfX
my notice	gdLikp
my number	XYWijt
my offer	cXdYwe
my office	jXYlbk
my old	XSliqe
my ollie	nYcidd
my ops	dddiYn
my orient	fbnedc
my out	dnhcac
my own	hXrclT
my paper	flbigX
my papers	YbsiZb
my parale	kXlZic
my parkin	lYYcim
my parts	fXpanW
my patien	pfYYgh
my paysli	cdmkdZ
my petrov	eeXZnm
my phone	bkogaV
my pick	jQXrWm
my pizza	Ychsab
my place	WopmdN
my playin	eddcne
my pleasu	edlcmX
my portfo	VhesfY
my post	ebpedd
my practi	bdZscd
my presen	cV2eXT
my previo	eldpZU
my proble	euccVc
my profil	aetUai
my promis	nnVdbc
my qualif	hameeb
my recrui	eiVdik
my refere	facqhV
my regard	caxXZd
my regist	eZXnmc
my regret	cpdddb
my result	okaaaY
my return	dVyUbb
my roaste	bhbnde
my roboti	heVdar
my salary	aXZyWi
my sample	gokaVd
my screen	dhmZee
my second	oOYmao
my secret	bXevgX
my senior	gmcccd
my servan	eYdoci
my sheet	djZcpa
my side	gkobaW
my signat	hfSY0V
my sister	Zc4ZYX
my slot	gavUdb
my son	oWfddi
my spot	ccojcY
my square	dpcfcb
my staff	hacaqd
my steph	dabqee
my studen	ccnfdd
my subscr	ddddnc
my surpri	nceeed
my swear	nbdeee
my ta	epYYci
my tax	adYrdh
my thank	catceZ
my thanks	eiVild
my theo	ccqcec
my thesis	ddcode
my to	Zebqee
my transc	YXU4YY
my trip	ndedde
my turn	oYZpYb
my umbrel	enYeja
my uncle	embWdl
my utilit	nfcedd
my utrech	eUakmi
my vacati	bcbcta
my verdic	tbdZdd
my vog	enccde
my vote	bfadZs
my we	eYabln
my week	danbhe
my wife	egoQob
my word	jgdXlc
my words	hmVcWm
my would	kMnajj
my writin	bheobc
my yes	iZRY0a
my zoe	cUokbi
myself	jNqnbd
myself .	qTeWhm
myself and	lcUXnl
myself answer	dafpdc
myself from	eYnjdb
myself i	fdbpZd
myself it	bggmQm
myself no	gnYbhc
myself off	fcpefZ
myself out	dZybcV
myself to	YfjqdY
myself until	naeeee
myself yes	dcedod
myster	gjTmdf
myster .	ckahmX
mühlra	Rbqpcb
mühlra .	ecqfcZ
n	kcZlbg
n i	ncedee
n told	Xiendf
na	bkaeXo
na will	Zpeeda
nachri	dnTcdp
nachri .	hlWeei
nada	XwaWYh
nadia	WjSkWs
nag	cfkpcT
nagoya	iXdikd
naicke	hmaedd
naidoo	qXcedf
naidoo .	ebofdb
nailed	Yrcfdc
nair	fYqbdd
nairob	bmYZhl
nairob .	XwXYfd
nairob for	liTdbl
nairob is	ebqbcb
nairob it	iUoYfj
nairob needle	dmdded
nairob up	ecdcpc
nairob with	ffXkdj
naitei	cdaknb
nakaga	tScnWZ
nakaga .	ddence
nakamu	kecZih
nakamu .	idcWlk
naledi	jgbfZi
naledi a	jdWgfj
namast	mabdbm
name	cdajlf
name 's	olQbhe
name .	cXiTmq
name ;	cacnhd
name a	WvZlZX
name again	fenefZ
name an	daZtce
name and	vfTTle
name anothe	U8YhcO
name any	cUxdeb
name as	bcbjpa
name at	YpiahX
name before	YfYajq
name by	vYegbW
name came	ZpJokb
name days	epaeeb
name did	eebden
name does	bUaca0
name emily	cdnhZc
name for	cZbhpd
name forwar	amflVb
name goes	weVZeZ
name has	flUeXm
name how	edYjbn
name i	bYuXjZ
name in	hWNihu
name is	XgZjXr
name it	bdcqdc
name must	mbedee
name no	bodcee
name of	fbylOU
name off	XN/ZPS
name on	XWTd0k
name or	xZcShb
name out	eZ0hSV
name over	iccenZ
name right	cekYbn
name so	dcbodg
name that	endddc
name the	sVT1UR
name to	meSZlh
name two	deence
name under	VUfXzg
name up	dpdbdc
name us	eedmec
name was	ZiOkml
name went	jnTjUh
name which	eodbaf
name will	dgXZhq
name with	ecedbo
name wrong	ecnclW
name you	ZpZboa
name your	WeTprS
named	cnccmX
named .	illVhS
named a	lgjZWg
named below	edahVq
named by	ddbbpc
named here	dXandm
named in	cZmgpU
named is	bcmhdd
named it	iVcldj
named mr	ffdmeZ
named needle	dXandm
named on	qdbcec
named the	djUdlh
named useful	ctVede
named when	cocedd
named you	YhWYvc
namely	vXOwbY
namely .	1VXhaZ
namely can	edaqdb
namely form	acaubd
namely pack	acbtZe
names	sdRrZa
names a	eccpbc
names and	aKW1gk
names are	edWYbs
names by	haYpkX
names come	nedaee
names get	pdcddc
names go	phabbd
names i	YYesef
names in	ledWke
names its	sbbbdd
names no	boeeed
names of	iagwVU
names on	njRlVh
names ours	caZbnj
names out	dtZbdY
names to	iYZchn
names who	cdemde
names will	dZqceZ
names you	Zdchnc
names yours	dfccbp
nandin	difdka
nannie	hhZjbg
nannie speaki	fnbece
nanny	aSWaf1
nanny .	hZZcat
nanny now	cbXemm
naomi	ncmRbf
naomi back	nbeeec
naomi in	rdXccb
naomi the	Xmcdkf
narrow	djVhgh
narrow it	fscZba
narrow select	kadZdn
nasrin	fjgZdf
nat	iXafjk
nat 's	nZbYcn
nat has	Xohhca
natali	ddccoe
natash	jXckXm
natash 's	nbdbdh
nate	dXZsYl
nathan	UbxfYb
nathan .	ZYkodd
nation	aapnYa
nation the	dZqadd
nation we	edmedd
native	dkZocZ
nativi	fcaZer
natter	fcibjf
natura	ffcggg
natura .	eoWhYf
nature	caaric
nature .	cbbtcc
natáli	bcagmh
naviga	idmYed
nay	gnjdVX
nay .	freaaY
nay of	bcndef
nb	bilWbi
nb is	cYocci
ncube	liZehZ
nda	gbhqXZ
nda by	cdcode
ndlovu	aakgbk
near	dtgcXa
near future	W0Vdda
near the	ekZqdV
near you	eipOVo
nearby	idWfap
nearer	oWqaWa
nearer home	ecmeed
neares	Zfrbca
nearly	lnPjgY
nearly .	ipbaZc
nearly at	cnalYd
nearly erin	ecdecn
nearly fell	mbablb
nearly finish	sYdYdd
nearly in	dZgedp
nearly over	pYdhce
nearly said	baXooY
nearly there	b2PiYW
neat	hhclac
necess	ajehch
nee	difkda
need	bdZpjd
need #	feaobd
need .	ZenaXm
need @s	yabWaa
need a	NdZvra
need about	pXbjcd
need an	OiYvge
need any	hcYqce
need anyone	hSaacy
need bank	cacatd
need be	ncZcdj
need climat	wXeYbd
need for	fZXRyh
need hands	Wknaha
need her	gimXcd
need is	ccWxda
need it	PPc1pX
need me	ZdSnjk
need more	cnWfbj
need my	UbQ5iV
need no	cabces
need not	iWlMis
need now	dZbndk
need of	ecWjdo
need one	ZlTncj
need papers	bdoXgg
need proof	eddnde
need so	eaeYer
need some	ogabdc
need somebo	XWadY1
need someon	XnUSX0
need take	iZocda
need that	iYWpYm
need the	kqXjYX
need their	oafedd
need this	mWZnbg
need those	eZbreb
need till	veZWZg
need to	bngenT
need two	aZX1Za
need until	4ZRSfZ
need you	XaSzff
need your	KSU9ua
needed	bTdhgt
needed #	baYZkr
needed .	bWvbcf
needed a	ZXgXlo
needed and	ecbene
needed before	Xjdpeb
needed by	Odcosd
needed from	kpfZWV
needed someon	adbeeq
needed to	kbdXen
needed two	dXlcma
needed upload	edWsde
needed was	ecdeen
needed you	abVYkv
needed your	fWkjhd
needfu	ZXtlcT
needfu about	dYrcec
needin	QHXco8
needin a	cWgbln
needin me	bbdeep
needin to	cdcqZf
needin you	cYbZby
needin your	baaXno
needle	ZiZlff
needle back	dmdded
needle neighb	dmdded
needle weddin	dXandm
needs	XeRvkh
needs .	fjbZan
needs a	WlYipZ
needs an	abanle
needs climat	uVebee
needs from	nealab
needs have	eddbeo
needs it	YXYpne
needs longer	dneeeb
needs me	Xcbjpd
needs more	dofcea
needs my	OWX7iW
needs of	diYbdn
needs one	ifYaZr
needs someon	fcaViq
needs that	ececod
needs the	hXZtYe
needs three	hWcddp
needs to	YtXgnQ
needs your	MOP9uR
negati	fVQaR+
negati .	iWWXXz
negati test	efWccq
neglec	lkYgcb
negoti	aYmbmf
negoti .	XfwSdc
negoti and	ZdbSuj
negoti by	cddpad
negoti liked	hiXfei
negoti meetin	beencf
neighb	defben
neighb 's	RfcTgx
neighb .	bSuMmk
neighb and	gZZhpb
neighb it	giaqaY
neighb no	WZhdes
neighb notes	dmdded
neighb the	legnWW
neighb you	Ujeeen
neighb your	paddec
neil	dlXefh
neil put	bodede
neithe	T7kYSa
neithe .	Ysgabc
neithe a	bohfbX
neithe an	eocecc
neithe as	eYXbZx
neithe confir	briYda
neithe filled	fdnffZ
neithe is	SxYaai
neithe joy	dXjecm
neithe northl	Utddee
neithe of	asVcXl
neithe paused	lmUeed
neithe she	jUaloa
neithe to	ecmdce
neithe will	Wvdbce
nelson	hZbcim
nelson 's	edcWjn
nephew	WOSUX/
nephew .	cXPaY7
nephew and	hbbecn
nephew is	ddZbkn
nervou	cPwbfc
nervou .	beqcdb
nerys	nXjdbg
nerys has	ncceec
nest	hcbgif
net	cbbpfd
nether	eidedi
nether .	ffYofc
networ	QQ3RTv
networ .	VW0ZUe
networ in	cdoaed
never	hgmcgY
never .	lrYcbV
never a	ghVYgp
never answer	Vqjccb
never arrive	ecbqeb
never ask	hcsYca
never asked	ZjWghl
never asks	cfnadf
never been	tWfheY
never before	alZbpa
never came	cdahbp
never do	ebqebc
never done	dhcbob
never even	eSieas
never fun	ebcdbp
never going	dcnddd
never got	ZZzkUY
never had	jlWYbm
never hire	ehbema
never in	dhVase
never known	mfWcgi
never late	nYbbgj
never liked	aVlZre
never meet	dWudea
never mind	YbmUvV
never miss	dbtbbY
never needed	sZicaX
never replie	edcoed
never respon	cipWfc
never say	iVbcfq
never says	emjdaZ
never see	ednceb
never seen	YaZZxe
never sent	aYZuYk
never takes	sYdcdd
never talk	enadef
never tell	mjUZkb
never to	pbYcam
never told	bcweaU
never went	deuecT
never yet	vUdded
nevert	iYhaXr
nevert .	fZtbbb
nevert all	chUjdm
nevert it	mmecXa
new	ZZpYtZ
new #	aYedtc
new .	YmhdYk
new achebe	eaaapj
new addres	ZdueWc
new applic	ivZXYa
new appoin	bYqpWS
new assist	bUYYwj
new auxili	dWZdlo
new buildi	enccde
new cfo	ZZphgb
new chair	Yqaaid
new clock	fhZdnc
new collea	YddUtg
new color	YdfjZn
new commit	fXjcjh
new compla	deWdre
new contac	eZoede
new contra	WnnXiY
new coordi	abddjm
new costum	dqUlcb
new date	d1ViXL
new day	R/VZZR
new deploy	jhUZfl
new desk	dcYdre
new direct	Wficnf
new embedd	geadnc
new exclus	edoedc
new failin	eanffc
new financ	bcreeb
new flat	dctbZc
new ghuí	eepcZd
new grad	dodYgb
new guaran	ddencd
new guy	dcWdbu
new head	dZYX6S
new hide	cccepc
new instit	dmbeee
new is	dbaedp
new jan	gedcmc
new job	ZluYhP
new jobs	cV3XWb
new junior	ncccmW
new kavya	ZXidkm
new ladysh	mZZchi
new lead	bhcdnb
new leonie	dabeim
new letter	mbZbnb
new lina	eYcfni
new link	ebTveY
new look	eYsccc
new manage	YhYbrf
new member	ddfdbn
new missis	dZgobd
new name	eeZdeo
new nanny	mddfde
new nneka	eapedc
new notice	eXqefd
new office	ddoddc
new on	beobcf
new one	XqaraW
new opport	dXZnem
new owner	dTokcg
new passwo	eZqZdd
new patter	dbYbpi
new people	WgnaRs
new phone	WU6VcW
new photo	fcYqeb
new place	dlealY
new plan	xibZZT
new portio	dcddod
new positi	cdeedn
new posts	ebofeb
new rapids	gkXddk
new rare	Wmddld
new recrui	afpdeZ
new roboti	ecXdnk
new role	ddYdtb
new roles	cVtZai
new rules	jmjbWb
new school	bbebhn
new scones	eeZefn
new series	denbee
new site	eYienb
new slot	erWfdb
new solici	edcddn
new staff	fSzdba
new stage	ijYYna
new start	ehYnce
new starts	eapfdb
new status	YiZbZs
new stimul	eWsccd
new system	fnjaca
new task	fdamee
new terms	abwZUd
new time	XiS3ZT
new timeta	eXobeg
new toss	bWsedd
new vacanc	cU1ZbV
new visual	cbread
new whitco	ecednd
new work	dcboec
new zoe	ieYkib
newest	dfbcqZ
news	gkdafg
news ?	nqWTWh
news about	ejoYUd
news as	knceeW
news at	ebseZb
news but	YcWbZx
news by	mbbdch
news comple	bgbZph
news for	e1VVfT
news good	epZdga
news i	Pphagk
news in	jVVbln
news is	lYYaio
news it	eeqecX
news no	nbalcb
news northl	rWbedh
news on	xiZZWY
news or	ncfdha
news still	nhbZdd
news that	pacZch
news the	Vadqhj
news there	iWmbkc
news they	Ukbcdr
news yet	khXlda
news you	XWVqwX
news>again	kkXhTj
news>answer	rWZcYs
news>ask	oWXuWd
news>away	kqQcbf
news>bye	ZpkYfZ
news>chosen	YUcZtp
news>closed	WtLdlj
news>date	/VUdab
news>free	gpfZXd
news>give	nZXkai
news>goon	ZSmkcp
news>hear	ddrbba
news>hold	OhlmWl
news>if	WkahXs
news>joy	bgYZri
news>match	fXcabv
news>me	pYXefk
news>meet	ipVabh
news>news	joSbjc
news>not	amcZbp
news>offer	XhUfph
news>others	WXjXbz
news>post	jkeUck
news>receipt	OykWab
news>refuse	QWUWe8
news>said	yaVZah
news>soon	swVTXU
news>sorry	XvXahc
news>start	erUidT
news>thanks	dhacdn
news>wait	avadZb
news>will	mnZZgc
news>you	neYbhh
newsag	fclgfb
newsag made	ffnceb
newsle	SN/MSQ
newsle .	actZbg
newsle from	ebnded
newsle on	Vdphde
newsle which	dcoded
newsle with	ddscZc
newspa	chgkca
newts	ZdnWbq
next	bcenff
next .	QsdlWf
next ?	cxTcbb
next @d	aZcbbv
next @p	cibbdn
next a	edbped
next and	ZWzfcR
next applic	ebcndg
next becaus	fYpfed
next bit	ZSd0cd
next call	iedZbn
next campai	ebcdeo
next cohort	Xgpeca
next comes	dadsbc
next conven	bqdceb
next door	ZRtfch
next employ	kXhigc
next finch	dbcrcc
next for	aabvcb
next guy	eddZqd
next hurdle	dbcqcd
next i	cenbee
next in	Ticbqd
next intake	YbZcev
next is	UWb/WT
next it	mbeeee
next lot	dValdo
next meetin	ZrXkdY
next milest	iapada
next news	qgWdeb
next nothin	kXYadr
next of	XRQ0pW
next on	XZZQ5f
next one	kXeNc0
next open	cbsZed
next part	cbWrcj
next passin	eapZbj
next person	YYckmh
next phase	ieXoXg
next proble	mYbafk
next round	gXVtYg
next season	dbaeeq
next sittin	bncbci
next stage	diXkZm
next step	XfmtaU
next steps	nnqQWU
next stop	ciPtYh
next then	dcndde
next thing	fnQvWU
next three	edeYpd
next time	fJpQlr
next to	lleNrW
next up	aiR0WZ
next update	enccfd
next we	brdfca
next you	fYZuhX
ng	jgbeeg
nga	ZWXrSs
nga privac	edWqdd
ngaio	pZdede
ngl	ddUnbm
ngl in	eednea
ngl the	bfZicm
ngo	blbmhX
ngo on	dVrcmU
ngo the	eaadep
ngos	oTgfff
ngos .	lUkgag
ngos order	eaneed
ngos past	paeeeb
ngozi	ZgYTsk
ngozi .	bYaamp
ngā	oeSjja
ngā cleara	fdaoed
nhs	iqaZhX
ni	XcOgcz
ni .	ebXghm
nia	eemdbe
niall	gYXcko
niamh	drgibR
niamh .	joZacc
nibbli	dikbag
nibs	gpbbce
nice	eT/SXe
nice .	eblbYk
nice about	bXhbZs
nice but	ofgedW
nice chat	ifoZZZ
nice chatti	cdZkcm
nice cheeri	jrXcdZ
nice enough	anZeeh
nice evenin	fembde
nice folks	jfXhei
nice interv	Zhbden
nice lad	gSXbrk
nice lady	daqeea
nice mail	mejdeY
nice meetin	iarXcd
nice one	mgeYlW
nice people	hZoddb
nice pictur	cddepb
nice talkin	dVmkbb
nice team	qbbddX
nice the	ecmded
nice to	SW9VWe
nice woman	XnikcX
nicely	bgdiZm
nicer	fSYUd1
nicer .	fbafbr
nicest	bkjZee
nick	TXiidr
nick .	Zfnbci
nicola	adjZqa
nicole	bXkUyU
nicole happen	bcndee
nie	Zeaglk
niece	WPbSM/
niece .	cZWaa0
niece does	fdmbee
niece on	ddaecq
nige	XdZkoe
night	bcfdji
night shift	dhogdW
nightc	dYbmoY
nightc the	eedjlX
nightm	cVepfj
nightm and	ZWeold
nightm who	iZecdn
nights	glhTka
nights .	cneaka
nikita	hlZcbj
niklas	mbsZWU
nikola	pUcdig
nikos	XeU1aa
nikos chat	ZYdted
nil	bWVmln
nil draft	eebdem
nils	eWgjjf
nimbus	lYicVm
nina	fZbenh
nine	mPVfvf
nine .	kThjka
nine and	ideVqc
nine quick	oUejed
nines	Wiblal
nines .	blWibk
ninety	Tjifal
njorog	cduaaa
njorog .	bdpcdc
njorog so	epbcfa
nkechi	bearcd
nkemel	WTNu0Y
nkemel bit	aZdtdd
nlp	eaiVkk
nmc	cWYZhw
nneka	eYjcoc
nneka .	iVeZni
nneka for	ggeTgl
nneka from	ZXrhfZ
nneka is	ddmbia
nneka ms	doYldY
nneka my	deoace
nneka selfie	eoYefe
nneka still	chaoda
nneka this	jmWefe
no	fddbbr
no #	Yjbcfm
no .	cWVXou
no ;	tRabem
no ?	dfconR
no @d	mPYclo
no @p	iadYrc
no access	bbsced
no action	Vh0ReP
no addres	eZWued
no adjust	lcnefV
no after	cTdlrc
no again	XVSbdv
no alike	pcdecb
no all	eZoeee
no alone	dqchdW
no alread	aZcddt
no also	nbeede
no and	nOPaj0
no announ	YqXlec
no answer	bqtTXK
no appare	aXcfes
no appeal	aXbbmo
no applic	YjradY
no appoin	RJzrSn
no approv	gdofZb
no april	gdhZmb
no as	YmhZXm
no at	naYelb
no bad	emedjV
no bearin	edmdfc
no becaus	adXcaw
no been	indecX
no before	tOXagp
no bell	ednddc
no better	awadZZ
no bother	ddnheZ
no budget	ejnedU
no busine	Xnnbcb
no but	lGYsep
no bx	dcZber
no by	kRYW4X
no calend	epadeb
no call	2UUUkd
no callba	cWkbdl
no calls	apcgdd
no can	aVkWfp
no candid	fYqacf
no caregi	ddneec
no carpen	gWmdja
no certif	eZasdb
no chance	gncbce
no change	iofebT
no choice	hUdeeq
no clue	S5fYaT
no cole	efdepW
no commen	oUldec
no commit	igZlfY
no compet	dbVqeh
no conclu	fmefeZ
no conser	rWcZdW
no contra	bflhRm
no crew	eapeeb
no crossi	ZyYccU
no curren	finceX
no date	Y9YjXJ
no dates	W3ZVaV
no day	N/OUYR
no deadli	ikYnaY
no dear	tYbabf
no decisi	f3ZhZK
no dice	cfZWZv
no dog	4UYcWZ
no doubt	ejXehi
no dramas	dcndec
no earlie	Pybadi
no easy	cabebs
no either	odcibZ
no emil	gpYcea
no end	awdkbP
no erin	cZZgsZ
no eta	YzWadX
no even	hShccr
no experi	eaqbnU
no fare	eacdep
no female	miebba
no final	bpbfeb
no fixed	awccdW
no for	bcNhju
no format	jikcdX
no from	ZAMXe/
no furthe	fbcXnk
no gaboro	freeZW
no genera	ebmcdf
no go	lfTZen
no good	dUMumj
no got	cUhact
no guaran	ksfZYT
no harbou	efcddm
no hard	VPsZer
no have	eVmeel
no he	mVbgVt
no hire	ddTiar
no hires	bWudec
no hiring	gH9bcV
no how	enamaY
no human	dnabaj
no hurry	bwSelW
no i	iTabev
no idea	V0pcWO
no in	rgiViU
no instru	dpbWfi
no interv	aQrnlV
no invita	lXVebq
no is	kfXbfk
no isabel	bneeee
no it	VeZfhr
no job	iVPfO+
no jobs	aVnedn
no joe	ccedne
no joy	ZhYebt
no julia	ehnfeX
no just	eZrdea
no later	zNYrdW
no leith	Zhmded
no letter	f1bUdQ
no life	vbcYbd
no lift	gXhdnb
no limit	epddea
no lines	fghXcl
no list	XvdYdb
no ll	ejmbeX
no long	ZUghZt
no longer	WXlfcs
no loud	Zaaeko
no love	aYbeet
no luck	ncNaet
no mail	bUpgqV
no mate	abfaXt
no matter	vakaaU
no maybe	lZbsVZ
no me	chbbdn
no means	dsZcdc
no mentio	dYwbdZ
no messag	VYslcW
no money	gPgcfs
no more	oTVgtc
no mr	icdabo
no need	lWvQic
no new	MysaUX
no news	p5baPI
no next	bH6iZW
no ngo	eZtddW
no no	dvZhZW
no nobody	ecpbcc
no northl	naicXf
no not	rTcUio
no notes	amfeff
no nothin	ombZaZ
no now	dnVdbl
no number	S1ViaU
no object	ojcZbd
no of	iXbdqc
no offer	noTfJo
no on	vUTVij
no one	bnwWcS
no open	dbraZh
no orient	hrXcdZ
no orourk	fdpeba
no other	OvkamT
no others	efbccn
no out	qhabcc
no part	desadW
no pencil	bpccee
no period	Wvbecb
no phone	ibnkaU
no pile	cadbcs
no place	dYVba2
no places	ehednX
no plan	WpnbcY
no planne	sYhccb
no plants	boefeb
no pleasu	Zbceav
no point	ZbWWor
no positi	Zgedbp
no post	aLnbYy
no prep	dbYrdd
no prepar	edapee
no pressu	dcdeod
no probat	aabawa
no proble	bUktcW
no proces	ecndfc
no promis	ixZbWT
no questi	gbdVre
no realis	gbecen
no really	eXckob
no refere	lnVPdn
no reflec	eYpeee
no regist	cZwVdZ
no reject	pbefda
no replac	apdefc
no reply	VitXeX
no result	M9TacV
no right	YgesZZ
no role	gYfddn
no room	cWXaay
no rush	VjjioO
no said	drbccc
no salary	chgrWX
no sec	elkeeW
no second	iVTehu
no select	eaaeer
no selfie	dsbddV
no seriou	fdobgZ
no set	bodded
no shame	ecdeco
no she	lZbgXo
no show	bRrpcY
no sign	cWlqdb
no signat	cihwOX
no slides	dbavbc
no smell	doceeb
no so	xhWejP
no someon	ljdcWi
no sooner	S1Zaca
no sorry	WKmZWv
no specul	dZhddo
no staff	egmeeZ
no still	cobgeb
no stress	gnaced
no stuff	bbmged
no such	Xsaicc
no talk	Yhogda
no tellin	R8bZbT
no termin	dmUdcm
no test	oepQdc
no thanks	VSnmgh
no that	vXkYgU
no the	kbZYar
no then	akZZof
no there	gZYebt
no they	pPfWav
no thing	ebZenh
no third	ZngYka
no this	Xbkadq
no though	bpWcbk
no till	ncbgce
no time	Zoeibb
no timeli	SzpabQ
no to	fPdpkg
no too	fXYccw
no tree	Zbtcea
no trial	mXbmec
no tropic	dpZefc
no trust	bvZadZ
no turned	cZedrc
no unchan	depdea
no unifor	dcbchn
no until	eZdfrZ
no update	l0RXaT
no use	nVcibk
no useful	rYddec
no vacanc	ZOaba4
no verbal	lgdeiY
no verdic	hoaddZ
no visa	ebdeem
no wait	hbcsdV
no waitin	jYddjh
no was	gtSdkU
no way	StoXXe
no web	eqaeea
no weeken	edepca
no when	WticcY
no will	rVVjei
no winter	fdmemU
no wiser	dscdba
no with	acYbbw
no within	aaddsa
no wonder	ccnjcZ
no word	S9iUXL
no work	ececbp
no worrie	abvehR
no yes	dnVWoe
no yet	incZdd
no you	jancpS
no your	haiXWr
noah	ZfkMxa
noah .	ZdhYnh
noah partne	hboacc
nobody	aqlbfY
nobody .	UlWbre
nobody branno	hjckdX
nobody came	eYolcW
nobody camill	kcdWmf
nobody can	enmXcY
nobody could	hodbgY
nobody does	oXfffe
nobody else	icUbrg
nobody from	XUdZW2
nobody gets	ahXpdh
nobody had	gYioca
nobody has	ezeWZV
nobody he	qWedee
nobody here	Rpbcgl
nobody is	hxdgbP
nobody knows	WqmdZV
nobody likes	eZefen
nobody mentio	dZtddZ
nobody minds	fXmfgd
nobody needs	efoUmZ
nobody new	dViecp
nobody on	Sjlhkb
nobody rang	aXpYeh
nobody rung	bgdcne
nobody said	Xatbch
nobody says	docedd
nobody talked	cTucec
nobody tell	dZfbhn
nobody tells	Wsadid
nobody there	bpeded
nobody they	cVfdqg
nobody though	aXmdel
nobody told	YbdVnq
nobody wanted	edpehV
nobody was	cYhcgn
nobody who	mShcdn
nobody withou	fbdaep
nobody works	farfaa
nobody would	asacfc
nobody wrote	bcXdds
nod	piLXzR
nod .	rmWbeV
nod by	XbdXxd
nod for	Wferdb
nod from	ZmUYrc
nod it	mlacdb
nod or	3ZbXVb
noddin	gjZfcg
noise	kWkQjm
nomina	bTilig
nomina .	eYaaip
nomina and	kanZdb
nomina fever	dYkncb
nomina has	eciYob
nomina to	eeddqZ
nomina two	ecdoea
nomine	hrXhaY
nomine 's	qaebee
nomvul	iYbmdf
non	ibbWVx
non .	fYXYft
non bio	dbbjna
non clinic	eWseec
non commit	YwWbda
non select	mWbbbq
non shortl	jqbXdZ
none	ataYdi
none agains	dcddoc
none at	cYndci
none boatya	dbpdec
none does	medbed
none for	ioVakb
none has	drceca
none left	eZkZao
none of	Zebcfr
none so	iobVic
none the	Xwccbb
none to	WyfgZU
none will	pecbea
noneth	gbgfgg
noneth .	flYagi
noneth occupa	danhdc
nonpro	gfRYsj
nonpro .	obNWph
nonpro ?	dcccpc
nonpro and	fneecb
nonpro is	dvaTde
nonpro of	daVZtj
nonpro they	Ycrced
nonsen	jfdeed
nonso	bbngbf
noor	UZTmvd
noor .	aaenei
noor your	edcXsd
nor	UzkaXc
nor a	awdjXT
nor are	ekemZZ
nor do	XfPgbw
nor for	cmheeZ
nor has	btablU
nor have	ankdeY
nor i	jUaloa
nor is	ikXhcf
nor perfor	cneefb
nor refuse	ddqeda
nor the	nYabkh
nor upsett	dXjecm
nor when	draced
nor whethe	cfaefm
nor will	Wgmecj
nora	hZiiee
nordic	aWgola
nordli	iVdeki
nordli him	ecdeao
nordwi	fhibjZ
noreen	YlcpYc
normal	0cgXeR
normal a	ebpbed
normal decide	Xlkeed
normal do	fkeXma
normal drags	hnXcdc
normal follow	iZodbc
normal get	xYYbdb
normal gets	qYddee
normal have	cqbddd
normal hear	aWmmec
normal takes	6QVYaa
normal we	cXljkZ
normal you	dZdeco
north	caPjjp
north you	gdcbnd
northe	ddlkdZ
northf	gWcrdd
northl	6QXmfV
northl #	MPa5mR
northl .	3PbgiW
northl ;	0cThdW
northl ?	YaayiX
northl a	pYblZe
northl about	fZbvXZ
northl after	uMU1Va
northl all	nZheed
northl and	5ZabbZ
northl answer	epbZlV
northl any	bobieb
northl appare	sZdecb
northl are	gglXai
northl as	qTcikY
northl ask	dcTftc
northl at	hcR0hP
northl back	glXWdn
northl be	fYXtea
northl becaus	rTXWrZ
northl before	lRarjV
northl betwee	qadddd
northl boss	qZZicd
northl bring	abXcvb
northl but	fuXWdd
northl by	/TbcRT
northl calls	Wijadj
northl can	mZbgkX
northl chair	qWeeef
northl could	SwaZjc
northl decisi	pbcdde
northl did	plcdeU
northl do	fVUlrd
northl either	oZeeef
northl else	bcbteZ
northl everyo	oaedee
northl fine	obXjdc
northl finger	jZbmdd
northl first	Yccojb
northl for	iTZvde
northl free	jabnbe
northl from	zTXoRU
northl good	lacoad
northl had	odddeb
northl has	ZcYsfe
northl have	UbcxZe
northl he	0LZsYY
northl headco	flXdej
northl his	cncibd
northl holida	cqZdfd
northl how	iXeocd
northl i	/NZaaY
northl if	6IVbpV
northl in	nYP3YU
northl instea	gcbpcd
northl interv	Zcjnce
northl invita	qZcdee
northl invite	abVodl
northl is	qZaqZS
northl it	yWVrVU
northl just	cZeoff
northl kp	peebae
northl later	Sueede
northl latest	sZahcZ
northl leader	ddccne
northl let	dffYof
northl lodge	taccbd
northl love	ncbcdh
northl lunch	qYdedd
northl market	pgbdcb
northl mate	sZeadb
northl maybe	Wtddec
northl means	sfbcbZ
northl museum	ddbrda
northl my	5TScdZ
northl no	hdnmcP
northl nor	Utddee
northl normal	nZeeee
northl not	mXPybY
northl now	hqWXkZ
northl of	YataXi
northl on	3TcddX
northl once	rVeeef
northl one	okcXcc
northl only	depcXc
northl or	ZWP4iY
northl otherw	cbbpgb
northl our	iQnlaa
northl outcom	pddedb
northl paul	edenae
northl per	qYedee
northl period	dcdsYd
northl placeh	ddUseb
northl planne	khWrXX
northl please	dXUziX
northl princi	fndecc
northl probab	rVeeee
northl produc	abmeic
northl promis	/JZXdY
northl rather	Zdnfee
northl ring	ecebne
northl roboti	WbYwac
northl s	nPffem
northl said	1ZYaZZ
northl same	gWSzUi
northl say	cdeocd
northl says	wXbaca
northl school	lgbldW
northl she	5TajSU
northl so	tjVebb
northl sorry	budcdT
northl stand	ednebe
northl start	ncedde
northl still	jXXqaY
northl strong	bmeddg
northl suit	dZcsdc
northl than	pSbacm
northl that	kTeyYV
northl the	1bgWVa
northl then	pgdhYX
northl there	lhoTab
northl they	8XKXlV
northl this	nZckdb
northl though	sTedic
northl to	pRbqfY
northl too	VlbhnZ
northl under	ndedde
northl was	knjXUa
northl we	xZgbXZ
northl went	Zcnaei
northl wether	eeapcd
northl whatev	sYdbee
northl when	/AVRWb
northl where	mceddf
northl whethe	0EXhlZ
northl which	nTUrbi
northl whiche	vWebdc
northl will	4PbhbT
northl with	qRWzcV
northl withou	kTiajj
northl work	ddZpec
northl would	QaX0oX
northl yes	uadaac
northl you	5OUdcf
northl your	aebuZc
northl yours	rcZckX
northm	Ucfnld
norway	ZeUoel
norwic	clgabi
nosy	ibbjkb
not	cjcdcm
not #	dgcbtY
not .	evYWZk
not ;	nYgZeh
not ?	QZZxla
not @d	2nOXXQ
not a	jggggX
not able	YjhWYq
not about	fVwiRe
not add	geYbgm
not adding	eZceep
not admin	bneeed
not admitt	bWdWbz
not affect	ZdricW
not after	vMjlab
not agains	kvcdfN
not agree	iwcTgU
not agreed	awYkVZ
not all	fsUjXY
not always	doacch
not among	bNYTZ/
not an	mgczOT
not and	lgYbYo
not announ	eccend
not answer	dhkpcP
not antune	eZepee
not any	aeSfgs
not anybod	eachdn
not anyone	ZWXcor
not anythi	YuZYai
not apolog	Zbbmmc
not appear	fSXZb2
not applie	dYxjWW
not apply	hYXmdl
not appoin	VaVhX1
not approv	ggWYcq
not arrive	fWjqcZ
not as	pUlejW
not ask	ZqidYd
not asked	qeZpfO
not asking	XogjgV
not at	eZsYXk
not attach	gepbdZ
not attend	padYeh
not author	fZfofZ
not availa	dVeodi
not baby	dbdddo
not back	VpcmfZ
not bad	inZbkV
not bank	WvaZgb
not baptis	bcbeep
not be	Ybcda1
not bear	dYahin
not beat	fbWajo
not becaus	gogdWc
not been	fnaWaq
not before	Y7XZWU
not being	fRpdWq
not believ	VZnend
not bet	apceed
not better	dZcein
not bike	Znjccc
not binned	eoddeZ
not blow	jXUjmh
not blowin	fXkacm
not blue	dcmiea
not bother	fSfgep
not bound	fnddeb
not bring	cUfbjp
not bringi	eacncg
not but	pXhmcT
not by	oajfYd
not cafés	eceddn
not call	dohWec
not called	mTUhas
not cancel	ibygaK
not care	ZTnksT
not carry	cXahdt
not catch	lamceZ
not change	sGmdak
not chat	eaobcf
not choose	jqWXde
not choosi	Xobdbl
not chose	fedfnZ
not chosen	jnfcSd
not clear	adXrXl
not cleare	aqWcan
not climat	gWiodc
not closed	eiseeR
not closin	ejneeW
not coasta	cYaagt
not collab	ZZnnba
not come	elhVUn
not comfor	ebeeen
not coming	UctiXf
not commen	bhigWh
not commit	W6cbaP
not compet	uXdeda
not comple	dibnbb
not compre	fXkjeg
not conclu	ktYYbY
not confir	crWiTk
not consid	dQUpav
not contac	jVoebe
not contin	dSffct
not correc	nkacda
not count	I/YeVa
not cover	aXlado
not create	eeoZee
not cut	doeYdg
not daily	edafco
not days	ncdeed
not dead	adtibT
not deal	dcocec
not dear	XxWaaT
not decide	c4YeeK
not decidi	Ynided
not delive	cceecp
not depend	phZcdc
not discus	bjojaS
not do	fcWkii
not doctor	cYnkdb
not dog	T4UcWc
not done	dyRsWO
not doubt	tRbYmg
not down	cmblcZ
not drawn	mabUco
not droppe	mkZfiV
not droppi	ekjffX
not due	Vdjckj
not easy	dbceeo
not eat	aeende
not eligib	bYXadw
not email	kWcogb
not employ	bQZaU9
not enclos	ddcpdb
not engage	cZZlXq
not enough	WhTZT3
not enter	ebcdep
not even	Xilchc
not ever	cZXees
not exist	bRdbaz
not expect	M+YTlU
not failed	flceoU
not fair	bbbbaw
not fall	Wobaih
not fancy	iarecW
not fast	odddec
not fatou	ecdeen
not feel	cZfdbr
not fern	lYZdqZ
not figure	eZdceq
not filled	nzndZA
not final	jqdXcX
not find	dbbhfm
not finish	UsZnhV
not fit	eYZddt
not fix	emedec
not fixed	X3ZYdV
not for	ZUpaUt
not forget	gjeoWV
not forgot	o1RaZS
not forwar	bT3ddU
not found	bpUjlX
not free	ajnZec
not from	rWhjeW
not get	UhXahv
not gets	ocdcec
not gettin	dPWYk0
not give	R1aRle
not given	VfmZXq
not go	cWepZn
not going	SheSc1
not gone	nlWdgZ
not good	ZXWiW1
not got	c1JlPk
not guaran	X5WZbW
not guess	a0VhYW
not had	kqTheW
not hand	huYTjZ
not handed	dbbkam
not hanne	fbZZin
not happen	ejYWYr
not have	WoeVbs
not having	bUSdd3
not he	laieXi
not hear	ihfklK
not heard	uheWgT
not hearin	nckZdb
not help	fYqYbh
not here	fdekkX
not hesita	eXecin
not hire	YWuhXh
not hired	oadfVk
not hiring	YEVXX/
not his	dneecd
not hold	guNYfk
not honest	ebqdfX
not honour	bebeeo
not howeve	dccddo
not human	XwfdaW
not hurry	c0iTZW
not i	ehYlhc
not if	bqcdec
not ignore	bVWmdr
not illust	dckbna
not imagin	fbeeoa
not imposs	Zqeeec
not in	TifiUs
not includ	ZXcbZz
not insure	etcefT
not intere	aRxdge
not invest	ccadrd
not invite	gXZcau
not is	mhcdcd
not it	gVtVgg
not its	obeede
not just	bjfrbU
not keen	aUhahr
not keep	nZgcqV
not kept	fbnfec
not kinder	eccdep
not know	U6iacS
not knowin	dndcee
not known	ephbcY
not kumasi	dgZdcp
not land	Wnaedm
not last	eadYds
not later	uDbnqU
not leave	uWhdnN
not leavin	bZZddu
not left	dyVdaW
not let	oYZneb
not lettin	gkfeiV
not like	jsVbdb
not lindah	ddldmV
not line	fadefo
not lone	eXcnfh
not longer	oWdejd
not look	UnTsec
not looked	fnWech
not lookin	Zhbbdp
not lose	hdYbcq
not made	iqZZVk
not make	bjXnVl
not makers	hdbcpa
not making	bqbcgZ
not manage	iWhbjl
not maple	eeencb
not mark	dYdteZ
not match	ajWcjl
not matter	YPfgql
not me	aRbTU/
not mean	nvbeUR
not meant	jjScjf
not meet	ehTYcu
not mentio	ZVogif
not met	auYpWU
not mind	cgalnW
not mine	jpcgRe
not miss	eYocmV
not missed	lZmgdY
not monito	fYtdcc
not more	tJXsed
not moved	fnYhda
not moving	YmTTYx
not much	ZqhiYX
not my	TvgoVW
not name	R3mZaR
not necess	cjcmda
not need	nOpGoq
not needed	dhVoYk
not next	bpVdqV
not no	Xqaceh
not normal	dVeili
not northl	ntQWfV
not not	zdhaVU
not notifi	Ypeeed
not now	Yfpadg
not obtain	eddZep
not occupa	bqdcdb
not of	eihlXa
not off	ZsXlaZ
not offer	dcqYLp
not offici	ltZaYX
not older	XZdudg
not on	faOWZ+
not once	ocdeec
not one	bUaUf4
not only	odVXne
not open	bPm2ZX
not otherw	Yqbddg
not our	fTWfgt
not ours	fkkfWa
not out	V7akVM
not over	cwegYS
not own	cqdcec
not pack	esbabd
not park	dWndka
not parked	gnZffb
not part	eYrVej
not parts	pdcdec
not pass	SXXiXy
not paused	ffSedt
not pember	enbckY
not permit	dZgaYt
not persua	ebceeo
not petra	iZgneZ
not phoned	obfeec
not pick	UeWdit
not picked	eyUaTd
not pickin	cnddde
not placed	dWZbaz
not plan	fqcZdc
not planne	mdTqfT
not please	gXdebq
not portug	bddndf
not preten	ekgYrT
not prisci	pfedZd
not procee	UUUma0
not progre	gLVbZ6
not promis	L9UVmY
not provid	eiWbep
not publis	dbnced
not pup	cXabzT
not push	VviZbV
not put	bmXmXj
not qualif	aYZadw
not questi	ebcdoe
not quick	euXYbg
not quote	fsYcZd
not railwa	cXnflb
not ranked	cpdadf
not reach	WdShey
not reache	WkYlbk
not read	ajthdQ
not ready	cyYcYZ
not really	alphaU
not reappl	dhYeen
not receiv	oRSnej
not recomm	VRYZZ+
not record	debmdg
not recrui	WPmgbo
not refuse	camqcU
not regist	dadenf
not rehear	ecboee
not reject	mimmcL
not releas	esYigT
not remain	dbbads
not renewa	iWbeeo
not reopen	eabbds
not replie	WlP0bd
not requir	fjjVeh
not resign	dcedne
not retain	ZQUZb9
not ring	mkgVcb
not rohan	eddned
not rule	jqZbcZ
not ruled	mqbbcT
not run	RZjgfq
not rung	waaadc
not rush	iwWUeZ
not said	c/cXXH
not sat	Yrggca
not satisf	paaYdl
not say	d2kYYS
not saying	ellZgV
not scored	cqddea
not see	amabbn
not seeing	fdpeeY
not seem	dZdcer
not select	aPRVU/
not send	yqfTUN
not sent	cXhjhg
not set	Ymbocb
not settle	T3ciYQ
not shaft	eneeeb
not share	hogYac
not she	eboTih
not shoot	oaeafg
not shortl	fdddan
not shows	ebadep
not shut	nYkagb
not sign	najdXg
not signed	ctfqRQ
not sit	UrVpXf
not situat	etddaY
not size	iUZell
not sleep	gZYZmn
not sleepi	dacqdb
not slow	tVeeea
not so	fajUVv
not sooner	qaddec
not sorry	dXbdlm
not speak	qadYjd
not speed	cpbica
not spoken	ZuZYhZ
not stand	cebXtb
not start	arVpYa
not starte	ZsXncV
not stop	vVcghW
not stoppe	gmcXmX
not stress	ngjYcY
not strong	daaeer
not submit	Zbodag
not succes	pNeSev
not sudden	iZXfli
not suffer	dXarch
not suit	cakocZ
not superi	Yqbjda
not suppor	ebceeo
not suppos	TfdYya
not sure	juZkUR
not surpri	ccnfdd
not survey	eeeane
not tak	bacolb
not take	aVhaY1
not taken	bfTZmq
not taking	YMgUa7
not talk	phjWdX
not talked	dxVcdZ
not tell	K1sbhP
not tellin	nadeee
not that	ZsbdWj
not the	eYagoi
not their	bdeeen
not then	cgTlZo
not there	beXkXp
not they	xXdZaf
not think	aaYVku
not this	iONbe5
not throug	YXeWcz
not till	XsVlZf
not time	cokgdU
not to	abdZex
not told	f4YddH
not too	eTuldX
not touch	cbbtcX
not troubl	dbkXdn
not try	mdgceb
not turn	kcTeli
not turned	fqcqaN
not turnin	fYobbj
not until	bpWaii
not up	gwZWdW
not upload	gdsZbZ
not urgent	dobldV
not us	cXqdXh
not use	aaTfZz
not usuall	qQdcsU
not valid	bbcpkY
not vaness	ecVaeu
not view	dWtYec
not vote	jdcodY
not voted	iwcdYT
not wait	TPiitl
not waitli	eYdihk
not want	aYlSdw
not we	m0TWWU
not wear	dbepdc
not well	eekkeX
not what	RLPYd/
not when	Wzbbcb
not will	paeded
not winema	idbdmb
not wish	Vbcdiq
not with	eYWkdq
not withou	bbenkb
not wonder	fZeeen
not work	bRjoif
not worked	cVidep
not would	aaenjd
not wrap	nadefe
not write	ocWfie
not yet	dqdmVX
not you	gUcPU/
not your	fXbtdd
not yours	igQZG9
not z83	docdec
not>again	dagbfo
not>answer	dohbeb
not>ask	hckWhi
not>away	vfacdZ
not>bye	bZhcfn
not>chosen	dcZcby
not>closed	kjpZfQ
not>date	rlXffV
not>decide	dvcbcb
not>free	amabaq
not>give	hiofUc
not>goon	aTpWc0
not>hear	csgedW
not>if	YhnmaZ
not>joy	XWbgop
not>match	ZRVae/
not>me	egebbm
not>news	a1hbYX
not>offer	fcalVq
not>others	bjedrX
not>papers	fZhrWg
not>post	ablaXw
not>receipt	ZLZwbu
not>refuse	jjmhcR
not>review	dXlhbk
not>said	epgceY
not>soon	ySXohX
not>sorry	ejVbcs
not>start	UZhiYu
not>step	cZgehm
not>thanks	VLvgbo
not>wait	iTjeji
not>you	ebades
notari	hddXkk
notary	ctXhYb
note	jhlbad
note #	cmWcle
note .	WaupeQ
note about	dVjddo
note and	smbYeS
note client	afbeeo
note contin	neZchd
note differ	ebcZoh
note from	gaSmgl
note i	adokcZ
note is	Yrbdee
note it	Ziocba
note of	jdmggW
note on	pdgZXh
note our	meuQTZ
note regard	hiXfei
note requis	iZkgXf
note send	bednde
note that	doeXeh
note the	sgYfVd
note this	ienceZ
note throug	oibZdd
note to	Zidbbp
note under	rbdcdc
note you	gabqbe
note your	Vagmdl
notebo	aYemif
noted	ejwYWV
noted .	qjUVfg
noted and	aonYeX
noted it	cnlabX
noted thanks	dcpedc
noted that	VivgYZ
noted with	ajnkeR
noted your	kfpbbW
notes	lpdXXh
notes .	ewZgZU
notes @p	hncYdc
notes and	jsZXbX
notes are	eajYbo
notes distri	dmdded
notes for	adsacd
notes from	Xejigf
notes have	csaVdg
notes if	aefeen
notes includ	incXee
notes of	Rblklh
notes on	ghXlbg
notes to	hncbeb
notes with	wQZWdp
nothin	cyoZXV
nothin .	J+hcUZ
nothin about	ZevZcY
nothin after	sXjacX
nothin agains	cTnffi
nothin and	XsgZVi
nothin at	cqmTjQ
nothin away	cpaeed
nothin back	emdffb
nothin before	cwZacZ
nothin behind	cpcecd
nothin better	hlhUff
nothin but	omkfUP
nothin by	2bbXaX
nothin came	gnYcZg
nothin can	XugccX
nothin concre	eobded
nothin decide	rhXbcc
nothin do	hRhhhl
nothin dog	jnYacd
nothin else	aQ/jPE
nothin fancy	aadnma
nothin final	ctaaiW
nothin firm	eoeaec
nothin fixed	codefb
nothin for	mufRWa
nothin from	ppdeZN
nothin furthe	bmobbV
nothin gets	ascbed
nothin had	nbfhdb
nothin has	c5VWbU
nothin he	eRveec
nothin here	eWpeeg
nothin i	ZfqaWj
nothin in	SpOghm
nothin is	gsnfZM
nothin kettle	bYdlme
nothin left	bQTfa6
nothin life	Znhcee
nothin missin	nYkaed
nothin more	ebxSYf
nothin moves	afwdaW
nothin needed	pUjgdc
nothin new	dsYeea
nothin of	XkzYYS
nothin on	agmagc
nothin open	ebWees
nothin person	cZjabp
nothin said	dZrdec
nothin since	YqXeie
nothin so	Tiaieq
nothin sorry	ipZWef
nothin stands	hWgZsY
nothin they	aTrgfh
nothin to	gorYaS
nothin until	pgVacj
nothin was	ZPwbke
nothin we	sXpacT
nothin will	ZzaXaa
nothin with	almeeY
nothin within	sbdbeW
nothin would	YlYeaq
nothin wrong	cnQabs
nothin yet	srYRXQ
nothin you	lbaeXo
notice	eXpdla
notice .	YbwZha
notice ;	YqXafk
notice ?	edcSyb
notice and	VhsglQ
notice at	fXXYxa
notice board	ncfTej
notice in	mYjWnc
notice no	dXredc
notice of	eclboX
notice on	vaVdYg
notice period	XdayZd
notice the	WWdjmk
notice to	gbrddV
notice until	nXabqa
notice was	ljghaV
notice would	laambd
notice yet	emamYb
notice you	fLolZh
notice your	egohcV
notifi	5oZPVY
notifi .	QvfRZq
notifi @d	ocedce
notifi all	rYdded
notifi bluffs	midefX
notifi by	2YYXab
notifi dog	raZcee
notifi if	fWnfff
notifi in	fqfbaY
notifi of	wpOQea
notifi on	5SZYZX
notifi once	bpdedc
notifi pune	boeefY
notifi the	qadbfd
notifi throug	ZvXade
notifi to	sXgbbf
notifi when	Qslaae
notifi within	yVZccZ
notify	ylYSfT
notify all	wUddeb
notify everyo	pXeefe
notify succes	dndedd
notify you	loTUmb
nottin	ckaahj
nought	Yghchj
nour	Zjcldf
nous	aZwbZc
nous .	eboedc
novemb	kjVaej
now	hgcdhe
now ;	gdkepR
now ?	VligjW
now @d	tgXaab
now a	aaXWet
now able	eedeoa
now accept	dcbeZs
now and	qfhXcb
now appare	dgaeoa
now appoin	edbedo
now as	XUpdeo
now at	euVZYi
now availa	cZxVca
now be	skXeeQ
now becaus	dYbbol
now been	jjMZXy
now being	qYVgbl
now but	ngNZni
now by	peaeiX
now can	anUjkZ
now claire	niWUgi
now close	dasbeb
now closed	couWZQ
now come	aZZrZk
now comes	dmblbZ
now comple	YfYYcx
now consid	dodffY
now discus	ZqdVdk
now do	fbcnhb
now down	debedn
now expect	qYcdee
now filled	caXbcx
now final	bdecdq
now finish	Zhcdeo
now follow	bUwXTX
now for	iaodTi
now found	ccYddr
now from	cajndb
now full	bXUbns
now given	nafeed
now go	afRnkj
now goes	brdbea
now going	mYcdcl
now gone	dibboa
now good	ddYmlb
now got	icaqbc
now grand	rXcdab
now has	qgcZfV
now have	caokca
now heard	oXdcgg
now hr	fnbcde
now i	ceceqb
now if	hieghY
now in	Vkichf
now includ	bYkoca
now invite	ecdqbc
now it	tuPWeW
now its	UqUjci
now lies	gnabee
now like	WVc4dW
now log	fdnafe
now looked	Zdddnf
now manage	cYhpeZ
now mean	amdfef
now means	Wtceec
now need	blWqWb
now no	ZVobXp
now nobody	UoqYcY
now northl	oYXlcb
now not	jXhcig
now nothin	Sllcma
now offici	ddbdqd
now on	ZStZoa
now open	cblkeY
now or	Vfhggj
now paper	daefnf
now placed	cdcenf
now please	cYYrZl
now promis	nddcee
now rather	gYdjYo
now read	awjXcS
now requir	egcoda
now review	iTdjen
now say	pVbZrY
now says	XnShem
now seen	nlcZca
now she	cmWfic
now since	cVjgdn
now so	bflTfl
now stoppe	dVteec
now taken	dgaccq
now than	dVncap
now that	eVRnhr
now then	lWlede
now they	meKthZ
now this	dYidoY
now till	coVamd
now to	nhgibU
now told	WlYacs
now traine	dalZob
now want	icbqbb
now wants	cdXuad
now we	YySPob
now well	Yoeefe
now what	fcenbf
now which	WqmbZZ
now who	bncegd
now will	nceUqY
now with	m/IPXT
now would	bYYogj
now writte	ZdUhoh
now you	WNbtsf
now your	fcUWwg
nowak	cdgehi
nowako	mXegeg
nowher	bmcchf
nowick	YnUWml
nowick .	gWaVpn
np	faZmjc
nplq	cZgghk
nrc	ihVkdf
nrc you	eeeZmg
nref	hXejhf
nref on	fcmedd
nric	aXilhf
nric .	eiZobd
nuala	efpdcY
nuala to	dcqdda
nudge	UrarVb
nudge and	oidVeb
nudge from	dcaqcd
nudge her	aSbxee
nudge or	Ulcrec
nudge that	Zdoeee
nudge the	eoadec
nudge them	brbbee
nudged	Xhdfnc
nudged appear	dWkeii
nudged twice	cijkXY
nudgin	dlXndb
nudgin them	dqZdeb
nui	eqWZVk
nuisan	iWXcct
number	YXhwfb
number #	ZdvQZl
number 's	YUWyge
number .	VdjvlO
number ?	aTgzXb
number again	eencce
number all	earadd
number and	cdYuae
number are	mYdbrW
number before	gccpcc
number below	YYmrZX
number but	edafdn
number by	TSc/WU
number came	efWbll
number change	dascda
number do	ecXkdn
number five	gcaaqe
number four	fVhoah
number frauds	clWgdl
number from	UrWocY
number give	cbenef
number has	bcnZif
number i	jLwiba
number in	iWgkpT
number is	XY0bdb
number northl	cdbrad
number not	jZXlam
number now	dcpcda
number of	jiXgXl
number on	TggsfU
number one	noSQYs
number pharma	dXdhjj
number placeh	ecndee
number please	ceZtcb
number she	emZgee
number so	XWlvWY
number then	ZTZmpf
number this	eenfeZ
number to	cbiuUX
number two	VpUfnc
number was	aYWitc
number where	bccrdd
number with	madddg
number works	ebqaec
numera	bZbXqo
numeri	kXZhgk
numeri goes	nVcdcm
nuria	hYgejf
nurse	dSbisi
nurse 's	dZewVZ
nurse .	SRcpsh
nurse band	eecdne
nurse felt	ieghiX
nurse has	leeWhg
nurse never	ebmfdd
nurse says	ecenec
nurse so	ddacuW
nurse they	cddabr
nurse who	ZbUocn
nurse will	enbddd
nurse with	dZbYfu
nursej	hXbnhe
nurser	cmdbff
nurser .	efXeli
nurses	Wdacol
nurses .	eYacsd
nurses in	anddch
nursin	RXpmbk
nursin .	acencf
nursin ?	bcdped
nursin assist	dncded
nursin is	bboffd
nut	hblacg
nvb	lcYZki
nvb1	fbdlhc
nwosu	bmdekW
nyambu	dafdcn
nys	abhkff
nysc	eVhoah
núria	iiedWi
núria .	ghhWXp
núria and	dhndca
o	aljfbd
oa	eaZlfj
oa so	hmcheX
oa we	ccadnh
oak	ZfaZln
oakes	ahPqdm
oakes .	glVmbc
oakfie	VTlilg
oakfie human	ceabhn
oakfie lodge	ccocdd
oakhol	Xhbkek
oakhol says	ahenec
oakrid	icdodZ
oakrid on	iacndc
oakwel	cXjmdg
oberst	coXXem
oberst in	cnZZcm
oberst northl	oZeeee
oberst the	Zmfeef
obi	anZbfj
object	fdmebe
object .	XeYopY
object and	hZnfhY
object by	bbepee
object scheme	ehneeX
object so	eccXlm
object to	qbeace
obliga	cfagjg
oblige	eSikdl
oblige .	divVbT
oblige for	Ycdhpc
oblige if	aVZvkY
oblige it	Zfnded
oblige to	YSjncl
oboe	dcociX
observ	dQsbjf
observ .	Zcoehc
observ and	dahcpb
observ are	edXccs
observ in	fabdof
observ is	ebgdan
observ matcha	cdrcbe
observ of	YbsZec
observ on	Zknddb
observ that	dYTfpn
observ to	rXnYYY
observ your	fhXigf
obstac	dZkpcY
obstet	ZYthdb
obstet has	eapcdd
obtain	XVbnZr
obtain a	ecctZZ
obtain the	bcbadt
obviou	oYiZWl
obvs	kbgagh
occasi	kRRYZ9
occasi .	nUWYbu
occasi and	ddbcdq
occasi we	ecaedr
occasi you	badcet
occupa	vXagZe
occupa .	4VaZfU
occupa and	kiWZdk
occupa health	Zgcofd
occupa it	endcdc
occupa regist	cnbmaX
occupa you	jYkidb
occupi	dfeacp
occupy	llYefY
occur	c1YXZT
occur .	dyaaZU
occurs	lcdeff
octobe	amnTmU
octobe .	cciaqY
odd	kfQdoe
odense	eTiijf
odense .	caokZb
odense an	eeeXrd
odense b	dXWYop
odense minute	bcfqbb
odhiam	dWljfd
odhiam @d	bYjrZb
odowd	lUsecX
oduya	hmUadn
oduya per	hmZcde
odwyer	eiaegh
of	ffegeg
of .	WlhnXd
of @d	Xidmbk
of @p	Rhlafo
of @s	llWeaf
of a	XqegYh
of aadhaa	YdhZll
of accept	eYZX5U
of accomm	jgkUeg
of accra	dZZoie
of acls	ehmhXe
of acted	dmaaZl
of additi	djoabZ
of addres	aba2ZZ
of agreem	aqcbhc
of album	gbeacn
of all	gggXmd
of allows	daccYu
of an	YghoVh
of and	YlVfoe
of annum	hneZcc
of anothe	aZZaS5
of answer	ctUeed
of any	Tilhgd
of anyone	bXkZpf
of anythi	dmgjbX
of applic	orSTYl
of applyi	ddncec
of appoin	dUQM/R
of artisa	gencdb
of asking	apfYYi
of assist	erYUoY
of attend	cfnjaZ
of award	lcaYob
of b2b	ddeecn
of back	cgaecn
of bad	cZXacw
of band	acdYpk
of baz	alXobe
of been	gYZdbt
of being	aWijco
of bike	edbecn
of both	ZYZvka
of breakf	endZkZ
of budget	Woidef
of busine	kXmacg
of cabin	cZhdbn
of cake	cfXglh
of callba	cYhrZa
of candid	ignSak
of care	dcnecd
of caselo	afnbfb
of chambe	lgYchf
of childr	hqZcdb
of chloe	gdXjam
of choice	Vjbnic
of choosi	bnneYZ
of class	dcdoec
of closin	Yrdded
of coffee	Zbjpcb
of compar	Zpaccf
of compet	fQucdd
of conduc	Zafsbc
of consul	caoXlc
of conten	ddaajn
of contes	acdrcc
of correc	ZZQotY
of course	iPfjqc
of cove	ZYXaye
of create	nWdbki
of crew	edjWnd
of curios	kZnbfc
of dangli	cgbenb
of date	eeVoci
of day	baYvdc
of days	pgYcga
of dear	haacdo
of decidi	epbeda
of deserv	dedYqe
of diplom	Ydbtdd
of discus	oXhZcg
of disreg	iXkmbZ
of doubt	leSemg
of duty	ibcfnY
of each	XhtaVg
of educat	jekcgX
of employ	YiOWyk
of evalua	nadefe
of evenin	pdcafb
of every	jgfhXf
of everyb	Zmckdb
of everyo	gadXio
of everyt	nbZddi
of expedi	ebabpg
of eyes	llkVdY
of fabric	mZeefe
of featur	candjb
of feedba	iYabcr
of few	nZfefe
of files	cnUjch
of financ	kXjdfg
of finger	odcdfc
of first	dneZfd
of five	Mepnec
of flight	edndbd
of form	bYjcbp
of forms	cgdmdb
of full	ebccpd
of fundra	eecben
of gainin	eecbpc
of genero	ocdcee
of gettin	VsZndX
of good	ZUqqbW
of goodwi	nbdbeg
of govern	tgYcdY
of half	ohbadc
of hands	jYTXkt
of hank	ZXlpcc
of harbou	gjmdeW
of has	feadcp
of head	hafWlj
of hearin	nVflhY
of help	ecdbdo
of her	xhfcOa
of him	oocdWW
of hirelo	Zebddq
of his	eqfcgS
of holida	ZndZle
of home	edWmfj
of homewo	cfbodd
of house	fYbXmp
of how	kXWfZt
of hr	byWXbb
of id	eadpde
of indepe	cYqdiZ
of instal	eeZefn
of intere	YrXkUh
of interm	chUdoi
of intern	icmiaX
of interv	qhWeZg
of is	ZinjbW
of isolde	dVfscb
of its	gsbaYd
of j	kZXcap
of joinin	efdYpd
of junior	ghYacn
of just	fmbdXj
of jérôme	dXbqef
of kearne	ddhdna
of labora	jncbbd
of late	oZcged
of lawyer	dkXicg
of leadin	VaaXrp
of leave	cgraYc
of legal	fdcfnb
of letter	eVqnaX
of lieu	Xjgncc
of luck	dVdWZz
of maybe	imTjaf
of me	npZRXl
of meetin	elZeXn
of mine	em2YOS
of mr	ZaXfYv
of music	dZcddq
of my	XgYral
of never	Yrcddd
of news	ngfbeY
of ninety	jgVWbr
of no	bbYqbl
of northl	aWqVjn
of nothin	ojaVch
of now	kdcZrX
of nref	dYjbkh
of offer	bhVYyZ
of office	VQ/UdS
of one	XiWevb
of openin	cYpica
of opinio	dXjjgg
of ops	Zeoiac
of order	eaxSce
of organi	ebbohb
of other	bVlYct
of our	chYibo
of ours	acaYsh
of outcom	oddcee
of pair	jemedX
of paperw	ffgmdX
of parish	bjkidY
of peace	qdecZe
of people	dpdebb
of permit	mjVaid
of person	chahbm
of pharma	filYkV
of plan	gVdlgi
of planne	scgZae
of play	pcffcZ
of points	ebccep
of porter	klWXbj
of portio	gdcdcm
of posts	aiWZbs
of practi	qVbcfi
of priya	hZXeok
of probat	dfadne
of profil	cfnbed
of promis	ixPbdZ
of propos	obYXgf
of qualif	andcic
of questi	bcohfY
of receip	ofadec
of record	cbbipa
of recrui	ZoiceZ
of refere	WVklem
of refusa	cjbdna
of region	nUjjac
of regist	Zmkecb
of regula	ikZWke
of reject	dcadmh
of remain	eWdpef
of remind	bicben
of renova	ebbaho
of replac	embbic
of respon	kngZdU
of restau	pXYchd
of result	pYaddi
of right	dcbmid
of risk	jahcWl
of roisin	bcdrdc
of roster	ddcdne
of rural	cceodd
of sales	bqdaed
of salon	docdec
of saqa	fccccp
of satisf	pZdeeb
of saying	dhWhkg
of select	shYaXd
of servic	kUZZiq
of shift	haaqbe
of shortl	paddfe
of six	caTtbk
of social	dbmeed
of solvan	nfdZed
of some	ZzZecU
of somebo	ebXkjg
of someon	YcilXi
of someth	YqThYl
of sophie	eaZauZ
of spark	dqZcee
of staff	naYail
of stage	hrXXfb
of state	bdcbbs
of strang	ddcgan
of succes	wVjUda
of such	qmaUdc
of t	ZdmobZ
of talent	dmVich
of tea	aXaini
of tellin	afbYfq
of test	lclYfY
of text	bdoddc
of thanks	dhVidn
of that	derUYl
of their	gflmVY
of them	hkWdke
of these	XmWkei
of things	pejcgR
of thinki	dakaan
of those	gfcjXi
of three	effqRf
of ticket	aZfhen
of time	U+gLYT
of tp	bcaofe
of transl	Yndeeg
of travel	kqcWcY
of triage	bcknad
of trial	fnbYcj
of two	cfTzYf
of type	gsUhZb
of unders	daZioc
of use	deqbad
of utilit	ecdmee
of vacanc	bcobdf
of vice	hiXcih
of visa	dbcbpg
of wakefi	bkmcbX
of water	fiekXe
of wee	mWdhdh
of week	njVcce
of what	eMrUgt
of when	ZnjdeY
of whenev	fedand
of where	ofWfbf
of who	2lTUaQ
of whom	ifUWX0
of wonder	cXefin
of work	WYqofX
of works	ejVbfl
of writin	hZcfdm
of x	YphVjd
of ye	cbnhbb
of year	bWhatf
of you	uobaWa
of your	cZiqdc
of yours	XWotcZ
of yourse	ecdUmm
of zoe	ddndiZ
ofc	ehkkbV
off	bendee
off .	VZlbll
off ?	gahWra
off @d	paffcb
off a	oVgZla
off all	fgnbca
off and	dprYfL
off as	ceXclm
off at	mjckbU
off before	jepcbU
off but	ZgapkX
off date	ebabdr
off for	ZevfdR
off from	jnaeYe
off her	pfYZcj
off here	ohYced
off him	nZfeed
off i	djpaXd
off it	dgSvQj
off just	almbea
off like	cUjbeq
off me	niTvRX
off my	egsYWd
off northl	Sopbha
off now	Xidggh
off on	hbZWug
off our	ZVzYWi
off she	fnbddc
off sick	gwfdXR
off so	fdYTsh
off start	cedZqe
off the	gWkado
off their	ZaxdbW
off they	XhYflj
off till	ccwUYa
off time	ncecec
off to	cfkenU
off until	XsfZcd
off us	Zracia
off we	dbjnae
off when	bTsdei
off with	UsdgZe
off within	cebpdd
off work	fenZef
off you	VWa7XX
off your	lTbhsW
offenc	cbkdbi
offenc .	deeeZn
offend	djbcgi
offer	WZaU/d
offer #	bdddpe
offer 's	RTRQ/V
offer .	NbXN/n
offer ;	YdaV1a
offer @d	aqjdXc
offer @p	ceecme
offer a	bVxZdg
offer accept	ebqdfX
offer an	btceaY
offer and	ekaVsY
offer approv	kXXbhn
offer as	WZhZrh
offer at	edZdwV
offer attach	XbTW7b
offer base	cdecod
offer before	hpelYU
offer but	c1bWWb
offer by	RccV8Z
offer came	TWVZ8Z
offer commit	icehYk
offer could	drddZc
offer counse	kdkkaW
offer detail	cddcrb
offer down	caueZZ
offer expire	Zgcasc
offer extend	cOPb9Y
offer for	UijPuf
offer free	edoeZe
offer from	OPlS2j
offer has	dVadsh
offer have	adbcoe
offer he	befboe
offer here	fdcboe
offer i	dWjchk
offer if	inbeba
offer in	UfYS6W
offer is	VgTU/X
offer it	bhlWhf
offer letter	WgWQ/Y
offer mail	aeedpd
offer me	cTblpe
offer must	aceard
offer my	eocebd
offer no	dabegn
offer nor	eocecc
offer northl	UjdpiW
offer now	dXedio
offer of	dXhWsg
offer on	iViUkk
offer open	aaZcxb
offer or	vfcZWb
offer over	eddbra
offer pendin	ecYdpd
offer poultr	bcdepd
offer right	ebebpe
offer she	lZebna
offer so	Vibqfc
offer somebo	dpcbdd
offer stage	dvafVc
offer stands	XWQY/S
offer still	dSddwb
offer subjec	fndeae
offer the	XUadsn
offer there	edmenT
offer they	Xcibjl
offer till	padjZc
offer to	YdfiWs
offer togeth	haeemd
offer two	ddqdXf
offer valid	Ydddqe
offer went	ljbeXg
offer with	WdWVzb
offer would	c0bbTc
offer yes	dddemd
offer yet	nYbuWX
offer you	bZaauk
offer>answer	XbXaxg
offer>ask	bYabxa
offer>away	bbhang
offer>bye	fncfiT
offer>chosen	YdaZdx
offer>closed	eYVYjt
offer>date	bWbb2b
offer>decide	haVXtj
offer>free	absaZj
offer>give	cbmVij
offer>goon	igYgoV
offer>hear	ijUhgb
offer>hold	fgpfVa
offer>if	gwedaP
offer>match	Xedkif
offer>me	Veeh4M
offer>meet	djYtZZ
offer>news	keZcWo
offer>not	foThoU
offer>offer	daYWuk
offer>others	nibdRn
offer>papers	bcbetb
offer>post	bdaXze
offer>refuse	ypYUdO
offer>review	XYcixX
offer>said	hdaapb
offer>soon	aamnVj
offer>start	VdXcvi
offer>step	XgewYZ
offer>them	bdfcrc
offer>wait	VhWanm
offer>will	enZamc
offer>you	Zaabze
offere	UXZW6k
offere .	QZWa1h
offere a	XasaVm
offere and	dYaect
offere i	dcdepb
offere it	gYUTvi
offere me	TQfe/R
offere on	dbcdsa
offere someth	kbocZc
offere the	cmQWiq
offere to	YfWgph
offere you	bYiden
offeri	YZeR9Y
offeri .	dZdUvc
offeri it	ccbc0R
offeri the	dcecpd
offeri you	bXXW5e
offers	kndNqW
offers and	5TaYUf
offers at	Xkednb
offers in	Ybibpd
offers of	kZZZbq
offers on	jldkRg
offers out	lsYcXY
offers you	TYYV/R
office	dcjied
office .	abfknc
office ;	lYVtfY
office ?	YZbonb
office about	ZrWjcf
office after	Znibdd
office all	eZpgcb
office and	ciWhlg
office answer	Whdeep
office any	fdbnah
office are	YkrbZX
office asks	jXhobb
office assist	ekfgkU
office before	cbZteZ
office but	eaadnj
office by	hUeilc
office can	epfgbX
office close	Xerbee
office coordi	mVhefi
office decide	tdeYYe
office facili	nYbief
office for	hjWfff
office forgot	cncahf
office from	XerWeg
office froze	dVreed
office gave	ZYWjbv
office genera	edmedc
office gives	hfabpZ
office had	dagcfn
office has	dcocXj
office have	WYpkYd
office here	ibwcYS
office i	WZygYZ
office if	dfcenc
office in	Xdmmcc
office inform	Zfnhcc
office is	crlhYR
office job	leVmgZ
office jury	knYcdc
office lets	qaceed
office manage	lUnZrT
office moves	aauZdd
office no	bhWtcb
office northl	jdkhVc
office not	Ybdfqe
office of	idWhbn
office on	nRbmib
office opens	nfbded
office please	hXhlde
office rang	dcaegm
office recrui	emfZdd
office ref	nbdbff
office reopen	hZochY
office rings	Zfemef
office said	kjiXgY
office same	feeaob
office says	bcpXbl
office shuts	Yfndjb
office so	gikgbX
office subscr	dcYaln
office that	inWfkV
office the	kXhedi
office there	fnaeed
office until	Yavebb
office vacanc	bqbfeZ
office wants	UfZrhf
office was	bYgdgo
office we	ggbdam
office which	foZffZ
office who	necbcg
office will	ckXlge
office with	aWYood
office within	bdcZnk
office withou	cabred
office you	VZVrhm
offici	ZkOX2f
offici 's	YtdceY
offici .	ZvSeqR
offici a	accank
offici answer	jpWccd
offici b2b	dYcbep
offici from	Zefenf
offici i	mnbbba
offici letter	cQZYun
offici metres	iXelci
offici one	cfccqa
offici reply	Zjccdn
offici transc	dbbpee
offici word	okceVc
offici you	hdbarZ
offici your	kZcapb
offlin	YmnWhb
offlin .	fnacee
offlin for	cencee
offs	dpcbce
offsho	fViaof
offsho .	dZbdsd
offsho works	ebndhb
offsid	jihXha
offsit	djjgbY
ofrend	bneYid
ofrend fawkes	cefYnh
ofsted	Zcelcl
often	cljWZk
often that	inbeeY
oga	eVhoYi
oga search	ecmkcX
ogunle	dmdcge
oh	Vfebjo
oh .	dglcXj
oh and	YjilgV
oh did	aSYipm
oh enhanc	inedeY
oh good	dbogcd
oh i	dhjfiX
oh it	almXde
oh love	dbeecp
oh modera	cmWehf
oh no	gbVcgq
oh that	cWeees
oh you	dUeohg
oil	hdcZao
oil .	dcbeeo
oilski	aakdhi
oilski .	edlYmc
oilski and	eabeeo
oisín	hWeodg
ok	mbhhcb
ok .	nbkXag
ok ?	oakhZW
ok and	cpabhb
ok but	egbdcn
ok by	Ocduje
ok for	hOiuXX
ok great	YYatcc
ok here	iYbedn
ok it	egXlic
ok its	dXaegp
ok sittin	cniTgd
ok so	ejXcoe
ok thanks	giVceo
ok then	drbbae
ok to	aXnoWc
ok with	XWjzUZ
ok you	obdZgd
okafor	djqTYi
okafor .	Vipaee
okafor no	dsadcb
okafor not	bZcudZ
okafor or	vXZUmZ
okafor that	cYzaXZ
okafor they	lXcdkg
okay	bfdrYf
okay .	knabcb
okay ?	fpYhaa
okay i	WnYggi
okay so	ddgkXj
okay with	cXlndc
okonjo	ckdghb
okonjo 's	Xneghd
okonkw	fefehe
okoro	fYpUYo
okoro people	fdkXdk
okoro thing	faiZcm
oksana	huVWbg
oktobe	fifZZm
oktobe the	dgbbco
ola	icdqbY
ola .	ncVcnd
ola of	eYudeX
old	Xbjmch
old #	YXljbl
old .	hWaljh
old addres	cXeieo
old auxili	enbeZg
old boss	cYfvjT
old collea	ehvTVg
old disapp	bceeeo
old employ	beXhkk
old firm	eeYeep
old grade	ebZecr
old head	eYohcd
old interv	bnYbdk
old job	cctZbe
old lina	ednced
old man	ZkiapV
old mr	hjVhkb
old mrs	ccfmec
old news	qdUcag
old one	iasceR
old place	bgpabd
old plan	gqhZYY
old school	cnhbgZ
old silage	fnccdd
old thread	ebndee
old visito	dcbqdd
older	RPhjks
older than	QUavbr
olds	ieddei
oleg	nNetda
oleg learni	dcesZa
oleg mailed	pcbdde
oleg mails	mYkded
oleg with	kWjidc
olga	gdegeg
oli	bcgjgg
oliver	uWkccV
oliver form	cbmmbX
oliver is	mebcbg
oliver openne	eameee
olives	cfkdgd
olivia	gadZrd
ollie	ieacnb
ollie .	cUcnij
ollie to	ccdZmj
ollie will	ncaeee
olsen	hggadi
olu	ZgZcin
oluchi	Xaejfn
oluwad	ebXapk
oluwad .	ebYdll
oluwas	bldehd
omar	jUbtbc
ombuds	mjPhfg
omg	nPiUrh
omg .	dZdegm
ommmed	blhalY
ommmed you	ddddne
on	icghfc
on #	cdUbsk
on .	XdYgsi
on ;	cnYcdk
on ?	bZfxXW
on @d	rXhkbY
on about	ialjeW
on accomm	paOZfs
on accoun	dZreYe
on after	hXSiml
on again	dSpncb
on all	rktWUO
on an	bkdlXf
on and	aiehnX
on annual	VZ2Yaa
on anothe	URTdb/
on any	UbhrVj
on anybod	clWZdq
on anythi	UgpleU
on appeal	faddpb
on applic	YVpjcg
on appoin	jSslZW
on arriva	eddmee
on as	VbOI/j
on at	ciQXwi
on bank	ddncee
on being	Wmhjde
on board	TWfM8i
on both	pUdkgY
on breakf	dYYeko
on brill	feadqZ
on but	beXVgw
on by	elXhmW
on call	WpdbpX
on campus	dcnedd
on climat	iddeoX
on comple	YivVXb
on condit	eedYpe
on counte	dcdrac
on create	fejXYq
on day	rcUcWn
on days	fYaeer
on deadli	eoeZed
on dear	xKgwZV
on direct	eddnec
on discus	lVeeel
on dog	0WgfWZ
on dr	dcYYcu
on each	jhWapZ
on elsewh	fangbe
on employ	fbencd
on enviro	ecdnde
on equal	abebph
on every	hbsYgX
on everyt	XUuhjW
on ewa	/RSibO
on expens	abnlcb
on experi	bbbbdt
on faithf	fpbbea
on fewer	cdbode
on file	YPvdWr
on finish	ahrUXj
on fire	Zeracf
on first	gqaZaf
on follow	iVzmMW
on footwe	yUZdda
on for	UanqXe
on four	flWdlb
on from	ecknca
on full	dWaWxf
on gabrie	mccefe
on gettin	dZZpak
on glove	mafdfe
on grade	dcscYd
on granda	cbXvca
on he	egndbb
on headco	ecnefb
on hearin	nmUcYg
on heart	yfWRed
on her	nlVZgf
on here	ebfmdc
on heyyy	Xhpbde
on him	fujYWW
on hiring	ZW1XiW
on his	kiiqPR
on hold	XG/bXV
on holida	etdaZZ
on hospit	ejUggk
on how	T1cdWZ
on human	2WZfdV
on hybrid	YYncem
on i	bvWWXk
on ice	WJ/ZcK
on if	fceXnf
on illust	bccctb
on in	bqYZcj
on is	enYWob
on it	lpTaqW
on its	Xlbc1P
on job	dended
on joiner	ncdcfe
on jury	apqUeS
on just	ddXlmc
on kathi	Vfjghh
on kitche	gkWZli
on kubern	cbcceq
on leave	Qoneeb
on leeds	xdYYdb
on legal	edaeen
on life	yWTikQ
on line	dccqfa
on lodge	nbddee
on lunch	dbYeqe
on mail	cbbgpc
on make	hmeadd
on market	Xeepef
on matern	bdtWbg
on me	kTdUcv
on meetin	cgcodc
on mensah	gcboce
on monday	icmkUa
on more	docedc
on mrs	Zbbmhh
on new	Zcmmbb
on newsag	ffnceb
on nights	eeeane
on no	hmbbcf
on nobody	bcioZa
on northl	yRenZY
on number	cefbdn
on occupa	sXYicd
on offer	gcpdXe
on one	gjbjXf
on or	wPVjpV
on other	ececdo
on our	ad0Udf
on ours	jiXhkY
on over	bsaccb
on page	hafYqc
on paper	bgVfqf
on parent	WinmZY
on parkin	dbqcdb
on passin	dZnlba
on patern	Tjlfdk
on patien	edecco
on pause	aM/ZZU
on people	eadddp
on perman	bcVaxc
on phone	WkcVft
on placeh	dcaoci
on planne	+IZiab
on points	dnYdhe
on priya	geXber
on probat	efdcne
on proces	pYdeef
on pto	Ycqaee
on questi	eccode
on reachi	Xhfnag
on read	ZgYico
on receip	YtWYke
on receiv	eendcc
on recept	knaZad
on reques	XjaUcw
on requis	fbbVrj
on result	aneeee
on rid	eddfoa
on rules	lkXcee
on salary	aWekcm
on sam	ocedbe
on satisf	2Gafgg
on saturd	pZidea
on schedu	qXagdd
on screen	bhcmde
on send	nelaeX
on she	ZnWikc
on sheet	edbmgd
on signat	ecccpc
on site	dVavbf
on situat	yZaYfZ
on social	WjxVZZ
on somebo	daYXYy
on someon	SoRYaz
on someth	cgceob
on speaki	cqdddc
on specul	bXbbcw
on staff	eajenX
on stock	cZbqhc
on strike	UtnYaU
on such	dnbjXd
on summer	enbeec
on tellin	eoabbh
on tempt	dWdZnm
on their	cXeifn
on them	ZugYZc
on then	aZUa0c
on these	ecmcfd
on they	rdbcbd
on thinks	ebbedo
on this	naTaYx
on three	iYdYqe
on throug	edogeY
on thursd	pUiYid
on till	fgngWa
on time	cWnQql
on to	clbrTe
on togeth	dXdeeq
on top	qYXaqb
on tour	dwcZZa
on tuesda	gercaX
on two	Ujhdcn
on unfort	eebeob
on until	dqibaX
on us	daegdn
on va	iXYakq
on video	ZXY0Xg
on wednes	nXracY
on weekda	Ydgndh
on what	XmujXJ
on whatev	avabdZ
on whatsa	vSZhiZ
on when	X1XWZe
on where	gacnee
on whethe	YtUkYg
on which	udQefe
on while	eUuefb
on who	ksWhYS
on whom	dboeeb
on why	QUY3Zh
on with	YbonWf
on withou	UjQvZj
on workin	dgdZen
on you	ZbVb3c
on zoom	dWXukY
on élodie	eboddc
onboar	gUQhxe
onboar portal	eeddoa
onboar thing	ccmYle
onboar train	eiVekj
once	ZxYeec
once .	pJfWjs
once ;	lUdhel
once a	njgWZc
once all	evaYbb
once and	YbZkbs
once everyo	aqddee
once for	febobd
once he	bwabdZ
once her	Wreeed
once if	eadpcd
once it	VykaZP
once legal	dodeae
once more	oVUzTf
once per	hVlYdo
once she	ayYZeZ
once that	amYnca
once the	U/XXbR
once there	Uzcaeb
once they	Xicgdo
once this	Whbcrd
once those	Zrddde
once we	ZrdRsV
once which	eaoeeb
once you	SWXrjn
once your	eodYdg
oncolo	YjjiXh
oncolo looked	XZdkco
oncolo looks	nmbYeW
oncolo out	Wnjdee
oncolo past	Yercea
one	geZigi
one #	XcfYlm
one .	ZjYego
one ;	goXebf
one ?	VpclVg
one @d	ldYpdW
one a	dgeamd
one after	rgibXW
one aftern	eadqbb
one and	lbVfnf
one anothe	fsaagW
one applic	qYddde
one are	gcibnV
one as	eVkkbk
one asking	dliXbi
one at	ZrigfO
one attemp	eeapdb
one back	hTiXva
one before	gijjYX
one behind	japhbW
one being	eaajcm
one bethan	leeUne
one boss	gXaplX
one by	feW0dT
one called	aUochk
one can	aofedb
one candid	etdfdT
one certif	gkdXje
one chair	Vhcigj
one click	dcsbcX
one clock	tZeadd
one collea	Ytdbeb
one come	epcbec
one copy	ZcfVyb
one could	kXmedd
one date	bpZbei
one day	jYodcd
one desk	cUYcZ2
one did	jbgRne
one dies	Yddcqe
one direct	gbddob
one discou	cacidn
one does	bodefb
one dog	qYUfjd
one droppe	gedZnd
one email	RmtYbc
one eye	Wqfegc
one for	ikcdlV
one from	hWbqib
one furthe	nbebeh
one go	qcdYhb
one got	TllbXj
one had	ZfWXhv
one hand	chjVhj
one have	dXbjcp
one he	hTWooc
one hears	gncdda
one here	gjhajX
one hire	eabebr
one hiring	mcWeem
one hour	eajnZc
one human	nZYlbd
one i	eleQYt
one if	jiiajV
one in	Ndk0eU
one instea	ebelnX
one interv	vXbdba
one is	ngfgbX
one it	dUlgYp
one job	uXQiam
one last	kQasfd
one leave	moUccc
one lectur	dadbdq
one left	hhZqZZ
one less	Ylncdb
one letter	yWbcaa
one line	ccaego
one manage	coedeb
one mark	fbebeo
one mate	cgZYqg
one might	codded
one mind	bnXZij
one minute	YYXrYp
one more	meU3UV
one must	Zsdead
one myself	debdcp
one name	iWVVgv
one no	Yodejb
one northl	edZdoe
one not	gbbdqb
one now	bXanrY
one of	eoUfgi
one off	Zdqbfb
one or	wiXUbb
one other	vjVaaa
one out	lXXnci
one over	Yaihma
one page	YaV/UV
one partic	dbpZec
one person	ZgTXop
one picked	bmnddW
one place	WhWiZu
one please	cYVoli
one point	ecbedo
one post	gXcXlm
one questi	hWZwaZ
one refere	mcbjkU
one room	hzYSXZ
one says	Wmdcgj
one seat	WiYiZs
one senior	Yqecee
one set	emdbcf
one she	iWboYk
one should	cgcnbf
one side	fXolca
one sittin	lRWwYf
one so	cWVlkn
one sorry	YeWXfv
one spoke	ebodec
one still	Zlbabo
one take	ecdpce
one tells	ameefe
one that	ZLhqZs
one the	hQYbtl
one then	dbcedo
one there	XWundS
one they	fhbdWo
one thing	gcQvbg
one three	fbeamg
one time	nYkZcg
one to	eiapfW
one too	combZZ
one turns	cpcceb
one under	ebpZbh
one until	nfehaa
one vote	fiYXbq
one waits	hnaedd
one wants	Vjjdlc
one was	jYiXYp
one way	yhXhYS
one we	jOTehy
one week	oaeddf
one went	epdkmN
one who	eebcnf
one will	qeccXh
one with	cUobji
one within	pcYkba
one withou	ifmecX
one word	dMopch
one writte	deeane
one year	YXmNqn
one yes	kbbbbn
one you	eXdmhg
one your	dbcaoh
ones	tjXdXc
ones .	meVjbg
ones a	YgsbbY
ones and	naZbek
ones are	jbcncc
ones before	doecde
ones get	ocebee
ones he	fpZbdc
ones in	knfXbb
ones it	Wbdepk
ones too	pbcded
ongoin	W/WTWQ
ongoin .	Y9OZXV
ongoin and	ZsZdec
ongoin recrui	ecoedb
onions	fqfaYb
onions .	dpaeeb
online	Wcl1UY
online .	jR2bUc
online ;	abohdd
online and	cdsXdd
online any	dcdofc
online applic	jiXfdh
online assess	VoRocj
online coding	mZdhed
online form	bpiaaZ
online game	bnbieY
online module	cnebef
online on	ddcoee
online or	cbpccd
online profil	ndebiZ
online questi	Wdbsee
online screen	gleYeh
online takes	cdcpdd
online test	WpUpbd
online until	Yenfeg
only	dkhebf
only .	VjnlaX
only a	honfMY
only able	eeZdeo
only about	cV0cYX
only after	X5UgXT
only and	fapYZj
only apolog	caceat
only applic	Zqachc
only ask	enecec
only asked	dZpeed
only availa	edacep
only becaus	afdebo
only been	labYdo
only candid	cobaei
only client	edcdne
only contac	pgaddY
only contra	Ydodeh
only deadli	hmbcdc
only decide	Zdeepe
only did	fYnffe
only do	ikcmhO
only ever	Yflagi
only fair	hnYjac
only file	pZeeec
only finish	obdced
only for	kviRhN
only forwar	Zerdea
only get	XybZbZ
only gone	gbihmV
only had	dacnbk
only has	ebdnde
only have	UaWsqX
only here	Ydeoge
only i	XqcndX
only if	aqgiXX
only in	iibgXi
only interv	Xbdbav
only invite	ebeZeq
only it	ebbZfr
only just	aqXmbb
only look	bYmled
only looks	adenef
only make	ejcYpa
only me	dindeX
only means	Vybcdb
only meant	kambdd
only meet	sWeded
only my	ZubbZg
only need	oRXWpn
only not	foYdcg
only on	pQdjbg
only one	ZWXhnq
only open	ecXglj
only paper	edSarl
only person	Yrbbia
only said	cukYYT
only say	gsWYjY
only sectio	iiWiah
only send	aeqYce
only sent	jbnade
only she	cpdecd
only shortl	lrXZaY
only six	ebdcep
only starts	apceed
only succes	codffb
only take	bYXhXw
only taken	etaaeU
only takes	dZfcco
only talked	eaqeeZ
only tell	andajd
only thank	fcdeco
only that	dpUefg
only then	T4QrTU
only they	cecndf
only thing	agpfgW
only this	denbea
only those	X0RhXe
only three	bddeep
only to	hdnakX
only two	mZcjTn
only waitin	eXdrde
only want	cWmlae
only wanted	Zf1WXR
only when	qcamVb
only write	khrYWV
only you	cgXiqX
onsite	bjQtce
ontari	aXqYej
onto	UYitZe
onto the	ZVXrcn
onus	jboeaa
onus .	edrdac
onward	jScYlp
onward .	cYccko
onward coordi	gaXamm
onyang	eigcgd
ooh	hdiZid
ooo	Uf2Saa
ooo till	Zbscde
oops	YigaZm
oops .	VSoYaq
oosthu	fZfkdj
op	dfchck
opaque	ekfjba
open	Xgtfbc
open .	VwmhNY
open ;	cgcdnc
open ?	abjZaq
open @d	kcoVee
open @p	beeXre
open a	ZdWokf
open again	cgoajV
open air	oWieec
open all	cfaqdc
open and	ewQhSf
open applic	fbVacu
open as	dqZZdf
open at	ZYuRhi
open auditi	pdcbfb
open but	eeseeU
open call	eadefn
open day	fY5VUa
open days	dboahc
open dog	Xeqeag
open ended	XwVakV
open evenin	ZY4PWk
open fine	ebpaed
open for	XdVd0c
open from	eknYgW
open house	YlvbVa
open in	WSjZZy
open invita	fdbedm
open it	nqadYW
open jobs	fZrdeb
open my	dofcYc
open northl	cbnack
open on	bilWie
open positi	cSvcdh
open questi	ZmZcle
open req	ecneed
open role	dcodee
open roles	bTqYbn
open still	eqaedZ
open tasks	dcnkWc
open the	ZgXqid
open till	bcRuam
open to	YGl1ea
open until	TpUsoR
open up	eTnelf
open we	bpbeed
open when	ajancc
open with	gaoblV
open your	neboeR
opened	Vicekj
opened 's	SpYdog
opened it	bmZddk
openin	bZeeYx
openin .	gUaiXv
openin a	kVgccn
openin and	dXdcds
openin are	hrOedi
openin at	fadgan
openin date	endeeb
openin for	cbVsal
openin hours	ab2aXV
openin in	VkmbXl
openin of	makdbb
openin team	Yodeed
openin the	mbZikY
openin we	fYdeeo
openin you	ecbeeo
openne	dXofai
openne .	dcpdcc
openne by	deYZgq
openne drivin	bYbucc
openne team	dnddde
opens	bfmVbp
opens .	YhpYYj
opens again	eWpamb
opens dog	Ublmdi
opens fine	cZwabZ
opens in	PZZda5
opens it	gpbbbd
opens its	jcwYVX
opens the	liahXf
opera	bcboid
operat	fcggfg
operat 's	ZebhsX
operat .	gkWhUn
operat and	gYbgki
operat can	Zeenef
operat did	ehoYae
operat for	dYrdce
operat it	crcaaf
operat placeh	agZqce
operat quick	kWlcci
operat so	icfWfl
operat sorry	bYbrcY
operat that	dhdoab
operat they	cddcnh
operat you	dXZZbu
opinio	hxeccO
opinio .	boffhT
opinio of	edboeb
opinio on	exYYeV
opinio which	dqbddb
opport	bgleYi
opport are	fcaeeo
opport but	ehmZed
opport employ	imjaXY
opport to	dXkcWp
opport with	oaUpec
oppose	fgZfcl
opposi	ZXnqUj
opposi .	ZZdndj
ops	djcale
ops 's	dmdddd
ops .	hhkTge
ops for	ddadsZ
ops i	endbed
ops manage	obedee
ops told	apZhbe
opt	bjjfgX
opt .	XjqbgX
opt in	fenddc
opt out	feaned
opted	YLVTZ/
opted for	bQTWa+
optici	aSSuZs
optici .	bVWocp
optimi	qyOaTU
optimi .	qkaaba
optimi i	ncceee
optimi one	hnacbd
option	VbiolX
option .	hSWrlb
option by	accpee
option was	dXncbh
option with	dkdYnc
optome	eWgaph
or	1aYkdT
or #	rchfVb
or @d	eYbvab
or a	9geWVN
or aftern	Zffnef
or agree	Weeqef
or anothe	omlVZV
or any	Sdclbp
or anybod	dXkgej
or anyone	ZcgZcr
or anythi	ccpaic
or artisa	ycVTiY
or at	Wkiabl
or b	fbenea
or bad	7iQYTU
or beds	oWjdec
or before	vQUjrU
or by	TtWndZ
or call	bgtSdd
or can	abdseZ
or compas	qhcVdc
or comple	sfcabb
or declin	mUUkvQ
or do	nZzPWW
or does	ygZYbV
or down	8dQQeV
or evenin	adeoee
or ever	cpZeed
or ewa	beenee
or expo	tjaVdZ
or first	oicbcZ
or free	pcdZee
or give	aYdred
or green	qbebdd
or he	khboXY
or high	oceceb
or human	UZcybe
or i	sXUvaR
or if	uibWbY
or intro	zXZZbY
or is	Voeclc
or it	dNTyqV
or late	Vndkde
or later	Zecfaq
or leave	SVea3Z
or less	fjclfX
or listen	eemaee
or may	b9cTYM
or mine	gXdoef
or more	laWbeq
or most	dbenee
or my	sbcgZb
or name	dafofd
or negati	qiafcV
or neithe	ndcded
or no	/QUegR
or nobody	bUcenm
or non	sZaecc
or not	/TXhcN
or on	Zhdpcd
or one	dinacb
or other	c2WYaX
or otherw	xiYSeZ
or our	oddbed
or out	+RSiWV
or paolo	cccend
or pass	neddcd
or planne	XbZzcY
or rather	pYfage
or read	bocdfd
or refusa	ofZbja
or refuse	igkZhY
or regret	peeZce
or reject	peddbc
or rewatc	nadeee
or satisf	Teesee
or share	femVmc
or short	cqdcec
or signat	eeccoc
or skip	depfdZ
or so	leXejd
or someon	mddeee
or sorry	tXedeb
or take	rZXTqa
or the	wYWraU
or they	baU5ZU
or three	adcpgc
or thumbs	paeeec
or to	gsZceW
or transp	7VRUhX
or two	XvWfYg
or unexpe	mbecee
or unsubs	dboddd
or wait	Tnaoee
or was	hbddmc
or we	bYW6aR
or what	XduWda
or when	R3hYbV
or whenev	ZqdWZl
or whethe	XWxcdc
or will	WsXZkd
or withou	inhbiS
or would	ddcned
or wrong	aRjvda
or you	eoPkfc
or your	WVT0ef
ora	gZlUng
ora 's	cindbb
oral	ffjlYb
oral .	Wdthca
oral stage	Xgekei
orally	gZnZic
orange	jZmhXd
orange .	dgndcb
oranmo	cbiZik
orchar	cjgidb
orches	YVkgfk
orches .	Vamgde
order	akmalV
order 's	dccanj
order .	igqafT
order and	cnjYhV
order book	ebgbeo
order follow	ddgbnc
order for	cZcubd
order form	ebkYnd
order from	efXaqc
order in	YrhSja
order is	cZccoi
order of	grhfbP
order receiv	ancfff
order script	fcbeem
order that	ZnZkee
order the	aZjepb
order they	gsaXce
order to	YjbqVh
order until	fcqYbe
order your	cdbhme
ordere	dRtSua
ordere .	ieZame
ordere all	dXseec
ordere your	eecbpc
orderi	beiehf
orders	YYkghk
orders .	gbVhhm
ordina	gkfaVk
org	hdgaYn
org .	efkWZl
organi	iWjdjf
organi .	fQncmf
organi and	eYiXqe
organi commit	fdcddm
organi is	eXfllZ
organi it	cnabmY
organi on	nfcddb
organi one	obbXdj
orient	kZcreW
orient .	ZdhohW
orient hi	nYfffe
orient i	hYicdl
orient on	engcca
orient starts	pbeddd
origin	fXgsbb
origin .	elUxQZ
origin and	ofXoaX
origin before	nadZej
origin diplom	bdYojb
origin docume	ZaXclp
origin exam	deemce
origin here	dZnhdb
origin mark	bdcpdd
origin part	dbbrbd
orivan	WcbZql
orkney	jYjcbi
orla	aedmdg
orla you	eYloZZ
orourk	Zfibkg
ortho	ddjgdf
orthod	iidebg
ortiz	ZkbpYd
osaka	TYeg7O
osaka .	eibbvO
osaka a	ecbddp
osaka no	dcacvV
osaka the	aVffmm
osborn	hYZghl
osei	ahkZVq
osei .	baibbq
osei mop	eoddbe
oskar	jaghbf
oslo	bUzYcZ
osman	TZmhco
ostrav	Wjkbdi
ostrav band	binhZa
ostrav test	fflVej
ot	dkbhgc
ote	fXWkil
othell	fbqahY
other	ffZXcw
other #	gfYZng
other 's	oWdhZh
other .	cwQfYh
other a	qdeddZ
other agency	aXooeY
other and	fgWajk
other applic	aabdgq
other bodega	dbdedo
other boss	iVoggZ
other branch	mjajhS
other bright	ogcXdf
other by	zXdXdZ
other calls	dfdcob
other candid	YhTXiy
other compan	cYticU
other curato	dceedn
other day	SzgeXb
other deadli	jeTemh
other dispen	ijekdV
other dog	pZeeee
other eastsi	baadkm
other finali	UaUhgz
other folks	apbkab
other four	cbbedq
other girl	cgXbpf
other gradua	dflYtP
other guy	hfXidh
other had	caqghX
other half	imXhYg
other hand	nZYhka
other i	camoba
other is	inbedZ
other it	XYcdkp
other job	cisWhT
other lad	hkPhjd
other lady	ieUQP4
other locati	ebdfen
other lot	oddeqN
other man	WlYWdt
other manche	dabdau
other name	iVdcbt
other nurse	dVaWjt
other oberst	brYYbj
other offer	rhihJi
other on	obiafb
other one	ibXZer
other openin	fXTac1
other people	MreZjl
other person	YfSWZ5
other place	chmYoV
other positi	ciZbeo
other post	lcddrS
other profil	XcXcdx
other questi	glfbhX
other shortl	gqbceZ
other side	efrcUf
other strugg	amcdeg
other teams	ebccep
other the	ndcebh
other thing	ahqhcV
other things	bUpbco
other three	mgXmXb
other trials	ljXYdb
other twenty	ccoekW
other two	aqcVfl
other vacanc	dXcddt
other versio	Wecbfv
other was	cncefc
other way	YdRefw
other we	bncfag
other well	dZnebg
other within	pZfeec
other woman	jYbZcs
other work	iUbcau
other years	dZcido
others	awVXhi
others .	VmUgaq
others about	endcec
others ahead	dbdcep
others and	enXWlf
others are	dmnWeY
others at	enXeic
others by	ndeecb
others do	eXdmdm
others first	bqdbec
others from	bibcnb
others get	gWZldn
others had	jUZccu
others have	Y3ViXU
others i	ededcn
others liked	cVceet
others on	fobdea
others receiv	dqYdfa
others scored	ccbedo
others that	Zapefd
others to	fufSeY
others until	Ypfdec
others want	eredaZ
others we	dpdcdc
others were	cckapY
others which	dbadnh
others will	afddne
others yet	baedrd
others>answer	tcoYeR
others>ask	jemaiX
others>away	ifXofa
others>bye	deWdct
others>chosen	VdWSV/
others>closed	aTVvkg
others>date	ucfSYk
others>decide	suVaZP
others>free	ekdseQ
others>give	iiXdlb
others>goon	caVpTs
others>hear	iuYXfX
others>hold	dZpgad
others>if	khSfhh
others>match	aeUVZ6
others>me	pcsiWP
others>meet	c9XbNY
others>not	arejnL
others>offer	sifdSd
others>others	fldPcn
others>papers	emUjUj
others>post	aaqWel
others>receipt	deaefm
others>refuse	VbUerl
others>review	gkkajT
others>soon	XRikoh
others>sorry	XSXfe2
others>start	fZdZeq
others>step	amhngR
others>thanks	VQaYkz
others>wait	aeiZsX
others>will	gmUmga
others>you	bbYejq
otherw	bXesgc
otherw .	PmggYo
otherw i	fShzWQ
otherw it	jccXqb
otherw no	hZarda
otherw the	cdYucb
otherw we	YbijpV
otherw you	jocYdc
otherw your	ddYsdd
otieno	bcijeg
ottili	flYfge
ottili .	joWfeZ
ottoli	jhVfbk
ought	fiWnTm
ought not	pTjUco
ought to	bnUpTk
our	fcichg
our @d	Ycrded
our @p	XZlkbk
our aadhaa	mdbeed
our accent	eZdcmj
our accoun	kpRZWj
our addres	ffqWcd
our advert	aqfceZ
our agency	fXxXWa
our alumni	dcnicc
our annual	XXrdci
our answer	2oSPab
our applic	hcxYYS
our appren	aeocbg
our articl	iWmajc
our assess	idZwYW
our attent	khaqYU
our backen	baZqed
our badge	lmXccd
our band	dhbdcn
our bank	bpUaii
our baptis	daardd
our base	daeedo
our bees	jmiYdY
our best	lkeVWl
our bigges	ebneed
our blog	bfvWYZ
our board	kgmXfY
our books	geZZgm
our branch	XYybab
our brenna	hpXdbe
our buried	fndebc
our busbed	Xcenkd
our call	fXVsYl
our candid	YaySad
our career	abxVXi
our case	drdfbZ
our ceo	bdboaj
our channe	edocec
our chat	ccffpZ
our choice	yPVQtf
our choir	fchZpb
our clair	ddddnc
our clerk	cYefpd
our client	eXZdir
our clinic	cbjbnb
our clock	agjmYd
our closin	bdpaee
our coc	edWred
our colour	cWckod
our commun	gZyTdV
our commut	ecmeed
our comple	cbXchr
our conclu	ncedee
our conser	ecncdd
our contac	fYmhdd
our contin	dWoicf
our conver	XXjVkr
our convey	eoZbff
our coordi	Ydfpcc
our corres	feeado
our counci	cpddce
our course	cacdof
our creati	akWfji
our crew	baqeaf
our cto	Yffraa
our cv	eeoaed
our daily	bdpdZg
our dbs	gWXnkb
our dean	eohcbX
our dear	ZcYsdd
our decisi	7eUZXb
our depart	jlYgbd
our determ	sZebdd
our direct	deYshV
our divisi	eaqeeb
our doctor	diabnc
our driver	ebeedn
our dundee	dXddog
our earlie	mmhcZU
our early	kYgied
our ed	bbphcb
our editor	Wqahde
our educat	fdcdne
our email	doZbeh
our emerge	gbcmee
our emergi	aawTdc
our employ	dbpccd
our end	drYfha
our engine	jaqbbZ
our events	eeoYee
our explai	eadcra
our facult	ngbbed
our family	ddXdnl
our faq	ZZyWdY
our favour	dZqhdZ
our feedba	pecZee
our female	jlXded
our files	eXldek
our final	pXcchg
our financ	ehZnfb
our finch	Zcgbsc
our first	bdYlob
our forese	oXecdi
our forget	ncccfe
our form	gedadn
our formal	cdacsd
our founde	WcseUl
our free	chnZde
our front	cZncjb
our full	gpadeZ
our furthe	eoZddd
our gender	hZbrbe
our genera	ZZnZtW
our goal	rZbefd
our group	YWnicj
our guest	dbddeo
our hands	Zdasec
our head	faZrmV
our headco	obWeek
our heads	aubbcb
our hello	eandja
our help	eZpbed
our helpin	pidWcb
our henrik	ebdnee
our hiring	XlerWb
our holdin	hnacbd
our house	oTiqVa
our hr	irXiaU
our in	diYeoc
our inn	Zbhddo
our innova	cmfbed
our insigh	ecmefb
our intern	bliXjb
our interv	VgzPVj
our invita	YXmoYd
our jan	dbdfnc
our job	dbodcf
our jobs	cohXce
our junior	didand
our kelly	dbebqd
our kind	ecZeep
our ladysh	cceene
our last	XjiofV
our late	edbeen
our lb	facdfm
our lead	fefmTg
our leader	cYoeee
our lease	nZffde
our legal	eeenbe
our letter	ijSheh
our lift	iaqYdb
our lina	hadpab
our linden	cocaic
our list	UybaQj
our long	ecYdbu
our mail	qhQhgc
our mailin	dZsadb
our main	Ybkmdd
our man	bYdehq
our manage	ZfYgjm
our market	chcand
our medica	ccdsbb
our meetin	bnjTbk
our minds	mlSfiY
our most	denddd
our mr	aodeed
our name	faqXeg
our names	eddobd
our nation	cYsacc
our neighb	cblcnZ
our new	VOcK/X
our newsle	bWzWae
our next	XYePym
our no	lfWapc
our note	qYgjbW
our number	ZqWShm
our occupa	bddodf
our offer	OQXI/c
our office	UazlYX
our old	ndicfY
our online	hibnaV
our open	fZrSXo
our openin	cZrcag
our option	bqgXaf
our organi	enaecf
our other	dZYdpj
our own	mMdYhu
our owner	aoeeec
our page	aWsWXo
our paper	edecpa
our parame	cadbZs
our parent	dcodbf
our parkin	Wctdbd
our paths	dVibco
our people	gXvZYb
our person	dacecq
our phone	cZfgdm
our phones	SYyddb
our photog	hpXeeb
our pick	aXbawe
our places	ddcedn
our plan	leaYan
our planne	Wdrfcd
our planni	endcga
our pleasu	cenfdc
our podcas	ceracb
our pool	eWgeep
our practi	fcqXiV
our pre	ccdoee
our prefer	YoakTk
our previo	ccZefp
our privac	XjrUXi
our prize	ecqbdb
our proced	lmXbbh
our proces	eoeiXZ
our progra	cgbeem
our purpos	eodaee
our quinn	hnbbdc
our rain	dYwXca
our raj	Wqbied
our reason	jbYcap
our rebecc	eddcqa
our receip	fendba
our recept	gamede
our recrui	ipnXXY
our ref	hggZXk
our refere	gbmgcb
our refusa	ecaedp
our regard	bfoZgb
our regist	bYrajZ
our regret	caZbbv
our rememb	fdboeb
our reorga	inYfea
our reply	ruWPXW
our requir	dpZdee
our reserv	bpbZeh
our reside	edYeep
our respon	ohbbbc
our restau	pbcebd
our retent	efmdea
our return	apdhda
our robyn	ecnfae
our rule	eqUfff
our ruling	aoedee
our runner	dedaYs
our schedu	plWUci
our school	WhiZhj
our search	XlMift
our secret	njbdca
our sectio	ecocee
our select	nXehYj
our senior	fdfoeY
our series	cYreca
our servic	lpYbeZ
our shop	Vlfccm
our short	bcdnfe
our shortl	XqdmZX
our side	mnKflc
our sister	aQeicv
our site	XRyZah
our specia	ngZbdh
our spring	ecscdY
our stage	iboXha
our stall	chXemi
our stan	dabfeo
our stand	biuZaa
our statem	aapWdm
our store	Zrccee
our stores	bqkUec
our summer	cenXch
our suppor	aazbbW
our surg	ZYphdd
our survey	bbnZcl
our sustai	ekYfaj
our switch	gYadgp
our system	ZbwfaX
our taking	dYdnei
our talent	dZqfSm
our talk	cNyfeb
our target	oacdfe
our team	h2RXhV
our teleph	dgZXnl
our terms	agpWjZ
our testin	ibYpeY
our thanks	cVjZXv
our third	Zkcdnb
our three	fhVbgk
our thresh	ecbdeo
our time	htVZeb
our timeta	qabded
our town	bccgqa
our truste	buXgba
our trusts	kckXdh
our try	efcobb
our two	aYdoWq
our unrela	aodfce
our vacanc	fXrfbd
our verdic	nkWZae
our virtua	YV1Sag
our way	olYWnR
our ways	eaZads
our webina	YbsYdh
our websit	gN2RYl
our wet	eabhYq
our wish	aeddoe
our word	tYZWke
our work	ccokZZ
our works	nhbgba
our yard	cYdmma
our yasmin	eqYcdd
our yes	yeWXaa
our youth	ebqddZ
our zestfu	qbccee
our zoe	ZeeZqf
ours	lVdVyb
ours .	aVgU2a
ours ;	cencee
ours every	fanedc
ours for	oicYed
ours includ	bapfed
ours is	cofTgi
ours on	bdnhdc
ours the	lofWdZ
ours we	eZbrcc
ours would	ddbden
oursel	rkXgUb
oursel and	qXdfed
out	keebei
out #	YjXZmm
out .	agoVbo
out ;	Zhioaa
out ?	gXdlfh
out @d	vWbXge
out @p	oXVlbk
out after	Q3XdbX
out again	XagZbt
out all	eXicao
out and	llZWbk
out as	lmXebb
out at	rYeUfl
out before	ragYbd
out below	ebneec
out bit	lYZmee
out both	iodXdc
out but	Ujemhc
out by	7beSUX
out carly	kgkagX
out climat	qdacee
out dear	qRYYpe
out disabi	eYggld
out do	hbXddp
out dog	8ZROcb
out every	ckmWZh
out ewa	pbdcee
out first	dqdbdc
out from	UYqelg
out got	edoecb
out has	cdZrcd
out he	cZmpXc
out headco	epXfec
out here	eccoec
out his	bZablp
out human	uUbala
out i	XckkVm
out in	yQQdik
out is	oadhbd
out life	eodbec
out more	iobcda
out my	XQ2gkO
out names	pcdZee
out northl	wbMYel
out of	eeqWef
out on	0acdWZ
out once	Zubdeb
out one	ZhXcqf
out our	XhkmXc
out over	cubXjW
out planne	oadeee
out resear	doaedd
out result	pXeeee
out round	debmcf
out she	fjbXdk
out sick	hVqbec
out so	dddlpV
out some	XrejYc
out sorry	eXceer
out that	igVinZ
out the	kYeogX
out their	ccYeYu
out then	Usjaac
out there	WXnhVo
out they	Ybfdeq
out this	ecbfem
out throug	cWhacq
out till	pWmccb
out tip	ekVbli
out to	fsZeba
out until	Qkuadb
out vouche	XYaeqi
out was	enaeed
out we	jabUol
out what	nlpZXP
out when	Rplead
out where	TwgYac
out which	nfYlaZ
out who	jncebY
out with	glNgoa
out within	1RYccZ
out yet	bneeed
out your	YZSfyd
outage	dcimca
outbou	sbbbha
outcom	5nQRbc
outcom .	b1TXgW
outcom @d	uZYZee
outcom and	mWhcdi
outcom by	9RVUgY
outcom dear	Stcded
outcom dog	qbbedd
outcom due	vXbZdc
outcom emails	pZiZdc
outcom goes	nceece
outcom i	nXdfei
outcom in	ipaZYd
outcom is	Upjdbg
outcom letter	whYZYa
outcom no	oZeeee
outcom northl	qgddeW
outcom not	iUbbet
outcom of	ceiOlo
outcom on	4YbXZY
outcom once	Xoeffe
outcom pendin	lnbbaa
outcom shall	Xsebdd
outcom the	nbfeee
outcom to	nuWSaW
outcom unknow	beendd
outcom unsucc	WZccdv
outcom when	Wsdeee
outcom will	hsXcYa
outcom within	4OacdY
outdoo	ibhTco
outfit	fWcdZu
outgoi	bgkaie
outlet	mTaklf
outlet .	kZXbrc
outlin	Zmghdc
outrea	ZZmVYr
outs	Zbelna
outset	fhrWkQ
outset .	ifnYbc
outset for	naedfe
outsid	ecgTau
outsid .	kUZZav
outsid of	fageao
outsou	iXlYhh
outsta	XfZwbe
outsta .	Qjawbf
outsta item	iVegmd
outsta on	eZqbed
outvot	bTVZjx
outvot .	dXXbmp
oven	dfalfg
ovens	bbhajl
over	giZghf
over .	Xndkaf
over ;	echdZn
over @d	ialXhc
over a	aiVXdv
over and	lZnafb
over at	dhfeoV
over badge	goacdb
over before	banjcc
over budget	ZYccbr
over but	lVchih
over by	XYnrYb
over call	idmXfd
over dog	mZYuZW
over everyt	fmecga
over first	eapcdd
over for	XWdady
over from	indcZb
over here	fldmbX
over i	bbokaa
over in	aaoWle
over infant	bgabnf
over it	ikWgoS
over its	dfmeea
over lodged	eodffY
over me	drbcda
over money	eZcdpf
over no	ddneed
over northl	cbfseX
over on	hmZghX
over our	idYfgk
over said	hYjYfl
over tea	fbcddo
over the	hlUWse
over then	ncedde
over there	fgeoYb
over things	pYeeee
over to	WmL2ba
over two	ejXheh
over until	cUsfhb
over video	ecYree
over we	Wbhboj
over what	dhYbqd
over when	cebgbn
over will	gqVddc
over with	mckiaX
over would	febpae
over you	liWXke
over your	aZapek
overal	Vgficl
overbo	eetXVe
overbo .	gpiWbZ
overdu	ZplYcb
overjo	beedme
overla	bXmmcc
overle	eTleme
overlo	mdSTqk
overni	fdXmfg
overqu	PPKbe/
overqu .	edcedn
overqu and	XjdYZs
overqu then	bYakoc
overru	dkbWZr
overse	enZebf
overti	hepfXW
overti at	ebncfc
overvi	ebkbfi
overwh	fajddj
overwh #	glWfgd
overwh 's	nacmdX
overwh me	eaiben
overwh minute	dccqdc
overwh respon	beaaes
overwh the	hWlcei
owe	aoXbjg
owe me	brcbeb
owed	bUfhkl
owed to	cUWlmm
owen	pacfbe
owing	kVrSic
owing to	oSsVfa
owls	iSmdif
owls the	kUmabi
own	daYilk
own .	kfThhh
own accoun	gnZbib
own answer	ndcgdb
own applic	kjkfYW
own as	ednfec
own assist	ebbdcq
own begun	cZandl
own beware	ecZeep
own busine	gegbnY
own choosi	cYdyZY
own consul	cbZtbd
own contra	dcoecd
own desk	fcgXqb
own divya	bdpeYg
own exclud	eeeZoe
own ferry	dhcmdb
own good	YwaXdd
own hand	faemhb
own head	eYdeog
own hydera	hSZimg
own letter	jXmeee
own man	cWaday
own mind	Zuaccd
own moira	cpdddd
own or	dccreb
own order	cndeee
own people	ZZaejq
own physic	hgXjed
own pine	fedame
own privat	emddbe
own reques	edtceV
own roaste	boZbZl
own shreya	sZdcbc
own smiled	brbbeY
own staff	cVjdYs
own time	S/cXWQ
own wish	feneeZ
owned	lVbkYk
owned town	dYbdfr
owner	hlVdgh
owner 's	ligWYk
owner .	hdWjhg
owner and	UoWSjq
owner choose	meedcd
owner did	eYcedq
owner for	Yfbodd
owner gave	dcddbp
owner has	iqdRWj
owner in	eneZdf
owner is	YwcdgU
owner of	caZcln
owner picked	ebbehn
owner picks	qeYgbb
owner rang	iccZcn
owner says	iahWne
owner showed	kdaanc
owner to	b0SYgY
owner wants	QkZuae
owner will	idXrcb
owner would	Zdfgmf
owners	UZkmXn
owners .	aWhdfq
owners decide	bdeodd
owners gives	ihXbgk
owners have	eXveeX
owns	fgijbY
oyelar	VlcohX
oyelar the	fapbcd
oyelar to	ZocjdZ
oyin	bahodd
ozan	etWcad
p	ieZhZk
p #	nbdage
p45	dlUlcg
p45 of	codadd
pa	aWUiht
pa role	eccafp
paarl	eWneci
pace	ckYYVt
pace .	apeeeb
pace she	eYaces
pack	bTSl8M
pack 's	ceerXe
pack .	bXgdsa
pack for	cYdrcd
pack on	edneae
pack your	ccRS3Z
packag	XiXYzc
packag .	XqWakf
packag goes	dceden
packed	ZgtZcZ
packed lunch	beqXce
packet	Xeklec
packet .	UjpdZe
packet and	baphda
packet as	cqbedb
packho	kZifhb
packin	jhaiYg
packin .	eedodb
padrai	Zbmnbc
paedia	gYddkk
page	ZSk3cX
page #	fMjtkR
page .	ggnfeT
page about	aZZidr
page again	ddcddn
page and	hejVpY
page for	jgpbVZ
page four	Ydcqee
page has	pZeeed
page is	hiTmeg
page on	dcdwZW
page one	ecbemg
page plan	SZd1cc
page report	dbsZcb
page says	iVenci
page sign	defanf
page three	edcnee
page two	adbuZd
page where	fVqeda
page with	eeodea
pagebr	kalXhe
pager	hVscbe
pages	TYa/eS
pages #	dbhmcc
pages .	eeinRf
pages and	ZbZksZ
pages no	aactfa
pages of	YZYlnh
pages sorry	becnee
pages which	acpfdc
pai	YZkfgl
paid	ORiqrf
paid .	cOdqpa
paid and	daanhg
paid it	dXaYsk
paid knows	enccee
paid the	eeccnd
pain	hfjbiZ
pain .	jibcmX
painfu	iWbddq
painfu .	iYdddm
painle	ekggYd
painle 's	inacdb
pains	ZunZWX
pains .	Zqhccc
paint	gdYigi
painte	agckYk
paints	cbgnbf
pair	mlXhWe
pair .	giXakg
pair of	gXjbdm
pair so	eoageb
pairin	bbXhbs
pairs	bldjXf
pairs .	YlrddV
pairs heard	YpTgbj
pairs who	gcdmeb
pal	TjWejq
pal .	ajbdco
pal told	dneXie
palace	cbjjgb
pallet	egcfgg
pallia	ifnaca
pallis	WcmmgX
pallis confid	dbfZmh
pals	dXmchh
pam	dSgpei
pam .	ngVdgf
pam about	dYpgdd
pam myself	Yebtac
pan	YemYpY
pan for	ecadqd
panel	hgZnbe
panel #	fmXgmV
panel 's	xVbcZj
panel .	hTfxXa
panel @d	pbdZfe
panel and	fRmhld
panel can	VeZwde
panel chose	ecaeqc
panel commen	dadefn
panel date	dcdsbb
panel dear	gZYped
panel decide	aceneg
panel did	bmWagm
panel dog	pZceed
panel felt	daabcu
panel finish	Wrefed
panel for	jghiZX
panel found	nZchdd
panel gave	Xjedcn
panel goes	fbemed
panel had	dUmfjf
panel has	cpQmUm
panel having	eeeZng
panel in	jnZhbY
panel inform	qddccc
panel interv	ampeVa
panel is	a2PhfS
panel liked	cqPYjk
panel lost	micdeZ
panel may	bocZcj
panel meets	fsYdbX
panel member	onUbad
panel met	cgXXis
panel of	Wbfkfm
panel on	XYjndf
panel prefer	acddcr
panel said	cashaY
panel sat	WeZfko
panel scores	oiccca
panel sits	qiahXW
panel slot	eYepce
panel so	haeTpi
panel status	hWegme
panel still	Wqakcc
panel surg	nbccff
panel talk	dcqZce
panel thanks	hnUbhg
panel then	hneYee
panel two	fcdoec
panel vogel	eencdb
panel want	aqZcWl
panel wants	bjdnZd
panel was	eTmdmg
panel will	hnXkZZ
panel you	eddodb
paneli	dghZjf
paneli is	cneeeb
paneli to	dZhcmf
panell	fZqfdZ
panell .	aarbcg
panell lambin	liZdmW
panels	kgfjYb
panelt	ikcXie
panic	fXfWml
panic .	ceYbjn
panto	omWbbb
pantry	Yddlej
paola	gebcij
paolo	kXZWwa
papada	kepcVa
papada .	dtbXec
papada about	cboeed
papadi	YYXfcv
paper	YYZqsb
paper 's	iWbgra
paper .	YVhoZo
paper and	adXXlr
paper but	cfbend
paper by	cedpZe
paper can	cadYnl
paper copy	galcmX
paper follow	edccpd
paper for	ZpYYnd
paper is	clWdhi
paper northl	gcecnb
paper now	acebqe
paper of	bcbtbc
paper on	ZicrWd
paper round	kcaWlk
paper saying	gVmnZc
paper sift	bXWtXn
paper since	eccgnc
paper that	hanfbd
paper the	dZennX
paper to	XYZpoe
paper we	ipfabZ
paper will	Zacqgg
paper with	oaZjfb
paper yet	dOgetj
paper you	cjWpYh
papers	ccifnZ
papers .	ejhleS
papers and	dangXh
papers are	plbVeZ
papers arrive	edoebd
papers as	ecdeod
papers at	dhXVZt
papers by	leXsZX
papers came	edpddb
papers come	dkWcnd
papers follow	cbactc
papers for	dYifnb
papers from	bdoXgg
papers go	ipWedZ
papers have	blhXak
papers may	edceen
papers northl	bcbdqd
papers now	eecenc
papers of	dnceed
papers over	dcdarc
papers so	eZenee
papers stay	ebneed
papers the	cinYdd
papers to	VfYrqU
papers until	eebden
papers went	npabbW
papers>again	YdWmgo
papers>answer	bZdgrd
papers>ask	bWV2hb
papers>away	fSuaaj
papers>bye	ccqfaa
papers>chosen	emogSZ
papers>closed	jbLsXn
papers>date	Yehncg
papers>decide	kbWesY
papers>free	bexMfg
papers>give	fbctgV
papers>goon	kdPinc
papers>hear	qcWfSl
papers>if	Vhgdij
papers>joy	oRQgvb
papers>me	WWVm0d
papers>not	cPWwdr
papers>offer	ceWioe
papers>others	gOdnbn
papers>papers	aYYyff
papers>post	ZeXcom
papers>receipt	kbtaVa
papers>refuse	VoRYbw
papers>review	kxQRbj
papers>soon	TYgwiY
papers>sorry	VhfkYk
papers>step	ffXjgh
papers>thanks	lopTVW
papers>wait	TqjibU
papers>will	bjXlhg
papers>you	caeioc
paperw	YXUc/L
paperw 's	cYaawc
paperw .	gQde0V
paperw coming	edZdod
paperw follow	bacdsd
paperw for	jgemVd
paperw from	ndddde
paperw is	eeedob
paperw of	gnlZUd
paperw on	iddanc
paperw to	cacZvc
paperw will	abecsd
papyru	aiYgji
papyru to	dbbaoj
par	laejdd
para	aYekbn
parade	eXhkhf
paragr	SSa4Yh
paragr a	aUb0bc
paragr year	eedVlm
parale	nQeiie
parale .	nbbjbc
parall	pWedcg
parall .	rYhbYa
parame	eWbamn
parame and	aaWmoe
parame on	eYofdd
paraph	hYcgfl
parcel	RWyNkg
parcel .	dkZXoa
parcel @d	WctccZ
parcel on	cbbchn
parcel with	dYtcbY
pardon	jVbjnc
pardon eastsi	kVigdi
parent	UYrkfd
parent compan	abtddZ
parent leave	ZbriYc
parent up	deacbr
paris	hUeijh
parish	ceZhqb
parish in	cecnee
park	ZaxWmX
park 's	hYceen
park .	hWtdYd
park and	jsXbcX
park on	cdoeiX
park the	daqecd
parked	VA/UUH
parked .	bS6cbT
parked and	ebpefb
parked any	gnaffa
parked for	eboeec
parked it	dYuedX
parked the	ecrbdb
parked till	cZtdcc
parked until	eXreeZ
parked while	ebmfec
parked with	eZqeec
parker	XWuXnX
parkga	diehed
parkin	RN/ZiY
parkin 's	gXhfqU
parkin .	aeeZrf
parkin and	cbubaa
parkin ask	fbqeeY
parkin at	cZzYbX
parkin behind	ebpbcd
parkin fine	ibtccU
parkin is	Tdjsab
parkin permit	fTndhf
parkin space	jYfbnd
parkin the	cbTenn
parks	ycPVcn
parks .	qTgfch
parks before	Zndgde
parks has	ZZaccu
parks he	neefea
parks on	iWicmd
parks useful	qcddcb
parlia	bYvfeX
parlia .	jawTbb
parlia sprech	ZZcmle
parlou	YfWkeo
parlou .	dcbedo
part	WZfkfp
part 's	bZeaol
part .	ZhSmXr
part a	ijamdV
part again	ebcndg
part any	fdnffY
part b	ajZqcX
part compan	hgbVdp
part in	dbtWbe
part is	dedpda
part of	YdojXf
part on	Yndjcb
part time	YUhcqj
part timers	dncced
part two	caZ0aW
part ways	dbZdes
part yet	eodcdc
part you	hbcdoc
partic	gZfdfk
partic .	XhSgft
partic and	jXaakm
partic before	abepee
partic by	oZcakd
partic case	fWrffb
partic for	Yfeoee
partic has	bVpdjf
partic in	UpbiZh
partic is	pacZma
partic of	hXkflW
partic on	kWiZbm
partic thanks	cniceX
partic them	pddcbd
partic you	ZZVknl
partie	XdViph
partie .	dgWenf
partie and	dZengd
partie thing	ZYdflk
partne	iiZidf
partne #	dWdccs
partne 's	eYaiYs
partne .	hYbpfe
partne ?	dZeqce
partne @d	mcfcee
partne about	dmcdhb
partne and	sTVkak
partne are	lxYWcV
partne at	mfjXZf
partne before	boebee
partne can	YlboeZ
partne did	dabecs
partne exampl	dZnddi
partne facult	mWdhdh
partne got	hboZcc
partne has	piZajY
partne i	giodeV
partne is	ardieU
partne lawyer	nWddej
partne likes	gndbdc
partne meet	gpWdcd
partne meetin	oedfdZ
partne not	eZpciW
partne now	goddYe
partne prefer	fYefen
partne return	nceded
partne said	eebdpd
partne says	gZpgba
partne settle	gbebdm
partne signed	djXcem
partne so	hTcgpf
partne to	maeeee
partne vote	mZjchZ
partne voted	bdecqc
partne were	bsYcbg
partne who	pqYZZZ
partne will	ZjengX
partne with	cZanig
partne would	dWbtgd
parts	6VWfeX
parts after	1VYZdb
parts and	vdXUhc
parts bio	ndddde
parts for	ucbbba
parts i	nddeed
parts it	YobmYd
parts of	oacccj
parts on	cbgfsT
parts says	ddbobe
parts she	tbdacc
parts so	rXdeed
parts the	llYRgk
parts till	obddde
parts to	lNXvZf
parts we	oaeeec
parts you	fcebnd
party	hZ7OYW
party .	hfsYZX
party and	YlTnhd
party dog	ddpddb
party is	VcwYed
party on	naiWgf
party was	eapded
pass	ibTcgt
pass .	TbPZm0
pass as	dbdedo
pass at	eddZep
pass for	ZZZiqe
pass from	iRSfhr
pass it	1laSaQ
pass jake	cedend
pass list	kodcdW
pass mark	fXZaet
pass my	brcWbh
pass office	edXrec
pass on	ZiXcZv
pass or	/VWOZV
pass that	eYpeee
pass the	bjWbpf
pass them	hXlkZc
pass there	Xidoed
pass will	andbeh
pass you	kcZrZX
pass yours	nceded
passag	eTfgfo
passbo	dZbhil
passco	fcZsac
passco .	edcodc
passed	bkXjhf
passed .	eXSsao
passed all	eebcrZ
passed and	tdZahX
passed around	eoabde
passed as	YVavdh
passed by	fcncdd
passed everyt	dfVgng
passed it	X2kQgO
passed me	ZdZnlc
passed my	gtYdeX
passed on	gXWRM+
passed over	caiZcq
passed probat	eeeena
passed the	VWW3hb
passed to	f8FZfR
passed you	bbiesT
passed your	frtXVN
passen	aYkben
passen .	gfXbbp
passes	veZXlW
passes .	dmdeed
passes issued	ddbdeo
passes it	nfeeZe
passes on	gYkcej
passes the	qeddcb
passes to	dlbRxT
passin	ckkTfi
passin .	eSqVji
passin it	cyRdca
passin my	coebed
passin on	qXicbd
passin the	dYdtfb
passin this	ecdedn
passin your	agoTna
passio	giidfY
passpo	XZexgZ
passpo and	bfXqhb
passpo consul	eogacb
passpo copy	YbVzcb
passpo data	dbcqcd
passpo in	bcjpcY
passpo number	bbgqbc
passpo photo	ddbpfc
passpo scan	iYkfgb
passwo	VR/SgP
passwo brooke	eeoYed
passwo for	Za0XdX
passwo has	dareeb
passwo was	eemeec
past	2XXhVd
past .	nfccdf
past @d	rYeddd
past dog	uVcgdZ
past her	oXefde
past human	nceedd
past legal	bpebbd
past my	obQdhk
past northl	siZacX
past string	cXacdt
past that	engada
pasted	idkYch
pastor	cmiafb
pastri	eWqiXe
pastri .	ibZqba
pastry	oeaYbk
pastry chef	cbYejo
pastry manage	qbZZci
pat	cZTbiw
pat .	dcZebs
pat and	dcaccr
pat the	ceZehm
patch	abphbd
patche	hbhTjk
patche though	eadeeo
patchy	ZgmgYi
patent	YisSfd
patent .	cayTcc
patern	Ugqfbh
patern leave	Xkmfcc
path	ekkXZg
paths	bSjabr
paths cross	dXhbep
patien	k2TWdZ
patien .	g2YXXZ
patien ;	obecee
patien and	UxeXkU
patien as	anddeg
patien chatty	bidbmb
patien has	daZeoh
patien in	nlZabb
patien is	mbZkad
patien on	Zdodfe
patien please	fwYYac
patien the	bejenZ
patien till	mUedme
patien until	4SZWbc
patien visas	asZdcc
patien while	mlMgci
patien with	jmbTff
patien you	dmaddh
patio	bfZclk
patio .	eZccsa
patiss	dfYjbl
patric	neSmZh
patrol	aZmeej
patron	abainf
patron and	bdmeee
patron hallo	djXeei
patryc	anUdbn
patter	lYTjhk
patter nonpro	dkTikf
patter the	obdegb
patter up	paeecd
pau	lXfoca
paul	ZMSr1a
paul 's	cafbpf
paul .	daabtb
paul a	edXoid
paul aisha	dccrae
paul back	jmdVXm
paul it	eZdboe
paul old	edcodd
paula	zQXaha
paula .	sYccdd
paulin	egjaff
pause	WA/cYS
pause .	fS2aZZ
pause all	ecoeea
pause on	aL/baV
pause the	fZoffc
pause this	YYveeW
pause while	ebmefd
paused	XF/dYO
paused .	YJ/aZV
paused ;	ecnfeb
paused all	XXyeca
paused and	fXlfje
paused as	ecqedY
paused every	eYnfef
paused hiring	bayebU
paused nor	lmUeed
paused the	daqeea
paused they	ebnfed
paused while	eXpedf
pausin	dSvlaR
pausin the	eUyacV
pavel	fVieji
paws	kqRYej
paws .	huSaZd
pay	figbkZ
pay .	TrZjed
pay the	eceocb
pay to	griZcV
payabl	aWkddo
paymen	WhuYab
paymen .	amfXdl
paymen for	dWqbeh
payrol	hUjeob
payrol .	kTWgoj
payrol decide	eZcjmd
payrol nobody	mdckXe
payrol specia	edoeda
payrol thanks	lncXdb
pays	hkiRZn
pays .	ZbgZho
pays on	fqcacb
pays to	dbgddn
paysli	YUqxWY
paysli .	dbavZb
paysli for	ecqaec
pc	jidZge
pcc	cWkami
pcc you	edddnd
pdf	dcUxcc
pdf that	celamZ
pdf the	Zahncg
pdf you	cbdqbf
pdfs	iWhcgk
pe	ehdckc
peace	hklWhW
peace .	apajdb
peace and	hXpaed
peacef	fcgmbe
peak	iacemd
peatla	fleded
peatla hear	bmddff
pediat	dOZnXw
pediat .	cUaker
peek	akdkga
peel	abgkjb
peeled	micdda
peep	gvhRZW
peep .	buZdca
peep from	jUneee
peep out	eqZddc
peer	ZipfWg
pelleg	baXken
pelumi	Zackji
pember	Wmgeeh
pen	eOsehd
pen .	dabfof
penalt	mlfYYc
penalt beatri	benfbb
penang	ecabrd
pencil	hmWnXd
pencil .	cWcpbl
pencil @d	kmefeU
pencil in	guUhfT
pencil on	btacdZ
pencil with	Zhdnde
pencil you	XRghln
pendin	SzmYjK
pendin .	a/LcRP
pendin a	cYtdfa
pendin and	dpcddc
pendin no	biUcjm
pendin the	XM3hfX
pendin with	ZuZfcb
pendin your	baebtd
penelo	iccqab
pennae	ddkkfY
pens	mTYigk
pens .	ecaiao
pensio	VjuajS
pensio .	ZiscfT
pensio scheme	ebnbgd
people	hmcbZi
people .	ligUZk
people ;	bnefed
people ?	dcbqda
people @d	boeced
people after	jlbWdg
people all	XrkWcb
people and	dmWZhl
people applie	efZddp
people are	kvScWc
people as	kraYaZ
people back	diiXci
people before	V2bZcX
people betwee	eeoYeg
people can	cWhscc
people chosen	dgZXmj
people come	dohbca
people coming	dndbdg
people dear	ofbccc
people do	gpUqXW
people dog	ebagbp
people down	cmedee
people enjoy	ecoafe
people for	XqXYZq
people from	glToZd
people get	tXbXei
people hear	rlXWdb
people i	iSodlc
people in	jpoOVa
people just	fcYddp
people know	uWVfaj
people left	Yinbed
people like	XkYfhj
people must	bqcacg
people northl	edWmmb
people now	dcaeep
people on	fpXdch
people once	cZpdfe
people round	cWnapZ
people send	haobdd
people sent	ecnced
people servic	fbZeog
people she	brabed
people so	ZecpZj
people spend	dbdpcd
people straig	Xofffe
people team	dcmYcj
people the	lkYahc
people they	elXgcg
people to	qqWecR
people under	cdcqbd
people until	YZfddr
people waitin	wZbbca
people want	YRq0SW
people we	bhbYkm
people went	caYcoj
people when	nkdaba
people which	bddbcq
people who	WaokUn
people whose	drYdeb
people will	hgbkkV
people with	VacVZ4
people within	qZddde
people would	cYbiar
per	jcYZnj
per calend	fccaep
per gun	hfbikX
per head	ddcnee
per hr	pdcZde
per month	babnid
per our	clTXgp
per region	bigZpY
per sho	hmZcde
per staff	bjnadc
per the	paTggi
per your	bjvZdS
percen	bWqYfh
pereir	bScmhn
pereir .	fdWkjh
pereir usual	YZigdn
perfec	SOfuij
perfec .	Rdcpgj
perfec person	eadedo
perfec you	daaepf
perfor	zYgVgW
perfor .	jjidhS
perfor after	tWeded
perfor from	sacdbd
perfor neighb	Ujeeen
perfor to	ngddcb
perfum	fbigbi
perhap	Z1aUTf
perhap not	doYeia
perhap to	daaddr
period	agYtga
period #	eddpcd
period 's	ZeeYrf
period .	kaVkhh
period ?	edcodd
period and	cjVsXf
period create	Zmeeff
period of	fiXVkm
period runs	fceecm
period two	dcesYd
period with	WYqblb
period you	endafe
peripa	bdZodh
peripa .	dacsea
perks	bbndgd
perm	abcqcg
perm .	cYbyZY
perman	WVTQ/W
perman .	cXSU2g
perman and	eamblZ
perman contra	agnTkc
perman days	bdedoe
perman from	Zcbawa
perman full	edceob
perman job	eVmmbf
perman post	kXWdqe
perman secret	bxZdVa
perman staff	dTnZlj
permis	afejbj
permis .	eecndd
permis for	clbnbZ
permis she	cgdVll
permit	bkacik
permit .	VpgnbV
permit and	ciXbdp
permit back	bcdZau
permit human	odcddd
permit is	ebeend
permit office	ejhXfe
permit to	ihWedk
perrin	lTgjch
persis	ZXkjfh
person	fhYhao
person .	cakhWo
person and	bgOahv
person appoin	hfadbn
person are	erdcZZ
person assess	fndbed
person at	cZZhdq
person before	cdajan
person but	ebcgoa
person call	dnddec
person called	ddZnak
person come	nfdZdc
person data	ZdygYR
person discus	dcbndg
person dog	bjbXlj
person for	dnXggb
person from	Ugeqbf
person gets	cnaYnb
person has	ofTbdj
person heard	rbdbdZ
person here	nadWna
person i	WikkeZ
person in	bfchZo
person interv	acYsea
person is	XpVhal
person left	hlcXja
person link	eeanee
person look	bYcmfh
person met	eZdfeo
person note	abscdb
person office	cXdeer
person on	dcTjjk
person partne	bnceee
person quiz	Yelked
person rather	cceden
person says	blcnab
person test	bjdpeW
person they	eetaZZ
person to	nfpXeT
person was	hcbdme
person we	VcZdeu
person who	lpacXd
person will	qqPXgb
person with	XdVdiv
person you	gVpgcd
persua	aYZbfx
perth	fVgUlq
perth #	ccWblo
perth 's	eZcYgr
perth .	ZfuVec
perth says	kYadhk
perths	lgZkdZ
pesel	efvaYV
pester	jfYkce
pet	iVccpf
petal	ceQqfi
petal .	ZbYrch
pete	Zalbhl
peter	scjRce
peter .	XqaZlg
peter to	qcdbed
peters	dgcmbe
petiti	ceehgg
petiti .	degcma
petra	iWfyaW
petra .	eochca
petra someth	debodd
petren	YXLa4k
petren .	hUWfol
petren fittin	Udcaxb
petroc	dXpfYh
petrol	ejZife
petrol .	hbdocb
petrol his	dncZeg
petrov	gdXZeu
petrov facts	eeXZnm
pets	YRhlcp
pets .	dXjbWq
pets of	deZqce
petter	ccfarb
pflege	hdkbbg
pgce	WVmjek
pgce .	cdceen
pgde	ncabnZ
pgt	Yoccjc
ph	gckcdf
pham	ffdcle
pham .	eecdnc
pham up	cpcded
pharma	ZkjidX
pharma .	jjQgoa
pharma went	ackndY
pharma you	qabYkd
phase	nnPqSa
phase of	dociYd
phase will	iocaea
phd	icffch
phd .	eaahen
philip	VgVubg
philip about	dkXicg
philip for	dadpde
phlebo	iYasbb
phone	qZdjdb
phone 's	cSphjW
phone .	ngjahV
phone ?	cacohe
phone @d	Plmhal
phone about	bhZloW
phone all	sZccde
phone at	eZobjZ
phone before	rUdlbb
phone bit	fecncb
phone but	Zibccq
phone by	eRZtXn
phone call	3RRbgh
phone calls	sRnXaf
phone chat	ZXogdh
phone come	ncebee
phone could	aneeee
phone create	kYcjjc
phone dear	oYjabc
phone dog	jUeocf
phone everyb	occdee
phone everyo	qccbcd
phone for	aeofdc
phone has	rWbcdj
phone here	bebfof
phone him	adeode
phone human	dpdcdb
phone i	Rcmdmg
phone if	XmaYat
phone in	jncaYe
phone interv	YcbybZ
phone is	Yahped
phone just	YeZdjo
phone kid	dWhajn
phone man	Xtddad
phone me	mhXnaW
phone near	qadcee
phone no	dWaued
phone northl	rbdbbh
phone number	RMsweV
phone off	ZS1aca
phone on	wrNZVa
phone one	qbebed
phone or	dnajac
phone rang	hnaecb
phone round	tbgYcc
phone screen	YfauXd
phone she	jWpgaW
phone talk	Xjcodd
phone that	dapcaf
phone the	gfjjVe
phone they	brbcbc
phone this	Vdeeoi
phone to	nTkehd
phone told	hcpXdd
phone us	qccaed
phone was	VscqXY
phone went	cTqdoW
phone when	Uqefhe
phone while	Xfaijk
phone who	dbpeec
phone will	qXejac
phone with	mcRbmi
phone would	cddedn
phone you	8YUgWW
phoned	eYgWol
phoned .	ndWZfl
phoned about	baqdgZ
phoned and	Uhicij
phoned at	YjgThn
phoned back	lXmibY
phoned by	pbedeb
phoned northl	gdnddb
phoned the	ZXobkg
phoned they	aWZjct
phoned you	eoYcaj
phones	/cZUZQ
phones .	ggRcgo
phones all	saaddb
phones and	hbcara
phones are	PY2acb
phones dog	nadeee
phones everyb	nbdeed
phones must	edqZec
phones round	vjYXbZ
phones the	wbaacb
phones were	Zbmekc
phones with	lXdkee
phones you	voYaWU
phonin	/QQdaV
phonin the	qccbeb
photo	RRt6aO
photo 's	feqffU
photo .	cXujaY
photo by	bdbrdd
photo came	ekUZog
photo for	edapcd
photo from	YY8RVZ
photo id	ccU0aa
photo in	fcYqeb
photo is	absfac
photo of	edgsWa
photo taken	Yciapc
photo that	edcnde
photo with	fdbndd
photoc	hcYend
photog	idehga
photog automa	kchcWi
photog on	goWjda
photog the	Zbchof
photos	OZxmaZ
photos from	eeoeeZ
phrase	rgaeYb
physic	gaiiag
physic .	hlWhdc
physic as	eaepae
physio	abeXwd
physio right	bnddde
physio to	hYoZed
pi	keeXoY
pia	eimbca
pianis	fRtZff
pic	bVYgln
pic took	ebbenf
pick	gbX0aZ
pick .	gpZfgT
pick a	eUU+XW
pick an	aXaxbe
pick and	yVcYiY
pick anothe	eebned
pick any	XVZ2Yg
pick anyone	epbdeb
pick as	pbdced
pick betwee	Yebscf
pick by	sXebed
pick for	cYagio
pick it	RrpYaf
pick me	aXbfhr
pick my	Zgdden
pick northl	sbaddc
pick of	aVhnck
pick on	xVaZcc
pick one	USa9aa
pick panel	dYepee
pick planne	ndebee
pick said	bjdacm
pick somebo	lcnadZ
pick someon	yXaVaX
pick the	hcZqhX
pick their	nfeace
pick there	midZbd
pick this	Uxbbdb
pick up	PWwfqW
pick when	apdedd
pick which	Xddree
pick whiche	Zefnee
pick you	fbYdat
pick your	cidsVa
picked	iYVYku
picked .	1cScXa
picked a	jRdYdu
picked and	dxXYWc
picked anothe	ndeeea
picked for	Wedpdg
picked her	eZdedo
picked its	fYYcpj
picked me	QjVtoU
picked our	eacedp
picked somebo	daaedr
picked someon	tVZZWo
picked the	YOfSR+
picked their	Xabdip
picked them	enedeZ
picked this	afZdrX
picked up	iS4fUR
picked we	boeeed
picked you	WQTZ/M
picker	ldVaVu
picker .	ZskfYS
picker that	eYdddq
pickin	euVcXh
pickin .	ZsXaal
pickin and	hodcbc
pickin betwee	pZfede
pickin up	TygZca
picks	/jOcQK
picks .	kqWThc
picks a	qYajba
picks and	reZbed
picks by	xbZbba
picks dog	0Tbabb
picks from	jdZnbd
picks its	raZjab
picks on	xZXacc
picks the	sYdddd
picks up	aV1dbX
picks when	VuWkcb
picks who	cpcbed
picky	Vdgfpd
picky days	edhanb
picnic	YS3TYg
picnic .	aVsbdi
pics	hmTkfa
pictur	aZrhZg
pictur .	Wfichl
pictur book	ddbqcd
pictur of	ZhmmYT
pie	jdsZcV
piece	VYalpg
piece and	bcccsa
piece of	becrba
piece than	iXefem
pieces	Zfcoah
pier	Zkhcha
pier .	eZgnde
pier are	daoddd
pier your	incXee
pierog	ljeTdh
pierog .	iabdcn
pierog are	fnbedd
pies	hmUjXh
pies .	miXbbh
pieter	kcYZoe
pigs	hmZbkZ
pike	bXfgni
pike 's	cpZabk
pike .	hRWrqZ
pike i	daenee
pilar	kaZdji
pilbar	XfgeqX
pile	k/KURa
pile .	mtaZXW
pile and	ngbbde
pile gets	oZeeee
pile to	elUcco
pile with	epdceZ
pilgri	aYPipo
pilgri all	dcXbml
pilgri says	WaYjmm
pillay	beoidW
pilot	geiglW
pilot .	dqcffZ
pilot wanted	dcdden
pim	gYhhdj
pin	USbqlj
pin .	ebdgna
pin life	Tghkjb
pine	Teiboe
pine .	cgufaU
pine to	Yjbfle
pinewo	ddkecg
ping	akjhYe
ping from	iimWdd
ping maggie	eZZggn
ping me	diUqag
ping you	ighXee
pinged	lrQgXd
pings	pddcdc
pink	Wgfgmd
pinky	podTiP
pinky promis	bmeeed
pinned	tYeYiY
pinned .	mbWclf
pint	TblklW
pint .	YaoVoe
pints	cZZjim
piotr	fZZfbs
pip	gieYal
pipe	mkVfbe
pipe yes	jlckXY
pipeli	jmPjZh
pipeli for	cmWjcf
pipped	bWTZb0
pipped at	ecYebr
pipped you	eceden
piraeu	dcocbe
piraeu .	ebpYdf
pis	akqeSb
pis .	fpcfaZ
pis no	aWwbdc
pitch	ecafdo
pitch .	eabgao
pitch in	eeedmd
pitche	chelVi
pity	YZsaXm
pity .	cjocZb
pivots	cfdqdY
pivots who	ffdmeZ
pixelm	iiQhel
pixelm owners	ihXbgk
pizza	kYgice
pizza of	udeUhX
pizza to	gndbdb
pizzai	aYkhhf
pizzai .	ghjYge
pizzai people	bWdngj
place	abdkhi
place after	cnYjbd
place at	VSmrfZ
place become	bocddd
place by	adhqZb
place comes	diadna
place for	WaZQts
place from	bnXjah
place goes	ZZcipf
place has	dXTogp
place he	embcch
place human	fdoadc
place i	datXjZ
place in	aapkbZ
place is	Xfcesb
place left	Yecrcg
place no	nccbdh
place of	kjUVlh
place on	ddagne
place said	jWbchn
place same	eeZpdd
place the	coiaad
place this	dacddr
place throug	eacqeY
place to	WT1dbc
place until	eYkeek
place want	edcmah
place wants	Zcehmd
place was	dbeffn
place went	cbdZbv
place where	dececn
place with	ihXnba
place you	vdSiUg
place zurich	faXgkk
placed	UXoWnn
placed .	kVcdbq
placed all	cdcenf
placed and	ccdfco
placed candid	aeccta
placed fourth	ececen
placed its	eZdedo
placed on	YjsUdc
placed or	pceccd
placed you	ghVbfm
placeh	ThlyYY
placeh .	SfjscX
placeh and	iVaodk
placeh at	aXM2Zc
placeh has	danndV
placeh is	aeTueb
placeh no	cZTvcc
placeh placeh	bThpbh
placeh s	dmcdfe
placeh thank	ekqWdT
placeh thanks	TqjZZg
placeh the	OwhUcj
placeh this	hhYcgj
placeh we	gZcZdp
placeh would	adnZid
placeh you	capXdh
placem	lbgheZ
placem .	fbpiZY
placem ?	egcdna
placem office	feenYg
placem with	eecXog
places	gaOVj1
places .	oUaTok
places and	edUZkp
places at	gfYkbf
places for	bhWiap
places have	dZXddt
places is	fbdbqa
places not	edeenc
places on	pdYSfm
places went	ebeeem
placin	Znjecb
plagia	gcikcZ
plagia .	gcncfb
plain	ihYhhb
plainl	Zjjcai
plains	mclYiY
plains .	lVidjd
plan	gdZtab
plan .	auWieY
plan @d	oaddee
plan a	djVedm
plan and	offjYW
plan change	hZYfbo
plan for	cVdvcf
plan from	WZgnfi
plan has	Xbjmdh
plan in	oadgdd
plan is	xZgXXc
plan on	haYnhb
plan reache	dZcpde
plan the	oXjjdX
plan their	cinZdc
plan they	Zcerdd
plan to	maijZV
plane	mbhYhe
plane mateus	cbqbcc
planes	blfgZg
planet	cckWxT
planet .	cdWhnf
planet on	dddaoe
planet or	needbe
planet that	cjuUdW
planet your	ddabrd
planne	/QVgeX
planne #	nUbqdb
planne 's	Ubpdhj
planne .	+PWfea
planne ;	zWYdab
planne ?	Nah+WV
planne about	rUjZdc
planne accent	oXbhcc
planne after	rihYcV
planne all	nccfde
planne and	3VVccd
planne appare	oadgeZ
planne at	fZUvjY
planne before	mjdXdY
planne but	T0leZP
planne by	pbahcc
planne calls	ocdded
planne could	Xtabdc
planne do	Uqeide
planne either	goddbc
planne for	tdaWiW
planne from	2QUkXY
planne goes	afednd
planne he	ugUaWY
planne i	+TScbV
planne if	sUaZcn
planne in	ZapkhX
planne instea	jXcnec
planne invita	nZdgee
planne is	kjajaX
planne it	1Tbabe
planne itself	medVle
planne just	pZecef
planne now	2WShUU
planne ok	pcdddd
planne on	ndZehb
planne opens	Vsecde
planne or	aicngZ
planne placeh	idZnec
planne please	1RZgbV
planne post	acdndh
planne s	Spjbbk
planne same	Tbarkd
planne she	2aWbVX
planne so	tdZceX
planne starts	cedend
planne that	raWekZ
planne the	qjWehS
planne then	wcXZZZ
planne they	xQbcmY
planne though	oZedee
planne to	pYPlqR
planne too	sadbce
planne until	sUbdee
planne was	ZqZfcd
planne we	oaWXli
planne when	0Pccdf
planne whethe	zTdZae
planne will	bZgsdb
planne with	kOcgjm
planne withou	paedec
planne yes	rYeedc
planne you	/JZbaa
planne your	mgVdje
planni	jiekZX
planni .	bchjnY
planni to	nUmcdg
plans	RhdpWo
plans .	aYamcp
plans and	cofcbe
plans change	bqaaed
plans for	dcnhcd
plant	kbVfgl
plant #	jfaoaa
plant a	ZWphoT
plant and	bgafdn
plant artist	dbYiZr
plant he	naaanY
plant i	qXdZkc
plant is	difVkk
plant knows	Xwadcc
plant manage	cqdfeZ
plant short	fWjbjj
plant that	imgdcZ
plant the	cncigX
plant then	Tnabat
plant vouche	dcneed
plant you	qfaabf
plant your	ccepcb
planti	egZrYe
planti .	igWoad
plants	Sdlkie
plasti	ihabhh
plates	VfgcuW
plates .	cZuXjX
plates market	dlYici
plates on	agincX
plates photo	ekVbli
platfo	VSsncc
platfo .	ZYxXah
platfo layer	femZee
platin	kbfafi
play	cUd4dV
play .	dmldXa
play and	eccenb
play by	bhbmed
play for	dZitaY
play him	dZdqdd
play it	fjXfmZ
play so	ggaoab
play the	jXqdab
play was	dcneec
play with	ggXtZY
player	dcXslV
playgr	ZmgWdl
playin	YnXahm
plays	XbmbrV
plays fund	Xldcmc
playwo	jdiibZ
playwr	ghghba
playwr about	emkcdX
playwr expect	eYhndc
pleasa	kYcXpf
pleasa #	bjnZcc
pleasa .	bjinaY
pleasa on	rYbedd
pleasa when	aZcaom
please	aaetgb
please .	QWX6rS
please ;	Ybbted
please ?	edbtac
please a	edcnee
please accept	dZPfjw
please acknow	ZYSxib
please add	fhYqca
please addres	bpZdfc
please advise	aZcsfe
please allow	+dOLXZ
please and	hWW1aZ
please answer	UVT7eX
please apply	cYVsZn
please arrive	cddoZd
please ask	ZYYual
please assume	0WbcdR
please attend	cdYtdd
please be	RnnZhe
please bear	kxYTcU
please before	dedpcd
please book	bYU8YY
please bring	aZVzgZ
please by	Rbaroc
please call	WNd7bV
please can	ddmWlf
please check	saoOkW
please choose	PWZ/Ya
please click	dcdcfn
please close	da1YbV
please collec	bchZZs
please come	ZLZtzQ
please comple	VcT+Xc
please confir	OXhrnZ
please consid	kaqVhZ
please consul	llXded
please contac	ZOzbai
please contin	egZaep
please differ	eXrZed
please disreg	eskMcf
please downlo	becpde
please email	hianab
please enter	fddoea
please expect	zVVfeb
please explai	ceemed
please feel	cghXlg
please fill	cZWvha
please find	ZYhXsk
please finish	eabscc
please for	dbscYe
please forwar	dYavcZ
please get	SUWtoi
please give	ijkfbU
please go	ebZuac
please hand	fZZtbg
please hang	jodZca
please have	YkctYW
please hold	dkRqZf
please i	ddcfnd
please ignore	Xn+GWQ
please indica	dYbmnc
please inform	ebccsZ
please it	Zecqde
please join	edbnee
please kai	dYphbe
please keep	fcmXdj
please know	dmaZcm
please kuba	bchoac
please leave	ddoade
please let	TScvik
please log	YWV1hX
please look	nabajh
please make	XghwYW
please me	aiddbo
please no	scbZdd
please not	VYiqjb
please note	plYbYe
please on	iXbfjj
please open	ecXqdc
please or	caawZa
please pass	dZpfec
please phone	abhsaa
please pick	bZhzXW
please propos	eZeqce
please provid	aZa0Yc
please quote	oSvUaa
please rate	gdrVae
please re	edZoee
please reach	aZqZfe
please read	pcUfmb
please record	dedqZe
please refrai	endced
please regard	lWqZfZ
please regist	abYqcj
please remove	ferdZa
please reply	WWVxna
please resend	daXvdb
please respon	aedeoe
please retain	ecnXeh
please return	WajSoo
please review	bcZfsd
please ring	mRV0aa
please save	eeqZcc
please say	STbryT
please see	ljVeal
please select	eccpec
please send	WaX2Xh
please share	edbngd
please sign	YXheua
please star	embdkX
please stay	dXiYdp
please stop	VpjVYo
please sub	bpbced
please submit	ZZY0dY
please supply	dXatiY
please take	rN1XYU
please teleph	cbgpbc
please tell	ZdYmpb
please the	gcYraf
please they	dobgdc
please think	ddnXjc
please to	YbVlxb
please treat	lcVWpi
please turn	aahqbd
please until	cedcoe
please update	gYvYcb
please upload	WYW9aY
please use	hampWU
please verify	adxScd
please visit	aljVdk
please wait	ssURYW
please with	qQlZkZ
please withdr	efVcdr
please write	aTrgdi
pleasu	ganaka
pleasu .	kVlZhg
pleasu having	ZkscZZ
pleasu in	ZZnUyT
pleasu meetin	nbWcdm
pleasu of	eZVnkg
pleasu or	hnbcdd
pleasu that	eddend
pleasu the	dmblcY
pleasu to	edoZja
pleasu workin	ecnedd
plenty	dllgWY
plots	cZcjap
plots .	aaclcm
plug	ceXcZv
plug on	cgaZZt
plumbe	eekZif
plumbe .	ajcbbn
plumbe bot	khkUha
plumbe can	kggVhf
plumbe who	fdefnZ
plumbi	fgqbaY
plume	aeeqZf
plumpe	cVVYfz
plumpe for	cVVYfz
plural	dZgifi
plus	cbYgqf
plus crewin	ilUjbc
plus is	danaci
plus kiebit	jcXZlk
plus survey	dnYYdm
plus the	bakdnY
plus tips	edZdnf
plymou	ghYape
plymou .	ggZUpi
pm	ZaWpjZ
po	jdeeee
poache	YYZvbi
poache ?	dZepee
pocket	lYhffe
pocket the	mWddmc
podcas	iYkcid
podcas 's	bfYZgq
podcas .	ZTneoa
podcas depart	jXeemf
podcas for	cceXmm
podcas form	feerVe
podcas has	dwVZec
podcas is	dsWcee
podcas scheme	cascbb
podcas six	fXZclm
podcas votes	fbecme
poetic	jlVYfi
point	goXUki
point .	fpdaXf
point ?	bcngec
point after	Xtdaee
point and	Xnddej
point at	iVmYnd
point draggi	eaefnd
point in	aeXeav
point of	hgbXdp
point the	imaWla
point they	gadcoc
point we	Wiceil
point you	rccahZ
pointe	lhXYem
pointi	aXeedt
pointi out	ecnddd
points	eZTeX0
points and	dfaecp
points are	bgpada
points on	dYagbs
points you	bbYdip
poke	ljaiYZ
police	eafjhg
police certif	Wdcuad
police have	fWhejj
police say	cbXemm
police staff	necaef
polici	fejalb
polici that	cgnefZ
policy	ifmbXe
policy no	Zneffe
policy says	rZdddd
policy wants	aZZrha
polish	ksbcVb
polish .	cqXiae
polite	kSeZio
polite .	mWlUfj
polite to	ebZpjY
politi	hiYcam
politi as	eccedn
poll	ihdigW
poll .	dgpbdZ
poll by	eeanee
pollin	pjcbdW
pollin statio	qbddcb
polokw	dWkZhm
polygr	dfXipY
polyte	fbhcdk
pompou	bcdjjg
pooja	agZjfi
pooja do	ceccdo
pool	XoaeVs
pool .	ckXRcw
pool and	ddefao
pool at	cdscbZ
pool closed	cYseea
pool for	bsThbe
pool from	dnbgbc
pool in	ddcdeo
pool lifegu	dcbped
pool of	daZjfm
pop	ZRe3fX
pop .	cjoXbd
pop back	bVpdek
pop in	URatne
pop it	cZYxgX
pop the	lnWZgb
pop up	fbYpbi
pop your	dddnbe
popcor	hVTubh
popesc	eemYkc
popia	licbde
popped	Xafien
poppin	cfibgi
poppin .	bcbako
popula	aeddpc
por	eWujdU
por sample	afnfdb
port	ihlZac
portab	ncgUYm
portab and	dXgeeo
portab will	gapedY
portal	aXpmhX
portal 's	abjmcc
portal .	jWodfZ
portal and	deVloY
portal at	eWxYeb
portal by	daYqmX
portal closes	eemddc
portal dog	ddXnjd
portal for	dcdbfo
portal has	eenceb
portal my	edTinj
portal no	Vaaleo
portal on	wehPbZ
portal result	oebcec
portal shuts	Yfeoee
portal the	fdnceb
portal to	fcbimc
portal will	LfxeYg
portal your	cZofcg
porter	jgTbcp
porter .	lXZago
porter a	ilVgYh
porter gave	cccajn
portfo	gcYtVh
portfo .	iibmQg
portfo @t	dobcec
portfo and	bYbrgd
portfo but	eneYef
portfo by	Vbnjbh
portfo for	madceh
portfo from	fedbdn
portfo is	ebjZao
portfo so	debhnZ
portfo submis	iknVZb
portfo to	mpfPdc
portfo togeth	ebodec
portfo with	bfXcjn
portio	hjVXil
portio .	abccnj
portio is	endeda
portla	jgnZdY
porto	dZvaWc
portra	cibecl
portra .	dadedp
ports	kWinWe
ports the	dalqYY
portug	gRgifn
portug .	ebddqc
portug about	iYjcck
portug and	eWohed
portug the	edcpdb
positi	egbZgo
positi 's	ZerhdZ
positi .	emQegm
positi and	bdTbgw
positi are	idlYYk
positi attach	hhXeej
positi but	dZnkeZ
positi closed	fdWffp
positi commen	fgncba
positi decisi	fnebde
positi elsewh	dimecZ
positi filled	ecaeep
positi for	cZfbhn
positi from	badbkn
positi goes	cceebo
positi has	cbcXcv
positi in	cYhina
positi instru	dpZjZb
positi is	agjUem
positi now	dobffa
positi of	gdYdng
positi on	dcmckY
positi or	tjZbbV
positi requir	diZcdn
positi that	eWYeev
positi the	hnYccf
positi to	pnVVaf
positi vote	doeZfe
positi was	ddaedp
positi we	ieaXkk
positi which	ehXeem
positi withdr	fcaedo
positi you	YehWZt
possib	YtSuTg
possib .	WvZjYa
possib ?	dcdnhc
possib and	ZeYrde
possib but	dreWdd
possib extens	efeZmf
possib for	WlXpWm
possib of	eccdfn
possib offer	lqcZWb
possib so	ebdoag
possib within	cdebeo
post	dbdZnk
post 's	ZUcZtm
post .	dXcZsk
post ;	paeUmb
post ?	dXla2K
post @d	edagoc
post about	eWrced
post after	edbjrU
post amaya	auabcc
post and	jSearf
post at	fdYgsV
post but	ipccca
post by	dvbZZb
post did	fdafen
post elsewh	cduiaU
post for	WPfYnu
post frozen	eaoede
post gets	odbedd
post glowin	ecimZb
post goes	macdZo
post govern	hnaecb
post had	ddYiaq
post has	YdhZdr
post have	fnoeeR
post here	hpViYd
post i	dngdbc
post in	YepYoY
post is	YcoUva
post it	kSPwqS
post level	baZldn
post might	bWfihl
post no	fdXafr
post nor	fchfYn
post not	djidmV
post of	ibfZne
post office	XSizda
post on	ecdahn
post one	dedbnf
post only	Ztcddb
post open	YpZbif
post result	pbceed
post sleeps	eYrfeZ
post that	ZahisU
post the	sVVhck
post them	ebnZcj
post they	ddeoae
post till	bcimdc
post to	hcjcJw
post until	dPueig
post useful	adegod
post vacant	ebqecb
post was	WRcae1
post we	lfYeoV
post went	fSRcY5
post were	dhoabc
post which	esYZag
post will	bYkbYu
post with	YgfVTz
post within	edadcp
post you	ehfXpc
post>again	eXkeme
post>ask	bdodgb
post>away	ZYcqan
post>bye	XisddX
post>chosen	XgcYaw
post>closed	YYLZd/
post>decide	opVWbd
post>free	YgZXju
post>give	ciQdft
post>goon	Yaidep
post>hear	ulKYaj
post>hold	XN/aYc
post>if	cdanzL
post>joy	bYWhqj
post>match	WccdQ2
post>me	WWYg4b
post>meet	TZismY
post>news	pcbmVd
post>not	bkdcXq
post>offer	dgaXxX
post>others	cfdaep
post>papers	VXcmoi
post>receipt	XjrfdU
post>refuse	Wkbfbo
post>review	kjmURj
post>soon	dUedmn
post>sorry	VVcgdw
post>step	bbWybf
post>thanks	alMaX1
post>wait	cXYedy
post>you	dZWbyh
postag	Yigjde
postal	fakblb
postco	bkgdWm
postco on	eoddbe
postdo	eamcgf
postdo and	dhednY
postdo fellow	dbnefc
postdo from	eeoeac
postdo sectio	hiXfei
posted	smbSZg
posted .	TycUfe
posted @p	haobcd
posted back	bZdYdv
posted every	eqgecV
posted it	bYffep
posted on	3SUQbi
posted to	pZXldb
poster	bhglgX
postgr	fZRdpm
postin	TjiYfo
postin 's	ebmcbi
postin .	bbbboj
postin about	Vpieed
postin closes	bgobeZ
postin for	beccdp
postin had	eaZedr
postin has	dXfddq
postin is	iVifgh
postin said	kYmccd
postin the	dblimV
postma	Wdmejf
postma says	ZXdkil
postpo	ZgzSYY
postpo .	cndeee
postpo date	emdbfd
postpo indefi	dYvccc
postpo your	decoce
posts	hYjTZw
posts .	TbfcZy
posts ;	bgZdep
posts are	ZRyYdg
posts as	dpfadc
posts barito	eXcenj
posts cancel	dcbeep
posts close	aeqddd
posts have	dlWeek
posts in	WYnjai
posts is	fWiYgm
posts its	tcYedZ
posts no	Zpbfff
posts the	vYaZfZ
posts who	miaeea
posts will	lXgcej
pot	hcigcf
potent	nkaZbf
poultr	cRjhli
poultr 's	deddao
poultr .	YWWdmu
poultr and	Xboieb
poultr covera	gecYnf
poultr on	bcfdod
poultr or	pcdead
poultr recrui	eebode
pound	rRkkcX
pound .	jZqacZ
pound career	oYUped
pour	cWgenh
pourin	eghgde
power	ohhfYW
pps	bgXlfh
ppsn	gaejmY
ppt	bcichj
ppts	bXqXhh
pq	hZencc
pr	ejcanZ
pr wishes	eddenb
practi	dXYvci
practi 's	ghdobX
practi .	hSjrdY
practi ;	dbmnWc
practi ?	cYdxcY
practi a	fhZWkj
practi an	eaednd
practi and	dqZYeh
practi be	fdndbe
practi calcul	dmYcgi
practi day	cadqdd
practi haha	edWlem
practi if	Zbcjbp
practi is	kbRlfj
practi manage	kdiXff
practi no	emYdei
practi of	fYegen
practi on	cberZd
practi test	gcdpcb
practi that	dcdndd
practi they	dcbjoY
practi we	bcXqdj
practi you	nadcfd
practi your	dmjXdd
pradee	ihZfhd
pradee candid	eadfcn
pradny	dQjoic
pradny .	cXmrbX
prado	dckdhf
prairi	emfXpV
praise	adZmUr
praise undate	fddeYq
prakas	efhggd
pray	hasZcc
pray .	edoaed
prayer	qobVad
prayer .	kahWih
prayer novemb	necdee
prayer with	odcedb
prays	jgkWbe
pre	TbX3Ye
pre employ	XfYwea
pre hire	bacpfd
pre interv	cdcqcd
pre screen	ccdoee
pre select	abbsXi
preced	lacbej
precen	iVcain
precio	ZYmflf
precio 's	fdoeea
precio came	fanfed
precis	qXfjfW
precis about	cndffb
precis as	gVdlig
predec	ikXYdn
predic	UoofXX
predic .	Xqgfda
predic to	aYrddc
prefec	chnfca
prefec .	chneca
prefer	NWevWy
prefer .	Ufioce
prefer ?	bcYvdc
prefer a	TTSSf/
prefer and	aaZyad
prefer anothe	bcdcau
prefer candid	auXfVb
prefer date	ecendd
prefer for	ZaZmnc
prefer here	edtXeY
prefer it	nedcee
prefer not	bbnfch
prefer or	dbpcce
prefer please	ebjZnc
prefer someon	ebdYbt
prefer the	YXWhW2
prefer to	VhiWgo
prelim	oYjYfe
prelim interv	pZedeb
premat	hvXddV
premat .	neajbb
premat by	bdceqd
premat of	eqccca
premat to	fqedYc
premie	dhaeih
premis	eaYoke
premis .	OfcqtV
premis are	ecdned
premis at	bUaZrm
premis by	Wbdtce
premis said	jdacZp
premis says	dqaccb
premis subjec	ebeemc
premis though	nfdeea
premis to	lWjZgi
premis will	ofebcd
premiu	YbyUfR
premiu .	dZjaoc
prende	mcZnYa
prep	UVc0Xh
prep needed	dcZqed
prep you	cdende
prepai	ffSgtZ
prepar	aRdqrc
prepar .	TRcqes
prepar a	dXZwdd
prepar at	acberc
prepar for	pbiaZe
prepar needed	edaofe
prepar opport	dbrdad
prepar the	cabR2a
prepar to	bfXqib
prepar your	dbegoc
presby	dXjiZm
presby .	eaaedq
presch	kfcYjf
prescr	Xilfcf
presel	eZbdph
presel .	hZbgnc
presel for	feYefm
presel note	lbnbYc
presel post	fenffY
presel was	hjajhX
presen	YbexZf
presen .	nalaeZ
presen ;	dXocff
presen and	hfeZZn
presen employ	TVljmd
presen firm	dcvZcX
presen i	aqdeed
presen it	agcrac
presen myself	decnee
presen needs	fcnced
presen of	gYfcbo
presen on	Wigmbf
presen our	hnbbdc
presen post	deedob
presen salary	eanicb
presen slides	Xeeqee
presen so	iccbme
presen to	khXtVU
presen topic	eddnbe
presen we	ZXOocw
presen your	ZqXkZe
presen yourse	VPU8Uf
preser	cgmlYZ
preser .	cfrcdZ
preser and	bcdqdd
presid	WbPwik
press	fcXnhf
press .	ifYZgn
press gets	gabeen
press is	Zfradb
press office	cdkSkj
press on	bndeee
press releas	cbenic
press submit	ecXrec
press the	aYnmZd
presse	nWsadV
presse pause	fboeeb
presse the	cahneb
pressi	gerZda
pressu	WXVuna
pressu .	bWjqcc
presto	YkYqeb
presto .	gYebgn
presto the	hYavdX
presto will	WvXbeb
presum	hfZajj
preten	Yagkle
preten .	Ydbacu
preten otherw	bkebrV
preten to	WhmcnX
pretor	fSjjgj
pretor .	gXodee
pretty	cdenga
pretty .	ebqbed
prevai	eddedm
preven	jqedXW
previe	kWamch
previo	iZdlia
previo addres	Zeanej
previo answer	gncedZ
previo messag	mleZdY
previo years	edmeeb
price	cfiVXr
price .	ebecdn
prices	ZgoWid
pricin	ggdkdb
pride	jYdbki
priest	ZlhnUd
priest and	dcmmbX
priest of	hfilaV
prif	ccXsUm
primar	bYbjog
primar 's	beahdo
primar .	haWgof
primar and	iXkabn
primar from	aZedoi
primar on	ibdbnd
primer	ckYZdo
prince	bbocee
princi	nneTcd
princi .	XlleeZ
princi fit	dXcido
princi has	fZjVmi
princi the	aqacdb
print	cRifqd
print .	WYddvb
print elders	dhZhan
print for	ecpaed
print it	baiobb
print the	lbTWqk
printe	cjhhXg
printe the	bbnhdc
printi	ljWkba
prior	ggTxVY
prior to	gbVzWW
priori	bcicii
priori .	ffdfWl
prisci	bidmdb
prisci .	kaenZc
prison	caijlZ
prison right	hiXcih
pritch	kbcjiZ
pritch invigi	fhWpce
priti	hlWcnX
privac	VczeSZ
privac note	jdVpbd
privac notice	bdoYZk
privac policy	bmiddc
privac statem	bgrXac
privat	jedfjZ
privat .	fjbXii
privat and	gscddV
privat electe	dbbcfo
privat mads	dbcepd
privil	ecadin
priya	jfeWdl
priya .	noVXbj
priya ;	jqRhWf
priya about	deZjZo
priya and	SgoZck
priya for	ahrbbZ
priya has	ecbceq
priya hr	Umdned
priya lumenp	hnZefZ
priya neighb	Zgdedm
priya one	cmbhdc
priya parts	gfadbn
priya s	fdrcab
priya so	veXdZa
priya the	sccVfe
priya they	oehbca
priya to	canhbf
priya was	iWVUtk
priya were	bbncid
priya when	mWdeel
priya with	hiXcao
priya you	aadqmW
priyan	WeYdXz
priyan for	aeYZZx
prize	dZrecd
prize draw	YaxZcZ
prize secret	jfXbkf
prizes	cZfWte
prizes now	edcend
pro	WZmkak
pro .	gZYjbo
pro and	bmgddc
probab	XvUYcl
probab and	bVdddu
probab be	dneddd
probab in	ZZpgbe
probab not	SwUWhb
probab yes	esacXd
probat	ZcVU+a
probat .	ZXlXuc
probat in	efcbod
proble	bZWtgg
proble .	Sejjif
proble and	dociab
proble at	dYWwZc
proble i	kYeffj
proble persis	bepaed
proble we	edYoci
proced	XZnVaw
proced .	YjZRax
proced and	nWVldj
proced are	caneef
proced ends	gaZedp
proced for	XXpail
proced from	nZdgee
proced goes	eodeea
proced has	becdeo
proced in	Zfncdb
proced influe	aXzbdU
proced is	eRtaZm
proced may	doceeb
procee	UkQoYv
procee .	YPZZb9
procee at	fodYee
procee furthe	eabfeo
procee kindly	eddoeb
procee to	ZZX2Xe
procee until	fnbfea
procee with	aacedt
procee withou	abdxdV
procee you	fneafc
proces	ZjqeYe
proces .	WlpaXh
proces a	hWjndZ
proces applic	Yqceee
proces as	edpddb
proces at	bjmaeb
proces can	U5TZcY
proces ends	dgXeeo
proces for	VY3dbV
proces has	TlnZdh
proces here	eXbcdt
proces if	kUqcdb
proces in	nlbabb
proces is	fjoeYT
proces it	cnXmcb
proces of	jpYadb
proces please	nlYdeZ
proces so	bnhgcY
proces the	cajndc
proces with	jaXeYt
proces your	fZmnbY
procto	cVXjmk
procur	XtfgaX
procur 's	Yneeci
procur .	eohgXZ
procur being	eocddd
procur bottom	ahlWje
procur unit	enaded
prod	aemdha
produc	fTcnem
produc .	vNgegb
produc and	chZqeZ
produc for	ejXmbf
produc has	eVVeew
produc hours	ddbpdd
produc people	YambqW
produc so	egYodc
produc want	Weebnl
prof	lTXyZd
prof .	mcXlbb
prof on	deXxZZ
profes	dekdch
profes #	jgXZnd
profes .	YfuaZW
profes and	oaiYdg
profes on	dYbebq
profes refere	badsec
profil	efobYi
profil 's	hniZdW
profil .	gWzKVo
profil ;	edVfep
profil agains	emWcek
profil and	iedpZW
profil assign	dmiWgc
profil but	eacgem
profil by	ccbqcc
profil caught	ecWsed
profil corres	bpbded
profil does	dbajeo
profil first	gncZcc
profil fits	hnXgec
profil has	ZXqgiX
profil i	dbbtdY
profil is	pXjfWe
profil match	nacfff
profil on	eZVocm
profil or	ccqddZ
profil to	ZnxPaT
profil was	aXsYch
profil with	dljVch
profit	gacVsf
profit ihre	aeeene
profit on	baiasZ
progra	jhWZng
progra #	YjWglh
progra 's	ddgcna
progra .	pkWafc
progra ?	eadqdc
progra and	Zccbnl
progra at	jfaZbn
progra begins	acpcdZ
progra from	mWhbmb
progra has	mZjdhX
progra is	bUmXim
progra of	dnfbeb
progra office	bmcmdX
progra wednes	jkcYgd
progra who	ecdenc
progra will	obdbce
progre	bsOdZq
progre .	krMWbi
progre furthe	beedfm
progre of	XwkYdV
progre throug	eocdec
progre to	SmWrce
progre with	dYZfet
progre you	ccaedr
progre your	ZSekdu
projec	ZYeral
projec #	ZiZpgY
projec 's	lUpadf
projec .	fVkffl
projec and	bccbgp
projec from	bhXlfg
projec has	fkiibV
projec in	ecYjem
projec it	eYpefb
projec rememb	ganecc
projec that	ddcden
projec with	hnZcgc
projec you	cZdsbc
promis	1nVWaa
promis .	zpZTaR
promis @d	oaeeec
promis @p	VZddev
promis @s	Xpfeee
promis a	XveYgc
promis all	pZeded
promis an	jlYYZg
promis and	gpacbf
promis anyone	eZdeoe
promis anythi	Yjbden
promis as	ofdbec
promis but	UsdfZe
promis dog	qeadbb
promis for	tdbZXd
promis here	fZpVig
promis human	occdde
promis i	gnTiec
promis is	saZZid
promis it	kNVekr
promis me	zkUWUY
promis no	cndeed
promis northl	oiZacc
promis not	hXdgjh
promis nothin	aqdded
promis of	elSima
promis on	wUXYpZ
promis so	dqedeZ
promis that	Yoccdj
promis the	lRarhd
promis to	sccXYk
promis us	bcenef
promis was	mkiZeU
promis within	codadd
promis you	jrgUcZ
promot	dbaheo
promot .	dYodiZ
promot from	dcaicn
prompt	igchec
prompt .	daepea
prompt that	gnZZdh
prone	YpZehd
prone seasic	akYhdj
pronou	bhfmeZ
pronou .	ibbofZ
pronto	jlfWgY
pronto they	eobcdc
pronun	UhscVg
proof	bWZ/WU
proof .	ieWpcc
proof of	bXZ+XW
proof that	efnaed
proofr	hgfgdc
proofs	kheiYa
proper	mYighZ
proper .	fkoXbY
proper answer	0VaYaf
proper contra	fedenb
proper interv	dacscd
proper look	cWkjbk
proper one	VcgVza
proper read	Xrbcbe
proper reply	pcecdd
proper the	cYvcZa
propos	eaQ0hb
propos 's	bWwhZZ
propos .	YXTykb
propos @d	badqee
propos a	aVatgh
propos and	fgUqcf
propos boss	anfcee
propos dates	Zcercd
propos for	mfThff
propos is	bebdpe
propos of	ZbZooY
propos owner	bhdado
propos someth	egcdmc
propos they	jXmbhc
propos to	ipYaiX
propos you	bdXoal
propri	hXjbmd
prosec	gfdbih
prospe	bjbilY
prospe employ	dbnfeb
prospe on	eobakY
prost	bfanja
protec	aamiXj
protec .	dcfcdn
protec law	dcqddY
protis	jgbcal
protot	dWhkkb
proud	XcpZnc
proud .	WbsfhZ
proud curato	edZdgn
proud drill	jjXmbZ
proud of	aioYUl
proud to	edlanY
proved	eaaebr
provid	dbWxiY
provid .	XWYrqd
provid an	dqXfed
provid in	obdcee
provid the	irOdjd
provid told	cYhgij
provid we	cVtaai
provid with	haZnhc
provid your	acYmnb
provin	WmmiWc
provin for	ecllbX
provin upon	dbbcfo
provis	cacfnh
provis #	ddendd
provis 's	baYadu
provis .	bgohfW
provis appoin	aieaqb
provis licenc	cibYgm
provis list	nbddee
provis offer	dbaVxb
provis select	eefnYe
provis the	ejfYpX
provis you	dafpcb
provos	kiachc
prt	UcZemq
prt .	cdccbq
prt commit	YZefoh
prune	eeZgfl
próxim	fXgYft
próxim and	oZbcdi
próxim has	eZaecs
próxim s	ZfWljh
próxim your	gXkama
psira	dkehbe
psm	icagek
psycho	iiggXe
psycho .	aeerWg
psycho ?	ednbed
psycho my	dcVekn
psycho on	aengdd
psycho who	ddZeeo
pte	kfgbbf
pte .	oYldca
pto	aaoZjd
pub	aarWpX
public	iZtaYe
public .	WihfXl
public health	oZcdlZ
public holida	easdea
public office	ccbbjm
public on	qYmZdZ
publis	wmURah
publis .	ZsibbY
publis and	ubbYcc
publis by	pcdddb
publis northl	cfdcen
publis on	kicTdi
publis result	aqZceb
publis the	yVeUad
pubs	hWoZZj
pubs in	bbrccb
pugh	bbemqR
pull	SaypfM
pull a	cbcsdd
pull it	hWnicc
pull out	Zb6XaP
pull some	dacqef
pull your	edainb
pulled	WQ2SWs
pulled .	abYais
pulled by	dZWdet
pulled into	dpedeY
pulled my	YWzaac
pulled out	VO/VhI
pulled the	VReaS7
pulled whole	feVffp
pullin	Xc7XXR
pullin out	Vd9XUR
pulse	XpjiXX
pulse hr	binbcc
pump	bcakcn
pumped	Xfjalg
pumped to	eeeboc
pumpki	ZQguhd
pumpki .	dXmela
pumpki only	eYWude
pumps	gnWajf
punctu	eilYcd
pune	Tgchjk
pune .	WlfeYk
pup	WdjgsT
pup .	YSnjuO
pupil	gZglfc
pupill	kWfgnZ
pupill .	bZodkb
pupill enquir	edgneY
pupils	bcbbln
pupils .	cYghYq
pupils and	dYbjdn
pupils in	hbndec
pupils shared	dccdqc
puppet	iaYpbf
puppet in	dcZrdc
puppy	qSTWtg
puppy useful	nZakad
purcha	mgTici
purcha .	eZcicn
pure	hobYce
purim	khdfcd
purple	icmlZV
purple .	ienZca
purple and	bnVldd
purple did	eeXdlj
purpos	lekTgf
purpos .	aeoeec
purpos job	ecWbqg
purpos owner	dbnjcZ
pursua	VVfmhm
pursua 's	eWicpc
pursua .	beWcbs
pursua one	ihfkXd
pursue	cOYXc8
pursue .	dXaceu
pursue other	fZcbes
pursue the	fenfeZ
pursue your	edbdeo
pursui	cPZbd3
pursui it	eaceeo
pursui other	eZdfeo
push	YiWzaU
push back	ZWegmk
push it	Zdmjcc
push our	bbYqde
push your	Zdascd
pushed	2hQbQe
pushed .	meceec
pushed back	niWZak
pushed for	edcedn
pushed it	phabZc
pushed to	oUmced
pushes	gkYgkY
pushin	b1WbXW
pushin for	W0YaaW
pushy	fmbcib
put	edgghe
put @s	Xpeefe
put a	ad2jTU
put all	UP8eeV
put an	oTRZmo
put anothe	cddeob
put anythi	bpbibc
put back	rZelZX
put climat	gocdda
put every	dbqecd
put for	elXmdc
put forwar	djPqTk
put her	gkXcif
put him	cbdhmd
put his	cifWvT
put into	iWeWlm
put is	ccfkmY
put it	moRRmh
put me	QWaswZ
put money	sfabZd
put my	tMdmYg
put not	cjXado
put on	ZQ4dda
put one	edcobd
put our	bmbdfg
put out	nZdWbo
put people	eddbnd
put questi	cngXcg
put salary	ecjnWb
put some	aUXrhl
put someth	bgViob
put that	gkYifc
put the	gO9Nhb
put their	eVYhlm
put them	brmTdb
put this	dTjcho
put throug	TkbwZX
put to	oiaZcf
put togeth	feqdcW
put up	jrUUdi
put us	pagced
put useful	bpedec
put yes	hndidV
put you	ddOsbr
put your	Uhdfrc
puts	bnfdiY
puts .	doeaee
puttin	ZechtZ
puttin an	eboefZ
puttin me	YWUlxZ
puttin the	Whmbna
puttin togeth	eXdoid
puzzle	bSh2Ra
puzzle ;	eacoee
puzzle come	chnWeg
puzzle three	abbsdb
puzzle with	iWpdeb
puzzle you	ednZfe
pvg	eheehe
python	blgkYb
python .	Ymdgee
pádrai	fjYjgc
pâtiss	Zcbine
q	idqdSf
q 's	cddoce
q and	WUhelo
q are	gldcXh
q did	hTgfjk
q planne	cpccdd
q what	cXplaa
q when	idWWlm
q will	cqZcaf
q2	lgaceg
qa	hgblZe
qa .	Yncadm
qa on	drbZec
qcto	cdekdh
qi	Ufqjad
qr	angYYm
qr .	cfddap
qualif	bmWbbr
qualif .	YWglem
qualif applic	cncadj
qualif are	dpbfea
qualif candid	cuUYek
qualif in	dbdceo
qualif is	rcacdc
qualit	ZbkaYs
qualit circle	hgXjed
qualit of	dcbdas
quant	fWkdlc
quanti	bZjehh
quanti for	ceoiZa
quanti junipe	hcdcao
quanti probab	iXfgif
quanti survey	clXhid
quaran	lkjYZZ
quarre	jgkUfe
quarry	ehcVpf
quarry .	dbbWkp
quarry it	iWkdhe
quarry with	fobdcc
quarte	rSiogP
quarte and	ibbcnd
quarte by	fZdcra
quarte close	necdfa
quarte of	cYcsee
quay	idndba
quaysi	cgTbkp
quelle	dafeZp
quenti	Xblcgl
querie	afvPgf
querie to	cngZde
query	YgpkaX
query about	ainXfb
query has	Vpgdhc
query of	ZYjmfg
querét	agdehi
questi	bbkxYX
questi #	cbetbY
questi 's	oldXZb
questi .	bhgoaZ
questi ;	dobedd
questi ?	sYbedc
questi about	ZXujcZ
questi all	gmcbdd
questi and	hZnqVT
questi below	Rbewdd
questi by	JST/YX
questi concer	jlVfff
questi do	eaajnb
questi from	iRxZZc
questi got	cjccan
questi has	cnZpXa
questi in	kMotaS
questi is	bgVnkf
questi it	ddqiUe
questi main	debned
questi mark	dzQkZQ
questi may	jUhoea
questi of	hqQRbq
questi on	iLnpad
questi please	hYqeZa
questi sessio	ebagen
questi so	dbbuZd
questi the	baqgkR
questi to	YpeiZZ
questi under	djbjiV
questi was	oXhcdf
questi we	iXrgWY
questi when	llWgeZ
questi whethe	ZkOTix
questi which	VekqdZ
questi with	cWboam
questi within	WaZxcd
questi yes	acwbhT
questi you	hkigVc
queue	g1YWdR
queue .	ardVpW
queue ;	aendee
queue for	bpdcbb
queue the	calmeZ
queue to	hrbZcb
queuei	kfamVd
queuei of	mkagcY
quezon	knUZgg
quezon .	lYfobY
quezon gordon	kkXdbh
quezon shall	Xnehee
quibbl	dfmZee
quick	ncaiah
quick .	qqYYcV
quick and	mbabdk
quick call	TWV4Zj
quick chat	hbXmid
quick could	anedee
quick enough	ebcceq
quick follow	ZiVlcm
quick heads	VVmqcg
quick i	fXdYln
quick map	bdboee
quick no	fWabds
quick note	akeVcm
quick ombuds	kgTjbi
quick one	pYYZik
quick or	dsbbac
quick people	endeeb
quick proces	oedcdc
quick q	kYsaZZ
quick questi	aZrbga
quick renata	kdXehi
quick reply	iXkdci
quick screen	nbcded
quick so	oWdbdk
quick steph	aUoYil
quick thank	ebrceY
quick things	ebdocd
quick to	eqbeda
quick update	niZZaj
quick with	mYsXbW
quick word	Yqdfdc
quickb	dXudcX
quicke	lhkdWa
quickl	gtYdfV
quickl .	nkbhaV
quickl as	Yrdded
quickl on	ddeoeb
quickl so	Zccchp
quickl they	ehlidX
quicks	giVhek
quicks i	malZkT
quid	hcalqR
quid with	cbohda
quiet	Z1hfXQ
quiet .	TuWrdU
quiet and	dkWfkd
quiet becaus	elkdcX
quiet but	ekeleX
quiet for	VhhWZs
quiet on	ohgXcc
quiet room	dbYudc
quiet since	Xpcejb
quiet so	eeqmWU
quigle	WeUink
quill	oZahcg
quillf	bjefff
quillf and	cnagdf
quinn	bdZnje
quinn .	khXZfl
quinn and	cUjdlk
quinn for	daaiqa
quinn to	gpbbdc
quinn with	bccscd
quinta	cgboaf
quinta .	bcedfn
quit	bQmhgl
quite	bclZcm
quite .	lldXed
quite a	ZYsbef
quite keen	bjnbdb
quite the	cYWqal
quite true	bkoccX
quite unders	eemeeZ
quite what	cVZanr
quiz	WUs1NV
quiz .	maZoWc
quiz ?	agYobh
quiz about	eYgmfd
quiz in	ecboec
quiz is	cZkneY
quiz on	hYnfcc
quiz so	dkWkeg
quiz was	fcsWeb
quizzi	jchZei
quorum	mbZZlh
quote	egbjib
quote .	gjXWli
quote get	Zccoie
quote it	daqXch
quote me	iuYWZc
quote the	bjkdhX
quote this	dZuZec
quote we	lWcnbe
quote your	nTWrfa
quoted	edWcll
quoted .	eccarc
quoted so	afbhbn
quotin	hjegdb
quotin by	bndeee
r	YhctcY
r #	cpbdec
r in	hoYddd
r still	cobeee
r you	ZdinZc
r2	cnVlah
r2 .	coVmcc
r28	idefid
r38	gbXZok
r384	gggfZh
r384 day	bbZmbl
r384 here	ingWcd
ra	bkVghh
ra test	caeogb
race	aZrcWk
race .	YenkcZ
raceco	fXkebm
races	fgXkak
rachel	clVrbZ
raclet	crcfdY
radio	nYdcig
radio .	bSjlle
radio silenc	hocbdb
radio went	bcYcph
radiog	gbXcgq
radiol	ffcdih
radiol that	kkWajc
rafael	VjTnbn
rafael .	Zhbdep
raffle	cejgfe
rahman	Vgmjdb
rahul	iYgdcm
rail	gcMbwl
rail and	kZccpZ
railwa	TQUZ/m
railwa #	eYcind
railwa 's	abmfia
railwa .	ZTWevn
railwa and	cYogfd
railwa day	eeccme
railwa on	bdddqd
railwa one	fYXeip
railwa you	cbdaph
rain	agvbYa
rain .	XirWbf
rained	dbhoac
raise	jbfebk
raise your	nedacg
raised	VfaUxj
raised .	ccdYrf
raised a	aYcnhf
raised your	heZXkl
raiser	mdback
raj	WrhfgX
raj .	ddndeb
rajesh	YgUddu
rajesh .	ceXbgq
ralf	dchkfd
ramire	bXdawd
ramire sofia	cbabwa
ramp	Zcckkg
ramzan	iYYifl
ran	ghcjWh
ran out	olZddW
ranch	caZfrZ
random	mXbjib
rang	bRlati
rang .	dTZbtm
rang about	ejgmUd
rang all	baoamZ
rang and	TXicep
rang at	WgXXsg
rang back	TiqXia
rang but	dgpdaZ
rang confer	eebZoh
rang from	bYQftm
rang i	lXcjjb
rang it	YXZZrp
rang me	lgZgiX
rang my	dekelX
rang off	mdnfaT
rang on	bhQhcr
rang them	dhrcbW
rang they	iVciik
rang to	descXd
rang up	ofcdcb
rang wants	ecemed
rang while	nRdiig
rang with	daddrd
rang your	jnaZde
range	eakjWi
ranger	cojefU
ranger .	gjgjdX
ranger about	dZtcda
ranger tad	hoWbja
ranger talked	ebnedc
rank	jWheYn
ranked	kkMRX0
ranked .	reZcae
ranked applic	eobejX
ranked first	lXbhbk
ranked fourth	ebdadq
ranked has	jbdbYp
ranked list	njcbbb
ranked the	Yjaagn
rankin	gheefe
rankin .	fnhVfb
rankin can	cnbcdg
rankin to	hZdndd
ranks	dgShpd
ranks .	bXadnl
ransom	ceolaV
rant	feeelc
rapide	cbnWqY
rapide .	nZkccd
rapide or	cecdne
rapids	kTknkT
rapids .	acgpcc
rapids budget	gkXddk
rapids hugo	nWaeoa
rapids in	jTblii
rapids offsit	edqZdc
rapids was	icndeY
rare	epcgZb
rare 's	mmYkYX
rare .	bojccZ
rare and	kXecjg
rare to	ancedh
rarely	TmqcdW
rarely .	eZoeed
rarer	fYmabm
rash	cqbddd
rash .	dpcddd
rashee	bVimak
rasmus	fYuWZf
rat	gZmdkY
rata	faihhc
rate	QQma6a
rate 's	eZdepc
rate .	agZnaj
rate ?	acbbkn
rate as	VZaX5Y
rate by	deeoae
rate is	egdYqb
rate or	acbbkn
rate this	hgXjed
rate us	aVrZZo
rate we	eeccoe
rate you	ddabtb
rate your	ae4MaY
rated	cobcYj
rates	becnhc
rates in	ebcofa
rates tracke	hiXfei
rather	abecip
rather be	lgjUYj
rather do	pXchag
rather fly	badkcn
rather have	XQcajz
rather i	badcsd
rather just	eXeaqg
rather leave	aaZZX0
rather not	LvmenR
rather stay	datddY
rather talk	cbcpde
rather tell	dRecbx
rather than	gdYjZn
rather you	WfgZbs
ratifi	WYXhpn
ratifi .	Zaddnk
ratify	beghgf
ratify it	enchcb
rating	felZge
ratio	gadclg
rausch	clbYfj
rausch .	focbbb
rauten	jgWgkb
rautio	crkXhR
rautio test	ejoaZc
ravens	fWflhf
ravens notes	dXlmdb
ravi	fdVlig
ravind	hgfhec
re	fgWhZr
re advert	XfdaZs
re applic	jVocdf
re apply	cbgbdn
re assist	ahaoZc
re check	cZdnfe
re dog	gqbbcb
re insult	gkXddk
re re	jjTnYb
re record	fZncee
re send	fdYpee
re sit	hYdqdZ
re your	lbjgXd
reach	QkYsif
reach a	M3dYha
reach it	Wbdmle
reach me	TdZnli
reach out	aybbaa
reach the	UaYjcx
reach them	Zceqde
reach this	Vcbugb
reach us	QXbote
reach wales	dZeZni
reach you	kWaveU
reacha	YYnffg
reache	hiiZai
reache .	WpapeX
reache and	ehZdqX
reache gcse	cheacm
reache me	ZlkZWk
reache out	evUceZ
reache us	ca1YSe
reache you	zUXXZl
reache your	cpWcma
reachi	csWZZl
reachi out	ksZXab
reachi the	acXlas
react	Zaloab
react becaus	ackndY
reacte	Zatebc
reacti	dccfnd
reacti .	cZhZuY
read	eeidhd
read .	XircfX
read ?	dlkWgc
read a	kcVmaj
read about	fZngcd
read after	Zhdeen
read all	jgVZmg
read and	emRgqX
read any	ecgcmc
read anythi	luXfYV
read as	ffYaoe
read at	fkeWmb
read by	vpOUXf
read each	csaddZ
read email	dYpefe
read every	nmfXbX
read everyt	jebUog
read for	WWjtcd
read from	qYjbZe
read human	ndddef
read i	aoedee
read in	wYjhYS
read it	cbYhio
read life	lXcmed
read mail	VU1adc
read me	fWckem
read more	dZscZc
read my	daxLob
read no	kTpdeb
read of	XnUhnY
read on	RXngpd
read out	1WVTpY
read receip	dcmeee
read someth	cZbidp
read that	jodcYc
read the	QRlpng
read their	dcnhYd
read this	SWVdwp
read till	cddoec
read too	drbade
read what	fpjebR
read with	cgambh
read you	gVdhnf
readab	heceZm
readab and	mebdfd
reader	fgcaii
reader .	ecmYei
reader and	iaamcg
readin	jmeXfb
readin #	eWojec
readin .	pvYVUV
readin a	hdacen
readin all	jrWdbZ
readin applic	pgYdeb
readin at	deVebs
readin cvs	dmafff
readin email	eapeec
readin her	ffYfkh
readin it	gXcfsZ
readin list	ccbhnc
readin mail	Zgnded
readin my	YboXki
readin of	lXYhZo
readin rusty	ecoade
readin them	joacdY
readin this	WQrasc
readin very	handec
readme	eSZogl
readme that	dccain
readou	fUfhfn
readou judit	djYemc
reads	ekZena
reads .	jXldhd
reads everyt	pbbeec
reads the	cjacnc
reads them	Ynciee
readve	VnbvZV
readve .	dqblbV
readve get	ehYnce
readve the	enafce
readve you	ebXrbg
ready	YfbksY
ready .	clNnif
ready and	cmdYjf
ready at	degYoe
ready by	Xofice
ready for	TXqYua
ready on	sVedee
ready to	cXgohc
real	qWUhlg
real .	lbZmec
real ;	hZnfec
real answer	vYcbdc
real class	diboca
real offer	Xddbud
real one	kVZojb
real ones	oeafeb
real person	niaYga
real pleasu	cXqeai
realis	mlVefd
realis .	fwQhaZ
realis and	fgXfdo
realis for	rZedce
realis so	dnieeW
realis will	aWbecu
realis you	bmdefe
realit	iqafbX
really	aegccp
really .	ZhfqXa
really can	Zpbjca
really enjoye	hanbYg
really good	geYZcq
really high	ebbXdt
really hoping	eaeanh
really intere	ebYoef
really liked	bcYfat
really long	nhebab
really nice	Wnnacb
really sorry	XWhcZy
really want	dniZbf
reappl	VZZaW5
reappl .	dYjeem
reappl after	dccaXv
reappl as	fdnedb
reappl in	XXWZY5
reappl they	chWhne
reappo	eceejh
reason	ZTiXqq
reason 's	pYbdka
reason .	ZZscWj
reason and	cVZciu
reason are	dbbddq
reason at	ddcaqe
reason did	bbYces
reason is	skUYYg
reason of	cZoajd
reason on	XhWbln
reason planne	dfnfeZ
reason provid	dcmWnb
reason sofia	dpcbbe
reason the	ZYdfho
reason we	dXYbex
reason will	aUcocp
reassu	YUghdq
reassu .	bfnhbc
rebecc	ZikcoV
rebecc 's	epeVib
rebecc and	ddncdc
rebecc nurse	fchZsU
rebecc told	cilbjY
rebeka	ifaefh
rebook	XZlpde
rebran	kdkXef
rec	fhdied
recall	dgenad
recall .	ZbZias
recall it	dhgpYZ
recap	fXegjj
recap .	XhhqYd
recap but	ijXfgd
recap i	aheaen
recap they	bVadpl
recapp	XmYjjc
receip	gexYXZ
receip ;	pZcefe
receip can	edceen
receip for	gTuWch
receip in	cncbdg
receip is	eboidZ
receip of	gnocXU
receip the	ddYYol
receipt>again	adccdq
receipt>ask	uQngbS
receipt>chosen	bcbcgp
receipt>date	dcsddZ
receipt>free	iaemdb
receipt>give	jWjhZi
receipt>goon	cgnbec
receipt>match	cgoYdd
receipt>me	bZqmXZ
receipt>meet	casVdh
receipt>news	lYZYhp
receipt>not	XZegdt
receipt>offer	dgWapi
receipt>others	bjhgkV
receipt>papers	derUiZ
receipt>post	rfdTYj
receipt>receipt	gioddQ
receipt>review	jzNVjY
receipt>said	dXokcc
receipt>soon	cbmefe
receipt>step	aZ1Tdb
receipt>them	pdaYck
receipt>wait	Wliecb
receipt>will	jnXaZi
receipt>you	hlvSaZ
receiv	jjqYaZ
receiv #	fXbdds
receiv .	kb3XWO
receiv ;	coccdg
receiv a	ubbadb
receiv after	XcXldq
receiv all	qZddec
receiv an	dscVdd
receiv and	dqmWaU
receiv any	mdkdeX
receiv at	benccf
receiv attent	VyRced
receiv by	mleWfZ
receiv feedba	yeVYcd
receiv for	egWlck
receiv from	pZicec
receiv furthe	btXceb
receiv her	nbdeee
receiv in	oheZda
receiv it	hYtghQ
receiv job	ecsedX
receiv more	Xeccfr
receiv my	aXvcdc
receiv no	UYijdo
receiv on	oapVcZ
receiv our	bxbXaZ
receiv place	eYcejn
receiv separa	dcbnff
receiv thank	Xnjdeb
receiv the	joTibZ
receiv this	VZ0YWg
receiv update	cfpadc
receiv we	qeYdeb
receiv with	dnjZZc
receiv you	SaS2iX
receiv your	jmrUcS
recent	XbtkaZ
recent #	edembd
recent applic	flXkcd
recent interv	dcpcgX
recent took	dbraea
recept	gYuVgd
recept .	gNtgZg
recept and	fhYcoe
recept assist	cjZcnc
recept for	lbmYdd
recept has	cZpcbg
recept here	fdccnd
recept is	acpfdc
recept job	sbZccg
recept northl	dchZoc
recept said	cqbccd
recept the	XpjccZ
recept will	iXoeda
recept with	edodbe
recess	bfYnfg
recipe	dcicna
recipe overwh	ieghiX
recipi	bSlhdl
recipi says	bXkfek
reckon	2jXPYa
reckon .	lmYafY
reckon @d	padede
reckon a	medeeb
reckon climat	pcecce
reckon dog	oceddd
reckon i	WkdiYn
reckon on	eoccec
reckon planne	yPXbcZ
reckon the	kWmgae
reckon they	ipdXcc
reckon with	njbadc
reckon you	cccZio
recogn	mfaVnd
recogn .	fapcmT
recogn honeym	ndbeee
recogn nimbus	rdXcdd
recogn off	eedecn
recomm	YilYYq
recomm .	VlPgin
recomm anothe	ebaedr
recomm applyi	ecuVda
recomm by	eednce
recomm that	bocddg
recomm the	idnYed
recomm to	Zpbdbi
recomm us	ednddc
recomm you	XiYdZu
recomm your	eZccct
reconc	jdgZdl
reconc said	igdXhj
reconn	egYdhj
reconn .	dpeecb
reconn gave	baYbko
recons	RdfxeY
recons .	ejleeX
recons and	XYbjlk
recons mackay	bcctZa
reconv	ldcWjg
reconv #	gWjick
reconv .	XhZcjk
reconv and	ameefe
reconv from	gcecpa
reconv on	pYeeee
reconv rank	cbpded
reconv us	Yldedk
record	YamtZc
record .	fguaUZ
record a	ZhXscc
record answer	cjVped
record by	idbocb
record check	gqhcZX
record for	hZsZda
record interv	eoZddf
record is	gcdZco
record it	bXbvag
record myself	dWeucb
record of	bYrgWg
record offici	jpWccd
record on	aXgloV
record show	emSkhc
record sturdy	dVbqjd
record that	feriZU
record the	bYpVfk
record they	lpXeXc
record to	gccodc
record up	dlVgcm
record will	Sjpccg
record your	VihwXX
record yourse	daaucc
recove	edcWuc
recrea	Zkfied
recrui	hcqcZg
recrui 's	XlshUW
recrui .	fktRVe
recrui ;	dnafdd
recrui @s	padddd
recrui a	cacalm
recrui admini	depYee
recrui again	bfZdcp
recrui aid	kkWhcb
recrui and	gapbec
recrui any	cbgedn
recrui asked	YRnrcd
recrui assist	ebtUcd
recrui but	ofZdeb
recrui called	dSedsg
recrui checks	ZsZbdd
recrui coordi	bcWhdo
recrui depart	fodbfb
recrui desk	dpjbaW
recrui eid	fYjkbg
recrui exerci	cawZeX
recrui for	gTkaZt
recrui freeze	demffa
recrui from	bXxbdZ
recrui goes	eaYbnj
recrui has	demXai
recrui here	fcdobc
recrui i	bXchjm
recrui in	hctfYQ
recrui is	eaxYca
recrui it	mUaedp
recrui just	XriTgX
recrui look	rXbefe
recrui looked	eZpded
recrui mailbo	epaded
recrui manage	qbZceb
recrui matter	ccpdee
recrui of	Re1Wfd
recrui office	Zaobei
recrui only	dcYcdq
recrui portal	UZrfch
recrui proced	cbWddt
recrui proces	hfmQbj
recrui promis	sbZcdb
recrui querie	dcmded
recrui rang	eapbef
recrui reckon	rZacdc
recrui review	cocefc
recrui said	XlYfgk
recrui says	igPode
recrui so	gsfWbZ
recrui suppor	eZqeeY
recrui suspen	eZqeec
recrui system	ZfnkbX
recrui talks	enadee
recrui team	rkdYdX
recrui that	Xgahmg
recrui the	hgZmdc
recrui throug	egcean
recrui till	fenffY
recrui to	gQniZl
recrui told	Oycbbj
recrui took	maVdZp
recrui until	fYsdda
recrui used	cbXemk
recrui wants	WWZ1cc
recrui was	XdPpnf
recrui will	qmQibU
recrui with	iUmbdj
recrui withou	fdZfeo
recrui wrote	pUkbdc
recrui you	lbaboZ
recrut	dvRffc
recrut 's	fmYeef
recrut .	btbada
rector	chepYZ
rector about	bYiqca
recurs	geYghi
recuse	nZVgmd
recuse thank	fdXjkg
recycl	YagdZv
red	kddkcc
redact	hrbabb
redact as	fmbedd
redepl	iZflbf
redesi	Zalgeh
redesi .	eZadhq
redfer	jZmgdZ
redo	dckYhh
redo as	cZbehn
redo the	ecmkbZ
reduce	ccjddj
reduct	dZXbir
redund	dfgddi
reed	ZYdasi
reel	qXQnWn
reel my	ecdeen
reel the	xWdacb
reels	Yodfcg
ref	hccjaj
ref cream	hhcdkX
ref frauds	gdohaX
ref german	kgUcji
ref is	aneeee
ref leith	hggZXk
ref odense	dXWYop
ref your	afgjUn
refer	blaZeo
refer a	dctaXd
refer to	bjVbip
refere	eaeuca
refere #	feuYbU
refere 's	iXZqce
refere .	eaWqif
refere ;	eXescb
refere ?	YXY2ab
refere addres	ddboee
refere all	jedTgl
refere alread	ddofdZ
refere and	hjRbof
refere are	drSpdQ
refere at	bibfpY
refere by	abjrZc
refere check	Vjciih
refere do	ebecoe
refere eng1	eZqdeb
refere form	goTlZc
refere from	PjT/TW
refere has	ladsZY
refere have	cnneUW
refere i	qgdWed
refere in	lWikac
refere is	tZbhaa
refere myself	abendh
refere number	hT3UWc
refere offer	nYcdkd
refere one	gWZzaY
refere phone	gbambe
refere please	caawcc
refere reques	dhgmcY
refere should	dbpdeb
refere thank	ncZhde
refere the	hbYfoc
refere they	ZUvfba
refere to	Xchfbp
refere two	XVY2YT
refere we	hjXhdf
refere were	mpeXVf
refere who	cdepdd
refere within	Wccude
refere would	fmfaee
refere you	bT1mTT
refere your	hacWok
referr	haofiW
referr 's	fdeeqX
referr and	dbhcob
referr back	edfaen
referr dull	aabnei
referr from	gVvbhV
referr it	naeeee
referr on	hZnbhb
referr test	dcbrdc
referr to	bmoaYb
refers	ncdYej
refers .	fdccdn
refit	hUncZn
reflec	kllTgV
reflec .	Xhobai
reflec furthe	mmcWed
reflec have	hnbecb
reflec on	gYsbbd
refore	YecmZk
refrai	dkakgZ
refrai in	dnYcja
refres	mXnccd
refres .	fmiVbg
refres @p	naakdb
refs	bhalhd
refs .	dVondY
refuge	aegghg
refund	QRuZds
refund .	bfcVau
refund copy	edcoec
refund it	aUfcmo
refund your	cdbped
refusa	uYNTgt
refusa .	rRZSiq
refusa and	bdeecp
refusa are	ncddee
refusa of	bnZaXo
refusa on	Xdeejl
refusa stands	dYbces
refuse	kafbbl
refuse .	ffRYcw
refuse and	dZkZdo
refuse the	fheZpX
refuse while	fYpffc
refuse you	habolT
refuse>again	RQkggu
refuse>answer	eUdgbv
refuse>away	Tlncga
refuse>bye	cYaYjs
refuse>closed	ccUZpn
refuse>date	feTZmn
refuse>free	aflUlh
refuse>give	bXYhhp
refuse>goon	alkjcW
refuse>hear	Wghcbo
refuse>hold	cSvbka
refuse>match	cdUids
refuse>me	YXVYnx
refuse>news	Thpcfe
refuse>not	chkdXl
refuse>offer	cWpamX
refuse>others	qYaibf
refuse>papers	mwNfVc
refuse>post	ZXSYh3
refuse>refuse	ZVUisi
refuse>review	bYebes
refuse>said	uUYeal
refuse>sorry	dWdeat
refuse>step	ZcceZw
refuse>thanks	eanejZ
refuse>them	fkfYkd
refuse>you	bdeddp
refusi	jodbbc
reg	imWbja
regard	fhkcdd
regard #	bgdqWf
regard .	gUzacW
regard and	cYvZbd
regard from	hcsUbf
regard hr	gWraeZ
regard hydrog	oecddb
regard medica	boedfc
regard my	eeoeda
regard next	XvYdfd
regard on	eeocda
regard suppor	dnYdfe
regard this	cadeqc
regard time	gnbcdc
regard to	XZpegf
regard vielen	hanccd
regard your	pSZegl
regatt	ijUaen
regatt automa	jlUcdi
regenb	dhUtad
regenb .	amYjdh
region	Ykgiee
region .	RxUnad
region and	akfdmY
region hospit	dZbjbo
region is	cmabhe
region job	dcdbbr
region manage	lgidfW
region nil	edTinj
region office	cnadgf
region so	feoeeX
regist	XYtjga
regist .	ZbuhdU
regist ;	Xlbpcc
regist ?	dcYrde
regist and	rXXgeh
regist as	haqddX
regist at	eeanef
regist before	aedoee
regist certif	ebcfob
regist closes	ddcodd
regist dear	oVkbcd
regist email	cjYcnd
regist for	NdppWc
regist gwendo	iiWiah
regist has	dYgbmh
regist here	dcqXee
regist is	kYhfdg
regist that	ednded
regist with	YopQal
regist yamamo	knUeee
regist your	gRvfdY
regrad	cfdici
regret	YYaZY+
regret .	XMZYT/
regret @d	daadeq
regret any	cWedjo
regret i	apjbbZ
regret it	duYceX
regret not	dZaddu
regret only	ekcemX
regret our	eeefWp
regret that	aiXcVx
regret there	dcacdq
regret to	TQlefv
regret we	aiaacr
regret you	dddbeo
regret your	eZnebg
regrou	WrpVVg
regrou 's	debcdp
regrou .	XpiZdb
regrou and	Vsdcdd
regula	bgfelb
regula .	eiYlZi
regula i	dgcdnc
regula the	kcmhcV
regula was	dbcemg
regula we	ejWegh
rehab	Yidalg
rehab .	dcgZoe
rehabi	debehl
rehear	iQsfpN
rehear .	hdcand
rehear with	daredb
rehman	dkcifZ
rehomi	Wbgaoj
rehomi will	Xfgcjj
reid	Zmgfec
reimbu	bTqsUc
reimbu and	cYwbcZ
reimbu in	ccWucd
reimbu to	cacder
reinsu	ecdfem
reject	bUYah0
reject .	XSWeV3
reject ?	eeYped
reject at	YYXghs
reject by	akaRZu
reject for	cWdejm
reject from	keVVjl
reject me	ffgYrY
reject not	dpZjcZ
reject on	jYZfen
reject was	edWdqe
reject you	cmdliV
relate	Zablqa
relati	idmaec
relati .	lXliYe
relax	XkXgji
relax that	bfVgil
relaxe	dcardd
relaxe .	eecndc
releas	uUXcfl
releas .	bSbXa1
releas @d	obecfd
releas again	cVteed
releas all	oVbeej
releas by	pebbfc
releas from	cZYcdu
releas has	cndeed
releas me	dZYccu
releas northl	ndhdbc
releas on	uThYhb
releas the	jdUdvV
releas to	qaijZU
releas your	nfbefc
releva	cjcndZ
reliab	eQYsgj
relief	eSlhck
relief compli	mcceed
reliev	ofZYgh
religi	gfUtba
religi .	nacflY
religi and	eocdZd
religi for	Znehdd
religi on	dbcrdZ
reloca	WbVllo
reloca .	dXRiht
reloca of	cWjggk
rely	rfcZcc
rely on	rfcZcc
remain	bpgmcT
remain .	bfepac
remain a	fodffY
remain active	jmTZdl
remain candid	brclaV
remain closed	feneeb
remain for	ddWrgc
remain four	YndbnZ
remain in	UlhfVk
remain is	fdVayU
remain minute	cakpcY
remain northl	nddcee
remain of	fccfen
remain on	cmeldW
remain one	fncffY
remain online	Xcreee
remain open	blYbqZ
remain people	cTyZcd
remain to	asWemU
remain under	c6QeaP
remain up	wcQdYe
remain valid	bfpfbZ
remain very	dpkccW
remain with	eerccZ
remark	Xghlag
rememb	YUupWX
rememb in	eVdlen
rememb the	ajkYge
rememb trial	ganecc
remind	WZtpWX
remind .	eqTdaj
remind all	nXjcee
remind that	YWuicY
remind the	bgvScb
remind you	XbduUk
remind your	ZXdwec
remiss	bkaigf
remiss got	Vlidcj
remiss who	caeemg
remit	ndgafc
remote	Xbghgk
remote .	Ynaejd
remove	PP0XWs
remove .	ZeYjfm
remove from	XVgYft
remove me	eavdZY
remove you	dcqieW
remove your	bdnbdi
remune	gidakc
renata	hUdooV
renata #	kdXehi
renew	bZiehi
renewa	dVtUnd
renewa .	hemUfg
renewa cum	diXdmg
renewa is	dTueed
renewe	gdclah
renewe for	qhacbc
renewe of	eddmed
reno	qcdcgb
reno .	jcnaeY
reno posts	gdXkie
renova	cmjabc
renova .	gjXfal
rensbu	edemdc
rent	YXlcjl
rent includ	gkdXje
rentré	kddbei
rents	cjdhdf
reopen	WS4eac
reopen .	UfuUak
reopen ;	eeoeeZ
reopen it	Ybbock
reopen northl	icpdcX
reopen on	aijanY
reorg	fajfdh
reorg .	eWreed
reorga	ecoabf
reorga of	ecXefq
rep	iYhcgi
repaid	khVcjf
repaid which	khXeeh
repair	cWjjfg
repair 's	daqbee
repeat	gfhbhc
repeat the	cbZfmj
repert	YgVXvg
repert .	aabWuf
repeti	cYrZhc
replac	bfZlqX
replac .	ZeVhvY
replac @d	tZbbec
replac date	apdefc
replac it	fnYoZW
replac the	Xffqdc
replac to	cbbVve
replie	osfYSX
replie .	aaviYX
replie as	cpbddc
replie come	eoacfe
replie go	nbceeg
replie in	glXbaj
replie to	0gabTZ
reply	kedjfY
reply ;	kpZbba
reply about	ZVeqdk
reply accept	aedcqd
reply addres	agYedo
reply after	Uudbee
reply and	fVfjbn
reply as	drbaee
reply before	ZiXgqc
reply but	Znjdec
reply by	bSTn1V
reply do	afXpdh
reply does	dneeea
reply dog	pZecef
reply follow	nadefe
reply from	tjkNbV
reply i	ghqaYY
reply in	tnPbdU
reply is	bioamR
reply needed	acqkcX
reply only	cqbdeZ
reply since	bqaeed
reply so	uZWfcc
reply sorry	moTcab
reply that	dcpbcc
reply the	hbsacZ
reply this	bYtdec
reply though	Yqceee
reply until	nbedee
reply was	bXtgbd
reply we	XZXdcx
reply when	arcdde
reply will	mgcebc
reply with	UQW/fX
reply within	3VTWee
reply yes	PVZ9VW
reply your	inWefe
replyi	fmRqXe
replyi to	gjVfdk
replyi yes	adcsad
repo	VUgtlY
repo climat	cedeme
report	cjcilZ
report 's	ZmacVq
report .	bkqbYZ
report ;	enaefd
report aligni	bnedef
report and	bklWjb
report at	abYqic
report back	tgXXcc
report bar	nhXeee
report before	eZbrdd
report comes	amdcci
report for	XRbovW
report from	dqfZca
report has	dpcdeZ
report i	ecqbec
report in	alZbYq
report is	lgnSXj
report it	dfoaec
report on	YeXjli
report that	iocXah
report the	frTjeZ
report to	ZZLuyN
report we	fXoeee
report which	aXpabl
report with	aZZrid
reposi	Sfbdol
reposi .	YiYcmh
repost	hhdgWj
repost the	eYqedc
repres	fTnagl
repres .	Xakjkc
repres minute	eebmee
repres of	hbnbed
repres on	ghkXgb
repres post	janace
req	cUdUdy
req #	cbZdeo
req 's	laaZap
req .	gcabeo
req is	dfoddb
reqs	gjXibg
requal	jaddmb
reques	YXrpZc
reques .	dV8WZU
reques a	YXaudg
reques and	dgogeY
reques as	nYibdd
reques at	dmajdZ
reques by	fXkjhb
reques for	bbgUon
reques from	iggdXj
reques has	whbRYZ
reques id	eeZpdd
reques in	gbdmag
reques please	ecpddc
reques that	cXjrZc
reques the	baUqdn
reques to	XdgxYW
reques until	adbdbs
reques was	feYeep
reques we	dctfeV
reques your	TcvhfY
requir	WgRyYp
requir .	VeXigr
requir @d	ccebdp
requir a	XkRkWt
requir an	abcoei
requir and	ckRmZm
requir by	WZXsfl
requir change	edeben
requir comple	edbnee
requir for	ehbXbr
requir from	enYeef
requir is	cYcieo
requir java	dbioca
requir no	eabedq
requir of	VrimdP
requir on	jcboda
requir standa	bhYbep
requir that	jaWmeg
requir the	gqYdYd
requir to	XeXrja
requir two	adcscb
requir your	Wcasic
requis	YZjWhr
requis .	agSVmv
requis has	dWidgm
requis like	iZkgXf
requis mask	hfbikX
requis repaid	khXeeh
requis was	eYjdek
resche	ceOyfb
resche .	UrWkZi
resche and	dddhoX
resche they	ebnheZ
resche to	lWYrcd
rescin	RRimle
rescin .	eiacVq
rescin on	dcbasc
rescue	fgcgid
resear	/HRsfS
resear .	/ERoYf
resear ;	gSXvnS
resear and	9MWgeY
resear are	ecdpdb
resear assist	nYddjd
resear at	sYcfcb
resear by	oacXlb
resear everyt	ddofbb
resear from	hehlcX
resear he	rVfeee
resear i	pebafc
resear in	XditUe
resear intern	nWehee
resear is	beWtfa
resear my	bcrZed
resear no	mbYldb
resear of	jdamac
resear on	Uvcecc
resear or	WianlW
resear perth	ncceee
resear so	oSYohZ
resear that	rcWZka
resear the	kYgSnj
resear then	kUYvZZ
resear throug	bccjnZ
resear to	8EMleU
resear we	vScbec
resear whatev	pZdcdd
resear when	Zqceeb
resear you	vUkXWe
resend	iLf6TT
resend cv	icXqdd
resend it	edaoed
resend the	cWitcY
resend your	dZoiZY
reserv	YkXcmk
reserv .	Vibaqf
reserv a	YabplZ
reserv after	cWenbm
reserv and	lbbbZn
reserv list	bvSajf
reserv the	ameZmZ
reserv to	dZpZak
reserv will	bXccdu
reset	adhtWZ
reshuf	bjggcf
reside	YYkYnl
reside .	eZbckn
reside and	Zpbbbj
reside are	mgbcdd
reside at	ddahmd
reside in	ebadhn
reside off	edZdpe
reside or	okbZcb
reside you	deZepc
resign	cdYcrg
resign #	daccsb
resign and	VmZmYl
resign from	eddboe
resign useful	ncecee
resist	ZjmfYd
resolu	hhnYXZ
resolu .	kobcbZ
resolu and	dZoccd
resolv	cTYXpv
resolv .	eboadg
resolv not	cWYdZ0
resolv on	neZbjc
resolv that	bUbjsc
resolv to	ZXXZix
resort	ialaai
resour	cefldf
resour and	YqXjec
resour by	hcebcn
resour commit	bmedee
resour depart	Vmmaeb
resour living	iabbdo
respec	fiVcfj
respec said	ieQajj
respec the	bqdbec
respec will	dnaZcc
respec you	dbcbdr
respir	chYhnb
respir therap	eecbpb
respon	srbWXY
respon .	dwViRa
respon and	auWbdf
respon are	chpcbZ
respon before	codbee
respon conser	blWdfl
respon from	wXYZdb
respon have	dbpbfa
respon in	pUjbXg
respon it	mVjedg
respon of	ndbede
respon over	goacdb
respon the	gYlbek
respon times	TyYbeb
respon to	mWnaYh
respon we	guZWeT
respon when	cnddee
respon within	8IUfeT
respon you	jgWjhe
ressou	dgZnde
rest	kiiafa
rest .	YUpblk
rest and	crdZbc
rest are	dpddbd
rest before	mccbjc
rest by	rcdbdb
rest is	XqTVua
rest of	jehgVi
rest survey	niZeeb
rest that	dYebsd
rest until	bbsddb
restar	fX3dcP
restar .	bQzeec
restar has	egndeY
restar you	ebreeY
restau	lbYglc
restau 's	ZdZohg
restau .	hggTtV
restau say	dXmahi
restau who	apddec
restau will	dodedc
restfu	VWrdjg
restfu holida	bZqeee
restor	bibgal
restri	Ydakki
restri story	dXhndf
restru	aO0bff
restru .	dcpdhY
restru ;	eZoeed
restru and	eUkefl
restru is	eanffd
rests	anpWeV
rests .	dioacZ
rests with	doXddi
resubm	fagnSj
resubm .	chnbbe
result	/jRUZc
result #	gbcdem
result .	ujWRbi
result ;	Zsbacg
result @d	zeUXcb
result @p	sZbced
result a	abeeep
result announ	Yoeffd
result are	ipbcYc
result around	Xefpff
result back	Ybekdn
result before	wcaXca
result by	zcYZaY
result came	Sbamcs
result code	cgbenb
result come	iiXagh
result comes	ncdeed
result dear	sXebed
result dog	3TXbcb
result follow	aqdcec
result for	qhbaab
result from	viUWbf
result get	hncadd
result go	theVcV
result goes	mbeeee
result have	bsaaee
result i	cndefc
result in	hqVbaf
result is	wSgcbe
result it	gnadee
result land	nddded
result life	pZddee
result northl	4OYgbZ
result of	tjOWdj
result on	/VUSZQ
result once	Znfffe
result out	aWaepi
result over	tVeeed
result pendin	cocdee
result shall	msYXbU
result take	apbfbe
result to	0afZYW
result were	dcmeed
result when	dndeec
result will	prSWZU
result with	dpbcdc
result within	waZbbc
result you	ebhabp
result your	beaeeo
resume	gepmaP
resume .	agnhcX
resume to	nhddda
resump	Wbkehk
resump .	Xoeefe
resump to	eWrZec
retail	aKckks
retail .	YXWnpg
retail crew	fdaeem
retail me	aZtZXj
retail you	jWdkie
retain	Uacbfx
retain .	ZQVfb5
retain for	bjXggj
retain in	cgradX
retain our	cpZlaW
retain you	adecof
retain your	YkXYkn
retake	abJroi
retake of	gfYkid
retent	achkef
retent policy	efmdea
retest	deacZq
rethin	hjfdce
retire	agwhPa
retire .	chtdbV
retire ;	dbpded
retire in	gfdmba
retire of	dZatdc
retire to	hrWbeb
retiri	dijecb
retiri .	gbofXf
retrac	bYmddl
retrai	cZcWgu
retrai .	ZWWbjv
retrea	defcel
retrea tallin	ihXcig
retry	gaVknf
retry .	ceddod
return	aXeifp
return .	VXuakc
return and	mlcZfX
return by	Yadecs
return dog	tadZdc
return from	teeTbg
return it	TXbrrZ
return my	gbqcca
return of	cdgbSu
return on	lofTVg
return one	ceaXvd
return stars	dcYgfn
return the	XYealq
return them	aaYtaj
return to	ccgnRm
return with	jeXlgd
return within	Wcbjep
return you	kcnYdb
return your	TaiRb1
reuben	hdZjnX
reunit	bYikbj
rev	RaNvgs
rev .	Znambe
revali	bfbekg
revd	lclibV
revd is	eYfoed
reveal	ZqXbgf
reveno	ZYjhgk
revenu	Ufjiei
revenu .	dZedhn
revere	hjcaci
revere the	kbeWgl
revert	m1OfbQ
revert .	T/TTZZ
revert by	phZebb
revert dog	uUdbef
revert northl	sWdcee
revert once	cnbdfe
revert to	evZYgV
revert when	bnedfd
revert with	adUxgX
revert within	qVegde
review	iwXVag
review .	g1aSXY
review ?	ffnXee
review after	ecdcsZ
review and	ehhkfX
review applic	jsXYbX
review by	UobUds
review commen	faeefn
review each	ijXhha
review every	fnXege
review for	doZeec
review i	rUZbdl
review is	hmfjZW
review its	dYtfeY
review of	WZphbj
review so	dYpccg
review the	cYaakt
review usuall	qXcffd
review you	ascaed
review your	qcVcao
review>again	btXnYY
review>answer	pdjada
review>ask	dakoab
review>away	gammZX
review>bye	eUqYhh
review>chosen	hTWgug
review>closed	ZaccYv
review>date	wajaZW
review>decide	YlSpjX
review>free	bnhTjf
review>give	ieasSd
review>goon	eejejX
review>hear	gjlQkc
review>hold	XZxXXi
review>if	VxVkeY
review>match	odZfZj
review>me	XZmgii
review>meet	hpVgfZ
review>news	skRYYi
review>not	dgddao
review>offer	dZeW2V
review>others	gggaVn
review>papers	jnUakd
review>post	XjnkXd
review>receipt	WiZedq
review>refuse	lYRclo
review>review	cxlPfR
review>said	idPSsq
review>soon	isYZcZ
review>sorry	bgUXno
review>start	jiWZle
review>step	Zmhabj
review>wait	amilaX
review>will	joXedd
review>you	hgXjfg
revise	bRdnil
revise .	ffaZgm
revise letter	bSitcZ
revise offer	cfeape
revise schedu	pdeZee
revise to	ffehWn
revisi	RsqYZa
revisi it	TpnbdZ
revive	aTZc5V
revive 's	ebddqa
revive .	fZlgmS
revive is	cpecaa
revive the	Udcbud
reward	XTcgrk
reward .	bWdcqi
reward and	blZpdY
rewatc	ndlfYU
rewatc zurich	mmUZcd
rewild	Zbgqcd
rewild .	dnahce
rework	eZWrbj
rewrit	gjqYYV
rewrit the	apddde
reyes	gkUdig
reyes gets	edaYpi
reyes is	elkefX
reyes on	lcWaik
rf	bSWXuo
rfrd	cdeXnh
rfrd and	ciccnb
rgds	jqcahQ
rgds .	dqWbia
rh	bieZjh
rhetor	VeYgln
rhetor .	bWcjim
rhetor up	codahb
rhian	hkddeb
rhian job	mWjcib
rhiann	chefhf
rhonda	cNjhZv
rhys	bginWb
rhys about	cpXidc
rhythm	hZWgjk
ribbon	mnYfba
ribeir	enZlYb
ricard	XYjphb
rick	mZbefh
ricky	ZcrYZk
rid	khbakc
rid but	eddfoa
rid of	mbeadi
ridden	debjYl
ridden who	gncddb
ride	ehWkSp
ride for	daeeen
ridge	ehbfjb
ridgeb	bjiYmY
ridgeb .	cmZana
ridgew	caXbjs
ridgew .	biiWlf
rie	fcalgf
riga	UUc0Vk
riga check	dbcped
rigger	Wabrma
rigger 's	gYTlmg
rigger bright	Wihmdc
right	fdYikg
right .	XfdZqj
right ;	edcmdg
right ?	acqYka
right @d	rcbccd
right about	Yhpbag
right after	6ZYbbV
right and	bbTYhw
right answer	mZecjc
right away	gfXbqb
right for	caRlml
right here	cnfjeW
right i	eYgZbt
right if	ddbYse
right in	YOqjla
right it	fZocdf
right match	eZacdu
right no	dmdcde
right now	fsaXbf
right number	gbqZcc
right of	ifXcco
right on	gWiikZ
right one	ZaanoY
right or	aRjvda
right person	dirdeT
right place	ebcccq
right so	jmeWjZ
right that	lkSXkf
right the	iiZpaZ
right then	cSYtnZ
right thing	eiSrec
right this	daeemf
right to	ekVpYg
right up	cbdbdr
right way	cbcbni
right we	hVZgas
right with	hUkkbf
right you	jWakhh
rightl	YoWYmg
rights	hcXrhZ
rights for	cfdndd
rights is	cndeed
rigoro	dfgfdh
riikka	hZigdg
ring	rXWrdb
ring #	Xaajkk
ring .	mtVaYa
ring ?	hYVwab
ring @d	qZedee
ring a	UdXqjh
ring about	VTatkl
ring again	ucdYcY
ring all	0WcZbb
ring and	hcdjkX
ring as	pcebec
ring back	abfvcV
ring but	fUagio
ring candid	piZYed
ring dog	njaYcc
ring everyb	pibYcd
ring everyo	pmVbca
ring from	pfgVbg
ring her	YRV6hX
ring him	SOa/VX
ring i	dXcrde
ring if	gcnfeZ
ring inside	radcdd
ring me	gSYhpl
ring my	ZWoqaa
ring northl	zSdZce
ring on	oeXeib
ring once	anedee
ring or	bodfcd
ring pau	dbfmfd
ring people	Q0bXdb
ring planne	pZdefe
ring ring	bZZqka
ring round	3YaQeb
ring the	iXiwdP
ring them	caU1Vf
ring to	NeZvgh
ring us	dddwVX
ring when	Trgedf
ring with	wOboab
ring within	ncecde
ring you	1aVbag
ring your	XdXtZd
ringed	kdYfkc
ringin	wdbZcb
ringin .	iVwYZb
ringin about	TdkXip
ringin all	ndbdee
ringin everyo	qXahdd
ringin from	eYbpec
ringin me	kmaceZ
ringin off	bXihhi
ringin round	uiWYdY
ringin the	neQbcq
ringin them	hmibaY
ringin you	ycWViX
ringin your	adjnba
rings	/eLcWR
rings .	enccgc
rings everyo	udXdad
rings me	4TcZab
rings round	vWcbde
rings with	oZeefe
rings you	qaZmYY
riot	aZsYbg
rip	Wobaob
rise	dmWaoa
rises	fjegXg
rises .	ebeoda
rising	jYnbmT
risk	jhnZZa
risk .	ifjUjd
risk and	lijZcW
risk in	cXqVeh
risk it	dnceec
rita	iobcba
river	ZnboQj
rivers	Wdajkj
rivers .	ccYqaj
riverw	ghpVbe
rly	cSojka
rly .	eacrbe
road	ZUofbn
road .	hYgWmj
road for	cadbdr
road is	ehgmeX
road with	dbXcet
roadho	YYudfZ
roads	ckfehb
roadsh	difjdc
roaste	TYuiZc
roaste .	dbscYY
roaste i	coaadh
roaste they	dbnfde
rob	QdZ6Wa
rob .	aUZucj
rob about	bodeed
rob that	ebemfe
rob you	dapddb
rob your	bbZtee
robin	Ylhcdi
robot	aiccmf
roboti	cTbrke
roboti .	mUcedo
roboti and	ffWlje
roboti fulfil	Vcdqaj
roboti indepe	eedmce
roboti off	feoeXf
roboti to	aZmofY
roboti under	diUcnj
robots	ddhgdi
robyn	aR7ZZX
robyn 's	cjpdZZ
robyn .	hdrcWb
robyn enthus	cWYljm
robyn is	ccrcdc
rocket	YkWplW
rocket .	epXdiZ
roderi	jnaead
roger	YhRmfo
roger .	eodgca
rohan	bggzPW
rohan .	cdnhba
rohit	aapdbf
roisin	idlmaV
role	ecZeer
role 's	ccXdZw
role ?	gSVvff
role a	efbncd
role after	ihXkgb
role and	ohheVZ
role any	ffnefZ
role at	eadpeb
role comes	eYdgdp
role for	aOuaZk
role i	jXbgoa
role is	bWxjVd
role itself	emddec
role may	eWmdek
role needs	ebabdr
role northl	jXemcf
role of	ahUWpp
role play	cYYzaZ
role please	ecdZpe
role profil	ebpdba
role run	crcaeb
role the	fpabdd
role there	Znefed
role vermeu	jfXbkf
role was	ZfSZb2
role we	ZrZldW
role went	ecbdgm
role will	dTteed
role with	eYRasq
role you	gibaYp
roles	dQrSV0
roles .	laYZcp
roles and	dWoadk
roles are	cXlddl
roles that	ebncbh
roll	fUjmdg
rolled	acdofd
rollin	UdZmim
rollin basis	dobdec
rollin we	fcccfn
romano	YdaRlv
romano .	ealXbn
romano to	dbcbfq
rome	keYajg
romero	dZbcko
romy	agiphT
romy 's	ekeldX
ron	cglfga
ronan	XXqcfk
roof	adchfl
roof health	WXcrld
roof who	cimdbc
roofto	bi1PSd
roofto me	Wh5RVV
rookie	fbVdcs
room	aTdtnb
room #	cUlyaR
room 's	afmlaW
room .	aUivZd
room above	ffdYoe
room and	UaWZxl
room as	dbcofc
room assist	jhTgfi
room at	ncSbmh
room b	ehZndb
room before	pSqWcZ
room change	dddoea
room fiona	ceXdmj
room for	RbQzdl
room from	Ybebsd
room happy	ffnceb
room has	cXgpjY
room i	ffakoU
room if	adebpe
room in	amYemc
room is	ihoVlS
room it	cbWmap
room lad	fecdan
room northl	gcbdnd
room on	oefXbi
room over	eaaasf
room than	dabehn
room that	frZccb
room they	eceecn
room to	UqlecY
room was	ibkVoa
room we	lZcban
room withou	rZebee
rooms	Zkgjea
rooms with	dcpeeZ
rootin	fZjYfn
rootin for	fZjYfn
rooyen	YcYgXw
rope	dobchb
rope .	dpbbhb
rory	ccdajl
rory and	abZicp
rosali	gccjaj
rose	gYbhnd
roses	cffkfb
rosh	hfXkal
roshni	icejed
rosie	ZgfZjk
ross	kfdkcY
ross goes	biemda
rossi	cgebdl
rossi .	bdmhbf
roster	Ydidgj
roster .	dfgYZo
roster our	dXddog
rosé	WmZemh
rota	jSgdlh
rota for	nWcekd
rotary	QjS1Sg
rotary .	buWcbZ
rotary a	bZfqde
rotary global	ebdceo
rotas	ehapWf
rotas .	jbYoag
rotati	YjZhlf
rotati .	hoZbeb
rotati and	dbinZc
rotati logic	gaaadp
rotati not	Xeeime
rotten	aajhcl
rotten from	fehneX
rotter	XgYtcf
rotter number	eebcen
rough	eaaXkp
rough the	fgiYhf
roughl	nfVjZg
round	fcdpce
round #	YXb3Rf
round 's	aVUlkq
round .	daTshi
round ?	dbYvcc
round a	jdsXYa
round about	engadc
round and	tIdigl
round at	fUzWaY
round before	fscXdd
round but	hVctcb
round by	nqXUga
round congra	eXbvae
round did	ecnded
round do	eicVep
round dog	kXarXc
round everyo	mdebef
round for	bgioYb
round four	ddbqec
round here	mjVcja
round it	UjgnhZ
round no	khcVel
round of	brZYfh
round on	jQgjoY
round one	YgSebu
round opens	Wcdbdv
round or	gUtada
round our	dbaeqb
round people	oieVee
round table	dcdqbc
round the	Wfqibc
round then	lUhdmc
round they	eddcen
round three	XOfxck
round to	Z1hWiO
round two	WbX4Yc
round up	ednddb
round we	balZmh
round went	obbddh
round when	Xnheee
round will	radXdc
round with	fThrbb
round would	cseVfe
round you	chYTht
rounde	dclcUm
rounde .	Yanfgf
rounds	gcfUjo
rounds .	ccchZq
rounds and	cUegeq
rounds for	cdfddm
rounds in	dtbVeb
rounds of	bctadb
rounds one	eaYdoh
rounds they	hXkajh
rounds you	dUpfjc
roundt	diaocc
route	XRffkr
route to	gfaZfn
routed	Zfeoag
routed replie	fdWgdo
routin	eSZdpl
routin .	ZZZagv
roux	dkXUuc
row	ehWgif
row is	bjdcnb
rowan	ihYoZa
rowan .	ZnYpbY
rowan dog	eenaed
rowan for	dYcrde
rowan with	dqWaid
rowant	eaicdl
roya	ebbacs
roya jonah	mceeec
royal	Yaekpb
rsvp	Wckobc
rsvp by	Zdbtbd
ru	Xfkmcc
ruairi	bYaZsj
ruairi .	kfXbel
ruairi says	mjbdbb
ruairí	bicanf
rubbis	Temhei
rubbis .	dXmgcj
rubric	ecpgZd
rubén	cVshfZ
rugby	ckebXn
rugby .	ebdebq
rugby on	bnhdcd
ruhr	dldfdf
rui	iZZgdn
rukhsa	jebhed
rule	1jMebZ
rule #	emifbY
rule .	lmVpUU
rule for	mmcccY
rule here	naeeee
rule no	dmcgeb
rule of	gtTedd
rule on	peagac
rule people	gndcea
rule say	obcded
rule that	RWljpe
rule with	pcdddb
rule you	bscdea
ruled	nkWRgk
ruled .	eVqdci
ruled in	fXZiqb
ruled out	gpYdde
ruled you	hvRWYj
rules	ndleaZ
rules from	mbhigV
rules i	dodcZh
rules is	eanjba
rules so	naedfe
ruling	/hWNSO
ruling .	vUhXbd
ruling on	wdWcaZ
rumour	nrSaea
rumour #	gYlibg
rumour 's	cgbdqX
rumour has	dpYckY
rumour starte	hXcehl
rumour that	coaedg
run	hbbelf
run .	iYjWnd
run a	bSUmZ0
run by	fWdZko
run from	tZZffa
run he	bscZda
run if	Vbbbxe
run in	Zoecdg
run into	cXtgYb
run it	vmRPYj
run its	nZcihZ
run on	mdelVa
run our	eeebpc
run out	aevahU
run over	dbimab
run the	hPbb0c
run they	bXVjml
run throug	dsbeba
run to	bjYgYp
run until	rfaZbg
run you	cabcpf
rung	qYfQlj
rung .	jbbdpb
rung and	Zienbc
rung before	Zpeeed
rung by	yXdcbZ
rung it	Tecdjp
rung me	rYbala
rung on	qZcdee
rung the	dgsZWd
rung them	cbtdcZ
rung to	ZeXamo
rung up	gnddea
rung you	tUdXek
runner	aUVTb8
runner up	PaVSd9
runnin	bgifbi
runnin .	VwYYQp
runnin a	cZdpbi
runnin behind	rZdeec
runnin for	WhqjQe
runnin it	ddXjgk
runnin late	gWrfca
runnin no	dpadeb
runnin the	eYubbc
runs	almdgX
runs #	daobkY
runs every	cZnXne
runs for	agrbcY
runs from	dgqZjR
runs out	UkegqZ
runs the	bkbmfX
runs to	apeeZh
runs until	boabak
rural	igZlfa
rural .	eYgqgW
ruralh	dqcecY
rush	fwZjhK
rush a	bueZcc
rush it	okacab
rush to	amYcnZ
rushed	Wchike
rushed .	ZljkWd
rushed contac	dbcfne
rust	nnKech
rust .	bfdfnc
rust the	ocddec
rusten	lgThbl
rusten is	enebec
rusten man	ffXkdj
rusty	pYsWZa
rusty sent	ecoade
ruta	clmabb
ruta .	Yoeeee
ruth	aeYdrf
ryan	YVhgqe
rückme	iWRlng
s	hdifag
s @d	tcWdeb
s a	hmeXah
s and	cdlZnY
s announ	bP5deT
s been	btcdeZ
s call	gXcmjc
s come	drZddb
s date	rXdgdc
s group	ffWkaj
s hearin	mcdeee
s interv	Tjmjcd
s mail	qXcXmd
s meetin	dpWSlh
s my	ceZpee
s newsle	ddndee
s no	YWbpdm
s off	hnQmbd
s on	eeZoed
s open	Xkgdck
s panel	baeohd
s paper	mcdbef
s phone	ZXcdet
s post	zWZcaZ
s round	Yeedep
s the	doeciW
s top	dapace
s trial	bfXnbk
s when	vMZfel
s will	ncdeed
s you	gXZhod
s your	rccZde
saas	ahUzaX
saas .	dlZXlh
saas plan	Zbavdb
sabine	obgjbV
sabrin	fWgihi
sace	gadidj
sacked	mXmgaa
sad	UGeNc/
sad .	bZXcax
sad one	kadXqd
sad parts	aZadet
sad that	dfpbdZ
sad to	WUdeX1
sad you	eeebco
sade	mZZfam
sade would	fcedWq
sadly	aZWZX8
sadly .	imZbag
sadly after	eeaeeo
sadly i	crZfjV
sadly it	ZZZjcu
sadly no	dodeea
sadly the	nUdaaq
sadly we	fcXbes
sadly with	jghjdV
safari	dlQcfp
safari candid	edaddo
safe	eV/OVY
safe .	gesVbd
safe home	aVqddk
safe journe	hbrZca
safe popped	ednedc
safe worth	bWracl
safegu	XZatje
safely	ZmxSWX
safely .	dP9WbR
safely and	bsZdbg
safer	ZleqZX
safer .	doXiae
safety	afbtZe
saga	klmSWf
saga appear	mlaVch
sahel	hdljZZ
sahel .	ecdobd
sahib	nfglXV
sahib of	ebnhcc
said	ghbaji
said .	tqWUZc
said ;	raeddd
said @d	woTeTR
said @p	ihbkdX
said @s	mWmZZh
said a	dc4UYS
said about	rRjhfc
said after	Zodhgb
said and	nYaXhn
said anythi	crXeiY
said as	fggdoV
said ask	eXlkde
said at	bqZWdk
said be	eeenfZ
said beaumo	dWXcwY
said before	wcaZaZ
said both	bhnddc
said bring	aYmrYb
said but	pQmemW
said by	jxYUWY
said can	eZeepd
said cheeri	XrkbZa
said climat	jtZZZW
said come	hSYrge
said congra	dbYenk
said consid	dVecuc
said could	ebeenc
said create	sYcdde
said daniel	bYYdqe
said dear	iuYbcP
said decide	Xjccfo
said do	UfUZwi
said dog	wcYWfZ
said ewa	mfcddd
said fair	eatcba
said fine	cWoilY
said first	jacoad
said follow	qbaebZ
said for	nSnYla
said friesl	egoagZ
said full	dcncdd
said get	cYcbtd
said give	mXgWnb
said go	bOWitl
said good	feqcWe
said great	eddncd
said gwilym	cqceca
said he	f3bPRc
said head	dnbdee
said hi	eboedd
said hire	afeXvY
said hold	inXnaX
said how	WmnjVc
said hr	Zoabei
said human	fqaZYh
said hybrid	ZmYebm
said i	aNjimn
said id	mcTdkb
said in	igkYpR
said interv	dpcfab
said is	goZZkZ
said it	YeZVpq
said januar	pTbedl
said jeremy	gpbccc
said krysty	mkcebY
said lars	Zbqedd
said leave	fxYbbV
said leeds	pYdeee
said let	Wncbii
said letter	fobdcd
said like	oiZYbh
said maybe	dbcYYu
said mind	cYwcZb
said more	aqbdcc
said my	hXcfdo
said neithe	enedcc
said never	cTkYhr
said next	nkYbbd
said nice	brZach
said nneka	dbpecc
said no	VIdci5
said northl	8lPUZN
said not	fpYkbX
said nothin	egsjXP
said oh	YYaojj
said ok	Xedlje
said on	YoTgii
said over	hdcdbm
said planne	yeSXUV
said priya	brZjcY
said probab	YpbZkZ
said put	lXdaeo
said quote	kbbkjV
said reject	fengcZ
said resear	rlYZYU
said ring	cdfnde
said sectio	capdec
said see	UcbN1n
said shame	bbgecn
said sharp	hYemdd
said she	ptaUeS
said show	ecdrYd
said situat	oaeeed
said so	XiXVfv
said some	eXfffo
said someth	dbcape
said soon	Yrceee
said sorry	afpdZf
said sure	dbnhbe
said take	cVZkmh
said thank	iWdbep
said thanks	cbwXXd
said that	bvUdah
said then	nNkcnd
said there	TQXmcx
said these	cpcedd
said they	f2ZWUc
said this	hZedpa
said to	ViaxSf
said try	dddden
said useful	fuTjZW
said was	indefT
said we	XvSXgl
said welcom	fdKZwl
said well	bdabnk
said what	choZbf
said when	palYgW
said whethe	endced
said which	hoZYfe
said who	ducYgX
said why	cZbXxZ
said within	gvXbYT
said would	ZiepcY
said yes	KMQf/q
said you	Okhdgp
said your	gUhmlZ
said>again	XffsZf
said>answer	wmVbWd
said>ask	jfMmgk
said>chosen	agVY0b
said>closed	gdXZnj
said>date	4fWdZU
said>decide	sjSfgV
said>free	anfghW
said>give	YbepmV
said>hear	ukYXSd
said>hold	XhmepT
said>if	ljVZjf
said>joy	XccZmp
said>match	aabvae
said>me	chadng
said>meet	VbWymZ
said>news	zhVWXe
said>not	ecXeet
said>offer	cbbfyS
said>others	YdYrck
said>papers	fcPunV
said>post	WVlY0d
said>receipt	bSxaiZ
said>refuse	YaVlfq
said>review	XmTjlf
said>said	evZZcd
said>soon	Xkfjgc
said>sorry	XegZdr
said>start	TgaU7T
said>step	bhWrhZ
said>thanks	XQ7VXh
said>wait	hqfaeV
said>will	jpWede
said>you	Yadgsf
sail	Yabcok
sailed	gXpddc
sailin	lakfWf
sailin told	inZadd
sailor	fdfcje
saints	iahhbg
sakura	faZime
sal	fphccW
salaam	epiaUc
salaam interv	bcsYca
salaam soundi	imZaeg
salari	Xhcbqe
salary	bZdroW
salary .	Yiaape
salary and	cgectS
salary as	jbYTxb
salary band	hpbgYa
salary before	Zcfpdf
salary but	ejcaoZ
salary certif	ebpdbb
salary do	edbrXe
salary expect	XXO6Hs
salary fair	ecjnWb
salary for	edteUd
salary i	dbpjbY
salary in	hTpalb
salary now	ebndeb
salary number	ZbcwVe
salary of	ccdeqc
salary questi	rYhabd
salary same	fdbbsa
salary slips	ZeduXe
salary talk	eaeqae
salary talks	ebdpad
salary we	ddbcsb
salary will	fcdcne
salary wish	dkbpYa
salary with	daebrd
salary would	gkgWla
sale	ccnWal
sales	Ykkbbh
salon	lkdVlY
salon or	encZib
salt	Roghgd
salt .	Upagif
saltbo	dmWcel
saltma	kdbjdd
saltwa	anbcei
saltwa .	Xnffff
saludo	gahhdg
saludo is	flWdam
saludo job	kanZZb
salut	dYgnjY
salut .	ddmYck
salut chloé	bjccnc
salut the	edcodb
saluta	ebgdgj
saluta 's	hcbdcn
salute	ikeaae
salute .	dpgcbZ
saluto	feghed
sam	tbbclV
sam .	oUWcvY
same	jXbqjY
same #	cdYhsb
same .	YliUZp
same again	mWcled
same as	rrjNcO
same breath	hbXdwW
same café	imZdcd
same compan	YmZebn
same consul	hboYed
same day	gbTyUh
same for	gcgnbb
same galler	dareab
same grade	ddebuW
same hour	1UVnUZ
same i	naeeee
same illust	feeesT
same link	VXS3aZ
same lot	ZogegZ
same minute	neecce
same money	faYW7P
same old	apaaZm
same people	gXhocb
same phone	ddicnZ
same place	aVU4Xh
same promis	obebee
same room	ZdWybb
same salary	fedcpa
same school	bdpaia
same shall	nedbdd
same team	ddcZxY
same terms	eacUxb
same the	jaVbdt
same time	mON2Vm
same warn	Vlidcj
same woman	imZdcd
samir	dggnba
samir for	bbeqdd
samira	lgTYkk
samira about	fpcUhe
samira has	dXehki
samira stops	pcdbec
sample	bWd3Ve
sample .	dnVcej
sample ?	eZmhdc
sample and	uRahjb
sample at	edanee
sample by	Yjboag
sample class	dcdodc
sample code	fndbed
sample endors	Yddodi
sample from	aeeoee
sample i	eincZc
sample in	adhndd
sample lent	adbrcc
sample lesson	lYcpac
sample of	efZpad
sample on	ncchdb
sample please	edbpce
sample priya	cadber
sample questi	dbqadd
sample to	aeenee
sample was	ebocde
sample which	bZucdY
samtra	ZYfnrS
samtra ?	cbanka
samuel	bgnjaY
samuel it	dobbdg
sancti	ZfZhjj
sancti 's	cXedoh
sand	hrTjYd
sander	dgYhna
sander you	ebcYtb
sandhu	biWkjf
sandov	dmYUqc
sandov have	enYeef
sandpi	dbZfgn
sandra	ldcbeh
sandwi	bhbXuX
sandwi .	dZfdqa
sang	bdgfhi
sanjan	ehieag
sanjay	lWlffc
sankof	graaeY
sannai	hheddg
sanne	Zdigna
sanne .	bmeYje
santa	cffkVk
santia	jShgii
santia to	dXlldc
santos	cZWpcn
saoirs	hcboWh
saoirs .	mVfhai
sap	eTmngX
sap .	kUfqcZ
saqa	hcbbfn
sara	dkgcXl
sara you	edebco
sarah	ikeefY
sarah .	Zqdecc
sarah cut	kjeifT
sarvad	gkZfia
sarvad .	crcbcc
saskia	ltbgNc
saskia to	qxbZNa
sat	jedagh
sat down	ZdZbnm
sat follow	dgnebX
sat in	rWjalW
sat on	YlpXaf
sat the	ishTYa
sat we	gcbmde
sat with	etacYd
satisf	/MWeZd
satisf 's	ddhZao
satisf .	/OVfcX
satisf ;	Xmmcdc
satisf ?	ZbW1aY
satisf about	rYcced
satisf and	zfZUaY
satisf as	nadfed
satisf at	pYZmdZ
satisf climat	sZdbed
satisf even	qWeeee
satisf for	iddpaZ
satisf i	ngcbcc
satisf if	vUeabf
satisf is	hmXeah
satisf it	piadbZ
satisf lets	qZdcdd
satisf not	tbbdcZ
satisf now	sbbcdb
satisf s	zZaZcZ
satisf so	jgdXih
satisf that	iXadeo
satisf the	eTYoYr
satisf they	Uibdds
satisf we	oaeded
satisf were	bdpced
satisf which	bdfden
satisf with	uRcidd
satisf you	vYcadd
saturd	bYfUnq
saturd assist	bbbejm
saturd girl	dbcdfn
saturd have	fcndeb
saturd i	fndZee
saturd in	Zdqece
saturd is	jcdYhk
saturd job	bdXZgs
saturd says	bcjngY
sausag	gduYaW
savann	ibVkig
save	edtYae
save it	aZnnbZ
save that	dndeed
save this	ccpbce
save you	gYYalq
saved	MO/YQN
saved #	daradc
saved .	cYtgcU
saved and	Wqbege
saved as	cSufdY
saved job	ccoddb
saved search	ebpcdc
saves	egdfdh
saving	gSsbVk
saving is	eXleig
saving to	bZZjdp
saw	dbkbYq
saw a	cmWgcj
saw by	gdoYde
saw is	jXmdcg
saw it	WbyhSc
saw me	afneeb
saw my	cVYics
saw produc	Zfecoe
saw that	demkZV
saw the	hUeVdu
saw you	dgdqWd
saw your	egnjYW
sawdus	igjdda
saws	dQbhin
saws were	bcbemh
say	ikachc
say #	fivVTX
say .	d8bTZW
say ?	jRWf1U
say @d	yjPfZP
say @p	toaWVY
say @t	ebarea
say a	belnWb
say about	khYaYo
say again	aaqgcb
say all	gandkX
say an	gqcaZd
say and	niVWlf
say anothe	eccddo
say anythi	cxgZcQ
say at	X1ZcbX
say but	fkXfZl
say by	1dRXjS
say chance	ihleYa
say climat	tfZaaY
say come	fbWsfY
say comes	ubZabd
say conser	dbreca
say dear	ecUsWZ
say do	blZamf
say dog	6nQRWR
say fluste	ebnhhX
say full	dnceee
say give	dfbnec
say happy	dcndee
say he	Zmfbal
say hello	fWseda
say hi	YQxOhn
say how	hgqTcc
say i	cQnUwe
say if	vZbpVT
say in	opVYYf
say is	kmUWhi
say it	iZUWum
say life	meecee
say make	eXRqkf
say maybe	Ysdcce
say me	tcbadc
say more	ZxiZVX
say my	dVhkWl
say nice	bXlmde
say no	fPYde1
say northl	yjSeXS
say not	acdddq
say nothin	dwiZZQ
say now	lWiddj
say ok	hUZXsk
say on	lfWfZk
say one	indacc
say only	ZmXdco
say papada	dfnbeb
say pass	mddgbd
say pays	fcddcn
say planne	uaaeZb
say please	Zbbbwa
say poultr	qdebbd
say said	fncddc
say salon	cncajb
say satisf	Vtdeed
say sectio	Ygqdcb
say see	dtVbee
say she	audaVd
say so	dZXcvg
say someth	tkXZbV
say someti	boeeed
say soon	fmcddb
say sorry	eWpZZk
say thank	XTsaWr
say thanks	fZ4VYT
say that	dagYZw
say the	oYZdob
say they	XsZVao
say this	YPVYrw
say to	lZdUpi
say useful	krVgXX
say we	bSkckn
say welcom	diYdpb
say what	WhmnZa
say when	UpS2YW
say where	XaZuai
say whethe	qJkjlX
say which	idY8RN
say who	/dPURO
say with	Wrabcd
say within	epcfac
say yes	bbVi4T
say yet	niWfce
say you	ipVheZ
say your	cavUXj
sayin	egleea
saying	arfcfa
saying .	arccbe
saying anythi	ipbZdc
saying hi	jXobed
saying i	deagnc
saying implem	fWjdlf
saying in	jUSjpj
saying it	qekSZg
saying lars	ebocec
saying my	hjZhkX
saying no	cVWkeu
saying nothin	ZzbdcV
saying she	dpbcec
saying soon	sZdddd
saying that	ZfiqZU
saying the	dkYlVl
saying what	cZpgcY
saying when	dxXhWY
saying yes	iXjapY
saying you	ZalVqg
says	lgbdhd
says #	balXgk
says .	kphZWZ
says @d	vYcdcc
says @p	oZbhec
says @s	rWeefe
says a	avWlXW
says about	ffXhel
says action	edYqde
says agency	fYmejW
says alignm	fncbdd
says all	mSpahY
says answer	goabdc
says any	nZddeg
says anythi	avcZdd
says appoin	baeesa
says ask	abXjim
says beaumo	bcddoe
says bring	baZeoi
says by	tcfbbY
says cellar	cobdcc
says cheeri	Zfpddc
says chef	Zneeef
says claire	bpdebd
says climat	yVZbad
says come	PJTzyW
says congra	ebqebb
says conser	cbjbcm
says could	ebmfdd
says dear	qdacec
says do	euUcdZ
says dog	/RPYTQ
says everyo	cdqeZd
says fine	deeeoa
says forget	Vsdeee
says furnac	fhXlcf
says give	qgccba
says go	XZordX
says goes	cUneem
says great	kZcean
says he	qoSeaZ
says hi	TV/WWN
says hire	gnbebc
says hiring	eZneee
says his	qccddd
says hold	djWcne
says human	pdZkaa
says i	gSZlre
says if	pbdbWk
says ignore	ndaicc
says in	Vecqid
says is	gnZfdc
says it	ghhUkf
says its	Zuacaf
says kindly	deenbe
says lars	batcca
says lectur	cYlggg
says let	hYepbd
says matteo	gnbade
says maybe	atagaZ
says me	nXbebk
says mum	ioZccb
says my	asZeXh
says nneka	dbteZZ
says no	ZVHcf9
says northl	2UabZZ
says not	jTaakp
says nothin	VzgUXc
says offer	dXYaxd
says oh	babhfp
says on	dxfeRU
says only	Yqceee
says or	abdsdd
says otherw	bftcZZ
says outcom	pZceed
says parts	Wsdede
says planne	oYZmba
says reject	clYjnV
says reside	dcYcsb
says ring	Zibpdc
says she	mjciWa
says show	cccrad
says sit	Yrgbdd
says so	nUklYe
says soon	doaeee
says stop	VjgljZ
says submit	eZneee
says tell	gdWZkm
says thank	cbvcfV
says thanks	YVuaYk
says the	mieUeh
says they	bpedVi
says twenty	dcacrd
says under	ZuYcXg
says useful	xYZfXZ
says vetera	Ynhdcd
says wait	axabaa
says we	dcUdjo
says what	dZcatd
says when	atbeeb
says whethe	pccebe
says which	fadboe
says who	6ZQZYX
says with	ZrZala
says yes	gjRYvb
says you	YYlVrj
says your	TZdaop
sbu	cbelXm
scale	cghYra
scale .	hWcfpf
scaled	cYcere
scaled line	cadbrd
scales	dlbgee
scams	dhVXpk
scams electr	edZenf
scan	ZOg9cS
scan .	YStqbX
scan and	ffcobe
scan it	ZZasgd
scan please	eaaucb
scandi	flbdbg
scandi that	fnZeed
scanne	dcglYj
scanni	YRevae
scans	hVpmUc
scans .	YStjZe
scans compan	ikWeah
scarce	ffigfa
scared	fZnhdc
scared out	ecobed
scarf	fXyZgV
scarf .	cZtaec
scarf to	ddchna
scary	gdhfZi
scary .	gfgeXj
scenar	UOda0l
scenar .	TQjc0U
scenes	cVfocl
scenes 's	cehiXl
scenes .	kWljZa
scenes nothin	ecqeac
scent	kbabgl
schedu	kgXtcT
schedu .	Yqejaa
schedu a	ZgZtdb
schedu below	qdcWef
schedu for	ocZmZa
schedu link	ebcqcc
schedu restau	pVlffX
schedu signat	lmeUee
schedu the	ecmaeg
schedu you	YYitcb
schedu your	ecarea
scheme	bYgijg
scheme .	dgnccb
scheme and	abXnnc
scheme are	ddoffY
scheme it	dcbcnh
schola	jRbhnj
schola .	efeXhm
schola board	Ykedle
schola for	eecdqY
schola post	cccdtZ
school	ebidhg
school 's	ngehaa
school ?	ebbeqb
school @d	nedaef
school and	ZTfdmn
school are	bbqbcd
school board	eYmghb
school busine	qaZeee
school has	ZehTct
school in	cfXelk
school is	ibaeoa
school it	eareda
school leavin	deeneb
school nurse	dedbne
school post	cimkcU
school says	ekgclV
school sevent	kchcWi
school takes	dcgbne
school that	gfWdod
school the	gccoea
school wants	dfcpbc
school will	Sribjc
school wishes	debdnd
school with	eYqgbc
school within	Zcdpeg
schreu	edfhhd
schube	ciSgki
schull	mjfdaa
schust	qaYfgd
schäfe	aZfjhh
schäfe 's	ndYiZi
schäfe .	XWqgee
schäfe is	hfmeeX
schäfe learni	eddocd
schäfe schäfe	cXhabp
schäfe sign	bddWuc
scienc	VqZcgk
scienc .	Umadoc
scienc closes	edmded
scient	idciiY
scient .	fbnSlf
scones	XYgiin
scoote	Ykejia
scope	cYfqcd
scope before	bacndi
scoped	TWuXlb
scoped a	fdofad
scoped and	ijmdVd
scoped from	dfebmf
score	mfQVeu
score 's	eocaed
score and	raabhf
score for	ecmedc
score is	goaZee
score meets	dncZka
score of	cjZbcn
score was	bTbYez
scorec	fbgniX
scorec and	oebddd
scorec door	ccnlZa
scorec home	edqedY
scorec in	ZpZiaf
scorec revive	ebcmja
scorec then	adepbd
scorec to	ecbeeo
scored	efVVaz
scored below	dZZbet
scored well	dpZach
scores	ymZQUg
scores .	ephVYg
scores and	uYbXdj
scores are	ziRcWb
scores for	ddsXdc
scores from	qmYWcb
scores get	mpZYcY
scores in	padcdg
scores were	iSgpah
scorin	aXxSoX
scorin .	cXdXrm
scorin is	jdndZc
scorin not	dffZtV
scorin to	dZdXqj
scotla	peQdie
scotla .	fndeba
scotti	ceeijd
scotts	XWWjvg
scotts .	hdbdnb
scout	deZkfg
scouts	hcedkd
scp	chkYmZ
scp #	ecndgb
scrap	ZwidYV
scrap my	geqdZa
scrap that	cngacf
scrap the	enbgea
scrapp	YoRXU0
scrapp .	dXTed0
scrapp and	bsddeX
scrapp it	eoYedd
scrapp the	mbVbbr
scratc	ctRabl
scratc .	YtZhZf
scratc that	WuYach
scream	UmokgM
scream .	bfhogV
screen	agXvYg
screen 's	ecneeb
screen .	Xdjpca
screen a	dneaff
screen call	oecZec
screen candid	oeYdfd
screen commit	Ypddef
screen effort	hgXjed
screen in	Xlcneb
screen is	baapeh
screen of	nddcef
screen on	dgbocc
screen out	feYdep
screen proces	drabeb
screen questi	bZcrdg
screen servic	denceb
screen team	nZchec
screen we	dabZds
screen with	ejWjfe
screen word	mmaaZb
screen you	cYdred
scribb	agfrdW
scribb .	bYeufY
script	ZXtfYi
script .	Xhrbdb
script access	YkfnXb
script and	cVibcr
script i	naedfd
script mins	baiqcb
script we	fcZddp
scrum	gdjZfh
scrum master	fcaefn
scruti	cknRdg
scruti .	budcbV
scruti on	fdnbcf
sde	ghYmcd
sdr	baobdj
se	kebefg
sea	Ueiepc
sea .	cXqhbd
seacro	daejbl
seafar	hVqbja
seafar .	lZcXeo
seafar chat	ebqbec
seal	qfQYpa
seal or	xfXVca
sealed	ZqieaZ
seaman	hoicaT
seaman .	uYdheS
seaman and	Utbagc
seamst	bibanf
sean	fnZZck
search	bfkbYo
search #	ebodeb
search .	TmmPbq
search and	lWQdcy
search aside	fanffd
search commit	ioUkdY
search firm	fmVlcd
search for	dQfmWs
search is	afnedf
search me	bpdbed
search on	cZqgdc
search result	eeoaed
search to	ecddco
search while	fYoffe
search will	hobfeW
search with	eZaeer
seasic	YlRfni
seasic 's	jbnddb
seasic .	efXcmh
seasic likes	dnecee
seasic says	ejTdlh
seasic under	YubddZ
seasid	hkoXaW
seasid .	bfoedb
season	WXkbZx
season 's	coddec
season .	XYTdkz
season and	dfrbcY
season has	ebcfeo
season is	najYde
season sorter	efmdea
season starts	XbZmjl
season we	ceadeo
season who	bcbhen
seat	WWZpeq
seat 's	hZXbet
seat .	eQjfim
seat at	ZgWxWY
seat for	aXccsg
seat has	ecbccq
seat i	eodddb
seat on	bWkmRp
seat though	enZeee
seat you	Ufdqdh
seats	LaZocx
seats .	RiZnZn
seats and	ecrfbX
seats you	ZYekdn
seattl	oWkbcg
seattl .	qXccgg
sec	WnncdY
sec poppin	aXkhbl
secate	dYcgog
second	cbZofi
second #	Xfdmkb
second .	ccPbgx
second and	fZbdep
second bit	iTkqaa
second call	Zoeedd
second chair	ecdcco
second chat	kVkhdb
second choice	TbVcay
second class	fjWYoe
second coffee	oanVed
second conver	agepVh
second date	XbhyXZ
second day	cXVker
second desk	beebng
second emre	agcYqe
second engine	Zbbbwb
second essay	uacadY
second favour	egoYdc
second floor	bLreih
second go	WaeoZm
second half	iUjhid
second hand	cfmSen
second has	btdbda
second have	mjcacb
second hire	cacdcs
second i	lWbZcr
second interv	YcfxcX
second is	iVgZlj
second letter	dWiakm
second levels	UenZoc
second line	hVgasb
second look	Xfdpee
second mail	Udodbm
second meetin	USm4YW
second no	kpgZaU
second on	pqVSSn
second one	faO1Ze
second openin	dZWajt
second opinio	iobbcb
second orkney	hcbdcn
second part	bnbkcb
second patron	cebcqc
second place	ecabYt
second ranked	nhdcbc
second readin	lgWfaj
second refere	cheuZV
second religi	WiYnci
second reserv	egcdna
second round	dihlXa
second rounds	mokUZT
second seat	cbbVql
second sittin	ficflW
second so	ddeemd
second stage	UbUyfe
second talk	YtanUX
second the	niVdef
second thing	idccan
second time	sYgUei
second to	fndebc
second tri	edbbqc
second trial	iaYphW
second visit	aeZodi
second vote	dpeeeZ
second week	dcccpd
second will	gjbbXj
second with	jabpdZ
secret	jeYmce
secret and	gmYgmS
secret at	bbYder
secret by	bddpcd
secret of	belWgk
secret role	jfXbkf
secret says	hdWXlm
secret we	eedadn
secret will	gWaxZZ
secret your	bZesca
sectio	dahffi
sectio #	cYVvbc
sectio .	SdviXc
sectio and	hVfmmT
sectio assist	daabjn
sectio floor	ccngec
sectio has	ebceeo
sectio manage	gbWaqh
sectio mr	pWlZae
sectio of	basadd
sectio próxim	hanccd
sectio said	lkXZci
sectio says	ecgZoc
sectio this	flXceh
sectio to	YZlYjm
sectio wakefi	iiWiah
sector	Xhkdja
sector 's	XjZgif
sector and	Xjdfoc
secure	bWgdpg
securi	bZkoad
securi .	VaplhX
securi cleara	ZaYpbm
securi interv	gWamke
securi office	jbUjen
securi reason	ebrada
securi team	dbqaeb
securi whitlo	aljkWZ
sedge	eYndci
see	bmgnaZ
see #	sXdaee
see .	T/VdYR
see ?	ebofad
see a	enTdao
see about	ZvcfYc
see above	qgbYda
see after	csdXdd
see all	Z0bTgY
see and	nsXVbX
see anothe	dStddf
see anyone	dUVY4Y
see attach	danfgZ
see before	chbncb
see dear	pYecef
see each	lUcscb
see first	ltcZdS
see from	XfWnjh
see her	TookUd
see how	c2RmVS
see if	Zfarce
see in	fndaee
see is	pXcpaZ
see it	wNajYl
see me	WNX4Wp
see more	YjnYgY
see my	pcXebj
see new	eZraec
see no	sVZgch
see our	basWZj
see people	YWjsec
see some	cYaodl
see somebo	hpbfdW
see someon	hlgciV
see someth	bXnbdk
see that	mheSoX
see this	hacZep
see three	bpegYc
see two	dqaVjd
see us	YdVuXm
see we	XvbYdb
see what	a/ZRQV
see when	cndfed
see where	YrkYZd
see whethe	kijXeZ
see which	amdjZd
see who	Ut2IVM
see why	knbVkW
see will	Vudcde
see you	RNl5hc
see your	ZWsibd
seed	bfVnkf
seeing	YqhoVV
seeing anyone	dbnehb
seeing her	nhakbX
seeing how	cinabc
seeing me	dVkrcZ
seeing one	mfdaee
seeing people	fpVcef
seeing the	YphgdV
seeing them	Zabsdd
seeing two	dpdcdc
seeing you	XUpjak
seeing your	ndYaam
seek	ddesXc
seek .	dbnlYa
seeker	rcgbfX
seeker gmc	jnabca
seeker off	dcXeoi
seekin	bgZjid
seem	YjXiYp
seemed	mbhXXn
seemed keen	njcZbb
seems	eYghdk
seems .	nccala
seems to	acgncf
seen	iiehda
seen .	bchqca
seen @d	nZeche
seen a	dolfaV
seen all	nlYgbY
seen by	gTnsZU
seen enough	nfeYlY
seen everyo	saadcd
seen first	bhrZaY
seen fit	eaabpi
seen for	ebcqcd
seen her	eccned
seen how	Zmccgh
seen it	nphYXW
seen on	SneoZg
seen one	arbcZh
seen our	ecqbbd
seen the	eidSmj
seen to	cWbhqg
seen type	bWigfm
seen with	dnadZl
seen you	fRU7fQ
sees	Zbdlld
segmen	gigbZi
select	aiUijk
select .	TcMak6
select @d	hadncd
select @p	aXesee
select and	iJiSxg
select applic	cndeeb
select are	pbbeee
select as	bZZhuW
select board	Slcmhf
select by	lncVdd
select candid	dodcdc
select commit	jbaXfq
select day	acoxPV
select for	cjUnpW
select is	htbcXY
select office	Xqdgda
select offici	YybbcX
select on	tUZZdi
select proced	WZgcbu
select proces	Vinbeg
select sit	bmajce
select tests	Xoceef
select we	dcboec
select will	oeacee
select you	bnVSyX
self	lTjoba
self of	oSggcg
self with	eebpce
selfie	jpbYgY
selfie for	ndaXme
sell	iOcohi
sell .	cYbcnl
sellin	ZVsoab
selwyn	dbdcjk
semana	bWjcfn
semana result	hanccd
semest	oZePfq
semest on	kmcYec
semi	aibika
semina	dkaldb
semina and	eiWlbh
sen	hbfkga
senate	ehYnag
senco	fdbiie
send	bWd1eZ
send .	dVvVgd
send a	jdYrbY
send again	bdared
send any	ngcdeb
send back	ccVRvq
send detail	pccZcd
send furthe	mojPdb
send help	bmkZcd
send her	ZUc0fZ
send him	cbjqWa
send it	TYY9hT
send me	aZXucl
send more	lVjmWd
send my	YhWtad
send out	sXeebb
send over	Ybaugc
send passpo	dedncf
send proof	edbrdb
send refusa	ubdcdU
send the	ZUTttc
send their	bYmklU
send them	VUgtZk
send this	bXpRmh
send travel	kddWne
send two	eZercc
send us	YTT/ae
send when	ebcpdd
send you	gjkdgT
send your	dfXrZf
sender	dbmged
sendin	aXhmld
sendin a	cdcrZd
sendin in	jmcbda
sendin it	TXnfyP
sendin me	cYiljZ
sendin over	jhTjak
sendin papers	eecend
sendin that	dbvYbW
sendin the	cbodkY
sendin them	cfTseh
sendin these	eaodec
sendin this	dX1ZaW
sendin those	YTqneZ
sendin us	iXNeZz
sendin you	YNZqxZ
sendin your	auPkYi
sends	mO6ScY
sends a	jXhcdk
sends her	UXzXia
sends his	YXvZia
sends its	kYnedb
sends recrui	encdee
sends regard	caoddh
sends regret	ibbben
sends the	bjXnkW
sends them	tZZded
sends you	hYvaaY
senhor	nZakee
senior	ZfWgok
senior .	eeVcWv
senior and	dfccme
senior associ	eedWrd
senior data	bddndf
senior for	eVeees
senior or	Ypdfee
senior partne	ecXnke
senior post	jeddpV
senior presel	jcldjX
senior role	blYasX
sense	adfThs
sensib	gdjbnX
sensin	oggXYg
sensor	dfZjbl
sent	eeqebb
sent .	bathUc
sent a	UZorcZ
sent an	ZZfhZr
sent and	hbZtba
sent as	damfee
sent by	paTild
sent direct	bdende
sent everyt	nddcde
sent for	bneeed
sent from	hfWVhq
sent her	cgtWYd
sent home	caibao
sent in	YlWnjb
sent it	Xieigd
sent me	Tamlci
sent off	bmoVdb
sent on	ibdgXm
sent one	YkhXhj
sent our	nZfdff
sent out	ujWabZ
sent over	bodfdd
sent so	gfYncb
sent that	jWjhef
sent the	VQjooe
sent them	YfzUVf
sent three	daZnek
sent to	hnxRdN
sent two	hoYeeb
sent us	ccjVeq
sent was	fbllcX
sent watche	jihXae
sent we	eeaefo
sent when	bsZdda
sent you	gOvmRe
sent your	qubKeU
senten	igUhZk
separa	Zefjie
separa .	XsZajd
separa cover	bYahog
separa from	YZrdee
separa have	ecabfp
separa mail	dbbpjY
separa on	fndbea
septem	vfhQgV
septem .	sfaddX
septem is	edocec
sequen	gkeZfg
sergey	imRVXs
sergio	ZlXkcj
series	Xgkjfb
series .	baojXc
series b	dZnieb
series lot	knYceb
seriou	anWoeZ
seriou about	cdZrcd
seriou consid	csbaec
seriou we	ancddh
sermon	Zemegd
sermon .	iZrYbd
servan	lgMjfi
servan 's	ebmdhb
servan .	hoVddf
servan fares	dabehn
servan in	coeced
servan to	qbeZee
serve	niWbmY
serve 's	pdccaf
serve .	aemXmb
serve and	gcWmjd
serve of	Xefbkl
serve said	csabbb
serve to	fXZcvc
served	VSgigs
served .	bckmab
served and	Yccfqe
served for	dcngbc
server	agRpfj
server .	glTaii
serves	kaqRnW
serves please	gifXna
serves to	Zngcee
servic	gfcXdq
servic .	kfQVmo
servic @d	YaqVkc
servic are	dnbida
servic centre	gVghdl
servic desk	adnfee
servic for	pYicdd
servic said	anYjbg
servic techni	encaha
servic to	ZZhWmo
servic was	abdfbs
servic your	ckodWa
servin	cZnWsY
servin said	gandec
servus	hkZhhZ
sesay	mZZijb
sessio	abgrbc
sessio 's	jmbYfd
sessio .	SqhelV
sessio @p	edmbde
sessio and	mjiYbY
sessio at	eccobf
sessio for	cYwcaY
sessio from	ekandX
sessio games	iZkgXf
sessio has	capedb
sessio in	hYVibp
sessio is	WjTvca
sessio of	lVcfna
sessio was	ilVfdg
sessio window	iZkgXf
sessio with	dWb1Za
set	Whcubc
set .	UreZbj
set a	asbfcZ
set anothe	emefeb
set aside	jdVlgf
set bids	rbabde
set design	bidbZp
set expect	pdfbeZ
set it	ORZ+Wa
set on	ZZceok
set out	eVkZlk
set remain	cjYoda
set their	amfbcf
set to	gagnfZ
set up	Pam6VU
set you	Ygbesc
set your	lbqSea
sets	Zelfgc
sets of	bbmkbc
sets out	eeccne
setter	febkgd
setter succes	cZenci
settin	YJmdhu
settin 's	cdnffb
settin .	UWsThm
settin dog	eWlgjd
settin is	ddVeer
settin there	dobhda
settin up	fVbvbe
settin you	ecZeep
settle	sgXWgh
settle .	SysSeQ
settle and	ujXXdZ
settle before	3YYSZa
settle betwee	ibecmb
settle by	2VaYac
settle dog	sZdead
settle in	lYrbYd
settle it	mbRYjn
settle on	eTLbe9
settle the	WSXovc
settle who	gqgcbV
settle yet	cafpde
settli	ZZeofe
settli abebe	dbfndb
setup	dalkdb
setúba	haZian
setúba said	baYefq
seven	ieackg
seven of	gedaen
sevent	dcjbbk
sevent and	ZmmYaa
sevent museum	kchcWi
sevent of	eedncd
severa	etWWYm
sew	gYYXkq
sewing	jeglhS
sewing he	gjXicg
sewing you	mccbmZ
sex	agldgb
sexual	kZfnVe
sexual .	nbbfbf
shadow	dajpeX
shadow clashe	cZuaea
shadow i	dYeqec
shadow me	fddbne
shaft	iqaYea
shah	ffflca
shah .	daarec
shake	Zfijef
shakin	kWZhjg
shakin .	oaZkeb
shall	qkWidY
shall .	sbWYpX
shall arrang	fWepee
shall be	vnTdeS
shall commun	sjaWbZ
shall consid	dpdddb
shall contac	cinddZ
shall finger	pcdbde
shall forwar	emecec
shall give	oiaccc
shall go	Zacjcp
shall have	1YVhaW
shall hear	tYddca
shall i	UGlsmj
shall inform	dpdbcc
shall keep	eabcfq
shall leave	gcdane
shall let	qceYee
shall not	gblTYs
shall phone	oZedee
shall reach	qcfZde
shall report	dZebrb
shall revert	aucaba
shall see	Zqccgd
shall sit	epdZee
shall tell	ncdede
shall we	TMSx0S
shall write	fsafZX
shame	XJbgL/
shame .	aTmUXx
shame about	bgTjYt
shame you	ecodcd
shane	gbnUgh
shanic	hfdifb
shape	gXlmhV
shape a	ebpdeb
share	egpbbb
share .	Woeafj
share a	crefbZ
share an	bnched
share it	fksUaW
share the	bXnjbf
share this	abrXbh
share with	llhUec
share yet	dpbeec
share your	bYdsgZ
shared	dgoTkc
shared #	dfepaa
shared .	abcZub
shared a	dbqgaa
shared accoun	hiXfei
shared among	edbedo
shared countr	fYsZdd
shared exp	dZojad
shared servic	kabZbo
shared them	fobZfe
shared with	knkTaa
shareh	kPhtbY
shareh as	aaXxca
shareh has	ecedme
shareh of	egoddZ
shares	fcbnha
sharin	bfpSbl
sharin it	Zrcaed
sharin your	Xfeebq
sharon	adgnec
sharp	dalpZZ
sharp .	ffcncc
sharpe	cfjaYm
shaun	VeXXkv
shauna	gjVjjb
shaz	VmkdhY
shaz have	endccd
shaz office	dnedea
she	jhbfef
she .	dhZdbo
she always	epcdgX
she answer	dqeiaV
she asked	eScxXh
she associ	bpdedd
she begins	YZYaX0
she break	dmebee
she called	Sdnegk
she calls	befZmi
she can	aiUpic
she caring	ardddb
she comes	ccccbr
she confir	caabZu
she could	eqnUeU
she decide	siYdaa
she declar	jnaZde
she declin	gkffiX
she did	oUmfYe
she does	jrSgeW
she elemen	iXleha
she enjoye	edcedn
she erin	iZZdbp
she even	enceec
she exampl	nbdgdc
she expand	cddeod
she fleet	ndceed
she gave	ffciUo
she go	ocdbee
she got	edkeRq
she had	cWkfaq
she harbou	YooabY
she hat	Yodeee
she her	cbbiao
she hopes	pfbYde
she just	QxWddj
she kept	ZlleVg
she knows	gVooaa
she let	bmUYjm
she lets	nhdZdd
she likes	fqagfV
she lost	dcccdp
she made	fnbcee
she mariso	dbadnh
she may	YuaiaZ
she means	dNVoth
she meets	dadoed
she might	Xdbtdc
she minera	dgecna
she monthl	Xsacde
she must	nqZXVg
she needs	cXXsmY
she never	UwibdX
she no	dYuedV
she nonpro	qdWYaX
she nor	jUaloa
she now	oZeefd
she offere	WZbchp
she only	jZlWZj
she osaka	bnajcc
she overwh	bcceeo
she passed	cYccln
she phones	nbceee
she picks	knWfbb
she promis	ycYbaX
she put	tVXeie
she quarry	iWkdhe
she rang	SRglht
she read	dLYjns
she reckon	okYaaY
she replie	hocYdc
she report	aneeee
she resear	ddpZce
she rings	vZccbb
she said	odbZei
she says	nekdZa
she sends	lUrYlU
she sent	bliXak
she signed	dcciZn
she signs	xXcdab
she sleeps	ocdddd
she slid	dZaZvd
she starts	dUWccz
she stood	dYaejp
she take	ebcden
she takes	fpahab
she talked	Yefcpd
she tell	dZgcnh
she tells	wfafXY
she though	nTceco
she took	girVYX
she wanted	qXjabe
she wants	akPuhX
she was	hgZTgp
she will	tqXYbY
she writes	Ynblcc
she zoe	nlYdbd
sheare	ggfaeh
sheddi	kcbgkZ
sheep	fTxWdb
sheepd	fhdibf
sheet	gcTojd
sheet and	Wadkme
sheet said	fdeoYe
sheet street	edbmgd
sheets	cLlycX
sheets form	bZbxac
sheets me	aWyXYZ
sheffi	cXfqcf
sheila	VjccuT
sheila fundin	cmeeed
sheila the	ebdarb
shelf	ZntUgS
shell	ubgYfX
shell and	cpdddd
shelte	gapiXZ
shelve	RK/iiP
shelve .	dfllbX
shelve and	bZZolc
shelve for	YayddV
shelve says	eadend
shelve the	catdiX
shephe	nUWubb
shephe the	obabhf
sherif	hbajej
shift	cbdqjZ
shift .	SkZmoZ
shift ?	fTZ1Xc
shift and	nUdYkl
shift at	ajhYpZ
shift but	ebedoc
shift dog	mYepZZ
shift done	oedaee
shift enrich	aberad
shift has	ncjdcY
shift i	cgYeZr
shift if	dqcccc
shift interv	aodaee
shift is	jpagYY
shift manage	dmeebc
shift so	kWamcj
shift that	eYZZcu
shift the	faZUwe
shift till	mdecee
shift to	dcodiZ
shift trial	Wacxda
shift was	pliZfP
shift went	nceXie
shift with	aaY2Xb
shift would	bceoib
shift you	bfXkjg
shifte	alRsYh
shifte and	Wtbded
shifti	mfehba
shifts	gTllce
shifts .	oXWYog
shifts certif	bWWzcd
shifts expens	eYckna
shifts minute	dcgndb
shifts of	cqebeb
shifts told	dddceo
shiftw	oeanaV
shiftw phlebo	kZcodZ
shiok	ggdfge
ship	SjzaaY
ship .	YbrmZW
ship at	dZlYcn
ship for	caoXoY
ship is	bodefc
ship mark	codefc
ship was	ecqeeY
shippe	eWghZq
shippe .	gaUefr
shippi	mZWoag
ships	bcsZjU
shipya	ekZefh
shirle	meahjY
shirt	hkaYmc
shirt about	esaecY
shirt for	emdbhb
shirt i	fcdecn
shirt over	nmebcX
sho	jlZedb
sho #	hmZcde
shock	ebfkhd
shocke	dYhdoc
shoe	abliah
shoe size	ccnfdc
shoes	adYoei
shook	cZkZqa
shook my	dbkXnd
shoot	heUnff
shoot 's	hbaapc
shoot me	ecbpfd
shoot the	oaeaff
shoot them	edenaf
shoot you	emebee
shooti	XgvUcc
shooti on	casceb
shop	jcgSil
shoppe	gcbjid
shoppe likes	egYmed
shoppi	fagcih
shoppi .	jXfZik
shops	afcicm
short	ZaXsem
short .	adPpWv
short and	jUaako
short answer	YhSiXu
short by	adccdr
short call	YXqnZW
short case	edeneb
short grand	eidanc
short handed	iWkdhe
short i	YXkZqd
short is	ibeXoe
short list	UoTfil
short long	geeXoe
short love	ecbfnd
short no	hjUYcp
short note	aoZcal
short notice	bfknUe
short of	dhRecu
short one	aXnmXj
short pleasa	hadarX
short presen	bnceee
short questi	ddaped
short story	miYbbk
short survey	cfqXdf
short there	eiaccn
short they	ghXiYl
short time	eZpced
short video	Zmaldc
short writte	ddende
short yes	eecnde
short you	bZcavc
shorta	kbhcee
shorte	YUozUU
shorte .	eWmocY
shorte to	cZfvZY
shorte you	iemXcd
shorte your	dedmbe
shorth	dZgZil
shorth .	ebdedo
shorth email	bgadco
shortl	jxRrRb
shortl .	XhQsXp
shortl @d	cmecfe
shortl after	Xwcadb
shortl and	YnUsOk
shortl applic	ngYiba
shortl candid	qtScYU
shortl decisi	mdbeed
shortl for	aZU4Nn
shortl has	noSZdZ
shortl in	gmaeba
shortl is	lmYgbY
shortl nightm	dXeodg
shortl northl	hoeZeY
shortl of	khZpWY
shortl one	dnceec
shortl ones	Ziobeb
shortl outcom	tYaaed
shortl people	niajcU
shortl preser	eakmda
shortl takes	riWcec
shortl the	inZWck
shortl to	eimYbe
shortl was	phbjYY
shortl will	dyZZeT
shortl within	sVeefe
shortl yet	eteeeT
shortl you	XmVkYn
shot	ZmRbdp
shots	ZsiWbd
shots extrao	arceeb
should	gdffdh
should .	cdccnh
should a	gjXaao
should add	iYiehg
should anothe	eZdeep
should be	nWZmnX
should come	cWlqZb
should consid	tXcceZ
should get	obahcd
should give	Zdhndc
should have	eRWda4
should hear	1VWacc
should i	Zbdhfn
should it	nkmWWY
should let	naecei
should like	cQZspb
should look	dccden
should meet	aderdc
should not	Ykiack
should one	eqcZed
should reach	Tajmoa
should see	acrage
should she	bwcZbZ
should speak	dcemee
should stop	gbhXjh
should thank	ddmeed
should that	lXqdeW
should the	lqkWUX
should there	ZvZcda
should they	anebie
should think	cnceed
should we	lqghPX
should write	gYerac
should you	hdiSdp
should your	myVRba
shout	ctYYff
shout .	ayeZWY
shout @d	nYefef
shout across	pZeeed
shout at	rUaYar
shout before	baddrd
shout by	dYYhsd
shout dear	mWejde
shout dog	sUfeed
shout either	dcende
shout if	QVpjlg
shout me	dedodc
shout when	Q0gWfb
shoute	ajYcdo
shoute .	crZcec
shouti	hafekc
show	WTi0af
show 's	ddrRal
show .	ShkQwd
show domain	eaeodd
show him	bccnci
show in	gZpdeb
show it	XqaoZV
show me	aVW/OX
show of	eUaWls
show on	cWjqdc
show the	ebceas
show them	cgaqcc
show this	ccncbi
show up	bbbpge
show us	ZZU6Va
show you	Uaojgf
showbi	VdjXfs
showed	eZrQgi
showed .	kdaanc
showed me	eZucdY
showin	dfchYn
shown	cliYYl
shown and	bibocb
shown from	ddsedV
shown has	Xncebl
shown to	dbsadZ
showre	cYXrdl
shows	ejddSl
shows .	daYjdo
shredd	Zbneeh
shreya	spVVcV
shreya on	gmccdc
shrug	ekYghe
shrugg	Xuagcb
shrugs	WsanYb
shuffl	gddcig
shunte	cbteba
shut	YP4bVm
shut .	jWfmag
shut and	cbqaed
shut down	dZngde
shut for	abwaaX
shut it	eTklei
shut monday	ccrcea
shut on	YiYeat
shut over	Ymjddd
shut so	vfdYbX
shut the	dOicft
shut till	TgwccZ
shut until	ddnedd
shutdo	Vqgibb
shutdo board	abZvdY
shuts	OYT+dZ
shuts at	eeYpef
shuts dog	ebbrcb
shuts on	ZbauhX
shuts you	beemee
sia	cjXkci
sian	lZdlbd
sian mother	cdcode
sick	eskcaT
sick .	rfWfcY
sick dear	Zaogee
sick so	gpgbcW
sick they	Xoheeb
sickne	qZgdcb
side	hicice
side .	ggjWhf
side ;	afYhsY
side ?	edobdc
side and	oZcfja
side answer	Ypcefc
side as	fmafde
side door	dbbmbi
side feedba	ioZceZ
side for	dbemee
side is	Ydcind
side it	dsedZa
side of	ewfgXR
side within	qYddfd
side yet	eoccce
side you	adVpbl
sided	babbct
sided with	babbct
sides	dRuiiY
sides .	hUnhgc
sides jasmin	aneeee
sidewa	bgVmdl
sidewa .	fecben
sie	iefbgf
siew	hegbla
sift	imLjTq
sift 's	ioZadc
sift .	XYTkXy
sift and	eaeqcb
sift for	dYfoee
sifted	kVZXdr
sifted out	dYaYds
siftin	e6PYXU
siftin .	cuYeca
sifts	gYedfn
sigh	bcfhfk
sigh .	ecdcdo
sight	ZrgjaV
sight but	dqebda
sight of	agkmeU
sighti	mVafek
sign	XYbb9Y
sign .	XkOW+T
sign ?	fdcYqe
sign a	bcbsWh
sign and	chWfsZ
sign anythi	hlkYab
sign before	eeYZsd
sign both	cdcR0d
sign but	bpibca
sign by	MgVO/Z
sign for	acienb
sign here	cYO1XW
sign in	VP/TWR
sign it	dVToog
sign my	ecodcd
sign of	fYdscc
sign off	ulXbSg
sign offs	dqcbcd
sign on	UaaO6h
sign or	jXdYrd
sign page	Yaaqjc
sign please	dedZpe
sign someth	eanbjZ
sign the	WTarvY
sign them	gebnZe
sign there	bdcYse
sign up	YPqcZs
sign when	dgdapb
sign where	bXXezZ
sign within	ZddZud
sign you	anYZcp
sign your	ebbSyb
signal	kgjbZe
signal .	VfvhbW
signal and	lXeddm
signal buongi	omUXdb
signat	bbbd1V
signat 's	dYdaqh
signat .	dfUlrW
signat and	johbcU
signat at	Zeedpd
signat by	XWXX9Y
signat for	ceebof
signat from	kemXdZ
signat has	dangbe
signat in	edeXqd
signat is	hzZTfR
signat must	ddedmd
signat no	lacqaX
signat of	hncVmX
signat on	YYXkre
signat result	Ybdeeq
signat under	eddqZe
signat within	cecbqc
signat yet	dXqcge
signed	XUZb7g
signed .	RddVto
signed a	eZXaeu
signed accept	Zdcdsc
signed and	eXdawb
signed at	qYddfd
signed before	kacXrc
signed but	dhddmb
signed by	dTQg1b
signed clerk	ecimZb
signed code	eedmce
signed consen	cddrcc
signed contra	YbVgwa
signed copy	XZhR1c
signed create	bcadYv
signed data	chXuaa
signed dear	dedcco
signed declar	Pad2bd
signed elsewh	cdvbdV
signed for	bcxUiR
signed her	beddZr
signed human	ndecee
signed i	hocdab
signed in	bZqlZZ
signed insist	addrae
signed it	UbNT/X
signed medica	becpbd
signed nda	dednce
signed off	ijVVtY
signed on	pbWZqW
signed so	gaSqei
signed someon	XYYcZ1
signed the	YkNagu
signed thing	dedVsd
signed up	YYtWhh
signed with	XZoWpX
signed within	Zeaesa
signed you	dclXnb
signed your	jScUlp
signif	dbmXkf
signin	TfdJ/S
signin .	XXYYxl
signin is	Ygceoe
signin off	drdbab
signin on	dcceod
signin the	hddcna
signin up	bhobda
signor	cabnal
signs	zpVYYV
signs .	UxWfhZ
signs anythi	Xdatde
signs at	atYbde
signs dog	obedde
signs it	ndecde
signs on	rgbacd
signs or	uYcbcd
signs the	rkYZZc
signs things	mfbded
signs you	gedanc
sigrún	hdehdf
silage	hsZgaX
silage is	fnccdd
silenc	qxRbdS
silenc .	itXaWf
silenc after	yZXddU
silenc and	bqXida
silenc as	lqbaaW
silenc at	ecoeeZ
silenc from	ljkbbS
silenc is	ZhZgne
silenc meant	ZdZdkn
silenc past	ncdelV
silenc she	Wqdbee
silenc till	nbeeee
silenc until	bscbcc
silenc was	hccdob
silent	ZxecbW
silly	bmfdcd
silly .	eboded
silly of	boXdja
silva	mnYabb
silva to	dqdadd
silvan	eYXnkd
silvan .	dbdend
silver	djfafg
silvia	gkWWqc
simila	cRecZy
simila jobs	dYiddn
simon	YglmUd
simon has	eXhdcp
simone	dcjckd
simpat	bfimda
simple	ZTnfoa
simple .	daoddd
simply	ZppjdM
simply has	emdefb
simply have	kvYbcV
simply says	Xreede
simran	bmcfic
simula	gaZsad
simula .	gcgncY
sin	ZXpcje
sin .	cZreda
sinazo	ehdidd
since	bghYhk
since .	S0dXgZ
since @p	bamXkj
since accomm	grcWdb
since allows	oceedc
since and	ieZZXt
since create	ailWlb
since follow	YZeegq
since handbo	ihXcig
since hank	dcZpee
since he	ZgdnZi
since i	gXyLid
since it	gdWlei
since one	jihdcY
since priya	Vikaal
since rung	ibndeb
since she	klWVWo
since the	ZWjjgl
since then	WfqiYh
since they	dmYaqX
since we	bXfZpm
since your	UrcYej
sincer	fYglhc
sincer .	afZZok
sinead	mYcbji
sing	dapfdd
singap	dfUihl
singh	lcebhf
singin	egZcik
single	klVbjc
single one	ctTddf
sings	hbgYlg
sings will	oddaef
sinist	nZYjdi
sink	edpgYX
siobha	jahhdd
siobha of	fWombY
siobhá	gmZdgc
sioned	kfXnbb
sipho	faqcZe
sir	ddkgZh
sir .	nbhcdb
sir and	dllceW
sir madam	fjobbV
sir quiz	cdardc
sir thing	dbnhdZ
sister	dcledf
sister 's	Wiaohe
sister .	ZgjoYd
sister and	hjVbnc
sister badger	gnXgcd
sister compan	bWnoZd
sister decide	qZecec
sister got	clzTXU
sister has	ccbhcn
sister picks	peeadd
sister projec	daofdc
sister said	ngcddd
sister says	iVjiXk
sister she	whXWXh
sister the	bctYdd
sister works	Wbeaon
sit	clWwdV
sit .	ZejbqY
sit and	cbcedp
sit at	aXdmnc
sit by	Uyabad
sit down	gcWpoU
sit i	fXZclm
sit in	XUf6XX
sit it	Wiarcd
sit on	kpfWfV
sit the	UPU7Vj
sit tight	kwiTUQ
sit togeth	rYeZdd
sit with	flYpYa
sit you	fXcnic
site	afimae
site #	edVeer
site 's	cdofda
site .	bYsXUp
site @p	befqZe
site by	fcapdd
site direct	aoedfd
site engine	haXkbm
site floodi	hlXdhf
site from	cbedoe
site got	fffVji
site interv	edYrdd
site is	ba0YbW
site manage	biWeqd
site named	dcgdna
site office	cacrcd
site says	njeZab
site superv	apdcgc
site trial	coYgee
site visit	gdctVZ
site walk	dbcnch
site will	Zcmmca
site you	dbahen
sites	aRpYok
sites .	hadUxY
sites and	ebZchp
sites chiefl	eZhXki
sites park	ZekUhm
sites we	cZdnbk
sites would	eenfZd
sites you	bZddjn
sithol	hStidS
sithol four	dbfndb
sithol teleph	caqcdd
sits	hzWjSX
sits .	Ztbddc
sits @d	naeeee
sits again	XhdqcY
sits at	ddbedn
sits dear	obdcee
sits dog	eoccec
sits down	ocdddd
sits in	TYnyaX
sits on	joeYXf
sits the	cpcecd
sits there	emcbbi
sits with	bxXZgZ
sittin	goRZlh
sittin .	jjViiZ
sittin ?	fgXbnf
sittin and	nfbXla
sittin at	cVhcgq
sittin down	ZddWpm
sittin for	dmdbdf
sittin here	ecndbe
sittin on	rtYYcT
sittin the	eaYUby
sittin throug	Znheeb
sittin with	aoWkee
situ	jSsdXf
situ and	dYpbZh
situat	wSUlka
situat 's	adXmkf
situat .	qUagnY
situat ?	gnbade
situat and	rVWWkl
situat by	gnbcce
situat has	bfbbmi
situat his	cqeeab
situat i	xbcZac
situat northl	tYcdcb
situat says	cSjeik
situat your	ZfoidZ
six	hUZiuc
six .	aTTosg
six ?	eidamc
six and	oURndk
six candid	odedcc
six episod	eeccne
six for	reeYbb
six months	aemefd
six more	dsZYjZ
six names	Zbdgqb
six of	lmZiUd
six on	edhboa
six pages	cdcgnc
six people	fdjYZn
six questi	bXitcZ
six reyes	geXbjk
six rounds	dRobkj
six sleeps	qcaecd
six were	mUXZio
sixtee	dabnkb
sixth	YTimel
size	Pcerel
size .	iSWelq
size a	cdfmde
size accoun	beqZed
size rang	hhlYga
sizes	ZdjcXq
sizes 's	bbdfdo
sizwe	mlbbea
sizwe or	mdecee
sjoerd	gMncof
sjoerd .	bcheoa
sjoerd and	cbYdvZ
sjoerd cycle	fcWcnk
sjoerd is	gjpeWY
ska	jYgghc
ska .	dedboc
ska agreem	naclYd
skarvi	fUsheZ
skarvø	hcZYhp
skarvø .	iWkebi
skates	pVhkaa
skelet	foggcU
skelet staff	esXddb
sketch	fWeoZk
sketch 's	XZqeja
sketch .	cfZqdc
sketch in	nccchc
sketch job	seZcdb
ski	peabah
skies	XcMqri
skies kept	Xdcdnk
skies paper	bcctbc
skiing	nfgeYb
skill	kXmgda
skille	iYbvWe
skille .	ZkkeWk
skille extens	Zcerec
skills	cdgqXe
skills and	ZudYde
skills are	bbkVds
skills check	ccYrdg
skills test	gabscb
skim	klmXcW
skim .	nZdbmZ
skip	Yhqaaf
skippe	ilegZa
skippi	cihgga
sky	ftaWeZ
skype	bWZwah
slack	kjabee
slamme	gggefe
slappe	ddhclc
slashe	abZghp
slated	afaboh
sleep	wgjQhT
sleep .	bXliVp
sleep on	srSNrR
sleep over	ncecee
sleep well	tXlcbW
sleepi	ZYbkjl
sleepi on	fdlWgh
sleeps	zenXOX
sleeps .	kfsaYT
sleeps on	seVdYh
sleeps until	faoece
slept	Zfficj
slid	qbNdtZ
slid a	daaYwb
slid it	jfWflb
slid the	eddfoZ
slide	jkRZqW
slide .	clXbnd
slides	OSt4VY
slides .	fXasdd
slides and	ccobcg
slides are	ZbridZ
slides from	dbsYdc
slides to	Sdcwee
slides you	ZbtZdd
slight	Uagceu
slight .	bYecds
slight wanted	cecfem
sligo	gmWgfc
sligo .	Wncmcd
slip	bdasbc
slip .	kRUpji
slip and	ckpWad
slip by	accVui
slip for	bjuWZY
slip no	jdnXee
slip to	ceende
slippe	qjZnbO
slippe .	glXglZ
slippe and	bqgfcZ
slippe to	tVcdcd
slippi	lbVZpk
slippi recap	dbcdpc
slips	Zbiicl
slips are	eedapc
slips awaite	eZrccd
slog	bZlZZp
slog .	dancch
slot	Rab/Ya
slot 's	fdXgik
slot .	TZb4YW
slot and	ffpdbZ
slot dog	ddaoee
slot for	gdtWba
slot has	dVniah
slot in	YaZpgj
slot on	cjdlWf
slot sorted	Wfeqef
slot to	canfch
slot was	aakndc
slot with	fWcmbk
slot you	ahaxaU
slots	NaM/Xg
slots .	eeaoec
slots are	XfXrYl
slots below	edeneb
slots for	WgShip
slots on	WYbzda
slots will	eodbee
slots you	cbeoee
slotte	ccuagU
slotte .	dcncee
slotte and	fZpdgZ
slough	VmTbgq
slow	g8TVYZ
slow .	j5NfUU
slow becaus	crZeea
slow burner	eoceeb
slow busine	fobedc
slow but	frcbba
slow here	pcbeed
slow hiring	hlXdhd
slow it	eZeeen
slow not	jWdden
slow one	fsaebZ
slow philip	dpecdd
slow proces	hXeild
slow reconn	dpeecb
slow reply	fdeZco
slow to	jYqadZ
slow with	apbbch
slower	lsYTWg
slower .	irWcda
slower than	noTYah
slowes	XbgZjp
slowin	bVmrbZ
slowly	e/IQXW
slowly .	X/NRYZ
slowly and	goccdb
slows	cfjddg
slt	aZdgpf
slàint	Rhnkad
slàint .	acfubZ
slàint of	cqhZfZ
slán	gbjgha
sm1	dfjddg
small	dalggd
small .	boZdia
small change	gbZpdd
small girls	bYyXaa
small locomo	heYfjg
small one	cgcZoe
small press	fnYfaf
small print	cdcYtf
small reader	dbrfbX
small saving	eXleig
small switch	cdocdd
small talk	lazTVX
small team	fodYZh
small thing	bidoYc
small things	eccedn
small update	nbdddg
small world	ebqddc
smalle	gXkefh
smart	rWjbeZ
smashe	XjjjgX
smashi	edeele
smell	YmcioT
smet	Zdhlgc
smile	cjjkYb
smile .	bmaicg
smiled	T1RaYg
smiled .	ZuYgcX
smiles	YUYhby
smilin	fZknbZ
smilin .	ceneec
smoke	xiRZkV
smoke .	ckVcpb
smoke from	mmSZka
smoke or	uXdccd
smoke room	efboeX
smoke will	nfcddd
smokin	ioThde
smokin .	mcegdc
smokin up	docefb
smooth	clbXih
smores	fYbjap
sms	wdbZWf
sms on	tWcdec
snag	anfgdb
snapdr	hcecdl
snapdr .	ddfden
snappe	cYXgiq
snappe up	cdYgdo
sniff	lghabd
sniffi	dhdZpa
snippe	cdgrcX
snow	nbnaab
snow jena	eaoeec
snow superv	gnbceb
snowed	mfbacg
snowin	fcncfb
snowpl	epecea
so	hacihh
so #	rmZWbb
so .	WikPol
so ?	TqZfgg
so @d	8OYcaZ
so a	fgWwbT
so about	hbWnjb
so act	ccceqc
so after	PtbeZn
so all	cewYYW
so also	aoclbY
so am	afjana
so an	hddaob
so are	VqaZsS
so at	pZbcdi
so audito	jjXmbZ
so bad	bZuchW
so be	bUkudX
so bear	a1VYcZ
so before	jQZqeh
so blunt	feddbn
so bring	aXWzkY
so by	oUbmmS
so campus	gcdocZ
so can	WdYulY
so ciao	qZdded
so click	ebdqcb
so climat	wWadbb
so close	aoQbWv
so clothe	gdddcn
so come	WMR/aW
so congra	fcddne
so consid	bcaV1X
so could	cgYokW
so count	wUiZcY
so cross	elYdck
so dear	lXbgbl
so did	gpXZic
so do	bcholT
so does	hSuZga
so dog	4LagZc
so drop	eaboch
so either	qccddc
so everyt	gnjcdW
so ewa	fYcsbd
so expect	sRlZcb
so far	gzegWP
so fast	gjhjUd
so few	gZdedm
so first	eecnhZ
so flat	djbkiX
so footwe	dcdoce
so forget	fniabY
so from	blWXnh
so get	QXY2kX
so glad	gffXsX
so go	dWYsjZ
so good	fQTwkg
so gratef	danedd
so hang	gwZadY
so happy	bVjWwZ
so hate	fobddc
so he	nYWlXm
so here	dTXWsu
so hired	ebdeqa
so hiring	dcmeed
so hold	qlbWbb
so hop	ecened
so how	ffabrY
so human	rYbibc
so if	dbmcfh
so imagin	gpafdY
so impres	ededpZ
so in	fQdknh
so is	djiYoT
so it	idSjlg
so its	XYjXzY
so just	cibnbc
so keep	rhTbgb
so kindly	dpcfdZ
so leeds	0Ubbbc
so lent	kYpWXj
so let	mbgboU
so lets	pVTklc
so long	hfYbqc
so look	xXbZcb
so lovely	dboWdl
so make	mcehiX
so maybe	bsbebZ
so much	cejXfk
so my	ifXben
so nairob	dmdded
so next	ZlbodZ
so nice	bVjWXw
so no	XjeSQ5
so nobody	WokYXk
so none	cXjden
so northl	2NTmSe
so not	egXZVy
so nothin	hlrNhT
so now	aiYzcQ
so on	sjkYQb
so one	hWdmkb
so open	efqXda
so or	uYdccc
so our	bloZcX
so patien	neeZbe
so pick	bccqde
so plan	rYahcb
so planne	7NZbab
so plant	asdcbc
so please	fcfnkU
so policy	kpbXac
so pop	dbasad
so proud	jldnUV
so pumped	eeeZne
so put	ddende
so quick	oTgVmh
so quickl	gafpYa
so read	acchoc
so recrea	fnbXdj
so recrui	dnafec
so reject	edWcmm
so resear	naeeee
so ring	Ycbqjc
so satisf	xYaabd
so say	baankd
so scrap	gcqcbb
so send	bbbuaf
so she	XSh0cd
so shout	gWjcgj
so since	bjqZeY
so so	dfbZni
so some	Zoedee
so sorry	blPhR0
so stay	sbabdd
so sure	YiioZZ
so taken	fddbvU
so tart	efhXih
so tell	QVfrpc
so than	edneeb
so that	iLZmdx
so the	hYhgei
so then	lVdmee
so there	eUXldw
so they	YWbmjo
so this	fhWRdw
so to	qedbfZ
so too	edUdph
so two	fddncd
so up	eZepec
so useful	qbdadd
so wait	pjccbX
so was	ckieWh
so watch	taabdc
so we	cXYffx
so welcom	cZZY2U
so well	Wbdmih
so what	kpThdY
so whatev	kVoidY
so when	kXhhgd
so where	Xccinh
so which	cWbzbZ
so who	UnhqWV
so will	zVbRsW
so within	bbcZpk
so wonky	daXcpj
so would	ShZlyN
so yes	afUdxc
so you	kdcbpZ
so your	PhuWWm
so yours	vWYbaj
soap	glgbgY
sober	hXefem
soc	ZZpYhi
social	ZkrVZf
social chloé	dnaffb
social kp	hWtZed
social media	TtmYcZ
societ	dbhYdq
societ .	ddcZeq
societ for	fdndfb
socks	VrclaY
sofa	iefgfb
sofia	QVal5T
sofia .	bZZWuk
sofia ?	dYWjuX
sofia by	Xeejle
sofia for	dccend
sofia was	emfdda
sofie	dcgiic
soft	mdeXfj
softba	hmfbkT
softwa	ekjhbX
soil	hZlYhh
sokolo	cdkhhb
solar	rWZUcn
sold	bSpThq
sold .	YaRetl
sold and	ZVvcYk
sold so	eZpeed
sold the	dYqdZg
sold yes	kiidcY
solici	bYkTnl
solici .	cgeXpe
solici and	edcecn
solici copywr	edbfnd
solid	iciZam
solida	legadd
soluti	TXbugj
soluti day	aceqbe
soluti in	cbaeeo
soluti is	cYabtd
soluti was	debcfn
solvan	kpYhYY
solvan .	dscdeX
solvan off	eZndeg
solve	iaetWZ
solve a	edZqdd
solved	ghhajb
solvei	hkhbda
solène	WQlhgm
solène .	bYncbj
solène certif	deendc
solène to	daaimf
some	W/YbWa
some .	dbhVll
some are	pbddce
some brickl	eYbekl
some candid	ZnmXec
some chance	nkdZad
some dates	dQcxae
some day	bwWUZk
some detail	encjYc
some feedba	mTcmch
some four	eYofdd
some intern	S0cacX
some more	huWccY
some of	byhTXd
some other	RxdYah
some patien	bvYada
some people	kndXcd
some point	c5XYVT
some questi	ecbode
some rest	eUtcee
some said	eXdjlg
some stage	V9bQbY
some tea	cqYjab
some techni	kiXgfd
some time	S/aOYW
some times	bWZxbf
some tough	eddebo
some way	emedec
somebo	ahYYV6
somebo .	ZeObc1
somebo an	jYaiWo
somebo and	fpbcbd
somebo at	ioYbfd
somebo by	qbebce
somebo called	cccdar
somebo cancel	dfepZc
somebo cheape	eaddcr
somebo else	gSZZb2
somebo for	kaUWbu
somebo from	MlTrVu
somebo has	qcgdhV
somebo in	rXiWTm
somebo is	hpkYYY
somebo leetco	eZcdhn
somebo local	cjZado
somebo or	cneded
somebo rings	anedee
somebo taller	dcdeen
somebo thaws	daoeed
somebo the	eqeeYd
somebo to	dmdiaa
somebo told	dojcZZ
somebo who	UUneP1
somebo whose	eddedm
somebo will	c8WQhN
somebo with	WPPVd/
somebo would	eogcdY
someon	ccYXV/
someon #	cXbgni
someon .	RYfTa4
someon alread	ebZdds
someon and	gbcebo
someon at	lggWah
someon before	padbag
someon by	qjaWbf
someon cheape	edeedn
someon dear	tWdYec
someon dog	qedcdY
someon droppe	deYjqX
someon drops	Znbbdj
someon else	eXYcX1
someon for	mWXZct
someon from	YuagTh
someon has	egZucT
someon in	huTUZi
someon inside	cdceen
someon is	ogrOVb
someon left	egoacb
someon like	eZcjco
someon local	ZdaaZy
someon not	drbceb
someon now	cdcedo
someon on	gPhfkj
someon over	dbpTdm
someon the	coccce
someon to	XwckaT
someon was	heabYp
someon when	Wgbnek
someon who	ZPZZa/
someon whose	aWacbz
someon will	k1MgXP
someon with	UTOQX/
someon withou	daedep
someon would	YkoadY
someon you	cZesdb
someon younge	bYoedi
someth	dlbhbh
someth .	T5WXiZ
someth a	eaenef
someth about	jdPeok
someth before	rUfeef
someth better	dVsabh
someth but	Yqeeed
someth by	tacbac
someth closer	dbvbbY
someth comes	cdZceq
someth concre	fpcbda
someth did	ebYddr
someth electr	mWbZki
someth else	SN9Rgg
someth for	vgPdba
someth good	cnedee
someth gwen	hadpca
someth i	WbjZoh
someth into	eabeeq
someth is	nWUrdd
someth more	jVeedo
someth nearer	ecoedc
someth new	eoaedd
someth of	Yncjed
someth on	dWcfnj
someth our	qVdgdd
someth out	ZqZddd
someth scorec	eaqeeZ
someth someth	dnbcef
someth suitab	dScdev
someth the	jnWiba
someth they	eXdfpe
someth to	fuXbhW
someth waste	bndeed
someth we	ehjYZl
someth when	dpdcde
someth will	clZXan
someth you	UUmueY
someti	qyTPTb
someti .	hcZbcq
someti @d	rUeeff
someti after	R0bcdb
someti betwee	oZfdef
someti in	tZcgbc
someti northl	3Jeded
someti on	ccdddp
someti that	Vseede
someti they	gfdemY
somewh	QtqaaX
somewh .	cfqacc
somewh among	atbdYd
somewh betwee	koXcdd
somewh in	VpmfdW
somewh quiet	accpef
somewh safe	dasacb
sommer	XlraaY
sommer .	YldZgi
sommer about	fepfcY
son	jRhUT2
son .	mXRhaq
son of	eaYdes
song	dUfb1V
song .	kVZjob
song out	edoedb
songs	YYUvXn
songs .	cbZfcp
sons	XdyQgc
sons .	aVlZfn
sons and	docedd
sons in	dcqdae
soon	b3YfbW
soon .	a8cVUV
soon and	aphWhc
soon as	fwVheW
soon enough	gXcnic
soon for	bkbmZd
soon says	dnbeed
soon so	jWdild
soon soon	csaccc
soon the	aodeed
soon to	dpcceb
soon when	eXeeim
soon>again	XnmZfa
soon>answer	qfUieZ
soon>away	bnched
soon>bye	edneea
soon>chosen	aadboj
soon>closed	efacbp
soon>date	zEYsiY
soon>decide	ggdYob
soon>free	cfaddp
soon>give	ZkZrbb
soon>hear	bqiaYc
soon>hold	bcaoeh
soon>me	gcVigm
soon>meet	XdWmlj
soon>news	ZzeXYY
soon>not	YknZZi
soon>offer	eddndd
soon>others	Zcbodi
soon>papers	Wdbqie
soon>review	bnZYem
soon>said	XmXmaj
soon>soon	V5WXcY
soon>sorry	Tteeec
soon>start	YWkkkf
soon>step	WhZwaY
soon>them	jodZea
soon>you	eZXnlg
sooner	yZWgac
sooner .	tLVaaw
sooner but	oYdbjc
sooner hear	ebdnee
sooner if	rYcgdd
sooner or	anedee
sooner say	aofdec
sooner tell	sadccd
sooner than	V4YWYX
sooner the	hbcocd
sooner we	eYdqdd
soones	Yraeed
soooo	kdpUfb
sophie	cYWlra
sophie words	Wdcsde
soraya	nZidaf
sorry	bbhbZw
sorry #	cegaoc
sorry .	beZYV4
sorry @d	ndbieZ
sorry a	ocdefb
sorry about	cWolfZ
sorry again	cacads
sorry and	ZYtiac
sorry barber	ddoedb
sorry but	XYiXhs
sorry chatty	baWaaz
sorry dog	ddcefn
sorry exp	edcedo
sorry gone	edaedp
sorry i	elrShV
sorry if	cejkhW
sorry ignore	fdrbdZ
sorry invita	bcdddq
sorry it	cUQib3
sorry kid	ebdbbs
sorry listen	edYeep
sorry love	WURZZ+
sorry man	dXadbv
sorry mate	aUeaZ0
sorry meant	aaXubU
sorry no	fvYibN
sorry northl	kbcpaZ
sorry pal	eccddo
sorry patien	eXjalj
sorry ran	olXcdX
sorry reads	edccdo
sorry seasic	goXeec
sorry she	mdYdcl
sorry that	fieVcm
sorry the	cagmYk
sorry they	gaYdjm
sorry to	YTqdZu
sorry we	cbnnYZ
sorry wrong	VWylaO
sorry you	Xbsdaf
sorry your	mldWec
sorry>again	jeVjdi
sorry>answer	Wdjbgp
sorry>ask	dgdoYg
sorry>away	hkjgWZ
sorry>bye	jYodad
sorry>chosen	nafZeg
sorry>closed	bbXeax
sorry>date	lcThbm
sorry>decide	khXcbl
sorry>free	kUWpbk
sorry>give	bcoWci
sorry>goon	aYUjcv
sorry>hear	bbxaeW
sorry>hold	ZMlkZr
sorry>joy	bhXdfp
sorry>match	gVWhbv
sorry>meet	amwZZU
sorry>news	fpTYXq
sorry>not	afgddn
sorry>offer	dcdaqf
sorry>others	TiZWbz
sorry>papers	peanYX
sorry>post	aNcci0
sorry>receipt	ebbeeo
sorry>refuse	giWcji
sorry>review	ekUgYm
sorry>said	rmIZWq
sorry>sorry	mdWflc
sorry>start	dhbfXp
sorry>step	bdenZh
sorry>thanks	UrijbV
sorry>wait	nlbYfb
sorry>will	kdrbaY
sorry>you	cYkYbw
sort	bpWoeY
sort .	dpeaed
sort it	epeeca
sort of	lbcgWn
sort out	aiYmmX
sort that	eZeqbe
sort the	jScuda
sort you	epbbha
sorte	fXWfin
sorte .	eaaaep
sorted	gSgkje
sorted .	TaXnfq
sorted and	ZjfncZ
sorted out	fVhmdg
sorted the	adXcpk
sorted you	eaeode
sorter	adjcan
sorter to	cZaeer
sortin	eofkWW
sortin throug	mhaccd
sorts	eglcga
soul	uidTYb
soul contri	ojYZed
soul you	einacc
sound	dfYpia
sound ?	dbZmld
sounde	knTbja
sounde keen	eeZZni
soundi	jpUZbi
sounds	fWflec
sounds good	VberbX
sounds like	kYrRdg
sounds the	iXefem
soup	bieckc
soup .	eaeYmk
sourci	bdkcZl
sous	ZgUpek
sous #	dZccnj
south	Zejbke
south africa	cmedfd
southa	cpaabg
southa .	dqUcdi
southe	idgiTi
southe 's	aVjoef
southe on	nnWZZe
soz	abctUj
soz a	eadoee
space	avXade
space .	eqfVad
spain	kgddde
spam	mchgda
spam 's	aZdgZt
spam folder	pbcbfe
spam i	fcnjeX
spanis	ddmZff
spare	PbtjTk
spare hour	eXlkdd
spare you	YnmUee
spargi	eejadj
spark	ghWchl
spark ?	dqZcee
sparkl	occbef
spatia	amhhba
speak	ihaqaW
speak .	eheYsU
speak after	edZqdc
speak and	uWeYci
speak for	iXeigg
speak in	bUetac
speak of	cVqcfi
speak satisf	WbWrcd
speak to	h3abTU
speak very	hfYneb
speak with	jhboUb
speake	XrWhiY
speake .	eebndc
speaki	dbcqbe
speaki .	kTjcjh
speaki terms	cqdddc
speaki the	gXeeki
speaki to	kUmgdc
speaki with	ajVrbc
speaks	krYQYj
speaks .	csabdc
speaks to	fbobed
speaks when	dtabcZ
spec	YiWzSc
specia	bdpSXs
specia .	hWqZbi
specia after	eickiW
specia depart	docdeb
specia for	ddobdd
specia is	bbscdc
specia out	dfZbep
specia with	dcpabh
specif	djVcrc
specif and	edcedn
specif said	ZZcflm
specif your	dbZndk
specta	acflei
specta from	bjXcik
specul	cSsXaq
specul .	iXmfiZ
specul about	dmYeeh
specul to	dbrZec
specul we	dZZbcv
sped	ccbdof
speech	kmlZYU
speed	RlhbsU
speed .	apahiY
speed it	endedc
speedy	jWoedd
spelli	babZav
spend	Qgh/QO
spend a	ZegyVX
spend an	ddemee
spend dog	dcdnde
spend no	cddnee
spend the	ajapda
spendi	ePugkZ
spendi a	dbdnef
spendi on	eZqffZ
spends	fdgaob
spent	bWfwXh
spent you	ncedee
spin	YcprUV
spin .	fdencb
spin off	cdpaee
spinal	fcdfgi
spinne	aefrad
spinni	ceaddp
spirit	jimfWV
spirit .	jbnaae
spirit and	amcjea
spirit is	bnXecl
splash	lcoWiW
splash cove	edndde
splend	clejcc
splice	obcZal
splice the	nbdeee
split	eqWUfl
split .	fmYZlc
split and	hpbbZc
split down	cpdacg
split pike	adecpe
spoil	kSjjed
spoil .	ZaoldX
spoil on	pYcdic
spoile	bgkWgg
spoke	mWfaii
spoke .	XZpbnb
spoke about	fUzYcW
spoke of	cWdhre
spoke on	cdekVp
spoke to	qYabfi
spoke too	hXdekl
spoke up	enhcbc
spoke well	foUXii
spoke with	maWZlk
spoken	iiYTmj
spoken .	f6XWXQ
spoken about	cZodhb
spoken agains	dodfdb
spoken for	aeYZaw
spoken himsel	Xfaijk
spoken i	deednb
spoken into	ihXcig
spoken of	fcmkdY
spoken to	hWianf
spoken with	noVUZj
spoken you	eccYrb
sponso	agceii
sponso .	ZjcpiT
sponta	YlZjdh
sporad	XOpkih
sporad accoun	YZpama
sport	cagnfc
sporti	ragZec
sports	eiXjjc
spot	hfSeoh
spot 's	edZeep
spot .	rjXeeX
spot is	dncdgc
spot went	eeaden
spot with	eabnZk
spots	dVZdev
spotte	cciaji
spraye	Xjbkei
spread	kWuaaa
spread .	facfaq
spread and	oYhddc
spread people	fdmfkW
sprech	aYamij
spring	ifnPna
spring .	ZngWoX
spring career	edqbeY
spring intake	qZXaci
sprint	kVgkag
sprint .	dcdddo
sprout	gbfcfk
sqe	cjegfe
sql	egXflh
squad	dkxSfT
squad .	XkrXhW
squad for	bdqade
square	kifZgb
square .	cirbYa
square camp	kkcYee
square the	nafdee
squeak	ddadod
squeak for	eXYeph
squeez	mYcjga
squeez .	eebcne
sr	jicnaW
sra	gheefe
sre	sXXipT
sri	fdbejg
sry	jUcfjk
ssl	acebni
ssl motor	cbdbmj
ssnit	Xjddjg
st	mbYiZk
st .	bWbjgn
stabil	hbZbnh
stabil can	ebcdne
stable	acYdlo
stable .	Wjecoc
stack	YuadVi
stacki	afYYko
stacki .	ekibiX
stadle	edZgki
stadle .	iiUgih
stadle its	Xdmfgh
stadle the	eaZfho
stadtp	hmdehU
stadtp .	docddc
staff	aclRqk
staff .	fbVXqn
staff ;	eeZZrd
staff and	eWWcls
staff contra	fecdne
staff discou	aYpWpY
staff engine	cgapeb
staff in	ccjanc
staff level	fcebeo
staff nurse	agVing
staff one	bbderb
staff only	edpeZc
staff recrui	naiYdc
staff room	aWmcgl
staff rule	bjnadc
staff till	ebnedc
staff to	canbbi
staff until	fXpfed
staff will	epcbee
staffe	dQeiXw
staffe .	hbZgcn
staffe as	cdbeeo
staffe now	daader
staffi	engfZb
staffi .	Ycqdbh
staffi office	efZobd
staffr	PZxTYp
staffr .	ZeqYah
stage	bjWpaj
stage #	jbPrWn
stage .	UmRlVw
stage a	cccndh
stage after	dpebcd
stage and	mZZkYi
stage at	ceeoec
stage confir	eVfoei
stage door	hNfsee
stage ended	eecZnh
stage is	Web4WX
stage manage	khmJtX
stage no	cqaaed
stage of	jgYnab
stage that	fceaen
stage the	ZcsjYY
stage two	UZW1Zh
stage we	endbee
stage well	eZeoee
stage which	ebdrca
stage would	fueRfe
stages	avfShY
stages .	ZwXadd
stages and	aobcid
stairc	nWeibg
stairs	dfobhX
stakeh	eqThnU
stakeh you	gbaeoc
stall	aeZdmk
stall .	cWYllk
stalls	tWjXbe
stamp	Yamehi
stamp .	fZndUn
stamp @d	eeqYec
stamp health	beenfc
stampe	ekOlbl
stampe said	coVieb
stan	igRhgl
stan 's	dnckdX
stand	mecghZ
stand .	phYagd
stand by	oZakdX
stand in	fqXnYX
stand off	gmXffe
stand select	bcchpb
stand still	eUuedb
stand the	hpUbja
stand you	aiccdn
standa	gaWZZ2
standa .	dYZhdq
standa and	cbZhgn
standa is	vZVZee
standa letter	dpcbdd
standa was	dcbecq
standb	ebojYb
standb but	hhXghf
standb howzit	ecmkcX
standi	lRkZkj
standi .	aqhaba
standi behind	edbodd
standi in	lcnWgY
standi sit	dbbdhm
standi still	eYpeed
standi there	eZbcmj
standi up	dccpdc
stands	aXqWsb
stands .	Xkbcaq
stands and	WfpegZ
stands betwee	eUfhrY
stands cancel	eaVdgr
stands in	kdkWmZ
stands on	lacoZc
stands still	cP2ddZ
stands till	bdderX
stands until	YXba1a
stands with	eoaeed
stanis	Yrbcia
star	cbbpia
star it	ejYboc
starli	bXihii
starli .	dapcee
starre	cYpfgb
stars	bYakcq
stars .	bYjjXm
start	baZd2Z
start #	dadrYe
start .	ZXVkvf
start ?	ibiTuZ
start @d	jffRlg
start a	edcecn
start after	WaaX4Z
start again	fVwfZa
start and	haXuYe
start as	ZdaR0h
start at	fZrmUZ
start can	eknZdb
start date	fXYgva
start dates	cbcdpd
start dog	VdZU0h
start from	clYqZb
start immedi	edebbp
start in	blfZrU
start interv	efbmce
start is	Zscbec
start it	dVjpaf
start life	apacib
start lookin	Zreecc
start me	cedape
start northl	PpeQuc
start of	pfbaai
start on	ShVQ9b
start readin	brbdbe
start situat	obedde
start the	acerfY
start to	nmbabZ
start up	bTknhc
start we	fdbfdn
start when	WRZX+Y
start whenev	cWUV8Y
start with	dSikpX
start withou	dcenfc
start would	rgaeYb
start you	dbaojZ
start your	bapgZb
start>again	bR2hXY
start>answer	asdehV
start>ask	YQW3fZ
start>away	cfXVug
start>chosen	hqcbfV
start>date	dhbZsc
start>decide	ZjcZoe
start>free	cYgTuh
start>give	pcgSoY
start>goon	agbbsa
start>hear	aYjYbt
start>hold	lVpjTd
start>if	gpSckb
start>joy	ihbZna
start>me	Sbbhya
start>meet	ZbVqjf
start>news	ehgnWb
start>not	bklgWe
start>offer	gckYnY
start>others	SopeYe
start>papers	dYimjY
start>post	bkcmTk
start>review	Z0clUR
start>said	ZkXbpe
start>soon	YThU0g
start>sorry	gZbgen
start>step	fkjsTS
start>wait	glagXj
start>will	gbofeZ
start>you	bYWopf
starte	Ukhcih
starte .	hiqWfT
starte an	bTybcX
starte dog	bbddZt
starte it	Zicmec
starte might	daZdmj
starte on	Xkccdo
starte this	fadeen
starte vettin	eXZbmn
starte with	hlXcdk
starte you	cnfaef
starti	OUVW/g
starti .	ZWajph
starti @d	YYpdia
starti as	fdecsX
starti at	iadcob
starti dear	cdccpd
starti human	Ydcaiq
starti in	SXYayk
starti northl	ccTY0Z
starti on	UbYTvp
starti the	eeZpaf
starti to	csddaZ
starti when	ecbdpb
starti whenev	feebrZ
starti with	adZbtd
starts	YdlYcr
starts .	cqXfai
starts and	bneede
starts as	dnedfa
starts dog	ZlYbem
starts ewa	Zechfm
starts in	QUkjcq
starts life	tXdeac
starts on	XjkVdo
starts the	XiZefn
starts there	ahtZZc
starts up	dasddX
starts with	kWkXdk
startu	dhWjke
state	gfcjbg
state has	eZofec
state of	ohgTbf
state your	Xcaiim
stated	bnebTn
stated in	bnhdYg
statem	RXf5Yc
statem .	mWlkcU
statem by	Wccude
statem for	ZeuTce
statem from	ddemee
statem is	Zffnea
statem its	dkXicg
statem of	ZXdohe
statem on	Ybawdc
states	Zbflkd
statin	jfceeg
statio	baZlco
statio .	cgacgn
statis	aSZdez
statis .	eaZbes
status	itWYZh
status .	iqiTXd
status and	Ylcnbd
status applic	pVeefg
status change	eoKaip
status docume	cWhqdd
status goes	gcpXee
status in	ewbabT
status interv	btWYde
status is	ohgZYf
status manage	dsWdea
status no	ecZdep
status not	aTTcc3
status of	iqZTZg
status offer	ebaerb
status receiv	eXqefd
status submit	bWtceb
status under	puLhaS
status unsucc	dbZbet
status will	ctWcea
status with	jnaZdc
statut	lhZbnX
statut .	cmhedb
statut commit	cnclZb
stavro	ZYYeya
stavro .	Xfgfme
stavro you	cXZX1W
stay	XhpYYm
stay .	lcYVsd
stay and	cabnbl
stay connec	oYXacn
stay for	kWWvbX
stay in	NPnjWy
stay near	omYbba
stay on	Valcfn
stay patien	erdZZe
stay put	ddqedY
stay safe	ZmWdii
stay the	faobcc
stay tuned	U3VaWW
stay up	ddZoef
stay valid	fbnffc
stay where	hV7XaL
stay with	cUwVWk
stayed	bVgjYo
stayed with	ecWeer
stayin	dPzcec
stayin .	egVehm
stayin in	ccqdea
stayin put	aeubaa
stayin where	dYvccZ
stayin with	cXtZkV
stays	aYngeh
stays .	jVUbir
stays a	cWYjct
stays on	cavhcU
stays open	WmmkiO
stays shut	dZaeds
stays the	bajndZ
stays up	Zmided
stays where	lXqcdY
stays with	dZfVav
stcw	XqfsTR
stcw .	WqjkXV
stcw ?	fcojbX
steadf	befiei
steel	RbYk0X
steel aadhaa	Xbehqd
steeri	fecdih
stefan	ZkUskW
stefan .	Ydbmdm
stefan a	ebcqdc
stelio	eiPqai
stelio .	XcYibs
stelio questi	goeabc
stelle	fmfddc
stenog	UQnkmh
stenog .	aWtdbi
stenog i	dbsYcd
step	VgjveV
step #	fcapec
step .	bUoqba
step and	chVaok
step at	fWqefd
step back	aU1Vcd
step before	bfcpcd
step for	emsWdV
step i	bXudkW
step in	cbYrkY
step into	ebWlel
step is	VfO7YY
step it	ZYpbkc
step one	eifWhi
step to	dioadZ
step when	ecpbbd
step with	eXbdnl
step would	cmkXdc
step>again	hkeYVo
step>answer	tbefaa
step>ask	Xffped
step>away	UlUrch
step>bye	ioXTbo
step>chosen	arcUej
step>date	neZnab
step>decide	flTpab
step>free	UTgzcg
step>give	dkP1cV
step>hear	tVpXda
step>hold	Thiibi
step>if	dwamSW
step>match	elfcTk
step>me	aVnljc
step>news	xjeOae
step>not	ccZjbr
step>offer	hYUX0e
step>others	ehcZSv
step>papers	diWjhf
step>post	enVfam
step>receipt	XtgfcV
step>refuse	oXXbjk
step>review	ipTecf
step>said	nsUcYY
step>soon	imkbYX
step>sorry	kWTchr
step>start	XfO1bV
step>step	Yegubb
step>thanks	qcoRYf
step>wait	Wha0XY
step>will	hoYlZb
step>you	haZrce
steph	XYqdke
steph i	feaeen
steph is	aUoYil
steph stop	eYpbhd
steph the	fkViqQ
steph unit	dhmadd
steph your	ecceoc
stepha	finadZ
stephe	geibgf
stephe my	emdXdk
steppe	cmkZae
steppi	gejadh
steppi up	eceben
steps	pjrRXW
steps .	S1daZe
steps and	eWudfb
steps are	eYqfec
steps in	pdbaec
steps on	mdedde
sterli	glabdi
steve	pYdbjZ
steven	aVVhop
steven .	YeXnih
steven loved	ednecd
stew	YmWbXs
stewar	MskWam
stick	jZdoad
stick to	uUdcee
stick with	bhdddn
sticke	cbeofc
sticki	ZXjaWx
sticki point	eaeeap
sticki with	beZccs
stickl	hfjahb
sticky	edkekY
sticky #	hhbXji
stiff	ceWktU
stiff in	dhZlkY
still	b7WgYX
still #	b0aXZX
still .	RgsXgd
still a	aPgXV7
still active	dobicZ
still after	ebdnee
still among	epfeeX
still an	eYgeme
still applie	iYcnee
still are	hpdcdY
still arguin	dpdddc
still at	R6jTfQ
still availa	hbhnZb
still be	WscgTg
still being	Y/MWUS
still can	bqfeca
still choosi	jvbabT
still compar	byYbbb
still consid	fradad
still debati	Zwbbbc
still decide	Yoehdd
still decidi	S5UZbc
still delibe	UzZccb
still discus	bvTcbb
still do	VrjdZc
still doing	drcccc
still exists	iocdcZ
still expect	ddcnZi
still fancy	edbdpd
still free	jbaarZ
still full	afnded
still gather	emdded
still going	sjiTZU
still good	hYYqbW
still hangin	dbndee
still has	knYeba
still have	azeVXc
still having	eodddb
still hear	mafded
still here	fXqbbg
still hmp	eneeZe
still hons	crdccb
still in	nxKZYg
still intere	OWp0hQ
still interv	g1VacT
still is	cZioda
still keen	aeUsjb
still kite	olbVdd
still lack	XWa1ac
still less	chaoda
still like	dXckbp
still live	knaaea
still lookin	dmXjhY
still love	aUqgda
still making	dsbbcc
still meetin	Zoeefe
still missin	cVftiX
still need	chdpbZ
still no	hsYfgS
still not	ZrdgZc
still nothin	YzQicW
still ok	Yaasde
still on	knSoWb
still one	cqeccd
still ongoin	cmdeed
still open	anUoZi
still out	cxWhbU
still profes	mUoddd
still readin	sjaccR
still requir	cWdsee
still runnin	bknXcc
still say	gYchXs
still someth	eYoddf
still standi	gdgVaq
still stands	jXkcei
still talk	chnZcf
still talkin	nnfUbZ
still tell	nafdee
still the	tRXggk
still there	dYtcbb
still thinki	tgXYeY
still to	S/WbUR
still took	dabbjn
still trelli	eobeeb
still trying	Xqeeee
still two	hXfeen
still undeci	araeed
still under	dwiaZS
still up	Xbjlbe
still very	gobbdc
still vouche	hsZdcX
still waitin	VzZgXa
still want	ZYbksa
still we	dcdaeq
still weighi	axacab
still wish	lcYtZW
still with	Z/QZSX
still workin	YvZceb
still works	aXYwcd
stimul	geoSja
stimul eyes	lgRclg
sting	WoWsaY
sting about	eeandd
stinks	iZmabg
stinks .	eaobdd
stint	ealaig
stipen	efcjeg
stock	aUlpoV
stock electr	efgdnY
stockt	gXefnd
stockt .	ecceqZ
stojan	nZeceh
stoked	kmUdfa
stoked .	doccdd
stoked have	lXddek
stokes	bZiiie
stomac	ibXsVf
stomac 's	afarZf
stone	SYQXyr
stone is	diccqY
stonem	hYmfbe
stood	ZSnQpo
stood #	mcdcgd
stood .	dXgShs
stood down	WPxcaj
stood on	jaqZcb
stood up	cXYhpj
stool	Zcahbq
stop	XYjfhn
stop #	fqVfee
stop .	VQrkOt
stop all	dVzcdX
stop and	aYnbig
stop asking	asXZbl
stop at	cWVenp
stop briann	ebVdnk
stop everyt	eZrddc
stop here	ZRWUZ8
stop hiring	dXqede
stop honest	cdacoh
stop hoping	acVYiu
stop is	bWlndd
stop lookin	ZdWdvc
stop me	fcYdrd
stop mechan	gjWclf
stop my	eeneeb
stop not	fcoeeb
stop on	aa1baY
stop playwr	emkcdX
stop ringin	gkVbij
stop saying	Vodekd
stop sendin	eenWei
stop so	ebodfc
stop that	neaeee
stop to	ZZshaa
stop where	ebnfec
stop with	jpZYcf
stoppe	SXwWer
stoppe #	eYVcql
stoppe .	bT6cZW
stoppe all	bN/cbV
stoppe and	daoeed
stoppe answer	dvWeaa
stoppe asking	ctWcjW
stoppe at	ebYacv
stoppe being	eaZdjm
stoppe but	dlWoda
stoppe by	cWqdch
stoppe coe	dYbeds
stoppe dead	dWxcdY
stoppe every	aR0eca
stoppe everyt	eaoeed
stoppe for	haxbbS
stoppe functi	atXdcc
stoppe giving	bvVecb
stoppe guessi	byXccZ
stoppe hiring	eWaees
stoppe interv	caeZoh
stoppe lookin	cTSbtr
stoppe me	hgVihh
stoppe on	dardeb
stoppe readin	eaSmbs
stoppe recrui	eYXedt
stoppe saying	bsaeca
stoppe tellin	epZfcd
stoppe the	aGpYWv
stoppe theirs	obdbge
stoppe till	cXuedb
stoppe until	eTyecc
stoppi	ePsRgs
stoppi and	nTYejk
stoppi by	bmkabb
stoppi here	cXYZa0
stops	kfsYXZ
stops .	crhbdW
stops @p	pcdbec
stops here	cbfXds
stops on	rWeheb
stops right	ednddd
stops taking	Ydkncd
stops us	Xkecme
stopwa	jjYgbd
storag	QicvUd
storag helpin	aedobg
store	mZjcga
store #	ebneec
store .	ickRek
store collea	cndeed
store lady	diYndd
store manage	zebVYV
store openin	gVleek
store with	cddpdc
stored	Za+NZP
stored .	bdsZeb
stored for	icqbdX
storek	eeZclj
storem	eefdjf
stores	ZjgVgn
stores .	bpjVfc
stores come	cgofXd
storie	fc3UTV
storie .	caqddb
storie from	dXwaab
storin	hVpcbf
storin your	ebofdb
storm	mamdcY
storm bluebe	eapbde
story	dXtdbe
story .	WdwhXZ
story about	bgpadc
story and	hfdnbZ
story budget	gkXddk
story dog	hnYeeb
story role	ebceen
story short	hZZWrh
storyt	hlbdbf
straig	uXVYdr
straig after	/LXahX
straig answer	ydUQci
straig away	njXnXY
straig back	dcnedd
straig from	2LkVYi
straig in	ecWeds
straig out	XkXaYu
straig throug	eYedep
straig to	aXfkhj
straig when	ndebee
straig with	WrfWbj
straig yes	jbednZ
strang	Ziidff
strang .	Xceoid
strang cantee	edmbee
strang compan	gcWaqf
strang has	agbdeo
strate	dichYl
strate and	edddem
strate has	Yignbe
strate review	ecpffX
strate will	cnbhdb
stream	ddafli
street	YXrkhW
street .	kblmaV
streng	eecWqi
streng lie	edYeep
streng of	cbXbti
stress	ZqoUaa
stress .	besbcY
stress and	dndeed
stretc	fXdfqc
stretc of	bjSavY
strict	dkrabU
strike	ZpZpcZ
strike 's	eYqfcd
strike .	fsNtbU
strike and	YtSZik
strike dog	VduZde
strike is	YpYkgd
strike lasts	gcYddp
strike me	cizYWU
strike the	eiPWwf
strike you	ebWmbn
string	eXZbUz
string .	acZiZr
strong	eWfchp
strong .	Xdmhfd
strong a	eXcdeo
strong and	aTrWod
strong applic	dWVedx
strong but	Ycbkao
strong enough	daaeer
strong hire	fgafnZ
strong i	kYrZdb
strong it	lmZedZ
strong jonas	Zpdeec
strong match	bqajcb
strong people	ecfedm
strong the	uXXebh
strong up	cbeeoe
struck	SRQZW/
struck by	dodfdZ
struck from	aiXcZt
struck it	eeccbq
struck off	XQiiXu
struck out	ccUcdv
struck them	eccedn
struck you	aWjjdl
struck your	eceddm
struct	UawaXk
struct .	XVrlce
struct of	cnhccc
struct verifi	YewacW
strugg	aladZn
strung	fVSejs
stuart	Wadnjj
stuart so	Xeeflj
stubbo	ofgcXe
stuck	YmnjeS
stuck in	fzeWVV
stuck on	cacqfb
stuck out	dccbrc
stuck the	caqach
stuck with	Ynkdbd
studen	dbgejg
studen .	bbgZkm
studen centre	bdnigY
studen certif	cgdncb
studen contra	bdnddc
studen to	wgZbbX
studie	ZglZal
studio	bXehfn
study	ZUe2Yc
study 's	bbohea
study back	Ydofed
study of	cfdcdn
study was	gSdnjf
studyi	Ztccbc
stuff	YaeYon
stuff .	YcigoX
sturdy	bcgpdZ
sturdy .	eWnmdZ
sturdy in	dnfYah
stuttg	kggbVj
style	hZdkUo
style is	fccefm
style was	ecWees
stylis	kXjeYk
sub	deUcqi
sub us	aqZYkd
subj	diaaij
subjec	bhWX1a
subjec .	hoXjcX
subjec line	jQflal
subjec matter	apbded
subjec of	banmca
subjec only	dYacvZ
subjec to	ZmTR8W
submis	igfgSk
submis .	aaxVbZ
submis and	inWZeg
submis are	ocaeed
submis for	dbYmbm
submis is	lmcdeX
submis to	cYcdds
submis was	edsbcZ
submit	abqtXX
submit .	Rg5VcQ
submit a	hWcwZc
submit again	edZnef
submit and	cpbdfd
submit before	Yccrfe
submit betwee	cfenea
submit by	Zdfpcc
submit in	cebdfn
submit it	ZStqYU
submit medica	fneZef
submit one	dbbbeo
submit the	eYerYg
submit to	hoXhea
submit you	aflnWd
submit your	ogYidY
subred	ZSzUce
subred .	caoabk
subs	Yjjabk
subscr	eakcjc
subscr .	fefndZ
subscr as	dcoded
subscr is	epYecd
subscr it	ccYZko
subscr of	ebceaq
subscr to	ZVtbfa
subseq	bfXgil
subseq to	ciViii
subsid	imjYgR
subsid at	eocdda
substa	Ycdklg
substi	ajafle
substi have	eeZefn
succee	agaYeq
succee at	eaiYdm
succes	mcZZjj
succes .	lUlQmk
succes a	bnhfbc
succes and	xfbYdU
succes applic	ptXYXW
succes as	fYemeh
succes at	beXlnb
succes candid	kcXcij
succes comple	feeame
succes elsewh	dbZddt
succes in	aWRatt
succes or	pXicae
succes person	apbdic
succes submit	dphada
succes this	ecdden
succes to	Zdcjnd
succes with	jZebdm
succes withdr	fdneda
succes yet	eneefZ
succes you	sUdfdd
succes your	cpbhba
such	itgTYd
such a	eTqacn
such as	klrVcR
such but	eadibm
such thing	dneffa
such things	omaZcb
sucks	iUhWfr
sudden	aldjYg
sudden .	ahYhfl
sue	vSYejd
sue .	sXZhjY
suffer	ggdngT
suffer .	kpnVeN
suffer and	fbbnhZ
suffic	dfZibm
sugar	blbfhe
sugges	cYawYg
sugges .	ncgbce
sugges @d	odffeY
sugges a	bWbwbg
sugges appear	kbeWgl
sugges mate	ciabdm
sugges that	dbYieo
sugges two	edcocd
suit	YLX8kb
suit .	ZYiZrf
suit ?	bUZ5Yb
suit which	kkcYee
suit you	YTY1ha
suitab	VoQYdw
suitab .	eXZbdu
suitab candid	asaced
suitab comes	eWeefp
suitab for	cdZhdo
suitab match	amaeei
suitab openin	eadden
suitab positi	ebcefn
suitab vacanc	buYcdY
suitca	gXYhcq
suited	ZjaOW2
suited the	eadedo
suited you	enbach
suits	VbW8cX
suits .	XceueZ
suits ?	bQZ/XZ
suits by	cefmde
suits have	gZcYcq
suits you	befrcb
sulliv	bXiqdc
sulliv .	dadmge
sum	fpXhZb
sum of	deaodg
sum1	ahlbee
summar	kcgXfi
summar for	jfXhei
summar of	ncdafe
summer	dliQem
summer .	YyWcbb
summer analys	eZdpee
summer jobs	ecbdeo
summer party	paoWbc
summer school	ZinalW
summer sketch	bdnZdi
summer with	edacpd
sums	emYZkf
sun	Zfaihj
sunday	ZZmlYg
sunday .	cpdZcg
sunday after	lXdnbc
sundia	mdhZbg
sunfie	ehgfdf
sunflo	ndZhag
sunil	edZkdj
sunil my	ecXenj
sunita	Zfjefh
sunniv	XhvaZY
sunny	ikjYgY
sunny greeti	bqdcdc
sunny is	fbecme
sunset	arabef
sunshi	kgreQW
super	dmUjmY
superb	cwVZYh
superd	acgqae
superd conser	bccqce
superd for	dbojeY
superi	ihKWyc
superi .	qjbZeY
superi it	cZdddr
superi list	qWbald
supers	mXiakc
superv	bmZfkb
superv .	VtZgae
superv corres	eoahbb
superv from	nfdccc
superv mr	eXbdlk
superv to	Xefjkf
supper	WcpfWj
supper .	ZXofak
supple	bhocad
suppli	ZSreSr
suppli in	fapbbf
suppli we	ecebfn
supply	OaZ9Zb
supply .	djapdZ
supply a	dadseb
supply eviden	ccdpdc
supply it	babplZ
supply one	dcende
supply teache	cZWgYv
supply the	aeenee
suppor	fbodiY
suppor .	fZndlX
suppor ?	cdodec
suppor and	hYdpdb
suppor by	aojfeW
suppor chloé	cmXehe
suppor coordi	hnZbed
suppor desk	ecnced
suppor on	Zdnceg
suppor who	ieghiX
suppor your	baZdse
suppos	byZddV
suppos the	dreYdc
suppos to	boXlhX
suppos we	fndZfe
suppos you	jobbcc
suprem	dfkabj
sure	qocdWX
sure ;	mSoalc
sure about	doaibb
sure and	apdaak
sure by	fnddeb
sure he	dhoWee
sure how	kWjafd
sure if	gnbdcd
sure it	aewccV
sure look	iacafn
sure of	eldnZT
sure that	vXYiVj
sure they	dnbZbk
sure to	Vnnada
sure what	drXcef
sure you	jgTnha
sure your	ejlXee
surely	bpccdd
suresh	dlXijZ
suresh the	amelXe
surfac	XfgYmk
surfac 's	bfcgcm
surg	dgbceo
surg 's	Ypccef
surg .	obdcgb
surg dog	dhdYod
surgeo	rWVgif
surgeo .	iYdeem
surgeo is	nidccc
surger	fPjidm
surger .	aXmmbe
surger for	gcXfjk
surnam	bodbib
surpri	dWWezf
surpri .	WTbeyf
surpri as	cdeddo
surpri before	Zqeedb
surpri how	hSjkdj
surpri if	ctZZiW
surpri licenc	eadXcu
surpri to	dhboeY
surpri when	ZUddwd
surrey	edZihi
surrey with	ebceod
survey	dS/Oca
survey .	iRzRlU
survey about	bdwUcf
survey by	dnYYdm
survey closes	ZcvVec
survey here	edmced
survey is	aXpbei
survey moin	dedndc
survey of	danieb
survey on	ZXvbdd
survey takes	bYtWda
surviv	ebrWeg
surviv a	deqZea
surviv on	ebpeeb
surviv the	fYqghX
suryod	gXcmgi
susan	YU5XjT
susan .	ecneec
susan from	eZvbbb
susan of	dVthcZ
suspen	bM/XaK
suspen .	cD/XcU
suspen all	bR7dcR
suspen along	faneed
suspen and	dVyedX
suspen by	dbtdca
suspen for	fZqddc
suspen hiring	ecndee
suspen pendin	Xisbca
suspen the	cYsedd
suspen till	edoddb
suspen until	XinfcY
suspen while	cateda
suspen with	dZreeY
sustai	aeUojg
sustai .	addeod
suzann	nZeYZo
sven	fYWpif
svenja	djVmfe
svenja .	acfpcc
svenss	abapal
svenss .	efadco
svetla	ejbhYk
svetla .	cufZbW
swallo	bpXbje
swampe	baijlb
swampe rang	fWjdlf
swan	fbbgij
swanse	akbema
swanse .	Xmbboa
swap	gcoXgb
swappe	efefbk
swe	beeaep
swear	mcceef
swear cards	nbdeee
sweari	hnZaZi
swears	Zcfbjl
sweati	ZelkjU
sweep	ZYUvak
sweet	lUaXhs
sweet .	ccddXs
sweete	cXZlhm
swell	dZvSgb
swell .	dYqgdc
swift	ZjhdZk
swift .	cioada
swiftd	eZZoif
swiftd everyo	hUeljd
swiftl	jgVrfS
swiftl .	dhaodY
swim	Zecdfo
swimme	Yfendf
swimmi	adkgib
swimwe	Wbdndj
swimwe .	diWggk
swimwe and	bcchnd
swindo	lifegU
swindo .	goZcec
swing	Xcilaj
swing by	ZjgpaV
swing it	dZbgcq
switch	ZeqZge
switch .	elbXle
switch i	ddmmdV
switch manage	ederYb
switch partne	koWdbc
switch to	dZeeeo
swore	pbabfg
swore dry	jhXgbh
sworn	gUcofi
sworn .	bZXikm
swung	cadajn
swung it	cadajn
swyddo	coZhfa
swyddo .	ehcmac
sydney	dccmdg
syllab	ZlgmUd
symbol	cjckdd
sympat	mYagal
sympat .	mShoaZ
sympat the	ecaeco
sympos	jhahbg
sync	fuYbbZ
sync with	jsaWca
syncin	iSfhgl
syncin tyler	fbeamg
syndic	kahWqW
synod	efkchb
synops	hStdVj
synops we	ecddaq
system	Zemice
system 's	jlXahd
system .	gVlXeo
system and	mjUecg
system as	edneea
system by	cgTmmZ
system can	bnccee
system design	dacfbt
system does	oVjfcb
system gives	hZdncd
system has	UvbfaZ
system on	cccpag
system plan	aagsbb
system saying	eYsXed
system sends	nhZded
system so	dedodb
system that	bjaoZe
system tp	eddmde
system under	dZtXkV
system wants	cdeoce
system was	Tgljbi
system with	cpdYfe
system within	aecZsa
szabo	heUetX
szabo .	gbYjna
sí	lZaYng
sí .	cedape
só	afiked
sørens	eeblbi
t	YRfplh
t .	XaZrXp
t tanish	eadima
t till	cecnde
ta	fhafgg
ta .	ahndcZ
ta manage	lcWXmf
table	deakqW
table .	nldOjd
table and	feoYde
table for	Xhhame
table nobody	fdmbfd
table now	eoZdfe
table summar	jfXhei
table take	eacfcp
table that	iZhgWn
table with	cZcokZ
tabled	ckjdcd
tablet	ilVgfd
tablew	ckgddf
tabs	cWmdoa
tabs .	ebefnb
tacho	Rcneoc
tackle	WdfokY
tackle and	eodgXe
tad	liUYkg
tad .	cmWbih
tadhg	jSfmaj
tadhg .	iajgjX
tadhg practi	fdndbe
tag	iodYcd
tailor	ZYdYqm
tailor .	bbUbpo
taiwan	fbbfdo
tak	hWgjjc
tak kilonz	eYcqee
tak my	qcebdc
tak on	cbdicn
take	afZimg
take #	aZyeXX
take .	bqYblZ
take ?	cbfngc
take @s	Rradsa
take a	O4XqbR
take acted	dZbdbs
take ages	eobded
take an	hZbnaj
take and	Zodkba
take any	dgqbdY
take anyone	XfxZUe
take anythi	efdena
take as	Q0UnYZ
take back	kgiWha
take care	YSyVVp
take climat	avWVlZ
take dog	cednee
take grand	Zqcbed
take her	VfUTwp
take him	ZVWT2e
take home	WhG5Qm
take illust	fehneX
take it	aYWexg
take longer	fvWZeW
take me	YY5TYb
take more	YsYZid
take my	ba6aRV
take no	jRpeah
take nothin	pYdeee
take on	aPiday
take one	ZcStUq
take or	Zebcsd
take other	cbcdbr
take our	kjghbT
take ours	feXepc
take part	hVojfY
take people	cVbhbt
take place	fmdocU
take planne	R7QSVU
take silenc	tfbcbV
take some	XzVZdf
take that	jkYgWi
take the	UZWo0Z
take their	Zneeja
take them	tYibbY
take things	obdcde
take this	cRXlbx
take till	nYZihc
take to	hdnbYh
take too	dodbce
take until	nTaYsd
take up	zMhYmY
take us	e1UXaU
take what	U1aYba
take you	ePSTzx
take your	aQNnmw
take yours	abXljh
taken	ZZdWb5
taken .	ZWUTS/
taken a	jWpfbc
taken and	dnZdbi
taken anothe	eZqecc
taken at	ZhdohZ
taken away	eYqeeb
taken by	oUVhSu
taken down	eVYccx
taken forwar	hZSadz
taken from	gmXcch
taken furthe	cWZncp
taken her	eddcco
taken his	ecbbeq
taken ill	hvZcdU
taken into	hfdYdn
taken it	dVjYbq
taken longer	Xqeeeb
taken me	dbUZ4T
taken my	dWycYZ
taken note	ereiZV
taken now	dcYecs
taken off	UnsWab
taken on	ZMXXg+
taken or	qceZdd
taken out	ddtccY
taken she	bcceeo
taken so	dYbmdk
taken someon	jXbedn
taken someth	ecrceZ
taken the	ReibXw
taken when	ebdedo
taken with	dkWapd
taken you	WOpbnj
taken your	mctUVY
takeov	YTxbdi
takeov .	daqeec
taker	dcohda
takes	qqXeaX
takes #	bZnkcb
takes .	b9XWTX
takes @s	1XWgXZ
takes a	bmgSkf
takes about	mYcsYb
takes ages	XWplee
takes an	dfcpbd
takes around	dZdpec
takes as	axYbcb
takes at	Wqeefe
takes climat	0VbcZc
takes his	gbbddn
takes it	YpTnXi
takes its	d5YUWV
takes less	bXogda
takes longer	lnZbbb
takes my	Yhaqdb
takes over	eocbgc
takes place	ffdrdU
takes planne	oacfde
takes some	emdafe
takes the	nsRdXX
takes them	rebZfb
takes time	bokaZX
takes to	fuZbZc
takes two	aWtgbb
takes up	xNccWo
takes us	5XYUcZ
takes what	dtbccY
takes you	gVTX1f
taking	ZaeUrq
taking ?	efeYoe
taking a	jcmdZc
taking and	jVXhmh
taking anybod	dZaeer
taking anyone	Xdiblf
taking it	dNtXtZ
taking longer	h6RZYR
taking me	aLTd7f
taking myself	ddpdeb
taking on	eUQSd9
taking our	jeoWcb
taking over	XqUkbj
taking people	gacddo
taking place	kanaec
taking sleep	ademfe
taking so	axYdcW
taking that	dgoebZ
taking the	UfkTbu
taking their	bpZdci
taking them	gdaaoe
taking three	iWcjcj
taking two	afZapg
taking us	dqeeeX
taking you	XEHP/o
taking your	cPmiXr
taking yours	dXdder
talent	baofWn
talent acquis	frfcdW
talent commun	aSwgUi
talent networ	YX0WTe
talent partne	gXUpdm
talent pool	edgYco
talent team	jhjXcb
talent wants	dhnbdc
tales	hkddbf
talia	njZfba
talk	chenfY
talk .	gqfjUX
talk ?	ddW4UZ
talk @d	ZdZXug
talk about	WomZlV
talk after	codgdb
talk again	aYnnZd
talk any	bcdinb
talk anythi	bmadje
talk at	bdxeVX
talk before	UlbnXj
talk by	Zfmeed
talk dear	chdmcc
talk human	Yeckdm
talk i	eeWdjm
talk in	hdWnfe
talk it	gkRdZq
talk money	ffYjjd
talk northl	ceVsZh
talk now	oWaobc
talk number	YWcUzc
talk of	c3kSUS
talk on	iadsaW
talk only	dipVec
talk pay	dddpZe
talk salary	ecebsY
talk soon	jtQVja
talk terms	ZXdqnZ
talk the	bZmpYb
talk them	kaZpVi
talk then	oglRbe
talk throug	aTYXwn
talk to	iiZpZX
talk was	dWqedf
talk we	ZleWjh
talk went	bplcaY
talk when	acoXam
talk with	UbR/Wc
talk would	eaende
talk you	kbUjif
talked	VctXkf
talked .	cbbfhn
talked ;	Zneegc
talked about	XX4Vfa
talked and	mUeddn
talked footba	ebnedd
talked it	gWTgnn
talked money	ehncba
talked of	cqeiXZ
talked over	UtTggd
talked throug	eaecpc
talked too	nWoZbb
talkin	hnqYXV
talkin .	bycXeV
talkin about	gWvdgW
talkin and	jbcYdp
talkin it	jidUfj
talkin to	emrdTS
talks	eoqbSY
talks .	cZgoXj
talks and	ecnecb
talks by	cctVed
talks in	glcYbk
talks like	eqXdec
talks to	tcjcVY
talks with	btlcWW
taller	aiYeng
tallin	eZkjec
tallin but	bXihhi
tallin since	ihXcig
tallow	hfhfdd
tally	bhYfij
tamara	aajikc
tamari	hiaagj
tammy	bajjgd
tamper	ffafkd
tan	eSmZjk
tanaka	ackevO
tanaka 's	gcgYna
tanaka .	Xacfuc
tanaka is	YindgY
tanaka to	cZsZfc
tanaka with	ikWlbW
tane	ihpVdW
tangih	fbidgh
tanish	hoTjkU
tanker	Ygiiia
tanker playwr	eYhndc
tanks	ifeadk
tanks on	jdgkdX
tanner	UamZmk
tap	ZQe3WZ
tap accept	cebobe
tap consul	facneg
tap here	eeVqed
tap on	dbcndh
tape	wMOiel
tape .	tVXbef
tape and	eeccod
tapes	gjUohU
tapped	kZcfhg
taproo	iadeke
target	saWgja
target for	oacdfe
target those	cZandl
tariff	fYdXln
tariff .	aVfabu
tariff gurugr	hgXbjh
tariq	raYhgb
tarran	hXrXiZ
tarran .	gfqacW
tart	gjYfhe
tarte	iekfhX
tarte .	athYdX
tarte the	nbeage
tarvo	gbejdg
tash	fnXZdj
tasha	Zhabjl
task	aaYzYd
task .	oiWgYf
task and	XYmedn
task attach	ddcode
task in	cdaqdd
task is	edWsec
task now	fmeaef
task of	bhbUgr
task the	fdnldV
task we	ojdVed
tasks	YVkxRa
tasks .	ZUqrWX
taste	carTan
taste plates	darYhb
taster	bXXneo
taster is	ebnefc
taster panel	Ziedcm
tastin	eTqame
tastin 's	hRhhmf
tastin .	ednced
taught	Zeciao
taught hannov	eanfed
taunto	ballbd
taunto of	dagocb
tax	VZarrY
tax .	bcpaed
tax class	daddrd
tax day	Xmedck
tax form	egXscZ
tax number	aRaxkb
tax office	nfWbhf
tax slip	bZbsbe
taxi	ghYZhn
taylor	cofajY
tbc	H8QfZS
tbc .	Utdcee
tbd	T2VabW
tbd .	Zuaddb
td	kiWfci
te	aVhihk
tea	WVvmad
tea .	cevhUX
tea and	Ygrgaa
tea in	ccpbag
tea prefer	ebjZnc
tea room	dXRbrn
tea with	Yba0WZ
teach	bbiiXm
teach .	ZdplbV
teach a	ddendd
teach dangli	hnZcae
teach gives	boddde
teache	cVlUkq
teache .	jMwSrW
teache ?	feoXee
teache and	dddfmd
teache at	ddnbdg
teache for	ebnbdf
teache in	ioSUna
teache is	iXhdZn
teache now	eZceeo
teache to	ebdeem
teache who	ZhYcbt
teache you	dcodag
teache your	XfYllg
teachi	bWStoe
teachi .	cccgco
teachi demons	Zeenff
teachi statem	Wdeqef
team	ficcgh
team #	lbbXji
team 's	joYZed
team .	ZnhglT
team ;	Xfeoge
team @d	Zanidd
team a	dbcnee
team about	pceYde
team and	fngWZh
team as	bXtceZ
team at	mfmXYa
team bunch	bnddfe
team came	ceodbe
team can	chYpdd
team chose	ecddem
team ciao	dbfenc
team did	fXbldj
team enjoye	esXdcc
team fiona	cdbard
team first	Xbejne
team for	XjZmjb
team from	XdfYrk
team goes	Xcrade
team had	aZnakg
team has	dViaau
team i	WXgnYp
team in	bTbnin
team is	fokWXf
team it	ecencd
team leader	hfYnag
team loved	dhVdmh
team lunch	bWlnfd
team no	ffeYjk
team now	Xtadeb
team of	Yaocan
team or	Zacsde
team reads	cneded
team review	hlXeeg
team said	pcXjad
team says	daaeep
team she	bnZfeg
team so	moShdX
team specif	ddWelj
team still	egbXkl
team that	Wqcahg
team they	gachao
team thread	cgdVll
team tia	imXeec
team to	gcaobe
team wants	ejcWjk
team was	XnjXnX
team we	fdUbhs
team went	cZbder
team who	frZhbZ
team will	kwLdeY
team with	brbced
team you	leadpT
teamma	galleW
teams	WgauVj
teams .	UabxZe
teams interv	epeWef
teams link	ddYrde
teamwo	fagean
tears	ccgejg
teatim	dcnclY
teatim .	ccnged
tech	ZkkkcW
techni	afbvWe
techni .	Tejggk
techni but	dbqceb
techni chat	Zeenff
techni deep	cbZsbc
techni exerci	fdZoed
techni haddad	kiXgfd
techni interv	ajbscY
techni issues	cfnbee
techni recrui	ebcpbe
techni round	pWblcc
techni screen	addped
techno	pUbqfX
techno in	fWljgZ
techno the	mkcXde
teed	VmUdkm
teed .	djaamd
teeth	bVabon
teeth .	gdedma
tegan	cigjXh
teixei	gccboc
telegr	rdecaa
telegr or	ndedde
teleph	wbZkZY
teleph .	hknbVY
teleph and	cdZqbf
teleph before	lbXkdh
teleph by	pdcaee
teleph call	oWiYhf
teleph conver	YlbZqd
teleph each	opaTbY
teleph interv	RZX2ah
teleph me	dbened
teleph on	oYbkdb
teleph the	vUalZb
teleph with	jaanda
teleph you	8UXaTY
televi	eiaidg
tell	ncbghb
tell .	cpphTT
tell a	benehZ
tell all	/ZUUYU
tell before	pXeeff
tell both	qbedbd
tell candid	RzecdY
tell dog	pXeeed
tell each	qadded
tell either	cocedd
tell every	qbcbdd
tell everyb	ubdccZ
tell everyo	vfZVXg
tell from	eWdpdi
tell her	RWYqtg
tell him	Ubghsa
tell how	atbcea
tell me	ieZpeb
tell mum	bWabvd
tell oakhol	eeZefn
tell people	vVTUen
tell satisf	bXjkjc
tell signat	dXqcge
tell the	bPlh1R
tell them	EIb4zf
tell type	Xidfnc
tell us	kKf1mP
tell we	nfbdcf
tell when	codbhc
tell which	bcbtdc
tell you	vkaUbf
tell your	UPqZug
teller	fZjhef
tellin	yobUbV
tellin .	gvZXba
tellin all	sVadbk
tellin everyo	pZcbal
tellin her	dbndee
tellin how	doddec
tellin me	mmbagW
tellin people	raZcef
tellin the	ZZendl
tellin us	fe0bfL
tellin you	zoPSac
tellin your	cdqbbd
tells	/cRRUc
tells each	ncecee
tells everyo	oddded
tells me	sqWWOj
tells the	vZcbdb
tells us	4YXZYa
tells you	8TUZcb
telly	idZbjh
tembo	kadidg
temi	hdefgf
temito	aghjZh
temp	bhSauc
temp contra	eefZne
temper	bXjhei
temper .	Zcaoif
tempin	eqaZZh
tempin of	ctZddc
templa	dcgapc
templa .	hgeWme
tempor	WR1bia
temps	bZfgfn
tempt	dRmdjj
tempt .	fYodge
tempte	iblage
tempte .	ddndaf
tempti	Ukahnf
ten	cMeygg
ten .	WZnhje
ten and	fYZffp
ten but	ebecdo
ten days	gdcgnZ
ten for	cddsaa
ten indepe	cdodec
ten minute	iOdwce
ten more	bobcch
ten northl	gZdcod
ten of	abYlZq
ten on	sacbdZ
ten pages	fikiWY
ten questi	Zcdqed
ten rev	dcenee
ten slides	ZcZyXc
tenanc	kVeikc
tenant	eejcic
tenby	fghdfd
tend	kqaWbX
tend to	kqaWbX
tender	kbeahg
tender 's	epaecd
tender .	bclWmf
tender cateri	adbajo
tender plan	lYddoa
tends	iabmee
tends to	gabmee
tennis	cnlYaZ
tenor	bRnlbl
tenor .	dXllhY
tentat	UVPV1n
tentat .	dcUYsi
tents	hehWna
tents .	eepeYd
tenure	mWjWnd
term	lXpXmW
term .	lbmbca
term @d	uXbeae
term and	edceem
term begins	feccmd
term the	jgldcX
termin	YaMmX1
termin .	XORodx
termin chat	feeZen
terms	UVZT/S
terms .	defY1O
terms and	bZueeY
terms are	VWeR/X
terms as	dVZV3a
terms attach	bdeare
terms do	edddnd
terms for	eadatb
terms to	ZUchvb
terms you	ceddoc
terns	ikXbal
terrac	lZghcd
terrac .	Yhncai
terrac thank	idXnef
terrac the	bdpdec
terrac we	ofXeff
terraf	fXWdfr
terrib	aldeff
terrib .	deogcY
terrib it	dYaifn
terrib mum	ddaYph
terrif	fdcndd
territ	YnlciV
terror	kWVtcY
tess	ZjpUjZ
tessal	Rldhii
tessel	fpgfbW
test	YaX9Xe
test #	feXsfY
test 's	fYlhfb
test .	Yfbxaa
test ;	ZgXnal
test ?	aXlsaa
test and	ncgTbp
test at	ZVY7VY
test bring	ecdodd
test but	ZhdkqQ
test by	aUWzZh
test came	dkaadm
test centre	Yepaib
test create	dnjXea
test date	bbqYec
test dog	cadsdc
test done	opZUcY
test eng1	dnfbdc
test for	YpVtYV
test has	hjUich
test held	famXej
test i	fZTogj
test is	ccW3YS
test it	XngkXc
test life	bddpdd
test link	YYhubb
test messag	edobde
test northl	dXbtce
test on	YXgxYc
test once	iadZfn
test passed	peZdhZ
test please	eZmWen
test result	faambk
test sessio	jiVidg
test so	abribZ
test that	akYocd
test the	YaWgpl
test they	ZiWcdr
test to	bcdrce
test was	iefWem
test which	UoboeY
test window	cdenfc
test with	dbZsbg
test within	beemee
test you	WZhpcf
tested	cRiuhW
tested in	bebqde
tested on	bcqbee
tester	hdZhZm
tester and	ebbccr
testim	hYjamc
testin	kdYgie
testin .	dbpdeb
testin it	pcedcc
tests	XjXogg
tests .	SifmkZ
tests and	ddbceo
tests are	VnfnaZ
tests for	eqaZee
tests no	bXYcvg
tests one	Waibkm
tetley	Xigeal
texas	fYWVhx
texas and	ccfddn
texas on	mdeafe
texas people	bbcZjp
texas with	dbabbr
text	saYlbd
text #	edgenY
text .	lajVTp
text all	vYacdd
text at	dddceo
text before	Ycbcln
text by	oZdaje
text dog	pdcced
text everyo	obddee
text from	icpcbY
text her	VZbvhc
text him	bYfrde
text human	nZffee
text if	ZWccoo
text it	ZWY0bc
text me	hUV0dW
text messag	fYYkcp
text on	oaeeee
text or	Wrdfdc
text sectio	flXceh
text some	cenbde
text to	agemde
text when	Yelbek
text with	vfZWeb
text yes	adanjd
text you	1jRZUY
texted	hdRXku
texted .	dnWeej
texted at	kcdWlf
texted is	dZinae
texted me	iccbbn
texted not	dbdcbr
texted within	nbeede
textil	lefcZg
textin	kYeiib
texts	0dTdVd
texts .	Zcdoch
texts me	yWbaZc
thabo	nPsZjU
thabo .	ecgdnZ
thai	ffjgZg
than	kgYfeh
than #	Vcsbjc
than @p	pYWpcU
than @s	ySTnYc
than advert	eddmdd
than an	rSbldb
than anyone	jeWYmk
than before	ZtbZea
than climat	6SWdVc
than dear	thXTib
than decide	oZedee
than dog	WhiphW
than ever	cmdeee
than ewa	uXbZjY
than expect	ayUccX
than fill	daecep
than five	Zaenlb
than forese	Zndeef
than from	XZejgn
than have	uZaZcd
than human	ckdXji
than i	YYec1Y
than it	eVgfdq
than keep	iWbact
than let	bXeeer
than me	WZaWqo
than mine	UjsZVi
than northl	gsUjcQ
than occupa	ndeded
than on	Umcddn
than paper	ccchbn
than people	bcneee
than read	fXeoee
than resear	xVUaaf
than ten	dcpcdd
than that	pzVOcT
than the	tUZifd
than three	jRogbc
than throug	cceden
than to	OrZgbo
than useful	nVbibj
than we	dtZdjU
than what	Yhbgbo
than with	Yodcci
than write	maeddh
than you	VxVXgh
than your	cfZbho
thande	gdhdXm
thande of	fcbfco
thandi	fffcam
thando	haUfeq
thank	feoZZj
thank all	eebedn
thank each	eadfen
thank me	bZbhhn
thank parent	adfmee
thank the	WcxYdf
thank them	dcreaY
thank you	ffoYZj
thank your	jdoWce
thanke	XXonaZ
thankf	YvoUcQ
thankf .	cuWcbb
thanki	dWoUep
thanki you	gelVgh
thanks	fcuYah
thanks #	jbekjV
thanks .	ga0SUg
thanks a	beyZWZ
thanks again	nYeYZp
thanks all	bcsdfZ
thanks and	Weghcl
thanks asked	jlXdcc
thanks but	LMdaQ/
thanks ever	eaneed
thanks for	gepYah
thanks from	cdtbZc
thanks got	fetgRS
thanks i	YcqkZO
thanks in	ecaobe
thanks just	ebnZdf
thanks no	ecWeer
thanks placeh	cccnee
thanks receip	pWdeee
thanks second	dcYhen
thanks so	lapeXa
thanks that	fbtZcY
thanks to	ZTtjbc
thanks will	Yjncdb
thanks you	njdOhg
thanks>again	fVlfej
thanks>answer	ZpgeYi
thanks>ask	fmlWeX
thanks>away	jYlbWk
thanks>bye	jbbeao
thanks>chosen	Yepcfc
thanks>closed	dmdglT
thanks>decide	bbubcb
thanks>free	fghUcp
thanks>give	ZduVce
thanks>goon	kgQgZp
thanks>hear	bj4WhF
thanks>if	gVctfa
thanks>joy	dgobYe
thanks>match	lhdRgk
thanks>me	UT+cZZ
thanks>meet	gbjUjl
thanks>news	ZcYhnl
thanks>not	URiWa2
thanks>offer	bsjSQl
thanks>others	WYicnk
thanks>papers	ncleYb
thanks>post	ipVhbd
thanks>receipt	dpcbcb
thanks>soon	cfcbqa
thanks>sorry	Zqhcbb
thanks>start	ijgdWf
thanks>step	mngNbk
thanks>thanks	SUichs
thanks>them	hfoWcg
thanks>wait	odTchl
thanky	Zdhqbb
that	fggceh
that #	beyOVk
that .	aweZYh
that ;	msVbbZ
that ?	YmbneY
that @d	kYZpZe
that a	ZvUcci
that about	dzeZaS
that after	qImcbq
that all	fjmYjW
that alread	eddcen
that an	cXobfk
that and	irOWUt
that anothe	aYeYcx
that answer	aZqdja
that any	cpeceZ
that anyone	brdceb
that anythi	cpecbe
that as	rrYbbT
that at	pdiXdc
that b2b	8RbWbZ
that back	cfalWo
that be	bhXwYY
that becaus	grccdV
that before	jhXrXZ
that being	sfVbac
that both	dddpeb
that but	iXUdnm
that by	VYbsbo
that came	hTrZef
that can	VjqeZc
that candid	kfWnbc
that case	njZWgg
that change	bVncbn
that clock	waabbd
that closes	caeWbt
that come	fbodbd
that comes	jcYniX
that comms	dafpcb
that commun	cmXanc
that convey	endddc
that could	Qkbjlg
that counci	eXnged
that date	ukcYYS
that deadli	gqbdab
that desk	cbTboo
that did	cfZZrf
that discus	gndbeb
that do	VVgipi
that does	kqThXd
that dog	vMcodb
that down	hXdmeg
that due	cnZZel
that dyers	YZZdom
that easily	ebkhlX
that either	cpcfdb
that email	cnYejd
that even	cndhcb
that every	WaslZa
that everyo	ndcefc
that export	babZnn
that far	a3XcZW
that feedba	tZbbec
that fellow	fXbhlh
that finger	emhYbf
that fit	eddodc
that follow	jSgWfq
that for	befUWy
that form	dYklec
that format	ecdbdo
that from	cgabbr
that goes	eegaWp
that great	dibcnb
that guy	gcnkbW
that half	fcendc
that has	hqfeWY
that have	efoeeY
that he	blXeap
that hr	hmgcdX
that human	rnXbYV
that if	chdneY
that in	kmTcZk
that includ	hUpeXk
that ink	eaodcf
that interv	dmjXcf
that it	dbYZa0
that its	cVZcit
that job	iWbhlg
that letter	jSidUt
that lin	eeVdeq
that link	dcobee
that list	dqYhbZ
that long	oWahdj
that lot	eenbga
that mail	cZvadZ
that main	vUcgba
that makes	jNbdfv
that man	Xlcbnc
that matche	fbceen
that matter	giUcfn
that may	dlYkcf
that means	XvScbk
that meant	dnbjca
that meetin	clWahk
that meets	bpeecd
that might	WZrfhd
that mine	hdneeY
that minute	vbdcZa
that mr	cdZbgq
that ms	ecpebY
that much	i3UXcP
that must	eYjbdm
that my	ZhPhnm
that no	anekgX
that nobody	pkbZRj
that northl	rYdida
that not	paZcbj
that notice	otUeYX
that now	mYakch
that number	deobeZ
that of	TldsXe
that off	iXbnlZ
that ok	cYbsdd
that okafor	araded
that on	3OeYZf
that one	cfTalq
that only	dzVbdT
that order	njVYmZ
that others	enbkbZ
that our	WZofke
that out	XhnkdW
that over	ieilaX
that panel	ijlXda
that parkin	aercdZ
that parlia	caocbi
that people	bcsXde
that person	aeidYo
that please	Xibbgo
that portfo	lWWscb
that promis	foddbb
that reason	alXeem
that recrui	eYpeed
that remain	fYfhoY
that result	csbYdc
that rings	mbeeee
that room	dXgcgo
that said	vSfZkb
that same	vaaZbc
that satisf	bcndee
that say	ZrZeka
that says	akdXlh
that second	ecdnee
that see	eedncc
that settle	YWbcis
that shortl	lodWec
that should	mbcbhd
that since	awWdca
that so	sbjWcd
that somebo	njgYda
that someon	XqUhei
that someth	gacsab
that sorry	dddedn
that sorted	eboZch
that stands	hacaqc
that still	oYXocc
that suit	ZZfobh
that take	icYbeo
that takes	WmdjWj
that tempt	eaoffc
that the	cdgbdo
that their	recbcb
that then	kZacdo
that there	lrWTia
that they	fxXWdd
that thing	ahdoeZ
that things	grZcda
that though	iiWeje
that throug	daodec
that time	3MYlbZ
that to	mnjaPc
that too	kmXXlc
that took	YyccXW
that traine	dbsYdd
that two	aapbbh
that under	dcadbr
that up	iWcicn
that very	nYhcdg
that volunt	eccedo
that was	XnyTdY
that way	TeiiYn
that weldin	uYdccc
that well	aqdded
that went	bfTjmh
that what	ascadd
that which	cfeodb
that while	efdeao
that will	dincca
that with	kWpaiZ
that within	ncffcc
that word	jXeedm
that work	ZVhsZh
that works	aWfinh
that would	rWXTml
that you	XXimlf
that your	ceidZn
that yours	XQbZe5
thaw	Ygpbaf
thaw .	coccbg
thaws	ZL9cca
thaws .	dTwedd
thaws it	daoeed
the	eeffgf
the @d	xcWgdZ
the @p	paclbb
the @s	uXZjgW
the aadhaa	ddjTkd
the abara	cdrddZ
the aberys	iiglZW
the above	kZXcgo
the academ	aVoZji
the accent	fmXgib
the accept	gVjN0V
the accomm	cmfVbk
the accord	gUqlXa
the accoun	nUhWbp
the achebe	lYSenk
the achter	bmcida
the acknow	afjodV
the acorns	ceUwYa
the acted	dXndej
the acting	gadebp
the activi	YrYehb
the actual	hkYhiY
the actuar	fYfWok
the ad	biieWl
the added	bgcocc
the adding	dhqbcY
the additi	ooVgSg
the addres	YfqeZZ
the adeyem	YRmpef
the admini	jfgXhf
the admiss	mbdYtT
the adrena	eneYhc
the adrian	keUkbf
the adu	fddpba
the advert	Wiagar
the advise	cacgnf
the affair	edende
the affect	YpeVje
the aftern	kWcoga
the afterw	iVbcqe
the agenda	d0WcZU
the agent	VeZrkc
the agreem	acZV5W
the ahn	keXkgc
the ahoy	dandfe
the air	X8cSWQ
the airlin	fdrWfb
the airpor	ZVolkW
the aisha	bWlmah
the ajar	djZmbd
the alan	eRthfb
the alasda	jpVhab
the aldrid	ddcdnf
the alias	abXcgq
the aligni	bjcmdc
the all	iXdboa
the alloca	coXcZl
the allowa	ZYtebe
the allows	bmUlhZ
the almost	daWdqg
the alone	lYmnZU
the altere	chcnZf
the altern	agXhgn
the alums	eedboc
the amazin	cYehdo
the ambass	qXbgha
the americ	iXirbW
the amount	aioadb
the ana	ebeode
the analyt	xUZYce
the andrei	klWbcf
the angry	edcpad
the anjali	eddndd
the ankle	kdaban
the annum	edepZd
the answer	tdOSis
the anthro	aXYmkk
the antibi	ddeemd
the anton	dkVehg
the antune	SluRff
the apart	cdemde
the apartm	iqYWjY
the apolog	ilPlic
the app	VdoYhi
the appeal	dQnwfO
the appear	fgXfpb
the applic	hicaZn
the appoin	gedXhl
the appren	dTbbrm
the approp	Zvabeb
the approv	nlYhVc
the apps	defaqZ
the archit	bfcaqf
the archiv	cadfep
the area	enWcXn
the areas	ffnXff
the argued	jcWajm
the art	ecdmgd
the articl	pWilXZ
the artisa	TigQpr
the asbest	eaanhf
the ashdow	fcaffm
the ashgro	golShV
the assess	dddsWf
the assign	YYcVpq
the assist	cZZoqZ
the associ	eTpgbj
the astron	cdZgdp
the attach	VSfwrV
the attent	bjWmbi
the attest	benbia
the au	ZaeYkp
the aubrac	ZfiWof
the audit	dnnccT
the auditi	iQpeeh
the audito	ooWaeV
the author	Ulakif
the automa	WXhlco
the autumn	goaThf
the auxili	ganfYi
the availa	ZdZtdg
the availi	edcWjn
the award	waYZlU
the awardi	gcZoYi
the ayesha	lXbhcl
the ayo	edncgc
the b	obeaci
the b2b	WXerke
the baby	fYubba
the backen	afdnfd
the backgr	cSrrYZ
the bad	dPZcmt
the badge	gYnieZ
the badger	nRWplY
the badly	fhkjbW
the bag	idPfph
the baker	Xmgjcc
the balanc	daYhbr
the ball	Zhdnce
the ballot	ngblfS
the bancro	aacknd
the band	hfQWql
the banerj	ebddbo
the bar	aSfilm
the barbac	hpkYbW
the barist	irYZcY
the barris	Xcamlf
the base	abanmb
the basel	jkfhjQ
the basis	fcYXcs
the baz	cecboe
the bea	igXggg
the bearer	aTjXbv
the bearin	Zenged
the bears	cXkjjd
the beaumo	dXqede
the beauti	eiYbkh
the beauty	fcdfma
the becomi	ZobYmd
the bedank	bZfoib
the beer	balYmg
the beginn	cefZeo
the bell	aPYosf
the below	gbZnde
the benedi	dcpeeZ
the benefi	Nfdcrn
the bent	pcZhfZ
the bergen	iaZfdo
the berlin	cpjbdX
the best	ZZracn
the better	eTeftb
the bettin	dbcgbn
the bgv	kXcYni
the bianch	edaeen
the bid	kfVnTk
the bidder	kYjkWe
the big	ejXoeb
the bike	ibbbfn
the billin	daochc
the bin	YfWXlq
the biscui	mZmSqU
the bit	ZUebqn
the bk	ccefne
the blank	cYkWfo
the blauwa	XVab1a
the blind	dcacgo
the bloke	nWXjWq
the boardi	gSokda
the boat	Zfainb
the boats	iVlgcf
the bob	bXbugY
the bonne	odabgc
the bonus	bYiioY
the book	detNhf
the bookin	ZYhjcl
the bookke	fiVgmc
the books	lYaMyj
the boot	hgXaZp
the boots	ascccc
the border	eXqdjZ
the boroug	cgWVwf
the boss	liSgfh
the boston	cVlejg
the bot	lXhdja
the bottle	bXmhfg
the bounda	jXmede
the boutiq	gjXdgh
the box	deebod
the bpo	hcRohg
the brad	ccbcdq
the brakes	cTybgZ
the bramle	lgaihV
the branch	cjSfim
the branno	mZgicb
the brb	Ydocbi
the break	QkjokQ
the brewer	XdYlfp
the brief	aXT1Yh
the bright	YcsmYY
the brilli	bXfknb
the brock	holYWV
the broken	cXodoX
the bronwy	bqiaZb
the bsc	efXefo
the budget	gqScej
the builde	bYpkgW
the buildi	ZVmtaY
the bunch	ebdceo
the bursar	tfeXYb
the bus	Winbai
the busbed	gbZhoc
the bush	aYnajg
the busine	iflUge
the busy	eVhlbk
the button	ZWlkff
the buyer	habadq
the bx	bTegkn
the c2c	emjXdd
the cabin	cYrOnk
the calcul	hebXkk
the calder	dcXieo
the calend	gkjsWM
the calgar	gjeXif
the calibr	imbWcf
the call	dbkTjm
the calls	tZddbd
the camill	eZefen
the campai	kUZicp
the campbe	kXjdkb
the camps	dqYeeb
the campsi	kcbWkj
the campus	kiPVir
the candid	kmkYWe
the capabi	dlUnpO
the car	fcdbxP
the card	mWsbbZ
the cardif	Xecpeh
the cards	fnbdbg
the care	jlbjfV
the career	daxeTa
the carniv	badoef
the cas	ddboiZ
the case	TXb+Wb
the cashie	YRpoae
the castel	gWoTjh
the castin	bgcbcp
the castle	cddpea
the catch	dZbZxa
the cateri	Wwbfca
the cather	Wbapjc
the caved	ebndkY
the ce	ddWjkh
the cedar	dZnech
the cellar	VkOink
the ceo	jYQslb
the certif	kcofWc
the cet	babmnb
the cfo	WqbekZ
the chains	bbWbjr
the chair	ejXbmg
the chairm	jXbknY
the chairw	arZXej
the chance	bYrnUd
the change	kVolWY
the chapte	eeUkel
the chargé	cWloab
the charlo	cmUchl
the chased	cYUalr
the chat	aXloXj
the cheape	ecZecs
the check	jXarVj
the checke	kVeeel
the checkl	jghlZU
the checks	XWZxcj
the cheeri	dbVnld
the chef	hfdbna
the chemis	jWfdbp
the chenna	cbcdgn
the cheryl	gmXhce
the chicke	egoiaT
the chief	hkXRvY
the childc	dqZdda
the childr	hXYgho
the chines	dmYajh
the chloe	cddhoa
the cho	fjlWhb
the choice	eWecgq
the choir	bZaeko
the choosi	omYdZZ
the chop	fdZdZp
the chops	boddec
the choral	iYUjmh
the chosen	nfdbhY
the churn	elleXY
the ciao	wYbaed
the city	jtQWfg
the civil	braccb
the claire	gVpcia
the clarif	Xokbeb
the class	YbqVig
the classr	kYYped
the cleara	nZbpYc
the clearl	bYacvd
the cleric	jdVjjc
the clicke	Xsaeec
the client	gnWebj
the cliffh	edecne
the climat	ufaUga
the clinic	aeYnhg
the close	bwZWbZ
the closin	kduNXc
the closur	bhbcfn
the clothe	akoVkU
the cna	hraWcc
the coach	icWkdj
the coachi	cccgco
the coasta	jcmeeX
the code	dkVsYb
the codear	eZdkoX
the codes	fWledk
the coding	WVT+Xa
the coffee	kPvThh
the coin	tgabcY
the cole	jSlale
the colett	ZZpddh
the collap	fkWked
the collea	hacbco
the collec	geZeco
the colleg	aniXfe
the colm	Ya3XcU
the color	mjTjda
the colour	aeXbza
the comfor	ffifiX
the coming	bWWXvl
the commit	koTfdf
the commut	bfrbba
the compan	YXjcio
the compar	YWfhfs
the compet	XYnZgp
the compil	Xjccfo
the comple	cmchfa
the comput	ciglVf
the concer	adlbnY
the conclu	daXWmr
the concur	gabpcg
the condit	ZjSbok
the confer	iUzZXa
the confid	ZsRnbb
the config	eZndci
the congra	gbbedp
the connec	cYqZjb
the consen	bUjuYb
the conser	Xfhjhd
the consta	miXkfW
the constr	ZgWYql
the conten	iSuYge
the contes	bZneeg
the contra	bUXJ/c
the contri	cbepdb
the contro	cYffgm
the conver	kdSpYj
the convey	mVYeli
the coordi	pcTjef
the copy	bdueWY
the copywr	ieXgig
the cordia	chZhan
the corner	cbYhdq
the correc	gJgkrb
the costum	nagYei
the cottag	ddabtb
the coughe	efddmb
the counci	gidXjg
the count	rhcdXa
the counte	laeXne
the counti	edsdcY
the counts	jhcfmU
the county	Ycucba
the couple	bYocak
the courag	ogeacc
the course	sRcjZl
the court	dVodcj
the courte	engceZ
the cousin	eYjWZs
the cove	hfaaob
the cover	naYibj
the cows	YgZdbr
the cpcs	qTbWpf
the crane	dVgiik
the crazy	UgeubY
the create	ojVicZ
the creati	affpXe
the credit	jbbrbZ
the crew	ZlRmoZ
the cried	Zbmbdm
the criter	foaacf
the crm	afabfq
the crosse	lYZmee
the crossi	mYdoac
the cruz	fgamcd
the csm	jVnegd
the cto	ZkQolb
the cultur	cgYWko
the curato	bhYnfe
the curios	Wkjbfe
the curric	dccdfn
the custod	UZafks
the cut	laNlYq
the cutoff	dbcedp
the cv	ZSroaZ
the cvs	qdbcdd
the cześć	mWddek
the daily	VjkqdT
the dankie	eebedn
the dare	cafsac
the dark	fZpgZd
the data	cmameX
the date	piSrbT
the davide	fUdchp
the dawn	boWcfi
the day	obVmha
the days	WoWden
the dead	dnZedg
the deadli	bfWfWw
the deal	mciVnW
the dean	fjXihe
the dear	7PcicT
the deb	dZXona
the debrie	ojfWea
the debugg	bmdfdc
the decidi	aebhem
the decisi	zeVZdc
the deckha	dWnYgm
the declar	XUg0cW
the degree	glXjWh
the delacr	ZaVcit
the delay	rmPagZ
the delega	agcagn
the delive	gdYchn
the demo	YZbnco
the democr	gXqbha
the deniz	haneea
the dental	aSikmf
the depart	dtZSke
the deposi	dqZafd
the depth	eZganh
the deputy	ajUmeh
the descri	bedpbe
the deserv	dUtXoZ
the design	gWcpXj
the desist	eleYgg
the desmon	acebni
the despat	ffVbnh
the detail	WmTisX
the detroi	alWfdm
the develo	fpdWia
the device	cjWmbh
the diary	bdasbe
the dictat	dbodce
the diem	ddenea
the differ	mTgalh
the diffic	dflgiW
the dilige	lnYYah
the dimitr	mabXli
the direct	koZdeZ
the disabi	mdQgkf
the discou	abWgmm
the discov	dYXhio
the discre	cYTXul
the discri	cmWZUr
the discus	epXiUg
the dishea	dcXkdn
the dispat	gUanih
the disqua	faYkcn
the distri	ccVgsg
the ditto	qadeeb
the divisi	kaodeY
the dlamin	bauddY
the doctor	idkjdX
the docume	faZncj
the dog	vYVied
the door	ZOrboj
the dossie	hZbpgY
the draft	cWZcya
the draw	dggXap
the drawer	eZinbb
the drawin	jYShlj
the draws	ebbedo
the dream	aSjfjm
the drinks	ZXbdkq
the driver	fiYYjk
the drivin	dahYoh
the drone	mWbZki
the drug	fYnZej
the duarte	bXtYef
the duncan	gadoed
the dunne	danfee
the durati	cToYsa
the dust	btdbcb
the duty	ZgpZgb
the e13	YSlgqc
the ear	eedcco
the earlie	WzYScl
the early	khdXjc
the eastsi	jcabnd
the ed	keVcnd
the edit	eblXbm
the edited	XbUxjb
the editor	jdfVfl
the edtech	iOnXjk
the effort	iZbcfn
the eight	eXggfm
the elders	nQqTgW
the electi	gcqYjX
the electr	ZWckmi
the eleven	gcaafq
the elif	edmWjd
the eligib	rbabXk
the elna	ZdWdpi
the email	gjVXbs
the emergi	oUYaYt
the emil	noXdcW
the enclos	WSPvxZ
the end	hSeYey
the endors	dcnfbe
the eng1	ggtUWh
the engine	aZmoZd
the enhanc	eXXdpk
the enlist	alfjgW
the enquir	alcVoe
the ensure	pkbXad
the entebb	dqbdaf
the entert	dbdkYn
the enthus	meXdck
the entran	hUiVkl
the epc	XXnWll
the episod	dcpcbf
the equal	erVsQW
the esme	ciljXa
the essay	WhhljX
the establ	ajobiW
the estate	fpVhad
the ethan	dolZaY
the ether	eaohda
the eugeni	efddnZ
the evalua	dUnZki
the evenin	oZclZd
the event	fzUVbe
the events	ojWgcd
the everyd	Ymbedk
the everyo	ccdedo
the ewa	sUcofV
the exact	UXg0cW
the exam	dgYqXf
the examin	Zaeoie
the except	hbpWgb
the exchan	Zpacaj
the exciti	aqZfce
the exclus	nRmgaf
the excuse	efaXlk
the exerci	dSkljc
the existi	emWdbl
the exp	gcXuac
the expens	cgcqda
the experi	eYijdh
the export	QXUyYp
the extern	UrShmd
the extra	mabfgc
the eye	dOisZk
the eyes	ebbfdp
the eyesig	fdmWWn
the face	mdWchi
the facili	ibndca
the fact	Yhchbn
the factor	YTkenh
the facts	bmcVhl
the facult	coZjeb
the fair	eW7eUO
the fairly	ecYheo
the faithf	wTZlaY
the fall	cmddef
the family	dikWjb
the fantas	laXnce
the faq	kmhUba
the far	Zqedde
the fare	eXldbm
the farm	dgTsce
the farmha	ZXdsYk
the fat	edndfa
the fathom	fdnbjX
the favour	dlXhnW
the fawkes	fndeac
the fax	fZpiaX
the feast	ngaddb
the featur	okdSnU
the federa	Yicami
the feedba	gdhbZo
the feelin	ZdaaZx
the feels	ZprZVX
the fellow	YcRbou
the femi	rccccc
the fence	lmVfgW
the fergus	fXafct
the fern	aanehe
the fernan	brZhbb
the fernda	kXifci
the ferrei	dVddhr
the ferry	Ymcgdg
the festiv	TkWmfk
the fete	dWdkdm
the few	dbtadZ
the field	khXfbj
the fifth	mZYVlm
the figure	WYaZ3e
the file	fqXnUc
the files	viTYZg
the fillin	cTycdY
the final	jeUrZg
the finali	gjXjde
the financ	habycS
the finch	YZqflY
the finger	cQTods
the finish	kbbZbo
the fire	VZpekf
the firm	Rfegjn
the firms	dcqUhf
the firmwa	kXhZtV
the fiscal	lcUkaj
the fish	abValr
the fit	eUbnbo
the fitnes	dcZeep
the fitzge	efZioY
the five	inUjYe
the flat	dYVU4a
the flexib	hmPlXk
the flip	cbnjbd
the floor	Vcepbk
the floris	bgXkke
the flow	febeen
the flu	encefc
the foi	dXkmcd
the follow	pebkaZ
the foods	nccdfb
the footba	hZoced
the footwe	nZZbpb
the forema	krTWfh
the forese	iVicfk
the form	ZVosZb
the formal	bYbY5W
the forms	bqeanT
the founde	jcUjXq
the foundi	cncedd
the four	mdYYfl
the fourth	ifpVVi
the france	bggnTg
the frankf	jeiWla
the frauds	cZnlda
the freela	aUZwhe
the freeze	ZOtjie
the friend	aSgeol
the front	fUpcak
the frustr	hYliWf
the full	XYdrhe
the fun	cbodee
the functi	cdbhoc
the fund	oShZlf
the fundin	cpeXXj
the funds	faoefb
the funera	ncncZY
the fusion	iTuXgc
the future	hWllYf
the fy27	ddendd
the fête	iVnhbf
the für	rWdgec
the gabrie	daatda
the gach	egdpba
the gaffer	oecfac
the galler	eSdZrj
the gang	gUbdni
the gap	dednde
the garage	ibYodd
the garden	Wekdhg
the gender	YlhigX
the genera	bfqiUa
the geneva	Ydenfg
the german	gXgfcn
the gethin	fQijme
the ghost	fWkflY
the gianni	ccnhcc
the gift	ZvXbbh
the gig	TXcb1c
the girl	hWYTfz
the glassw	ioaZed
the glove	clgkcW
the gm	efVjlb
the gmail	eoceca
the go	madcrT
the goalpo	jbmbfX
the gonçal	dasbcc
the good	iWUdwf
the gossip	aZebbt
the govern	ikcUkg
the grad	odbZhd
the grade	dtRTxT
the gradin	b1UaYa
the gradua	cZsbeb
the grainn	hmXZjc
the granda	ThXijj
the granit	deXqee
the grant	dkcXco
the graz	naoYfY
the grazin	bbohcc
the great	pakaac
the green	hobiVb
the greeti	YUdgti
the greg	encfeb
the grieva	balabn
the grips	fbZWiq
the gritte	iXXbmk
the groomi	amjaec
the ground	mZVgco
the group	aZipVl
the growth	fhmdVf
the grumpy	docede
the guaran	afgjYk
the guard	eaoeed
the guide	bhXakl
the guided	jfmeYX
the guild	dbacep
the guilty	ecobdd
the gurugr	kcbdnZ
the guten	dkaXpc
the guy	biVfmg
the gwen	gYdRzb
the gwendo	dZhndc
the gym	Xcfoah
the gyms	ebhXhm
the hack	gQydYc
the hackat	kcThdn
the halden	eYVaqp
the half	dZqTfk
the hand	XgZdsc
the handle	ecYocj
the handou	eecado
the hands	cyUbWf
the hannov	ceZqfc
the hanoi	enYgec
the harbou	VjnUle
the hard	bnWhYk
the harrog	ceence
the harrow	hfcYji
the harves	TiglYl
the hassan	dbZZqi
the hatche	aXbpmb
the head	elTldh
the headco	hpTVcq
the heads	eogZae
the headsh	mUieci
the headte	YgqdZf
the health	XYerfi
the hearin	aVX0fZ
the heart	WWofcm
the heartb	bdsadb
the hearte	ecoddd
the heathe	dhWnch
the heathr	cbqadd
the heavy	edqacc
the hello	bnjajX
the herd	dcende
the herein	ieghiX
the heyyy	fbmWdl
the hgv	ehQgZt
the hide	ocUbji
the higher	cWZc2V
the highli	URarll
the hike	ShhWmo
the hire	gZocfd
the hirevi	aanjad
the hiring	kqTdce
the hirosh	ceiWhm
the hm	hYUhgo
the hold	afUkfo
the hole	enhiZW
the holida	lrZacW
the hollow	nZaYki
the holly	ihXdhi
the hols	qbabgd
the home	ekcgYh
the honest	jriZTX
the honora	ZaRfgy
the honour	VXZjxd
the hope	epdfZc
the horrid	ahYfim
the hospit	hergbT
the hotel	YjWcYu
the hour	lNY0Wc
the hours	ZZgXmo
the house	eUlXin
the housek	emVifd
the houses	lkgUlU
the how	beUond
the hr	palabZ
the hugs	daradd
the hunt	daXfoh
the hvac	dZefmf
the hydrau	iYjjcd
the hyejin	fWeobi
the iban	cfngca
the iberia	bcajdo
the ice	alUkie
the idea	bfafen
the identi	gVhglf
the ieuan	ecbndf
the if	drbaed
the ignore	Zdedod
the ihnen	efWasc
the ii	dfpZXh
the iii	csYhba
the illust	WRnarh
the imagin	pccTih
the imani	cYcdml
the immedi	dRtgiZ
the import	daZddr
the impres	hmcjbY
the income	ehdYih
the inconv	cZdmgg
the influe	fnfXaf
the info	huYZbZ
the inform	YVkgqd
the initia	gqWcce
the ink	gWjimY
the innisf	ceWiki
the innova	efXuWc
the inquir	YXmqdb
the insigh	iTpXnb
the insist	fZXkfl
the inspec	lZagZn
the inst	bajcUt
the instal	Ugrcdb
the instru	bXmpcb
the insult	eobaef
the insure	hdXncf
the interc	bnfYmV
the intere	YjWabw
the intern	fZWhQ2
the interv	iaplXa
the introd	dkkhaX
the invest	uWjVZh
the invisi	geYdng
the invita	aVa2Sh
the invite	OXd6TR
the invoic	bYobkd
the irelan	aXjmid
the isabel	ZgYlZo
the island	Zodhdc
the isp	fcYedq
the issue	edoeca
the item	awYnXU
the iyer	kWigdg
the jake	bVtZVn
the jan	gWeeZr
the jane	echmcc
the jars	Xfmkcd
the jasmin	dccbcq
the java	eYhdnd
the je	bcZvaa
the jeez	kVkdid
the jen	dfRikl
the jk	ebcnbh
the job	VceU3h
the jobhar	aXrYie
the jobs	XasYid
the jobsee	coeddc
the joinin	cZgoeb
the joy	ddeeoc
the joyce	icfYob
the judgem	iiacoY
the jule	dedinZ
the julien	dadhdn
the junior	XjTXit
the junk	ddccoc
the juror	dbZhbr
the jury	emOmbk
the justic	fgteZS
the justif	dpZacg
the jürgen	dkXicg
the k	fedmad
the kapoor	jebYhk
the karen	ZoPYjo
the kask	fodcea
the kavith	ncceYk
the kavya	mjafSj
the kayla	eeedoc
the kearne	egdijX
the keeper	cdenee
the kennet	Yemckd
the keys	abocjd
the keysto	cccbhm
the kickof	ccandi
the kids	epSjdf
the killer	dridVZ
the kilonz	XZjsYf
the kim	gndccd
the kind	aatdea
the kindne	eepddY
the kitche	qVfYkc
the knee	ejcmZc
the knew	fZhmZf
the korean	bhobdd
the kozlov	fgoeYb
the kuala	bcbohb
the l4	jqXcYc
the lab	fWmfdh
the labora	boedgb
the lace	gfaZqd
the lad	TcRXmz
the lady	keXiff
the ladysh	clVfdl
the lagos	ggVijf
the langua	dVioZh
the lapses	eefdoX
the laptop	aaphba
the larger	ihhalU
the last	glUlde
the late	leibTk
the latest	2RWpdW
the latter	ggWhek
the laugh	dVkcgm
the launch	icsWbb
the laurea	bhcbnf
the law	nhXYeh
the lead	cYcdnk
the leader	Vicifk
the leads	eacddq
the leande	dfmfhW
the learne	soVcZW
the lease	SdrTpd
the least	cZbjaq
the leaver	bVnncc
the ledger	Tpchdh
the leeds	pZakdb
the lefebv	dmacib
the left	agnccd
the leg	hjmceW
the legal	eWabhu
the leices	ccZfcq
the leisur	cackbn
the lender	mbZnZd
the leo	dbacnk
the less	ffabap
the letter	iQUV3l
the level	mYZVct
the liaise	gdYode
the liaiso	ecrZcd
the librar	mVpdca
the licenc	cnYUep
the lie	edcnce
the lies	fTjjam
the life	lQaoqW
the lifegu	paddgb
the lifeti	bmbice
the lift	bgtWbe
the light	fZhVjn
the lighth	Wbjfjh
the lighti	Yhoccb
the lina	jYjXek
the lindah	hdabap
the lindgr	bbqVhi
the lines	dafZat
the ling	fZfpea
the link	UUf7cY
the linked	edocdc
the links	dZeqdb
the lisbon	hVlZfl
the lisbur	fZiUli
the list	jgaiXk
the listin	pdgacb
the litera	eQgkim
the litiga	dfdXjl
the little	iRyVbd
the lived	danbkb
the lives	fpRfmW
the living	eZlWjk
the lobby	cbaoXk
the lock	mbkiSg
the locked	dXhcjl
the lockin	bdnZbj
the lodge	lYXdmi
the login	aacujX
the logist	WWkmke
the logo	ddXeZr
the long	pPTciu
the longer	jWcflg
the longli	ZibmVm
the look	ancidd
the loop	hmScel
the loopwi	dajodW
the loose	cfSlhk
the looser	geVZtc
the lost	dX0ZcX
the lot	iaiVod
the lotter	ddobXj
the loud	ednZjZ
the lovely	ZXeggp
the lowdow	eocddd
the lucas	iignYT
the lucky	1RaWdd
the lukas	ihkcdY
the lumen	bXXldo
the lunch	cYnVhl
the lundqv	dhcdmc
the luton	YvdhcV
the luxemb	bWbnld
the m	bXlkfd
the machin	fbfnZg
the mackay	hpZbab
the maddy	cWjnia
the magdal	jfUajk
the mail	dbTpgl
the mailbo	ZbzZcS
the mailin	eanddf
the main	bZrbdf
the mainst	ccdncg
the mainta	cZnddi
the mair	cWwZfb
the makati	ccndha
the malik	WifilY
the manche	ZWgkfn
the mannin	aYhpfb
the manufa	hhTcik
the many	oefbcb
the map	ecocdd
the maple	nbebfd
the marath	akjjaY
the marco	eilcgX
the marcus	eYoefe
the maren	acYZom
the margin	hXgbdo
the marita	afedem
the mark	djVUax
the market	cWnmZg
the markin	eofdZb
the marks	akWRiu
the master	doanZT
the match	kOsbYk
the matern	cUiYnk
the mathem	ecjjgX
the maths	Yoedee
the matron	bokUgX
the matter	dwSXfh
the may	dUhbnj
the maya	cYfqiX
the maybe	kmVYaj
the mazel	Ygfsab
the mbatha	fepefT
the md	mZsdcS
the meanti	oipReX
the measur	olccbX
the mechan	ZSmljd
the media	XZXnvW
the medica	VcYqgk
the medici	YlWgkj
the mediev	jgXgdj
the medium	cXgijh
the meetup	ahvTbe
the mentor	dSqamc
the merger	ZirXdc
the meridi	dZinec
the merit	eWjame
the mess	mfacff
the messag	Wjjggd
the messen	hTgZqi
the metrop	ccefoc
the mexico	XWlZnk
the micros	bVqhbh
the mid	edcfnd
the middle	isdTeZ
the mill	ibZsaZ
the mince	dnaefe
the mine	Zcjnag
the minimu	cgWOa1
the minist	cundXO
the mins	WhXnif
the minute	nriPYa
the missin	YjXrfc
the mistak	dkZoeX
the mix	asoaUW
the mobile	bYnoba
the mock	nZkVeh
the modell	XUYufl
the modera	glWflX
the moment	cqqZUa
the money	VjaUtk
the monsie	YZwXYh
the month	rcdcdY
the monthl	Ydkkcg
the mood	bfndea
the moodle	gfcXlg
the moon	XgkWuX
the morato	cQwefd
the mornin	rUajic
the mot	aapcha
the motion	ebdcdo
the mounta	hcobcc
the move	dbyahO
the moveme	ccedqa
the moyo	ecoeea
the msc	qUeYme
the multit	Xgbfqb
the museum	ahdamg
the must	ekUkeg
the mv	chRilj
the na	Ypddbg
the nadia	Xmjeed
the name	lTvcSi
the namely	Wgavcb
the names	vZVtWV
the nanny	bbfZcs
the nat	lhTmad
the nay	bcndef
the nda	famgeb
the near	W2WdeW
the neighb	XPiab0
the neil	dlXcgi
the nelson	edcWjn
the networ	eboYcj
the new	fahXwY
the news	pYbVen
the newsle	fgnbgY
the newts	dXqeee
the nga	edWqdd
the ngo	dmXlcc
the ngozi	dbbdqd
the nibbli	ilWack
the nice	oXZflc
the nicer	gbcbco
the nicola	adgdpc
the nige	eeebnd
the night	khXcpZ
the nights	gqVZbg
the nimbus	echXfn
the nine	mcdefc
the nines	dcbcZt
the ninety	dbcfen
the nkemel	cXdvcb
the nneka	caTmjl
the no	eUMavs
the noah	cdednd
the nod	mWTokd
the noise	jYZagq
the nomina	maXaZq
the nonpro	Zbfceo
the nordli	cVhhrZ
the normal	dWlalg
the northl	3aXhdV
the northm	Yakape
the not	nbfdec
the notary	cnbebg
the notes	fsfVbf
the notice	lZlTej
the notifi	ohccba
the nowick	cmaXod
the nrc	gcYodd
the nudge	miRcan
the nudged	ceebnd
the number	dZbmnc
the numera	bdbenh
the numeri	nVcdcm
the nurse	oYUngd
the nurses	VeXjni
the oa	eWWngl
the object	ZmjdXg
the oblige	cddWjo
the observ	UZrWcp
the obstet	cZvbba
the occupa	rnXdaV
the odowd	lUsZiV
the offer	PQcU/c
the offers	sacdbd
the ofrend	cffYng
the okoro	faiZcm
the ola	jcVqcd
the old	Xhqddc
the older	hdiXjf
the oleg	edbmfd
the ollie	ZsZbcd
the on	ZWjknZ
the onboar	aZgfrY
the once	iWdocd
the one	dagajn
the ones	ruTUeU
the online	YnWrWf
the only	Xdigob
the onsite	iZYpbh
the oops	clmcaa
the open	mW1ZUW
the opened	SoXfpf
the openin	aepYXk
the operat	bafjpZ
the opport	cWrYdk
the ops	dkqZSc
the opt	gaicqV
the optimi	hnacbd
the option	bXnVpa
the oral	ZaoqZa
the orally	faobdd
the orange	ddngZc
the order	etRQjl
the ordina	nbciag
the organi	kRhebp
the origin	ZXgxcZ
the osei	cmkWch
the ostrav	cobegb
the other	heYYcu
the others	diedsU
the outcom	zpTTbb
the outdoo	kdnXYf
the outlet	pYRjlg
the outsid	rUbddl
the oven	ehdmea
the overvi	fXmcbk
the overwh	oRfdif
the owned	edbbhm
the owner	ekXieh
the owners	ZfphWf
the pa	bVcikn
the pace	YnabZo
the pack	legkaX
the packag	deWWve
the packet	eXlmdb
the page	Vidndg
the painle	imZhba
the pallis	dbfZmh
the paper	cbagnh
the papers	iQhQ9O
the paperw	ZYVg7P
the pardon	ehbcoa
the parent	ZbmYpZ
the parkin	cXmfmZ
the parlia	dUwfYb
the part	WXPXxv
the partic	XRvasY
the partne	jmVkcc
the pass	fcNkkm
the passpo	ecnbYj
the passwo	cdtYeb
the pastri	carfbb
the patche	jXmahc
the path	gpcYde
the patien	maVbhn
the patter	gWhmbh
the paul	cebedn
the pause	eaoedd
the paws	oiaYYi
the pay	akrVjV
the payrol	hXbkgi
the peacef	dbcqdd
the pediat	idoebY
the pencil	focefZ
the pensio	dXkema
the people	axbYZe
the pereir	ccaedq
the perfor	sabdfa
the perman	ZkbXng
the person	csbdYg
the perth	bdtdYd
the petren	hceVcq
the pgce	aYsdcb
the pham	dfnddb
the philip	dkXicg
the phones	Rkgcne
the photo	Ye5WQb
the photog	jYkcYj
the photos	TVwiae
the phrase	fndbdd
the physic	lcfVem
the pianis	daqdcc
the pickin	bjZddn
the picnic	eavWad
the pictur	egnaah
the pie	kfncbX
the pike	caYebt
the pile	i8RYUR
the pillay	eUudgY
the pin	ZSTngr
the pine	ecYcdq
the pink	edYcmk
the pipeli	knZbcc
the pis	emhbXf
the pizza	qZdcia
the pizzai	ZTimcm
the place	YScZzl
the placeh	ddmVjh
the placem	ddmamY
the places	fbcYoj
the plan	ufRVcn
the planes	dbaidn
the planne	9SVfdY
the planni	dpedbY
the plant	koeWXe
the plates	aiXfoe
the platfo	ccoeae
the play	eVsefd
the player	dbeoee
the playgr	Znaael
the pleasa	vWWdgd
the pleasu	aZTqod
the plots	bdddbq
the plug	cfYZZv
the plus	hsUjaW
the podcas	jdWbhm
the point	YhhZjh
the pointe	Zfdago
the police	UZlgkl
the policy	pUjccf
the polite	ecaeeo
the poll	aflbnY
the pool	VtbgUh
the popped	Xabllh
the portab	mYiZbi
the portal	faimhX
the portfo	ejZraY
the positi	agbajp
the post	adeXon
the postdo	bbofgc
the postin	bhoTZk
the postpo	ldZVgo
the posts	Xgelgf
the poultr	fcWjmd
the pr	jibanX
the practi	lYPycd
the prado	dbnibc
the pre	YfauTk
the precio	efpabd
the precis	eaeode
the prefer	eoXlcX
the premis	dpYdYh
the prepai	bbbqhc
the prepar	bWvZhY
the prescr	bnccgc
the presel	eafcco
the presen	gYjhRo
the presto	akTlei
the preten	gYgqaZ
the princi	shdQic
the prior	hmdeca
the privat	iXjdgg
the priya	tacfWe
the prize	dZkneZ
the probat	bdZapk
the proble	iWegbo
the proced	SdqXYt
the proces	afscVi
the produc	eSmTjs
the profil	iiPgbn
the progre	VvjWiV
the projec	dcjeSq
the promis	mjXcpS
the prompt	dhaneb
the propos	aaaojh
the provid	kWohaa
the provos	ndgbfb
the prt	Vebalp
the psycho	ghfjVg
the public	YdveSe
the publis	aVjamm
the pumpki	bVlelg
the pune	cSgien
the pup	ebhobZ
the pursua	Ybbjnf
the puzzle	dccrcZ
the qa	fcoZZg
the qualif	ZjncZf
the qualit	ifVgYo
the quarre	fliYfY
the quarry	ecaeof
the quarte	qakbcZ
the questi	bjqaXc
the queue	mtZWgT
the quezon	csTWem
the quick	iaZogc
the quigle	XfVijm
the quinn	YlVpaj
the quinta	ebhoZd
the quorum	pZeeed
the radio	lVbdli
the radiol	kkWajc
the raffle	dcpdeb
the rahul	fbaefo
the rail	fnZiac
the railwa	cdUcri
the rajesh	boWYaq
the ranger	jpTfcd
the rankin	jpgSYd
the rapids	eNtnea
the rare	igXlYg
the rarely	akobac
the rata	fedmdc
the rate	aXYU7W
the rausch	lkbcjU
the rauten	fhXeke
the rautio	dhpUhc
the ravens	dXlmdb
the reach	ebeccp
the reacha	ecqccb
the reacti	ddfboe
the reader	QpXSqm
the real	pWYlag
the realis	fYXgmm
the reason	vZPVjm
the reassu	dZaedq
the rebecc	fepfdW
the recall	eXhbmg
the receip	aXtfZc
the recept	qgWVgh
the recogn	arcagb
the recomm	ffeUkk
the reconc	igdXhj
the recons	bcctZa
the record	pfkSZi
the recrui	lemcXe
the recrut	kqPeee
the redo	haeYng
the reel	ZcZubb
the ref	Zmcdjd
the refere	ZXjwdY
the referr	gXUpcj
the refers	pcdcdc
the refund	dcsabc
the refusa	cdWecs
the regard	ikdhiT
the region	hhdaZm
the regist	dZcjne
the regret	mXbfpZ
the regula	ejfemV
the rehear	hcogdY
the reimbu	iVlsZR
the reject	XbZZdw
the relief	ZXgjkh
the religi	bcQudj
the reloca	cWcnlf
the remain	bpZafg
the remark	Xbffgo
the renewe	echbao
the reno	lkbXmW
the renova	ebqdda
the reorga	kUkbdj
the repair	deaqdb
the replac	bfSZzb
the reply	wYiRZg
the repo	Ycdsdd
the report	mdhYTo
the reposi	bhdXil
the req	facYcs
the reques	cfVoXn
the requir	XoNYZ0
the requis	aefacq
the resche	fXhqba
the rescue	jjXbdj
the resear	mXYwXZ
the resend	hbobdb
the reserv	YmVfeo
the reset	ffXpYd
the reside	cagYln
the resist	aqhadb
the resour	ZdescY
the respon	nrWTdc
the resubm	jgYkXg
the result	8hQTbf
the retiri	hXWhpf
the return	eShdcq
the rev	ekUdeo
the review	pmjQcY
the revise	lVXekk
the reward	eXZkdo
the rf	eZbcfp
the rhetor	Zcgfdm
the rhian	eWgibn
the ribbon	nlWafe
the ricard	gWpbjc
the ricky	Yblcao
the ridden	fkfmaV
the ridgew	ccWbjp
the rightl	doYahf
the ring	airadX
the ringin	qhcbbb
the rivers	cjYmec
the rly	caqced
the road	Vcfeds
the rob	Yahpah
the robyn	bO/XVV
the rohan	ZlndYd
the role	eddeco
the romano	ibeXoe
the room	dXgugW
the roster	gaobkY
the rota	lSVimj
the rotas	emahdc
the rotter	Zdcmie
the round	aVcepm
the rounde	fdjhXg
the rounds	Y3QcZX
the route	aYZlbs
the routed	eddoeb
the ruairi	klXdag
the rule	ojVXak
the ruling	qlVYca
the rumour	pkWcaf
the runner	VcWXjw
the runnin	fWpdRo
the rushed	baXdnn
the rust	bneddd
the rusten	fgWkdj
the rusty	ecneed
the saas	cjWZgp
the sad	cVaVmu
the sade	kZcebn
the safe	dlpYZb
the saga	enecce
the said	Zmeahf
the salari	hgWhnZ
the salary	hkieiS
the salt	danadg
the saltwa	Xnffff
the saludo	nggbUf
the saluta	ciUjhg
the salute	kmfabX
the sam	rahYgc
the samira	oZcfdd
the sample	jQqgcd
the sancti	Zdcank
the saoirs	cgcmce
the sarvad	Xgehhh
the satisf	4YWdcV
the saturd	ZXcelo
the sbu	gfYkYl
the scan	eingaW
the scenar	ZZseZf
the scenes	cYggXs
the schedu	iWY1YY
the scheme	XPdhtk
the schola	iVaili
the schäfe	hUWoem
the scient	pbchda
the scones	bjaebn
the scoped	ZYhZpi
the score	efXedo
the scores	xhgWUW
the script	XYvqVT
the seafar	hnXbbj
the seaman	qeadbc
the search	gfgaam
the season	dVXjiq
the seat	YcUWsr
the sec	cmceee
the second	cYgsdc
the secret	gUmfhf
the sectio	fZXigo
the sector	YjsabY
the secure	ZbbqkY
the select	Tuciaf
the self	sShhgV
the sell	jWgieg
the senior	cdXgsd
the separa	jRihfj
the septem	jbdZod
the series	bjjVnW
the servan	ikThjc
the serve	idXvbV
the server	bddnef
the servic	Xhndef
the sessio	lXjeYh
the settin	cXTacz
the settle	ZarldW
the seven	cbibob
the shared	YS5jTT
the shaun	ebaemh
the shaz	XZrigb
the sheep	iepaYc
the sheet	heYmZf
the shelf	ddnegb
the shelve	dYinbf
the ship	egkiXd
the shippe	edchZn
the shop	iVfYip
the short	Xacnao
the shorte	cTyddY
the shorth	bgadco
the shortl	piQtMf
the shots	doYgcg
the show	bUeTro
the shown	ZnfhYf
the shows	cfngZd
the shutdo	Tvfdbb
the side	XVpjah
the sides	dbnbid
the sift	ikVjbf
the sign	aWbXpq
the signat	YrTRjn
the signed	TZggyW
the signin	ebdbrc
the silenc	hqRbbk
the sin	eeneea
the sincer	lZRgjj
the sings	lfTbmi
the sister	fVXlbr
the site	ekbnaa
the sites	aSpWoi
the situat	gUZtnX
the six	deVjii
the sizes	bcddeo
the sjoerd	Verbia
the ska	ocdece
the skies	XgPppc
the skills	VUlwaY
the skippe	ddXjlg
the sky	joacbb
the slides	XW7XWY
the slip	ZimieU
the slippi	cbcccp
the slot	YWfxba
the slots	YgXubc
the slough	Xtdace
the slow	aobeXk
the small	ZVVa1g
the smoke	gdgndU
the sms	mjdiWa
the snow	plUdca
the social	mUanZi
the soft	gebadn
the softwa	Yqdeec
the soil	dcoZib
the solène	candaf
the sons	dZragc
the sooner	hXcvbY
the sorry	jdccbm
the sortin	eccmdf
the space	decdeo
the spam	mSjjXi
the specul	ahgacn
the speed	ZnWinY
the splice	dbcedq
the sponso	hXYjhj
the sporad	bWvhaZ
the spot	jdKezY
the spread	iapchW
the spring	nZUUnn
the squad	pcadec
the squeez	qYbfed
the sry	mUaZoh
the ssl	cbdbmj
the stable	gcagbo
the stadtp	docddc
the staff	ebqRhi
the staffi	doWgbh
the staffr	TauXbj
the stage	jbenXe
the stages	Xrdefd
the stairc	oYbddi
the stall	XXjkhi
the stamp	bjfWjj
the stand	damidc
the standa	YgVbbz
the standb	eeYecp
the starte	eenZiZ
the state	qddbZh
the status	qsVUYa
the statut	nZeedf
the stavro	jfbmWf
the steel	edgdna
the stefan	gobhgU
the stelio	gkVlYh
the stenog	aXnhcj
the step	XSwegY
the steph	eapiac
the steps	oeebae
the steven	bcadnj
the stewar	dnefcb
the stimul	gjWfnX
the stojan	ibcbdn
the stone	ZZTYto
the stop	ZZmaao
the store	mTogab
the stores	dbaZjo
the story	lapUgc
the strang	Wgghkd
the strate	ioYfXf
the street	bjsScg
the streng	efVbte
the stress	cndbch
the strike	fmagWj
the strong	WntViT
the struct	Zkbbap
the strugg	ecdbdp
the studen	dYnmfV
the studio	bZhYnk
the stuff	Weabrh
the sturdy	dcbqdd
the style	bZbjbr
the subjec	dTppZb
the submis	aifpbW
the subred	cbsadd
the subscr	aWjjpZ
the succee	djfXcl
the succes	dhSZri
the sucks	ebddeo
the sudden	eaendd
the sue	naXfdk
the sugges	eYuheT
the suit	cedcmf
the suits	eqYZdd
the sulliv	dZdpee
the sum	apZncY
the summar	hapdcZ
the summer	ijlWWh
the sums	cpbcde
the sunny	cglSqa
the sunshi	gawWWY
the superd	chZnbg
the superi	sjaXZb
the supers	cbneee
the superv	YmYdjg
the suppli	ebcgcm
the supply	ancccj
the suppor	oXVgZq
the surrey	ajViig
the survey	Yb2UcR
the susan	bS2Xac
the suspen	oZbjdc
the sustai	bgbfoa
the svetla	ZqlZcZ
the swear	aXfkij
the swell	eamhde
the sympat	gVkgYl
the sí	nabceh
the t	gbadfn
the table	cdPX3e
the take	ddMyXg
the takeov	XQ2cdd
the taking	bdcQxf
the talent	iWkfYj
the talk	dZmySU
the tamara	dYlldc
the tanaka	acioca
the tanker	dVlndc
the tap	eYnjdb
the tape	iaWafs
the tapes	pecaea
the tariff	jfWZji
the tarran	jbracY
the tarte	ednefa
the taste	YZragf
the tastin	dcnfcd
the taught	afWmao
the tax	nhbYja
the tea	bYrYhg
the teach	Vmlfag
the team	akYckk
the teams	bsbfbY
the techni	eZWocl
the techno	cRflne
the teed	bhYYkm
the teleph	maaheg
the tempin	ctZddc
the tempor	Xboeeh
the ten	VTWZky
the tenanc	mXjhiX
the tender	dclXhg
the tenor	dYZmbn
the terms	aWZZ/R
the territ	eapddc
the test	TamiZo
the testin	aoYajg
the texas	ZWXUfz
the thank	ZR/XYQ
the thanks	edXedr
the thaw	coYcci
the theatr	lViUmi
the theme	bXjldh
the themse	coQUko
the theres	cZZnjg
the thin	acXdZx
the thing	bhSnem
the thinks	iqZbfW
the thistl	cdenee
the thread	hfkheX
the three	qePkXk
the threes	dbjoeY
the thresh	dZbXev
the thumbs	jcXmah
the thunde	oaceee
the thursd	qZeded
the ticked	iiXkde
the tidewa	aXklak
the tidy	abdqde
the tidyin	ifkWlY
the tied	ibXoaj
the tiempo	iZbYni
the tier	deendc
the tile	gdbemd
the tim	abZhin
the timber	gglYcg
the timeli	npWZfW
the timers	fndedb
the times	dYbudc
the timesh	gZYcph
the timeta	rfmUhP
the timing	fYqegY
the tip	bakmea
the title	egbcmc
the toddle	Thaccv
the tom	gmgaba
the tongar	YtZcbh
the top	euacYd
the topic	cdeode
the touche	YXhwXd
the touris	adcped
the town	nmfjXQ
the tp	YhnZoW
the tpm	ahsddW
the tracto	cmXdZo
the trade	niagdX
the tradit	obcefc
the traffi	mecXna
the train	SQnpdj
the traine	hZUjho
the traini	WcZjpf
the traits	njdXaf
the transc	Uamuba
the transl	afgmWk
the transp	YqWanc
the trante	hjckdX
the treasu	djYlVj
the trees	XbzZcX
the tri	idncdZ
the trial	UYWolo
the tropic	hrVZge
the troubl	VhqUdh
the truck	bpbicb
the trust	geYXko
the truste	bmSdkk
the trusti	cccads
the try	cbeucX
the tuan	dbcrcc
the tuesda	oXZgie
the tunnel	jTcegp
the turkey	ccnZeh
the turn	occcee
the tutors	fXrbce
the twenty	jeXibi
the two	jbYdfo
the txt	paiceZ
the typo	felifX
the tyrese	idgXii
the u14s	bdcdhn
the uh	hjXdcl
the una	cccogc
the unanim	jVZZrg
the under	eSfhjo
the underf	ebpZgb
the unders	dUgdmk
the undert	engkXY
the unfit	ndUhdk
the unifor	sWhdiV
the unions	XclbYp
the univer	bcqieZ
the unmoni	dbqgda
the unoffi	cYpfjZ
the unsign	edeoYf
the unsucc	ghacVq
the unusua	Zcdqdd
the upgrad	fcWfbr
the uphols	qajZdc
the upside	dckSok
the urs	ZiVfmj
the us	doaZci
the useful	yUccjV
the users	fXZfdr
the usual	goVhiX
the utilit	gRdgmk
the vacanc	Uecbew
the vacati	Wghmbg
the vale	mcYaZn
the value	nbdYjg
the varies	vXjiWV
the vector	dXkblh
the veg	cmobaV
the vendor	foagca
the venue	cdcoec
the verbal	ebdZqg
the verdan	boccmX
the verdic	ydTRfg
the verify	nZbide
the versio	TabvWn
the very	1hUVZe
the vessel	eefoeX
the vet	nWichc
the vetera	hZSdql
the vets	qYeede
the vettin	dcdncg
the vice	nmbagV
the video	aZhkVo
the videos	mfceqP
the vienna	gncbdc
the view	bXeWks
the viktor	ebYgod
the villag	fXaYby
the villan	rdVagf
the vincen	fbVhkj
the vineya	edeapc
the vintag	cnfXci
the vis	TZidmm
the visa	dbUenn
the visas	cZqeee
the visibl	XkkdkX
the visito	Zoaice
the visser	ieWmhb
the viva	cXjqdZ
the vogel	ecddco
the voice	fcfmae
the volume	ojVTkd
the volunt	ieneiQ
the vote	dmRefn
the votes	kaYaeo
the w2	gbeben
the wage	jXejfg
the wages	Ybeiod
the wait	joRToc
the waiter	fYobak
the waitin	fdnXjb
the walk	dcnedd
the walkin	ccqecc
the walkth	bjWdkj
the wallon	ahSlao
the wantin	jjgfXc
the ward	nbcehd
the warden	idXZbr
the wardro	Xeedpe
the warm	cpUgbj
the warmly	VyVeha
the warn	YjgVhl
the warnin	baereb
the washed	ofedeZ
the watchi	ebXgnh
the water	VYehZt
the way	VlzQdd
the we	bdaYbt
the weathe	lmeUlW
the webina	cbuWcd
the websit	djwUUY
the wednes	eedfna
the week	qhnXQc
the weeken	YXcegq
the wei	qhbadb
the weldin	iUanlc
the wellbe	agadpc
the weller	ZWbkgp
the wendy	ecpceb
the weten	hendZd
the whatso	dXXodm
the when	eQirib
the where	ZZdube
the whiteb	mqWYab
the whitef	XZYbmq
the whole	aVubjf
the wild	eYbdpg
the will	coaapV
the willin	Tgdvcd
the window	YmZbtZ
the winds	dbaYmm
the winner	nXdURx
the wins	dbqecb
the winter	jiaYXo
the wiser	XwcdcY
the withdr	jaacnf
the woman	jpTeZh
the women	jYlZdk
the wonder	dcjWqc
the wood	bZdnbk
the word	VPcrkq
the work	VWeXuo
the worker	qViYdh
the workpl	WjTgfq
the works	kmXcfd
the worksh	Yahngd
the world	isZZcc
the worryi	fcnadg
the worst	ejTYep
the wrap	bqbaed
the writte	UfZwhb
the wrong	fUtfdb
the xolani	gfXgem
the xxxxxx	deecne
the yard	YcsaVm
the year	dWkhhg
the years	phbjZX
the yellow	cZjfnZ
the yes	yMcTdp
the yilmaz	dbrbdc
the yo	fRrmda
the young	lYcYcn
the younge	cUXfkr
the yuki	VYmqaY
the yusuf	XaaZtk
the zainab	clWkbh
the zurich	edodeY
theate	jkXbgg
theatr	jUkggf
their	kgfccf
their anna	edZemg
their answer	5gWTSb
their assess	bWdedr
their best	dcqcba
their bricks	dXndjd
their choice	sabaed
their commen	nddaee
their cto	cbnedf
their cv	dYpach
their date	aqcdde
their deadli	epdYde
their decisi	4RWaga
their email	cfafap
their exact	goZeec
their fate	obcdee
their feedba	SxZWbi
their final	eceenb
their first	XYvXlW
their form	Zbdtde
their glove	bWmkka
their hands	dbXcpi
their hr	okafYb
their idea	gaemde
their inbox	dncded
their intere	ebbddp
their interv	mgkXdb
their last	akbnad
their letter	kjhSdg
their link	dcdoce
their list	aW0cZV
their marks	oaeddf
their meetin	saaYcj
their mind	VpRbat
their minds	tnYZXW
their name	dUajmi
their new	XKYQ/d
their number	eiakXj
their offer	MU0ZpS
their office	Wepjbb
their own	YrWeUp
their page	inaVck
their partic	eoZhdb
their perfor	ddqcea
their phone	Zmddid
their pierog	kbYdji
their place	cZxcaV
their profil	cfpcdc
their promis	codadd
their reply	oUhfZj
their result	5NeYbc
their say	gocbad
their scorec	cndcee
their scores	fnhbdZ
their search	fadcdo
their seat	dkalWj
their second	ZZZoZo
their serves	nWdecl
their side	dXjSlo
their though	ZwaZdZ
their time	jvWYeV
their verdic	tfbaaa
their view	Yrddee
their vote	nYfdbk
their websit	gbpdbb
their word	Tilnda
their yes	0XcZab
theirs	ofYkdb
theirs and	rncYUd
them	djflca
them #	fdYlie
them .	Xpfdbj
them ;	ZeuUea
them ?	ZSVrkk
them @s	sVYVik
them a	cSf2YW
them again	RqeiZg
them all	kybWVV
them and	qmTaZe
them as	dogeVc
them at	jgfeWi
them back	hTqXoa
them before	bjgpZW
them behind	ebqcdd
them betwee	crVbhe
them by	RTc2ja
them daily	pbccec
them dear	fWodch
them decidi	qabadd
them dog	pPbqcb
them done	decned
them down	qYifjR
them every	ZpZedd
them everyt	dbofcc
them flexib	cqaddd
them follow	eZwdXY
them for	fzHffZ
them from	XYdnhi
them gets	qacdde
them go	csaddb
them goes	padgbd
them has	UkepfX
them have	denegZ
them home	ancdic
them hq	lWobcT
them human	dZojbb
them i	WT7chT
them if	cYdmnc
them in	hgkjeS
them it	ZqYlbc
them know	SSsjpc
them most	ecndea
them my	QgjvfT
them northl	QNc0pW
them not	kfraXW
them now	mnXVjZ
them off	jWZhmf
them on	cacycT
them once	cocdee
them one	Yblocb
them or	oWjfcc
them our	fcmZed
them out	rRYdco
them over	eVWzWg
them planne	ncfddc
them round	guiPac
them signed	aecpce
them since	coZbal
them so	oTogUf
them stand	cdrdda
them that	jdilTe
them the	jjTlgZ
them themse	ecdden
them they	fNfeir
them though	Wpbdej
them throug	gedpWf
them till	iSinad
them to	mdsaaW
them togeth	boahce
them too	eeamee
them up	eojddR
them useful	nbeeed
them very	necced
them were	mddcdg
them what	Xjcnch
them when	ZsWgbf
them which	Vedvad
them with	chZkVm
them yes	NYZmtl
them yet	dsaaed
them you	Sdhgub
them your	iRa0Ud
them>again	incfbc
them>answer	riZbcc
them>ask	dfangd
them>away	cfqbcf
them>bye	Yigafo
them>chosen	ZZZVqx
them>closed	cZhZbv
them>date	ucaedc
them>decide	upVbaa
them>hold	XYubgh
them>joy	baecqh
them>match	ciUmdl
them>news	rhYacg
them>offer	Zbdaxd
them>others	adacby
them>papers	Zdcokc
them>post	cbfanj
them>receipt	imoWYb
them>refuse	bahVdx
them>review	grZdbe
them>soon	X0Sgfb
them>sorry	YaeYX7
them>start	Vedbsi
them>step	eedsbb
them>thanks	daqXap
them>wait	ipadgZ
theme	kUlgfc
themse	WaVkjr
themse 's	esZcac
themse .	ZKXqir
themse in	blZdmd
themse it	dbnblY
themse on	Xdlmcd
themse the	kZaden
then	omXdda
then #	eaadmk
then ?	amchaf
then @d	Yscbdc
then a	3YUXdg
then about	pZjZdd
then again	dodcdd
then all	oUjchc
then and	ncjaea
then anothe	Xreedb
then asked	jTbhne
then at	djPnrU
then be	nfbgca
then bring	dceode
then but	hZfmed
then came	Yplbca
then can	ZoZqWa
then climat	qXdeee
then coder	adepbd
then could	eYoeed
then decide	gYeeoc
then direct	adepbd
then do	UwXbkY
then dog	lTZbbu
then drop	epVeee
then each	rXfeed
then first	cYdjhk
then found	cZtacc
then from	hZdecn
then get	VtZkab
then give	ifcZcn
then going	dYnael
then grand	Zscdcc
then have	eragZX
then her	ZnibYg
then his	Ypifba
then human	ZtXhda
then i	zmTWcY
then if	hYdoce
then in	XjdcuU
then interv	dfeoYe
then it	nrZSjV
then its	sbcgbZ
then kamins	ccpddc
then let	vYcbcf
then lets	edcnde
then letter	drZdcb
then make	gZemed
then may	Xqdefe
then maybe	ZlYogZ
then me	pmcVcd
then my	fUiefl
then no	Zqecdf
then nobody	mWildY
then northl	vYaacd
then not	brbcbf
then nothin	abgbim
then on	igXhde
then only	badrde
then out	mWjXje
then phones	paddde
then planne	ZtWemW
then please	ejoUee
then probab	Vgeddp
then ran	dhnabe
then read	UmckmZ
then said	hdRmgg
then same	edZmde
then see	Zpecee
then she	ljZSrZ
then sign	eeeXrc
then sleep	gndbcd
then some	Ypccdj
then stay	aucaXd
then tell	raYelX
then that	pcXXeo
then there	Sgnmeb
then they	oocgVV
then till	ncceee
then to	bphccb
then told	SeVqhl
then two	dfTdml
then we	QyYqfS
then well	brcaed
then what	dsZddb
then when	lhadlW
then whethe	rZebde
then who	enedfa
then write	pgdbcb
then you	/YVTcb
then your	dkiWlb
theo	XOtmcg
theo .	VXrpab
theo but	cnchcc
theo for	eZdhdn
theo home	neaeee
theo is	aXendf
theo lila	bepdec
theo twice	baWnle
theore	Zeenbi
theory	hdcndZ
therap	ejjRgg
therap .	cdneed
therap has	cYfdhn
there	ckdfci
there .	Wimcak
there ?	acloYY
there a	XkXkdi
there and	jQngjc
there any	ZlqXXe
there anythi	cTwbec
there are	cvagZa
there as	dbrcec
there at	ZaYwcb
there be	YqUmbc
there been	biYaZt
there but	sdcbmO
there by	pZdedd
there can	Ypefec
there could	enecce
there dear	bebqdc
there do	ecZeog
there dog	YWZlho
there ever	cnddfd
there for	YiYZxX
there goes	ebbeeo
there got	bhjenW
there had	jXbdgm
there has	ZoYgak
there if	eVdjmh
there in	eOwegc
there is	enbfcf
there it	ZkZXog
there may	X/SaSV
there might	hsZYab
there on	iblhdV
there one	ZeZvdX
there only	chacdn
there over	cddcdo
there says	ellgbV
there shall	Yacidp
there since	bkYdkf
there so	cWfYmq
there someth	dQmZln
there that	dpXcla
there the	kllbVZ
there they	aqYhag
there thinki	bcedfn
there till	nfZajc
there too	ccredZ
there until	dkXnbe
there was	eTcbju
there we	hnShbi
there were	UXRTp2
there when	coijaV
there who	dbndee
there will	eZgccq
there would	XufkXW
there yet	elVcZm
there you	ZnlVee
therea	mhSfeh
therea langua	hfYidj
thereb	lekdYc
theref	hVRSj7
theref been	cZZcev
theref can	fbcZdt
theref close	dbddfn
theref closed	ecWedt
theref not	eZecdr
theref paused	fcofeY
theref we	ebYbok
theref withdr	cdcbdq
therei	hUSWwi
therei .	jeYbmc
thereo	ftYafb
theres	eiVkhd
these	ejkjVc
these .	XjlXgh
these are	jYhpbX
these by	dceobf
these days	hZtbaY
these from	deZoee
these letter	kfXdek
these on	gjbWdn
these over	daneec
these round	riaZac
these things	kwYXZV
these two	dcbsdZ
thesis	hdSwXc
thesis .	mcbYem
thesis leeds	ccbscb
they	hhXdgj
they #	bpZVhj
they .	bicdbm
they ?	Ymjabh
they agreed	dYcZko
they all	SvdbiZ
they also	bncekX
they always	tpWXYW
they announ	vbVcZg
they answer	zhPRbd
they appoin	hXYdim
they apprec	ebdeen
they are	juTceb
they arrive	coecdc
they ask	eMhudf
they became	bnegdc
they bit	eZbZsc
they booked	bebpcd
they break	pXdeee
they call	sgPkTd
they called	aMddtm
they came	YeZgyT
they can	Ubexfc
they cancel	eadbdp
they caught	ecadqc
they change	ctadeZ
they choose	4WXcWb
they choreo	jobZbb
they chose	WcaTmt
they close	hianZb
they closed	cjNdcw
they come	o1OMYZ
they commit	gbmeeb
they compil	tbcbdY
they could	VniclX
they cpd	obdeed
they cut	dbacZu
they decide	4XUYUg
they declin	ecbeZr
they did	TTkYsp
they do	iiVaYs
they done	feceZp
they draw	hbcocd
they drew	bZZXfv
they drop	Ylaobc
they droppe	diXXbr
they emaile	ThlmYi
they ended	jaVbjn
they enjoye	eZcecq
they feel	TpXYau
they fell	aodXdk
they felt	bWZhau
they fill	pfdcdb
they finish	graZda
they found	aPXXk1
they froze	cUsdZi
they gave	gSWbum
they get	etebbY
they ghoste	YcbdXx
they give	oaTnea
they go	dggmgS
they got	ejmYTk
they had	TgmUfr
they hall	nceedd
they have	eeVdkp
they hired	VdWTR+
they hvac	apagdd
they inform	oahbed
they invite	ebdrad
they is	ibacdn
they just	cTfioi
they jérôme	bsabdc
they keep	c3KkfQ
they kept	jaaXfp
they know	YXsYik
they langua	eeacpd
they let	qUbTVx
they licens	edYiXq
they like	k6LkQN
they look	apoZZT
they lost	hboidV
they loved	gcqaZf
they made	bgrZYf
they magazi	bZXmkg
they mailed	dZacjn
they make	btiVVd
they matter	ebZcjm
they may	M5fjWP
they mean	ofdbbe
they meet	qbjbbZ
they messen	ZUvWZV
they met	UdYYY1
they might	T1qZRQ
they move	Tlbkfi
they moved	hjQsWc
they must	wedYbY
they named	cYWdom
they need	lnRmXb
they never	dWukdX
they no	ecZedr
they normal	bqbbed
they offer	eaogae
they offere	jbeVjj
they only	Uimebh
they open	ccsbda
they ought	jXjbZo
they owe	fncceb
they passed	STViV7
they patter	nbefcd
they phone	tiZabY
they phoned	QUVgnv
they pick	xkYVSY
they picked	ZSThiw
they prefer	ebddcp
they promis	joVXaf
they publis	qdbdcd
they pull	cnddee
they purcha	mcfede
they put	jUWTnv
they quid	cnceec
they rang	WUWbyo
they rate	hpbacc
they read	bXoSmj
they reckon	jYfeXn
they reject	cZagfp
they releas	oaVYaq
they replie	Yfochb
they reply	dmdcee
they reserv	bndjZd
they restar	cendec
they return	neebde
they revert	aodeee
they ring	4VYZdX
they roofto	ehncbc
they ruled	Zeeenf
they said	clTZhq
they saw	UdXaku
they say	rsUVYf
they scrapp	edZecq
they see	cjZpWc
they sent	SVakql
they set	aobgeZ
they settle	thbZYc
they shall	cndhdb
they sheets	cZrcaa
they shirt	dsaecY
they should	fglZlW
they show	sccUci
they shut	WUpkic
they sign	naocWc
they signed	XXaesj
they sit	pceaed
they sleep	nbedde
they stand	wTYahf
they start	anqeTa
they still	fqehaW
they stood	dpicbY
they stop	epTYij
they stoppe	bWebcs
they swore	rWdded
they take	prVbbV
they talk	scjaaZ
they talked	XlkYXk
they tell	/cORMT
they then	amcidd
they think	aoZeYk
they though	XkVahq
they to	eodccd
they told	ckZXcs
they took	OPZd0p
they turned	hZWXom
they use	YR0aZV
they usuall	anefee
they vote	njZjVZ
they want	TSS8yU
they wanted	cfkZUp
they watch	eYeoef
they went	cZQTV/
they were	cfuWZf
they will	qtUbZa
they wish	dgVtcb
they would	glUfif
they write	skbfaS
they wrote	kSYanp
thimbl	lcfceg
thin	TUOee4
thin for	cededn
thin tender	dcXdcr
thing	cccrcf
thing 's	dcgXYp
thing .	dPgsgf
thing ?	hgUqZf
thing a	adcred
thing about	kfqYWb
thing always	ekYfaj
thing and	bsWbdh
thing as	bhecnc
thing before	cccvba
thing but	cVWtan
thing by	kUdimY
thing can	Wineee
thing comes	abkXpd
thing for	baZann
thing has	dqZlbW
thing i	Ukehgh
thing in	petWYR
thing is	ikUlfa
thing itself	bfcgcm
thing left	laaXrb
thing legal	iYbedn
thing on	bcqccf
thing outsta	cddnef
thing same	neefea
thing she	jcjkXd
thing the	baoghZ
thing they	afVlji
thing to	Uaoacq
thing until	eacpee
thing we	edboae
thing with	apmdZX
thing would	dokWdb
thing your	YanmfY
things	gqZgZe
things #	nUhidf
things .	cobmfU
things about	ZfXbft
things are	j4NYTZ
things change	dUwedY
things come	dabckm
things furthe	obcadh
things happen	dZdoed
things have	cudaaa
things here	brhYdY
things in	mfedcc
things move	fobaed
things moving	edcned
things only	bdoecd
things out	bocVbm
things stood	cefWjh
things to	VohZdj
things up	cyRjfR
things we	aWimfh
things with	gdmceb
things you	nkVgbb
think	erXYke
think .	h8XQYW
think ?	gZbetW
think a	jpcXae
think about	Y7SbkP
think alread	dXdgjm
think and	afYave
think but	epeiVe
think how	beadnf
think i	XkseeQ
think it	afZapk
think no	dacZin
think not	eXheem
think of	WXobXv
think over	lUaSwf
think plant	Vqedie
think precis	gVdlig
think she	joacbb
think that	hdhjfX
think the	fZchcn
think there	pRkajg
think they	YtiZhT
think this	ZYRbc1
think we	ceafdn
think you	VeXubl
think your	gXWikl
thinki	k7YWTV
thinki .	L9XahU
thinki about	exaWgU
thinki and	saZdce
thinki but	qVfffe
thinki i	jUobak
thinki is	emccee
thinki it	anfZTp
thinki market	pZcdde
thinki of	dmheYc
thinki well	bcedfn
thinki you	bbohbd
thinks	hrUYge
thinks .	giTfkg
thinks i	nbdeee
thinks needs	gneYee
thinks the	jZbecm
third	egXeik
third .	WlQgip
third and	cadceq
third ballot	dbbcfo
third chat	efdoeZ
third comes	ngddad
third comfor	bXjdjj
third cultur	bidbmb
third date	bmeefd
third floor	fWoibf
third from	baabxW
third hand	dmZdee
third has	hadcbp
third hers	dccnhb
third in	crXcdd
third interv	YngPqf
third life	pbecde
third of	rWbcTq
third on	cdZebp
third one	hYclWn
third partne	ncdeee
third period	Zedqcd
third retake	gfYkid
third room	dZdXte
third round	bWbkli
third the	oWbaii
third time	ohibYa
third was	ffbqcX
third week	bvYaca
third when	jnddbX
thirty	UVmkqZ
thirty .	kXncdd
thirty four	afdVmn
thirty minute	abZucd
thirty of	clYboZ
thirty one	jYeXmi
thirty pages	hndZed
thirty subscr	epYecd
thirty years	ZYpYjh
this	dbjben
this #	cZcibn
this .	YVffln
this ;	XkmjcX
this ?	YlpZYa
this @d	fdZaat
this @p	bedfdn
this a	dVhflh
this accoun	aYoZfh
this addres	egybYO
this after	ecnffb
this alert	eepdcZ
this an	pWaehf
this and	hTXdpl
this any	gYmcde
this anymor	fqZefY
this applic	dYhddn
this as	ddZZgs
this assign	deednb
this at	ebndjY
this becaus	WbwjaV
this before	WdZWrn
this bookin	eaXfni
this but	YjjXld
this button	fddnfZ
this by	cZoeoV
this call	aViXrh
this campai	XogjbZ
this can	Ttmcba
this carrie	dYeeni
this chair	dddndd
this change	eddceo
this chat	hnTmba
this client	krWbbZ
this code	ecYjbp
this comes	diYacp
this coming	mdYnbZ
this compan	ofnaZU
this compet	aXacev
this confir	daqbiZ
this costum	basddb
this could	enebed
this date	Ymefge
this day	malZdd
this decent	jhXgbh
this decisi	TaXab2
this dental	hmbcdc
this depart	mchdcb
this depend	aqddfd
this discre	eebeme
this do	dfaedn
this does	YitebU
this dog	gYabkn
this email	YYofjd
this family	csZdda
this far	ZWmqbd
this financ	cWsedd
this firm	dpYbhd
this first	sadZdd
this for	YicjnY
this forwar	fbcffn
this from	hhpUcb
this glowin	ZZtbed
this goes	anbfgc
this grade	eeZeeo
this happen	ddpecb
this has	mkXbbf
this house	eobdfZ
this i	igTffj
this if	joZbhX
this in	iZnZic
this inbox	bQ6ZZX
this includ	eddecn
this intake	dbXadx
this issue	cdrZdb
this it	cbZmig
this job	WVcaa3
this letter	cWcedt
this level	dfdddn
this line	gWohfZ
this link	caioab
this mail	dPijkk
this mailbo	dZtbcd
this makes	ecdend
this may	bkUdep
this means	ncgcdd
this messag	Wduach
this minute	nbackc
this normal	eracZb
this northl	aZaacw
this note	lUobag
this notice	ggpddT
this notifi	ZaZfcu
this number	aVzfXZ
this occasi	kQRXZ8
this offer	ZbYV3b
this office	fqQnjS
this one	faaWhu
this open	ncefdc
this opport	fbieXl
this or	dZocee
this period	cXrced
this person	ceahqY
this place	apjahV
this planet	fenfcZ
this planne	dXhZbs
this please	cVagct
this point	cvYaWd
this positi	bUpadm
this post	YnuWWa
this proces	cXhbcu
this progra	fhmeeX
this quicks	lVfjgc
this reason	dbaadu
this recrui	danbdi
this refere	eboded
this regard	odgdeY
this requis	eZXceu
this role	ddcbYt
this room	mZcneY
this round	iOVTX9
this season	ZXVba1
this serves	Zngcee
this she	bcbeeq
this side	h5WaaG
this since	nfeafb
this site	dcocec
this sort	Zqcbef
this space	Z3QXXd
this stage	hqYgZa
this still	eZniad
this takes	fpcaec
this task	fdaoee
this team	bheZbp
this term	ecaeeo
this text	dYnidd
this the	aQnagp
this thread	ZmYiej
this time	jKOiY/
this to	nTofZc
this up	etXabc
this videos	bYjoga
this was	PltVgg
this way	cWmkcf
this we	UkXbpj
this were	dWccmn
this will	kTefdp
this window	cZtjXY
this with	fhkVhe
this would	ebdedp
this writin	hpbccZ
this you	hbjaZn
this your	agXcsf
thistl	vNlhaa
thistl .	hYkmWe
thistl before	debend
thomas	eYgcmh
thomas .	cjWYho
thomps	chdYjj
thomps says	ddobcf
thorna	ecbbjl
thornb	Zcfije
thornb and	ejbaan
thornt	gfkbcf
thorou	ccXdjo
thorou you	ecbcqc
those	gxYZYf
those being	nddeea
those by	cbeqdc
those called	ZaYjbs
those candid	asddeY
those chosen	XxYabc
those dates	icdccm
those he	awaXca
those in	WwiYfS
those invite	XybTeg
those left	hZenec
those mails	cdVckq
those named	dXandm
those not	wQbYcn
those of	eqfYdY
those on	rUiibY
those over	dWqeea
those people	dasceZ
those picked	nddicZ
those select	juXUeX
those still	bWbYdy
those terms	bbdinb
those that	gpccba
those the	XpZddk
those they	ZtcUcj
those three	dcdZcp
those to	YhXjbm
those we	tnNWXj
those were	Yjpbbe
those who	hqdVVk
those with	XZVmkm
those you	fXajdn
though	chbYcu
though .	ZkkUao
though ?	bkZadn
though about	YjQWiw
though and	bnWSin
though by	vWdbfZ
though client	enZeee
though for	miXcdf
though he	faVXwg
though i	afnXgg
though is	dcYags
though it	kUphbc
though long	eSidcr
though my	cjjWcj
though of	RjpbUl
though on	bWkvVW
though so	auUfZh
though that	qRSogj
though the	gVTjol
though to	Vrdgdd
though was	ffiijU
though we	icVicn
though well	eqabbf
though you	ZOrVjq
though your	fdZcar
thousa	jycQUa
thousa it	kiccXk
thousa of	dscadZ
thrash	cvaYZe
thrash and	epcccd
thread	efndcb
thread forwar	cgdVll
three	ddYqeg
three #	defoeY
three .	eiXeVs
three ?	dodaed
three and	2cQZZc
three are	hXadin
three best	dddnde
three by	nZdhhb
three candid	mhcVke
three certif	dabfen
three could	egcema
three dates	aYa0aa
three differ	kjhfdV
three diffic	eZaoeh
three finali	rgWibY
three for	abcobk
three from	nhcYde
three gets	becoee
three good	mcdecg
three have	rYeddd
three heads	hncddb
three i	kYajak
three in	fZjUmi
three is	dhWmka
three joburg	fncbdd
three left	fnbjbZ
three letter	egSpjY
three manage	Yqeeec
three meetin	Xjapdd
three minute	XUxaYZ
three month	edmcgb
three months	iXnebf
three move	edcnYg
three names	NlZnWs
three of	pdZecg
three off	cbeard
three on	ldkeXe
three option	bcXred
three others	Xmhhag
three out	bXdiem
three paysli	dbaubc
three people	euagUb
three pier	daoddd
three pike	fYoeee
three posts	abXccv
three premis	cddned
three profil	ctdaba
three put	bXdiem
three questi	aTpoea
three refere	bgXlam
three rounds	YhrRYo
three sample	aiapcd
three scient	cjXYdo
three short	ccdoee
three sleeps	padddd
three slots	UZY6aX
three so	cddbdo
three things	hSfuZe
three throug	iWcjcj
three times	VVjamq
three un	dZdgoc
three was	eacZkn
three we	ixXUTg
three weeks	beYbkn
three were	dfcbco
three when	faagdn
three who	cUjlkd
three whom	bjbmXg
three will	deapdb
three with	pdeZde
three workin	pacece
three year	cbcdpe
three years	WgmWvS
threes	nYkmgQ
threes 's	eZcped
threes .	buaZmU
threes of	cVrkdc
thresh	dXYWd0
thresh .	ecbdeo
thresh for	eabaes
thrice	Sndfoc
thrill	dXgW0W
thrill .	ecbcmg
thrill that	adfbqa
thrill to	bZadwb
thrill with	eodeZd
thrill you	mWscZZ
thrive	fXjabp
thrive .	eYkaco
throug	ejajdf
throug .	ceXpaj
throug @d	kdrSca
throug a	gpUiYg
throug all	osPfaX
throug and	kdYkia
throug anothe	edcden
throug applic	jsWXcX
throug at	Wbgaok
throug becaus	dbbmdh
throug by	ecgobc
throug dear	Waadpm
throug dog	jfnZba
throug everyo	cqfbeZ
throug everyt	tdaacc
throug fine	hfueTU
throug her	bhaobf
throug it	XmPehq
throug my	gXYafu
throug northl	ZpjVch
throug our	TslXYe
throug salary	eceaoe
throug so	eRtamZ
throug that	fZqcfd
throug them	k0PaZT
throug three	gpcbcd
throug to	RNY/Rg
throug us	hlYbch
throug while	nXeffe
throug with	jfnUkY
throug you	dXcZwb
throug your	ddXjao
throw	gVhyYU
throw it	dbuZdX
throw me	ecaqdd
throwi	diibYj
thrown	TgQd0f
thrown in	YaWe1X
thrown out	cYaekm
thru	fenbec
thuli	ciabjj
thumb	oVadem
thumbs	qXabfj
thumbs .	eiXgke
thumbs down	qQRaYx
thumbs up	uWicfV
thunde	uVgaae
thursd	vScbid
thursd .	fVdlhi
thursd ;	pbabid
thursd @t	eendcc
thursd after	qZeded
thursd are	sVddee
thursd but	efedcm
thus	hSUTb5
thus .	mdebef
thus we	fbddcp
thérès	ibigjY
tia	knXrUT
tia every	kqTcda
tia from	cedmde
tia one	dccoee
tick	crVbee
tick if	bnaYfi
ticked	XmjZkZ
ticked and	ebddrY
ticked articl	iiXkde
ticked of	ardceb
ticket	icoZWi
ticket #	gXuYea
ticket about	cYmbfi
ticket and	mZXebn
ticket dog	mSjgee
ticket i	kiadjX
ticket imogen	hnadea
ticket number	ccneed
ticket situat	naalbc
ticket the	crlWbZ
tickin	bUfnao
tidal	dZkobb
tide	jfhdfa
tidegl	cclifc
tidema	gmiZYe
tidewa	ahpcea
tidewa .	gjYnZd
tidewa dangli	dcpafa
tidewa says	dfoddZ
tiding	daSapp
tiding .	ecZddp
tidy	bWboZp
tidyin	eWiM0c
tidyin .	dYSW2c
tie	UiZuYg
tie 's	mXUjbo
tie she	ecenec
tied	hmTodY
tied .	kWhdje
tied accoun	keXjfc
tied and	Xddgqd
tied northl	eecnec
tied up	Ypedfe
tied will	riacac
tiempo	hjVWkm
tier	abbklf
ties	ZbaYlq
ties .	dXWYop
tight	e+WTYR
tight .	cshZfV
tight and	bqbcdf
tight i	imbedb
tight manage	eocaef
tight on	Wjdoee
tight until	qcdYee
til	eojhTX
til .	brcfXe
tilbur	dfmaZi
tile	jklVdY
tile are	ihXcig
till	kcmhiS
till .	Ubmahm
till @d	sZXZlb
till @p	YpWqeU
till @t	YcVvbj
till after	XpkecV
till and	YjZafp
till close	adcqce
till dbs	eWaqZj
till dear	qNOqpT
till dog	vPeWod
till ewa	kXhhiZ
till experi	ebcden
till from	ccbcqd
till furthe	Xl1ZZO
till he	YfxZaU
till human	YSmhfo
till i	kjanbS
till interv	cZTfve
till it	djodfU
till mainte	bdenee
till multit	efcmce
till new	eameff
till northl	uKbfvT
till one	oZdgde
till she	YdseiW
till somebo	fdpfeY
till someon	cbqidX
till that	aguiZT
till the	gptTcS
till there	Xnjeec
till they	mixgTJ
till vetera	bocdde
till we	fashYZ
till when	Wlobcc
till with	kYdkdg
till you	lRK6hS
tilly	chZrbb
tim	VcXilo
tim .	anehce
timber	jchdgd
time	ckefdf
time #	edbodd
time .	cvdZYg
time ;	pXhYYm
time ?	YQlljd
time @p	kVcmak
time a	dpZjdZ
time after	E7Wgdh
time and	ZoeTlh
time are	dabnff
time at	ehXhgk
time before	UogjfY
time being	ZR/YbJ
time but	gddWqe
time by	ZeVwad
time captur	ebZeqb
time closes	ddoddb
time dog	qaYbcj
time follow	hfSldm
time for	VZkmoY
time frame	dknceW
time from	addfqc
time has	cbmWkg
time i	tZlWbb
time if	gZpbcf
time indepe	ksTbaa
time is	SqdqbY
time it	rsWRca
time just	dcanhd
time later	Woffff
time limit	ZmakgZ
time lucky	yaVYjU
time mainte	eddndd
time mate	cZncci
time no	gYqbiZ
time northl	knjgZO
time of	eZpZbk
time on	dWkqbb
time one	eaekoY
time or	ZfYpdi
time over	fndcdd
time perman	edcaqd
time planne	lWdkee
time please	nfeXia
time post	dddcra
time round	iaaXbw
time she	XpZbal
time since	idcdoZ
time so	nYbjch
time someon	hZrdeY
time that	ndafYk
time the	siRQli
time they	ZzfVWZ
time this	cqdbec
time to	cxadcX
time under	cdodfc
time until	eYgqdb
time we	kfXVbs
time will	UTosha
time with	lZQnjg
time within	Ypdiea
time work	eenbec
time works	bYXybc
time yes	dhdZnd
time yet	cscbea
time you	fOeYnt
timed	bYjkdh
timefr	elcefd
timeli	n7WQTT
timeli ?	iodYdb
timeli for	bracea
timeli given	amideb
timeli has	fnbded
timely	bgnXci
timer	iqbZbb
timers	isbbcU
timers direct	fndedb
times	Rdfvah
times .	UZlohX
times ?	eccoee
times a	Zsccea
times and	hmZWlc
times by	Xakiam
times for	YZbrZm
times in	caefeo
times more	femaee
times now	aaefeo
times over	bZeofe
times that	bZYscg
times you	ecened
timesc	goafda
timesc .	mgdaec
timesh	YTqYlj
timeta	zZaddV
timeta .	gWbibo
timeta about	jodYdY
timeta and	eXniec
timeta for	pgbcdW
timeta replac	cmecfe
timeta specif	oaZiiY
timeta with	nafeec
timing	cmeeeb
timing 's	eZnchd
timing .	haYjZn
timing ?	hkXkda
timing is	eZbdoh
timing the	bareeb
tina	jaYcik
tinker	boYjcf
tiny	fWlZcn
tiny .	baobak
tinyst	hmYZdi
tinyst .	crdXed
tip	aVqbgj
tip .	bdbdep
tipped	dZaaby
tipped it	ebcddp
tipped the	eedcdn
tips	ZUtYif
tired	ehabgm
tiriti	hXbjhh
title	kceZfj
title .	kbVZll
title opport	eoahca
title to	nZlYcd
titles	hcehdh
tl	kfYeUq
tl human	qZceed
tlr	leZfia
to	egdife
to #	aRnbrg
to ?	ZdXvZf
to @d	1aUheR
to @p	gXjgbk
to @s	5FqVZU
to @t	bcYqdd
to a	ZeYhbv
to about	dcenee
to accept	XYUX/P
to accomm	ceXdYs
to accoun	cdndec
to acknow	XpnYUf
to add	YglZcl
to admini	aXejen
to admit	acZhdp
to advert	dZYblo
to agree	llOZgl
to aide	agoahY
to alerts	ddnddd
to all	4YjVWZ
to allow	yjUTZY
to altoge	catTja
to amara	sVieca
to americ	eodgYc
to an	flcScr
to and	dlOkan
to announ	YlZUyX
to anothe	deaTN8
to answer	qbbnaW
to any	crdWfe
to anyone	VssebQ
to anythi	Zidnbd
to apolog	ejhkeS
to appear	gdkmaU
to apply	ZWaea2
to appoin	bgXRyh
to approa	ebatcb
to approv	YwYdRm
to arrang	UfR4gU
to arrive	dddmfd
to ashgro	ZoXbbp
to ask	chpbjU
to assess	bhapeb
to assume	mXekda
to attend	WcTxbl
to avisar	dbpbdc
to avoid	gdoeSf
to award	dbbXnn
to ba	edrWfc
to back	ecZtbb
to bath	ibWago
to bear	gocZbf
to beat	cbVlbq
to become	hagVqe
to begin	Xpabjc
to being	adaZud
to benefi	Xapdfd
to berlin	eYeoee
to bet	enZckb
to bits	cbabok
to block	Zehnec
to blow	cddnde
to board	gcedWq
to book	XecwdY
to boss	gqcYbc
to both	vgXWjW
to bother	YUiZsh
to braga	hkkccW
to breath	nbdeee
to bremen	andefd
to bright	cXbvbb
to bring	hWZlmd
to build	ddcfdn
to by	wjXXTg
to call	leUmdd
to cancel	WZtiad
to candid	unZQgW
to care	inbcda
to carry	WUhpXo
to cash	cicmda
to catch	Xohega
to chambe	eadedo
to change	cUxhbS
to chase	seQeff
to chat	jodTgd
to check	i1ZWZU
to chew	ojZSjd
to choose	haZqbg
to cite	dnceec
to claim	denbee
to clarif	dcmkWc
to class	decbmg
to clear	ujcTde
to click	cbgtZa
to climat	8WPcWW
to close	dXRhW2
to collec	hW0Pdd
to combin	dndgda
to come	kWXtde
to commit	awbbdZ
to compar	riZXbe
to comple	YeY0bX
to conclu	ZqbmZX
to concur	jnZbdc
to confir	gbjapY
to connec	cVwgYZ
to consid	cnTgfk
to consul	oibbdb
to contac	mdSpZg
to contin	WTUvVw
to contra	cibhnX
to corbel	feeean
to correc	XsfcWf
to counse	eVmijb
to count	SrdcWn
to counte	Ypabld
to covera	dYewWd
to create	caYfkm
to cross	bWYlrb
to dare	cdcape
to data	ecnced
to date	ZinZae
to dayton	ceecne
to deal	egsbaW
to dear	0XRqZT
to decide	jsXYjT
to decisi	pVZcbn
to declin	YUbday
to defer	eXsfeZ
to delete	hXmYbm
to delhi	eaqdec
to delive	gYdtbZ
to depart	bbofdd
to deposi	aoWfaj
to design	acaocj
to digest	gdbVoj
to disapp	aaUZY4
to disput	feYdVs
to do	hYpsTZ
to dog	odfebb
to down	dWteec
to downlo	chiWdl
to dr	bXXgbu
to draft	dacsae
to drag	sdbZcb
to draw	dXTmnj
to dredgi	dZofec
to drive	aoZjfZ
to drivin	makadd
to drop	XWlnkc
to duarte	lTeoea
to e13	ebdoed
to each	9hXNcQ
to earn	bikoTb
to either	qXbhed
to email	SafxWZ
to emails	eZnefe
to emmanu	glkdcY
to employ	edVS0c
to end	bgfTYs
to eng1	dnfbdd
to engage	TfRT6f
to enjoy	eoZbic
to every	9SYYXR
to everyb	XtoPYg
to everyo	2amQbS
to everyt	edjVmg
to ewa	kXakdj
to expect	dvSeXa
to experi	ecZpde
to explai	dgiZVo
to extend	daVO0m
to extern	jobecX
to eyebro	bofceb
to fake	iYceem
to fall	hoddcY
to fast	eddmde
to feet	ofcjdW
to fight	emdhad
to fill	dUoiYl
to final	qYdica
to financ	oogOgW
to finch	gbXvZX
to find	cuOmZd
to finger	cchboc
to finish	ltYhYN
to firm	ddcgmd
to fish	hiXijb
to five	cdphZZ
to fix	SPZ/Yb
to fly	aWpdXl
to follow	RsMe8M
to forema	Xdctcc
to forget	jkfXcg
to four	jgThSs
to freeze	gcndeb
to friday	bgVlcn
to fundin	fndecc
to gather	ccemee
to get	fjdxWS
to gettin	cscaec
to give	hkPdmk
to go	WkZhfn
to grant	dacodg
to group	bqbeec
to guess	VyahaZ
to guesse	jXZvbW
to gullwi	cradeb
to half	ddaebr
to hand	aemnRe
to happen	YnZXen
to harves	cfbpce
to head	hqdhXX
to hear	ZUjucf
to hearin	cYsfZb
to heart	eadedp
to her	bTeogl
to him	ecTmZr
to hire	VWiQ1h
to hired	ecddpZ
to his	cfajOv
to hit	eUpbfi
to hold	mVbeUr
to home	eascac
to hope	Ynided
to how	YugWbb
to hr	nbkgbW
to hugs	hbdpda
to human	qcajfU
to hurry	ZygdVT
to i	lXlaid
to ii	bdkmac
to impres	cadpah
to improv	cbpdfc
to in	ankffV
to includ	ddcYfq
to inform	eZYYlt
to ing	bYaghq
to inside	paceed
to intere	eaapbi
to intern	eVrfba
to interv	YlXqXh
to introd	Sglfeg
to invent	aodedd
to invite	YeYtef
to is	fVkahl
to isp	daegnc
to it	nsZVad
to its	dbXlih
to javier	ebdnee
to jobs	aaoeee
to join	VThL/c
to joinin	csdada
to karen	gddZne
to kavya	jWYdim
to keep	Zajaer
to kilonz	amcanb
to kiss	gkcWmb
to know	VVsofc
to lead	WYYoxS
to learn	RWbhqp
to leave	lTeRgv
to legal	dofchW
to leila	fncfea
to lenka	bgnfdZ
to let	ibWVks
to leuven	bThqia
to level	dpedab
to lie	VodjkW
to list	dcZpee
to listen	dqfdXb
to log	fZqWde
to look	grahTd
to loop	nhcacd
to lose	gbehoY
to loss	fdZped
to lunch	ZZcnao
to mail	eVohfc
to mainte	cbbqec
to make	mdUYnj
to manage	dihXfh
to managi	bSqjiZ
to marked	ibcena
to match	Ykaaqd
to me	giTpfc
to mean	dnbeia
to measur	gfhigY
to mediat	gpcZdc
to meet	dkeyWT
to meetin	ZZgwXb
to messag	vSgZcc
to messen	faYgeo
to michel	dbZfpc
to mind	aVsXek
to modera	Zgqbdd
to money	mhbfXf
to most	bgneeZ
to move	fgTrgc
to mr	eXcell
to ms	beZrZg
to mull	emaWpZ
to myself	dachpc
to name	dmZ0VK
to need	Wndhch
to new	cnlfWY
to nick	dcceen
to nneka	gdndcb
to nobody	lhoWcX
to none	ZYZdgt
to northl	neTphR
to not	XaPYa4
to nothin	hcUblm
to notice	eYelei
to notify	pjZVjZ
to núria	cccqcf
to octobe	dilYja
to offer	aeYXwj
to office	femeiX
to ok	lXaodd
to on	mXpaab
to one	cYfUW2
to oslo	dZnhdb
to other	ZWYkZy
to others	eZceep
to outsou	eebden
to overlo	ddYdnh
to paid	dncdcd
to pam	Yebtac
to panel	fadoed
to paragr	cXcvae
to park	VS3dbZ
to part	cZXhct
to parts	cXXpdl
to pass	cTVYe7
to paul	kcXmde
to pause	YS2ddV
to pay	obecec
to payrol	bVlkai
to penang	oZbekb
to people	wiTNai
to pets	dbcceo
to phone	tWWoZa
to pick	obYocW
to place	gnegbX
to placeh	eopReW
to plan	bqekXZ
to planne	hgjkZV
to play	aWomhW
to player	dmckeX
to point	mWdYnf
to pop	egnccb
to ports	gVjjch
to postpo	eYpjcX
to practi	nlXaed
to pre	cklXgc
to predic	coceee
to prep	ddcnee
to prepar	aQX8ba
to presen	ZfS4WY
to presid	Xkdndd
to press	jieelT
to princi	aqacdb
to print	XjkckZ
to proces	cVhxcU
to profes	bbkZZn
to progre	ZRfmbr
to promis	TybalW
to promot	cbajco
to propos	aWWpjl
to publis	oadeed
to pull	XW1faY
to purcha	bwaaba
to pursue	eWeZdv
to questi	bZdhod
to raise	mZZbgm
to rate	ZayVYf
to rates	jiWfdg
to rautio	YsebcZ
to re	eddabp
to reach	Jka0ga
to read	eqiiXT
to readin	khVflb
to readve	enafce
to reappl	ZcdfTu
to receiv	UrcmgW
to recomm	ZUyVYh
to recons	YgZjdn
to record	SbS8Zc
to recrui	akRanm
to refere	idZbpa
to referr	nabldZ
to reflec	puVRZZ
to refund	cdbped
to refuse	cWehsY
to reject	gtdddU
to releas	mbaXjj
to remain	dTdnhh
to remove	ebmcdg
to renewe	loadWf
to repeat	cdbaoi
to replac	hgWhif
to reply	nTiYlf
to report	YolekO
to reques	bhWmbk
to requis	ecoedb
to resche	ccUuad
to resend	dctWbY
to reserv	ecobdd
to reset	dcpbed
to respon	msWTYd
to retain	bWcder
to return	aZVljl
to revert	jqXVmV
to review	uUiaeX
to revisi	YkneeZ
to revive	Wgdcpe
to rewrit	ZkoZcZ
to ridgew	ainVkb
to ring	edVrci
to roaste	eXpcdf
to roboti	cXZrhe
to room	ceasca
to roster	ehjWck
to rotati	dYeemh
to round	YVhrXj
to rowan	nneWcZ
to run	sUdbuR
to rush	gockaU
to rust	ocddec
to s	ecddoc
to salary	fbdpad
to sam	hdmbdb
to samuel	crdbcc
to sander	eccYtb
to save	kmbVhc
to schedu	cgatdW
to second	bdcpeb
to secure	jabZqe
to see	dodrVY
to seeing	ZVoqXY
to select	VkcqeZ
to send	YXjmhf
to senior	ebYeer
to serve	edbeen
to set	UaX7gT
to settle	qaZpYU
to shadow	hWdrdc
to share	dilXbg
to shift	obecee
to shortl	duOgYa
to shout	kThacr
to show	TYonXj
to sign	aTcd7U
to signif	ceecoe
to simon	eavadY
to sit	RqYuca
to situat	fallcW
to size	bVYuaj
to sleep	6ljGQS
to solvan	biaeem
to solve	edZsad
to somebo	cXjccq
to someon	dSbdb0
to someth	YWrgjb
to sort	UuYobW
to spam	eeofeY
to spare	Wldfbl
to speak	dnejXd
to speaki	fccmee
to spend	cef0UV
to square	nafdee
to stage	WRX6be
to stand	fVjbjk
to start	Rickob
to status	dqZefZ
to stay	QPrgbs
to stefan	ddeocc
to step	cWyTkZ
to stop	Tbnejh
to store	bnfddd
to strike	aYlhXl
to strong	shXZba
to studen	bdbdep
to submit	Wfb0WZ
to sugges	bZYyXX
to superv	mYoddY
to supply	YVf0Zb
to suresh	boecce
to surviv	deqZea
to suspen	cT6ddN
to swing	clZnbZ
to sync	iocadb
to take	adbbwd
to talent	ggnbZb
to talk	biRgll
to taste	ghXfcn
to te	cceoee
to team	bfddoc
to teleph	qbchca
to ten	dbpYcg
to terror	dbYohc
to test	bcescb
to text	jTYugc
to thank	RjrSXr
to that	dwfXYa
to their	bajkjY
to them	Wmdraa
to these	Ycqfeb
to think	twSNqM
to thirty	eaeoce
to this	Ydemgh
to those	lpVQak
to three	bTjmVo
to time	hjoWbZ
to tl	hbcddm
to touch	fnecea
to tower	bdnded
to tp	bgqdab
to train	ceecbp
to travel	cbfibn
to try	ilXTYq
to turn	cWddmm
to two	Wbbmgm
to under	htWcdX
to underg	hecoZd
to unders	gqgYZc
to undert	cbeegm
to unsucc	oWZbcp
to upload	dcZscd
to us	ZZewjW
to use	jQZemn
to useful	eakfoU
to verify	hYanka
to view	baqRsY
to vision	cbYuZb
to visit	jkRecl
to visito	dXvbdY
to vote	h2ZRbU
to wait	jlZUii
to waitin	feYigi
to wales	cUmncd
to walk	ahQtiY
to want	dvZiWX
to watch	fjYoYe
to wednes	danfde
to wei	atcdeY
to weigh	bnYcmZ
to welcom	XXmhnY
to what	jgXZne
to when	gmXbbi
to whenev	WwZbbe
to where	bgemeb
to whethe	Zddqfb
to which	giodeU
to who	Yoiaaf
to whom	WUljdn
to will	Zoeeee
to willin	hYZsca
to wire	mdebee
to wish	aV1Xab
to withdr	dY6UXU
to within	rYedec
to wonder	jSplYZ
to workin	adaava
to world	Xfeqcf
to wrap	uYaebb
to wriggl	eccdpc
to write	XfXmhm
to yay	cbpadd
to you	yiYUjY
to your	deiVmh
to yours	lnYfbb
to yourse	dgadnc
toast	ebiejd
tobi	TlWseb
tobi .	asdhYV
tobias	Zihiga
tobias i	demdea
toddle	NfeYkt
toddle 's	eYdfdo
toddle .	brXjZd
toddle correc	Sdmilc
toddle to	ccZcoi
toe	mhXhbf
toecap	baldpY
toes	jRdcgr
toes .	hXjdkd
togeth	gkdZhe
togeth .	bnZbhh
togeth a	camkiX
togeth and	sYWdfh
togeth at	padeee
togeth for	dcwYbX
togeth from	foTegf
togeth in	YhZdoh
togeth is	dcrddX
togeth on	ihXlfX
togeth the	iShngd
togeth to	decdcp
togeth you	hdbcnd
told	nggXef
told .	rySNaa
told @d	1TZaZf
told @p	nZbedi
told about	Wncgek
told after	Wscdec
told all	gQsclZ
told and	jaiZXm
told anythi	moacaW
told at	sfQWbn
told before	vdXUfc
told but	jobddY
told by	zbdXZa
told create	smYecT
told dear	xVbaca
told do	aqZcbh
told dog	1VZaaZ
told each	pZeded
told either	bnedee
told everyb	kUecdo
told first	bfdeao
told get	cbcmka
told him	lZnadd
told how	iobddZ
told hr	nXmafZ
told human	wWdccc
told i	anGjim
told if	4XdWXY
told in	1XYXVk
told it	jsaSeY
told leeds	imZbdd
told me	dmdWdn
told my	WiYZmn
told no	eZeYnl
told nobody	ZloccX
told northl	5MUXgg
told not	Rnbbeq
told nothin	YugebS
told now	iWcpeb
told of	btcdeX
told off	lgliZQ
told on	0fZTWa
told once	Xqeeee
told or	pZeeed
told people	ZieZdp
told planne	5eRVaX
told probab	imXcXl
told result	pXfeff
told situat	odecce
told thank	caseeZ
told that	jkfWde
told the	bUxZpV
told them	Qa/RgR
told there	fpQYXq
told they	gsZXbd
told this	fqbiaW
told three	aZcbds
told to	hUjtab
told togeth	lZXenf
told two	dcZsXf
told type	ZVuhiW
told us	eXrTco
told what	qXibeb
told when	PiuYaV
told where	WWvjdX
told whethe	8SbVXZ
told which	qbdbdd
told yes	kdbZmc
told you	bmUeik
tolu	hffbgg
tom	oljRXc
tom and	oXeaci
tom fair	lpZYcX
tomas	mbZaih
tomasz	jhccbj
tone	abamZo
tongar	grdWag
tongar 's	codeeb
tonner	ibZpkV
tonner .	dbdoed
tonner innova	diadpY
tons	iaVdmk
tons .	dbbbmj
tons has	ehXhjh
tony	bZobck
tony strang	ecnded
too	cedccr
too .	llmXdV
too ?	abYgoi
too @d	pjaedU
too after	bWcnnd
too and	ddeepZ
too bad	dbsddX
too before	ebencc
too big	cXbbiq
too but	gdbnce
too early	gucWWd
too expens	eibcan
too far	ZJvUYs
too green	bZVcby
too have	ecpddb
too is	cfpbda
too junior	eXVdax
too late	ZcUbY1
too little	dXfgdn
too long	StgmbU
too many	YgZUgt
too much	XiwUTj
too old	Zccmkc
too on	ofcceb
too quiet	cXWaby
too senior	eXVcbx
too short	hbaZbr
too slow	dVbbbv
too so	YuYkaY
too soon	naTfmg
too sorry	eboedc
too thin	cdZddr
too would	dZcdhn
too young	eXdjlg
took	VQgQs5
took #	dcddcq
took a	idWSew
took an	XelYcp
took away	bZghbn
took back	eeoedb
took five	eddenb
took four	WpVYpc
took her	acifnb
took his	dabcbs
took it	RUnWkq
took longer	nbdeee
took me	ZaWN/M
took my	ZYxXYc
took myself	ebseeX
took note	iepekR
took notes	eaqedb
took on	TPZfW7
took part	fhsUYc
took so	ddadeo
took some	eXbekn
took somebo	edacdq
took someon	Zabdav
took the	UagPQ/
took them	VWVYvp
took to	bdWqal
took two	bVldZq
took us	pRbemf
took versio	ecbcbq
took you	dcVW3T
took your	eQjbgq
tool	ckedYk
tool .	clWked
toolbo	dZpfce
toolin	Ydejdk
toolma	YcnZmb
tools	giRhlc
tools and	bdZknb
top	dgdane
top #	eZgpab
top .	kUlVjk
top he	dddndd
top it	cddeod
top of	bpcSsZ
top she	cqbdec
top that	ZYbiqb
top third	pVedcj
top to	dcbcim
topic	URm9TR
topic .	dceode
topic of	bccuba
topics	gfhadj
tops	sWkhTb
torben	cajgbk
torn	ntPYjX
torn .	hiWgmX
torn up	ehaXqf
toront	XYZfql
torste	lecigX
tortoi	lXZhcl
toss	aUojZl
toss .	bWsedd
tossed	cbbilh
tot	kTehgh
total	gdbkbg
total experi	fdZqea
totall	dTxfVc
totall get	eXncek
totall unders	ffnfcZ
totals	bZfnhd
totals ;	baZaoj
tote	gkibbd
totted	pYaake
touch	euXbbf
touch .	RxYUZr
touch about	RkUokg
touch after	Yxbbdb
touch and	mXcYcr
touch as	bncbdi
touch base	epcecb
touch but	cUmceo
touch by	/EWhXa
touch full	aqceea
touch i	cZdfeo
touch if	RzkQac
touch is	eZeffn
touch no	boceec
touch on	uNdhdi
touch once	V2XadZ
touch satisf	pXedfe
touch since	dnfffZ
touch to	geencY
touch when	Wufabe
touch with	VycciS
touch within	4Maadd
touche	ebdsWf
touche .	cjjjdW
touche to	mXdddk
touchi	gbfcgk
touchi a	gcdddm
tough	iSgVVz
tough .	occddc
tough call	ddbedn
tough decisi	ddbeeo
tought	ebfcji
toulou	ifgcbh
tour	ZasldY
tour 's	UdtYnY
tour .	VhpkZY
tour and	aZhqdd
tour of	ibqXga
tour on	egmabh
tour the	mbdgdd
tour with	bbZxZb
toured	bbphad
tourin	dgncba
touris	bVZlgp
tours	gheiZg
touts	hUgsba
touts you	dZcrbd
tov	XbfoUp
tov some	eYofdd
tov test	cdcfco
toward	dpbbde
toward .	ckZdnb
toward by	ddnfce
toward the	pcdbed
towel	VdYids
towel attire	cgeccn
tower	Whgbjh
tower the	bdnded
town	ccfnfb
town #	cnddee
town .	cOemeo
town ?	fcdpae
town debugg	edeobc
town din	ikcWla
town dioces	cgWbkn
town haddad	nfdbed
town interv	jdftVW
town mvr	ddccra
town though	eednea
towns	jeRflj
toyin	fgfkcc
toys	ficbdk
tp	chhTwX
tp .	WglQ0T
tp cut	idpWce
tp off	YfZctb
tp to	aeaanl
tp wants	qflWYa
tpm	Wi0cZP
tpm off	dbtabb
tpm the	bhqeeW
tr	dXqfac
trac	kbaefi
tracey	ibaobe
track	gZlcnW
track 's	ehYnce
track my	bZrccd
track they	Zcbdqd
track your	ceqXdd
tracke	bebrbd
tracke .	hkWfdi
tracki	Wkheam
tracki doctor	dedndd
tracto	gnbgTi
tracto .	dtZdZc
tracy	bdmhZg
trade	bbdikg
trade ;	cdedne
trade fair	kRraee
trade freela	enabdh
trade remind	edcned
trade show	gZneed
trade test	ilYXdk
tradin	WjebrZ
tradin .	coeeeb
tradit	mThcck
tradit with	ecceen
traffi	eYba0V
traffo	jeccsT
traffo they	mfgiaV
traffo to	ccebqb
trails	Xbjqca
trails check	eYklfc
trails trails	eagndb
train	Zcieel
train .	gereXY
train a	ceecbo
train and	bneeed
train even	eiVekj
train fare	cddccp
train is	gapZde
train like	dpcdcc
train strike	aeenff
traine	hYZfmi
traine 's	gZUfcs
traine .	fXaiil
traine and	eddndc
traine for	icWhld
traine from	abYkod
traine has	Zbhaco
traine of	dsabea
traine progra	iXZilg
traine say	fmbedd
traine throug	jnYZdd
traine were	Xhaalm
traine where	gadndd
traine with	Tgdqdd
traini	Yhljdb
traini minute	ecmcec
trains	kZXlff
traits	lkaUjc
traits house	okdYac
tram	XsmbXX
tram driver	Xoeefd
trampe	cbnhce
trams	nnXSfe
trams your	dpdXde
tramwa	khcYhe
tran	fidkcc
transa	aVsgea
transa .	cbmgdd
transa adviso	eanega
transc	RXh/YO
transc .	daepeb
transc and	bZiqcb
transc by	Wedtdb
transc came	cfngdZ
transc from	bdcode
transc of	ccnjbZ
transf	tdZTdk
transi	dglaah
transk	fgYWdq
transl	Zeghek
transl .	gnhbZb
transl and	eVdkii
transl fit	dncbja
transl from	eddbeo
transl it	dbdhoa
transl markin	ebrZdd
transl on	oddcde
transl sample	bdcnci
transl that	ecdddo
transl you	Wacwbe
transm	eZhlhc
transm .	bellfW
transm of	dbbneg
transp	pbZTYt
transp .	hZbWTy
transp ?	ecencd
transp by	Ueddue
transp direct	Xscddc
transp now	ccreZa
transp on	fcmddb
transp to	ofcfab
transp transp	ccreZa
transp we	badddq
trante	ojYkbV
trante medica	hjckdX
trap	afUhhn
travel	bcrced
travel 's	Zdeoef
travel .	bkfTvX
travel ?	dankcY
travel and	jangba
travel by	Ydbrdd
travel delibe	oXbgee
travel expens	aZvZYi
travel founda	fdnddc
travel from	inbddb
travel mine	ebZcjm
travel receip	gneYde
travel scope	bacndi
travel so	gpYdec
travel until	Vcwadd
tray	ppUdcV
tray for	jmabbe
treasu	ehblgb
treasu .	bklWie
treasu to	cXodjc
treasu writes	dncded
treasu year	ddencd
treat	lVhagk
treat it	kXejZj
treat northl	lZcbnb
treat this	edaTth
treat to	gdnceb
treat your	cYlbdl
treate	eegVep
treate or	ndecee
treatm	ZVlkZl
treatm .	VZmbdo
tree	YVwZie
tree on	Yawcda
tree with	iYghhe
tree your	bfedmf
trees	cdqbWi
trees .	eWvadc
trees desk	endeeb
trekki	hldjXa
trekki .	jpXbcd
trelli	XwfhVW
trelli .	WumYXZ
trelli and	draeda
trelli with	graddZ
trembl	dbpgZe
trend	dejdci
trent	bZlbdk
trevor	jSdeeo
trevor .	gXhYjl
tri	icjVjf
tri and	bYZais
tri said	dZcdZt
tri says	mqaZZa
triage	ZPjnRv
triage .	fXemWm
trial	ZcT0eg
trial 's	aelYle
trial .	deSycZ
trial ?	ZYdrZk
trial @d	ceeoZe
trial @p	eeeYim
trial and	lXgcck
trial as	haadme
trial by	obddcd
trial cut	ddascZ
trial day	bcYmlf
trial days	cXhnch
trial hospit	didYcn
trial i	dedben
trial merean	niYVgj
trial month	baerde
trial on	XlWikd
trial or	WZdxcd
trial period	dabWya
trial pike	geapcZ
trial run	hoagcZ
trial saas	gZfpca
trial task	kndVdd
trial the	encYff
trial they	jdgVnd
trial to	SramaV
trial trip	bddqcd
trial was	ZhYgli
trial week	VWUyYn
trial which	ddcpea
trial with	eZdnZk
trials	pdQdZl
trials for	ebbdas
trials go	ljXYdb
trials your	fdednb
tribal	aZZnii
tribun	lVsjTW
trick	UUVesq
trick margue	ccbbjm
tried	ZVgkjj
tried about	edpfdZ
tried i	dhgemZ
tried ringin	dZbbkn
tried says	iXbkje
tried to	YibpfZ
tries	laefff
trilin	gVdXrh
trilin .	cacbnj
trim	dasVak
trip	hZohXc
trip .	Yaockd
trip and	ocecde
trip home	gcoddb
tropic	hqaacc
tropic .	XjlZgd
tropic still	decned
troubl	TYkscg
troubl .	caqjfT
troubl you	YhUoek
truck	TkWqfh
trudea	ggVZkk
true	Wbbjho
true .	Wgffih
true a	eaende
true and	XkYbgo
true i	dimffX
true laughe	ZfZcjn
true that	fncecc
true when	Ycefeq
truest	pcdece
truly	heWehl
truly .	efnZee
truly matter	ilWiee
truly sorry	eZceep
truro	neYbhf
trust	bmfbla
trust 's	bgnbde
trust .	ewYhgP
trust and	jYfkbg
trust begins	cfngdZ
trust has	diZddn
trust is	ngafdb
trust with	Ydepee
trust you	ghXfhg
truste	fmVbjh
truste .	YtgVbh
truste ?	edcode
truste and	kkbjdW
truste approv	hnecca
truste are	ksWgaU
truste felt	dWaaax
truste have	WnYZmh
truste is	bsebca
truste met	clcbnX
truste on	cbepdd
truste only	rWfded
truste owed	eedmcd
truste sat	dgnebX
truste want	gTdenk
truste were	bfbbcq
truste who	ZvZicU
truste would	bfapgb
trusti	haZYcu
trusti .	fedben
trusts	hbhbdk
truth	ifXibi
try	bcWlR1
try a	mWbika
try again	OWbhU6
try anothe	pacbdd
try for	dbdceo
try in	cccbdp
try me	ciboeZ
try out	PpO7OW
try the	WQ2cWh
try to	ntRXdW
try us	XUQZd7
try you	qXdeef
trying	Y7WeRY
trying .	Xvadce
trying not	nYided
trying to	cyedWT
trying you	dcbrad
tryout	kVYrfc
tshaba	UcnZXq
tu	iXrWee
tu bag	kdkXfc
tuan	eXjscV
tuas	dddedm
tuesda	pUlamY
tuesda .	gWtXbe
tuesda to	ddbXml
tugs	cdcimc
tuitio	ZrZbgf
tulsa	lbdfah
tunde	fkTieg
tunde .	kXZdkj
tunde dog	fYdmei
tune	eljaSh
tuned	X4TWaS
tuned .	axXbZX
tunnel	mWdWkk
tunnel .	baodeh
turbin	eafcjl
turbin .	edcdco
turin	Tf0UbY
turkey	hZnZdj
turn	fgXlhe
turn 's	radddd
turn .	PyVgjZ
turn and	endddd
turn at	ahSlZo
turn away	ebXemk
turn down	secbZe
turn it	iVgofa
turn me	dabcgp
turn of	nfbfcd
turn on	lbohWU
turn out	gZhcmc
turn over	ebmfdd
turn portfo	iknVZb
turn to	dudjUV
turn up	QOb0na
turn you	cRYTlw
turnar	waUdae
turnar for	mfcded
turnar is	uZZXed
turned	cWpakg
turned down	jeabRt
turned into	lgRUnh
turned it	cXhZyU
turned me	bWOTqw
turned my	eeddpZ
turned on	dcpace
turned out	ZZzjdR
turned their	dbueWa
turned them	cardlT
turned up	WYkime
turned you	bnZkmU
turnin	XslYPk
turnin up	gfcbao
turnin you	dbqdcc
turnou	lYmedY
turnov	gdVjpZ
turns	hegche
turns .	dccqcc
turns it	breddb
turns out	aUcepn
turns the	fqacbZ
turns these	qcddce
turns to	sWaded
turns up	budccW
turns waters	hdoeYc
tutor	kVechl
tutors	dMvVXn
tutors .	oUUddq
tutors and	Wdsbed
tv	ieWifh
tv the	daefbp
twelve	fiecZl
twenty	iXZkmd
twenty .	mqZWgY
twenty five	bgYhhl
twenty minute	gQnxVV
twenty one	ccoejY
twenty plants	ebaeng
twenty six	bdcbsa
twice	cfbapi
twice .	Zjccra
twice and	eiXcap
twice in	ddZgeo
twinni	ibaYin
twist	bahibk
twitte	ebgdcn
two	deZpch
two #	kVgjhd
two .	glQgZq
two @d	Ycpbjd
two a	cWZpcm
two admini	efccdn
two americ	eeebme
two and	fbUmdm
two appren	cdbeep
two approv	ebadaq
two are	criYZa
two as	dmbegb
two assess	kXnaec
two back	eceoda
two beauti	lscYUb
two becaus	dbeeqa
two blazer	eccctZ
two books	dcrYdd
two by	efdmbc
two calls	YlcoeZ
two can	ebende
two candid	sjeRaf
two chinwe	Xgdrea
two clinic	edeneb
two collea	eiUnbh
two contra	effZnf
two copies	TYYg0a
two d	jghjdV
two dates	hYcucX
two day	oYckcc
two days	gZTdjr
two direct	mgTWdq
two drop	egcdna
two fan	bceoed
two fantas	dbjobZ
two files	bhanZh
two for	kVtmOU
two former	eianae
two forms	dYjrZb
two founde	djaadn
two from	ZlUbgo
two furthe	tgZacX
two good	exXcVb
two got	chddao
two had	eddden
two have	pbdcdd
two he	dbndbh
two heaps	naaidc
two hola	ccbqee
two hours	XTwpVY
two housek	beemee
two i	Ycijjd
two in	aWllnR
two influe	cddcdo
two interv	qiccWc
two is	aWXxgb
two it	bsaeca
two jobs	UdTexg
two junior	Zqdacg
two keyboa	dXrbhb
two lads	eeddbo
two landlo	adcqdd
two left	pgadcb
two letter	jcRfkj
two line	caWfaq
two lines	jVmheb
two mails	brXaei
two man	gUkeld
two manage	nekacY
two marks	cXdbhq
two mart	fjjXgc
two member	0dXabV
two minds	evVaYf
two minute	UUvfbg
two misrea	eddnce
two more	rxRSYb
two mortga	cdWYaw
two most	edembd
two names	iYR2ZV
two new	ahpkUb
two no	odabdg
two not	adXqdh
two object	eXnaei
two of	hjblXf
two offers	Xcjgjh
two old	cccqec
two on	eadoed
two online	ddbpdd
two or	debrcb
two other	YxeVgb
two others	iuVWgY
two out	fUcXdv
two page	Tbc1bc
two pages	WaZyfa
two partne	nfbjZc
two paysli	cfbqdd
two people	dgVncj
two places	aWZbhu
two points	daccdr
two posts	jeUYhn
two profes	bbeqec
two questi	YkWtad
two quick	dbcpcd
two reader	ceceeo
two refere	dUX/YU
two reloca	Wdjhan
two reside	cYqadf
two rubbis	Xderde
two satisf	YgerdY
two sign	fndccd
two sleeps	uWhZcb
two slots	bdepde
two so	bdcogd
two son	egmZYj
two sous	eccabr
two susan	dbZhod
two talked	eZaien
two tasks	dednbe
two teache	Xpeeee
two tests	SZhjjm
two the	hjWZfm
two then	nYkcdd
two they	gmffZb
two things	aUbyja
two thumbs	cdbcdp
two till	cjiVnb
two to	mjjXaZ
two transa	cdemee
two trial	dgcXbr
two update	dZddhn
two vacanc	fZadkn
two valent	dalmdX
two very	dfbdnd
two wednes	mmbdZa
two week	nlccdY
two weeks	Wdohdg
two who	jYcean
two work	Xbdted
two works	bdeode
two writin	gYhpbZ
two xx	eeeYoe
two year	baVaqo
two years	YQcU1l
two yeses	ocddde
two you	gTmibi
twofol	eiehfc
twos	aUbuec
txt	udidfP
txt is	dehdnY
tyler	egYUpi
tynwal	lhjccW
type	bkeogT
type .	pjWddc
type all	bWigfm
type i	aXkhnb
type questi	Zrdcdd
type to	fcpddZ
type univer	jkWffe
typed	Wnlccc
typed and	dbocfc
types	kcgeee
typica	melRiY
typing	idUgqb
typing .	edZfen
typing as	leXked
typing for	dadpdd
typing test	fpYgda
typing you	adcard
typo	fidbhg
tyrese	kffVhh
tyrese er	diiXif
tyrol	hdbape
tyrone	Zeijge
u	seWffZ
u have	cYannc
u will	vebXac
u14s	yTYUbm
u14s on	pccced
u9s	fZoiaZ
ubuntu	bcmVnc
ucas	hijabd
ucas .	hoaZdc
ucas crew	Xjbhej
uh	ejicZg
uk	fgbbhj
ukrain	hfljZY
ull	iddlgX
ull .	cobccg
ulm	kafcbk
ulrike	hdevaR
ulrike you	cZkobb
ultima	eVjbfm
umbrel	eniSia
umbrel .	grXcbe
umbrel who	gdcapb
umhlan	gbdfke
umhlan .	nYohVW
umhlan in	lWcedm
umhlan one	dccZin
umhlan until	dnddiZ
ummed	fancah
umming	dmbcbk
un	ffbihc
un direct	hTdrja
una	ahgfka
unable	WiZZX1
unable to	XjaZXy
unaffe	jidbjX
unanim	SJKQ/j
unanim .	VVUV8c
unanim and	cYccrg
unanim choice	bdccof
unanim i	deaeod
unanim vote	dddeob
unanim we	dcdZta
unanim wish	lXbZik
unanim you	ebceoc
unansw	XxQcge
unansw .	buVjWZ
unansw progra	ahdbnc
unavai	Vbtaeb
unavai on	Xbrbed
uncert	ZmofaU
uncert .	cqZeec
unchan	aYnbjg
unchan .	bYobcl
unchos	gmTgfg
unchos will	cqWbkb
uncle	ecgehf
uncle at	bXceml
uncle hannah	gekVhc
uncle in	bmVekd
unclea	WcrjiU
unclea i	eZpcee
unclea please	egnbdc
uncles	gcmefa
uncond	bbXU4Z
uncond .	decaqd
uncond offer	eeccod
undate	SjhWdr
undate .	YljbWl
undeci	e6ScUT
undeci .	bwZkXV
undeci ;	nbdiZc
undeci and	hsbabY
undeci was	eYabln
under	hmebec
under .	meXcgi
under @s	maeeee
under accoun	edYdnh
under active	iobbdb
under an	cZudeW
under any	cneedd
under climat	aiYlkd
under consid	d7EeUg
under discus	hrdZcV
under gordon	kZXkhg
under her	eZhobd
under his	rgXccc
under it	XQmVtj
under item	djbjiV
under media	pfcbcd
under my	ignegQ
under no	foafdb
under number	lejfcX
under our	qNhWeq
under proces	dyWZca
under promis	oaeeed
under redact	fmbedd
under refere	fcpYiZ
under resear	sVdcdc
under review	e8UZXN
under separa	bYahog
under seriou	cpbdfc
under tasks	cYmmcY
under that	fXxbbW
under the	eUfibp
under them	bndeef
under this	YYjqac
under twenty	bgYhhl
under water	fnZeee
under way	griUfT
under which	hYsdba
under your	rWmYgZ
underf	fUlagk
underf .	dYnaoX
underf appoin	cgbenb
underf by	dcqdcb
underg	bcljha
underg a	dceoce
underp	khbfcd
underp .	mhdeab
unders	ZZtchd
unders #	cXslbU
unders 's	dcbrbd
unders .	WUxUbn
unders and	Zaicfn
unders for	cYairb
unders if	hVpijT
unders thank	hfYneb
unders that	djxTXZ
unders the	geZabr
unders with	anjcdc
unders you	ZfdasY
undert	dqUhah
undone	cahmfc
unexpe	xbVXmW
unexpe or	ocZala
unfair	abjaar
unfair to	bcncdg
unfill	cjjYci
unfini	ecbnee
unfit	iTdoef
unfit .	fYWolc
unfit for	edbdco
unfold	igbbZl
unfore	dXpaid
unfore called	acbdnj
unforg	VkRkcs
unfort	ccZady
unfort .	ZeUViv
unfort for	elXdhh
unfort i	YjsagT
unfort in	leXmjU
unfort is	dbaenh
unfort it	kTadds
unfort karin	andffd
unfort not	gbXber
unfort there	godeeX
unfort we	XZhXjp
unfort you	hWXbcu
unfort your	bWiccs
unfree	dbofeb
unfroz	kfefdd
unfroz human	hnYcee
unhapp	lYcbco
unhapp here	eadddp
uni	ghWXll
uni and	eacbho
unifor	jSiQrj
union	Zhgdhg
union a	dadaqe
union told	aoecee
unions	aUjfRv
unions 's	cancZj
unions .	ccZibp
unions alive	bebhcm
unit	ahfggg
unit 's	ddVelm
unit .	fcoldS
unit and	cgjXhi
unit has	ckYefk
unit in	fdbnee
unit manage	ddarad
unit says	hkVbcm
unit sorry	nYfffe
united	agrUZj
units	bSeufe
units and	cZdbjo
units for	fedcnd
unity	acaefq
univer	XfiliZ
univer 's	cfsUjY
univer .	ZlamlV
univer is	lcXghg
unknow	SrphZS
unknow .	S0hWbX
unknow and	beendd
unknow number	hVlkfb
unless	kUeuVg
unless it	cRYqjm
unless the	qdamZV
unless there	bpdbee
unless we	mTeqcZ
unless you	VcpgVl
unlike	LymRVj
unlike .	VpYUfm
unlike last	nZedff
unlike that	Ruddeg
unlimi	dccYlm
unlimi .	ecnWhh
unlimi and	bYZcnm
unluck	gWjccn
unluck for	oddcdc
unmoni	ZZpidd
unmoni .	dbneed
unnoti	YXqpZc
unnoti .	Zbenei
unoffi	YWoctS
unoffi .	XWrXnb
unpack	icfkdc
unpaid	Zcfdlh
unpaus	ceoUdi
unpaus .	feoWfc
unplea	ljZZjb
unplea .	nedbee
unread	fcqUjZ
unrela	XngkZd
unrela 's	andfcg
unreli	icnaYh
unreso	Yfkdbj
unreso we	fdXefp
unrest	acekje
unrung	X0XUWd
unrung .	Twbada
unrung for	dnbhdZ
unrung list	niVYbm
uns	eXhcfn
unsati	kcjhbZ
unsign	ehbnhV
unsoli	blVelg
unstuc	gnjbZZ
unsubs	cbzTWf
unsubs at	datbda
unsubs from	dcqdca
unsucc	rSDVZ/
unsucc .	jUIUc9
unsucc and	idbcYo
unsucc applic	vXbcbd
unsucc at	caYdds
unsucc in	dacepc
unsucc on	pZXccn
unsucc was	lkZfjT
unsucc we	tadeaX
unsucc you	aneeee
unsuce	gbRhct
unsure	kmZdbc
unsure .	dncedd
untick	ebqecb
until	hbtefV
until @d	vVdaka
until @p	lhYahh
until after	akndcY
until all	bnWjfd
until dbs	bauccb
until dear	2OiafT
until dog	hUokca
until ewa	iaUkkf
until furthe	aS5dbW
until gabrie	ndcefc
until head	djmcab
until human	bSYdmw
until i	gvRfiU
until it	Ui+eVK
until life	qcZZhe
until northl	hafepY
until planne	cXZmra
until satisf	rbhbYb
until she	bihrUY
until somebo	XjtccW
until that	RrreaS
until the	Zg2acU
until then	S1efYU
until there	abzZaY
until they	jauaeS
until this	bjfocY
until we	id0ScR
until when	eWtebd
until you	gYYsqP
until your	bgXohd
untrue	pYddee
untrue that	pYddee
unusua	XeXkmh
unusua .	dhYZnj
unusua knowin	ejXfdi
unv	nkWcah
unwary	eUmheg
up	ggegfd
up 's	XZbnen
up ;	coVqaX
up ?	ddkbTq
up @d	kfZXhk
up @p	eqYcjW
up a	fZYtXk
up about	hobZfb
up after	cjbfoY
up again	af8WYN
up all	elncYZ
up an	YjXqah
up are	cecfoa
up as	Tablqh
up asking	eodedb
up at	qbXhgb
up before	qXmYcc
up being	emjedW
up but	Uibihj
up by	pdYUod
up daily	dpbceb
up dear	oTYsbZ
up dog	+LRRUg
up each	dbmbbj
up early	ecdloV
up either	kYndeb
up ewa	facpdb
up fast	cdcoee
up flexib	brbddb
up for	Scdybe
up guessi	Zrcedd
up her	kyVVXc
up hiring	dZYddt
up his	wjUYhU
up hope	codeec
up human	oYdebi
up i	jUpfaf
up if	WlkZVn
up in	gigVek
up interv	fccmed
up is	Rebyce
up it	niabfc
up like	enceaf
up more	eaiaen
up my	hdoYiX
up no	dghqcS
up nobody	kcdWmf
up northl	wbUaah
up now	niPcYp
up of	ZSvkhT
up one	aofeee
up or	/VPOcS
up our	coSfgg
up out	klWXbj
up refere	kaalXk
up regard	fehVlj
up sorry	dmedag
up terms	cbecpe
up that	cibpaW
up the	fXcjpc
up their	qmgbVV
up then	kWedme
up there	pWiZhd
up they	ekflXZ
up till	saYiab
up to	lhXggb
up umhlan	nadefe
up us	kncVed
up we	fbkVli
up when	cYwkWX
up where	XfnkbY
up which	omaZcY
up will	lXldfa
up with	frZgiT
up you	UWeonf
up your	UhdewY
upcomi	YhqWcd
upcomi interv	aZqcde
update	nngZYc
update #	cmfdde
update .	pqgSWW
update ?	boccee
update @d	rXcdee
update about	mmTfcd
update as	eqdccc
update at	frXdec
update but	qYecee
update by	hjkbYc
update cv	VTb7XY
update dear	ugSZcW
update for	nhWafg
update on	Wibdgn
update our	bZudcZ
update recrui	cbZddo
update soon	bqdddc
update the	aXoWgo
update when	dqeZea
update within	nbbdeh
update yet	knZddW
update you	nrVbZZ
update your	bY6TUZ
updati	Zmlbec
upfron	lWiZbn
upfron about	ecbeen
upgrad	ebmaZm
upgrad .	cehWmh
upgrad for	ebanib
upgrad i	eeYffn
upheld	jfaiXj
upheld by	iiWiah
uphols	lanWgd
uphols job	mjleZT
upingt	bacmkd
upload	VVo5YW
upload #	deoaed
upload .	XfsmUT
upload a	cYgnjZ
upload before	dcemee
upload both	eecndd
upload by	hbZodd
upload docume	ddtVec
upload dog	ddboee
upload how	eiZVkm
upload it	aYU3bW
upload my	ddpbdb
upload the	YYS2Zh
upload their	decoed
upload them	dcdoed
upload to	gohacW
upload withou	emfbeb
upload your	UUguhY
upon	dtSRnj
upon .	hZneec
upon anothe	cbdecq
upon his	cqddeY
upon it	qjWRhh
upon the	TbZmdq
upon ticked	ardceb
upon us	hpbZdc
upon which	oadbdh
upon you	eYbbyV
upon your	kXcepZ
upper	aZWfht
uppsal	jXihde
upset	iVjmdc
upsett	dbiVmj
upsett of	gYZcph
upsett that	dXjecm
upside	hVcYuf
upside .	ebXihm
upside was	edaend
upstai	eogceW
urban	hfeahg
urgent	UV4lcR
urgent .	ccfnfd
urgent call	Zdoeef
urgent cases	Vavddd
urgent matter	fYsbcc
urgent to	encmdV
url	XYtjbc
url .	Ycjlcf
url url	eboded
url was	ebqbdb
urs	WjTcpk
urs of	ZiVfmj
us	gceige
us #	ghZoab
us ;	reThoQ
us ?	cOkmsU
us @d	sTeafh
us @s	yQadcg
us a	QpW6Pc
us about	gjtRZa
us after	clRZlm
us again	VPNnX9
us all	6SfTWh
us an	cWYwcc
us and	WemYcq
us anothe	jVZtcc
us any	aggtbU
us as	fZZT4b
us at	lRvWkY
us back	XbR9VQ
us be	gZmeee
us before	afXuea
us both	xVbaYi
us but	iWjnbd
us by	mSUwlW
us climat	/KbVfZ
us consid	hiXhdh
us create	kUbcfp
us decidi	Xldkef
us does	dmcefd
us dog	eYVtci
us done	beZeas
us down	bildkW
us each	eijgiU
us either	erYjZX
us ends	dbaccs
us eventu	bndeee
us first	cpZlYY
us follow	hlWfgf
us for	UasgWk
us from	bZsQuS
us get	oibbcd
us got	dYfibn
us had	bccgnf
us have	Oedvie
us he	eYqYef
us her	dcende
us here	bdngdd
us how	XYrnUc
us human	nacgbg
us i	XmkTck
us if	WoSrjV
us improv	dYyYdV
us in	qciZbc
us is	aZgUgu
us it	XjXkZn
us its	oXckdb
us know	hPmksT
us knows	cndeec
us like	mijXad
us liked	dbZhod
us lock	nZfeee
us making	dZafrb
us next	chiWdn
us no	eVYker
us northl	pcZkbb
us not	cYcipd
us nothin	pfleYU
us now	ifScvV
us once	Zhcrcb
us one	neYrbT
us otherw	eanefe
us our	cfiWne
us out	iXmZXo
us over	rZbdkY
us past	sadedZ
us planne	0cSUVg
us please	VmYhji
us podcas	fXeblj
us promis	Ynfffe
us put	eWdhdp
us readin	cnbefd
us resear	yUZXka
us right	edbZnj
us round	ecqdea
us safely	cincdb
us said	agncgb
us satisf	nafdee
us see	jXckdj
us so	cccfpc
us some	Y6TUcW
us soon	ZvZacf
us thanks	dlXbem
us that	dMmggm
us the	YWfsla
us there	abniYf
us they	hVcjhk
us think	gqccca
us this	ZVYacy
us though	ZkXcbq
us three	ebeodd
us till	2SbZad
us time	X0caZY
us to	kRsXWp
us too	ZhVoff
us two	dOewYm
us until	5LgYbb
us useful	xacdXa
us via	cpadcc
us we	jsWZdY
us what	WaT1gZ
us whethe	cVbzbY
us which	ZSVxek
us while	dsbdda
us who	2ZURdg
us will	hwSWVf
us with	Xbhhle
us within	xKWidi
us withou	ZQrkha
us would	dcarZg
us yes	XWhZvh
us yet	Zqdfbe
us you	bfmhjV
us your	UbKpop
usa	edeado
use	aVlkYo
use .	djnaeZ
use a	bXXwae
use and	bapbeb
use any	fdZnfd
use behavi	daaeni
use for	faidan
use it	fmcWWn
use kowalc	feqYfZ
use me	caWebs
use the	bXrkbb
use their	hgXjed
use you	YYTQh4
used	YdrTdm
used for	ebuabY
used it	dccbas
used not	qXdeec
used the	XZagln
used to	ZpnTce
useful	/MSkdR
useful .	4SXidX
useful ;	waXYic
useful ?	gmcalW
useful after	4KgabU
useful all	paeddd
useful and	/HUceb
useful at	7SWbbZ
useful bio	zVaaba
useful but	eqZddd
useful for	zGQwZS
useful fronte	oddcce
useful good	ddZpde
useful has	XvUffe
useful he	lYadcn
useful human	qYdeee
useful i	itVYcZ
useful if	sUZhgc
useful in	qbiaXg
useful is	piPkWd
useful it	XiWhsZ
useful kozlov	yVcZbd
useful left	ibZqca
useful link	bcdoee
useful made	codadd
useful no	uRUrgS
useful not	qaddee
useful now	rZcddd
useful of	ybiaWU
useful okonjo	anfcee
useful on	ZwToWW
useful once	rWZeee
useful or	UYavic
useful parts	siajRW
useful plant	wZbUiZ
useful says	okaacc
useful she	rhbdbZ
useful should	oafdfd
useful so	oYdhfa
useful that	nbaeib
useful the	vfVXkT
useful then	zfYVZZ
useful though	wUabYj
useful to	qCO2tR
useful unless	dcboee
useful until	tbcbcb
useful we	qaoaYY
useful whatev	nbdeee
useful when	ngbced
useful which	bgdocc
useful with	nValdg
useful withou	jboYdZ
useful yes	knVfba
useful you	leZqZX
useles	bckhfd
user	fYsagY
userna	cajmhZ
users	cSgkdo
users .	fWZfhq
users animal	eYofdd
uses	hWfjck
uses .	dZgjYo
uses from	gZadnh
usher	ecZnib
ushers	jeddbj
using	fUa0bX
using it	oaedee
using the	abc0bR
usual	YoZghe
usual checks	eabdqd
usual quiz	agYobh
usuall	0kVQfW
usuall have	dqdbdd
usuall inside	oadeee
usuall review	qVeefe
usuall take	nbdede
usuall takes	xVYdec
usuall tell	Yofefe
ute	dXhmia
ute .	dXiilb
utilit	dfhsZX
utilit .	jZkhiV
utilit on	WidrXg
utilit the	eedYcp
utmost	jeVbbo
utrech	WWfzac
utter	djladc
uve	tUhaea
ux	ilchaZ
v	gYgnce
va	efiZhg
va .	gbbcin
vac	jagVpb
vacanc	YarYas
vacanc .	ZbtVal
vacanc alerts	eeoZed
vacanc and	VmaZeq
vacanc are	UM6ZZe
vacanc arise	dobdee
vacanc as	dpdcbc
vacanc closed	hjlhcT
vacanc for	dfYddo
vacanc has	aZWcns
vacanc have	frreeK
vacanc in	bQzXjZ
vacanc is	Zbdbkm
vacanc left	ebZder
vacanc no	dbbeep
vacanc notice	mbXddl
vacanc occur	dwaZZX
vacanc of	cfcdYq
vacanc on	daqdbe
vacanc open	efnfeY
vacanc or	fcmefb
vacanc please	fZpcdd
vacanc stays	cuWdeZ
vacanc there	eaUeeu
vacanc until	bbtddZ
vacanc was	cWjeWu
vacanc we	bkSiem
vacanc were	hbccdn
vacanc which	cebebq
vacanc will	edaeeo
vacanc withou	ebceep
vacanc you	Vdmbcl
vacant	WbhUht
vacant .	cnfYdh
vacant and	eeaddo
vacant for	eenebc
vacati	TmZYuf
vacati .	UkjYic
vacati and	dpWTig
vacati jane	cVbjkl
vacati liked	Znegce
vacati on	hYbcqa
vacati which	dobeed
vaccin	khbhcd
vague	O/RZZS
val	hjXVpe
vale	jdUQvj
vale .	Xmmadf
vale an	ffdVre
vale physio	cZVcvc
vale starte	eXZbmn
vale the	bneefd
valent	fUhkgg
valent .	ocYidb
valent letter	eeZrbd
valent the	hYcanh
valid	SZrjmY
valid .	eiombO
valid and	cgsZeV
valid climat	ddddne
valid until	VmYdrb
valida	cpXbnY
validi	UiWash
valley	bbfjjg
value	kYWYhq
valued	bdUeml
values	niZfaa
values .	Zqaeed
van	XcYkjo
van .	YTdddy
van passed	cmcZlZ
vancou	baqddd
vancou .	dapdec
vanden	Ykdema
vanden .	cpgcbb
vaness	eaSfdu
vaness .	ecVaeu
vanish	gdmbce
vantel	hmcagb
vargas	jnbafb
vargas .	dodddc
varies	lbficd
varies has	laXdnc
variou	sYiffT
variou on	lcgghX
vary	dlhSkg
vasque	mdecfd
vector	fbfZik
vector .	daZeds
veg	bntWYX
veg .	aqjcXa
veg for	dYvadZ
veg lets	cpeeea
vegeta	aOijhn
vehicl	iemcYd
vehicl .	beoaee
vella	fbqXfe
vendor	befjbh
vendor of	ienZdZ
vendor rooyen	aabnei
venkat	VjUndj
venter	afYkfj
ventil	mQbVby
venue	ZYYnaq
vera	dflgdb
verbal	UZWQ/f
verbal back	dddYre
verbal for	chTZsj
verbal from	aYZYyc
verbal offer	VZVU8d
verbal yes	dcddqc
verdan	YfoanW
verdan .	edpbdc
verdic	/gNSXb
verdic .	/XXVYT
verdic before	clbWij
verdic by	vgXVZd
verdic comes	paeded
verdic dog	vXYacg
verdic drops	niYdec
verdic for	ojZacc
verdic in	idTkdj
verdic inside	obdeed
verdic is	saaZlY
verdic on	piXbWh
verdic pendin	Wuaddd
verdic to	ncedee
verdic yet	oYeffe
verger	iiVmgZ
verifi	bmZsXY
verifi .	ioWmWZ
verify	bZllhY
verify as	ebdddn
verify on	ieXocd
verify your	Zargaa
verity	alQUth
verity reques	elUYmh
vermeu	igWhie
vermeu produc	jfXbkf
vers	Yfiboa
versic	iafdhg
versio	SYVla3
versio .	YWifXu
versio called	eiWgje
versio from	ecZedq
versio who	dWdeer
very	fgiXel
very clear	klalZW
very close	iXajcl
very day	rUgbdh
very earlie	aqbdee
very fast	hfYneb
very firm	ogZiaa
very good	kccUkk
very gratef	icZddo
very happy	aWiXpk
very hard	ccfedn
very high	dfaden
very hill	eohYba
very intere	dnkfbX
very kind	bdrceb
very latest	4VYYab
very least	eqbcec
very little	eaddim
very long	YrZeeg
very most	oXeged
very much	crfbcZ
very nearly	fcdfao
very nice	elYYan
very often	epaedc
very pleasa	ancceh
very please	bUfZrg
very polite	eeZeeo
very positi	bmbedh
very proud	Zdocjc
very quiet	anceef
very small	dXjdhk
very soon	cobded
very sorry	gZdeXq
very strong	fjXgfh
very trelli	bodeed
very welcom	cipXUj
very well	dWZnnf
vesak	dieehe
vessel	iagghd
vessel 's	dddpcd
vessel ends	qbdbdd
vessel run	edcnYg
vest	ZnVmmU
vest .	cmZcma
vestin	fdfafm
vestry	gecbij
vestry appoin	mbchYg
vestry member	hjYejc
vestry post	ccadoh
vestry revive	noWaZb
vestry the	dahcdn
vet	iacdqY
vet 's	nbgcdc
vet .	cakdpX
vet check	ebZfod
vetera	beffke
vetera .	ZpVXin
vetera for	kYXsba
vetera was	ecqeca
vetera will	bocdde
veteri	kZXeXt
veteri the	kWbfcn
veto	kZZlZj
vets	omZXfY
vetted	Wekgck
vetted .	Zgdned
vettin	aVVmpk
vettin .	Xbodhf
vettin back	dfXZlm
vettin form	Zedsae
via	anUofa
via the	dqZagc
vibe	dbcngg
vibe .	lUdmhe
vibes	cZsZWi
vicar	jelXde
vice	icdmkS
vice prison	ehWjgg
vice you	edcYoh
victim	iWYmjd
victor	ajjXbl
victor of	dqbcdc
vid	WpilbV
vid .	Zmkddb
video	Vcd9Ua
video .	RebvWl
video ?	ccdoef
video and	bihpZW
video answer	TklnbW
video before	eeZoee
video by	cdcqec
video call	jcbqaZ
video interv	VoVscc
video link	cbcrcd
video northl	cccpdd
video of	Ygkmcb
video on	dcdoee
video talk	nedcec
video very	ecdddp
videos	albcna
videos .	kdabqY
videos ;	oZedee
videos camp	ecnddd
videos of	edWelk
viele	cmcheb
viele it	Zofeed
vielen	dnhaZe
vielen dank	fhobbY
vielen takes	aneeee
vienna	fkeahc
view	bjrOfi
view .	axVWeg
view and	gnWXke
view before	Ypedef
view from	bWsYje
view in	jaqXea
view is	fpZedb
view it	cgsZaa
view job	edpdZa
view of	Xalhej
view or	fZpafe
view that	dZbcet
view the	eYhdhl
view them	cnfadb
view will	ogcadd
view your	ebpcec
viewed	Sb+MVV
viewed #	cbtYcc
viewed by	YluTbR
viewed you	ecmdee
viewed your	bVyXdX
viewin	VejkXl
viewin mr	eangdc
views	haqgcW
vikram	cZkici
vikram the	dmbcee
viktor	alVfoa
villag	iagTWw
villag .	iaWbYw
villan	oTWUop
vinaya	higafd
vince	kicYdg
vince .	neeaed
vincen	dWbcon
vincen .	hZedbo
vincen and	gddcmc
vineya	mcjVjZ
vintag	VrVeeh
violet	bbfcas
virtua	SY2dUb
virtua assess	bnbZdk
virtua career	eenYee
virtua insigh	cbsXdd
virtua onsite	dddned
virtua open	bcvUdd
virtua recrui	ebnXej
vis	SfiYoi
vis .	Zbegpd
visa	bXVmrh
visa .	WXjlgi
visa for	dibnbb
visa people	cXZnmd
visa useful	geeXoe
visas	hcacgm
visas is	gmVddj
visas the	kUdoee
visibi	adjXZr
visibl	XahYgr
visibl are	cdXejn
visibl is	YZtdfb
visibl was	foaefb
vision	fVWtnX
vision says	bhdnad
vision the	bdYhme
visit	canoXd
visit 's	bagpdb
visit .	iZoeZd
visit ?	ncbeee
visit and	kXlcdf
visit any	chnccc
visit in	ddecmd
visit is	Zbqfcc
visit northl	cbdpde
visit on	YehtXa
visit our	dhhWel
visit the	gokUcc
visit to	geXpdb
visit within	abeode
visit your	bfanci
visite	gidZhh
visiti	Zffdhl
visiti .	edcedn
visiti comes	dcmdee
visiti they	ebadep
visito	aVuiZc
visito .	UgqmZX
visits	ZbwbeX
visits are	Ufqfef
visser	eWpfai
visser by	cSueee
visser gang	kdXehi
visual	cbejfh
visual .	YjPiio
visual i	dTomec
visual panel	hWegme
visual truck	edaofe
visual was	enXceg
vitae	dZqfae
vitae .	cenddd
viva	TdZnmi
viva of	ahUglj
vivas	kcabmd
vlog	ufcWbc
vo	aimZZg
vo .	egpddW
vog	bhfgdh
vog could	enccde
vogel	gQsgXi
vogel .	cjXfdk
voice	WTftld
voice .	dcdgcn
voice note	djednY
voice questi	dXZwbc
voice test	ecaqed
voicem	ggjYfe
voicem .	iegXeh
voices	gcjjbc
void	TfRUb6
void .	beYUYy
void as	dccdep
voided	ccqhaa
volcan	bhTfjn
volume	hobSje
volume of	cuXYeg
volunt	ecbYlo
volunt .	YVbiqj
volunt altern	cdaqcd
volunt coordi	niabdd
volunt has	bYZiio
volunt in	Zqacbj
volunt is	cdacqe
volunt job	eXcdfr
volunt most	fmacfe
volunt recrui	ocbeee
volunt who	lnfbYY
voor	XWmnWl
vote	slRXdk
vote 's	imToaZ
vote .	jgUlYj
vote @d	uYdadc
vote agains	eYeeqa
vote and	onXZWg
vote but	dfnddb
vote by	rhcWea
vote came	cadhne
vote for	cWdedu
vote goes	coeced
vote is	orZbVW
vote northl	naeeed
vote of	SjZWuj
vote on	ueVkaW
vote the	cfceap
vote there	cqeceb
vote was	lfXalf
vote we	grecVc
vote went	UYbZmv
vote you	ZecXiq
voted	UVST2x
voted .	ZhQbmn
voted ;	cgedmc
voted @p	ajddmb
voted and	TbTbsp
voted down	ecZear
voted for	WPXapw
voted in	ddbdgn
voted layer	cdbdfn
voted priya	dnaedg
voted to	WQfknk
voted yes	cefZpe
voted you	aYcXzc
votes	/QORbo
votes .	tVZhXi
votes and	oceded
votes are	qadedc
votes in	tXYZfi
votes on	2fYYVZ
votes to	bbcbbu
voting	fmZnYW
voting health	ceXscc
votre	echiai
vouch	eggldY
vouche	fpiWiW
vouche .	YdkhkX
vouche about	ipbecX
vouche i	XYaeqi
vouche is	mjiVbd
vouche leeds	dcneed
vous	cbpedc
vp	efacpd
vp .	Vnelde
vp you	bddWwa
vriend	hfcfhe
vulner	pYbYje
vusi	fedcrW
w2	eeZeli
w2 a	dYcenh
wading	dehhnW
wading .	ecdcqa
waffle	hdkciY
wage	aUgkof
wages	VWkloY
wait	kuZXhW
wait .	fnhYiX
wait ?	UorYec
wait a	YwSfae
wait and	Z1eTgR
wait any	dZfeme
wait around	cXbedt
wait at	gdobcc
wait beyond	qYcdef
wait but	cadofc
wait by	VfpYek
wait climat	baedfp
wait for	ntUWcc
wait human	eVnjde
wait longer	hqbaaX
wait or	dZrddb
wait over	oUcldc
wait past	qXeeed
wait planne	TnnXmY
wait that	uRhiac
wait the	hgdXcn
wait they	Zabect
wait ticket	ngZabi
wait till	kncYYf
wait to	VnbYxS
wait until	nThhjb
wait useful	tUedee
wait we	kYZcrb
wait with	dlXmbb
wait you	fYVnvT
wait>again	kmWgbc
wait>answer	nhdXfd
wait>ask	ogQang
wait>away	gZkWkh
wait>bye	gW2eYS
wait>chosen	fOtbuR
wait>closed	ddoZdf
wait>date	/IWafa
wait>decide	epaXch
wait>free	WecmYn
wait>give	jjbkdW
wait>goon	evXccZ
wait>hear	exTiVZ
wait>hold	Xbohjc
wait>if	jiZPre
wait>joy	dXpWnb
wait>match	XZUlfs
wait>me	dhZnah
wait>news	trZUWX
wait>offer	YYbbyd
wait>others	Zecffn
wait>papers	QdWoft
wait>post	aXiYoj
wait>refuse	YYacmq
wait>review	aanXem
wait>said	yMeneX
wait>soon	cemedd
wait>sorry	Y1VciW
wait>step	cUdkmk
wait>thanks	dnQeZq
wait>them	mnZbdc
wait>wait	hsUicb
wait>will	oejbcY
wait>you	dcbnmY
waited	elbgkX
waited since	ddecnd
waiter	XjlfOm
waiter .	agejXl
waiter from	djadao
waitin	eoWihb
waitin #	lYqYba
waitin .	RkRnkl
waitin ?	eodaee
waitin a	hoeWef
waitin and	dcbsgV
waitin any	eYdecr
waitin at	aVidsc
waitin beyond	ngcdca
waitin for	bpUmiW
waitin game	ducYdY
waitin i	dadboe
waitin in	eZWnpZ
waitin is	ilfXce
waitin list	bjabmf
waitin longer	oadeed
waitin on	ewamXN
waitin room	cS0ZfY
waitin since	oZdche
waitin so	dpagea
waitin till	kZbcdn
waitin time	dbjYbo
waitin to	PsVlYm
waitin while	ecVekn
waitin with	cSrjgZ
waitli	oVVfnd
waitli .	nebbcg
waits	bpnTlO
waits beyond	madffe
waits for	YmZend
waits on	Xvdbbb
waiver	egcich
wake	gffdkc
wakefi	gmnaVW
wakefi round	iiWiah
wakes	mmkWZW
wakes into	embefd
wales	bRsaih
walk	bXZ1hW
walk .	dkXdrW
walk her	edZqbd
walk out	fdebnd
walk over	mbfede
walk past	femcea
walk round	YZlsZa
walk the	aeT0Vd
walk throug	bWY4ZX
walk with	cacrcb
walk you	VUaZzj
walked	UaiVyc
walked .	cbcdsa
walked in	cddeem
walkin	mfmZTg
walkth	faXcoj
walkth as	bcedpe
wall	gcfpZa
walled	mcWjbj
wallon	VbVnhl
walls	Yefcdn
wander	hXnceg
wander .	mTialb
wander job	apakcb
wanjir	UfWdrk
want	UXZtse
want #	bbcffo
want .	Udmdfm
want ;	pXefee
want ?	ebeqbd
want a	PVU9Xn
want an	Kiauhk
want anyone	enbede
want anythi	edhYcm
want both	aeemdf
want everyo	cedocd
want feedba	Zccebs
want first	bcfahn
want for	bibaoc
want from	mbWkgc
want her	Yhdqcc
want him	bauXce
want in	eaYXit
want it	RSWj/R
want me	QJMo+m
want mine	cdfobe
want my	OXV9dT
want of	ZgVnYm
want on	ZXcbrj
want one	fjcZan
want our	edeobc
want see	ecdpce
want signin	ecdend
want somebo	inZcWk
want someon	UnYcTv
want that	cVgqgc
want the	aRitiX
want them	bedmdd
want this	fbYsZf
want time	cteZac
want to	aifofX
want two	gWZ1Wa
want us	VOTsvh
want you	UYUU/V
want your	FST/hZ
want yours	Xbesce
wanted	XSnbgu
wanted .	XeTT2h
wanted @d	wbYaca
wanted a	gaRWc2
wanted adrian	jicXfh
wanted an	aZueeX
wanted any	ecbeeo
wanted at	ZefuYW
wanted but	decdsW
wanted by	aeaubb
wanted for	dbnmcX
wanted in	bbhqca
wanted it	YdVYY2
wanted me	WVwUYo
wanted my	jVogWh
wanted on	ccVvcc
wanted one	oXlYbg
wanted so	bbcccr
wanted somebo	edcepa
wanted that	jbaeem
wanted the	dZfepb
wanted to	cZyWah
wanted you	NZjQd6
wanted your	cZlobZ
wantin	dlZban
wantin collab	bcnaeh
wantin nomina	cbiqZX
wants	VZU/kW
wants #	SbY2bb
wants .	Zpcddg
wants a	PVP/Xc
wants an	aVeloe
wants anothe	WcXycX
wants everyo	Yinhba
wants from	macnYb
wants half	cceoce
wants her	menYaZ
wants his	agcgan
wants in	enfbec
wants it	fbe0RX
wants lord	dedYpe
wants me	MROv/P
wants my	FTP/sU
wants one	nkbfZZ
wants proof	ccYubd
wants somebo	ZbZWY2
wants someon	ZlXZUw
wants that	ZcdvYd
wants the	nQYpQo
wants them	dadqdd
wants those	ccdpcd
wants three	cZgtab
wants to	hoYvVU
wants two	gVcnla
wants until	tWdcdd
wants us	ebpcda
wants you	QUQt/L
wants your	HKZ/iQ
ward	gbVsfe
ward and	aoWdgg
ward by	edZoee
ward card	decoce
ward certif	bknbZc
ward for	fhkYcc
ward genera	acWuee
ward of	afdaof
ward on	nddfdc
warden	fYWXex
wardro	Tkdkic
wards	kbjfWf
wareho	fXecpg
warm	Ykeeei
warm 's	dpXjcb
warm .	hefVfm
warm is	dtYddZ
warm it	foccea
warm me	kVfmee
warm on	gkcWlc
warm the	ZXienh
warm welcom	ccpedc
warmes	bVgO2f
warmes .	dfaanh
warmes as	cccXuZ
warmly	Xkjech
warmly to	datdcY
warmth	cjZcco
warn	VllUek
warn .	UolaYh
warnin	gbWubZ
warran	cmgXla
warran .	eneeda
warrin	eTodoZ
warrin up	gYndkZ
wars	eddggi
warsaw	hYTckp
warsaw from	YdbZkp
warsaw you	daZdmj
wary	dfnacf
was	bakWes
was #	gaQUix
was .	jUlhZj
was @d	xjSbfU
was @p	b0dOWb
was @s	vfYbcX
was a	cbqScq
was about	WipYjb
was above	gXldeh
was accept	dYreWh
was accomm	igWpac
was afraid	jcdfnY
was after	disbeV
was agains	dcdebp
was age	beZcbt
was ages	Wlneeb
was agreed	debecp
was all	R0lXXW
was always	YUXatn
was among	dRYpil
was an	aaxefU
was and	eerYgW
was anothe	gfcjkY
was appoin	baWcft
was approv	YUsZtR
was as	eijYYk
was asked	hjoSec
was at	Ybsdde
was author	loYada
was awarde	dbacav
was back	Zqbbdh
was basica	agZdeo
was before	b0OYfb
was being	dXaeer
was below	eZaZev
was betwee	URVYkz
was bless	edndec
was brandl	dZobdi
was broken	capjcZ
was brough	eXdkcm
was by	mTlcib
was called	YbbnWp
was cancel	fjlaXf
was change	acpcch
was cheape	edbfem
was chosen	ecbdcq
was close	VPXXc/
was closed	fXWady
was comple	hgnccZ
was confid	YpZbdl
was confir	Zcdbtd
was consid	baaXdw
was convic	cdainb
was counse	hbmddb
was create	paVfej
was cs	eabYln
was cut	fhZgZm
was decide	hYacds
was declin	clSddo
was delive	necbef
was discus	faecfm
was down	aXlboe
was drawn	fbXmhf
was dreami	aoeeed
was due	dwZhZS
was enough	sYWWih
was enrolm	cXdjjj
was equal	cngZfa
was examin	eYddep
was facili	ddfecn
was fast	dcrVic
was faster	ecbedo
was favour	edmdec
was felt	cacakn
was fierce	cZWcbw
was filled	YRVZox
was first	eYZeua
was five	Zaabmn
was follow	qTpYdY
was for	beuSag
was free	edcadq
was fun	jfpYbZ
was genera	ibsbaW
was given	Tbdpbn
was going	glWapZ
was gone	cXhchm
was good	qdnPSk
was gratef	ecdeen
was great	dphgUY
was hair	ecnded
was hard	danZam
was heard	niVkfW
was held	Zcqagh
was her	edpfeY
was here	cWkdbp
was highly	dabdcp
was his	cXmdnb
was home	dabcer
was honest	ccdccq
was hoping	ekjgTe
was human	yXbaca
was hybrid	qwTZXP
was i	ZcVora
was in	edfUkl
was intend	dbrdeY
was it	fhzeMT
was just	hhqVfW
was kind	YSsZaq
was laid	canYdl
was last	ddneeb
was leavin	ecYeat
was left	bjXhgj
was like	jlVcaj
was lookin	obYfci
was lost	afVfct
was lotte	eaZidn
was lovely	jZphaW
was made	XLrYcy
was me	hSnZqZ
was meant	lknTgU
was met	ocYXdm
was mine	dSoYWu
was missin	laZXfr
was moira	gYenbg
was more	kiXZbf
was moved	rjaZab
was my	NV1Xra
was nearly	cYfcbs
was never	dgWXmm
was nice	favUWg
was no	VXgWhv
was not	XWXdf5
was number	eXoaic
was occupa	kfWbem
was offere	agZZhq
was ok	jqbSgc
was on	fjYWfo
was one	TUSWe/
was only	UelRbt
was optimi	jqYccZ
was our	WX0jXU
was ours	qZdede
was out	bZrYad
was outvot	dWadcv
was over	XekYgm
was overqu	bUZjml
was passed	gSmoca
was paused	kcWlci
was perfec	pYkZec
was placed	ihYdZo
was planne	oebdec
was please	oXmcbb
was polite	gcpYha
was practi	kobeXb
was prefer	cdbeep
was priya	phZkgS
was promis	foXahe
was pulled	edZenf
was purcha	jdYlef
was pushed	sdabec
was put	djUfkh
was quick	dhbUkm
was quite	fcdedn
was re	fdbedo
was reache	ieZepX
was read	XShZgt
was readin	rbbadc
was ready	cecdrZ
was realis	irZbba
was receiv	ftgSWZ
was record	fXpcef
was refuse	daWnZq
was review	cXWecw
was right	ZNcfwh
was rootin	dacbio
was said	YWrYXp
was saved	eVtdea
was scorec	cnbdhc
was scruti	enkdbX
was seafar	kboacc
was second	YQeYht
was sent	VmljgU
was set	bklefX
was settle	bgWedr
was she	kTrdcc
was shelve	fenfeZ
was short	cXcihm
was sick	cnhYfd
was signed	YVpZgm
was so	Vkkbeh
was somebo	bamnZa
was sommer	fepfcY
was spoken	ihXcif
was still	XWgdkp
was stood	aaZdkp
was strong	aaYajt
was submit	oigYcZ
was succes	bcoabh
was suppos	isfYWa
was taken	dnPfVr
was talk	Zpbdhd
was talkin	dmicda
was tea	mbkdeX
was tellin	davcdX
was texas	eapafe
was that	egoRUp
was the	dceUkp
was their	kYbcdo
was them	edbepc
was there	bWwbgY
was they	ibYdgn
was thinki	Xpifac
was this	ffpcZb
was to	T5eUSi
was told	iwGceg
was too	dhMfnm
was tools	bYakoc
was top	ccZcnh
was traine	jdYcnd
was turned	YmpbVe
was two	Zckbbo
was unanim	aSYU4h
was unsucc	YTObrx
was up	XLWZry
was upload	cioYdc
was us	dZqaZi
was vague	ZuYdda
was very	XklWeh
was viewed	ZdvYbX
was we	Uwdbbb
was what	iiVcgi
was when	imcadb
was wishfu	dfZden
was with	limTjU
was withdr	Ueacln
was won	kXdeob
was wrong	imMmmV
was you	VUognb
was your	WOllXo
was yours	hZpcae
wash	lcbiVl
washed	meegba
washin	hjcjab
waste	ejpceT
wasted	YPTdZ9
wasted here	daakbn
wasted on	dcddar
wasted your	febeem
wastin	VvfXiX
wastin .	Xocamb
wat	hWelbk
watana	nciaec
watch	e0YiUT
watch .	akhfWk
watch ?	edobec
watch and	eVgqec
watch by	pjaVcd
watch for	eaoded
watch manage	dncbfe
watch me	hacuWa
watch the	XnhfgY
watch this	Z3QXXd
watch you	aaXvee
watch your	iySObc
watche	orRadZ
watche .	okVVjc
watche from	dhanda
watche no	jihXae
watchi	Ybhmfe
watchm	cedmed
water	gWmdZm
water .	iaelWi
water and	dtUdec
water becker	eakndZ
water board	mdXdoZ
water compan	Xbodfh
water to	eenaed
waters	cQqajj
waters 's	gTmZij
waters .	cXdkii
waterw	eheaie
watson	beflbh
wattle	cnhYYi
waved	fbnadh
waves	Zlbdgi
waves 's	dqdabd
waves .	dcmhcc
waves ;	fccZfo
way	mdeZfh
way .	keeXdl
way about	jmWhad
way and	hbbWds
way by	qRXjmZ
way down	bnfeea
way from	XkTdfr
way home	gYUmhl
way i	hmWaZm
way in	ddZogb
way interv	dacqed
way is	dnebed
way it	9QcUfY
way my	brbdcd
way nobody	eVreee
way northl	sVddef
way of	cTVepr
way off	dodbdd
way or	2ibUYR
way out	cgvYcW
way she	kcbboZ
way so	aZpiae
way the	mdSjje
way then	dddkpU
way they	VsVdma
way this	dgZdgm
way throug	jqgWaX
way to	WZiVnq
way video	ajXpdc
way we	gapWZi
way you	jladYi
wayne	oYeXel
ways	VZdkar
ways part	eaZads
ways to	cbseeX
we	eibdgi
we #	bXbkra
we .	engefW
we ?	XxRkYd
we accept	YpXdoa
we acknow	iobbbc
we agreed	mQcWwd
we aim	4TbXdY
we all	mUqdbc
we alread	Yhbblk
we always	hgnYcc
we and	cmeedc
we announ	lrbbZW
we answer	zaUabd
we antici	fsZeeV
we apolog	feneYb
we appoin	cgdecn
we apprec	kghXag
we are	epabgf
we argue	enceec
we ask	dhboad
we asked	cSnQdy
we await	VnddpZ
we be	goedYd
we begin	YmZYuX
we both	qMgicj
we break	mbedef
we call	ooQcZd
we called	fdXidn
we can	acWifs
we carry	dvWfdY
we chat	easVde
we check	YubYdc
we choose	2oSLiU
we chose	gRVWd3
we close	VojjZc
we come	esVXgh
we compen	badsdc
we comple	b2UadZ
we confir	ucxVWO
we conser	UdYomf
we contac	fphdcU
we contin	gnhdcY
we could	iYSVg2
we counci	eobbag
we decide	lfNYev
we did	cbfUqk
we discus	aSZXur
we done	hmdcXh
we draw	hhlYXg
we drew	ZWWatn
we email	tXacdd
we encour	ecadcq
we endeav	Wpdeff
we ended	cWYcdx
we engage	baddpg
we enjoye	bmfSik
we even	doceec
we expand	dVlcki
we expect	qOSnbo
we fancy	epcbec
we feel	chYbdq
we felt	blSbjn
we fill	hlVTkm
we filled	ZWXaix
we find	ddnfcd
we first	Xmejed
we found	aXpQct
we gave	bVdXms
we genera	pjbZbc
we get	llYcVj
we give	pUVsaX
we go	cuNncb
we got	kXsZPk
we had	Yccbhu
we hand	ndZnaY
we handle	dgXeeo
we harbou	batchX
we have	cdeaer
we hear	ThZrgf
we heard	hYmdai
we held	dbcdcq
we hereby	Vfggod
we hire	ZpicgX
we hired	bVeWW3
we hold	guXYhX
we hope	adbSmu
we illust	bRYeuk
we inform	ahlfVi
we intend	qefada
we interv	WihRnl
we invite	XlZmfd
we is	ocdZeh
we judgin	ecVekn
we just	gjqPcb
we keep	acheTs
we know	aqgbed
we lack	Skeseb
we landed	fZdbdq
we langua	bWddqj
we leave	ZtWZbi
we left	XcgrZe
we let	zPjZaf
we licens	Ykdbhk
we like	kwYcVX
we look	nccdmY
we looked	YNncdt
we loved	VeeYgt
we made	SQdasu
we mail	nbeeee
we make	pgehYY
we may	h6XcYM
we mean	fNckgs
we meet	igWiff
we might	W+SUZa
we miss	fdpcbb
we missed	eqacdc
we modell	VZxacY
we move	pfZfbb
we moved	ZhlXqY
we must	TVYed6
we named	grVcja
we need	bbQxek
we needed	WPWak3
we never	eV5bZT
we no	apSddm
we not	nhbeYf
we note	afpdaf
we notice	aRvfbb
we notify	endcdc
we now	lRilha
we offer	eezThO
we only	mjfYUh
we open	hbfXdo
we part	hfbUcq
we passed	eaochb
we phone	sdcbdb
we pick	vgcfWU
we picked	gSUUkx
we pop	ohdZeZ
we post	nahddd
we posted	Zbcaiq
we procee	btZcdc
we promis	foaiaa
we purcha	kpZcaa
we push	aWcnle
we put	ablZqd
we rang	cgYnlW
we ranger	casebb
we reach	Xpeefe
we read	klVTgl
we really	eaVfgr
we receiv	Ygjabp
we recrui	cmdadi
we refer	bnXcgj
we regret	aibaYt
we regrou	encddc
we remain	dhncba
we reopen	bWsdef
we reply	xZcZca
we requir	VdT1ae
we return	ediWXr
we revert	doebdc
we review	YuWgce
we ring	vUZrXV
we said	eShepi
we sara	edebco
we saw	iccXcr
we say	zZNjeZ
we see	ZpYpWa
we send	UjwTeb
we set	caZjcp
we shall	ihTbbt
we should	dRUjhv
we show	bnbgag
we signed	aYXYjv
we simply	kqdabY
we speak	hbSkxS
we specia	eecdem
we spoke	Ubkgod
we start	aihnYb
we stop	jgYcYo
we stoppe	gQTamy
we take	dfXXri
we talk	VcTizX
we talked	YSqfij
we tell	/SXPWV
we thank	gUUZb5
we thanky	dYkoZc
we then	oadddf
we theref	ZWbXjv
we think	nbPfZq
we though	YiXifn
we to	g0cRcW
we told	PpkXmf
we took	WWbTY8
we traini	ecpeea
we tried	cdcqda
we try	uUPyaR
we turn	fqccba
we turned	iXZkpZ
we typica	qadefY
we unders	ccyddR
we undert	Xpfefd
we upstai	ddmeec
we use	Zaqahe
we used	QviXbj
we usuall	qYZech
we very	dhcbnd
we vote	pgcccb
we voted	bmYame
we w2	dYcenh
we wait	R/ZbQO
we want	bZPh/S
we wanted	afebVt
we welcom	dasbcc
we went	lRVVc4
we were	Xbldcp
we will	kwWYaf
we wish	ZiaXft
we wished	ebodcd
we work	xggZTX
we workfo	nadeee
we would	YfWhte
we write	qWddfg
weakne	cgpQhe
weakne 's	bdeeen
weakne .	eneSmY
wear	dSb3Ue
wearin	dYhbgm
weathe	edcUko
weathe .	fhYZrc
weathe has	hhXZjj
weaver	bhhfbi
web	TrnhcT
web .	C5lbWc
web smoke	kkXYmZ
webcam	iZhZmd
webina	bN/LZT
webina on	bcqVdj
websit	eT4XRj
websit .	bbwPYk
websit a	hpXeeb
websit and	kdjgcY
websit dog	Xiendf
websit for	daocdh
websit has	ebseXc
websit in	Yofbeg
websit on	pYcWan
websit please	jlVfff
websit regula	doYcff
websit says	ZogjZb
websit we	ecmdbf
websit you	dZdcmi
wed	nbZhjY
weddin	gSlemf
weddin @d	gnaced
weddin has	ebqdea
weddin to	jZdcnd
wednes	rcjfbU
wednes .	ehhkdW
wednes ago	mmbdZa
wee	iXchap
wee .	dececn
week	mgeYnX
week .	duXciX
week after	tWcddd
week and	phiNdd
week for	demdjX
week from	qacchZ
week here	gWkbhj
week human	Xcerdd
week later	iWgjja
week look	eYdtcd
week rule	knccdY
week so	fZnYdj
week we	cgdndc
week which	naeedf
weekda	Zchgle
weekda mornin	edacfo
weeken	iVndch
weeken .	lVsSef
weeken are	capded
weeken back	ghdXhk
weekly	lcrTZc
weeks	VtVQqk
weeks .	grWZae
weeks ago	Ueaecw
weeks holida	dddapd
weeks notice	Walkid
weeks of	bemSem
weep	jkXfcg
weep .	ilXceh
wei	luadVT
wei and	ncdcee
weigh	VxWbjY
weigh in	bvbbba
weighe	ZgWjaq
weighi	d/RYSP
weighi it	eocdcd
weighi the	asbeca
weighi things	cpcdec
weighi up	eodddc
weight	cepabe
weird	aonXcY
weird .	brbeca
weiss	crXTcm
weiss .	djgXbl
welcom	TQoS/Z
welcom .	XToQyc
welcom a	YajrWg
welcom aboard	VaaW/N
welcom have	edodcd
welcom human	ddbdfn
welcom in	ZoXYhk
welcom pack	edccpc
welcom to	TPfO/a
welcom you	YXkimc
weld	bbXkkj
welder	jgebZj
welder i	flXceh
welder to	dcqcZf
weldin	rTahjb
weldin .	rYeYka
weldin marcus	cdlhhY
weldin to	sXeZcd
welfar	kdjkeU
welfar .	eapicZ
well	afjdgh
well #	aphadc
well .	einbTk
well ;	etehaR
well ?	mSamic
well @d	qcbcdd
well a	WeZjsZ
well after	drcbdc
well and	XhfWcu
well becaus	feedmb
well but	eaZecr
well by	jbhfkY
well create	eekkeX
well deserv	ecddoc
well done	MPrqvT
well enough	alanda
well for	depccc
well got	mcldYZ
well he	dmbnWc
well here	dccdod
well i	cWhOjw
well in	abccav
well it	bgUdhn
well liked	dhobcY
well math	eXfofe
well of	aoTYmh
well off	jpWccd
well on	fWddmk
well past	Vscdee
well prepar	eecden
well read	cXdnej
well she	faeYjn
well sleep	Yhndde
well so	djaoiW
well soon	dYrbde
well that	Ucifrb
well the	cfTbqi
well then	Ygafqd
well there	XtXhbg
well they	bZipXg
well unders	fereeU
well we	alidmS
well with	eanadh
well you	ecdamj
wellbe	hfdZmc
weller	cnbegc
weller .	eofeeY
wellie	gcaqda
wellie .	nVXoja
wellie and	dbcnch
wellin	Xgijee
welsh	eRlSnp
welsh off	dZqeeb
wen	ggZZgl
wendy	lfddkW
went	aZcTc8
went .	nfySZL
went agains	aWbcaz
went and	ftlWaT
went anothe	aaXdcv
went at	ebaeho
went back	duJXtZ
went badly	cXidco
went by	Ymbekf
went dead	aT6WbT
went down	epbgeX
went elsewh	kXUbXx
went exchan	eXYkep
went fine	nTsYhV
went for	bSXTg6
went forwar	iqeacX
went from	YheZqc
went great	boYjae
went home	ac2VdT
went in	RgoWji
went intern	dYcdds
went into	keZacn
went leetco	jiUikZ
went no	aXZbcy
went off	bmqaVc
went ok	yQnXaX
went on	YdiTes
went priya	eXceer
went quiet	crbbiY
went react	ackndY
went really	bqebec
went so	iZineW
went straig	ecWdds
went the	WRYca8
went throug	bWliYl
went to	VYSSg/
went up	ZgedXq
went well	fguWdW
went with	YJIPd/
went younge	eZZedr
went your	bcdbsc
were	adhXev
were #	bedYhp
were .	ZcxZdZ
were able	bWbaew
were about	cUnYeo
were abroad	ncedde
were ahead	ebmelX
were all	baqVhf
were alread	eYmedg
were among	cccped
were an	cfbecn
were asked	oYhdZg
were asking	dczbYT
were at	eagrdW
were baz	bhneiY
were better	bWYcmq
were candid	ecbddp
were carefu	eoeeda
were clear	oabhdd
were close	kicjWd
were closed	kbXmdg
were closer	decafp
were compar	bcbemh
were consid	ecdeen
were create	fcocec
were cut	XVpkZh
were due	XxbbcV
were ever	edbddo
were for	bZZZZy
were found	ddbdeo
were four	YaZacx
were full	eccedo
were glad	jqfUba
were going	Rnmeee
were good	lYYeeo
were handed	egqYcc
were hard	jmZddc
were heads	eabenf
were held	loXbZd
were her	sfabhW
were hired	dddeco
were hiring	edbedo
were his	lrUWYa
were hoping	YeXcew
were impres	fXeoZk
were in	caeRpn
were inform	Xapcnb
were interv	bcoXZm
were invite	ZhZkZn
were it	brYjXe
were just	hWpebf
were kind	jfobSh
were like	eZaanl
were lookin	dVWcc0
were lovely	Xfrcbd
were lucky	bqabdg
were meant	V4Raad
were mine	aseeaa
were my	gifWkd
were nearly	doZecf
were never	bgkkeX
were nice	aX0dcV
were no	aiYbcq
were not	bTWcb8
were number	cgXafr
were on	fXeehl
were one	ZdmTas
were only	Xgcjcn
were our	UcbZhv
were passed	cfYdin
were placed	aacblo
were please	nWpcXe
were priya	Wdmkag
were quick	dmqbYT
were quite	bjnbdb
were really	hYdgij
were receiv	pagbdc
were refuse	emjdcY
were reject	cdnbee
were revise	fggaam
were second	dWZYmp
were seen	ljVYZn
were sent	eYZcln
were set	eZWodl
were shelve	eadend
were sittin	mceflW
were slow	hYZodg
were so	iYjZuV
were still	jfaaan
were strong	dYUbhw
were suppos	bjXnah
were talkin	dqckYY
were the	XddUms
were they	eodccd
were third	dYcbet
were to	T+YQbb
were too	caVhkm
were turned	cZXjYt
were two	XVWSyo
were unanim	VeXmrc
were unsucc	dedebp
were up	ZkfWWt
were very	jXakdk
were waitin	VckZho
were we	e5STXZ
were writin	cadcdq
were wrong	dZYeqf
were you	ciemVg
wes	colabX
west	dVrZei
west .	edneec
west africa	dapedc
westha	YTscjb
westha and	eanZid
wet	fgbgal
wet and	eoaede
wet direct	fecXlk
wet result	Xmeiee
weten	cSqVen
weten .	cWsbch
weten way	eddcpc
wether	bZfwcZ
wether .	dUfkoZ
wether b	edXmjd
wexfor	bYgmal
wexhol	dkdhaf
whakap	dhlcfc
whalin	djmaea
wharf	hkTbhj
wharf they	fndddd
wharf would	bbZWnn
what	fheiec
what #	aoZfia
what .	sMWRvl
what ?	ewWaad
what @s	Xekaoc
what a	cO/OQe
what about	adTtjb
what am	dqZced
what an	dqfdbb
what are	iXYtda
what become	eZqeeb
what came	Zbgeeq
what comes	jluVVR
what consul	cUgllf
what day	RhU7Ya
what days	dXjrYc
what decide	edecdo
what did	iWpgcb
what do	RmXcwY
what does	YjipZX
what else	ZdUkgp
what follow	SvtZTO
what for	cdmica
what forget	gbdVre
what goes	gqlYWY
what happen	cluTcX
what has	bbbrch
what have	Ymckbe
what he	qibgSd
what i	pcWihb
what is	hcevYU
what it	crhSeg
what just	Xqeeed
what life	Xpdehd
what may	qcdadd
what ms	dneXie
what my	mZoUgc
what n	Xiendf
what name	cZcatd
what next	YoZide
what now	einaea
what number	eWZxce
what one	ebeoec
what our	eakbZm
what people	brdcdb
what remain	egZgpW
what salary	dZXpka
what say	ebYtcb
what she	kmVdZi
what sort	dndeed
what stands	ddbpce
what suits	cacucb
what that	ZsUajf
what the	lkcbXj
what there	ecdcod
what they	kpUbRo
what times	edcpdc
what tipped	edcdcq
what to	cgeqaZ
what useful	bgoYed
what vision	bhdnad
what was	oWXXYx
what we	hdUXno
what with	jfXZco
what works	dccqde
what would	ePvglR
what you	TTZvte
what your	bWmnga
whatev	rkdhdP
whatev 's	phbcae
whatev .	ecbdtW
whatev happen	niafaa
whatev he	tadZgb
whatev i	Xmccmd
whatev it	yWhUfX
whatev she	nYcgdh
whatev that	T0YhYZ
whatev the	cncmYc
whatev they	ykdXWT
whatev we	mYhhcc
whatev you	cfmmaW
whatsa	4SYmaS
whatsa .	aZkoab
whatsa ?	dbdode
whatsa from	fiUYph
whatsa it	aYdtcd
whatsa me	oacnYb
whatsa with	ingWcd
whatsa you	5TbUaa
whatso	eRdkdp
whatso have	ebagen
wheel	gZmYck
when	czZecY
when #	inbfab
when .	byR0SR
when ?	t7McKH
when a	g0SUaZ
when all	fpWgZf
when and	WseidW
when applic	aepcbc
when are	dYZ4Va
when can	cIdb/U
when could	gUZ1aY
when do	galWlg
when dog	tUecee
when got	ipWbcc
when he	N/ZcXY
when hell	Zpcdee
when i	hrbYfb
when instea	bmdefe
when is	dWQ1ci
when it	U3heWV
when its	YsXakb
when legal	cWcdln
when may	iecXpc
when my	sRVkhf
when new	dUmeej
when no	brZded
when nobody	dngceZ
when northl	nSainb
when not	kqZcaZ
when one	XhZbio
when or	VetdcZ
when our	rhZZcc
when people	bndeee
when r	eadoee
when settle	cocfec
when shall	edeepZ
when she	a2TWib
when so	nddedd
when someth	efXcdq
when suits	dSb2Zd
when that	VnuaZV
when the	c5aUba
when there	J/YRZT
when they	g2jTXU
when this	dckleX
when though	rcccdZ
when three	epddcc
when to	edbrYe
when we	czdZXb
when what	YTkbmn
when will	wZiUZb
when works	eccoed
when would	mTVpge
when you	fPbmqf
when your	YdVkoi
whenev	C/ddoN
whenev .	L0eRmc
whenev he	Y0bXac
whenev i	cUjteX
whenev suits	cZYiqc
whenev that	WzeacY
whenev the	QwcmZW
whenev there	cndded
whenev they	T0fZaZ
whenev you	YJoivY
whenev your	dUXjyY
where	ejmfYd
where .	YZdsde
where a	qqUcbY
where and	ZWcxbe
where did	mWZrcb
where everyo	cpaeec
where i	ZX/aWN
where is	WTivcf
where it	cskPdd
where or	dYoeee
where she	edcedn
where the	dknVfd
where they	rhmYWU
where things	kZiTjf
where to	TkiSkn
where we	ehYhdl
where were	goVjda
where would	eanhZc
where your	YmblRk
whereu	eihaic
wherev	YTcWmu
whethe	udceba
whethe .	doadee
whethe and	ctcadb
whethe any	gWelcl
whethe candid	dnddee
whethe he	sdlUba
whethe i	nTfwUZ
whethe it	wggUZY
whethe one	iYmfcd
whethe or	uXadgZ
whethe silenc	bgbeen
whethe that	evfWaa
whethe there	tPldec
whethe they	xlfRVX
whethe this	ZgpXkY
whethe to	ZsUcXp
whethe we	2iZQXd
whethe you	nXVomZ
whethe your	raeeYg
which	ghWpce
which .	qbYzQS
which ?	Vpapba
which aftern	eXducc
which all	obdcfe
which are	gjVYlj
which as	bdbcdq
which b2b	bceqcd
which backgr	aeepce
which begins	mhdbdc
which branch	cbaucc
which by	aZiZrc
which cc	ednTkg
which chance	ebdnee
which closes	ecdeen
which could	cmidcc
which dates	eceodd
which day	bXV/TW
which days	bXb2aX
which did	ecodeb
which evenin	YXS+VX
which ewa	dedocd
which gave	gpWbib
which genero	dbcqcd
which has	b0WdWb
which he	amaohT
which hour	jZavYZ
which in	ikhWWj
which interv	Wbctde
which is	gjXchi
which it	eianda
which jobs	eYoefe
which left	ecbccq
which makes	YacZti
which may	dgrWcd
which means	VkUYpl
which might	bsZiZZ
which mornin	YTY/YW
which must	Xbboig
which needs	nedgae
which of	lXU6SY
which on	sdbdca
which one	ZkUyUc
which ought	Xlfncc
which park	kkcYee
which partie	daeode
which pays	dfcYjl
which point	2TcWcb
which practi	eaeoed
which prelim	eZecep
which remain	Xvbeba
which replac	rdbbeb
which room	cabZud
which she	XaVvek
which shift	aYcvfa
which side	tZdbdc
which sits	epaced
which slot	dberda
which sorry	hXhhnZ
which starts	rXcgbe
which suits	ZhcwaZ
which takes	ipZYgZ
which the	jsUVrR
which then	ednbec
which they	lpXcfX
which to	oeSlga
which took	fcmZch
which unfort	ebdeen
which used	codeeb
which warm	iRaimj
which was	rYjOck
which way	/RZVZX
which we	fnXZcl
which week	UuclbY
which will	ZoZoXb
which you	nRdcdq
which your	fdhlXe
whiche	7ZVnWP
whiche .	aadqee
whiche does	eeYqea
whiche it	taecab
whiche slot	dedndd
whiche way	/UYSXY
whiche you	abcojb
while	Zhrgba
while .	d1ZYZV
while after	Ztecea
while and	jViYog
while before	Zqecee
while budget	fXoffd
while do	boedee
while featur	dapedc
while he	gafncc
while i	jJYqmm
while in	boccef
while it	gRxZWi
while longer	dsZdeb
while our	nXjdec
while she	ceanhc
while since	codeeb
while sorry	dmebee
while that	dteXbX
while the	ZM/eWO
while there	daodee
while they	dgpnXS
while this	eYiefl
while to	Wlbhkd
while until	boceee
while we	UqUffn
while yet	btacde
while you	hYpgiT
while your	alQhcs
whilst	fdgcYn
whiske	lZaara
whisky	jkbcde
whitco	ZbXfkq
whitco margin	Znfcef
white	jhebfc
whiteb	kdlbeX
whiteb it	cioccZ
whitef	UbYdjs
whitef .	dhcnbc
whitef office	dpcecb
whitfi	XXTje0
whitfi so	feZfen
whitlo	efdjbh
whitlo .	flZXnc
whitlo begins	effoYe
whitlo came	ebdedn
whitlo form	jdilYX
whitne	Yjnaed
whitne good	Wnkddd
whittl	Ybnkec
who	jjZbal
who #	geUhmf
who .	qjcUgV
who ?	WpkkUU
who add	bfndec
who alread	abdhYr
who applie	tSaeYn
who are	lrVSch
who arrive	eeboec
who asked	gdVaiq
who asks	ebohXf
who au	chYbbr
who auditi	Xnfffe
who begins	aaddau
who bunch	kXobdb
who button	eebedo
who can	NVOgg/
who caring	dkamcZ
who colm	bZbeln
who come	cobadj
who comes	ctXcea
who could	VQhkVy
who decide	iyXhaM
who did	YTOVk5
who do	cdcqbe
who does	bYTlgs
who else	azeaaT
who failed	dkcenX
who get	a3WXZZ
who gets	ruOeVY
who go	geXgdl
who goes	ycdUba
who got	uRfTgl
who grassh	eadend
who had	gaZabt
who handle	dmcefe
who has	daocVm
who have	rKcoTq
who hires	kjYhbf
who i	XXteXj
who in	cZYZir
who intere	Xsdceb
who interv	pkdafV
who is	ubbYYl
who it	2YkSfQ
who joined	fendad
who knows	F/Wdbb
who left	adtYbe
who lekki	Yedrbe
who line	enYjeZ
who lives	caaabv
who looks	dimedY
who make	VsoXbZ
who makes	foefaY
who marcus	uVYddi
who may	YsWqYV
who met	cieYqb
who might	cfbhcn
who on	rWecee
who only	hencbb
who pass	a1aVbZ
who passed	lXXocf
who picks	nkXYib
who presto	Yohcdd
who qualif	omXXcd
who rang	kXbihh
who reache	cmeefd
who read	ehTbcs
who report	eaadcs
who ring	XwbZdX
who rings	dpdeea
who roster	dXddog
who run	pbbZid
who runs	djZrcS
who said	ZhqjbW
who sat	nlaXbd
who saw	hTpoaW
who scored	eeeafn
who she	cqcceb
who should	adpehZ
who signs	gjWeif
who sits	cnicda
who speaks	aaYedw
who start	bctcVd
who starte	dacdeq
who starts	cecdcp
who stay	nYadhh
who stays	tZbbdd
who takes	WjXVew
who that	budYec
who the	sXobaW
who themse	ecceem
who to	ijVnZd
who told	nkdbYd
who took	pbiaVi
who turned	dfWhik
who used	aUjcbt
who variou	ieghiX
who viewed	dbqcdc
who wants	gWmoZZ
who was	hUadgs
who we	ioSUlh
who went	bojcdY
who were	bcoYcj
who will	SrPvVj
who wins	aoeeed
who with	dmecfd
who works	pbicYd
who write	mYaeei
who you	njekTV
whoeve	fveXTe
whoeve gets	hnibXe
whoeve said	Xkdddm
whoeve we	msZXaY
whole	bZraie
whole .	cscdZd
whole and	hcbcdo
whole call	bcwbYW
whole campai	eapdce
whole career	ecXemj
whole coffee	ffnceb
whole crew	acojgV
whole depart	cMudcn
whole email	emYddh
whole hiring	eaneee
whole intake	hfncbb
whole life	cnfddc
whole list	ljXddf
whole of	egTZvf
whole office	eVeiki
whole progra	ebnefc
whole projec	dasdca
whole recrui	dYnddj
whole restru	fenfeY
whole search	dZseea
whole thing	mcmVSl
whole time	adodhc
whole tour	eebdnd
whole weathe	iiXXoe
wholes	efhZfi
wholet	cbnckZ
whom	XlVibp
whom .	ZzdYcX
whom are	fmacfe
whom he	eXdndh
whom i	iZXZip
whom should	dYeqed
whom the	bbXnao
whom this	ceZedp
whom to	YoicYd
whom we	YkXjRt
whom you	eeeZdq
whose	dtPVXy
whose .	ZnZdie
whose availa	edbbep
whose backgr	cgWbbu
whose calend	bndeee
whose experi	daaccu
whose idea	ncakcZ
whose name	kgmgYX
whose names	jbabem
whose qualif	fbdden
why	VRgoet
why .	TTdrVx
why ?	camUYq
why a	eddndd
why and	eddnec
why are	dciWnc
why everyo	gnYeee
why i	ZWlhXq
why if	ddeYcs
why it	lrWYae
why my	aklUbl
why no	bZniec
why not	wcbcaY
why on	ccdgbn
why should	eYldlc
why the	WWilem
why they	dbdcnh
why this	djWleg
why wait	Uaedwe
whānau	lZStec
whānau and	cecode
wide	aZnXmf
widen	eclVfk
wideni	hieXdi
wider	dedbli
wiebke	hehbeg
wieczo	Yacsfd
wielan	ikbida
wierzb	gbdilZ
wiesn	ngWdef
wife	fefYnf
wife 's	iTqaci
wife .	fXldlc
wife about	ZeaTrj
wife and	qiUbfd
wife has	ahqccY
wife is	cngacd
wife looks	jmabbe
wife neighb	fkanaY
wife over	Zddcmj
wife said	edabgp
wife says	brYfga
wife was	ZtbdeZ
wife who	kdXige
wiggle	odaicb
wijkzo	ddahhi
wiktor	eheZgj
wild	eddfke
wildli	kYlhda
will	rnYacb
will #	cXipee
will .	ksTZiX
will add	enlXcb
will advise	hocZdc
will all	kqYYaY
will allow	fVclii
will also	jWqWmY
will an	hXdbfp
will and	wTnVhT
will announ	pcabfe
will answer	1hUWXY
will appear	ecncee
will apply	cZmYem
will arrang	Vnalde
will ask	frPpbT
will assess	cucceY
will assume	XXZujc
will attend	acdsdd
will be	qkaada
will begin	cobfiW
will believ	oadeee
will bell	tpXTXY
will book	agapha
will both	qTnfaX
will bottle	enddeb
will bring	fcZOtm
will buzz	nicbdd
will by	oZfeee
will call	tjVgXY
will callba	cbdbhn
will carefu	recdeY
will carry	ekWbcp
will change	bYqdee
will chase	O+WYfY
will chat	ZwdXeb
will check	a4YSZY
will chew	msYZVZ
will choose	xfaYaZ
will choreo	vYcbad
will circle	ukXTbX
will close	bZracg
will come	o9VOYU
will commit	mYehee
will commun	sZdfcc
will compar	WybXea
will confid	ufbXbb
will confir	7ZZUZb
will consid	ndZYhg
will consul	dncdee
will contac	g8WYZS
will cv	XU1ZjX
will dawdle	nZmbdX
will deal	esdcaZ
will decide	tgagWU
will defini	oiXYai
will determ	aoedee
will dial	dgbndd
will dm	sUZoZb
will do	fPSm4Z
will draw	WqZeie
will drop	zoZQWT
will e	roWTcb
will each	oZdhdd
will either	uidVaa
will email	pqUTiW
will even	bUdqna
will exist	bRxeed
will expire	XXhodi
will explai	UXXpav
will feed	edcemd
will fight	ZlodZb
will find	hUiljZ
will fix	bhbtaZ
will follow	Qjbknf
will for	eadnkZ
will forwar	pWbecj
will genera	YWfcsd
will get	xpXXbY
will give	ujXhUY
will gladly	eaZbdt
will go	Sradhi
will hand	dcemde
will hang	ZLnacy
will happen	VrfhbZ
will hate	dfcdbo
will have	/XWWeX
will hear	x1USXW
will help	YZofid
will hire	ganegc
will hit	hnaVci
will hold	mRWjof
will holler	nxZQXW
will i	nenTbb
will if	Xcfsbe
will illust	Xchgoc
will implem	nfdaee
will in	pfbZhc
will inform	nxWVZT
will introd	YpVggg
will invite	Z2cTcZ
will issue	olYadb
will it	kfbkTh
will join	eZXrfd
will just	jYaZll
will keep	PsgUWw
will know	/WWUSX
will last	dcoieX
will lay	haeqZd
will learn	veVVhY
will leave	hJNZZ/
will let	r1VWVV
will like	nXcanc
will look	f/OWYW
will love	bYdpib
will lyk	niWYda
will mail	lUVuYj
will make	1oRTYW
will manage	gdcdan
will match	bWbWwg
will maybe	eobdec
will messag	rpSgXU
will move	dvTgbZ
will mull	csZccc
will name	jtZXXb
will need	WgbsjW
will neithe	cZpfee
will never	kYoVbj
will no	amoacY
will normal	pabdee
will not	Ufbda0
will notify	tdgVbX
will now	zjVZaS
will nudge	arbded
will offer	bcpebf
will on	rYZalb
will only	XXopcd
will open	W1TWfa
will pass	riYYUk
will phone	2dShaS
will pick	ZzjQXX
will ping	Xlgeff
will pop	kcnbbX
will post	ofdahZ
will presen	frZdZb
will procee	jnbZdb
will propos	bberdc
will provid	cpWldc
will publis	mpVadY
will push	Zqdddd
will put	hvQgeW
will radio	rdcccc
will raise	cqdced
will reach	czVbba
will read	a1ddWP
will receiv	swPWbW
will reconv	oddddc
will refund	aZgdcr
will regrou	aneefe
will releas	rVcdhd
will remain	bWhalm
will remind	rXccee
will reopen	bUreeh
will reply	4iMTZZ
will report	gtYWhb
will respec	epcced
will respon	tYkSbV
will retain	anbadk
will return	Zrcdea
will revert	zoURYU
will review	roSadU
will ring	zcVhZZ
will rohan	ajbncb
will rule	pZeede
will run	isPYbh
will samir	ccfned
will say	/eSQdU
will see	VvUied
will send	nZdbpX
will sergey	ocdced
will set	OVX9Za
will settle	oXceja
will share	ieZcbn
will shout	dxeTYc
will show	fgSieo
will sign	gnZWna
will sit	lSXzaV
will sleep	tlWcVb
will so	YZdtea
will sort	TgYopY
will spare	cipZba
will speak	g0ZSUb
will spend	Znefed
will stand	fXliee
will start	WkodfZ
will stay	eYqUbj
will step	ebWlel
will still	kRdbnl
will stop	adWmbp
will sub	ZViYmn
will superv	nfcddd
will take	doTipV
will talk	a5TZZZ
will teleph	ziZYUW
will tell	/eWWST
will test	aWcwcc
will text	yiVXWY
will then	orUZaX
will there	ecbeeo
will theref	mZabcp
will think	V1XZZg
will treat	cXpjeZ
will try	XsiXab
will unders	UgdTR3
will update	Y5WXYY
will use	giUYYs
will view	dtUadd
will walk	hVcknb
will want	SfdrnX
will watch	meajeX
will we	rmdUcZ
will weigh	XvdXdd
will whatsa	4UbUaa
will wire	qcdgcb
will work	bnVfjf
will workfo	obecee
will write	i5aXZR
will you	aNSb/O
will>answer	tpYbaY
will>away	dXfjhj
will>bye	Xocaap
will>chosen	omdWdb
will>closed	UclpiZ
will>date	0Wbecb
will>decide	mncccY
will>free	ejfoaZ
will>hear	snZaZa
will>if	hnfbbc
will>joy	aYdghq
will>match	cjZvcX
will>meet	bnZqca
will>news	wjYabb
will>papers	YYctgh
will>post	eefbnc
will>receipt	YpOkgm
will>refuse	ocYcej
will>review	YubnYa
will>soon	ksYfaa
will>sorry	ZqXYZs
will>start	Ydcerh
will>step	cmYtYb
will>thanks	UYjkgl
will>wait	fmhaiX
will>will	joZcdd
willem	aYhkgh
willin	hfR1YT
willin .	nnYccW
willin by	abbucb
willin knows	Vgfpee
willin to	cVfyYc
willow	XgZjgm
willow .	Yidndd
win	cmoSjX
win .	ZhnVnb
win a	cbsbdc
win or	njgZYb
win the	YqZcdl
wind	efXbgp
windho	ebfkib
window	cYlena
window .	delMre
window a	jYdblh
window at	Xoeege
window by	dpZedc
window for	kbamcd
window is	mXceoX
window ma	dibqWe
window seat	lTkefh
window shuts	chXqeb
window the	fXsdYf
window your	iZkgXf
winds	hePSg1
winds 's	hZYZcs
winds .	dhfUbr
winds and	dbcpcd
winds me	eigVek
winds out	deYdbs
windy	dcjYih
wine	kaXdhm
wine .	edadeo
winema	hcbfmb
winery	Xgdjkc
wines	hbZYhp
wines .	ccbddr
wing	dZcfim
winifr	dhaZhm
winked	akZhak
winner	lZSnZn
winner and	mYWlci
winner has	agdecn
winner on	nYdcei
winner rang	eeeeXp
winnin	gW4PZV
wins	ZmrcYW
winsto	Zgcfem
winter	aYnTpi
winter 's	ebcfnd
winter .	gmXfZi
winter people	fYcdnh
winter term	ecaeeo
wir	dasacd
wir tony	ecnded
wire	zbaZdY
wise	Vogagh
wiser	c4YaYT
wiser .	a0cbZV
wish	Wfiedn
wish .	anoYdX
wish for	iqZhXb
wish i	SybYTl
wish it	aXYcZ2
wish me	bamnbb
wish of	jXafij
wish that	aZYloh
wish the	cZYejq
wish there	gmYcch
wish to	XhhmlX
wish us	eccadr
wish we	edpeeY
wish you	ZUpXbw
wished	aXxTRm
wished .	cgubcW
wished each	dZnebg
wished me	bcrXZd
wished you	daidcm
wishes	dchljX
wishes .	iWhakg
wishes for	XTxYdj
wishes from	iZsdbY
wishes me	heaoba
wishes on	cbsdcY
wishes to	VkMvrW
wishes you	hTiXmj
wishfu	jcYcdn
wishin	bOrYbr
wishin you	ZRvaVp
wit	hYmodV
with	fdbjeh
with #	Tbljic
with .	gnWWfm
with @s	Zpbfcf
with a	fXYget
with accept	bedZsd
with access	cdZZds
with accord	dncdee
with agency	edZedo
with all	hhpabX
with an	lNfark
with and	djXrab
with animal	aXaakq
with anothe	UXfYgy
with any	gpSaif
with anybod	bsZeec
with anyone	ZjpkbR
with anythi	jejchX
with apolog	Zceffo
with applic	idRWdx
with apprec	dnbcee
with ashgro	eacqbb
with b2b	ddbeeo
with benefi	dipabc
with both	mYlkSc
with candid	pVcYcp
with care	a1UWbd
with coffee	Zedped
with consen	ednbcd
with contra	ededmd
with coy	dfZdof
with crm	gmXffe
with dagny	YcjZtY
with data	aZpica
with dates	dnXoZY
with de	lXoZdc
with dear	bccgne
with decisi	nfccdd
with disabi	bogbec
with disapp	dcbebq
with dr	cbcvZa
with each	hpebeV
with effect	bmWcji
with employ	dngZed
with everyb	eoXbZj
with everyo	pqWfXT
with experi	dZZZdw
with feedba	Nkcbby
with financ	eqVaeh
with five	dZXget
with four	RliqXc
with full	efeZne
with future	edWeer
with garage	qbbeda
with glenmo	eZZder
with goat	dcbedp
with great	iYWctg
with half	eoZdfe
with hambur	gcXdim
with head	iYoZfd
with her	hWOtaq
with hesita	dnfddc
with hiccup	ffXkdj
with him	bjOxfZ
with hiring	gpnYaV
with his	wSQkRq
with homewo	Xlapdd
with how	sjXXYf
with hr	cXdkkh
with id	dbapcd
with immedi	bWxdeW
with indivi	qbcecb
with intere	faVkcn
with is	dcdncg
with its	rUaaUs
with joy	aedard
with judith	gdYeoe
with just	dWZjao
with karen	gXpbdb
with kel	ceodbc
with komst	gbZecp
with kuba	Vafbir
with legal	WzTUgf
with lent	cZkoda
with less	dYbbaw
with lets	mhaedc
with limite	ddndee
with lisbon	bZaokc
with love	aahdgn
with me	cmTsbc
with mine	Yfnjbb
with more	ZPPUg/
with mr	ahgqWe
with ms	edaoee
with much	eddedn
with my	cTjksY
with neithe	dWndbl
with new	cZqebf
with njorog	aqkXeY
with no	bivZZa
with notice	ncbbcj
with núria	flfcWh
with operat	geaben
with opinio	jaddoZ
with or	hghfjT
with other	eUYgby
with others	YhXYax
with our	dccsag
with parlia	iZiXjh
with passpo	ecYgoc
with people	bfdebo
with permis	cgdVll
with phone	ecdned
with planne	Ycbcqe
with pleasu	nVYZio
with purpos	dbnjcZ
with qualif	encded
with questi	eildaX
with real	ZSifgq
with reason	Xjccpc
with recrea	Yakpcb
with recrui	qVahbb
with refere	dbfWds
with regret	WUqXfp
with result	vUdced
with reveal	edenbf
with shortl	qfcddX
with slides	eccoee
with so	nkbccb
with some	Vejbdp
with somebo	gPSfY3
with someon	TedbV3
with someth	jnYdae
with sunshi	dpfZdd
with ten	cbkZdn
with terms	ffeena
with thanks	cXmdXo
with that	ZmfXrZ
with their	ohfedV
with things	eobadg
with those	kpbVcb
with times	cddnee
with treasu	nbdifa
with truste	aredcb
with two	meemaX
with unfort	feWcdr
with volunt	cdnYeg
with we	aebepf
with what	+SURXk
with whatev	zTnWZY
with who	whZYba
with whom	ckVesT
with work	dYzVac
with yes	kdYnXX
with you	bdatec
with your	XZeqje
withdr	SU/XVj
withdr .	Vf3jXO
withdr all	feVfeq
withdr and	Vjekci
withdr as	ddXdVw
withdr at	ferefW
withdr automa	cbZqee
withdr by	VUmVTw
withdr contra	fmcfeb
withdr due	ebtXdc
withdr follow	feXffo
withdr for	dcpeea
withdr from	eL/TWR
withdr in	eZtciU
withdr my	Xe3baU
withdr of	cadcni
withdr our	faZdeq
withdr that	emdeec
withdr the	VRTXS/
withdr they	dcpecd
withdr this	Yjndda
withdr with	eesedU
withdr you	ecxddR
withdr your	aZ0WbY
withhe	fiWedn
within	/LSifa
within #	mblccX
within .	Zcbccu
within @p	D8eeed
within @s	+LVche
within ciao	xSYTrU
within climat	2QWraW
within create	Wubecb
within grand	uRZamb
within lock	pZVauX
within parts	oVZjeg
within planne	/ATaZW
within resear	6GGqnY
within the	4JRgYq
within them	mceeed
within useful	/JOpfR
within which	audaeY
withou	gWaxaf
withou .	YWb5Va
withou an	xVYcff
withou appoin	daTmbr
withou bex	ucbdcZ
withou delay	cWogiZ
withou having	jwYiUR
withou her	ZwaccZ
withou him	hwZUdb
withou hiring	eaaeer
withou his	doddfc
withou it	WQX/UY
withou making	eabeeq
withou me	NjPXe3
withou one	qOVkqd
withou result	daedeo
withou ringin	emedec
withou saying	XZthYa
withou seeing	kZcncb
withou tellin	kYcZbs
withou that	Zcavcc
withou the	ZnPraf
withou them	ijZpbR
withou this	ecahcm
withou two	Ybeqef
withou us	bcbWbw
withou which	eacucY
withou word	rfdddV
withou you	fNTTm4
withou your	eWV3bZ
witnes	hgkahY
wobble	ihalXe
wobble will	micZed
wobbli	dgfhbg
wobbli has	ddnece
woman	gmWafj
woman .	kUnXkd
woman at	duXhbV
woman from	oekcRe
woman of	ibdamd
woman on	nacafi
woman same	imZdcd
woman who	aXVgmo
women	ahZloW
women .	YkVfrb
women as	dbZuab
women in	hZpXdh
won	UOhOzv
won .	gZWOou
won a	dZtcca
won and	icdcoZ
won it	cbbdpe
won over	cgbafo
won the	YSiZis
won we	cofcbe
wonder	fcjbid
wonder #	eedZpe
wonder .	vaWkYZ
wonder about	deguVU
wonder and	cpZakb
wonder in	Zapjbb
wonder people	daeefn
wonder say	ZZSXnt
wonder we	aoceed
wonder what	doeZfd
wonder whethe	ceYneh
wonder you	ccnjcZ
wonky	hiSWpi
wonky .	cZXcsh
wood	geVjek
woodwo	dblggd
woohoo	VnYdil
woolly	hQsqZS
woolly .	cUwkaT
word	mhahea
word .	amajcf
word about	ZUydkX
word and	ejVgkd
word as	oXdkbc
word before	jiacmX
word by	saWRtY
word dog	VZctdi
word either	Zeepee
word for	fdVckm
word from	irOggY
word i	ZdimjW
word in	rhZbbd
word is	kljWXW
word no	audacZ
word northl	xVdbcc
word of	iWiaii
word offer	codegb
word on	uWoXdT
word out	foZeec
word since	dbnedd
word so	ecdemd
word they	jUmjeb
word to	rfYcai
word unanim	cbXemk
word unfort	abadnk
word was	XlWbas
word we	nUdeek
word when	cscbec
word will	naedee
word with	VtYlYd
word within	haeZrY
word yet	crZdee
word you	akXfoc
worded	echeei
wordin	boaicc
words	gdZqfa
words .	wcNkhW
words @p	Svcbce
words about	aUwbee
words after	fdneeb
words and	iQaljl
words but	apbhVi
words dog	Yiagij
words from	bicndb
words it	ZqbdmW
words not	enaabj
words of	jWggbl
words on	RYi5XW
words only	edcfcn
words than	adYclm
words the	cacjoa
words to	engbbd
words were	ebdhna
words you	veYTiW
work	XYiofi
work .	SiVlkn
work ?	TUb7XZ
work @d	bXvZdd
work a	cZYzWa
work and	Xfmhaf
work as	baeqWk
work at	mVlYXp
work before	bednee
work check	eaXloc
work contra	eecdpb
work docs	dbdqcd
work experi	bdenZh
work for	bTbe1a
work four	cZmdkc
work from	jcbbob
work have	dbrceb
work he	doedbd
work here	WfnUwT
work i	Xflkdc
work in	dShmal
work is	chXlak
work northl	deadod
work on	mWmfcb
work out	WicUWx
work papers	cqibbZ
work permit	dfTsiZ
work sample	ZqcheX
work scan	jacmec
work share	cbngdb
work starts	Uqdeak
work the	cTombd
work there	VblYrd
work throug	jrWccZ
work to	YfYfbt
work until	dbocee
work weeken	eYbgep
work went	eceddn
work will	gYdnbh
work with	mTjQri
work would	cqcbed
work you	Xcbcfv
work4y	iYdmdf
workab	lakgca
worked	YWdSlz
worked .	bXqZan
worked for	ebodcb
worked in	dddcen
worked out	SfVbuk
worked with	aZYiYw
worker	mQgcik
worker .	bZhbgo
worker positi	oXechg
worker post	eddbdo
workfo	pLmicg
workfo .	fYnedg
workfo waters	edgmbc
workfo with	cdbjan
workin	lmYhXe
workin .	daohac
workin as	edaddo
workin at	XisVfb
workin day	xZVkVc
workin days	mjlRVh
workin for	jXeabn
workin from	jbcimX
workin here	dXfhco
workin holida	dbceeo
workin on	b6PZYX
workin ones	rabcde
workin our	ipbdeX
workin out	jnbabc
workin studen	nddcee
workin throug	pjZcbZ
worklo	kcejdc
workno	ehkcec
workpl	bdekal
workpl accomm	cjYmce
workpl firm	bXlehh
workpl minute	ecdmed
workpl we	Zqcdce
works	gdhndX
works .	fRjtdZ
works ?	ebcrdd
works again	hhbXji
works counci	lrWZdc
works for	UVczhZ
works has	eobeec
works i	dcqaec
works is	dhabdm
works now	dklYdd
works on	YhXphd
works there	bnkada
works till	dYcqde
works until	abgfmd
works with	kjYeai
worksh	Zbjiei
worksh .	Wrdcag
worksh and	kaoadZ
worksh my	cccngd
worksh northl	agcmai
worksh summar	ZmZkcb
worksh will	eceddn
world	haagme
world .	egjjYc
world finish	dbaneg
world in	bmdbdi
world it	kWnecb
world we	bfdadq
world yes	Wderee
world your	debeqa
worn	eadhdl
worrie	fYoggZ
worrie about	bfdgnb
worrie at	dYdpec
worrie mate	egljbY
worrie rescin	dZfYmk
worrie you	eceddn
worry	jpfdYW
worry .	fwQfZa
worryi	eXhYgp
worryi has	fcnadg
worse	aXykYV
worse .	daqjZb
worse than	dhnfeY
worsen	cfbdlh
worshi	beikcb
worst	ihVaek
worth	ediYTs
worth .	cXecct
worth hello	epaceb
worth home	deocdc
would	aiakgg
would #	nWnQhi
would .	odVgmY
would @d	UXcxhc
would @p	eZcsae
would a	hencda
would accept	boZocY
would allow	nbecee
would alread	ROhTqx
would also	Zmgegb
would anew	adeeeo
would apprec	XZRvqY
would as	aXkbas
would ask	oecaee
would bank	sYlbcV
would be	dqYdeg
would begin	hfhYZm
would bottli	dYmadm
would bring	gqcSig
would call	T6hRaV
would change	ZZZoji
would choose	kddWbo
would chosen	bVcccx
would circle	oedaec
would come	SufegX
would commit	qbcbdd
would comple	eincdY
would consid	YcVwce
would contac	hpcbca
would count	dqbdea
would dear	cXdueb
would defini	nTfmde
would do	PkWygW
would docker	dVkhkd
would drawn	hbcnec
would drop	cqlTbZ
would encour	bdZbcu
would enjoy	eanidc
would even	bcXacw
would expect	3caXYY
would fall	VgZbcu
would feel	YYXrhj
would fill	ihZYcn
would find	jmUVYl
would first	YZeubd
would fit	eqbgcY
would fly	eddpac
would follow	crbhaZ
would forgot	biZtaX
would found	ZRyffa
would get	prPObl
would give	akYRom
would gladly	WTmhZr
would go	bicqXc
would gone	bapWqX
would guess	dpeZed
would handle	bcdrcd
would happen	cbpbeZ
would hate	YtWdff
would have	XgbaW5
would hear	WxRabm
would help	YfWxab
would hire	ezXdMg
would hope	qtZObW
would human	aZcsde
would i	ZULt0Y
would in	dofebc
would invite	eycTcc
would join	aZcbvd
would keep	jccYap
would kill	edpbdc
would know	qtWMYd
would left	TayTic
would let	llgWcb
would like	VUZyta
would live	dedXmj
would lose	aodfed
would love	Thblod
would make	Wsfcha
would maybe	epdbdc
would me	Xabldo
would meet	anXhah
would mind	YhdpeY
would move	aXfpgg
would my	haiSni
would never	oUdlde
would no	ibnagb
would northl	ibaoga
would not	cuWZfh
would nothin	ZXjdkm
would now	Zca3bR
would of	jadebn
would only	KyjXaj
would origin	nccdef
would pass	WziXZV
would phone	zlXSTa
would pick	jdXhkb
would play	dacqde
would prefer	eagafo
would probab	ZwbaZf
would progra	jkcYgd
would put	neVgeg
would rather	Vehcip
would really	addqce
would receiv	ncajdb
would reflec	jnZcdb
would regrou	Zqdade
would ring	gscXdX
would run	gaghXn
would rung	XXmZkk
would say	2pTOZW
would see	W0WkXY
would send	omhZWX
would sent	ackbWo
would settle	rdbdba
would she	ebepde
would sit	apcjbb
would sleep	faYbqg
would someon	fbbchn
would sort	obchcd
would speak	jsZWcc
would spend	bbdqde
would start	ezXnMa
would stay	hXfkbi
would still	eIhsUu
would stop	cWiakk
would strong	imbkdW
would suit	fZXtce
would take	bmPuWg
would talk	ngZbXh
would tell	iqkIZg
would text	xUeccc
would that	brTkfX
would the	cTktiR
would then	bvbbcY
would they	cshWcc
would think	fmkZYb
would three	eYdadt
would to	ZUnUfs
would two	eccXkn
would unders	ejZjmU
would usuall	aoabgg
would wait	hXmdhe
would want	YWVnkp
would welcom	YYgwSh
would write	ngnVZa
would you	UNb7tX
would your	dYfidn
wound	cXhfgm
wouter	bdhcgl
wow	eZdYwa
wow the	dcdaqc
wrap	pneVXX
wrap .	cfoade
wrap it	rbcZdd
wrap this	nedcdd
wrap up	ipYXcb
wrappe	hkdTao
wrappe and	cpaeed
wrappe up	jhcVcm
wrappi	igbddi
wreck	ffZYmi
wriggl	qYUqhS
wriggl .	nbdcjb
wriggl and	Zpbfed
wriggl number	acgpZc
wright	ibglba
wrist	mfbclX
write	jiaidd
write .	arbRij
write a	UmWtZf
write about	jXcjfh
write again	edqbcc
write an	ecZdcq
write anythi	ecemde
write as	XgUemm
write back	UhWskb
write before	nUmeee
write by	vXdbdb
write down	cYapmZ
write her	dccqdc
write if	endded
write like	bVemgk
write me	XcX7WY
write more	ceaden
write northl	Vmehdh
write one	Wldfld
write out	fccpcc
write planne	qadded
write so	dpdddb
write that	dYYejp
write them	WYdxcd
write this	aVcZoq
write to	sifZcX
write up	isTmWT
write us	eXZucg
write when	O/aZaV
write with	fTamfo
write within	mYeeeg
write you	wZYlUb
writeo	epaedd
writer	edaXth
writes	5jWRbW
writes .	obhace
writes aptitu	bneeee
writes it	eYbcrf
writes on	rZdedc
writes the	rdddcb
writes they	Zjcoea
writes to	4pQQUY
writin	iWbfni
writin #	ZgkZap
writin .	koWRie
writin ?	cdcsad
writin @d	pXedgc
writin a	ddnece
writin about	bWphZh
writin and	eihlfW
writin as	nbhcfb
writin by	eXbfvY
writin exerci	eZfnfd
writin from	oahbed
writin it	nSYdUx
writin me	fddapb
writin no	pecbcc
writin now	nccdfd
writin of	cqbbeb
writin on	kUjfgd
writin once	aZedim
writin sample	aab1Re
writin test	dddnee
writin that	kYiiYh
writin the	fkWhfd
writin this	ebdcpe
writin to	ZchVko
writin we	caebre
writin with	Zdadml
writin within	faZXjq
writin you	dddfnb
writte	ghVmla
writte .	hnVeed
writte accept	aedZud
writte and	nccfdd
writte answer	Zdeofd
writte applic	hXjheg
writte by	YmiiYd
writte contra	dfdcoc
writte decisi	obedcc
writte exam	dbdrac
writte examin	Wodhef
writte exerci	Xgcqag
writte featur	bcZtZf
writte it	lYaYsa
writte me	gSnfke
writte northl	lcYchj
writte nothin	Ysceeb
writte offer	VWaT9b
writte on	ckbXpc
writte one	babdud
writte paper	XjWxVb
writte part	VgawYe
writte questi	Tpdjde
writte statem	ccdndg
writte terms	cdcape
writte test	gaYlVp
writte thing	cacdrd
writte to	tshXTS
writte tov	eYofdd
writte up	boVbgk
writte you	iZeeoZ
wrocla	jcagma
wrocla .	ecahnc
wrocła	Zdcbll
wrong	aZuccf
wrong .	VdZikn
wrong accoun	eccfnd
wrong addres	icobda
wrong again	XnndeX
wrong and	dqZbgd
wrong answer	SPfpds
wrong candid	aiocea
wrong chat	aX3UbY
wrong depart	eXtdeZ
wrong flexib	dlekgV
wrong ghuí	ekVleh
wrong group	datbeb
wrong it	jfaemZ
wrong link	dcboda
wrong list	bYhiXp
wrong number	WR/QTI
wrong of	mmaWce
wrong one	bisSjY
wrong person	YtoYcU
wrong side	eXdeeq
wrong thread	hcpibU
wrong to	dkUdob
wrong way	fWYaZy
wrong we	kmcgaX
wrong year	neffeY
wrote	falbdj
wrote .	XcaYfx
wrote ;	haYefo
wrote about	jiVjde
wrote above	gicXme
wrote and	YdjZgm
wrote back	ecvWZc
wrote but	eZnocX
wrote by	tdXacc
wrote did	cdocea
wrote dog	sdadab
wrote hurray	ibndeb
wrote i	cVmocd
wrote in	Shdjji
wrote is	inaaag
wrote it	hmWdhc
wrote me	jZganc
wrote no	dbYjdn
wrote not	dcdeen
wrote one	eaebmh
wrote patien	ZvWddd
wrote sadly	jghjdV
wrote the	rXkefW
wrote they	edddcn
wrote to	bO4YTi
wrote we	jrZUZf
wrote will	bndiae
wu	jZmcag
wyk	fhfkbc
wójcik	gWclgj
x	flbcfe
x #	canege
x .	qRSriY
x marcus	jpaXae
xavier	ehchka
xiomar	gVgmgd
xiomar #	cZdaoj
xiomar .	afgocb
xmas	jWdZml
xolani	fdedek
xp	aZkZil
xx	gnbSmd
xxxxxx	ZVienj
yamamo	ipWcdd
yann	ZmYbek
yard	VaqodZ
yard .	TheuaZ
yard branch	hbceob
yard dear	ZZwZbc
yard office	bZdtcd
yards	bmcjda
yarns	ginXVi
yarns .	mccebf
yasmin	WhlhXh
yasmin and	ecendc
yasmin says	eZdeep
yasmin test	dWnkdc
yaw	gfjddc
yay	cemibb
yay 's	ecdfcm
yay .	gfkhdY
ye	YWopWc
ye .	ZYmpYY
yea	ifqeZU
year	ZXkeli
year #	gXUrlc
year 's	ajbllV
year .	jghTkg
year and	SlOSmx
year are	dXscec
year contra	fjcVoc
year conver	ecence
year from	cayZbb
year get	dddXer
year in	cSipdh
year northl	ndcdee
year old	ccahco
year on	dbqedc
year or	cqZddd
year post	cabdta
year rashee	eZoeed
year so	hVlcal
year swampe	ddencd
year to	ddsdWd
year was	enZdef
year when	oYgece
year with	dbmVpb
year x	eajocZ
years	XYeYqp
years .	UdhXml
years ago	dYqclY
years and	hWjYkj
years i	dahhpV
years in	Wiicdj
years of	XQfgir
years unless	ecbefn
years we	lobbcZ
years with	cZpbaj
yellow	ZYjjma
yeo	bbdlma
yer	Yedlhg
yes	kWUd3Z
yes #	gbVjgl
yes .	UaOS/j
yes ;	UocYof
yes ?	elNhrW
yes @d	mVYjao
yes a	jXbcog
yes after	ZkcZmf
yes all	aYmnZZ
yes and	iZeamg
yes at	cbberd
yes before	MVUb7i
yes buried	fndebc
yes but	faYjdm
yes by	LXaY/Q
yes come	bcdqea
yes either	YticcZ
yes for	kSlUtb
yes from	GQQb/O
yes got	drcebZ
yes hired	bbcdtZ
yes human	dddbpd
yes i	ffikRk
yes if	eWbnna
yes in	Mobdtd
yes inside	Zeecpe
yes is	bqZbkZ
yes it	mVhZle
yes its	bcebep
yes mate	cccavW
yes my	alaiWm
yes no	/QQeVW
yes nor	fobgbZ
yes northl	aZcZwZ
yes not	bWejep
yes of	dpeadc
yes on	hcdimW
yes or	/TVcfQ
yes parts	doYjab
yes please	UbYiwa
yes really	bgasbY
yes she	iUdgmh
yes so	cYUmau
yes soon	brcdbc
yes step	jlVcdj
yes still	tTToha
yes thank	kijbUf
yes that	eQmchl
yes the	aX2UjW
yes they	XhScit
yes this	ZqRcph
yes till	efcmcd
yes to	JPXz0d
yes until	dcdaqd
yes we	Ukilaf
yes when	didilW
yes with	kZcboc
yes within	Veehng
yes would	lbenaZ
yes yes	YjZVwa
yes you	aVjeyQ
yeses	lhYiea
yet	h/ThZN
yet .	b/UgZP
yet ;	olabaa
yet ?	iTiXll
yet and	buihXU
yet anothe	cjcmeZ
yet approv	dqddca
yet becaus	dnYhed
yet being	eocced
yet but	sLZrtP
yet for	ayedeR
yet from	dwVada
yet i	pvTdaM
yet if	dqeZed
yet in	dwdeaT
yet it	aRdqcq
yet know	adnded
yet made	bgeocb
yet nor	rbcdcb
yet on	pmZabZ
yet said	abeoef
yet say	dqddcb
yet so	aYdipd
yet sorry	0VTbeX
yet that	becepb
yet the	ciWdfo
yet there	eYceeq
yet though	Yofdfe
yet to	X/McQO
yet unfort	crbdea
yet what	dvZceZ
yet when	YUdodr
yet where	bnedee
yet who	mhdbeb
yet you	ddqddW
yewand	cWmmbd
yields	gmbibb
yildiz	digaZl
yilmaz	YfqZdg
yo	ecmicc
yo direct	eXdnck
yoga	bgffma
yom	iUuacc
york	bZpcrU
you	fbdhjf
you #	VPfnyX
you .	ZfYbvg
you ;	hYWocl
you ?	VJb9kc
you @d	yfYYdZ
you @p	rlUYdc
you able	baZwac
you aboard	cddeod
you about	XjepWi
you accept	ObWc/X
you accord	pgbfZb
you across	bYdtcd
you after	T2ZTdg
you afterw	Usdeed
you again	fbZuZg
you agains	eceojV
you agree	aOkllj
you all	sfqRfR
you alread	XliidZ
you also	fYmfka
you altere	ecboee
you altern	benebf
you among	XfXrdf
you an	ipUYej
you and	jaWhpd
you anothe	fybgdN
you answer	ZXbphj
you antune	dedned
you any	WlYghj
you anythi	izdaVR
you anytim	ekXcdm
you apolog	cbVYju
you appear	bcsddX
you applie	ZkdXXu
you apply	gYkbZn
you applyi	dceceo
you appren	ecrceY
you are	ZYVmyb
you around	abpiad
you artist	ebmida
you as	VVWP/a
you ashgro	cednce
you ask	ijaXfk
you asked	ganTji
you assist	cdddra
you availa	edZtba
you back	jZO1Rj
you backin	bcafmh
you be	aVcowW
you bear	rXebee
you beat	ZYZfwc
you becaus	bVidof
you become	wZVWnW
you before	1TSifb
you begin	XVUh2V
you behind	deWdub
you believ	VXxTbo
you best	dceocd
you better	YWbwZi
you betwee	Zbcsdd
you booked	dcYaoj
you both	6VeQhV
you brew	feXjhg
you bring	aZZjoe
you brough	abqYhg
you builde	fdXeim
you but	SncYZu
you by	/MZgZX
you call	STkzdY
you called	cZloaa
you came	giSQez
you camill	jsZaZW
you can	cRmkgj
you card	caxccY
you care	YWlkfi
you cash	ddboed
you cfo	chTgdo
you change	eenedc
you chase	dWesed
you checki	bkYdmd
you choose	RTe7YV
you chose	ieqccU
you climat	ZoStcX
you coffee	dtaaeW
you collea	ZhdZrc
you collec	aaseZf
you come	QUd1sT
you commut	ceodbb
you comple	elgUnb
you concer	hWiich
you confir	UZWrmc
you consid	YVYuXq
you contac	gXvacX
you contra	ececqb
you could	YbQ0al
you cover	bdbqbe
you dear	1RccXU
you decide	choXlU
you depend	eqdYec
you deserv	bedecq
you did	bdfcdq
you died	kcdWmf
you direct	e3QcZY
you do	aYd0eZ
you dog	/MIkbU
you doing	daincb
you down	YaKsln
you draw	eYZpjc
you drive	dbdqdd
you drop	ZXfpZl
you droppe	eYtfTe
you during	eYiXar
you each	nZegbg
you earlie	cmacei
you earn	iZbmah
you either	lZYqWe
you elsewh	eUcdeu
you email	XZaycc
you employ	dbcdgn
you eng1	bbesea
you enjoy	cXpcbj
you enjoye	eW0bXV
you enquir	ecXeeq
you enter	Ychpdc
you equal	bedcpc
you even	hsWeba
you ever	cTtgVl
you every	caTcjw
you ewa	4UZdbX
you expect	odcgcb
you failed	ebWeds
you fall	ccdpce
you famili	acdniZ
you fancy	UYpddn
you feedba	nWlbah
you feel	ePlmfh
you fell	lZZWgp
you fill	cbgrbc
you find	YZnfZl
you finish	dWtWXn
you first	VPUqsn
you fit	bYmegg
you follow	kaVfcp
you footwe	ndedde
you forgot	hXrjWb
you formal	dZecph
you forwar	diPsTo
you found	fduTVj
you four	Wdhekh
you fourth	edbedo
you free	XQQ/cb
you friend	eaYodi
you from	iVlewN
you full	fXfapg
you furthe	mVZjdj
you gave	dTimZl
you genero	hcccnc
you get	+TYibU
you gets	tXgjYZ
you gettin	erWaak
you give	SMdk0a
you gmc	dbYsdb
you go	VVpjck
you going	ecednb
you got	VUgY/Q
you govern	cVdvcb
you gradua	Ycalem
you had	bYiZko
you half	gfhYpY
you hand	fnZSrd
you handle	lWYsec
you hang	itaWbc
you hangin	nlbbZc
you happen	eemcde
you harves	cachob
you has	qaStSg
you hate	capkYa
you have	cTfpoc
you having	ldhehX
you he	YxVbia
you head	fbYgqb
you hear	/cRRYW
you her	sXkXZg
you here	aXalcp
you hinted	jbbpca
you hired	dpbXmX
you his	sVeccg
you hiya	dZgpba
you hold	dhdpXc
you honest	nYcbcm
you hop	bacucd
you hope	fTdemn
you hoped	baadfs
you how	nnZbdW
you howeve	aZipkV
you hq	bcdbin
you human	3XTkYU
you humani	ccYubb
you if	sdeVdg
you imagin	dZnbie
you in	eYSrof
you inform	bqhhbV
you inside	yTbXhb
you instea	caepia
you insura	mVbhhh
you intere	bcYuac
you intern	csbcbb
you interv	bWbac0
you into	bYXplg
you invita	ZhddpZ
you invite	eadqeb
you it	fZdZmj
you its	igNmuU
you join	gXVWrn
you joined	YdpUpa
you joinin	dkXicg
you jump	cZbtde
you just	XkbokX
you kaiāra	icoYed
you keep	aOpjkc
you kindly	bZablr
you know	mpeTZi
you lambin	liZdXk
you latest	mceedf
you learn	sYbWgi
you leeds	nbkXgd
you leetco	deencd
you left	ZW+cVW
you let	NSck0j
you letter	dXhepd
you lettin	cngdca
you licens	chcbnd
you life	+PaWZZ
you like	VQoc0a
you liked	dZndbj
you listed	ieapbY
you live	XVPmmp
you log	cdoedc
you look	dSjakn
you looked	eYndbi
you lost	bYZZay
you lot	VmhoVc
you love	iUpdbd
you luck	cacbjo
you made	hVXwYf
you mail	cWhrfb
you main	ddecnd
you make	PnV1Re
you manage	cVcyac
you may	dWjWgu
you me	XeVvYi
you meant	dZqlbW
you meet	YpSwXZ
you meetin	Xcfrde
you met	hncebb
you might	XjsZfa
you mind	fWbvTi
you missed	WYYmgr
you more	iimdXY
you move	iadTvc
you mr	Xlfamc
you much	ecdeen
you must	RUL/XY
you my	qfaZef
you myself	hbWSks
you name	XWW0ec
you named	ZficoZ
you needed	aZmYji
you neithe	Yndddi
you never	aYlllU
you news	cmdXhi
you next	ZeXkZq
you ngos	nWaeem
you no	ofpfeN
you none	arddeb
you nonpro	edYdqd
you noor	edcXsd
you nor	abUqjh
you northl	/SWjQW
you not	udSchc
you note	cV0ddV
you nothin	hoZkaX
you notice	qcdZdd
you now	mHYcpu
you occupa	ncefeb
you off	Ucjchm
you offere	ekilWa
you ok	bjjhVe
you okay	arebcd
you on	mORpsf
you once	G9jcYY
you online	ebrace
you only	WUhXhw
you open	cbbqia
you or	uqbLZd
you ought	jXYoZk
you our	3WcQpS
you out	kUWdlo
you over	jWdmpT
you overti	hbnccb
you paid	bfeecn
you parks	lYbnae
you pass	lXidlY
you passed	bejfoV
you past	jTZlfl
you pencil	enaeah
you perhap	cavZbZ
you perman	cZaZwc
you phone	bVbnfl
you pick	RTjsif
you picked	dbsaea
you planne	/NTfXW
you plant	nZhkaZ
you play	YXgwZb
you please	YUohoY
you plume	edbned
you pop	Ybgped
you posted	W/RZUM
you practi	bifVnf
you prefer	UWj4cQ
you presel	ddbepc
you press	ccZrbd
you presse	keibXf
you presto	ebcped
you priya	ikbckV
you provid	iYcmmX
you pushed	enbecc
you put	dUgifm
you qualif	eeWpeg
you quoted	edcbpd
you rang	WfjnZe
you rate	ejpVce
you rather	ZWZkkn
you read	WgYgnk
you really	eetYab
you receiv	1LodXZ
you recent	bW2VZU
you reckon	drVXci
you recomm	farZdc
you regard	UxWibb
you regist	Weenhe
you remain	a/QZXN
you reply	ccdcre
you reques	fcscYa
you requir	bcloaX
you resend	dZS1ba
you resolu	kobcbZ
you result	vVdbde
you ride	dbdeeo
you right	uYmVcZ
you ring	NRZygr
you round	UUroed
you run	gWWfxa
you sadly	ecddcp
you said	RUwlhc
you satisf	tdWddc
you saved	aZwYUb
you say	SNTw8S
you scored	ZeRday
you see	blucRX
you seek	dcindZ
you seen	ecvWYd
you send	aUezdc
you sendin	earddb
you sent	ccdsSi
you servic	nbebhc
you shall	5iUaaP
you share	fdkWme
you she	hLhZqm
you shoot	cccsbd
you shortl	Sxdbhc
you showed	dcieYm
you sign	PdqK2b
you signed	kXgWco
you since	dWYdqk
you sit	bacvab
you sittin	VYYZwl
you situat	qabjcZ
you size	bcbvXb
you sleep	ccnjbc
you so	dVYlnk
you someon	aewXdZ
you someth	a2XZYZ
you someti	tZdacd
you soon	Stagka
you sooner	iUbakn
you sophie	edmcdd
you sorry	YXjdfn
you speak	eVYxXf
you spend	dbhoea
you spoke	jgnbXc
you stand	soGejc
you start	iSXW/S
you starte	bRyebW
you stay	emcbkW
you step	dddpbd
you still	bLdwsY
you stood	begYsa
you stop	Wmccih
you straig	rUVgii
you subjec	dddXre
you supply	dedpdb
you take	OMba/T
you talk	fTkjkZ
you talked	fdabdr
you teach	bebrdc
you tell	JQouqc
you than	WhbpWk
you that	badcln
you the	jTWa0g
you their	0ViYWc
you themse	ebnidZ
you then	fdWuYZ
you there	fbxZgT
you they	fkXUqe
you think	YRchwh
you thinki	dfZqcc
you third	ZbbmWr
you this	hRUbZ5
you though	ZZcdpk
you three	laWinb
you throug	XcXbpo
you till	eZWirb
you to	XXatnf
you told	bYfWis
you too	UO2aWl
you took	UhpTih
you travel	eYgqcd
you try	cchZdp
you turn	dVngbj
you turned	iaqcmS
you two	ZbplQk
you until	ZcK2lW
you up	YbV0bc
you upload	cZicnd
you useful	ggXsbZ
you very	nXbYfn
you via	UhXvZd
you visit	bdtYce
you wait	kXnSme
you waitin	dmWXlh
you walk	XUkpkY
you want	SNoZtr
you wanted	XWWW3k
you warm	dodccd
you was	amgZUn
you we	ehXbjl
you weep	fobddc
you well	XZnWat
you welsh	ddqacb
you went	aXkYho
you were	ZWeVj2
you what	qciYdc
you whatev	jfnbcX
you when	R9kWXW
you whenev	Wtdbed
you where	htVYec
you whethe	/NcaYV
you which	oXXebp
you who	6VlYeK
you whose	ndddee
you why	bacXdx
you will	xfWYia
you willin	eeenae
you win	edZWud
you wish	SSiiom
you wished	eavecW
you with	wbcbiV
you withdr	aS+YdN
you within	/ARVbT
you withou	ZiTpjb
you won	YZekrX
you wonder	ugeWXc
you work	hYUhsc
you workfo	cafrbc
you worry	dmpXdX
you would	Veficr
you write	XYaxbh
you wrote	XkljQi
you yes	2cWVhW
you yet	X1RnbT
you you	WgkWre
you your	Zedcjn
you>again	Zbcndn
you>answer	pfcddc
you>chosen	ZaWfyg
you>closed	bajcdn
you>date	rXZigd
you>decide	aWepqY
you>free	aXfpej
you>give	cbdueb
you>goon	ajYldk
you>hear	tkcWad
you>if	oeacic
you>meet	bZfqge
you>news	teaace
you>not	gbbdcr
you>offer	beZawd
you>papers	bednef
you>post	bbcbsg
you>receipt	jlrWbV
you>sorry	WXcab6
you>start	cXYd3Z
you>step	adavag
you>thanks	iiiYZj
young	dUfcer
young .	cThgjl
young family	ecoeea
young man	ihUlkY
young people	bdocch
younge	XIfff0
younge .	bVmgal
younge bosun	Ycdfqd
youngs	Rhbihm
youngs .	WjiVmf
youngs wrote	icanbd
your	bbijgf
your @p	VfSiln
your @s	OZlyda
your a	feaoae
your aadhaa	jkXblb
your abebe	dcsWdd
your abuja	bcwTYh
your accept	SYWO/V
your accoun	diobeY
your accra	accrde
your addres	WVdufe
your admiss	gZsXfb
your aftern	nXbeck
your agency	ZfhTog
your agent	ncefda
your agreem	XcaVwh
your alan	cpTbfj
your alert	edqcab
your aloha	ccccen
your annual	cenbfe
your answer	nYZbvW
your antwer	ctZZiX
your apac	Zedpee
your applic	gidcYo
your appoin	TaaQ/U
your area	ZfxUbW
your assess	Ybhtba
your assign	hZednd
your attach	eYoidX
your attend	ZbqmZZ
your attent	cYrddc
your auditi	baZmdm
your aunt	cZidcp
your availa	Raa+XY
your back	YkWcjk
your backgr	deaiXr
your bag	cardeY
your bank	cVeb0X
your behalf	YrddXh
your being	eUljei
your benefi	ckmbba
your bid	icXYep
your bidder	aY2SbY
your bit	necddd
your blog	ceVplZ
your boardi	jqZYcb
your bookin	ccsdYc
your books	ccYmlb
your boot	gcdpac
your boss	dYdjhi
your branch	cYodbj
your breakf	YdVxdc
your breath	ioRanb
your bricks	fYjkbg
your brothe	cVrfnU
your bun	hhlXfc
your busine	gWsaXg
your calend	ibnZZg
your call	XkyhZN
your candid	aaada0
your card	Vfrcbf
your career	ebfccq
your caring	YZdodk
your case	riZTdk
your cellph	cfZcep
your certif	aSraap
your chaire	eapcdd
your chance	pXPdiq
your change	ecobec
your charge	bbZocj
your charte	gedneW
your chat	dfnbcd
your check	Wmigce
your choice	JRh7iT
your choosi	aYZ0aY
your claim	eXqddb
your cleara	bnQimd
your clearl	ecgcdn
your coding	bfoYci
your cole	gbracc
your collea	eOqXUt
your colleg	mcdbhd
your coming	dhZoha
your commen	cboYlZ
your commis	edYbpe
your compas	epacdc
your compla	cYsccb
your condit	UbYher
your confer	dddndd
your confir	lYjYmb
your consen	aXYrmb
your consul	cfkXbn
your contac	qggabY
your conten	eadndg
your contra	ZURM/e
your conven	ZZbugc
your conver	Zcenkb
your convoc	ceddnd
your cook	ecgpYb
your cool	egadnc
your corbel	YajrbY
your corner	kUfjam
your correc	ZZnejd
your corres	bbdodf
your countr	bdmgag
your course	dWrWgj
your cove	iaXZqg
your cover	ceipXa
your covera	iaXPvk
your creati	feVder
your creden	dcbrce
your crimin	eVcudd
your curato	kTrfbb
your curren	TRdvld
your curric	aapfcg
your cut	eebcpc
your cv	arghTh
your dad	XWrZjf
your data	gPqSco
your date	bYiuYZ
your dates	dddodd
your day	gXqlbV
your dbs	adaqgc
your decisi	QRgX/Q
your degree	ccbtdc
your delacr	daZtdc
your demand	ZWbxac
your depart	ajTneg
your deploy	fedbnd
your deshaw	hiXfei
your desk	lbeYrX
your detail	enXWQx
your diary	oWYleb
your diplom	YdgpYg
your direct	ajpadc
your dispos	ccZfqd
your divers	kVZkif
your dms	tbYbcd
your docume	iqiUTj
your dog	jZsiUX
your doing	Ycjmef
your done	edmced
your door	4YYSmP
your dossie	gqVddc
your draft	dcqYeb
your drains	ednddc
your drawin	ffWoXm
your duncan	edcfdn
your dutch	encYck
your dyers	dddnec
your earlie	WgU0bb
your early	ibnace
your educat	fgbdbo
your electr	VUqtZX
your eleven	ddZqcd
your eligib	cdXZqk
your email	fd5RYW
your emails	brZace
your emil	edodcd
your employ	Vfcduc
your end	jUnnXa
your englan	cccode
your englis	nbdYdl
your enquir	cipXad
your enrolm	caeoee
your entitl	dccqcd
your entry	dcbadr
your essay	UXh6WR
your ever	ccddeo
your examin	cXYhoi
your expect	YhWubb
your expens	dUrYYn
your experi	hXogZe
your f	bedmef
your family	dbeVud
your fate	cvYXfa
your father	XTzWhe
your favour	VWTast
your feedba	LZ9OWc
your feelin	dcljXf
your feline	fdnYfe
your fiber	eZngeb
your field	dndfdb
your figure	WlTWsh
your file	gsZgUf
your files	bblXhh
your final	dRhjki
your finger	eYZqgg
your firesi	edboce
your first	QYSe/a
your fiscal	cbWZir
your five	cardab
your fixed	bgZaio
your follow	avXddc
your food	aeUzYc
your form	kknYOf
your formal	ddcXvd
your format	eepedX
your former	VejuWc
your forum	hnXebi
your four	mWhfia
your fr	nhabdd
your free	bhWwaZ
your friend	bWvfRi
your future	Wjeghh
your galler	edwTea
your gemma	bbaocj
your genero	dbaajn
your german	Wddipd
your gethin	haXjik
your github	gUazWc
your good	bYobnZ
your gorau	bcdrce
your grade	fbapbd
your greenl	ceceZr
your gross	edfqcW
your guaran	ecncgc
your guess	e2VZYY
your guy	hiXben
your gym	eddpZb
your gyms	cctZcd
your hallo	dbrbfW
your hand	paSnWi
your hands	rZaejY
your hangs	akeemY
your hank	ebcoee
your harves	cZphcb
your hat	piZbac
your having	fbodec
your head	ahYmoW
your hearin	chhobW
your heart	VlUiqb
your her	daYetb
your hi	eeccpc
your hired	ZTQV/L
your histor	bgaZaq
your hmp	gXdhfl
your homewo	dckWjj
your hopes	jUSViz
your hour	beence
your hours	bjYape
your house	ibcncb
your human	bbzVYb
your humani	hrefVY
your husban	cbjbqZ
your iban	lVoddb
your id	Xfdlhd
your identi	WXkifm
your ieuan	cZnldZ
your in	jVKb8P
your inbox	qZNkuU
your inform	ga1YZS
your initia	fedobd
your inside	ebchmc
your insigh	ecfcan
your instit	dasbca
your instru	eadfem
your insure	cdYmcg
your intere	fgbZYu
your interm	dZjcnb
your intern	eXXT1e
your interp	bYuhaY
your interv	aadxab
your intro	ecpcde
your invigi	dcnfdb
your invita	gYknTf
your invoic	ccrZdd
your irina	bfYncj
your isaac	bWvZde
your item	bpeeea
your job	SiuSjb
your joinin	cdhTtd
your journe	bYUaez
your judgin	bsbZda
your justic	aanlab
your kids	jcfmUf
your kind	fegYdm
your knowle	cdddbq
your kubern	cdjnca
your landlo	pWdgee
your last	Sbcxch
your latest	cbWlZn
your leaves	ebsbca
your lectur	gdVofe
your left	cXmkhY
your legal	edXkbn
your lekki	dblWlg
your lesson	Zcaoal
your letter	gglTcj
your level	aaZgcs
your liaise	decndd
your licenc	hjQvWb
your lindgr	ccbsbc
your lines	ejWodc
your link	eccqdc
your list	VdpnjQ
your local	erebbX
your log	dnafdd
your lost	Wawbbc
your lovely	eZadas
your mail	ZiqddZ
your mailbo	sagZdb
your manage	eYdarg
your mannin	ZlXfjg
your margin	ecccod
your mark	kWVekl
your marks	eYbidp
your media	ZXalpb
your medica	eTSvnb
your mentor	aoZicd
your messag	YX/bXS
your mick	dbiXoa
your microp	dbraae
your mind	aZnRyU
your mini	fboheZ
your mirror	Wodjce
your misery	6XTNic
your missed	regXda
your mornin	Whhlag
your mother	QgxZfb
your move	hTnkZc
your moving	ecbioZ
your multit	gYdddp
your mum	Zbseca
your murcia	debend
your name	YkSetf
your namely	ahasYd
your naomi	cdpUam
your nation	ZZaqhe
your neighb	bnfdiZ
your nephew	eXuedX
your new	VUnW2Q
your next	iOimic
your ngos	dkbncb
your ngā	feaned
your nikos	fcdnce
your nine	kbnZeb
your no	nYgkgV
your nod	aceaub
your nomina	hbnYWk
your nomine	fbZpce
your non	bbafcs
your not	jYYgbq
your note	ftlaVU
your notes	etaYcd
your notice	YbTd2e
your notifi	VfrdbZ
your number	gjVnZg
your numera	ffbXgo
your observ	ihgWkb
your off	bbdphd
your offer	aRZS/Y
your office	ecpdeb
your offici	edbcqb
your ok	Wdkgke
your old	bYzoTS
your oliver	cbmmbX
your ollie	ialXnY
your on	jWRZ+N
your onboar	dcZioc
your one	fccgqX
your online	iiXkdd
your open	aeajdm
your openin	agcncf
your opinio	caqicY
your ops	coWfkY
your order	cZvbca
your origin	Xdkkgc
your other	qikTgU
your out	dXgXZt
your outcom	nqUaca
your own	UUZoxd
your page	dbtgaY
your panel	afZwUd
your papers	hoecTg
your parall	eelVld
your parcel	SX2WaV
your parkin	fSvVkb
your partic	WjMlWx
your partne	gbWtjY
your parts	rVZbmc
your passwo	ZY7XcU
your path	daYeds
your patter	ceYhdo
your paymen	dWsced
your payrol	knahVd
your paysli	cZuebb
your permis	dbbncj
your permit	daaoal
your person	iYbtcZ
your petren	daVXuk
your pharma	ackndY
your phone	rdagfW
your pick	Wbbueh
your pictur	ebkWco
your pin	gWnede
your place	aZbwdc
your placem	sZdbdZ
your plates	blRUud
your podcas	fctUdd
your police	Vefqee
your por	bbogdb
your portfo	hgYfYn
your positi	bqXYie
your post	XrgiVc
your postin	dcZfra
your practi	XZXokj
your pre	UYVtfi
your precis	cdnedc
your predic	aYrddc
your prefer	YUyqWR
your presen	RVgxie
your probat	fhcYjj
your proble	edbbpc
your proces	bWnecl
your profes	edYcio
your profil	fdseXc
your projec	jRXxgX
your proof	lhjfXY
your propos	fsMlSh
your prospe	dbnfeb
your qualif	ijSfej
your questi	sblPah
your ramire	decXuc
your ran	cbcfdo
your rapids	icobdZ
your rates	feefZn
your re	cZdnfe
your reacti	edemec
your readab	dbYjdn
your readin	fXsZag
your realis	decfdm
your reason	ZXYfug
your receip	cXqadh
your recomm	mekdcW
your record	VprTea
your recrui	fhUgjg
your referr	eegWrY
your refore	bVYnZs
your refusa	alkcXi
your regula	dhddXm
your reloca	dachcn
your reply	QRar0Z
your reposi	Zddeqc
your req	jlXcci
your reques	eY6QeU
your reside	dYphcd
your resour	anXkcd
your respon	eVmkcZ
your restau	bgbobf
your result	ynURZc
your revd	lWemdb
your review	dfrVfY
your revise	cVloab
your rewatc	eaqcdY
your right	fiasbT
your roboti	bXigtU
your role	Wqbjcb
your ronan	Yeodhd
your rotter	ZbYpcm
your rubén	caqbdg
your sahib	hiWchi
your salary	jZUvUj
your sample	ZfQhhs
your saved	XXwfaY
your scans	dbnfdc
your scarf	cZtaed
your score	dnWSeq
your scores	hYjXYr
your scotts	bZabln
your scream	dcanja
your sea	aedZre
your search	cWjVZv
your seat	bZopcU
your second	bdfrad
your select	WWaevg
your semana	hanccd
your servic	aWWXqs
your sheets	cYbwcb
your shift	bYewab
your shifts	edWsbd
your side	mQimfb
your signat	POcd/W
your signed	QXZ2hW
your sister	kYtcdT
your site	abbtdc
your sittin	hdTdsd
your sixtee	ebdogc
your skarvø	jXeadp
your sketch	Xggoaf
your skills	foabbi
your slides	ZZdzac
your slot	PdV5Wh
your sofia	UYalip
your soluti	UdYuch
your son	dkocZZ
your sons	ebrbcc
your sort	fdmbee
your spam	klcWgd
your specia	ZU1Ucd
your specul	cjaZen
your spent	cgepbb
your start	feXipZ
your starti	eccZtb
your status	V3OSak
your still	Zofacf
your story	ZWvZZj
your streng	alWbdp
your studen	aYknaf
your stuff	jdcZcn
your sturdy	ebqZbf
your submis	fmdUXo
your succes	eeYZvZ
your suppor	dapcec
your suprem	ecncde
your take	fbhYdp
your talent	cUXjdt
your talk	edviaQ
your tanks	ejdVdo
your tape	cWdoie
your task	ecYrde
your tax	gUUpnd
your teachi	YZbude
your team	ZdrfdZ
your techni	faenXi
your terms	emUenZ
your test	msTPan
your text	XcxiVX
your thank	bcuddY
your the	cZWX0Z
your themse	edmdce
your theo	ZawgaY
your thing	gXmdeh
your third	ghbanc
your though	ZYftWg
your three	cnmccX
your ticket	eVyWcb
your tidewa	eawXdX
your tile	ihXcig
your timesh	cZrceb
your tobi	Xacfqj
your top	dXXodn
your towel	Zrbace
your train	dalZbm
your traine	faZhqZ
your transc	Saj0VW
your transl	eckXdm
your travel	VSxdam
your trial	imORon
your tribun	bfsdXa
your troubl	dbddep
your turn	eSTrkh
your two	ildlaV
your typing	kkaXjc
your uncle	fUhoUn
your unders	abrcad
your unfit	ccZrbd
your uni	edcdne
your univer	cZVrig
your update	edVtZh
your upload	ebqcdb
your utilit	ebYqbh
your utrech	achvWZ
your verdic	mcedee
your verity	elUYmh
your very	dpXbgf
your vestry	noWaZb
your vetera	eedboc
your video	ZkYuWe
your videos	odeddd
your vis	bpZdec
your visa	aWdncn
your visit	lUuZWg
your wanjir	dbXbtc
your ward	bdhqbZ
your warm	ceedem
your watch	nhhVcc
your way	Pgkhke
your websit	dameVm
your week	ZSprXd
your welcom	cdoece
your whitlo	ieigXd
your whole	dghYoa
your wife	XVgric
your wish	bezjhI
your withdr	dYzddT
your word	SYck3S
your work	dPXper
your workin	debnee
your worksh	joVacf
your wriggl	Zcasgd
your writin	dcbqcd
your writte	SXcltf
your xiomar	idcnac
your yard	TZcudd
your yes	lQSN/R
yours	bWZg4Y
yours .	YWXX/V
yours ;	dgQitZ
yours ?	bYwabe
yours a	bhncae
yours among	hXhZen
yours and	jaNO0n
yours are	ZimiWe
yours as	ZkYZsb
yours at	VYef1V
yours before	ncjdcY
yours by	lSWtbc
yours came	iZWbbv
yours come	eccbta
yours did	aandci
yours does	jYadcq
yours dog	kbdcoZ
yours for	WRfj3Q
yours forwar	ecaeen
yours from	WXkWzT
yours goes	pdchba
yours has	ZlhlXc
yours have	eWklae
yours i	iXhrNm
yours if	QUTa/H
yours includ	nmbbTg
yours is	egeuRc
yours lacks	ecaqea
yours made	cddoag
yours met	ljXaei
yours my	edYlke
yours of	ZbdYqi
yours off	gcandc
yours only	eaienZ
yours or	recafc
yours ought	fneceb
yours over	hdbnae
yours scans	ddocbd
yours second	dcadhm
yours should	bbdnoW
yours signed	ddbmgd
yours start	edacqb
yours still	ebhpbZ
yours subjec	eeddnd
yours the	feeogW
yours then	dicbpZ
yours there	bpddec
yours thistl	cbpede
yours to	aRZgqn
yours turned	hiYffh
yours was	mOeUfw
yours we	kkZXmb
yours when	diWdqd
yours will	iqWfaa
yours with	jQpjea
yours would	hdbndd
yours you	nZaanc
yourse	VIc2tc
yourse #	feoZdd
yourse .	bdrhfU
yourse ;	ecenec
yourse ?	edrWbc
yourse a	baYpma
yourse alex	ccdbsa
yourse an	eeemeb
yourse and	eWkenZ
yourse answer	eccnde
yourse appoin	dadcrb
yourse are	eenjeW
yourse at	dbcsbc
yourse by	efeZne
yourse in	WbXwkY
yourse includ	YZjrZf
yourse on	mUhiXk
yourse our	dbadrd
yourse out	nYicee
yourse readin	ddcnde
yourse releas	eccddp
yourse the	cYZgds
yourse to	XYd2VX
yourse with	edbrbd
yous	jfecjb
youth	oNcVon
youth .	oUabkj
youth places	dnbddf
yrs	gQncYq
yrs .	cbcgdn
yrs and	naedch
yuki	dXjqgU
yuki and	efbenc
yuki at	bbohbd
yuki there	pTjakY
yusuf	bXWhqj
yvette	aeggif
yvette 's	aanZmc
z204	hZXfbr
z83	ioZbbc
zack	ahiaih
zahnte	hbhiae
zainab	YmRgnf
zammit	lVXhdn
zanele	aXkkZk
zanele .	ednceb
zara	YfpNph
zara and	fobZai
zara at	eXZbmn
zara your	ecnaed
zero	cdgkee
zestfu	ljSoca
zestfu .	ocXjdd
zeynep	cbidjf
zilch	XkkXYk
zilch .	ajaZbo
zimmer	kSXZnm
zimmer .	kVWbio
zip	fiakXh
zip .	bddqdb
zippa	dmciXg
zoe	hjWfma
zoe 's	ajgglX
zoe .	hnZdeb
zoe and	fbebne
zoe from	jmdbbb
zoe i	hpZddc
zoe learne	najcdc
zoe manage	ebnejY
zoe on	ecdepa
zoe the	giagXl
zonal	ZdVetd
zone	hTfpdd
zones	ZpbifX
zones it	dYhndd
zones the	cpYhca
zoning	bisXYb
zoom	WOZ/ZZ
zoom dog	dZerbd
zoom link	edboee
zoom with	bcjpYZ
zsofia	gYbpbe
zsófia	gdficf
zum	faVmap
zurich	rbfafY
zurich admin	kXsbdX
zurich javier	mmUZcd
zwolle	jecccj
zürich	agcfhi
~#	cmjecZ
~'s	iwcbXY
~.	dnfeeb
~;	mgbcdg
~?	eVZwjb
~@d	rZbggb
~@p	naWfig
~@s	0ShUhY
~@t	fcfjdg
~a	inedZd
~able	tZZiZc
~aboard	hZdboe
~about	WXxfcf
~above	dcZtcd
~abroad	jZjeee
~abuja	ddejhe
~academ	cUofZl
~accent	cSlfng
~accept	VXca/U
~access	afpfdc
~accomm	mbdjcc
~accord	Zhmdee
~accoun	ZbzYbb
~achiev	jbekae
~acknow	hfhegb
~acorns	cZgibm
~across	dfeige
~act	jdffef
~action	apgbec
~actual	kdeeee
~ad	dkdeef
~add	jTemgd
~adding	ijdddd
~additi	hjdeec
~addres	dancee
~adeyem	cdcode
~aditi	ieeffe
~adjust	eaZsgb
~admini	cVoglY
~admitt	oZfcfe
~adrian	aolaad
~advert	Wiedap
~advise	Xgkkde
~adviso	feeefh
~affair	ecemee
~afraid	maedeh
~after	fdtVhX
~aftern	edeheh
~again	bZ8TbX
~agains	Wocdie
~agency	Ymefid
~agenda	boZbhf
~ago	cXbemm
~agree	dcdfhk
~agreed	bhhZih
~agreei	fddmcd
~agreem	cgejdf
~agrees	bwaWec
~ahead	lwiMbX
~airlin	ielYde
~airpor	hceief
~aisha	ekeede
~alan	hcjVjg
~alarm	gdeeej
~align	cpeaee
~aligne	cmedfe
~all	ewZbdZ
~allow	ieYiff
~allowa	hefdgf
~allowe	ialdjY
~allows	Ygldjd
~along	eigfed
~alread	bthgeP
~also	lYiifZ
~altere	ekeede
~altern	flaYih
~always	ibkdee
~am	ziXSbc
~amara	mgfbdd
~amaya	dqdaed
~among	oseUaW
~an	gsnYSc
~analys	Yhhlcc
~anand	iibefe
~and	jfclfZ
~annex	cdclbj
~announ	tacbeZ
~annual	dkcfeg
~anothe	oecSTt
~answer	0eXXdZ
~antici	lbdhed
~antune	Zcfsdb
~any	gbiiag
~anybod	VnqceU
~anyone	aqiReh
~anythi	aggedk
~anyway	eaZoeg
~anywhe	brjXae
~aoife	bdcnee
~apolog	fhdbgh
~app	dghedg
~appeal	Tqhcic
~appear	iTqbah
~applic	mfrVVa
~applie	Zdekkd
~apply	icYadq
~applyi	fehbdj
~appoin	jkfZgY
~appren	cecqcd
~approp	ebeffl
~approv	cxjbVS
~approx	ffffff
~aptitu	pUkded
~aramin	fgddhg
~archit	cckkdd
~archiv	ecfldd
~are	knefZZ
~area	hbbegk
~arise	dgYccp
~arises	bkWddm
~around	pVZgdk
~arrang	ataXjc
~arrive	YcwdXb
~artisa	didnXe
~as	gfWjcl
~asbest	ffdkde
~ashgro	dghide
~ask	jodYZe
~asked	loVZcg
~asking	dncbYl
~asks	dgcibi
~assess	qmWacZ
~assign	iYeefk
~assist	dhmWhe
~assume	jZZioa
~assura	ebeeoc
~at	fodiYc
~ate	cldcjd
~attach	WgdZsh
~attend	fVfqhY
~attn	didiee
~audio	hkaeee
~audit	dnkedW
~auditi	ejcgdg
~audito	Uqbldd
~author	foYdjY
~automa	ZVrgbj
~autumn	cjgefe
~auxili	akdkec
~availa	ZrWWZp
~aviati	bpdedb
~awarde	heejbe
~aware	ceehje
~away	frZlXV
~b2b	mZaqZc
~baby	ehieed
~back	ejnbbb
~backen	qYcgdc
~backgr	pnZZbX
~bad	dUZmqc
~badge	ggdjdd
~badger	ccegle
~badly	cefndb
~band	ikdgYd
~bank	VVhshf
~bar	keegbe
~basis	edehdj
~be	elejeZ
~bear	rXdbci
~beaumo	cmechd
~beauti	fefehf
~became	cadbkm
~becaus	lUdkmY
~become	fvVcaX
~been	jrabWe
~before	bValrg
~begin	XcVluU
~beginn	edjdid
~behave	gebfei
~behind	ebebeo
~being	chngiT
~believ	mgUUar
~bell	Zpeaaj
~below	cbYtce
~benedi	gbleec
~benefi	Zmbcna
~best	dhcgjc
~bet	fleeec
~better	JWtnal
~betwee	bfbkjd
~bev	daljdc
~beware	dledee
~beyond	lZhjdb
~bid	ficfdh
~bidder	efeeei
~big	asabgc
~biomet	ihceaj
~bis	fXgmbi
~biscui	dgdmeb
~bit	eqhYhX
~bluepe	bkddej
~board	jmccTj
~boiler	idheee
~book	Yuddca
~booked	mcaacm
~bookin	dedkef
~books	qXlVVm
~boots	ckcdma
~bore	emdddd
~boroug	ldbZnb
~boss	dyXcZZ
~both	TsZkce
~bother	hacrdb
~bpo	jgZkcd
~braga	aqebed
~branch	ibdfei
~break	mmaZcc
~breakf	edegif
~breath	Xtbbhb
~brenda	Ybihnb
~bridge	eledee
~brief	fkbZcl
~brigad	lbeffe
~bright	jhcehc
~bring	hUsbZh
~bringi	dckefe
~brock	ifedfe
~broke	gfefeg
~broken	dfbmde
~brothe	Zkbhig
~brough	jZeeel
~bruges	mafeee
~budget	cthXWe
~buenos	jdehce
~build	ckceei
~buildi	ebdnde
~bullet	jeeefe
~bunch	djiddd
~burn	dqabcf
~bursar	laeffe
~busine	cjcked
~busy	agflef
~but	gjTfmc
~button	fefhfe
~buyer	jeeZek
~by	raYphS
~cabin	ddkgdd
~calend	ebbeen
~call	foefaY
~called	lfiZhZ
~callin	ZWthec
~calls	UpXWnj
~came	megeSk
~campai	jYkefe
~campbe	ebgele
~campus	eejbdh
~can	cbZrnX
~cancel	eegWtZ
~candid	h0bNeY
~capabi	chdhdi
~car	cbdlmb
~card	acqabi
~care	aSrgkb
~career	heehfd
~caregi	dkbeic
~carer	gbgkdd
~caring	UujddZ
~carla	fehdgg
~carry	fjbjcd
~carys	gieeee
~cas	eeedke
~case	blgidY
~caselo	kedbjd
~cashie	Zanidd
~castel	hdffff
~castin	obeece
~catch	ipWebc
~cather	hheeee
~cathol	edidie
~caught	ftZWcd
~cedar	heddhg
~centre	pkbWdc
~ceo	figdfe
~certif	bcfpaf
~cfo	edmdde
~chain	flccef
~chair	nhZZff
~chambe	dcdchl
~chance	aaYbYy
~change	iOyQdm
~charge	ngcbcd
~charle	enbdee
~chase	gffeef
~chat	Svcdcd
~check	lXmVkd
~checke	jlacdd
~checks	cfdkic
~chinwe	hcfehe
~chloé	fgffef
~choice	hycXVX
~choir	gdcgjd
~choose	qcWkZa
~choosi	djeeef
~chose	dqebae
~chosen	txgPWM
~christ	pXaddk
~ciao	qaccfa
~circle	egeefh
~circum	dYgcdp
~claim	delhcb
~clarif	hdehfe
~clarit	eeiege
~clashe	ckegee
~class	abgkie
~clean	dckiec
~clear	eljiZV
~cleare	gkmZYc
~clerk	ldefed
~clicke	Wpcccl
~client	mubVaW
~climat	xTSikY
~clinic	gdclgc
~clock	nYajec
~close	drYcce
~closed	UpmbdX
~closes	fnTeel
~closin	ecmded
~cnc	egfegf
~coach	bneeee
~coasta	dfccem
~coc	gWpede
~code	ZWctcj
~coding	ddbode
~coffee	hZoWgh
~cohort	digefe
~coin	fheefe
~collat	fieeee
~collea	hhldcZ
~collec	RgtaVn
~colleg	bpdeea
~colm	dkbfdg
~color	ifjcdc
~colour	dgceld
~come	iWilfb
~comes	fmlXZe
~comfor	kedcci
~coming	ZSnlkc
~commen	gibdei
~commit	hvYVXd
~commun	nYfiac
~compan	nZasZY
~compar	Xkebcn
~compet	ekeefc
~comple	bfkniQ
~concen	cmdeee
~concep	fbkadj
~concer	mXnadb
~conclu	bmcjdd
~concur	hdddgh
~condit	ffffie
~conduc	gheeee
~confer	ehefff
~confid	gqaacd
~confir	dlWpfW
~congra	cbiefj
~connec	fdbkdh
~consen	adbqdf
~conser	ddmhad
~consid	hRP0an
~consul	bbaddr
~contac	vgnNYX
~conten	jdYZco
~contin	jugSYX
~contra	eofRgh
~contro	gZbhgi
~conven	ckZmdb
~conver	ZYauef
~convey	hdgfef
~convin	lgdcee
~cook	bidiic
~copy	aZcerg
~cork	fgiede
~corner	eefheg
~correc	gYlcjd
~corres	irYYjW
~cosmet	kbdhde
~costed	gmbced
~costs	hdddei
~costum	gkceed
~cottag	eedeld
~coughe	hhedee
~could	VibzXc
~counci	mnZlQc
~counse	Zmefff
~count	clcicd
~counte	nfZZlb
~counti	jdfeff
~countr	Ybdtce
~county	chddek
~couple	gYdckk
~course	ZUqhZm
~court	eUudgX
~cousin	jgeece
~cover	ftegUW
~covers	dZgdhl
~cpcs	efeeke
~crazy	bjbmea
~create	lbfbgg
~creden	eebjge
~crew	cfbfgk
~crewin	hbeiff
~crimin	ecdnee
~criter	chjcee
~cross	Ztcfba
~cupboa	gfeiec
~curato	dZmcig
~curios	eeqaba
~curiou	dcsZdb
~curren	ZaatjY
~custom	bchapd
~cut	rlcVYc
~cv	aN2eWf
~cvs	cSydeb
~d1	hcfffg
~dalget	ibfgeg
~dankie	lbXdek
~data	dcjkdc
~databa	fbaefo
~date	ciTpib
~dates	iraacb
~dawn	edemed
~day	oXhdZh
~days	baafin
~dbs	aYtZkZ
~dead	qTihda
~deadli	dbejdk
~deal	ghgbgd
~deals	ciedei
~dean	bmcidd
~dear	+JjccR
~debrie	hkceec
~debugg	Zreaeb
~decide	cwfWfW
~decidi	sRdame
~decisi	ofgWaf
~declar	aaikic
~declin	ZuXjab
~deemed	fZbnic
~deepak	jefefd
~deepav	hgcegf
~defaul	ejdfef
~defend	edmhea
~defini	lbffee
~delay	fiffed
~delega	dfiffe
~delete	dajZbp
~delive	gddheg
~dem	hgeeff
~demand	fheeff
~depart	XgoggX
~depend	cwccZZ
~deposi	lgcded
~depot	cmeefd
~dept	fieeee
~deputy	ceelfd
~descri	bdmnaZ
~design	dqWddf
~desk	gbZioc
~detail	gdffdi
~determ	cpbefd
~develo	pVfehd
~dhillo	dbncee
~dial	oeeaed
~diary	Zcdqdd
~did	eeuXcb
~dies	ffiddg
~differ	ifcdcj
~diffic	ecjied
~digest	edeXkl
~diplom	ekdbdj
~direct	cchsdX
~disabi	lSmbck
~disagr	adened
~disapp	eodcdd
~discou	difeff
~discre	dWdhkk
~discus	bfXndi
~dispat	hblZeg
~dispen	igdeee
~disqua	bfdmee
~distri	fefdfh
~divers	dkamae
~dmitri	dcdiei
~do	bfbnjb
~doable	efdjef
~docker	eqcZde
~doctor	Vhnkaa
~docume	cSieli
~does	XzaefX
~dog	hVdqfd
~doing	Xbdken
~done	R2abcd
~door	pSiacj
~down	UvXfZl
~drags	idfeff
~draw	cobfbf
~drawn	gnbdbd
~dreamt	kbbeke
~dried	aealif
~drinks	cjcbdk
~drive	ggfefe
~driver	fjddee
~drone	iicdee
~drop	Xiedhk
~droppe	eZqdec
~drops	ZzUVaj
~duarte	fekchc
~due	iVbtdd
~duplic	cjdael
~during	hcdkde
~dust	endded
~duty	adjjed
~días	eicjde
~each	jefmYa
~earlie	ekafcj
~early	edjidd
~earn	ckdlae
~eat	Yeepdf
~econom	fdkcdg
~eh	eeeiee
~either	sZkUZg
~electe	oiccba
~electi	cejiec
~electr	aacanm
~eli	idgeid
~eligib	eeegie
~else	fNpfdl
~elsewh	kUlech
~email	cmibfb
~emaile	fdedej
~emails	ffidff
~embarr	clefee
~embedd	fmfbbe
~emil	Ytcdec
~employ	elkkXW
~enclos	gefide
~end	ckgkZc
~ended	jddied
~ends	sigWYZ
~eng1	fdefmb
~engage	edflde
~engine	bdkejb
~enhanc	cZaflj
~enjoy	mddcee
~enough	f2QcfV
~enquir	fjahbg
~enrolm	iVcgjj
~ensche	cocded
~ensure	ialdee
~entebb	eddkch
~enter	Zddoee
~eoe	dldefe
~episod	ehdhef
~equal	obbheb
~equity	iaeZod
~er	ggZcgl
~error	cfadeo
~espera	eeeheh
~essay	Yldked
~establ	cqccdd
~ethics	gjacdi
~europe	dYmedj
~even	fneYff
~evenin	Xebqbj
~events	aielce
~ever	PY/PTn
~every	rYiWbg
~everyb	Wxacdc
~everyo	gxYWba
~everyt	keYiic
~ewa	fVbpff
~exactl	mbedee
~exam	iSblcn
~examin	gbdkdg
~exampl	hideec
~exams	eccgle
~except	medded
~excuse	iddide
~execut	defgid
~exerci	geZnce
~exist	ZUyddc
~exp	aeZudZ
~expect	sPkTnf
~expens	Zfkiah
~experi	ewUWcg
~expire	gigWek
~explai	oWlace
~explor	eedled
~expo	dndedd
~export	gfdiee
~expres	kcggdc
~eyes	fdldee
~fabric	mZeefe
~faceli	Zgbfmh
~factor	cpebdd
~fair	hYggdj
~fall	geboZe
~falls	oacack
~family	ijZZcl
~fancy	YWuVij
~faq	dapdee
~far	e1UaaZ
~farms	dcdfjh
~fast	nadicd
~faster	lgcdee
~favour	Zogaha
~feedba	bfcSY2
~feel	UsfaYk
~feels	bdmbdj
~feet	ejdefe
~fell	cemebf
~fellow	hfddbk
~fernan	maeeef
~ferrei	iicdee
~ferry	jghcdd
~festiv	bpeaeb
~few	fldedd
~fifth	edeeih
~fighti	lceedf
~figure	kdfdef
~file	knWYbj
~files	fekdee
~fill	edoXeh
~filled	btZlbW
~filter	hhfZdj
~final	dpcbhb
~finali	gjiccb
~finall	feeecl
~financ	Xmlbha
~find	bofbaf
~finds	aifcld
~fine	XTctjc
~finger	efghdf
~finish	Otffag
~fintec	bWffjm
~fire	fdsaca
~firear	gjceee
~firm	pmdXZb
~firmwa	fefcgh
~first	VyvYPS
~fiscal	jXnedc
~fish	adgmee
~fit	mrShbU
~fitnes	ihfedd
~fits	fpVkab
~five	kliYZc
~fixed	giedee
~flat	ggcfkb
~flexib	cncYkc
~flight	dicael
~floor	bjbedk
~flown	jfaghd
~fly	gZaoib
~folder	fdmcec
~follow	Xjlbbk
~food	deencd
~footba	eglbed
~footwe	dZXaon
~for	ilZhcc
~forese	edjefd
~forget	eXrced
~forgot	kgXfgf
~forkli	fefffg
~form	edqiVY
~formal	iZcdki
~format	tXchcZ
~former	fgeiee
~forms	khbbjc
~forwar	itaRbi
~found	ZdnmkQ
~founde	lncZZe
~four	ccagmg
~fourth	gkdded
~fp	fgblga
~free	hkWmgX
~freela	dkahai
~freeze	ZYyZad
~freibu	fZfkdi
~freque	hceZem
~freshe	dblZdl
~fridge	bkZmcf
~friend	jSkabq
~fro	eekeed
~from	thbfdU
~front	TZczce
~fronte	gfdjde
~frozen	eclfee
~full	e1SaaW
~fund	jTkjec
~funder	eehjec
~fundin	bmmeZa
~furthe	cktYXa
~future	cVbihq
~fête	fVikbj
~gaboro	fahjee
~gabrie	lcaiee
~gallag	eefeif
~game	dadrcd
~gang	dgbkfe
~gas	hfffff
~gave	Zmfcdi
~gender	cbZqdg
~genera	dedbkj
~genero	gefgef
~german	hgefed
~get	hieiab
~gethin	ehehed
~gets	nrVXad
~gettin	dfekde
~ghosti	ffiddg
~gigs	edjgfd
~girl	gdajmY
~give	ihWamg
~given	chcjbj
~gives	gqciYV
~giving	dlaclb
~glad	jZbgmb
~gladly	efkcee
~glazes	fckfee
~glowin	clhdce
~go	lkiQib
~god	fgfeff
~goes	gleVgh
~going	kakYeh
~gone	teaWfa
~good	flTtbY
~got	ugcbOk
~govern	W1aXda
~grad	eckeee
~grade	addngd
~gradua	ecehal
~grand	oRmgcd
~grant	gpgXcb
~grante	eneaee
~gratef	fbjleZ
~greate	gmdecc
~green	eZeode
~grocer	fkdede
~groomi	jgceef
~ground	Zkgeic
~group	gldakX
~grüße	amefdd
~guaran	bmddff
~guess	YpiZfc
~guessi	amfeee
~guest	fldded
~guidan	hfeeef
~gullwi	fkhdda
~gulp	eclefd
~gwen	idgeee
~gyms	hhbkbd
~had	YfZckq
~haddad	ddelee
~hakimi	feedmc
~halden	dfdrZb
~half	icfice
~hall	edfedk
~hand	ZWgdxY
~handed	hcZode
~handle	ekdfed
~handli	ddcodd
~handou	ckdgee
~hands	oeYhda
~hannov	cjedhe
~happen	exTYbg
~happy	efhcfg
~harrow	hTniee
~hartfo	dkeefe
~harves	odXmab
~has	h8bWYR
~hatche	dainda
~have	mjcafd
~having	icdkce
~hdmi	ideffe
~he	b7abYX
~head	crdhWa
~headco	ikbcdg
~heads	Zscddd
~headsh	cggdgf
~headte	chiffe
~health	Uedqak
~hear	oiZZef
~heard	0efVeO
~hearin	nhcbcd
~hears	keeede
~heart	eecejh
~heartb	fjefee
~heathr	effhef
~heavy	celZjc
~held	ddekfg
~helga	didjeb
~hell	Zpcdee
~hello	fpgYdc
~help	iZddaq
~helpfu	ecedhk
~helpin	fdclde
~helps	cpbgad
~her	WtakdZ
~here	XyTjjT
~hesita	bcekhg
~hester	hfeeeg
~hgv	hdbldd
~high	bckdei
~highli	ifeeef
~him	ciakSp
~hire	ilmdWX
~hired	tTmhTe
~hires	cjceej
~hiring	bfoXcj
~his	a3WfYS
~hit	hdecld
~hmp	eeelde
~hold	jhajdb
~holdin	hegabl
~holds	Xjlcbi
~holida	XcnXij
~home	iddZkh
~homes	iegcef
~honest	ikdYbh
~honour	echena
~hope	Xaacqn
~hoped	eVeffq
~hopes	Wbbocn
~hoping	ddYYgr
~horrid	fiehde
~hotel	ejkadc
~hour	bbasdf
~hours	ZrbhXe
~house	acYlkh
~housek	bkcdlc
~houses	Zbhnee
~how	jiiXcf
~hq	eifefe
~hr	dcccmj
~hrs	bleffe
~humain	cheeje
~human	YNVrlu
~humani	cfbpcc
~humanl	jefefe
~humano	deeeke
~humour	iieebe
~hurry	klcXde
~husban	ecciif
~hvac	ciehee
~hybrid	ecgefi
~i	ifcfgd
~iban	eWrdec
~ice	dmabfh
~id	celbal
~identi	famdee
~if	vYVvXT
~ifeoma	bneede
~ignore	ieidfd
~ii	heajdh
~ill	ghccie
~illust	aigapY
~ilya	fieeee
~imagin	gkddde
~imani	eigede
~immedi	ghgeed
~impati	feeked
~impres	egnYee
~in	jcehbg
~inbox	Ykgifd
~includ	gldbef
~inclus	Zddqdd
~increa	clched
~indepe	egjdee
~indica	dgeeei
~infer	kffdeb
~inform	tbfdaZ
~ingrid	iahhee
~innova	hdmbce
~inside	bbanoZ
~insist	eaendf
~inspec	ddeejh
~instea	Wgglhf
~instit	bnbjae
~intake	cdejei
~intend	ffdkee
~intere	Sgd2YW
~interm	ddlffd
~intern	gWjnga
~interp	Wjfglb
~interv	epkeYW
~into	mUikfZ
~intro	djdebj
~invest	bmbZoZ
~invisi	bnceee
~invita	ibblcf
~invite	slZZaY
~inviti	ecejdh
~is	jpffZX
~isp	cbeenf
~issue	hcghee
~it	hjgcgb
~its	jijXcc
~itself	anlccY
~iwan	cehkdd
~iyer	djeefe
~jan	eieffe
~jane	lbdeeg
~java	chibci
~je	aYbtga
~jeez	kXmeec
~jo	elecee
~job	qfaeZf
~jobs	XdYXhw
~jobsee	coeddc
~join	bcdhkg
~joined	XihZpa
~joinin	ebblif
~jonas	chidfe
~journe	ebhkde
~judge	djkdeZ
~judgem	gecjee
~jule	eicfeh
~jump	effffh
~junior	dlbjYf
~juror	efeiee
~jury	afdjdk
~just	WkdZmk
~kareem	hicdee
~karen	djcgee
~keen	iYelmU
~keep	gWiWeq
~keepin	edlded
~keeps	dodcde
~keiko	bphbdc
~kelly	eedlee
~kept	lfZcbk
~kids	fgdhfe
~kind	nbWmbf
~kinder	maddkb
~kindly	hbXrcb
~kitche	cXbjim
~knew	cdneeb
~knock	kbcdej
~know	irdaab
~known	emXckd
~knows	ZgohbZ
~kp	gikbad
~kris	dmZgdf
~ksh	hZeoae
~kyle	kgbeed
~l4	dmebee
~lab	egeffg
~labora	eblffe
~lace	kZdhid
~lad	R0bZfa
~ladder	ddjiee
~lady	ehefdh
~ladysh	fYecjl
~lagos	ffeief
~laid	dihefd
~land	hjgadd
~landed	cnbddi
~lands	gcehff
~lanter	cgdldd
~laptop	eefdif
~large	dcjahi
~last	fvUbbe
~late	oVkbec
~later	jhZUnf
~latest	sQWuZa
~latter	fdfjee
~laughe	Yqedde
~lauren	dhecjf
~lawn	Zlcdke
~lay	feehff
~lb	dubVad
~lead	cgbgfj
~leader	ijcdbh
~leads	liacee
~leah	gefeeg
~learn	oYfbei
~learne	ijaeee
~lease	ajZdgl
~least	blciec
~leathe	gfddgh
~leave	lkVifU
~leaves	diacbn
~leavin	bUegoj
~lectur	hlgbca
~leeds	bgapcc
~leetco	iiddde
~left	YkkggX
~legal	Xggeek
~lekki	ejdeef
~lemmen	ehegee
~lena	dlbadl
~lender	ckdgee
~length	keeede
~lenka	fidfeg
~less	cddgbo
~lesson	cdemee
~let	hchgjZ
~lets	Y3bXWb
~letter	hlhMXr
~lettin	ebmeee
~level	gdcccn
~levell	eeiffe
~levels	ebdZmk
~librar	fiedef
~licenc	enbfXh
~lie	dlckbb
~life	fYdhii
~lift	hadocd
~lifted	ZJ/bcU
~lifts	cerbdb
~light	idieee
~lights	jdfefe
~like	cehNlr
~liked	hZdjck
~likely	cnacjc
~likes	j0cNcZ
~limite	bbpced
~lina	faeeme
~linden	gfefff
~lindqv	ecjiec
~line	hWdlcl
~lines	eiidec
~link	jrWdcY
~links	eldeed
~linux	haemde
~list	vLUkkg
~listed	iccfdj
~listen	dodcfb
~litera	fZjbdm
~little	hmdcdc
~live	WPudli
~lively	ZlZjed
~local	ebkiec
~locati	ecdeij
~lock	jclace
~log	ddfkfd
~logged	edmbfd
~login	eefjdf
~long	klhXYb
~longer	oXeZih
~longli	diiede
~look	Udmeco
~looked	cnajeZ
~lookin	ZrflYU
~looks	Yoeehb
~loop	dhldeb
~loose	ianZff
~lorry	bjkced
~lose	emedbf
~lost	fackcl
~lot	hWYhim
~love	cZmbYm
~loved	bkeedh
~lowe	kbffff
~loyalt	dpcddb
~luca	ebenee
~luck	cgecdn
~lucky	Xpbidc
~lumen	heffef
~lunch	dZcvaa
~lyon	bragad
~m	bXlkfd
~made	fykQQa
~magist	cnecee
~mail	acldZn
~mails	famgdc
~main	cdelfe
~mainst	adoeef
~mainte	ifegfe
~make	cvidWU
~makers	gieeee
~makes	Xpdiae
~making	kYclaj
~mall	egedej
~man	khYZld
~manage	emYncX
~managi	cscadd
~manuel	fmdaed
~many	awbZcc
~maple	emdfdb
~margot	jkdade
~margue	fffefh
~marian	idfgee
~marine	Zcaqci
~mariso	eZgleh
~mark	fpfXee
~marked	gjceed
~market	jdffcf
~marks	ejfeee
~markt	ggeefe
~master	ecefhg
~match	kxRhcQ
~matche	kncbcZ
~mate	hefhYi
~materi	cneeeb
~matern	clehce
~matron	eckffe
~matter	jmiaaY
~mauree	maegee
~may	hioZdW
~maya	degmcb
~md	eeifff
~me	uicYWf
~mean	jadcdm
~means	miebdZ
~meant	cefehj
~meanti	kejagZ
~meanwh	hkeaee
~mechan	edjfef
~medica	XiXneh
~meera	feggff
~meet	doTrYa
~meetin	ggglZb
~meets	ZvYebZ
~mei	eleede
~melts	fceddm
~member	crcbdd
~mentio	oXahZk
~mercha	amZiYi
~merger	YsgccW
~meridi	fieeff
~messag	jaqcZd
~messen	gZboai
~met	dnaadj
~metres	efeiff
~michel	ihZebh
~microp	aobdci
~mid	ffiddg
~midday	hffefe
~might	hZqeiW
~migrat	hhcffe
~min	lkeXee
~mind	bmaflZ
~minds	auacda
~mine	pihgcQ
~minera	bfelee
~minimu	epdZec
~minist	ejeefe
~minute	Ufeqef
~missin	cjdhee
~missio	lgachc
~mistak	aYsclX
~mixed	jfedef
~mobile	dbgkfe
~module	ajnYah
~moe	bidfje
~moment	YUoscZ
~money	QohgkZ
~month	oXciah
~monthl	hahfic
~mood	djeffe
~moon	cndeee
~morato	daoefd
~more	ficqSg
~mornin	bhZmZk
~mortga	eadddp
~most	adpddd
~mostly	fideff
~move	dWohoV
~moved	hrSXeh
~moveme	dkeeff
~moves	Yrhbca
~moving	mjZdea
~mr	jeeeee
~mrs	anaiec
~mtg	ijbeec
~much	aefmfg
~mum	dblajd
~museum	aclhhc
~must	kXbffl
~mutual	eeejfe
~my	mUjZjh
~myself	fhicib
~nairob	Wmchhg
~name	mbfmYa
~named	cseafa
~namely	ifeefe
~names	wZabac
~naomi	igfcee
~nate	hZemed
~nation	eicfeh
~near	XnXjdh
~nearly	ddeenc
~need	ZqhiZa
~needed	emYZek
~needin	ebeden
~needs	aqecea
~negati	mVbidj
~neighb	dkkdda
~neithe	nfgdcZ
~nephew	ehdfeh
~nervou	hZcjbl
~networ	fddebm
~never	efbgdj
~new	bX2VjV
~news	ffacqa
~newsle	dejdge
~next	SgkXip
~ngos	hebcem
~nhs	Xsdbgd
~nice	kWnedc
~nicest	ehegee
~night	eeekde
~nikos	bbclcl
~nkemel	hccaqZ
~nneka	fkjeZd
~no	mgiiZW
~noah	idefef
~nobody	lwZVbV
~nod	cecfmc
~non	hheeed
~none	jieicX
~nor	dekeed
~normal	Ujpddb
~northl	qTalja
~not	qcbigX
~note	coaidb
~noted	dodZhb
~notes	bjXWav
~nothin	4lTdfI
~notice	ZOvard
~notifi	gfdadl
~notify	dWmfek
~novemb	gcfghf
~now	SiZmpe
~nowick	afdcra
~nrc	cldfdf
~number	gihkTc
~numeri	mZehed
~nurse	gcfjee
~object	iiZmac
~oblige	cdeikd
~observ	cbclcl
~occasi	kdeheb
~occupa	geckee
~odense	cilbde
~of	gialZg
~off	eibfjc
~offer	rtYeRa
~offere	lkhSdf
~office	lYcdig
~offici	ZhYgfm
~offsit	eneaec
~ofsted	eidffe
~oh	daekck
~ok	XZkkjb
~okafor	Vreded
~okay	aUjoka
~oktobe	dcmeee
~old	aeqZVl
~older	eeeffj
~ollie	eckfee
~ommmed	gieeed
~on	mdefbe
~onboar	ddmcdf
~once	flfffY
~one	lseVZb
~ones	hiabgg
~online	bmcgde
~only	VhctZf
~onyang	hfhede
~open	XRrhdk
~opened	bjcjdf
~openin	bZfeil
~openne	cjYgig
~opens	XgjUYv
~opera	cZimdd
~operat	coafee
~opinio	eifefe
~opport	dhbeej
~opt	cnjbcb
~option	bblckc
~or	zcbdbW
~oral	kcmdeY
~orches	edehei
~order	XYwXka
~organi	dhfehf
~origin	kZYZll
~ortiz	dmccee
~osaka	kfbegd
~ostrav	aneiad
~other	ijdbdf
~others	igaXod
~otherw	UirgZc
~ottoli	fgddhg
~ought	igacdk
~our	nfacjb
~out	klYiZc
~outcom	necddd
~outsid	hceefi
~over	cYnghe
~overla	fbkfff
~overle	fcfjef
~overni	ejfeee
~own	ceSfjo
~owner	gjZVgm
~packag	ckeYke
~page	eahqgU
~pages	abepee
~paid	gbecel
~pair	gmedZb
~pairs	ddkeja
~panel	grYTka
~paper	dghYqY
~papers	emaeee
~paperw	ecddmf
~paragr	ajejee
~parent	cdhgie
~park	dcefnc
~parked	eXtbdb
~parkin	iWpmYW
~part	biZgig
~partic	bZsedc
~partne	foXkaX
~parts	pWpcdX
~pass	hifjdX
~passed	uUgXbj
~passes	vdgZWa
~passin	eTsWfh
~passpo	amakdd
~passwo	egfhed
~past	qfbYfZ
~patern	hgeeff
~patien	mcacdk
~patio	fdhefg
~pau	dbfmfd
~paula	idffff
~paused	bdjeej
~pay	iXejie
~payrol	dWfmbk
~pays	nhdbdc
~paysli	fefhef
~pdf	iddhee
~peace	Xrbjba
~peatla	bmddff
~pediat	eYdkek
~pensio	eXsade
~people	ljiRdd
~per	geiUij
~perfor	bkejdc
~period	kYjggb
~perman	giakeb
~permis	jaekec
~permit	gsabcY
~persis	beqaec
~person	ftfeZV
~petal	Yoddid
~pham	fgfdib
~phone	pRcpVk
~phoned	oeccgb
~phones	siWZdc
~phonin	oaceee
~photo	dbglee
~physic	iYdlef
~physio	ejdeee
~pick	XpnZXb
~picked	juYRSk
~pickin	dbikde
~picks	dkhlaW
~pie	lgbeee
~pigs	ifaclc
~pike	aaakjj
~pile	apcded
~pin	dbdkdj
~ping	ddelfe
~pints	deddkg
~pitch	jafdje
~pizza	ebdmef
~pizzai	hlZeee
~place	ulebPa
~placeh	eejeff
~placem	nbcefe
~places	fdfedk
~plainl	cbclcl
~plains	ehefff
~plan	ghblcc
~planne	1QXikU
~plans	jcgfed
~plant	Ysddcc
~plates	decekg
~platfo	iXngdb
~play	Zabvbc
~please	adpQfn
~plus	iggecd
~podcas	dfhjdc
~point	Zacelo
~pointe	igeeee
~points	ffedhg
~police	bcoahe
~pool	jbiZdj
~pop	fdekef
~popped	dagcne
~port	diffff
~portal	lbdjde
~porter	jgdeee
~portfo	fbcpbc
~positi	fhpbeX
~possib	feYvbX
~post	erfhaV
~postdo	fheeef
~posted	eOncdt
~postin	bWliYm
~posts	gmcaYl
~potent	iiddee
~poultr	ejdegd
~pound	hamdfd
~practi	tcXcWi
~prayer	khccfe
~precio	cfjjdc
~precis	cjdcej
~predic	dlceee
~prefer	dXmiia
~prelim	gjcjda
~prepar	jadidg
~presch	hcjfec
~presel	iefeef
~presen	gbihha
~preser	clched
~presid	daefme
~press	ZcZrai
~presse	mcddee
~previo	dadklc
~primar	clejZf
~princi	dmfcdd
~print	afiXmf
~printe	giddee
~priori	eidfhe
~priti	mbddfe
~privat	dgjdia
~priya	nbddbi
~priyan	ejefee
~probab	eXpcnW
~proble	Zclhib
~proced	jggbde
~procee	Wflgdi
~proces	eZvdbY
~procur	gpcbcc
~produc	hlabdj
~profes	ibbhje
~profil	qngRbX
~progra	jkabWk
~progre	Znefec
~projec	djbicg
~promis	ocbdfe
~prone	egfhef
~proof	eedhie
~proper	ifcecj
~propos	jhdgbe
~proud	hbchhf
~provid	eeeige
~provis	lfdddd
~psycho	edemce
~public	dXlgck
~publis	boZYjg
~pulled	ecgcek
~pump	egfgee
~pune	dYWfct
~purcha	dgbkfe
~pushed	ecdmed
~put	hldYZj
~puzzle	ebcdhm
~qa	cdiddk
~qualif	b6RSdc
~quant	ifeeee
~quarte	kiafdd
~querie	delXkf
~query	eehfff
~questi	jaiegc
~queue	bgfjee
~quick	qWVnZi
~quiet	fqUjZe
~quinn	dhkeeb
~quite	Zpeded
~quiz	eaqaee
~quote	dafkei
~r	ifZldd
~rahul	hkdeeb
~rail	hYaicn
~railwa	ciddld
~rain	eXkcem
~raised	ceZdkk
~rang	mWUogh
~ranger	kaekdd
~ranked	ogddca
~rapids	dXtZef
~rate	bbhhif
~rather	ZPcvlc
~rausch	akkdda
~rautio	dgeejd
~ravens	kgfbfe
~re	badcds
~reach	aZhnoV
~reacha	ecchif
~reache	YoXkZj
~reacti	dhieee
~read	djQnpX
~readin	aPrYoj
~ready	XqYmYg
~real	ahZina
~realis	kqYdaY
~really	ccbthX
~reappl	jheedd
~reason	haaina
~rebecc	hgefee
~recap	Yjiccj
~receip	gbcdem
~receiv	Zqbbjb
~recent	ecelee
~reckon	ggdcei
~recomm	cflcdf
~reconv	dcihci
~record	bXTqbn
~recrui	kalhba
~recrut	emcefd
~reel	ieciee
~refere	fjYhmV
~referr	fWZopY
~refrai	gfdkce
~refusa	jZXfik
~refuse	gkaedg
~regard	eifddg
~region	kgecee
~regist	ajefid
~regrou	ejeefe
~regula	ekeeee
~rehman	fbhhgd
~reject	cfqYjW
~releas	mhgVib
~reliev	dcljdb
~religi	iYence
~reloca	egecje
~remain	eeYcho
~remind	begraY
~remove	feeeei
~renewa	eidfge
~renewe	fjheeb
~reopen	WK8cfZ
~reorg	eWrefd
~replie	llWfcb
~reply	hafhoX
~report	bWjmid
~repres	danhaf
~req	idheee
~reques	dataea
~requir	aubYZh
~resear	pfadhX
~reserv	egffie
~reset	ecgkee
~reside	hiecee
~resign	khddde
~resolv	aknddY
~respon	ivVcaX
~rest	eeieff
~restar	bS0eeY
~restau	deedmd
~restru	eZmffe
~result	ieYici
~resume	bYnlgY
~retake	ffdhdh
~return	Zdhjei
~reveal	edeoae
~revert	ZnWocb
~review	nbnWfY
~revise	fffffh
~rework	hdfhee
~reyes	cbclcl
~rfrd	dcieje
~rhetor	eciZii
~rhian	gjeeed
~rhythm	iebfgg
~ribbon	hfiedc
~ricard	bcimdd
~ridgew	heffff
~rigger	hhddfe
~right	lmWekV
~ring	tTghVj
~ringin	mbcZcl
~rings	nhbaeb
~risk	bajlde
~rly	ddeieg
~road	ejchdf
~roads	ckeeff
~roaste	dmdeed
~roboti	gbUimi
~rohan	eieffe
~role	agihdf
~roles	dYrdec
~roof	eigeee
~room	ekZncZ
~rory	ideege
~roster	ebihfe
~rota	icgcif
~rotas	ddkgde
~rotati	edigef
~rotter	bgelee
~roughl	kbffff
~round	orhPYa
~rounds	dYlmcc
~route	dadhem
~row	ihdgec
~rowan	facoZi
~rukhsa	eifeff
~ruled	dVvedZ
~rules	demeiY
~rumour	igefde
~run	TmYwZa
~rung	yUfZfZ
~runnin	YZpkbb
~runs	Zoajde
~s	hlUkgZ
~safe	darcdd
~safety	dmeeae
~said	aWViop
~salary	cXhqbd
~sam	hddjce
~same	mLdhau
~sample	eXVpen
~samtra	cgejee
~sancti	cmeede
~sanjay	hakeef
~sanne	fefdif
~santos	kbehee
~sara	ciedej
~sat	mUZmdi
~satisf	7QcXZa
~saturd	apadbi
~saw	ccWjki
~say	igXbvW
~saying	eqXagd
~says	evjaRY
~scale	dagcoc
~scan	iiedce
~scarf	eboeed
~schedu	WXnocb
~schola	dfldde
~school	mdhgcZ
~scienc	hmeccd
~score	gsZRci
~scorec	ilfeab
~scored	gbmeeb
~scores	Xtcced
~scotti	dcehke
~scrapp	cljefZ
~scream	bhjdfe
~screen	ZpbmZb
~scribb	egdked
~seal	kgdece
~search	clfdef
~seasic	difgef
~season	fhagck
~seat	mZlPgm
~seats	cjcZdl
~sec	ekcfee
~second	hkXVen
~secret	hhaddi
~sectio	afddik
~secure	lZheee
~securi	ebjked
~see	jfoRgf
~seeing	ddhgei
~seemed	bbciji
~seen	XzUhbb
~select	X/SPYa
~semest	feeaem
~send	ZeQucj
~sendin	hWkmda
~sends	hjcede
~senior	aqbaci
~sent	fYgrZa
~separa	eYajen
~sergey	hfcbek
~series	XrXccm
~seriou	chaldg
~servan	egeekc
~serve	bZoicd
~servic	feedjf
~sessio	ediebi
~set	cnbajd
~settin	ddhjee
~settle	irgaXY
~sexual	bYjndd
~shall	PthYtU
~shame	hdlcdd
~shape	ddleee
~share	lfWjgb
~shareh	hbiide
~shares	eedkee
~she	c5VacY
~sheet	eldcch
~sheets	ebenee
~shift	gffmaa
~shifts	fZdhdn
~shoot	cleefe
~short	ZYuhba
~shortl	suSLZb
~should	bpVYZr
~shout	mcZYij
~shoute	bjcjde
~show	cdahhk
~showin	eefgfi
~shown	ekceee
~shows	bedned
~shreya	cndede
~shutdo	cleeff
~shuts	lbcjdc
~sick	hfalce
~side	ggfbie
~sides	jddhed
~sift	eqcZec
~sign	XlrfTb
~signat	dadfoe
~signed	csXggX
~signin	eedekf
~signs	Zwcbbb
~silenc	mYRicp
~silent	Zkfjde
~simila	cacefp
~simple	fideef
~simply	gbjhfb
~since	jZVdin
~sincer	cbcmdj
~sister	bceimd
~sit	ibjdge
~site	ddhkce
~sites	dUmcji
~sits	arbgdc
~sittin	faciih
~situat	jddfgf
~six	hfXjjb
~sjoerd	ceZoai
~sketch	diegee
~skille	Zqddde
~skills	b0XbeX
~skip	djdgff
~skippe	heffff
~sky	mbeeee
~sleep	uYahab
~sleepi	deddkg
~sleeps	ehegee
~slept	hcdjde
~slides	eddekf
~slip	amamcb
~slot	hkciab
~slow	cldibd
~smoke	fjdeee
~sms	djeeeh
~snow	ebleff
~so	gYetkS
~sold	ggfddf
~soluti	dgfief
~some	ankabc
~somebo	UylcdQ
~someon	fmgbXg
~someth	XndXeo
~somewh	cigajd
~sons	ecncdd
~soon	clbkdb
~sooner	nUacdp
~sophie	edmcdd
~sorry	ggXaar
~sort	lahZlc
~sorted	odlZba
~sounds	ffehfe
~space	kacdcn
~spam	gcjeee
~spare	dekbeg
~spatia	gfeiec
~speak	ciajja
~speaki	heddgg
~speaks	cenaed
~specia	cedhhg
~specif	Ziadne
~specul	chndcb
~spirit	igeeee
~splice	nbdeee
~split	bgeekd
~spoke	gZaghm
~spoken	ZyZaae
~sponso	bgekee
~sports	djhdee
~spot	crYbib
~spread	ghdgee
~spring	cZpXke
~squad	cekdhe
~stable	Xnhgeb
~staff	fgdhha
~staffi	dmddfe
~stage	ezdZYT
~stand	WlgoZb
~standa	drbXcf
~standi	dYgdhm
~stands	dhndcb
~start	fPqfmb
~starte	cpladX
~starti	ddechl
~starts	bUwcdc
~statio	dndded
~status	WzXcdZ
~statut	gehffd
~stay	oXgjVh
~stayed	ebndcf
~stays	hneeYa
~stefan	dbeYnk
~step	ggafmZ
~steps	jWneee
~still	ZDexmo
~stoked	doccdd
~stone	deddkg
~stop	gihghW
~stoppe	Zlkcec
~stops	Xpigaa
~store	hZlalb
~story	jhccaj
~straig	clYbYo
~strang	edjffe
~street	dikbde
~streng	bmeeee
~stress	iffceg
~stretc	edfdek
~strike	amcacm
~string	cdkeeh
~strong	ghaiiZ
~struct	egjeec
~stuck	hcefie
~studen	eeeZmf
~sub	eVjbfo
~subjec	eqYeec
~submit	iaYpce
~subscr	cWnkde
~subsid	chfhfe
~succes	uiYYbU
~such	gfledZ
~sudden	idefff
~suffic	glbded
~sugges	edbscb
~suit	dWXzab
~suitab	TubVbk
~suited	ehebfj
~suits	TaX6dZ
~summer	fhcbdm
~sunday	eidbck
~sunshi	emdedd
~superi	redbcb
~superv	dcbike
~supper	dblddh
~suppor	ldbfci
~sure	Yfimbd
~survey	neaddh
~surviv	dZscdc
~swell	edhcej
~swing	fcfjef
~syncin	gdgfff
~system	bhbocc
~szabo	eedkee
~t	hhbeff
~table	heZhck
~tag	edkffd
~take	cjWfzR
~taken	TkndXk
~takes	hvTTbh
~taking	jbYWwZ
~talent	jdcdfi
~talk	NeYgpp
~talked	diYZeq
~talkin	bnddef
~talks	bjfiec
~tamper	defeke
~tap	fckefe
~tart	dccdjl
~task	esaYdc
~taster	nVlidZ
~tastin	ebefem
~tax	baemkb
~tea	dgbmdd
~teach	ciadii
~teache	jfjZbe
~teachi	ddeeem
~team	pfgYed
~teams	cudTed
~techni	kcghdb
~techno	jbalfe
~teleph	dikZeg
~tell	nhVfhc
~tellin	gradeX
~tells	kZbbpc
~templa	fjdeef
~tempt	agpeeZ
~ten	icckbg
~tender	glcded
~term	ddhcdk
~termin	fdhefh
~terms	XYdfyX
~terrac	dckceh
~terror	ehehfe
~test	cjPjel
~text	dchcii
~than	lfeibY
~thank	gWkbkg
~that	efkjca
~thaw	aWuedd
~thaws	ZL9cca
~the	ikfdda
~theatr	hkeeea
~their	UrpYiR
~them	Vwahac
~themse	ncddia
~then	VrfemU
~theo	cfbick
~there	fthaZa
~these	aejmfX
~they	lygVYW
~thing	eXodhf
~things	lerYaV
~think	jhbTij
~thinki	jmaecc
~thinks	bqcced
~third	VmWjih
~thirty	dheYhl
~this	ZRqgki
~those	ZolhcR
~though	d1aRVe
~three	fmbejW
~throug	eugMfg
~thumbs	ijddde
~tia	deelee
~tidewa	cndgcc
~tier	eefeif
~tight	faldge
~till	iajgee
~time	gdghbf
~timed	eecgdk
~timeli	dkfeee
~timer	crcadc
~timers	cqcaec
~times	edcjkc
~timing	dnZegd
~to	jedeef
~tobi	ekafjc
~toddle	ebegel
~toes	eZmfff
~togeth	cuYcXg
~told	bqUTjm
~tom	dldeee
~too	iaUtfb
~took	ficTmi
~toolin	iaieff
~top	bgfeak
~touch	kYfcki
~tour	bdcfhl
~tours	dbjlcd
~touts	dZcrbd
~tov	ejecff
~toward	heffff
~town	dVasXn
~towns	dfccem
~tp	flZblc
~track	ljabde
~tracke	dfmecc
~train	jiSaap
~traine	dafiek
~traini	Zebpfc
~tram	bljebc
~transc	fbZqee
~transf	kgfbfe
~transl	ekdeef
~transm	ibfehf
~transp	WpZahk
~travel	ZoVvXX
~treasu	mceeee
~treat	icdkcd
~triage	Ydankd
~trial	accsae
~trick	bbjcgk
~trip	egmbce
~troubl	ZaZxcc
~true	hZbmci
~truste	pibdZb
~try	fbefdl
~tuesda	hheeef
~turn	ZncXkg
~turned	dYegbp
~turns	ipgeYV
~twenty	hkcfdd
~twice	fbjefg
~two	RoRqUr
~txt	ebqfeZ
~typing	kfdgec
~ummed	feeeej
~unable	fiabna
~unclea	dRrofW
~uncond	feedje
~under	cVocii
~unders	kdddic
~unexpe	licbdd
~unfort	fffeei
~unfroz	eYoffe
~unifor	ideZmd
~unit	fbjhee
~units	gffeff
~univer	feefgg
~unless	eejhdd
~unoffi	gjceee
~unsucc	ugZkYO
~until	YghWsd
~unusua	ddiehf
~up	agkaek
~update	hgVsZa
~upgrad	djfffe
~upheld	ibfgeg
~uphols	mmcdbX
~upload	cajbhk
~upon	ccdeik
~urgent	gaobdd
~url	eelbeg
~us	gbefmc
~usa	bfjdcj
~use	epiVag
~used	cdpYci
~useful	wXTkhU
~using	diefff
~usuall	dkefee
~utilit	Wofiec
~uve	rYccfe
~va	dledee
~vacanc	anmZYb
~vacant	ecdeem
~valida	ggedic
~van	dbeeen
~varies	hZelef
~verbal	fefefi
~verdic	maYaij
~versio	Wddree
~very	Wmfcfg
~vessel	bdodec
~vetera	ejeche
~via	gidgfc
~vice	hkeddd
~vid	dmfcee
~video	Ymekcc
~videos	mdcemX
~view	cjhdde
~vincen	fhbkee
~vineya	igeeed
~vis	ZXnfkd
~visa	eehlZe
~visit	eXqZgf
~visiti	cemded
~visser	bfaoee
~visual	kcfdfe
~vlog	ehfgee
~volunt	cYpbci
~vote	necadi
~voted	lYgdak
~votes	mbfeef
~vouche	epcead
~vp	eehidd
~wait	jTrafe
~waiter	bidekd
~waitin	jQflle
~wales	dUnkhd
~walk	dcjgid
~walkth	aaemek
~want	WXeYzj
~wanted	gjWhch
~wantin	cciedl
~wants	etXceX
~warm	fneddc
~was	bfZcml
~watch	iQjdat
~water	egmdea
~waters	eaalcl
~way	khtTWW
~we	irdZad
~weathe	ijZfff
~websit	eegcif
~week	hmnZXY
~weeks	eXdmdk
~weigh	kcdfff
~welcom	dabbjn
~well	auTmZa
~weller	crcccc
~went	fbkgkW
~were	biZhbn
~wet	deddbp
~wether	elgbde
~what	gjnVgZ
~whatev	ealgfe
~whatsa	ihedee
~when	glqYZV
~whenev	digeee
~where	Uivbaa
~whethe	gdikZd
~which	pYWnYh
~while	XnZhcl
~white	djeeff
~whitlo	gddZne
~who	tUaZlf
~whole	kjebYe
~wholes	dhdedj
~whom	cddkbk
~whose	ebeglc
~why	lXdVau
~whānau	ghdcla
~wide	geeeif
~wife	dcdhlc
~will	dogZjY
~willin	Rcdzbd
~win	Ypidcd
~window	lUhUnj
~winds	Zcdaml
~winery	deeekf
~winner	efehff
~winter	edfeej
~wish	Yddfjl
~wishes	jgceee
~with	gddmfa
~withdr	jXqhgU
~within	/HXcdU
~withou	phXlcU
~woman	emefeb
~women	codafc
~won	hgbbif
~wonder	malcbd
~word	uJrahb
~words	hjeded
~work	cebtTh
~worked	ckeeeg
~workin	eXhlhc
~workpl	dXjjdi
~works	WXZ0hY
~worksh	dcbnbi
~world	mbbfib
~worn	fcjiee
~worrie	eecjhe
~worry	glecdb
~worth	hjWcek
~would	bZdiil
~write	jdgnaX
~writes	obbdid
~writin	hRYrej
~writte	plWbeY
~wrong	cSWSmx
~wrote	hfVoZi
~x	faemef
~xx	hieeed
~yard	eheied
~yea	gcifff
~year	berjYZ
~years	eZZnld
~yes	kaVdua
~yet	djagka
~you	hadhif
~young	bbqcae
~your	egefjc
~yours	rhYhXb
~yourse	bdjcoa
~youth	dZbbnk
~yuki	dgiefe
~zoe	fhceie
~zone	ebchdl
~zoom	hdegef
~östers	iibefe
à	bacfkj
éclair	bXikhe
élodie	aftXYe
élodie ?	eboddc
östers	eeeeke
überle	amcifa
️	chqcbZ
`;
