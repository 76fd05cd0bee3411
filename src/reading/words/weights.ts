// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.76, 0.69, 1.47, -0.38, -0.73, -0.29];

export const WEIGHTS = `
!#	ZaZjgp
!'s	mcVgdk
!.	bobcam
!;	ngebhZ
!?	XST0fm
!@d	loWegZ
!@p	YiZkzM
!@s	gghkcW
!@t	fbemee
!a	cldbbm
!able	VpdSbs
!about	iU3bbV
!accept	hYbmZm
!access	aYtedd
!accomm	fabeeo
!accoun	dakael
!act	eeeldd
!action	bivVcW
!add	eXhidk
!addres	bglbdi
!admiss	eddfek
!admit	bXXhdt
!admitt	eZZYev
!advanc	jZYceq
!advert	eagmde
!advise	edjdeg
!affect	cYzZcS
!afford	fddffj
!afraid	qdYbch
!after	jVecfo
!aftern	fckeee
!afterw	ebkefg
!again	XfWWks
!agains	fUjjlc
!age	eZmefg
!agency	ebddne
!ages	hfffee
!agree	kncaea
!agreed	i1UaWY
!agreei	eidcdj
!agreem	dheeei
!ahead	Zbfhap
!ai	hXZldm
!alive	eamffe
!all	ceiqYZ
!allowe	iUghjh
!alone	aleecj
!alread	dddcfm
!also	rXfddc
!alter	iceeei
!altern	eeeief
!always	epbedc
!am	hdVifj
!amanda	fareeX
!among	bXTYZ+
!an	YmUhWu
!and	YuVahj
!anna	emdefc
!announ	hgefff
!anothe	enkZXd
!answer	Q2jgWS
!any	WevYYk
!anybod	jZsgZX
!anymor	bhUfer
!anyone	dijVfh
!anythi	lsmVZT
!anyway	heeeka
!anywhe	mljWaZ
!apart	dmdeec
!apolog	dgdmbd
!appare	eeadeo
!appeal	ecefel
!appear	bbXcbx
!applic	aXfcaw
!applie	dXtgqN
!apply	bWpWjh
!applyi	dbmZdj
!appoin	VXfhQ2
!appren	gaXdcq
!approa	ecelee
!approv	leedbg
!april	ecfbmf
!archit	fcgfej
!are	ggYjhe
!argue	eabeim
!around	dkbaan
!arrang	dgdfej
!as	ljcZYj
!ask	exaVnP
!asked	dsRogT
!asking	bjXUdt
!asks	eegkea
!assess	kYbekf
!assist	ebYekn
!associ	ejZfei
!at	aljZef
!attach	cetTae
!attain	deedfl
!attend	mVdecl
!auditi	ecdedn
!automa	efbben
!availa	aRohck
!awarde	egeeeh
!aware	dfdeel
!away	fjjecb
!b	kacfbj
!back	ZjVpbg
!backfi	hlbddd
!bad	cnchcc
!bakery	eZefen
!band	ddeedm
!bank	akfgia
!basis	fgefeg
!be	Xafccy
!bear	ejeefe
!bearin	eioaeX
!beat	jXXcau
!beatin	fdeclf
!becaus	Ynccdj
!become	aacckn
!been	dyWZde
!before	X+VYbU
!begin	fefhff
!being	ZQtYgn
!believ	cdeima
!bend	fbeden
!benefi	edkeed
!better	lNjamk
!betwee	aoXgkb
!beyond	7KgZfP
!binned	epceea
!bit	fahedk
!black	hjcfdd
!board	cjbmfZ
!book	ijffbZ
!booked	egjfdb
!boss	ehbedk
!both	dYUfbx
!bother	bVkgkg
!braga	ejgeec
!break	daamlc
!breath	bxaacW
!bring	bRpgan
!brock	hXbdeq
!broken	cedefl
!budge	eXddll
!budget	gnqZZP
!buildi	bTkrdd
!bus	eeqXed
!bush	kbcdfi
!busine	Xpdeee
!but	3GZrmW
!by	ucaelS
!c	ffehff
!calcul	dckied
!calend	encdec
!call	tdbZZg
!callba	dZZdds
!called	fmWack
!callin	bdggdk
!calls	Xbknbf
!came	YmfdnX
!can	gS2eXZ
!cancel	mapchP
!candid	dSqZZp
!car	eeociX
!card	accjdm
!cards	egefeh
!care	kaZclg
!career	eemced
!carry	fefffh
!carryi	fYsdfX
!case	iseadU
!castin	iTtddb
!catch	laldeZ
!celebr	ihhcgY
!ceo	eddlef
!cert	ljbadd
!certai	infZgT
!certif	dZVjeq
!chair	hdledb
!chance	oYdddh
!change	hMrkZe
!chapte	fdaefm
!charge	dldefd
!charm	mYbneZ
!chase	kkYbch
!chasin	fcdemc
!chatty	eldded
!check	mepVcb
!checke	fekeed
!checki	dZngec
!chef	Weackp
!choice	andjjX
!choir	dWeeer
!choose	kjZaZl
!choosi	eebeij
!chosen	fyXcWa
!clear	ebcndf
!cleare	dZahkj
!client	ajhbck
!close	eckgnV
!closed	empeeR
!closin	cbxadS
!clue	YxfZbW
!coat	eZmdeh
!coding	edekee
!collea	fgfgff
!come	SuidVf
!comes	jarcbY
!comfor	ehdeeh
!coming	pKuWYh
!commen	eSocem
!commit	W4cWaV
!commun	cehdeh
!commut	feheeg
!compan	egdedj
!compar	emdefc
!compla	fdheeh
!comple	gZWtdd
!conclu	YycddV
!concre	eoceea
!condit	fffehf
!confir	YobkTj
!consen	dgekec
!consid	ZGRhe/
!contac	legeea
!contin	ZQucZn
!contra	bfoakZ
!contro	fieefe
!conven	jhbfed
!convin	dkajfc
!cook	fbcefn
!copy	cbnfdd
!corres	kbdael
!could	TjmZdk
!counci	klXcbi
!count	P8YcaX
!counti	fdkedd
!court	edlefe
!cover	bamicf
!create	edhbej
!crosse	ohbcda
!crying	facfdo
!curato	eddeem
!curren	flcefc
!cut	dVWhdv
!cv	hYhfdj
!da	edbpdc
!dan	fgejcd
!dare	ZrWddj
!date	W9kdXI
!dates	c1YXZc
!day	Y/TVdN
!days	eicjdd
!dead	eareeZ
!deadli	eddnde
!decide	S/biZK
!decidi	S4WZcZ
!decisi	d0bhZP
!declin	ffbcan
!defini	cvYcdZ
!degree	ljbadd
!delay	gdifed
!delive	fdlefc
!deny	lfeecd
!depart	qYYecl
!depot	igdffe
!depth	eZceep
!deputy	eccdjh
!design	fecefk
!desk	lalddb
!detail	ckcddj
!diary	docceb
!did	YyNYhh
!differ	enceeb
!direct	cdcjbl
!disabi	gieeee
!disapp	fdeeej
!discou	dbbddq
!discri	fgefeg
!discus	ckdibd
!dishea	kfdeee
!displa	dbeodd
!do	jdsUgY
!docs	ljbadd
!doctor	fdgfeh
!docume	iYiddi
!does	oZabdk
!doing	daqade
!done	flbkXb
!door	kZdmdb
!doubt	hVUVtn
!down	W9ZcYR
!drag	oZbdee
!draggi	efbemc
!dramas	ffgiec
!dramat	hdffff
!drawn	ewZWeb
!dream	ejdddg
!dress	efcgbl
!driver	fffbWo
!droppe	fncfec
!droppi	fjkfeX
!dry	edeieg
!during	dcpdeZ
!each	docfcc
!earlie	ctbYbc
!early	elcedf
!easy	Xebcbv
!eat	eddmdd
!effect	eeacdn
!eight	fheefg
!either	aotaUU
!eligib	eZacer
!elimin	heegfe
!elliot	mgdceb
!else	cbfbog
!elsewh	kfnabY
!email	jbjdZg
!emaile	mdceee
!emails	dcmffc
!emerge	eYobhe
!employ	bSZdZ3
!end	jerebR
!energy	dbejck
!enjoy	fclede
!enough	aUUUV/
!enquir	oijacS
!enter	fbcifk
!entere	echefi
!entert	didjec
!essent	ldddeg
!estima	eghefe
!eta	avabdU
!even	ZXoXnh
!events	cgdlfd
!ever	lTjdpW
!every	iXmbge
!everyb	kbaeek
!everyo	dpmQgU
!everyt	dWseed
!exact	ifdcfh
!exactl	naeeed
!exam	dZdoee
!except	hiaedi
!exec	egehfd
!exist	ddcdep
!exists	dXUdb1
!expect	K0Vahk
!experi	eZiamf
!explai	ZWcccw
!explor	eldeed
!extend	dafZVw
!extens	echcld
!extra	ladfeh
!eye	djjcec
!fact	dlgeea
!fail	gnaeeb
!failed	fheenX
!faint	eacctX
!fair	hVckhi
!family	eebfel
!fancy	dWmlkW
!far	evZXYg
!fast	bkafdj
!fault	ebjhee
!favour	ZOWci3
!fear	chceek
!feedba	bkWYdp
!feel	dZmedh
!feelin	aToaaq
!file	Ypalcc
!files	fjeefc
!fill	bavXZg
!filled	gosbaP
!fillin	eUlddn
!final	epYPfn
!finali	dhdeeh
!financ	emcffa
!find	dcidif
!fine	heXifh
!finger	heeifd
!finish	ZwficP
!finlan	jakefc
!firm	ejZand
!first	kNawnV
!fit	eZWcev
!five	bicjdf
!fixed	a5XYbU
!flags	jiccfc
!flexib	fedffj
!flight	fkefed
!follow	nZdXYp
!fool	hbgbmc
!foot	efeheg
!for	bcdVc2
!forese	eifeef
!foreve	bkdemX
!forget	edqedV
!forgot	j7PdXR
!form	ciZnfb
!formal	daZkgk
!forms	fbedem
!forwar	bSkZbw
!found	cpggZZ
!four	mTcbbs
!fourth	ebkcmZ
!free	gicdka
!freeze	egndea
!fresh	cndfec
!friday	befekg
!friend	dddeen
!from	mjVcZl
!frozen	hbleec
!full	eXWcks
!fully	dardeW
!fun	fdfefj
!fundin	fbYeeq
!furthe	XWibbx
!future	fhceei
!fy27	fbfemc
!gave	bcbgli
!get	YlVcim
!gets	ofjXbZ
!gettin	dUheni
!ghoste	jbcedk
!gig	fbYfdp
!give	R1bWdi
!given	X1XbXa
!giving	diceif
!glass	defkee
!go	bcfhbn
!goes	ffdcdl
!going	UZkVfw
!gone	rnYZaZ
!good	hRXlYx
!goodby	ecieei
!gorau	ejbeeg
!got	fnUcUq
!grade	ffefjc
!grant	ebcdod
!grante	eeaedp
!great	eZcedq
!ground	eideeh
!group	dfZcdo
!guaran	W5eZXQ
!guess	cyaccW
!guild	jkddea
!had	meWVnh
!half	dkhegZ
!hand	dmZalc
!handin	fgceje
!handle	feedek
!hands	ehedfh
!hang	dkieea
!hangin	rfbbda
!happen	XlrXYd
!happie	ecedpb
!happy	eeeenZ
!hard	ZRkfZt
!harm	fhefee
!harves	cjdcei
!has	g7eTXS
!have	XjZhgl
!having	gebmYh
!he	ihdagg
!head	cTifgn
!headco	eZgdem
!hear	hfZngX
!heard	ucYfjT
!hearin	Zicldg
!heart	fjacck
!held	edkged
!help	feleec
!helpde	dekefd
!her	c4bYYV
!here	ecnUnb
!hesita	fbfghh
!high	fdedfk
!him	bvWdiX
!hire	gTkapf
!hired	ajlbgb
!hires	dXredd
!hiring	bLicY1
!his	aqWbZl
!hold	j0RUad
!holdin	ehgekZ
!holds	ilZhbb
!holida	lYjdee
!home	fZmajb
!honest	ddeemd
!hope	ceYbbs
!hoped	bVbeis
!hotel	dldffd
!hours	YjZibn
!how	TtoacY
!howeve	dddeem
!hr	gUZjep
!human	ytRabN
!hurrie	mjbeeX
!hurry	ZubidV
!hurt	dcheif
!hygien	fekbeg
!i	jeZZgm
!idea	W3oWXN
!if	cpnWbY
!ignore	eefjed
!import	fdhiec
!in	ZfhXgp
!inbox	ocfcce
!includ	dRZZd1
!indica	egjeec
!indivi	cnaZdi
!influe	ejkcea
!inform	hpccgX
!inquir	eekefc
!insist	eZmdeg
!instea	cmdidc
!insure	dpbeea
!intake	fedefk
!intend	egbefj
!intere	ZTrldf
!interi	ckeffe
!intern	bVWecx
!interv	TTbiqq
!into	hkWdan
!invita	cUejdq
!invite	nJcTa7
!inviti	eXbYey
!is	imkbbZ
!issue	fichfe
!issued	ehkfad
!it	eZifbn
!its	X7bbcK
!itself	ejdedh
!job	aOhnYt
!jobs	cYoZcm
!join	ecqedY
!joinin	eclebg
!joke	jYhfkc
!joking	ghaghf
!joy	Zicehk
!judgem	feeefh
!july	dmdfec
!jury	fbeeem
!just	geineV
!kavya	dcheek
!keep	nYUfng
!keepin	kadeck
!kept	pnUgbW
!kids	fdneea
!kind	kjfdcZ
!kindly	eedffi
!knew	dZjeck
!know	U3kXbT
!knowin	ckchee
!known	WkqbhU
!knows	geqcbY
!lab	ebfefk
!last	hdZZcq
!late	fccWwY
!later	0JZniY
!lawyer	fjcedg
!lead	fdbeem
!leader	fdedle
!lease	eeikea
!leave	sQhZoZ
!leavin	aZbdjo
!left	maOXc0
!less	Xqbchd
!lesson	cZbber
!let	QucnZa
!lets	egeeei
!letter	Ygikbf
!lettin	icdhja
!level	eacccs
!librar	epYece
!licenc	eaYmdl
!life	djceeh
!like	nPjjdh
!likely	Zmgdfe
!likewi	nfeead
!line	ekacfj
!lines	ighgca
!link	edodea
!list	ibRZay
!listed	ecdefm
!lists	dibeei
!log	dcpbeZ
!logged	bXuXda
!lol	ndnccV
!long	YqlYmS
!longer	fPjdct
!look	ahfgcj
!looked	cpYbef
!lookin	kZcXcr
!lose	flWjiZ
!lost	jfeeed
!lot	eXaeer
!love	ddZcds
!luck	cdRbju
!luv	jhceee
!lyon	ebkgfe
!made	Psbadn
!mail	bRrilZ
!mails	UhvbdT
!make	gmahVh
!making	VpVgYp
!man	jpZbdZ
!manage	lheehY
!many	blZedl
!marita	ekkceY
!mark	dVYnco
!market	hdYffn
!match	bVSWf4
!matchi	fbdeel
!mate	ddYjhj
!matter	deedob
!may	jepccX
!maybe	lXicpV
!me	fgYXU1
!mean	roacbR
!means	wcabbY
!meant	eelcjX
!meet	eZcdgo
!meetin	daitbV
!mei	mgccde
!mentio	bVxjcV
!messag	Zaofai
!met	YoUyXW
!mind	WuUhrS
!minded	edjeff
!minds	YmkbiW
!mine	XnliTg
!minimu	ecadeq
!minist	leeeed
!minute	lnbaeZ
!miss	gYzZZT
!missed	gfjgeZ
!missin	ljbadd
!mix	dWjdcn
!mobile	eanchd
!modell	dadjek
!moment	Znbccj
!money	fYaefq
!monito	fasbcb
!more	nXfkga
!mornin	efdeek
!most	dqadec
!move	dbjWhm
!moved	buZdeb
!moveme	hfefef
!moves	abvdda
!moving	cXiUbu
!mr	ebdned
!much	R0dWce
!museum	edeebo
!must	jXdjdj
!my	deidja
!myself	denXid
!name	T0rRYU
!named	bhlded
!names	atcaec
!near	ebjcdk
!necess	iedeid
!need	jSmSok
!needed	kbpYgW
!needin	cUfZew
!needs	feeffh
!neithe	cmedhb
!never	dPecpn
!new	QtnUZg
!news	mpgXUc
!next	bI/ZZY
!night	eXdhfn
!nights	fbpfea
!nine	cdkkcc
!no	iqecbX
!nobody	ckpahT
!nomina	fabefo
!nor	clhhbb
!normal	mmVkcW
!not	nohdXV
!note	dekefc
!notes	eldeee
!nothin	ddheei
!notice	jfWimX
!notifi	bmbdee
!now	dXlVer
!nuisan	hbefei
!number	Zkajaj
!object	kljagT
!obliga	eYmjec
!oblige	ebjeeg
!observ	pbcidZ
!obtain	fddbdo
!occasi	hddffh
!of	defYgn
!off	ighkaY
!offer	hgdlGu
!offere	cmadkb
!offeri	idcgXn
!offers	emfeda
!office	oXncbc
!offici	dxSicY
!often	ecelef
!ok	jebZld
!okafor	zReegT
!old	fhdeid
!older	aeepde
!on	behYcr
!once	ckcdeh
!one	hajabm
!ones	iXafen
!only	iZghjc
!open	Ygfrbb
!opened	bgapdb
!openin	jgccaj
!opport	fieefe
!or	Vbrjae
!order	lficda
!organi	kdeefe
!other	drRgnW
!others	cZbgmj
!otherw	eZelnY
!our	UlQejs
!ours	dbqbdZ
!oursel	eifeee
!out	Y6aXeS
!outcom	nigacZ
!outsid	ecaeeo
!over	hqPnVd
!own	hhcehe
!owner	arabhd
!owners	eieefe
!owns	emdedd
!page	eeflde
!pager	dsadeY
!pages	fcfjff
!paid	ekckcb
!pair	feeffj
!panel	ZXhpkY
!panic	nfcddc
!paper	bdgcrZ
!parked	gkbfed
!part	cnnXZb
!partic	jcdekc
!partne	bhZdqb
!pass	bVbhdr
!passed	hXlebj
!passin	dkeedf
!past	cQflas
!paused	feVgfp
!pay	gifbmW
!paymen	keiceb
!pdfs	fccmed
!peep	bZuXee
!pen	ekdeed
!pendin	ekfeec
!people	jacaZq
!perfec	eicliY
!perhap	jhcdde
!perman	eTphia
!permit	bghdal
!person	iSXiav
!persua	faeffl
!phone	jjcpZR
!phoned	ndeeeb
!photo	dejffd
!pick	aeZhdp
!picked	bujgXR
!pickin	ceieeh
!pin	eekdee
!pinned	bodeec
!place	mZZcRw
!placed	aXZccy
!placeh	fehhfd
!places	eidfff
!plan	VtiZhX
!planne	iXpded
!plans	kbkddc
!please	VYdmqe
!point	babZom
!points	eaader
!police	dgedek
!policy	ebodfZ
!popula	fcfefj
!portal	cWjhdl
!portfo	fdebjh
!positi	clhYWi
!possib	UrdXXm
!post	XZaYW5
!postdo	edceem
!posted	efceek
!posts	davdcY
!precis	iogceU
!predic	dkkdeX
!prefer	ecclef
!prepar	bWaxcd
!presen	aenegc
!press	ededoZ
!pressu	dcceod
!preten	fXddsa
!princi	elcffe
!print	eckcjb
!prior	fefhff
!proble	gRinbi
!procee	YUXca5
!proces	edijec
!procur	bpaeed
!produc	ebandi
!profil	fddefk
!progre	ZMbVa/
!projec	eddeel
!promis	a/QSeO
!proof	fffhfe
!propos	elcgec
!provid	eaZafs
!public	eXmeeh
!publis	ickceb
!pulled	fdleed
!pullin	eigeee
!pursue	eXeeeo
!pursui	eYbees
!put	WpRkkd
!puttin	fcdbeo
!puzzle	feeiee
!pvg	feifee
!qualif	bYYbdx
!qualit	fedffj
!questi	gbkieZ
!quick	dyVaca
!quickl	doackY
!quite	cWWfcz
!quote	cpcfda
!race	fejfed
!rang	eicjjX
!ranked	ekccdi
!rather	afccen
!re	capbdf
!reach	haUfct
!reache	ehUicm
!reachi	cjeefg
!read	gqocbM
!reader	elbelY
!readin	daqcec
!ready	V1WhXb
!realis	ZyXdeT
!really	esZdeY
!reappl	eqfeeV
!reason	ZbXcit
!receiv	aeXqfg
!reckon	ddeeek
!recogn	elcdef
!recomm	XSXaa7
!record	dccqda
!recrui	abhXar
!red	ejeefe
!refere	Uicjjh
!referr	feefei
!reflec	dZlddj
!refusa	lkbdcb
!refuse	ejsjXO
!regard	fejfed
!regist	caqdda
!regret	ebgckg
!reimbu	eieifb
!reinsu	ebZeeq
!reject	nirsYB
!relati	mYcedj
!releas	cocede
!reloca	ebfeel
!remote	jmYcYg
!renew	fgifec
!renewe	eZaeeq
!rent	ffkeeb
!repeat	dmYdeh
!replac	acikch
!replie	aXc0bc
!reply	ZesVbh
!replyi	fjcffe
!report	btfZZZ
!req	ddmffc
!reques	eZabkn
!requir	acjOZy
!reserv	cUmccn
!reside	dbgdem
!resign	feedke
!respon	agekef
!rest	egkdde
!restar	fejffd
!restau	fddfdl
!resubm	ehnYda
!result	WueacZ
!resump	cgjefd
!retain	dTVcb3
!return	lbdcje
!review	eWemei
!revise	ejdhdd
!riga	dkceeg
!right	ZYjkZm
!ring	rkdUca
!ringin	phbaha
!role	ccqedb
!room	caTkjn
!round	cgoedX
!rounde	eaYddr
!rounds	Zbkoea
!rule	gpZdec
!ruled	dwYddX
!run	ehbibi
!rung	fglYbh
!runnin	eaodee
!rush	foficS
!rushed	dqddda
!rushin	eucdeS
!s	cdbaho
!sad	fcbeen
!sadly	eddkdg
!said	iljaYb
!salary	dYoaqW
!same	YpbgpS
!saturd	lagceg
!saw	fdefkd
!say	b3haaR
!saying	bjndZa
!says	hlcaag
!scared	dbdoed
!scary	fffgff
!schedu	dklSej
!scheme	ebpadd
!school	eZqbfb
!score	dbbhen
!scored	dlcidc
!scores	ejeefe
!screen	gZboda
!scruti	djZdcl
!second	dYkdlf
!secret	iXecen
!sector	ebacer
!see	cWnKnq
!seeing	eaddeo
!seen	hQbnqb
!select	bOTWW/
!send	mijdTa
!senior	ebcegn
!sent	Xenfia
!servic	eabbct
!set	Xmfkcc
!settle	Z9PhTU
!shall	egcled
!share	lmmUZT
!shared	igbdei
!she	foUjdc
!shelve	fehgfe
!shift	elcedf
!shook	egcena
!shop	heZddm
!short	ecdefm
!shortl	dYXcYy
!should	flUZmf
!shout	kaieee
!show	dbhkcg
!shown	feleec
!side	ixTZYc
!sight	duXdeY
!sign	pYubSV
!signal	efndea
!signat	ifgiZb
!signed	WtmcaV
!signs	cjibkZ
!silenc	tjZccW
!simply	dgYode
!since	azQYYg
!single	ebddmf
!sinist	hiZgfe
!sit	huWdbY
!site	bbcilg
!sittin	fjcfib
!six	bddkdk
!sleep	hdeeie
!sleepi	ebbpcc
!sleeps	fciedi
!slides	dcYucc
!slot	faened
!slots	feegfh
!small	eddbki
!smoke	drZeea
!so	VragkZ
!somebo	bkieeb
!someon	eXkgdk
!someth	fmeefa
!soon	encebe
!sooner	RrXmha
!sorry	kihXZe
!sort	fkfeec
!soul	jhdeec
!speak	lVmWkf
!speaki	iffffd
!specif	eocded
!specul	eXseeX
!speed	eodeea
!spend	eejfed
!spoken	ejeeee
!sponso	eYZceu
!spot	mXcjdf
!stack	ebeeem
!staff	dZgkbj
!stage	gWYgct
!stand	dgcakh
!standa	dbabes
!stands	ieXbrZ
!start	giWgXo
!starte	dedndb
!starts	edfedk
!startu	edafdo
!stays	fdfffh
!step	gJ/ZcR
!steps	dSscch
!still	j2PaaS
!stop	hmWiiZ
!stoppe	YojakV
!store	dZZcft
!straig	evWceX
!stress	hlbjcZ
!string	dmVekg
!strong	edceem
!style	efdefj
!subjec	dicefh
!submit	abpebd
!succee	fccddo
!succes	mOTXd4
!such	eoggZY
!suffic	ebecfm
!sugar	edceem
!suit	ddcndf
!suitab	eXadeu
!suits	dXclel
!supers	lceeee
!superv	fdefhg
!supply	eceifh
!suppor	dYjddm
!suppos	acacoi
!sure	gzLbga
!surpri	cebpdd
!surviv	ecleec
!suspen	kbgcjb
!ta	edbpdc
!table	fideeg
!take	aUpYZv
!taken	clXWep
!takes	oWbcdl
!taking	XLjWZ7
!talk	ucjSaa
!talked	eoceec
!talkin	bghiiZ
!talks	eblcic
!tammy	lheefZ
!tea	ledeed
!team	eiYjbh
!teams	eYjdel
!techni	aiXmeh
!teleph	eliecZ
!tell	QqpenP
!tellin	TuWfff
!tells	Ypeefe
!ten	eddeen
!tender	daikch
!test	kaWsbb
!tests	bUXmqf
!text	VoZfel
!than	waTnfU
!thank	iXmebf
!thanks	ZQilil
!that	frYbcf
!the	ahddcp
!their	Sondea
!them	biTfeq
!then	lWbmqP
!there	icfZWs
!theref	fdfeek
!these	dZbmbl
!they	iUcfjm
!thing	Ziheeh
!things	djXlia
!think	bpaVZm
!third	ckeVmf
!this	hShWbz
!those	cVgiap
!though	WtcZjb
!three	eUTiay
!thresh	eceefl
!throug	YShfjo
!ticked	fffgff
!tight	fhefee
!til	VWpoiX
!till	aXvieW
!time	lZZWbv
!timeli	aqgadb
!times	edaoee
!timeta	cqdeeZ
!timing	bgqddZ
!to	bijadk
!togeth	edbedn
!told	nhiZba
!too	aeeghi
!took	lcdeef
!toolin	gadedn
!top	edeefk
!touch	ekgddd
!town	fceeoa
!tracey	cdabmj
!traine	dWqkcZ
!transc	fdclfd
!transp	kjceeZ
!travel	ieZcjh
!trial	boYfch
!trip	fdjdfe
!troubl	fangea
!truste	dkccck
!try	kXbadq
!turn	dpZbbi
!turned	apdbja
!turnin	faoffb
!tutors	eeYeen
!twelve	deeeel
!two	mabiXk
!type	egmaed
!unanim	fedeek
!under	aaYXcw
!unders	eijdec
!undone	denefa
!unfort	fecffk
!union	fheefg
!unless	hZjjcd
!unnoti	icfefg
!unsucc	fifhfb
!until	hmzhSE
!up	hxhPeU
!update	lzQYbS
!upload	denaef
!urgent	dfeled
!us	jeefVk
!use	mTXibr
!used	kYgddj
!usual	ijdcec
!usuall	gacepc
!vacanc	aXmWZq
!valid	cedldg
!verbal	lgefda
!verdic	Pwfeed
!very	eeceob
!vet	fbehej
!video	bdcldi
!view	ediefg
!visa	iadhYn
!visas	ecdefm
!volume	fcdeem
!vote	kXcckj
!voted	driebU
!wait	pLjfpZ
!waitin	tVUfdk
!waits	mcdeee
!want	cSfckt
!wanted	ZQYea3
!wants	dandkZ
!ward	Xecien
!wareho	ejfgeb
!was	jiZVap
!watch	eijbec
!way	deWXew
!we	chbdfl
!wear	egWnag
!weeken	aYdlrW
!weldin	drZeea
!well	ccegkf
!went	eZaell
!were	cbacYw
!what	lOvXcl
!whatev	nmXdda
!when	S6naaQ
!where	bjldeb
!whethe	ZYwnXW
!which	odbVdk
!while	YktbbU
!who	Y7dVWV
!whole	ecmieZ
!why	ZVchjo
!wife	ecbeqa
!will	omabWf
!win	flYedj
!wiser	ayZcaX
!wish	XUzdjW
!with	WWlZdw
!withdr	emgeeY
!within	tWYdoU
!withou	lhQ5WO
!wonder	glcded
!word	amuWXV
!work	fWplfX
!worked	eVieen
!workin	lWccdo
!works	XmbqgV
!worrie	adpikP
!worry	ihhlYU
!worth	cbdiel
!would	Wgapid
!write	hdWejl
!writin	hZdmjZ
!writte	fnhccY
!wrong	eabjXq
!x	fhffff
!yes	d0amZK
!yet	g2VjeN
!you	fcVdgs
!your	bUehft
!yours	efbZWv
!yourse	eWlidh
#	YWinlf
# #	VUbgwk
# 's	feqYfY
# .	Zbpcje
# ;	bceajn
# ?	cZXthd
# @d	bfZsXb
# @s	eeecle
# a	bRcV5a
# about	ehghec
# additi	ecdjdi
# affect	eejeee
# after	cWdavd
# all	jcgche
# along	dhaidj
# an	deaN3a
# and	XcXcxi
# andre	eieefe
# any	edekef
# applic	hYQUkz
# applie	ccccdp
# are	agmdWj
# as	acjcih
# at	cdYpja
# b	ecdbem
# base	dcdVvb
# basic	fbddod
# be	edemde
# bonus	deeSue
# bring	eddfje
# but	cXaehq
# by	fWinah
# call	bjcjce
# can	dnibcc
# candid	eeejdf
# car	ffeeif
# caselo	edcekh
# chatty	ecmeed
# choose	feeiff
# class	eedlde
# collea	ejeged
# coming	hajfib
# compan	dZqZab
# comple	ecqadc
# conver	mgbecd
# copies	eedmed
# countr	ielbdc
# day	eddfnb
# days	aYeU1Z
# delacr	fejgfc
# depart	eZkbem
# desk	eeeegi
# develo	dcapde
# did	dcbZau
# do	edemde
# done	egjage
# driver	edoaec
# editio	dcfedl
# employ	bcvWaZ
# energy	deejge
# euro	fekbhd
# floor	eccpdd
# for	egUllc
# from	cbmche
# full	fcddoe
# gross	eddaoe
# h	caatac
# happen	cdmdee
# has	YSvXQv
# health	jhWoVg
# hour	ibjgdd
# hours	hjXgia
# how	eeoYdd
# hr	Ygimcb
# hrs	feckef
# human	gbdobe
# hybrid	ceeZoe
# i	cWYtbj
# if	fkbefe
# in	ZWngcj
# instea	daYudd
# intake	eacbeq
# intern	eemdag
# interv	ZgTlkk
# is	anXsZW
# ish	edbodd
# it	caUglo
# jobs	daqZbf
# just	fjfgbe
# k	fekeec
# last	obcdee
# learne	fcceel
# let	eeeige
# letter	jZeeke
# lpa	ddVcte
# mark	dhamdd
# mb	eekdee
# meetin	gndZed
# miles	edjbjd
# min	YZdtdd
# mins	cXateg
# minute	ZVj3WZ
# more	dfXctZ
# my	ldcjbd
# new	cbyZYX
# no	dlYbme
# not	iZhdnZ
# number	emebee
# of	dalfQn
# off	jQsdbZ
# offer	eeffif
# on	RXhsja
# open	dbpadf
# or	Xcawce
# others	dedejg
# out	eXfbim
# over	edebne
# page	dfekee
# pages	accscd
# panel	nbcdee
# parent	ebndee
# people	Xleamc
# per	efcYsb
# person	edcmdd
# places	ncYajg
# please	ddegie
# plus	bXVf1V
# point	fffcjf
# points	eeecem
# positi	feeffi
# post	caWdom
# posts	hcjeed
# pro	dcodcb
# questi	aWhuaa
# recrui	dcnded
# refere	ffeief
# requir	eeeffi
# rounds	jbgdbj
# s	cfkfcg
# salary	efeief
# say	encedd
# season	feeefi
# seats	edncce
# second	ibZoed
# seen	hkdcee
# shift	eckkZb
# sign	djdbjd
# situat	dfZceo
# slides	ffckef
# so	ckZbji
# start	acdSxe
# starti	eecemc
# step	feeble
# stops	felece
# suppor	fehjeb
# test	eebnfc
# that	dcjdhg
# the	kfXqVe
# then	ddocdc
# they	WWhfpj
# this	ejccmb
# ticket	fdbcem
# til	ebelde
# till	ceaqbf
# times	dbrYdb
# to	PapkjY
# unsucc	dZadcs
# until	ebjkeb
# upgrad	jefeee
# upload	feedjf
# wants	eefjee
# ward	efdejf
# was	XYgVcx
# we	eegcig
# wear	hdejde
# weeks	fdeeje
# were	ddeiei
# when	cccrdc
# which	apVlde
# white	coXhib
# who	kfdede
# will	eYldci
# with	YjkhiU
# wknd	eiceeg
# words	UZX2aa
# work	eeejee
# works	eeejef
# would	cjdfeh
# writte	YoZkdd
# wrote	icacmf
# year	eciide
# years	edhhhc
# you	sURngb
# your	dbddcp
# zestfu	cdcqdd
's	hffcif
's #	frWZhb
's .	eniUWj
's @d	1SWjaa
's @s	hdedie
's a	enVpWc
's above	cmbcdh
's agreed	qeXXjc
's always	ecdegk
's and	ddecij
's annual	haldde
's answer	wSYXii
's appoin	kchcZi
's area	jbdjdd
's asked	hZeoce
's asking	dibqXc
's assist	gbZcho
's at	bkjWma
's attach	cbdkna
's audit	keeede
's awarde	igefcf
's away	rYhbdc
's back	rjSfgZ
's badge	eelfed
's been	ZcocYl
's being	eTnVwY
's below	gaaqbe
's bench	eiadej
's blessi	fdefei
's board	mibdce
's book	fddled
's booked	bcnfde
's budget	eaifej
's busy	hrabca
's calend	feeiff
's cancel	hgjfeZ
's career	lkbcdd
's certif	dfejef
's change	chagkf
's choice	dbcegn
's choosi	okZbbc
's chosen	fcleec
's christ	hbjeee
's class	eejedg
's clerk	edfdgj
's client	cgbeel
's closed	dZthbY
's come	aeZhfo
's coming	lWYZwX
's commit	fmcedc
's comple	iYiYfm
's confir	dYbogb
's contac	eiefff
's counci	idddei
's counte	efcige
's cousin	baafZv
's crewin	kddbdj
's daught	afXccs
's day	doZfce
's decide	djbcdk
's decidi	leecee
's decisi	sZYafi
's delibe	mafeee
's desk	exSabb
's diary	cegjee
's doctor	fedfej
's done	sUmaeV
's down	glZnaY
's due	zTUbid
's email	lceeef
's feedba	clccci
's finall	icejde
's fine	eYhemc
's finish	fZleff
's firm	edjegd
's first	dcaefo
's flat	kbbgff
's flight	meeeec
's form	deekff
's free	eaildd
's from	beflce
's frozen	ebmeed
's full	efbdem
's giving	edceoa
's go	hkdddd
's going	ejYoZf
's gone	UfTVg2
's good	dXclhk
's got	lqRhcZ
's grandm	jkbceb
's grant	ecmecf
's greeti	dlidab
's grotto	idclbc
's guess	ctbedY
's had	igYWgn
's halted	eZoeee
's head	fjfdee
's here	biakic
's hiring	chmdiY
's holdin	ebdoed
's hospit	fgeeie
's human	ndcdde
's hybrid	igcidd
's i	iZocdc
's in	Wehgmd
's intake	fekfed
's intere	ekeded
's interv	kWnfcb
's is	bdcpde
's job	jSfdne
's jury	defeje
's just	dbmgiZ
's keen	dnahcc
's lad	kcYbbo
's last	qbYceh
's lawyer	eiZcmd
's letter	jdecid
's librar	lcbeeh
's like	elfedb
's line	elbhec
's list	jekdda
's live	eeeigf
's looked	fcjeff
's lookin	ikibdY
's lost	ecoeea
's m	ddnfeb
's made	bVhbvX
's mail	kbdfhe
's manage	fddjfd
's marks	gkddce
's medica	hfeaej
's messag	gcdeek
's mine	WVWV+Z
's money	ichfed
's name	eZmeic
's nephew	dcbear
's new	cTubjb
's newsle	edmeed
's next	aoadee
's niece	cZjdbl
's no	eaoece
's not	jydcST
's note	jbifcd
's notes	kadeei
's now	egddej
's number	egblde
's off	icSbZw
's offer	eefeif
's office	kgbgbg
's offsit	eieeff
's ok	hjdeed
's on	derhfO
's only	gkcded
's open	dZgkic
's out	ThohlU
's over	ccohaf
's pa	cjcldd
's panel	dmdeed
's parked	ecofdb
's paused	eeifee
's people	hededj
's person	fffidg
's phone	Ydoeef
's picked	fhbnbb
's portal	fcbmef
's positi	eYeedp
's post	cYmeie
's prefer	ecelee
's profil	eieefe
's provid	ffdejf
's pulled	fageek
's put	dYskcX
's ready	feefnY
's reason	fdeeek
's recomm	hgccgh
's recrui	eflcfd
's refere	ddarae
's reply	drYeeb
's report	heZbgn
's resolu	gkdeed
's rethin	ffefei
's review	bcneib
's rule	hmcceb
's rung	edgfei
's runnin	codfea
's said	dddjfh
's school	ecpedb
's scores	dhcbel
's second	jdkZee
's secret	egohXY
's seen	Ypedfe
's sendin	ededlf
's shift	jfeeee
's shut	YVydcZ
's side	dpbdec
's signat	kgdded
's signed	qWcYoa
's site	dZlbej
's sittin	gdjffc
's staffi	emdeea
's start	ekedfe
's still	b7PgUX
's stoppe	daqeec
's strang	dZifdl
's suspen	ecneee
's taken	bRXbiy
's taking	cjZhkc
's the	cOfoik
's there	clabnZ
's thinki	eqbddb
's though	gcefdk
's throug	ahaasb
's time	ealbej
's to	hiihYc
's told	kfddde
's too	eYobdi
's transp	ldcidd
's turn	dobbch
's two	cjcedj
's typing	ejmadb
's unclea	dZoicc
's under	daqbdd
's up	flbegb
's verdic	nedbed
's visit	idjedd
's vote	cXcecs
's waitin	eZaree
's ward	aeheme
's websit	edejge
's weddin	hdlced
's well	cYefkj
's wife	efhcci
's with	dqTZqY
's withdr	fdZdjl
's won	dpcebe
's word	jZaddo
's words	ehcelb
's work	fdeefj
's wrong	imbdbd
's yes	egebld
's yours	UQKV/N
*long	kddYdn
*short	eRjVkj
*strange 1	bZmegj
*strange 10%	Qj1SiU
*strange 2	haaibn
*strange 20%	ZSrWej
*strange 30%	ecpddc
*strange 4	kWshWV
*strange 45%	eelded
.	efidfe
;	nbWlfe
<again>	feeidh
<answer>	lhbeed
<ask>	ccdpgc
<away>	ffjfec
<bye>	adjecn
<chosen>	bcXaqo
<closed>	aYfbb2
<date>	rZajfa
<decide>	lkWgiZ
<free>	cfence
<give>	dacvfa
<goon>	cgckdi
<hear>	mhdddc
<hold>	aV4cbc
<if>	hieeed
<joy>	bakemd
<match>	cfckbk
<me>	dbfijd
<meet>	cgdpea
<news>	tkXZcf
<not>	cjdccn
<offer>	YbYZ7c
<others>	cfZbbx
<papers>	accolc
<post>	cbebll
<receipt>	fgxXcY
<refuse>	dZXbd3
<review>	enbedf
<said>	jiabhf
<soon>	evZecZ
<sorry>	ccedZw
<start>	Zcba0c
<step>	ddbubc
<thanks>	gdqZZi
<wait>	fsbaec
<will>	hjZhfd
?	XTa/kU
@d	sYZlgZ
@d #	MVV/bS
@d .	zUafhZ
@d ;	vYVodY
@d ?	TWW+iY
@d @d	0QWmZY
@d @s	Xacdkp
@d @t	bhjakd
@d a	cYZeaw
@d about	bdasWj
@d accord	qbbebd
@d after	gRW7YW
@d again	giedee
@d all	wVciaY
@d along	efcVre
@d alread	akdeej
@d and	sfaaec
@d anothe	cemZcj
@d answer	hpjXcY
@d any	claoba
@d anymor	bldgec
@d anyway	pbWlbe
@d appare	hciieb
@d are	kWoRZo
@d around	cdbqce
@d as	sXflfP
@d ask	ddXjme
@d at	jaZxcV
@d back	hdaZdp
@d be	eaZrjY
@d becaus	wRUZqY
@d before	ekZncY
@d betwee	ccimbe
@d bring	adbfpd
@d brusse	edejfe
@d but	phbWkY
@d by	rVgoWY
@d calibr	idfdff
@d call	fcibkc
@d called	bidefj
@d calls	fjeefe
@d came	ardehY
@d can	jZaocf
@d candid	hdiedd
@d cheers	lebfee
@d chef	gicffd
@d come	feejef
@d comes	ibffeh
@d coming	qaddec
@d contra	jhcgXj
@d could	ekadic
@d decisi	qcdcdd
@d defini	rWeede
@d despit	igdeef
@d did	eoeeeZ
@d dinner	fdfiff
@d do	fZbien
@d does	icbked
@d each	mceecf
@d earlie	Xpcece
@d either	veZYca
@d else	ddfgie
@d every	pZdeee
@d everyo	lbefff
@d exams	ideeeh
@d failin	ceednd
@d figure	eaoecd
@d finger	kZbmdd
@d first	iacdld
@d for	lWZ4TX
@d free	lbdjbf
@d from	qSXsZZ
@d gate	eeblfe
@d good	fbbnai
@d got	cefnaf
@d greeti	ocecde
@d half	Zcgqbe
@d has	YkXkYn
@d have	XaYkml
@d he	jMgrkY
@d her	cnddee
@d here	ocdece
@d his	gadlef
@d holida	boYdeh
@d hope	cdkied
@d how	dZglgd
@d hr	ldecff
@d i	ucWfbc
@d if	oWYbof
@d in	hPeyXc
@d includ	kahffd
@d inclus	ddneeb
@d inst	dbZmdj
@d instea	vTYlca
@d interv	ndahcd
@d invite	bcWnej
@d is	pYUrbZ
@d it	oVYoVk
@d itself	odeYef
@d just	kWcjhg
@d keep	jceeef
@d kindly	ocdbec
@d lapses	eecjch
@d later	Ureeee
@d latest	ySZbiZ
@d leave	eejdff
@d let	deefke
@d letter	mZkbde
@d like	inbZcd
@d lol	dnadfd
@d love	idedgh
@d lunch	iddhde
@d mail	Yojcdb
@d mails	lchddd
@d make	geeiee
@d maybe	ZlWbdp
@d me	qccYic
@d means	qYeedc
@d meetin	kdehdc
@d mentio	jeeefe
@d more	boddfd
@d mornin	jZcnda
@d most	bmddff
@d must	cYcogf
@d my	oiYbZg
@d myself	leddef
@d n	rYdgdd
@d need	YeeYrh
@d new	Upbcle
@d next	kceefe
@d no	Mftlah
@d nobody	Zndide
@d nor	Vvdceb
@d not	rTVodg
@d nothin	cjheed
@d now	4bQdWT
@d of	fYtbbc
@d ok	rVZekb
@d on	xWffaV
@d once	kYfjdf
@d one	rdbhbZ
@d only	XfvWZb
@d or	TaW8dY
@d otherw	abblmb
@d our	iRpmaV
@d out	diZdme
@d outcom	keeeed
@d over	feejcf
@d owing	hdcjfe
@d owner	kkcbce
@d period	cddpae
@d phone	pddaee
@d placeh	ddUseZ
@d please	iUTshg
@d positi	kbffff
@d promis	zWbbcZ
@d prompt	feeife
@d refere	geidef
@d roast	hmddbb
@d room	cearea
@d s	abkddl
@d said	0WbfaW
@d salary	fcdjfe
@d same	VWT3hb
@d say	fccnfb
@d says	oddbdd
@d second	dedmde
@d senior	edjjcd
@d settle	dddbkj
@d sharp	eeandf
@d she	ucZiXX
@d shift	ibecmb
@d should	akedie
@d sign	aeekgf
@d since	khbbhd
@d so	oiZafd
@d sorry	ipZccY
@d sound	eadjke
@d stands	dcgmcd
@d start	rfccYd
@d starts	flcbja
@d still	ZbYrcX
@d suit	eZdrec
@d suits	ddefle
@d tellin	fdlbdf
@d text	fkedee
@d thank	dlbdeg
@d that	qYaobY
@d the	0gXaYZ
@d their	idfged
@d then	luUbbV
@d there	kckYgc
@d they	ygRceU
@d third	deemde
@d this	mdefbe
@d those	ndebee
@d though	vWccdc
@d throug	lbeged
@d till	YtYeed
@d to	iTamrX
@d too	eeeZne
@d two	hbeldd
@d unless	dZmYZm
@d until	emeecd
@d van	cbceqa
@d via	fcekee
@d wait	hceiee
@d was	hugUcR
@d wat	edekfe
@d we	oXbggf
@d went	XmsXWa
@d were	gtUZca
@d what	ccddoe
@d whatev	hiddee
@d when	/AWTcm
@d where	iceehf
@d whethe	tOadoa
@d which	fharVe
@d whiche	vWedcc
@d who	kedcak
@d will	ihlfZV
@d with	mQdrag
@d withou	lXleec
@d work	jbaidj
@d works	bXbree
@d would	NZZ4ka
@d yard	dXcsdc
@d yes	0TbYYc
@d you	1SZeeb
@d your	Wccsfe
@d yours	oeddda
@d zoom	dbmeee
@p	ckhYek
@p #	blhZie
@p .	bmhXdl
@p ;	rgVdUi
@p ?	cfjlbZ
@p about	Zoeefe
@p and	SveZfh
@p are	Ynamca
@p as	fXpeZg
@p at	aleeff
@p before	bkegee
@p both	blbmeY
@p but	gmbhjV
@p by	aliedd
@p decisi	Xofffe
@p did	ehdela
@p for	iZZbcs
@p from	ejeedg
@p had	aleied
@p has	eYpZaj
@p have	dkeegd
@p he	geieee
@p heard	UXjeer
@p here	Yfeicl
@p i	ZkeVgn
@p in	Zngbcg
@p inviti	idcdek
@p is	phdVjW
@p it	mqZccV
@p my	cdbeeo
@p no	fbkcbk
@p now	hgdZld
@p on	mediYe
@p please	felced
@p recrui	hladed
@p s	kckWeh
@p said	eeeegi
@p says	docded
@p seems	ddjied
@p she	XsadZh
@p should	bdaoee
@p so	ccoXbk
@p sorry	cemcbg
@p still	elcegd
@p thank	mkaddb
@p thanks	mebefe
@p that	UudYhd
@p the	njbVgc
@p then	vcbbbZ
@p there	ZYdpke
@p they	Snhdan
@p to	XYlfli
@p was	ZoYXrZ
@p we	ZUqaog
@p went	gjdddf
@p when	uXcccc
@p which	fjYgid
@p will	iYbdeo
@p with	jkadce
@p withou	edbefm
@p yes	biihcd
@p you	ardTii
@p your	eiakdd
@s	5SXfhZ
@s #	dcdpbe
@s .	5QZbhb
@s ;	rkUeZc
@s ?	hdalhb
@s @d	kaZfkd
@s @s	aobede
@s after	pagUeg
@s all	iedhde
@s always	ikcebe
@s and	3XYabd
@s as	bbahng
@s at	5TTchW
@s becaus	kZcjhc
@s before	kRrTam
@s but	cidcmb
@s by	ajegdj
@s could	Xnjeed
@s either	obdbfc
@s even	kcfefe
@s for	2NdkVW
@s from	vSQlbg
@s hand	kdbjcc
@s has	Zddfeo
@s he	rVeicd
@s i	ekZmfV
@s if	Vnbfmc
@s in	glihYW
@s instea	eaemhc
@s is	ftfZXX
@s it	uccbeY
@s late	fkeefa
@s max	sWbhbd
@s more	sWdcdg
@s my	idffff
@s no	pYcded
@s now	Ypeebe
@s of	sZdfXd
@s off	Zamaod
@s on	hgdhiY
@s one	ndefea
@s or	Wfcmlc
@s otherw	dfeiff
@s over	eieedh
@s please	ndckcZ
@s plus	cdmede
@s rate	beebqe
@s rather	cndedc
@s s	oddgda
@s said	kdfeee
@s says	Zvbbba
@s she	mcdeee
@s so	ieSoed
@s sooner	gcnfea
@s stands	gigeec
@s start	eefeif
@s that	vVbdec
@s the	zRbgaa
@s then	nfdbde
@s they	bpddec
@s till	oZeeee
@s to	vDWntY
@s tops	uWZkZa
@s two	YZhbjn
@s unless	eeceel
@s until	lcdeee
@s was	jkbdce
@s we	mWbmga
@s whatev	lbfffe
@s when	icdfei
@s whethe	kYbgmb
@s which	oXdceh
@s will	jaieed
@s with	fgeiZh
@s would	Zncgee
@s x	idefff
@s you	tTaZfj
@t	YMf3cg
@t .	iQseYi
@t ?	aUY2ZZ
@t and	ZVeqmb
@t by	debfdm
@t for	fedjef
@t i	hefeid
@t on	bZblem
@t or	cZcnhe
@t the	pbaaak
@t then	eealee
@t to	VnnWhb
@t you	kcefef
^ #	aUiZth
^ @d	+RPrZT
^ @p	ZnlbXe
^ @s	7SVaiT
^ @t	edejff
^ a	cqbmaZ
^ aberna	jYhbgi
^ abi	eecfdl
^ about	ZmoZXf
^ academ	ecgieg
^ accept	WeSqtW
^ access	ediied
^ accomm	eiefgd
^ accord	dciddj
^ accoun	bdiZgj
^ acknow	iaoccb
^ act	dYdesc
^ action	cWeshZ
^ actual	dceedm
^ add	dZsYda
^ additi	edcmfe
^ admin	cnYbbl
^ admiss	kakdZd
^ affect	ecjcjd
^ after	YaXYnx
^ aftern	iefeef
^ afterw	cgapdc
^ agency	gXpgeb
^ ah	ZiXWiq
^ ahead	eddldf
^ airlin	egcelc
^ alas	eaYees
^ all	pUiWco
^ allow	yXXiZZ
^ aloha	dedhjd
^ also	cWlkhZ
^ althou	fXWbby
^ always	ebcjmb
^ am	rbXhiY
^ amazin	cefdkf
^ an	gkalWe
^ announ	mlSYlZ
^ anothe	bfSjWv
^ answer	zaacWZ
^ any	jZblge
^ anyone	jhdclW
^ anythi	fZlfdf
^ anyway	dTxXkY
^ apolog	iXolcW
^ appare	ZbiYdq
^ appeal	pbceZh
^ applic	csnbYV
^ applie	clkceZ
^ apply	bbxYZa
^ appoin	ffTdwX
^ apprec	ZgfZik
^ appren	dgTaqi
^ approv	kfdcfe
^ april	jjbede
^ are	WNU/iX
^ area	fkcicc
^ arrang	dcdnde
^ arrive	dnUmed
^ as	cjcfal
^ ask	cjcpbX
^ asked	oilPYg
^ asking	dddkeh
^ assess	jbimdX
^ assist	fmaaid
^ assumi	ijZdge
^ astrol	laceei
^ at	cgXfYs
^ attach	WXcmkj
^ auditi	hflccb
^ author	ldcjbe
^ auto	VdudcZ
^ automa	ahscaX
^ availa	eqYddb
^ aweh	feeeie
^ awesom	fdekee
^ back	RYppbf
^ backgr	idiXmb
^ bad	bedgcm
^ bakery	dZdkdk
^ ballot	kbhdee
^ band	ebhYra
^ bank	bieXqY
^ base	deddme
^ based	iTahdr
^ be	gfYlai
^ bear	U5abXa
^ beata	feieib
^ becaus	kgQUjr
^ bed	gbmede
^ bedank	ecmeed
^ been	ZreecZ
^ before	cZV9VZ
^ begin	eZYtdZ
^ being	aqafbe
^ believ	ckeeee
^ below	icbdel
^ ben	bilddc
^ best	iegfbf
^ beth	habclh
^ better	dZaakp
^ betwee	ncfckX
^ beware	jjcdeb
^ beyond	eoceea
^ bidder	clcefe
^ big	Zblhja
^ bin	Xbrddd
^ bit	eYrWfc
^ bk	fcagel
^ black	edekee
^ blauwa	ddnfeb
^ blessi	Zdrbde
^ bloke	iabedn
^ board	rcYcbh
^ body	kYacco
^ bongan	eglcec
^ bonjou	jhbecg
^ bonus	efdejf
^ book	YYqnZW
^ bookin	ddcmff
^ boots	feekdf
^ boss	nlXceb
^ both	ichhga
^ bravo	ebldja
^ break	dabZeq
^ brief	lcdfee
^ bring	WXYssW
^ brock	ecledg
^ bru	ZYiZkm
^ buildi	alegee
^ bursar	imccdb
^ bus	egZcki
^ busies	decjeh
^ but	hgbYij
^ by	vhPUld
^ bye	kccdbm
^ c1	jeccck
^ cabin	hcbddn
^ calend	eckgde
^ call	eIU0jf
^ called	agnYbj
^ came	ehVcfn
^ campai	oaddee
^ campus	cjbleb
^ can	VZY3jY
^ cancel	eZicke
^ candid	dguVXf
^ car	fceeih
^ cara	ebdfnc
^ card	edjgdd
^ cardif	gZoded
^ care	ediidd
^ career	hfldea
^ carry	dcXtdc
^ case	eedlde
^ cast	obdede
^ castin	hlccdd
^ casual	kddeef
^ catchi	bdkhfc
^ ceo	hgcddi
^ certif	edkfec
^ chair	edehie
^ chambe	beeecm
^ change	basdbb
^ charmi	YeVjjl
^ chase	bnddee
^ chasin	qXddee
^ chat	egmbed
^ chatte	fXbkdn
^ chatti	jncccZ
^ check	hchcjc
^ cheeky	dhdeje
^ cheers	kZobYg
^ chef	jnPggd
^ chief	ehjeeb
^ chin	eddcdn
^ choose	SYW5cY
^ choosi	gdeffi
^ chowdh	hdZjkb
^ ciao	felefb
^ claire	cmambb
^ classe	enkVbc
^ classr	ldecfe
^ clerk	qYYjcd
^ click	bXiqac
^ client	lcTkjd
^ clinic	fcchdl
^ clocks	gdieef
^ closin	pScici
^ coachi	ifZihb
^ coding	deehei
^ coffee	UXspXa
^ coinci	emWddk
^ collec	edmeec
^ come	UAZ6nh
^ commen	fedVan
^ commis	gXqZjZ
^ commit	hUpejY
^ commun	iddeeh
^ compan	fdcffl
^ compet	ebaddr
^ comple	bXukXX
^ compli	naaidd
^ concur	bcYjgm
^ condit	ddcYsd
^ confir	aUgtaf
^ congra	cUgfxW
^ connec	dhhgec
^ conseq	kacchj
^ consid	hRZauk
^ consul	kaZaof
^ contac	feeiff
^ contra	YXQQ/V
^ contri	obbege
^ contro	ddpacb
^ cool	jjedeb
^ copy	ecodda
^ cordia	Zeboib
^ correc	gjjcdZ
^ corres	gkgdea
^ could	Xae1hU
^ counci	kVsZae
^ count	kfdddf
^ counte	dcjldc
^ county	emccef
^ cousin	cbiean
^ creati	dccccp
^ crew	kldZdd
^ crewin	fhbdif
^ ctc	effeif
^ curren	egYhcl
^ custom	cleeed
^ cv	cnhadd
^ cvs	dcneae
^ dad	ciicic
^ danny	fchgge
^ darren	aesdab
^ date	hVYxab
^ dates	nedbde
^ dawn	ekdeee
^ day	mXYocc
^ dayton	edihed
^ deadli	XZXwlY
^ deal	adWYxc
^ dean	fciald
^ dear	gdjdbi
^ debrie	fdbedm
^ decent	fjYcel
^ decisi	6jMNVe
^ defini	jhfWak
^ delibe	glcedc
^ deligh	ZlghgY
^ delive	dbsbdZ
^ denise	eddenc
^ dentis	edccne
^ depart	ihbggb
^ depend	ZzZacb
^ depot	djZfcl
^ deputy	idadnb
^ design	gidfee
^ desk	hccele
^ despit	laYeem
^ detail	bcYjrX
^ dial	efdkfe
^ diary	cigdci
^ did	acsQkf
^ differ	cbkndY
^ direct	dXhick
^ disabi	oecbec
^ discou	fieefe
^ disput	dYhdjk
^ dm	efleYg
^ do	akfncY
^ docs	feefif
^ doctor	ocedde
^ docume	iclbce
^ docusi	eddcnd
^ does	VkUzbX
^ doing	jbZgkc
^ doj	ffedif
^ donal	jcedhe
^ done	ciiZka
^ donor	dlfeec
^ door	ebakek
^ doors	cYvXdb
^ downlo	cdqcdZ
^ dr	eWbZve
^ draw	eoadhY
^ dream	dgdamd
^ dress	dakkdc
^ drinks	efeief
^ drop	aZdxYa
^ due	gdekbe
^ e	gZhfbk
^ each	mlVhZc
^ earlie	grZacc
^ early	ejpZhT
^ eeo	jnbaeb
^ eight	dZZpjb
^ either	oWWmjc
^ electr	ebemah
^ eleven	fdaedo
^ email	cYbpei
^ emaile	bfldic
^ emails	Wbredd
^ emma	lZedfi
^ employ	fdncgZ
^ enclos	eYlela
^ end	casYch
^ enjoy	Xc2QfX
^ enjoye	hbobeb
^ enrolm	naVoda
^ ensemb	edbccp
^ equity	ecdbpd
^ estima	idfgee
^ even	eaedcp
^ evenin	hcffif
^ every	esgUZb
^ everyb	oYjYeg
^ everyo	vbWbiZ
^ everyt	XbmpZc
^ exam	Zeedkj
^ examin	gkchcc
^ excel	eeekde
^ except	gbinca
^ execut	cadhhk
^ exempt	lZdiee
^ expect	ujOidT
^ expens	kdeeee
^ explor	cZjgie
^ extern	kdeeee
^ fabio	bebije
^ facult	Yldedk
^ failed	dbbbes
^ failur	deelee
^ fair	kYVZav
^ family	femced
^ fancy	WSmtcW
^ fantas	ckigba
^ faq	kbeeff
^ farm	elajdb
^ farmer	emeefb
^ father	ejefee
^ feedba	seSSYq
^ feel	dejXcm
^ fees	Zcdqee
^ fellow	feemae
^ felt	dZ4bXP
^ fernan	dbjddi
^ ferry	hgjfeZ
^ fiftee	eacauZ
^ file	fdoffY
^ fill	ZYiwYa
^ final	xTajab
^ finali	jgcefe
^ finall	fefdif
^ financ	hapeYd
^ fine	kZfeci
^ finger	njgcZV
^ finish	Xldajh
^ fire	lakYhb
^ first	iahebj
^ firstl	eYhedn
^ five	feeZlg
^ flexib	fhfcdi
^ flight	eddggi
^ follow	fafdfl
^ for	Zdmjah
^ forema	hhjccc
^ forget	ioYhba
^ form	Zgdiam
^ formal	bXZeya
^ forms	eedlde
^ formul	edbidk
^ forwar	gcmdce
^ found	daZcYu
^ founda	ebdden
^ founde	knbXec
^ four	gWPflr
^ fourth	edcpdb
^ free	ecsXdd
^ friend	ainbed
^ from	behcdk
^ front	fdbiej
^ full	ebndfa
^ fundin	faialg
^ funny	dZldak
^ furnis	dalffe
^ furthe	hfdYkg
^ fwiw	glccde
^ gaffer	cdeiie
^ galway	bdbmdj
^ game	feZhdl
^ garda	eakclc
^ garden	bodddd
^ gave	dbdgnb
^ gcse	aleefe
^ gemma	cjddgh
^ gender	dccike
^ genera	lZdgch
^ get	PI1naZ
^ ghoste	cbcZds
^ girl	eikdcc
^ give	0abeYZ
^ given	oYfcef
^ glad	dareeZ
^ go	chtWba
^ god	fnZdch
^ going	wfZRce
^ good	bjdich
^ goodby	cXgdpZ
^ gordon	eZlkcb
^ got	Ydaqhf
^ govern	eZggif
^ grab	ebcped
^ grace	hbneae
^ gracia	capced
^ grade	deddme
^ gradua	ikUakf
^ gran	debian
^ grand	gYVZcs
^ grant	eaceim
^ gratef	daZkdn
^ great	Ulclfe
^ greeti	afrdab
^ gritte	dcbmdh
^ groetj	bcdoce
^ ground	diacig
^ group	hjhhcX
^ guess	aOPg2j
^ gulp	bXdgmi
^ gutted	ddbedo
^ ha	ajhidd
^ had	hmUdal
^ haha	dbtYdb
^ half	oigfeQ
^ hallo	ncbcbi
^ handed	ehicbh
^ hang	hgjcYg
^ hank	oabbcj
^ hanoi	dZibkj
^ happy	hauaaY
^ harbou	ZdkneZ
^ hard	erZddb
^ harrow	lcaamd
^ has	dmcjbc
^ have	cdrelR
^ having	ddVVfy
^ he	eiXidj
^ head	najRne
^ headco	ghlcba
^ headqu	fjdefe
^ heads	eZgkff
^ headte	rZeZeg
^ hear	mZkcbc
^ heard	ghYcco
^ hearin	tgWYcb
^ hello	fejhYg
^ help	Zelcjd
^ hence	gbleee
^ her	pcnbYW
^ here	aUhqib
^ hey	fgcgbk
^ heya	kiaedf
^ hi	deilZg
^ highli	bldcie
^ hilsen	ecehck
^ him	dgmaee
^ himsel	hlbbee
^ hire	edadod
^ hired	bbVdyU
^ hiring	kZndgX
^ his	etXfad
^ hit	ebcnff
^ hiya	fkmVZg
^ hm	lekacc
^ hmm	docbdc
^ ho	bjcihb
^ hola	jfcidd
^ hold	tuLfYZ
^ holida	Zmfege
^ homewo	Xcducb
^ honest	krXQaj
^ hope	hY2abO
^ hopefu	erYcdc
^ hoping	moYZbb
^ hosts	kgafiY
^ housin	eeddld
^ how	YYsliN
^ howdy	hkdcgb
^ howeve	dYgcep
^ howzit	iefeff
^ hr	hYajsZ
^ hse	fieffe
^ hub	aoeede
^ hugs	fdijeb
^ human	vcIzPf
^ i	cjgefe
^ ideall	fdfife
^ if	lkgaZf
^ ignore	jocXcc
^ in	hdfWgn
^ incomp	eccpeb
^ indivi	eZcbdr
^ induct	bbaZuc
^ influe	ebqcdc
^ inform	dihefd
^ inheri	ddhchi
^ inside	cdiclc
^ instea	iYihfe
^ intake	gcddmb
^ intere	bTdyeX
^ interm	fcmehZ
^ intern	lbZejf
^ interv	lrbeXX
^ intro	dgckee
^ invita	dofgYb
^ is	WWpzUT
^ it	cldbjg
^ its	ucaWgb
^ jackie	idaldd
^ jasmin	gjcbeg
^ jean	bclbcj
^ jen	eZpedc
^ joanna	edemcf
^ job	WVmTyb
^ jobhar	ecZeeo
^ jobs	edqccb
^ johann	dfkede
^ join	bbjlcd
^ joinin	ZcYnnc
^ june	rabZee
^ junior	cfhdje
^ just	eYilib
^ k	fcefdk
^ kai	jYajck
^ kate	edkdff
^ keep	ocYXVv
^ kev	ecefel
^ keys	nabafj
^ kia	ebkbje
^ kiddin	djdhed
^ kids	bkhede
^ kind	Wpbfig
^ kindly	aYU1hd
^ kitche	ejedeg
^ knowin	ciidee
^ kris	laeeeh
^ lads	nbddee
^ lady	dhmccc
^ lapse	ebhdel
^ laptop	ddepad
^ last	jmZfcX
^ late	dacqde
^ latest	scabdd
^ launch	jdeeff
^ lawyer	nbcdeg
^ le	eejhce
^ lead	fibfci
^ learn	cfaqbe
^ leave	Z2TYaa
^ lectur	keddge
^ left	kZtabY
^ legal	egZZkl
^ length	dbdike
^ let	YiWtga
^ lets	OcPufq
^ letter	ocPZni
^ level	dceeob
^ librar	cjidgc
^ like	Vlajgf
^ limbo	fjffed
^ lina	hfhYmZ
^ link	ddYrcd
^ linked	eckbgg
^ list	qabWdk
^ listen	eZlekb
^ live	edidhd
^ locati	dbnZjb
^ log	Zdimfa
^ lol	YixWcW
^ long	bdiWhn
^ longli	pmZVdb
^ look	jnVdmV
^ lookin	bblkcc
^ looks	jecdid
^ lorenz	eeajfh
^ lost	dXbbdt
^ lots	ejdceg
^ love	WmigZg
^ loved	keceZi
^ lovely	UY0Tdh
^ lunch	bhscYZ
^ m	fkbkbc
^ mad	iegeee
^ madam	gZehej
^ made	dZnlaa
^ maier	Zdjifg
^ mail	eamkcZ
^ mailbo	fdjffd
^ mails	ehjeec
^ mairea	dljbdb
^ make	vkXXbY
^ mam	dcmabi
^ manage	YitZcY
^ many	hcqcYc
^ marek	hlYhdc
^ mark	ncddde
^ markin	hgceeg
^ marks	ieeeef
^ marloe	feeedj
^ marvel	dbggdk
^ mate	gXUdqj
^ matron	efZdlg
^ may	WUXxob
^ maybe	dejadk
^ me	kkmZXZ
^ meals	edjche
^ meanin	dTdmpb
^ meanwh	cjbcmc
^ mechan	ifedff
^ medica	lUckic
^ meet	derWcd
^ meetin	hblcee
^ member	dipaca
^ mentor	lajddb
^ merci	dljadb
^ merhab	eeiefe
^ merry	VmjXkd
^ messag	WoneZW
^ met	begldd
^ mexico	eidgee
^ might	fgcnbc
^ mind	ghqeaU
^ mine	ffgXfj
^ minh	ibdgfi
^ minist	ejhbed
^ missed	dkbfef
^ mo	ZWetcf
^ moaned	boUjed
^ moira	ejfefd
^ more	V/UdTS
^ mornin	gVZqib
^ most	feglac
^ moving	eXfnlX
^ mr	eegbif
^ mrs	eWapjc
^ ms	Xeapgf
^ much	cUfXax
^ mum	fWbbrf
^ museum	ibefjc
^ must	dchYqc
^ my	Zigffg
^ n	bcpbbf
^ nairob	dcoZgc
^ name	doYgeb
^ names	gdbodb
^ nda	gefjce
^ nearly	ZgSujY
^ need	YjazVZ
^ needs	eldgdc
^ negoti	ejdjfa
^ neithe	dfWgbs
^ never	ebnabh
^ nevert	jdeeef
^ new	aTlnWl
^ newsle	edoddd
^ next	ccPxUp
^ ngl	cbWhZt
^ ngozi	fjbjbe
^ ngā	dgdclf
^ nhs	mcddfd
^ nice	bO7ZaZ
^ nicole	dfmdeb
^ nkechi	hcldee
^ no	ehibfe
^ nobody	fcianc
^ nomina	dcobbc
^ none	ddcdcp
^ normal	xXcZVl
^ not	ecYbhr
^ note	aUjcnj
^ noted	geufZT
^ notes	fdghch
^ nothin	cricaZ
^ notice	afedkh
^ notifi	xXbVbb
^ now	XnMouW
^ number	jeWdsV
^ nurse	eeaobe
^ occupa	bfbioY
^ of	paWZpb
^ off	efjeee
^ offer	TYUR/T
^ offers	odbced
^ office	dmVeek
^ offici	jfUhcl
^ oga	egeeei
^ oh	fhZYVv
^ ok	chlfeW
^ okafor	knQXoZ
^ okay	bYcvZg
^ ola	geeidf
^ old	ieddeh
^ omg	hUsXjc
^ on	idkUcm
^ onboar	idhYkc
^ once	dqXiea
^ one	jhLwZb
^ online	ickaee
^ only	hjTfWr
^ onsite	dadoee
^ onto	fbdjei
^ onward	cZceer
^ ooh	ejfheb
^ ooo	Vcvadd
^ oops	dgpddZ
^ open	gbeked
^ openin	fekede
^ operat	dbiheg
^ ops	kgeeed
^ option	eYrbee
^ or	mXmdda
^ oral	eYrbdc
^ org	olXZdd
^ organi	cjfceh
^ orient	edbode
^ origin	kZlYkZ
^ orourk	jefeee
^ other	Xlhcdh
^ others	ijZebj
^ otherw	gbnaiZ
^ our	igjeda
^ ours	hrbYhX
^ oursel	edfeej
^ out	WR0Yje
^ outcom	dqYaWi
^ outsid	edkcjb
^ over	Mipfkc
^ overal	dbdkei
^ overqu	bccedp
^ owing	nYhZif
^ owner	jVbYtg
^ owners	giieeZ
^ pack	bZYipd
^ packag	eacduX
^ paid	bbkmcc
^ panel	jkgVfd
^ paper	bXZcxa
^ papers	akZaqa
^ paperw	gZaZtc
^ parent	feefdi
^ parkin	bZuccb
^ part	eclfed
^ partne	hkdbee
^ parts	kXpbca
^ pass	bXjcli
^ passed	bWZksa
^ passpo	eejeee
^ patien	frabdb
^ paused	edkefe
^ pay	YdeXud
^ paymen	aeqadd
^ payrol	ahkhdc
^ peace	aeodeb
^ pendin	ZsOXng
^ people	cqhYdb
^ per	gldbkW
^ perfec	eYrebd
^ perhap	irUbhX
^ perman	ckVWwX
^ person	gbXmgg
^ phase	hdcgdj
^ phew	ecaeoe
^ philip	hckeed
^ phone	Xffbgo
^ phones	cbjjdd
^ photos	eYtZcd
^ pick	ZXc0cZ
^ pieter	hbkeee
^ ping	ekagfd
^ pitch	keceeg
^ place	debikd
^ placeh	Xhd1VT
^ placem	fkclZe
^ places	gdiajd
^ plan	ekXejf
^ plant	hfeicf
^ please	aacuha
^ plus	ebrXce
^ points	cdence
^ police	mdbcef
^ pool	kZjded
^ pop	cbWreg
^ popped	fededk
^ portal	ecgejh
^ porto	egcdjg
^ positi	ZnbWao
^ post	edZlif
^ posted	keedee
^ postgr	dYcjcn
^ postin	aljbed
^ practi	ddikcb
^ pre	efeief
^ premis	igcidd
^ prepar	eddlff
^ presen	eedled
^ press	ilceea
^ princi	chcibj
^ print	ddfhal
^ prior	ecbpce
^ privac	fekded
^ probab	Uvacdc
^ probat	deedke
^ proces	fYodee
^ procur	glbdee
^ produc	djdZke
^ profes	fedjgd
^ profil	ecpYec
^ progra	ldTeqY
^ projec	ekgeeb
^ promis	jmbbdc
^ propos	feeief
^ provid	ddYcsZ
^ provis	oZZbld
^ public	iZdjja
^ pulled	dZredc
^ pune	hdeeie
^ pupill	jbbeld
^ pupils	khcfcd
^ puppy	kaZick
^ purcha	echamd
^ pure	ekhdbe
^ pursua	eicbig
^ push	adcqce
^ put	kgiYiY
^ quarry	fieffd
^ questi	pdadfd
^ quick	jeZfbk
^ r	cnVgcj
^ rail	elZied
^ rajesh	gcTkap
^ ran	dbieke
^ rang	nbjXkT
^ rankin	mdfdcb
^ rate	bawYfa
^ rather	eecccp
^ re	kVUiWu
^ reacti	eaajcn
^ read	SL6heO
^ reader	eedeih
^ readin	VqXkcg
^ real	mdeebf
^ realis	leddee
^ really	iUdedp
^ reason	cYfadr
^ receip	cYfmck
^ receiv	delcbh
^ recept	ceoadf
^ reckon	lfdeed
^ recomm	imfeeX
^ record	bifkdd
^ recrui	mjbYdf
^ recurs	ejdefe
^ ref	ZZklbh
^ refere	gmgWjZ
^ referr	lebdfe
^ refres	gaqccb
^ regard	iTsbXi
^ regatt	lbbhch
^ region	clhhab
^ regist	jchfYi
^ regret	WcbdZw
^ rehear	eblckb
^ reject	OWTdny
^ rememb	aWjbjn
^ remind	VLxhfW
^ remote	vUUkag
^ renew	dcoaee
^ renewa	ekhdeb
^ repair	iccehh
^ replie	kfjbac
^ reply	ZSa3aU
^ report	cachsY
^ requis	ebceem
^ resear	fdecih
^ reserv	ecddmf
^ reside	jiacbi
^ resign	fdeaki
^ resour	gbejdh
^ respon	jcfbjd
^ rest	gmgceZ
^ resubm	eeboed
^ result	1gPXbe
^ resump	ccbZrd
^ return	bkbhhd
^ revd	fekeec
^ review	kTWdau
^ rgds	eefjee
^ rhian	efmchY
^ ride	eechfi
^ right	iSbslX
^ ring	aLPztX
^ risk	ZpYide
^ role	eXWebu
^ room	eagdnc
^ rootin	feedfj
^ roses	efeejd
^ rota	eckbjd
^ rotati	efjchc
^ round	aaWzbc
^ rsvp	celdee
^ rumour	jkbceb
^ s	iehdee
^ saas	iedgff
^ sad	dYnfde
^ sadly	XgXZay
^ safe	efpbea
^ said	VnhYtU
^ salaam	elfcee
^ salary	WZaktZ
^ sales	dedeih
^ same	YWcqvQ
^ santa	hbbfjg
^ sat	jmWffZ
^ save	Zbogbc
^ saw	fqeYXd
^ say	YPgxkY
^ says	iecmbd
^ scan	edjged
^ schedu	gjZdei
^ schola	eddefk
^ school	XroYZW
^ scient	hgggcc
^ scores	mpUXbf
^ scorin	ijcahe
^ scrap	mgadfe
^ screen	hlcded
^ scribb	gecfif
^ search	echheg
^ season	hkicYb
^ second	mZYqbb
^ secret	iYcldh
^ securi	iWrgYZ
^ see	QKzkoS
^ seeing	fidjbd
^ seemed	fckffd
^ seems	cjceei
^ select	qoWZWd
^ self	icbled
^ send	TXV8fX
^ sendin	bbcqee
^ senior	ebjcif
^ sent	XRyZSk
^ servic	ekbeff
^ set	cbmfcg
^ severa	ffeeei
^ shall	YNRyuY
^ shame	ebndde
^ share	dcilcc
^ sharin	boibea
^ sharon	dfekde
^ she	ihaeff
^ shift	Ydepde
^ shifts	jefcef
^ shoot	fbYjmc
^ shop	cgebdm
^ short	qeUbei
^ shortl	unSbZX
^ should	syaSWY
^ shout	aZbrlX
^ show	eajkec
^ showed	engccc
^ siftin	npXacX
^ sign	TYfe0a
^ signat	edddle
^ signed	XVPW6V
^ silenc	mfefeY
^ simila	eejefe
^ since	cOphen
^ sincer	Yklded
^ siobha	hdkded
^ sir	kggZcg
^ sis	cbaZpi
^ sister	jfbfef
^ sit	aobefd
^ site	anXdkc
^ six	iUfasa
^ skills	pccaee
^ skippe	edclee
^ sleep	XZkbqe
^ slides	caredb
^ slots	ecdnde
^ slàint	fdeefj
^ small	cbohcb
^ smile	geeidf
^ sms	maZbfl
^ sniffi	ecidje
^ so	eVRdpv
^ some	irYVag
^ somebo	YrTZhl
^ someon	ZrfafY
^ someth	XhUcZy
^ somewh	jgddee
^ soon	Yqicdc
^ sorry	fYmdYm
^ sounds	lVqdYZ
^ speak	gcjgda
^ specia	ddpbae
^ spent	fgjdfc
^ spoile	eibidf
^ spoke	sfiYXa
^ sports	ehdkeb
^ sry	giWcbo
^ staff	fedeje
^ staffi	ejajec
^ stage	bVWgkq
^ start	lVWd0S
^ starti	bfdZqZ
^ status	sfIdhm
^ stay	ZvYfYX
^ steel	bdggkd
^ step	ddctab
^ still	T0Wcce
^ store	dlckca
^ strike	iZihed
^ strong	eaednd
^ studio	fieefe
^ subjec	idVeof
^ submit	bmZlda
^ subseq	eaWilj
^ succes	piZbaf
^ such	bmcfbh
^ sue	cieicf
^ suitab	docdfb
^ sunny	glcded
^ super	cabbip
^ supply	bkdhee
^ suppos	ohaade
^ sure	duTbXh
^ survey	ZcsWed
^ susan	eneefa
^ suspen	oqMZmc
^ swam	igdeee
^ synced	eddgej
^ ta	fblcYk
^ take	QZghvd
^ talent	apdgda
^ talk	bkeSsc
^ talks	bemdef
^ tap	dcfodZ
^ task	fddkee
^ taught	gheafi
^ tax	fdbfmd
^ tea	ecnece
^ team	inVWZo
^ tech	fedked
^ techni	gdcndd
^ tell	IRk3kW
^ ten	ZcYlhj
^ terms	aYYV5X
^ testin	dgmddb
^ text	dbcuZc
^ thank	hfmZZj
^ thanki	ecldef
^ thanks	ifmZag
^ that	gmkRee
^ the	fhachj
^ their	ceXcgr
^ then	lhldbV
^ there	cicefj
^ theref	ffbden
^ these	ZmnbYZ
^ they	ffVemj
^ thing	feeefi
^ things	f3QZaX
^ think	ifefde
^ thinki	dmjWfd
^ third	cpYbXk
^ thirty	ecdckh
^ this	basWfi
^ those	moeWbY
^ though	XbaZht
^ three	hbcboe
^ throug	dbemdg
^ ticket	canWqZ
^ till	Ycnmcc
^ time	cYfvba
^ timeli	ldedff
^ tip	jYqbdY
^ tips	ccpdcd
^ title	Zcblnd
^ tl	gdgcck
^ to	bfaqfb
^ told	eHvhYn
^ too	chrccX
^ took	kXXbbu
^ topic	eelfcd
^ town	chbdnb
^ track	bcqbdd
^ traine	fecmde
^ traini	adqcdb
^ transp	fddhck
^ trap	dgbkdh
^ travel	dZipba
^ trial	Yacrfd
^ tried	cjbjcf
^ trust	eeddjg
^ truste	gigheW
^ try	bXQcc2
^ trying	obddee
^ tuitio	eYgefl
^ turn	bZlpcY
^ turned	dadcgm
^ turns	fdUZkp
^ twelve	iabapd
^ twenty	dacbsa
^ two	neYidd
^ txt	fedkdf
^ typica	kebdeh
^ typing	eieged
^ u	kfeded
^ un	rYddee
^ uncle	echdke
^ under	dgbZeo
^ unders	hTqVrW
^ unfort	gdbZgo
^ unifor	acaavc
^ univer	gkYcgg
^ unless	bhZoec
^ unluck	emdhbd
^ unsubs	dXxYac
^ unsucc	hZaddq
^ until	rlpbRO
^ up	gWpibb
^ update	kUckei
^ upgrad	dVuXda
^ upload	cZgtYa
^ upon	ahadhk
^ urgent	bckldd
^ url	eckbei
^ use	daimbb
^ usuall	jedfee
^ vacanc	cjfbbi
^ vacati	ajidee
^ venue	eebmee
^ verbal	YYecvc
^ verdic	scadcd
^ verifi	ekfded
^ very	Zideke
^ vettin	Xhanhf
^ viele	fecled
^ vielen	ekheeb
^ view	cZsXcd
^ virtua	feifef
^ visa	ihcddg
^ visit	cfmecd
^ visito	dclbei
^ visual	lZncbb
^ voice	dbedkh
^ voicem	gRqfdf
^ volunt	jdkdea
^ vote	dgefie
^ wait	fjeeed
^ waitin	epgabc
^ walk	fdcmce
^ want	Wiecpd
^ wanted	ZqVehe
^ ward	gabhld
^ wareho	mdedde
^ warm	dbeYmk
^ warmly	gVfecp
^ was	PuuVYY
^ watch	a+TSUS
^ water	kdgeed
^ we	ejbchi
^ wear	cYelkc
^ week	rlWWab
^ weeken	ccbjel
^ welcom	YTbW/N
^ weldin	nWYYpd
^ well	fPbW3g
^ went	bUlbpd
^ were	fxZRWh
^ what	cieodZ
^ whatev	hggZid
^ whatsa	dbcnef
^ when	XsToiX
^ whenev	dijddc
^ where	YvSjZe
^ whethe	e0bUbZ
^ which	UeV9Ua
^ whiche	gedkdd
^ while	oUgUep
^ whilst	dkZddj
^ who	mkZkYX
^ whoeve	pgXfZd
^ why	eekeee
^ wife	fnYfde
^ will	i3MQmW
^ winds	oaXhee
^ wir	dapcde
^ wish	ekakdb
^ wishin	fUrZYl
^ with	ieeYZr
^ withdr	eWvedX
^ within	xVZpUY
^ withou	ibQzab
^ won	eddhkd
^ word	nVZfbp
^ work	Vokcdd
^ workin	icifdd
^ would	ZXV4kY
^ wow	dflYkd
^ write	hSXubj
^ writin	hdfcje
^ writte	Ycafse
^ wrong	eambdj
^ wrote	dVsddf
^ x	djcggc
^ yard	jeefed
^ year	eeemce
^ yes	hbbhgh
^ yo	fbibhi
^ you	ddaikg
^ your	agkedi
^ yours	ndjoTW
^ zoom	dcbpde
a	deeldg
a #	XeaxVh
a ;	lmdWed
a @d	YcmUhp
a @s	brdaed
a access	ekdefe
a accomm	feefei
a accoun	elcged
a acknow	cndcfd
a acute	bcbrbc
a adeyem	ibbhck
a agm	feecig
a amanda	ddedel
a and	kbeeeh
a apolog	ainZcd
a appeal	dgkdec
a asst	harZdY
a baby	Vjrcdb
a backgr	cccfpd
a backlo	ioZdeb
a bad	cfgfei
a band	feeeej
a bank	ncaZhh
a beard	ehcddk
a beer	afbbas
a bell	tYWhah
a berth	djcYoc
a best	ddbjdk
a better	cQpVpi
a bettin	kgeeeb
a big	hefTkj
a bigger	epcbbd
a bike	fdleYh
a bit	axbbZc
a black	ejefdd
a blauwa	dibZpa
a blesse	kefdee
a block	dbpecd
a bloke	dhahbl
a blow	eedhei
a blue	fekdfe
a blur	eZlkdd
a board	kfedde
a body	idcdej
a bore	foaefc
a box	edjcid
a break	dZngee
a breath	eiefeg
a brilli	clkada
a browse	efbeel
a budget	dffmcd
a bus	jdbZjj
a busine	iabodd
a busy	kdgeed
a c1	fdeefk
a calend	abcxaZ
a calibr	hZnddc
a call	sZTpgX
a callba	gnYdde
a camera	eeclee
a campus	edemee
a cancel	eeaiek
a candid	eViRW3
a captai	efeeei
a car	eaoeec
a card	cepZed
a career	cliXci
a case	anZqbX
a casual	dbbdlj
a cat	dZrdcc
a census	gcdkdd
a certif	eZYqhd
a chair	edpdea
a chance	WmjRZr
a change	gfhjYf
a chap	hladai
a charit	fdcfek
a chat	TtS2TU
a cheape	eccden
a check	ehbeej
a chemis	eZcicn
a chf	dYfeen
a choice	hmbecb
a class	bWbqgi
a clean	eeeane
a clear	bbdaer
a client	fdeifg
a close	eZdZfq
a closer	dccdeo
a co	decfke
a coach	dmeced
a coat	edkhdc
a coding	Yderde
a coffee	YacvYh
a coin	encadf
a coinci	ecnedc
a collea	aghdXn
a colour	feefei
a comfor	ehbedj
a commen	fakeff
a commis	cdclhe
a commit	crcdeZ
a compan	iZqfaa
a compet	jdhecf
a compla	egdeej
a comple	kedhdc
a compli	ekcabm
a comput	ciXpea
a concer	kdlefX
a conclu	Zrcced
a condit	dhdadm
a confer	ajjede
a confid	fcdmed
a confir	cdbpce
a confli	dZoibc
a connec	dcakel
a consen	dgcmcc
a consul	egejed
a contra	UdOP5k
a conven	fdblee
a conver	aaZyZd
a copy	YalvUZ
a correc	Ykdgjc
a cost	ebkkfZ
a costed	Yefodf
a counte	hfehYh
a couple	cnUgYo
a course	dfldde
a court	ecoefa
a courte	eaZndj
a cover	dZkkdc
a cracki	ecjZdl
a credit	ecfldf
a crimin	efdjee
a ctc	fcddgk
a cup	eZZoie
a cuppa	nbfdde
a custom	fddfhi
a cv	dcradd
a dairy	eddjeg
a dan	cceZre
a date	Z2WsVL
a day	goYenQ
a dbs	dceiie
a deadli	jdfefe
a deal	ebZYva
a debrie	mZYjee
a decent	efdeej
a decisi	tmWbfU
a declar	eeekde
a deep	edkged
a deeper	fdejfe
a defini	whVTjZ
a degree	ededij
a delay	moVcdZ
a deligh	ddedkg
a dentis	hdefei
a depart	laeied
a depot	gceeej
a deputy	eZdclj
a design	kaZgbl
a desk	figdcf
a develo	dccdgm
a differ	dPcWX7
a diffic	ebicck
a digit	eddfdk
a digita	egddek
a dinner	bdelhe
a direct	eYjich
a disapp	feffck
a discou	ddmdee
a discus	ldeecf
a divers	haifci
a doctor	bbcoak
a dog	ZdngjY
a dogs	dgmeda
a done	elbZlc
a door	dZZrdd
a draft	bZqdjV
a drafti	fncced
a drawer	fcmfdd
a dream	emccef
a drink	dcdcjj
a driver	dRkdds
a drivin	cknYcd
a drug	dkddhd
a drugs	diehde
a face	cbphcb
a fair	hdkZjb
a family	gTpuYS
a fat	cZefjl
a favour	dXdeds
a feed	eYdinc
a feedba	jhdccg
a feel	fddkee
a fella	eabdep
a fellow	dhfZfl
a festiv	gideff
a few	aqZpYY
a fictio	ddfjef
a field	dbkZcn
a figure	dVkmga
a final	oYehgb
a financ	feekee
a fine	eZcjcm
a fintec	eccelf
a fire	ebleee
a firm	2PXYjX
a first	UjTwce
a fit	pYahdg
a five	cbXqbl
a fixed	efcgoZ
a flat	cfZfpa
a flight	fjeheb
a forkli	efaidk
a form	WYWetn
a formal	enTbkg
a former	cacscd
a formul	egjcee
a foster	dpafea
a four	dmiacc
a fourth	aaejob
a free	gfsQYj
a freela	fdeeel
a freeze	derdbZ
a fresh	dYkfei
a friend	afmWWo
a full	Yeaocj
a fundra	eacgYr
a funera	dkccdi
a furthe	dqbhdX
a fuss	fbcgmd
a future	dhhbeh
a genera	bmdddf
a genero	fjeefd
a gentle	fgafbm
a gift	fbcegl
a girl	ecaecr
a glass	gjchdc
a glitch	ehdeei
a go	dSS1gc
a good	eqmcZV
a govern	feeifd
a grade	ejeeee
a graded	erbbea
a grand	eaqceb
a great	ccqXic
a green	deefmb
a greeti	fmgccc
a grieva	edceel
a group	embnaY
a guaran	ecdeem
a guest	ehlaed
a guy	eYcdds
a habit	hjeded
a halden	fYqefb
a half	lcUtZZ
a halt	eWsdec
a handfu	dlZacm
a happie	hbefdk
a happy	jfscYW
a harbor	gieefe
a hard	Zddcin
a head	aSexXj
a headma	dbafjk
a heads	klZgab
a health	egelec
a hearin	ffZqba
a heartb	dfclef
a heavy	cVlYcs
a hide	cbldej
a hire	hddfei
a hiring	aR4cZY
a hirosh	fbefel
a hold	dfXode
a holida	vbXfbc
a home	eidcck
a hospit	gobZce
a hotel	kddidd
a house	dbcaph
a housin	dfdgck
a hug	ehbenZ
a huge	edlcef
a human	3RUaWj
a hurry	odcfad
a intern	fdffei
a is	dtXcec
a italia	dgcddl
a jackie	klaceb
a jo	bZrdef
a job	aSmZqf
a joint	icdked
a joke	cjffhc
a joy	ddachn
a judgem	fdedel
a junior	ddccof
a jv	fcdgdl
a kettle	egnZec
a kitche	ecfcel
a lad	ebhYXs
a lady	eZcndi
a laptop	dcZnkb
a large	epbacf
a last	jddhee
a late	Yghkia
a later	XrYZcl
a latera	ecddem
a laugh	eZimec
a lawyer	ejdjbd
a lay	dfnaiZ
a leadin	edbpfY
a lectur	kYnedb
a leg	dabZeq
a lesson	ceasbc
a letter	2jOXSk
a level	febefm
a licenc	egdacn
a life	dmWjmV
a lifegu	dYajgl
a lift	ebrdZe
a line	jfahVl
a link	XjXvcY
a list	dhSiWs
a listed	fdeldd
a litera	dalmdY
a little	e7SZYU
a live	elZhdd
a local	eacddq
a locker	dlackc
a long	giUWlm
a longer	edeeej
a longli	cjfffe
a look	Xikhga
a lorry	eZdpdf
a lot	ankRci
a lovely	ckrSae
a lunch	edeled
a magda	ebqeeZ
a mail	rdedYc
a man	hiTYWv
a manage	fgdide
a mandat	eeeieg
a map	eclhdd
a marked	eeekde
a marta	edZcdr
a master	elbddi
a match	ZkZddn
a mate	fceele
a matern	edeqac
a maths	efeiff
a matter	oecedd
a maybe	cVfbsf
a media	dekdfe
a medica	VZhphf
a meet	ealjeb
a meetin	cqZiab
a member	aucWha
a memory	hdfeci
a mentor	hhWmiY
a menu	ceelde
a merry	gclcee
a mess	ajegeg
a messag	0dZXYc
a microp	cddhld
a mid	Wrbcdh
a millio	Yglicb
a mince	eidehe
a mini	ceodaf
a minute	ieeibd
a missin	ebepbc
a mistak	dcceen
a mock	ceapde
a modell	dcnYgg
a moment	Xfbnei
a month	mlTWpY
a morato	dZtddY
a more	ddYedq
a mornin	dacrcd
a mounta	ercddZ
a mtg	ekgdec
a muddle	ddmdde
a must	fcdhej
a mutual	deelec
a name	jRaagu
a native	eabdep
a natter	eeeifg
a need	kceYmd
a negati	dadefo
a neighb	cdlfed
a new	NvtbUX
a next	icocbb
a nice	idmZfd
a nicer	lccdeh
a night	dfdmde
a nightm	dcpdcd
a no	iUTVa/
a non	bmefde
a not	ofYXck
a notary	ffgdie
a note	kcZjXl
a notice	iebcel
a notifi	coaeed
a nric	dZkmdb
a nudge	ebenee
a nuisan	gbeheh
a number	Ymdldb
a nurse	daedeo
a nursin	fcciek
a odense	ejdefe
a one	VRW6de
a ontari	kgXfdh
a or	ebeoea
a p	cZbmcl
a packag	djbcjg
a page	bVZuak
a paid	fjegdc
a pain	khbjeX
a pair	fbmceg
a pairin	eidied
a panel	YZYqcm
a paper	ggajgd
a parkin	cdhdke
a part	chZgcm
a partic	dcjedi
a partne	ehcanc
a pass	fOaZfy
a pastry	fbajek
a pause	aebldj
a pdf	dfZpgb
a peacef	dfrcdX
a peep	bZuXee
a pen	aiaenc
a pensio	easgWc
a period	alZhlY
a person	neWdWp
a pharma	Xmceej
a phone	jhSyZQ
a photo	cTrnZY
a piece	dbboed
a pier	chdhef
a pint	WVpZmj
a pis	ehnaeb
a pitch	eodaed
a pity	ebhjdg
a place	cdVZqo
a placeh	ekckad
a plan	cepZdd
a plane	fkecef
a planni	dffief
a plant	eZbldk
a pleasu	idtcUb
a pocket	ebfffk
a police	macmYd
a polite	fdiefg
a pool	dddnde
a portfo	hadpcb
a positi	gocWef
a possib	ftaXYg
a post	XjloVb
a postdo	fedfmc
a potent	elddfd
a pour	ledeee
a practi	aZbxcb
a pre	ddelfe
a prelim	kbehee
a presen	beXsfc
a press	ddcocd
a privat	dadodd
a privil	fcafeo
a prize	ecoeeb
a proces	dikcfc
a profes	cddcoc
a projec	cdZqbg
a promis	ojYblU
a proof	edcmfe
a proper	kcZniV
a propos	dgZWoi
a provis	fffakf
a psycho	ddmgbd
a pub	kbgXkd
a public	dddodd
a pup	fdeeek
a pupill	eckehc
a pursua	eblgee
a qualif	edechk
a quarte	gediee
a questi	ctZicT
a queue	addlge
a quick	cTgwbe
a quiet	cXgrcb
a rankin	dacicn
a read	afVXyZ
a reads	kedeef
a real	leggaZ
a really	efbcem
a receip	femZee
a recent	feclee
a recipe	ecfkee
a recomm	eiicec
a record	aVtgce
a recrui	dmmYYd
a refere	VOlxVk
a reflec	efiefe
a refusa	pcUfch
a regist	lVYqbg
a regula	fifffc
a reject	gSkidj
a relief	kdcdka
a remind	hZeocb
a reorg	ejcfff
a reorga	fXpefd
a repeat	ddkaei
a reply	qsSUhV
a report	afekfh
a reposi	ecejgf
a repres	edlgdc
a reques	iYmehZ
a requir	fefeei
a resear	eZavab
a reside	kcfhed
a respon	6QTZcZ
a restar	fdifef
a restfu	bYqded
a restru	fbceij
a result	pbXebj
a retrea	ehiede
a return	njYiZY
a review	bjgUke
a revise	eiceeh
a rhetor	dfcglc
a rhys	hdedbm
a ride	elecfe
a ridgeb	eicghc
a right	fedhei
a ring	hfWjkb
a road	eejffe
a robot	fcdfel
a role	jecdck
a rollin	Zuadeb
a roof	fhcjee
a room	ZYdsic
a rotati	feeefi
a row	edkdhc
a rule	0fYYbV
a sad	laacel
a safe	cdqbdb
a safety	dffief
a said	eXcdin
a salary	djihdZ
a sample	bZa1Xb
a satisf	feedke
a say	jpYgeW
a scale	eeoYdd
a scan	dbbqdd
a school	kfZdal
a scient	dakddj
a screen	djfffd
a search	djbmca
a season	chdYcp
a seat	dhedjc
a sec	ecdemd
a second	ZlUqci
a securi	bmbgbh
a select	echkce
a selfie	edbgmd
a senior	cpZcgc
a sense	edmcee
a separa	ddbknZ
a series	fedncd
a seriou	eqZccb
a sessio	fdelec
a set	eddfej
a settle	eZbgep
a sexual	eddbem
a shambl	eleeed
a shame	cZYkYs
a share	kcehec
a sheet	ebcbkl
a shift	Wahohd
a ship	ekdedg
a shop	cgdedl
a short	Vdb8XV
a shortl	Zsaiaa
a shot	doebce
a shout	VkYjdm
a show	edihee
a shrug	eracdb
a sign	bjfdak
a signat	bZamna
a signed	XTksjY
a simila	kabhdi
a simula	dgYnee
a single	eaegkf
a site	gacpdc
a situat	eefiff
a six	fcdhei
a skills	edcpdc
a skim	deegje
a slip	ikafcd
a slot	beV1ZY
a slow	gpceeY
a small	efcnUi
a smile	eicgef
a social	dlbhfc
a sort	doZmbY
a soul	jhdeec
a sous	fgeddi
a specia	ecjZel
a sponso	ldebic
a spot	fcdjdh
a spread	ecmede
a stable	eeeief
a stage	edekdf
a standa	feedej
a stands	ZbybbW
a star	fapZfe
a start	ciaaqb
a starte	aedjie
a starti	edebod
a statem	edeekf
a stop	cS3cbV
a storm	gocdYd
a straig	wkXXcX
a strate	dapjeY
a strike	ejahge
a strong	YrTbao
a studen	cheeaj
a studio	edncea
a subscr	ecjjdd
a subsid	hekbee
a succes	gcdjhb
a suitab	clWedk
a summar	edkcef
a summer	hddjee
a sunshi	dbqebb
a superv	fedXlj
a supply	ecajZn
a survey	dZmidb
a sweari	dgddek
a swift	bpceec
a swim	fgeldZ
a system	ejaadl
a table	hejdec
a take	beSrYl
a talk	bbesZd
a tape	bkdkcd
a task	egdjed
a taster	dfdmbe
a tastin	dhYpba
a taxi	edmede
a teache	hceeei
a teachi	XdaxfW
a team	hikfXb
a teams	emeaee
a techni	YgeqcW
a teleph	ficied
a temp	fieeib
a templa	eabbcs
a tempor	ecfenb
a ten	kbcobb
a tender	eWoiec
a tenure	edebgl
a test	ejlmZQ
a text	nofQbY
a thank	fWtbac
a thing	Xlagfi
a think	WoYbuX
a third	kZbeme
a thorou	fceeek
a three	eccnhc
a thumbs	lWnedb
a ticket	eaapbh
a tie	gjhdcb
a till	ecbebp
a time	YOZ/ba
a timeli	emdded
a tiny	dibdej
a topic	fcdnec
a tough	bVkYcs
a tour	afeemd
a towel	fdeled
a tracto	gmcfbd
a trade	ajpYea
a train	calgdg
a traine	banbpW
a traini	Ybmbij
a transc	edijdc
a transf	fecedm
a transl	feeeek
a tray	ehcldc
a treat	ecpdeb
a triage	ealhed
a trial	ZhU4Ta
a truste	fdehdi
a try	ZjboXh
a tuitio	csUbfg
a turn	eZhehj
a twenty	eedkde
a two	YcSmct
a typo	icakkZ
a unifor	didZnc
a until	checek
a usual	gjeced
a utilit	fedkee
a vacanc	cnZgka
a valid	dcbpdd
a values	eaikee
a van	eacaoi
a vehicl	fdcekf
a verbal	ccbVyc
a verdic	rZdcdd
a very	VifXeq
a video	bfZtbc
a view	fsdXbb
a virtua	diejec
a visa	eiefef
a visit	aoZeib
a visito	fekdee
a voice	caghhh
a voicem	gekdha
a volunt	elcZbl
a vote	fYZcnl
a vouche	edjadj
a wage	efdchj
a wait	eldeee
a waitin	dubacZ
a walk	chfkcc
a wareho	feclde
a warm	cYodci
a way	eiehee
a wayne	eeedke
a webcam	fdejee
a week	fTmTyY
a welcom	edebmd
a welder	diecjc
a well	fjcidd
a whatsa	lefddf
a when	ebeeem
a while	T5YfYV
a whiske	ekcedh
a whole	dkblcc
a wind	fcehie
a wonder	cfoYib
a word	WkknXb
a work	ekalbd
a worker	edmced
a workin	acUwZi
a world	Yocajf
a wristb	dbcXpj
a writin	dWdtce
a writte	eWZvga
a wrong	dhsYdY
a year	ZcYedu
a yes	saPY5Q
a youngs	eclfed
a zoom	hcdmec
a4	bZngde
aa	bhmcbf
aadhaa	edaofe
aadhaa and	fdcmde
aaha	dcmhdb
aarhus	eZmadk
aarhus .	fbjcej
aaron	hfbdek
aback	efkefb
abando	dXkddm
abando the	eaceep
abara	kccblc
abbey	ghfeee
abbot	bmeeed
abbot told	bmeeed
abdulr	efddek
abe	eYndci
abe .	eajedj
aberde	eddlde
aberna	lUXfin
aberna 's	eddblg
aberna affair	jYhbgi
abeyan	aS3caV
abeyan .	ecoecb
abeyan till	ebmeee
abeyan until	fboefZ
abi	eecfdl
abilit	eddiei
abilit .	feeffi
able	phVZan
able to	piVXao
aboard	VbRZ8V
aboard .	WTSZ+V
abolis	cXgedo
about	aipfac
about #	dWT2Xb
about .	epTdid
about ?	ddbrba
about @d	YgdrYe
about @p	bgebhl
about @s	vSZmZb
about @t	ffeief
about a	alemaZ
about accomm	jeecge
about all	WsYcYl
about allerg	efoYef
about an	dwffPb
about anothe	amdgee
about anythi	eUrcid
about as	eldeed
about bees	ebrbdb
about being	lZceke
about benefi	efdeje
about bins	fadgel
about but	fdqeeX
about candid	cvZadX
about confid	fjdkeZ
about dates	cmcchd
about everyt	etbZdc
about feedba	fedelc
about fern	hdcecl
about footba	eYpeee
about for	jZaggi
about forty	edigee
about furthe	gjeeed
about future	fedffi
about galway	egkedd
about having	fmaeed
about head	eacdli
about her	ecrZdc
about his	adyZaX
about hours	kXcgld
about how	dUgaiq
about human	edXpdg
about in	fabepd
about indivi	fceffk
about is	fdheid
about it	YnYcfl
about jobs	dYtade
about life	dgmaee
about me	Z6QZZd
about mine	digeee
about money	enbcia
about my	keogTZ
about new	edjdeh
about next	iniYaa
about ninety	edkffd
about not	cabeeq
about notice	dcsbZd
about okafor	0Ncdcd
about on	cZcien
about onboar	ecccnd
about one	elcehc
about other	eccXds
about our	fWrXjc
about parkin	hklYYa
about placeh	dmcded
about progre	etYaeZ
about pullin	ehieec
about recrui	fdiffe
about remote	dcaoee
about round	ibfefh
about salary	ccemgd
about schedu	eddmee
about simila	echcek
about staff	dmceed
about teachi	hifeec
about that	Ykdbao
about the	fcqgZb
about their	XYwWiZ
about them	bVoidg
about this	Vdfkei
about timing	Zsdcea
about to	cjhfeZ
about two	efeiff
about us	ZXzZaa
about what	ifxWWS
about when	fVZpoZ
about where	eqcbec
about whethe	euWYha
about which	dkbjcd
about who	dtZbdc
about why	feeefi
about with	dsYceb
about workin	ebrcca
about you	ayYbab
about your	aflgXj
about yourse	cedmee
above	jWdccq
above #	ffjefc
above .	famede
above addres	eecled
above govern	hdeiee
above grade	djeeef
above has	edbeem
above mentio	eaZeep
above our	ehkdeb
above post	edlcge
above the	nigVec
above time	edbnee
above vacanc	eajeei
above what	baZlen
abroad	jhnadU
abroad .	fiocaX
abroad and	jcieed
absenc	cZpdgc
absenc of	efeeie
absent	eXmdei
absent .	eXmdei
absolu	cbjekd
absorb	feeheh
abstra	abiqca
abuja	ceekjY
abuja .	fdeekd
abunda	eddhWq
abunda to	fgehWn
academ	dbWemm
academ .	hhaggc
academ board	ejdffe
academ office	ddcmee
academ staff	ddidei
academ year	hacang
accele	kYaedl
accent	cbkheg
accept	UUeZ8g
accept .	ZcOYxp
accept ;	gcchdj
accept ?	dbclhe
accept @d	Yeeegn
accept a	ZXymYU
accept and	dTjhgk
accept anothe	bkvaVX
accept applic	Znbedi
accept as	efeame
accept before	edZlie
accept by	UXTT9g
accept candid	febfel
accept electr	ffebkf
accept elsewh	eduebU
accept for	ffdihd
accept form	fffYmf
accept in	XecYwc
accept is	adbaud
accept it	cWZkjl
accept mail	dfeckf
accept my	gStbbi
accept nor	gmdeeb
accept normal	edaedp
accept of	bbbkmd
accept on	bckYoc
accept or	fZRkvX
accept our	bhdcbo
accept sign	fffdif
accept so	eidghc
accept someth	fdveaV
accept that	ebcejj
accept the	bWVwgf
accept this	ccecki
accept to	ddbfpb
accept until	Xblijd
accept we	ededkf
accept within	Yddbuc
accept you	elbWoc
accept your	cZtSnZ
access	eTxcZe
access requir	lebefe
access to	bWyabd
accide	ecsXdd
accomm	bfanai
accomm .	iZahcl
accomm a	ckedeg
accomm coordi	fdffdk
accomp	ddlicc
accord	medTVs
accord .	ckbYao
accord to	qkeaaX
accord with	fdkefe
accoun	aU6Ubf
accoun 's	elceed
accoun .	cTwaaj
accoun after	alkedZ
accoun and	bTllla
accoun as	fddffj
accoun at	hhmada
accoun by	lacnca
accoun execut	ejdeef
accoun for	fifheb
accoun from	ecidck
accoun has	davZdX
accoun have	mbddge
accoun in	cgigee
accoun is	cjjcdd
accoun of	egjbch
accoun payabl	feddfl
accoun so	echkde
accoun to	dkZhhe
accoun was	fcodeb
accoun will	Wbsbac
accoun with	dZwUiX
accoun you	edsZea
accra	hWfcmh
accra .	dcjdjd
accura	dlVcXp
accura with	edacYq
ace	dclZek
ace .	dclZek
achebe	ebkddi
achiev	feeghf
achter	oZlfcY
achter the	hcljdY
acknow	drpYZS
acknow .	berbfX
acknow here	cndcfd
acknow of	ofebeb
acknow receip	ZqjfZV
acknow that	djiefc
acknow the	kdiedc
acknow this	ffdiff
acknow with	hiheeb
acknow your	fkhWYi
acorns	eateba
acorns .	edieff
acorns would	ednebd
acquai	hbekbf
acquai in	ddemec
acquis	hnUfee
acquis team	ldddfd
across	ZZgpef
across .	cZjlfc
across all	fZpdfc
across as	fbedem
across by	deekee
across group	gdcejf
across the	ccjaih
across to	egeiee
across well	fneceb
across your	ecZvcY
act	fTZrkd
act as	ffdcdl
act surpri	dYdesc
acted	eccmdg
acting	hacdfl
acting head	ecdebn
action	ZcrqbO
action .	dipgdU
action and	eijdea
action is	bnpWdW
action needed	ebYscd
action requir	cVcviX
activa	ccnbjb
activa it	cfleed
activa your	ffjdfe
active	VloZaY
active .	XjlacZ
active and	eoaefb
active consid	ekdefe
active for	fddefk
active in	faeffl
activi	bSzXcZ
activi #	edkdgc
activi .	edidfg
activi b	fdjfef
actor	gdelcd
actual	VVbloj
actual .	gelebe
actual like	fdjddh
actual no	fbeedm
actuar	cboecd
acute	XSV5Zf
acute .	ecbpdd
acute on	dddpbd
acute plans	cXeref
ad	WroSTi
ad 's	eiieec
ad .	jVwaWZ
ad and	eccefm
ad is	bpbdde
adapt	iccdek
add	edpeaZ
add a	ealgia
add it	ckoZbb
add my	fefdgi
add our	keibec
add that	edjeef
add them	gecjef
add this	dlYief
add to	jajdee
add you	edchdk
add your	dZjmda
added	fluTZS
added on	gedddj
added so	iiebfd
added the	ejcdge
added to	ZjracU
added up	kgbeee
added you	dcqdca
adding	aVqaal
adding .	fcnecc
adding a	edhiee
adding you	edkceg
additi	hiXkYi
additi docume	mfdbed
additi it	jdcefi
additi questi	egcjfd
additi thank	gedife
additi to	bndceg
additi we	ecmhcd
addres	UT4nZW
addres .	bWrmbX
addres ?	ffoYfe
addres and	eddlde
addres are	ehidfd
addres before	ecajkd
addres below	eeekee
addres book	eenZfe
addres by	devTbe
addres for	dcgdle
addres from	feeief
addres has	feiefe
addres histor	deejef
addres in	eZlgde
addres is	ddndce
addres of	cYWxbe
addres on	ggjdea
addres so	ddmbge
addres that	eZrdeb
addres to	cijedd
addres within	cfnZef
addres you	dZrgcX
adebay	gZhidh
adebay the	dgeiee
adewal	eieeef
adewal audit	eieeef
adeyem	cekdef
adeyem .	idbcdl
adeyem human	fdobcd
adeyem the	bYZjmk
aditi	idbkec
adjour	Zjledd
adjust	XgkijY
adjust .	ddhldd
admin	bmgTdl
admin may	ihdfed
admini	gcZjdk
admini .	eiigea
admini and	dggdej
admini assist	cjeegd
admini office	ieefee
admire	feedhh
admiss	rQfWil
admiss .	cdceen
admiss and	maicce
admiss board	jeeeef
admiss team	eidfff
admiss to	cZaWsk
admiss tutors	kbgeee
admit	bYWggs
admit .	ecefjf
admit you	cccbeq
admitt	nQQaiw
admitt .	edchfj
admitt candid	dceefm
admitt it	dccecp
admitt to	nYVemg
adopt	apadeb
adopt the	apadeb
adopte	cYmddk
adopte the	canddh
adored	fcdidj
adored you	fdehdj
adrena	dWuccY
adrian	cijhdb
ads	eZndeg
advanc	fUdojd
advanc .	eVlnfW
advanc of	edecnc
advanc to	ecajdl
advanc your	fdbefm
advent	gblbjb
advent .	icjeec
adverb	dkZdgg
advers	ejeeee
advert	RdbXf1
advert .	bUgaln
advert @d	ameeed
advert again	eddefk
advert all	feejdf
advert and	dclbla
advert as	feedig
advert for	ainacd
advert has	ebceen
advert in	eaddeo
advert intern	eiceeg
advert is	ekibbe
advert post	dccfen
advert posts	dcZeeo
advert runs	fleedd
advert so	ecibkd
advert sorry	fcaeen
advert the	edaeen
advert you	fdieeg
advice	dXbcgr
advise	fafcki
advise .	cnYckc
advise a	cZlfja
advise by	nbedee
advise kennet	edcape
advise modell	beedne
advise of	gmbeea
advise test	fblZej
advise that	eVibfp
advise the	ccbcrd
advise to	cpYibd
advise you	jkddZd
adviso	eWncie
adviso is	ddkgdd
adviso vacanc	effeje
advoca	efbfel
advoca .	efbeek
affair	iZghff
affair has	dYedin
affect	WW1idP
affect .	eYscea
affect and	efmedb
affect solène	edocdd
affect your	ebsedV
afford	dfiddh
afraid	YpaVWw
afraid .	diYUau
afraid ;	cmeeed
afraid but	fdeffi
afraid i	altadP
afraid it	bhXbbr
afraid not	eaefcp
afraid that	agWbct
afraid the	dYncdi
afraid they	feeffi
afraid two	jcffff
afraid we	fpadea
afraid you	diZdcn
afresh	bcdcbq
africa	dhfbck
afrika	eeejee
after	cnYafm
after #	dZbrff
after .	fxgVVX
after ?	eefjdf
after @d	YgeVjq
after @p	mbeefd
after @t	ecejeg
after a	bNcUa9
after all	XSTgyn
after an	mdeaff
after before	icehef
after by	fdkdee
after carefu	dbgnbf
after closin	dcemef
after consid	eTbdeu
after due	ccddli
after five	cZdlbl
after four	edeeek
after half	Zideme
after he	hhbhdd
after her	amfeed
after hiring	eidiee
after human	VsXgdh
after i	ecednd
after intern	dZdfeo
after interv	kcbadm
after is	addpdd
after it	fvYdaV
after long	ebkeaj
after lookin	dhaZeo
after lunch	hZdned
after mass	eddodd
after me	dsYdgZ
after meetin	fkcddg
after much	eacbgo
after my	eaqcdc
after our	dkbccj
after prayer	hbgdeh
after probat	ddeend
after readin	dbkeeh
after remote	anceee
after review	dVabdy
after round	eeeked
after school	ibedke
after shortl	fidefg
after six	dQrbkf
after so	ididfe
after some	fejgec
after speaki	ealbej
after such	fbhief
after talkin	ffnefY
after that	X/PddO
after the	ewVTdj
after their	madhde
after they	WUidcv
after this	fuXddW
after three	ccfddm
after trial	jdaYne
after two	dihZhe
after we	ekchbe
after which	wcZYhX
after work	fUnlec
after you	lPkado
after your	fgahff
after yourse	egmddb
aftern	hbcpVj
aftern .	ecllWe
aftern i	fboffa
aftern in	febffk
aftern mr	efadgm
aftern thank	ejdeff
aftern the	efeeei
aftern this	hiheda
aftern we	hiYddl
aftern you	ebhjdg
afterw	LusgWR
afterw .	J6lUZU
again	aehjZm
again .	agneYh
again ;	ilabia
again ?	eXpaZj
again @d	aZWmWw
again about	fZcggl
again after	Ylebdl
again afterw	ecpdfa
again and	fdecod
again are	fieakd
again as	gbgpdY
again at	bjbhdh
again becaus	ejedeg
again before	djdege
again but	Zhpddb
again by	dmcjcc
again for	fcbccq
again from	edpccb
again human	fTXncq
again i	dkiciW
again if	cbsYcf
again in	SiTYZ3
again might	ffkdfc
again next	cYaadv
again now	bmgidY
again on	YoauZQ
again once	eXobdh
again only	feeeej
again so	bjnfbY
again sorry	kjZhda
again that	maeffe
again the	jVaqha
again they	dkdidd
again this	eccphY
again to	eZcjmd
again we	eUqhed
again when	aiaVbt
again which	feemeb
again with	bmZibh
again you	Zbmlcd
again your	eedofb
again>again	dgcsXb
again>answer	hYpaia
again>ask	ahWkld
again>away	jgUfjg
again>bye	cfchdl
again>chosen	bVamdr
again>closed	beafYq
again>date	uUahdf
again>decide	fcqecY
again>free	Sebtei
again>give	mTfcjh
again>goon	gahYYr
again>hear	Zpaedh
again>hold	cUrhhb
again>if	ZhpVfh
again>joy	beTYtl
again>match	Vectbf
again>me	ifigda
again>meet	hgWvWb
again>news	wWdXff
again>not	YgmZan
again>offer	XYZevh
again>others	UefwbZ
again>papers	hUWnbq
again>post	bZibZt
again>refuse	acZcjp
again>review	cldhiY
again>said	hmQVat
again>soon	bpgbcc
again>sorry	hhbbbk
again>start	eViqbe
again>step	Zdcwac
again>thanks	lXnVeh
again>them	dgakjc
again>wait	ckVnbg
again>will	jghejV
again>you	nmWfcd
agains	YhUWb1
agains .	bUcclq
agains going	dbleeg
agains it	ckebcj
agains me	cgffeh
agains non	djbddi
agains our	edceem
agains the	gmXZbl
agains you	cZdfas
agains your	eddfel
agata	jlYafg
agata 's	jkbaee
age	gbfZco
age .	iefeff
age disabi	fejfed
agenci	Wodhef
agency	ZZoebl
agency 's	hXickh
agency .	flceUl
agency @d	cjided
agency @p	hdneYc
agency and	chnhZa
agency before	emcdee
agency brief	dbaikh
agency client	nmUgcZ
agency for	feedgi
agency girl	afrbgY
agency has	ejcdei
agency here	ejideb
agency i	dajidg
agency is	idcefh
agency just	ebgeld
agency note	bbmdZk
agency nurse	cbZbjn
agency partne	cXvbaX
agency rang	diZhck
agency said	bnYjdf
agency says	qYefec
agency staff	ecfeek
agency the	babijk
agency they	efedej
agency to	dcZbnk
agency told	kadebk
agency update	bXihkh
agency wants	diejce
agency will	Ykafel
agency would	fjefed
agency you	ffddmc
agenda	Z3QgaT
agenda .	XzXbcV
agent	coVelc
agent .	jrbXaY
agent let	ejZiaj
agent on	ihecfe
agent phoned	edhcje
agent says	bceeik
agent told	aobhae
agent will	ddkefe
ages	Zojfaa
ages .	bwbcba
agilit	kiZbeg
agilit for	kiZaeh
agm	ZcoZeh
agnes	lbdhef
agnies	dZkgeh
agnolo	eemefb
ago	bVkhkg
ago and	fceffk
agree	YrThnZ
agree .	cofeiU
agree a	eadoee
agree and	gvaacX
agree first	ikeeae
agree it	bleegd
agree on	mUgcoZ
agree so	eafenc
agree to	Yiamci
agree with	dfdddm
agree you	cgdaoc
agreea	ddebkh
agreed	kXRa3a
agreed .	gmTepV
agreed and	feefjd
agreed at	gfhXlc
agreed betwee	mgbeec
agreed i	jXZcnh
agreed in	ddffif
agreed on	hbkXqV
agreed that	dYeXhr
agreed the	ildacd
agreed to	oSXejk
agreed we	Uhdnie
agreed with	bkblag
agreed yet	igedef
agreed you	daadqe
agreei	bkbbbp
agreei to	cbdeeo
agreem	TVWd9Y
agreem .	caWlpb
agreem and	dcldic
agreem attach	debZre
agreem before	bdekhe
agreem requir	feemad
agreem that	dkebdj
agreem we	feeefi
agreem with	cbbckn
agrees	dnZVpb
agrees to	edddme
agrono	fbjghc
ah	YfaVhs
ah hello	fldedb
ah sure	cbhcle
ah well	cWacbv
ahead	fbdggi
ahead .	beUhjm
ahead and	dkeicb
ahead as	hbdked
ahead at	fddfek
ahead for	eeejdf
ahead if	fkmXec
ahead of	hZUnmb
ahead or	qZeced
ahead until	eidfff
ahead we	eiegee
ahead with	eSlYhp
ahead withou	edemdd
ahed	ekhadf
ahed .	fliadc
ahhhh	epbccb
ahhing	ekgddd
ahhing .	ekgddd
ahn	egheee
ahoy	dehfch
ai	gVWjhp
aid	aXYugg
aid certif	eeekee
aide	dWqaci
aide the	dWoccj
aim	0eVWcZ
aim to	1ZWXca
aiming	olZVcc
aiming for	uYbXed
aiming to	ekeede
aims	hdffff
air	etZhYX
aircra	eheffe
airlin	UhXilk
airlin catere	edacjk
airpor	bhZljb
airpor .	dciiee
airpor i	glefea
airpor lady	gfeide
airpor so	fiekbc
aisha	jZmedc
alan	Yhohcb
alan visit	hedeei
alan visits	Wioded
alarm	gRudZg
alarme	ecdkhd
alas	ZfTgbw
alas .	edekef
alas is	cmbddg
alas not	eedfek
alas the	ebZeep
alasda	feffhf
album	oanXba
album that	edmdec
alder	dciddj
alderm	enedcd
alejan	feZcen
alert	ZU4TWc
alert #	edndbd
alert .	fdmaef
alert ;	eejede
alert has	fdneeb
alert in	fdZefm
alerts	ZZ6TVW
alerts .	dXqbbh
alerts for	ehjded
alerts in	fdndec
alerts so	egleda
alerts to	fekeed
alessa	ednecc
alex	dclchc
alicia	bjhkdX
alicia .	bgdlee
align	endaee
align intern	eodbec
aligne	cVZgjr
aligne .	cZahkk
aligne with	fbdefm
aligni	euYbaa
aligni intern	ijdded
aligni on	eoddcd
alignm	cmdceh
aligns	fefffh
alike	wbXiXY
alike .	ljcdcd
alike get	fiffed
aline	jbciee
aline .	kcdgee
alista	gbdmec
alive	dcmeed
alive .	eieffe
all	jcpXcf
all #	iZfkbf
all 's	cYefkj
all .	YggUqh
all ;	fdgbhi
all ?	ehddlb
all @d	pZXeei
all a	Ylnbcb
all about	fXnceh
all advert	dcZeeo
all after	chldeb
all agreed	gcfejf
all and	hhYcjg
all applic	0gOUYm
all appoin	cg0bVT
all appren	aibeel
all are	kambeb
all at	djmcZb
all be	qacedc
all been	aThcir
all best	fjdfed
all but	gamede
all by	hfdjce
all came	jglaZc
all candid	vbeXVi
all come	higbed
all compet	ecbedn
all contra	fdkffd
all corres	edmcee
all cvs	lZccel
all day	mLsdha
all days	jbefeh
all depend	fjcfff
all docume	dciiee
all done	hWsWja
all eight	efkeed
all enjoye	fedfej
all extern	dZsdeb
all files	fdkfec
all final	hjdcee
all five	sVbjZh
all for	boacbj
all four	hgVWoj
all from	eYuZdc
all frozen	fejeee
all get	mdddee
all go	iWoeed
all goes	eodcdd
all going	meeced
all gone	hiYcdj
all good	ncaabl
all hangs	cleeee
all have	eoZedd
all he	cqbecd
all headco	fekfed
all hear	Ysecbd
all hiring	cU4cbX
all his	dbgnae
all i	g3cWWR
all if	feefje
all in	YndekY
all intern	mbddef
all interv	pghWab
all is	fbqedZ
all it	ayXdcZ
all its	edgeej
all joinin	daoeed
all just	dZtceb
all letter	djjbdd
all liked	egdmeb
all listed	ddkefe
all lookin	fddiei
all loved	dndeec
all my	fdXego
all new	cVzdaY
all nine	mbgeed
all non	daqdeZ
all of	fcmeed
all on	mYpiaU
all one	jhdcee
all ongoin	ecmeed
all open	cZjhal
all other	ddcmee
all our	ZceYjo
all over	joXhba
all partic	gjdefc
all parts	ceeeld
all pendin	fdjfee
all people	cdYgen
all places	afQZa0
all positi	dkYdel
all possib	dedgke
all posts	iapddZ
all receiv	eeiffe
all recrui	cWzbcY
all refere	chdnbe
all reject	qcbecc
all reqs	eedfek
all requis	eZqeea
all result	occedd
all right	dWihmc
all round	dgYdik
all rounds	eedcle
all scribb	fecjja
all select	cWqeee
all set	dghZih
all she	Zlmcbc
all shortl	mXlkbW
all signed	fedaod
all six	ocYYkf
all smiled	cidife
all so	lVjcbl
all sorry	ecdqeY
all sorted	dbbocd
all spendi	faoffc
all staff	bZocie
all standi	ecmeed
all still	cqdcdc
all summer	dkadkb
all thank	ambdeh
all thanks	bfejdi
all that	dgPeud
all the	eZiWXy
all there	laobba
all they	eXlcfk
all things	adalej
all think	ecjdjd
all this	iZhihb
all those	cllbbb
all three	tmZbcT
all throug	kfZeic
all times	hdlced
all told	ebbenf
all vacanc	eVjdem
all very	ehcejd
all we	hmYYam
all week	cjeZjg
all who	hZhddj
all with	dmceee
all you	cZjodb
all your	hblheZ
allerg	ibkebd
allerg tetanu	ldddee
alloca	ajWlcj
alloca a	dedndc
alloca and	eccffl
allotm	gZlhce
allotm office	beelff
allott	ddfcle
allow	5iLdTX
allow .	aiejef
allow @s	1VcZaa
allow an	edcndd
allow me	pccbdf
allow two	bleeef
allow up	wXXZda
allow us	tnVScd
allowa	ahWaub
allowa .	diYcoc
allowa and	feeiee
allowe	cUlegm
allowe .	ecdhdk
allowe to	eXlfgh
allowi	blZich
allows	Znbibg
almost	fjVgpW
almost @p	hkdeeb
almost given	abeatd
aloha	dedhjd
alone	cqYaZl
alone .	WrYfdi
alone on	eceddn
along	Ycaqcj
along .	bjedlZ
along and	ebheei
along my	dhaidj
along on	ebcidm
along the	dqaced
along to	dmegcZ
along we	kdegfc
along with	aXkpdc
along you	eXakdn
alongs	axajZQ
alongs the	gnZlaX
alongs your	dejeff
alphab	dkWfYl
alread	UZTXh9
alread .	fjeWfi
alread ?	fkceee
alread and	dachco
alread based	fdeffi
alread been	ddZidn
alread closed	feeefi
alread got	dWWeaw
alread had	gdddek
alread have	efbkch
alread hold	fdeefj
alread i	dccdpd
alread in	eededk
alread it	eeeffj
alread know	baoehc
alread known	fecmbe
alread knows	dhcdej
alread on	akddei
alread picked	ecebki
alread promis	fidcei
alread run	ecfefk
alread said	ebeedo
alread so	dfdgnZ
alread submit	eelefc
alread told	ehddke
alread worked	fdbefm
alrigh	eocfdc
alrigh with	ejfeed
also	famhXh
also .	Zofeeb
also a	gadbcq
also asked	eeaeem
also find	dcnded
also have	lgbeed
also in	idkcdc
also let	ehdjed
also no	mYceej
also please	ffdigf
also the	ejdffe
also to	cZldkc
alter	iabeem
altere	iZbnai
altere counci	ibcjee
altern	bVVpgn
altern .	gabgdm
altern contac	dYdpee
altern so	fcdeem
althou	hVZZhu
althou i	kfdeed
althou the	feedif
althou we	gfdgaj
althou you	ecdccq
althou your	eYadml
altoge	cYaabw
altoge .	ffVfeq
altoge so	edUeet
alumna	lZfegf
alumni	WQ9YTW
alumni .	cZufVb
alumni are	dbneed
alums	lccaek
alvare	feeefj
always	ohjQZg
always .	ZduaYa
always answer	pYeeee
always glad	edeked
always good	feiefe
always on	ebpdcc
always open	dahegj
always ring	nbecee
always say	epbceb
always take	iefefe
always think	fdlfeb
am	bfdgkf
am #	eciacm
am a	ZddcyS
am able	haeapd
am afraid	YpaVWw
am all	egkbde
am allowe	hkdbha
am appoin	dbZdxV
am around	dbcbho
am as	bebcbs
am asked	hZfndc
am asking	ZwTOtY
am at	nXlgaY
am author	dZccub
am availa	eceegk
am away	WitdZa
am back	YhgoXg
am booked	ddcnee
am bookin	eadoed
am buzzin	edelde
am callin	lVWjji
am catchi	cqadec
am cellar	gcddel
am chasin	g4PYYV
am closin	eZYces
am collec	hckedd
am consci	cgaZbq
am curren	cXtedc
am deligh	caaa0V
am direct	eeeeld
am doing	badudZ
am done	ecodcb
am drawin	ebbcsZ
am expect	akmeeZ
am follow	lpXcbZ
am free	lYbehh
am gettin	jfYecl
am glad	aZodoQ
am gladly	ffedjf
am going	idefhc
am gone	elefeb
am gratef	jYcden
am gutted	eXWcdx
am hack	eYYeYw
am half	hdjeee
am happy	bZVZun
am having	ejbkcc
am helpin	feeife
am here	dcncee
am hired	iadepZ
am hiring	eYUmsX
am holdin	bbbkmc
am honest	glcbdg
am hoping	refXdc
am i	lmTgfX
am in	neUhuO
am instru	Zeelhe
am invite	ebcoed
am just	coiWiW
am keen	eijdec
am keepin	evfaYW
am leavin	djidec
am lettin	eacecq
am lookin	bNctmZ
am maier	cgcjbj
am making	iddejd
am meetin	kZblde
am minded	kpeeTe
am mortif	fddjdg
am nearly	gnbcbd
am neithe	dlkccb
am next	bcodde
am no	hduZaX
am none	arbedb
am not	bsmfWV
am now	cdmdff
am oblige	dcdfmd
am off	blndUd
am offeri	eddeqa
am offici	Yledck
am on	ZitelJ
am one	ggVjoW
am only	ZkqTZh
am out	ZRxQOy
am over	ckbclb
am phonin	bbedkk
am please	fZbjob
am prepar	eefdjf
am progre	abfoee
am pullin	dcrdac
am pushin	auadcY
am puttin	ejdalc
am quiet	gmbdde
am reachi	fjegfc
am readin	dZkemc
am really	cdhbhk
am return	ehjdec
am ringin	efdehi
am sad	dZkdck
am saying	dadlla
am second	hgacbm
am seeing	efUvaY
am sendin	ecbifk
am seriou	ecbeco
am so	aZbbis
am sorry	TahaY4
am standi	edrada
am starti	ccccwW
am stayin	cU1YhU
am still	Yyaaab
am suppos	eZbrcd
am sure	ccZWlq
am sworn	eoceeZ
am taking	YfmhjX
am tellin	jXTZpm
am the	dTIl6Z
am their	ZaQZ4Y
am theref	ffedje
am thrill	dcccrb
am throug	cYducb
am to	jFJ/kT
am told	nqShUe
am too	dWSda0
am travel	dZtbde
am truly	eXhddo
am trying	hucZVc
am unable	Wtbeed
am under	eidfge
am very	dfcdik
am waitin	gxTbeV
am with	iiYkdc
am withdr	egmefY
am workin	djdocV
am writin	bUlYds
am your	abhmdf
amanda	aVsbZl
amanda from	fcmgeb
amanda to	bfjfch
amara	dhfcdj
amaya	fffffg
amazed	oadede
amazin	bfYdqf
amazin news	cefdkf
amazin people	eddenb
ambass	lejbeZ
ambula	egabmg
ambula servic	egabmg
amelie	elddee
amend	edjfee
amend your	edjfee
amende	cZlbnZ
americ	bbkeck
americ accent	cblgef
americ mariso	eaieej
amman	eclgga
among	dsVVar
among oursel	b0bWYc
among the	dcWihp
among them	ikaXUr
among themse	csdZcc
among those	ehVXhr
amount	eegbdl
amster	dbfidj
amster .	dbfidj
an	ffajge
an #	eegddk
an accomm	ejdgfc
an accoun	dYwTcg
an actual	dfeeje
an addres	eZrdeb
an advanc	feegie
an aftern	eaende
an alert	edhaem
an all	eejeee
an altern	dYdpee
an amende	dbdcod
an analys	ckeeff
an answer	1pVRdW
an apolog	boblZb
an appeal	ZYnbdn
an applic	YTwZYj
an appoin	XhSkds
an appren	mcccdh
an approp	faeffl
an ask	fgcVqe
an assess	hscVcg
an assign	eiehce
an assist	eddfel
an associ	bdcatc
an aubrac	oagddd
an auditi	aedtYb
an automa	cgrceX
an award	fcjedh
an awkwar	eameef
an easy	cbfdeo
an educat	kaZpbb
an email	rnWWdb
an employ	hXhXqd
an end	gcahdm
an engine	ajckef
an enhanc	dfXnic
an envelo	eedbkh
an equal	dlldaZ
an error	eajcel
an essay	afbsba
an evenin	gcflbd
an ex	ebdadp
an exam	dZdoee
an excell	lcfdfe
an except	dgcdih
an execut	fdeked
an exerci	cecpbe
an existi	dZcedo
an explor	feekee
an expres	gXdnef
an extens	ddekfe
an extern	jZcdnc
an extrac	elddee
an eye	naRdbs
an goalke	fcjgha
an honest	bVdmgm
an hour	WRimyU
an hr	dcepae
an i	fffidf
an id	eeejee
an immedi	eeZnfd
an in	dfcndd
an indivi	nbcefe
an inform	caXtcg
an initia	fdcjeh
an inspec	hdiede
an intern	Zchaeo
an interp	ddelff
an interv	VoetUZ
an invita	XtRjdd
an invite	caelie
an mensah	feekfd
an object	faeeij
an offer	cmUVrh
an office	bsaagZ
an offici	fkcfee
an offsit	llZbec
an on	deYred
an online	frVkcW
an open	cYhfgk
an openin	abdyaY
an opinio	dradea
an oral	edeled
an order	eikbce
an other	fZdfeo
an outcom	bpcdee
an outsid	edeicj
an overwh	egdeej
an safegu	ecbelh
an sms	idZbdn
an starli	ecmfed
an texas	fihfcd
an uncond	eebenc
an unfort	ldXljV
an unknow	cZhjje
an unmoni	ebneec
an unusua	edekee
an up	eefiee
an update	rkQYZl
ana	eYmefh
anaest	fUsece
analys	edicie
analys .	Zlahgh
analys and	cimYee
analys at	fdldee
analys has	pYfefc
analys positi	edejge
analys r	eebjfg
analys role	eZmehc
analys soc	geeakh
analyt	ackabn
analyt repeat	gdebdm
ancien	eclgdd
and	heceif
and #	ZWfksY
and @d	lWkbdh
and @p	djgeee
and @s	dcbfod
and a	bXnojV
and about	dbmgag
and abstra	abjndd
and accept	cYWfay
and accomm	feejee
and accoun	dnbeed
and after	WsVhYk
and again	bmaedi
and agree	edajej
and all	hXWdon
and also	dfXblm
and am	dqceeZ
and an	bZedpf
and anothe	fncdeb
and answer	pTllZW
and anton	jjacdh
and apolog	fkgddc
and applic	qYbddh
and apply	dgfbel
and appoin	jfbdYm
and are	UsUcnf
and argued	ekccdj
and arrang	eeekee
and as	bYgVve
and ask	fYWloc
and asked	avcSlU
and asking	ellZda
and asks	dZkgkb
and at	bfkYhg
and availa	ldcjae
and await	eifegd
and b	beelfe
and back	edgoac
and backgr	eicela
and bank	dYjjfd
and be	ggmehQ
and been	dodadc
and before	Ylbkhc
and begin	eejgdd
and being	eekeed
and benefi	eeldce
and best	abhhgi
and betwee	eleded
and birth	effjed
and biscui	ediedg
and blazer	dlceef
and board	fZdduW
and book	fdekdf
and boots	eedkee
and both	qUgeZj
and bowed	bbseca
and bring	XdVyfX
and by	/IUUib
and c	aobaej
and call	wVacbe
and calls	oddbee
and came	fZicdl
and can	cNgXjz
and cancel	cetbeU
and candid	iggeec
and certif	lbcgib
and check	mcecef
and choose	fagefk
and choosi	cjbdcl
and chose	ddbeen
and chosen	ecbccp
and circle	dtZZec
and clear	hdgedi
and closed	eckeef
and closes	ediiec
and come	ZwTOkl
and comes	kabeld
and commun	jdegfe
and compar	neecdd
and compen	eeelcf
and compet	fidgfe
and comple	edrVdb
and confir	acckmc
and consen	ecbffn
and consis	eccndd
and contac	bqZhZb
and contra	fdccod
and cook	dhchaj
and could	VgZpjd
and countr	dcldeh
and cover	iikcdX
and cry	ecjeeh
and cultur	ecgkee
and cv	YtUadh
and cvs	jeffdf
and d	ejdfee
and date	edegie
and decide	ubYXVn
and decisi	obdced
and delete	jefefe
and did	faghdj
and dietar	jYgihd
and direct	jdmcdb
and dishea	klaceb
and do	VVeren
and does	apdgda
and done	dieeff
and drivin	ddbodd
and drug	feecke
and e	clcfef
and each	sWZiba
and earn	dcoZed
and eat	dbjdbl
and effort	ecceeo
and either	iefeff
and email	mbclda
and employ	eedkef
and encour	bleefe
and enjoy	elcffe
and equity	edeaoe
and even	djdcei
and events	feefei
and every	tSjalX
and everyb	lbhbci
and everyo	jcfacl
and everyt	bXaauh
and expect	lfbjWg
and experi	ctZbdc
and failed	fedcfk
and family	edqcdZ
and far	ffbdel
and femi	baZeoi
and fill	eedeke
and find	edmcde
and finish	ddcoed
and first	kcbglZ
and five	iceiec
and fix	cYdudc
and follow	clfbdh
and for	dNkffs
and form	ekdcee
and forth	adXclo
and forwar	bkhfdd
and found	edcoeb
and four	ghcale
and free	ceqdbb
and friday	obfedd
and friend	dZtadZ
and froing	edegei
and from	ZeeeYo
and full	djhegZ
and gas	ehmefY
and gave	bamYnd
and get	esfYgT
and gets	hdieee
and give	gbefnZ
and given	deaeng
and gives	kedeed
and gloria	ebpdcd
and go	mbjccd
and goes	gndYhb
and gone	Vwddca
and good	ZUtXan
and goodby	hUYcmn
and got	cdpYgc
and had	dccbcr
and hand	eddlef
and handed	ehbbme
and happy	bcjchi
and hard	febeel
and has	nabfdh
and have	Vgpfcf
and having	eedbne
and he	mjWWdm
and head	dlacbl
and hear	eelbef
and hearin	ihjbdZ
and her	ebfhgh
and here	cbXVul
and hereby	edhdkc
and hired	dbbckk
and hiring	edoddd
and his	hehZie
and honest	eZmcff
and hope	nVnUoa
and hours	dcdYqg
and housin	eaeegl
and how	jQkrba
and hr	begYsb
and human	qVTgZp
and i	pXabme
and id	cddpce
and if	xWaiZd
and in	juPUVn
and indivi	hefdei
and inform	Yqdhcb
and intere	fjdffc
and interv	eidfef
and introd	dodbgb
and invite	eccffl
and is	gsRcdi
and it	UeQbwr
and its	Xjdabo
and jobs	edobce
and join	feedle
and just	mddcde
and keep	dhleeb
and kept	dgnccc
and knives	ddbian
and l	bZalco
and laptop	eeeife
and last	ecbnch
and latest	kdefef
and leave	dmZkeb
and left	dgfdck
and let	khXZpY
and lets	eicgef
and letter	tacbbc
and lifegu	elceef
and likes	dnddee
and look	XriYaf
and lyk	mfbcee
and made	hhZcna
and mail	iYaqae
and make	ibekfb
and manage	lbiaka
and many	edeeej
and mark	edence
and may	WcYakt
and maybe	drhbXb
and me	qaPbfo
and meant	bnedee
and medica	ecZfra
and meet	XQe6Wa
and meets	ieegee
and mentio	eedkee
and messag	pcdddc
and mind	beodee
and mine	jXikbd
and missed	ddodeb
and mrs	bcmdhb
and multit	ffejed
and must	cbfbbq
and my	dbapak
and nairob	feiffe
and need	ekdoaU
and neithe	jjebhZ
and never	dhbddk
and new	fdjege
and no	iijWWj
and nobody	dvgZbU
and non	jhcdde
and none	eihekX
and not	vSgdSm
and nothin	Uzaacd
and notice	djamcc
and now	WtblbX
and number	aWXmWu
and numeri	eeeoad
and oakes	eejefd
and of	ihacei
and offer	dldcch
and offere	eZccrd
and offers	ocecgb
and on	6MiVXi
and once	fkbcjb
and one	vgbmPW
and only	YrfbXh
and open	gbeidg
and opened	echkee
and ops	effeei
and our	blYdfk
and ours	dWaebu
and out	ecmidb
and p45	dcemde
and parkin	eeeife
and partne	dgdZen
and pass	jidded
and passed	ijZYdl
and passpo	eecmde
and pay	dZceuX
and payrol	dddjdi
and people	csbddZ
and person	eedcii
and phone	wVagbc
and phones	nhbddc
and photo	ecbpdc
and pick	eacpee
and picked	eYeicn
and ping	ildbdc
and place	didjdd
and placem	eibefj
and plan	fjeeed
and please	cjVdcq
and possib	djddge
and post	cbalkc
and prefer	fedegj
and presen	fkckdZ
and press	eeciid
and promot	jabebm
and proof	iddlbe
and proper	fedkee
and provid	ekeeee
and pulled	aYwaaf
and put	adjfic
and quiet	bZpefe
and rang	edbdne
and read	cWdfgp
and reason	edglfb
and receiv	ehjbfe
and reckon	emdYei
and reel	eilbda
and refere	hpgXgU
and refusa	jeefdf
and regard	gjUobb
and regret	tTWaWu
and releas	caejkd
and relief	bgpbbc
and reliev	ekdfee
and rememb	eeqZdc
and remote	jjaYcj
and reopen	dekefe
and reply	jbckde
and report	feeeke
and reques	ecdmgc
and rescue	eidfff
and reserv	ncceee
and respon	mfbeec
and result	pccded
and return	YYcqkd
and revert	ikbgZc
and review	bZpfcd
and right	fedife
and ring	4XbVcY
and ringin	lddeee
and rings	tYdaec
and run	edekee
and sadly	fbkfeg
and safe	cVkhdl
and safety	eeejee
and said	SojWqY
and sales	fedele
and satisf	dddkic
and save	dduVde
and say	WRppdc
and says	berdhV
and scan	eeeeie
and second	eYendh
and see	beWxaa
and select	jggeda
and send	aZWrmb
and sends	dameic
and sent	sdmUdW
and set	fejeee
and settle	ideeeh
and severa	fieeff
and shadow	beende
and shall	e0Sabb
and share	dZnjba
and she	iffVbo
and short	eidcei
and shortl	epaffZ
and should	Xmhceh
and shout	llXdec
and show	YWb2Za
and showed	fckefe
and sign	eVYivb
and signed	gZbjjd
and signin	difegf
and since	gbbbhm
and sit	ecelee
and sittin	dsXdec
and skills	dkeefe
and so	dTjecr
and social	ekefec
and some	cdicdk
and somebo	btZddc
and someon	iohebU
and soon	dgbpad
and sorry	dmcala
and sort	dWbrhd
and sound	ejjadc
and speak	ehblce
and stampe	eebbod
and start	fgXcrZ
and starte	jddckc
and still	cmgbbe
and stock	edeeih
and submit	WjVsja
and sugges	eccoed
and sunday	ecbcmi
and take	dgefcj
and taken	dZldXn
and takes	bimhbZ
and talk	ZfaxZY
and tax	fdckge
and teach	eeeblf
and teleph	ldcged
and tell	iVRwmV
and tells	waabbb
and ten	fbccdp
and text	rRWrZa
and thank	nanbXd
and thanks	cbqbfc
and that	ohiSde
and the	dfYXon
and their	djbdej
and then	pnWVff
and there	YebXit
and therea	fkdefd
and theref	pfdabb
and they	WqYemd
and think	eXbrbg
and this	mVTfes
and those	eoTVjk
and though	gfggjX
and three	Zgcbim
and thursd	cccilf
and thus	fbdden
and till	dakdkd
and time	dZhldd
and tips	eehdje
and to	mRXfmm
and told	dTophP
and tom	dbdalk
and took	jghXch
and totall	eZldej
and traini	ecadoe
and try	ddechk
and tuesda	efdekd
and two	iWhoXf
and under	hnYded
and unfort	ebceeo
and unifor	enafdd
and unsucc	teccbY
and until	XmraaX
and up	ccfbki
and upload	cbaimd
and us	hcekde
and very	efeefi
and video	jdeffe
and walk	feefdi
and want	cfT2XT
and wanted	fcjfeg
and wants	hWZqhd
and was	cmYfbj
and watche	kkcdcd
and we	edWdoj
and wear	eedjee
and web	ejeefe
and weeken	jddgee
and welcom	dchYod
and weldin	iedejc
and well	bVjabs
and went	X3dZXP
and were	eldffc
and what	kUeicm
and when	UuZfgZ
and where	btYaeb
and whethe	lQiqad
and which	gVecrd
and while	edbdem
and white	jgbeid
and who	gbijfa
and whoeve	naeeee
and why	dXflkb
and will	lsiRXf
and wish	dbrcbd
and wished	eekbch
and wishes	dedeel
and with	abmdal
and within	ncddee
and withou	dlagdg
and work	XTeU9V
and would	ZVfuia
and write	cnbicc
and writes	ojabdc
and writin	iefeef
and wrote	drccdb
and year	fedled
and yes	leTVri
and yet	nWbdek
and you	rYShlg
and your	XThkkm
and yours	afvbQh
anders	fedebm
andre	deaghk
andre .	eiecie
andrei	ilbabg
andrei to	kkaced
andy	hdlaee
anew	cZkneb
angry	ebcode
animal	beieal
animal .	dcndde
animal shelte	edbeem
anita	ecbgdm
anjali	cgecih
anjali 's	difedg
ankle	dldfed
anna	djekda
anna .	elfeeb
anneke	deWibo
anneke from	hkdcdd
anneli	edejef
annex	YXarkc
annex .	aZcpjc
annika	hcncbd
announ	xRoQha
announ .	Vuadcf
announ @d	rYccbg
announ a	cWzddT
announ about	eWueeZ
announ all	fdcffl
announ at	hcYdpd
announ by	kZZddn
announ follow	eobcce
announ for	Yoeffd
announ in	gddfgi
announ it	kWdYpg
announ its	fejfed
announ of	kcgdde
announ on	wTcaYh
announ result	mbdefe
announ that	ecjeid
announ the	ochdbb
announ we	ldbfee
announ who	vabcaa
announ you	Tcedvf
annoye	dVhbat
annoyi	cYkdem
annual	WV6WZa
annual giving	ghbeeh
annual leave	YZyXbb
annual meetin	heecie
annual report	dXnjbf
annull	dYVddv
annull .	dZWedt
annum	ndaefd
annum case	paddee
anonym	iRvcXd
anonym .	ZapjcZ
anonym and	ebnbee
anonym down	ddcfdm
anonym normal	dijeda
anothe	ZeWhV3
anothe .	XqUbVs
anothe @d	cndefc
anothe @s	paeded
anothe agency	ekadei
anothe applic	XQTbS/
anothe branch	feefej
anothe candid	WaWad4
anothe compan	kXhcck
anothe date	W2fZcR
anothe day	buajdU
anothe direct	dVcfct
anothe finali	dbdedp
anothe firm	ccgehi
anothe form	eclgde
anothe freela	feeefj
anothe girl	ffaeld
anothe go	jbedej
anothe guy	hZfdmd
anothe hour	bbesca
anothe interv	XXcqoY
anothe job	ecvecU
anothe lad	eoedfZ
anothe look	hkckcY
anothe matter	etYdcc
anothe name	eVZgcu
anothe nanny	ebadeq
anothe nurse	fgdeei
anothe offer	lnblSZ
anothe okafor	ciledZ
anothe on	kbdkec
anothe one	aWdogk
anothe pair	dgdeei
anothe person	hXYgeq
anothe positi	felece
anothe post	dchibh
anothe profil	eccefm
anothe ricard	edcfdm
anothe role	djmdcZ
anothe round	cqjkcN
anothe schola	fcbeem
anothe school	lclccb
anothe site	feeffi
anothe slot	djapeW
anothe studen	dnbdde
anothe suitab	ebeefl
anothe talk	ffekfb
anothe teache	fdceel
anothe time	ecdiei
anothe two	keeeee
anothe vacanc	eedffj
anothe was	fedfej
anothe way	cVXfgv
anothe woman	ehceej
anothe year	fdiZel
answer	xgXadc
answer #	jdejeb
answer 's	qThXma
answer .	ymVXaX
answer ;	iYdnde
answer ?	rabYal
answer @d	5KWgWe
answer a	fdeffj
answer about	bjgnaZ
answer all	jeddge
answer and	qcXVfk
answer any	jmUleZ
answer applic	ledeee
answer are	dZwWdX
answer as	bhelde
answer at	jdeffe
answer be	glecce
answer becaus	iefeef
answer before	pjXXfY
answer but	chcpca
answer by	ljUO2W
answer can	dbpced
answer comes	+eQWXX
answer due	nbacie
answer emails	daodee
answer every	jkYeec
answer five	eedkee
answer for	qtWQWa
answer from	qZiYTe
answer go	rabcee
answer has	bdadct
answer have	Vnfied
answer human	odaajb
answer i	ehledZ
answer in	2YcZWa
answer inside	ikccdd
answer is	QcTS0u
answer it	lVhddl
answer letter	cjdkeb
answer mail	eeiffe
answer mails	Zbqeee
answer me	didfie
answer no	ZOcba2
answer not	nYceei
answer on	yVWYfj
answer once	dheief
answer one	kcegde
answer our	ZfZsad
answer questi	dbobde
answer remote	rbbdce
answer she	mbeeee
answer since	geffcj
answer so	pYabdk
answer some	Steeff
answer sorry	jfedfe
answer that	kfkYeb
answer the	aXeucb
answer them	Xanobc
answer these	bddode
answer they	jdbbdk
answer this	Zfdncg
answer three	Zdngde
answer to	UZgxVi
answer two	bednee
answer until	jcdehe
answer upstai	eYebml
answer us	jdfeee
answer was	SyQYgm
answer we	alcdZm
answer were	dianeY
answer what	hbhide
answer whatev	jdefef
answer when	Svdeed
answer which	ZhZjek
answer will	qfdacb
answer with	bejeie
answer within	weVccX
answer yet	ckeefe
answer you	wjQdZe
answer your	lXsTTh
answer>again	VcgyWf
answer>answer	neWeei
answer>ask	Xbgfjl
answer>away	gVrliS
answer>bye	behalg
answer>chosen	nZXfjh
answer>closed	WjfYhl
answer>date	9UVdea
answer>decide	pSagjj
answer>free	emNsaf
answer>give	Zeijfd
answer>goon	bthbdV
answer>hear	RpYkig
answer>hold	WOwiei
answer>if	kjfaZg
answer>joy	nYWZpi
answer>match	aubZbh
answer>me	hdbgig
answer>meet	jkQkhb
answer>news	tpVUde
answer>not	egiYao
answer>offer	cfSlrZ
answer>others	iRgebs
answer>papers	bMoxeT
answer>post	egcZbq
answer>receipt	fjlbhT
answer>refuse	oPVhYu
answer>review	djmZha
answer>said	jrUaga
answer>soon	pqbYbX
answer>sorry	hjcZdh
answer>start	nWffhc
answer>step	gqXnYZ
answer>thanks	YVsbXo
answer>wait	bokXXf
answer>will	jbejfc
answer>you	pfaede
antici	kpjhXO
anton	miZadg
anton and	lfbdef
antune	ecgpcX
antwer	bggpcX
antwer office	dcdoec
anxiou	bedcoe
any	cdmjae
any .	kdabdm
any @d	cYZdes
any access	lebefe
any action	eneced
any adjust	dfbqcd
any aftern	eeeieg
any applic	fhiffb
any appoin	dqncVW
any candid	efjeee
any case	rWecef
any chance	caesbc
any change	araded
any clarif	ffedif
any comfor	egkdec
any corres	mbkZdb
any date	amdhed
any day	nnRnYY
any decisi	S4XVdY
any doubts	edcbpd
any evenin	ecZpai
any faster	epceda
any feedba	aobZbm
any furthe	bOsvYa
any good	bbXuce
any hiring	edmeeb
any human	dcepcd
any idea	ffadem
any inconv	batYdd
any intere	bfdodc
any langua	eadoed
any longer	bRgaoq
any misund	fldeXj
any more	XXldjl
any mornin	edeieh
any new	eclefd
any news	WzWafX
any next	eUxdeZ
any of	Ukidif
any offer	grbfbZ
any other	Zhdhej
any point	iYchfj
any post	fYkkce
any proble	idegee
any promis	fkeffc
any querie	cZrXid
any questi	nWdaji
any recrui	ecrafY
any school	fbcegl
any slot	ffdjef
any stage	melXdb
any stcw	eedjff
any time	cezQca
any update	dlfeeb
any vacanc	cXedep
any way	ebdpeb
any weekda	eddmce
any will	dqbdad
any worrie	jeefef
anybod	atoaWW
anybod 's	cyZbcW
anybod .	fhlceZ
anybod at	ebijde
anybod could	eecdem
anybod else	ecbffm
anybod here	embeee
anybod on	facffo
anybod the	infjWY
anybod till	fXrfeZ
anybod wait	ncceee
anybod who	egkded
anymor	brSfef
anymor .	fcdhfi
anyone	cklbdc
anyone .	YjmiYb
anyone after	ecdeem
anyone and	ffbeek
anyone at	ddneec
anyone before	hpbgaY
anyone but	oYeefe
anyone down	eiegfd
anyone else	WhVZzW
anyone for	dbWddu
anyone forwar	eapeea
anyone have	cbneee
anyone in	hcbecn
anyone is	aveZbb
anyone know	jqZaca
anyone not	qXdeed
anyone on	ZRrZgl
anyone right	eiheed
anyone until	ebmkdY
anyone waitin	mdeeec
anyone while	ffjeed
anyone who	eajgeg
anythi	bvlYZZ
anythi 's	cenhbb
anythi .	Z2lSVX
anythi ?	eedlde
anythi @d	mcdeee
anythi about	YS1ZhZ
anythi after	eYpeee
anythi and	diheee
anythi around	enadfe
anythi at	jakgcZ
anythi back	eihded
anythi becaus	gmcefb
anythi before	piXadb
anythi betwee	efbjlZ
anythi but	jbjfeb
anythi by	boddee
anythi change	hYfddl
anythi defini	ekcefe
anythi else	ZnkahZ
anythi elsewh	elddfe
anythi except	ehceek
anythi for	dqcdea
anythi formal	edelde
anythi from	nZbmca
anythi furthe	fhiefb
anythi i	dpadXj
anythi in	ajkZbj
anythi into	mqVbae
anythi is	apZibd
anythi like	doaeee
anythi looks	feeeie
anythi of	cemeec
anythi on	ehcife
anythi over	idedjc
anythi pressi	edkffe
anythi simila	fecefk
anythi so	dmcefd
anythi suitab	eadeen
anythi that	YXojhd
anythi the	edleed
anythi this	ekdefe
anythi to	Zqiaec
anythi until	dsWhdb
anythi urgent	adpcee
anythi we	XteecZ
anythi will	cqZdee
anythi with	ddnXhe
anythi would	djefee
anythi wrong	hZgfcj
anythi yet	nYdejc
anythi you	hWlcfj
anytim	arfaeZ
anytim .	bpdbed
anyway	jOgZxa
anyway .	eaXhlk
anyway how	feofba
anyway it	dajdld
anywhe	lkgeZY
anywhe .	eoadec
anywhe at	ehlceb
anywhe else	kacldc
aoife	jjWbek
aoife i	maZdel
apac	dVbedu
apart	bajgam
apart .	ebdgdl
apart from	dihida
apartm	dccgel
apolog	eabrVk
apolog .	acapVl
apolog and	dfYdep
apolog for	dglmXX
apolog that	iZZecr
apolog the	fXdqdc
apolog to	meeega
apolog we	hddeek
aposti	dfeoae
app	aZhofd
app .	YfpZef
app and	eednbc
app is	eceeek
app now	efVkke
appare	fhlSXm
appare .	joWaah
appare and	iYneeb
appare it	kbedeg
appare the	eiegfe
appare they	gdbden
appeal	eZhYdq
appeal .	hVnfah
appeal agains	ZnZdck
appeal in	deddbp
appeal may	ccdefn
appear	bMpnUo
appear .	cVnddl
appear for	eecled
appear in	eZrYdb
appear on	kXYjbo
appeti	ecekef
appeti for	ecekef
apples	eboddd
apples .	eboddd
applic	flfbYl
applic #	jbceej
applic 's	gmgdbb
applic .	cfhbXr
applic ;	kVqYdd
applic @d	tUjWcc
applic @p	dldffd
applic a	ejgeec
applic accoun	dbinca
applic after	bqXadi
applic agains	jbedfi
applic alread	efleeb
applic also	ecieeh
applic and	fpYfYf
applic any	dbjdei
applic anytim	edldee
applic are	ZwWWYl
applic as	uZXfVj
applic at	bklgaY
applic becaus	eakddk
applic before	iiceec
applic but	ebfceo
applic by	rYhfdb
applic came	ebhkde
applic can	kUVpbm
applic carefu	jmYdec
applic close	fjjebX
applic closed	pZZbel
applic congra	ecckjc
applic could	eZaieo
applic data	eeiicd
applic dated	hbbefl
applic did	abVYdx
applic do	fdeffi
applic docume	jZpadb
applic down	kcYdem
applic ends	ddZceq
applic experi	ccodec
applic fee	fdoYee
applic for	figdXl
applic form	oVjhba
applic forwar	dWZnen
applic from	idbeck
applic furthe	cgcagn
applic get	ldeeee
applic gets	Ypaefe
applic had	fdeebo
applic has	jjXdci
applic have	YjoZbe
applic hears	pbaefc
applic i	cglfdd
applic id	eehdei
applic in	esgVYe
applic includ	enahda
applic is	jwVaYa
applic it	nZXkbi
applic kindly	ecfkfe
applic know	ejeefe
applic like	nddece
applic matter	dYtceZ
applic moves	eldeed
applic must	dbimec
applic no	ikfadc
applic now	kdeefe
applic number	afwWZb
applic of	fTcabv
applic on	cxdYaX
applic once	enddec
applic one	nWeZmf
applic only	eledec
applic open	ekpadW
applic or	eihded
applic our	chkbef
applic oursel	jcffff
applic outcom	bVcees
applic over	Wobeej
applic passed	jgecfd
applic per	eeeeej
applic person	ijhbea
applic please	VZiqbh
applic portal	iZqYec
applic proces	eaqcea
applic reache	hgXdem
applic read	ldcceg
applic receiv	ergYaZ
applic ref	heZcki
applic refere	ecpbdd
applic reject	dcWdeq
applic remain	dubcdV
applic review	hkcaef
applic right	cmbjfc
applic screen	jdeffe
applic since	lccemX
applic so	ikcajZ
applic sorry	jedeff
applic stands	cphXdc
applic status	Zmehcd
applic stays	eZsefZ
applic submit	Yjlcdc
applic succes	nZeeee
applic survey	aeneed
applic system	Zbqaed
applic than	didffh
applic thank	fWdndk
applic thanks	kdideb
applic that	amciec
applic the	mkWadg
applic there	iheeed
applic theref	flfefa
applic this	hpXdeb
applic throug	bleffe
applic to	rlZWWh
applic took	efkefb
applic unfort	feekfc
applic unsucc	liccec
applic until	elhcdc
applic update	fjXdfl
applic via	edmcee
applic was	fWWWb3
applic we	aigZbn
applic went	eeSddt
applic were	fcgdfk
applic when	jgdeed
applic which	bnbgcf
applic who	ZaigYo
applic whose	efVbdt
applic will	jtOXak
applic with	megahb
applic withdr	ddilda
applic within	5XRbda
applic withou	Zlcmeb
applic would	doebde
applic yet	eoeffY
applic you	Vigdnd
applic your	eeZocf
applie	fhgYZo
applie #	ddechk
applie .	iZfZcp
applie @d	mddeee
applie again	feeeej
applie and	egbena
applie at	iaZdbq
applie for	gekWfg
applie gets	gbceel
applie in	cdelff
applie on	gcheeg
applie to	VrsZTZ
applie will	nacefe
applie with	dfbndd
apply	YSlbY0
apply .	gindcU
apply @d	edeecm
apply afresh	ddceem
apply after	eeeefj
apply again	XTZTd8
apply and	edYemj
apply by	depcda
apply elsewh	ecaeeo
apply for	dRnkUl
apply from	eefeei
apply now	behkee
apply throug	edbqdZ
apply to	hhiYdf
apply when	eebffl
apply with	dbsbdZ
apply1	eblkda
apply1 and	feeief
applyi	jigeVh
applyi .	bjQtWk
applyi again	ddmefc
applyi and	eacceq
applyi as	gccedm
applyi for	mlacXg
applyi on	jebffg
applyi to	mlfcXZ
applyi with	ecsWee
appoin	ZUaX1o
appoin 's	eckgde
appoin .	VSWYzt
appoin ;	Yqadja
appoin @d	fYSzXb
appoin @p	dYeeil
appoin a	dccber
appoin and	btRbkc
appoin anothe	ecdddp
appoin are	enfeda
appoin as	WYTY3h
appoin at	knjVdZ
appoin before	ldcege
appoin board	idddei
appoin but	ebejdj
appoin can	eiemdY
appoin clerk	fffdie
appoin coe	edekcg
appoin commit	lmVdce
appoin follow	jcedjc
appoin for	hUridW
appoin from	acbdcs
appoin has	XOYXpy
appoin in	iWpcai
appoin is	VjXeuY
appoin letter	beUW0X
appoin must	lqXbdZ
appoin no	ebefbn
appoin not	fcmfed
appoin of	cTiabv
appoin office	iicchc
appoin on	kYeehg
appoin one	eZaeds
appoin order	ebaera
appoin panel	elddgd
appoin proced	ledeee
appoin so	emfeda
appoin somebo	fedeek
appoin someon	eddecm
appoin that	fWqfed
appoin the	cXXdU4
appoin to	WilWsW
appoin until	eZoidb
appoin was	bXbblq
appoin we	eckfef
appoin which	egeeei
appoin while	faneee
appoin will	necbch
appoin with	camdnV
appoin would	fadefl
appoin you	ZTVS/T
apprec	gibagj
apprec .	cZklee
apprec a	edbpdd
apprec that	lcZdcm
apprec the	ebddjk
apprec you	XkdVjk
apprec your	kkeZZe
appren	WYaQuv
appren .	ZfbQqn
appren @d	ebZedp
appren and	cbmYbl
appren both	mdbdgc
appren get	aleefe
appren has	efcefk
appren in	eeffie
appren on	egcieh
appren place	ddZkek
appren places	diYddm
appren will	cdnddd
appren with	jaWdqb
appren your	dhamdd
approa	bhepcZ
approa anyone	ecelee
approa your	fedlee
approp	ZtVZeh
approp .	ejdefe
approp time	aoddee
approv	hiUX1U
approv #	leebge
approv .	aaedvX
approv a	hfelac
approv an	ejfede
approv and	lbhZge
approv as	feefie
approv budget	jgdfee
approv by	bnedia
approv electe	ebadhm
approv is	jfeeef
approv it	eYbdoh
approv meetin	jcffef
approv of	eifefe
approv on	jefedf
approv the	fkVWnh
approv to	efefei
approv we	defeke
approv you	WbajtW
approv your	aZZa1Y
approx	ehehee
apps	eckjcd
appéti	eeglad
april	WgdUvg
april .	ccmdge
april fool	fdgbmd
april is	jjbede
apron	cccgfl
apron and	debian
aptitu	dcUsai
aptitu test	edWqbh
aquala	eXaefr
aquari	fhdddi
arbori	nXmbda
arbori .	kbgeed
archit	aZqXke
archit .	jficdd
archiv	kRYcrk
archiv .	cagild
archiv ;	fbdekh
archiv and	fedfgi
archiv as	fedffi
archiv is	edldde
archiv job	pkOecn
archiv post	icledb
archiv your	edagfm
ardent	bdracc
ardent .	hicdeg
are	dlbfic
are #	ddZhbo
are .	rciXeZ
are ?	eXphcc
are @d	kXvXZY
are @s	pYdddg
are a	ZpgYYk
are able	bcahil
are about	cgjmab
are above	kmedaY
are accept	dedelf
are adding	feeief
are advise	eoYiac
are after	bZalbq
are agreea	ddebkh
are agreed	Ypdbge
are ahead	efddmc
are aiming	rfbXcd
are aligni	gmaddd
are all	ZhkemX
are allowe	aSreal
are alread	bkclbc
are also	edbeen
are always	bfeaco
are among	ntVZcZ
are an	nYkfbc
are and	hlcbdd
are announ	uYabcd
are anonym	dYwWcY
are answer	jdfeee
are appoin	cYTa3Y
are as	dlddfe
are asked	VcgzbV
are asking	acT2cX
are assess	Zodeed
are at	cpfdYd
are attach	bWjdco
are automa	eidddj
are availa	fghjbb
are aware	dhjdgb
are away	dkYmcc
are back	YvfcdV
are behind	ihicgY
are being	mxSaaX
are below	edeihd
are best	eZbrdd
are better	cddfnb
are betwee	ikeeea
are booked	Zbahra
are both	hVlfmZ
are bound	ffeeej
are bringi	cZYelo
are buildi	ccfobe
are busy	fmmaZZ
are by	jqZcdY
are called	ftYchU
are callin	bZWtbk
are cancel	edYccs
are checki	pedbdd
are choosi	ffaYjl
are chosen	WzbcbX
are cleare	iehcee
are closed	ccubbS
are closin	cSVca4
are collec	ljcbdc
are coming	RpTnma
are commit	ejeefe
are commun	mdeeee
are compar	bxcbbV
are comple	hgacdm
are confid	dckfib
are confir	Zkandd
are consid	iwZbbU
are contac	gkedec
are conten	cddnde
are contin	atbdeZ
are correc	dhkbfe
are curiou	dcpaed
are curren	jqdadV
are dead	gdXeeo
are decide	jeeeef
are decidi	2TbcbY
are delete	dlaeeh
are deligh	Vkijfa
are desper	jdefee
are direct	edcjfg
are discus	lcfedf
are doing	encibY
are done	ngWVme
are down	lWbnch
are drawin	efdelc
are driver	elefec
are due	aYvWfa
are early	bfidjd
are eligib	eddedm
are emaile	nddece
are enclos	fedefj
are ending	faYccu
are enough	feejfe
are entitl	ebbidm
are excite	odgafa
are expect	SeVyhY
are experi	djjdeb
are fierce	fdelde
are figuri	erXdec
are filled	eXfdeo
are fillin	edjhed
are final	cbecfp
are finali	avhXfU
are finall	fejdff
are fine	cbalkf
are finish	kibgdb
are first	ZiendZ
are focusi	fddefl
are for	dcieej
are four	drbdTi
are free	gVedgq
are from	baifnb
are frozen	dWyddX
are full	cScaY0
are gettin	ahUhki
are given	jkcfab
are giving	ZXWivd
are glad	cfYgrY
are going	ijRUjq
are gone	ehadhj
are good	iXWapl
are gratef	nakUYk
are great	ehddck
are handle	elfeec
are happy	UWSnzd
are having	bXltXa
are held	criZab
are here	gighca
are hereby	ZURmql
are hired	YMPb/I
are hiring	fcQguc
are holdin	dbhang
are hoping	mjbbdb
are human	iclcdc
are i	leeeed
are impres	dadcdq
are in	inaaoT
are inform	kpcXcb
are intere	adfwXZ
are interv	dlaidc
are invite	pThpXU
are it	bcbduZ
are joinin	efeXof
are just	dnjbba
are keen	VvXnYb
are keepin	ahYVjq
are kept	eSudec
are kindly	cjcnZd
are leavin	eYjcfm
are left	hchldZ
are lettin	nUYZoj
are limite	fekahe
are long	dnbdkX
are looked	bljddc
are lookin	fqWfdb
are made	jrXbXe
are mailed	nddede
are making	bRYa7W
are meetin	siYgYX
are minded	dbened
are missin	enbcgc
are modera	gadeem
are more	fbdcco
are moving	gcfoYZ
are my	hhZfje
are nearly	gfcoad
are needed	bijfec
are neithe	ejfeee
are next	ZgfioW
are no	WSkhZt
are normal	kbffff
are not	cXbYZ5
are notifi	mbceff
are now	YfraUg
are number	hdhejY
are oblige	eZddcq
are off	fsbYcb
are offere	gdeejc
are offeri	WSdV/Q
are offici	eaeXub
are on	ctifhM
are one	awSliO
are ongoin	dmeded
are only	jrVcZZ
are open	agZkje
are openin	kcffef
are other	fddffj
are others	dmbbdj
are our	aVRR/L
are ours	edZcpe
are out	fOZiX0
are outsta	feifee
are over	jYkdib
are overqu	YecZbu
are paid	efcled
are parked	eekeed
are parkin	eareZa
are part	hZlefe
are passin	edjceh
are pausin	eVvbdW
are picked	hpccbb
are pickin	knYdcb
are planne	idegef
are planni	edegfi
are please	XbYppZ
are positi	emdbed
are posted	mfUbki
are postin	eZmdjb
are prepar	ddeaof
are presen	dmeeec
are pretty	dfeefj
are probab	jbdeie
are procee	dnceec
are proces	ikiceW
are proud	eZofdd
are provid	ddjhee
are publis	eiYkdg
are pullin	cZsdcb
are pursui	edeeej
are put	btZYdd
are puttin	WljYnX
are quick	khdeec
are quiet	feZffl
are quite	feedld
are rather	ekdfee
are re	fjeefd
are read	bsYabd
are readin	mfhbac
are ready	aaZpkd
are really	laeYih
are receiv	YeqgXc
are red	eegejd
are regist	dgkcee
are releas	pXebbk
are reorga	fcbfel
are reques	ddalkb
are requir	fZZudZ
are review	kgecde
are right	jcabcn
are ringin	Zoeefb
are runnin	dlZjdc
are sadly	eaceeo
are saying	jYYebr
are second	soYWaZ
are seeing	hoiaZV
are seen	idkecd
are select	T7aPga
are sendin	eXbfsb
are sent	pZieba
are seriou	ejefee
are set	bjfecj
are short	fedhie
are shortl	bjdkce
are shut	bfjlbc
are signed	fkdede
are simply	ecmfec
are sittin	elcZkb
are slow	glaccg
are so	clkZkU
are sorry	ZVniYk
are sorted	bWVdby
are split	drdeca
are starti	eleiba
are stayin	ebecnd
are still	c/RgXO
are stoppe	fcmeed
are stoppi	ebeXkm
are stored	dlgcec
are stuck	ebmjcb
are succes	amjecd
are suitab	dpdbfb
are sure	ckebjd
are suspen	dYtdda
are taken	gbSYcx
are taking	jfMR2c
are talkin	hmfddY
are tellin	djeffe
are ten	ldhbde
are tender	dadrdd
are that	edcfdm
are the	kZeVyV
are there	ednbde
are thereb	eeaefm
are theref	bYYgnl
are they	eXiddn
are thinki	cuahbW
are those	iacdnc
are three	fjgdiZ
are thrill	kYienW
are throug	YMU/WX
are to	gbP6WV
are told	rbcddd
are too	XZWfYy
are top	dbZidm
are torn	gjXkhY
are travel	diffff
are trying	fogeaZ
are two	YufaeY
are unable	bbccWx
are under	elcVhj
are unsucc	clfeee
are up	jVkhhc
are usuall	kkZXdi
are very	epfVZi
are viewed	dgjefc
are waitin	Xtbhca
are we	ejccdj
are weighi	dseddW
are welcom	aZzSQo
are well	iihfXe
are what	ilcdeb
are who	fgdand
are with	kzWQiS
are withdr	fafeek
are workin	c5WYZT
are worrie	bebkcl
are worth	cmhcdd
are wrappi	ideeff
are writin	edZhen
are you	VRV/iU
are your	fedjff
are yours	daeepb
area	mchcah
area .	eZpabf
area and	fjeffc
area are	echbej
area manage	odVhef
areas	iepXcd
areas you	fflZff
argue	ioRYbn
argue .	ceZbcs
argue about	fnbdgb
argued	cdiWfo
argued and	ebpbcf
argued for	eccdlh
argued your	elcdcg
arguin	b0SaiW
arguin about	dsaedb
arguin over	ehcdlc
ariel	dlbidc
arise	dladdj
arise .	egdeei
arise you	emceec
arisen	ddccng
arisen in	deednb
arises	djZaem
arises .	ddbden
arjun	efjefe
arm	ebenbe
around	hediah
around #	fcVvae
around .	ZYnUfo
around ?	feeief
around @d	joaYed
around all	eeedgj
around and	ekfeec
around for	dceiei
around in	mceeee
around it	dlgdec
around on	dccicl
around ten	cebnee
around the	mXraYc
around your	hfcZkg
arrang	OVR/fZ
arrang .	ecbkjc
arrang a	XfYsgY
arrang an	dmbbeh
arrang for	daapdh
arrang it	ZUcugf
arrang one	deelde
arrang the	Xddsbc
arrang your	bSXzjc
arriva	ZgenfZ
arriva .	bedlef
arrive	eh1WYQ
arrive .	jczUYT
arrive after	fddffk
arrive and	epecbb
arrive at	dhdfjc
arrive in	hZwVaY
arrive late	feejfd
arrive on	Zhlaej
arrive safe	ejjadc
arrive safely	cqXida
arrive so	ecible
arrive within	aijeee
ars	agocec
art	bjkccd
articl	cZtZah
articl on	cYpcci
artisa	nceXbl
artisa we	ebZdeq
artist	gfXegk
artist .	ehdagk
artist before	dleeec
artist direct	gdeibi
arts	gkaddh
arvo	gddjee
as	dfbboh
as @d	nafdee
as @p	Yggckg
as a	hdadgk
as advert	eedejf
as agreed	YehioZ
as all	ameddf
as always	dcocdc
as an	dhaaoe
as and	W8SZYY
as announ	hbfeei
as anothe	eeeeej
as anythi	dXieem
as arrang	fcdlee
as assist	cXXbwh
as bus	bcdnbf
as careta	dkddhd
as chair	ebddlh
as chef	ccaaml
as confid	ideehe
as confir	efeeif
as data	feedje
as deputy	feeekd
as discus	hcYbwY
as early	lXdhci
as encour	fkefdd
as ever	cifcck
as everyo	iXbddo
as far	bhSWfw
as financ	eidddj
as first	cYccnl
as follow	dicjgd
as for	kwWafT
as from	ddcdmf
as good	asbaZh
as having	dkcgdf
as he	Xmajcg
as head	gfcYne
as his	ehdcke
as i	pmbTXk
as if	cbZlgj
as in	eSebon
as interp	eebjge
as is	bddkej
as it	bpdZZj
as its	YZZY2b
as junior	ddcdng
as last	eebfmb
as lead	eedcme
as lectur	eddenc
as long	YuekdR
as manage	efecke
as many	jeeiea
as maybe	bkdlbb
as me	cV0bWZ
as mentio	jcedgh
as mine	dwXcbZ
as much	iiacZm
as museum	dcdggk
as my	ZcihnY
as next	ebdikd
as nobody	fckffd
as none	fdeefj
as normal	bmicdc
as not	iedecj
as notice	jdieec
as of	ZVbL6k
as often	fckfec
as on	dZYfnj
as one	hhfgcb
as open	ekldYd
as our	aYMV/Z
as part	XYdsef
as pay	fedfje
as per	kXhVik
as perman	edebme
as planne	jnafbY
as possib	fXbvfZ
as projec	fcedle
as promis	iMkdfr
as quickl	aqdddd
as regard	bocjiS
as reject	egeeei
as relati	eeeamf
as reques	idmadZ
as rooms	eefdke
as second	eXebub
as severa	leddfd
as she	pachcd
as sheet	eeebmf
as simple	fbkdeg
as site	flfebf
as soon	irXgdW
as sorry	dccebp
as staff	edbZrd
as stage	dbcYtc
as stated	clkeYc
as statio	fdeffi
as such	gfhgYg
as teache	efdame
as team	edekha
as that	hXjfhf
as the	lgVhhf
as their	hZYhfm
as there	WyYhcY
as they	bdiiWm
as things	ihccYm
as third	fdccne
as this	ftWfdZ
as to	dmfgXe
as told	dcebil
as town	eecejh
as traine	cgefkd
as two	dldeee
as unsucc	obdced
as vacanc	eqbbea
as void	heiedd
as warm	fdadeo
as we	ciVZmn
as well	fhZsUf
as withdr	edveaV
as yet	eyXcaX
as you	VQygWp
as your	bVbijo
as yours	eYiejh
asbest	eijdeb
ash	dcoYge
ashdow	ebaefo
ashgro	kWibZn
ashgro his	lcdhdd
aside	lUdgbo
aside normal	mhcbec
aside the	ieefff
aside your	jecfeg
ask	cndlfX
ask .	mgjYca
ask ?	dnedce
ask about	flgfgW
ask again	crYcdd
ask all	XYhsca
ask and	kZddel
ask anythi	ebhddl
ask around	btZfdb
ask at	dcmfed
ask away	iWndef
ask candid	kbfffe
ask do	gidefe
ask everyb	feejef
ask everyo	eddnee
ask for	ZdUuib
ask her	gmdddc
ask him	cfjhcd
ask how	eeifee
ask if	Zjjeag
ask in	fhcicf
ask me	jpkVYZ
ask my	dsXZjZ
ask of	fcdlfe
ask our	gdidff
ask that	eedlee
ask the	c1nNYU
ask them	edekee
ask us	cafbjl
ask what	eleedd
ask when	dZoeff
ask whethe	cZcpeg
ask you	ifckgW
ask your	ddZtac
ask>again	dfSqmb
ask>answer	aVlnjc
ask>ask	cofkdU
ask>away	kclWoU
ask>bye	befgZm
ask>chosen	jeRmjf
ask>closed	fYliXj
ask>date	cUYqtc
ask>decide	VZdroa
ask>free	bqXpbY
ask>give	YZY5fa
ask>goon	dkYnda
ask>hear	XWZund
ask>hold	ilpXXa
ask>if	Ubdrif
ask>joy	XfgoXj
ask>match	haaqXg
ask>me	Zbpkfb
ask>meet	bhWnka
ask>news	oYZdgj
ask>not	efjXgi
ask>offer	UfXivb
ask>others	gjUjgf
ask>papers	aZY2fa
ask>post	ccidYo
ask>receipt	XjQrke
ask>refuse	thRXla
ask>review	nfeYhe
ask>said	fdncag
ask>soon	VWcvlb
ask>sorry	eednae
ask>start	ZndgZh
ask>step	hbTvgc
ask>thanks	XchTXw
ask>them	ehejdd
ask>wait	n4RRYb
ask>will	igZneZ
ask>you	Zacvia
asked	hhddhd
asked .	affdob
asked about	ncwOXa
asked and	mckadb
asked at	drdedZ
asked back	gUU5aS
asked but	egnbdZ
asked by	cflcfc
asked financ	fmeaee
asked for	hoMdod
asked has	gededk
asked her	gnZaid
asked him	jgdeee
asked how	lfpZdU
asked if	eYdpjZ
asked in	lsZTcf
asked me	dfUkcp
asked my	choabd
asked nobody	fceemc
asked of	jcfeef
asked on	anjZiZ
asked out	ehdief
asked so	daubca
asked someon	dccaas
asked straig	hfcddk
asked that	bkcocY
asked the	hnXRgk
asked them	odiXWj
asked they	mZebld
asked to	ViVqbk
asked too	glecce
asked twice	gjZcck
asked us	dU0Yaa
asked was	iodecX
asked we	egjeed
asked what	Xilakb
asked when	1RZXhe
asked whethe	YYdnkj
asked which	edccmf
asked why	ecmbci
asked would	eeekde
asked you	ccckck
asking	XjbohZ
asking .	bmeUih
asking a	fifefe
asking about	hjfceb
asking after	eckhed
asking and	kbacnd
asking as	hbfeei
asking before	eigfed
asking everyb	Zmekad
asking for	UiduWa
asking her	fjfede
asking how	kbmXed
asking if	ZTjybZ
asking me	dkZfei
asking rate	dfcelg
asking the	blqdcU
asking to	feeidg
asking what	dmadak
asking when	gakejZ
asking which	eZcseb
asking you	fbPXtn
asks	ZYfybY
asks candid	ehidfc
asks for	bZjmfc
asks if	fYmgee
asks me	ecabnj
asks that	eefife
asks the	jkacdd
asks to	fdeled
asks whethe	dheiee
asks you	ccZrfc
asleep	bZvdcZ
asleep .	catdda
assemb	aeeemf
assess	emRucb
assess .	irSdia
assess ;	eadhel
assess a	ejfeee
assess and	dhcchi
assess are	gjcged
assess as	Zocdef
assess by	pdXkca
assess can	edekfe
assess centre	galnYZ
assess day	UhWvdh
assess days	jdciee
assess drive	fefdjf
assess expire	eadnee
assess for	anYide
assess has	blanea
assess in	eiedgf
assess is	geZnee
assess it	dldheb
assess link	fecmfd
assess no	edeflc
assess of	icecek
assess report	imdYee
assess result	Ypdceg
assess the	aneccg
assess was	eicied
assess we	eifeeg
assess will	kcdedh
assess your	ddciej
assign	TnZgoY
assign .	brTYkf
assign at	fedfje
assign to	aXdthZ
assign you	fedgie
assist	aXcgsg
assist #	fdddfk
assist 's	iYcfjh
assist .	dVdkpb
assist ahed	ejcfff
assist and	dhafam
assist at	fecfej
assist bursar	fjeeed
assist cna	dobded
assist curato	eccenc
assist direct	eiddkc
assist engine	clcehc
assist financ	eeedfj
assist for	fbeffk
assist garden	effdig
assist has	ejegdc
assist i	fbkfff
assist in	ldcdeh
assist is	eXbjne
assist know	ecemed
assist manage	gSgbzV
assist ms	aehaji
assist of	eemdec
assist on	eidffe
assist openin	eaepcc
assist positi	cmYheg
assist princi	igedfd
assist profes	dbdfgk
assist regist	UjeZio
assist role	ekhggY
assist stage	echZlg
assist store	fdeiff
assist was	cjcffg
assist will	kgXmcc
associ	YZcYvj
associ 's	aXhgij
associ .	ZVagsi
associ at	efddek
associ consul	ecnbcd
associ gave	gfbecl
associ has	fjbged
associ positi	ejffee
associ req	fejffe
associ role	efdjee
associ will	dldicc
asst	hYpYci
assume	kdTjnY
assume i	efZfem
assume it	Wpfeee
assume that	lZbodY
assume they	obedec
assume you	bafdpf
assumi	ijZdge
assumi the	jkZdde
assura	cmkddY
assure	pihWXe
assure me	tYddcc
assure money	belddh
assure that	bmbbej
assure you	ekdffd
asthma	ceahdm
astray	deeifg
astray .	deeifg
astrid	dhbjgd
astrol	kZaeem
astrol .	fddgfj
astron	ecZeeo
async	hbZlai
async video	jcambd
at	efhhfc
at #	ffUqkW
at .	ZuWhfa
at @d	YfQshj
at @t	aTmifh
at a	WklmXa
at aid	eedlfc
at all	Vjqfab
at altere	eddifh
at an	frTgXh
at any	jiuXXT
at anythi	fideff
at applic	brbeec
at brilli	cefeke
at by	hqeZdT
at church	eaiedk
at colleg	dcmbib
at cvs	drbceb
at dinner	ceddmf
at each	giedfe
at ease	idfdeh
at eight	dbkama
at every	jgcceh
at everyo	ejfcff
at everyt	Zlifde
at feline	elcefd
at first	bgdlgd
at five	iUZpmY
at four	gTZlof
at gate	deVmke
at gender	dhceej
at grade	eiedhe
at group	hdaemd
at half	jXcmch
at hand	ablpYc
at head	cdbZqe
at her	dmbama
at his	efdfjd
at home	ZacqmY
at how	dhdffi
at human	lUkqYW
at in	cmceee
at interv	dnbamY
at it	a+PVaZ
at its	bhgdjd
at junipe	ebneec
at last	hOafql
at least	JyaeVo
at length	feeefj
at libert	flegeb
at lively	dkgecd
at lunch	mYbjef
at manage	ifeffe
at me	kcjfbc
at mexico	eckgfc
at most	1OckXY
at my	oWqibS
at new	kZheef
at night	dgffbj
at nine	ialfcd
at normal	cbfbkk
at occupa	bbkldb
at once	qUcdkg
at one	atXffZ
at other	fdeffi
at our	cYcngi
at placeh	VXnsYR
at presen	gcmUbi
at recept	YXodfi
at record	ihddef
at room	ddcfnd
at scale	dddlch
at scorin	fVkllW
at scruti	edabep
at sea	anaccl
at short	chbjdg
at sift	eccffl
at six	hbZgap
at some	c8XUZU
at stage	dfddek
at such	fejeef
at suffer	feiffe
at tempin	edheei
at ten	aafpbh
at that	VXcXlw
at the	ickieZ
at their	fefibf
at them	fijaec
at this	dsRSZw
at three	jWkdjZ
at togeth	eiegee
at transp	cdcoed
at url	dhidfe
at us	cfdkef
at weeken	kVapce
at what	djddkc
at where	Zpceee
at whethe	ekeede
at which	kWdndd
at work	dcWcub
at you	fRlqYe
at your	hWwecV
ate	hedlbf
ats	aiqXca
attach	UQjtxX
attach #	fdmedc
attach .	TMjlza
attach ;	Zcbknd
attach a	aahmgd
attach agreem	ffeeif
attach and	abcojb
attach are	eeegal
attach as	hcncac
attach availa	fefiff
attach by	cedfke
attach consen	feejde
attach contra	effamf
attach datase	effjde
attach declar	effiee
attach docume	ecZYvc
attach for	dasdbZ
attach form	edclhc
attach have	ffffmZ
attach in	ecjcge
attach is	abigmb
attach it	ceeigf
attach letter	fefdif
attach offer	feeckf
attach our	deamgc
attach pdf	fjfcfe
attach please	ceYcpi
attach questi	bZdsce
attach sign	feeeif
attach statem	ffekce
attach summar	eedige
attach the	aXjihg
attach to	cdibnc
attach what	eabbsd
attach which	edecji
attach who	ejefee
attach with	fecemd
attach you	bdelhd
attach your	ffdXqe
attain	deddij
attemp	fUriaX
attemp .	dblded
attemp at	fcelde
attemp hungry	ecmeed
attend	ZfhlZj
attend .	cdhkZi
attend @d	ccaaml
attend a	dZbvca
attend an	dglZdi
attend and	eeiged
attend by	bceqcc
attend for	gaYqcf
attend is	ejfdfe
attend on	ldbafj
attend our	dcsbcY
attend the	XmfWbq
attend to	elefea
attent	auPfch
attent .	ayQgcZ
attest	bgdqad
attest .	chejed
attest author	feeief
attire	eaoeeb
attn	fXjcoY
attn .	cbpeeb
attn and	dapfdb
attorn	dZkeck
attrac	ecjgfe
au	iVjgfg
au pair	jXddgl
aubrac	mbjecb
aubrac .	eihdee
aubrac opport	nagedd
auckla	ebneda
auctio	jlZebb
auctio job	mhbfda
audien	cbffel
audio	fecmde
audit	dmpWXb
audit 's	fdkfed
audit .	crcadg
audit and	djeefe
audit depart	eieeef
audit ends	elbeee
audit is	edjffe
auditi	ZgXuYh
auditi .	ZmZhid
auditi for	ZebnYl
auditi moved	eddeel
auditi on	ZfbqZi
audito	fenYgb
audito .	ibjcee
audito are	jdeeef
august	keheea
aunt	cckdgf
aunt nearly	ecdefl
aunty	damjcb
auréli	fdhgee
austin	galbhc
austin .	damchc
austri	ekcidc
austri .	ekcidc
author	agXnpY
author .	dfmicX
author ?	fedkee
author and	iajeef
author direct	ejdfee
author has	fihdde
author is	epbbed
author to	cfaYuc
auto	VgwaaW
auto mail	fanhcc
auto reply	acqbdc
auto respon	clhcec
automa	ednbef
automa .	hWdjdl
automa acknow	cbrdea
automa after	feeffi
automa and	emeeeb
automa assist	eemdec
automa confir	iihceZ
automa email	fgcfjc
automa genera	fdiefg
automa in	dcmced
automa mail	bZZfdt
automa messag	fjieda
automa notifi	eaeeel
automa receip	lbfffe
automa reply	YlqZbZ
automa respon	bcofed
automa system	hkXhef
automa west	ebmeed
autumn	ckncac
autumn .	fclecf
auxili	gYoffZ
auxili .	eeeige
auxili compan	edlefd
availa	cVevWm
availa .	bMhsYq
availa and	efmbed
availa at	feeeei
availa better	ecbbep
availa check	cmeeed
availa for	aYiwYc
availa from	fdelcf
availa grid	efeiff
availa i	ceWmej
availa in	jdjgXf
availa on	fgafej
availa posts	feedek
availa sheet	eefiff
availa to	feejde
availa we	eWpdeh
averag	eddedl
aviati	dkgefc
aviati servic	dlbefd
avisar	iejdec
avoid	airZUh
avoid any	fldeXj
await	dwUSnU
await our	kmaYed
await your	aeffme
awaite	bodZlY
awaite .	csfcaZ
awaite by	Yeedqe
awaite from	lbeeff
awaiti	UuRmmP
awaiti decisi	auYbeZ
awaiti headco	fjeeef
awaiti your	eaZnic
awaits	eejdhe
award	pVbXlk
award .	dcdjei
award and	edhdei
award you	efcWre
awarde	ZSQZl3
awarde .	gdYZas
awarde the	bbZbet
awarde to	aacbnn
awarde you	Zaemkd
awards	cgcXrd
awards .	ddeZmi
aware	dnhXee
aware of	hkceed
aware that	dikZhb
awaren	ecobdc
away	ejdeaj
away .	amPhar
away @d	bddndf
away and	kbYddo
away for	dYqded
away from	ScybYh
away i	rbadde
away in	bpcdee
away on	kZdcfl
away they	nkcddX
away till	hffbhe
away to	fsbebY
away until	Yjijde
away with	inYecc
away>again	gUwbdZ
away>answer	cZmjai
away>ask	ZfVoig
away>away	aayXab
away>bye	cnZbie
away>chosen	oSgbjg
away>closed	XeseZd
away>date	icsbeW
away>decide	kbjced
away>free	mkacdc
away>give	bbdhij
away>goon	ZtXfdc
away>hear	hfbedj
away>hold	gYpecd
away>if	gmddcb
away>joy	kgbcgf
away>me	ducbVd
away>meet	hgfmaW
away>news	kpYedV
away>not	Zjjfce
away>offer	ckeamb
away>others	ikXdkb
away>papers	fcVmgi
away>post	aiVfgo
away>receipt	hgjdea
away>refuse	nbdcch
away>review	nXtTaa
away>said	jmiQdd
away>sorry	ffibdg
away>start	bYjblg
away>step	dYYpcm
away>thanks	fdlefc
away>them	llZcZg
away>wait	mkaYja
away>will	hicmWe
away>you	gWYnkh
aweh	feeeie
awesom	ecgigd
awful	hddhak
awful .	eefeck
awful that	iiZhee
awfull	nbefdc
awkwar	dYiehi
awkwar .	edcgek
awkwar one	eameef
axed	edgffh
axmins	eiZfke
aye	fbemed
ayesha	jbaldf
ayodel	hZlibc
b	bVZtld
b #	edbmhc
b and	ZraZfh
b by	lcebid
b from	fdhela
b of	eedjef
b1	ckblcd
b2b	aaocdj
b2b saas	dcmeed
b2c	fcefek
ba	eapedd
babs	eiegee
babs from	eiegee
baby	YZ5WVY
baby .	dWxcbY
baby on	Znhedd
back	jfggdb
back #	mjaddd
back .	Pgnnbe
back ?	kWnfcc
back @d	yVcfbX
back a	eccidl
back about	dajked
back again	kfagef
back along	jeedfe
back and	bYXmfq
back as	ecdakl
back at	jiWiee
back before	cXbwbd
back burner	dcqcdb
back but	doecec
back by	SXYund
back clean	egacne
back down	pbbeed
back either	feeief
back filled	fedled
back fine	aecbrc
back for	cPX3Xi
back from	mplUZT
back he	fkdefe
back here	ehdcke
back human	2QYTcj
back i	fclfed
back if	eXcmel
back in	campTe
back interv	egdked
back into	ejdWme
back is	danida
back it	lQbjkj
back my	eZkZig
back no	eieffe
back of	efdkee
back office	eeejef
back on	cdqjbV
back one	ekeefe
back or	dblald
back re	eZclej
back she	eldeee
back signed	eeeZoe
back so	hZggjd
back stampe	elYack
back takes	jkaded
back thanks	feoZeb
back that	efodeZ
back the	ngcbce
back they	dYcldm
back till	fbdele
back to	vuYUYY
back under	efldec
back until	edfdlc
back we	igddef
back when	YmXgbn
back will	fdoeeZ
back with	ZUfe0a
back within	blflfW
back you	gUgipa
back your	dYeYcv
backen	eZdedo
backfi	gdkbch
backgr	bZXrem
backgr .	afneZf
backgr and	eaasdf
backgr at	fcdeel
backgr but	fcejff
backgr check	fZWrla
backgr for	fdeeek
backgr in	ebegel
backgr invest	ciYbem
backgr is	dXYhcu
backgr papers	gfeide
backgr screen	edehje
backgr shortl	efeife
backgr verifi	eeejef
backin	ebXjco
backlo	hqYdea
backlo .	cpaded
backs	kmddeX
bad	nTcVXy
bad .	pabcaj
bad news	afdVfr
bad sign	dhefdi
bad timing	dYeeeo
badge	XUlVwa
badge .	dbiZqZ
badge back	fedeek
badge for	eeldee
badger	degfhf
badly	fgfcak
badly .	imbdcc
badly wrong	ccdeem
bag	eSmfma
bag .	kcahjd
bag and	dcmcia
bake	eZmkdb
bake sale	ecneec
baker	cZecpe
baker .	eaadrd
bakery	XeVdlr
bakery .	dejZjg
bakery has	ecVdmm
bakery said	dZdkdk
bakery they	dkZfei
bakery wants	dceemd
baking	kfdbak
baking .	egcddl
balanc	bjiUfm
balanc was	fefeei
ball	ZifsXX
ball 's	dnZicd
ball rollin	cdence
ballot	gecfbk
ballot .	debncg
ballot for	hcccel
ballot the	ebadhm
ballro	fdgefh
balogu	ibfjed
balogu good	jcgeff
ban	cYocak
band	biZUpl
band #	ZceYnl
band 's	elcdfe
band .	cneboT
band and	dYcajr
band has	eedeek
band six	fddfmc
band stops	eidedi
band you	eiedgf
bands	jmeWee
banerj	cecrcc
banerj and	fffief
bangal	jlfeZX
bangal said	ckkdeZ
bank	dchgkb
bank 's	ghbnfV
bank .	aneajZ
bank @d	nbdeee
bank altern	dbcddp
bank card	feekde
bank closed	dccend
bank detail	ZYekoZ
bank form	feeckf
bank has	gXZclm
bank holida	oZrVgT
bank ideall	eiblda
bank in	echkfb
bank is	ibhege
bank said	mYeide
bank statem	eeekee
bank to	dkdhce
bank wants	dclYcm
banker	jYchdj
bankin	cbijjZ
bankin .	dfencc
baptis	eebnag
bar	eQYbpt
bar .	jbVgfk
bar for	fcdddn
bar job	ghcggc
bar staff	demddd
bar the	dabmkc
bar was	feecfl
barbac	bVnZmg
barbac comple	eZqcfd
barber	cXtcga
barber .	eZnegb
bargai	jeeefd
barist	jbdgdh
barist .	edcjeh
barist job	egckee
barist role	ieefge
barrac	eeekde
barrie	ekidcc
barrie .	fjdfed
barrin	lbekad
barris	eccedn
base	VcUT8X
base #	decTvd
base .	ddbdrZ
base and	effcjf
base is	defejf
based	YiTnan
based assess	bpbhdY
based in	dafidk
based on	fbYicp
based test	bmakec
basel	kYfkjW
basel .	ecielb
basic	dYdkje
basic guy	ffbdih
basica	nggbbb
basica the	kgaedg
basica they	fdifff
basica told	ckeeee
basis	aqTbfm
basis .	jjagdd
basis and	Xsaeee
basis of	cfbbdp
bass	dbgddn
bat	bnbicc
bat for	bnbicc
batch	cdahco
batch .	ejdefg
batche	dldffd
bath	ecpaeb
bathro	fdbdjj
batter	casbcb
bay	eefheg
baypor	fffdif
baz	dYcqec
bcc	dcjhee
bcc .	dckiec
bdm	dcocce
be	gjaeeg
be #	bmbXob
be .	fgYUol
be ?	ejefee
be @d	/bRbZL
be @p	iWgbhk
be @s	spdSbX
be a	crbfdb
be able	0lUZWa
be accept	ZZaqfg
be admitt	jZaddp
be advanc	fdbefm
be advert	eYcder
be advise	igjXfb
be after	eobcgb
be ages	ekdfee
be agreed	dZekje
be all	eeekcf
be alloca	dedndc
be amazed	oadede
be among	aqlXcb
be an	XuWnZZ
be and	odddea
be announ	bocbZj
be anothe	flcdee
be answer	Vhsbba
be any	Vlekcf
be appoin	cSaba1
be approa	clheeb
be approv	afcbog
be around	dkbkbe
be arrang	ccdldh
be as	kYaddo
be asked	e/SQbT
be asking	faabbu
be assess	ktYVdW
be assure	ckcbek
be at	QmgxWX
be attend	elegea
be availa	kbkfdZ
be aware	flccee
be away	Xgqcde
be back	nVsUfb
be before	S3aYdY
be best	dkbmdc
be better	dcaicn
be booked	Zddnjd
be bored	QdZWY5
be borne	eeenbd
be brief	fceehi
be brough	deekee
be buildi	eXbdml
be but	eeekde
be by	hpbZba
be called	kqaXaa
be callin	kdWicj
be cancel	cebodd
be carrie	ljdeeZ
be carryi	ecsdeW
be certif	cmbhdc
be change	abpaed
be checke	ijecfc
be checki	ZVvZdb
be chosen	kxUeYT
be claime	ibZZcp
be clear	ihdcff
be closed	UW3WaU
be closin	agldde
be collec	cacdoi
be coming	iguYZU
be commun	jwSbYV
be comple	hdYtaY
be conclu	jfeefe
be confir	dmWnhZ
be consid	UakyXb
be consul	ffdael
be contac	U/PYbS
be contin	ZfmWcn
be conven	cicnea
be convey	hjdeed
be countr	kYdefk
be cross	cjdeeh
be daft	eZedra
be dated	lgdeeb
be deacti	Vbokab
be decide	ksdYZV
be decidi	knYcca
be declar	ikdbed
be deemed	bdedoc
be delaye	Yoeffd
be delete	XXsbdf
be deligh	cjaWng
be delive	fdlefc
be destro	aeeddp
be disapp	dbcedq
be discou	edceem
be discus	ddYXtg
be dishea	kfdeee
be doing	aUgYet
be done	ogXocU
be down	WYvZdb
be downlo	eeeeej
be drawn	doafag
be early	hddkde
be easier	eiffee
be either	emcded
be eligib	edeefk
be emaile	dbobdb
be employ	fdefej
be enough	eefflb
be entere	cYrZdf
be entert	cibndc
be erased	bdodee
be evalua	eddlfe
be examin	asbdeb
be exchan	feeeje
be expect	qacddd
be extend	eUcbby
be fair	pgXbhb
be filled	akTjfn
be fillin	eWhdep
be fine	ecenbe
be finish	bcbrdc
be fixed	decnee
be forwar	cXvZea
be found	cfqYdd
be frank	ebcdep
be free	jogbYZ
be full	dfndcc
be gettin	caimlX
be given	pcahZd
be glad	Scdkgo
be going	daaZgq
be gone	cbmcbk
be good	ckibgc
be got	frdacb
be grante	fcbfem
be gratef	YXfwiW
be great	cVgocj
be growin	fbfffk
be guessi	btbcdd
be handed	dWZokg
be happie	eZcdjm
be happy	Zejdam
be hard	ddmeee
be having	dhdmdb
be heard	nealbX
be hearin	hrWXde
be held	abbzbY
be here	UaYshk
be hired	gWmeci
be hiring	aQRib2
be holdin	ffeela
be honest	YiWbfr
be honour	dXYc2U
be human	0iQZYS
be hurrie	mmaeeV
be i	bldege
be ideal	dadogd
be ignore	jeeefe
be in	d2VibS
be inform	onYYad
be intere	qRcham
be interv	ZXcxbc
be intima	nZdeed
be invite	a+UJhd
be inviti	dZaddv
be issued	pXfedg
be joined	cWfcln
be joinin	bVdZtk
be judgin	daeqdb
be june	cjdhee
be just	gcbmee
be keen	eXmkdd
be kept	gphXYd
be kind	bkcedi
be known	Yiocea
be lapses	ecelef
be later	jgeded
be leanne	kbdlac
be left	iWmhdb
be lettin	hkdbdd
be lifted	eclffd
be limite	bqaeeb
be lodged	eZjdcl
be long	dpdeda
be longer	Pybjcb
be looked	flibdY
be lookin	Xkidak
be lying	elahZg
be mad	clacuP
be made	vedVTf
be mailed	facjje
be making	hldZdf
be me	fZZhkj
be meetin	ZcXwba
be mine	enedae
be missin	eYnhed
be more	jhbibd
be most	feeaaq
be moved	mcdicZ
be moving	bhbZep
be my	gfnamR
be named	edjdeg
be needed	ckcbek
be needin	bUebhu
be never	ZxYdcY
be news	ihdeed
be nice	dkcide
be no	TFoqWy
be none	egiefc
be not	cfdeel
be nothin	eieeff
be notifi	n2TWZN
be oblige	bbdsad
be obtain	feefdj
be octobe	dcndia
be of	eddjeh
be off	ddmaeg
be offere	diedhe
be offeri	hgehUl
be offlin	Vdtaee
be ok	eccoed
be okafor	moWYcb
be okay	dcejdj
be on	fgcklV
be one	ocbbjb
be only	eieeff
be open	bdgwZU
be our	MIOH/d
be out	eYyWYY
be over	gccejh
be pager	dsadeY
be paid	ZbUkmj
be part	lghbZe
be passed	Ztaeeb
be passin	eeeefi
be patien	kxXVZW
be perfec	Ycdpib
be phoned	rgaccZ
be picked	caocbh
be placed	djaeei
be please	bjacXq
be point	fdfeif
be positi	igeeee
be possib	aibrda
be posted	xXaadZ
be postin	ehdkdd
be premat	foeeYe
be prepar	jiaheb
be presen	hddiee
be procee	aUZXd2
be proces	eieffe
be progre	bWbaey
be proud	beYZpk
be provid	gdcgei
be publis	zhUSaY
be pursue	fYdefo
be pursui	eXbdet
be put	pSQsVo
be puttin	ckcdcj
be quick	mpYccX
be quicke	lldcbZ
be quiet	Znjbdd
be raised	apdcec
be re	eXacbv
be reache	ehbkde
be read	chkicW
be readin	mSrcdc
be readve	eeeffj
be ready	kaaoZg
be receiv	cdcZrd
be recomm	feehci
be record	fdjfed
be recrui	dbWdds
be refund	ZaZeau
be regard	damiad
be reimbu	eddiei
be reject	feeiee
be releas	majdga
be remind	deigee
be remote	sfaYba
be remove	eYYejp
be renewe	fdgeei
be reopen	eXpeed
be repeat	jbeffh
be replac	aZbnlc
be reques	cfdhej
be requir	ZnbVqd
be resolv	ejleZc
be retain	ecmeec
be return	WYWlbv
be review	X2YYeW
be revive	ebrddX
be right	dkckcc
be ringin	pUaoba
be rude	hcfeie
be run	cbZcdt
be rung	oibabZ
be rushed	dqddda
be scared	dbdoed
be schedu	deddem
be scored	hddjed
be screen	mfcbfd
be scruti	dcdeco
be sector	eZacer
be seeing	cbcfkk
be seen	YfknbZ
be select	guaWbb
be sendin	hXbgnf
be sent	hbghjY
be settle	pdbccf
be shared	kjcaee
be sharin	eZncic
be short	kdefed
be shortl	YwYbdY
be shown	ejbkbd
be signed	Yocfia
be simple	mecdee
be sittin	dVgdcr
be slow	Zdobjb
be so	Xjegfh
be some	etZcdY
be somebo	eedemb
be someth	apebgb
be someti	nZffff
be soon	pbeaee
be sorry	fifeef
be sorted	nfccec
be split	egdiff
be starte	feckee
be starti	fabZct
be stickl	kefbff
be stoppi	fadefm
be stored	aXwZea
be straig	SndUbs
be subjec	goddYd
be submit	jgdfed
be sure	dfhjce
be surpri	ejYlbd
be taken	gdajYl
be taking	XQeeiw
be talkin	bgZljc
be tammy	lheefZ
be that	fnbedd
be the	imaOmh
be there	TMU/ZY
be this	emaemW
be three	escaeb
be thrill	dbdbqf
be throug	gjfbfe
be throwi	fgcgcj
be thru	ZasheX
be to	ddadlj
be told	2iTVXd
be too	amXhfg
be tracey	Xgpcdd
be transp	noZabX
be two	eodedb
be unable	edlefb
be unavai	Ybqcec
be undone	denefa
be unfair	ejeceh
be up	kTfuZZ
be upfron	jWhddm
be upload	emZidb
be us	eVneek
be used	djcgdh
be very	gaYalm
be viewed	clfdfd
be visibl	eenZed
be waitin	halblY
be wasted	eWZdax
be we	eoeadd
be welcom	ebrdZc
be willin	Zbbwcb
be with	iQVzfa
be withdr	edmdfb
be won	digdaj
be wonder	ndfefY
be workin	bbXqma
be writin	jfabpX
be writte	rjhabV
be wrong	jmXVif
be you	XWTcrs
be your	cZdobk
beach	fYkbdl
bear	c/VTWU
bear it	ekefee
bear with	d/QSVT
beard	ecZdbq
beard 's	facfdn
beard and	ejdeeg
bearer	gWZacv
bearer of	dZZbdt
bearin	gndblW
bearin of	edekfe
bearin on	ecpbeb
bearin with	imVbkc
bears	edocdc
beat	dSdTkv
beat #	dfefje
beat about	jXXccs
beata	kahaeh
beata .	ldZdcl
beata this	fdjdef
beatin	fdeclf
beatin about	fdeclf
beatri	eichee
beaumo	fejeee
beauti	efdYfn
beauti .	iajdeg
beauty	eiZlee
became	idecej
becaus	iYfcmf
becaus @d	qdZdde
becaus all	flcceg
becaus i	aRedtk
becaus it	kYbbjl
becaus jas	gideff
becaus nobody	cijdec
becaus of	lWniYc
becaus one	dndaee
becaus she	oXhdcg
becaus that	hZbddp
becaus the	bWkgra
becaus there	bradgb
becaus they	kiZdfe
becaus this	fmibdY
becaus two	iecffh
becaus we	ZkXhxP
becaus you	cUhads
becaus your	bZZhll
becca	gcecdl
becker	hWfacr
becker she	eZZdds
becky	cahhkd
become	fkUZta
become a	cfZZjp
become an	kiaeee
become availa	fmdffa
become final	jjcdha
become free	cmbdjb
become our	ebecsZ
becomi	ahXcnj
becomi a	cmagee
bed	aXobsV
bed .	dfldde
bed and	gdefoY
bedank	ebldic
bedank voor	ecmeed
bedlam	chbeel
beds	fcjedh
been	cffcel
been #	bufXab
been .	ekeeed
been @d	kceeef
been @p	qYbjcc
been a	edYVdx
been able	flZceh
been accept	kURUxi
been added	ckuWbR
been admitt	iaYfpa
been agreed	liUcig
been alloca	ekZbel
been almost	hkdeeb
been an	eXbeio
been and	crcfeY
been annull	ecaeeo
been answer	deffif
been appoin	dgdXrc
been approv	ZYeqkV
been arrang	ecbnee
been asked	Xakocd
been asking	ekcieb
been assess	biYaep
been assign	ctYccV
been awarde	dWYhfr
been brough	kbbidg
been called	iiYidf
been cancel	cSQfh3
been carefu	faeffl
been cast	fcdffl
been cellar	edpeeZ
been change	bdlldY
been chosen	jgYZoc
been cleare	daeenf
been closed	cWHZc/
been comple	anedeg
been conclu	fiWcco
been confir	iXedpY
been consid	eacfeo
been contac	sUjbdd
been counti	edieeh
been create	dfjfec
been crosse	nWbdel
been cut	daRdcz
been decide	apkciQ
been declar	eajejd
been declin	eZXeds
been deferr	eVzccV
been delaye	ecpeeb
been delete	eeSfet
been deligh	fZeeco
been delive	dZqeeb
been dinner	edfdej
been discus	fobZcg
been dissol	fYkefh
been doing	dcjebj
been done	edqbda
been double	djdiec
been drawn	foeYfe
been droppe	dmYjcf
been elimin	fdXfep
been entere	aljeda
been extend	ZvgcbX
been femi	jkaded
been filed	ednffa
been filled	baPed0
been finali	Ypeeed
been fixed	decnee
been forgot	dqbdec
been forwar	gzWXaR
been found	chbbpb
been frozen	dR4ddT
been genera	feceld
been ghoste	ihadcj
been given	tWWUeq
been glad	fcdeWs
been grante	edehie
been great	iceeei
been halted	dWyecW
been handed	egiYbj
been heard	idfefe
been held	fdjech
been hired	effdpX
been hoping	cahebn
been ill	dphZea
been in	ZqnZZa
been includ	eadeen
been inform	ciaddl
been invite	fWhmai
been issued	cfcbji
been kept	kdjedb
been known	ctedcX
been kris	fboeea
been let	cYgkck
been lifted	fdaleg
been lodged	lbgefb
been logged	dlfdeb
been longli	ejciec
been looked	eqbdea
been lookin	eciied
been lovely	fdbeen
been made	VnZZeq
been marked	gkjdfX
been matche	dXXqhf
been mothba	fapeeb
been moved	cuZgZW
been moveme	ejffee
been named	eXocka
been niamh	igkbea
been no	jpacdZ
been nomina	ceapfc
been normal	braecc
been noted	elfeea
been occupi	ffddfj
been offere	eigWcl
been on	jgeZgg
been open	keakdc
been opened	faenfd
been paid	fbtZdY
been parked	dTxeda
been passed	qrUXcQ
been paused	eW0edU
been payrol	fdkefd
been picked	eiVokX
been placed	bhlgeZ
been planne	eieeff
been possib	ffceej
been posted	dbldei
been postpo	dVuedb
been prayer	dWqeee
been pre	eccrZd
been printe	eciclb
been promis	mbeedf
been promot	eibked
been provis	ajYwTZ
been publis	Ymcddi
been pulled	akVZbr
been pushed	hfkeda
been put	eazgZS
been ranked	iedbck
been rated	ebfefk
been re	lkdcda
been reache	ckeffd
been read	brVhce
been readve	fnbocU
been receiv	uglZZN
been recomm	dcdsac
been record	kaoYec
been referr	ejedee
been refuse	dYnfeg
been regist	eenceb
been regrad	efbedl
been reject	dhZfcm
been releas	dXXffs
been remove	fdideh
been reques	dqbdea
been resche	bibmed
been resolv	dkfefd
been retain	eYWkho
been return	edkffd
been review	baccgr
been ruled	epceea
been saved	WfyUcW
been schedu	bjUreb
been scored	obddfc
been scrapp	ebXfdt
been seen	blahci
been select	YSRuvb
been sent	gokadQ
been set	cgmeea
been settle	bojbab
been shared	ihakcb
been shelve	faseeX
been short	dedjeg
been shortl	eXWwUo
been signed	bpcdee
been skippi	eaaekl
been slow	dnedeb
been so	eUbmne
been sold	ecbddp
been stood	ebpfeZ
been stoppe	dSzdeb
been stored	dfndea
been submit	idoWcc
been succes	eWZcpn
been surpri	bkddla
been suspen	bP+ccP
been taken	bZTYY2
been termin	eaXddt
been three	obedec
been throug	cVYYot
been throwi	fgcgcj
been tied	dkdefe
been to	ebkeeg
been told	jdjZde
been too	fkefdc
been travel	mkXdec
been turned	ctTfai
been typed	endecc
been unsucc	ckTZat
been up	mnaYXh
been update	cjpcZX
been upload	earcea
been used	edgdej
been very	feeecm
been viewed	dZtZdc
been waitin	kfeedd
been with	doiceY
been withdr	bWQZZ7
been writte	amcicb
been wrong	bsdbcc
beer	ZdhZaq
beers	eekfdc
bees	pVpYbZ
bees .	oWnZca
before	njVqZZ
before #	eeekee
before .	YdSrYq
before @d	ugbjaT
before @p	kbhddg
before @t	nbdgdd
before a	bchmfb
before and	cacgdp
before any	cocgcZ
before anybod	ZqUhbi
before anyone	anehcc
before anythi	XjgtWX
before astrid	dieehe
before but	dleeee
before choosi	epeZec
before close	effife
before contac	jmcYed
before decidi	edeelf
before going	niccdZ
before half	ZocYlc
before he	Ztbbgc
before hiring	ehkcde
before hr	gSceln
before human	qZekcT
before i	dgYsXg
before interv	cleheb
before it	ciaibk
before making	ZqYhbf
before me	gggabk
before meetin	cedmfe
before normal	labkbf
before our	eeeief
before people	kbehde
before printi	jdladd
before remote	lXaffk
before scorin	cZYvbf
before servic	cbbllb
before she	mkXiZZ
before size	pbeZee
before someon	dcdatY
before speaki	ddfoae
before that	ugSceW
before the	vjTiYY
before them	diedeh
before then	fYasec
before they	gbb2RX
before too	atadda
before we	XoW5UT
before weeken	qadaee
before you	eUQerr
before your	biXrbd
befrie	fejffc
befrie .	fejffc
beg	baamdm
beg your	bfcmee
began	klZZai
begged	eaoeec
begin	ZiZfwS
begin .	dZasha
begin ?	feeXpe
begin @d	mhbdec
begin in	mhaXka
begin on	bgqRgh
begin review	doedeb
begin with	WZkXwc
beginn	cnWZkh
begins	fjiaiZ
begins @d	rZccja
begins in	hdjhca
begins on	XqZcih
begun	aqnccR
begun .	askddS
behalf	Vggbkj
behalf .	Zrecbc
behalf of	cbafoi
behave	ilcecb
behave .	fldedd
behavi	fYZilh
behavi .	ecchej
behavi and	hccdmd
behind	gTlhbk
behind .	iaWbcs
behind her	eccedo
behind it	khdebe
behind me	ialeed
behind on	dfjefe
behind the	gWlmfX
behind them	deceen
behind with	lgajcc
behind you	ZWngdl
bei	dbjmbd
bei ihnen	edkeee
being	dtgYhX
being .	cjwZbN
being @d	gdeief
being a	iXdmch
being accept	Zdmfeg
being added	kgbeee
being all	fenecb
being asked	elXfak
being becaus	fdifff
being booked	ebkiec
being called	jedeff
being checke	jpWcdc
being consid	evScjZ
being decide	eldfec
being discus	dtcdYd
being done	dqcbdc
being drawn	bcZdub
being evalua	nhabee
being examin	eieeff
being filled	dYpjbb
being flexib	eccjjc
being forwar	dcleee
being haggle	aicmdd
being handle	ehided
being held	dYqeeb
being hired	lcheeb
being in	apbbka
being interv	adcocg
being invite	eaeden
being kept	efjeed
being late	eYhdoa
being looked	Y6UaaS
being made	mkZbaf
being marked	bwaVdc
being no	ccfcdn
being nomina	fdefje
being offere	baceoh
being one	dWgfbp
being open	iYibek
being our	ebcasd
being part	dfncdc
being patien	hdhdka
being placed	ekZbek
being posted	jdffef
being printe	effblf
being proces	hqUdec
being read	hieddd
being reorga	fblffe
being reshuf	faneed
being restru	eVufea
being review	cuagdX
being shared	ejbcej
being signed	qZbede
being slow	iiddef
being so	WXpgdj
being sold	cZrdbe
being sorted	enaeed
being taken	jZjffe
being talked	draeda
being the	kZdleb
being told	aYiemh
being turned	eZidel
being typed	gbeeke
being upfron	fdbfem
being what	edeeek
being worked	dqaced
being your	ecijee
belfas	iYjhca
belfas .	lXkccb
believ	nhVYhi
believ her	ncdede
believ in	ikcbee
believ it	nabale
believ that	djbeej
believ the	dlceee
believ you	eadfem
believ your	fefiff
bell	ndQoed
bell .	ldYmcb
bell @d	mafeee
bell if	dcfigf
bell remote	kdedef
bell you	arcced
bella	dfagbn
bella level	ecdeco
bello	dadmef
belong	edhcdk
below	cPducl
below #	dembde
below .	cSguec
below and	dbeped
below by	ceemde
below detail	eedled
below from	fafhei
below is	idffee
below it	ddcifi
below no	chdmeb
below our	eabZdt
below so	edigee
below the	bSaSd3
below to	caVxdb
below what	ecmdbh
below within	dfrUef
ben	ZjikeX
ben .	ekehda
ben and	cieeie
bench	hjbQlk
bench has	eiadej
bench will	fideee
bench with	ejeegc
benchm	elZeka
bend	ehbbem
bend .	fleeed
beneat	cfiiha
beneat design	dfiihZ
benedi	efkded
benefi	dcqXfd
benefi .	eemgcc
benefi after	djobZd
benefi from	eegbek
benefi genera	edkeed
benefi guide	ehcame
benelu	fdbffl
bengal	edanee
bent	fbechk
bergen	faZadq
berlin	gceocb
berth	biYWpj
berth for	ekdbjd
beside	fiddge
beside my	fiddge
best	edhiZi
best .	cWkiZk
best ?	ecdnde
best and	dcbmdh
best for	bcZncj
best in	dfnceb
best number	eebnee
best of	haZccs
best portfo	elbeeg
best regard	lhaica
best thing	ebmeee
best three	eodafb
best time	ffeife
best to	ceccbr
best we	fcfdlc
best wishes	fgmcbb
best with	cZscbe
bet	gcbeme
beth	dagchk
beth at	bhYhcm
beth from	gXjakf
bethan	dbijee
bets	emYhee
better	VHkdoy
better .	aWhckn
better ?	edemdd
better aligne	eebdem
better and	ebZein
better come	fefief
better fit	ZYdcdu
better for	egdlec
better hours	eehdnY
better luck	fcYceq
better match	ecdeem
better matche	fdibej
better meet	fdeeej
better news	dThegr
better one	dahYuY
better soon	gSmlcg
better than	Xadcpk
better to	lTobah
bettin	keZfmZ
betwee	plUkWe
betwee #	bfnlXZ
betwee .	hmbefZ
betwee @d	lRfsYd
betwee @p	gcbkdh
betwee @t	adcqee
betwee age	bacdjn
betwee human	oZcdee
betwee me	iwZYaU
betwee now	oUcmcd
betwee occupa	edegej
betwee oursel	efcenb
betwee próxim	gbjagh
betwee so	eiedfg
betwee soon	dmdeee
betwee the	ZjPpUr
betwee two	fhXfbm
betwee us	fmkWgZ
betwee you	rsRYcY
betwee your	fgaefk
beware	ngcdea
beware of	ngcdea
bex	kbfeff
beyond	webXbY
beyond @d	fkdcia
beyond that	YpkcdY
beyond the	pZcfed
bgv	eeefje
bgv .	eefckf
bhai	dhccem
bianca	edbclh
bianch	ehYenb
bianch .	ddddne
bid	dcYWis
bid .	fgfcif
bid team	igefcf
bidden	eeekee
bidder	beWgmh
bids	fcdeem
bids and	fedffj
bielef	edleee
big	aflddg
big boss	ahdlai
big contra	ekYdam
big one	igedee
big pile	kedeee
big press	dbgibk
bigger	ercbbd
bigges	ccjjed
bigges custom	fdjffd
bike	kYffka
bike .	edndbe
biling	kacedk
biling custom	ecajek
bill	ddbqcd
bill .	eedjee
billin	ehdefh
bin	WYkfao
bin collec	Xbrddd
bin it	edkhdc
bindin	eebeel
bindin .	eccefl
binned	chNiau
binned the	eeYedp
bins	lZcfbl
bio	iWdhel
biolog	feaden
biolog we	fccefn
biomet	gfbegh
biomet office	ggdedi
bird	lWsXbc
bird told	lYmaee
birmin	dagnde
birth	bYfsfa
birth ?	fdejef
birth certif	ddikdd
birthd	fcvWbZ
birthd .	dkedgd
birthd for	ccrccc
birthd from	edkgde
bis	chkeed
bis freita	edkeee
biscui	dSuffY
biscui .	fTubeb
bishop	ngfaaf
bishop 's	hfghbd
bishop and	dhdcek
bishop has	heedbk
bishop is	ehkddc
bishop on	gcdkee
bit	Wrdded
bit .	ZmVpZd
bit about	dXYbom
bit all	jidddd
bit and	Xoffff
bit before	Yofefe
bit behind	mbbjcd
bit deeper	fadodd
bit ir35	dadjek
bit less	kaddma
bit longer	dwbWdd
bit more	cqaWhh
bit much	emYedg
bit of	VqncUb
bit to	Xhecmb
bit too	eVcldn
bit with	mYmbeZ
bit yes	eheedj
bites	dkcddj
bites i	ekeeee
bits	bdafho
bits are	ejched
bk	hbagel
bk brothe	fcagel
black	hgZkjY
black and	jgbeid
black hole	ejefdd
black shoes	eddglc
blame	gbeefk
blank	eadpdc
blank .	febmed
blank on	echide
blauwa	UWjRks
blauwa 's	ddnfeb
blauwa .	dYcbhp
blauwa is	dbVeer
blazer	cikcdd
blazer on	dlceef
bless	fiZYen
bless .	eddeek
bless her	eldaeh
bless you	djdfeg
blesse	fcgbld
blessi	cShbpj
blessi .	bbcemh
blessi produc	XZifdo
blind	mdcbic
blind .	bkgegb
blind as	fhbeje
blindn	eYdgen
block	ZYcuiY
block c	edbpec
block on	dbpecd
blocke	lM5ZZU
blocke @d	ieegee
blocke all	daofee
blocke the	fVtfdb
blog	bdseYZ
blog .	ailccd
blog post	ebhidf
bloke	oWTeTw
bloke .	dcbcdq
bloke from	dicjcf
bloke who	idcebl
blow	gYWtbh
blow at	ejageg
blow dry	jdefed
blown	bghgch
blown it	clkgdX
blue	gXrahZ
blue blazer	glaeee
blue umbrel	fekdee
bluegu	feefhe
bluepe	hYkccj
bluepe your	kcdifd
bluest	ekddef
blunt	cYYXcy
blunt .	daaber
blur	eZlkdd
board	lgaegd
board 's	fYnXna
board .	Vifggi
board ;	aVnkei
board @d	cefndd
board and	qcXfdg
board approv	icefjd
board are	jccdfj
board as	eYdYwa
board asked	dedijc
board by	fcnbce
board can	chfief
board chair	ipcdbZ
board chose	fdbeem
board could	gdfeie
board decide	oZndYb
board did	bhbcdn
board for	hkbgcd
board from	defcmf
board had	egdeej
board has	gcfXhl
board in	bddfcp
board interv	gldZef
board is	atecfW
board likes	hgddbj
board meetin	dlddhd
board meets	kiffZa
board member	gjeefd
board met	Vobbkj
board must	jdfeef
board noted	ejbdgg
board of	eeYeki
board on	gWcqbh
board read	bYehki
board resolv	edcdfm
board said	dcearb
board secret	enYefe
board shall	bqbedd
board signs	pcccee
board sits	hhbjbe
board thanke	chndbb
board that	ejefch
board they	lcdehc
board to	ecjgff
board votes	pcedbd
board wanted	fdffbl
board wants	lZhgdd
board was	bkbfdi
board we	dlddaj
board which	kacebl
board will	pebafd
board would	acYmdn
boardi	oXmbdZ
boards	ZhqZYc
boards .	dYnebg
boat	cZpfdf
boat .	ckhbja
boat as	eciebk
boat goes	ecendc
boat handli	kgbeee
boat is	edefek
boats	fdijZe
boats .	hgXlcf
boatya	bXgcoh
boatya .	dabdlk
bob	femefb
body	lWchbl
body has	eblehd
body the	ndXdfj
body we	fgekcd
bogdan	abphda
boiler	bdchmd
boiler .	fceeek
boiler room	ejbkbd
bola	gbdlee
bon	hejced
bond	dfffif
bongan	dZscca
bonjou	igkdcb
bonjou it	ihcgde
bonne	clhbde
bono	dbedco
bonus	YbXN7X
bonus #	eeddle
bonus .	cbbZua
bonus and	fdebmf
boo	kcehec
book	aXhyaX
book .	cbtUci
book a	hfandb
book an	cjbkdc
book anythi	enadfe
book at	fegifd
book fair	oeabee
book it	jVcscc
book my	eeclee
book now	ddpbde
book of	fddefk
book the	aZYubi
book throug	deldde
book you	ceohZa
book your	aYbvgX
book yours	dcepbf
book yourse	ceelee
booked	WQisoW
booked .	WbihrW
booked a	eknWed
booked and	eblXcm
booked by	beenee
booked for	gZghlX
booked in	eeclee
booked me	acbsdd
booked until	eibddk
booked you	aaYwdc
bookin	UggnWi
bookin app	eeejee
bookin pick	endcce
bookin the	cbnZeh
bookke	eZWioi
bookma	ecodZc
books	jRnUmk
books .	WVeenn
books and	mdedef
books are	aeqZdd
books close	ldeeee
books i	edjbie
books on	keeeef
booksh	lgZbbj
booksh .	eaYedr
boost	ccrYcb
booste	jdjced
boot	mdbjcc
bootca	chfhee
booth	hckfeb
booth at	dekfed
boots	UTesrZ
boots .	cZapgf
boots a	bbkbnc
boots and	cbjeld
boots on	feejee
border	eeeiff
bore	emZfhc
bored	LYYUW+
bored .	dYdedp
bored here	adecep
bored in	Zkebbn
bored within	bdefem
boring	fbdeik
borne	eeenbd
borne by	eeenbd
boroug	aacnhi
boroug .	aceoee
borrow	dXirda
borrow you	eceoec
boss	opQcfe
boss 's	egblde
boss .	diYlef
boss ?	edekib
boss @d	fkedee
boss about	hqacdZ
boss and	ihXiee
boss asked	eocZhd
boss at	lXkaib
boss back	mdddef
boss can	bmeidc
boss decide	keeeee
boss for	ehckdd
boss found	ejeefd
boss gave	mcddef
boss has	handgc
boss he	hicicc
boss i	ebekhe
boss is	p3QXUU
boss lady	bpXYji
boss liked	ekefed
boss man	ihdeee
boss of	dadfqb
boss rang	fakfid
boss said	elaYoY
boss say	hggbef
boss says	gSdmfm
boss showed	dhjdee
boss to	csebdZ
boss told	VYYdoq
boss wants	meaoVY
boss we	eaddhl
boss went	edbeen
boss will	qdhacb
bosses	ckVmjb
bosses detail	fdedme
boston	icgfee
bosun	YZZkpe
bosun post	edefek
bot	gRoUao
both	lRbkjh
both .	aaZfpi
both ?	fedkee
both and	lXbakk
both are	clVgdl
both author	ejdfee
both back	jbehef
both be	ddnZed
both before	gdejce
both by	ibchid
both cancel	blbmeY
both copies	ddcbqd
both files	gckeee
both finali	jccckd
both forms	ffebkf
both from	eekgdd
both fundin	gediee
both have	hWocah
both i	Zbekcl
both if	igedee
both in	dbmjdb
both know	hcefei
both look	fceefk
both marks	mdbdgc
both of	dehgjb
both on	rYcaja
both orient	dcWrcj
both pages	fefamf
both partne	iieebf
both refere	ididee
both seats	cbbako
both sides	haYqgb
both teams	ehbcek
both the	ehXcdn
both to	ecdmec
both went	gejfce
both within	bfemde
both you	eefbmd
bother	dZoeia
bother any	fdlffb
bother at	cbqcec
bother you	eefmea
bots	gcdjge
bottle	efZfem
bottli	ecakcl
bottom	fajbkd
bottom so	hcdcke
bought	UTtlbe
bought .	WXsnZZ
bought the	ddnbja
boulde	haleed
bounce	Yblidg
bounce .	eebkeh
bound	ffidde
bound by	hedeei
bound to	dhkeeb
bounda	lL2aYT
bounda .	ldddff
bouque	dfdkee
boutiq	dWnicg
boutiq in	dZodcf
bowed	bbseca
bowed out	bbseca
box	agchmc
box .	dcdmdd
box of	eclcib
box office	dcbcpg
boxes	eXhhih
boxes are	gbkffd
boy	bXajtZ
boy who	ebdfnc
boy with	ccdkoW
bpo	mkZbfc
braai	dYsZda
braced	ehbjkY
braced for	ehbjkY
brad	drYdeb
braga	ddrbbd
braga .	dZqdec
braga is	ecleed
brahms	fcefek
brake	fehffe
brakes	eYseea
brakes on	eaqeeb
bramle	oebiab
brampt	dpcceb
branch	bgeajj
branch .	Vabbks
branch ;	djbdma
branch and	mZmbcb
branch as	hdadem
branch in	ipiYdV
branch is	ahiYkf
branch manage	cgfidf
branch said	ckcide
branch will	oibbca
brand	dgeaem
brand .	ededel
brandt	ghhced
brandt we	dieffg
brandã	lddfed
bravo	ebldja
brb	elddde
bread	edqdda
break	aeienb
break .	ccjjia
break ;	dkeeed
break a	dabZeq
break and	flgeda
break in	kceeff
break it	dobfec
break up	gbcaqd
breakf	eUoobY
breakf .	bcllbb
breakf on	laeffe
breaks	kYcfdm
breaks my	fadeen
breath	Y2XZeV
breath .	cofddb
breath and	eiefeg
breath for	dtXcea
bremen	dhheee
brenda	dhemac
brenna	eaneUl
brenna you	gamjWg
brew	pZbgdd
brew a	ehdjee
brewer	bZnhfe
brewer 's	eafpad
brewer .	chYVpj
brewer tour	cjpYbc
brewer wants	bjdfhe
brewer with	ecjjdc
briann	elcdef
brickl	cbddgn
bricks	efledb
bricks .	efledb
bridge	dklZfa
bridge .	cfncec
brief	bMQ2bm
brief .	ddcqZd
brief and	edelee
brief as	fdeffi
brief for	eedmee
briefi	fedieh
briefl	edkgec
brigad	dfldcf
bright	ahlqXR
bright .	dbZrdc
bright ?	dddnde
brilli	WemRml
brilli and	cdmWle
brilli energy	feeeif
brilli talk	ekiceb
bring	WXZ0nZ
bring a	gZjifb
bring any	fcekee
bring anythi	ecobed
bring back	fekdee
bring black	ffeeif
bring boots	dbctbd
bring both	ffdfif
bring her	dddgdk
bring id	edYdpd
bring it	gUjofb
bring knives	eeelde
bring laptop	dedmee
bring my	bahmgb
bring oilski	edelee
bring one	fffiee
bring origin	eeejff
bring own	deemee
bring passpo	ffeief
bring photo	eedmcf
bring round	bcdbnh
bring rubbis	eddlde
bring the	bYingc
bring them	ecclge
bring this	eeekde
bring three	feejef
bring to	edebji
bring two	cjkgaa
bring up	fliadc
bring us	eeejef
bring you	ajVQvk
bring your	XZZtmZ
bringi	aVkcil
bringi the	ecqdea
bringi their	cZYelo
brings	ediddi
bristo	Yehjfg
bristo .	fdmeec
bristo and	cdemce
bro	kdYVpg
bro his	cgbdmd
bro seasid	hhdYmc
broadc	ehheed
brochu	egwWXZ
brock	fccbar
broke	fncZhb
broken	ZkgoaY
broken .	cgZndg
broken her	aochec
broken line	ejcehe
broken link	ebrZec
broker	cleeed
broker .	cleeed
bronwy	hefegg
brooke	fdiggd
brothe	TXxfdc
brothe 's	cjclcb
brothe got	dfsaYc
brothe in	ecocdd
brothe is	eeceel
brough	jRfrga
brough forwar	kcbied
brough to	eealdh
browse	adpccg
bru	YXhZmm
bru the	bZlbbn
brunch	flcfec
brunel	ebjcej
bruno	dkacoY
bruno .	dmbbmZ
brusse	Xgkkbe
brusse .	ekeefd
brusse time	edejfe
bsc	fdeehh
bud	dadndg
buddy	ejfche
budge	eXddll
budge on	fbdele
budget	crZbci
budget #	cmfddd
budget 's	ogVdgg
budget .	ZpijfS
budget and	ejeeee
budget approv	edlfed
budget are	digeee
budget as	epaceb
budget at	fkdede
budget before	egcjee
budget cut	eccefl
budget decide	cmdeef
budget did	fdeffj
budget first	esaZbd
budget for	eUcdnm
budget freeze	fblfed
budget got	fekfec
budget has	ekfeec
budget he	jegfee
budget is	paeddc
budget line	fkecee
budget meetin	eocbee
budget not	fciffg
budget on	aacdao
budget only	eZZebs
budget passed	ebjodX
budget review	fdiffe
budget round	jidbee
budget so	eYiefi
budget stretc	kabapY
budget ta	edjffd
budget talks	fhkedZ
budget was	fckffe
budget with	eceffj
buenos	edlbeg
bug	echcek
build	aSfjjn
build .	fZcefo
build a	decnee
builde	dbjeej
buildi	ZTpsbY
buildi .	adllcY
buildi a	icccel
buildi out	ecdodd
buildi so	iXndee
buildi the	dXbgmk
builds	ddgcem
built	dXqaci
built in	easdca
bullet	dZbedq
bullet will	fdcfek
bummed	feeeif
bump	dglddb
bump into	ehjdec
bumped	nfcaed
bun	eeideg
bunch	hdmdad
bunch .	dglded
bunch thank	fnhbea
bunch we	eieeff
bureau	jbZmcg
bureau ;	feekce
burn	dhmaYh
burn .	eaqddc
burned	ciedeh
burner	dgqcdX
burner for	ebleeg
bursar	ldUhbm
bursar 's	edkfed
bursar .	bYclik
bursar codes	jlXedf
bursar is	idefff
bursar panel	ageecn
bursar said	jjddeb
bursar to	gkceec
burst	bkmddZ
burton	eeciei
bus	aXsdjb
bus .	caubcb
bus compan	efWenh
bus driver	fedbkg
bus operat	ejeeef
buses	Ycieoa
buses .	adcfpb
bush	kabbhk
bush .	lbcedi
busies	cheidg
busies cleare	efblee
busine	elcfYh
busine .	fmaadh
busine card	eZsaZc
busine casual	eeclee
busine darlin	fdYefo
busine has	fdlffb
busine head	mcedee
busine manage	jjafcd
busine partne	gpUYhg
busine plan	ecflee
busine priori	fakeff
busine trip	ihecee
busy	f7YTTU
busy .	ckkZZg
busy and	enceeb
busy with	gocdda
but	giZdek
but .	endeea
but @d	7LbYbb
but a	cfVkYp
but after	ebnaid
but all	bqcbcg
but as	Yajalj
but at	eahcnd
but before	baesce
but betwee	bacdjn
but budget	febffj
but by	1Qdcdb
but can	ZdhlkX
but certai	ieffef
but chef	ddbbbs
but comple	ddqdeX
but could	WZaygY
but did	bhuXdW
but dir	aneefd
but do	XpPgco
but does	eabeep
but every	lbdhee
but everyo	cqbeea
but felt	fdeeek
but financ	fiffZj
but first	bscgWc
but for	ZiaiZn
but got	ebbbpd
but has	fokabW
but have	agmbZh
but he	cfeehi
but her	ieieec
but here	eceekg
but his	hceekc
but how	egeekb
but i	cmsajO
but if	fZikfd
but in	efcjch
but interv	bleeef
but is	dcegek
but it	nfThdh
but its	emaddg
but keep	ecdefm
but let	bgecme
but may	feejfd
but my	blgmVd
but need	btcZca
but no	SdUhjv
but nobody	dnjccY
but not	oQUciu
but nothin	bqpbYR
but offer	fmeeXh
but offici	giefed
but on	sXWijZ
but one	gecfcl
but only	ftaWXf
but our	eWhddp
but ours	ffedif
but page	fdYoef
but piotr	jedfee
but please	hdchdi
but right	mYgefe
but said	egkedc
but she	0iMVWi
but so	eikbdc
but still	dXbdkn
but thanks	fYkddg
but that	hyOVfe
but the	adYcby
but then	gldgZc
but there	fnqQfV
but they	hcYiqY
but this	nVZpbd
but to	ecejeg
but two	cqegYb
but until	eoafce
but wait	kbldcb
but wanted	dceZni
but wants	lZeaek
but was	dlWdbm
but we	bcPXpv
but went	fdeffi
but were	fcefan
but what	debeen
but whethe	cldeff
but who	ekdefd
but with	gmabfe
but would	bpWjbg
but yes	jYaehl
but you	fZWfrg
but your	XnVhke
butche	dfihfa
butche 's	efcige
button	fYZnig
button .	acZpdj
button below	eeiidd
button in	lddffb
buy	dafVmm
buy the	edYYol
buy you	feeeej
buyer	ccdkje
buyer .	efcfke
buying	dlbZih
buying .	eidZel
buzz	bhbmed
buzz you	gkcdee
buzzin	ebljcc
bx	cpbefa
by	sWYliZ
by #	Xb0TeW
by .	gihcab
by @d	wOVsmX
by @p	ZzXbZa
by @s	eedfej
by @t	lZeXdo
by a	bbaibq
by accide	efoXee
by all	egiadi
by an	gkhcda
by and	laheiZ
by anothe	dhdecl
by any	edlded
by anyone	hddefi
by bianch	acccse
by classr	iceide
by clicki	denbde
by close	icdked
by cottag	geeide
by courie	cecbmj
by decisi	dehfjd
by disabi	lccfge
by email	sjYXjT
by evenin	nbecef
by financ	eanefc
by for	eddeel
by four	Zcdjbo
by group	begeje
by half	mYkZah
by hand	fmcced
by hiring	cqadeb
by how	cncdee
by human	/NPkhV
by instit	gbkeef
by intern	ckeeef
by invita	gmeYee
by it	dZidcl
by itself	dpdddc
by law	gnZccf
by letter	sfagYb
by mail	odVYkf
by me	hmcfZc
by mistak	YozNZV
by more	hcjded
by my	dijedc
by name	cmabje
by no	erbcfY
by normal	O3bbcb
by now	Y2YoWP
by one	ZgbfYq
by or	eemage
by order	eeifee
by our	emhYbe
by outgoi	febkhd
by phone	dgZpce
by placeh	M0ahed
by post	dYjemd
by questi	edcpbd
by record	dadpdd
by recrui	dcnbdd
by regist	Znddib
by remote	zWVhhW
by reply	dbcoed
by replyi	chapdc
by resour	eerVee
by return	caZvec
by scorin	pTglba
by sms	lifcea
by somebo	emediZ
by someon	cXlecl
by teleph	kcalbe
by text	ZXSllp
by that	fmdbee
by the	wXddfa
by them	Zhibal
by then	csWcce
by this	ebaeep
by two	tcbWhc
by us	aglgdc
by video	bVX4ab
by volunt	cmceee
by weeken	rZcedd
by when	nZchce
by which	eehjec
by with	enUefl
by withou	kdfefe
by you	YTVqsb
by your	dYmmbe
bye	hZkcbi
bye .	demded
bye now	edgccm
bye>again	ahcnce
bye>answer	bbYfet
bye>ask	jeXeel
bye>away	eflece
bye>bye	cabbcx
bye>chosen	mYaaij
bye>closed	egbcdn
bye>date	TjqhfW
bye>decide	ffejfa
bye>free	dWgbcr
bye>give	cabrgc
bye>goon	Xeqfae
bye>hear	aefncd
bye>hold	bXwbcb
bye>if	eZhicj
bye>joy	bZphZf
bye>match	ghfaeh
bye>me	WlihYg
bye>meet	ZrQnga
bye>news	eclbeh
bye>not	idieag
bye>offer	knhecS
bye>others	fRjbgp
bye>papers	ZuWfcc
bye>post	fhwXXX
bye>review	iesmXQ
bye>said	bfbedn
bye>start	alkdZf
bye>step	jegekX
bye>thanks	gbjfef
bye>them	eigebg
bye>wait	edqeeY
bye>will	ckVbim
bye>you	Zabdjr
c	Rbcvgc
c have	bmcbej
c no	eZlkce
c1	hVVdby
c1 licenc	ededhi
c1 the	jgccch
c2c	mbdeee
cabin	ckaaem
cabin crew	deabgn
cadet	hWgYoi
cadets	edbeme
cadets .	ecbdnf
café	Vcrfag
café .	ebmfdc
café on	bejjdd
cafés	dkhcec
cake	aYtVfg
cake .	cZsbag
cake our	ehUdlj
calcul	Wmgfja
calcul and	dmcicc
calcul test	fkedee
caleb	cahXkl
caleb fab	feccme
calend	eZiwTV
calend .	moTicX
calend and	ardceb
calend for	Xbuccc
calend grab	ecdlef
calend i	dldfee
calend invita	ediidd
calend invite	bYisab
calend is	eejefe
calend link	ebcpdd
calend on	kbkddc
calend placeh	fccmee
calend year	fccben
calgar	dhkbdd
calgar but	ejkcdZ
calibr	ibicch
calibr meetin	gidefe
calibr of	ffddfj
call	lcYmec
call #	jeedge
call .	hqZdda
call ;	dcliea
call ?	caYwcc
call @d	lTfqfW
call @p	feeiee
call a	egkbgd
call about	cihjbc
call aid	ddclhd
call all	kpVZjY
call and	piTbff
call at	melZeY
call back	dfaoed
call before	pYeeee
call betwee	gfdadl
call but	iahchf
call by	4SZWae
call centre	WohZak
call each	kbfeef
call every	biddld
call everyo	mcecee
call first	hdeeei
call for	SbWgju
call from	xJPrja
call has	aiadbp
call her	WZlpdd
call him	decned
call human	eZajco
call i	nU2aWR
call if	jgibae
call in	rXYegg
call inside	ncdffc
call is	gUeibn
call it	jhhfUf
call just	hbYYjo
call me	YgWkkg
call my	cdakkd
call nairob	hadeel
call no	ibcdlf
call normal	ladhef
call not	Zneefe
call of	kdaghe
call off	bpdefa
call on	iheXak
call once	chleeZ
call opens	deefek
call or	cobchc
call our	ggUhnd
call recept	adoeef
call remote	ieegee
call reposi	cjmacd
call so	ecdiie
call straig	iefeff
call that	jdacdm
call the	fdqhVY
call they	eeddoZ
call to	sSbqdX
call two	ejZYkj
call us	cWknae
call was	cighed
call when	Xnbgjc
call will	jddZek
call with	WUZ8da
call within	fmcded
call you	qhQjYe
call your	cdcobh
callba	mhRebk
called	Sefflm
called .	ZkXnbg
called @d	ajeefh
called @p	Zjfkef
called a	eblhed
called an	bZdlke
called and	Xjgbmb
called anothe	ecceen
called but	dXhggk
called by	ddldee
called for	lmQnYZ
called from	enefeZ
called has	efbfek
called if	endeeb
called in	hoeceX
called it	aaXecu
called me	WZZZul
called off	fcaffn
called on	chdefi
called out	cZZken
called the	eZtbbc
called them	edgbdm
called to	lbhYcj
called up	efeefj
called upon	djcdjd
called you	fbdeem
callin	iYXnei
callin .	dkjdea
callin a	ccXlem
callin about	deebnd
callin all	lddefe
callin at	difeee
callin in	caZmek
callin me	eekgeb
callin to	bagkfg
callin you	oUdjaj
calls	xWVZdn
calls .	jYgbel
calls @d	rccZee
calls at	dhkced
calls before	eacmdi
calls for	hYacio
calls go	djeffe
calls on	hZneec
calls to	iddebj
calls with	ajaqdX
calls you	nmZZcc
callum	decgbm
callum we	fdeici
calm	gfdgfg
cam	bhcdem
cam .	eiddei
came	ZfWXkw
came #	ebWcgp
came .	ecdXfp
came @d	dZafYu
came a	eZYbcu
came across	dgXrZf
came after	eabeli
came and	W0VccX
came back	baTSsu
came by	ccmYna
came down	bPhcaz
came early	edddoc
came first	fcgeje
came for	htiblJ
came forwar	fdeeek
came free	eemddd
came home	fkeeha
came in	mcZWfo
came is	hideed
came next	dfnecc
came on	ccbdmi
came out	jVYini
came over	ecebdn
came second	ciYbUu
came the	ecoedc
came third	dZcdjl
came throug	cclbpV
came to	Xvabcg
came top	eieegd
came up	apZoXZ
came we	mYjcee
came with	ecbkfh
camera	bWiuZa
camera .	Zamjde
camera and	fedjee
camera test	lddfee
camero	gefbke
camill	fgedhe
camp	cackhh
camp .	cddalk
camp i	difgcf
camp in	jZddel
camp of	bdbpee
campai	lWnZah
campai .	ieddeh
campai is	ehiefc
campai team	oaddee
campbe	Xlledb
campbe here	ckeeef
camps	ekdhdd
campus	Zakmdc
campus .	digfed
campus and	fedeek
campus recrui	edejff
campus team	ddfled
campus visit	dgbndc
can	aeenff
can .	hUgthV
can @d	qbdVjc
can accept	eeecme
can alread	eidckc
can also	ccnbcg
can and	Zgdnde
can announ	effdif
can apply	kXZhcn
can arrang	eeeclf
can ask	mXhbeg
can be	bkncZd
can begin	gYcclj
can book	eddlef
can bring	eblege
can call	mWhZcm
can change	fekcfe
can check	bngZdc
can choose	amoWdc
can come	Ufkgci
can comple	fddlde
can confir	YqgbYi
can consid	icehfe
can contac	fecgfj
can contin	fddjff
can count	wWbcde
can decide	klccad
can discus	feedlc
can do	bSdrjg
can drive	ededel
can expect	ykTWbV
can extend	eYehme
can finall	ladWpe
can find	dihcfe
can finish	dcchdm
can fix	fcejef
can follow	jihhaY
can get	peWkba
can give	bUhRlu
can go	ZcZkpd
can guess	lcZeek
can hand	ddcaqe
can handle	kceged
can happen	egcndb
can hardly	fdeemd
can have	aaSV4e
can hear	dhdiee
can help	gYtacb
can hire	cehfje
can hold	laabnd
can i	TRf6Xb
can ignore	aZlmcY
can imagin	ajiddg
can issue	fffjbf
can join	efedkf
can judge	eeekde
can keep	hYnica
can lah	lheZdf
can last	emdced
can let	efeieg
can live	ndaabl
can lock	fffdif
can look	ijceed
can make	bjZoZh
can manage	edkgdd
can match	dcdjie
can meet	dabeqc
can move	jWeqcb
can name	eceobe
can neithe	dgkedd
can no	lZcdfi
can not	Ylggaj
can now	bVvTpU
can offer	agbnfe
can only	gaRdYz
can order	eeffif
can pay	cjZjbj
can pick	ekfcee
can plan	ibhcfg
can procee	fdekee
can proces	ecdmed
can promis	uVaakb
can put	ZVYyga
can reach	fVZqgf
can read	jWbgem
can reappl	dchddl
can releas	dedhie
can report	enaefd
can reques	cdhZeo
can ring	jcfgee
can run	eddpbd
can safely	eekdfd
can say	jwaYaR
can see	ZjfpXb
can send	ckegde
can set	dYoafd
can settle	eefdje
can share	eicide
can she	cbdZrd
can sign	afajld
can sit	cjccbm
can sponso	djeffe
can start	fYTjio
can still	abZdfp
can stop	bWLaoz
can take	R5Pdcd
can talk	ggXmlV
can tell	nlkbXR
can the	ehbedk
can then	eejffd
can theref	feefcl
can they	gdfjcf
can think	dnbeee
can track	ecnbef
can try	dcebdo
can update	hjmWbd
can upload	feoXee
can use	dpgaeZ
can view	eeocea
can wait	iVikja
can walk	feeVre
can we	aaVmqZ
can weld	cdehld
can withdr	kcgdfd
can work	cVbhhp
can write	edeZkk
can you	UOc+mW
canada	ldhddc
canal	ebcedn
cancel	XSocWw
cancel .	dUaecv
cancel ;	ieeged
cancel @d	ddqdeZ
cancel along	eebgdl
cancel and	ZpYicg
cancel as	cXhleh
cancel by	fddffk
cancel my	ebtcdY
cancel not	ebZffp
cancel on	cdkddh
cancel owing	ffbffk
cancel so	hdmlcT
cancel the	YalZYp
cancel was	djckdc
cancel whatev	kmVfee
cancel your	cdvWeY
candid	glecZk
candid #	cblXjh
candid 's	ZXgagv
candid .	cmYaXs
candid ;	Yqbeee
candid @d	shaWcZ
candid a	agjadl
candid about	ebpcfb
candid accept	Yeefdq
candid accoun	YYzWZX
candid after	Wkjadj
candid alike	ikcddc
candid alread	fcedcn
candid and	lvYRbc
candid anythi	efjeee
candid are	i0UXXX
candid as	eZkeck
candid asked	mZhdee
candid at	ehcefi
candid b	blabdn
candid before	cnZadk
candid but	fjefef
candid by	7PXbcZ
candid called	dZdhfn
candid comes	Wtbadc
candid coming	obecee
candid commun	edndec
candid could	fddfej
candid declin	hjecga
candid did	diWnee
candid ended	kbccej
candid ends	cddeem
candid experi	dZtaeY
candid failed	ecdila
candid first	lcefef
candid follow	fmageb
candid for	fhadfk
candid from	baaZax
candid furthe	feeefi
candid get	nfddea
candid gets	mbcgee
candid had	ebcccr
candid has	eoZXZk
candid have	mZbidh
candid hear	pebdec
candid home	edmefc
candid hub	gfhZje
candid i	cbmieb
candid id	kcedff
candid in	nhaWdh
candid indivi	cneefb
candid inform	amcddi
candid interv	jacedm
candid invite	cZmfdc
candid is	rkbXbZ
candid know	ibgdeh
candid lists	mjXced
candid may	Yiihde
candid more	fddffk
candid must	cXlhcg
candid need	feiffe
candid no	YjZkdj
candid not	fncidW
candid notifi	iddeej
candid number	cbcidl
candid of	ifdddh
candid on	yciPaZ
candid only	YvYdcZ
candid our	cemcee
candid papers	fakfff
candid please	dkmYgX
candid portal	advXda
candid privac	aZtZbb
candid profil	dclbdh
candid ranked	mZbdcm
candid receiv	ibkded
candid reject	edhbej
candid remote	ifdfff
candid select	dmdded
candid shall	rdcaca
candid should	idegfe
candid so	imbedb
candid stays	eekeec
candid survey	fejdef
candid thank	lfajdc
candid thanks	cYdefp
candid that	Yecfof
candid the	hOjVeu
candid theref	egceei
candid they	dogaeb
candid this	dZakcn
candid to	ncQfZs
candid told	scbdbc
candid was	cYXcbz
candid we	crYXei
candid were	eacfeo
candid which	caeedp
candid who	WqWXeq
candid whose	heZZdr
candid will	yjUWaV
candid with	ZPfSc7
candid withdr	cfoead
candid within	meddfe
candid you	WtZlgV
candid your	fhhdcg
candle	efeggf
cantee	cU2dZU
cantee .	efflcc
cantee and	jchcgd
cantee is	cbrbdc
canton	khdcdd
capabi	jhceed
capaci	eddhgg
cape	fSYleq
cape town	gWagfp
capita	gYdhkg
capita .	debjhe
capita depart	jdefde
caps	eelcfe
caps my	eejdef
captai	clTZmj
captai on	ddendd
captai said	iefeff
captai wants	fffXnf
captai who	efeeei
captai would	eldbge
captio	ddikeb
captio .	efdkdd
captiv	hebhhe
captur	ilbddc
captur .	ilbddc
car	UTogwU
car .	cYgekj
car allowa	dcdbne
car for	feofeX
car park	bflapV
cara	ebdfnc
cara they	fbdfnc
card	bOtpcY
card .	gQ0Qdf
card ?	feeief
card and	aZezXZ
card in	jddfgd
card it	edkefe
cardif	qUjadf
cardif office	ebldeg
cards	bsdWia
cards but	fkefde
cards on	jdeeeg
care	daqccf
care .	ecpbhX
care about	iicfeb
care agent	enYffe
care and	deheei
care assist	dhlfbc
care home	hdVlgh
care homes	iedcfh
care of	ebhbgk
care team	fdkcgd
care to	ebnhbc
care you	echdei
career	eZ7SYc
career .	dZibbp
career accoun	eelefc
career and	eifffd
career at	gXtYba
career centre	cepade
career chat	ecocec
career chatbo	fenbdd
career evenin	eeneea
career fair	ecocbe
career helpde	eZoefd
career in	dUuadd
career lady	gkbkeY
career mailbo	hmXffe
career office	kdeeef
career opport	oYVoee
career page	ieiadg
career portal	YbsVdi
career site	bcnWcn
career team	felgea
career with	dodaee
carefu	lcbfZl
carefu .	ioXdeb
carefu and	cfmafc
carefu but	fdeffi
carefu consid	oVYadr
carefu review	eceefk
carefu though	edjqaX
caregi	ekecge
carer	dkhdhX
carers	Zjkcfe
carers and	bhjddg
cares	ffeeie
careta	gcPdno
careta 's	kYcdgj
careta .	ckXcob
careta post	fieffe
caring	abrYbh
caring about	ehacel
carla	ecgcek
carlis	dkefed
carlis 's	gafcgk
carlis wants	diehee
carlos	eeceel
carly	eicdei
carmen	geglbc
carmen people	egihbc
carol	igecfe
caroli	fddcjh
carpen	hebeek
carrie	itbZcW
carrie out	mifcdZ
carrie over	eubeeU
carrie the	edecii
carry	RcZtXq
carry #	fedjfe
carry a	ddemed
carry on	UhZlYp
carry out	cdmffb
carry over	edeeek
carryi	cdtgdS
carryi on	dbvdeU
carys	eidffe
cas	dbmefd
cas .	dbmefd
case	nrTeYe
case .	cocbZk
case @d	medbee
case and	fgedkb
case anythi	fecefk
case attach	dedpcc
case but	ehedcj
case for	fbfcel
case has	ejdcei
case i	mZcdei
case in	iicgdb
case interv	dccqec
case is	ivaVcY
case it	bjaedl
case nobody	hifede
case of	dqZVkf
case on	kkdbeb
case study	bVd4XX
case that	endfea
case the	fhdcej
case they	ejbdfj
case to	iceied
case was	fjeeed
case we	hidYej
case with	diehdf
case you	mimThY
case your	jmeWee
caselo	ZaUdro
caselo .	ecegig
caselo is	fldagd
caselo on	feefje
caselo roles	feceek
cases	iciede
cases call	Ydoeef
casewo	ebbcep
cash	ZUcP2f
cash .	dacUvd
cash and	eaidld
cashie	kWrWZf
cashie .	bepdec
cast	gcLaez
cast list	obdede
castel	fcblbi
castel lead	hhajbf
castin	jfUaim
castin direct	dhccdl
castin for	odedcc
castin in	Xocbcj
castin office	ffanbd
castin people	ZYXjmk
castin vote	hcdedj
casual	XUahpm
casual .	efmYbi
cat	ZY1Reb
cat .	bcrafZ
cat in	edmeec
cat they	dcmbia
catalo	dZnddh
catch	hanZkX
catch .	ebmdee
catch up	gWpcde
catch you	jbcgjc
catchi	gofdcY
catchi to	bdkhfc
catchi up	jraZca
catego	dfdieh
catere	daiaij
cateri	ajnbeb
cateri assist	feifge
cathed	mdWeZn
cathed .	ljadag
cather	ejeffe
cathol	ecbfdn
cats	edijed
cattle	ecejeg
caught	ibZpfa
caught me	gffZjg
caught my	dcWsec
caught our	dddnee
caught the	jajeee
cause	iffddh
caused	Xecfnh
caused .	eeideg
cc	cacZmm
ce	diYacp
ce of	eicdei
cedar	dkdddh
celebr	gfjYkY
celebr ;	kfddfd
cell	fpZhaa
cellar	cWmZnf
cellar hand	ddkZmd
cellar hands	edidei
cellar master	edcgkd
cellar to	gcledd
cellis	cWWibu
cellis the	ebajdm
cellph	hiedfd
census	iWWmcn
census field	icckdc
cent	chZZlk
cent .	ciaaik
center	bmapZY
center techni	enddeb
centra	hicdhd
centre	dZllaf
centre .	cWfvYe
centre @d	eemYeg
centre about	kdbefi
centre and	eZjgeg
centre at	fjfcff
centre checke	agcckh
centre for	dcjhdg
centre from	ffekce
centre has	epVdic
centre i	ckedff
centre in	kigbfa
centre is	Zdnfee
centre on	cdiccm
centre people	hdjede
centre place	ecaiek
centre scores	iZelfd
centre the	gkeeec
centre using	eedlfd
centre will	eihedd
ceo	iXXybZ
ceo 's	feebjg
ceo .	cdclid
ceo decide	nZfeff
ceo has	dcnded
ceo human	eddhjc
ceo signs	dlbfef
ceo wants	edbkei
cert	jiZjZe
cert .	ffejcg
cert is	ljbadd
certai	vgXcdW
certai .	0XfZbU
certai ;	dleffc
certai the	eecdfl
certif	UWd9ab
certif .	gQcwde
certif ;	biejde
certif ?	decmee
certif along	feejee
certif and	eZpoWY
certif are	fejadj
certif at	efeief
certif b	eedlee
certif before	fcbodd
certif by	Vkbrac
certif copies	ibcled
certif copy	ddcpdd
certif has	bbjlbd
certif i	ffjedf
certif in	feYnfg
certif is	dYYleo
certif number	ceekef
certif nursin	dobded
certif nysc	eejffd
certif of	ZagshX
certif on	cdgjhc
certif over	feldee
certif so	dednae
certif that	eckYgi
certif the	feeife
certif to	cdjigb
certif was	ilZbdf
certif with	elbjdc
certif within	ceeoae
certif you	akbich
certs	cbnjca
cet	dcubbZ
cfo	YgfoiY
cfo 's	ebdidk
cfo .	efelce
cfo ?	ddffje
cfo has	eeihdd
cfo on	eeekef
cfo said	egifde
chain	YeknhU
chain .	cXatiZ
chair	jgbYle
chair 's	ncbdci
chair .	cftZYb
chair and	cSgaaw
chair by	bkdZnd
chair empty	dhcdcl
chair has	lkbgXe
chair in	ebeeme
chair is	hmZboT
chair missed	jjdeeb
chair of	jcbXof
chair so	ciaeel
chair wants	Zrcdbe
chair will	iVcjmb
chair would	dbdfgl
chaire	devdcT
chairm	ZYgjji
chairm .	eieeef
chairm and	jedche
chairm if	eYdekl
chairm is	fndfcc
chairm on	edkfee
chairp	hdfhee
chairs	dfobdb
chairw	eYehem
challe	aThvbf
challe .	hZhbdl
challe came	gidefe
challe in	ddmieZ
challe within	cdenfd
challe you	dabkih
chambe	geSbcu
chambe .	bmafmY
chambe apprec	fedeej
chambe had	ecdeap
chambe has	ejdffe
chambe wrote	dgbdel
chance	YmVeXs
chance .	ggZZgm
chance but	fgiffc
chance i	ejaebk
chance is	cfdlfe
chance it	efneeY
chance of	dZmacl
chance to	XhXffp
chance we	eseVed
chance were	eeWfeq
chance yes	emedce
chance you	dbcrcd
change	YS6fWe
change .	Ohnkag
change @d	hekced
change a	elhbdc
change again	djekeb
change and	fdnffZ
change from	bkZfck
change her	dUgmel
change i	dZqdee
change in	akjcYg
change it	YWqkdb
change its	edfcdl
change jobs	ldjceb
change my	eZvdbY
change nothin	lbegee
change of	cYiibl
change on	jfmccZ
change please	jfffdd
change the	aUvjaW
change their	ZXkbfp
change to	hWVjin
change we	eagdek
change you	iWkkae
change your	eiuUYZ
changi	cgmcdc
changi .	fdjeee
channe	kSuZca
channe .	mXmadb
channe for	dameef
chante	fjfede
chante 's	fjfede
chaos	hjfggX
chaos .	feiche
chaoti	ecjjeb
chap	bhaXUx
chap .	dagcdp
chap from	hiacam
chap who	diaeel
chapel	gbdmgb
chapel .	dhXode
chapla	keddeg
chapla .	cheehe
chapte	ehXghi
charge	XlYhmd
charge and	bddnee
charge of	efccnd
charge said	flcfed
charge wants	eeeejf
charit	fdkXgh
charit 's	edjgbg
charit .	hhZbna
charit can	ejdffe
charit has	ebdedn
charle	eblegb
charlo	dZlgef
charm	mYbneZ
charm on	mYbneZ
charme	ecceen
charmi	XgVjil
charmi .	dncdcg
charmi @p	YfWjli
charte	jafeci
charts	fdldha
chase	c1QVZh
chase again	encced
chase i	kibded
chase me	Ysbddd
chase the	deedfl
chase them	dpdcdc
chase us	ifcdeh
chased	VvibaY
chased on	asadbd
chased the	Xoeeff
chaser	emcede
chaser .	emcede
chasin	qzHXdX
chasin .	miUcej
chasin for	elebee
chasin them	lvRVbY
chat	aamtaY
chat .	TeupXQ
chat ?	eWW1bZ
chat @d	nXheah
chat about	fiYmhZ
chat among	ckeefe
chat and	feeief
chat before	edigfe
chat box	hlcdde
chat but	ffeeei
chat for	eeekdf
chat here	ebeaoe
chat i	ekeddg
chat in	eejeee
chat on	Zfcvab
chat over	fcekee
chat that	oddbed
chat to	lYehee
chat with	ZfkmYc
chatbo	ebsZcb
chatbo .	ebsZcb
chats	hiedee
chatte	jVdfZp
chatte .	nbeded
chatte and	cYibcm
chatte to	facleh
chatti	mfbeag
chatti .	hcmeec
chatti @p	jdeeff
chatti with	glUgbi
chatty	gewbaU
chatty to	hhledY
cheape	eTUbX6
cheape .	dYZdZx
check	fmaodV
check .	dccqiX
check ?	feclde
check and	chalhc
check at	ddcnee
check before	fdfiff
check both	kaehee
check by	edejee
check can	ceence
check for	fedpYe
check from	fkeeed
check has	gcblge
check if	ekedee
check in	ncjZdd
check is	ieXdlg
check it	hYkbkb
check me	jcegef
check my	obddee
check out	ahibkd
check she	dZjchj
check that	dmdeec
check the	gqiVcY
check there	nZegdc
check to	blXpbd
check upload	djeeef
check we	dcamdi
check whethe	bngced
check with	pwUSYb
check you	dXcqgc
check your	dqiVhV
checke	ujUWdc
checke .	ikcded
checke and	ebekei
checke by	fledec
checke for	mgccec
checke placed	cbddlj
checke with	rcaacg
checki	lenXaa
checki .	maeeef
checki in	ioccZb
checki the	ddedme
checkl	dRpidh
checkl .	eiehed
checkl and	edmdee
checkl has	ebjffh
checks	nSQsna
checks .	gXXtlV
checks and	dcdigi
checks are	fiegde
checks on	dkched
checks take	deflbf
checks the	idedfh
checks will	eeedjf
cheeky	dhdeje
cheerf	fdafem
cheeri	dclheb
cheers	naqZXd
cheers .	ehqbbX
cheers for	hbpTfg
cheers got	dcueZX
cheers mo	kceeef
cheese	eazYeR
cheese .	bbtXhZ
chef	akRasj
chef 's	ldcegd
chef .	ZaUipj
chef and	ibejed
chef de	dbZcpg
chef has	ZdlZbn
chef is	dmddef
chef job	bidgjb
chef likes	epbaed
chef positi	eecjch
chef says	pbibba
chef so	fedidg
chef tastes	dhbmbd
chef wanted	dbaeil
chef wants	beaduY
chef was	dleded
chef will	cmdidb
chef would	aieble
chemis	befbhl
cheng	fefiff
cheryl	ffehff
chew	jqcaac
chew it	ljdccc
chew on	kgedde
chewin	ksYbaZ
chewin on	bpeedc
chf	oTajbj
chf and	dYfeen
chicke	ddchek
chidi	dlcbck
chief	fjbkZd
chief 's	dlecee
chief engine	ccbped
chief said	keedde
chief sustai	eckgdd
chief wants	bceobg
chiefl	ecefke
child	cdvTce
child 's	cerWce
childc	lbgeee
childr	kUfehi
childr 's	iaZYni
childr .	lYaeig
childr and	egccjh
childr are	kaggee
childr for	eeeigf
childr would	feeeif
chimne	dabmck
chin	mjQYgk
chin up	bmYZbn
chined	ebckdj
chines	ecZeep
chinwe	fdedle
chippy	hXkcej
chloe	oNgVcv
chloe .	ecpceb
chloe that	eZcdeq
chloé	ejceeg
cho	fdfkec
chocol	edekee
choice	eYUcqo
choice .	boaaoZ
choice ;	eedjka
choice @d	diffef
choice and	bSYepq
choice but	dddijd
choice by	saddcd
choice candid	ggdigb
choice fell	aXadks
choice has	cecijf
choice in	mbeeee
choice is	lmcYcc
choice of	UckpZe
choice on	ieeege
choice said	dcdefn
choice signed	dZcecq
choice so	eieedh
choice turned	edffkc
choice was	eabeeq
choir	ZUehmm
choir 's	dfgkbd
choir .	gVoadk
choir direct	gidbka
choir has	YbZdnn
choir job	ljadag
choir phoned	caclel
choir school	ecefbn
choir voted	ekefjZ
choir votes	ndcdce
choir was	dabbkm
choir we	efdelc
choirm	bbgZsc
choirm said	eejfed
choose	gaYzYb
choose .	YyWgcV
choose ?	jefeee
choose @d	hbihde
choose a	aTluaZ
choose and	xTZUke
choose anothe	kXakcj
choose betwee	RVX8Wh
choose by	lbchee
choose from	giggca
choose in	lbffef
choose on	vccVcd
choose one	eicice
choose somebo	eibgdi
choose the	hYidcl
choose their	eemedd
choose you	gXYYrk
choose your	eccofc
choosi	hnZiZc
choosi .	apZpXa
choosi @t	cbilee
choosi a	bdfnee
choosi and	cqbccd
choosi betwee	iddfbk
choosi bro	kedefe
choosi feline	ejbdif
choosi mexico	ibjeee
choosi suffer	elcefe
choosi to	deildb
choosi who	elefec
choosi you	fdfbpb
chops	fdjeef
choreo	ikbeec
choreo is	ikbeec
chorus	eccfco
chose	bRTRg+
chose .	kfeded
chose a	cbcder
chose an	ecZeep
chose anothe	ecdefl
chose has	fefifd
chose me	denfeZ
chose not	fjcdeh
chose somebo	lXiYbl
chose someon	Yeeddq
chose the	bRXcb4
chose to	cYgajl
chose you	dmcakb
chosen	ejYXhp
chosen .	YtbUcj
chosen a	dUXicu
chosen and	pcbebg
chosen anothe	bancZj
chosen anybod	fpdfeY
chosen are	iiddde
chosen as	dacYvb
chosen at	ihedee
chosen by	bnhdeb
chosen for	jYXmXp
chosen its	fidedh
chosen more	lqVeeW
chosen not	eckeci
chosen our	kZeeck
chosen so	lgefea
chosen somebo	emdedc
chosen someon	hZYdau
chosen the	cYadZv
chosen to	Zajbar
chosen we	fmkbaZ
chosen will	bneefd
chosen yet	ekfdee
chosen you	cUVY+R
chosen>again	Zcfogc
chosen>answer	usWXbT
chosen>ask	ZyoQdS
chosen>away	fiqYcW
chosen>bye	dcrehV
chosen>chosen	hmUVik
chosen>closed	edddkg
chosen>date	uVWUqg
chosen>decide	akmdbb
chosen>free	cabmdl
chosen>give	cicjdf
chosen>goon	aeZYlp
chosen>hear	pcchad
chosen>hold	aqpaZU
chosen>if	hXjbhj
chosen>joy	cbcmkc
chosen>match	bbieXq
chosen>me	eZaayY
chosen>meet	XtigZW
chosen>news	ieZbqZ
chosen>not	nbqUbd
chosen>offer	claZnc
chosen>others	cSeYQ/
chosen>papers	ZZejuU
chosen>post	ZgkcqX
chosen>refuse	theZZX
chosen>review	eibjcf
chosen>said	gXbagr
chosen>sorry	gbcjcj
chosen>start	Zfaakn
chosen>step	bdSyZi
chosen>thanks	eeledd
chosen>them	acadhr
chosen>wait	aodcXj
chosen>will	j2UTda
chosen>you	deUZzf
chowdh	hcZhke
christ	YjpXgd
christ .	anZabn
christ and	ddldee
christ from	blkdbb
christ party	cYscdc
christ presen	edeamf
christ show	bpdfeb
christ temp	dbemfe
christ to	baqdee
christ you	jbZdnd
chrome	felece
chuffe	dbmhdd
chuffe .	ecnecd
chukwu	feegge
church	iVnYlb
church .	edheie
church counci	nddded
churn	dbdqdc
chuseo	kfebee
ciao	eelefc
cider	hjccai
cider place	hjccai
cidery	eddeem
cinema	qXcdib
cinema .	nZdgfc
cipp	ecbiig
circle	usOUZZ
circle back	usPSZa
circui	daalcn
circui .	ecbkdj
circul	lfcjca
circul among	hhcffe
circum	cThZkp
circum have	fdmefb
cities	bjeefh
citize	dWhihi
citron	geahej
city	jpWUZn
city 's	hmXffe
city .	mgjYcb
city counci	ihfddd
city hall	fjfdfe
civic	eemaef
civic centre	eemaef
civil	eicbal
civil engine	eabfen
civil servic	hnbccb
civili	eclgec
civili userna	ecmeed
claim	eTtiVd
claim .	camdbj
claim has	fbpcdc
claime	gZYhdm
claime .	eddkgc
claims	ggXeem
claire	ihfkaZ
claire .	hhcfdg
claire as	lbdffe
claire recrui	fecffj
clarif	edlfdb
clarif the	dcoeZd
clarit	khgceb
clashe	bbhodd
clashe with	cdjiee
class	Rehnfj
class #	edfihd
class .	Zpegac
class and	ecdhej
class from	deeejf
class i	eZnheb
class is	ehcdek
class teache	bgoTdl
class to	feeieg
class we	dbehke
classe	hkmVab
classe are	dkeeee
classe told	jlaacd
classr	xfTeaY
classr .	sXcgeb
classr since	feejde
classr to	jceefh
classy	daeddp
classy .	daeddp
claudi	eckdid
clause	ffffgf
claws	dcohda
clean	adiane
clean .	eidflY
clean and	egcdek
clean drivin	fddgie
cleane	dkZcdm
clear	kaXegl
clear .	aYlhlc
clear about	fogecY
clear and	ebdjeh
clear answer	ceecco
clear for	iadmdc
clear it	jabcdn
clear since	fecejg
clear so	efeckf
clear the	lecZlb
clear this	efkgdb
clear up	goafYe
clear you	kfdfec
cleara	YTSwni
cleara .	eVahmk
cleara and	eeeihd
cleara certif	cedqZd
cleara form	efekde
cleara from	fceeke
cleare	fVUosc
cleare .	dbihdh
cleare it	cecarc
cleare the	djXjic
cleare to	hdeckd
cleare you	fdejef
cleari	emZhfc
cleari .	fjdefd
cleari the	ejajee
clearl	hgedci
clearl a	fhedcj
clears	jhecee
cleric	hWfbil
cleric office	hWfbil
clerk	nYXgii
clerk 's	jbiddf
clerk .	hcbkhc
clerk at	cZZWpo
clerk but	fefiee
clerk by	Zceodf
clerk examin	eidjee
clerk grade	bmdbid
clerk has	eddecn
clerk i	ffgdie
clerk is	ekfece
clerk of	mdaedg
clerk positi	djddeh
clerk post	fdfedi
clerk role	feieee
clerk said	dbcecp
clerk subjec	ededoa
clerk though	nhceeY
clerk to	lcechd
clerk will	gceekd
clerks	XjThni
clerks they	eieged
click	cRethZ
click .	edobeb
click below	dbcoee
click here	dcbkck
click i	fedjee
click the	edccoe
click to	edjcid
clicke	dVkigh
clicki	dbtXea
clicki the	denbde
clicks	dbeddm
client	ggWgco
client 's	bahlal
client .	anUefn
client @d	akfZif
client a	fZclgg
client again	klcXde
client agrees	fkfbfe
client and	hnfXfa
client as	enceeb
client asks	fbcjjd
client came	feeeej
client decide	cheeei
client feedba	hSZikl
client filled	eddeel
client finger	cqbbde
client gives	aeemff
client growin	fedieg
client has	heZXdr
client i	Yhdncg
client in	fYZndl
client interv	lbegdg
client is	ciXpZf
client it	dgfeie
client liked	ebdefn
client likes	igdfed
client loved	ecdjfh
client loves	okZbca
client naitei	eedjfg
client needs	jcdhee
client on	eacldh
client passed	ebZeep
client round	efnZed
client said	Zpdcfc
client says	jbjece
client side	kebddj
client they	ciehfd
client wanted	dccdeo
client wants	jUXhqd
client went	ecdbdp
client will	fZcfYs
client wrote	kdeeef
client you	flheeZ
climat	dXciep
climbi	jdfefe
clinic	YXfnfk
clinic 's	ghmZda
clinic .	idWcmi
clinic callin	fdkfed
clinic coder	eeegei
clinic direct	ejdefe
clinic has	eaccdr
clinic in	edemdd
clinic is	bedlic
clinic lead	deggcj
clinic manage	gdbhei
clinic number	fcdhej
clinic on	eeejee
clinic posts	feiefe
clinic trial	feceek
clinic wants	ddeele
clipbo	diehee
clipbo swore	djeefe
clippe	bdelbj
clock	ddhkdd
clocks	eatacc
close	XbnbWt
close .	dfPbcz
close @d	mdibdb
close a	ecieeh
close and	ecbeen
close at	aXsica
close betwee	jddefg
close but	fceffk
close call	feeefi
close enough	eidekb
close for	cmYeei
close i	mcebeh
close it	eZbddr
close my	dZzbdT
close of	cmefdd
close on	TsqdaW
close out	edkgde
close second	eaYbcu
close so	egjfeb
close the	dgYjXp
close thing	feeeie
close this	iXmbci
close to	eafhdk
close we	fekeec
close your	cSbkbs
closed	ZapWYv
closed .	WYhWYz
closed @d	cembdd
closed @p	jjdeeb
closed accord	fdddfk
closed all	feafem
closed and	ikZceg
closed at	eWqdee
closed automa	ffcffj
closed by	ibYddp
closed candid	fdeffi
closed for	ZqmcdT
closed from	gRybaX
closed human	lajced
closed in	bkbheh
closed it	eciedi
closed its	fmcfeb
closed monday	eekicc
closed now	edbeen
closed on	cUzTac
closed over	hjeedd
closed the	ajOZht
closed they	feefei
closed this	edceel
closed to	hpbfcX
closed until	ggaldd
closed with	fecffj
closed withou	ecbeeo
closed your	dZlYdj
closed>again	kdhbag
closed>answer	dbXhjk
closed>ask	ZV1kaU
closed>away	ZsicZa
closed>bye	efneea
closed>chosen	dXZdhr
closed>closed	dYgbas
closed>date	XawUVp
closed>decide	dgZedo
closed>free	hdbhcj
closed>give	fcijdc
closed>goon	eegfei
closed>hear	diieed
closed>hold	cYfccq
closed>if	cbhekf
closed>joy	ffkcoU
closed>match	fccden
closed>me	dYeZrh
closed>meet	bmkfiT
closed>news	bccabs
closed>not	agbber
closed>offer	fiZcmc
closed>others	mYeZYq
closed>papers	cbeYS0
closed>post	XfWWZ2
closed>receipt	echgbj
closed>refuse	edieeh
closed>review	erVYaj
closed>said	Xlcdcn
closed>sorry	bZTobr
closed>start	clajbf
closed>step	anrWXb
closed>thanks	ebpeea
closed>them	djYaeo
closed>wait	ccUikm
closed>will	gbPmim
closed>you	ecldef
closel	gZYaew
closel .	eabdep
closel match	ihcbfg
closer	aXeWZz
closer fit	edeefj
closer to	cbhZZs
closes	ebuedW
closes .	effeie
closes @d	ndadid
closes for	geejee
closes in	ZbtYdc
closes it	eadeki
closes on	XYsmZZ
closes over	cldeef
closes the	goYcde
closes your	eembdd
closin	eYnTWv
closin .	fZndde
closin @d	bhjjcb
closin date	pgnOZb
closin for	ekbeeg
closin of	ffcffj
closin out	eaZeeq
closin the	Yfeacr
closin this	edfeej
closin time	fddffj
closin your	dRhadu
closur	fVpecf
closur the	ichdff
clothe	WYkvYa
clothe .	dXnnZb
clothi	eeYjan
club	dZhWjn
club 's	jedecj
club .	ecidej
club shop	fidfjb
club they	dabjdm
clubho	Zcohac
clue	YxfZbW
clue .	dtXdda
clue what	famffd
clue when	dodddd
cna	amicdc
cna .	ekdfee
cnc	gjbeic
cnc down	iheeed
co	ecUnkf
co direct	fifdef
co founde	icXtaZ
co op	eYbgof
co operat	defcme
coach	XecWop
coach .	dYVdqn
coach and	ekfdfe
coach said	dYgcnf
coachi	feghcf
coachi price	ifZihb
coal	feggfe
coasta	jaideg
coat	fXsbXi
coat .	dddfel
coat and	ecjfch
coat it	eZmdeh
coat there	jggddd
cobalt	alfdch
cobble	dhceje
cobble togeth	dhceje
coc	dXjieg
cockta	edddem
code	WcfzXZ
code #	eamhda
code .	cmUmfb
code ?	fncddc
code and	abcscd
code below	feejee
code is	eYsbdd
code of	ZZjrbd
code placeh	feckef
code you	edcdhl
codear	ecceem
coder	cgagbm
coder .	dbbedo
codes	mmWfda
codes appren	jlXedf
codice	edaike
coding	XVO/Vg
coding challe	UaZzde
coding exerci	cdXtce
coding round	ecdjdi
coding task	beeoce
coding test	mXbled
coding thing	dkZlcd
coe	ikZjdZ
coe commit	dmalbc
coffee	WI2qVc
coffee 's	Wcojbd
coffee .	jXwYaY
coffee @d	aedfco
coffee and	bZfrhW
coffee machin	edoadd
coffee morag	eaqcdd
coffee no	ecboec
coffee on	dddmde
coffee roaste	jdjced
coffee to	fccZjm
coffee with	bcZvbb
cofion	feegeh
cofoun	eraccd
cofoun 's	fichee
cofoun and	fieeee
cohort	heVcqc
cohort .	ececlg
coin	encadf
coinci	nfdZbg
coins	fdeled
colbec	egefhd
cold	bgflZi
cold feet	djcedi
cole	edkfec
colett	lYndeZ
collab	ecccmh
collat	nkUidY
collea	Wjjdbm
collea 's	hZneec
collea .	XThbkr
collea @p	eejeed
collea and	anidda
collea are	mgbded
collea at	ajpZcb
collea from	fXVeax
collea got	aqdeea
collea has	dnahcd
collea i	dhdeek
collea in	Xeoicd
collea is	alSpdg
collea of	bjmabg
collea on	cnXkee
collea ought	dddfhj
collea placeh	fdmefa
collea please	fdfjef
collea takes	dkeeff
collea the	lVjdhe
collea to	chdZki
collea told	kfdhea
collea which	edejic
collea who	hfYYbq
collea whose	ecieeh
collea wiebke	egieee
collea will	bbikaj
collec	fQuXbl
collec agreem	feemad
collec at	abfbrc
collec from	edmeed
collec it	iajdce
collec opinio	pdacdd
collec their	gcdeek
collec them	Yeclcm
collec until	jdhddf
collec will	Xaoddi
collec your	cagcgn
colleg	UlmfeZ
colleg .	cjadjg
colleg and	fdeffi
colleg human	fcmcee
colm	fefeei
colomb	ebhdej
color	edhdid
colour	coTbcn
colour .	dpbgeZ
colour vision	fddeek
combin	cqecac
combin .	iladed
come	deWplb
come .	RoZcvY
come ;	feadfn
come ?	bbcnkZ
come @d	dPZf1X
come again	kXffci
come all	dbsdcc
come along	dbbubc
come and	VNZyvX
come any	fdjhdc
come back	qoXVbg
come before	cpdaee
come by	dSepie
come do	deekee
come down	aebohb
come first	ZYipbg
come for	ZRZwje
come forwar	gnddea
come free	encbia
come from	bhpgaZ
come get	ajbYlj
come home	chbdem
come human	iXbqcd
come in	YgR6ZZ
come off	gbeeel
come on	ohZpUU
come out	iefegd
come round	ZfeZpe
come second	egddke
come so	lbedeg
come straig	cjdgdg
come that	eecocc
come they	efccme
come throug	mbhlZX
come to	akbegh
come up	hTWofn
come we	jjeZee
come when	emdcee
come with	acbfrd
come within	iefeef
comes	voXVda
comes .	jkbbia
comes @d	ujVYZZ
comes a	ekbobY
comes after	Zllaae
comes and	mchdeb
comes at	gcdjee
comes back	filUhc
comes before	idegee
comes by	lcbchh
comes down	ejgeec
comes first	cepddZ
comes free	gkeeed
comes from	uXgZda
comes human	mbdeee
comes in	lkYYic
comes later	fkedee
comes next	dkikaW
comes off	fedeej
comes on	mcdbhd
comes out	eafeoZ
comes over	kdfefe
comes so	eddfek
comes the	mhYkba
comes throug	ejgdee
comes to	glZekY
comes togeth	Znefff
comes until	rcabce
comes up	bXPeY7
comes when	dndddd
comes with	pcWUof
comes within	oddecd
comfor	iechZj
comfor .	dmZdcj
comfor with	eddkdh
comin	eagcnc
coming	lYZXqj
coming .	dOdjpj
coming ?	kaahgd
coming @d	kThZli
coming after	dhddlc
coming again	feeldd
coming all	eddcgl
coming along	gajeeg
coming and	kXobiY
coming back	aYhcmj
coming by	fnbXiX
coming down	cifcdi
coming from	bjabrZ
coming in	hibXjh
coming on	egheWk
coming out	jfZjde
coming over	pZbcdj
coming to	mdaVik
coming up	lZbdem
coming your	iebejc
comman	ecdlhc
commen	fWmRco
commen .	bpiZcb
commen @d	eedeke
commen in	edeehi
commen on	fWlcfj
commer	cdbicm
commis	ekabgi
commis .	brXcch
commis acknow	ekdcee
commis and	fhdbld
commis from	fedieg
commis has	ccgpbd
commis here	ajeegf
commis is	fXdhbp
commis will	mfcdec
commit	nlWZgf
commit 's	nifXbc
commit .	Z0aXdW
commit @d	nceedc
commit a	ejegfb
commit and	dsZbgY
commit approv	YadZua
commit asks	deekef
commit at	aflcei
commit can	dhdjed
commit chair	gjeedd
commit chose	ebeeen
commit conven	mceede
commit decide	iYeecn
commit did	cmdeha
commit does	lbddei
commit expect	mbdgec
commit felt	fdeeek
commit for	dZbjhj
commit has	Zabges
commit i	eaYmfj
commit is	czUbbX
commit meets	tXdebc
commit met	TXndes
commit of	hiaamY
commit on	pabagf
commit only	djfeef
commit prefer	dXZagt
commit publis	jieeea
commit put	dZcdim
commit puts	icdlcd
commit report	blfeef
commit reques	aednee
commit said	nZgcia
commit sees	dhceek
commit sits	brccdc
commit so	dkedeh
commit takes	kdeeee
commit to	pofRZY
commit told	jheeec
commit took	kafefh
commit votes	iefeef
commit was	egbdgk
commit will	qkcYaV
commit wishes	hcckgd
commit would	cXdric
commit you	epdeeZ
comms	YSrfoW
commun	qifWWg
commun #	edfeek
commun 's	hdedei
commun .	YwkOYY
commun @d	qXgded
commun and	eccffl
commun by	vTZidd
commun in	icZdem
commun manage	ejdeff
commun midwif	fdeedl
commun no	Zlffff
commun office	nXfeff
commun on	gcdlee
commun pharma	lgedfb
commun prefer	eeifee
commun the	lcfdfe
commun to	ilWkbb
commun which	lcdbfi
commun with	brcdeb
commun within	ncedee
commun you	jaaeen
commut	gW1YWY
commut .	kajcbg
commut would	dY0ZZX
comp	efdXof
compan	Xeqafh
compan 's	ndgZde
compan .	beneae
compan and	dcddcn
compan announ	ecoffZ
compan as	edbagn
compan decide	edfcel
compan doctor	bYcnjg
compan has	dUggar
compan in	ebdmee
compan is	jUqded
compan manage	edjged
compan now	eejgde
compan on	Unneab
compan said	YjZdli
compan so	ebhddk
compan which	flcfed
compan wide	eZpeec
compar	kwYTXf
compar .	dtdaca
compar all	fedefj
compar candid	ejefee
compar notes	mmZXbd
compar people	fkceee
compar the	gldbcg
compar with	gkbdeg
compar you	jleedY
compar your	fmddec
compas	dkcffe
compen	iZVsYk
compen and	decpZe
compen certif	eeemce
compen commit	ieffee
compet	bWhcer
compet .	YYfWnp
compet and	dbodde
compet based	feeife
compet caring	fihdee
compet deadli	elbefe
compet for	Yfjdei
compet has	jZecdm
compet i	jhdede
compet is	cbjcbm
compet offers	eZpebd
compet salari	ekgded
compet was	daWdcv
compet we	dbbmlc
compil	pbcfae
compil the	odebce
compla	cUrbZl
compla about	dbpbde
compla and	hdeefi
compla aside	jecfeg
comple	hifjYd
comple .	eqnOYf
comple a	cedmfe
comple all	cZakel
comple an	eikbeb
comple and	tiXUai
comple applic	gkdgdc
comple as	khecde
comple assess	hceefi
comple at	djefee
comple awaiti	cqbbfa
comple by	lcgece
comple for	ciaccm
comple it	bXjocZ
comple its	jbbcdn
comple medica	eelcee
comple of	amXUkl
comple on	ocddec
comple online	dedmed
comple our	gkVdcm
comple the	diTxZc
comple their	dbehdl
comple them	ffejee
comple this	feaned
comple two	ffeief
comple unders	bZ2baO
comple we	lceeff
comple within	cecmfd
comple you	kZecej
comple your	ferdaX
compli	gqbaZf
compli .	cnfdae
compli about	degfei
compli he	eldeed
compli your	eldYcl
compos	ebecli
compre	aalpYd
compre .	eggkdb
compri	fefhff
compul	mZbmbd
comput	WnRtbc
comput based	bmakec
comput with	ebZpec
comuni	eldeed
comuni you	eldeed
concep	bgdmdd
concep of	ecejff
concer	eemgjV
concer .	bqfdeW
concer about	efeeei
concer candid	cjbnea
concer manage	ibddmc
concer requis	eibkce
concer the	ecjdei
concer volume	eademg
concer you	ldedgd
concer your	gjbhdc
concie	dbmckb
conclu	ifQXaz
conclu .	lqYaba
conclu and	iabeen
conclu by	dgdmeb
conclu it	fdeffj
conclu its	cdefel
conclu on	jlbdea
conclu our	cededm
conclu that	dVaadx
conclu the	dYhXip
conclu with	eiceei
conclu withou	fdaeem
conclu your	fdcedm
concre	ZvZbcb
concre .	ejeffd
concur	eTVmct
concur garden	bcajdm
condit	XdTR1m
condit .	fdeeXp
condit appoin	fZefme
condit job	embedd
condit offer	YbWQtq
condit offers	gmeead
condit on	dddaqd
condit place	dhdlcd
condit that	fddapd
condit upon	fffdie
conduc	gQgrib
conduc .	caZgjm
conduc a	ideied
conduc by	adcqdf
conduc not	bfelee
conduc on	jdedff
cone	daldej
confer	hhqaaW
confer .	ikkZbZ
confer in	eiheed
confer room	eeihdd
confer until	dejfff
confid	XgfrhU
confid .	gXlobX
confid agreem	edbnbe
confid and	gXrbbd
confid chat	fddkfe
confid employ	fifefe
confid form	cmaigb
confid grade	bqbcdd
confid on	dkcblc
confid you	eidcje
config	eedkee
confir	hZhgoX
confir .	QVeyjV
confir @d	kYWscb
confir a	fkaibe
confir accept	efeZnf
confir and	ebdene
confir anythi	cncieZ
confir appoin	ekedde
confir attend	cddqce
confir before	eefife
confir by	eUTksg
confir for	Wafuab
confir from	cfande
confir i	kbfbmZ
confir in	cbjZgm
confir is	deeihe
confir it	fSabis
confir me	jdcckc
confir nor	cqfaeb
confir number	iehdfd
confir of	cdgaod
confir on	kZcakh
confir or	hkjWde
confir our	XiSlnf
confir receip	jbqbbb
confir safe	fieeee
confir that	kjuOfX
confir the	odlbcZ
confir things	kdfeef
confir to	lgdcee
confir verbal	efeejf
confir we	gdoZfc
confir what	ddbjkd
confir whethe	ecbpde
confir which	cbeode
confir who	kdegdd
confir with	raZced
confir you	fXcjod
confir your	XWrcld
confli	cXonac
confli of	ediidd
confli on	ffdjef
confli provin	eapddc
confus	cXsenQ
confus .	dasccY
congra	aSch4W
congra .	XXYh3S
congra again	ddcbqe
congra and	ebjcqV
congra from	ddgdld
congra it	fcecne
congra on	banice
congra once	feehid
congra the	fecfke
congra to	mZpYSk
congra you	eVSouY
congra your	ebkddi
congre	fYoedd
connec	YRznTc
connec .	cYqiZa
connec reques	fdkeee
connec with	bdkpZZ
connor	eeejef
consci	gahYjj
consci that	eldadi
consci you	dZcedr
consen	aYc4Tc
consen .	dpicaZ
consen and	ffckee
consen at	eemced
consen back	eefjee
consen before	eedjef
consen by	ddelee
consen for	ddcpdd
consen form	daZzWb
consen is	ebaeeo
consen on	efdiff
consen so	dfcocd
consen to	dZfpdd
consen within	deeejf
consen you	edpbec
consen your	ecbdeo
conseq	kZccfl
conseq the	lbdefg
conseq you	eeedfk
conser	icakef
conser .	dYakem
conser engine	gghbhc
consid	elSjcl
consid .	U0SlXd
consid ;	fhjffZ
consid ?	eicmbb
consid a	ejegee
consid all	infadZ
consid and	ckcdeh
consid answer	feeief
consid any	fasclS
consid applic	icaiei
consid applyi	eeffdi
consid as	efZbeo
consid by	dkXZdo
consid claire	lbdffe
consid comple	edelee
consid feline	fhbeje
consid for	YhknZb
consid furthe	dhSheq
consid it	nagZnZ
consid joinin	djgdee
consid me	ehmccc
consid of	ehaddk
consid our	fmdefb
consid porto	edlefc
consid same	eobded
consid that	qaedeb
consid the	mNWmdq
consid this	bedbpe
consid us	efacdp
consid we	ffdeek
consid will	feeefj
consid withdr	eeeige
consid withou	fdelec
consid you	hbOpYs
consid your	odWabn
consid yourse	ZaSY2b
consis	fellaV
consis of	fdngbY
consol	ehdhfe
consor	kcceie
consta	cjkYeg
consti	dibeld
constr	oWiWck
consul	didebj
consul 's	cfgkdc
consul .	asacag
consul and	ckdjdd
consul at	decajk
consul deposi	edhchg
consul for	eeifeg
consul in	iceege
consul minute	eeejfe
consul our	feieff
consul post	feiffe
consul who	kddhec
consul will	Xlbldg
consul would	deekef
contac	f0ccZW
contac .	Y4WcaW
contac about	amcide
contac and	hXflbg
contac as	ejefee
contac before	ameefe
contac by	rjWecX
contac candid	gieeed
contac centre	maeffe
contac detail	qWgkaY
contac direct	bmedfe
contac everyb	ekcffe
contac for	gpeZfa
contac her	ebemee
contac i	fblfed
contac if	efgcfi
contac in	Xrbdci
contac inform	egiefd
contac is	jedefe
contac me	hbedjg
contac my	eacpde
contac once	cijcee
contac our	XbwYeY
contac people	bmefee
contac person	docdec
contac placeh	ecldee
contac recept	ndbdee
contac says	ekfeed
contac should	cmdeee
contac suitab	codefb
contac suppor	edmefc
contac the	eZtYYh
contac them	ehcife
contac there	jVlejc
contac those	XxaZda
contac to	enddfc
contac us	kpObbl
contac when	ekdeed
contac with	auhWeX
contac within	wTdeeb
contac withou	emdeec
contac you	nuYcZW
contac your	eedkef
contai	edjbei
conten	bgcWeq
conten .	dwUaZd
conten of	fejeee
conten produc	efadlg
contes	dalefg
contin	Woakah
contin .	ZoifYb
contin and	ckdfeg
contin in	eZchen
contin intere	bglieZ
contin on	kabaoc
contin our	amaddi
contin proces	fdejff
contin the	dbblei
contin to	drXfec
contin with	iQehZr
contin you	enebee
contin your	dclheb
contra	YUTN/a
contra 's	egTT5V
contra .	WQeJ/e
contra ;	cjcbmc
contra ?	ecdcpc
contra @d	kmcYbg
contra @p	eiZebl
contra @s	dacYtd
contra after	fbbdoe
contra along	feefie
contra and	YZUSyo
contra are	efefdj
contra as	cXVV2f
contra at	bYjhlc
contra attach	dbbYve
contra before	ekbigb
contra by	ceeXse
contra can	eefjcf
contra check	fddkee
contra cleara	edZtZc
contra comes	bddbrd
contra coming	dcddqb
contra commen	efeeif
contra follow	feefjd
contra for	ZrbQrY
contra from	dbccrc
contra goes	febefl
contra human	cdedpc
contra i	hWdYwZ
contra in	YXUe3b
contra is	WUbe4U
contra itself	kdegde
contra letter	cjefgf
contra manage	vWdfXd
contra may	fcnedc
contra needs	feddkf
contra no	fhjeeb
contra of	egcWoh
contra on	hdbXqc
contra over	dccasb
contra please	feeeie
contra role	feegdi
contra signed	eaeemg
contra so	fdnfad
contra start	peedYf
contra they	ecZcqe
contra to	ehXawT
contra we	bcZcnl
contra will	eddcki
contra with	bjdaSs
contra would	boejWe
contra you	edehid
contri	taYkaZ
contri .	dlakbe
contri pencil	dapddd
contri thank	ifXmed
contri thanks	edlceg
contri we	oeYege
contro	adieei
contro .	ddicmb
contro criter	fceffk
contro job	fekeed
contro role	eZmffe
conven	maVyZU
conven .	fkgbha
conven ?	ecelee
conven and	bfdned
conven but	edekef
conven on	pgcccb
conven time	feblee
conven to	edclee
conven whose	feeefi
conver	eiZlce
conver .	clYoYd
conver ;	eddpcb
conver ?	fcemdd
conver @d	laddie
conver about	eakabm
conver and	mXdddk
conver are	dkegdd
conver human	diedje
conver i	jcmZhZ
conver of	ddccpd
conver on	fghafg
conver we	egddfi
conver with	ZdbuYf
conver you	fdjceg
convey	cbeZcr
convey of	fedgdj
convey rausch	edleee
convey to	jdeeee
convic	eddjdi
convin	ZgUnij
convin .	doZkbc
convin agency	fhahbj
convin me	deeige
convin us	ccZkle
convoc	fddhfg
coo	bYmgbj
coo .	cXojdc
cook	eUiobj
cook .	dabffo
cook and	dWsbeb
cook for	bcYrah
cook is	elWfak
cookbo	YokYde
cookie	fenaeb
cooks	ehecjd
cooks and	ehecjd
cool	fejhad
cool thanks	jjedeb
coon	feedkd
cooper	iYpXec
cooper .	lcfdfc
coordi	fTTpio
coordi .	fZkUqf
coordi post	feiffd
coordi role	kaecgh
coordi who	ffejee
coordi will	cUX1db
copenh	geXhcm
copied	cXwTnW
copied in	ebkamc
copies	gWZopV
copies .	pabZkc
copies and	ddibnb
copies of	aaZsjY
copper	eifdef
copper kettle	elfcec
copy	XTmqoW
copy .	cbXphh
copy and	ieegee
copy back	ecdape
copy by	adddqd
copy for	ebsXda
copy in	eebjie
copy is	fdjfee
copy of	ZYj2YT
copy signed	efdbne
copy so	fdekee
copy to	dgsVeb
copy within	fffZlf
copywr	dgdlce
copywr carlis	diehee
corbel	jYkcef
corbel .	eamdeg
cordia	Zeboib
corinn	gideee
cork	YWpjef
cork .	afikdc
cork and	eboebd
cork branch	geeiee
cork office	ebbimd
cork on	ieeeff
corner	canWij
corner .	eYnYcl
corpor	cWmedk
corpor .	ddceen
corps	dgdefj
correc	kZjdai
correc .	ccsWdf
correc by	kdedfe
correc cv	eefiee
correc of	albmda
correc one	haWped
correc readab	mfadfc
correc the	aejcje
correc to	mfdjcX
correc with	ecchld
correc you	fideee
corres	hoiRgZ
corres .	eVxZdc
corres about	fbgfej
corres from	mjZceb
corres to	cqZdec
corres will	epbbdc
corres with	eicbmd
corrid	behYhl
corrid .	djdcal
corrid was	eidejc
cost	ejdjiV
cost .	dicekc
cost of	jfddef
cost test	ebeljb
costa	bekcbk
costed	Yceola
costed plan	Yefodf
costin	fibcck
costs	dZneaj
costs #	feleeb
costs .	dckhed
costs for	eejceh
costs will	effide
costum	fZnhba
cottag	ZYYd1W
cottag .	eedcob
cottag includ	Zddcsd
cottag is	fdeeld
could	XfYwcg
could .	ddhbdm
could attend	fcejff
could be	a3gVRY
could begin	elegbe
could come	cWcvdd
could do	lXXmhe
could get	aiejee
could give	cVcids
could go	ZuXecb
could have	lUQYV4
could i	ZRX2hZ
could imagin	fqedXe
could invite	ealdeg
could mean	djeeff
could move	fcdedm
could name	eemieX
could not	aeeYnk
could offer	dkndXb
could only	dbcZqf
could put	djZgZm
could run	bndded
could say	bmecbh
could see	dkdhcd
could speak	ebenee
could start	WfYdYw
could take	QxVWYq
could talk	feejfe
could tell	Wohbdg
could the	effief
could use	ikeade
could we	WJU/jR
could work	coeced
could write	abendi
could you	YRZ/fX
counci	mhbbfe
counci 's	inhZXa
counci .	Yecilf
counci ;	ddekee
counci and	kjacha
counci at	eeedle
counci chambe	eeejee
counci confir	idcdlc
counci each	hjddee
counci first	emecee
counci for	mlcVee
counci has	ejlXgb
counci i	elciea
counci is	goZaib
counci it	bladel
counci job	fedeek
counci just	mYcccl
counci met	diedei
counci must	lgcedd
counci of	cfdcem
counci passes	jedfee
counci recrui	ndedeb
counci resolv	cZifii
counci tax	dboecb
counci thanks	YgtbeY
counci voted	deedfk
counci votes	rbccce
counci who	iaceek
counci will	pcekZY
counci with	keecef
counci would	ddehie
counse	YXYmin
counse and	edkhcd
count	vuYQcU
count agains	idejfb
count me	edpddZ
count on	rsUTaZ
count the	dodbee
count you	feedjg
countd	echlea
counte	ZcgeuW
counte .	bWgbkm
counte and	emXZnc
counte of	ifhnZV
counte offer	ccteVc
counti	hnfbZb
counti on	ebnedf
countr	qfbbWg
countr .	bneZZk
countr and	lnZeeX
countr direct	eeejff
countr manage	kdeffe
countr okafor	dflefb
countr on	idcddk
counts	jWmieY
counts .	edmcee
county	iieaef
county .	bdcefn
county counci	eiiefb
county has	kcbejc
county have	emdced
county health	fdeefj
county librar	fddhei
county office	dmfeeb
couple	ijabbj
couple are	idheed
couple more	cpebee
couple of	llVhZe
couple would	eeehdi
courag	delXcl
courag to	egeeei
courie	bYajim
courie @d	decbkk
course	Zlhcdh
course .	P3dceX
course @d	bcpdee
course and	jZjXek
course for	eofZde
course got	djiece
course of	tVXfdj
course too	dZcdnh
course you	feffei
court	kPpelY
court .	ehlddb
court all	idefgf
court has	ZTucmY
court interp	iccYli
court servic	febjge
courte	dfihce
courte we	eecofa
cousin	ZUiTc0
cousin .	bdYafs
cousin says	fgbhcj
cousin works	aiiidb
cove	edkdfe
cover	cSlkei
cover .	ddmckX
cover a	ddYfep
cover letter	gannYW
cover the	iUflci
cover you	ehcemb
cover your	edbgek
covera	baoidd
covera .	efjeee
covera of	dameef
covere	ffdedk
coveri	akdicf
coveri letter	ekehdc
coveri the	difkdb
covers	YSmefo
covers most	dYlcek
covet	dcYeni
covid	encfcc
covid .	endcdd
cowork	dXbddr
cows	YkikYe
cows behave	fldedd
cpat	heZibk
cpat done	ifbdcl
cpc	ceenbe
cpcs	egggee
cpd	ejdeff
cracki	ecjZdl
craig	ejceeg
crane	cNUiix
crane .	dbbjjg
crane by	jbeeei
crane operat	ecdhdk
crazy	heZhkb
crazy counci	ibchjd
cream	dcjddj
create	aYhhkg
create .	eZpcee
create a	fccdne
create an	eenbed
create and	emZfff
creati	YhYhel
creati a	eejdfe
creati direct	bqTegh
creden	gdamch
creden .	eddmcf
credit	ggehde
credit and	efmYgf
credit check	dfcqcb
credit kp	eadeik
crete	fbleee
crew	ZaWfpn
crew 's	chcgbk
crew .	ZcclqW
crew and	ckYdbo
crew at	ebakjf
crew group	fbakck
crew list	hflbbc
crew manage	coecdd
crew member	dahWlk
crew on	ccdqdc
crew schedu	ceZbdo
crew voted	eeeamf
crewed	fcdffk
crewin	hlVjcc
crewin 's	jiedeb
crewin depart	ececgl
crewin dept	ldchdd
crewin manage	bkbfic
crewin up	ajcjde
cricke	ZuXdcc
cried	bVVdor
cried the	ebciek
crier	ibdjee
crimin	bXYyda
crimin convic	efeked
crimin record	cYZwdb
cris	fldcee
criter	ieVccr
criter .	egejed
criter for	fieeff
criter in	mafdfe
criter we	fbdcfo
critic	jZlaee
critic junctu	ecleed
crm	idfefg
croiss	ebmeed
cross	caajbq
cross again	eafden
cross paths	ecdfem
crosse	nndVYe
crosse .	plaXbc
crosse for	fdleec
crosse it	daboeg
crosse off	nWbdel
crosse the	jgedee
crosse we	emceed
crosse with	Wcfgbr
crosse you	eiheed
crossi	ieZhak
crossi .	eeeecl
crossi patrol	djeefe
crowd	geceje
crown	ehffff
croydo	edmdee
crt	cbWkhl
cruelt	ejdgfd
cruise	iZdnbd
cruise line	jZembd
cry	hXihgf
cry .	ebjdig
crying	eYXijm
crysta	endcee
crysta ball	endcee
crèche	dedeii
cs	ghcfch
cs shot	ejceeg
cscs	ceajdl
cscs and	cgclee
cscs card	fdcden
csm	eeelde
ctc	deUmfj
ctc .	ihddfe
ctc and	ecemde
ctc break	ffedje
ctc expect	fdekee
ctc we	elbaei
cto	XgSwfa
cto .	ebbhcn
cto ?	eeejfe
cto he	fmcded
cto wants	fdekef
cto when	fcekef
cuisin	dbchco
cultur	ZPdhdy
cultur fit	dXcbeu
cum	edhkdc
cup	dWXmhm
cup of	dYZnig
cuppa	nbfdde
curato	lXadrZ
curato .	ecedji
curato then	bbdpcd
cure	egieed
curios	cdndee
curiou	cmoYab
curiou .	elkZbc
curiou what	eeleee
curren	dXmoab
curren and	eddncd
curren being	hhcffe
curren boss	nadgdd
curren ctc	daasdc
curren employ	bZnlcY
curren going	fifdff
curren in	jbleea
curren line	eefief
curren locati	ebbned
curren needs	feeffi
curren on	dYrdeb
curren or	ecelee
curren review	kmZdea
curren salary	ecabfo
curren siftin	encded
curren stage	hlZefe
curren travel	eeigde
curren vacanc	ejldeY
curric	fbihef
curric vitae	dejgee
curtis	kdegdd
custod	glbeed
custod of	lddefd
custom	Ydracg
custom .	dckice
custom adviso	ddbkfh
custom and	eckheb
custom broker	cleeed
custom but	kbdeeh
custom care	dlbfed
custom office	kdefed
custom succes	ffecig
cut	cPTiU8
cut .	cXXrcf
cut a	hYdgjg
cut and	eafedl
cut from	edWfeq
cut it	dbgZlj
cut off	heTjZp
cut so	ecmfcd
cut the	eXTdcy
cuts	dXmfid
cuts to	fcifff
cv	ZlniWd
cv 's	epbbed
cv .	WZknXj
cv ;	fcjfee
cv ?	eceodd
cv all	fcdeel
cv along	fceffk
cv and	ekaobY
cv as	ebbpdd
cv at	fYlehf
cv by	effief
cv came	fblfed
cv checke	deldee
cv cheers	glcced
cv contac	eblfff
cv duty	dfeZoe
cv for	dcigdg
cv has	rZlZca
cv have	asZbeb
cv i	ealjdd
cv if	ecdpeb
cv in	ZbbtZf
cv is	bvSZZm
cv it	fhmceY
cv looks	fccneb
cv made	flcdfe
cv on	hsSXhf
cv over	dchkbg
cv reache	ehkbdd
cv receiv	dbnefe
cv remain	eeeefj
cv ta	lgebee
cv thanks	eanefd
cv then	difeff
cv throug	fndbdd
cv to	bymRYR
cv was	Zanbbl
cv we	ddjbdk
cv where	eebmee
cv will	dheaej
cv with	dfjicc
cvs	gtnSWV
cvs .	ddpeea
cvs @d	nedded
cvs and	eigeee
cvs for	dlbefe
cyber	gdjZig
cyber securi	geeakh
cycle	YWvadh
cyclon	dccffl
cześć	jebhee
d	nbdcgd
d has	fdideh
da	bZaudc
dachsh	oadZjb
dad	WZlalj
dad 's	eddddm
dad .	dcpccc
dad i	cididg
dad on	cbddlj
dad says	cfkdja
daft	eZedra
daft not	eZedra
dagny	jcdpWe
daily	jnWXZj
daily .	csaceZ
daily with	feceek
dairy	ZVflfm
dairy has	fecfek
dairy manage	feeefi
daly	feeeei
daly it	feeeei
dan	sQecnc
dan .	saccec
dan mobile	dejgga
dan shift	edeikb
dan techni	ebcZll
dan to	kaeZme
dana	eeigfd
dancer	cldeee
danger	efmdbd
dangli	ebeddn
daniel	onbabX
danish	eebcen
dank	dfdddl
danke	degkee
dankie	ehdebk
danny	dfghfd
danny and	fchgge
dare	ZqVddl
dare to	cpcdec
dark	hnagZd
dark .	hiddcg
dark for	edgjed
darlin	dfUako
darlin .	dZdbmk
darlin we	fdYefo
darren	ZmlbYd
darren yes	afqdac
das	dXtgdW
dash	ecndec
dash .	ecndec
dashbo	gidjba
dashbo .	kagkba
data	VZulba
data .	ZWvfbb
data after	dddeem
data analys	lZefhe
data and	fenefZ
data are	dcpdea
data center	enddeb
data consen	eedmde
data engine	afdhie
data entry	fefeei
data for	deedfl
data form	fecoae
data leasin	fdeffj
data page	dbbqdd
data person	echbel
data protec	aYoibf
data stewar	ffiegc
data team	ccndde
data will	bcfeem
databa	aejZdn
databa .	cnibec
databa for	edgeej
datase	addrce
date	gsaqbP
date 's	lbddhe
date .	RzifdR
date ;	icfidd
date ?	dZqYed
date @d	sTbhiZ
date and	UoStcd
date any	eocefa
date as	fjeefd
date at	apceed
date before	eeegei
date below	didkeb
date but	gcegjd
date by	badrbe
date can	chiffd
date for	dfulZN
date from	rPhgee
date given	ffdiee
date has	gldeeb
date human	oXcide
date i	gzWWaX
date in	buZcfb
date is	hjdYka
date no	elceee
date nothin	jfeeee
date of	ocUijZ
date on	ohSqaY
date only	dleffc
date out	dpccdc
date remain	kefecf
date remote	kcfdgf
date still	effife
date than	ljcbec
date that	auYhdY
date the	mZjYic
date though	emdeed
date to	Rlhpbb
date unknow	fdmbee
date was	phXace
date we	emceed
date which	hlcdeb
date will	UeZtid
date with	dZdred
date would	ffdiff
date yet	bYctee
date you	kXaode
date>again	gUgmZl
date>answer	5YZYdb
date>ask	kXYoka
date>away	gaWokc
date>bye	Zkiiae
date>chosen	vUYVlj
date>closed	Zehmag
date>date	wZYidb
date>decide	sgYeeX
date>free	fTb0gW
date>give	mZQnmb
date>goon	hgVjhc
date>hear	2XUagd
date>hold	fioWfa
date>if	uPWilf
date>joy	jVbpkW
date>match	WWesYo
date>me	rgYapT
date>meet	fbavbZ
date>news	/YVXZc
date>not	eoeeZf
date>offer	bfhapa
date>others	gghWan
date>papers	jURpkf
date>post	oVbhfh
date>receipt	lZghbg
date>refuse	bXVebz
date>review	qkagWZ
date>said	znZWXW
date>soon	X4XWiU
date>sorry	YzYaWf
date>start	ekhUsS
date>step	mVbxWb
date>thanks	tbWbhe
date>them	scZffc
date>wait	feXjmc
date>will	tZaieb
date>you	sVYiic
dated	fcdedn
dated @p	gfYcbq
dated within	eeejee
dates	khW1TS
dates .	YuUvYQ
dates and	dfaodd
dates are	dbnedd
dates before	jaejed
dates for	gfgjae
dates in	oabfdb
dates my	blfeef
dates of	dedjbk
dates on	jcdjed
dates that	edelee
daught	cVfaWx
daught 's	eaphca
daught .	dZcedq
daught is	jYfbhj
daught works	emcfcd
dave	fhkddc
davide	feiffe
dawn	hhhcdd
day	gfdofX
day #	eabZtb
day 's	hebkee
day .	klboZT
day ?	cZiaqc
day @d	icbcob
day @p	obceed
day @s	aelUpe
day a	fcodgZ
day after	vTYcbh
day am	ecdlee
day and	XXqeam
day are	eeegei
day assess	gjfcff
day at	kcfgdd
day for	jlZgcc
day from	cfcdob
day goes	eldhda
day has	diidee
day human	deelde
day i	fmhYdb
day in	efemZc
day is	deggak
day it	fmebai
day itself	ecjhed
day job	fkdcib
day mr	eadrbb
day now	lncZbb
day of	rNcqXi
day off	lnWeZc
day on	QXtrVd
day one	aWhXvf
day or	Wcercd
day our	Vhqccc
day plan	ecdhkc
day plans	dkbedi
day please	eedkef
day post	emehdY
day rate	ciXkjc
day releas	ffebkf
day shift	cZmckd
day so	iebeie
day suits	eddndd
day that	pfbddb
day the	Vedkjh
day then	dfcmee
day they	X0ZbZX
day to	chefgh
day two	lcYibi
day until	Wgcrce
day was	nefdgX
day we	deeZil
day week	cagauZ
day weeks	emddee
day with	WZW4Xa
day works	fefief
day would	dddlge
day you	hVnkac
daylig	ebrYea
daylig .	fdlffb
days	Zcddtc
days .	TsWcij
days @d	dfcpcd
days a	YWhave
days and	fejfed
days are	Zaogah
days holida	eddZrc
days i	eedlee
days later	kYYdep
days leave	bZdWxa
days of	sjgWaX
days only	ecedlg
days suit	ddendd
days you	cadkmc
dayton	ecofba
dayton oh	edpdba
dbs	ZSkooW
dbs .	ccjjed
dbs and	feedke
dbs check	ddddne
dbs form	eaemhd
dbs number	eacqbc
dbs on	fcmdee
de	aWhkld
de partie	bbaaqh
de recrut	eeeief
deacon	geeeei
deacti	VZljak
dead	bOteZm
dead .	eRoich
dead in	ecfeel
deadli	pdKoci
deadli .	lfadeh
deadli @d	faZlkc
deadli but	eeejee
deadli for	dhYlhc
deadli human	fedjee
deadli is	ddfmcf
deadli of	oZWXdq
deal	YddK/O
deal .	kfWcpZ
deal ;	eeecih
deal ?	ZZVU4X
deal of	dgddkf
deal with	ejocaY
dealin	eekded
dealin with	eekded
deals	idjdec
dealt	oiZdcY
dealt with	dpaedc
dean	hhbghc
dean 's	hkgXib
dean .	bdfnaf
dean and	ddffke
dean has	bgadpe
dean having	hcmcdd
dean is	hamccf
dean of	icdgei
dean says	eZmehd
dean signs	rgZdbc
dean wants	ebdhej
dean will	hbdfld
dear	fdjdci
dear .	fdmefb
dear all	WpmbYc
dear anton	keedgd
dear applic	nZdebk
dear bianca	fedfej
dear candid	aiifZj
dear collea	fVmajg
dear custom	TZ3UbV
dear doctor	deddob
dear dr	coUfjc
dear guest	fejefe
dear herr	ldeede
dear kenji	ieedie
dear kwame	feeedj
dear madam	dbXfgp
dear member	VdvYac
dear miss	ecdjdi
dear mr	oaYhdi
dear mrs	jdZddl
dear ms	jbblee
dear nurse	eieefe
dear oliver	fefdfi
dear parent	cewSad
dear placeh	XnUfbq
dear prof	bahgdk
dear profes	depeZd
dear reside	Wcrddd
dear rosali	jcffeg
dear shauna	feefei
dear shortl	ddijeb
dear sinead	icebjf
dear sir	hhRcgp
dear sister	fekffc
dear studen	kakZhd
dear yasmin	dieddk
dear zainab	fcddkh
deb	hcZdlg
deb .	eeddii
deb manage	fifdhb
deb rang	jbchjb
debati	eobded
debrie	xdWYaf
debrie .	qlVXdb
debrie @d	mccdeg
debrie got	fldcfd
debrie is	iefeff
debrie to	gdeefj
debrie was	gZlcch
debugg	ebpdag
decemb	Ybrebe
decent	aYiakk
decent .	ficidd
decent about	eaieek
decide	peVZgm
decide .	jxVXjT
decide ;	ekeheb
decide ?	uYdXbg
decide @d	weTeZZ
decide @p	jgmdYZ
decide about	agldjZ
decide after	Utdfde
decide agains	XXjXgs
decide and	uchVWh
decide anythi	hdandd
decide as	iZcfel
decide at	kZgblc
decide before	zWgXbb
decide but	eWetbe
decide by	wgXUfV
decide for	YYPVxn
decide he	cldbdi
decide human	nfdcdc
decide i	ejeefe
decide if	ejeffd
decide in	oZZaao
decide is	csaddc
decide it	Zeacqg
decide not	ZNlVV6
decide on	yVKckh
decide once	chehef
decide over	idehee
decide quickl	mcecef
decide so	kfbddh
decide someti	djeeff
decide that	dZcdho
decide the	lbhica
decide they	eidgdf
decide this	ecgekd
decide to	XRbfky
decide togeth	gjecee
decide we	fYdnaj
decide when	dpZede
decide whethe	akdjdf
decide while	gkaeef
decide who	Yrdded
decide whom	eiehed
decide within	tbedYc
decide withou	dlZjec
decide would	hafkff
decide yet	dleeee
decide you	eYdekl
decide>again	cpfToZ
decide>answer	ykYbXW
decide>ask	Xcclki
decide>away	amblbb
decide>chosen	bqeVkb
decide>closed	ebdeem
decide>date	6UUggW
decide>decide	kWiggg
decide>free	aTa6Zc
decide>give	bakdoY
decide>goon	Ygjcbk
decide>hear	oXagci
decide>hold	amakcc
decide>if	aohdea
decide>joy	enadfc
decide>match	dmdbeg
decide>me	mcbiVi
decide>meet	gmVpZX
decide>news	fbffej
decide>not	jqZXWh
decide>offer	XlZVuc
decide>others	sQWgbp
decide>papers	WbWtqV
decide>refuse	ehedkb
decide>review	bfbnhb
decide>said	jcccel
decide>soon	dmdeee
decide>sorry	eldeed
decide>start	jYbeij
decide>step	elVpcX
decide>them	sgdedV
decide>wait	oaebch
decide>will	tiYdYc
decide>you	nXVgof
decidi	rtMYYb
decidi .	cwUeca
decidi @d	mcdgcd
decidi anythi	cnYkdd
decidi before	fpbbdc
decidi betwee	fmeffa
decidi by	kdeeff
decidi i	efeblf
decidi on	sWedee
decidi who	gjdfde
decisi	2lTXda
decisi 's	mfVYgj
decisi .	ziVWXe
decisi ?	pSnUhh
decisi @d	0gWUXb
decisi @s	Zfflff
decisi about	mUdocb
decisi after	jdfefe
decisi agains	eddeel
decisi and	kbbZki
decisi are	qgabYf
decisi as	lfcbci
decisi at	bodeed
decisi becaus	iadedl
decisi before	jeckcd
decisi but	dgdjee
decisi by	ucVRtX
decisi came	cfceem
decisi can	ikbdec
decisi come	lceefe
decisi comes	uYdcdc
decisi day	qcbbee
decisi falls	lceeff
decisi follow	peadec
decisi for	tVkbcX
decisi from	odWjZf
decisi go	jeeeff
decisi has	cvZdcY
decisi human	yjPdaU
decisi i	lbldeY
decisi in	sgXZfa
decisi is	gvRbba
decisi it	jYemed
decisi just	diefff
decisi letter	fgcejd
decisi means	ifeffe
decisi meetin	jdfeff
decisi moves	olWdca
decisi no	jcffff
decisi not	WoqccW
decisi of	Zmfbhe
decisi on	0SgfeS
decisi pendin	VuYdec
decisi please	hcdeej
decisi remote	lceeee
decisi so	eldcfe
decisi some	Zneeff
decisi takes	lecfee
decisi the	nTcggk
decisi time	kceeef
decisi to	kreVXa
decisi vibe	aradeb
decisi was	Ynbahh
decisi we	cjeddi
decisi went	cdcfen
decisi will	0aXTaX
decisi with	hjceed
decisi within	hpYZgZ
decisi yet	cibocb
decisi you	Zqdced
deck	Udalli
deck .	dbgclh
deck was	ecedfl
deckha	cfTfeq
deckha .	ecdmcg
declan	ceklXd
declan 's	ceigdg
declan deploy	adhnce
declan family	gkdeed
declar	YTfykV
declar .	ecelee
declar and	ddelee
declar form	efejee
declar of	YZhqhb
declar on	kdedff
declar you	fcdiei
declin	RRVTf+
declin .	ZZLamx
declin ;	ebddkj
declin by	fdcanh
declin the	aaviXV
declin their	edpeZb
declin throug	eeeZoe
declin to	ddWaWx
declin we	ilecdb
declin your	aUPWb6
decomm	ececYr
decomm .	eegdZn
deed	eYcgmg
deed of	edeeke
deed they	fcXjgi
deemed	ailelW
deemed appoin	dkmdbZ
deep	cgjkZa
deep dive	dbfncc
deepak	ejecgf
deeper	eXaqcj
deeply	feiidb
defend	gfbkag
defend ?	jgccch
defend it	beence
defer	cWvefY
defer the	fanffd
deferr	aY6YbN
deferr their	gkceec
deferr until	fclffe
define	qXddef
defini	4fSXaZ
defini .	sWZddj
defini answer	uXdddb
defini be	chdkcd
defini date	dtbcea
defini have	kdeeee
defini hear	Xoffef
defini let	pZeeee
defini not	XvccdZ
defini reply	mddded
defini yes	kXfbne
degree	bdZocj
degree .	clfWUr
degree and	dcemee
degree being	eZdcqd
degree by	efdjee
degree cert	ljbcdd
degree certif	ddcpdd
delacr	ddfdle
delay	snRbfY
delay .	plXgcW
delay and	igacgh
delay as	mdddec
delay in	bnaddf
delay is	emcdfe
delaye	blekbY
delaye .	VoVncb
delaye until	ndZffe
delays	csXgdc
delega	cddnde
delete	aVxOWn
delete .	cicbdn
delete after	cdldeg
delete flexib	olXZdd
delete from	dhZfel
delete it	edkbeh
delete the	dXsceb
delete them	icZden
delete your	ZXyZcd
deleti	dYvadY
deleti at	edncec
delhi	bgemce
delibe	irUaag
delibe .	boZhbe
delibe and	bmdeee
delibe at	fideee
delibe on	idfeff
delibe the	feeeej
delibe will	qYedee
delica	kbddeh
delica about	fdeeej
deligh	Ujfata
deligh .	dlaejb
deligh for	elecde
deligh if	fcddoc
deligh that	eilcdc
deligh to	WYhawd
deligh with	hlgfaa
deligh you	bhbkch
delive	fR2bWY
delive .	gameec
delive @d	fdldee
delive and	fcoedb
delive has	ebqcdZ
delive head	mdddee
delive to	daqdec
demand	grdaac
demand .	dmdcee
demo	bealZm
demo lesson	cgabdn
demo of	ehkebe
demo was	dfcegj
democr	dmgeea
demons	hYUkdo
demons .	dgigiZ
demons have	gjeeed
demos	eibble
denise	edjcmY
deniz	feeggf
dental	Wcflcl
dental .	bbepee
dental and	djefee
dental practi	deafen
dentis	lfbYbl
dentis 's	ibcane
dentis .	etaeZa
denver	Wdqcee
deny	lfeecd
depart	asccYi
depart 's	eUrcdg
depart .	jxQTXk
depart admini	edfief
depart and	WsZgib
depart for	djccei
depart has	Zldgdh
depart head	jhceeb
depart in	ijdeeb
depart is	fTxdfX
depart now	epajaZ
depart of	cjaXqe
depart on	bahldg
depart says	jjdecd
depart so	ghcgdg
depart the	bmdecg
depart who	feeefj
depart will	VhsXdZ
depend	a9TcaT
depend .	ecddmf
depend on	a9WdWQ
deploy	Zbgrac
deposi	hgfbge
deposi .	buaZdc
deposi out	eclbid
depot	ddhgai
depot 's	ddWaol
depot .	ihncbY
depot and	eckhdd
depot applic	gdbffk
depot has	djXehk
depot i	igdffe
depot job	egneab
depot manage	dacofc
depot on	ffeidf
depot says	ekUddo
depot sorry	lbgeec
dept	pececb
depth	cdbber
depth .	ebdffm
depth in	edeefj
deputy	fUbcth
deputy 's	delanX
deputy .	kbfbmZ
deputy as	hecedj
deputy clerk	hgfgbf
deputy direct	eajXpc
deputy editor	eieffe
deputy handle	ccneee
deputy head	gXbgof
deputy is	eeffei
deputy manage	dkWcqa
deputy post	fddffj
deputy role	fbffel
deputy will	hbekee
derby	icamce
derby .	jechee
descri	dnSjYk
descri .	lcceff
descri ?	fecnbd
descri again	efekde
descri in	eedhei
deserv	eQimfk
deserv .	cWdmlc
deserv and	eakdeh
deserv better	ccdjbl
design	dRapXu
design 's	ebodcb
design .	YXXqcp
design and	dklbac
design challe	jgdeed
design has	efcdmd
design offsit	feahdl
design role	eXldej
design the	fefeei
design thing	beemee
desira	fgdfeh
desira ones	feeffi
desist	fieffe
desist from	fieffe
desk	cbldhg
desk .	dhaXoj
desk ?	feeedk
desk @d	gdjeef
desk all	lbfgdd
desk and	njWbeg
desk before	fbbnee
desk by	cbalke
desk for	emjfZZ
desk from	cabjcn
desk is	bbqded
desk needs	ekdegb
desk on	ceicjg
desk so	eelbef
desk to	efbldf
desk until	Xbudde
desk will	gcjfee
desk you	jaceel
desks	gafefl
desmon	dbhYdn
desper	jdefee
despit	mWabas
despit the	pZdcci
despit what	ceegek
destro	adcddq
destro after	addddq
detail	bcakjh
detail .	acTydY
detail ?	fefTte
detail about	fjcdjb
detail and	bdfihe
detail are	eejYld
detail at	mdkZeb
detail before	eehide
detail below	edgckd
detail by	cbenjZ
detail change	rcabec
detail feedba	eddedm
detail for	bcaect
detail in	cfbgjg
detail notes	fdedel
detail of	bfmjZa
detail on	hhWecm
detail or	clchde
detail over	fidhde
detail to	dhXkid
detail when	ffeWof
detail will	dggXdn
detail with	feebme
detail within	efdjee
detail you	ecoddd
detent	icffeg
determ	kcWZdr
determ that	eXbdet
detroi	dccpce
dev	clfhea
develo	fZjibf
develo .	dikajZ
develo minute	fedkfe
develo openin	ckedff
develo with	eebned
device	fgfffe
devon	edeige
devs	igbeeg
dewey	ebXgYq
dhillo	kajfdd
dial	adctca
dial .	fhieec
dial in	cdYsdd
dialys	dglddb
diarie	aZbubd
diary	naXjec
diary .	klbbdb
diary for	lceeee
diary human	cigdci
diary i	feiffd
diary in	ibbaod
diary out	ddemee
diary to	nddced
dictat	ceekee
did	WalWhv
did .	Umaelf
did a	efibei
did and	jddgdf
did argue	eaebdq
did ask	diXXim
did better	ecZdim
did everyt	edddbo
did finish	ejkZed
did get	ebWewU
did great	ekebef
did his	bYaelk
did i	cYnVbq
did in	fedifg
did is	gjedee
did it	bRdjsc
did my	diecdi
did nobody	dadekj
did not	WafYjw
did nothin	endedc
did our	feeife
did promis	ejefee
did put	fdeffi
did say	qdVbZk
did so	daeldi
did the	oZrWXa
did their	fncbee
did they	dmcbal
did this	ecsedW
did two	ejkcdZ
did want	fefdej
did we	dbzTdW
did well	fmjgaY
did wrong	ebceen
did you	WS4gRV
die	cZrddd
diem	chZelf
diem and	ecekch
dies	edbscY
dietar	iWllfZ
dietar .	kXgked
dietar needs	eclida
dietar recrui	eegdif
differ	gSegZv
differ 's	enbhdZ
differ .	aZkmbg
differ and	kYmdcc
differ candid	edkdff
differ direct	baSVb5
differ driver	dkdeeg
differ has	ebbarb
differ profil	cgfefj
diffic	bZgabs
diffic decisi	eddeem
dig	ghdidc
digest	bWuUhf
digest from	edlded
diggin	adbtca
digi	ijYkcc
digi card	elYlcc
digit	eddfdk
digita	afgYik
digita .	eiedeh
digita conten	efadlg
digita interv	eemaed
dignit	ekecge
dilys	eckeee
din	blcedj
dina	djeZld
dinner	bMlmkh
dinner .	eaYfkm
dinner for	cdiehe
dinner to	feieef
dinner with	dZindd
dinsda	enfdcb
dioces	hmhdaZ
dioces .	eakfic
dioces office	egdeie
diplom	cdcoYj
diplom 's	hoccda
diplom .	baYlWt
diplom and	ffeiee
diplom by	fjedff
diplom has	enbega
diplom on	kbefff
diplom scan	fdkeee
diplom to	deejee
dir	aneefd
direct	hmTmdd
direct 's	ktVZVf
direct .	WlNjkn
direct ;	eifffd
direct ?	dYdtdd
direct @d	gceeej
direct about	efeife
direct all	eeiaje
direct and	bscaad
direct are	gmZdec
direct arrive	feifee
direct at	mdecee
direct attach	dfcmdf
direct by	bhekde
direct calls	oebbde
direct confir	odcafc
direct enjoye	iZnddc
direct experi	ebceeo
direct for	ahYkbl
direct from	eikdfZ
direct genera	jbcdna
direct has	lRjUpi
direct have	leddee
direct if	hkddeb
direct in	elcgcd
direct is	hzUbbX
direct liked	cYmcdk
direct likes	chcled
direct line	eedihe
direct of	YZdikl
direct on	kgemaW
direct or	djcied
direct positi	eodfeZ
direct say	jcgeff
direct says	fYbenh
direct sees	ejched
direct she	diehee
direct signs	ejfedf
direct to	YnVqgW
direct wants	hbclib
direct we	fefefi
direct which	dldecg
direct will	kbdjde
direct wishes	dpYdec
direct with	cdaqZg
direct would	cdbpfc
direct you	fddeel
direkt	efheeg
direkt is	egieed
disabi	8WWeaV
disabi .	+SWYdW
disabi and	hgbidd
disabi at	dfejff
disabi confid	fifefe
disabi i	dmecee
disabi it	mbeeee
disabi or	ecihee
disabi so	lcdhdd
disabi the	eceoea
disagr	ffhfed
disagr and	feeefi
disagr when	hgfgfa
disapp	ZRSYW/
disapp .	eXdecr
disapp after	febdem
disapp news	eccecp
disapp this	eabffo
disapp to	ciefeg
disapp you	cedbep
discer	edideh
discha	eeihed
discha certif	eeiged
discip	edbbkk
disclo	aXinch
discon	fcieeg
discor	dbZjnc
discou	eimXZh
discou you	ecdeem
discov	edldee
discre	fgjfdb
discre .	gfkfcb
discri	eedejf
discus	mgWZoe
discus .	YscSrZ
discus a	feekde
discus an	jdffdf
discus and	chjYna
discus by	ejbbck
discus i	emiaeZ
discus in	kcedhe
discus intern	nhcacc
discus it	cabkhi
discus letter	edeele
discus next	ekdefe
discus no	jcffef
discus on	YfXjne
discus please	eeeige
discus the	iTbamo
discus this	cacqfa
discus to	nddaef
discus we	hadakk
discus where	feifee
discus with	kgZhhZ
discus you	ejefee
discus your	pZaadk
dish	dhbmbd
dish @d	dhbmbd
dishea	rfeacZ
dishea .	kcecfg
dishea it	klaceb
dismis	jdheed
dispat	bffodY
dispat .	djfgde
dispat job	ebdncd
dispen	cZYVuk
dispen is	cccdmi
displa	cVZkjm
displa .	edbeme
displa on	eZdbep
dispos	dleZgg
dispos .	ekdbjd
dispos for	eciedi
dispos of	fldded
disput	eZfcaq
disput 's	eYifek
disqua	lVbidk
disqua .	jZdked
disreg	hsoSZV
disreg .	dauWed
disreg it	diiYck
disreg my	ecgbmd
disreg our	dljbcc
disreg that	dodedb
disreg the	lgXlcc
dissol	cPseem
dissol .	cUpeel
distan	lYccco
distan .	mYddek
distil	cjdcdk
distil .	cjdcdk
distin	eefgeh
distri	Wifdmd
distri .	ebjdfg
distri has	fjedhc
distri office	diddie
distur	fekdfd
dither	bpmcWa
dither .	dsdedU
dive	dhdnba
dive .	fdcldd
dive on	edkged
divers	fcjbZl
divers from	eZjfbk
divisi	ebsedY
divisi .	bhrddW
divya	fdegfh
diwali	hcncdb
dlamin	ehegfe
dm	kcibee
dm from	eglbah
dm me	ecdgke
dm you	naefde
dmitri	fdhegf
do	bgcmfe
do #	cbcata
do .	algiWg
do ;	hdeael
do ?	aWpbpW
do @d	XXZ0Xb
do @s	dderaa
do a	TeT/XV
do all	eedldf
do an	fefief
do and	iWilbd
do anothe	dZpjeY
do anythi	kgqOZd
do apply	ebZcds
do ask	ecodcf
do at	dendcd
do automa	dcdaoe
do be	dddmfe
do both	ebcedn
do bring	ecdmee
do but	cZjeih
do by	anjace
do call	naeeef
do come	XRnggp
do drop	eidefh
do follow	fcaffn
do for	lfncYW
do from	Zkckee
do get	dpccae
do go	edmdec
do have	dUmmcf
do hope	dZfdlj
do human	dadrbe
do i	anfanX
do in	bddfme
do instea	eddiei
do is	nWiffc
do it	jLO6lY
do just	acekej
do keep	bmjbbc
do let	difakd
do like	dledha
do look	ccXbdt
do mean	jdeeef
do need	Zbaqma
do next	eadjei
do nights	fbpfea
do not	fnfXgf
do nothin	cemmaU
do now	kfZdcj
do one	kgcjdZ
do our	coYicd
do please	cfekee
do reach	ejdfee
do reject	gjeedd
do remote	fbdkeh
do ring	iZclgc
do say	jdfgec
do share	ldajbe
do shout	edkeee
do so	nUmfkU
do stay	fcgbfl
do take	eakdei
do teleph	fffcje
do tell	acbbtd
do that	anXrfU
do the	UZP3ld
do their	VZbudi
do there	egkdec
do these	licdec
do they	abaqak
do things	igdbkc
do this	ajZcpc
do three	edekfe
do try	dbcbdq
do two	eickcc
do us	dYdepf
do visit	fdiefg
do want	ZgZrhZ
do we	WbQZuo
do weeken	bfbgoc
do well	cjbkdd
do what	lciedb
do when	egeiee
do wish	fccffm
do with	anrWYb
do withou	fdeffj
do you	UbbylQ
do your	dhafel
doable	hcdjef
doable and	icffff
doc	eXZmfl
doc .	ecdegk
dock	Zbmgka
dock .	affcnc
docker	ecemed
docksi	dalcdk
dockwo	fddeel
docs	kmVZlZ
docs missin	ljbcdd
doctor	fTdhqf
doctor 's	oWaoZc
doctor .	Zhbakk
doctor and	fijeac
doctor has	dZcjij
doctor is	edlkdZ
doctor passed	ddddlg
doctor positi	ceecpc
docume	fgldce
docume #	ecjhdd
docume .	eQobmf
docume ;	eddejg
docume and	ioaYgc
docume are	bwVcbf
docume arrive	bjhdee
docume as	fefeei
docume by	diegee
docume dated	gfdeei
docume for	ZnbZhh
docume have	jnoSaT
docume in	edjlac
docume of	jcfhed
docume receiv	gckded
docume remain	fcifff
docume sent	deegfi
docume so	fcbpbe
docume to	bidfei
docume verifi	kbUtXZ
docume we	edZfen
docume were	idkdec
docume will	Ycedds
docume with	edafen
docume within	eedneb
docume you	eekaei
docusi	dbZgsa
docusi .	eeedke
dodged	dabdcs
dodged the	dacedq
does	giZidg
does #	eeabqe
does .	chpZiV
does @d	eXbsgb
does a	egchkb
does and	kdfeed
does anyone	codcde
does anythi	hjfaff
does everyt	dgjedd
does human	edence
does is	ejefed
does it	anbgfc
does match	fedked
does not	jfVbYu
does so	cbecjj
does that	dcZpdf
does the	lmcacb
does we	ibkdfd
does with	emcded
does you	encddd
does your	dSiwba
dog	YP2PsT
dog .	eUybcX
dog as	eblcjb
dog at	ehUdlj
dog in	earbgZ
dogs	YYnhbi
dogs .	dcWhho
dogs are	dbrbbd
doh	dVhckl
doh .	eWjeem
doing	YjZnZi
doing .	eheeoW
doing a	cXV1ab
doing an	fceiei
doing anothe	fifdfe
doing it	YaQrWs
doing so	ehlfeZ
doing the	fkWabo
doing this	jdjXjc
doing well	benedd
doing what	dpeebb
doing with	fekfgb
doj	ffedif
doj @d	ffedif
dolore	mefZdh
dolore from	mefZdh
dom	hddfie
domain	jbjbef
domain experi	eeeffj
domain to	ldhbed
dome	echjfd
domini	eddlee
don	bcZjdo
donal	jccdhi
donate	fhcffh
donati	eavccV
donati of	ecqddZ
done	mceegc
done .	khkiiL
done ;	mdeded
done @d	kfddde
done @p	qadddd
done a	ecdden
done all	kggdeb
done and	kWnYdh
done anythi	hZgfcj
done at	dcgiff
done before	feejce
done by	hkVrYX
done deal	eiVYsc
done exactl	ebddeo
done for	eceegk
done from	ebgihd
done i	hdnYed
done in	gkahdd
done it	ehchdh
done mate	ddebnd
done more	eXbees
done on	cepdeX
done readin	dieeff
done short	fdeefj
done so	gkdcee
done talkin	dieeff
done the	dqYXoa
done then	kdeeee
done they	cYbiep
done this	edbgel
done two	fdkdef
done with	ffogfU
done yet	dccmfe
done you	kdeefd
donega	eabmeh
donor	blfchc
donor fundin	dlfeec
door	mFmodf
door 's	cZdejl
door .	hcrWhZ
door code	ecihde
door i	fcdfel
door is	edjeee
door on	dcimac
door the	iebffi
door we	qdcceb
door you	kebdhe
doors	bVzSZi
doors on	eencce
doors open	dapYdh
dossie	mkTbck
dossie has	amfeed
double	qbXfgb
double booked	dibgck
double checke	ibckde
doubt	faXTqo
doubt .	difdhe
doubt about	fjdeef
doubt and	feeflb
doubt that	ecdfem
doubt the	ddkdeg
doubt you	jabZmg
doubts	debfnc
doubts about	dfbglc
down	hgdcej
down .	bgcSau
down ?	bdcXqj
down @d	cUqeee
down @p	ZqnccT
down a	ejekcb
down about	dleeed
down after	eiecdj
down again	cWhado
down all	cccild
down and	XuTWod
down as	YhVfjm
down at	biajal
down becaus	fecejf
down before	ecbdgn
down by	hXkbcj
down for	lSktaT
down from	ddodec
down glad	fldedd
down here	dfiehe
down human	oebfdc
down in	igdcjb
down on	qlYcba
down other	legbcf
down remote	gdceek
down so	cfajpX
down the	eeWbio
down they	dheeal
down to	phVfTl
down togeth	ladgge
down we	enefea
down with	obbjdd
down yet	dkefee
downlo	WbricY
downlo .	eijdeb
downlo the	eecjhd
dpo	edcnde
dr	dgXkmb
dr #	ceYcjm
dr b	efbmdf
dr h	fedkee
dr lindqv	feejee
dr m	dddgkf
dr mensah	keeeed
dr okafor	ekeeee
dr placeh	coZgga
dr reader	iUjfke
dr rossi	gldedd
dr told	ehdclc
dr vogel	jcedcj
draft	XQqb0Q
draft .	cSpemY
draft a	ebemee
draft contra	ccdbrd
draft of	fmbhcc
drafte	nTidla
drafti	dqYYic
drafti exerci	fncced
drafts	jVnfdd
drag	siVeZa
drag it	mZdedj
drag on	ojadcX
draggi	nhVbka
draggi it	eaefnd
draggi on	naedde
drags	grWeea
drags on	erWeeb
drains	ecdgdl
drama	cdende
dramas	ffgiec
dramas mate	fgdied
dramat	hdffff
draw	TlgXmh
draw .	ecidfh
draw for	ZfuUda
draw my	ekeeee
draw the	cfaedp
draw up	YeVkvY
draw your	fjbeic
drawer	dXokaf
drawer .	eaqecc
drawin	egPmlg
drawin .	ffafel
drawin up	dcYZzW
drawin your	ebeado
drawn	goOflc
drawn .	ekcfee
drawn on	ikbded
drawn up	cnWcnZ
draws	hYnffY
draws one	ialecd
draws up	fddeke
dre	dbdjej
dreadf	dajacn
dream	aqUUlg
dream .	dqbbbe
dream job	ekddbi
dreamt	dmbehb
dreamt they	eneecc
dredgi	cicjbi
dresde	ndjagY
dresde .	ofdeca
dresde at	eclbid
dress	aVmtXd
dress code	eYnidc
dress it	efcdcl
dress warm	damjda
dresse	eleehZ
drew	mSXbjq
dried	dhdeei
drill	gaphcY
drill .	jYflec
drink	cZagnh
drink .	ebecpc
drinks	dbpedc
drip	ekideb
drip 's	fleefc
drive	eVhkcl
drive .	dWhpcf
drive a	edkfcf
drive down	fldedd
drive for	dehide
drive home	ddodec
drive is	fdjgee
drive on	ejjdea
drive so	edegie
drive the	ekZjed
drive was	fkbceh
drive you	ebcfdn
driver	Zibffl
driver 's	giVdap
driver .	Ycblkf
driver agency	ejideb
driver and	dkeceg
driver any	fceefl
driver are	embceg
driver as	efceek
driver positi	iicefd
driver so	eldedc
driver traine	deefjg
driver will	bdkged
drivin	Whfdfo
drivin assess	cXcglk
drivin licenc	ckebYn
drivin record	baYkhl
drivin test	cbmdib
drop	jdfuWU
drop by	gdcjef
drop in	hYqeZZ
drop it	eedmcd
drop me	eTazYd
drop my	fdmdec
drop out	bhkbeh
drop them	dXbskY
drop you	osVXbc
droppe	VZgmtT
droppe in	ekiedb
droppe me	dddYim
droppe out	dUco0K
droppe the	egbeel
droppi	geleYf
droppi by	enaefd
droppi in	kYkefc
droppi you	dfhjaf
droppi your	edjcdj
drops	erYccf
drops out	erYccf
drove	eZkjfc
drug	bdmYna
drug screen	dceZre
drug test	ffeief
drugs	diehde
drugs calcul	fkedee
dry	dOoqkV
dry .	jbjgcc
dry and	fbjehd
dry course	fehdjd
dry dock	aYihmc
duarte	efjeed
dubai	hhdgec
dublin	WdUqnb
dude	Ydekek
due	imckYZ
due @d	eaYufY
due back	Yanhhc
due by	bcoYge
due consid	ccddli
due course	K/WeaZ
due from	leedee
due human	sUTpfZ
due in	tTZoZZ
due on	jZduTX
due out	paccee
due time	dtWddb
due to	cfnTam
dull	eckeeg
dull and	egdefi
duly	cZnjae
duly filled	eeembe
duplic	aVvdeY
duplic .	eedkef
durati	fkdheb
durban	cWmend
durban .	hchcak
durban for	cdndde
durban office	agelde
durban on	geebld
durham	ebcdhl
during	nPwTde
during @d	oaeece
during our	ddpZdf
during that	emgdfZ
during the	lblVic
during this	XWxccY
during what	ecdffm
during your	dcakdi
dust	aqhfaZ
dust settle	cmdeed
dutch	ahUYht
dutch guy	eecdmd
dutch is	eldYcl
duties	nZlccb
duties .	laldcb
duty	dZfWqi
duty .	ejdfff
duty for	iefffe
duty manage	dhhfgc
duty on	ceeYpe
duty to	gaccli
dvla	hieeee
dyers	ejddeh
dying	leedec
días	ddejeh
e	cVqiec
e about	eZoeed
e by	jeeeef
e meet	fYkjde
e recrui	agobdd
e sign	dfecmf
e signat	eejcge
e13	gckZfh
e13 .	ddlbdi
each	tgafZa
each .	aZawdd
each and	nbZkfd
each applic	tekUZa
each april	ccmdge
each candid	scccda
each exerci	jdeefd
each finali	edeieg
each have	hjddee
each month	abubXe
each of	sfZhdV
each one	itZYcZ
each other	ieYkai
each page	deeYpf
each step	dndced
each way	fckdff
each year	gkdbgd
eager	dkeffd
earlie	U2VfXg
earlie .	exWTZe
earlie applic	Xrddec
earlie conven	dbZoic
earlie fixed	fdjdfe
earlie i	mgaadh
earlie if	efeclf
earlie in	beekeg
earlie indica	gigeec
earlie mail	eamddd
earlie messag	ckeffe
earlie opport	drYdec
earlie possib	fdfjef
earlie than	UvbZam
earlie we	Zpddee
earlie would	ihdeee
early	jedVpd
early .	Ucfhpe
early and	ddalej
early as	lXdhci
early bird	ednbde
early career	gbtdcT
early days	esXdcb
early enough	ieegde
early shift	bnkgXa
early starts	ededgj
early talent	jdefff
early the	dZcblm
early they	edddoc
early to	dxVcba
early years	ffefdi
early you	bgeeje
earn	adipcW
earn .	dcnZdg
earn ?	eceqZe
earn and	ecegma
earned	edkbid
earned it	feecle
ears	gYmbdj
ease	idfdeh
easier	bebjhi
easier to	deefek
easter	gaocec
easter .	dejdid
eastsi	edceem
easy	WfZcgs
easy .	ejdbeh
easy call	deieeg
easy decisi	fadefn
easy no	Ykeeei
easy way	cZbibp
eat	fWrgXg
eat rachel	edldee
econom	iZagji
econom .	dbldei
econom with	dpZedb
ectc	gcckee
ed	pbafdd
ed on	qcabee
edge	liXbcj
edge .	ejbdck
edge cases	mfadfc
edged	fffeeh
edges	fkbceh
edinbu	efeema
edit	ghmbcc
edited	ijgeeZ
edited .	lhbefb
editin	dcbsbc
editin test	eedlde
editio	dbkeck
editor	gjSgjg
editor 's	fejeed
editor .	ecaepd
editor and	feeiff
editor friend	kidddc
edtech	gdfgfe
educat	hYdpZg
educat .	Zelcdi
educat psycho	ndbeed
eeo	ijZfbh
eeo .	eodbec
eeo approv	fjedef
eeo is	jkbaee
effect	VZqWrY
effect .	eZsdeX
effect @d	darcad
effect for	eemded
effect from	XiTZza
effect on	epdfeY
effort	qRVcfr
effort .	rYgeZb
effort and	ecgdcm
effort that	ecdeem
effort you	edcden
efhari	naeeee
egg	feldde
eh	ebddeo
eid	efdeej
eight	icemeY
eight .	dglgac
eight and	jcdjce
eight over	dieied
eight pensio	dbjgeh
eight people	eaejid
eight places	qWdeee
eighty	fgfhfb
eighty people	hblded
eindho	eeejfe
either	vkdgWT
either .	YpsVYX
either ;	ejdmab
either @d	ieefef
either and	ejeffe
either by	Yoeeef
either is	eeZpdd
either of	keccbi
either so	kcqceU
either way	2dQfaX
elders	medefb
eleano	feeheg
elect	kceeef
electe	ZWWXpt
electe to	eaader
electe you	deddpb
electi	bQunZc
electi .	aWsidb
electi ticked	kVfgdk
electr	Wdgkjc
electr .	chcghg
electr appren	fmdffZ
electr by	fffbke
electr done	efjcef
elegan	cdndee
elemen	feeeif
elena	Ymaelc
eleven	bfdRln
eleven people	cZhXrd
elf	hjaidb
elif	fdigef
eligib	clTgbn
eligib .	jZaedn
eligib and	dldefe
eligib applic	ibddej
eligib candid	ekbfdg
eligib check	diehfe
eligib for	dmajcb
eligib list	ghcfaj
eligib to	cgkcbh
elimin	fYidan
elimin .	fdXfep
elise	edkeee
elliot	jcYcij
elliot for	mgdceb
elm	ebcndf
else	dYdchq
else 's	bnfade
else .	kYjUik
else ?	fdfiff
else and	ahfbjg
else as	dcceeo
else at	eebkef
else before	kciddc
else but	ededpa
else can	cdZsYf
else comes	cbjdek
else does	dcdatY
else for	eaicdm
else from	acjidg
else got	ehbedk
else had	ldcedg
else has	efaedm
else i	iVhkoT
else in	cXZhdt
else is	dgadpa
else it	ejebdi
else knows	khaeef
else on	daeYcr
else so	mZnccZ
else thank	baZeoi
else to	dYedbr
else told	dcrdeY
else was	feeefi
else we	ceekhc
else will	kagack
else you	agrgaS
elsewh	XOgPf7
elsewh .	cLURh+
elsewh and	aYtdYh
elsewh as	fdnfda
elsewh in	gecefj
elsewh on	YefYse
email	jbnddb
email .	alnabe
email @d	gXapde
email about	Xiaoha
email addres	Yd4QaX
email album	edlded
email and	fcbpda
email as	boResX
email asking	cZoYel
email at	eejdge
email becaus	cbekdi
email before	mZeffe
email but	hcmeeb
email by	yRcddc
email concer	eibkce
email confir	dXqefe
email either	aoddfd
email every	gYmdee
email everyo	ldfded
email for	kbiiba
email from	qiVdjV
email has	gimZdZ
email i	ebgeel
email id	dcagme
email if	kedeed
email in	kWbeij
email is	dbhhdh
email it	bdflhc
email me	faarbf
email no	kXabeo
email of	hndYbf
email on	imdZdb
email or	jeedfe
email prefer	ccoddd
email so	daclej
email stage	kgZfch
email tellin	cqZded
email that	hkZaei
email the	gagjhb
email to	dcnbbi
email us	Zbddeq
email was	dcfkef
email we	jdbecl
email when	gandde
email will	eckffd
email with	lhacgc
email within	hcegff
email you	fnhaeZ
emaile	acjfld
emaile .	hbeemb
emaile at	eZdejj
emaile me	icdjee
emaile on	odacfd
emaile them	ebmeed
emaile to	ebelfe
emaile we	ekdddh
emaile you	cZckhi
emaili	feejdf
emails	VbwWhW
emails .	gfgZmb
emails are	ccleee
emails at	dZqdec
emails with	fckeef
embarg	eWpeee
embass	kgZgdf
embass does	ecjdei
embass keeps	iidede
embass will	fefjcf
embedd	ggceei
emea	ekajdd
emeka	bbneed
emerge	eYnmfV
emerge .	ejcZle
emerge contac	ceaode
emerge no	nbdkeX
emerge yet	eYobhe
emergi	oaaZcj
emergi curato	pcdYee
emergi talent	edecfm
emil	blcedj
emma	lYedej
employ	ZYoaof
employ .	femcfb
employ ;	eieeff
employ ?	dddlef
employ agreem	dbbYte
employ and	ddqicV
employ anyone	ffdffi
employ as	cbabqi
employ can	eapddb
employ checks	bbblkc
employ contra	cbbYwd
employ decisi	hjdece
employ equity	ekbfef
employ for	daVaZw
employ from	eebdne
employ has	fecfcl
employ health	ejdgef
employ histor	fdeled
employ in	ecible
employ is	edYdmj
employ jan	fbeeem
employ medica	eeenZe
employ of	feedjf
employ offer	fecdle
employ please	deekfd
employ portal	fenfYe
employ questi	eedoae
employ refere	fddlce
employ scheme	ehifec
employ screen	ceekdg
employ to	efcbij
employ we	ggmcda
employ with	cZifjh
employ would	efcecl
employ you	bWdUuk
empty	djbicg
empty .	fgdfid
empty than	dhcdcm
emre	ebmefd
emre trade	ecmefd
emt	ahpZcb
enable	fffhef
enclos	QRbi7b
enclos .	Uacauk
enclos as	eheeei
enclos dates	egejde
enclos declar	effdjf
enclos form	efdbme
enclos is	eacmkb
enclos terms	fffdif
enclos the	Zccjnd
enclos your	dbgahk
encour	YjXaZv
encour and	fldfdd
encour you	YgYbbu
end	gcbZYw
end .	Xducab
end @d	iiebfd
end and	dpWagh
end client	eefjee
end date	fdieeh
end in	endcdd
end it	feefei
end of	raecag
end on	kceefe
end or	epZded
end said	dhdcek
end that	hceedk
end the	YXQjZ2
end there	ecjeef
end they	caZjcp
end to	fecfej
end we	fXcbcu
end what	fddeek
endeav	fcZeeq
endeav .	ecZeeq
ended	bXVQa/
ended .	mXXecp
ended @p	hkeaee
ended and	ecdejh
ended at	gZYbes
ended for	akceej
ended on	jXrXab
ended one	edddii
ended up	cTUdd1
ended with	blXdkf
ended withou	feceel
ending	dThYax
ending #	cdocdd
ending the	fdbddn
endors	afekdh
endors by	dieeeh
endors in	dhfkfZ
ends	lSbVZ0
ends .	pVhZbk
ends @d	hdeedk
ends at	ceeefl
ends here	caSbdz
ends human	tbYacd
ends in	jddied
ends on	akgdfd
ends with	dahZcp
energy	ZQdoqg
energy .	gabdpe
energy and	cefele
energy but	edeeek
energy sector	fefkde
energy words	bddpcd
enforc	effgff
eng1	dakldZ
engage	aLUN4s
engage .	jaocZd
engage as	ddaXuc
engage you	aYVX2a
engine	aZiigi
engine .	eWgfuW
engine and	bgccdo
engine blog	djjbec
engine for	fcceem
engine has	ifacfj
engine ii	eldgeb
engine intern	aleefe
engine m	dlfdec
engine manage	cjchef
engine on	koZcdZ
engine positi	dcihdg
engine progra	edmehZ
engine ref	fifefe
engine role	cWfkdl
engine shows	jbcheh
engine team	elbeff
englan	ecmfec
englis	ZcUvcg
englis .	Zeglce
englis and	hhched
englis for	acdpee
englis is	ececik
englis test	efeiff
enhanc	bdWqgf
enhanc check	ehYned
enhanc dbs	feecle
enjoy	ae3ReT
enjoy .	dbmhdd
enjoy it	fdfeif
enjoy lisbon	hiedde
enjoy the	cixUcU
enjoy your	jUmbkb
enjoya	mXablg
enjoya .	kbbgdj
enjoye	cWwWZn
enjoye gettin	cijcde
enjoye hearin	edhife
enjoye it	ahhldZ
enjoye meetin	bemTbo
enjoye our	cSveZg
enjoye the	bWljdk
enjoye workin	fcedel
enjoye your	lZoShg
enjoyi	egehee
enjoys	afijgb
enjoys nation	dibclf
enkosi	ehddmb
enough	dTOdg6
enough .	iXbpcf
enough ?	hcedie
enough and	fdeZrZ
enough driver	eldedc
enough experi	ecdddn
enough for	mXZdhm
enough hands	ebafeo
enough i	kcdddi
enough of	cecmed
enough people	cfYadq
enough time	eefflb
enough to	YlaiWm
enquir	jqYRYk
enquir .	eobdec
enquir about	Xqgbdc
enquir by	efleeb
enquir from	mbcedg
enquir the	jdeeff
enquir will	cijffa
enrich	eceeel
enrolm	ocanbY
ensche	enbdfc
ensemb	abYajr
ensemb .	egdeej
ensure	hddkec
ensure that	jgecfd
entebb	fhgeec
entebb so	hmbieY
enter	bbfpbe
enter into	fceffk
enter their	egejec
enter your	edapde
entere	cbxUbZ
entere in	adradc
entere into	bcqYdf
entert	bgfmbd
entert .	dfcndd
enthus	hlaYhf
enthus .	hjbcdg
enthus and	feeffi
enthus for	hceffi
entire	eaocch
entitl	aeghbk
entitl to	dhZjci
entran	fYflci
entran conser	ecdndd
entran examin	ebhcel
entrie	ebgcel
entry	hUhhhh
envelo	bWXZun
envelo .	bbcgkj
envelo at	eeeeek
envelo expire	eedeke
envelo galler	gecfif
enviro	kicafe
eoe	ekdgce
epipha	fieeee
epipha .	Ynefff
episod	eZaiki
equal	bjrdZX
equal opport	cipdaZ
equali	kfjeca
equine	edciej
equipm	hgadke
equity	gebP1W
equity .	edefld
equity and	eddZqc
equity plan	ekbbie
equiva	edcnde
er	fdcihd
erase	egmadc
erased	adrbde
erased from	eelded
erasmu	lgbchc
erasmu with	hhddhc
erik	fdmaef
erin	kZmcec
erp	dkbleb
error	ceWjcq
error .	bjUqec
error ;	efeeei
error and	fdebem
error handli	fdeffj
error in	ckefed
error should	jeeefe
errors	eddfel
escala	embddf
esg	ffffgf
especi	kYahdl
espera	mhbfda
espera this	mhbfda
essay	SnfsVX
essay by	Xedrcf
essay on	jnYdbb
essay with	efeiff
essays	lbgWhg
essays and	eceffj
essent	aPxjVf
essent criter	hiZhdf
essent minute	dchked
essent qualif	ddbeem
essent requir	fedeek
establ	kfcddh
establ divisi	gjddee
estate	jiPmee
estate 's	emdbfd
estate .	ebdkhe
estate manage	lecdgc
estate office	mlabcb
estate with	abcrdd
esther	gZcpdd
estima	eapcdc
estima #	edleed
eta	ruVWZR
etc	lefebg
ethan	ecgcek
ether	eZmedg
ether .	eZmedg
ethics	dfbije
etrusc	ecmeee
eu	gYibkh
eur	effhff
euro	fekbhd
europe	Zsdcca
evalua	ltQcZe
evalua .	gsUZdd
evalua applic	obceed
evalua by	hjaeef
evalua commis	lceefe
evalua commit	nZefee
evalua is	aqaeec
evalua of	cecceq
eve	eekeee
even	lYcWau
even .	eihakb
even for	lajdeb
even get	fcdffl
even if	qRafcn
even joking	flbeeg
even mean	dqbeea
even more	ehbeej
even so	fddfel
even the	fdkfed
even though	fgbaap
even to	ifeeef
even when	iVeffn
evenin	jQuidX
evenin .	cTuega
evenin ?	ebdrdZ
evenin and	iiacmX
evenin for	edkdde
evenin i	nbjbcd
evenin it	hcfeif
evenin of	oddded
evenin on	abpXbo
evenin shift	fecfmc
evenin thank	fejffc
evenin you	ecejeg
evenso	ahcnde
evenso .	ahdndd
event	jqkWVb
event .	imYicZ
event ashgro	kbYhdk
event of	doeced
event that	emedce
event you	kbffff
events	XpobaW
events .	brVldb
events and	ddocdd
eventu	Zuccdc
eventu .	coceed
ever	VgjPpk
ever .	iqaceX
ever come	ecpbed
ever get	edjfee
ever had	aZgeod
ever seen	eicbhi
ever so	dYbect
every	scrTbZ
every applic	ymVaZQ
every appoin	fWsfec
every candid	1VWZce
every case	iceefg
every day	clfSjj
every file	lhcced
every first	delYjf
every form	hgdafi
every friday	dTxcca
every hire	jZsdZZ
every intent	gmbedc
every month	jYnZdf
every one	nfScaq
every open	dbsdcc
every other	gdjfgb
every page	edcjhd
every post	feiffe
every requis	edlfed
every saturd	Xbpdeh
every school	fcldhb
every search	fejffd
every second	nafbdg
every single	ioWeec
every spring	djeeeg
every succes	cZTecz
every take	kjbdec
every thursd	hcjdee
every time	bqdcec
every vacanc	dZueeW
every week	ooXddU
every weekda	fedlec
every year	kddfef
everyb	5cfTTa
everyb .	ogaddc
everyb @d	nbeeed
everyb a	ddngda
everyb and	mdecee
everyb before	eefiff
everyb by	ocddec
everyb gets	iffeef
everyb hears	sZccde
everyb in	dfbdfn
everyb is	nahiZa
everyb know	idffff
everyb liked	ecmZei
everyb no	cafeen
everyb on	jddidd
everyb we	deYlcl
everyb who	aofbee
everyb will	idefff
everyb with	kceeff
everyb within	ndcded
everyd	edgkec
everyo	woeUYX
everyo .	rckhTZ
everyo @d	rgbbca
everyo a	gfiedd
everyo an	Zqdcdc
everyo and	dkeeef
everyo at	daqUle
everyo before	mkcZdd
everyo by	yScebd
everyo does	efndbb
everyo else	hhUjmY
everyo enjoye	iakeec
everyo for	eqbbeZ
everyo gets	mXmZfb
everyo got	ehdedj
everyo has	cradeb
everyo hears	iefeff
everyo here	ZkfWpd
everyo in	gqhbbW
everyo is	c2SUXf
everyo know	vWdbde
everyo liked	ecbgem
everyo n	eeefdk
everyo on	nSneWg
everyo the	mgdcec
everyo their	hdjded
everyo to	ekdhec
everyo wants	cefjeh
everyo we	nchhcZ
everyo when	blfefe
everyo who	ucScZl
everyo will	sYdeed
everyo with	nedced
everyo within	eilcda
everyt	hcxZeT
everyt .	herVqM
everyt about	feeiff
everyt and	mceeed
everyt at	fcieeh
everyt becaus	idheee
everyt but	ebceeo
everyt else	Yoajdf
everyt from	cqXmYa
everyt goes	dncdee
everyt has	hbjeee
everyt here	epdffX
everyt hersel	ldceee
everyt is	dT1bbb
everyt on	nWofcX
everyt right	doYaZm
everyt so	echekd
everyt stoppe	fdifff
everyt that	idefeg
everyt then	gjedee
everyt throug	hieeee
everyt till	eYpeee
everyt until	eclfee
everyt up	ecenee
everyt we	dccboh
everyt you	dbkdie
everyw	bhVkii
everyw .	eiaeej
eviden	aTXsem
eviden of	daaqfb
ewa	cehccm
ewa .	eciccl
ewan	fefeei
ex	eXhacq
ex collea	eabads
exact	sdNjiZ
exact .	ifdcfh
exact raffle	jhXdhg
exact time	adfnef
exact words	ngaYoV
exactl	iRWrik
exactl .	Xqdeee
exactl @d	ieefff
exactl the	bdagpb
exactl what	dTduag
exam	gXT2We
exam .	bZavYh
exam board	dfcddm
exam you	clZjde
examin	YnXnVk
examin 's	djdiec
examin .	dggaek
examin and	fdjefe
examin by	Ztacec
examin for	dkcjdd
examin in	eeejee
examin is	edndec
examin meet	ceelee
examin of	keaaek
examin the	dkddeg
examin will	gddkde
examin with	fZeeem
examin your	fedefj
exampl	dUchfr
exampl .	ededii
exampl of	eidgef
exams	lWmhda
exams .	eZnjea
exams office	ideeeh
excava	eYadnk
exceed	egZjeg
exceed the	ecbkeh
excel	aTbtZl
excel .	eaigei
excell	hbWZhr
excell .	dbbdjm
except	dgoedY
except .	ajtYaW
except again	efmgca
except and	cdngcc
except attemp	ecmeed
except bunch	lZdefh
except contri	eddjge
except for	feegie
except from	eegeei
except letter	fedkee
except makers	eedjff
except mr	kheccc
except thank	eidffe
except that	dmbedg
except the	dmeddd
except this	ddagdn
except to	dcqbcd
except you	fgecmb
exchan	Ycbnbl
exchan md	feeeje
exchan of	agcick
exchan with	fgcjdf
excite	lkeYhY
excite that	mihaZb
excite to	icbcnb
exciti	fmZcge
exclam	cdbljd
exclud	jgcdeg
exclus	fZZifm
exclus .	ceefle
exclus for	iccdek
excuse	XmamZe
excuse the	dlchcc
exec	dZkfak
exec team	eXkZdo
execut	kibidY
execut commit	jdedid
execut corpor	fZnffc
execut office	hdeejd
execut on	ldedee
execut role	ihedee
execut search	eddgdk
execut vacanc	elddfe
exempt	lXcidi
exempt counci	lZdiee
exempt from	fdeefk
exerci	fZY3YY
exerci .	blcofV
exerci @d	cdcpdc
exerci and	aZbmij
exerci are	ldfcfe
exerci comes	effief
exerci for	hbenbb
exerci has	iXilea
exerci is	iaWrdc
exerci of	eejeee
exerci on	bcZvcd
exerci so	ffeidf
exerci that	feejee
exerci will	fdebem
exerci with	ddejfg
exhaus	eXgeeo
exhibi	fdgchi
exist	YSncbt
exist .	fcgeej
exist human	dXqefe
existi	bidbXn
existi candid	emgedY
exists	alTdWv
exists .	dYUbc1
exists and	dldkbb
exists but	enedcc
exp	edfheh
expand	cbqebd
expand .	edldde
expans	eWmffj
expect	wjRlYZ
expect .	erVlbW
expect @d	cmebdc
expect a	yabagW
expect all	dbkdeh
expect an	uZYgYc
expect and	YfZrVj
expect any	cVVcew
expect anythi	Znfadh
expect at	Ycbsce
expect by	afeobf
expect ctc	ejWpae
expect exceed	ecbkeh
expect feedba	jcecma
expect for	cacscd
expect from	cnbgee
expect her	kdedef
expect human	mkeZda
expect in	rVggcc
expect it	bjdlcd
expect more	eefjde
expect my	wabYcd
expect on	feedkd
expect our	nmZWba
expect salary	cZXzWc
expect someth	njbcbc
expect that	iidcde
expect the	mebXjg
expect things	Zqcced
expect to	2oTScR
expect us	iqZada
expect with	pcbdZi
expect word	idfffe
expect you	QYZykZ
expect your	cacqee
expedi	Xmdjde
expedi proces	Zkejdd
expens	cTqYUq
expens ?	eheedj
expens claim	easada
expens will	edceem
experi	bUjZZ2
experi .	cYnVYv
experi ?	edjafi
experi and	mXWfbp
experi are	dpceeb
experi at	fboZec
experi by	ccnfdb
experi for	ddbiek
experi home	eemdec
experi in	cYYjbs
experi is	daabdt
experi lines	eieefg
experi of	dgZcbq
experi specif	fddeel
experi to	jXdnfd
experi was	eddedn
experi with	bXqRbs
expert	hndZdZ
expert and	ekhdec
expire	QWijkm
expire .	ZhYbio
expire @d	eackie
expire in	VZsffY
expire on	cbfcil
expiry	ebmged
explai	YgamUm
explai 's	edbdhl
explai .	edkedf
explai about	cZiegj
explai chapte	fdbefl
explai how	iccked
explai in	dbiich
explai it	kZgfdh
explai the	biapcZ
explai when	dmecee
explan	dgckdg
explan by	eedieg
explor	dbmieY
explor conver	fdemdd
explor procur	eegfhc
expo	jmeZea
export	cgnddb
expres	dnTiZj
expres .	ehjced
expres intere	hoYbed
expres of	dmUZcn
extend	YhTTyk
extend .	dcYdsd
extend a	fcdeco
extend an	cWZWkx
extend anythi	eceifi
extend for	ciledZ
extend it	eZdklc
extend its	bleeef
extend the	paebgd
extend to	bkbcle
extend you	XceXug
extens	XXfmob
extens #	eekeee
extens .	dacbpg
extern	ibdigf
extern direct	fhcfeh
extern hires	feiefe
extern hiring	fdjffe
extern letter	fdelde
extern recrui	fdjffe
extern review	fldeed
extra	ikgYeb
extra .	vZdafY
extra and	Wubagb
extra days	Zgeelf
extra leave	ddbkie
extra post	fcheei
extra s	Zcoeef
extra time	ccjjdd
extra to	eccdcp
extrac	dabrdc
extrao	fckfee
extras	debYni
extrem	fdfdfj
extrem high	fddffj
eye	faQtan
eye .	ceVudc
eye on	hgZabn
eye out	ecbdeo
eye test	ddeoeb
eye to	ijhceZ
eyes	blPabu
eyes .	dkZecl
eyes and	eiXddm
eyes open	ebcdfm
eze	ffegff
f	kdjicW
f d	kckcea
f2f	hXcneh
fab	cdifhd
fab .	eZngdb
fab zestfu	edbgld
fabio	bebije
fabric	eckehc
face	fZZhji
face .	ddagrZ
face and	ehZcdm
face it	ajdmbd
face round	jechee
face the	fccZjm
face to	iXkcfg
faces	cneefZ
faces .	enWghd
facili	cjdcdk
facili .	fddefk
fact	fjdnYb
fact that	kkZccf
fact was	bjdjec
factor	jckbde
factor tour	fejdde
facts	lVbgap
facts .	ibdccm
facult	XrXgge
facult 's	iccedk
facult .	coccec
facult and	akkfdc
facult board	gmcdgb
facult comple	kdfffd
facult counci	ddddem
facult has	diedid
facult of	eedcle
facult offers	feefif
facult office	cggdkb
facult voted	dbeeen
facult was	igefde
fail	mfTabn
fail .	jldcea
fail to	ehbefi
failed	RacYe0
failed .	edmcee
failed ;	Yqeded
failed the	bZZgio
failed to	ebgZen
failin	adfZoi
failin which	cdebqd
fails	geeiee
failur	ccdjcl
failur to	deelee
faint	eacctX
faint .	eacctX
fair	mcpcVc
fair .	anbjVi
fair ;	eiYeem
fair @p	eYqded
fair all	mYgffe
fair and	lXobec
fair enough	kadgdi
fair i	fZjnba
fair in	eXwXdc
fair is	Xbkafo
fair on	egkfdb
fair so	ocZeed
fair that	eicnca
fair to	jpWefX
fair we	eieffe
fair winds	cgbbeo
fairne	gbcedn
fairwe	djfged
faithf	kYndbc
fake	dibjai
fall	hkcedc
fall intern	elefeb
fallen	eSkedq
fallen i	ibekdd
fallen on	ebddeo
fallen throug	dZgddp
fallin	elcecg
falls	lUUjep
falls to	gkddec
falmou	dibcdl
falmou .	dibcdl
false	decbbq
famili	fdcXdp
famili and	jcidfd
family	fTyefV
family .	hbjaie
family a	eeoddb
family and	ccZfrd
family comes	dcpdea
family firm	dZpdgc
family i	femieX
family matter	idfffe
family member	edcgek
family office	fccmee
family owned	deXnej
family reason	eavbaa
fan	ealhde
fan of	edeidh
fancy	UQqrgY
fancy .	embgdd
fancy a	cXhqba
fancy coming	eeddkf
fancy it	aXpZfj
fancy that	aatedZ
fantas	ahgjXi
fantas .	dkghca
faq	eX0UcV
faq .	ecpaee
faq how	lbefff
far	aviVUi
far .	TznZXV
far along	kbdjec
far and	dqcdeb
far apart	eXbcdr
far as	bmQWdu
far but	qbcddd
far from	dWicdp
far more	egnaeb
far they	eocedb
far too	ebnbcg
far you	fhcefh
farah	cjkcde
farah at	ckedff
fare	Yalcap
fare .	decccp
farida	cZsefY
farm	afSoij
farm 's	dbcleg
farm .	ciXbeo
farm and	hcffid
farm has	daYZnm
farm manage	ekYhge
farm on	bgYped
farm says	dhbjch
farm shop	idZenc
farm with	dmffbd
farmer	dleZmZ
farmer asked	efdand
farmha	eiacel
farmha on	glddee
farms	dhlbgb
fast	iqXsST
fast .	VtcnXY
fast as	doecec
fast becaus	deehie
fast track	ceemde
fast you	iedhde
faster	ijYYam
faster .	joXbdd
fastin	bdnhbd
fat	cYeZpk
fat envelo	cZefjl
father	eVqhbf
father .	dbjfjb
father declan	chcieh
father says	dceeem
fathom	ehkdec
fatima	fgehee
fatou	ZWsigZ
fault	dWlmab
fault coe	ejcgee
favour	VcZac1
favour .	XlRYiu
favour answer	eVdefr
favour at	ecefjf
favour before	edfkfe
favour but	eifeff
favour does	eobddc
favour of	bgbcdp
fear	WjYZjp
fear .	Uobbdo
feast	qajZbZ
feast of	rdYded
featur	Zmcahh
featur cobalt	arcedb
februa	Zdibpd
fed	dgjeed
federa	diiadg
federa awards	fdeefi
fee	UkgUwa
fee .	YkkWnZ
fee and	eidfeh
fee as	ceeZrb
fee is	eddhkc
fee you	abYeln
feed	dRtfjZ
feed .	dclicb
feed by	ddcoce
feed the	dcpbde
feed you	daidmc
feedba	kdbSX1
feedba 's	eaegel
feedba .	VkaaZv
feedba ?	edjcdi
feedba @d	keeeee
feedba after	fdfefj
feedba and	bjbjkY
feedba as	egeeei
feedba at	dmbjcb
feedba by	hacbcq
feedba call	bYbacx
feedba can	ceecfm
feedba for	lhdcdc
feedba form	ammbdY
feedba from	ncVgcj
feedba good	XhZijh
feedba has	bhkcgd
feedba i	bjbcao
feedba if	Vceedu
feedba in	oZdefe
feedba is	liYcch
feedba latest	mdddee
feedba matter	YYsVdk
feedba no	kdfdfe
feedba not	ekedef
feedba on	fcoUXn
feedba over	edebdo
feedba please	eddeem
feedba positi	kiYeeg
feedba report	ececfm
feedba ring	Udeees
feedba takes	pbdeea
feedba to	lhdcea
feedba was	bgcajk
feedba will	vWabef
feedba within	xUaZdg
feedin	kZkcee
feel	YPmaZ0
feel able	fddcfl
feel about	ecZhod
feel better	gSmlcg
feel for	fccjeh
feel free	ehhWgk
feel it	eeabbq
feel like	daliah
feel otherw	djeidd
feel terrib	fedfej
feel that	dbhaco
feel there	fcbefn
feel they	fdfcek
feel you	fZfffm
feelin	YSsUfn
feelin .	eYicjj
feelin about	egkgcb
feelin i	dbZdcs
feels	kOgeas
feels the	fdceel
fees	ccVrbj
fees are	ecbped
feet	dfgdei
feet .	ecceen
feline	bsWbjd
feline blind	boXdje
felix	heffff
fell	cUTTm1
fell below	eddeek
fell ill	hjddfc
fell just	ecceel
fell off	nbbdhd
fell on	YTYbps
fell out	elcefd
fell throug	bVbbgu
fella	dmeXfh
fella .	fgeekb
fella on	cklccb
fella who	eabdep
fellow	jZdRon
fellow 's	ffefla
fellow .	gZaifl
fellow are	ieefff
fellow at	mdddee
fellow for	aedare
fellow has	jddeeh
fellow is	bbdcre
fellow to	edbeen
fellow went	efdfdk
felt	ZRmVS6
felt anothe	eeeefj
felt good	ehlebd
felt it	ecdkeg
felt that	dXbacy
felt the	diYbbq
felt you	ebcddq
felt your	daacct
female	YeejlZ
femi	flWbmd
femi .	jdedge
femi are	baZeoi
femi to	duaceY
femke	fgegff
fennic	kbheec
fennic and	kbheec
fergus	eafmde
fern	gZgccn
fern .	gahdcl
fernan	bTbhqj
fernan .	eZberd
fernan on	dcjdcj
fernan we	fcdcjj
fernda	jbeehf
ferrei	dhefgg
ferrei transp	djffdf
ferry	ecfgje
ferry 's	hgjfeZ
ferry .	fjfeed
ferry compan	fcdeek
ferry line	iedkdb
ferry runs	ebZemi
festiv	Vofaei
festiv .	boYdck
festiv crew	eiefee
festiv people	ddeckh
festiv radio	ebZcni
festiv till	ahnddd
fetch	iaeked
fete	ecmeee
fever	ddiiee
few	bqYpXa
few .	egfidf
few lines	ecdkeh
few minute	fefdif
few more	ZzXYdZ
few of	ejkZec
few people	dgcieg
few questi	eebned
few things	jecfeh
few times	eidgee
few to	ilcaee
few words	fdehdi
fewer	baYbbw
fewer people	feeedk
fi	ieicde
fi and	danfee
fi the	fkcdeg
fiber	ejcdeh
fico	egeied
fictio	ddejeg
field	dnXWeo
field .	cmcdbi
field @d	dkdcdh
field but	jefffd
field caselo	adcdmj
field engine	ddjdeh
field has	elbeee
field of	ecdgel
field office	ihajcc
field was	efbcen
field we	fcedle
fields	ehdcjd
fierce	dZWjat
fiftee	ZTakqi
fiftee minute	ZXcmlh
fifth	eTckgn
fifth round	eadnee
fifty	XbrVhj
fig	eckceg
fight	brieZX
fight for	ehkhbc
fight it	dneddb
figure	fXdjrY
figure .	jSedpf
figure and	ecfeld
figure before	eYimde
figure in	dhcdna
figure is	efddig
figuri	dqVjdb
figuri out	erXdec
file	bqfiUg
file #	eYdeeo
file 's	dthYcW
file .	aYteWi
file and	hVpfde
file as	fjeeed
file can	dcdpec
file closed	fdoffY
file for	eZbbbt
file goes	cjbeck
file has	dpXcej
file here	fccfel
file hersel	gidefe
file is	mnSkRh
file lacks	Zddrdd
file names	flcfec
file now	hiicdb
file number	fejcfe
file on	mmYdba
file opened	fdlffc
file over	ameeef
file sleeps	dkgded
file stays	ecldef
file the	fcdfek
file to	edeled
file we	ddemee
file will	kZiefd
file with	fdkffc
file you	hddlec
filed	kbqbbX
files	btfgVX
files .	kclcda
files and	dhcmcc
files are	ddelfe
files for	dfceel
files on	jcehde
files over	lceeef
fill	bWfvYi
fill .	ffbfcm
fill and	iecdej
fill any	eUteed
fill in	bYb4Xb
fill it	bZllXj
fill out	ebapgd
fill the	blbbal
fill them	feeiff
fill up	edcmde
filled	XUQfe9
filled .	ZbMam0
filled all	ecbeen
filled and	ipZgcZ
filled both	eecdem
filled by	eiacrV
filled in	bZa2WZ
filled intern	eZXcdu
filled it	ZSPaa/
filled its	ebdddp
filled nor	felffa
filled on	ebnfec
filled one	ekoeeT
filled the	adcWbt
filled this	feYdep
filled yet	jfffed
fillin	WJzpYc
fillin in	Zblocb
fillin it	fecefl
fillin of	dVudeZ
fillin out	eeejee
fillin the	eZgeel
fillin this	eaneec
fills	oadfde
fills the	lcfdfe
film	YYqblf
film about	eaneee
final	uVVnde
final .	XWVtdl
final @d	eednbe
final @p	idlbed
final and	dYchcq
final answer	5QYWdb
final approv	gceeke
final board	enedaf
final but	eoeadc
final call	ofcced
final candid	dgdkee
final chat	edegid
final commun	ladccj
final conver	hceiee
final decisi	rhbYcb
final figure	dddcne
final four	ecedel
final interv	XYptdU
final list	nfbadf
final merit	ofaaed
final offer	dedbod
final outcom	ekeefd
final panel	emdcgb
final result	nhbYdf
final round	ZRerap
final select	icdiee
final sign	haecmd
final stage	eacjif
final stages	cocded
final status	paebef
final step	defkee
final three	dedaen
final when	ekheea
final whitne	mhcbec
final with	hjcedd
final word	thbWdb
finali	jkSbZp
finali .	cUdhet
finali and	rWcbck
finali by	jgeeed
finali for	eedici
finali get	jeeefe
finali has	dpedea
finali of	blfgcd
finali on	ieddZm
finali our	bvaddX
finali that	dhfcif
finali the	cpcVck
finali to	fecmce
finall	kMhYol
finall .	ffqefU
finall got	eabblk
finals	lcfeee
financ	dlgiZc
financ .	cVmbco
financ ?	cldfde
financ about	g4ZXOa
financ and	eZWYqm
financ assist	dejdef
financ direct	dmdpbT
financ financ	acfepa
financ first	ekeedf
financ has	gXjYjk
financ is	jeicee
financ lady	daauba
financ lead	dbelhe
financ manage	jddedh
financ meets	ecenbe
financ people	feeiee
financ team	dbcqdc
financ to	fjfeee
financ was	fbfedk
financ year	bimecb
finch	kcfdee
find	fagdkg
find .	ckeefe
find a	addhgk
find an	cjblce
find and	bdadnh
find anothe	cgepdX
find answer	cdmeee
find attach	aadfpd
find below	echdgh
find both	ebefmd
find enclos	bdjfkc
find favour	eddfek
find in	eeefje
find it	eWkddk
find me	eleece
find my	feledd
find on	bekdhe
find our	ohjVbc
find out	4lXUUR
find somebo	feeeif
find someth	dYcedr
find that	feeefi
find the	Xdndlb
find their	fdgiee
find them	fecgkd
find you	lbeeeg
find your	cWZZls
findin	dmffcc
findin a	febffk
findin sessio	feejee
findin someon	deleiZ
findin the	ecldee
finds	cfiehe
finds you	dikfbb
fine	bOvkiY
fine .	jXqkTY
fine ;	eiefee
fine a	ehbehi
fine and	dkdejZ
fine but	dbccin
fine for	eddhie
fine i	dZtddZ
fine so	addjmd
fine thanks	edqZec
fine that	hcdled
fine they	gdleeb
fine to	icbiee
fine was	ecnedc
fine with	WcfgsZ
fine you	gedYne
finger	mjQtfR
finger .	dbbhij
finger appoin	eccnfc
finger at	dgande
finger crosse	rqaXdR
finish	hmYcXm
finish .	guLdYl
finish @d	kdfdff
finish and	jaeeie
finish before	dZlhee
finish by	aZctdd
finish first	emfZff
finish it	cYhscb
finish its	kdZecl
finish me	fdjedf
finish my	eclYmb
finish on	oqYWbZ
finish the	fsfaeV
finish we	eebefl
finish which	ikeaee
finish with	ehncca
finish your	dbejbl
finlan	jbjeed
finley	dabhhm
fintec	dhdgka
fiona	falidb
fire	XT0hba
fire alarm	bXwbdb
fire and	eidfff
fire away	rdYcee
fire bonjou	edpefY
fire drill	hXnidb
fire meridi	bcblhh
fire servic	Zhcddn
firear	mZbiec
fired	lWclff
firefi	WpfVqS
firefi .	elaejd
firefi emt	bkladc
firesi	cfeekf
firm	iXdcnf
firm #	eaehld
firm 's	cajpWf
firm .	hYebrc
firm and	dhiejZ
firm answer	tXdceb
firm as	cdebpd
firm date	qadbce
firm decide	bbefeo
firm has	Ycebnk
firm in	dbimcb
firm is	amghZe
firm offer	bebdrd
firm pays	edlchc
firm though	emYedg
firm will	fkcdbh
firm with	eaqddc
firms	chibei
firmwa	idefeg
first	aoZgid
first .	jtaXXe
first ?	cXevad
first @d	acibmg
first aid	eadkej
first and	etYbjW
first applic	iddejd
first associ	gfbecl
first attemp	jcelda
first but	lZeaek
first call	dmngaU
first candid	ddcdhl
first chat	abepee
first choice	YcTaor
first class	kaccao
first come	ccjlbb
first contac	eZnfee
first conver	dncbeg
first date	eYdoic
first day	gMbV3g
first design	fdeeig
first employ	ebccpe
first exchan	dfcobd
first five	fanede
first for	edjhdd
first has	kcZZij
first how	ebleef
first i	YnbnZd
first in	fjhhba
first interv	anflXV
first is	enbedc
first it	geffic
first mail	acdqec
first meetin	hddldd
first messag	dcdnee
first month	bclhfd
first name	jheeed
first of	djadgi
first off	fgeeei
first offer	dcYetb
first on	aacZrg
first one	ajaikc
first person	Zgkafi
first phone	chehff
first pick	dgddlc
first place	ahkbjb
first placed	fcbcof
first please	fdekef
first ranked	ficaYp
first round	btUdai
first said	Yddkhi
first see	ekddef
first select	jbejec
first served	bcjlcb
first shift	bgddnd
first sift	ehbhci
first so	aocdee
first stage	eYTtYk
first step	eqccea
first talk	eebodc
first teleph	diegfe
first the	dhcnae
first then	ircWdb
first they	nobTgZ
first thing	gWbnlZ
first though	Xqeefd
first three	dkbbcj
first time	gaeele
first to	afhWng
first two	fcdlfd
first video	dneaee
first we	dnaeWm
first week	fodYfd
first workin	mbdaie
first year	edjeeg
first you	ZbYclo
firstl	dgfebk
fiscal	aZilhb
fiscal and	fdedke
fish	eZltUY
fish .	afhmbb
fish and	ecodec
fish of	jeedff
fish on	deaqcd
fish plant	fdjdef
fishin	meZjdd
fishin a	deckdg
fit	eeOmat
fit .	UkZrbf
fit ?	egeiee
fit a	jgdfed
fit and	fedkee
fit but	lfeeeb
fit for	YgZceq
fit in	djcbld
fit is	faeeem
fit one	ckfeff
fit we	jjdbed
fit what	fadefn
fitnes	hcdgfg
fitnes papers	flecee
fitnes test	jbdjdd
fits	cuOmcZ
fits .	YtWhcb
fits ?	deelde
fits the	fieefe
fits your	fadkfh
fitter	cXTckw
fitter .	eebdne
fittin	cZWZwi
fittin @d	bdbbrd
fitz	jZmbdd
fitz to	eaocee
fitzge	dckYif
five	eUeqid
five .	iahjmV
five and	iYehfg
five are	fadmee
five automa	edbape
five days	ZjVfmh
five finali	gYcdgm
five interv	hkdddd
five kennet	eelced
five minute	Ychmja
five of	pZcdch
five or	eibfdi
five others	ddbjal
five panel	djddei
five people	iaobdc
five person	hiVejg
five questi	TZX3cd
five rounds	ecdafo
five seats	hbcdkh
five things	fdjfee
five time	hhaggf
five to	egdeje
five we	fdegfi
five weeks	eefclf
five will	jhdcee
five with	kZeeie
five years	cXgoai
fix	SVY/YY
fix a	Zba0aa
fix it	cceqbe
fix the	Wddvad
fix your	dYdnid
fixed	bmajmV
fixed .	YncflY
fixed for	jcekcc
fixed marita	ecdlff
fixed term	fZjfkb
fixed the	ebbffm
flags	reZZed
flags .	reZZed
flair	ebceen
flap	dkeffe
flash	bhnZdd
flat	hcdZnf
flat .	iaeXqb
flat ?	fegekb
flat above	edeenb
flat and	cgZgkf
flat can	ibccdl
flat i	ehbjkY
flat on	dabebr
flat out	dneddc
flat share	ejfdee
flatma	cYidhj
flatma got	eakeXm
flatma has	eesVee
flatma was	jcXpcZ
flatte	leeefb
fleet	gkXXbp
fleet .	flceee
fleet manage	idegee
flexib	hbjajd
flexib .	bZinha
flexib delete	olXZdd
flexib so	ebgffi
flexib to	jbbcdn
flexib workin	egkedc
flick	ecodec
flies	jakcee
flies back	iefeff
flight	aZbshe
flight .	bZXthg
flight and	fddlef
flight applic	eajefh
flight got	kedgec
flight is	adffii
flight so	emedjZ
flip	gcdkee
flood	ZenmcW
flood .	emaeee
flood the	choedY
floode	ehndeY
floodi	bdpbec
floods	fjeefc
floods .	fjdefd
floor	UYtnba
floor .	eUjrZc
floor and	deqYdb
floor job	feZeik
floor manage	ddcemf
floor so	eajicg
floor you	eakidd
floris	ciVXpi
floris .	dlZbfi
flour	gcbanf
flow	ddncde
flower	lZoehS
flower auctio	mhbfda
flu	XlvUcQ
flu .	iaobcc
flu jabs	Wctadd
flu so	etYfdY
fluent	hVjZcn
fly	XReope
fly @d	jfeeee
fly in	ddekfe
fly out	afeele
fly to	aieeif
fly you	eadkdj
flying	cajjeg
flying colour	edeige
flying in	eecjeh
flying out	dencec
focus	fcdeem
focus on	fcdeem
focusi	fddefl
focusi on	fddefl
folasa	eeghee
folder	mSnage
folder .	hfjcdd
folder and	ecfjee
folder right	dZjchj
folk	atbZbe
folks	hddobZ
folks .	eYdqdc
follow	dfddjh
follow #	dZqZZd
follow .	QhWowW
follow @d	lddegd
follow @p	edjffe
follow a	bWkmdg
follow applic	iYckie
follow bunch	cckkbc
follow by	fcWloY
follow candid	dgYrdd
follow collea	eeidge
follow comple	eeadYq
follow contri	dkceef
follow docume	fejdee
follow dr	diefef
follow essent	ddbeem
follow fi	fkcdeg
follow from	ZhXgsZ
follow hiya	fdceek
follow human	eeedke
follow if	cibjhc
follow in	dhefid
follow is	eoccde
follow its	erYdfZ
follow letter	ejeffe
follow lorenz	efcele
follow makers	ejcdhe
follow mr	lUblfh
follow ms	nZgdYi
follow my	ekccal
follow offer	fffdif
follow on	mhZefb
follow once	dgeeje
follow our	aasabi
follow placeh	ebmcef
follow so	feejee
follow the	YacXjv
follow this	ebmede
follow to	emchda
follow under	fedeje
follow up	inRgbi
follow us	dZqYbk
follow when	ckcmab
follow which	iiebee
follow with	eddhif
follow within	demcdd
follow your	glgQig
fontai	eefgeh
food	fdUmdm
food bank	giYgck
foods	igcgbi
foods .	cjdfci
fool	gjfalZ
fool we	hdfbje
foot	dWjuXZ
foot the	gcmeeb
footba	cQziaX
footba .	dVsjbZ
footba and	ecleed
footer	dclefe
footer .	ddmecf
footfa	damlca
footfa .	dbhlde
footwe	eaneed
for	ddhidh
for #	ZQiVnr
for .	YYfeoj
for ?	Zjblbi
for @d	jRgsTf
for @p	gdirYW
for @s	YkmVfh
for a	hdSxYh
for accept	bUtgiZ
for achter	mZkhcX
for admiss	eeedek
for ages	doedcd
for alerts	fdddel
for all	VitYiW
for an	fag1RX
for and	fZfefk
for anothe	acZvUj
for any	ZYmcfk
for anybod	eaochc
for anyone	dcqeea
for anythi	Zipabe
for applic	laiZbi
for applyi	lkZiWf
for appoin	Ygaflh
for approv	kmadda
for artist	eiejbe
for as	dckghb
for asking	gYqRbi
for assist	ZZfcfq
for at	ebdjei
for attend	VlnWbk
for auditi	caeikg
for bearin	imVbkc
for being	ZQncll
for beneat	edjigZ
for boats	hgXlcf
for both	afbfeo
for branch	ejcbei
for bringi	ecscda
for but	ehdcna
for by	aeheel
for calgar	dgkbde
for callin	cdjgdh
for candid	agpfad
for caring	ehacel
for certai	odddec
for certif	dobded
for change	feclfc
for chasin	kgVclg
for chatti	gZXjeo
for checki	kkhYbb
for choice	eeefej
for choosi	canodV
for cleric	ecfdkg
for clerks	eieged
for coffee	eVjZgp
for collec	cemZje
for coming	kdeVco
for commun	dlhbed
for comple	nsaQfX
for confir	eglgbY
for connec	echmcb
for conser	ihdefd
for consid	hjgffZ
for contac	dhqZdU
for contra	fcchbm
for cook	ejVcjj
for crane	dbeick
for creati	eemdfc
for custom	cnbeed
for data	kchedd
for dates	ecfgei
for deckha	eaaefo
for deeper	fedffj
for deputy	hldffZ
for docume	kbVtXa
for doing	cmbgec
for driver	edbjeh
for droppi	igladZ
for each	ifgieZ
for either	bmgdec
for eligib	jbddfj
for employ	dicgci
for evalua	drYafb
for everyb	jeeeef
for everyo	dfjgaf
for everyt	YVzddb
for examin	ejedff
for explai	cbcghk
for expres	dncefa
for family	ebseab
for feedba	YoaTZt
for fillin	ediied
for final	ieffff
for financ	iZagdm
for finger	ecZqdd
for first	ecleee
for flexib	ddhdlb
for flying	hiedee
for follow	cakcdm
for four	dabckm
for free	eekeee
for front	decdik
for furthe	euabeY
for future	eYXdeu
for gettin	fOehXu
for giving	cacacs
for going	iieded
for good	aYNXY/
for grabs	eqadae
for gradua	fdgeei
for ground	djcedh
for group	nbZZem
for half	bcolYa
for hangin	necdec
for harbou	iceffg
for has	dWcccu
for having	hYiagk
for head	docbcg
for hearin	kacked
for helpin	ecideh
for her	gfqeWb
for him	cinhVd
for his	WcxViX
for holdin	eiZhdj
for honest	idffff
for hoppin	kddeff
for how	ajpccW
for human	gcJ9cT
for inconv	eiXdem
for indivi	ccngbb
for info	edoecb
for inform	fZmeef
for intere	ccfcen
for intern	fipcfU
for interv	geSfZv
for invest	kiZaeh
for inviti	edsYfZ
for irelan	edejfe
for is	ddjcdj
for it	ZodnRh
for its	ngfZdd
for januar	gccfek
for job	dauXcd
for joinin	eikeab
for junior	cebhcm
for kitche	ebjdei
for l2	ddbndd
for lab	efkeec
for lack	edcceo
for lagos	elefec
for later	eicedj
for lead	dcoefb
for leavin	clZddj
for lectur	hcbefl
for legal	jZWgdm
for letter	djegee
for lettin	dfxZcQ
for librar	eibkeb
for long	hddcld
for lull	oYVped
for lunch	caXjmj
for mainte	Ybuaea
for making	fTndhh
for marine	edckdh
for me	Mkbmfl
for medica	dfaoaf
for meetin	koTYZi
for midwif	fieeee
for money	dhfidd
for months	enaefd
for more	enqOmQ
for mortua	didefh
for museum	Zjmcea
for my	ecWpgf
for myself	egeiee
for new	cmibbc
for news	fcfecl
for night	ecUdcs
for no	fbcjdj
for normal	aljfdb
for not	chicib
for nothin	kRfbbs
for now	YT/SVa
for number	eecodb
for nurse	deldee
for offeri	ecmjZd
for office	djdhed
for okafor	Ofjnjc
for on	iboXfe
for once	eSldra
for one	fVgicn
for oral	eeekee
for organi	hikadZ
for other	caYacx
for others	gbadeo
for our	jdhfVj
for outgoi	ecneec
for over	depWee
for papyru	ejehdc
for partic	fhbcek
for patien	jeefdd
for paymen	efldfb
for payrol	ddmddf
for people	bkZmaf
for person	dbandi
for pharma	efbdem
for pickin	eejdgd
for pitchi	ecaedo
for placeh	Zgehdk
for planni	ecfjff
for pointi	ebpaed
for pool	eghgec
for poppin	bnbYbi
for post	ecdeem
for princi	ffjffb
for priya	ebhgei
for proces	fkdgec
for produc	efeleb
for promot	fcncfc
for prospe	edkeed
for provid	ddamfe
for pushin	kgYgeg
for questi	ccmZkd
for radio	iZYhhl
for reachi	cjcXcp
for readin	hckffc
for real	mdcefd
for reason	ccmkdZ
for receip	fddifh
for recept	eXlbkf
for recons	eaadeq
for recrui	cbpbed
for refere	dqdbeb
for regist	gX0Qbb
for repair	fbjffg
for resear	oXgdfd
for retail	cZdjfl
for return	eegedi
for review	joYedb
for round	YSX9aY
for sales	ecffej
for saying	fjdfed
for school	jdbeei
for screen	fcelee
for season	dfkceg
for second	endbed
for securi	dggblc
for sendin	gkgdWg
for senior	eddadp
for septem	ecobed
for sharin	acgick
for sheet	lddefe
for shephe	ejacmc
for shoppi	eekeed
for shortl	kibded
for showin	ecpdea
for sign	glbcdf
for signat	dabbtc
for signin	dfhdkc
for site	amdgde
for sittin	Zgbceo
for six	bckkcg
for so	fdkelW
for some	avZaed
for somebo	jUiacp
for someon	YbTdY3
for someth	bXcbcv
for sortin	ecoddc
for speaki	fhUggl
for specia	dfkeed
for spendi	cgdefl
for stage	emdded
for status	eigefe
for step	jdefff
for sticki	ejeffd
for stoppi	ddpcec
for store	gbafkh
for storie	fejfed
for submit	qaicba
for such	engZed
for suitab	fdeefj
for summer	dlZcek
for sure	3Mcbdc
for taking	fkjWag
for teache	eeZilc
for team	ebgoea
for techni	deegej
for tellin	kX0XbP
for ten	hXhlag
for that	UjapXl
for the	cchkef
for their	X0aZfV
for them	fdfhWn
for thinki	edcefl
for thirty	bbokda
for this	bbhZZv
for those	ftmNaa
for though	ccUlil
for three	dagklY
for throwi	dndeec
for tia	fkdfee
for traine	cjakbe
for traini	bdhddk
for tram	ZpdZdh
for travel	jakZcj
for tulsa	eidfff
for tunnel	fbdden
for twelve	egdied
for two	afVkgk
for unders	edgdfj
for update	gldced
for urgent	jbmadd
for us	dZahkm
for vacanc	ebkcfh
for verifi	eedkdf
for visiti	allddZ
for volunt	ebcdng
for waitin	aRigll
for ward	jdehed
for wardro	doceec
for wareho	egifed
for was	fddfek
for we	diecnY
for weeks	ibVclk
for went	ekedoV
for what	fUdVW2
for when	cfoefZ
for where	feeefj
for which	ZbWjes
for whoeve	gvjUWZ
for whom	bpdefa
for word	hlZbff
for work	ddbbbr
for year	feejee
for yes	jfcibe
for you	gdQlpg
for your	ffehai
for yours	dkXhck
forbid	edsYec
forefr	endded
foreig	fdmjcY
forema	koRjga
forema 's	ciefhe
forema .	jVccjl
forema here	eagmed
forema job	idceei
forema says	gkhccb
forema will	foaded
forens	ejeeee
forese	bfodZe
forese for	fdldec
forese future	eYlebj
forese in	ejeheb
forest	flUhbj
forest on	hoadZe
forest said	hideee
foreve	amcemW
forget	amkdfW
forget .	eleedd
forget about	Ymkccd
forget i	ekcfbh
forget it	ddidbk
forget that	bcrbda
forget the	kXacqa
forget to	ekdida
forget what	iibicc
forget you	ijbfed
forget your	fancge
forgiv	doagiX
forgiv the	egeejd
forgiv us	dqbdeZ
forgot	hvbhbQ
forgot .	dvYddZ
forgot about	crbcdb
forgot it	ejeeee
forgot me	dmckdY
forgot the	ecYhoc
forgot to	gNqrWd
forgot you	mxUaYW
forgot your	dfqYcc
forkli	dUblim
forkli assess	eidied
forkli licenc	ecaldi
forkli operat	dZhfdj
forkli ticket	ecafjk
form	aagzaY
form #	ejcjcd
form 's	eddnde
form .	fhliXX
form and	kiSogY
form arrive	gZpYde
form attach	cdchke
form back	YWhphb
form by	WcZpkd
form came	hhfXZl
form could	ecdnde
form email	balZij
form for	aeYpge
form has	lZwWcW
form i	ebliad
form in	dfdmce
form is	YsSsVd
form letter	eabebs
form must	cedmee
form no	eeigfe
form of	dWZopZ
form on	hdndac
form please	eembee
form reache	fccddn
form remind	edleed
form showed	edlYei
form signed	fffief
form so	edatbb
form thanks	bklccd
form this	eembed
form to	hagsYZ
form was	mZegec
form we	dbhfdk
form which	edlhdc
form will	ejcbkc
form with	ebcgnd
form within	eedlec
form you	mpYdaY
formal	XVQg/X
formal .	gbYfng
formal interv	dceoce
formal it	ecdkhe
formal letter	aYaV4Y
formal now	mlaacb
formal offer	TcXV6d
format	icbkai
format .	fcdfdl
format please	pYeefc
formed	eZqbde
former	SWi2XY
former collea	cagpcd
former employ	eiciee
former head	eaoded
former superv	fddjfe
formin	eeddem
formin .	eceeem
forms	VhjhoV
forms .	cYbcub
forms @d	Zoeeee
forms and	djlXfc
forms are	ckrXZZ
forms back	Zgende
forms by	eejdhd
forms for	eedldf
forms in	dfhake
forms of	eedmdd
forms to	feeame
forms will	kcehfd
forms you	gbedem
formul	ebcnfe
formul and	iedejc
forth	XdTawi
forth .	edafob
forth and	gdcenZ
forth on	eleded
forth ref	difgcf
forth we	fceegj
forty	aUyaea
forty .	djeeeg
forty minute	fdbmee
forty people	dSwdcd
forum	iegcch
forum .	laidcd
forwar	bibnZh
forwar .	bjZjVo
forwar ;	mdeedd
forwar ?	ebdoce
forwar a	efceej
forwar and	ebWcgs
forwar as	jZdeek
forwar at	fiedfg
forwar both	eacqeb
forwar but	dbceep
forwar certif	feejfe
forwar for	ZkYmbh
forwar from	dUkigi
forwar i	fefief
forwar in	ffeiee
forwar it	lfqXaT
forwar its	eideeg
forwar my	eeahdl
forwar on	ecdefk
forwar please	ecbgel
forwar so	fdjfee
forwar that	dkcYle
forwar the	bmdidb
forwar this	ecoceb
forwar to	cjdrgQ
forwar what	kdeeef
forwar with	bSUhc0
forwar you	amnaab
forwar your	bjglcZ
foster	clclca
foster carer	dpafea
fought	aWYVjy
fought for	cdcedo
fought your	fbdadp
found	ZTlShy
found #	eemced
found .	eigdib
found a	bTrXhh
found eligib	febfnb
found her	daWZno
found in	dlgded
found it	mUqjYW
found its	dcZcbs
found more	eeedek
found on	edldef
found our	eWTeiw
found out	cYXbaw
found quite	eiclea
found somebo	edZeeo
found someon	dfabdp
found someth	bXwfeY
found suitab	eZbekl
found that	ebbedp
found the	YjpYqP
found you	fdbhmb
found your	danfYj
founda	kUYbrh
founda 's	saacag
founda .	cgeeei
founda has	eefame
founda office	ebdden
founda wishes	becilc
founde	gdXmYl
founde 's	avbXdc
founde .	aabqcj
founde after	ehdied
founde and	gaahdl
founde are	bkedic
founde decide	eabddq
founde have	hcdefj
founde hired	feafem
founde in	jYlhdc
founde is	djckdc
founde on	egkeea
founde propos	kjbdec
founde read	eXjahl
founde said	naeefe
founde would	elefce
foundr	epWZck
foundr .	ejfefe
four	bYYijq
four .	bYZges
four ?	edcodd
four and	fnZbgf
four candid	aoebee
four day	blfXma
four days	cakaob
four for	eeemcd
four forest	hoadZe
four hours	dZTxae
four hundre	eedand
four in	fckfee
four leg	ddmeec
four midwiv	dfbeem
four more	kkeZec
four of	laWdil
four on	idedhf
four or	cheiee
four out	ecceem
four passpo	eceeke
four people	feZogY
four places	feeeej
four questi	ecemee
four rounds	dWXbnq
four times	edcddn
four to	dcdiek
four we	eenXeh
four who	kbcael
four years	dbbaua
fourte	jejbde
fourth	XVhfgq
fourth .	ebkfff
fourth and	eZcZds
fourth candid	fgcidg
fourth interv	bdkiee
fourth teache	eecdkf
foyer	ceeben
fp	bepdbc
fracti	eeejef
fracti .	efeief
frame	cnkddX
fran	bZeqcd
france	geebke
franci	fcodeb
frank	bhbahm
frank .	ebddeo
frankf	gfdedi
frankf .	dceeel
frankf that	jcefeg
frau	bhjjac
frauds	akcked
free	caphdc
free .	blmdaY
free ?	eaatcd
free @d	aYcxcc
free again	dhdcoa
free and	Zaclnd
free for	fhgeah
free from	fdcbod
free human	cbdpee
free in	cjkcdc
free just	gifcff
free lunch	egocbb
free most	fdejef
free of	dcobee
free on	dganhb
free parkin	ecrZdd
free to	lccUgo
free we	dgekdd
free>again	hiYdif
free>answer	ZlVrfb
free>ask	lgVkec
free>away	idbjdh
free>bye	ecifdh
free>chosen	jcYdZq
free>closed	edtgjO
free>date	ebesdY
free>decide	edklVe
free>free	eTV+bZ
free>give	clgjYb
free>goon	Zmecff
free>hear	hkcefb
free>hold	cbened
free>if	cjkmeS
free>joy	amhXbi
free>match	dadmbk
free>me	gUjqjS
free>meet	defsbX
free>news	duWccc
free>not	XsWagi
free>offer	adcWwd
free>others	pPrdZc
free>papers	hnXSof
free>post	gUnWcl
free>receipt	delgeb
free>refuse	ecobiY
free>review	cjTkoa
free>said	ieihXe
free>soon	Rwdfdc
free>sorry	cZZhcs
free>start	elfWjd
free>step	aXbpii
free>thanks	hYlfch
free>wait	jYkYfh
free>will	gbaolY
free>you	dXbnlf
freela	dVWfbx
freela compan	eceled
freeze	ZN+ffQ
freeze .	dUxdda
freeze across	eZpeed
freeze all	ebnefd
freeze came	eckfee
freeze has	fdaleg
freeze is	eYhlib
freeze lasts	fZoffb
freeze lifts	famefe
freeze on	hdmebd
freeze the	dgldec
freeze with	feiffe
freezi	ekhddd
freita	efjeee
freita bei	edkeee
french	dVefbt
french .	ecldee
freque	bamjdd
fresh	Xepida
fresh applic	edeefl
freshe	dfbcen
freshe .	ejYegi
freund	chehff
freya	dddieh
friday	kVrWlW
friday .	icjhfX
friday after	ladddj
friday off	ddcard
fridge	eapedc
friend	YbwRSs
friend 's	eaadeq
friend .	dXuaYg
friend ?	fdrWed
friend and	dbpZee
friend at	ecgcel
friend in	bpaebg
friend no	deceem
friend nudge	efjeee
friend of	cajecj
friend on	eifeff
friend said	dbbedo
friend says	kidddc
friend who	jYhjXi
friesl	eeeiib
fright	fddngZ
froing	edegei
from	ibgcig
from #	bNknam
from .	djddeh
from @d	VXmP9a
from @p	efblkY
from @t	cekgde
from a	fTlobb
from above	iXnccg
from abroad	amlWia
from accra	ibjcic
from after	edYdqd
from agency	eidjeb
from all	YV3TiT
from an	Yajdqa
from and	hcbkee
from anna	emdefc
from anothe	dlbedh
from anyone	camhed
from asking	ieeffe
from bangal	mfffdY
from both	fdfcke
from call	cdigdi
from callin	diidfd
from cape	icdeej
from client	ocbcdi
from colleg	dieeeg
from compre	dcihci
from consid	ebpdea
from cork	cbYdcu
from cure	egieed
from curren	cepdad
from day	YWhXvf
from differ	hiebfe
from durban	jZZcim
from elsewh	edhdkc
from everyo	dZwbZd
from female	ddmedd
from founde	eglbah
from four	dgeeej
from furnit	jcadld
from gdansk	ebceen
from goa	jcfeee
from head	jemYbe
from her	negahY
from here	mtdYXS
from him	sYbggZ
from his	lfYchg
from hols	mcdeee
from home	gYeZuY
from hr	dgaftV
from human	dVoXxR
from in	djeeee
from inside	aYVZY2
from interv	uZbadb
from it	guYcbZ
from its	dZmeeh
from job	femecd
from leave	rhaZdd
from leeds	efZedn
from legal	rWadee
from leices	cekdZj
from maths	bXdmfj
from me	3RbdYg
from mrs	cmiade
from my	fjvQcY
from new	eidhee
from next	efddlc
from nine	bgadpd
from normal	iackff
from now	bZjfgi
from one	fhglaZ
from other	jgdeed
from our	bYinhd
from outsid	ecaddp
from over	fbbjcl
from panel	liccdb
from parent	ffZeen
from partne	kadeei
from payrol	eekchd
from people	dYbsdc
from person	kXecsW
from perth	dkdiec
from placeh	cYYtcc
from por	eZjfbk
from porto	gihadf
from possib	ehbked
from pune	eckceg
from recept	eZqcda
from recrui	ckjbed
from remote	WZqcdk
from room	edmagd
from round	ldecee
from scratc	ehaedl
from singap	cidiee
from six	edjbdh
from slough	ibYcmh
from somebo	dfeeej
from spain	fdedhi
from talent	gehgec
from ten	ddilcc
from that	dfsabb
from the	jbbbgl
from their	dbnZfi
from them	VtbXej
from there	c2XcaT
from this	XsbjZa
from those	egeked
from three	gbkefd
from time	eejddg
from two	akofbY
from unknow	kcledY
from upstai	egbkZk
from us	0tQSbb
from weeken	jcaled
from what	jbhfed
from when	eddqYe
from where	fdieff
from which	dqecca
from whom	ehckce
from within	SXXaZ6
from you	JWf/gW
from your	PcusVX
from zero	dieffg
front	YccthZ
front .	eclede
front and	dccqcd
front desk	eOrghf
front of	ZlKtlZ
front office	bodiab
fronte	dXtaah
fronte develo	fdmddd
froze	YQ8ZZW
frozen	cD/ZaF
frozen .	cU0dcY
frozen all	eaoeed
frozen and	eZreea
frozen as	fZodfd
frozen by	daqeeb
frozen everyt	eYoffd
frozen for	hbkeed
frozen in	fejeee
frozen is	jkXffe
frozen no	eckffe
frozen not	fekffc
frozen the	dYudeY
frozen until	dboedd
fruit	ejgedd
frustr	dcnceg
frustr .	eflefb
frustr after	eZfden
fte	eefggf
fulfil	icXeen
fulfil the	kceeff
fulham	eedanf
full	SZgawk
full .	WgseZa
full and	bieadm
full applic	eeejfe
full attent	erYeeZ
full clean	eddlee
full counci	dmWcbn
full day	eedkef
full detail	ebsdXa
full for	dXZecs
full name	eddfje
full of	dWvbeZ
full regist	ccbdep
full right	djZbem
full servic	eegldb
full stack	ckedff
full stop	hdWccs
full time	XPcO/V
fully	cUohcd
fully booked	gdddek
fully remote	darfeU
fun	YcyZbY
fun .	bkmbca
fun meetin	eelfec
functi	dbhihd
functi of	fedeje
fund	ificdf
fund the	fdjfee
funded	ibicja
funded .	lfbedg
funded and	dicdlb
funder	bileZg
funder .	gedkdd
funder and	ebmceg
fundin	cnYUhm
fundin 's	eebemd
fundin body	fdiffe
fundin counci	jbhffe
fundin decisi	fcdffk
fundin for	egobca
fundin is	jkZdde
fundin partne	ekVfdl
fundin the	fdceel
fundin which	etadab
fundra	ZSjkXr
fundra .	dgbkbh
fundra direct	eWdodi
fundra experi	edceel
fundra manage	iZchif
fundra with	fddcbo
funds	ffjegb
funds .	fieefe
funera	fjcddi
funera .	bjeied
funera @d	gcedek
funny	dVlaaq
furnac	dgecel
furnac of	ddedem
furnis	UZczae
furnis listen	ecmfga
furnis they	ebdeem
furnis two	dhalee
furnit	ejackd
furnit odense	jcadld
furthe	bkibaj
furthe .	aZXiZy
furthe action	bknaeY
furthe along	eXbedt
furthe and	madgdg
furthe as	feeefj
furthe at	fdlefc
furthe candid	oadfed
furthe commun	auaUae
furthe consid	flcefd
furthe corres	enaeec
furthe docume	akoZeb
furthe for	fdfefi
furthe i	lVgicg
furthe inform	ekedee
furthe interv	lhcbib
furthe messag	ccpefa
furthe needed	epcbfX
furthe notice	YfxbcV
furthe on	eodeeY
furthe proces	fddjff
furthe profes	fekffc
furthe refere	fkfcee
furthe sanne	edjffe
furthe steps	efZden
furthe than	eXafer
furthe that	ejedee
furthe the	eabqde
furthe to	gYgXmj
furthe we	emdcde
furthe while	fdlffb
furthe with	bUegct
fusion	bVffat
fusion me	cXgbcs
fuss	fbcgmd
future	ZeaYbz
future .	YnfZal
future ;	fckffd
future applic	eecffk
future collea	fiefee
future endeav	fdbeen
future manage	djcdje
future openin	fbZefp
future vacanc	fbkeff
future we	fddfek
fwiw	glccde
fwiw answer	glccde
fy27	fbfemc
fête	gddfgh
für	edhiee
gaa	fidfjb
gaa club	fidfjb
gaboro	kYckdh
gabrie	mZefdg
gabrie .	fdeffi
gaffer	hnQdgh
gaffer 's	jdYdmc
gaffer said	mhaddc
gaffer says	bgaggj
gagnon	ejbkdd
gainin	eddieh
gains	dbehke
gains a	dbehke
gala	cZrcdc
gallag	jbeeei
galler	dbVZkr
galler 's	fYgdmf
galler .	eldcdg
galway	WZjpfe
galway 's	bdbmdj
galway .	cfihah
galway and	bbnlab
game	YvUhfY
game .	eqcadb
game based	bpbgeY
game reimbu	feZhdl
games	cXbsjb
games .	ecemee
gang	pWYhdk
gang boss	laaedl
gap	bZgode
garage	cYkdhh
garage .	ecbldi
garage man	hdeeei
garda	cXrkfV
garda civili	edihed
garda vettin	ecfkgc
garden	bbdYkp
garden .	jedYcl
garden @d	cdebmh
garden and	ecccjk
garden centre	hnPicj
garden party	ddqbdb
garden we	dZdnbj
gareth	eacfdn
gas	dflfeb
gate	ZSXyla
gate #	cdWokc
gate .	aWfnie
gate b	eeXime
gateho	hXrceZ
gateho .	hXrceZ
gather	neWggc
gather from	beefjg
gav	edefke
gave	aZaehs
gave .	djmada
gave a	ebccer
gave it	YOTXW/
gave its	Ygeecn
gave me	fbdqrL
gave my	eZrcdb
gave notice	edbdoc
gave on	fekdee
gave talks	ficefg
gave the	cWQad4
gave them	fekede
gave up	edpdeZ
gave us	iVbnYj
gave you	Z1VYgZ
gaz	eiZddk
gaz from	edbeen
gazett	gkeced
gcse	Xleige
gcse result	Xlejee
gdansk	daiddl
gdansk .	ebceen
gdpr	eddjeg
gdynia	elecee
gdynia says	elecee
gear	dcigeh
geehrt	fefgff
gemma	apbcfg
gender	heqXca
gender .	jcdiee
gender interv	cdlddi
genera	cdhcnd
genera addres	ebikdc
genera for	feceld
genera has	jbcdna
genera inbox	fcmfec
genera mailbo	eejeef
genera manage	amZhib
genera messag	chfcdi
genera the	aXecqd
genero	dpccde
geneva	Xkkdha
geneva .	bjckee
gentle	baZYhs
gentle correc	fideee
gentle remind	feeief
gently	caZcct
genuin	kchbdg
geolog	efefhf
georgi	jfdfee
ger	ecbjdk
ger you	fccfek
german	lZdgWm
german .	jccZdn
german is	jgceeg
german so	fieefe
gesprä	ncahed
get	riaecY
get #	kdedgd
get .	edkged
get @d	Znefde
get @s	ZjYoeb
get a	3jWdXT
get an	vrXWZT
get announ	qbXcdf
get anothe	fbkfed
get any	ccieek
get as	fdefej
get back	rzWSWV
get better	aZrbdg
get bored	XZdcct
get feedba	hceffh
get five	elecfe
get her	eZckmb
get here	cjeiec
get him	dieiee
get hold	ikYfch
get home	cgtWcb
get in	gnVhlX
get inform	jeeeef
get is	bqcecd
get it	cHZsaz
get lots	dkddeh
get me	bbemhe
get measur	fdcbpb
get mine	jdfdeh
get my	miWehb
get notice	dcqWed
get on	dhhhdc
get one	okXgba
get our	2ebWXX
get out	loYabc
get past	banYbl
get ready	Xcoajd
get round	ajkedd
get shortl	bjeeej
get some	ebqcdc
get starte	chfZmd
get taken	jldedZ
get that	goagdY
get the	kVVhsc
get their	imcbeb
get them	mabkcd
get there	ckmbda
get these	ffeief
get this	bablhi
get those	bcenef
get throug	bsagbb
get to	bhlofO
get told	xWaYdc
get up	bekalc
get well	dXsbfb
get word	YtZcdd
get you	eUVyec
get your	ibcheg
gethin	ffgffe
gets	1tbNQa
gets a	2cVYbW
gets an	sbbadc
gets back	ilbcdd
gets decide	kfdfee
gets done	nadeef
gets her	dnccfe
gets hired	goeedX
gets it	dhlbSi
gets posted	dboedd
gets signed	gjddee
gets stuck	hbkcef
gets that	enccee
gets the	qXbYWq
gets to	agodcb
gets told	lcdeef
gettin	acYgfs
gettin a	jSknbe
gettin an	iYcekh
gettin as	fddfek
gettin back	ijTibh
gettin hired	fcgfei
gettin in	YTieYt
gettin it	dgbcdm
gettin on	encddd
gettin one	fdegei
gettin the	Xfdlke
gettin this	eideeg
gettin to	anfccf
gettin your	eeYhjh
ghana	dbajco
ghent	ZWfncm
ghent .	dYegeo
ghost	jZhdeh
ghoste	beYUV0
ghoste for	cbbZds
ghoste me	ccbbcs
ghoste they	jfdeee
gianni	ffeame
gift	adrWfg
gift from	eijddc
gift to	fbcegl
gifts	ddraYc
gifts and	fhdddj
gig	dRaZtk
gig .	ebXeho
gig at	eedekf
gig to	dabcra
ginger	eeoeeY
girl	hadTYx
girl .	dbbecq
girl and	eYdeep
girl from	kZgZZn
girl said	Ypjdcc
girl took	eiefeg
girl who	eZZedr
girl with	edcden
girls	heZfan
girls .	dhbcdn
gist	dcVddt
github	lcambd
give	ohWfgd
give .	aegcYq
give ?	fcapde
give a	XYXwZl
give and	dgeiee
give dates	eocdec
give everyo	jjdcdd
give feedba	akbdek
give her	ecdldg
give him	lfgYjZ
give his	ieeeff
give indivi	jYdefk
give interi	ckeffe
give it	meQfhj
give its	eifeff
give me	qkPcmX
give my	bR3bgU
give notice	lhYbmZ
give out	mfeead
give reason	ZYcddv
give the	Wckkff
give them	VUYqrh
give to	idedeh
give up	ctXZgc
give us	qePqcX
give you	slZWdc
give your	edgief
give>again	VZflpb
give>answer	etkWab
give>ask	lZgrZX
give>away	jdalhZ
give>bye	cdcajl
give>chosen	jggShj
give>closed	ffrmWT
give>date	gXXvkZ
give>decide	glagYi
give>free	eUeyaa
give>give	ZhRxkW
give>goon	ceojbS
give>hear	jkbebd
give>hold	eoZlYb
give>if	mfcjYc
give>joy	cVffni
give>match	bWppbV
give>me	cTYydi
give>meet	bXbzba
give>news	rrOfXZ
give>not	hgdkXf
give>offer	UiZeqf
give>others	kStdXd
give>papers	baZxga
give>post	hmaecf
give>receipt	pZrVZb
give>refuse	ofZWcl
give>review	bvcdba
give>said	Uehfkh
give>soon	Wgfraa
give>sorry	ejdeee
give>start	ckZemb
give>step	Xfa2cX
give>thanks	dZmhbg
give>them	fYenef
give>wait	cZnifc
give>will	eWb0cZ
give>you	cadqjb
given	kZQajw
given .	V0Ucbc
given a	meXfkb
given and	ndebdc
given at	jdehfb
given away	jaSdZw
given by	mZdied
given her	gceeek
given it	cSfbay
given me	XbdkvQ
given on	eeeffj
given one	egedei
given over	flcefc
given that	kcddei
given the	XQXUk3
given them	kamgZc
given themse	lfeece
given to	cZRgjt
given until	pcdedc
given up	Tocbqb
given us	ckeeef
given your	peZhZd
gives	1hVYfR
gives feedba	kceeff
gives his	meddee
gives it	ledeee
gives its	jeldbc
gives me	fhYfke
gives the	hmeacc
gives us	ihcegc
gives you	ecggla
giving	YlLjud
giving dates	aodeed
giving it	ekZYhk
giving me	ZUWovY
giving notice	ejcdid
giving role	gcdeek
giving the	decdcn
giving up	eeieef
giving us	dacjcm
giving you	YlYltO
glad	Wdkdob
glad .	dZddsZ
glad if	dZblgj
glad of	bclWpc
glad the	dipdXZ
glad to	WeZhlk
glad you	gjrcVV
gladly	fdgWfn
gladly .	ejeeee
gladly keep	edceem
glasgo	ecbedo
glass	bimhaY
glass of	fijecb
glassd	codcdd
glasse	cVzgZW
glasse in	ebpddb
glassw	ecobde
glenmo	cWmlce
glitch	efbclg
global	cUhkdn
global .	eYceeq
gloria	gYrZag
gloria me	dZucab
glove	ebidej
gloves	eYpicb
gloves are	eakjdd
glowin	dlbegc
glowin .	emcdfc
gm	frfbcV
gm of	ecmdec
gmc	eefjfe
go	hhambe
go .	fXidfl
go @d	apbcec
go a	dZplbY
go after	eXpgec
go ahead	lldghR
go and	Zateda
go any	dcUxae
go anywhe	eohddY
go as	dbeejj
go at	cgYrad
go back	bercdb
go before	idekdc
go by	imeceb
go call	gnccbd
go down	dZdjij
go either	ardaec
go for	iVkiZi
go forwar	gichde
go from	YricZd
go furthe	aXXsYp
go home	ifoTge
go i	sTadeh
go in	bRPqV0
go into	djejdb
go no	kZdcel
go of	cbYjcq
go on	VjeuTg
go or	ocedec
go out	/nOVPQ
go over	dlVimV
go proces	jgeefd
go so	bicckh
go straig	ddimeY
go that	dnYiiX
go there	dZatec
go throug	kjQaoc
go thru	gbeekf
go to	ldcjlT
go togeth	eZdeep
go unnoti	icfefg
go up	fqdYhX
go with	TdWTm0
go withou	eedeek
go your	cZnadk
goa	hkcced
goal	rYebed
goal is	sYbefd
goalke	dacfrZ
goalke .	ejcjdd
goalke coach	dcXdre
goalke for	hbdeke
goat	hbkeee
goat .	hchffe
goats	dYjfdj
god	blYaXr
god 's	fdefei
god bless	ibXdaq
god knows	bpbdee
goes	ofdaee
goes .	mfXZZo
goes after	jdffee
goes any	ebiked
goes back	amcfdh
goes but	fSeemm
goes by	eYrcXh
goes can	eaepce
goes curato	bbdpcd
goes for	kdeeee
goes in	lhfcec
goes into	admdch
goes live	dZpbdd
goes my	efaeem
goes no	cadeeo
goes on	mlnVaS
goes out	udYYlV
goes quiet	ekdeed
goes round	nddaee
goes the	eWmcmd
goes they	daYepg
goes throug	hobbdd
goes to	WwPbih
goes up	vZabdc
goes we	fgcdek
goes well	eqfcca
goes with	jfbeeg
goes withou	iZogdZ
goes would	fcmcib
goes your	ekfcff
goh	fdnfea
going	jhaXco
going .	ekakbd
going ahead	cYmacn
going anothe	dWcdet
going any	ejkbdb
going back	bWooiU
going for	eclfag
going furthe	nZeZdi
going in	dmabak
going on	dsoRXY
going out	qbdddd
going quiet	igeded
going throug	Y8RYYX
going to	mdXYfn
going well	ldedee
going with	aEXVh+
gone	dhUaev
gone .	VTWgh0
gone ;	aidefj
gone ahead	fedffi
gone and	ZmYaik
gone anothe	fjeffd
gone astray	deeifg
gone away	doadah
gone back	eoddea
gone becaus	dlceee
gone but	eddfwQ
gone elsewh	edcddo
gone for	bQRXo1
gone in	dZcien
gone into	edlfec
gone off	kckedZ
gone out	bmcddh
gone quiet	V1glWL
gone sick	ifefee
gone since	Xnaedl
gone sorry	dedldf
gone the	djdiec
gone they	feeeej
gone throug	ddlnbY
gone to	lVcXfr
gone up	ihcgoS
gone we	ejcfeg
gone with	hPQUc9
gone wrong	oafeec
good	ffjgag
good .	ddZefn
good ?	aTS2YW
good @d	cbende
good about	dhhceh
good accoun	fdeeek
good aftern	hkcgZg
good and	hZXefq
good as	apbbYl
good at	oZYccj
good blindn	fYdgen
good but	blTbdq
good conduc	bedoed
good day	figoVZ
good deal	Zneeee
good enough	lgZWji
good evenin	kZoVef
good feelin	fidide
good fit	mkagbZ
good for	ZTktUk
good guy	YZbjlk
good hands	dnceee
good health	edmedd
good i	dlcceh
good impres	dndedf
good in	eeajfi
good interv	dfadeo
good job	efeeej
good look	laacke
good luck	YTriXk
good match	dnagdd
good mornin	cfUigp
good news	bXcmsZ
good no	eiXefm
good number	eeekee
good of	kclbZg
good on	embece
good one	ccpaiY
good ones	ekeeed
good or	0aXZaa
good order	dbldgf
good part	fecekf
good people	qpVbUe
good plan	hiedde
good questi	jrbTcd
good rigger	edeked
good right	fiXdem
good saltbo	ebpeec
good sign	dyZZZZ
good so	feceek
good start	eelece
good talk	djeZkb
good teache	edegei
good thanks	eejffd
good that	eladeg
good they	lfdhcb
good things	hZadin
good time	XvaoYV
good to	hU9XXP
good until	dcdene
good way	diVklc
good weathe	idheee
good weeken	cppTaU
good while	fjeefe
good wishes	hamece
good with	epZXei
good word	apcdde
good you	dfcape
goodby	bJjbnp
goodby .	aTdglo
goodby for	dYneeg
goodby to	jadeYn
goodne	Zlkced
goodne .	edleee
goodne knows	Znedff
goods	icrdWc
google	dbWmen
google meet	ecdlff
goon>again	bndgae
goon>answer	jackVm
goon>ask	cfctYd
goon>away	efdcdm
goon>bye	eeagem
goon>chosen	gkfYhd
goon>closed	bglcdf
goon>date	rZcXbo
goon>decide	dnjgYV
goon>free	jibWZn
goon>give	XlQtga
goon>goon	baSkay
goon>hear	matXbX
goon>hold	dhjecd
goon>if	anhUgh
goon>joy	lbVpdd
goon>match	bZUmas
goon>me	Xhegke
goon>meet	hlVmhV
goon>news	nleaaW
goon>not	gXwfYa
goon>offer	cSgnhh
goon>others	bcRXb5
goon>papers	acZ1cU
goon>post	Zdekdj
goon>review	boXkag
goon>said	XijXkh
goon>soon	jkdbfb
goon>sorry	eZkbhj
goon>start	ZfSVnr
goon>step	bZZxah
goon>thanks	femddd
goon>them	eihffc
goon>wait	exWbdV
goon>will	gvcYZc
goon>you	eeXlek
gorau	achdlg
gorau of	eibekb
gordon	eYmkcb
gossip	cgcibk
got	daedlj
got #	obacbk
got .	ZiYnYk
got @d	ekcagi
got @p	elcdfd
got @s	UYZ1cZ
got a	Yhcjhg
got all	fkidcb
got an	fZokWd
got anothe	bncblY
got any	kbbfei
got anythi	fkeffc
got as	dYdcds
got asked	ebbrdb
got back	kigjaV
got binned	eZSddw
got bumped	nfcaed
got cancel	kkcddc
got change	feifee
got chatte	liadec
got enough	ekdedf
got filled	edaeen
got for	fndccd
got from	fefjfe
got frozen	cbqeec
got full	feeeei
got good	eehide
got her	fgWYbr
got hired	dYndYl
got his	YjUbXv
got hold	fabblk
got home	ZhuXgX
got homewo	eddocd
got in	bPOrnq
got into	ecgldd
got it	cGZT6p
got its	cZddkl
got me	ecmgdc
got more	dedbfm
got moved	dldged
got my	iieYWm
got no	bcudcW
got nothin	imXbch
got off	kbTbtb
got on	bjaldg
got one	cmaXfl
got our	eYYcds
got out	lchcbg
got past	dbenee
got pulled	eaheej
got put	ejhfea
got questi	cleaid
got quite	cledee
got reject	ejldeY
got round	gqedcW
got so	fafffl
got some	efedjf
got somebo	edYeep
got someon	dadebq
got someth	finfcV
got the	XNaZ9g
got them	cdjcmZ
got there	bYibcr
got this	ikeecb
got throug	ffmdXh
got till	fYbfpd
got to	grQwVP
got told	pZedef
got two	ikeiYb
got until	fWWmqc
got word	edeegi
got work	eejjbd
got you	llXlXX
got your	kq1OVN
got yourse	edaile
gov	ghdcgh
gov 's	ghdcgh
govern	ijdVje
govern .	Woaijb
govern all	feifee
govern and	fddeek
govern answer	ocbeed
govern appoin	hdaedm
govern are	eideeh
govern body	fckdhd
govern counci	ekcegc
govern felt	fdeebl
govern have	ckiZZj
govern is	fjeeed
govern issued	feejfd
govern meet	kcdgee
govern meetin	iblbee
govern met	aecgkg
govern want	fdffej
govern were	dlddia
govern will	hejeec
gp	eeekce
gps	ffehef
gr8	edbfem
grab	cWctbi
grab a	dafldh
grab whatev	eccnee
grabs	eqadae
grace	jXtfYX
grace convey	eekeee
gracia	ccpcec
gracio	cibdel
gracio about	dlZeeh
grad	ffhehb
grade	WrWSxb
grade #	bigWlg
grade .	biigfZ
grade and	mddcia
grade c	Yeceqe
grade for	eeYcim
grade from	ekecfe
grade ii	bmdbid
grade is	ebcedo
graded	nmaaeY
graded has	lgddec
grades	ijbfce
grades .	eedhdi
gradin	jgbgde
gradua	bigVnf
gradua engine	edmehZ
gradua progra	jfbfci
gradua recrui	imbadb
gradua scheme	dgchej
gradua school	eecWre
gradua team	Yjdgjf
gradua traine	edgdek
gradua you	edcemd
grain	dgjZdj
gran	cXngZi
gran they	debian
grand	hWkTgl
grand .	khiZcd
grand about	fdnfea
grand chat	eaqdeZ
granda	ecdeem
grandf	ebpbdd
grandm	idmfcZ
grandp	dkfedf
grant	XTjdnn
grant 's	fflfea
grant .	fjgaef
grant agreem	cgeeje
grant came	bmadmY
grant come	meebee
grant fell	ebhdcm
grant is	efmedb
grant panel	bhdeek
grant that	fedfej
grant was	ecZemi
grant went	fcceem
grant you	aadsdd
grante	ehSder
grante .	eheedi
grante and	dibcdm
grante me	ifZdek
grants	ebgjhd
grants office	fcelde
grapev	ddcehk
grassh	dladlb
grassh .	dladlb
gratef	iSgkal
gratef .	icgdeh
gratef for	hRnkag
gratef if	geZpea
gratef that	jbmcdb
gratef to	dlbdib
gratef you	fabdep
gratit	XZkcjl
graz	dnXhha
graz .	eecled
great	Zelffg
great .	Ygdoaf
great @d	hkbfdc
great and	ndcdbf
great but	ddbebq
great catchi	ehidee
great chat	calacn
great chatti	eiidec
great conver	ebmcdf
great day	cniZea
great deal	dfddnd
great fit	ejbigc
great i	bccqdd
great interv	dgidff
great match	eZdmdi
great meetin	bhnZgd
great news	ZaXopa
great people	eiaedk
great pleasu	ecaavb
great protec	efmecd
great speaki	dicigb
great stuff	ekcbid
great talk	jdgeee
great talkin	ihecff
great team	dajdcl
great that	mbkcZf
great to	ageoZd
great way	fddefk
great weeken	ddZbni
great with	dideei
greate	ffidef
greatl	hZlefd
greek	cYbmek
green	fcVlel
green light	jlafbc
greeti	jhsSdU
greeti .	cogUaj
greeti and	eeZcqc
greeti from	oYmcdY
greeti to	haqdZc
greg	gZbile
greywa	eekdgc
grid	cjggec
grid by	efeiff
grief	feehgf
grieva	eabeep
grilli	dYcrdc
grinni	ehcefh
grinni .	ejdegd
grips	chlecc
grips with	dmceee
gritte	nhTicf
grocer	fVXkcq
groet	ebdkcj
groetj	bbhobd
groom	fdbffl
groomi	eeajej
gross	gXYnjd
gross per	cabrae
grotto	lcclbc
ground	dWabrk
ground .	YYWnqf
ground basic	ffbdih
ground crew	dgbamg
ground on	fdneeb
group	hfcjZi
group .	Ziadik
group and	bfjhbg
group cfo	feejee
group chat	kYfXmg
group day	YbZucd
group discus	lbecfg
group exerci	hhVoaf
group has	dXrbZi
group if	efmbec
group interv	Wpaiaj
group is	eneeeb
group level	hdaemd
group meets	ididee
group of	iccmdc
group schube	gdcejf
group securi	iidfdd
group thing	ehaldd
group which	eeeeek
group will	dmefeb
groups	jZmcdc
grow	ecencc
grower	iefedg
grower 's	iffeee
growin	XUxlaZ
growin .	ceogdY
growin and	edjeef
growin board	ddmece
growin first	eiefdf
growin is	dZjlfd
growin you	ebphbZ
grown	XfvbcY
grown a	eWpddf
grown since	Yojdeb
growth	bTjpYk
growth 's	ceekeg
growth and	ibclce
growth market	cdmefc
growth role	ecbecp
growth team	fddifh
grumbl	eeecnc
grumpy	ffegfe
grüße	ckagdh
grüße set	fcedel
grüßen	defhfg
gs	edfchi
gs #	febdij
guaran	sneYcS
guaran 's	edemed
guaran .	thWdYc
guaran an	iqaZeb
guaran and	eibjfd
guaran forms	eedZoe
guaran interv	ecdeem
guaran of	emhdeY
guaran that	gqcdca
guaran the	eYmeeg
guard	bSgdhp
guard .	dcafki
guardr	dkegec
guess	Y0EUwc
guess .	dzUacb
guess i	cWbcql
guess is	hwXbZZ
guess the	dhaeel
guess what	fabepd
guess which	elbdja
guess who	bWShxb
guesse	bbdecq
guessi	V1dYdX
guessi .	btfbcY
guessi if	dkeeee
guest	cdrabd
guest list	edjgee
guest the	eeieeh
guesth	edfjee
guests	cZofdf
guests .	dbpgdb
guidan	ehdghd
guidan .	edegie
guide	dhfZjh
guide .	ehdble
guide for	eckdeg
guide job	kdeegc
guided	egiefd
guides	fddgfj
guides .	fddgfj
guild	ihadei
guild it	jkddea
guitar	dncadg
gulp	bTbolh
gulp says	dZYdok
gunawa	eceffk
gurugr	ebqaYh
gut	aqaZXn
gut said	eacdbr
gut says	eqdbcc
guten	ddnfdb
gutted	cUWbX5
gutted .	fdefbm
gutted but	edjfee
gutted for	dZcdcs
gutted to	ecXedr
guy	cWXcgx
guy 's	jdZedl
guy .	fiWeco
guy from	eceeen
guy said	ghipWX
guy says	ikchdZ
guy we	eZcejm
guy who	ecdeel
guys	deefke
guys want	deeeke
gwen	YTtiea
gwen from	edcigf
gym	aZtebc
gym .	ccglde
gym and	feieeg
gyms	fgbdkd
h	cbXyXa
ha	Znidcc
ha .	Zqfbdd
haben	bbdoef
habili	gdiefe
habit	ggkbdc
habit of	gkeded
hack	dYXdYx
hack .	ebYeas
hackat	laceeh
hacker	bhZocd
had	abfYew
had #	hfVYZv
had .	Xddank
had a	fckZan
had advert	ddmeiZ
had all	hcbbfm
had almost	dbecpd
had alread	ebaecs
had an	hioZXc
had any	ecrbeZ
had applie	cdgchj
had appoin	eecfdm
had asked	nhadWg
had been	lVZcep
had before	edgfei
had better	bfarZg
had change	aaxdZX
had closed	feaeem
had decide	ecbblk
had dinner	fdkefd
had done	bdcZbv
had enough	dajneZ
had expect	Uxcbcd
had failed	eldkeX
had feedba	adgekh
had filled	eceeel
had finish	fdeeke
had five	cmnecV
had from	hbledd
had given	feYdji
had gone	ebalhh
had got	fgcdlc
had had	cVkhcn
had heard	bgmcdd
had her	laidde
had hired	fcefdl
had his	aTtYdm
had hoped	hobWag
had i	daalcl
had in	eYhgif
had it	hyUVTg
had its	bohdca
had known	cXmcle
had loads	fmbcef
had lots	qWdcee
had made	egceZo
had many	fdeeek
had me	eYhXtb
had mentio	dfdmdc
had missed	bYZdcv
had more	decbhm
had my	fpYZee
had need	bjRvhX
had no	dyTchU
had not	WTUufs
had nothin	klcdcb
had on	ejdedh
had one	dobdce
had only	fcfefk
had origin	ehkdfa
had our	keacbl
had over	igZdcl
had passed	eidddi
had planne	Zqdacd
had prepar	fdeejf
had promis	XWfldr
had receiv	eqYadb
had room	edcfel
had run	ehcdek
had said	eVfhrd
had seen	fndfea
had sent	dcddhl
had so	feeled
had some	caklcc
had someon	fbeeel
had someth	eagfek
had such	eekefc
had suppos	dZjchj
had the	ZVpUjo
had their	dncdde
had them	jfWkia
had there	ebccbr
had they	jdlldT
had though	ekeeed
had three	bmddef
had time	helZia
had to	aKpTf0
had told	anVZeo
had troubl	feeife
had twelve	ebdedo
had two	eTVghu
had wanted	XhdaXt
had with	eakeeg
had worked	eheddj
had writte	cmbbfh
had you	bYSXa4
had your	ZcgWip
had yours	iefeff
haddad	ehcled
haggle	mcXhci
haggle over	aicmdd
haggli	fiefhb
hague	defjee
haha	bXydbW
haha .	efdmdc
haha yes	eendcd
hair	bkdbcl
halden	ebpdea
half	ncjlZW
half .	dmXhja
half a	elcgiY
half an	kRorTX
half day	afavYc
half days	efdeje
half eight	eeeief
half five	iXenee
half hour	ecelee
half marath	ddracc
half marita	lfjXiY
half of	gobRhg
half our	fekeee
half shift	fefidf
half six	ddboee
half ten	Zedqce
half term	jmgVhY
half the	okeZZa
half two	dandee
half way	hahclc
halfwa	dmgdfZ
halfwa throug	eqaaed
hall	WVpoVh
hall #	cdlfde
hall .	beXqch
hall on	dbiked
hallo	nahbah
hallo jörg	ldbchd
hallo mr	eZbiem
hallow	hgedef
halt	eVudeb
halt to	eblfed
halted	ZI/bYS
halted .	cYvdeY
halted ;	fYnffe
halted while	fckffe
halves	eajdld
halves .	eajdld
halvor	egdjfc
hambur	bafcog
hamish	eeemdc
hamza	ekcbhe
hand	hbXfta
hand .	gUdikh
hand and	cZfcrd
hand back	ebcbdq
hand from	ddbXse
hand in	XjRooY
hand it	eZW1Yc
hand me	kcfeef
hand on	weXVga
hand over	fddekf
hand said	edndcd
hand that	feedje
hand the	feeeej
hand we	fgecif
hand your	fneadd
handbo	ecncgc
handed	bodakb
handed in	gmegbZ
handed it	enUldd
handed me	cafZuZ
handed my	ehicbh
handed out	gdYedn
handed over	cekdhd
handed to	fladib
handed your	doccec
handfu	dlZacm
handfu .	ejbcdk
handfu of	eicdei
handin	afbmic
handin in	abcnjd
handle	hdUpWm
handle .	khcdec
handle but	dddndd
handle by	eikeeb
handle have	eadhel
handle the	lXYkcl
handle your	dldeff
handli	jdXeco
handli and	fdeffj
handli are	kgbeee
handou	fdaddm
handov	cdhble
hands	YqRUev
hands .	auZVeg
hands and	dleefc
hands by	nZdjcd
hands for	eaZeeq
hands of	bqZiab
hands on	dYZchs
hands with	Wlddem
handsh	ebienY
handwr	eddjic
handy	hlYbck
handy .	eeeief
hang	ducaWc
hang in	hhaeai
hang on	clkaaf
hang tight	dvYadZ
hangar	cYcfin
hangar 's	cZddkl
hangin	okjaZT
hangin .	dqbgdY
hangin in	cgocdb
hangin on	mibcdd
hangin over	keeeee
hangs	cqgbcb
hangs on	cscadc
hank	qVdcfi
hank sign	fefdif
hank signat	feieff
hanley	igdgfd
hannah	bjdich
hannah at	fiefee
hannov	gaogbb
hannov and	hadleg
hannov me	kddged
hanoi	cYlaji
hanoi list	iXbdlk
hanove	mXieef
hansen	dTogej
happen	copZfT
happen .	grelYQ
happen @d	idfeff
happen after	bjjdec
happen and	YmemeZ
happen but	jdefef
happen for	fcieeh
happen i	eeeffi
happen in	eebmee
happen next	eisTgY
happen now	bgpdab
happen on	gbkefe
happen over	cdmdee
happen to	dWtbkX
happen with	fQsedj
happie	fSbdlr
happie note	hbefdk
happil	eYlbdl
happy	Zanapc
happy .	ZnYglZ
happy and	fceele
happy birthd	bZxbaa
happy easter	ccqdec
happy for	daojab
happy friday	cjfdic
happy holida	edlcZh
happy if	fdeglb
happy limeri	ebobee
happy new	lhjgWZ
happy one	blceeh
happy return	cjmbda
happy thanks	iZoeca
happy to	WVaa0n
happy valent	fdkeee
happy with	ifZikZ
happy you	alhdgd
harbor	fidakd
harbor basis	gieefe
harbou	Yggeld
harbou .	dgZlib
harbou author	feiajd
harbou café	cckkdb
harbou festiv	ahnddd
harbou job	cjgdXj
harbou master	bfZghj
harbou pilot	lebama
hard	VkYaZw
hard .	hcWcbr
hard and	ckefff
hard at	eecdkg
hard but	fefejd
hard chairm	fefjef
hard choice	edcegk
hard feelin	aToaaq
hard hat	cfZmgd
hard one	fogeeW
hard to	ZrXWap
harder	fbefel
hardly	eaYglj
harm	ddccpa
harrie	dekefe
harrog	jZagke
harrog by	ecchkd
harrow	jecamd
harves	chkVbk
harves .	dhiefc
harves and	diedeh
harves is	ejeeee
has	chgadm
has #	eejbhd
has .	kddbhf
has @d	dedeii
has @s	oYegde
has a	lmdaeY
has accept	cVWcX4
has advert	eijeea
has agreed	dWblhj
has all	dsbcdZ
has alread	dXXhbv
has an	cjhdbf
has announ	dWwddY
has anothe	kcfefe
has anyone	dsbfdY
has applie	ejheec
has appoin	aaccav
has approv	aUXkxZ
has arisen	deednb
has arrive	dguYaY
has as	ecdehj
has asked	ekaakf
has awarde	Zedall
has become	gdZbmi
has been	edqZYl
has begun	flgefY
has blocke	bQ2ebZ
has broken	bmchec
has called	ecbeeo
has cancel	dZWmco
has caught	deejfe
has change	YiXgbq
has chosen	YOUcj5
has closed	Ypgbbd
has come	gmgdiT
has comple	ebbads
has conclu	ceaedp
has confir	hjcbka
has consid	fbeefl
has convin	deekee
has counte	eacdpf
has decide	YMTRr8
has declin	ebVehq
has done	afUkbo
has drawn	ecejeg
has droppe	dgblha
has electe	dbadjm
has ended	fWTcc0
has engage	eXXccw
has enough	bYYcdv
has events	dwUfeZ
has every	gldecc
has extend	bleeef
has failed	cakZcm
has fallen	bYggYs
has filled	eccdeo
has finish	jbaedm
has fixed	jdedge
has flu	mfZgee
has forwar	biclde
has found	bPbVhy
has frozen	dTwdeb
has given	ffZZcs
has gone	iYfabp
has got	jVYbZw
has had	cmXaZo
has handed	dsYdeZ
has happen	Yodefd
has her	WqmWde
has his	cfpTdj
has i	dededm
has impose	eWrcai
has in	beddnc
has indepe	edddem
has inform	eZieek
has invite	fddieh
has issued	eajelc
has it	poXYYf
has its	YRZfrp
has just	dSgjhl
has kept	eblfee
has known	edeieh
has landed	fYeode
has lapsed	fcdecn
has left	blnYea
has let	kejZag
has looked	igbcei
has lost	eiifdb
has made	hQjWet
has many	fmZeef
has marked	fdddcn
has me	kuRagV
has meanwh	edccen
has met	piacac
has more	eceefk
has moved	XnWsdW
has my	enacjb
has named	cYndck
has no	f4YaZQ
has not	Z/VcaR
has nothin	eflddc
has now	mNMiZ7
has offere	eekehZ
has one	jdbked
has opened	aelcmZ
has ordere	fZnffe
has passed	kWblbi
has paused	Ybsedc
has picked	edefek
has placed	hihdea
has pleasu	efeblf
has proces	dekdfe
has progre	ecdnfc
has promis	wdZacZ
has pulled	dabdim
has put	bSylbV
has questi	ddemee
has ranked	bbdbml
has reache	gshXaU
has read	jYafap
has receiv	imcbdc
has recomm	fedfek
has refere	fddffj
has refuse	fceeek
has reject	eaZcer
has reques	ccZred
has resolv	ZVkmje
has retain	cZbgnh
has retire	eckieb
has review	cZeiem
has ruled	fWreeb
has run	gWgccq
has rung	Zpbehc
has said	hhXbjg
has seen	fXalcm
has select	Zbcdre
has sent	akjgbb
has set	cubddW
has settle	dfjdja
has shelve	demeed
has shortl	dldhdd
has signed	hcbZng
has since	ccYYon
has slippe	iXnefb
has spoken	dladie
has starte	cledee
has still	bredac
has stoppe	dYxceU
has suspen	eXueea
has sworn	kddeef
has taken	dYmaao
has the	hlndTY
has theref	ebXcet
has three	dqdgbZ
has till	lcfedf
has time	egdjee
has to	i1NnTW
has told	Zgfbmf
has tried	dgdddl
has turned	fdbefm
has two	kmgZcY
has until	qcbcgc
has voted	YZclkj
has we	hjdfed
has withdr	badebs
has won	eagalh
has worked	aZidpb
has writte	hTmfkc
has yet	eubYda
has your	h9TNdP
hassan	fekffb
hat	dgakcg
hat .	ckcckc
hat in	dmcceg
hat on	eeeeje
hat out	earecb
hatchb	fbhcek
hatchb .	fbhcek
hate	hldcdd
hate this	jcjedd
hate to	fkbbgg
hated	flcfec
hated the	flcfec
haul	ibhceh
have	eeefhg
have #	bWuicX
have .	VwWcff
have ;	Zldhfd
have ?	eeeiee
have @d	gcfiee
have @s	VWS0pX
have a	jheidZ
have about	jnbdeY
have accept	bd/aUE
have added	dhobca
have advise	fYdiem
have agreed	xWZYgc
have all	jmRRkn
have alread	bWZdaw
have also	ecmdfb
have an	mfdodT
have and	ejdbie
have anothe	dkecmW
have any	hPndbm
have anythi	fbeeem
have applie	aimfZc
have appoin	YUUbW9
have approv	dZbctc
have arrive	kjmVbZ
have asked	gigcfc
have assign	ebckhe
have at	dfeeke
have attach	cWgdtX
have bad	eclcdh
have been	ZcYkoh
have bet	hceeoY
have better	fbdffm
have blocke	qcbbde
have bonne	eqcecb
have booked	fVlpZW
have both	fUhboh
have bought	ebldaj
have brough	ecdmed
have by	occcde
have called	UdWlll
have cancel	dWtaag
have carefu	dacddq
have cast	dVQcjw
have caught	lYiagh
have cellis	ebajdm
have change	YS5WcX
have checke	oXcfci
have chosen	jMiXno
have cleare	chdlfb
have closed	cpaXYl
have come	YiTZmp
have commit	jeeeee
have compar	ckefef
have comple	hWfZau
have conclu	jVXXhv
have confir	jbacrX
have consid	lZefei
have copied	fdradZ
have correc	cYobdh
have countr	feoedZ
have create	edjbkb
have crosse	cbpbdh
have cut	edcedm
have decide	gObaot
have declin	bZlWkk
have deferr	gkceec
have delete	earcdc
have determ	eadefn
have dinner	ecmfec
have done	etLban
have drawn	lcedef
have droppe	eidjbe
have earned	eekcfe
have electe	feedek
have emaile	Yecofd
have ended	cZddcs
have endors	eedeek
have enjoye	ededek
have enough	diXcdn
have ever	XmabqZ
have every	keddgf
have examin	fedefj
have extend	kZadfm
have failed	Yqeded
have fallen	dZkdle
have feedba	eqbbcc
have filled	bUZZY1
have finish	daYebt
have forgot	epcdda
have forwar	ZrqSaT
have fought	eefffi
have found	Wbfcqh
have four	hdqdbY
have frozen	eYodjZ
have gather	fceejg
have gaz	edbeen
have given	XbXcju
have gone	dfeecl
have good	Yiejjb
have got	jcTgub
have grante	ifZdek
have great	fefYoe
have grown	Xgobdf
have guesse	Zcdecq
have had	ceoZdi
have half	jZcneb
have handed	doYeef
have heard	gvaXUe
have her	rebYdf
have him	hmddae
have hired	aTQYY/
have his	mecgcc
have hit	ekheeb
have hurrie	ieeche
have i	iZddlf
have identi	fedefj
have inform	fflcdd
have inheri	flcfed
have interv	cmcfhb
have invest	ejeeef
have invite	eZejdk
have is	dmdddf
have it	0RPipZ
have its	oedddd
have just	jTaffs
have kept	iXjfoV
have killed	eaydYV
have known	atbebZ
have learne	eqheUa
have left	bdodgb
have let	gOoddn
have liked	aWaUU8
have limite	feifff
have loads	jjbcee
have looked	gTWghs
have lost	foWgga
have loved	dfXbM6
have lunch	cZhjcj
have made	hdYelg
have mailed	fefdie
have manage	egeief
have many	gifgfa
have marnie	fbfeel
have matche	hbcbpd
have me	TbTW9W
have met	WnicYj
have missed	ejkeeY
have more	amZbcm
have mothba	dYseda
have moved	ZWqdci
have my	yQbhaa
have narrow	hqcdcX
have never	nRgXpf
have news	eskXZW
have next	ecleed
have niamh	birZbb
have no	RuqXaZ
have none	eacecq
have not	g4XdXY
have noted	ZltZbV
have nothin	Z0cfYV
have notice	ccpYha
have now	mdYccl
have nudged	draddb
have offere	YWVaqq
have okafor	jSUxhZ
have one	roYfPX
have only	Xdbtgb
have opened	ffieee
have openin	chcedk
have ordere	edjche
have other	fldelV
have others	dleefd
have our	soWVca
have ours	ieffef
have paid	deelee
have papers	ebdldh
have parked	demedd
have passed	enelWa
have patien	elbefe
have paused	cZtifT
have payrol	eaiYqc
have pencil	kdedee
have picked	keWgfh
have pleasu	ecaerc
have plume	fjeeed
have postpo	dfdgej
have prefer	dZdeep
have prepar	emcdhZ
have presen	mibcec
have presse	felefc
have progre	edbfel
have promis	fjcjcc
have pulled	ffobad
have pushed	rlYYZb
have put	ajhUne
have questi	naYfgg
have raised	fbZdmi
have reache	YYsdZj
have read	eUtrWW
have receiv	gevVbY
have record	djtbYV
have recove	fejeee
have releas	felfdc
have remove	dduddW
have reopen	dccsdY
have replie	cYoleY
have reserv	deefke
have resolv	ebcdgn
have review	cZZldo
have rung	aWnfnc
have said	ddepfZ
have sat	ebcfen
have saved	cblcdi
have second	bmcbej
have seen	kwWmUR
have select	eddgek
have sent	alSnrT
have set	tUciaa
have settle	hfdabl
have shared	hoXcZh
have shelve	fekfed
have shifte	gaWnck
have shown	fbhYbp
have shut	ebZedq
have signed	dPrUin
have since	fdhcek
have six	pbcdee
have slept	aikcib
have slippe	dvWdcb
have so	hbbeji
have some	WpZfgf
have somebo	ebigeh
have someon	ccbfdp
have someth	jiVdfg
have sorted	jgieda
have spoken	knfSmS
have starte	Ysafbe
have stayed	eamkeZ
have steppe	emfceb
have still	fmkdZY
have stood	edjech
have stoppe	UiWWfw
have stuck	eaalcl
have succes	dfoecY
have suited	flabal
have suspen	eapeec
have sworn	qbdddc
have taken	aVvXek
have talked	ihWcjg
have that	ceYpah
have the	mWRc4W
have their	ziXYWY
have them	ibbihd
have theref	fdcefm
have these	edeobd
have though	cYjaZq
have three	mbYgdi
have ticked	ceYcog
have till	XbYtka
have time	cYamnb
have to	WcU1ef
have told	ddsQhg
have turned	gdlabh
have two	qiXgXe
have unsubs	edlbed
have until	XVToyZ
have update	ZXucac
have us	XVab4Z
have used	feedjf
have waited	cmbalc
have wasted	fdbeen
have watche	hjdded
have we	mdeZfh
have well	eZneee
have what	fcmddd
have withdr	ZT0WSg
have won	ediedg
have word	wccZca
have worked	dcjhch
have writte	inXahd
have yet	cvcYad
have you	ZaZeug
have your	eaapkZ
have yours	pZbZjd
having	fccdcq
having a	dqjZYb
having accept	eercba
having an	nfddeY
having been	hcbeem
having consid	emWeej
having given	feeefj
having it	dgbjbi
having me	bVepie
having met	jSjmfc
having passed	eoeaha
having read	ecekee
having seen	iTdghl
having slept	fdeffj
having spoken	dfbcdo
having taken	ffdeif
having talked	elbdeg
having though	eildcb
having to	dlmedX
having you	ZgcZkl
hc	fffhef
hca	egedje
hdmi	eedjge
hdmi .	fedjhe
he	hldece
he #	asbdcb
he also	eifefe
he always	ejdffe
he and	ideeeg
he asked	bZtlUY
he but	iedidd
he can	WeZnYp
he could	Yigedk
he decide	eidcla
he did	dmhdeZ
he does	blUZas
he gave	fceddl
he gets	coceee
he gives	loZZcd
he goes	fkdfde
he got	baqkZb
he had	cepgbZ
he has	hxcYYW
he is	gmbbff
he just	TpiUij
he keeps	dpdcdb
he kept	ggZddl
he knows	ZfmldZ
he laughe	gfhhbd
he liked	jleZec
he likes	agbpdc
he made	fdefna
he makes	objccc
he may	eiecdj
he meant	tVcZjd
he might	eXfoef
he needs	ZgdfpZ
he never	hbkeed
he offere	feffie
he owns	idfeeh
he peace	dhaidj
he phones	glcbde
he picked	ibcejf
he promis	gkecee
he put	gdefei
he rang	aXahml
he reckon	sYeddd
he rings	cmeeee
he said	gmThff
he say	eddlcf
he says	laWipZ
he shook	ecdend
he starts	fZcdas
he surfac	cleeee
he texted	dZagcr
he thinks	ekedfe
he told	agjSjm
he took	baodaj
he wanted	eVcees
he wants	ZbWwjV
he was	gepbeZ
he went	eseZca
he will	ulQjYV
he would	guSdfb
he wrote	ehbeek
head	gcYeng
head 's	fubYbd
head .	cdagco
head ?	affdlf
head @d	kdfeee
head and	obXmYe
head before	ekdegb
head chef	haZllb
head count	eflffb
head for	guVZbc
head forth	eccdpc
head garden	hcYWkn
head has	fjefdd
head hunter	dccend
head is	eqYeed
head oakfie	ffeiee
head of	WWYjvh
head office	gjpPfc
head on	ejhcdd
head said	aacdZu
head says	gmdcde
head teache	mamdab
head to	cncjac
head wants	hhegec
head will	njZhaZ
headac	blldca
headac .	blldca
headco	cqjUYe
headco 's	nYkdbc
headco .	dgncca
headco approv	eldeee
headco for	hdiefd
headco is	Xngeee
headco on	edjffe
headco was	ffbefk
headin	Zabbsi
headin .	bedeji
headma	dYXeiq
headma wrote	dbafjk
headph	eafddn
headqu	gamfeb
headqu in	hciffe
heads	cnnfWV
heads are	cmebee
heads have	ckefef
heads of	hkeddc
heads togeth	hqVabh
heads up	aWpoab
headsh	XfmYZm
headsh and	cmjbcY
headte	hgdfXk
headte asked	dkggae
headte asks	ehccdl
headte has	fjefee
health	bdhpdZ
health .	iXojaa
health board	bdidej
health cleara	deebne
health declar	fcenec
health form	eidjce
health fund	difffe
health insura	fenccd
health need	fecodc
health nurse	fcdoea
health provid	fddmce
health questi	fecmde
health suppor	cpYeee
health tech	eiegef
health will	fcehif
heap	jnabdd
heap .	jkcbdd
heaps	hdeefh
hear	qmadaZ
hear .	yXacag
hear @d	6Oaabc
hear a	cajfma
hear about	cUrbgh
hear again	cmbhde
hear and	craccf
hear anythi	mWcmec
hear as	cjfeef
hear at	kYecem
hear back	zVjVbW
hear before	dpYbeg
hear by	mvUPZc
hear either	Vsddee
hear first	hcbffk
hear from	pyXYaW
hear how	gZjggc
hear human	lhcceb
hear in	Znkddc
hear is	Xpeeef
hear it	cTaflq
hear me	Tcjnci
hear more	cXbsci
hear not	mdeeed
hear nothin	jdmdca
hear of	dcXnej
hear on	0XcTZe
hear one	nceefc
hear otherw	amdjda
hear our	kcfeef
hear pretty	bqaeee
hear someth	cpcced
hear soon	Ykeief
hear that	ccgckh
hear the	mYhcdi
hear there	ciefeg
hear this	edcgek
hear we	ebeidk
hear what	fblcdg
hear whethe	jgdYke
hear within	khbZib
hear yes	mdcfee
hear you	Qfv2TL
hear your	TWavld
hear>again	qTeggf
hear>answer	cjbcgj
hear>ask	oWehlY
hear>away	nfZZeg
hear>bye	YvVkdZ
hear>chosen	lPjblg
hear>closed	ahjccg
hear>date	7TXYka
hear>decide	fibbgh
hear>free	vOklZW
hear>give	ZWlobf
hear>goon	hmadce
hear>hear	bxbUag
hear>hold	ecoccc
hear>if	qWeemZ
hear>joy	bjkegZ
hear>match	cgpdeY
hear>me	kWfdgj
hear>meet	afgjdg
hear>news	lhacgb
hear>not	YljZcj
hear>offer	gkVhmW
hear>others	djidcd
hear>papers	Xialie
hear>post	oUghdh
hear>receipt	elcefe
hear>refuse	gVeZln
hear>review	gUgacs
hear>said	gsaZiR
hear>soon	ZvXfZf
hear>sorry	ekggca
hear>start	bgeemd
hear>step	fbYcqh
hear>thanks	ckbief
hear>them	ioddad
hear>wait	fmhWZg
hear>will	iahkeb
hear>you	Zahpib
heard	jkfWee
heard .	fYblej
heard @d	Tabeeu
heard and	jiebed
heard anythi	eoaddd
heard at	emdega
heard back	aefcgl
heard by	nSccdp
heard first	diddjd
heard from	xYdafY
heard it	iVeckk
heard nothin	mqdcbU
heard on	dnYlca
heard one	dfldec
heard that	dfqdbX
heard the	djjcec
heard throug	eedeej
heard what	fckfee
hearin	ocbpcU
hearin .	bXdtcd
hearin @d	kedeee
hearin about	gdljaZ
hearin back	mhXgdc
hearin before	cidlbe
hearin by	mcedef
hearin from	rieUgX
hearin human	cmeeee
hearin it	fcdfel
hearin more	baascb
hearin nothin	mVgglZ
hearin on	micccd
hearin test	ccamlZ
hearin you	edoaee
hears	2aRcaZ
hears by	qcadde
hears from	pbaefc
hears on	laedge
heart	mdUYct
heart .	qhfYac
heart and	ecdden
heart but	eaeeen
heart in	fedegi
heart of	egldeb
heart says	dkbege
heart set	ebdeij
heart that	ecdfgk
heartb	cecndf
heartb test	dfejff
hearte	elabeh
heat	blfgde
heathe	dgkabi
heathr	edfjff
heatin	eabfdp
heaven	elceee
heavy	bTodbn
heavy heart	eXdddt
hedgeh	eedieh
height	ccYqYl
height .	ecbedo
held	ddlieb
held .	eiageh
held @d	blefee
held @p	elceah
held and	ebhedk
held at	eibhef
held back	fcmfdd
held betwee	cheffg
held in	hXpcec
held on	icdigd
held throug	dhjcee
held until	eckfee
held up	foidcX
helga	eieeci
hell	pibddX
hello	fdmgae
hello .	dfubUb
hello again	fZVqbl
hello and	ldaiiZ
hello applic	kjXjdZ
hello benedi	eiefff
hello candid	bVhqbb
hello dear	cdacep
hello declan	eelcdf
hello dr	eddkef
hello espera	mhbfda
hello everyo	dndeeb
hello father	chcieh
hello from	gZmcff
hello garda	feihde
hello gift	eijddc
hello here	ebqedb
hello i	cdwgXW
hello in	pXdedh
hello it	fodfZd
hello judith	egbeel
hello mr	bfZmZl
hello mrs	gnafdb
hello ms	peZdbg
hello nuala	fldedb
hello patric	eeceel
hello placeh	cfchfi
hello please	eaikdd
hello renate	fmcdfd
hello siobha	fidfjb
hello sunita	dmceed
hello thanks	cidfei
hello the	fddjeh
hello there	bkabdl
hello this	gdndea
hello to	cUrbia
hello we	clehec
hello you	bdcedp
hello your	chnadc
hello yusuf	dhcekd
hellos	fefeie
help	XQvldc
help .	gVkfgf
help i	feeeej
help me	eiZfkd
help us	WZZzdd
help with	eeejdf
help you	abtWge
helpde	aVzadX
helpde .	dXqceg
helped	ebreZc
helper	bkehde
helpfu	emabeg
helpfu .	dnbcfd
helpin	dekecf
helpin to	febffk
helpin us	fdmcfc
helps	YbvaXb
helps me	ecdmde
helps us	abscda
hemisp	efdlec
hence	gZmiYe
hence no	fhjfeZ
hence the	ccmjcb
hence we	eafeel
henrik	cbaqZi
her	ggffbh
her .	ffXZfr
her ?	dZdqde
her @d	mgdidX
her a	fblibd
her about	Zqecee
her after	beemee
her again	dhandc
her and	neWcla
her ankle	dldeed
her answer	rfccab
her assist	edejef
her at	chhehd
her back	dYcnkd
her before	cbajqa
her blessi	hdeeid
her boss	gnUbek
her busine	fjfede
her by	bceode
her calend	feeiff
her call	doZeef
her can	ededel
her cc	daWZno
her certif	feeefj
her choice	edfeej
her club	hdVfmh
her collea	elceee
her decisi	nccceg
her deputy	iajfee
her desk	dlWYmi
her diary	lgcfdd
her entert	ediedg
her exact	tjVXiY
her files	elceee
her first	cggkZg
her flight	ekdgha
her foot	efeife
her for	kbmadc
her forwar	ffcaem
her head	ddbeco
her human	dcdeob
her i	fgYeem
her in	eakleZ
her inbox	hcdffi
her interv	bZxTbg
her ladysh	oacded
her last	gdjeee
her list	idcddk
her love	bZtdbb
her mail	ehkdfa
her mind	mYbhbk
her mother	mcddee
her my	dedmee
her nephew	ecbelg
her niece	ecbeen
her notes	ekeeed
her notice	ekddfe
her office	cidief
her on	hUYkhl
her own	akfYfk
her phone	epceea
her place	celajd
her report	jgdeee
her return	pZceee
her rhys	hgZija
her say	eldeee
her second	awbYeb
her she	bbaocj
her so	cYdqgd
her straig	gnaded
her succes	efeeje
her that	eemcce
her the	Vakmfg
her then	ieffff
her they	Zpcdef
her time	doddec
her to	eWkaki
her train	jjdeeb
her vacanc	ejeffe
her verdic	mdedde
her we	asbaed
her when	edikdc
her word	dmddee
her words	drcfYb
her yes	mYibhd
her your	ehdide
herd	kZance
here	Zanejf
here .	dcmXZp
here ?	biYTyY
here @d	ihjcZb
here @p	ieheed
here and	WsgcUh
here are	bUuXif
here at	gfdldb
here before	ecejeh
here but	kfjddZ
here by	Wdkjka
here can	Zradde
here first	eceeem
here for	aZilge
here from	hlbdce
here goes	dXbbkp
here human	bihicc
here i	pUYgrW
here if	ehoYdb
here in	bYbkil
here is	ZaihvU
here it	TQcdst
here knows	eamfee
here on	diYpcb
here placeh	eXYude
here since	fdmced
here so	jYlbge
here that	jfkdcZ
here the	edafkh
here there	eifeee
here to	iZYpbg
here until	jfgcde
here url	febmee
here we	dhaXkk
here with	dbZddt
here within	Yefcep
here you	fcegjd
hereby	RJbkvr
hereby acknow	cjjdec
hereby appoin	eccasb
hereby closed	ceceem
hereby confir	bWqeff
hereby inform	gaYddr
hereby invite	ddcpdd
hereby offer	fedeld
hereby offere	ffeeie
hereby offers	eeedle
hereby withdr	ecmdVl
herefo	eejfde
herewi	aYbcom
herewi .	daYdlm
herewi your	eebjei
herita	oYoYbZ
herr	kdhdcf
hers	WasloO
hersel	riYXZh
hersel .	sXegbb
hersel and	eodcdd
hesita	eaeflg
hesita .	faefpa
hesita to	fbggfh
hexama	dgdflb
hey	gfbiaj
hey .	pgWbgg
hey all	dbkbig
hey can	Zfenee
hey did	ffnZce
hey everyo	Xmkded
hey hey	cgidic
hey hope	hgeagh
hey it	emdced
hey kofi	ieffff
hey luca	egdeck
hey malik	eedcel
hey no	lafffe
hey placeh	ceemed
hey quick	Yfkdbk
hey so	agcado
hey sorry	cYZrcX
hey thanks	ekceff
hey they	cZibmh
hey we	hedeei
heya	jdkdcc
heya .	kiaedf
heyy	hefged
heyyy	ebffjh
heyyy you	fcdejh
hgv	cYhjam
hgv licenc	ebdddp
hi	ddjkZg
hi .	cbbiVr
hi aditi	efblfd
hi again	ancakf
hi all	cjkeZe
hi ana	eYmefh
hi analyt	blddei
hi anjali	fdebkh
hi aoife	kicdeb
hi applic	hjbefd
hi are	feeief
hi as	idjcfd
hi ayesha	mdebef
hi beata	kbibdf
hi bella	eichee
hi ben	dkdkda
hi bethan	fejdgc
hi blessi	lbedef
hi blue	icjeee
hi boss	dgcfej
hi both	gdkYkd
hi brooke	fdiied
hi by	Zardcc
hi candid	UlZ6SR
hi carla	echcej
hi chined	ebckdj
hi chloe	mZeche
hi contri	ecleef
hi county	dmfeeb
hi dan	gcdeek
hi daniel	kdeeee
hi dear	egbbki
hi desmon	ecgYdn
hi dev	eijdec
hi did	eddifh
hi dom	hdedie
hi driver	ejideb
hi elena	Yobgef
hi emeka	bcobed
hi ethan	fddeel
hi everyb	jbkced
hi everyo	hYpbdc
hi freya	dddieh
hi gabrie	nbgcdd
hi gareth	ebdcdo
hi good	ieefef
hi got	eZldej
hi grace	kdfida
hi greg	hcfefi
hi hope	dboded
hi hun	hcdbdm
hi i	XSzciY
hi imogen	gieede
hi ines	ebkgee
hi it	lYyRUd
hi its	dhaldd
hi james	lhbdde
hi jasmin	jdefef
hi jerome	jfdedg
hi jo	cnecfb
hi jonah	dddjhe
hi jonas	ebdjei
hi journé	eeidid
hi just	cbcifm
hi khadij	hbeeek
hi leila	dalidc
hi leo	edecel
hi letici	edeffj
hi letter	kZhfee
hi lorenz	feekcg
hi love	jdefed
hi makers	egifee
hi mam	kbackh
hi marta	egneeY
hi mate	eagmed
hi me	mhafhW
hi meera	cjehfd
hi megan	efbfgj
hi mei	gcmcec
hi mr	gnVjae
hi naomi	edjech
hi nick	gddefj
hi nkechi	eddled
hi noor	eecnce
hi olu	gdgZjg
hi omar	edekee
hi one	ecncee
hi our	idhefd
hi patric	nZedde
hi pavel	gamebf
hi pete	eciZii
hi phone	ejbcej
hi placeh	Ndk1WW
hi pleasa	ffffaj
hi presby	akdief
hi priya	fdcffk
hi quick	gjdede
hi rachel	dgdmbd
hi rebecc	dkgage
hi requir	jjVddk
hi roisin	imbcbe
hi rosa	fendcc
hi sam	keceeg
hi see	qbabee
hi select	bjegfe
hi simone	eZkldb
hi sipho	cdraec
hi sorry	djggec
hi stefan	kZedek
hi sven	iadled
hi team	bobegc
hi tess	boeced
hi thande	khedec
hi thandi	ehhehc
hi thank	fcncfc
hi thanks	dsdUgb
hi the	hefgcg
hi there	djeiae
hi this	datacd
hi to	edldee
hi tobias	dbnffb
hi tom	eelaeh
hi upstai	egoebY
hi victor	ldadeh
hi vikram	eiZhid
hi viktor	feeiff
hi vis	cccnhe
hi wanjir	bjdbek
hi wanted	fejeee
hi we	bjclcc
hi whitfi	bZlfle
hi will	ededek
hi yes	iidcee
hi you	edjWmf
hidden	cXmcbl
hide	bajcjh
hide .	cbldej
high	cfVdaw
high .	hYbcer
high and	cfbddo
high enough	fdedfk
high number	dibcel
high standa	gceefj
high street	echmcb
high volume	esYbea
higher	eVbVul
higher and	efecjg
higher scorin	edbcdo
higher than	efeefi
highes	dfidkZ
highes scorin	fdefei
highli	fffdgg
highli vintag	lfXbfj
highly	bWaeZw
highly of	ddgjdg
highly qualif	feeeej
hii	ecchfj
hii .	fcfffi
hike	iehcch
hiking	ejdeff
hiking withou	ejdeff
hill	fedehh
hilsen	cgdgck
him	imchgT
him .	YggimX
him about	ddelee
him again	kkZced
him and	dgacpZ
him as	edencc
him back	dcncee
him before	hiddef
him by	dcbgnd
him direct	hgbkdb
him he	kagccj
him honest	eldcfe
him i	ccbcas
him in	hmcfbd
him on	haapcd
him remote	aanhed
him take	ekacjc
him that	hmbced
him the	ohbdac
him to	hnacdd
him when	Znbiee
him you	icehde
himsel	jqRgUk
himsel .	buZbed
himsel has	gZdeem
himsel so	eifeff
hinted	cjTchn
hinted .	dkZdkd
hinted at	emcebe
hints	emgdcd
hire	ahkPud
hire .	badind
hire @d	kbjdec
hire and	pOhbfm
hire anyone	gddffi
hire at	jejeea
hire for	dlfddd
hire from	eddfel
hire has	elhcda
hire if	elefce
hire in	bboebi
hire me	lfZcfh
hire on	fceeih
hire one	dideka
hire person	dlbfef
hire somebo	fnffZe
hire two	djeedg
hire until	efjeee
hire you	TdZQ8a
hired	TLPP/t
hired #	feefej
hired .	YPVb+a
hired ;	fcjeja
hired after	fceeel
hired and	ebdffm
hired anothe	feefdj
hired as	adbcua
hired at	Zccbsc
hired direct	eaeedo
hired for	emXbfk
hired from	feceii
hired has	ehedcj
hired his	fcefdl
hired if	fcddne
hired in	djgecf
hired intern	fedfdl
hired me	bcVa4P
hired pendin	fdeclf
hired somebo	eddedm
hired someon	fedfej
hired the	ZUVad2
hired their	feaedn
hired there	eauebW
hired you	jibabi
hirepa	eehffe
hires	cazeWY
hires .	cfocdb
hires for	lcfdde
hires in	cbdmcj
hires on	ecmeed
hirevi	edelee
hiring	eancdi
hiring 's	bbvfbY
hiring .	bSvbff
hiring a	dbdeeo
hiring after	eldfed
hiring again	deeeel
hiring and	Zjedfj
hiring anyone	eYdeer
hiring at	ibWhdn
hiring becaus	ffdffi
hiring but	fhjeeb
hiring commit	deZZoi
hiring compan	ednZde
hiring decisi	eifefe
hiring depart	kjacec
hiring event	ifhgba
hiring for	eWipYg
hiring freeze	dZrbga
hiring from	bbZddr
hiring has	hZoeea
hiring in	cecgcn
hiring is	cXrdcg
hiring lead	iZdaki
hiring manage	juQkYa
hiring on	fckfee
hiring panel	hZchek
hiring pause	fdjefe
hiring paused	feiffe
hiring plan	dbbbdp
hiring proces	afmgcc
hiring right	ekeceg
hiring someon	ecceen
hiring stop	aW1bdV
hiring team	axbeZZ
hiring til	eZqeea
hiring till	fekffc
hiring until	fdkeee
hiring with	eWmeej
hiring you	gTUY4V
hirosh	ebedgl
his	ndgZZi
his .	Zjnbdc
his answer	mhcddc
his assist	dmddee
his batter	casbcb
his boss	khecdd
his brothe	bbbred
his calend	eaaqdc
his choice	fjffec
his consul	kdeeef
his cousin	bZWbgu
his decisi	oafddd
his desk	hqZacc
his first	dbeeik
his head	ehccek
his ihre	kbYhdk
his intern	ebdfnc
his interv	XaxXdb
his joke	dicejd
his last	bpdddc
his mind	viaZcX
his nephew	ZZYZaz
his networ	ejceeh
his next	fjbbld
his number	decndd
his office	deboce
his own	cdXacv
his partne	lgaZlb
his pay	hYnedc
his pen	ehbemc
his picks	lddfee
his return	ilcceb
his second	aYtTgi
his secret	oXjbdd
his time	djhgcc
his wife	kjfZhX
his word	yVdbdZ
his words	gsVacb
histor	ZahphZ
histor .	eeekdf
histor and	cfednc
histor for	ddnece
hit	YhalXm
hit accept	cddpbe
hit pause	edmeec
hit reply	ddeffk
hit the	fdjffe
hit you	gpdYdc
hiya	mdjYcg
hiya .	kYmhbY
hiya ashgro	feceek
hiya can	bneffb
hiya chidi	ehecck
hiya i	hcoedZ
hiya it	fjeede
hiya its	Zfnfdc
hiya no	hjcfec
hiya only	ecjege
hiya placeh	icgfch
hiya quick	heZdhj
hiya thanks	figded
hiya they	bmeZkf
hiya this	gkaeee
hiya we	jeZddl
hm	ndhYah
hm is	jXmcde
hm strong	jhdded
hm they	gddeek
hmm	csbaea
hmp	feicid
ho	scUdfZ
ho .	qYWehb
ho ho	bjcihb
hogan	fbdkhe
hola	jfcidd
hola this	eieeef
hold	fbledf
hold .	fI7ecX
hold @d	aYcvad
hold a	ZXcqbl
hold and	dWhdng
hold anothe	ambedi
hold any	goUdeh
hold as	feifee
hold becaus	eaqddb
hold due	eapeea
hold for	dcbmdi
hold from	eaoefd
hold human	eebkff
hold in	djgdch
hold it	XZfomc
hold me	urTWZV
hold of	hfUYhr
hold off	eiZbkh
hold on	lmRbgj
hold one	fdZgbo
hold over	eoaeec
hold pendin	fdkeed
hold since	ecnefb
hold sorry	jhieeV
hold the	mdTStk
hold tight	isSddd
hold till	dcoede
hold until	dWteec
hold whatev	fkcffd
hold while	eWmeej
hold with	dcfkee
hold your	bwTgcZ
hold>again	jVlZoc
hold>answer	jrSZag
hold>ask	ciedcj
hold>away	cdrdda
hold>bye	aRvddg
hold>chosen	oVcYij
hold>closed	kcXdjm
hold>date	YchrgZ
hold>decide	eoiZab
hold>free	dR1ibU
hold>give	cZYrdi
hold>goon	bZudcb
hold>hear	igihcZ
hold>hold	bM+afY
hold>if	fYsZdh
hold>joy	mbQdbu
hold>me	odgYgc
hold>meet	cnlaZb
hold>news	cdqcca
hold>not	hazbYY
hold>offer	VdWZlp
hold>others	dkbcck
hold>papers	bcZeYv
hold>post	cVjgbm
hold>refuse	bTgscg
hold>review	TNrbnm
hold>said	famdgc
hold>soon	edbeem
hold>sorry	icrdcX
hold>start	bhkdai
hold>step	laekab
hold>them	gW1acZ
hold>wait	dR1afb
hold>will	eftdVc
hold>you	gbjZrZ
holder	eXhfbo
holder on	edkefe
holdin	Wddkoc
holdin .	ejShdn
holdin a	eZlaoY
holdin the	Zddeqe
holdin them	hceeej
holds	rjcZbX
holds .	fcmbfe
holds and	bjdejd
holds it	fedkee
holds so	mhebcd
holds the	klaeca
hole	efidbh
holida	nnkTeV
holida .	ijkVhZ
holida ?	feibkb
holida @d	aloZac
holida and	jfedee
holida are	dgeejf
holida but	elcefd
holida for	bkffff
holida from	mfhcYb
holida here	qYZjcc
holida in	sXabic
holida of	fedeek
holida plus	cddcof
holida season	bdneed
holida so	kedeee
holida till	cqXeef
holida time	liaeeb
holida to	icjedd
holida until	bsZcde
holida with	dhieed
holler	gxVZbX
holler .	btZcdb
holler when	djeeef
hollow	dhbYmh
hols	kYhZma
hols you	fcbdoe
holy	gdaecn
home	YUuiee
home .	YM1ddg
home ?	feigee
home addres	eebcnf
home all	dgsZab
home alrigh	ejfeed
home and	dYkffi
home assign	cmdfde
home at	elibec
home before	bdsacd
home by	ibkecd
home from	mcZcdl
home in	eemhdZ
home my	icdddk
home office	idddlb
home ok	choZde
home on	dbqUjd
home page	ebnded
home relate	kjbdec
home task	flagce
home to	jiamdY
home was	gcmeec
home with	dZYdjp
homes	ifdcfi
homes .	igdcfg
homewo	VXZ4Ya
homewo for	deekef
homewo from	bdWtdd
honest	eoTUau
honest .	VxXdfc
honest ?	pdcVfh
honest about	ffaffl
honest answer	begddm
honest but	egbeej
honest can	eeleec
honest do	qcaded
honest have	eldeee
honest i	gdncdb
honest it	cmecee
honest no	fdjefe
honest opinio	ecejbj
honest so	eecffl
honest the	jWZbct
honest to	faefmd
honest with	fiaYgk
honest word	bVdmgm
honest you	igZbbm
honeym	nSicek
honeym and	eYjefk
hong	cbaoee
hong kong	cbaoee
honor	jbbcel
honora	fajffg
honour	fQdW9S
honour .	lYddhh
honour if	daZdwY
honour of	bbdlkc
honour to	cZkVxW
hons	fdeehh
hook	mZldda
hoop	elbfgc
hoop jumped	elbegc
hop	bZbogg
hop on	cacmhg
hope	ebpWfi
hope .	omWXUm
hope all	dZhbdm
hope and	ecjeeh
hope for	Ykcddm
hope i	dpcecc
hope is	Wrceee
hope it	eicdkd
hope our	eabefq
hope so	ceefkf
hope that	fZiiic
hope the	cR4faS
hope they	ckgYkd
hope this	cbneee
hope to	xvQXTV
hope very	eeeekf
hope we	dZdeep
hope you	YTrYkm
hope your	kTxcaX
hoped	dpZVdl
hoped .	kYceem
hoped for	mWZdkh
hoped to	W0ZWWi
hopefu	d3QYdV
hopefu .	eldfed
hopefu of	ldeeed
hopele	ddekee
hopes	jhTabp
hopes .	cdcnee
hopes to	jjfccc
hopewe	iebefi
hopewe .	iebeei
hoping	jpURXs
hoping .	feefei
hoping for	aZiaWv
hoping to	muRSXh
hoping you	fcedle
hoppin	jcdeeh
hoppin on	kddeff
horrid	efeeej
horses	cXascj
horses .	ebfmef
hospic	fXlghc
hospic .	ecscdW
hospic said	eedclg
hospic shop	egbeel
hospit	ibgbbm
hospit 's	lcfaeh
hospit .	dZqXbg
hospit and	ebnbhd
hospit group	mYgcef
hospit has	dhldec
hospit in	ikdbed
hospit is	bfdddn
hospit this	iffefd
hospit till	mecddf
hospit trust	fdeiff
hospit wants	aYbhpd
host	ZipVbi
host you	ddheej
hostel	bbclje
hosts	jdiehW
hosts office	kgafiY
hot	dbuddV
hotel	ZkYcim
hotel 's	aoZbig
hotel .	ejdfYj
hotel and	dgbdhj
hotel for	fiefee
hotel has	efbefl
hotel in	hcfeif
hotel near	dciiee
hotels	dZsbZf
hour	ZOhvtT
hour #	ffefie
hour .	gVfqiX
hour ;	ffecke
hour ?	ecenec
hour @s	Zeegle
hour and	YWskbd
hour for	dhboba
hour in	dekeef
hour interv	femade
hour later	eaddli
hour more	feYcra
hour nights	eeecle
hour of	gceiee
hour on	icYdpc
hour overti	ffedjf
hour to	feekcf
hour with	dcZyVY
hourly	eZbmhh
hourly rate	eeeief
hours	WUljoe
hours #	dekdfe
hours .	XYZnmj
hours ;	ddmfdc
hours ?	ecdcod
hours @d	cldefe
hours a	igcWne
hours after	lbcied
hours and	jXiXpa
hours are	agjZhh
hours as	effcke
hours do	ejddef
hours each	fckdff
hours have	eembee
hours i	fdrcbZ
hours of	cZnibf
hours on	aeVvZe
hours over	cZndcj
hours per	bndefe
hours so	dddfel
hours to	jdaeej
hours we	ecdlak
hours were	fejffd
hours with	ceZqde
hours work	ghbXjj
hours you	fcdfel
house	cWlhhh
house .	UcikTr
house and	eiaahj
house by	ldhece
house counse	fedfjf
house in	dejeef
house would	gedeje
houseb	ddelfd
househ	hmebdb
housek	jZadrX
housek and	eadcsY
housek the	eiedfg
houses	maceei
housin	VXeZmr
housin .	ecfenb
housin and	ebeceo
housin associ	bdbffm
housin is	eeedld
how	egucYb
how .	ecmdee
how @d	csbdYe
how about	XaNznY
how are	elfeda
how did	bUrjcY
how disapp	eZdffn
how do	dhdYpd
how does	ccXhrc
how far	jgbidc
how fast	dncgdb
how highly	eeedek
how i	XHhukn
how impres	edcadp
how is	iMmwYW
how it	1akUUW
how likely	edsWcc
how long	fvoXYQ
how many	Y9RVaX
how much	UnaiWo
how nice	ecmefb
how quickl	docbee
how she	ihceee
how soon	fbdlee
how sorry	ebhdel
how strong	fcdeel
how that	cjddei
how the	mipRUY
how they	iiodaU
how things	lkccda
how to	cWzVda
how warm	ehccke
how was	db3RaY
how we	ehYZas
how wonder	ccdeem
how would	eckWod
how you	dbktVX
how your	YhpXdf
howdy	hkdcgb
howeve	XXWhY1
howeve .	ebZeeq
howeve has	djcedg
howeve the	ecgdek
howeve we	dbceeo
howeve you	fdefek
howeve your	feeffi
howzit	iefeff
hq	bneach
hq in	elcefe
hr	jgZfmY
hr #	feikae
hr 's	eUUppb
hr .	qVeekX
hr @d	feeiff
hr advise	djleZd
hr and	lbeegd
hr answer	idjece
hr are	lcebid
hr asked	eidggc
hr at	jbffff
hr before	idfeff
hr busine	boYfia
hr but	dbedpd
hr call	fieegd
hr called	bjeide
hr can	hUclih
hr closes	eoZbfe
hr collea	defigf
hr compil	odebce
hr confir	gabefo
hr depart	lfYhdf
hr desk	aYoajg
hr did	dcejck
hr direct	kedhce
hr do	cZefjl
hr does	cedemd
hr emaile	ekdddh
hr girl	nZdhed
hr had	dcddhl
hr has	iiXand
hr have	cdbcrc
hr here	edigdf
hr human	eeeeje
hr i	jcnceZ
hr inbox	edjeef
hr is	ciYXtd
hr just	hdbfje
hr lady	apchae
hr madam	egeide
hr mailbo	fdjefe
hr mails	enacfd
hr manage	pXbbcj
hr of	lddeee
hr office	ZhqZdc
hr on	Zqhacc
hr practi	ldZjec
hr prepar	eceYoe
hr rememb	jecfef
hr round	ffdief
hr said	mhVcfc
hr says	iladde
hr sent	igedee
hr servic	caiigg
hr shared	jYjcge
hr system	lbfcfe
hr team	jfffdc
hr texted	jdeeef
hr to	bpcdee
hr told	ckdeic
hr wants	ahcmce
hr will	Xcde0R
hr with	bljfbc
hr woman	dqXZcj
hr would	ckdkad
hr wrote	kccgci
hrm	fboefZ
hrs	eaapdh
hrs .	febhei
hs	feehef
hse	djccei
hse recrui	dnbfed
huang	Yoeeef
huang will	Yoeeef
hub	bmdXgk
hub .	feeYil
huddle	hfeege
huddle and	ifeeff
hug	egaeqZ
hug from	ehbenZ
huge	ebqbbe
hughes	fffgff
hugo	deqdfW
hugs	eXpibe
hugs .	fdleee
hugs an	fcjhed
hull	dbffig
hum	cfjcbi
hum that	dYmdcj
human	9MVsbW
human #	jWkmYc
human .	0TYncX
human ;	vjVfdU
human ?	ToQ3ZU
human a	mbegee
human about	jYjbdi
human after	nZYqYb
human an	gYdnfe
human and	/LdabY
human answer	aeedmf
human any	ciXpdc
human as	esXrZQ
human at	zNWwYQ
human back	dbhmec
human be	eefief
human becaus	mcibbe
human before	tYaYlZ
human betwee	kbckec
human bring	feejee
human but	vmTWiP
human by	mTfqZY
human can	oceecc
human capita	gbeife
human could	eheide
human decisi	jdeeff
human do	cbkhfd
human either	+Ebced
human else	eefkfd
human first	ecdpea
human flexib	jaddej
human for	sNU3Wa
human formul	dedlee
human from	jcmbdc
human good	kedefe
human half	dddocd
human has	eddodc
human have	dccneg
human he	qSgidc
human his	icdkec
human i	8PReec
human if	zReiZW
human in	pVctWV
human instea	kddgee
human is	tZWmUe
human it	glblbT
human just	dcdned
human kindly	nddZhe
human laptop	dedmce
human letter	deabpe
human lunch	ocdcdd
human means	uadeeT
human new	ieeeff
human no	qYfmbT
human not	dddmee
human now	qfacgW
human of	ediedi
human on	gcZqcb
human or	YYbufc
human our	bafqdc
human phone	gbmbee
human please	lYajhe
human promis	xRddec
human remote	flecde
human resour	OrkheY
human review	edcbeo
human room	eebned
human s	hThtYd
human said	ogcccd
human same	ddajcm
human says	uaZadd
human she	4IdZYe
human shots	ldfbff
human so	xVeaZf
human sorry	tcbdeY
human suit	fdemce
human take	qcdeeZ
human that	ncZlda
human the	jcgZZm
human then	rYnUcd
human there	hamcde
human they	qThbie
human to	jLYvmb
human transp	ddmded
human verdic	keeeee
human was	dmWbbm
human we	4Necab
human welcom	ffdejf
human what	dedjhe
human when	/AUTga
human whethe	0Tbbad
human which	nTfegh
human will	wSVYqY
human with	iIc/UO
human withou	sZcaec
human work	dZeofe
human would	dZdpfe
human yes	defgcj
human you	yTVdbj
human your	mcdeee
humani	bjdfdj
humano	ejdefe
hummin	eqbeYd
humour	ceqZdd
humour .	efjdfe
hun	eaUbbz
hun .	dacgen
hundre	cmUXgp
hundre and	eedeek
hundre of	cpceec
hung	ZZlbmg
hung .	ecmeec
hung up	eibdoZ
hungov	gamedd
hungry	bbhmcf
hunt	dcqcdc
hunt .	dended
hunter	dbefmd
hunter says	dccend
huntin	hjdgcd
huntin is	dmcdef
hurdle	WTY0ha
hurdle a	dffief
hurlin	ecmded
hurlin .	ecmded
hurrah	gfheed
hurrah .	hiceee
hurrie	omYbfY
hurrie .	djccif
hurry	j0YeVS
hurry .	fmchcb
hurry them	fqdbea
hurt	dbkeid
hurt .	fclfed
hurts	eckddh
hurts .	fgeeei
husban	aiiYle
husban 's	ahdicj
husban and	efeXoe
hussai	ecddem
hvac	dlaZej
hybrid	WgZoma
hybrid #	eeeblf
hybrid writes	jgdeee
hydera	hYikcf
hydera .	feefei
hydrau	fdehhe
hydrog	baecdr
hydrol	ceneea
hyejin	jXiidd
hyejin .	kcjaee
hygien	cYnckd
hygien test	fdjdef
i	gegfhd
i #	lbiagc
i .	qZTZgo
i ?	cicqZZ
i a	dicmcd
i accept	cYqZqW
i acknow	mcrYbS
i add	fefdgi
i admit	efeeie
i agree	XjjhiZ
i also	ejdfee
i always	fcjfee
i am	bfefkg
i anonym	jZledd
i answer	kYkica
i apolog	Yaafcu
i applie	glZdhd
i apprec	kkZYjd
i are	eTklff
i argued	dgacji
i ask	dWhlic
i asked	rfbTfh
i assume	efZfem
i ate	dedjci
i attach	cZejgh
i be	YbbjrZ
i believ	ofWdhe
i book	dddmee
i braced	ehbjkY
i brenna	fcmiWg
i bring	eclYjd
i call	vUgbXg
i called	bbrdgZ
i came	cZYqej
i can	fleigV
i catch	hkdcec
i caught	jajeee
i chased	bsacbd
i checke	oeaaeg
i choose	hceidf
i come	YhTrkb
i commit	emeeec
i confir	oXjRik
i could	XmjZXm
i cried	edcboe
i decide	eZufdU
i declin	ea0aXT
i did	Qbcenp
i disagr	dfjefe
i do	doicdZ
i doubt	efYdco
i draw	Ykdkfd
i dreamt	eneecc
i employ	eaadbs
i enclos	dbahgk
i enjoye	ZdohZe
i ever	echeej
i expect	shaWac
i fear	Soabds
i feel	bYoeWl
i finall	fcedem
i find	oaeaaj
i fly	eifeff
i forget	ebdped
i forgot	fSqelZ
i fought	bYZZdx
i found	mejeXb
i gather	ehcneZ
i gave	axfZhP
i get	djajjX
i give	fkWrZZ
i go	fWerda
i got	gSglsW
i growin	fdkhcd
i guess	agVYpm
i had	Yaicfp
i handed	jhecee
i hannov	fcgjde
i hate	lahfbf
i have	ckifkU
i hear	lpXfXa
i heard	bikaff
i hereby	Wagjlg
i hold	ijaeee
i honest	ngfccZ
i hope	edkZei
i hoped	aiddkf
i houses	kbceei
i imagin	cmdefe
i indivi	iYbmgd
i inform	ddedfl
i interv	bdiecl
i introd	eYndfg
i joined	demcde
i judgem	feefie
i just	ZnldYe
i keep	YzjaYU
i kids	eWbdgq
i knew	cclbnY
i know	YqWXjn
i land	kbfeff
i law	adajcn
i lead	fdcmee
i learne	demded
i learnt	daYepg
i leave	hekdcd
i left	fhidde
i let	kQvabc
i like	lVkXel
i liked	cUmbao
i look	jfakdc
i lorrai	cWhbhn
i lose	bmbjdd
i loved	eWtbda
i made	cadnid
i make	gbdgke
i may	TltYhZ
i mean	mTchgk
i meant	iWshaS
i mentio	mRpdWi
i met	chmbYi
i might	Yibamg
i mind	eeejee
i missed	jYqZgZ
i moaned	kZaehj
i must	NMc5ik
i named	eddlfe
i nearly	ihThmb
i need	VgZujZ
i never	cQbjuf
i no	bZ9YbN
i notice	cddnee
i now	hddfdj
i offer	ddcoga
i only	fSwUhh
i ought	ejdeee
i owe	bdidbl
i pass	YpZmda
i passed	ZhlkZc
i phone	fkdeed
i phoned	eekeed
i place	fdekde
i prefer	fedmeb
i prepar	ecehlb
i presen	icdjee
i presse	lecdee
i promis	jZlece
i pulled	dbvecV
i put	inUXel
i rang	letgVU
i read	eWlWbr
i realis	dalbfk
i really	aoeedd
i receiv	edfffi
i recomm	dapbbe
i recrui	edgjed
i refer	cWXfhs
i refuse	hjbeee
i regret	ZVjaZw
i remain	ebrbbc
i rememb	feddek
i report	cnXcma
i return	ZehYZr
i ring	uUbjac
i run	eddodd
i said	japhfU
i saw	ZcraUl
i say	ceXZmn
i scenar	cjibcf
i see	giXben
i send	cYhkla
i sent	Tsfbee
i shall	lhrXWY
i shared	edjeee
i should	hUZrYn
i sign	hYcdnd
i signed	dcfbqb
i sit	gWbllb
i speak	ibejee
i spoke	fhaadm
i start	WUTZ/T
i stay	mgcddd
i still	fiijbV
i stoppe	ebSebw
i stress	djckdb
i submit	ieelbc
i sugges	bfanfe
i suppos	dgfXqa
i swear	edpeeY
i take	aeTpoZ
i talk	fbdibl
i talked	aficih
i tell	pbbeQp
i text	kYcfdk
i thank	dgadji
i thanke	dZrccc
i think	dSgkgm
i though	Zckara
i told	UaxWqX
i took	bVngdi
i tracey	eabcjm
i tried	ebeboe
i troubl	dednee
i trust	idedjd
i try	egddek
i unders	cZiaji
i use	fdekee
i v	eZcqde
i very	damclb
i voted	feefcl
i wait	gkdeeb
i waited	bYackp
i walked	cdcdbq
i want	edarqK
i wanted	bTeWjw
i was	Wadbls
i went	ZWzXgY
i were	jrZbaZ
i will	yjaZZZ
i wish	ZhcWYx
i withdr	bbwXbb
i work	dlfeeb
i write	ecVXjt
i wrote	WgzhXS
iban	edZimd
iban and	edZimd
iberia	ecfefj
iberia and	ecfeej
ice	aN9hdO
ice .	cS7cZP
ice by	benfed
ice until	fbmffd
ich	ekYdld
icu	cebYkn
icu for	ejVcjj
id	bYapmb
id #	efibeh
id .	fXQ2gY
id and	dediie
id by	cemfce
id copy	idedje
id on	efdkee
idea	c1jXWS
idea .	osTXcZ
idea about	endffa
idea at	cleeed
idea for	fdiffe
idea how	eanddf
idea if	dbqedb
idea of	doZcbk
idea what	egkeec
idea when	clmcca
ideal	cddngc
ideal .	eceihf
ideall	Zdneai
ideall your	eiblda
ideas	dhbdcm
ideas on	edcden
identi	jWTifp
identi .	feekfd
identi card	eedmed
identi docume	fddcem
iets	dbledh
iets for	eeefej
iets weten	ecmeed
if	ghfeee
if .	Z1bVcb
if @d	kcfffd
if a	btWdag
if all	enbfdd
if an	fWeefp
if and	cerbcc
if anothe	jgbdcg
if any	ftaYZb
if anythi	eVigZp
if at	bdkcke
if both	budYcb
if he	hxYTZe
if human	laYoce
if i	iOimhf
if intere	cdXsde
if it	oeohUX
if its	beleef
if no	jjbfeb
if none	fcdlfe
if not	ndYliV
if nothin	jdeged
if number	gieeee
if one	cndeed
if only	ecedhj
if or	eZqeed
if our	buWeeZ
if positi	mfceeb
if possib	dednbe
if she	fvdbYX
if so	YgZqia
if somebo	ihcddg
if someon	cocede
if someth	hiZagi
if succes	iffdff
if that	TYbufl
if the	eweXbZ
if there	tdYXbj
if they	k7UOXX
if things	eUueec
if this	bVxgdZ
if we	ooVVZk
if yes	cdasdc
if you	dZjejg
if your	fyaYcY
if>again	XTubij
if>answer	jYmica
if>ask	VkpdWh
if>away	jcfeee
if>bye	ZgVqfh
if>chosen	i/YNVU
if>closed	lfhicU
if>date	pSXmgg
if>decide	UtkdfV
if>free	biWsgZ
if>give	XYdyZe
if>goon	owWScY
if>hear	lhgkaU
if>hold	dnfdYg
if>if	hkXhai
if>joy	lkToaX
if>match	n0RbaW
if>me	ddgjWm
if>meet	eYgegm
if>news	OpeUXy
if>not	yYbkhQ
if>offer	ljZiab
if>others	gcpUVl
if>papers	hpabcd
if>post	paZYgm
if>receipt	hedahj
if>refuse	chUadr
if>review	WgexVd
if>said	goaWfg
if>soon	dkaZgk
if>start	iWojfX
if>step	oisTYU
if>thanks	mceefd
if>them	hsZadd
if>wait	sYWffh
if>will	Ygdjjg
ifs	ebdene
ignore	bqwZVO
ignore .	icmbeZ
ignore classe	fnbbde
ignore it	kdibee
ignore my	ecscca
ignore that	cpWkdc
ignore the	YlgidY
ignore this	dctZeb
ihnen	eckeeg
ihnen .	eckeeg
ihre	kabgdj
ii	ZohdgZ
ii .	blhdfb
ii has	emdefb
iii	ekbblb
il	hedjce
ill	tldcbP
ill .	qeZedb
ill ;	iheded
ill so	jkddeb
illust	fdbeel
imagin	VpidZh
imagin .	bmdeee
imagin a	emdedd
imagin they	eifeef
imagin we	bideek
imagin with	famffd
imam	egbdcm
imam from	egbdcm
imani	gdfgfe
immedi	Zcjlae
immedi .	dgkdia
immedi and	edejbj
immedi effect	eYtdeX
immedi start	eddicj
immuni	egdfid
immuni record	ffeeie
imogen	gieede
impati	hfhded
implem	kajfcc
implem .	lcgdee
import	edcqcc
import to	fieefe
impose	dVobam
impose a	eWrcai
imposs	Yraeed
impres	ccajao
impres .	alkdcb
impres and	bkldfZ
impres but	ddeddm
impres by	daascf
impres of	ihecee
impres that	feeglZ
impres the	faekeh
impres us	cmbZgj
impres we	ecacbr
impres with	eddjeh
improv	XUvUpa
improv .	eZtbeZ
improv offer	beccqe
improv our	dcoced
improv the	fefeje
in	eefhge
in #	Rf0bXU
in .	fkaauV
in ;	iaddkg
in ?	gRaY2X
in @d	Ydfbfs
in @p	VtSbki
in @s	0SXcXm
in a	fZfldg
in abeyan	aS3caV
in about	qWbccj
in abuja	fdedkd
in accord	fdkefe
in accoun	fdidka
in action	ekbidd
in additi	djdeeg
in advanc	eUklkV
in advent	effbkf
in after	fceffj
in again	ajduYV
in alicia	bgdlee
in all	cdtiXY
in altere	deekfe
in amount	ihdeed
in an	cOlqci
in and	ibNvgf
in annex	eefjee
in anothe	gTaiat
in answer	bhgidf
in antwer	edjieb
in any	kVbmci
in apac	eedfek
in as	ecefih
in at	adarYj
in attach	dfdjgf
in back	ngcaee
in basel	eballb
in batche	ejeffd
in beauty	fecled
in becomi	cmagee
in before	Zjcncc
in being	hegebh
in belfas	dfekde
in berlin	fedlde
in betwee	hnabgd
in black	jgbeid
in blow	ejageg
in boss	jdcekc
in both	haidjd
in bpo	mcceff
in bristo	ccdmcg
in brusse	bhcned
in busine	dYdlel
in but	Xhblbk
in by	YTc6YZ
in can	fecgmb
in candid	fgfakf
in cardif	jeedfe
in case	ixaJgi
in ce	eicdei
in charge	fpUbkc
in claire	edkefd
in clerk	ddmbbg
in cold	fdejfe
in compre	debnde
in confid	fdcldg
in connec	ddenbe
in consid	emakZd
in contac	R/OWZX
in conver	edkefd
in cork	fdhejc
in county	keedee
in court	mYldeZ
in covet	eZbfnf
in dairy	fddfek
in demand	dmdcee
in dentis	fideff
in derby	eddldf
in detail	feekcf
in dhillo	eckgee
in direct	jiclZZ
in disabi	eeeeig
in discus	eleedd
in docusi	eeedke
in doubt	edidmZ
in dry	eblfdf
in dubai	iieded
in dublin	eedkee
in due	J/RcaX
in durban	feodbb
in each	gcdffk
in either	hfdied
in employ	eeeefi
in englis	bhglfZ
in erasmu	hhddhc
in error	fgRodi
in essent	cXphdc
in every	ibggeg
in everyb	idefef
in everyo	baZeoi
in exactl	maeeee
in fact	dYjoeb
in favour	bcbfdp
in female	bhemae
in financ	eedifh
in fine	jYgYbn
in first	akcand
in five	dbeljc
in for	YibvYc
in formul	icdiib
in four	ecneec
in frankf	eldefc
in from	bbgmaf
in front	anMwhU
in full	YfoZgc
in galway	bhcmed
in gdynia	elecee
in genera	egkdce
in geneva	bjckee
in german	kgcbdg
in gettin	bnaddf
in ghent	deigee
in good	VtoWYa
in gorau	ciZlcg
in graz	eecled
in hand	hcbamh
in hannov	carbde
in her	noYacb
in here	kcebie
in his	hhjccc
in hospit	mfgcdc
in house	dcZdio
in hr	lceaif
in human	UpaXYu
in i	eQVjgt
in in	bodded
in inform	fecdjh
in innova	dhXcpc
in intern	edkbjb
in interv	fccick
in inviti	eddijd
in irelan	ecjgee
in is	dilZee
in it	ekdffc
in its	YtTcfh
in joinin	kdkbae
in kassel	dedfld
in lagos	eickdc
in large	edjdeh
in late	nafeed
in law	ecocdd
in leader	eZldlb
in leeds	caolVe
in legal	kjccde
in leices	eelced
in liam	Yancdl
in light	ZYneei
in lille	edhela
in limbo	ccxcYX
in line	bffbhk
in lisbon	ZXammj
in lively	pcbffb
in logist	aZljeg
in london	edemde
in luxemb	eebeme
in lyon	iadkch
in madrid	femefb
in manila	ecdfel
in max	pdaedd
in medium	feceld
in meetin	dWsbde
in mexico	meaieb
in midwif	dahjnX
in mind	XjRccw
in more	eenbeb
in my	fRmgpX
in nairob	cleegd
in new	eiZhdj
in nicely	ehdclc
in no	gwXbZa
in nor	cgmcde
in normal	YR1ddY
in offeri	efddle
in okafor	uXSVfq
in on	jTayaa
in once	eaenef
in one	hcfgeg
in or	uVmZaZ
in order	jkTseT
in origin	abYudd
in oslo	hldaed
in other	iacadq
in our	cUrcdk
in over	ejeeee
in pairs	fdeefk
in paris	rWhdbd
in partic	eaigei
in person	eUV6Xd
in perth	edhjce
in pgce	eckdid
in phase	ijdbee
in pieces	boceed
in place	dcgecm
in please	clblcb
in port	fgdife
in porto	cWnndZ
in portug	eijbdc
in post	YvaaZe
in princi	jmdbcc
in proces	hxSacZ
in produc	fieeff
in progre	piXZga
in provid	jhddee
in psycho	ecdhej
in public	oZpaaX
in pune	eanddb
in rail	eclceh
in readin	fdmZdh
in realit	eneecc
in recomm	fcffkf
in recrui	ednbed
in red	feeiff
in remote	dadjZo
in reply	eaneiZ
in reserv	eedgdj
in reside	decape
in respec	ecjedh
in respon	gYhlcd
in review	jrUdeZ
in riga	dYmdcj
in room	begkee
in rotter	cddoha
in round	lcdjcc
in sales	eajdlc
in second	dWdkkf
in sessio	gdkded
in she	dfeejf
in short	dadcdq
in sight	fuXcdY
in simila	fdieff
in singap	bdaqcd
in sligo	hcfeif
in slough	dYkdcl
in so	fajhah
in soil	ejeefd
in some	dkcgef
in somebo	dkceid
in spain	geceke
in specia	eijeec
in spite	ibbddn
in strang	geedje
in suffer	ecjfff
in suppor	feiefe
in suspen	kZgald
in talkin	uWeced
in talks	gkdddd
in tamper	efejee
in tears	dYddkl
in terms	fdeedl
in thank	ieoadZ
in that	lYlYaj
in theatr	edjgfd
in their	clehYe
in them	eecdkf
in there	fobegX
in they	bcXbqi
in this	YgjZUr
in three	Yllcdc
in till	eWqddc
in time	hmYVhi
in to	eZsfgV
in total	ekebee
in touch	cvWcbg
in town	afhtYY
in traini	dhdjfd
in transp	icdeek
in tray	kdeeed
in turn	cqYedd
in two	kokXaW
in umhlan	ecegej
in under	iTYhio
in urgent	Ydqeef
in us	dildeZ
in utrech	cdclgf
in view	bUobhh
in volunt	dcWieo
in waitin	jPcier
in warsaw	hZbhem
in waves	eoaecc
in we	dqcbcc
in weld	dkgedd
in wellin	deehie
in when	ekboeW
in which	lnWVbk
in who	gieedf
in with	WlWmWn
in within	cdened
in word	ebbpec
in workin	fddddm
in writin	sXTUxb
in you	eTiiZo
in your	hZZfpe
inacti	catdcW
inacti accoun	ccpdda
inbox	fcejoT
inbox .	YamcrY
inbox @d	hdeake
inbox and	bddlhe
inbox by	mddcfe
inbox for	ecdcne
inbox has	fmZeef
inbox human	ncbche
inbox is	cWvedb
inbox just	deejfe
inbox no	jbehef
inbox now	cbZseb
inc	ggYial
inc of	ikZddf
incide	djcddj
incl	ddijgc
includ	YSsegj
includ .	Vihcoa
includ a	eeejee
includ and	eZpbdc
includ in	ibgdei
includ reloca	feedjf
includ the	cSvbaf
includ this	eZoffd
includ until	fejedf
includ will	ideefg
includ you	fXVacy
includ your	eZifdj
includ yours	djgebf
inclus	ldldeY
inclus .	janeeZ
income	dacdep
incomi	bpZkeZ
incomp	ZZY5aV
incomp .	cgljdV
incomp on	eedlee
inconv	Yblfaj
inconv .	Zclhah
inconv caused	eekdef
increa	djZbfl
increa the	enacfd
indefi	bT0biT
indefi .	ddpdeZ
indefi and	dZlema
indemn	ffegge
indepe	oWgbej
indepe .	oabaie
indepe somebo	edddem
indica	bfaiob
indica accept	dffdke
indica by	efeckf
indica of	gigeec
indica that	eeejeg
indica when	ehbkee
indica your	eedekd
indivi	hjZZbm
indivi .	auaccY
indivi applic	fenbeZ
indivi decisi	eZeefn
indivi enquir	cqaffZ
indivi feedba	iVccer
indivi files	ehiefc
indivi marks	eacaer
indivi me	ejbmac
indivi on	iefeff
indivi we	fdefej
indivi you	gfelhW
induct	aUhgsY
induct @d	bcbWud
induct on	dembfd
indust	cXqgce
indust unusua	eZoeed
inelig	eaWdds
inelig for	edZddo
ines	jciahe
ines who	djfgfe
inevit	dZXsfg
inevit for	deaoee
infant	aceidm
infirm	dhhffd
influe	fcqZcd
influe grace	ebqcdc
influe on	ehkceb
info	akoYcZ
info it	ejZedk
info your	eYtcbb
inform	iifbcg
inform .	T6XaYX
inform about	liZdee
inform all	tZbbce
inform and	eechdk
inform at	akmbeb
inform by	godWZg
inform candid	mjZddb
inform chat	eXcsdd
inform everyo	ieefff
inform form	feeiee
inform in	khdbed
inform indivi	jcefci
inform is	enZefe
inform me	ebeeco
inform of	tjWacW
inform on	jahadk
inform only	fbrefX
inform talk	ebemee
inform that	ZZifbo
inform the	YkhXme
inform unsucc	djefef
inform us	Vapieg
inform visit	edekef
inform will	fejdfe
inform you	feaZho
inheri	dhecgg
inheri short	ddhchi
inheri you	flcfed
initia	ZgSnjh
initia and	debgke
initia each	defdjf
initia interv	embbff
initia screen	djdiec
ink	qdZgXh
inkwel	efldfb
inmail	dZkjed
inn	ebaedp
innisf	dchdel
innova	gdeaoa
innova and	ejdeef
inquir	igmcdY
inquir about	kgceec
insane	fdaegl
inshaa	cgmabg
inside	2WRacj
inside .	bbgchl
inside @s	vYXhdZ
inside man	boebee
inside of	sZbddd
inside okafor	uUZhce
inside the	gfZZcq
inside transp	oafeec
insigh	bhoRfj
insigh .	eoYbjb
insigh evenin	eeleed
insist	iVnibe
insist .	fcngeZ
insist on	kcddei
inspec	bkkfiU
inspec 's	gledec
inspec .	dkcdeh
inspec and	gndffY
inspec naidoo	dkefed
inspir	fcmefb
inst	cZblcm
inst .	cacmcj
insta	ecmfce
instag	Xcqfcd
instal	bckicf
instan	gfffff
instea	hLU1ke
instea .	oRcbmi
instea ?	WWY8aV
instea and	dcfkic
instea of	jaUlfi
instea same	fefgka
instit	jXsedU
instit .	mdlcba
instit ?	eddmed
instru	ckThmd
instru .	bkdhZg
instru on	ddcikd
instru to	Ycbkne
insult	cmjedY
insura	ieemcY
insura .	mbafic
insura number	efdkef
insure	hkdYbi
insure .	bqhadb
insure and	ldacck
insure will	dadefo
intake	TOiZe2
intake .	aYkhej
intake from	eeYcdr
intake is	fclfee
intake of	eeejed
intake opens	edceen
intake we	ecedfl
intend	plgdXW
intend .	eZqdeZ
intend to	rkUfZb
intent	qlaeXX
intent of	gmbedc
intent to	qfdfZa
interc	edlded
intere	bgZmXr
intere .	UcSjX3
intere ;	fjhffb
intere ?	XXX4ZZ
intere and	bfelbg
intere any	eXtdeZ
intere but	cfbcbo
intere endors	dhfkfZ
intere for	licfdb
intere from	cmebff
intere i	cbkflY
intere in	jfZhYm
intere is	egdeej
intere kindly	eecled
intere shown	edZeep
intere statem	fcihfd
intere the	dnadge
intere they	dpbcec
intere to	bfafdo
intere we	ieefef
intere you	ZVncZq
intere your	elcdff
interf	iZqddY
interi	efedbl
interl	eheehd
interm	gYlhiY
intern	jkXRbu
intern #	jakeed
intern .	WtXUcp
intern ?	djdied
intern @d	bYceeq
intern about	enaefc
intern agreem	ccckma
intern and	ljchbY
intern applic	elcdch
intern approv	emdeeb
intern are	mgcbeb
intern as	nfebda
intern at	ebaaer
intern audit	eelcee
intern audito	eejefd
intern candid	eliccc
intern collea	dbbego
intern discus	dZdfeo
intern guy	fdeefi
intern has	edegfi
intern i	eeefej
intern in	eedegi
intern medici	edbdqa
intern office	gieefe
intern on	ekbeff
intern one	hceffh
intern person	cgdeao
intern please	feejee
intern proced	kdfffd
intern review	hdiefe
intern soluti	ecdecn
intern there	ebdfnc
intern to	odbXje
intern transf	fedeel
intern vacanc	aarcdc
intern was	ecddcn
intern we	feeflc
intern who	mblcZc
intern will	oWfeff
interp	eQXqlj
interp .	daaien
interp ;	eebjge
interp office	fedife
interp portug	fddbfm
interr	cTwkdT
interr .	dYoldX
interr until	eaoeec
interv	cffqab
interv #	dhekdd
interv 's	fZfpZd
interv .	ddeqcd
interv ;	afgibi
interv ?	ZVf2bS
interv @d	rTjhVZ
interv @p	XemYbm
interv a	drcbeb
interv again	dledjZ
interv all	kgdcee
interv and	abjfif
interv are	uniLVe
interv as	cjYniZ
interv at	QearXn
interv becaus	bagckk
interv before	dfdidi
interv behind	ifeeef
interv better	fdeeek
interv board	ejcgch
interv but	Xghnbe
interv by	eaYsbf
interv can	ddbrdb
interv candid	kkcceZ
interv comple	jnbZeZ
interv conclu	lceefe
interv conduc	jdedff
interv confir	XZcuee
interv date	ccZpdg
interv dates	waaTdc
interv day	Wbplab
interv days	dfcocd
interv detail	efdmcd
interv did	fendfZ
interv done	gkffda
interv ended	leedee
interv experi	ebuSeb
interv feedba	ddqTci
interv finish	hndWee
interv five	ebmfed
interv for	crbhVg
interv four	dnfaee
interv from	Zijidc
interv got	hbjeee
interv had	mcbddh
interv has	fbOzga
interv have	ipbdbY
interv held	jgcXle
interv here	edmbee
interv human	jXbqdb
interv i	ZNieti
interv if	YnlddZ
interv in	WjYtWh
interv includ	ekeeed
interv instea	fefife
interv invita	edicei
interv invite	dodcea
interv is	acI+Xc
interv it	edckka
interv itself	ebljda
interv just	egbiib
interv kindly	flebfe
interv like	ejXbbo
interv list	fhdkcc
interv make	eekdee
interv manage	fdfegi
interv me	eZoYbl
interv needed	hddekd
interv nine	eejdjZ
interv no	eVgbnk
interv normal	eblefe
interv not	kbdcei
interv notes	fhoWdc
interv of	Xjbjie
interv on	Seiqah
interv one	kfScjj
interv online	dkehfc
interv or	bjifec
interv other	kpaceW
interv outcom	ncfbfe
interv over	cTqefi
interv panel	iihbdc
interv phoned	ecddjj
interv pianis	eajZem
interv prep	ddobde
interv proces	ejeffd
interv questi	cZscdX
interv really	efeeej
interv record	djeeef
interv result	gYkgib
interv room	ceoebb
interv round	jZdmed
interv run	sacbdd
interv says	ejdeff
interv schedu	Xbjkeg
interv scheme	efdcfk
interv shall	leebff
interv she	ebgled
interv six	ecbZog
interv slot	accucd
interv slots	eedlee
interv so	lcrcZT
interv stage	aeglde
interv stand	bleeef
interv still	dfZoeb
interv take	dedlee
interv takes	eedjef
interv that	nfkSkX
interv the	nfjYga
interv there	ZeycaT
interv they	kVcqdc
interv though	ncccef
interv time	dcarde
interv tips	eembdd
interv to	nfUfgf
interv took	hlcbdb
interv traini	eikcdd
interv until	Xrdadf
interv wants	ldebff
interv was	ka1QbU
interv we	bpZech
interv well	cecidk
interv went	lasXbZ
interv were	nmZSdj
interv when	dnedec
interv which	hkfZee
interv will	bpTmfY
interv with	WoeneU
interv within	sXccfc
interv would	eheide
interv wrap	cjfeff
interv you	hObyUl
intima	mmZbba
into	Zkdbii
into @d	bhkdfd
into a	aYnYoe
into accoun	eZXddu
into an	djeeff
into by	mdgedc
into corres	fceffk
into it	ZwQWjf
into our	alieiY
into someth	egcgci
into the	hkYfef
into this	ebddmf
into you	depcda
into your	Zgdccp
intran	ialchZ
intro	Zhijae
intro .	ecqbec
intro call	dmcfed
introd	UcsobU
introd himsel	delded
introd myself	dVtbdc
introd you	acbrde
introd yourse	elfiba
invent	hbkdef
invest	cVtWVp
invest .	Yfddgl
invest have	fdjecg
invest in	dZjcek
invest your	ehbcYo
invigi	icejec
invisi	fgefeg
invita	Zef1QX
invita .	aaftbY
invita follow	eZdqcc
invita for	XmZmaf
invita from	Zcbsde
invita have	crXaef
invita is	edeldd
invita of	edlbfg
invita only	mdecee
invita throug	feejee
invita to	cbnmYZ
invita was	feckfe
invita will	gidgce
invita with	eiefee
invite	YfXybe
invite .	lichYY
invite for	WhXuXf
invite from	YYdnje
invite me	dkcebh
invite some	jhebfe
invite those	efedfj
invite three	dfeZdo
invite to	cnemaW
invite will	dkakfb
invite with	fediff
invite you	XZYych
inviti	bXhbdu
inviti me	ecraeZ
inviti you	cTWgey
invoic	WXtdZk
invoic for	YcpYdl
involv	grdcaV
involv .	bracdc
involv childr	efmedb
involv you	hdejde
inés	eieeef
inés at	eieeef
ir35	dWcngi
ir35 when	dadjek
irelan	dbiked
irelan ?	edejfe
irina	ffhgde
irish	fedjfe
iron	bdclke
ironic	eiekdb
ironin	ejbeam
is	eieege
is #	gTpXvS
is .	frcnVU
is ;	jbblcg
is @d	6WLqfR
is @p	dibbdm
is @s	cRqefh
is a	ecZjhj
is able	aidZbo
is about	SepmYd
is above	lgVWco
is accept	edefld
is active	acocdc
is actual	ehdjee
is adewal	eieeef
is after	bgekee
is agreed	ciblfb
is ahead	fgidfd
is ahed	ghkadc
is all	ZwoUYU
is alread	WlTZet
is also	hjaaZn
is always	ljdZhZ
is among	hkcheZ
is an	YefjpZ
is and	eaXlhl
is anneke	hkdcdd
is announ	qbceeb
is anothe	ckOrcg
is answer	eiieed
is any	dgamef
is anybod	eqceeY
is anyone	cjeeef
is anythi	ebkbih
is appeti	ecekef
is apprec	ebekeh
is approv	kfgYpU
is as	WxYXah
is asked	dhbika
is asking	fZbtbb
is asleep	dcneed
is at	hrnYWV
is attach	VPwhpT
is availa	bakccm
is awaite	Zjdcnd
is awaiti	csXcha
is awarde	afcani
is away	a5RWeY
is babs	eiegee
is back	pjVZic
is bad	gZZhcp
is based	eecmed
is becaus	kfddee
is become	fcenbe
is been	e0cVfU
is before	rWeded
is behind	cgenbb
is being	h1iPdL
is below	Zigeaj
is best	dbVpei
is beth	Zejfak
is better	gchigZ
is betwee	ozWWdL
is beyond	ebdddo
is biolog	fddefl
is booked	Zeigjb
is broken	dgbkdh
is by	lYldga
is calend	bjegff
is called	lanbca
is camp	eeifde
is cancel	bdqUbk
is carrie	gneccb
is certai	mXjejZ
is change	ddikdd
is changi	fdjeee
is chaos	hlddeb
is charge	bcdkdk
is chasin	laffff
is choosi	mddhcd
is chosen	aqbcak
is clear	adlgdf
is cleare	lfhbdb
is closed	WSnbct
is closer	ecdeen
is closin	cgZdcp
is come	cRkjnb
is coming	kaaYfp
is commis	fedieg
is commit	pYiadd
is comple	tpbRYZ
is compli	iideee
is compul	mbchbe
is concer	eccdjj
is conclu	ebeffl
is condit	eeebne
is confir	cibdpZ
is consid	endidY
is contin	deddmd
is contro	egbcel
is correc	dYrZcf
is curren	kgldeU
is dead	eYYicr
is decide	fcUgof
is decidi	icffff
is defini	gZdoee
is delaye	jhSncd
is deligh	dkggae
is dental	cgdkee
is diary	idefef
is disabi	nbddee
is disapp	fefefi
is doable	hcdjef
is doing	dnfZfc
is dolore	mefZdh
is done	mWecbo
is down	injfWU
is dr	ekeeee
is draggi	ojXccc
is drawin	fceele
is droppe	ecdndc
is due	vScpVX
is emaili	feejdf
is enclos	ZXidmi
is enough	ajYtaa
is essent	eanfec
is every	chkcfe
is everyt	chpcYY
is exactl	dThuba
is except	esZeeX
is expect	ccgoca
is extra	Yimcec
is fair	dgeiee
is ferrei	djffdf
is filled	ZgUfsc
is final	fXadln
is fine	ZdZqmV
is finish	Zdfbcp
is firm	lcdefd
is first	feffak
is five	ceehej
is fixed	kgsWaW
is flying	camjeb
is for	jmZjeV
is forese	icfgee
is forms	ddacoe
is found	djbdck
is four	eemced
is free	YXcslZ
is from	YehpYf
is frozen	cO/cbR
is frustr	ddlceh
is full	Xdkbjh
is funded	kkbddb
is gagnon	ejajee
is gettin	dYtdcc
is given	beWgne
is giving	habikd
is glad	jbibgd
is going	seYheY
is gone	iWScmq
is good	lZSing
is got	mfahcd
is great	gbimWe
is growin	edijdb
is guess	cleeef
is gwen	edcigf
is had	ckncdY
is haggli	fiefhb
is halted	eYsebd
is happen	dccmkZ
is happy	XkWbud
is hard	XwTZck
is having	eedeek
is headin	fedefk
is heard	hiceee
is hearte	fmcced
is held	dfkkdZ
is her	YqVgnW
is here	cfhkea
is hereby	aWmXeo
is hers	Ydcerc
is hiking	ejdeff
is hired	dcoach
is his	cXZuce
is holida	lkadeb
is honest	feffei
is how	lYfahh
is human	sVYrYX
is i	dboncV
is ill	pdfdca
is impres	fbcdeo
is in	lqabhT
is inbox	dncedd
is includ	cZnifZ
is incomp	bZcxbZ
is inform	igbfbj
is inspec	dkefed
is intere	XzYccX
is interr	davdeV
is interv	ejfcfe
is involv	bracdc
is inés	eieeef
is isabel	elWfak
is issuin	feefck
is it	QZrcXt
is just	bvjbWW
is karin	elcgec
is keen	cdbqcd
is keepin	dbeehk
is kept	dYpida
is kirste	ehkcec
is known	bkYdel
is kwame	iicefd
is landed	cmdeee
is late	pZhcdc
is leavin	lWjihY
is left	piWZib
is let	demdec
is liam	jcjdec
is lifted	bS2cdY
is like	cYyYXb
is limite	dbpdeb
is little	ejeeee
is live	dhlhca
is long	imbedb
is lookin	glhiWY
is looser	deldee
is lovely	eebden
is low	edebne
is luis	demcec
is mad	bbudYb
is made	tXZYma
is making	dhjegb
is marked	mgbcee
is me	fVdU2Y
is meant	fobaef
is meet	eddmed
is meetin	jfeeee
is minded	fjeefd
is mine	cOMX/Q
is mise	jZdled
is missin	acP4ca
is monsie	edjffd
is more	hiYZdl
is mostly	eddhfi
is moved	ffcled
is moveme	codcee
is moving	ZthaZY
is my	bRcpra
is named	ailedd
is nearly	pmXcYZ
is necess	efchie
is needed	iYlcgc
is negati	cWadcu
is neithe	dqocdO
is never	ibnZbg
is news	bphcda
is next	bXyZiV
is no	VfTcY7
is nobody	jdgeed
is none	dbocjY
is normal	hsgUXV
is not	ZpceXn
is noted	Zoddge
is nothin	kimVac
is notifi	iefefe
is now	mlWeXh
is number	embYke
is odile	ihcgde
is of	bVamil
is off	V3YWXf
is offere	eabfqb
is offeri	eabctb
is offici	XbaYuj
is ok	aXXuff
is okafor	neXdkZ
is on	bZ1jcR
is one	bsXgZf
is ongoin	ayScdZ
is online	cYshac
is only	vkUcSf
is open	fnmgWU
is operat	eoZeed
is or	fjeeee
is our	fQlYuc
is ours	djabnb
is out	atfXZf
is outsta	Updkee
is over	ZZechq
is paid	belhfa
is parked	cR4ebR
is parkin	ecmcee
is paused	cS5dbV
is pendin	ZvZdZb
is people	dcoeeb
is perfec	dccjje
is perman	ebldib
is picked	eieefe
is pickin	mgcdce
is piet	iffeee
is placeh	fZhkdf
is planne	hghfcc
is please	ddbXtd
is plenty	fefkce
is positi	Xifgkb
is possib	apYjWj
is postpo	fdiffe
is precio	kdedge
is prepar	ecbdtZ
is presen	cgbenc
is pretty	idcjee
is procto	fedkfe
is profes	hbfaao
is progre	eocfeZ
is promis	wXdZdc
is provid	eenZef
is provin	fndecb
is public	kciedd
is publis	saZccg
is put	ehkdfc
is puttin	ecdend
is quick	oaddde
is quiet	idefff
is r	kapZec
is rare	chjeee
is re	eaoeeb
is read	hghYmY
is readin	keedee
is ready	WZnUwY
is real	efZcqc
is realis	rXddee
is really	dgcgdj
is receiv	eoZeed
is reject	ebZeep
is releas	cYgdgm
is remote	udYbdZ
is remove	ddlede
is reorga	Zkheee
is reques	deedme
is requir	YnpccR
is reserv	XZiZvc
is resolv	lbgcgc
is respon	gkceee
is result	fjdffd
is resume	cZpefc
is retiri	eddhdj
is return	edZeeo
is review	cpfbba
is ringin	kdefdd
is room	eddpda
is rosa	hcfeif
is rubbis	eaieek
is run	eYlbdm
is rung	bapZck
is sadly	eccdeo
is said	ZqZZif
is saoirs	glecce
is saying	flcffd
is schedu	eeeiff
is seal	jgcgdd
is seeing	gqZabd
is seen	rZdaed
is sendin	aVakuZ
is sent	faZphb
is set	faalYn
is settle	ZxXdcb
is short	apUnYf
is shortl	Vsdeee
is shut	hbpbbd
is signed	klTZrV
is silenc	sZceeZ
is silent	dphZbc
is simple	gialcd
is simply	ihlibT
is sittin	hiedga
is six	ebscaZ
is skiing	gkcedd
is sleepi	kZmdeZ
is slippe	ocbeec
is slow	ljaedd
is slower	fjcefe
is so	djleba
is some	obdaia
is somebo	dcbedq
is someth	XpUTgs
is someti	cmecef
is sorry	eXodeh
is sorted	dbtbeZ
is standa	dckidd
is starti	cecbjk
is stayin	ecZebr
is still	a+TgUU
is stoppe	aK9abZ
is stuck	amhkaY
is subjec	edgZod
is sums	kYjhag
is suspen	aN/cbT
is taken	XiZZXv
is taking	iubWdY
is talk	erbcbd
is talkin	ZuaeeZ
is tempor	ebpeec
is that	YePjgu
is the	ebfigf
is theatr	nZdeeg
is them	kjdade
is there	fahlYi
is theref	dXYcev
is they	dlacbl
is thinki	d3XaVW
is this	djscWW
is though	djedeh
is three	jddehe
is throug	dlqXfV
is thus	ebbeeo
is time	eajkeb
is to	mmZcfZ
is told	pnRbmT
is too	catdba
is travel	VzeacX
is true	gYkdej
is turned	ecgeif
is twelve	bdekie
is two	Wajrbd
is unable	ebcdcq
is unanim	fcffld
is uncle	kaZick
is unclea	jYleec
is uncond	eeddle
is undeci	eredbW
is under	fzgXZO
is unlike	Mzdadh
is unsucc	hbcdel
is until	nbedde
is up	f3cWXQ
is urgent	Zdlkdd
is urs	ecefle
is us	beResh
is used	ddheei
is usuall	ncdceg
is vacant	eZeeen
is valid	cgZelh
is very	djdfhc
is void	cZZeds
is wait	ifeeef
is waitin	dMhmtW
is wardro	feeeje
is we	PpWXis
is well	dapXci
is what	thbTcf
is when	/MUXZW
is where	kXQbZ2
is who	edbebp
is why	ipdUhY
is wim	mhbfda
is with	f/GVhU
is withdr	ecceem
is wonder	dgpbbb
is worked	dcdden
is workin	ledefd
is worth	ehaabp
is writte	hmbcdb
is wrong	Xkbcdn
is yes	hZTU4X
is yet	emdcee
is you	WMZL/O
is your	SJgzsU
is yours	URMW/M
isaac	feeefi
isabel	XlidZi
isabel .	feaddn
ish	gfWkmZ
ish .	kZeeie
ish ?	edbodd
island	bcoccg
isp	ebchcl
issue	gdoceZ
issue a	feieee
issue the	effdif
issue we	eekibd
issued	oRaZvb
issued .	ceUdqf
issued by	obecee
issued in	dbcimc
issued to	eacehm
issues	celhdc
issues with	dfmced
issuin	ejbddi
issuin the	fbffcm
it	egbeih
it #	eebgfj
it .	Wgbcnm
it ;	gafhbj
it ?	bcakuV
it @d	xKbbhh
it @p	bjWcgn
it @s	xUfbbc
it a	YdUqfj
it about	fdegfi
it across	ddclge
it after	Wubcdc
it again	ffepZa
it all	WbgQto
it along	fidhde
it an	ncfebe
it and	khTdpc
it anothe	fddben
it any	eZrYec
it anythi	eieffe
it are	ecdedn
it as	lcgfiY
it at	XePkno
it away	dXadbu
it back	UYeiud
it be	ehhhae
it becaus	eimdeY
it been	jlbYXl
it before	gQS2ah
it behind	ebocee
it being	hqXcdc
it breaks	fadeen
it brief	eZddep
it but	YnVjak
it by	eaU0fZ
it came	akVfUu
it can	Vojfcc
it change	kTqdda
it closes	cdleee
it cnc	iheeed
it come	keVnde
it comes	ljcacf
it concer	lbamea
it could	O2acYe
it cvs	dXtdec
it depend	Zsddcc
it deserv	fcdffk
it did	ckgZYk
it dinner	dccrae
it direct	fccmce
it does	nWhedg
it done	gdeeif
it down	mtUOpP
it drags	hlaeed
it either	fghffc
it elsewh	eahfek
it ended	haafco
it ends	oXdXbp
it ever	ebqfcc
it every	doddec
it expire	cYhhoa
it face	fccZjm
it falls	gkddec
it family	dbielc
it feels	mVmhdZ
it fell	ceYbat
it felt	fdefej
it first	dbcbfq
it fits	hkZhdb
it for	gVUcpr
it from	YnZddm
it full	edeige
it furthe	Ymabcp
it gets	edoZcf
it give	eeejef
it gives	ddbcpe
it go	lWkkcZ
it goes	cogbiX
it got	cWYobq
it had	lkWdkZ
it hangs	eiibed
it happen	fjmTkY
it hard	hccddm
it has	kfcZcl
it have	ebeigh
it he	eaakfk
it helps	emajcc
it here	ePUekw
it human	oVZufU
it i	fVflYp
it if	ccUoii
it in	kcerbU
it intern	diefeg
it interv	ecendd
it into	diZdkg
it is	fgcdjg
it it	eUaeyZ
it just	Zsfdca
it lands	fedlce
it lapses	dfedle
it lasts	dffief
it lifts	ebleee
it like	eYoede
it looks	cyRahc
it made	bghedi
it makes	clZdal
it may	e0iUbP
it mean	dmecde
it means	fejZXm
it meets	htXdZa
it might	lqdZbX
it more	ekbcej
it moves	dncedc
it moving	ecmefd
it must	ckdide
it myself	idehee
it need	dkefed
it needs	bpamaa
it no	alhpcS
it normal	rYedcc
it not	hjbZjd
it nothin	dlefec
it now	fQdjoj
it off	Vccfhq
it offici	dbcbre
it ok	ebpcZd
it okafor	mecdcg
it on	rWhjYd
it once	gedcek
it one	jndcba
it online	eeeiff
it only	ddebhl
it open	Xuabhb
it opens	datbdX
it or	kjcchb
it ought	iidddg
it our	edmcee
it out	ndeefa
it over	hfXhqY
it paid	eccden
it pains	fbieei
it passes	eddbod
it past	imUhae
it people	dleffd
it person	jafdej
it picks	fclffd
it pinky	eZdcbt
it please	eadpdd
it postdo	epceeZ
it proper	elcfed
it proved	fdfeje
it reache	cbjecm
it reads	eelcdf
it remain	jcagkd
it remote	6RbYbX
it reopen	dZqeec
it repo	eaaeeq
it restar	eZmffe
it right	gdcibj
it round	duZYha
it runs	ancidd
it said	jjdaYj
it same	ffeflc
it saves	eeeief
it says	jcaXqe
it second	Wbdkoe
it seems	fdjdka
it settle	jZbcpa
it short	dbielc
it should	fcVrmU
it sign	efebkf
it signed	effdif
it so	kWgiZj
it soon	cfecle
it sorted	nhabde
it sound	cocjeX
it sounds	dclfgb
it stands	ejVZjm
it start	iddblc
it starts	fcoecb
it stays	cUkbfo
it still	eamcka
it stood	edeeek
it straig	fbYfgn
it suit	eeciie
it suits	dckfee
it take	fibfic
it takes	gqgfVZ
it tell	agdikc
it thanks	XZzZae
it that	sXanbW
it thaws	eYredd
it the	iWZfkm
it then	mdddfe
it there	bIUYe/
it they	dfbode
it this	hgjbec
it though	efrddW
it throug	ZqaXjf
it till	ikadlX
it time	cscbcb
it to	bUVnmn
it togeth	Xbesde
it too	encdgc
it took	dYaTrp
it turns	eeUhSv
it typica	mdeaff
it unfort	macckb
it until	jYpdda
it up	cfipgS
it upstai	drcZcc
it useful	feiedg
it usuall	kccehe
it very	dgYnef
it voted	fceeig
it waitin	eaieek
it wakes	cZpfed
it wants	bkeeka
it was	bQmWgz
it we	bkXpWg
it well	cZbenk
it went	kfhUZl
it were	bkgcSo
it when	jedlca
it whenev	abcsdd
it which	eacerY
it while	eaaemj
it will	yhadZW
it with	awQbfh
it within	dXjrdZ
it work	cfZlal
it worked	feejcg
it workin	efcddl
it works	ghaldc
it would	oiSggc
it wrong	cUpcbk
it yes	icceje
it yet	igifca
it you	YcQmua
it your	gZXcdv
italia	cdbkcl
italia .	dgcddl
item	ekchec
items	cancdf
ito	hccdel
its	hpWUhk
its @d	diffff
its a	dXZakq
its about	eieffe
its agenda	cpdeea
its answer	jdddXm
its budget	idieec
its choice	keaVki
its closin	bleeef
its coach	ebaddp
its conduc	hbXbim
its consen	lncVee
its course	euVeea
its date	Zncdjb
its decisi	Zsceac
its delibe	ecdeel
its doors	ddmcbi
its end	fcdecn
its fellow	kdcdhe
its fundin	feiffd
its intern	kdfffd
its interv	aldfff
its jobs	fcZeeo
its last	iadeel
its list	sZcdeb
its mechan	cZcfjl
its meetin	eeieff
its mind	ijVZcn
its money	hWgdhj
its new	adRbsm
its next	inbdgX
its not	ehaddm
its number	ecigee
its outcom	Zlffff
its own	braXYj
its picks	djeffe
its place	brUkbd
its posts	eZpcdd
its presen	edhcdk
its pupill	hccegj
its recomm	mjacda
its report	lfedec
its review	cflede
its ruling	lXleec
its say	frZdcc
its scores	icefdi
its second	gdeifd
its secret	giddee
its shortl	edejci
its sittin	cmcdhd
its status	cjidec
its summer	Zfoedd
its techni	eiadej
its the	ihdhec
its time	jyVXZZ
its traini	jeeeef
its verdic	gieeee
its vote	kcfeee
its way	cVZg4V
its whitne	fedfej
its winter	gZcdng
its work	kfddcg
itself	jngjTW
itself .	bpcebd
itself ?	gehhec
itself and	nYceeg
itself as	jjcddd
itself has	ackeek
itself is	ddhkdd
itself starts	jieebe
itself takes	efeife
itself was	dZrddc
itself will	beemef
ivy	fehegf
iyer	gaapdc
j	fffgff
ja	jgdeee
jab	Zbknbe
jabs	Wbrfcd
jacint	gYradd
jack	ejfcge
jacket	ebpcec
jackie	mjWjca
jackie acknow	klaceb
jade	kZdfbk
jade .	ddchcl
jake	hcdiee
jam	efdfeh
jamal	deYqed
james	kbYbki
jammin	eZndee
jan	dbdeeo
jan of	fbeeem
jane	dXacmn
jane oakfie	eccdji
januar	kbmZZf
japane	ecbdep
jars	egdeei
jas	fcmedb
jas is	gideff
jasmin	pfZYhe
jasmin .	mdcdee
jasmin of	gjcbic
jasper	ebelff
java	YWWqbr
java develo	ddZneg
javier	ibdmdc
jd	ebaneh
jd attach	ecanee
je	gbnddc
jean	cZiZaq
jean in	dibcel
jem	eakcdk
jen	dZnZkf
jen .	eedfgi
jena	mbiaed
jeroen	ehcjee
jerome	iblbcf
jerome i	jbeeei
jerome it	fjefdd
jess	XXledo
jesse	gZdpce
jesse .	gcejee
jessie	ejedhe
jewell	eccfmd
jk	sbWcdc
jo	YjnaiY
jo .	ckdgee
joanna	eamlcZ
job	aZhXti
job #	eeedjg
job 's	WZOY6l
job .	cXUbsp
job ;	fedeek
job ?	YcVolf
job @d	cZkddl
job @s	deeemd
job ad	fbmaeg
job advert	edpddZ
job after	eYlbna
job alert	aZ0ZXa
job alerts	bX0ZYY
job and	bkhasQ
job any	eZucca
job applic	dZtbbb
job as	emWdcl
job at	hgrYfV
job before	eicdei
job betwee	eaddfn
job board	edgmbd
job but	ephdbY
job by	nhXbdf
job centre	heabjh
job comes	ecceij
job depend	idgffd
job descri	YpZjYh
job elsewh	fnieYa
job fair	easdcY
job for	ncVVgp
job from	debjhh
job goes	kkbbdc
job has	adlgWk
job hunt	ddqddb
job huntin	hkdbee
job i	eXTgqj
job if	fZbcxX
job in	bXZkqe
job instea	ecmeiY
job interv	ebodeb
job is	WabXyi
job it	dacamk
job left	fedeel
job my	edhcjd
job no	ejeedg
job now	eckcjb
job of	deeeke
job offer	bdebsW
job on	gedekd
job over	ddjmac
job plan	fidhfc
job postin	ekUeco
job search	eikddc
job seeker	eavUdZ
job so	dfcddm
job starts	jjZlba
job still	dechfj
job sugges	feleeb
job that	ebfdpb
job the	ZlbZpc
job there	fcbdhm
job they	eakefg
job though	eqceab
job title	eendcd
job to	bSRaX9
job too	elXeej
job was	hfSafr
job we	oeWZhi
job went	eZTbY2
job will	mbhedc
job with	cZnUle
job you	kaedoX
jobcen	jZmebc
jobhar	cablbn
jobs	bR4Qal
jobs .	eVpZZn
jobs ;	eekeee
jobs and	ldgedc
jobs are	ebceen
jobs at	fcheeh
jobs board	edlced
jobs could	edmced
jobs for	cdwabW
jobs forkli	fdieff
jobs have	dfbcdn
jobs in	aZuZcc
jobs like	fdkacj
jobs match	ffieee
jobs matchi	ednece
jobs on	emgccc
jobs placeh	fdbfel
jobs site	edgeej
jobs that	fdddel
jobs to	hZgcel
jobs websit	dieeff
jobs when	dddclh
jobs you	edpccb
joburg	kdeeff
jodie	ejdgfd
joe	feeffj
johann	dfkede
join	WQgQ/b
join .	feeefj
join a	fefjee
join as	defXpf
join lively	feecke
join our	dVfgil
join the	ZWeVvj
join too	dcboce
join us	ZboD/T
joined	dVoXmg
joined by	cWfcln
joined in	jYmcdd
joined our	ccfdnc
joined the	hdjede
joiner	hUnXgi
joiner .	jbfdic
joiner and	hdadji
joiner but	ebhedk
joinin	cZgaxZ
joinin claire	fedffi
joinin date	bZbftc
joinin formal	aecjld
joinin instru	hXXokb
joinin is	ffhcie
joinin lively	jWpeca
joinin our	fhidaf
joinin the	lhjRid
joinin us	bVdZyf
joins	dXoibf
joins me	edlcee
joins the	iefeff
joint	habkeg
joke	edndkV
joke .	eicejd
joke i	ckefdf
joking	fnXggc
joking .	eqYedc
jon	mddcee
jonah	dcdlge
jonas	mWWlbl
jonas .	dcYlel
jonas and	mdedde
jordan	effYnd
journe	bWcYZy
journe .	edYeeq
journe home	eeldec
journe with	caVcaw
journé	chWdlk
journé .	eddeek
journé thank	hdcjee
journé we	bngdec
journé you	eicdei
joy	UdQcsr
joy .	bddcdo
joy to	ccZbnm
joy>again	fWXedw
joy>answer	WTfnqf
joy>ask	efdecm
joy>away	chlahd
joy>bye	dYohWj
joy>chosen	ZbQj0Z
joy>closed	cboede
joy>date	fapaib
joy>decide	kuaWfU
joy>free	ZmkkYX
joy>give	hbeQzb
joy>goon	agbpiX
joy>hear	ZXjjfj
joy>hold	caYjcq
joy>if	ZRTf1i
joy>joy	gaednd
joy>match	kmbiXb
joy>me	dgkbbg
joy>meet	kTnacl
joy>news	Vaenne
joy>not	dYVXY5
joy>offer	afZZ1Y
joy>others	gcdfif
joy>papers	bhXYri
joy>post	faXU0g
joy>receipt	eanche
joy>refuse	eahrcY
joy>review	dtgSfa
joy>said	cdccmi
joy>soon	ahgegh
joy>sorry	jTcZir
joy>start	hZqVhb
joy>step	XZktVg
joy>thanks	cdraZf
joy>them	eehZlf
joy>wait	cXhbqf
joy>will	bdcglg
joy>you	aaheqd
judge	Wedodj
judge 's	egceej
judge .	fhbeej
judge you	eeeldd
judged	lcgded
judged by	mecefd
judgem	bgYfco
judgem .	feefie
judgem on	feeefj
judgem test	ficeeh
judges	qchWde
judges have	hdeeie
judgin	cYcoZl
judgin you	daeqdb
judith	deadgm
judith from	egbeel
julia	egdeje
julian	ifchce
julie	fednbc
july	bwUcjV
july .	eoaffa
jump	Xcgpdc
jump on	XWiped
jumped	elbegc
junctu	eckeef
june	ilfYcd
june .	akXcen
junior	UbSVuw
junior .	dcacim
junior associ	cbddjk
junior buyer	fejheb
junior doctor	eefbkg
junior engine	ecaejj
junior for	fZedeo
junior full	ckedff
junior hii	fdfffi
junior one	feeeqX
junior profes	dddeem
junior quanti	fedled
junior solici	eeeefi
junior sous	cffdjf
junipe	fbldbh
junipe about	eleeed
junipe your	ieefee
junk	hqWddc
junk folder	lgafed
juror	dhfffe
juror camp	difgcf
jury	imVbbl
jury 's	ihcbbi
jury .	gqddeY
jury duty	diheee
jury has	bfcibl
jury sits	lceefd
just	deihgc
just a	idjkXb
just after	ecglcd
just an	cXjmee
just answer	ieefef
just as	Xhbrcd
just ask	lWpWff
just back	eiidec
just been	pTcfgi
just betwee	efmbed
just bring	ffeeif
just call	fffdje
just called	edagnd
just can	jedbbk
just checki	dedmee
just closin	ecYdho
just come	eccZml
just confir	fWbqfc
just do	dnideZ
just drop	daqacf
just ended	jddeeg
just for	laoceX
just got	ddbbrb
just had	hbbhig
just has	esYeeZ
just have	niXXmY
just heard	eSoejg
just hit	accpci
just how	kfeffb
just hung	ejdegd
just is	bmeeee
just kiddin	ecoeea
just laughe	Yqddde
just let	adeodg
just lettin	cZncdi
just like	dZbhmg
just me	ahgnca
just msgd	hdcfif
just need	gkWinT
just needs	gjeded
just no	fieefe
just not	boehcb
just now	jmhSee
just off	fhWYvZ
just on	hdkdec
just one	kUdglg
just opened	fcegcl
just out	gidefe
just parked	fekfdd
just pick	dbkjbe
just press	kbhdee
just read	icgfff
just realis	eedieh
just receiv	hddcke
just replie	cpbbdc
just reply	hWZvba
just ring	eYcndi
just said	UqdYqa
just say	aWWmml
just saying	hbsZcZ
just says	elZeeh
just seen	dhagej
just send	eddihe
just sent	eXrdec
just shook	dYfecp
just shout	kaegff
just sign	feeeie
just signed	fbddik
just sit	hZkeef
just slow	dtWdec
just so	ggrYeT
just stoppe	eandja
just stuck	fcmfec
just taking	fjefed
just talk	endafe
just tell	dYijjb
just that	cnViZi
just the	cgdbhk
just three	hibfZj
just to	cercWd
just told	Wjcaas
just too	dmceee
just tried	cZamdm
just turn	eekdde
just waitin	mcaekZ
just want	ibdlde
just wanted	aZsfgZ
just was	fedefk
just wrappe	edekee
just write	fdoYef
just yet	cpeddc
just you	ddffje
justic	gabgdm
justif	dnedeb
jv	haajgi
jv copy	fdejee
jérôme	ehffge
jörg	ldbchd
jörg from	ldbchd
jürgen	ejdffd
k	ictVjV
ka	eclbfe
kadry	ecdldf
kaduna	hgeeee
kai	iYZfhl
kai #	jdeeff
kai crew	faajcm
kaizen	ifeefe
kano	eeddfj
kapoor	fefffh
karen	jahfdg
karen .	fdjeee
karen in	ieegee
karin	csZfdZ
karin from	elcgec
karin who	dldeed
kassel	cegfkd
kassel .	cegfkd
kate	edkdff
kaur	ieccck
kavya	YRcbb2
kavya on	dcheek
kavya we	dVbcdv
kayla	fdecii
kaylei	Ziijed
keane	abcgep
kearne	lbdeff
keen	TuZxUQ
keen .	Zjfkea
keen ?	jYemde
keen and	bjmfab
keen but	epddeY
keen on	bkakcd
keen to	Xcgvaa
keep	dkcWZv
keep .	hmjZcZ
keep @d	jbeefh
keep an	hcUbbv
keep anyone	mdeeec
keep asking	edofda
keep at	aicddn
keep files	djdeeg
keep follow	edZfdo
keep in	aegacn
keep it	XTdpmi
keep lookin	cWedct
keep making	fcdffk
keep me	dfbddn
keep my	lbgXam
keep our	eehbke
keep pushin	fkffdd
keep saying	cobeed
keep tellin	dldeee
keep the	bZgjjh
keep their	eXqeed
keep them	dcckei
keep things	eccmeg
keep this	ddnecf
keep to	bodgea
keep warm	bZncei
keep well	eldeee
keep you	c5SRYh
keep your	iSjXYw
keeper	dcTtgc
keeper .	fWYqja
keeper then	bbdpcd
keepin	ZmZQds
keepin it	efefkc
keepin me	cZgdpf
keepin our	ekacdj
keepin the	fedeej
keepin well	eclecg
keepin you	dlceeg
keepin your	dxaaaW
keeps	f2PUVe
keeps moving	fkeefd
keeps people	iidede
keeps saying	YnXbbn
keeps us	fkdefe
keiko	eddmee
kelech	eciked
kelly	dcdfco
kena	fdhefh
kenji	idfdhd
kennel	dYmjag
kennel .	edmeec
kennet	cesSmY
kennet .	fdpZed
kennet for	edqbdb
kept	fYtXZh
kept .	eekfec
kept backfi	ggZddl
kept for	ZVvacd
kept in	kZmcce
kept inform	cndefc
kept it	Yeader
kept me	jdjYai
kept my	fodeeY
kept on	mdeeeb
kept saying	dgdjee
kept the	cWgYpl
kept with	dhjefc
kept you	pXicfb
kept your	ebjndY
kerry	chheef
kerry to	ciiefd
kestre	ffffgf
kettle	herXab
kettle .	eanded
kettle and	fdegfi
kev	ecefel
kevin	idcefi
kevin is	jgcgdd
key	jYXhmg
keyboa	kZbmdc
keyboa is	eejdef
keys	ffbTuc
keys .	ejcblc
keys to	hbddlf
keysto	edkfec
khadij	hbeeek
khumal	dekefe
kia	hajbie
kia ora	ebkbje
kick	belWme
kick off	belWme
kid	eaicfk
kiddin	cfpfdY
kids	cfmcag
kids .	felefa
kids ?	dendbf
kids have	clahee
kids say	bkhede
kids to	dfejfe
kiebit	ehehee
kill	danjcb
kill me	ednbed
killed	eaydYV
killed me	eaydYV
killer	fgffee
kiln	fcpecc
kilonz	icffff
kim	eciddi
kin	kbaiXm
kin allerg	ldddee
kind	ZZrccj
kind .	cZfidk
kind about	cdeeel
kind and	eYagim
kind as	cembci
kind but	fijfeZ
kind enough	ecjgcg
kind note	dkWneb
kind of	cXkdYr
kind regard	anedhd
kind to	adseca
kind words	kVqZmU
kinder	iaUamm
kinder .	edcebp
kinder group	fddekf
kindly	daUyff
kindly .	edcddm
kindly acknow	edZmhe
kindly ask	ZdZpjc
kindly await	kmaYed
kindly be	iYUpck
kindly bear	kkaded
kindly bring	efejde
kindly call	eeflec
kindly check	nddZhe
kindly choose	fdekde
kindly come	deegjd
kindly comple	deefje
kindly confir	ddcoce
kindly disreg	kbhica
kindly do	eddnce
kindly ensure	adenee
kindly fill	fdcnde
kindly find	feelce
kindly for	dkcceh
kindly forwar	dfejef
kindly furnis	adcrae
kindly have	cgdlde
kindly indica	deecme
kindly let	cccofd
kindly log	feeiee
kindly note	jknSYf
kindly propos	eddkee
kindly remove	ccmbZl
kindly reply	deedmd
kindly report	deZjlc
kindly reques	cjcnZd
kindly return	ddchje
kindly revert	bbbqhc
kindly send	eccrbc
kindly share	eccgld
kindly sign	aedYte
kindly stop	hcbdek
kindly submit	dddjid
kindly supply	eacqec
kindly take	mcdded
kindly tell	dfefie
kindly transm	defjff
kindly treat	dboabj
kindly wait	licbde
kindne	fepddX
kira	geejfd
kirste	ehkcec
kirste from	ehkcec
kirsty	eimafa
kit	iXearZ
kit and	dbiYqb
kitche	bSkbol
kitche 's	dZoicb
kitche .	dXemjd
kitche @p	bffgjf
kitche and	dbcddq
kitche chef	fabcog
kitche is	hjeedd
kitche porter	cXqZbi
km	eekdde
knacke	dehhee
knee	ebgboc
knee is	edmcee
knew	ihheea
knew .	ilcdae
knew the	khcded
knew you	eiblda
knife	ejcddi
knife work	ejcddi
knitte	ededii
knives	YfYoWo
knives .	ecdpcd
knives @d	akdZdm
knives on	ddbjam
kno	eedieh
knock	idbddk
knock on	kceefe
knots	igdeee
knots .	igdeee
know	lffcee
know .	rraWcY
know ;	gbcbmh
know ?	lUtfZV
know @d	8UXYXZ
know @p	chefeh
know a	cZjZdq
know about	jfrSba
know after	Zpbdfe
know alread	pZeded
know and	miZeaf
know anythi	fldefb
know as	Yiakcj
know at	cgcchl
know before	bUZqnf
know better	ddkfee
know by	ldWYwa
know do	dffiee
know each	jcdjde
know either	ffYvZY
know for	fZmffe
know good	edeked
know he	doeddc
know how	UinZbm
know human	6TZWXa
know i	UrncfV
know if	hbknXb
know in	gicdic
know is	dkefec
know it	hdebig
know job	dmcdef
know man	mfcdeb
know me	cicled
know more	grgTXf
know my	fbofda
know myself	dldfee
know no	chcdcl
know not	WWdpdo
know nothin	Pyeeed
know now	cjdeeh
know of	caadeq
know on	xPlThZ
know once	Zsddec
know one	iadieg
know our	dmmcZZ
know remote	rXdfdc
know she	Ykclde
know so	dflhea
know some	gckeed
know that	dbpThi
know the	pWjdcd
know them	lbefff
know there	hacden
know they	lSVmaq
know this	oVfcdj
know too	giedff
know until	elaffe
know waitin	fmcded
know we	hVgWtg
know what	Yjelga
know when	OyiiZW
know where	xXdXZg
know whethe	rTgnYa
know which	hUY0Yb
know who	sigYXZ
know why	cQZaY3
know within	rZbagb
know yes	edfige
know yet	ckebkb
know you	Ycckbr
know your	Wcbuia
knowin	XnjgZa
knowin the	dmcccg
knowle	hWaebs
knowle of	cdcdeo
known	ZuiebT
known .	dxXcdX
known before	faocdc
known by	Yqeeec
known it	Zkaclf
known on	oaeefc
known them	dhdejd
known to	htZiXU
known you	edeled
knows	SyoYYW
knows .	UzeYYY
knows our	fejeef
knows the	dYgbbr
knows their	ejefee
knows what	fdlfeb
knows when	Wvcbcd
knows whethe	eZneee
knows which	eanefd
knows with	ZtYdec
koch	kfbhbe
kofi	fhcleY
komst	hcjeed
kong	cbaoee
korean	fedked
kowalc	kahefd
kowals	efelcd
kozlov	eckgec
kp	aZkidi
kp .	eemded
kp has	ehjdec
kraków	edekef
kris	iTpZhf
kuala	edckef
kuba	jaobcb
kuba interv	hdkbdf
kubern	cXbkap
kubern .	ededel
kuhn	fddfkd
kumasi	jeedee
kumasi comes	jfceef
kwame	XikeWm
kwame from	iicefd
kwame me	cebdcq
kwame the	dXtcbb
l	eYZjgm
l1	cZgpdb
l2	eYeoce
l2 round	fdcefl
l4	daiebm
la	ecjeeh
lab	kbagif
lab 's	jefcef
lab .	geYgbn
lab job	fnedbc
lab manage	ebjjiY
lab space	ekccid
lab techni	dlbald
lab wants	deecoa
labora	hekdbe
labora .	ehdeei
labora techni	magfeb
lace	ejiagb
lace .	ejiagb
lack	SXUwfo
lack a	edbnde
lack of	ecaceq
lacks	Zddrdd
lad	ijNSV2
lad .	gWVbcw
lad coming	fifdee
lad from	dhXcbq
lad has	edbedn
lad on	djceeh
lad to	fmedeb
lad who	hcYbas
ladies	iXpedc
lads	mmTXjd
lads on	hdealf
lady	mhPoZh
lady .	nVaibl
lady and	fcjake
lady at	pYbcbl
lady from	aablii
lady has	jiZeja
lady in	fqYddd
lady is	brYdee
lady on	lbicgb
lady said	niahcX
lady say	ihZdej
lady says	ehaldd
lady told	eoeebc
lady wants	bcasbd
lady was	edmfeb
lady with	hcZaZv
ladysh	tWagbc
lagos	fcfmjV
lagos .	ikakcZ
lagos branch	gacepb
lagos office	cbglfe
lah	jffYej
lah boss	mefaef
lah take	eedfek
laid	Xbolcb
laid before	ajbkee
lake	edflde
lambin	eYhZsa
land	ndhYYj
land @d	lbeeee
land in	ncbdee
land regist	feihdd
landed	dYboma
landed .	fceffk
landed and	eZeode
landed in	eadike
landed on	ffebjf
landin	fieegd
landla	acgjjd
landli	Zcbqee
landlo	hUefnh
landlo 's	cZjdbl
landlo day	djackf
landlo has	ffieee
landlo minute	eecndd
landry	fdbhej
lands	qTZggj
lands .	ebclgf
lands on	fYdhdn
lane	efehff
lange	ceekef
langua	VdXyga
langua .	ggggdb
langua certif	fddgej
langua course	elebee
langua help	ccZlld
langua of	cYkmdZ
langua school	eieeef
langua test	eeekfd
lap	idehee
lapse	nVWXgr
lapse .	ddWair
lapsed	cYXbiv
lapsed and	eabedp
lapsed on	cdbclk
lapses	cRSqrh
lapses .	cbajlf
lapses on	ccddpd
lapses unless	ifeeff
laptop	XUaylX
laptop .	edcfmc
laptop someth	dddpbd
laptop will	eebgkf
laptop with	eebnee
large	fobXak
large heap	kfecee
large number	hjadeh
large print	edjdeh
larger	ebcdeo
lars	edgkeb
last	gfZrda
last #	cdZnjd
last .	oViXnb
last @d	fclcee
last and	ecjjec
last applic	pcebed
last boss	eddlch
last candid	XwlNZa
last chat	adenee
last correc	eeeiff
last day	laYadq
last eight	ehZldf
last formal	eaZqdf
last four	daZmbn
last girl	ejeeff
last hire	arcdcb
last hurdle	YXatjc
last i	cjccek
last interv	ubYZah
last is	iebamd
last job	ecpdcc
last lap	idehee
last look	jefdfe
last mail	Opclhe
last messag	bWmldf
last minute	eiccdk
last note	jicede
last of	fehdka
last on	geeefi
last one	wgXZcW
last page	fefdif
last panel	fddlee
last person	manbaZ
last place	ddagik
last promis	fkeefa
last round	bYgogf
last salary	febnde
last signat	igfcee
last stage	bbendg
last step	XgYqia
last talk	dcbtbZ
last test	ibZned
last the	hXbZcq
last thing	hceief
last three	ZeWyXg
last time	gfcjqP
last two	cffeig
last update	amjZdb
last was	ekdiea
last word	gsZceW
lasted	edqaeb
lasts	fQvqaW
lasts #	eedncd
lasts .	eVvfeZ
lasts until	eeejef
late	gRblkl
late .	gaZYqi
late ;	jhdded
late and	hYefjh
late applic	ekbdjc
late by	badjcn
late for	dYcjbp
late forms	eceiei
late i	lcdefe
late m8	ekZeej
late my	didhee
late reply	bhcdem
late shift	glbddf
late submis	ecdmee
late the	kajeec
late will	feejfd
late with	fkeefa
laten	dkidcb
laten je	ecmeed
later	miVhgb
later .	XygfWR
later ?	blajde
later on	emdced
later one	eldbeh
later so	eidadl
later stage	aoebef
later than	1LZliY
latera	iafcek
laters	iYlebg
latest	/LTebY
latest .	/PTYbY
latest @d	oachce
latest @s	lddeee
latest and	keeeee
latest by	pWafjc
latest cv	eddmde
latest from	iYoccc
latest human	ocdeed
latest if	iddgee
latest on	fddcle
latest paysli	ecbcdo
latest remote	kedefe
latest the	nbdeee
latest they	kjdcbd
latest we	ncedfd
latest you	jeeeee
latter	Wemcal
laugh	VRvhZn
laugh .	cXmjcg
laugh and	ecjeeh
laughe	YkqYab
laughe .	YqjYaZ
laughe and	clZjdg
laughe at	ebneiY
laughe out	bbladl
launch	khieab
launch .	jedhde
launch is	jdeeff
laundr	hghced
laundr just	ighcdd
laurea	jaZfhj
law	XZoiYk
law .	cckhcf
law firm	bVnjhf
law we	aniccb
lawn	efmceb
lawyer	gnWakc
lawyer .	clZbjg
lawyer are	encgdb
lawyer becaus	cehlbe
lawyer is	iZeele
lawyer lady	ncdded
lawyer says	dacckl
lawyer sent	ebagne
lawyer to	egeedi
lay	cSxbiV
lay member	eYjiid
layer	ecjgef
lb	fegefh
ldn	dUtddf
le	mXgjcc
le meas	nYcifd
lead	ZXVtqe
lead 's	ideeeg
lead .	VhSjtb
lead ?	eecgke
lead @d	edelde
lead a	ddence
lead and	iceekb
lead cashie	dcoeeb
lead dev	ejdgee
lead engine	eedkff
lead enjoye	gbdali
lead for	bbaqdd
lead has	jgdhbd
lead hybrid	eegide
lead if	dkbZnc
lead invest	dglaaf
lead is	ihdeee
lead job	edbcgm
lead motor	jiccef
lead nurse	edemde
lead of	edcdmf
lead role	eZejkc
lead the	cWdcud
lead to	icefeh
lead who	hhbiec
lead will	cgejee
leader	dcWgpg
leader 's	ehbbmd
leader .	iadhdi
leader and	bbcklb
leader i	kaeddk
leader interv	eiedfg
leader of	ffeief
leader on	dddmee
leader positi	ehecld
leader progra	mcddfe
leader said	defiff
leader stage	ddjZdl
leader we	ekdefe
leader your	eedeke
leadin	jXXmje
leads	fZWldo
leafle	ffhefe
lean	fkefdc
leanin	eqcecZ
leanin your	eqcecZ
leanne	kXjkea
leanne not	eaendf
leanne to	lfeddc
learn	ffbqWd
learn about	cbldei
learn by	rbeYef
learn more	ciggdf
learn page	dbdpce
learn whethe	iefeef
learn your	ZpZehd
learne	jmdbWf
learne .	ldceee
learne not	eocebe
learne progra	klcbeZ
learni	cShhcq
learni suppor	edehie
learnt	daYepg
learnt .	daYepg
lease	ZhhodV
lease is	bgnddd
lease on	hhdbjd
leasin	fceffk
least	J0ZcUp
least .	fdceco
least @d	Wqakdb
least anothe	cleefe
least five	fckbeh
least it	eYjaem
least one	ebdnee
least they	bpcadg
least you	Xoegef
leathe	oddbec
leave	dinUei
leave .	kYkTsW
leave @d	mYcmcb
leave a	mccceg
leave and	aktUWe
leave at	fdfief
leave from	Uohjbb
leave human	dboede
leave is	ejefee
leave it	TtLPY5
leave on	kdlWfc
leave our	ncdede
leave since	ifgeed
leave so	embgec
leave the	fZkald
leave till	Zdmjce
leave to	fidffe
leave until	Xeucdb
leave us	jhkYbd
leave withou	kcjdeb
leave you	iabgih
leave your	camadl
leaver	ddpchY
leaves	gpfZhU
leaves on	alehef
leaves this	miYede
leaves us	kbdcje
leaves you	kaoecX
leavin	bXdhgo
leavin .	gajcla
leavin is	edafbo
leavin it	fbeddn
leavin the	dibkde
leavin us	fcZjek
leavin you	cmbdci
leavin your	dlgceb
lectur	cfXego
lectur .	Ugmkdc
lectur can	kYnedb
lectur from	fedhjc
lectur has	ecbehl
lectur in	mbbfdg
lectur post	dhYdbp
lectur subjec	eZdcpd
led	cXZlcq
led a	edebfm
led to	ecdffm
ledger	eeckef
leeds	eYqiXf
leeds .	dcggZn
leeds and	fclibd
leeds branch	ekcgee
leeds office	ejdfed
leetco	fdeihe
lefebv	kZcefj
left	cdnicb
left .	aaXrgg
left a	bbsggV
left and	chicmX
left at	dXohdc
left for	ieWdcp
left hangin	kfddee
left is	oaaamb
left it	djgjda
left me	dgachk
left my	hlmaYY
left of	eehcei
left off	Yfhqba
left on	ZiZpfd
left our	kgdced
left past	eejged
left the	eWoZih
left to	eaZdgq
left us	dkhbcg
left we	edaZkm
left with	dbhkee
left you	ikbbcg
left your	ba1aYX
lefèvr	dhfgee
leg	agfYZo
legal	lhTcem
legal .	ojcZbX
legal has	bkceie
legal is	hZjdkc
legal looked	fcdefl
legal reason	feeife
legal says	dmcbci
legal secret	jYVlcl
legal team	gdecle
legend	hTgejl
legend .	jamcec
legend though	eZdeeo
legs	caolab
leices	bblaXo
leices .	cgnZYh
leila	cijhbZ
leila ok	ecfkee
leipzi	gckefd
leisur	fVijid
leisur centre	cZaofj
leith	oZfYfg
leith branch	jbiZci
lekker	faneec
lekki	gaZhjj
lekki .	dcacll
lena	ekedee
lender	cdleib
length	cackhj
length from	fcedlf
lenka	gfdeei
lent	ebbbin
leo	dcdcen
leonie	didiee
leroy	gjbjdc
leroy the	deejff
less	ZaTbkx
less .	odadia
less and	eeejde
less good	eabcfo
less than	Toafme
lesson	ZeXsXm
lesson .	jfabdl
lesson and	edckeh
lesson for	dfdlcf
lesson observ	dkaidf
lesson on	dedhdj
lesson plan	bfinca
lesson to	eeejef
lesson was	eladdj
lesson with	ejdaej
lesson you	fcjffe
let	igZhff
let all	vSjbdc
let anyone	mfdedc
let candid	nZfefe
let every	hcdffi
let everyo	sXddee
let go	cVokcg
let her	dkbfbj
let into	fadpec
let it	djjcdb
let me	ggWlgf
let my	cadmjd
let people	pibcba
let slip	cnZbck
let the	Zdfmff
let them	ZRlcpl
let this	ecbedp
let us	TUVuwe
let you	nrYVag
letici	edeffj
lets	eeKtgj
lets be	djfeed
lets do	SUTxrX
lets find	edebme
lets get	babvad
lets have	dbcicm
lets jump	dZcnhc
lets meet	dcdike
lets not	fkeaci
lets say	wYYhZY
lets see	f6USaU
lets speak	dejald
lets stay	bWXfax
lets talk	aRYwdj
lets us	mqccSd
lets wait	endbee
lets you	ndadja
letter	kXWYxg
letter 's	jSUW+P
letter .	aieUll
letter ;	dkeeed
letter ?	ebeegl
letter @d	icjaXm
letter a	egdieg
letter about	dencde
letter and	lhdgXe
letter are	zcebTZ
letter as	dpbced
letter at	ejefhb
letter attach	cYZbxc
letter by	vUckZb
letter came	edbeco
letter comes	ZcaduY
letter coming	eZeeod
letter consti	cddfme
letter dated	dcmeed
letter enclos	ecdjjc
letter follow	ebddqb
letter for	dehiee
letter from	efPlik
letter go	yqTWSW
letter goes	aXdeqk
letter has	gdedke
letter human	bXaalq
letter i	abrmZW
letter if	iieece
letter in	oRsZfW
letter inside	lddeee
letter is	WYWP9f
letter it	ldceef
letter leave	whScZa
letter no	XWkedq
letter not	efegid
letter of	ZZaZ2c
letter on	cjTjdm
letter once	ieefff
letter remote	eefdfj
letter said	dkeeee
letter says	fbeZho
letter settin	ifeeef
letter so	hgcfcj
letter thank	dlbied
letter the	nbeded
letter to	acUise
letter togeth	feeblf
letter too	eeffZm
letter was	cclZek
letter we	jTbZmo
letter went	bbnedg
letter which	lkdabe
letter will	maXYtY
letter with	ngYZig
letter within	jefffd
letter work	ecZddo
letter yet	fndfea
letter you	fnYjca
lettin	jXpbgb
lettin everyb	gidefe
lettin everyo	keecff
lettin go	eceeek
lettin me	cmlYkS
lettin people	madcck
lettin the	bcjckf
lettin us	jcsbaU
lettin you	fUfdgp
level	fUOai3
level #	bYakjk
level .	nhXaci
level and	fcbfen
level german	fecfek
level of	eZhcen
level role	fecejg
level we	fdddfl
levell	ehiedd
levell .	ehiedd
levels	ecbejk
lever	epccdb
liaise	fddgej
liaiso	ZeSlkn
liaiso .	bXbdjq
liam	hYkVYq
liam from	jcjdec
libert	bicndb
librar	YUmbkl
librar #	Uelhkd
librar 's	dYcgeo
librar .	alhbde
librar again	egbiid
librar and	eacjek
librar assist	dkapbZ
librar books	acrZdd
librar has	edYeep
librar have	gcmddc
librar is	ffefid
librar job	ecVepe
librar post	lbedcg
librar servic	hdcheh
librar straig	gdeeej
librar to	edoedb
librar will	ebYhmh
licenc	VbZkZx
licenc .	aVTda3
licenc ?	eahnbc
licenc and	dcbeil
licenc both	feekde
licenc by	bddnfe
licenc if	fkefce
licenc is	dkddid
licenc number	fefiee
licenc so	ebdgcm
licenc that	ehddfi
licenc we	eeeieg
licenc which	fdideg
licens	lVoaed
licens .	fekeed
licens privat	eaneed
lichen	fceihe
lie	dabcdr
lie elsewh	ecYeeq
liebe	elgade
lies	mtSbcY
lies it	nYegef
lies with	fqabdc
lieu	cjldeZ
life	eWxhYX
life .	bfdodc
life at	ednbdd
life in	eejeee
life k	fenbdd
life medica	fcceoc
life of	dqadeb
life on	dhkbee
life to	lcedeg
life was	jYgmea
lifebo	ebdgld
lifebo statio	fcejfe
lifegu	aTbnjn
lifegu .	eaddki
lifegu job	dacaml
lifegu you	ekbeeg
lifeti	eabajp
lift	XQ4Vgd
lift .	XVnXpi
lift to	eaqdad
lifted	bTzhcX
lifted .	cS2ddW
lifted and	fdalfe
liftin	edbddo
liftin .	edbddo
lifts	YZ1acZ
lifts .	dbrcdd
light	ihgTme
light from	oecbde
light of	fclWhh
light to	ecelde
lighte	denecd
lighth	bXjXkm
lighth .	dekcci
lighth museum	edceii
lighti	ZccZrh
lighti .	dbmaej
lighti behind	efdeei
lights	dcjjed
like	ZYcsna
like #	ediidd
like .	afnggZ
like ?	aTa2ac
like @s	enbded
like a	Ydeubd
like and	hfggdc
like anothe	eadpec
like change	cddbpe
like essent	lddfdd
like expect	jgeeec
like feedba	Uabbb1
like half	dceoce
like human	jZaobe
like i	kbdYgl
like in	eadfne
like is	efdXcr
like it	hQeinh
like making	eacmdi
like me	WZXyia
like my	cXXmbq
like on	ecbike
like one	dmegdb
like refere	fZeode
like some	fancef
like someon	emcbZk
like that	dihUrX
like the	kgZiiX
like there	eZmfeg
like they	hraZcY
like this	canYbm
like three	eZdoee
like to	ZZdrma
like two	Zcctcd
like us	eddlee
like what	jlaZff
like with	eifeef
like you	VYTp+R
like your	Udfqjb
like yours	kgdece
liked	aicYXv
liked .	eincZa
liked it	cbghYo
liked me	hpXhZc
liked my	ckaemZ
liked talkin	gceffj
liked the	dchbjh
liked to	bdaXX0
liked you	dhaYWu
liked your	dVmcZq
likely	ebuWYd
likely .	iegdff
likely are	edsWcc
likely in	cdeiei
likely to	kYlbcf
likes	ivQjZV
likes it	boddee
likes to	hjYkXf
likes you	dsbZlW
likes your	gpYfba
likewi	nfeead
likewi .	nfeead
lila	ffeffh
lille	hXeiqV
lille .	ichdla
lim	ceqdeW
limbo	cfwcXW
limbo .	ehkecc
limbo with	eZnffd
limeri	cUnhma
limeri .	dXlcnc
limit	hYjiha
limit .	jbehef
limit for	eeeejg
limite	YkqXea
limite .	dbpdeb
limite access	edleee
limite to	bqaeeb
limpop	dcbdnf
lin	dhakdh
lina	hfgXmb
lina please	hgeYnZ
lindah	echlea
lindah than	eddmec
linden	ddcdoc
linden and	efceoY
lindgr	edckdh
lindiw	dkcgee
lindqv	cWtcfb
lindsa	edcjid
lindse	edegfi
line	heegZk
line 's	pdfgba
line .	ZojfbY
line ?	fcegkd
line @d	fbleed
line about	cocded
line action	feefie
line and	ghZijZ
line at	cgajdi
line before	jbcdhh
line but	fedeie
line by	aedicm
line from	lhdbed
line in	deefje
line is	btgUZf
line manage	dfbmZi
line next	edmded
line of	ecdeem
line so	ecdjdi
line to	nZaegg
line up	cglhbb
line wanted	laedck
line we	mbbeeh
line went	eZpeec
line when	ffdand
line with	hjXddi
line your	dcZdcp
lined	cabmdk
lined up	cabmdk
lines	ehifkV
lines .	ecffma
lines and	jbedfi
lines are	dlgcdd
lines by	feejfe
lines sorry	mbcieb
lines up	dmcdef
lines we	dcjffg
ling	feegfh
link	UTZ/YS
link 's	dcarcd
link .	YRZ7WX
link and	cgdhjb
link at	ddiied
link below	baljed
link by	eeemeb
link dies	eeekcf
link expire	edgjdd
link for	XhYrge
link from	cdcrbd
link has	ffeief
link in	ZXkrbb
link is	dYZxcb
link it	ecmdfc
link placeh	ddWsde
link to	YdfscX
link will	ccbpec
link within	Zelgde
link works	edmced
link you	ecnced
linked	deocYf
linked .	ceogab
linked and	fedffj
linked below	feakeg
linked hi	giedfe
linked i	fdecii
linked messag	idfffe
linked thanks	fefkde
links	eddmee
linux	heeffg
linz	gnacec
liquid	dfjdch
liquid .	ecjeci
lisbon	Xfbgof
lisbon and	dhfZnb
lisbon office	eeddkf
list	knYabi
list 's	andjbd
list .	TyjXgV
list ;	Xqcdah
list @d	sabfad
list and	fpeZhY
list any	eddfej
list as	cimdjV
list at	dgekce
list before	ihddee
list by	qhadYd
list came	dbZncj
list expire	ebcefn
list for	hfkeQj
list from	bpjbZZ
list goes	tXagbd
list had	ebbdeq
list has	dZXbgt
list i	dUsjZc
list is	hwRXce
list me	fcelee
list now	eldekX
list of	oaNgbr
list on	vRVZco
list publis	caacds
list shows	cbadmk
list so	pccYka
list they	fdcedn
list to	gbadpc
list was	akgdjc
list will	qckYbV
list you	dadgji
listed	iTkmUk
listed in	eccefl
listed which	pbebce
listen	aijZbi
listen .	bgahdm
listen to	gdncae
listin	kadeei
lists	qkXYbe
lists .	lgYbdh
lists go	taXcee
litera	dSWjWv
litiga	faicdk
little	bxhaVb
little .	ijckcX
little better	fcdhdj
little bit	dgddel
little film	eaneee
little longer	juXYdW
little more	hnZaee
little one	iYqdca
little ones	baredb
little time	feekec
little to	eideef
little while	gqbaeb
live	fXiXkl
live and	jfhdec
live five	hhaggf
live for	dhckee
live in	cWgUug
live on	YUrcbl
live round	fdbcem
live until	fhlcdb
live with	maYZkj
lived	ecjedh
lived experi	feeedj
lively	nVjdia
lively pupils	pXiggV
lives	bkXadp
lives closer	eeddek
lives in	eecdel
lives over	eldfec
living	eefVep
living .	dobded
living wage	edjckb
living within	dZdcdr
ll	dalfbi
ll my	edndcd
llp	lcccfh
load	mWlcgb
load .	eZmege
loader	ffeggf
loads	gsWVbh
loads .	ejgdef
loads of	eoYaci
loads to	jjbcee
loaf	fcdfel
loan	dlidfZ
loan and	figeee
loan desk	ekdegb
lobby	fiZldc
local	YebYYy
local .	bdVXZ2
local and	edeefj
locall	hblded
locati	bXZofj
locati .	dmZhed
locati test	deeled
locati then	ibbckh
lock	bhVgjl
lock .	cmZjde
locked	aYokdY
locked in	bbZnei
locked me	acZmkd
locker	YjnUma
locker .	ammabb
locker are	eeieee
locks	heffff
locum	akScfq
locum .	dccecp
lodge	fVcieo
lodge .	dZodee
lodge has	eZddng
lodge the	eedmdd
lodged	gXtYVh
lodged with	camdcg
lodged within	gbceel
log	ZWotaV
log book	endbed
log in	aSpuaW
log on	deejge
logged	dY2PaU
logged in	bXxTca
loggin	eedfke
logic	edekef
logic test	edekee
login	XaqlbX
logist	VVqocd
logist .	fdqceY
logist and	fdeffi
logist planne	fffdif
logo	dcgfje
lol	VsrUUe
lol .	Vighal
lol expedi	Zkejdd
lol is	ebjebk
lol no	dodcdc
lol not	fhkfda
lol so	lbedge
lol that	datdZc
lol they	mWcclg
lol yes	dhocaa
london	dZaree
lone	eceeel
long	erdUhf
long .	ejpdYW
long ?	dmgbdd
long @d	pccecd
long about	fUkeen
long after	cmbhed
long aftern	fcdedm
long and	ZhZZgq
long answer	dfdcel
long as	YtdjfR
long but	jgedee
long day	ahqacd
long discus	eeefek
long drive	hachcl
long enough	ecldhb
long for	eigcdh
long i	dqYegb
long it	bwabdb
long list	bhabdp
long mail	efkfeb
long now	fiZeif
long one	eaddoe
long proces	alZccm
long road	dfdeke
long she	ejdefe
long silenc	eeceoa
long so	fajgeh
long standi	fcaeen
long story	fedand
long talk	Zdfehm
long that	djledW
long the	rcZddb
long they	dnedec
long this	ejheeb
long though	edleah
long time	cdnZjd
long way	fidccj
long we	pZhcec
long weeken	faqbcc
long will	lbefff
long you	hbdeld
longer	cpaYbm
longer .	esQehc
longer ?	freVde
longer a	dVhbni
longer accept	ecgdbm
longer and	ZumcbQ
longer as	cdefob
longer availa	cVlacm
longer be	lZbdfk
longer being	fecfel
longer consid	fedffj
longer exists	dXUdb1
longer for	fgbdek
longer have	fbaeeo
longer hiring	fbbffm
longer holds	dkbide
longer in	dbYcct
longer intere	Ybmldd
longer like	jdmdeX
longer lookin	fbZeep
longer on	eeeled
longer open	feefei
longer possib	ZonbeV
longer realis	bwXeeU
longer recrui	daMed1
longer than	wuQaYP
longer the	dkZdek
longer then	oYdeee
longer under	eVVbdw
longer wish	eW1hcQ
longer work	dV5ZcS
longer works	bmdjeZ
longer you	ebcdki
longes	rWdmaX
longli	ohQbck
longli .	ijbgdc
longli and	eidhfd
longli candid	cleefe
longli for	fefief
look	fpbfea
look .	Y2YYhV
look @d	mWdled
look after	hdfmaa
look again	echeej
look and	hhWYqd
look at	ftbfYa
look elsewh	fefefi
look fine	ejedee
look for	hVZbZy
look forwar	ZimboU
look himsel	gZdeem
look i	iecbkf
look in	kYahkd
look into	azTdcX
look it	lWmefb
look like	ZYcwgZ
look out	ifXZlh
look round	dUqjde
look so	idffff
look the	deZdmi
look throug	iqYdba
look up	fifdfe
look we	gieeee
look when	cleeff
look you	hWeqdd
looked	bscRbl
looked at	ctZWZj
looked hard	fcdekg
looked into	ehcffi
lookin	acWkfq
lookin .	dYScro
lookin ?	cabqgc
lookin after	fahffi
lookin at	lqfYZY
lookin for	YRVtVz
lookin forwar	YNjlob
lookin good	fncedd
lookin in	eglcbd
lookin into	ZxbbdY
lookin throug	anefee
lookin to	efceek
looks	gtecdR
looks after	djheed
looks at	erWiba
looks good	goaecd
looks like	hnbVmb
looks off	feeeie
loop	gjShan
loop .	djchdf
loop in	kkbcdd
loop is	fgifec
loop on	efWibo
loop the	fdceji
loop with	fdejef
loose	ahredV
looser	cZikbi
looser by	ddlgce
lord	chnZcc
lorenz	iUSugh
lorenz .	kafhfe
lorenz thank	gcYlgh
lorenz thanks	edcjgg
lorenz we	hdbffj
lorna	hbeeek
lorrai	ffbcfl
lorrai for	ebZdcr
lorry	WYkpdf
lorry and	dlekba
lorry licenc	ZYofhf
lose	clXggh
lose heart	fmceec
lose the	ceelee
lose you	cfefld
losing	gceeei
loss	dYhbco
loss .	ebjddi
lost	SXoXct
lost .	fbaedp
lost a	gZidcj
lost its	depeda
lost marks	dddaeo
lost my	fcjajd
lost out	eYVdeu
lost the	cckdbk
lost two	bigcnZ
lost umbrel	ebpdec
lot	ekiShg
lot #	jhcefd
lot .	bmqZeU
lot and	jXhcie
lot but	efffcj
lot for	fdYddo
lot of	fncQek
lot on	YpZcka
lot to	cfdhhg
lots	gZrWcg
lots .	ddkche
lots of	lhYYcl
lots with	cbkkec
lotte	gfZcbp
lotter	edgfci
lotter .	feecel
lou	dkchdc
loud	adpagc
loud .	ejhdfa
loud and	fbdfii
lounge	dcbflg
lounge .	ecbelh
love	Rjahlk
love .	WjXWY0
love a	cefgjf
love for	cUZcze
love from	eYndeh
love it	gcnZhZ
love that	doeedc
love to	Uibqgd
love workin	ejeefe
love you	dcabub
love your	ddgjcg
loved	ZdhWWz
loved having	edcbkj
loved me	enZebh
loved meetin	idlVma
loved my	dZphcY
loved the	fbgeZm
loved to	deZbM4
loved you	adbein
loved your	Ymebdj
lovely	ZV1TWo
lovely .	Yfpcbd
lovely about	bgdecm
lovely aftern	digeef
lovely and	maaggg
lovely bank	ealfef
lovely but	eiadek
lovely card	edoeeb
lovely chat	ebiedk
lovely conver	flameW
lovely cv	emccef
lovely interv	fddckh
lovely it	fajefi
lovely lad	ekcedh
lovely letter	ccXedt
lovely meetin	ebnach
lovely news	ddjdhd
lovely people	iddbek
lovely protec	eekeed
lovely talkin	Zdqded
lovely though	fZlfff
lovely to	bU2WZe
lovely with	febeem
loves	phaWkY
loves you	njTalY
low	XWmmlb
low .	cXldhi
lowdow	ehkdec
lowe	khceeb
lowe .	khceeb
lowell	dgddek
lower	blcbjf
lower band	ejegde
lower fields	ehdcjd
lower grade	egfcie
lowest	eefgeh
loyalt	ebqcdb
loyalt points	eelded
lpa	heTbpj
lpa .	ffchhf
ltd	cjjaib
luca	jZbfgi
luca 's	ibclee
luck	YQdfZ5
luck .	bWVqZt
luck and	fbbeeo
luck findin	fdneea
luck in	fddeel
luck mate	dddeel
luck next	fcYceq
luck out	cbbeeq
luck with	aUzTdf
lucky	ncpRfY
lucky them	ceodda
lucky to	elZccj
lucky we	jbdZoc
lucía	ebcmhd
lucía by	eeckee
ludo	gbekee
lugano	eideeh
luis	agjhgZ
luis insure	cljcdb
lukas	ddhkcd
lull	oSdoed
lull career	oYVped
lumen	fegefh
lumenp	ilacee
lumenp .	ilacee
lumpur	edckef
lunch	fKsuZZ
lunch .	jSpjZe
lunch ?	fejbid
lunch @d	fefief
lunch and	eWfkig
lunch break	eeejfd
lunch hour	eeihee
lunch in	eeefdk
lunch is	cZnffa
lunch lying	eecajk
lunch on	ZbrZgb
lunch with	gTc0YY
luncht	ebdmhd
lund	efbeek
lundqv	keedee
lurker	edkbkb
luv	heVlbj
luv to	jhceee
luxemb	eebeme
lydia	dgedei
lying	dkYdel
lying if	iebibh
lyk	lmTZcZ
lyon	fZjjha
lyon .	jdeddi
lyon office	dheela
lyon on	eckgfd
m	dilfdX
m additi	gcbkeh
m and	glbdfc
m bunch	docced
m candid	eekdee
m contri	kjZefc
m f	hgigeX
m from	cascdc
m journé	ekajee
m letter	eicffg
m lorenz	hcggef
m makers	ekaefg
m placeh	eeejee
m to	earYde
m8	ekZeej
ma	hZYjmb
machin	cXriWh
machin .	emicZc
machin and	hemcdc
mackay	edffei
mad	ZeuWoR
mad .	bajdle
mad busy	fiYeek
mad not	cmbcsQ
madam	giQhao
madam said	egdeei
madam we	eblech
madam with	iaYikf
madam your	egeeei
made	gadblk
made .	RtNfWu
made @d	ejeeec
made a	dkdclb
made an	ljWZdj
made and	jaZbjl
made by	rffVYh
made from	cmdedf
made his	emefeb
made human	nSfhig
made in	macdcj
made it	ihTpgX
made its	cabYnm
made known	micdcZ
made me	bVmRzW
made my	betabb
made nor	fdnffZ
made of	fkecee
made on	Zavcbb
made our	eccifi
made out	aakcod
made remote	mZefff
made someon	eeefdk
made the	XPfuYm
made their	ddceen
made to	fjabfj
made up	nWgZoc
made us	bXjecp
made within	pceebd
made you	Vjcatb
madnes	dkgeeb
madrid	iclefa
magda	cVyddX
magda until	ecoeeb
magda with	eaqeeb
magist	jhkadb
magist .	dfmbed
mahalo	eeeame
maidug	fefffg
maier	Xdhmci
maier her	ehkdfa
maier they	chceek
mail	cVmlff
mail .	dQqbod
mail @d	mXlZcf
mail @p	deeeoY
mail about	efdife
mail again	Zcoeee
mail and	eiiece
mail as	demYjd
mail asking	dmceed
mail at	edfefj
mail before	akdfdh
mail betwee	tbcVee
mail but	ehcfeh
mail by	pYZkhX
mail came	eeeeek
mail crosse	Yehhbl
mail do	bddjlc
mail either	aobeed
mail follow	fhdcje
mail for	edneeb
mail from	idYobd
mail i	acbjld
mail is	dYldoY
mail it	RXmvah
mail lol	edcfhi
mail me	aRi0Ya
mail nothin	dTclmi
mail now	cgjeee
mail of	bghfZl
mail on	kYlbee
mail only	dcmeee
mail please	edihgc
mail said	bjeeeh
mail saying	daohcd
mail says	hbkeee
mail sorry	Zohcdb
mail that	fjdjae
mail the	ikchcZ
mail they	Xmdedj
mail to	gbkZej
mail until	edjffe
mail was	iffgdd
mail we	dgjdfd
mail which	hmXffe
mail will	dejfef
mail with	kZaodd
mail within	ieedge
mail yes	fchcdj
mail you	sSZgbl
mailbo	eX3YbU
mailbo .	ccuWdY
mailbo full	fdleec
mailbo is	fasbcb
mailbo of	imWefe
mailed	wNgdkX
mailed .	jcdeif
mailed by	ldeieZ
mailed that	edcekh
mailed to	hdkddd
mailin	fRxZcU
mailin list	ZTxcdZ
mails	YfyXcV
mails .	cjjcea
mails are	ecneec
mails from	dbreeY
mails go	igdhdd
mails that	ekWecm
mails with	fZbjnd
main	eRwaha
main branch	dejhed
main client	fdifef
main desk	cfjeef
main line	cdqZee
main thing	ecYepe
maine	gfffff
mainta	dghkea
mainta your	dhcked
mainte	Tc1ZeQ
mainte .	deleec
mainte on	Xbtbea
mainte planne	ffdeje
mair	fffffg
mairea	ijibcb
maison	edgheg
majorc	craddb
majori	bUtaah
make	noVfbc
make @d	dZcwca
make a	djYihc
make an	ftZlQe
make any	bvZceY
make anybod	ncceee
make compet	eZpebd
make contac	dpbcec
make her	raeZde
make his	mafefe
make human	bddgel
make i	ihZdej
make it	meWkhc
make its	mqaZdT
make me	ciZjff
make my	djcdie
make of	augWab
make offers	mXjeed
make one	Zfbpbg
make our	ndbhdd
make promis	jldeeY
make some	ebddeo
make sure	kekccc
make that	uZcddb
make the	oZUcYu
make their	fhejbd
make them	emceed
make this	dYsdfa
make up	roVWbZ
make you	albVoe
make your	bgekgd
make yourse	fdemec
maker	dehjec
makers	igcdhf
makers .	egdeje
makers thank	icjded
makers thanks	fecefk
makers we	dnZchf
makes	mlabXg
makes her	fcekee
makes his	occeed
makes it	dUcccv
makes its	ieehee
makes the	Zubeda
makes this	fZeffm
makes up	ngeZha
makes you	dofibW
making	ckYape
making a	bichdh
making an	dYZfjp
making any	aybZeY
making calls	gjedee
making it	eigYmb
making me	cdddoe
making one	jidedd
making our	jaheeh
making the	hdiibc
making these	eacmdi
making up	etZbdb
making you	Xcaavf
malacc	ddbcmi
malacc route	efeeei
malik	dZachq
mall	edgeei
mam	iYgXmi
mam i	ecadlk
man	jbXYgs
man .	aYiXkn
man and	ebdhkd
man at	ihddee
man for	cifeeh
man from	dfbcXs
man of	jhedec
man on	fbceco
man said	iheded
man says	dobadh
man they	mfcdeb
man to	fnceeb
man who	iadcdm
man with	dZieel
man wrote	ejjdea
manage	jlWeib
manage 's	kpSalW
manage .	iZWgtc
manage ;	ijbefc
manage ?	dccmhe
manage @d	kbdide
manage again	Ymdefh
manage and	Y4PfeS
manage are	Zoicea
manage asked	haapXi
manage at	nUkmaY
manage back	Uqfhef
manage call	fcfifg
manage can	dgbndd
manage comes	dleeee
manage decide	pVbalf
manage exampl	eehdie
manage expect	ghebei
manage first	eiebje
manage for	ekRpkV
manage from	ecefke
manage grade	ejcbei
manage had	bndZdj
manage has	lefbde
manage have	hiddee
manage he	hbldde
manage here	emhedZ
manage human	eefjef
manage i	clicjX
manage if	cleeee
manage in	bpchbZ
manage interv	mgddeb
manage is	libfdc
manage it	qbdeea
manage its	edeegi
manage job	hcdekf
manage just	fjdddg
manage level	ifeefe
manage liked	fmaebf
manage meets	idffff
manage missed	ekdgha
manage not	paeeed
manage now	dhddke
manage of	bddjlb
manage on	hekced
manage please	kedbhf
manage positi	fWiofa
manage post	emdbmX
manage privat	nZddef
manage promis	ejeddf
manage rang	ccceil
manage review	ioSbeg
manage role	bhfccl
manage said	diZaap
manage says	icZcoc
manage scheme	hdceek
manage shall	oZfdff
manage she	edegje
manage shook	efcige
manage spoke	dedjeh
manage that	dlcieb
manage the	fdeekf
manage to	fWibpc
manage told	gjedde
manage took	hlceeb
manage traine	eeedfk
manage wants	hidehb
manage was	redbcZ
manage we	mYihad
manage went	echbdm
manage west	echedi
manage when	medcde
manage who	legddc
manage will	atXjdX
manage wishes	bajnbc
manage with	bhbcij
manage would	cbctbc
manage wrote	dleegc
manage your	XjtSmV
managi	jYhlhW
managi direct	nQcphZ
managi editor	dcZhnd
managi partne	hjhddb
manche	edeigf
mandar	feddel
mandat	bYchli
mandat with	dccend
mandy	dZjedl
mandy pa	dZjedl
manila	ecdfel
manner	caodef
mannin	dddmde
manual	edegdk
manufa	cfkfah
manusc	feefei
many	imeYZi
many .	bjdeei
many applic	lbjbcf
many as	lbegec
many disagr	hgfgfa
many good	ifbeeh
many greeti	ledeed
many happy	cjmbda
many messag	fmZeef
many more	ebdfen
many names	lgcddd
many of	hdibdh
many people	jZeeej
many qualif	feefei
many strong	fddfek
many thanks	helfac
many we	ejefee
map	cYwUda
map room	eeeejf
maple	gbdlgc
maple .	ffejde
maple ward	hceeid
maplel	feldee
mara	ebdddo
marath	bgtcaX
marath .	djejdb
march	bpeedZ
march .	ZpfddZ
marco	carecb
marcus	iZngda
marek	ngUlea
marek said	lbefee
marek wants	ebdmef
maren	eeeeek
margar	hdeefh
margin	ZWmghi
margit	feledd
margot	hdgffe
margue	egkcee
marian	mbeede
marine	lYajck
marine electr	feeffi
marine survey	eeclee
marion	eiaeej
mariso	caidij
mariso and	fdjfee
marita	giaasT
marita .	jqVYjZ
marita of	kaleea
mariti	feclde
mark	geLfhv
mark .	dkZigc
mark and	gbegdk
mark for	cedefl
mark in	ebcbep
mark it	jkdcdc
mark of	fedffj
mark so	fccbmh
mark these	pZeeed
mark was	bZWflo
marked	luTbcY
marked .	jlXgca
marked as	fimefX
marked by	mdeeec
marked the	icedfj
marked you	dicecj
marker	naibed
market	gNvkZd
market .	gUufaa
market ?	dcdpce
market coordi	pZddfd
market execut	ejeeed
market game	ebchel
market on	cekcie
markin	kthSaY
markin .	drbYed
markin is	gmdeea
markin we	lZeahk
marks	okQOjm
marks .	heZZqc
marks are	nlaZfZ
marks go	dmedce
marks on	kcfeff
marlbo	cZrZhc
marlbo for	dcpdcd
marloe	feeedj
marnie	dgedej
marnie a	fbfeel
marria	eeejef
marrie	kafgff
marsh	eeeefi
marsha	eigeee
marsha .	eigeee
marta	jdoXgb
marta .	dkmXjY
marta from	edbgdm
martin	eqaadb
marvel	Xbddoj
marvel .	edjhed
mass	gddncd
mass .	eeekde
massiv	cfeedl
master	hbPbls
master 's	bhYdcp
master .	eddanf
master of	hkcdgb
master up	iZadjk
mat	lZihdc
mat .	kZihec
match	dhZXkn
match .	dVbjho
match ;	feeife
match a	kedefe
match and	ebdkdi
match betwee	fhaefi
match for	blXddm
match is	dhlbee
match it	ceefig
match on	eeqWee
match our	hhcceh
match right	ehecei
match the	egecna
match them	dadpee
match they	ebeefm
match was	febeek
match we	awZaeb
match what	gdZelg
match will	imbbfc
match you	fjeefd
match your	danVnb
match>again	elafee
match>answer	qxOaiP
match>ask	eYdZbu
match>away	fgdZgk
match>bye	ciebig
match>chosen	ehYick
match>closed	fedfej
match>date	hahhde
match>decide	mpYeaZ
match>free	gdjabj
match>give	dendYf
match>goon	daXlji
match>hear	icccdl
match>hold	eegcfj
match>if	kYhlhX
match>joy	bbagcs
match>match	hlSgco
match>me	YPX6gb
match>meet	cnajYf
match>news	ffeeei
match>not	cUYhby
match>offer	ikWPxX
match>others	gfThbp
match>papers	Ymhiaa
match>post	brQfdm
match>receipt	ecfjee
match>review	fsSlba
match>said	ZZatdi
match>soon	kdefee
match>sorry	fddeek
match>step	ffTpbi
match>thanks	hcjdee
match>them	eeambj
match>wait	clcbfi
match>will	kvYacZ
match>you	ahdngc
matcha	edbicl
matche	ZTWkoo
matche .	ffciia
matche my	feeeif
matche says	dfejef
matche the	edechj
matche to	eccfij
matche with	ecdikc
matche your	eYadfr
matchi	Xbphaf
matchi .	fceieh
matchi your	fcjdeh
mate	bZeZjq
mate .	kbXbcp
mate forema	eagmed
mate gaffer	biadcm
mate got	YlYefl
mate the	eilddZ
mate they	ffebjg
mateo	dbbkgi
mateo .	dbbkgi
materi	bgXbjo
materi .	ecadhn
materi for	fecefk
matern	dSmfii
matern cover	dVfgjl
matern leave	fapfbd
mateus	egeeeh
math	raZded
maths	cLdzZj
maths part	eddpdZ
maths said	dZedkk
maths test	eedlee
matric	fffgff
matron	boUjdg
matron .	ghfbeg
matron has	fjcfff
matron says	bjlddZ
matron to	ikadee
matron wants	dfekee
matron would	fieeef
matter	floXgU
matter .	VZvWgf
matter and	eieffe
matter closed	kbeeci
matter contac	edleed
matter for	jbalee
matter furthe	fdbgel
matter has	dkeffd
matter in	dkYdoY
matter is	dikeeb
matter more	ddekdf
matter of	hceflZ
matter please	kchcee
matter rest	fkcdee
matter ring	cemeee
matter to	kYqZdZ
matter write	eejeee
matthi	WgdscZ
mauree	eeekde
max	rRbmcd
max #	ddemed
max @s	pdaedd
max please	ceemdf
max you	eeekde
maximu	edefej
may	Zqfbch
may .	chdZdl
may appeal	deedbn
may apply	dfbZdr
may ask	ddjbek
may be	ZvkUZc
may call	Zjledd
may check	nacdfe
may choose	cZeqde
may close	eapded
may collec	ecYdcr
may come	dpgYdd
may concer	WjqXgb
may consid	gcbaqa
may contac	liXWej
may count	ndecde
may electi	kVfgdk
may expect	nTlWhh
may find	eboedc
may get	egiefd
may go	dneeec
may have	ifZgcj
may hear	ameeef
may help	hifdhb
may i	ZUXsne
may invite	fxeNfe
may know	YYjjcl
may like	edlcdg
may lodge	ceeeel
may log	fdjefd
may make	Ykdnbe
may need	eelcee
may not	a8YUcR
may now	dVphia
may of	ibeefh
may open	eececn
may or	hxVYad
may procee	fbeodd
may re	eeeefj
may reappl	cbbads
may receiv	ehghfb
may regard	ebadpd
may reopen	ddldfe
may reques	dedcem
may ring	bcejcm
may say	dclake
may still	dsXlcU
may submit	cbcbep
may take	dyXYbX
may tell	dgneda
may use	fdbmfe
may want	eodbed
may we	cNX4lW
may well	dqhbcZ
may wish	eoaabh
maya	ehdiee
maybe	RuQXZu
maybe .	bYUXY3
maybe a	aoblaa
maybe for	accmcj
maybe it	eckeja
maybe then	abdddp
maybe you	endbed
mayor	njcbgV
mayor .	encdde
mayor and	qXedef
mayor asked	elccge
mayor is	abmldb
mazel	feddmd
mañana	dndfdc
mañana .	dndfdc
mb	ecibmd
mb .	ecjbkd
mba	eeehdh
mbatha	feebgj
mbeki	ehZldg
mbeki it	eidfdg
md	gclaqS
md 's	dhndab
md .	edekdf
md a	feddke
md and	cdebrb
md has	fjfced
md is	pZebef
md per	feeeje
me	ecZkle
me #	edjffd
me .	bhaXtg
me ;	kXcnah
me ?	abjhja
me @d	wXXhZf
me @p	WtZeWk
me @s	leXmfX
me a	TbZ0iZ
me about	cdnncR
me after	qcYVbn
me again	dkibXj
me all	cbodde
me alone	eiegee
me an	dkaeie
me and	jeVjna
me any	icgdhd
me anythi	ckoYad
me anyway	ecdeqZ
me appare	ffcfck
me around	fejefd
me as	cQXW7X
me ask	cpcced
me asking	feeked
me at	kUXqic
me away	ebbjel
me back	UXR0hh
me be	dibbhi
me before	lXYnZk
me being	ehaeld
me betwee	gbjagh
me both	dabfqZ
me but	jojZRf
me by	mSasjV
me can	ekoWcd
me check	nceede
me come	nYdidb
me confir	pcdZde
me contra	eccZqd
me dates	defief
me direct	hceked
me do	dccmak
me done	ialeed
me down	bbPght
me during	bbjbhk
me either	ngcced
me ever	eceeii
me every	dbbZnk
me everyt	efcfcl
me feedba	jfedee
me final	gdelce
me first	WdZeoi
me follow	khbded
me for	ffQglm
me forwar	eccrda
me from	lSmPrd
me full	dcaYvb
me furthe	cjZado
me get	gcdkee
me go	ebdpdd
me great	deccoe
me half	eblfee
me have	UUa1dd
me he	dejbbl
me her	jbeegf
me hi	fdjfee
me his	oWbafk
me how	fbrddX
me human	zHepQe
me i	Ykhbej
me if	XmglXe
me in	Yadqkc
me is	iiYddi
me it	jcfYfl
me just	cnddee
me know	cXarke
me lead	eccgmd
me like	eaeeen
me luck	dYdmdj
me more	cWqeZj
me my	aigcma
me nearly	Yrdddd
me next	ecejff
me no	egbkjZ
me not	dbUcdv
me nothin	engeeY
me now	cWmlfc
me off	ZO2Xfa
me okafor	uXcace
me on	eWKj5a
me once	fedjee
me one	fjkcbc
me only	jgeeec
me or	pjhWZY
me out	WXkebn
me owner	chZchk
me perman	eccepb
me play	chdldd
me posted	ecieei
me put	hecaii
me rather	ecjeib
me remote	kdeeef
me right	febcdn
me round	aeojba
me said	eZcmYn
me say	ebhegh
me see	cscYde
me she	lZgaVq
me sign	ieefee
me since	ffcdel
me so	Pmbiem
me some	cpYfbe
me someth	ibcmcd
me start	bbnbal
me straig	fdZijf
me take	dlhXeh
me talk	nvaObc
me tea	ecoddd
me teach	dhekcd
me tell	djdedh
me tellin	elecib
me that	nXcdXq
me the	adag6N
me their	iliYca
me then	fcdddm
me there	aZiZgp
me they	qoZeOc
me think	djacna
me thinki	lgefda
me this	eediid
me three	cYdpka
me throug	bfmekW
me till	oTbilY
me to	dYSpjl
me too	hjmXdc
me two	bcdrcd
me until	oTfkZg
me up	eebcnd
me wait	ccsbYe
me was	eqdXcg
me we	doacZj
me what	VnUgsX
me whatev	bgmaic
me when	TjjjiZ
me where	ebqebc
me whethe	hfgfYi
me which	cbYufY
me whiche	keedee
me who	ashcbZ
me why	cldiec
me will	dleece
me with	bXUiuh
me within	khajba
me would	dZesda
me yes	khdaja
me you	bhiYih
me your	NVT6jf
me>again	XggpYh
me>answer	kYbhke
me>ask	dbjmkS
me>away	fmamTg
me>bye	Zaahav
me>chosen	ccjWtZ
me>closed	dlefee
me>date	lZYknZ
me>decide	sdadeb
me>free	ZibreZ
me>give	iTjseV
me>goon	bZdpdg
me>hear	ebZphd
me>hold	WkTnne
me>if	chYhob
me>joy	ZZqcic
me>match	UZhwdc
me>me	ZVdhpl
me>meet	efelhY
me>news	waVefd
me>not	Xlbefn
me>offer	PdcurU
me>others	nnjmXK
me>papers	UYdxmZ
me>post	eijZja
me>receipt	cVVrbp
me>refuse	ZaWaiv
me>review	ZlfSki
me>said	doZZdk
me>soon	fqXfea
me>sorry	fcZpYg
me>start	UWlRzf
me>step	RcoxXa
me>thanks	YYtWdk
me>wait	ambmVi
me>will	gcfkde
me>you	baclih
meal	ekgded
meals	carbdc
mean	olcdZY
mean .	eZZqjb
mean ?	eaqZec
mean anythi	bucddZ
mean as	eefeke
mean it	kVXaev
mean no	ndcefd
mean not	pbdeeb
mean that	hcafdn
mean the	jcjedc
mean this	kcddeh
mean to	ebdjei
mean you	jddegd
meanin	gWaksW
means	mxXSZd
means .	boUbbo
means an	jeedff
means by	naeeee
means for	dljdda
means i	gnddda
means it	dfceel
means no	pPfcao
means out	erbdeY
means that	jckYhb
means the	ehieed
means there	kdeefd
means they	mpdccT
means we	pUZYjk
meant	ohdgkQ
meant for	epnYZW
meant it	qeYbia
meant seriou	eeeejf
meant the	bigald
meant to	pndXYb
meant was	iYneea
meanti	nfpacT
meanti .	jatdbU
meanti ;	fdkeee
meanti check	eleefd
meanti feel	djcgee
meanti follow	ifiaef
meanti here	cjdhed
meanti just	tVccef
meanti please	ideifd
meanti there	hbejef
meanti you	ekdeee
meanwh	ZjgVqc
meanwh .	fbpeea
meanwh been	edccen
meanwh please	dacerb
meas	nYcifd
measur	gidcmX
measur .	elheda
measur for	edcdpb
mechan	YWdlcp
mechan .	abZqbh
mechan fitter	feaffm
mechan so	cZddkl
med	kVkide
med compla	cckhcg
media	ajqjWS
media .	XjijgZ
media yo	ehjdde
mediat	dgdefj
medica	YYVvoe
medica 's	bddodd
medica .	ZUdink
medica and	ZUWnlm
medica before	fbelee
medica board	kcedge
medica certif	Zcdjmc
medica cleara	eeddlf
medica direct	fededl
medica dry	fdiejb
medica examin	ddfnbf
medica fitnes	gkecee
medica for	khcdee
medica form	dekgdd
medica inc	fjeefd
medica is	ajYfnc
medica on	dkclae
medica passed	jbcamd
medica please	eeclee
medica privat	bhejee
medica questi	ffflbe
medica report	Xkekfe
medica screen	ecaqag
medica staffi	apddfc
medica standa	fddejh
medica the	fdcdii
medica we	edffke
medica you	fjefdd
medici	edbcra
medici .	edbdqa
mediev	dkbaek
mediev .	dkbaek
medium	eblaka
medium .	ebmahc
meera	feijdc
meet	bhdyYX
meet .	T7VcaV
meet @d	ljeXed
meet a	ecjhee
meet about	lfecfc
meet again	fjecef
meet and	drZcdX
meet at	edekef
meet everyo	clehbe
meet for	faeffm
meet in	mVncec
meet link	ebcpce
meet me	dYlncb
meet my	bcdoeg
meet on	qbdedc
meet one	fedefj
meet our	bjhhce
meet the	Xec4XY
meet them	eVdsch
meet to	djddkc
meet two	lcegde
meet up	bnnXdZ
meet us	dbcnhd
meet will	kcfeef
meet with	ekcidd
meet you	dYezaY
meet>again	mlXdbf
meet>answer	vdPiaf
meet>ask	ehWodc
meet>away	WqZmhU
meet>bye	kXSgfr
meet>chosen	ZcgWpj
meet>closed	Woceal
meet>date	jYYrgb
meet>decide	meZZtU
meet>free	gOiqjc
meet>give	dXheoe
meet>goon	ggbpbb
meet>hear	lmjRfb
meet>hold	Zsacbf
meet>if	fpYcZj
meet>joy	hVeXzU
meet>match	aTgxbe
meet>me	jWWrid
meet>meet	XdTzch
meet>news	lYYpdd
meet>not	hodfYb
meet>offer	ZtUUne
meet>others	cldWfk
meet>papers	ckYhnW
meet>post	dZUsbm
meet>receipt	dimYee
meet>refuse	jjZXcm
meet>review	eeoeaZ
meet>said	X3UjdP
meet>soon	ejYgdi
meet>sorry	gbdadp
meet>start	ZZbdvc
meet>step	ajeoad
meet>thanks	lbjacg
meet>them	cjbige
meet>wait	fYfgem
meet>will	phZdfZ
meet>you	feekee
meetin	oicfYc
meetin .	heafbl
meetin ;	fkeefc
meetin @d	lbcbdk
meetin @p	degahj
meetin about	lrYadX
meetin all	bXqdef
meetin and	qjXace
meetin at	qdddbd
meetin everyo	ceqacc
meetin from	fldded
meetin got	ndcced
meetin has	iccjee
meetin id	efeief
meetin in	dqadeb
meetin is	knWceZ
meetin moved	ldfcff
meetin of	lbecbk
meetin on	ocigcW
meetin other	cleefe
meetin our	cZctcd
meetin please	edclee
meetin room	ecsZcd
meetin the	ZbZzXc
meetin till	iefeff
meetin to	khdeda
meetin us	Txbceb
meetin was	cndfec
meetin where	ieieec
meetin with	lVXhij
meetin you	gdjVfl
meets	xiZiUS
meets .	bqahbd
meets @d	uaccbd
meets again	dkdeff
meets and	fjdeed
meets at	jefdef
meets human	leddfe
meets in	cimdac
meets on	rbbjXZ
meets the	dddikd
meets when	btZebc
meetup	acyUca
meetup .	ekkZdd
megan	deZlfi
mehmet	ieeege
mei	gOhpYl
mei .	dZgpdb
mei manage	mgdceb
melden	blicdc
melden uns	edkeee
member	gmmWca
member .	aegmag
member and	gfaffj
member appoin	edekcg
member are	eocdeb
member did	ekbceg
member has	edleed
member have	eciefg
member may	eiedfh
member of	mkVcde
member will	dleedd
memo	bbdkje
memory	kbffbh
memory one	hdfeci
memphi	ecldgd
mended	ehamdb
mensah	jbbhdi
mental	eepcdZ
mental health	egkddd
mentio	mQujSc
mentio .	daofcd
mentio ?	encbde
mentio i	lceeef
mentio in	jeeefe
mentio of	earcea
mentio the	iXjjae
mentio they	bkmebY
mentio what	eZqdeb
mentio your	eelcdf
mentor	pXbqaY
mentor a	jefdee
mentor and	eeembe
mentor asked	lbgefc
menu	edimjR
menu for	cfkhcb
menu one	dealnV
menus	dhheee
mercha	cXbldn
merci	cjhage
merci .	eddeih
mercy	kkZdec
mercy of	enaeed
merge	ehgfee
merged	cStXif
merged the	dbZdmk
merged with	fWqffb
merger	bbtbZe
merger 's	bikddd
merger .	dchedk
merger and	akjeeb
merger announ	keZedk
merger is	eYqedd
merhab	aendfe
meridi	fbfidi
meridi .	ddfled
meridi has	fcdffk
merit	ndQTnm
merit .	cheeei
merit and	bmddhd
merit list	qaUXlh
merit pool	feeefj
merry	YjoWjc
merry christ	YjpWgc
mesa	ekdfde
mess	bdhkcf
mess with	blfeef
mess you	edkjeZ
messag	iawdYY
messag .	hideag
messag ;	ejceeh
messag @d	jedeef
messag about	mdagef
messag after	ccpaec
messag and	djhbdf
messag are	jZmced
messag as	edkefd
messag asking	iZcmed
messag becaus	cbraea
messag before	kcZchi
messag by	rXZiec
messag confir	bctXdd
messag could	fdrdeX
messag finds	ejkcdZ
messag for	idjeec
messag from	edrjVW
messag goes	gdiffe
messag has	Yerdec
messag i	dnabeg
messag in	bXtabe
messag is	ZqZhbe
messag it	eihded
messag just	iadhie
messag me	lchgcc
messag of	eiabdl
messag on	tbXfde
messag read	dekeee
messag result	ckeffe
messag said	chbldd
messag that	fblfdd
messag the	fcnfea
messag to	aWrgdg
messag when	Ymheef
messag will	cbsdea
messag with	gcmdeb
messag yes	cdjhee
messag you	nbYlbb
messen	eidcjd
met	aiceaq
met .	dnghWd
met @d	ibebmd
met @p	cfbcgm
met a	ffmecc
met all	hjZedh
met and	dbYfZt
met at	nVckbi
met by	eZZidp
met her	Zngded
met in	dZgdod
met my	djejcc
met normal	ecffek
met on	XnWZfq
met the	idZiXm
met us	ekeeee
met vriend	ecdmee
met with	kbceei
met you	ahqebZ
met your	dbmchd
meter	lbhfbd
metres	eiefee
metrop	egjeed
mexico	kchjcZ
mexico .	lakhdX
mexico talent	eidgee
michel	eQljoZ
michel #	adYube
michel .	aUlWqj
michel so	ldgeeb
microf	ijbgbe
microf bank	ijbgbe
microp	cYkfkb
micros	gZdkbl
micros .	hagdcm
mid	Zkdand
mid level	dhcfif
mid one	fcefhi
mid size	Xrdbee
middle	fqhXeZ
middle of	jrbZcZ
middle on	ekbeka
middle school	fecigf
middle so	eendda
midwes	fddefl
midwif	bYffrZ
midwif .	eZbjqY
midwif band	fieeee
midwiv	cefeek
midwiv wanted	dfbeem
might	V6caVa
might .	dhamcc
might be	d1WZTf
might call	aneeee
might change	eZimeb
might come	egbdfk
might expect	Ypeeed
might have	fXbcbu
might i	cccpde
might intere	ebngcb
might know	Zmdcdk
might like	lbsVaa
might make	ejedbh
might not	Y0eZbT
might take	elddee
might want	c3aQZa
might we	fccoed
migrat	bfkghY
migrat .	djbfjc
mihi	cdlajd
mikkel	eceeek
milan	eckged
miles	ecobef
milest	jXpedY
milk	daqbce
milkin	dZfqeb
mill	gXtgWX
mill .	jRvbcZ
mill on	eldeee
millio	ainiWa
millio .	edjfed
millio for	Zjnadc
min	YZdtdd
min .	ffdjee
min call	feeZne
min in	fejeed
min video	dembee
mince	cpZdgd
mince pie	eidehe
mince pies	dobeee
mind	efejcg
mind .	VnTjfk
mind ?	fdcpZe
mind @d	rXecdg
mind about	cjibbh
mind after	kdedhd
mind and	cjiYbi
mind answer	eccjej
mind before	eieeef
mind but	eXeekl
mind by	meddee
mind coming	feeldd
mind doing	dZcrde
mind for	cjbbbo
mind gettin	eccfnd
mind how	dXvcda
mind if	dacmdg
mind in	ekddhe
mind me	feeigd
mind on	maiaed
mind sendin	fdekee
mind tellin	dcdode
mind that	dbZcqf
mind the	aVwfda
mind them	ejbhee
mind to	ekbbbl
mind up	kfWfdk
mind waitin	esdVde
mind you	dsaecZ
mind yourse	iZtYcY
minded	hmgkTb
minded .	edjefe
minded to	itcdTd
mindin	ejeffe
minds	ppWWdb
minds .	kpWaiZ
minds and	Zocech
minds are	eZefdo
minds before	Zpeeec
minds by	pbedde
minds on	gieeee
minds up	ndbdee
minds you	dWdlld
mine	ebfWyY
mine 's	ccnnYX
mine .	glYSpe
mine and	cbdTug
mine gets	dnccfe
mine has	cenYeg
mine he	bpeece
mine i	peacdf
mine if	dZcdtb
mine in	cbbkcm
mine is	cepZce
mine so	ccneee
mine they	jjfdbd
mine to	cmbdff
mine too	edkfed
mine was	egZjla
mine will	tVcgcc
minh	faclci
minh .	gdeeie
minh the	iggded
mini	afpgZe
mini band	cepdad
minibu	beimcb
minimu	cgTVby
minimu .	eccdeo
minimu is	ededem
minimu qualif	efaeel
minimu requir	hlcaee
minimu score	edcefk
mining	ecobee
mining breakf	ecobee
minist	cneced
minist 's	ejfebg
minist .	ZsffXa
minist and	nYddei
minist but	ihceee
minist for	giehea
minist has	bgmadf
minist is	dcbeoe
minist list	cbadmk
minist so	eZpefc
minist which	gjeefb
minist will	Xlbidk
mins	hVZseg
mins .	iZhjde
mins with	iefeff
minute	ZUk1aZ
minute .	aQwicY
minute ?	eecnde
minute acute	ffejee
minute after	iZcZYt
minute ago	feedjf
minute and	YWlrmR
minute are	blfeef
minute at	eedlee
minute before	lcclaa
minute call	eZcqef
minute chat	eidfee
minute each	eeekee
minute early	fdclde
minute for	dgXrdc
minute human	ecdocd
minute i	qfbcab
minute in	eedjef
minute intro	dldgec
minute it	mheccc
minute later	kaccdm
minute long	edekef
minute of	aRrjah
minute on	eXdwZc
minute once	fedkdf
minute plus	eecmde
minute presen	eeence
minute slot	fbelee
minute survey	felXfj
minute talk	eddmee
minute the	fdefej
minute they	ceeeme
minute to	YZpYhh
minute video	dddnde
minute we	ejZXkj
minute with	ZrakcY
minute you	ebZdio
miriam	eedffj
miriam .	eedfej
mirror	ebmeee
mise	mXcked
mise le	nYcifd
misery	yZQWfj
misery in	dbXdjn
misery on	sabbdc
miss	cdwdcS
miss a	dcrdcb
miss out	cepcdc
miss the	edilad
miss you	edkede
missed	bchbem
missed anythi	hZlffc
missed her	imcffW
missed it	bcafbr
missed on	clZjde
missed our	edapee
missed out	ecYehn
missed the	YbmYdo
missed you	kYleiY
missed your	fipbdV
missin	ZcP/Wa
missin .	ZehpXg
missin ;	eeblff
missin a	eeejdf
missin and	ekefde
missin certif	eidhde
missin degree	ljbadd
missin is	dddjhe
missin page	dlXmec
missin please	eccnee
missin the	fdekfd
missin your	bZZqjd
missio	ididcg
missio .	lfbeed
missio has	ebdjgh
missis	dehkce
missus	ieeeee
mistak	XlvQZf
mistak .	fldXei
mistak it	Yjsbba
mistak nobody	edjefe
mistak please	dbiccl
mistak you	ecqedZ
misund	dkZmXi
misund we	fldeXj
mit	defhfg
mitten	drebeZ
mitten .	dngdeZ
mix	hkogaP
mix .	bwTZYj
mix of	jhakdZ
mix up	iSwZjP
mixed	gbaddo
mncs	aneedd
mo	dRiqYj
mo .	lddgce
mo you	Wakgdm
moaned	gkRifg
moaned about	kZaehj
moaned said	boUjed
mobile	fdfoeV
mobile 's	kejaed
mobile .	dbgngZ
mobile number	egancc
mobili	kfdbdh
mock	eawaWZ
mock call	gebkde
mock interv	cbySbY
model	XYQmet
model and	efbflc
modell	bSkarg
modell .	dbcboi
modell and	deedii
modell park	iYoaec
modera	icmXai
modera by	hieeec
modera of	jalcec
module	Yjjhdd
moin	eeifee
moira	gifefc
mokoen	ednbdd
moment	bmpcaX
moment .	cqicfS
moment all	ehaedk
moment and	kZgefg
moment becaus	dfqfeX
moment but	dhdbdl
moment i	aofZdg
moment in	eceiei
moment it	cghffe
moment she	fiefee
moment so	ejdeef
moment the	inhbdW
moment to	dlfXhf
moment we	eifecg
moment you	fcdfld
moncto	bcpcbh
moncto .	cfpbbd
monday	kVwbYV
monday .	eauYZZ
monday and	ceapfd
monday only	occdee
money	ZZdV2c
money 's	idkbjY
money .	eZhihg
money and	dfcbrc
money announ	cdnecd
money as	eeeeie
money comes	ifgeec
money for	ihbZje
money is	eaqedb
money no	fdfeej
money on	eXYZql
money people	eleedd
money so	edbleg
money talk	ejcdhf
money to	cgfapZ
money was	ecZehm
money went	eagfao
money wise	eefdjf
money with	dYdpch
monica	ihecee
monito	gbobaf
monito .	hbobcc
monito form	eeejfe
monsie	laieec
monsie petit	edjffd
month	cYsWqV
month .	gTuVhb
month ;	kcegde
month and	cbasae
month contra	eeeZpd
month free	ednbde
month of	eodfYe
month so	cbmeed
monthl	ajkiVb
monthl minute	eddlee
monthl newsle	fejeef
months	TqpYXc
months .	aqdddc
months notice	bbuabb
months of	fcceel
months old	eddlee
montré	cZkccl
moodbo	eclfde
moon	ahcZsa
moon .	edieic
moon if	ddceji
moon to	dadcsc
morag	bWtbee
morag .	eamdhd
morato	cXxcdX
morato on	dZtddY
more	epZcbj
more #	Wlgkdc
more .	fqnUcX
more ?	fXYsbg
more @d	kebgdg
more a	deeidh
more about	eghiZf
more after	jjeZec
more and	pYZjfc
more applic	dnbdef
more are	febmfd
more at	emceee
more before	Xqdddc
more but	dcncee
more by	bobdee
more candid	ohaceb
more carers	anedee
more chat	cdflef
more closel	dUacex
more conver	icdjee
more cvs	eoddeZ
more days	lideeY
more detail	egbodc
more direct	fbdefn
more drawin	dkeged
more exact	ncddee
more experi	dUYYd1
more farmha	glddee
more for	hcmbdd
more form	edamee
more forms	fbedem
more from	Tvaddh
more hands	daacds
more hires	dbieej
more human	iccmeb
more hurdle	caeoee
more i	jjebce
more in	ihgeeb
more inform	dihffc
more interv	kRlenU
more is	eapcdc
more junior	eddcdo
more lad	fieefe
more like	pYkbbd
more likely	icheee
more money	ejeehd
more news	eoeeeZ
more of	hVXUmv
more often	efnaed
more on	afcleg
more once	cncdee
more openin	lrVeeV
more patien	dsZcdd
more people	h4XQgS
more person	jqcXda
more pharma	keeeee
more precis	ephdeU
more questi	eZdpdd
more round	eadpea
more rounds	Yaduda
more saturd	elbeee
more senior	eYZedt
more so	eYlfei
more soon	dpbaee
more stage	nZdbdh
more suitab	edddem
more suited	fddffj
more talks	drabga
more teache	dgdkde
more tests	aWZjnj
more than	afdghh
more the	efkagg
more they	dbjdmb
more thing	aWhxbZ
more though	ikcced
more time	etfVgW
more to	avgYUf
more waitin	eodedc
more we	dfeefk
more welder	ekedee
more when	W7XfVV
more will	dgeeej
more with	eXcnek
more years	ebZdds
more you	egWavX
more your	ehbepX
moreau	ebZlej
mornin	kXSxcf
mornin .	ihQoed
mornin ?	eedoeb
mornin @d	dccncg
mornin and	ebdjcl
mornin are	ebdpdd
mornin but	eboddb
mornin farah	ckedff
mornin hannah	fiefee
mornin i	jgedee
mornin in	fddkee
mornin it	fdijdd
mornin lorenz	ffcjfe
mornin meetin	eefjef
mornin mr	eecmde
mornin mrs	kgebfe
mornin ms	jfiafc
mornin on	bchndb
mornin or	eddmde
mornin placeh	daXmkf
mornin the	bdfbel
mornin we	eldcgc
mornin with	dfcmee
mornin you	deekef
mortga	cZfgod
mortif	ebcjdk
mortif .	ebcjdk
mortis	eceeek
mortua	didefh
mortua techni	didefh
mosque	dfbbhl
mosque commit	dfbbhl
most	pUmiVe
most #	dbmeee
most .	qcYibd
most aftern	fdclfe
most and	nbcdka
most closel	jkcbfd
most of	csbYcd
most people	ebhmbc
most read	ddmede
most recent	eaeoee
most things	cWtdec
most welcom	edagap
mostly	ajsYZa
mostly .	eejeee
mostly about	efjdee
mostly talked	eZrcdb
mot	adsXdc
mothba	dUydcX
mothba the	dYseda
mother	hSthdW
mother 's	nbbgfd
mother house	efhiec
mother is	fckcjc
motiva	Yhcndf
motiva letter	ejdeee
motor	khbdee
mounta	hnWTnf
mounta .	clcdka
move	djembb
move .	fTthlR
move again	digefe
move ahead	dXaedt
move anyone	eapeea
move at	cidhic
move before	dnadee
move fast	ikbdec
move forwar	aeWkdn
move from	fceieh
move in	eceeem
move it	ecekfe
move like	emcdee
move on	dabekk
move our	hcejed
move quickl	dtaceY
move slowly	ekdeed
move the	hblgdb
move things	efdjfe
move to	bggibg
move up	dhebke
move went	dfkidZ
move withou	fldefd
move you	iXaxcY
move your	mkdXbf
moved	difmaa
moved .	bknSkZ
moved and	nccfec
moved becaus	hXboed
moved by	efeefi
moved decisi	ldecfe
moved fast	deehie
moved forwar	acXeds
moved from	gnchbY
moved into	eboded
moved it	pbbgdb
moved me	edelee
moved my	diandb
moved office	cZrcec
moved on	dgYodd
moved our	eZcodd
moved the	eidhee
moved to	Yilkba
moved us	ebaddp
moved your	decned
moveme	YpZiib
moveme .	Wedmkd
moveme on	fmeddd
moves	csqYXP
moves .	fdjgdc
moves from	lgaeee
moves slowly	doaeed
moves to	kdnYdb
moves until	eclefe
moving	Ygclcj
moving .	jjdhba
moving ahead	bYdbgt
moving and	edleee
moving forwar	gaRibs
moving here	eajcmb
moving on	daapbi
moving slowly	dkeeee
moving the	emeded
moving throug	eicjed
moving to	VZwgbY
moving we	kedeee
moving you	cXgilf
mps	hbekfd
mr	haVrak
mr achter	jdedfg
mr additi	jddefg
mr adeyem	eifhdd
mr and	jYmbhZ
mr balogu	jcgeff
mr baptis	edembe
mr bello	dadmef
mr brandt	ckeefe
mr bunch	eieeff
mr contri	febnfd
mr delacr	efcdme
mr fantas	bfeecn
mr farm	aWiflh
mr fernan	fcdgfj
mr huang	Yoeeef
mr iyer	hbdkee
mr lefèvr	difgfe
mr lorenz	ibbjeg
mr lund	efbeek
mr makers	edjefe
mr mbeki	eidfdg
mr naidoo	fkhfcb
mr osei	ddleee
mr p	demedc
mr papada	fedieg
mr pereir	jaekec
mr peters	dcdjcj
mr petrov	edeffj
mr placeh	jaccii
mr provis	kdeged
mr rao	dhjefa
mr sokolo	cleeed
mr van	ejdeef
mr yilmaz	diifcd
mrs	iXmfec
mrs campbe	ckeeef
mrs charte	kddidd
mrs daly	feeeei
mrs jesse	fbemcf
ms	lXfmcd
ms #	cchkef
ms additi	ednddd
ms adeyem	eieffe
ms b	fdhela
ms bramle	kfbjbd
ms brandt	jceefg
ms bunch	fejeee
ms candid	jYlchb
ms coc	dZnged
ms costa	bekcbk
ms delacr	fdeffi
ms fernan	feddjf
ms k	lbgfga
ms kaur	ifcdcj
ms khumal	dekefe
ms lim	eZnffd
ms lorenz	feceii
ms makers	kbffff
ms nowak	eejgde
ms o	bhiejc
ms placeh	WlZhdm
ms pritch	iddeeh
ms r	cbniba
ms tan	elceed
ms teams	eeckef
ms the	akcfid
ms thistl	jfiafc
ms upside	cfdbji
ms van	kddedg
ms vogel	ccpdeb
ms whitfi	didifc
msc	lajcee
msgd	hibfhd
msk	dWpedg
msk and	ebjfdh
mtg	jjecec
much	ZniXZo
much .	apsZXR
much about	djiced
much alive	eieffe
much and	gdelbf
much apprec	eflefb
much as	ZoUXVw
much but	elacka
much delibe	fdecgj
much enjoye	ecneed
much for	kdlUWk
much going	diefff
much hope	dcdbpd
much i	aencbg
much in	hpacec
much later	cleeee
much like	bebjld
much longer	codeeb
much notice	cabsce
much oblige	ebqbed
much of	dlcedf
much she	geacen
much so	djddkb
much still	enceeb
much succes	fddefk
much that	fmefea
much the	iciefe
much they	dccdcp
much though	ecdeel
much to	Xflcck
much we	eeaedo
much work	edbcdo
much you	dfkdja
muddle	dckckb
mullin	crbedb
mullin it	cnceed
multit	ebkidc
multit about	fdlfed
mum	aNxSnc
mum 's	eeidge
mum .	bZzYgU
mum can	delcef
mum it	ddgddk
mum says	ihgiYc
mum they	gdffjc
mum will	iedcif
mundus	kYaceo
munich	fcoddb
munich .	fdjfee
munici	qYZddg
murcia	fekcef
museum	bajVqi
museum 's	dfedek
museum .	baiali
museum asked	ecddme
museum café	eclfed
museum guard	dcdggk
museum guide	eeefej
museum has	fhjeeb
museum regist	eldckZ
museum shop	eeeejf
museum to	ekbcbk
museum wants	deeled
music	dXibkk
music .	ecicmb
musica	cnbcde
musica direct	cnbcde
must	RcX4ai
must .	dnddde
must agree	ikedae
must answer	jaeiee
must ask	iiZXii
must be	ZXdueb
must bring	ffeiff
must cancel	ffddek
must comple	fffidf
must confir	bhaZmi
must correc	eeaclh
must declin	eZcder
must disapp	ebeceo
must do	jkbheZ
must first	drcbdc
must have	ZUiqid
must inform	cSlcer
must let	Vbipcf
must log	ddcqbc
must not	elaeeg
must now	mZdlbc
must part	fddefk
must pick	ddekee
must pull	fcnefa
must reach	Uacoqa
must reply	geebke
must say	Yedoeh
must see	eefjdf
must speak	elcfde
must still	eobhac
must supply	efekfd
must tell	hWbhbp
must theref	edldcf
must unfort	ebadep
must wait	bobcdh
mutasa	feeegh
mutual	ZdrdfY
mutual .	cinZdd
mv	fddkef
mvr	dfigdd
mvr the	dgkbde
mwah	cjdhee
my	ccoffd
my #	cdmgcc
my @d	cleidc
my @p	bbajnc
my accept	dcdblj
my accoun	ddldef
my agency	eedgfi
my agent	fbbghj
my answer	jZVirV
my apolog	dbVseb
my applic	YV/OSa
my apron	debian
my assist	gVczYb
my attent	eeejfe
my aunt	cckdgf
my back	ebxadU
my backgr	egeide
my bag	edYcrd
my bank	cdkjcd
my beauti	ebpdeb
my best	ebeden
my boots	ebYcoi
my boss	opQVhf
my breath	ejgeed
my brothe	ZV2VeY
my busine	jfZUkl
my calend	eYXvbe
my call	tkWcXa
my candid	edjceh
my case	dnecdc
my certif	eckche
my chair	naidbc
my chairm	dYicjk
my choice	aiijfZ
my circum	fdmefb
my client	eWhhhj
my co	khYmZa
my coat	jejdZe
my cofoun	epdadd
my collat	nhVjea
my collea	UollXb
my congra	fdkecg
my connec	dajjed
my consen	dcehie
my contac	nVjYej
my contra	eaYcnl
my coordi	ecdndd
my course	djiece
my cousin	bfpWhd
my cover	fekdee
my cpat	ifbdcl
my curren	nWepaZ
my cv	bXvcXh
my daught	ebscdZ
my day	elgcdc
my dear	eiceei
my decisi	Xmeldd
my degree	eedkdf
my deputy	bZmjed
my desk	eYoeUn
my diary	Ybdine
my diplom	eddoae
my direct	hicahe
my docume	djgkZd
my dog	ecpadc
my door	ncZcif
my drawin	gcbpZd
my duty	ecedme
my earlie	jaamed
my editor	kidddc
my email	kcjaee
my englis	dbehih
my essay	goacbe
my expect	eXnied
my experi	lheddc
my extens	ecgfjd
my eye	ecWqef
my eyes	ebXcct
my face	beddjj
my father	cTllZk
my favour	dneaah
my feedba	kdeeee
my file	cmpZeV
my final	hebcdl
my first	bgpgiR
my flatma	dYjcij
my folder	dZjchj
my forkli	eecgkd
my form	gkiacc
my free	feejfe
my friend	bgfYbq
my growth	ceemde
my guess	jieddc
my gut	brbaZj
my hand	fVnXqa
my hands	ZzSajW
my hat	earecb
my head	coYYYo
my heart	dcUmgk
my honest	dZdjao
my husban	Zmgagg
my id	demcde
my inbox	fdahnb
my inside	boebee
my interv	VqheXg
my job	ieeehe
my keyboa	eejdef
my last	cWhuPl
my ldn	dckeeg
my leave	coaeed
my letter	fZmZqW
my licenc	feeief
my line	oaXbbo
my list	mdWfam
my luck	ffeefi
my lunch	eZqcde
my mail	cZrebg
my mailbo	dUqhed
my mails	aYsede
my manage	joVanX
my mate	UsmYTh
my mentor	ebceen
my messag	bcdmhc
my mind	kbnZiW
my misery	dbXdjn
my mistak	emchcc
my mobile	jcbejf
my money	jcYdco
my mother	cZnaif
my mum	ZUwaah
my n	fbeeel
my name	Ubkbqe
my neighb	inUjWf
my networ	eaqdbd
my new	ekhcde
my niece	eiZfdk
my note	ffejfd
my notes	ovVYdU
my notice	ibZafo
my number	gQKqit
my offer	dYeasd
my office	dZhgih
my old	VXfnpd
my origin	deeldf
my other	jjcddc
my own	pmjWYY
my p45	eZZdsd
my pa	eiefef
my paper	fjckab
my partne	kklfVX
my patien	ekXedl
my pay	dhcddl
my paysli	ccmmcZ
my phone	jemZbb
my pi	facleh
my pick	ibdcdm
my place	ajugXU
my pleasu	gdmcga
my poll	dhaidj
my portfo	dhfhgb
my post	ebpecd
my practi	geejde
my presen	eZybZX
my previo	dhgnbZ
my proble	etabXd
my profil	cfrUcg
my questi	gejcee
my recomm	eogadb
my record	ihefdd
my recrui	gfSZkp
my refere	YmeqYZ
my regard	dbqcdd
my regist	eaWgmk
my rent	dbleic
my reply	keedef
my reques	ejicec
my return	gWvUbc
my salary	aZcrdc
my sample	ereZdb
my second	ladjde
my secret	WWdwgd
my shift	hdYZnj
my shoe	ekidbc
my should	iaXgji
my side	flmeXX
my sister	WcyZab
my size	ekdgdd
my slot	kdiced
my sniffi	egkedc
my son	kZbdem
my status	draccb
my succes	ckcidd
my tax	dgaqac
my test	djhadh
my thank	edkeed
my ticket	eificc
my to	Zfenef
my tracto	ceijde
my train	dekeed
my transc	ebZsbd
my turn	jbfhef
my two	dZkkde
my umbrel	emcegb
my uncle	cofdcb
my vaccin	feckee
my verdic	ncecde
my visa	edfhjb
my voice	fcaasa
my voicem	fedeek
my wall	gejeed
my way	ardcaf
my wife	fejPrc
my wknd	maaddl
my word	hfaapb
my would	gTlchj
my yes	boTbpb
myself	gOqokU
myself .	kWhZgm
myself ;	jeeeee
myself and	gceeld
myself no	dkcckc
myself out	eapedc
myself that	eeedek
myself the	dcdkie
myself to	edkkeY
myster	feclde
n	nTffao
n .	cXodcj
n a	fdejef
n for	fjcWfm
n i	nbeeed
n the	feajci
na	hcjdcg
nachri	dlVikc
nachri .	emYjee
nada	ZuYdcb
nadia	dhidef
nag	foYdgb
naidoo	dngecZ
naidoo 's	dkefed
nair	feeffh
nairob	ZYsdef
nairob .	Zikiea
nairob is	fcpcbc
nairob more	feiffe
nairob of	fbihfc
nairob postin	decfjg
naitei	hVamfj
naitei on	iXbkdk
nakaga	jVseZX
name	Vldklb
name 's	hyVdaV
name .	Ubdbnp
name ?	fddhie
name a	W0dbaW
name agains	ecdehj
name and	jgWcjh
name anothe	Y2YicP
name any	fTuefc
name as	dccild
name at	cpZbib
name by	nUihec
name came	bqSuYT
name does	dadeep
name down	mbcdeh
name for	eabnci
name forwar	dqabdd
name from	aanfka
name has	loMiah
name i	dYrYlZ
name in	daXpei
name is	bjhZbl
name of	acluWU
name off	aO/eQS
name on	VhbawY
name out	eZqdaf
name right	ddjabm
name terms	jheeed
name the	fbcilc
name three	fafmee
name to	dpcbcg
name under	bUXbtm
name was	bVQnnn
name we	fdehjc
name which	eldcbg
name will	dicbih
named	Tejeoe
named .	eclbjc
named a	YmocbX
named and	eckkbc
named as	ecdhdj
named below	febeYo
named the	fnaehZ
named you	dediei
namely	WUxebg
namely for	ccfmee
names	lhTwRc
names .	jjbced
names and	dYbueb
names by	ddelee
names come	ocdbed
names email	fedkee
names from	ejdicc
names go	gjedee
names of	adYwYf
names on	jdbcbm
names phone	eddkef
names to	hYZddp
names we	fiffde
names will	ecobeb
nannie	dXcolb
nanny	cXaacw
nanny .	eaZdds
naomi	efiecg
narrow	dngbWh
narrow it	incbbc
nasrin	eigeee
nat	ldgecc
natash	dVchcr
nation	ecfZnf
nation .	ekZedi
nation it	ejceeg
nation origin	ffieee
nation we	fdjidc
native	jYZhdn
native level	fecfek
native speake	eacjej
natter	eeeifg
natura	iYkhYh
natura .	jYkdai
nature	eeifef
nature of	ebjefg
nay	gjcehb
nay .	gkeecc
nb	ehbefi
nda	caa0Va
nda #	jefeee
nda .	eedmde
near	dihhea
near .	fdeeih
near enough	fcddme
near future	ZvVdee
near the	idjkbX
near you	idjadg
near your	jcdedj
nearby	eZZdcs
nearer	dZohaf
nearer home	ebrdcZ
nearer to	fdeeej
nearly	hoRoab
nearly .	dqbcbd
nearly at	cmalZd
nearly comple	edekef
nearly cried	eaceik
nearly fell	nbbdhd
nearly in	eZfedn
nearly over	lZcjee
nearly said	cZYnoa
nearly there	dqZhZb
necess	fiahgd
necess .	hfbfhf
need	ceYqhe
need .	einbbZ
need @s	0VdWZb
need a	SWdoph
need about	tYeZde
need adjust	jdefee
need an	Vjajih
need and	jechfd
need anothe	ejeceh
need any	cdZpdh
need anyone	dYVccy
need both	fdejef
need but	eijcdd
need detail	fdeiff
need for	iWVVuk
need from	gebjge
need hands	dcodcd
need help	feihce
need in	elcdef
need is	dgZmib
need it	XWgrnV
need me	cTXkiq
need modera	hjeedc
need more	cmYgZk
need my	QiXuib
need not	UgnPmj
need now	eackek
need one	ceYtbe
need proof	edcrad
need some	odbbed
need somebo	bWdaby
need someon	ekURXy
need sponso	fbfmef
need take	edleed
need that	ebbfbq
need the	jiUrZZ
need this	oVZnbe
need till	kkbcdd
need to	cqhdlR
need transp	mbecff
need two	baYyab
need until	1bSUfa
need you	abWpdl
need your	MWT9pY
needed	gUcejp
needed .	abqdlX
needed a	eWfdcr
needed as	kedefe
needed by	bedgle
needed for	gYecdp
needed from	jkhbbZ
needed on	keefed
needed to	eedaeo
needed two	eZcaqd
needed until	hmbcde
needed we	dfcddm
needfu	feeief
needin	bQbbg0
needin a	eZadip
needin the	dZlchh
needin you	ebccdr
needle	aZrded
needs	biQqhg
needs .	ghcabn
needs @s	lceeee
needs a	abbjqa
needs and	ffeiee
needs for	eeiffe
needs from	igedee
needs have	ffeeei
needs it	egckgd
needs me	eddmdd
needs my	aabrja
needs of	fdcdem
needs one	ffebbn
needs so	fcedel
needs some	kdched
needs somebo	cibhfg
needs someon	feebem
needs the	idcncb
needs to	ctXmZV
needs we	kdeffe
needs your	bYUoqa
negati	hTVfay
negati .	bbYccu
negati answer	fadleh
negoti	ZXVtqX
negoti .	edckff
negoti meetin	ceenbf
negoti the	eefeie
neighb	dalfYk
neighb 's	Zjdagl
neighb .	bihdZj
neighb and	mZbjdf
neighb who	jfkcca
neithe	Z3hVWV
neithe @d	Wredee
neithe a	eogedY
neithe accept	gjfeeb
neithe an	ekcfee
neithe as	eeceel
neithe been	fhhffb
neithe confir	cqfaeb
neithe in	cgmcde
neithe of	gfZcdn
neithe on	ehlebb
neithe paused	kmVfee
neithe should	lbidec
neithe will	Zpefdd
neithe yes	eeeked
nephew	aTSXb7
nephew .	fXYaev
nephew in	cdbddp
nervou	iXmicc
nerys	kadigd
net	eecmdd
nether	eiccck
networ	YSyTWp
networ .	aXrbbg
networ and	fdibei
networ of	eceefl
neutra	efcemb
never	fYpWob
never .	WxZccZ
never a	eeachm
never ask	jfjaec
never asks	ehidfc
never came	aiefej
never give	ekfded
never got	eYkjZi
never happen	Yocgee
never have	fXcfer
never in	eeedna
never like	eacmdi
never mind	eYgcqX
never miss	dbucbY
never needed	pahdbZ
never run	ekcedh
never said	dkiddc
never say	eadcjk
never seen	dYacpk
never taken	kidddb
nevert	jdeeeg
new	XcvYqW
new #	kcgece
new .	egided
new accoun	fballb
new addres	bYpiad
new and	eididd
new applic	g0gYZJ
new appoin	dafrYZ
new assist	eVacpk
new boss	endcee
new budget	Wqedde
new buildi	gjhcdc
new cantee	eejeee
new careta	eaYenj
new ceo	eefekd
new certif	ffjfcf
new cfo	fcjfff
new chef	blcbkd
new coach	jbdedj
new collea	aicVnl
new contra	akoYhX
new cook	idedif
new date	dyadZS
new day	U0addY
new direct	Wficlh
new dog	eZnfee
new financ	ailefc
new flat	fcndbe
new grad	djebic
new ground	cgaeod
new group	fekgec
new guy	cbXect
new head	cceZuZ
new hires	cofcbc
new job	aluadS
new jobs	fX2ZYT
new lab	djaaod
new lead	ckddfe
new letter	fddfld
new link	ebUteZ
new lot	ehbekd
new manage	ahVcqg
new messag	hZhhgd
new night	ecbdpd
new notifi	feleec
new nurser	fbfgif
new office	edocdd
new one	gjoeaV
new ones	aeZjdl
new openin	jZedcl
new opport	daanej
new owners	bXeell
new partne	ebleef
new people	ZglYbm
new phone	cascea
new place	engcca
new plan	1VbcaY
new plant	ecleee
new positi	egXfgn
new posts	ecnffb
new propos	cYbqee
new recrui	ecodeZ
new role	ddXctb
new roles	dUvZbg
new rules	dlkbbb
new series	eekeee
new sexton	ecbenf
new site	fbleee
new staff	eXsedc
new status	bhVddq
new system	dhkbee
new tender	cbqebe
new term	moUebe
new time	cqbhdX
new to	dmgccb
new town	eecdme
new tp	fjcehc
new treasu	effeif
new vacanc	ebqddZ
new ward	fmcfce
new work	ecboec
new year	lkhfWZ
new york	eeejef
newer	ahsZZb
news	anachf
news .	Yfkbgj
news ?	epYccf
news @d	rXddgc
news about	dbndbi
news and	hpcYiX
news as	erdfeV
news before	ihddhc
news but	eZcdcs
news by	pZbcdg
news first	degfej
news for	d3WVdU
news from	kebjlT
news i	Ulkbcj
news is	dVbWsn
news no	mbeeee
news of	ehmdcb
news on	rmYcYZ
news or	maigcb
news that	eeefei
news the	TUbqoi
news there	eamdhc
news they	Xkcadp
news to	djeegf
news travel	hdekbf
news yet	gobdea
news you	bYXuib
news your	ecclid
news>again	rhZVYl
news>answer	oYYYYx
news>ask	pSdkZj
news>away	phQeZl
news>bye	cohbiW
news>chosen	YUgflp
news>closed	VqSelh
news>date	/YTZaZ
news>decide	nTdhcl
news>free	skWVbf
news>give	qcbbbh
news>goon	hSfpam
news>hear	edjkbb
news>hold	Wcglbm
news>if	gebbZq
news>joy	ahTdrg
news>match	gWfbdr
news>me	mgafbf
news>meet	pocccQ
news>news	pfbUgg
news>not	dpYZan
news>offer	WeXgph
news>others	behdXo
news>papers	ifocdW
news>post	mdbVmf
news>receipt	UxhYbX
news>refuse	WXSdey
news>review	ajkfgZ
news>said	tWadbk
news>soon	quXTaU
news>sorry	WrXeak
news>start	bqdeXd
news>step	jYXmYn
news>thanks	chbddm
news>them	hiabig
news>wait	Xybeaa
news>will	opUYhc
news>you	mgYZhi
newsle	QN/WWX
newsle .	denbee
newsle about	fckeed
newsle becaus	eelcde
newsle first	ecdefl
newsle on	Weoide
newsle to	fdifff
newsle with	ebsbbb
newts	dcoddd
next	bgdkff
next #	ekebch
next .	XhhiYj
next ?	fuZXcb
next @d	ddfZeo
next a	feejee
next and	acqZhb
next applic	feeefj
next becaus	famfed
next bit	fbende
next but	fjeefd
next call	feeedk
next candid	eefiee
next comes	edencd
next door	eaXmjf
next employ	kXijga
next for	ebcqdc
next harbou	feeblf
next human	edceem
next in	Zckeie
next intake	adYecs
next interv	Zafrec
next is	Zae1aV
next lot	dbbden
next meetin	bqYcgb
next meets	dnceed
next milest	kYpZeZ
next name	ekcehc
next news	qhXdda
next of	kaZqbc
next on	ebbT0Y
next one	oSdXer
next or	dnbefd
next our	edegkd
next part	ecalej
next pastry	fjbbld
next person	cceepb
next phase	fjddff
next round	ZbZtai
next season	dcbdlk
next sessio	jidcec
next so	gdeefj
next stage	idYjal
next step	acktZX
next steps	glvTYW
next talk	fdejfe
next then	ebnbef
next they	dkdgec
next thing	hpVlaW
next three	eceZpd
next time	dUgXbv
next to	ardefX
next up	ZZY2Za
next we	bmdhec
next you	kcefee
ngl	aZfgYq
ngl the	beXico
ngo	dYkoaa
ngos	difgdf
ngozi	fhYhmZ
ngozi from	ijbgbe
ngā	bgjbkc
ngā mihi	dgdclf
nhs	kcbcig
ni	debnee
nia	inaedc
niamh	hftWdV
niamh .	kehdeb
niamh applie	cgqacc
niamh submit	igkbea
nibbli	ebndkX
nibbli people	fckekY
nice	cU/TWc
nice .	hYkhdf
nice about	aVmddo
nice and	ldkdeZ
nice break	edheei
nice but	fhiffa
nice card	edZckk
nice conver	ideefh
nice mail	mebeee
nice meetin	eeieee
nice of	dggddi
nice one	pZfZic
nice talkin	iYgkdd
nice that	edkbci
nice the	fdmded
nice things	ckZdck
nice to	Uc9UaT
nice weeken	hladhb
nice woman	dhjeec
nicely	bkhZhf
nicely .	eieged
nicely and	ejbZkg
nicer	lYgbam
nicer .	eiegef
nicest	ecebgm
nicest @d	gkeZeh
nick	fiZdek
nick of	ekbeeg
nicola	ddeeke
nicole	bfpcdZ
niece	bYZbXx
night	fZXepk
night .	oZhede
night allowa	eeceme
night audito	dljcda
night fill	ffeXpe
night manage	fichiZ
night porter	gXgalj
night post	ckeefe
night shift	YdihmZ
night shifts	dagnec
night team	jaciid
nightm	dcnhcc
nightm .	ffjede
nights	deXZom
nights #	edjidd
nights .	doUail
nights ?	fddmec
nights @s	deeeke
nights and	ecYejn
nights as	fcckhd
nights so	jcccdl
nights with	fbpfea
nikos	eihded
nine	cefgoY
nine .	aqegaa
nine candid	eideff
nine lovely	idjbee
nine of	cijeed
nine people	oYcdje
nine to	Zbmgff
nine were	ffifed
nines	idcjee
nines .	idcjee
ninety	Vejbao
ninety minute	feeked
ninety prof	efcjff
ninth	ldbchd
ninth .	ldbchd
njorog	dedncd
nkechi	gYqjYb
nkemel	ecmhea
nlp	eidehc
nneka	ecmgdd
no	fcecbq
no #	dcbfcn
no .	dfVfmi
no ;	feefei
no ?	YbbugZ
no @d	rQbZgl
no access	cbpcee
no action	cetZdZ
no after	dbemlY
no all	eZkeeh
no alread	ddddem
no and	iRRdjw
no answer	cxdbbR
no applic	bndefe
no appoin	bNujYj
no april	fdgbmd
no as	hclgZe
no assess	edeflc
no at	eeYhnc
no bearin	eioaeX
no becaus	badecs
no before	pYefce
no brock	hXbdeq
no budget	fcpfeZ
no busine	Xpdeee
no but	hPbpfm
no by	lRabxX
no calcul	dckied
no call	rUVYim
no candid	dekeef
no castin	ichfed
no chance	oYdddh
no choice	ecejeg
no clue	YwfZbW
no comfor	eiefef
no contra	emhecZ
no corres	dgeefi
no date	g0XgYM
no dates	cpddeb
no day	YyXZbd
no deadli	eddmee
no decisi	fvdgaR
no did	cmdedf
no do	bgYjbm
no docs	ljbadd
no doubt	aeYckn
no dramas	ffgiec
no earlie	N0eded
no easy	ebbebq
no elliot	mgdceb
no end	ZphieU
no eta	avabdU
no experi	ebmdnV
no explor	eldeed
no extens	eeeame
no feedba	ajcdek
no finlan	jakefc
no fixed	dqddea
no flags	kfddfd
no flexib	fedffj
no for	bhZebq
no formal	fdcekf
no fresh	cndfec
no from	YGTee/
no furthe	WklUeh
no go	uYXZck
no good	kVYuZb
no got	dYladl
no guaran	dtfcaX
no hard	aSnfao
no he	jeYbbn
no headco	ffaffl
no hires	eanffe
no hiring	dTxdeY
no hr	lYbfcl
no human	pdccda
no hurry	aqXjga
no i	oWUWjq
no idea	W2oWXN
no if	kceffe
no in	lYrWoP
no influe	ehkceb
no interv	cWptXV
no is	obTXeq
no it	gYXget
no job	hTSbY3
no jobs	ecZfep
no joke	kbefge
no joy	bjcedk
no just	fdkffd
no kavya	dcheek
no later	3KZncZ
no less	amcdic
no letter	dkpaaZ
no list	bscceZ
no longer	TUkecv
no love	eaaeep
no luck	caTbdy
no mail	iXYjqb
no matter	hgjeda
no means	epZdee
no mentio	earcea
no messag	Zfdoed
no modell	dadjek
no money	fZaebs
no more	mONque
no need	dXsXoZ
no new	UkyYZW
no news	m7YYWI
no next	cL7haU
no night	ffeifd
no nine	cgekde
no no	YtcjcV
no nobody	fkibcd
no not	mffcad
no nothin	kceedh
no object	kjldcU
no obliga	eYmjec
no offer	joThPl
no office	fddefk
no on	qYXcVn
no one	YnuaWU
no open	fcmdZi
no openin	eWcees
no other	Wqddef
no others	fadddp
no outcom	fjcffe
no panel	dZdllc
no panic	oadeee
no phone	gbndeb
no place	dccddq
no plan	aindcc
no point	fYZalo
no positi	echecl
no possib	fbbeeo
no post	dSXdZ1
no postdo	edceem
no prepar	eeanee
no pressu	dcceod
no proble	hSkobd
no proces	eelefb
no promis	jyXZZU
no questi	ibggdg
no reason	ehZedm
no red	ejeefe
no refere	dqbbed
no reflec	eZkeei
no regist	dbrYeb
no reject	oZffdc
no reply	XhtTfb
no result	T2XddV
no right	cXjpdb
no room	fcdeem
no rush	cjkkcU
no second	gTYghr
no select	fbcefm
no set	dleefd
no she	kcieec
no shortl	endeec
no show	ddjmeY
no sign	ddmeee
no signat	chijae
no slides	dcZtdc
no so	ljdieV
no sooner	Qzbbcc
no sorry	eOobbk
no start	ldeddg
no still	docefb
no string	elWfdj
no such	brZdde
no suitab	feeffi
no ta	edbpdc
no talk	bikced
no tellin	bscdeZ
no tests	gcdhkc
no thank	eakgcf
no thanks	ZRlnje
no that	sZbbde
no the	dheYZn
no then	egfeie
no there	jhaddh
no they	kUbdep
no third	elkeeX
no this	Zdeeep
no though	dqXddf
no till	fddieh
no time	eidhde
no timeli	aphbdc
no to	gUg2gP
no too	eZaeeq
no travel	jdcdlb
no unfort	fecffk
no update	otRYbW
no use	mZbgdh
no vacanc	dUecds
no verbal	lgefda
no wait	kgWnca
no waitin	kXcelg
no way	WohcZj
no we	hjYYfl
no weeken	eddpba
no weldin	drZeea
no when	ahkeed
no will	mccdja
no with	daaddt
no within	ibebme
no word	cuiYbR
no worrie	adpikP
no yes	cobblY
no yet	hkdbed
no you	gbubhR
noah	aleffe
nobody	ZtnZdV
nobody .	doddec
nobody at	fjcgee
nobody can	YfvebW
nobody could	ffidff
nobody else	iZUbrj
nobody expect	eefjde
nobody from	cbZabv
nobody gets	oaWedl
nobody guild	jkddea
nobody had	ddkeic
nobody has	hwbbYX
nobody here	apebhc
nobody in	kceeff
nobody is	cwkddK
nobody knows	deqccY
nobody minded	edjefe
nobody said	bdmcdh
nobody should	hidfed
nobody signs	cfedld
nobody tell	dadekj
nobody told	iTjdco
nobody was	eaifkd
nobody will	Wlgfci
nobody would	Zpdeec
nod	epWmYb
nod .	hgegce
nod and	dedeel
nod for	Zhepea
nod from	eiefff
nod it	fncdec
noise	ZUjibn
noise on	eZacdr
nomina	cWakin
nomina .	fYaajq
nomina commit	eidgeg
nomina for	gfjffX
nomina to	bZaZon
nomine	dcaiem
nomvul	kbffff
non	egdabo
non appoin	gfbedk
non clinic	feiefe
non compet	bdZjii
non select	dbefem
non shortl	ioZcda
non techni	effjde
none	ZfdWfq
none .	damdbm
none and	eahddm
none at	eafeel
none i	gblded
none of	iYafen
none the	arbedb
none to	fldfdd
none with	fcbeen
noneth	ecmcbh
noneth .	femfea
noneth tunde	bhjedd
nonpro	kbehdd
noor	ddarcd
nor	T3eXSe
nor a	drdddX
nor cancel	kmXfed
nor declin	hlceec
nor do	cVVcew
nor for	ekdffd
nor has	crceeY
nor no	eeeked
nor off	eileba
nor out	cgmcde
nor refuse	fflfdb
nor the	fYmeZl
nor will	eddjcj
nordic	efclec
nordli	eYiaoc
normal	udmcUZ
normal .	anmfXa
normal ;	kXfYki
normal ?	aleied
normal about	eaZfXt
normal and	nhcZha
normal as	ejjceb
normal at	idcife
normal but	eddniY
normal come	mbeefe
normal do	dlfcff
normal for	nfifYZ
normal get	peZded
normal have	cpafdd
normal here	fnZede
normal i	kgbged
normal in	okSlaU
normal is	mdfeeb
normal it	kcicdc
normal s	adebcq
normal she	jZceel
normal so	eddhej
normal takes	1SWadc
normal that	djbhdf
normal the	iXoYWm
normal then	ndceec
normal there	bkffff
normal they	iiiaae
normal to	nUahjf
normal turns	kgedce
normal was	hckZeg
normal we	gYckWr
normal with	aliebd
normal you	XisZca
north	cchalh
north 's	eihhdb
north .	egkeec
north gate	Zckclf
northe	eenadf
northl	eecgej
not	cjbcco
not #	fbbend
not .	dtTVYp
not ;	afcebq
not ?	acdnjd
not @d	ktQfbV
not a	imhjaT
not able	aehUdr
not about	jUqkbY
not accept	mZhZbi
not admit	eZbdep
not admitt	ecdbeo
not advanc	kbccfk
not affect	cYzZcS
not afford	fddffj
not agree	kncaea
not agreed	etZccc
not agreei	eidcdj
not all	gfdndY
not allowe	haZiii
not alter	iceeei
not always	epbedc
not among	bSUZZ/
not an	cgX0VY
not and	fiSYhp
not answer	XomjbT
not any	boSjkc
not anythi	dhfdcj
not appear	bbXcbx
not appoin	cZWfXz
not approa	ecelee
not approv	mYdedi
not as	gdkaeg
not ask	UzadgU
not asked	ehYqcY
not at	gbkYdk
not attain	deedfl
not attend	pZbbeh
not availa	eZbneh
not back	bldjdc
not bad	hpbdeZ
not be	VZdcb4
not beat	jXXccs
not becaus	fpddeZ
not been	flZaao
not before	cxYbaX
not being	gOtcUo
not believ	dcgiic
not book	kkXkcZ
not bother	ecdhjd
not bring	eWpfdg
not budge	eXddll
not but	ocdcdc
not by	heaiZk
not call	oqhXXU
not called	ecdeel
not callin	ciijda
not cancel	gYuddV
not catch	laldeZ
not celebr	klYdga
not change	gRqZdl
not chase	hbdeek
not choose	liaXak
not choosi	efbedm
not chosen	frhaUd
not clear	edcodc
not cleare	feaefm
not close	fclgjY
not closed	elneeS
not closin	eineeW
not come	XunTVd
not coming	dbredZ
not commen	fddeel
not commit	XzfZcT
not compar	emdefc
not comple	dXYtee
not confir	YoaiVl
not consid	cRYjcx
not contac	ldcgec
not contin	dWgjcl
not conven	kbdgfe
not convin	flaged
not count	M8YdaY
not counti	fdkedd
not cover	bcndch
not create	eembed
not crying	facfdo
not dare	bodeed
not dead	eareeZ
not decide	Q2cmbO
not decidi	eoabed
not discus	fhclda
not do	XkgfmX
not done	coZpZV
not doubt	oXbZlf
not down	eodeda
not dress	efcdcl
not droppi	fjkfeX
not earlie	hkebdc
not easy	feeffj
not eat	beende
not either	egcfek
not eligib	eZbceq
not employ	eUabbz
not end	qWceef
not enough	cWUYZ3
not even	bZpakd
not events	cgdlfd
not every	eancgd
not everyo	docaeh
not exist	ebeeem
not expect	P5WZlU
not explai	fcfefi
not extend	elkedX
not fail	doaeec
not faint	eacctX
not fair	fedbbo
not fancy	fbpeeZ
not feel	eZicel
not fill	ejmbeY
not filled	jrqdcI
not fillin	fckeef
not final	ioeZdZ
not find	cdiegf
not finish	aucjcT
not fit	eaZefq
not fixed	erbbdb
not for	YQlZYz
not forget	fikfdX
not forgot	k0QfYT
not forwar	dYugdX
not found	dpYjdZ
not free	dnebee
not from	gcdieh
not frozen	ijafed
not get	VlPgip
not gets	mdeeec
not gettin	fTccjr
not give	QzhXeb
not given	bnicdZ
not go	aSfoZs
not going	TgeVfv
not gone	htZcdX
not good	eVeccv
not got	Y3OgVe
not great	ecefdm
not guaran	Z0ZYcY
not guess	cubddY
not had	qdbeeb
not hand	dmZalc
not happen	ilbbdd
not have	RtdZcl
not having	caccdr
not hear	bjYnkV
not heard	wdYbjU
not help	feleec
not here	pdcdcb
not hesita	fbfghg
not hire	fUscef
not hiring	cIdab4
not hold	hvQTcj
not howeve	ddeeel
not human	gmacdb
not hurry	eklbdb
not i	jeWkYk
not in	QlckWo
not includ	eacdep
not intere	dWngfh
not interv	egbcel
not invite	iUbcdt
not is	mdceee
not it	hZsYWg
not joking	hcfife
not keep	ocRjla
not know	V0lYdS
not known	eqcddZ
not later	nKamrY
not leave	oWgXrX
not leavin	cccekk
not left	eqbcea
not let	dfbmYi
not lettin	fdehka
not like	dbgjge
not likewi	nfeead
not logged	bXuXda
not long	fgZfjg
not longer	iaefje
not look	dgbgek
not looked	dkbdei
not lookin	eYccdr
not lose	fdddfl
not made	ZuZVhg
not make	bsZjWb
not making	cmeeed
not manage	jbladf
not match	deaaho
not matchi	fceefk
not matter	dcdeqa
not me	ZZeXaw
not mean	qoaccR
not meant	iladhZ
not meet	gdWZdv
not meetin	dleefd
not mentio	dXokdb
not met	buUkaZ
not mind	anTmlX
not mine	ZrdkWd
not miss	ibqacZ
not missed	hZlhfc
not monito	fasbcc
not more	kXcmee
not move	ddtXbe
not moved	fnaeed
not moving	bYXacv
not much	biobab
not my	dodedc
not name	YsnbcU
not need	mGkPps
not needed	glbfdc
not not	hgdbgh
not now	ecidej
not oblige	ebjeeg
not off	bjdmcb
not offer	fencRj
not offeri	decedm
not offici	erbcdb
not older	beenee
not on	jURVc6
not one	fTWTh4
not only	hXYarg
not open	ZgcvcY
not opened	eieeeg
not our	ecahlg
not ours	dbqbdZ
not out	dyYiaS
not over	eofjaV
not paid	fmdfdc
not panic	ekeeed
not parked	hlZffe
not part	fbkYfl
not pass	bWdedq
not passed	dbncdg
not pay	bigdnY
not permit	ccjedk
not phone	jkccdd
not phoned	nbeeec
not pick	adbagr
not picked	dvZcab
not place	kadfdh
not placed	badeeq
not plan	cpdcec
not please	ecekff
not positi	fbeffl
not possib	ameaZl
not preten	fXddsa
not procee	aZUhcx
not progre	cTVcb2
not promis	R3VTka
not provid	ecacep
not put	ZsXlab
not qualif	bZbcet
not quick	ilZcdf
not quite	dXYad0
not quote	cpcfda
not ranked	ekccdi
not re	eekded
not reach	dZUhcv
not reache	bgYkdk
not read	hroWZQ
not ready	ZxXhYZ
not receiv	hYWmgi
not recomm	XUaab3
not recrui	aUucdc
not refuse	eemmaX
not regret	fhefnW
not reimbu	eieifb
not reject	ngmpbI
not releas	cpdeea
not reloca	edcffl
not remote	rbcbec
not renew	fgifec
not renewe	ebbfen
not replie	agRyce
not reply	ebkYam
not replyi	fjcffe
not reques	eejefd
not requir	feedej
not resign	feedke
not respon	dXflej
not retain	dWZddv
not right	ekdZie
not ring	joXXah
not rule	ilaeed
not ruled	eqceeY
not rung	lZcddk
not rush	fjdefe
not said	f4fYXL
not say	dzgaaS
not saying	dlldbZ
not score	fdeeej
not scored	endeeb
not see	XcgSjt
not seen	cgjekY
not select	dRXWW7
not send	pmUZcd
not sent	deXhki
not set	bgdnde
not settle	awakaQ
not share	olbWbc
not shared	jdbeej
not shortl	efdkag
not show	fcdedn
not shown	feleec
not sign	kaoiXZ
not signed	dqfhZX
not sit	cuXecb
not sleepi	ebbpcc
not so	cbehcn
not speak	meZbek
not speed	eodeea
not spend	eejfed
not sponso	fcceen
not stand	dgcakh
not start	dnbhYg
not starte	dfbnec
not stop	jdZkdf
not stoppe	ckacnZ
not strong	fcceen
not submit	baqZce
not succee	fccddo
not succes	mSWXgw
not suit	dddoed
not suitab	ekfffb
not supers	jdeeff
not suppos	dcceqb
not sure	g2LcZa
not surviv	ecleec
not take	eSkdTx
not taken	iZXdjm
not taking	aPjYaz
not talk	tdhXbW
not talked	eoaeed
not teleph	cmeedc
not tell	UnsggN
not tellin	eiefff
not that	iZakbm
not the	lYZfpc
not then	iieeec
not there	anSkeg
not they	kacbhj
not think	cheWco
not this	pTQYaz
not throug	dTabby
not to	dQhXhx
not told	gsbcdX
not too	dcnjiU
not tracey	fledfc
not turn	eicccl
not turned	fkdffd
not turnin	faoffb
not unders	eijdec
not until	dpbdde
not up	eqcaec
not upload	deoaed
not us	efqdeU
not use	gZahdn
not usuall	ebcepc
not voted	eqeedY
not wait	aMqguX
not want	cahQgu
not we	ewZbaZ
not wear	eaejej
not well	demieY
not what	bKXag6
not when	cneeec
not will	naedee
not wish	Xaiamj
not with	jbahke
not work	iSfrcd
not worked	eVieen
not worry	ghgmXW
not write	gpdceZ
not writte	dmjcda
not yet	hmaobS
not you	mTfXYu
not your	lbdfja
not yours	fhYdVs
not>again	Vbnbik
not>answer	eqhbda
not>ask	gagVlm
not>away	yYjScd
not>bye	WVkZfr
not>chosen	caZaa2
not>closed	noqXZO
not>date	kqWfgY
not>decide	ZteZce
not>free	gdWfbq
not>give	firgSZ
not>goon	ZQsYa0
not>hear	ctddeY
not>hold	dmjZbf
not>if	bjqdZa
not>joy	ZUXjoq
not>match	aSSbe+
not>me	cgecZq
not>meet	hZlWcq
not>news	W3gcYX
not>not	hpcgaa
not>offer	eecfPx
not>others	Ziaeqc
not>papers	XagrXl
not>post	aZjbZv
not>receipt	XMltej
not>refuse	ioljbM
not>review	cXocbm
not>said	atecad
not>soon	0WVmgU
not>sorry	ifYbXs
not>start	achhYo
not>step	aWcggs
not>thanks	aJticj
not>them	gfcdfj
not>wait	hRlcjj
not>will	dgicdi
not>you	ecZcft
notary	efgdhe
notary 's	ffgdie
note	khnaXc
note .	ZctibT
note about	eZkked
note as	edgldd
note by	dbjldb
note candid	bjlcYg
note client	cgZeen
note for	djdhee
note from	diedjc
note it	Zklccc
note of	ocneZY
note on	lgbbdh
note our	gelcbd
note says	Zjcdem
note that	epabbh
note the	wjSbZa
note this	jdjcec
note throug	kdcdhe
note to	fYkdZm
note when	eieffe
note your	Yefoee
notebo	eddmce
noted	Vk3UWX
noted .	dfmceb
noted and	Zjocda
noted down	icfefg
noted thanks	demecd
noted that	ahrdab
noted the	ejfcdh
noted with	dfihha
noted your	gnpXcV
notes	opfTWe
notes #	kZkbef
notes .	kjjdbW
notes @d	kdedef
notes and	nicacb
notes are	ablbem
notes by	eifffe
notes have	cqcadc
notes if	Zefeeo
notes on	hfcfdh
notes over	kfedee
notes say	dhbjee
notes so	kceefe
notes that	encdec
notes the	kalddc
notes to	ilcceb
notes with	jXeeem
nothin	a2jaaT
nothin .	G2iYdb
nothin about	cUnZjk
nothin agains	eVjiel
nothin and	bindbZ
nothin at	erZbeb
nothin bad	eZdlej
nothin before	cmeeed
nothin better	nYkcdc
nothin but	WljhfZ
nothin by	veccbY
nothin can	dlgeec
nothin concre	emceec
nothin decide	gkccee
nothin else	aW0gaU
nothin fancy	dacllb
nothin final	ejddja
nothin for	djkaZg
nothin formal	fefiee
nothin from	ksXbdY
nothin furthe	dniaeX
nothin gets	djeeff
nothin happen	iffeee
nothin has	f1WXbV
nothin i	fbmdZj
nothin in	gsRYal
nothin is	frpebJ
nothin left	faZeeq
nothin like	hlbddd
nothin more	ag2WVT
nothin mornin	efdeek
nothin moves	abvdda
nothin needed	nZffee
nothin new	eqZeeb
nothin on	jkabkY
nothin person	ebaeep
nothin settle	elcefd
nothin since	dpaeeb
nothin sinist	hiZgfe
nothin so	XhVjhn
nothin stands	jbYdqb
nothin that	cibddl
nothin they	dRudch
nothin to	gthceO
nothin we	qegcdY
nothin will	YzZaba
nothin wrong	djXbcp
nothin yet	btabdd
nothin you	hZffcm
notice	ZXqehg
notice #	fdcgfk
notice .	Tbpbjj
notice ;	ekceee
notice ?	eedYqd
notice @s	geeeif
notice and	YjvcdT
notice asked	ffdeej
notice at	egYdod
notice becaus	ddelhc
notice board	pbgace
notice but	dXijdi
notice for	ebqcdc
notice from	ijaeed
notice i	bbkjef
notice if	fdcefk
notice in	fefeje
notice is	fdfYem
notice it	ebndde
notice of	cZkeck
notice on	ldZcdl
notice period	YjdqXe
notice that	abichk
notice to	ibcckg
notice until	lYacqb
notice would	fcapde
notice yet	emcgbd
notice you	ZSqjfZ
notice your	feeked
notifi	zoaOVb
notifi .	UtcWam
notifi @d	raecbe
notifi by	0VbXbc
notifi in	glgbcb
notifi indivi	dodefY
notifi of	tjTTai
notifi on	oacefe
notifi throug	elbdeh
notifi when	aqZdec
notifi within	kdeefe
notify	xibXeR
notify all	qYdeec
notify candid	jgddee
notify shortl	jhcdde
notify the	ohbedZ
notify us	gfeidd
notify you	liYYla
nous	danddg
now	hifedd
now #	dZqahX
now .	aojeYc
now ;	edgbrW
now ?	dnXhgb
now @d	pgVjaY
now a	diZcfl
now accept	eccebq
now all	edneeZ
now and	lfjeaZ
now appoin	edbedn
now as	eXmeek
now asked	gceled
now at	dkbedj
now availa	ccqaec
now be	ojWdgZ
now becaus	fXccml
now been	jcNbbz
now but	hgSfgm
now can	dpZgdc
now close	earcec
now closed	hoqZcO
now comple	fXTbdw
now consid	eodffY
now do	dcdnee
now done	jbldec
now down	dfbddm
now expect	iefeff
now filled	feceel
now find	fehckd
now finish	cfceel
now follow	dUvYYZ
now for	fdiVbp
now formal	feefie
now give	feedke
now goes	eleeec
now going	jYdeel
now gone	fjddef
now got	ecbodd
now had	eadchn
now has	ebleee
now have	jaeehg
now howeve	ekbdeh
now i	aggarb
now if	jhdidZ
now in	bffhff
now invite	edeodd
now is	XuZkYX
now it	kyLUTj
now lies	gmbbfe
now like	bZbuga
now my	adbind
now need	dkXpYb
now no	cZidel
now nobody	Ynfefe
now not	oYjcea
now nothin	Ugndlc
now offer	feeflc
now on	cZoiXg
now online	damfed
now open	ednaee
now or	ebflef
now passed	ieeeef
now pick	ecdlfe
now placed	ecbdnf
now please	cYXpdm
now promis	ldeeed
now rather	fafmef
now read	esbffV
now readin	kibeeb
now requir	ejeieb
now review	eYeffn
now say	kWcasa
now says	dcTjjl
now see	ebmage
now seen	imcbdd
now she	fUdeoj
now signed	fddecn
now sits	ekdefe
now so	alhbYi
now sorry	gWbghm
now stoppe	eanfee
now take	ckcidd
now taken	eedffk
now than	ddldch
now that	gaSuge
now the	faraag
now there	djhghX
now they	nkRndT
now till	YoZZnd
now to	akcmea
now uncond	fedeje
now upload	eejfed
now use	edlded
now visibl	jbhefe
now want	eddmde
now we	diXZgp
now which	YmmbdZ
now will	ihgXla
now with	j6OVZT
now write	keeffd
now writte	eebelf
now you	bVjlhg
nowak	dcqecZ
nowher	ckbcdk
nowick	edmdec
nowt	enhedY
np	deckee
nref	fbkedh
nric	aXlkja
nric of	dacneg
nuala	fldgdb
nuala from	fldedb
nudge	cmXoac
nudge .	giaddh
nudge her	caepee
nudge or	Yldked
nudge them	crbbed
nudged	dqYjbb
nuisan	fZdoee
nuisan .	hbefei
number	YThwhd
number #	ZfkRjl
number 's	aYXwah
number .	ZYkucW
number ?	dUisad
number @d	gedale
number and	XfZscf
number are	oTedmb
number before	iediee
number below	balkgZ
number by	Zbfubb
number came	iZceem
number first	gncZee
number for	bcaekk
number four	ebjfeh
number from	abaqee
number he	feejef
number i	cUqlcb
number if	kdbehf
number in	cYflkc
number is	eYvXbe
number it	bcdinc
number master	ibdekd
number of	enRjXl
number on	UWpofa
number one	jjTUZu
number placeh	ecnced
number please	eZdrdc
number six	ebcdmh
number so	cbbpdb
number still	dleded
number that	fdeejf
number then	ZVdjqc
number to	begpba
number togeth	elebee
number two	ckWglc
number was	bYWnpd
number we	kcaked
number where	eedmed
number with	nddaee
number you	egighY
numera	bgjedg
numera test	bhkdee
numeri	VZgkrZ
numeri .	fedZnf
numeri for	eeenbd
numeri reason	ffeiff
numeri test	feejfd
nuns	abecmi
nuns are	ecffej
nurse	eUXfrn
nurse .	ceZdog
nurse at	fedfig
nurse band	eebdod
nurse has	jhhcbd
nurse luis	ecjefg
nurse manage	fhdcif
nurse positi	kgbfeb
nurse post	fdekdf
nurse return	fendbe
nurse the	fieeef
nurse wants	dcdhld
nurse who	ddZeeo
nurse with	eaccdq
nurser	fZicih
nurser .	ecgWho
nurser has	gidged
nurser is	fdidic
nurser let	efbcem
nurser manage	fhcbke
nurser opens	fdbfkh
nurser rang	djgjZd
nurser so	ibejde
nurses	ZaqZYj
nurses and	eZqcec
nurses reques	ekZfeh
nursin	YimiXd
nursin .	edncea
nursin ?	ceekff
nursin and	ekeaeh
nursin assist	dobded
nursin regist	fkYkde
nysc	bXtlbV
nysc certif	dedmde
nysc das	dYtdeX
nysc discha	eeihed
núria	kddged
o	bgkdib
o the	bjfffg
oa	dcdoec
oa .	dcdoec
oak	edZmeh
oakes	chjeec
oakfie	idbYkj
oakfie told	dccaog
oakrid	eZZjjk
oakrid words	cedlef
oath	ecZauc
oath .	ecbcpe
obi	dmdcef
object	eoYneU
object .	hobbca
object ;	ekeeee
object for	ehcjed
object of	deejef
object to	pYldfW
object you	efdfie
obliga	eYmjec
oblige	XOlleo
oblige .	ebqbed
oblige if	bbdsad
oblige to	bTfcjr
observ	ddhkfb
observ .	eeekgc
observ is	efejee
observ you	pbcidZ
obstet	ecmeed
obtain	gXelXl
obtain a	hbdpab
obviou	ceXpef
occasi	mUUYc1
occasi .	mWZZdt
occasi and	eeedel
occasi we	edceem
occasi you	dacdeq
occasi your	lbbeeh
occupa	UjWsic
occupa and	edegej
occupa health	XfYnoZ
occupi	eegdei
occur	dsbbda
occur .	enceeb
octobe	lWoXnU
octobe .	eeaenc
odd	cbflja
odd .	edjedg
odense	haaoiZ
odense .	jgaidd
odense in	dceodc
odile	ihcgde
odile from	ihcgde
odowd	ejeffe
of	efegfg
of #	XRjeri
of .	ZdXpfj
of ;	ebldhe
of @d	Xgfifj
of @p	XYpXlk
of @s	ijZbbk
of @t	dcabni
of a	YsjcUf
of about	dkbhee
of accept	hcYYuZ
of addres	dYfvZb
of admini	cjegfe
of admitt	kadcel
of agreem	diecie
of all	lVdbdp
of altere	eddffk
of an	ccgjak
of animal	eebiej
of anothe	kWYcbt
of antici	jYjlaa
of any	dngbhZ
of anyone	egdeej
of anythi	fqjddT
of appeal	hcaden
of applic	lsPXZl
of appoin	jTQS/V
of archiv	eenfgY
of arriva	elddee
of arts	idffff
of asking	etaYbd
of assist	cnfYmX
of at	dfkded
of attend	fdmcec
of back	efddek
of bad	dZZbdt
of batch	dcecen
of biling	jccdek
of birth	dadmhd
of blow	fdeefj
of both	gdejee
of branch	fedfej
of budget	edifff
of bursar	dcckdj
of bus	eelffb
of busine	dbncbh
of cake	ehUdlj
of candid	ZleXcn
of care	ddnfcc
of cateri	feifge
of chambe	mkZdcd
of chief	deeckh
of childr	kgdcdf
of choir	hdfeci
of claire	jedhed
of cleric	edheei
of clerk	alhkZa
of closin	dldeee
of coffee	ecjidc
of coming	fedifg
of commit	ealehd
of commun	gcdeel
of conduc	ZYirbd
of conser	feeejf
of contac	eggceg
of conten	edbbjl
of contra	leeece
of costum	ceegif
of countr	lddefc
of course	lLcpjh
of court	idffff
of credit	ijdbed
of crew	edkXnd
of data	fdbfjh
of date	gibide
of dates	didiec
of decidi	fpadca
of deckha	fedmcd
of depart	bicmZg
of dept	hbffie
of deputy	djgcib
of design	fefief
of discus	nadbdg
of doubt	dgiddg
of driver	cbijdf
of each	YhwYXa
of educat	ehceej
of eligib	cmXecj
of employ	adTSym
of energy	fckffd
of engage	feebii
of estate	edfclf
of evalua	oYdefe
of evenin	pdccea
of every	ecldch
of everyo	ebebil
of everyt	egdeei
of exclus	ecekaj
of feedba	dbeeem
of feline	ekeeee
of financ	fddefj
of first	dneaee
of five	XcnnfY
of folks	clcdef
of forms	eedodc
of forth	difgcf
of four	cpfcfX
of frauds	akcked
of fundra	ebaccq
of gemma	cmddfe
of giving	hieeed
of good	aalneb
of gorau	dcobee
of govern	nceahc
of great	ejbeei
of half	obdcee
of hands	ddccdp
of harbou	hieefc
of head	kabcoa
of health	cbmeeg
of hearin	iWggld
of her	pZcbck
of him	bqjZcb
of hiring	ajcchj
of his	kcffee
of holida	egecjf
of hospit	diddhh
of hours	heicdg
of house	cdZZml
of how	pYdhcf
of hr	brbagc
of hse	ededfl
of human	oYYYeo
of hydrol	eifgfd
of i	eYgklZ
of id	efekde
of identi	feekfd
of if	elbdic
of inform	ffedke
of inspec	ddckla
of intere	ZmejVg
of interv	mbYiYj
of is	eflced
of it	hXifjf
of its	VwZbfb
of joinin	ffeZne
of july	eoaffa
of junior	eabdfp
of just	hibfZj
of kin	kccjdd
of labora	lfddec
of late	fieefe
of leadin	ebcbkl
of learni	fdefei
of leave	dgqbYc
of lectur	engcad
of legal	gbdjjc
of letter	hanedb
of librar	dgZnfe
of lines	feddke
of logist	ehddie
of luck	bUbYby
of mainte	deifjb
of manage	gjahgb
of marita	eaelgf
of master	ebcehl
of maths	Zdeoee
of matron	gcdjeg
of me	emQXjm
of meetin	fmcfYh
of merit	ekbbje
of mexico	ejeeef
of mine	fjsWXa
of money	edceij
of music	eabbkm
of my	bnIsYn
of new	dbhmdb
of night	eeedgi
of nine	feZfne
of ninety	dcVcct
of no	ccdpde
of nomina	ehdefi
of non	edfedl
of normal	jYeahk
of not	ekedgd
of notes	ekkadb
of now	kZaeob
of nursin	chkfZf
of occupa	dYhbdn
of offer	diYdob
of office	VR/SdX
of okafor	wUZgbd
of one	bqYdka
of online	fefiee
of operat	dbardd
of ops	eflfac
of order	eZpedd
of other	eZjcel
of our	eeWlcn
of ours	djdhde
of paid	elbgde
of paper	edeijd
of parish	asaceZ
of park	hibfib
of passpo	dddmee
of payrol	ccboge
of people	fqeZfY
of person	didchh
of placeh	dhjbib
of places	eeeffj
of plan	jdbeek
of plant	iebgeh
of points	fcddfm
of policy	eceffj
of pool	efeefj
of porto	lYjeee
of practi	ncdbgd
of praise	dgbdel
of press	fjcffd
of privat	emdfeb
of priya	eaodfc
of probat	debdme
of proces	echgeh
of procur	dedeel
of profes	edodeZ
of projec	jgcdff
of provis	jcddid
of public	dhhieb
of puttin	fdckdg
of python	daljca
of questi	eidehe
of radiog	naddib
of readin	dgdeek
of reason	jehcec
of receip	ogXfed
of recomm	cbcjdm
of record	ecejic
of recrui	ddocec
of refere	ddjjce
of refusa	dkcdei
of region	eYmfff
of regist	fiifcb
of remote	lbdeff
of resear	eldbhd
of reside	hbcjhd
of respon	dkddfg
of result	gdefei
of rev	ecdjdi
of right	feclee
of rotati	eeeeke
of sales	coZakc
of saying	erXcgb
of school	kYbcfm
of screen	ekcffe
of season	gbedel
of select	mibgbb
of senior	diidfc
of servic	gWgYmk
of severa	ehbdek
of sheet	eaemgd
of shortl	kcfffe
of simila	deeffj
of site	efedjf
of six	gedlcd
of sixth	ealbkc
of skills	eiclea
of smokin	edflde
of somebo	dcblcj
of someon	cginbV
of someth	gbdfdl
of st	rdYded
of staff	nZaaji
of staffi	fjgfec
of stage	ikeafb
of standi	ecihee
of state	ccecfo
of store	eieffe
of studie	jbcked
of submis	idedfh
of substi	edceii
of succes	wYcbaZ
of such	nddbef
of suffer	kdedef
of summer	fdfefi
of supply	egdief
of talent	edaedo
of talks	hihadd
of tax	degief
of tea	cVapih
of teache	djddjd
of teachi	hlbalY
of tellin	dddefk
of ten	hbmeeb
of term	mfalaZ
of terms	eiceie
of test	aeoaga
of thanks	egVkcl
of that	nbpTZh
of the	fdfeif
of their	qciaac
of them	Zefeod
of these	bkXdhl
of things	edkcja
of thinki	ebmbeg
of this	Yhdhcl
of those	elZebj
of though	edkelX
of three	koTpOc
of tim	edndcd
of time	U1lSZX
of times	cifgfe
of timing	eekeed
of town	jbhfed
of transl	fgYikd
of transp	hceief
of treasu	ehcjee
of truste	dedeel
of twelve	aiZodb
of two	hVbyab
of up	dhjeee
of verdan	fejfed
of waitin	eakeei
of warnin	eldefd
of water	cckjdb
of welsh	ebeffl
of weten	bVhfjk
of what	aSqbXq
of when	cmhdda
of where	lddede
of whethe	ihecff
of which	fghaci
of who	ihecee
of whom	Zeagbr
of work	cTqpYZ
of workin	jdfdfe
of works	ikZddf
of writin	ekegeb
of year	cZfera
of you	oueQUf
of your	cahoed
of yours	YfnnXa
of yourse	dZfZcs
ofc	cdcmef
off	dgkafg
off .	ebYXpn
off ;	iZgjec
off ?	eZabtc
off @d	ZnncfW
off a	edldde
off after	dgeefi
off all	icmcec
off and	drhXaZ
off as	chXblj
off at	hbmidY
off by	ahYnkZ
off date	ecbeen
off every	dlbfef
off for	VmgkZd
off from	mobfTf
off her	ejdefe
off here	ohYbdd
off i	fYodaj
off in	hZhdlb
off is	djbfcj
off it	alZnca
off mark	ehdcfj
off me	nbckca
off my	manaac
off on	iecYmf
off or	fkecee
off our	dbsbZe
off over	gjeede
off remote	jefdff
off requir	eiccej
off she	dmbhec
off sick	bwebaX
off so	cZjZlj
off thank	ffieee
off the	dOlZjq
off they	dddhfi
off till	kgeddd
off to	VnneaY
off until	bmkZed
off was	ldebff
off we	eekgbe
off when	cWseec
off with	hgkcba
off you	gXbtbc
off your	cbqdha
offer	XbYU/c
offer #	cdcbqe
offer 's	RXUS/X
offer .	RcXN8n
offer ;	ZcdYvd
offer ?	ohdbab
offer @d	ZrjhWY
offer @p	dckcjd
offer a	ejqcSg
offer accept	ecldja
offer an	eqdeaa
offer and	fnVZqX
offer anythi	feceek
offer approv	rSYafm
offer as	cbidle
offer at	heZYuX
offer attach	bcVZzd
offer base	cfebnf
offer before	jhdlaZ
offer but	cybXYc
offer by	QddW4b
offer came	YZXa2b
offer can	fcekZk
offer coming	ladbie
offer compet	ehiede
offer could	emedde
offer depend	ffeeie
offer detail	dcdcqc
offer down	daseZa
offer enclos	beccpf
offer expire	deddne
offer extend	eWWdxb
offer for	YcjN3Y
offer free	edoeZe
offer from	ULnR4Z
offer goes	jeefde
offer has	eXaeoj
offer human	Viccpg
offer i	fdgdlb
offer if	imcgYc
offer in	YgbYwa
offer indivi	fceffk
offer intern	jdffdf
offer is	ViVbzZ
offer it	drcdad
offer just	eceedl
offer lapses	ccdcqc
offer let	mjceca
offer letter	XfZR7Z
offer made	dedaof
offer may	nceede
offer me	eWZklh
offer might	fhecei
offer nor	ekcfee
offer normal	kdfcbh
offer not	fffcke
offer nothin	eibeie
offer of	YahTti
offer on	aZYZyf
offer open	ecZerd
offer or	ngdeZc
offer out	deeekf
offer over	ebcbta
offer please	dncbgd
offer remain	fedfif
offer right	eaebqe
offer round	jdhede
offer so	Yhbpec
offer somebo	epeeYe
offer soon	eijeae
offer stage	dubiUb
offer stands	aaUb2a
offer still	dTcdwb
offer that	ddhdke
offer the	YTYesm
offer they	dcdefl
offer thirty	eedeke
offer till	jgefce
offer to	egecWp
offer togeth	iadeld
offer we	gkdfec
offer when	fdefck
offer which	edgdld
offer will	Zfdbmj
offer with	dfaarb
offer within	eleddd
offer would	dqdcYg
offer yes	dbdjje
offer yet	nVeqXd
offer you	cZXcui
offer>again	cmbgde
offer>answer	eSdbwf
offer>ask	YnSbuZ
offer>away	Zedcin
offer>bye	haiiha
offer>chosen	bZaYlq
offer>closed	deZbdq
offer>date	eUfa1Y
offer>decide	efXXok
offer>free	bdseXe
offer>give	bcreda
offer>goon	gfdhlX
offer>hear	goYXjb
offer>hold	dlkgWb
offer>if	ktblUS
offer>joy	ceijea
offer>match	dfdhdi
offer>me	XdXi5P
offer>meet	cjcndY
offer>news	dkeeYj
offer>not	frZboP
offer>offer	ccbWql
offer>others	hhYcRv
offer>papers	ZeUite
offer>post	baZX1h
offer>receipt	eZcbrf
offer>refuse	vjVcaY
offer>review	XXfexZ
offer>said	nhVbff
offer>soon	cipgZZ
offer>sorry	diieag
offer>start	Xfahpe
offer>step	XmkpSb
offer>them	bfcdqd
offer>wait	dkcdlY
offer>will	jmZbmW
offer>you	bZXd0e
offere	YWVW4k
offere .	eWcdua
offere @d	dddgld
offere a	eZpddd
offere an	defchj
offere and	edbeaq
offere i	cdeeob
offere it	fWZarh
offere me	cXcZ7T
offere one	feeeej
offere someth	fcpdad
offere the	alTaep
offere to	eeTgkl
offere you	dZjcap
offeri	aUaY+W
offeri #	fedeld
offeri .	ecdele
offeri anybod	ijhjXZ
offeri it	dbddtZ
offeri me	efjcgd
offeri the	deedmd
offeri to	fdekef
offeri you	bUUX8d
offers	spYOqM
offers .	doWbci
offers and	yThZZa
offers by	iheedd
offers go	jlbdad
offers out	hqZdab
offers to	ckffee
offers until	fdifff
offers went	dicdmb
offers you	VXXV/U
office	dchkfc
office .	agblnX
office ;	cddqbd
office ?	dddpdd
office @d	malWhd
office a	idkbde
office about	clbhdf
office analyt	fddecl
office and	fXXhph
office any	febhej
office are	ZfrdbZ
office as	iefdhd
office asks	ebcnee
office assist	alfdmW
office at	cbcdrb
office back	dekeff
office before	ldcgee
office betwee	idefef
office but	fcehie
office by	iaZljc
office can	dejhed
office candid	ejbhee
office close	Yepaee
office compet	nbcefe
office confir	cqaddd
office contri	eicffg
office for	lceffc
office from	bihXfk
office froze	dYpffe
office had	eeeeej
office has	cbpZVn
office have	eZsYcd
office here	cgseaY
office hiya	mZbief
office hours	bhjcdh
office i	ZZsjZc
office in	hYllfW
office is	emdkiP
office it	hbkeee
office job	jgZfff
office letter	dnahdd
office lorenz	kafhfe
office manage	fcddle
office not	cmbfhb
office of	eghhdc
office on	fWaqia
office only	edehZm
office opens	mdcdee
office placeh	kccbje
office positi	dgglcb
office progra	ejdcfh
office ref	nbccff
office reopen	fbhdje
office rings	cfekee
office role	ghbedh
office said	igdaje
office says	aimZXi
office she	fdjeee
office shut	hiddee
office so	edmeed
office the	nYkeea
office there	eidgfe
office to	diclhZ
office until	dgnbcd
office vacanc	dobeeb
office wants	Wdbsdg
office was	daZehp
office we	dbdggk
office who	eiiedc
office will	ZlZkgd
office with	accljd
office within	dfcele
office would	dnWYZn
office you	cbZsde
offici	VlPU2i
offici .	ZvWZlX
offici but	bacdjn
offici i	okZcca
offici letter	ecddnf
offici one	ehccnb
offici result	ieeefe
offici the	ebdeod
offici they	cifegf
offici transc	fcdlee
offici we	bgedke
offici you	gbeele
offlin	WmoYdd
offlin .	gnZcee
offs	difeff
offsho	gfZben
offsho visual	ficdfi
offsit	gnTiag
offsit and	djadek
offsit is	eieeff
offsit so	eoYeed
often	cYnfcg
often .	eboeec
oga	egeeei
oga said	egeeei
oh	ejhWSr
oh .	ehlbZg
oh and	edjeeg
oh sure	khcccg
oh we	kibdec
oh well	ebaeep
oil	cmhidW
oil .	egcked
oil and	ehmefY
oilski	bnchcb
ok	mdimZT
ok .	bhniXY
ok ?	ncdjaa
ok for	dcapfc
ok great	ecfkee
ok i	qahcac
ok so	imTdma
ok thanks	gidefe
ok the	lhdddd
ok then	dnbddi
ok they	bmdece
ok to	daniZd
ok with	bbcsbb
ok you	ddekef
okafor	/LQceV
okafor 's	ekeeee
okafor .	6QVjab
okafor ;	pVddke
okafor ?	cefdlf
okafor after	nZjeea
okafor and	6LWbag
okafor as	kbdedi
okafor at	ncZfhc
okafor before	ggfcdh
okafor but	etbcdX
okafor could	Uvaadc
okafor for	ieecie
okafor from	xVWfZb
okafor i	oRamjc
okafor in	UisjZW
okafor is	ideeff
okafor of	zWaZdc
okafor on	jccekc
okafor please	xWdXcc
okafor she	ieehed
okafor so	ldcdid
okafor that	mVZgih
okafor then	jnYcca
okafor they	kZccld
okafor to	6RWafW
okafor we	dhedej
okafor with	fadjei
okafor you	mbdhde
okay	aVazXi
okay ?	fbdned
okay so	cgcjbj
okay with	ebemee
okes	fadeco
okes from	fadeco
ola	dbYtad
ola to	eeejee
old	WRqqah
old addres	daZjgk
old boss	cccsjV
old clothe	eccoed
old collea	biodbb
old date	iefeef
old employ	chYfjj
old head	falhcd
old man	cgffla
old manage	dedjeh
old number	bbjbdm
old one	ietRdZ
old system	lckeeY
old teache	edgldb
older	ZWimmb
older one	gdkeec
older than	Zdiodc
olds	fefhff
oleg	bcdefo
oliver	fZldei
olivia	kibdee
ollie	oYodYa
olu	gdfajg
oluwas	fgefff
omar	dddnde
ombuds	icgbjd
ombuds 's	jdgeee
omg	mQqbkZ
on	iahhfd
on #	dXVcwe
on .	Uabloi
on ;	coZeeg
on ?	dbYyZb
on @d	uUfnbY
on @p	ekgUbp
on @s	gfdcoY
on a	giXcgl
on about	geiajc
on accoun	eihcdf
on after	edZeil
on alan	geieed
on all	rWsdXV
on an	elXfYm
on and	efclkX
on annual	XayXbb
on anothe	bVXbe0
on any	adYkbp
on anybod	dmYYdn
on anyone	iemdeY
on anythi	basicY
on appoin	eXtdda
on are	eddmde
on arriva	acaqde
on as	ffWNou
on at	jkNcio
on balanc	ebZekl
on behalf	cbafoi
on being	eeeiee
on board	VbdSyl
on bonus	dkddhe
on both	nZnbdY
on but	dfbbli
on by	hlbdec
on call	SrZapZ
on campus	ebkice
on can	fiegde
on candid	egaeel
on cleari	eedjge
on comple	dikdcd
on contra	eYifhj
on day	rcWfZg
on days	fcafeo
on deadli	eodaed
on depend	jdfeef
on disabi	radbed
on distri	fddlee
on each	eeeYli
on either	mefdea
on envelo	gecfif
on every	dbqdfa
on everyo	edidei
on everyt	edoceb
on experi	edceel
on extra	dcibjg
on feedba	ekeffe
on file	aOkday
on finger	eccend
on finish	ddoYXl
on first	ipadca
on for	hpWgdc
on four	fhedid
on friday	kWjegf
on from	jahjlT
on full	eXdbml
on fundra	eidkdb
on gettin	eadkeh
on giving	ejcdid
on grade	ecqeYd
on hearin	qfabbd
on heart	uhYXac
on her	mddXdm
on here	ecgldd
on him	dpbgdb
on hiring	cWzbcY
on his	lkbUYl
on hold	YN/baW
on holida	luXXXb
on hols	Yhoddd
on honeym	oZfdef
on how	RyecWd
on human	4IevZU
on i	gncbdd
on ice	cP9ceO
on if	lgibZc
on in	glgaec
on indivi	dbhdek
on is	pafcdd
on it	ewMWsb
on its	diVd2R
on jury	eigeed
on just	eWclnd
on kavya	bXcccv
on kubern	ebdceo
on land	ddikdd
on leave	YojffX
on linked	ckheag
on lookin	dXkdem
on making	eecmde
on matern	cZpbcj
on me	hRhXlk
on monday	qbkXac
on much	feeedk
on my	jegcZk
on new	cdgncd
on nights	edZWqj
on normal	iRtoUb
on number	ecdefl
on offer	jdfeee
on one	YjZeaq
on or	tVYbnb
on other	ecdcdp
on our	dewSde
on outsid	fjdfee
on page	cYimdf
on paper	ZkXXxX
on parent	Ufpmaa
on passin	cZmjcb
on pause	cQ4acZ
on pay	ccbctb
on perman	dddenc
on phone	Xadbdu
on placeh	dcaoci
on please	bibmdc
on points	fiaffi
on presen	fdjafi
on profil	fcdefl
on reachi	debldi
on receip	ekeegb
on recept	hcbfih
on reflec	ebicel
on remote	1Jbgfa
on reques	dhdefi
on salary	aVWlbo
on saturd	pYkcda
on send	mdmaeY
on senior	ecgedk
on she	ckVdod
on shift	Vkcepc
on sick	gfkfea
on sign	igeedf
on site	dbenfc
on so	jacdjf
on social	akpXaa
on somebo	habdbo
on someon	YeXacx
on someth	ejdege
on staff	ebjenX
on stage	deekde
on strike	egjhdb
on succes	eekbhd
on summer	emceed
on sunday	iglZYf
on team	bkeide
on teams	edelee
on that	Tcsecg
on the	hdcjhc
on their	VeUnfp
on them	bmlgbX
on then	elYekb
on things	ckefff
on this	iWbXZ2
on those	jbchkb
on throug	fcngeZ
on thursd	pTgahc
on till	hgoZbY
on time	iYceik
on timing	ligddY
on to	hsYpRW
on top	jecVuX
on tour	ggjbee
on tuesda	fXllcc
on two	YagUft
on unit	eedocd
on until	dogaeb
on us	TcknWk
on vacati	fmdeeb
on video	bZbvcc
on ward	fbkdhe
on was	idefeg
on we	encecd
on wednes	oYoYeb
on weekda	acelcj
on what	cmoYaX
on whatsa	fdbmee
on when	dcgdel
on where	hbclee
on whethe	fpYgbc
on which	sUTgej
on while	fboffb
on who	ctcccY
on why	dafkck
on will	iamacc
on with	Uepkbd
on withou	cgYkck
on you	chSStl
on your	mXcidh
on yours	ejfefe
on zoom	bcclkd
onboar	fWZhtY
onboar .	ecbije
onboar @d	lcecff
onboar starts	gcadmg
once	ZsYggd
once .	mUhdal
once ;	kUdiek
once a	lZnbcc
once again	lcdged
once all	bpcdde
once everyo	cndeee
once he	crceeb
once it	XpkgbX
once more	iIe0ee
once only	ekdfee
once our	eeeffj
once per	fccben
once she	eladhd
once so	ieefee
once that	foagca
once the	b3ZWeS
once there	asccec
once they	VgYdZv
once we	UtbXuR
once you	XbXvZi
once your	iifadg
oncolo	eddgej
one	gdYhgj
one .	bgaffm
one ;	bnccka
one ?	afZmak
one @d	nfZlbX
one above	eandcg
one after	pdbedc
one all	ejgeec
one and	keRaho
one applic	fefeej
one appren	ddcjck
one are	ghegec
one as	dbemge
one at	cneffa
one back	eeedkf
one bank	hdfeci
one before	ZvacbX
one being	jYZhcn
one better	fbdeem
one but	djjaib
one by	rZalbb
one can	dghgec
one chair	ehXcco
one click	ecnfea
one client	fgedei
one comes	tbbcda
one copy	cecYse
one could	ghcidc
one day	fbobed
one depart	fbdefl
one desk	ebcedo
one did	ccVZkp
one do	ejdffe
one dog	ehUdlj
one down	edeicj
one droppe	hedZmd
one evenin	fdeekd
one eye	Zmffic
one for	ifWlmV
one from	lLZmin
one furthe	oZdceg
one gets	mhdadd
one good	edlhbb
one had	dlcZfi
one hand	djkadd
one hannov	kddged
one has	liVmXd
one have	eWcgeq
one head	heeela
one hire	eabebq
one hiring	kcZdel
one hour	feekee
one human	lZajdg
one i	ifaagk
one if	ejdemY
one in	YcoepS
one instea	feefkd
one interv	saafcZ
one is	fcfigd
one it	dYoddg
one job	nhZdTm
one keeper	icacmf
one last	lUauZX
one left	lbdkdc
one line	eaeejj
one may	effcej
one might	dgddej
one mind	eiceeh
one minute	decmbh
one more	nfXySU
one name	kdebcj
one need	deefje
one next	dhcgmY
one night	gjeebe
one now	ecdfnb
one object	dedihd
one of	YoShil
one on	gdijfX
one or	tgZYad
one other	ykXUWY
one page	UZZ3Zb
one panel	bZhaim
one person	dgbjYm
one place	Ygblbk
one please	eYXjmi
one post	eZoZcf
one questi	caasec
one re	gkdfdd
one riga	iedYme
one room	nfecdb
one round	egdked
one said	kabdjg
one seat	ajbkdh
one senior	apdcee
one should	edeieh
one side	eYqfec
one signat	hobbcc
one signed	cdbchn
one sittin	edbmee
one so	gWeZip
one sorry	diYcii
one sry	edeeek
one step	ejeeee
one still	bkZbcn
one tells	Ypeefe
one that	YdZlgl
one the	cbYZgt
one they	djZibg
one thing	UiWtef
one time	eblfec
one to	cdYpoW
one too	eedefl
one turns	elfffc
one until	qgcabb
one up	ffkefc
one vote	dgccbn
one waits	fnZede
one wants	djided
one was	abdhap
one way	noVjbT
one we	lXSXhx
one went	fneeoR
one which	lddccj
one who	dfjcid
one will	odgeca
one with	VXuWbn
one within	iidbfe
one withou	ecofeY
one would	eidgdg
one year	aSsQmk
one yet	lfdeec
one you	ehifjX
one your	ecldee
ones	koadZd
ones .	gdadgk
ones a	agrcbZ
ones are	cheldd
ones he	paebed
ones so	gdeefi
ones they	leefec
ones we	dqceeb
ones who	gpcZed
ones you	ecdele
ongoin	W3aYaU
ongoin .	cwWdcZ
ongoin and	asZdec
ongoin recrui	ecmeed
onions	dieleZ
online	WgqsWW
online .	YVxeYe
online ;	ddihee
online accoun	mZgefd
online and	fdnaef
online applic	dnaged
online aptitu	fdejfe
online assess	ZkWkej
online bankin	fcmcee
online by	deemdf
online coding	nYdhed
online form	ejlYdd
online games	fefiee
online maths	ffeief
online module	cnebef
online numera	dilafb
online or	dcoaee
online reason	eecpea
online screen	gkeZeh
online search	jjecfa
online takes	efejef
online test	VjVucd
online tests	gakbdj
online within	eeejgd
only	dpdach
only .	gljgYU
only @p	dgeeej
only a	fuaaTf
only able	efcefk
only about	eareda
only after	dvbaeX
only and	jffXcm
only apolog	dZbeds
only availa	febeem
only back	mdeded
only be	hjdgcc
only been	nacdeg
only candid	dhdcfj
only comes	cjffff
only confir	dnecce
only do	fddeoZ
only fair	elbmcZ
only finish	nZeeee
only for	dwbacW
only get	fpcccc
only got	dZhckh
only have	cebemg
only here	bdelfe
only hire	eccend
only if	asjWeb
only in	ihjfbb
only interv	bZcebt
only invite	eaeZeq
only just	cibmdd
only let	ecdned
only look	cfmdee
only me	jfoacX
only met	khaeed
only my	dmcdbh
only need	nNZXqo
only not	kmYdde
only now	hblcde
only of	eeeeje
only on	eZcldj
only one	ZYdpig
only open	fdahfk
only people	jeeeff
only remain	fdcekf
only said	arfccd
only say	giedee
only sent	kanabe
only shortl	jraYeZ
only six	fbedem
only so	necced
only stretc	fddfek
only succes	emeffb
only take	aZblap
only takes	ecigdh
only thanks	fcmefc
only that	hoVhgX
only the	lXfZaq
only then	XqVxUX
only thing	blbief
only those	atXadf
only three	cecefn
only to	heXhkd
only two	eZdjbm
only waitin	fadnde
only wanted	beuabZ
only write	mhedca
only your	ckcied
onsite	iZTuaf
onsite .	dhcfdi
onsite next	eaemfe
onsite on	ffdjff
onsite please	feeief
onsite was	ibedei
ontari	hYlecg
ontari prelim	kgXfdh
onto	cbnmbY
onto the	ebhgfh
onward	hVabip
onward .	bZcedr
onward i	fcdeel
ooh	dielcb
ooh congra	ejfheb
ooo	Tguadd
oops	dgpddZ
oops wrong	egkfea
op	hXdenf
op .	lgcddd
opaque	fjfede
open	UiteZf
open #	aicled
open .	TpmeUf
open ?	eblZck
open @d	lYnUaj
open a	daZqdf
open about	hchadj
open again	fdkekW
open and	XuRlWg
open applic	dcZedq
open as	embbef
open at	dbpaed
open day	hXxaYY
open ended	ancdic
open evenin	aY6MZe
open for	cfUhqf
open from	fimbfX
open house	ajrcZb
open in	bZbccv
open jobs	earcea
open now	ecdlhc
open on	cgddme
open positi	eUreeh
open post	feifee
open req	ecjeff
open requis	fdbffm
open roles	dahbdm
open so	fdgeck
open still	epbeda
open tasks	felgZe
open the	VpglbY
open till	cjYmee
open to	eRhzUc
open until	StcboW
open up	dahcmd
open vacanc	ecleee
open with	fYqeeY
open yes	ejcejb
open your	fdjfed
opened	XVikhl
opened .	dZaedq
opened a	eZkkdd
opened direct	ejcfdg
opened it	dmYdck
opened our	eekcdf
opened with	dbbeng
openin	aZbfX1
openin .	cXcfav
openin ;	ehcefj
openin and	dZkgbj
openin are	koReef
openin at	eXbees
openin become	fmdffa
openin every	lbeefd
openin for	baYrbj
openin from	fedfei
openin has	gVkeej
openin hours	ccuZab
openin i	fecfek
openin in	WnZgam
openin is	egYcjj
openin log	jehgfZ
openin no	fddffk
openin of	fckhdc
openin on	adhici
openin that	fddkfe
openin warsaw	ckedff
openin we	fYeeeo
openin with	edieef
openne	edkbeh
opens	ZdmUdq
opens .	ahccar
opens again	hbcdme
opens and	eoaeec
opens fine	easada
opens in	Ybgcds
opens its	eencce
opens on	ebkcei
opens the	hidefd
opens up	eejceg
opera	hgcgee
operat	Vahncj
operat .	cZYoan
operat a	ecddfl
operat and	daXiep
operat at	feadhl
operat lead	ealffe
operat manage	eiefee
operat was	dgkcdf
operat with	gmZeed
operat yard	fdieff
opinio	kofcUb
opinio .	alikaa
opinio from	odccee
opinio on	dldged
opinio so	ekdgec
opport	gdjeZh
opport .	akbkcf
opport arises	fkdefc
opport at	fifefe
opport employ	melcaa
opport in	eZhdel
opport to	edcdem
opport with	naVoed
opposi	ebtidT
opposi .	ecmeed
opposi the	fedjef
ops	kbogVY
ops .	jbegfe
ops and	cYpfbf
ops direct	kdfdee
ops is	diegee
ops manage	qadcdd
ops wants	fiefee
opt	fdfjce
opt in	fdnddb
opt out	eeXmej
opted	bVbYcz
opted for	ebabds
optici	egdfeh
optici 's	fieeee
optimi	eyVcaV
optimi .	ikbffb
option	Viekgd
option .	cccmid
option ?	eidhee
option open	dghcdh
or	vZbndU
or #	efeief
or @d	cYZzaZ
or a	4dYdUR
or about	jkdade
or an	bgjiec
or anothe	gmfbec
or any	dahieh
or anybod	eZlfeg
or anyone	dlhcec
or anythi	ccobib
or assess	qZeaee
or at	dcmded
or b	ebeoea
or bad	3ZXYZZ
or before	sWZdmY
or by	Ymbhdh
or call	cgsTdd
or declin	YaUlwU
or disabi	efeiee
or do	aZ1RYa
or down	mcddee
or earlie	efeclf
or electr	ffelbe
or englis	ejdhed
or fail	lcfdfe
or has	mYffff
or how	feiffe
or i	fcauaY
or in	dbjeck
or it	VSbsqb
or just	chifed
or later	edfiff
or leave	dcjcjd
or madam	cibedk
or mail	dkefee
or may	jyZabT
or me	edkdeg
or more	ibYdep
or most	eaeoee
or nay	gedckf
or negati	nfbidY
or no	8TUfhT
or not	6OTmfS
or of	dieeef
or on	edelee
or other	ekdceg
or otherw	rbcbfe
or out	pZehbc
or placeh	fedkfd
or rather	obeYjd
or read	dmdefd
or refuse	enfceb
or reject	qeddbc
or remote	Teduee
or scan	ffeiee
or school	hdjede
or senior	eieffe
or share	feeZnf
or six	ejefde
or so	fgecie
or someon	jedeee
or someth	gfdcej
or struct	mddcee
or take	mYcble
or tell	ddelee
or text	bmYjfc
or that	dgneda
or the	weghUS
or they	Ygbphc
or three	dbdpdd
or to	olcaba
or two	YwXbcd
or unsubs	edieff
or vetera	fejfed
or we	ZabvcZ
or when	aqhbdZ
or whethe	eYqeed
or with	blecid
or withdr	dffjde
or withou	fcmZhd
or would	edeihe
or wrong	cUlpeb
or you	gnZhbb
or your	cYcrbh
ora	gXibhk
ora 's	hadddm
oral	YXe1Vc
oral .	Zbctcd
oral assess	edeled
oral exam	deelee
oral examin	fedled
oral firefi	eYrbdc
oral interv	ibdmdc
oral part	dbbrcd
oral stage	bhefej
oral test	cdecfn
orange	deobec
orchar	hbejee
orches	aXjbjl
orches .	dZhckk
orches and	fddhei
orches told	ejYecm
order	eelcpT
order 's	eabbnk
order .	hTtfkS
order artisa	fcaeen
order book	eeddel
order by	hblbee
order for	dajoda
order in	hqcZeZ
order is	ebaera
order it	fcdmee
order not	hdZljb
order of	lpXTkY
order receiv	amdfff
order so	fbjjfc
order the	cdedne
order they	iiecde
order to	amdmXb
order you	ddeijd
order your	efeckf
ordere	dVrZoZ
orders	aWjbZr
orders 's	feceek
orders from	fdmfeb
org	njcYdb
org flexib	olXZdd
organ	ccialf
organi	ffdccl
organi .	kYjbhd
organi and	eiVedp
organi have	ebjeeh
organi is	jkbdfa
organi post	chdhdg
orient	cbRybh
orient .	fefief
orient ?	febned
origin	WWhqrT
origin 's	eejecg
origin .	ddYjmd
origin and	fhYlia
origin certif	edeihe
origin decisi	ckbdej
origin diplom	debode
origin docume	ecbfme
origin eligib	ehkdfa
origin for	deeldf
origin of	bbghig
origin on	dedhlb
orivan	cbnbeg
orkney	eehjdd
orourk	iifced
ortiz	ebbgdn
osaka	dgiged
osei	delede
oslo	gjmebW
oslo .	ifedff
ostrav	eeobdc
ote	Xoedge
other	ggYWcx
other 's	jaedfj
other .	buWgXc
other ;	gcekde
other @d	ocdfcb
other accoun	ecdffk
other agenci	fdeiff
other and	oebYbi
other applic	aiUcin
other ardent	ihdfed
other branch	dpcdlT
other by	sZecda
other candid	YdSaiz
other chap	dccddp
other compan	famfec
other date	codeeb
other day	Tvjbda
other design	eddeel
other direct	jheced
other fellow	ffefla
other finali	aZWcfx
other firm	leedee
other girl	hlcdde
other guy	gfbhZl
other half	jlfciU
other in	jmbYee
other interv	mlbbgX
other job	cjmWlU
other keeper	fieffd
other lad	kfVcih
other lady	iZZabt
other lot	iXoehY
other man	fddffj
other name	eXddbs
other news	lbeeeg
other nurse	gcffbm
other offer	sdelOg
other one	hffWnd
other openin	gZdbdr
other opport	fheafk
other option	cZmkda
other people	XpYdij
other person	dgVabu
other place	acecqe
other positi	egacen
other post	kbcerT
other profil	agZeep
other questi	hmdbcc
other roles	eibdel
other shortl	gkedec
other side	cfmdcg
other site	eeedke
other teams	ebdden
other than	emeefa
other thing	ecffek
other things	dYiddo
other three	gncfba
other time	Zkfeeh
other trials	hkYbdc
other two	WpiUdk
other vacanc	eZbdeq
other wants	fkeded
other way	XYZbbz
other we	ekeede
other within	ncfeeb
other woman	eZcccs
other words	jbeadm
others	YyNYnf
others .	clViak
others @d	ejeeee
others about	fmedec
others and	ZnZbkf
others are	fjibhZ
others at	eoXeic
others bring	ejeefe
others did	ffeeei
others do	ebfhfj
others first	eneced
others from	cgbdmd
others get	fddmce
others had	jXccdq
others have	apakcb
others in	bkfgfd
others may	eiaecl
others on	dieied
others they	jdffee
others to	cvbZgY
others until	Zqcdec
others we	emeded
others were	eZldoW
others will	cdddne
others yet	eYedpd
others you	hcedkc
others>again	VvXeZi
others>answer	scnTdY
others>ask	fiqQkX
others>away	akZnec
others>bye	dhbedl
others>chosen	WceZS2
others>closed	dVZqmc
others>date	qjbXXh
others>decide	kwZXWZ
others>free	Weaxbd
others>give	dhgiae
others>goon	gcaact
others>hear	lldbiV
others>hold	idocba
others>if	lfXdcj
others>joy	bhbclg
others>match	biTWaz
others>me	iljgaW
others>meet	b9WaUW
others>news	lXdbco
others>not	dnVlsQ
others>offer	shglOa
others>others	hncbdc
others>papers	foanTZ
others>post	YasWgi
others>receipt	eeaefl
others>refuse	cgddhj
others>review	fjeeoU
others>said	ceZejj
others>soon	dZbdni
others>sorry	ZYajhp
others>start	ebgemc
others>step	bogjfS
others>thanks	ZThbnl
others>them	ilabge
others>wait	YdUdzX
others>will	hgVimc
others>you	adWdey
otherw	bbipfY
otherw .	ceiedh
otherw and	bidjdf
otherw i	fUoocT
otherw it	ddedmd
otherw the	fedlde
otherw we	Xhblma
otherw your	eecmdd
ottili	gZfZcp
ottili .	eaddeo
ottili is	egbcel
ought	eiYhdk
ought not	eeeedl
ought to	ejYieg
our	fbiehg
our #	bhmbce
our academ	eedgfi
our accoun	dlddgc
our addres	ecpZde
our admiss	mcedee
our advert	cliedb
our agency	YawZba
our aim	jhcded
our alumni	aZzVbb
our ambula	ehddfi
our andrei	jkbced
our annual	aYrgad
our anonym	fdeffj
our answer	tsRPcc
our apolog	egZidk
our applic	eYtbbb
our appoin	cablcm
our appren	desYdb
our archiv	ebacrc
our assess	ggUuaa
our automa	hkXhef
our bakery	ecTdlo
our band	efcddm
our bank	gmYYkd
our belfas	bfemee
our benefi	eggake
our best	dmlaZb
our blog	eepabd
our board	karfYX
our bookke	fdedld
our books	ecbYdq
our booth	dekfed
our branch	bfpbcZ
our broken	eedffj
our cadets	edbeme
our calend	okaZea
our call	dbVmXs
our campus	hZhhef
our candid	bZuYcb
our cantee	feeiee
our career	bhpSbl
our case	djffed
our cellar	eddiei
our ceo	bjande
our cfo	ecgkee
our chairm	ejeefe
our chambe	ecddik
our channe	dXtaeb
our charit	ejddef
our chat	aZehne
our chef	eZndkZ
our choice	pNXYsk
our clerk	fXefpc
our client	gPefip
our clinic	cgdckf
our coding	feeefi
our collea	kbidhc
our collec	feemad
our commit	cjaZjl
our commun	hdpXde
our compan	cbihdj
our comple	ieeege
our compli	ednbdd
our conclu	ndedde
our condit	feeeje
our congra	ddeegk
our conser	dbbneg
our consul	cnceed
our contac	eamhdd
our contra	fdngbb
our conver	cWnVlj
our coo	cddgdl
our coordi	SXgwga
our cork	eZgikc
our counci	doddcd
our counse	cbXdkn
our course	dabdng
our creati	bgWjhj
our crew	edjgde
our criter	ehceei
our cto	aeauba
our curren	camgef
our custom	gcbidk
our cut	egedfj
our data	aemgbd
our databa	bidadn
our decisi	5hSYWb
our delibe	bpbcdf
our depart	idckbe
our deputy	ZeeZrf
our design	fefeei
our direct	kdancY
our discus	efddgi
our divisi	eaneec
our doctor	jcccke
our domain	ldhbed
our door	dedhkd
our driver	fbdhdk
our durban	agekge
our earlie	aphcdZ
our editor	XqZiee
our email	kiabdg
our emails	hdkded
our end	gjYZne
our engine	iihfbY
our exchan	bbficl
our eye	eedkef
our factor	ehddjd
our family	egYgfl
our faq	bavYdY
our farm	cdaZkn
our farms	ejicec
our feedba	qZdded
our field	dkicdb
our fifth	fcfcem
our files	fYiffk
our final	pXbagi
our financ	bcdmid
our first	VibdtZ
our forema	fjcffe
our formal	bcacud
our founda	fddlde
our founde	edgjdf
our free	cgmded
our front	fdkged
our full	gqXedZ
our funder	jefeff
our furthe	enaddd
our genera	dXofia
our goal	sYbefd
our gradua	dkdbjf
our grant	fckfee
our group	bYnhff
our growth	jbggee
our handbo	eejeee
our handle	fYdiem
our hands	gfcjde
our head	cZfiob
our heads	X1cacV
our help	eaoaed
our hiring	YlepZZ
our hospic	jcmbdb
our hospit	gdpacZ
our house	jYjpYZ
our hr	fwUfYZ
our human	ZiZqda
our in	fhbfje
our innova	jbidee
our insigh	eepXee
our instit	ehleda
our insure	iYcgel
our intent	qfZfac
our intere	egaeel
our intern	mmWZge
our interv	XevVfc
our invest	idddck
our invita	dYmidd
our it	gjdfec
our job	eblfcg
our jobs	dhkbde
our jury	iefffe
our kevin	jfcgfd
our kitche	fdieef
our lab	ffffjb
our labora	eccjeh
our lagos	bXekoa
our last	UpeohT
our lawyer	ehejgZ
our lead	YbgrXf
our lease	fdkdee
our legal	gifedf
our leith	ldcefe
our letter	heXmbh
our librar	idlhcY
our list	dsYfTg
our little	dYkkcf
our long	ecadcr
our lyon	edgemb
our mail	pmMfWl
our main	dckeef
our man	eZefen
our manage	ehceek
our managi	dfhmcb
our matcha	fdbffl
our medica	abjraY
our meetin	clfbdg
our mentor	oWfefg
our messag	iefgef
our minds	kmUdgb
our misery	mgcddd
our missio	lgbdec
our monthl	fejeef
our mother	egjeed
our mr	Yoeeef
our n	edbZjn
our name	fceefk
our needs	heecek
our new	TOgI/W
our newsle	WavZch
our next	aWgP3e
our notice	kcjdeb
our number	cqXUih
our nurse	edmdcf
our occupa	dcendf
our offer	QPSM/d
our office	SRypeR
our old	edodea
our onboar	eeeejf
our online	kfbncX
our open	jciVYp
our openin	dcpacg
our operat	eeclee
our option	esYZde
our organi	fmadgb
our other	eeZdli
our outgoi	bfcdne
our own	gOdZaz
our owners	lbhfeb
our page	dZoZal
our panel	egdife
our parent	efleeb
our partne	dbcmcj
our paths	eYbdds
our patien	fbdeem
our people	oSnbcf
our person	feefej
our phone	fafhfi
our phones	Vbteec
our pick	eXedsc
our place	jcblcc
our placem	kddffe
our places	dddedn
our plan	lhbbcg
our planne	cckide
our planni	emdcia
our plant	ehXiZn
our platfo	eccpcc
our policy	jjYcdf
our pool	eWgdgn
our practi	eicghd
our pre	bddoee
our prefer	ZnbgXj
our princi	hmbdbd
our privac	ZexVYb
our prize	edndeb
our proced	goXbeh
our proces	hsZiXX
our produc	kceeff
our progra	eidifc
our projec	ekceee
our propos	efeegi
our psycho	ecdiek
our pune	ehcigd
our quarte	dihdee
our rapids	bdkeeh
our readin	giebeh
our recent	eidhed
our recept	eZoeed
our record	efZjke
our recrui	mnhWYb
our refere	jbdief
our region	fbYped
our regist	ZXiinc
our regret	eddeel
our reject	dclieb
our reply	jtUXbb
our reques	fcheei
our requir	doadfd
our reserv	dqcdZe
our reside	ddedel
our return	afogca
our review	jgaddi
our rita	deldee
our roster	ekeaid
our runner	eddfdl
our schedu	pkcVdc
our school	Zjmceb
our screen	feeidg
our search	ZnQabu
our season	fecffj
our second	hdZdkh
our secret	oaeded
our securi	ehidfc
our select	hgXkcf
our senior	fbgndc
our series	dapeda
our shared	kaeide
our sheet	egdief
our shift	feefdj
our shifts	ecobde
our shop	Xkobcc
our short	dbdnfe
our shortl	YtWlaa
our side	boQkoX
our sister	bZfjao
our site	bXnbbl
our size	fdceel
our social	eidcej
our solici	eeekfd
our sous	feeidh
our specia	ghceeg
our spring	femeea
our staff	jaegak
our stage	kffeec
our stand	cjnbda
our standa	ieddfh
our store	elddff
our stores	cqdYee
our summer	fYjZgk
our suppor	cduadX
our surger	eedfek
our survey	deiael
our swindo	emgccc
our system	WkvZYX
our talent	gVmiXl
our talk	aUyfgV
our target	pbbdee
our teache	edjeef
our team	f0PWkX
our teams	edkeee
our tech	ejdgde
our techni	dlcfee
our teleph	kdaZgl
our tender	mcibde
our terms	abobic
our test	eeejef
our testin	iaZoeZ
our thanks	baUcYz
our thresh	eccbeo
our time	hnaZdg
our timeli	elbfee
our timeta	sZabec
our top	dfejef
our traine	mZcide
our travel	edbnee
our treasu	dgdejf
our truste	dmaidd
our two	bVZmcs
our ulrike	ceXnck
our un	dafjie
our unanim	eeefjd
our univer	edieeh
our vacanc	fSqhec
our values	lcgded
our vendor	edejef
our verbal	ecYckl
our verdic	doZccf
our video	egejfc
our virtua	bXwWag
our visito	laheee
our volunt	hkZebi
our vp	heapbc
our warm	feceke
our way	klXYpU
our web	jehced
our webina	cdnfec
our websit	eRyTUn
our weddin	elcceg
our weekly	kcdhde
our welcom	eejfde
our whitne	dhckee
our word	jddald
our worker	ccreda
our works	ojbcbb
our yes	kiddce
our young	eecmde
our élodie	ecYred
ours	hbgVof
ours .	gUjcij
ours are	ecdcen
ours do	edeieh
ours has	bjdZnd
ours includ	fejffd
ours is	kkYYkb
ours on	bdkhfc
ours the	emebee
ours to	fddmee
ours would	fddeih
oursel	rtTTdY
oursel .	kidcdd
oursel about	endddd
oursel and	llbbdb
oursel the	efcenb
out	hfhafg
out .	ahgXdn
out ;	ehmdbc
out @d	1UXYdc
out @p	jcXicm
out a	gacpdd
out about	dqXdbh
out after	brYcha
out again	dgjefe
out all	fedffj
out and	Ydbfsd
out as	bndchc
out at	qXXbZo
out before	pTmZhc
out but	anhafc
out by	6eXWZU
out dresde	kekbgY
out every	hbkdde
out first	dmeeed
out for	feVadt
out from	VZufdc
out human	iYXdoe
out i	bfmbdg
out if	gefcYl
out in	ndWaqZ
out it	ecbedo
out loud	ahjcjb
out more	bsacec
out my	YRujmS
out nice	feleeb
out no	ckeefe
out nobody	flbffe
out of	acwSei
out on	5VZZbX
out once	Zqceed
out one	dgccnc
out other	fedefi
out our	cigmZa
out over	gtZbeX
out overle	eecdhk
out rajesh	egeeid
out sick	jWobdd
out so	fagdjg
out some	bjflae
out sorry	fceffj
out that	jfceeh
out the	hSevhX
out then	Wsbdbc
out there	ZdojYf
out they	XbkcUt
out this	fcbfem
out till	hchfef
out to	fgjgca
out until	Vducdd
out we	ceYYmn
out what	aolebV
out when	Zscbbf
out where	dqfXcb
out which	lhchcZ
out who	ddfked
out with	dsQfeh
out within	sVdhdb
out yet	ejeffe
out you	eWglck
out your	gedYof
outage	gUvfbW
outcom	xrRRZg
outcom .	W3bYbY
outcom @d	vdXadY
outcom and	nZfffe
outcom before	kbfefe
outcom by	8TYXcX
outcom either	mZefff
outcom human	Ttbded
outcom in	Vrbdeh
outcom is	ZpYedj
outcom letter	rbeeZe
outcom no	nZfefe
outcom of	cflRhk
outcom on	sYdced
outcom shall	bmeeee
outcom the	mafffe
outcom to	llaYdb
outcom unsucc	cZdeeo
outcom which	ekcedf
outcom will	hpXabd
outcom within	uWceeb
outcom you	eeeffj
outdoo	edffif
outfit	apjcdY
outgoi	ZiZhme
outgoi b	edbmhc
outlet	ibkdcf
outrea	ccaiji
outrea post	feefif
outrea worker	deedhj
outs	ebcahn
outs .	ebcahn
outsid	mYcTZw
outsid .	vPeXan
outsid ir35	effbkf
outsid of	fafeao
outsid our	dhidee
outsid the	dfeedk
outsid work	fjdfee
outsou	dZbhdq
outsou the	febddn
outsta	Yiboai
outsta .	Uqgjdc
outsta task	fedjee
outvot	cVXbmr
outvot .	eXYcnm
oven	eieleY
ovens	cZcljf
over	bjbdjg
over #	iZrSYm
over .	Rsigca
over ;	dZkdbl
over ?	eddmee
over @d	Skpcfc
over @p	lddahe
over a	XmQZdt
over again	ecemdc
over and	lPkinZ
over as	cjbjed
over at	ghkUif
over axmins	feagkf
over breakf	hZcmeg
over by	VXkvZa
over call	keeage
over dinner	oYbhdg
over for	cYkacp
over from	jjdfbc
over her	kjgccZ
over here	fedkee
over human	fXamnc
over i	dejedf
over in	dbdcqe
over it	fbfjjc
over lunch	hZfhfg
over my	ZWlfoe
over on	blZmcc
over our	ehdekc
over pay	edeZoe
over qualif	eeebjg
over so	coeecb
over tea	ebegek
over that	ghkacd
over the	apVWse
over them	hdedie
over there	dpZeed
over they	efecek
over things	oYeeee
over this	ejeddg
over three	fceiei
over to	SpPojd
over two	djceci
over until	cXmeke
over volunt	deefek
over we	Zegcmg
over what	edefif
over will	kmXdec
over with	oZjaaf
over you	ejbihZ
over your	ccXqbk
over zoom	ecdlfe
overal	bZagll
overbo	eehgee
overdu	aokcbb
overle	ZaZhgq
overle .	ddcdik
overni	dddpcd
overni .	cgdlde
overqu	VaTac3
overqu and	Zhdabq
overru	eabedp
overru .	fcdfel
overse	jaflcb
overti	kXqYbc
overwh	ddXkdn
overwh respon	debceo
overwh ticket	ffeief
owe	TjqeZd
owe me	ZpmZcY
owe you	Zfdifh
owing	oTsXeb
owing to	pSnZfe
owls	feeffi
own	acXhfr
own .	hjWidh
own accoun	fkbffe
own and	fdefif
own applic	lkceab
own appren	eZdffo
own choosi	dbdrca
own conclu	fjbeic
own good	elcbgf
own hiring	dhjdec
own licenc	eieeef
own mind	Yrcdee
own nurses	fcZeeo
own pace	ctadeW
own people	cabemk
own staff	dZkdbm
own time	gpiXcZ
own van	fefcjg
own wish	fdoffY
owned	cgakcj
owner	fjWeih
owner 's	mVhZZq
owner .	Ueapna
owner @d	hdejde
owner @p	iefdfe
owner and	aoaabm
owner can	ejdgee
owner decide	iddedi
owner has	hmfcab
owner i	eZhkjZ
owner in	hjdbci
owner is	erdZjV
owner of	ebecjj
owner says	jZhaig
owner shook	eegdkd
owner to	emcaic
owner wanted	dbaeil
owner wants	akWgdm
owner who	eiefff
owner will	jiadef
owner would	aefflf
owners	bYglYn
owners .	dZYlcn
owners are	bYaikm
owners decide	jcenYc
owners do	dijded
owners form	feejde
owners forms	fdogcY
owners have	dUwccd
owners office	feejde
owners outgoi	fcceem
owners partne	kjZcdf
owns	lkacdc
owns the	emdedd
oyelar	hddefi
p	kcccbl
p #	nbdbge
p and	bZalco
p intake	eeeefk
p45	aVfnmZ
p45 and	eeeejf
pa	Ydboam
pa will	edfiff
pace	XrUWao
pace .	btbddW
pack	URfb0V
pack .	echanc
pack the	feeekd
packag	ZnVcxS
packag .	dkgcia
packag and	fedeke
packag as	fieefe
packag at	hleace
packed	dblWZp
packed lunch	deoZde
packed vote	ikbeec
packet	bkalfb
packet .	Zndhce
packin	cRienj
packin plant	ebdegl
paedia	dcbckl
page	YQl1aa
page #	bUfugY
page .	adpgcc
page about	dadhen
page again	dfadem
page and	hdgcla
page by	ncchdZ
page for	ciocXd
page in	edcedm
page is	eaYudc
page of	deiggd
page on	efjjdZ
page one	edchjf
page plan	Xbdvcd
page please	eecmde
page to	ddifef
page two	ebZphd
page vision	dffiff
pager	dqZheY
pager down	dsadeY
pages	TVX7eZ
pages .	bbikdg
pages and	badnid
pages are	fieffd
pages at	ceeldf
pages by	eedlde
pages of	dbbrdc
paid	TZfmmg
paid .	gVhned
paid for	chdjah
paid job	fbbeeo
paid of	ebemee
paid off	dfcaof
paid placem	dblceh
paid the	edefkd
paid traini	emdded
paid trial	djeicc
paid work	ekbfdf
pain	fdnebd
pain .	kjceeZ
pain but	fdekfd
pain ideall	bbicdn
painfu	efdeej
pains	fbieei
paint	eascbb
painte	dhmade
painte .	dhmadd
pair	fTjZio
pair of	canZcl
pair progra	jadjee
pairin	dgandd
pairin sessio	dcdnee
pairin thing	fichee
pairs	Zgefel
pal	ceYfdq
pal .	ceYddr
pallet	ffffff
pallis	fdlehZ
pam	chmbde
pan	bhXrfb
pan aadhaa	fddjge
panel	ekYkbg
panel 's	sUaado
panel .	mWXwbY
panel and	iSjaoe
panel are	kclcdb
panel can	Zbdlel
panel chair	hedddj
panel could	hlafdd
panel date	eeemdd
panel decide	acfoef
panel did	bkeffg
panel feedba	idefeh
panel felt	edcddn
panel finish	Xqdfed
panel for	ellXec
panel found	fdeifg
panel gave	Ygeecn
panel had	fWmcje
panel has	apPlWm
panel human	gYYqdd
panel interv	XknhXb
panel is	XzWeiT
panel liked	dodcec
panel meets	hmZecd
panel member	jlWfbf
panel met	efcddm
panel no	ecckei
panel of	Ycimdg
panel on	UaZwci
panel prefer	cdeddp
panel recomm	ejaeei
panel scored	eccedn
panel side	liccdb
panel sits	nfagdb
panel so	djadlc
panel they	dWnekc
panel though	egceej
panel wants	bkeide
panel was	bTmhkg
panel went	fdeefj
panel were	amjcdb
panel who	djdbje
panel will	Ytchca
panel with	diegfe
panel withou	ekfdfe
panel would	koaZdc
paneli	dkhdga
paneli is	dmcehb
panell	jgedfe
panels	gdoedY
panic	nfcddc
panic if	mcceed
panto	eeehdh
pantry	kdbhee
paolo	efdjee
papada	iaapdb
paper	VaYk2V
paper 's	eabcvX
paper .	chgrTd
paper @d	iaccnb
paper and	cdZihj
paper but	eccfkg
paper for	eidbje
paper from	ekckeZ
paper has	deddjh
paper now	adecpe
paper on	Zbduac
paper round	eidXme
paper sift	dbVhZt
paper since	edcend
paper that	ecnebg
paper to	eccfme
paper versio	dddboe
paper we	jegede
paper with	pcebce
paper yet	dYefpe
papers	diZdsY
papers .	akXljZ
papers and	diXlWl
papers are	qmWYgW
papers as	ehceif
papers before	edfkee
papers by	kdedfe
papers for	fefakg
papers have	dpcadc
papers in	ebbdeo
papers on	ecbeen
papers take	hdeeid
papers throug	ekgced
papers to	Yebcub
papers twice	efcddl
papers were	egeide
papers with	dceclh
papers>again	Yeggnc
papers>answer	ZVjgrc
papers>ask	aXWyoW
papers>away	dXukVa
papers>bye	dasbcc
papers>chosen	llfkYU
papers>closed	kZRnXp
papers>date	Xdbsid
papers>decide	iabbrb
papers>free	dX1Ogb
papers>give	aaZwjY
papers>goon	dfWriY
papers>hear	lbhbYk
papers>hold	dgnhaa
papers>if	ZghXhm
papers>joy	qYSZsZ
papers>match	fdakeg
papers>me	VbZmuY
papers>meet	fZbhpd
papers>news	lhefbb
papers>not	cSasap
papers>offer	bcVkrc
papers>others	fYecgn
papers>papers	aXc0cb
papers>post	bfZapj
papers>receipt	pYtXYY
papers>refuse	YfSQg0
papers>review	axOXcl
papers>said	ZeWhlk
papers>soon	bbjpfY
papers>sorry	ebieej
papers>start	gfiibc
papers>step	eiWhgi
papers>thanks	glrVVZ
papers>them	dibkjb
papers>wait	XjucbU
papers>will	XjYohf
papers>you	ddffmc
paperw	fVPX/P
paperw 's	ebcene
paperw .	bUecwd
paperw @d	defelc
paperw coming	edYepd
paperw for	geemZe
paperw from	jeeeef
paperw in	maehce
paperw is	eeecmc
paperw of	hoadZe
paperw on	hdebnc
paperw to	dZcbrd
paperw will	caeeod
papyru	fhigcb
papyru .	fchiee
parade	ehkedb
parade .	ehieeb
paragr	ceWhbp
paragr of	dgbdel
parale	bQqcgm
parale after	cXdeeq
parame	hWjZpc
parame .	cbnbeg
parcel	SR+VVT
parcel @d	Zdrcda
parcel is	adqbdd
parcel with	eXubaa
parent	YXzaXh
parent .	ffkbed
parent board	fcaleg
parent commit	jddedj
parent compan	deneeb
parent daught	jZbcen
parent leave	VepjZf
paris	qVhhad
parish	ckTecq
parish .	gldedb
parish admini	ejddef
parish and	egdeei
parish counci	eYbblm
parish has	eddedm
parish secret	jcdjed
park	cerTqQ
park .	eiheec
park and	fmYejb
park ranger	fmbeha
park they	edcgke
parked	ZJ/aWG
parked .	cW1ecT
parked any	hlaffc
parked for	fckfed
parked it	ebredZ
parked until	faofea
parked while	eaofeb
parkin	aP/UcO
parkin 's	ibncdb
parkin .	ckkTla
parkin and	edldee
parkin at	catcdZ
parkin behind	ecmcee
parkin fine	ecnedc
parkin is	bbfocd
parkin permit	lbjZhb
parkin space	cdfcme
parks	gidbje
parlia	hYgjef
parlou	eamddg
parlou .	edoeea
parrot	dckmZc
part	YYioal
part #	fdejdg
part .	eUWnZs
part ;	ecdjfh
part any	fdnefa
part darlin	ehbdmb
part in	ehqaWc
part is	deenec
part of	calnXg
part time	bVpbld
part timers	enccec
part to	fiched
part two	dddrdZ
part was	cddgel
part ways	eZYdet
part with	edXckn
partic	aaodhe
partic .	cWlcnc
partic in	fogcXc
partic on	eacdfp
partic will	ijbeed
partie	dXafqg
partie .	eaaZqh
partne	jmWiae
partne 's	aWhhZr
partne .	kYemdb
partne ;	ecehdj
partne ?	eafmff
partne @d	mededd
partne alread	dadenf
partne and	eeZjfi
partne ardent	eZmdeh
partne are	gqbbac
partne at	geeiee
partne before	ihfcee
partne behave	jgedee
partne by	fdcmdd
partne could	djdmba
partne decide	lbcbek
partne do	eYkeck
partne for	ffdlce
partne found	elbcdg
partne gets	Zlegee
partne has	kjaegZ
partne have	dpbcga
partne i	ehredT
partne in	eedhbk
partne is	cmamba
partne like	dfejfe
partne likes	gndccc
partne meet	epYccd
partne meetin	nbebee
partne met	dfeejf
partne not	eYqciX
partne on	kZbncc
partne return	nceced
partne said	dkdcjd
partne settle	Zefeen
partne signed	dlWcem
partne vote	fjefee
partne voted	bddfpc
partne want	jddjce
partne were	djcedh
partne who	gtZdbY
partne will	Yefiek
partne wish	ccehld
partne with	fechei
partne would	dXbsfd
parts	ddcWgo
parts .	aiddih
party	RN/RdS
party .	bYycYY
party is	XctZee
pass	dcUdew
pass .	WYWciz
pass by	beemee
pass for	eeeefj
pass from	cWZbcv
pass is	cbiXkk
pass it	koadeU
pass list	jnceeX
pass mark	bZafgr
pass my	jbdbel
pass on	beZbct
pass or	uWeZed
pass the	ZiWcrf
pass this	feefei
pass to	fodbdb
pass will	epeYfd
pass you	oWbnba
pass your	ccaiij
passbo	ecdckj
passco	eckgdd
passed	bkZkgd
passed .	gYMocp
passed all	egdcmb
passed and	nddddd
passed as	aabvdZ
passed by	fcmdde
passed everyt	ehdejc
passed it	arpYaT
passed me	ccbbre
passed my	dpbefb
passed on	agQXV4
passed our	ejdhed
passed probat	feeeie
passed the	YYZ2fV
passed them	efldfd
passed to	nxQWbT
passed you	eZkjiZ
passed your	foqVbS
passen	tdabdc
passen .	kcddei
passen that	hkdeeb
passes	tdVdga
passes .	emddee
passes it	lcffde
passes its	jedfee
passes to	iddand
passin	Yoedag
passin .	eZjcfk
passin it	dwUZec
passin the	dYgtbb
passin this	ecdeem
passin your	fdpVge
passio	fbjedi
passio for	fedfej
passpo	XbdxfX
passpo .	bfpaad
passpo ?	feebme
passpo and	cgbqbd
passpo by	eefjee
passpo copy	diZjhd
passpo data	dbbqdd
passpo elm	fbdoee
passpo number	dfelde
passpo or	eedcme
passpo photog	ecdodd
passpo pictur	deefjd
passwo	ZT8WcR
passwo .	eefife
passwo for	cbsdeZ
passwo has	ebqeea
passwo reset	ffnYee
passwo was	feiffd
past	vaclRZ
past it	feeeei
past that	mZjdeb
past the	wQiXbh
past you	eeekdf
pasted	kalZed
pastor	hgfaeh
pastor applic	fejcgd
pastri	jdgdfe
pastry	XgYcwb
pastry 's	ekccic
pastry chef	daWklj
pastry man	fjbbld
pat	isRXei
pat .	lcdddi
patche	dheifd
patche .	dheifd
patchy	ddihef
patent	eedmce
path	dilZbe
paths	dVcccv
paths .	eciedj
paths cross	eaadeq
patien	mwUWYf
patien .	bwaaZc
patien ;	pYfdee
patien a	endced
patien and	anecdf
patien as	gieefd
patien during	ebheek
patien i	edeieg
patien in	oadfec
patien next	kjaefc
patien over	cdeffl
patien please	fsYacd
patien safety	eeeeej
patien the	ekeefd
patien till	sTfeef
patien until	tZcbed
patien we	fifffd
patien while	gqRedh
patien with	hhWXas
patien you	ejceeg
patio	dZpcce
patiss	ebfncd
patric	ocYcdj
patric 's	hiceee
patrol	djeefe
patron	oVmcdd
patter	hdaben
patter .	edbgZp
patter and	fZceeo
patter in	hclced
paul	cfdibl
paul were	Ymceek
paulin	fdeefj
pause	WH/eZW
pause .	dZtddc
pause and	delfed
pause for	ccXlem
pause in	fejffc
pause on	dU2dcW
pause the	faoffb
pause this	ZZqeec
paused	ZO/fYN
paused .	cUuebe
paused ;	ecofeZ
paused all	Yauedc
paused and	fdefkd
paused at	feiffe
paused for	eciejb
paused hiring	dcwccU
paused nor	kmVfee
paused not	felfeb
paused the	fdlffc
paused til	edleee
paused till	fekede
paused until	feifef
paused while	eZkffh
pausin	eVvbdW
pausin the	eVvbdW
pavel	oXkbZe
pavel follow	hbkebg
paws	edlgec
pay	VSiW/U
pay #	dkbckd
pay 's	cbkfmX
pay .	bWYkkl
pay a	jddice
pay and	aXdXsn
pay band	feefla
pay for	Zibemf
pay grade	ecmdgc
pay head	ddiclc
pay is	dbhbpd
pay portal	fiddge
pay post	fdeena
pay so	eccdjj
pay the	bXZnqX
pay travel	iapZda
pay was	edleha
pay we	deebne
pay what	ebeard
pay would	fckbjc
pay you	fcZkld
pay your	eeekdf
payabl	cakhbh
paymen	ahscXa
paymen .	dldgag
paymen is	icmadd
paymen of	bmfdec
payrol	WXla0U
payrol .	igeWrV
payrol and	hdieee
payrol closes	bffgjf
payrol contac	eejeff
payrol specia	fcoeda
payrol will	ecehgi
pays	hneTkd
pays for	eljbda
pays has	ekeegb
paysli	aWouUb
paysli .	fdcoce
paysli and	dfhgYj
paysli before	ecende
paysli for	edobec
pcc	fdgfeh
pdf	cgbimZ
pdf .	ehdghc
pdf ?	fecmee
pdf was	fejdee
pdfs	dcbped
pdfs .	fccmed
peace	Wmldbe
peace a	dhaidj
peace and	bZpdfe
peacef	detcdV
pediat	abXvcd
pediat .	ddclef
peep	bZuXee
peg	feoedb
pelleg	eWddtb
pen	YldgmX
pen .	ZigelY
penang	bgifdg
penang until	edldee
pencil	rjdYXb
pencil .	dapddd
pencil in	kqVbcc
pendin	SnpSoP
pendin .	XyWddb
pendin a	ebkeid
pendin budget	feiffe
pendin direct	gjdeed
pendin its	fdjffe
pendin no	dYXdmk
pendin the	cR0cdY
pendin your	aadZud
pengui	fcleed
pengui .	fcleed
pennie	drdabd
pens	edjedg
pensio	TSvdoT
pensio .	YctZgY
pensio from	eedclf
pensio scheme	eahflc
people	hndbZi
people #	dmcfed
people 's	eieeeg
people .	mjiUYg
people @d	dmbcnX
people across	fekeed
people after	qebYee
people all	cioVeg
people and	cmRarb
people applie	hgbeei
people apply	fgcefi
people are	kmZccc
people at	gXlhbg
people before	Zredeb
people but	aidedl
people by	pjaZcb
people caselo	fiZfZm
people come	cjjdec
people coming	apdced
people do	dvZhcU
people down	dnddee
people first	lffaee
people for	aqYZbm
people from	ecdmee
people get	nadbei
people have	hijgZa
people human	igfeec
people i	qSobcb
people in	jsiRZW
people is	emgdfZ
people know	vaWZah
people like	encfcb
people living	dZdcdr
people need	fldeec
people of	kbkecc
people off	bncdeh
people on	dqXVcn
people ops	ddjgee
people out	eieefe
people over	iaceel
people round	dalgjZ
people sent	eekdee
people so	gfamcf
people spend	ecdncd
people straig	idfeff
people team	ickced
people than	eabdmj
people that	ecegjf
people the	dobded
people then	djfefe
people they	Wldhej
people throug	jbdfei
people to	puWaZU
people until	cbeden
people up	hiecfe
people waitin	nfcdcd
people want	WSsvWb
people was	feeffi
people we	egbfbl
people went	cZYcnl
people which	fcegej
people who	XQnoXn
people will	eaeqdc
people with	bYjebo
people within	nedece
people yet	fkfede
people you	fcbrbb
per	hfaYnh
per calend	fccben
per cent	cjeZlb
per diem	diaelc
per month	caanhd
per our	gkUYfm
per recrui	lcdeef
per the	pbcajc
per week	bmddgd
per year	fgdfie
per your	edsdeV
pereir	jZemeb
perfec	aVjnge
perfec .	Yecklf
perfec person	fadeeo
perfor	dZfdjl
perhap	V0bUfY
perhap .	ekdeee
perhap not	epYfec
period	Whbsce
period #	deence
period .	hbVtXh
period ?	fdekee
period @p	ckeeff
period @s	eeeYoe
period and	ejdlXf
period is	ccclei
period of	ckZZmg
period so	eWeifl
period to	ekdhea
period two	ddeoae
period you	ekddge
perks	bicncc
perm	cYVmcr
perm .	fddlde
perman	aXaR/Y
perman .	bTVX3c
perman and	eakbnb
perman contra	binUic
perman days	beeeme
perman from	dddeoc
perman full	fecdob
perman job	eVmlcf
perman post	jYYdpe
perman secret	dvaXcb
perman slot	hmbcdd
perman staff	dXjbil
permis	bfbobg
permis for	ebdodd
permis we	fddgej
permit	ibbmgc
permit 's	feecke
permit .	kfXpdY
permit and	fdedgj
permit for	cihgdd
permit has	elibeb
permit to	eldddf
persis	bsYVma
persis paid	ddeapd
person	feXlZo
person 's	mdbdch
person .	eYlfWo
person ;	ldedhb
person @d	icedej
person and	diQfho
person answer	nbceed
person appoin	fcdecn
person as	jjbccg
person at	efejfd
person before	cdbkam
person can	eedhei
person codes	feeejd
person commit	hbcdem
person compan	hiVejg
person data	bhsdcW
person depart	jbhfed
person detail	feeief
person discus	ecblei
person for	efdjff
person has	fiacdm
person i	cdjmba
person in	dlbcal
person inform	icieee
person interv	cgdihe
person is	beddjj
person left	efeejc
person office	eadibm
person on	ahUhmi
person only	ebbgen
person questi	dWayaa
person says	hieeee
person servic	djedhd
person so	ecegje
person specif	cnaddg
person statem	hdjcfe
person test	dgdpeX
person they	cgnbcd
person to	kjjecU
person was	kceeef
person we	aeWXnp
person who	aqUgWm
person will	knUdhd
person with	dbbcct
person you	dbnjca
persua	ebceep
perth	bemmXa
perth .	dkigbc
pesel	feeief
pet	gbaeik
pet .	fdcfel
petal	ejdgfd
pete	eYicij
pete .	echeej
peter	iccgkc
peter with	debhke
peters	dcdjcj
peters it	edefek
petit	edjffd
petit from	edjffd
petiti	Zidcdn
petiti and	ekdcee
petra	mXqZbb
petra teachi	dbqcdc
petren	eccmee
petroc	edjidb
petrol	fbhejd
petrov	dabbes
pets	fejgec
pgce	eajhic
pgce .	ebkhed
pgde	fehege
pham	ifdgde
pharma	clXfbk
pharma .	jghedZ
pharma techni	kaccek
phase	mpVbae
phase #	hdchdi
phase .	ikcadg
phase of	ekdeef
phd	hnZcdd
phd positi	jcdefh
phew	ecaeoe
phew .	ecaeoe
philip	ldhfdb
phone	oabjdd
phone #	hccaik
phone .	kgkfcV
phone ;	gdeked
phone ?	dZcpge
phone @d	XiigYn
phone @p	dfbhke
phone all	lddefe
phone and	hZahkf
phone at	cgbijd
phone back	hcclee
phone but	ciddZn
phone call	lXOjnh
phone calls	nWkZdi
phone conver	ekecge
phone could	cleeed
phone does	kefefc
phone everyb	jdeeff
phone everyo	medcee
phone for	ddlfdd
phone has	dadeep
phone here	cebhlf
phone him	aberce
phone human	ibkfdc
phone i	bWkgrT
phone if	amZbap
phone in	laladd
phone interv	fecqdZ
phone is	bdkhee
phone just	dcjbjf
phone lines	denced
phone love	ekcdeh
phone me	necbfd
phone near	jdfdfe
phone number	VTsrbb
phone on	xfSVZh
phone one	lcedef
phone rang	endecd
phone rings	mbeeee
phone said	ckldac
phone screen	ZkTnZl
phone she	hYijcb
phone stays	chejde
phone talk	didjed
phone that	iblbde
phone the	febodc
phone they	Uuddbc
phone to	lPljfg
phone we	lfcceg
phone when	Znehee
phone will	hdfkce
phone with	jhUcnd
phone within	kbffff
phone you	ycUjUb
phone your	djegee
phoned	iNbbze
phoned .	niadcc
phoned @d	fYnddf
phoned and	eecele
phoned back	kgecde
phoned from	edaepc
phoned me	edcdne
phoned the	caoejZ
phoned they	aXXjat
phoned to	edkffe
phoned your	ecddjj
phones	tjdZeR
phones everyb	nedeec
phones everyo	hiceef
phones people	mgaded
phones the	mddeed
phones were	bbkemc
phones you	kkcace
phonin	vUXXgh
photo	XNtvdU
photo .	hbnddb
photo album	ickaee
photo and	edgjee
photo from	dX2WXZ
photo id	ccVycZ
photo identi	efeiff
photo of	cbimcd
photo taken	abgcpd
photo that	eddmee
photoc	daescb
photoc of	feeife
photog	bWleYn
photog .	eeoYcf
photog from	cbZccr
photog of	edkffd
photog on	edelee
photos	YO3bkT
photos .	calldb
photos are	fZofed
photos from	eaqcdc
photos of	eZraee
phrase	meeadg
physic	edambj
physic test	ejeged
physio	fT0UZb
physio .	eZsbdb
physio you	fejcef
pi	kWhkcd
pi about	facleh
pianis	eYibdn
pic	eggffe
pick	geYvbY
pick .	hhWdpX
pick @d	obecee
pick a	ZXU9XY
pick an	eccnee
pick and	jbedlb
pick anothe	eedkfe
pick any	edbpcd
pick betwee	dbcqcc
pick by	mbedef
pick from	fkedee
pick it	Yqhcdb
pick me	eZddep
pick one	aXdvcd
pick someon	yXcVbc
pick the	gigecd
pick this	Vsedee
pick up	TevZjX
pick you	dddibl
pick your	dagsZb
picked	dcWZgu
picked .	kjVYih
picked and	fiefff
picked anothe	leeffb
picked for	cfhlda
picked me	dnaanX
picked our	fedfek
picked somebo	fdefej
picked someon	lWdeZp
picked the	bUadby
picked them	fneeeZ
picked to	ehcgmY
picked twelve	fceieh
picked up	bSvgcd
picked we	eleeed
picked you	dbYfsb
picker	fcXcZu
picker jobs	jhZcdj
pickin	jmVXfk
pickin .	bkYcem
pickin betwee	oZeede
pickin up	amhcfe
picks	/gXRVP
picks .	hkccec
picks by	ocedec
picks its	rbcdbd
picks on	ndaeee
picks someon	qadddd
picks up	dhneeY
picks within	ldeeee
picky	egccel
pics	emdded
pictur	cXgkcj
pictur .	fdhagj
pictur of	dbbscb
pie	eidehe
piece	gXYnaj
piece of	dbbsca
pieces	bfUpci
pieces .	bnhcdc
pieces branch	jdXgjg
pieces you	ejchee
pier	gdaiei
pier .	decpbe
pier and	dekalc
pier betwee	gjZebi
pierog	eelcee
pies	bkhdbh
pies .	ejbedj
piet	iffeee
piet from	iffeee
pieter	eijcec
pigs	efdand
pike	efjdee
pile	i+RTWR
pile .	ezXZZa
pile and	lecdef
pile of	kedeee
pile should	fifdff
pillay	dcgkdd
pilot	igXatW
pilot .	ildcdc
pilot cadet	cedcpd
pilot traine	ideajf
pin	Wagjji
pin .	bZcjfl
pin down	eieeee
pin your	dlffcd
pine	edigef
ping	hledZc
ping me	gjZjec
ping you	jjbXbh
pinky	cjbaaq
pinky me	eZdcbt
pinky promis	aneeed
pinky to	hjeeec
pinned	plVcbc
pinned up	fkdeed
pint	VUtYme
pint .	WUpbnf
pints	dgcjhb
piotr	hbecdm
piotr likes	jedfee
pipeli	ekdgdd
pipeli for	fobdec
pipped	faadcr
pipped you	fcdeem
pis	ifmZdb
pitch	iahgZj
pitch and	ejkbbd
pitche	decndf
pitche are	efdkdf
pitchi	ecaedo
pity	dYmiZg
pity but	echdei
pizza	clnZcZ
pizza .	eihdee
pizza was	edkeed
pizzai	geebke
place	cZfmgg
place .	XkkiYc
place ?	eechlb
place @d	oWafbl
place after	cnYjcd
place and	YmpbeU
place at	bUopYb
place away	dbdhld
place by	ccbrbd
place came	dgbbkh
place comes	ekeeed
place for	aaQPzq
place from	clXlZh
place goes	badkmd
place has	cbTdms
place i	fdkfdf
place in	YknjbU
place is	adjarY
place left	Yecrce
place no	mdeded
place of	daYfni
place on	faahjj
place the	idjccf
place they	eZdnbg
place this	ebefel
place to	ZTwZYi
place was	eceffl
place we	fgleae
place went	ebdddo
place will	edelde
place with	jhYobZ
place you	xhVcXZ
place your	edeefk
placed	Rbiaon
placed #	ceeeii
placed .	fceddm
placed all	ecbdnf
placed before	ekYebl
placed candid	bYccsf
placed in	dgXldi
placed on	ZioYfb
placed person	gieeef
placed the	feiffe
placed you	ejYgZl
placed your	ekadmZ
placeh	Vfj0YY
placeh .	UdkqcY
placeh ?	achlbd
placeh and	jWdldi
placeh apolog	ibamed
placeh at	cXP0Zc
placeh can	feeife
placeh congra	ffeeif
placeh do	eedkee
placeh does	feeiff
placeh for	ehcjee
placeh from	fbfkee
placeh has	dZmndX
placeh here	gbfcgk
placeh i	bbegnf
placeh is	bfTteb
placeh it	gddjec
placeh no	cbVtdd
placeh or	fedkfd
placeh our	fedief
placeh placeh	cWaqdh
placeh s	dnaded
placeh sign	jcdgdh
placeh thank	hjlZfV
placeh thanks	WogYci
placeh the	RpiWck
placeh to	dibmec
placeh was	fibefh
placeh we	iZaZdq
placeh who	dkcdeh
placeh will	dYmfdh
placeh would	adpXid
placeh you	danXci
placeh your	egaide
placem	kddgWk
placem .	hkbjca
placem advise	kddffe
placem has	ddjlcb
placem the	eibief
places	qWMOk0
places .	pSaZil
places and	lhTakh
places are	efhafj
places but	ldecbh
places for	fdadeo
places have	daYdds
places in	idbeej
places is	gadbrZ
places not	edfele
places on	pgXZaj
places to	dleffc
places was	eeefej
places went	ecdedm
placin	egfgff
plain	dTdhjo
plainl	cgcddn
plains	jfiidX
plains fair	khigeV
plan	jdWnef
plan .	hqXfVg
plan @d	idcide
plan a	chUfgn
plan and	jcdlbc
plan as	fdgbkd
plan b	eZadjn
plan by	defjef
plan for	UTawii
plan has	dfjgec
plan is	tdecdW
plan it	eeejee
plan of	dcffek
plan on	ghdbjd
plan round	eledfd
plan so	ecYdmj
plan the	ldifdY
plan to	nUkhcZ
plan twice	bYehki
plan two	eefjef
plan was	ilcbed
plan your	fhZehi
plane	lifZdd
plane and	mbgced
planet	dblbdi
planne	bgkgmS
planne .	cghlgX
planne and	cmdfjY
planne at	eifeee
planne for	kblehW
planne in	efdekd
planne placeh	dcZped
planne role	fdjffd
planne to	crXadd
planni	fqQmcZ
planni exerci	dffief
planni office	jgdeed
plans	akahaj
plans .	ddejeg
plans and	dkbedi
plans for	eblfff
plant	fUbqgi
plant 's	gcceek
plant .	dbeedo
plant diplom	hjhcea
plant engine	ibaldh
plant has	ealgee
plant head	kceffe
plant in	dhdefj
plant is	daedkj
plant manage	dlcmcX
plant nurse	eadhdl
plant people	fiZfZm
plant shop	iddela
plants	dgjfed
plants .	ddjged
plate	bcWkkk
plate was	dcYlel
plates	YrYlaa
platfo	aOb3bZ
platfo .	fbmdec
platfo team	ecdmde
play	SYdziX
play .	ecncde
play for	eeelce
play once	ecdjei
player	efedcl
playho	ichfed
playho hello	ichfed
playin	ejicdd
pleasa	kfbaZn
pleasa and	kdfeee
pleasa from	fhahbj
please	bYeuhb
please #	ffeiee
please .	UaazmT
please ;	abcsdd
please ?	ecbsad
please a	eddkee
please accept	bcSboq
please acknow	dcaoee
please add	ggaocb
please addres	coccfc
please advise	ZZbtfe
please allow	3iRQaX
please also	fedkee
please and	hdbpad
please answer	YaVxeb
please apply	caVsZk
please arrang	ecemee
please arrive	decnad
please ask	aaYqao
please assume	uZedeX
please attend	ecapee
please be	Ufmcfi
please bear	gwZYcZ
please book	caa0Ya
please bring	bca1Wc
please by	bdeoce
please call	cRfybY
please check	palRmb
please choose	RXb8Zb
please click	feegid
please close	dYzbcU
please come	fPWpxR
please comple	ZaX5Zb
please confir	TajllZ
please consid	rbiXgZ
please contac	dRuacj
please contin	ehbbfl
please could	fdemce
please counte	efcbne
please delete	eeodea
please direct	fdmcee
please disreg	doqPdb
please do	foeZcf
please downlo	aebpee
please e	dfedkf
please else	fdeled
please email	cdendd
please excuse	chjgcd
please expect	uZWefd
please feel	eghXle
please fill	daXybc
please find	eZbYsm
please finish	eedlde
please for	ednfZf
please forgiv	dqbdeZ
please forwar	ebcqeb
please get	ZXYplg
please give	jhhedX
please go	fddpdZ
please grab	feeiff
please hand	hbYqbf
please have	YfeuZZ
please hold	djUoah
please if	egddkf
please ignore	apxNaT
please indica	dcbgoc
please it	bfemef
please join	eeckfe
please keep	nRcbgp
please know	dkcbdk
please kwame	dmcdff
please langua	mdecef
please leave	ddqZed
please let	TXasjk
please lets	ecedem
please log	bZbtfb
please look	fbdfjg
please make	eehjdd
please name	fefjdf
please note	nlUabi
please on	hcdkdf
please order	dcjide
please phone	bdcrdd
please pick	bacyZa
please print	ecmded
please propos	eZepcd
please provid	cbaucd
please push	eeelce
please quote	edqYde
please re	eedjfe
please reach	bboZge
please read	leTkia
please record	eedkee
please refrai	hlcced
please regard	femeea
please regist	deepca
please reply	YaXwid
please report	ehieec
please respon	eeefie
please return	ZchRyd
please revert	dfdfje
please review	dbZcsd
please ring	eXVydb
please save	eeobdd
please say	YVfopY
please see	dalgee
please select	ecdoec
please send	WWT6Yj
please share	edckhd
please sign	ZYhavc
please so	cefldf
please state	aefeme
please stay	fViZdo
please stop	almadd
please submit	aYZwfZ
please sugges	ddemee
please supply	eaenfd
please take	uL1WYT
please tear	ekadla
please teleph	eeejfe
please tell	geWmla
please text	addjke
please that	lZchdh
please the	ccameh
please then	meecdf
please think	edlaid
please tick	eeedke
please to	YZXmse
please treat	lfXZpa
please try	eckbei
please turn	cchkee
please unders	lccedi
please update	acrcdd
please upload	baY0bZ
please use	lWioaW
please verify	ZetXed
please visit	djcfeg
please wait	puRWYa
please we	dffiff
please with	nYcjdd
please withdr	egceej
please would	eeegjd
please write	YUmjej
please you	eambkb
pleasu	iXoZmZ
pleasu .	jagedh
pleasu having	clldca
pleasu in	dcYaxb
pleasu it	eedhei
pleasu meetin	ncZcdk
pleasu of	feakid
pleasu talkin	ekiebc
pleasu that	ecdend
pleasu to	ibtWhW
pleasu we	edclhb
pleasu workin	ecnedc
plenty	ccikZi
plenty .	fefkce
plug	edeean
plug for	feceek
plug on	fehfbj
plumbe	dkjZbe
plumbi	ediied
plume	apejYa
plume all	fjeeed
plus	ZRjdzU
plus a	ehbjeg
plus bank	bckjde
plus bonus	eeceme
plus car	dddgje
plus questi	eecmde
plus the	dakdnY
plus tips	feYeng
plus travel	aecYrf
plymou	enbieZ
pm	aaYrca
po	dcbckl
poache	ejedeg
pocket	cVrakb
pocket the	ecdemd
podcas	eefhdf
point	boXVkl
point #	dbcfoe
point .	hkfWYj
point draggi	eaefnd
point in	cdYeat
point of	dldack
point on	ehbehi
point they	iYdcoc
point we	aeddli
point when	eldeiZ
pointe	cfpcdZ
pointi	gboZed
pointi out	ebpaed
points	aWXdZ3
points .	fagadn
points and	bbZfds
points have	bbimbe
points needed	ededel
points you	feceek
poke	maeeef
police	ddSwag
police .	idffff
police and	fkeede
police certif	Tcdwad
police check	bhWqha
police cleara	bbdnid
police manage	djefff
police office	eddeel
police staff	mcbddg
policy	actYgb
policy .	cgjhcd
policy advise	defeif
policy and	eheeie
policy no	bndefe
policy office	eghbeh
policy you	fecdfl
polish	foTice
polite	dTgbcu
polite .	eWjddn
poll	kfWkai
poll and	dhaidj
pollin	fbccne
polygr	cbcmdi
polygr .	eceeel
polygr the	fjeffd
pool	agdjXn
pool .	hjXYco
pool and	eddecm
pool at	fdnddc
pool attend	ejffec
pool for	dnZhde
pool lifegu	cbbped
pool of	dbajgk
pool the	fbkhed
pool which	feeefj
poor	hZcehl
pop	aZcydY
pop in	bZdmje
pop the	fncecc
popia	fffgff
popped	dmYcej
poppin	bmjWZh
poppin in	dpXYcj
popula	efdefk
popula and	eieffe
por	dXqdai
por and	icdjde
porch	ecmeed
porch .	ecmeed
port	Zdhaki
port .	dddeob
port and	epaced
port author	fbcehl
portab	decfgk
portab said	dceehk
portal	aQukhY
portal 's	gfdide
portal .	oPtZgW
portal and	hfckec
portal at	eauZeb
portal by	Wcaoob
portal closes	eeleed
portal for	ededfl
portal is	cXbkdo
portal no	XZaleo
portal on	tYjYda
portal says	diZkee
portal slight	edefkd
portal will	QXzcab
portal within	efdeke
porter	aSpYgo
porter 's	eiadbm
porter .	cZqahe
porter and	emgdfZ
porter job	hZddhk
portfo	fjakUk
portfo .	iiUnXi
portfo and	eZdpee
portfo before	fdejff
portfo but	eldadg
portfo by	acleci
portfo for	fdeeek
portfo hated	flcfec
portfo is	falbdj
portfo link	ecmfec
portfo of	eibied
portfo on	fmbfcd
portfo review	iceeeh
portfo so	eeeldd
portfo the	fecjeg
portfo to	eihbch
portfo togeth	ebnedd
portfo with	ceXbkn
portio	dcfdem
porto	eTsgkX
porto .	hTkjcj
porto a	ilcbgb
porto and	eZkjfb
porto as	edlefc
porto talent	egcdjg
portug	ZXdfbu
portug .	ehiddf
portug was	ceecem
positi	ffaZgp
positi 's	eejeee
positi .	bjSheo
positi about	dleeed
positi and	abafds
positi are	fbjedh
positi as	dgZlfe
positi at	fqYdcd
positi attach	kgYeeh
positi be	dgkfdd
positi before	ofcdcc
positi below	eegcdj
positi but	eZmkeZ
positi calls	feefei
positi closed	fdXffp
positi dan	fccefm
positi decisi	dlecee
positi elsewh	dgpecY
positi exists	ejgfec
positi feedba	dhjefa
positi filled	fedffj
positi for	eafccn
positi from	ebdbkj
positi goes	ecceco
positi has	fYdYdt
positi have	kicdcd
positi i	feledc
positi in	gZgjgd
positi is	YgmXig
positi it	edjffd
positi no	jbWceq
positi of	hhYbpc
positi on	XhlamX
positi or	qhbfcX
positi reopen	ebkffe
positi requir	dhZddm
positi stays	djffef
positi still	efekdc
positi that	eXaeet
positi the	lkaeea
positi to	lnTVck
positi vote	emeced
positi was	ddZedq
positi we	ghdceg
positi were	ldacdj
positi which	efZeen
positi will	dlddja
positi with	bYhccp
positi you	cdUXb1
positi yours	fdieic
possib	UrStWi
possib .	ZtcieU
possib ?	ecdmhc
possib and	cdalei
possib at	gidefe
possib but	eneZee
possib extens	effcjf
possib for	YcasYk
possib of	ecbdfm
possib offer	etdZYd
possib so	edemdd
possib tell	aldgee
possib that	ifeeef
possib to	bhjebf
possib we	djdhed
post	cbfapj
post 's	fafblg
post .	aWYZyl
post ;	jcdZoc
post ?	eZnXvQ
post @d	cbmalc
post after	fedfmc
post all	ffefie
post and	bVcguc
post as	eeldfc
post at	cdgkgd
post be	fieedh
post but	eoeeUk
post by	gsbaaa
post can	fgjgdb
post did	fdbfel
post elsewh	ddjice
post falls	hbdffj
post for	bXcchq
post gets	ledeed
post goes	hbdecm
post had	dbZebt
post has	ZceYds
post have	gmnedS
post holder	cgekde
post i	emddec
post in	admdoX
post is	XenXqa
post it	geamiY
post itself	felcde
post no	fedfej
post nor	fdhfYm
post of	hbfcqZ
post office	eYkpZc
post on	cXeajq
post one	eeedjf
post qualif	edebdn
post so	ilaebg
post that	ddjigb
post the	oYafcj
post to	acpcQp
post until	eTuefd
post vacant	fdpedY
post was	baRdd2
post we	fgZglb
post went	jbZdfl
post which	ekcddh
post will	fcfebn
post with	clecYk
post within	idZdbo
post would	dheeei
post you	cpZfmW
post yours	feifee
post>again	gTqbsU
post>answer	csTncZ
post>ask	ahkkXd
post>away	aXYnep
post>bye	ZnmggT
post>chosen	biUbVy
post>closed	ZaIbd/
post>date	jgbdeg
post>decide	fzadTY
post>free	cdXWms
post>give	deVffr
post>goon	YXiaip
post>hear	nbZacn
post>hold	aN/aYb
post>if	eUdd6P
post>joy	adgeke
post>match	ZZecWy
post>me	UgdXzZ
post>meet	beltcR
post>news	gebieh
post>not	dmaaao
post>offer	fjZYvT
post>others	dZcces
post>papers	ZYckli
post>post	Zhhdgg
post>receipt	cgobhX
post>refuse	aeaaZu
post>review	djiYVm
post>said	giUYgo
post>soon	eWkZng
post>sorry	XYZagx
post>start	imgfcW
post>step	UfUycg
post>thanks	bmQbat
post>them	bfgchj
post>wait	eaYcYy
post>will	cjdbhj
post>you	cZVa0i
postdo	YnWaqc
postdo .	effdif
postdo @s	cfedkf
postdo now	ecbelg
postdo on	eqceeZ
postdo positi	ciibhc
posted	pqfSaY
posted .	W2bWeV
posted @p	jXmaic
posted about	eajedi
posted abroad	fbmeee
posted as	ejeeee
posted every	hofddU
posted in	fedfej
posted on	uWWadj
posted to	ldfded
poster	kchgdb
postgr	bXXjbs
postgr office	dhekec
postin	VjoTbi
postin .	bfafjj
postin closes	ceocea
postin for	chbcem
postin had	ebYedr
postin placeh	fibefh
postin stays	cekeef
postin the	dbljiW
postin to	obdede
postin was	eidjdd
postin will	kacdld
postin you	dkhZcg
postma	chahlc
postpo	YWzgYZ
postpo ;	cldfef
postpo and	fbkffe
postpo indefi	eapedd
postpo our	effcek
postpo your	dedmce
posts	ZXwYal
posts .	aYnaWs
posts and	dgeajh
posts are	cVxcdZ
posts close	bemeee
posts have	dkWeel
posts in	banjbc
posts on	iiiedZ
posts so	idfefe
posts stay	ckjdea
posts will	eafffk
posts you	ldcgde
pot	egheee
potent	ljcabf
poultr	haqccZ
pound	eeZbqe
pour	kbkddc
pr	cijccg
pr #	cijccg
practi	ecbwbZ
practi 's	fekedd
practi .	dRdwbg
practi and	fjbZel
practi by	adenee
practi drivin	dkedef
practi from	eeeamf
practi has	ndddce
practi is	gbjddh
practi manage	ghhiba
practi nurse	edldgb
practi partne	ipWcbc
practi so	egejed
practi test	dddoec
practi they	hcbdoa
practi we	eebefl
practi your	dmjXcd
prairi	gidech
prairi for	hgdeci
praise	deagdm
praise and	dgbdel
pray	inabZf
prayer	dVqbgh
prayer and	jcnceZ
prayer by	dWqeee
prayer i	geeiee
pre	WbW2Ye
pre employ	Xdcvbb
pre screen	bbbqed
pre select	bccpZj
precio	obcZhf
precio from	kdedge
precis	qeebgZ
precis .	eijced
predic	dkkdeX
predic .	fmdeeb
prefer	XVgpUu
prefer .	bZkpbc
prefer ?	dcaqed
prefer a	eYZbbv
prefer an	ddedfl
prefer and	ddcnee
prefer anothe	bbeecq
prefer by	feeiff
prefer candid	dtYZYb
prefer for	dddned
prefer here	ecrZea
prefer not	eiceei
prefer or	edndde
prefer other	fdeffi
prefer someon	fdeddm
prefer start	eefckf
prefer the	cYZiat
prefer to	fSkafp
prefer us	fdcefl
prefer you	edibkd
prelim	lccdhe
prelim interv	kbehee
prelim number	deldef
premat	fohdYc
premat to	foeeYe
premie	egbdel
premis	ilcebd
premis .	fiideb
premis compan	ieaidh
premiu	bXtZha
premiu .	cYpbjb
prende	ieedfg
prep	YYgpZj
prepai	ZSojfh
prepar	ZUVuuY
prepar .	aVcpgk
prepar a	bZaved
prepar and	eddejg
prepar for	kdkccc
prepar needed	eebmee
prepar no	fmdgbb
prepar the	dadVwb
prepar to	edeflc
prepar two	fefief
prepar your	daehmd
presby	akchhe
presby it	fedieg
prescr	XllZch
presel	jdefee
presen	YagvYg
presen .	iasWhZ
presen ;	ecegdk
presen @d	Zeenfe
presen and	jddaal
presen becaus	dfleeb
presen before	cfekee
presen but	eicgdg
presen employ	YYrmZY
presen firm	ebtadZ
presen head	ebelff
presen in	eecmee
presen it	eefkcf
presen job	efidic
presen myself	dccoed
presen nobody	fekffc
presen of	dbgcen
presen on	cZfmeh
presen one	ckbdje
presen or	ecdidj
presen our	jkbced
presen salary	ebmicc
presen say	famefe
presen the	kbbdig
presen their	cjecfi
presen them	dffief
presen time	cgfefh
presen to	ffYtYZ
presen we	edUdeq
presen which	efdeei
presen you	gjbkbb
presen your	aqYjaa
presen yourse	baatde
preser	fYZcqi
preser .	dZZdph
presid	kpVWib
presid 's	gieeef
presid .	aodfdc
presid furthe	mlbXdd
presid has	hZeeme
press	eahmfb
press .	jhYddk
press accept	eeZkie
press and	dbbjcl
press is	eeldfd
press office	gmkYca
press pause	edleed
press releas	ddcocd
press the	dZrfeZ
presse	iawYbV
presse and	dhjdee
presse him	mcceee
presse pause	fbpeeb
pressi	kYkeee
pressu	eajblc
presto	mgdddc
presum	eddapd
preten	eWcfpf
preten otherw	hbgfoW
pretor	hddlcd
pretty	ijVkcf
previo	fbbhhh
previo candid	ebajcm
previo mail	feijdb
price	gfhida
price has	clgddc
price locked	acZmkd
price on	ecjide
prices	eZlkdc
pricin	dccqbe
pricin .	eddkee
priest	ckdhdd
priest has	dmecee
primar	eakYkg
primar school	gcadqa
primar the	ecoddc
primar yours	ekbebj
princi	phaYja
princi 's	cnbefd
princi .	ilgedW
princi has	fYiXmj
princi on	chZkib
princi went	dieeeg
princi will	gkcdde
print	WUincl
print .	cddfme
print sign	edcobc
print this	fdmeec
print volume	efZjcl
printe	hemZlV
printe .	iejdcd
printe and	dagclh
printe on	fdkajd
printi	ofhdaa
printi this	jdladd
prior	baV2Wa
prior to	baW1WY
priori	aUjlek
prisci	dddlee
prison	bddlla
prison office	deepbc
pritch	iddeeh
priti	mddddd
privac	VZ3YUX
privac notice	dZpccf
privac policy	bjmbda
privac statem	ddpcbc
privat	kUgphX
privat .	ddidie
privat and	lcddfe
privat client	fdeefj
privat on	bednee
privat with	ehbmeb
privil	fcaehm
privil to	fcaehl
priya	lYfffh
priya 's	kbfdeg
priya and	ladhed
priya commit	eapdec
priya manage	fdeieg
priya msk	ebhgei
priya she	efeife
priyan	cfnYdg
prize	bVvfZb
prize .	edkeci
prize draw	acrcea
prize for	ecleee
prizes	gXblma
prizes .	kZgekc
pro	bdneZg
pro rata	dcodcb
probab	YvSWgj
probab make	eiffee
probab not	WqaZla
probab on	jadihe
probat	XcXQ2h
probat .	cdeard
probat @s	deedkf
probat office	debdme
probat would	ekecge
proble	bafrTk
proble .	WdinZj
proble at	kXcodd
proble persis	deoaed
proced	ZZiUX0
proced .	edaYbs
proced and	jcZcem
proced are	capeee
proced ended	eddfjf
proced ends	iaYedp
proced for	cZmcdk
proced from	lcchdd
proced has	dgYefn
proced in	eicdei
proced is	bTydcc
proced we	fedffj
proced you	blbkdd
procee	YdUnXv
procee .	dOfZb2
procee as	fadden
procee furthe	eabfeo
procee to	dYZvZf
procee until	fmagfc
procee with	bdeiZm
procee withou	dddpfa
procee you	enebeb
proces	clleWh
proces .	ZjjaXo
proces and	hpTZdj
proces applic	Ypdeee
proces as	edpddb
proces avisar	jgeefd
proces becaus	eciddj
proces by	ahdlee
proces can	W4UZcW
proces contin	hieefd
proces ends	efXeeo
proces engine	ehckfa
proces for	Wb2beR
proces has	Yklbee
proces here	eZZcdt
proces i	fdcehi
proces in	iifdea
proces is	gnhiYS
proces it	ekeged
proces may	cdkfff
proces of	klacec
proces page	igfdfe
proces please	ojYdeZ
proces so	dhdiee
proces stops	fdjefe
proces takes	gidefe
proces the	edjgee
proces there	eekdfe
proces to	efjfed
proces we	bdkjdd
proces with	gbUeav
proces you	lfckab
proces your	gSoobY
procto	ecbndg
procto letter	fedjeh
procur	fbXjfm
procur .	amZbfj
procur came	cZjgie
procur office	ffifee
procur unit	iiceed
produc	YXeofk
produc 's	gbgfka
produc .	baXmhm
produc and	fejffc
produc is	bidieg
produc manage	bnjdba
produc of	edhjdd
produc planne	edifgd
produc team	feeefi
produc want	Zcebml
produc will	Zhobdd
prof	cUehgo
prof .	dbidkc
prof adebay	cbihei
profes	Xdikdi
profes .	bZkfei
profes and	fdchei
profes experi	feckee
profes my	jcYdco
profes on	edgihd
profes refere	dadrdb
profes the	echgci
profes to	fmZgfe
profes way	fekffc
profil	eeobYi
profil .	cUyOWn
profil and	fgcqbX
profil at	efgaej
profil before	eedkfe
profil caught	edWred
profil convin	efbdkg
profil corres	cnceec
profil does	ddaiem
profil fits	imXhdb
profil for	cjajdg
profil has	cZthbX
profil in	ehacem
profil is	odjVag
profil match	lbdfff
profil meet	fideff
profil no	kdefee
profil on	eecmed
profil or	dbqedZ
profil please	fegjfc
profil remain	fecffk
profil so	ibeefh
profil they	igfdfe
profil to	bqnUbX
profil was	dbhcel
profil while	fcbgel
profil will	lcYcem
profil with	ghdadi
profit	kjceeb
progra	lhSeme
progra #	blacej
progra 's	eeheid
progra .	rcYdde
progra and	ddgalh
progra as	efdjfd
progra at	hiecfe
progra coordi	dibeei
progra for	edeZli
progra in	dalfgc
progra is	cZfdhm
progra lead	endZee
progra office	akdjfb
progra on	feejee
progra sessio	fdejfe
progra so	egdefj
progra team	ldddeg
progre	ZmQhZs
progre .	fkQdfo
progre and	nfceea
progre any	fekffc
progre furthe	beedfn
progre in	hbdffj
progre of	YxeaeV
progre to	Xgapcg
progre with	ebageo
progre you	ddcdeo
progre your	cTgkdo
projec	aZeqak
projec 's	nWnceZ
projec .	Xecscc
projec among	fecemd
projec and	ccibck
projec has	dkjddZ
projec in	fdZhem
projec is	cngdeb
projec lead	fdcffj
projec lost	fdiffe
projec manage	ibddjg
projec office	eedeej
projec team	ecgeei
projec was	ebckeh
projec with	elddde
projec you	ecihee
promis	woUUec
promis .	ymZWdQ
promis @d	pdbcdd
promis @p	Raceew
promis @s	cjffff
promis a	dpYZid
promis an	gjYcbk
promis and	chefei
promis anythi	adbeep
promis as	fkeffc
promis before	kgecee
promis but	lbeeff
promis for	nebhdb
promis here	eZnWkg
promis human	ameffe
promis i	jmbfdZ
promis is	fcfdkf
promis it	dRZgom
promis me	ipYaWh
promis my	kdfeee
promis of	cjZcoc
promis on	hdbdoa
promis one	Zocfee
promis so	fmedea
promis that	ffbddl
promis the	qiUhbY
promis to	ycTacg
promis us	cbenee
promis was	kjhcdX
promis you	ilqRbX
promot	iRWamr
promot board	dcbdbq
promot from	efZkdi
promot the	jdeeef
promot to	YZZati
prompt	diigba
prompt .	dbbpeb
prone	eeeief
pronou	lTuWdX
pronun	dejceh
proof	gaY2XX
proof of	haU4XX
proof that	efnaed
proper	idalkW
proper .	cefbjh
proper answer	kcfdff
proper interv	ecemee
proper offer	ekdegd
proper one	chbbne
proper questi	fedkee
propos	hjItjb
propos .	doaahd
propos @d	cYasde
propos a	ebcjdl
propos and	aiaoec
propos dates	Zbescd
propos every	mpUbdZ
propos for	ghZZlg
propos is	dadfmf
propos it	ieegee
propos of	feeeif
propos someth	egbdmc
propos the	ieeefe
propos to	embdhb
propos two	dccnee
propos was	babldl
prospe	baicpc
protec	gWucZb
protec .	idpaba
protec law	dcpedY
protec office	fdciei
proud	TfmVni
proud .	Ycnckb
proud of	akaedl
proud to	cglYfg
proved	ebYfbq
proved really	fdfeje
provid	ZcPzjc
provid .	aZgpZg
provid an	doYhee
provid indivi	fdedfj
provid on	eejeee
provid so	djdfef
provid the	clThih
provid two	defmcf
provid will	fdekef
provid you	dceeoc
provid your	dZYnmc
provin	dilZiY
provin employ	eapddc
provin really	gifede
provis	rUQmoV
provis appoin	deeeld
provis list	ncddee
provis offer	dabXuc
provis select	eeemae
provis shortl	jbdkdd
provis start	lceede
provos	hkadfe
provos 's	hdieee
provos has	kfdded
prt	nZdcid
prunin	edelee
prunin .	edelee
próxim	fanZgg
próxim .	hebedk
psycho	fWZsWl
psycho .	dakfbk
psycho examin	ebehek
psycho tests	alYoca
pto	WfoZke
pub	dhmYib
pub .	dcqZed
pub so	lccYle
public	oXmiXZ
public .	aeegan
public and	ecnebe
public appoin	cbdkkc
public body	iffeff
public health	qYchea
public holida	ddmefe
public list	ekdeee
public on	mZkbeb
public sector	dideei
public servic	hmYddg
publis	0iUTTi
publis .	XxZcdW
publis and	mdWdcm
publis by	pcdddb
publis in	meaZdk
publis on	lfbbak
publis the	yTYYdb
pugh	eiebkb
pull	dTxpWT
pull a	cbdqcd
pull my	edmdee
pull out	dZ0ZbT
pull the	fbieeh
pulled	TQ2WYo
pulled .	beeacp
pulled a	ddmdee
pulled all	eddeel
pulled into	ckhfec
pulled my	cZvccZ
pulled out	YP5aoO
pulled the	dZcaVy
pullin	Ze2ZVV
pullin out	Zc2aVV
pulse	ifeeee
pulse .	jeeefe
pumped	eckbkc
pumps	edecle
punctu	dZnjda
punctu .	ecelee
pune	Yblanf
pune .	fdcefl
pune and	bcnhab
pune who	cccfen
pup	fZjffh
pupill	mWdYmh
pupill .	afkcnZ
pupill choice	hccegj
pupils	rYehcb
pupils .	nagega
pupils counci	ejdhdd
pupils recrui	edjefe
puppet	fdaeen
puppy	kYYhao
puppy is	kaZick
purcha	bStYkc
purcha manage	eeaifk
purcha order	eaabre
pure	ekhdbe
purple	dliaeb
purpos	afscZb
purpos .	cgkeed
purse	dqdbdb
purse .	dqdbdb
pursua	dffafk
pursua to	ehZbik
pursue	eTbZdz
pursue .	fYdefo
pursue candid	ededel
pursue other	facaes
pursui	dSZcdy
pursui it	ebbeen
pursui other	fZdfen
push	dYTvgc
push .	pcbXhe
push back	cbegle
push our	deamee
push you	daelei
push your	Zdbrde
pushed	2gaSWU
pushed back	jkaded
pushed into	bkheee
pushed that	kibdec
pushed them	nfdbce
pushed to	nWmbed
pushin	fvWdZX
pushin for	auadcY
pushin it	kfagef
put	cejehf
put .	eWrddf
put @s	Yoeeed
put a	ba0gaR
put all	dVxddY
put an	gbddnd
put and	efkeed
put anythi	emceed
put aside	dclffe
put back	nYijbX
put before	icfhee
put down	cdlgdd
put every	edkfef
put everyt	fZhdmd
put forwar	dgPnXq
put her	dfbedm
put in	bnZZdm
put into	gVicji
put it	jnYRmc
put its	dZcdim
put me	ZXXhth
put money	dieecj
put off	hjeeZf
put on	bS3aeY
put our	hsXbbb
put questi	eoZaeg
put someth	dfYcpc
put that	fedele
put the	eV0OnY
put their	iadedl
put them	elgbed
put this	eVkeel
put throug	ZoYlbe
put to	dfafem
put togeth	ejhbgc
put too	ehbehi
put two	eieefe
put up	ijXcje
put us	mgcedd
put you	cfMuXr
put your	bigfhb
puts	jnYeZc
puttin	Wiaauc
puttin it	eckkae
puttin me	cbXZwb
puttin the	Xikdma
puttin togeth	faegle
puttin you	cldacl
puzzle	dYhvZY
puzzle .	emcgdb
puzzle soluti	dhgdch
pvg	feidge
pvg .	feifee
python	ZcnlZZ
python .	danjaa
pádrai	ehehde
q	jZjiaf
q and	ecdhfj
q2	bdoeed
q2 result	bdoeed
qa	ecboef
qi	elbeee
qr	kXeecm
qr manage	kYZfcn
qualif	akNafz
qualif .	ceZfdq
qualif and	efdeel
qualif applic	dncbeg
qualif are	docgea
qualif better	fdeeej
qualif candid	dpWaek
qualif do	fddefk
qualif experi	eedcem
qualif for	ecXjjk
qualif in	ebdden
qualif match	jhcefd
qualit	dUlaYq
qualit .	fedffj
qualit engine	edfffj
qualit inspec	fdmebd
qualit manage	edefek
quant	ekdgeb
quanti	ekZdck
quanti survey	fkVgck
quarre	chdieh
quarre d	ddeiei
quarry	fgbZlg
quarry whethe	gYealk
quarte	jVtdcZ
quay	gefhee
quaysi	diiefc
que	edneea
quenti	agrddY
quenti .	ahneeZ
querie	cVuQne
querie .	eeeclf
querie about	dandfe
querie on	edeZlj
querie please	feidfe
querie to	heicee
query	ckgjcW
query about	chmada
query of	cfijcd
querét	eddfek
questi	bbkxYY
questi #	ebepca
questi .	ccdpdd
questi ?	vWZdib
questi about	Zgmded
questi and	dgjpVY
questi are	fegkdb
questi as	chbneb
questi attach	declef
questi before	ckhhac
questi below	Tbevcd
questi by	QVX+Xa
questi do	fbcned
questi for	edigdf
questi from	eZtacc
questi has	ckdlZe
questi i	iZeeih
questi in	gRrleU
questi is	bmVnYh
questi just	edmcfe
questi mark	eoabjZ
questi no	embfed
questi of	gnZbgd
questi on	fRgmhk
questi one	edmbfe
questi only	ffiefd
questi or	jeedff
questi our	fcdhie
questi please	bXqibc
questi the	fcpdbZ
questi they	ehedie
questi to	YpdkXZ
questi we	jWqfXZ
questi when	mpUacb
questi whethe	jcWbgn
questi with	fdcmde
questi within	Zfdoef
questi yes	beqakX
questi you	kkceZd
queue	cvYcbX
queue and	jfdfee
queue behind	addlge
queue for	cpeaea
queuei	saZded
quezon	ekbblb
quick	mcYich
quick .	omXajU
quick and	dledee
quick answer	ekedee
quick call	WXX1ah
quick chat	iaYkie
quick check	hdeiee
quick enough	ecddem
quick favour	deekee
quick follow	adamcj
quick heads	VYmmbh
quick i	iZeaen
quick line	ddebhm
quick messag	lbZchj
quick note	bgiXdk
quick one	lcZYhm
quick q	idlccc
quick questi	eedled
quick reply	mXgcdj
quick requir	mfViah
quick thank	ebqceZ
quick things	ebdndd
quick to	erbedY
quick update	jpSZcj
quick word	eidied
quick zoom	eefief
quicke	lfdmaW
quicke than	nfedcb
quickl	awTjcZ
quickl .	gnUnbX
quickl as	aqdddd
quickl but	ecfflc
quickl so	dbcdep
quid	ecXgra
quid an	edYbsb
quiet	UzcoWS
quiet .	drVlhS
quiet and	eedled
quiet for	aiYbdq
quiet on	fncffZ
quiet place	eakged
quiet room	edcned
quiet since	Yqdeec
quiet so	fcrkXU
quiet until	gcZffm
quinn	fiageh
quit	ecjdjc
quite	Uffber
quite a	cbncef
quite keen	dgnadc
quite right	ffeeej
quite the	dcZjcm
quite there	feeffi
quite what	eacceq
quiz	Qjgpdb
quota	ddbckk
quota for	ddbckk
quote	fhjiZb
quote it	edpadd
quote me	fpccca
quoted	ecbbpf
quoted .	eccbpd
r	djioUW
r and	ejdfee
r mat	kZihec
r still	dmcefe
r you	bidmXf
r38	eeefje
r38 #	eeefje
r384	edfcle
r420	elefbe
r420 #	elefbe
ra	odfadc
ra .	embeee
race	hkebah
race .	eocfea
race and	eebddn
race color	fdjeee
rachel	ccjnXe
rachel speed	ecnded
radio	ncTghj
radio silenc	jlWceg
radio went	cbacnj
radiog	naddib
radiol	idffef
rafael	eicglX
raffle	ihXchi
raffle it	ecdhej
rahman	dlgfea
rahul	eeeige
rail	fgedie
railwa	YqndaV
railwa .	ecjeff
railwa doctor	dleeee
rain	bmffcc
rain .	dhmcdb
rained	edndec
raise	mdeYfh
raise it	ecfeih
raise your	mfcach
raised	YheWnh
raised .	deaamj
raised the	edbdmg
raiser	eeeeej
raiser the	ffeffi
raj	ehided
rajesh	daahdo
rajesh 's	kVUlbp
ramire	kbbddk
ramzan	efdeej
ran	fdmhba
ran 's	nZicdc
ran .	dagieh
ran into	eladhd
ran out	edchej
random	lddefe
rang	ZWhcve
rang .	hebgpY
rang @d	hcdggg
rang @p	gcdedm
rang about	gfkdcd
rang and	aZffjj
rang at	eiacdm
rang back	XlhXkg
rang but	dgodcY
rang can	decjhe
rang from	edZepd
rang like	edaeik
rang ma	eebZnh
rang me	dcceqc
rang my	ffdfie
rang on	lcYibi
rang patter	ekadkb
rang the	hkgYia
rang them	ehsdXW
rang they	agabmi
rang to	cdshSf
rang while	cWZilm
rang you	dgjfed
range	iZrVee
range .	edndea
range and	dededm
range then	hUlckg
ranger	goZdfc
ranger .	fpccdb
ranger job	ejdedg
rank	fmZjcb
ranked	cfQRa2
ranked candid	iiecdf
ranked first	lYbgck
ranked second	jjeceb
ranked the	bgbcil
ranked you	djbaih
rankin	spUTWh
rankin 's	rbZddc
rankin .	gmdeeZ
rankin and	egccgk
rankin by	gjeded
rankin exists	dccjcl
rankin propos	cmadeh
ranks	hYadcp
rant	cagfme
rao	dhjefa
rao the	dhjefa
rapide	eakeid
rapids	aTkhar
rapids and	fdemdd
rare	bfndec
rare .	chkded
rarely	hgcfcg
rarely panel	mddcee
rashee	eemced
rata	dZleak
rate	OYxT0T
rate .	dlcjcd
rate and	ajbjfe
rate as	XcbZxc
rate is	egcXqe
rate our	ecfdmd
rate us	carccd
rate you	eaabre
rate your	ab4NaX
rated	idbaco
rates	amUdcp
rates are	ecddhk
rather	Yffbdr
rather be	gbjcbk
rather come	egeidd
rather do	ocecce
rather give	kgadch
rather have	dYVfev
rather leave	caZaZx
rather not	TwpWaW
rather say	dglcde
rather stay	eareeZ
rather tell	bVgeer
rather than	bcWnhk
rather you	cZdiji
ratifi	hhddhd
ratifi .	ihddfe
ratify	lidbaf
rating	eieged
rausch	edleee
rautio	dobddd
ravi	eddjdh
re	ibWfYt
re @d	gkdfdd
re advert	chZdco
re applic	eYndeh
re apply	ebkdei
re interv	eddgkd
re re	eiajee
re read	feZffm
re send	fedkee
re the	ecdahl
re vacanc	feeefj
re your	dbelbh
reach	SjYrgg
reach a	P1ccea
reach me	bdcdlk
reach out	drddca
reach the	YYVjgu
reach them	eeejef
reach this	bdbmid
reach us	Sacoqb
reach you	eaaxZY
reacha	ecefcl
reache	chkWWp
reache .	ciajeh
reache and	elceee
reache me	bhpadc
reache our	ebheek
reache the	djWdep
reache us	YdwYVe
reache you	sYZYcm
reachi	WkYfcp
reachi out	cndZdh
reachi the	baYjcr
react	fcfakh
react .	fedbmf
reacti	ccbhdm
reacti .	fdifge
read	bgmcja
read .	YksThY
read @d	dfkdfd
read a	fbegek
read about	jbhcdh
read after	eZcffp
read all	jgbhce
read and	chWepc
read anythi	mqUbae
read applic	fmceed
read as	fmdcee
read by	rqUVcY
read each	enceeb
read every	jiecbd
read everyt	sWZald
read for	aWctce
read in	rhdcdY
read into	ekddge
read it	Vfbjjj
read mail	XVybdd
read more	earbac
read my	VlrRoZ
read of	ceZcpd
read on	YbrbkZ
read our	belecf
read out	iSQZze
read that	mmdjWU
read the	SYuhfd
read them	Ygbfap
read this	Zccatg
read throug	lceeef
read to	fdefig
read what	hildeV
read with	ebamZm
read your	edbmbg
read yours	fqbdda
readab	mfcgea
readab and	mfadfc
reader	iacpkT
reader .	dkcidd
reader ;	alddie
reader and	gadjfh
reader has	eUdnlf
reader is	lgebee
readin	ikjadY
readin #	kcfeef
readin .	enYibf
readin applic	jlZded
readin at	dhaecm
readin by	dieeff
readin email	fbmeed
readin everyt	necdfb
readin group	geidef
readin it	eVcetd
readin mail	difefe
readin my	ccpddd
readin no	gdlbee
readin office	fjfcff
readin over	hjdfec
readin period	chdeej
readin the	mUikdc
readin them	ikdeea
readin this	dVtcbh
readin very	iZnddc
readin your	ebdned
readme	aZdnek
readme sensib	ecdeem
readou	geeeeh
reads	ntRgVY
reads applic	encced
reads every	fmbdee
reads everyt	qbaeeb
reads it	bfbnde
reads shutdo	kedeef
reads the	dnddec
reads them	embgdd
reads well	eelcdf
reads your	oaeded
readve	asSjhX
readve .	fnbocT
readve in	ecfefk
readve the	enbfcd
ready	VcamsZ
ready .	anTlic
ready and	dgefei
ready at	cefYpe
ready by	Znficd
ready for	UZoXtb
ready in	fdcffj
ready to	fVcnif
real	sUYhic
real .	mfceec
real human	endcfe
real offer	ffedjf
real one	nUYrec
real pleasu	dbrdcb
realis	pmYYZf
realis .	lvTecR
realis that	eegcig
realis this	eYleej
realis we	ebddar
realis you	eifeef
realit	eneecc
really	YhYXhv
really .	dmgbeb
really can	dobdfd
really enjoye	gZgdbm
really good	efdbel
really high	fccaep
really hoping	ececlg
really impres	fefife
really intere	fbanef
really liked	dZafdr
really please	ladbld
really sorry	cZdfbr
really well	dhdcdk
really went	dbbeng
reappl	XaXbT4
reappl .	ebieei
reappl after	dbdabt
reappl for	fedeek
reappl in	aaXaay
reason	XOpdWy
reason .	dSoeXm
reason and	eidcei
reason are	fecfek
reason engine	gdijda
reason for	dhbjee
reason given	ejcfeg
reason i	ebgidh
reason is	jbhcbi
reason no	fdddel
reason of	ecmdec
reason on	Ybldfi
reason test	efeiee
reason that	fdkefd
reason the	fdgeei
reason we	eZaces
reassu	jeeeef
rebecc	igdZlc
rebuil	ecmfec
recall	kkWYek
recall .	ecccdo
recap	kgnUdc
receip	nbqdXX
receip 's	kfZedi
receip .	neYjcc
receip ;	lbdfff
receip and	dZkjee
receip for	daoXel
receip is	edkheb
receip of	emrZYU
receip to	jefceg
receipt>answer	hcgkeY
receipt>ask	acreec
receipt>away	hekddd
receipt>chosen	ecbfcp
receipt>closed	djdefg
receipt>date	gfoWce
receipt>decide	ejbeeh
receipt>free	iZijdb
receipt>give	iVgebo
receipt>if	efejfe
receipt>joy	kbefef
receipt>match	dmbefe
receipt>me	bajmbd
receipt>meet	dblaei
receipt>news	gcZcep
receipt>not	eWfYhr
receipt>offer	biWbni
receipt>others	dmdffb
receipt>papers	ealgjZ
receipt>post	mZiVfj
receipt>receipt	amngaU
receipt>refuse	dqaeec
receipt>review	esWXjc
receipt>soon	dZnehe
receipt>step	XZtchc
receipt>thanks	fjhbZg
receipt>them	plTbZj
receipt>wait	bXnkee
receipt>will	fqcYcd
receipt>you	hizVYX
receiv	klpXbY
receiv #	gbbedo
receiv .	kfwbYO
receiv @d	fiibee
receiv a	wbYWfg
receiv after	ZcYhds
receiv all	lbeefe
receiv an	dtWSgh
receiv and	augacV
receiv at	dgiefe
receiv attent	erWced
receiv before	kedefd
receiv by	lkbaiZ
receiv feedba	tXaceg
receiv for	fgaeel
receiv from	pcedfa
receiv furthe	epZeec
receiv human	djhded
receiv in	ddkdge
receiv it	bcrjfU
receiv job	ecmeeb
receiv many	ghcbek
receiv more	eeeefj
receiv my	dboede
receiv no	VZjlej
receiv notice	lchcdd
receiv notifi	ieeeeg
receiv on	qYkWcc
receiv our	jqaabZ
receiv separa	edbnff
receiv thank	ehkdeb
receiv the	dpWegb
receiv this	XVwfXc
receiv update	cfoadb
receiv we	ihbefe
receiv with	ihiabe
receiv you	cZcsdd
receiv your	kirYcR
recent	Yemjcc
recent applic	blZkce
recent applie	ecmgcc
recent compet	ecedkh
recent discus	eidhfd
recent line	ecfjff
recent took	daraeZ
recept	fQxbgb
recept #	eekgdc
recept .	dVlefk
recept ?	fdejee
recept and	dcdikd
recept by	Veqfde
recept for	fdmbee
recept is	cdpddc
recept job	ndddee
recept of	ijjZca
recept role	edceem
recept told	doaedd
recept vacanc	naecfd
recept will	jXnfdb
recept with	ecodce
recess	dldeee
recess ends	Zmeffe
recipe	gW0XYY
recipe .	ebljdc
recipe for	jemYde
recipe i	dbrbcd
recipi	mZmada
reckon	0lUMUf
reckon .	reZcdZ
reckon he	mcdded
reckon i	VmYdbr
reckon it	nZedee
reckon okafor	sZbdca
reckon on	aqddeb
reckon the	idheee
reckon there	ejeefe
reckon they	pidXdc
reckon with	oddcde
reckon you	dbcegl
recogn	biYakj
recogn .	ejbbnY
recogn declan	fichde
recogn how	feedek
recogn of	fiebie
recomm	ecnbWm
recomm .	diaedl
recomm a	danebf
recomm and	lcedgc
recomm anothe	ebaeeq
recomm applyi	edqXdd
recomm by	dddnce
recomm for	dmbmbb
recomm goes	qYedee
recomm is	dldffd
recomm of	dfefke
recomm that	djghda
recomm the	ehoZbd
recomm to	gmcfbc
recomm you	WeYfcu
recomm your	eaedij
recons	ZXZclr
recons .	eaadeq
recons and	abeemi
reconv	mfdZjd
reconv and	efedie
reconv on	nZeeee
record	TYovab
record .	ZjsdbW
record ;	feefjd
record a	ekdfed
record and	eYkjee
record answer	ecZpee
record as	fidffe
record by	ffeife
record extrac	eUdtdd
record failed	fdclfe
record first	efdled
record for	batbeb
record in	eceadp
record interv	eoYdef
record is	edldfd
record it	dbfidj
record myself	eZcqdd
record of	calfdi
record on	gbjYna
record show	ehWile
record succes	efjded
record the	dakbel
record three	dfejef
record to	efdjef
record up	ejShdn
record video	eedkee
record we	feebij
record will	Wgofdc
record your	ZhgrbY
recove	eYoccj
recove .	eenedb
recrui	gfqYag
recrui 's	biqgaS
recrui .	UdtTZm
recrui @s	qacddd
recrui a	ddeblh
recrui activi	fcjfff
recrui again	cebedn
recrui agency	fdchej
recrui and	mXkfdc
recrui as	eidclb
recrui asks	klcZde
recrui at	iigdbc
recrui cell	dkakdc
recrui centre	jcicee
recrui checks	eieeff
recrui comes	delcef
recrui commit	kZjcfe
recrui contac	eejeff
recrui coordi	dcVieo
recrui day	mcfeed
recrui desk	aiobca
recrui drive	eefffi
recrui droppe	echfkb
recrui emaile	ihdeee
recrui exerci	ebraeb
recrui for	ZUibZv
recrui freeze	edmffb
recrui from	eaqddb
recrui goes	haXeof
recrui haddad	fjeeed
recrui has	gemacb
recrui have	eekefd
recrui i	aZddlm
recrui in	gepXhX
recrui inbox	fkceee
recrui is	jVrbdd
recrui just	cqVged
recrui line	fecjfg
recrui look	maeeff
recrui looked	eYpeed
recrui mailbo	imZdee
recrui manage	pcacec
recrui matter	ccndee
recrui of	VitcgZ
recrui office	bbofde
recrui on	fenZeb
recrui partne	ebkhee
recrui placeh	fejefe
recrui please	edjefe
recrui portal	XZmidi
recrui proced	eaYefr
recrui proces	ejiUci
recrui querie	feidfe
recrui questi	edjefe
recrui rang	egfech
recrui read	kceeff
recrui reckon	hkbeed
recrui respon	eenddb
recrui review	codefc
recrui round	ebhdfk
recrui said	Vvcadc
recrui says	lkVgbe
recrui screen	eedled
recrui sectio	jcegef
recrui so	jrZacZ
recrui specia	elabfh
recrui stop	dhieee
recrui suspen	ebmfee
recrui system	ccnkcW
recrui team	ngjYeX
recrui texted	egVefo
recrui they	kgfbee
recrui thinks	aodeee
recrui till	fdjfee
recrui timeta	jicdfe
recrui to	eafedm
recrui told	Ulfedl
recrui viewed	dgkcec
recrui wants	bVaycc
recrui was	ejYfig
recrui who	eifffd
recrui will	kqVfdX
recrui withou	fdZfen
recrui you	dcadsZ
recrut	Ygecmg
recrut is	egjeed
rector	hlkXgV
rector .	jkafdc
rector has	jZedkd
rector needs	gkebee
recurs	ejdefe
recurs humano	ejdefe
recycl	Ybmcdk
red	hfbfla
red .	jddhee
red flags	ejeefe
red my	efeejd
redepl	feefma
redesi	ccVodl
redesi .	feaffl
redo	iXoiaY
redo the	ecklca
reduct	feeief
redund	eemedd
reel	beeZZo
reel .	fdbdcm
reel and	ejdged
ref	kYbhdl
ref #	iZfcem
ref econom	icfckb
ref juror	difgcf
ref your	bdgjci
refer	aecact
refer to	bgUddu
refere	edetbZ
refere #	bcuYca
refere 's	leebff
refere .	cdfqhS
refere ;	fWfpde
refere ?	dabree
refere @d	klbadd
refere all	kjbcee
refere and	liVXod
refere any	fdcdem
refere are	YwWlZT
refere as	bbdkgh
refere at	cecjma
refere back	kcddge
refere before	ekecfe
refere bluepe	icbdek
refere but	ekddgd
refere by	abjrZc
refere calls	iffeee
refere came	bVhime
refere check	cXhjld
refere checks	lachee
refere come	jeebie
refere coveri	feekec
refere detail	fedlce
refere first	mbfcef
refere for	hYdfco
refere form	bfbsad
refere from	XhZ0Td
refere has	hcgncZ
refere have	filhYY
refere i	fhfche
refere if	eidddi
refere in	gedkbf
refere is	igedee
refere letter	ecaqce
refere now	jYencd
refere number	kYzXaW
refere on	dZjihe
refere one	dZcrde
refere over	ejcice
refere please	ddcoed
refere reques	dZnkcb
refere since	flbegd
refere thank	ocXide
refere the	fedeig
refere they	dVvYcc
refere to	cbciem
refere towel	dYrdeb
refere we	cmXihb
refere were	jmbbag
refere which	gbfkde
refere within	Zefoef
refere you	ffeiee
referr	jdScph
referr .	cXZcvd
referr to	hjacfh
refers	fdehei
refit	aVlYgq
refit .	dWbais
reflec	fWhYip
reflec and	kcgeee
reflec on	dZlddj
reflec the	iZhbdm
reflec we	fddfek
refore	ebodeb
refrai	gkgbec
refrai from	ilcbed
refres	fZpiab
refs	aacpbk
refuge	ejbcdk
refund	VeihWn
refund .	daXmdm
refund within	aegecm
refusa	vbNXaq
refusa .	rcZaak
refusa @p	efdjhb
refusa of	debddn
refusa stands	ebbeep
refusa would	dfejed
refusa you	elcefd
refuse	hjieSi
refuse .	caeddq
refuse a	ekjedZ
refuse and	fhieec
refuse it	ehhlZa
refuse to	hjaeef
refuse>again	VTnebn
refuse>answer	ZSmcav
refuse>ask	ddfgif
refuse>away	ajjZnW
refuse>bye	eckelY
refuse>chosen	XleVof
refuse>closed	eeTeqh
refuse>date	jgfdlV
refuse>decide	cfYdkj
refuse>free	cinWgc
refuse>give	dfdcbo
refuse>goon	demgda
refuse>hear	cgkeee
refuse>hold	fXuedZ
refuse>if	bcljgb
refuse>joy	cdkeic
refuse>match	deVfds
refuse>me	YWUYj0
refuse>meet	ecVeoi
refuse>news	Zglbeg
refuse>not	bpZgXk
refuse>offer	bXrgeb
refuse>others	oZdgce
refuse>papers	muWcXY
refuse>post	eaTcfv
refuse>refuse	ZaZgmk
refuse>said	uUcjfY
refuse>sorry	eacjek
refuse>step	cccgcp
refuse>them	kkZXnb
refuse>wait	dlidgX
refuse>will	codmZZ
refuse>you	Ygdecq
regard	ggnedY
regard .	bb0ZaU
regard and	demced
regard as	caliae
regard foot	fbjmab
regard from	nVsdYX
regard hr	jXobea
regard human	Sneode
regard medica	aneefd
regard my	fenedb
regard next	arZded
regard on	edoddb
regard resour	jhcdde
regard the	ohZdag
regard this	dbadqd
regard to	dbmchd
regard your	lQgefj
regatt	kbegcg
regatt rarely	lbbhch
region	bZchmj
region 's	dqZddd
region .	dbfieh
region ;	ekeeee
region direct	bdfiie
region has	flcddd
region hospit	dbbkbm
region lead	cbalej
region manage	apjdjQ
region office	cmXijY
region sales	fdcfel
region team	fZmeef
region vp	lZeeeh
regist	Xarfjc
regist 's	eZbfil
regist .	birTgX
regist ;	eddele
regist acknow	eiibee
regist and	kdbkeb
regist at	eYkkee
regist before	Zedpdf
regist by	cffjff
regist charit	keedeg
regist direct	dkcfhc
regist email	djYfld
regist for	WitcZY
regist has	fmdbde
regist here	ecqXde
regist if	ecedji
regist licenc	fcZodf
regist manage	kddeeg
regist not	deejef
regist number	edhiee
regist nurse	daeeik
regist office	gWYfbt
regist on	gedjfd
regist papers	eiblec
regist post	feZfki
regist said	iheeec
regist second	dndedc
regist thanks	ddeeel
regist to	ekdeed
regist under	fdkefe
regist we	fedidh
regist with	ZdqWcm
regist your	cYtbdZ
regrad	efbedl
regrad and	efbedl
regret	aXdWW7
regret .	gVfbaq
regret @d	dYZdes
regret any	dafdem
regret but	feeffi
regret having	eeneea
regret i	bpibba
regret it	ekkecZ
regret nothin	ebcfen
regret on	edkfkZ
regret only	fjcemX
regret our	fedfWq
regret that	XjYdYt
regret the	iZaiih
regret to	YSiZcz
regret we	agbadq
regret you	eddcen
regret your	eZnebf
regret yours	eeeffj
regrou	WuhbbZ
regrou .	cjided
regrou and	aodced
regrou with	edihee
regula	dmYjae
regula 's	ecnehZ
regula .	jmWhda
regula affair	efdleb
regula the	fhdcei
regula your	eiaaem
rehab	gdigdd
rehear	eUcdse
rehear @d	demcgd
rehear begin	lacdjd
rehear start	ffflaf
reimbu	XhbxVa
reimbu 's	fhcide
reimbu .	cXjsdZ
reimbu check	elchde
reimbu on	fdcifh
reimbu within	bffjeg
reinsu	ddYcdr
reject	gSUdkv
reject .	XPWgW3
reject ?	eecned
reject a	fcigfd
reject and	ehehmW
reject anybod	lddefe
reject anyone	hhbied
reject are	eldeed
reject at	YbZgjn
reject by	ZgUVay
reject for	echhka
reject from	jhXXih
reject i	ddYldl
reject it	kdhecc
reject me	hebapb
reject my	edemga
reject not	dnbkdZ
reject of	ebdelg
reject on	jcbeek
reject the	hbddfl
reject they	ebfeel
reject we	kidbfc
reject you	fnhmfN
relate	hocdeY
relati	lVeYmi
relati office	kcdZmd
relax	diZdao
releas	pRZflj
releas .	aYZibs
releas again	dUteed
releas and	egbegj
releas by	kdddhe
releas from	eZadgp
releas it	fcmibd
releas on	sUdahd
releas the	hXWhta
releas to	mZeehe
releas your	effeif
releva	cjYmed
reliab	feiddg
relief	bSYjom
relief .	deXinb
relief teache	jaZdem
reliev	dfZdgm
reliev letter	eicghd
religi	eeidic
religi sex	fejfed
reloca	XTfhom
reloca .	ecaigj
reloca and	ecdhhg
reloca or	fefeie
reloca packag	eeffif
reloca to	bcloZc
remain	btgicR
remain @d	kdegce
remain active	enUdek
remain applic	ieddeh
remain candid	gmagea
remain gratef	fendea
remain in	djmcba
remain interv	dgbpcd
remain on	dnfcdb
remain one	epcddY
remain open	bkcelb
remain patien	lcfcff
remain people	fjecff
remain under	a0WgcV
remain valid	cejkgX
remain very	ekmddX
remain with	eapeec
remark	dkbYbp
rememb	RhxVXi
rememb .	ekkceZ
rememb i	ceeeek
rememb recess	Zmeffe
rememb the	bhlYgf
rememb we	Ybdlgj
rememb you	eekYdk
remind	aQwoZR
remind .	jlZddd
remind @d	dcflde
remind him	ekeefe
remind no	edleed
remind of	mdXmbd
remind that	XVrmbZ
remind the	adoddd
remind to	ajjajb
remind we	eYcred
remind with	eekeee
remind you	fdcjeg
remind your	bShpjc
remote	/NWgbX
remote .	4TZdiV
remote ;	eikbdb
remote ?	WbZ0dZ
remote and	0UZcaf
remote as	padcfe
remote at	qbbfdd
remote by	mddeed
remote disabi	bldgee
remote either	ckeeef
remote for	keelaa
remote i	yZaYbd
remote if	mdedde
remote instea	jdegee
remote is	pgYebd
remote it	taaebb
remote lets	padcdd
remote not	sZcccd
remote now	ubZcdZ
remote please	eeeldd
remote possib	geejce
remote ring	eeieff
remote s	qjaZbZ
remote she	nbeeed
remote so	nYdbhh
remote that	kbfeff
remote the	jUZtbc
remote then	kbdgef
remote they	Zhadcr
remote to	iVdqee
remote too	meecee
remote we	ncecee
remote when	lbeeff
remote which	icedej
remote with	tYdbde
remote you	wYcdbc
remove	WN3WTk
remove .	eefdjf
remove from	dViccp
remove me	ebqdZd
remove the	femdYi
remove you	ecrieV
remove your	adkbdl
renata	eeheZk
renata of	fldfeb
renate	fmcdfd
renate here	fmcdfd
renew	cdoedb
renew online	dcoaee
renew the	fgifec
renewa	UWybfc
renewa .	fejZjd
renewe	agdbfn
renewe .	dfbcco
renewi	ddZdnh
renewi the	ddZdnh
reno	cXckmf
reno .	fedfej
reno post	fdiffe
renova	ebndcf
rent	ddldhc
reopen	XM5kcR
reopen .	acsccc
reopen @d	gZpdea
reopen it	ccdpeb
reopen on	ddjdie
reopen the	eekeed
reopen we	ebkffe
reorg	eekeed
reorg .	famfed
reorga	dUtcch
reorga .	eYmeeg
reorga the	lZZeem
rep	dUheoh
rep says	dfckib
repair	jZicgf
repair and	eanefd
repair to	hcdehh
repeat	hdfaan
repeat the	ebciek
repeat unwary	fddecl
repert	eeeieh
replac	WYmpjY
replac the	dblhga
replie	smdhTS
replie .	WhkrcS
replie go	pbcdde
replie to	nbdfag
replie within	mbedef
reply	iddlhY
reply .	fieaZj
reply @d	Zoeeee
reply addres	beceeo
reply and	hWjjdg
reply before	bjaflc
reply by	iTYbzY
reply comes	dkeefe
reply earlie	eedgfi
reply from	sdfYcc
reply here	feeief
reply i	YUvdcg
reply in	pmXcaZ
reply is	WboXnc
reply needed	ddkldZ
reply no	hceeif
reply on	ljZcdc
reply re	dliZed
reply since	dndded
reply so	eedkee
reply stop	eeZkei
reply thank	ddkeff
reply thanks	elceed
reply the	kghbdb
reply this	eanefd
reply to	oZhebe
reply was	dcneec
reply with	YVZ6bZ
reply within	wXXaic
reply yes	TWa1ZZ
reply your	inVefe
replyi	ZjTqbi
replyi to	diadfk
repo	WWU0Xl
repo .	cgbocd
repo by	effjde
repo to	eaaeeq
report	ckfdmY
report 's	ckacXo
report .	hasbYb
report @d	eebZpe
report and	cjhbie
report are	iebdek
report at	eebfld
report back	enbcef
report for	dZasgb
report from	euScia
report goes	ieeffe
report has	hjdeec
report is	malVZk
report it	egidgc
report of	fgicee
report on	XgYYtg
report so	fjdffe
report the	fdjefd
report to	ddbkoV
report will	lffcdc
report with	ddbofc
report yet	fieffe
reposi	caljiY
reposi saludo	edbnee
repost	feiffe
repost the	feiffe
repres	lbgiZd
repres of	ibmded
repres record	bednee
repres you	dkaefi
req	ZNnZfo
req #	dbZcep
reqs	eWxYbc
reqs in	eedfek
reques	aVunbX
reques .	ib1TYT
reques a	dbaneh
reques an	ekedfe
reques by	cefgje
reques for	fWfWnm
reques has	ikccec
reques human	eeddfk
reques in	eehjcd
reques is	eceiei
reques of	emcZdi
reques that	eYnicd
reques the	cebiek
reques this	eejefd
reques to	dZdxbW
reques until	beeeem
reques we	ebsgeV
reques you	ecdkjc
reques your	aaoqcU
requir	afQpZt
requir .	YbZigr
requir a	ciVkbk
requir an	ecdlee
requir at	kaided
requir by	acbjgl
requir change	feeeej
requir comple	ffcjfe
requir for	iaabeq
requir is	hjUddn
requir no	fbdddo
requir of	dyZbeT
requir proof	fddlee
requir securi	eidgee
requir standa	dbdceo
requir the	doabdg
requir three	eiccej
requir to	YfZrhZ
requir two	ddeodc
requir we	ehamec
requir you	dlbfef
requir your	Ycbtdd
requis	ZUgbXx
requis #	ecZeen
requis .	edVedt
requis for	fjddef
requis has	ecjeeg
requis is	deleed
requis on	ecleee
requis u14s	eibkce
requis was	ecgeej
requis withou	fdeefj
resche	deP0ZZ
resche .	akZmdd
rescin	dcagXq
rescin .	edadYq
rescue	jclgaa
rescue .	jXqdcZ
resear	pSbihg
resear .	dcjdhf
resear assist	nZcdjc
resear fellow	edgdkd
resear intern	sUdcee
resear semina	feejee
resear to	bhdhei
resend	dXmqZX
resend the	ebjjeb
resend your	eapebb
reserv	bgYbmk
reserv .	agqddW
reserv a	aeegld
reserv and	kcbban
reserv candid	eccjgh
reserv for	eYgdki
reserv in	bgecme
reserv list	fvQaka
reserv to	eceedl
reset	cdvWgZ
reset .	fejffd
reset your	edmcee
reshuf	ecneec
reside	caYXpq
reside .	Ygdnia
reside and	dfcckh
reside are	qeaccd
reside in	eaacoi
reside of	fbaeep
reside the	dbbcog
reside with	eiebfi
resign	bnYQuc
resign accept	fffalf
resign and	cocdee
resign from	fdcaod
resist	edemed
resit	dcdnef
resolu	lgagfb
resolu will	nhbcdc
resolv	ZTfbmq
resolv .	dgndea
resolv at	dZiffj
resolv not	ecYeeq
resolv on	effeie
resolv to	dPeenp
resour	RrlfbZ
resour .	derZdY
resour commit	Zmedge
resour depart	UpmXda
resour on	bddkge
resour team	imZfbb
resour the	efoXff
respec	kbgaXn
respec .	ebcebq
respec of	ecjedh
respec to	lcdefe
respir	eeldee
respir therap	eeldee
respon	voYYYX
respon .	dqdXbd
respon and	gsYceY
respon are	einccZ
respon before	hlcbdd
respon by	jeZfhe
respon follow	kedeee
respon from	taYbdc
respon in	kfceee
respon slow	gkceee
respon to	nbheXe
respon we	ebecfn
respon within	zTadec
rest	dhlZhb
rest .	YToblm
rest @d	ndcfde
rest assure	cqbeeb
rest i	flcfee
rest is	ajVbta
rest of	bdnhWh
rest passen	mibeeb
rest with	fkcdee
restar	gRybcZ
restar .	bTweec
restar date	fejffd
restau	ihfXhg
restau and	fgeiee
restfu	Zbscdc
restfu holida	cYqede
restor	ebgeek
restru	cOyceh
restru .	eVpeef
restru across	gdcejf
restru and	falfff
restru announ	fddfek
restru is	ecjfff
restru the	dicddj
rests	duXbda
rests .	emedec
rests with	epXdee
resubm	afklbX
resubm by	eeboed
result	8iRTae
result #	lbdeeg
result .	tdWWbi
result @d	zVYccc
result and	aodced
result announ	Yoeffd
result are	lmZXYj
result before	tbdXec
result by	wfYYaZ
result can	lXdefk
result come	fkdckZ
result comes	kcefff
result for	mecded
result from	kiacdg
result go	piabdZ
result have	bodefc
result hopewe	ifeefd
result in	elXfcj
result is	kaebjg
result list	ckefed
result meetin	dkeefe
result no	idffff
result not	ajdcel
result of	yaWTbk
result on	/ReXcX
result once	cjfffe
result placed	edcjic
result shall	gkdced
result take	jhcdde
result that	jcfffe
result the	hccemb
result to	ncjcbb
result we	ddeffk
result will	f2WWZT
result within	tWcddg
result you	gbbdco
result your	ddaeeo
resume	oSohbX
resume .	cYqidb
resump	Ydfcqb
resump .	chjefd
resump date	cegigf
retail	eYahep
retail assist	dbelff
retain	YSbdjw
retain .	dUWhcy
retain by	eddieg
retain for	fdceel
retain in	ecpeeY
retain your	cebalk
retake	eaYnef
retent	eeoacc
retest	dddeel
rethin	eddedm
rethin the	eddedm
retire	hRkflb
retire .	eckieb
retiri	cWclap
retrea	ffgjbd
retrea .	lZehef
retry	ehdhee
return	fbfghg
return .	XRrjeg
return a	ffflae
return and	jncccb
return by	cedkge
return for	bhlicZ
return from	oeZXdm
return is	ecjied
return it	ZZflma
return of	efhhec
return on	lubUXZ
return one	cebYud
return policy	ceijed
return progra	dgmbfb
return same	ffeidf
return signed	deflcf
return the	YahZsf
return them	ddcnce
return these	hcecld
return to	fkicUj
return with	eeZdhl
return within	cfefgi
return your	cdYZet
rev	djahci
rev .	dodeeb
revd	fekeec
reveal	ebldhc
reveno	ebjdek
revenu	efYjjf
revers	eadoed
revert	oyLhbR
revert .	b5SVZY
revert by	njZgaa
revert once	elbffe
revert to	jncbda
revert when	ekeefe
revert with	eZWsia
revert within	pVehee
review	hvXXbg
review .	f2aYYU
review a	ifeeee
review after	fbdcra
review agains	eoahea
review all	Tlhcdj
review and	ZmYfke
review applic	hsZbca
review by	YoXWdp
review commen	fbdefm
review each	mfXhhb
review every	foWegd
review for	elaffd
review have	maeffe
review i	lZbcem
review in	aklbed
review is	cnjddY
review it	fibgef
review of	aaocci
review on	giedeg
review packet	idfeff
review so	ebmddg
review takes	idffff
review the	iYddlh
review to	dhYdel
review took	dccjcl
review until	mbeede
review usuall	qXcffd
review whethe	jdffdf
review you	dmedee
review your	lXZdbr
review>again	bsYdce
review>answer	khkdbY
review>ask	fihgfZ
review>away	chflad
review>bye	cbiajh
review>chosen	hTWhve
review>closed	ffdfbj
review>date	niheZY
review>decide	XnVimc
review>free	oYlYbg
review>give	jVWmbo
review>goon	eblhjY
review>hear	ijoScc
review>hold	bawZZd
review>if	a1XUfa
review>joy	cjZeZo
review>match	kibhbd
review>me	XWnelg
review>meet	jodbdY
review>news	oaRcbs
review>not	ddYcfs
review>offer	dbgUyY
review>others	djjXYi
review>papers	WlPjqe
review>post	YgmnUe
review>receipt	YjUeeq
review>refuse	jYWlcn
review>review	hjmWYb
review>said	pjVUjf
review>soon	hiefec
review>sorry	eiaeek
review>start	lhbbjZ
review>step	VllZak
review>thanks	chkgda
review>them	jiYccl
review>wait	erbgZZ
review>will	gqYecd
review>you	hgXifh
revise	fcYhdn
revise .	geeiee
revise offer	efedke
revisi	SqpYab
revisi it	VomadZ
revive	eZrkbW
reward	didihc
reward that	feffie
rewatc	ebiheg
rewild	fhcffh
rewrit	Zldccl
reyes	feejee
rfrd	egjded
rgds	dddndd
rhetor	efeehf
rhian	cdikdb
rhian 's	eaoedd
rhian wants	fldgea
rhonda	cjhdfd
rhys	jWbdbr
rhys note	mblbbc
rhys was	hhaikY
rhythm	emdded
ribbon	fdeefk
ricard	edcgdm
ricard .	edcfdm
ricky	gancee
ride	chXhan
ride along	feclee
ridge	ddjale
ridgeb	egjfhZ
ridgew	eZogeb
riding	feejef
riding school	feejef
riga	eckWob
rigger	ecbjhg
rigger .	ecdkic
right	iVajlh
right .	TZcXrp
right ?	ecgena
right @d	rcbcbe
right after	6XaYbV
right and	eeeedk
right away	ejaife
right by	cbeckl
right for	cZXlhn
right form	eenbdd
right here	emekYa
right i	ebedji
right match	eaadeq
right mix	eiclea
right no	eledee
right now	cpgSdi
right of	fcbeen
right one	dZcniY
right or	cUlpeb
right outsid	fdkeee
right person	dkrceT
right place	ecddfm
right so	kbddkb
right that	bkbccm
right the	ghdkdb
right then	dbdngc
right to	gcaoed
right we	jaelcd
right with	kVmegb
right you	jcbble
rightl	ccchem
rights	lcakdb
rigoro	fdhffg
ring	rWUsdc
ring .	lnfeUX
ring ?	ecence
ring @d	vVebdd
ring a	cbbsce
ring about	YXcoji
ring again	dkeeee
ring all	uWdcec
ring and	bgahmd
ring as	pXfeee
ring at	cddilc
ring back	YjZtcb
ring before	kbffff
ring by	ehcgjb
ring each	kcfffe
ring everyb	sYecdd
ring everyo	bqedda
ring for	kdbjdd
ring from	mdfffa
ring her	dWbvdd
ring him	ecbode
ring human	mXekdd
ring if	dhidee
ring me	kTUjnj
ring my	deigef
ring on	mcXfgf
ring round	xdcQdd
ring sister	edeifg
ring the	eWgubX
ring them	mTZpYi
ring to	XjYllY
ring us	Ybdtac
ring whatev	dbemef
ring when	Tseddg
ring with	lWeldd
ring you	naXibj
ring your	lbeeeg
ringin	xZZceb
ringin .	parXbT
ringin about	Zbkagk
ringin but	edfclf
ringin everyo	nabide
ringin from	gXcpdb
ringin me	ihbcff
ringin round	ficiha
ringin with	ejcfeg
ringin you	gjeefd
rings	3WWaZb
rings at	mbeeee
rings me	qYeeed
rings with	lafffe
rings you	ejdhdd
rip	Xmmddb
rise	eddihe
rises	jgdeef
rising	kdbbjd
risk	anTmce
rita	iXkZck
rly	deegje
road	Yefffn
road .	ebjdhg
road ?	fddjeg
road and	jceeeh
road since	daeekj
road test	cieied
road they	edceem
roads	jehced
roads .	jdhcfd
roast	hmddbb
roaste	igicdc
roaste .	jdjced
rob	lZhdef
robot	ejaedk
roboti	egghed
robyn	enaeed
robyn .	fnaeed
rocket	ebbbjl
roger	eebgel
rohan	eddhdk
roisin	hiobWb
role	dcbeeq
role 's	bhldZg
role .	bibbjk
role ?	dYbpdi
role @d	jYembd
role after	jiclZZ
role and	degkag
role approv	jgdfee
role as	fefefi
role at	ebiobX
role before	kedbei
role but	dkddgd
role closed	hicfed
role comes	eZdgdn
role descri	ldcefe
role for	eVmcdl
role got	eadffm
role has	gelace
role here	kcdffe
role i	ecbgoa
role in	ihddfe
role is	dcllWf
role may	fZgeel
role of	agYVrk
role on	eclefd
role play	dbbuYc
role profil	ebodcb
role so	edfedk
role the	fjceff
role there	dndfeb
role they	fffcje
role to	fdchck
role was	cfTbcy
role we	asYjeV
role went	feedld
role when	feiffe
role will	dXreed
role with	fYSatl
role would	fceeih
role you	ikddZh
roles	YTtXXt
roles .	efdZdp
roles are	eXpddh
roles coming	deeffj
roles for	eddffj
roles in	chfjce
roles on	feiffe
roles that	eamcdg
roles with	feeeei
roll	cbnYek
roll number	eebeem
rollin	XsZlbb
rollin basis	Zuadeb
rome	jclcdc
roof	bdqfba
roof .	eblidb
roof is	ehjeee
roofto	eghdlY
room	XQdxpa
room #	ZYktZX
room 's	dZkkcd
room .	iTiwVa
room @d	ccZknb
room and	baZYpn
room before	nXlbdc
room change	ddcoeb
room for	YbYohk
room has	eecmed
room it	edZmeh
room leader	deYgmg
room that	dmfdde
room to	docZhd
room was	bdnalZ
room with	ggided
rooms	YdhWnk
rooms on	dffiff
rooms with	fekfed
rootin	cWmZfm
rootin for	cWmZfm
rooyen	dkfZak
rope	eeejef
rope access	eeejef
rory	ehecie
rosa	gbncfc
rosa at	hcfeif
rosa from	fekdde
rosali	jcffeg
roses	eejbjd
roses are	eegejd
rosie	fZbbkn
rossi	figcdg
roster	Sblapj
roster .	efcado
roster and	gdjbhd
roster for	fdfeje
rosé	YnleeY
rota	gUrRod
rota 's	hddbjh
rota .	bdoZkZ
rota and	ebffek
rota for	fbkamb
rota from	ddbWtd
rota needs	febefk
rota the	haoacc
rotary	Vbipef
rotati	eXgeoe
rotati .	icdeig
rotter	UXikng
rotter .	ddefdl
rotter on	cebcqd
rough	aoibab
rough is	dnZgdd
rough round	fkbceh
roughl	emalca
round	dddqcd
round #	XeWwgZ
round 's	dbbmck
round .	XcYtfh
round ;	eakkdc
round ?	fcZqee
round @d	elcicb
round a	lXtVdb
round all	jeedfe
round and	nVedZq
round at	dZmeeg
round before	cpdaee
round but	jZcodc
round by	lfdYje
round closes	hecldd
round closin	ckeefe
round congra	eWavbe
round did	fdiefg
round do	fidXfm
round everyo	ldecef
round for	hahgci
round has	damkca
round i	feeeek
round interv	kcdgef
round is	negfZc
round it	Wpblca
round of	ekgZai
round on	jXjdmY
round one	jeajdf
round opens	befefm
round or	gckded
round our	dZZeqc
round so	Zldbek
round that	fiegee
round the	TlnZgf
round they	fgbeej
round three	bUc0ca
round to	esgeZV
round two	cUkwaX
round was	cgejdf
round we	balgla
round went	oddded
round when	Zoeeed
round which	jdeeff
round will	edemdd
round with	aahqfZ
round within	lgedce
round would	flebfe
round you	egaWer
round your	fihcee
rounde	fZmVhi
rounde .	ZfXcmn
rounde on	cdndec
rounds	ibdXfo
rounds .	aeYlao
rounds and	ebhchh
rounds are	kicedd
rounds for	eahedl
rounds i	ebladk
rounds in	eqcYec
rounds of	dflcfd
rounds one	eabdof
rounds they	efZbli
route	dgeedj
routed	laceej
routin	drgYbb
routin .	dtaZbc
row	bbkihb
row .	ecmbgc
rowan	eckdef
rowed	igdeee
rowed tied	igdeee
royal	ceoeec
rsvp	celdee
rubbed	ehdcke
rubbed out	ehdcke
rubbis	jSeico
rubbis .	kVhhdi
rubric	kdeeeg
rubén	laeeeh
rude	jafeie
rule	1oOYYU
rule .	hmbddb
rule it	lbeefe
rule no	fncdeb
rule out	hjdded
rule people	hmcceb
rule we	kdfeed
ruled	lmfXYc
ruled .	eYqeeb
ruled me	ciZcbn
ruled out	epceea
ruled you	eqaeea
rules	dWjhbl
rules .	edchdk
rules are	abhned
rules so	mbefee
rules we	ecmehZ
rules you	eZbcgq
ruling	niiZdW
ruling the	cjgfee
rumour	tsTaXT
rumour had	jkbceb
rumour that	fpdfdZ
run	ibXejk
run .	bXiZpg
run a	bWWiZy
run by	ccaddq
run for	cnigcX
run from	oeddce
run if	babere
run into	edkfed
run it	rtUYWY
run out	albddk
run over	dainbc
run the	iQecva
run throug	effjdf
run to	bmddef
run until	rdbZcf
rung	deiVjj
rung .	ifeedg
rung and	bgemcd
rung before	aodcdd
rung by	nbdeed
rung the	ecjfeg
rung to	bdZamm
rung you	ldhbiY
runner	ecbaYt
runner .	ebgeek
runner up	efabYr
runnin	UtkYUg
runnin .	YxZTVl
runnin a	gaclch
runnin at	feZeen
runnin behind	jfeffd
runnin for	bhqbUf
runnin late	abpfdc
runnin the	efmced
runs	Wriaga
runs .	ecieei
runs for	dgmdbb
runs from	aarbgb
runs out	bmadkd
runs the	eieeff
runs throug	kdfdfe
runs to	aoccaj
runs until	Zsadde
rural	ekbdeh
rush	jqbjZR
rush .	eicgjb
rush as	fieefe
rush from	embeed
rush it	pedccc
rush on	gedjee
rushed	doiccZ
rushed .	dneeeb
rushin	eucdeS
rust	bWolZe
rust and	dedhej
rust role	fccmed
rusten	fecffj
ruth	ffhfdg
ryan	dhdkce
rückme	ocdbde
s	hYkgZi
s #	gefdjd
s @t	edldec
s a	rcYcdd
s announ	dTzedY
s assess	ldjZec
s budget	cldeef
s call	cZchmg
s chat	kcdied
s date	jceidd
s group	dcamdi
s intake	eeeeel
s interv	beqbce
s kennet	eeleed
s meetin	XmaWmi
s newsle	deobee
s off	bfXmcj
s on	cfZoed
s out	fieefe
s panel	dbehke
s phone	aYccdt
s staff	demXke
s the	hoajaX
s top	ecoZde
s trial	hicjdc
s when	rQabim
saas	lgoWaX
saas .	kjhZda
sace	ffehff
sad	hPjaar
sad about	fddeel
sad to	eXifcl
sadly	WaUaZ7
sadly .	dhdddk
sadly ;	fedfej
sadly but	ededjg
sadly i	epcfeX
sadly it	dacldk
sadly my	ficceh
sadly no	djeffe
sadly that	ebheej
sadly the	faYddt
sadly there	dfceem
sadly we	ffacen
safari	ebbidk
safe	gc0TXZ
safe .	ecndec
safe and	eqhXdZ
safe drive	eejefe
safe experi	edpdda
safe home	dXgfeo
safe journe	edocec
safe receip	fieeee
safe sender	hfidcd
safe travel	ehieec
safe trip	gdkeed
safegu	diShji
safegu and	jdeeef
safegu high	fdeffj
safegu office	ehddie
safely	glkcZW
safely .	kWrbdY
safely and	dnbdcg
safely ignore	eekdfd
safely receiv	feieee
safer	ecdlhb
safer recrui	fdelec
safety	SeZvib
safety boots	ddgjee
safety office	difffe
safety shoes	dddkic
saga	eklcab
saga .	eklcab
sahib	eleddd
said	hjZaig
said .	juUbXe
said ;	nafeee
said @d	soVcXU
said @p	jeYhak
said @s	gkaZZk
said a	ecqdcb
said about	lYiZcl
said after	djddhe
said and	hkebVj
said anythi	Yuecda
said at	kkcddc
said before	mfcddd
said bring	eccpce
said but	mYdfei
said by	ishaWW
said come	ddebnf
said do	egfblc
said final	neeaee
said fine	dWmika
said forget	emdecd
said give	hiaYqW
said go	bdeeqb
said good	ecpeYe
said goodby	cbnfah
said he	jyebTP
said hire	bfeXtY
said how	cjcjee
said hr	ejbcek
said human	wmTaaP
said i	YVfooe
said if	dncaci
said in	dkgjiS
said interv	igeeee
said is	ibfehe
said it	ialPuY
said leave	fnefeZ
said let	Zldcke
said like	tZXZbj
said longli	jfcgfd
said maybe	aRddcw
said me	jeafkb
said mind	fameee
said my	fiadek
said nice	cnadcf
said no	WMeilu
said normal	lgceec
said nothin	YesibV
said offers	imbdbd
said okafor	pnWaXZ
said on	YrblbX
said one	jZbcen
said only	cjkdea
said remote	nZeefe
said see	ceeUue
said she	vraRVX
said shook	eldeee
said since	clefde
said so	blYekd
said some	eYfffn
said soon	Ypcfee
said sorry	bmffec
said take	eaadgo
said thank	bdeccq
said thanks	aX0aaa
said that	ccffap
said the	mSaekm
said then	mSdfoc
said there	YPgqkm
said these	fiefff
said they	kwTbTe
said to	ZeckYp
said was	hkcddf
said we	asWUbn
said welcom	djYemb
said well	efeeej
said what	bflZeg
said when	mdjbdb
said which	apceec
said with	iXeoec
said within	krYcZW
said word	mbeeee
said would	dmedec
said yes	RLUa/p
said you	Slbdgo
said your	bbeldj
said>again	aoWkce
said>answer	shbaWf
said>ask	kYPmeo
said>away	kkcjXd
said>bye	dgkdfc
said>chosen	Xeebua
said>closed	bXUaku
said>date	0iScfV
said>decide	yeWcgV
said>free	Zkibfe
said>give	ZgWsfb
said>goon	cckgkZ
said>hear	sheWZc
said>hold	TdsfoR
said>if	XfWYnr
said>joy	aYiWhq
said>match	ahijaf
said>me	WkeZtb
said>meet	PmUopa
said>news	qiZXbe
said>not	YZadex
said>offer	dbghqT
said>others	XaeoNv
said>papers	baZloc
said>post	VSibwi
said>refuse	hdYlak
said>review	cpSkjZ
said>said	hqXUeg
said>soon	Wubfac
said>sorry	dkbcfi
said>start	XihcrV
said>step	ofUlgY
said>thanks	VRtabp
said>them	kiXdeh
said>wait	clkYjU
said>will	joVdcg
said>you	XZakok
sailed	ebhffj
sailed with	fceffk
sailin	hbigbg
sailin on	jbaddm
sailin school	egnbeb
salaam	cggcek
salaam 's	hbmaee
salari	ciihdb
salari a	ekgded
salary	aYcuia
salary 's	embcgd
salary .	ZnWgje
salary ?	ecekkZ
salary and	eaghoW
salary as	eddbpd
salary band	gobiXd
salary banerj	fefjee
salary before	bdfncf
salary but	ejdbmb
salary expect	dUPzLu
salary for	fdreVe
salary i	ffnfba
salary in	eZrZcc
salary is	bXindf
salary level	jceecj
salary of	ecdfnc
salary she	ecelee
salary slips	ceeoae
salary so	eebdjj
salary step	eidckd
salary talks	fcdpad
salary we	eefdkf
salary will	fcdcne
salary wish	egdnZd
salary wishes	jcddlb
salary would	digWmd
salary you	lebfhb
sale	hXtWca
sale .	ecneec
sales	Zeheoc
sales .	fckeee
sales manage	ecaedp
sales rep	ddeeig
sales traine	cjegfe
salon	bmZYbp
salon .	fceedl
salon chante	fjfede
salt	djjadd
saltbo	dboeed
saltbo .	fdjfef
saludo	laXrcb
saludo with	eedjef
salut	dgdeej
saluta	effgff
salute	emdeed
salute the	emdeed
sam	jbYcep
sam .	fafegk
same	ZXdslZ
same .	ejfgae
same and	ejddgf
same answer	dhdedj
same as	bmpaeV
same boat	eciebk
same breath	egefjb
same buildi	enccee
same compan	amadbn
same course	dhecek
same date	jdcgfe
same day	dbXsYk
same firm	ebfgma
same floor	edelia
same for	ccepcb
same grade	feegla
same hour	dcXtdd
same job	elceia
same link	YZXxcd
same lot	bmieeZ
same meet	eddmce
same money	ecacxT
same old	dhcccm
same pay	feefla
same people	dajldc
same place	dWXwai
same questi	djeeef
same room	beZsdd
same school	deicjd
same team	ecdZwY
same terms	eddWtd
same the	feXffo
same thing	ehcbfk
same time	pQQrYm
same to	djdjce
same we	kgadeh
same week	ndecee
samir	dZacph
samir .	efeeei
sample	abg1VX
sample .	ZoYhib
sample @d	nbddee
sample agreem	fdledd
sample and	ebdndd
sample class	feelee
sample code	fncddc
sample in	adhmed
sample lesson	cjdnZc
sample of	eddlee
sample on	mbbjdb
sample questi	ecpbdd
sample was	cdpbdd
sample which	bbmieb
samuel	dhkbdd
samuel for	dgkbde
sancti	dndedc
sand	chuYaV
sand .	ejmcdY
sander	bdobed
sandhu	dfekee
sandov	ehalbg
sandra	naedee
sang	fbjjec
sanjan	fdceel
sanne	ZZomba
sanne .	ekgedc
santa	hgZled
santa 's	fialZf
saoirs	gkddcf
saoirs .	glecce
sap	adamdl
sap .	dcbkek
sara	dbZvdb
sarah	feedhi
sarvad	ddcrbc
saskia	fgffee
sat	jsNbai
sat .	dkeffe
sat down	fdbedm
sat in	fmZehb
sat the	klbWdf
sat we	gcdlde
satisf	Zggihc
satisf .	cjdlbd
satisf a	eeeief
satisf medica	feeeie
satisf refere	dlcehb
satisf the	dcdedn
saturd	cXdYev
saturd .	hccddm
saturd and	kYkbla
saturd assist	ecdefm
saturd job	dlWecl
saturd staff	elbeee
save	YgvUec
save #	feqWee
save jobs	fdjfee
save search	ffjeee
save the	abdjfj
save you	hdadme
save your	eekdee
saved	PV5cZS
saved .	dXmneW
saved and	Yocege
saved as	dVvXda
saves	eeeief
saves us	eeeief
saving	WlpTgZ
saving accoun	aeqbed
saw	egdXWv
saw #	hkddec
saw .	fecejg
saw eleven	dedcme
saw it	cduXXi
saw more	ecdefl
saw my	acZhdp
saw on	gebedl
saw that	ehboab
saw the	hWlacn
saw was	fddfek
saw you	ifYhdi
saw your	gjhmXX
say	gldbgc
say .	W/UPbd
say ?	dicbqX
say @d	2bQddU
say @s	cndbhe
say @t	ebaqdb
say a	eVriec
say about	nfWbYo
say again	ecpadd
say all	edjfee
say and	kkcbhY
say any	cpceec
say anythi	gudUbW
say at	btadeZ
say before	oecced
say but	kkYhbc
say by	jgYdnZ
say come	bhchjc
say everyt	embeed
say except	bavZad
say first	ebleef
say for	djkedb
say go	diehdf
say goodby	fceedm
say he	hkeeea
say hello	dXobkZ
say hi	eZscdc
say how	aloWYg
say human	uYXjXb
say i	oOskhU
say if	iVloaZ
say in	pbYceh
say is	dpbcbh
say it	gUcPsq
say make	ijaeee
say maybe	ajeedj
say more	W2eWZU
say much	dlfefc
say my	gbsaba
say no	kNalbs
say nothin	cijeeb
say now	edjffe
say okafor	sYcddd
say on	kcbfeh
say one	dodcec
say remote	Xqeeee
say she	XnkdYf
say so	iXkoVd
say someth	kceffe
say soon	Xoeffe
say thank	aTwZYl
say thanks	cauccW
say that	eYaXez
say the	eaZYmp
say there	ehZenb
say they	oodWYY
say this	cXeemk
say to	cgjYkc
say wait	hXmeee
say was	fedihd
say we	fSlZjj
say what	dcocah
say when	XvPvbS
say whethe	eWlqZb
say which	WdgyZZ
say who	3gXVYT
say yes	ahQe2W
say yet	lnWceb
say you	bmWmgc
say your	edfccn
saying	UpmZZg
saying @p	eecbli
saying anythi	elcfee
saying hello	ecocec
saying i	ejched
saying it	eigdee
saying never	fcjfff
saying no	eaaeeq
saying not	eeieef
saying that	beocgZ
saying they	eZncbj
saying we	hleZfd
saying when	ekeeee
saying yes	kZicic
saying you	eobefa
says	iiadhe
says .	lndUUj
says @d	wUcbcd
says @s	padeed
says about	doccee
says all	edjffe
says and	ejZdYn
says anythi	dmddee
says ask	dgeeif
says but	hkcdYj
says by	odeedc
says castin	bpcddb
says check	dbhlde
says chef	dkeeee
says come	TVdvkd
says condit	kceege
says decisi	idfeff
says everyt	eeifef
says except	bYtdbb
says final	obddee
says goes	dVleel
says he	thdZbX
says hello	dWxcbZ
says here	egdeei
says hi	XV2baU
says his	occddd
says hold	efYdod
says hr	ideehd
says human	wXZcda
says i	ZOhqqY
says if	Zkgddi
says in	XXdrkd
says is	fmbede
says it	UgaYsh
says my	fpfYZe
says no	bZVWd1
says not	cVdhkl
says nothin	dhabdn
says offer	dZZdtd
says on	fpiWca
says otherw	ecpecb
says reject	dkdldZ
says she	gnhbZb
says sit	dkfeed
says so	ekdlZb
says soon	ejdffe
says stop	Wdamnd
says thanks	eaZedq
says that	fYcqbf
says the	pdWXkh
says their	gdjdee
says there	gadiif
says they	ducYNk
says to	hXlifa
says under	dpXbbj
says wait	dqaecc
says we	hYYgZs
says with	ciddmb
says yes	jcXojU
says you	ciaamg
says your	biaclh
scale	WlpccW
scale #	ddejge
scale and	dkakdb
scale of	eeoYdd
scams	iYpbea
scams we	jfedfd
scan	bda1ZU
scan .	feeiff
scan and	eecpbd
scan by	efelae
scan of	dcbmhd
scanne	ebZigl
scanne copy	fechhf
scans	ecdocc
scans of	fddldd
scarce	feeief
scared	chaodb
scared .	ejbjec
scarf	VUveah
scarf .	daqaee
scary	eeejee
scenar	cYgcmj
scenar .	cnWjed
scene	cZdtbd
scenes	Zcjpbb
schedu	YbUzdf
schedu .	YmWgdl
schedu a	dgaoeb
schedu an	ihcbeg
schedu as	fbdlee
schedu assist	feidfe
schedu for	aaXxdd
schedu is	fnafed
schedu link	ecdndd
schedu moved	kdefee
schedu note	bmcbej
schedu you	dXjodb
schedu your	eccqec
scheme	bYjcli
scheme #	eafeel
scheme .	dgoZhY
scheme and	cdUmne
scheme is	eclcge
scheme on	efecle
scheme the	dmeedd
scheme you	ebamid
schola	geOYpr
schola .	cbaecs
schola and	fbcefm
schola board	beeapd
schola commit	kceeee
schola post	feeflc
school	eckYjg
school 's	dfpeca
school .	efjeYi
school ?	eabfpc
school and	dajddj
school board	edeiid
school busine	kcbgch
school can	eeehie
school could	ecemee
school crossi	jebcck
school distri	eckefe
school gains	dbehke
school gov	hidcge
school govern	dldgdd
school has	bffXZs
school holida	djcdeh
school i	gijZcc
school in	gXYapm
school is	ifacnZ
school leaver	eikdda
school nurse	eedcme
school office	gblged
school on	bdefmd
school post	femfeZ
school posts	amjeea
school run	fdeeek
school secret	gddibj
school that	khXedi
school wants	fZemef
school when	jdefef
school wishes	deZdqd
school year	ncadci
schube	gecejf
schube the	ebbdli
schäfe	ffbfhg
schäfe deb	jbbhje
schäfe was	hihbcd
scienc	lgbbff
scienc .	dmdefd
scient	hjhfaa
scient .	ckghdb
scient call	dakddj
scient regard	hiaidc
scient thanks	gghfec
scient wishes	ebscca
scones	Zblcel
scones .	feiffe
scope	ekecef
scoped	efcige
score	kdTRfy
score in	fffdfi
score was	cWZZdy
scorec	lkbdac
scorec .	efkedd
scored	kjXZZn
scored #	fecefk
scored .	hakjea
scored below	ebdcfo
scored by	nbeefc
scored in	feeife
scored well	epabdd
scored you	eddeem
scores	wmTQWl
scores .	ZtcZdd
scores and	jdcael
scores are	wbVcbe
scores for	fgoXde
scores from	omYYcc
scores in	kdeddi
scores were	gVajeo
scorin	nQctYe
scorin .	lSnhae
scorin ?	eedjee
scorin and	hbcbnd
scorin candid	ecbcdq
scotla	oadeee
scotts	eobiaa
scout	fWnied
scout leader	defiff
scp	ehajge
scrap	kgcida
scrap what	mgaeee
scrapp	dZTebz
scrapp .	fbZedq
scrapp the	fedfej
scratc	fhZfbm
scratc .	eicedi
scream	dbbmla
screen	ciQwag
screen .	gicneU
screen ;	idefff
screen and	cecekh
screen are	ejbcej
screen at	dleded
screen by	bnedfd
screen call	jgeced
screen candid	nfZcfd
screen commit	aodede
screen has	cdekdg
screen in	akdkfc
screen on	dfbndd
screen questi	bbcpeg
screen team	nZdhec
screen we	ebdcen
screen with	dfbjcj
scribb	eeakkb
scribb .	fecjja
scribb on	gecfif
script	ehhhda
script is	cleffd
script yourse	ecdlee
scrum	dkZeej
scrum master	ecbeem
scruti	asRXao
scruti .	dvWbdX
scruti stage	edabep
sea	XcZpek
sea .	dadkdl
sea so	egeedj
sea surviv	ebemef
sea until	ckeefe
seafar	ffdjdd
seal	hecdmc
seal md	deedle
seal you	jgdefd
sealed	ednfeb
seaman	ecaikd
seaman 's	fddled
sean	egeael
search	XjicZp
search .	YeiUfs
search and	ebVfet
search commit	dhXldj
search firm	dnbjdZ
search for	bUglan
search has	dlfbde
search is	ehbcel
search on	dZphdb
search until	fdlffb
search while	fYoffd
search will	hobeeV
search with	fZbefp
seasic	ecmfec
seasid	gkcYlc
seasid .	glVZnf
season	XaXOj6
season 's	cnjcaa
season .	YUXXa7
season and	fhleeY
season behind	eaeceo
season has	dccfen
season opens	eeeeif
season sorter	efmeea
season starts	ddZejl
season they	efeemb
season ticket	figeee
season we	ccZblm
season with	feZeeo
season you	jddddj
seat	WYbdnq
seat 's	eYcfdq
seat .	dWredc
seat and	ffffmZ
seat at	eiZmdd
seat for	bZdbok
seat has	fecffj
seat is	fedeke
seat or	cmdeef
seats	ZUbldr
seats .	YgZjZo
seats and	egneca
seats are	edgfei
seattl	eedmed
sec	dccgle
sec .	edceme
secate	dcdqcd
second	bbXnhk
second .	dYQXa4
second and	fcgWki
second auditi	jddgef
second by	fleded
second call	dndedd
second candid	dfeeek
second chat	jZdjgd
second choice	abbdfq
second class	badeng
second conver	chahZn
second data	eddYkl
second date	Zccuad
second day	cnahed
second engine	dddcpd
second floor	ZWoibi
second floris	egacdl
second friday	kceefe
second garden	cZiblh
second go	bbdmdi
second half	gakceh
second hire	fcdfel
second i	fcecdn
second in	cZidrY
second interv	YglqdU
second kitche	deefej
second line	gWebpg
second look	dbcped
second mail	Xcmfbk
second meetin	bVhzZY
second nakaga	meddee
second numeri	WemZod
second of	dkefed
second on	ooVUUl
second one	aiWmge
second openin	eZWahu
second opinio	ekchdc
second page	fcdkgd
second panel	dgekec
second part	ciclec
second point	eeecjh
second post	hbcjhe
second privat	mbdddh
second reader	kYeldd
second refere	ckancb
second round	akfmab
second rounds	pejYcW
second seat	fbcZim
second select	deekde
second shop	nbddeg
second stage	Xcavbe
second talk	goXkVa
second though	iZcbik
second thursd	leddfe
second time	bdYbft
second to	djehed
second trial	cYbjlg
second vac	hcadcn
second vacanc	ffedej
second violin	fdedmd
second voicem	fkeeha
second we	egdeej
second year	ecbfnd
secret	kcXsWf
secret .	mrXWXi
secret and	enahcZ
secret genera	kfecgd
secret have	bddike
secret is	cbcqed
secret know	ddemee
secret of	fbjffe
secret privat	fcbfkg
secret says	eedbem
secret to	nZched
secret will	eYbwcZ
sectio	fdUplb
sectio #	eeTrbf
sectio .	eZdfhl
sectio and	ddbqfa
sectio heads	jkaced
sector	cYZfbv
sector .	digeef
sector and	ebbdeo
secure	jYbmhc
secure link	ecdkic
securi	gWdpch
securi analys	geeakh
securi can	efeief
securi card	feefie
securi cleara	abYpal
securi form	cmdfdd
securi have	fjeeed
securi number	ffdjee
securi owners	edchej
securi people	ceemde
securi questi	bdepcd
securi reason	feleec
securi team	ecobea
securi vettin	jicZfh
see	bpgmYZ
see .	U/aOeN
see @d	mdeded
see a	jlWaan
see about	efelbe
see after	bmedee
see again	ilcYee
see all	drhXcc
see an	fieeff
see and	kpaada
see anyone	dYcZvb
see attach	ebhgjc
see below	lTelbe
see each	jWeoec
see eight	kfdede
see enough	fdeffi
see eye	dkjdea
see financ	fkecde
see first	etcdeV
see from	cjaled
see he	lgfadd
see her	Xnpbaa
see how	ctVmWU
see human	kcfeff
see i	dgkbgc
see if	elVlWh
see in	ieeefe
see it	nLemWr
see its	efkcee
see link	femeeb
see me	XLbzao
see more	bmdedf
see my	fiZpYc
see on	neebed
see one	imeYde
see other	jZedek
see our	dYnedh
see past	ebneec
see people	agelee
see so	kkabee
see some	dccodd
see somebo	dmdgfa
see someth	dXpbdg
see that	jlYYkb
see the	daolUf
see them	ejgded
see they	ieebjf
see this	eccdfn
see three	eqfbbc
see two	hpdXdc
see us	YbXyWh
see what	S+dYTV
see when	eidhee
see where	ecoZef
see whethe	drcbdc
see which	csdabd
see who	brtPaO
see why	eidamb
see will	dmddee
see you	UOh4gb
see your	bZofZh
seeing	elftRU
seeing her	mibhdY
seeing how	emaedf
seeing me	dZetYc
seeing one	kidbde
seeing people	ikddcd
seeing the	ccnjba
seeing them	aabtbd
seeing two	dqccdc
seeing you	bVmjbh
seeker	dhtSdZ
seem	ekcicd
seemed	dkhcbh
seemed keen	dndedc
seemed to	ffddcl
seems	YZjkid
seems .	gddelc
seems like	eeleed
seems to	Ycimef
seen	iobjWb
seen .	YmWpce
seen a	dpfgeV
seen all	jiceed
seen enough	eefZoe
seen everyo	pYedde
seen first	eZrccc
seen her	eadnfd
seen in	bgdfdl
seen me	mabmda
seen on	cfegcl
seen that	pZbdfg
seen the	fmkWjX
seen you	eUbthc
seen your	chWjej
sees	akXmdg
sees them	djfefe
sees you	dbdngd
sehr	fefgff
select	ciVjgk
select 's	ejffed
select .	YdQjZy
select ;	efedfj
select a	dfchej
select an	feeiff
select and	cXfcjn
select anothe	ecdhej
select as	dbaipY
select board	Spahjg
select by	mjcZea
select candid	dmeede
select commit	mSdXhq
select day	hWluVV
select for	gfWkpX
select has	djdeff
select interv	edekfe
select is	jpafbX
select of	iejcec
select office	bmched
select offici	brcceb
select on	kbabem
select panel	cldfdf
select proced	Wagbds
select proces	Ygndgc
select result	kcceei
select sit	cmaibe
select take	ejdfee
select takes	hhchec
select test	gdedfj
select the	jdeffe
select to	ZekmYg
select will	kgccfe
select you	akaZqb
self	hWcqha
self declar	ffeief
self schedu	deeled
self tape	ffeief
self tapes	mddded
self the	edeeke
selfie	fcbglc
selfie .	eddmdd
selfie for	ffdYnf
sell	jcjgca
sellin	eeigef
sellin up	eeifff
semana	ehjdec
semest	dbgXtc
semest #	fdeYjl
semest .	egjekY
semina	cbdkck
senate	ZtWdib
senate and	bmdfee
send	bYY1ha
send .	gZpVie
send a	alfidb
send all	eefjdf
send an	dgejee
send anythi	maicdc
send back	cccfme
send by	eefief
send her	eddhjd
send in	eeekde
send it	XYbxkX
send me	dXUudl
send more	eacoee
send my	eieeee
send one	jedefe
send out	eagndd
send over	dcdocg
send proof	fecled
send the	YQVtvb
send their	cZnhdd
send them	bYkich
send this	ebiZdl
send us	YYZ1Yf
send you	hrTblY
send your	WXXyff
sender	hfjdcd
sender list	jgdfed
sendin	dZginb
sendin in	fnfcdZ
sendin it	aWjfuV
sendin me	fddele
sendin over	efaiej
sendin that	hbsbbX
sendin the	eXoelZ
sendin them	ffbled
sendin these	eaoeec
sendin this	dWqceh
sendin us	gjYddj
sendin you	bVfooY
sendin your	inSban
sends	cN4ZkP
sends her	aWxZhY
sends his	ZYsakZ
sends hugs	fdleee
sends its	jYleec
sends that	kibded
senior	XdXbqn
senior .	eacfdo
senior and	dfbclg
senior associ	eedXpe
senior carer	ecjdjd
senior clerk	ejefdf
senior data	beendd
senior engine	fecegj
senior for	fXeeep
senior intern	eejefd
senior lectur	biWfbq
senior living	dobded
senior one	efdeif
senior or	apdcee
senior partne	fdZjif
senior planne	eajkeb
senior post	feegpW
senior role	cmadoX
senior schäfe	hihaed
sense	aUpfbm
sense .	fdkheb
sense is	ebekeh
sense of	edmcee
sense that	febffk
sensib	eYacdt
sensor	Zafedo
sent	ZcrieY
sent .	hakkba
sent @d	eakbek
sent a	dcseeU
sent an	eibcdk
sent and	edcndc
sent by	pZXkgZ
sent direct	cdende
sent from	ebabep
sent her	ddrYbc
sent home	eaYbdt
sent in	YqbnaV
sent is	edboed
sent it	dmdage
sent me	XbinjZ
sent off	blnWdc
sent on	hcfhbh
sent one	ffdbji
sent out	rgZcdc
sent over	cnbhcc
sent thank	ehjdec
sent the	eKZpqi
sent them	Zgnbah
sent to	bpqQjS
sent us	dXpfbf
sent you	cTpnWf
sent your	gvcPiX
senten	aeddfn
senten .	dihdhb
separa	ZgVmrY
separa .	ZiWjoc
separa and	jeeefd
separa cover	fedeje
separa email	feeief
separa mail	ecdima
septem	qghRlV
septem .	ekdbja
septem is	edocfc
septem to	fiefee
sergey	ejcefg
series	ZfloYY
series b	dallca
series of	eeigee
seriou	albbgi
seriou .	dcaaio
seriou about	dedlee
sermon	ejeefe
servan	fechei
serve	mYYgdj
serve .	ibbdem
served	bahlZj
served .	cekicc
served basis	feeiff
served on	feeief
server	fcmddd
serves	doZbic
serves as	hcfehe
serves to	aqZded
servic	eddakk
servic .	ecXXmr
servic agent	eibdfi
servic and	ihddgc
servic as	ciecgi
servic centre	iZjhdd
servic commis	hmZdde
servic desk	bdmfef
servic for	jbcbkf
servic has	cYfeep
servic is	blddef
servic of	ecdhek
servic on	eejefe
servic recrut	ekbeff
servic so	ghdeib
servic to	fdkeed
servic will	hddflb
servic with	ehblec
servic you	jdefef
servin	ehlZee
sessio	kdfpZV
sessio .	bgkkbZ
sessio for	dareca
sessio in	lddhdb
sessio is	ddYqed
sessio of	lWbfnb
sessio on	kdjaed
sessio was	isPfac
sessio with	eZbvbb
set	UfgxZc
set .	aekabm
set a	ehandb
set as	kbccke
set aside	kbUgco
set design	ekdbbj
set for	hdffbh
set it	UUa0be
set me	bdcpde
set of	eldfdc
set on	eZcdkl
set out	bagXml
set the	ebglde
set up	Sbk3VV
set you	Zjcapd
set your	ebsWda
sets	ecZjfj
setter	kefdde
settin	eRraai
settin .	batXdb
settin out	keddge
settin up	eZdlei
settin you	ebZgdo
settle	qnQUdl
settle .	VycbVf
settle ;	fdceem
settle and	khhddZ
settle by	yXaaad
settle in	ebqecb
settle it	iiYfhc
settle on	acPTc5
settle practi	eaegfl
settle so	fgieee
settle the	XZbjtZ
settle then	edeekf
settle we	eiefff
settle who	ijeeda
settle with	icfgff
settle your	edZehm
settli	YYXlnj
seven	Zbcqbi
seven years	ffdjee
sevent	kXbidk
sevent .	lWcfek
sevent on	eieeff
severa	enYXZo
severa candid	cieeei
severa of	eeideh
severa people	fldeec
sex	ebodde
sexton	dfbdmf
sexton .	dfdeif
sexual	cdYicl
sexual licenc	eddbem
sf	bdbldj
sf #	bdbldj
shadow	XSktWk
shadow a	edekch
shake	eheejb
shake on	fjeehc
shaken	Zcdbll
shakin	eeehge
shall	nlSehd
shall .	dmbdhd
shall ask	fjeeee
shall be	riWdfZ
shall come	kfecee
shall commun	nfebec
shall contac	eiieec
shall forwar	cneeeb
shall give	ldedee
shall have	yfZWac
shall i	aUamnh
shall inform	jefeee
shall invite	ibejed
shall keep	eacdfp
shall let	ldfcee
shall not	YXkRdy
shall notify	emdedd
shall phone	jeedff
shall revert	jmdcca
shall see	aodeed
shall teleph	jcefff
shall we	VNQ1uW
shall write	cyXZba
shambl	eleeed
shame	dSdiVv
shame .	fddeao
shame about	dbZdcr
shame you	ebndde
shape	effffg
share	kfieeY
share .	cfiedh
share a	feejee
share an	dldged
share code	ecdfle
share it	dlrUbY
share other	eceefl
share that	eefbkf
share the	dZledf
share this	dbkdeh
share three	edclee
share what	kbfeef
share with	jhkcZd
share yet	epadec
share your	dZVtja
shared	kisTYX
shared a	ebpfab
shared by	lcedff
shared folder	dcrZdc
shared mailbo	edldee
shared servic	nVhgfd
shared them	fmcbfe
shared with	hneacd
shared your	ikafag
shareh	qeccbd
sharin	WioZcg
sharin it	bpcbed
sharin your	ahffbj
sharon	dfekde
sharp	dcarbe
sharp .	ffeief
sharpe	fdeefk
shaun	elbddi
shauna	edbleh
shaz	fgjahe
she	jhcdcg
she accept	deffcl
she asked	aUZuan
she can	Wfcoah
she cat	kkaddc
she could	athbbY
she decide	lkbccb
she declin	egffic
she deposi	bmbjec
she did	sViYai
she does	ijabch
she enjoye	edcddo
she explai	fchfeh
she gave	djcmca
she gets	fjdeee
she goes	lTiibj
she got	Vimdak
she had	Tfdahr
she has	gkiZfb
she her	ecffek
she hopes	didcej
she interv	cdkhde
she is	mjdfdX
she just	WlZZhn
she kept	bebiel
she knows	iVreeb
she laughe	bohddZ
she left	bgekee
she let	dhcedk
she likes	cpeeea
she looks	egieee
she made	jfdeee
she makes	ckdjec
she may	fjeffd
she meant	dbejjd
she meets	eacoed
she must	dscYdd
she needs	fcckhc
she only	doeccd
she opened	dbbeng
she phones	ifeeef
she picks	inbZdc
she promis	pZcdee
she put	ndcded
she rang	YZemkf
she read	fbcemf
she reads	boedfc
she reckon	jlaccb
she replie	ioaYec
she rings	rYceee
she said	rdaafe
she saw	iddeeh
she says	kgoddR
she sends	ebqcdc
she sent	ejhcee
she should	eiieeb
she signs	jfedee
she slid	fcbdsY
she sounde	dmVmeb
she starte	fdcdem
she starts	hWYdYv
she told	pUcZil
she took	dbpddc
she wanted	hdldae
she wants	aoSrZZ
she was	hglTSm
she went	dfibjd
she will	tlVaWg
she would	fuZfaV
she wrote	jehalX
sheare	eccmdg
shed	fejdfe
sheep	ZYjkdl
sheep .	Zffmed
sheepd	edceii
sheet	kTSsmZ
sheet .	ehcife
sheet and	ccdkhe
sheet direct	dcdodd
sheet for	ecbode
sheet prizes	kZbikc
sheet to	ebdfmd
sheets	lbjdbc
sheets .	edledd
sheila	dccjkc
shelf	ebmeia
shell	jafcnY
shelte	eebeem
shelve	bW0cjQ
shelve for	fbqeeY
shelve the	ddqeda
shephe	dgXbmj
shephe 's	eccegl
shephe .	ejacmc
shift	ZaborY
shift #	fddmde
shift .	YkZjkb
shift ?	dcdpdd
shift and	qVjTcm
shift at	ehbXpe
shift but	dcecod
shift done	ndccee
shift i	edegif
shift in	jfeeee
shift is	jiXjce
shift job	fbbfkh
shift lead	edabog
shift leader	efeeje
shift manage	ecekdf
shift on	ejahib
shift or	cbiici
shift patter	egfhfc
shift sister	jhdfdd
shift test	dleidb
shift the	jdaYne
shift to	ecdeme
shift was	ifkZjX
shift with	ebcuZc
shift you	ekccef
shifte	ZnQqZh
shifte and	Ysaddd
shifts	jRgccr
shifts .	lZZdji
shifts and	jejabf
shifts are	ieacfl
shifts has	cbddeo
shifts i	lYbmdd
shifts in	edZmcj
shifts with	fkmbeY
ship	ZfcVrk
ship 's	ffZbli
ship .	ejdffd
ship leaves	cdefkg
shippe	Zbhddo
shippi	kccegf
shippi line	leebfe
shipya	ccleXk
shipya .	incaee
shipya and	ecredX
shipya rang	ebblei
shirle	edekef
shirt	Ychfnc
shirt .	deeVre
shirt size	Zdgnec
shoe	bgfhja
shoe size	chgdja
shoes	ZRavdj
shoes .	cXhmYi
shoes and	dabmck
shook	Tclape
shook .	cidejd
shook hands	ebleic
shook my	bdhfla
shook on	ahbclh
shoot	icTmgi
shoot 's	gbZcpc
shoot you	lceeee
shooti	bjZcqZ
shop	XbdZtj
shop 's	bfjdfg
shop .	XYfbpk
shop ?	eeeejf
shop and	kbeeic
shop floor	acohce
shop in	edgeei
shop is	ekbddi
shop lady	cgdclf
shop manage	fedefj
shop opens	fbddne
shop said	djZdcl
shop so	eddlbi
shop to	ecdaoe
shop wants	ekegeb
shop will	edieeg
shop with	fkieac
shoppi	gWiiff
shoppi .	dadakm
shoppi of	ehckde
shops	ecidkd
shops .	fdfdle
short	YcX0Zg
short .	duXYZh
short and	efcdii
short answer	dcUjar
short call	chZqcZ
short calls	edekfe
short case	edeneb
short form	eeeked
short i	dYlbkf
short in	fbeffk
short info	ddhchi
short list	ambddk
short listed	bYkheh
short listin	kadeei
short motiva	dedlef
short no	fkVZco
short note	enbgdc
short notice	abelZk
short of	ccXaht
short one	ffeifd
short phone	cheked
short presen	eldcee
short questi	eddlee
short record	ffdiff
short staffe	jadked
short survey	ddrbeZ
short take	edejee
short talk	ebdmci
short the	mhccdc
short there	fideeg
short they	fcdoec
short trial	fkfcef
short versio	edmbge
short video	chbmee
short we	egcddk
short writin	effief
short writte	dcendd
short yes	eebnde
short you	bZcaud
shorte	Xiifgh
shortl	jyPpTb
shortl .	WlQpXp
shortl and	gjYuSY
shortl applic	gnZkdW
shortl are	kcfffe
shortl as	feigee
shortl but	fcefdl
shortl by	kfedee
shortl candid	vmXbYU
shortl for	aZVxUo
shortl get	akeied
shortl gets	ncecef
shortl had	eideeg
shortl has	grVadd
shortl in	iceicf
shortl is	gpaecb
shortl meetin	diffff
shortl of	mfYlab
shortl or	lbeffe
shortl people	eoedfZ
shortl takes	tfWcdb
shortl that	hladde
shortl the	eZdfen
shortl was	fjeeed
shortl we	dheidf
shortl whethe	dffiff
shortl will	dwYcdU
shortl within	maeefd
shortl yet	freeeU
shortl you	aqZgbe
shot	bpbZhd
shot from	ejceeg
shots	jkcaed
shots .	ldfbff
should	jffgce
should .	ddZckm
should a	inZddd
should add	hdieee
should allow	jdefff
should anothe	ebdefm
should ask	dglhba
should be	qXYikZ
should cancel	eiedid
should come	bddmfe
should expect	iefeff
should get	ecbodd
should give	Xeioed
should have	dbZfWw
should he	egeeka
should hear	uaYcdd
should i	bfhlcd
should it	mhibba
should know	gjcWjg
should let	oZdbdh
should like	eXaufb
should not	Rocdem
should one	eocaed
should our	egdeej
should reach	Xeemhf
should receiv	rfabcZ
should report	cZZmle
should ring	lcdffe
should see	Zdpche
should she	eodZfd
should speak	ecekfe
should stop	lbfeed
should take	dbbjYq
should thank	eejefd
should that	kbndeY
should the	knoZVU
should there	csaceb
should this	feeife
should very	ejcddh
should we	gsdeXY
should you	lerNah
should your	jwYRde
should yours	ckfeff
shout	epYfbe
shout .	lrWZdZ
shout @d	pabeee
shout at	oaeeee
shout by	kebehe
shout either	dcenee
shout if	ZWnggi
shout me	dddodc
shout on	eefief
shout the	dleefb
shout when	WvcZhd
shoute	cccqde
show	bXeuYj
show .	begbkf
show in	fapdeb
show it	cmWncb
show on	eebnec
show runs	hkcdee
show that	gcaemh
show the	fdedek
show them	bdeode
show this	ecocec
show us	cabvba
show you	ZeplXa
show your	cdalid
showed	YizQUf
showed it	eobeeb
showed me	bd2XWV
showed them	ekhddd
showin	ehlZdf
showin me	fdnefa
showin you	fdfeck
shown	dchdWq
shown .	eedfej
shown and	dcfeek
shown in	ebkddi
shown the	cgZkal
shown your	jhbYdk
shows	dYbWnq
shows a	fcdegk
shows highli	jbcheh
shows my	cbadmk
shows the	eigdcf
shreya	eZofag
shreya 's	eaoedd
shreya .	ghYdel
shrug	eracdb
shrug and	eracdb
shrugs	Zpeeee
shut	ZO1hVd
shut .	fbapcd
shut @d	eejeef
shut for	ccobed
shut from	Zdqdce
shut on	jcXnee
shut over	bikdee
shut the	dUiddq
shut till	ekdefe
shut until	dekeee
shutdo	ZomZZc
shutdo your	kedeef
shuts	bgcpbd
shuts at	eedlde
shy	abjmec
sia	jcZldf
sick	hnmYdS
sick .	dldeed
sick @d	gclcfe
sick and	lhZeed
sick leave	kdieda
sick so	dljdda
side	Zscdfb
side .	bghYhh
side ;	deadpc
side and	kXcglb
side answer	dnbeeb
side before	khdcee
side but	eicdcj
side feedba	kmZcea
side for	ebemde
side i	dkbddj
side is	adbjme
side it	fmedbe
side of	VwjcZW
side we	hbkeee
side yet	fldece
sides	fWaveZ
sides i	fdieid
sides of	eefjef
sides we	jedgee
sidewa	caoaci
sift	hlOgVr
sift .	dVYlas
sift is	ejdffd
sifted	gXYZds
sifted out	dYYZet
siftin	j2PbZQ
siftin .	eoZiea
siftin is	fkceee
sight	hxZZZU
sight of	eogcab
sighti	jZdmdd
sign	VYfY/X
sign .	ThTZ9Q
sign ?	geeXoe
sign and	aZWlpd
sign anythi	dmhafc
sign before	fYccqd
sign both	bcbTzd
sign by	VfbR2c
sign from	dcfeel
sign in	SU5VbS
sign is	feefif
sign it	fWblnc
sign off	pmbWYe
sign on	VfeP2c
sign page	eabhme
sign scan	ffejdf
sign that	eidkcc
sign the	aUeujZ
sign up	fUpaYm
sign we	eieeci
sign where	cYbisa
sign with	ddeflf
sign within	Yedbse
sign you	efdcme
sign your	feeble
signal	feuXbW
signal 's	nbbegc
signal .	bUvdec
signal @d	fbkdee
signat	beSe5T
signat 's	ecgeie
signat .	bbZirb
signat and	eldakb
signat are	erccZd
signat before	chedld
signat by	cecYtd
signat for	ccdZre
signat from	hbecld
signat in	fedZoe
signat is	hsZZfY
signat of	endbed
signat on	cbcfpd
signat please	efeejf
signat reques	fejdee
signat to	kcfeef
signat under	edemce
signed	ZSVc6j
signed .	ZeVYop
signed @d	medccg
signed @p	ZdadZv
signed accept	Yccbuc
signed and	mVbZvX
signed at	jagdie
signed back	ffedjf
signed before	efedkf
signed but	ehdekb
signed by	ZVYhzZ
signed code	eddnde
signed consen	ddeodd
signed contra	XbWisb
signed copy	ZZjWvc
signed data	eedmce
signed declar	fdekee
signed elsewh	eemdec
signed for	acnalb
signed form	ddegje
signed i	cleede
signed in	edhkcd
signed it	bfZcta
signed nda	cecpcd
signed off	mlSYlb
signed on	hgabmb
signed our	fffdif
signed page	eedigf
signed so	dcVihn
signed someon	aabdbu
signed the	edXagp
signed up	eeldde
signed will	iffede
signed with	YZmWpb
signed within	dfciif
signed withou	djeeff
signed yet	dleeee
signed you	egddlc
signed your	mXgZje
signif	dfeele
signin	XnaTvZ
signin .	edcelf
signin is	Zhbene
signin off	fmdcdd
signin up	dgjded
signs	ygZbeS
signs all	jlaecd
signs anythi	eddlee
signs nothin	ehkedb
signs off	peZgbc
signs on	lcedef
signs the	mcedee
silenc	txLVdZ
silenc .	hnTbZm
silenc ;	jfeeed
silenc after	rhYdeX
silenc as	ombbaY
silenc does	lddefe
silenc she	Ypeaee
silenc the	hgecdh
silenc was	fccfob
silenc we	ebaejl
silent	avecZa
silent .	eikbed
silent priyan	fkcefe
silent till	gcfjee
silly	echeie
silva	oXgica
silver	fiaeei
silvia	fjddge
simila	fSaca0
simila jobs	daeddp
simila role	ffdefi
simila roles	ddfeem
simila thing	feeieg
simon	ddcdpd
simone	dQljZo
simple	hcddld
simple .	cgdggh
simple as	cZkkcg
simple it	ncdaib
simply	cohkeQ
simply has	endeea
simply have	kpabeY
simply no	fckefd
simply reply	ecdmde
simply says	Yqddde
simply slow	eieffe
simply that	emZlcb
simula	dZSwbf
simula .	gcapcc
simula at	dgYnee
sin	fejeee
since	affVko
since #	jkgcdY
since .	Rydbdc
since @p	iYhXlg
since and	Ynfeee
since been	edafen
since half	gkbded
since he	akedcj
since i	jUvblQ
since it	aneeee
since my	gYjbdm
since normal	Yfccgn
since one	dkieeZ
since our	iadjee
since that	jedbif
since the	gTfect
since then	ddheWq
since they	hccdle
since this	fdefek
since we	bafbqg
since you	chXbjm
since your	akdeie
sincer	cgkccg
sincer placeh	Zmffff
sine	cZrddd
sine die	cZrddd
sinead	icebjf
sing	aVbxcb
sing evenso	bddnde
singap	Zdaoic
singin	iZnacf
singin .	iapbcb
single	giVcpc
single one	epXefd
sings	cZlcal
sinist	hnXfdd
sinist in	hiZgfe
sink	flYkdb
sink exam	idclec
siobha	Yccpje
siobha it	fidfjb
siobha people	ebkhed
siobhá	ffeifd
sipho	aavXde
sipho they	fiedge
sir	mgWZdm
sir has	egcefj
sir i	malYec
sir is	ffeckf
sir kindly	gigedc
sir madam	flbgdc
sir or	cibedk
sir owing	ejeffd
sir the	ecZcmj
sir we	eeclee
sir with	ecgedk
sir your	ecZhdo
sis	cbaZpi
sister	ednjUf
sister 's	bcilhZ
sister .	ahlfcd
sister compan	cdjjce
sister got	dkrcYV
sister has	eebcdo
sister i	lZbled
sister in	acikfg
sister said	fieffe
sister says	hTkkZl
sister school	fkbcdj
sister starte	eldeee
sister will	djdide
sister works	bgVanl
sit	goWrcS
sit .	cmcieb
sit a	feekce
sit at	cedend
sit by	eibhdg
sit down	mfTloS
sit in	eaklbd
sit it	deeefk
sit on	joZeYa
sit the	YWYzYg
sit tight	jolWZU
sit with	edelee
site	ahfjbh
site 's	eclheb
site .	YbsWXm
site @d	cgkede
site agent	ffjgdc
site and	ebiddl
site becaus	feajeh
site boss	gddeke
site by	deekee
site engine	gcZobg
site for	cmXcek
site from	dbecod
site has	fjhddd
site in	egdked
site interv	ecYsed
site is	dasddZ
site manage	ddamid
site on	efeief
site shows	hlWdgg
site so	edfdel
site superv	bpddfb
site to	ccicnb
site visit	lbblae
site will	bcmjdb
site with	fiefee
site withou	fiideb
site you	dcZkel
sites	YjhjhY
sites .	djeZld
sithol	jbigfa
sits	lraeVY
sits @d	nbeeee
sits down	jefefe
sits human	qbbcee
sits in	YmjhcY
sits on	khkXdb
sits only	dhckec
sits the	apcfcd
sittin	cnSbli
sittin .	cjchbg
sittin at	eWgdin
sittin down	iadUub
sittin in	beemef
sittin of	ejddhd
sittin on	micdcb
sittin the	ebccep
sittin with	crWdfd
situ	edcidi
situat	bXjldf
situat .	edjdjb
situat change	iekdeZ
situat judgem	ceYeeo
six	eKievf
six .	bfTapl
six ?	eicclb
six and	gYaikg
six candid	iefeff
six episod	eedcme
six hours	bcjkcg
six in	dXkhlZ
six month	fccgih
six of	ohadbe
six people	eakZZo
six places	ddedlf
six questi	eeclee
six rounds	eRoclg
six to	nZkYcf
sixtee	cjjbia
sixth	eYlcjf
sixth form	ealckc
sixth on	fdffei
sixty	edieid
size	ggWhoa
size .	nadQpg
size and	YhknZY
size for	dedlde
size too	eedfjf
sjoerd	eebkeg
ska	pUXbZq
ska and	qWcdbh
skarvø	ibdkee
skates	dccoee
sketch	hXdmZj
sketch .	ccindZ
ski	indadb
skies	cYlcck
skiing	gnciZa
skiing .	dlbkad
skiing until	jeeeff
skille	ecaeeo
skills	hgblZe
skills .	dfkedc
skills and	cqcYeg
skills are	cbiYdq
skills check	ddbndf
skills demons	ebhmda
skills exerci	jeeefe
skills match	ifeefe
skills mei	edihed
skills most	jkcbfd
skills test	fdZqec
skim	cccfoc
skip	jWghei
skip the	hYhjfd
skippe	doUkde
skippe 's	clcidd
skippe .	epcaed
skippe has	ibcdii
skippe likes	hcckee
skippi	iZZdkk
skippi on	jXadjl
slack	fhegee
slappe	fekfdd
slappe a	fekfdd
sleep	wiiNhQ
sleep .	cgmgad
sleep for	cegeje
sleep on	uoWNlT
sleepi	hYokdT
sleepi on	jfmZea
sleeps	dflccf
sleeps .	fblfed
slept	Wkiegf
slept .	djdhef
slept on	aicdji
slid	ebabvY
slid the	fdcepZ
slide	lejYYi
slide 's	imbdbd
slide .	dZkddl
slide said	imbdbd
slides	TQo4Va
slides .	ebasdc
slides and	fdnaed
slides are	eekeee
slides back	eeejee
slides by	beepbe
slides from	ecnedd
slides max	eedlde
slides to	Zfdpef
slides you	fdmded
slight	fYbjhj
slight to	edefkd
sligo	dbdkkc
sligo .	dbdlge
slip	lcdfbi
slip .	iXXsYj
slip a	licdcd
slip by	dcdWpj
slip of	jkcdcd
slip they	lcdhdc
slippe	njiaYW
slippe .	glfZbf
slippe and	blhdde
slippe on	djefee
slippe throug	laeied
slippi	oYlcda
slips	bcilfc
slot	XeT/WW
slot 's	encedd
slot .	dYW1aX
slot for	ijdgeZ
slot here	fdaoee
slot in	eddned
slot on	gfYkZk
slot that	ejcged
slot to	ccpeeb
slot was	bdcpee
slot with	feeiee
slot works	fediff
slots	VbP+Wh
slots .	edeled
slots @d	eefjee
slots are	ciZhbl
slots for	daXlem
slots that	fefife
slotte	dceemf
slough	ebbehl
slough called	aaadmk
slough told	mfceeb
slow	Z9QZYZ
slow .	cyTiZV
slow and	fkcefe
slow becaus	eobeeb
slow busine	hjdfec
slow but	dpdccc
slow here	lbeeef
slow i	dkeeee
slow one	ejegec
slow reader	djeefe
slow reply	ahYedo
slow so	fbdele
slow to	fapbda
slower	cmgdcc
slower .	erWdec
slowes	ehdiee
slowly	g4TYZU
slowly .	esbbca
slowly and	hmcdec
slows	egieed
slt	eedfif
slàint	edicei
sm1	eeeehh
small	danmVf
small animal	ejhdec
small batch	ehdjee
small bookin	eeejee
small change	dbbpdd
small correc	ncYleZ
small family	dckehd
small for	edgeei
small museum	ikaeee
small parish	egdeei
small practi	dhnaeb
small press	diehee
small school	hggcde
small talk	dYuadZ
small team	gmfWah
small thing	ecemcg
small world	eYvada
smalle	ekdfed
smart	dYimdc
smashe	gicbdi
smashe it	eidcdj
smell	ebackl
smile	cnjdZb
smile .	dmaedf
smile test	diobaa
smiled	hlZicc
smiled and	cgejee
smiles	dcldeg
smiles .	dcldeg
smilin	cckjcf
smilin .	dZmeeg
smoke	liSXod
smoke .	ciVcpc
smokin	edfkee
sms	qgWWcl
sms .	fogcdZ
sms hi	icccgk
sms to	jcacel
snag	eladeh
snappe	dYbijk
snappe up	edcjfh
snappe you	eZeeji
sniff	ekdfde
sniffi	iggdha
sniffi .	ffdfif
sniffi rang	ecidje
sniffi says	fjefed
snow	ohlWZa
snow 's	ejefee
snow .	midbdc
snow ?	djjddd
snow nobody	famffd
snowed	hnbdea
snowed under	eoceea
so	gbcghi
so .	erfYdb
so ?	dnfbdd
so @d	4KUnXX
so @s	jefeee
so a	dkZliY
so after	Tncgbn
so all	daqcdc
so am	emeebe
so and	cgagjg
so any	emceec
so appare	imccdb
so are	asgYiW
so as	geekce
so bad	dcpeeZ
so basica	kfeedc
so bear	epadec
so before	mafhce
so best	djbkce
so blunt	fececn
so bring	dcdpdd
so but	felffb
so by	sWclZb
so can	adYrdh
so chuffe	eeeife
so close	deWccu
so come	aaayZd
so congra	fecfjf
so consid	ehdejc
so could	jlciaY
so count	tXhbcY
so did	btaZWh
so disabi	ocdedd
so do	icbetU
so does	ebsdeY
so early	ecciek
so everyt	hkiddZ
so excite	eicbke
so expect	pTlcdc
so far	a9gYTN
so fast	dohecX
so few	hbdedl
so final	iefged
so five	hjXajh
so flat	ehbjkY
so flexib	cclhee
so for	cSeacw
so from	eoedbd
so give	idbldb
so glad	jfbZsX
so good	ddgncc
so gracio	dlZeeh
so hang	cvacdZ
so happy	cYqckX
so have	cbdhii
so he	Yghhbj
so here	fWZRuo
so hiring	edjffe
so hr	fcelfe
so human	sVYfbk
so i	cebiih
so if	cSredi
so impres	feeelb
so in	jVefnb
so instea	eddiei
so is	ZZlckf
so it	jdNloe
so just	jgahde
so keep	lbcgef
so kind	bdmgbf
so kindly	epXeec
so let	dicbme
so lets	pbZZoY
so little	cmbkea
so long	nmSahd
so look	vWbZdd
so lovely	edeffj
so make	meefea
so many	eUgcjo
so markin	hbqabc
so mateo	dcbgii
so much	fYnVao
so must	ecpeda
so my	jcdZbn
so next	flebef
so nice	fdkaeh
so no	ekWcTu
so nobody	apfbcf
so not	dacdcs
so nothin	ekoYgT
so now	fdgpbY
so on	Zipbbd
so one	fXdnlY
so open	eXqeeb
so our	gmlXdY
so patien	iYbegm
so please	dclllS
so pumped	eeebmd
so quick	jZhWpb
so quickl	dVgqcc
so recrui	dpXged
so reject	edXamm
so remote	0VYbbc
so replie	ejeefe
so reply	eeekef
so result	lcfdee
so said	eheied
so says	XXmdjk
so send	fdekde
so shall	egeedi
so she	fVpkWe
so short	gdfkcd
so since	cjmcbc
so so	efebke
so sorry	UgZjUv
so stay	rcbbdd
so still	dqZeeb
so take	efdekd
so taken	eeecqX
so tell	cchfje
so that	hJcpcr
so the	gRhggm
so there	dXWcmu
so they	bRZomm
so things	dnceed
so this	ZjYVbu
so those	ehdcej
so to	epccdd
so too	drccdb
so turns	eecdme
so uh	ehibeg
so until	ibhgee
so update	kdbejd
so we	cTYehz
so welcom	dccdod
so well	bSgigo
so what	jiXmda
so whatev	oZfdfe
so when	gcekee
so which	edelee
so who	Xubfcc
so will	lZeVsa
so with	fcdeij
so would	aZVlvX
so write	fddgfi
so yes	ecedmd
so you	odfZlX
so your	adtVXi
so yours	nbcedf
soap	ihdeee
soc	kbabij
social	YknXah
social and	eefdej
social media	XrlZaY
social securi	fecihe
social visito	jZnbee
social worker	dlbagh
socks	dZqdee
sofia	hYfjid
sofia .	jadldd
soft	hfeZig
softba	fhddlb
softwa	Znfidb
softwa engine	bmefed
soil	ejeefd
sokolo	cleeed
sokolo ?	cleeed
sold	bPrYdr
sold .	egYddp
sold and	cUpcan
sold so	eZoeed
solici	fagehh
solici #	lbccfi
solici .	eiddhe
solid	lcecdi
soluti	Ubimhe
soluti by	ceende
solvan	ebcjek
solène	ecnbic
some	W/ZZXZ
some .	aglbei
some applic	ihecee
some candid	ZnjZed
some code	edejef
some dates	faeode
some day	fkdceg
some delay	eejeee
some feedba	dbcmdh
some great	dbmcee
some hard	ideefh
some intern	bneeeb
some more	bsbded
some of	gvfXZX
some other	Xneeei
some people	endcfd
some point	e2VYZV
some questi	eccode
some rest	eVrdee
some sort	eldeed
some stage	aufYea
some sums	eibkdc
some though	fejfed
some time	Y/RLYZ
some times	bZdpdh
some tough	edeefk
some very	fefZlg
some weeks	fgdeei
some years	eedeej
somebo	agTZU8
somebo .	ddWedt
somebo and	ekdegb
somebo as	fiefef
somebo at	dqfgWb
somebo by	pbecce
somebo cheape	fdeeek
somebo drops	ihcddg
somebo else	kaebYn
somebo for	ecYddq
somebo from	TnWeXu
somebo had	feeemb
somebo he	eedeej
somebo in	chgdbk
somebo is	ibggia
somebo local	diZadp
somebo on	decldf
somebo over	edeffj
somebo taller	dbbddr
somebo the	epeeYe
somebo to	edeifg
somebo who	XVUeW5
somebo whose	feeedk
somebo will	drfXhY
somebo with	cWXXZ2
somebo would	fnddeb
someon	bbVWV/
someon .	aZaadx
someon @d	bkdcbl
someon @p	cfeeel
someon alread	ecaecq
someon and	gccdco
someon at	belbdf
someon before	nadbbi
someon by	nddddf
someon called	edfjee
someon cheape	eceecn
someon drops	cocede
someon else	hWUac0
someon for	edbedn
someon from	VwbgTe
someon had	cieeeh
someon human	kZedld
someon in	hnbaaf
someon is	ikiXdd
someon like	eddjdi
someon local	dcabau
someon must	dlbcma
someon new	eieffe
someon on	iXcedn
someon over	dcoVdk
someon to	bvbjZU
someon was	eXdedr
someon we	ecdgek
someon who	ZRcaa4
someon whose	dYbdds
someon will	kwTdbS
someon with	XVSRV/
someon within	eeedel
someon withou	daedeq
someon would	acqdda
someth	clcfZl
someth .	X7WYVc
someth about	mfRcar
someth better	eXkccl
someth by	hibhdc
someth closer	ecqcbb
someth comes	dibcek
someth concre	ardcda
someth defini	oYeeee
someth down	ejjdea
someth else	VN2Wak
someth for	phUdZh
someth in	bigZkd
someth is	ibbjge
someth nearer	ecqeca
someth nicer	dbdfen
someth on	dYbeoh
someth suitab	eZbdeq
someth they	fXdfpe
someth to	ckVeoc
someth unfore	bndeed
someth we	cmfebf
someth will	jacbco
someth with	eiieec
someth you	WZeueb
someti	qhWXai
someti @d	vSecee
someti after	Uwbddb
someti betwee	qYebee
someti in	jgcibd
someti on	eeddek
somewh	epicUd
somewh and	fcifeg
somewh betwee	iqXbcc
sommel	jbcelb
sommer	bkfdkb
sommer .	blheeb
son	jbjcYj
son 's	ejaddl
son .	laeeeh
song	cZjocb
song .	cdildd
sons	gUlncd
sons is	ebqccc
soon	b4ZcbW
soon .	V+XWYV
soon ?	diebke
soon and	XnhZic
soon as	isXgdW
soon could	fdejfe
soon enough	pceZed
soon in	ieegde
soon ish	emcdee
soon so	cfeclf
soon to	enZegd
soon you	dXklec
soon>again	bjkYic
soon>answer	laaoZf
soon>ask	biafmd
soon>bye	ecnefa
soon>closed	fgedei
soon>date	1EdljY
soon>decide	jZecle
soon>free	fhcfei
soon>give	dlbged
soon>goon	ejefef
soon>hear	kiaebf
soon>if	edbocd
soon>joy	fcjech
soon>me	YlYeii
soon>meet	bfWnhi
soon>news	eveXcX
soon>not	Zlcggf
soon>others	bedodc
soon>papers	dediei
soon>post	fhjecd
soon>review	dkeeee
soon>said	emcddf
soon>soon	dldaie
soon>start	bcjheh
soon>step	Zicpcc
soon>them	exabYd
soon>will	Zmblec
soon>you	fXbnhi
sooner	saUhge
sooner .	rQYacr
sooner becaus	jdedic
sooner but	kaccld
sooner if	tXcded
sooner so	ieegfe
sooner than	Qzbbcc
sooner we	eZdpcd
sophie	eabeep
sorry	cbidYt
sorry .	bjRWW6
sorry ;	kdddeg
sorry about	cXghgj
sorry again	gcdcel
sorry and	bjeeei
sorry as	dYddcs
sorry bro	eccdeo
sorry but	cXkZep
sorry can	fpXdec
sorry for	iZmfdZ
sorry he	kaedei
sorry human	lhbefb
sorry hun	diaeek
sorry i	jjpVcX
sorry if	efmeeZ
sorry in	elcefd
sorry it	dVWkcu
sorry love	YYVcdz
sorry manage	jbeffg
sorry mate	dXgbcr
sorry no	eqceeY
sorry nobody	ciieed
sorry not	lgbchc
sorry our	jhbeee
sorry pal	ecaeep
sorry pet	fdcfel
sorry so	ecdfem
sorry sorry	kgdded
sorry still	dmeefc
sorry that	chfaan
sorry the	eacjdm
sorry they	fddffk
sorry this	jfiedc
sorry to	ZTscap
sorry we	dWtlbU
sorry wrong	ZgkndP
sorry x	fecefk
sorry you	dYvacZ
sorry>again	ekVrXe
sorry>answer	dgjabk
sorry>ask	keWgbl
sorry>away	anjbcb
sorry>bye	felfeb
sorry>chosen	gfldbe
sorry>closed	bTahev
sorry>date	gbYlXn
sorry>decide	edcfem
sorry>free	gWVtch
sorry>give	cVvVcc
sorry>goon	daYmem
sorry>hear	aWwcbc
sorry>hold	aPimcn
sorry>if	eflecc
sorry>joy	efbcbo
sorry>match	gXXics
sorry>me	WjZmXn
sorry>meet	clmYbb
sorry>news	igOcZw
sorry>not	bdhdbo
sorry>offer	dXdbsf
sorry>others	aefcbq
sorry>papers	ibYmcg
sorry>post	cQceY1
sorry>receipt	fbceem
sorry>refuse	ggWbas
sorry>review	dVebcw
sorry>said	apahcd
sorry>sorry	paXZle
sorry>start	bacedr
sorry>step	cegpbb
sorry>thanks	arfddZ
sorry>them	gZnack
sorry>wait	pgbaed
sorry>will	hYxaeX
sorry>you	bUjZaz
sort	UuQpda
sort of	bqShZl
sort out	ZebokY
sort the	edffkd
sorted	iYggaj
sorted .	ZcckZn
sorted by	gkYjce
sorted it	lceeef
sorted out	fakged
sorted the	ddYcll
sorter	dZreea
sortin	dfmedb
sorts	lUdijd
sorts out	ebfkfe
soul	jhdeec
sound	alUcil
sound 's	jkbceb
sound .	jmadcd
sound ?	ecZkld
sound race	eebddn
sounde	hoWkfU
sounde like	fiefia
sounds	fghcnW
sounds good	jchhda
sounds like	cYsYfc
soup	cbsjbW
soup on	edelee
source	dmaheb
sourci	fcjjdc
sourdo	edleee
sous	ajYcki
sous chef	ZjZcjk
south	fdbbil
south .	eeeffi
south west	hdddie
southe	hfgidb
soz	dafdcp
space	ZuaXha
space .	breZcZ
space and	efedjf
space i	ekccid
spain	fdbclg
spam	ndbZcm
spam .	djXcco
spam folder	qZccfe
spam i	fdoeeY
spanis	deegej
spare	dfmkYb
spark	eldeec
spatia	ekedee
speak	dnXqcX
speak .	aiedpX
speak about	hedZmd
speak again	dYipdb
speak for	jbeeei
speak in	dWcrcc
speak of	fblefe
speak on	cgclee
speak soon	embedd
speak to	d3YeVV
speak with	akZpWe
speake	bbYfes
speake .	ekWjdh
speake so	febejh
speaki	beRvZg
speaki to	eededk
speaki with	bfWsce
speaks	cbZdcu
spec	enbicb
specia	geoXZh
specia .	lWpYbg
specia consta	dfkZei
specia depart	enddec
specia nurse	edcejh
specia offer	dcsaae
specia regist	jceegf
specif	YkXdkk
specif .	hZgbem
specif to	edbned
specul	ehldab
specul applic	jbZiei
specul cvs	brXdec
specul on	eZpeea
speech	digcib
speed	Z0XYcb
speed .	cjlcdb
speed it	eneeeb
speed things	fpVibc
speedy	mYjdfd
spelli	ecjefg
spelli mistak	edjefe
spend	aWj0UX
spend a	ddavXc
spend more	eefiee
spendi	bZsdee
spendi on	fapffa
spent	haebdo
spent on	feeefi
spent the	iejdec
spent with	fcbeeo
spin	cdcleh
spinne	edkedg
spirit	nZcccj
spite	ibbddn
spite of	ibbddn
splash	ecmdfd
splice	ejcdeh
split	XscYge
split and	dpcdda
split down	dndbcg
split in	eejdee
split the	dfdcel
spoil	hcdfej
spoile	ehfhcd
spoile as	eibidf
spoke	iZgZfm
spoke .	caidjg
spoke about	fdkcdg
spoke and	ekefed
spoke highly	dedjdi
spoke of	gadZlj
spoke to	jfhacg
spoke up	emfdbe
spoke well	dkXbkh
spoke with	oTdddl
spoken	kmcVmY
spoken .	fsbccY
spoken about	cbmeib
spoken agains	elbeee
spoken of	edekef
spoken on	maeefe
spoken to	fbhXnf
spoken with	nnYYcc
sponso	jSbihn
sponso and	dcocec
sponso has	fchefh
sponso to	ecehdi
sponso visas	ebciel
sponta	enZiea
sponta applic	ekajeb
sporad	aeqadc
sporad .	abqade
sports	ehcleb
spot	ieJmeq
spot 's	ecXder
spot .	shTlZZ
spot for	afcbmj
spot is	eldefb
spot on	cddode
spot went	eeZdeo
spots	cYaeer
sprayi	ededih
sprayi certif	ededih
spread	efmead
spread .	fcihee
spring	ajrTbe
spring .	djhcgb
spring and	fddfel
spring career	edodeZ
sprint	fakied
sql	dVpgch
sql .	ealaek
sql test	edleed
squad	ffZghi
squad talked	ecdfhj
square	kjfcbb
square it	jmdadc
squeez	bcgqae
sry	edZaZv
sry #	eiceeg
sry mate	djaddk
st	rfbbdb
st patric	hiceee
stable	boZeak
stable connec	eeeief
stack	RmRhmj
stack 's	ekddjb
stack .	Zadscf
stack develo	ckedff
stack table	fcceme
stacki	ddbeqb
stadle	jehdde
staff	eWmTln
staff .	gdZZll
staff and	iXYfjm
staff are	clkcbb
staff contra	fdbdod
staff counci	dlkbda
staff engine	dhcncc
staff have	fdgfei
staff is	ccfnee
staff meetin	gXiYkk
staff nurse	eecfnc
staff office	ncddee
staff room	dYpccj
staff to	dekeeg
staff until	eZnfee
staff will	emddee
staffe	jWihci
staffi	mkbfZc
staffi commit	ejefee
staffi office	egance
staffi team	kaiced
staffr	cVihao
staffr they	ebajdm
stage	biUpZl
stage #	kZOpZn
stage .	bkTfWu
stage a	Zadsdd
stage after	emedde
stage and	bWcsai
stage are	hifcfe
stage by	eifffe
stage design	fdagel
stage door	cclgee
stage for	ZoZjde
stage hands	icedej
stage in	elddee
stage interv	eddpae
stage is	debwaX
stage manage	fYpPqb
stage no	dmaceh
stage of	lcckbb
stage one	ihcgce
stage the	ejldZc
stage two	aZcxba
stage we	fkddee
stage which	faened
stage with	cbehld
stage withou	ekehea
stage you	cmedee
stages	XzWYgZ
stages .	axYadb
stages and	ciedid
stairs	kXefle
stairs .	kbfffe
stakeh	hmZcdf
stall	Whobge
stalls	ibobba
stalls .	kdgefc
stamp	dZehpa
stamp .	ecYdrd
stampe	Yhahjh
stampe .	cecjkd
stampe and	bcklcd
stan	kbdide
stand	lclWdg
stand .	khjZbd
stand @d	keedef
stand at	dlhcec
stand by	nidadd
stand in	fhdiee
stand out	edjdeg
stand still	eXreeb
stand with	iejecc
standa	gXYYb2
standa .	ibddel
standa and	edddhk
standa footer	efeedi
standa for	dceidj
standa in	dcigdj
standa letter	eqbbdb
standa of	fddffk
standa was	eddedn
standi	dcoYWn
standi .	eqZYeg
standi still	eXqeed
stands	VanTwe
stands .	Yhdcaq
stands and	deijdd
stands as	eedfje
stands at	cdldic
stands cancel	ebYeep
stands for	edickd
stands in	hdjWoY
stands until	XYbc0a
stands withdr	gigeec
star	dT0Wca
star .	eVvYdc
starli	eamdeh
stars	ecofda
start	aeWfxc
start .	ZQggtf
start ?	mfbUpb
start @d	doZQng
start after	cbcZub
start again	bYrgbb
start and	dfatYc
start as	cZdVtk
start at	eeclde
start before	didjZi
start date	cccZxZ
start human	cedjmY
start if	dkehce
start immedi	eaabdr
start in	chiYrV
start interv	eeclde
start is	eledee
start lookin	cleeef
start making	didkcd
start of	qhXhXe
start on	SmVRzi
start readin	brbdcd
start right	elcedg
start so	edegjf
start straig	fdffei
start the	bfXuea
start to	lhfcbc
start up	hOiohf
start when	bcdatc
start whenev	feedje
start with	eUgepe
start would	gkecfd
start you	eeeihd
start>again	ZR0jZW
start>answer	focbgZ
start>ask	dSawfc
start>away	cgXYrf
start>bye	ehddei
start>chosen	fpddaa
start>closed	ebcalk
start>date	YkYTze
start>free	ecjYmd
start>give	meaUod
start>goon	fdfejd
start>hear	eXlXfm
start>hold	daoeed
start>if	flVehg
start>joy	jhcZjd
start>me	ahZctZ
start>meet	dThhki
start>news	chcmcd
start>not	cgkcjY
start>offer	ddjama
start>others	cmhhbZ
start>papers	jcdifc
start>post	eblceg
start>refuse	efefie
start>review	UxenUV
start>said	Zscafe
start>soon	ceebpd
start>start	fcmjZb
start>step	YmfsYU
start>them	ahjVjj
start>wait	iXcjdk
start>will	Yfkiia
start>you	YRVjtp
starte	Qfnemb
starte .	eepbcZ
starte @d	ciceek
starte an	bTvecZ
starte at	djjdcd
starte lookin	eddcem
starte pack	aeZcre
starte with	alYddn
starti	VTWT/e
starti .	ebdalk
starti @d	YYgZzW
starti after	ibeifd
starti date	edecme
starti day	fdedld
starti human	dcadpd
starti in	cbafni
starti on	XXZasm
starti salary	dekajb
starti whenev	fedbpc
starti with	deedle
starts	XewTWn
starts .	fkWeek
starts @d	cicheh
starts as	enedfa
starts at	hZmchb
starts in	bSoagm
starts on	ZhlUYr
starts there	dgqaZd
starts up	fbpeea
starts with	jamccc
startu	Ydialf
startu .	ZYcarg
startu ?	ejcdcj
startu in	edakdi
state	bmiegZ
state .	fehiec
state of	enbeec
state screen	hmaefc
state that	kcfchc
state your	dddmed
stated	bkhdTn
stated in	ZoieYe
stated on	hceecl
statem	QRm2ZW
statem .	cbijgd
statem and	eefjee
statem by	Ydcqee
statem for	fcmcee
statem from	ecenee
statem is	fckfee
statem of	ecekfe
statin	ieeefe
statio	abdrgb
statio .	dUfqia
statio office	aaecnh
statio will	nhbccd
statis	kaddfi
statis was	fdeeej
status	mwSWZf
status .	YzaZda
status at	lhfZdc
status change	hmQdam
status docume	eZimdd
status for	eaicek
status has	anWdek
status in	iijbdY
status interv	gsWYdY
status is	fmdeZg
status not	dWXgdu
status of	lhgWde
status on	hcgddi
status under	hqSjcV
status update	cffcme
statut	gZgidg
stavro	eefiff
stay	adtTXm
stay .	obeXje
stay and	ehcedj
stay availa	hcbdel
stay connec	fbbeeo
stay for	dbcoec
stay in	VKnhXx
stay near	pcbeee
stay on	ddkcdi
stay safe	bmbaei
stay tuned	dwVcbX
stay up	ecaoef
stay valid	fekffc
stay where	dY4acP
stay with	fZqZae
stayed	cWqhbf
stayed on	ebdkdi
stayin	dWtWjc
stayin .	diVejj
stayin put	deobcd
stayin where	eardda
stayin with	eajcmb
stays	ZbygZW
stays a	eXZdcu
stays in	fecegj
stays live	jeeeef
stays on	cdrieV
stays open	ZqhgfU
stays silent	chejde
stays the	dckjea
stays up	cekeef
stays valid	eaoded
stays where	ebqdea
stays with	fdmeec
stcw	dailce
steel	abfeqd
steel toecap	cdcfme
steel toes	dfcele
steeri	kcedeh
steeri group	kcedeh
stefan	kYZedo
stelio	eeblee
stenog	fddhfg
step	XgkudT
step #	kccjfb
step .	XbnoWe
step and	eiecjd
step at	fYpefd
step back	ZX1XdX
step before	chdjee
step decisi	dfddhi
step for	ellYea
step i	cZsalX
step if	fjdeee
step in	ecdmjZ
step into	ecXlel
step is	YdQ3cY
step of	eedkgd
step on	kdcfef
step one	ejcjde
step to	eilcea
step toward	ejhefb
step two	eeejfe
step we	ijagbd
step with	eXbeml
step would	dlgbec
step>again	bdnTYr
step>answer	rbcgdZ
step>ask	Zdfrcd
step>away	UtUigb
step>bye	kiSddm
step>chosen	ZxbVdd
step>closed	XdfgWr
step>date	lcXvaY
step>decide	fmTefh
step>free	TRj0Xg
step>give	ZjTzeV
step>goon	fmefeW
step>hear	vVdajd
step>hold	ZWvYdi
step>if	cvamSW
step>joy	WniekW
step>match	gijeZb
step>me	aXjkkb
step>meet	ekhcag
step>news	qocPcg
step>not	XeYmep
step>offer	jaUesd
step>others	fnbSXr
step>papers	ehXliZ
step>post	iqYdVi
step>receipt	fsgdcT
step>refuse	mXdgaj
step>review	htXgaZ
step>said	prVcYZ
step>soon	nckbab
step>sorry	dWZgeu
step>start	beWtfa
step>step	afdwYa
step>thanks	gbmVal
step>them	ehbjfe
step>wait	fcliZc
step>will	gqYmaY
step>you	jdWtbe
steph	fceehj
steppe	dilbbe
steps	hitUXa
steps .	cuUabi
steps ?	hdcdel
steps and	gVqdee
steps for	fdjffd
steps i	egkedc
steps remain	hdejde
steps the	kclbdb
steven	dcdpcd
stewar	kmgYbZ
stick	decddn
stick with	dcdeeo
sticke	YbXgjo
sticki	dcYdbt
sticki point	eaefdn
sticki with	egZddn
stickl	kcefee
still	a/WiYT
still .	bekafh
still @d	gbdkee
still a	hMjjbr
still accept	cceqZf
still active	cocdfc
still an	fWhene
still arguin	cwYdcZ
still at	VvhXhV
still availa	eXipbd
still awaite	jdeeff
still be	ZwYXTj
still being	X/QbWV
still busy	endeeb
still can	esceeY
still castin	eieefe
still checki	ijeade
still chewin	endedc
still choosi	etdddW
still come	fcecnc
still compar	dsbcbc
still consid	bqadee
still debati	eobded
still decide	cheiee
still decidi	YuWecg
still delibe	YxaccZ
still discus	enbeee
still do	edkhdd
still doing	drbbdc
still evalua	dlefec
still exists	fleefb
still free	ededmd
still going	cmnWcY
still got	cenfcc
still hangin	dandee
still happy	ekchdd
still has	fpcdeZ
still have	jyVaXR
still hear	nZidec
still holds	nacckd
still hum	dYmdcj
still in	p1OWVY
still intere	RWsqea
still interv	hvZbdU
still keen	ebVteb
still lack	ccbpde
still like	cXfehp
still liked	jdffee
still live	eoccfd
still lookin	fjZjha
still love	faemfe
still making	epaded
still meetin	ejeefe
still missin	ZYdxbb
still my	flcede
still need	dgbrba
still no	itZabZ
still nothin	W0YddZ
still on	gqNpXc
still one	ejfefe
still open	ZnQlif
still our	idehee
still out	didkdc
still outsta	ejfefd
still owe	bleeef
still readin	ioddeW
still runnin	dqcaed
still say	dYdndi
still seeing	gjeede
still someth	eWnhde
still sortin	ejeffd
still standi	dhZZcp
still stands	eVpcjb
still talk	ddnced
still talkin	mmiWaY
still talks	fcddem
still the	qQYcar
still there	eaoddd
still thinki	iibcib
still to	S5agTX
still undeci	cpbeec
still under	bzZccX
still up	bbkjdb
still very	gobbdd
still waitin	U1TgXe
still want	dWVfyc
still we	eXdefq
still weighi	eqaddb
still wish	ejcjdc
still with	c3XZVZ
still workin	enccfd
still works	ddeihf
still your	fcmbee
still yours	dddjje
stimul	kYlded
stipen	cldcjd
stipen of	ffedje
stock	ddchoa
stock contro	eegdmZ
stockt	hgdfee
stoked	eedeld
stone	ekeded
stood	ZWmagl
stood .	dgidcg
stood down	dXkedk
stood in	cahene
stop	YQpbip
stop .	hcefXn
stop all	eZtcda
stop and	edkffd
stop asking	kkPajn
stop at	ebcdmh
stop callin	djadek
stop everyt	ecneed
stop here	dZWacx
stop hiring	eZnedf
stop lookin	YdXeud
stop my	eekeed
stop on	eXuddb
stop sendin	fflafe
stop so	dbpdec
stop talkin	dfclfe
stop the	dgkedd
stop to	banibc
stop where	fdkffe
stop workin	dedlef
stoppe	SOvcds
stoppe .	bV0cdW
stoppe all	dXydcY
stoppe and	eaoeec
stoppe at	eeYcdr
stoppe by	eYkeej
stoppe every	fWqfed
stoppe everyt	ebneec
stoppe for	ddpdeY
stoppe giving	braedb
stoppe here	fbfefl
stoppe hiring	eceefl
stoppe interv	fdadkj
stoppe listen	edVeer
stoppe lookin	eZZdoj
stoppe me	edbije
stoppe readin	ecYlcl
stoppe recrui	eaXeds
stoppe taking	fdjeee
stoppe talkin	ckcekb
stoppe the	dTabbw
stoppe till	ebpeeb
stoppe until	earecb
stoppi	cWlUjp
stoppi by	ddpcec
stoppi here	eYdbds
stops	YjpYag
stops at	ehhdbi
stops here	ebgdel
stops right	fdleee
stops workin	deidhf
storag	cglhdY
storag .	edofeZ
store	ebneha
store .	dgbddm
store associ	ehcdek
store lady	ehaldd
store manage	ifeeib
store openin	gVkeej
store team	ekadfi
stored	We0WcU
stored for	ecpdea
storem	jgeede
storem .	jgeede
stores	eobXlb
stores .	cpcXmZ
storie	bXyaXa
storie .	egcgeg
storie from	cWyZZX
storin	fcdgek
storm	ipgaYa
storm .	eijced
storm to	hoadZe
story	bcqTle
story .	dhmccc
story about	cikced
story of	edhckc
story short	gbcaoe
story with	ecfeek
straig	wWQdbr
straig .	kYZedo
straig after	7KZgdZ
straig answer	vgbYcZ
straig away	meZoaX
straig back	ebnedc
straig from	lcedee
straig off	dhddej
straig on	fecdcm
straig out	dfWbZt
straig saas	lcedff
straig they	akbcmb
straig to	YWcpji
straig when	rcdZde
straig with	YmhXej
strang	aTfenl
strang has	eaiecl
strate	cUqibg
strate and	fefeej
street	bZpnZa
street .	dgkeed
streng	dieUmi
streng lie	ecYeeq
streng of	abcbtd
streng test	idefff
stress	hoajbW
stress for	diehee
stress that	difhed
stretc	nWVUon
stretc .	hhdbdi
stretc to	kVYaqg
strict	eYhkic
strike	fdeoSj
strike 's	ebnfdd
strike .	igXsdV
strike and	blWceo
strike at	fjdefe
strike i	hmdeeZ
strike me	ddrcbb
strike on	lccgee
strike so	ejbied
strike the	ieXfem
string	cfXihj
string .	eWapbj
string you	dfhdmZ
strong	VcYZf0
strong .	idccdl
strong and	eamcdi
strong applic	eYVeeu
strong candid	epbbdf
strong conten	emcdee
strong enough	fcceen
strong except	ecmeed
strong field	clcbdj
strong impres	deeiic
strong match	dobidb
strong on	bccmeh
strong people	ebgeek
strong your	feeeei
struck	bZNkZz
struck out	egYfdn
struct	hYndag
struct .	mddcee
struct of	cikddc
strugg	ebmceg
stuart	dbqcad
stubbo	bjdoYc
stuck	aZpmdW
stuck .	ddnddd
stuck becaus	faiked
stuck in	jlcbcd
stuck on	eafocd
stuck with	bjjedd
studen	nRgZar
studen .	ajcfid
studen are	kZlded
studen band	fiZibj
studen from	ecZedp
studen life	feeeej
studen teache	dieeeh
studie	gahfdh
studie .	eaekeh
studio	ZgXtea
studio .	bmWocb
studio has	fcefig
studio in	edcifh
studio wants	cddijd
study	bSZ6Yb
study .	nXbnbc
study and	edfkee
study back	adoeed
study by	ddcmee
study is	dgeiff
study to	eedmed
stuff	fdWcjo
stuff .	fdchej
sturdy	edjcfi
stuttg	ijadgd
style	ibUdbu
style .	jZaeen
style and	egbeej
style interv	eefjfe
style is	fbbefn
style was	ecXeer
stylis	jaddek
sub	gbcden
subjec	cgYW1Y
subjec line	jWZkbm
subjec of	ddoeda
subjec only	eabdtZ
subjec to	cjVU4V
submis	lhfaVj
submis .	ddsZeY
submis and	eoYbfe
submis can	fefied
submis is	lmdaeY
submis the	fdceel
submis to	ecaiao
submis was	eemcdd
submis we	feeefj
submit	ecnoZX
submit .	WkuZgS
submit @d	cnaeee
submit a	gadncg
submit and	dnddfc
submit before	daaree
submit betwee	cednea
submit by	dfkgec
submit feedba	dkdefe
submit for	effdei
submit it	bVtgcZ
submit medica	flecee
submit niamh	iekdea
submit one	cbbbep
submit succes	ghideb
submit the	jcZpYf
submit their	dfejef
submit to	mjYeea
submit you	eccqdc
submit your	miYnbX
subred	edocec
subred .	edocec
subscr	XRtnZc
subscr saludo	edekee
subscr to	ZUucdc
subseq	dZVhmk
subseq to	eaWilj
subsid	dbklbc
substi	dbdkej
substi .	ecckbk
substi and	eilccb
substi teache	edceii
succee	ebadkk
succes	obcXii
succes .	gTpUeo
succes a	bmeeed
succes and	ydZacS
succes applic	ksYaZa
succes at	Zealje
succes backgr	feeeje
succes candid	rdWZei
succes comple	feeZne
succes elsewh	cbZdds
succes for	hcceek
succes in	dYSZun
succes manage	ecedik
succes on	ibdeek
succes one	jefefd
succes or	rZcedd
succes passed	feeife
succes person	bneede
succes submit	elhdda
succes takes	aldgee
succes this	edeefk
succes will	jeeefe
succes with	edicei
succes withdr	fcpeda
succes would	effife
succes you	iffdff
such	dmmUUj
such a	gWqXYm
such as	fmiZdc
such but	eZcibm
such have	flaeff
sucks	dYbgdp
sudden	lYeoac
sue	cihibe
suffer	kcaflb
suffer .	leXbme
suffer recrui	eiefff
suffic	eadcep
suffic .	ebecfm
sugar	edceem
sugges	WVX7Yd
sugges @d	eecled
sugges a	cYbwbd
sugges human	edejee
sugges that	dfZifj
sugges three	feeife
sugges we	dddjdi
suit	XOW7fe
suit .	bZielf
suit ?	dadubc
suit and	bddpec
suit you	bWbvgc
suitab	YlTcct
suitab .	hXYbdu
suitab and	fceikb
suitab candid	asabec
suitab for	dfahek
suitab openin	ebdefn
suitab opport	fkdefc
suitab person	ekbeef
suitab positi	fdeffi
suitab vacanc	dlbefe
suited	drYWZn
suited to	ffdefj
suits	WZZ5aa
suits .	bXkpcb
suits ?	cVc0Zb
suits me	ddecmf
suits us	ejZjdd
suits you	ZeasZh
sum	ebbcin
sum1	ecaeeo
sum1 with	ecaeeo
summar	lhcZfg
summar .	dnadfd
summar of	lddbfg
summer	cghWem
summer .	dqbedb
summer analys	ecekeg
summer ash	cdkbej
summer break	edqccb
summer camp	ibckia
summer contra	eieeef
summer festiv	cjeeeg
summer intern	caZdip
summer job	eeceke
summer jobs	ecceen
summer party	eekdee
summer school	Zjncda
summer tour	ledecf
sums	ggaklX
sums .	epddcc
sums again	dcdmha
sums and	eacdpe
sums but	kYjhag
sums to	ekbjdc
sun	dekeeg
sun .	dfkeed
sunday	kVhUoh
sunday .	dZocch
sunday after	qbcddd
sunday off	eZabtc
sunil	fdffie
sunita	bhiddh
sunita the	eigeee
sunny	fhhcgc
sunny greeti	gkbdhd
sunset	enddeb
sunshi	bVsZmX
sunshi .	hckded
sunshi and	ccbdrc
sunshi scheme	dbqebb
super	agdiei
super .	Zcdndi
super scarf	ecVndk
superb	cdqbda
superb .	dhkdea
superd	gfaheh
superd for	eeejee
superd swe	hgbdfi
superi	amWfek
superi .	eiakfd
supers	lbdddi
supers i	jdeeff
superv	Vlgfhd
superv .	WrZdah
superv board	cldged
superv has	kancZa
superv job	fccfnc
superv on	ddbnah
superv vacanc	djdhfd
suppli	jZphUe
suppli .	lcfgcd
supply	Tbf0XY
supply .	ejbjfc
supply a	dadreb
supply chain	cmhcec
supply eviden	dbcpec
supply teache	eaZiYr
suppor	eYodfd
suppor .	dbrdgZ
suppor ?	dejfed
suppor desk	eelded
suppor docume	gddkde
suppor is	fZmffd
suppor job	eefhid
suppor of	fejcid
suppor statem	fecjfe
suppor worker	ijUfhh
suppor your	ambegg
suppos	dpTcpZ
suppos .	djhbee
suppos my	dZjchj
suppos that	fdffjd
suppos the	endahd
suppos to	gjPoia
suppos we	fmdbee
sure	npUYcf
sure .	dcZgqd
sure and	bndbbj
sure if	goYgcb
sure look	gXgbjk
sure of	eeejee
sure that	iledYf
sure they	eadddp
sure thing	ejeeef
sure to	dgiefe
sure we	gbeeld
sure what	dqYddd
sure when	mjcddZ
sure yet	fkfefc
sure you	kjXiae
sure your	eilZfe
surely	hheeee
sureti	dhalee
sureti .	dhalee
surfac	apddde
surfac .	cmedee
surg	dekchd
surgeo	pbXabl
surgeo .	ibegef
surgeo is	keedee
surgeo lists	mgbced
surgeo would	eedeel
surger	gOgljg
surger 's	ebccnf
surger .	eaXqbj
surger they	eeeeig
surnam	dngdlT
surnam .	ddjenW
surpri	cVTmqj
surpri .	dbaejl
surpri by	eiegee
surpri how	ecegej
surpri if	lgccjZ
surpri to	cfZneg
surrey	eboeeb
survey	VV7Qbc
survey .	abvWfa
survey about	ccqcdc
survey and	hjbcef
survey closes	ZbtXeb
survey invita	dchjed
survey is	femaee
survey it	cenbee
survey my	eYdekl
survey on	fdideg
survey with	fcddap
surviv	bSugeY
surviv it	edckdh
surviv the	eaqeeY
susan	ekjdZd
susan 's	fhifeb
susan .	ggjedb
susan nairob	cdjifc
susan plant	gccgek
suspen	gK/ZdH
suspen .	eK/aaT
suspen all	dW0edU
suspen and	eXufeY
suspen by	edleec
suspen every	fdkfed
suspen follow	eejefd
suspen for	hdieee
suspen pendin	eaqedb
suspen the	cYsedd
suspen until	dWveea
suspen while	eckfff
suspen you	ibddlc
sustai	ibegdi
sustai report	jedfef
sven	iadled
svenja	halcee
svetla	edehdi
swam	igdeee
swam rowed	igdeee
swampe	dmdYjd
swampe .	apadeg
swampe right	igeeef
swap	aZgnkZ
swap the	edanee
swappe	dclgdd
swe	fmcbed
swe and	dldegc
swear	lhlbgS
swear to	eieeee
sweari	dfZcli
sweari .	ebaelj
sweep	ghhafe
sweep become	jkddea
sweet	bgnagc
swell	edfkee
swell .	edfkee
swift	anfgdb
swim	hldgcY
swim test	ehcmea
swimmi	dYZlgl
swimwe	jcdcdk
swimwe down	jeeeee
swimwe you	ededel
swindo	eldhbe
swindo n	enYicb
swing	chmcfa
switch	eZrfcb
switch .	jdiced
swore	tXbdcc
sworn	lhXgkX
sworn and	ceelef
sworn to	thacbY
swung	fefffg
sympat	dieiec
sympos	jcdeei
sync	ltZVcZ
sync with	lrZWcZ
synced	daZgep
synced with	eddgej
syncin	bmbkdZ
syncin .	cfdmed
syndic	dheclc
synops	fecdel
system	ZjqfXc
system 's	dnbdee
system .	bS1VZj
system and	micedZ
system as	femdec
system at	abnceg
system before	deefei
system by	ikZeee
system can	cnbfee
system design	dabkcn
system genera	ecddel
system has	bpdfdZ
system in	fecefk
system is	hheffc
system says	aobged
system sends	kibded
system so	ehZodc
system that	dkdgee
system was	YbondZ
system will	gaobdb
t	dakeie
t shirt	edffjd
ta	fZwbUb
ta .	gZseba
ta da	edbpdc
ta for	ahlTZk
ta ra	jeedfe
table	YebYzZ
table .	higXid
table all	fecjja
table and	djfefe
table for	ajbamf
tabled	fkgcdd
tables	ikafed
tables .	ikafed
tablet	cekidc
tablew	gicZhh
tablew 's	iiddee
tablew advise	fcccgm
tacho	edciie
tackle	cbnggZ
tackle range	fUraic
tag	demddd
tag mr	defiff
tailor	fcmcec
tak	bmcffe
take	aiagme
take #	cYknda
take .	Xqcjbb
take ?	ehddje
take @s	SxVboX
take a	P7QjiU
take about	eeeled
take an	eedmce
take any	dhqbeW
take anyone	bVxbYh
take around	eeekee
take as	ZwYcdc
take back	hklZZc
take care	bRsabn
take furthe	djdhec
take her	dgbYpf
take him	baactb
take home	YgL1Rl
take it	bdaeub
take less	eeejde
take longer	buYccb
take matter	fdbgel
take me	eW2XYY
take more	fkdeed
take my	dY6WWV
take no	iUiedk
take okafor	Q5VTgZ
take on	aShfZv
take one	dYWhZv
take our	jgjgaX
take over	XXZpik
take part	iaipYZ
take pdfs	fccmed
take people	dWcjcq
take place	bldqXY
take refere	ejefed
take silenc	nicdcZ
take some	bsZadh
take tea	eedkee
take the	ZefhvT
take this	dXZfdu
take till	rZdade
take to	gdaihh
take too	emdcdg
take transp	Zrcadd
take two	dhlceb
take until	mbedfe
take up	uUgYhc
take us	eyVZbZ
take what	dpccdd
take whatev	edkgfd
take you	cVSR2q
take your	cVOgqu
taken	cacWc0
taken .	TbSWc9
taken ;	fieeee
taken a	fdeeek
taken again	deckeg
taken and	hfceej
taken anothe	ebqeeZ
taken as	akfgfe
taken at	bidmeb
taken away	eZqeea
taken by	nYddXn
taken down	gXWddt
taken for	elhcea
taken forwar	laZcem
taken from	gmYdcg
taken furthe	fdegfi
taken ill	ejfefd
taken in	iceekc
taken into	ecceeo
taken it	eijddc
taken longer	fjfefc
taken me	hRVb0b
taken my	ebnecf
taken note	gigicb
taken now	daYect
taken off	eaacds
taken on	fZXfZw
taken other	eccffm
taken out	fdmedd
taken place	ejedff
taken someon	mXdeej
taken someth	ffncea
taken the	bdgfZn
taken to	ejdffe
taken up	fjhYhc
taken when	eabecp
taken with	dkadoW
taken you	aRpYZp
taken your	dfzbaO
takeov	bSucci
takeov .	daqeeb
takeov is	fcjffe
takeov so	ecZeep
takes	xoZeVU
takes #	cbnhcb
takes .	azYaaZ
takes @s	4WWeXY
takes a	gkeYdi
takes about	iXeqbd
takes an	efejef
takes around	feckfe
takes as	dpaede
takes at	Yqedfe
takes but	dhdfje
takes courag	egeeei
takes its	dzbXZX
takes less	ecelfb
takes longer	hmaddb
takes okafor	sWbedd
takes over	ekdcid
takes place	jdcrZX
takes roughl	feejfe
takes some	emdbfe
takes the	mjWicZ
takes time	hlccbe
takes two	dYsbcc
takes up	vRbcdi
takes us	1cXVba
takes you	kheeeb
taking	bcfWno
taking .	dZhYvX
taking a	aekgdf
taking ages	ekefed
taking anybod	facffo
taking anyone	ccgdcm
taking it	fUqbeg
taking its	fldfde
taking longer	i2RaaU
taking me	bXXc0V
taking my	eakeeh
taking on	aQQXi6
taking our	nYedfh
taking over	aoXkdc
taking part	ehlcac
taking place	mbjZfe
taking so	bvZddX
taking the	ZfhYdo
taking this	fekefb
taking you	cPRX0p
taking your	cUfibr
taking yours	ecdefk
talent	dZleYo
talent .	eaiddl
talent acquis	ioUgea
talent commun	bUtgYf
talent networ	dYqZch
talent partne	YYYtcm
talent people	feeffi
talent pipeli	fgcief
talent pool	hdjcee
talent team	idmZcd
talk	chcqfX
talk #	fhfcie
talk .	gsdgVX
talk ?	ehcsaZ
talk @d	cfVYqj
talk @p	kghbdc
talk about	WkieqS
talk after	fjehfb
talk again	eWkocc
talk and	eUmhie
talk any	cbdinc
talk at	dbthZX
talk before	dmdfec
talk equity	eeecle
talk human	ckehed
talk i	ecadjk
talk in	cjbhdh
talk is	bgdndd
talk it	goTTbs
talk me	feejde
talk money	cgaihf
talk my	feeief
talk now	mYbmdc
talk number	caehld
talk of	WyjZZY
talk on	ebZuca
talk only	ehnXed
talk pay	ecdqYd
talk shifts	ekdfdd
talk so	hiedfe
talk soon	frZaed
talk terms	eYekoY
talk that	igdeef
talk the	Zadtfc
talk them	hdamde
talk then	bhlaeg
talk this	fdejee
talk throug	cXbcnm
talk to	kjVncX
talk us	fdekde
talk was	eXpceg
talk we	iladde
talk when	fchbek
talk with	cVU8Wb
talk would	feeief
talk you	fbdhal
talked	WcrZmb
talked .	ecdfhj
talked about	XUtclc
talked it	dcZghl
talked to	ekZfeg
talked too	eZqcdd
talked volume	fcmeec
talked with	ehiadh
talkin	hsndWN
talkin .	bwcabZ
talkin about	eZrjgT
talkin it	ogiXac
talkin shop	fkieac
talkin to	gklkYR
talkin with	hicceh
talks	coreVT
talks .	eajoZd
talks about	eXicdn
talks are	bejfdh
talks by	edpYee
talks is	ejiaff
talks on	jdeice
talks the	fhedie
talks with	grddZa
tall	erYbce
tall for	flbeeg
taller	dZaccu
taller .	dbbddr
tallin	egjdde
tallin .	egjdde
tally	bbmdeh
tamara	edpXgb
tammy	mgdfeZ
tammy but	ndeeeb
tamper	bedpdd
tamper exerci	fdfjef
tan	creccW
tan it	eqbedZ
tanaka	cjefff
tane	jeeclZ
tanish	edekfe
tanker	feegeh
tap	bYhrcW
tap to	dclida
tape	bhhnaa
tape from	Zddqcd
tapes	mmZadY
tapes and	djfefe
tapes have	ihdded
target	qVgWlb
target for	pbbdee
tariff	eZkjed
tariq	eefiff
tarran	dhjeec
tarran and	eejefd
tarte	ecaiek
tash	dadeeo
task	YlM1YZ
task .	gnZfcd
task attach	cednce
task comple	fedjee
task in	beende
task now	fkecee
task so	feeiff
task we	jgdeed
tasks	fdkjYd
taste	ghdfbi
taste with	jbdedj
tasted	dcjcma
tasted your	edednc
taster	hdflad
taster day	jgeede
taster shift	ebende
tastes	dhbmbd
tastes your	dhbmbd
tastin	cbXtee
tastin menu	egdied
tastin plate	bcWkkk
tastin with	ehaldd
taught	efkWej
taught it	eYifel
taught my	ejhcee
tax	ZXctnW
tax .	cbocgb
tax form	eddlfe
tax number	bbZvgZ
tax office	iffddg
taxi	edmede
tbd	cqYeaa
te	ecjhef
tea	XXtrYa
tea .	dZxbba
tea and	edmcee
tea in	ecidcj
tea insure	lcZddk
tea with	adZzbW
teach	WVU4ag
teach .	cgbmbf
teach a	dUcyac
teach year	eddXkl
teache	gWZZks
teache 's	mecddf
teache .	hZbcpe
teache at	eeiege
teache but	edegei
teache in	efcdjg
teache is	jZcebo
teache of	edbglg
teache to	eldeee
teache we	fccedn
teache who	Ziaddo
teachi	aeZ0eU
teachi .	dbngdd
teachi assist	lhafnU
teachi certif	eeYofe
teachi concep	dhejee
teachi demo	eZenef
teachi demons	dieied
teachi portfo	jeeeee
teachi practi	cdcpce
teachi qualif	ejchdd
teachi statem	Qcczcd
teachi whitlo	eekeee
team	flachg
team #	ccfVol
team 's	ktXVab
team .	coafpU
team ?	dYkhid
team @d	fikgaX
team a	ebcoed
team after	kdeddg
team as	dYodhc
team at	dmfZcf
team before	ededle
team but	egdeej
team can	feeiff
team chose	eccdeo
team city	jhcdde
team debrie	mbeeee
team decide	egdeei
team decisi	Ynfffe
team enjoye	cpcfdc
team felt	ebdeen
team for	elZdlY
team from	bfifjc
team gets	kdefce
team goes	Xbrcdd
team had	cbhddm
team has	bYhbeq
team i	dWhhao
team if	edlefc
team in	hSdiil
team interv	iiecee
team is	cmmVZf
team it	fcenbe
team lead	bgVgng
team leader	XlXlge
team liked	eblfgd
team loved	fceZng
team match	eiedff
team matchi	dlahdd
team mate	ecblic
team met	ecfffj
team needs	alddeh
team no	feeXjk
team now	aqcded
team of	dfmeae
team on	eaidcm
team over	edefej
team please	feiffc
team propos	jlYdec
team reads	cpdded
team really	eajfeh
team replie	ndbeed
team review	gmXeef
team she	bmafeg
team sits	igeeee
team so	jkWifb
team starti	fefelb
team takes	lfYjec
team that	djidfa
team the	feeeei
team this	eedjff
team to	ebeiei
team voted	feffie
team votes	idffff
team wants	Yiechk
team was	ZoZWob
team watche	emaefe
team we	edVbhs
team who	dkckcc
team will	isOffc
team with	focbed
team within	iddbje
team would	ejegde
team you	icdeje
teamma	fdeife
teams	VebsZi
teams .	XZavZg
teams and	dfcemc
teams interv	eneYff
teams link	deZpde
tear	ekadla
tear it	ekadla
tears	dYcdkl
tech	cfkdhc
tech lead	ejdgde
techni	deWrbh
techni 's	hiaccj
techni .	XcSfmq
techni band	ebcdeo
techni but	capddb
techni chat	feeiff
techni conver	edejfe
techni deep	edance
techni interv	amVrda
techni issues	dfmced
techni job	ehkeea
techni panel	ldfeee
techni positi	kfecdf
techni reader	effjde
techni round	oadfdd
techni screen	bfdmee
techni side	feeefi
techni subjec	elceee
techno	XwZjbW
techno .	egejec
teed	edcick
teeth	obcced
teeth .	obcced
teleph	tcRpbZ
teleph .	kkhdaX
teleph ariel	eeekee
teleph before	icckec
teleph call	hdedck
teleph conver	gjdWoc
teleph each	imdZdd
teleph interv	SdYzcg
teleph me	ebenec
teleph on	lZckec
teleph the	wWaecb
teleph their	ejceeg
teleph you	wYafZb
tell	lcdggb
tell .	aqgecb
tell a	ekhedc
tell all	yVbbda
tell candid	bmicdc
tell emerge	eYobhe
tell everyb	naeefd
tell everyo	rgbZbb
tell her	ZcXzZZ
tell him	VVmbtd
tell how	crdbea
tell me	icZmkY
tell people	pdaZbj
tell recept	eefjdf
tell the	TXqhvP
tell them	OKd4el
tell us	eJhymW
tell you	skaUcg
tell your	cbtWiZ
teller	fcfheh
tellin	pmhSfW
tellin .	jobddX
tellin me	Ylkgca
tellin us	cc0bcQ
tellin when	ejeefe
tellin you	rkQUld
tells	wgVXZf
tells everyo	ieefef
tells me	lkZaZi
tells us	obceee
tembo	oaebfe
temp	XeXdkp
temp .	cebleh
temp contra	dbdasb
temp job	eckfbh
temp perman	efdfam
tempin	cPqZqc
tempin for	edbenf
tempin there	eUmena
templa	dYfgZo
templa .	eeedel
tempor	YTyclV
tempor appoin	feeeie
tempor on	edjffd
temps	eUfcln
temps .	fbiffg
temps and	eYddmi
tempt	naaifc
ten	aLf0bk
ten .	Ybfllb
ten and	jeeeee
ten minute	bQbxam
ten more	eedfcm
ten questi	Zcdqed
ten slides	ceaqce
ten to	eejeee
ten years	edmddd
tenanc	ebapbh
tenant	fadgel
tend	Ztdcca
tend to	Ztdcca
tender	eXihhg
tender .	cWSjnq
tender a	dablcl
tender and	igefde
tender board	fdbfgj
tender for	alXanb
tender i	dTnoeb
tender is	lchZfe
tender of	ihdefe
tender on	jeeeff
tender sara	edanee
tender so	eZhdel
tender that	idgffd
tenor	eXfeeq
tentat	edfdlc
tents	dbbbrd
tenure	eYlbgk
term	ohbYlZ
term .	pgaZff
term @d	vXbdae
term begins	cjehde
term break	flceee
term contra	eccfki
term open	fdaeen
term sheet	ecgbnd
term time	ehfeja
termin	cXTfcy
termin .	cYUgdu
termin the	fedfdl
terms	VUZV/Q
terms .	cTeU5U
terms ;	efeeje
terms ?	eceklX
terms and	femaha
terms are	bZaW3Z
terms as	ebaaub
terms attach	deeZpe
terms for	ebdboe
terms i	fffbkf
terms in	djcdie
terms of	aXogci
terms set	deedle
terms to	cZcjoa
terms we	feeeje
terms with	dgZkhe
terms you	fedeje
terrac	bepaZi
terraf	dbbclk
terrib	cUqbcl
terrib .	eYlbek
territ	kdeeef
terror	dcejdj
tess	gnbddb
tess sorry	dlefed
tessal	fheffe
tessel	efjede
test	abX3Xf
test #	hcclee
test .	ZeStam
test ;	bdeode
test ?	dcdpdd
test @p	gkkXea
test and	jWmUfn
test at	dZavbb
test back	delfed
test but	ehereS
test by	Zaarbk
test came	dgZcdo
test centre	ZaoidZ
test date	bbpbec
test drive	dmfbdf
test for	ZpXpaW
test has	epbbed
test held	famYej
test human	eeekdf
test i	eaaqed
test in	jkecea
test is	kcQ0aW
test it	cjeidd
test link	eedlee
test next	emceec
test of	hYhidf
test on	aaXwce
test once	iadaem
test result	edejef
test score	fkfbff
test sessio	khTlef
test so	dgiicc
test takes	dcmfec
test that	gfclec
test they	cfZfem
test to	ffekcf
test was	ecfdel
test we	cbjkde
test which	cjclcd
test will	jfkadb
test window	cdenfc
test within	efeiff
test you	akahhe
test your	dechej
tested	behjee
testim	cfnbgb
testim is	emdedd
testin	dcckbj
testin and	ejceeg
tests	Vdbnii
tests .	ZjbrYY
tests are	Zqcdec
tests in	iiecde
tests no	cWZbti
tests one	YZhbjn
tests were	ffdefi
tetanu	ldddee
texas	ffjgdc
texas entebb	fihfcd
text	qaWnXg
text .	adpcZh
text by	gcedke
text everyo	obddee
text from	glhadb
text her	bdbrbd
text if	dZddll
text it	cZYwbc
text me	nYWsZZ
text messag	bdZjdn
text on	pZeeee
text or	Yreaec
text that	eikeeZ
text to	cgeief
text when	eceefl
text yes	cdcnee
text you	3gTTZb
texted	gZRecv
texted a	ehXfcm
textil	gbdldf
textin	dcbnic
texts	jdddeh
thabo	iaeefj
thai	dSngdl
thai a	eZdeeo
than	hiVhfi
than #	aZikgf
than @d	ZrXlfW
than @s	1SWmVa
than a	eeVmXn
than advert	eddmdd
than expect	hpYddb
than fill	eaecdp
than five	dYfhnc
than from	fdYfij
than human	mkaZeb
than i	hTVX3b
than in	dddjei
than it	dZkdcm
than keep	dadcdr
than later	eeekde
than leave	deiddj
than let	bWeees
than me	ebfcij
than mine	eilXZj
than normal	eldefc
than okafor	uTbica
than one	ehodZZ
than planne	dcUohh
than pupill	fekfec
than take	ejcebj
than that	jpVYlW
than the	kYYhmd
than three	eeeieg
than to	Viglbh
than two	oZfeed
than usual	flceed
than we	ayYcgV
than what	ccbicn
than you	ckYeei
thande	jdjcec
thandi	hfgegb
thank	geoZZj
thank all	eebeem
thank me	ebgedl
thank the	ahpbeb
thank you	genZZj
thanke	YYvZXi
thanke me	ZbwbYc
thanke us	edZedo
thanki	eanadi
thanki you	ebqade
thanks	fdsYZh
thanks #	gdjdia
thanks .	Ub4ZRf
thanks a	aesdZZ
thanks again	heYacq
thanks all	dakedi
thanks and	ekXkWj
thanks anyway	eeeenZ
thanks both	eiheed
thanks but	TPbgW3
thanks ever	ebgfej
thanks everyo	mibcea
thanks for	ifnYag
thanks from	edoedb
thanks got	dapcbe
thanks i	dfuXdY
thanks in	edbnce
thanks receip	fdjeee
thanks receiv	ejeeee
thanks so	kYvYZa
thanks that	dbtbdb
thanks the	cdhefj
thanks to	aUsjea
thanks very	hocccY
thanks will	cqZdee
thanks you	ZcrXbi
thanks your	eladei
thanks>again	fZjdej
thanks>answer	anhfWg
thanks>ask	ffkXcj
thanks>away	lZneZc
thanks>bye	lZXgcp
thanks>chosen	aerdad
thanks>date	khlYea
thanks>decide	eaqifU
thanks>free	deiXdo
thanks>give	aemZeh
thanks>goon	hlSjbj
thanks>hear	YizWhM
thanks>if	fdengY
thanks>joy	ehjXge
thanks>match	fgjXjb
thanks>me	ZX5WcX
thanks>meet	kYlRgm
thanks>news	fmTagk
thanks>not	aajXdo
thanks>offer	csrVTX
thanks>others	XRidrk
thanks>papers	pbnaXb
thanks>post	klbkZY
thanks>receipt	aofcde
thanks>refuse	fhjcjW
thanks>review	hYhedk
thanks>said	eddekf
thanks>soon	ekdegc
thanks>sorry	bpicdY
thanks>start	kgkcYd
thanks>step	kneSdg
thanks>thanks	VUldip
thanks>them	eduVbf
thanks>wait	igYbfl
thanks>will	djfebg
thanks>you	gfmZaj
that	fggcdi
that .	WubZcj
that ;	etYedZ
that ?	Wlbqbb
that @d	tWbiac
that a	Txcbcd
that about	enedeb
that after	fadefm
that all	Ykhagg
that an	bdccjn
that and	frZZZh
that anothe	dYaedt
that any	bqdefZ
that applic	hdiYcl
that as	oxYZXS
that at	kkjXda
that back	dcdkck
that bankin	eebjlZ
that be	deasbb
that before	ibekde
that both	fddmec
that box	efldec
that but	cjdgee
that by	fXYhep
that call	Zdmcej
that came	gdedek
that can	YjrabZ
that candid	jieccf
that change	cXlbcm
that closes	eegedj
that coffee	fcedem
that comes	ncdede
that consul	dcoddd
that contra	fedeke
that could	chbgdj
that counci	eclehc
that dan	uZccbc
that date	sYfcbY
that demo	ehkebe
that desk	abWcon
that did	ffadrX
that discus	emdcee
that do	dfcldf
that does	jfdefd
that done	cdmfdd
that due	fmZaei
that email	ejafie
that even	enceeb
that every	gdcnbe
that everyt	ecjeid
that far	inYhaa
that feedba	rbabed
that fits	aoZfdf
that follow	gYkcif
that for	lYZZcs
that from	bhcddn
that front	edldde
that gets	fmcfbe
that gives	cjheec
that go	ebehfk
that goes	dcofcb
that got	mgZdec
that group	ekeefd
that guy	hdihcd
that has	kgffac
that have	ecoefZ
that having	labdcl
that he	enhZYf
that helps	ecjdeh
that hiring	eailec
that holds	ijebce
that hr	edeihe
that i	Xlbmai
that if	jiajXe
that in	ieWeik
that includ	cVlbZs
that interv	iigZee
that is	nheYee
that it	cjWWZz
that job	mXgcfh
that just	dalkbe
that leaves	lifbdd
that letter	dddhcl
that lifts	fcjffe
that list	esdbdY
that long	oXdjdd
that looks	fkcfde
that made	fdfeek
that makes	gUZhdu
that match	ecjeef
that matche	fcdeel
that may	fddffk
that mean	ejeefe
that means	bwcVad
that meets	dndecd
that member	eldeee
that might	dfnjZY
that much	euZccZ
that my	ghUeki
that needs	ficjec
that night	nbeeee
that no	Wodbej
that nobody	hqZcac
that none	eecddo
that not	keeeee
that nothin	lficcb
that of	adekei
that ok	eadnee
that on	tVbeee
that one	kVTcmo
that only	axZdeW
that other	fddfek
that others	fmdedc
that ottili	fcccgm
that our	UdsggY
that out	eYllcd
that over	ifkecZ
that owing	fblffd
that parkin	carcea
that people	edmbef
that person	ddieaj
that please	eeejee
that point	Zgmdee
that reason	ebbeeo
that recrui	eapeeb
that region	febffk
that remain	dZZjpb
that remote	cdmdee
that result	hkdbed
that room	hceefi
that said	jckeZe
that says	cicchh
that second	fbdped
that securi	efeief
that settle	fdYfeo
that she	hcqefV
that shortl	gqdYdb
that size	ecfffj
that snow	ejfeed
that so	mfeagd
that some	icjefc
that somebo	dneafe
that someon	asXdbh
that someth	ebcrab
that sounds	dbafjk
that still	lYYodd
that suits	ckXjak
that ta	fcjfff
that take	egaefl
that takes	bpZkad
that the	cYkYdt
that their	fjdeeg
that there	Xsdcae
that they	grSbaj
that things	jpYcdc
that this	cnbYZn
that time	uYcfgY
that to	rkWiVa
that togeth	cidhee
that tomasz	fmdfdb
that too	inTdmZ
that took	csadcb
that traini	lcjZbd
that tune	dYmdcj
that two	eeafem
that was	ecvWfZ
that way	heacfl
that we	fdaekh
that went	hcejgd
that were	dagefl
that what	crcZdc
that while	fdeecl
that will	ijoaZU
that with	fcfffk
that work	bZjncc
that works	bZbjng
that would	qTZbjj
that you	bYiikf
that your	fffcZn
that yours	bVdecv
thaws	dXsedd
thaws .	eYredd
the	feffgf
the #	Zbiedn
the @d	xcUifY
the @p	Hvdlaj
the @s	vYYeeb
the @t	Vfbrgd
the aarhus	edjdeh
the abbot	bmeeed
the aberna	kgdeee
the above	lWZidl
the absenc	efeeie
the academ	dhVapi
the accept	deZXsh
the access	eideei
the accomm	ccemcg
the accord	ZTocbo
the accoun	oXkYee
the acorns	ebqebc
the acting	hbdebm
the actual	ecence
the ad	aolWUi
the adding	egnccc
the additi	hoaZed
the addres	ZWshaZ
the admin	canalb
the admini	iakeee
the admiss	rVZfei
the adverb	dmadYk
the advert	WjQaez
the advise	ddjYdm
the adviso	ifdbhf
the aftern	kWodbe
the agata	jlaafe
the agency	cagegl
the agenda	auUhca
the agent	foZgYd
the agnolo	eemefb
the agreem	YbZX2Y
the ahoy	ehebej
the air	X0daZX
the airlin	VfYkio
the airpor	efbjkZ
the alan	epZeed
the alessa	eelece
the allotm	eddffk
the allows	dkckcc
the altere	lbgdfd
the alumni	dbmicb
the ambass	mdecee
the ambula	eeccmd
the americ	cXndej
the anaest	hajddg
the analys	kdcfjb
the angry	ebcode
the animal	ecaeen
the anjali	cifgdf
the annex	ceefke
the annika	ifgccg
the announ	ndadci
the annual	gaechj
the annum	fidffe
the answer	ndQPhx
the antwer	eeekfd
the apolog	ddbcnh
the app	Wchijg
the appeal	bibijd
the applic	fsZYWi
the apply1	fedkee
the appoin	lgWWep
the appren	bVgWpm
the approp	aoddee
the approv	dfckbi
the aptitu	ffXjcj
the aquari	fhdddi
the arbori	kbgeed
the archit	Xdlaod
the archiv	nYUejn
the area	nYWggj
the areas	fflZff
the articl	efmdec
the artist	jgahcf
the asking	fedflc
the assess	ceYrbg
the assign	dagbil
the assist	fXdgqe
the associ	bThfre
the assure	belddh
the async	lddeee
the attach	VUcypW
the attest	ehekbe
the attn	hZoedb
the aubrac	fdfiff
the audit	dkkcca
the auditi	ahcjZl
the audito	ghgfec
the author	bfelee
the automa	gUeeZs
the autumn	fjgeed
the availa	eecjei
the award	keeefe
the awful	iiZhee
the baby	iWyZXY
the back	cZphYe
the backgr	hXfxZW
the bad	cZZcjp
the badge	cdgbnc
the bag	ebdeij
the bake	ecneec
the bakery	ZlWZkm
the balanc	fefeei
the ball	cbcsbe
the ballot	caflbj
the band	fjUVnm
the bank	iddhic
the bar	hXZXkr
the barist	gfdide
the barrac	eeekde
the barrie	fmdded
the base	ddbhmd
the basis	cfbbdp
the beach	bcmcdi
the beard	fbcddo
the bearer	cYZbcv
the bell	ccZqcd
the bench	dkkaeb
the benchm	eiZema
the benefi	fddjgf
the benelu	fdbefl
the berth	dbdejj
the best	adoXZo
the better	cakZnd
the bid	igefcf
the big	YljeUj
the bike	ibZcqb
the biomet	gfcdhh
the bird	nbddee
the birth	eddmec
the biscui	ebrdea
the bishop	ojXcbe
the bit	dRhboj
the blauwa	cWTZgy
the bloke	qaYdYl
the blue	bdkXnc
the board	hhdgcf
the boat	ebljdb
the boats	dnddeb
the boatya	ccadkl
the boiler	cgmjaZ
the bonus	dcecoa
the book	mbrSbb
the books	mVgYmg
the booksh	eccfem
the boroug	adglfe
the boss	mkSedj
the bosses	eiZmdd
the bosun	ecblcj
the bottom	feecle
the box	bgdeih
the boxes	eXhhih
the boy	eabeuW
the braga	gdrcbY
the brakes	eYseea
the branch	eqTfcj
the brand	eegdei
the break	Ynaobb
the brewer	bYpfgd
the bridge	dhifed
the brief	ZVW3Zd
the brochu	genZdd
the brock	clZgdi
the broken	dXphhZ
the brusse	dXnadk
the budget	ivPaff
the builde	ecjcej
the buildi	YQmufX
the builds	dfefei
the bunch	ehadek
the bureau	kddhde
the bursar	kbahdi
the bus	aboihX
the bush	kabbhk
the busine	jjfXcg
the but	deffej
the butche	dfihfa
the button	bcflci
the buyer	ejbeei
the by	geckee
the cabin	cobegb
the café	adhddm
the calend	gZjrbX
the calibr	ffddfj
the call	gceXil
the calls	obdeed
the camera	kYkedc
the campai	nZdceh
the campus	cdkdcj
the cancel	icdeei
the candid	ineXXj
the cantee	bYxgbU
the canton	khdcdd
the cape	eccajm
the caps	dejdgf
the captai	fgYcpb
the car	WYdjxS
the card	nZkdeZ
the cards	dmdddg
the care	gebjeg
the career	bYuaZd
the carer	hclcee
the careta	kbbdfj
the carlis	gkeYgf
the carmen	egihbc
the case	WZe6Ub
the cast	boagdc
the castel	ghZlbe
the castin	WgQmhn
the cat	bgpWlY
the cathed	mdXcZn
the centre	hddief
the ceo	kTa0VY
the certif	ebpecd
the cfo	ZlahlY
the chain	cYmijX
the chair	ffZbpe
the chairm	celdlW
the chambe	gbbfkg
the chance	aiYiek
the change	ebsccZ
the chap	ddgcao
the chapel	cbeogc
the chapte	ghdbkb
the charit	bbiajj
the chat	gUleam
the chatty	hkgdcc
the cheape	hbbedn
the check	cebped
the checkl	cXkfgj
the checks	ZZbqbl
the cheese	dcqadd
the chef	bfkana
the chief	joafYa
the childr	gVYepk
the choice	ghYdao
the choir	adbhjj
the choirm	eciblc
the choreo	ikbeec
the chorus	fedfdk
the chosen	dddenc
the christ	Yoidcc
the church	jZpbdY
the cider	hjccai
the circum	eeadco
the citron	ggccek
the city	joPXbp
the claims	hlcedb
the claire	fecffj
the class	dctUah
the classr	klaeda
the clerk	kbXofc
the clerks	edchhh
the clicki	jcehef
the client	cnXfbl
the climat	fbegek
the clinic	Wafrci
the clipbo	diehee
the clock	fejgec
the clocks	dcrbdc
the close	fmdcde
the closin	jgnPZh
the clothe	aecoee
the club	fcaebq
the clubho	Zcohac
the co	eakXrY
the coach	bdeelf
the coachi	ddchdk
the code	dnTuVb
the coding	WYX2Ze
the coffee	hauYbZ
the cohort	declef
the collea	ibcedk
the colleg	bldhhZ
the combin	ekZjed
the coming	ebbdnh
the commen	ebmibd
the commer	difffe
the commis	lkadTk
the commit	jnTdbj
the commun	bcfifj
the commut	cZyaYb
the compan	ealZcl
the compen	fkedfd
the compet	aXnbjj
the compla	ecbhem
the comple	iXhjha
the compli	efbdle
the comput	ZnYmdb
the concer	gTlhjd
the concie	echema
the conclu	eXcbds
the concur	dZdfcq
the condit	dfWYri
the conduc	gXncdf
the confer	lbrZbW
the confid	aeqkXX
the confli	fdjgee
the confus	daqfhV
the consen	calnXd
the conser	dkcaej
the consul	dgfgXk
the contac	kVkkdc
the conten	dZtaca
the contin	dYjkib
the contra	cSXM/c
the contro	fbdffk
the conver	iaUpZl
the convey	dbdceo
the convin	fhahbj
the cook	edpeda
the cooper	fcgffh
the copper	ejdceg
the copy	eYsbac
the cork	gobdcc
the corner	dYjdmd
the correc	kSgmec
the corrid	ckVbjl
the cost	iccjfd
the costs	eefjdf
the cottag	eZbavZ
the counci	flZWlh
the count	nZeeef
the counte	cXkhjd
the countr	pcWfci
the county	eajehg
the couple	famcdg
the course	vQgbWn
the court	YUjemi
the courte	emgdeZ
the cover	hbbjdj
the cows	apgddb
the crane	gVabol
the crazy	ibcemd
the creati	elYjeb
the credit	fgdife
the crew	ThZsjZ
the crewin	flagcb
the crimin	eiehee
the criter	jfeafg
the cruise	jZembd
the cry	jbgffe
the cs	ejceeg
the cto	aiVlka
the cultur	daekbk
the curato	gfibka
the curren	fkVcgk
the custom	hVnZgi
the cut	jbPmUs
the cv	eZgiei
the cvs	ejeefe
the dairy	bckdhg
the dan	jWkjlV
the dark	gqZcbf
the data	VpTnja
the date	oVT1dT
the dates	kYZpZh
the day	odXjkW
the days	jgbeci
the dbs	edgfid
the deadli	mbRYZu
the deal	kXlaja
the dean	gkXjgc
the deb	fiYdke
the debrie	kqhVcX
the decide	kcddeh
the decisi	0eVYea
the deck	aafhkg
the deckha	dlYYhk
the declar	aakobd
the deed	eYcgmg
the deep	ekgcdd
the defend	jgccch
the degree	fedgej
the delay	pkQchc
the delaye	fbidfi
the delega	efeife
the delive	gecheg
the demo	eickdd
the dental	dfgbcm
the depart	YuZadg
the depend	iZddme
the depot	eaqfcb
the deputy	hXenZi
the descri	elbhdd
the design	YahhYp
the desk	fakkZf
the detail	cXafsc
the devs	ihbeef
the dial	eeclfe
the diary	mdecee
the differ	ngUdnX
the dinner	eeffei
the dioces	hmhdaZ
the diplom	hfXfih
the direct	mlWgjV
the disabi	viTXhX
the discus	dkddbi
the dispat	fadngc
the dispen	dbcdmi
the displa	dabnla
the distan	kaddej
the distil	cjdcdk
the distri	cjiYlb
the divers	fakack
the doc	ebdhgi
the docksi	egcddl
the doctor	gYkjlV
the docume	gYZlej
the dog	eaeata
the dogs	cbYlih
the donor	fjhbia
the door	iK1Yad
the doors	edicei
the draft	dYbYwc
the draw	fhfaei
the drawer	eaklcc
the drawin	gfdjde
the draws	ialecd
the dredgi	eeeieg
the dress	eYqced
the drive	iXiZfm
the driver	njUcbi
the drivin	cXchll
the drug	ealdhd
the dry	ZZdmme
the dublin	dkbckc
the duplic	ecjgfd
the dust	btbfba
the dutch	cZbdll
the duty	cfnced
the e	dhjgdd
the earlie	VyYXaj
the early	gjhWef
the edge	mdbdch
the edges	fkbceh
the editin	efejef
the editor	nadebi
the eeo	ecdjbk
the eight	hdhcch
the electi	YawdcZ
the electr	ckkgdW
the eligib	jadiaj
the email	ZndVem
the embass	kgZgbg
the emergi	pbdUek
the employ	XklYfc
the enclos	XZalsZ
the end	eUddYz
the energy	ebejcj
the engine	ehejce
the englis	efeiff
the enjoys	eibidf
the enrolm	ijbceg
the ensemb	bbddmh
the entran	cYfkdj
the entry	ededhj
the envelo	dcccnh
the enviro	jkcbdd
the equal	ebkfee
the error	ckefed
the essay	bomXae
the essays	dckbjd
the essent	hjaidd
the establ	gjddee
the estate	ktUWeb
the estima	eclecg
the eu	fddffk
the evalua	mfXbdk
the evenin	idghgZ
the event	fySaXh
the exact	Xbcuce
the exam	ciVmbj
the examin	Yiekbh
the exampl	fdcfel
the excel	fddfel
the exchan	dkeeee
the exec	gheZdk
the execut	mjbZhY
the exerci	gUjelf
the exhibi	fedcih
the existi	fnbfdd
the experi	fcbceo
the expire	bZhgcm
the explai	edbdhl
the expo	mdeefd
the export	eeiffe
the extern	YqTfjf
the extra	nbYdlc
the eye	dWdvda
the face	fediff
the fact	glYfah
the facts	eZdccr
the facult	ZqVeif
the fair	dbtgaY
the fall	eldeed
the family	dgeXmg
the faq	cdsaeb
the farm	fjTqcb
the farmer	effand
the fault	dgffci
the favour	cracgb
the feast	rdYded
the featur	aoabie
the fee	WYTjug
the feedba	jefjUh
the feelin	benXgf
the fella	cklccb
the fellow	hbTalp
the ferry	efcgfi
the festiv	bdXXlq
the fete	ecmeee
the field	ikTfYm
the fifth	hZfidi
the figure	cfbgnc
the file	VxXnXZ
the files	rdbbdd
the fillin	eWreec
the film	ckfeee
the final	fdTvaf
the finali	pZdcee
the financ	gbQ0Wd
the finish	ejeefe
the fire	XUvfbf
the firm	Ujaekk
the first	ccadmj
the fish	kShpZd
the fit	eVbkcq
the fitter	edaild
the five	dnSoeZ
the flat	mTddoc
the fleet	hhdaei
the flood	ahodcX
the floor	hahgbj
the flower	lakfiV
the flu	emZdjb
the folder	diciee
the follow	fbikZe
the food	heZhck
the foreig	gdnhcZ
the forema	ioMieh
the forese	eWoebi
the forest	ghciee
the forkli	hddiee
the form	ZRkxeU
the formal	cRga0Y
the format	Zffddn
the forms	UmcljZ
the forwar	eibdej
the founda	lYaXua
the founde	eVTkbv
the foundr	dibcdm
the four	iZbcjk
the fourth	cfnWZm
the foyer	ceeben
the frame	dlcffe
the freela	febffk
the freeze	bOqnka
the fridge	eapedc
the front	cUrhfc
the full	ZVjokZ
the functi	fedejf
the funder	amfabk
the fundin	djeaXn
the fundra	hRpmea
the funds	gckffc
the future	gcnacf
the gaa	fidfjb
the gaffer	rdZgZa
the galler	dcWZjq
the gang	kadiee
the gap	dccmff
the garage	faZiij
the garden	hfiZid
the gate	hUctad
the gateho	iZldfe
the gazett	gkeced
the genera	Yejibi
the gentle	bbZZol
the german	bdnleX
the gig	bVSZyi
the girl	jYZWVy
the girls	ibbbbp
the gist	dcVddt
the glasgo	ecbedo
the glass	ciejee
the glenmo	dZnhdd
the gm	dglcec
the go	rccckU
the goat	ecleee
the good	kdWWtb
the goodby	edkhdc
the govern	gqWUjh
the grad	hbkeed
the grade	brYanY
the gradin	hiecff
the gradua	bhnXlX
the grand	fmbefc
the grant	WcfZmn
the grapev	dddehj
the great	qagbbd
the green	ljffbX
the grocer	cWckdn
the ground	lSflai
the group	bbepYk
the grower	iefedg
the growin	aXuheV
the growth	cZjdcn
the guaran	xUZccd
the guest	edjgee
the guests	fdeffj
the guy	dehkZf
the guys	deeeke
the gwen	cbraee
the gym	bbmkdb
the habit	ecleee
the hague	defjee
the half	cbtYec
the hall	bWrlcZ
the handle	jgecee
the hands	bqZiab
the hangar	cYcfin
the harbou	XliZjd
the harves	djjXdg
the hat	dkclca
the head	ghRnbk
the headco	fkZahh
the headma	ecbden
the heads	apjdcZ
the headsh	aZidcp
the headte	Zlbfal
the health	Yakjgg
the heap	eobdee
the hearin	Xcbpjb
the heart	egldec
the heat	bmdgde
the hello	clZeie
the helpde	ddiefh
the herd	gadmde
the hgv	feeeej
the high	elfgba
the higher	eZdesY
the highes	fdefei
the hike	lZdedk
the himsel	ccXmcl
the hire	fhiedd
the hiring	iqVcdf
the hm	kbcddj
the hold	ccUdjr
the holder	ebhffi
the holdin	djegec
the holida	dsccbZ
the home	cigidc
the honest	emceec
the honour	ZWcZ1b
the hook	mZldda
the hope	epcfad
the horses	ddckeh
the hospic	ddafik
the hospit	hVefhl
the hotel	XnUYkn
the hour	nXcjed
the hours	dbeUsh
the house	dToYcp
the housek	lbdjbe
the housin	becdgn
the hr	lfgfbb
the human	6QfjaT
the hybrid	bdfjhf
the hydera	jbeiee
the hygien	eaibmf
the ice	dcijee
the idea	egjdah
the imagin	fdfefi
the imam	egbdcm
the impres	jeeeee
the inbox	ejeeee
the inc	jjZddf
the incomi	eqaeea
the inconv	ccfmag
the induct	aXhtZa
the info	dsZcca
the inform	jbjedd
the initia	ekagde
the inquir	fbnfeb
the inside	ifeefd
the inspec	fjgfdb
the instal	cYmidd
the instit	jZighY
the insura	fecgje
the insure	hhdYdm
the intake	ddYifl
the intere	Zgaebr
the interi	icdddk
the intern	bXWZU7
the interp	fedjfe
the interv	iYmmZa
the intran	ialchZ
the intro	felcee
the introd	eanfdd
the invest	fWujdU
the invita	cUa4Va
the invite	RSc5ZV
the invoic	Zdlddk
the island	bcoccg
the jane	fedeej
the januar	mcaeei
the java	cdbdep
the job	YeXV2h
the jobs	bflbeh
the joiner	kYnaec
the joinin	cYilgb
the joint	fddgei
the judge	dhjecd
the judges	offXdc
the junior	biZdmg
the jury	jjVcan
the kennel	dZpjac
the kettle	jYnccd
the key	feeefj
the keys	bVZazc
the kids	ijoZbW
the kiln	ffjfdd
the kind	cWohkY
the kinder	hicedg
the kindne	fepddX
the kit	eelYhf
the kitche	hRidqd
the kp	bhhhag
the kuba	idkbdf
the lab	jbVmdi
the labora	cmidcc
the lace	clibec
the lad	ZkWcbr
the lads	lfbYke
the lady	ncThgi
the lambin	Zbibnh
the landla	bcdkke
the landlo	bVjani
the langua	adcsXf
the large	gkcdef
the last	foWkeY
the late	obeZaj
the latest	6RWhbX
the latter	didjee
the launch	jdjddd
the laundr	hghced
the law	cgcehi
the lawyer	ijfbhX
the lead	cggjgb
the leader	dbcdbq
the learne	ihbbci
the learni	eYmgic
the lease	amjbga
the least	idecdj
the lectur	eeZfnd
the leeds	gajfhc
the lefebv	fecefj
the left	dheoZa
the legal	gWcbiq
the leisur	cZaofj
the leith	kdZbdm
the lekki	gaabkk
the length	hcbhck
the less	ebcdfn
the lesson	ealfef
the letter	hOOQ9o
the level	dddbcq
the liaiso	alXikc
the liam	jfZZcm
the librar	ZTkZjp
the licenc	albZhk
the licens	ecjefg
the life	gaohbY
the lifebo	ebdgld
the lifegu	bXodhd
the lift	bXzTdc
the lifts	eapddc
the light	lhdWie
the lighth	cceYjm
the lighti	cjbdmb
the limit	kbeefg
the linden	ebceoc
the line	Vngeah
the lines	ckhddc
the link	WWe2dY
the list	hnZcaj
the little	fVybaY
the live	ecacil
the lively	dchdlc
the living	edZckl
the loan	ejhega
the lobby	fiZldc
the local	dXqgbb
the locati	deeled
the locker	adrace
the locum	cgZdil
the lodge	mXbelf
the login	bcdqdc
the logist	aZokea
the long	iSWTg1
the longes	tXffeY
the longli	Zeakbn
the loop	chSfds
the lord	Yioade
the lorry	dfekcf
the lost	dZtbdb
the lot	jcWfpc
the lots	Ycpbhe
the lotte	egddcl
the lotter	fdhaek
the lounge	ecbelh
the lovely	bdflcg
the lower	clcbkd
the luca	lYZldg
the lucky	edheie
the luv	eedneZ
the machin	ajejXj
the mackay	fdfefi
the mail	dOWhot
the mailbo	fdoeeZ
the mailin	eamdef
the main	eWrZjb
the mainte	eljecZ
the majori	eceeel
the malacc	ddbcmi
the malik	fdcfke
the man	jekaZf
the manage	hqXbgb
the managi	gcjhhX
the mandat	dbYdnk
the manufa	dhceej
the many	pdadde
the map	dcqXgd
the marath	djejdb
the marco	cbrbdc
the marek	kbclcd
the mark	dfZfco
the marker	nccded
the market	mVmfbd
the markin	cpdeeZ
the marks	mbeceh
the marlbo	dcpdcd
the master	hldcdd
the match	capTdn
the matern	cahYmj
the maths	dbZpcg
the matron	apYmYd
the matter	cvSanX
the may	eYicij
the maybe	glVccl
the mayor	mfeciW
the md	lkiiTX
the meanti	ngnadT
the med	edkcdg
the media	gbmkdW
the medica	faRoki
the meetin	kciefc
the meetup	cgsXdb
the mei	gRWpZo
the member	eeakfg
the menu	deblnV
the mercy	enaeed
the merger	ccrbZe
the meridi	jgafbh
the merit	kZZcmg
the mess	idehfe
the messag	YkYjdk
the michel	jPlbne
the microf	ijbgbe
the mid	fdcfle
the middle	gteVda
the midwif	ecfenY
the milkin	edjhfd
the mill	fbjlab
the millio	hjdica
the mince	dobeee
the mine	faofZe
the minibu	beimcb
the minimu	cfTVby
the minist	emdZff
the minute	ltoLZT
the missin	dldfed
the missio	eaggek
the missus	ieeeee
the mix	dmpdUU
the mo	Xcmcek
the mobile	ZWmpdb
the mock	jYrYcd
the model	ebbdbq
the modell	iYgcnb
the modera	jYmddd
the moment	crqUbV
the money	UZjXsh
the monito	ikbddd
the month	Zphbed
the moon	ahcZsa
the mornin	rVhkYZ
the mortga	bYZjmk
the mosque	dfbbhl
the most	fffbgh
the mounta	kgcbib
the move	ZevbjQ
the munici	naedee
the museum	cXoWil
the musica	dobddc
the nairob	decfjg
the name	YbspXU
the namely	ZYuZdg
the names	leRxWa
the nanny	echcek
the nat	ecnieY
the nation	ededhj
the nda	eeemce
the near	ZxXdeZ
the needfu	feeief
the needs	ffceek
the neighb	ZUkdgp
the networ	fcibdk
the new	ecobmU
the news	dWfhgm
the newsle	ddiehe
the next	dfWoej
the nibbli	fckekY
the nice	giZddk
the nicest	edfbhk
the night	iZRdwc
the nights	ecfeek
the nine	eembhb
the ninth	ldbchd
the no	dZYepj
the nod	cebpbf
the noise	abildc
the nomina	eiccjf
the non	cdalje
the noneth	bhjedd
the normal	qlOoZY
the north	eegchg
the northe	eenadf
the note	Zofded
the notes	Zpiace
the notice	gYnZXo
the notifi	ecifei
the nudge	mfZddh
the number	hVcmla
the numera	ddeiei
the numeri	feejfd
the nuns	abecmi
the nurse	pbccge
the nurser	gbgYki
the nursin	cijica
the oakfie	jdaame
the oath	ecbcpe
the object	anahee
the observ	edbgme
the odense	dYiodc
the offer	SOdQ/Z
the offers	ieeeef
the office	hdihcd
the offici	fZccqd
the ok	gkebee
the okafor	9LYchW
the old	gYxShX
the ombuds	jdgeee
the on	fbihhb
the onboar	ebdfld
the one	bclUkk
the ones	qrUUdb
the ongoin	dgidfe
the online	Ujfkbj
the only	RcjpmZ
the onsite	lXYpcg
the open	kXzaXV
the opened	jhbfdf
the openin	Vlkdag
the operat	eWpcdg
the opport	faqYee
the ops	keoWcY
the optici	fieeee
the ora	ebdfdm
the oral	bVV1Xf
the orchar	hbejee
the orches	ceYeni
the order	hqSSjk
the orders	feceek
the org	edlfed
the organ	ccialf
the organi	lbajZj
the origin	aekjfZ
the orkney	eehjdd
the other	egZVfu
the others	dkaftR
the outcom	yoSSbd
the outrea	fedegi
the outsid	xWcaec
the overal	edfcmd
the overwh	ecakej
the owner	albief
the owners	dbfkRp
the p	eeeefk
the pace	eieedi
the pack	cckhed
the packag	cjYara
the packed	hWVccu
the page	fclgfb
the paid	aakfcl
the pairin	fdckef
the panel	clbhZi
the paper	bYbT1e
the papers	cUeX2V
the paperw	eTTe7S
the parent	iUckbn
the parish	daYher
the parkin	cXpdnV
the parlia	hceefi
the parlou	ebjddi
the part	cRTctr
the partic	ZXgitY
the partne	hoUibf
the pass	gbVhdp
the passpo	eeoace
the pastor	hidefe
the pastry	Yjbcoc
the patien	lTjcdk
the patiss	feekde
the patron	jefdff
the pay	bWwVtQ
the payrol	fffZlf
the paysli	jgched
the pdf	ediamc
the pengui	fcleed
the pensio	cXkZpb
the people	jmYbZh
the perfec	fiefee
the period	hfcbdl
the perman	eheWdo
the permit	dfjbei
the person	YnWlYk
the peter	debhke
the petrol	fbhejd
the pharma	jhiceY
the phone	eVdhoi
the phones	akZfnc
the photo	dYzZYZ
the photog	ecneec
the photos	cXyfbW
the physic	egcmce
the physio	gYpZcf
the picker	ejbeeh
the pickin	djbeei
the pictur	hiccdh
the pieces	ihVfif
the pier	jZdegj
the pies	eeefdk
the pigs	efdand
the pile	h1WWZX
the pilot	chfcmd
the pin	eanffc
the pipeli	ejfeed
the place	eXaVul
the placeh	dekXkf
the places	ebdZph
the plains	ckiieW
the plan	jhLfgo
the plane	ledced
the planne	dgbkmX
the planni	knaaca
the plant	jYcnnV
the plants	fekdee
the platfo	dWohbg
the playho	ichfed
the pleasa	kefdef
the pleasu	feZikd
the plug	edeean
the point	ZlYamg
the points	eebhdk
the police	XnVhfk
the policy	eclefe
the pool	YpceZh
the porch	ecmeed
the port	dgafgk
the portab	dfddhi
the portal	dUhomZ
the porter	ectaYc
the portfo	kkZjaa
the porto	bcffoc
the portug	eccddo
the positi	dfdYjm
the possib	fecefk
the post	bdcXsk
the postdo	afgemb
the poster	ediiec
the postin	disUWb
the postma	cibemc
the posts	bedlch
the practi	faYxeZ
the pre	abdtSl
the prefer	inaceZ
the prelim	deldef
the premis	ikebcd
the prepai	ZSojfh
the presen	XcjfXq
the preser	faacqd
the presid	fdcenc
the press	kecbdj
the presse	dhjdee
the priest	eidhde
the princi	ofcRmf
the printe	gljWfa
the priti	ncdded
the privat	adadng
the priya	gkYkfY
the prize	ablkdd
the pro	dheeck
the probat	ccebli
the proble	abhecn
the proced	XXoXYu
the proces	bgjdVn
the procur	ebbdhm
the produc	kUgmYi
the profes	XpUmga
the profil	kjUcci
the progra	elXdZn
the progre	YxeaeV
the projec	TefiWr
the promis	hmYanX
the prompt	cnYjdb
the propos	Zeejje
the provis	ncddee
the provos	hgbdfg
the psycho	Yjggcg
the pub	Wknebc
the public	cftbXa
the publis	ecelef
the pune	ffcWqf
the pup	fZjffg
the pupill	eeeeig
the pupils	fcbgcm
the puzzle	ejdged
the pádrai	eiefee
the qa	fednea
the qualif	cqXagh
the quant	ekdgeb
the quanti	elYeei
the questi	eloZbV
the queue	huaXaY
the quick	lYgckb
the quiz	feamee
the quota	ddbckk
the race	eocfea
the radio	mbZidh
the railwa	cjdedh
the rain	dhiddg
the ran	abipbd
the ranger	fhdgcg
the rankin	otVTYe
the rate	caaZxa
the re	elceee
the reader	alddnY
the readin	ehfgjZ
the real	hacodc
the reason	eXicZq
the receip	rSggZh
the recent	ajdbih
the recept	jkWjZg
the recipe	jdkcce
the recogn	fhcbdl
the recomm	mbadie
the record	RfueXe
the recrui	dlncWd
the recrut	egjeed
the rector	jodWhY
the refere	bdflkY
the refit	ccaZhr
the refuge	fkecef
the refusa	ceXhgn
the region	efbebm
the regist	egjiXe
the regula	dbjhef
the reimbu	charbZ
the reinsu	deYddp
the reject	ZecZZt
the releva	eldefd
the relief	ebblie
the reloca	ecddki
the remain	auXbbf
the rememb	Zmeffe
the remind	jkbddd
the remote	9STehV
the renata	djcecj
the reno	eageoY
the reorg	famfed
the reorga	jZndeb
the repeat	eckhec
the repo	aYcvbc
the report	daekVo
the req	dXkchj
the reques	ghRkan
the requir	bjTXax
the requis	ceecbo
the resche	cebnef
the rescue	kcdeef
the resear	qbeWja
the reserv	dlQagp
the reside	fibajh
the respon	ZtWgbd
the rest	ciZekg
the restau	eifhbf
the restru	dXkeej
the result	4fTTah
the review	lniUcX
the revise	gdYgfl
the rhonda	dajegh
the rhys	eZfddo
the ridgew	falhfd
the riding	feejef
the rigger	fdceji
the right	bWeiki
the ring	ggnbac
the road	chVjao
the role	edefej
the roof	ccpdde
the room	aZZmsY
the rooms	dbffel
the roster	dfjZfi
the rota	iZabnh
the round	idkbed
the rounds	dzTacX
the royal	cghfeg
the rule	mjbddb
the rules	eeefif
the rumour	koZecZ
the run	edieeg
the runner	gibcbl
the runnin	XatbYi
the rush	feeiee
the rust	fccmed
the safegu	ekebid
the safety	bfelgb
the sailin	egnbeb
the salaam	dagfcm
the salari	deejge
the salary	iiiZiX
the sales	ccdpeb
the salon	cnbbbj
the same	fYkccl
the sample	dXrbbe
the samuel	dgkbde
the saturd	djVdco
the scale	dmcaid
the scan	fnbjeY
the schedu	bVazcc
the scheme	XZcepi
the schola	kXSapm
the school	kVeldg
the schäfe	idagjd
the scones	cdneed
the score	fdfdfj
the scorec	egdiee
the scores	tiYabY
the scorin	oakbdc
the scotla	idfeff
the scout	defiff
the screen	hkWhcg
the sea	cWctbh
the search	Zfiacm
the seasid	ejefef
the season	eVRSk2
the seat	eWYehs
the second	ZZhlkc
the secret	hUXmik
the sectio	ioSXgj
the secure	ecclhc
the securi	cagobf
the select	Xpffde
the self	jbeifd
the senate	YtWehc
the senior	aeSlsc
the sense	febffk
the septem	kbdckc
the server	ddmedd
the servic	dfqYae
the sessio	rWZadk
the set	djdkae
the sevent	nadhec
the shared	cU0YcZ
the shareh	ncedce
the sheep	eigefd
the sheepd	edceii
the sheet	eYYyZa
the shelf	edhfid
the shephe	eccegl
the shift	gadigg
the shifts	kaZdYr
the ship	bXiXmo
the shippi	fefcjf
the shipya	eephaU
the shoot	bmdefe
the shop	Vaeclp
the shoppi	dadakm
the short	Yehgbm
the shorte	Xkkdhe
the shortl	roSiOd
the show	ebbbmj
the shreya	cgifbh
the side	demdee
the sift	jkcecc
the signal	mVkdfe
the signat	dleaeh
the signed	XYfjqY
the silenc	erTaei
the simula	hcdgeh
the siobha	cdcoee
the sister	mhTiWl
the site	jhYnab
the sithol	deeigf
the situat	fblefe
the six	cYbemm
the sixth	fdffei
the skills	cajoda
the skippe	glXdfg
the slide	hlgbbc
the slides	eYybZY
the slip	ialhab
the slot	ecbkcj
the slots	caepde
the slow	alYddm
the slowes	ehdiee
the smile	ejpWdb
the snow	mflYbc
the softwa	albked
the song	eclfed
the sons	eZmjcd
the sooner	eZdpcd
the sort	chdcdl
the sound	ijbaci
the sous	fhaakg
the southe	diidfd
the spam	lcZcem
the speake	eZiaco
the specia	hfecjd
the spelli	ecjefg
the sponso	jcadgk
the spot	khMkje
the spring	egfYgk
the sql	edleed
the squad	ehaehj
the stable	dhbdbn
the stack	ZiYkkd
the staff	cfmYcj
the staffi	dcfjak
the staffr	cVihao
the stage	ZngeZi
the stages	dldeee
the stairs	kXefle
the stall	bcldjd
the standa	bhYZcu
the star	edleee
the start	hbSndm
the startu	bcbaoi
the state	gkfade
the statio	aiohXY
the status	uYgWcd
the stay	dfiffe
the steeri	jdedeh
the step	eZqdec
the stewar	fmbdee
the stop	ebodec
the store	kVscZd
the storm	ehjcee
the story	ebkald
the strang	abggna
the strate	edidei
the street	eeieef
the streng	abcbtd
the strict	eblmcZ
the strike	hibiWh
the strong	UkikhY
the struct	cglhbc
the studen	kXjZcl
the studio	ZiXnhc
the study	fedegi
the style	ecWees
the sub	hceeek
the subjec	dSrlbd
the submis	mddgcd
the succes	liXXig
the suffer	eiefff
the suit	efbZnh
the sum	feddhi
the summer	mbffed
the sums	clYgnY
the sun	dfkeed
the sunshi	fcgcke
the superd	ggbdfh
the superi	dlZhef
the superv	bgiggc
the supply	dijedd
the suppor	dabedp
the surgeo	pdYcci
the surger	eQhlmd
the survey	bWzYcW
the surviv	edheie
the susan	hndYbg
the suspen	nZbjdd
the sweep	dimbgY
the swimmi	ecceen
the switch	agngdZ
the table	YjRXyf
the tablew	hgcahi
the tackle	ddjgee
the take	dbYsXh
the takeov	cXsede
the taking	dYZZvf
the talent	gVqdce
the talk	jYetYa
the talks	dldefd
the tapes	odccea
the task	ZkYndd
the tastin	dbkjce
the tax	ifdceh
the tea	ebmcbg
the teache	feeffi
the teachi	dldjgY
the team	YnSell
the teams	edgiee
the tech	cikced
the techni	hWUqel
the teleph	Zehkfe
the temp	bifcZm
the tempor	Zbneeg
the ten	fXYbol
the tenanc	ecekge
the tender	fXqZkZ
the tenor	eageel
the term	feeble
the terms	YaXb9S
the terrac	eckeef
the test	YUglYt
the testim	dkiddc
the tests	dihdcf
the thank	dR2ZbV
the theatr	eYffdp
the theory	eZcrec
the therap	aambdm
the thing	ggXeme
the third	dRghcr
the thread	ebmeee
the three	kaUlfk
the thresh	dacZes
the ticket	fYoagg
the tide	ikafed
the tie	gcddek
the till	Yogebc
the tills	efZmee
the time	ffjhea
the timeli	mjbdda
the times	eaasdc
the timeta	ecdedm
the timing	bkggbd
the title	dbnZhc
the toddle	hekacg
the toll	eidfdg
the tools	gceeej
the top	hoVcge
the topic	cdeode
the tough	eecffk
the tour	Tdkbqd
the town	hcftaV
the tp	nWUgnf
the tracto	kUjZcn
the trade	meZjbf
the tradit	lddefd
the train	aYmoYd
the traine	baRkkp
the traini	YYgnla
the trains	dckhed
the tram	dhcfmX
the transc	Xeined
the transl	bcblbm
the transp	ecZjbo
the trap	flbeeg
the travel	hZrddZ
the treasu	daddgn
the trial	deYdjm
the tribun	jYlajd
the trip	dZjecl
the troubl	cfpYaf
the trust	ghUZjn
the truste	ZoQcnk
the truth	jgYcdk
the tug	Zhelee
the tuitio	eekdfd
the tulsa	felbfe
the tunde	cgdfcj
the tunnel	fUjcfn
the twelve	bbbboj
the two	nWcfej
the tyler	cbakdl
the typing	ckZlbf
the typo	cZfnja
the uk	hgchee
the ull	accjjg
the unanim	eceeoc
the under	dWnldd
the unders	bcffgl
the unfore	YZoYoZ
the unifor	bajdkf
the union	eabmdj
the unit	ciYcjj
the univer	djjdgY
the unpaid	ehZeek
the unwary	dgbkdh
the update	ijffcX
the us	fjgefb
the usual	gcbXwY
the vacanc	UdaZhw
the vacant	Zddcoh
the van	bgZbqf
the vehicl	fcemce
the venkat	eedlee
the venue	cYXwdc
the verbal	ecdclh
the verdic	rebabd
the verger	gpceeX
the verifi	ijeedb
the very	xhUTYj
the vessel	fZkmbb
the vestry	jpbZhX
the vet	kgbjZd
the veteri	edieeg
the vettin	ccauYf
the vicar	lZcaen
the vice	aldifd
the video	edjbbk
the view	eaedhm
the villag	daZdes
the vineya	fccaqd
the vintag	kiahZf
the visa	iUWpih
the visit	cdllba
the visito	dckblc
the vitae	jeeeee
the viva	cbctda
the voice	aqeibW
the volcan	cjhdee
the volume	hegafi
the volunt	ekgalU
the vote	lmObek
the vp	gqXddZ
the wage	icfake
the wages	Ybcaud
the wait	ojZWjX
the waitin	jbkXie
the walk	ebqZcf
the walkth	jbjddd
the ward	ebkidf
the warden	oiafZa
the wareho	cWhkhh
the warm	hcbmde
the water	ZZhhdn
the way	Wa4Nfd
the we	bdcXau
the weathe	dkmecW
the webina	ecpaed
the websit	agoVbi
the weddin	dmbZjd
the week	oVrZVf
the weeken	ddThcr
the welder	eeeeej
the weldin	ecdndd
the welfar	jdeeef
the wellie	dYrddb
the whiteb	hikbad
the whoeve	edmafe
the whole	dRsalh
the widen	ehdedj
the window	ekdifZ
the wine	eXVmlj
the winner	kVicei
the winter	achbdo
the wiser	arbedb
the withdr	lcgega
the woman	fuPfcd
the women	lXjbei
the wonder	fcmefc
the word	UWlplc
the wordin	cleefe
the words	hraZgY
the work	adkhee
the worker	qbXdlb
the works	mnfgVX
the worksh	Yeifgh
the world	nmWbda
the worst	mXbcrW
the wow	kfbgcg
the wrap	aqaced
the wrist	cakcdl
the writin	bkamdb
the writte	ZcSskf
the wrong	faodXi
the x	edscaZ
the yard	ZeYili
the year	iOpehf
the years	mciccc
the yellow	aZiklb
the yes	qZiaWg
the young	chaejg
the younge	abbeni
the youngs	eaekei
the youth	cdYkkf
the yrs	eaoedd
the zoo	cggidd
the zoom	dZZlcn
theatr	dVeiep
theatr 's	hbeecm
theatr .	bkhddg
theatr experi	edfdjh
theatr has	edndbd
theatr lighti	efdeei
theatr matter	cencfd
theatr minute	eebmed
theatr practi	dleegc
theatr says	TkauXd
theatr techni	eeeich
their	jdedbk
their answer	1jXTXV
their applic	dijeec
their behalf	ajeeej
their career	fmaicc
their cfo	eefjef
their choice	ndbcef
their coding	dlZjce
their cv	eakedi
their decisi	oVedhg
their detail	fdelec
their determ	ijbdee
their email	geegcg
their faces	dlgddb
their feedba	dkdceg
their first	chhdkb
their form	eeekef
their heads	ibcddl
their hr	thaYbc
their intere	eccddo
their interv	pdcbed
their last	akehee
their lawyer	cgbcjj
their letter	djjZgd
their loss	dcZccr
their marks	nZedef
their meetin	sZbaci
their mind	ZaWgax
their minds	plYXcd
their new	bPbW5Y
their notes	kicedc
their number	bhcgbl
their offer	SU0anR
their office	ehekdb
their other	heeeci
their own	XibXll
their page	akfadl
their place	dWtedb
their portal	efdief
their resear	cjecfi
their result	sUjadc
their say	jjddce
their scorec	dndcee
their scores	fldefb
their second	aWdqZm
their secret	ejeefe
their side	UdeYmp
their site	eedlee
their system	didied
their thanks	ejceeg
their though	dpecec
their time	iicdkZ
their verdic	mdffbe
their view	cmdeed
their word	dkeeed
their words	ndbedg
their writte	flfdfc
their yes	pbedcd
theirs	heXhhh
them	biimba
them 's	eeejef
them .	Yjceel
them ;	helaag
them ?	dXclhi
them @d	hYcnch
them @p	ZfqlbW
them @s	pUXZjl
them a	YVewZh
them about	bchglc
them after	hlcded
them again	YlbodZ
them all	rtPXZb
them along	eifdhf
them an	aceime
them and	htXSWm
them are	jcjZia
them as	igdhdd
them at	gZdhbm
them back	iRtafa
them before	dcemde
them but	lidcdb
them by	SWezah
them daily	pbccec
them down	rZlbbS
them for	hvSeVa
them giving	elbckb
them has	cfdodc
them have	eZoedf
them human	hUpebh
them i	WN5bkX
them if	kZeekc
them in	lYnpXR
them is	jrbWhV
them it	csZdeb
them know	aSndoh
them may	fnddcc
them my	SnpYjX
them no	bkhheb
them normal	dZvcaY
them now	eqbbcd
them off	kablde
them okafor	pZfedd
them on	SghxYU
them our	hbnYed
them over	icZpad
them please	ediiec
them round	dndYjd
them so	dXtaZh
them thanks	dadeem
them that	gdklaZ
them the	dmahag
them they	XUcZun
them this	fcdfel
them throug	dcbkdl
them to	XWskce
them togeth	cmbfee
them twice	diceei
them two	kdebdh
them up	jcmdca
them we	cichch
them what	fedgei
them when	fcekef
them which	Zcenef
them who	fjecdh
them will	hiedee
them with	efZhcm
them within	dfdigf
them would	elfbef
them yet	fnbced
them you	Wideod
them your	jZdndc
them>again	ilahbc
them>answer	plYcdc
them>ask	ehYnfc
them>away	bisYbf
them>bye	YjgZcr
them>chosen	aZZWqu
them>closed	aafYa0
them>date	uaaefa
them>decide	rpTbdc
them>free	ffefbj
them>give	gecjhd
them>goon	dhZgcm
them>hear	iicegc
them>hold	WVzcdj
them>if	dhdjgd
them>joy	aafbtg
them>match	clUkcm
them>me	ebdhnd
them>meet	emXnea
them>news	plZYce
them>not	aleacn
them>offer	accZyc
them>others	bebbbx
them>papers	aebnkb
them>post	cbgamj
them>receipt	hkrXaZ
them>refuse	cagYax
them>review	gqadbe
them>said	hhbajf
them>soon	ZvSncb
them>sorry	XdcZX7
them>start	Thabvh
them>step	eeetbZ
them>thanks	fZmWas
them>them	hicbfh
them>wait	gsfZeY
them>will	hkYgfe
them>you	fdahjg
themse	iudXYY
themse and	ejeeee
then	ppXddY
then .	YklhbW
then ?	dmYidd
then @d	evUYkU
then @p	sWeedd
then a	sfVTel
then an	fdeefj
then and	jfmZbb
then be	ijebdd
then by	idfeff
then came	ecoedc
then can	dmYrWa
then chose	cZeelj
then come	ckdhdc
then compar	jcfeff
then did	egeekd
then direct	bbdpcd
then discus	kdeeff
then do	apbjcb
then either	kceeff
then get	bpcded
then give	egcbdn
then have	nddecd
then he	XmgYke
then her	endddc
then his	cikddc
then i	vfbYiT
then interv	dcdoae
then it	iyePUa
then keeper	bbdpcd
then let	paebef
then letter	fmcedd
then locati	ibbckh
then look	gZemdf
then maybe	ahdlha
then me	jfedee
then not	iefeff
then on	gaancb
then one	Zjekdd
then our	gmceea
then please	eioUef
then presen	dffief
then put	idfgfe
then read	bdejma
then receiv	jdedgf
then remote	jgceee
then said	agbbil
then see	bmeeee
then send	ldddef
then she	dcaime
then sleep	bleeff
then some	ffdeej
then somebo	chfjee
then someon	djfffd
then tell	mbdeee
then the	ibhdcj
then there	bbhrbc
then they	psYSdY
then to	dncedd
then told	efedej
then transp	gnZddb
then two	dlXedk
then we	TwUkmS
then whethe	jdfeff
then write	lheaed
then you	8XXWXZ
then your	efialb
theo	dapdfZ
theory	bYaxcb
theory .	ebdoed
theory bit	cacqdd
therap	YatYai
there	blffch
there .	XkgjWj
there ;	ifeeef
there ?	ccgnce
there @d	ebojbZ
there a	agblal
there and	hOmfqc
there anothe	fdekfd
there any	almZZf
there anythi	fbqaee
there are	crfbXe
there be	csXcde
there been	ebccbr
there before	ifefee
there but	eoeeeZ
there can	Zqdeec
there every	eegied
there for	ddbina
there got	egdfnX
there has	dqbeeZ
there human	cdZqdd
there i	iXfUhr
there is	dnbeeg
there it	jkeeca
there just	eekeee
there lol	fhkfda
there may	cyZbaZ
there might	arcdec
there on	XZiped
there says	gikdcY
there so	dcdcli
there thank	jhcffc
there that	dpZcec
there the	ecpchZ
there till	lZgeee
there to	eieefe
there too	cbphdY
there was	jTYdir
there we	imWcid
there were	XZaXfz
there when	ejmibW
there will	fajcek
there would	YnhoeO
there yet	cnaadh
there you	clfcai
there your	lgacee
therea	Sqjfdb
therea .	Tnlgbd
thereb	mbcbdj
theref	gSRUj6
theref be	edeeel
theref been	eaddep
theref can	feeefj
theref closed	fcXeer
theref i	gifffd
theref invite	fdelde
theref no	ffffcj
theref not	eZecep
theref remain	flfefa
theref the	eecffk
theref we	fcYcll
theref withdr	edccdo
therei	dbaime
thereo	eanfec
theres	fdjgee
these	dfjiZe
these .	albckf
these are	dbkldb
these before	lcdfee
these by	ecfkef
these calls	eacmdi
these dates	jefdff
these in	fieegd
these off	diefff
these over	eaoeec
these questi	eddkee
these separa	kafcie
these things	dwWadc
these three	deeicj
these to	jabfdl
these two	eeemeb
these you	effief
thesis	ZjZfob
thesis .	fdaiek
they	fhXdhl
they .	dhcddl
they all	YsWkca
they always	skYZaY
they answer	nmZYYe
they apprec	ecdeel
they are	grQfhd
they arrive	cofceb
they ask	edelde
they asked	Zlmcbb
they call	iXZkcm
they called	WUidmo
they came	edZera
they can	Udgqdg
they change	ejeeee
they choose	ohcebb
they chose	XgbXds
they close	enbfcb
they closed	cjXeel
they come	otXNaa
they confir	haiejb
they could	ZeYhjl
they decide	tgZYYf
they did	QZnUjs
they do	gkUcUt
they draw	eecmde
they emaile	Wkdddm
they ended	ecefel
they feel	eXdber
they felt	cYahcs
they filled	dfhbcj
they finish	kedeef
they first	Yeflak
they foods	cnahed
they found	hcdadn
they froze	dcofbe
they gave	eVZflp
they get	jldadd
they ghoste	cYbdbu
they give	hjbhdc
they go	cfXqdg
they got	ebkddi
they had	PfdZop
they have	feXdlk
they hired	ckVbcr
they interv	gdlced
they just	kZifdf
they keep	iuXbbX
they kept	niaccb
they know	eZodch
they ladysh	ncecee
they let	tZeXVl
they like	j1RiSQ
they liked	dkVkic
they look	edpdcX
they loved	bimYcf
they made	ajnadd
they mailed	edcekh
they make	excZVZ
they may	W2YiZO
they meet	jaldeb
they met	ddadbq
they might	a0cWYb
they move	cnbfib
they moved	dibmcc
they must	ogeadb
they need	nfXjad
they never	daoeea
they no	faaedq
they normal	dqaced
they offere	gWZbrg
they only	ddkbck
they open	cdrada
they passed	VZZaa1
they phone	lgdddd
they phoned	bZbjoe
they pick	hfjcce
they picked	baXYht
they prefer	feedfj
they promis	apZZal
they put	dSlZqe
they rang	WUUdyn
they read	cXnddj
they really	egeeal
they reckon	nZYcZm
they reject	dZbigl
they restar	cboded
they ring	tgecXX
they run	eclhdd
they said	esOQdv
they saw	ZeZamm
they say	jwVTag
they see	ffXmbi
they sent	eZYenl
they set	bnbiea
they shook	edmdce
they should	mYickZ
they sign	dZpecc
they signed	bcefdo
they simply	fddfek
they sort	fkhcdd
they stand	mZceeh
they start	Wqjdac
they stood	eijecb
they stop	lfWbjf
they swear	midddZ
they swore	rWcdee
they take	asdYlX
they talk	eanidb
they tell	1dcXWZ
they tend	boedec
they thanke	dbeedn
they think	hfbYcp
they though	ccXfjn
they told	jkPYbs
they took	RRYZ2m
they turn	dbcgen
they turned	gbZcjm
they use	dVvZdZ
they vote	fbemde
they wait	idhddf
they want	SWS4vV
they wanted	Yctade
they went	iYTYZ0
they were	ZipVZi
they will	rqTabb
they wish	fgeeei
they work	hiefec
they would	gmWgge
they write	ojZdda
they wrote	iaZYhp
thin	bYagds
thing	XfXxag
thing 's	dhibch
thing .	ZWdseg
thing ?	mdecde
thing a	dedmed
thing about	earfbZ
thing and	iYcldg
thing before	eeejef
thing but	fefich
thing by	deejff
thing for	eacfoc
thing from	ebjfdi
thing i	UgZgpj
thing in	enbfbe
thing is	caXuce
thing left	lddZke
thing missin	eccjdj
thing my	feeief
thing on	gmlUgY
thing they	cdcldi
thing to	ZcmeYl
thing until	eadoee
thing we	gidgee
thing with	iqZcbb
thing would	epdbec
thing you	jZcncd
thing your	Wefpef
things	dxYfZa
things .	SraobZ
things about	dgbbdo
things and	eekeee
things are	pwQUca
things around	ffdiff
things being	egddek
things by	fcefld
things change	eYteeY
things come	eZbdin
things down	efdeei
things drag	fkceff
things go	mahdfc
things have	csbcca
things move	gocaeb
things moving	ecdmee
things off	mabjee
things on	feeefi
things stand	gaceem
things take	elceee
things that	fdeffj
things to	Xnjceb
things up	cxSdhV
things were	fenefZ
things with	hbnceb
things you	eiefee
think	glYWmh
think .	tvWSZX
think ?	ecdhoZ
think a	ehddei
think about	Y9QXiP
think and	fcbSqk
think but	eleece
think i	ZhqieT
think it	bfZWpm
think of	cTpWdq
think on	kgecdd
think over	fccaqe
think so	ejcdid
think that	hhhieX
think the	ecedfk
think there	mUdclh
think they	bjidlV
think this	aYRcdz
think we	gcccgm
think you	fcUpYm
think your	eZXkdo
thinki	i/SSZL
thinki .	XwZbhX
thinki about	f2SZfQ
thinki and	mZbedj
thinki it	eqbebc
thinki of	cogXbh
thinki out	lgefda
thinks	hyXZaV
thinks .	mbeeee
thinks i	ncceee
thinks she	fkeeed
third	aeWeft
third .	gnWbal
third adeyem	cWkckh
third and	dZbdfq
third ballot	ebadhm
third chapte	eiefee
third chat	efbnea
third floor	dZtcca
third interv	YmhVlf
third of	gaedbn
third on	dZbaer
third one	ccbnYl
third party	eeiidb
third period	deemde
third round	dXZini
third time	kngVeZ
thirty	TPljqg
thirty minute	bdaqde
thirty one	edcedo
thirty prof	ebkdci
thirty years	eZkcke
this	cbjbcp
this #	eejYkf
this .	UUlghn
this ?	bmkbZa
this @d	bedacr
this a	ebddlh
this accoun	fekefc
this addres	cfjnbW
this advert	aimeec
this after	fejffd
this am	lagfee
this and	heaYlj
this any	eagfei
this anymor	eqYeea
this applic	edaefo
this appoin	ejceeh
this as	bgZajm
this assign	deednb
this at	fckejZ
this automa	ekbedh
this back	fefejd
this becaus	casbZc
this before	ZjYbkj
this benefi	edkeed
this but	djhagf
this by	bhsfdT
this call	ddidlb
this can	amldeY
this change	ecfcel
this class	fcgefi
this comes	ekZbdm
this commit	dbkdeh
this compan	eatccY
this compet	baZces
this conclu	fdcedm
this confir	ebmdia
this cycle	fceffk
this date	amedge
this decisi	YUVXc6
this does	ecngfY
this done	feejce
this email	aadqge
this end	encdec
this exact	dicfeh
this far	cdejfg
this financ	dYpfee
this finds	efiddg
this for	dbilhZ
this form	ffeiee
this forwar	fdbfel
this from	kdgXkc
this furthe	fddgfi
this goes	cmagee
this grade	feYffn
this has	cteZcX
this helps	eedffk
this hospit	fbeifi
this house	encdhZ
this human	eiedfg
this i	deaiig
this if	epeceZ
this in	jVlfci
this inbox	cVxcdc
this includ	febfem
this intake	edcceo
this is	gjiadf
this issue	ddpbdb
this job	bRigWv
this leaves	ecpfeY
this letter	Xcikgg
this level	eaeddo
this link	dbkjcc
this mail	bNpigi
this mailbo	cZubcb
this may	deWeer
this means	kchded
this messag	devWac
this minute	eecele
this moment	kbddej
this newsle	ffjdee
this normal	docdbd
this not	feeife
this note	mWqbcZ
this notifi	bYcaet
this number	dVzadX
this occasi	kTVZc2
this offer	bbaZza
this office	hoOmhZ
this on	fcdejg
this one	jSZcay
this openin	fgifec
this opport	egdeej
this or	dbhefj
this over	damjeb
this page	eblffd
this phase	ldcgfd
this place	cokbcW
this point	dsXabg
this positi	dWibdr
this post	ZkoWZe
this postin	fedffi
this proces	eabces
this publis	niZdeb
this reason	fdbden
this recrui	dcoddd
this regard	egjefb
this requis	ebcdeo
this role	dYddau
this round	kXZXcv
this said	eeadod
this search	Ymhadf
this season	cdVbcv
this serves	aqZded
this should	jbldea
this side	VzeddR
this since	fieemX
this size	ieeeef
this sort	Xpdceh
this space	dyVbZY
this stage	gwWabY
this takes	dpcbec
this task	fedjef
this team	dcfdco
this term	dZkdcj
this the	dRldbp
this time	hMTjX9
this to	nYjZbg
this up	erbbcb
this vacanc	gifcag
this was	Vdjbgo
this way	dZmkfa
this we	YiaZjm
this will	eRjico
this window	dbsbdb
this with	migbca
this work	diZbdn
this would	edegei
this you	hZhgbj
this your	cjaclf
thistl	ichfee
thomas	YXabZz
thomps	ehdiee
thorou	cdfddm
those	ixXVcd
those .	dbijee
those admitt	kgedfb
those are	iffeee
those called	ecZedq
those candid	cneeea
those chosen	ZvaZdb
those from	lcdgde
those funded	fecemd
those he	cuaYca
those i	lgebde
those in	eqadhX
those invite	cpeXeh
those mails	eeVdkl
those not	kcefee
those of	dkjacd
those on	iZkhcd
those select	kiaaeg
those shortl	hlceec
those taken	pcbbed
those terms	ecdilc
those that	ifeeef
those they	dmebee
those to	ckZXen
those two	cifgef
those we	mpTSck
those were	jcdedj
those who	dliTcj
those with	cfZcnh
though	ZiYYcx
though .	UsfUcm
though @d	eneaee
though about	aeeUhq
though and	WncYkh
though answer	dgeefi
though but	aodeee
though by	pcdbgb
though he	efabpd
though i	hSsahe
though id	edeedk
though in	eddddm
though is	fdaden
though it	qOlcge
though long	fTgddr
though my	elaadj
though nobody	ffjfec
though of	bpfcae
though on	efatXa
though so	dqYgad
though that	dccpde
though the	cYVca0
though they	eheidd
though to	eifffe
though we	chcjai
though well	elaceh
though with	djcefh
though x	fedffj
though you	aOmeqi
though your	feXddo
thousa	jpcZeY
thousa of	dqdbda
thrash	gdeief
thread	ZZphcf
thread .	eckceh
thread my	eiejfa
three	dfWubf
three .	XkViSt
three and	wfXTgb
three applic	ndcaeh
three are	eWdncl
three by	leceed
three candid	khecdd
three dates	cabucb
three days	feeeif
three docume	feeief
three extern	eYeoee
three finali	iobjVZ
three for	ccdmcj
three got	ecbcmh
three jobs	heamed
three landlo	dkbedi
three left	didjdd
three minute	cYrece
three month	fffdif
three months	caphcc
three more	qealbV
three names	clbbZm
three new	ddfcel
three nights	ieeege
three of	teTfdf
three offers	dicdmb
three option	ccYqed
three other	gdagfl
three others	djcfdi
three pages	eeeief
three paragr	dgbdel
three paysli	ebbrce
three people	exiVXV
three profes	kaeiee
three profil	dsccbb
three questi	WYlqfa
three refere	egZqbd
three rounds	aklWak
three sevent	dheiee
three shoppi	ehckde
three short	dddmee
three signat	eiccej
three slots	dbZsdd
three so	ieegee
three teams	fdeidg
three the	dbehld
three things	fdekef
three times	Zghlfb
three video	efjded
three we	dwcVWf
three were	fifceg
three whom	ejcfZk
three will	fdaodb
three wonder	eceiei
three year	dcbeod
three years	eblanY
three you	fgnaeb
threes	ebeedn
thresh	dYaWey
thresh .	fccceo
thresh for	eacafq
thrill	jSfZxY
thrill .	jbcecl
thrill and	edcdnd
thrill that	dYdbuc
thrill to	bYagvb
thrill with	gndebc
thrill you	nWrcXZ
throug	bkXiig
throug .	Umakeg
throug @d	ldrTcZ
throug a	ekXfYn
throug all	jlYchb
throug an	ecejeg
throug and	enRjai
throug anothe	eddeem
throug applic	dpdcec
throug at	aeibne
throug but	ecejge
throug by	geieef
throug chambe	fideee
throug comp	eefcle
throug cvs	jgddee
throug everyo	emedfc
throug everyt	ljbbdd
throug fine	bcwZZZ
throug for	ekdjda
throug her	eiceeh
throug how	edekcg
throug human	fabdim
throug i	ebhddk
throug it	VXThpr
throug me	cdpbce
throug my	jcacmd
throug no	eikead
throug on	ddcjgg
throug our	XtbbZh
throug so	famdee
throug the	ggWdnf
throug them	e1UYcW
throug these	ffeefi
throug they	dhccdl
throug this	feedfj
throug three	emdedd
throug to	VPc8Rh
throug us	enagec
throug we	hbifff
throug what	eideid
throug which	jjdbee
throug with	gpgWmT
throug you	dacbsa
throug your	hgWoZf
throwi	dnafbh
throwi with	fgcgcj
throwi your	dndeec
thrown	cmbanY
thrown in	cfdbod
thru	cfmckW
thru everyo	gkddee
thru the	didbje
thru to	edjkeY
thumbs	rUjbZi
thumbs up	rUjcZg
thursd	uRdehZ
thursd .	kUelgd
thursd ;	qccbdc
thursd and	jhbeef
thus	eWZbit
thus we	fbdden
tia	ejhfdc
tia with	fkdfee
tick	cabkgk
tick the	eeeeje
ticked	fYgakk
ticked a	ebeeem
ticked my	kVfgdk
ticket	XRsefl
ticket #	cYtZeb
ticket .	ccdZau
ticket alread	fedeek
ticket at	ekhddd
ticket for	eekceg
ticket in	eedckh
ticket is	eigefd
ticket loan	figeee
ticket number	dcpcec
ticket tests	eclfee
ticket to	bYjbqb
ticket will	iacmce
tickin	iZdncd
tide	ikafed
tide tables	ikafed
tidewa	djdehd
tiding	ecdbil
tidyin	fcnaee
tie	bYnnZc
tie .	dOsjbh
tie on	fiaffi
tied	cobhdb
tied knots	igdeee
tied up	aqcded
tiempo	dZjhdi
tight	l2WSYT
tight .	gteWcX
tight and	ehddei
tight i	epZedb
tight till	kdeeff
til	dTwkgS
til #	ebelde
til @d	sdhVbc
til i	fccepc
til the	Vesfdc
til they	idgefe
tile	egjdde
till	ncrdgP
till .	bYlZgn
till @d	rXbZqX
till @t	kZXqZh
till after	aphecW
till before	fkeeed
till close	cfdncf
till furthe	YloddZ
till he	dXvddX
till human	xNRmnY
till i	ddfldd
till it	cSvigX
till someon	fdiiec
till spring	elgcdd
till that	djjeeZ
till the	fnrTeP
till they	iXuhaV
till we	hbiiaf
till when	daoeed
till you	gceekf
tills	efZmee
tills .	efZmee
tim	ajiiZf
tim .	djeice
tim moncto	dfkgbe
timber	ebgmdc
time	cjegeg
time #	ffcjff
time .	ataeYi
time ;	ibcaen
time ?	bWaofk
time @d	hqffaR
time @p	iieccg
time @t	eedkee
time a	cldffc
time about	eXnkea
time after	O1Zbgc
time and	Yelbhh
time are	ebamhe
time as	kVnXdj
time at	ebWndn
time before	Yhjeja
time being	cW8ZbN
time betwee	eeeife
time but	dfZaoi
time by	kiYhdc
time differ	fedked
time during	encded
time for	WhcmqS
time from	aZbhtZ
time has	deoaec
time here	fdekfe
time human	dekhfa
time i	qfeZda
time if	kbdkdd
time in	rVkjYW
time is	gddjfe
time it	mpZYba
time just	eedhid
time later	Wpfeff
time limit	dediie
time lucky	qZbYna
time mate	eancee
time no	depceb
time normal	heVifl
time of	igfced
time on	aVofdk
time once	ccemef
time one	fedepY
time only	ehfeja
time or	cccqdd
time over	ekefde
time perman	eddaoe
time placeh	eajied
time please	ohaddZ
time post	eeedqY
time round	ebbaet
time same	eieffe
time she	Zqdded
time slots	dffiff
time so	paceah
time that	dfXmdk
time the	sVdZam
time there	fadgfl
time they	YpiXag
time to	fuaedW
time until	eZbqhb
time vis	hhaggf
time we	ebYYby
time when	edefkc
time will	ZZnldd
time with	gcYpfd
time work	eelaff
time works	ecaqdd
time yet	fifefe
time you	hWbTsn
time zone	ddcnee
timeli	q3STVU
timeli .	jgdede
timeli do	lkddZe
timeli final	gjebfe
timeli has	dobded
timeli yet	fieffe
timers	dnceec
times	Ubh1XZ
times .	ZYjodd
times ?	feeiee
times @d	aklbeb
times a	eldeee
times by	Ybknde
times do	feejee
times for	bddpde
times human	ddjfed
times so	cjehee
times that	eeeiee
times you	edfkee
timesh	cSyaVe
timeta	piTbcg
timeta .	bldhec
timing	YmheWh
timing .	fdadco
timing ?	dfbled
timing as	hajeef
tina	naceee
tiny	dibddl
tip	hTxZaY
tipped	eZacct
tipped it	eacddp
tipped the	fedeek
tips	WTnWva
tips .	ehceje
tips are	cZqbdd
tips for	fdnced
tips from	fejeee
title	XZpdmX
title and	abjocc
title by	dffief
title i	fidakd
title on	eaobfc
tl	ddmgZh
tl ;	dfhcck
to	egeife
to #	NVuhqX
to .	ialclY
to ?	eicmcc
to @d	vbNoeW
to @p	eZehel
to @s	+NfTWV
to @t	cdYqde
to a	ceaibo
to about	ebenee
to accept	cYSa9V
to accoun	cbpdec
to acknow	aohbbc
to activa	efkdfe
to add	ggeiaf
to admit	cedcen
to adopt	apadeb
to advanc	feeefi
to advise	icheYk
to agree	bpQfjf
to all	1amUWU
to allow	ekedee
to amanda	dgcgdj
to an	cifXeo
to and	ecZkYo
to announ	YZgYwd
to anothe	gcbXN3
to answer	fbhqYa
to any	Zjfdbl
to anybod	cmgdec
to anyone	gmlZeX
to anythi	jfhbed
to apolog	gpckaR
to appeal	jeedfg
to appear	dalkca
to applic	niadeZ
to apply	bVbYe0
to appoin	cfaTsk
to approa	fedlee
to approv	YsXeTo
to argue	epbcgZ
to arrang	SeT3dV
to as	kacnbc
to ask	bonbeT
to assess	bhZpec
to attend	acUoYs
to avoid	bjtTVi
to award	eecYoh
to back	dfcndc
to bat	bnbicc
to be	gkYijZ
to bear	kgdaeh
to become	cgiXmf
to before	fifefe
to begin	ejjfca
to block	deYpee
to book	YdhlhZ
to both	hlaZka
to bother	eclgec
to break	dobfec
to brenda	ceemdf
to brenna	edkbci
to brew	ehdjee
to bridge	fjdeeg
to bring	abddoh
to bristo	fdmeec
to browse	ehieee
to brusse	djheec
to build	dcbgdm
to bump	ehjdec
to but	cilagb
to buy	fbbddp
to by	uabacc
to call	jjQhgf
to campus	didbld
to cancel	VgwYZf
to candid	0hUShW
to cape	dcemee
to careta	ehbked
to carry	XVgkap
to catch	agbgih
to celebr	dcjbjc
to certif	ecmZhe
to change	ZXvgcV
to chase	jgXcdl
to chat	lmeUhb
to check	mtWaXa
to chew	jkcbae
to choose	Zceoeh
to clarif	fcobae
to clear	reYXie
to close	caTjXx
to collec	bauUgg
to come	oUWngf
to commis	feeeej
to commit	dqcdda
to commun	ecbffo
to compar	sacedb
to comple	ZXY0db
to compre	gegidd
to comuni	eldeed
to conclu	Zhdodc
to conduc	hZdjka
to confir	gceepY
to congra	edecme
to connec	dUvebb
to consid	fhWfdm
to consul	leddee
to contac	hUUtdl
to contin	aWatXo
to contra	edcimb
to conven	ekdeee
to convey	ebcckk
to convin	deeige
to cook	dWYvdd
to counte	fnZcgd
to cover	fcdcen
to create	fbWgim
to custom	ebidei
to cut	gVeYkn
to cv	eebmee
to dash	ecndec
to data	ecncee
to date	XinecY
to deal	ghmdbY
to decide	plYbeW
to declin	dXdddr
to defer	eZrfeZ
to delete	aancdk
to digest	efdYjk
to disapp	dgZcdq
to discus	fheejc
to disput	edacYq
to disqua	hcfied
to do	hVnvVX
to dr	ecbdfn
to draft	ebemee
to drag	uWcddb
to draw	fWYdom
to drive	ckblcc
to drop	eblijW
to dublin	Zebhne
to e	fYkjde
to each	omZaeZ
to earn	djcqWb
to email	Xgogbe
to employ	bfaVtg
to end	edXXbw
to engage	aaUYze
to enjoy	djddie
to enquir	emedfd
to enter	fdciei
to evalua	ejeffe
to events	fejeef
to every	uadccc
to everyb	jldUak
to everyo	1lUbZQ
to expect	lpUZZb
to explai	flXhZh
to explor	ffjded
to extend	ZcXSvo
to eye	dkjdea
to face	gYYlgj
to fast	eeeldf
to feed	lcicce
to fight	feeief
to file	ekedff
to fill	fUnhWm
to final	efeldd
to finali	fbecij
to financ	jpeSiX
to find	XxLhdg
to finish	gqfdcU
to five	bghlad
to fix	TSZ7bc
to fly	fadidj
to focus	fcdeem
to follow	TfRa8V
to forget	aodeee
to formal	fffdif
to forwar	edcmed
to four	ibbfbm
to freeze	ehjeec
to full	ekbldZ
to fund	ebjeeh
to fundin	focecc
to galway	bcbqcf
to ger	eccidk
to get	fkcrYU
to gettin	dpdcec
to give	kcQkjh
to go	WiXjgm
to grab	efejef
to grade	nYddie
to grant	ebdkdi
to grips	dmceee
to guess	csdedY
to hand	bdWxXf
to handle	ehcjed
to hang	fjefee
to happen	eehXZo
to has	elaedf
to have	Zjbcqc
to having	bbdfng
to head	crYgbb
to health	dfefie
to hear	XXjuZh
to hearin	dYseac
to heart	fcdedn
to help	gRmbfk
to her	gQUqnh
to him	ebPegt
to hire	VXjV1c
to hiring	dZnefc
to his	Zaimai
to hold	mTacZs
to hols	fcbdoe
to home	ecndbf
to hop	edehdi
to hope	Zohdec
to host	hZlcdh
to how	elddee
to hr	ihiedZ
to human	zaZfbS
to hurry	gncfac
to improv	dclefe
to in	ejfgfZ
to includ	edbaeo
to indica	egcihc
to inform	gaWbkp
to intern	hYpddY
to interv	ZjZpZg
to introd	affnbe
to invite	XZZweg
to is	fedffi
to it	eoagXg
to its	mYbief
to join	YUkK/Y
to joinin	epdbdb
to jonas	jbbddm
to judge	cmegec
to jump	Zkkbdg
to june	fkceee
to kano	feeefi
to keep	Zeeadr
to kerry	ciiefd
to kitche	eblged
to know	ZVlqZh
to lagos	kddfee
to lead	YZalwU
to leader	idcdke
to learn	bchmbf
to leave	fXkbdm
to legal	gekced
to let	hfaZil
to lift	fehide
to like	dnccci
to live	eafdjh
to lodge	fedldd
to log	dbrYea
to look	hhcdci
to loop	kkbcdd
to lose	bkbeif
to lpa	ehdebk
to lunch	dbenee
to mail	dYmlbd
to mainta	eajkec
to make	pbTTom
to making	ejfffd
to manage	bpaYeh
to mark	oZeeed
to master	eeifgd
to match	cjbcmd
to me	fiVpgb
to mean	eldffc
to mechan	feeked
to medica	eeefjd
to meet	cmcyXT
to meetin	edembf
to mentio	demddf
to meridi	edobee
to mess	edkjeZ
to messag	hbkdee
to mind	daoceg
to more	fjdffd
to most	dgneeY
to move	bdXudf
to my	dkeYfi
to myself	eabiob
to nairob	edchdk
to name	WqfrZR
to need	fbefek
to negoti	ebejid
to new	foobZR
to no	ejadbl
to nobody	jrZdcX
to nod	fncdec
to northl	eddefk
to not	ZZUZbz
to nothin	fdddnc
to notify	qbaala
to number	fcdfel
to object	mceede
to observ	ofahcY
to offer	aeWatk
to ok	lWYpcd
to okafor	qbcfec
to on	ibqabb
to one	fTjXaw
to opt	edbkdi
to order	djidfc
to other	eZdbdt
to others	edfffi
to our	XYloYk
to ours	deleaf
to part	eZXidq
to pass	YVXhju
to pause	ZWueec
to pay	oabcdj
to payrol	dkkcbd
to people	tnZTaa
to person	fduXdY
to perth	fdjibe
to pete	ecffhi
to phone	reXjYZ
to pick	qWZnfY
to pin	eieeee
to place	klcbdb
to placeh	bnqUdW
to plan	dldjbc
to play	ffeiee
to pop	encded
to postpo	danjca
to prairi	hgdeci
to pray	jhddec
to pre	eleaid
to prep	ddcnee
to prepar	YSZ6Za
to presen	YdU3Vb
to presid	mqZVba
to press	dbeknX
to print	bdmejb
to priya	edefej
to procee	baeoak
to proces	efdkfd
to profes	enbbed
to progre	bThmbn
to projec	eYrbed
to promis	Yrcala
to promot	eedeek
to propos	eebila
to provid	ccaqdf
to pull	dXyacZ
to pursue	eXdZdu
to push	eddeih
to put	cfigch
to quote	hddjee
to race	fejfed
to railwa	dnjbdX
to raise	ldcZgi
to raiser	ffeffi
to rank	igdefe
to rate	bZxaaZ
to ratify	eleedd
to re	eebhek
to reach	LqYvgY
to read	WqjeaZ
to readin	jcccje
to reads	ecemde
to readve	enbfcd
to reappl	ZcZgWu
to recap	hkebee
to receiv	UodpcZ
to recept	feeief
to recomm	bVtWYl
to reconv	flebfe
to record	ZcVzaa
to recrui	dcYdse
to redo	kZqadZ
to refere	dgcekd
to regist	Zhdlee
to reject	gmeeea
to releas	bcdclk
to reloca	edhiee
to remain	gVphdc
to remote	sZccdc
to remove	eclcdh
to replac	ejaeeh
to reply	kVnaka
to report	YqhhgQ
to repres	clcfed
to reques	edbjej
to resche	ddTtbe
to resend	ecrZda
to reset	ecmdee
to reside	dgZddo
to respon	fsdYbZ
to return	edXkhi
to revert	jmZZia
to review	nWichd
to revisi	ZgoeeZ
to ride	eheide
to ring	mdakcb
to round	iXlidb
to rounde	chncea
to run	nTZduX
to rush	ndcgcc
to safegu	jdeeef
to salary	fcdpad
to satisf	ckbhch
to save	aoVbii
to say	behZgm
to schedu	gfdpdW
to school	dgeiee
to score	keched
to screen	jfeefe
to sectio	fhacdl
to see	grdmVY
to seeing	ZUqqWZ
to select	edeihe
to self	dcifid
to sell	kdgeec
to send	badngg
to senior	ebZeeq
to servic	fhcffh
to set	TfS4fY
to settle	hibmaZ
to share	dhjYff
to shaz	dhjdde
to shortl	gpZfbZ
to shout	fcjffe
to show	bYohah
to sign	YWZY+U
to singap	ddecmd
to sit	agdxbS
to six	eejeee
to size	pbdbed
to skip	eejdff
to sleep	zmhPUT
to somebo	aYjZas
to someon	dTQfX9
to sort	aeemde
to spam	edogdY
to speak	Xpamad
to specul	embeed
to speed	fpXhbb
to spend	dZcwYd
to split	dfdcel
to square	mjdZdc
to stage	aUYzdf
to stand	eXldej
to start	YjZgnb
to state	kfhbga
to stay	XVrddl
to step	cVyWkU
to stick	efdeek
to stop	Ucrcjd
to store	cobeee
to strike	cZjiai
to string	egddmb
to stuff	dZddep
to submit	ZjWwZa
to sugges	eeeiee
to supply	fXdndi
to suppor	fdeffj
to susan	bdkhfc
to suspen	dX1edQ
to swap	eeanee
to sync	incadb
to take	Zaegtb
to talent	eZrdcc
to talk	YjTkki
to talkin	dYmhfe
to taste	eiehed
to teach	cXcvad
to teache	jcgffe
to teleph	oeagdd
to tell	gdaZkl
to ten	edpbdb
to test	ceenee
to text	fXckel
to thank	UlpSUq
to that	indaYe
to the	fjbjdd
to their	abjnkU
to them	SocqeY
to these	bdogcb
to think	p2QMoL
to this	bcckan
to those	niXWei
to three	eUngWn
to tick	Yeeodf
to time	eejddg
to tot	lbefee
to touch	dqceca
to transp	bcddep
to travel	ebahbp
to try	YqYSdq
to turn	aWagjp
to two	eXZkmh
to under	drXdec
to underg	ebence
to unsubs	djiddd
to update	qdgcba
to upload	ffeief
to url	iehbge
to us	gYgpbb
to use	ebcfem
to verify	jacmeb
to view	casWlY
to visit	gmVcdj
to volunt	oXjcdd
to vote	kldccb
to wait	hrVRkg
to walk	cWVtkY
to want	emdgbd
to watch	aiekag
to watche	hjZmab
to we	kfebfe
to wear	hcZmee
to weigh	fmYZnZ
to welcom	bVkniZ
to what	Xeddnj
to when	YxcacX
to whethe	feclde
to who	bqcedd
to whoeve	eqZade
to whom	Zbmdcl
to win	djjdcd
to wish	ddkdeg
to withdr	hZzYWW
to work	dchmZg
to workin	caaZud
to worry	hhgeec
to wrap	oaddee
to write	ZiTjdp
to you	umYWkV
to your	hfhVkg
tobi	ecedij
tobias	damheb
toddle	gdjdcg
toddle of	ddkdeh
toe	ecZkdl
toecap	cdcfme
toes	ddbhld
toes .	debhld
togeth	dmXand
togeth .	chibjd
togeth ?	feckef
togeth a	dZhgje
togeth and	qgdYcc
togeth in	afaemi
togeth on	bbankd
togeth the	eZecmi
togeth to	efdedk
togeth we	ejedfe
togeth with	gmYfia
toing	edegei
toing and	edegei
told	lieVfh
told .	loQVgj
told @d	0MXahh
told @p	pdcfdZ
told about	bkbdek
told after	Ysbdeb
told all	eYqedc
told and	jkbedd
told anythi	ZyWceb
told at	rbXZck
told before	qZceee
told by	zajUYa
told candid	ggbdek
told dad	Zadiki
told do	ckeeee
told emerge	mZbjce
told everyb	jXdden
told everyo	hVkcek
told her	Yfdjcm
told him	lemZaa
told hr	nZkbfZ
told human	sadadc
told i	VmOiml
told if	ihecee
told in	hcadap
told it	hmhYbc
told me	asdTbo
told my	XuZYbh
told no	pgZanS
told not	Wmfdhg
told nothin	ZpiddZ
told of	gnceeZ
told on	uZcbae
told once	ckefef
told payrol	ebWdtd
told so	fleffa
told soon	jgddde
told that	tXjWYi
told the	aPtdrZ
told them	UU/VoN
told there	llbdcb
told they	ifdcdj
told to	dYfsZf
told togeth	mXZeme
told us	iYnUdl
told we	ldgeea
told when	dgieee
told whethe	yWeWdd
told within	fncedc
told yes	nbfedd
told you	iiLair
toll	eidfdg
toll compan	eidfdg
tom	kbhXhh
tom .	eheamd
tomasz	fmdfdc
tomasz ?	fmdfdb
tongar	elcefd
tonner	dhehef
tony	ecceel
too	aggWer
too .	hhjZiY
too ?	caXinh
too and	fZkdnZ
too early	mvaWaU
too expens	efadco
too far	bQlXav
too fine	ehbehi
too green	eaWddu
too hopefu	bmeefd
too is	ekcdeg
too junior	gUbcct
too late	YWSfc0
too long	WvlZZW
too many	edZccs
too much	XfuZad
too no	egddej
too old	dhekec
too quiet	eaZces
too senior	fZecdq
too small	edgeei
too so	enefiV
too soon	hiYaoc
too sorry	fcmfec
too tall	flbeeg
too the	dddndc
too we	dkeeed
took	aOdRo4
took .	oabedg
took @s	fhZdkf
took a	hfVZin
took anothe	edgeei
took away	cZghcl
took in	eiadek
took it	aYgbat
took longer	pZeeed
took me	ZUZU4a
took my	cWcdct
took myself	fdoeeZ
took note	kbodeW
took notes	eYrdec
took on	YZkabq
took over	kacdhh
took part	ZeqZae
took place	hiZfbh
took so	ebbeen
took somebo	ecaeep
took someon	abdecq
took the	acVVW5
took them	aYaaqm
took to	ceZpah
took two	cWndbl
took until	eideeh
took up	cedlef
took us	hchclZ
took you	hgcbnY
tool	dmadff
tool .	eoaaff
toolin	dZZccu
toolin .	gdfeei
tools	fXXhdq
tools .	fZXieo
top	dbjYgm
top #	ehblde
top .	lahXjh
top and	egddej
top matche	dfejef
top of	higSpc
top three	bhZnah
top twenty	khaadi
top two	edeeek
top went	ejafie
topic	YUozWU
topic .	fdejef
topic of	cbcscb
topics	eejffe
tops	qSVlhd
tops .	ncbicb
tops and	ieffef
tops till	fddmce
torn	hoVhfY
torn .	ZlYlia
toront	eddmed
torste	jddefg
toss	gcdkee
tot	lbefee
total	ieZkce
total exp	efdjee
totall	hVqdZh
totall get	eZldej
tote	eekefc
touch	dwVcaf
touch .	YrZVXr
touch @d	jafhff
touch about	UoVnde
touch after	Xvbbdc
touch again	eciefh
touch and	ddeeek
touch as	ejeeef
touch base	dqceca
touch before	eheiec
touch by	zNZkaf
touch i	dZdfeo
touch if	ZllWch
touch in	biejee
touch once	csbcea
touch regard	ekZfeh
touch should	egddfj
touch since	dnfffa
touch soon	eeekfe
touch to	bkbmeZ
touch when	afldeh
touch with	cpfZoP
touch within	sVdeee
touch wreck	klZccd
touche	dkmedW
touche .	ejjfeY
tough	aUgYby
tough call	ddaeeo
tough decisi	edbefn
tough one	fdebel
tought	beekef
tour	SfrgkY
tour 's	WatXma
tour .	VdpjfZ
tour and	dbdoee
tour guide	ijadgd
tour in	bekied
tour of	aefemd
tour on	efnZbh
tour the	feeiee
tour till	jfedef
tour with	eiefee
tourin	fejdee
tours	eiefee
tov	feddmd
tov .	feddmd
toward	ihelaY
toward a	dhjded
toward the	ocddde
towel	dXqidZ
tower	eedgej
town	cVdsjc
town .	fSZgiq
town ?	fdenbe
town @d	eeeief
town and	fcneeb
town clerk	iadclf
town commit	fkbggb
town crier	ibdjee
town hall	decrba
town on	dlciec
town pin	agZhkh
towns	fejefd
toyin	effheg
tp	sXRend
tp 's	jhadkZ
tp .	fedieg
tp has	gjdfed
tpm	edgkec
tracey	YZdXrm
tracey it	edcdgk
tracey on	cdobde
tracey the	dlYdoY
track	YeqYfg
track .	eedemd
track my	cbpcdd
track you	ceemde
track your	dcqZdd
tracke	dccpbf
tracto	hT2VTe
tracto .	emddcd
tracto licenc	ccagdp
tracy	fclecg
trade	idkfac
trade .	dYlmda
trade certif	eedjff
trade fair	kflXeZ
trade from	eddefk
trade show	ffjddd
trade test	jjZbeg
tradit	nddeec
tradit custod	ledefc
traffi	cbileb
train	dVloVh
train .	aYqnZY
train @d	dbggdk
train and	dkkcda
train driver	eaYnei
train fare	dcjbcl
train is	iXdncc
train ticket	deejef
train was	fekeed
traine	dWYcqp
traine .	jUfdki
traine and	fdeefj
traine driver	dmbbhf
traine from	ceZdqd
traine has	ccZZds
traine is	gYldeh
traine office	fedkee
traine place	ddahnc
traine progra	habelf
traine scheme	giggda
traine solici	jahbei
traine to	gdfeie
traine train	ebZoee
traine well	edbelg
traine will	edcfel
traini	dWoZsU
traini .	fWubba
traini @d	lggccb
traini centre	ecehhe
traini contra	dckbgi
traini course	ddldfe
traini for	ddncde
traini is	mddfbe
traini seats	jeeeef
traini worksh	eldfed
trains	dfhlcb
trains .	dickdc
tram	WodfkX
tram compan	ehWdpb
tram depot	fidjcd
tram driver	Ykddhh
trams	bbjmdd
transa	eaqafa
transa adviso	fblegb
transc	ROj8WW
transc .	ebWube
transc ?	dafnef
transc and	eacpec
transc by	Xeepee
transc for	bddoec
transc of	edijdc
transf	dXjean
transf .	feefej
transf @d	eekdee
transf from	fecedm
transf to	hcccem
transi	edckdh
transi .	egefei
transl	dVXqik
transl #	pYdbeh
transl .	cflida
transl and	icegeg
transl from	fedffi
transl sample	ceeobe
transl the	iaaelh
transm	bkafhf
transp	1XSkTg
transp .	yhUWgU
transp and	sVcecg
transp certif	fddmee
transp for	lcdged
transp manage	dcdkdi
transp on	ideffe
transp planne	icffff
transp to	nfadfc
transp we	cmceed
transp with	dddmee
transp you	hcecek
trap	cgWhbo
trap door	flbeeg
trap for	dgbkdh
travel	cdveaX
travel .	amXdrW
travel ?	ebpbda
travel @d	gefdcj
travel a	igfeee
travel and	fdhfjb
travel claim	kdfdee
travel costs	fejcch
travel desk	ldcfee
travel detail	mefZff
travel expens	bauXbh
travel for	hajeeg
travel form	edihdf
travel is	dfdlde
travel plumbi	fedjff
travel reimbu	eekbfe
travel so	hqWdeb
travel to	cbmhdd
travel until	Vfsdde
travel up	cggiee
travel with	delfed
tray	hqVfba
treacl	fhefef
treasu	beXeln
treasu .	ceecme
treasu analys	clcied
treat	hSsZka
treat the	kdbfdh
treat this	gdfVof
treat to	eelefd
treate	cnkZcb
treate .	efkbef
tree	gVljed
trees	dccffl
trelli	Zebdgp
trembl	hgddeg
trevor	jZndcb
tri	hbZigi
triage	eXmebj
trial	ceQuhf
trial .	fpVnUc
trial @d	aeeqZe
trial @p	geecje
trial coordi	feceek
trial day	Xccllf
trial days	ebdidk
trial eight	djjfcb
trial in	egdjed
trial is	fcehjd
trial lesson	gfckcd
trial mornin	fddlde
trial on	ajdble
trial period	eceXrd
trial shift	lhVejc
trial shifts	jkdcdb
trial task	jkdYed
trial the	hncYgb
trial to	bbercd
trial was	idceei
trial week	ZWXpeo
trial went	ebdfjh
trial with	eYdqZi
trials	hkYddb
trials go	hkYbdc
tribun	jYlajd
tribun .	ffgdie
tribun is	gfecje
trick	dbkckc
trick .	dclZkd
tried	PYQtnn
tried callin	ecbgle
tried everyo	dgdddl
tried ringin	eabcjn
tried to	SiZrjZ
tried you	eeekee
tried your	ddcncf
trim	ferVde
trip	iYuaXd
trip .	bemfed
trip home	hcldec
trip to	ificdd
trip up	fdieff
trip we	diehfe
tropic	fbXegp
tropic .	fbXefp
troubl	XeorXW
troubl .	efiheb
troubl and	ebkhed
troubl is	edfdel
troubl with	elbheb
troubl you	cjYmcg
truck	dkebge
truck nine	ekbcid
trucks	ecvdXY
trucks and	eXwdXZ
trudea	jRlici
true	cdkabm
true .	eZiddm
true and	bmeeee
truly	aVXbX4
truly apprec	ckdefg
truly but	fcffan
truly sorry	eXhddo
trust	ifXchk
trust 's	edldfe
trust .	iYhjiZ
trust and	feXfep
trust approv	iffdee
trust closes	cldeef
trust has	alYiYn
trust is	jdedge
trust which	eedeel
trust you	lcceff
truste	ZpPekk
truste .	bsWaka
truste ?	fddmde
truste and	dhdncb
truste anonym	dijeda
truste could	fdefdj
truste felt	eccadq
truste have	dlYbih
truste like	fnecec
truste on	defkef
truste sit	iefeef
truste told	eidkdb
truste want	fbcbil
truste who	bqbjdX
truste will	eieckc
truste would	chbgkb
trusts	bjbebm
truth	ikWbcl
truth is	clXdel
try	TcQeT/
try a	ddehlb
try again	SYaeW3
try out	WqZrVa
try the	dcdccp
try to	ejcfgc
try us	ZWSad2
try you	lZcjdf
try your	mZbeej
trying	k1VZSX
trying not	obddee
trying out	dmceed
trying to	gxccSX
tryout	feehff
tu	jbjddd
tuesda	iVgmfd
tuesda .	fZpccf
tuesda module	efcefj
tuesda so	ejeeee
tug	Zhelee
tug .	Zhelee
tugs	fefgff
tuitio	aoYVki
tuitio being	enbded
tuitio schedu	eYhamj
tulsa	bdnida
tunde	ecfjef
tunde from	eccmee
tunde has	fgYdhk
tunde is	dimccb
tunde pool	bhjedd
tune	bUtbbh
tune in	dYmdcj
tuned	dwVcbX
tuned .	dwVcbX
tunnel	fRhaes
turbin	ebdlhc
turin	eemefb
turkey	kafhee
turn	ecWbpk
turn .	asTXoc
turn away	eaZenh
turn down	maedci
turn it	hWjeoY
turn on	iblicZ
turn to	cohcca
turn up	aXcqak
turn you	aUcYby
turnar	uYXbai
turnar is	tbZYed
turned	ebiakf
turned away	eldeed
turned down	giehUi
turned into	pXYdgj
turned it	eccerZ
turned me	bYUYe0
turned out	fdjifZ
turned the	fdkfed
turned their	daseZa
turned them	eauedU
turned up	YYecrg
turned us	dddfle
turned you	emccoV
turnin	clgcWk
turnin you	egjece
turns	kchUfk
turns it	dneedb
turns out	jTUZlt
turns these	kgedce
turns up	emgeda
tutor	aYWiho
tutors	iZcbhl
tutors .	kaXden
tv	cfckgd
tv l	fffdje
tv succes	edeefj
twelve	YZesgc
twelve .	aZbnlb
twelve new	eekdee
twelve of	cjnceZ
twelve people	iYdham
twenty	fUmnhX
twenty minute	cWlrZc
twenty only	khaadi
twenty prof	edbene
twice	faZadu
twice .	eheXkh
twice @d	jmZddd
twice and	UeWihr
twice as	dclcbi
twice in	cfZfdn
twice now	eaoedd
twice to	jeedef
twice we	mZefef
twins	egmdcd
twins .	egmdcd
twist	ebdode
twitte	feheci
two	eeapah
two #	cYdldm
two .	jmQfZm
two @d	mdedee
two a	dcdlhc
two altern	eeeief
two amazin	eddenb
two and	faYkYq
two appren	deYedq
two are	Yjldde
two assess	jdegfd
two becaus	ebedqZ
two by	idegfe
two calls	blbmeY
two can	deejef
two candid	vbfSch
two client	digdfe
two collea	dgZjdj
two come	djeidc
two contra	eeeejf
two copies	dcagod
two dates	iZdocd
two days	dbYcir
two demons	eeZcco
two differ	dicjfd
two direct	grbWag
two employ	fefidf
two evenin	eefeif
two files	gddncc
two finali	cgjeef
two for	aZnpaZ
two former	fdclde
two forms	eecodd
two founde	blegec
two from	dieeeg
two furthe	okcYeb
two get	ibkcee
two good	gsZcXc
two guaran	efeWqf
two has	eeeiee
two hours	XXnrZc
two hundre	gccddo
two i	cgfffh
two in	cXlgoV
two interv	nicgXb
two is	eggkcb
two jobs	Zhbcqb
two joiner	eZkdfh
two judges	keedfe
two junior	apdcee
two left	decfld
two line	feejde
two lines	jZjhdc
two manage	jbfgff
two member	vZYccb
two met	edkeef
two minds	encedc
two minute	aYyVeb
two more	qxRPWe
two names	mfagcd
two new	ccjnbb
two no	mgdceb
two of	gmbhTj
two old	dcbqec
two on	egjhac
two online	eeekdf
two or	dbdpdd
two other	bwjYcV
two others	fjVYmh
two owners	dijdeb
two page	addqcd
two pages	ZcZufb
two part	eldded
two partne	jbgmaZ
two passpo	dccsac
two paysli	dhcked
two people	YnRoXn
two person	jdegde
two pieces	dcencd
two places	cXZZlq
two points	ebdden
two positi	eifffe
two posts	kfXbfk
two profes	dbeoec
two projec	feejef
two questi	ZkVuac
two quick	ebdndd
two reader	eadnef
two refere	dVa8WW
two refs	fedkee
two relati	fbdefl
two remain	mbfeed
two rounds	efbcdm
two satisf	eeedke
two scenes	aedpcd
two seats	beakan
two shoppi	lcddeh
two short	eedkee
two signat	eqceYd
two slots	deelee
two so	kcegee
two sound	eebddn
two step	dfddhi
two steps	gddkde
two sureti	dhalee
two tackle	fUraic
two teache	Ykbclh
two teams	ceZdlj
two tests	YZhbjn
two the	cieYpb
two things	baaric
two thumbs	gfbecl
two times	dleeee
two to	ddlfdc
two traine	icffff
two vacanc	edeidi
two vans	eiZadn
two varies	idcjee
two vets	eneafc
two vo	djieeb
two votes	jdcddk
two wayne	eeedke
two we	fmffdZ
two weeks	cideej
two were	feeeej
two who	idfgee
two with	hddjef
two work	Wadued
two writin	fYhpca
two writte	ceemde
two year	eaacml
two years	dZVgnl
two you	nZeaek
txt	reXeeb
txt you	uZcZdd
tyler	caYiim
type	hmlWZc
type .	ehidfd
typed	cqYWma
typed up	craZgb
typica	qfXSmc
typica takes	mdeaff
typing	cniedX
typing and	feejfd
typing test	cobfbf
typo	fWaqnV
typo in	fVbloZ
u	rfaeac
u are	ekbide
u will	sadbcd
u14s	dhbjfd
u14s dan	eibkce
ubuntu	dfnbec
ucas	feeghf
uh	cgghdf
uh rememb	ejcdcj
uk	hgchee
ull	ieaiib
ull hear	lhdeea
ull said	dfeeld
ulrike	cfXmck
ulrike is	gkceee
ulrike says	caaldm
umbrel	Yf2SaV
umbrel .	dikabf
umbrel in	fdldee
umhlan	ebeiej
ummed	dcldeh
umming	ekgddd
un	jLideq
un progra	dafmdg
un saludo	jfeefd
un scheme	eclegc
una	eddckh
unable	XdbbV1
unable to	XgcbVy
unanim	TUTU/b
unanim .	daddrc
unanim and	fffcje
unanim choice	eeefjd
unanim i	dcaepd
unanim in	eYdejl
unanim the	ecdfmd
unanim we	dcdasd
unansw	dmgcbb
unansw .	dmgcbb
unaske	kfecfe
unaske .	kfecfe
unavai	Ybqcec
unavai on	Ybqcec
uncert	iimbdV
uncert .	cqZded
unchan	caXpdj
unchan .	ddcidk
uncle	fcjgbg
uncle .	ejhecd
uncle i	egcdkd
uncle they	dbckcl
uncle works	cjefgf
unclea	hTrieZ
unclea .	dfdgie
unclea i	eaneed
unclea please	eglcec
uncond	ccXX2Z
uncond .	eeddme
uncond offer	eebcqc
undate	ZmZldd
undeci	X0ebaT
undeci .	buddbX
under	cteYaf
under #	bdbgeo
under .	eoceea
under @s	mYcdkd
under a	ckajcf
under active	ekdefe
under consid	Z0MfXh
under her	fdifef
under it	dReYno
under my	iifZib
under number	eZrdeZ
under our	hXlbeh
under proces	dobdee
under refere	ekeefc
under reserv	eddfdl
under review	c7MZZV
under scruti	duWbdX
under separa	fedeje
under the	XVekdq
under threes	fefeej
under water	gmYeee
under way	imkXcX
under your	lbgdee
underf	fbdhej
underg	cZmlcc
underg a	ebence
unders	ZW4Sgb
unders .	gTrVfk
unders and	fhlecb
unders but	ffffid
unders by	decgel
unders if	eeneeZ
unders inform	eejged
unders it	djlddY
unders our	ddegfj
unders that	cexXXa
unders the	dceefl
unders you	gYkama
unders your	egifeb
undert	ekbehc
undert to	mhcdce
undone	denefa
unexpe	ahaglf
unfair	dhaabq
unfair to	ejeceh
unfit	dZikdg
unfit than	fekfec
unfore	VfqYnX
unforg	ebdkdi
unforg .	ebdkdi
unfort	gbVbev
unfort .	bgYbjm
unfort but	eejgec
unfort due	ffedfi
unfort i	fdrbhT
unfort in	ldXljV
unfort it	kUcdeq
unfort karin	dldeed
unfort not	iabcen
unfort our	feekfb
unfort the	jnXieY
unfort there	lkedeX
unfort they	mZbbnc
unfort this	fecffj
unfort two	fiddfh
unfort we	YbdWht
unfort you	dbbdds
unfort your	bbdads
unfroz	dYkkee
uni	kcceie
unifor	VfXV6X
unifor 's	eeeYpe
unifor .	eicdma
unifor and	edhlcb
unifor fittin	bdbbtd
unifor in	feceld
unifor size	eedfif
union	dYgneg
union 's	kZafcm
union .	eefdjf
union rep	ZWigmg
union told	enddcc
unions	egehee
unit	elYncb
unit and	dhdlcd
unit in	eeYimd
units	dhedlc
unity	fkecee
univer	cinbiW
univer 's	dgsYcZ
univer .	ZZinkW
univer and	eiefef
univer counci	hebcfk
univer has	elbefe
univer is	fhaekd
univer newsle	fdifff
univer says	ejefef
unknow	ebsegT
unknow .	cjkbec
unknow number	hZiiiY
unless	eahgUp
unless i	gbdkee
unless the	ogaceb
unless we	iYijec
unless you	WglXYs
unlike	H8YQag
unlike that	Ssedeh
unlimi	cfedle
unlock	dakjbd
unluck	iiUacn
unluck .	eaaceq
unluck final	cleefe
unluck for	nlcbaa
unmoni	dZtccb
unmoni mailbo	feleec
unnoti	hcggef
unnoti .	icfefg
unoffi	ecZkdk
unpaid	dZWmZq
unpaid but	edembf
unplea	fgckee
unread	eikade
unrest	ehegef
unrung	VoeleZ
uns	oXjceb
uns bis	edkeee
unsign	efXkgh
unsoli	bmXadn
unsoli applic	ciYcdo
unsubs	aX3WXX
unsubs ;	demced
unsubs at	eblded
unsubs below	efieef
unsubs from	dcsccX
unsubs here	fekdde
unsucc	pWJVV8
unsucc .	lbLVY2
unsucc and	fgdedj
unsucc applic	ihbcdh
unsucc at	eYader
unsucc candid	ndccde
unsucc in	eedfej
unsucc on	kcdfeg
unsucc you	clfeee
until	mZudfT
until @d	sZddiZ
until @p	hhadbl
until @t	dcmfdc
until a	imddca
until after	fejeed
until all	bqYede
until an	fdkedf
until both	eibiee
until furthe	dXycdY
until he	eamfee
until human	zNhXoS
until i	ncYcma
until it	Ye3eZO
until normal	lbfefe
until remote	ghfgbd
until scorin	idZmde
until she	effncZ
until somebo	egnedY
until someon	dXkmec
until that	Zlncda
until the	Yc4YfU
until then	atehZW
until there	edoddd
until they	ZdvfcU
until this	eegkeb
until we	lfoYZY
until when	eYpfce
until you	kVcmnX
until your	dlbkea
unusua	bYteaa
unusua knowin	eZoeed
unwary	deaibl
unwary are	hjceed
unwary the	dgbkdh
up	hgfffc
up .	ejdWii
up ;	hcegeg
up ?	eZdkan
up @d	rgTbdg
up @p	mcedee
up a	WjRsid
up after	ejdidd
up again	Za2bgQ
up alerts	ehided
up all	jdldeZ
up alread	bdmecg
up an	eZaodj
up and	gfjXbk
up are	dccdod
up as	ZXgock
up at	fffihZ
up before	qalWcZ
up but	gnaamW
up by	kcZdmc
up daily	encdeb
up each	ebmcci
up fast	eddkee
up for	YefvdX
up from	dafoah
up guessi	aodedd
up her	ZuZYaj
up here	ffiYif
up hiring	edYeep
up his	sjYZgW
up human	kVXqbg
up i	iYcibm
up if	dfjceg
up in	cifbdk
up interv	hkdbed
up is	Xfdnia
up it	ghdiec
up its	kdahch
up job	fdmeeb
up just	edihdd
up legal	eiffef
up more	ebjcej
up my	kdlZgY
up now	eiSgcp
up of	dVukdU
up on	hdhibd
up or	mcddee
up our	bqWfiZ
up over	pbeabh
up questi	dmcfed
up refere	icdibh
up regard	fehVlj
up since	ehdfkb
up so	adfijc
up that	ceenba
up the	ehWjkd
up their	pigXZb
up there	gbjckc
up they	hjidba
up to	wdcZeY
up twice	efchdi
up until	Zjjeef
up we	hgdbif
up what	eiigcc
up when	ZWtlZa
up where	Yjkica
up which	nibaeZ
up who	encded
up will	eeeeke
up with	W0RghW
up yet	fjedfe
up you	aaemcj
up your	fjaatV
up yours	ibeief
upcomi	ZipWcd
upcomi interv	bbocde
update	mqeaYb
update .	ppfSZX
update ?	cocdee
update @d	ledeee
update about	lmYaed
update as	dndebc
update at	epYeee
update becaus	ghcfef
update by	hikaYc
update cv	aUa2aZ
update for	ngdceb
update from	dmbdgc
update it	fdeffj
update museum	ebgdmd
update on	Xlfccj
update once	cleefd
update our	aasdbb
update polygr	fjeffd
update positi	kbbefk
update soon	coddec
update the	ggcddj
update there	kcbkec
update to	hkgecb
update we	lbaefi
update yet	niZdeZ
update you	soWWcX
update your	Zb0YZZ
updati	amicec
upfron	jVedcq
upfron about	fdbfem
upfron with	kZfeei
upgrad	gRqclX
upgrad from	edaepc
upgrad to	eWsZeb
upload	WXj3aT
upload .	bgikda
upload a	edaqec
upload all	eeejee
upload before	eeeief
upload both	edapdd
upload certif	djeeef
upload docume	edrZeb
upload it	dccqcd
upload on	ecmefd
upload succes	fdjffe
upload the	caawba
upload them	efejef
upload to	dnffdZ
upload within	fdclde
upload your	aaelja
upon	dlWOmp
upon a	feeeje
upon comple	Zrccec
upon presen	fcdcem
upon the	bYWblr
upper	egdcek
uppsal	eemded
upset	eajedj
upsett	feefhe
upside	blcaig
upside 's	cfdbji
upside down	ekefed
upside has	ejUYll
upstai	bsbXdf
upstai .	YrfcZb
upstai and	hkcedd
upstai is	daeblk
upstai so	ecZehl
upstai the	fimadY
urban	bflefd
urgent	YU1jXY
urgent .	eeiide
urgent call	adneef
urgent cases	Ydoeef
urgent matter	hbmccd
urgent recrui	ddkdfe
url	eXodef
url .	hckcee
urs	daYewZ
us	feehge
us #	edeele
us .	ZqfbkZ
us ;	gYdmjb
us ?	YSodxS
us @d	hbVder
us @p	kaZbjk
us @s	/JZTed
us a	boUwUX
us aback	efkefb
us about	glpWZW
us after	ekQXjo
us again	ZPPnZ3
us agreed	edbene
us all	mXeahj
us and	TekXer
us anothe	laccej
us any	bikmdV
us anythi	dmicda
us are	dlclba
us around	naedff
us as	oaYPxd
us at	Ub0Xfd
us back	akXuaW
us before	ifXlbg
us bend	fceeek
us both	neZiXg
us but	mbfZck
us by	cTZxnY
us can	fdhdie
us consid	hiXhdh
us could	ehbccl
us do	eejdhd
us done	elceee
us down	clZekd
us either	Xoffff
us ends	eddfel
us first	emZhcd
us for	aYsRYo
us from	bWtafc
us gets	emdcef
us has	bZaodj
us have	TYarra
us he	hYodec
us here	eeicie
us how	bVpgZi
us human	laajch
us i	gakYan
us if	XoUqgY
us improv	dYwZdY
us in	lelXfa
us is	abmVYs
us it	difeYk
us just	efjdef
us know	cPnqpU
us laugh	ecjeeh
us liked	ddaknZ
us longer	gjdeed
us more	Ynaccm
us next	diebej
us no	eZfmhb
us normal	glVfhf
us not	edbdrZ
us now	bqYgjW
us of	egdife
us ok	Zegmee
us okafor	tiXWbc
us on	kcofZY
us once	bmeeee
us one	enfheX
us or	cenXhe
us our	ecnddd
us out	kbhbch
us over	ncdfed
us please	diacdm
us put	eZddep
us read	efbffk
us round	edndec
us safely	efmdcb
us see	mVchej
us sit	jbfcke
us so	idZfke
us some	c1UWdY
us someth	ecdlee
us someti	kbeeeg
us soon	atZccf
us sorry	eeeefj
us still	fieefe
us thank	cdneed
us that	dRxZZg
us the	TWZwig
us their	eeejef
us then	lfedce
us there	eajmac
us they	jWcibn
us think	hiedfe
us this	daZdeq
us though	gjdeec
us throug	enYgdd
us till	zTbabe
us time	Utecdd
us to	gLydTm
us too	dbanhd
us two	ccboch
us until	2Qbabb
us up	ifccmZ
us we	gxYRjV
us were	ieefff
us what	dcbvYd
us when	Vhjdhh
us whethe	pXeged
us which	kZbodc
us while	epbeea
us will	krZacX
us with	eeUnkd
us within	yLXYgk
us would	dfdkcg
us yes	ccecpe
us yet	djegde
us you	gjbbkc
us your	ZgSomg
usa	fhdefg
use	gUnpVe
use .	bhieef
use a	cXascf
use ai	jcaled
use any	fdbmfe
use cookie	fenaeb
use for	jZZddp
use it	kfZfdh
use that	ecjgee
use the	cYpqZU
use this	eekdee
use you	dibadn
use your	jcfdeg
used	WenTas
used by	fccefm
used for	eckeed
used the	ebeffm
used to	SksWag
useful	ebkgch
useful .	eegidf
useles	delfec
user	demfeb
userna	cVzabW
userna candid	ecmeed
userna is	ecpadc
uses	haciej
using	aYZ0aZ
using the	cbZ0bS
usual	hkYUtY
usual .	giccgg
usual checks	dZbdtZ
usual for	fjeeed
usual round	gjeced
usual way	ieeffe
usuall	1dSZfZ
usuall have	dodcdd
usuall quick	maedfe
usuall takes	uVZdgc
usuall tell	aneefe
usuall we	jedfee
utilit	iiegda
utilit .	eekfec
utilit bill	fedkee
utrech	abVnfm
utrech .	fceled
utrech five	egddhi
ux	eYXcte
v	cbjkdb
va	eblgfb
vac	mdZdZl
vac .	hcadcn
vacanc	ZbnZcq
vacanc #	lbUdep
vacanc 's	fbigeg
vacanc .	ZjkXdi
vacanc @d	eboeeb
vacanc and	diYebn
vacanc are	ZUyccb
vacanc arise	ekdeee
vacanc as	emfdbd
vacanc at	liZdde
vacanc becaus	fdlffb
vacanc can	fedffj
vacanc contro	egleeb
vacanc for	bcUher
vacanc has	cVbdpm
vacanc have	gordeM
vacanc having	fdcefl
vacanc in	gXpbnU
vacanc is	Zdgajj
vacanc left	ebcdeo
vacanc occur	eqbbea
vacanc of	bfaecp
vacanc on	eZmdaj
vacanc please	ebjeeh
vacanc pool	fdjefd
vacanc so	ekedfd
vacanc take	eidide
vacanc terrac	fekeee
vacanc there	eaVeet
vacanc until	fdmfeb
vacanc was	cPpedp
vacanc we	ckVgel
vacanc which	eeceem
vacanc with	ejheec
vacanc withou	eabeeq
vacanc would	fbbldi
vacanc you	Ydpccf
vacant	WWmani
vacati	hndhaX
vacati on	idffff
vaccin	ecXtdd
vaccin record	feckee
vague	eodeeZ
val	jkeaed
vale	ehkddd
valent	dejcck
valent 's	fdkeee
valid	UXfqqY
valid .	daokdW
valid and	dilbhY
valid for	eechfi
valid until	Xabfrg
valida	aladlc
value	fdejfe
valued	ciTibp
values	iZfhdi
values and	lcgded
values interv	ffdiff
van	feWUzb
van .	cXdbtf
van and	ejeegd
van includ	ddeeld
van wyk	keecdh
vanish	eZtbbb
vans	eiZadn
varies	gnZfda
varies a	docceb
varies disabi	idcjee
vary	mgcbed
vector	cZmdei
veg	kdbhee
vegeta	edmdec
vehicl	ZXpegb
vehicl .	cdoZee
vendor	iXijbg
venkat	ecdldg
ventil	hefege
venue	cWV1bc
venue of	feeiff
verbal	ZTXR/e
verbal from	dabasd
verbal offer	dZTW2f
verbal yes	ddegld
verdan	fejfed
verdan .	fejfed
verdic	/eSSVY
verdic 's	oebede
verdic .	oeccde
verdic @d	cleeee
verdic and	iefeef
verdic before	Ynfffe
verdic by	waYZaf
verdic in	ameefe
verdic on	xYcbad
verdic remote	kdeeee
verdic to	kdeeef
verdic will	dleeec
verdic with	lcfeef
verdic within	idfffe
verger	gncheX
verifi	llUqXV
verifi .	mkYjZY
verifi exerci	ikecec
verifi of	didfge
verify	cWkqbY
verify your	ZbmmdY
verity	cbccra
vers	lajddd
versio	ZSkfpe
versio .	bcelhe
versio is	fdmbfe
versio of	feeelc
very	bejWgn
very best	edadhm
very close	ebacfp
very diffic	fddefk
very glad	defegi
very good	bgiThn
very gratef	jcaddm
very happy	cYjZng
very hard	dbeedm
very high	fdbeen
very impres	cheeck
very intere	dmjfbX
very kind	damdhe
very last	edcejh
very latest	5WXVaa
very least	bpddec
very long	YrZede
very much	gmcdiY
very nice	dfkcdf
very pleasa	clcdeh
very please	dZhblh
very polite	feYfeo
very positi	eldgec
very proud	Ycnckb
very quiet	eifffe
very small	eeeefi
very sorry	ebbedq
very strong	egbdkf
very taken	fdeieh
very welcom	dfoYVk
very well	aYboma
vessel	bcfdsY
vessel and	cdbcqe
vestry	joaYha
vestry has	hndcea
vet	lhiaWe
vet 's	migabZ
vetera	fZlgbg
vetera .	fekeed
vetera status	fgieec
veteri	eeekdf
veteri recept	edieeg
vets	enddea
vettin	ViSuja
vettin .	akbnbb
vettin decisi	keeebg
vettin disclo	feeiee
vettin form	YdZ0Wc
vettin forms	fhfZkf
vettin is	ejbclc
vettin office	feihde
vettin stage	eeffei
vettin takes	ejdefe
via	ceareZ
via the	dgeife
vibe	apYhcf
vibe check	feejee
vibes	ehdcdk
vibes .	ehdcdk
vicar	lWlZdi
vicar told	edeeek
vice	Zndhgb
vice chance	ZnZhge
vice princi	edjgfd
victim	fkddfe
victor	kZXdcq
vid	diegee
video	ZcY6Wa
video .	YlcqaY
video ?	ccemee
video about	feeife
video and	cZjocd
video answer	akekdc
video before	eeeiff
video by	deelee
video call	aZbxbb
video calls	edhjed
video chat	egeiee
video interv	boVlcf
video link	eedkef
video of	ckdhde
video on	cddnee
video result	kgeafe
video script	ecdlee
video they	labdcl
video thing	jcambd
video with	hdmZed
videos	iffgdd
viele	fecled
viele grüße	fecled
vielen	djoZda
vielen dank	ekheeb
vienna	hhhdec
vienna .	feiefe
view	WgwOak
view .	bycWYa
view all	elfddd
view and	cmaYek
view from	ebpddc
view in	dekchd
view it	depccb
view of	cWkcii
view that	fccefm
view the	eZedhl
view your	ecoceb
viewed	WZ3RaR
viewed #	dbrYdb
viewed by	bgqZea
viewed my	ekeeed
viewed your	dVsZea
vikram	hdffhc
vikram the	elccef
viktor	eZkiee
villag	fYebep
villag .	eededl
villan	fgeffg
vincen	ecbiej
vineya	fccaqd
vineya .	hgdgcg
vineya has	ddfZqc
vintag	mgZiYg
vintag edit	libded
vintag have	dhecfj
violin	eZeckk
virtua	XYveYb
virtua .	ebened
virtua career	eenYee
virtua onsite	dccoed
virtua open	cctXcd
vis	eeXmid
vis and	fedgie
vis away	hhaggf
vis if	edekee
visa	eYZmhj
visa 's	dgcbkh
visa .	cacdlm
visa and	jgddge
visa for	efeidf
visa i	dddmde
visa is	jlcead
visa people	gediee
visa sponso	lZgffe
visa status	ffeief
visa we	fcdejh
visa would	fcdeem
visas	ZYfenj
visas and	eddjid
visibi	cVsWai
visibi .	eZlabj
visibl	hYsXdb
visibl to	ibjaeh
vision	jTikZl
visit	dcloVd
visit .	agdnag
visit ?	lfdcdf
visit @d	bbepdd
visit and	hcaden
visit any	dhoZcb
visit is	edtUdd
visit on	aegraa
visit our	cdkZdm
visit the	gpYfea
visit to	hfbjfa
visit your	cbdldi
visiti	cljcgW
visiti .	djbfkc
visiti our	cjjbec
visiti the	cflded
visiti us	cjdhed
visito	hR0Reh
visito 's	eelfed
visito .	jXkeeg
visito badge	eceYkk
visito centre	fdeefk
visito list	edmeec
visits	Ygmcdi
visits finish	gjcdfe
visser	fdeiff
visser in	fdeegi
visual	jakZaj
visual mercha	edeefk
vitae	idiedd
viva	cXZydZ
vlog	ejeefe
vo	Ypiacb
vo warmly	djieeb
vogel	gbobbf
voice	UZYonh
voice .	fbcfhj
voice coach	cjbjdd
voice note	dhgenW
voice to	eihdee
voicem	lQnbkb
voicem .	iambiX
voicem hi	lbggec
voicem i	fckfee
voicem so	fdfclf
voicem we	fkeeha
voices	gedjde
void	cVUZb0
void .	eXVbdw
volcan	cgjddf
volcan .	cgkded
volume	aicXep
volume .	cieefi
volume and	dbdden
volume for	fagemc
volume job	fcdeel
volume manage	ffefid
volume no	ebkeeg
volume of	irYYeb
volume we	dhdefi
volunt	jcaVds
volunt .	cUgciq
volunt and	edjbeh
volunt applic	dgdeej
volunt are	hjdfec
volunt as	efmZef
volunt commit	ffiffd
volunt coordi	oiabdb
volunt days	ficefg
volunt do	eZidel
volunt for	dXXicr
volunt in	cmadei
volunt there	feefej
volunt to	efeeei
volunt who	ekdeee
voor	dbkkbc
voor je	ecmeed
vote	tfOWdq
vote 's	dsYeeZ
vote .	fkYbYo
vote @d	sbcbda
vote after	feffie
vote and	igZffg
vote by	kcfeef
vote has	ieeeff
vote in	gedekc
vote is	joafXZ
vote of	efcclg
vote on	vbbbac
vote so	fefiee
vote was	iaYdkl
vote went	XcZaht
vote you	ehedck
voted	RaYX0m
voted .	emefdc
voted @p	cffdgi
voted and	cdaYxZ
voted for	bSWajz
voted on	ercdab
voted the	ciedeg
voted to	ZSfooe
voted yes	beeaqd
voted you	ceeape
votes	8USTTn
votes .	mceeee
votes @d	ieeeef
votes on	3cYYWa
votes to	cdecen
voting	nbecef
voting right	mcfcef
votre	dardeZ
votre candid	ebpeea
vouch	edekfd
vouche	bYtZbe
vouche .	ecpaec
vous	chnfdZ
vp	liXkZb
vp .	ebemee
vp is	jgddee
vp of	bpcddd
vp produc	edcmde
vriend	ecdmee
vriend groet	ecdmee
w2	dgeefh
w2 the	dkjibX
w2 upon	ebadhm
wading	kcbeie
wage	dXderd
wage in	ehdcjd
wage with	gcdkee
wages	XZYcrm
wages .	cechld
wait	oobVlT
wait .	itaZbY
wait ?	Xojded
wait @s	iXdeen
wait a	YyYbca
wait and	glfalU
wait any	ebifgg
wait by	dZpede
wait for	lsVXbd
wait i	biehff
wait is	mZddie
wait longer	kidecc
wait more	ncceee
wait no	hceiee
wait okafor	bfocgZ
wait on	clhefb
wait remote	clZiee
wait that	rXcgdc
wait the	ibgchg
wait they	bZbfct
wait till	pidbaa
wait to	bhZcwS
wait until	fUijkd
wait up	lfceec
wait we	caeeoe
wait with	encdde
wait you	jdbgka
wait>again	hmcdad
wait>answer	oigUfa
wait>ask	bqVWki
wait>away	icfaih
wait>bye	aXwfba
wait>chosen	XYlgmc
wait>closed	gesZjT
wait>date	4LjZcb
wait>decide	hmbXWm
wait>free	Ygffej
wait>give	Yrbgdb
wait>goon	grWlZX
wait>hear	axWYbg
wait>hold	aUnhgi
wait>if	fhcZmd
wait>joy	dYsejW
wait>match	bUZkjo
wait>me	ZoahZi
wait>meet	fhfbXl
wait>news	urOXZZ
wait>not	YjZmlb
wait>offer	efdffi
wait>others	eicXgl
wait>papers	bQXxbl
wait>post	YUjdph
wait>refuse	baeejk
wait>review	cYoZZm
wait>said	tVaggc
wait>sorry	euOfbh
wait>start	bdgehj
wait>step	iadfif
wait>thanks	cmSfbo
wait>them	irZZdc
wait>wait	loWeYe
wait>will	mekbeX
wait>you	ZbYlrf
waited	SeoVnh
waited @s	Yfmcaj
waited since	bZbcol
waiter	dhcmad
waitin	fnWbmc
waitin .	YhXhmh
waitin and	eWkemc
waitin any	eXefdq
waitin at	ZYierb
waitin beyond	fldedb
waitin for	Ykajjb
waitin game	escadY
waitin i	fbdcne
waitin in	eYeare
waitin is	gjeadh
waitin list	iafbmd
waitin on	c3SiWS
waitin room	gXpcja
waitin since	pZdedd
waitin so	dkfffc
waitin to	aoadcj
waitin you	fcejfe
waitli	cgfeei
waits	lbldcb
waiver	edcndf
wakes	bXoedj
wakes .	cXlfdm
wakes up	efjffc
wales	kaahdi
walk	WQesmc
walk in	dYkiYk
walk round	dgnfcZ
walk the	ebdoee
walk throug	ebatZc
walk you	ZXaYxg
walked	ZXkRmr
walked in	dddfem
walked me	djhded
walked out	eaZdll
walkin	mjaZbg
walkin distan	edeedm
walkth	jbigdc
wall	fhkddb
wall .	ehkddb
walled	fedcek
walled garden	fedcek
wander	egcjdg
wanjir	agafdo
want	WYZqud
want #	cccicm
want .	eZrZaj
want @d	cdeemd
want a	RYO4dk
want an	Wlbpae
want and	kdeefc
want anothe	dhckbf
want both	aeepbe
want by	ehkced
want have	Zieffk
want him	fcnaee
want i	lZeedi
want in	edaZkm
want is	cfeldf
want it	PVRc/V
want me	NPKs3l
want more	emlXbf
want my	SZY5Vb
want one	geeiee
want somebo	dhbjZi
want someon	albcVq
want the	gdinYY
want them	bcdofe
want this	gdZoah
want to	egildZ
want two	jbdoYc
want us	cYZrlY
want you	TTXV/Q
want your	Zceqfd
wanted	URlUg5
wanted #	ddcbqc
wanted .	aVVYtp
wanted a	dWVbZ2
wanted but	eeddpZ
wanted his	dbaeil
wanted is	eiddjc
wanted it	daVeZv
wanted me	bSpUYt
wanted more	feeffi
wanted one	laedck
wanted someon	dZceer
wanted that	icYden
wanted to	WaxZbh
wanted you	TeYVos
wantin	ahqdXd
wantin .	cioZcb
wants	XbS6mV
wants #	eadoef
wants .	cieheg
wants a	OTR/Rf
wants an	aaejme
wants anothe	cddpeb
wants everyb	egddhi
wants in	emedeb
wants it	eccrcd
wants me	NWVs2P
wants my	Taauld
wants one	geelcd
wants somebo	eYbdds
wants someon	eidcei
wants the	cgjidb
wants to	nlVsUU
wants you	RcRh9R
wants your	ddfgje
ward	cYhgne
ward #	eehcje
ward 's	hiccdf
ward .	QTigxd
ward before	eeefej
ward clerk	mUcibl
ward has	caljdd
ward i	cgaikc
ward manage	ikXYle
ward of	dddelf
ward opens	fmcfce
ward post	Yefden
ward sister	Zrageb
ward team	andgfd
ward visit	cbcqde
ward will	mbefee
warden	lecdaj
warden on	kbfffe
wardro	dlYcpZ
wardro head	elcegc
wardro on	fdcemc
wardro upon	feeeje
wards	eklcda
wards .	edneeb
wareho	eSdgqf
wareho associ	eijfeZ
wareho job	eZikcg
wareho lead	lXbhjd
wareho operat	eeaegl
wareho superv	ecqZed
wareho team	fedfej
warm	WcjYgo
warm .	beklXe
warm aberna	faVikj
warm and	fefeej
warm i	ehccke
warm welcom	dapedc
warmes	edmZhd
warmes congra	fffeie
warmly	eWgcXu
warnin	ekdhdd
warsaw	ehYddn
warsaw remote	ckedff
was	aZkWdw
was #	iSNdpr
was .	aVkqdb
was ?	fcbgel
was @d	ogbegX
was @p	izZSZQ
was @s	qjYcdX
was a	dWmVdt
was about	fcfagl
was above	eZmech
was accept	ecmede
was advert	feceel
was after	eemefZ
was agilit	kiZaeh
was all	ZrlaaV
was alread	cbbanj
was among	eaaldl
was an	keZklW
was and	dgfbkd
was anothe	edeffj
was appoin	dbdelh
was approv	bambqW
was asked	ffddkd
was assess	ebdkei
was at	gjiddZ
was automa	maeffe
was awarde	edcedn
was basica	ckeeee
was before	ZuWcmY
was below	eZZZeu
was better	febefl
was betwee	bYbecu
was broken	dcjkcd
was called	egfnaa
was cancel	cehfbj
was certai	efdled
was change	cdoeeb
was cheape	edbfem
was close	gRWZb4
was closed	ebYeer
was closer	eddeel
was comple	mdeeec
was consid	dZbZet
was correc	ecceem
was cut	ebheei
was decent	eZgddn
was decide	gZbddq
was declin	dmYdei
was delive	ddleee
was discus	ebgeek
was down	XWjhjj
was due	fsZecW
was emaile	efeckf
was enjoya	jZabli
was evalua	fjdeef
was examin	fadeen
was expect	kjdchY
was extrem	fddffj
was faster	ecbedn
was felt	fefbfk
was fierce	ebXdcu
was filled	dTVclu
was fine	gehYdl
was for	dfXgfm
was forwar	ffcefj
was found	dddden
was free	eeddel
was freezi	ekhddd
was frozen	iZmded
was full	cncfec
was fun	chqacZ
was furthe	fddeel
was gettin	edhejb
was given	WWVnfu
was going	fscaYc
was good	rXuWUa
was grand	einbcb
was grante	fdcegk
was gratef	edeefj
was great	ZpdlWb
was half	emdded
was happy	jmcdca
was hard	fdmccf
was held	ebgbjj
was here	fYledh
was high	feeffi
was highly	ebaedp
was hired	dakcdk
was his	cXndhh
was hoping	Zggbao
was how	kdefee
was ill	nbeffc
was impres	alahdh
was in	biqRhc
was it	kdtZXY
was kind	bTlbbs
was last	ddndfb
was leavin	edafbo
was left	fedfek
was lively	eedddl
was lookin	oXedeh
was lost	cbaefq
was lovely	cWvcZd
was made	QTtbdq
was me	dYpcdg
was meant	kljacV
was mine	dWhchm
was missin	eadeeo
was mixed	ebbddo
was most	feieeg
was moved	hggbdh
was my	Ygraed
was nearly	eZfedn
was never	dbZclm
was nice	cVxZbe
was no	Xerafd
was none	kaddlb
was normal	nXnZea
was not	bTTde7
was nothin	djcekb
was number	fbkcjb
was of	fedefj
was off	cjbeei
was offere	emYeZl
was on	odUZeo
was one	XYZWiy
was only	cdqZWj
was optimi	dtYecZ
was our	ednedb
was out	kYdbkh
was outvot	dWZdcv
was over	ecicck
was passed	dZlocY
was paused	eecjdi
was picked	feclee
was please	gaoecb
was positi	egfiee
was postpo	gckeee
was promis	andeee
was pushed	mdecee
was put	gkYdgg
was quick	dibVjl
was quite	dgcedl
was read	ZWeajo
was realis	iiceed
was really	Zliadi
was receiv	jobTZg
was record	cYqeed
was refuse	kWadbr
was remove	fecffk
was retain	eeeeke
was return	eebjeh
was review	cZXhcs
was right	ecedhj
was rough	fkbceh
was said	eYgdjk
was second	hRjedo
was sent	WhfsaW
was set	ebobhc
was sick	eejfed
was signed	bcmbam
was sittin	deckcj
was so	ZZnbfi
was solid	fceffk
was still	bOmZiu
was strong	eddcen
was struck	eedefk
was submit	ldkbea
was succes	eerdbY
was such	dakddj
was suppos	asdcdc
was taken	cqZded
was talk	aobdhd
was talkin	dmjbda
was tellin	edmcde
was that	YRsWWy
was the	icQTou
was their	cbcedp
was them	edbdpb
was there	ecqecY
was they	cgeebn
was to	T5bZXV
was told	hvQdhY
was too	jaZXbr
was top	efcedl
was trelli	ehddej
was true	edeeel
was turned	YkpbWf
was two	eakdeh
was unable	ekZhee
was unanim	bWZX2c
was unfort	jcecfi
was unluck	cleefe
was unsucc	eUTcd0
was up	fRVelr
was upload	fdldfe
was very	Vitbac
was viewed	dcobeb
was we	boeecf
was what	ikeeda
was with	jdqZfV
was withdr	dZicnb
was wrong	kpWlcV
was you	ecaesW
was your	cZrcag
waste	dYmdck
wasted	dTSbY6
wasted here	fcbeen
wasted on	ebeecn
wasted your	fdbeen
wat	edekfe
watch	b1VhVU
watch .	egbedm
watch and	eVfohd
watch for	dcocec
watch it	edkfee
watch me	cfcsYc
watch our	egjcee
watch the	Ygilbb
watch this	dyVbZY
watch you	dffief
watch your	gvPXha
watche	itVeWa
watche all	jbeedj
watche and	kkcdcd
watche the	kgeafe
watche them	coaefe
watche your	feeief
watchi	flXiga
water	gcgkYg
water .	bhbocd
water author	ehejeb
waters	efeefi
waved	bbrYkX
waves	dmXsVa
way	ndeZff
way .	mfeaXk
way ;	ceehhf
way about	ejbfeh
way and	gedYfn
way by	mWcgjd
way could	efdkee
way down	cogeeZ
way from	ZkZekg
way i	eabddq
way in	ffichd
way interv	ecemfb
way is	eejdee
way it	zTbXhc
way my	boebee
way nobody	eZnffe
way of	iYYcll
way on	feeffi
way or	qoaXbV
way out	ealjdc
way round	emibdb
way so	cdocdc
way the	ihXcgk
way there	pZeeee
way they	XqdelX
way though	ecdeem
way throug	itXbcX
way to	aXgakp
way video	cjXned
way we	ehjbbg
way you	ldahZi
wayne	eddaqd
wayne refere	edecle
ways	deYbdr
ways here	fcddem
we	fhadgj
we .	cjgihY
we ?	aledcj
we accept	Zpeeec
we acknow	ZqhaYf
we advert	bgcaim
we agreed	hWhWrf
we aim	3TYYda
we all	iedbgg
we alread	jiccef
we always	jamadd
we announ	tbfcbY
we answer	qXZidg
we antici	ftZeeU
we apolog	nVeebj
we apprec	lfeYdi
we are	epXaif
we argue	loXccb
we ask	gicmZb
we asked	adbWWz
we await	Zjffkc
we begin	akZYuY
we believ	gkhceb
we bonne	ddodec
we both	gTiibn
we break	ccedne
we build	eYhdem
we call	htVfYX
we came	eddgek
we can	acYjgo
we check	YvaZdc
we choose	uwRMgW
we chose	fWYaby
we close	Qoliag
we come	ajabmg
we compar	eilcdb
we comple	czVbeZ
we confir	pivRaQ
we consid	chZgam
we contac	djhheY
we contin	hqbfeV
we could	pcOUht
we count	edebmf
we cross	ecdfel
we decide	ghQdbu
we defini	cjehee
we delete	ecmdde
we did	YbXSky
we discus	hVbXti
we do	eabclm
we draw	emeecc
we e	eZoeed
we each	fdeieg
we encour	ebbdcq
we ended	dZXdet
we enjoye	bheXkk
we evalua	hkedcc
we expect	nSVhZs
we extend	lcdefe
we fancy	encded
we fatou	aXuddb
we feel	ecZcdr
we felt	ebcdep
we fill	gjedee
we filled	bZYbfv
we finali	eheice
we find	ealedh
we found	cXialk
we gave	acdZjn
we get	sbbeWg
we give	fZZtbb
we go	clRobh
we got	Xdjbbp
we had	eabYdx
we hand	feeief
we handle	dgYeen
we hang	efdjee
we have	cbcafu
we hear	Wkfihc
we heard	dXieen
we hereby	ZWgili
we hesita	faeemd
we hire	apcbbi
we hired	bYZafx
we hold	amgfgY
we hope	edaWdv
we hoped	fkceee
we indivi	icjfha
we inform	dhpabb
we intend	qhbbbb
we interv	fegSnh
we invite	Xjaogb
we just	mlhUgY
we keep	dgcaco
we kindly	bebmjc
we know	cmgXjd
we laten	ecmeed
we laughe	eameee
we left	Zaloca
we let	oaZeej
we like	czacVZ
we liked	fmfbUj
we look	hhddja
we looked	dTichp
we lost	aZhilf
we loved	YcaYew
we made	ZSfYul
we make	nclfUb
we may	Y6bcUT
we mean	eadiel
we meet	elYjcc
we met	igZehf
we might	c1ZXaY
we missed	fdeefj
we mostly	eZrcdb
we move	mjcbbc
we moved	dcmXmd
we must	XcTgV4
we need	efOtek
we needed	aWaaop
we never	hVpgcd
we no	edXeeq
we normal	pabheb
we not	jmdeeX
we note	bfmida
we notice	cUtcbe
we notify	iefeef
we now	kTemlY
we offer	gbxWgR
we offere	delddf
we only	njXbag
we open	Zdibik
we opted	eecdem
we ought	feffei
we owe	behmea
we passed	eXqbiZ
we pay	dRXmqg
we phone	iideed
we pick	uhYdbY
we picked	jYabim
we plan	iclfca
we post	eeieef
we procee	csZcdb
we proces	ekeceh
we promis	jgYfcg
we propos	dddmfd
we push	cYdkke
we put	Zfjcig
we rang	cicgnW
we ranked	dibefi
we reach	Yoeefe
we read	mnRWih
we really	dYWdkq
we receiv	agldbj
we recent	fcbefn
we recogn	dhdddi
we recomm	ddhked
we record	dcneec
we recrui	focdec
we refer	doYcbj
we regret	ageZbq
we remain	eepcab
we remind	geeefi
we reopen	eYpeee
we reply	negbec
we requir	ZhXrYi
we return	cekbdh
we review	eoXhcc
we ring	rUbpaZ
we run	ficfeh
we said	iOggkn
we saw	dbgXct
we say	ocXmfW
we scored	edceel
we see	jkbfZd
we send	edlbgf
we sent	bkYiei
we set	eYbido
we settle	breZee
we shall	gnPbfn
we shook	ecdend
we should	eQZncs
we show	eeelce
we shut	eecfek
we sift	mddeee
we simply	ioZedb
we sit	iZdiid
we sketch	edgeei
we sort	iieeeb
we speak	XeVqpX
we spoke	YbmZnf
we stand	figeee
we start	ZnZoWg
we still	mbcnXe
we stop	ecYeeq
we stoppe	eYVghs
we store	edkeed
we take	igbeff
we talk	dZUntY
we talked	ZRlglj
we tell	1ZZYZc
we thank	fYUXb2
we the	jceege
we theref	dYXaju
we think	rXRgXp
we though	bjTblm
we to	eudWcZ
we told	YfjYpe
we took	WYeXgv
we tried	UdZuhb
we troubl	feejee
we truly	feeefi
we try	ebXteZ
we turned	dcblpV
we typica	kceefe
we unders	eeveeR
we undert	hiddde
we unfort	feeffi
we use	dcmfcf
we used	Tucbeg
we usuall	oYbfdi
we very	egedif
we vote	keeeee
we voted	eeebne
we wait	YzbcZX
we want	fYRX/U
we wanted	ahfebk
we watche	kgeafe
we welcom	edobdd
we went	nTTaZx
we were	Vcmedl
we will	lvVYbf
we win	ehidee
we wish	cjaZbr
we won	cbndia
we work	ljibcX
we would	ZhVise
we write	fiYbgj
we wrote	fehfic
weakne	cbpZeg
weakne .	eelcef
wear	bXS0db
wear black	hdejde
wear someth	dbbjld
weathe	ccvaYc
weathe .	gipacV
weathe up	eeieee
weaver	kZYeeo
web	jegdce
web ;	ejeefe
web page	jedgde
webcam	fdejee
webina	ZR+QaT
webina life	cended
webina on	ffkdfc
websit	aV5RQl
websit .	ZjmTZl
websit for	fcjeff
websit has	fcqeYb
websit in	cikeec
websit on	qZcaed
websit regula	emadff
websit we	ecledg
weddin	frfPiZ
weddin .	eljaea
weddin and	dcffkf
weddin season	ekZbkd
weddin to	mgeZee
wednes	oSrfbY
wednes .	eapcfb
wednes and	ncddde
week	kegXma
week #	dfjcjb
week 's	emddfe
week .	VtcZgd
week and	wTiSdc
week as	kdddhd
week at	ecncfc
week for	efjekY
week here	eYledj
week in	efkdee
week look	eYcsdd
week on	cbjfdk
week so	kbeaan
week starti	feefie
week term	eiffee
week which	nZdeef
weekda	fXkoYd
weekda #	ielaec
weekda .	eddkch
weekda from	ddngdb
weekda mornin	febffl
weeken	kSctcd
weeken .	pXnXfa
weeken ?	dcelee
weeken and	bfYohe
weeken so	eiYoea
weeken to	eadqdc
weeken you	kdeeef
weekly	lZpaYd
weekly .	ecfdfk
weekly and	idjced
weekly digest	edmdec
weekly pay	ekdeee
weeks	aoNUsj
weeks .	gobdeb
weeks ?	kZaehj
weeks of	bhccfl
weeks with	fhcekc
wei	dlddef
weigh	fmYZnZ
weigh in	eqbcdb
weigh up	jdeefh
weighe	ciZbdo
weighi	czZccU
weighi it	flceed
weighi things	eldeed
weighi up	ejfffe
weird	dpccdd
weiss	fidffe
welcom	XPqV6X
welcom .	cSrWrX
welcom a	beencg
welcom aboard	acRa5V
welcom and	dcgici
welcom back	iddlcc
welcom centre	eejfde
welcom have	ednedd
welcom it	fkieac
welcom on	dmfdgb
welcom the	efjedf
welcom to	VRhO+e
welcom you	bVjnhd
weld	Zeamhf
weld .	bdemef
welder	ahXbfr
welder and	dkbice
welder from	eledee
welder positi	eeeeej
weldin	mfQioX
weldin smoke	ljUXoY
weldin test	ebcleh
welds	cemedd
welfar	gdeeje
welfar of	jdeeef
well	acigek
well .	eehfUo
well ;	hrbeeU
well @d	jhdeed
well @p	demieY
well above	bbandj
well again	eeneea
well and	WcgXdu
well as	eedjch
well at	dkggdc
well be	emhbec
well but	bddbbr
well by	jdided
well come	fjdeff
well deserv	gUdmlb
well done	ROhp0O
well enough	fmbida
well federa	eekdee
well for	egjcee
well i	qSUWis
well in	ceYebt
well it	ncWemb
well nobody	ekaejc
well of	dcZdlk
well on	eeefej
well prepar	edcddo
well receiv	Yiocdc
well she	ccceil
well so	dmfrcP
well soon	eYpdfe
well that	Zbfgnf
well the	aXZcwe
well then	cefdme
well there	alYidj
well they	Yhoead
well we	bhgbrV
well well	ehddje
well with	fckbeh
well you	kbaecl
wellbe	fffegg
weller	fcdieh
wellie	cWmocZ
wellie .	cYjoda
wellin	ddcdpc
welsh	bUakct
welsh .	eacdep
wendy	gfbjgb
went	bWcOf/
went #	ecbecq
went .	ioxQUM
went agains	cZaecu
went ahead	hdcefi
went and	jjbchb
went anothe	fddfel
went back	idVYkn
went badly	dXjedn
went dead	eZpeec
went down	gjeefc
went elsewh	naYcbm
went fine	ebtccX
went for	bYYafw
went forwar	fejcef
went from	agcdod
went home	eZxbdV
went in	dYZZdx
went into	ecdden
went off	bnkbcZ
went ok	lZmccb
went on	gZgZfn
went out	dhiglT
went round	ecjjdc
went sidewa	cjabel
went so	ebkedg
went straig	ebUdeu
went the	bWbedu
went throug	gdkbdi
went to	VbRSo2
went up	fcicbl
went well	jerYgT
went with	fKNSd/
were	ZfjVbw
were #	ckYddl
were .	birbcU
were ;	eddfel
were @p	dgmcec
were @s	fkeefa
were a	egjggZ
were able	dZdedr
were about	eZjdek
were all	fYiajh
were alread	eXneeg
were asked	ecoeea
were asking	ddsbaa
were better	ebaeog
were candid	fcceen
were chosen	ejccif
were closed	ldakda
were compli	cddeen
were consid	fdeffj
were deemed	dlefec
were deligh	dhkdbg
were down	bbkemc
were due	dmbiea
were excell	diZcgl
were fine	idjdec
were for	edgdek
were found	ddbeen
were friend	fdifff
were given	iceefg
were going	Trdcbk
were good	dYYcnn
were great	gchecj
were happy	jXkdee
were held	mjZdZh
were her	fodegX
were high	iZelfd
were his	ipVacb
were honest	gibZhi
were hoping	ebaecs
were impres	dZcqah
were in	dOifqk
were inform	eaoeec
were interv	gZobcg
were invite	dicgeh
were it	ejeeci
were just	feeeej
were kind	ddpddb
were lookin	ebceeo
were lovely	eegddj
were lucky	elaceh
were meant	gmWgYh
were my	djgaci
were next	fdeegi
were nice	eXueeW
were not	cXUgb1
were number	eedfek
were of	feefei
were on	lVaeZr
were one	aehYdp
were only	dededl
were our	XfYbgs
were over	eXmbkf
were picked	djeZlc
were placed	bdednf
were please	kZdjai
were positi	kfddfd
were pulled	djjeeb
were quite	dgnadc
were ranked	ffbedl
were rated	fdcddm
were really	eceiei
were receiv	idicfe
were record	efjded
were right	mbiYic
were second	dbcdhn
were seen	hcdfdk
were shortl	ehebif
were so	jaddrW
were sorry	fjedja
were still	dldddh
were stretc	ekbadl
were strong	eYUdev
were suppos	fhXkch
were taken	edeeej
were talkin	dpdkYZ
were the	XeZVqn
were third	eceeel
were to	b+VPXS
were told	fkcgag
were too	daZdcu
were touche	ejjfeY
were turned	fdekfd
were twelve	cjnceZ
were two	cYcair
were unanim	Wgabri
were up	fYefWt
were upload	ckfefe
were very	cWdfYv
were waitin	Zaddct
were we	exdWcX
were with	ednXie
were wonder	edcijd
were worrie	fddfig
were wrong	fddjlZ
were you	ZmlXZh
wes	ihedee
west	gXlcgf
west africa	echedi
wet	eanibc
weten	aTlehk
weten .	dXhccp
weten and	eakcka
wether	nbbejZ
what	diggdd
what .	lYddek
what ?	fdclgc
what @s	cdkZlb
what a	eK/LWf
what about	cacrde
what an	ekeecf
what are	lbchee
what came	fbkdak
what can	eiddfi
what comes	clsZZU
what date	ekbhce
what day	eddlee
what days	fbeodd
what did	dklaZg
what do	blQZzV
what does	adisaW
what else	cbakcn
what follow	ZwkWZS
what forget	gacXqe
what goes	ejmbZa
what happen	fhxTiP
what have	fdcnce
what he	migZad
what i	jkYijV
what is	ddlxUQ
what it	bilUam
what kind	egekce
what makes	kbehfd
what my	eWpeic
what notice	egalfd
what number	fYenef
what our	dVmXbq
what people	fkeeec
what salary	fbcmfd
what she	fkefZg
what suits	dccrcc
what that	crYXjc
what the	jimPYj
what they	irPbQr
what this	lbfddg
what time	ecmida
what times	edelde
what tipped	fdceem
what title	fidakd
what to	jlafdZ
what was	gWbcdt
what we	jeWeeo
what with	laZcem
what works	eccoee
what would	YfXjqX
what you	Saakpm
what your	deejge
whatev	ugchYV
whatev .	ibddmd
whatev else	kcjedc
whatev happen	kddhdd
whatev it	rXdeee
whatev she	idfeff
whatev slot	fediff
whatev suits	eddkef
whatev that	Wvbhaa
whatev the	Xqedef
whatev they	yYcZcc
whatev we	pceced
whatev you	eihjdX
whatsa	rMeuWY
whatsa .	Zbjocb
whatsa me	kcdjdc
whatsa you	sbdZdc
when	cucfeY
when .	UyWwST
when ?	rxSRXa
when @d	edbmee
when a	cxZZdW
when all	pbcded
when and	ikhaac
when are	eYbxYd
when both	dkefee
when can	hMTZ8W
when could	iUaufZ
when do	fZlfed
when done	cmXnac
when exactl	naeeed
when he	O7cYdX
when i	gtdXfZ
when in	eXmeei
when is	ecbmhd
when it	StodWb
when my	nbcedg
when new	eZgefl
when nobody	efkefb
when not	dqbddc
when or	edkfee
when our	jlcadd
when she	f3SZaX
when someon	clccei
when someth	ehZedl
when suits	eUdwbd
when that	YopbcV
when the	dsbVge
when there	U/SXcW
when they	qrhSYV
when this	eclkeX
when though	ejeefd
when to	jfchce
when we	argZac
when will	mdmUcc
when works	ebdped
when would	jWboai
when you	fLYtpg
when your	icagmc
whenev	F2jfhR
whenev .	Pzaceb
whenev i	ecdodd
whenev it	cnkZcb
whenev suits	ddcjjd
whenev the	Znfeee
whenev they	YugZbb
whenev you	aRtghd
where	dkocXd
where else	fedked
where everyo	enbeed
where i	Xh2eaL
where it	aXpUfo
where that	hkecdd
where the	cZledj
where they	igkabd
where things	jZmedd
where to	eqcdbc
where we	ildfbZ
where you	qcmWVh
where your	bndVcn
where zoom	edclee
whereu	dbodfc
whethe	sgafdY
whethe a	hceeei
whethe admin	ihdfed
whethe and	eieeee
whethe he	fdjefe
whethe human	iiceed
whethe i	dadqfa
whethe it	nelabZ
whethe one	bjeidf
whethe or	tXddeb
whethe that	fuaXeb
whethe the	chhkcb
whethe there	mVgdfj
whethe they	oodWZY
whethe this	bcsbeb
whethe to	ZkZfhh
whethe we	2iYVYY
whethe you	pbSnjY
whethe your	ididde
which	hiTobh
which #	eefife
which .	jeZqaY
which ?	dlddef
which all	kdedfe
which are	hkYccj
which as	difeff
which automa	eadpdc
which begins	iefeef
which by	idfeff
which can	eeeekd
which case	didbej
which comes	edehbl
which could	bngedc
which dates	edemee
which day	adayXb
which days	dadrdd
which decide	ddejeh
which did	fcnefa
which evenin	ecbsdZ
which for	mgcbdf
which has	fsWbbg
which i	efVjbo
which in	bnXYao
which involv	hdejde
which is	coUgif
which it	emkZhY
which jobs	ecmefd
which kind	kbeeeg
which leaves	lcedhc
which left	edbcdp
which makes	edidei
which means	ekaYen
which mornin	ccctcd
which must	cdelee
which of	faX3VY
which one	YhZyWY
which our	ehbeej
which pays	dddYlk
which point	mZfeef
which rules	eabeep
which shall	ldfcfe
which she	feeldd
which shift	dbepdd
which suits	dkbjdc
which takes	mmbcac
which the	hrYVoV
which they	msYebS
which to	oZedfe
which two	cdfkeg
which ward	cgaikc
which was	lUnWZm
which way	wYcbca
which we	neeaha
which week	WrclcY
which were	ejdeff
which will	XrWmcZ
which would	ggedei
which you	jUhadr
which your	beZkdl
whiche	xXXheY
whiche is	fdekee
whiche way	zbbXaa
while	Zhsdab
while .	fpedaY
while and	edeffj
while becaus	eiclea
while budget	fZnffd
while but	dkdfff
while he	lcdeef
while i	hTSnmm
while it	bYnbdk
while longer	ejeeef
while since	endeea
while the	cJ/aaO
while they	dXkqaa
while this	eahffj
while to	ejfdff
while until	cpaedd
while we	VwXcYj
while yet	fideff
while you	ldfffb
while your	eccdeo
whilst	djbddi
whilst you	enaeec
whilst your	fceefk
whiske	chckdg
whiske .	ekcddh
whitco	Yeagqb
whitco of	ecekge
white	fpSjjX
white .	ifbhhc
white luis	epYeee
white we	fefcje
whiteb	idikYb
whiteb .	cbkmad
whitef	fedief
whites	effalf
whitfi	daiikb
whitfi thanks	bZlfle
whitlo	eejdfe
whitne	lgYgcf
whitne .	nhbaed
whitne and	fedfej
who	hqVZXr
who .	aliYkY
who alread	cbZjcp
who answer	jgdded
who applie	raVjYi
who are	oqZWbX
who arrive	feejfd
who asked	XYbhln
who attend	giccef
who auditi	alcefh
who came	kbdcbm
who can	aSSfV8
who comes	gnbdeb
who could	WWdZZ0
who decide	hzcaYS
who did	lPVbjr
who do	ggZnda
who does	knVead
who else	dvcdcV
who fit	bfdefl
who fixed	ecbdik
who gave	ficefg
who get	jqdUec
who gets	gvTYWi
who go	iZZhdm
who goes	endcfd
who got	vWcdYh
who had	ibbacp
who handle	dmbdee
who has	cVfdWw
who have	jUYiZt
who holds	klbeca
who interv	kkgbdZ
who is	qWXYds
who joined	heiedd
who keeps	kbeeeh
who knew	lgalaa
who knows	L5XdfX
who laughe	fdkejZ
who likes	ekbged
who lives	cgZbcq
who made	eekeed
who make	Wmnbda
who makes	btbcea
who match	kecffe
who may	eZdpee
who meet	eidefg
who met	dfgcld
who might	egddek
who pairs	fdcefl
who pass	Z4cQdX
who passed	cZapdg
who ran	dlfcec
who reads	efceel
who said	fdrgeU
who sat	ijdeea
who saw	naeefe
who should	efjeed
who signs	gfdkeb
who sits	dpceda
who speaks	ccbddr
who starts	egefdj
who that	dreaec
who the	kckfeZ
who they	eqbcdb
who to	dqaddd
who took	gcfeck
who wait	eZbejm
who wants	edemce
who was	dZgaXt
who we	ilWXhi
who went	cpcdea
who were	eWtbhZ
who will	VtTmZg
who with	dnecfd
who works	kbgfag
who would	eihmYZ
who wrote	jeYjch
whoeve	k4YVNY
whoeve 's	hsXXbb
whoeve gets	fufWYc
whoeve is	hkeddd
whoeve it	nbeefd
whoeve test	dblged
whoeve told	cebjck
whoeve we	hxYWWa
whole	cTtbjf
whole @d	deidgh
whole bench	mdZXoe
whole call	edleed
whole campai	ediech
whole cantee	feeeig
whole crew	acnihX
whole depart	eSsedh
whole group	defnbd
whole list	doZedg
whole of	XieilZ
whole office	ecjkdb
whole panel	gdceld
whole progra	ebnefc
whole projec	easeda
whole recrui	fcceem
whole team	eiedge
whole thing	nXpUXi
whole week	dYdidm
whom	RyddTf
whom .	dpeaed
whom it	ailecc
whom should	ecfjfe
whom to	bpiZcY
whom we	bmakYg
whom you	ahbdcp
whose	bjVUY0
whose availa	ecbbep
whose backgr	eZdedq
whose detail	fcjeeg
whose experi	ebcddq
whose name	fbmidZ
whose profil	dmZdeg
whose qualif	fcdeem
whose skills	ihbbfg
why	bSbkft
why .	YWflap
why ?	eddean
why everyo	hmZeee
why i	aafdYu
why it	kibgdc
why no	canheb
why not	nffbdb
why the	dZmjdc
why they	eYdclj
why this	ckYmeb
why we	dYgcmg
why you	lfUlag
whānau	ifdbkb
whānau .	dheclc
wide	eYpdgb
widen	ciahfh
widen room	cgclai
wider	fgffff
wiebke	eghfde
wiebke has	egieee
wife	gifOsa
wife 's	caqfcc
wife .	mciWlY
wife about	clccid
wife and	glaZlc
wife does	gkceee
wife had	ecbelg
wife has	enmeUb
wife over	acccll
wife said	dYaeho
wife who	icbcnc
wildli	feeffh
will	pnYbdc
will .	UsiWpV
will add	gjkZdd
will advise	hjdced
will all	fqabca
will allowi	dicedi
will also	beofcc
will and	jcndcZ
will announ	jXcdkg
will answer	xYcZbc
will apply	dZkYen
will apprec	fjeeed
will arrang	Yjcjgf
will ask	ptVaYY
will assess	eoddea
will assume	ZYbshd
will attend	deenbe
will be	ojbcea
will begin	Xpcbjc
will believ	nbddee
will bell	arcced
will book	cbbsde
will both	jbnYdc
will bring	fagYqc
will buzz	gkcdee
will call	pmbiSX
will carefu	scddeY
will carry	bmWcdm
will chase	ZwZcda
will chat	ckeefe
will check	YxcYcZ
will choose	uadbcd
will circle	tkUWba
will close	dXrcde
will come	nzaPaY
will commun	padded
will compar	dqcbeb
will confer	fideee
will confid	deelee
will confir	4UZYad
will consid	ogacdc
will consul	gkceed
will contac	i1XbZT
will contin	cjgeed
will cover	kXZjmb
will cv	dRxZka
will debrie	lbfeff
will decide	ngXlYZ
will defini	lkZYag
will delibe	fideee
will dial	dgbmdd
will dig	biejde
will discus	llcadc
will dm	nddede
will do	kaOhxX
will draw	boaZnb
will drop	lrVbaY
will email	okdXiW
will end	jhcefd
will enjoy	edlfec
will examin	iiecfd
will exist	cSveed
will expire	Zbjgdj
will explai	WdYkat
will fight	eikecc
will fill	gfdcej
will find	lRhkmX
will fit	eedflc
will fix	dkehce
will follow	Ujdfng
will forwar	uVdedc
will from	cckcdi
will gather	dgedfi
will genera	aXecqd
will get	xnZXcV
will give	4gZUYZ
will gladly	dfceel
will go	dnUhjc
will happen	ZsdddZ
will have	/XWYdZ
will hear	ytVUaW
will help	ccljbe
will hire	celehb
will hit	epdZec
will hold	edWfpg
will holler	hwVZbX
will huddle	ifeeff
will i	hdmVbj
will inform	luXXcU
will interv	dceoec
will introd	djcjde
will invite	avdbda
will issue	fffdif
will it	mfddbe
will join	ddcmgd
will just	dXdehp
will keep	UscQYw
will know	/aVRRb
will kwame	eZddcq
will land	mhbced
will lapse	ebccgn
will last	ebmgfa
will lead	fXefki
will learn	plYXce
will leave	jLPZX/
will let	q3TUWX
will like	mVdcme
will look	c+NWZY
will lyk	imVaca
will mail	jPasbj
will make	vpVVbU
will manage	dfcdbo
will match	bXdYxZ
will meet	hjheca
will messag	jkXlbZ
will miss	eeblbi
will move	bwVdca
will nag	gmadec
will need	ZgZtea
will neithe	danfee
will never	gbrYdb
will no	eejeee
will normal	jddgfe
will not	Vdccbz
will notify	oghYbZ
will now	tgYgbV
will nudge	crbbed
will of	cakedj
will offer	bdefgj
will on	jefeff
will only	fflecb
will pass	jkOgZp
will pay	bZdbpj
will person	nZfdfe
will phone	siVlWW
will pick	U1iVYW
will ping	bobbbi
will post	rbgccb
will presen	grZeZb
will provid	dnXjec
will publis	nnXadZ
will push	dmeded
will put	bsVieZ
will reach	esYcac
will read	WxfTfX
will receiv	wqUWcV
will refund	edkhdd
will regrou	ejeefe
will releas	hcedje
will remain	cafagq
will rememb	efcnaf
will remove	ddlede
will reply	nkYcdd
will report	lnZZce
will repost	feiffe
will respon	XirXdb
will retain	dfdben
will revert	ptTXbX
will review	rhWfcX
will revisi	bffcem
will rhonda	eoddea
will ring	sWWnbd
will run	loXbca
will say	0aTSma
will see	WyWkaY
will send	hbZfrY
will set	UVW6dW
will settle	kUdgld
will share	lidYcg
will shoot	lceeee
will shortl	fhdiec
will shout	XyYWci
will show	blbhZi
will sign	ideela
will sit	pfZfdZ
will sleep	siXabc
will sort	eceikd
will speak	iraaab
will start	aeoega
will stay	carXbf
will step	ecXlel
will still	lcbckc
will sugges	ebende
will sync	jhdded
will take	XwXkjQ
will talk	g7WUXU
will teleph	xeZbXa
will tell	/hZOUU
will text	wgYXac
will then	onXYbZ
will theref	ibcbdo
will think	dajZYs
will treat	dVpkeZ
will try	flifcZ
will turn	ifedff
will txt	hkdbee
will unders	XnVbWw
will update	ivWYZZ
will use	ldafch
will visit	ecdlee
will vote	icfehe
will wait	daefnf
will walk	acdjle
will want	YfergX
will whatsa	vadXdc
will work	Zkdlce
will wrap	mfcded
will write	nubZdR
will you	TKRa/Q
will>again	hlghZb
will>answer	rpYbbY
will>ask	blZhfg
will>away	daccgp
will>bye	anaZdm
will>chosen	lkZVkd
will>closed	UXpkgf
will>date	5UZfca
will>decide	rmeZgT
will>free	blcraX
will>give	ghZlha
will>goon	ehbgcj
will>hear	tpYZZb
will>hold	jfaYcp
will>if	imgXdf
will>joy	YYeeht
will>match	bkbtcW
will>me	iaalhe
will>meet	apYpca
will>news	wjZZad
will>not	chfdcl
will>offer	ahdekg
will>others	fYcfcr
will>papers	Yabsid
will>post	afgcme
will>receipt	PoTdsj
will>refuse	qhWZff
will>review	auajab
will>said	jjRjbi
will>soon	dsYhdc
will>sorry	akWaTx
will>start	Ydaeri
will>step	dnXsZb
will>thanks	Uajkcl
will>them	gkYhgd
will>wait	fogWpR
will>will	nnbbbc
will>you	ieYlhd
willin	YiZtac
willin to	YZaxbe
willow	heefeh
wim	meZldY
wim .	meZldY
win	cjmVgc
win .	daodgd
win a	cdmeed
win the	dmZcdk
win you	gdeiee
wind	efdgid
wind turbin	fcehie
window	ccpjiS
window .	efpUnW
window and	dkeffd
winds	lShhkd
winds .	gcbbep
winds oakrid	dfdkef
wine	cSfpif
wine .	eageek
winema	fedieg
winema 's	fedieg
winery	kZncea
wing	dbSeri
wing the	ecSerh
winifr	ndfcdd
winner	jSgaog
winner on	daeffm
winnin	eciadk
wins	gliZdb
winter	YZkXgo
winter people	gZcdng
wir	fYsbcd
wir #	eejeee
wir petra	dbqcdc
wise	akbZng
wise ?	edeYpe
wiser	ayZcaX
wiser .	bredca
wish	Wgkcem
wish .	ekncdV
wish all	eekfec
wish and	edelde
wish for	eobgZe
wish i	apbWWo
wish it	ccbdcr
wish me	cdfmde
wish that	Zcbdqg
wish to	WkmflU
wish you	bVjacu
wished	bcsZYi
wished .	dhrbdX
wished me	eekbch
wished to	ebdgdm
wishes	gbhhmW
wishes .	iaccme
wishes for	ZbvZcc
wishes from	gbpddb
wishes to	ZiPosX
wishes we	jdifae
wishes you	jaicdi
wishin	eQsXgj
wishin you	fUuYXj
with	debjei
with #	VjSqrV
with .	dtXcfb
with @d	naZkcb
with @t	jedfee
with a	cYVgdz
with accord	cncdee
with accoun	eegife
with all	clifhU
with an	nMbXnq
with and	hZcoce
with anothe	aVgZis
with any	jkVZjg
with anyone	choicS
with anythi	cikdfb
with apolog	cbcffp
with applic	iYTYdw
with attent	eiebfh
with before	eedeej
with benefi	djocYd
with best	ficeeg
with both	nacfdd
with bro	deadoe
with candid	hbecel
with care	hnVbei
with childr	ebbnch
with client	jidcee
with congra	ejbfdh
with cuisin	eddedl
with data	ecjjeb
with dates	bneeee
with decisi	meddde
with direct	dpacdd
with disapp	eccecp
with dr	cdcode
with due	ehieec
with each	fjcdgc
with effect	XiaYvc
with emre	ecmefd
with everyb	bieiee
with everyo	eocjbX
with everyt	fXhZgk
with experi	fedffj
with facult	fdejff
with feedba	Pjccbx
with fewer	eededl
with financ	enZYej
with five	eZZhfo
with flu	cqibdW
with flying	edeige
with forms	eclbid
with four	bWdqbj
with fresh	diffff
with full	feeZme
with future	eeZeeo
with good	hdchhe
with great	eZcemj
with guests	dclged
with head	jefdfe
with height	ecenbe
with her	nURjeo
with hersel	ocebee
with him	dkTvWY
with hiring	hljacZ
with his	mWWkZn
with how	qibaXe
with hr	bcjalg
with i	efeclf
with immedi	eYtdeX
with in	dncded
with intere	dadbbr
with interv	gceeej
with it	YXoahm
with its	dcdicl
with kind	kdlcdZ
with lapse	qbcdda
with legal	YvXbde
with less	ebcccq
with limite	eejeee
with local	fdeefj
with me	YsWkZh
with mine	aekkcb
with more	ZTQWh+
with mr	bfcodd
with ms	eebnee
with my	gQoWua
with n	kfagbi
with news	leecee
with next	giedfe
with no	afxZbV
with number	dhdjee
with occupa	feeief
with one	iicjgX
with only	hcjefd
with or	fcmZhd
with origin	dcahnc
with other	eTbccx
with others	cmaacm
with our	fbeqZf
with pastor	djdefg
with payrol	obdaee
with people	ccjhdf
with photo	eebmed
with placeh	iYkjcc
with pleasu	jWZbkn
with positi	dhjefa
with qr	kYZfcn
with qualif	emdded
with questi	hjfeca
with real	cXbjjl
with refere	fefYdm
with regret	ZUrZcm
with result	maeefe
with seven	feeiff
with shortl	qdcddY
with silver	ejbdfi
with six	eeekef
with slides	ebcodd
with some	Yfncfg
with somebo	kVWibo
with someon	QZZfZ4
with someth	dqbcdc
with storie	edmece
with succes	diaeel
with suffer	icYend
with ten	eekbci
with thanks	dfehYn
with that	alqeZU
with the	giZlbe
with theatr	eddddn
with their	vWYhbb
with them	bhmcec
with things	embbch
with this	Xkdbki
with those	iijahW
with three	aiZlef
with trade	eddefk
with two	fYcsfb
with under	fefeej
with us	cifbif
with we	ceaepd
with what	nZhdYk
with whatev	sXebde
with where	hkcece
with which	eemeeb
with whom	dtaaea
with year	ekedee
with yes	keedee
with you	Zfcsed
with your	Xbbujb
with yours	diaecm
withdr	XO+WWk
withdr .	ZU4adU
withdr all	feVfdq
withdr and	dYaihm
withdr as	eeYdVu
withdr at	ffiffd
withdr by	bbjcaq
withdr follow	feWffp
withdr for	ecpeea
withdr from	iP2ZZV
withdr in	fcldja
withdr my	cb3baR
withdr of	felefb
withdr on	ecjdeg
withdr the	ZVUaX6
withdr they	dcmede
withdr with	eereeV
withdr you	fepefX
withdr your	dZ2aZS
within	+NUhed
within #	eepXdd
within .	aedddo
within @d	jcblbe
within @p	D/ZdbY
within @s	8OUjfZ
within a	Zccmdl
within europe	feeife
within okafor	/GYfYa
within that	jbegge
within the	6GRhal
within transp	0TXXla
within walkin	edeedm
withou	lSYzYf
withou .	cbnneW
withou a	jWobVl
withou an	jgeZkc
withou appoin	eaUmcp
withou being	bkbdna
withou furthe	femgfY
withou having	cjcqcX
withou her	gmcdec
withou him	dldefe
withou hiring	ebZeer
withou it	YaU9WW
withou knowin	fddifg
withou making	ebceeo
withou me	cnZbdi
withou one	pTbkdh
withou phone	ejdeff
withou regard	fejfed
withou saying	camgde
withou signal	fiideb
withou slides	ffeief
withou tellin	eidedi
withou that	cidiee
withou the	coXmac
withou them	gdbqdY
withou this	ffdjff
withou you	nRVieq
withou your	hYaoeh
wknd	kaibai
wknd messag	eiceeg
wobble	jhceee
wobbli	epXeed
woman	evTXXm
woman .	kaeedi
woman at	koZedW
woman from	fkidcb
woman in	hjdeed
woman said	bkeied
woman though	emebde
woman told	dkdefe
woman took	falefe
woman was	edaeik
woman with	diehee
women	mSrYdg
women in	hZoZeg
won	YVjOpr
won .	eXbVfx
won a	ecoeeb
won over	eiZZjj
won the	dZhfmc
won we	djffdf
wonder	edpYde
wonder .	nfefeY
wonder about	clffec
wonder conver	eceiei
wonder we	bodded
wonder what	eldaid
wonder whethe	ehejdd
wonky	fckbid
wood	eXcscd
woolly	efedhg
word	ljbhcZ
word .	lfSlef
word ?	fccmed
word @d	leedef
word about	WP4fcZ
word and	eobgjV
word before	igeeee
word by	ladYnd
word for	mjWYcj
word from	duTYch
word human	sYdddc
word i	cfeema
word in	enbedf
word is	anicdd
word of	kjdcec
word offer	eidehd
word on	kgegfZ
word that	jdfeef
word they	eamehd
word to	lbZddm
word was	Zoeecg
word will	naeeee
word with	XoblZe
word within	mcfcfe
word yet	eieeff
word you	djeakd
wordin	blcidd
wordin was	cleefe
words	hiYnhV
words .	sUYiga
words a	jceedi
words about	dZhhlc
words after	fcneec
words and	cddkjc
words but	fqdfZa
words on	balmdc
words so	iblced
words we	eicfkb
words were	eccbra
words you	rbcbed
work	YXgqfi
work #	eejeee
work .	PoTvee
work ?	XVb1aa
work @d	bWoalb
work a	eZbtbd
work alongs	jbjdee
work and	YenheZ
work around	hecYjj
work as	eeblee
work at	hZheZn
work before	ebfkef
work boots	edmdee
work check	eddlfe
work docume	ebaikd
work experi	dccmci
work for	cUdiuZ
work from	kbebje
work goes	egdeei
work here	bgkckZ
work human	cjbcek
work i	Ygcnee
work in	fVdobi
work involv	efmedb
work is	emcgdc
work just	fedjfe
work on	jYqfXb
work out	ahhaan
work papers	dpicbY
work permit	dfUsjY
work sample	chekga
work share	eeeiee
work so	ckcbnZ
work there	eYrdad
work throug	duWfcZ
work to	dZacdu
work was	edcefl
work we	fbecem
work weeken	cWcejo
work went	fcddem
work with	oUlUnd
work would	dpcced
work you	cfcgan
workab	fedmdd
workab for	fedmdd
worked	VYides
worked for	ealedf
worked on	dkjdeY
worked out	YcZbom
worked throug	eahedk
worked with	dYYhZu
worker	kWiUim
worker .	nRmcci
worker at	ebbenf
worker has	hapddZ
worker in	dmcchc
worker post	dccbcr
worker role	ldceee
workfo	jdffee
workin	hkbjbc
workin .	fcmedd
workin at	dmhZgc
workin but	hieded
workin day	lackbd
workin days	lfoUbd
workin for	gbhedi
workin from	ccdjma
workin here	eaiccm
workin holida	dabdeq
workin hours	ehchee
workin in	dZaime
workin interv	diefff
workin on	jsVdaY
workin our	drbdeX
workin studen	mddcee
workin throug	oedeeb
workin togeth	ecajej
workin with	abfmgf
workpl	cladmZ
workpl .	enbaka
works	mfYpeV
works .	ZSexfZ
works ?	ebdqdd
works and	bgfjfe
works becaus	idefff
works counci	mpdfWW
works doctor	hicfee
works for	YYZvlZ
works in	lbddcj
works on	bedhke
works out	kfebee
works there	arfagZ
works until	ccgdme
works with	keXgcj
worksh	Yglbfg
worksh .	XmkWeg
worksh @d	dcbmdh
worksh and	ebncee
worksh on	cmagee
world	gnkUgY
world .	eZsbeb
world in	cmccdh
worrie	ZZkoiW
worrie about	cdakpY
worrie at	dadoed
worrie you	edefek
worry	kkgjXT
worry .	XvUicd
worry about	lVdqba
worry if	jiddee
worry silenc	lddefe
worse	dZoddh
worse .	eaqdaf
worst	sWaZpW
worst part	kdfdff
worth	ZgZeYu
worth .	fiacdk
worth i	fccfem
worth it	cmeeee
worth of	eddfek
worth the	ddeffk
would	aiZlhf
would .	iidVnb
would @d	faatea
would a	elmZab
would accept	dndcgc
would all	ghdbal
would alread	YWkTiu
would also	dkdhdc
would answer	dcegjf
would any	fceffk
would apprec	Ybaqlb
would as	eYdecr
would ask	plbZgU
would be	bqXdej
would become	ekbehe
would begin	dledee
would both	edleee
would bring	epeUei
would call	U5gUaU
would change	dddleg
would choose	meecdd
would circle	nbeefe
would come	TyZibX
would comple	ehledY
would consid	cbaube
would contac	kmdcca
would count	epbeeb
would decide	egkcgb
would defini	mTemee
would do	YqXmcX
would email	jdfeff
would encour	cdacdq
would expect	wZdaad
would feel	bdccjm
would fill	eedfei
would find	nWabcp
would fit	dpcjdW
would fly	faence
would follow	epeabe
would forgot	efdncb
would found	dYxcdW
would get	qmYPah
would give	UpZapc
would gladly	dZkbel
would go	clifbc
would gone	afcgjg
would guess	elebee
would happil	eYlbdl
would hate	brabgc
would have	UjZYT7
would hear	guYXca
would help	ZeZqff
would hire	isacSf
would hope	oocUcb
would human	cYdueb
would i	XWSosh
would if	eledde
would invite	etcXcc
would it	faZjel
would join	cYbZve
would just	edegie
would keep	cTiegn
would kill	ednbed
would know	whWUgU
would left	dflcha
would let	pdeVch
would like	WUaxsa
would look	dgcfkc
would love	Tedksa
would make	ehbjgc
would maybe	eqdYec
would meet	cscZdd
would mind	bfhiia
would move	fecidi
would need	ckdeid
would never	kRcico
would no	hbjgce
would normal	eiefee
would not	Z0VafZ
would nothin	cYefmi
would now	adbsfa
would only	XwYVeh
would phone	pnZXWe
would pick	naeddd
would please	edejgd
would prefer	jZegdi
would probab	ZoeYdk
would propos	fddkee
would put	bnUZil
would rather	ThkXas
would reply	jcfefe
would ring	b0YXeV
would run	ggjiYd
would rung	dbbdjl
would say	ttWOeQ
would see	budfaY
would send	ikcecd
would sent	clWXdp
would settle	pYeeee
would sign	ccendf
would sit	ekeeee
would skip	ddebhl
would sleep	cedfmf
would so	emecZi
would sooner	djcicf
would speak	lpbWcc
would spoken	dfeeif
would start	btboPd
would stay	fddddn
would still	gPYwbl
would stop	ebaedp
would sugges	eeejee
would suit	cWbtbi
would survey	eYdekl
would take	ZoXnTi
would talk	clcmZc
would tell	gjpPed
would text	pZfdce
would that	iXatab
would the	dehofU
would then	cudZcb
would there	fidffe
would think	XokfcX
would turn	emeeec
would usuall	Zjekdd
would value	fdejfe
would very	bXckmg
would want	Xacrck
would welcom	bdemak
would work	edemce
would write	ldpadU
would you	WQX4vV
would your	defjef
wow	lgbXgh
wow 's	ecfici
wow .	lhcddb
wrap	nqVXbZ
wrap this	ofcddc
wrap up	jpXZcc
wrappe	iadffi
wrappe up	lbdagj
wrappi	ideeff
wrappi up	ideeff
wreck	glXZlc
wrestl	dZilec
wrestl with	dZilec
wriggl	nbhbdc
wrist	Ygjbdk
wristb	dbcXpj
write	glZgcf
write .	djdYhj
write @d	oWhhdb
write a	Xdbrbi
write again	dZrfeZ
write and	cgfeei
write as	eieefe
write back	XfZtfb
write by	ibeiee
write down	eefeif
write if	eieffe
write in	iegeee
write it	kbXbcq
write me	dbdrcd
write more	ceadfn
write on	hieVfh
write once	gkdeec
write one	ajdfkc
write that	dYjafn
write the	gjefga
write this	ZUcbnr
write to	qnbccU
write up	imcecZ
write us	ddcldh
write when	V5ZacW
write with	fWbhbr
write you	YdZpbl
writer	bbSjko
writer in	eecikc
writes	ycdYaa
writes .	dcleeg
writes her	jgdeee
writes to	wfYaba
writin	kVafqd
writin #	cffbmf
writin .	imUVna
writin ?	dcepcd
writin @d	rYddeb
writin a	fejfcf
writin about	aXliak
writin and	lldecZ
writin as	eccilc
writin at	eedcme
writin before	mbdfee
writin by	naeajd
writin exerci	eaeoec
writin from	lfkaac
writin is	fdeeek
writin me	gddaob
writin not	lbfefe
writin of	bnccfd
writin on	nacgee
writin sample	eYb1YU
writin so	feeife
writin test	eddmde
writin that	hajZam
writin the	jnYcfa
writin this	ecedmd
writin to	fVgbjn
writin up	gieeef
writin we	edfclf
writin with	bZYZkt
writin within	ccbWjq
writte	cfUqna
writte @d	iceehe
writte accept	bdeYtd
writte and	fdfiff
writte by	bmjceb
writte confir	eebdmf
writte contra	dfecmd
writte exam	eddnce
writte examin	Ykdkef
writte exerci	Zdcsbe
writte explan	eheiee
writte fish	bdapci
writte it	dYdcrd
writte letter	edebik
writte me	iUmgfd
writte nothin	apdeec
writte offer	bZcYzb
writte on	fffbkf
writte one	abZbxd
writte paper	afZwYZ
writte part	aeemef
writte questi	Zpcdde
writte stage	hheceg
writte statem	eceieh
writte task	eefief
writte test	iZZnXk
writte that	ekefed
writte the	idcdkd
writte to	mrhWTY
writte up	cleeed
wrong	aZneVn
wrong .	fcdhgh
wrong addres	edqbeb
wrong and	ejchdd
wrong answer	WReldr
wrong candid	djidfd
wrong chat	cZwXdb
wrong job	ddcfel
wrong link	dcapdZ
wrong list	eaZgep
wrong number	cY0dcR
wrong of	lgcYeh
wrong one	ejlZec
wrong people	ejdedf
wrong person	dpnZdU
wrong there	gnaedd
wrong they	efaick
wrong thread	ehhhea
wrong to	dmZdic
wrong way	hafddl
wrong with	edgdej
wrong you	gjeefc
wrote	fdoZcg
wrote .	biUZcu
wrote about	iiZkcd
wrote and	dhlcce
wrote back	fZsYcf
wrote by	reZbdc
wrote down	dYreeb
wrote for	ibYbli
wrote in	bddnff
wrote it	epWbgg
wrote on	ecadeq
wrote one	ebdcnf
wrote someth	ejjdea
wrote that	ZlZbmg
wrote the	eapcdd
wrote to	dP4gXV
wrote we	nmcWdb
wyk	keecdh
wyk the	lfecdd
x	fhnaXf
x .	eamidc
xiomar	edejgd
xiomar .	edejgd
xmas	dbchle
xp	ecceen
xp .	ecceen
xx	dnbadh
yard	bbemid
yard .	epXhbd
yard and	ebhkde
yard is	deldfd
yard marsha	fdieff
yard office	eacqdd
yard will	imXeee
yarns	edegfi
yasmin	ihdacj
yaw	cclfed
yay	cjdeeh
ye	ddbpde
yea	fibeka
yea .	edeiid
yea or	gedckf
year	dQkbnm
year #	XYapfl
year .	kYmYeh
year @d	bemYjd
year and	YkQUnr
year contra	feeeje
year enhanc	dddkci
year from	edqcbd
year in	dSgpbj
year is	djeege
year nines	deekee
year on	gdieee
year post	dbZdtb
year so	gZican
year to	edqeYe
year we	kgceee
year when	kdgece
year with	dckYmb
years	aQicon
years .	aXkhoZ
years abroad	edfldd
years ago	eZmcmY
years and	eboddd
years as	feeefj
years at	edcdlf
years day	ffebkf
years experi	edcicj
years in	dleaef
years nobody	ldeddf
years of	cVVlhq
years unless	fdbefm
years with	ecnbef
yellow	YSrgoV
yellow fever	dfejef
yellow sticke	dcbjnc
yes	jXWd4W
yes #	bZXsXk
yes .	TXOW/b
yes ;	efdbgk
yes ?	khXTrb
yes @d	fcZjhh
yes @s	eddele
yes a	iaeffi
yes all	bYmnXb
yes and	tSVbnh
yes at	daaetc
yes before	baZjpc
yes but	ehZeZo
yes by	NXfZ+W
yes contra	eeeejf
yes either	bpgddb
yes first	dkefde
yes for	oaeYie
yes from	PTPh+Y
yes got	epdeca
yes he	beednd
yes hello	eijddc
yes i	dcWlco
yes if	dadkkd
yes in	Xclhhd
yes it	qVfXlc
yes might	jdfeef
yes my	ekccal
yes no	4RTkYU
yes nor	doZjda
yes of	epVdid
yes on	hbecmc
yes or	/TVcgS
yes please	dcblkc
yes so	ZaYmWu
yes soon	bradbd
yes still	kfbfee
yes that	gUrUei
yes the	aUwZhd
yes there	iodbbb
yes they	enUide
yes this	dkecjd
yes to	PbapxU
yes we	dldfZi
yes when	eYebsc
yes within	Xdeiki
yes would	ccdnhb
yes yes	dmbdfd
yes yet	fjefee
yes you	eNjewW
yet	e/TfbO
yet .	c/UcaN
yet ;	ejdhed
yet ?	mUkZdl
yet and	apcgaf
yet as	ejeefd
yet but	qOgolX
yet comple	jidded
yet confir	fanfed
yet for	fqefeV
yet from	cpcced
yet i	hxYgcQ
yet if	enebed
yet made	dedocb
yet on	iiedee
yet please	flcfdd
yet say	fkeefc
yet so	eZaljg
yet sorry	sZaefb
yet still	ekeeee
yet tell	eieefe
yet the	cdZldk
yet they	bicflb
yet though	Zofdfe
yet to	a+WRZY
yet unfort	doceec
yet we	edaihk
yet what	elfeec
yet whethe	dogeca
yet which	nbedef
yet who	fkeefc
yilmaz	bkkebc
yilmaz showed	ejiccd
yo	dgiYfh
yo .	lccgee
yo for	eijddd
york	eXniee
you	fcdhjf
you #	ZeclnY
you .	agYetd
you ;	Xcapcl
you ?	XOa6gd
you @d	/VWcZX
you @p	Smeeji
you @s	NkYsmc
you a	kjdegY
you able	cYaucd
you about	ZmXrUh
you accept	RWVc+a
you accord	qccdcd
you across	ccenee
you admiss	efeane
you after	dzUSYh
you afterw	Yqdeed
you again	jeWqXg
you agree	eaedoe
you all	mfvZbP
you along	cXdkji
you alread	Yliajc
you among	cYdqfd
you an	hgWYmk
you and	feYeng
you anothe	byebdQ
you answer	baZmfl
you any	ajZkZl
you anythi	g2YXVS
you applie	dhbYdq
you apply	icamde
you applyi	ebedem
you are	adVosb
you around	YUqlee
you as	WYaO/V
you ask	cjZfVr
you asked	lUiSnl
you assist	ccdcrb
you at	iceidg
you attend	ecmdfd
you availa	feekde
you away	fapeea
you back	mcQoYj
you be	YWVuuX
you beat	dcbfpc
you becaus	cabdsc
you become	kacena
you been	fcelee
you before	sWUgjc
you begin	bbYdub
you behind	dgbkja
you being	eeegfi
you believ	dXaZdv
you best	ecendc
you better	dYjlee
you betwee	beemee
you both	gehiYg
you bring	eddnde
you brough	ebqbec
you but	VigZUv
you by	/LXfba
you call	ZbZtgc
you called	cYmnba
you came	hkSNev
you can	hSmdhj
you card	edndec
you care	edpadd
you checki	ckYdld
you choose	cYdwbZ
you chose	kflcdY
you cleare	ebenee
you collec	adckbm
you come	TZX4hX
you coming	aajZmh
you compan	hkcddd
you comple	gjhdbc
you confir	aaaoid
you consid	cbdoai
you contac	iZqdeY
you could	bVQ2ci
you cover	cebode
you curren	edflde
you daily	feceek
you dangli	gebffk
you dates	adeode
you decide	fgbbnd
you declin	eeddii
you descri	ecedel
you deserv	eahiZm
you despit	ceegek
you did	aeddfn
you direct	ZxYgdX
you disabi	nbeeed
you do	ddcugX
you down	ZiMhgr
you drive	eaeqeb
you drop	cbbmei
you during	dakYap
you earlie	docbdd
you earn	eZcobh
you either	gTbqaj
you elsewh	eVcdes
you employ	ebcceo
you enjoye	fZtdaX
you enquir	ecYeep
you even	ekdfde
you ever	eapdbf
you every	caUeex
you expect	rheWZe
you explai	feejef
you expres	fddfek
you failed	fbYheo
you fancy	ZYmfao
you feedba	lYkcah
you feel	cMnlhj
you fill	edgmcc
you filled	ieehed
you financ	eheake
you find	dbkjfb
you finish	dXkdcn
you first	YWYlln
you fit	cdejei
you five	jhdcee
you fly	gddfie
you follow	baYnbp
you for	fehddi
you forgot	idoYcc
you formal	eZeemh
you forwar	eiQqWm
you found	jWxWYc
you free	bVU1ai
you freque	eddlee
you from	UYuZwM
you full	fccdki
you furthe	lXZkdg
you gave	aWhmZm
you get	0UamYW
you gets	ocecde
you gettin	epXaZm
you give	eWcmmc
you go	Xdocka
you god	fdefei
you good	ekbech
you got	WZWZ+U
you guessi	dgkdhb
you had	aUhfkm
you half	hdccmd
you hand	eodUke
you handle	mXdddj
you hangin	kjhebX
you happy	dkdffe
you has	chamXk
you have	eUgpmZ
you he	ggddci
you head	edfkib
you hear	4faTcU
you heard	YjdZoe
you her	ogdbcc
you here	eShuUj
you hersel	gdejef
you hired	eqdchW
you hold	ZidqYc
you honest	didedj
you hop	ddelee
you hoped	dcceik
you how	pjXVgf
you hugs	fcjhed
you human	kedrYS
you i	aibgfj
you if	dXlVcs
you imagin	dZnaje
you impres	bladgh
you in	fYPqmj
you includ	dpcdec
you indivi	dfcpbc
you inform	YslZeX
you inside	paddee
you instea	eefjib
you intere	bdasZc
you intern	crbdcc
you interv	YWeday
you into	ecbimc
you invest	efddfl
you is	XdZmkh
you it	Wecari
you its	ckbejd
you join	dZaVsl
you joined	cgednb
you jump	dddnee
you just	anXlhZ
you keep	bUpjaf
you kindly	aeagfn
you know	kohSbg
you latest	lbdhce
you left	Ybtedc
you let	UThgth
you letter	eXkemc
you lettin	emeddb
you like	XThgud
you liked	fdjdee
you listed	lgZiae
you live	ejYfmc
you look	dalggd
you lookin	fdbgek
you lost	dabadu
you lots	fecefk
you luck	eaZdkl
you made	eUS1Si
you mail	eZhndd
you make	UlVxSg
you manage	ddelde
you may	gQkddr
you meet	efUvZc
you meetin	Vbfsde
you mentio	jhmXYd
you met	flamba
you might	TpndgW
you mind	fdTwUb
you missed	Zgbpag
you more	lohbaV
you move	ibecle
you much	fedefk
you must	MdP/PX
you mvr	dgkbde
you my	gkdbdg
you myself	geXWnl
you named	ejdcnY
you need	cbgjdi
you needed	eekbdi
you neithe	febeel
you never	cboclW
you next	dmWbdn
you no	kfomYO
you not	viXUda
you note	dWvcdW
you nothin	jhceed
you notice	jhedee
you now	mPbkgl
you object	bjcigd
you obtain	deejff
you of	jiacia
you off	cgclai
you ok	blUlag
you okafor	kbdhia
you on	nSOmsg
you once	NxiiaX
you one	diWpZf
you online	ecmcee
you only	cXcbol
you open	dbcmjc
you or	qYgcbf
you ought	ncdcef
you our	yTjXdb
you out	kcmadb
you over	abZjtW
you owe	edpbeb
you paid	begdbn
you pass	kcYfna
you passed	fgffqS
you past	dbegdm
you perman	eddape
you person	bddlcj
you phone	hdfdif
you pick	XYnkbg
you ping	feeief
you pizza	elceef
you place	lcjeeZ
you play	cXklch
you please	bYskZZ
you pop	dbcqha
you possib	eidgfe
you posted	c9PZXR
you prefer	aZazac
you presen	eccdmg
you press	eeekee
you promis	eZbimd
you proper	eebdmf
you provid	iZchlb
you put	iQbekp
you rate	eioWce
you re	fedjef
you read	claeka
you really	fejeee
you receiv	pWnebZ
you recent	dYxYbW
you redo	fdekde
you regard	WuYhbb
you regist	dfjche
you reloca	decndf
you remain	c+VYXK
you remote	veWcdY
you reply	ebefle
you reques	gcnddb
you requir	dZklcc
you resend	ebVwcd
you return	enYcla
you right	sTkZbf
you ring	VUdshl
you round	capjbZ
you run	fadaqc
you safely	feieee
you said	YeXjli
you saw	hbZgij
you say	Tcca5U
you says	chghee
you scient	nidbdb
you scored	bjWcbr
you second	flbbZl
you see	WfsgUc
you seem	ekcicd
you seen	eduYWe
you send	cYaseg
you sendin	eZrddb
you senior	ffeekc
you sent	ZXomZf
you shall	tbXbkY
you share	felYhe
you shared	ejeffd
you she	cbcedp
you shoot	eedkee
you shortl	Xtdcgc
you should	gadbli
you show	eclheb
you showed	edkeZj
you sign	UYlZvc
you signed	iaiZdk
you sittin	bgdWsc
you smashe	eldcfd
you so	Xbdkqc
you some	amddeh
you someon	clmadZ
you someth	ftacUf
you soon	Zlafld
you sooner	hSbbkp
you sorry	cecden
you speak	dbeqac
you spend	dajkec
you spent	fbbdep
you spoke	bhjfag
you stand	weXZec
you start	cYUa4Z
you starte	bSzYcY
you stay	cibfmZ
you still	cQUvra
you straig	0ZZYiW
you subjec	fefeie
you succes	fendfa
you sugges	feeife
you sure	eceiie
you take	RLTa/Z
you taking	fdbeen
you talk	ddeaoe
you talked	fceieg
you taught	fdeeej
you teach	ddcqcd
you tell	QOnzib
you than	bWihco
you thanks	eegbek
you that	dUbcks
you the	hTXb0g
you their	pajYcd
you then	fVdpbc
you there	mZvXYX
you they	hgdRog
you think	fUYYul
you third	fcefYp
you this	haVacv
you though	caXjeq
you three	ehckde
you throug	WYYRwt
you ticked	dbmddg
you till	ecedoc
you to	XWbrpg
you told	ieeeaj
you too	XS2TZc
you took	Zehanf
you travel	haigee
you try	dcfddm
you turn	fdegck
you turned	jZhaoY
you twice	mUcgle
you two	ZeokWe
you unaske	kfecfe
you unfort	cdeeel
you unsoli	dkedfe
you until	fSTzgb
you up	UhRqmd
you update	dlgeeb
you upload	dcbrcd
you very	lagcdh
you via	Xcbsce
you wait	lUgele
you waitin	fhYahk
you want	XMtUmt
you wanted	bVUTus
you warm	bpbbbg
you was	ZlUfYr
you we	amXWkm
you well	YdhbYt
you went	fdeegi
you were	ZVaTi7
you what	nejeaX
you whatev	hlddfZ
you when	M4qVZY
you whenev	Xtdbcd
you where	bndeef
you whethe	1ReWiZ
you which	nVZfbq
you whiche	bndeed
you while	dYhkjb
you who	mgchca
you will	viWZiZ
you willin	eeekde
you wish	YNmmki
you wished	ectfcW
you with	vadZkV
you withdr	damdid
you within	/GTdiW
you withou	egcijZ
you won	fehbke
you wonder	fdlcee
you word	ldedee
you work	jeakfb
you would	VeehYv
you write	abcpcj
you wrote	VlniZa
you x	cmacdj
you yea	gedckf
you yes	ipbadb
you yet	czZaba
you you	denVnZ
you your	ciedgg
you>again	acbldn
you>answer	ngdecd
you>ask	cZkkef
you>away	Yhhflc
you>bye	daifdl
you>chosen	ZaWgvh
you>closed	aZhgem
you>date	uVYjgc
you>decide	dVfnoZ
you>free	aZhpch
you>give	dccuea
you>goon	ajZlbk
you>hear	slcWad
you>hold	ccmdci
you>if	kgbcge
you>joy	ackbfm
you>match	bdgkak
you>me	ibigde
you>meet	cYeqff
you>news	reabdg
you>not	hcabbt
you>offer	bbVb1f
you>others	hjfdce
you>papers	bgcoee
you>post	cbddqf
you>receipt	jjpXbW
you>refuse	ecXjen
you>review	agcleh
you>said	fgZhgg
you>soon	jlecda
you>sorry	XXidXx
you>start	bZZb0c
you>step	acavah
you>thanks	ibmaZi
you>them	cecgjh
you>wait	iheaeh
you>will	ifafgg
you>you	eZghjf
young	YcRmlm
young man	caYmle
young people	feeeej
younge	YVbboo
younge .	eZfecn
youngs	dXjlcg
youngs .	eadmdi
your	bciieg
your #	cjdodX
your @d	fcfldd
your @s	deffie
your a	ddbeeo
your abilit	feeffi
your accept	YbaX2a
your accoun	dflcfd
your acquai	jehdce
your addres	bXcnig
your admiss	daadnk
your advoca	efbeek
your aftern	febgek
your agency	dbefkg
your agent	hmWalb
your agreem	feedgi
your ahn	ebiffh
your alert	eejeee
your amanda	eaqade
your answer	dfaZxZ
your app	kafgcf
your appeal	cjbedj
your applic	ghddYo
your appoin	SVdV/P
your area	besUbe
your arriva	eecfke
your articl	caiedl
your asking	cebekh
your assess	abZued
your assist	eddmed
your attend	eeYpdg
your auditi	cbaldl
your availa	Ybb1Ya
your backgr	beXmYq
your badge	abjeke
your bag	daofbd
your bank	ZXgpkZ
your beauti	djbfei
your behalf	YodcZk
your being	ecfeek
your best	fefief
your bid	dcWbct
your birthd	ekbdhe
your blog	eaapdg
your bookin	eemfdb
your boss	dbjhci
your bosses	fdedme
your bouque	fjeeff
your breath	cuabdY
your browse	ecldfd
your cake	ecjecj
your calend	kXoaaf
your call	kfteXQ
your candid	Zdgcbr
your car	deldee
your card	abtXgd
your care	feihde
your career	fcjbck
your case	trPRcg
your certif	eXnhcf
your cet	edrbca
your chance	ehUedq
your change	fdmdec
your chaser	emcede
your chat	fdqVde
your child	cdvTce
your chin	feeffi
your choice	UWlvbY
your choosi	deelde
your circui	fdegej
your class	dieeeg
your cleara	dedenc
your coc	fedige
your code	eihZeh
your collea	fYoaef
your commit	eddffj
your commun	eeifee
your compen	ecblal
your compet	ciZndc
your compla	hYpbeb
your comple	anZgdg
your concer	ekeeed
your condit	ZdZhcp
your connec	fejefc
your consen	cXX0Ze
your contac	rfeccW
your contin	bgliea
your contra	fSRW9c
your conven	ecemde
your conver	ddgked
your coordi	ibdieg
your corner	ejbabl
your correc	gffdfi
your counte	ecbasc
your course	eclVhj
your cover	cdgkcg
your coveri	ekehdc
your creden	dccocf
your credit	eeejef
your crew	kZbdnd
your crimin	eUdtdd
your cscs	ehccdl
your curren	XSfnjj
your curric	dejgee
your cv	ctefUg
your dad	ecndec
your dashbo	lbhhdb
your data	aUpVbs
your date	badqdd
your day	nVjkcW
your dbs	eZatbc
your decisi	NUna/R
your deck	bkccek
your degree	aTnphX
your demo	djbdfi
your design	kbegee
your detail	UrWYTx
your diary	oWZjac
your digi	elYkdc
your diplom	bggiZj
your direct	cinZed
your discip	edbbkk
your dish	dhbmbd
your dispos	dchbjh
your docume	bqmTVi
your dog	hatWfa
your donati	ecqddZ
your door	racdeb
your dossie	mpUcda
your draft	ddlefc
your drawin	gfXlak
your driver	celeee
your drivin	behZeo
your dutch	elcbcj
your earlie	XjXsga
your effort	fdbfem
your email	bY/NZS
your employ	bbWcwf
your energy	eddhej
your engage	jbZZra
your englis	ibdcdl
your enquir	bnnbbW
your enthus	hjbddg
your equali	fbkffd
your essay	Uahvdb
your essays	efdefj
your exam	cenedc
your examin	ecjjcc
your excel	feeiff
your excell	dbddhl
your exerci	eicbdk
your expect	XkXqcc
your expens	gdieee
your experi	ealiae
your explai	dfYkdj
your expres	bqYbdf
your extens	bibmeb
your face	jddgef
your family	cdldhd
your father	eZrajZ
your favour	ZbYZjv
your feed	ebocde
your feedba	XX1Vab
your field	elbeef
your figure	drVdja
your file	frZiRg
your final	jUecli
your finger	gZYriZ
your first	ZcRlvb
your fitnes	eeekef
your fixed	fdddii
your flair	ebceen
your flat	cjnYed
your flexib	edjgfd
your flight	ZYklgg
your folder	ebjfeh
your follow	btadeb
your food	dcapcg
your footfa	dbhlde
your forkli	ffejed
your form	pilXPf
your formal	efddle
your former	Ydlobb
your forms	ecjhed
your frankf	hZefel
your french	fecdem
your friend	bcqeWg
your full	ecakkc
your furthe	edieff
your future	dfXcho
your gcse	bffigf
your german	dgcifg
your ghana	edbkdj
your gifts	fegedj
your github	ldchbe
your good	dbpeda
your gp	eeekce
your grade	fefeif
your growin	edkeee
your guess	dwXcbZ
your guy	fjYcel
your hands	mZjced
your hat	mladbc
your head	dfcoea
your headsh	cmjbcY
your health	fekddf
your hearin	cfdmee
your heart	ekZelc
your hire	ecdcng
your hired	cbUd1S
your hiring	edeieh
your holida	icbbme
your home	daWnlf
your honest	eccggk
your hopes	lZYZat
your hours	bjcfkb
your human	eidhee
your husban	fajcld
your hygien	ffdiff
your i	feefie
your iban	edbjie
your icu	ejVcjj
your id	dcahmc
your identi	eechjd
your in	iYWZub
your inbox	lZRluU
your inevit	dbZtdc
your inform	ebwiWR
your intere	ihUbYv
your intern	dbaXsi
your interv	Zcdted
your invita	eWqjZb
your invoic	ccpbee
your jabs	feckee
your job	cfwZaX
your joinin	ffbYpf
your journe	cZZbaw
your junk	jlabed
your kind	kcgadh
your knives	aidecl
your l1	ecelef
your landlo	mVfelb
your laptop	deeclf
your last	ZXZvff
your latest	dbahbn
your lectur	cobddc
your lesson	YadpZm
your letter	eYnWii
your level	cbbjdn
your librar	abvYbb
your licenc	ajXuZa
your life	ibpbca
your line	hchgcg
your list	cgngca
your local	ctabda
your locati	eccjej
your log	emaged
your login	cgocea
your lovely	eccgel
your loyalt	edndeb
your lunch	ecackl
your mail	dnkbdW
your mailbo	hdhchd
your manage	eahYrb
your mark	caWhlm
your materi	feafem
your med	ecelee
your medica	TdVulc
your mentor	afdndf
your messag	eX7cXO
your mind	gchakd
your misery	wbZZcb
your mobile	hganab
your model	cdabdr
your mother	edmhca
your motiva	ejebfg
your move	jYkfed
your mum	efhcie
your name	YtReoc
your nation	dddhje
your neighb	edfejf
your nerys	kdeeed
your new	aYhXwY
your next	kShkhc
your nomina	lWWlbl
your non	dccZdr
your not	ijfceb
your note	erhacV
your notes	geeief
your notice	aeQcxi
your notifi	adkide
your number	eVdlgk
your nurses	ekZfeh
your nursin	fkYkde
your offer	YRUU/Y
your okafor	dbdpdd
your old	aappYW
your on	doSYsY
your onboar	edblge
your one	dihidZ
your online	gjbkda
your onsite	eddhei
your open	ddYjdm
your openne	feeeei
your opinio	cbtZda
your order	bavcbZ
your origin	aaWopa
your other	shgZWa
your own	aadrmV
your p45	efelbf
your packag	hkeZfe
your packet	bldidd
your pan	ddbpfc
your panel	eddoce
your paper	icgedg
your papers	gnbfTh
your parcel	UU6UXU
your parent	eeedjf
your parkin	ebqbbf
your part	ebneed
your partic	VlTnXn
your passio	fedfej
your passpo	bhemea
your passwo	aa2bdT
your path	eabfdo
your patien	imZdbh
your pay	ehddje
your paymen	eWpffe
your paysli	basgcb
your penang	feejef
your permis	eccldi
your permit	ecckci
your persis	ddeapd
your person	hdigbe
your petiti	ekdcee
your phone	vUfYdg
your pictur	fbdbeo
your pin	baiddm
your place	bZf2VW
your plan	dWjijf
your police	SfgpkZ
your portfo	afcfXr
your positi	asccab
your possib	eefkde
your post	ldkgYZ
your pre	afbhlf
your prefer	aYzfaV
your prepar	ffkdfd
your presen	TVkxad
your previo	efcdle
your probat	eidafk
your proces	dagddm
your profes	ebfeel
your profil	fbreYd
your projec	kUZpjZ
your promot	ZbZaud
your proof	mlcabb
your propos	YnTkeh
your psycho	ecekeg
your public	ekcfef
your publis	fedfej
your puzzle	dhgdch
your qualif	fiWhdj
your query	coefaZ
your questi	biwUaX
your rate	ceejge
your rates	fdefZn
your readin	iYlcdi
your receip	eamded
your recent	akcief
your record	ceoYaj
your recrui	glWZoa
your reel	bZadbs
your refere	halece
your refusa	ffifed
your regist	jeZjjZ
your reject	feegic
your reloca	ebeddn
your reno	edckeh
your reply	VWZlwc
your repo	cjchee
your reques	eRzacW
your resear	cbbkdl
your resign	fffbkf
your respon	hcdldd
your result	qfTagh
your rhys	cghgeg
your right	bhZogX
your role	crbhdY
your roll	eebeem
your rough	clffcd
your safe	hfidcd
your salary	kVQxVm
your sample	lkVchd
your saved	Zbsbdb
your scarf	eauYdc
your scient	diedhe
your score	bgVTiw
your scores	iZlVcn
your screen	jddiee
your sea	eeialc
your search	eahcdm
your second	edapZg
your securi	ideddi
your select	ecihgd
your servic	dXaYls
your sessio	fekdde
your sexual	debnde
your shift	ddandh
your shifts	eecmec
your shirt	eajjae
your shoe	eccend
your side	iUiibi
your signat	XPTe+X
your signed	XZZveb
your sister	lXokXY
your site	efelcf
your situat	ifefee
your sketch	bbdoai
your skills	dkfbbj
your slides	Vbcxdd
your slot	VhYubg
your sniffi	lcahge
your social	ffchhe
your soluti	Xdbtcf
your son	eiodaa
your spam	ljcZgd
your specul	ckXieh
your sponta	ekajeb
your spot	eefgdi
your start	afdfpb
your starte	feZemf
your starti	eccZse
your statem	fcmcee
your status	W1RSbe
your storag	ebofeZ
your story	capabi
your streng	chXceq
your studen	dddnce
your studie	eeeefj
your style	fbdefm
your subjec	cogacd
your submis	gofSZi
your subscr	ZUucdb
your succes	fdchma
your summer	fhZdhj
your superv	fejefe
your suppor	eegjdd
your t	edcgkd
your take	dchffi
your talent	fabgen
your talk	hXtiZU
your tape	jdeefg
your task	fbWrde
your tastin	bcWkkk
your tax	dZZtib
your teachi	VVT6bb
your team	aZpifZ
your techni	jegjbZ
your teleph	Yidmee
your tender	glTanb
your terms	dedbnf
your test	gpWWXp
your text	cjnddY
your thank	egkffb
your thesis	dmWdgi
your though	cdarZf
your three	aifndY
your ticket	cYvYdc
your time	Zchhck
your timesh	cawbZY
your title	fdfief
your top	dXehdo
your tracto	jcgdfe
your trade	deekef
your train	dZkdck
your traine	ddYfpd
your transc	XVjyYX
your transp	heeied
your travel	bUrhXi
your trial	mmTPjo
your trust	fdeeej
your turn	ggaXra
your two	nlhaZX
your umbrel	cdtZcb
your unders	ganVam
your unifor	ebXfsb
your univer	dbckma
your unsoli	ciYcdo
your update	bbaucc
your userna	ecpadc
your vetera	eafeel
your vettin	dibobb
your video	efaoag
your vienna	gjeeec
your view	ddiief
your virtua	eedjff
your visa	cgYhZq
your vision	dbdkal
your visit	lYefZl
your voicem	fbkeja
your wait	fbifjc
your wantin	dckice
your way	cjfZej
your week	dSroZa
your weekly	fejeee
your weld	ecajej
your well	gdkdee
your wife	eadgmd
your wish	ehqfcV
your wishes	ibgekc
your withdr	edteeT
your word	eefeif
your work	hQUpip
your workin	ffdiff
your writin	dccldg
your writte	XZeinh
your years	eelded
your yes	bYabya
yours	cYaa6X
yours .	ZZPY/X
yours ;	dmXZfm
yours ?	ebndee
yours @d	fkeece
yours among	iYnecd
yours and	aWcZxg
yours are	dingZa
yours arrive	hdlaed
yours at	cedcpd
yours by	cadhme
yours came	ibZdeo
yours clothe	dcpcbc
yours did	danedf
yours does	eZdffn
yours e13	idcedj
yours faithf	jZndbc
yours for	ecadtY
yours forwar	ecdefk
yours from	aakbnc
yours goes	mgecec
yours has	Zrfddb
yours i	mVkiXg
yours if	UZTd/O
yours in	ldpZYa
yours includ	edleee
yours is	VkRwYh
yours on	fffeie
yours or	ijceed
yours should	bceoef
yours sincer	kaieed
yours stands	dhlbed
yours subjec	eedele
yours there	dndeec
yours to	bcchqZ
yours too	ighdgY
yours was	sMnUZn
yours we	fkdZna
yours when	fgXfnf
yours will	hqWdcd
yours with	jYpecb
yourse	SMiumh
yourse .	aglhYf
yourse a	edajke
yourse an	eddodb
yourse and	ednbed
yourse at	dddnee
yourse availa	ebeffk
yourse for	fedffi
yourse hired	feedkd
yourse in	Ydakob
yourse includ	cckicf
yourse on	jbgcei
yourse our	fdZeod
yourse the	cackel
yourse to	daeqbc
youth	Ymjeea
youth delive	edcdem
youth on	elmdcX
youth worker	fcdeii
yrs	eZngcf
yuki	YZbsmX
yuki .	Zcawda
yusuf	giccjb
yusuf .	dhcekd
zack	gYrccc
zainab	dcaaoh
zanele	ffefeh
zara	danYkc
zero	ckcdkd
zero .	dieffg
zestfu	agUqjb
zestfu .	eedkef
zestfu and	edbgld
zestfu for	cecnee
zip	cclkcb
zip .	defiff
zoe	kadejc
zoe and	kaddkc
zonal	eoWXlb
zonal office	dpWXlb
zone	ccbjkf
zones	dkfded
zoning	mbchec
zoning .	nYehed
zoo	cggidd
zoo .	biiahd
zoo inside	dcdnce
zoom	WOW6de
zoom .	cZkkdd
zoom interv	diegff
zoom link	febkee
zoom with	iZcldg
zurich	kZgegd
zurich .	laegef
zwolle	jdfefe
zwolle .	jdfefe
~#	efcgjd
~'s	fohdbY
~.	elgeeb
~;	rbVehg
~?	fPXykd
~@d	qWZlgb
~@p	glUhZl
~@s	4KdhdW
~@t	fcmgcc
~a	kodcYd
~able	rcXlTf
~about	dXyWga
~above	edboee
~accept	QcXd8Y
~access	gbobed
~accomm	fhdied
~accoun	YbtYbh
~across	efeiff
~action	bjjded
~ad	dkceeg
~add	kbfidd
~addres	eZndde
~adjust	hebmcd
~admin	ihdfed
~admitt	oZedee
~advert	bebfdo
~advise	elceee
~afraid	mZedeh
~after	ldmciR
~again	cO7beY
~agains	apdeec
~agency	eiegef
~agree	ZYZhoj
~agreea	ddebkh
~agreed	fbfcnc
~agreem	bhekde
~agrees	epeZdd
~ahead	krhRda
~all	lnaYiY
~allow	ekbkbc
~allowe	dYmemZ
~alone	doZfed
~alread	gvZaeY
~also	egeied
~am	mmdVbe
~among	jweRdY
~an	fkoXVh
~analys	ciieee
~and	begqfY
~announ	jdeeef
~annual	ejdeeg
~anonym	oWaddm
~anothe	omUUUn
~answer	wfeZXY
~any	lWmdbh
~anybod	aioddZ
~anyone	afiYgl
~anythi	Yffden
~anyway	fdanef
~appear	gVoddh
~applic	elrUXb
~applie	bjXflf
~apply	kZZdeo
~applyi	ffeief
~appoin	angZnV
~approp	eceffk
~approv	evgZbW
~archiv	dbhldf
~ardent	ihdfed
~are	imbgcb
~area	kYbeel
~arise	embddf
~arises	dfaden
~around	nWZibk
~arrang	clbejc
~arrive	bbqfcc
~as	Zfadjn
~ask	iodXUj
~asked	opTYVg
~asking	eldcYl
~assess	qmXXcb
~assist	ahlZjc
~assume	aYckpd
~at	dpeiXb
~attach	ddjakd
~attend	mXamdd
~audit	ejdedg
~auditi	fkdeed
~audito	bkeehe
~availa	ghcacl
~awarde	khdece
~aware	heffff
~away	ZvZkYV
~back	ajmcea
~backgr	dqcdea
~bad	hcejde
~band	cmeiae
~bank	bZmkdd
~be	dofhdY
~bear	mcedee
~becaus	rYbcee
~become	glbehb
~bed	egieee
~been	oqaaUe
~before	kYdYnh
~begin	egZilZ
~behind	aadido
~being	mTnffc
~believ	ebccfo
~below	ccboeh
~benefi	jdadje
~best	ekched
~better	RUwjYl
~bettin	kgeeeb
~betwee	bhendc
~big	drbcbe
~bishop	jjeeae
~bit	fdleec
~bites	dmddee
~blauwa	efhffe
~board	hmcbWk
~book	bickec
~bookin	dtbZbc
~books	iafYco
~boss	fnZhcc
~both	anajbe
~bounda	lYjdfe
~braga	ecneec
~branch	kcfged
~break	klYded
~brief	fffgff
~bring	eYngee
~budget	epfaad
~buildi	fhbeje
~bursar	ibdkde
~busine	ehegef
~but	lXYZsd
~button	feejfe
~by	xZWqeP
~calend	ebbfem
~call	hlkfUX
~called	pfjXdY
~came	cugeWY
~campus	ebhjfe
~can	icZnkX
~cancel	eiedid
~candid	hqhVfW
~cape	fZejej
~car	dYchlh
~card	cdicdk
~care	gascbZ
~career	hgfgfb
~carry	cjckdd
~case	icjefc
~caselo	efeeje
~cat	djgede
~catch	kibgdb
~caught	kdeede
~centre	kieZee
~ceo	fggdfe
~certif	famfdd
~cfo	edlede
~chair	mmbcZb
~chambe	ecddik
~chance	bfbVct
~change	gSxbZh
~chapte	fhfgee
~charge	fceeld
~chase	ggfeef
~chat	YuWefd
~check	iXlXld
~checks	deemdd
~chef	hgfdff
~chewin	dkfeee
~choice	etYdYd
~choir	edcikd
~choose	vZceaZ
~chose	dqecae
~chosen	qybTVT
~christ	fgeffg
~circum	eaeedo
~clarif	eeehge
~clarit	feiege
~class	cfgheg
~classr	jecefh
~clear	eeljcY
~cleare	gchebk
~client	opbVcY
~clinic	efdiic
~close	hgZfdj
~closed	aimdea
~closes	ffffff
~closin	gbmced
~code	daeodf
~cohort	digeee
~collea	ekgieW
~collec	TZrdYp
~colleg	fffgff
~come	dfilab
~comes	cggZan
~comfor	dfehbj
~coming	fZeapf
~commen	ekeefe
~commit	gqXcXi
~commun	ldggca
~compan	jVjjcf
~compar	bkdedj
~comple	ZlhlcY
~compre	dgiffe
~comput	fgegff
~concer	ecmeee
~conclu	jhdded
~confid	icdiee
~confir	bneiab
~consen	bkahdh
~consid	bTV2Uk
~consul	iedidd
~contac	whfTbX
~conten	ceekef
~contin	kllVdY
~contra	bogVkb
~contro	egbled
~conven	eebmee
~conver	bbctaf
~copy	bZceqh
~correc	eWnjee
~corres	lnZbeZ
~cost	ecegje
~costs	edhdfi
~cottag	efdekc
~could	akVwXb
~counci	phYfYf
~count	ghedee
~counte	cYddsd
~countr	dpbcdd
~couple	fadckj
~course	dVkfdo
~court	fUufdX
~cover	dsggXY
~cows	Zjdnbe
~create	fekWig
~crew	fdejef
~curiou	dcpaed
~curren	ebdofb
~cut	eodaYi
~cv	aOxnaW
~cvs	dXtdec
~databa	fcceem
~date	WiVkod
~dates	micYed
~day	gdiibc
~days	dgehdg
~deadli	gefgff
~dean	ckfffe
~decide	Y0iTeX
~decidi	sSdake
~decisi	mejWcf
~declar	dajldd
~declin	esYZdd
~defini	jcfeff
~delete	dbkadl
~demand	glcdec
~demo	fkdefd
~depart	fYsddc
~depend	hlbfdd
~deposi	lbeege
~depot	dghged
~deputy	edbelh
~desk	jicahc
~detail	lceagg
~determ	elbffd
~did	WXzUff
~differ	jXeedm
~digest	ecdYll
~direct	glalba
~disabi	hbdkee
~discus	YiZkfi
~do	cfXohe
~doable	eedjef
~doctor	dYdkme
~docume	ecbdnf
~does	gfgffe
~doing	ebdhdl
~done	ewVhbW
~door	jalced
~down	WkgeYm
~draw	ikeZee
~drawin	gheeef
~drawn	eifeff
~drive	hefgff
~drop	dhgfdf
~drops	erYccf
~due	nTbnee
~dust	encdec
~dutch	eiefed
~duty	bdkcjd
~each	icambg
~earlie	bhchdj
~early	efieee
~earn	edflce
~educat	dfekfe
~eeo	fjedef
~either	nYpXca
~eleven	jhbeee
~else	WLvZao
~elsewh	kcehah
~email	hhkbcc
~emaile	hddeej
~employ	dklbca
~empty	elcffd
~enclos	eeemce
~end	cfbkdh
~ends	mckaca
~engine	Zerbcc
~enough	msZUda
~equity	ddebpd
~error	ebbdep
~essay	emdded
~even	hiecef
~evenin	dhblde
~ever	Zd1WVb
~every	edlZhe
~everyb	hhdeef
~everyo	avbcdb
~everyt	hecdje
~exactl	naeeed
~exam	iWddep
~except	jeeeef
~exerci	ibcieh
~exist	cSveed
~expect	sSlUid
~expens	eheedj
~experi	auWXdj
~expire	egeefh
~explai	jblddc
~extra	deelef
~fails	geehee
~fair	jbehee
~falls	hYeeel
~fancy	bWmZgo
~faq	ecmdee
~far	isYbcb
~faster	kfcdfe
~favour	cmeefc
~feedba	bdXWZ2
~feel	fbdgbm
~feels	mZdhed
~feet	djeehd
~fellow	egffdg
~festiv	dhkedc
~file	niYXbl
~files	efieee
~fill	ecnZeg
~filled	brZjcX
~final	gjbeja
~finali	ieeefe
~financ	dggeeh
~find	jkfZcc
~finds	eZgeme
~fine	bZZsdg
~finish	Tnfibg
~firm	fecfek
~first	VvneVU
~fit	lnXibV
~fits	gnWibd
~five	eheide
~fleet	epcbec
~flight	eZnffe
~fly	dVeojd
~folder	hbeiee
~foods	dheied
~for	fuYdbd
~forgot	igbjec
~form	qanReZ
~formal	jdebif
~format	pYdgeb
~formed	eggeff
~former	ffeiee
~forms	ekeeee
~forwar	krZabZ
~found	ZjlcjX
~four	jabfld
~fourth	fieefe
~free	lnVfeZ
~freeze	dUwdeZ
~friend	dZmeeh
~from	wnWcfO
~front	dbcoee
~frozen	eclfee
~full	cnaeic
~fund	djfdff
~funded	fhcfeh
~fundin	bojeaa
~furthe	ZmrYaa
~future	dddbim
~gagnon	ejajee
~gap	eeeehh
~garden	eYjeek
~gave	YthZbe
~german	bieiee
~get	fkajbf
~gets	itbYaY
~gettin	dhdjee
~give	lZYkbj
~given	iadgej
~gives	csdcba
~glad	eZcjjf
~go	lrhLfa
~goes	fkbVji
~going	efmeeZ
~gone	jcgcjb
~good	llRoYa
~got	riVgNm
~govern	dldbge
~grade	dgdked
~grant	kffaeg
~gratef	ceelfe
~ground	fddeke
~group	emfbiY
~guess	bmddie
~guild	jkddea
~had	YmdVkk
~half	ehbieg
~hambur	ddkfee
~hand	eadeli
~happen	nhaddd
~happy	aZghkg
~has	g0gUcT
~have	miacfe
~having	fedkee
~he	W/bTbV
~head	cZlpYc
~headco	eckffe
~heads	ejeeef
~hear	pdabjc
~heard	sZedjV
~hearin	ihdeee
~height	eceobe
~help	hZagdn
~helpfu	fefffh
~her	doZfZi
~here	YzScmW
~hersel	ehehde
~hesita	efeffh
~high	dbjefg
~him	oaYfbl
~hire	feleeb
~hired	mOmkcf
~hiring	bboceh
~his	dsbhZX
~hold	bmYjbi
~holds	Zcpeee
~holida	chfbgi
~home	cpebde
~honest	ghgddg
~hope	eeceel
~hoped	eXeffo
~hoping	eceebn
~hour	edejeh
~hours	dlbgbh
~house	dciiee
~how	kYnYbh
~hq	ejdefe
~hr	eYfcmk
~human	8MdfgS
~hurry	lfdbee
~husban	ggdeeh
~i	jccfhd
~id	djcjde
~if	Zhcqdb
~ignore	idjcec
~immedi	djgefd
~in	jbfbgh
~inc	ddcmee
~includ	jhdbef
~inform	rWbcdi
~inside	kYedke
~inspec	hghddf
~instea	jgegdd
~instit	iZnbee
~insure	ekdeff
~intake	ccdkeh
~intend	gdckee
~intere	Saf2bY
~intern	ebkjdd
~interp	ddelff
~interv	jjncUY
~into	chkeeb
~intro	ejddcj
~introd	fgeefg
~invita	bcXsZj
~invite	ueXebZ
~is	ipgdaY
~issue	fefhfe
~it	fhkchZ
~its	XnnaeX
~java	cadceq
~job	vfYbTj
~jobs	bniZde
~join	cWZZsl
~joined	bfjbmb
~joinin	deegje
~jump	efeffi
~junior	bledeh
~just	alhZak
~keen	cdjkcc
~keep	aZncfi
~kindly	ffeife
~kitche	iadieh
~knew	Zkmddb
~knock	jabdek
~know	jmmXbX
~known	glWckc
~knows	djgedd
~kumasi	jfceef
~kwame	eZddcq
~lady	eedjfe
~lagos	fhfffe
~landed	djdeeg
~lands	idgjda
~laptop	eefdjf
~large	edjdeh
~last	fpZgaf
~late	qQjchf
~later	nacZnc
~latest	mXWqbc
~laughe	Xsdcde
~lawyer	ehebje
~lead	flccgd
~learn	hfgdfe
~leave	sgXcdb
~leaves	erYdce
~left	fbnfdb
~legal	ciefei
~less	ecehdk
~lesson	cleged
~let	jgedeb
~lets	dsddXe
~letter	aglUdn
~level	hccdcn
~licenc	bgfobb
~life	ccpaef
~lifted	bR4cdW
~lifts	dYsdec
~like	ZehWhq
~liked	iZhddj
~likes	ktcRdc
~limite	dcmdee
~line	aYfico
~lines	bkgclZ
~link	dqcaec
~list	iUWZlq
~little	bnedee
~live	ddcZrc
~log	eebmfe
~long	poUbbZ
~longer	oebdfb
~look	UeriYe
~looked	brbced
~lookin	docgda
~looks	brdaga
~lord	iheded
~lose	geffeh
~lot	dYbdkn
~lotte	fjedef
~lower	doedcd
~lunch	dcemee
~made	inqRYX
~mail	bgkffd
~mails	Zdjjff
~main	dfjffe
~make	jpibWX
~making	ihdede
~manage	jjYkba
~many	cncefe
~marek	ejeeef
~marita	ejdege
~mark	epeZdd
~marked	kkZced
~market	lceeef
~master	ifeeee
~match	gzTgdS
~matche	glddde
~matter	hqadbc
~may	gXwYfa
~md	dfghef
~me	podXTg
~means	kZhged
~meanti	jdegfc
~medica	gebehi
~meet	dqVrXW
~meetin	jiagaf
~meets	btYdbc
~mentio	kYgjbf
~merger	aeuccX
~messag	ahmgbd
~met	esaaWj
~might	aVhjrb
~mind	didkhY
~minds	fjeeee
~mine	lemeXa
~minimu	jidced
~minist	kcgeee
~minute	Ugerbd
~missio	mfbdfd
~mistak	daqdcc
~mobile	ffehff
~modell	dadjek
~module	cpeZef
~moment	camldb
~money	YpmeXc
~month	leecee
~morato	dbnefe
~more	bedtTi
~mornin	jZclee
~most	beoced
~move	magbic
~moved	midZed
~moveme	eieeff
~moves	cqbdec
~moving	jhdeec
~much	aqZfce
~must	kZefhe
~my	kWdVet
~myself	jicdee
~name	Qihofe
~named	efgdgf
~names	lYckdd
~need	brfeab
~needed	akecgh
~needs	glabhd
~negati	hXckej
~neighb	cliebc
~neithe	kdefed
~networ	gddecl
~never	hbcffk
~new	Zb0YfW
~news	fpfaeY
~next	YkiRim
~night	fZcrbc
~no	kbjjeV
~nobody	klfadZ
~nod	ihddee
~nomina	fefbke
~none	ebhlec
~normal	cUtbbf
~not	seZefZ
~notes	diabcp
~nothin	0bcamL
~notice	cUrajf
~notifi	gideee
~now	Rlepha
~number	pQkhdf
~nurse	gdfjed
~object	ggahjb
~odense	ejdefe
~of	fhXmcg
~off	jZfhie
~offer	svVaWV
~offere	gddbob
~office	fZfiie
~offici	bcYiil
~ok	baelie
~okafor	3WYfbV
~okay	ebemee
~old	bgkhcd
~on	kbhbdi
~once	gkZhgc
~one	iuabWb
~ones	lfadid
~only	RibrWm
~open	UXmain
~opened	eeeidg
~openin	dcYcjo
~opens	YgfZZt
~operat	Zmjccd
~opinio	ejeefe
~opport	egdefi
~or	sgaagY
~order	aboYlb
~organi	fdlffb
~other	bmfZdg
~others	mcdckb
~otherw	aiphaX
~ought	iidded
~our	pfXdgd
~out	miZZff
~outcom	lcefee
~over	bQscki
~own	gWbdnj
~owner	elbeaj
~packag	eieZkf
~page	checlc
~paid	cfdgck
~panel	krcQhc
~paper	eadenf
~papers	lgheYd
~parent	bdkggd
~parkin	dbndee
~part	djcgdf
~partne	hnZlZZ
~pass	geejfa
~passed	ejbcdj
~passes	tgYbac
~passin	eapddd
~passpo	blbkdc
~passwo	egblfd
~past	oiabcb
~patien	fheffe
~paused	fdkffd
~pay	kbbemb
~payrol	ebadog
~peace	eideeh
~people	pcoZcV
~per	hfcacm
~period	fdegie
~perman	hdckdd
~permit	dpccec
~persis	depaec
~person	aqfeda
~phone	kUfidj
~phoned	nbeeec
~pick	ahrVYg
~picked	ZxZbYd
~picks	eelffb
~pin	jbhefe
~ping	ecelee
~place	udcZVh
~placeh	eeieff
~placem	nacefe
~places	fdeeek
~plains	efehff
~plan	blejcd
~planne	ehbeke
~plant	ecgjed
~platfo	iYmgdb
~please	gaqQZm
~point	Ydchkl
~points	feedgh
~pool	jbjded
~port	bfdenb
~portfo	ekefde
~positi	ldkhdU
~possib	Zcavdc
~post	esdchT
~posted	eXjffk
~postin	YXlhcl
~posts	ekedfd
~practi	qdbaec
~prefer	kcegde
~presen	gjddgd
~presid	eaegle
~press	ehdjed
~presse	lecdee
~princi	eihdfe
~print	ccjdgh
~privat	edcjeh
~priya	egheee
~probab	echcmd
~proble	bfnded
~proced	dfiffe
~procee	bflfde
~proces	kZmfca
~profes	ebihef
~profil	sgiUbZ
~progra	ekffdd
~progre	clegec
~projec	ehdidf
~promis	gjcefe
~proper	dnceed
~propos	ehffef
~provid	ehdfge
~provos	dfdkee
~public	eYmhde
~publis	egbffi
~pup	ggefff
~pupill	dZkdej
~put	bnhiVe
~qualif	ftVYef
~querie	cfmWke
~questi	mWkbfe
~quick	obbedg
~quicke	obedcc
~quiet	hnZfcc
~quite	dleeee
~raised	dgcdek
~rang	hgdice
~ranked	jjeceb
~rate	eckhce
~rather	eaYnej
~re	eYeceq
~reach	fccogZ
~reache	dnWedk
~read	fhailV
~reader	dbeoee
~readin	fXidgk
~ready	Yjakdi
~realis	kicdec
~really	gfeela
~reason	jcddej
~receiv	fndWie
~recent	ecdmee
~recomm	bhmcde
~record	cbctda
~recrui	jgkbdb
~refere	apWhlY
~refusa	ecbidl
~refuse	elafeg
~regard	heeefg
~region	lhdcde
~regist	aekjdc
~reject	gjeehb
~releas	lcdceh
~reloca	eefdje
~remain	ceekef
~remote	wYccbc
~renata	eembfe
~renewe	cpddbf
~reopen	ZL8afV
~reply	jaeboa
~report	fYeije
~reques	darcfa
~requir	goebbc
~resign	cqdZee
~resolv	dfneeb
~respon	iqXdcb
~restar	cWteed
~restru	ebkffe
~result	cnaiea
~resume	cZpefc
~return	abieij
~revert	dlXkdd
~review	efrcdW
~revise	fdehfg
~ricky	gYndfe
~right	kjYjgX
~ring	sOhiaj
~ringin	sZabed
~rings	fjdeee
~road	iedhde
~role	efklVe
~roles	eYofee
~roof	dkhddd
~room	dbgjjc
~roster	dkfeee
~rota	ciieee
~round	dllbaa
~rounds	eYkmdb
~ruled	eXseeb
~rules	ecpeeY
~run	cWbral
~rung	pYccbi
~runnin	bXojdc
~s	nadiea
~said	fZUbnp
~salary	eWhrdc
~sales	ckddhe
~same	dUgicq
~sample	cbeoee
~sancti	eldedd
~saturd	bechdl
~say	hcYdrc
~says	aphnWW
~schedu	YZnjdc
~school	gljcbZ
~score	emeafe
~scores	dmdcfe
~scorin	idZmde
~screen	agiiee
~search	fghdef
~season	fjaWap
~seat	chbYim
~sec	fefhff
~second	fhUUjt
~see	lZrWgY
~seen	Usadkb
~select	f7YNaa
~semest	edebfl
~send	ZfSrfg
~senior	bpccdg
~sent	dYgpce
~sessio	fdebem
~set	bhbgmc
~settle	VuibcY
~shall	YjdcqZ
~share	jaande
~she	c7UacS
~shift	Wcjngc
~shifts	fVYmcp
~ship	bpcece
~shirle	edekef
~shoot	cleefe
~short	ddgjdf
~shortl	ltYVba
~should	coWbek
~shout	nhbddc
~show	cbcghl
~side	gibjeb
~sides	icdjed
~sift	hlcbfd
~sign	afndcc
~signat	ededlf
~signed	flYdjb
~signs	flidbc
~silenc	sZceeZ
~silent	chejde
~simila	eccefn
~simple	cdendf
~simply	fckged
~since	fdeeej
~sit	galcgd
~site	dfekee
~sits	egciee
~situat	hcqbeX
~skills	cxYceY
~skippe	hhecee
~slept	bocdee
~slot	jheedc
~so	hbcqjU
~solici	eiedei
~some	SthZdh
~somebo	dnldaX
~someon	TvbcWi
~someth	ZnbWfo
~soon	cjchgd
~sooner	eXbder
~sorry	medede
~sorted	iihcda
~speak	ahajkc
~speaks	ejeefd
~specif	bgaeme
~speed	eoaded
~spoke	dXaikj
~spoken	inZcce
~sponso	dgeiee
~spring	ecncee
~staff	bghghd
~stage	gyZXbW
~stand	fncded
~stands	dgiefe
~start	nWgclb
~starte	allbdb
~starti	dddchl
~starts	fUsdae
~status	boaeee
~stay	gWdmbk
~stays	cgiidd
~step	gjaamb
~steps	ebleef
~still	aDkuol
~stop	qUelca
~stoppe	fbmfee
~store	kckdeb
~straig	iebgch
~stretc	ebegek
~strike	ebeddn
~strong	docefc
~struct	iWqdea
~stuck	idegff
~studen	deeamf
~studio	kedeee
~subjec	dqbdeb
~submit	kdcfef
~succes	inbcae
~such	eZohea
~sugges	eaenee
~suit	fcboec
~suitab	YnfXcj
~suited	emeafe
~suits	aZa1Zb
~summer	ideeeg
~suppor	fffhfe
~sure	egfgff
~surfac	apddde
~survey	fedefj
~swap	cakdma
~ta	cgleec
~take	djTipZ
~taken	cofcea
~takes	enXbjf
~taking	egdcme
~talent	jedeff
~talk	UZVdos
~talked	kccdck
~talks	dkeffe
~task	freVee
~taster	jYelee
~tax	fdfekd
~tea	ehegff
~teach	eleeed
~teache	fgfeeg
~teachi	eceeel
~team	ichfjZ
~techni	jdhded
~tell	ufUeeZ
~tellin	fjdefe
~tells	ehefff
~tempt	jdeegd
~ten	igdedh
~tender	jkeZdd
~term	ehXeem
~terms	ZcdfsZ
~terrac	edgfeh
~test	elVmfZ
~text	fdjbdj
~than	rYYhde
~thank	lcgded
~that	digjbb
~thaws	dYsedd
~the	kiibeZ
~their	YshchS
~them	anYpXc
~then	hmjiZR
~there	lpfabY
~therei	dbaime
~these	cjclfa
~they	mweVYZ
~thing	bfcgdl
~things	keobbY
~think	ipXRgi
~thinki	mbceef
~third	Tmdmdi
~this	dRvddg
~those	XpbikX
~though	bxfXbY
~three	bfiglX
~throug	dqfOek
~tight	fbldge
~till	jSjijd
~time	kbghce
~times	fddjfe
~timing	cpYeee
~to	ieedgf
~togeth	epdccd
~told	ajbZik
~too	geYmgf
~took	iidXpW
~top	eiZcdl
~touch	hbZZml
~town	iVcpai
~train	heXadp
~traine	ddhigd
~traini	bdbpeb
~transp	gYnddf
~travel	bkboab
~trial	emcfdc
~troubl	ecdmef
~trust	ijedeb
~truste	jkdcce
~turn	eleedd
~turned	efacaq
~turns	cqeeda
~two	QnUuXj
~unable	ejbiee
~unclea	hUrheZ
~under	cdjiee
~unit	fiefee
~univer	fefgff
~unsucc	lkdddZ
~until	Ymjddc
~up	dXiceq
~update	jeXocc
~upload	edjhdc
~urgent	hancdd
~url	efegfh
~us	mYWjjf
~use	jmfZdb
~useful	feeefj
~using	eieffe
~vacanc	cidcck
~verdic	mbeeee
~very	YoWZkj
~via	ihdefc
~video	addode
~view	dgidee
~visa	ecdhfj
~visit	cdhmdd
~voice	fhidfe
~volunt	dakdck
~vote	jfdedf
~voted	ccdedo
~vp	fehide
~wait	edmcbg
~waitin	kRdifm
~wakes	cZpfed
~walked	cdcdbq
~want	XSiYyk
~wanted	Wdcicq
~wants	hvZWcb
~ward	cmbkbe
~warm	eidZle
~was	Ydhalj
~watch	jaeeej
~way	djrYaV
~we	irdWdd
~websit	cdpdcd
~week	dlkbad
~weigh	jedffe
~well	frXjZa
~welsh	cWcldo
~went	Zfheld
~were	dlhVZl
~what	eojZba
~whatsa	ihedde
~when	mVwcVb
~where	bipbcZ
~whethe	jYqaXi
~which	ihaidc
~while	aidcem
~who	mefbce
~whole	echjef
~why	cciabq
~will	epjYiW
~willin	bddpdd
~win	diidee
~window	cgejed
~wish	Zbegil
~wishes	hhdeee
~with	dgaqeZ
~withdr	ledffb
~within	1LfkdR
~withou	nfXfdg
~won	ekcedh
~word	fbjdgg
~work	TdftWi
~worked	dkefee
~workin	gediee
~works	abYska
~worksh	jbeiee
~worrie	ecbkhg
~would	cZclfm
~write	lZjjbb
~writin	ceejhe
~writte	oiZcda
~wrong	acbcdr
~x	fdieee
~xx	hideed
~yard	ekhddb
~year	gWlgbi
~yes	kZTipd
~yet	dkfdff
~you	ibdgif
~your	dnbdka
~yours	njcXed
~zoom	jbfgef
élodie	cccubZ
élodie .	eaYted
überle	eddfdm
️	hefdeg
`;
