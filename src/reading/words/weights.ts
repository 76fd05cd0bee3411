// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.75, 0.78, 1.3, -0.29, -0.84, -0.2];

export const WEIGHTS = `
!#	oQfigf
!'s	lbUhdl
!.	apbcam
!;	oeebjY
!?	VTV0bp
!@d	moWega
!@p	ZjbjvO
!@s	ehfleY
!@t	faemee
!a	blfacl
!able	YmcTat
!about	fV3acX
!accept	hYclZm
!access	aYtedd
!accomm	fbceen
!accoun	dbkbek
!act	eeeldd
!action	bhuXcX
!add	eagjeg
!addres	bgkbdi
!admit	cZYhds
!admitt	eZaZev
!adrian	fdbefl
!advanc	jbadfm
!advert	ebfldg
!advise	efkfec
!affect	cZzacT
!afford	fddffk
!afraid	pbZbci
!after	nMjdgo
!aftern	fbleee
!again	XhWYft
!agains	fWgjmc
!ages	ggffee
!agree	kodbeY
!agreed	e0ZaXY
!agreei	eidcdj
!agreem	dgeeei
!ahead	Zbdhbr
!ai	hcbled
!alicia	hmcddd
!all	felmZY
!allowe	iUghkh
!alone	ameddh
!alread	ddddem
!also	qZfddc
!alter	icdeei
!altern	eefjef
!always	eocedc
!am	jdVgdn
!among	bVUZa9
!an	ZmWiVs
!and	XuVahk
!announ	hgdfff
!anothe	epmaYY
!answer	R0kgXS
!any	XgtYYj
!anybod	jdogaX
!anymor	biVfeo
!anyone	dijVeh
!anythi	msoVYS
!anyway	fkccja
!anywhe	likXbb
!apart	eldfed
!apolog	dfembe
!appare	deaceo
!appeal	ebdfem
!appear	bXadew
!applic	ZZecby
!applie	dXsfpP
!apply	cWrXcj
!applyi	eamadj
!appoin	WSfhR5
!appren	gcZddp
!approa	fcekee
!approv	kefdbg
!april	fdgbmd
!are	jgYgid
!argue	eabeil
!around	fmgbbe
!arrang	dfdfej
!as	klcaYi
!ask	evcWnP
!asked	dsSohQ
!asking	bkXUdt
!asks	eegkeb
!assess	ecdgke
!assist	ebZdkm
!associ	dedkbi
!at	alkYfe
!attach	cioTcf
!attain	deedfk
!attemp	csafeY
!attend	mYfeeg
!attrac	ikddeb
!auditi	kZcddl
!automa	eedcem
!availa	aTngck
!awarde	ehefeh
!aware	dedeel
!away	fbledg
!b	jacfck
!back	bhYpbg
!bad	dnegcb
!bakery	faefem
!band	fefeei
!bank	ajehja
!basis	fgeffg
!be	Yafccy
!bearin	ejobeX
!beat	jXXcbu
!beatin	feeckf
!becaus	Yleccl
!become	abcckn
!been	dxWZef
!before	Y7WZcV
!being	aRrYho
!believ	ebfhma
!bend	fbeden
!better	eShdko
!betwee	boYfkb
!beyond	3QZZgT
!binned	epbeea
!black	hjcfdd
!board	bkbmfZ
!book	jhggba
!booked	ehifdb
!boss	dhbedk
!both	dbWeds
!bother	bVlfme
!breath	byYacW
!bring	bSqhal
!broken	cedefl
!brunel	eaZeer
!bruno	obcicZ
!budge	eXddlk
!budget	gkraZR
!builde	fndedc
!buildi	bTlrdd
!bus	eeqXed
!bush	kbcdfi
!busine	Xpddee
!but	4HVpnX
!by	tdbclU
!c	ffegff
!call	tccZZh
!callba	dZYdds
!called	ftYadb
!callin	cdhgdj
!calls	Zfenbg
!came	YngdnW
!campus	eiheec
!can	hR1eYc
!cancel	nZpfhO
!candid	dSmbZs
!car	eeociX
!card	bcdidm
!cards	ffefeh
!career	eelced
!carry	fefffh
!case	itcadV
!celebr	iigcgZ
!ceo	eddlef
!certai	jlfZgV
!certif	daWieq
!chair	fdlfec
!chance	oYdddg
!change	iOpkag
!charge	eidefg
!chase	kkXbch
!chasin	fcdemd
!check	ldoWdb
!checke	fejeed
!checki	danfec
!cheese	dcekci
!chef	UdYjjo
!choice	ehdjjZ
!choir	dWeeeq
!choose	kgabZl
!choosi	eeceii
!chosen	fwZcYa
!clear	fbcldh
!cleare	dZahkk
!client	Ykjack
!clock	gacedo
!close	eblgoU
!closed	ekqeeS
!closin	ccxbdS
!clue	btgbbW
!coat	eZmceh
!coding	eeejfe
!collea	egfgff
!come	UwcfWf
!comes	gascdY
!comfor	ejffed
!coming	kOxYcc
!commen	eTpcej
!commit	Y1cXbW
!commun	cgeeej
!commut	fegeeh
!compan	egefei
!compar	eldefc
!compla	fdieeh
!comple	bcXudd
!concie	elddkY
!conclu	awcddW
!concre	eoceea
!condit	ejcehe
!confir	YobjUj
!connec	eekdef
!consen	dgelec
!consid	ZGSgf/
!consul	ebceen
!contac	lefedb
!contin	aSqcZq
!contra	bbkame
!contro	eieffe
!conven	jiceed
!convin	dlajfc
!cook	facefo
!copy	cclfed
!corres	jbebel
!could	XfmZek
!counci	knXcbe
!count	S5YcaY
!counte	dbdelg
!court	edlefe
!cover	bZoibe
!cpd	eareeY
!create	edibej
!crosse	ogccda
!cultur	hffffe
!curato	ebceco
!curren	fkcefe
!custom	fccjdj
!cut	dWYhdt
!cv	hYgfej
!da	edcodc
!dare	ZqWddk
!date	X8jdWJ
!dates	czaYab
!day	Z/TVdM
!days	ejcied
!dead	eaqeea
!deadli	eddmee
!decide	U/cfaI
!decidi	Vyabda
!decisi	c0egZP
!declin	gjheea
!defini	cuYcdc
!delay	gdkfdc
!delive	eYkeej
!deny	kfeecd
!depart	pZVecn
!depot	ihcffe
!depth	eacdep
!deputy	eccdji
!design	fdcefl
!desk	kamddb
!detail	cocgdc
!did	YzOYei
!direct	cedjcj
!disapp	fdeeek
!discou	dbceep
!discri	fgeffg
!discus	cmeicb
!dishea	jfdfee
!do	herVfa
!dockwo	iaceek
!docume	hZhdej
!does	oabbdk
!doing	dckddk
!done	fkbkYd
!door	kadmcc
!doubt	hWUVul
!down	V9YcXT
!drag	oabdee
!draggi	debeme
!dramas	ffhidc
!dramat	idfeff
!drawn	ewZWeb
!dream	ekddef
!dress	efchbl
!driver	bXZcby
!droppe	fncfec
!droppi	fjkfeX
!during	deodea
!dust	lhdefZ
!each	docfcc
!earlie	epcYbc
!early	emcddf
!easy	Ybccbx
!eat	ddendd
!educat	ebheej
!effect	fjhffZ
!eight	fheefg
!either	ZrqaUY
!eligib	eZbcer
!elimin	heehfe
!else	cehchi
!elsewh	jfnacY
!email	jbifag
!emaile	ncbeee
!emails	cdmffd
!employ	bPYca6
!end	jerebS
!engine	eddlde
!enjoy	fclede
!enough	bQSVW/
!enquir	ohjadU
!enter	fcchfj
!entere	fcgefh
!entert	didied
!envelo	eaefem
!estima	eggefe
!eta	avabdW
!eu	fdefek
!even	bdjbdl
!events	gieeee
!ever	mTkdpV
!every	iXmbge
!everyb	eedeek
!everyo	drmRgU
!everyt	eXqeed
!exact	hfddfh
!exactl	naeeed
!exam	dadoee
!except	heiedf
!exclud	edmeec
!exist	dddden
!exists	eWVdc1
!expect	OyWZik
!experi	edccne
!explai	ZXgccr
!extend	dcZbWx
!extens	echcld
!extra	fedffi
!eye	fgfefg
!fact	djheeb
!fail	gnbeea
!failed	fheenX
!faint	eabcuX
!fair	gWckhh
!faithf	dbdkej
!family	edbeel
!fancy	eYpldY
!far	duaXZg
!fast	ckafdj
!fatou	fZneee
!fault	eblhee
!favour	aPXci2
!fear	biceek
!fee	ffeffh
!feedba	ckYadn
!feel	dZidel
!feelin	bUnabq
!feels	nadeee
!file	cmbmcb
!files	fjfeec
!fill	bcsYbg
!filled	gorbaR
!fillin	eViddp
!final	hnaUgh
!financ	dgfdeh
!find	dbheig
!fine	hfYhfi
!finger	heehfd
!finish	ZskfcQ
!finlan	jbjefc
!firm	ejaanc
!first	jMawnW
!fit	eZXcdu
!five	bickdf
!fixed	b3XZbV
!flags	jiccfc
!flexib	fedffi
!flight	fkdfed
!follow	pXfaZl
!fool	hbgbmd
!foot	efehef
!for	bbbWd2
!forema	brbcdc
!forese	ejfeee
!foreve	bkdemX
!forget	edredV
!forgot	k3QdXS
!form	cianfb
!formal	dbZkgk
!forms	gbddem
!forwar	bUjabv
!found	dogfaa
!four	mVdcco
!fourth	ecjbma
!free	fjccla
!freeze	efndea
!fresh	cmeeec
!friday	begekg
!friend	cddeem
!from	miXdaj
!frozen	hckeec
!full	eaYcln
!fully	fbqeeX
!fun	fefefj
!fundin	fbYeeq
!furthe	WXjbaw
!future	fgdeei
!gave	bcaglj
!get	ajWcjl
!gets	ognYcS
!gettin	dThenj
!ghoste	jccedk
!give	SzbWdi
!given	YyXcYd
!giving	dgcejg
!go	bafhco
!goes	fdeddl
!going	UbfVhx
!gone	rnYZaa
!good	gSXlZw
!goodby	ebieeh
!got	fiYdVp
!govern	eleeec
!grade	fgefjc
!grant	ebceod
!grante	edbedo
!great	eZdedq
!group	dfacdo
!guaran	Y6ZZYT
!guard	emadak
!guess	cxbdcW
!hack	xsTZaN
!had	gjTYoh
!half	eckehb
!hand	dnZZlc
!handle	feedel
!hands	fheefg
!hang	dkjeea
!hangin	ogdcdb
!happen	YkrXYd
!happie	ecedpb
!hard	aSigat
!harm	fhefee
!harves	cjdcej
!has	f6dSXU
!have	Xkahgk
!having	gdbmYh
!he	jgdagg
!head	cSifgo
!headco	ealeeh
!hear	ggamgX
!heard	tdYfjU
!hearin	Zkcmdd
!heart	fiaccl
!held	feggfe
!help	fdleec
!helpde	dekefd
!her	c4bYYW
!here	XepUqc
!hesita	gbgfgf
!high	fdedfk
!him	awWdiX
!hire	gTjapf
!hired	bkmcWg
!hires	dXsedd
!hiring	bDlcZ5
!his	ZpWaZm
!hold	jyUTad
!holdin	eiheed
!holds	libicZ
!holida	lZheee
!home	cdqddZ
!honest	dedfmc
!hope	dgZbcr
!hoped	cWbeir
!hotel	dldffd
!hours	Ykbibl
!how	SvoZbX
!howeve	deeeel
!hq	ccfnde
!hr	gUZjfp
!hurrie	mjbeeY
!hurry	ZscjcV
!hurt	dchejf
!i	keYZgn
!idea	X1pWXN
!if	cnmXda
!ignore	eefjed
!illust	emdefc
!import	fdhjeb
!impres	elcbeg
!in	bhgWil
!inbox	ncfcde
!includ	dRaZd1
!indica	eiieec
!indivi	claadk
!influe	eijceb
!inform	lkcaga
!inquir	eeleeb
!insist	eZmdeg
!instea	cmdhdc
!intake	fedefj
!intend	eibeej
!intere	ZNsmei
!interi	ckeffe
!intern	bVXecx
!interv	USchpr
!into	hnWbbl
!invest	fljdfW
!invita	cVfldm
!invite	nKdTa5
!inviti	eXbYex
!irina	feifee
!is	hlkbcZ
!issue	fidgfe
!issued	ehkfac
!it	dbifam
!its	X6badL
!itself	ejdedh
!jean	dcheej
!job	bPdoYt
!jobs	cXoacm
!join	ebqedZ
!joinin	feledc
!joke	jadfkc
!joking	gfaghf
!joy	Zjbehk
!judgem	fefffh
!jury	fbeeem
!just	gfjlfV
!kapoor	eqZeea
!keep	mZUemi
!keepin	kZdedl
!kept	npVhbW
!kids	edgeej
!kind	klceeZ
!kindly	eedffj
!knew	dZkdcl
!know	T3iXcU
!knowin	jibfed
!known	XlqbhU
!knows	geqbbY
!larger	edjgfd
!last	egaado
!late	gaeWvY
!later	zKZnjY
!lead	fdcffl
!learne	dYobie
!leave	rRjZoW
!leavin	aZbdjp
!left	kbPYdy
!length	eefeej
!less	Xqbbhd
!let	Uqdkbc
!lets	egeeeh
!letter	Yajleg
!lettin	icfgjY
!level	eabccs
!licenc	eaaldl
!like	mRejdk
!likely	Zmhdfe
!likewi	ofedad
!line	ekacfi
!lines	ighgca
!link	edodda
!list	iaSZby
!listed	ecdefm
!listen	ebiddk
!log	edmefb
!logged	cYuXdb
!lol	mencbV
!long	XrkZlR
!longer	gQhdct
!look	Zhffdj
!looked	dpacef
!lookin	kZdYbq
!lose	flWjia
!lost	kdfeee
!lot	eYcfeq
!love	eacdep
!luck	cZScku
!made	Qqcael
!mail	bPtilZ
!mails	VgxbdU
!make	hlafWh
!making	TqXgZo
!man	jpZbdZ
!manage	ijedhY
!many	blYddl
!mark	dWancm
!market	gdZffn
!match	cWTXf4
!matchi	fbeefl
!mate	deYiij
!matter	fXhdoc
!may	jdqccX
!maybe	lXhcpV
!me	chbWYx
!mean	qobcbR
!means	vcbbbZ
!meant	ffkcjX
!meet	dbecgn
!meetin	dbbubY
!megan	elkceZ
!mentio	bVwjcV
!messag	Zaohbg
!met	XnWyYX
!michel	fdbefl
!mind	YtWgoS
!minds	YqccjY
!mine	YgmjYg
!minimu	ecbdep
!minist	ledeed
!minute	mmaZea
!miss	gY0ZZU
!missed	hejheZ
!mix	dWkdcm
!mixed	nceeed
!moment	anccci
!money	fXaefq
!monito	fZtacb
!more	nYikgU
!most	dpaded
!move	dcjVgn
!moved	atZdeb
!moveme	hgefef
!moves	bbtddb
!moving	cYiVct
!mr	ecdned
!much	R2cXeZ
!museum	edeebo
!must	dZdmdj
!my	ghfdhb
!myself	denXid
!name	T0oRaX
!named	ecmeed
!names	dpdbed
!near	feccdn
!necess	iedeid
!need	iUmToi
!needed	laqZfX
!needin	cTgafv
!needs	feeffh
!negoti	eYkelc
!neithe	cmedhb
!never	dPecqn
!new	RwjUZh
!news	mohXUb
!next	bG/ZZZ
!night	eeehgf
!nights	fapeeZ
!nine	cekjcc
!no	jpdbdY
!nobody	cloahS
!nor	dlihba
!not	nogeXW
!note	delefc
!notes	elceee
!nothin	ecieeh
!notice	igXhnX
!notifi	cmceee
!now	bZkWgq
!nuisan	hbefei
!number	Zjajak
!object	jgkdhV
!obliga	eYnhec
!oblige	ecjeeg
!obtain	fddbdo
!occasi	hedffh
!of	dchXin
!off	iifkaX
!offer	ifcmIv
!offere	doadee
!offeri	jedgUo
!offers	emgeda
!office	oYkjaX
!offici	dwThcX
!often	ecekef
!old	fgdeid
!older	Zeepee
!on	cdhYeq
!once	djdeeh
!one	fdkbci
!ones	iZbfem
!only	jbjbmY
!open	Xhgrab
!opened	bhapdb
!openin	hhdcbi
!opport	fifefe
!or	XZtjad
!order	lehceb
!other	gmSgoX
!others	bYafnl
!otherw	eYemnY
!our	YhQfjs
!ours	dbrbdZ
!oursel	eifeee
!out	Z4aWfU
!outcom	njdbdZ
!over	hoRnWe
!own	hhcege
!owner	aqYbhe
!owns	eldedd
!packet	cgaedn
!page	eeeldd
!pages	ecfkee
!paid	ekdjcb
!pair	fddefk
!panel	ZXhpkZ
!panic	mfcddd
!paper	bchbrZ
!parked	gkbeed
!part	djmZbe
!partne	cjabqZ
!pass	bWcgds
!passed	iWkebk
!passin	ekeeef
!past	cQhjas
!paused	fdWgep
!pay	gibcnZ
!paymen	keiceb
!pdf	kcegee
!pdfs	fccmee
!peep	bZuXee
!pen	cnaeeg
!pendin	ekfeec
!people	jbdaZp
!perfec	didkiY
!perhap	jhcdde
!perman	eTphib
!permit	afidam
!person	hSYhhq
!persua	fZeffm
!pharma	egedej
!phone	klYoZS
!phoned	neeeeb
!photo	efjffe
!physic	fhdfff
!pick	aiZhel
!picked	bujgXQ
!picker	lcdddi
!pickin	bfieeh
!pin	eekdee
!pinned	bodeec
!place	lacdRt
!placed	aXaccy
!placeh	fdhgfd
!places	fhefff
!plan	VthZhX
!planne	iYoded
!plans	kbkddd
!please	WXZnsf
!point	dedarZ
!points	eabeeo
!policy	eboefZ
!portal	cWlhdk
!porter	eifffd
!portfo	feebjh
!positi	akhZXk
!possib	VscYXm
!post	XdUYY4
!posted	efceek
!posts	dYvddZ
!precis	epiceV
!predic	eoceeb
!prefer	ecckeg
!prepar	bXbwcd
!presen	aeoefa
!press	ddfdoZ
!pressu	dcceod
!preten	fXedsa
!princi	dgbedn
!print	eclcjb
!printe	iZkeee
!prior	fefhff
!proble	gTjnbf
!procee	XYXdb1
!proces	eckjeb
!produc	kkZmbX
!profil	fcdefk
!progre	aMbYa9
!projec	fcfeek
!promis	W/SVbM
!proof	fefhfe
!propos	fieffe
!provid	ebabfr
!public	eZleeh
!publis	idjdec
!pullin	ejfeee
!pursue	eXeeeo
!pursui	eZbeeq
!put	WpRkkf
!puttin	fcdcen
!puzzle	feehef
!qualif	bZZcev
!qualit	fddffk
!questi	gejheZ
!quick	eyWaca
!quickl	dpackY
!quite	cVXfcz
!quote	cpdfda
!race	fejfed
!rang	eicjjX
!ranked	eldcef
!rather	aeddeo
!re	daocdf
!reach	hZVfct
!reache	eiWidk
!reachi	cjeefg
!reacti	gidefe
!read	inpdbM
!reader	elbflY
!readin	ecoced
!reads	mZekdb
!ready	V3WcYb
!realis	ZxXeeV
!really	esZdeY
!reappl	eqeeeV
!reason	ZcZdiq
!receiv	gVYrgf
!reckon	eeeeej
!recomm	XTYab7
!record	dccrdb
!recrui	adhXaq
!red	eieefe
!refere	akdYkh
!referr	ffdffi
!reflec	dZlddj
!refusa	lkbdcb
!refuse	flpjXP
!regard	eagedl
!regist	daoZdi
!regret	eeadlg
!regula	fggffe
!reimbu	eflheY
!reject	kjrqYD
!releas	cnbddf
!reloca	ebgeek
!remote	fceefl
!renewe	eZbeer
!rent	ffkeeb
!repair	ceabmj
!repeat	dmYdei
!replac	ahbkdi
!replie	aYexbc
!reply	ZgrVbg
!replyi	fjdffe
!report	asgZaZ
!reques	eZcbjm
!requir	cbjQZx
!reserv	camcdh
!reside	dcdeem
!resign	eeZdhl
!respon	agfjef
!rest	egjdde
!restau	fcdedm
!result	Vsicda
!resump	fbkffe
!retain	dUWcc2
!return	kcdcjd
!review	eYheel
!right	aajjXm
!ring	mkfTdd
!ringin	racbgc
!role	ceofbc
!room	bZUljm
!rotary	cakeej
!round	cfpeeX
!rounde	ecefek
!rounds	aakoea
!rule	gpadec
!ruled	duZddY
!run	egbibi
!rung	jhmYba
!runnin	eZpcef
!rush	gqdgcT
!rushed	drdcda
!s	dgabbq
!sad	fcbeen
!sadly	fcdkdg
!said	kljaXb
!salary	dXparW
!same	ZrbhjV
!sat	dkffee
!saturd	lajdeb
!saw	fdeeke
!say	c0iaaS
!saying	bindZb
!says	fmcaag
!scared	dbdnfd
!scary	ffffff
!schedu	dkmSei
!scheme	ebqadb
!school	eYrbgb
!score	dccgem
!scored	dlcjdc
!scores	fjeefe
!screen	gacodb
!scruti	drZdeb
!second	dWjelg
!secret	hYecen
!sector	ejceeh
!see	VWpNmt
!seeing	eaddep
!seen	iQdmnd
!select	bPOYX/
!send	mZlhZZ
!senior	ecgfej
!sent	Xgmdib
!served	hkcdee
!servic	ebbbcs
!set	akfkcc
!settle	a9RiTP
!severa	eldefe
!shall	eedlee
!share	komVZV
!shared	hgceeh
!she	doWffe
!shift	emcddf
!shop	gfbddk
!short	ecdefm
!shortl	dYYeYw
!should	gnXahe
!shout	kaieee
!show	dbhkcf
!shown	feleed
!side	iyTYYa
!sight	duYdeY
!sign	pascTY
!signal	egnceZ
!signat	ihblba
!signed	WrmdaW
!signs	bjhcka
!silenc	sjaccW
!simply	ehZmde
!since	bwQYYk
!single	eaedmg
!sinist	hibgee
!sit	isXcbY
!site	cacikg
!sittin	fedfje
!six	bcdkdk
!sleep	hdeeie
!sleepi	ebbpdc
!sleeps	fcheei
!slides	dcZtdc
!slot	fbened
!slots	feeffh
!small	eddbki
!smoke	eqZeea
!sms	ebbceq
!so	XnZhmb
!somebo	ckieec
!someon	eeegei
!someth	fleefa
!sooner	XnYmhZ
!sorry	jldXZg
!soul	jhdeec
!speak	lYnWla
!speaki	hffffd
!specif	encded
!specul	dZseeY
!speed	endeeb
!spend	edkeed
!spoken	ejeeee
!sponso	ciWbdq
!spot	mXcjde
!staff	dZgjbk
!stage	hZZidn
!stand	dfdalh
!standa	dcdcep
!stands	idXcra
!start	giXgWo
!starte	dfcmed
!starts	edfeek
!statut	eYdjek
!step	fK/ZcS
!steps	dRtcch
!still	lxQbfT
!stop	gnVhjX
!stoppe	YnkbjX
!store	dZacfs
!storie	kjcdea
!straig	evXceY
!stress	gmajcZ
!string	dnXedi
!strong	fedeek
!style	dfdefj
!subjec	eicefh
!submit	bapfcd
!succee	fccddo
!succes	kQTYe4
!such	bnjhbX
!suffic	ececfm
!sugar	edceen
!suit	dddnfd
!suitab	eYadeu
!suits	dYclel
!supers	kcegee
!superv	fdefhg
!supply	ddejfh
!suppor	dZiddm
!suppos	acbdoi
!sure	hzMabd
!surpri	cfbpdb
!surviv	fdfffh
!suspen	lahcjb
!ta	edcodc
!table	ejedeg
!take	cWoYYu
!taken	hfWXer
!takes	jYcden
!taking	WNiVb6
!talk	tekSaa
!talkin	beiija
!talks	ealcid
!tea	kfdeed
!team	dgZkbj
!teams	eYjdek
!techni	akcneZ
!teleph	dkjeca
!tell	QppemQ
!tellin	VtVefg
!tempin	fcchna
!tender	ejZedk
!term	eckidc
!test	mbYobb
!tests	cUXmqf
!text	Uqceej
!than	waUnfU
!thank	hWnebf
!thanks	cQglil
!that	frZade
!the	bgddcp
!their	Zhpdea
!them	ciRdgr
!then	kXbmrP
!there	iebZVt
!theref	fdeeek
!these	dabmbl
!they	fTfhin
!thing	Yikfed
!things	ddZlkc
!think	bqcVZk
!third	dhgYnc
!this	hTiWcy
!those	cWgjbn
!though	WvZYjc
!three	eVUhay
!thresh	edeefk
!throug	YVeikl
!ticked	fffgff
!ticket	eeeeek
!tight	fhefee
!til	UXppiX
!till	bXrifZ
!time	kbYWcu
!timeli	bnhddc
!times	edanee
!timeta	cpdeea
!timing	beqddZ
!to	bjjadj
!togeth	eebedn
!told	mjiZbY
!too	adeggj
!took	kddfef
!top	eeeefj
!touch	ekhddd
!town	fceeoa
!traine	ecjlca
!transc	fddlfd
!travel	heZcji
!trial	bnZfci
!trick	feejee
!trip	edkdfe
!troubl	fanheb
!truste	dkbcck
!try	lWbZdq
!turn	dmZcbk
!turned	Zpcbic
!turnin	fapfeb
!twelve	deeefl
!twice	ecdeel
!two	mbcjYi
!type	egmbdd
!unanim	fddfek
!under	ZaYYcy
!unders	dmgdeb
!undone	demffb
!unfort	fecffk
!union	eheefg
!unless	gaikcd
!unnoti	idfefg
!unsucc	fjfheb
!until	inwhSG
!up	iuiOfW
!update	k0RZbS
!upload	cblbdk
!upstai	mgdcec
!urgent	deeled
!us	jffeVi
!use	lUWhbs
!used	jYgddk
!useful	qlYeaX
!usual	ijdcec
!usuall	iZcdpb
!vacanc	bXnWZq
!valid	cddldg
!verbal	lgefda
!very	eecenb
!video	bedkeh
!view	edjffe
!visa	iadhYn
!visas	ebcefn
!vote	kXcbkj
!voted	dqiebV
!wait	pPjgpU
!waitin	obWffg
!waits	ocdded
!want	eSfchs
!wanted	ZSdgbw
!wants	ecdcki
!ward	Xecheo
!was	jlXVan
!way	XhYYfw
!we	bhcefl
!wear	fZZobl
!weeken	bYeloY
!well	cfggkZ
!went	ebZekk
!were	dbacYv
!what	jPvWbm
!whatev	mnZdeZ
!when	T4obZQ
!where	blidec
!whethe	ZZumYX
!which	mgdWch
!while	XjvaaU
!who	Y7cTXX
!whole	eckhec
!why	aUdhjo
!will	pkacXe
!win	ekYedj
!wiser	ayacbW
!wish	XP3cjW
!with	WXlZdv
!withdr	fcnffZ
!within	pYZgmY
!withou	lgQ5WO
!wonder	gkceed
!word	YpsWXV
!work	cYplfZ
!worked	eVieeo
!workin	jXccdp
!works	XlbpgW
!worrie	adrgjQ
!worry	jghmYW
!worth	cbeifk
!would	Zbarkc
!write	hdWfil
!writin	gZdlja
!writte	fkibcb
!wrong	eXejYp
!x	fgffff
!yes	excoaG
!yet	f2VjfO
!you	fcWdgs
!your	cUegdu
!yours	efaZXv
!yourse	fZldeh
#	iTglkd
# #	UWefvk
# 's	eenXga
# .	mTkfic
# ;	mVebjj
# ?	caZsib
# @d	ahbpac
# @s	eeecle
# a	XcZX0b
# about	dlaiec
# additi	eceidi
# after	mPhYuZ
# all	hcjcgd
# an	ceZN4b
# and	oVZcsa
# any	edejef
# applic	eaRWjz
# applie	ccccho
# are	abnaam
# as	jXbhcm
# at	maVnhb
# attach	ediice
# b	ecgbel
# base	dfeVqf
# basic	ecddod
# be	ddelee
# becaus	feYffn
# before	legbdd
# benchm	ddbpde
# bonus	deeSue
# bring	edegje
# budget	efeiff
# but	Zqacgd
# by	lYinbX
# came	ddnahb
# can	deijcd
# candid	dfejdf
# car	ffedif
# certif	eeekee
# chatbo	jZgbej
# class	eedldd
# collea	ekfefd
# coming	fbjejc
# compan	eZraac
# comple	datZcc
# copies	fedlee
# could	ZvWZcc
# countr	hekced
# darren	cdeikc
# day	eddfmb
# days	ZZeXzb
# depart	dcjhee
# desk	ceiegf
# did	ddbaat
# do	edemde
# done	egjbge
# driver	ednbec
# editio	ddffek
# electe	dcacim
# employ	bdxWba
# engine	bdeden
# euro	fejchd
# extens	edlded
# floor	edcned
# folder	dbocee
# for	dZaljg
# from	xSUamW
# full	ebdcoe
# gives	meddee
# gross	ecdape
# guten	cggdeh
# h	aZYtjc
# hack	bdbrcd
# half	eeddel
# has	UesWYm
# her	dijdeb
# hiring	akjZfg
# hour	gcjgdd
# hours	gkYfjb
# how	eenZde
# hr	Xgkldb
# hrs	eedkee
# hybrid	ceeaoe
# i	rIctmV
# if	fkbefe
# in	Scticd
# instea	dbZsdd
# intake	dbbbes
# intern	deldbf
# interv	YgXlme
# is	ZgVudc
# ish	edcndd
# it	hZbnfe
# jobs	dbqacf
# just	ejfgbe
# k	fekeec
# ldn	feiffe
# learne	fdcfel
# leetco	fedkee
# let	mWdkfe
# looked	eecfdm
# loved	egcdmd
# lpa	ddXdse
# mb	eejefe
# miles	ddjbjd
# min	YYisfY
# mins	dXctZi
# minute	XXj2Xa
# more	biXctZ
# nation	edjceh
# new	cbzaZY
# no	ddacnh
# nobody	ikbded
# not	iZfelc
# now	fmafdd
# number	bjhbei
# of	ocZbXo
# off	YXudbb
# offer	eeffif
# on	XOapnl
# one	eZbddr
# open	dbobdg
# or	YiYtbc
# others	dedejg
# out	eeeeje
# over	ecdcoe
# page	dfekef
# pages	accrcd
# panel	mccdee
# partne	eacqdd
# people	YmhYla
# per	eecZqc
# person	edlgdc
# places	efedck
# please	yUbXfa
# plus	aXVe2W
# point	fffcjf
# points	eeecem
# posts	gdjeed
# pro	ednecc
# projec	eejgfc
# qualif	ffdieg
# questi	cXjpbb
# rang	edjcid
# recrui	dcmdee
# refere	ffeidf
# report	eZngfc
# rounds	hbidbj
# s	aelfci
# say	dncedd
# says	brbddc
# second	dbYucc
# seen	gldced
# she	hcdkde
# shift	edlkZc
# sign	djdcje
# sir	debnee
# slides	efdkee
# so	ihZbig
# start	bdeWue
# step	fffckf
# stops	eemece
# studen	jefeee
# suppor	fehjeb
# system	feejee
# terms	egdbke
# that	fYgghg
# the	lkUpZZ
# then	nnWbca
# they	kWXcok
# ticket	fecdfl
# til	ecelee
# till	ceaqbf
# times	dcrYdc
# to	lTmkeX
# unsucc	dZbccs
# visits	Wkocdd
# ward	efdejf
# was	WigVZu
# we	hebegh
# wear	gdejde
# weddin	dijced
# weeks	fdeeke
# were	cWrgde
# when	cddqdc
# which	YpZkdd
# who	jgdede
# will	kToabh
# with	eXZqjc
# wknd	ejceeg
# words	SZZ3ba
# work	eeekee
# works	eeeief
# would	cbaubc
# writte	Ypddef
# year	fefief
# you	tXUigb
# your	bbdkcl
's	gefbjf
's #	deegje
's .	fhiWZn
's @d	1SXjaZ
's @s	heedie
's a	elUpXe
's above	bmbddi
's agreed	peXXjc
's always	ecdffl
's and	ddecik
's annual	hbmdce
's answer	wUaXej
's appoin	ldhcdd
's area	jcdjed
's asked	hZende
's asking	cgcqZd
's assist	gdYchn
's at	ciiXnY
's attach	cbdknZ
's audit	keeedf
's awarde	igffdf
's away	pZhbdc
's back	pkSfgZ
's been	acndYl
's being	bXpVuY
's below	gaapce
's bench	ehadek
's blessi	fdefei
's board	mhbdbe
's book	feekee
's booked	bcngde
's budget	eahfej
's busy	grabcb
's cancel	hgjeeZ
's career	kkccdd
's certif	bedhkd
's change	cgafkg
's choice	dbcegn
's choosi	okYabc
's chosen	fdleec
's christ	hbjfee
's class	dekedg
's clerk	ffgdie
's client	diefeg
's closed	daqhca
's come	aeZgeo
's coming	lWYZuZ
's commit	fmdedd
's comple	hYiYfm
's confir	dZcohc
's contac	eiefff
's counci	iddddi
's cousin	baagZu
's cześć	dZiedl
's daught	aeXbcu
's dawn	fqYbfc
's day	coafce
's decide	ejbcdk
's decidi	mcedef
's decisi	sXZbfi
's delibe	lbfeee
's desk	exSabc
's doctor	feefei
's done	qWnXfW
's down	hlZmaY
's due	sYVdkd
's electr	ebcgfl
's email	lbeeef
's feedba	clcbcj
's finall	hcejde
's fine	fdcdnd
's firm	eclegd
's first	dcbdfo
's flat	ffeiee
's flight	meeeec
's free	eYjmdc
's from	beflde
's full	egbddm
's go	hjeddd
's going	fiYlbg
's gone	VhWXZ1
's good	dXblhk
's got	mtTiYU
's grant	ecledf
's greeti	ckldab
's grotto	idclcd
's guess	dtcddY
's hack	odadee
's had	hfYYgn
's halted	dZpeed
's head	fjfdee
's here	ejckcd
's hiring	ddjejc
's holdin	ebdoed
's hospit	fgdeje
's i	hZpcdc
's in	Vfifmc
's intake	fdkfed
's intere	egedej
's interv	kVoedb
's is	bdcpde
's job	cVifmg
's jury	deeeje
's just	damhga
's keen	dmbicc
's lad	laZaco
's last	qbYbeh
's lawyer	ehZbnd
's leave	fidfge
's lesson	dceeel
's letter	jdecid
's line	elchec
's list	jgeefb
's looked	fdjefe
's lookin	hkibeZ
's lost	ecoeea
's made	cXibtX
's mail	feefif
's manage	eedige
's mariso	kgbhcd
's marks	gmdddc
's medica	igedee
's messag	fcceel
's mine	VVXX7a
's name	eZleic
's nephew	dddeap
's new	eYqeed
's next	cnbdee
's no	eanece
's not	dtgdWW
's note	kckZee
's now	efdeej
's number	egblde
's off	hcScYx
's offer	eefeif
's office	jbZgek
's offsit	eieeff
's on	eZsihP
's open	dZgjjd
's out	VjohgV
's over	ccpcbg
's pa	dhcldd
's panel	eldeed
's parked	ecofdb
's paused	eeieee
's people	gededj
's person	fefidg
's picked	eddodd
's portal	fcclef
's positi	eZheem
's post	dXneie
's prefer	edeled
's profil	eieffe
's provid	ffdejf
's pulled	fbgeek
's put	dZqkcY
's ready	feeenY
's reason	fdeeej
's recomm	hgdcfh
's recrui	eflcfd
's reply	drYeeb
's report	gfZaim
's resolu	hjdeed
's review	bdleib
's rule	imcceZ
's rung	edffej
's runnin	dodfea
's said	dddifh
's school	ecpedb
's scores	egcbel
's second	jdlZed
's secret	ffpeYa
's seen	Ypedfe
's sendin	fefdif
's shift	jfeeee
's shut	YYvdda
's side	dpbded
's signat	jfdefe
's signed	oXdZmc
's site	eZmbei
's sittin	gdjffc
's staffi	emeefb
's start	ekedfe
's still	a6QhVY
's stoppe	cbqeec
's suspen	ebnedd
's tailor	jkbcec
's taken	cTbebw
's taking	ciafmc
's the	XQXqnn
's there	clabna
's thinki	fmdded
's though	gcefdk
's throug	aiaarb
's to	iidiZd
's told	kgdeee
's too	eYobdi
's turn	djceci
's two	cjcddj
's unclea	dYphdc
's under	dbqbdd
's up	fmbehb
's verdic	khdcec
's visit	hdjedd
's vote	cXceds
's waitin	ebbnee
's ward	Zdidme
's websit	ddejhe
's weddin	hdlcec
's well	dYefli
's wife	gnceea
's with	emVZrZ
's withdr	fcZeil
's word	jYaddo
's words	ehcelb
's wrong	ilbdbd
's yes	egdamd
's yours	UQLV/N
*long	jedZdm
*short	bPkUmi
*strange 1	bZlehi
*strange 10%	UjuVia
*strange 2	hadgcn
*strange 20%	WeoWeg
*strange 30%	dZvcca
*strange 4	jXrgYZ
*strange 45%	earddb
.	egidfe
;	naXlff
<again>	fddieh
<answer>	mgbeed
<ask>	ccdpgc
<away>	efjfec
<bye>	adkecm
<chosen>	bcYaqo
<closed>	ZYfbb2
<date>	rZbjea
<decide>	lkXgha
<free>	cfence
<give>	dacvfa
<goon>	bgdkdi
<hear>	mhdddc
<hold>	aU5cbc
<if>	gieeed
<joy>	cakemd
<match>	cfckbk
<me>	ecfiid
<meet>	cgdpeb
<news>	tjXZcf
<not>	cjdccn
<offer>	ZbYY7c
<others>	ceZbcw
<papers>	accolc
<post>	bbebll
<receipt>	fgyXcY
<refuse>	cZXbd2
<review>	enbedg
<said>	iibahf
<soon>	evZedZ
<sorry>	ccedZw
<start>	accayd
<step>	ddbubc
<thanks>	fdpZZi
<wait>	fsbaec
<will>	hjZgfe
?	XTa/kV
@d	rYalfZ
@d #	KYb/cS
@d .	yVbfgZ
@d ;	wYVncY
@d ?	SUY+jY
@d @d	1RWjaY
@d @s	Xacejo
@d @t	chiake
@d a	YXZegv
@d about	ceasWh
@d accord	pabdah
@d after	hOY6ZX
@d again	egnadc
@d all	xVbhaY
@d along	efcVre
@d alread	akceei
@d and	rdcbec
@d anothe	demZcj
@d answer	dnlZda
@d any	hecnbd
@d anymor	bmdgec
@d anyway	niViad
@d appare	hciieb
@d applic	jdcdfh
@d are	kXoRao
@d around	cecpde
@d as	qYfmcQ
@d ask	ddblfe
@d at	lYa0YX
@d back	gdbZdp
@d be	gccjlZ
@d becaus	uVUaqY
@d before	dmZldY
@d betwee	acklce
@d bring	adcdqe
@d brusse	eeeiff
@d but	qibXlU
@d by	sVgmXY
@d call	hdkced
@d called	aidefk
@d calls	fjeefe
@d came	aqcdiY
@d can	nYbnbd
@d chef	hjcbid
@d client	ibeefh
@d come	feeief
@d comes	jcffeg
@d coming	paeeec
@d contra	ihcgZi
@d could	dladic
@d curric	efeife
@d decisi	pcecdd
@d defini	tVedee
@d despit	ifdeff
@d did	eneeeZ
@d dinner	fdeiff
@d do	gWbhgn
@d does	gbbgcm
@d each	mceedf
@d earlie	Yocede
@d either	xdaXba
@d else	defgie
@d every	oaeeee
@d everyo	jaieee
@d exams	ideeeh
@d failin	ceednd
@d finger	kZbmdd
@d first	lbdefe
@d for	qTW2UY
@d free	kcdibf
@d from	rRWqbb
@d gate	eeamfe
@d good	ebbnai
@d got	defnae
@d greeti	ndecde
@d half	Zcfqbe
@d has	WlYlYm
@d have	dZYemm
@d he	iSatgZ
@d her	bnddee
@d here	occece
@d his	gadlef
@d holida	cmaeeh
@d honest	leedec
@d hope	bcjked
@d how	eZgjgd
@d hr	kdecff
@d i	udYcbd
@d if	iXadpf
@d in	jQezVc
@d includ	jbhffd
@d inclus	ddoeea
@d inst	ccZmdi
@d instea	sUZmcb
@d interv	mdbgde
@d invite	ccXmej
@d is	rWVqca
@d it	mSamWp
@d itself	pdeYef
@d just	kXciig
@d keep	kceeef
@d kindly	ocecec
@d lapses	eecjch
@d latest	xSacia
@d leave	eejdff
@d let	deedlf
@d letter	mZkade
@d like	hnbacd
@d lol	doadfd
@d love	hdecgh
@d lunch	jddhde
@d mail	Ynkcdb
@d make	geeiee
@d maybe	ZlXadp
@d means	qXeedd
@d meetin	jdeged
@d mentio	jeeefd
@d mornin	iadnea
@d most	cledff
@d mr	jjeccd
@d must	cZdnhf
@d my	riYdab
@d myself	mdddee
@d n	qYdgdd
@d need	YeeYrh
@d new	Upbcle
@d next	kceefe
@d no	MeooZl
@d nobody	Zndide
@d nor	Vvcdea
@d not	qUVoeg
@d now	8RSfYU
@d of	ecpfcb
@d ok	kabgjc
@d on	vZefbW
@d once	jZfief
@d one	oeciba
@d only	YcvXcc
@d or	XZX5cZ
@d origin	eeeihe
@d otherw	bcbqgc
@d our	jUnlbX
@d out	diZdme
@d outcom	kefeed
@d over	feejdf
@d owing	gdcjfe
@d owner	ikcbce
@d phone	odeaee
@d placeh	deVrea
@d please	iUUsif
@d positi	kbffff
@d probat	efeeif
@d promis	0VbbcZ
@d prompt	feeife
@d refere	geidef
@d roast	hmddbc
@d room	beasea
@d s	aeniUi
@d sadly	gdceek
@d said	xZbfaW
@d salary	fccjhe
@d same	aYV3bc
@d say	fcdmfc
@d says	qccbdc
@d second	eedmde
@d senior	eejhdd
@d settle	edebkj
@d sharp	eebnde
@d she	tdaiYX
@d shift	hbecmb
@d should	bkedhe
@d sign	aeekhf
@d since	lfcchd
@d so	pfaagd
@d sorry	hqZccX
@d sound	eacile
@d stands	eeanee
@d start	nhcccd
@d starts	elcbka
@d still	acascY
@d suit	eZdqec
@d tellin	fdlcdf
@d thank	ckbcej
@d that	rXaocX
@d the	wfYaYf
@d their	iefgfd
@d then	kqbXdZ
@d there	kblYhc
@d they	vhTedU
@d third	ceemde
@d this	lccfak
@d those	ncebee
@d though	wVccdc
@d three	hdjdee
@d throug	jceied
@d to	fQekuY
@d two	hbeldd
@d un	dgejff
@d unless	eZlZam
@d until	elfecc
@d van	eeegjd
@d via	fcekee
@d wait	hceiee
@d was	hwdUbV
@d wat	eeejfe
@d we	oYcggd
@d welcom	eeeeje
@d went	YmrYXb
@d were	hsUZca
@d what	ccddpe
@d whatev	hidded
@d when	/AXTbm
@d where	iceehf
@d whethe	uPaela
@d which	bfZtae
@d whiche	vVeccc
@d while	dbnefd
@d who	kedcaj
@d will	jhlfaW
@d with	mRdtYf
@d withou	qWjbeb
@d work	jbbidi
@d works	bXcqee
@d would	OXZ4la
@d yard	dXcsdc
@d yes	zVdWac
@d you	4Pabgb
@d your	Wbbtgd
@d yours	oeeeea
@d zoom	dblfee
@p	clgYdj
@p #	bliZhd
@p .	ZngYcm
@p ;	rfWcVj
@p ?	cgkica
@p about	Zoeefd
@p and	SvcZgh
@p are	Zmbldb
@p as	edodae
@p at	bkfeff
@p before	bkegee
@p both	blbmeY
@p but	hiWklX
@p by	Zliedd
@p decisi	Xofffe
@p did	gieffd
@p for	iaadem
@p from	ejdedg
@p has	faicdk
@p have	ckeehd
@p heard	UYieer
@p here	Zfeidl
@p i	VkgWin
@p in	amhccg
@p inviti	idccek
@p is	rhhWdW
@p it	onbbcW
@p my	ceceen
@p no	gdledd
@p now	andZld
@p on	lediae
@p please	fekded
@p recrui	hlbded
@p room	eZjclc
@p s	kfjXfe
@p seems	ddjied
@p she	Zqbdah
@p should	bdboee
@p so	ccmYbm
@p sorry	cfpeba
@p still	elddgd
@p thank	njXeec
@p thanks	odZefe
@p that	UxeZeb
@p the	oieVfd
@p then	vdbabZ
@p there	caepcg
@p they	Rnjdam
@p to	Zandgi
@p was	VqcZoZ
@p we	ZYjZpi
@p went	gjdedf
@p when	uXccdc
@p which	ejXgie
@p with	ijaddf
@p withou	edbefm
@p yes	bihhce
@p you	crdVak
@p your	dibkde
@s	4TXfhZ
@s #	dddpce
@s .	3Racfb
@s ;	qjUedb
@s ?	geaikb
@s @d	hbafld
@s @s	aobeee
@s after	mdgVfh
@s all	ieehde
@s always	hlcebe
@s and	3XVade
@s as	bbagog
@s at	2UUdiW
@s becaus	kYdkgc
@s before	jYqTZk
@s but	gebdnc
@s by	Zjdhdi
@s either	obecfd
@s even	jcfefe
@s for	6PSkYY
@s from	uTSlag
@s hand	kdcidc
@s he	rVeicd
@s i	dmaoaX
@s if	Xmcemc
@s in	fmegcX
@s instea	eaelic
@s is	ftYcZa
@s it	vdbbdX
@s late	fkeefb
@s max	sXbhbd
@s more	rXdcdg
@s my	idffff
@s no	pYcdee
@s of	0TZbbe
@s off	ZZmaod
@s on	ghdhiY
@s one	mdefea
@s or	Wgclmc
@s otherw	dfeiff
@s over	eieedh
@s please	lddjca
@s plus	ccmede
@s rate	aedbqe
@s rather	cndded
@s s	nddfeb
@s says	crdcda
@s she	nbdeee
@s so	neVmYf
@s sooner	fcnfea
@s stands	gihddc
@s start	eefejf
@s that	vWbafc
@s the	zUagab
@s then	mfecde
@s they	bndded
@s though	jbedei
@s till	nbeede
@s to	qIZlrb
@s tops	tValZa
@s two	YYiakn
@s unless	eedeek
@s until	lcdeee
@s was	jkbcce
@s we	kWbngb
@s whatev	lbfffe
@s when	icdfei
@s whethe	kZbijc
@s which	oYedeh
@s will	jbiefe
@s with	fgeiZg
@s within	ieeefe
@s would	Znchee
@s x	idffff
@s you	sUbZfj
@t	WOg0eh
@t .	kRrgZf
@t ?	aVZ2ba
@t and	Wbcomd
@t by	debfdm
@t call	dhdiee
@t for	fediff
@t on	bZbken
@t or	dadmie
@t system	eeeiff
@t the	icdccm
@t then	deblef
@t to	Ydnake
@t you	kcefee
^ #	dagWtg
^ @d	7URnZW
^ @p	buZbYf
^ @s	6SSakY
^ @t	eeejff
^ a	eobnZZ
^ aa	ladhZj
^ abi	eedfdl
^ about	ajmZYj
^ academ	ecghdh
^ accept	WdTpuW
^ access	edhied
^ accomm	eieffe
^ accord	fcgddk
^ accoun	dZlbel
^ acknow	jcnbcb
^ act	dYderc
^ action	dWfsga
^ actual	dbeedn
^ acute	hcbihf
^ add	dasZeb
^ admin	cnYcck
^ admiss	kajeaf
^ after	ZfXXlu
^ aftern	iefeff
^ afterw	cfbpdd
^ agency	iXmhjW
^ ah	YfVYht
^ alas	eaZees
^ all	pSkWdn
^ allow	1VWfYY
^ allowa	bcajcn
^ also	cWnijZ
^ althou	eWXccz
^ always	dbdimb
^ am	rTaija
^ amazin	cefdkf
^ ambass	Ydrbde
^ an	hjZlXf
^ announ	mkTYmZ
^ anothe	bfTjVu
^ answer	yQbhaZ
^ any	kZXmie
^ anyone	igfbmX
^ anythi	Zbofdg
^ anyway	bRwWlb
^ apartm	ekhdeb
^ apolog	hYnlbX
^ appare	YcgZeq
^ appeal	occeah
^ applic	brmcZV
^ applie	ckkcea
^ apply	abwZaa
^ appoin	dgUdyR
^ apprec	bejbck
^ appren	cfSZug
^ approv	kfdcfe
^ april	jjbede
^ are	XOR/hY
^ area	flcicc
^ arrang	dcdnee
^ arrive	doTmec
^ as	cidfbl
^ ask	fkTqdb
^ asked	pemPZh
^ asking	dddjeh
^ assess	hcjkdY
^ assist	fnbafe
^ assumi	jjZdge
^ async	ccilcd
^ at	ceafZs
^ attach	XYdmki
^ auditi	hfkddb
^ author	lccjce
^ auto	VfvecZ
^ automa	cisZbY
^ availa	eqZcec
^ aweh	feeeje
^ awesom	fdejfe
^ ayodel	cihehb
^ back	QYppaf
^ backgr	hdiXmb
^ bad	bfbgcn
^ ballot	kchdee
^ band	ebhcob
^ bank	bifYqY
^ base	efdekf
^ based	jUagdq
^ be	gfYlbi
^ bear	U3bbYb
^ becaus	lfPYgt
^ becky	ecelee
^ bedank	eboedd
^ been	arfecZ
^ before	abW9WZ
^ begin	ebapec
^ being	apafbe
^ below	hcceek
^ ben	aindec
^ best	ifffbg
^ better	daWamp
^ betwee	obfckY
^ beware	jjcdec
^ beyond	epdeeZ
^ bidder	dkhddd
^ big	ackgkb
^ bin	Ycrddd
^ bit	eYsXhd
^ black	eeeiff
^ bless	edmhca
^ bloke	iZbedn
^ board	taZccg
^ body	kYbbco
^ bonus	efdejf
^ book	XYrnZX
^ bookin	eddlff
^ boots	feekdf
^ boss	kkZagd
^ both	idjhZc
^ bravo	ebldja
^ break	dacbeq
^ brewer	figeee
^ brief	lddeee
^ brilli	eeegdi
^ bring	WZZsqX
^ budget	ichfdf
^ bursar	hmcddc
^ bus	egZbkj
^ but	fgcYij
^ by	tkQRoa
^ bye	kbdeei
^ c	cdbped
^ calend	edkgee
^ call	eJVyle
^ called	bgmYcj
^ came	dhXcfm
^ campai	nbddfe
^ campus	cjbkec
^ can	UWa3lY
^ cancel	eZkbke
^ candid	getUXh
^ card	edkgdd
^ cardif	gZpddc
^ care	ediidd
^ career	hgkdea
^ carry	dcYtdc
^ case	deelee
^ cast	pacdde
^ castin	hkcddd
^ casual	jdeeef
^ ceo	hfbeej
^ certif	dgjddf
^ chair	edehie
^ chambe	aefedm
^ change	ccpedc
^ charmi	feefdk
^ chase	bneeee
^ chasin	qYccee
^ chat	egnbdc
^ chatte	facleh
^ check	hchcjc
^ cheeky	dhdeie
^ cheers	kaobXe
^ chef	hpQchg
^ chief	eelfdb
^ chin	eddcem
^ choose	QZX5cZ
^ choosi	gdeffi
^ ciao	felefb
^ claire	dkdlbZ
^ classe	gjedee
^ clerk	rYYidd
^ click	bYjqac
^ clicki	edbbmh
^ client	ofXjbc
^ clinic	fcdhej
^ clocks	fdjdef
^ closin	qTcgci
^ coffee	UXsqXa
^ come	UAa3qg
^ commen	ieYWbo
^ commit	cWpfkZ
^ compan	fddffj
^ compet	ecbddq
^ comple	bYujXY
^ compli	mYaidj
^ condit	dbcYud
^ confir	aVfrdf
^ congra	bVifwW
^ connec	dhhhdc
^ conseq	kacchi
^ consid	hRbatk
^ consul	eZikhZ
^ conten	jbehef
^ contra	ZYRP/V
^ contro	eglbed
^ cool	iifceb
^ copy	ecneeb
^ cordia	becmic
^ correc	hjicdZ
^ corres	gkfdeb
^ could	Yac2gU
^ counci	hVtaZd
^ count	jfeeef
^ county	emccef
^ cove	labeej
^ covera	fnZjbc
^ crew	kkdZed
^ crewin	fhcdif
^ ctc	ilbZge
^ curren	egZhdk
^ cv	dngbed
^ cvs	edmfbe
^ dad	chjchc
^ danny	fchgge
^ date	cXbwbc
^ davide	edjeeg
^ dawn	ekdefe
^ day	mYZndd
^ deadli	XaXvmZ
^ deal	adYXxc
^ dean	fcibkd
^ dear	gdhdcj
^ debrie	gdcedl
^ decent	fjYcel
^ decisi	7hNNYe
^ defini	lnZWdd
^ deligh	ZkiheZ
^ delive	dasdcZ
^ dentis	eddbne
^ depart	ihcgfc
^ depend	ZyZacb
^ depot	ciafcl
^ deputy	hdadoc
^ design	gidfee
^ desk	hcddle
^ despit	laYeem
^ detail	bdYftY
^ dial	efdkee
^ diary	aigcdj
^ dictat	hYoYia
^ did	VcqRli
^ differ	dchldc
^ direct	dXgkcl
^ distri	cacemi
^ dm	egkeYh
^ do	ZmgmdY
^ doctor	mbdddi
^ docume	idkcce
^ does	WkWzZY
^ dog	ccbiem
^ doing	icZhlc
^ doj	ffedif
^ dom	feedfj
^ domain	gfhYnZ
^ donal	idedhf
^ done	eZjclb
^ donor	dlfeed
^ door	eabkek
^ doors	cZuXdc
^ downlo	cfpcda
^ dr	gVaZwe
^ draw	eoadiZ
^ dream	dhdZmd
^ dress	dakkec
^ drivin	eelcee
^ drop	aZexZa
^ due	gdclbg
^ e	hZgfcl
^ each	mlWgac
^ earlie	grZadb
^ early	ejoZhT
^ eight	dZaojc
^ either	oYYmkX
^ eleven	edbedo
^ email	caclfj
^ emaile	bemdib
^ emails	Wcqeee
^ emma	kaedfi
^ employ	edmcga
^ enclos	eadjmb
^ end	bbsYdd
^ engine	lddcef
^ enjoy	Ya2RgY
^ enjoye	hbnbec
^ enjoyi	hbZcli
^ enrolm	nbWnda
^ equity	fdeeje
^ eta	edbdkh
^ even	eZeddp
^ events	licbec
^ every	etfVac
^ everyb	eapYdg
^ everyo	weWbgX
^ everyt	XbnpZd
^ exam	aeedki
^ examin	fkchcc
^ excel	feejee
^ except	idcldd
^ execut	cbdhhj
^ expect	viQicU
^ expens	nabffg
^ extern	kdeefe
^ f2f	jedffe
^ facult	Zkeedj
^ failed	dbbadt
^ failur	deekee
^ fair	kZWaat
^ famili	dmaadk
^ fancy	YSoqeX
^ fantas	cjkgbb
^ faq	kbefff
^ farm	elajdc
^ farmer	enedeb
^ father	ejdfee
^ feedba	oeUVZs
^ feel	fffZdn
^ fees	Zddpee
^ fellow	gedlbe
^ felt	cY3bYR
^ ferry	hgjeeZ
^ fiftee	eacauZ
^ file	fdpffY
^ fill	ZZiuZa
^ final	wTbibc
^ finali	jgdefe
^ finall	fefdif
^ financ	cergbX
^ fine	kZeecj
^ finger	mkedaY
^ finish	YjeZki
^ fire	maiZhb
^ first	kXjbdl
^ firstl	eacfeo
^ five	hfgbdh
^ flexib	hZaedo
^ flight	eddggi
^ floodi	idZikb
^ folasa	eagdkf
^ follow	ablXgo
^ for	Zenhbh
^ forema	ielccc
^ forget	knXhaZ
^ form	afeham
^ formal	bXZeya
^ forms	eedlde
^ forty	fecmfc
^ forwar	gdobcd
^ found	daacYu
^ founda	eceeem
^ founde	lhbded
^ four	iWUcnn
^ fourth	eddpdc
^ frau	dakffg
^ free	ecrZdd
^ friend	ainbed
^ from	dgjbbi
^ front	feciei
^ full	ecmdfb
^ fundin	fahblg
^ funny	dYmdbk
^ furthe	ffdZlg
^ galway	bdcmdj
^ game	feahdk
^ garden	cnedde
^ gave	dbdgnb
^ gcse	Zmeefe
^ gemma	cidegg
^ genera	mZefch
^ get	PI1pba
^ ghoste	cbcZds
^ girl	ehldcc
^ give	zadeUZ
^ given	oYecff
^ glad	dbpgfZ
^ go	betXcZ
^ god	fmacch
^ going	wgaRee
^ good	ajdjch
^ goodby	cVhdqa
^ got	abasff
^ govern	gUkeje
^ grab	fccnee
^ gracia	cbpced
^ grade	dedele
^ graded	fcTkbp
^ gradua	ilYaeh
^ grand	gXVZds
^ grant	eaceim
^ gratef	eaZken
^ great	Vhdnfe
^ greeti	bfrcbb
^ groetj	cddoce
^ ground	bfhcek
^ group	jjdgca
^ guard	eYgdik
^ guess	aPRg1i
^ gutted	dccedp
^ ha	Xephcb
^ habili	ddeoad
^ hack	vcI2SX
^ had	hnUdXn
^ haha	dcqbfb
^ half	miifeQ
^ hallo	kgYfak
^ handed	egjcbh
^ hang	kecgZi
^ hanley	ikZddg
^ happy	hcwbaW
^ harbou	fegobY
^ hard	ekdefd
^ harrow	ldccfg
^ harves	emeega
^ has	dlcjbc
^ have	cdseiS
^ having	deTUh0
^ he	dhZiei
^ head	obiSld
^ headco	gijcbb
^ headqu	fmbeed
^ heads	fYhjgf
^ headte	rZeYeg
^ hear	qYedbc
^ heard	fgYcco
^ hearin	shWZcb
^ hello	gdiiZg
^ help	adkcjd
^ hence	gbleee
^ henrik	gjieca
^ her	pboaZW
^ here	aVkpib
^ hey	hfdgaj
^ heya	khaedg
^ hi	dfhkag
^ hii	eiciee
^ hilsen	edegdj
^ him	dglaee
^ himsel	hkbbee
^ hire	fdadne
^ hired	daUdyU
^ hiring	iapdgX
^ his	epXgde
^ hit	ebcnff
^ hiya	jkcXdh
^ hm	kelZcc
^ hmm	doccdd
^ ho	cicihc
^ hola	jcdied
^ hold	tqMgYa
^ holida	Zlfege
^ homewo	Xcetcb
^ honest	loZQbj
^ hons	eckbjd
^ hope	dZ3ZcO
^ hopefu	erZcdc
^ hoping	loZabc
^ housin	eeeeke
^ how	XZujhO
^ howdy	hjeded
^ howeve	cZhcdp
^ howzit	iefeff
^ hr	hYajqY
^ hse	fieffe
^ hub	aneede
^ hugs	fdeieg
^ human	igXhbk
^ i	cjhdfe
^ ideall	dheiee
^ if	klgaZf
^ ignore	jneXcc
^ in	gdgVhm
^ incomp	ddcoeb
^ indivi	eacceq
^ induct	eccgmd
^ inform	ehiefd
^ inside	cdiclc
^ instea	hYhhfe
^ instit	gekdce
^ intake	gbddmc
^ intere	cWW0fZ
^ intern	lbVfkg
^ interv	koefXW
^ intro	egcjfe
^ invita	dgkjZa
^ is	WUo0XV
^ it	bkdbig
^ its	xYZXhd
^ jackie	idblde
^ jane	eeeiff
^ java	edcidk
^ jen	eaoeec
^ job	XVkTza
^ jobhar	ecbeen
^ jobs	dcqccb
^ join	bbkkce
^ joinin	adbnie
^ judged	eibheg
^ june	qbbaee
^ junior	cfgdje
^ just	eZhmiZ
^ jérôme	ecjeeh
^ k	fcefdk
^ kapoor	mXYYpc
^ kate	feidff
^ keep	kfZXWu
^ kev	ecffek
^ keys	nabafi
^ kia	fcjcif
^ kiddin	dkdhed
^ kids	bkiede
^ kim	fdifee
^ kind	Ynbeig
^ kindly	ZZT1id
^ kitche	ejfdfe
^ knowin	chkded
^ kofi	eafmff
^ lads	nbdeee
^ lady	dgmcdc
^ last	klYidX
^ late	dacpdf
^ latest	sbbbdd
^ launch	jdeeef
^ lawyer	nbddee
^ lb	laZhbk
^ le	eeigde
^ lead	fibfci
^ learn	cdbqbf
^ leave	Z1UZaZ
^ lectur	ibdcgj
^ ledger	hechhc
^ left	kZtZbX
^ legal	ffZZkl
^ let	YiXtgZ
^ lets	OZSvhq
^ letter	odPYoi
^ level	dceeoc
^ liam	kYZjck
^ librar	cdjfhd
^ like	Vlajhf
^ limbo	fjffed
^ link	edZrcd
^ linked	ecjcgh
^ links	eebjfh
^ list	pbcWdj
^ listen	eYmekb
^ live	edidid
^ lively	ecmiea
^ locati	jZhZhh
^ log	adimfa
^ lol	bftbdX
^ long	bdhVhn
^ longli	pmZVdc
^ look	jlXeiX
^ lookin	bbmjcc
^ looks	jecdjd
^ lost	cXcbct
^ lots	eiedeg
^ lounge	iecccl
^ love	Xrgfad
^ loved	kfceZk
^ lovely	VYzTch
^ lowe	deeidi
^ ltd	cnUjde
^ lunch	ahtcYZ
^ mad	gadlcg
^ madam	gZfhek
^ made	damkbb
^ magda	cdmdee
^ mail	dcimdb
^ mailbo	fdkffc
^ mails	efleec
^ make	wgYZcZ
^ mam	dcmabj
^ manage	hcvYeU
^ many	fcrcZc
^ mark	ncddde
^ markin	mbchdd
^ marloe	fefeej
^ marvel	dbgfek
^ mate	gYWcoj
^ matron	cgadlg
^ mauree	jcbhci
^ may	WUXxob
^ maya	eebgfk
^ maybe	efcbdo
^ me	llnYWX
^ meanin	dUdmpb
^ meanwh	ckbcnd
^ medica	jVZkjg
^ meet	dfrXdd
^ meetin	hbmbee
^ member	diqacZ
^ mentor	ndfcgY
^ merci	dkkbdb
^ merry	XklZhc
^ mess	imaddd
^ messag	YokgdU
^ met	Zgiked
^ might	fgcmbc
^ mind	fjpabW
^ mine	fffXgj
^ missed	dlbfef
^ mo	eediei
^ mobile	ednddd
^ more	V/VdUS
^ mornin	hXdodd
^ most	ffgkbc
^ mostly	kjbcee
^ moving	eYjmeb
^ mr	fccdij
^ mrs	fWZqka
^ ms	ShXrfk
^ much	dUgXax
^ mum	gTcYtg
^ museum	hbegid
^ must	dciXqc
^ mutasa	dhdcld
^ my	Zhiffh
^ nadia	fchcgh
^ name	enZgec
^ names	hdaodc
^ nation	iccgdk
^ nb	deaedn
^ nearly	ZgTtjY
^ need	XjcxXa
^ needs	eldgdc
^ negoti	bfgckf
^ neithe	deXgbr
^ never	ebnabi
^ new	bVkmYl
^ newsle	dcoddd
^ next	ZbPyVq
^ ngl	cbVhZu
^ ngā	efedkf
^ nhs	lddefd
^ nice	eO3ZbZ
^ nicole	dgldec
^ night	fffeie
^ nine	iakeee
^ no	ehkced
^ nobody	fcjapb
^ nomina	ddnbdd
^ none	dadddq
^ noneth	hdieed
^ normal	raeaed
^ not	edaYip
^ note	cZidpa
^ noted	ggrfZU
^ notes	fcfgfg
^ nothin	buhcaZ
^ notice	afedlh
^ notifi	xYcVbc
^ nous	edneeb
^ now	ZkMnvX
^ number	jfYdoX
^ occupa	blbigc
^ of	pcZcci
^ off	efjeee
^ offer	UXUQ/T
^ offers	oebced
^ office	ZcUcls
^ offici	iiUhZl
^ offsho	Zgpdac
^ oga	egeeei
^ oh	fiZWWv
^ ok	ehiheW
^ okay	ZZcvZg
^ omg	gUnXpc
^ on	idkTbm
^ onboar	idiYkc
^ once	cqXhfa
^ one	lhMtbc
^ online	gdlaef
^ only	hjQjXp
^ onsite	eadoee
^ onto	fcdiei
^ onward	cZdeeq
^ ooh	ejfhdb
^ ooo	WcvZdd
^ oops	egleea
^ open	gbdled
^ opened	ebbcdr
^ openin	eeldde
^ ops	jgeeed
^ or	mXmdda
^ origin	sZZXmd
^ other	Xmhbei
^ others	ijZdbj
^ otherw	gclbia
^ our	keieea
^ ours	ctWYja
^ out	YSwYkf
^ outcom	dpXZWi
^ over	Mjqekd
^ overal	bcdjej
^ overqu	bccedp
^ owing	jXmZie
^ owner	jZWZsg
^ pack	baYipd
^ packag	cZmboX
^ paid	cbkldc
^ panel	ijhUfe
^ paper	eXbdtc
^ papers	amable
^ paperw	hYaZvc
^ parame	edejge
^ parkin	dascdc
^ part	eclfed
^ partic	jdeeff
^ partne	ikdbee
^ pass	bYcdnl
^ passed	ZYbhta
^ passpo	eeifee
^ patien	eobdec
^ patric	icdlea
^ paused	edleed
^ pay	VcfWvc
^ paymen	aZkebm
^ payrol	agkhdd
^ peace	adodec
^ pendin	bbgbqd
^ people	crgZdb
^ per	gldblY
^ perfec	dYqecd
^ perhap	irVbgY
^ perman	fjUWwW
^ person	gcYmgf
^ phase	fecgdj
^ phew	ecaeod
^ philip	ieefff
^ phone	Yblgbl
^ phones	cajkdd
^ photos	ecocdd
^ pick	ZXczeZ
^ ping	fkaffd
^ pitch	jedeeh
^ pizza	dbqbdc
^ place	debikd
^ placeh	YhezXW
^ placem	fjckae
^ places	hbiald
^ plan	ekXdjf
^ plant	hfdhce
^ please	abctha
^ plenty	bblccl
^ plus	ebrYce
^ points	bdende
^ police	mcdcfg
^ pool	jajefd
^ pop	cbXreg
^ popped	feeeej
^ portal	ecfdih
^ positi	albXaq
^ post	fZZmjf
^ posted	keddee
^ postin	Whbhlg
^ practi	chaned
^ pre	efeief
^ prepar	eddlef
^ presen	eedmec
^ press	ilceea
^ princi	cgeici
^ print	deehbl
^ prior	eccoce
^ priori	kbjbed
^ privac	fejeee
^ probab	Uvacdc
^ probat	dfeejf
^ proces	fZndee
^ produc	clYafm
^ prof	fddbem
^ profil	ecpZec
^ progra	ldUdrY
^ projec	ekbfff
^ promis	jmbbdc
^ prompt	gbdbob
^ propos	eheied
^ provid	deYbta
^ provis	oZZckd
^ provos	pdacde
^ psycho	cXjpdc
^ public	iaeiib
^ pulled	dZrddc
^ pupill	hccele
^ pupils	ifcdjc
^ purcha	ebhZod
^ pure	ekicbd
^ pursua	eiccig
^ push	Zdcqce
^ put	jfiYjZ
^ puts	efnchY
^ quarry	fifffd
^ questi	qcbdec
^ quick	hebecm
^ rail	ekahed
^ rang	mckWkT
^ rankin	pgYedc
^ rate	bavZfZ
^ rather	efdcco
^ re	jWViXv
^ read	TM7idP
^ readab	bekgde
^ reader	decekg
^ readin	WpYkcf
^ real	mdedcf
^ realis	keddee
^ really	iWcedp
^ reason	bYfadt
^ receiv	demcbh
^ recept	bdpadf
^ reckon	mfdddd
^ recomm	hnfeeX
^ record	cidkdd
^ recrui	mjfXfb
^ recurs	ejeffd
^ ref	Yallbh
^ refere	hlgYgb
^ referr	ihbdgf
^ refres	hclced
^ regard	gWrcag
^ region	ckhgbb
^ regist	femdad
^ regret	WbceZw
^ rehear	fglced
^ reject	QVRfky
^ relate	hgjfcZ
^ rememb	aXiZjo
^ remind	TLykfW
^ renew	ddpaee
^ replie	lfhbbd
^ reply	ZTc3aV
^ report	bbedsZ
^ requis	ecceem
^ reserv	ebddmf
^ reside	jjadbh
^ resour	kXagco
^ respon	jcfcid
^ rest	emiceZ
^ resubm	decoec
^ result	ygQZbf
^ return	ckcied
^ revd	fekeed
^ review	mUVdbu
^ right	hTcslX
^ rights	rZWgcd
^ ring	XLQ0tX
^ risk	gjieaZ
^ roaste	ccmbdg
^ role	bYWfet
^ rootin	feeefj
^ roses	efdekd
^ rota	fdibje
^ rotati	ffjdhc
^ round	aZW0bc
^ rsvp	celeee
^ rumour	jkbcec
^ s	iegdee
^ sad	eanfdd
^ sadly	XiYYZw
^ safe	dfoceb
^ said	RpjYsT
^ salaam	ekgcee
^ salary	Waclqb
^ sales	ceheig
^ same	YWftpT
^ sat	jkaffY
^ save	Zbmicd
^ saw	fpdYYg
^ say	XQkvjY
^ says	hebmcd
^ scan	ediged
^ schedu	giadei
^ school	XqpYZW
^ scores	lpVYcf
^ scorin	ihcfee
^ scrap	lgaefe
^ screen	ikbded
^ scribb	ffdeif
^ season	gjkcZb
^ second	ncZlfZ
^ secret	hZckeh
^ securi	hWsfZa
^ see	SL0inT
^ seeing	eidkbd
^ seemed	fckffd
^ seems	cjceei
^ select	smYYWc
^ self	hdbldc
^ send	TXX9eX
^ sendin	ecanff
^ senior	ebjcke
^ sent	YSzaTj
^ servic	djbief
^ set	cbnfcf
^ shall	ZPSwtY
^ share	dcjkcc
^ sharin	bmnZea
^ sharon	dfejee
^ she	khafef
^ shift	Ydepef
^ shifts	jeedff
^ shoot	fbZhnc
^ shop	cgfbdl
^ short	qdWbfi
^ shortl	unSbZY
^ should	rzZTWX
^ shout	bZXslZ
^ show	dbiked
^ showed	dofbcc
^ siftin	nqYZdX
^ sign	TYee0b
^ signat	eeddle
^ signed	XVQX6V
^ silenc	mgefeZ
^ simila	eejefe
^ since	gOrgbl
^ sincer	Yklded
^ sir	lgcZci
^ sister	jgVegh
^ sit	bnbffd
^ site	bnYdjd
^ situat	qZadci
^ six	iTgasa
^ size	fjbgdf
^ ska	hldbfe
^ skills	odcbef
^ sleep	WZlbre
^ slides	baqfdc
^ slips	elXddk
^ slots	eddmde
^ slàint	fdeefj
^ small	bbqfcb
^ sms	lbabfk
^ so	fVQcrv
^ some	irZVbg
^ somebo	YqVcem
^ someon	argZhX
^ someth	XhUcaw
^ somewh	kfeeee
^ soon	Yqiccc
^ sorry	fYndZm
^ sounds	jXqdZZ
^ soz	feeffj
^ speak	hdhhdb
^ specia	ddpcae
^ spent	egkdfc
^ spoke	pelZZa
^ sports	ehdkec
^ sry	hfadcm
^ staff	fedeke
^ staffi	ejbied
^ stage	cWYnap
^ start	kWYexT
^ starti	aecYra
^ status	sgIdik
^ stay	asZhZa
^ steel	ccfhkd
^ step	cdeqac
^ still	V0Xdea
^ store	dlclcZ
^ strike	iZiied
^ strong	ecaene
^ studio	fifefe
^ subjec	ifWbng
^ submit	cmZkdb
^ subseq	eZWilj
^ succes	ojZcae
^ such	bmcfbh
^ sue	dieidf
^ suitab	dnddfc
^ sunny	gkddee
^ supply	bkegee
^ suppos	qgYZdd
^ sure	cvUaYh
^ survey	adsXed
^ suspen	nqMZna
^ swam	igdeee
^ switch	fcndce
^ synced	eddgej
^ ta	fbkcYk
^ take	QVgmwb
^ talent	aoegdb
^ talk	bjeTsc
^ talks	beldef
^ tap	dcfoda
^ task	feejfe
^ taught	ejhbee
^ tax	feceld
^ tea	ddmede
^ team	gnWYbn
^ tech	fedked
^ techni	fdcndd
^ tell	JPg2na
^ ten	eeckZl
^ tenanc	omXWed
^ term	fiegee
^ terms	ZYYU5X
^ testin	dgmddc
^ text	dbctZd
^ thai	cZebmj
^ thank	gfmZZj
^ thanki	ecldef
^ thanks	hfnaaf
^ that	hnkQde
^ the	fhbcgi
^ their	chcddm
^ then	mjdhdW
^ theo	earceZ
^ therap	ggadgj
^ there	chaefl
^ theref	fecdel
^ these	alqXaa
^ they	ffWekj
^ thing	fdeefi
^ things	e1RaaZ
^ thinki	dmjWfc
^ third	eraeXd
^ thirty	ecdclh
^ this	bZqXhk
^ those	lofWbY
^ though	XabYjt
^ three	hadbpd
^ throug	dbenef
^ tia	eclgdd
^ ticket	dboYlb
^ tie	gcafel
^ till	Yfimdd
^ time	cYfuba
^ timeli	kdedff
^ tip	iZpcda
^ tips	fdlded
^ title	Zecmje
^ tl	dfedcl
^ to	bdbrgc
^ told	dHqkYr
^ too	bhrccW
^ took	kWXabu
^ topic	deledd
^ town	bicdmb
^ track	cdoced
^ traine	eebmde
^ traini	eiidfd
^ transp	fddici
^ trap	dfbkdh
^ travel	daiqba
^ trial	Zadohd
^ tried	ckbicf
^ trust	eedcjg
^ truste	giihdV
^ try	cZTcdz
^ trying	nbddee
^ turn	bajpcZ
^ turned	daecfm
^ turns	fZVZnq
^ twenty	cYfata
^ two	nfWhge
^ txt	ffejef
^ typica	nfbded
^ typing	eiegfd
^ u	khedde
^ ubuntu	fcgmda
^ un	lcddff
^ uncle	ecgdle
^ under	chaZfp
^ unders	gTsVrV
^ undert	eclega
^ unfort	gecahm
^ unifor	cdbase
^ unit	dfocda
^ univer	igadhg
^ unless	chZnec
^ unluck	emdgbd
^ unsign	bdepbe
^ unsubs	eXxZac
^ unsucc	hYaedq
^ until	riocUR
^ up	gYnibb
^ update	jUejfi
^ upgrad	dWxXdb
^ upload	cZftaa
^ upon	bhbdik
^ upset	egceif
^ urgent	bckkdd
^ url	eckceh
^ use	cbjlcb
^ useful	yQXgdf
^ userna	fejefd
^ usuall	ifdfee
^ vacanc	djcbdk
^ vacati	ahncdd
^ venue	eeclee
^ verbal	bXfcub
^ verdic	rcbdcd
^ verifi	ejgeec
^ verify	ecbckk
^ very	Zkaele
^ vettin	Whamje
^ vibe	eboddd
^ viele	eeckee
^ vielen	ehlcea
^ view	datXce
^ vikram	feeeei
^ viktor	eedgej
^ virtua	eeifef
^ visa	igdddg
^ visit	cfndcd
^ visito	dclbeh
^ voicem	gRsecf
^ volunt	iejdeb
^ wait	fjeefd
^ waitin	eohabc
^ want	Xhfbrb
^ wanted	ZpWehe
^ ward	gbZile
^ wareho	mdedde
^ warm	ediceh
^ warmly	gXfedo
^ was	QtuXaU
^ watch	a8TTTU
^ water	jdgeed
^ we	ejbbhi
^ wear	cXfklc
^ week	rlWVab
^ weighe	cZcmek
^ weird	ejddhe
^ welcom	XSZV/N
^ well	gPYZ2g
^ went	XWkcrc
^ were	fwZSWi
^ what	aidqdZ
^ whatev	hhbcje
^ whatsa	dbcmeg
^ when	WsTokY
^ whenev	eiided
^ where	ZvUhae
^ whethe	f1aTaZ
^ which	UfW9Va
^ whiche	hdeiee
^ while	oRiVep
^ whilst	dkaedi
^ who	mkakYY
^ whoeve	ngcead
^ why	fejeee
^ wife	fnZeee
^ will	g5NPnX
^ wir	dbocce
^ wish	elbkeZ
^ wishin	gUraal
^ with	ggcYar
^ withdr	dXvedX
^ within	wWZkYZ
^ withou	iaSzab
^ won	eddgkd
^ word	oXbfcl
^ work	Volbdc
^ workin	iciedd
^ would	ZXV4kY
^ wow	dgkYkc
^ write	hVZucd
^ writin	hdfcje
^ writte	bcafpe
^ wrong	eakbdk
^ wrote	dUrdei
^ x	eidhgd
^ yard	jeefee
^ year	deemce
^ yes	hdWiij
^ yo	fciahh
^ you	dcahkh
^ your	agldci
^ yours	khipUV
^ yrs	ellWcd
^ zoom	dbbpde
a	dedkdg
a #	VYktaf
a ;	lldWed
a @d	Wbkagp
a @s	bqdaed
a aarhus	eblged
a allows	ebmfec
a automa	fdefej
a baby	Vmmddc
a backgr	cccgoe
a backlo	hmaeec
a bad	djefff
a band	feeeej
a bank	oacZih
a beard	egcddk
a beer	chacdn
a befrie	edemfc
a bell	uVYiZg
a berth	djcYnc
a best	debiek
a better	cQrUph
a bettin	kgeeeb
a big	hfhWmc
a bigger	epcbbe
a bike	ecmgYg
a bit	awbbad
a black	ejfedd
a blesse	kefdee
a block	dbpecd
a bloke	chahbk
a blow	ffdfei
a blue	fekdfe
a board	kfedde
a body	iccdek
a bore	fmbefc
a break	dZmgee
a brilli	ckkccb
a brochu	gfegah
a browse	efceek
a budget	dffldd
a bus	jdbZki
a busine	iabndd
a busy	jegeed
a c1	iYhXkg
a calend	bYW1bc
a call	saSqfX
a callba	gmZcde
a camera	eecmee
a camps	klacea
a campus	eddkeg
a candid	dXeSX5
a car	eapedc
a card	cepaee
a career	clhYci
a caroli	fjZedi
a case	ZnapbY
a casual	dcbdmi
a cat	cbmcjb
a certif	fYYqhd
a chair	ecpdda
a chance	XmkPYs
a change	gfiiYe
a chap	hmddbc
a charit	fdcfek
a charle	eicgic
a charlo	celdfe
a chat	UrT2UW
a cheape	edcdem
a check	egceej
a chemis	fddjeg
a chin	fdeeej
a choice	hmcecc
a civili	eeekdf
a class	bVcphj
a clean	edealh
a clear	cbdaer
a client	fdeiff
a close	eZbZgr
a closer	eccdep
a co	decflf
a coach	elecfd
a coding	bddnee
a coffee	YbesYh
a coin	fmbccf
a coinci	ecoddc
a collea	chjaZj
a colour	feefej
a comfor	ehbeek
a commen	fblffd
a commis	aekkgZ
a commit	drcdeZ
a compan	haqebb
a compet	idhecf
a compla	dgdeej
a comple	iXaicm
a compli	djmZbe
a comput	ehYoea
a concer	jekefY
a conclu	arcced
a condit	eedben
a confer	blfeed
a confid	fcdmed
a confli	eeejee
a consen	dgdmdc
a consul	efejed
a contra	UeQO6i
a contro	dddlZk
a conven	fdclee
a conver	bbawZe
a copy	YaktXb
a correc	ajgblb
a cost	fekefc
a costed	Zdfoef
a couple	dmVgYo
a course	ddlgdd
a court	eclefd
a courte	eabmdi
a cover	eakkdc
a cpd	edceel
a cracki	edjZdk
a credit	ecfldf
a crimin	efejee
a ctc	fcedfk
a cup	eZanjd
a cuppa	lcfeee
a custom	eacofd
a cv	ecqadd
a dairy	eddjeg
a date	b2XqVL
a day	gnVdrR
a dbs	ddejhe
a deadli	jdeefe
a deal	dbZYvb
a debrie	kaZkfe
a decent	egdeei
a decisi	tmXaeV
a declar	eeekee
a deep	edjged
a deeper	fdejfe
a defini	uhWUja
a degree	ededhj
a delay	moWcdZ
a deligh	ddedkg
a dentis	gdefej
a depart	kaeied
a deputy	eZddkk
a design	eieedi
a desk	fjgcce
a develo	edebgm
a differ	bRYYY9
a diffic	ebjcck
a dinner	cdeije
a direct	eYjidh
a discou	ebndee
a discus	kdffcf
a doctor	cbfhbm
a dog	bfdfmd
a door	dZared
a draft	bZpelV
a drafti	endbed
a drawer	fcmfdd
a dream	emccfd
a drink	dbddki
a driver	dWcfes
a drivin	eliZce
a drug	djedhd
a drugs	eiehde
a eastsi	ejdefe
a edit	eZfeem
a face	cargdb
a fair	hblajb
a faithf	dcnYgg
a family	gUpsZV
a fat	caefik
a favour	dYdedr
a fee	edmZeh
a feedba	igecch
a fellow	ediakf
a few	aranZY
a fictio	ddfjff
a field	dckZcm
a figure	dVllga
a final	oYegfc
a financ	feejee
a fine	fdekef
a fintec	eedieg
a fire	eameee
a firm	2QYXiY
a first	VhVwdd
a fit	oXbhdh
a five	cbYpbk
a fixed	efcgna
a flat	ciefhe
a flight	fjdgec
a foods	edacdq
a forese	fbeeem
a forkli	efbidj
a form	XZXdsn
a formal	ikTane
a former	dadrcd
a formul	eidhee
a foster	dobfeb
a four	emhacd
a fourth	aahkkb
a franci	ebmhdc
a free	gerRZk
a freela	ededel
a freeze	egodca
a fresh	dYlfeh
a friend	agmWWo
a full	Zfdkci
a funera	dlccdi
a furthe	eqbgdX
a fuss	fbcgmd
a future	dhhbei
a garden	eccend
a genera	bmdddf
a genero	fjeefe
a gentle	fhbebl
a gift	fbdegl
a girl	feeedl
a glass	ficidc
a glenmo	icahck
a go	cRS1hb
a good	gokcbW
a goodne	ebfffk
a govern	ideied
a grade	ejeeee
a great	dcpXjc
a green	deefna
a grieva	eddeek
a group	enYmbZ
a guaran	dbbkek
a guest	eflbed
a guidan	ejfeee
a guy	eYcdds
a habit	gjeded
a hack	qWYgbj
a half	lbVsZZ
a halt	eWsdec
a halvor	dYfeeo
a handfu	dlaadl
a happie	haegdk
a happy	jhpcaX
a hard	Zeacjo
a head	bTfvYj
a heads	mkXgbc
a health	efekec
a hearin	egaqba
a heavy	cWkZcs
a henrik	cZldei
a hire	hcefei
a hiring	aR4cZY
a hiya	ibbhck
a hold	egZnee
a holida	sfXebc
a home	eidccj
a hospit	hncZcf
a hotel	kddidd
a house	dbcaqg
a housin	fefjee
a hug	egbenZ
a huge	edmcee
a human	vXZcYg
a hurry	kedfde
a import	fbZejk
a interm	gcfdam
a is	dtXdec
a job	bTmZrd
a joint	hcdjed
a joke	cjefic
a joy	ddbcim
a judgem	fdeefk
a junior	ddccoe
a k	lXnddb
a keysto	dgaidj
a kiddin	jceeci
a kitche	fdedel
a lad	ccgZYt
a lady	eZcmdi
a laptop	cfiiiX
a large	epbacf
a last	iedhee
a late	Yfgkjb
a later	WtYYck
a latera	fdeefj
a laugh	eZilec
a lawyer	ejdicd
a lay	ddnaja
a leadin	edbpfa
a lectur	jXnedb
a leg	dadZeq
a lent	fefeei
a lesson	ZZYyZd
a letter	1hOYRm
a level	febefl
a licenc	fdeaen
a lift	ebrdYe
a line	kfZgVl
a link	YiXvcY
a list	fiVjYn
a listed	fdeked
a little	e8NbYV
a live	ekbhed
a local	ecdedn
a locker	dkWbqZ
a lodged	feecig
a long	fhWWmm
a longer	fdfeej
a look	Zkmgaa
a lot	ZogTek
a lovely	djtRbd
a lunch	edeled
a magist	lddeee
a mail	sdfaZd
a man	ihXYXr
a map	ecmgdd
a master	eaodcf
a match	aiZedo
a mate	fbeele
a matern	edepbc
a maths	eeeiff
a matter	ocdedd
a maybe	eWgcof
a medica	aeYqff
a meet	eakjec
a meetin	drZhaa
a member	atcWic
a mentor	eiYlia
a menu	ceelee
a mess	Zmeeeg
a messag	zeaYZb
a metrop	erbbea
a mid	Xrddee
a millio	afmhcb
a minute	jefgcd
a missin	eceocc
a mistak	ecdeem
a mock	cdbpde
a moment	Xecnei
a month	miWYna
a morato	edkefe
a more	dcZeeq
a mornin	dbcrdd
a mounta	dqdddZ
a must	fddhei
a mutual	eeeked
a mwah	elhbcc
a name	iRaaht
a nation	dgfcke
a native	ebbdep
a need	jceZld
a negati	dbdefn
a neighb	ddkfed
a new	NvuZXY
a next	icodbb
a nice	kekbda
a nicer	lccdeh
a night	ddcidl
a nightm	feldde
a nneka	ffdeej
a no	iTUVb+
a non	bmeede
a noneth	cWmgdi
a not	ofYYcj
a notary	ffgdie
a note	laYkWm
a notice	jdbdek
a notifi	dnbefd
a nudge	ebenee
a nuisan	gbeieh
a number	Xmdjfc
a numeri	deejff
a nurse	dcZdho
a nursin	fcdhei
a one	VTX3ef
a or	ebeoeb
a orches	dgcedl
a p	dZbldl
a packag	cjbcjf
a page	bVatbj
a paid	fjfgdc
a pain	khbjeY
a pair	ebldeg
a pairin	fkedee
a panel	WZYsel
a paper	ggaihd
a parkin	cdgdle
a part	chagcm
a partne	ehcZnd
a pass	iOcaZ0
a pastry	fcbjej
a pause	agYjdk
a pdf	ddYpef
a peacef	dfpdeZ
a peek	eifgdf
a peep	bZuXee
a pen	biafmd
a pensio	eZsgXb
a period	bkaglZ
a person	mbcfYl
a pharma	Ykdcdm
a phone	gjTyaR
a photo	eVonbZ
a physio	dfYlnX
a piece	dccnef
a pint	WVpYmi
a pitch	eodaed
a pity	ebgjdh
a place	dfSYqo
a placeh	ekckad
a plan	cdpZdd
a plane	fjecef
a planni	dffiff
a plant	fcemed
a pleasu	jcsdVa
a police	kcdnXd
a polish	ebkkcb
a pool	dddnde
a portfo	gbdpcc
a positi	gnbWfg
a possib	euaXZg
a post	ZgjpWd
a potent	eledfd
a poultr	delcef
a practi	aZbwcb
a pre	deekfe
a prelim	jbegee
a presen	cfXrfc
a press	ddcode
a princi	eapddd
a privat	ebened
a privil	fcbfen
a prize	dcpeeb
a probat	effeif
a proces	edldgd
a projec	ccaqcg
a promis	nkYblV
a proof	eddlfe
a proper	icdmiU
a propos	diZWoh
a provis	ehebje
a psycho	dlbjdc
a public	dddpcd
a puppy	edkeed
a qualif	edechk
a quarte	gdeiee
a questi	btZidU
a queue	bdelff
a quick	cUivYd
a quiet	dZgqdc
a r384	feeiee
a rail	fefcjf
a rankin	dacicn
a read	agWYwa
a readme	jeedff
a real	mdhgaY
a really	efccel
a receip	femaee
a recent	fedkee
a recipe	ecgkee
a record	bXqgdf
a recrui	alpYYe
a reel	eZmhed
a refere	WQmwWi
a referr	aYqcdh
a reflec	efiefd
a refusa	pdVfdf
a regist	dlache
a regula	fifffc
a reject	hUkeck
a relief	jdcekb
a remind	haeoca
a renewa	fccmdf
a reorg	ejdfff
a reorga	fXpefd
a repeat	cdlaei
a reply	roTViW
a reques	jZmdhZ
a resear	dactcc
a reside	kbeged
a respon	/PPZcZ
a restfu	cZqded
a restru	cdedhk
a result	qcWfbi
a retrea	ehiede
a return	lkZhbZ
a review	agiWkf
a revise	eideeh
a ride	ekedfe
a right	eddhei
a ring	hgXkgc
a road	eejffd
a robot	fcdfel
a role	iddeck
a rollin	Ztbdeb
a roof	fhciee
a room	ZYdqjc
a row	edjdid
a rule	1eYXbU
a sad	laZcel
a safe	ddrbdb
a safety	cdmeee
a said	eXcdjn
a salary	djihda
a salute	dZehem
a samir	ejdefe
a sample	bZb0Yb
a satisf	feedle
a say	kpYefW
a scale	eenZde
a scan	dcbpdd
a scanne	fdbkdi
a schola	feeeei
a school	jeadam
a screen	djfffe
a sealed	ebdhek
a search	djcldb
a season	chdZcp
a seat	dhedjd
a sec	eefiff
a second	ZnVnbj
a securi	bmbgbh
a select	dcgkdf
a self	gaqbeY
a selfie	edcgld
a senior	coacgc
a sense	edmcee
a separa	ddbinZ
a series	fedncd
a seriou	eqaccc
a serves	cepdad
a sessio	fdelec
a set	eddgej
a shame	cYYlYs
a share	jdeged
a sheet	fddcmd
a shift	Wbgjjf
a ship	ekdgde
a shop	cgdedl
a short	Vdb7YW
a shortl	Zsaibb
a shot	dnecce
a shout	Whajdn
a show	edigee
a shrug	eracdb
a sign	ceiedj
a signat	gdcjge
a signed	YUirlY
a simila	labhdh
a simple	ebdgel
a simula	dgYoee
a single	eadhkg
a site	gacodd
a six	fddhei
a skills	eecoec
a slip	ikafcd
a slot	ceV1ZZ
a slow	gpceeY
a small	egZoWk
a smile	fjeefe
a sort	doalbY
a soul	jhdeec
a specia	ecjZek
a spot	fdeieh
a spread	ecmdde
a stable	eeekee
a stage	eeekdf
a standa	fdfdej
a stands	YdvccZ
a star	faqYfe
a start	cjbdmb
a starti	eddbod
a statem	edeeke
a stop	cT1ddW
a storm	gnddYd
a straig	vkYXcX
a strate	fbpefY
a strike	eibhge
a strong	YrUbao
a studen	ecaecq
a subscr	ebcelg
a succes	hcdjic
a suitab	cmXfdj
a summar	feidef
a summer	gddkee
a superv	dcbWko
a supply	ecakZn
a suppor	ecbgdn
a survey	dcgked
a swift	boceed
a swim	eheldY
a system	gjabck
a take	bfUpak
a talk	ccgsZc
a tape	ekdfee
a task	ehdjed
a taster	deembe
a tastin	dhYpba
a taxi	ecmede
a teachi	YdbvfX
a team	gjdhXg
a teams	elebee
a techni	YfgrdW
a teleph	dfkfdb
a temp	fheeic
a templa	cZZhcr
a tempor	dcfenb
a ten	kbbncb
a tender	fdfjfe
a tenure	edebgk
a tessel	kWYhcn
a test	filnZQ
a text	npfRcY
a thank	fYtbad
a thing	Wkcgfh
a think	WmaavY
a third	jcdfnX
a thomas	dqVbfh
a thorou	fdeefj
a three	eccngb
a thumbs	lXneda
a ticket	eZaqbh
a tie	ghjdbb
a till	ebceco
a time	ZPZ+bc
a timeli	emdded
a tiny	ehcdej
a toddle	ihcefd
a tough	bVlYcs
a tour	aeegmd
a towel	edeled
a tp	edeigf
a tracto	encfcd
a trade	bipaea
a tradit	cdemef
a train	calgdg
a traine	bakdqX
a traini	cbkdfi
a transc	edijdc
a transf	fededm
a travel	eelded
a treat	dcpdeb
a trial	TjT7Ua
a truste	fdegei
a try	cldmZb
a turn	eaedik
a twenty	ffeiff
a two	YcSldt
a typo	hbbgld
a unifor	ehdanc
a until	dhecfj
a usual	hjeced
a utilit	fedkee
a vacanc	cnagkZ
a valid	dcbpdd
a values	afkgbe
a van	eZcapi
a vehicl	eXcekm
a verbal	bcaWyc
a verdic	qadced
a very	VigXfp
a vessel	ijbdee
a veteri	edmgbd
a video	afaucc
a view	hsXYdc
a virtua	dhejed
a visa	eiefee
a vision	dibbqa
a visit	boZfib
a visito	cceaco
a voice	cbiijb
a voicem	hekcha
a volunt	eibgZk
a vote	fZZdkm
a vouche	bZrZdg
a wage	efdchj
a wait	eldeee
a waitin	dvcacY
a walk	cifjcc
a wareho	fedkde
a warm	canddh
a way	eiehee
a week	fSkT0Y
a welcom	fdecle
a welder	dheckc
a well	fidicd
a whatsa	leeddf
a when	eadeem
a while	U3beYV
a whiske	dkbddi
a whole	dkbkdc
a wind	fcegie
a wonder	cdpYhb
a word	WlhnZb
a work	ejbkbd
a workin	acVvai
a world	Zncbif
a writin	dWdsce
a writte	eUawha
a wrong	dgsYdX
a year	ZdUZiv
a yes	tZQX7O
a zoom	gddlec
a4	dcemee
aa	kiakXf
aa health	kealXg
aadhaa	eeaofd
aadhaa and	edcmde
aaha	ebeedm
aarhus	dbjccm
aarhus .	egfbdk
aaron	gkbdee
abando	eZceep
abando the	eZceep
abara	kdedeg
abdulr	ehehee
abe	dlcdch
abe .	ehcedi
aberde	eddlee
aberna	dfcgdl
aberna .	eddgej
abeyan	aS4caV
abeyan .	ecpecb
abeyan till	ebmeee
abeyan until	fcnefa
abi	eedfdl
abilit	eddiei
abilit .	feeffi
able	phWZam
able to	phWYan
aboard	WbRa7V
aboard .	WTSa9W
about	aiofbc
about #	yJRxWZ
about .	gpRfjc
about ?	edcqcb
about @d	chdnZe
about @p	bfebhl
about @s	vVajZc
about @t	efeief
about a	akhncW
about accomm	jeecge
about all	WsYcYk
about allerg	efnYef
about an	cxdfQb
about analys	gbfdcm
about and	egieee
about anothe	amdfef
about anythi	eTtcic
about bees	ebrbda
about being	lZbeke
about benefi	efeejf
about bins	faegel
about but	fdqeeX
about candid	dvZZdX
about dates	dhedie
about everyt	dsbadc
about feedba	feeelc
about footba	eYpded
about for	jZaggi
about furthe	gieefd
about hack	ceYpdg
about having	fmbded
about her	ecsZdb
about his	cewYbX
about hours	iXdgmd
about how	eTkddq
about in	fabepd
about indivi	fceffj
about is	fdheid
about it	Yhcehk
about jobs	ddobdf
about life	dgjdee
about me	Y3PZcf
about money	ejcdjc
about my	mboeVc
about new	edjdeg
about next	hogZbb
about not	babeeq
about notice	ecsaZd
about on	cZcien
about onboar	fddcne
about one	elcdgc
about other	eccYds
about our	eWtXjd
about parent	hbmcdd
about parkin	hknXXZ
about placeh	emdded
about progre	esaaea
about public	ecXkdn
about pullin	eiieec
about recrui	fdjefe
about robyn	fidleZ
about salary	ccemhd
about schedu	eddlee
about simila	echdek
about staff	dmdeed
about teachi	iiceee
about terms	fdegie
about that	Wmgbam
about the	fdogbb
about their	bctYdb
about them	bXkkdh
about this	Wefkej
about timing	Zrecea
about to	ckkbfa
about two	ffeiff
about us	adtcbb
about what	bg0XYT
about when	eWapna
about where	drcaec
about whethe	erYZhc
about which	dkcjcd
about who	draced
about with	dsZcdb
about workin	ebqcdb
about you	ZyYdab
about your	aflgYj
about yourse	cedmee
above	jXfZdo
above #	efjeed
above .	eanddf
above addres	eedlee
above grade	ckeeef
above has	edceem
above mentio	ebbeen
above our	egkdec
above post	edkcfe
above probab	hdeiee
above the	mieXee
above time	edbnee
above vacanc	eahffj
above what	ecbeeo
abroad	ihnadV
abroad .	eipcaX
abroad and	jefefe
absenc	efhehd
absenc of	efeeie
absent	dXmdei
absent .	dXmdei
absolu	egegef
absorb	feffeh
abstra	ZmdpbY
abstra they	egjeec
abuja	cdbohb
abuja .	fdefke
abuja colm	eeekee
abunda	dclfef
academ	cdTcnq
academ .	ghbhgd
academ board	eidffe
academ for	djXcij
academ year	hbdanf
accele	lWbhdl
accele .	kXdeel
accent	dWneck
accent the	dWoccj
accept	UTfZ8f
accept .	bdOVzn
accept ;	hcdgdj
accept ?	dbdnee
accept @d	Yeeehn
accept a	ZYtoZV
accept and	dSkhfk
accept anothe	bixaUW
accept applic	ambeej
accept as	efeble
accept before	edakie
accept by	VXTT/f
accept candid	febffk
accept electr	fffcjf
accept elsewh	edtebV
accept for	fedihd
accept form	fffZlf
accept in	YecZwd
accept is	Zdbbtd
accept it	cWZkjl
accept mail	dfedkf
accept my	gSsbbi
accept nor	gmceec
accept of	bbbjmd
accept on	bclYod
accept or	jaQgwZ
accept our	bhdcap
accept produc	edaecp
accept sign	fffdif
accept so	eidfhc
accept someth	fdsebX
accept that	eccfji
accept the	aWXwge
accept this	ccedkh
accept to	ddbgoc
accept until	Xbkhke
accept we	dcedlg
accept within	Yddbud
accept you	ekcWpc
accept your	catTka
access	gSwdYe
access requir	kecefe
access to	aXzabd
accide	ecrYed
accomm	fjXkcg
accomm .	ibbhdj
accomp	dcmhcd
accord	meZVdp
accord .	bkcXap
accord to	qhcaZe
accord we	fdeffj
accord with	fdjefe
accoun	eT4Ubf
accoun .	bTxYbi
accoun after	bkkeda
accoun and	bVkklb
accoun as	eedgfi
accoun at	ghnZda
accoun by	lbdnca
accoun execut	ejeeff
accoun for	fiehfc
accoun from	edhddj
accoun has	dbuadZ
accoun have	nbdcfe
accoun in	cgkdee
accoun is	ecldef
accoun of	egjabh
accoun on	mbddci
accoun payabl	fddefk
accoun so	ecgkde
accoun to	ckahhd
accoun was	fdndeb
accoun will	Xcsdbc
accoun with	davWjY
accoun you	djpYeZ
accra	haieic
accra .	ecjcje
accura	ejacYp
accura with	eebdYq
ace	dclaej
ace .	dclaej
achebe	ebieei
achiev	mYajfd
achiev .	pceYee
achter	ifddfh
acknow	fopaYT
acknow .	bjkbhY
acknow of	jaiefe
acknow receip	cphfaX
acknow that	eihefc
acknow the	jdjddc
acknow this	ffdiff
acknow with	ghheec
acknow your	fljXZf
acorns	fekdef
acquai	iYkfhb
acquai so	gddble
acquis	hoUffd
acquis team	kedefe
across	YZfpeh
across .	cYlkfb
across all	fbkdfe
across as	fcedel
across by	eeejee
across group	cfedih
across the	cbiaij
across to	egeiee
across well	fneceb
across your	ecZudZ
act	gTZqlc
act as	fgeddk
act surpri	dYderc
acted	cXgihj
acted right	daichj
acting	gbdebn
acting head	ecdecn
action	bctncP
action .	dhqgdU
action and	eijdea
action is	cmoXdY
action needed	edbmee
action requir	cVdvhY
activa	ccmbkc
activa it	dfkeee
activa your	ffjdfe
active	WmnZbY
active .	XlkacZ
active and	eobefb
active consid	ekdefe
active for	fdeefj
active in	fbeffk
activi	dR2aaW
activi #	edkefd
activi .	ddhiee
activi and	dYtacb
activi the	iblddd
actor	gddmcd
actual	XXemod
actual like	edjdeh
actual no	ebeedn
actuar	chmZdd
acute	gaehhg
acute applic	iaejic
acute candid	debrgY
acute client	eemded
acute curric	eieffe
acute dr	ciedfh
acute links	eebele
acute mr	kXckfg
acute ms	ndibYe
acute origin	dkcdef
acute placeh	eefefi
acute ride	ejccfg
acute un	ejcdie
ad	YrnTUi
ad 's	djheec
ad .	jWxaWZ
ad and	fdcefl
ad is	bobdef
adapt	ididee
add	efofaY
add a	ealgib
add it	clnZbb
add my	fefdfi
add our	jeiced
add that	edjeef
add them	gdcjef
add this	dlZief
add you	edchdj
add your	dailea
added	ejuWfP
added the	fkcdfe
added to	ajrbcV
added up	kgceee
added you	ddpdcb
adding	ZPwZbk
adding you	edlbeg
additi	goWdch
additi docume	lgdcee
additi questi	egcjfd
additi to	cmdceg
addres	VT4mZX
addres .	bYrlcX
addres ?	ffnYfe
addres and	fedjef
addres before	ecajkd
addres below	eeeief
addres book	eenZfe
addres by	cevTce
addres for	ddddme
addres histor	eeejef
addres in	eaiide
addres is	ddodbe
addres of	cZYvce
addres on	ggjdeb
addres only	feieef
addres so	ddlbge
addres that	eZrdeb
addres to	chkede
addres within	eflbef
addres you	dZsfdX
adebay	dakicg
adeyem	gkcfec
aditi	idbldd
adjour	Zjledd
adjust	bZohiX
adjust .	ddgmdd
admin	ZklUfi
admini	bajifg
admini .	ehhfec
admini and	eieefg
admini assist	djefge
admini i	feddle
admini office	ieefee
admire	feeehg
admiss	rTdVni
admiss and	lbhdce
admiss board	ieeeef
admiss team	eidfff
admiss to	baaWtk
admit	baYggq
admit .	eceejg
admit you	ccdceo
admitt	kSRajx
admitt .	fdchei
admitt candid	dceefm
admitt it	dccdcq
admitt to	lZWdmh
adopt	cpbdec
adopt the	cpbdec
adopte	eZaekm
adopte the	cbleeh
adopte they	dabjcm
adored	eddjdi
adored you	fdegdj
adrena	edndeb
adrian	cgUgfq
adrian 's	edcdhl
adrian in	dgZjdi
adrian michel	fdbefl
ads	ealeeh
advanc	eXcolb
advanc .	dWkogX
advanc of	ececoc
advanc to	eddkeg
advanc your	fdbefn
advent	hcjYke
advent .	idefff
adverb	eoaefZ
advers	eieeeg
advert	SmUWez
advert .	cVZbms
advert @d	amefed
advert again	edeefj
advert all	feeief
advert and	cbnblZ
advert as	feedig
advert for	bgoacd
advert has	ebdeem
advert in	eaedeo
advert intern	eideeg
advert is	fjiabg
advert post	dcceeo
advert posts	ddaeeo
advert runs	fleddd
advert the	fdbefm
advert you	fdjedf
advice	dbgdhk
advise	kcegai
advise .	ejcale
advise by	obedee
advise of	gmceeb
advise that	gVhbgo
advise to	cnZlbc
advise you	ildcae
adviso	dYhehl
adviso .	dlcdge
adviso is	ddlfde
adviso on	feegic
adviso vacanc	effeje
advoca	efbfek
advoca .	efbeek
affair	kecjdb
affect	dW4WcQ
affect .	eYscea
affect and	efmedb
affect your	ebreeW
afford	eiceei
afraid	ZpYVXw
afraid .	ejZVcs
afraid but	fdeffi
afraid i	anpcdS
afraid it	bhYccr
afraid that	bfXbcu
afraid the	ealcdh
afraid they	feeffi
afraid two	jbffff
afraid we	foadeb
afraid you	egaeco
afresh	cdaecq
africa	chnZce
africa .	ekhcdd
afrika	eeeief
after	dnYafl
after #	bZcofh
after .	gvgVWX
after ?	eefidf
after @d	WjdVjq
after @t	edeieg
after a	XOcVb9
after all	XOWivo
after an	mdeaff
after before	icehef
after by	hdkcee
after carefu	dbhndd
after closin	dcemef
after consid	eUceet
after due	cdddlh
after five	badlck
after four	eeefej
after hack	Xnbhef
after half	ajdfje
after he	ghchde
after her	ameefe
after hiring	ehdiee
after i	ebednd
after intern	cbdfen
after interv	kccbdl
after is	addped
after it	fuadbV
after long	ebleZj
after lookin	dhaZeo
after lunch	jbdiee
after mass	fdekde
after me	dsYdgZ
after meetin	fjdedf
after much	ebachp
after my	eaqcdd
after our	dkccdj
after prayer	hccdel
after probat	ddeend
after readin	dbleeg
after review	dWbbdx
after round	eeeked
after school	hcddke
after six	eckddh
after so	hdjded
after speaki	fcecem
after such	fbihee
after talkin	fgnefY
after that	X/RddP
after the	juVRei
after their	ladhee
after they	WUidcv
after this	dvXddX
after three	cbhdel
after trial	jdaYmf
after two	dihZhe
after useful	Znceef
after we	fjdgcf
after which	xaZaiY
after work	eTnmdc
after you	nQmeYl
after your	eibjbg
after yourse	egmddb
aftern	gcaqWi
aftern .	dejmYc
aftern i	fboffb
aftern mr	efbdgl
aftern thank	ejdfff
aftern we	iiYdcl
aftern you	ebhjdg
afterw	OtpjZS
afterw .	M3nWZT
afterw to	fedfig
ag	jhcefd
again	Zdhjan
again .	ZhldZj
again ;	ikacia
again ?	eXmeaj
again @d	bYXnZs
again about	fZcggl
again after	Vofbdk
again afterw	ecpdea
again and	gafdlf
again are	eheakd
again as	hYhpdZ
again at	ejbeei
again becaus	eieeeg
again before	ejdege
again but	Ziodeb
again by	dmcjcc
again for	gbbccr
again from	ddqaec
again hack	gUYlco
again i	dileca
again if	cbrZdf
again in	TjSXZ4
again might	ffkdfb
again next	dYbadv
again now	bmghdZ
again on	XqauZR
again once	eYocdh
again only	edeeek
again so	dfofdY
again sorry	dlbhec
again that	maeffe
again the	jUaqhb
again they	edekee
again this	eccpiY
again to	eZcimd
again we	eVqhec
again when	ZjaVbu
again which	feemeb
again with	ckbidf
again you	Zdhned
again your	eecnfb
again>again	ddfsYb
again>answer	gVsaic
again>ask	YfXnld
again>away	iiWggh
again>bye	cfchdl
again>chosen	bVbmgo
again>closed	ahZfYq
again>date	tVahde
again>decide	fepecY
again>free	Tgasff
again>give	mUfbkh
again>goon	fbeZas
again>hear	bodefc
again>hold	cakihc
again>if	ZipUgg
again>joy	dhVajo
again>match	ZWZvbk
again>me	kcihca
again>meet	ifXuXb
again>news	uWcYfg
again>not	WgoZam
again>offer	Xbacrl
again>others	Wcircc
again>papers	gXWrYn
again>post	bahbas
again>refuse	adZcgr
again>review	dmcfjY
again>said	enQVbt
again>soon	bmhccd
again>sorry	ajgbck
again>start	eVjocf
again>step	Yddvbd
again>thanks	lYhZfi
again>them	dfbkie
again>wait	ckWnbf
again>will	jdifjW
again>you	okWfdd
agains	XhTWd2
agains .	bTcclq
agains going	dbleeg
agains it	ckbbdj
agains non	cicddj
agains our	fddeel
agains the	fnWZbm
agains you	baZebt
agains your	fedfek
agata	edbjgg
age	ggdcck
age .	igedfe
age disabi	fejfed
agenci	eedmde
agency	Ybnfbl
agency 's	hWicjh
agency .	ckdfWl
agency @d	diieee
agency @p	hdoeYc
agency and	efdedk
agency before	elddee
agency client	nmVgbZ
agency girl	aeqbga
agency has	ejcceh
agency here	ejideb
agency i	damjda
agency is	iddeeh
agency just	eaheld
agency partne	dYuccY
agency rang	eichef
agency said	bmYjcf
agency says	lbfged
agency staff	ecgeej
agency the	bbZhkl
agency they	efedej
agency told	kadeck
agency update	bWihlg
agency wants	dhejde
agency will	Zkcfek
agency would	fjefed
agency you	ffddmb
agenda	Z4SdbU
agenda .	YyYbdW
agent	cmUbmf
agent .	irdXbY
agent on	hgecff
agent phoned	edhbke
agent says	bbefjl
agent told	aobhae
agent will	edkefe
ages	csZgbb
ages .	bvbcba
agilit	hidedd
agilit down	hjeeed
agm	acqbcf
agnes	jcdgef
agnies	eegggd
agnolo	ebpddc
ago	bVjgkh
ago and	eceffl
agree	YqUjoV
agree .	dmffjU
agree a	dbdoee
agree and	fubacX
agree first	ijfeae
agree it	ckeegd
agree on	mWgcoY
agree so	fafenc
agree to	Xianch
agree you	dgdboc
agreea	ddeclg
agreed	mYUdxZ
agreed .	hgXfqW
agreed and	feeekd
agreed at	fgiWmb
agreed betwee	ngaeec
agreed i	kXZdli
agreed in	edffif
agreed on	jdlZjW
agreed that	eaidcm
agreed the	hldadd
agreed to	qSYgfk
agreed we	Whdofe
agreed with	bkbkaf
agreed you	cZadre
agreei	bfcbdq
agreei to	dadeeo
agreem	VWXf5Z
agreem .	caXkrb
agreem and	dcldic
agreem attach	eedbne
agreem before	ccekie
agreem requir	feembd
agreem that	ejecdi
agreem we	fefefi
agreem with	cabclm
agrees	dlZUsb
agrees to	eddcne
agrono	ecpceb
ah	YeaYgr
ah well	cWbccw
ahead	fadghi
ahead .	bfVgjn
ahead and	dkeida
ahead as	hbdkee
ahead at	fdeffj
ahead for	eeejdf
ahead if	fkmXec
ahead of	haUnnb
ahead or	qZeced
ahead we	eiegee
ahead with	dSiYjs
ahead withou	edeled
ahhing	eicidd
ahn	eicanc
ahoy	egjded
ai	hbaleh
aid	dYcheo
aid certif	eeekee
aide	ecfcel
aide .	ecfcel
aim	zgVXcZ
aim to	1bXXca
aiming	olZVcc
aiming for	uYbXed
aiming to	ejeeee
aims	idffff
aims to	idffff
air	duZfZY
aircra	ffffie
airlin	cibfgh
airpor	aebljd
airpor .	dZjheh
airpor i	fkffea
airpor so	ejejbb
aisha	fbpdcc
alan	cYofbh
alarm	fTvZag
alarme	ejceie
alarme .	ejceie
alas	ZeTfbx
alas .	edekeg
alas is	cmccdg
alas not	edcffl
alas the	ebaeep
alasda	eYaenj
album	cpgZda
alder	dZcmej
alejan	ecpccb
alert	bV3UYd
alert #	eemecd
alert .	fdnadf
alert ;	efjeee
alert has	fdneec
alert in	feaffl
alerts	Za7UWV
alerts .	eYrbbh
alerts for	egjded
alerts in	edmdec
alerts so	egmddb
alerts to	fejeed
alessa	elheeZ
alex	idjedd
alicia	gegccj
align	endaee
align intern	epdaeb
aligne	cVZfjr
aligne .	cZbhkk
aligne with	fbddfm
aligni	fvYaaa
aligni intern	iidded
aligni on	eoddcd
alignm	cldcei
aligns	fefffh
alike	vcYjYY
alike .	jkcdcd
alike get	fiffed
aline	ibdhdi
aline .	jbecei
alista	gbeled
alive	dYtdcb
alive .	eemddc
all	jdoXdf
all #	kcgddf
all 's	dYefli
all .	XgiToj
all ;	fdfcgj
all @d	pWbfdj
all a	Ylnbca
all about	gajcfi
all advert	ddaeeo
all and	dZcdmk
all applic	1hPUZk
all appoin	biybVV
all appren	Zkbeek
all are	jblcec
all at	dkmdab
all be	paceed
all been	bVecjr
all best	fjefed
all but	gbmedd
all by	hgdice
all came	jiccee
all candid	0XeWVi
all come	higbed
all compet	dcbedo
all corres	fekdee
all cvs	jadcel
all day	nLvfca
all depend	fjcfff
all docume	edihee
all done	hWsVkb
all enjoye	fedfei
all extern	daqdec
all files	fdlfec
all final	hiecee
all finali	gdigdd
all five	sXajaf
all for	crXedf
all four	iiXael
all from	eZqbee
all get	igdeee
all go	gWpeed
all goes	eoccdd
all going	lfecee
all gone	hjZcdj
all good	oZabcl
all hangs	cleefe
all have	enaedd
all he	cqbecd
all headco	fejffd
all hiring	cQ5cbY
all i	g6bVVR
all if	fedfje
all in	ZneYoY
all intern	mbddeg
all interv	mhhXbc
all is	fbqdcZ
all it	axXccY
all joinin	dapede
all just	dYtcdb
all liked	edelec
all listed	edkefe
all loved	dmdeed
all my	edXego
all new	dYvdbb
all nine	mbgeed
all non	dapdeb
all of	edjefd
all on	oYnibU
all one	jhdcee
all ongoin	edkeed
all open	caiham
all other	ddcmef
all our	chabcp
all over	jnZfbb
all partic	hidefc
all parts	deeeld
all pendin	eejeee
all people	ddZhen
all places	agRbcx
all positi	dkZdek
all possib	dedfkf
all posts	iaqddZ
all receiv	eejefe
all recrui	cWzbdZ
all refere	iiddce
all reject	qccebd
all reqs	eeefej
all requis	eboeeb
all result	ndcedd
all right	dWignb
all round	ecbehm
all rounds	eedcle
all scribb	efcjja
all second	leebfe
all select	bWreee
all set	degaii
all she	Zmlbbc
all shortl	lXlkbX
all signed	fedZod
all six	mdZYmf
all smiled	chdjfe
all so	lUkbck
all sorry	fcdqeY
all sorted	cbdode
all spendi	eaoefc
all staff	camdie
all summer	dladkc
all thank	blcdei
all thanks	eiefee
all that	dfQdue
all the	cYlVYx
all there	lZocba
all they	eamcgf
all things	bdajfk
all think	ecjdid
all this	hZihfc
all those	ckmbbc
all three	qobXeV
all throug	jgadkb
all times	hdlcec
all told	ebZeng
all vacanc	dUjdem
all very	ehcekd
all we	jhaYan
all week	efgaig
all who	fYmddh
all will	fieffe
all with	dmcdee
all you	deXsfa
all your	hclgeZ
allerg	jbjecd
allerg tetanu	ldcdee
alloca	bjXkcj
alloca a	eeeled
alloca and	ecdffl
allotm	fYmhce
allotm office	beelgf
allott	eaadll
allow	6gNdTY
allow .	aidkef
allow @s	0VcZba
allow an	eecndd
allow me	qbcbdf
allow two	bleeef
allow up	wZZadb
allow us	wiYRce
allowa	XcSftk
allowa .	diZcoc
allowa and	feeiee
allowa garden	bcajcn
allowe	cUmdfm
allowe .	ecdgdk
allowe to	fXlgei
allowi	chckee
allows	aflfcf
almost	ejWgpX
almost @p	hjdeec
almost given	abeasd
aloha	edoYid
alone	XoXeao
alone .	WrZfdh
alone on	ddcidl
along	Zabpbm
along .	cldehc
along and	ebheei
along my	dgaidj
along on	ebcidl
along the	emcdfe
along to	eneeca
along we	jeegfd
along with	bXkned
along you	eYbjdn
alongs	fxcabS
alongs the	knadcZ
alongs your	eeieff
alphab	llbhdW
alread	UcUVf9
alread .	ejeUhi
alread ?	fkcefe
alread and	dachco
alread based	fefffi
alread been	deaicl
alread got	dXWebw
alread had	geedfi
alread have	fjdeee
alread hold	feeefi
alread i	dccdqd
alread in	eeefej
alread it	deeffj
alread known	fedlce
alread knows	dgceek
alread on	bjedei
alread picked	ecebki
alread promis	eidcei
alread run	ecfefk
alread sittin	egcfei
alread submit	eekefd
alread told	egdeke
alread worked	fdcefm
alrigh	dodecc
alrigh with	ejhddd
also	ebmhWj
also .	coafed
also a	fbdadq
also asked	eeaeem
also find	dcmeed
also have	khceed
also let	egdied
also no	mYceej
also the	ejdffe
also to	cZkdlb
alter	icdeei
altere	ecdoah
altere statem	feembe
altern	ZYkrcb
altern .	eefjee
altern contac	dZdoee
althou	gUaZhu
althou i	kedeee
althou the	geedie
althou we	eddhal
althou you	ecccdq
althou your	eYadml
altoge	heMcbz
altoge ?	jgcddh
altoge so	edUeet
alumna	kYdeej
alumni	ZW1XYa
alumni .	delhad
alums	eccjdj
alvare	edbdmg
always	pihRZh
always .	ZetbZa
always answer	pYeeee
always glad	edfked
always good	feieff
always on	dbrdcc
always open	ecdffl
always ring	nbebee
always say	ZsZdfc
always think	fdlfeb
am	bfdgkg
am #	ahgiaj
am a	ZefbwS
am able	hbebme
am abroad	cehhef
am afraid	ZpYVXw
am allowe	inYbfc
am appoin	caZdxV
am around	dbcbgo
am as	bebcbs
am asked	gZfndc
am asking	bvUPrY
am at	naiiaY
am author	cadcsc
am availa	eceegj
am aware	ghdcfg
am away	YfudaZ
am back	WihoXg
am booked	ddcmee
am bookin	eadoed
am buzzin	edekde
am callin	iWYjji
am catchi	cqadec
am chasin	g0RZZX
am closin	ebZder
am collec	hcjfdd
am consci	cfaacq
am curren	dYtedc
am deligh	cbab0V
am direct	eeeele
am doing	cadtca
am done	ecoddc
am drawin	fcecne
am embarr	geifed
am enclos	doccec
am expect	ajneea
am follow	kpYccZ
am free	lYbfhh
am gettin	igaddj
am glad	aaodqQ
am gladly	ffecjf
am going	ffdigc
am gone	eleeeb
am gratef	iZddem
am gutted	eXXddw
am happy	bYVatn
am having	djcjdd
am hired	iZddqY
am hiring	dXVltX
am holdin	cccjmc
am honest	fncacf
am hoping	rcfYdc
am i	mhWigZ
am in	ldXirO
am instru	Zeelie
am invite	ebdnee
am just	dqmYXY
am keen	eijcec
am keepin	euhZYW
am lettin	eZcecr
am lookin	bOesnZ
am making	hcdeje
am mediat	ebbeZs
am meetin	jZblde
am minded	jqedTe
am mortif	eaajdn
am nearly	hnccbd
am neithe	djkcdc
am next	bdocee
am no	gdqaca
am none	arcedb
am not	dvggXT
am now	bdndef
am oblige	dcdfme
am off	ZmmdVe
am offeri	edcerZ
am offici	Yledck
am on	YhvfkJ
am one	ifbmcb
am only	ZonTah
am out	ZTvQQx
am over	djbclb
am please	fZdinb
am prepar	eefdif
am progre	abfoee
am pullin	dbrdbc
am pushin	bubdcY
am puttin	eidbld
am quiet	gmbdee
am reachi	fjeffc
am readin	cYkenc
am really	ccibhj
am sad	dakdej
am saying	dadllb
am second	ibbdcm
am seeing	fhVraa
am sendin	edcidk
am seriou	ebbedo
am so	aZbbir
am sorry	UZhbZ2
am standi	ecsada
am starti	ccdduX
am stayin	eVvcdb
am still	Y2Sabc
am suppos	cZcrdd
am sure	eeaYgq
am taking	ZdlhjZ
am tellin	kWSZqm
am the	eQIk8X
am their	adUbyZ
am theref	ffedje
am thrill	dcccra
am throug	dWeree
am to	lDM/mP
am told	noSgXf
am too	cWSca0
am travel	dZsbde
am truck	gcdeel
am truly	eYhddo
am trying	hucZVc
am unable	Xtbeed
am very	cfbdik
am waitin	hvXdYY
am with	ihYkdc
am withdr	fgiffb
am workin	djfocW
am writin	aWlZer
amanda	cffddm
amanda .	dkchee
amanda test	fakaej
amara	dfncde
amaya	ecjfef
amazed	obdede
amazin	beadqe
amazin news	cefdkf
amazin people	ecdeoa
ambass	cVmdig
ambass is	gdifee
ambass nine	WZigeo
amberl	embdef
ambula	egaamg
ambula servic	egaamg
amelie	emdcee
amend	edkfed
amend your	edkfed
amende	egYfnb
amende .	dlhdec
amende branch	ifXgig
americ	eZqdcd
amira	keedfe
amman	feclee
amman .	feclee
among	epZXVr
among oursel	a1bWYc
among the	dfajam
among them	jebWYs
among those	giYXcr
amount	bcicdm
amp	ejeefe
amp ;	ejeefe
amster	dcfidj
amster .	dcfidj
an	ffajge
an #	jhcdfe
an accomm	ejdgfd
an accoun	dYvVcg
an actual	dfeeie
an addres	eZrdeb
an advanc	feefje
an aftern	eaende
an alert	fdiaek
an all	edjeee
an altern	dZdoee
an amende	dcddod
an analys	bleeff
an answer	zqWRdW
an apolog	cpcjZb
an appeal	aZmbdl
an applic	XTxZZk
an appoin	ZdRlhq
an appren	lcdddi
an approp	fbeffk
an ask	ffdVqe
an assess	hpdYcd
an assign	ejegde
an assist	feefej
an associ	bdcatc
an attest	dZZdln
an auditi	fcemcd
an automa	bhqceX
an award	fcieeh
an awkwar	ebleef
an colett	ebnfed
an easy	cYgdeq
an editor	feeiff
an educat	lbbidd
an email	rkYXeb
an employ	hYgXsd
an end	gcbhdl
an engine	Zkckef
an enhanc	deXnid
an envelo	eeecjh
an equal	dkmdba
an error	ebicek
an essay	bebscb
an evenin	gefjcd
an ex	ecdbep
an exam	dadoee
an excell	kcfdfe
an execut	feejed
an exerci	debpbe
an existi	dadeeo
an explor	feejee
an extens	ddekfe
an extern	kcefgd
an eye	oaTabt
an honest	bWdmgl
an hour	XRjmvV
an hr	dceobe
an id	ffeiee
an immedi	feZnfd
an in	decmee
an indivi	mcdeee
an inform	cZYucf
an initia	fddieg
an intern	ZfiZdm
an interp	ddelff
an interv	VoeuUb
an invita	WuSlda
an invite	cbemie
an leads	ccdoed
an noah	obgddc
an object	eaeeii
an offer	cnUVrh
an office	brbbga
an offici	fkcfed
an offsit	jkZded
an on	ddXred
an online	fqWkcW
an open	cYjghi
an openin	bbcxaZ
an operat	eZimfa
an opinio	dqbdeb
an oral	edelee
an order	fjicce
an orourk	edjgha
an other	fadffn
an outcom	bpcdee
an outsid	edeici
an outsta	ffeief
an overwh	efdeej
an pair	fihfcd
an sms	idacdm
an stone	edkfee
an uncond	feefie
an unfort	lcXlkW
an unknow	cagjke
an unmoni	eboeec
an unusua	edekee
an up	eefiff
an update	rlQYal
ana	eYmfeg
anaest	eWhhcn
analys	eclcgf
analys .	biagfj
analys and	cimZee
analys at	edldee
analys has	qYeefc
analys positi	eeeife
analys r	eebjfg
analys role	fblegd
analys soc	geebjh
analyt	iegcff
ancien	fefhef
and	hedehg
and #	WaikqY
and @d	lXlZeh
and @p	dkeeee
and @s	dccepd
and a	bYmojW
and about	dbmgag
and abstra	abjndc
and accept	cYWfZy
and accomm	feeiee
and activi	jddefg
and added	febeme
and after	VrWiZk
and again	bnacdi
and agree	edbjei
and all	jZXemk
and also	egbcen
and am	dpdefZ
and amp	ejeefe
and an	aZgcqf
and answer	lUpjbW
and apolog	ehfZdj
and applic	oZcddh
and apply	efecel
and appoin	iecebl
and are	YrSboe
and arrang	eeekee
and as	bXeWwf
and ask	fZXjoc
and asked	bwfTfV
and asking	elkZdb
and asks	eckhfc
and at	cekYih
and attach	fejeee
and availa	lecibe
and await	eifegd
and b	beekge
and back	edfmbe
and backgr	eibema
and bank	dbbnhd
and be	gglehR
and been	dodbdd
and before	Ykbjic
and begin	edlgdc
and being	eekeed
and benefi	edkhbe
and best	acfhgj
and betwee	eleded
and birth	effife
and biscui	ediedh
and board	fdefoY
and bonus	edlede
and book	feekdf
and boots	feejee
and both	pUffZk
and bowed	easecZ
and bring	ZdV1aY
and by	/JVVjc
and c	aobaej
and call	vWbdcf
and calls	nddbee
and came	fZicdl
and can	cNiahy
and cancel	detceV
and candid	hhgeec
and certif	kcdfib
and check	mdecde
and choose	ebgfek
and choosi	cjbdck
and chose	ddbeen
and chosen	edbdcp
and circle	craafd
and classr	ekceef
and closed	eckeef
and closes	ddjiec
and come	bsTPlm
and comes	kacekd
and commun	ieeeff
and compar	mfeced
and comple	fdsVdb
and confir	bdhled
and consen	ebbffn
and contac	bqahac
and contra	fdcdod
and cook	eedqZd
and could	Ydamle
and cover	ijkcdY
and cry	ebjeei
and cultur	edfjef
and cv	ZsVbei
and cvs	jeffdf
and d	fieffe
and date	eeedke
and decide	ubZYWl
and decisi	ncecee
and delete	iegefe
and did	fbigdh
and do	UYfngl
and does	bodgea
and dog	ieegfe
and done	djeeff
and drivin	decndd
and drug	feedje
and e	dkdfef
and each	qXajcb
and earn	edoaed
and eat	dbhccn
and edtech	jjacdf
and effort	ecdeel
and either	idfeff
and email	kbdldb
and emerge	dkcefg
and encour	bkeefe
and energy	deejeg
and engine	ddqYee
and enjoy	ekdffe
and equity	eeeane
and even	dhddei
and every	uUjeeY
and everyb	mdccei
and everyo	ifXafn
and everyt	caXZuh
and expect	kbelYe
and experi	csZcdd
and failed	gedcfl
and family	edpcda
and far	ffbeek
and fee	bgocbd
and fill	eeeeje
and find	edmdde
and finish	eeejee
and first	kccflZ
and five	hcehgc
and fix	cZdrdd
and follow	dkfbdh
and for	cPnefp
and form	ekecee
and forth	ceZdgp
and forwar	ckhedd
and found	eecnec
and four	dhdblf
and free	efmecc
and friday	oagedd
and friend	dataeZ
and froing	edegei
and from	YdfeZp
and full	dkgega
and gas	eglffY
and gave	damYjf
and get	ftgYdV
and gets	gdieee
and give	fZggnZ
and given	ddaemf
and gives	kfdeed
and go	lciccd
and goes	gndYhb
and gone	Uuedce
and good	ZVqYbp
and goodby	kXedcm
and got	cdmZhe
and hack	jZWgap
and had	defdel
and hand	edelef
and handed	ehcbmd
and happy	eddfhi
and has	nbbdei
and have	Whpgbd
and he	miXUen
and head	dkadck
and hear	eelaef
and hearin	ihjbda
and her	fehkcZ
and here	adYbom
and hired	dccclj
and hiring	ddoddd
and his	igiZkX
and honest	eZnbff
and hope	mUpVmZ
and hours	dcdYqg
and housin	eaeefl
and how	jSmnca
and hr	agfZrc
and i	qXbcke
and id	cddode
and if	vYaiac
and in	ksQTWo
and includ	ieefff
and inform	Xregcb
and intere	fjeffc
and interv	eidfef
and introd	dndcgb
and invite	fdcffk
and is	fqUeai
and it	VePaxq
and its	Xjeaco
and jobs	dencde
and join	feedle
and just	mdedee
and kapoor	iddejc
and keep	dhldeb
and kirsty	ejdhed
and l	cZakdo
and last	dcboch
and latest	jdefef
and left	dggdck
and let	liXYpY
and lets	eicgef
and letter	tacbcc
and look	YriYZg
and lyk	mgbced
and made	iicdgd
and mail	jaclbe
and make	gcekfb
and manage	mcjbeb
and many	fdeeej
and mark	edemce
and marta	feigfd
and may	Xebcdt
and maybe	drhbXb
and me	keRgWs
and meant	cmedde
and medica	edadra
and meet	ZSd5Wb
and mentio	eeeief
and messag	ocdddd
and mind	bencee
and mine	lZlcdb
and missed	ddocdc
and mrs	cclehb
and multit	feejed
and must	eagbbq
and my	fdcoUj
and need	fmbnaW
and neithe	jjgbgY
and never	eiZddl
and new	fdiefe
and no	gliWXj
and nobody	euiZbT
and non	jidddd
and none	fjeekY
and not	rWefUl
and nothin	Vybabe
and notice	djancc
and now	VtbjdY
and number	aVXlXu
and oakes	fejefd
and of	igbceh
and offer	eldddg
and offere	eadduY
and offers	pcccgb
and ombuds	gWhlgd
and on	8MdWZh
and once	igcdjc
and one	vhVlRa
and only	ZpdcYj
and open	edfjeg
and opened	echkee
and our	biYegl
and ours	fYbccs
and out	ecmicc
and p45	dcemde
and parkin	eeeife
and pass	jidded
and passed	jiYYdl
and passpo	eecnde
and pay	eddgmb
and payrol	dcdjej
and people	crcdda
and person	eeecih
and phone	tXbhcc
and phones	ofbddc
and photo	ecbpdc
and pick	ebcoee
and ping	imdadc
and place	dhejdd
and placem	eicefi
and plan	fjeeed
and please	bjVedq
and possib	dkddge
and post	ccbjmd
and prefer	fedegj
and presen	cjdleb
and press	fecihd
and promot	ibcecl
and proof	iddkce
and proper	fedkee
and provid	ekeeee
and pulled	aZtabg
and put	beighd
and qa	edgeei
and quiet	baodee
and rang	edadnf
and read	cWffho
and reason	edgkfc
and receiv	ehicfe
and reckon	emdYei
and reel	eilada
and refere	fnfffU
and refusa	jeefdf
and regard	gjWocb
and regret	tTXaXt
and releas	cbejjd
and reliev	ekdeee
and rememb	fepZdc
and reply	jccjee
and reques	ebdofb
and reserv	mddeee
and respon	nebeec
and result	pbcded
and return	aYcpkd
and revert	hkbhad
and review	bapfcd
and right	fedife
and ring	4ZaTbY
and ringin	lddeee
and rings	tYcbed
and run	edekee
and sadly	fbjfef
and safe	cXihdm
and safety	eeejee
and said	RkjWtZ
and save	ddtUde
and say	USrodc
and says	bcpeiX
and scan	eeeeif
and second	eYemdi
and see	bdYxZa
and select	jggedb
and send	baWpob
and sends	damehc
and sent	sdjWdZ
and set	feieee
and settle	ideeeh
and shadow	bdende
and shall	fySbbb
and share	eZnjba
and shaun	lkbcbc
and she	fefXbp
and short	ehdcej
and shortl	epbffZ
and should	bggcgi
and shout	llWdec
and show	aXcyaa
and sign	eXYdwc
and signed	habhkd
and signin	difegf
and since	hdbdfl
and sit	ecelee
and sittin	dsXdec
and skills	ejeefe
and so	dVdeeu
and social	eieged
and some	ceicej
and somebo	dmbeeg
and someon	jpafbX
and soon	dgbobd
and sorry	dkeala
and sort	dWbqid
and sound	ejjbdc
and speak	eickce
and sry	klacea
and stampe	edcbpd
and start	hjYekZ
and starte	jdecjd
and still	dkhbcf
and submit	XiWrib
and sugges	edcned
and sunday	fcacmi
and take	dhffdi
and taken	dakdZn
and takes	bkekcb
and talk	ZbcxbZ
and tax	fdckge
and teach	dddijd
and teleph	lecfed
and tell	jWSulW
and tells	racbcd
and ten	fcdcdn
and text	qTXrab
and thank	lcjbYg
and thanks	bbqcfc
and that	lhkTdf
and the	cgXYoo
and their	dibdej
and then	qnWVch
and there	acdQhy
and theref	pgbbcb
and they	SrUgog
and think	eYcsbf
and this	mVWffo
and those	buYYcg
and though	igcfka
and three	ajdccn
and thursd	ecdlff
and thus	fcedem
and ticket	deodcd
and till	cbkdkc
and time	dbikde
and timing	epbcdd
and to	lSagin
and told	fUppbS
and took	jidYge
and totall	eZldei
and traine	efjahe
and try	ddedhk
and two	iZcnZh
and under	gmZdee
and unfort	ecceen
and unifor	emafed
and unsucc	sfccbY
and until	XppaaX
and up	eijedb
and upload	ccbhme
and us	icejde
and useful	glaZck
and very	egeefi
and video	jeeefe
and volunt	edkceg
and walk	feefdi
and want	chT1WU
and wanted	fcjfff
and wants	fUbpje
and was	eedgdk
and we	fbYenj
and wear	fedjee
and welcom	eclbie
and well	bVjabt
and went	Y0gYXQ
and were	eldefc
and what	jTgkWn
and when	PyYfiZ
and where	ctZaeb
and whethe	lQjqac
and which	gXfhle
and while	edbdem
and white	igbehd
and who	gbhjfb
and why	eYdlmd
and will	lrhRYg
and wish	dbpccf
and wished	ehlcdd
and wishes	dedefl
and with	ZcneXn
and within	mcedee
and withou	eichdg
and work	XUeU8V
and would	ZXdvhb
and write	jdcjdd
and writes	ijdced
and writin	jeeeee
and wrote	dqccdb
and yard	ddiehe
and year	eedled
and yes	mhVWjj
and yet	nXcdej
and you	sXSiih
and your	XTjjim
and yours	adwbQi
anders	fidcbl
andre	jdjdiY
andre .	kgeefa
andre at	eclbid
andrei	bhXofe
andrei .	eefcmd
andrei mark	dgbmde
andrei positi	feeefi
andy	hekbee
anew	dbmiec
angry	fefief
animal	debfco
animal shelte	ecceem
anita	eapecb
anjali	edchif
ankle	cldidc
anna	feclee
anneke	hcfgff
anneli	eefief
annex	ZYbskb
annex .	aacpid
annika	ebbeeo
announ	xSmQgc
announ .	Tvadcf
announ @d	rXdccg
announ a	dXueeX
announ about	eWteeZ
announ all	edaffm
announ at	gbZdoc
announ by	kZZddn
announ follow	enbcde
announ for	Yoeffd
announ in	gddfgi
announ it	mYdakg
announ its	feifee
announ of	kcgdde
announ on	vTcaZh
announ result	lceefe
announ that	edieid
announ the	ndhdbb
announ we	ldbffe
announ who	vaccab
announ you	Tcedve
annoye	eYjdbo
annoyi	fYhdem
annual	TW8XZZ
annual giving	ghceeg
annual leave	Ub0Ycb
annual meetin	heecie
annual report	eYljcf
annull	dXWddv
annull .	dYXedt
annum	eefggf
anonym	YXydcX
anonym .	dZjihc
anonym and	ebpbde
anonym for	ccoddd
anothe	YdYhW1
anothe #	fjkedZ
anothe .	XqUcVt
anothe @d	cleefe
anothe @s	paeced
anothe agency	ekbdeh
anothe applic	XRTbR/
anothe branch	fdefdj
anothe candid	WbWae1
anothe cipp	edbedn
anothe compan	kZdddl
anothe date	X0gacS
anothe day	bsbjdV
anothe direct	dWcect
anothe finali	dcdeeo
anothe firm	bcheih
anothe form	dclgde
anothe freela	feeefi
anothe girl	fjcenX
anothe go	jbedfj
anothe guy	hZedmd
anothe hour	bbesca
anothe interv	XWcqoZ
anothe job	ecvebU
anothe lad	epedfZ
anothe look	hickcZ
anothe matter	esZddc
anothe name	eVZgdu
anothe nanny	ebader
anothe nurse	fgdeej
anothe offer	jldmVa
anothe on	kadkec
anothe one	cXdihm
anothe pair	dgdeej
anothe person	hXWkdo
anothe positi	felece
anothe post	dcjibf
anothe role	dkldca
anothe round	bojlcO
anothe schola	fdbeen
anothe school	kclccb
anothe slot	dkbneX
anothe studen	deefej
anothe suitab	eceefk
anothe talk	ffeleb
anothe time	eceiei
anothe two	jeeeee
anothe vacanc	eeeffj
anothe way	cWZfgt
anothe year	edjZdk
answer	wgXadc
answer #	ideiec
answer 's	lViYob
answer .	xnWWaX
answer ;	iYdmdd
answer ?	rbbYZk
answer @d	0QXgYe
answer a	feeefi
answer about	cjikaa
answer all	ifedge
answer and	qbXVfl
answer any	jlWlda
answer applic	kedeee
answer are	davYeZ
answer as	bidkde
answer at	jdeffe
answer before	phYZea
answer but	bicpcZ
answer by	jhUR3W
answer can	dbpbed
answer comes	7bRYZY
answer emails	fbkeee
answer every	jkZeeb
answer five	eedjef
answer for	qrXSXa
answer from	qTidWg
answer go	qbccee
answer hack	lfdbee
answer has	bebddq
answer have	Wmgied
answer i	lXlgda
answer in	4TdYXd
answer inside	kjbcdd
answer is	TdUSvu
answer it	kViddk
answer letter	bkdleb
answer me	cideje
answer no	YPdbb2
answer not	nXdeei
answer on	yWWYdj
answer one	kcdgee
answer our	ZgZsad
answer produc	igeeee
answer questi	dbocdf
answer she	kdfeef
answer since	geffcj
answer so	pYbbej
answer some	Rueeff
answer sorry	ifeefe
answer that	jfkZeb
answer the	ZZevda
answer them	hckeed
answer these	cddnde
answer they	iecbdk
answer this	agbleg
answer three	Zdnfde
answer to	RceyWj
answer two	bednfe
answer until	ideehe
answer us	jdfeef
answer useful	qbdcde
answer was	YuQYbn
answer we	alcdal
answer were	eicmeY
answer what	hbhhde
answer whatev	jdefef
answer when	Ttdeee
answer which	cicjfe
answer will	sfcZbb
answer with	aekdjd
answer within	xeUbdX
answer yet	ckeefe
answer you	skVdZd
answer your	mYrUUi
answer>again	WcfxXg
answer>answer	mgXeeh
answer>ask	Xbgfim
answer>away	gVplhT
answer>bye	befali
answer>chosen	nYVfkj
answer>closed	Yhhaih
answer>date	7UVceb
answer>decide	nTahjh
answer>free	doOsbe
answer>give	begled
answer>goon	dshbfU
answer>hear	SsYkff
answer>hold	WFzkdk
answer>if	lihaZf
answer>joy	mZWbpg
answer>match	btcZbg
answer>me	hcahjf
answer>meet	mlRmYc
answer>news	spVUde
answer>not	hfhYao
answer>offer	dfVlqZ
answer>others	gThedq
answer>papers	cNqweU
answer>post	gfdadn
answer>receipt	gmiYjU
answer>refuse	nOXhZu
answer>review	ehkZja
answer>said	jpVZjZ
answer>soon	pqbYaY
answer>sorry	gkdYdg
answer>start	oXehec
answer>step	ipWoZY
answer>thanks	TWqcYq
answer>them	gcfige
answer>wait	cqkZZb
answer>will	kbdked
answer>you	pebdde
antici	ivZdcS
anton	iffdfd
antune	eenheY
antwer	ecdpcd
antwer .	hfbeei
antwer office	dceoec
any	bekkbe
any .	efaeel
any @d	dZader
any access	kecffe
any action	emeced
any adjust	debqcd
any aftern	eeeieg
any appoin	crncUV
any candid	ehkdec
any case	rWecef
any chance	cbfqcc
any change	arbded
any comfor	egkdec
any compla	efdjff
any corres	lcmZec
any date	amdhee
any day	lnTmZZ
any decisi	R4YVdY
any doubts	ddcbpd
any evenin	ecaobh
any faster	epcedb
any feedba	anbZcm
any furthe	aLuuYb
any good	bbXtce
any idea	ffadem
any inconv	batZdc
any intere	bgdmdc
any langua	ebdnfd
any longer	bTWbpt
any misund	fldeXj
any more	aahhjg
any news	WyXafX
any next	eUwdfZ
any of	Vijdif
any other	Zhdhdj
any point	iXchfk
any proble	jdegee
any promis	fkeefc
any querie	cZrYic
any questi	mXZeji
any recrui	fcrbfY
any school	fbdegl
any stage	lemYdb
any time	cdzQdb
any update	dkgefc
any vacanc	dYhden
any way	ecdpeb
any weekda	eddmde
any will	ekeeee
any worrie	jeeeef
anybod	bvlaWW
anybod 's	cyabcX
anybod .	giicfb
anybod could	dfccem
anybod else	eccffm
anybod here	dmbeee
anybod the	imgjXX
anybod till	fYreea
anybod wait	mcdeee
anybod who	eflced
anymor	biVfeo
anymor .	fddgfi
anyone	bkkcdc
anyone .	ZmkiZZ
anyone and	febeel
anyone at	deoefZ
anyone before	hpcgaY
anyone but	naeefe
anyone else	YgXbwX
anyone for	daWddu
anyone forwar	eZqefa
anyone have	cbneee
anyone in	gccecn
anyone is	awabdc
anyone know	jpaacb
anyone not	oZeefd
anyone on	ZRtZgl
anyone until	fcikeb
anyone who	eajgeh
anythi	axmYZZ
anythi 's	ddogcc
anythi .	a1kSVZ
anythi ?	efdlde
anythi @d	mcdeee
anythi about	ZWvaja
anythi after	eYpeee
anythi at	igghdX
anythi back	eihded
anythi becaus	gmcefb
anythi before	qiXadb
anythi betwee	eecimZ
anythi by	bnddee
anythi change	gZfedl
anythi defini	ejdfff
anythi else	anmaba
anythi elsewh	ekddge
anythi except	dhceek
anythi for	fkeeee
anythi formal	edelde
anythi from	nZclcb
anythi furthe	fgiefb
anythi i	eobdYi
anythi in	ahlYbj
anythi into	lpVbae
anythi is	Wrajbd
anythi looks	feeeif
anythi on	ehchfe
anythi over	ideeic
anythi simila	fedefj
anythi so	elcefe
anythi suitab	eadeen
anythi that	ZXphhd
anythi the	ecmeee
anythi this	elcefe
anythi to	aojaec
anythi until	csXgdb
anythi urgent	adpcee
anythi we	XtfecZ
anythi will	cqZcee
anythi with	ddmYhe
anythi would	eieffe
anythi wrong	gZhgcj
anythi yet	oWdekd
anythi you	iYjcek
anytim	bqebfa
anytim .	coeced
anyway	iRiXre
anyway .	efWehl
anyway how	feoeca
anyway it	dZjdmc
anywhe	kiidaa
anywhe at	eglceb
anywhe else	jbdkdd
aoife	ikddeb
apac	eddfhi
apart	cagfbm
apart .	eadgel
apart from	dhkgda
apartm	TazVcd
apolog	eZdqUl
apolog .	cXWrYp
apolog and	efcefl
apolog for	cgpkYW
apolog that	haZecq
apolog the	fYdpdd
apolog we	gddeek
aposti	cfenbe
app	cWlmag
app .	Zfoaef
app and	eedncd
app by	edkgde
app is	eceeek
appare	ghkTYl
appare .	knXcae
appare and	iYpeeZ
appare it	kcedeg
appare they	gdbdem
appeal	hXfYeq
appeal .	gXjgbj
appeal agains	Zladcl
appeal in	deedbn
appeal may	dcdefm
appear	aMnlap
appear .	cVnddl
appear for	eeclee
appear in	earZdc
appear on	haajcl
appeti	edekee
appeti for	edekee
applic	fkfbZl
applic #	lbcdej
applic 's	gkjecY
applic .	degcZq
applic ;	jXpYde
applic ?	ebenee
applic @d	rXlWdc
applic @p	dldffd
applic a	fkdfed
applic accoun	dcimcb
applic after	cpZbdg
applic agains	jbedfi
applic alread	efiffe
applic and	eoZgZf
applic any	dbidek
applic anytim	eejefe
applic are	cvYWZi
applic as	rZZfWk
applic at	blofcT
applic becaus	fddfek
applic before	ihdeed
applic but	ebfcen
applic by	kdiedb
applic came	ebhkde
applic can	jVWpbk
applic carefu	imYeec
applic close	hjegdZ
applic closed	jeabel
applic congra	ecdkjc
applic could	eabhdp
applic data	eeiicd
applic dated	icbefk
applic did	bcWYdx
applic do	feeffi
applic docume	iejced
applic down	kcYcem
applic ends	ddZcer
applic experi	dcpdeb
applic for	fiicYk
applic form	nXiiba
applic forwar	dWamen
applic from	hdcecl
applic furthe	cgabfp
applic get	ldedee
applic gets	Yqaefe
applic had	fdeebn
applic has	gjaeci
applic have	Yipabe
applic hears	qbZeec
applic i	keidcc
applic in	esgVZd
applic includ	fmahdb
applic is	kvUZca
applic it	maZlde
applic kindly	ecflfd
applic know	ejeefe
applic like	leeede
applic moves	eldeed
applic must	dbindb
applic needs	jbcjed
applic no	gibZcl
applic now	kdeefe
applic number	YfxWab
applic of	gUeacu
applic on	aydYaX
applic once	eldeed
applic one	nYeefg
applic only	ekeefd
applic open	dkpadW
applic our	cglbee
applic oursel	idffff
applic outcom	bWcees
applic over	Wobedj
applic passed	jfedfe
applic per	feeefi
applic person	iihbeb
applic please	Wahrbg
applic portal	iaqYed
applic proces	ebqbeb
applic reache	heZddn
applic read	ledcef
applic receiv	gljZab
applic ref	hgWcki
applic refere	ecocdd
applic reject	dcXdeq
applic remain	dtccdV
applic review	hjcbef
applic right	clbjfb
applic says	enbeef
applic screen	ieegfe
applic since	kddemY
applic so	ijdbia
applic sorry	jedeff
applic stands	cphYdc
applic status	Zlehce
applic stays	ebpefZ
applic submit	Zilddc
applic succes	lbeefe
applic survey	bemeed
applic system	acrbed
applic thank	fZdmdh
applic thanks	jdjdeb
applic that	bldiec
applic the	omWWef
applic there	iheeed
applic this	hoYeeb
applic throug	aleefe
applic to	plYXXj
applic unfort	feekfd
applic unsucc	kiccec
applic until	ejicec
applic update	fjYdfk
applic via	eembee
applic was	fUYXZ3
applic we	bkcaco
applic went	edSddt
applic were	fcgefj
applic when	iefefe
applic which	bnebdg
applic who	ZZihZo
applic whose	egWbes
applic will	lqPXam
applic with	leiahZ
applic withdr	ddjkdb
applic within	5XSbda
applic withou	Zkclec
applic would	eoebde
applic you	Uhgasb
applic your	cafndg
applie	geiYan
applie #	ddecij
applie .	kTiZcq
applie @d	ledeee
applie again	feeefi
applie and	egcena
applie at	hbadcp
applie for	gflWfe
applie in	cddlff
applie on	gcieef
applie to	VquZTZ
applie will	nbcefe
applie with	dfbndd
apply	YTlcY0
apply .	findcV
apply @d	dbidcm
apply afresh	eedefl
apply after	eeeefj
apply again	YUcTZ8
apply and	edYemi
apply by	depcdb
apply elsewh	ebbeeo
apply for	dSnlWk
apply now	aeiked
apply throug	edcpea
apply to	hhgYdh
apply when	febffl
apply with	dbrbda
apply1	eapeeb
applyi	ihhfWg
applyi #	cggdeh
applyi .	dhTsWk
applyi again	ddmefc
applyi and	ebcdep
applyi for	klacYh
applyi on	jebffg
applyi to	lleeYa
applyi with	edrWde
appoin	YTbX2o
appoin 's	dclgdd
appoin .	VTUayv
appoin ;	amceic
appoin @d	fZTyYb
appoin @p	dZeehm
appoin a	dcccdq
appoin and	buSbic
appoin anothe	ecdddp
appoin are	emfedb
appoin as	WVTW8e
appoin at	jmkVdZ
appoin before	ldcehe
appoin board	iddeei
appoin but	ebeidj
appoin can	eieldZ
appoin clerk	fffdie
appoin commit	neaede
appoin for	fUsjdX
appoin from	adcdcs
appoin has	ZSZYlw
appoin in	kbldcc
appoin is	WeXetf
appoin letter	bgUW0W
appoin must	lpYbdZ
appoin no	ecefbn
appoin of	cUibbt
appoin office	hiccib
appoin on	jZfeie
appoin one	eZaeds
appoin order	ebadrb
appoin panel	elcdfe
appoin proced	ledeee
appoin saluta	edekcg
appoin somebo	fedeek
appoin someon	eddedm
appoin that	fWqfed
appoin the	cWXcW2
appoin to	WikWsW
appoin until	eZohdb
appoin was	cXcbmn
appoin we	eckfee
appoin which	egeeei
appoin while	eaneee
appoin will	hfddei
appoin with	cbmejY
appoin would	fbeegk
appoin you	ZTWS/T
apprec	fgeafj
apprec .	bXhjcm
apprec a	edbped
apprec that	mfcdde
apprec the	fbdcjj
apprec you	YkcXmi
apprec your	jjgZaf
appren	YWWTwu
appren .	bbcTpp
appren @d	ecaeeo
appren and	ceeacp
appren applic	fefiee
appren both	ldbdhd
appren get	Ymieee
appren has	efdefj
appren on	efbjeh
appren place	ddajek
appren places	djYddm
appren with	iaXdpc
appren your	dgbmde
approa	cgfoca
approa anyone	fcekee
approa your	fedkee
approp	ZtWaeh
approp .	ejeefe
approp time	apcdee
approv	ijUX1T
approv .	cdbdvY
approv a	ifdkbc
approv and	mbmabd
approv as	feefie
approv by	anedia
approv for	fdeeig
approv is	igeeef
approv it	eaceij
approv meetin	jcffef
approv on	kefedf
approv the	gjWYkj
approv to	eeefei
approv we	eefeje
approv you	XbajtW
approv your	aZZa1Z
approx	egegef
apps	feegeg
appéti	edndeb
appéti .	edndeb
april	ZgeWqf
april .	ccldhe
april fool	fdgbmd
april is	jjbede
apron	edgdkd
aptitu	ddVsbi
aptitu test	deWpch
aquala	gZgdel
aquala .	eZgdem
aquari	ehddej
arbori	gkibeY
archit	dYlgkZ
archit .	ggiedd
archiv	hTVctn
archiv .	cZhikd
archiv ;	fadeki
archiv as	fedffj
archiv job	pjPdbn
archiv post	idledb
archiv your	ecbgfl
ardent	igdgec
are	dlbfic
are #	bbZqal
are .	rbiWfa
are ?	eYmhdd
are @d	lYqbcZ
are @s	oYeddg
are a	aphXZl
are able	bbbhjk
are about	dihicc
are above	jnedbY
are accept	fcddme
are adding	feeief
are advise	fnZhbc
are after	bZakcq
are agreea	ddeclg
are agreed	alechf
are ahead	eeddnc
are aiming	rfbXdd
are aligni	hmbddd
are all	ZijdlY
are allowe	aRudZk
are alread	bjclcd
are also	edceem
are always	begbco
are among	ntVYcZ
are an	nZkfbb
are announ	tYbbdd
are anonym	eawXcZ
are answer	jeeeee
are appoin	bYTa4X
are as	djdefg
are asked	Uce0bU
are asking	bbU0dX
are assess	Zodefe
are associ	emeeec
are at	doahbc
are attach	bYjcen
are automa	ehcedj
are availa	fgiibb
are aware	dhjdfc
are away	dlXlcc
are back	dsdcfW
are behind	giichZ
are being	nyTaaV
are below	fdeihd
are best	eacrcd
are better	cddeoc
are betwee	hjeeeb
are booked	Zbdiob
are both	iVlflZ
are bound	jcdeei
are buildi	dcfobd
are busy	ekoaZZ
are by	jpaceZ
are called	gpZchY
are callin	bbXsbj
are cancel	edYbds
are checki	pedbdd
are choosi	fhZcel
are chosen	YybcbY
are cleare	iehdee
are closed	cdubcT
are closin	cUWcb1
are collec	kjcbdd
are coming	SqUmic
are commit	fieeff
are commun	ncdeee
are compar	evdbcV
are comple	ggacdm
are confid	dckejb
are confir	debnee
are consid	ivbacV
are contac	hjedec
are conten	cedmde
are contin	bsbdeZ
are correc	ehjbfe
are curiou	ddobde
are curren	krbadX
are dead	gdXeeo
are decide	jeeeef
are decidi	1UbcbY
are deligh	Wiijgb
are desper	jdefee
are direct	edcjfg
are discus	mbfedf
are doing	cnehcY
are done	niYYgf
are down	mXTnej
are drawin	fhdejc
are due	bZtXhb
are early	cgidjd
are eligib	edeeel
are emaile	ndcede
are enclos	fddefj
are ending	eaZcdt
are enough	feeife
are entitl	ebbidl
are excite	pdiZda
are expect	QeW0eZ
are experi	dijdec
are fierce	fdelde
are figuri	erXeec
are filled	eZcdep
are fillin	edjhed
are final	cbedfo
are finali	awgXgV
are fine	dbfjjb
are finish	hkbgdc
are first	aienea
are focusi	fcdefl
are for	dcheej
are four	drbcVi
are free	eXechp
are from	aaifob
are frozen	dXwddZ
are full	cVdaZx
are gettin	agVili
are given	jkcfbc
are giving	ZXYloi
are glad	bfZgsX
are going	kiSUfr
are gone	dhZdhk
are good	nXWckj
are gratef	kbjYZk
are great	ehddck
are hack	eemded
are handle	ejfefc
are happy	YTTo0Y
are having	aXmtYZ
are held	cpjaab
are here	fgihca
are hereby	ZVSlql
are hired	YLQb/J
are hiring	geSevZ
are holdin	dbhamg
are hoping	mkcbcb
are i	leeeed
are impres	daddeq
are in	jocZmU
are inform	jpcXcb
are intere	acewYZ
are interv	elahdc
are invite	pTipYV
are it	bbbduZ
are joinin	efeXpf
are just	dokacZ
are keen	UwXmYb
are keepin	afcWnl
are kept	eSvdec
are kindly	ckdmad
are leavin	eYlcdm
are left	hchlda
are lettin	mWablk
are limite	fekaie
are long	dmadmY
are looked	blided
are lookin	frWfda
are made	irYbXf
are mailed	mddede
are making	bQYa8W
are meetin	okYfaY
are missin	eobbgc
are more	fcdddn
are moving	iYcqac
are my	hgZfje
are nearly	fdcoad
are needed	bijeed
are neithe	eifeee
are next	aahipX
are no	WSnhZs
are normal	jcffff
are not	aZbZZ5
are notifi	nbceff
are now	YhrbUg
are number	iiegbc
are oblige	eaeddo
are off	etbZcb
are offere	gdeejc
are offeri	WSeV/R
are offici	eaeXva
are on	btifhM
are one	ayUihQ
are ongoin	dmeced
are only	joZeZa
are open	Yhdije
are openin	kcffee
are other	fddffj
are others	dmcbdh
are our	YVRR/K
are ours	edZbqd
are out	fPahX0
are outsta	feifee
are over	kakedc
are overqu	XfcZbu
are paid	egcjee
are parked	eeleed
are part	hZlefe
are passin	dclceh
are pausin	eWvcdW
are picked	hpcccb
are pickin	jkbddc
are planne	jcegef
are planni	feeffi
are please	XXYpsb
are positi	emeced
are posted	mhWddj
are postin	eZndfe
are prepar	edffjf
are presen	eleeed
are pretty	eeeffi
are probab	jbeeie
are proces	hkkceV
are proud	eZofdd
are provid	dejgee
are publis	fhZkdf
are pullin	cZtccb
are pursui	eeeeej
are put	btaZed
are puttin	YlnbfZ
are quick	jideec
are quiet	feaffl
are quite	feecld
are rather	elceed
are re	fieefd
are read	drZacd
are readin	khhbac
are ready	gSbrhg
are really	kbfahg
are receiv	ZfpgYc
are red	effejd
are releas	qYgbbh
are reorga	fdcfek
are reques	eecikd
are requir	eZavdZ
are review	kffcde
are right	jbabcn
are ringin	aoeefb
are runnin	ekajec
are sadly	eZceeo
are saying	ibceel
are second	soYWaZ
are seeing	epjaaX
are seen	jdjfbd
are select	U5aRfa
are sendin	eYbesc
are sent	qaicba
are seriou	ejefed
are set	bjfcdj
are short	fedhid
are shortl	bgelde
are shut	bfklbb
are signed	gkdede
are simply	ecnfeb
are sittin	emcZkb
are slow	glbcch
are so	dkkakV
are some	ehidee
are sorry	bWoiZj
are sorted	cZXddt
are split	dmeedd
are stayin	eafcoc
are still	c/RfYO
are stoppe	fckfee
are stoppi	ecgbdm
are stored	djhded
are succes	amiecd
are suitab	dodbfc
are sure	ckeakd
are suspen	dYudda
are taken	gdTYcv
are taking	hfNR1e
are talkin	hmgddY
are tellin	djeffe
are ten	kdhbee
are the	kafWuW
are there	eeekee
are thereb	eecefk
are theref	cYZhhp
are they	eWjddm
are thinki	cuaibW
are those	iacdnc
are three	fjfdiZ
are thrill	iZienW
are throug	ZOW/XX
are to	ZdQ6aX
are told	sZdddd
are too	XZWfYy
are top	ecahdm
are torn	fkYkhY
are trying	bjiidb
are two	aragYd
are unable	bcccXw
are under	elcVhj
are unsucc	clfeee
are up	mTlggb
are usuall	jjaZeh
are very	eofVaj
are viewed	dgjefd
are void	fecegi
are waitin	WvbgdZ
are we	fidddi
are weathe	eddhei
are weighi	dredeW
are welcom	aZ0SRn
are well	jigfXd
are what	hlddec
are with	kxXRjT
are withdr	eafeem
are workin	c5WYZS
are worrie	bebkck
are worth	ckhddd
are wrappi	iefeff
are you	VSV/jU
are your	fediff
are yours	eaeepb
area	lchdbf
area .	eZpbcg
area and	ejfffc
area are	edhcei
area manage	ndVhff
areas	iVqZjb
areas has	eaddmg
areas you	fflaff
argue	hoRZbm
argue .	cfZacr
argue about	fmccgb
argued	ebWehp
argued for	eccclh
argued your	elcddf
arguin	czTcbb
arguin about	dsaeda
ariel	elbheb
arise	eladdh
arise you	emceed
arisen	ddcdmg
arisen in	eeednc
arises	djaaem
arises .	ecbeeo
arm	ebemcg
around	ifgkXd
around #	dcXube
around .	berWaj
around ?	feeief
around @d	lhbafe
around all	eeedfj
around and	ejgeec
around for	ddeieh
around in	nbeded
around it	eiieec
around on	ddcjdk
around ten	decmee
around the	nYpYZd
arrang	OUT/fa
arrang .	ebckjc
arrang a	ZdZqha
arrang an	dlcbei
arrang for	dabpdg
arrang it	ZVcuff
arrang one	deelee
arrang the	Zdeqcd
arrang your	YUYzic
arriva	ZcYnmd
arriva .	cfdkef
arriva with	decelf
arrive	dg2WaR
arrive .	ib0UYU
arrive after	eddffk
arrive and	elhdcb
arrive at	dgdfkd
arrive in	gZwXba
arrive late	feejfd
arrive on	Zhlaei
arrive safe	ejjbdc
arrive safely	cqYida
arrive so	eciale
arrive within	ajjeee
ars	XkZgnc
art	chmddb
articl	kVnaee
articl on	cZpcci
artisa	apbckZ
artisa .	bobZmZ
artist	ibXfgm
artist .	eedahk
artist before	dleeec
artist direct	gdehci
artist observ	ibdgfh
arts	hbceel
arvo	gdmced
as	cebcnh
as @d	mbfdee
as @p	dhieed
as a	idYdik
as advert	eedfjf
as agreed	WehhqZ
as all	blfddf
as always	dcnced
as an	cgbapf
as and	W6TZZY
as announ	hbfeeh
as anothe	eeeeek
as anythi	eXjeel
as arrang	fcdlee
as assist	bYXZwh
as bus	cdemcf
as careta	dkdehd
as chair	ecddlg
as commun	eeffie
as confid	ideehe
as confir	efeeif
as data	feedjf
as deputy	eeeemc
as discus	fdabuZ
as early	lYegdi
as encour	fkefcd
as ever	dggdck
as everyo	hYbcdp
as far	ciTWfu
as financ	efeeie
as first	dYccml
as follow	dhcjfd
as for	luXYgU
as from	decdme
as good	ascaah
as having	dlcedf
as he	Zlaidh
as head	fedYod
as his	fiedge
as i	mldSZj
as if	ccalgj
as in	fTfehp
as interp	eebjhe
as is	bdckej
as it	csfYZf
as its	ZZaY0c
as junior	ddccnh
as last	eidhed
as lectur	edddoc
as long	XvcjfS
as manage	efeckf
as many	ifdieb
as maybe	bjdlcb
as me	dVxbbZ
as mine	dwXcbZ
as much	hgbcZn
as museum	dcdghj
as my	ZckfoV
as next	ebdhkd
as nobody	fckffd
as none	fdeeek
as normal	bkjddd
as not	iedeci
as notice	jcjeeb
as of	ZTaN4m
as often	fckfed
as on	eaZjik
as one	fihfcb
as open	ekmcYd
as our	bXMW/Z
as part	YZeqfg
as per	jYiVhk
as perman	edfane
as planne	klafcZ
as possib	eXawea
as projec	fdedle
as promis	hMjcis
as provid	eefblf
as quickl	apdddd
as regard	anejiS
as reject	egeeei
as relati	eeeZmf
as report	fedfje
as reques	iembeZ
as rooms	eefdje
as second	eYeatb
as severa	keddfd
as she	obcgcd
as simple	fbldeg
as site	elfeaf
as soon	jpYgeX
as sorry	ebcdcp
as staff	feecke
as stage	dacYuc
as stated	dlkeYb
as statio	feeffi
as such	dfigah
as teache	efeble
as team	eddjja
as that	hYkdhf
as the	lfUigf
as their	jZZhem
as there	YwZhcY
as they	bbkiXm
as things	ihcbYl
as third	edcbne
as this	ftXfdZ
as those	igeeee
as to	dnfgYe
as told	dcebil
as town	edceii
as traine	cfefkd
as two	dmdeed
as unsucc	ocdced
as vacanc	eqbbeb
as we	cjWZln
as well	gcZtVg
as withdr	edwdaV
as yet	duZfcX
as you	UTxgYo
as your	dXcjgn
as yours	eYiejh
asbest	fndedc
ash	idjeae
ashdow	eZnefd
ashgro	ZlnYZa
ashgro .	djeeff
aside	hXffcn
aside produc	ljbZec
ask	cnalgX
ask .	nhcZgc
ask ?	dmedcd
ask about	flhffW
ask again	crZbdd
ask all	XZjscb
ask and	kZdcel
ask around	btZedb
ask at	dcneec
ask candid	jcfffe
ask do	gieefe
ask everyb	fdeief
ask everyo	edemee
ask for	afVtia
ask her	gmdddc
ask him	chclde
ask how	eejfee
ask if	ZileZg
ask me	lngWac
ask my	ekbclb
ask of	fcdlfe
ask our	gdidff
ask that	eedlee
ask the	c1pNYT
ask them	edejee
ask us	dcZckn
ask what	ekefdd
ask when	dZneef
ask whethe	cZdpef
ask you	ghckgX
ask your	ccatac
ask>again	ddTond
ask>answer	aXknjc
ask>ask	ckjifU
ask>away	lfhYnU
ask>bye	bfgeam
ask>chosen	kdSljf
ask>closed	eYngXi
ask>date	cVXotb
ask>decide	VZfrnb
ask>free	bqYobY
ask>give	YZY3gb
ask>goon	clZmea
ask>hear	XWbtmd
ask>hold	imkWZc
ask>if	Vcepje
ask>joy	XhflXk
ask>match	hYZsYi
ask>me	aankga
ask>meet	bhWqia
ask>news	nXbeii
ask>not	egjXfj
ask>offer	UgaguZ
ask>others	elWlYi
ask>papers	aZZ2fa
ask>post	bdican
ask>receipt	YjSrhe
ask>refuse	uhRZkb
ask>review	lgeXid
ask>said	idmbXg
ask>soon	VYbvkc
ask>sorry	fefmae
ask>start	Yoddch
ask>step	hcUuhb
ask>thanks	XafTYz
ask>them	fheidd
ask>wait	m4SRYc
ask>will	jhamdZ
ask>you	Zacvia
asked	hheegd
asked .	Yffcqb
asked about	mbwPXc
asked and	nbkaeb
asked at	dqdedZ
asked back	gWU3bS
asked but	fanehZ
asked by	cgldfd
asked financ	fmeaee
asked for	hqNfkd
asked her	foZaic
asked him	jeeeef
asked how	naobcY
asked if	gYeoia
asked in	lqZTcf
asked me	bfWidp
asked my	eapcde
asked of	idffef
asked on	Zijbkc
asked so	daubca
asked someon	eecbbq
asked straig	haceel
asked that	cjaoca
asked the	kiVTgo
asked them	mekWWi
asked they	nYdbkd
asked to	VmSpbj
asked twice	gjZcdj
asked us	eW0YbW
asked was	iodebX
asked we	efjeed
asked what	ZjmXhb
asked when	yVaWie
asked whethe	YYemki
asked why	ecmbch
asked would	efekee
asked you	ccckcj
asking	YgdphY
asking .	cjfWld
asking a	fifefe
asking about	higcec
asking after	eblhed
asking as	hcfeei
asking everyb	aeemee
asking for	VlctYa
asking how	jbnYed
asking if	aOjzbb
asking me	djZegi
asking the	djnedW
asking to	feeieg
asking what	dmbcbj
asking when	fcjeia
asking whethe	edegie
asking which	eZcreb
asking you	fcQWum
asks	ZaczaY
asks candid	egidfc
asks for	bajmgc
asks me	dcbbnj
asks the	jkbcdd
asks to	fdeled
asks whethe	eiefee
asks you	edarae
asleep	ccoeed
asleep .	ccoeed
assemb	beeemf
assess	cnQvcd
assess .	erVdha
assess ;	eadhem
assess a	eifefe
assess and	diccgi
assess are	gjdfed
assess as	anddef
assess by	peXica
assess can	edekee
assess centre	ibcsZZ
assess day	YhXqeh
assess days	idciee
assess drive	fefdif
assess expire	eadnee
assess for	bibkef
assess has	blameb
assess is	fdanee
assess it	ekdheb
assess link	fdcmfd
assess no	edeglc
assess of	hdedej
assess report	hmdYee
assess result	Vqeceh
assess the	bmeddg
assess was	eidied
assess will	feffei
assess your	dedhei
assign	UmbfpY
assign .	brTZjf
assign at	eedfke
assign to	aXctia
assign you	fedgie
assist	ZZdfsg
assist 's	jYcfjh
assist .	cWdkra
assist and	egbfbl
assist at	fedfei
assist boxes	ejcfff
assist bursar	fjeded
assist cna	docdee
assist curato	ecceoc
assist direct	ehddkc
assist engine	dkdehc
assist financ	eeedfj
assist for	fceffj
assist has	ejfgdc
assist in	keceeg
assist is	Xcphdd
assist know	edelee
assist manage	eUgayV
assist ms	afgaji
assist of	eemdec
assist on	fieege
assist openin	ebeocd
assist positi	dmZhef
assist post	efeffi
assist princi	igedfd
assist profes	dbefhk
assist regist	Vhcajp
assist role	emdhda
assist stage	ecgZlh
assist was	dicffh
assist will	kfXncc
associ	gXcate
associ 's	fcahfk
associ .	nVXekk
associ at	efeeej
associ consul	ecnbde
associ fatou	eeihfa
associ i	ideeZl
associ job	eceemd
associ positi	eiffef
associ req	feiffe
associ role	ffdiee
asst	fcceem
assume	kdUjnY
assume i	efZfem
assume it	Xpfeee
assume that	mZcndZ
assume they	ncedec
assume you	cafdoe
assumi	jjZdge
assumi the	kkadde
assura	dsadda
assure	qmXYad
assure me	nceddd
assure that	clbbej
assure you	ejeffd
asthma	debcen
astray	deeifg
astray .	deeifg
astrid	eeclee
astrol	ehbefj
astron	edbgek
async	gViraZ
async 's	naibdd
async .	eciife
async video	decnce
at	ffghfd
at #	bgYomX
at .	atWhfZ
at @d	WlQvee
at @t	aTnfih
at a	XhnlXd
at all	Ulofac
at an	gqTgYh
at any	ihvXYT
at anythi	fideff
at applic	bqceec
at by	grfZdU
at chapte	eldffd
at chowdh	feiefe
at colleg	deddme
at cvs	dqcceb
at dog	kWapcd
at ease	idfdeg
at every	jgbceg
at everyo	ejfcff
at first	bfdlgd
at five	hUZpmZ
at four	hVbmkd
at gate	deapde
at grade	eiedge
at group	gebdmd
at hack	lTlqYW
at half	iYdldh
at hand	acloYc
at her	dmcama
at hii	eclgfd
at his	efdfkc
at home	Zaaona
at in	dlceee
at interv	dmbamZ
at it	b7RWcZ
at its	bggcke
at junipe	ecneec
at last	hOdeol
at least	MubfXp
at length	ffeefi
at libert	fkegeb
at lunch	nYchff
at machin	bWkllX
at maya	dkgedd
at me	mckcbc
at most	yRfiYX
at my	kXphdU
at new	jaheef
at night	dhfecj
at nine	ialfdc
at once	oTddlg
at one	asYggZ
at our	bXdmhi
at patric	ablldb
at placeh	WYotZT
at presen	faoUbj
at produc	cdeajk
at railwa	edieeh
at recept	bYiehj
at record	ihddee
at scale	dddlch
at scruti	ddabeq
at sea	bkbccm
at short	dhbkdf
at sift	ecdffl
at six	hbafbo
at smalle	ecehfh
at some	g4YUaU
at stage	dfedek
at storie	adcped
at such	feieef
at svenja	dhdeei
at ten	aagoch
at that	YZfZhu
at the	jbiiea
at their	ijbcdg
at them	ehlaec
at this	dsRSZw
at three	jXjeja
at url	egidfe
at us	cfckef
at what	diddld
at where	apceed
at whethe	ekdede
at which	lWdndd
at work	dbWbuc
at you	gUkpZe
at your	fXxecW
at yours	hhiccd
ate	hdjbef
ats	emnXcW
attach	VQlrvY
attach .	SNmkxb
attach ;	Zdblmd
attach a	bailgd
attach agreem	ffeeie
attach and	abcokb
attach are	eeefbk
attach as	hdlebc
attach availa	fefiff
attach by	deddle
attach consen	fffidf
attach contra	effblf
attach datase	effief
attach declar	effiee
attach docume	ecaYud
attach for	dbteaZ
attach form	edcmgc
attach have	ffffmZ
attach in	fdjdff
attach is	aZkhlb
attach letter	fefcjf
attach more	fejeee
attach of	fdjfde
attach offer	fefdjf
attach our	dealhc
attach pdf	fjfcfe
attach please	ceabph
attach questi	aZdsce
attach sign	feeeif
attach statem	ffejde
attach summar	efdigf
attach the	aXikgg
attach to	edgigc
attach which	edecji
attach with	eecdnc
attach you	cdZmie
attach your	ffeane
attain	fdedfk
attemp	fjlhaU
attemp .	dcnded
attemp at	fcekdf
attemp down	csadeY
attend	ZfinYh
attend .	dfblbj
attend a	dZcvcb
attend an	dimYef
attend and	eeigee
attend by	bdgncd
attend for	hZYpcg
attend on	kebbfj
attend our	ddsbcY
attend the	YmcYcq
attend to	elefeb
attent	buQfcf
attent .	bxQgcZ
attest	ZZdlgl
attest .	egdiee
attest high	fddffj
attire	fffgff
attn	feedgj
attorn	iYkddi
attorn .	ealdeh
attrac	ikdfeb
attrac it	ikddeb
au	iWhieg
au pair	jYdefl
aubrac	ehhefe
auckla	ebnedb
auctio	dkedeg
audien	eZfhdl
audio	elbhed
audio .	elbged
audit	emlbYc
audit .	crbacg
audit and	dieffe
audit ends	dmbeee
audit is	edjfee
auditi	egeqTd
auditi .	gkjddV
auditi for	chbddm
auditi moved	ecceem
auditi on	cbbsaf
audito	fkhfdZ
audito .	ickcdd
audito are	kceeff
audito at	eideic
august	jdhfea
aunt	deleha
aunty	dYZjdp
aunty to	eaaeeq
auréli	eecnce
austin	haidcj
author	eacllb
author .	dglhdY
author and	lakbde
author is	embeed
author to	cccatd
auto	UixbaX
auto mail	halhcc
auto reply	adqbdc
auto respon	ckhded
automa	ceqabf
automa .	hVcmdl
automa acknow	egkeec
automa assist	eemdec
automa confir	iihcea
automa email	hgcfic
automa genera	edieff
automa mail	aZZedt
automa messag	gjhedZ
automa notifi	ebfeek
automa reply	ZkqZba
automa respon	ddlffd
automa system	hiYhef
automa vice	eZoeed
autumn	ckmcac
autumn .	fdkedf
auxili	ffkbee
auxili the	ejedfg
availa	cWftXl
availa .	bNjrYo
availa and	efmced
availa at	feefei
availa better	edcceo
availa check	cmeeed
availa for	aZgvZe
availa from	fdelce
availa grid	efeiff
availa i	cfXlek
availa in	iehgZg
availa on	fgbfej
availa posts	feedek
availa sheet	eefiff
availa to	fdejef
availa we	eXpeef
averag	kZihdd
averag .	kZihdc
aviati	dkbehd
aviati servic	elcefe
avisar	echdcl
avoid	bjsUVi
avoid any	fldeXj
await	dwWSnU
await our	kmaYed
await your	beffme
awaite	ekYbkf
awaite .	coZddg
awaite by	cefeke
awaite from	lceefe
awaiti	VwVoeS
awaiti decisi	auYbeZ
awaiti headco	fieeef
awaiti your	eaanid
awaits	eejdhe
award	pWbWkk
award .	ecdjei
award and	eehdei
award you	efdXqe
awarde	bURdg1
awarde .	geadbo
awarde the	bbYbft
awarde to	ecdeem
awarde you	Zaemkd
awards	YTmWuc
aware	cofWef
aware of	gkceed
aware that	dkjYhb
awaren	ecicej
away	cjchbj
away .	akTkZo
away @d	bdende
away and	kdXddn
away for	dameeg
away from	Oexbai
away i	rbacde
away in	bocdee
away on	dcfdgk
away they	obdded
away till	jZgche
away to	esadbZ
away until	Ylfjde
away with	jmZecc
away>again	fVyZdZ
away>answer	cYmhck
away>ask	ZdTpki
away>away	YbzXac
away>bye	cmacif
away>chosen	mThbih
away>closed	ZepfZf
away>date	jcrbfW
away>decide	jdgcgd
away>free	lmdcdX
away>give	ebYgkk
away>goon	ZtYfdc
away>hear	hhcedh
away>hold	gYqecd
away>if	coZgdd
away>joy	kbccig
away>me	YxcXYg
away>meet	iihiaW
away>news	joafdW
away>not	bjefch
away>offer	cleakb
away>others	ihYekc
away>papers	fcWngh
away>post	ZjVdjn
away>receipt	iifeeb
away>refuse	nbdcch
away>review	mYvTaa
away>said	jleUch
away>soon	fddige
away>sorry	ficcei
away>start	cXjbmg
away>step	bZZqcl
away>them	njWdch
away>wait	mjaYiZ
away>will	jfcmXf
away>you	iVUmmi
aweh	feeeje
awesom	eamidd
awful	eUlfbn
awful and	edkfed
awfull	nbefdc
awkwar	dakfie
awkwar one	ebleef
axed	edhffh
axmins	eideie
aye	gbeled
ayesha	jeeeee
ayodel	fheggb
ayodel 's	ekdeee
b	bVatie
b #	edblhc
b and	ZraZgh
b by	lcebid
b of	eddkef
b1	chVlkc
b1 .	jkcbdd
b1 help	ccdoee
b2b	ehacem
b2c	feehfg
ba	edencc
ba the	eeeldd
baby	WYyagZ
baby .	dWzbaY
baby on	Zniddc
back	kefgec
back .	Oeoocf
back ?	hZobed
back @d	3MeccY
back a	edcgek
back about	cakked
back again	kfagef
back along	jeeefe
back and	aZWndq
back as	ecdZkl
back at	jhWjef
back before	dZbtdd
back burner	dbscda
back but	dpecec
back by	UXYwke
back clean	egbcnd
back down	pbcded
back either	feeiff
back filled	feeled
back for	VRX5Yi
back from	mqiUbU
back hack	2RYTcj
back he	fkdefe
back here	ehdbke
back i	fclfed
back if	eXclel
back in	hakoUc
back interv	efdkee
back into	ejdWme
back is	dboica
back it	kQbilk
back no	dieffe
back of	egejee
back office	ddZidn
back on	daoleW
back one	ejeefe
back or	dclakd
back re	eaclei
back she	eldeee
back signed	eeeZpe
back so	gaegjf
back stampe	ekYadl
back takes	jkaded
back that	edpdeZ
back the	mgeade
back they	eYckdl
back thinks	jiccee
back till	fbefke
back to	wuXTZZ
back under	efmcdc
back until	edgdlc
back up	gdhdid
back we	igddef
back when	YlZham
back will	fdoeeZ
back with	aTcd0c
back within	bkglgW
back you	gUgjoa
back your	dZhYcs
backen	eadfdn
backfi	bcemdg
backgr	aZYqfl
backgr .	bfmeZg
backgr and	eZasdf
backgr at	fcdeem
backgr but	fcejff
backgr check	eaWsla
backgr for	fdedek
backgr in	ebegel
backgr invest	chZcdn
backgr is	dYZhct
backgr screen	edehie
backgr shortl	efdife
backin	eceefl
backlo	gpadeb
backlo .	cobded
backs	lmddeX
bad	oUbVXx
bad .	pZccbj
bad news	afcWfr
bad sign	chefdi
bad timing	eZeeeo
badge	YVnYrc
badge .	ecjeja
badge back	gedeek
badge for	eclbid
badger	fgkcde
badly	gegbal
badly .	ilcdcc
badly wrong	dcdeem
bag	eSmdoa
bag .	kbagjd
bag and	dcncja
bake	ebndec
bake sale	ebndec
baker	cZecqe
baker .	eaadrd
bakery	XfYXkr
bakery .	dfiaif
bakery has	daWdmm
bakery i	ecnddd
bakery they	ckZeei
bakery wants	dceend
baking	kfdcbj
baking .	ehcddk
balanc	cljWal
ball	XkUuXf
ball 's	dmaidd
ball rollin	ceemce
ballot	fedfck
ballot .	debncg
ballot for	icdcel
ballot the	dcacim
ballro	eceeek
ban	cYqbZj
band	ahaWpk
band #	Yefbmj
band 's	ekdcge
band .	cmfapU
band and	eYcder
band has	eeceel
band six	fddfmc
band you	ejedgf
bands	dnecde
banerj	eendeb
banerj .	ecndeb
bangal	Ziodab
bank	cdifkb
bank 's	hibjiV
bank .	Yiiamb
bank @d	nbdeee
bank card	feejef
bank detail	ZZYona
bank has	hXXcmn
bank holida	nXwVZU
bank ideall	eibmda
bank is	ediege
bank statem	edekee
bank to	ekdhce
bank wants	dclYcm
banker	hXimec
bankin	YXvaah
bankin .	edgjdf
bankin extrao	bbjbdm
baptis	ccalYn
baptis level	ebddco
bar	eSXeqo
bar .	kdZhic
bar for	fdddem
bar job	fhcghc
bar staff	demddd
bar the	daclkc
bar was	feecfk
barbac	eaZcds
barbac we	ebZdeq
barber	docdha
barber .	emcdha
bargai	ifeefd
barist	fbYhco
barist .	eecifh
barist job	dgcjdg
barist role	ieeegd
barist traine	fiecfh
barrac	deekee
barrie	nddaee
barrin	hacodd
barris	ebdehk
base	WdVT6a
base #	cecTwe
base .	edddnc
base and	effcif
based	ahTmbn
based assess	cobgeZ
based in	dbehel
based on	gaYido
based test	bmbjec
basel	fahijZ
basel .	bdjcld
basic	dWakli
basica	mggbbb
basica the	kfaedg
basica they	fdifff
basica told	ckfeee
basis	bqTafm
basis .	ijafee
basis and	Zraeef
basis of	cfbcdp
bass	ebgcdm
bat	bnbhdc
bat for	bnbhdc
batch	deajdl
batch .	eidefg
batche	eldffd
bathro	edcdji
batter	catbcb
bay	ecghei
baypor	cmfcfb
baz	edghfe
bcc	dckhed
bcc .	dckiec
bdm	iecckd
be	gjaeeg
be #	qlUSkZ
be .	eeaVlo
be ?	ejefef
be @d	9bRaaS
be @s	tncSbX
be a	cqcfea
be able	zmUZWa
be accept	babpeh
be admitt	hZaedp
be advanc	fdbefm
be advert	eYdeep
be advise	lejXgb
be after	cobcgc
be ages	ekdfee
be agreed	eZelie
be all	feekdf
be alloca	eeeled
be amazed	obdede
be among	aqlWcc
be an	buWhbb
be and	odddea
be announ	bpcaZj
be anothe	glcded
be answer	Whrbca
be any	Ukgkbf
be applic	lSfdmg
be appoin	cSabb1
be approa	ckieeb
be approv	efefei
be around	dlcibe
be arrang	dbeldi
be as	lZcddm
be asked	f/UPbT
be asking	fbabbt
be assess	mpZZeX
be assure	cjccek
be at	PpdxWX
be attemp	csadeY
be attend	elefeb
be availa	kcjgdZ
be aware	emcbee
be away	Ygpcee
be back	nTtUhb
be before	W0aYdZ
be best	dicjed
be better	dcbhdn
be blunt	eeeeig
be booked	Zddnid
be bored	SdZVX3
be borne	eefmbe
be brief	fceehi
be brough	eeejee
be but	edekde
be by	hocabb
be called	jtaYcW
be callin	jcXidj
be cancel	decned
be carrie	klbdeZ
be carryi	eemeeb
be certif	cmcgec
be change	ccobed
be checke	iiecfc
be checki	aWvadc
be chosen	jxVeZU
be claime	icaZdo
be clear	hhfbef
be closed	ZX2WbW
be closin	ahkdef
be coming	idwYZV
be commun	kvTbYV
be comple	ieZraZ
be conclu	jfeefe
be confir	enWnba
be consid	VZhyXf
be consul	eedben
be contac	Y/RYbT
be contin	Zakbcp
be conven	cicnea
be convey	ijdedd
be cross	dideei
be custod	ZasieX
be daft	eZedra
be dated	khceeb
be deacti	Xcojcc
be decide	moeaZW
be decidi	jidddc
be declar	jkdbed
be deemed	cdeeoc
be delaye	Yoeffd
be delete	XXscdg
be deligh	cjaWof
be delive	fdmefb
be destro	aeeddn
be disapp	dccedp
be discou	ddceeo
be discus	fZZXth
be dishea	jfdfee
be divers	fgcgbj
be doing	cZbbgs
be done	ngXndU
be down	YZuaeb
be downlo	feeefi
be drawn	dnagbg
be dust	lhdefZ
be early	hddjee
be easier	eiffee
be either	emcdee
be electr	dadeeo
be eligib	edeefk
be emaile	ddncdc
be employ	fdefej
be enough	eefflb
be entere	dZrZed
be entert	dhcmdc
be erased	bdndef
be evalua	eddlfe
be examin	arcdeb
be except	ldebee
be expect	qadddd
be extend	eXdebt
be fair	pgZaha
be filled	ajTjfm
be fillin	eWjeem
be fine	ecemce
be finish	cbbsdd
be fixed	eccnee
be forwar	cYvaeb
be found	djkZee
be frank	ffeefj
be free	ipgYaa
be full	dfndcc
be gettin	bbhmlX
be given	macibg
be glad	Tedldo
be going	dbdZho
be gone	cblcbk
be good	ckibfd
be grante	fdcefl
be gratef	aYgtiX
be great	cWfoci
be growin	ecfffj
be guessi	atbbdc
be hack	yiQYZS
be handed	bZakmg
be happie	dYcdjn
be happy	Zbieem
be hard	ddmeee
be having	eedmde
be heard	lfalbY
be hearin	grXYcf
be held	ZaexbY
be here	TZYudn
be hired	hXmdch
be hiring	ZRSib2
be honest	ZfXcgs
be honour	dWac1V
be hurrie	mmbeeV
be i	bmdege
be ideal	dadnhd
be ignore	jeeefd
be in	e0WibU
be inform	nnYYad
be intere	oVcgam
be interv	ZXbxbb
be intima	mbefed
be invite	b9UKgd
be inviti	daaddu
be issued	lYggef
be joinin	bWdaui
be judgin	dbeqdb
be june	ckdgee
be just	gccmee
be keen	eYlkdd
be kept	fniXZf
be kind	bjdedj
be known	Yiodea
be later	jheded
be left	hWlidc
be leisur	feefie
be lettin	gldcdd
be lifted	fdkffd
be limite	bqbeeb
be lodged	cZjdcm
be long	dpdeda
be longer	Wpdkdc
be looked	flhceZ
be lookin	Xlkdbi
be lying	ekahag
be mad	ckbbvQ
be made	uefVWb
be mailed	gbcijd
be making	fifbeg
be marked	kcfefe
be me	gbbgdn
be meetin	ZeYxcX
be missin	eZmgfd
be more	fhdice
be most	feeabp
be moved	mbehdZ
be moving	bhdZen
be my	ggkanT
be named	fdkeef
be needed	ckcbek
be needin	bTecit
be never	ZxYdcY
be nice	dkcide
be no	SHkqX1
be none	efieed
be not	dfdefk
be nothin	ejdefe
be notifi	l4UWZO
be oblige	bbdsbd
be obtain	feeedj
be octobe	ddmdha
be of	eddieh
be off	ddmbef
be offere	digegd
be offeri	hgfiVk
be offlin	VduZee
be ok	edcmee
be okay	dcejej
be on	ggZjnU
be one	ndacic
be open	bdgvaV
be our	MJOJ/d
be out	dbzVZY
be over	fcdejh
be paid	ZcWinj
be part	mfiaZe
be passed	Ztaeeb
be passin	eeeefi
be patien	lwYVZX
be perfec	Yddpib
be phoned	pgadcc
be picked	daocbh
be placed	edfffj
be please	bgceZp
be point	fdfejf
be possib	aibqda
be posted	xYbada
be postin	eidjdd
be premat	fpedYe
be prepar	jicheb
be princi	eadedo
be procee	bYbYey
be proces	eieffe
be progre	bXcbex
be proud	ciZZjl
be publis	yjWTbX
be pupill	meccfd
be pursue	fZdefo
be pursui	eYbeer
be put	qRRsVn
be puttin	clcdcj
be quick	lpYccY
be quicke	kldcca
be quiet	Zmkbdd
be raised	apdcdd
be re	eZbcbt
be reache	ehckde
be read	aliicX
be readin	kSscdc
be readve	edeffj
be ready	icaoZg
be receiv	cdcbqd
be recomm	feehdi
be record	eclfec
be recrui	ecXddr
be refund	Zbcebt
be regard	dclhcd
be reimbu	eddieh
be releas	lbidga
be remind	eeifee
be remove	eYZejo
be renewe	efgeei
be reopen	eXoeed
be repair	Xhqbdd
be repeat	ibeefh
be replac	aZbolc
be reques	cedhej
be requir	ambWqc
be resolv	ekjeZd
be retain	fclfec
be return	WZXmcu
be review	W2ZYfX
be right	djckcc
be ringin	nRbpce
be rude	hcfeie
be run	bbZcdt
be rung	ojbabZ
be rushed	drdcda
be scared	dbdnfd
be schedu	dedefl
be scored	iddjed
be screen	medcfd
be seeing	cbcdkm
be seen	ZelmbZ
be select	gtbWcc
be sendin	aachof
be sent	gdfhja
be settle	oecccg
be shared	hkcbee
be short	keefec
be shortl	auabea
be shown	ejckcd
be signed	Yndgia
be sittin	dWgdcr
be slow	acobjc
be sms	ebcdeo
be so	Yjgecj
be some	euaceZ
be somebo	efddma
be someth	bpfbgb
be someti	nZffff
be soon	pceaee
be sorry	fifeef
be sorted	nfccdb
be starte	feckee
be starti	fabZes
be stoked	edeckh
be stoppi	fbdefm
be stored	dYuZeb
be straig	TneVZs
be subjec	gpdeXd
be submit	jgdfed
be sure	efhide
be surpri	hgZmcd
be taken	iZYmZm
be taking	XQgffv
be talkin	cbankc
be that	glbfdd
be the	gncOpe
be there	TNT/ZX
be this	emaemW
be three	ercaeb
be thrill	dbdbqe
be to	dfadkj
be told	3gSWVg
be too	alYhfg
be traine	kcckae
be transp	ilddea
be two	endddb
be unable	edlefc
be unavai	Zcqced
be undone	demffb
be unfair	djeceh
be up	jUftZa
be upfron	iXiddl
be upload	fmbeec
be us	eVneej
be used	djcgdg
be useful	qgaYca
be very	gbZall
be viewed	dkeefe
be voice	bbcoee
be waitin	hZlbmZ
be wasted	eYbdbu
be we	eoeadd
be welcom	ebrcac
be willin	Zbcvdb
be with	kNXxhY
be withdr	edlefc
be won	difdak
be wonder	ndfefZ
be workin	bbYpmb
be writin	keZapY
be writte	okiabV
be wrong	imYVie
be you	ZYWcms
be your	dZdobk
bea	ecceem
beach	hbdeel
bear	b/XUXU
bear it	dkefee
bear with	c/STWU
beard	egcddk
beard and	eideeg
bearer	aYhact
bearer of	dZacdt
bearin	gniagV
bearin 's	eiieeb
bearin .	iehfcb
bearin attach	cekgee
bearin on	edpbeb
bearin sea	fdcgej
bearin with	hmWbkd
bears	fdkede
beat	eScUku
beat #	dfefje
beat about	jXXccs
beatin	feeckf
beatin about	feeckf
beatri	ehdhee
beaumo	adobdf
beauti	djQecs
beauti .	enZdhd
beauti as	fhceke
beauti of	jkZddf
beauty	juVZcb
became	idedei
becaus	gYedof
becaus @d	qcZcde
becaus all	fkddeg
becaus i	bRfdsi
becaus it	mXebjh
becaus nobody	dijddc
becaus of	kXmiZd
becaus one	emebfe
becaus she	jZiddh
becaus that	hYcddp
becaus the	bYgdsc
becaus there	bqbdfc
becaus they	jfZegf
becaus this	gliadZ
becaus two	iedffh
becaus we	alUkwP
becaus you	cUgcfr
becaus your	baYgll
becca	fcdieh
becker	gcdmec
becky	deelee
become	fiVZtc
become a	cfZZjp
become an	jiaeee
become availa	fleffb
become final	ijcdha
become free	dlcdjc
become our	ebecsa
becomi	bideke
becomi a	clbgef
bed	jafbqV
bed .	dgjdee
bed and	fdefoY
bedank	daohcd
bedank voor	eboedd
bedlam	dhdcmb
been	dffcel
been #	degidg
been .	ekeeee
been @d	kceeef
been @p	pYcjcc
been a	ddVVez
been able	elZceh
been accept	kUTVxg
been added	aiuacU
been admitt	hbZdpb
been agreed	ljVcfh
been alloca	ekZcek
been almost	hjdeec
been an	eXcein
been and	crceeY
been annull	ecbeeo
been appoin	dgcXsc
been approv	ZYfpnU
been arrang	edbmee
been asked	Xfilde
been asking	ekdhec
been assess	cfbbep
been assign	ctaedV
been awarde	dYakfm
been brough	kbbief
been called	hiXidf
been cancel	cSReh2
been carefu	fbeffl
been challe	caleeh
been change	celkdY
been chosen	jaaZoi
been cleare	daeene
been closed	cXJYd/
been cold	edgdej
been comple	anedef
been conclu	fhXcdo
been confir	hXgdpX
been consid	eacffn
been contac	rVibde
been create	dgigec
been crosse	nWbdel
been cultur	eabekk
been cut	ecYecq
been decide	aolciQ
been declar	eajejd
been declin	eaXddt
been deferr	eVzccV
been delaye	ecoeec
been deligh	fYeecp
been delive	eapeeb
been discus	eocacg
been dissol	fYkefh
been divers	fgcgbj
been doing	dbkebk
been done	edndeb
been double	djdiec
been drawn	fneZee
been droppe	cnajcc
been elimin	fdXfep
been entere	bkieeb
been extend	bsgcbY
been fab	dWreee
been filed	ednffa
been filled	bZRdd1
been finali	Zoeeee
been firefi	iembeb
been fixed	dedmee
been forgot	doddec
been forwar	izVYaT
been found	chcbpb
been frozen	dS5ddT
been genera	feceld
been ghoste	iiadci
been given	uUYXcq
been glad	fcdeWt
been halted	dWxecY
been handed	dieZcl
been heard	idfeff
been held	fdkecg
been hired	egfdpX
been hoping	edieeg
been ill	dohaea
been in	YtjYZc
been includ	eadeen
been inform	cabddt
been invite	eWhmai
been issued	elidac
been kept	jdjedb
been known	ctddcX
been let	deXlck
been lifted	fdZleh
been lodged	kcgefc
been longli	eidhed
been looked	eqccea
been lookin	ecjied
been lovely	ecbeeo
been made	VoXYer
been marked	gkjdfX
been matche	dYXqjf
been mothba	eaqeeb
been moved	dtZgaX
been moveme	eifffe
been named	eXocka
been no	iqbcdZ
been nomina	ceZofd
been noted	elfeeb
been occupi	ffdefi
been offere	eicWgl
been on	jgaahi
been open	keajdd
been opened	fbemfd
been paid	fbuYeY
been parked	dTweea
been passed	qsVYcR
been paused	eW0edU
been picked	ehWnlX
been placed	bikffa
been planne	eieeff
been possib	efdeek
been posted	daldei
been postpo	dWuedb
been pre	eddpad
been produc	craecc
been promis	lceeee
been promot	eibked
been provis	biZwVa
been publis	amcddi
been pulled	ajWacr
been pushed	hfkeda
been put	dZwhaW
been ranked	iedadl
been rated	ebgefk
been re	lkccda
been reache	ckeffe
been read	bqWhce
been readve	fnbncU
been receiv	uhkaZO
been recomm	dcdrac
been record	jbnZec
been referr	eifdff
been refuse	ecjfeg
been regist	eendeb
been regrad	eecedl
been reject	dhZfcm
been releas	dXXffs
been remove	fdhdei
been reques	dqcdeb
been resche	chcmec
been reset	feiffe
been resolv	ejgefd
been retain	eZYjhn
been return	edlefc
been review	bbccgq
been ruled	eodeeZ
been saved	XezVdX
been schedu	ckUreb
been scored	ocddfc
been scrapp	ebXedt
been seen	blbhci
been select	YUSswa
been sent	gnkceR
been set	cgneda
been settle	ctfcaa
been shared	hibidb
been shelve	fbmfed
been short	dedjeg
been shortl	fXWvUo
been signed	apcdee
been slow	emeeec
been so	eUclne
been sold	ebcddp
been stood	ebpfeZ
been stoppe	dWtdec
been stored	efmdeb
been submit	iemXde
been succes	dZXbpn
been surpri	egeema
been suspen	bQ8ccS
been taken	bZVYY3
been termin	eZXddt
been three	pbdddc
been throug	dYZbkp
been tied	dkdefe
been to	ebldeh
been told	jZqddY
been too	gkefdc
been travel	mkXdec
been truck	ecqeeZ
been turned	crVfai
been typed	endedc
been unsucc	bmUZas
been up	mmbYXg
been update	djodaZ
been upload	eaqdeb
been very	feeebm
been viewed	daraed
been voice	lkZced
been waitin	leeedd
been whitef	dokadY
been with	dohceY
been withdr	bVQZa8
been worker	eaqeeZ
been writte	bididf
been wrong	bsdbcc
beer	bfgadn
beers	eekfed
bees	ebrbda
bees .	ecpbec
before	mjWqaZ
before .	ZdUqZp
before @d	tdclaU
before @p	lcdfdf
before @t	nbdgdd
before a	dbihhe
before achiev	pceYee
before and	cacgeo
before any	bpchba
before anybod	YrUiaj
before anyone	apbidc
before anythi	ZjhrXX
before but	dleeee
before choosi	epeaec
before contac	imcYed
before decidi	eeedkf
before dog	pbdaee
before going	mhdeda
before hack	rXhhbV
before half	cmecff
before he	docbhd
before hiring	egkdee
before hr	gTddln
before i	charZd
before interv	ckehec
before it	cdbidl
before machin	daZtbe
before making	ZrZhce
before me	ggfZck
before meetin	cecmfe
before people	kbegee
before printi	idladd
before servic	dceodd
before she	mkYhaZ
before someon	dcdatY
before speaki	ddfnbe
before that	thTbfW
before the	slThaZ
before then	fYbrec
before they	iZY4TY
before too	ataddb
before useful	jadidg
before we	XpX4UT
before you	eVSetn
before your	cjYsca
befrie	bbctea
befrie leetco	ceemed
beg	bfcmee
beg your	bfcmee
began	ecaddp
began and	edbddo
begged	dhmZee
begin	bkacvS
begin .	dZbqja
begin ?	feeWpf
begin @d	mkbeYe
begin in	miaYka
begin on	dgpShf
begin review	dnedec
begin with	WblXuc
beginn	cmXZkh
begins	fkiZiY
begins @d	qZccja
begins in	hejhca
begins on	XpZcjg
begun	aqbmcV
begun .	csZkeU
begun and	ehdjde
behalf	Xggclh
behalf .	Zrdcbc
behalf of	dbafnh
behave	jleccc
behave .	ekeedd
behavi	eUmieg
behavi .	eddgfj
behind	fUphcf
behind .	jbbddl
behind her	ecbedo
behind it	ijdebe
behind on	dfjefe
behind the	fYoleU
behind them	ddefel
behind with	lgbicc
behind you	aXjgdn
bei	eYjddm
bei ihnen	edleed
being	dshYhX
being .	cjwYbP
being @d	gceief
being a	iXdmch
being accept	Zdmeeh
being added	kgceee
being all	fenecb
being asked	flZeaj
being becaus	fcjffe
being booked	ebjied
being called	jedeff
being checke	joXcec
being confir	ejcege
being consid	dqVcka
being decide	eldeec
being discus	dubdYd
being done	dqcbdc
being drawn	ccZctb
being evalua	ogabed
being examin	ejeefe
being filled	dYpjcb
being forwar	ddlefe
being haggle	aibmed
being held	faneed
being hired	kcheec
being in	apbbkZ
being interv	bdcocg
being invite	eaeeen
being kept	efkeed
being late	eYhdoa
being looked	Y5UabT
being made	ioabaf
being marked	bpceec
being no	cbgcdo
being offere	cabeph
being one	dWhebp
being open	hZibej
being our	edZase
being part	dfmddc
being patien	gcidkb
being placed	ejabek
being posted	jdffef
being printe	effblf
being proces	ipWeed
being read	hifddd
being reorga	fblffd
being reshuf	faneed
being restru	eVueea
being review	cvafdX
being signed	qZcede
being slow	hiddef
being so	WXpgdj
being sold	dbpedd
being the	kacleb
being told	dZlema
being turned	eZjdel
being upfron	fdbfem
being what	eeeefj
being worked	eobced
being your	ecjied
belfas	Ycnjdb
belfas .	bboedd
believ	kgXYji
believ in	hkdcfe
believ it	pYbake
believ that	djceei
believ the	dldeee
believ you	ebdgel
bell	oaTofb
bell .	mcalbd
bell @d	lcfeee
bell if	ddgjgd
bell useful	kdeeee
bell you	bqcced
bella	ghdgee
belong	feceek
below	cQdudl
below #	delcde
below .	cShveb
below and	dbeofd
below by	ceemde
below detail	eedked
below from	faehei
below is	idffee
below it	dedhfi
below no	cidleb
below our	dabaet
below the	bUbTd4
below to	daWwdc
below what	fdeddl
below within	dfsTef
belt	fefffg
ben	XbyjWU
ben .	deqdaZ
ben and	djeffe
ben are	cbpded
bench	ijaSli
bench has	ehadek
bench will	fideee
bench with	ejeegc
benchm	dcimZd
benchm minute	feejee
bend	ehcbdl
bend .	ekeded
benedi	dboddc
benefi	Xaihjh
benefi .	gWajnc
benefi after	djnbad
benefi from	eehcfj
benefi guide	egdbme
benelu	fejdfd
benelu applic	fejcgd
bengal	edbmef
bent	fcedhj
bergen	ichdgd
berlin	fbdoag
berth	bfbaqe
berth for	ekdbid
beside	dhmaec
beside my	fiddhe
best	ecihZj
best .	cYkkZi
best ?	eddnde
best and	ecdleg
best for	cbbldl
best in	efmdfb
best number	eecmee
best of	haVdaw
best portfo	ekceeg
best regard	liahdb
best thing	ebmeee
best three	enebfc
best time	ffeife
best to	cddcbr
best we	ecfdld
best wishes	fgncbb
best with	cZsccd
bet	fcbemf
beth	abndbj
beth at	chZhcm
bethan	echekd
bethan to	edefke
better	TJjcoz
better .	aXhbkm
better ?	ddemee
better aligne	edcden
better come	fefief
better fit	aZdcdt
better for	egelec
better luck	ecZceq
better match	ecdeem
better matche	edjbei
better meet	fdeeek
better news	dThdgr
better one	ebabvZ
better soon	gRnlcg
better than	Xbdbqk
better to	eaieel
bettin	kfZdnZ
betwee	nlSkYf
betwee #	XgokYa
betwee .	hmbefa
betwee @d	lRdrZf
betwee @p	gcckdh
betwee @t	bdcoee
betwee hack	oacdee
betwee me	juaZbU
betwee now	pTcmcd
betwee oakrid	hakagh
betwee oursel	efbena
betwee seaman	bbccjn
betwee so	ejddfg
betwee soon	dldeee
betwee the	XkQoWr
betwee two	fgYgbm
betwee us	fmgZga
betwee you	rrSXdY
betwee your	egaefk
beware	micbeb
beware of	ngcdeb
bex	kbffff
beyond	xcVXcc
beyond that	ZucdeY
beyond the	oadfed
bgv	edheie
bhai	ekibed
bianca	ffcehh
bianca lead	hiaibf
bianch	kfbhde
bianch their	fjceef
bid	dcWWit
bid .	fgfcif
bid team	igffdf
bidder	ecijbe
bidder .	ffekce
bidder people	ebkied
bids	fYYhjm
bids and	fedffi
bids test	cfeled
bids then	ibbckh
bielef	fehfff
big	Zfkegf
big boss	Zhdkah
big contra	elZeal
big one	igfdee
big pile	jeeeee
big press	cbhhck
bigger	eqbbbe
bigges	ccijed
bigges custom	fdjffd
bike	eXlgia
bike .	edmdce
bike mechan	edjdeg
bilal	eejfee
biling	jbghZh
biling 's	jcheee
biling custom	fcbifj
biling sheet	ecifeh
bill	cZplaa
bill .	ffeife
billin	ebcdeo
bin	WYkeao
bin collec	Ycrddd
bin it	edkhdc
bindin	eXceeq
bindin .	eddefk
binned	chNhau
binned the	edZedp
bins	lZcfbk
bio	feigdd
biolog	feadeo
biolog we	fccefm
biomet	fdfjee
bird	malacd
birmin	deghee
birth	bYklhb
birth ?	feeiff
birth certif	dcikdd
birthd	ac0WcZ
birthd .	ekbdhe
birthd for	ccrccc
birthd from	edlede
bis	bXkddn
bis freita	edleed
biscui	dS1bfT
biscui .	fTxceX
bishop	oiXbbg
bishop 's	hgghad
bishop and	dhdcek
bishop has	icedbk
bishop on	gddkee
bit	Wradgf
bit .	ZlZqcZ
bit about	dXabom
bit all	kiddcd
bit and	Xoffff
bit behind	ncbidd
bit deeper	ecemdd
bit hirevi	dbdkej
bit longer	ducWdd
bit more	ckcYii
bit much	emZedg
bit of	VondVc
bit to	Yjeclc
bit too	dVdldn
bit yes	eheeci
bites	dnddee
bites i	ekedee
bits	akhcge
bits are	ekbhed
bits unity	cjkcdc
black	hgakiZ
black and	igbgfd
black hole	ejfedd
black shoes	eddfld
blame	gbeefk
blank	dYckcl
blank on	echide
blauwa	ebpadg
blazer	gkbeee
bless	fcgccj
bless .	edceel
bless her	ejdbei
bless you	ejeffe
blesse	kefeee
blessi	hWainf
blessi .	bbdenh
blessi in	dedlef
blind	pYcdef
block	YYdtiY
block c	edboec
block on	dbpecd
blocke	mQ1YbV
blocke all	dbmffe
blocke the	fZofec
blog	bcvdZY
blog .	bhldcd
blog post	ecjgef
bloke	nWUeTw
bloke .	dcbcdq
bloke from	dicjdf
bloke who	icbecm
blow	gabXiq
blow dry	jefffd
blow to	cbdaeq
blown	bmdkdY
blown it	dmeieY
blue	bctceZ
blue blazer	gkbeee
blue umbrel	fekdee
bluegu	fgffff
bluepe	bcllbd
bluest	fdeffi
blunt	dccZes
blunt .	ededfk
board	lgadgd
board 's	fYnXma
board .	Yhegfi
board ;	ZVnjdi
board @d	cefncd
board and	qbYfeg
board approv	hcdfjd
board are	hcdefj
board asked	dedijd
board by	fcoabe
board can	chfief
board chair	ipbdcZ
board chose	fdceel
board could	gefeie
board decide	oZmdYb
board did	biddel
board for	hjbgcd
board had	efeeei
board has	fafXjm
board in	bcdecq
board interv	gleZff
board is	ZtdcgX
board likes	ggddbj
board meetin	dkdcid
board meets	kigfZa
board member	gieefd
board met	Voccji
board must	jdfeef
board noted	ehcdhh
board of	efZelh
board on	fXcqch
board resolv	eefeej
board said	dbeZta
board secret	enYefe
board shall	bqbecd
board signs	occcee
board sits	ficjbe
board thanke	cgndcc
board that	eiefch
board they	lcdehc
board to	ecigff
board votes	odeebd
board wanted	feffbl
board wants	lbdhdd
board was	chcfdi
board which	kadebl
board will	qdbafd
board would	bcYldm
boardi	lZlddb
boards	aiobac
boards .	dZnebh
boat	dcfdfk
boat .	ebgZhm
boat goes	edemdd
boat handli	kgceee
boat of	eicdei
boats	dcpcbe
boatya	cbhdjh
bob	fbpcdc
body	kUdgbm
body has	ealegd
body the	ncXcfk
body we	fhekcc
bogdan	bgpecY
bogdan commun	bgkfdd
boiler	cebgmd
boiler room	ejckcd
bola	jZcnce
bola the	ecekdf
bon	fdjidd
bond	cfffif
bonjou	hfccfi
bonne	kafeeh
bonne .	kbheed
bono	ecdeco
bonus	aYnL5U
bonus #	eeddle
bonus .	ccbaua
bonus and	edeblf
boo	jdeiec
boo .	jdeiec
book	aXiyZY
book .	cbuUci
book a	hebodb
book an	cjcjdd
book anythi	fkcefe
book fair	nfabee
book it	jVcqdc
book my	eedlee
book now	ddobde
book of	feeefj
book round	eeeief
book the	baZsbj
book throug	delede
book you	ceogaa
book your	aYdugX
book yours	ccepbe
book yourse	ceelee
booked	VQivlX
booked .	WcdhtY
booked a	ekmWed
booked and	eblYdl
booked by	aednee
booked for	hakkZY
booked in	eeckee
booked me	bcbrdd
booked until	eiceej
booked you	aZZvdc
bookin	WgfnWj
bookin app	feeiee
bookin the	ccnaeh
bookke	dYbhpd
bookma	edneae
books	mRmYhj
books .	YVghim
books and	ldedef
books are	cfnaee
books close	ldeeee
books i	eeibie
booksh	dgmbdd
booksh for	ehkbdd
boost	dcmfdd
boot	hhcjdc
bootca	cfefdj
bootca .	cgfedk
booth	ddifeg
booth at	dejged
boots	WThjwY
boots .	bYYshg
boots a	bbcbsd
boots and	ccibpb
boots per	feefie
border	jdffef
bore	nmSjdY
bored	NZZUW+
bored .	eZeedp
bored in	Zkebbn
boring	ebdeij
borne	eefmbe
borne by	eefmbe
boroug	WYbvbi
boroug .	adgmee
borrow	dbdrdb
borrow you	eceoec
boss	npQcfe
boss 's	egblde
boss .	dhZkgf
boss ?	ecekib
boss about	esacdZ
boss and	laYjff
boss asked	eocZhd
boss at	lYibjb
boss back	leedef
boss came	ffeeei
boss can	bmeidc
boss decide	kfedee
boss for	egdkdd
boss found	ejdefe
boss gave	lcddef
boss has	gamehc
boss he	hicicb
boss i	ebejie
boss in	feifee
boss is	o4RXTU
boss lady	boXYii
boss man	ihdeee
boss of	dZdfqc
boss rang	fajfid
boss said	fiaZpZ
boss say	hhgaee
boss says	WUgoeo
boss showed	dhkcee
boss to	csebdZ
boss wants	mfbmYY
boss we	eaddhl
boss went	edbeen
boss will	nZkcdc
bosses	diZndd
boston	icjfec
bosun	Zbaloa
bot	kOtSdk
both	lTbkig
both .	cZcfjl
both ?	fedkee
both and	kbbane
both are	ckXedl
both back	kbehef
both before	gdeiee
both by	ecchje
both cancel	blbmeY
both copies	dddbpe
both files	gckeee
both finali	icdcld
both forms	efealf
both fundin	hediee
both have	iZieci
both i	acfkdk
both if	igedee
both impati	ejdgee
both in	dcmjdb
both know	icefei
both marks	ldbdhd
both of	edhgja
both on	pYcakb
both pages	effamf
both partne	elefcf
both refere	idhcef
both rhetor	edXpcj
both sides	gaZpgb
both teams	ehccek
both the	eiYcdn
both to	fdemec
both went	geifde
bother	dZqdkY
bother any	fdmffb
bother at	cbrceb
bother you	eeglea
bots	hgddci
bots for	ggddci
bottle	egefhd
bottli	eegjcf
bottom	ibeekd
bought	cWhahp
bought the	ddmbja
boulde	mYieed
bounce	Zbmidg
bounce .	fecjeg
bound	jdidde
bound by	jddedi
bounda	eekeee
bouque	dfdkee
boutiq	dXkjdh
bowed	easecZ
bowed out	easecZ
box	dkXend
box .	diejdc
box of	ediejb
box office	ddZcqf
boxes	iehahf
boxes .	ikfaec
boxes are	gbkefd
boy	dcdjoW
boy with	dcdjoW
bpo	embeed
braai	dYtZeb
braced	ehailY
braced for	ehailY
brad	erYceb
braga	eceglc
brahms	fefecj
brahms saluta	ejdgee
brake	fehffe
brakes	eZreea
brakes on	eaoeeb
bramle	jckdec
brampt	efdelc
branch	hcaamj
branch .	iZWdkm
branch and	lambcb
branch as	gZdden
branch in	jjkZeX
branch is	afiZlg
branch manage	chckef
branch said	ckdide
branch will	ikecec
brand	bglbdh
brand .	dcldeh
brandt	hgiced
brandã	kedfee
bravo	ebldja
brb	emddee
bread	dcqdda
break	Yighhc
break .	Xfjldc
break ;	ejeefd
break a	dadZeq
break in	jdeeff
break it	dpbeeb
break up	gbcape
breakf	eUnocZ
breakf .	bckmcb
breakf on	lbefff
breaks	lYcedm
breaks my	fbdeen
breath	Y0WedV
breath .	dqcddc
breath for	ctYcea
brenda	dioacb
brenna	eibedj
brew	hkbgdc
brew a	egdjee
brewer	Ybpfcf
brewer 's	eagpbd
brewer .	dgaWnj
brewer tour	ckmZbe
brewer wants	bjedie
brewer with	ecijdc
brewer yours	ekXecm
briann	eaneec
brickl	cbdegn
bridge	cjmeZc
bridge .	chjded
brief	cOT1Zm
brief .	ddcqbd
brief for	dedmee
briefi	feeheg
briefl	edkgfd
brigad	ddmecf
bright	ajsbdS
brilli	ZflVnf
brilli .	eedegi
brilli and	cdmWme
brilli copy	fdejef
brilli talk	ejjceb
bring	XYa0lZ
bring a	jYjhga
bring altere	edelee
bring any	fdekee
bring anythi	ednbed
bring back	fekdee
bring black	ffeeif
bring boots	dbbtbd
bring both	ffefif
bring her	edegej
bring id	edZdpd
bring it	fVjogb
bring knives	eeekee
bring laptop	dedmee
bring my	edjjcd
bring oilski	edekee
bring origin	eeeiff
bring own	dedlee
bring photo	eedlcf
bring the	bYingc
bring them	dbdjie
bring this	fffjde
bring three	feejef
bring to	edebki
bring two	djldbb
bring up	ekjbdc
bring you	ajWSuj
bring your	XaZvja
bringi	ebmeee
bringi the	ecpdeb
bristo	ddglec
bristo .	fdmdec
bristo and	cgdldd
broadc	ehieed
brochu	geoaYf
brochu .	edaadp
brochu of	jghkbV
brock	dgdeej
broke	fncZib
broken	akeobZ
broken .	dfZmdh
broken her	aocheb
broken line	ejbeie
broken link	ebqaed
bronwy	gaobdd
brooke	fdihed
brothe	YWwhba
brothe 's	cjekcb
brothe got	dgraYc
brough	kTbpgd
brough forwar	kbciee
brough to	eebmdh
browse	cemddg
brunel	dbeddo
bruno	obcfhZ
bruno you	obcicZ
brusse	Yndjdd
brusse .	dleefd
brusse time	eeeiff
bsc	afcbjl
buddy	eifdhe
budge	eXddlk
budge on	fcefle
budget	aubcag
budget #	eejgde
budget 's	nhTdhi
budget .	apgihS
budget and	ekdeef
budget approv	edkfed
budget at	eldede
budget before	egdjee
budget brand	edlffd
budget decide	cldeff
budget did	fceffj
budget first	esaZbd
budget for	eUdcom
budget freeze	fclfed
budget got	fekeec
budget has	enbeec
budget is	pbeddc
budget line	fkecee
budget not	fcifeg
budget on	bbadbp
budget only	fbaebq
budget passed	ebjodX
budget review	feiffe
budget round	jjcbee
budget so	fapefa
budget talks	fhjeda
budget was	ebjfeg
budget with	fcegej
buenos	dbbsZf
bug	ecjcei
build	cXgicn
build .	fZcefp
build a	efckef
builde	clhcce
buildi	cVltYb
buildi .	fZijde
buildi a	hcdeek
buildi in	feeefi
buildi out	ecdndd
buildi so	hYnefe
builds	fdefej
built	dblcdj
bullet	daeddp
bullet will	fddfej
bummed	edkeee
bump	bgildb
bump into	egkdec
bumped	mhcaed
bun	eejdeg
bunch	cnadci
bunch .	ekceff
bureau	onUdYc
bureau .	dobgda
bureau ;	feekde
bureau furthe	mmbXdd
burn	dggcam
burn awful	eZjeej
burned	diegfe
burner	dgrcdX
burner for	ebmeef
bursar	idahgg
bursar 's	eciflZ
bursar .	bZblij
bursar is	ideeff
bursar panel	bfedcn
bursar said	jjdceb
bursar to	gkceed
burst	cindeZ
burton	feeiee
bus	bVnhkb
bus .	cZtgcY
bus compan	deXenh
bus driver	fedblg
bus operat	ejeeee
buses	cbpdfb
buses .	fekfec
bush	kabbhk
bush .	lbdedi
busies	kbgeed
busine	ekdgXh
busine .	fmabdi
busine card	eZtabc
busine casual	eedkee
busine has	fekefb
busine head	mdedee
busine lotter	fdYefo
busine manage	iibfde
busine partne	hmWYig
busine plan	ecflee
busine priori	fbjfff
busine trip	ihedee
busy	f5dTTT
busy .	cjmZZf
busy and	enceeb
busy with	gocdda
but	ghZefk
but .	endedb
but @d	5KlWZY
but a	bgVlYp
but after	ebnaie
but all	bscccd
but anothe	ffffdi
but as	Zajbjk
but at	ececod
but before	cbepde
but betwee	bbccjn
but by	0Rdcdb
but can	ZegkkZ
but certai	ieffef
but comple	edoeeZ
but could	Yebvba
but did	bhuXdW
but do	YqQgcn
but does	eabeep
but every	kcdgee
but everyo	crceda
but felt	fdeeek
but financ	fiffZj
but first	ascgWc
but for	bdcjdl
but got	ecbcpe
but has	fojbbX
but have	ahmbai
but he	adfdik
but her	idieed
but here	ebeelg
but how	egeejb
but i	djrciQ
but if	gYiked
but in	dgcjch
but interv	ckeeef
but is	ecegej
but it	niThbg
but its	emadeg
but keep	ecdeem
but let	ahecme
but may	feejfe
but my	amjnVa
but need	btcZca
but no	WdWikp
but nobody	dsZdda
but not	qPVcjs
but nothin	bqobYS
but offici	giefed
but on	pZXkkX
but one	hZdfcm
but only	fuUXYh
but our	eXiedn
but ours	ffeeif
but page	fdYpef
but piotr	ifdfee
but please	iYehdj
but right	mYgefe
but said	eelfdc
but she	0kQWYa
but so	eikbdc
but still	dWacom
but thanks	gakddg
but that	jvPVfe
but the	ZdYccz
but then	flfhbZ
but there	frlSfV
but they	baZktY
but this	nWaobc
but to	ecejeg
but two	cregYc
but until	eobfce
but wanted	ddeamh
but wants	kaeaek
but was	dlWdbn
but we	dbRYou
but went	edeffi
but were	fcefbn
but what	eeceem
but whethe	cldeff
but who	ekeefd
but with	hhdbgg
but would	cqWjbd
but yes	jYbehk
but you	eZYfsg
but your	XoWhif
button	eSYqij
button .	ZfVmem
button below	eeiicd
button came	bZlhhd
button in	jcbelb
buy	ejacdl
buy you	fdeeej
buyer	cYggji
buyer .	eaeglf
buying	dmcZje
buying .	eieZel
buzz	cddned
buzzin	eblicc
bx	dfcpcb
bx test	gefied
by	rWZliZ
by #	Zb0UeX
by .	fhjcbc
by @d	tPVsmX
by @p	P4ZZYd
by @s	eedfej
by @t	nZeZfj
by a	abaibq
by accide	efoYee
by all	dgkadh
by an	gkgceb
by and	kaiejZ
by anothe	dgdecl
by any	eemddd
by anyone	hdcefj
by clicki	cesXce
by close	icdked
by commen	hakeee
by courie	cecbmj
by decisi	dehfje
by dog	racddd
by email	rlZYjT
by engine	geeide
by evenin	nbecef
by famili	acccsd
by financ	eaneec
by for	eddfek
by four	bcdjbn
by group	begeje
by hack	/NOjfT
by half	mZkZcg
by hand	fldded
by harrow	eecjhd
by hiring	cqaeeb
by how	bocdee
by human	ffeeie
by intern	djeeeg
by invita	hmeZee
by it	dZidcl
by itself	dpdddc
by law	hmacbf
by letter	rfbgZb
by loggin	embeee
by machin	qUelba
by mail	odWYkf
by me	feeiff
by mistak	Ym1OaV
by more	hdjdfe
by my	cjjded
by name	clabke
by no	eqbdfZ
by now	Z1ZoVQ
by one	ZZceav
by our	emjYbe
by phone	dgandf
by placeh	M1bfed
by post	cYkele
by produc	bsbddb
by questi	edcobd
by record	cadped
by recrui	ddnbee
by regist	amedib
by reply	eccnee
by replyi	cgapdc
by return	caauec
by sms	mhfceb
by somebo	elediZ
by someon	ddledf
by teleph	kcakbe
by text	ZXSllq
by that	glebee
by the	wWdcgb
by them	bfnebd
by then	btXddb
by this	dcbfeo
by two	rdcXhc
by us	bfmgdc
by useful	0bWafY
by video	bVY3bb
by volunt	cmdefe
by when	nZchce
by which	edhjed
by with	enTefm
by withou	jdfefe
by you	cUVmrd
by your	dXnlYf
bye	hYfcdn
bye .	deedel
bye now	fdhcej
bye>again	bhcmcf
bye>answer	bbZfet
bye>ask	igVefl
bye>away	efldde
bye>bye	cbabdx
bye>chosen	mYZbij
bye>closed	dgccdm
bye>date	UisgdY
bye>decide	fffjfa
bye>free	dXfbcr
bye>give	bbbqgc
bye>goon	Xdnfai
bye>hear	ccbpdf
bye>hold	cWxbda
bye>if	eahicj
bye>joy	cauhaZ
bye>match	ghfaeg
bye>me	WlfhZi
bye>meet	arQmhZ
bye>news	eclbei
bye>not	kYgfbj
bye>offer	lnhfaT
bye>others	fTkbik
bye>papers	atYfcc
bye>post	fjyXWU
bye>review	hdsmXS
bye>said	Xedeep
bye>start	akkdaf
bye>step	ieffjX
bye>them	fhhdag
bye>wait	eeqeeY
bye>will	bjWbim
bye>you	Zabdis
c	Qbbzgb
c have	blcbek
c no	ealjde
c your	eeekee
c1	hUdYko
c1 licenc	ededhj
c1 so	jdbZle
c2c	eceeem
cabin	dcadgp
cabin crew	debchm
cadet	gYibii
café	aVtkXd
café .	dbmjcc
café on	bejjed
cafés	eghhcd
cake	ZasVfh
cake .	cZsbag
cake our	dhWdli
calcul	XtXejZ
calcul and	dlcicc
calcul test	fjedee
caleb	bkiVYl
calend	fYgyVX
calend .	mgWidd
calend and	aqdcec
calend for	Ydogee
calend grab	ecekef
calend i	dkdfee
calend invita	edjgdd
calend invite	cYhsab
calend is	eekdfe
calend link	ebdodd
calend placeh	fddlee
calend year	fdcbfn
calgar	eedeel
calibr	liaadi
calibr of	ffeefi
call	lcZmed
call #	feidfe
call .	hmZdfc
call ;	dbmieZ
call ?	caZwcc
call @d	kRfqdb
call a	egkbfd
call about	dgcmcd
call all	kpWajY
call and	phVbff
call at	jgkafY
call attach	hadedl
call back	ceapdd
call before	nbedee
call betwee	fhdZdl
call but	ibiche
call by	5SYUaf
call centre	Yigccm
call chance	dbckkd
call each	kcfeef
call every	aiddld
call everyo	mcddee
call first	gdeeei
call for	TbXfkt
call from	yLQtdb
call hack	eackdk
call has	ajcdbn
call her	Yamlde
call him	dedned
call i	oWwdXT
call if	igkbac
call in	rZZggb
call inside	pbdeea
call is	kZkfdb
call it	jiffUg
call just	fcaYjn
call me	YhWjlg
call my	eedlef
call no	hccdle
call not	Yoedfe
call of	kbafie
call off	bpeefb
call on	hjeWal
call once	chleea
call opens	deefek
call or	cobchd
call our	ggWgme
call recept	adoeee
call so	fcehhe
call that	idacdm
call the	feqfWY
call they	eeddoZ
call to	rUWrfY
call tp	cklacd
call us	cYllad
call useful	ieefef
call was	cighec
call when	cgcgkd
call will	keeZej
call with	XRV8gZ
call within	jhdded
call you	ojQiag
call your	cdcobi
callba	lhRfbm
called	Shegpf
called .	coaida
called @d	ajeefh
called @p	Ziekef
called a	dalied
called an	baclke
called and	Xkgbmc
called anothe	ebceeo
called but	cXgghl
called by	dekefe
called for	koSpZT
called from	emefea
called has	eebeek
called in	hodceY
called me	VYZZum
called off	fcZefo
called on	chdefj
called the	eZtabc
called them	edgbel
called to	mfhXde
called up	eeeefj
called upon	dkcdjd
called you	gadeem
callin	gYXofj
callin .	djkcea
callin a	cdYkel
callin about	deebnd
callin all	lddefe
callin in	cbamei
callin me	eekgeb
callin to	cbckgi
callin you	nTdkbj
calls	xUUaen
calls .	jZhbek
calls @d	rcdZee
calls at	dglcec
calls before	ebcldh
calls for	gYacip
calls go	djeffe
calls on	iefeff
calls to	ideeci
calls with	ajbqeX
calls you	pfacdd
callum	gabelg
callum we	feehdi
calm	dfsaaZ
calm .	ejmceY
calm in	gdmedc
calm you	feeefi
cam	bjcfck
came	XgVYkw
came #	dbYcfp
came .	edhXfl
came @d	dZagZt
came a	eaYacv
came across	dgYqaf
came after	eZbemh
came and	WxWbdb
came back	dbVSpt
came by	cdmYmb
came down	bQfcaz
came first	fcgeje
came for	hsjclK
came forwar	fdeeek
came home	fkeeha
came in	lfYZco
came next	dgnecb
came on	dcbdmh
came out	kUaioe
came over	fcedem
came second	ciYaVv
came the	ebpedc
came throug	aehatW
came to	XwcbWg
came top	eieegd
came up	ZpanYa
came with	eccigh
camera	YYksbc
camera .	bbljde
camera and	fedjee
camero	Xaecjp
camill	edlcfd
camp	lWXlfg
camp in	iaddek
campai	iXoZah
campai .	heddei
campai is	ehiefc
campai team	nbddfe
campbe	cieefh
camps	joabeZ
camps organi	klacea
campus	cdlicb
campus .	faqdeb
campus is	eboded
campus recrui	eeeiff
campus team	cjcjed
campus visit	dgamdf
can	bednfe
can .	hWinjW
can @d	saeZcc
can accept	eeecle
can alread	ehdclc
can also	cdnccf
can and	bhekee
can announ	effdif
can apply	jZaicm
can arrang	eeedjf
can ask	oaacfg
can be	akobad
can begin	gZccli
can book	edekef
can bring	dbmdge
can call	iYiacm
can change	ffkcfe
can check	cmhbec
can choose	bloXdb
can come	VfkiZj
can comple	fddlde
can confir	ZpgbZi
can consid	jcegfe
can contac	fedgfi
can contin	fdejef
can count	xWbbde
can decide	jlccbd
can discus	feeekd
can do	cRarlg
can drive	ededel
can expect	ymTVbV
can extend	eZehme
can finall	kadWpe
can find	ejdege
can finish	dccgdm
can fix	fdejef
can follow	ihihaZ
can get	pfXgda
can give	ZVfTkw
can go	Yeahrb
can guess	kcZeek
can handle	jdeged
can happen	egcndc
can hardly	fdeemc
can have	bZTX2f
can hear	dhdjee
can help	fYtbcc
can hire	ceheje
can hold	laabnd
can i	UTe8Wa
can ignore	bamkcZ
can imagin	bncddh
can issue	ffficf
can join	efddlf
can judge	eeekee
can keep	gYnica
can lah	lieZdf
can last	emebed
can let	efeiff
can live	ndaack
can lock	fffdif
can look	hideed
can make	bhZoah
can manage	eejged
can match	dbdjje
can meet	dabfqc
can move	kWdpcc
can name	eceobe
can neithe	dgledd
can no	kaddfj
can not	Zlggai
can now	cWvVqV
can offer	agcmde
can only	gaUXbz
can order	eeffif
can pay	cjZjbj
can pick	ejfcee
can plan	ibhcfg
can proces	fddlfe
can promis	vTaakc
can put	aWZ1db
can reach	fWapfh
can read	jXagen
can reappl	ecfddm
can releas	eedgie
can report	embefd
can reques	cdgaen
can ring	jdfgee
can run	eddpbd
can safely	eekdfd
can say	ivaYbS
can see	YjgoZZ
can send	dkefde
can set	eZoage
can settle	eefdje
can share	eidide
can she	cbdZrd
can sign	gideee
can sit	cjccbm
can sponso	eieffe
can start	aYVkip
can still	abaffp
can stop	caRclu
can take	R3Oedf
can talk	gfXnlW
can tell	nmkaXR
can the	ehbedk
can then	eeigfd
can theref	feefck
can they	gdfjcf
can think	dmceee
can track	ecmcef
can try	dcecdo
can update	hjlWbd
can upload	feoYee
can use	cpiaea
can view	eeocea
can wait	jVimfa
can walk	fefXpe
can we	SVXssa
can withdr	kdhded
can work	dWbigo
can write	edeajj
can you	TPd9lW
canada	ejeeee
canal	eckdeg
cancel	XRobYx
cancel .	eUagdu
cancel @d	ddqceZ
cancel and	clchcf
cancel as	dZikeg
cancel by	ecjbek
cancel my	edoeeZ
cancel not	ebZfeo
cancel on	cdlddh
cancel so	hemlcT
cancel the	YanZYo
cancel was	djckdc
cancel whatev	kmWfee
cancel your	cdsZga
candid	gldcaj
candid #	ccmZgh
candid 's	YWhajt
candid .	clZcYr
candid @d	qjbXca
candid a	agjadl
candid about	ebqcfb
candid accept	Yeffen
candid accoun	YayXaa
candid after	Xkkbdi
candid alike	ikdddc
candid alread	fdedcm
candid and	luYRbe
candid anythi	eejefe
candid are	izVXXY
candid as	eZjddk
candid asked	lahdee
candid at	ehcefi
candid b	bkaadn
candid before	cqdbeb
candid but	fjefde
candid by	8QXZca
candid can	iffdee
candid comes	Wtbadc
candid coming	nbecee
candid commun	edmded
candid could	fddfej
candid declin	iiecha
candid did	diXlef
candid ends	eedefk
candid experi	dataeZ
candid failed	ebehma
candid first	kcefef
candid follow	fmagec
candid for	diccdk
candid from	dbbacs
candid furthe	eefefi
candid get	obeeec
candid gets	mbdhee
candid had	ecdccq
candid has	eoaXZk
candid have	jZcjdh
candid hear	qeacec
candid home	edkefc
candid hub	gfgaje
candid i	bcmhec
candid id	jcfeff
candid in	mjdXdd
candid indivi	cmeefc
candid inform	Yncedi
candid interv	ibcedm
candid invite	calidc
candid is	rjbXca
candid know	ibgdeh
candid lists	mkXced
candid may	Yihhef
candid more	fddffk
candid must	dZkicg
candid need	feiffe
candid no	WlZkdk
candid not	docidY
candid notifi	jcdedj
candid number	cdciej
candid of	jgddee
candid on	ydiPbY
candid only	YvZdca
candid or	mddhdb
candid our	cembee
candid papers	falffe
candid please	dkmbeY
candid portal	aevYda
candid privac	abtacb
candid profil	edkbeh
candid receiv	jcjddd
candid reject	deicfi
candid remain	eifffe
candid select	dledfe
candid shall	qfcbda
candid so	ilbddc
candid stays	edleec
candid survey	fejcef
candid than	fidefg
candid thank	lgZjdd
candid thanks	cYdefp
candid that	Yedfof
candid the	gPkWet
candid they	eodbed
candid this	dabjcm
candid to	ldTcas
candid told	qcbdcd
candid update	gbejff
candid was	cYYdbx
candid we	bqbYdj
candid were	eaceep
candid which	caeedo
candid who	WpXWes
candid whose	heZZdr
candid will	4eWXbW
candid with	ZReTd6
candid withdr	cfpdZd
candid within	leddfe
candid you	XtYkgW
cantee	jZueZU
cantee .	mgchba
cantee and	ibicgf
cantee is	ecndee
canton	jidded
capabi	kddege
capaci	eeehfg
cape	fUZfft
cape town	fWbhgo
capita	hYegjf
capita depart	jdehde
caps	cdfncd
caps my	eekdef
captai	blVXoj
captai on	ddendd
captai said	ieffff
captai wants	fffYnf
captai would	eldbge
captio	eaakek
captio .	eabkdl
captiv	ddXrfc
captur	ikcdec
captur .	ikcdec
car	WTohxR
car .	cYhdkj
car allowa	dddbpb
car for	feofeX
car park	dekboU
card	dPsrYX
card .	hS2Qac
card ?	fefief
card and	cbZzZb
card in	ieegde
card it	edlefd
cardif	hYieck
cardif office	dbmgcf
cards	dsdabb
cards but	fjefee
cards on	ideeeg
care	bWuadg
care .	fUsbiZ
care about	ihdfed
care agent	emaefe
care and	cfheei
care assist	digddg
care home	dcekdg
care homes	ieedfh
care of	ebhbgk
care team	fekcgd
care to	eclhcc
care you	edieeg
career	fa4UZc
career .	dZiccp
career accoun	eekefd
career at	gYuYcb
career centre	cepZde
career chatbo	fenbdd
career evenin	eeneea
career fair	ecpbbe
career helpde	eanefd
career in	dWtbdd
career lady	fkbjeZ
career mailbo	hmXffe
career office	kdeeef
career opport	pYUoee
career page	heibcg
career portal	ZbtWdh
career site	cdjYdn
career team	fekgea
career with	docbee
carefu	ldbfbi
carefu .	gpWdeb
carefu and	dfmbfd
carefu consid	oWYadq
carefu review	eceefk
carefu though	ddkpdV
caregi	dhmbdc
carer	ekeeiY
carers	dkfbfg
carers and	cjddei
cares	ffdeje
careta	ceVaol
careta .	dhYdoc
caring	cghfch
caring about	ehccek
carla	fcfdek
carlis	heidfe
carlos	ekeefe
carly	dbmdeh
carmen	gjddef
carmen .	gjddef
carol	bhejfe
caroli	fjZedk
caroli #	fjZedi
carpen	hebeej
carrie	jrYaeY
carrie out	liecea
carrie over	euadeU
carrie the	eeecii
carry	SVfuYp
carry #	fediff
carry a	ddfmed
carry on	VafnZo
carry out	cdmffc
carry over	edeefk
carryi	cgphdW
carryi on	deqeeY
carys	djeffe
cas	diajfe
case	orPfYf
case .	cpaaal
case @d	nddbde
case and	dhedlc
case anythi	fedefj
case attach	cedodc
case but	eieddj
case has	fedefi
case i	mZcdei
case in	iidgdb
case interv	dccped
case is	iwXUda
case it	bibddl
case nobody	hifdde
case of	dpbVke
case on	kkdaeb
case study	bWX4ZZ
case that	emeeea
case the	fgdcej
case they	ejcdfi
case to	iceied
case was	gieeed
case we	hjdYei
case you	nkgVfa
case your	jmeWee
caselo	deekee
cases	hakfdf
cases call	Ydoeef
casewo	eccdeo
cash	ZVYWvl
cash .	dZcank
cashie	baybcX
cashie .	cended
cast	kgPdbr
cast list	pacdde
castel	dXVfex
castel .	ebYdes
castin	mkTYel
castin .	gideed
castin direct	ehdcek
castin for	lfcdde
castin in	Xodcdj
castin office	eebocd
castin vote	hcdeek
casual	XSYhrm
casual .	fdecel
cat	YaxVnT
cat .	daqaha
cat in	edmeeb
catalo	raWach
catch	gbjZkc
catch up	gXpdcf
catch you	ibdgjc
catchi	hqbZbe
catchi up	hrcacZ
catego	ddeeel
cateri	blhcfd
cathed	hadgfk
cather	dhdelc
cathol	egccdl
cats	aaqhbc
cats .	aanhce
cattle	edeieg
caught	bgbofa
caught me	gehYjg
caught my	dcWsec
caught our	dddnee
cause	gkgace
cause .	ekbeeg
caused	dcmceh
caused .	dcndef
cc	edledf
ce	ccdlic
cedar	ehbaan
cedar vote	ijddec
celebr	ggiYnW
celebr ;	kgddfc
cell	foagba
cellar	bbeeoe
cellar hand	ddjamc
cellar hands	edideh
cellar master	eecgke
cellis	daaedr
cellph	dgejee
census	fViicj
census field	icdkdd
cent	cjdZmc
cent .	dkfajb
center	ilbkaY
center techni	emdefc
centra	dflcfc
centra admini	ebncgd
centre	gZhlag
centre .	eWfuYe
centre @d	eelZeh
centre about	idbefi
centre and	dZjheh
centre at	fjfcff
centre for	fedieg
centre from	feekce
centre has	doVcjc
centre in	lfdbgd
centre is	Zejiee
centre on	bgdfdm
centre people	gejdde
centre place	edbiej
centre scores	iaekfd
centre the	gjeeed
centre using	feekfd
ceo	faYvcb
ceo 's	feebjh
ceo .	ddckid
ceo has	dcneed
ceo signs	elbfef
cert	ecemcg
cert .	feeicg
certai	ufXceX
certai .	zXeZbV
certai ;	dleffc
certai the	eeccfl
certif	YZc5ZZ
certif .	gUZxcd
certif ;	biejde
certif ?	dfejef
certif along	feejee
certif and	fXpkcY
certif at	eefief
certif b	eedlee
certif before	fcbpdd
certif by	Xlcobd
certif copies	ibclfd
certif copy	ddcpdd
certif delete	omXWed
certif has	bcklcd
certif i	ffkecf
certif in	feYnff
certif is	dZYmen
certif nursin	docdee
certif nysc	edjffd
certif of	ZagtgX
certif on	cdhihc
certif over	fekdee
certif that	eejZhh
certif the	fefife
certif to	hglVfd
certif was	hlZbeg
certif with	ekcidc
certif within	beepae
certif you	cicidg
certs	bceidl
cet	ggadhh
cet it	ecdhej
cfo	YffmjY
cfo 's	ebdhek
cfo .	egekce
cfo ?	deffje
cfo has	eejhdd
cfo on	eeejef
chain	ZijbZk
chain .	eacicn
chair	kddamc
chair 's	ncbdci
chair .	eYubYd
chair and	dUlbcq
chair by	bldYnd
chair empty	eieedh
chair has	jkbgYf
chair in	ebedme
chair is	ghbeoW
chair missed	jjddeb
chair of	iebXpe
chair said	gieeee
chair so	ciZeem
chair told	eheiee
chair will	kXdmfc
chair would	dcdfgk
chaire	dgdidg
chaire letter	fddjeh
chairm	YXgiqc
chairp	gdfhee
chairs	djjbed
challe	ZTjsag
challe .	fYiacp
challe came	gideee
challe in	cclieb
challe within	ddemed
challe you	dabkii
chambe	feUabu
chambe .	djXckg
chambe of	kdefed
chambe wrote	dgadel
chance	XjWiZq
chance .	fcZZhp
chance ?	eeieee
chance i	eibecj
chance is	cfekfe
chance it	efneeY
chance of	damacl
chance to	YhZffp
chance we	eseVed
chance were	eeXfeq
chance yes	fmecce
chance you	dbdqdd
change	YS3gXf
change .	PhokXf
change @d	hekced
change a	ekicdc
change again	djejea
change and	fdoffZ
change from	blXhdj
change her	dVcmen
change i	dZrded
change in	bkjdYg
change it	Zanjdd
change its	eZidel
change jobs	kdjceb
change my	ebqdeZ
change nothin	lbeged
change of	cZihbk
change on	ifmcca
change please	jfffdd
change the	bWuibX
change their	ZYjagp
change to	gWVijn
change we	ebidei
change you	iXkkad
change your	ejsVZZ
changi	dglddd
changi .	gdiefe
channe	iWuYcb
channe .	lZlbec
chaos	cingcX
chaoti	fdleec
chap	bhdXUu
chap .	dZgcdo
chap from	hjccai
chap who	dibeek
chapel	deZoee
chapel .	deZoee
chapla	jcddfh
chapte	coXelb
chapte beauti	cnZckd
charge	fjZbig
charge .	giedff
charge and	bdkidd
charge has	bfcdem
charge of	eedcnd
charge said	flceed
charge wants	ddeekf
charit	egeXij
charit 's	edlfcf
charit .	ghacoZ
charit can	fidfff
charit has	fbeedn
charle	efifhb
charlo	iVueaW
charlo simon	egjede
charmi	fibcfi
charmi .	eieech
charmi has	iddejd
charte	edhcej
charts	naedgd
chase	d1RVZh
chase again	emddfd
chase i	kibded
chase me	Xsbddd
chase the	deedfl
chase them	dpccdc
chase us	ifcdei
chased	Wrbjbe
chased the	Zneeff
chaser	emdede
chaser .	emdede
chasin	ryJYbX
chasin .	njUcaj
chasin for	fkecee
chasin them	muTWcZ
chat	aaluZZ
chat .	UerqYT
chat ?	eWX0cZ
chat @d	mYhebh
chat about	feanhb
chat among	cleefe
chat and	feeife
chat box	hkcdde
chat but	ffeeei
chat for	eeejdf
chat here	fcebne
chat i	eiedeg
chat in	eelcee
chat on	bfcsbb
chat over	fdejfe
chat to	lYehee
chat with	afjkZd
chatbo	jYnYch
chatbo .	fenbdd
chatbo has	dYedhn
chats	ihedee
chatte	gadkeg
chatte to	facleh
chatti	jZhhcg
chatti .	gbndec
chatti @p	jdeeff
chatti with	dgXkdk
chatty	fifefe
cheape	eUVbY5
cheape .	dYadax
check	fmanfW
check .	ddcpjX
check ?	feclde
check and	cgbihe
check at	dedmee
check both	jbehee
check can	deemce
check for	fedpYe
check from	fkeeed
check has	fcblge
check if	elecee
check in	ldjZdd
check is	heYdlg
check it	gajdjc
check me	jcehef
check my	nbddee
check out	bjeclc
check she	daichj
check that	dlefed
check the	irhSdZ
check there	naegdd
check to	ckXpcd
check upload	ejeeef
check we	dcandi
check whethe	cmgced
check with	pvWSYb
check you	eYcphd
check your	epiXiV
checke	yjXWaZ
checke .	hjdded
checke and	ecejeh
checke by	gkeded
checke for	lhccfd
checke until	ieeffe
checke with	rdcadd
checki	nbnZca
checki .	naeeef
checki in	goddab
checki the	dcfcme
checkl	ddbrbd
checks	hURspc
checks .	fYYrmX
checks and	dcdigh
checks are	fiegde
checks on	djchee
checks take	eeflcf
checks the	idedfh
checks will	efeeif
cheeky	dhdeie
cheerf	fdbfem
cheeri	fbmfeb
cheers	kcraWc
cheers .	cincca
cheers for	dbuVZg
cheers mo	jdeeef
cheese	dWwYea
cheese .	bbtXiY
chef	cgTdsg
chef 's	mfddkX
chef .	ZbUjpi
chef and	icejed
chef de	geefkb
chef has	ahcacq
chef job	ebdhle
chef likes	epbaed
chef positi	efcjdh
chef says	qbibba
chef so	fedieg
chef wanted	dbaejm
chef wants	beaetX
chef will	cmdidb
chemis	aekcif
cheng	ejeeee
cheryl	cYubba
chew	iqcaac
chew it	kjdcdd
chew on	kgedde
chewin	eqcccb
chewin on	ckeffd
chf	dYdndi
chicke	bgSmgm
chicke .	eYcfcq
chidi	eiegee
chief	cjclZf
chief 's	elecee
chief engine	cdbped
chief sustai	eamged
chief wants	bceobg
chiefl	edddlg
child	bdvTce
child 's	cerXce
childc	kfeeec
childr	nUeghf
childr 's	habaph
childr .	obdfeb
childr and	ecddji
childr are	kagfee
childr for	fdeigf
chimne	ekZedi
chin	blXabp
chin up	bmXacn
chined	eccjej
chinwe	jeedge
chippy	iXkcei
chloe	kWfcfl
chloé	eebndd
chloé .	egckee
cho	ekdiea
chocol	edekfe
choice	eYTcso
choice .	blbYoc
choice ;	eddjka
choice and	cVZfql
choice but	eeejeg
choice by	raddcd
choice candid	hfdigb
choice fell	aXacks
choice has	cdcijf
choice in	mbeeee
choice is	llcZcc
choice of	UejqZe
choice said	dbdefn
choice signed	dZcecr
choice so	ejeedh
choice was	ebbeep
choir	USjjml
choir 's	ffblcf
choir .	fWoadk
choir direct	gidalb
choir has	edeeig
choir phoned	cZcldl
choir school	fcefbm
choir voted	ekdejY
choir was	dZbblm
choir we	efdelc
choirm	cdibnc
choirm said	eekfec
choose	eaXzZd
choose .	ZxXdeY
choose ?	jefeee
choose @d	hajhdd
choose a	aUkuba
choose and	yWcVdf
choose anothe	jYakck
choose betwee	MXX+Xh
choose by	jcciee
choose from	ekiceb
choose in	kbffff
choose on	tZeWde
choose one	fichde
choose the	gYhedl
choose you	eZYXsk
choose your	eccoec
choosi	imZiYe
choosi .	arZkYb
choosi and	cqbccd
choosi betwee	iddfbj
choosi chapte	ejbdif
choosi chowdh	elcefe
choosi hii	hbjeee
choosi tents	dahmed
choosi to	dehkeb
choosi tops	kfddee
choosi who	eleeec
chops	edmcdf
choreo	gddekd
choreo your	dedele
chorus	eddfcn
chose	aUWQc/
chose .	jgeeee
chose a	daccer
chose an	ecZeep
chose anothe	eceefl
chose me	denfeZ
chose not	ficdeh
chose somebo	iZjZck
chose someon	Zeeddq
chose the	cSYdc1
chose to	edkbeh
chose you	dmbZla
chosen	fjZWgo
chosen .	XpcUdp
chosen a	eXYjcr
chosen an	feefei
chosen and	pebecc
chosen anothe	dbncbh
chosen anybod	fodfeY
chosen are	iiddee
chosen as	dbcYvb
chosen at	ihedee
chosen by	clhdec
chosen for	hXZmYq
chosen its	fieedh
chosen more	jrWeeX
chosen not	edjeci
chosen our	gceedl
chosen so	lgefea
chosen somebo	eldedd
chosen someon	haZdbs
chosen the	cZbdat
chosen this	hedeei
chosen to	aZjcaq
chosen we	gllbaZ
chosen will	bmeefd
chosen yet	ejfdee
chosen you	dZYX8O
chosen>again	Zbfohb
chosen>answer	tqWZcV
chosen>ask	aylTbU
chosen>away	fhqZcX
chosen>bye	ecredX
chosen>chosen	hnUYek
chosen>closed	ededkg
chosen>date	sXYUph
chosen>decide	bkmdbb
chosen>free	cZcmdk
chosen>give	ckdjdb
chosen>goon	bhbZho
chosen>hear	meedde
chosen>hold	YpsbXV
chosen>if	iYjbek
chosen>joy	cbcmid
chosen>match	cdhbYr
chosen>me	edcUwZ
chosen>meet	XsjfbW
chosen>news	hfabqZ
chosen>not	mcrVZc
chosen>offer	clZamd
chosen>others	dTfYP/
chosen>papers	ZWekvV
chosen>post	ZflcsU
chosen>refuse	tidaXZ
chosen>review	dkcicf
chosen>said	hZcajm
chosen>sorry	hacick
chosen>start	Zgbalk
chosen>step	ZfUyYh
chosen>thanks	edledd
chosen>them	ZdYejq
chosen>wait	ardcXf
chosen>will	i1VRfb
chosen>you	dfVZyf
chowdh	lcbale
chowdh .	leYame
chowdh recrui	eiefff
christ	aklXhe
christ .	ancbbl
christ and	ddndde
christ from	efmecc
christ party	cboeed
christ presen	eeebmf
christ show	codeeb
christ temp	dbelfe
christ you	ibbdnd
chrome	fekede
chuffe	dbnhdd
chuffe .	eboecd
chukwu	fefhfe
church	jYfgka
church counci	ndddee
churn	eceieh
chuseo	idehed
ciao	jbbemd
ciao manage	igZdje
ciao rang	iccgkb
cider	hjccai
cider place	hjccai
cidery	eeefgi
cidery .	eeefgi
cinema	lXdjhb
cinema .	lYdlec
cipp	ecahdm
cipp .	edbedn
circle	srQVaa
circle back	trQTaa
circui	eceeem
circul	gcdsbY
circul among	hhcffe
circul on	iccjee
circum	cQlZav
circum .	ebbbeq
circum have	fdnefa
cities	bkeefh
citize	eYVhhq
citron	fciied
citron and	fciied
city	mtRXbg
city 's	hmXffe
city .	miacdf
city counci	ihfddd
civic	eelcee
civic centre	eelcee
civil	ikXfef
civil engine	ecbfem
civil me	gdekdd
civil servic	hmcddc
civil you	igehiX
civili	ddbqdd
civili questi	edbnde
claim	eTuiVe
claim .	camdcj
claim has	ebpbdc
claime	oZVcem
claime .	fedihd
claims	gicdeg
claims handle	jdeefe
claire	dnbkbZ
clarif	eekgdc
clarif the	ecnebe
clarit	kggcea
clashe	cajlee
clashe with	cdjhee
class	Scikfk
class #	edfihd
class .	cpdZee
class and	ecdhej
class is	egddei
class teache	bhoTdl
class we	dbehke
classe	edpbdb
classe are	dkeeee
classr	cgkecd
classr you	ejceeh
classy	cZacdt
classy .	dadddp
claudi	dcjehd
clause	feefgf
claws	eZeccp
claws on	eZacdr
clean	bgfaod
clean .	eidflY
clean and	efddek
clean drivin	feefie
cleane	djacdm
clear	mYabhl
clear .	dUndmd
clear about	fogecX
clear and	ebekeh
clear answer	deeccn
clear for	iadled
clear it	iaccdn
clear since	fecejh
clear so	efdclf
clear the	lecZlc
clear this	eflfdb
clear up	goafZe
clear you	kfefec
cleara	ZUSuoh
cleara .	eWbhlk
cleara certif	cedodd
cleara form	efekde
cleara from	fdeeke
cleare	dWVoqe
cleare .	dajhdh
cleare round	eedgei
cleare the	djWkic
cleare to	gdedkd
cleare you	fdejef
cleari	elZigc
cleari .	fjdefe
cleari the	ejbjee
clearl	gakddh
clears	jdddei
cleric	hXgbhl
cleric office	hXgbhl
clerk	pbVjic
clerk 's	lcdeef
clerk .	icUmkc
clerk by	Zceodf
clerk examin	didiee
clerk grade	blebid
clerk has	edeecm
clerk i	ffgdie
clerk is	ekfecd
clerk of	mcbddh
clerk positi	eiedeh
clerk post	fcgedj
clerk subjec	eceenb
clerk though	ngdeeZ
clerk to	ncebid
clerk will	eceele
clerks	XeXioi
clerks .	feefie
clerks they	eiegfd
click	bSeuhY
click .	edncec
click below	dbdoee
click here	dddjcj
click i	fedjee
click on	feiefe
click the	edceme
click to	edjcjd
clicke	gUkjdh
clicki	aclVmj
clicki #	fbVikk
clicki the	cesXce
clicks	ecodec
clicks .	ecodec
client	ghYfcn
client #	fecjeg
client 's	bajmbh
client .	YlYefm
client @d	cjeajg
client a	gZbkhh
client again	kldYed
client agrees	flfbfe
client and	jmhaaa
client as	enceeb
client asks	ebcjkc
client came	feeeej
client feedba	jZdffj
client finger	dpbbde
client has	diZYbs
client i	Yhdldg
client in	fYZndk
client interv	jbehdf
client is	clUnag
client it	hbfeje
client liked	ebdefm
client likes	kfdfed
client loved	ebdjgh
client loves	okaabZ
client needs	jcdhee
client on	dbdldi
client round	efoYed
client side	jfcddi
client thank	fmiaeZ
client they	eiehde
client wanted	dccdeo
client wants	jWXese
client was	ffieed
client went	eccbdq
client will	gYdgYr
client wrote	kdeeee
client you	ekmddX
climat	ebghdi
climbi	ibmbed
clinic	YYemgl
clinic 's	fhnada
clinic .	haYcnj
clinic direct	fjeefe
clinic has	eacccs
clinic in	eeelde
clinic is	dfdjhd
clinic lead	cehedj
clinic manage	gddgei
clinic number	fcdhej
clinic on	feeief
clinic posts	feiefe
clinic trial	fedfej
clinic wants	ddeeme
clippe	dfedek
clock	cYahbr
clock .	gcfeei
clocks	fcpade
close	XbmbXu
close .	afRbdy
close @d	qacdec
close and	ecceen
close at	ZXrida
close betwee	kcdeeg
close but	fceffk
close call	feeeei
close enough	eheejb
close for	claeeh
close i	ldebeg
close it	eYcddr
close my	dZvcdW
close of	clefde
close on	TsndbW
close out	edlfee
close second	eaYacu
close so	egkeea
close the	cgajXp
close thing	feedje
close this	iXnbbh
close to	eaeidj
close we	fejeed
close your	cWgkck
closed	aboWXv
closed .	XagWYy
closed @d	dencdd
closed @p	jiedec
closed accord	fdddfl
closed all	febfel
closed and	imSdeh
closed at	eXrded
closed automa	ffdffi
closed by	ibYddo
closed candid	fcfffi
closed for	XrmddU
closed from	hSybbZ
closed in	bicheh
closed it	echeei
closed its	fldfec
closed monday	edkidc
closed now	ecbeen
closed on	bXyUbd
closed over	hjeedd
closed the	akOcaw
closed this	ecdeel
closed to	hocedY
closed until	ghYlde
closed with	fedffi
closed withou	eddeek
closed your	dZmYdj
closed>again	kdjbag
closed>answer	YdYgkl
closed>ask	ZV1laS
closed>away	ZskZaa
closed>bye	ffmeea
closed>chosen	bZadjq
closed>closed	eYibdn
closed>date	XavaVo
closed>decide	chZddo
closed>free	hfcicf
closed>give	fchjdd
closed>goon	ebgfej
closed>hear	cjiedd
closed>hold	cZjcdl
closed>if	ccifke
closed>joy	fdkcpV
closed>match	fccden
closed>me	dadamk
closed>meet	cfkfjX
closed>news	bblbbl
closed>not	bedbep
closed>offer	fhadnb
closed>others	oXWaau
closed>papers	ccXbU0
closed>post	YfYVbz
closed>receipt	edhfci
closed>review	epZYaj
closed>said	Wmddcn
closed>sorry	cbXpcm
closed>start	ckbicg
closed>step	boqZXZ
closed>thanks	ebpeeb
closed>them	djYago
closed>wait	ccVijl
closed>will	haPmjk
closed>you	ebkeeg
closel	gZYadv
closel .	eabeep
closel match	iicbfg
closer	bXfXaz
closer fit	eeeefj
closer to	cakZbp
closes	ectddW
closes .	efeeie
closes @d	ndbdhc
closes for	geeiee
closes in	Zarfbc
closes on	YYslaa
closes over	cldeef
closes the	foZbde
closes your	femcdd
closin	eZoTWu
closin .	gamddf
closin @d	bikhdb
closin date	pgoOac
closin out	eaZeeq
closin the	Yhgbao
closin this	edfefj
closin time	feefei
closin your	dTgbdt
closur	fYpadf
closur the	hcidff
clothe	WVqnZe
clothe .	eccpce
clothe and	ecdhej
clothi	eediid
club	bZoVbp
club 's	iedecj
club .	edidei
clubho	Zdnhcd
clue	btgbbW
clue .	duWdda
clue what	fbmffd
clue when	dodddd
cna	clkbdb
cna .	dkdfee
cnc	ekdgec
co	ceXpla
co direct	fifdee
co founde	gdXtaa
co op	ZXfiof
co operat	eefcle
co projec	ecfgif
coach	YeYYku
coach .	bUUbps
coach and	ejfefe
coachi	ZnjcWg
coal	feifee
coasta	gXsZWk
coat	hZqcYe
coat and	fedfdj
coat it	eZmceh
coat there	jggdcd
cobalt	heheed
cobble	dhceje
cobble togeth	dhceje
coc	dalifb
coc with	dchked
cockta	icecei
code	Vfcwab
code #	dbnhdb
code .	dnVjfb
code ?	fmdded
code and	abeoee
code below	feejee
code is	ebocee
code of	Zdbsce
code placeh	feckef
code you	eccdhl
codear	eedefk
coder	dgbedm
coder .	eccfen
coder who	ejeeff
codes	jgdfjY
codice	ncdZje
coding	ZRR+Xh
coding challe	WaYzce
coding exerci	ccYsde
coding round	ecdjci
coding test	kYblee
coe	jckdec
coffee	WK0sWc
coffee 's	Wcokcd
coffee .	jYsaca
coffee @d	aedeco
coffee and	bZfqgY
coffee no	fccnec
coffee on	eddmde
coffee roaste	iejded
coffee semina	eZqbdd
coffee with	bdatcb
cofion	fefhff
cofoun	eqacdc
cofoun 's	fichee
cofoun and	fieefe
cohort	geVcrc
cohort .	ecedkh
coin	fmbccf
coinci	ecoddc
coins	edeled
colbec	dcodeb
cold	XbjpVk
cold chain	fdeiff
cold feet	djbeej
cold for	edjfef
cold on	eideeg
cole	edjiec
colett	jZmded
collab	feedej
collat	gjdeed
collea	Wkkdbk
collea 's	hZneec
collea .	XUlcmk
collea @p	eekefe
collea and	Zphddb
collea are	kgcdee
collea at	ahqZdc
collea from	ZaZgav
collea has	dobhdc
collea i	chdeek
collea in	Xeogdd
collea is	ajTpeg
collea of	akmbbf
collea ought	dddfhj
collea placeh	fdnefZ
collea please	fdfief
collea the	oaceee
collea to	cheakh
collea told	lgdeeb
collea which	edekic
collea who	ggZZbq
collea whose	fcieeh
collea will	ccjiai
collec	dSxXYl
collec agreem	feembd
collec at	bdkble
collec from	edmeed
collec it	iakdde
collec opinio	odbcee
collec their	fcdeek
collec them	aecidm
collec until	idhdde
collec will	Yboeeh
collec your	bZichm
colleg	Wjakje
colleg .	cjbdke
colleg and	fefffi
colm	edckeh
colomb	ecdiej
color	cXegeo
colour	ahafen
colour .	ddehfi
colour vision	fddeek
combin	aklfZb
come	deWqkb
come .	QpbXwZ
come ;	eebcfn
come ?	bcctdZ
come @d	gQansY
come again	jYZhdl
come all	dbsdca
come along	dbcscd
come and	UMayyV
come back	qnXUdg
come before	doeaef
come by	eSZskd
come do	eeekde
come down	bgckib
come first	ZZipbg
come for	aSWzge
come forwar	gmddeb
come free	endbib
come from	ahpgZZ
come get	ajbYlj
come hack	hXcpdd
come home	bhcdem
come in	ZgS6YY
come off	gdeefi
come on	nhWqXX
come out	iffdgc
come round	ZfeZpe
come second	dhdcld
come so	lbedeg
come straig	cjegdg
come that	eecocc
come they	egccle
come throug	mdejaZ
come to	biechh
come up	gUXoen
come useful	jefeff
come we	kjeZee
come with	bdckjd
come within	kdfeef
comes	unYVda
comes .	ihdcia
comes @d	ukVXaZ
comes a	djbocZ
comes after	Zjnaad
comes and	kefefd
comes at	gdeife
comes back	hikUhb
comes before	jdefee
comes by	lcbbhh
comes down	eiheec
comes first	cfpdda
comes free	hjeeed
comes from	oYibfc
comes hack	ocbdee
comes in	mlYYhd
comes later	fkedee
comes next	ejjkaW
comes off	ffdeei
comes on	lcebid
comes out	dafepa
comes over	jdfefe
comes so	eddfek
comes the	mhZkca
comes throug	ejhded
comes to	hlbehZ
comes togeth	Znefff
comes until	rcbbce
comes up	cWRdY6
comes with	pdXWlg
comes within	kdeeee
comfor	ajYlbj
comfor .	dqYdch
comfor and	eakkeb
comfor with	edejeg
comin	ebbdoe
coming	kXaXqj
coming .	fRcjnk
coming ?	jbbhhc
coming @d	oYicgb
coming after	dhddmc
coming again	feeked
coming all	hbYdgo
coming along	gbieeg
coming and	jYnajY
coming back	aYiclj
coming by	fobZhY
coming down	djZdel
coming from	bhabra
coming in	hicZhg
coming on	fhjfXe
coming out	igaide
coming over	pabcdi
coming to	lbaUjm
coming up	jadeek
coming your	hecekd
comman	eddkic
commen	iWkVdo
commen .	bolZda
commen @d	eeeeke
commen of	ldeeee
commen on	fZhcgj
commer	ddchcm
commis	ejZbZq
commis .	bnZddk
commis acknow	ekecee
commis and	ehdckd
commis has	ddhldd
commis is	fXdhcp
commis will	idefff
commit	nlVbfe
commit 's	megYcg
commit .	ezYaZX
commit @d	nceedd
commit a	ekegfb
commit and	drZbfb
commit approv	Zbdatb
commit asks	eeeiff
commit at	bhedek
commit can	didkcd
commit chair	gieeed
commit chose	eceeem
commit conven	ldeeee
commit decide	jcfeeg
commit did	dleeha
commit does	laddei
commit expect	mcdffd
commit felt	feeeej
commit for	ecdldg
commit has	ZZbics
commit i	eaZmfj
commit is	cwXbfW
commit meets	qadecc
commit met	TYndfr
commit of	jgaanZ
commit on	qbdbdf
commit only	djfeff
commit prefer	eededm
commit publis	khdeeb
commit reques	bednee
commit said	dcgelc
commit sees	chbeel
commit sits	gmcddd
commit so	dkedeh
commit takes	kdeeee
commit to	nqgSaY
commit took	jcfefg
commit votes	iefeef
commit was	gdcdhj
commit will	mndYbX
commit wishes	ibckfc
commit would	dYdoic
commit you	eodeea
comms	cYjqcb
commun	rieXXg
commun #	ddfeek
commun .	YylPXY
commun @d	qXgded
commun and	eddffk
commun by	sUajdd
commun for	fideff
commun has	fgXdhl
commun in	hbadem
commun is	dhpbcZ
commun manage	ejdeef
commun midwif	fdeedk
commun office	lZfefg
commun on	edckhd
commun pharma	kgedfc
commun pool	bgkfdd
commun the	kdfdff
commun to	flWjag
commun which	lcdbfi
commun will	lddeee
commun with	cqcdec
commun within	ncedee
commun you	nZZddl
commut	aV7YVX
commut .	dbndch
commut would	dY1ZXX
comp	fhdXod
compan	YfrYeh
compan 's	nfiadZ
compan .	bdpecc
compan and	ddeecn
compan announ	ecoffZ
compan as	edcagn
compan decide	ddgcdm
compan has	dVgfbr
compan in	ebdnee
compan is	iUqded
compan manage	eckged
compan now	eejgde
compan on	Zmiecc
compan said	ahZdlj
compan so	ebhddl
compan we	gdiffe
compan which	flcfed
compan wide	eZpeec
compar	iscTZg
compar .	bnZYbm
compar all	feeefj
compar and	fYmakb
compar candid	ekeeee
compar notes	mmZYbe
compar people	fkceef
compar the	iidccg
compar with	gjceef
compar you	jmeddY
compar your	gldeec
compas	dndede
compen	lhcedc
compen commit	ieffee
compet	aVices
compet .	YXgXlp
compet and	dcoddd
compet based	feeife
compet deadli	ekdefe
compet for	bgcden
compet has	iZfcdm
compet i	ihdeed
compet is	dcgddl
compet offers	eaoebd
compet salari	ejiddc
compet was	daXdcu
compet we	dbbllc
compil	mbbfWm
compil the	ndecce
compla	lUmhbe
compla about	dbpadf
compla career	pYUoee
comple	gggjYe
comple .	eopNYf
comple a	cedmfe
comple all	daajem
comple an	eijdeb
comple and	tkXVbd
comple applic	fjdgdc
comple as	kgedde
comple at	eieffe
comple awaiti	cpccea
comple by	mcgece
comple for	dhbacn
comple it	cXjpca
comple its	jaccen
comple medica	eelbee
comple of	amYWim
comple on	ocdeed
comple online	dedned
comple our	glVccl
comple the	ciSxad
comple their	dbegel
comple them	ffejee
comple this	febmed
comple to	eZcsdb
comple two	ffeief
comple unders	bb2cbP
comple within	dedlfd
comple you	laebej
comple your	gctbbY
compli	fnccXi
compli .	elbfde
compli about	degfei
compli he	eleeed
compli on	daoded
compli your	elcYcl
compos	faggdj
compre	dkjdeZ
compri	fefhff
compul	kacmbd
comput	XgSphj
comput .	eaeeem
comput and	edcgke
comput based	bmbjec
comput with	ecapec
comuni	eldeed
comuni you	eldeed
concep	bheldd
concer	fjjibX
concer .	csgdeW
concer about	efeeei
concer candid	cibnea
concer requis	ejakdd
concer that	fcehbk
concer the	ecjdeh
concer your	hhbkdc
concie	jddagi
concie .	eaZedr
concie to	emdded
conclu	khRUZy
conclu .	lsYabZ
conclu and	jccefj
conclu it	fdeffj
conclu its	ddefek
conclu on	jlccea
conclu our	ecdeen
conclu that	eXbbdw
conclu the	dakadn
conclu with	eideeh
conclu withou	edbeem
conclu your	fdcedm
concre	Zvabcb
concre .	ekeffc
concur	eZcmei
condit	YcRR3m
condit .	fdeeYp
condit appoin	fZefme
condit are	ejbeid
condit job	elcede
condit offer	YcXRtq
condit offers	gmeead
condit on	cbdasd
condit place	efeiee
condit that	fddapd
conduc	eTjvhT
conduc by	adcpdf
conduc not	bfemee
conduc on	jdedff
cone	cmYcek
confer	kfrYbW
confer .	fklaba
confer in	diided
confer room	edjhdc
confer until	dejeff
confid	bbftZb
confid .	gcfldc
confid agreem	dcbqbe
confid and	ffmcdc
confid chat	fddkee
confid employ	fifefe
confid form	dncibb
confid to	eeeefi
config	gedjhb
config has	clhddd
config imagin	bcblkd
confir	hZhgpX
confir .	TRhziV
confir @d	lZWrcc
confir a	geeief
confir accept	efeZnf
confir and	ecdcne
confir anythi	cncheZ
confir appoin	dleede
confir attend	cddqce
confir before	eefiee
confir by	eUThug
confir for	Waevbb
confir from	ceanee
confir i	kbfbmZ
confir in	dedddn
confir is	deeiie
confir it	eVdbln
confir me	kebblc
confir nor	cqfaeb
confir number	ifhdfd
confir of	ddfbod
confir on	fadcli
confir or	hkjWdd
confir our	XhTlof
confir receip	gZtbbc
confir safe	ejfeee
confir that	kiwQdV
confir the	ndkbdZ
confir things	ldedee
confir to	lfdcee
confir verbal	efeeif
confir we	fdoaed
confir what	ddbikd
confir whethe	ecbpde
confir which	ccenee
confir who	kdegdd
confir with	qbacfd
confir you	fZYipe
confir your	ZWrcif
confli	aafqgc
confli .	bdcmie
confli of	ecjied
confli on	ffeief
confus	fZpfnR
confus .	dbsddZ
congra	ZRch5Y
congra .	aVXi1V
congra again	edcbpe
congra and	ebicrW
congra from	dchclc
congra it	edecnd
congra on	bapgce
congra once	feegjd
congra the	fecfld
congra to	hZsZTj
congra you	dWTptY
congra your	eblcdi
congre	gefffg
connec	YU0nTW
connec .	cXshZb
connec on	feeffi
connec reques	fdjeee
connec with	bdlnZa
connor	efdflb
consci	eXnYih
consci .	jZnfdZ
consci that	ekdbeh
consci you	dZcedq
consen	aYd2Uc
consen .	dphcbZ
consen and	ffdkde
consen at	eelcee
consen back	eefjed
consen before	eedjef
consen by	edelee
consen for	edcpdd
consen form	dcaxXc
consen is	ebaeeo
consen so	dfcncd
consen to	dZgpdc
consen within	cfeejf
consen you	edobed
consen your	eccdeo
conseq	kZccfl
conseq the	lacefh
conseq you	eeedfk
conser	kbYick
conser .	dXbken
conser that	icegeg
consid	elSjdl
consid .	UzTkYf
consid ?	ehdnbb
consid a	ejeged
consid all	hofadZ
consid and	dlddeg
consid any	faoclW
consid applic	hcbhei
consid applyi	feffdi
consid as	ehbbem
consid by	ejYadn
consid chapte	fhceke
consid comple	edelef
consid for	YfmoZa
consid furthe	diUhen
consid it	odYakd
consid joinin	djgdee
consid me	egmbcc
consid of	eicdei
consid our	fmdefb
consid same	eobddd
consid that	qaedeb
consid the	lOYldq
consid this	cedbof
consid upset	edldfc
consid us	eebdeo
consid we	efdeej
consid weakne	lcdffe
consid will	efeefi
consid withdr	eefjfe
consid withou	fdflec
consid you	gcPoXr
consid your	pdWZbm
consid yourse	ZZSY2c
consis	fhmfbW
consis of	fcngcZ
consol	fhfefe
consor	hedhfe
consta	dcpXeh
consta .	fdeffj
consti	dhbele
constr	nYlbcd
consul	bjfkYg
consul 's	cfhkdc
consul .	bwaabb
consul and	cjdide
consul at	efdcgk
consul in	gceegi
consul is	fhkbbd
consul it	jdcdfi
consul post	feiffe
consul says	dbajdm
consul thank	hedife
consul this	feeiff
consul we	dcmgbd
consul who	jddhec
consul will	Ylbkeg
consul would	deejff
contac	fycdaX
contac .	X2acaX
contac about	amcjde
contac and	iXflcg
contac as	ejefee
contac before	ameefe
contac by	loYecY
contac centre	maeffe
contac detail	qXgjbZ
contac direct	bmfdfe
contac for	hqaZfa
contac her	ebemee
contac i	ebmfed
contac if	efgcfi
contac in	gfcedj
contac is	ifeffe
contac me	ibedig
contac my	eabpde
contac once	ciidfe
contac our	YcwZeZ
contac people	bleeee
contac person	dncded
contac placeh	edkeee
contac recept	ndcdee
contac says	ekeeed
contac should	dmdeee
contac suitab	dndeeb
contac suppor	eekefc
contac the	dXuZZh
contac them	ehciff
contac there	iVlejc
contac those	Wybadb
contac to	emddfc
contac us	loQabk
contac when	fjdefe
contac with	YuiXeY
contac within	wUeeeb
contac withou	eleeec
contac you	muYcaW
contac your	eeejef
contai	edjceh
conten	Zlfahh
conten .	dwWXeZ
conten of	fejeee
conten produc	efadlg
conten room	cgbkcj
contes	dblefg
contin	Woajah
contin .	ZnkjaW
contin and	cgefei
contin in	fachem
contin intere	bfliea
contin on	jbcbnd
contin our	ambddi
contin proces	feejfe
contin the	fdeffj
contin to	dqXfec
contin with	gUbhZt
contin you	emebee
contin your	dckgec
contra	XUTN/a
contra 's	ffUR4W
contra .	WQfK/h
contra ;	cjcbmd
contra ?	ecdcpd
contra @d	jlcYdg
contra @p	ejbebk
contra @s	dacYtd
contra after	ebbdod
contra along	fdefie
contra and	YZYT0k
contra are	efefdj
contra as	cWVV2f
contra at	aZihmc
contra attach	dbbZtd
contra before	ejcigb
contra by	ceeYre
contra can	eefjcf
contra comes	ddcard
contra coming	eeeeje
contra commen	efeejf
contra for	ZpcRqZ
contra from	caccqd
contra goes	fecefk
contra hack	cdddpb
contra i	hWcYxZ
contra in	bXWZ4c
contra is	XUae2W
contra itself	keehbe
contra letter	cjeffe
contra manage	uXdfXd
contra may	fcnfdc
contra needs	feedke
contra no	fgjeec
contra of	edcZmi
contra on	hdaXqc
contra over	dcdasb
contra please	feeeje
contra role	feegdi
contra signed	eaeemf
contra start	peedYf
contra the	eedeel
contra they	ecacqe
contra to	dhYbwU
contra we	bcacml
contra will	eddcki
contra with	WhcoRp
contra would	blekYe
contra you	edehid
contri	hTkjZk
contri .	eddndd
contro	bgieeg
contro .	eajcna
contro role	ealffe
conven	mcXvZU
conven .	elhbga
conven ?	ecelee
conven and	bfdned
conven on	ohcccb
conven time	feckee
conven to	eedkfe
conver	efblcg
conver .	dkZoZc
conver ;	eddocc
conver ?	fcemed
conver @d	laedie
conver about	eXnZbm
conver and	mYdddj
conver are	dlegdd
conver hack	egddke
conver i	ecmdhb
conver of	deccoe
conver on	ffhafh
conver we	egdcgi
conver with	adcsZf
conver you	fdjdeg
convey	ckVZfp
convey to	kdeeee
convic	addidm
convin	blTggk
convin .	doZjbb
convin me	deejge
convin the	hZfdem
convin us	dmddhc
convoc	feehff
coo	bZcgcr
coo .	deekee
cook	eQluXe
cook .	dabdfp
cook and	dWtbeb
cook for	caZyYb
cookbo	eckXme
cookie	feoaeb
cooks	ehecjd
cooks and	ehecjd
cool	efkgbd
cool thanks	iifceb
coon	ecceem
cooper	jYoYec
cooper .	lcgdfc
coordi	eSWrfn
coordi .	fYkWof
coordi is	dgkded
coordi role	jbecgh
coordi who	ffejee
coordi will	aWYzdb
copenh	egcheg
copied	cXmWof
copied in	cblamb
copies	fWZopW
copies .	oacajd
copies and	ddhaoc
copies of	baZsjZ
copper	dflcdd
copper kettle	egmbec
copy	XVlpmY
copy .	cbXohg
copy and	jeegee
copy back	edebne
copy by	adcfpd
copy for	ecsYdb
copy in	edbjje
copy is	fdjfee
copy of	ZYj1ZU
copy signed	ffecjf
copy so	fdekee
copy to	dhrVeb
copy within	fffZlf
copywr	eicide
corbel	egeefh
cordia	becmic
core	feedek
corinn	cfmdec
corinn court	eaneed
cork	bcedhm
cork .	difceg
cork branch	gfeiee
cork office	ebbhmc
corner	canVij
corner .	eZnZdl
corpor	iYnfeb
corps	dZcecr
correc	kYgfcj
correc .	dZrYdh
correc and	edbhel
correc cv	fegiee
correc minute	eeejfe
correc one	ibYoed
correc readab	lgbdfd
correc the	bfgdke
correc to	lffhcX
correc you	fideef
corres	hrfVbb
corres .	ecqadd
corres about	ecgfej
corres from	ljacec
corres to	dpaded
corres will	eoccec
corrid	ciaZhn
corrid .	djecbl
corrid was	eidejc
cost	fmfdgX
cost .	djdblc
cost of	jfddef
costa	bekdcj
costed	Ybeola
costed plan	Zdfoef
costin	gmcecc
costs	dZljZi
costs #	eeleeb
costs .	eeihee
costs for	eejceg
costs will	fffidf
costum	faodea
costum .	feigfd
cottag	bZZdyW
cottag .	eddcoc
cottag includ	eedeld
cottag is	fdeeld
could	XeYvdh
could .	cegbdm
could attend	fcejff
could be	eyiURa
could begin	ekefce
could come	dWcvdc
could do	mXYmie
could get	aiejee
could give	cWchds
could go	buXccc
could have	kVVYW1
could i	aXZvja
could imagin	eredXe
could invite	eamdeg
could mean	djeeff
could move	ecdedn
could name	edmieY
could not	aeeXok
could offer	dhodab
could only	dbcZrf
could put	djafZm
could run	bndded
could say	cmecch
could see	dldhcd
could speak	dbenee
could start	WhZeYu
could take	XsVVaq
could talk	feeife
could tell	Wpgbdg
could use	ileaee
could we	WKV/iT
could work	coeced
could write	abemdi
could you	ZRa/eX
counci	miacdf
counci 's	hnfaYd
counci .	Ybcjkh
counci and	hncddb
counci at	eeedle
counci chambe	eeejee
counci confir	hdcdld
counci each	hjcdee
counci first	emecee
counci for	mlcVee
counci has	fikWhb
counci i	ekdheb
counci is	gpZahb
counci it	bkZddm
counci job	feceek
counci just	lZcccm
counci meets	iefeff
counci met	diddei
counci must	lgdedd
counci of	cfdcem
counci recrui	lbgdfd
counci resolv	cYifii
counci tax	dbpecb
counci thanks	YfubeY
counci voted	deedfk
counci votes	raccce
counci who	ibceel
counci will	lchkaZ
counci with	keecff
counci would	ddehie
counse	cUgaqi
counse .	eebekh
counse and	eYoede
count	vsZPcT
count agains	hdejfc
count me	edqddZ
count on	sqVUaZ
count the	dodbee
count you	eeedjg
countd	abbsec
counte	ZkcWyT
counte .	dZefpb
counte and	dqXZnZ
counti	gqXagb
countr	peVeeh
countr .	cpgacd
countr direct	eeeief
countr manage	jdefee
counts	jVkldY
counts .	edldee
county	dkfcff
county .	cdcefn
county counci	ehiefc
county has	kdcejd
county have	emdced
county health	fdeefj
couple	ijcbbi
couple are	idheed
couple more	emebee
couple of	klWhZe
couple would	eeehdi
courag	cglecd
courag .	egdefi
courie	aeieje
courie @d	decbkj
course	Zofdch
course .	P1ddgY
course @d	bbqdee
course and	jeccdj
course for	enfZde
course got	diiece
course of	tVXhdh
court	kPqjlT
court .	dfpcdZ
court @d	idffff
court all	idffff
court and	ldddee
court has	YUucmZ
court interp	hccZlh
court on	becoee
court servic	febjge
court with	ehbmec
courte	gdgkcc
courte we	edcofa
cousin	ZShSe0
cousin .	adXaft
cousin works	Zhjjdc
cove	labdfj
cover	bQoleh
cover .	ddncjX
cover a	cdYfeq
cover letter	fbnmZX
cover the	hVglci
cover you	ehcdmb
cover your	eecfej
covera	dhpeZY
covera .	eelffb
covera candid	eejeee
covera client	doccec
covera consul	hbakeh
covera curric	eicffg
covera f2f	ekajee
covera from	dZsbdb
covera links	hchfef
covera of	dbmefe
covera origin	kiZefd
covera placeh	eeejee
covera un	elbefg
covere	beecem
coveri	ajjebf
coveri letter	ekehdc
coveri the	ehfjdc
covers	YQoefp
covers most	dWncel
covet	eiieec
covid	dncedd
covid .	dndced
cows	YmglZb
cows behave	ekeedd
cpat	ifadbl
cpat done	ifadbl
cpc	edefej
cpcs	ffegge
cpd	bYrZak
cpd to	egihed
cracki	edjZdk
craig	ejceff
crane	bVWjfv
crane .	efcicj
crane operat	edbgel
crazy	feeffh
cream	gdeeej
create	aancjf
create .	eYuadc
create a	fcdbnf
create an	eepZed
create and	eleeed
creati	ahdkgc
creati a	fejdfe
creati direct	coVdhh
creden	gakncZ
creden .	eeeldd
creden for	ecnfea
credit	ffejdc
credit and	fflZgf
credit check	dfcpcb
credit create	ebceij
credit union	fhjeec
crete	ecleee
crew	YZUhqn
crew 's	cjcbdm
crew .	YbcksW
crew and	djYcbo
crew at	ebakje
crew group	hbajck
crew list	hembcc
crew manage	cnecfd
crew member	dcgXlk
crew on	ccdqdc
crew schedu	deacdo
crewin	hlUocY
crewin 's	jiedec
crewin dept	medfdd
crewin manage	cjcgic
crewin up	bjdjde
cricke	YuXdcd
cried	aSWmom
crier	ibejee
crimin	bXZzdZ
crimin convic	eeeked
crimin record	cYZwdb
cris	ekddee
criter	idWccq
criter .	efejed
criter for	fieeff
criter in	maedfe
criter we	faddeo
critic	ibgdeg
crm	pYdedc
croiss	gdeife
cross	caaibq
cross again	eafden
cross paths	ecdeem
crosse	nmbWYg
crosse .	nmbXbc
crosse it	dbaodg
crosse off	nWbdel
crosse the	kgedee
crosse we	elceed
crosse with	Vdgfbq
crosse you	eihded
crossi	hdefcj
crossi my	fdjddg
crossi patrol	ejeefe
crowd	geceke
crown	egffff
croydo	dWldcn
croydo greeti	fcebem
crt	deZeen
cruelt	ehedjc
cruise	iaflbe
cruise line	iaelbe
cry	gXhhgg
cry .	eajdhg
crying	cZXcte
crying .	caccpf
crysta	endcee
crysta ball	endcee
crèche	dddeii
cs	facedo
cscs	kebadm
cscs card	fdddem
csm	heefef
ctc	feTocj
ctc .	hoaZee
ctc and	ecdmee
ctc approv	fjedef
ctc break	fffdie
ctc expect	fdekee
ctc is	jlbaee
cto	XhSvgb
cto .	ebbhdn
cto @d	eddmec
cto he	fmdded
cto wants	edekef
cto when	fdejef
cuisin	eeaoed
cultur	fPXbkx
cultur .	gbeefj
cultur fit	dXcbeu
cultur on	jXbdjk
cum	dcdnee
cup	dZanjf
cup of	dZanjf
cuppa	lcfeee
curato	jZmZja
curato .	ebjihb
curato has	eafeem
curato then	bbcpdd
curios	ZYheng
curios post	cbYdnk
curios will	ddhfie
curiou	cmnZab
curiou .	eljabd
curiou what	eekeee
curren	eZnoZa
curren and	eedmcd
curren being	igcffe
curren boss	nabgde
curren ctc	ebardc
curren employ	baolbZ
curren going	fifdff
curren in	hcldeb
curren line	eefief
curren locati	eccnee
curren on	dZqded
curren or	ecelee
curren review	mlZdeb
curren salary	edcbfn
curren siftin	encced
curren stage	glaefe
curren travel	fejgdd
curren vacanc	ehldea
curric	djajbg
curric .	ciafcl
curric thank	dlched
curric vitae	eejgee
curtis	jdheed
custod	dYpggY
custod of	kedefe
custod to	ecjleY
custom	Ybjghi
custom .	efbjdi
custom adviso	edcjfg
custom and	fdjhec
custom care	ekeeee
custom licenc	fdcnde
custom office	jdfffd
custom succes	eeedhj
cut	cRWiX3
cut .	dXYscd
cut a	fZdfii
cut and	eafecm
cut it	ecibmd
cut off	gdTiaq
cut so	ecmfcd
cut the	eaVddu
cuts	cYmenZ
cv	aknhXd
cv .	XZlmYk
cv ;	fdjgee
cv ?	eceodd
cv all	fceeel
cv along	fdeefj
cv and	ekaocZ
cv as	eddmee
cv at	eYlehf
cv before	dffiff
cv by	dffief
cv came	famfed
cv checke	deldee
cv cheers	glebed
cv contac	ebkfff
cv duty	dffZof
cv for	edjhed
cv has	sXlZca
cv have	bracec
cv i	eakjdd
cv if	eddpec
cv in	cUcxaf
cv is	ayTZbh
cv it	fhmdeZ
cv looks	fddmec
cv made	fkddfe
cv on	huSXef
cv over	dbilbf
cv receiv	dbmeee
cv remain	efeefi
cv ta	lggadd
cv team	hcfefh
cv then	eifeff
cv throug	fnebed
cv to	cxlTYU
cv was	abmcbk
cv we	dcjbdl
cv where	eebmfe
cv will	ejebei
cv with	eekhcc
cvs	gsnTXW
cvs .	dfodea
cvs @d	mfdded
cvs for	ekcefe
cyber	adndhe
cyber securi	geebjh
cycle	lbceei
cycle .	lbdeeg
cyclon	dhddek
cześć	YVhgoh
cześć has	eaiecl
d	nbcdid
da	dbbrdc
dachsh	fcehkc
dad	acmXhi
dad 's	edaeen
dad .	dcpcdc
dad i	fidddh
dad says	cekdja
daft	eZedra
daft not	eZedra
dagny	jddhee
daily	ihjWbf
daily .	dobcha
dairy	aWgkgk
dan	gdgdei
dana	edjgfd
dana .	edkfed
dancer	dlddee
danger	dfndeb
dangli	edYddq
daniel	cfmjbY
daniel mornin	Yaolcb
danish	bcpYci
dank	cctbdX
dank für	edjeee
dankie	iiaedg
dankie direct	djcgdf
danny	dfhhfd
danny and	fchgge
dare	Yqdaci
dare to	docdec
dark	jmYgYf
dark .	gjdech
dark for	edhjed
dark panel	leecee
darlin	dhablg
darlin .	dZdbmj
darren	aYbjrc
darren .	edeehi
darren words	bddqdd
das	ddjhee
dash	ebpdeb
dash .	ebpdeb
dashbo	iXffoZ
dashbo .	jakica
dashbo you	ecadpe
data	VZulca
data .	ZWvfcc
data after	dddeem
data analys	mZdfhe
data and	fenefZ
data are	dbqdeZ
data center	emdefc
data consen	eedmde
data engine	bffgie
data entry	fefefi
data equal	fdfefi
data for	eeedfl
data form	fednbe
data page	ecbpdd
data person	edhbek
data protec	aZohcf
data stewar	ffiegc
data team	ccmfde
data will	cdfeem
databa	aejadm
databa .	clkcec
databa for	edgeei
datase	aedpde
date	graqcQ
date 's	feefie
date .	S0gfdS
date ;	icfide
date ?	dapZee
date @d	sUbhhZ
date and	ToUrcd
date any	endefb
date as	ekeeed
date at	bodeed
date below	didkec
date but	gcegjd
date by	cbepce
date can	ecigff
date for	bcwlaO
date from	sQffee
date given	fgdiee
date hack	mZdiee
date has	gldeec
date i	hyXXbY
date in	cuadcb
date is	imWZmb
date no	elceee
date nothin	jfeeee
date of	peTfjZ
date on	nhTpaY
date only	dkeffc
date out	doddec
date remain	kdfedf
date than	ljcbec
date that	bubdeZ
date the	mZjYic
date though	emdeed
date to	Ugipcd
date unknow	fdmbee
date useful	jcffff
date was	ogYade
date we	encedd
date which	jiddeb
date will	Ufatid
date with	dZdrdd
date yet	bXdtee
date you	hZbode
date>again	fUgmal
date>answer	6WZZdb
date>ask	jVXplc
date>away	hWYpif
date>bye	Veghbp
date>chosen	wWZWjh
date>closed	ccinXg
date>date	vaYicb
date>decide	ueYeeX
date>free	eUd1fW
date>give	lYUmld
date>goon	lcXlfb
date>hear	3VVZge
date>hold	fkmVeb
date>if	sOWjlg
date>joy	kYZnlX
date>match	XYdtYl
date>me	pfadkW
date>meet	efZvcZ
date>news	7bVWZd
date>not	emeeaf
date>offer	cfiXqa
date>others	dilWdh
date>papers	kTRome
date>post	pVdheg
date>receipt	iagibh
date>refuse	bcVXc0
date>review	rjZeYa
date>said	zmVXXb
date>soon	ayYXjU
date>sorry	Y0bdWa
date>start	dmdaqS
date>step	mWbuXc
date>thanks	mhVgjb
date>them	scaffb
date>wait	gXVkoh
date>will	uYaheb
date>you	sVZiid
dated	gcdfdn
dated @p	heZcbq
dated within	eeekee
dates	hfY2US
dates .	ZpXwaR
dates and	dfbodd
dates are	ebneed
dates before	iaeked
dates for	bghlbe
dates in	nbbhdc
dates my	ckfeef
dates of	dedjcj
dates on	jcdjed
dates that	edekee
daught	ZYgYYx
daught 's	ebqdda
daught .	dacecr
daught works	emcfdd
dave	gheeef
davide	edjeeg
dawn	hsWZec
dawn on	iefeef
day	ggcofX
day #	dacYtb
day 's	hdcjee
day .	ljdpZS
day ?	dbjcke
day @d	jdZelc
day @p	ocdeed
day @s	aekUqe
day after	vTZcbi
day am	fddkee
day and	Xasdcg
day are	eeefei
day assess	gjfbff
day at	kcghdc
day for	jlagcb
day from	eheghc
day goes	eldhdb
day has	dijded
day i	hoZadd
day in	ehYnae
day is	feilYe
day it	fdcedm
day job	fldbib
day mr	ebdqcc
day now	lmeYab
day of	pQcnYj
day off	lmWfac
day on	TYuoWc
day one	eZbZsg
day or	Xdercd
day our	Whqcdc
day plan	eddhkc
day plans	Zmbdcj
day please	eeeief
day post	emdhdZ
day rate	chYilc
day releas	ffebkf
day so	hdcdjf
day suits	edemed
day that	ofbedb
day the	chckee
day then	decmee
day they	W0aaZX
day to	bhefhh
day two	ldYibi
day until	Wgcrde
day was	nefdgY
day we	dfeahk
day week	cafZua
day weeks	eledee
day with	WZV4Xb
day works	fefief
day would	dddiie
day you	gYilcc
daylig	ZZqgcb
days	afZftc
days .	WsXdfi
days @d	dfcndd
days a	YUkavc
days and	fdkfed
days are	cbfmdg
days holida	eeedkf
days i	dedlee
days later	kYYeep
days leave	aadWyb
days of	nmhWcX
days only	edeekf
days suit	fdelde
days you	dadjmc
dayton	bbmcaj
dayton oh	edpdba
dbs	ZWZrpZ
dbs and	feedje
dbs check	dddfme
dbs form	bZdphd
dbs number	ebcqcc
de	dYjqhV
de partie	edfelc
deacon	heeeei
deacti	Waoncc
dead	cOteZl
dead .	eRoicg
dead in	ecfefk
deadli	mfMmdi
deadli .	lebdeg
deadli @d	eaZmkc
deadli but	eeejfe
deadli for	chYkid
deadli is	ddfldf
deadli of	oZXYdo
deal	cbXM/P
deal .	mgTcpZ
deal ;	eeecjh
deal ?	ZYWT4X
deal of	dgddjf
deal with	eiocaX
dealin	efjeed
dealin with	efjeed
deals	glXgib
deals .	eceijc
deals bits	enZefe
dealt	dpaeec
dealt with	dpaeec
dean	hjSije
dean 's	ggaZlg
dean .	cgYobh
dean and	ddfeke
dean has	cgadod
dean is	hcjcdg
dean of	icdgeh
dean signs	oibdac
dean wants	ecehei
dean will	hadfld
dear	gdhdcj
dear .	fcjhed
dear all	ZmlbYe
dear anton	jeeegd
dear applic	lZcfam
dear bianca	fedfei
dear callum	iddeei
dear candid	aiggZk
dear collea	iXhcjg
dear custom	Ua3VcW
dear doctor	deddpb
dear dr	boWfjc
dear guest	fejefe
dear herr	kefede
dear kwame	feeeej
dear madam	beedbp
dear member	VdvZbc
dear miss	edeidi
dear mr	oYZgdj
dear mrs	kdaddk
dear ms	iabkff
dear nurse	ejeefe
dear parent	cewSbe
dear placeh	Xmaebo
dear prof	cbhgdk
dear profes	dlcged
dear reside	Xdrded
dear rosali	idffef
dear samira	eifege
dear shauna	feefei
dear shortl	eeijfb
dear sinead	idecif
dear sir	ghUbin
dear studen	ibkagd
dear subscr	eemdec
dear yasmin	eieddj
dear zainab	fdddkg
deb	fdeefi
debati	eobdde
debrie	wfYabc
debrie 's	hheeec
debrie .	qjXZdc
debrie @d	ncdcef
debrie got	fmccfd
debrie was	fbmcch
debugg	YanXbo
decemb	deghdh
decent	aZhWlm
decent .	fkddee
decent about	eZjeek
decide	peWagl
decide .	jwUYjV
decide ;	ekeheb
decide ?	uYdXbg
decide @d	qjUfZZ
decide @p	hfmeaa
decide about	cfmddc
decide after	bmdgde
decide agains	XWgXgv
decide and	vchVWh
decide anythi	heancd
decide as	iacfel
decide at	jZhblc
decide before	zThYbc
decide but	eVetbe
decide by	ziZRXV
decide for	YXQVxn
decide hack	meeded
decide he	cldcdi
decide i	djeeee
decide in	oZaaao
decide is	csacdc
decide it	Zfbfng
decide not	ZOmVV4
decide on	taNdjh
decide once	cheief
decide over	ieehee
decide so	lhcdfb
decide that	eacdgo
decide the	kbiicb
decide they	diegef
decide this	dchekd
decide to	XSchjw
decide togeth	gjecee
decide we	fadnai
decide when	cqZede
decide whethe	ajdjee
decide while	gkaeee
decide who	cneded
decide whom	eiegee
decide within	tbedYc
decide withou	dlajec
decide would	gaekef
decide yet	djeefe
decide>again	bpfSpa
decide>answer	ziZZXV
decide>ask	Xdblkg
decide>away	anbkcb
decide>chosen	YufWgc
decide>closed	ebdeem
decide>date	6UVheX
decide>decide	gYjggf
decide>free	bUa5ac
decide>give	cZkcrZ
decide>goon	Yjiack
decide>hear	nYbgdj
decide>hold	Zlblcc
decide>if	bngdfa
decide>joy	enadgc
decide>match	dmdbeg
decide>me	ihcgYg
decide>meet	iiXoaZ
decide>news	gcffej
decide>not	jmcYXh
decide>offer	ambWqc
decide>others	qRWgbq
decide>papers	XaXsqX
decide>post	fcfggf
decide>refuse	ehfdjd
decide>review	akdcle
decide>said	hdccdm
decide>soon	fiefee
decide>start	jZcgej
decide>step	emWocY
decide>them	seddgV
decide>wait	oafbcg
decide>will	sjZdXd
decide>you	oYVglf
decidi	rrOZZa
decidi .	duVecb
decidi @d	kedgcc
decidi anythi	dhckde
decidi before	apbded
decidi betwee	fleffa
decidi on	sWedee
decisi	2kUWda
decisi 's	ijVZhi
decisi .	0hWVYe
decisi ?	nToUig
decisi @d	tkWVZa
decisi @s	Zfflff
decisi about	lVdncc
decisi agains	eddeel
decisi album	asadeb
decisi and	jcbaki
decisi are	ohbbZf
decisi as	khcbci
decisi at	bodeec
decisi becaus	iadedl
decisi before	ifdicd
decisi but	edfkff
decisi by	veVSrX
decisi came	cfceem
decisi can	ikbdec
decisi come	kceefe
decisi comes	uXdcdc
decisi day	pcbbee
decisi falls	kceeff
decisi follow	nebeed
decisi for	sWkcdY
decisi from	pbXkaf
decisi go	jeeeef
decisi hack	ycSebX
decisi has	cvZddY
decisi i	mbldeY
decisi in	rgXZfa
decisi is	guRbca
decisi it	iYemed
decisi just	diefff
decisi letter	ggcdkd
decisi moves	nmWdca
decisi no	icffff
decisi not	VoqccX
decisi of	Znfbgd
decisi on	zRhgeT
decisi once	eifffe
decisi pendin	VtYcdc
decisi please	iceeei
decisi so	elecfe
decisi stage	fieefe
decisi takes	kedfee
decisi the	hWchgl
decisi to	mpdVXb
decisi useful	lcdefe
decisi was	Xodcie
decisi we	dieeeh
decisi went	ceceen
decisi will	7UXVaY
decisi with	hjceed
decisi within	mlYahZ
decisi yet	dmbidb
decisi you	Zqeced
deck	WanpbY
deck and	dedmef
deck was	ededfk
deckha	afYkdl
deckha .	fddmcf
declan	icdlcd
declar	ZTgxkV
declar .	edelee
declar and	edfkef
declar form	effief
declar of	YZhqhb
declar on	keedff
declar you	fcdjeg
declin	STYRh7
declin .	abOemu
declin ;	ebdejj
declin by	fdcali
declin the	dbvacY
declin their	edpeZc
declin throug	eeeaoe
declin to	ddWaWx
declin we	ikeddb
declin your	aURWb5
decomm	ednddd
decomm .	ednddd
deed	ececod
deed of	eceele
deemed	albgmZ
deemed appoin	elefec
deep	chjjaa
deep dive	dcfncc
deepak	eiedgf
deeper	eYapdj
deeply	eelfec
defend	bednde
defend it	bednde
defer	edqdfY
defer the	fZnffd
deferr	bY6XbN
deferr their	gkceed
deferr until	fclffe
define	jaeeeh
defini	4hQYaY
defini .	tWbdef
defini answer	uXdddc
defini be	chekce
defini date	dtbcda
defini have	kdfeee
defini hear	Ynfeef
defini let	naeeee
defini not	Xuccda
defini reply	ledeed
defini yes	kXfbme
degree	ZRauem
degree .	gZmYVp
degree and	edejfe
degree being	eaccpd
degree by	efdkee
degree certif	edcodd
degree the	becmfe
delacr	cdjcke
delay	smTbeY
delay .	qlYfcW
delay and	hfadhi
delay as	mdedec
delay in	cnbddf
delay is	emcdfe
delaye	bmfkbY
delaye .	VqXndb
delaye until	neZffe
delays	cqZfec
delega	ecYhen
delete	bX0OXl
delete .	diccel
delete after	cdleef
delete certif	omXWed
delete it	edlbef
delete the	dXsceb
delete them	icZden
delete your	ZXyZbd
deleti	iblcec
deleti at	edncec
delhi	bgelce
delibe	hqTcai
delibe .	cpZgbd
delibe and	Zlbeej
delibe at	fieeee
delibe hack	fdeife
delibe on	idfeff
delibe the	feeeej
delibe will	naedee
delica	jckdec
deligh	Uigbsa
deligh .	dkbfic
deligh for	elecde
deligh if	fcddpc
deligh that	ehlcdc
deligh to	WYiavd
deligh with	flhfaa
deligh you	bgdkci
delive	hVybWb
delive .	fZpdec
delive @d	geidee
delive and	fejefd
delive has	ebqcea
delive head	mdddfe
delive of	bblddj
delive to	eimdca
demand	gmgcad
demand .	dlfdee
demo	jaciZk
demo lesson	cgbbdn
demo of	ehkdbe
demo was	dgcegj
democr	dkgfeb
demons	fedmgY
demons .	dgigha
demos	ZkZabp
denise	hfhbkb
denise .	ediblc
deniz	deekfe
deniz .	deekfe
dental	aXnedj
dental practi	deafen
dentis	meZeeg
dentis 's	ibdane
dentis .	fmefZe
denver	faneed
deny	kfeecd
depart	csdZZh
depart 's	eVncej
depart .	kxTRbh
depart admini	eefief
depart and	Xtbfec
depart concer	dnbefd
depart for	dkdcei
depart has	akefdh
depart head	jgdefd
depart in	hjdeec
depart is	gTxdfX
depart now	epajbZ
depart of	dibYpd
depart on	cdjide
depart says	jjdecd
depart so	fkdhda
depart the	bnddcg
depart will	ZdsbeZ
depend	Z9YcXR
depend on	a8WcYR
deploy	danldY
deposi	hccjdg
depot	bdliZg
depot 's	ecabin
depot .	djjdeb
depot and	dcmgdd
depot carlis	heidfe
depot gaffer	egieed
depot has	djYehi
depot i	ihcffe
depot is	dblefe
depot job	dgneab
depot manage	dbdnfd
depot says	ejVdeo
depot sorry	lbheeb
dept	gdcmcb
depth	cdbceq
depth .	ebdeen
depth in	edeefj
deputy	bWcdvf
deputy 's	eeecpa
deputy .	cdidmb
deputy and	fcjehd
deputy as	hecedk
deputy clerk	hfggbe
deputy direct	fbjXpd
deputy handle	ccmeee
deputy head	fYbfpe
deputy is	edffej
deputy manage	bnXdna
deputy post	fcdffj
deputy role	fbffel
deputy will	hbejee
derby	dcglde
descri	coVkXi
descri .	kddeff
descri again	efekde
deserv	dQfnhl
deserv .	dWenld
deserv better	ccdjcl
deserv to	ddeeih
design	aWXoau
design 's	eckeee
design .	aacndl
design and	emeccf
design challe	jgdfed
design has	eecdmd
design role	fYkeej
design the	fefeei
design thing	beemee
desira	fddgei
desira ones	fddgei
desist	efnZde
desk	dakdhg
desk .	egeYmf
desk ?	feeedk
desk @d	fdjeef
desk all	lbffdd
desk and	mjVbeg
desk before	ebcnee
desk by	ccbkle
desk for	foZkbZ
desk from	cbbicn
desk is	dckdhe
desk needs	ekdehb
desk on	beibjf
desk so	eelbef
desk to	efckef
desk until	Xaudde
desk will	dclfee
desk you	jZdeel
desks	gafefl
desmon	cYeidk
desper	jdefee
despit	mVcbar
despit the	pYecdh
despit what	deefek
destro	aedddp
destro after	aedddo
detail	ahZkjf
detail .	ZpQwcV
detail ?	fefUse
detail about	fiddjc
detail and	befjgd
detail are	eejZkd
detail at	mdlYeb
detail before	eehide
detail below	edgcke
detail by	cbenkZ
detail change	rcbbec
detail feedba	fddeel
detail for	bdbdcs
detail in	cebgkg
detail notes	fdedfk
detail of	bfmjaa
detail on	djYedm
detail or	clchde
detail over	fidhde
detail to	dgYhld
detail will	dfgcej
detail with	feebme
detail within	efdjfe
detail you	ecobee
determ	heYadq
determ that	eYbdes
detroi	fdigfe
dev	bineda
develo	kbabco
develo .	ekdcid
develo openin	djedfg
device	fgefff
devon	ecedfl
devs	gckcde
dewey	gfehfe
dhillo	jbedei
dial	cdcsda
dial .	fgjdec
dial in	ddared
dialys	hejddc
diarie	bacubd
diary	ubZfYe
diary .	lkbcdb
diary for	jdeeff
diary hack	aigcdj
diary i	feiffd
diary in	occbed
diary out	dcemee
diary to	mdeced
dictat	bcjYob
dictat from	fedieh
dictat here	bkedeg
did	VZkXgx
did .	Uieejh
did a	efibeh
did and	iddgdf
did argue	ebebdq
did ask	diaaji
did everyt	fdddcn
did get	ecdfoZ
did great	ekgcef
did i	cXnVbq
did in	feeiff
did it	cSgjpd
did not	VcdXkw
did say	qdVaal
did so	dbekdi
did the	kboZZd
did they	dlcbal
did this	ecqedX
did two	ejkcdZ
did want	gefcej
did we	ebyVdX
did well	eenicZ
did wrong	ebceen
did you	XUziWX
die	cZrddd
diem	jiWghd
diem have	cgfbgj
diem waitli	kibced
dies	edascZ
dietar	eanjda
dietar needs	ecmida
differ	bQjiUx
differ .	bYkmcg
differ candid	edkcff
differ direct	cbTWc4
differ that	edkeed
differ the	eeemce
differ we	kXdYho
diffic	cagcfo
diffic .	dfbgii
diffic decisi	eddeel
dig	dckebj
digest	bTvVif
digest from	edleed
diggin	ddasda
digi	ekYldd
digi card	ekZldc
digit	deiihZ
digit design	dejihZ
digita	ZkhZif
digita conten	efadlg
digita interv	efmbed
dignit	dhbmdd
dignit by	fedjee
dilys	eZofVk
dilys you	fbmjXf
din	ejdiec
dina	difake
dinner	hOjiob
dinner .	ebaglh
dinner and	obeaee
dinner with	dZindc
dinsda	eZpeeb
dinsda iets	eZpeeb
dioces	hpceab
dioces .	edefkd
diplom	aZcuUl
diplom .	abZmVs
diplom and	ffeiee
diplom by	fjecff
diplom scan	edldee
diplom to	eefjff
direct	hlSned
direct 's	iqXbYg
direct .	VgOmmo
direct ;	eifffd
direct ?	dYesdc
direct @d	gceffi
direct all	eeibie
direct and	cqccbe
direct are	hladed
direct arrive	feifee
direct at	kdedfe
direct attach	dfcmdf
direct by	bhekde
direct calls	oecbde
direct confir	ndcbgd
direct enjoye	iZnddc
direct experi	ebceep
direct for	bgZkck
direct from	ehkdga
direct genera	jbcdnb
direct has	kVfUqj
direct have	kfedee
direct if	gkdeec
direct in	eldgce
direct is	hxUcbY
direct likes	eedled
direct line	eedige
direct of	YZeilk
direct on	kgfmaW
direct or	ejchee
direct positi	endfea
direct sees	eicied
direct signs	ejfedf
direct to	YlWpjX
direct wants	hacljb
direct which	dldecg
direct will	ldeeee
direct wishes	dpZefd
direct with	cdaqZg
direct would	cebngd
direct you	fddeel
disabi	djmdca
disabi confid	fifefe
disabi or	feifee
disagr	cmgcec
disagr and	enddec
disapp	ZUSZZ/
disapp .	fYdedr
disapp after	fecdem
disapp news	ebcecp
disapp this	eabffo
disapp to	cieeeh
disapp you	didbgk
discer	ecidei
discha	edjged
discha certif	edjged
disclo	WYXpog
disclo of	ebekge
disclo on	Ydbcoj
discor	eaabsd
discor detail	fdedle
discou	eYocbj
discou .	eamdef
discou you	ecdeem
discov	jeeeee
discre	hegbka
discre .	gidgdd
discri	ffbffj
discus	lgXZod
discus .	YtcTqZ
discus a	feejde
discus an	jdffdf
discus and	dhjZma
discus by	ejcbck
discus i	emicda
discus in	kceehe
discus indivi	dhddej
discus intern	mgcbde
discus it	cablgi
discus letter	eddeme
discus next	ekdefe
discus no	jdefef
discus on	XgYgpe
discus the	iUcamn
discus this	cbdqdb
discus to	nddaef
discus we	gbdbjj
discus where	fejfee
discus with	jgagia
discus you	ejefee
discus your	pabbdj
dishea	fkcbjc
dishea .	jdedfg
dismis	jdheed
dispat	dbdohb
dispat job	ecdocd
dispen	eZZdmm
dispen .	eaZemk
displa	dXoXao
displa money	bflddg
displa on	ebeceo
dispos	dkeYgg
dispos .	ekdbje
dispos for	ecjedh
dispos of	fkdded
disput	eceeYp
disqua	haifcg
disqua .	kadjed
disreg	fqsTYS
disreg .	davWcd
disreg it	djjcdc
disreg my	ecgbmd
disreg our	dljbcd
disreg that	dodedb
disreg the	lhXkcc
dissol	bPseem
dissol .	cUpeek
distan	iXcfcp
distan .	jYdgdk
distil	efddek
distil .	efddek
distin	jfckbc
distri	WenZmb
distri .	eaidfk
distri has	ekechc
distri office	dhddje
dither	djdeYl
dive	cggmba
dive on	edjged
divers	olVcZf
divers and	cqYddd
divers with	fgcgbj
divisi	fargdX
divisi .	cgohdW
divya	dlceef
diwali	fbnddd
dlamin	eheffe
dm	lciYff
dm from	eglaah
dm me	ecdfke
dm you	pcebde
dmitri	eegefh
dmitri the	ffefei
do	bgcmfe
do #	dbhapa
do .	YlfiXi
do ;	hdebel
do ?	aXoarX
do @d	ZTa2Zc
do @s	dderaa
do a	ThS/VV
do all	eedkdf
do and	hYjhde
do anothe	fWpkeY
do anythi	kgpPaf
do apply	ebbddq
do ask	edkdef
do at	denccd
do be	cddmfd
do both	ecdedm
do bring	ecdmee
do but	cZjeih
do by	anjace
do call	maeeef
do come	XSjihq
do drop	eidefh
do follow	fcbffm
do for	mflbaZ
do from	Yjclee
do get	dodcaf
do go	eflcec
do hack	dddpbe
do have	cUmncf
do hope	cZgdlj
do i	amfbnX
do in	bddfme
do instea	eddieh
do is	oXjfdc
do it	lNP5eb
do just	acekej
do keep	cqadce
do let	difbjd
do like	dkedib
do look	dbXcdt
do mean	jdeeeg
do need	Zbarla
do next	eadkei
do nights	fapeeZ
do not	fneXgg
do nothin	dghmcX
do now	kgZdci
do one	ghcjec
do our	coZhce
do please	dfejee
do reach	eidgfe
do reject	hjeedd
do ring	iZclgc
do say	jeefed
do share	ldbice
do shout	fdkeee
do so	pRkhkV
do take	eakdei
do teleph	fffcif
do tell	acbbud
do that	bnYofW
do the	XYO2me
do their	Xaepei
do there	efkded
do these	kicdec
do they	Zbbqbk
do things	hgdckc
do this	bhcbqa
do three	edekfe
do try	dacbdr
do two	eickcc
do us	dZcepe
do visit	fdjdff
do want	afbnja
do we	WbRato
do well	bjckdd
do what	kdiedb
do with	anpWZb
do you	UbdylQ
do your	dhbfek
doable	gcdjee
doc	eYajil
doc .	ebdehk
dock	ZfZnlb
dock .	agddnc
docker	feeghf
docksi	bbjnda
docksi on	fcneec
dockwo	gdXfdo
docs	fjabmc
doctor	eQpamg
doctor 's	oXcmac
doctor .	XdpZge
doctor and	fcjcak
doctor has	eedbjj
doctor positi	ceedoc
doctor test	ddkfde
docume	dgjddf
docume #	fdihee
docume .	eRocnd
docume ;	edeejg
docume and	jlaahd
docume are	bwXbbd
docume arrive	bjidee
docume by	diehee
docume convin	fofXef
docume for	ambagh
docume have	iplUbV
docume of	kcehed
docume receiv	gckded
docume remain	fdiffe
docume sent	deegej
docume so	ecbpbe
docume to	cidfeh
docume verifi	jbWtYZ
docume we	edafen
docume were	hbleed
docume will	Zdeddq
docume with	edbfem
docume within	eedneb
docume you	eejbei
docusi	ddccng
docusi .	edddjg
dodged	dYbdct
dodged the	dacddq
does	giYieg
does #	deacqe
does .	djlYjX
does @d	dYbshb
does a	dgchkb
does and	kdfeee
does anyone	dndcee
does anythi	gjfaff
does hack	eceobe
does is	ejefed
does it	aocffd
does match	fedked
does not	igWbZt
does so	bceckk
does that	ddWqbi
does the	mgebce
does we	ibkded
does with	encded
does you	enddeb
does your	dSjvcZ
dog	nJhonW
dog .	yMliYV
dog ?	ecleee
dog and	ddapde
dog at	dhWdli
dog in	dasagZ
dog so	ecYoee
dogs	ZZhejj
dogs .	cVUhqm
dogs are	dataac
doh	jajdfe
doing	XmboYe
doing .	dheeoW
doing a	cZWyab
doing an	fceieh
doing it	ZeTqYn
doing so	egmeeZ
doing the	goSdYm
doing this	iclYib
doing well	cdnedd
doing what	dqeebb
doj	ffedif
doj @d	ffedif
dom	gddchi
domain	kehWmb
domain experi	eeeffi
domain please	hgeYnZ
domain to	kdhced
dome	eeddnd
domini	gicggc
domini with	giddgc
don	ebader
don t	edbeem
donal	icdghe
donate	fghdee
donati	earjdV
done	mcfffb
done .	kikekL
done ;	ldeded
done @d	lfddde
done @p	paeddd
done a	ecddem
done all	jggdeb
done and	iXoYdh
done anythi	gZhgcj
done at	dbgigh
done before	feejce
done by	hkWqZX
done deal	ejXdnc
done exactl	ebddeo
done for	eceegk
done from	ebhjfd
done i	hcoXed
done in	gkbgdd
done it	ehchdh
done mate	eeebme
done more	eWbees
done on	dfiigZ
done readin	djeeff
done short	fdeefk
done so	dmeced
done talkin	djeeff
done the	fkZYqb
done then	jdfeee
done they	cbcidm
done this	edbgel
done two	ecmcef
done with	feoffV
done you	jdeefd
donor	bkjdhZ
donor fundin	dlfeed
door	mEnneh
door 's	cZefil
door .	gbtVhZ
door code	ecjgde
door i	fccffm
door on	dcilbc
door the	hebffj
door we	qdcceb
door you	keadhe
doors	aVyTZk
doors on	deocce
doors open	dbpZeh
dossie	mmSZla
dossie has	blgeed
double	gchgib
double booked	dibgdj
double checke	icdjee
doubt	fbWSsn
doubt .	djcdjd
doubt and	feeflb
doubt that	dcdfem
doubt you	jacZmf
doubts	cecfnc
doubts about	dfcglc
down	hfbcek
down .	ZhWScz
down ?	cdcYnk
down @d	fXqZee
down @p	ZsnccS
down a	ejekcb
down about	dkeeee
down after	eidcdj
down again	cWiado
down all	ccdhmd
down and	VuRZrb
down as	ZhWfgn
down at	bibjak
down becaus	fecejf
down before	ebbdgm
down by	hZjbcj
down for	lVktXT
down from	edmded
down glad	ekeedd
down hack	ngbecc
down here	dejdhd
down in	iiebed
down on	pmYdbZ
down other	ldfbdh
down so	dgbjlZ
down the	gcYdim
down they	dheeal
down to	rfSfWm
down togeth	kadhfe
down useful	gddeej
down we	eoefeZ
down with	pZWkee
down yet	dlefee
downlo	Wdkjcg
downlo .	ehjdec
downlo and	efXehn
downlo the	eedjge
dpo	dcbped
dr	deVkne
dr areas	kTifkd
dr b	efckef
dr h	eedkee
dr lindqv	feeiee
dr m	dedgke
dr mensah	jefefd
dr placeh	dnaggb
dr rossi	fkeedd
dr specia	dcZdjm
dr told	ehdbmc
dr toyin	ciedeh
dr vogel	ideecj
draft	ZXrbqU
draft .	dVrgea
draft contra	eedclf
draft of	fmbgcc
drafte	nUidla
drafti	dqYXjc
drafti exerci	endbed
drafts	kWmfdd
drag	sfYgZZ
drag it	mZeedi
drag on	okadcX
draggi	liVckc
draggi it	eadfme
draggi on	mcedee
drags	grWdea
drags on	dsWeeb
drains	fYnZbk
drains 's	ibbdcm
drains .	cdnced
drama	cdende
dramas	ffhidc
dramas mate	fhdied
dramat	idfeff
draw	TkeYoi
draw .	fdgefi
draw for	agtVea
draw my	ekeeee
draw the	cgbedo
draw up	XcUkxY
draw your	ejbejc
drawer	eYpeah
drawer .	eaqecc
drawin	cjZhjc
drawin .	dcicdk
drawin up	eebasa
drawn	foPfmd
drawn .	ekbgee
drawn on	iladed
drawn up	cmWcoa
draws	jahbjc
draws to	fejeed
draws up	fdeeke
dre	ikZdee
dre 's	jlbaee
dreadf	gfjadf
dream	ZqVUgm
dream .	dpaaXl
dream job	ekddch
dreamt	dmcehb
dreamt they	eneecc
dredgi	fjedfe
dresde	meZebj
dresde 's	edhiee
dress	bWqmVf
dress code	eajjdd
dress it	egcdcl
dress warm	damjdb
dresse	eleeha
drew	lTYajq
dried	hfjeeb
drill	hXmjdb
drill .	iYgleb
drill on	eejeef
drink	dYeeog
drink .	ebecqc
drinks	dbrbec
drip	eZhccn
drive	dYelbm
drive .	dXdqdg
drive a	eejfdf
drive down	ekeedd
drive for	dfejef
drive home	ddodec
drive is	fckfee
drive so	edffif
drive the	ekZied
drive was	fkcceg
drive you	ecdeem
driver	Xfbdhq
driver 's	gbcfbo
driver .	afVjli
driver agency	ejideb
driver and	ecieeh
driver are	embceg
driver is	edjddh
driver traine	deeejf
driver will	cekfee
drivin	ZarZck
drivin .	gejdee
drivin assess	aXchll
drivin licenc	cldaZm
drivin record	baYkhm
drivin test	ddbjkd
drop	jdeuXV
drop by	gedjef
drop in	gZqhYZ
drop it	eedlce
drop me	dWW0Ze
drop my	fdndec
drop out	bhjbeh
drop them	ebbnlY
drop you	ppXYbc
droppe	UagluU
droppe me	dcdXhn
droppe out	dTdn0K
droppe the	fhceei
droppi	ffjfYg
droppi by	enbefd
droppi in	kZkefc
droppi you	dfgkZg
droppi your	ecicdk
drops	foZccg
drops out	foZccg
drove	famegd
drug	Ymcanc
drug screen	dceaqe
drug test	ffeief
drugs	eiehde
drugs calcul	fjedee
dry	hVYfkm
dry .	obedde
dry and	fdfgjd
dry dock	aabjne
dry interv	ejedfg
dry stage	cdjZdl
duarte	ffeiee
dubai	jenbda
dubai aquala	geidee
dublin	acZrha
dude	VXbbcy
due	fmbmaa
due @d	YWcwhZ
due back	abkihc
due by	bcnYif
due consid	cdddlh
due course	L/Ydaa
due from	iffdee
due hack	nVVpga
due in	tTZpZZ
due on	jZbwUX
due out	obcdee
due time	esWddb
due to	bfnTan
dull	fZkbej
duly	cWihVp
duly filled	efelbe
dunmor	fdhfeg
duplic	cafdhl
durati	ejdged
durban	hWaknc
durban .	idgeee
durban office	cddlef
during	nOvTeg
during @d	oaeede
during our	eenZdg
during that	elgefa
during the	lakWie
during this	YWycdZ
during what	ebdffm
during your	edbkeh
dust	iqgbbV
dust but	mceeec
dust settle	cldeee
dutch	biWbau
dutch is	elcYcl
duties	lYlddb
duty	dadWsi
duty .	ejdfff
duty for	iefffe
duty on	ceeYpe
duty to	gbcdmf
dvla	Zebdep
dyers	ecieeg
dying	leeeec
días	ebkbej
e	dYmhgd
e by	iefeef
e meet	fYliee
e recrui	bfobed
e sign	dfecmf
e signat	eejcge
e13	edlcfd
e13 #	edlcfd
each	ugYfaa
each .	babvdc
each and	nbZjfd
each applic	sckVab
each april	ccldhe
each candid	rcccdb
each exerci	jdeefe
each finali	eeeieg
each have	hjcdee
each month	ccqcae
each of	sdZidW
each one	htaYca
each other	heYkbi
each page	deeZpf
each step	emddfe
each year	fkdcge
eager	ekeffd
earlie	U3UdYg
earlie .	bxXVae
earlie applic	Xsddec
earlie conven	ecamid
earlie fixed	geiefe
earlie i	jiaadh
earlie if	dfeclf
earlie indica	gihddc
earlie messag	ckeffe
earlie opport	drYded
earlie possib	fdfjef
earlie than	Vrbaan
earlie we	aoddee
earlie would	ihdeee
early	lggXjb
early .	Yehhma
early and	dcakek
early as	lYegdi
early bird	ednbde
early career	fbtedU
early days	eqYedc
early enough	ieefee
early shift	bokfYZ
early starts	eeeegi
early talent	jdefff
early to	dwVcca
early years	ffffdi
early you	cheeje
earn	bfiqTa
earn .	dcnZdg
earn ?	dcepae
earned	edjbjd
earned it	feecle
ears	hddedj
ease	idfdeg
easier	dgdkfd
easter	hbndbd
easter .	eeifee
eastsi	ejdefe
easy	Wdadht
easy .	ejdbei
easy call	dejeef
easy decisi	fadefm
easy no	Zkeeei
easy way	cZbicp
eat	eXkfZn
eat with	ecdden
econom	faZgfo
ectc	eZjked
ed	dedmee
ed .	dedmee
edge	kiYccj
edge .	eibecl
edge cases	lgbdfd
edged	fffefh
edges	fkcceg
edinbu	efeema
edit	aYoccl
edit out	eZfeem
edited	iffdlX
edited .	jgbelY
editin	dckhde
editin test	efejef
editio	dcjecj
editor	ciUhmf
editor 's	fdkedd
editor .	edbend
editor friend	kicddc
edtech	jjaddf
edtech and	lfbdeg
educat	ibfhah
educat .	Zdncdh
educat psycho	mdceed
educat you	edejef
eeo	edmeec
effect	WevYnR
effect .	eZseeY
effect @d	dbpccd
effect for	eekdee
effect from	YjVaue
effect on	eodfeY
effort	cbbbcu
effort .	ffdffi
effort that	ecdeem
effort you	edcdem
efhari	jkXfdf
efhari reflec	jkXfdf
egg	dahmde
eh	ebddeo
eight	idZodc
eight .	diggce
eight and	icdide
eight pensio	dbjgeh
eight people	eaekid
eight places	pXeeef
eighty	ehjjab
eighty people	fbmdec
eindho	eeejef
either	vkZhWV
either #	Zmdgee
either .	YqpWYY
either ;	ejdlab
either @d	ieefef
either and	ejeffd
either i	gieefe
either is	eeaoed
either of	jfcdci
either way	1eSfaV
elders	jcnbeb
elders to	ddobed
eleano	fffgef
elect	kceeef
electe	YXVWqt
electe to	eaacer
electe you	dedcqb
electi	XawgcX
electi .	ZWuhda
electr	YZddnm
electr and	dWfdmj
electr appren	fleffa
electr by	fffbkf
electr has	ebjdej
electr so	dYcheo
electr steph	fedieh
elegan	felefc
elemen	feeeif
elena	Ykflcd
elena .	dbhldd
eleven	Wiabml
eleven people	fYiane
elf	cgjibc
elif	cgdbgl
elif for	ebadcr
eligib	dkRhco
eligib .	iXbeeo
eligib and	dldefe
eligib applic	ibedfi
eligib candid	ekbeeg
eligib check	diehfe
eligib for	elbidc
eligib list	hgdfaj
eligib to	dbcgdo
elimin	gXTfdw
elimin .	eYTfev
elise	dddlef
elliot	edfeek
elm	ecdend
else	eYfcfo
else 's	bnfadf
else .	kbkVgi
else ?	fceifg
else @p	eeideg
else and	fdeedk
else as	ecdeem
else at	eecjeg
else before	jdheed
else but	ededpb
else can	ccarZg
else comes	ccidek
else does	dcdatY
else for	eaicdm
else from	celjeZ
else got	ehbedl
else had	lddedf
else has	egbeel
else i	gWdlqV
else in	bYZhdt
else is	efacqb
else it	ejebeh
else knows	jhaeee
else on	ebbZdr
else so	mZqccW
else to	eYgccp
else told	dbrdeY
else was	feeefj
else we	dbelhc
else will	ibhack
else you	bhrgZT
elsewh	YPhOc8
elsewh .	fMURc/
elsewh and	aXudZi
elsewh as	fdmfea
elsewh in	gedefj
elsewh on	YefYse
email	jbmdeb
email .	Zlmabf
email @d	hXbodd
email about	Yhapha
email addres	Ze5RaY
email and	gccodb
email as	aoSfrY
email asking	baoYek
email at	eejdfe
email becaus	dcekdi
email before	laeffe
email but	gcneda
email by	wTcedd
email concer	ejakdd
email confir	dXreee
email either	bmedfd
email every	hZldee
email everyo	kdfefd
email for	jdiibb
email from	qjXZkW
email has	gimZdZ
email i	ebheek
email id	edbgle
email if	keeeee
email in	lXYejk
email is	dbigfg
email it	bdglhc
email me	fbaqcf
email no	kXbben
email of	gneZbf
email on	jldadc
email or	jeedfe
email prefer	ddoddd
email so	daclej
email stage	igafdh
email tellin	cpaded
email that	hkabei
email the	gagjgb
email tip	eejefe
email to	ddmcch
email us	acddeq
email was	ecfjef
email we	lcbeck
email when	fbndde
email will	ediffe
email with	lhachc
email you	hlgbfZ
emaile	ccjcld
emaile .	fbeemc
emaile at	eadejj
emaile me	hcdjee
emaile on	pcacgd
emaile them	ebneed
emaile we	ejdddh
emaile you	cadkhh
emails	WduXiX
emails .	fegamb
emails are	ddkefe
emails at	eapeec
emails with	fbkeee
embarg	eXpeee
embarr	geifed
embass	ifchdg
embass does	eckceh
embass will	gefjce
embedd	dbmede
emea	eieged
emeka	acnfee
emerge	XaqjhW
emerge comple	eZqbfd
emerge contac	debnde
emerge on	dkcefg
emergi	obhVdj
emergi curato	odiWdd
emergi talent	edecfl
emil	gkaeeg
emma	jVdcep
employ	ZXpcpd
employ .	hXncic
employ ;	eieefe
employ ?	cddoee
employ agreem	eccZre
employ and	ddphdW
employ anyone	ffdffi
employ as	ccbbqh
employ can	eboddc
employ checks	ccckkd
employ contra	cbcYwd
employ decisi	gkeece
employ delive	ecdeem
employ equity	ekcfef
employ for	febcao
employ from	eebdne
employ has	fedfdk
employ health	eidgef
employ histor	edemdd
employ in	ebjbke
employ is	eeZdli
employ medica	eeenZf
employ of	fdedjg
employ please	deekgd
employ portal	feofYd
employ questi	eedoae
employ refere	feejdf
employ screen	deekdh
employ to	fhdcje
employ we	gglcdb
employ with	cahfkg
employ you	bXeWql
empty	dkdidc
empty .	fgdfid
empty than	eieedi
emre	feeffh
emt	chlZlY
emt .	ckjdec
enable	fffhef
enclos	PSVm8a
enclos .	UVWexn
enclos dates	egeide
enclos form	ffeblf
enclos is	eaclkb
enclos the	Zcckmd
enclos to	dmjbbb
enclos your	dchbij
encour	YfYgZu
encour you	Zgabct
end	eddaWv
end .	XdydYW
end and	cqWagh
end client	eefjee
end date	ediedh
end in	enebdd
end it	feefej
end of	pbfbde
end or	eoaded
end said	dhccek
end that	hbeedk
end the	YZSjZ0
end they	dbckdk
end to	fecfej
end we	eYcbcu
end what	fedeek
endeav	fcaeep
endeav .	ecaeeq
ended	bbXPW+
ended .	lbbedj
ended @p	hkeaee
ended at	gaadfo
ended for	alceei
ended on	jYsYbb
ended one	ededii
ended up	bSUcd2
ended with	bmZdck
ended withou	fecefk
ending	dUhYbx
ending #	cdncee
ending the	fecdem
endors	gXljbe
endors and	cjdjed
endors by	dieeeh
ends	pQbWW0
ends .	oWhZbk
ends @d	hdeedk
ends at	eeeffj
ends hack	tbZadd
ends here	caWbdx
ends in	jdeied
ends on	fhhfZf
ends with	dahZdo
energy	cRbwXn
energy .	jbdfei
energy and	debmdg
energy certif	deekee
energy sector	eefjee
enforc	ecbfdn
eng1	fTtciX
eng1 .	iaobdb
eng1 at	ebZeng
eng1 has	ccqdda
engage	dNMR5p
engage .	kdeecg
engage as	dcbYtc
engage you	aYWY0b
engine	eXgkfh
engine .	lUbgsX
engine and	bfdcen
engine artist	ibdgfh
engine blog	djjced
engine has	ifbdej
engine hiring	eedjef
engine intern	blfffe
engine m	ekheeb
engine manage	cjchef
engine on	ehdifc
engine positi	dcigdh
engine progra	fdmdiZ
engine role	dXhkbl
engine since	feeief
engine team	elbeff
engine we	jdcefh
englan	hgeffe
englis	bfXtbe
englis .	agfkde
englis and	ghcied
englis test	efeiff
enhanc	gbhjfa
enhanc .	jcqZbb
enhanc check	egYnee
enhanc dbs	feecke
enjoy	ad5ReT
enjoy .	eclhed
enjoy it	fefeif
enjoy lisbon	gjedde
enjoy the	dfyVdV
enjoy your	iVnbkb
enjoye	bYwWXn
enjoye gettin	cijcdf
enjoye it	bhfldc
enjoye meetin	bhlWYn
enjoye our	dTseai
enjoye the	aWmidj
enjoye workin	fdeefj
enjoye your	kZqQhi
enjoyi	hcYcli
enjoyi from	hbZcli
enjoys	fcodbc
enkosi	dlddef
enkosi shot	ejdeeg
enough	eTOdh5
enough .	jWbocg
enough ?	hcfdie
enough and	fdeZra
enough experi	fbeddn
enough for	mYZdhj
enough hands	ecaeeo
enough i	jcdedi
enough of	cdcmee
enough people	djadej
enough time	eefflb
enough to	YlbhXm
enquir	msZYXc
enquir .	emZjdb
enquir about	Zqcbdg
enquir by	efkeec
enquir down	ldeeee
enquir from	lbdfeg
enquir the	ideefg
enquir will	dhjffb
enrich	ecldef
enrolm	mTZsbc
ensche	edckge
ensemb	dbjdcl
ensure	dbjodY
ensure that	jffdfe
entebb	ecekfe
enter	cbepcf
enter into	fceffj
enter their	egejed
enter your	edapde
entere	VgyXZY
entere in	bdraec
entere into	bcrYdd
entere on	clcjeb
entert	celpbV
entert .	dfcmed
enthus	ghhafe
enthus .	hicdeg
enthus and	feeffi
enthus for	gdefei
entire	eZpccg
entitl	aWckcs
entitl to	eabkdl
entran	gagfdk
entran examin	ebhdek
entrie	ebhdek
entry	aWkjgh
entry .	eaoddc
envelo	aWYYup
envelo .	bbcgki
envelo at	eeedel
envelo expire	eedeke
envelo galler	ffdeif
enviro	jadegi
enviro law	fcffei
eoe	ccbbjm
eoe my	dZddkl
epipha	fieeee
epipha .	Znefff
episod	daldla
equal	chpdab
equal opport	chpdba
equali	dhlecb
equine	edciei
equipm	dgahke
equity	ZfhQxZ
equity #	edkdfd
equity .	edefle
equity plan	ekcche
equiva	fddlfe
er	hcobfY
erase	eglbed
erased	kejbdc
erased case	pacded
erased from	efkded
erasmu	jdXbdn
erasmu have	gjeeed
erik	fdlbef
erin	gSjfel
erin progra	fafkdh
erin scheme	ecjehc
erp	dkbkeb
error	cgXico
error .	cjVpec
error ;	efeeei
error and	fdeben
error handli	fdeffi
error in	ckefed
error should	jeeefd
errors	eeefei
escala	embddf
esg	fbhaem
esg is	egcbem
especi	eYalnd
especi .	ebbmnX
essay	Sgc1XX
essay by	Yeepdf
essay has	eejddg
essay on	inZdbb
essays	bcdkej
essays .	cedlfe
essays and	fdeffj
essent	dcifal
essent criter	hhaicf
essent qualif	decefl
essent requir	feeeei
establ	gjcdee
establ divisi	gjcdee
estate	mlSXna
estate 's	emdbfd
estate is	jhcgdd
estate manage	leddgc
estate office	mhbedb
esther	camicc
estima	jYoXZi
estima produc	djkedY
eta	rpTVfY
eta partie	edbdkh
etc	lefecf
ethan	ekccdh
ethan .	fkeeed
ether	eaoedc
ethics	decijf
eu	dXgelh
eu .	fdefej
eur	effgff
euro	fejchd
europe	haodcc
evalua	mwRaZa
evalua .	gxVYdW
evalua applic	occeed
evalua by	ijadef
evalua commis	kdeefe
evalua commit	naefee
evalua is	bqaeed
evalua of	cecdeo
evalua them	Zqbeed
eve	Rgfeio
eve 's	eXfgdm
eve .	esbcdZ
eve seafar	Tdmhmc
even	keXWUw
even .	eljedX
even get	ebeffl
even if	pRagdn
even joking	ekbeeh
even mean	dpceea
even more	ehbeej
even so	edcfel
even the	fdkfed
even though	ffcabp
even when	iWeffm
evenin	iRvhaa
evenin .	dVsdhc
evenin ?	ebdrda
evenin and	jigefY
evenin for	eekede
evenin i	nbibce
evenin of	oddced
evenin on	acqWbn
evenin shift	fecfmc
evenin thank	fekffc
evenso	bffndc
evenso .	agdndd
event	iqjWWb
event .	hnYhda
event gaz	kbZgdk
event of	cpebed
event that	enedce
event you	kbffef
events	2YedYU
events .	6UYacW
events and	dcoced
events at	dfejff
events i	jeedff
events in	ecleed
events so	jddhde
events the	eceoeb
eventu	Yrdeed
eventu .	dldeee
ever	VgjRok
ever .	hpbcfW
ever get	edjfef
ever had	aafepe
ever seen	ejcagi
ever so	dXddcs
every	tdoVZa
every applic	wmWbaQ
every appoin	eVseec
every candid	yXYadf
every case	iceefg
every day	aniVck
every file	kgdced
every form	igdaei
every friday	dVucda
every hire	jYtcZa
every intent	gnbdcc
every month	iZpZdf
every one	qVXcaq
every open	dbrdcb
every other	gdifgc
every page	eediie
every post	fdiffe
every requis	ecmfed
every school	fbmdhc
every search	feiffd
every second	naebeg
every single	lnVedc
every spring	ejeeeg
every succes	cZVedz
every take	kjadec
every thursd	icidee
every time	cqdceb
every vacanc	dYueeX
every week	mpYddV
every weekda	fedlec
every year	jddfef
everyb	3ZiUUb
everyb .	pcdddd
everyb @d	mbeeee
everyb a	ddnfea
everyb and	mdecee
everyb by	odddec
everyb hears	rZccde
everyb is	kckgZa
everyb know	idffff
everyb no	caffen
everyb on	fdejee
everyb we	dfahdl
everyb who	Zqfade
everyb will	jdefff
everyb with	jdfeff
everyb within	mdcdee
everyd	dciiee
everyd of	ddldef
everyo	voeVYY
everyo .	qakjTa
everyo @d	rgbbca
everyo a	gfiede
everyo an	aqdddc
everyo and	dkeeef
everyo at	fVrVld
everyo before	llcYdd
everyo by	wTdede
everyo does	eeodbb
everyo else	jkaldV
everyo enjoye	iakeec
everyo for	dqccea
everyo gets	mYlagc
everyo got	ehcedk
everyo has	cradec
everyo hears	iefeff
everyo here	ZkgVpd
everyo in	gnicbW
everyo is	c2UUYf
everyo know	uWdcde
everyo liked	ecbgem
everyo n	eededk
everyo on	oTmdXh
everyo the	kgedfd
everyo their	hdjdee
everyo to	ekdhec
everyo wants	defieh
everyo we	mcihcZ
everyo who	tdUcZj
everyo will	rYdeed
everyo with	mfdced
everyo within	hhlbcZ
everyt	idxXgS
everyt .	gdpVsN
everyt and	mdeeed
everyt at	fcjeeh
everyt becaus	idheee
everyt but	ebcedn
everyt else	Ypaiee
everyt from	bpYmYb
everyt goes	dncdee
everyt has	fckeee
everyt here	fpdffX
everyt hersel	kddeee
everyt in	egdeie
everyt is	eTzbdZ
everyt on	lVqfcX
everyt right	dnZbZm
everyt so	fcgeke
everyt that	idefef
everyt throug	gieeee
everyt till	eYpeee
everyt until	edkeee
everyt up	ecdned
everyt we	dccbni
everyt you	ebkdie
everyw	cjUlgh
everyw .	ehbeej
eviden	aUXudm
eviden of	daasfb
ewa	dfjgce
ewan	ffffeh
ex	dYkbdn
ex collea	ecdbep
exact	lfPkka
exact cet	ihXcih
exact time	bdfmef
exact words	mgbZoV
exactl	iRYpij
exactl .	Xpdeee
exactl @d	jeefef
exactl the	bebfpc
exactl what	dTfubf
exam	gXT2Wf
exam .	bZavYh
exam board	dfcddn
exam you	blZjdf
examin	aqUnWi
examin 's	djdiec
examin .	efddfl
examin and	fdjefe
examin by	Ztbcec
examin for	ejcidd
examin in	eeeife
examin of	jfbbej
examin the	djedff
examin will	gddkde
examin with	faeefm
exampl	fakgZj
exampl .	jdegfd
exampl of	eidfef
exams	lZhhdc
exams .	eajjed
exams office	ideeeh
excava	eYadnj
exceed	elYiee
exceed the	fdcjeh
excel	eRXuan
excel .	eZdlei
excell	fbVbht
excell .	dbbcjm
excell and	edeefk
except	nlZXgc
except .	lmaZdd
except and	dcnedd
except that	dlcedg
except the	fldcdd
except you	kZedlc
exchan	XdYndm
exchan of	ahchck
exchan with	fgdidf
excite	lkgYfY
excite that	niiaZb
excite to	idcdmc
exciti	enacge
exclud	hcldec
exclus	dbYlgj
exclus .	beeele
excuse	alflbZ
excuse the	dldhcd
exec	qgVYck
exec team	gdfbel
execut	jicgeZ
execut commit	idedid
execut corpor	famffd
execut office	geeejd
execut search	fdegdj
execut vacanc	ekddfe
exempt	iededh
exempt from	fdeefj
exerci	fbW3YX
exerci .	bkdnfV
exerci ;	jgbhde
exerci @d	cdcpdc
exerci and	dacldj
exerci are	ldfdfe
exerci comes	eefief
exerci for	gcdocd
exerci has	hXjlea
exerci is	haXqdd
exerci of	eeiefe
exerci on	abaucd
exerci that	ffeife
exerci will	fdecel
exerci with	edfkfe
exhaus	eXfdeo
exhibi	lcdcgf
exist	ZUnccq
exist hack	cWrefe
existi	bjdbYn
existi candid	emgedZ
exists	amQdXw
exists .	dXUbd0
exists and	dlekbb
exists but	enddcc
exp	dhaidi
exp .	eecffl
expand	eedhcj
expand on	eeehci
expans	dVnffi
expect	vjTlYZ
expect .	etVkbW
expect @d	dmebdd
expect a	wbcZgX
expect all	dbkdeh
expect an	vaWfYb
expect and	YfZsWi
expect any	cWWdew
expect anythi	Zoebdh
expect at	Xbctce
expect by	afeocf
expect ctc	ffZrbc
expect exceed	fdcjeh
expect feedba	jcecma
expect for	cbcrcd
expect from	clbhee
expect hack	mjeYdb
expect her	kdedef
expect in	qWggdb
expect it	bjdjce
expect more	eefjef
expect my	tdcYdd
expect our	nnZWba
expect salary	cZWzXd
expect someth	njbbbc
expect that	hjedde
expect the	jgcYfi
expect things	apdded
expect to	3nVRdR
expect us	fqbbdb
expect with	ocbdZj
expect word	idfffe
expect you	QYaykZ
expect your	cacqee
expedi	Xnejdd
expedi proces	Zlejdd
expens	gSpZWp
expens .	gbjcid
expens ?	eheeci
expens claim	easaca
expens so	cccpde
expens the	hhgeec
expens will	eddeel
experi	bUhZb1
experi .	bYnVYv
experi ?	eeibfi
experi and	lVYgcp
experi are	cljdeY
experi at	fcoZed
experi by	ddnced
experi for	edbiej
experi in	cZaicr
experi is	eabbdt
experi of	egacbp
experi specif	fdeefj
experi to	jYdnfd
experi was	eddeem
experi with	cbkUcu
expert	hhmaab
expire	UNmjoj
expire .	aVhfni
expire @d	dackje
expire in	Yaqhea
expire on	dcfdgl
expiry	ecoedb
explai	cdkiTj
explai .	cjhedf
explai about	cZjegj
explai how	iccked
explai in	eblfed
explai it	kZjeed
explai the	bibqcZ
explai they	hbnadb
explai when	dledfe
explan	dfdjef
explan by	eeeieg
explor	eclicc
explor conver	fdelde
expo	cZkflb
expo manage	hbddnb
export	ddneZe
export .	jcegee
export and	dYpccg
export assist	ffdffi
expres	fhfXfh
expres intere	hoZced
expres of	dlVadn
extend	YgRTzm
extend .	dcYdrd
extend a	fcdedn
extend an	dXaYiv
extend for	fjkedZ
extend it	eadjlc
extend its	ckeeef
extend the	oaXahk
extend to	bfccoe
extend you	XceYug
extens	YXjkmc
extens #	eeieef
extens .	cbjejd
extens to	bcbqed
extern	idejaf
extern hiring	fdiffe
extern irelan	fhcgeg
extern letter	eeekde
extern recrui	fdiffe
extern review	ekdeed
extra	damefe
extra leave	ddbjje
extra post	fcheei
extra time	ddjidd
extra week	fidfge
extrac	eVdtdd
extrao	bajbdo
extras	cdcYoh
extrem	fdfdfj
extrem high	fddffj
eye	gYPuZp
eye .	dYWude
eye on	iiWbbo
eye out	eccefo
eye to	igdefd
eyes	ckWcap
eyes .	dlefde
eyes and	eiYddm
eze	ffegff
f	iakjcZ
f .	edkdff
f d	jcjcec
f2f	cgWjkh
f2f .	eedefk
f2f it	feifff
f2f thank	jdcjee
f2f we	bnfdec
f2f you	eiddeh
fab	dWucad
fab .	eangdb
fab by	dWreee
fabio	jeeaje
fabio .	jeeeee
fabric	dfmciZ
face	dbdkgf
face .	edbhnZ
face and	egZcdn
face round	jecgee
face to	jYogcb
faces	cngahZ
faces .	enYbid
faces and	fjeeee
facili	ihbgde
facili .	fddefk
facili endors	keciec
fact	jjXmYc
fact that	kkaccf
fact was	bkdjec
factor	gbjbbk
factor .	ealech
factor tour	fejeee
facts	ZYlebo
facts .	abmacm
facult	ZqXfeh
facult 's	gdcedk
facult .	cnccec
facult and	aikfdd
facult board	flddgb
facult comple	kceffd
facult counci	dedeel
facult has	diedid
facult of	feeble
facult offers	feefif
facult voted	dbeedn
fail	hgVcco
fail .	ikdcec
fail to	ehcefh
failed	RacXf0
failed .	edmcee
failed ;	Xqeded
failed the	aYafip
failed to	ebfZeo
failin	Zbbgni
failin which	ceebqd
fails	geehef
failur	fedkee
failur to	deekee
faint	eabcuX
faint .	eabcuX
fair	lcqcWc
fair .	bldiVj
fair ;	ehZeel
fair @p	eYpded
fair all	lYhffe
fair and	mWobeb
fair enough	iadhdi
fair i	fajmcb
fair in	gaqZed
fair is	Xbjafo
fair on	efmfdb
fair so	odaded
fair that	eicnca
fair to	joXdfX
fair we	eieffe
fair winds	dhdcek
fairly	edehdj
fairne	gZjebk
fairwe	cicjhc
fairwe .	decjhe
faithf	fTmapd
faithf .	caganh
faithf park	jZkajb
fake	fkbjbd
fall	hkdeec
fall intern	ekefec
fallen	dThedr
fallen i	icejde
fallen on	ebeden
fallen throug	dYgddp
fallin	elcedf
falls	lUVifp
falls to	hkddec
falmou	dicddk
falmou .	dicddk
false	dedccp
famili	biTYon
famili .	hbcdnd
family	eSxegX
family .	hdfcif
family a	eeoddc
family and	cdZeqc
family comes	dcpdea
family firm	cZrcgb
family i	femieX
family member	eddgej
family office	fccmee
family owned	deZlei
family reason	fcrbac
fan	dddldg
fan of	dddldg
fancy	WRpsda
fancy #	fedjff
fancy .	elcgdd
fancy a	cYknbb
fancy coming	eedclf
fancy it	Zahfhl
fancy that	cZseda
fantas	cpeiZZ
fantas .	djhhdb
faq	eYzUcX
faq .	edpaed
faq how	kcefff
far	bujUUj
far .	U0mWXW
far along	jcdjec
far and	dqcdeb
far apart	eYbcer
far as	ciTWfu
far but	qbcddd
far from	dVkcdo
far more	fgjcfd
far they	eobedc
far too	ebobcf
fare	cdgcan
fare .	ddcdco
farida	eeefje
farm	XhRrjh
farm 's	ecdkei
farm .	ciYbeo
farm manage	cgZjif
farm on	cgZoed
farm says	dhbich
farm shop	hdYdoc
farm with	dlgfbd
farmer	dleYmZ
farmer asked	efdand
farmha	ehacem
farmha on	gkddee
farms	dhnadc
fast	gqXsUU
fast .	WtblYZ
fast as	doecec
fast becaus	deehie
fast track	ceemde
fast you	iddhde
faster	hlYYbm
faster .	ipYbdc
fastin	eedihe
fat	cZeZpk
fat envelo	caefik
father	hXqcfb
father .	ebkbkc
father says	ejdfee
fathom	ehdddj
fatima	edbedn
fatou	cZnghb
fatou .	eeihfa
fault	bUlmbf
fault .	edcgel
favour	VbZad1
favour .	YiVXjt
favour and	ideedh
favour answer	eWdefq
favour at	eceejg
favour before	edekee
favour does	epcddc
favour of	bfcddo
fear	WjXZjq
fear .	Uoacdo
feast	rcbdcc
feast of	rdYded
featur	ifdcic
februa	ffjdee
fed	dgkeed
federa	meahdc
fee	Rfkeoc
fee .	alkebc
fee as	feeelb
fee is	eddhlc
fee of	eelbee
fee you	abYdmn
feed	eYsThf
feed .	ecocdd
feed the	dcpbde
feed you	eccene
feedba	kccSX1
feedba 's	eaegel
feedba .	Vjbabu
feedba ?	edicdj
feedba after	fefefi
feedba and	djbikY
feedba as	egeeei
feedba at	dmcicb
feedba by	hadbbp
feedba call	ZYbacy
feedba can	deedfl
feedba for	lheced
feedba form	amnbdY
feedba from	ndWedj
feedba has	ahjdhf
feedba i	cjcdan
feedba if	Uceedv
feedba in	nZdefe
feedba is	iiZdcj
feedba latest	mdddee
feedba matter	ZZrWdk
feedba no	kdfdfe
feedba on	gbnUXp
feedba over	edebdn
feedba please	edeeem
feedba positi	kjXeeg
feedba report	ededfl
feedba ring	Vdfees
feedba to	khddea
feedba was	bgcbjj
feedba will	vWabee
feedba within	2TYYcc
feedin	hchgfc
feedin .	eeeige
feel	ZQlbY2
feel able	fddcfl
feel about	eeaike
feel better	gRnlcg
feel for	fddieh
feel free	fhfYgk
feel it	edbcbq
feel like	dbkhbi
feel otherw	ejehed
feel terrib	fedfek
feel that	ebibdm
feel there	fcbeen
feel they	fefdfj
feel you	fbfffk
feelin	YP0Uam
feelin .	dUubZh
feelin about	ehjgcc
feelin and	fbpeea
feelin i	dcZddr
feels	lXYebq
feels the	fdceel
fees	acVubi
fees are	dccoed
feet	cefjef
feet .	febeel
feline	drabdd
felix	fcldee
fell	cVQTn3
fell below	eddeel
fell ill	hjdcgc
fell just	fddeel
fell off	nbbdid
fell on	XTYbqs
fell out	ekdefd
fell throug	bWcbgu
fella	fkZbif
fella .	fgeelb
fellow	hTnQoj
fellow 's	dYoeia
fellow .	ebahgl
fellow are	ieefff
fellow at	ndcdde
fellow for	aedare
fellow has	hedeei
fellow is	aZlbpc
fellow to	edbeen
fellow went	egcfck
felt	YRmVS6
felt anothe	deeeej
felt good	dglebd
felt it	ecdkeg
felt that	eWbbcy
felt the	diYbbq
felt you	ebcddp
felt your	ebaccs
female	ehedjc
femi	jZjfed
femke	fgefff
fennic	jfakec
fergus	ibiefe
fern	bXuZde
fern .	dbocee
fernan	bZeefr
fernan criter	fceffk
fernan we	fdddii
fernda	ibeiee
ferrei	eeeeej
ferry	gfhhdb
ferry 's	hgjeeZ
ferry .	fifeed
ferry line	iedkdb
festiv	Wmbfbl
festiv .	cjXhdl
festiv crew	eiefee
festiv people	dddckh
festiv till	Zhnddc
fetch	iaelee
fete	ecnded
fever	dfejef
few	bpZnYb
few lines	eddjeg
few minute	fefeif
few more	Z0ZVeb
few of	eijaed
few people	efdieg
few questi	eecndd
few things	jddeeh
few to	hmcaee
fewer	diacdn
fi	idgfee
fiber	fjefed
fico	dadidm
fictio	dcfieh
field	enXVfn
field .	clddch
field @d	ckdcei
field but	jeffed
field engine	dejdeg
field has	elceee
field of	ecdgek
field office	iibicc
field ta	bdbdmk
field was	egbcel
field we	fdedle
fields	ehdckd
fierce	dZXjas
fiftee	ZTajri
fiftee minute	aXcllh
fifth	fTeoal
fifth round	eadmef
fifty	abpcZk
fig	edlceg
fight	bqieaX
fight for	egjhbc
fight it	dnedeb
figure	eZdipa
figure .	jZdejh
figure before	eYhmde
figure in	dhbcnd
figure is	efddig
figuri	erXeec
figuri out	erXeec
file	cpfjUf
file 's	epjZdY
file .	ZcteXf
file an	eiedeh
file and	iWlgdg
file as	fjeefe
file can	dceqeb
file closed	fdpffY
file for	fbabct
file goes	dibedm
file has	dnXcej
file here	fddfel
file is	mpTjTc
file lacks	adcrdc
file names	flcfed
file now	hhhdec
file number	eelbfe
file on	nlaccb
file opened	fdkffc
file over	ameeef
file stays	eckdeg
file the	fddfej
file to	edeled
file we	dcdnee
file will	jajefd
file with	fdkffd
file you	hddlec
filed	laqbcY
files	athgWW
files .	kandeb
files and	dhdlcc
files are	ddelfe
files for	cgdeek
files on	jdfgee
fill	bWeuZj
fill .	ffafem
fill and	ieddei
fill any	eYpded
fill in	bYb3Yb
fill it	aYklXj
fill out	ecbped
fill the	bkbcbm
fill up	fedkee
filled	XUQff9
filled .	ZbLam1
filled all	ecceen
filled and	iqafdX
filled both	fedeej
filled by	ehacrW
filled in	cab1XY
filled intern	eaZddt
filled it	ZURca8
filled its	ebdcdp
filled nor	felffb
filled on	ebnfed
filled the	aedXdq
filled this	feaden
filled yet	jcfffe
fillin	YKynZf
fillin in	abkncb
fillin it	fedefj
fillin of	eVueea
fillin the	eabfeo
fillin this	eamefd
film	Xbqbkc
final	vTWmde
final #	heejed
final .	WXVudl
final @d	dednce
final @p	hdlbed
final and	dZdicp
final answer	5RZVcb
final but	enebdd
final call	nfcced
final candid	dgdjee
final cantee	ljbZec
final chat	edehid
final commun	kbdddi
final conver	hcejee
final decisi	sgbXcb
final figure	dddcne
final four	ededel
final interv	XZosdV
final list	mgbbdf
final merit	nfcbed
final offer	dedboe
final outcom	hideed
final panel	elddgc
final result	nhbYdf
final round	aPgsbm
final select	icdjee
final sign	haedld
final stage	fccjhc
final status	radaee
final step	defkee
final three	ebeaep
final when	ejheea
final with	iicedd
final word	tibVdb
finali	jkUcbn
finali .	cXches
finali and	qXccck
finali by	jfeeee
finali get	jeeefe
finali has	cpedeb
finali of	bkfhcd
finali on	jdddZm
finali our	bvadeY
finali the	codWdk
finali to	eecmde
finall	kLfZql
finall .	ffqefU
finall got	ebbbnj
finals	ldfeee
financ	bmilZY
financ .	cTobco
financ about	g3ZXRa
financ and	ffXckj
financ contro	ealefe
financ direct	dmeobU
financ financ	Zbfepb
financ first	ekedde
financ gradua	fdjeff
financ has	hZnced
financ is	jfibde
financ lady	daatbb
financ lead	caelhe
financ manage	jafdje
financ meets	ecenbe
financ people	feeiee
financ team	dbdpdc
financ which	ehcdek
financ year	bjledb
finch	kddbeh
find	fZhejh
find .	ckeeff
find a	cacihk
find an	diZmce
find anothe	dhfneW
find answer	bdneee
find attach	badind
find below	eciegg
find both	ebefld
find enclos	adjfkc
find favour	eddfek
find in	eeefie
find it	cYkdel
find me	eleece
find my	fekedd
find on	bekdhe
find our	objXdc
find out	6hYVWS
find somebo	feeeif
find someth	dZbdcr
find that	feeefi
find the	Yfldkc
find them	fecflc
find your	bWZZms
findin	bfgehh
findin a	febffk
findin someon	deleiZ
finds	dekdhc
finds you	ehleba
fine	YPvniW
fine .	barjVd
fine ;	eiefee
fine a	ehadgj
fine and	ejeckZ
fine but	ececij
fine for	eedkef
fine i	dZtdda
fine that	hcdked
fine they	gekeeb
fine to	jdchfe
fine with	bWlklX
fine you	gedYnf
finger	mkWreL
finger .	jbdghe
finger appoin	fddmfd
finger at	dgamde
finger crosse	rqWZeT
finish	jkZcYm
finish .	itLbYl
finish @d	ldfcfe
finish and	iceeie
finish before	dZlhee
finish by	aZdtdd
finish first	elfbff
finish it	eZkmcb
finish its	jfaedi
finish me	fcjeeg
finish my	eclXmb
finish on	sjZZca
finish the	ftZbgX
finish which	ikeaee
finish with	easedY
finish your	dbfibk
finlan	lXddbk
finlan 's	iaZfcn
finley	ebejhe
fintec	dhckbh
fiona	gdjefc
fire	XUvicc
fire alarm	aXxbdb
fire away	rdZcee
fire drill	iYkkda
fire merhab	bcalhi
fire servic	Zfedem
firear	lalcbc
fired	lZeefg
firefi	enmTmQ
firefi .	jhddha
firefi applie	cfrabc
firefi emt	clhddd
firefi submit	iembeb
firesi	ekefed
firm	hYddoe
firm #	eaehmd
firm 's	bbjqab
firm .	fZbcoi
firm and	dhidia
firm answer	sYdcec
firm as	cdeaqd
firm date	pbdbde
firm decide	cadfep
firm has	acfckj
firm in	dedled
firm is	alihZd
firm offer	cebdqd
firm though	emZedg
firm will	gjcdbi
firm with	darcdb
firms	cgobdd
firmwa	febkff
first	ZpZgid
first .	bxcZZc
first ?	cWdvbd
first @d	ccfaof
first aid	eadjej
first and	duYakW
first applic	iddejd
first attemp	kcelda
first but	maeZek
first call	enihbW
first candid	ddcdhl
first chat	abeoee
first choice	YcUanq
first class	laccan
first come	ddjkcc
first contac	eZnfee
first conver	emdaeg
first date	eXdoic
first day	hQeTxh
first design	fdeeig
first employ	eacbqe
first exchan	dfdobd
first five	fZneee
first for	edkhec
first hack	dhieee
first has	kfbech
first how	ebleef
first i	Yhdoag
first in	fkggba
first interv	bpgiYX
first is	ekdfde
first it	geffid
first mail	acdqec
first meetin	hddkee
first messag	ecdmee
first month	bckhgc
first name	jheeed
first of	dibdgi
first off	fgdefi
first offer	ecafqb
first on	abcZok
first one	ckdglX
first person	cfkbbi
first phone	bheiff
first pick	dhddkd
first place	dneegZ
first placed	fbbbog
first please	fdekee
first ranked	gjdbbj
first rehear	deeihe
first round	avWZbj
first said	acbjii
first see	ekddef
first select	icfifd
first served	cdjlcc
first sift	ehbhci
first so	dldeee
first stage	dYUtYk
first step	epcceb
first talk	eebodc
first teleph	diehfe
first the	dgcmaf
first then	dtdZdb
first they	nobUgZ
first thing	gYcmla
first though	Xqfeed
first three	eiccdk
first to	ZgiWmh
first two	fcdlfd
first video	emebee
first we	dmaeXl
first week	fndYgd
first whānau	gebddl
first workin	lbeaie
first year	edjeeg
first you	bXZdmp
firstl	eZYgin
fiscal	gZkXnc
fish	XklnXU
fish .	YjlhaZ
fishin	ngafeb
fit	feQkbs
fit .	VlZqbf
fit a	jgdfec
fit and	fedkee
fit but	leeeeb
fit for	Zfaceq
fit in	djcbld
fit is	faeefm
fit one	ckfeff
fit to	idfgdf
fit we	kidbed
fit what	fbdefm
fitnes	gdakge
fitnes papers	ekedee
fitnes test	icejee
fits	cuPncY
fits .	YtXhcb
fits ?	eeelde
fits the	fifefe
fits your	fadkfh
fitter	dbWchr
fittin	dhXanj
fittin @d	decdme
fitz	jedhee
fitzge	ecoaja
five	fUfqhd
five .	ibhjkX
five and	iYeigg
five are	gadmee
five days	bjWgkg
five finali	hYcdhm
five interv	hkdddd
five minute	ZYjlkb
five of	pZdddg
five or	ejbfdi
five others	ddbicm
five panel	djddei
five people	gaobdd
five person	ghWdjh
five questi	TbY0cd
five rounds	ecdbfo
five things	fdjeee
five time	giaehe
five tips	eekcee
five to	dgdeje
five weeks	eeebme
five will	jhdcee
five with	kZeeie
five years	dXgoai
fix	SVY/ZY
fix a	Zbbyaa
fix it	dcepbe
fix the	Wedvad
fix your	dXdnjd
fixed	bkajnW
fixed .	YncglY
fixed for	kbdlcc
fixed megan	ecdlff
fixed term	eZjekc
fixed the	ecbefm
flags	jiccfd
flags .	jiccfd
flair	ebceen
flap	eelded
flap .	eelded
flash	ZlkgcX
flat	dfgajg
flat .	dflZid
flat above	eceenb
flat and	eiahdi
flat can	jbccel
flat i	ehailY
flat on	dZbebr
flat out	dnfdec
flat share	ejfdee
flatma	eUieij
flatma got	eakdXm
flatma has	eesVee
flatma was	idYpdZ
fleet	gnXXcm
fleet .	eoZeed
fleet manage	idegee
flexib	WWseci
flexib .	cbimeb
flexib direct	dlcfee
flexib office	hYWebt
flexib so	fbhffi
flexib workin	egjedd
flies	ialcee
flies back	iefeff
flight	bXfsha
flight .	dacsfa
flight and	eddkef
flight got	kedgec
flight is	adfgii
flight so	emddjZ
flood	YhkkcZ
flood .	enZeee
flood the	cikfeb
floode	ihfefc
floodi	fbjejc
floods	fifefd
floods .	fjdefd
floor	VZqqWb
floor .	eUkqac
floor and	ecqaec
floor so	eajicg
floor you	feclef
floris	cjVWqh
floris .	dmZbfh
flour	gcbaof
flower	eXrejW
flu	fsbZga
flu .	keadek
flu so	eqbfdY
fluent	dWjadp
fly	ZUeomf
fly @d	jeeeee
fly in	eeejfe
fly out	Zfeenf
fly to	aheejf
fly you	eadkdi
flying	cbkiee
flying in	eecjeg
flying out	ceobec
focus	fcdeel
focus on	fcdeel
focusi	fcdefl
focusi on	fcdefl
folasa	eaffje
folasa from	eagdkf
folder	mZmZfa
folder .	faqZde
folk	atbZce
folks	fdgobZ
folks .	eYdqdd
follow	cgedkf
follow .	QiWqtV
follow @d	kdeegd
follow @p	edkffe
follow a	cWkkdi
follow as	fgeiee
follow by	fcWloZ
follow comple	febdYp
follow docume	fejdee
follow essent	decefl
follow from	ZgYfsa
follow hack	eeedle
follow if	dhbjid
follow in	ciefid
follow its	erYdfa
follow my	ejccal
follow offer	fffdif
follow on	mfaefc
follow once	edeeje
follow our	abrcbh
follow so	eefife
follow the	aXeYkt
follow this	fbmfde
follow to	emcgeb
follow up	ilUfdh
follow us	eZqYbk
follow when	dkclbc
follow which	iiecee
follow with	eddhif
follow within	nedcde
follow your	giiThh
fontai	dgfhcg
food	fbVlem
food bank	gfZfdl
foods	eVncbm
foods .	datbda
foods from	ecbhel
fool	fjealZ
fool we	hdfbke
foot	cZftbc
footba	cQ0haW
footba .	dVtibY
footba and	ebmeec
footer	efeegh
footer .	egeedi
footfa	dckcei
footwe	ealdeh
for	ddhhdh
for #	RTnlgm
for .	YYgdrh
for ?	Zjckch
for @d	jSiqVg
for @p	gdiqYW
for @s	YikXhi
for a	hdTxZf
for accept	aVteiZ
for admiss	eeedej
for ages	doeccd
for alerts	fdddfl
for all	ViwWjT
for an	fZfzTZ
for and	ebfegk
for anothe	beZtUj
for any	aZocej
for anybod	eclchc
for anyone	eYseea
for anythi	ZkmZcf
for applic	kbjaci
for applyi	kkaiXf
for appoin	Zdaekm
for approv	kmaddb
for as	dbkghc
for asking	hZkTcm
for assist	Zafdhn
for at	ebejei
for attend	WloWbj
for bearin	hmWbkd
for being	YPpbll
for biling	ebhjeg
for both	afZego
for branch	ejdcfh
for bringi	ecpdeb
for but	ehdcna
for by	behddk
for callin	ebiheg
for candid	Zfpgad
for caring	ehccek
for certai	ncddec
for certif	docdee
for change	fedlfd
for chasin	lhVcig
for chatti	gaZjem
for checki	ilgZcc
for choice	eeefei
for choosi	dbmmdW
for cleric	edfdjg
for clerks	eiegfd
for coffee	fbedfm
for collec	bdoYje
for coming	lddWdn
for commun	dlgced
for compla	oWdldc
for comple	psYRfa
for confir	ffmfbZ
for connec	echmdc
for consid	hjfffX
for contac	dhqadV
for contra	fcdhbl
for crane	dcejcj
for creati	eekefd
for custom	dmdded
for data	lcgedd
for dates	ecegei
for deckha	ebaefn
for deeper	fedffj
for deputy	emeffZ
for digit	edkigZ
for docume	jcWtYb
for doing	dlbfed
for driver	eecieh
for droppi	hhjbea
for each	ifggea
for either	bmfeed
for eligib	icddfi
for employ	ehdgci
for evalua	erZbfc
for events	ejedgd
for everyo	falgbg
for everyt	XVzcdb
for examin	eiedff
for explai	dcbghk
for expres	dkldeX
for feedba	YhdWav
for financ	hZagdn
for finger	dbaqde
for first	ecleef
for five	dgiged
for flexib	ddgdmb
for flying	hiecfe
for follow	cbkcdl
for four	dabckm
for furthe	eubadX
for future	eZZees
for gateho	ghXkcf
for gettin	cSfhZu
for giving	cbdbds
for going	hieeed
for good	aZVYa3
for ground	dicedi
for group	naaZel
for hack	fdL9dS
for half	bcolZa
for hangin	meddec
for harbou	ideffg
for has	dYeccr
for having	hZfahl
for head	docbcg
for hearin	kadjed
for helpin	edideh
for her	heqdWb
for him	cihhbe
for his	YesVlX
for histor	kiaZei
for holdin	fhafdi
for hoppin	kcdeff
for how	ZnndcV
for howdy	ehghec
for human	cddkei
for id	feeief
for inconv	eiYdfm
for indepe	fdeeej
for indivi	dcngcc
for inform	fameef
for intere	ccfcem
for intern	eipbfU
for interv	eeRgYx
for inviti	edsZeZ
for is	deicej
for it	YnhmQh
for its	ohgXdd
for januar	hcdfej
for job	dbuYcb
for joinin	fikebb
for junior	cfbgdl
for just	idefeg
for keepin	dieeff
for kitche	ecjdeh
for l2	dcbped
for lab	efjeec
for lack	edccen
for lagos	ekefec
for later	ehcedk
for lead	ddmegc
for leavin	dkZedj
for lectur	hcbefl
for legal	iaZhel
for letter	ejefee
for lettin	edyZdS
for librar	eickec
for long	hddcld
for lunch	cabnjc
for mainte	Zbubeb
for making	fUnchi
for marine	edckdh
for me	Onbigl
for medica	egbmbf
for meetin	jqXYbf
for midwif	ejfeee
for money	eigfed
for months	eoaded
for more	dpnPnR
for mortua	dieefh
for museum	Zjlcec
for my	gbZsVi
for new	clhbbe
for news	fefecj
for night	ecVdds
for no	fbbjdk
for not	chidib
for nothin	jRccbu
for now	XU/SVc
for number	eedneb
for nurse	ddldef
for offeri	ebniZd
for office	djdgee
for on	haoWge
for once	fSldrZ
for one	dYiiZm
for oral	fefjee
for organi	ijfdeb
for other	cbaacw
for others	gcbden
for our	kbjfVi
for outgoi	ecmeec
for over	ceqXee
for papyru	ehkbdd
for partic	fgbdek
for patien	kafgee
for paymen	efkdfc
for payrol	ddmdef
for people	bjambg
for person	dbbndi
for pharma	dfbdem
for pickin	fdkdgc
for placeh	Zffidj
for places	ieedeh
for planni	ecfjff
for pointi	ecobed
for poppin	doaZcj
for post	ecdeel
for produc	VjphdY
for promot	fcndfc
for pronun	dfelee
for prospe	edkefd
for provid	kdZkee
for pushin	kgXgeg
for questi	dejYle
for radio	haYhhl
for reachi	cicYcq
for readin	gckffc
for real	mdcefd
for reason	eZsdeZ
for recept	dXmbke
for recons	eabeep
for recrui	ccoced
for refere	eqdbeb
for regist	fYzScb
for resear	nYgefd
for retail	dadjfk
for review	koXeda
for right	fddhfi
for round	ZSY7bY
for saas	edieeg
for sales	ecffej
for salute	epaeed
for saying	fjdfed
for school	idcfei
for screen	ecelee
for season	dfjceg
for second	endbee
for securi	egkeec
for sendin	gkhZXg
for senior	fcdbeo
for septem	fcobed
for sharin	ccgidj
for shephe	ejabmc
for shoppi	efkefd
for shortl	jibded
for showin	ecpdeZ
for sign	fkbdeg
for signat	fbddne
for signin	dfhdid
for site	amdhdf
for sittin	agcceo
for six	ablkcf
for smashe	ihdeed
for so	fdkelW
for some	bvaaed
for somebo	jUhacp
for someon	YaUcY5
for someth	daeddq
for sortin	ecneed
for speaki	fjVggi
for specia	dfkeed
for spendi	cgdefl
for step	ieeeff
for sticki	fieffd
for stoppi	ddodec
for store	gbahkg
for submit	nbidbb
for such	emgZed
for suitab	fdeefj
for summer	dlcdff
for sure	3Mcbdc
for taking	ejlWbg
for teache	eeZilc
for team	eahnea
for techni	edeffj
for tellin	kZ1XbQ
for ten	hXikbg
for that	ViZoWn
for the	cchkdg
for theatr	edhief
for their	dwdaaW
for them	fghcai
for thinki	eddefl
for thirty	adhled
for this	bahYZw
for those	gviQba
for though	cdVkik
for three	eeZlma
for throwi	dmdeed
for traine	eiajcg
for traini	bdjdej
for tram	aodbdh
for transl	geddei
for travel	iblZcj
for tunnel	fcdefm
for twelve	egdifd
for two	dgXeik
for u14s	djXcij
for unders	edgefi
for update	fmeced
for urgent	jcjcdd
for us	dWbhkm
for useful	gdhhec
for vacanc	ecjcfh
for verifi	feejef
for visiti	amieda
for volunt	dbcdng
for waitin	cbicgj
for ward	hckded
for wardro	doceec
for wareho	egieee
for we	dhfcnZ
for weeks	ibWckl
for welfar	mWmidX
for went	ekedoV
for what	fUeVX2
for when	cgndeZ
for where	feeefi
for which	ZcWjfr
for whoeve	h0dRXa
for whom	bpdefa
for word	aobcgf
for work	dccacr
for year	feejee
for yes	jfcibe
for you	gcQlqg
for your	effhai
for yours	djYidi
forbid	ecsXdc
foreca	fkdfgc
forefr	cleeed
foreig	ckekba
forema	hpSjgZ
forema 's	ciefge
forema .	doUYlg
forema here	eagmed
forema job	hdceej
forema out	eclbid
forema says	gjjbbb
forema will	gkddee
forens	eieefe
forese	bdpdae
forese for	fckdef
forese future	fZoede
forese in	ejeheb
forest	fmcccg
forest on	goadZe
foreve	amcdmW
forget	cljegW
forget .	eleedd
forget about	Xlmccd
forget i	ekdfbh
forget it	dededm
forget that	dYsdea
forget the	mWYcqZ
forget to	ejdjeb
forget what	iicicc
forget you	hjcfed
forget your	fancgd
forgiv	dmbbhe
forgiv me	fcedel
forgiv the	egeejc
forgiv us	eoceea
forgot	itcibR
forgot .	duZdda
forgot about	drbcdb
forgot it	ejeeee
forgot me	eielea
forgot the	ecZgod
forgot to	fOqrWd
forgot you	mxUaYW
forgot your	depZdd
forkli	cVZqfk
forkli licenc	ecamdi
forkli operat	daifdk
form	abgzaY
form #	djdjcd
form 's	edende
form .	fkjiZX
form and	hhTniZ
form arrive	ebmbeg
form attach	eedkfe
form back	YXivZb
form by	Zdbjmd
form came	dicccj
form could	ecdnde
form email	calYij
form for	bfZpff
form has	jZwWdW
form i	ebmiad
form in	dfdmce
form is	YsTrVd
form letter	eabecr
form no	eeiffe
form of	dWaopZ
form on	hemdbc
form reache	fdcddn
form remind	edleed
form showed	fdlZeh
form so	edasbb
form this	eelbfe
form to	gchpZa
form was	lafged
form we	ebhfei
form which	edlgdc
form will	ejdcjc
form with	eccgmd
form within	eeelec
form you	lpZdbY
formal	dRQg/W
formal .	faYgng
formal interv	dceoce
formal it	ecekhd
formal letter	bZaW2Z
formal now	lmbacb
formal offer	WYXV+Z
format	lXcmcf
format and	eeegei
format please	oaeefd
formed	eYoddh
former	TXj1YY
former collea	dbgocd
former employ	ehcjde
former head	eaoded
former superv	fdejfe
formin	deajei
formin .	ecbkej
forms	VhjklW
forms .	dYcerb
forms @d	Zoedee
forms and	dikYgd
forms are	cjsXZZ
forms back	Ygende
forms by	eejcid
forms for	fedkef
forms in	egebke
forms of	fedldd
forms will	jcehfd
forms you	gbddem
formul	dfeggh
formul 's	fbgaij
formul wants	dheiee
forth	ddYcgq
forth .	fgcidg
forth we	fcedgk
forthc	Vpefef
forty	cZoehb
forty .	fjeddg
forty minute	feckee
forty people	dYrdcd
forum	kehfcc
forum .	lbiecd
forwar	chcnag
forwar .	ckXjWn
forwar ;	ncdedc
forwar ?	fcdnce
forwar a	efcgej
forwar and	eVZehs
forwar as	jaddek
forwar at	fiddfg
forwar both	eacqeb
forwar but	daceep
forwar certif	feejfe
forwar for	akXmbh
forwar from	dVkihh
forwar i	fefief
forwar it	ldrYbU
forwar its	eieeeg
forwar my	eeZhdl
forwar on	eedefj
forwar please	ecbhel
forwar that	ejdZle
forwar the	bmdhdb
forwar this	ecpcec
forwar to	cjfqgR
forwar what	kdeeee
forwar with	bSVhc0
forwar you	bpjbcc
forwar your	bihmcZ
foster	dmZgee
foster carer	dobfeb
fought	aXaZey
fought for	cdcedo
fought your	fcebeo
found	ZTmRjv
found #	femceb
found .	ehhdhb
found a	bVnXik
found eligib	eebfnb
found her	dbWZno
found in	dkhced
found it	mVriYW
found its	dcadbr
found more	eeedek
found on	edkdef
found our	eVaeiq
found out	cUacbx
found quite	eidkea
found somebo	ecYeep
found someon	dgZbeo
found someth	bXtfea
found suitab	eZcejl
found that	ebbeeo
found the	XjrYqP
found you	fdbhnb
found your	dalgZj
founda	lVaYvb
founda 's	taacZf
founda .	deedqX
founda has	eegame
founda office	eceeem
founda wishes	aecjld
founde	icbpVh
founde .	abcqcj
founde after	eidhed
founde and	gbbgel
founde decide	ebbddp
founde in	iZmfdb
founde is	cjckdc
founde on	dikeea
founde read	dXjaim
founde said	mbeefe
founde sector	kjadec
foundr	coaZdj
foundr .	eiicee
four	aZWjjq
four .	Ycaihn
four ?	edcodd
four and	flabgg
four candid	bnebee
four day	cleXna
four days	cZmapa
four for	eeemcd
four forest	goadZe
four hours	daVubh
four hundre	eedaod
four interv	feeidg
four more	kkeYec
four of	mcagTp
four on	hdedie
four or	cheiee
four out	eccden
four passpo	ecefke
four people	feaohZ
four places	feffei
four questi	ecelee
four rounds	dWXbnp
four tan	dcneec
four times	edcdco
four to	dbdhel
four we	eenXeh
four years	dbbbua
fourte	iekbde
fourth	YWhgeq
fourth .	eblfgc
fourth and	eZcZds
fourth floor	edigee
fourth interv	bdjiee
foyer	cedben
fp	dggehe
fracti	dddocd
frame	cojddY
fran	ddZmdi
france	dnabhe
france .	dleeee
franci	fckhag
franci band	ggZhck
frank	aecijh
frank .	ffeefi
frankf	ejceef
frau	bYjlci
frau listen	dcmgfb
frau they	ebceen
frauds	dlhcec
free	cblhde
free #	eemhZe
free .	blmbca
free ?	eabsdd
free @d	bZcwcc
free again	diedie
free and	aadknd
free for	fiddbj
free from	fdcbne
free hack	cbenee
free in	dmeeee
free just	gifcff
free lunch	ehkdcd
free of	dbqZee
free on	dgangb
free parkin	dbsZdd
free to	ldZUhp
free we	efekdd
free>again	gjZdei
free>answer	amVreZ
free>ask	kgVked
free>away	hebheh
free>bye	edigdg
free>chosen	jeYcbn
free>closed	fctekP
free>date	ebesdY
free>decide	edjnWc
free>free	dUW8bZ
free>give	ckhjYc
free>goon	aneYgh
free>hear	hkddfb
free>hold	cbgmee
free>if	gjijfT
free>joy	bmbYcn
free>match	eaembj
free>me	gUesgY
free>meet	cgercZ
free>news	dvWbcc
free>not	Ytaaef
free>offer	addXwd
free>others	oQscac
free>papers	ilXTpf
free>post	gXiXdq
free>receipt	fckgec
free>refuse	ebobiZ
free>review	cjUioa
free>said	heghZg
free>soon	Svdedd
free>sorry	dbcgdo
free>start	fkhaed
free>step	bXaoii
free>thanks	hYmecf
free>wait	halZgh
free>will	fcZokZ
free>you	cXanmg
freela	cVWgby
freeze	ZM9ffT
freeze .	dVwdda
freeze across	eZpdec
freeze all	ebmefd
freeze has	fdZleh
freeze is	eZhkib
freeze lifts	eamefe
freeze on	gdmecc
freeze the	ecmefd
freita	aWiicn
freita bei	edleed
french	dWWlct
freque	eYlddj
freque 's	haddem
fresh	Yhhila
fresh applic	edeefk
freshe	fjdegd
freund	cgehff
freya	fddheg
friday	iYqVlW
friday .	hbkggW
friday after	lacddj
friday off	ddcaqd
fridge	eapedc
friend	WZxWSr
friend 's	eaacer
friend .	cYwbYd
friend ?	ebqcec
friend and	dbqaed
friend at	echcel
friend in	bnbebi
friend no	cedeen
friend nudge	efjeee
friend of	cajeci
friend said	dZceep
friend says	kicddc
friend who	jYhjYi
friesl	eeeiic
fright	fddngZ
froing	edegei
from	ibgdhg
from #	WSnoYj
from .	ejddeh
from @d	VYpU2Z
from @p	icbjlY
from @t	cekfde
from a	fSmmcc
from above	hXoccg
from abroad	ammWia
from accra	hbjcic
from after	edYdqd
from agency	dheiec
from all	aV4TkU
from an	aaidqa
from and	fdclff
from anothe	dlbedi
from anyone	cZmied
from asking	ifeffe
from benefi	ddnedd
from both	fdfdke
from call	cdhegh
from callin	diidfd
from cape	hdeeej
from client	ndccdi
from consid	ebqdeb
from cork	caZdcu
from curren	cepdad
from day	bacatg
from differ	hiecfe
from dog	jcZled
from durban	idcdke
from elsewh	edhclc
from everyo	dYsced
from founde	eglaah
from four	efeeej
from gdansk	ecdeen
from goa	idffff
from hack	bakQzW
from head	gcoZbg
from her	nefbhZ
from here	mueYXS
from him	tacgbb
from his	mabdif
from hols	lddeee
from home	gYeZuZ
from hr	aiUgtZ
from illust	emdefc
from in	dieefe
from inside	aYXaZ1
from interv	uZbadb
from it	gtYcbZ
from job	fendcd
from leave	phbZdd
from leeds	dgZeen
from licens	megedZ
from me	0SbdYi
from my	eixPdY
from next	dfddmd
from nine	bgbdpd
from now	cYljZj
from one	ehhkbY
from other	ihdeed
from our	aZimge
from outsid	edefek
from over	fccjck
from panel	kiddec
from parent	feafem
from partne	jadeei
from pay	edeehi
from payrol	eekdfd
from people	dYbsdc
from person	lYcdoa
from perth	ckdiec
from placeh	caascd
from porto	giiadf
from possib	ehbked
from readve	jcacld
from recept	eapcdb
from recrui	djicee
from regula	fXlgbj
from room	eclbhd
from round	mdecee
from scratc	ehbedl
from six	edlbeg
from somebo	dgeefi
from talent	hghdec
from tamper	hbZcli
from ten	eedmdd
from that	ehided
from the	jZcdgl
from their	bboZhg
from them	VvcWZm
from there	b1ZcaU
from this	Xsbjab
from three	hbjeed
from time	eejddg
from two	ZjpebZ
from unknow	kcmecY
from upstai	dhcjaj
from us	ztRSba
from useful	Wcsded
from what	jbifed
from when	edcqZe
from where	fdieeg
from which	dqcbcb
from whom	ehdjde
from within	SXXaZ6
from you	LVg/hW
from your	TcpwVX
front	YafwgW
front .	edkede
front and	ddcode
front desk	cPshhd
front of	bhOwjW
front office	dndiab
fronte	ddlbcj
fronte develo	eemdec
froze	YT5aZX
froze on	fdigee
frozen	cE/ZbH
frozen .	dVzecY
frozen all	ebneed
frozen and	eapfea
frozen as	fZnefd
frozen by	daqeeb
frozen everyt	eZoefd
frozen for	hcjeed
frozen in	fejfed
frozen is	jkYffe
frozen not	fekfeb
frozen the	edmfec
frozen until	dcoedd
fruit	eigeed
frustr	cVtYhd
frustr .	ccrddX
frustr after	eafdfm
frustr then	gWlbkf
fte	bkcgjb
fulfil	anYcem
fulfil .	Vpceej
fulfil the	jcfeff
fulham	eddcme
full	TYhYvl
full .	Xftfaa
full and	cieadm
full applic	eeeife
full attent	eqYeeZ
full clean	edekee
full counci	dmVbbo
full day	eedkef
full detail	ecsdXb
full name	fefidf
full of	cVvbeZ
full right	diZben
full stack	djedfg
full stop	iXYddt
full time	YQcN/R
fully	eWmgdf
fully booked	gdddej
fully remote	ebpjeV
fun	ZexZbY
fun .	bknaca
fun meetin	eeleed
functi	ebbhhj
functi of	feeeie
fund	gcgacm
fund .	dmYedj
fund the	fckfee
funded	icmbec
funded .	kecedh
funded and	ejeefe
funder	ekfZbi
funder .	ifedef
fundin	dlXUll
fundin 's	efafme
fundin body	fdiffe
fundin counci	jbhffe
fundin decisi	fcdfek
fundin for	eilcdb
fundin is	kkadde
fundin partne	fkVfdl
fundin the	febeel
fundra	Xddebt
fundra .	egcjcf
fundra experi	eedffk
funds	ffiegb
funds .	fieefe
funera	dlcddi
funera .	akeied
funera @d	gcecek
funny	dVlaaq
furnac	agldee
furnis	UZe1Yb
furnis two	dhblee
furnit	bleeee
furthe	bijcbk
furthe .	aYXhZ0
furthe action	bknaeY
furthe along	eXcedr
furthe and	madfdg
furthe as	feeefi
furthe at	fdmefb
furthe candid	nbdged
furthe commun	avXVbf
furthe consid	emceec
furthe corres	emceec
furthe docume	bjoaeb
furthe i	kXdjdh
furthe inform	ekfded
furthe interv	licbia
furthe messag	ccpefa
furthe minist	ecjffe
furthe needed	foecfY
furthe notice	cbwccY
furthe on	eodeeZ
furthe proces	fediff
furthe profes	fekefc
furthe refere	fkfcee
furthe steps	eeaden
furthe than	eXbfer
furthe that	fjedfe
furthe the	ebcode
furthe to	fYgYnj
furthe we	emdcee
furthe with	cShgcr
fusion	eZbknc
fuss	fbcgmd
future	ZfbYcx
future .	Zofaci
future ;	fcjffe
future applic	eedefk
future collea	fieeff
future endeav	fdbeen
future manage	djdcje
future openin	fbaefo
future vacanc	fcjeff
future we	fddfek
fête	fZadpd
für	aafZmk
für das	edjeee
gaboro	dpedeZ
gabrie	jWpccc
gaffer	ocdbha
gaffer 's	jcYdnd
gaffer .	hXkidf
gaffer said	liZedd
gaffer walked	egieed
gagnon	ecobed
gainin	ecdclh
gains	dbehke
gains a	dbehke
gala	cZrcec
gallag	iceeeh
galler	ddYajp
galler .	cigajc
galway	XkXqfd
galway 's	bdcmdj
galway .	dihhbd
game	avVfea
game .	eqdadb
game based	cocfeZ
game nasrin	feahdk
games	eibmbc
gang	oWZhck
gang boss	labecl
gap	caZoel
gap .	fecefl
gaps	edchje
garage	bajfie
garage .	ecbmdh
garda	ccmlaa
garda vettin	fffjcf
garden	cWfcqh
garden #	Zdatbe
garden .	gWdTql
garden and	cdddil
garden centre	jrScec
garden party	ddracb
garden so	ldhedb
garden we	dZdmcj
gareth	ebhcdm
gareth rubbis	echedk
gas	fflfeZ
gate	ZVYxjb
gate #	bcWolc
gate .	cbcjkf
gate b	eeblfe
gateho	ibgide
gateho .	ibgide
gather	ohXfhZ
gather from	beefjg
gav	ffkZjb
gave	aYdegr
gave .	dinada
gave a	ebbbds
gave it	XPTWX/
gave its	Ygeeco
gave me	ecetmM
gave my	eYscdb
gave on	fekdee
gave talks	ficefg
gave the	eUYcgv
gave them	fekeee
gave up	ddpdeZ
gave us	jXZnZk
gave you	ayVZha
gaz	jckaXj
gaz .	edgefi
gaz his	kcdhde
gazett	gkeced
gcse	Xmeige
gcse result	Wmejee
gdansk	ecdeen
gdansk .	ecdeen
gdpr	eddjeg
gdynia	ekedfe
gdynia says	ekecfe
gear	cYpged
geehrt	fefgff
gemma	bkfdgg
gender	fnVbcm
gender .	dkeegc
genera	acnbmZ
genera .	bamche
genera addres	ecikdd
genera for	feceld
genera has	jbcdnb
genera inbox	fclfed
genera mailbo	eejeef
genera manage	blZhhd
genera messag	dgfdei
genera the	bZfdqd
genero	eoafec
geneva	Xnbekc
geneva .	bjcked
geneva and	bdeene
gentle	eeacZr
gentle correc	fideef
gently	caacct
genuin	kdicde
geolog	efffgf
georgi	ieefef
ger	ecbfem
german	oWagWo
german .	jccZdn
german is	jfcdeh
gesprä	qZcfdc
gesprä .	edjeee
get	ribecZ
get #	jdedgd
get .	eckffd
get @d	Znefdd
get @s	Xjcmgb
get a	4kVcXT
get an	xpYVaU
get announ	qbYcdf
get anothe	fckfee
get any	ccjeej
get as	fdefei
get back	qzXRYV
get better	bdqbdc
get bored	Xaeccu
get feedba	iceefh
get five	ekecfe
get her	eYcknb
get him	dheiee
get hold	iccgei
get home	dhsVcb
get in	fnSimY
get inform	jeeeef
get is	bqcebe
get it	cIbsYy
get lots	djddeg
get me	deemcf
get measur	eecbpb
get my	ngZgac
get notice	ddqXee
get on	ciigdc
get one	olZcca
get our	0gaXXX
get out	loYabc
get past	bamZcm
get ready	Ydnbjd
get round	ailedd
get some	eaqcdc
get starte	dhfamd
get taken	ildedZ
get that	hlbgdZ
get the	pUYhmb
get their	ikccec
get them	macjce
get there	cincdZ
get these	ffeief
get this	bablgj
get throug	dqafcb
get to	aikofO
get told	tYbced
get up	bekalc
get well	dYrbgc
get word	Zsacee
get you	fUWyec
get your	gdXhhi
gethin	dbatcd
gethin certif	fddlee
gets	3taNRZ
gets a	0dWYdX
gets an	rdbbdc
gets back	lhcddd
gets decide	kedfee
gets done	naeeef
gets her	dnccfe
gets hired	hneedY
gets it	ejobTc
gets signed	hiedee
gets stuck	ibkcee
gets that	enccee
gets the	raaYXn
gets to	Zgmedc
gets told	lceeef
gettin	Zaaghr
gettin a	iTknbe
gettin an	dadflh
gettin as	fddeek
gettin back	ikVhch
gettin hired	fcgfei
gettin in	ZVifZr
gettin on	emcddd
gettin one	fdegdj
gettin the	Xedkle
gettin this	eideef
gettin to	amgccg
gettin your	eeYhjh
ghana	cedaeo
ghent	aWkgco
ghent .	dYdgeo
ghost	iYdkka
ghoste	cdYUV1
ghoste for	cbbZdt
ghoste me	cbbbcs
ghoste they	jgdeed
gianni	ihZdif
gianni that	ihZgdf
gift	aWnYnh
gift to	fbdegl
gifts	dYwZYa
gifts .	dasbac
gig	eRbYrk
gig .	ebXeio
gig to	cZcbrb
girl	ibdTZu
girl .	efeeej
girl and	eYcddq
girl from	lbfabj
girl said	Ynldcc
girl who	eaaecr
girl with	edcden
girls	icbhck
gist	dcVddt
github	jcblcd
give	pgWege
give .	dXhdZs
give ?	fcbpde
give a	XZYval
give everyo	ijdcdd
give feedba	akcdek
give her	ecdldg
give him	lfgYjZ
give his	ieeeff
give indivi	iZdefk
give interi	ckeffe
give it	pdOdii
give its	difeff
give me	olQcnX
give my	dUyccZ
give notice	khYbma
give reason	aYdedu
give the	Wblkfe
give them	bWZoki
give up	csXZge
give us	sfPmdX
give you	rkaWec
give your	edgief
give>again	WbhmmY
give>answer	fqjWbb
give>ask	jYftbX
give>away	jeajiZ
give>bye	cdcbil
give>chosen	ihgTjg
give>closed	fepmXV
give>date	gXXxha
give>decide	ghZhcj
give>free	eUeyab
give>give	ahSvkX
give>goon	cgqeeT
give>hear	jlafbd
give>hold	enakZb
give>if	mhcjXc
give>joy	bVgdnj
give>match	bXpobW
give>me	cVbyai
give>meet	bZcxaa
give>news	sqQeXZ
give>not	iidkWe
give>offer	Vfbcsg
give>others	lSteab
give>papers	cbawga
give>post	hpYeag
give>receipt	nZsWZc
give>refuse	ofaWcj
give>review	ewYdbZ
give>said	Veiejj
give>soon	Ygfraa
give>sorry	eidfee
give>start	ckZcmb
give>step	Yfa1bY
give>thanks	dakhch
give>them	fYemhe
give>wait	califd
give>will	eWbzda
give>you	cbdqib
given	kYPbjw
given .	YxWecb
given a	meXfkb
given and	neebed
given at	jdehfb
given away	dVaeeu
given by	laeidd
given her	gceedk
given it	cUXcZ2
given me	YddjvR
given on	eeeffj
given one	egecfi
given over	fkdefc
given that	kcddei
given the	XRUUn3
given them	kZnfab
given to	ebSkZu
given until	pcdddc
given up	Tpdbpa
given us	djefef
given your	pgagac
gives	0fXZhR
gives his	meddee
gives it	ledeee
gives its	kdkdbc
gives me	gcagle
gives the	eodbed
gives us	jhcegc
gives you	fcggla
giving	ZiNlre
giving dates	aoeeed
giving me	ZWXpsZ
giving notice	ejcdjc
giving role	gddeej
giving the	dadddp
giving up	eeidff
giving us	dbcicm
giving you	YlZlqR
glad	Wejfnc
glad if	dZblhi
glad of	cdlZlc
glad the	dhrcXY
glad to	WgUjmk
glad you	fkrdVW
gladly	fdhWgm
gladly .	ekeeee
gladly keep	eddeel
glass	cmidba
glass of	egkfcb
glassd	ancaie
glassd .	chddkf
glasse	aWrfja
glassw	eeedek
glenmo	fUfehm
glenmo .	idbcdl
glenmo the	aZXjml
glitch	dedcen
global	eelddd
global so	gmbheY
gloria	iddbkd
glove	eekeee
gloves	eYmidd
gloves are	eYmidd
glowin	cmheeZ
glowin .	dlicda
gm	goZbdg
gm has	eicefh
gmc	fdfjee
go	hhalbe
go .	fXidgl
go @d	cnbcec
go a	dWpkca
go after	eXpgec
go ahead	lkegiQ
go and	cdmfae
go any	dcVxbd
go anywhe	ekideZ
go as	ebeeji
go at	cfZsae
go back	eeoegX
go before	kbfeff
go by	ikeceb
go call	goccbd
go down	dZdjii
go either	cqdZec
go for	iYkgah
go forwar	gjcfde
go from	YsibZd
go furthe	bUZsZp
go home	ignTge
go i	qVbdeh
go in	dTRlX1
go into	diejdc
go no	kaecek
go of	caZjdp
go on	UlctVh
go or	nceded
go out	/nPVQR
go over	clWinW
go proces	kgdded
go so	bicckg
go straig	ddineY
go that	dmZijX
go there	cZbsec
go throug	khTbne
go thru	gbeekf
go to	kedlhU
go togeth	fZdeeo
go unnoti	idfefg
go up	gpdXiY
go with	VdXUj1
go withou	eedeek
go your	camadk
goa	fkcdee
goal	qZfbed
goal is	rZbefd
goalke	ciTenj
goalke .	fcbddo
goalke coach	dbYdrd
goat	ecleee
god	flXaZo
god 's	fdefei
god bless	ibYdbp
god knows	bpbdee
goes	offabe
goes .	kiZZbl
goes after	jdffee
goes any	ecjiec
goes back	amcfdh
goes but	gSeemm
goes by	fZndZi
goes can	ebeoce
goes curato	bbcpdd
goes in	lhfbec
goes into	bbnddh
goes live	eaocdd
goes my	efaeem
goes no	cadeeo
goes on	ohoVcU
goes out	wcXWlV
goes quiet	fkdeee
goes round	mgdbed
goes the	gXpeed
goes throug	hmbcee
goes to	WwRchf
goes up	rbccdd
goes we	ffcdek
goes well	eqfcca
goes with	dicfch
goes withou	iYngdZ
goes would	ebmcjb
goes your	fjfcff
going	jhbXbo
going .	eldgdc
going ahead	cbjbdo
going anothe	dYdeeq
going any	ehmceb
going back	bXjpjX
going furthe	nbeaeh
going in	dlacak
going on	aspRZZ
going out	nddedc
going quiet	iheeee
going throug	Z4RZZc
going to	neYZel
going well	kdfdee
going with	dGZYX/
gone	ciUadw
gone .	XSXhe1
gone ;	aidefj
gone ahead	fedffi
gone and	ZmYagm
gone anothe	fjeffd
gone astray	deeifg
gone away	dpZcbg
gone back	eoddea
gone becaus	dkcdff
gone but	edefvR
gone cold	eideeg
gone for	bUUZkz
gone in	dZchen
gone into	edleed
gone off	jcledZ
gone on	efifef
gone out	diddej
gone quiet	VzhlWM
gone sick	ifefee
gone since	Wnaedl
gone sorry	eeejef
gone the	djdiec
gone they	feeedk
gone throug	edkmbX
gone to	mWZXfu
gone up	fgegqR
gone we	ekcffd
gone with	hQRUd8
gone wrong	jchfed
good	geigag
good .	heTedq
good ?	bTU3YX
good @d	ccgmde
good about	egiceg
good accoun	eddeel
good aftern	gidhZh
good and	hZXegq
good as	apbbYl
good at	naaddi
good but	akTbdr
good conduc	bedoed
good conver	fdiffe
good day	cgcqZc
good deal	eieeef
good enough	lhZWii
good evenin	lalXdh
good feelin	fidhde
good fit	mjbgbZ
good for	aVmoVk
good hands	dldeee
good i	dkddeg
good impres	dnddcf
good in	eebigi
good interv	dgaceo
good job	efeeei
good look	kabcle
good luck	YUshXj
good match	dmbged
good mornin	dfUjfo
good news	aXclsa
good number	eeeiee
good of	kcmbaf
good one	ddlblY
good ones	ejfded
good or	0ZYZba
good order	dbkdhf
good part	febekg
good people	ppWaVf
good plan	hjedde
good questi	hrbVdd
good rigger	edfked
good right	fjYdem
good sign	dyZZZZ
good start	eelece
good talk	djfYkb
good teache	edegej
good tentat	fZdgen
good thanks	eejffd
good that	emadeg
good they	mfcgca
good things	gZadim
good time	XtbnYW
good to	hW8YXP
good way	dhWkmc
good weeken	gmpWaV
good while	fjdefe
good wishes	ibjfde
good word	bnddef
good you	decboe
good youngs	dcpeeb
goodby	fRkXml
goodby .	geWbml
goodby for	dYoeeg
goodby to	jadeYn
goodne	Ziicei
goodne knows	anedff
goods	egpeXd
google	dcjjec
google meet	edejff
goon>again	alggbd
goon>answer	cZcpYm
goon>ask	cedsZd
goon>away	edecdn
goon>bye	eeagel
goon>chosen	ekgYhd
goon>closed	cgicdh
goon>date	pYbZcp
goon>decide	dnhhZW
goon>free	jhaWap
goon>give	YlRtfb
goon>goon	baTkax
goon>hear	mZuWbX
goon>hold	ekifca
goon>if	bmhVgh
goon>joy	lcVqbc
goon>match	cbVmbq
goon>me	Xehfjh
goon>meet	gjWniV
goon>news	nmeYbX
goon>not	gYxgYW
goon>offer	cUhlgh
goon>others	bdUXb3
goon>papers	ada0YW
goon>post	aebhfl
goon>review	bnVkah
goon>said	WhiXlh
goon>soon	jkdbfc
goon>sorry	eZkbhi
goon>start	ZhVWjs
goon>step	baZxag
goon>thanks	femddc
goon>them	cjhgec
goon>wait	eyWbdW
goon>will	fvcYac
goon>you	deYlek
gorau	fefhff
gordon	dagmef
gossip	dhddcl
got	dZedlj
got #	maccck
got .	ZianYk
got @d	ejcagi
got @p	elcdgd
got @s	UWY2dZ
got a	ckajbh
got all	fmdgdb
got an	daphac
got anothe	bjecnZ
got any	kccfeh
got as	dZccds
got asked	ebbrda
got back	kfhkbX
got binned	dZTcdw
got bumped	mhcaed
got change	eeigee
got filled	eebeel
got for	fndccd
got from	feejfd
got frozen	caqeeb
got full	feeeei
got her	haXZcu
got hired	dYndZm
got his	ZjVbZs
got hold	fabamj
got home	ahtZeY
got homewo	dcdocc
got in	bRQtkp
got into	fcgjee
got it	fHaR6o
got me	ecmgdc
got more	eedbfm
got moved	dldfed
got my	ieeZYn
got no	bcudcW
got nothin	aoaddj
got off	iaWerc
got on	bjZlef
got one	dkaYii
got our	eYYdds
got out	kZidch
got past	dbenee
got pulled	ebjeeh
got put	ejifeb
got questi	ckebie
got quite	cmeeee
got reject	ejldeZ
got respec	liZded
got round	fsfccV
got so	fbfffk
got some	eeedif
got someon	cbdebq
got someth	fiofcV
got the	WNab7i
got them	cdlblY
got this	gjgedc
got throug	egmbYh
got till	gZdgld
got to	grSvXN
got told	obecef
got two	jgeiZc
got until	hXYesc
got word	eddehi
got you	llYlYW
got your	lnzQWO
got yourse	edbike
gov	ghcdgh
gov 's	ghcdgh
govern	kidVjd
govern .	bkafkc
govern all	feifee
govern answer	ocbeed
govern appoin	hebedk
govern are	eideeh
govern body	fbkdhd
govern button	dejggb
govern counci	ejdehc
govern felt	fefecl
govern have	dliZag
govern issued	feeifd
govern meet	idegee
govern met	afcgjh
govern want	fdffej
govern were	dkedib
govern will	heieed
gp	eefkdf
gps	eccedn
gr8	edcfem
grab	cWcsbh
grab a	dagjdh
grab whatev	ecdmee
grace	kZjcfe
gracia	cYucdb
gracia .	caqdec
gracia por	edmded
gracio	iieadg
gracio about	dlZeei
grad	ghdfhc
grade	VrUSyc
grade #	aihXlf
grade .	cgjhgZ
grade and	mfddec
grade c	Yeceqe
grade for	eeYcin
grade from	elebfe
grade ii	blebid
grade is	ebceen
graded	fZbfen
graded 's	jVUkbq
grades	gWsdcZ
grades .	eedhdi
grades deck	dZucdW
gradin	jficec
gradua	dclYih
gradua .	iccdej
gradua engine	fdmdiZ
gradua progra	hgbhch
gradua recrui	ilcadc
gradua scheme	dfcfgk
gradua school	eedXpe
gradua team	bjegff
grain	dljWdh
grand	icbVhl
grand .	ljbadd
grand about	fdoeeZ
granda	enceec
granda on	epceeZ
grandm	edkgdd
grandp	dkfede
grant	YTjdmm
grant 's	fhjfeb
grant .	fjhbef
grant agreem	dgeeje
grant came	bncdhb
grant come	meebee
grant fell	ebhdcl
grant is	efledc
grant panel	bhdeel
grant that	feefei
grant was	ebaeng
grant you	aadrdd
grante	fgTbfr
grante .	egeedi
grante and	dibddm
grante me	jfZeej
grants	ecgnbc
grants office	fdekde
grapev	bcalgj
grassh	dlgddd
gratef	gUhlbk
gratef .	ideeeh
gratef for	eTllch
gratef if	ffZoeb
gratef that	ibncda
gratef to	ekceic
gratef you	facdep
gratit	eccdeo
graz	doYhfc
graz .	edclef
great	Zdlfgg
great .	Ygenbe
great @d	hjcfec
great and	neZdch
great but	ddcebp
great catchi	ehjddd
great chat	ccnack
great chatti	eijddc
great conver	ecmcdf
great day	cnhaeb
great deal	dfbdnd
great enhanc	ddpdcc
great fit	ejcgfc
great i	bccqdd
great interv	dficfg
great match	eadldi
great meetin	cgnXge
great news	abYona
great people	eiaeek
great pleasu	edabvb
great speaki	dhdjgb
great stuff	ekcbid
great talk	idgefe
great talkin	hhecff
great that	kcmbZf
great to	ahenad
great way	fdeefj
great weeken	ddacnh
great with	diddei
greate	ffieef
greek	dbdgel
green	jZVifl
green light	ohbYcd
greeti	kgoWXf
greeti .	bogWbj
greeti from	obicea
greeti stewar	fceedl
greeti to	haqdac
greg	gbejdh
greta	fefgff
greywa	ejidec
grid	bhiged
grid and	dhjded
grid by	efeiff
grief	feggee
grieva	ebbeeo
grilli	dYcred
grinni	ejefgd
grinni .	ejeegd
grips	dhbedl
grips with	elceee
grocer	edYfep
groet	ecdjdi
groetj	cbcqce
groom	fdbffl
groomi	ebbiek
gross	ZgXojb
gross .	cncajc
gross per	dabrbe
grotto	ibbkch
ground	mdZQrf
ground 's	gdjeee
ground .	beYdqf
ground crew	cfbamh
group	ggZlZj
group .	ZiYejj
group and	cejibg
group cfo	feejee
group day	Zbatcd
group discus	kagdff
group exerci	giYobb
group has	dYnbal
group interv	XoWibl
group is	eneeeb
group level	gebdmd
group meets	hdjdee
group of	iccldc
group securi	jhefdd
group tane	cfedih
group thing	egamed
group which	eeeefj
group will	elefec
groups	iamddc
grow	ecencd
growin	cdflcf
grown	XewbcY
grown a	eVqddf
grown since	Ynjdeb
growth	cZifcn
growth market	cdlefd
growth role	fcceco
grumbl	deebnc
grumpy	eiefff
grüße	dlbjec
grüßen	defhfg
gs	eebfhj
gs #	febdhj
guaran	gvUibW
guaran 's	feeked
guaran .	dkanZd
guaran an	jpbZeb
guaran and	fjeefe
guaran forms	eeeckf
guaran interv	eceeel
guaran of	elhdeZ
guaran that	areddb
guard	dZbdjo
guard 's	eYifek
guard .	cjXekg
guard is	icaedl
guardr	gefgff
guess	X0GUwb
guess .	dzUacb
guess i	cWbcql
guess is	hwXaZZ
guess the	dhaeel
guess what	faceoc
guess when	eidfff
guess which	elbdja
guess who	bXUhxZ
guesse	Zecdcp
guesse .	fkdeed
guessi	U2bYeX
guessi .	budbcZ
guessi if	dleeee
guest	bYtchZ
guest list	edjgde
guesth	eefief
guests	dZleei
guidan	dkkcdb
guidan .	ejefee
guide	cgheid
guide .	ehebke
guide for	edjddg
guide job	jdeehc
guided	aekZoZ
guides	dcceli
guild	ebceen
guitar	fdefej
gunawa	dZjdih
gurugr	cZldjd
gut	aobZYn
gut said	eacdbr
gut says	eqcbcc
guten	beecco
guten and	ebecep
guten role	cggdeh
gutted	cUVbX6
gutted .	fdeebm
gutted but	edjeef
gutted for	dZaddt
gutted to	ecYedr
guy	eYYbbx
guy 's	ieZeel
guy .	fgYfdn
guy from	ebeden
guy said	ghhpXY
guy says	hjchda
guy we	dXcekm
guy who	eceffl
guys	eeeeje
guys want	eeeeje
gwen	ckddhe
gwen and	dbdjke
gym	aYodck
gym .	cZdkdl
gyms	dgmbed
h	baXwhb
ha	Xjodcb
ha .	Zrdbde
ha no	cYqeed
haben	fegffg
habili	cbcvYc
habili someth	dddodd
habit	fkdajc
habit of	gkeded
hack	+KWuaW
hack #	nXYqbc
hack .	yUZmcY
hack ;	okadgU
hack ?	UnL3aV
hack a	maegee
hack about	iZkcdh
hack after	mcZoYc
hack an	gYdnee
hack and	/LcZbX
hack any	chYpdd
hack as	etYpXQ
hack at	yNVwYR
hack back	dbhmec
hack becaus	fckeff
hack before	qYcYma
hack betwee	gcdlee
hack bring	eeejee
hack but	vjWWgS
hack by	mUbsaZ
hack contra	effiee
hack could	eidide
hack decisi	iefeff
hack either	9Gbbed
hack fairwe	decjhe
hack for	rHY3Xa
hack from	icmbdc
hack good	kfdefe
hack half	dddoce
hack have	dccnef
hack he	qShidc
hack his	ibdkec
hack i	3QPggc
hack if	yUeeaW
hack in	mYeqYY
hack instea	kddgee
hack is	mfaiUg
hack it	XqdldT
hack java	dedlee
hack kindly	nddZhe
hack letter	eeacoe
hack lunch	oddcdd
hack means	tbdeeU
hack no	pYhjcU
hack not	dddmee
hack now	shbcdW
hack of	edjedh
hack on	gZbrdc
hack or	Rccuid
hack our	bbeqdc
hack phone	hcmaed
hack please	macgff
hack promis	lceeee
hack reacti	ldfcff
hack room	efdkee
hack s	gXhrVf
hack said	khcddd
hack she	yOgVag
hack so	vWdacf
hack sorry	pfcdfZ
hack storie	dclege
hack suit	fdemcf
hack take	qcdeeZ
hack that	mcalda
hack the	mXgZam
hack then	rZiZcc
hack there	gancde
hack they	rVjcfZ
hack to	kNZwga
hack verdic	keeeee
hack was	foYcde
hack we	xQhcdd
hack when	/ATTgZ
hack whethe	wVdccd
hack which	mVhfbi
hack will	tUZckc
hack with	iHe+SQ
hack work	dZepee
hack would	eaenee
hack yes	defgck
hack you	zVXdce
hack your	mddeee
hackat	gVgiek
hacker	biaodd
had	abfYew
had #	ggabdm
had .	Xcdaok
had a	fblabl
had all	hcbbfm
had almost	dbebpd
had alread	eddedm
had an	fipaXc
had applie	efidid
had appoin	edcfdm
had asked	mjbdXf
had been	iXadfp
had before	edgfei
had better	cibmZg
had change	acsdca
had closed	febffl
had decide	efecmc
had dinner	fdkefd
had done	bfcZcs
had enough	dajneZ
had expect	Tycbcc
had failed	eldkeX
had feedba	adgekh
had filled	fdeffi
had five	clnecW
had from	haleed
had given	feZdjj
had gone	ebblhh
had got	hcdemb
had had	cVkhcn
had heard	bhlcde
had her	lajdde
had hired	eceedl
had his	cVnben
had hoped	hmbYah
had i	dabldl
had in	eZihdi
had it	iwVVTg
had its	boidca
had known	cXlcle
had loads	fmccef
had lots	pYedee
had made	ehdeal
had many	fdeeek
had me	eccesW
had mentio	dfcmdc
had missed	cYXddv
had more	dfdbfm
had my	foZZef
had need	emSsfV
had no	dxTbjU
had not	XOYtaw
had nothin	klcdcb
had on	ejdedh
had one	eobdcd
had only	fdfefj
had origin	dijdeb
had our	jeaccl
had over	iiZdci
had passed	egeedj
had planne	Zqeadd
had promis	SZglfo
had receiv	epabdc
had room	edcfel
had run	egcdek
had said	eSfhse
had sent	dcddhl
had some	dbkkdc
had someth	eaheel
had such	fekffc
had the	ZVpVho
had their	emddde
had them	jfXkha
had there	eaccbs
had they	iblldV
had though	ekeeed
had three	bleeeg
had time	ejeakd
had to	dKnTc3
had told	YmWbeo
had troubl	fefife
had two	eSWfiu
had wanted	XgdaXu
had window	daichj
had with	ealeeg
had worked	dheddj
had writte	dmccgd
had you	cbSZcz
had your	VWhZkr
had yours	iefeff
haddad	gRhacu
haddad that	eYcdeq
haggle	aackdn
haggle .	fdegif
haggle over	aibmed
haggli	fieehc
hague	dffief
haha	cbrhdX
haha .	efdldc
haha yes	eeoccd
hair	deeddm
halden	xWUYbb
half	mcklZV
half .	dmYgjZ
half a	ekchiY
half an	kSopUX
half day	ZeavZc
half days	efedje
half eight	eeeief
half five	hXenee
half hour	eeejef
half marath	dcsZcc
half megan	oZmZda
half of	gpXTjh
half our	fejeee
half shift	feejdf
half six	ddcnde
half ten	aedpce
half term	hqgXeY
half the	llhaZa
half two	ebndee
half way	ebicld
halfwa	dnhceZ
halfwa throug	epbaed
hall	YWjrXi
hall .	beYqch
hall on	dbiked
hallo	jeeeZj
hallo mr	ebbhel
hallo pieter	eekeed
halt	eWsdec
halt to	ebmfed
halted	aL/cZU
halted .	dbpeeb
halted ;	fYnffe
halves	eaidld
halves .	eaidld
halvor	nXabcl
halvor and	dYfeeo
hambur	gdifhb
hambur office	eeegjc
hamish	eeeled
hamza	dfmbde
hand	hYairZ
hand .	fUfgkh
hand and	cagaqd
hand in	YbSvoX
hand it	dZXzZc
hand me	kcfeff
hand on	vfXUhZ
hand over	fddeke
hand said	edndcd
hand that	feedke
hand the	feeefj
hand we	egecif
hand your	gneadd
handbo	edrWga
handbo .	fepWgb
handed	ZpeYjd
handed in	fnffbZ
handed it	enWjdd
handed me	ebgapb
handed my	egjcbh
handed out	ddYedo
handed over	ddldge
handed to	emaZkb
handed your	dpZeed
handfu	dlaadl
handfu .	ehccek
handfu of	ejcceh
handin	Zebnjd
handin in	abbnjd
handle	edilYe
handle .	ihjceZ
handle but	dedmdd
handle by	ehkeec
handle the	kaZkch
handle your	ejdeff
handli	ieZecm
handli and	fdeffi
handli are	kgceee
handou	gfeefg
hands	aqNVhu
hands .	auaVfd
hands and	dleefd
hands by	mZdjcd
hands for	ebZeep
hands of	bqZiac
hands on	cYZcht
hands with	Xkedem
handsh	dcjenX
handwr	eedjic
handy	egbflc
handy .	eeeief
hang	ftXdXd
hang in	ggcgZj
hang on	imacce
hang tight	dwZadZ
hangin	nogbZU
hangin .	fmdhdZ
hangin in	dmhdeb
hangin on	kibcdd
hangin over	keeeee
hangs	bsdYdf
hangs on	ctbadc
hank	edjefe
hanley	hmYddg
hanley have	elZeeg
hannah	hcacdn
hannah your	jddiec
hannov	rafZdd
hannov on	rbabee
hanoi	efehff
hanove	aWoele
hanove thanks	aZkfle
hansen	edcgek
happen	bnqZgT
happen .	esglZN
happen after	bkjded
happen and	XnemeZ
happen but	jcefef
happen for	fcieeh
happen i	eceffk
happen in	efblee
happen next	ehsTgZ
happen now	bhodab
happen on	iciefe
happen over	cdmdee
happen to	dWtakY
happen with	ePsedj
happie	eRbdlr
happie note	haegdk
happil	eZlbdl
happy	aambpb
happy .	ZoYglZ
happy and	eceele
happy birthd	bZxbab
happy easter	edpebc
happy for	ecjifc
happy friday	cjedjb
happy holida	dendZh
happy if	fdeglb
happy new	nhkhUX
happy one	clceeg
happy return	djmbda
happy thanks	jZoeda
happy to	WUbayo
happy with	khXkhY
happy you	eeidhd
harbor	ichcjc
harbou	afhdjf
harbou .	elhdda
harbou author	fehbkd
harbou café	cdjkec
harbou compan	keahch
harbou festiv	Zhnddc
harbou job	bjhdYj
harbou master	bgZhih
harbou pilot	kfbamb
hard	ViZaZy
hard .	icWccr
hard and	cjefff
hard choice	decegk
hard feelin	bUnabq
hard hat	cfZmid
hard poache	fdfjef
hard to	arXWap
harder	eaefem
hardly	eaYhlj
harm	fhefee
harrie	efeffg
harrog	jdeffd
harrow	hjYfeh
harrow b	edblhc
harves	cmhVdi
harves .	eieffe
harves and	elddee
harves is	ejeeee
has	chgadl
has #	ekcged
has .	hgeahf
has @s	nYegde
has a	ileafb
has accept	cWXdZ3
has agreed	dWblii
has all	atbbca
has alread	dYYhcs
has an	djgecf
has announ	dYreec
has anothe	kcfefe
has anyone	docheZ
has applie	dgjefd
has appoin	aaccaw
has approv	aUXlwb
has arisen	eeednc
has arrive	edvYbY
has as	eceehi
has asked	fiacld
has awarde	Zedall
has become	hdZbmi
has been	edqZYl
has begun	eogefW
has blocke	bTydda
has broken	bncheb
has called	ecadeq
has cancel	dZZndk
has caught	eeejfe
has change	ZfZhcp
has chosen	bPVbg4
has closed	Zofbce
has come	gmebjW
has comple	ebcbes
has conclu	cgbeen
has confir	hjcbla
has convin	eeejfe
has counte	eacdpf
has decide	YNSTo+
has declin	eaWehq
has detail	dtXeea
has done	aeVjbp
has drawn	ecejeg
has droppe	dgblha
has electe	dbadkm
has electr	fZddmi
has ended	fXUcdz
has engage	dWYbdw
has enough	baZbdt
has every	gmddcb
has extend	ckeeef
has failed	cajacm
has fallen	cabfZu
has filled	fccden
has finish	jdbeej
has fixed	ieeehe
has flu	kgafed
has forwar	biclde
has found	bQbVix
has frozen	dUvdeb
has given	gdZads
has gone	jXcXbu
has got	kZbcco
has had	ehZaZp
has handed	draeea
has happen	Yodegd
has her	WsnWdb
has his	agsUdg
has impose	eYncak
has in	beeend
has inform	eZjeej
has issued	ebielc
has it	poYZZd
has its	dWfhjj
has just	dThihl
has kept	eblfee
has landed	fYeode
has lapsed	fcdedm
has left	blkZga
has let	jfjZag
has looked	ihacei
has lost	ehjfdc
has made	hQjWet
has many	fmZeee
has marked	fddddm
has me	jtSZhW
has met	ojacad
has more	eceefk
has moved	ZnVseW
has my	eobded
has named	eYmdcj
has no	e4ZaZR
has not	b/VbaQ
has nothin	eflddc
has now	mNNiZ5
has offere	eekehZ
has one	gfcked
has opened	bejcma
has ordere	eYoeee
has passed	eccldh
has paused	Zbtedb
has picked	fdeffi
has placed	gigeeb
has pleasu	efeclf
has proces	dekdff
has promis	vdZaca
has pulled	dabdjm
has put	bTzjaW
has ranked	dcdcjk
has reache	hqjXaU
has read	iZafbo
has receiv	ilcbdd
has recomm	fedfej
has refere	fdeefj
has refuse	fdeeel
has reject	eaZcer
has reques	dcZred
has resolv	ZWjmjf
has retain	cabfog
has review	cZeiem
has ruled	eXseeb
has run	fXhddo
has rung	apbehc
has said	heZblf
has seen	fXalcm
has select	Zccdre
has sent	Zmkfbb
has set	cubddX
has settle	ddjdka
has shelve	cdoeec
has shortl	ekdhdd
has signed	dfdZqc
has since	ccYYpm
has slippe	iYmefb
has someth	egeefi
has spoken	dlbdhe
has starte	cledee
has still	dmeece
has stoppe	cYycfU
has suspen	eZpeed
has sworn	lddeef
has taken	dakban
has the	gnkcWa
has theref	ecZces
has three	epdfbZ
has time	egdjee
has to	hxPnXV
has told	Zhebne
has tried	dgdddl
has turned	fdcefl
has two	joaada
has until	occchc
has voted	Zaelle
has we	hidfee
has withdr	ebdedo
has won	eagalg
has worked	aZjdpb
has writte	hSnekc
has yet	erbcdb
has your	h7VNeQ
hassan	feegfh
hat	fgilbW
hat .	eleeed
hat in	dlcdeg
hat on	eeedke
hat out	eaqedc
hatchb	ccgmeb
hate	gnccdd
hate this	icjeed
hate to	flbagg
hated	flcfed
hated the	flcfed
haul	fehcei
have	eeefhg
have #	mOjuZV
have .	arXeib
have ;	Zmdiec
have ?	eeeiee
have @d	gcfiee
have @s	VWR1pX
have a	jhfidZ
have about	inbdeY
have accept	bb/aUF
have added	dinbcb
have advise	eZckel
have agreed	1aXZXf
have all	jlRRln
have alread	bXYdbw
have also	edmdfc
have an	kgdodT
have and	flebib
have anothe	bkecmX
have any	gSmecl
have anythi	faeeem
have applie	ajkead
have appoin	YVUbU9
have approv	ebcctY
have arrive	ihpWbZ
have asked	hijdad
have assign	ebckhe
have at	dfedke
have attach	cajdoZ
have bad	edlddg
have been	ZcYkph
have bet	gbdeoZ
have better	fbeffl
have blocke	qdbaee
have booked	fTmqZX
have both	gYjdlc
have bought	ecldai
have brough	ecemed
have by	ocdcde
have called	VcWklm
have cancel	dWocak
have carefu	dacddq
have cast	daUdet
have caught	hakagh
have change	YT5WdX
have checke	oYdedi
have chosen	iOiXmp
have cleare	chcjhb
have closed	aodYZj
have cold	ecldee
have come	WkUamo
have commit	jeeeee
have compar	ckefef
have comple	jWcZat
have conclu	jWYccv
have confir	ibZcsX
have consid	lZefeh
have correc	danceg
have create	edmajc
have crosse	cbobdh
have cut	edbedn
have decide	gOaaqs
have declin	cZlXjj
have deferr	gkceed
have delete	eZrccd
have determ	ebdefm
have done	etNabm
have drawn	kdedef
have droppe	eidjbe
have earned	fejcge
have electe	feedek
have emaile	bhfjgc
have ended	ecedfm
have enough	dhYddm
have ever	YmabqZ
have extend	jabdfm
have failed	Xqeded
have fallen	dYldkd
have feedba	eoccdd
have filled	bUbZY1
have finish	daaecs
have firefi	bgsZab
have forgot	eodedb
have forwar	bsmUdW
have fought	eeffej
have found	XVidsf
have four	gbrdcZ
have frozen	ebkekb
have gaboro	epbdcc
have gather	fceejg
have given	VcVclv
have gone	efgeci
have good	Yjbjkc
have got	icTgub
have grante	jfZeej
have great	fefZme
have grown	Xgpcde
have guesse	Zbdecq
have had	afoZdi
have half	ibdmec
have handed	doYeef
have heard	evcYVf
have her	pddYef
have him	hmdeae
have hired	aTPYa/
have his	lfcgcd
have hit	ejideb
have hurrie	ieeche
have i	ibdcle
have identi	fedffj
have inform	ialddd
have inheri	flcfed
have interv	clcfia
have introd	fbfeel
have invest	eieeff
have invite	eaejdk
have is	dmdddf
have it	yPOira
have its	nedddd
have just	hTcdgt
have kept	hYjfpV
have killed	dcudYZ
have known	Ztceba
have learne	esfeUa
have left	bdmchc
have let	fPoddm
have liked	cTcXT7
have limite	feieff
have loads	jjbcee
have looked	fUYfir
have lost	foXgga
have loved	dfXaN5
have lunch	dbcldj
have made	ieZepa
have mailed	fdfdje
have manage	efejef
have many	ghfgfa
have matche	ibcapd
have me	ceVaxY
have met	XklbYj
have missed	ejkeeY
have more	amaccm
have moved	YXsecg
have my	vRcica
have narrow	gqcdcY
have never	oScWoh
have news	eqlYaW
have next	ecmeed
have no	SrsYbZ
have not	f4YdXW
have noted	alqZbZ
have nothin	a2YgYT
have notice	dfkbhd
have now	pfcaZi
have nudged	drbddb
have offere	ZXUamu
have one	qoZfQY
have only	Wdcqhc
have opened	efifee
have openin	cicedj
have other	fidflX
have others	dleefd
have our	roXVca
have ours	ieffee
have paid	dedlee
have passed	flcnWb
have patien	elbefe
have paused	cZvifS
have pencil	jeeeee
have picked	leYghd
have pleasu	edcfnd
have postpo	dfdgej
have prefer	dadeep
have presen	ljbcec
have progre	edcfel
have promis	ejcjdc
have pulled	fgmbbd
have pushed	riZZbb
have put	cckTpf
have questi	obWffh
have raised	fcaelh
have reache	Zdldam
have read	eYpoXY
have receiv	ffvWbY
have record	ciubZW
have releas	felfec
have remove	dcvcdW
have reopen	dccsdY
have replac	fdigfe
have replie	cXpmdY
have reserv	dedfke
have resolv	eccdgm
have review	cZakdn
have rung	ZVlfoe
have said	eddofa
have sat	ecdfem
have saved	cbkdei
have schola	eedeej
have second	blcbek
have seen	gvXnWT
have select	fddgek
have sent	bnUmlV
have set	sVdiba
have settle	oVebbn
have shared	hnXdai
have shelve	eeleec
have shifte	gbXncj
have shown	fdeYbq
have shut	eaZeeq
have signal	eWkmed
have signed	dPoWip
have since	fdeeel
have six	pbcdee
have slept	aikbib
have slippe	ftWdcb
have snow	ejfeee
have so	idcejf
have some	akbfhg
have someon	dcafdp
have someth	mkXdYh
have sorted	kheecb
have spoken	kmhTmT
have starte	asccdc
have steppe	elhdeb
have still	fflebb
have stood	eckech
have stoppe	YgaXhr
have stuck	eaamck
have succes	egoecY
have suited	flbbak
have suspen	edmeec
have sworn	qadddc
have taken	bSvXbl
have talked	hiYbjf
have that	dfejbi
have the	mXSZ6V
have their	0fYaXZ
have them	icbhhe
have theref	fdadfn
have these	edfmce
have though	cVmaaq
have three	ggZgei
have till	YZconb
have time	dabojc
have to	WdT0eg
have told	bfrQih
have tried	eelfcd
have turned	gdlabh
have two	plYfZa
have unsubs	fekcee
have until	YVTrva
have update	aYudbd
have us	ZVac2Z
have used	feddkg
have votre	eaaidn
have waited	bmcalc
have wales	ddejfg
have watche	gjdded
have we	mdeYfi
have well	eaneee
have what	fcncdd
have withdr	ZS2WTh
have won	fdieeg
have word	wbcacb
have worked	dbjhch
have writte	irRbjZ
have yet	eqcadd
have you	Xaadug
have your	hZYola
have yours	oZbZkd
having	dbbeds
having a	gilZZf
having an	nfddeY
having been	edbeen
having consid	emXeeh
having given	feedfj
having it	dhbibi
having me	cWcrch
having met	iSjmgb
having passed	eoeaha
having read	ecekef
having seen	hUdghl
having slept	fdeffj
having spoken	dfbddn
having taken	ffdeif
having talked	ekcdef
having though	ejfddg
having to	dkmedW
having you	bcebkm
hc	fffgef
hca	egeehf
hdmi	eeelde
he	gkdede
he asked	carlVZ
he but	ifdied
he can	XlYnZi
he could	Zifddj
he decide	flfdde
he did	dmideY
he does	bmWaaq
he gave	fdeddl
he gets	bndeee
he gives	fkebee
he goes	elddef
he got	baqjZb
he had	efjjbb
he has	iveZYW
he is	hlaZhf
he just	TlkVkk
he keeps	dpecdb
he kept	ghacck
he knows	aihlda
he laughe	gghgcd
he liked	kkeZec
he likes	ahbodc
he made	fceenb
he makes	hbkeed
he may	eieccj
he meant	pWdale
he might	eYfoee
he needs	ZgdfpZ
he never	hbkeed
he phones	gmdbde
he picked	ibbekg
he promis	cleefe
he rang	aXZhml
he reads	fiedfe
he reckon	pZedee
he rings	cleeee
he said	imUgdf
he say	eeelce
he says	gaYhrZ
he shook	ebhemc
he starts	fZcdas
he surfac	cmeeee
he system	dgaidj
he texted	dYafcs
he thinks	ekfdfe
he told	cobRlg
he took	bZodaj
he wanted	eVcees
he wants	beXvfW
he was	eeqada
he went	dreZdb
he will	vhSlXW
he would	gpTejZ
he wrote	egceek
head	gcZfmf
head 's	ftcXbe
head .	bcagep
head ?	affcmf
head and	ffYoZg
head chef	haYklc
head count	efkffb
head for	fuWZbc
head garden	gcXXnm
head has	giefde
head is	epYeed
head of	WXYiyg
head office	hhuSXd
head on	feiffe
head said	aadYcu
head says	gldcee
head teache	nbkcbb
head to	dmcibc
head wants	hidgec
head will	rcZiaa
headac	bkmcca
headac .	bkmcca
headco	erlVWb
headco 's	nZjdbd
headco .	dgndcb
headco approv	ekdeee
headco is	Wofeee
headco on	eckffe
headco was	feaefl
headin	addcmj
headin .	bedeji
headma	fbcnia
headph	ebieeh
headqu	fbikdc
headqu in	gcjffe
heads	dpkgXU
heads are	cmecfe
heads have	ckefef
heads of	ijeedc
heads togeth	gqWabh
heads up	cYlpba
headsh	XeoYYm
headsh and	cmkadY
headte	gecjZj
headte .	bdcleh
headte asked	dkhfae
headte asks	dhdcdl
health	cchqba
health .	hXpjbX
health board	bdhdek
health cleara	deecne
health declar	fcemec
health form	egdlce
health fund	diffge
health insura	fencdd
health need	fecnec
health nurse	fceneb
health provid	fdeldf
health questi	ffdkdf
health servic	fdefje
health suppor	dpZdee
health will	ecehif
heap	ioabdc
heap .	jkcbed
heaps	heeffg
hear	qmadbZ
hear .	zRbdch
hear @d	6Obabc
hear a	cZkemZ
hear about	cWsbge
hear and	crabcf
hear anythi	kYdldd
hear as	cjfeef
hear at	jYebem
hear back	0XgTaW
hear before	fpZcbg
hear by	ftXVcc
hear either	Vsdeee
hear first	idcffi
hear from	qwXYZW
hear hack	cpcdec
hear how	gaihhd
hear in	Ylledd
hear is	Yoeeff
hear it	dTbflp
hear me	Scjnci
hear more	cXbsci
hear not	ldeefc
hear nothin	jdldca
hear of	ecYmej
hear on	0TeVaf
hear one	ldfffc
hear otherw	bmdida
hear our	jcfeff
hear pretty	bpaeee
hear someth	epcbed
hear soon	Yoedff
hear that	cbgcji
hear the	mYhcdi
hear there	cieeeh
hear this	eddhej
hear we	ebeidk
hear what	fblcdh
hear whethe	hidZje
hear within	ikbZjb
hear yes	lddfee
hear you	QfwzYK
hear your	TWavld
hear>again	tUbche
hear>answer	bjadij
hear>ask	nUfhmY
hear>away	ofaaeg
hear>bye	Zqalea
hear>chosen	lQjZli
hear>closed	agkcch
hear>date	6SXYkb
hear>decide	ghcchg
hear>free	uOimaY
hear>give	ZYkobf
hear>goon	fnZece
hear>hear	gtcUbg
hear>hold	edmdce
hear>if	pXdemY
hear>joy	dhlefZ
hear>match	dgoddY
hear>me	kWfcgk
hear>meet	agdjdi
hear>news	khadhb
hear>not	YjkXcl
hear>offer	fiWjmX
hear>others	dikddc
hear>papers	Xiblid
hear>post	nVejch
hear>receipt	ekdeee
hear>refuse	gWdZln
hear>review	fWgacs
hear>said	graZjS
hear>soon	buYcaf
hear>sorry	bnhhcY
hear>start	bgfdmc
hear>step	ecYdrf
hear>thanks	cjchef
hear>them	jobdad
hear>wait	gnhXZf
hear>will	gdfjed
hear>you	Yaioib
heard	gleWfg
heard .	fYcmek
heard @d	Tabeeu
heard and	iiebfe
heard anythi	foaddc
heard at	emdega
heard back	ceccik
heard by	mSdcdp
heard first	diddjd
heard from	wabafZ
heard it	eWecll
heard nothin	loedbV
heard on	XqYldb
heard one	egkeec
heard that	egpdbX
heard the	diided
heard throug	eedeek
heard what	fckfee
hearin	nccocU
hearin .	bXdtde
hearin @d	kedeee
hearin about	gdliaa
hearin back	mhYhdc
hearin before	cidkce
hearin by	mcedee
hearin from	qhgUgX
hearin hack	bneeee
hearin it	fdeffj
hearin more	cbbrdc
hearin nothin	mWggkZ
hearin on	micccd
hearin test	ccamla
hearin you	ecnbee
hears	4cRWcZ
hears by	qbadde
hears from	qbZeec
hears on	laedhe
heart	mcPabv
heart .	rhYbbd
heart and	ecddem
heart but	eaeeen
heart in	fedegj
heart of	eeleed
heart says	dkbege
heart set	eadeik
heart that	ecdegk
heartb	fgffeg
hearte	hgeefe
heat	ebnfdd
heat .	edihee
heathe	YnkZZg
heatin	icbffj
heatin .	icbffj
heaven	elceee
heavy	cWjdcr
heavy heart	dXcddt
hedgeh	bXllde
height	baZnWr
height .	eccedo
held	edlicb
held .	egbgeh
held @d	blefee
held @p	elceZh
held at	eichef
held back	fcnedc
held betwee	cheffg
held in	gWqdec
held on	kbchgd
held throug	dhkcee
held until	eckffe
held up	foidcX
helga	eifgce
hell	pibddX
hello	fbmhbe
hello .	bepdYg
hello again	ebVrbj
hello amara	feeiff
hello and	lgajca
hello applic	jjZida
hello candid	cXhpcc
hello dear	ddcdeo
hello dr	fdejef
hello everyo	cndeeb
hello from	gZncff
hello i	cbvgYX
hello in	oYdedh
hello it	eehhcf
hello mr	cganah
hello mrs	ikceeb
hello ms	oeaebg
hello patric	fedefj
hello placeh	dfcggi
hello please	eddkef
hello sunita	dldeee
hello thank	eihefc
hello the	eebjei
hello there	fdcdfm
hello this	dhjffc
hello to	cTtbja
hello we	bkgfee
hello your	chmbed
hellos	ieeege
helmet	eclhbd
help	WQvmdd
help .	fWjeig
help i	feeeei
help me	ejchee
help us	WYazdc
help with	fffidf
help you	abtVge
helpde	ZWzbdY
helpde .	cYqcdg
helped	dbrdZc
helper	ckehde
helpfu	elbceg
helpfu .	dnccfd
helpin	eejfdg
helpin to	fecffj
helpin us	fdldfd
helps	ZZsZic
helps .	ejdddh
helps and	eZadpe
helps me	eddmee
helps us	bcrcea
hence	ganiYd
hence no	fhkfeZ
hence the	ccmjdb
hence we	ecfeek
henrik	hjmcYa
henrik .	clghda
henrik call	cZldei
henrik regard	hicidc
henrik wishes	ebscca
her	fggebh
her .	djWZho
her ?	dadpde
her @d	mgcidX
her a	fbmibd
her about	Zqecee
her adopte	gdVflh
her again	diandc
her and	jjZdcg
her ankle	dmdeec
her answer	sZdcag
her assist	edejef
her at	cidfid
her back	eacjld
her before	cbaiqa
her blessi	hdeeid
her boss	ipXead
her by	cceoee
her calend	feeiff
her call	dnaeef
her can	ededel
her choice	edfeej
her collea	elceee
her decisi	mccceg
her deputy	iajeee
her desk	diXZnj
her diary	mecfed
her exact	siVXjY
her first	cffjZh
her flight	ekdgha
her foot	efeife
her for	jbnadc
her forwar	fgcaem
her hack	dcdeob
her head	cfbecn
her i	fgZeel
her in	ealmeZ
her interm	hgZhka
her interv	bYyTbg
her ladysh	obddee
her last	gdjefe
her liebe	fehdch
her list	idcddk
her love	eardbb
her mail	dijdeb
her mind	nXYgbm
her mother	nccdee
her my	ceemee
her nephew	ebbelh
her niece	dcbeeo
her notes	ekdfed
her notice	ekdefe
her office	bjdief
her on	iUancl
her own	amiZgd
her phone	epceda
her reply	egieed
her report	lgcedd
her return	obceee
her say	ekeeee
her second	awbYeb
her she	bcaoci
her so	bZdphd
her straig	gnaded
her succes	dfeeje
her terrib	dbWZno
her that	eemcce
her the	WZklgg
her then	ieffff
her they	clcdfg
her time	dpddeb
her to	hbodfZ
her train	jjddeb
her vacanc	ejeffe
her verdic	meedee
her we	atbaed
her when	edelee
her word	dmddee
her words	dqcfZb
her yes	mYibhd
her your	ehdjde
herd	gZgmce
here	Yanejg
here .	camXar
here ?	cjZVuZ
here @d	gjkaaa
here @p	jeheec
here and	Znbdck
here are	bVwXhd
here at	gigdfb
here before	edekeg
here but	kekddZ
here by	UXlknc
here can	Zradde
here for	cbmncZ
here from	kicdcf
here goes	dYcdkn
here hack	bejkcc
here i	paWZsW
here if	fcpaec
here in	bZblij
here is	ZajhtV
here it	SQcdst
here knows	eamfef
here on	ehYpcb
here placeh	eYZtde
here round	cmecff
here so	iYhbhi
here that	jelccZ
here the	edafkh
here there	eifefe
here to	iaYobg
here until	ifgdde
here url	febmee
here we	cfcagn
here with	ddYedq
here within	Xefceq
here you	fdegjd
hereby	SJZltt
hereby acknow	dikdec
hereby appoin	dccasb
hereby closed	ceceen
hereby confir	bXmffi
hereby inform	gaZddq
hereby invite	ddcpdd
hereby offer	feedld
hereby offere	eeeeje
hereby offers	eeedle
hereby withdr	eekdVl
herefo	eejfde
herewi	caXgll
herewi .	dbZelk
herewi your	eecieh
herita	sYhaec
herr	kefede
hers	WbgmoY
hersel	tjUYbe
hersel .	sYZgbd
hersel and	endddd
hesita	gYffkg
hesita .	faefpa
hesita to	gbggeg
hexama	jgeeee
hey	hfcgaj
hey .	ofXbgg
hey all	dbkbif
hey can	Zeeoee
hey everyo	Xljdfd
hey hey	cfjdhc
hey hope	gfebgh
hey it	endced
hey luca	efeedj
hey malik	eeedek
hey no	lafffe
hey placeh	cefkfd
hey quick	bjcfdh
hey so	bdgZcp
hey sorry	eZardY
hey thanks	ejceff
heya	jcYccn
heya .	khaede
heyy	hefgfe
heyyy	eehhee
hgv	iYfdel
hgv licenc	ebdddp
hi	deikag
hi .	dcahXs
hi aditi	efckfd
hi again	alcakf
hi all	fmfcbd
hi ana	eZlefg
hi anjali	fdebkg
hi aoife	jhddfc
hi applic	ijbefd
hi are	feeief
hi as	icjcfd
hi ayesha	keedff
hi bella	eidhee
hi ben	ejdidb
hi bethan	eeiegc
hi bilal	eejfee
hi blessi	kceeef
hi boss	dgdfej
hi both	hdlced
hi brooke	fdhied
hi by	ZYtdcc
hi candid	Vlb4VS
hi carla	fdfdej
hi chined	eccjej
hi chloe	laedgf
hi curric	kZhffe
hi dan	gddeej
hi daniel	iefeee
hi dear	egbakj
hi desmon	ecfZen
hi dev	fhidec
hi did	eddhfi
hi dom	heeeie
hi driver	ejideb
hi elena	Zncgee
hi emeka	cdncee
hi ethan	fdeeek
hi everyb	ickded
hi everyo	gZpbdd
hi f2f	eehcie
hi gabrie	mcfdef
hi gareth	fcdddn
hi good	ieeeef
hi got	eZldei
hi grace	jcheed
hi hanove	aZkfle
hi hope	dbqcec
hi hun	ghcbej
hi i	ZYvdeb
hi ines	ecjgee
hi it	hXyUYc
hi its	eiaked
hi james	kgcdde
hi jasmin	ifdfee
hi jerome	ibeefh
hi jo	clhcfb
hi jonah	deeigf
hi jonas	ecejeg
hi just	cdfjck
hi leila	dbkied
hi leo	ddbdeo
hi letici	edfffi
hi love	jdeffe
hi marek	ffeeif
hi marta	fenefZ
hi mate	eagmed
hi me	mhafiW
hi meera	djegfd
hi megan	efcegj
hi mr	fnVjbe
hi naomi	eejech
hi nick	gdeefi
hi nkechi	eeeked
hi noor	edcndd
hi olu	jdfZif
hi omar	edekee
hi one	ecmcee
hi organi	ehodcY
hi origin	ecmbef
hi our	idhefd
hi oyelar	efffaj
hi patric	naedef
hi paulin	fdecfl
hi pavel	fblfcf
hi pete	ediaih
hi phone	ejbcej
hi placeh	Pfl0YX
hi priya	fecffk
hi quick	gkdede
hi rachel	dgdlce
hi rebecc	dihbhe
hi requir	iiVddk
hi roisin	hldcce
hi rounde	alchef
hi sam	jdceeh
hi see	qaabed
hi select	bjegfe
hi simone	eajkec
hi sorry	dlagee
hi stefan	jaedej
hi sven	feeked
hi team	cmcefd
hi tess	cmeded
hi thande	jgeded
hi thanks	gmgXce
hi the	ifahdi
hi there	dkbkbe
hi this	datacc
hi to	edldee
hi tobias	dbmgfc
hi tom	efkaeg
hi tomas	gbddel
hi un	dhidee
hi victor	kebefg
hi vikram	eiagid
hi vis	dccmhe
hi wanjir	cjecej
hi wanted	eejeee
hi we	cidldd
hi wen	fdecel
hi will	eeeeek
hi yes	hiddee
hidden	bYnhdf
hide	dbndhb
high	ddWdax
high .	hYbcer
high and	cgbddn
high enough	fdedfk
high number	dgccem
high standa	gceefj
high street	ecgmcc
high volume	frZbec
higher	dXeWve
higher and	efecjg
highes	gideef
highes scorin	feffei
highli	ccgdhk
highli 's	hcnaee
highly	bXafaw
highly of	ddfjdh
highly qualif	feeeej
hii	kcikcX
hii .	mZkgdY
hii talent	eidgee
hike	bhibdj
hiking	fiddff
hiking withou	ejeeff
hill	fedehh
hilsen	cjbfdj
him	kmalfQ
him .	bihkiS
him about	ddelee
him again	kjaced
him and	cfbcpZ
him as	eeemcd
him by	idcigd
him direct	hfbkdc
him he	jbhbcj
him i	cecddo
him in	hlcfbd
him on	hbapcd
him take	ekackc
him that	gmcced
him the	nibdac
him to	hoacdd
him useful	abnhed
him when	Znchee
him you	idehee
himsel	jofYYc
himsel .	asjZbb
himsel has	gZdeem
himsel people	fclekY
himsel so	eifeff
hinted	arTcYn
hinted .	csZdbd
hinted at	eldece
hints	gkfdcd
hire	ZhjPud
hire .	baehnc
hire @d	kbkdec
hire and	pQhchj
hire at	iekeea
hire for	dkgeed
hire from	fddfek
hire has	ekideb
hire if	elefbe
hire in	bbpdbi
hire me	leYcgh
hire on	fceejh
hire one	didelZ
hire person	elbfef
hire somebo	fmfeZe
hire two	ejeeef
hire until	eekeee
hire you	TcZP8b
hired	TKQP/u
hired #	eeefej
hired .	aPSb/Y
hired ;	fdjeja
hired after	fceeel
hired and	eadegn
hired anothe	edefdl
hired as	adcbta
hired at	ecbepb
hired direct	eaeddo
hired for	emXebl
hired has	eheddi
hired his	eceedl
hired if	gcecle
hired in	digedg
hired intern	eedfdl
hired me	bcWa5O
hired pendin	fedcle
hired somebo	eddedm
hired someon	fedfek
hired the	bUWba2
hired there	eavebV
hired you	iibabj
hirepa	dbhmdc
hires	cYzeXX
hires .	cgnddb
hires for	lchddd
hires in	dbdlei
hires on	ecleed
hirevi	dacldj
hirevi when	dbdkej
hiring	danbdj
hiring #	dXneeh
hiring 's	bcveaY
hiring .	cTsbgg
hiring a	dbdeeo
hiring again	deeeel
hiring and	aiedfk
hiring anyone	eZeeep
hiring at	jYZhdn
hiring becaus	fedffi
hiring bot	ecXefq
hiring but	fhjeeb
hiring commit	dfZYoh
hiring compan	eemade
hiring decisi	eigefe
hiring depart	jkbdfc
hiring event	hfigcb
hiring for	eNiqZn
hiring freeze	dZsbga
hiring from	cXaees
hiring has	halffc
hiring here	akkYgd
hiring in	dfbgcl
hiring is	cXqdch
hiring lead	idffff
hiring manage	hvSkXc
hiring offici	fieeef
hiring on	fblfee
hiring panel	hZchek
hiring pause	fdjefe
hiring paused	fejfed
hiring plan	dcccdo
hiring proces	bfmfdc
hiring right	ekdceg
hiring someon	fcceem
hiring stop	bW0ceW
hiring team	bxaeZY
hiring til	eZqeea
hiring till	fekffc
hiring until	fdkefe
hiring with	eXlfej
hiring you	gTUY4W
hirosh	feeefi
his	ndhaYi
his #	Ydakob
his .	emdcfd
his answer	mhdddc
his assist	dledee
his batter	catbcb
his boss	khecdd
his brothe	abcred
his calend	ecbpec
his choice	fjffec
his cousin	aYWagv
his decisi	nbfeee
his desk	grZadc
his dog	ecneea
his head	egcdek
his interv	YctZeb
his ir35	kbZgdk
his joke	didekc
his last	cqbddc
his mind	rjbadX
his nephew	abYccv
his next	ejaamc
his number	decndd
his office	decnde
his own	cbXacx
his partne	hjebee
his pen	dgaenc
his picks	kdeeee
his return	ikdcec
his second	bbvUee
his secret	oXjcdd
his time	cjhgcc
his wife	kdiajY
his word	zUcbcZ
his words	ipVada
histor	ecekgc
histor .	djafdj
histor and	beefmc
histor for	dcnede
hit	YjfmZe
hit accept	cddpce
hit pause	edneeb
hit reply	deeffk
hit the	fdjffe
hit you	gpdZed
hiya	iehWbm
hiya can	bneefb
hiya from	fYldbk
hiya no	hicffd
hiya placeh	hciecg
hiya quick	hdadik
hiya thanks	gigded
hiya they	bleZke
hiya we	iebdej
hm	lchXdk
hm is	iXncde
hm strong	jhddee
hm they	gdeeej
hmm	dnccgb
hmp	eZddhm
ho	biblgc
ho .	edcijd
ho ho	cicihc
hola	iccief
hold	gakeeh
hold .	fJ6ecY
hold @d	bafsbd
hold a	aXcqbk
hold an	eejfee
hold and	dWedni
hold anothe	bmbedh
hold any	hlXeeh
hold as	ffifee
hold becaus	ecpeea
hold due	eboeeb
hold for	dccmdi
hold from	eaoeec
hold hack	eeblff
hold in	dcledh
hold includ	feiffe
hold it	Xcaomd
hold me	wqSVZW
hold of	hYXYkr
hold off	ejXbkh
hold on	mcVcim
hold one	eeagbo
hold over	eoZeec
hold pendin	fdkeed
hold since	fcmefc
hold sorry	jhjeeW
hold the	lZTSum
hold tight	htSdcd
hold till	dcnedd
hold until	dYsedd
hold whatev	fkcffe
hold while	eYieek
hold with	edgjfe
hold your	bySgcY
hold>again	iWlYoa
hold>answer	qgRcdk
hold>ask	ciedcj
hold>away	cdqdda
hold>bye	aSvddf
hold>chosen	oReYjl
hold>closed	kbWdkm
hold>date	XehpiY
hold>decide	Yrgbce
hold>free	dSzjbX
hold>give	caYrdi
hold>goon	bavedZ
hold>hear	hgjhcZ
hold>hold	bN8afa
hold>if	fXsYdh
hold>joy	mbVdbq
hold>me	qdfadc
hold>meet	filaac
hold>news	cdrccb
hold>not	icyaXX
hold>offer	WfXaip
hold>others	emedce
hold>papers	beZeZu
hold>post	dYhgdm
hold>refuse	bWcsch
hold>review	WPrbkl
hold>said	candhd
hold>soon	fdbeem
hold>sorry	idoddY
hold>start	cgjdbi
hold>step	lYflab
hold>them	fU0adb
hold>wait	fK2aic
hold>will	dducVd
hold>you	dehZrZ
holder	bbaiar
holdin	Ycfilf
holdin .	giUgdm
holdin a	eblbjd
holdin my	ffiefe
holdin the	Zdceqe
holdin them	hceeej
holds	tieaYU
holds .	gdnbfa
holds so	mhebcd
holds the	jmcedZ
hole	eedkch
holida	mokTbW
holida .	iklVeY
holida ?	ffifde
holida @d	cnhacd
holida and	fjedee
holida are	cgedjf
holida but	ejdffe
holida from	mhgcYc
holida here	rZZicc
holida in	oabcid
holida of	fedeej
holida plus	dddcnf
holida says	ehedei
holida season	ccmeee
holida so	ifeefe
holida till	cpYeef
holida time	kibeec
holida to	ibjedd
holida until	atabdd
holida with	dgjeed
holler	gwWacY
holler .	csaddb
hollow	bjjccg
hols	qbbaja
hols .	eeddnd
home	YSxjdd
home .	YK3cee
home addres	eecdmf
home all	egrZbb
home alrigh	ejhddd
home and	dZiggh
home assign	dlceee
home at	ekibec
home before	cendee
home by	ccnfdd
home from	nbYcdl
home in	eelgda
home moin	kjadec
home office	icddmb
home ok	choZce
home on	cbpUke
home page	ecmded
home task	fmZgce
home to	jialeY
home was	gcmeec
home with	eaaeas
homes	gblaic
homes .	hfcbjg
homewo	WXb2Ya
homewo for	dfejef
homewo from	cdXsdd
honest	foTUbu
honest .	VxXdfc
honest ?	pebUfh
honest about	ffbfek
honest answer	ahgddl
honest but	fhbffi
honest can	egiffd
honest do	qbbded
honest have	dldeee
honest i	gdobdb
honest it	dmecee
honest no	fejeee
honest opinio	fcfkbi
honest the	jXZbct
honest to	faefmd
honest with	fiaYhk
honest word	bWdmgl
honest you	jXecco
honeym	lXidjd
hong	ccboee
hong kong	ccboee
honor	kbbcel
honora	fefgeg
honour	ePZX+T
honour .	kYddkf
honour if	eabdta
honour of	bbdmkc
honour to	dZdWyZ
hons	egjZkc
hook	mZldda
hoop	eeehge
hop	aZbpfg
hop on	bacngh
hope	dbrVgh
hope .	ooXXUl
hope all	eZhbdm
hope and	ecjfeg
hope for	Ylcddl
hope i	endebd
hope is	Wrdeee
hope it	eicckd
hope our	eabdeq
hope so	ceefke
hope that	fagijc
hope the	bR7daQ
hope they	cihZkd
hope this	caoded
hope to	wvUUUV
hope very	ededle
hope we	dadeep
hope you	YTrYkm
hope your	lUsccZ
hoped	ekaWem
hoped .	kYdeel
hoped for	nWZdkh
hoped to	YvaYXj
hopefu	d0RYcc
hopefu .	eldeed
hopefu of	ldeeed
hopele	eeejee
hopes	jcWbcr
hopes .	cddned
hopes to	jjfccc
hopewe	feeffi
hoping	kpWSWp
hoping .	eeeeej
hoping for	cbibZq
hoping to	nuSSWg
hoping you	fceekf
hoppin	kcdeff
hoppin on	kcdeff
horosc	Vpicee
horses	cXZscj
horses .	eafmef
hospic	gXhqeY
hospit	jdjeYe
hospit 's	kelcdZ
hospit .	eZvZca
hospit and	ecidhg
hospit group	maddeg
hospit has	dgmddc
hospit in	ikdbee
hospit is	dhWeeo
hospit this	jefefd
hospit till	meccdf
hospit trust	fdeiff
host	ZipXcg
host you	deieei
hosts	ebmeed
hot	dctddV
hotel	YlXeik
hotel 's	aoabig
hotel .	efeeal
hotel and	dfadik
hotel for	fiefee
hotel has	eebefl
hotel near	dcjiee
hotels	edeieh
hour	aPhwqU
hour #	eeefie
hour .	hSitcX
hour ;	efecke
hour ?	ecenec
hour @s	Zeegme
hour and	ZZpkZf
hour for	dibnbb
hour in	dfjeef
hour interv	femaee
hour later	eaddmh
hour more	eeYcrb
hour nights	eedcme
hour of	gcfjee
hour on	mdahcd
hour overti	fffdif
hour with	cdawWZ
hourly	cdfkdi
hourly rate	fffief
hours	TWilpg
hours #	celdfe
hours .	WYYmok
hours ;	edkged
hours ?	ecddod
hours @d	dldefe
hours a	ifdXne
hours after	kccied
hours and	iXjZoZ
hours are	Zhnaib
hours as	effcje
hours do	ejddef
hours have	eembee
hours i	ecsbbY
hours of	bbljce
hours on	bfXsag
hours per	bmeefe
hours so	edddfl
hours we	eeelZg
hours were	fekefc
hours with	ceapde
hours work	fhddei
hours you	fcdfel
house	dWnife
house .	UcjjTq
house and	eidcif
house by	ldhdce
house counse	feefif
house in	dekeef
house would	geddje
houseb	dcodeb
househ	dilcca
housek	iWaetW
housek and	eadcsY
houses	fZkdfh
houses .	fcmfec
houses from	eddefk
housin	ZRgcon
housin .	dcfdnb
housin associ	dYcego
housin is	eeeeke
how	ehucXb
how .	ecndee
how @d	csbdZe
how about	XbO0kZ
how are	elgeda
how calm	feeefi
how did	cVsicZ
how disapp	eadffn
how do	dgdZpd
how does	ccYhqc
how far	iibhdc
how fast	emchdb
how highly	feedek
how i	ZLhudn
how impres	eddbdo
how is	iNmvZW
how it	1YnVWT
how likely	edsXcd
how long	itnXYP
how many	Z9SVaY
how much	UmaiWo
how nice	fdjffd
how quickl	docbee
how she	iicdee
how soon	fcelee
how sorry	ebicel
how strong	fbdeel
how that	ckdeei
how the	mkjVWc
how they	jincbV
how things	llbcdb
how to	dXyWdb
how was	da3QbY
how we	chYZbs
how wonder	ccdfem
how would	eelXke
how you	bYotVZ
how your	ZhqXee
howdy	hkeedc
howdy .	fciiee
howdy jesse	hjdded
howeve	WYViX2
howeve .	ebZeeq
howeve has	ejceeh
howeve the	ebhdel
howeve we	dcdeen
howeve you	fdefej
howeve your	feeffi
howzit	iefeff
hq	ZjjiXf
hq chef	bcjmbd
hq family	gjeeed
hq in	ekbhed
hr	kgYfmZ
hr #	feelbf
hr 's	fVWqnb
hr .	oXgega
hr advise	eileZd
hr and	lbeefd
hr answer	idjecd
hr ardent	jedfef
hr are	ieecjd
hr asked	eiehgc
hr at	kbffff
hr before	idfeff
hr busine	cnZeib
hr called	biejde
hr can	hVclii
hr closes	eoZage
hr collea	defihf
hr compil	ndecce
hr confir	gZcefn
hr depart	leZgdg
hr desk	camakf
hr did	dcejck
hr direct	kedgce
hr do	caefik
hr does	ddeemd
hr emaile	ejdddh
hr girl	oZcgdd
hr hack	eedele
hr had	dcddhl
hr has	hgYbne
hr have	ccbdrc
hr here	edigef
hr i	jeeeee
hr is	cjYXvY
hr just	gdcfje
hr lady	aocgag
hr mailbo	fdjefe
hr mails	enbdfd
hr manage	oYbbdj
hr of	lddeee
hr office	bhnaec
hr on	Yphadc
hr practi	kdajfd
hr prepar	fdfZnf
hr round	ffeief
hr said	qfTbcb
hr says	iibdcg
hr sent	igedee
hr servic	caihhf
hr shared	jZjdge
hr system	lcgcee
hr team	jffeed
hr to	bpcdce
hr told	ekeeee
hr wants	ahcmce
hr will	YecgwS
hr with	bljfcc
hr would	dkdkad
hr wrote	kbcgdi
hrm	fcnefa
hrs	edblei
hrs .	eebiei
hse	djccfh
hse recrui	dmbffd
hub	ZnoVfa
hub .	dgoWhd
huddle	hfeefe
hug	efbepY
hug from	egbenZ
huge	ebrbbd
hughes	fffffg
hugo	dgldfb
hugs	eYhfjg
hugs .	ebjckd
hull	edegkc
hum	dZmdbj
hum that	dZmdbj
human	igeede
human capita	ibhgdf
human resour	UnjldY
human review	fddcem
human said	ocddde
human will	eddapd
humani	bgeaeo
humano	ejeffd
hummin	eqceYd
humour	dngcdc
humour .	efjdfe
hun	dbbZav
hun .	dachen
hundre	dlWWkk
hundre and	eeddel
hundre of	dncefc
hung	dggcoZ
hung up	dhbdoa
hungry	ejeddg
hunt	dcqcdc
hunt .	dended
huntin	hhdhdd
huntin is	elcdff
hurdle	WTY0ia
hurdle a	dffjef
hurrah	hjcdde
hurrah .	ihceee
hurrie	oigbgU
hurrie .	dlcdjb
hurry	f0ZgXS
hurry .	flcjbb
hurry them	fqdbea
hurt	dbleid
hurt .	ebmeed
hurts	eZlddi
husban	bfjYlf
husban 's	cdcicl
husban and	efeYoe
hussai	fedehh
hvac	elZVqa
hybrid	Wgajod
hybrid #	eefckf
hybrid @s	ffciff
hydera	iaagbn
hydrau	feehff
hydrol	ehfgfd
hyejin	kZXcep
hyejin .	kZXcep
hygien	dZlcld
hören	feieee
i	gegfhd
i #	eclchd
i .	rZTYho
i ?	cicqaZ
i a	dhcmcd
i accept	bWqYqW
i acknow	lcqZbU
i add	fefdfi
i admit	efeeie
i agree	YhjhiZ
i also	eidffe
i always	fckfee
i am	bfdfkg
i answer	kXkica
i apolog	Zabgct
i applie	gmadjZ
i apprec	jlUZld
i are	eTllef
i argued	dgbbji
i ask	eXdmid
i asked	rcbSgk
i assume	efZfem
i attach	dafigh
i be	Ybbisa
i believ	hgYejf
i book	eddlee
i braced	ehailY
i break	jgddee
i bring	edlZke
i call	sRidYh
i called	abrdhY
i came	ddZrcf
i can	fmehgV
i catch	hlddec
i chased	dmeece
i checke	ngbaec
i choose	hceief
i civil	iZbjie
i color	eXccgq
i come	XgUqlb
i commit	emeeec
i confir	pYiPjk
i could	VokYZk
i cried	edbbpe
i decide	eYufdU
i declin	dazaXV
i did	RZdiko
i dilys	eamjXh
i disagr	dejefe
i do	enhcda
i doubt	efYccq
i draw	Ykdkgd
i dreamt	eneecc
i elif	cXhbhn
i enclos	dcbigk
i enjoye	acogZf
i ever	edgeej
i expect	rjbWbc
i fear	Spabcs
i feel	bYofXl
i finall	fdedem
i find	oafaaj
i forget	ebdodd
i forgot	fTrdkZ
i fought	bYbZew
i found	mfeeZe
i freita	bXcjdp
i gather	ehcmeZ
i gave	bsgaiR
i get	egdlhW
i give	fmWoZZ
i go	eYfqea
i got	jVdjuR
i guess	afWYqm
i had	Wchbgr
i handed	jhebee
i hate	kaggcg
i have	clifkV
i hear	mkZgZc
i heard	chjagf
i hereby	Xahkjf
i hold	ijaeee
i honest	niccca
i hope	gdlYfi
i hoped	ecddlg
i imagin	cldefe
i inform	eeedfk
i interv	bcjfcl
i introd	eZndfg
i joined	ddncde
i just	ZnmcYd
i keep	X2ZaYa
i knew	ddlbmY
i know	XpXXkn
i land	kbfeff
i landed	egdeei
i lead	fddlee
i learne	deleed
i leave	hekdbd
i left	fjeedf
i let	kRvbab
i like	kWkaal
i liked	dWicas
i look	ifbkdd
i lose	bmbjdd
i loved	eWubda
i made	faenfd
i make	idegee
i may	TltXhY
i mean	rLehgj
i meant	kWshbT
i mentio	lQpfXi
i met	cigcbl
i might	aibamf
i mind	eeejee
i missed	jYpafa
i moaned	jZaegj
i must	ROa0ll
i named	eedlee
i nearly	hhTgnb
i need	UgYwga
i never	bRcjue
i no	bY+YbM
i notice	feejfe
i now	hddedj
i occupa	gchhee
i offer	ddcogb
i only	dTwaah
i ought	gideef
i owe	cfZfdn
i pass	Zlaneb
i passed	XhmkZc
i phone	gkceed
i place	fdekde
i prepar	eceglb
i presen	icdiee
i presse	lgcdee
i printe	cjicdf
i promis	kZndbd
i pulled	dawdcV
i put	ipUbdf
i rang	jcthYT
i read	dWmWar
i realis	cbkcek
i really	bodede
i recomm	dapbcg
i recrui	edgjed
i refer	dXZfgs
i refuse	hjbeee
i regret	ZWkaZu
i remain	ebqcbd
i rememb	feedek
i repair	dabbkm
i report	eoaedc
i return	diXaas
i ring	uWcgbc
i run	fdcndc
i said	lZnicW
i saw	bfmdWl
i say	cdXYnn
i see	ieZafn
i send	cYhjma
i sent	Trgcfe
i shall	lioWXa
i shared	eejefe
i should	iUbpZm
i sign	hYddne
i signed	dcccrb
i sit	hXdned
i speak	iceiee
i spoke	fdXbho
i start	XWVc6V
i stay	lgdddd
i steph	eclhcd
i still	ieijdV
i stoppe	ebTdcw
i stress	djdkdb
i submit	heelbc
i sugges	beaoee
i suppos	dkfWnb
i swear	edpeeY
i take	bcUoqZ
i talk	fbdibl
i talked	aeibih
i tell	laceTq
i text	jZcgek
i thank	dgbcjj
i thanke	dYsccc
i think	cTikel
i though	ZclarZ
i told	YcqXmd
i took	ZUphdi
i tried	ececne
i troubl	deemed
i trust	hdedjd
i try	egdddk
i type	kdedge
i unders	dWeZgr
i use	fdekee
i v	dZcqee
i very	eamdic
i wait	gldeeb
i waited	bYbckp
i walked	cdcccq
i want	gecsjM
i wanted	dSdWkw
i was	YaZdks
i went	bYuYib
i were	lnbcaa
i will	yibZZZ
i wish	afeWYw
i withdr	ccrbdc
i work	edkefe
i would	dgfdei
i write	geVXlp
i wrote	ae0hXP
iban	ecaild
iban and	ecaild
iberia	fbleee
ice	aQ7heP
ice .	cU5cbR
ice by	bdneed
ice until	fejffd
ich	ekYdld
icu	cYhlid
id	bZbomc
id .	fYR0gY
id and	dedjhe
id by	celgce
id copy	ieebje
id number	efeief
idea	fzjWVT
idea .	soSXbY
idea about	dndffb
idea at	cleeed
idea how	eanddg
idea if	dbqecb
idea of	dmacbl
idea what	ehjeec
idea when	cllcda
ideal	ccdngd
ideal .	eceihf
ideall	afpgbY
ideall your	eibldb
ideas	dhcccm
ideas on	eddden
identi	gamiZd
identi .	feejfd
identi card	eedmed
identi docume	fdecel
identi to	iilecX
iets	eZreeb
iets weten	edkeee
if	gifeee
if .	X2bVcb
if @d	kcfffd
if a	csYdag
if all	fnbedd
if an	fXeffo
if and	cgobcd
if anothe	igcedg
if any	bqdddc
if anythi	dVjfbp
if at	bdkbke
if both	ctdYdb
if hack	kbYocd
if he	hwZUZe
if i	jOkmfg
if intere	cdYrde
if it	meohUY
if its	beleef
if no	jjcfeb
if none	fddkfe
if not	mcYljW
if nothin	jdeged
if number	gieede
if one	codeed
if only	ecedhj
if or	eYqeed
if our	bvXbfZ
if positi	mfceec
if possib	dednbe
if she	gvdaYX
if so	Zeapja
if somebo	ihcddg
if someon	cldeef
if someth	giabgi
if succes	iffdef
if that	UYcugj
if the	dxdYba
if there	ueVYbj
if they	g7WRaX
if things	eYteeY
if this	bVwfdY
if we	loUUam
if yes	cdbsdc
if you	caifjg
if your	hxaacW
if>again	YUrcjk
if>answer	jZnibZ
if>ask	VlrcXg
if>away	jdfeee
if>bye	bgWpch
if>chosen	k/ZOWU
if>closed	kfhicW
if>date	qSZlic
if>decide	WvjYhV
if>free	chWrha
if>give	XZdxae
if>goon	owXTZa
if>hear	nghjaT
if>hold	ZmfeZi
if>if	fkYeci
if>joy	mlWlZX
if>match	ozSbaW
if>me	bfjjVl
if>meet	facffm
if>news	OqeVYx
if>not	xYbjhQ
if>offer	klZkYa
if>others	icmVXm
if>papers	hrZbdc
if>post	oYbYgm
if>receipt	gfdbhi
if>refuse	chVads
if>review	YdhwVc
if>said	fmbWfi
if>soon	eadckk
if>start	cWqjiX
if>step	pirUYU
if>thanks	lceefd
if>them	hraadd
if>wait	sXWgfg
if>will	Yfdjjg
ifs	ecdeme
ignore	bpyXWO
ignore .	idlceZ
ignore my	ecqdda
ignore that	ckbldc
ignore the	YmhhdZ
ignore this	dcsadb
ignore yrs	fncadd
ihnen	dkhdec
ihnen .	dkhdec
ihre	edleed
ii	Ykkcee
ii .	cmddgd
ii minute	fdekee
iii	dglddb
il	heehdf
ill	slaecR
ill .	ofafdb
ill so	ildddb
illust	djbidg
illust .	elgeeb
imagin	UqbeZm
imagin .	cgZceo
imagin a	dmeedd
imagin me	bcblkd
imagin they	djfeef
imagin we	bideek
imani	hefhfd
imani when	hgfgfa
immedi	admkYd
immedi .	ehkfea
immedi effect	eZseeY
immedi start	eddidi
immuni	eiddie
immuni record	ffeeie
imogen	gheeef
impati	bkcmcc
impati direct	ejdgee
implem	eancbh
implem .	edfeek
import	dYWnel
import to	fieffe
import wrote	fbZejk
impose	eWkcap
impose a	eYncak
imposs	Zqbeed
impres	dfahYr
impres .	bmfece
impres and	dhmdeZ
impres but	ddedem
impres by	dbarce
impres of	ihedee
impres the	faeleg
impres us	bmbYgj
impres we	eabdcs
impres with	eddieh
improv	XVuVqZ
improv .	eZsbea
improv offer	becbqe
improv our	ccocfd
improv the	fefeje
in	eefhge
in #	0KfbXj
in .	dmbYtX
in ;	jZddkg
in ?	fRUa3a
in @d	aegdar
in @p	YsRbmh
in @s	1RXbZm
in a	eZhkch
in abeyan	aS4caV
in about	sWbacj
in abuja	feedke
in accord	fdjefe
in accoun	fdidka
in action	ekbidd
in additi	djdeeg
in advanc	dWjllW
in advent	fffblf
in after	fceffj
in again	ZkZwYW
in alasda	eabenf
in all	beokZZ
in an	bPkqeh
in and	gaQthf
in annex	eefife
in anonym	dlfedd
in anothe	fTaiau
in answer	bighcg
in antwer	eejieb
in any	lWelcf
in apac	eeefej
in as	edefig
in at	cgblbj
in attach	dfdhif
in back	ngcaee
in basel	ebbklb
in batche	ejeffe
in becomi	clbgef
in before	bjdldc
in being	gfgfbh
in belfas	efejee
in benefi	bhembe
in berlin	fedlde
in betwee	gmbbgd
in black	igbehd
in boat	eicdei
in boss	iecekc
in both	hahcje
in bristo	ccdldh
in brusse	blcied
in busine	cYclem
in but	Whblbk
in by	YUd6YZ
in candid	fffbjf
in capita	eddfld
in cardif	jefdfe
in case	izWJfj
in charge	fnVclc
in checkl	ffdled
in chowdh	eckeff
in cold	fdejfe
in colomb	ecdiej
in commen	fejfed
in confid	fdclef
in connec	eeelce
in consid	emakZd
in contac	N/UXaY
in conver	eekefd
in cork	fchejc
in court	mYldea
in curato	Ybnbdl
in dairy	fdefej
in delibe	eceifh
in demand	dledfe
in derby	eddldf
in detail	feekcf
in direct	jiclaY
in discus	emeedd
in docusi	eeeeke
in domini	giddgc
in doubt	eeedoZ
in dreadf	iideed
in dubai	hieded
in dublin	eedjee
in due	K/TbZY
in each	gddffj
in early	eeifef
in either	iedied
in employ	efeffi
in englis	bhdlga
in enviro	fcffei
in error	fiTnef
in especi	ebdjoX
in events	edeejg
in every	ibgfef
in everyb	idefef
in exactl	naeeee
in fact	dYjoeb
in factor	demZch
in favour	cbcgdp
in first	cndbkZ
in five	dbeljc
in for	XobvSa
in four	dboeec
in frankf	ekdefd
in from	ccgmbe
in front	bhOxkU
in full	agnagd
in galway	bhdkfd
in gdynia	ekecfe
in genera	ehkdce
in geneva	bjcked
in german	nfcadh
in gettin	cnbddf
in ghent	ccmged
in good	WrpXZb
in graz	edclef
in guard	ieehde
in hack	OudPds
in hand	gccamh
in hannov	edkdfe
in her	noYZcb
in here	jcecie
in hii	neZieb
in his	idkdce
in hospit	legcdc
in house	dcadho
in hr	laeaig
in i	eQVjgt
in in	bodded
in inform	feddke
in intern	edjcjb
in interv	fcdidj
in inviti	eddhkd
in irelan	ecihfe
in is	dilZee
in it	ekZejd
in its	XsSbgj
in java	gbbnia
in joinin	kcjbaf
in kassel	dedfld
in lagos	eibkdd
in large	ddkdeh
in late	jdfeee
in leader	eblefe
in leeds	caqlVd
in legal	kjccde
in leices	eelded
in lenka	bfdmee
in light	aZmeej
in lille	eebilb
in limbo	cdwcYY
in line	bgfchi
in lisbon	acdnge
in listen	fckgee
in logist	bZkieg
in london	edelee
in lyon	ibdkee
in madrid	femefb
in manila	ecdfel
in max	qbWkda
in maya	pcbffc
in meetin	dXtbde
in mind	XlScZw
in monsie	chZcpc
in more	eenbeb
in my	eTigrZ
in nairob	djeegd
in new	ejYhdi
in nicely	ehdbmc
in no	gvYbaZ
in nor	cfmcdd
in observ	acoYkb
in offeri	eeddle
in on	iWawba
in once	eaenef
in one	iehhae
in operat	cgalci
in or	uVnYba
in order	ijUseU
in origin	adbtad
in oslo	hldaed
in other	iacZdp
in our	cZocdk
in over	eifefe
in pairs	fdeefj
in parent	ecreeW
in paris	qWiecd
in partic	hYkfef
in pen	dYnddh
in person	bUW6Yd
in perth	eegidf
in phase	hkdcee
in place	dchecl
in please	djblcb
in porto	ccmicc
in portug	ejjcdc
in post	YuaaZf
in princi	ildccc
in priti	ehchff
in proces	gvTbcb
in produc	ZX2cVW
in progre	ojYagc
in public	nWqabZ
in pune	eaneeb
in rail	eckceh
in raj	cYnied
in readin	fdladh
in realit	eneecc
in recomm	fcffke
in recrui	ednbed
in reply	eandiZ
in reserv	eedgdk
in reside	edcapd
in respec	eciedh
in respon	fZjkce
in review	kqUdea
in room	aegkee
in rotter	cddnhb
in round	lcdjcc
in sales	eajcmc
in second	dWfsdd
in sessio	fdkded
in she	dfeekf
in short	ebdedn
in sight	ftXcdY
in simila	fdieeg
in singap	cdbpde
in smalle	deekfd
in sniffi	edfjef
in so	gakbcj
in soil	eieefd
in some	eidgeg
in somebo	dkceic
in sorry	eeieeg
in spain	gedeje
in spite	hbcden
in storie	fddffk
in suspen	kZbblg
in talkin	radcdc
in talks	gkddee
in tamper	ddnfcc
in tears	dYddkl
in tech	hdieee
in terms	feeedk
in thank	idpadZ
in that	lbmYbf
in theatr	edjhfd
in their	bnciZe
in there	dmeggY
in they	acWbqj
in this	ZgkXVr
in three	Yllcdd
in time	ikaWhh
in to	gYrehW
in total	fkfcff
in touch	duXbcf
in town	afhtYZ
in traini	didhfd
in tray	jeeeee
in turn	crYedd
in two	knlXaV
in under	iUYhjm
in upset	eYjneb
in urgent	Xcqeee
in us	dhleea
in useful	gcdgbm
in utrech	ecened
in versio	ejageh
in view	bVmcii
in volunt	eaXhep
in waitin	jSdifm
in waves	eobecd
in we	drcadc
in weakne	eekefd
in wellin	deehie
in when	ekcneX
in which	lnWVbk
in who	fieedg
in with	WkYmXm
in within	ddenfc
in word	eccoed
in workin	eedddl
in writin	vUSWxa
in you	dSijZp
in your	haafne
inacti	daudcW
inacti accoun	dcpeda
inbox	dcekpT
inbox .	YalbsX
inbox @d	hceane
inbox and	bedkhe
inbox by	mddcfe
inbox for	ecdcne
inbox has	fmZeee
inbox is	cXuddc
inbox just	deejfe
inbox no	jcehee
inbox now	cbaseb
inc	ebndde
incide	bfkddi
incl	dcijgc
includ	aTtchj
includ .	Yjieja
includ a	eeeiff
includ and	eZqcec
includ in	ibfdej
includ on	eddeji
includ reloca	feedjf
includ the	cTvbbh
includ will	ideefg
includ you	fXXacy
includ your	faifdj
includ yours	dhiebf
inclus	jbjcgc
inclus .	ddoeea
income	WTyYbi
income with	dckiec
incomi	eieefe
incomp	ZbY3bW
incomp .	dhkkdV
incomp on	eedkee
inconv	Zdmeaj
inconv .	acmgah
inconv caused	eekdef
increa	djZbgk
increa the	enbdfd
indefi	bT1biU
indefi .	edodea
indefi and	dZkemb
indemn	ffefhe
indepe	ikiccX
indepe .	jddbif
indepe and	cfnbce
indepe roaste	enYicb
indica	cgcgoa
indica accept	dffdje
indica by	efedkf
indica of	gihddc
indica that	eeejef
indica when	ejakdd
indica your	efeeje
indivi	fjaXZr
indivi .	brbccc
indivi applic	fgmbeZ
indivi decisi	eaeefm
indivi enquir	dpbffa
indivi feedba	hWddep
indivi files	eihefc
indivi marks	ebdbep
indivi on	iefeff
indivi we	fdffei
induct	YboenX
induct @d	deeYof
induct on	delcfe
induct test	djnbab
indust	dZofdf
inelig	ebXdes
inelig for	fdaeen
ines	cZpjac
ines who	difffe
inevit	eeddnd
infant	acehem
influe	gehbeg
influe on	ehkdfc
info	cmlaba
info it	ejZedj
info your	eXubab
inform	jhdbch
inform .	T4bbZW
inform about	liZdee
inform all	sbcccb
inform and	eechdk
inform at	Zllbec
inform by	dqeWZh
inform candid	ljZddb
inform chat	dXcsdd
inform for	mgdcec
inform form	ffeiee
inform in	iidced
inform indivi	icefdi
inform is	enZefe
inform me	ecbedo
inform of	yeXacX
inform on	iciZdj
inform only	eaqgfX
inform talk	ebelee
inform that	Zahgbp
inform the	ZgaYln
inform us	Wboief
inform visit	edejef
inform will	ffiefe
inform you	gdaZho
ingrid	eboeeZ
inheri	flcfed
inheri you	flcfed
initia	Wcgkjg
initia each	defejf
initia interv	fmbcff
initia screen	dieied
ink	pcbfYh
inkwel	fgefhe
inmail	ecciek
inn	ecbfZq
innisf	gccffk
innova	iZdned
inquir	fbtYca
inquir .	cfmbee
inquir about	jgdffd
insane	ffgfgf
inshaa	ckehcd
inside	8VSWZg
inside #	xUWgcc
inside .	aciean
inside @s	xZZZga
inside man	dnebee
inside of	uZZdcc
inside storie	pZeeeb
inside the	feYZcr
insigh	bXwTak
insigh .	ebhddk
insigh evenin	eekefd
insist	jVkicf
insist .	ecngeZ
insist on	lbddei
inspec	iZkbnX
inspec 's	egieed
inst	bWakgo
inst .	bXclcp
instag	Ydpedd
instal	dgcigf
instea	gMU0le
instea .	pSYcmj
instea ?	WXZ8bW
instea and	dcekic
instea of	gcUkgj
instit	fXxXdX
instit .	lbjcdc
instit ?	eddmed
instru	bgVknd
instru .	Yhfmag
instru on	ddchkd
instru to	Zcckne
insura	bekmdY
insura .	edciie
insure	hfedal
insure .	dlkbda
insure will	dbddfo
intake	TPhZf2
intake .	aYkhfi
intake from	eeXcdr
intake is	fcleed
intake of	eefjed
intake opens	edceem
intake we	ededfk
intend	pmgcXW
intend .	eaqeeZ
intend to	rlVeYc
intent	pmadXY
intent of	gnbdcc
intent to	pfdfZa
interc	mchbed
interc .	mchbed
intere	bfYmYr
intere .	UePjY4
intere ;	ekhffa
intere ?	YXY4ZZ
intere and	bgelbg
intere any	eZreea
intere but	dfcdcn
intere for	jcegef
intere from	cmebfg
intere i	cblflZ
intere in	jgZhYl
intere kindly	eedled
intere schola	dhgkfZ
intere shown	edaeeo
intere statem	fciifc
intere the	doadge
intere they	cnbgec
intere to	cebgdn
intere you	ZWkdZs
intere your	ekcdfg
interf	jXmcee
interf .	kceeff
interi	ehebcm
interl	dgkica
interm	lWYiYp
interm messag	eghfcg
interm note	mblbac
interm was	ihahlX
intern	jiXUau
intern .	YrZVbo
intern ?	didied
intern @d	bYceeq
intern @p	ddbefn
intern about	fmbefc
intern agreem	ccdjma
intern and	lkcgbY
intern applic	ekcdci
intern approv	emdeec
intern are	lfdcec
intern as	nfebeb
intern at	eccceo
intern audit	fekcee
intern audito	fejefd
intern candid	elicae
intern collea	dcbdgo
intern discus	cbdfen
intern from	dddehj
intern guy	fdeefi
intern in	ffdegi
intern medici	edadra
intern on	ejceff
intern one	hceffh
intern person	edeeao
intern proced	kceffd
intern transf	eedeel
intern vacanc	cdndef
intern was	eddedm
intern we	feeekc
intern who	lbkcac
intern will	oXfefe
interp	fXdhki
interp .	dZlied
interp ;	eebjhe
interp portug	fddbfl
interr	cVqkeb
interr .	dZilee
interr until	eapeec
interv	cfgqbb
interv #	dggide
interv 's	eafpZd
interv .	dcdqdd
interv ;	Zfgjbj
interv ?	ZVf2cS
interv @d	rSkiWa
interv @p	XcmYco
interv a	drbceb
interv again	dkedka
interv all	ihdcee
interv and	Xdgdkj
interv are	tpgMVf
interv as	ciYmia
interv at	SfetZh
interv becaus	baicki
interv before	dhdgdi
interv better	fdeeej
interv board	ejcfbh
interv but	bainbe
interv by	eaYtbg
interv can	ddbrdb
interv candid	ikddea
interv comple	iobZea
interv conclu	kceefe
interv conduc	jdedff
interv confir	Xacuee
interv date	ddZpdg
interv dates	wcaUed
interv day	Xckoac
interv days	efcmdd
interv detail	ebendd
interv did	feodfZ
interv done	fkgfdb
interv ended	leedee
interv experi	ecuTeb
interv feedba	depUdj
interv finish	odeZee
interv five	ebnfed
interv for	crdfWf
interv four	dnfaee
interv from	Zijhdc
interv got	hakeee
interv hack	jYcodc
interv had	lccedg
interv has	fcQzga
interv have	incdbZ
interv held	kgcYle
interv here	edmbee
interv i	ZNifsi
interv if	Znldca
interv in	WkatXe
interv includ	fjedfe
interv instea	fefiee
interv invita	edidfh
interv invite	enecfb
interv is	YdG+Ze
interv it	eddjka
interv itself	ebmjda
interv just	egbhjb
interv like	diYbcn
interv list	ehejcc
interv make	eelcee
interv manage	fdeefi
interv me	fYpWak
interv needed	gddekd
interv nine	ffeekb
interv no	eYhdnd
interv not	kbdcej
interv notes	efpXec
interv of	YndgjZ
interv on	Tghqbg
interv one	jfUbkj
interv online	djehfc
interv only	mbeefe
interv other	kqaceV
interv outcom	ocfbee
interv over	cTpefj
interv panel	jgbceh
interv phoned	ecddjj
interv prep	ddobde
interv proces	ejeffd
interv questi	dasedY
interv really	feffei
interv record	djefff
interv refit	eakZel
interv result	gZjgib
interv right	efeiff
interv room	canfde
interv round	iadmed
interv run	sacbdd
interv says	ejdeff
interv schedu	Ycikeg
interv scheme	efdcfk
interv seven	fgedid
interv shall	leebff
interv she	dbgled
interv six	dbbYpg
interv slot	acdsdd
interv slots	deelee
interv so	kcsdZT
interv stage	aehlde
interv stand	ckeeef
interv still	dfaoec
interv take	dedlee
interv takes	eedkef
interv that	ngiSkY
interv the	lfkXha
interv there	afvebT
interv they	kWcpdc
interv though	mcccef
interv time	edcode
interv tips	eembed
interv to	mfVegf
interv took	ilcbdb
interv traini	ehkcde
interv until	Ypfbdg
interv wants	leebff
interv was	iZ1PbV
interv we	bpZech
interv well	bfdidj
interv went	kZsYbZ
interv were	mjaXdh
interv when	cneded
interv which	hkebee
interv will	aqVoaZ
interv with	VpfodV
interv within	rZdcec
interv wrap	bjfeff
interv you	hNcxVl
intima	lhjbba
into	ajeaii
into @d	bjjdfd
into a	aYoYnd
into accoun	eaYees
into an	eieefg
into by	ldfedd
into care	edgeei
into corres	fceffj
into it	ZwQWjf
into our	blhfdc
into someth	ffdfdj
into the	iiafge
into this	ebddmf
into you	efodda
into your	Zhecco
intran	hblciZ
intro	bkggbf
intro .	eflcec
intro call	dldfed
introd	XdlqWd
introd a	fbgeek
introd himsel	delded
introd myself	eYqded
introd you	acbree
introd yourse	ekfhca
invent	oZgded
invest	cYrYWn
invest .	ZgocjX
invest have	fdjedg
invest in	edeefl
invest to	jkcddd
invest your	egbdYo
invigi	icejed
invisi	iZcobe
invisi of	jeedff
invisi on	deZqcc
invita	Zah2SY
invita .	dahpbZ
invita follow	eadpcd
invita for	XlZnag
invita from	Zccrde
invita is	edelee
invita of	edkcfg
invita only	mdebee
invita throug	feejee
invita to	bdnnZW
invita was	feckfe
invita we	fbefdm
invita will	dkegcf
invita with	eiefee
invite	aeXxbe
invite .	khfhYZ
invite for	XgYuYf
invite from	Zaemje
invite me	djcebi
invite some	jhfafe
invite those	efedfi
invite three	ddeado
invite to	docmaX
invite will	djakec
invite with	feeiff
invite you	YYZxch
inviti	bWhbdu
inviti me	ecraeZ
inviti you	cTXffz
invoic	WXtcal
invoic for	YcpZdk
involv	hpfdaW
involv .	cqbdec
involv childr	eemedc
involv you	heeide
ir35	jXYkgi
irelan	cqXfcb
irelan 's	eiceeh
irelan ?	edeife
irina	eekede
irina .	feifee
irish	feeiff
ironic	obiggU
ironic .	pehbhU
ironic recrui	edjefe
ironin	ejbeZm
is	eieegd
is #	iXnUrY
is .	fpenVU
is ;	jbakcg
is @d	6XMsYS
is @p	Xredee
is @s	fVsehU
is a	deYjhj
is able	ajdZbn
is about	VXsnZf
is above	mhXYdk
is accept	edefmd
is active	bdoded
is actual	ehdiee
is adviso	dkbied
is after	bfelee
is afterw	fedfig
is agreed	ciblfb
is ahead	fgidfd
is all	ZxlTZY
is alread	WlTZet
is also	cjbaao
is always	ljcaga
is among	ikcheZ
is an	XfejpZ
is and	acVlim
is announ	qbdeeb
is anothe	clPrdc
is answer	eiheed
is any	ddbmfg
is anybod	dqceeZ
is anyone	ckeeef
is anythi	fchcih
is appeti	edekee
is apprec	ebekeh
is approv	jhgYmX
is as	XybYae
is asked	gkbjda
is asking	gZcscc
is asleep	ccoeed
is at	hqlZXX
is attach	VQvipT
is availa	balccm
is awaite	dceeme
is awaiti	crXdhb
is awarde	egddek
is away	b1QXia
is back	pjVYjd
is bad	gZagdo
is based	fedmed
is becaus	kfddde
is become	fcembe
is been	f1aWfU
is before	rXeded
is behind	cgcmde
is being	hziRfL
is below	ahhfbj
is best	dcWpei
is beth	bdieck
is better	gdhiga
is betwee	pyWVeM
is beyond	ebdddp
is biolog	fcdefl
is bits	egkced
is booked	bflgcc
is boxes	jgiadc
is broken	dfbkdh
is by	pbgecb
is calend	bjffff
is called	mfddec
is cancel	berVbh
is carrie	hghdec
is certai	mYidjY
is change	eciked
is changi	gdiefe
is chaos	gmedea
is chasin	lafeff
is choosi	mdegcd
is chosen	cqbcah
is clear	eXnefh
is cleare	jfjcdb
is closed	YVjcdt
is closer	fdeefk
is closin	cfadcp
is come	cSlinc
is coming	eccZhp
is commit	oZjbdd
is comple	uqcQZY
is compul	lbdhce
is concer	edcdji
is condit	eeecle
is confid	fggceg
is confir	ciabqa
is consid	emehdZ
is contin	deddme
is correc	daodcg
is curren	kgkdeW
is dead	eZYjcq
is decide	ffTdof
is decidi	icffff
is defini	gZende
is delaye	jiTncd
is deligh	dkhfae
is diary	idefef
is dictat	fedieh
is disapp	fefefi
is doable	gcdjee
is doing	fugbbU
is done	mYfabm
is down	hnleWV
is draggi	nkXcdd
is drawin	fceeke
is droppe	eddnec
is due	wSbpWW
is enclos	abbenk
is enough	biZsaa
is events	occded
is everyt	chpdaY
is exactl	dUitbb
is excell	fedjef
is expect	ccgoda
is fair	dfejee
is fernan	egcbem
is filled	agUesd
is final	fYbblm
is finali	igeeee
is fine	YcdthW
is finish	abgbbq
is firm	idefge
is first	feffbk
is five	ceehej
is fixed	kgsWaW
is flying	bbmjeb
is for	ilaicY
is forese	hcfhee
is forms	ddZcpe
is found	ekeefd
is free	YWfshc
is from	ZehnZh
is frozen	cP9cbV
is frustr	ddkceh
is full	Ycjbji
is funded	jkcdeb
is gettin	dXtdcd
is given	bfXgne
is giving	habhlc
is glad	jeddie
is goalke	dlXgal
is going	vabjbX
is gone	fXScnr
is good	maUelh
is got	meXhef
is great	fckkWf
is growin	ddhmdb
is guess	cleeef
is hack	rYZobX
is had	cjncdY
is haggli	fieehc
is halted	eaoece
is happen	cbcmlZ
is happy	alZcod
is hard	ZuTacl
is having	eeeeel
is headin	fedefk
is heard	iiceed
is held	dekkdZ
is her	asYhbb
is here	cfijea
is hereby	bWmXfn
is hers	Ydderc
is hiking	ejeeff
is hired	delbdh
is his	cYZtde
is holida	kjaeec
is honest	feffei
is how	pccbZh
is i	dbpncU
is ill	oeagdc
is impres	fccden
is in	lpaciT
is includ	cZmieb
is incomp	bbcvcZ
is inform	ghbfcj
is intere	YybdcY
is interr	dcneee
is interv	fjfcfe
is involv	cqbdec
is it	QZscao
is just	erkaWY
is keen	cccpdd
is kept	ealiec
is known	biZdel
is landed	cmdeee
is late	oZgcdd
is leavin	lZciia
is left	phYZjb
is let	demdec
is librar	jhcgdd
is lifted	bS2cdY
is like	cbuaZd
is limite	ebpdeb
is little	fieefe
is live	Yhnica
is long	igeede
is lookin	hlgiWY
is lovely	eebden
is low	eceboe
is mad	bgpeZb
is made	sYZYna
is making	cgkefc
is marked	lhbcfe
is me	kbgXji
is meant	eocaef
is meet	eddled
is meetin	jfeeee
is minded	fjeefd
is mine	dQPZ/U
is mise	iadked
is missin	baS2db
is more	kgZZdk
is mostly	ecehfi
is moved	igdfee
is moveme	codcee
is moving	ZrjZaZ
is my	bTcpqZ
is nearly	omXcZb
is necess	egcgie
is needed	iYkegc
is negati	cWbdcu
is neithe	drnceP
is never	idiacj
is news	dmicdb
is next	bZzZcX
is no	VgXca1
is nobody	jegeed
is none	cbpcjZ
is normal	irhVXY
is not	YrbdXo
is nothin	jikWad
is notifi	jeeefe
is now	kmVfah
is number	emcdee
is of	bWblil
is off	W0eXZa
is offere	cbcgpc
is offeri	ebbcsc
is offici	aYbarl
is ok	aYYtff
is on	bazjbT
is one	asVfZi
is ongoin	cxUdda
is online	cXtgac
is only	wlUYTg
is open	ikhiYV
is operat	enaeed
is or	fjeefe
is our	fNkXwe
is ours	djabnc
is out	aufXYf
is outsta	Updjed
is over	bUhchr
is paid	belgfc
is parked	cR4dbT
is parkin	ebmdee
is paused	cT4dbV
is pendin	avZdab
is people	dcoeeb
is perfec	ecdije
is perman	ebldjb
is picked	eieffe
is pickin	ijcede
is placeh	fbiidf
is planne	ghhecc
is please	decXsd
is plenty	fefjdf
is positi	Yigdlb
is possib	apYkWi
is prepar	ecddpb
is pressu	gbfaao
is pretty	hddiee
is procto	fedjfe
is progre	eocfea
is promis	xWdYdc
is provid	eenaee
is provin	fmeedb
is próxim	jYkhaf
is publis	raZccg
is puttin	dddend
is quick	pZddee
is quiet	ieefff
is r	jaoaec
is rare	cgjeee
is re	eaneec
is read	ghgZmY
is readin	iffdee
is ready	VZnVxZ
is real	deZbrc
is realis	nafdff
is really	egcgdi
is receiv	eoZeed
is reject	ebZeeq
is releas	cYgegm
is remove	deleee
is reorga	akheee
is reques	dedcne
is requir	ZlpecT
is reserv	XZiYuc
is resolv	lbhcgc
is result	fjdffe
is resume	dZoefd
is retiri	eedhdi
is return	edZefo
is review	bpfbcb
is right	feeeif
is ringin	kdegce
is room	dddpda
is rubbis	eaieej
is run	eZkbel
is rung	cbqade
is sadly	ebcdeo
is said	ZpZZjg
is saying	flcfed
is seeing	gqYbbd
is seen	radbed
is sendin	bVamqZ
is sent	faZpib
is set	fabkZn
is settle	avYcdb
is short	aoUnYf
is shortl	Vtddee
is shut	gbpacd
is signed	ijUasV
is silenc	rZceea
is silent	doiZcc
is simple	ghbkcd
is simply	hilibT
is sittin	hifdga
is skiing	hlcedd
is sleepi	jbmeea
is slippe	ieefef
is slow	ljaddd
is slower	fjcefe
is so	djkeca
is some	obdbhb
is somebo	dcbedo
is someth	ciWUjr
is someti	clfcff
is sorry	eXndei
is sorted	dctaea
is staffe	fejdee
is standa	dckidd
is stayin	ecaebp
is still	Z9ThUW
is stoppe	bN5bbb
is stuck	aohiaY
is subjec	edhand
is succes	idfffe
is suffer	feeeje
is suspen	aO/cbT
is taken	YiZaZu
is taking	ivaeXV
is talk	erbcbd
is talkin	Zrbefb
is tempor	ebpeeb
is that	YcPjgv
is the	fYgkid
is theatr	nadeeg
is them	kjdade
is there	aegnaf
is theref	dXZdgt
is they	dkbcbl
is thinki	d3XaUX
is this	ditcWW
is though	djeceh
is three	jddehe
is throug	dnoWfW
is thus	ebceen
is time	eailec
is to	klXdha
is told	moTamU
is too	cboecf
is travel	UyfacX
is true	fYkdej
is turned	ffceig
is twelve	bdekie
is two	XYkqcd
is unable	fbdeem
is uncle	laZhbk
is unclea	hbifgc
is uncond	eedeld
is under	fygZZP
is unlike	Nzdbdg
is unsucc	ibcdel
is until	ncddee
is up	d7ZUXQ
is urgent	Zdlkdd
is us	aePduh
is used	ddheei
is useful	sfXbdb
is usuall	pbdcee
is vacant	eaeeem
is valid	cgadmh
is very	djdeic
is void	ddeefl
is wait	ifeeef
is waitin	cNbovY
is we	Praaar
is weddin	gkbeee
is well	dapXci
is what	piWUfj
is when	/MVXaW
is where	lSSca2
is why	gpeUhZ
is with	h7IViY
is wonder	cfqaba
is worked	dccdeo
is workin	igeefd
is worth	efcabp
is writte	ilcceb
is wrong	Ykbcen
is yes	eXXW2Z
is yet	emdcff
is you	XNaN/R
is your	TKf1rV
is yours	UONW/L
isaac	iZmagc
isabel	egdheh
ish	kdUhih
ish ?	edcndd
island	dfdgej
isp	ficddj
issue	gdoceZ
issue the	effdif
issue we	eekhcd
issued	mUebsX
issued .	ceVdqf
issues	bekidc
issues with	dflced
issuin	ekcegd
it	efceih
it #	olXbYc
it .	Wgabom
it ;	haffck
it ?	cYdkuW
it @d	yLciWh
it @p	bjXchn
it @s	xVbbbc
it a	beTqhi
it about	eeeffi
it across	ddclhe
it after	Wrbdef
it again	eheoaa
it agilit	hjeeed
it all	WdfQtn
it along	eidide
it an	ncfebe
it and	lgSdod
it anothe	fddben
it any	eZsZeb
it anythi	eieffe
it are	dbcedo
it as	kdhejX
it at	WeQjnn
it aunty	eaaeeq
it away	Wabdcv
it back	VZfhvc
it be	eichcg
it becaus	eildeY
it been	jlcYXk
it before	fRS0dj
it behind	ebocee
it being	hqXcdc
it breaks	fbdeen
it brief	eaddep
it but	YnWial
it by	hZVxea
it came	cjWfVu
it can	Vnjecd
it change	kTqeea
it closes	eandee
it cold	ddcrbd
it come	jeXlde
it comes	lkcade
it concer	kZalbg
it could	Pxbdah
it cvs	dXsdec
it depend	aredcc
it deserv	fddffk
it did	ckiZZi
it direct	fddldf
it does	mYdfei
it done	gdeeie
it down	lvXOoL
it drags	hmaeec
it either	fghffc
it elsewh	fbgfek
it ended	icdedj
it ends	oXaXbr
it ever	ebqecc
it every	dodcec
it expire	cZffpa
it falls	hkddec
it family	dcielc
it feels	madhee
it fell	ceabat
it felt	feeffi
it first	ebbbfq
it fits	hjaidc
it for	cVXenq
it from	ZoWefj
it furthe	Ylaccp
it gets	edoZcg
it give	eeejef
it gives	debcpe
it go	kXkjca
it goes	bpjdcW
it got	cWZobq
it granda	eodeeZ
it hack	jccnhW
it had	jkXdka
it hangs	elgbed
it happen	fimTlZ
it hard	hccddm
it has	ifcYdn
it have	ebehgh
it he	eabjgj
it helps	emajcc
it here	fRQfkw
it i	hbgmTj
it if	dcVlgk
it in	kcgraT
it intern	diefeg
it interv	ecendd
it into	diZdkf
it is	ffcdjg
it it	eUaeyY
it just	Ztedca
it lands	fdclde
it lapses	cfddle
it lasts	effief
it lifts	eameee
it like	eanffc
it looks	dwSbhc
it made	cfiedi
it makes	elZech
it may	e2gUaR
it mean	dleddf
it means	gejaYm
it meets	gsYdZb
it might	lqdZbX
it moves	dmdeed
it must	dhdkde
it myself	idehee
it need	dkefed
it needs	bqblaa
it no	bgjpcT
it normal	occeee
it not	hjbYjd
it nothin	dlefec
it now	fRbgql
it off	Zfhfej
it offici	cccbrd
it ok	ecpace
it on	qSikZe
it once	gdddek
it one	jndcbZ
it online	deejff
it only	ddfbik
it open	Yuabgb
it opens	ecpbea
it or	jjcdha
it ought	hidddf
it out	odddga
it over	gcYgsX
it paid	eccdem
it pains	fbiddj
it passes	eddbod
it past	jmVhaf
it people	dkeefd
it person	idgefe
it picks	fclffd
it please	ebdpde
it produc	eejeef
it proved	fdfdke
it reache	cbldck
it remain	jcahid
it reopen	eZpeec
it restar	eblffe
it right	gdajbl
it round	dtZYia
it runs	bnchdd
it rural	eaeeeo
it said	jlcaXj
it same	eeeelb
it says	mbdZkd
it second	Wadloe
it seems	fcicla
it settle	jabcpa
it short	dbidmc
it should	hbVrmU
it sign	eeedke
it signed	efedjf
it so	iXijUm
it sound	codieX
it stands	fkVYil
it start	iddblc
it starts	fcoedb
it stays	eVjdbp
it still	eZnbka
it stood	edeeel
it straig	gcagcm
it suit	eedgie
it suits	ecjgfe
it take	ekciec
it takes	hohdVb
it tell	Zgeikc
it thanks	dbvbbX
it that	qYbncW
it thaws	eaoede
it the	jXZelj
it then	nddded
it there	cKWXf7
it they	fdcoYh
it this	hekcec
it throug	ZoWXjj
it till	hkaclX
it time	cscbcc
it to	cVWnko
it togeth	Xbesde
it too	encdfc
it took	cYaTso
it turned	djeeeh
it turns	heUfSv
it typica	mdeaff
it unfort	macclb
it until	jYpdda
it up	ddknhS
it upstai	drcZdd
it useful	4SeXZZ
it usuall	jeeedf
it very	dfamef
it voted	fceeig
it waitin	eaieej
it wakes	cZpfed
it wants	cleheb
it was	aRnWd1
it we	ckYqWf
it well	bZbdnl
it went	mchVal
it were	ZlhbTo
it when	kedlca
it whenev	bbcsdd
it which	eacerZ
it while	eabemi
it will	xiadZV
it with	byRddc
it within	dXiqea
it work	dfajbl
it workin	eecdem
it works	fhaked
it would	miSghd
it yes	icdeje
it yet	jeifdb
it you	ZaQmva
it your	gaWcdv
italia	ibckdf
item	ekdged
items	dbnbeg
ito	gladeg
its	fsWUhj
its @d	diffff
its a	dXZalr
its about	eieffe
its agenda	cpdefb
its answer	kddcXm
its choice	kebVki
its closin	ckeeef
its coach	fbbeeo
its consen	mlcVee
its course	dtVeea
its date	Zncdjb
its decisi	bqdecc
its delibe	edceem
its doors	ddlbbj
its fellow	ldcdge
its finali	fdfffi
its intern	kceffd
its interv	aldeff
its jobs	fdZeeo
its last	haddem
its list	sZbdeb
its meetin	edjceh
its mind	ehZbem
its new	adUbqm
its next	hmcchY
its not	egbddm
its number	ecigee
its own	bqbYZk
its perks	calkdc
its picks	djeffe
its place	bpUkbf
its posts	eZqddd
its presen	ediddj
its recomm	mibceb
its report	kgeded
its review	cflede
its ruling	lXleec
its say	frZdcc
its scores	gdefdi
its second	hdeife
its secret	giedee
its shortl	ecejci
its sittin	clcche
its status	diided
its summer	Zfnede
its taking	emceed
its techni	ehadek
its the	hhdhdc
its time	kvXYZa
its verdic	hieeee
its vote	jdfeef
its way	cWZf2V
its work	jhdede
itself	llekTY
itself .	dlefcd
itself ?	gehhec
itself and	oYceeg
itself as	jjdddd
itself has	ackdek
itself is	deekee
itself starts	iieebe
itself takes	efeife
itself will	beemef
ivy	feeeie
iyer	icaiei
j	effhef
ja	jgddee
jabs	ddjgde
jacint	gcmbee
jack	eifdge
jacket	edleee
jackie	hbhjcc
jade	kbcecj
jake	ecjied
jam	egeffh
jamal	deZmeh
james	kfbcdj
jammin	edmcdf
jan	dndaef
jane	edeheh
januar	jSqbZi
japane	jccdcl
jars	eodaed
jas	ecbddn
jasmin	pYZjcf
jasmin .	lfceee
jasmin not	eadmdh
jasper	edejef
java	bTauei
java and	iddejc
java develo	edbmef
javier	jdcejd
jd	ebameh
jd attach	fcbmef
je	dimdca
je komst	ebmeee
je volgen	ecleee
jean	YSZYZ5
jean on	dcheej
jean we	dVbcdv
jem	eabedq
jen	eYmZjg
jen .	fddffj
jena	lZldea
jeroen	egdiee
jerome	iiceef
jerome i	ibeefh
jess	eadfeo
jesse	fhckdd
jesse the	deekff
jessie	eiddie
jewell	ebdfnd
jo	bheaji
jo .	dkdfef
joanna	mZnddZ
job	ZZgXui
job #	eeedjg
job 's	XUQX8l
job .	eXUZsq
job ;	fedeek
job ?	ZdVnlf
job @d	cZkdcl
job @s	deeemd
job ad	fclbeg
job advert	edqddZ
job after	eXlboa
job alert	cawaZc
job alerts	bY0ZYY
job and	bjhbrR
job applic	dbscbb
job as	emXccl
job at	hhlZhX
job before	eiddfh
job betwee	eaddfn
job board	edimac
job but	epicaa
job by	hkbccg
job depend	idhffd
job descri	ZoajZg
job elsewh	fnieYa
job fair	ebsdcZ
job for	mcXVgo
job from	ceejid
job has	cemgWh
job hunt	ddqcdb
job huntin	hjecee
job i	eZUgte
job if	dZbcxX
job in	cYXlpe
job instea	ebneiY
job interv	ecodec
job is	TbcWzh
job it	ebcblk
job my	ecicjd
job no	ejeedf
job of	eeeeje
job offer	befbqW
job on	gdeekd
job over	ddjlad
job plan	fidhfc
job postin	ejVecn
job search	ehlcdc
job seeker	ebvUda
job so	dhcddk
job starts	kcanad
job still	ddcggj
job sugges	feleec
job that	ebfdpb
job the	albYpc
job there	fbbdhm
job they	fadeij
job though	erceab
job title	eendcd
job to	cSVbZ5
job too	emXedi
job was	ggTaer
job we	hdaZin
job went	eaZbau
job with	canXig
job you	kafdla
jobcen	ldchce
jobhar	cZbYcu
jobhar .	dccYdq
jobs	ZS6Rbj
jobs .	eZobZk
jobs ;	eeifef
jobs and	kdgedd
jobs are	ebdeen
jobs board	edmded
jobs could	edmded
jobs for	cdwacY
jobs forkli	fdieeg
jobs have	deccdn
jobs in	aZvacc
jobs like	fdlaci
jobs match	fejeee
jobs matchi	edndce
jobs on	elhdcc
jobs placeh	fdbffl
jobs site	edfeej
jobs that	feedek
jobs to	iZgcek
jobs websit	diefff
jobs when	ddeclg
jobs you	ddpccc
jodie	ejeged
joe	ecjeeh
join	VQiO/b
join .	ffeefi
join a	fefiee
join as	defXpf
join maya	feeckf
join our	cVhhhk
join the	ZWdVwk
join too	ddcnde
join us	YaoE+T
joined	gcoZiY
joined in	jYncdd
joined our	ddednd
joined the	hdjede
joiner	eebegl
joinin	cZhYwa
joinin date	dacfqc
joinin formal	bedkhe
joinin instru	hZYmkc
joinin is	ffhcie
joinin maya	jWpeda
joinin our	fhidaf
joinin smalle	eiefff
joinin the	liiTka
joinin us	bVdaxg
joinin weakne	fedffi
joins	fYqbcf
joins me	edmbee
joint	hbckeg
joke	egfemY
joke .	eidejc
joke i	ckffdf
joking	fmXghc
joking .	eqXeed
jon	leecfe
jonah	habjfg
jonas	gbhhdf
jordan	kcfZmb
journe	bXbYay
journe .	edYeep
journe home	eemdec
journe with	caVcaw
journé	fdeefj
joy	VdRasq
joy .	bfdcdn
joy to	ccZbnl
joy>again	fUYfew
joy>answer	XTfopf
joy>ask	gebfdk
joy>away	ehgcge
joy>bye	cYnjVj
joy>chosen	ZXSk2Y
joy>closed	dbmedg
joy>date	gapaha
joy>decide	kuaXfT
joy>free	amkkYX
joy>give	gZfR0b
joy>goon	ahboiY
joy>hear	XZikfj
joy>hold	cbejck
joy>if	aSVf0h
joy>joy	gbgflb
joy>match	kmahXc
joy>me	djicah
joy>meet	jVnZcm
joy>news	Vafmnf
joy>not	dbWYZ1
joy>offer	ZeaZ1Z
joy>others	hddfje
joy>papers	bhYXri
joy>post	ebYU0g
joy>receipt	ebmeee
joy>refuse	eagqda
joy>review	cucTgc
joy>said	deddoc
joy>soon	fdbeij
joy>sorry	kUWajs
joy>start	hYqWia
joy>step	XXlvUg
joy>thanks	cfpaZg
joy>them	efhZle
joy>wait	fYjbkg
joy>will	bedglf
joy>you	aZidqd
judge	XjgnhV
judge you	eeelde
judged	jhafdf
judged as	eibheg
judged by	kedefe
judgem	fYYjhn
judgem .	jbeiee
judgem on	feeefj
judges	qZkWde
judges have	hceeie
judgin	dbeqdb
judgin you	dbeqdb
judith	ebldff
julia	dfdfkc
julian	ifdhdf
julie	ecjlbc
july	bwVciV
july .	enbffb
jump	beYrdc
jump on	bXbrfd
jumped	fefggf
junctu	dclhed
june	ilhWcc
june .	bkYcen
junior	TbTXtv
junior .	ddbdco
junior airpor	fdfffi
junior associ	cceejk
junior buyer	ffjgeb
junior doctor	effbkg
junior engine	ecbekj
junior for	fZedeo
junior full	djedfg
junior one	feeeqX
junior profes	dddeel
junior quanti	fedkee
junior solici	eeeefj
junior sous	cffdkf
junipe	ebofdb
junk	hnUkda
junk folder	lgceed
junk than	ecdnfc
juror	ceocec
juror is	eleeed
jury	hlXcal
jury 's	iicabi
jury .	fqddeY
jury duty	diheee
jury has	cebjck
jury sits	jdeffe
just	cehhgd
just a	kdijYc
just after	edgkdd
just an	cXjmee
just as	Xhbrdd
just ask	kbddhg
just back	ehjdec
just been	oTcehj
just bring	ffeeif
just call	ffedje
just called	edbgmd
just can	jedbbk
just checki	cedmee
just closin	febeem
just come	edeYmk
just confir	eXdqec
just do	doceed
just drop	edlddh
just for	laobeY
just got	eacepd
just had	fcchhg
just has	eneeea
just have	mjXXmY
just heard	eToeke
just hit	accpci
just how	kfeefb
just hung	ejeegd
just in	fidfee
just is	bmeeed
just kiddin	ecneeb
just laughe	Yrdcde
just let	adendg
just lettin	dbkdei
just like	dZchmg
just me	aghnca
just msgd	hdcfif
just need	gkWinT
just not	bocgcd
just now	ilfTfe
just off	ggaWua
just on	hdkeec
just one	lUdgmf
just opened	fcegdk
just parked	eekfdd
just pick	dbkice
just press	jbidfe
just read	hchefe
just realis	eedhei
just receiv	gddclf
just replie	bpeadc
just reply	hXctbb
just ring	eZcmdi
just said	TrcWra
just say	aWXlml
just saying	eZoced
just says	elZeei
just seen	bhagfj
just send	feejef
just sent	eXreeb
just shook	dZeeco
just shout	kbefff
just signed	fcddik
just sit	hZkeef
just slow	erYdec
just so	eirZfU
just stoppe	eandja
just stuck	fbnfeb
just taking	fkefed
just talk	endafe
just tell	eccikd
just that	cmYjZh
just the	cifcbk
just three	hibeaj
just to	dfsdYa
just told	Wjdbar
just tried	daaldm
just turn	eekdee
just waitin	necffa
just want	iadlee
just wanted	cZnfic
just was	fedefk
just wrappe	eeejee
just yet	bqeddb
just you	deffje
justic	lddged
justif	kgeced
jv	ggddei
jérôme	ddjeeg
jérôme have	ebjeeh
jürgen	ehlbfc
k	mboXjV
ka	edkcfe
kaduna	hheeee
kai	eekbid
kai .	eekbid
kaizen	hWsdcb
kano	eeddfk
kapoor	niTXqV
kapoor smoke	lkUXoY
karen	ibgedh
karim	ejeffd
karin	cldidc
karin who	dmdeec
kassel	cefekd
kassel .	cefekd
kate	feidff
kaur	ocgVdg
kavya	ffdgid
kayla	efiche
kaylei	ckfecg
kaylei 's	eihgdb
keane	gdeheg
kearne	kceehb
keen	TuVyVS
keen .	Zlgiea
keen ?	jaekde
keen and	cidjcf
keen but	epddeZ
keen on	ckbkdd
keen to	Xcfwaa
keep	dkbWZw
keep .	ikjZda
keep @d	ibedfi
keep an	hcVbbu
keep asking	edofda
keep at	cgdddn
keep files	dkdeef
keep follow	fdZfdo
keep in	bfgado
keep it	XVfnkh
keep lookin	cWfdct
keep making	fddffj
keep me	dfcddm
keep my	kcjXbj
keep our	edhbld
keep pushin	flffdc
keep saying	cobeed
keep tellin	dmdeee
keep the	cahiif
keep their	eXqeed
keep them	dcckei
keep things	ecdleg
keep this	ddmecf
keep to	aoefeb
keep warm	deeefl
keep well	eldeee
keep you	d1SSbi
keep your	hUgYZy
keeper	hbdnZe
keeper .	aUiqbg
keeper and	jefeee
keeper then	bbcpdd
keepin	albQfr
keepin it	efefjd
keepin me	cZccph
keepin well	ecledf
keepin you	dkceeg
keepin your	dxaaaW
keeps	e3QVVc
keeps moving	fkeeed
keeps saying	amWbao
keeps us	fkcefe
keiko	cibici
kelech	fcileZ
kelly	dcghcj
kena	edgefi
kenji	faYheo
kennel	dagkci
kennet	ebeadp
kept	iUsZbh
kept .	eelfdb
kept alicia	ghacck
kept for	ZVvace
kept in	jbhdcg
kept it	egddej
kept me	mbacck
kept on	meeeeb
kept saying	dgdjee
kept the	ZXhYpl
kept with	dgjefc
kept you	oYicgb
kept your	dbkndY
kestre	dbbdZs
kettle	afqeba
kettle and	fiedff
kettle on	eckdge
kev	ecefek
kevin	djddeh
kevin .	djddeh
key	saXdfa
keyboa	ebendc
keyboa is	eekdef
keys	hgcUpd
keys .	eldaid
keys to	jbefei
keysto	cdjhbg
keysto along	dgaidj
khadij	ieheag
khumal	eejefe
kia	kbiahc
kia ora	fcjcif
kick	cekXme
kick off	cekXme
kid	eajcfk
kiddin	gejebe
kiddin one	jceeci
kids	ammZZf
kids ?	cendbe
kids have	dkbhee
kids say	bkiede
kiebit	ddraea
kill	eZsaec
kill me	ednbed
killed	dcudYZ
killed me	dcudYZ
killer	fcdcem
kiln	ffjedd
kilonz	hikfeW
kilonz of	ecmdec
kim	ekhcdd
kin	ialebd
kin allerg	ldcdee
kind	Zbqcci
kind .	dbdjdk
kind about	cdeeel
kind as	cdmadi
kind enough	ebkfdh
kind note	djZndb
kind of	cXldYp
kind regard	bmedhd
kind to	adreda
kind words	jWoZlV
kinder	iadapc
kinder group	fddelf
kindly	cZTygg
kindly .	edcden
kindly acknow	eebmee
kindly ask	adZojd
kindly await	kmaYed
kindly be	iZUpck
kindly bear	kjaded
kindly bring	fffjdf
kindly call	eeelec
kindly check	nddYhe
kindly choose	fdekee
kindly come	eeejee
kindly comple	deefje
kindly confir	eecode
kindly disreg	jchidb
kindly do	eddnce
kindly ensure	beenee
kindly fill	fedmde
kindly find	feekde
kindly for	eiccei
kindly forwar	deekef
kindly furnis	Zddrbe
kindly have	cgdmdd
kindly indica	dfecle
kindly let	bdcofe
kindly log	feeiee
kindly note	jhmUZg
kindly propos	fddlee
kindly reply	deednd
kindly report	deagmc
kindly reques	cjcmad
kindly return	edciie
kindly revert	acbqhc
kindly send	eccqbd
kindly share	ecchkd
kindly sign	beeYrf
kindly stop	hdbdek
kindly submit	dediid
kindly supply	ebened
kindly take	mcedee
kindly tell	dfefie
kindly transm	defiff
kindly treat	dbpbbi
kindly wait	kjdbde
kindne	feqddY
kira	fdledc
kirsty	eichfe
kit	hahbjg
kit and	eelaef
kitche	bUkZln
kitche 's	ebljdb
kitche .	dVfpjc
kitche @p	bfefjf
kitche and	dbeddo
kitche chef	fabcng
kitche is	hjeedd
kitche porter	bgnYef
km	dbjcck
knee	eddbod
knew	dijfeb
knew .	ilcdbe
knew the	fieeee
knew you	eibmda
knife	ejcddi
knife work	ejcddi
knitte	eceefl
knives	ZeZlan
knives .	daboci
knives @d	akdZdm
kno	kddgde
knock	heceek
knock on	kdeefe
knots	igdeee
knots .	igdeee
know	lffcee
know .	sqcVaX
know ;	hccblh
know ?	kVtfZV
know @d	/PXYYZ
know @p	cieeeh
know a	cZiZdq
know about	klhYca
know alread	pZeded
know and	jkZebf
know anythi	fldefc
know as	Zibkdj
know at	bhcchk
know before	YXZpog
know better	ddkfee
know by	jdWZwZ
know do	dgfiee
know each	icdide
know either	ciZuZY
know for	fZmffe
know good	edfked
know hack	xcaXZb
know he	cneeed
know how	VgmZdm
know i	VqobfU
know if	fcjoYa
know in	fidcjc
know is	djefee
know it	gbfbii
know job	elcdff
know man	meddeb
know me	bjcled
know more	fueUYd
know myself	dkefee
know no	cgdddm
know nothin	Pyeeed
know now	cideei
know of	dabdep
know on	sSmUia
know once	arddec
know one	hbeheg
know our	dmmcZZ
know she	aidlee
know so	dfmeeb
know some	gckeed
know that	demUhj
know the	rVkfac
know them	lbefff
know there	hbcden
know they	lUXgcq
know this	nWfcdj
know until	elbffe
know useful	rXdgdc
know waitin	fmcded
know we	hXiXuc
know what	Zgcljb
know when	TvjiZV
know where	wZcXYh
know whethe	sWdlZb
know which	iVZyZc
know who	rjfYYZ
know why	eQacZz
know within	qacbhc
know x	feigee
know yet	difckc
know you	Yafjbq
know your	Wdcuga
knowin	fneeaa
knowin .	lZifec
knowin the	dmcccg
knowle	gXbecs
knowle of	ddcden
known	atidcT
known .	dwYcdY
known before	fbnded
known by	Xreeeb
known it	Ykbdlf
known on	oaeefc
known them	egeejd
known to	htahYU
known you	edekee
knows	TwnaYW
knows .	UwjYYZ
knows our	fejeee
knows the	eZhccp
knows their	diefef
knows what	fdlfeb
knows when	Wxbbcc
knows which	eanefd
knows with	YtZdec
koch	dddkci
kofi	fgdleZ
komst	ebkeid
kong	ccboee
korean	edmhbb
kowalc	kcgefd
kowals	efekde
kozlov	hjkbeW
kozlov become	ikddeb
kp	dbqaec
kraków	edekef
kris	kYjeff
kuala	eallbb
kuba	gfagZm
kuba of	fldfec
kubern	dYZjbr
kubern .	fedefi
kuhn	ecmdjZ
kumasi	bdYjdo
kwame	ZXergd
kwame .	bWdsiZ
l	afehdj
l e13	edlcfd
l1	dbfnde
l2	dahoae
l2 people	dgkhbb
l2 round	fdcefl
l4	dZqeeb
la	dbjdbk
lab	kZahld
lab 's	jefceg
lab .	eaajcn
lab assist	feiefe
lab is	egieee
lab job	fnddbd
lab manage	ecijiZ
lab space	ekbcjc
lab techni	egcbme
lab wants	deecob
labora	iemcca
labora techni	mbefed
lace	idedhe
lack	TXVvgn
lack of	ecbceq
lacks	adcrdc
lad	jhPSX1
lad .	gWXacw
lad from	diXcbq
lad has	edcedn
lad on	diceei
lad to	fmecec
lad who	icYbbr
ladies	ibdefi
lads	loTWeg
lady	miQoXh
lady .	oabicd
lady and	ialcdd
lady at	paccch
lady from	dXdlfi
lady has	ihZeka
lady in	goaddd
lady is	bqYdee
lady on	laicgb
lady said	hmceda
lady say	hhZdek
lady says	egamed
lady told	foeecb
lady wants	adasbe
lady with	gbZaZv
ladysh	kebckd
ladysh applic	eajffi
lagos	ffYmmW
lagos .	ijakca
lagos branch	fadepb
lagos office	dcelfe
lah	jfgYei
lah boss	mefaef
lah take	eeefej
laid	Wcplcb
laid before	Zkbkee
lambin	hbjcnX
land	mdhYYj
land @d	lbeeee
land regist	edihdd
landed	cXaomc
landed .	fceefk
landed and	eZeode
landed in	ebdhke
landed on	ffeckf
landin	eckefe
landla	bcdjle
landli	Zccoee
landlo	jSjikc
landry	edfehg
lands	qVbgbj
lands .	fbblhf
lands on	fYdhdm
lane	efnadd
langua	VZb2Yd
langua .	bZiofc
langua certif	fddgei
langua course	elebee
langua of	dbkmeY
langua test	eeekfd
lap	idegee
lapse	dbWais
lapse .	dbWais
lapsed	cXZdcw
lapsed and	eabedq
lapses	bXVisi
lapses .	ddbflg
lapses on	ccddod
lapses unless	ieeeff
laptop	YYikqV
laptop .	edcgmc
laptop and	fbddlg
laptop will	eebfkf
laptop with	edapee
large	epcYai
large heap	jgeced
large number	hjbddg
large print	ddkdeh
larger	ecifeg
lars	fedkee
last	hgZrbZ
last #	cdamjd
last .	mVlXld
last and	ecjifc
last applic	pcdbed
last boss	eddlch
last candid	XvkNaa
last day	jbbcik
last eight	ehakef
last formal	ebZpde
last four	dcamck
last girl	eieeff
last hire	csbdcb
last hurdle	XXZujb
last i	cjdcek
last interv	ucYYah
last is	ieband
last lap	idegee
last look	iffefe
last mail	Vmfnba
last messag	bXnjdf
last minute	ejdceh
last note	jicede
last of	fehdka
last on	gddeei
last one	okZbeZ
last page	fefeif
last panel	fddjee
last person	nambba
last place	cdafjk
last promis	fkeefb
last refere	hfecgg
last round	aXfogf
last salary	fdbnde
last signat	hhfcff
last stage	bbemeh
last step	Zgbofc
last talk	dcbtba
last test	ibamec
last the	hXbZdq
last three	ZeWyYf
last time	ghdjmR
last two	djhfbf
last update	cljbeb
last was	ekeiea
last word	gsYcgW
lasted	eemded
lasts	ePvpbX
lasts #	eedmde
lasts .	eUufeb
lasts until	eeejef
late	gTYlll
late .	hYaZpi
late ;	jhdded
late and	dbffkh
late applic	ekbdjc
late by	badjdm
late for	dYcibp
late forms	ecehfh
late i	lcdeff
late m8	ekadei
late my	djdgee
late reply	dfceem
late shift	glbddf
late so	hhfefc
late submis	edelee
late the	kajeec
late will	feejfd
late with	fkeefb
laten	ebqcdc
laten je	edkeee
later	mgWgic
later .	atifYS
later on	elecee
later one	dldbeh
later stage	apebef
later than	xOZljY
latera	iecedi
laters	ichgdd
latest	/MUdcY
latest .	/PTXbY
latest @d	lceeee
latest @s	kedeee
latest and	jeeeee
latest by	pWagib
latest cv	eedmce
latest from	hZnddd
latest hack	ocdded
latest on	edddme
latest paysli	edcddn
latest the	nbdeee
latest they	ljdbbd
latest useful	kedefe
latest we	ldedfe
latter	dicjee
laugh	VVsgam
laugh .	canibf
laugh and	ebjeei
laughe	XkmcZd
laughe .	YrkYbZ
laughe and	clZjdf
laughe at	eciejc
laughe out	cfcceo
laughi	ebodec
launch	khheaa
launch .	kedhdd
launch is	jdeeef
laundr	efffgf
laurea	jbdelb
law	acfgao
law .	cghide
law firm	cWejil
law we	anjccb
lawn	hbmddd
lawyer	ipfcfS
lawyer .	bgkaic
lawyer are	emchdc
lawyer lady	nbddee
lawyer sent	ebagoe
lay	cRzagV
lay member	dYjgjd
layer	eehgee
lb	kYbgbm
lb is	laZhbk
ldn	feiffe
ldn .	feiffe
le	lWkicc
le meas	mZcifd
lead	aaVsnd
lead 's	ideeeh
lead .	XiUhre
lead ?	eecele
lead @d	edelee
lead a	ddence
lead and	ideelb
lead calibr	iiddef
lead cashie	ddmefc
lead engine	eedjff
lead for	ccbpdd
lead has	jgehbc
lead hybrid	eefiee
lead if	djcZnc
lead invest	dglbag
lead job	edcdhl
lead nurse	edemde
lead role	eZdjnb
lead the	ebdcrZ
lead to	icefeg
lead who	hibieb
leader	ccgcrZ
leader .	dceiek
leader and	ccdjmb
leader i	jbeddk
leader positi	eheckd
leader progra	ldedfe
leader we	ekdefe
leadin	iXZlje
leads	ccascd
leafle	feiefe
lean	fkefdd
leanin	ercecZ
leanin your	ercecZ
leanne	fZkeeh
learn	ffcqXc
learn about	dckdeh
learn by	sbeXef
learn more	chhgdf
learn page	dccpce
learn your	ZpZehd
learne	eW3XUb
learne 's	eZaeep
learne .	eiehed
learne from	Ydsacd
learne no	mZkjdV
learne not	eocebe
learne progra	jlccea
learne yet	dYobie
learni	cThhcq
learni suppor	edfhid
lease	agYnci
lease is	egieee
lease on	hgdbjd
leasin	edeifg
least	MxacWp
least .	edbeco
least @d	Wrbidb
least anothe	cleefe
least five	fdjcfh
least it	eZjbem
least one	ecemee
least they	ekebeg
least you	Woegef
leathe	egheee
leave	dioTei
leave .	famUsW
leave @d	lYgkbb
leave a	kdddfg
leave and	bjrWXg
leave from	Uoijcb
leave is	ekefee
leave it	TsKOY4
leave on	ldlVgc
leave our	ncdede
leave so	emceed
leave the	hboXhc
leave till	cdglde
leave to	fidffe
leave until	Vgrdeb
leave us	iilXad
leave withou	jclceb
leave you	kXagji
leave your	camadl
leaver	egjdia
leaves	hpaZlV
leaves on	alehef
leaves this	miZede
leaves us	kbecjd
leaves you	kaoecY
leavin	cYcibr
leavin .	galcjb
leavin it	fbeddn
leavin the	dhckee
leavin us	fdaifk
leavin you	blcdcj
lectur	ebZaol
lectur .	XhVjim
lectur can	jXnedb
lectur from	fedhjc
lectur has	eccehk
lectur in	lccfdg
lectur on	lceeee
lectur post	dhZdbp
lectur subjec	ebdcod
lectur was	fdeffj
led	cYakdp
led a	feecfk
led to	eccefm
ledger	ggZlgb
ledger config	hechhc
leeds	eZoiXf
leeds .	dZnfXl
leeds and	fbmhbd
leeds office	eidgee
leetco	baYydb
leetco .	eedkef
leetco for	cednee
lefebv	jeeefe
left	bbolca
left .	aWZuhe
left a	batfgW
left and	dlhdgY
left at	dXoidc
left for	jZXedr
left is	paaZnb
left it	djgica
left me	edadhl
left my	illaYY
left off	Yciqcb
left on	Zhaogc
left our	kgdced
left past	eejged
left the	dYlZji
left to	ebZegq
left us	eigbeh
left with	dbjjed
left you	ikcbch
left your	bb1YYY
lefèvr	egegeg
leg	ahccap
legal	mgTafm
legal .	piaZbY
legal has	cjcejd
legal is	gaidkc
legal looked	fcdeel
legal reason	feeife
legal says	dlccbj
legal secret	iaYhdl
legal team	gdecle
legend	hWbejm
legend though	eZdeeo
legs	danhcd
leices	bekjbc
leices .	eflbfd
leila	eailcc
leila ok	edfjee
leipzi	gckefd
leisur	caeijg
leisur boots	feefie
leisur centre	dbdlei
leith	ledefe
lekker	gZneed
lekki	fdcjdi
lena	gdehee
lender	fgdkec
length	cYjjak
length .	ideeeg
length of	gdkeed
lenka	bqZkdX
lenka .	bfdmee
lent	eacbfq
lent coordi	fdffdk
leo	dcagco
leonie	dfjhdc
leroy	hbdidi
less	VdUbjx
less .	kecdjc
less and	eeejde
less good	dbbdfo
less than	Vpbfie
lesson	WcU0Xl
lesson .	idYlbh
lesson and	eddjei
lesson for	fffiee
lesson observ	dkahdg
lesson of	feeife
lesson on	cdcoai
lesson plan	bfimbb
lesson to	edekef
lesson was	ekaddj
lesson with	ekeZei
let	igagff
let all	tTkadc
let anyone	nededc
let candid	lbfefe
let every	hceffi
let everyo	rXedde
let go	cahkch
let her	dkbecj
let into	fadpec
let it	ejjcdb
let me	geYkgg
let my	cbdljd
let people	qhacca
let slip	cnZbck
let the	Xehnfd
let them	YSlcpk
let this	dccddp
let us	VVVswe
let you	mrYWah
letici	edfffi
lets	faMvel
lets be	dkfeed
lets do	TWWzlZ
lets find	edebne
lets get	aZbvbd
lets have	eccicl
lets jump	dacngc
lets meet	ecdhke
lets not	ekebdi
lets say	vbYiaX
lets see	f4WSaX
lets speak	dcjbkd
lets stay	aWXfbx
lets talk	aSZwdi
lets us	nmeeTd
lets wait	emecee
lets you	ncadja
letter	kVWYzh
letter 's	fWXW7R
letter .	eefYki
letter ;	dleeed
letter ?	eceegk
letter @d	hckaYm
letter about	eemcde
letter and	kkafZe
letter are	0WdcXa
letter as	dieege
letter at	ejdfib
letter attach	cZacue
letter by	rWdlZb
letter came	edbeco
letter comes	XdbduY
letter coming	eZeeod
letter consti	cedfme
letter dated	dcmeee
letter enclos	edekhb
letter follow	daddrb
letter for	cdhkdd
letter from	fgQkfm
letter go	zpTWSW
letter goes	aXddpk
letter hack	bYaakq
letter has	gdeckd
letter i	cXpmba
letter if	iieece
letter in	hUtahX
letter inside	mcddee
letter is	WYXQ8g
letter it	leddee
letter leave	vhUcZa
letter no	XWkedq
letter not	fdegie
letter of	bXba0c
letter on	bjUkdl
letter once	ieeffe
letter said	ckfeef
letter says	gbeYhn
letter so	jbdfdj
letter the	nbeded
letter to	abUjtd
letter togeth	feeckf
letter too	eeffZm
letter was	dcfcfn
letter we	dXcchq
letter went	cdneed
letter which	kkdace
letter will	lbYYsa
letter with	ngYZhg
letter within	iefffe
letter work	edbddo
letter you	ZpZcjc
lettin	iXpcfd
lettin everyb	fjdeee
lettin everyo	jeedff
lettin go	eceeek
lettin me	cinZlU
lettin people	lbdccj
lettin the	ccldeg
lettin us	jdrbbW
lettin you	fVdehp
level	eUQaj2
level #	aZbjjk
level .	mhYbdh
level and	fcbfen
level german	fecfek
level of	eZhden
level role	fedeig
level we	fddefl
levell	dndeeb
levell .	dndeeb
levels	ecZeep
lever	cgekfd
liaiso	jdcfeg
liam	jaZicl
liam #	jdeeff
liam crew	haajcl
libert	fjdffd
librar	dYncjd
librar .	eVlfdk
librar again	efbiid
librar and	ebdiek
librar assist	djboba
librar books	ddpaee
librar boots	deedle
librar straig	fdeeej
librar to	edoddc
librar you	jhfedc
licenc	XdYjZw
licenc .	aWVeb0
licenc ?	ebgncd
licenc and	edcgdl
licenc both	fefjee
licenc by	bddnfe
licenc for	fdiefg
licenc if	fkeedd
licenc is	ckddid
licenc number	feeiee
licenc so	fceben
licenc that	ehddfi
licenc we	efeieg
licenc which	fdideg
licens	pahbca
licens .	fejfee
licens said	bikdfa
lie	daccdq
lie elsewh	ecYeeq
liebe	ejgcbg
lies	ewQabi
lies with	gqabec
lieu	eZndbh
life	egobWh
life at	ecobdd
life in	eekeee
life of	cpcdeb
life on	dhieee
life we	fdfffi
lifegu	dTZjjn
lifegu .	ebdeki
lifegu job	eceehj
lifegu of	geidee
lifeti	ebiaji
lift	aP4Vgb
lift .	aXpZob
lift to	ebqdae
lifted	bUxhcY
lifted .	cT1ddX
lifted and	fdalge
lifts	YazacZ
lifts .	carcdd
light	mfgNoe
light from	pdbace
light of	fdkWih
lighth	cbbZln
lighth .	dhfddi
lighth museum	eddehi
lighti	dchZrX
lighti .	hcnZed
lights	ddjiae
lights a	dedjdg
like	ZZbsna
like #	edjhdd
like .	Zhlfha
like ?	bUb1bc
like @s	fnbded
like a	adesbd
like anothe	fcelee
like expect	kgeeec
like feedba	Uacbc1
like hack	ibbpad
like half	dceoce
like i	jcdYhk
like is	efdXcr
like it	iRcjkk
like making	ebcldh
like me	WZYyha
like my	aYbcis
like on	ecchke
like one	dmegdc
like refere	faende
like someon	endbZk
like that	dheVtY
like the	kgVhlZ
like there	ecifeg
like they	hraZcY
like this	cbnZdj
like three	fadnee
like to	ZZbrmb
like two	Zbdtcd
like us	eddlee
like what	jkbZfe
like you	UZUo+Q
like your	Xcdpkb
like yours	iheece
liked	afabaw
liked .	ejncZb
liked it	ceYkYo
liked me	ilYhad
liked my	dlbama
liked talkin	gdeffi
liked the	dbdeki
liked to	cacYX0
liked you	bafaYu
liked your	hYicao
likely	ddvXZd
likely are	edsXcd
likely in	cdeifh
likely to	jalccf
likes	ktSjbU
likes it	difeff
likes to	ikZhYe
likes you	eqcZmW
likes your	ioYfba
likewi	ofedad
likewi .	ofedad
lila	eeifee
lille	ecbnlY
lim	egkeeb
limbo	cgwcXW
limbo .	egkedc
limbo with	eZoefc
limeri	cZekna
limeri .	dbdfoc
limit	fZYggo
limit .	jcehef
limit for	eeeejg
limite	ZjsXfZ
limite .	ebpdeb
limite access	dcndee
limite to	bqbeeb
lin	hclcec
lina	lbedeh
lindah	ejhdec
linden	eheeff
lindgr	ZWlpeb
lindgr and	fbldef
lindiw	ekdfee
lindqv	ebehgi
lindsa	pWdidd
lindse	eYneeg
line	igdgYi
line 's	pdffba
line .	aphgcY
line ?	fcefkd
line @d	iefeff
line about	dmdeed
line action	feegie
line and	ghbkgZ
line at	chbidi
line before	jbcdgh
line but	geceje
line by	aedicm
line from	mhdbed
line in	deefje
line is	btiVad
line manage	eedlZi
line next	ecnced
line of	ecdeem
line so	eddiej
line to	mZbegg
line up	djdhde
line wanted	laedck
line we	mdceee
line went	dZpeec
line with	glYdeg
line your	dcZdcp
lined	cbcndh
lined up	cbcndh
lines	efkkfV
lines .	ecffmb
lines and	jcedfh
lines are	dkidcc
lines by	feeife
lines sorry	macieb
lines up	dlddff
lines we	dcjffg
ling	feefie
link	UUa/ZT
link 's	dcaqdd
link .	aSb4XY
link and	cfdhjb
link at	ddihed
link below	bamiec
link by	eeelec
link dies	eeekdf
link expire	eehied
link for	WhYrfe
link from	ddbqbd
link in	ZYjqbb
link is	dYZxcb
link placeh	ddXsee
link to	YegscY
link will	cdcpec
link within	Yekhde
link works	edlcee
link you	ecnded
linked	cdpdZf
linked .	cepgab
linked and	feeffi
linked below	febkeg
linked hi	gjedfd
linked i	fdddii
linked messag	iefffe
linked thanks	eefjee
links	iVTrjh
links .	jbfhfe
links thank	gcYlgh
links thanks	edcjgf
links we	hdafek
linux	fegfff
linz	hmbded
lips	qbdccc
liquid	flcffc
lisbon	bdigka
lisbon and	efjbhe
lisbon office	eefcle
list	lnYbah
list 's	bmdjbd
list .	UyiXcZ
list ;	Ysdeea
list @d	sabfad
list and	emdaia
list any	fddffk
list as	ejnfdV
list by	oibdYe
list expire	ebcefn
list for	jehgRl
list from	bojabZ
list goes	pYchdd
list has	daYchr
list i	eUplad
list is	guRWdh
list me	fcelee
list of	pbLhep
list on	tSXYcp
list publis	caZcdt
list so	pbdYla
list they	fdcedn
list to	gbbdpc
list was	aihdjb
list will	ofjZcX
list you	daegji
listed	iTlmVj
listed .	dheiee
listed in	fddefk
listed which	paebde
listen	Zhfhaj
listen .	ceffcm
listen to	ecocbe
listen you	fdceel
listin	jbdeei
lists	pdhYbc
lists .	mYccek
lists go	saXcee
litera	eYVdgv
litera .	eedckh
litiga	gdddel
little	bxdbVc
little .	gkdjcX
little better	fbdhdk
little bit	dgdddl
little longer	htaadY
little more	inaaed
little one	jYrdba
little ones	bapedc
little time	feeked
little to	fieeef
little while	gpbaec
live	eXlYjl
live five	giaehe
live for	egckee
live in	cXgVsg
live on	ZVrdbl
live round	fecdfl
live until	ehmcdb
live with	mbZcek
lived	cUkgle
lived .	fecled
lived experi	feeeei
lively	aYldjh
lively .	ebieei
lives	elaZbn
lives in	feeefi
lives over	elefec
living	ijZXfj
living .	docdee
living within	dZeddq
ll	ecjgee
llp	kddcfg
load	lbgcgc
loader	efeghe
loads	hpbVbi
loads .	fekceg
loads of	eoZaci
loads to	jjbcee
loan	dkjcfZ
loan and	figeee
loan desk	ekdehb
lobby	fialec
local	YecZZw
local .	cdVYa0
local and	fdeefj
locall	hcedej
locati	eYdlcl
locati .	elahed
lock	iabcgl
locked	cZrfeZ
locked in	cbamei
locker	YiiZoY
locker .	alnabb
locum	ckYYgm
locum .	ZcUbjt
locum on	cdocec
lodge	hWXlZr
lodge the	eedmed
lodged	fSvYZh
lodged with	bbmedg
lodged within	fcdeel
log	aYotaW
log book	endced
log in	bUouaW
log on	deejfe
logged	dZ1QbV
logged in	cYxTdb
loggin	dqaced
loggin in	embeee
logic	dcepdc
logic test	dcepdb
login	XbrkcY
logist	VVqoce
logist .	fdpdeZ
logist and	fdeffi
logo	edjZjf
lol	YpwVVX
lol .	WijeZk
lol expedi	Zlejdd
lol no	hifeec
lol not	fgkedZ
lol so	kcddge
lol that	dbtcZc
lol they	lWcclg
lol yes	ecpecb
london	dajkfb
london on	edmeeb
lone	geeeeg
long	fpeTif
long .	ggrdZW
long ?	emgbdd
long @d	pccecd
long about	fUkeem
long after	cobged
long aftern	fcdedm
long and	ZgaZhq
long answer	dgccel
long as	YucigS
long but	igedee
long day	ahqadd
long discus	feefej
long drive	ibdgdj
long enough	eckehb
long for	ehiedd
long i	dpZegb
long it	bvabdb
long list	bfaadq
long mail	egkfeb
long now	fiaeif
long one	eaddod
long proces	bkaddm
long she	eieeff
long silenc	efceoa
long standi	edaeen
long story	efeZnf
long talk	adfehm
long that	edoeea
long the	taXddb
long they	clgded
long this	ejgeec
long though	ecmeZh
long time	cemZjc
long way	fiddci
long we	oZhcec
long weeken	gbpbcc
long will	kcefff
long you	hademd
longer	coaYcm
longer .	dsSehc
longer ?	freVde
longer a	dWfdoh
longer accept	echdbk
longer and	YwddcW
longer as	cdeeob
longer availa	cXladm
longer be	kacdfk
longer being	fdbfem
longer consid	fedffj
longer exists	eWVdc1
longer have	fbbeeo
longer hiring	fdcffl
longer holds	fhdjdc
longer in	cbacbt
longer intere	Ybnldd
longer like	kgeeec
longer lookin	fcbefm
longer on	edelee
longer open	feefei
longer possib	ZombeW
longer realis	awXeeV
longer recrui	dbRedy
longer than	wuQZXP
longer the	ekZdek
longer then	oZeeee
longer under	eWWcdw
longer wish	eW2gcP
longer work	dW6ZcR
longer works	bldjeZ
longer you	eadcli
longes	mcdlbY
longli	mnSbZi
longli .	emceed
longli candid	cleefe
longli for	fefief
look	grbfca
look .	azaXiW
look @d	lXdled
look after	fcgmbb
look again	echeej
look and	hjWZme
look at	evddXa
look fine	ekddfe
look for	hXZcbv
look forwar	ZjlboT
look himsel	gZdeem
look i	idccle
look in	kadiee
look into	azUedY
look it	lZefgf
look like	abewab
look out	lfWakg
look round	dUqjde
look so	ieeeff
look throug	iobZdd
look we	gieeee
look when	djeeff
look you	iVeqdc
looked	aqfUal
looked at	buaWaj
looked into	ehcffi
lookin	cdXjep
lookin .	cZTcrm
lookin ?	cbbohc
lookin after	fdjffd
lookin at	mpeXba
lookin for	YRWtWy
lookin forwar	YOmloa
lookin good	fncedd
lookin in	ehlccd
lookin into	ZwcadY
lookin to	efdefj
looks	hsecdS
looks after	ejheed
looks at	eqYjbZ
looks good	gnaecd
looks like	hoYWmb
looks off	feeeif
loop	hlUhYm
loop .	djdhee
loop in	kkbcdd
loop is	ffifec
loop on	eeXibp
loop with	fdejef
loose	aiibdf
looser	fehgee
lord	fhbbhj
lorenz	echlbe
lorenz may	hideed
lorna	hceeej
lorrai	hhdged
lorry	adbqbf
lorry and	dkekca
lose	dmWhhd
lose heart	fmceed
lose the	ceelee
lose you	dfcfmc
losing	gceeej
loss	bYjcYr
loss .	eancdh
loss home	fekeed
lost	VZhZeu
lost .	fbbedo
lost a	gajdci
lost its	dfoedb
lost marks	dddaeo
lost my	fclakc
lost out	eXVddu
lost the	ddgdcm
lost two	biecna
lost umbrel	ecnded
lot	fkgTgi
lot #	ihdefd
lot .	bnqYgS
lot and	jYicei
lot but	echffi
lot for	fdZdeo
lot of	gmXThn
lot on	Zqcddc
lot to	cfegif
lots	mfZZek
lots of	kgaZdk
lotte	gZmeee
lotter	efYbds
lotter we	fdYefo
lou	ejcfdf
loud	ahXmhg
loud .	eldehb
loud and	ebchjh
lounge	habdaq
lounge the	jgcddh
love	Sjbgnh
love .	XkaVZv
love a	ceffjf
love for	cWZZze
love from	ecjdeh
love it	gcpafZ
love that	doeddc
love to	Uhapje
love workin	djeefe
love you	ddabub
love your	eehide
loved	YfiWWy
loved having	eddcjj
loved me	enYebj
loved meetin	icmWkb
loved my	dZphca
loved the	feheai
loved to	deZaN4
loved you	Zdbcjn
loved your	Ymfbcj
lovely	ZW4TXl
lovely .	acsYce
lovely about	bhdecm
lovely aftern	diheee
lovely and	laaggg
lovely bank	eameee
lovely but	ekdeee
lovely card	edndec
lovely chat	dakcdk
lovely conver	fkbmeW
lovely cv	emccfd
lovely interv	fddbkh
lovely it	eZjefj
lovely lad	ekcedh
lovely letter	cdYedr
lovely meetin	ebmbdh
lovely news	edkdgd
lovely people	idcbek
lovely talkin	Zcqced
lovely to	cV0Yab
lovely weeken	edkeed
lovely with	fdceel
loves	niZalV
loves you	njValY
low	XWmjoZ
low .	dXldih
lowdow	efeecl
lowe	hfchdg
lowe cleare	efckee
lowell	eeedhj
lower	blcbje
lower band	djegde
lower fields	ehdckd
lower grade	fgfcie
lowest	fcdeem
loyalt	dawacZ
loyalt points	eelded
lpa	dcZcrd
lpa .	ffchgf
ltd	bqTggc
ltd said	cnUjde
luca	kgXboY
luca 's	enbhda
luca has	fbabrc
lucia	ffehff
luck	YRdfa3
luck .	cXVraq
luck and	fcbeen
luck findin	feleec
luck in	feeeek
luck mate	ddceem
luck next	ecZceq
luck out	dbceep
luck with	bWxUdf
lucky	ncpQeY
lucky them	ceoddb
lucky to	elZccj
lucky we	jbdZob
lucía	eeehhe
ludo	fcgiff
lugano	esZdcZ
lugano it	eqaeda
luis	dYYofk
luis .	ecZodi
lukas	diZlYj
lumen	fehgfe
lumenp	ideddj
lumpur	eddnec
lunch	gLstaY
lunch .	jUqmWa
lunch ?	fekcic
lunch and	gYgdkg
lunch break	eeejfe
lunch hour	eeihee
lunch in	eeeeek
lunch is	cZmgga
lunch litera	dfdajk
lunch on	Zbrahb
lunch with	gTeyZZ
luncht	ebdlhd
lund	egbeej
lundqv	hlcdec
luv	ebbihj
lydia	eflced
lying	ejZgaj
lying if	icbjch
lyk	mhhXbY
lyon	gdcljY
lyon .	jfddfe
lyon office	dgfemZ
m	adZjhk
m and	glcdfc
m f	ggigea
m8	ekadei
ma	eabneg
machin	gFkzZe
machin .	kUogad
machin ?	eedkee
mackay	eapfcc
mad	gigboT
mad .	cbfemf
mad busy	fjZeej
mad i	oZfcdd
mad not	clbctQ
madam	alVhYp
madam said	efdeej
madam we	eblech
madam your	egeeei
made	ebdbkk
made .	StOfWt
made @d	Zoeeec
made a	ekednW
made after	fieeee
made an	ljXabk
made and	iXZckm
made by	sfZXZi
made from	cldddg
made hack	jUghjf
made his	emeeeb
made in	lbddcj
made it	giUqdZ
made its	dbcYlm
made known	nhddda
made me	eWqUtS
made my	afsbbb
made nor	fdnffa
made of	gkecee
made on	Ybvccb
made our	ecdjgg
made out	Zakcod
made someon	eeefdk
made the	WQftYm
made their	dddeen
made to	fkbbfh
made up	mVdZqf
made us	cWkeco
made useful	mZffff
made within	pceebd
made you	Yjcbqb
madnes	djheec
madrid	iclefa
magda	bapded
magda happen	cdmdee
magist	mcfaeg
magist .	jbkced
magist is	djeege
mahalo	iZoZgc
mahalo .	ffedje
mahalo interv	hdkcdf
maidug	fefffg
maier	eedgfj
mail	cWnkfe
mail .	dQscle
mail @d	nXeZbm
mail @p	deeeoY
mail about	efdife
mail again	acoeee
mail and	ehjece
mail as	demYhd
mail asking	emcfed
mail at	edgdfj
mail before	bjdfeh
mail betwee	tbdVee
mail but	ehcfeh
mail by	pYZjhX
mail came	deeeek
mail crosse	Yfhgck
mail either	ancefe
mail for	edndec
mail from	lfXjce
mail i	bcejlc
mail is	cYkdoa
mail it	RZmtah
mail me	aTjxaa
mail nothin	dTclmi
mail now	cgjefe
mail of	Xkljac
mail on	kYmbee
mail only	dbneee
mail please	edeiid
mail said	ckfeef
mail saying	daohcd
mail says	ibjdee
mail sorry	Znicdb
mail that	fkdjae
mail the	hldgda
mail they	Ymeeei
mail to	gbkZej
mail until	edjffe
mail we	chieef
mail which	hmXffe
mail will	ddjfef
mail with	kablee
mail yes	fcjccj
mail you	vTYhbg
mailbo	eY3YbU
mailbo .	fdtWdY
mailbo full	fdmeec
mailbo is	easbcc
mailbo of	imXefe
mailed	xQidgV
mailed .	jcdeie
mailed by	ldeieZ
mailed to	hdkddd
mailin	hTxadW
mailin list	aUwcdb
mails	YfwWeW
mails .	cjjceb
mails are	edleee
mails from	dbreeZ
mails go	ieehed
mails that	ekWecm
mails with	fXbjod
main	cXraid
main branch	cdlhdd
main client	fdjfef
main desk	cekeef
main line	denaee
main thing	edZdoe
maine	ecceem
mainta	dghjea
mainta your	dicked
mainte	UW1agX
mainte .	eeleed
mainte on	Yctcea
mainte planne	feeejd
mair	dgemea
mairea	jkceeb
maison	kbeeeh
majori	dQndcr
majori a	eZeeeo
make	onWgac
make @d	cacuca
make a	dkYhhc
make an	gsakQe
make any	cubceY
make anybod	mcdeee
make compet	eaoebd
make contac	dncdfd
make hack	ceegel
make her	saeYee
make his	lceefe
make i	hiZddj
make it	mcVjjc
make its	mraYdU
make me	dkbjWj
make my	ckcdie
make of	dnhZdc
make offers	lXjefd
make one	Zebpcf
make our	ndbfdd
make promis	jkdeeZ
make some	ebdden
make sure	kdlccc
make that	tabedb
make the	maXfXs
make their	ggejbd
make them	elceed
make this	dZrdfa
make up	qoXVda
make you	amaVne
make your	cdcode
make yourse	edeneb
maker	ehdied
makers	iahedj
makes	imdbYf
makes her	fcekee
makes his	odceed
makes it	fVcdes
makes the	arceea
makes this	faeffm
makes up	igfaib
makes you	dpehbX
making	bkYaqf
making a	cichdh
making an	dZZejo
making any	ZvcZec
making calls	gieeee
making it	efhYnc
making me	dcddoe
making one	jidedd
making our	iaheeg
making the	fdjhbf
making these	ebcldh
making up	etZbdb
making you	XfZavc
malik	dbnadh
mall	kbddeh
mam	dbjZhh
mam i	edbeem
man	lbXafq
man .	cajaen
man and	ebcgmd
man for	cifeeh
man from	digbZk
man of	lhdddc
man on	fcdecn
man said	iieded
man says	dpcadd
man they	meddeb
man to	fnceeb
man who	iZdbdo
man with	dYjeel
manage	kkXdic
manage 's	hsRblX
manage .	iXVhsd
manage ;	jgbfhc
manage ?	eddmde
manage @d	ibdkde
manage again	Zldefh
manage and	b4QgaS
manage are	anidea
manage asked	babqak
manage at	lagkbb
manage call	fcfifg
manage can	ddboee
manage comes	cledee
manage decide	jcedeh
manage expect	fhebei
manage first	eiebje
manage for	fjSpkV
manage from	eceele
manage grade	ejdcfh
manage has	mbgcdf
manage he	hamdde
manage here	emhfeX
manage i	bkicjX
manage if	cleeee
manage in	dobhca
manage interv	lfddec
manage is	imUhed
manage it	pbdeea
manage its	eddehi
manage job	gcdekf
manage just	fkdddf
manage liked	gnacaf
manage meets	idffff
manage missed	ekdgha
manage nerys	eehdie
manage now	cgddke
manage of	bcdjmb
manage on	hckcee
manage please	jeebif
manage positi	fYjnfb
manage post	fmdblW
manage promis	giedef
manage rang	cdcdhl
manage review	ipTbeg
manage role	bgfcdl
manage said	fmdbed
manage says	kccdid
manage scheme	geceek
manage servic	fdeffi
manage shall	paebee
manage she	ecegke
manage spoke	deckeh
manage that	dmbieb
manage the	fdeekf
manage to	iWhaqb
manage told	hjedde
manage took	hkdeec
manage traine	eeeeej
manage wants	hhedha
manage was	pgfbdY
manage we	kaihbd
manage went	echbdm
manage who	kegddc
manage will	cvYeeY
manage wishes	cbjmcc
manage with	cgbdij
manage would	dddqcd
manage wrote	dkdehc
manage your	XiuSmV
managi	hUlklS
managi direct	mRcpiZ
managi editor	dcZhne
managi partne	hjgddb
manche	jdegee
mandar	feecel
mandat	dbgidj
mandy	dbkedi
manila	ecdfel
manner	dadeeo
mannin	ecdlbi
manual	edegej
manufa	akbfdi
manusc	feegeh
many	glfYaj
many .	bjdeei
many applic	kbkbcf
many as	kceged
many good	ifceeh
many greeti	keeeee
many happy	djmbda
many imani	hgfgfa
many messag	fmZeee
many more	ecdffl
many of	hdhbdi
many people	jZeefk
many qualif	feeeej
many strong	fdefej
many thanks	gelfbc
many we	eiefee
map	fVxUeb
map room	eeeekf
maple	hceeif
maple ward	hdeeid
maplel	feeeje
mara	eedeek
mara .	eedeek
marath	aiuaZW
marath .	djejdb
marath and	eijced
marath on	eflbee
march	cpeddZ
march .	apfddZ
marco	eddled
marcus	iddeeg
marek	bdmYgh
maren	dZjicj
margar	geehfe
margin	gdlbai
margin .	dYscbd
margin is	doYgdd
margit	feledd
margot	gdedej
margue	edccdo
marian	kdcged
marine	kdajcg
marine electr	feeffi
marine survey	fedkee
marion	ehbeei
mariso	ifbhgd
mariso writes	lgcedd
marita	fieefe
mariti	fecndc
mariti myster	fecndc
mark	ifOebu
mark .	dkYhhd
mark and	gbefel
mark for	eeeefj
mark in	ebcbep
mark it	ljdbdc
mark of	ffcffj
mark these	naeeee
mark was	eeedfk
marked	ooWdeX
marked .	kmZbeb
marked as	fhlefY
marked by	mdeeec
marked the	icedfi
marked you	didedi
marker	mjZced
market	lNqfcf
market .	fUteac
market ?	ccdode
market coordi	oadefd
market execut	ejefee
market i	eboedc
market on	cekcid
market out	eYpdiY
markin	otXXbW
markin .	eqcXed
markin counci	lZdjee
markin is	gmdeea
marks	nkRPll
marks .	heZYrc
marks are	nlZZfZ
marks on	jcffff
marlbo	edfcel
marloe	fefeej
marnie	ejheec
marrie	jXelfe
marsh	fffffg
marsha	ehgeef
marta	edoakX
martin	ekbadl
marvel	dbgfek
marvel .	eckhed
mass	gdejde
mass .	edelde
massiv	cgbdem
master	eYfbgp
master 's	ciYddo
master .	eccanh
master of	idffge
master until	ebpeea
master with	eaqdeb
match	dhaYio
match .	dVcjin
match ;	fefife
match and	fcdkdh
match betwee	fhbefi
match for	blYddm
match is	egkbee
match on	eerVee
match our	hgcdeh
match right	ehedfi
match the	egecnb
match them	dadpee
match they	eadefm
match was	fecffj
match we	bvabeb
match what	heagdi
match will	hnabfc
match you	fkeefc
match your	eaoVob
match>again	ehahfh
match>answer	pxQdeQ
match>ask	fafYcs
match>away	ghdZgj
match>bye	djeddh
match>chosen	fgZicj
match>closed	fddfek
match>date	ganeec
match>decide	lpZdba
match>free	gchbcl
match>give	dfoeZc
match>goon	deYnci
match>hear	efccem
match>hold	eegdei
match>if	kbbkiZ
match>joy	cabgdq
match>match	glTgcn
match>me	ZPY5hZ
match>meet	dlWmZg
match>news	ffeeei
match>not	cWZhcw
match>offer	hiXQyY
match>others	geVhbp
match>papers	Ykiicb
match>post	cqRfdm
match>receipt	edgjfc
match>review	frTlbZ
match>said	bZaqdi
match>soon	jdffee
match>sorry	fddeek
match>step	feUqbi
match>thanks	hdiefe
match>them	dfZnbj
match>wait	coVcgi
match>will	huZcdZ
match>you	bicmgc
matcha	nXfcdk
matche	ZTYjon
matche .	ffcgkb
matche my	feeejf
matche says	efejee
matche the	edechj
matche to	edcfii
matche with	ecejjd
matche your	eYbdfr
matchi	Zbqfaf
matchi .	fceheh
matchi your	fckdeg
mate	aXdZjs
mate .	jcZbco
mate forema	eagmed
mate got	YnaeZm
mate the	eilbeZ
mate they	ffecjg
mateo	feejdf
materi	cgZdfo
materi .	edbeeo
materi for	fedffj
matern	eSlhfi
matern cover	dWejfm
matern leave	gapecc
mateus	eZeild
mateus .	edgjee
math	lcbcjd
maths	cVayZd
maths part	eddpda
maths test	eeejee
matric	fffgff
matron	mlUgfa
matron says	bjkdda
matron to	hkadee
matron would	fjeeee
matter	gjoWhW
matter .	WcrXgh
matter and	eieffe
matter closed	kbeeci
matter contac	edleed
matter for	jbbkee
matter furthe	febfel
matter has	ejeffe
matter in	djadoZ
matter is	djjeeb
matter more	deejeg
matter of	hbeflZ
matter please	kcgcee
matter rest	flcdee
matter to	kYrZdZ
matter write	eekeee
matthi	dngafc
mauree	jcaici
mauree dark	kcbfdi
max	sRXqca
max #	ddelee
max @s	rcZedc
max please	ceemdf
max you	eeekee
maximu	cYYsdi
maximu for	deaoee
may	Zrgbcf
may .	cjeZdk
may appeal	eeedbn
may apply	debadr
may ask	ddjbek
may be	ZxiWWc
may call	Zjledd
may check	ncdeed
may choose	dZepde
may close	eaqddd
may collec	edbeen
may come	dphYdd
may concer	YipYhc
may consid	gcbbpb
may contac	kiYWek
may count	mdedde
may expect	mUmWhh
may have	iiVhdi
may hear	aleeef
may help	gigcgb
may i	YVapof
may invite	fxeOfe
may know	Zakjdh
may like	edlcdg
may lodge	deeeel
may log	fejefe
may make	Yjenbe
may need	eelcee
may not	c7aUYU
may now	dVpgja
may of	ibeefh
may open	eedecn
may or	hwVYad
may re	eeeefj
may reappl	cccbds
may receiv	dghgec
may regard	dbbdpd
may reopen	edldfe
may reques	deedfl
may ring	dcejei
may say	dclaje
may scribb	jVifdj
may still	csYlcV
may submit	cccceo
may take	gxXYbY
may tell	dgmeda
may use	fdclfe
may want	endced
may we	cMX3lW
may well	cqhbca
may wish	epaabg
maya	nViiea
maya ironic	pYiggW
maybe	SuPXXv
maybe .	bXVXZ2
maybe a	Zoblaa
maybe for	bdcmci
maybe it	ebkeja
maybe then	aaeddp
maybe you	enebed
mayor	nfebiW
mayor .	eifffe
mayor and	qYedef
mayor asked	elccge
mayor is	bbmldb
mayor went	eifffe
mazel	ffgfgf
mb	eejfee
mb .	eejefe
mba	feeffh
mbatha	fefegh
md	iaphaW
md 's	dhndab
md .	cZphcc
md has	gjfcee
md is	paecef
me	ecakke
me #	vTYYfh
me .	agYYqk
me ;	lWbnag
me ?	Zcjgka
me @d	wVXdcg
me @p	XsZeXk
me @s	leYndX
me a	TYb0ha
me about	bcomcS
me after	rYXWbp
me again	fhieYf
me an	Zlcfkb
me and	jbWpee
me any	ichdhd
me anythi	dipXad
me appare	ffbfcl
me as	fQZY1b
me ask	cqccec
me asking	feeked
me at	jYWria
me away	eaciel
me back	VZUzgf
me be	bjbbii
me before	kYZpWk
me being	ehaeld
me betwee	hakagh
me but	esfZTf
me by	jScskW
me can	dkoWcc
me check	nceece
me come	mYdjdb
me confir	nddbde
me contra	eccZrd
me dates	effief
me direct	icekdd
me do	dbclbk
me done	gameed
me down	cdRhZv
me during	bbibhk
me either	mgcced
me ever	ebeeij
me feedba	ifedee
me final	hdekcd
me first	XcZepj
me follow	lhbded
me for	fgQldn
me forwar	ecbrda
me from	pSfTqe
me full	edcYsc
me furthe	ciZZdo
me get	gcdkee
me great	dedcoe
me hack	sKfrTg
me half	ebmfee
me have	TVcxed
me he	ifYdbn
me her	ibdehf
me hi	fdjeef
me his	mXdbfk
me how	dbredY
me i	Vjicek
me if	ajikXd
me in	ZeannZ
me is	ihZeei
me it	kfgYff
me just	bndeee
me know	dScskf
me like	eZeeeo
me luck	dbemdf
me more	cXofbk
me my	eiheec
me nearly	Yrdcde
me next	fcejff
me no	egbkia
me not	efXcdq
me nothin	ehleeZ
me now	dZocic
me off	cV4baQ
me on	iZLd2d
me one	fjlbbc
me only	jgeeec
me or	igmXeb
me out	WYngei
me owner	cgZchl
me put	hdcajh
me rather	gbkeia
me right	fdbddn
me round	cdnica
me said	fceeek
me say	ebidgh
me see	csdYde
me she	hekbYh
me sign	ifdfee
me so	Rldggj
me some	bpYgce
me someth	eccode
me start	bbnbbl
me straig	eZZilh
me take	dlhXeg
me talk	qvaPWc
me teach	dgelce
me tellin	dldbkb
me that	naddcj
me the	adah2N
me their	hljYda
me then	gYdeen
me there	cakZjj
me they	qrXcQc
me think	cjacnb
me thinki	lgefda
me this	eddiic
me three	dZdsdc
me throug	ceoehX
me till	iTcioa
me to	cZSokm
me too	djmYec
me two	edemde
me until	oUfjag
me up	edbcne
me wait	dcsbZd
me was	eqdXcg
me we	dlddak
me what	YiVjrY
me whatev	bkechf
me when	SjkjiZ
me where	ebpebd
me whethe	ifgeYj
me which	Yeasha
me whiche	leedee
me who	auebcZ
me why	bldiec
me will	dmeece
me with	dYTiyX
me within	mhaiaa
me would	cZdsdb
me yes	kgcaib
me you	cgiXih
me your	OVV8ef
me>again	Xfinag
me>answer	kXdhkd
me>ask	cdhknS
me>away	doYkVh
me>bye	Zabhbt
me>chosen	ccdXrf
me>closed	elhegZ
me>date	maYklZ
me>decide	rcbeec
me>free	aicscY
me>give	iQjqiW
me>goon	abaohg
me>hear	eYbqhe
me>hold	VhYnqX
me>if	cgahnb
me>joy	Yblalh
me>match	UbgzXd
me>me	aVgfnk
me>meet	jgenWa
me>news	wbWfda
me>not	Xjcdhk
me>offer	SecrrS
me>others	iqjnVN
me>papers	SVcxpb
me>post	eiiXnZ
me>refuse	YaXZiu
me>review	YngQjj
me>said	cpcYck
me>soon	gpYfWf
me>sorry	fbcoYh
me>start	XUkSvj
me>step	Qaowba
me>thanks	YYlWfq
me>wait	ZnalYg
me>will	gbfjfe
me>you	baclii
meal	Wjabrc
meals	daqbed
mean	riddZZ
mean .	eaZpib
mean ?	ebpaed
mean anythi	buccda
mean as	eefeje
mean it	jWXZev
mean no	mdcefd
mean not	pbdeeb
mean that	hcbedn
mean the	jckedc
mean this	kcddeh
mean to	ebdjei
mean you	jdeege
meanin	hQcktY
means	lyYQZd
means .	bnVcbm
means an	keedff
means by	naeeee
means for	dkjdda
means i	gndddb
means it	dfdeel
means no	pPgcam
means out	eqbdeZ
means that	idkYhd
means the	egjeed
means there	kdeefd
means they	npddcT
means we	oUZXjl
meant	lidemS
meant for	eooYZW
meant it	igackc
meant seriou	eeeekf
meant the	bigald
meant to	pmcXYb
meant was	jZmeea
meanti	leqacT
meanti .	jatcbV
meanti ;	fdkeed
meanti check	ekeefd
meanti feel	djegee
meanti follow	iejbef
meanti here	didhfd
meanti just	sXddef
meanti please	idehfd
meanti there	hbejde
meanti you	ekdefe
meanwh	ZmiYla
meanwh .	faoffb
meanwh please	deeeke
meas	mZcifd
measur	jhdaid
measur .	ekieda
measur for	eecbpb
mechan	hVhgdk
mechan .	aagobg
mechan fitter	febffk
med	ecfdme
med .	eecdme
media	XsnYaa
media .	Yklded
mediat	daaeYu
medica	aaQvng
medica .	acWkki
medica and	bVapii
medica beauti	gieefd
medica before	fbemee
medica board	kcedhe
medica certif	efekee
medica cleara	eeddjg
medica court	bhekee
medica direct	gedeck
medica examin	ecfnbf
medica fitnes	fkedee
medica for	kgddee
medica form	delede
medica is	ajZfnb
medica on	ekdgce
medica passed	iccbmd
medica please	eedlee
medica questi	fffkcf
medica report	Xlekee
medica screen	edbobh
medica standa	fddejg
medica we	ecffke
medici	dhZcrZ
medici .	edadra
medium	ebmbjb
meera	dgkfec
meet	bhexZX
meet .	U6WabV
meet @d	kjeYed
meet a	edjhee
meet about	ihedfd
meet again	feeeej
meet and	dradeX
meet at	edekef
meet everyo	clehbe
meet for	faeefm
meet in	lWoceb
meet link	ecdnde
meet me	ealjdb
meet my	bcdoeg
meet on	obdfdd
meet one	feeefi
meet our	bjghce
meet the	Zdb3XY
meet them	eVdrch
meet to	diddkc
meet up	chndea
meet us	dbcnhd
meet with	ejchee
meet you	eYewcY
meet>again	mkXdbg
meet>answer	wbQjZh
meet>ask	ehWmed
meet>away	YoclgV
meet>bye	iXUhfq
meet>chosen	cdgYlj
meet>closed	Wmddbn
meet>date	jYbqfb
meet>decide	jgabrU
meet>free	gQiqgc
meet>give	eZgeme
meet>goon	gfbobb
meet>hear	inlRfb
meet>hold	atbbbe
meet>if	goZcZi
meet>joy	iVbYzW
meet>match	bUfxbd
meet>me	lXYohc
meet>meet	UcVzeh
meet>news	kYWqee
meet>not	jmeeYb
meet>offer	ZvUUmd
meet>others	dncVel
meet>papers	ejYmiX
meet>post	dbWrbk
meet>receipt	cimYee
meet>refuse	iiaZcm
meet>review	efnfbZ
meet>said	X1XieP
meet>soon	gibeeh
meet>sorry	gbeado
meet>start	aZccud
meet>step	bjcoad
meet>thanks	kcjZch
meet>them	djbhhd
meet>wait	fVfifm
meet>will	phYdga
meet>you	eeekee
meetin	oidgYa
meetin .	ghajZh
meetin ;	fkedfc
meetin @d	kccbdk
meetin @p	degahj
meetin about	lrYadX
meetin all	bYqdef
meetin and	nmXacc
meetin at	oddccd
meetin from	fldded
meetin got	lfdced
meetin has	idciee
meetin in	dpadec
meetin is	oiYdfb
meetin of	mYfcck
meetin on	leigdW
meetin other	cleefd
meetin our	cZctdd
meetin please	eddlee
meetin room	ectYcc
meetin the	ZZbzYc
meetin till	iefeff
meetin to	jhdfeb
meetin us	Vvdcec
meetin was	cndfec
meetin where	ifhdec
meetin with	kXYhij
meetin you	fekXck
meets	vibiSU
meets .	cpbgcd
meets @d	uaccbd
meets again	dkdeff
meets and	gjdeed
meets at	jefdef
meets hack	lfddfe
meets in	cimcbc
meets on	pccjXZ
meets the	eeejeg
meets when	bsZecc
meetup	bdyVcZ
meetup .	eklZdc
megan	rdcYkY
megan .	lhWZle
megan of	oZjdda
mehmet	edeegj
mei	gdjeee
mel	ffefhf
melden	ddlged
melden uns	edleed
member	flmUcf
member .	bfglcf
member and	ggbeei
member appoin	edekcg
member are	eocdeb
member did	ejbdeg
member has	ddmeed
member have	ediefg
member may	ehedfi
member of	llWbef
member will	dleeed
member your	Zdkcek
memo	abckke
memory	faoded
memphi	ecelgd
mensah	hbgdgg
mental	dggmZc
mental health	egkded
mentio	hRwkUb
mentio .	danfce
mentio ?	endbde
mentio i	ieeeff
mentio in	jeeefd
mentio of	earcea
mentio the	iWkkae
mentio they	bkmdbZ
mentio what	eZqdeb
mentio your	felcdf
mentor	obZodX
mentor a	iefdff
mentor and	eeelce
mentor office	jfgdhY
menu	edjljR
menu for	cfkhdb
menu one	eebknV
menus	dhieee
mercha	fZbjdm
merci	bfrada
merci for	chmbdb
merci pour	ecmeed
mercy	dflddb
mercy of	enaeed
merged	eWubdb
merged with	fXqffb
merger	eXxbZc
merger 's	cikddd
merger .	dcnede
merger and	ecmeed
merger announ	kfYedk
merger is	eZpede
merhab	gachej
merhab has	fcdffl
meridi	ambjce
merit	kbaUoi
merit .	dfefei
merit and	bmddhd
merit list	qZVXli
merit pool	feeefi
merry	dhnYgc
merry christ	dhnYgc
mesa	ecpdcb
mess	hkblbY
mess with	ckfeef
mess you	edlieZ
messag	iavdZZ
messag .	gifebf
messag ;	fjceeg
messag @d	jedeef
messag about	ldbgef
messag after	ddobed
messag and	ehicdf
messag are	jZmced
messag as	edleed
messag asking	hZdmed
messag becaus	ccqbeb
messag before	kbachj
messag by	rXahec
messag confir	cdsYee
messag could	ecrdeX
messag finds	filbdZ
messag for	hdieed
messag from	fdpkYV
messag goes	fcjffe
messag has	dgkeed
messag i	dmabeh
messag in	darbcf
messag is	apahbf
messag just	hbdhif
messag me	lceged
messag of	ckgbdh
messag on	tbYede
messag result	ckeffe
messag said	chbldc
messag that	fbifeh
messag the	fekeeb
messag to	bVsfdf
messag when	Ymieef
messag will	cbreea
messag with	fdmdfc
messag yes	bdlhee
messag you	ncYlbb
messen	YfoYjc
met	aiceap
met .	cogfXe
met @d	iafcle
met @p	cfbdgn
met all	gjZedh
met and	dcZfas
met at	nVdjbi
met by	fbdkeh
met her	ckhded
met in	eaZeqe
met my	djdjcd
met on	ZoXacp
met the	gfVjYn
met us	ekeeee
met vriend	ecdlee
met with	jbceej
met you	ZhsfbY
met your	dbmchd
meter	mdcfce
metres	efgfff
metrop	kpaaeY
metrop has	lhcdec
mexico	eiceeg
michel	ehadel
microp	dalhed
micros	ZSsaii
micros .	ecoeeb
micros employ	eapddd
mid	akgala
mid level	egcfie
mid size	Yqdcee
middle	elhXhb
middle of	hrcaca
middle school	fecigf
middle so	efndda
midwes	lecdef
midwif	cdgapb
midwif .	eeeejf
midwif band	ejfeee
might	T4dcXa
might .	dhbmcd
might be	dyXbUg
might call	aneeee
might change	eZimeb
might come	ficdfi
might expect	Ypeeed
might have	fYbcbu
might i	cccpde
might intere	ecmgcb
might know	bldcei
might like	ectaca
might make	ejeebh
might not	a0fZbT
might take	eiefef
might want	d0aQbb
might we	fccnee
migrat	bfgedj
mihi	cdieie
mikkel	eidbei
milan	eamgfd
miles	ddibig
milest	jYnedZ
milk	earYde
milkin	dZhoea
mill	hUviWW
mill .	iSwbcZ
millio	ahogcZ
millio for	bhnbdc
min	YYisfY
min .	ffejee
min call	feeZne
min in	fejeee
mince	cpZdgd
mince pies	dnbeee
mind	dffjch
mind .	XmUjgj
mind ?	fdcpZe
mind @d	naeceg
mind about	djaeej
mind after	kdecid
mind and	cjkXbh
mind answer	edcjei
mind coming	feeked
mind doing	dbdode
mind for	bkabbo
mind gettin	ecceoc
mind how	dXwbda
mind if	ecdleg
mind in	ekcdhe
mind on	lajbed
mind record	efeiff
mind sendin	fdekee
mind tellin	dcdodd
mind that	daacqf
mind the	aVwfda
mind to	elcbbk
mind up	khYfZj
mind waitin	fsdVde
mind you	draeca
mind yourse	harZdZ
minded	hnclTc
minded to	isddUd
mindin	eekeee
minds	qqQXec
minds .	joWZjY
minds and	ejcech
minds are	eaeeco
minds before	apeeec
minds by	paedde
minds on	fjeeee
minds up	ndcdee
minds you	dWdmld
mine	fadT0a
mine 's	cXopaX
mine .	gpXSkf
mine and	dbdVrg
mine gets	dnccfe
mine has	cenYdh
mine he	bmefef
mine i	peacdf
mine if	eacdqe
mine in	cbbkcm
mine is	cesZdb
mine so	ccneee
mine they	jjddbe
mine to	cgcekf
mine was	ggZcmd
mine will	sUdicc
minh	dcencf
mini	aapjad
mini .	daqbee
minibu	bejmcb
minimu	dgVWcw
minimu .	eccden
minimu is	ededem
minimu qualif	efaeel
minimu requir	hkdbee
minimu score	eddefk
mining	ecnbee
mining breakf	ecnbee
minist	cpjabb
minist 's	digdch
minist .	ZuhXXc
minist and	mYddei
minist but	hiceee
minist for	gieheb
minist has	egnbfY
minist signs	fieeef
minist so	eaoefc
minist which	gjeefb
minist will	Xlciei
mins	gVerZg
mins .	jYiiee
minute	aVl0Za
minute .	YTyibY
minute ?	feclee
minute after	iZcaYt
minute ago	feedkf
minute and	YWlqmR
minute at	dedlee
minute before	mcejba
minute call	eZcqee
minute chat	eidffe
minute each	eeelee
minute early	fedkef
minute for	dfXrdd
minute hack	eddodd
minute i	pgccab
minute in	eedjef
minute intro	dkdgfd
minute it	mheccc
minute later	jacbdm
minute long	eeejef
minute of	aWmlbi
minute on	dYcvZd
minute once	ffdkdf
minute plus	eedlde
minute presen	ddeocd
minute slot	ecekef
minute survey	felYfi
minute talk	eddlee
minute the	fdefei
minute they	ceeele
minute to	dYobZk
minute video	eeejee
minute with	XrakcZ
minute you	ecadim
miriam	bcpahZ
miriam frustr	eVrajb
mise	mYcked
mise le	mZcifd
misery	xZQVgj
misery in	dbWdkn
misery on	sabbdc
miss	cdxbdT
miss a	ecqddb
miss out	dcpcdc
miss the	ecikbd
miss you	edkeef
missed	bdgbfm
missed anythi	hZmffc
missed her	incefW
missed it	bcafbr
missed on	blZjdf
missed our	edapdd
missed out	dcZehn
missed the	YbjYcp
missed you	kYmehY
missed your	fiobdW
missin	WaS+Yb
missin .	achpYg
missin ;	edbmef
missin a	eeejdf
missin and	ekefde
missin certif	eidhde
missin is	eddihe
missin page	dlXmec
missin please	fddlee
missin the	feejfd
missin your	bZZpjd
missio	mggbca
missio .	lfbeec
missis	feeeje
missus	jeeeee
mistak	XkxPXg
mistak .	fmdWej
mistak it	Yjsbba
mistak please	dcjcck
mistak you	ecpeda
misund	fldeXj
misund we	fldeXj
mit	defhfg
mitten	ejdeee
mix	hjogbQ
mix .	atWZaj
mix of	ihbjeZ
mix up	jTvakQ
mixed	lWjcbj
mixed .	jamdda
mncs	bljebd
mo	mXjdbg
moaned	jZaegj
moaned about	jZaegj
mobile	iacpeZ
mobile .	ebbnfe
mobile number	ehamcc
mobile rob	ednddd
mobili	cglcde
mobili .	dfneea
mock	dctcZZ
mock call	gebkde
mock interv	bbzTbZ
model	XXdjYs
modell	abpdef
modell .	bemfed
modera	ianfad
modera by	hieeec
modera of	ibkced
module	YiXgWt
module .	eccebo
moin	jqVahZ
moira	hdehee
mokoen	edmbde
moment	bnmccZ
moment .	cqgcgT
moment all	ehbedk
moment and	jaheff
moment but	ehdbdj
moment i	angadg
moment in	eceieh
moment it	dieffe
moment so	eideef
moment the	hljcdW
moment to	dlgXhg
moment you	fddfld
moncto	icdeej
monday	kWyaWV
monday .	eavZaZ
monday and	cgcobe
monday only	occdee
money	XccS4c
money 's	iehchc
money .	eeaffj
money and	dedbrb
money announ	benedd
money for	hhcZje
money is	eboeea
money no	fdgeei
money on	ccaaqg
money people	elfedd
money so	eZdlfi
money talk	ejddie
money to	cffbpY
money went	ebifam
money wise	eefcjf
money with	eeeief
monica	hcbWqe
monito	ebrcbc
monito .	hbnbbf
monito form	eeejee
monsie	gfYbob
month	dYsamW
month .	gXtYeb
month ;	jdegee
month and	dbasbe
month contra	feedkd
month free	edmcee
month so	ccmeee
monthl	fkfhab
monthl newsle	eejeee
months	SrpYXa
months .	Zrdddb
months notice	bbuacb
months of	fcdefl
months old	fdclee
montré	fcdeel
moodbo	eclfde
moon	bhdapc
moon .	edieic
moon if	dddekh
moon to	ebdcqd
morag	ibdheg
morato	dboded
more	epaccj
more #	echked
more .	gpjUeZ
more ?	gYarbf
more @d	lfcdee
more a	eeeieh
more about	efhiaf
more after	jjeaec
more and	pYaiha
more applic	dlcdef
more are	febmfd
more at	emcefd
more before	Xoefed
more but	ddpdea
more by	bocdee
more candid	ohbceb
more carers	anedee
more chat	cdflef
more closel	dUacex
more conver	jcdjee
more cvs	eodeeZ
more days	eneeea
more detail	efbodc
more direct	fbdeen
more drawin	djeged
more exact	igedfe
more experi	dUYYd1
more farmha	gkddee
more for	hdmbdd
more form	edcmee
more forms	gbddem
more from	Twaccg
more hack	ibcmec
more hands	daacdt
more hires	ecieei
more hurdle	eaenee
more i	lhadee
more in	hgheeb
more inform	eihffc
more interv	kWheoX
more is	eboded
more junior	edecdn
more lad	fifefe
more like	rZcddd
more likely	idheee
more money	eieehd
more news	eoeeea
more of	hWZUmt
more often	efmbed
more on	addleg
more once	dldeee
more openin	jsWeeW
more patien	dpcded
more people	e6ZSaU
more person	ircXda
more precis	eoiceV
more questi	ecemee
more round	eadpea
more rounds	Zadtdb
more saturd	ekceee
more senior	eZZdds
more so	eaegel
more soon	encbee
more suitab	ededem
more suited	fddffj
more talks	draaga
more teache	dgdkee
more tests	aXZjoj
more than	bcdhji
more the	eejZgh
more thing	bWhxbZ
more time	esgUgX
more to	awjXVY
more waitin	endedc
more we	fbeffl
more welder	ekedee
more when	U6XfWW
more will	dgeefi
more with	eXdlel
more years	ebadeq
more you	deXavX
moreau	ebakej
mornin	kVWzZe
mornin .	jgTqbZ
mornin ?	dddpdb
mornin @d	dddndg
mornin and	ebeick
mornin applic	feeffi
mornin are	ebdoed
mornin f2f	eideeh
mornin in	fddkee
mornin it	gdkeee
mornin links	ffcjfe
mornin meetin	eefief
mornin mr	eeclee
mornin mrs	jgebfe
mornin ms	jeibfd
mornin on	bcindb
mornin or	eddmde
mornin placeh	dbYlkf
mornin the	eebdfm
mornin with	egdiff
mornin you	deekef
mortga	ldkecY
mortif	eYZidp
mortif .	eYZidp
mortis	jcebej
mortua	dieefh
mortua techni	dieefh
most	pZihUf
most #	gamced
most .	rbafcd
most aftern	fddlfe
most and	pbeced
most closel	jkcbfd
most of	fsXZde
most people	echmcc
most read	eelede
most recent	eaenee
most welcom	edagbo
mostly	fjidbd
mostly talked	ebqcdb
mot	bdrYdd
mothba	dVwedX
mother	iTrheX
mother 's	nbagfd
mother house	efhiec
motiva	cicieg
motiva letter	ejdefe
motor	feefje
mounta	ipbUoW
mounta .	cmccka
mounta rescue	igeeee
move	bkdoab
move .	fXtieU
move again	difefe
move ahead	dYbdds
move anyone	eZqefa
move at	cidhic
move before	cobdee
move fast	jkbdec
move forwar	aeXkdn
move in	ecdeen
move it	edekfe
move on	decgjf
move our	gdeife
move quickl	esaceZ
move slowly	ekdeee
move the	icleeb
move things	dfdjfe
move to	bfiibf
move up	dheble
move went	dfkidZ
move withou	fldefd
move you	iXawbY
moved	ejgkcZ
moved .	bjnUkZ
moved and	ndcfec
moved becaus	hYcned
moved by	efeefi
moved decisi	ldecfe
moved fast	deehie
moved forwar	bcZdds
moved from	eochcZ
moved into	eapdec
moved it	qbcdeb
moved me	eddlee
moved my	diandc
moved office	daqcec
moved on	giZlec
moved our	eaendd
moved the	ehdiee
moved to	bilibZ
moved us	ebbedq
moved your	cfdmed
moveme	fpXkdZ
moveme .	bicmdc
moveme counci	kbdiee
moveme on	emeded
moves	dtpYXQ
moves .	gckgdc
moves from	lfaeee
moves slowly	cpaeed
moves to	kcnXdb
moves until	eblefe
moving	Zfdmak
moving .	kkbgbb
moving ahead	cZbcfu
moving and	edleee
moving forwar	fcSibr
moving here	dZkcmb
moving on	dXaqcj
moving slowly	eieeee
moving the	fleded
moving throug	eicjed
moving to	XdsgdZ
moving we	ledeee
moving you	dYkieg
mps	hbleec
mr	jXVsal
mr achter	ieedfg
mr and	jZlcha
mr baptis	edembe
mr brandt	djeefe
mr client	eieeff
mr consul	jddefh
mr contro	gefied
mr delacr	efcdle
mr fernan	fdegfi
mr iyer	gcekee
mr links	hbbjeg
mr lund	egbeej
mr naidoo	iceied
mr nakaga	gdfdfi
mr okafor	jcfffe
mr origin	febmfd
mr osei	ddleee
mr p	denedc
mr pereir	jaejfd
mr petrov	edeffj
mr placeh	jbccih
mr plates	bgfdbn
mr un	eejefe
mr van	eieeff
mr vielen	aYehkj
mrs	kYhghb
mrs oyelar	ieefff
mrs revive	kddice
mrs tak	eceldf
ms	jYflce
ms brandt	jceeff
ms candid	iYmbic
ms client	eekeee
ms commis	edhdei
ms costa	bekdcj
ms din	idegef
ms distin	kfcjbc
ms fernan	ffedif
ms harbor	jeibfd
ms k	kbhfga
ms kaur	hededi
ms khumal	eejefe
ms lim	famffd
ms links	febeii
ms o	ediejb
ms okafor	fdfefi
ms origin	feefei
ms petrov	fcdefm
ms placeh	Wmagdm
ms pritch	ideeeh
ms quarte	chcbji
ms r	ccnicb
ms ranger	dYogdb
ms t	fdiffe
ms tan	fkcefe
ms teams	ffdjef
ms the	akcfid
ms un	kbffff
ms whitfi	didifd
msc	kabdnb
msgd	gfcfie
msk	eiidfc
mtg	ldceee
much	ZnhXZo
much .	ZqsZXS
much about	cikced
much alive	eieffe
much and	gcfkbe
much apprec	eflefb
much as	ZmWXWv
much but	elbcka
much delibe	feedgi
much enjoye	ebnfed
much for	jdkWYl
much going	diefff
much hope	ddebne
much i	bhkdcg
much in	goacec
much later	cmeeee
much like	efblhc
much longer	cndeec
much notice	cabsbe
much oblige	eaqbdd
much of	dlceeg
much she	gdbcen
much so	djddlb
much still	enceec
much succes	fedefk
much that	fmefea
much the	ibiefe
much they	dcbdcq
much though	fdbffm
much to	Yelccj
much we	edaedo
much work	edcdeo
much you	dgicka
muddle	fddfmc
mullin	eldeec
multit	ecdhei
mum	bL0PpZ
mum 's	eeiege
mum .	cW0YgU
mum can	deldef
mum it	ddgddk
mum they	gdffic
mum will	iedcif
mundus	jdcdjd
munich	fbidbl
munici	qZZddh
murcia	edncec
museum	cYmZkh
museum 's	cedcbp
museum .	abcldl
museum asked	dcddne
museum café	eclfed
museum guard	dcdghj
museum has	fhhefc
museum regist	ekddka
museum wants	deeled
music	dWiblj
music .	ecjcmb
musica	cncdee
musica direct	cncdee
must	TeW0bi
must .	fleeed
must agree	ikfdae
must answer	kZeiee
must ask	dkaaii
must be	ZXfufa
must cancel	ffedej
must comple	fffidf
must confir	bibXoh
must correc	ffddmb
must declin	eZdeeq
must disapp	ededhi
must do	ikagea
must first	drcbdc
must have	dUijje
must inform	cTlceq
must let	cdigdh
must log	ddcqbc
must not	ekbeeg
must now	laekbd
must part	fdeefk
must pick	ddekee
must reach	Ycdojc
must reply	geebke
must say	Yddoeh
must see	eefkcf
must speak	ekcgde
must still	eochZc
must supply	deekfd
must tell	iZbbdp
must theref	edmdcf
must unfort	ebZeep
must wait	bpbcdh
mutasa	dhdcld
mutual	aehmgV
mutual .	chnZdd
mv	oYYdbm
mvr	ebbidl
mwah	amjXlX
my	dcpfec
my #	eghcic
my @d	ckeied
my accept	cbcbmk
my accoun	ddldeg
my acted	daichj
my agent	gXeeli
my answer	jZXhpY
my apolog	fbXreb
my applic	XW5Qac
my assist	gWazYb
my attent	eeeife
my aunt	demehZ
my back	ebzZdU
my backgr	egeiee
my bag	ecYbrc
my bank	ddleee
my best	ecedem
my boots	eccehj
my bore	ngVjda
my boss	onRWje
my breath	ejgeec
my brothe	aZ1XcU
my busine	kgbYdl
my calend	eZZtce
my call	skWcYc
my certif	eckdge
my chair	mbidcc
my choice	Ziiifa
my circum	eZkbek
my client	eWhhih
my co	jhZmab
my coat	jfkcae
my cofoun	epdaed
my collea	VnmmTb
my connec	ebjiee
my contac	jWjYfl
my contra	dZYbom
my coordi	ecdndd
my course	diiece
my cousin	bdtTjZ
my cover	feldee
my cpat	ifadbl
my curren	mXcpaZ
my custom	eecefk
my cv	bXuaXk
my daught	ebpceb
my day	elhcdc
my dear	eideei
my decisi	Yiemed
my deputy	cZljed
my desk	eYoeVn
my diary	ldedff
my diplom	eddobe
my direct	hhdaie
my dog	ecqZdc
my door	ncZchf
my earlie	ibblee
my editor	kicddc
my email	kcjaee
my essay	fobbce
my expect	eXnied
my experi	kiddec
my eye	ecXqee
my father	dYljbf
my favour	dmgabh
my feedba	jdeeee
my file	cmlaeY
my final	hfbcdm
my first	bhlhjT
my flatma	fUidij
my form	eledde
my formed	dckeeg
my free	feejfe
my friend	bfiYbo
my guess	jieddd
my gut	bqbaZj
my hand	fVoVqa
my hands	Y0TaiW
my hat	eaqedc
my head	coYZXp
my heart	dcVmgl
my honest	dZcjao
my hours	heicef
my husban	bifbgh
my id	eemcde
my inbox	ecahnc
my inside	dnebee
my interv	VrheXd
my job	ideehe
my keyboa	eekdef
my last	gWiuTc
my leave	bpaeed
my letter	eZmZqW
my licenc	ffeief
my line	obYbcl
my list	mdYdbk
my lunch	eZqbee
my lyk	eaqddb
my mail	fapfcc
my mailbo	dVqhed
my mails	ZYsddd
my manage	jnWZoX
my margin	lbZddl
my mate	VpnYSk
my mentor	ebdeem
my messag	ccdlid
my mind	kaialY
my misery	dbWdkn
my mistak	emcgdc
my mobile	kcbdje
my money	jcZdco
my mother	dajcjg
my mum	YYwbcb
my name	Xfnbid
my neighb	ilVjYe
my networ	ebpdcd
my new	dkicce
my niece	ehafdk
my notes	nuVZeV
my notice	kedaie
my number	aUPrdu
my offer	eZecpd
my office	ebcfki
my old	VWgmrb
my origin	deekef
my other	jicedd
my own	pikVZa
my p45	eeeekf
my pa	eiefef
my paper	fjckab
my partne	lkchWd
my patien	dkXdel
my paysli	cclmca
my phone	heoZbb
my pi	facleh
my pick	icdcdl
my place	almhZZ
my pleasu	fdncfa
my poache	cYkajj
my portfo	eallcb
my post	ebpecd
my presen	eZwcaY
my previo	dghlca
my proble	etabYd
my profil	cfoVdi
my recomm	eoccdc
my record	ihefdd
my recrui	elWbdm
my refere	Zhgraa
my regard	darcdd
my regist	ebZhne
my rent	dbleic
my report	dibcdl
my reques	ejhcec
my return	gXuVcd
my right	feegei
my rip	dgaidj
my salary	eacsYd
my sample	erdYdc
my second	lbegee
my secret	XWdvgd
my shift	hbYYoj
my shoe	dkiebc
my side	fkodYX
my sister	YW0bZc
my size	ejdhdd
my slot	kdibed
my status	drbcdb
my succes	ckcide
my superv	ecdkid
my tax	efbndd
my test	efdcel
my thank	edleed
my ticket	eificc
my tracto	dffjef
my train	dekfed
my transc	ebZsbc
my turn	ibeief
my two	cZlkde
my umbrel	emdefb
my uncle	cpbeec
my vaccin	feclee
my verdic	ncecee
my visa	hgZifg
my voice	gdecle
my voicem	fedeej
my way	bjhcbi
my wife	kfiSkd
my word	lhbbic
my would	kPjdlf
my yes	bpVclc
myself	fQomlV
myself .	kYebgl
myself ;	jeeeee
myself and	gceeld
myself no	djcckd
myself out	dZqedc
myself that	eeedel
myself the	dcdjie
myself to	ddkleY
myster	fecndc
n	qTeidg
n a	fdejef
n i	nbeeed
na	hbkdcg
nachri	emWeld
nachri .	fnZefe
nada	ZuZdcc
nadia	eggbgh
nadia short	fchcgh
nag	fkjddY
nag .	cileeZ
naidoo	kVqhYX
naidoo please	feejee
nair	feeffh
nairob	ZfoXgg
nairob .	bkefhd
nairob is	ebqbbc
nairob postin	eddfig
naitei	fefefh
nakaga	gZiZlg
name	Vmdkic
name 's	hyVdbU
name .	Uecamq
name ?	fddhie
name @d	deldee
name a	W0dbaX
name agains	eceehi
name and	kiYcdi
name anothe	Y0ZicR
name any	fTvefb
name as	dddmfd
name at	cpabjb
name by	mUjhgc
name came	brTtZU
name does	dbeeen
name down	mbcdeh
name for	eacnch
name forwar	dqabdd
name from	ddjidc
name has	lmOhbi
name in	daYpei
name is	bihZbm
name of	ZcluXU
name off	ZO/dST
name on	WjXYxa
name out	eYndbh
name terms	jheeed
name the	fbdilc
name three	fbelee
name to	dndbdf
name under	dWccpi
name was	bXVohp
name we	fdegkb
name which	dldcch
name will	didbih
named	Vegdqd
named .	eclbjd
named a	ehpccY
named and	edkjbc
named as	edehei
named below	febfYo
named the	foaehY
named you	deehei
namely	gdegeg
names	diWyUb
names .	kibced
names and	dYbteb
names email	fedjef
names from	ejdicc
names of	cgavZY
names on	dcdddo
names phone	fedjef
names to	iZZddp
names we	fiffde
names will	ecocec
nannie	ggWkci
nannie 's	jkbcec
nannie .	kcdhed
nannie race	efbddm
nanny	dXaacw
nanny .	eaZdds
naomi	ediibg
narrow	hmcbYh
narrow circle	eheiee
narrow it	indbcd
nasrin	ddWsYh
nasrin 's	ghcide
nat	qWddeh
natash	diZddl
nation	akfYjh
nation .	ekaedh
nation and	idegee
nation origin	ffifee
nation waitin	egdeei
native	dXYids
native level	fecfek
native speake	ebdjej
natter	eeehfg
natura	hWphVf
natura .	kbbecl
nature	ebgled
nature of	eciefg
nay	gkcbhc
nay .	gkeecc
nb	deaedn
nda	YaZzXf
nda .	eedmde
near	ekdgfc
near .	fdeeig
near enough	fcddme
near future	ZvWdde
near the	igekca
near you	jclZdf
near your	jcdedj
nearby	ebbedq
nearer	dZqiZd
nearer home	ebrdca
nearer to	fdfedj
nearly	hoTocW
nearly .	crbcbd
nearly at	cmakZd
nearly comple	edekef
nearly done	iefeef
nearly fell	nbbdid
nearly full	feeief
nearly in	eZfedn
nearly over	lZciee
nearly said	caYnoa
nearly there	eqZhab
necess	ghbhge
necess .	hfcfhe
need	cfYoid
need #	giedef
need .	ghoWcc
need @s	0VdXac
need a	SVdppi
need about	wWcWdd
need adjust	ieegee
need an	Vjajjg
need and	igdaie
need anothe	ejdceh
need any	deapdd
need anyone	dYVcdy
need both	fdeief
need but	ekedee
need detail	fdeiff
need for	iXZWvc
need from	gdchhe
need in	elcdef
need is	dfZmjb
need it	XViulV
need me	ecchnb
need modera	hieedd
need more	dkYgal
need my	TlZjmc
need not	UhiRml
need now	ebdjej
need one	ceXtbf
need proof	ecbqcd
need some	oecbee
need somebo	cZdcct
need someon	enWQYw
need sponso	fbflef
need take	edmeec
need that	ebbfbq
need the	jjVqYZ
need this	mXamce
need till	kkbcdd
need to	cogekT
need two	bZZyac
need until	1dUVab
need you	ZaYpdl
need your	LXT7qY
needed	gTbcjr
needed .	acpdkW
needed a	dVgcbs
needed as	kedeee
needed by	beefle
needed for	fXfcdq
needed from	kjgdbZ
needed on	jeffed
needed to	eedaen
needed two	eYcaqe
needed until	ilbcce
needed we	eebddn
needfu	feeief
needin	bQcbhz
needin a	eZadio
needin the	dYlchh
needin you	ebcddp
needs	dhRqhh
needs .	jfbaam
needs @s	mbeeee
needs a	bYbjqb
needs and	ffeife
needs for	eeiffe
needs from	ifedee
needs have	ffeeei
needs it	efdjgd
needs me	eddmed
needs my	aZbska
needs of	gdbeem
needs one	ffecbm
needs so	fdedel
needs some	kddgfd
needs somebo	bibhgh
needs someon	feecel
needs the	hfclcb
needs to	crXmaW
needs we	jdeffe
needs your	baWrlb
negati	gSVfaz
negati .	baZccv
negati answer	fadkeh
negoti	XTcnrg
negoti .	fdckff
negoti list	hZadkk
negoti meetin	cdeobf
neighb	abkgcj
neighb 's	Zhfahl
neighb .	eajeck
neighb and	decmee
neighb who	kidddc
neithe	Y3jVWV
neithe a	eogedY
neithe accept	gjeeec
neithe an	ekcfee
neithe as	eeceel
neithe been	fhhffc
neithe confir	cqfaeb
neithe in	cfmcdd
neithe of	gfacen
neithe on	ehlebb
neithe paused	kmWfee
neithe should	lajdeb
neithe will	Zpefdd
neithe yes	eeeked
nephew	bTTZe3
nephew .	gXYchq
nervou	hYnfdc
nerys	ebecil
nerys .	ededii
net	eedkee
nether	fiddcj
networ	YQzTYn
networ .	bZrbce
networ and	fdibei
networ of	eceefk
neutra	eedemb
never	eZnWoe
never .	ZwYccZ
never a	eebchl
never ask	ifjbec
never asks	egidfc
never came	aiefej
never got	eamhZh
never happen	Yocgee
never have	fWcfer
never in	eeedoZ
never like	ebcldh
never mind	gZjdmZ
never miss	dbtccZ
never needed	pZidcZ
never run	ekcedh
never said	dlhddb
never say	eadcjk
never seen	dZcdlk
never taken	kidddc
nevert	eeeieg
new	XduYsW
new #	cbqdcd
new .	efkdfe
new accoun	fcaklb
new addres	bZqiad
new applic	g0fZaK
new appoin	dbgqZZ
new assist	ebccil
new associ	fbednd
new boss	emdcee
new budget	Xqdeee
new buildi	hkccee
new cantee	eejeee
new careta	eaYemk
new ceo	edfekd
new certif	ffjfcf
new cfo	fcjfff
new coach	jbdeej
new collea	ajiWod
new contra	cikZkX
new cook	idedhf
new date	b0YdaU
new day	WwcedZ
new direct	Vgjckh
new driver	ekhcde
new financ	ajkefb
new grad	djecid
new guy	ccYecs
new head	cdcauZ
new hires	cngdcc
new job	alsaeT
new jobs	eX3ZYU
new lab	edbbpe
new lead	dkedfe
new letter	fddfle
new link	ecVsea
new lot	ehbekd
new manage	ZhXbqf
new messag	hahgge
new night	dbcdpd
new notifi	feleed
new nurser	faggif
new office	edocdd
new one	gjlecX
new ones	ceahdl
new openin	iafdcl
new opport	daanei
new organi	ddpecb
new owners	eckffe
new partne	ebmeee
new people	aldZcl
new phone	catcea
new place	eoddcb
new plan	1UacbY
new positi	egYfgl
new posts	feiffe
new propos	dZcpef
new recrui	fdndea
new regist	ebdejj
new role	deXctc
new roles	dUvabg
new series	eekeee
new sexton	ecbdnf
new site	fbleee
new staff	eXredd
new starte	dmdcef
new status	beYcer
new system	ehidee
new taste	fjceic
new term	mnVebe
new time	brbhdY
new to	dmgddc
new town	eeceme
new vacanc	ecqdea
new vp	feiffe
new ward	fmcfce
new work	eccned
new year	mlihUW
new york	feeief
newer	akladd
news	cnZcie
news .	Yembej
news ?	epZccf
news @d	rXcdhd
news about	daodbh
news and	fpcajX
news as	erdfeW
news before	ihcegc
news but	eadddp
news by	vaddeX
news first	ceffej
news for	fzXWeV
news from	lebilU
news i	Uniccj
news is	dVbWsn
news no	mbedee
news of	ehmdcb
news on	rmZbYZ
news or	mchgcc
news the	TWZqpi
news there	eamdhc
news they	Yhdbdq
news to	djeegf
news travel	hdejcf
news yet	hnbdeb
news you	bYYuja
news your	edcjid
news>again	pgaXYm
news>answer	nYYWZy
news>ask	rUbiZj
news>away	piRdZl
news>bye	bofcjW
news>chosen	ZRhflp
news>closed	UrTelf
news>date	/YTZba
news>decide	mUehdl
news>free	tgZVag
news>give	lecebg
news>goon	hRfoal
news>hear	edjjcc
news>hold	YXnlci
news>if	gdccYr
news>joy	hgVaqd
news>match	gVdcdu
news>me	ljbeac
news>meet	oodccR
news>news	ngcWhe
news>not	boZaan
news>offer	XaYhsh
news>others	bdhdYp
news>papers	jeoccV
news>post	niZXhe
news>receipt	UwjZcY
news>refuse	VZTdcz
news>review	bjkefY
news>said	sUadbm
news>soon	rsXTaV
news>sorry	XsVeak
news>start	kdfedf
news>step	jaYmZm
news>thanks	iheeed
news>them	gjaaig
news>wait	Yvceab
news>will	nnVYic
news>you	leYaij
newsle	UP/UYZ
newsle .	ddnced
newsle becaus	eekdee
newsle first	eceffl
newsle to	fdifff
newsle with	edpccc
next	cfejff
next #	fedfei
next .	YfgjZl
next ?	fsaYdc
next @d	dcdZdr
next and	bbtbbc
next applic	feeefi
next becaus	famfed
next bit	fcemde
next but	fifefe
next call	feeedk
next comes	edencd
next door	eaXmkf
next employ	kYhjgZ
next for	dbcrdc
next harbou	feeblf
next in	aZlfkf
next intake	aeZfcr
next interv	acfqec
next is	bYgybX
next lot	ddbeem
next meetin	doZcib
next meets	dnceed
next milest	kaoaea
next name	ekcehc
next news	qhXdeb
next of	kaYrbc
next on	fbbXwY
next one	pRdXfr
next or	dobefd
next our	edegjd
next part	ecakek
next pastry	ejaamc
next person	cdeeoc
next phase	fieeff
next round	Zcarai
next season	dcccli
next sessio	iieded
next ship	epdadd
next so	gceeej
next stage	hbakbl
next step	bflsXW
next steps	hkvUYW
next then	ebnbef
next they	dldfec
next thing	gpVlaX
next three	fceYqd
next time	dUfXcv
next to	bslZaX
next up	ZaZ2Za
next we	cldhec
next you	kcefee
ngl	abegZp
ngl the	ceWico
ngo	eabohd
ngos	chdjef
ngos ?	chdjef
ngozi	cedfle
ngā	dfdfje
ngā mihi	efedkf
nhs	jdceid
ni	hdehfe
ni number	eeeife
nia	fapccb
niamh	ebdjid
nice	dU9TWc
nice .	gZjgef
nice about	aVncco
nice and	kdkdea
nice break	ediefh
nice but	egjfea
nice guy	eeideh
nice mail	mebeee
nice of	dfhddj
nice one	qZfZhc
nice talkin	gYjidd
nice that	edkbdi
nice things	ckaddk
nice to	Yb5WcS
nice weeken	hkadhb
nice woman	dhjeec
nicely	ahhdhf
nicely and	dgafke
nicer	lXgbbm
nicest	edfbhk
nicest @d	gkeZei
nick	fbdgej
nicola	fffakf
nicole	cfjcei
niece	ccVcbv
night	eaWdsj
night .	nagede
night allowa	eecele
night audito	dhicdg
night fill	feeXpe
night manage	fhdhjZ
night porter	fZhali
night post	ckeefe
night shift	Zecjna
night shifts	cbhmed
night team	jachid
nightm	feldde
nightm .	feldde
nights	dbdZpi
nights #	ddjhde
nights .	dgXblm
nights ?	fdeled
nights @s	deeeke
nights and	fedfgi
nights as	fccjhe
nights so	jcbcdl
nights with	fapeeZ
nikola	kdddge
nikos	dehdei
nine	dbbjmd
nine 's	ebkcie
nine .	bqghbX
nine candid	eieeff
nine of	cjffff
nine people	mXcdjg
nine to	bfehgg
nine were	ffiffd
nine year	edencd
nines	ddekee
nines .	ddekee
ninety	Vggbaq
ninety minute	feeked
njorog	ZbXiim
nkechi	eeeked
nkemel	eajhdg
nkemel an	fckgec
nlp	jidede
nneka	bZklgb
nneka ta	eebeji
no	ebfccq
no #	Zdbfdp
no .	fhXboe
no ;	feefei
no ?	ZccshZ
no @d	rSbYgl
no @s	bpbdec
no access	ccpdee
no action	cdtadZ
no after	dcelkY
no all	eakeeh
no alread	dddden
no and	iPScgz
no answer	axeccT
no applic	aneefe
no appoin	bPsiZk
no april	fdgbmd
no as	dYmheg
no assess	edeglc
no at	eeZhnc
no bearin	ejobeX
no becaus	bacdcs
no before	qYefce
no budget	fcofeZ
no busine	Xpddee
no but	hOcpfm
no by	kUaVzZ
no call	rSXZim
no candid	dekeef
no chance	oYdddg
no choice	ecejeg
no clue	btgbbV
no contra	ehjgea
no date	ixXhYO
no dates	cqdceb
no day	awYZcb
no deadli	eddlee
no decisi	fsghaR
no did	cmcedg
no do	bgZjbm
no dockwo	iaceek
no doubt	ZfZblm
no dramas	ffhidc
no earlie	Tteeed
no easy	ebbecq
no end	ZohieV
no eta	avabdW
no extens	eefblf
no faithf	dbdkej
no feedba	bjdeeh
no finlan	jbjefc
no fixed	dpdeea
no flags	kfcdfd
no flexib	fedffi
no for	bhZfbq
no formal	fecekf
no fresh	cmeeec
no from	TIVgh/
no furthe	XljUei
no go	uZUZcl
no good	kWYuZc
no got	dZnaei
no govern	eleeec
no guaran	dsfcaY
no hack	qdcdda
no hard	aTmgao
no he	ifXbao
no hires	eaneee
no hiring	dTxdeY
no hr	kZbgdl
no hurry	boYjga
no i	rURVgu
no idea	X1oWXN
no if	jceffe
no in	jYrWpQ
no influe	ehkdfc
no inform	oedcec
no interv	eXmtYW
no is	jdVYgq
no it	faYgep
no jean	dcheej
no job	jSVbX1
no jobs	ebafep
no joke	kbefge
no joy	bjbedl
no just	fdkffd
no kapoor	eqZeea
no later	3MambZ
no less	amcdjc
no letter	daradd
no list	bsdbeZ
no longer	TVledv
no luck	caTcdx
no mail	hXZjqb
no matter	hbmedb
no means	eoadee
no mentio	earcea
no messag	Zfdped
no money	fYaebt
no more	mPSprd
no need	eYqWoZ
no new	VmxYZV
no news	l6ZZWJ
no next	cL6gaU
no nine	cgekde
no no	YwWidY
no nobody	fkibcd
no not	jhgcZf
no nothin	kceeeg
no object	jildcV
no obliga	eYnhec
no offer	lnThQl
no on	oVZdXp
no one	ZptaWR
no open	fdmdZi
no openin	eXceer
no other	ajdefi
no others	eZccdq
no outcom	fjcffe
no panel	dZdlkc
no panic	nadeee
no phone	handeZ
no place	edcedn
no plan	aimdcd
no point	gebbob
no positi	eeeecl
no possib	fbaeep
no post	dTZdcy
no prepar	eebmee
no pressu	dcceod
no proble	gTjnbf
no proces	eflefb
no promis	c2ZYZW
no questi	ibfgdh
no reason	eibeei
no red	eieefe
no refere	dqbbed
no reflec	eZkeej
no regist	dcraec
no reject	oaffdc
no reply	YisUec
no result	TxdeeX
no right	cZjodb
no rush	cmiidU
no second	gUZfjp
no select	fbcefn
no set	dleefd
no she	kdheeb
no shortl	emdefc
no show	deimeY
no sign	ddmede
no signat	diclcc
no slides	dcZsec
no so	kjdhfV
no sooner	Wuccdc
no sorry	gPnccl
no start	ldeddg
no still	emcefc
no string	emXedj
no such	cpcedc
no suitab	feeffi
no ta	edcodc
no talk	bikced
no tellin	dqcdeb
no tests	gbdhkc
no thank	dZlgcf
no thanks	dSimkd
no that	sabade
no the	ffaYZr
no then	effeie
no there	jhZddi
no they	iTfhhk
no third	eljdeY
no this	Zdeeep
no though	dpYdcf
no till	edciei
no time	eiehed
no timeli	clhded
no to	aXkzkM
no too	eZZeeq
no travel	jdcdlc
no unfort	fecffk
no update	nuSZbV
no use	mZYgdk
no vacanc	dVdcdu
no verbal	lgefda
no wait	iiWncb
no waitin	kXcelg
no way	Xmicaj
no we	hiaYgj
no weeken	edepcb
no when	ddleee
no will	nccdia
no with	cZaccu
no within	jdeege
no word	dujYbR
no worrie	adrgjQ
no yes	cpbbkZ
no yet	iiebee
no you	gavbhS
noah	megecc
noah .	dleeee
noah opport	obgddc
nobody	atnZcV
nobody .	epbdeb
nobody at	fjdefe
nobody attrac	ikddeb
nobody can	XhucbW
nobody decide	ieefff
nobody else	ibUbnl
nobody expect	eefjef
nobody from	eacbdr
nobody gets	obeedc
nobody had	eeeeig
nobody has	iwYbYY
nobody here	Zpebhc
nobody in	jdeeff
nobody is	avldeL
nobody knows	deqccZ
nobody said	bdlcdi
nobody should	hidfed
nobody signs	cfedle
nobody told	iTjddo
nobody was	eaiejd
nobody will	ahgfci
nod	elYmZd
nod .	hgegce
nod and	dedeel
nod for	Ziepea
noise	cYhkbj
nomina	gXenff
nomina .	fYbefq
nomina commit	eidgeg
nomina for	ffhhgZ
nomina has	ebckgh
nomine	gabjel
nomvul	jcfeff
non	egbZcq
non appoin	fecedl
non clinic	fejefe
non compet	beZjjh
non select	dbefem
non shortl	hobcdb
non techni	effief
none	ZddVht
none .	ccodcg
none and	eahddm
none at	eafeel
none i	gbmded
none of	iZZefo
none the	arcedb
none to	eldedd
none with	fcceem
noneth	aNseke
noneth .	cVlcne
noneth lindgr	fdieib
nonpro	dcdgjg
nonpro .	edddkg
noor	ecZnak
nor	S3fYSe
nor a	drdddY
nor cancel	klXeed
nor declin	hkceec
nor do	cWWdew
nor for	ekeffd
nor has	crceeZ
nor no	eeeked
nor off	eileba
nor out	cfmcdd
nor refuse	fflfdc
nor the	eYmeZl
nor will	edcjcj
nordic	ffdked
nordli	ibeief
normal	3nXWSQ
normal .	jicfeb
normal come	pZddee
normal do	dkfdff
normal for	khcgcd
normal get	odbded
normal have	cocfdd
normal here	fmaede
normal takes	yTYcdd
normal there	cjffff
normal turns	kffece
north	dZkZod
north .	dendeb
northe	ednadf
northl	ecqcdb
northl .	efjeed
not	ckbccn
not #	bibbme
not .	cvVTYo
not ;	agcebq
not ?	Zcdmjd
not @d	jvRadW
not a	jkihcT
not able	cbhVcu
not about	hVqkbZ
not accept	maiaai
not admit	faceeo
not admitt	ecdbfn
not affect	cZzacT
not afford	fddffk
not agree	kodbeY
not agreed	eoeccd
not agreei	eidcdj
not all	lhfdeZ
not allowe	haZiii
not alter	icdeei
not always	eocedc
not among	bSVZb+
not an	bhYzVZ
not and	ejTYho
not answer	XnnjbU
not any	bnTikd
not anythi	dgfddj
not appear	bXadew
not appoin	cVXfW1
not approa	fcekee
not approv	lZdeei
not ask	WxaegV
not asked	egZqcY
not at	fclYdj
not attain	deedfk
not attend	oabbei
not availa	eacneg
not back	ehdkec
not bad	hobdea
not be	WZdcb3
not beat	jXXccs
not becaus	goddda
not been	fjZabp
not before	euYcaX
not being	hOucUo
not believ	eahijc
not better	eeeffi
not book	khZkca
not bother	eddhlb
not bring	eVpeeg
not budge	eXddlk
not but	oddcdb
not by	hfZiZk
not call	nqgXYW
not callin	chijda
not cancel	gYufdV
not candid	facdeo
not celebr	klYcga
not change	fUnadm
not chase	hbdeek
not choose	lhbXbk
not choosi	efcedl
not chosen	fsiaWY
not clear	fedmec
not cleare	edbden
not close	fbmgjX
not closed	ekneeT
not closin	eineeW
not come	atjVWg
not coming	dbqeda
not commen	fdeeek
not commit	ZxfadU
not compar	eldefc
not comple	dZZtee
not confir	XoahWl
not consid	cRZidx
not contac	kedged
not contin	dWhjdl
not conven	kbdgfe
not convin	embfed
not corres	egdefi
not count	P6YdaY
not counte	dbdelg
not cover	bbpdbg
not create	eelbed
not dare	cndeed
not dead	eaqeea
not decide	RyfmcP
not decidi	bpbced
not detail	fieffd
not discus	fjckda
not do	XkhhlV
not done	cmapZW
not doubt	oXbZme
not down	eodedb
not dress	egcdcl
not droppi	fjkfeX
not earlie	glebdd
not easy	fedffj
not eat	beende
not either	egcfej
not eligib	eZccep
not employ	eUZbb0
not end	qWcdef
not enough	cXXZZ1
not even	ddhcej
not every	eZncge
not everyo	cncaei
not exist	ecfeek
not expect	U1XZlU
not extend	emcede
not fail	eobeeb
not faint	eabcuX
not fair	fedcbo
not fancy	fbqeeY
not feel	eZjbel
not fill	enfcea
not filled	jrqdcI
not fillin	edeeej
not final	ioeYdZ
not find	dchfgh
not finish	aqhgcV
not fit	eZaefq
not fixed	drbbeb
not for	YSkYYy
not forget	fhlfdX
not forgot	lyRfYU
not forwar	dZqhdb
not found	doZida
not free	dnebee
not from	gcdieh
not frozen	ijbeed
not get	YiQgjo
not gets	kdeefd
not gettin	fSccjs
not give	RzhXeb
not given	bohcdZ
not go	YSdqas
not going	ShZVhx
not gone	hsZcdY
not good	eWdccv
not got	ZyPgWi
not great	ecefdm
not guaran	azbYcZ
not guess	dtbddY
not hack	enacdc
not had	odceec
not hand	dnZZlc
not happen	klcbdb
not have	Rvbaej
not having	caccdr
not he	hieede
not hear	alZmkU
not heard	vdYbjV
not help	fdleec
not hesita	gbgfgf
not hire	fUscdf
not hiring	cLfab1
not hold	hxPTbi
not howeve	eeeeek
not hurry	ejlbdb
not i	lcXjZk
not in	RoXlXn
not includ	faddeo
not intere	dQnhgk
not interv	efccel
not invite	iUbcdt
not is	ndceee
not it	iWuYXg
not joking	hbfife
not just	idgfee
not keep	mcTikc
not know	WymYeR
not known	eqdddZ
not later	iOanrZ
not leave	oWiXqV
not leavin	cbcdkk
not left	arcdeb
not let	eibiZi
not lettin	feghkZ
not like	dbdjgh
not likewi	ofedad
not logged	cYuXdb
not long	fgaejg
not longer	iaefje
not look	dgcfek
not looked	diceei
not lookin	eYccds
not lose	fcddfl
not made	YtZVhh
not make	crZiWd
not making	cmeeed
not manage	jckade
not match	deaaho
not matchi	fceefk
not matter	dcdeqa
not me	abbXbv
not mean	pobccS
not meant	ilbdiZ
not meet	feXXeu
not meetin	dldefd
not mentio	dWokdb
not met	buVkaZ
not mind	amUlmX
not mine	Zmekbd
not miss	ibracZ
not missed	hZlhfb
not monito	faqbcc
not more	kWcmfe
not move	dctWbf
not moved	fmbefd
not moving	cbVcdv
not much	ckmddW
not my	dpdedc
not name	YrobcU
not need	kHnTpo
not needed	glcfcd
not not	hfdagh
not now	ecidej
not oblige	ecjeeg
not off	bjdmcb
not offer	gglcSk
not offeri	efdeZn
not offici	erbcdb
not older	beenee
not on	kTUVe3
not one	ZZZUjz
not only	iWYarh
not open	ZfdvcY
not opened	eieeeg
not our	ecahkg
not ours	dbrbdZ
not out	ewZiaS
not over	epfjaV
not paid	fldfdc
not panic	fkeeed
not parked	glZffe
not part	fbkZfl
not pass	cXeddq
not passed	ecmbdh
not pay	cibdoa
not permit	bckddk
not phone	jjcddd
not phoned	nbeeec
not pick	ahbbgn
not picked	dvZcba
not pickin	dffeei
not place	jbegeh
not placed	caeeeq
not plan	dpdcec
not please	ecekff
not positi	fbeffl
not possib	amdaZk
not preten	fXedsa
not procee	ZcVidt
not proces	feeife
not progre	dUVfbz
not promis	V5XYgU
not provid	ecacfo
not put	ZsXkbb
not qualif	bZcces
not quick	jkacdf
not quite	dWZadz
not quote	cpdfda
not ranked	eldcef
not re	eejdfe
not reach	dZVgdv
not reache	bhZkei
not read	knqWZQ
not ready	ZzYcZZ
not receiv	hZXmgh
not recomm	YUbbb2
not recrui	aVrddg
not refuse	edmlaX
not regret	fhefnW
not reimbu	eflheY
not reject	kgmpbL
not releas	dodeeb
not reloca	fdcffl
not renewe	ebcfeo
not repair	flddfd
not replie	ahSvce
not reply	edkZbl
not replyi	fjdffe
not reques	feiefd
not resign	ffeeje
not respon	cZgkei
not retain	eXaddu
not ring	fpYXak
not rule	ilaeec
not ruled	epceeZ
not rung	qadddd
not rush	fjdefe
not said	g8YYXM
not sat	dkffee
not say	dzgbaT
not saying	dmlcbZ
not score	feeeei
not scored	endeeb
not see	YdeRjt
not seen	cgjblZ
not select	eTQWX/
not send	ohWbdf
not sent	ddYgki
not set	ecdmee
not settle	btclaS
not share	mmcXad
not shared	idcefi
not shortl	eddlah
not show	fdeedm
not shown	feleed
not sign	lclhYb
not signed	emgiaX
not sit	ctYecb
not sleepi	ebbpdc
not so	cgbick
not speak	mhcbed
not speed	endeeb
not spend	fekded
not sponso	fbceen
not stand	dfdalh
not start	dnbhYh
not starte	dfcmed
not stop	kdYkdf
not stoppe	djbcna
not strong	fddeek
not submit	caqadf
not succee	fccddo
not succes	kTWYhw
not suit	dddnfd
not suitab	elfffb
not supers	iefeff
not suppos	dbdeqc
not sure	h0Labd
not take	iWidQv
not taken	caZdko
not taking	ZRfYdz
not talk	sfhXbX
not teleph	dleedd
not tell	VmsghM
not tellin	eieeff
not that	iaajbm
not the	kaafnc
not then	iieeeb
not there	bnTidh
not they	jbcbij
not think	bhgWcn
not this	pURYay
not throug	dVcfbs
not to	dRhXiv
not told	grbcdY
not too	ccokiT
not turn	ehcccm
not turned	fkdffd
not turnin	fapfeb
not unders	dijdec
not until	dpbddd
not up	eqcaec
not upload	denbee
not us	dhqdeU
not use	facgdn
not useful	qbdbed
not usuall	ebcepc
not voted	epeedZ
not wait	aNrhsX
not want	ebhRet
not we	ewZbaZ
not wear	eaejej
not well	demieY
not what	bKYZh5
not when	cneeec
not will	mcedee
not wish	XUnamj
not with	ibbgkd
not work	eWcrch
not worked	eVieeo
not worry	hfinYW
not write	godceZ
not writte	cljcda
not yet	fmbqcT
not you	lPhZXw
not your	lbefja
not yours	fhYdVt
not>again	Vcjdhm
not>answer	eqhbca
not>ask	gagWmk
not>away	wXlRce
not>bye	XPpZgq
not>chosen	cbZba2
not>closed	noqXZQ
not>date	mnWfgY
not>decide	aseYee
not>free	gdXfcq
not>give	dirhVY
not>goon	ZQsYaz
not>hear	csddfY
not>hold	emkZbc
not>if	aipebb
not>joy	ZURjlx
not>match	aTSbf+
not>me	bhecbp
not>meet	eZlXcp
not>news	Y0hcYX
not>not	hpdgZb
not>offer	fedgOx
not>others	aibfoc
not>papers	ZZgpXm
not>post	aaibZv
not>receipt	YOkrfj
not>refuse	iqmicK
not>review	cXmcbo
not>said	brdcaf
not>soon	yYVlgT
not>sorry	igXbXs
not>start	bbigan
not>step	aWbhgs
not>thanks	cIuidh
not>them	gfcdfj
not>wait	hSlckh
not>will	efhcdj
not>you	ecZdft
notary	efgdhe
notary 's	ffgdie
note	mhlcYa
note .	ZftibS
note @d	bbacnm
note as	edglce
note by	dbjldb
note candid	blbcej
note for	eieffe
note from	ehedjd
note i	efiefe
note it	ajkddc
note of	pXofZY
note on	kgbbdh
note our	gekcce
note says	ajcdem
note that	aqcdZi
note the	xhUbZb
note this	idjdec
note throug	jdcdif
note to	hYidZm
note your	Yegnee
notebo	eeelde
noted	Wi3TVY
noted .	efmceb
noted and	ahocda
noted down	hcfefh
noted thanks	eelfdd
noted that	aiqdZb
noted the	ehgcdh
noted with	dggiga
noted your	glmXca
notes	mphTYe
notes #	jakcef
notes .	gmjdcX
notes @d	ldedef
notes and	lkcadc
notes are	abmbdl
notes by	eiffee
notes from	gegcjd
notes have	cpdbdc
notes if	Zefeen
notes on	iedfeh
notes over	jgedee
notes say	dibjee
notes so	jdfeff
notes that	enceec
notes the	jaledc
notes to	ilcceb
notes with	jXeeem
nothin	a3jZaT
nothin .	I6bYeb
nothin about	cUpZik
nothin agains	fZcjel
nothin and	chodca
nothin at	eraceb
nothin bad	eZdkej
nothin before	dleeed
nothin but	Zocehd
nothin by	udcdbZ
nothin can	dlgeec
nothin concre	emceed
nothin decide	kgceed
nothin dramat	idfeff
nothin else	ZV0hbU
nothin fancy	ecemde
nothin final	eiedjb
nothin for	emnaaX
nothin formal	fefief
nothin from	lrXccZ
nothin furthe	enjbeW
nothin gets	djeeff
nothin happen	ieeeff
nothin has	f1XYbV
nothin i	fbmdZj
nothin in	gsSYbk
nothin is	gqracK
nothin left	faZeer
nothin like	hmcddd
nothin more	bd3WWU
nothin moves	bbtddb
nothin needed	nZefee
nothin new	eqaeeb
nothin on	jibbkY
nothin person	eaaedq
nothin since	dpbdec
nothin sinist	hibgee
nothin so	XgWjgn
nothin stands	jbYdpb
nothin that	cibddl
nothin they	dSucch
nothin ticket	eeceel
nothin to	gtfcfP
nothin we	qegbdX
nothin will	awaabb
nothin wrong	eeacdp
nothin yet	cqcced
nothin you	hZagcp
notice	bWpfhg
notice #	edcgfj
notice .	YUqahn
notice ;	eldeed
notice @s	feeeif
notice and	YkscdU
notice asked	fgdeej
notice at	egYdod
notice becaus	dddlhc
notice board	qbgace
notice but	dackdk
notice for	ebrbdb
notice from	jjbeed
notice i	ccjiee
notice if	fecefk
notice in	eefdje
notice is	hhjZgc
notice it	ebmdee
notice of	cakfck
notice on	ldacek
notice period	ZgerYe
notice that	abkcgj
notice to	jacclg
notice until	kYbbqb
notice would	fcbpde
notice yet	eocfbd
notice you	ZTqjhZ
notice your	feeked
notifi	yocOWb
notifi .	SvfWak
notifi @d	sadbbe
notifi by	1VaYcc
notifi in	gkhcdc
notifi indivi	eneefZ
notifi of	tjUTai
notifi on	nbcefe
notifi throug	dlbdeh
notifi when	aqaeed
notifi within	kdeefe
notify	zhZWeS
notify all	qYdeed
notify candid	jgddee
notify shortl	jidddd
notify the	nhceda
notify us	geeiee
notify you	ogZXma
nous	dbnddf
nous reveno	ecgeek
now	hhfedd
now #	caqaiY
now .	aqkfYZ
now ;	fgebmb
now ?	coXhgb
now @d	pfVjbY
now a	dlYbek
now accept	feeebl
now all	femffZ
now and	jgldYa
now appoin	edcedm
now as	eYkeek
now asked	gceked
now at	djbedi
now availa	ccpbed
now be	mlXdga
now becaus	fYcdmj
now been	kbNbb0
now but	gfWgao
now can	cpYhdc
now close	earceb
now closed	hppacO
now comple	fYUbev
now consid	endffZ
now do	ddelee
now done	hcldec
now down	efcddl
now expect	iefeff
now filled	fedeek
now find	eehckd
now finish	cfdeel
now follow	cUxZYa
now for	edjVbp
now formal	feefie
now give	feedke
now go	eieffe
now going	fceefk
now gone	fideeg
now had	ebdchm
now has	ebmeee
now have	jaeeig
now howeve	ekcdeg
now i	Xehcta
now if	jhcidZ
now in	bffiff
now invite	ecendd
now is	YtakZY
now it	ntOUVk
now lies	hlbbfe
now like	bYbuga
now my	ccYipc
now need	dlYoYc
now no	cbhdel
now not	fdlffb
now nothin	Uhnckc
now offer	fdeflc
now on	dZpdZj
now online	eegife
now open	eenaee
now or	ecfkef
now passed	ieeeff
now pick	edekfe
now please	caYnbm
now rather	fbflef
now read	esafeV
now readin	ijbeec
now requir	eiehec
now review	eZeffn
now say	kVcata
now see	eclbhe
now seen	hldbdd
now she	fUddoj
now signed	fccecn
now sits	elcefe
now so	bnbcak
now sorry	fXbghn
now stoppe	ebmeee
now take	djdidd
now than	deidei
now that	faTuge
now the	dYqcch
now there	dihghX
now they	mkQmfV
now to	akdmea
now uncond	fedeje
now upload	eeigfd
now use	edleed
now visibl	jchefe
now want	eddmde
now we	dhYZho
now which	ZknbdZ
now will	lfZYmd
now with	i5RVaU
now write	jeeffe
now writte	eecelf
now you	cUilhg
nowak	fddeek
nowher	cjbigc
nowick	feeffi
np	ebZgdo
nref	acndeh
nric	dcbkek
nudge	dhaqbd
nudge .	ggceei
nudge her	caepee
nudge or	Zjdlee
nudge them	emceee
nudged	bhWjbm
nudged .	eWcedr
nuisan	gbeieh
nuisan .	hbefei
number	XVivfe
number #	XgmUcm
number 's	aYXvah
number .	YchvaY
number ?	dUisac
number @d	hedame
number and	YfZscg
number are	oUddmc
number before	hedjed
number below	bamjhZ
number by	Zbgsea
number from	bcbpee
number i	dVjkcj
number if	ieceif
number in	cZfklc
number is	baxXYg
number it	bbdioc
number of	epQgYn
number on	UYpogb
number one	iiUUbu
number placeh	ecncfe
number please	eZdrdc
number so	dcbpdc
number still	eleded
number that	edefje
number then	bWdkpd
number to	cegpbb
number togeth	ekecfe
number two	bkXenc
number was	cacohb
number we	lccffd
number where	dedkee
number with	mdebef
number you	egjeiY
number zestfu	ibdekd
numera	dbdkdj
numera test	ddeiei
numeri	ccgrcZ
numeri reason	eedjee
numeri test	feejfe
nurse	cVVguk
nurse .	dfZdra
nurse at	fedeig
nurse band	eecdod
nurse bits	ecjefg
nurse has	djhdde
nurse manage	fhfbhf
nurse on	fffdif
nurse positi	kgcgeb
nurse post	fdfkde
nurse return	fdncae
nurse the	fjeeee
nurse wants	dcdhld
nurse with	ebccdp
nurser	fUidil
nurser .	fdadco
nurser has	gidged
nurser let	egbcel
nurser opens	fdbfjh
nurser so	ibejee
nurses	aVtcZi
nursin	YemnWd
nursin .	efndcb
nursin ?	ceekff
nursin assist	docdee
nursin regist	flXkde
nysc	cchmdd
nysc certif	dedmee
nysc discha	edjged
núria	jdeeff
o	ecldib
oa	ecceoc
oa .	ecceoc
oak	edameg
oakes	ebhdek
oakes .	eddeel
oakfie	feehff
oakrid	iajbfg
oakrid .	idcedk
oath	dbZauc
oath .	ecbcqe
obi	dmdcef
object	dkZojU
object .	iocbcb
object ;	ekeeee
object for	eicjed
object of	eeejef
object to	pYldfX
object you	efdfif
obliga	eYnhec
oblige	XPmlen
oblige .	eaqbdd
oblige if	bbdsbd
oblige to	bUfdjq
observ	cbjfgh
observ .	eeejgd
observ diem	kfYagj
observ my	jVifdj
observ that	eladbj
obstet	dWqeed
obtain	gYflYk
obtain a	hbeobb
obviou	deZoee
occasi	jWVYc1
occasi .	mXZZds
occasi and	ededfl
occasi we	eddefk
occasi you	dbcdeq
occasi your	kcbeei
occupa	dfarfZ
occupa and	iacjff
occupa health	ZhYrha
occupa me	kdegee
occupi	edgeei
occur	erbbea
occur .	enceeb
octobe	lXkZnV
octobe .	edbenc
odd	hcfmad
odense	fedjfe
odowd	gheefe
of	ffegfg
of #	jQhZrg
of .	ZdYqfi
of ;	fckdhe
of @d	Xfcjgk
of @p	WXqXmk
of @s	kiYabk
of @t	ecabnj
of a	ZslaUd
of about	dlbhee
of accept	gdZZuZ
of addres	dYfvZb
of admini	diegfe
of admitt	iaddel
of agreem	dhecje
of all	kUgben
of an	deflVj
of andrei	dbcgkh
of anothe	jXZcbt
of any	cohbhY
of anyone	ehdeei
of anythi	fqkddT
of appeal	gcceem
of applic	mrQXal
of appoin	gRXZ7S
of arts	idffff
of asking	etaYbd
of assist	dmeZlZ
of at	cemded
of attend	edmdec
of back	fdeeek
of bad	dZacdt
of biling	hbjbeh
of birth	dcdije
of both	fdejee
of branch	feeffi
of budget	edlffd
of bursar	dcdkdj
of busine	eclcch
of cake	dhWdli
of candid	ZmbZdn
of care	ddnecc
of chambe	ljaccd
of chapte	ekedee
of chief	deeckg
of childr	khdcdf
of choir	hefedi
of chowdh	kdedef
of cleric	edheei
of clerk	bldjbd
of closin	dkeeee
of coffee	eedkee
of commun	gcddem
of compar	ZSjfin
of conduc	Zdbsce
of conten	edcbjk
of contra	keeede
of costum	cffejf
of countr	keeefd
of course	lMcokg
of court	hlcgeb
of credit	iidcfd
of crew	eejXmd
of data	fdbfkh
of date	gibhde
of dates	diejec
of decidi	gnbdcc
of deckha	fedmcd
of depart	dqViae
of dept	ibffie
of deputy	digdhc
of diplom	eefiff
of discus	nbebeg
of doubt	dhjcee
of driver	dcgjdg
of dubai	geidee
of each	aisYaa
of educat	ehceej
of eligib	dmYedj
of employ	bcUVxl
of energy	fdkffd
of engage	eeechj
of estate	edfclf
of evalua	oZdefe
of evenin	oddceb
of every	ebndch
of everyo	ebechl
of everyt	efdeej
of exclus	feelbe
of export	fcmebd
of feedba	dceeem
of financ	gdeefi
of first	emebee
of five	XdnnfZ
of folks	dldeef
of forms	edcodc
of four	cpfcgX
of frauds	eldeed
of fundra	eccbdq
of gethin	eeejef
of good	Zakoea
of govern	ndfZhb
of great	eibeei
of hack	nYbabn
of half	ncecfe
of hands	dcccdq
of harbou	hieefc
of head	jbbcpa
of health	camdeg
of hearin	iWggkd
of her	oZcbcj
of hii	ejeeff
of him	cjjedc
of hiring	aibchk
of his	mceedd
of holida	fefcjf
of hospit	chddhh
of how	oZchcf
of hr	bqbagc
of hse	ededgj
of human	ejeffd
of i	eYhklZ
of id	efekde
of identi	feejfd
of if	ekcdic
of ii	eeegei
of inform	ffeeje
of intere	YnakYi
of interv	kfYhXj
of is	eflced
of it	gVifkg
of its	Txbbfb
of joinin	ffeame
of july	enbffb
of junior	ebcdfo
of just	hibeaj
of kin	lcbjcd
of lab	feiefe
of labora	leddec
of late	fieefe
of leadin	ecdbkk
of learni	fdefei
of leave	dfrcYd
of legal	gddeke
of leroy	ecdkdi
of letter	hanedc
of librar	dgZmgd
of luck	cXXbcz
of mainte	deiejc
of manage	glaggb
of maths	adenee
of matron	fddieg
of me	eoUXhj
of meetin	feegei
of merit	Zlcblf
of mine	ejuVYa
of money	edceij
of music	eZbbkm
of my	bnIqao
of new	ebildb
of night	eeedgj
of nine	eeZfne
of ninety	ccWcbt
of no	bcdpde
of nomina	egdefi
of non	ecfddl
of not	ekedgd
of notes	ejkaec
of now	iZbeoc
of nursin	cdjjaf
of offer	diXdqb
of office	YS9TeY
of one	bqYdka
of online	fefied
of open	eeiffe
of operat	dbodde
of ops	diehee
of order	eYpedd
of organi	ddclhc
of other	fcdeem
of our	deXlcm
of ours	djehde
of paid	fkbgde
of paper	edehjd
of parish	cqbceb
of park	hjcfhb
of passpo	eedlee
of patric	cZhccn
of payrol	cbcnge
of people	gofYea
of person	egddej
of placeh	dfkcib
of places	edeffj
of plan	fdceek
of points	fdddfm
of policy	edeffi
of pool	efeefi
of practi	ncecfd
of praise	dgadel
of precio	jYjkba
of press	fjdffd
of priti	edoccd
of probat	dfcele
of proces	ecigeh
of procur	dcdefm
of produc	edjfkZ
of projec	jgcdfe
of pronun	jeiced
of provid	fbelgd
of provis	jcedid
of public	edfjff
of puttin	fdckdh
of python	dbljcb
of qa	feeife
of questi	didehe
of radiog	maedjb
of readin	cgdeel
of receip	ngYfed
of recomm	eefief
of record	ecejjc
of recrui	ddodec
of refere	ddjice
of refusa	djcdei
of region	fakfff
of regist	fgjfcc
of resear	ekdche
of reside	hbcjhd
of respon	ejddfg
of result	gdefei
of right	feclee
of sales	cnZald
of salute	ecfjfe
of saying	erWbgd
of school	jZcdel
of screen	elcffe
of sea	ibdgfh
of season	gbedel
of select	ljbgbb
of senior	dkiecc
of servic	fWgYml
of severa	egbdel
of shortl	kcfffe
of shreya	ecjehe
of simila	deeffi
of site	fffdif
of six	geekce
of sixth	eblckc
of skills	eidkea
of somebo	dbblcj
of someon	cckocW
of someth	gcdfek
of st	rdYded
of staff	ldaaih
of staffi	figfec
of stage	jhfcec
of standi	ecihee
of state	dcedfm
of studie	jccjee
of submis	ideefg
of substi	edbfii
of succes	xYcbaa
of such	nddbee
of summer	fdfeei
of supply	egdjef
of talent	edcedm
of talks	hjhbed
of tax	cegief
of tea	cWapjg
of teache	diddjd
of teachi	glcamY
of tellin	eddffl
of ten	ibleeb
of tender	igeefe
of term	ndbkba
of terms	eiceie
of test	bfnbhb
of thanks	eicjde
of that	mYrTZg
of their	rZjaad
of them	Yedgnf
of these	biXegm
of things	edjdjb
of thinki	ebmbeg
of this	dgXffn
of those	flbadh
of though	edjdlY
of three	lnUmPd
of time	U1lTaX
of times	difgff
of timing	efkeec
of town	jchffd
of transp	jcfeff
of truste	deceel
of tunnel	edboed
of twelve	aiandc
of two	iWdzWX
of up	cgifee
of upset	lYjeee
of us	jeafdi
of ventil	ddflde
of versio	fdeefj
of ward	eefffi
of warnin	ekeefd
of water	cbljdb
of weakne	kedhdd
of welsh	ebeefl
of what	ZTraYp
of when	dmhddb
of where	lddfde
of whethe	igecff
of which	fghacj
of who	hiecee
of whom	bhcfcl
of work	bUrpZY
of workin	idhdfe
of works	jkZddf
of writin	ekegfb
of year	cZeesa
of you	otgQTg
of your	cagoee
of yours	ZhnkYb
of yourse	dZfZcs
ofc	jccjde
off	eemafg
off .	ebZWqn
off ;	iagjec
off ?	eZbbsc
off @d	XnnbgW
off a	edmdee
off after	dgeefi
off all	ibmcec
off and	elmYac
off as	ckYcdm
off at	hchhed
off by	bjaika
off date	edceem
off every	elbfef
off for	Vmflad
off from	moceTf
off her	eieefe
off here	pgYbdd
off i	fZocai
off in	ibidic
off is	ckbfci
off it	bmZnca
off mark	dhdbfk
off me	mbdkca
off my	lanabc
off on	jfcYle
off or	fjedee
off our	dbtbZe
off over	fjeede
off requir	didbfi
off she	dlchec
off sick	bvdcbY
off so	cajalh
off thank	efieed
off the	cPlaiq
off they	dddhfi
off till	khfcdd
off to	TnofbY
off until	amkZed
off useful	jefdff
off was	mdebfe
off we	eekgce
off when	bXseed
off with	ldefed
off you	gXctbc
off your	bbpdgb
offer	XaZU/c
offer #	cdcbre
offer 's	RYVR/X
offer .	TcUN9m
offer ;	cdeZqd
offer ?	ohdbbb
offer @d	YqihZZ
offer @p	dbochc
offer a	ejqcUc
offer accept	ecldja
offer an	eqdeaa
offer and	epVbnX
offer anythi	fedeej
offer approv	sTYbfl
offer as	cbidle
offer at	hebZsY
offer attach	bcWY0d
offer base	ceecmf
offer before	ibemad
offer but	cyaXZc
offer by	QddW5b
offer came	XZWa3b
offer can	fcejZk
offer coming	kadcje
offer compet	ehiedd
offer could	emedde
offer depend	ffdeie
offer detail	ddecqd
offer down	dateZa
offer enclos	bfddnf
offer extend	eXXdwb
offer for	XdjO1X
offer free	eeoeZe
offer from	TLoR2b
offer goes	keefdf
offer hack	bkddgh
offer has	dXaeoj
offer i	hdhdib
offer if	jhegbc
offer in	YhbYva
offer indivi	fceffj
offer intern	jdffdf
offer is	XfVd1a
offer it	drcebb
offer just	edeeek
offer lapses	ccdcqd
offer let	lkceca
offer letter	YaaT9Z
offer made	eedaoe
offer may	nceedd
offer me	eWZlki
offer might	fhecei
offer nor	ekcfee
offer not	fffbld
offer nothin	ehceie
offer of	YYjUti
offer on	aZYZze
offer open	dcZdrd
offer or	qbeead
offer out	deedlf
offer over	ececqa
offer please	emccgd
offer produc	kfZcei
offer right	ebebpe
offer so	Yhaofc
offer soon	ejjeae
offer stage	eubcXb
offer stands	aZUb2b
offer still	eTdeub
offer that	ddhdke
offer the	YTZetm
offer till	jhefce
offer to	chfdWq
offer togeth	iademd
offer we	gjdffc
offer when	feefbl
offer which	edhdlc
offer will	fcdcne
offer with	dfaasc
offer within	emeecd
offer would	cqdcXh
offer yes	dcdjie
offer yet	oWeoYd
offer you	caYcsi
offer>again	cjchch
offer>answer	dUebxb
offer>ask	YkTbwa
offer>away	Zddehm
offer>bye	hbjjhY
offer>chosen	cZZYkr
offer>closed	ceabdq
offer>date	cUgZ2Y
offer>decide	hXYXrk
offer>free	betdUf
offer>give	bVsehb
offer>goon	gfdilX
offer>hear	klZYhb
offer>hold	dcohac
offer>if	krcjWS
offer>joy	cZjkhb
offer>match	efdieh
offer>me	XbXj4Q
offer>meet	bicoeY
offer>news	blfeZj
offer>not	gpbdpM
offer>offer	dabWqk
offer>others	iiZcTs
offer>papers	ZeVisd
offer>post	abZX0g
offer>receipt	eacbre
offer>refuse	viWcbX
offer>review	XZfcwa
offer>said	njWcee
offer>soon	ddlgga
offer>sorry	ekieca
offer>start	Wfahqe
offer>step	VklpTe
offer>them	ceddrc
offer>wait	dkddlY
offer>will	kkXaqV
offer>you	baYb0e
offere	XWUT6l
offere .	eVbdwZ
offere @d	ddeglc
offere a	ecieie
offere an	deedhi
offere and	ecbeaq
offere i	ecdeoc
offere it	fZaaoj
offere me	cXbZ7S
offere one	fefeei
offere someth	fbpdad
offere the	amTbep
offere to	deVbml
offere you	dZjcap
offeri	ZUbX+X
offeri #	eecend
offeri .	ecdeme
offeri anybod	ijijXY
offeri it	cbddsa
offeri me	efkcfd
offeri to	fdejef
offeri you	aUUX9c
offers	upXOqL
offers .	enXcdi
offers and	yUhZZa
offers by	iheedd
offers go	jkceae
offers out	ipZdab
offers to	ckffee
offers went	djbcmb
offers you	YXYW/U
office	dahkhc
office #	jaeblf
office .	ZhanmX
office ?	dddpcd
office @d	mZlWhc
office a	iekYee
office and	gZYgpf
office any	fechei
office are	ZhrdbZ
office asks	eccnee
office assist	algdmW
office at	dbedqa
office back	celdff
office before	lddgee
office betwee	iddgef
office by	gaZmjc
office can	cekged
office close	ZeqZee
office compet	mcdefe
office confir	bpbddd
office for	ldeegd
office from	ahhXhk
office froze	dYpefe
office had	edeeek
office has	cYpaVp
office have	eZsZcd
office here	ebpddc
office hours	bhfgdh
office i	ecjkcd
office in	gZllfW
office is	foYkjR
office it	hbkeee
office job	jgagef
office manage	gcecme
office not	clcggc
office of	gfcjde
office on	gbblia
office only	eeegal
office opens	lecdee
office positi	efhkcb
office progra	ejdcfh
office ref	mcdcff
office rings	cfekee
office role	dgdfei
office says	cifaam
office so	edmfed
office that	ieefff
office the	iblfea
office to	dkZiib
office toe	ebXmej
office unit	ladhee
office until	dgobcd
office vacanc	dnceeb
office wants	Yderde
office was	dbbeho
office we	dadhfl
office who	ejiedc
office will	ZmZjgd
office with	bdehle
office within	dfdele
office would	efbYep
office you	dcZqee
offici	WlQV0h
offici .	awXcgY
offici but	bbccjn
offici i	okZcda
offici letter	edddnc
offici result	iefffe
offici the	dbddpd
offici they	cifegf
offici transc	fcdlee
offici we	ahedle
offlin	VmpWdd
offlin .	foZbee
offs	ehffff
offsho	YojbZb
offsho yes	Zgpdac
offsit	jpYbdb
offsit is	eieeff
often	dZnfcg
often .	eboeec
oga	egeeei
oga said	egeeei
oh	elfUTr
oh .	ehkcZg
oh and	eekeed
oh sure	kgdcdg
oh we	kibdec
oh well	dbaeep
oil	fglefY
oil and	eglffY
oilski	edgjee
ok	majpaT
ok .	ejgkZZ
ok ?	jTknbX
ok for	edbkid
ok great	edfjee
ok i	pbhdbd
ok so	imSfic
ok thanks	gideee
ok the	jhedde
ok then	docded
ok to	damiad
ok with	ccdqcd
ok you	ddekef
okafor	jaeffh
okay	ZWbyYi
okay ?	gbened
okay so	bhcjbj
okay with	ebemee
okonjo	fefgff
ola	dbZpbj
old	WTprag
old addres	daakhk
old boss	bearkV
old clothe	eccode
old collea	bjjede
old head	eZmhcd
old man	cffemb
old manage	deckeh
old number	bckbel
old one	iduRea
old system	obheeY
older	cXgodh
older than	Zdipdb
olds	edencd
oleg	jcegff
oliver	nVRbko
oliver .	mbbicd
olivia	baasdc
ollie	gehffe
olu	ZVqkbc
olu .	XXsmZa
omar	dddnde
ombuds	jVikgc
ombuds 's	idheed
ombuds .	hWhmed
ombuds recrui	eegeif
omg	eXnWpc
on	iahhfd
on #	cXXcth
on .	UYckqi
on ;	coYdeh
on ?	dbZxZb
on @d	uTgmaY
on @p	dkfVar
on @s	nZedge
on a	gkZbif
on accoun	fjibde
on after	edZejm
on all	pTvcXV
on an	dlYeZm
on and	egZgoa
on annual	Sb1Ycb
on anothe	bVXae1
on any	cfZbeq
on anybod	ekZaem
on anyone	igidea
on anythi	ccpidZ
on appoin	eanefe
on are	edcmee
on arriva	bcbqde
on as	fbYOou
on at	jkNchp
on balanc	fdcfel
on behalf	dbafnh
on being	eeeief
on board	VeYSym
on bonus	dkddhe
on both	nZmbeZ
on but	dddblh
on by	ifeefe
on call	TpccpZ
on campus	ecjide
on can	fiegde
on candid	efaeem
on cleari	eedjge
on comple	dijdde
on contra	eYiehi
on day	tbVfaf
on days	fcbeeo
on deadli	eodaed
on depend	jdfeef
on distri	feekee
on each	fefZlh
on either	lfgdea
on envelo	ffdeif
on events	kdedee
on every	dbqdfa
on everyo	ddjcei
on everyt	edodeb
on experi	eddefl
on extens	edieeh
on feedba	dkefee
on file	aPmcax
on finger	ebceod
on finish	dfmXYl
on first	iobdca
on for	hpWgdb
on four	ehddie
on friday	jWjeff
on from	kYhilU
on fundra	ehdkdc
on gettin	ebdjei
on giving	ejcdjc
on grade	fdlece
on hack	1HfwZU
on hearin	pgabcd
on heart	uhYWac
on her	mddYeh
on him	dkchec
on hiring	cYuccc
on his	lmcWZg
on hold	YK/baZ
on holida	kvVXYc
on hols	gjeeed
on honeym	mZfdff
on how	RyddWe
on i	cndcfe
on ice	bS7cfP
on if	khkbYd
on in	fkhafc
on indivi	ddgdek
on is	pagcdd
on it	evMVtc
on its	ZhXd2S
on jean	bYcbcv
on just	eWdknd
on kubern	ebdden
on land	ddikdd
on leave	XpiegX
on linked	cjieag
on lookin	dYjeem
on making	eedlde
on matern	dZobdi
on me	iSjWnh
on monday	pbkYbb
on my	jgddXl
on new	bdgnce
on nights	egdYne
on number	eddefk
on offer	jefeee
on one	YiZebp
on or	tTZbnd
on other	ecdcdp
on our	devTce
on outsid	fjdeee
on page	bZimee
on paper	ajZWvY
on parent	Vfnnab
on passin	dacscd
on pause	cR3bcZ
on pay	bcbbva
on phone	Xbdbeu
on placeh	dcbmdi
on please	chbmec
on points	fiaffh
on policy	jdcffg
on presen	feibfh
on produc	iSvrQW
on profil	fcdefl
on reachi	bebmdi
on receip	ekeegb
on recept	gcbfih
on recrui	feiffe
on reflec	Ziicdj
on reques	dhdefi
on salary	aVWmeo
on saturd	pYiceb
on send	mdlbeY
on sensor	eedkee
on she	cjWdod
on shift	ddggjd
on sign	igeedf
on site	dbemgd
on so	jeadje
on social	bkpYaa
on somebo	ecdddo
on someon	YdYadx
on someth	eieffe
on staff	ebkenX
on stage	deekee
on strike	eihgdb
on summer	emceed
on sunday	iglZYf
on system	eeieeg
on team	bkehee
on teams	edelee
on that	Xepecf
on the	gdcjhc
on their	WiZnZm
on them	dfnicY
on things	ciffff
on this	jUbXZ2
on those	ibdglb
on throug	fdmgea
on thursd	oUgaid
on till	hfpZca
on time	hZeeii
on timing	mhgddZ
on to	ksVmSa
on top	idcWvY
on tour	gfjbee
on tuesda	gbleed
on two	ZdbXeu
on until	dogaeb
on us	TdknWk
on useful	1KXhgc
on vacati	gkdeec
on video	aacvcc
on was	idefeh
on we	emcedd
on wednes	nYoXea
on weekda	Zcgmci
on what	dmoYaX
on whatsa	fdbmee
on when	ehieed
on where	gbclee
on whethe	eoZgcc
on which	mVWjel
on while	fdjffd
on who	dsccdY
on why	dbeidk
on with	VaqnWf
on withou	ecagen
on you	cgUSqo
on your	oXbieg
on yours	ejfefe
on zoom	bddilc
onboar	fXaguY
onboar .	edbije
onboar @d	ldecff
onboar starts	gcadmg
once	ZsZfhc
once .	kVidck
once ;	jUdiel
once a	lblbdc
once again	lcefee
once all	cpcdde
once everyo	cndeee
once he	cqcedc
once i	cggeie
once it	UpngbX
once more	jMfwfc
once only	ekdfee
once our	edeffk
once per	fdcbfn
once she	emadgd
once so	ieefee
once that	glbgdb
once the	a2YWgT
once there	bqdcec
once they	ccdfbq
once we	VtbXrT
once you	XdZuai
once your	iiebdg
oncolo	Zdbodh
one	geZhfj
one .	biWffo
one ;	bmccjb
one ?	afamak
one @d	miYkbW
one above	ebkedi
one after	oebedc
one all	eiheec
one and	ifSbin
one applic	feffei
one appren	ddcidk
one are	ghegec
one as	dbelfe
one at	bnegfb
one back	eeedkf
one bank	jceeci
one before	YubecY
one being	iYagcn
one but	djlbiX
one by	rRblch
one chair	eXcdds
one click	ecnfea
one comes	rbccdc
one copy	dfdaoe
one could	hjdeed
one day	fbobed
one desk	ebcedo
one did	dbWZkp
one do	fiegfe
one dog	dhWdli
one droppe	hedZnd
one evenin	fdefjd
one for	ZbZknd
one from	lOZnjh
one furthe	nZdceh
one gets	kidbdd
one hack	laaidh
one had	ekcafi
one hand	djkadd
one has	kkXiYe
one have	ecdhek
one head	heeekb
one hire	eaaebr
one hiring	kcZdel
one hour	feejee
one i	kcfdcj
one if	ejdemY
one in	ZbofmV
one instea	feefkd
one interv	rabgca
one is	faciih
one it	dYoddh
one job	mgZdUm
one last	nVasZY
one left	lbdkdb
one line	fdgfbk
one may	effdej
one mind	ejceeg
one minute	efcjbh
one more	mgXwSU
one name	kdebcj
one need	deefje
one next	dicfmY
one night	gjfebe
one now	fbdfnb
one object	eediid
one occupa	kdegee
one of	YpTiem
one on	gdkkbY
one or	piaZbe
one other	ylYUWY
one page	VcZ1ac
one panel	aZhakm
one pen	iddYme
one place	Zgclcj
one please	eYYfok
one post	eaobdg
one questi	caasec
one re	gkdfdd
one result	cmecff
one room	mfdddc
one round	egdked
one said	nfbdgb
one seat	ajbkdh
one senior	bnedee
one should	edeiei
one side	eYqfec
one signat	hpbbcc
one signed	ddbdfm
one sittin	eeclee
one so	kWcail
one sorry	djacih
one sry	edeeek
one step	eieeff
one still	bkaacn
one tells	Xpeefe
one that	Ydajhk
one the	cdbajn
one they	ehZibj
one thing	UiWtef
one time	eclfec
one to	febmoS
one too	eedefl
one until	qhcbbb
one up	ffkefc
one vote	dgcccn
one waits	fmaede
one wants	dleded
one was	Yaehbp
one way	okXlbU
one we	iYTYiw
one went	fneenR
one which	ldecdi
one will	odgeba
one with	WQtUct
one within	ihebfe
one would	didgdg
one year	bTrSmk
one yet	medeed
one you	fgjega
one your	ecmdee
ones	jmacbe
ones .	fdYehm
ones a	afrcbZ
ones are	dgejed
ones he	pbeced
ones so	gdeefi
ones they	kfefec
ones we	dmdeed
ones who	gpcZed
ones you	ecdeme
ongoin	X3aYbV
ongoin .	dvXdcZ
ongoin and	bracec
ongoin recrui	edkeed
onions	iieced
online	WfpsXX
online .	ZWvfYf
online ;	ddjhee
online accoun	lagefd
online and	fdoZee
online applic	dnaged
online aptitu	eeeiff
online assess	ajYiej
online bankin	edldee
online by	deelef
online coding	mZdhed
online form	ejkZdd
online games	fefied
online module	cnebef
online or	ddpaee
online reason	decoeb
online screen	gkeZei
online search	jiecfb
online takes	eeeief
online test	ViWucd
online tests	fcjceh
online within	deejgd
only	epeZbh
only .	gmldYU
only @p	dgeeej
only a	fudaVb
only able	ffdefj
only after	eucaeY
only and	ihhWdi
only apolog	dacedq
only availa	feceek
only back	kdfeed
only be	fldgcc
only been	nacdef
only candid	ehddfi
only comes	cjffff
only confir	dmfcce
only do	fddeoa
only fair	ekbmca
only finish	mbeefe
only for	dvbadX
only get	fnddcc
only got	dYhcli
only have	cccndi
only hire	ecceoc
only if	csdZec
only in	hgjfba
only interv	bZcdbt
only invite	eaeZdq
only just	cedmee
only let	ecdned
only look	bfndee
only me	jeqbbW
only met	jjaeed
only my	dmcdch
only need	mOZXrn
only not	jlYdde
only now	hbmcee
only of	eeefje
only on	eacldi
only one	eaYnck
only open	fdbhfj
only people	kedefe
only remain	fecdkf
only said	aqecde
only say	igedee
only sent	jbnace
only shortl	jraZdZ
only six	faeden
only so	nfcced
only succes	emeffb
only take	accgcp
only takes	ecjfdh
only thanks	ebnefb
only that	cuXchX
only the	kadXcp
only then	WnWxUY
only thing	bkbiff
only those	bsZbef
only three	cecefm
only to	idZdmf
only two	cZdkcn
only waitin	fbdnde
only wanted	cfrbda
only write	mhedcb
only your	ckdiec
onsite	jYVuaf
onsite .	dgchdj
onsite next	eaemfe
onsite on	ffdiff
onsite was	icedei
ontari	dcnddb
onto	caolbZ
onto the	eaigfh
onward	hVbdct
onward .	cZdeeq
onward i	fddefk
ooh	ejfhdb
ooh congra	ejfhdb
ooo	TguZdd
oops	egleea
oops wrong	egleea
op	eWegne
opaque	eieech
open	Xftfae
open #	Zkcked
open .	TqndSf
open ?	eblZdk
open @d	kYnUak
open a	ebapdf
open about	hdibdh
open again	dgidkX
open and	cqTlYf
open applic	dcbeeo
open as	elbceg
open at	dcpaed
open day	gYvbZZ
open ended	ancdic
open evenin	ZZ7MZd
open for	edTjpf
open from	hkedgY
open house	bjsbZa
open in	bZcbcu
open jobs	ebpdec
open now	eddlfe
open on	cgddme
open positi	eVreeg
open requis	feZffm
open roles	dbhbdn
open source	dlbiec
open still	epbeda
open tasks	felgZe
open the	WngmcY
open they	fiefee
open to	eRgzWc
open until	TtbcnW
open up	dbhdme
open vacanc	ecleee
open with	fapefZ
open yes	ejcdjc
open your	feeife
opened	VXomdi
opened a	eZkkdd
opened it	dmYecj
opened our	eekdef
openin	ZZeeW0
openin .	cYdfbu
openin ;	egcefj
openin and	dajgcj
openin are	ioSeeg
openin at	eYbeer
openin become	fleffb
openin every	kceefd
openin for	caYqcj
openin from	feeffi
openin has	hWkeej
openin hours	adwYbb
openin in	XmZgan
openin is	egacjj
openin log	jdigfZ
openin no	fcdffk
openin of	fdjhed
openin on	adjidh
openin that	fddkfe
openin warsaw	djedfg
openin we	fYeeeo
openin with	fdieef
openne	echheh
opens	ZckVer
opens .	agccar
opens again	gbcdne
opens and	eoaeec
opens fine	ebqbeb
opens in	Zcccdt
opens its	deocce
opens on	ebjcei
opens the	gidefe
opens up	eficeh
opera	ekcfee
operat	Xafnfi
operat .	dTdkik
operat a	edddfk
operat and	ddageo
operat at	febdgk
operat lead	fblffe
operat was	egjcef
operat with	fmaeee
operat yard	fdieeg
opinio	jpfdVb
opinio .	bkikZb
opinio from	nddcee
opinio on	dkdged
opinio so	ekdgec
opport	hdieah
opport .	bkakde
opport arises	fjeefd
opport at	fifefe
opport employ	melbaZ
opport in	eaidek
opport to	eeddfl
opport with	paUoed
opposi	dcondU
opposi .	edekee
opposi the	fedjff
ops	jfmeZY
ops direct	jefefe
ops is	diegee
ops manage	pbddde
opt	cYfibm
opt in	fenddc
opt out	deYlei
opted	eacbds
opted for	ecbcdq
optici	fefgfh
optimi	exWcbW
optimi .	hjcffc
option	YlemfX
option .	ddcmee
option ?	ejdfee
or	vZbndV
or #	effief
or @d	cYazbZ
or a	5aZcWT
or about	ikdbde
or an	aiihec
or any	dbhieg
or anyone	dlhcec
or anythi	dZqbib
or at	ddnded
or b	ebeoeb
or bad	3YYYaa
or before	tTZcna
or by	fdciei
or call	cgsTde
or declin	bbUixX
or do	bayUab
or down	ncddee
or earlie	dfeclf
or electr	ffejce
or englis	eidgee
or fail	mcedfe
or has	mZffff
or how	fdiffe
or i	ecauaY
or in	ddgffi
or it	WVbqqb
or just	dgjfed
or leave	dcjckd
or madam	dibedk
or mail	djefee
or may	jxZabU
or more	hcZden
or most	eaenee
or nay	gedckf
or negati	necidY
or no	7RWgiT
or not	5QTlgS
or of	djfeef
or on	ecelee
or other	ekedef
or otherw	qccbfe
or out	pZfgcd
or picker	pbdbed
or placeh	feejfe
or read	eldefe
or refuse	doeceb
or reject	qecdbb
or reply	eediff
or scan	ffeief
or share	feeZnf
or six	ejefde
or so	fgecje
or someon	jeeeee
or someth	ffdcej
or stadle	leecee
or take	nYcbke
or tell	eeekee
or text	bmZifd
or that	dgmeda
or the	tfbjXU
or they	Yebpic
or three	dcdode
or two	avYccd
or unsubs	edjefe
or vetera	fejfed
or we	Zbctda
or when	ZrgbdZ
or whethe	dYqeed
or with	dhedje
or withdr	dgfide
or withou	fcmZhd
or wrong	cVlpeb
or you	gmbgcc
or your	cZcqch
ora	cYgfhl
oral	YXktca
oral .	ZZqjdb
oral assess	edekee
oral exam	ddelde
oral examin	fedked
oral for	edqadb
oral interv	ibdmdd
oral part	dbcqcd
oral stage	bgefej
oral test	ceedfm
orange	eenbec
orchar	hbejee
orches	baaenl
orches .	ccabip
order	dfmemU
order 's	eZbaok
order .	iWrjaY
order barbac	fcaeen
order book	edddel
order by	hblbee
order for	daineb
order in	gqbZfa
order is	ebadrb
order not	gdZljb
order of	iqdWjV
order receiv	Zndfff
order so	fbjjfc
order the	ddedle
order they	jiebee
order to	amflYc
order you	edeijd
order your	dfedkf
ordere	dUtamZ
ordere a	feiffe
orders	cZtbcc
orders from	fdlfec
org	edleec
organ	ecjeef
organi	ebkdXm
organi 's	edbeen
organi .	jUkbhh
organi and	edcdem
organi is	jjcdfc
organi of	klacea
organi she	eYZdes
organi the	fjmZeZ
orient	egamfd
orient age	fieefe
origin	acbskY
origin .	bfXlke
origin and	fjaldb
origin certif	edeihe
origin decisi	cicdej
origin diplom	cecode
origin docume	edbfle
origin for	deekef
origin it	hckeee
origin of	dddode
origin on	dedgmb
origin readou	dijdeb
origin so	fdfjee
origin thank	ifYled
origin thanks	eclbeg
origin unoffi	dibamf
origin we	neXegf
orivan	eddkeg
orourk	egifhZ
orourk .	ejcjec
orourk for	hbdeke
ortiz	ieefef
osaka	dfiheb
osei	gbghch
osei .	decobe
osei and	cekalc
osei betwee	hhZgbi
oslo	fijedb
ostrav	efeeej
ostrav glassw	efeeej
ote	eedjge
ote #	eedjge
other	fgXWdy
other 's	iaedfj
other .	ctZgXa
other ;	hcejde
other @d	ocdecc
other accoun	fdeffk
other agenci	fdeiff
other and	ngbYbi
other applic	ahVfjl
other branch	ekedmW
other by	taecda
other candid	YeTbjx
other chap	dccddp
other compan	fdlfec
other date	ejdffe
other day	Vthbdb
other design	edeeek
other direct	ihfdfd
other fellow	ffefkb
other finali	aaXcgv
other firm	leedee
other girl	gmcddd
other guy	febhZm
other half	jkhchT
other in	imcYee
other interv	mlbbgY
other job	cjlXmU
other keeper	fieffd
other lad	leWbig
other lady	ecbdep
other lot	kXnehX
other name	eXddbs
other nannie	eXbkdm
other news	lbedeg
other offer	rcflPg
other one	eebXim
other openin	gYdcdq
other opport	fheafk
other option	damjea
other people	Wqccid
other person	eeVabv
other place	bcebqe
other positi	egbdfl
other post	kbderT
other posts	feiffe
other profil	bhaeem
other questi	hoXecd
other roles	ehbdej
other shortl	gkedec
other side	bfndcf
other teams	fcddem
other than	eleefb
other thereo	hideed
other thing	ecfeel
other things	dWhddp
other three	godgbY
other time	Zkeeei
other trials	glZcec
other two	WpjVeh
other vacanc	eacdep
other wants	fjeeee
other way	WaZbbz
other we	ekeede
other woman	eZcdcr
other words	ibeaem
others	YyPYlf
others .	ckXgdj
others @d	ekeeee
others about	fmdcec
others and	bibgje
others are	fjjagZ
others at	enYeic
others bring	ekeefe
others do	ebehfj
others first	enebed
others get	fddlee
others had	iXccdq
others have	anblda
others in	bkfgfe
others may	eiaecl
others on	diehed
others they	jdffee
others to	dsbZha
others until	apcefc
others we	ekeefd
others were	dajdpX
others will	jeddfg
others yet	eYedqd
others you	hdedkc
others>again	VtYfZi
others>answer	scoUaa
others>ask	gjpSiW
others>away	diZmec
others>bye	dgbedn
others>chosen	WcgZT0
others>closed	cWaqmb
others>date	slYaXe
others>decide	d0bYYY
others>free	Xeawbd
others>give	dhhjbd
others>goon	gdbbdp
others>hear	kmdbhV
others>hold	idicch
others>if	ndXeck
others>joy	bcadoh
others>match	cfVYbz
others>me	hnfhcW
others>meet	c9UdVQ
others>news	lZdbdn
others>not	eqWjoP
others>offer	qghmQa
others>others	hocadc
others>papers	dnblUd
others>post	YZuVgg
others>receipt	edaefm
others>refuse	chddhh
others>review	fjgepQ
others>said	bfZehk
others>sorry	dYaihl
others>start	eagemc
others>step	aogkfT
others>thanks	dYkcdk
others>them	ikacge
others>wait	YcWd0X
others>will	ieVjmb
others>you	aeWeex
otherw	cahrda
otherw .	cbkeej
otherw and	chdjdf
otherw by	ieeegf
otherw i	gVnpdU
otherw it	fefiee
otherw the	feckee
otherw we	Xhblna
otherw your	eecmdd
ottili	gZgjbi
ottoli	kceedg
ought	biZjdj
ought not	feeddl
ought to	cjZkef
our	fbhehg
our #	acoiYf
our @d	gdeife
our accoun	elddgc
our addres	ecpZde
our admiss	lcdbie
our advert	dleede
our agency	Zavaba
our aim	jicded
our alumni	bavYcb
our ambula	ehddfi
our annual	bYqgbd
our answer	trSQbc
our apolog	egZidj
our applic	fcpbbd
our appoin	cabldm
our appren	bdwYcb
our archiv	eabcrc
our assess	eiUuaa
our au	jcdhee
our automa	hiYjdf
our bakery	dcVcln
our band	efdddm
our bank	gmYZjd
our belfas	cfeled
our benefi	efgdie
our best	dlmaZc
our blog	edqbbc
our board	jaseZY
our bookke	fdddmd
our books	edcZeq
our booth	dejged
our branch	bfqcdZ
our broken	eecffk
our calend	occbfe
our call	ecSmar
our campus	hahhef
our candid	bbvZdc
our cantee	dhbldd
our career	bhoTcl
our case	eiffed
our ceo	bjblde
our cfo	ecgjee
our chairm	eieefe
our chambe	ebddhk
our channe	eemdec
our charit	eifdef
our chat	bZggme
our choice	oNXYsk
our clerk	fXeepc
our client	fScfet
our clinic	bgfclf
our coding	feeefi
our collea	ibidhc
our collec	feemad
our commit	kcbbel
our commun	icoYde
our compan	bbkhdh
our conclu	mdedde
our condit	feeeje
our congra	edeefj
our conser	dccnee
our consul	blVkcj
our contac	hddife
our conver	cVoUmk
our coo	cdegek
our coordi	SYfvga
our cork	eZghlb
our counci	docdcd
our creati	bgXhii
our crew	eejfee
our criter	eiceeh
our cto	bcbubb
our curren	camgef
our custom	fdbidk
our data	aelicd
our databa	bhfadm
our decisi	8eSYWb
our delibe	eobdde
our depart	jhdeec
our deputy	YeeYsf
our direct	kdaodZ
our divisi	eaneed
our doctor	jcccje
our domain	kdhced
our door	dedhkd
our driver	fcehdj
our durban	cddkge
our earlie	aqgddZ
our editor	Ynajde
our email	jkabcg
our emails	hdjded
our end	gkacie
our eng1	ccqdda
our engine	hjgfcZ
our erin	fZejif
our estate	jgcged
our events	cdlgce
our exchan	bdehcl
our eye	eeejef
our factor	eheeid
our family	egZffk
our faq	aYxXdY
our farm	cdbZln
our farms	ejicec
our feedba	oadded
our field	dliceb
our files	fZiffj
our final	nYbahj
our financ	bcdljd
our first	VjdeqZ
our formal	adabud
our founde	haegei
our free	dglded
our front	fdjfed
our full	hpYddZ
our funder	iefeef
our furthe	enaded
our genera	dYoeib
our goal	rZbefd
our gradua	dkdakf
our grant	ecleed
our group	bYohfe
our gurugr	deeeke
our gwen	eldcef
our hambur	eeegjc
our handbo	eejfee
our hands	ffdjdd
our head	bZggpb
our heads	X1cacW
our help	ebobed
our hiring	ZlepZZ
our hospit	gflbcd
our house	kYjpYY
our hr	fwVfYZ
our in	fgcfie
our insigh	eepYee
our insure	hZdgek
our intent	pgafac
our intere	efceel
our intern	kmYZgd
our interv	XevVec
our invest	hddeck
our invita	dZmhde
our it	gjdfed
our job	eckfdf
our jobs	dgkcef
our lab	ffffjc
our labora	eddifh
our lagos	bZckob
our last	TpenjU
our lawyer	didjgZ
our lead	aagqYh
our leith	ledefe
our letter	ffYmdg
our librar	eelheZ
our list	duYdUf
our little	dZhkci
our long	ecZddq
our lyon	edgema
our mail	ooNhWf
our main	eckeef
our man	eZefen
our manage	egceek
our managi	dfgmcb
our medica	cddqcc
our meetin	dlhade
our mentor	nXfefg
our messag	idegef
our minds	llVdgb
our misery	lhccdd
our missio	lgcded
our monthl	eejeee
our mother	egjeed
our name	fceefk
our needs	geecej
our new	SMjH/T
our newsle	daqZdh
our next	ZVgP3d
our noneth	ddljda
our notice	kcjdeb
our number	crYVjg
our nurse	ednccf
our occupa	dcende
our offer	PQTN/d
our office	TQzreR
our old	edndeb
our onboar	efeeif
our online	jfcmcY
our open	idhVYq
our openin	bcpach
our operat	eedlee
our option	fqcbeZ
our organi	gmbdgb
our other	eeadli
our outgoi	bfddne
our own	gOdYbz
our page	cYqZal
our panel	cidjfe
our parent	edmeeb
our partne	dccnci
our paths	eZbdds
our patien	fbdeem
our people	pRobbf
our phone	eahggh
our pick	eYedsZ
our place	kcdjcc
our placem	jdeefe
our places	dddeem
our plan	lhbcdg
our planne	cdjide
our planni	eldcib
our plant	egdefi
our platfo	edcpcd
our policy	hkZceg
our pool	eXgdgn
our practi	ehcfhe
our pre	bddoee
our prefer	ZocgXk
our princi	hlbdce
our privac	aexWZb
our privat	fhecgg
our prize	edlded
our proced	fnYceh
our proces	jqZiXY
our produc	jdeeff
our profit	jddhed
our projec	ejdeff
our propos	efedfj
our provid	edeifg
our quarte	eihdee
our readin	giebeh
our recent	ejdhed
our recept	eZpedc
our record	egZikc
our recrui	kmjXZb
our refere	icehef
our refrai	fbZrfd
our region	fcZpec
our regist	bYcojd
our regret	edeeek
our reject	dbmieb
our relate	lccgee
our remain	elcgec
our reply	krUYbb
our reques	fcheei
our requir	doaefe
our reserv	eocdZf
our reside	ddedel
our resour	fjfefd
our return	bfngda
our review	ihbddh
our roaste	fddbco
our roster	ehebig
our runner	eddfcm
our schedu	okdVdc
our school	Zjmcfb
our sea	efZjal
our search	ZnRabu
our second	heacki
our secret	nbedee
our securi	egidfc
our select	ghYkcf
our senior	ebgndc
our series	dapedb
our shared	lZeide
our shift	fdefdj
our shifts	ecnbee
our shop	Ykjdde
our short	dbemfe
our shortl	YtXmbY
our side	blRkpY
our sister	dbbicn
our site	aZpabk
our size	fdceel
our social	ehedei
our solici	eeekgd
our specia	ficeef
our spring	femeea
our staff	jbffbj
our stand	chqada
our standa	jfddeg
our store	ekddfe
our stores	dpdZfe
our subsid	eZciel
our summer	eajagj
our suppor	ddsbeZ
our surger	eedfej
our survey	cejZem
our swim	difeef
our system	UlwZZY
our talent	eVmjYl
our talk	bYtggX
our target	pbbdee
our teache	eckeef
our team	hzSWhY
our teams	edkeee
our tech	ekdfde
our teleph	gdbagm
our tender	lcibde
our terms	acnbid
our testin	hbanea
our thanks	baUcZ0
our thresh	eccceo
our time	gmaadi
our timeli	elbeee
our timeta	rabced
our top	efejee
our traine	ladgef
our travel	eebmee
our treasu	dgddkf
our truste	fkbide
our two	bVZlcs
our unanim	eeefjd
our vacanc	fXmifc
our values	kchded
our vehicl	bdkeei
our vendor	feeiff
our verbal	edZckl
our verdic	fmaccf
our video	gfeifd
our virtua	bYwXbg
our visito	jbhefe
our volunt	jmUeci
our vp	geancd
our warm	fecele
our way	kmUZoV
our web	iehded
our webina	cdnfec
our websit	dT0TVm
our wether	ikcdec
our word	kdeakd
our work	feieff
our works	nkbccb
our yes	meedde
our young	ffckee
ours	gecWpf
ours .	gVjclg
ours are	eeddem
ours has	djecie
ours includ	fejfed
ours is	elaakc
ours on	eedihe
ours the	emecee
ours to	fddmed
ours would	feeeih
oursel	orhSbT
oursel .	jidddc
oursel about	endcde
oursel and	jmbbec
oursel the	efbena
out	hfiagf
out .	aigVdo
out ;	ehmdbc
out @d	1VZbdX
out @p	jbYhcm
out a	gacpdd
out about	dpYech
out after	bsZcha
out again	egided
out all	fedffj
out and	Ycdfrc
out andre	jekbgY
out as	bndchc
out at	qXWcao
out becaus	ieeege
out before	nUnZic
out but	bojbfW
out by	5gXWZT
out first	dkeefd
out for	ifSbcs
out from	WZtfec
out graded	eheejd
out hack	hYYbog
out i	bgnbcf
out if	gfgbYl
out in	kdYbqa
out it	edbedo
out loud	bkbcke
out more	cocded
out my	cStkhV
out nice	feleec
out no	dkeeee
out nobody	fjcffe
out of	YdwSgg
out on	2XYZca
out once	Zpceed
out one	dhccnc
out our	ckcmcb
out over	hsaafX
out overle	edcdhk
out sick	hXpbdd
out so	hdeenW
out some	bkfkae
out sorry	fbeffk
out that	leaedg
out the	fTgtkU
out then	Wscdbc
out there	admjZe
out they	XVidWy
out this	fccfem
out till	hchfef
out to	ffifce
out until	Vcucdd
out we	ceZZmn
out what	aokgcV
out when	ckgcdh
out where	dphYcb
out which	lichbZ
out who	egckee
out with	ctWgWg
out within	rWchec
out yet	fifffe
out you	eWgldk
out your	hedbkg
outage	ghlgdX
outcom	xqSRYg
outcom .	U6ZYbX
outcom @d	wdXadZ
outcom and	nZfffe
outcom before	kcfefe
outcom by	8RYXcZ
outcom either	mZffff
outcom hack	Ttbded
outcom in	ejcdeg
outcom is	WqYeei
outcom letter	ndefae
outcom no	lbfefe
outcom of	gdrTag
outcom on	paeded
outcom shall	bmeeee
outcom the	lbfffe
outcom to	mkbYdb
outcom unsucc	cadeeo
outcom which	ekcedg
outcom will	jlXbcf
outcom within	sYdeec
outcom you	eeeffj
outdoo	fdleec
outfit	dlicdb
outgoi	Yagcll
outlet	hZngbd
outrea	ddedkh
outrea post	feffie
outrea worker	deedii
outs	ebcaho
outs .	ebcaho
outsid	nWdYVu
outsid .	qTgYan
outsid ir35	effbkf
outsid of	fagean
outsid our	dhidee
outsid the	dhcedk
outsid work	fjdeee
outsou	ebZchp
outsou the	febddn
outsta	Ygcobk
outsta .	Ungjdd
outsta task	feeiff
outvot	cVWbms
outvot .	eXXcnm
ovens	ceedkg
over	bicdkf
over #	fgqSYi
over .	TqjgcZ
over ;	daldbl
over ?	ffeiff
over @d	Terfgb
over @p	kdeaie
over a	XnRZds
over again	fdeled
over and	kQleoZ
over as	djcjec
over at	fiiWig
over breakf	gZdmef
over by	VXkvbb
over call	keeagf
over dinner	nZcgdg
over firstl	febgkf
over for	cXjacq
over from	kkafcd
over hack	kbchid
over her	jigddb
over here	ffdkde
over i	ebkedf
over in	ccecpe
over it	eceikb
over lunch	hZehgg
over my	aVlfoe
over on	amZmcc
over our	ehddkc
over qualif	eeebjg
over so	emdfdc
over tea	ebegek
over that	gamcee
over the	YsUWuc
over them	hdfdie
over there	eoYeed
over they	dfecel
over things	oYeeee
over this	ekeddf
over three	fceiei
over to	SmPrkd
over two	djcedh
over until	cXmekd
over we	Zfhclf
over what	eeefif
over will	kmWdec
over with	nZjbaf
over you	ejbjga
over your	dcYqbj
over zoom	ecekge
overal	abagll
overdu	anlcba
overle	Ygaiii
overle .	ddcdjk
overni	dgdmcd
overni .	cgdkde
overqu	UbUac3
overqu and	YhdZcq
overru	eZaedq
overru .	fbdfel
overse	iccldd
overti	kbebhi
overwh	fZpWck
overwh .	hbqYdb
overwh respon	eecden
owe	Wkigah
owe me	ZnmdbY
owe of	fedgdj
owe you	Yffkff
owing	mRpZeh
owing to	mTqZfd
owls	ffehff
own	bcZhdr
own .	ghXidi
own accoun	fkbfee
own and	fdefjf
own applic	lkceab
own appren	eZdefn
own conclu	ejbejc
own good	elccgf
own hiring	egkdec
own laptop	ecndce
own licenc	eieeef
own mind	Yrcdee
own pace	dtbdeW
own staff	ebcfdo
own time	fpjVda
own van	fefcjf
own wish	fdoeeZ
owned	gbWpZk
owned .	eedddk
owned of	eicjde
owner	fkWdjg
owner 's	lYfaao
owner .	Vfaomb
owner @d	gddkde
owner @p	iefdge
owner and	Zoaabm
owner decide	iddedi
owner has	jgkebZ
owner i	eZikjZ
owner in	hjebee
owner is	dsdZiU
owner of	ecedji
owner says	laccih
owner shook	efgdjd
owner to	emcaic
owner wanted	dbaejm
owner wants	ajWgdn
owner who	ejefff
owner will	jibdef
owner would	aefflf
owners	bZjnTk
owners .	daZlcm
owners decide	kcemYc
owners have	dUwccc
owns	gpbcdb
owns the	eldedd
oyelar	oaedZj
oyelar and	nZfdef
oyelar from	fhahbk
p	kgdccg
p #	mcecge
p and	cZakdo
p45	lWZmfd
p45 and	eeeekf
pa	Vclkbj
pa will	edejff
pace	XqVabo
pace .	btaheV
pack	WSfdyV
pack .	echanc
pack the	feeejd
packag	YjZa0T
packag .	dfacra
packag and	feddke
packag at	gkebde
packed	abrcbc
packed lunch	denZde
packet	ZbShdv
packet .	andgde
packin	dTYeoo
packin plant	ebdehl
paedia	cccgji
page	XRozba
page #	ZVgugY
page .	Zdpgcc
page about	daeeen
page again	debden
page and	gcgdlb
page by	nddfea
page for	chocYd
page in	ecdedm
page is	ecdodd
page on	efjjdZ
page one	eddhje
page plan	Yecrdd
page please	eedlee
page to	deifef
page two	ebZphd
page vision	cffjff
pager	fdfiff
pages	TVY5fZ
pages .	bbhldg
pages and	aadnid
pages are	fieffe
pages at	ceelde
pages by	efekde
pages of	dbbrdc
paid	VXgojg
paid .	gVimfd
paid for	cidiai
paid job	fbbedo
paid of	ebemee
paid off	dfcaof
paid on	cdkibe
paid placem	dclcfg
paid the	eeegjd
paid traini	eldeed
paid trial	djeicd
paid work	ekbgde
pain	jeiieX
pain .	kicefa
pain but	feekfd
painfu	efdeej
pains	fbiddj
pains me	felfdc
painte	egkcde
painte .	egkcde
pair	gZieck
pair global	fihfcd
pair of	dckbdj
pair progra	ibdkee
pairin	dhbkde
pairin sessio	deejef
pairin thing	fichee
pairs	bffYkj
pairs whethe	fYeamj
pal	cchddn
pal .	cchddn
pallis	femefa
pam	afteaY
pam 's	eaoeed
pan	fdYqfb
pan aadhaa	eedkfe
pan and	jecfge
panel	ekYjbh
panel 's	pVaafn
panel .	mYYtcY
panel and	gUjUqg
panel are	mceeee
panel can	Ybdmel
panel chair	hfdddi
panel could	hmbddd
panel date	eeeldd
panel decide	abfoee
panel did	bkefff
panel feedba	idefeg
panel felt	eedddm
panel finish	Wqefed
panel for	ellXeb
panel found	fdeiff
panel gave	Ygeeco
panel hack	gZXqdd
panel had	eWnbkd
panel has	aqPkWm
panel interv	ZiphZY
panel is	b0XhaS
panel liked	dodcec
panel meets	hmZecd
panel member	hmXecg
panel met	eedeel
panel no	ecdkeh
panel of	Ycjkdh
panel on	Wbarej
panel prefer	cdeddp
panel recomm	ejaeei
panel scored	ecdedn
panel side	kiddec
panel sits	mhaedc
panel so	djadlc
panel they	dXmelc
panel though	egceej
panel wants	bkehde
panel was	bVgfkk
panel went	fddefk
panel were	akkcdb
panel who	djebje
panel will	bmdicc
panel would	koaZdc
paneli	dpecda
panell	igedee
panels	fcoedZ
panic	mfcddd
panic if	lcdfee
panto	eefidh
pantry	ddemde
paolo	cXXcmr
papada	edbodd
paper	WbajyX
paper 's	eZbdvX
paper .	chgpUd
paper and	ddZhij
paper but	eccfkg
paper for	ejdbje
paper from	ejcjea
paper has	deddkh
paper now	adebpe
paper on	Zbdubd
paper round	ejdXme
paper sift	dbWiZs
paper that	dbmdbh
paper to	ebceoe
paper we	jegede
paper with	pcebde
paper yet	dYefpe
papers	dlbckc
papers .	drdccZ
papers and	eaYnYo
papers are	snXZZY
papers as	ehceif
papers for	fefZlg
papers have	dpdadd
papers in	ecceen
papers take	hdeeid
papers to	Wdbbwb
papers twice	eecdem
papers were	egeiee
papers>again	Zehhjd
papers>answer	WWigsd
papers>ask	aZVxnW
papers>away	dWtlUa
papers>bye	darccc
papers>chosen	ljgkZU
papers>closed	kXSnYq
papers>date	Wdbsid
papers>decide	kaceje
papers>free	eY2Mgb
papers>give	aZZvlX
papers>goon	deWqkY
papers>hear	kcgbYl
papers>hold	dgngba
papers>if	YfiXim
papers>joy	sZSapa
papers>match	eeZjgh
papers>me	VWZpwY
papers>meet	fZchod
papers>news	kjfcbb
papers>not	bUZsbp
papers>offer	cbVhtc
papers>others	eZfcgn
papers>papers	bYcycc
papers>post	ceabqh
papers>receipt	nYuXZZ
papers>refuse	YfTSjx
papers>review	avQYdm
papers>said	acXglm
papers>soon	bcjofZ
papers>sorry	eaifdj
papers>start	fhjhdY
papers>step	fhVifi
papers>thanks	ilmXXb
papers>them	diZkic
papers>wait	blmedW
papers>will	Wgapif
papers>you	defeld
paperw	gVQU/P
paperw 's	ebcene
paperw .	bUecwc
paperw @d	ddfemc
paperw coming	edYepd
paperw for	heelZe
paperw from	jeeeef
paperw in	laehde
paperw is	eeecmc
paperw of	goadZe
paperw on	ieedid
paperw to	dYccse
paperw will	cbefod
papyru	dgmbdc
papyru but	ejkcdZ
parade	ehieeb
parade .	ehieeb
paragr	cfagcm
paragr of	dgadel
parale	bWgchp
parale after	dYdeep
parale for	eeefei
parame	leYioT
parcel	RS/SWQ
parcel @d	adrcdb
parcel is	cdoced
parcel with	eYubba
parent	UZ6aXZ
parent .	ajhfed
parent commit	idddck
parent compan	ddoeea
parent leave	Venkaf
paris	pWhfbd
parish	djXhZn
parish and	egdeei
parish counci	fdegfi
parish has	efefei
parish secret	icdjed
park	depUsO
park .	ehjedd
park and	fmZejb
park ranger	fmbegb
park they	edcfld
parked	ZM/aXI
parked .	cX0ecU
parked any	hmaffc
parked it	fclffb
parked until	faofeb
parked while	eaofeb
parkin	aQ/SgO
parkin 's	hbocdb
parkin .	bkkTlZ
parkin and	edncee
parkin at	ecqdda
parkin behind	ebncee
parkin is	ccfnce
parkin permit	lbfbic
parkin space	cefdme
parks	bdnbff
parks .	dandbg
parlia	hcigfd
parlou	ecpeeZ
parlou .	ecpeeZ
part	ZYhobl
part #	feeidg
part .	eXZnao
part ;	ecdlch
part any	fcneea
part darlin	ehbdmb
part in	dincXe
part is	deemed
part of	dammXg
part time	bVocle
part timers	encced
part to	fiched
part two	dddqdZ
part was	eddgfj
part ways	eZYdet
part with	ddXdkm
partic	edmbee
partic .	cZhdoc
partic in	emhcZd
partic on	fbcdfo
partic will	hkbeed
partie	fYeina
partie .	hcedlb
partie guy	edbdkh
partne	imVjaf
partne 's	bWhhZr
partne .	iZgmda
partne ;	ecfhdi
partne @d	lceffe
partne and	egZjfh
partne are	escbac
partne behave	kgedee
partne could	dkdlca
partne decide	lacbek
partne for	fedkde
partne found	elbdeg
partne has	khcfgZ
partne have	cqccga
partne i	fjfgfb
partne in	eddgbm
partne is	dhbncc
partne like	efejfe
partne likes	hnbccb
partne meet	eoZddd
partne meetin	mdebee
partne not	eZpdiY
partne on	jabncc
partne return	nceced
partne said	dkdcjd
partne settle	aefeen
partne signed	dlXcel
partne thereo	dZnceg
partne voted	bcdepc
partne want	dfdlde
partne were	djcefh
partne who	gtbcbY
partne will	cdglfd
partne wish	bcehld
partne with	fechei
partne would	cXbsfd
parts	gZUakr
parts .	deeejg
party	SP/QeT
party .	cYycZX
party is	WcvYee
pass	deWceu
pass .	XaYcgx
pass by	beenee
pass for	eeeffi
pass from	cWZccw
pass it	mladfV
pass list	kmceeX
pass mark	bZafgr
pass my	ibdbel
pass on	cjWbeq
pass or	uYdZec
pass the	ZjXcpf
pass this	eeefej
pass will	epeZfd
pass you	iZdnec
pass your	cdbhii
passco	eckfed
passed	alZlgc
passed .	gaOmdp
passed all	egdcmc
passed and	hiddee
passed as	aabvdZ
passed by	fcncde
passed everyt	efeejd
passed it	bmpZdW
passed my	docefb
passed on	bhVYYy
passed our	eidhed
passed probat	feeeie
passed the	XZZ1gW
passed to	nyRXbU
passed you	ealhjZ
passed your	fsmUdT
passen	ffedfj
passes	reWdha
passes .	emddee
passes it	lcffde
passes to	hddand
passin	YoZiZi
passin .	dYlbel
passin it	dvUaec
passin the	dYhrbc
passin this	fcdeem
passio	feffei
passio for	feeffi
passpo	XbdzdY
passpo .	cgobbd
passpo and	cgbqcd
passpo by	eefjee
passpo chloé	ebdoee
passpo copy	diZiid
passpo data	ecbpdd
passpo number	dfdlde
passpo or	fedbme
passpo photog	eddndd
passpo pictur	eeefje
passwo	ZU8XcS
passwo .	eeeife
passwo for	ccsdeZ
passwo has	ebqeea
passwo reset	efoYfe
past	wYbkUa
past it	feefei
past that	lakdeb
past the	wRhWch
pasted	kbkaee
pastor	gelbcf
pastry	ccadqf
pastry chef	daWjmi
pastry man	ejaamc
pat	dcYcgr
pat .	fcaeeo
patche	dekeee
patchy	ddjgef
patent	ebcjek
patent game	ebchel
path	djmZcc
paths	dWdccv
paths .	ebjedj
paths cross	eabdeq
patien	mvVXZf
patien .	fubZab
patien ;	pYfdee
patien a	endced
patien and	bkgcdg
patien as	fieefd
patien during	eaieek
patien in	mbeffd
patien next	jjZefc
patien over	cdfffl
patien please	eqabce
patien safety	eeeeej
patien till	rUfeef
patien until	occded
patien while	grSfdf
patien with	giXXbr
patien you	ejceeh
patio	dbbikg
patio said	eedelc
patiss	dgcked
patiss formul	dheiee
patric	hkYlZe
patric 's	iiceee
patrol	ejeefe
patron	nXkcdd
patter	jceegf
paul	iXgkjX
paulin	ecdfel
pause	VJ/eaY
pause .	daredb
pause and	dfleed
pause for	cdYkel
pause on	dVzdcY
pause the	fapffb
pause this	aapeed
paused	ZN/eXO
paused .	bTwdad
paused ;	ecpfeZ
paused all	ZZuedc
paused and	feefje
paused for	edhfjc
paused hiring	dbxccT
paused nor	kmWfee
paused not	felfeb
paused the	fekffc
paused till	felede
paused while	eZkffh
pausin	eWvcdW
pausin the	eWvcdW
pavel	ebleef
pavel follow	gcjfcf
paws	jZdebl
paws manage	jZafcn
pay	WSeX/X
pay #	cjbcme
pay 's	dbbfqa
pay .	caclgh
pay a	iddide
pay and	dafYnj
pay band	feefma
pay for	bjYiej
pay grade	ecmdhb
pay is	dcjcmc
pay portal	fiddhe
pay so	fccdjj
pay the	cbamlc
pay travel	jaoada
pay we	deebne
pay what	dbearc
pay would	eblbjc
pay you	deffif
pay your	eeekde
payabl	dcbmei
paymen	adnfWi
paymen .	elddbg
paymen is	icmbdd
paymen team	eedjee
payrol	WbhhtV
payrol .	jhcdlX
payrol closes	bffgjf
payrol contac	eejefe
payrol specia	ecneeb
payrol will	ecegfi
pays	fjdWjh
pays has	ekeegb
paysli	bXnuUb
paysli .	fdcnce
paysli and	dghgYi
paysli before	fdejee
paysli for	ednced
pcc	fehfeg
pdf	dVirga
pdf ?	ffdife
pdf direct	eWdodi
pdf in	djdgee
pdf manage	jZcjfg
pdfs	fbcnee
pdfs .	fccmee
peace	Zinbfb
peace and	baodfe
peacef	cdojdY
pediat	dYhjdj
pediat .	fdeeel
peek	eifgdf
peep	bZuXee
pelleg	damehe
pen	YiiXtT
pen .	ajhdkZ
pen and	dccera
penang	Zhjche
penang .	dedemd
pencil	rlbZYa
pencil in	jqWbbc
pendin	Ri1TqL
pendin .	XyWdda
pendin a	ealdid
pendin budget	feiffe
pendin its	fdjffe
pendin the	cTzcdY
pendin your	abcZud
pennie	drdabd
pens	edmedd
pensio	UUuapW
pensio .	ZeqcfZ
pensio and	femeae
pensio from	eeeclf
pensio scheme	eaifkc
people	hpebYh
people #	eeejee
people 's	eieeeg
people .	pjiTZd
people @d	glbbnW
people across	fejeee
people after	mgcaee
people all	ahpVeh
people and	gpUded
people applie	gibeeh
people apply	fgcffi
people are	kmaccd
people at	fXlhbh
people before	Zqeeec
people but	ahdedl
people by	ojbacb
people come	djjdec
people coming	boedee
people do	cuahcV
people for	arYXdl
people from	ecdmee
people get	jadeej
people have	gikhZZ
people i	pTpbdb
people in	lqhRZY
people is	emfdfZ
people know	vaWZah
people like	encfdc
people living	dZeddq
people of	jbkecc
people off	amcdei
people on	dtZSZm
people ops	edigfe
people over	iaceel
people round	dbkfja
people sent	edmcee
people so	gfbndc
people spend	eddnce
people straig	iefeff
people ta	fhZfam
people team	kbkcdd
people that	ecegke
people the	dnceed
people they	Xneied
people throug	kbdeeh
people to	mwXZaT
people told	igeeee
people until	ccedem
people up	hiecee
people want	TUqsac
people was	feeffi
people we	ghcfbi
people were	eeffei
people which	ecegej
people who	XSolZm
people with	bdZfcr
people within	nddecd
people yet	fkfede
people you	eccrbc
per	hfbYng
per calend	fdcbfn
per cent	cjdZmc
per diem	chbdmc
per month	cabohe
per our	gjVYgm
per recrui	lcdeef
per the	pccahd
per week	bleege
per your	ddsdeW
pereir	jaejfd
perfec	bVjmgf
perfec .	Yecklf
perfec person	fZdeeo
perfor	dcidkd
perhap	YycUeZ
perhap .	ejefee
perhap not	epZfdc
period	Vfhqeb
period #	ccmjad
period .	gabsXg
period ?	feejee
period @p	ckeefe
period @s	eeeYof
period and	fffnZc
period is	cdckfi
period of	ckZZmg
period so	fddkfe
period to	ekdheb
period you	ekcdge
perks	aasicY
perks .	bXpkdc
perm	dZXjdr
perm .	fdelde
perman	caaP+V
perman .	dWZY1Z
perman and	eZkbnb
perman contra	bjrVgV
perman from	ddddnc
perman full	fecenb
perman job	ddcldg
perman post	kYacof
perman secret	duaYcc
perman slot	imbcdd
perman staff	dWkail
permis	bfbobg
permis for	ecdodc
permis we	fddhej
permit	icZkgd
permit 's	feecke
permit .	keXpcZ
permit and	fdecgj
permit for	ciifde
permit has	elibeb
permit to	dleddf
persis	bcnXob
persis paid	ddeapd
person	feZmZm
person 's	ldbddi
person .	eZkeYn
person ;	kdedhc
person @d	hdedei
person and	ejVhYo
person answer	mcdeee
person appoin	fceedl
person as	kicbdf
person at	efejfd
person before	deelde
person but	eYmfff
person commit	hbccen
person compan	ghWdjh
person data	bhrdcW
person depart	jbggee
person detail	feeief
person discus	dbclei
person for	efdjff
person has	fjbcdi
person i	cejmba
person in	cmabhg
person inform	hdieee
person interv	cfdihe
person is	cgbeem
person left	efeejd
person office	eaeicl
person on	agWgmj
person questi	dWayab
person servic	eieege
person specif	dmbdeg
person statem	gejcfe
person test	dgbtdV
person they	ednccg
person to	mgjecW
person was	jdeeeg
person we	agYZmm
person who	WqVhYn
person will	jnUdhd
person with	edcddp
person you	dbmjcb
persua	eacedq
perth	bglmYa
perth .	dkghcb
pesel	feeeje
pet	gccajl
pet .	eddeel
petal	eikdeZ
pete	cXekhi
peter	lciedc
petiti	Zidcdn
petiti and	ekecee
petra	kXrdbZ
petren	daqgdY
petroc	ehdiee
petrol	ebhekd
petrov	dZjecl
petrov .	ddmfdc
pets	fdifeg
pgce	feehhe
pgde	feeeie
ph	ddjedi
pham	hZcfdn
pharma	fhccZm
pharma .	kecffe
pharma techni	jbbcel
phase	lmWdcf
phase #	fechdi
phase .	jdedfg
phase of	ekdeef
phd	fqYbdd
phd positi	jcdefh
phew	ecaeod
phew .	ecaeod
philip	gbigWm
phone	nabkdd
phone #	gccajk
phone .	igjfdX
phone ;	gdeked
phone ?	dadnhe
phone @d	WilfYl
phone @p	fgdidf
phone all	lddefe
phone and	ibbmag
phone at	bgbikd
phone back	hdckee
phone call	mVRnmd
phone calls	pacZdj
phone conver	ekecge
phone everyb	jdeeee
phone everyo	naedef
phone for	edlfdd
phone has	iadeej
phone here	cebglf
phone him	Zbeqde
phone i	bWlesS
phone if	bkabap
phone in	nalZdd
phone interv	edeqda
phone is	bdlfee
phone just	eecdkh
phone lines	cepbed
phone love	eldceh
phone me	naddgd
phone near	ldfdfe
phone number	WYsmbc
phone on	uiTVZj
phone one	ldedef
phone rang	enddcd
phone rings	mbeeee
phone screen	ZkTnZl
phone she	nbYkdc
phone stays	chejee
phone talk	dhdjed
phone that	ibkbdf
phone the	febodc
phone they	Vuddcc
phone to	iOmkgg
phone we	lgcceg
phone when	Xpegde
phone will	hdfjce
phone with	jdZdjg
phone within	kbffff
phone you	wbUkWb
phoned	kOXd0b
phoned .	nhadcd
phoned @d	iafedk
phoned back	ihedee
phoned from	edbepc
phoned me	edddne
phoned the	dblejb
phoned they	cZcldl
phoned to	eckefe
phoned your	ecddjj
phones	tmcXdR
phones everyb	medeec
phones people	mfbdee
phones the	mddeed
phones you	klcZce
phonin	vVYYbj
photo	WQowfV
photo .	ganddb
photo album	hclbee
photo and	ddhjed
photo from	ecsbab
photo id	ccWxca
photo identi	eeeiff
photo of	feclee
photo taken	Ydibpc
photo that	eddmee
photoc	dafqcb
photoc of	feeife
photog	dasfab
photog .	eeoYdf
photog of	edkefe
photog on	eeekee
photos	aS3XZe
photos .	dbqeea
photos and	fdgeei
photos from	earcdb
phrase	meeadf
physic	jaigiZ
physic test	eiegee
physio	hOwgeX
physio .	aZlocb
physio aloha	edobdd
physio was	jdiefa
physio you	edicei
pi	lYZjhf
pi about	facleh
pianis	fceheh
pic	fehffe
pick	ffZwcW
pick .	ifXdqX
pick @d	obedee
pick a	ZYW8YY
pick an	eccnee
pick and	heeemZ
pick anothe	eeekfe
pick any	eddndd
pick betwee	dbcqcc
pick by	nbedef
pick it	Zmjcec
pick one	bYducd
pick someon	yYdVbc
pick the	fhgfce
pick this	Ttedee
pick up	TfwbgW
pick you	cdcicm
pick your	dbfsab
picked	ddWafu
picked .	meXcej
picked and	fidfff
picked anothe	leefec
picked for	cgikca
picked me	cobanX
picked our	fedfej
picked someon	lVddZp
picked the	cUadbx
picked them	eneeeZ
picked to	egcfmZ
picked up	aSufed
picked we	eleeec
picked you	dcYipd
picker	raWYYr
picker .	makaec
picker jobs	ihacdj
pickin	foYZak
pickin .	clYcel
pickin betwee	mbfedf
pickin up	aikcfe
picks	2lbTWR
picks .	hkdded
picks someon	qadddd
picks up	dgneeY
picks within	ldeeee
picky	cfelde
pics	endced
pictur	faZkfk
pictur .	ibcbhl
pictur of	dabrcb
pie	ehdehe
piece	baZlco
piece agency	fhahbk
piece of	dccrcb
pieces	bdfpaf
pieces you	ekcfee
pier	dkdegd
pierog	earZdd
pies	bkhcbh
pies .	eibedk
pieter	gejeed
pigs	efdand
pike	ebjkec
pile	i7TTXR
pile .	dwZaab
pile and	lcdeeg
pile of	jeeeee
pile should	fifdff
pilot	hdZdqb
pilot .	hieffc
pilot traine	hdebjf
pin	bffgdj
pin down	fieeee
pine	ecnfea
ping	glfcac
ping me	gkZiec
ping when	eiefff
ping you	hlbXch
pinky	clgeed
pinky promis	cleeee
pinned	pkVcdc
pinned up	fkdeed
pint	VUuWkh
pint .	WVkcnk
pints	dfdmdd
piotr	gcecel
piotr likes	ifdfee
pipeli	eiehde
pipeli for	fmceec
pipped	ebbdcr
pipped you	fcdeem
pis	eclded
pitch	hcfgaj
pitch and	ekjbcd
pitch me	fgdeei
pitche	deXmck
pitche are	efdjef
pity	dYmiZh
pity but	echeej
pizza	ceuZbY
pizzai	eeeakh
place	badmhg
place .	WkliZd
place ?	edchlb
place @d	oWZgbl
place after	dnZicd
place and	ZnpcbV
place at	cVonYb
place away	ebdhld
place by	cdbrbd
place came	dhcbkg
place comes	ekeeed
place for	caRPxq
place from	alXlai
place goes	badjnd
place has	bcVcnp
place in	XkokaU
place is	aclarY
place left	Zedqde
place no	mdeded
place of	daZelk
place on	eaWimj
place the	jdjcdf
place they	eaemci
place this	ebefel
place to	bXpbam
place was	eceffl
place we	fflebe
place went	ebdedo
place will	edelde
place with	jgZnba
place you	vhVdXa
placed	Tgebjo
placed #	deeeih
placed .	gbeedm
placed candid	bYccsg
placed in	dgYkdj
placed on	ahoYed
placed person	giedef
placed you	djYgal
placeh	Wfjwaa
placeh .	UempcY
placeh ?	bcglcd
placeh and	jXdlei
placeh apolog	hcblfe
placeh at	cYQ0ad
placeh can	feeife
placeh do	fedjfe
placeh for	egdiee
placeh from	fdgiee
placeh has	dalndY
placeh here	hbfcgk
placeh i	bcgdne
placeh is	bfUtec
placeh it	gdfidc
placeh no	dcXsee
placeh or	feejfe
placeh our	feeief
placeh placeh	dXbpdh
placeh s	embdfd
placeh sign	icefdh
placeh thank	ijlaeU
placeh thanks	WogZci
placeh the	SqiXdk
placeh to	dhclec
placeh was	fibefh
placeh we	iabadp
placeh who	dkcdeh
placeh will	cYmfdh
placeh would	bdoYie
placeh you	dbmadi
placeh your	fhbied
placem	icggYj
placem .	hjbiea
placem advise	jdeefe
placem has	edjkdb
placem the	eibiee
places	oYQRd2
places .	oTbajl
places and	cjacgk
places are	efhZgj
places but	kdedch
places for	edadeo
places have	dbZedp
places in	heceej
places is	ieeckc
places not	edeele
places on	pgXZak
places to	dkeffd
places was	eeeffj
plain	dTdgko
plainl	cgdddm
plains	eblbej
plan	ifYmfc
plan .	gpYfVi
plan @d	iddide
plan a	chTfhn
plan and	gddmcd
plan as	fdgcle
plan b	eZackn
plan by	deejff
plan for	UXeukc
plan has	eejgec
plan is	tcecdX
plan it	eeeiee
plan on	ggdbkd
plan round	eledfd
plan the	lcifeZ
plan to	nVjhca
plan two	defkef
plan was	ikdbed
plan your	egYehj
plane	lhcddd
planet	ebhbdm
planne	dhkjiS
planne .	egkmbW
planne ;	gdejee
planne and	dmcejY
planne at	eieeee
planne for	kdlegX
planne in	eeeekd
planne placeh	edaoed
planne role	feiffe
planne to	crYadd
planni	doTmda
planni exerci	dffiff
plans	Ynbeak
plans and	Zmbdcj
plans for	eblfff
plant	cYhrfZ
plant head	jdeffe
plant in	egeefi
plant is	dagefl
plant manage	elbmdY
plants	ddjjdc
plants .	dbkjdc
plates	alcfZk
platfo	eRhyXZ
platfo .	fbndec
platfo team	edelee
play	SXazlX
play .	ecncde
player	eeddcm
playin	ejakdc
pleasa	gkcbdg
please	bYethb
please .	VZZ0nT
please ;	bbcrdd
please ?	fccrbd
please a	edekee
please accept	adSbpq
please acknow	ecanee
please add	fgZpcb
please addres	cnccfc
please advise	ZZbtfe
please allow	3gVRbY
please also	feejee
please and	jcbnad
please answer	ZbWugc
please apply	daVram
please arrang	ecelee
please arrive	decnbe
please ask	aZbpan
please assume	vZedeX
please attend	ecapee
please b1	kdedef
please be	Vgmcfi
please bear	fuaYca
please book	caazZa
please bring	aca0Xc
please call	cTdzcY
please check	obkRmb
please choose	RYb6ab
please close	dZvccY
please come	dPXpyT
please comple	aaY2Zb
please confir	Uajnja
please consid	rajXgZ
please contac	eRtbci
please contin	fibbfl
please could	fffiee
please delete	eeodea
please desist	efnZde
please direct	fdmcee
please disreg	drqQeU
please do	fngZbf
please downlo	aecofe
please e	dfedkf
please else	fdeled
please email	cdfmde
please excuse	chigcd
please expect	vZXcfd
please feel	eggYle
please fill	dbZxbc
please find	dWcYsn
please finish	eedlde
please for	edneZf
please forgiv	eoceea
please forwar	ebcpeb
please get	YYYplf
please give	khgeeW
please grab	feeife
please grant	ieeeef
please hand	gbZpcg
please have	YfftZa
please hold	eeYmcj
please if	dgddke
please ignore	aqvQbU
please indica	dcbhnc
please join	eecigf
please keep	lTccgo
please know	eiccek
please leave	ddpZed
please let	TXdrik
please lets	fceeel
please log	bbdqec
please look	gdebii
please make	dehjde
please name	fefjde
please note	loRfZi
please on	gcekdf
please order	cdkfee
please phone	adcrdd
please pick	cacwaa
please prepar	ffeief
please print	edldee
please propos	eaepcd
please provid	cbaucd
please push	eeekde
please quote	eenaee
please re	eedjfe
please reach	ccoafe
please read	hfVjlb
please record	eeejef
please refrai	hlcced
please regard	fekedc
please regist	eefmdb
please reply	ZaYvhc
please report	egiefc
please respon	eeefie
please return	ZciPze
please revert	dfedjf
please review	dbZcsd
please ring	eYWxdb
please save	eeobdd
please say	YVgopY
please see	danfde
please select	ecdnec
please send	XXU3Zi
please share	eecihe
please sign	aZhbtc
please so	cefmdf
please state	bffcmf
please stay	gWhaeo
please stop	aknadc
please submit	bZavfa
please sugges	ddelee
please supply	ebemfd
please take	sNzXZV
please tear	ekadla
please teleph	eeejef
please tell	hfUlkc
please text	bddije
please that	kZdgdj
please the	ddcmdh
please then	oedacf
please think	edlaid
please tia	dmcdff
please tick	efecle
please to	ZXXmtf
please treat	lfYapa
please try	ecjcei
please turn	ddgjee
please unders	kcdedi
please update	bcsadd
please upload	cbZzbZ
please use	jXiobX
please verify	ZetXdd
please visit	djcfeg
please wait	puRVYa
please we	dffiff
please with	ladhdd
please withdr	efceej
please would	eeegie
please write	YUohfi
please you	ealbkc
pleasu	hWqalZ
pleasu .	hajedf
pleasu having	eeledd
pleasu in	dcabvb
pleasu meetin	ncZcdj
pleasu of	feajid
pleasu talkin	ekjebb
pleasu that	eddend
pleasu to	hcsWhW
pleasu we	eddlgb
plenty	adjkZi
plenty .	fefjdf
plug	eceean
plug for	fdceel
plug on	fehfbj
plumbe	kfeYZl
plumbe .	deZddp
plumbi	cbfeem
plumbi suppli	ccgdem
plume	dhbnae
plus	VThd1X
plus a	egcieg
plus bank	bckide
plus bonus	eecene
plus car	deegje
plus questi	eedlde
plus the	dbjemZ
plus tips	eeYenf
plus travel	aecYrf
plymou	eeboec
pm	bbareY
po	ddcden
poache	eYcgeo
poache if	dZddkl
poache on	ddmeed
pocket	cWsalX
podcas	edkhdc
point	emXVli
point #	dbcfod
point .	eneWYk
point draggi	eadfme
point in	gebfdk
point of	dldaal
point on	ehadgj
point they	jYdboc
point we	afddki
point when	ekdeib
pointe	dickdd
pointi	ecobed
pointi out	ecobed
points	aYYeZ1
points .	hbhadl
points and	abafes
points have	bcimce
points needed	ededem
points you	fedeek
poke	nZdeef
police	caQzdf
police .	idffgf
police and	fleede
police certif	Tcdwad
police check	ccYqic
police cleara	bcdmid
police staff	ldcddh
policy	ectbbZ
policy .	gfhhcc
policy no	aneefe
policy office	ehicef
policy you	fecdfl
polish	fkegad
polite	dUgbct
polite .	eVjden
poll	ldbice
pollin	dcdcne
polygr	ebemee
pool	ZfejXn
pool .	hiXZdp
pool and	egefcj
pool at	fdndec
pool for	emagde
pool lifegu	cbcoed
pool of	dbZkgk
pool the	fcjgee
pool which	feeefi
poor	iYcdhl
pop	aadxeY
pop in	bZelke
pop the	focecc
popia	ffffff
popped	ebikae
popped the	gcmdga
poppin	bnZecj
poppin in	doaZcj
popula	dekdeg
popula and	eieffe
por	dZtcda
porch	ebneed
porch .	ebneed
port	cieeck
port and	enbced
portab	edddlf
portal	XSvlhZ
portal 's	gfeide
portal .	lRucgX
portal and	gfckec
portal at	eatZeb
portal bethan	edefke
portal by	Xcbmob
portal closes	eekded
portal for	edddgk
portal is	dXbkdo
portal no	Xablen
portal on	mbkaec
portal says	diZkfe
portal will	RYzbad
portal within	dfdeke
porter	ZYqWem
porter 's	dhfdbj
porter .	caqZhd
porter and	emgdfa
porter job	gabdli
portfo	dgelTl
portfo .	ebXoYn
portfo and	eadpee
portfo before	fdejff
portfo but	emdaeg
portfo by	bcmcdi
portfo for	feeeej
portfo hated	flcfed
portfo is	fZmbdj
portfo link	eclgec
portfo of	eicied
portfo on	fmbfcd
portfo so	eeeked
portfo the	fedieg
portfo to	eihbch
portfo togeth	ebnedd
portfo with	dgdefj
portio	ddjdei
porto	gZjbna
porto .	cbhhdj
porto a	ilcbgb
portug	abdXax
portug .	dfibbk
portug was	deedel
positi	ffbZgp
positi 's	edieeh
positi .	blTgfn
positi about	dkeeed
positi and	babfer
positi are	gdgeei
positi as	dhYkfg
positi at	epbdcd
positi attach	khYeeg
positi be	dgjfdd
positi below	fegdej
positi but	ebljea
positi calls	feefej
positi closed	fdYffo
positi decisi	dmecee
positi elsewh	dfpebZ
positi exists	ejgfec
positi filled	fecffk
positi for	ebcddq
positi from	ebdcjj
positi goes	eddedm
positi has	faeadq
positi have	jiddce
positi i	feledc
positi in	gZdjhe
positi is	XfoXgg
positi night	eYjeej
positi no	jbXbfp
positi of	hgXaqc
positi on	YgmamY
positi or	pgbfcY
positi reopen	fbkffe
positi requir	diZddm
positi still	efekdd
positi that	eYaddt
positi the	lkaeea
positi to	lmTUdl
positi vote	emecfd
positi was	ddaedp
positi we	ghdceg
positi were	kdbddj
positi which	fdfffi
positi will	dkddib
positi with	bahddp
positi you	ceWXbz
positi yours	fdjeic
possib	TtSvUi
possib .	XubieV
possib ?	eddoec
possib and	deakei
possib but	eneZee
possib extens	effdjf
possib for	ZdbrYk
possib of	fcbdfm
possib offer	dtdZYd
possib so	edelee
possib tell	Xmehee
possib that	jfeeef
possib to	bjhfbe
possib we	ejdhed
post	cbfZpi
post 's	iYhfif
post .	aVWYxo
post ;	iccYpc
post ?	eanYtR
post @d	ccmakc
post after	eecfnb
post all	ffefie
post and	cTeisd
post as	demdfc
post at	dcklcc
post be	fieedg
post but	eoeeTl
post by	gsbaaa
post can	fejgec
post elsewh	ddiicg
post falls	ibdffj
post for	cXdcgq
post gets	kedeed
post goes	icefei
post had	dbZebt
post has	ZZjYdq
post have	gnnedR
post holder	cgekde
post i	emdded
post in	acndpW
post is	afmZqW
post it	gebkkY
post itself	femcde
post nor	fchfYm
post of	gbfbsa
post office	edemce
post on	eZjcdl
post one	eeedjf
post qualif	edebem
post so	ilaedd
post that	ddjigb
post the	ladhic
post to	ZcodRq
post until	eWrefd
post vacant	fdpecZ
post was	bbSdd0
post we	ggagma
post went	jbZdhj
post which	ejdddh
post will	gdddbo
post with	dmbbZm
post within	idadcn
post would	efeeej
post you	cpZfmX
post>again	hVmauU
post>answer	csUleZ
post>ask	ZgmkYe
post>away	XXZnio
post>bye	bmogaV
post>chosen	ZjUaWz
post>closed	ZYMbe/
post>date	hgbeeh
post>decide	dzadSa
post>free	cdYXmr
post>give	cdWegr
post>goon	ZWibjp
post>hear	nbaacm
post>hold	aN/aZY
post>if	bVee5Q
post>joy	agleiY
post>match	aaecXx
post>me	UhaV2Z
post>meet	cggsdT
post>news	iZjifa
post>not	akcacq
post>offer	fibYuU
post>others	eaaccu
post>papers	aZdkjh
post>post	agidgg
post>receipt	cgocjW
post>refuse	bfaaZu
post>review	eflaVl
post>said	fkYZdm
post>soon	fZbZtg
post>sorry	WZbahv
post>start	jiggdY
post>step	WeT0be
post>thanks	cmTcbq
post>them	begdii
post>wait	fcVcXz
post>will	biebih
post>you	dZWazh
postdo	Zajbmh
postdo @s	cfeekf
postdo positi	dhjcgc
posted	qsdTYZ
posted .	X2eWXW
posted @d	eekedd
posted @p	jWlbjc
posted about	eZkeei
posted abroad	faneed
posted as	fieffe
posted every	jrWeeX
posted in	feefei
posted on	uWWadk
posted to	kdeeee
poster	kchfdc
postgr	fWaucd
postgr office	egejed
postin	TkoYeg
postin .	bkZeih
postin applic	acVkmi
postin closes	cfoceb
postin for	dgdcdm
postin placeh	fibefh
postin stays	cekeef
postin the	dbmjfY
postin to	obdede
postin was	eididd
postin will	kacdke
postin you	djhadg
postma	cgbele
postpo	YWzgZZ
postpo ;	cldfef
postpo indefi	eZpedd
postpo our	effcej
postpo your	eedmce
posts	ZWxYXn
posts .	bYoaXq
posts and	digbci
posts are	cVyddY
posts close	bemdee
posts have	dkXeek
posts in	aankcc
posts on	jideec
posts stay	djkeea
posts will	fagffk
posts you	ldcgee
potent	kidbcf
poultr	VVoiZm
pour	fXghcl
pour they	eaaidn
pour votre	ecmeed
pr	cjbidg
pr #	dkedeg
practi	dfWwbb
practi .	dVavbi
practi and	edabeq
practi before	fefeej
practi drivin	ckedef
practi from	eeeanf
practi has	ncddcf
practi in	idlceb
practi is	gblcdf
practi manage	hhigba
practi partne	doYfdd
practi so	eZkjed
practi test	ddened
practi your	eljYde
prairi	efedje
praise	ceZbdq
praise and	cfZcdp
pray	hnabaf
prayer	fZjclb
prayer .	ccoeeb
prayer and	fYsddY
pre	WcX2Xe
pre employ	Yccwab
pre screen	bccqed
pre select	cccoZi
precio	mUnfZa
precis	nefcgZ
precis .	ehjced
predic	eoceeb
predic .	fmdeeb
prefer	XWfpUv
prefer .	balmcc
prefer ?	ddbped
prefer a	dYZcbw
prefer an	ededgl
prefer and	eedmee
prefer anothe	bbdecr
prefer candid	dsZaZe
prefer for	dddned
prefer here	edrZdZ
prefer not	fhceei
prefer or	ddndde
prefer someon	fdeddm
prefer start	eefdje
prefer the	cccjcn
prefer to	gUcbgs
prefer us	fddefk
prelim	jdegee
prelim interv	jbegee
premat	eohdYc
premat to	fpedYe
premie	egbeek
premis	Yjiide
premiu	cYtaga
premiu .	ealcjc
prende	ideeei
prep	YZgpak
prepai	ibdkdg
prepar	cSWvrZ
prepar .	aVbphk
prepar a	bYavfd
prepar for	jdkccc
prepar needed	feblee
prepar the	dbgWsd
prepar to	fefjfd
prepar two	fefief
prepar your	daehnb
presby	edehie
prescr	XknZcg
presel	eefife
presen	bZhvXe
presen .	kapWga
presen ;	ecegej
presen @d	Zeenfe
presen and	ieebak
presen becaus	dfmeeb
presen before	cfejff
presen but	eicgdg
presen employ	YapmZb
presen firm	dbtaea
presen head	ebelff
presen in	eebmee
presen it	lccicd
presen job	eeidhc
presen myself	dccoed
presen nobody	fejffd
presen of	ebgdem
presen on	aZhmeh
presen one	ckbckf
presen or	fdfiff
presen our	ikcdec
presen salary	ebmhcc
presen say	fbmefe
presen that	eleffb
presen the	kbbdig
presen them	dffiff
presen time	cheefh
presen to	egZuZZ
presen we	efUdeq
presen you	gicjcc
presen your	bpaibb
presen yourse	baaudd
preser	dclfef
presid	ehadlf
presid 's	gieeef
presid .	eieffe
presid has	hZeele
presid of	eedhei
press	dbimeb
press .	jhZddk
press accept	eeakge
press and	eccjdk
press is	demdec
press office	fllYcb
press releas	ddcode
press the	daqfeY
presse	hcvYcW
presse and	dhkcee
presse him	ldddee
presse pause	fclefd
pressi	kZiefe
pressu	fXhcij
pressu .	ebkcdj
pressu my	jcZdco
pressu the	eiheed
presto	cbreca
presum	eddbpd
preten	eWdfqe
preten otherw	hcgfoW
pretor	hddkdd
pretty	hjXjcf
previo	fegjdb
previo mail	feiieb
price	dilbiY
prices	cXqhdc
prices .	daikde
pricin	dcdpce
pricin .	fddkee
priest	ckdhdd
priest has	dmecee
primar	dYkdmd
primar school	fcadra
princi	pggXag
princi 's	dmbefe
princi .	cobdgc
princi has	gaiXli
princi micros	eapddd
princi on	dlbkbc
princi will	gkddee
print	WVindl
print .	cddfne
print organi	dfZicl
print sign	fddmdc
print this	edmeec
printe	edqVhd
printe .	gneccc
printe and	dagclh
printe on	fdkajd
printi	gcmfbb
printi this	idladd
prior	baW0Za
prior to	cbXzZZ
priori	lRnddh
priori .	kXqcdY
priori and	ebdjie
prisci	edkfed
prison	addjna
prison office	deencd
pritch	ideeeh
priti	aileae
priti #	bhleae
privac	Wa4ZWX
privac notice	daqdce
privac policy	cjkcdc
privac statem	deoccd
privat	jchjbb
privat client	feeeej
privil	fcaehl
privil to	fcbeik
priya	bXgZog
priya .	Zaacqg
priyan	ccejeh
prize	bWueZd
prize .	edkech
prize draw	bcpdeb
prize for	ecleee
prizes	ffjcff
pro	bcocdf
pro has	fdjffe
pro rata	ednecc
probab	YtRWij
probab a	jdebje
probab make	eiffef
probab not	Wqaala
probab on	iadhhe
probat	XagQ1e
probat .	cbkZqa
probat @s	deeekf
probat office	dfcele
probat would	ekecge
proble	ccfrXf
proble .	Xdfldk
proble at	iXdode
proble persis	denbee
proced	ZZjUWz
proced .	fcdZcq
proced and	idZcfm
proced ends	iadeek
proced for	eYkddm
proced from	kcdhee
proced has	dfYefn
proced in	eicdei
proced is	bVzddZ
proced we	fecffj
proced with	fdeffi
proced you	ckbkdd
procee	XdUnYv
procee .	cPdab3
procee furthe	eacffn
procee to	dYZvZf
procee until	fmbffc
procee with	bgedan
procee withou	ddcpfa
procee you	fneceb
proces	bkmdXh
proces #	kgdded
proces .	ZkfaZq
proces and	hlWaek
proces applic	Ypdefe
proces as	edpdda
proces becaus	eciddj
proces by	bgdlee
proces can	Z4TXbX
proces ends	egXeen
proces engine	fcekgd
proces for	Xc0bdU
proces has	Zinbed
proces here	ebdddn
proces i	fdceii
proces in	hhidea
proces is	fohiZT
proces may	dejfff
proces of	klacec
proces page	igfdfe
proces please	mkYdeb
proces so	ehdiee
proces stops	fdjefe
proces takes	gidefe
proces the	ddkgee
proces there	eekcfe
proces to	efjffd
proces we	bekied
proces with	gcUfbt
proces you	dgfmbb
proces your	gUoocY
procto	elaiec
procto .	fmagec
procur	bjahej
procur .	bleefd
procur unit	hjceed
produc	hWsfYe
produc 's	dfZhnc
produc .	ehlfZa
produc ;	maidec
produc about	ecafZq
produc and	lneYba
produc at	iechfe
produc but	eefneZ
produc for	jgkdcZ
produc i	ekcged
produc in	rUZpcZ
produc is	kfehea
produc manage	dgledc
produc me	cYjceo
produc of	fedkee
produc planne	eeiege
produc s	aYdact
produc she	dbciel
produc so	egceej
produc team	feeefi
produc that	elchdc
produc the	dZkcXo
produc they	chlccd
produc to	nWahje
produc want	Ydebmk
produc was	iekaed
produc we	fecfXr
produc who	cfnedb
produc with	efiffe
produc you	YjtacW
prof	dXdfcr
prof adebay	dbhhei
profes	Xhepdc
profes .	cclhha
profes experi	eedkee
profes on	ecghhd
profes refere	daerdc
profes to	flagfe
profes way	fekefc
profil	efocYi
profil .	dUxOYo
profil and	cgeqcY
profil at	efddfj
profil before	fdclfe
profil caught	edXqec
profil corres	dndeec
profil does	dcaiem
profil fits	imXhdb
profil for	didjed
profil has	bZugcY
profil in	egacem
profil is	odjUbh
profil meet	fidfff
profil no	jdffee
profil on	eecled
profil or	dbpeda
profil please	fegifc
profil remain	fedffi
profil they	iffdfe
profil to	bppVbY
profil was	dchcel
profil we	idegef
profil while	fcbfel
profil will	lcYcem
profil with	fhebdi
profit	hccfhh
profit said	dbdeik
progra	hgVhle
progra #	blbdej
progra 's	eeheid
progra .	ocdedd
progra as	efeifd
progra at	hiedfe
progra coordi	eiceei
progra for	eeeZli
progra in	ealggc
progra is	cagdil
progra lead	endaee
progra office	bkdifb
progra on	feejee
progra sessio	feejfe
progra so	egdefi
progra team	keddeg
progre	YnShas
progre .	fjQefo
progre and	lfdeeb
progre any	fekffc
progre furthe	beedfn
progre in	gbeffj
progre of	ZyeadV
progre to	Yicodd
progre with	ebbhen
progre you	dcbceq
progre your	cTgkdn
projec	ZYbpZp
projec 's	mYhdee
projec .	Xcgrdb
projec and	dhWedo
projec has	cjlddZ
projec in	fdZhel
projec is	dmhdeb
projec lead	fdcffj
projec manage	ibedif
projec so	ehcfhe
projec team	ecgeei
projec was	ebcjei
projec with	emdced
projec you	ecihee
promis	vpVVdb
promis .	vnYWeT
promis @d	lhbcdd
promis @p	Rbceev
promis @s	bkffff
promis a	mmabae
promis an	gkYcbj
promis and	chefei
promis anythi	cldefe
promis as	fkeefc
promis before	kfedee
promis but	naedee
promis for	kebidc
promis here	eamWlf
promis i	jkbfdb
promis is	fcfdkf
promis it	eXZgjm
promis me	hpbcYb
promis my	jefeee
promis of	cjZcnd
promis on	hcbdob
promis one	andfee
promis so	fmedea
promis that	efbcdm
promis the	llVgcc
promis to	zcVZZf
promis us	bbenee
promis was	kiibcY
promis you	iksRcX
promot	dUdZlq
promot .	ehmccc
promot board	eccecp
promot from	egZkdi
promot the	jdeeff
promot to	ZZZbti
prompt	beZkrV
prompt .	eccoeb
prompt and	fdhdkc
prone	emcfec
pronou	dUvbdZ
pronun	eZoecf
pronun engine	fblhdd
proof	gaZ1XX
proof of	haV3YX
proof that	eenaed
proper	ieXjmY
proper .	dhZbli
proper answer	kdfdff
proper interv	ebemee
proper offer	ekdehd
proper office	igdddi
proper one	cicbme
proper questi	fedkee
propos	YfLxmd
propos .	dlcchd
propos @d	cZbrde
propos a	ebcjek
propos and	ahZpec
propos dates	Zcerce
propos for	giZYlg
propos is	decemf
propos of	feeejf
propos someth	egcdnb
propos to	elcdhb
propos two	dccoee
propos was	cbbkdk
prospe	dbjekc
protec	cYpfdd
protec law	cbodde
proud	ThnWij
proud .	Ycodjc
proud of	ajbeel
proud to	bglXhg
proved	ebZfcq
proved really	fdfdke
provid	ZbPzlc
provid #	jbahkd
provid .	aafpbf
provid an	doZged
provid direct	ecendd
provid indivi	fefefi
provid on	eejeee
provid the	clUhih
provid two	defldf
provid will	fdejef
provid you	cceeob
provid your	daZmlc
provin	fmcdgb
provin really	fifeee
provis	nXXjpV
provis appoin	deeeld
provis list	ldeeee
provis offer	dabYud
provis select	efemae
provis shortl	icdkdd
provis start	kdeede
provos	rdYdbf
provos 's	pbdcdd
provos .	niZddc
provos has	kgdded
prt	edkbhe
prunin	eeelee
prunin .	eeelee
próxim	jXngae
próxim but	jYkhaf
psycho	ZeY0YZ
psycho .	ddeldf
psycho examin	ecehej
psycho tests	blZnda
psycho you	damedf
pto	XfnZje
pub	Yjikca
public	kVnmWb
public .	bZamao
public and	ecnebd
public appoin	dcejjd
public body	iffefe
public health	pZdgeb
public holida	ddlefe
public list	ekdefd
public on	mZkbec
public servic	ilYddg
publis	0hXTTh
publis .	XxYhcV
publis by	pcddeb
publis in	lhcadg
publis its	lceeee
publis on	mddWbk
publis the	yWYZec
pugh	eiecjd
pull	dUtpXW
pull a	cadqdd
pull out	daxabW
pull the	fcifeg
pulled	TR1WXp
pulled .	ceeacp
pulled a	cdndee
pulled all	eddeek
pulled into	cihffc
pulled my	cYvccY
pulled out	ZS3cjQ
pulled the	dZdaVx
pullin	Ye2ZWV
pullin out	Yc2ZWV
pulse	dgdief
pumped	eeedme
pumps	jegcee
punctu	danjda
punctu .	dcelee
pune	VWjglj
pune .	fdcefk
pune and	bbohbc
pune who	dccfen
pup	dggdbk
pupill	qWWYnh
pupill .	bgbflg
pupill it	nceaib
pupils	jdZfhi
pupils .	eddjei
pupils counci	ejdidd
puppet	fdbeen
puppy	gfgceg
puppy and	dlcegc
purcha	aZkkgb
purcha manage	eechfj
pure	ekicbd
purple	edjgee
purpos	dYgibl
purpos .	cgleed
purse	dqdbdb
purse .	dqdbdb
pursua	dgfbhi
pursua to	dhabik
pursue	eTbZd0
pursue .	fZdefo
pursue candid	fcddem
pursue other	facbes
pursui	dUacdy
pursui it	ebbefn
pursui other	eadfen
push	dYTugc
push .	pcbXie
push back	cbehke
push our	dfblef
push you	daeleh
push your	Zdbqde
pushed	2fZTYU
pushed back	jjbded
pushed into	bjheee
pushed that	kibdec
pushed them	ngcbce
pushed to	nXlced
pushin	gvXdaX
pushin for	bubdcY
pushin it	kfagef
put	cdkfff
put @s	Zoeefd
put a	ab0dcS
put all	dVwdea
put an	hacdod
put and	dgjeec
put anythi	emceed
put aside	dblgee
put back	oaajdd
put down	cdlhdd
put every	edlfde
put everyt	eZicmd
put forwar	chQoXp
put her	efbedm
put in	ZngcXk
put into	gWjbjh
put it	koaQjd
put me	aZYmkj
put money	dieecj
put off	hjcfZf
put on	bV0aeY
put our	gtXbbb
put questi	eoZZdg
put someth	dhYcpc
put the	eVyPnZ
put their	iaeedk
put this	eWkeek
put throug	Znalbe
put to	dfcfbm
put togeth	eihbhd
put too	ehadgj
put up	iiWbkf
put us	lhcddd
put you	edOrYs
put your	cefhjb
puts	digicb
puts 's	eapedd
puts wants	fkdgeb
puttin	Xkeeke
puttin it	dckkbd
puttin the	Xgkdma
puttin togeth	faegle
puttin you	cldack
puttin your	fddeig
puzzle	cZhuZZ
puzzle .	encfdb
puzzle soluti	dhfeci
pvg	edgegh
python	ZhpfbZ
python .	dalkcb
pádrai	eeejef
q	jbjgae
q and	eddiei
q2	ccneed
q2 result	ccneed
qa	ballbe
qa .	edifef
qi	echkcf
qr	ebieej
qualif	alPbdy
qualif .	ceZfcp
qualif and	eeddem
qualif applic	eldbeg
qualif are	dpbgea
qualif better	fdeeek
qualif candid	dpXaek
qualif do	fcdefl
qualif experi	feedek
qualif for	ecXijj
qualif in	eceefl
qualif match	jgdefd
qualit	cUlbZr
qualit .	fddffk
qualit engine	edeffi
qualit inspec	femebd
qualit manage	deefej
quant	cdahnc
quanti	kjVdck
quanti survey	djXgdk
quarry	egdjhb
quarte	hWoage
quarte 's	chcbji
quarte has	ekTYlm
quay	gefhef
quaysi	egbefk
que	ecpdea
quenti	Zfcbcp
querie	dWuRmd
querie .	eeeckf
querie about	dandee
querie on	fdeaki
querie please	ffiefe
querie to	geidef
query	dkiiZY
query about	chmbdb
query of	bghjce
querét	jicdde
questi	bcixZY
questi #	cafqdb
questi .	ecbped
questi ?	uXcaib
questi about	aifhge
questi and	dhkmXZ
questi are	hegjdb
questi as	dhcmec
questi before	bkifac
questi below	Tbbxde
questi by	QVY+Ya
questi do	fcdmfd
questi for	edjfdf
questi from	fchjde
questi has	dkbmZe
questi i	iZfeig
questi in	fRrmeV
questi is	bmWnZg
questi mark	eoZajZ
questi no	embfed
questi of	gmacgd
questi on	dSdoik
questi one	ednbee
questi or	jeedff
questi our	fdehie
questi please	aXsgbb
questi the	fcpdba
questi to	YqbkXa
questi we	jXphYZ
questi when	nqVYcc
questi whethe	jbXbgn
questi with	fdcmde
questi within	Zfdode
questi yes	bdqajX
questi you	jkfdZd
queue	dxUdbY
queue and	jfdfee
queue behind	bdelff
queue for	cqabec
queuei	oceeec
quezon	embeed
quick	meYhdg
quick .	olZZjV
quick and	dkedee
quick answer	eledee
quick call	WXX0ai
quick chat	haaije
quick could	eifeff
quick enough	ecddem
quick favour	deekee
quick follow	bdbldi
quick heads	Wegocg
quick i	iaebem
quick interm	lfTjai
quick line	ddebgm
quick messag	kaachj
quick note	bhjYdj
quick one	mbdYgj
quick q	ielacd
quick questi	eedkee
quick reply	mXgcei
quick thank	ebqcea
quick things	ecdmde
quick to	eraedZ
quick update	hpTadk
quick word	ehdied
quicke	lfdmaX
quicke than	nfedcb
quickl	VyUhda
quickl .	dpVncY
quickl as	apdddd
quickl but	ecfflc
quickl so	cbcdep
quid	ecYcsb
quid an	ecYcsb
quiet	T0enXQ
quiet .	crWlhT
quiet and	eedmed
quiet for	biacen
quiet on	fncffZ
quiet place	ebkged
quiet room	eedled
quiet so	fcrjYV
quiet until	gdaffl
quinn	bYkiid
quit	dajcjf
quit and	ebedji
quite	Vdccgt
quite a	cbocef
quite right	feeeei
quite the	dcaicn
quite there	feeffi
quite what	ebcceq
quiz	Rkatdc
quote	fhhhbc
quote it	edmcee
quote me	fpdcca
quoted	fbcaog
r	ffloYT
r and	fieffe
r averag	kZihdc
r still	dnbeee
r you	eYkmdc
r38	efefje
r38 #	efefje
r384	ccbqed
r420	dlefce
r420 #	dlefce
ra	ikdced
race	flebbg
race .	eocfea
race and	efbddm
race color	feifee
rachel	ddamZl
radio	neWgci
radio silenc	jmWceg
radiog	maedjb
radiol	hfedcj
radiol .	fbdfem
radiol about	eleeed
radiol your	ieefee
rafael	dmZkdb
rafael .	djckec
raffle	daZdqd
rahman	dkcedf
rahul	ediekb
rail	fkgbec
rail .	fdkcfe
rail system	egkcec
rail with	feeief
railwa	agpdZd
railwa .	ecieeg
railwa doctor	cleeee
rain	dahhbk
rain .	edkacj
rained	edodec
raise	mecYei
raise your	lgcach
raised	ZjaWph
raised .	dfbZnh
raised the	eebdlg
raiser	Zimacf
raiser pup	djheeb
raj	WP0laW
raj minute	dchked
rajesh	eealeg
ramire	eabidn
ramire you	fcdfek
ran	bhiafi
ran into	ejbeid
ran out	eddhej
random	lddeee
rang	ZVhdwd
rang .	hebhnZ
rang @d	hcegeh
rang @p	gccedl
rang about	heldcd
rang and	bYibmh
rang at	eiacdn
rang back	WmgWkg
rang but	eimedY
rang from	edZdpd
rang me	dccdqb
rang my	efdeje
rang on	ldYibi
rang practi	ekbdkb
rang the	bikZlW
rang them	eincYa
rang they	bbZcpj
rang to	fasiSc
rang while	dZYign
range	gfmYah
ranger	egifce
ranger .	flafdg
ranger job	eiefdg
rank	gnaibb
ranked	akSSdx
ranked candid	iiecde
ranked second	jjedeb
ranked the	dhbdfk
ranked you	dkcbnZ
rankin	tqKVXk
rankin 's	rbZddc
rankin .	gleeea
rankin and	efdcfk
rankin by	hieded
rankin exists	dccidl
rankin propos	dlbdeg
ranks	hYadcp
rapide	ecjdeh
rapids	fecgfi
rare	aklieX
rare .	diegfe
rare fair	ekjgeW
rarely	Zlhdfe
rashee	edcfel
rata	ccndgb
rata and	deeele
rate	OYzSxT
rate .	dkckbc
rate and	clcfhd
rate as	Yddatd
rate our	ecddnd
rate us	cZsccd
rate your	bb4NcY
rated	iccaco
rates	ceZefo
rates are	ecddik
rather	Yheacs
rather be	gcgdcl
rather do	ndecde
rather give	khaddh
rather have	dYYedt
rather leave	dabbau
rather not	UxnWbW
rather say	dgmcdd
rather stay	eZreeZ
rather tell	bWeees
rather than	beTnik
rather you	cZdiji
ratifi	ihedfe
ratifi .	ihedfe
ratify	wWcbda
ratify the	keedfe
rating	fjdffe
rausch	VVxeae
rautio	eghffe
ravi	eeeieh
re	icWfZt
re @d	gkdfdd
re advert	cibdbm
re applic	eZndeg
re apply	ebjdei
re interv	eddgjd
re re	eibjee
re read	feZffm
re send	fedjef
re teachi	ieegdd
re the	fcdbhk
re vacanc	feeefi
re your	ecekci
reach	UjZqfg
reach a	O1dceb
reach me	bcddkk
reach out	dsedbZ
reach the	aZXght
reach them	deejef
reach this	bdblid
reach us	Vcdold
reach you	gXbwaZ
reacha	ffgfff
reache	dhfZXr
reache .	ciajeg
reache and	ekdeee
reache our	ebiddk
reache the	egXgdp
reache us	agqbWf
reache you	rYaZcl
reachi	WkXgcq
reachi out	dndZdh
reachi the	aaXkcs
react	fcgdej
reacti	jelbbc
reacti .	kcgbgd
read	aglckb
read .	bnkWha
read @d	dfkdfd
read about	ibkcdf
read after	eZcffp
read all	kicedd
read and	cgXfod
read anythi	lpVbae
read applic	flcefd
read as	fmdcee
read by	prUWcZ
read each	fmdeeb
read every	iifcbd
read everyt	tSbbmd
read for	aYdqdg
read in	rgdcdX
read into	ekcdge
read it	Wfdhik
read mail	XVycdd
read more	earcac
read my	ZneWqZ
read of	ceZcpd
read on	Zcpcka
read our	cekdch
read out	YVWcyi
read over	ideefh
read that	inakaW
read the	RZugge
read them	Ygagao
read this	Zccasg
read throug	mceeee
read to	fdefig
read what	hildeV
read with	ecblZl
read your	hdcmZg
read yours	hobddb
readab	ieihda
readab and	lgbdfd
readab to	bekgde
reader	kZYsjT
reader .	dkdhdd
reader and	fbdjfg
reader is	lfebee
readin	gmiaeZ
readin .	emYhbg
readin applic	jkaded
readin at	egaedm
readin by	djeeff
readin everyt	lfddec
readin group	gejdef
readin it	eUcetd
readin mail	digefe
readin my	bcpddd
readin no	gdlbee
readin of	iffffd
readin office	fjfcff
readin over	hjdfec
readin period	cideej
readin the	iWjldc
readin them	hkedea
readin this	fUscbg
readin very	iZnddc
readin your	ebdned
readme	eZdmeg
readou	eijdeb
readou to	dlmacY
reads	rtTaVV
reads .	zYdZaY
reads and	Yodbhc
reads applic	emddee
reads every	emcdee
reads everyt	pbbeec
reads it	cgbodd
reads the	eleded
reads them	aldied
readve	hnUjkU
readve .	fnbocU
readve samir	jcacld
readve the	encfcd
ready	Xablta
ready .	djUmid
ready and	efefej
ready at	cefYoe
ready by	Yneicd
ready for	UZoWub
ready in	fdcffj
ready to	hZdkgf
real	tTagkb
real .	mfcdfc
real human	fkdcfe
real offer	ffedjf
real one	nUZqec
real pleasu	dbsdbb
realis	jmfXYf
realis .	hwUdcT
realis this	eZleei
realis we	eadcar
realis you	eifeef
realit	eneecc
really	YiZXfu
really .	cnfbeb
really can	dpcded
really close	feeefi
really enjoye	fbdecn
really good	efecek
really hard	ffedie
really high	fcdbeo
really hoping	fceckg
really impres	fefife
really intere	fcbmef
really liked	eabfdq
really please	jbdcld
really sorry	cafecp
really well	egedej
reappl	XcXcU3
reappl .	echeei
reappl after	dbdabt
reappl for	feeeej
reappl in	bbWbay
reason	VQkeY1
reason #	ffeief
reason .	bUnfej
reason and	feefei
reason are	fedffj
reason for	dhcjee
reason given	ejbfeg
reason i	fbigdh
reason is	kdbddj
reason no	fdeeek
reason positi	fecffj
reason test	efejef
reason that	fdkefd
reason the	echeei
reason we	eabcer
reassu	ecdeem
rebecc	dkfbhd
rebuil	ebnfec
recall	kkYYbk
recall .	eccceo
recap	oehYdc
receip	jfraYX
receip .	mfZffd
receip and	dZjjee
receip for	danYek
receip is	edkhec
receip of	emqaZV
receip to	jefdef
receipt>answer	feijeZ
receipt>ask	acpeec
receipt>away	gekded
receipt>chosen	ecbfcp
receipt>date	gdsWdd
receipt>decide	ejcefg
receipt>free	hahjdc
receipt>give	iXiebl
receipt>if	efdife
receipt>joy	ibgfef
receipt>match	elbefe
receipt>me	bakmbd
receipt>meet	eckbei
receipt>news	hcadeo
receipt>not	fXeZiq
receipt>offer	ciXbni
receipt>others	emcffc
receipt>papers	dcoclX
receipt>post	lagXgj
receipt>receipt	dlkgbW
receipt>refuse	eoaeec
receipt>review	etUYjd
receipt>soon	cYnehe
receipt>step	bbtWgd
receipt>thanks	fjkbZe
receipt>them	mlVcZi
receipt>wait	bYmkee
receipt>will	grcVdb
receipt>you	hiyVYX
receiv	lipYbY
receiv #	ecceeo
receiv .	jcybYO
receiv @d	ghhcee
receiv a	waYXfg
receiv after	ZdZhdr
receiv all	kcfefe
receiv an	cuYSgh
receiv and	augbcW
receiv attent	erWded
receiv before	jeeffd
receiv by	kkabha
receiv feedba	wXZbdd
receiv for	fhaeek
receiv from	ndfdfb
receiv furthe	eoaefd
receiv hack	dkgded
receiv in	ddkdhe
receiv it	bcpjgW
receiv job	edmeeb
receiv many	ghdbej
receiv more	feeefi
receiv my	cboede
receiv no	Vbjmei
receiv notice	lciced
receiv notifi	ieefeg
receiv on	qZkXdc
receiv our	siaabZ
receiv separa	edbmff
receiv thank	dhkdeb
receiv the	imWchc
receiv this	ZXvgYc
receiv update	cfnbdc
receiv we	iibefe
receiv with	hgkabf
receiv you	cacrdd
receiv your	ljqYcQ
recent	Yemjce
recent applic	blakde
recent applie	edlfdd
recent compet	edeejg
recent discus	ejdged
recent line	edfjff
recent took	ebpbeb
recept	kTtXhb
recept #	edlfdc
recept .	cTocfk
recept ?	fdejee
recept and	cceikd
recept job	mdddee
recept of	hikZcb
recept role	edceel
recept told	cnbdee
recept will	iYnedb
recept with	eejfde
recipe	eZyYZY
recipe .	efckee
recipe for	iemYdd
recipe i	darbcd
recipi	fcndec
reckon	1lRMUe
reckon #	wWVcaW
reckon .	kkbdda
reckon he	mbedee
reckon i	VjZdcs
reckon it	pXedee
reckon on	Yredec
reckon they	nkdXdc
reckon with	nddcee
reckon you	dcdegl
recogn	aXnYlg
recogn how	feeeej
recogn of	fiecie
recomm	edmcXk
recomm .	dgbddm
recomm a	danecf
recomm and	kdedgd
recomm anothe	fcbeeo
recomm applyi	eeqXdd
recomm by	deence
recomm for	dmclba
recomm goes	oaedee
recomm is	ekeffd
recomm of	deefke
recomm that	ekfhcc
recomm the	ehnZcd
recomm to	glcfcc
recomm you	XdZfcu
recomm your	eaeeji
recons	ZXadlr
recons .	eabeep
recons and	Zbeemi
reconv	maYXpe
reconv .	dZadph
reconv on	naeeee
record	TaouZc
record .	ZiubbX
record ;	edefkd
record a	ekdeed
record and	feblee
record answer	ecbnee
record as	fidffe
record by	eeeife
record extrac	eVdsed
record failed	fddlfe
record first	dgdled
record for	bYvbea
record in	edebdo
record interv	eoYddf
record is	edldfd
record it	dbghdj
record myself	dadpdd
record of	cakfdj
record on	hdkafe
record show	eiXhld
record succes	egkded
record the	cajbel
record three	dfejef
record to	eedkee
record up	giUgdm
record video	fedjee
record we	feeaij
record will	Whnfdd
record your	YhgqcY
recove	ebmcjc
recove .	fejfed
recrui	ffrYag
recrui 's	bjrfaR
recrui .	VhsTal
recrui @s	qaccdd
recrui a	ddeckh
recrui activi	fdifff
recrui again	ebcefm
recrui agency	fddhfi
recrui and	maeffe
recrui antici	ejfeee
recrui as	eiddkc
recrui asks	jlcZdd
recrui at	ihfebd
recrui cell	ejbkdc
recrui centre	idicee
recrui comes	eekdef
recrui commit	kajcfe
recrui contac	eejefe
recrui coordi	ddWieo
recrui day	ldfeed
recrui desk	ebpddb
recrui drive	eefefi
recrui droppe	ebgfkd
recrui exerci	fbqbec
recrui for	aTgaZy
recrui freeze	edkffd
recrui from	eaqdea
recrui goes	jfdfee
recrui has	hemadc
recrui have	edkefd
recrui in	ceqYiZ
recrui inbox	fkceee
recrui is	gYrbed
recrui just	cqXded
recrui line	fedifg
recrui look	lbefff
recrui looked	eZpded
recrui mailbo	imZeee
recrui manage	oeadec
recrui matter	cdmdfe
recrui of	Whpchc
recrui office	bbpdee
recrui on	ffnZec
recrui partne	dbkhee
recrui placeh	fejefd
recrui please	eeiefe
recrui portal	Yamidh
recrui proced	ebYefq
recrui proces	ejjWdh
recrui querie	ffiefe
recrui questi	feiefe
recrui rang	eggech
recrui read	kceeff
recrui reckon	gkceed
recrui respon	feldec
recrui review	cndefd
recrui round	eaidfk
recrui said	Wtdbed
recrui says	glVgdh
recrui screen	dedled
recrui sectio	jdefef
recrui so	jqZacZ
recrui specia	ekbcfh
recrui stop	digeee
recrui suspen	ebmeee
recrui system	dcnkdX
recrui team	lgmYeY
recrui texted	efVdgo
recrui they	kgfaee
recrui thinks	Zoceee
recrui timeta	khbcfe
recrui to	eafddm
recrui told	Vkdfem
recrui viewed	diidfc
recrui wants	bWbxdc
recrui was	ejYfig
recrui will	hrXgdY
recrui withou	fdafem
recrui you	eddenb
recrut	chifdd
recrut is	egjeed
rector	jnfXhX
rector .	jjbedc
rector has	kZfdkd
rector needs	gkebee
recurs	ejeffd
recurs humano	ejeffd
recycl	Ycmddk
red	hecfma
red .	jcdhee
red flags	eieefe
red my	efdekd
redesi	blYmdd
redesi .	dncdee
redo	jajkcZ
redo the	eclkca
reduct	ecbfen
redund	ecoecd
reel	edhcal
reel .	gbWfep
reel and	ekefed
ref	iZahdm
ref #	gbfcem
ref bdm	jfcckb
ref your	bdgici
refer	cecbcs
refer to	cgVeds
refere	edgrcZ
refere #	bdvYca
refere 's	ledaff
refere .	befrhT
refere ;	fXfpce
refere ?	dabrdd
refere @d	kkcaed
refere all	jiccee
refere and	mfXVrd
refere any	fdddem
refere are	gxWdaU
refere as	bcdlfi
refere at	cecjma
refere back	kcddhe
refere before	ejedfe
refere but	fjedge
refere by	bcipad
refere came	gWhiie
refere check	cYhjld
refere checks	lbdgef
refere come	jeebie
refere coveri	feeked
refere detail	ffdkdf
refere for	hbfedj
refere form	bebsbd
refere from	ZhaxWZ
refere hannah	idbdek
refere has	hefmba
refere have	ehlhYY
refere if	eieddh
refere in	gedkcf
refere now	iZemdd
refere number	lYxXbV
refere on	dbihhe
refere one	eadpde
refere please	dccoed
refere reques	eanjcb
refere since	fkbegd
refere thank	ocYhde
refere the	fedejf
refere they	dVwYbd
refere to	bdciek
refere we	cnXjec
refere were	ikbbbh
refere within	Zeepee
refere you	feeiee
referr	ecjfcg
referr to	hjacfh
refers	fdeheh
refit	bUqVbr
reflec	hcfUgp
reflec and	jdfefe
reflec appren	jkXfdf
reflec on	dZlddj
reflec the	hZhbel
reflec we	eddfek
refore	egheee
refrai	hdbrbZ
refrai .	eZYuec
refrai from	ilcbed
refres	fdhide
refs	acdrde
refuge	fjccdj
refund	WXjlbn
refund .	caZkhk
refund within	Zegecm
refusa	vbNXbp
refusa .	qdabah
refusa @p	efdjib
refusa of	cecden
refusa stands	eaceep
refusa would	dfeked
refusa you	elbefd
refuse	ijgdSj
refuse .	dccddq
refuse a	ejkedZ
refuse it	ehhlZa
refuse to	iibeef
refuse>again	VSoebn
refuse>answer	XTncav
refuse>ask	ddeeih
refuse>away	ajjZnW
refuse>bye	ecjelZ
refuse>chosen	YmgWkf
refuse>closed	efVeog
refuse>date	hhfhlU
refuse>decide	cgYdkj
refuse>free	ckmWhc
refuse>give	efdcco
refuse>goon	demfdb
refuse>hear	cgkeee
refuse>hold	fYpeec
refuse>if	cdlkbd
refuse>joy	cdjeid
refuse>match	deWfdr
refuse>me	XXXZh0
refuse>meet	fbVfph
refuse>news	Zgmbeg
refuse>not	ZpZeXn
refuse>offer	dXsafc
refuse>others	pYchfb
refuse>papers	luXbXY
refuse>post	dZUafw
refuse>refuse	aaZfnj
refuse>said	uVajfZ
refuse>sorry	eaciel
refuse>step	cbccer
refuse>them	jkZWmd
refuse>wait	cmhdgY
refuse>will	andnYb
refuse>you	Zhdccp
regard	gfleea
regard .	cftccW
regard and	denced
regard as	dbkhcf
regard from	lWtcYY
regard hr	jYobea
regard human	Tmdodd
regard my	fekedc
regard next	arZefd
regard on	ecoddb
regard popped	fcjmaa
regard resour	jidddd
regard the	ogaeed
regard to	acsaed
regard your	kTgefj
region	dacgdp
region 's	dqZddd
region .	ecciej
region ;	ejeeee
region direct	bdeiie
region has	fmcddd
region hospit	eccjcl
region lead	ccakej
region leader	ednddd
region manage	cmiekU
region office	cnXikY
region sales	fddfek
region team	fZmfef
region vp	laeeeh
regist	Wbrdkc
regist 's	eZcgik
regist .	djrViU
regist ;	edddme
regist acknow	ehibee
regist and	jbbmec
regist before	aeeodf
regist by	cffjff
regist charit	jeedef
regist email	djZfkd
regist for	XitbaZ
regist has	fmdbee
regist here	edpYee
regist if	ebeejh
regist manage	laeefg
regist not	ceekef
regist number	edgjee
regist nurse	dbdeij
regist office	efifef
regist on	iedgfe
regist post	eeZeki
regist refere	fedeif
regist said	jefefd
regist so	bZdoef
regist thanks	ddeeel
regist to	ekdeed
regist under	fdkefe
regist with	ZdqXck
regist your	dZtcdZ
regrad	eecedl
regrad and	eecedl
regret	bXdXX6
regret .	gUgbar
regret @d	dYZdes
regret any	ebedem
regret but	feeffi
regret having	eenfeZ
regret i	bphbcb
regret it	enefdZ
regret nothin	eabfeo
regret on	edkfkZ
regret only	ficemY
regret our	eedfWq
regret that	WjXdZv
regret the	hcYijg
regret to	YUjZcw
regret we	aebbdr
regret you	edddfl
regret your	eZnebf
regret yours	eedfek
regrou	XzZZcb
regrou .	dnddee
regrou and	aoeced
regula	dffjZh
regula 's	ecnehZ
regula .	ilfada
regula affair	egdkec
regula and	jcdidf
regula for	fdifff
regula the	ghdceh
regula your	ecceen
rehab	fdifeg
rehear	iYdhla
rehear @d	dembhd
rehear start	fefkbf
reimbu	Yfmkbb
reimbu .	ebjiee
reimbu on	fedifg
reimbu within	bffkeg
reinsu	kbfdfg
reject	gSVckv
reject .	XQWfW3
reject ?	eednec
reject a	fcihfd
reject and	eidhkY
reject anybod	lddefd
reject anyone	hhbhed
reject are	ekdeee
reject at	acajco
reject by	bgUXcw
reject for	echgla
reject from	kfXXji
reject i	ddYldl
reject it	kdhecc
reject me	cfaaqe
reject my	eddmgb
reject not	dmbkdZ
reject of	eccelg
reject on	icceek
reject the	hbddfl
reject they	ebgeel
reject we	kidcfc
reject you	fnhmfO
relate	iZYmcj
relate form	feeief
relate forms	fdogcY
relate harrow	ebceen
relate office	fefiee
relate partne	kiYddf
relati	mXbgke
relati office	jddZmd
relax	djieeb
releas	pSafli
releas #	jedgee
releas .	aaaibr
releas again	dVteec
releas and	egbegi
releas by	jddege
releas from	eZadhp
releas it	fclibc
releas on	sWdahe
releas the	gYXgta
releas to	nZddhd
releas until	eifffe
releva	djamed
reliab	ebobcg
relief	fUZYrm
relief .	dafcpZ
relief teache	ibZeem
reliev	bdedfn
reliev letter	ejcfhd
religi	efiegc
religi sex	fejfed
reloca	YRlflm
reloca .	edbhgj
reloca and	eddhfi
reloca packag	eefeif
reloca to	bcmnZc
remain	awehbS
remain @d	kdegdf
remain active	enVdej
remain applic	jgedfd
remain candid	fmbheb
remain in	dklcca
remain interv	dfbocd
remain is	cabgpe
remain on	dmedec
remain one	foddeZ
remain open	blbekb
remain people	fjecff
remain under	avXgdZ
remain valid	ddkmeY
remain very	ekmdcX
remain with	eaqeeb
remark	edceco
rememb	RYzXdi
rememb .	ebkZmc
rememb i	deeeek
rememb the	chkZgf
rememb we	Zbdlgj
rememb you	eekYdk
remind	XRwoaY
remind .	kjacdd
remind @d	edfkee
remind him	ekeefe
remind no	edleed
remind of	mdYlbd
remind that	ZWrlca
remind the	Zdqcdd
remind to	Zjjeib
remind we	eYcqed
remind you	Ycbkdo
remind your	bShpjc
remote	bXojcd
remote .	dhqceU
remote europe	ecnddd
remote within	eedkee
remove	XP2WXk
remove .	eefdje
remove from	dWhccp
remove the	fdndYh
remove you	ecrhdV
remove your	adkbel
remune	eiejcd
renata	dealhc
renew	ccnedd
renew online	ddpaee
renewa	ZXhlcl
renewa .	bicTho
renewa is	fbkeff
renewa on	jbblde
renewe	bjYbgn
renewe .	dfacdo
reno	ffffff
renova	fkjddZ
rent	ddjghc
reopen	WM4mZX
reopen .	aZrcai
reopen it	ccepeb
reopen the	eejfee
reopen we	fbkffe
reorg	eekeed
reorg .	fanfed
reorga	fSwcde
reorga .	fZpefc
reorga the	laaeel
rep	iabcli
rep says	feefje
repair	XblTmm
repair and	edmffb
repair it	eddben
repair on	bcpadd
repair the	dladkb
repeat	fdlaYj
repeat the	ecciek
repert	eeeieg
replac	VdkokW
replac the	eblghb
replie	tlffTQ
replie .	WimocT
replie go	obcdde
replie to	pbdfZf
replie within	nbedef
reply	icekhZ
reply .	gkcaaj
reply addres	bdceeo
reply and	hWkidf
reply before	bkbelc
reply by	hUZczY
reply comes	dleefe
reply earlie	eedgfi
reply from	rdfYcc
reply here	feeieg
reply i	YVwdcg
reply in	pnXcba
reply is	bcoZhd
reply needed	edjldY
reply no	gcfeif
reply on	kkacdd
reply re	elhaee
reply since	docdec
reply so	fedjff
reply stop	deZlei
reply thank	ddjfff
reply thanks	eldeed
reply the	lhfcdc
reply this	eZoefd
reply to	nXkecd
reply was	ecneec
reply with	XVa4cZ
reply within	raYbjd
reply yes	UXc1Xa
reply your	inWefe
replyi	ZkUpbh
replyi to	djaefj
repo	dZYzYa
repo .	chcncd
repo by	effief
report	djfbka
report 's	clbdXo
report .	edncYi
report and	cgbbil
report are	icbdel
report at	eecdmd
report back	fkddee
report for	daZteb
report from	euUded
report goes	ieeffe
report has	gkdeec
report head	dcicmc
report is	lcnWZi
report it	egidfc
report of	ffjcfe
report on	ccbYqi
report so	fjdffd
report the	fdkdfd
report to	dbbkqU
report will	legddc
report with	edejhd
report you	hfbjde
reposi	fefhef
repost	feiffe
repost the	feiffe
repres	nWmfbc
repres of	hamded
repres you	djbefh
req	ZPqafm
req #	dbadep
reqs	eeccdo
reqs in	eeefej
reques	ZVvmcY
reques .	ib1UZU
reques a	daaoeg
reques an	ejedfe
reques by	cefhjd
reques for	fXgXln
reques has	hkdcec
reques human	fedefk
reques in	eehide
reques is	edehei
reques of	elbadi
reques that	eYnicd
reques the	ceciej
reques this	feiefd
reques to	cbdvbX
reques until	ceeeem
reques we	ebsgdW
reques you	ecdkic
reques your	aanrcU
requir	ZeUobs
requir .	ZZZihr
requir a	chXlbk
requir an	edelfe
requir at	kbided
requir by	addkfj
requir change	feeefi
requir for	ibbbeo
requir hack	fclced
requir is	hgVddn
requir no	eacdeo
requir of	dyZceT
requir proof	fdekee
requir securi	eidgee
requir standa	ecdcen
requir the	doabdh
requir three	didbfi
requir to	YfZrha
requir two	dddodc
requir we	ehalec
requir you	ekcfef
requir your	bddpde
requis	YRlbXw
requis #	edaeen
requis .	edUeet
requis has	edieeg
requis in	eapeea
requis is	eekeed
requis on	eejeef
requis upgrad	ejakdd
requis was	echeei
requis withou	fdeefi
resche	ceQ0aZ
resche .	ajZpdc
rescin	dhaeYp
rescin .	edadYq
rescue	epaebc
rescue people	igeeee
resear	pRcgle
resear .	dbifhg
resear assist	lZcdig
resear fellow	edgekd
resear intern	qWedee
resear semina	feeiee
resend	dXmnaZ
resend the	ebjjec
resend your	ecqadc
reserv	ZiWbnl
reserv .	delfaf
reserv a	beegld
reserv and	jccbbn
reserv candid	eccigh
reserv for	eYhdki
reserv in	bgecme
reserv list	dtSZma
reserv to	ebfedl
reset	cctWed
reset .	feiffe
reset your	edlcee
reshuf	ecneec
reside	cXcWsl
reside .	YjZnhb
reside and	cfcckh
reside are	peacdd
reside in	ebacoi
reside of	fcbeen
reside progra	gmbffb
reside the	ddcdod
resign	ZfZTvj
resign accept	fffblf
resign and	dobdee
resign from	eddboe
resign houses	fcmfec
resist	edeked
resit	bcdneh
resolu	gjddhc
resolu will	hjdeed
resolv	ZUhcmo
resolv .	dfmeeb
resolv at	dZjfej
resolv not	edYedq
resolv to	cPhfnm
resour	Zmdlae
resour .	dcmZdh
resour commit	bkeefe
resour depart	Znlaea
resour manage	fdeffi
resour on	cdekgf
resour team	inafcb
respec	lWfXYq
respec .	mZcddk
respec and	cXjacm
respec of	eciedh
respec to	kddefe
respir	daenfe
respon	ylYXZY
respon .	fqaYfd
respon and	gsZceZ
respon are	ehndda
respon before	gkdcdd
respon by	ffbgif
respon follow	meddde
respon from	sbabdd
respon in	jgcefe
respon is	ccpbee
respon to	obhdYf
respon we	ebedfm
respon within	0TXeec
respon your	jfdeee
rest	efmYib
rest .	YSpblm
rest @d	nddcde
rest assure	epbedb
rest i	flcfed
rest is	ahWata
rest of	bZnkXi
rest presen	libdeb
rest with	flcdee
restar	fTzcdX
restar .	bVveec
restau	helXeg
restfu	aYqjcb
restfu holida	cZpede
restor	ebgeek
restru	ZQzbdh
restru .	eVpeef
restru across	cfedih
restru announ	fdefej
restru is	ecjfff
restru the	eidddi
rests	dvWbda
rests .	emedeb
resubm	ablnbZ
resubm by	decoec
result	7iTTaf
result #	kcdeeg
result .	ucWWbh
result @d	yWZccc
result and	bodded
result announ	Yoeffd
result are	lmZWZi
result at	laeffe
result by	vhYYbZ
result can	kZdefj
result come	fkdcjZ
result comes	kceeee
result for	mfdded
result from	jcedeh
result go	piabea
result have	bodefc
result in	ifaecj
result is	lcfceh
result list	cleffd
result meetin	dkeefe
result of	zZWUbl
result on	/QdXcY
result placed	eebjjd
result shall	hjdbed
result take	jhddde
result that	jcfffe
result the	hccemb
result to	jdkccc
result we	ddeffl
result will	b3YWZU
result within	tYccdf
result you	gbbddp
result your	debeem
resume	cYqidb
resume .	cYqidb
resump	cbkige
resump .	fckffe
resump date	cegigf
retail	dXbfkm
retail assist	dcelff
retain	ZTceiv
retain .	dVXgcx
retain by	feeifg
retain for	fdceel
retain in	fcpeeY
retain your	cebblj
retake	dWUmta
retent	eenbdd
retest	feeefi
rethin	edefej
rethin the	edefej
retire	iShend
retiri	aShita
retiri a	cYnfhb
retiri oral	fddaod
retiri the	ecednc
retrea	djhedd
retry	ebchnb
return	hadgig
return .	XTolff
return a	fffjce
return and	imcbcc
return by	ceekge
return for	ailidZ
return from	oeZWel
return is	ecihee
return it	bafjma
return of	eeihed
return on	qqWVbZ
return one	ddcZsd
return policy	ceijed
return progra	eflcfc
return same	ffeide
return signed	defkdf
return the	YbgYtf
return them	eddmdf
return these	hdedjd
return to	igkdVj
return with	eeadil
return within	deefej
return your	dcVbfv
rev	dkkceZ
rev .	endeec
revd	fekeed
reveno	ecgeek
revenu	ecZgjj
revenu set	fcedel
revers	daeoed
revert	pxMfcS
revert .	d2TVaZ
revert by	mjZgaa
revert once	ekbffe
revert to	incbda
revert when	ejeefe
revert with	hWXrjb
revert within	pVehee
review	htZYcg
review .	f1bXYV
review a	ifeefe
review after	fcdcra
review agains	doahea
review all	Tmhcdj
review and	amZfjd
review applic	grabcb
review by	XqYXeo
review commen	fbeefl
review each	mfYghb
review for	fkbffe
review have	nadfee
review i	lZbcem
review in	bjkcee
review is	cniddY
review it	gibgef
review of	adncbi
review on	ihddef
review so	edofda
review the	jXbemh
review to	djZdek
review took	dccidl
review until	lcfeee
review usuall	sWbefd
review whethe	jdffdf
review you	dkedee
review your	lYZecr
review>again	csZaef
review>answer	lgkebY
review>ask	ejhffZ
review>away	chgkad
review>bye	cddckj
review>chosen	gVWfve
review>closed	gfYgan
review>date	jjffba
review>decide	YnWend
review>free	nYmYcg
review>give	mSWmao
review>goon	dalhkY
review>hear	jhpScc
review>hold	bYwaae
review>if	azZVfa
review>joy	ciZeZp
review>match	ijbicc
review>me	XXngjf
review>meet	hoYeea
review>news	oaSear
review>not	ebZags
review>offer	dbfUzX
review>others	fmhYZf
review>papers	WlRird
review>post	ZhlmVf
review>receipt	YlWgen
review>refuse	jXWlco
review>review	hjmWZc
review>said	qhWUke
review>soon	giegec
review>sorry	egcedk
review>start	neabjZ
review>step	Vklabk
review>thanks	dhkgdb
review>them	ihZbdl
review>wait	erbfaa
review>will	hqadcc
review>you	hfYifh
revise	dYifcm
revise .	gdejee
revise date	ihdeee
revise job	faceen
revise offer	efedke
revisi	SqoYad
revisi it	Vpkbdb
revive	jbmhcY
reward	apdbgc
reward that	feffie
rewatc	dcocdd
rewild	feeefi
rewild .	feeefi
rewrit	Zpedde
reyes	ediffe
rfrd	eglced
rgds	fefiee
rhetor	cbTtbm
rhetor ?	fedled
rhian	Zfpdcc
rhonda	dddqbd
rhys	iWkjbf
rhys revise	cbnfcf
rhythm	dkbcma
ribbon	fdeefj
ricard	edemdf
ricky	efekde
ride	bhgcbm
ride along	ffdjfe
ride and	dfnaed
ride the	ejccfg
ridge	eelYke
ridgeb	edleec
ridgew	cefcel
riding	fdejef
riding school	fdejef
riga	egeeei
rigger	jbdidf
rigger .	edfked
right	iVbjkh
right .	UZeXrm
right ?	edhcna
right @d	qcccbe
right after	5WaZbV
right away	ejaied
right by	caeckl
right for	cZXkhn
right form	eembee
right here	emdkZa
right i	edfefj
right match	ebbeep
right mix	eidkea
right no	eledee
right now	dpeSbl
right of	ecceem
right one	dYfniY
right or	cVlpeb
right person	dkoceW
right place	ecddfm
right so	kbddla
right that	bkbcdm
right the	ghdkdb
right then	dbdngd
right to	gabnee
right we	jaelcd
right with	lVndhb
right you	jcbble
rightl	rcaccd
rights	tPhejT
rights .	nddeec
rights strict	dfejef
rigoro	ebdekg
ring	qVVtdc
ring .	lmgdUY
ring ?	ecemce
ring @d	sZecdd
ring a	ccbscd
ring about	aXcoii
ring again	iefeff
ring all	tWddec
ring and	agagnd
ring as	oXfeee
ring at	cddilc
ring back	YiZscc
ring before	jcffff
ring by	dhchjc
ring each	jdffff
ring everyb	rYecdd
ring everyo	dnedeb
ring for	iecjdd
ring from	mdfefa
ring hack	mXejdd
ring her	dWbvdd
ring him	eccnee
ring if	dhjdee
ring me	jSSknm
ring my	deihef
ring on	lcYfhf
ring round	wecQdd
ring the	eXisbY
ring them	kUaqai
ring to	Yiapea
ring us	acdrbd
ring whatev	dbemef
ring when	Trfceh
ring with	kYekde
ring you	lYYkcj
ring your	lceeeg
ringin	wYbceb
ringin .	obrXbT
ringin about	Zblbgk
ringin but	eefckf
ringin everyo	nbbhde
ringin from	gYdpec
ringin me	hibdfe
ringin round	ficiha
ringin with	ejceeg
rings	2WWbZb
rings at	mbeeee
rings me	qYdeee
rings with	kbffff
rings you	ejchdd
rip	Woahdj
rip and	dgaidj
rise	eeehie
rises	jhdddf
rising	djcckd
risk	ekdjZb
risk office	ejedfe
rita	ganfbc
rita one	hblece
rly	bgdbjj
road	Zbhefm
road .	dakdhg
road ?	fedjef
road and	jceeeh
road since	daeekj
road test	cidied
road they	eddeel
roads	idicfe
roads .	idicfe
roast	hmddbc
roaste	eahdVr
roaste .	gWncdj
roaste for	ghdXZo
roaste the	feakdj
rob	gaocdd
robot	ejaedk
roboti	egdjee
robyn	YlhkdX
robyn and	dYoedg
robyn grade	cpcddc
robyn you	fkedee
rocket	dbkgib
roger	ddaemh
rohan	eldedd
roisin	mfibad
role	cccefq
role 's	bhidZi
role .	ahabjm
role ?	eYbpdi
role @d	jZembd
role after	jiclaY
role and	dggkbd
role at	ecfncc
role before	hdfcfj
role but	dkdeeg
role closed	hicfed
role closes	gfieee
role comes	eadgdn
role descri	kedefe
role for	eVmcdl
role got	ebeeel
role has	hcmacf
role i	edbgoa
role in	hhcfee
role instea	ffechh
role intern	feeffi
role is	edklWf
role may	fZheek
role of	bgZWpl
role on	eclefd
role play	cbbtZc
role profil	ecnddc
role so	edgddk
role the	fjdeef
role they	fefcke
role to	fdcick
role was	cgTbcx
role we	craieW
role went	fefdlc
role when	feiffe
role will	dWseec
role with	faUatj
role would	fceekg
role you	ikddag
roles	ZTtYYs
roles .	efeadn
roles are	eXnddi
roles coming	deeffi
roles for	fdeffj
roles in	dhfide
roles on	fdjffe
roles that	ebmddf
roll	ebdjej
roll number	edbeem
rollin	WpaqbZ
rollin basis	Ztbdeb
rome	jclbdc
roof	bammad
roof .	ecjiec
roof is	egieee
roofto	egjded
roofto terrac	egjded
room	VRfzmZ
room #	WZmsaY
room 's	cajlcd
room .	gTkvWZ
room and	bdaZkp
room before	mXlbec
room change	edcoeb
room for	YbZohi
room has	eecmed
room it	edameh
room leader	eeYfod
room that	cmfdde
room to	docZge
room was	ealdkb
room with	ggicee
rooms	YhlUme
rooms on	dffiff
rooms the	ehkbdd
rooms with	fejfed
rootin	cVnael
rootin for	cVnael
rooyen	edZiel
rope	eeejef
rope access	eeejef
rory	ehecie
rosali	iceddj
roses	efibjc
roses are	effejd
rosie	ghgeeb
rossi	eiaamd
roster	VbmWpj
roster .	ddhadm
roster and	gdiceh
roster d	ddeieh
roster for	fdfeje
rosé	Ykddel
rota	eUoTqe
rota 's	hddbjh
rota .	YelZme
rota and	ebhfej
rota for	damcjc
rota needs	fecefj
rotary	gagfif
rotary ciao	iccgkb
rotary was	hihbce
rotati	gYkZgk
rotati .	jeedfg
rotter	WYjmgi
rotter .	edbgem
rough	ZlkZde
rough round	fkcceg
roughl	emajcb
round	deeqcd
round #	XcXyhZ
round .	WcZsgh
round ;	eZlkdc
round ?	fdZpee
round @d	dhdldb
round a	lZqVed
round and	oVfcZo
round at	dZmedg
round before	crdZee
round but	jZcndd
round by	jgdYje
round closes	hecjed
round closin	ckeefe
round congra	eWavbe
round did	fdjeff
round everyo	mdebef
round for	hZihci
round has	dbljdb
round i	feeeek
round interv	lbdfee
round is	mZifZf
round it	Xoblca
round of	eiiYbj
round on	kXicnY
round one	djchdf
round opens	befefm
round our	dYbeqc
round so	aledeh
round the	Ummade
round they	ffbeek
round three	aUb0ca
round to	grheZU
round two	aYY0bd
round was	chdjdf
round we	eandff
round went	oddded
round when	aneeee
round which	kdeeff
round with	abirfW
round within	meedce
round would	elebfe
round you	egbWer
round your	fiiced
rounde	aejgci
rounde it	fedieh
rounds	ifbYdo
rounds .	aeZlcn
rounds and	ebicih
rounds are	jicedd
rounds for	eZiedl
rounds i	ebladj
rounds in	epcZed
rounds of	ddmcfd
rounds one	eaceoe
rounds they	eicedi
routed	kceehb
routin	ecicej
row	bbnhfa
row .	dcpbfb
rowan	eedejg
rowed	igdeee
rowed tied	igdeee
royal	fbjffg
rsvp	celeee
rubbed	eidckd
rubbed out	eidckd
rubbis	jTjcem
rubbis .	lWidej
rubric	ebdlff
rubén	iVsbdd
rude	jafehe
rule	3nOXXU
rule .	imbddb
rule it	mbeeee
rule no	gncdea
rule out	gjddee
rule people	jlccea
rule we	jdgeed
ruled	lojZbS
ruled .	eZpeec
ruled me	eleeed
ruled out	eodeeZ
ruled you	epaeeb
rules	eZmdfh
rules .	eddeek
rules are	abhned
rules so	mcefee
rules we	ebmeha
rules you	ededhk
ruling	nhiZdW
ruling the	cjgfee
rumour	tsTaYU
rumour had	jkbcec
rumour that	fodfdZ
run	feZfhk
run .	echeej
run a	aYWkZw
run by	ccZddr
run for	dljfcX
run from	ofccce
run if	bbbere
run into	ecleed
run it	rtUYXY
run out	albddk
run over	dbincc
run the	iSfcsb
run throug	effidf
run to	bmddef
run until	scbZcg
rung	fgiVle
rung .	ifeedg
rung and	bgemcd
rung before	bodcdd
rung by	mceeed
rung to	ceabnh
rung you	ldhbiZ
runner	fgccZn
runner up	fiadZn
runnin	TtjYWg
runnin .	XxbTVj
runnin a	gadldh
runnin at	eeZeen
runnin behind	jfeffd
runnin for	bhmcWh
runnin late	bbpfdc
runnin the	fhicee
runs	Vshbfb
runs for	eieffe
runs from	ZZsbgc
runs out	cmadkc
runs throug	kdfdfe
runs to	bmcdak
runs until	aracde
rural	fibbcm
rural me	eaeeeo
rural to	hjeeec
rush	krajZR
rush .	egdhjc
rush as	fieefe
rush from	embeed
rush it	qedccc
rush on	gedjee
rushed	cojbcZ
rushed .	dneeec
rust	ebbnff
rust role	fddled
rusten	fedffi
ruth	fdhedi
ryan	dhbddl
rückme	occbde
s	hamhVi
s @t	edmdec
s a	rcYbed
s announ	cTzddY
s assess	ldjZec
s budget	cldeff
s call	ideegf
s chat	kcdied
s date	jdehed
s group	ccamei
s intake	edeeel
s interv	acrbde
s meetin	Yredfa
s newsle	cdpbed
s off	bfXlck
s on	dfanee
s oral	eemded
s panel	daehle
s scratc	bhegei
s the	gnciaY
s top	ecoade
s trial	hicjdb
s when	nVaaim
saas	akhceg
saas in	edieeg
sace	efehef
sad	iRkabq
sad to	eXkfdk
sadly	WbWZZ5
sadly .	dheddk
sadly ;	fedfej
sadly but	eeedih
sadly i	epdfeX
sadly it	cackek
sadly my	eidceh
sadly no	djeefe
sadly that	ebheej
sadly the	gbaddq
sadly there	chdeei
sadly we	febcen
safari	ebidej
safe	fb0UXa
safe .	edodeb
safe and	ephYda
safe drive	eejefe
safe home	dYffen
safe journe	felced
safe loss	edoddc
safe receip	ejfeee
safe sender	ggiede
safe travel	ehieec
safe trip	fdleec
safegu	iiWhfe
safegu and	jdeeff
safegu office	egedie
safely	fmldZV
safely .	jWrbdZ
safely and	dnbdcf
safely ignore	eekdfd
safely receiv	eeiefe
safer	feeked
safer recrui	fdeked
safety	Oafsoa
safety boots	eegiee
safety shoes	ddckjc
sahib	elfcee
said	hkaZjg
said #	uhTaYZ
said .	jvXbWZ
said @d	rqUbXU
said @p	jeXgbj
said @s	emaZak
said a	fiiddc
said about	lYjZcl
said after	djddhe
said and	hlcdVi
said anythi	aqfddb
said at	kicedc
said before	mceeed
said bring	eccpcd
said but	mXdfei
said by	ewbbYX
said do	effbld
said final	meeaef
said fine	eVhjmd
said forget	emdecd
said give	hhaYqW
said go	bdeepc
said good	ecpeYe
said goodby	cbnfah
said hack	onWceT
said he	h1dYUQ
said hire	afeXtZ
said how	cjbkee
said hr	eibbfj
said i	bXgpff
said if	ckcccj
said in	djgijU
said is	ibfehe
said it	ibhQvZ
said leave	fnefea
said like	sZYZbi
said maybe	aSddcw
said me	ieafkb
said mind	fameee
said my	hlefcb
said nice	cnbddf
said no	WOehlt
said nothin	bftbcU
said offers	ilbdbd
said on	arclYW
said only	ckkdea
said salon	fcgffi
said scruti	eldeee
said she	pmdWYc
said so	bkXelf
said sorry	bmefec
said take	eaadfo
said tender	jgcged
said thank	bdfcco
said thanks	bZwbbb
said that	cbggao
said the	oSaekk
said then	mSdfoc
said there	aMholn
said these	fiefff
said they	kxWYWZ
said to	Zedfbp
said useful	nZeefe
said we	aqXVco
said welcom	djYema
said well	efeedj
said what	bfmZff
said when	nakbeb
said which	apceec
said with	hXeoec
said within	kqYdaY
said would	dleeed
said yes	RKUd+n
said you	Rkcdin
said your	edeeek
said>again	bpYhed
said>answer	qkbbXc
said>ask	mbPfep
said>away	liblZZ
said>bye	dgkcgc
said>chosen	afhWuY
said>closed	cbTcgu
said>date	xjYdbV
said>decide	zcXbgU
said>free	anjceZ
said>give	Wiared
said>goon	eanjcb
said>hear	uafZcb
said>hold	XfrelS
said>if	VbUaqt
said>joy	ZXjWko
said>match	afjjbc
said>me	Vjhcpa
said>meet	RpWqkZ
said>news	mnVXcg
said>not	Xabdfv
said>offer	cbghpV
said>others	XagqRp
said>papers	dXajrc
said>post	VThcwi
said>refuse	gdXlbk
said>review	gmUkfa
said>said	ksTTfe
said>soon	Wuecbd
said>sorry	Znbdgg
said>start	XhheqW
said>step	qZVmhZ
said>thanks	VOnbdt
said>them	liWcgh
said>wait	WkkZmX
said>will	ipWddg
said>you	Waakoj
sailed	fbeffk
sailed with	fbeffk
sailin	idekcc
sailin on	jfeeee
salaam	deobdd
salari	chqabb
salari a	ekgded
salary	aZduhZ
salary 's	embcgd
salary .	bmYghc
salary ?	ecekkZ
salary and	eafhpX
salary as	eccbqd
salary band	gnciYd
salary before	befncf
salary but	eicbmc
salary expect	dVQzMt
salary for	fdseVe
salary i	efnfba
salary in	earZcd
salary is	bXjmef
salary level	jbeecj
salary of	ecdfmc
salary she	ecelfe
salary slips	ceepae
salary step	eidckd
salary talks	ebdpad
salary vestry	fefjed
salary will	fdecme
salary wish	ehdnZd
salary wishes	jcddlb
salary would	djgWmd
salary you	kebeic
sale	bcuYbc
sale 's	difddg
sale .	ebndec
sales	bdigkb
sales and	fffeie
sales manage	ecbeeo
sales rep	edeeig
sales traine	ciegfe
salon	biZZcs
salon .	edeedk
salon for	edcddm
salon to	fddfel
salt	djjadd
saltbo	ebbiem
saltbo .	ecceen
saludo	gcglda
salut	ejbhgc
salut is	fedfig
saluta	clalda
saluta commit	dmblbb
salute	bgYjhj
salute deals	cmYhib
sam	hZcdfn
sam .	eaedgm
same	bXfskY
same .	fjffaf
same and	eiedge
same as	gpjbbW
same breath	egeekb
same buildi	enccee
same compan	amadbn
same course	dhecek
same date	iedgfe
same day	daXrYk
same firm	edZhnc
same floor	edelia
same for	bdgodc
same hour	ccXtdd
same link	bbZsde
same lot	bmjeeZ
same meet	feekde
same money	fdedtV
same pay	feefma
same people	dZjldc
same place	cWYvaj
same questi	ejeeef
same room	beZrdd
same school	ddibke
same team	ecdZwY
same terms	eedaod
same thing	ehcbek
same time	pRRqam
same to	cjdjce
same we	kgZddi
same week	mdecee
samir	hbbkka
samir .	khddee
samir in	ddcodd
samira	eifege
sample	Zfe0TX
sample .	ZrTmeZ
sample @d	obecee
sample agreem	fdledd
sample and	eaende
sample class	eeekee
sample code	fmdded
sample in	adhlee
sample lesson	cjdnac
sample of	eddlee
sample questi	ecpade
sample was	bdqbdd
samuel	eedeel
sancti	emdeed
sand	efeeej
sander	hdeeei
sandhu	ekefed
sandov	efeeei
sandra	nbedee
sang	fZkmeZ
sanjan	dbaedp
sanne	bYaoel
santa	ggakbh
santa 's	gickbc
saoirs	fefffg
sap	bdajem
sap .	dcbjek
sara	fehejb
sarah	emdcde
sarvad	Zdbgpb
saskia	iefeef
sat	jtRcZf
sat .	dkeffe
sat down	egcddm
sat hq	fidgde
sat in	fmaehb
sat the	llbWef
sat we	gccmde
satisf	ckhYhg
satisf medica	feeeje
satisf refere	endbfc
satisf the	dcdedn
saturd	haVdZu
saturd .	gccddl
saturd and	lajdeb
saturd assist	fceefl
saturd job	dlXecl
saturd staff	ekceee
save	XhwVfY
save jobs	fdjfef
save the	acgkge
save you	heacme
save your	eejdee
saved	QW7caT
saved .	dYmmeX
saved and	Zncege
saved as	eVwYea
saves	eeehef
saving	WR0UZl
saving accoun	Zeqbdc
saw	hhcXTv
saw #	gkdeed
saw it	cduXWi
saw more	eddefl
saw on	gebedm
saw that	ehcncb
saw the	hYkcdk
saw was	fdefek
saw you	jgZgdi
saw your	hgdnZb
say	fmebhc
say .	W/SPad
say ?	djdboZ
say @d	xaiaUU
say @s	bndbhd
say @t	ecbpec
say a	eWqieb
say about	dhZbbq
say again	ecqadc
say all	fdifef
say and	kicbhZ
say any	cpceec
say anythi	hteUbW
say at	btbeea
say before	pecbed
say but	bqbhbd
say by	iZbcpc
say come	chchjc
say everyt	embeed
say first	ebleef
say for	dkiedb
say goodby	fceecm
say hack	saXiYb
say he	hkeeea
say hello	dXpbkZ
say hi	dZscdc
say how	almWZh
say i	nPqkhW
say if	iUjpba
say in	pcZafh
say is	dobcbh
say it	eWdSqp
say make	ijaeee
say maybe	ajeedk
say more	X3bXaW
say much	dkgeec
say my	earddb
say no	kNblbt
say nothin	cjjeeb
say now	fdjffe
say on	kdcfeg
say one	dodcec
say she	WnkcYg
say so	gXpoUa
say someth	lbeefe
say thank	aTwZYk
say thanks	ebrdea
say that	cWcXfz
say the	hZcXok
say there	ehaena
say they	oqcVZY
say this	cYdemk
say to	cfjYlc
say useful	Ypeeee
say was	fedihd
say we	dSmYjl
say what	deqdab
say when	brTvXT
say whethe	fWlqZa
say which	WchvaZ
say who	2gXUZU
say yes	YiOe3X
say yet	dvYdeb
say you	blWmhb
say your	edfccn
saying	SqlbZf
saying anythi	ekcfee
saying hello	ebocec
saying i	ejched
saying it	eiddgf
saying never	fbkfff
saying no	eabeeq
saying not	edieeg
saying that	bdndga
saying they	eZncbj
saying we	ekbche
saying when	ekeedd
saying yes	kaibic
saying you	epceeZ
says	hjbdgf
says .	jobUXj
says @d	iQvZYb
says @s	padeed
says about	dndcee
says all	edjffe
says and	ejadYn
says anythi	dmddee
says ask	dgeeif
says but	gjcdZk
says castin	bodedc
says check	dbhldd
says chef	dldeee
says come	UXdsld
says condit	kceefe
says decisi	idfeff
says everyt	eeifef
says final	pbccee
says goes	dVleel
says hack	rcZdec
says he	qjdbbV
says hello	dWuccb
says here	egdeei
says hi	XV0cbW
says hold	dfZdod
says hr	iceeie
says i	dQfjvX
says if	cfheei
says in	WZdpkd
says is	fmbeee
says it	YgVaqj
says my	hphaaX
says no	dZUXdz
says not	dTchkm
says nothin	dhbbem
says offer	dZZdtd
says on	fpiXca
says otherw	ecoedb
says reject	dkdkda
says she	ikhcZb
says sit	dkfded
says so	ejcmbb
says soon	ejdefe
says thanks	ecWeds
says that	gZcpbf
says the	ogVYjh
says their	fdkeef
says there	fZdijf
says they	gtcaPj
says to	hXkhfa
says under	ekZddk
says we	iWahaq
says yes	ZfYpjZ
says you	anXbnf
says your	biaeih
scale	Wgsdca
scale #	ddejfe
scale .	dcjfgf
scale and	dkbidc
scale of	eenZde
scams	hZrbdZ
scams we	jffdfd
scan	bebzaV
scan and	eecocd
scan by	ffekbe
scan of	dcbnge
scanne	ecakgh
scanne copy	fechhf
scans	eddndd
scans of	feekee
scarce	feeiee
scared	dbcpec
scarf	mUwTbb
scarf .	nXnWdd
scary	eeeief
scenar	gXZing
scenar they	fdYihi
scene	cZdsbd
scenes	cedkci
schedu	ZdU1Ye
schedu .	YlWgek
schedu a	dgbnec
schedu an	ihcbfg
schedu as	fcekff
schedu assist	feidfe
schedu for	aaYwde
schedu is	fmbfed
schedu link	fddmed
schedu moved	jcegee
schedu note	blcbek
schedu you	dYindc
schedu your	ecdoed
scheme	aVpbji
scheme #	eaffem
scheme .	actajU
scheme is	eckdhe
scheme on	efecle
scheme the	dndede
scheme you	edalid
schola	fcUdol
schola .	ecbeeo
schola and	fcceel
schola board	beeapd
schola commit	kceeef
schola in	dhgihZ
schola post	eeeflc
school	gclYhf
school 's	depdcb
school .	eekebg
school ?	ecdhld
school and	dbiedk
school board	eceiid
school busine	jdcgdh
school can	ddehie
school crossi	ihddfe
school distri	edjege
school gains	dbehke
school gov	hidcge
school govern	eldgdd
school has	cehXZq
school holida	diddei
school i	hggcde
school in	cbaaqi
school is	igbdla
school leaver	ehkddb
school nurse	eedbne
school office	jggdfb
school posts	bljdeb
school run	fdeefj
school runs	heiede
school secret	gecici
school that	lhXedh
school when	ieeeef
school wishes	cdZdqd
school year	mcbdcj
schube	ecddoc
schäfe	dcmcef
schäfe .	eZndef
scienc	dhbcgk
scienc .	ekeefd
scienc about	fdeeej
scient	bhjbgg
scones	cdndee
scones .	eeifff
scope	eheiec
scoped	fhbdfj
score	kWWWb0
score in	fffdfi
score was	cXZady
scorec	jkVlca
scored	kiYaZn
scored #	fedefj
scored .	hajjea
scored below	ebdcfo
scored by	mceefd
scored in	feeiee
scored well	fpabde
scored you	eddeel
scores	vmURXk
scores .	atdZdd
scores and	jedbek
scores are	wbVccf
scores for	egoXee
scores from	pkZYcc
scores in	jdeddh
scores were	gWajen
scorin	leXiff
scorin 's	ihceee
scorin candid	feefei
scorin cleara	edYqed
scotla	lcdeee
scotts	edjjcc
scout	Ybmeld
scp	lcdcge
scrap	kgXkec
scrap what	lgaeee
scrapp	dYSeb0
scrapp .	eaYedr
scrapp the	fecfek
scratc	ehZfcn
scratc .	eicedi
scratc that	bhegei
scream	dYnbnZ
scream .	edcenc
screen	eiQuag
screen .	gidmeV
screen ;	idefff
screen @d	gdeiff
screen and	cdcfkh
screen are	ejbcej
screen at	dledfc
screen by	cmeefd
screen call	igedee
screen candid	mhadfd
screen commit	aneeee
screen has	ddekdg
screen in	ajdjgc
screen on	egbmdd
screen questi	bbcpef
screen team	maegec
screen we	ecddem
screen with	dfbicj
scribb	hZdhjf
scribb .	efcjja
scribb observ	jVifdj
scribb on	ffdeif
script	ahYnmX
script .	agbqdd
script is	dkeffd
scrum	ebieej
scrum master	fdbffl
scruti	WwbbZd
scruti .	bwWbdY
scruti stage	ddabeq
sea	cXVpcr
sea #	hkgcda
sea 's	gddeej
sea .	cZZkar
sea engine	hackeh
sea has	eZlhee
sea nurse	ebdhel
sea people	fhZfam
sea until	djfeff
seafar	Sdllkb
seafar on	Tdmhmc
seal	ambdei
sealed	gbciek
sealed keeper	ebdhek
seaman	Zafcml
seaman 's	feekee
sean	ffebek
search	VijcZq
search .	YeiWbs
search and	ebUfet
search commit	ciXldi
search firm	dmcida
search for	cXilbj
search has	dlfbde
search is	ehbcek
search on	cZqgeb
search until	fdkffc
search while	fYoffd
search will	hnceeX
search with	fabefp
seasic	edcfel
seasic .	edcfel
seasid	dkdeff
season	ZaaQi3
season 's	bmldaa
season .	ZXbXd2
season and	fhleeZ
season behind	ebeceo
season by	eccikc
season has	dcdfen
season opens	efeeif
season sorter	eeleec
season starts	ddaejl
season they	dfedmb
season ticket	figeee
season with	edYeer
season you	jdeddi
seat	XXbdnp
seat 's	eYcfdq
seat .	dXreed
seat and	ffffmZ
seat at	ehamed
seat for	dYeclj
seat has	fecffj
seat is	fedekf
seat or	cldeff
seats	UXZpYt
seats .	YgZiao
seattl	fddcme
sec	abcrdd
sec ?	eefiff
secate	dcdpcd
second	bbYnhk
second .	cXYVb1
second and	hfbbjf
second auditi	iddgef
second by	eleddd
second candid	dfeeek
second chambe	ibbdcm
second chat	iaekgc
second choice	becdeo
second class	bbcfng
second conver	ciaham
second data	edeZkk
second date	Zdctad
second day	cnZide
second engine	dddbpd
second floor	aajjbj
second floris	ehacdl
second friday	kdeefe
second go	bbdmdi
second half	gZlbeh
second hire	fcdfel
second i	fbecdn
second in	dYidrY
second interv	XgmpeU
second kitche	deefej
second line	edefmb
second look	dcened
second mail	Xdmfbk
second meetin	bWhyaY
second naidoo	nedcde
second of	dkddeg
second on	ppWTag
second one	aiWmgf
second openin	eZXbis
second opinio	ekdhdc
second page	fdelfd
second part	dicjed
second point	eeecih
second post	hacjgf
second reader	kYeldd
second refere	cldjcc
second round	bjekYf
second rounds	oejYcW
second seat	fbcZjm
second select	eeekde
second shop	nbddeg
second stage	aebrcd
second talk	gpZhWb
second though	iZebij
second thursd	leddfe
second time	ceZbhq
second to	djeged
second trial	dYbilg
second unsign	VemZpd
second voicem	fkeeha
second we	efdeek
second year	eccfnc
secret	kcZpWg
secret .	mrZRYj
secret and	enbhca
secret genera	kfdcgd
secret have	bddike
secret is	cbcogd
secret know	edelee
secret of	fcjgfe
secret says	eddcem
secret to	maciee
secret will	eXbwcZ
sectio	hfTmgg
sectio #	eeVqbf
sectio .	eZdfil
sectio heads	jjbdee
sector	wlRaXd
sector every	lqUcdZ
secure	iZclhc
secure link	fcdjhd
securi	gZdpag
securi analys	geebjh
securi can	efeiff
securi card	feefie
securi cleara	bcZpak
securi form	dmdfdd
securi have	ejfeee
securi number	ffdief
securi questi	bdeqcd
securi reason	feleed
securi team	ecpceb
securi vettin	jhcaeh
see	bofmZa
see .	U/cMfP
see @d	qbdcec
see a	jjWaan
see about	efelae
see after	bmedee
see again	ilcXee
see all	dsfXcc
see and	knbada
see anyone	fYdcqc
see attach	ebifjd
see below	mTekce
see each	jWeoec
see eight	jgdede
see enough	fdeffi
see financ	fkecee
see first	esddeW
see from	djbked
see her	Ylpbaa
see how	ctVnYV
see i	dgkbhc
see if	ekWmXg
see in	ieeefe
see it	lNanYs
see its	eekdee
see link	fdmedb
see me	WLbyap
see more	bmdfef
see my	gmbiZc
see on	lfebed
see one	imeZde
see other	jZfeej
see our	dZocdg
see past	ebneec
see people	Zgelee
see so	kkabee
see some	dddpdd
see somebo	dmdgfa
see someth	dYncdh
see that	dmZZmc
see the	cXpmUg
see them	ejgded
see they	ieecif
see this	ecddfn
see three	epfbbc
see two	hodXdc
see us	ZaVyWh
see what	T/VZVX
see when	eidhee
see where	edoaed
see whethe	dpccdd
see which	drdabd
see who	dquPaR
see why	ekdalb
see will	cmddee
see you	UOj4gb
see your	bapfYf
seeing	cmgpUX
seeing her	mjahdY
seeing how	enaeef
seeing me	fagmce
seeing one	ijdcee
seeing people	ijddcd
seeing that	edeihe
seeing the	cdndcc
seeing them	abbtbd
seeing two	dpccec
seeing you	bVllbh
seeker	eZtUdg
seem	ekcicd
seemed	djhcbg
seemed keen	dndedc
seemed to	ffeddk
seems	Xakjje
seems .	gdddmc
seems like	eekeed
seems to	Xdjlef
seen	gncjWd
seen .	YmWpcd
seen a	dlgffX
seen all	jidded
seen enough	eefZne
seen everyo	pYeeee
seen first	dYrccd
seen her	ebdnfd
seen in	cfdeel
seen on	deegcl
seen that	pZcdff
seen the	emkWjX
seen you	fVcudc
seen your	ciWhfk
sees	dgXmeh
sees you	dbemgd
sehr	fefgff
select	cjVjgj
select 's	ejffed
select .	YdSkZy
select ;	efedfi
select a	dedhej
select an	feeife
select and	cYfcjn
select anothe	eddgej
select as	dbbhqY
select board	Rpahjg
select by	lkdZea
select candid	eleede
select commit	mXYZhp
select day	gWmtWW
select for	ggTkqZ
select has	eidefg
select interv	edekfe
select is	eqahcY
select of	ieided
select office	clcged
select offici	crdcea
select on	kbbbel
select panel	dldfde
select proced	XWgcdu
select proces	aindfZ
select result	kcceei
select sit	dlZjce
select take	ekdfee
select test	gdedfj
select the	ieefff
select to	bdkjag
select will	kgddee
select you	alaYra
self	hUnkfY
self declar	ffeief
self schedu	eeeked
self tape	efeief
self tapes	lfdded
self the	dceeji
selfie	dcbfpc
selfie .	eeelee
selfie for	ffdZmf
sell	hapgaZ
sellin	ebneee
semana	dalddj
semest	dddXua
semest #	fdeZik
semest .	eghekY
semina	bXnjde
semina .	eandgd
senate	ZrXdjb
senate and	bmefee
send	bYY1ga
send .	hanVke
send a	alfgec
send an	cfejee
send anythi	nYhded
send back	cddfme
send her	eddhjd
send in	eeekde
send it	XZaxlX
send me	dYWxZk
send more	eacpee
send one	jeddge
send out	eahmdd
send over	dcdndg
send proof	efdked
send the	ZSXtqc
send their	dddmee
send them	bZjjdg
send this	echbdl
send us	ZZZ0Yf
send you	hqWZlZ
send your	WYYyef
sender	ggiede
sendin	cbggnc
sendin in	enfceZ
sendin it	cZfavX
sendin me	fddele
sendin over	efbjei
sendin that	hdpbcX
sendin the	eWpejZ
sendin them	efbled
sendin these	eaoeed
sendin this	dWpcei
sendin us	fjZcdk
sendin you	cVcpoZ
sendin your	imUWbo
sends	eOzamR
sends her	cVxZhX
sends his	ZYsakZ
sends hugs	fcleee
sends its	jYmeec
sends that	khbded
senior	Yfacnm
senior .	eZdgdo
senior associ	efeYoe
senior carer	dcickd
senior clerk	ejefde
senior data	ceemee
senior engine	fedegi
senior for	fZeeen
senior intern	fejefd
senior lectur	bjWgbp
senior living	docdee
senior one	fedeig
senior or	bnedee
senior partne	gdYkje
senior planne	ebjkeb
senior post	feegpW
senior role	dncdmV
senior rotary	hihaed
sense	bYghcp
sense is	ebekeg
sense of	edmcee
sense that	fecfek
sensib	hXadeq
sensib .	iYbdeo
sensor	eedlee
sensor fusion	eedlee
sent	acpkfY
sent .	hbjkba
sent @d	eZkbel
sent a	hdpeeV
sent an	eiccej
sent and	edcnec
sent by	pbXjha
sent direct	cdende
sent from	edYefo
sent her	desYac
sent in	YrdmbV
sent is	edaoed
sent it	cmdahe
sent me	ZahseY
sent off	cloWdc
sent on	idchbi
sent one	fdcbki
sent out	rfZcdc
sent over	cnbgdd
sent thank	ehjdfc
sent the	eLZool
sent them	Yilcai
sent to	cnrRjU
sent us	dXqecf
sent you	cUonXf
sent your	fudPjY
senten	ZeXhlj
senten .	djcjha
separa	abXmra
separa .	ZiWjnc
separa and	jfeefc
separa mail	edcgmb
septem	pihRkV
septem .	elccia
septem is	edocfc
septem to	fieeee
sergey	kbbafm
sergey have	gclded
sergey will	ebZhmg
series	aZooba
series b	dallda
series of	eeigee
seriou	anUcfk
seriou .	ccbajo
seriou about	dedlee
sermon	decodd
servan	dfbldg
servan .	ecehei
serve	ncdcfc
served	ebepZf
served .	cekicc
served to	igcefe
server	kahjca
serves	cmjacb
serves as	icfehe
serves band	cepdad
serves to	bqaded
servic	ecdajl
servic .	ecbZhq
servic agent	ficefh
servic and	ihddgd
servic as	ciecgh
servic centre	jYjhdd
servic commis	ilZdee
servic desk	bdmeef
servic for	iccblf
servic has	cZfeep
servic is	clddeg
servic of	eddgej
servic on	eeiefe
servic recrut	ejceff
servic to	fdkeed
servic will	geddmb
servic you	jdeeef
servin	eekZdj
sessio	mddldZ
sessio #	ffdeif
sessio .	hefhhZ
sessio advise	ecccgm
sessio and	fejfdf
sessio for	dbqeca
sessio in	lddhdb
sessio is	edZped
sessio of	kWbfnb
sessio on	jeibed
sessio was	irQfbf
sessio with	ebcrcc
set	VfgvYc
set .	aekabm
set a	dibmcb
set as	jbcdke
set aside	jeUfco
set design	ekebbj
set for	gdffci
set it	WWbyce
set me	cdcode
set of	eldfec
set on	eaddim
set out	baiXmk
set the	ebglee
set up	Tam3WU
set you	djdbld
set your	ecrXdb
sets	ecbjfi
setter	jeefee
settin	dSpagj
settin .	cbuXdb
settin out	jedegf
settin up	eadlei
settin you	ebZgdo
settle	slQTgj
settle .	W0ZbWf
settle ;	fdceel
settle and	khhddZ
settle by	xYbbbd
settle in	ebpecb
settle it	lcZfid
settle on	bbSSe3
settle so	egieed
settle the	WYbiua
settle then	edeekf
settle we	eiefff
settle who	iheeec
settle your	edZeim
settli	eeedfj
seven	ZgZmei
seven people	fgedie
seven years	ffdief
sevent	eZeden
severa	enZXan
severa candid	dieeeh
severa people	eleeec
sex	dbncdg
sex .	dclcdh
sexton	dfadmf
sexton .	dfdeif
sexual	efecke
sf	becldj
sf #	becldj
shadow	YVluYe
shadow a	edekbh
shake	eheeic
shake on	fieegc
shaken	Zcdbmk
shakin	ffefhe
shall	okSfgd
shall .	dmbdhc
shall ask	fjedee
shall be	rjXebZ
shall call	jdfeff
shall commun	pddaec
shall contac	eihdec
shall forwar	cnedeb
shall give	ldedee
shall have	xeZXbd
shall i	bVakpg
shall inform	igeeee
shall invite	ibejed
shall keep	fbcdfo
shall not	XZiQe0
shall notify	dmdede
shall revert	ikdceb
shall see	andeee
shall teleph	kdeeff
shall we	VOS2rX
shall write	fuaZcb
shame	eSfiVw
shame .	fcdeap
shame about	dbaecr
shape	eefeej
share	jgieeZ
share .	cdjfeh
share a	feejee
share an	dkdged
share code	ecdfld
share it	dmrUcY
share other	edeefk
share that	fefcjf
share the	dblfdf
share this	dbkdeh
share three	edclfe
share what	jcfeef
share with	iikbYd
share yet	eobded
share your	eaWsjb
shared	jlqUaV
shared a	dcpgbb
shared by	mcedff
shared folder	eglced
shared mailbo	edkefe
shared servic	nVhged
shared them	flccfe
shared with	eohYdc
shared your	ijafag
shareh	ibcamd
sharin	XjnZdg
sharin it	codcee
sharin your	bhffcj
sharon	dfejee
sharp	dcarbe
sharp .	ffeief
sharpe	ehccel
shaun	flfkYZ
shaun and	lkbcbc
shauna	fcmedd
shaz	eefeif
she	jicddf
she accept	ddffcl
she asked	aVZsbn
she can	Wgcoag
she could	athcaY
she decide	hkceed
she declin	egffic
she did	tVjYcf
she does	jiabci
she enjoye	eccddo
she explai	oiZbdb
she first	eieeff
she forema	alcjdc
she gave	djcmda
she gets	giedfe
she goes	kSihbk
she got	Yihdcl
she had	VaeYjt
she has	gikZgX
she her	ecfffj
she hopes	djdcej
she interv	cdlhde
she is	nkYhfX
she just	WnaYhm
she kept	aebidm
she knows	hVqeeb
she laughe	csXeed
she left	bgekee
she let	dicedk
she likes	cpeeeZ
she looks	egieee
she made	jfddee
she makes	ckdiec
she may	fjeffd
she meant	dbekjd
she meets	ebdned
she must	escYdd
she needs	fccjid
she only	dnecde
she picks	imcZed
she promis	pacdee
she put	mecdee
she rang	YZfmjf
she read	habenf
she reads	cmeefd
she reckon	liaddd
she replie	iobZed
she rings	rYceee
she said	qdccdd
she saw	jddeeh
she says	kcpdfS
she sends	ebpcdc
she sent	edigfe
she signs	jefeee
she slid	fcbcsY
she sounde	ckXmeb
she starts	hWYdZv
she told	qVXZll
she took	dbpddc
she wanted	hdmdaf
she wants	cqUoVZ
she was	fgkTUp
she will	rmXaXd
she would	cwZfaY
she wrote	fjncdW
sheare	iacdkh
sheep	ZWkicn
sheep .	afemfe
sheepd	edceii
sheet	jXapgb
sheet .	ehdiee
sheet and	cZiigf
sheet for	ecbode
sheets	dYmfdi
sheets .	edkfdd
sheets has	ebdigh
sheila	danjhX
shelf	ebmejZ
shell	jZidjc
shelte	edbeem
shelve	qTmZhU
shelve the	ccsedZ
shephe	egYanh
shephe 's	ecdegk
shephe .	ejabmc
shift	YZbnsa
shift #	fdelde
shift .	Xhbklb
shift ?	dcdpde
shift and	kVkWem
shift at	dfcXof
shift done	nddcee
shift i	edegie
shift in	igedee
shift is	jkYicd
shift job	ebcfjh
shift lead	eeZbpg
shift leader	efeeje
shift manage	edekef
shift on	fmbfdd
shift or	ddbjek
shift sister	igdfed
shift test	dleidb
shift the	jdaYmf
shift to	eddcme
shift was	iemYkX
shift with	eccrad
shift you	ekcdeg
shifte	YoQpag
shifte and	Ysaddd
shifts	jRhcfo
shifts .	qVYghh
shifts and	jeddeh
shifts are	iebcfk
shifts i	dZeoee
shifts in	fdZldi
shifts with	fkmaeZ
ship	blaWmi
ship 's	efabmi
ship .	eldeee
ship leaves	cdefjg
ship meetin	gkebde
shippe	acneeg
shippi	kcddgg
shippi line	meeafe
shipya	dcjfic
shipya .	imbbef
shipya and	fdoeeY
shipya rang	ebbkei
shirle	eeejef
shirt	ZeXpje
shirt size	agYqgd
shoe	djigbc
shoe size	djigbc
shoes	ZReskd
shoes .	dXlmfY
shoes and	dackfj
shook	VXpXpg
shook hands	ealeic
shook my	ccmdkZ
shook on	ahcclh
shoot	gcUkhi
shoot 's	gbZcpc
shoot you	kdeeff
shooti	dqcceb
shop	ZZdZpn
shop 's	aeidfh
shop .	YWmgmd
shop and	kbeeib
shop floor	adnjbc
shop has	eUaeeu
shop is	ekbddi
shop manage	fedffj
shop opens	ebdcoe
shop said	dkaccj
shop so	eddlch
shop wants	ekefec
shop with	fkiebc
shoppi	bVxZhZ
shops	egfale
shops .	egfale
short	YbYzah
short .	dpabah
short and	eecejh
short answer	ecVjar
short call	ciapca
short calls	edekfe
short case	edemec
short form	eeekee
short i	aYmakg
short in	fceffj
short info	fchcgh
short list	cjaddl
short listed	bXlieg
short listin	jbdeei
short motiva	dedlef
short no	fkUaco
short note	embfec
short notice	bbelZl
short of	caXait
short one	ffeife
short phone	cgeked
short presen	elddee
short questi	eddlee
short record	ffdiff
short staffe	jaejed
short survey	ddrbea
short take	fefiee
short talk	ebdmci
short the	mgbbdd
short there	fjdeef
short they	fcdoec
short trial	flfbef
short versio	edmbge
short video	cgclee
short we	egcddk
short writin	eefief
short writte	dceodd
short yes	eebnde
short you	bacauc
shorte	dadkgi
shortl	jwRoVb
shortl .	VlRpXq
shortl and	ikZmXa
shortl applic	fnaldW
shortl are	kcfffe
shortl as	eejfed
shortl by	jgedee
shortl candid	toXcYV
shortl for	bXVxXm
shortl get	alehed
shortl gets	ncebef
shortl has	gqXadd
shortl in	jceicg
shortl is	hqaecY
shortl meetin	djefff
shortl of	meYkac
shortl or	kcfffe
shortl people	eoedfZ
shortl takes	teXcdc
shortl that	glcedd
shortl the	eZdeeo
shortl was	gieeed
shortl will	euZddW
shortl within	naeefd
shortl yet	freeeV
shortl you	cnaibf
shot	bobaid
shot from	ejdeeg
shots	XyaacZ
should	kfefdd
should .	egeedi
should a	hnaddd
should add	gcjeee
should allow	idffff
should anothe	ebeefm
should ask	dgmhba
should be	pXahlZ
should cancel	eiecjd
should come	bcdmge
should get	fgdiee
should have	acbfWx
should he	egeela
should hear	rcZddd
should i	ceglce
should it	midccc
should know	gheXig
should let	nbdbdh
should like	eWasib
should not	ahdcfl
should one	eocaed
should our	ffdeej
should reach	Xeemif
should receiv	1WZacY
should report	daZmke
should ring	lcdffe
should see	Ydpche
should she	endafe
should speak	edekfe
should stop	kcfefe
should take	bcdjYq
should thank	eekeed
should that	kandeY
should the	kkpZWV
should there	crbceb
should this	feeiee
should very	ejdddh
should we	hsdeWZ
should you	niiQdf
should your	d0ZSde
should yours	ckfeff
shout	cpYgbf
shout .	jpZZeb
shout @d	pabeee
shout at	oaeeee
shout by	kebehe
shout either	ccenee
shout if	ZVnhgi
shout me	dedndd
shout the	eleefb
shout when	Vtcchd
shoute	dcende
show	cWeraj
show .	begblg
show in	fapdeb
show it	cjXpdb
show on	eebnec
show runs	hjcdee
show that	gdadmg
show the	fdedfk
show this	ednded
show us	cabucb
show you	aeplYa
show your	ddbkjd
showed	ZiuTYg
showed it	epbeeb
showed me	cZyabX
showed them	ekgcdd
showin	dhlZbh
showin me	fdnefa
showin you	fdgecj
shown	ddfcXs
shown .	eedfek
shown and	ecfeek
shown in	ecgddk
shown the	cgakak
shown your	jicYej
showre	ebdjei
shows	bdcWlo
shows a	fcdegk
shows the	dhhcdg
shreya	ncganV
shreya .	fbjehe
shrug	eracdb
shrug and	eracdb
shut	XN0hVg
shut .	fbaqcd
shut @d	eekeee
shut for	cdobed
shut from	Ydqdde
shut on	jcYmee
shut the	cUjddr
shut till	dldefe
shut until	efjdef
shutdo	Vrfadh
shutdo .	feeefi
shuts	bhcnbd
shy	bbjmec
sia	ebelef
sick	ipjYaW
sick .	dkdefe
sick @d	gclcfe
sick and	kiZeed
sick leave	lfedec
sick so	dkjdda
side	asdeeZ
side .	aejXij
side ;	cebdpc
side and	jZdglb
side answer	cnceeb
side before	jgddee
side feedba	jnaceZ
side for	ecelee
side i	djcdei
side is	eefjef
side it	fmedce
side of	UxicaW
side we	ibkded
side yet	flddde
sides	eUkufT
sides of	eefjef
sides we	iedgee
sidewa	chbYkm
sidewa .	edcZlk
sie	feieee
sie hören	feieee
sift	glPgWr
sift .	dVYkbs
sift is	ejeffd
sifted	fXZZes
sifted out	dYZZes
siftin	i3RbaQ
siftin .	eoaiea
siftin is	fjcefe
sight	hxaZZU
sight of	eohcaa
sign	XZfX9X
sign .	VcXc6Q
sign ?	geeWoe
sign and	aZXmod
sign anythi	dmgagc
sign before	ibfidf
sign both	bcbTzd
sign by	WgbR1d
sign from	ddfeek
sign in	UW5YXT
sign is	fedeje
sign it	fWbloc
sign off	onaWZf
sign on	VffRzd
sign page	eabhme
sign the	aUdtlZ
sign up	fVqbZl
sign we	eieeci
sign where	cZbisa
sign with	eceflf
sign within	Yedbse
sign you	dfdcmd
sign your	feeble
signal	barhcb
signal .	capdee
signal @d	gckdee
signat	ciTfzU
signat 's	edgeie
signat .	cbUkpe
signat and	emdakb
signat are	erccZd
signat by	bedYtd
signat for	eddaoe
signat is	hpabgZ
signat of	endbed
signat on	dbceqd
signat please	dfeejf
signat reques	fekdee
signat to	jdfeef
signat under	ecemde
signed	XSVc7j
signed .	VeYZpo
signed @d	kdeddh
signed @p	ZcadZv
signed accept	accauc
signed and	kWbYwX
signed at	jZgdjd
signed back	ffecjf
signed before	eeecle
signed but	fgddlb
signed by	ZWZhxa
signed code	eddmde
signed consen	ddepdc
signed contra	XbWisb
signed copy	aaiXuc
signed data	eedmde
signed declar	edekee
signed elsewh	edmcfc
signed for	acoala
signed form	edefje
signed i	dleede
signed in	edhkcd
signed it	dgZbqb
signed nda	ddcqcc
signed off	llRZlc
signed on	ihaamb
signed so	dcWhjm
signed someon	aabcbv
signed the	ZdZajq
signed up	demdee
signed with	ZajXnf
signed withou	djeeff
signed yet	cleeee
signed you	efddkd
signed your	mWhYje
signif	deeele
signin	bodVoa
signin off	fldddd
signin up	efjeed
signs	xgabeS
signs all	ilbebd
signs anythi	ecdlef
signs nothin	ehledb
signs off	ofZgbc
signs on	lcedef
signs the	kdeeee
silenc	tvMVeY
silenc .	gnUbZn
silenc ;	jfefed
silenc after	qhYdeY
silenc as	okccaZ
silenc does	lddefd
silenc she	Zpebfe
silenc the	ihhdeb
silenc was	eccfoc
silenc we	dbaejl
silent	aufbZa
silent .	eilaed
silent python	fkcefe
silent till	gcfjee
silly	echeie
silva	kcdiee
silver	dgidef
silvia	iiddee
simila	gTccax
simila jobs	daeddo
simila roles	ddfeek
simila thing	feeieg
simon	clgccf
simon for	eijddd
simone	blhicZ
simple	YVndmh
simple as	bakkdf
simply	gjjkfQ
simply has	emdeeb
simply have	kqabdY
simply no	fckefd
simply reply	ecdmde
simply slow	eieefe
simply that	emZlcc
simula	daTwbf
simula .	gcbpdc
simula at	dgYoee
sin	eeekee
since	affWjp
since #	jlddea
since .	Ryebdc
since @p	iajXfj
since and	Ynffee
since been	edbfen
since half	gjcefd
since he	Yledck
since i	kUsbmS
since it	bleeee
since my	geeefi
since one	ejieeb
since our	ibeife
since produc	aYedio
since that	jedcif
since the	gUhdeq
since then	eeieXn
since they	hccdle
since this	fdefek
since we	cZebqf
since you	iiTcgm
since your	Zkeeif
sincer	chkccg
sincer .	ffdgfi
sincer placeh	Zmffff
sine	cZrddd
sine die	cZrddd
sinead	idecif
sing	aWcwdc
sing evenso	bdenee
singap	Yfbrcd
singap on	bhejee
singin	hZnacg
singin .	iapacc
single	jhScpc
single one	epYefd
sings	cZocch
sinist	hibgee
sinist in	hibgee
sink	cnbeee
siobha	ZldWnh
siobhá	ffeife
sir	kgUfel
sir has	egcefj
sir i	lbmYec
sir is	feeblf
sir kindly	gihedc
sir madam	fkbgec
sir or	dibedk
sir owing	ejfffc
sir we	feckee
sir with	fdceem
sir your	ebYhdo
sister	gdmkSf
sister 's	bdjkhY
sister .	ajjfce
sister got	eeucYW
sister has	eeccdn
sister i	kZcled
sister in	Zcijgg
sister says	iWgkak
sister school	fkccdi
sister works	ehbekd
sit	goXrbS
sit .	cmcieb
sit a	feekce
sit by	eicgdg
sit down	keUlpS
sit in	ebkjcc
sit it	deeefk
sit on	joZfZa
sit the	YWZzZf
sit tight	jnmWaV
sit with	eeekee
site	Zihjcg
site .	YbsWYm
site @d	chkcee
site agent	ffjgdd
site and	ecidej
site as	diefeg
site boss	gddeke
site by	deekee
site engine	fcZocg
site for	ejZdel
site from	dbecpd
site has	ckided
site in	egdjed
site interv	ebXted
site is	datdcZ
site manage	djdhee
site shows	glWegh
site so	edgddk
site superv	cpdcec
site to	dcidmb
site visit	gbdoce
site will	ddijec
site withou	giidea
site you	dcajek
sites	YdrkaX
sithol	kbhakb
sits	nsZdXU
sits @d	nbeeee
sits down	iefefe
sits hack	pdcbee
sits in	Xmlfda
sits on	ofdaed
sits only	dgcked
sits the	apcfdd
sittin	clTblk
sittin .	deehcj
sittin at	eWgdin
sittin down	hcdVsb
sittin in	beflee
sittin of	ejdche
sittin on	micdcb
sittin the	ebddeo
sittin with	drXefe
situat	kZZnai
situat change	hekdea
situat judgem	cbaien
situat signat	feieff
six	dOfevf
six .	bfUZpl
six ?	eidclb
six and	hcejde
six candid	iefeff
six episod	eedcne
six hours	abkkcg
six in	dXkgmZ
six month	fcdgig
six of	mhbdce
six people	ebdacs
six places	ddfdle
six questi	eedkee
six to	nYkYdf
sixtee	bikbjZ
sixth	dZlcjf
sixth form	ealckc
size	ZlWhlf
size .	fdaYmm
size and	bleiea
size candid	ejchee
size croydo	fceedl
size curric	dmbhed
size for	deelde
size insura	bjefff
size links	jbfhfe
size origin	eidffg
size placeh	kcccje
size too	eedfjf
size un	eiefff
sjoerd	edbiek
ska	gjcaie
ska of	gkcbic
skarvø	ibdjee
skates	dccoee
sketch	ZfYmbl
sketch .	ddgoea
ski	imdbdc
skies	edbgek
skiing	hpecZa
skiing until	kdeeee
skille	ejceeg
skills	hgbmZf
skills .	dgkfdc
skills and	cqdZeg
skills are	cahZdq
skills check	ddbmdg
skills demons	dchmeb
skills exerci	ieeffe
skills match	jfeefd
skills most	jkcbfd
skills test	fdZqec
skills upstai	edjhed
skim	eZgjdi
skip	fXfkei
skip the	hYhkfd
skippe	ciYpce
skippe likes	hcckee
skippi	ebbefn
slack	fhegef
slappe	eekfdd
slappe a	eekfdd
sleep	wgiNjR
sleep .	denfbb
sleep on	unTNnV
sleepi	eWsigT
sleepi on	idmZjY
sleeps	dhjcdf
sleeps .	fbmfed
slept	agjbif
slept on	dccdki
slid	ebabvY
slid the	fddepZ
slide	mjfaac
slide 's	ilbdbd
slide said	ilbdbd
slides	TRp1Xa
slides .	ebbrdc
slides and	edmbee
slides are	eekeee
slides by	beeoce
slides from	ecmfdd
slides max	eeekee
slides to	Zfdpef
slides you	fdmdec
slight	fYaico
sligo	bedlhd
slip	lbefbi
slip .	iXXsYi
slip a	lhcdcd
slip by	ccdWpk
slip of	jkcddd
slip they	lcdidc
slippe	ljiaYZ
slippe .	glfZbf
slippe and	ckefee
slippe on	diffff
slippe throug	kbehed
slips	kfTjdi
slips ?	fmZgde
slot	XeV/XV
slot 's	encedd
slot .	fYYzaY
slot by	eefief
slot for	ijdgeZ
slot here	fdbmee
slot in	eddmee
slot on	hgbjbf
slot that	ekcffd
slot to	cbpeeb
slot was	cdcoee
slot works	fedjff
slots	WaQ9Xh
slots .	edeled
slots @d	eefjee
slots are	dhZhbm
slots for	dbZkel
slots that	fefife
slough	bfgecl
slow	b8RZZX
slow .	dzTiaV
slow and	emcdfe
slow becaus	eobeeb
slow busine	hjdfec
slow but	endddc
slow here	lbeeff
slow i	dleeee
slow one	ejegec
slow reader	ejeefe
slow reply	edaeen
slow so	fbeele
slow to	fbpceb
slower	ekgdcd
slower .	epYeed
slower than	idefeg
slowly	hxWZaY
slowly .	fpdbdc
slowly and	iiddee
slt	efdghf
slàint	fdeefj
sm1	eeeeek
small	dZnlWg
small animal	eiidec
small batch	egdjee
small bookin	feeiee
small change	dbcpde
small correc	ncZjea
small family	eckehd
small for	fdheei
small museum	iibeee
small parish	egdeei
small practi	fifefe
small press	diehde
small school	hggcde
small talk	dXvabY
small team	fngXah
small thing	ecemdg
small world	eXwada
smalle	jgbidc
smalle counci	kbcjde
smart	eeamef
smashe	figZff
smashe engine	ggibgb
smashe it	ehdcej
smile	dlbeci
smile .	elbeef
smiled	bpahdc
smiled and	chejee
smilin	cgmedc
smoke	liSXod
smoke .	cjUcpb
smokin	ieeeff
sms	qcUVcq
sms .	glfdda
sms and	ebcdeo
sms hi	icbcgk
sms to	idbdek
snag	ekadeh
snappe	dYchjk
snappe up	eedieh
snappe you	eaeejj
sniff	eldcee
sniffi	bhcnde
sniffi exerci	edfjef
snow	lpfcWX
snow 's	ejeeee
snow .	lidbdd
snow ?	ejhddd
snow all	ejfeee
snow in	ddflee
snowed	hncdea
snowed under	eodeea
so	hbcghi
so .	ergXea
so ?	dnfbdd
so @d	4LWnYV
so a	ckZliZ
so after	edebdo
so all	darcda
so am	emeebe
so and	chafkf
so any	eldeed
so appare	imdcdb
so are	aphXkW
so as	heejbe
so bad	dcqeeZ
so basica	kfeedc
so bear	eqadec
so before	maehce
so best	djcjde
so blunt	edcecn
so bring	dcdped
so but	felffa
so by	sXclZb
so can	acYrci
so chuffe	efeife
so close	ceXccu
so come	aabwZd
so congra	ffcfjf
so consid	egeejd
so could	jlciaY
so count	sXjbcY
so did	bodZXl
so differ	heracY
so diffic	ecbhij
so do	kdXdtV
so does	ebsceX
so early	ecchek
so events	ncdede
so everyo	eedgif
so everyt	hkeddc
so excite	ehdcje
so expect	lXledc
so far	b6hVUP
so fast	dngedY
so few	hadedm
so five	giYajh
so flat	ehailY
so flexib	cdlhee
so for	cSebcw
so from	doedcd
so give	idbldc
so glad	ifcboZ
so good	eehjdd
so gracio	dlZeei
so hack	rWZebk
so hang	cwacdZ
so happy	caidpa
so have	bbdgij
so he	YjjgYh
so here	eWaRvn
so hiring	edjffe
so hr	fcelfd
so i	bcaijk
so if	eSsfdg
so in	kXahle
so instea	eddhei
so is	Zeedli
so it	kfLmjg
so just	igbhde
so keep	lbdfef
so kind	bcnfcf
so kindly	epYfec
so let	dicbne
so lets	oeZbkY
so little	clckea
so long	mnSbhc
so look	wXaZdd
so lovely	feeffi
so make	meefeb
so many	dTgcjo
so much	eYpVbm
so my	keeafh
so next	emebee
so nice	edjafh
so no	ggWeTu
so nobody	Zrgcca
so not	eecedm
so nothin	emkZhU
so now	dfildb
so on	birdeV
so one	fafoec
so open	fYpefb
so our	emnWdX
so patien	hZcdgm
so please	ebmjjT
so pumped	eeebme
so quick	iZhXpb
so quickl	eXhodc
so realis	fifeee
so recrui	cpYded
so reject	edXanl
so replie	eieefe
so reply	deeldf
so result	mcedee
so said	egeied
so says	Zcofee
so send	fefief
so she	gXilXj
so short	fffjcd
so since	ehnedY
so so	ffecke
so sorry	VgUjVy
so stay	rcbbdd
so still	draeea
so take	efeeld
so taken	feedpY
so tell	cchfje
so thank	gibfeh
so that	hJfqcq
so the	hNjiij
so there	fYYbmq
so they	eOdohn
so things	dncded
so this	ZjbWdr
so those	ehdcej
so to	emcdee
so too	drccda
so turns	eecdme
so uh	dhhceg
so until	iahgee
so update	jdbdje
so useful	xXabbc
so we	cRWei1
so well	bUjiii
so what	jkXlZb
so whatev	oZfdfe
so when	gcejee
so which	edelee
so who	Xuaecb
so will	lacVrb
so with	fcdeii
so would	abWorX
so yes	ecednd
so you	lghajW
so your	advXXg
so yours	qbaecf
soc	enYcie
social	WfrcXj
social .	ebckal
social and	edmcdf
social gaffer	iVodee
social media	XsmYaZ
social securi	fecihe
social worker	ekcbgg
socks	dYqcee
sofia	jceefg
sofie	edeieh
soft	hmZZhg
softba	fhddlc
softwa	amgcdf
softwa engine	bleffd
soil	eieefd
sold	dTqaZp
sold .	fgcdek
sold and	cWmdcn
solici	fWlchg
solici #	lcdcfh
solid	kebbdj
soluti	RZrkYi
soluti by	ceemde
solvan	jeeefe
solène	edjdid
some	Y+aZYY
some .	efdefi
some applic	jgebee
some candid	anjZee
some code	edekef
some dates	faeode
some day	fkdceg
some delay	fdkeee
some feedba	dccldh
some great	ecmced
some hard	hceefh
some intern	cmeefc
some more	dmddee
some of	gweXaX
some other	Xndeei
some people	emdced
some point	jyWXaV
some questi	eddmee
some rest	eVrdee
some sort	elefed
some stage	ZsgYeb
some sums	eibkdd
some time	Y/ULYZ
some times	badqdh
some tough	feeefj
some very	fefakg
some weeks	ehdeej
some years	feeefj
somebo	afUZV8
somebo .	eeaedn
somebo and	ekdehb
somebo as	eieeef
somebo at	cqfgXb
somebo cheape	fceeek
somebo drops	ihcddg
somebo else	maebbk
somebo for	ecYddr
somebo from	SkXfYv
somebo had	fdeemb
somebo he	eedeek
somebo in	cffecl
somebo is	icgfia
somebo local	djabdm
somebo on	dbdmei
somebo over	eddeel
somebo taller	ebceen
somebo who	XXVdX5
somebo whose	feeedj
somebo will	eqgacZ
somebo with	dVYYb2
someon	adUVW/
someon .	aWbadx
someon @d	bkdcbk
someon @p	ceeeem
someon alread	ebZecr
someon and	gdddel
someon at	bflcdg
someon before	mbdcbj
someon by	ocdcdf
someon called	edfjee
someon cheape	edefek
someon drops	cldeef
someon else	hVVZey
someon for	edceen
someon from	TyYfUi
someon had	cieeeh
someon in	hmbaag
someon is	hkiXdd
someon like	eddjdi
someon local	dcabau
someon must	dkbcma
someon on	fYcedp
someon over	dcoVek
someon to	bvcgZV
someon was	eXeedq
someon we	ecegej
someon who	ZTbbb3
someon whose	eaddep
someon will	mtTdbT
someon with	XVTQX/
someon within	fdedel
someon withou	daedeq
someon would	Zpeeed
someth	bmZfam
someth .	W7WZVc
someth about	mfQcar
someth better	eXkbcl
someth by	jhcfdc
someth closer	ecpdcb
someth comes	ehcdek
someth concre	asddeb
someth defini	oZeeee
someth else	WO1Yak
someth for	mhWebh
someth in	bjhYkd
someth nearer	ebrdca
someth nicer	dbdfen
someth on	dXbfoh
someth suitab	eaceep
someth they	eXdfpe
someth to	ijXfic
someth unfore	andeed
someth we	idfeff
someth will	dcdccp
someth you	XdWvha
someti	njZZXi
someti @d	vTedee
someti after	Xubdea
someti in	kfchcd
someti on	eedeek
somewh	fjgdaf
somewh and	fcifeg
somewh betwee	jpXbcd
sommel	icdelb
sommer	gjeeec
sommer .	bkgefc
son	ddldZk
son 's	ehbddl
song	cYjrcY
song .	cdildd
sons	cgdjef
soon	c2acbW
soon .	X7ZXZW
soon ?	diebje
soon and	YkjZjc
soon as	jqYgeX
soon could	feejfe
soon enough	pceaee
soon ish	encdee
soon to	enadfd
soon you	ebkhed
soon>again	bhlYjb
soon>answer	kbanaf
soon>ask	dmbdhd
soon>bye	ecoefb
soon>date	yHdohZ
soon>free	ficeeh
soon>give	dodced
soon>goon	eiefef
soon>hear	fmbebf
soon>if	eecndd
soon>joy	fckedh
soon>me	YlZdji
soon>meet	bfWmhi
soon>news	fsfYcY
soon>not	Zncggc
soon>others	dbelef
soon>papers	cedjei
soon>post	fgjecd
soon>review	ejefee
soon>said	Zpcddf
soon>soon	dldaie
soon>start	dddigh
soon>step	Ykcocb
soon>them	dzZYac
soon>will	YqXkec
soon>you	dacjii
sooner	tXVggd
sooner .	qRZbcr
sooner becaus	jcedic
sooner but	kadclc
sooner if	nbdeee
sooner so	ieeffe
sooner than	Wuccdc
sooner we	ebeodd
sophie	fecefk
sorry	cbidZs
sorry .	ckRVW4
sorry ;	kddeff
sorry @d	djcldb
sorry about	cYhggk
sorry again	gdedek
sorry and	bhefdk
sorry as	eZedcq
sorry but	dXkZeo
sorry can	fpXded
sorry for	iYngea
sorry he	kbedei
sorry hun	dibeek
sorry i	kinXdW
sorry if	egmeeZ
sorry in	ekcefe
sorry it	fWXjcs
sorry love	ZaZcdv
sorry mate	dYbbdv
sorry no	eoeeeY
sorry nobody	biieed
sorry not	kgbchd
sorry our	ihbeff
sorry pal	ecaeep
sorry pet	fedffj
sorry so	ebcfem
sorry that	chgaam
sorry the	ecckdk
sorry they	fcdeel
sorry this	igiedb
sorry to	aTtcbo
sorry we	eWtmcT
sorry wrong	ahgndV
sorry you	dYvaca
sorry>again	ejRrZg
sorry>answer	delabj
sorry>ask	kdZfcl
sorry>away	blkccb
sorry>bye	felfeb
sorry>chosen	fgmdcc
sorry>closed	bVbhet
sorry>date	jdYkZj
sorry>decide	ddceen
sorry>free	fXWtdh
sorry>give	cWtXcf
sorry>goon	daZmel
sorry>hear	bWwcbb
sorry>hold	bTfmdn
sorry>if	femecc
sorry>joy	egccbo
sorry>match	gYYicq
sorry>me	XnZlYh
sorry>meet	cloXbb
sorry>news	igOcZw
sorry>not	aehdbo
sorry>offer	eYdcsd
sorry>others	aefcbp
sorry>papers	icYmdf
sorry>post	cRYeZ5
sorry>receipt	fcdeel
sorry>refuse	ggWbar
sorry>review	dVfbdv
sorry>said	aqahdb
sorry>sorry	kbZamf
sorry>step	cegpba
sorry>thanks	bqfddZ
sorry>them	gakbdl
sorry>wait	pecbee
sorry>will	eZxbeX
sorry>you	cUmZaw
sort	UsRpfb
sort of	boUhZl
sort out	aecokZ
sort the	edfekd
sorted	hZmiXd
sorted .	Zbdiao
sorted by	Zidlef
sorted it	nbedee
sorter	ckjdeb
sorter .	cjkdeb
sortin	edmeec
sorts	fTZikn
soul	jhdeec
sound	bgXdlk
sound .	docdde
sound ?	dcajld
sounde	gmZkgV
sounde like	eiefja
sounds	feianX
sounds good	icihcb
sounds like	eZqYgd
soup	daphcb
source	dlakeb
sourci	edmded
sourdo	ecmeee
sous	fgZZmi
sous chef	ceaclk
south	fbjahh
south west	geeeie
southe	cggcdl
southe of	dddden
soz	bbibbo
soz .	ebndec
space	ZtbWha
space .	brfZcZ
space and	efedjf
space i	ekbcjc
spain	gedeje
spam	ldffdd
spam .	dlacdk
spam folder	pacbff
spam i	fdneeZ
spanis	efeiee
spare	dgmfab
spark	mcdceg
spatia	ejeeee
speak	enXpcW
speak .	bhedoZ
speak about	icdame
speak again	dXhpec
speak for	jbeeei
speak in	dXdrcc
speak of	fblefe
speak on	cgcjfe
speak soon	emcede
speak to	d2XeUV
speak with	dhcnZg
speake	bUNiqt
speake .	febiei
speake so	fecejg
speake the	ecTeqg
speaki	chPwbf
speaki to	eedeek
speaki with	bgStdf
speaks	caaccu
spec	embhdc
specia	ecnUdm
specia .	iWlXan
specia consta	efkZei
specia depart	emddec
specia nurse	edcejh
specia offer	ccsaZe
specia regist	ideegf
specif	XjTegq
specif .	iaddel
specif the	ajWcYq
specul	djkkZW
specul applic	jbaiei
specul check	dkbicd
specul cvs	cqZded
specul on	eapeea
speech	dlhddb
speed	a0RYcf
speed .	dleefd
speed it	emeeeb
speed things	eoYicc
speedy	kZjdfd
spend	bYkxUY
spend #	eccode
spend a	debtXc
spendi	bYuced
spendi freeze	feifee
spendi on	eaqffZ
spent	jTmYhi
spent .	iaeelc
spent the	jdkcec
spent with	fcbdep
spin	kaclec
spinne	ecieeg
spirit	hdagdk
spite	hbcden
spite of	hbcden
splash	eckefe
splice	kgicea
split	YqdYhg
split and	dqdddb
split down	eiebei
split in	eejeee
split the	egdcek
spoil	hcdfej
spoile	ejifea
spoke	fZhZfo
spoke .	cahdkh
spoke about	fdlcdf
spoke and	ekefed
spoke highly	decjdi
spoke of	bdfakk
spoke to	hghadg
spoke well	emZceh
spoke with	oUecek
spoken	kldUlY
spoken .	grcbcZ
spoken about	daneib
spoken agains	elceee
spoken of	eeekee
spoken on	naeefe
spoken to	eciXmg
spoken with	nmYZdc
sponso	fccjak
sponso .	dncdee
sponso and	kacddk
sponso has	fchffg
sponso visas	ebchel
sponta	eiXfdk
sponta applic	ejbiec
sporad	abpfde
sporad .	abpfde
sports	ehdlec
spot	geLnep
spot 's	ecXder
spot .	phTlba
spot for	aecbmj
spot is	ekdfgb
spot on	bdeode
spots	dYbeeq
spread	cemkba
spread .	fbjgee
spring	akoTch
spring .	eihchc
spring and	fdefek
spring career	edodea
sprint	ibeife
sql	aWqfch
sql test	edlded
squad	lZhheb
square	jkbiaa
square it	imdadc
squeez	bddqbe
sry	mcZYar
sry #	ejceeg
sry it	klacea
st	rbWjec
st patric	iiceee
stable	cdahjj
stable connec	efeief
stack	etZZcc
stack .	iefdff
stack develo	djedfg
stacki	jbbdqX
stadle	oddbde
stadle .	leecee
staff	eWnWim
staff .	efVaoj
staff and	iZahel
staff are	dklccb
staff contra	fdcdod
staff engine	egcmdd
staff have	fegfei
staff is	ccenee
staff meetin	hXjcek
staff nurse	eecfnc
staff office	ldddee
staff room	dcpcec
staff until	eZnfee
staff will	emddee
staffe	hWkgci
staffi	ogdgZa
staffi commit	fiefee
staffi office	egbmce
staffi team	kbidee
staffr	dZmdbj
stage	ajWpZl
stage #	iXRsam
stage .	bkSeWv
stage a	Zbdree
stage after	enedce
stage and	cXdqbi
stage are	hiecfe
stage design	febgek
stage door	cckhee
stage for	cpZedf
stage in	elddee
stage is	decvaX
stage manage	aXqQqe
stage of	lbcmbc
stage one	ihcgde
stage the	ejldZc
stage two	aZcxca
stage we	fldcee
stage which	faened
stage with	cceikd
stage withou	ekeffb
stage you	cmeeee
stages	ZyWaga
stages .	cuYcec
stages and	cieeie
stakeh	clZkdd
stall	Zjabng
stalls	idggeb
stalls .	jdhefd
stamp	defhka
stampe	Zgcekh
stampe .	cdckkc
stampe and	bbllbd
stan	jbeeeh
stand	kbmWdg
stand .	lhjYad
stand @d	keedef
stand at	djidec
stand by	lidadd
stand in	ehdiee
stand out	eeieef
stand still	eXreec
stand with	jejecc
standa	hXbYbz
standa .	jbdcek
standa and	edddhj
standa footer	egeedi
standa for	dceidj
standa in	dcigdi
standa letter	epccdc
standa of	fddefk
standa requir	feeefi
standa was	eddedl
standi	fejYWn
standi .	epZYdg
stands	WalTwf
stands .	ZiZcas
stands and	deijdd
stands as	fedfie
stands at	ebmefd
stands cancel	ecaeen
stands for	ddickd
stands in	hdjWoY
stands until	XXcc0b
stands withdr	gihddc
star	dYqdde
starli	fddhei
stars	egieed
stars .	egieed
start	bcXfxc
start .	aTbgsi
start ?	nacWpc
start @d	hgbQqh
start after	ccceqc
start again	caqhbb
start and	dfasYd
start as	cadWqk
start at	fedmaf
start before	didiai
start date	cccbvZ
start hack	dfdklX
start if	djehce
start immedi	fbacdq
start in	afiWvU
start interv	efdkde
start is	eledee
start making	eidjdd
start of	ohYhXe
start on	SmVS0h
start readin	cpcecd
start right	flcedf
start so	edegje
start the	chauZb
start to	ngebbc
start up	iUkhid
start when	ceccoe
start whenev	feedke
start with	YVifog
start would	gkebfd
start you	eeeihd
start your	feefif
start>again	aT0kaW
start>answer	bledka
start>ask	eVatfc
start>away	djbZme
start>bye	ehedei
start>chosen	epddbc
start>date	ZjYUxf
start>free	edjcie
start>give	ocaVme
start>goon	fdfejd
start>hear	YamXjk
start>hold	dapede
start>if	inXZfh
start>joy	jhcYkc
start>me	bjcdoZ
start>meet	dTfikj
start>news	chdmcc
start>not	bhkeiY
start>offer	cdjZna
start>others	dhjeed
start>papers	icdhgc
start>post	eamcff
start>refuse	eeefje
start>review	XsfnVV
start>said	Yscafe
start>soon	cfedmd
start>start	feejdf
start>step	YogpYU
start>them	ZmhTki
start>wait	hYciek
start>will	Vhiilb
start>you	XPWlto
starte	Sjhdlf
starte .	ehmdda
starte @d	chcdek
starte an	cUveda
starte form	eeecle
starte lookin	edddem
starte with	alYddn
starte you	cpeZee
starti	VXYV8c
starti @d	ZYgbwY
starti after	jceide
starti date	edecme
starti day	fdedmd
starti in	cbbdmj
starti on	Zaabno
starti salary	cfkakb
starti whenev	fedboc
starts	XduTWq
starts .	fkXeek
starts @d	bmbgdh
starts again	feiffe
starts as	dnedfa
starts at	hZmchb
starts in	aRrcan
starts on	YhiUau
starts there	cgrZac
starts up	fbpeeZ
starts with	mbhdec
startu	eifeah
startu ?	ejbddj
startu in	edajek
state	aogcha
state .	feihec
state of	enceec
state screen	glaefd
state that	kdgchd
state your	dedlee
stated	bkhdTm
stated in	ZnjdYe
stated on	hceeck
statem	QRm3aX
statem .	bbjkgd
statem and	edelee
statem by	Yddree
statem for	edldee
statem from	ecdned
statem is	ecjged
statem of	eddihe
statin	ieefff
statio	Zeaqia
statio .	eaYojd
statio office	abfcng
statio will	lhcdcd
statis	baldfi
statis was	fdeeej
status	mvSVag
status .	ZyaadZ
status at	mfgbdc
status change	goScbl
status docume	eZgmed
status for	ebhcel
status has	bmXdel
status in	jhicdZ
status interv	fsWYdZ
status is	fmdeZg
status not	eXZfet
status of	khhXdf
status on	hchdeh
status under	ioTlcX
status update	ceecme
statut	gWcidn
stavro	feeckf
stay	bbwXWk
stay .	oceWje
stay and	ehdeei
stay availa	hcbdel
stay connec	fcceen
stay for	dbcoed
stay in	VMpjXv
stay near	pcbdee
stay on	dXlfdi
stay safe	clcbei
stay tuned	etYcbZ
stay up	ecaoef
stay where	dX4adP
stay with	fZoabh
stayed	cXrbch
stayin	eYnYig
stayin .	ekZebk
stayin put	eZoeed
stayin where	fcoddc
stayin with	eafcoc
stays	aayhYY
stays a	eXadcu
stays in	fdbehk
stays on	cdpieX
stays open	dogidU
stays silent	chejee
stays the	cdlieb
stays up	cekeef
stays valid	ebneee
stays where	edneea
stays with	fdleec
stcw	bceodf
steel	ZXpYqa
steel toecap	cdcene
steel toes	dfbeme
steeri	jdedeg
steeri group	jdedeg
stefan	iYahdn
stelio	Zbpedd
stenog	fdeked
stenog .	fdeked
step	XhltbU
step #	icejeb
step .	YcqlaZ
step and	ehedie
step at	fYoefd
step back	ZawYea
step before	dhdjee
step decisi	deddii
step for	ekmYea
step i	dZuceY
step if	fjeeee
step in	ecdljZ
step into	ecYjel
step is	YeR2dZ
step of	eedjgd
step on	kdcfef
step one	eidide
step to	eikceb
step toward	eihefb
step we	ijahbd
step would	emebdc
step>again	cefYbr
step>answer	tdegcU
step>ask	acfpdf
step>away	XrYghb
step>bye	lhUcdl
step>chosen	ZwbTef
step>closed	ZediVq
step>date	kcYvaZ
step>decide	fmUgch
step>free	TRkzXh
step>give	efU1aW
step>goon	flegeY
step>hear	sVfajd
step>hold	bYtZdi
step>if	bwamUW
step>joy	XkfgmX
step>match	gijeac
step>me	caklkW
step>meet	flddbh
step>news	oodOdg
step>not	YdZmfm
step>offer	ibTcsf
step>others	endUZn
step>papers	eeYnjY
step>post	iqZdVi
step>receipt	eridbT
step>refuse	lZgdaj
step>review	hrYgaZ
step>said	qoXdSc
step>soon	jglZbd
step>sorry	dXeeds
step>start	cdWtga
step>step	agbzZZ
step>thanks	hcfbbm
step>them	dgckfe
step>wait	egkgbb
step>will	fpYmbZ
step>you	ifVrce
steph	XT0kZX
steph .	dboheY
steph and	edleed
steph board	ccnfde
steph is	dZkked
steph you	eaqgcZ
steppe	ejgcbh
steps	ihtVYa
steps .	etVabi
steps ?	hdcdek
steps and	hVqdee
steps can	feiffe
steps for	fdjffd
steps i	efledc
steps remain	heeide
steps the	jejcec
steven	ecejid
stewar	ahkbch
stewar are	hjceee
stick	dedcen
stick with	dcddeo
sticke	ccbjnc
sticki	daadbt
sticki point	eaeedn
sticki with	efaddn
stickl	fcgiff
still	Z/WiYU
still .	bfjZfh
still @d	hbejef
still a	gMgjhr
still accept	bdeqaf
still active	doddfc
still an	eXhene
still arguin	cvZdcZ
still at	VujXiV
still availa	eXjpbd
still awaite	jdeeff
still be	ZwaYUi
still being	V8VaXZ
still busy	endeeb
still can	dscddY
still chewin	eocddc
still choosi	etdddX
still compar	dtbccc
still consid	braded
still debati	eobdde
still decide	cieiee
still decidi	ZvXedd
still delibe	YxZcca
still discus	embeee
still do	eZljce
still doing	dqccdc
still evalua	ekeffd
still exists	fkeefb
still free	ededmd
still going	cmnXcZ
still got	cdnfcc
still hangin	djeeff
still happy	ekdgde
still has	fpddfZ
still have	i0WbXR
still hear	mZidec
still holds	pbccfd
still hum	dZmdbj
still in	p1PWVZ
still intere	SXrqea
still interv	itacdV
still keen	faXtfc
still lack	ccbpee
still like	dYgedp
still liked	jdffee
still lookin	ekaiha
still love	fbelfe
still making	epaced
still meetin	ejeefe
still missin	aZdvcc
still my	fkceef
still need	dccsbb
still no	hqdaba
still nothin	WzYdeZ
still on	epPqYb
still one	ejfefe
still open	ZoRkig
still our	idegef
still out	eidjdc
still owe	bmeeef
still readin	hpddeW
still runnin	dpdaed
still say	cYdndi
still seeing	ekfede
still standi	dgaacp
still stands	eVpdjb
still talk	ddoced
still talkin	nlgXaZ
still talks	fcddem
still the	qTccbl
still thinki	dlbcib
still to	TxbjXb
still undeci	bqbeeb
still under	byZccX
still up	cWlmcd
still very	gocced
still waitin	VxUhYf
still want	bYYgvc
still we	eXdefp
still weighi	eraddb
still wish	ejdjdc
still with	cyZaaa
still workin	enccfd
still your	fdmbee
still yours	dcdikd
stipen	egefie
stipen of	fffdje
stock	deahoa
stockt	hgefee
stoked	edeckh
stone	ediegg
stood	ZWoafl
stood .	dgidch
stood down	dXmedi
stood in	caheme
stop	aPpcep
stop .	hXheYo
stop all	ebrcdb
stop callin	djadek
stop everyt	ebneed
stop here	eaWbdw
stop hiring	eapedd
stop on	eYtddb
stop sendin	fgkafe
stop so	dbpdec
stop talkin	dgckfe
stop the	djgeed
stop to	bbmjdc
stop where	fdjffe
stop workin	dedlee
stoppe	TNwcep
stoppe .	dXwddY
stoppe all	dXxddZ
stoppe and	edjfee
stoppe by	eYkeej
stoppe every	fWqfed
stoppe everyt	ecmeed
stoppe for	eildeY
stoppe giving	cqaedb
stoppe hiring	eceefk
stoppe interv	fdZdkk
stoppe listen	edWeer
stoppe lookin	eZYdok
stoppe me	edbije
stoppe readin	ebYldm
stoppe recrui	ebYddr
stoppe talkin	djdekc
stoppe the	cVebcr
stoppe till	ebpeeb
stoppe until	eZsecb
stoppi	cXmZcp
stoppi by	ddodec
stoppi here	eYebds
stops	YirZae
stops here	echdek
stops right	fejeee
stops workin	deiehe
storag	ecmgdc
storag .	eckged
store	ealfjb
store #	edifff
store .	dfceem
store associ	dhddej
store lady	egamed
store manage	iffeia
store openin	hWkeej
store team	ekbdfh
stored	aeyWcV
stored for	ecodeb
stores	endYlb
stores .	endYla
storie	7ZfXTS
storie .	vkUYeW
storie and	tUgbag
storie from	bVyaab
storie to	pgYdec
storie with	becnee
storm	iohaYb
storm .	ehjcee
storm to	goadZe
story	adsSlc
story .	dhmccb
story about	chnbdc
story of	edickc
story short	fccang
story with	ecfeek
straig	yVOeYs
straig .	kZaedn
straig after	6LZfdZ
straig answer	ugbYcZ
straig away	lfZpaX
straig except	lcedff
straig from	ldedee
straig off	diddej
straig on	efcdcm
straig out	ceWcau
straig they	Zhbdnd
straig to	ZYerZj
straig when	qcdZde
straig with	amhYcj
strang	ekacek
strate	eUmbdm
strate and	fefeei
street	aZnoZb
street .	dfkeed
streng	ZceXom
streng .	ejgeed
streng lie	ecYeeq
streng of	abdbse
stress	hnZkbX
stretc	hYcegn
stretc .	iefeef
stretc to	fadfik
strict	bVYnkj
strict words	cfdlee
strike	ffcpUg
strike 's	ebnfde
strike .	igXsdW
strike and	bmUcep
strike at	fieefe
strike i	gmdeeZ
strike on	lccgee
strike so	ekbhed
strike the	ieYfem
string	dhWjam
string .	eWcpbi
strong	aeVXe0
strong .	jfccej
strong and	dZncdi
strong applic	dXWeeu
strong candid	erdbdb
strong conten	elcdee
strong enough	fddeek
strong field	clcbdj
strong impres	deeihd
strong match	dobidb
strong on	fffeei
strong people	fbfeel
strong region	ednddd
strong your	feeeei
struck	bdUlcp
struct	cYmfbk
struct of	dikddc
strugg	edegej
stuart	eclcfe
stuck	acpkeW
stuck .	ddoddd
stuck in	jlcccd
stuck on	eafocd
stuck with	bjjedd
studen	qKgXds
studen .	bdgakk
studen are	kZlced
studen from	ecaedo
studen life	feeefi
studen on	edbgek
studen resear	jefeee
studie	hajedg
studie .	ebejeh
studio	WgSwgb
studio .	WlYsca
studio has	fcefjg
studio in	fddifh
studio wants	cddikd
study	aUU5Zc
study .	nacidc
study and	edfkee
study by	dddmee
study is	dfeiff
study to	eeemed
stuff	bgXbln
stuff .	eddhdj
sturdy	ekgbed
stuttg	heblde
style	hcVdbt
style .	iZbeen
style and	egcefi
style interv	eeejfe
style is	fccefm
style was	ecYeeq
stylis	jbdeej
su	edleee
sub	gbbbjk
subjec	ceZW1Y
subjec line	jWajbm
subjec of	dcoeda
subjec only	eacdsZ
subjec to	ciVS4V
submis	lhfYYj
submis .	ddtaeY
submis and	enacfe
submis can	fffiee
submis is	lmdaeY
submis the	febeel
submis to	dcafdo
submis was	felcdd
submis we	feeefi
submit	ecmoaY
submit .	XktZgU
submit @d	dnbeee
submit a	faemdg
submit and	dmddfd
submit before	dZbrfe
submit betwee	deemeb
submit by	cfjhed
submit feedba	ejeefe
submit firefi	lfeeec
submit for	effefi
submit it	bVshcb
submit medica	ekedee
submit my	gifdef
submit on	edjeff
submit one	cccceo
submit succes	fgldea
submit the	icbnZf
submit their	dfejef
submit to	mkYeeb
submit you	edcpdd
submit your	kiZmcY
subred	eZqbec
subred .	eZqbec
subscr	YWragg
subscr to	ZVtddd
subseq	dYWhml
subseq to	eZWilj
subsid	ladecj
subsid have	ebciel
substi	ecVkpb
substi teache	edbfii
succee	ebadlj
succes	mdcXii
succes .	fUoUfo
succes a	bmeeed
succes and	wfabdU
succes applic	krZaZa
succes at	Zfalkd
succes backgr	feeeje
succes candid	qfWZeh
succes comple	feebme
succes elsewh	daaees
succes for	hddedj
succes in	dYTZum
succes manage	ecedhj
succes on	hcfeej
succes one	keeefd
succes or	qadeed
succes passed	feeife
succes person	bmeede
succes submit	fpbddc
succes takes	aldgee
succes this	edeffj
succes will	ieeefe
succes with	edhdei
succes withdr	edoeeZ
succes would	effife
succes you	jefdff
such	bjqUWi
such a	fVrWZm
such as	fmhZdc
such but	eZcibn
such have	flaeff
sudden	mcgece
sue	dhkhca
suffer	ecbiqY
suffer on	fdcenc
suffer upon	feeeje
suffic	ebdceo
suffic .	ececfm
sugar	edceen
sugges	XSV7Xj
sugges @d	eecmed
sugges a	cZbwbc
sugges hack	edekee
sugges that	dfZifj
sugges three	feejfe
sugges we	dddkdh
suit	WPX/af
suit .	edekef
suit ?	dadsbd
suit and	bddpec
suit you	bXcwec
suitab	ZkVccs
suitab .	gXZbdu
suitab and	fdeijb
suitab candid	bqbced
suitab for	dfahek
suitab openin	ecdefm
suitab opport	fjeefd
suitab person	ejceeg
suitab vacanc	dkceeg
suited	drZWak
suited to	fedefj
suits	VZa6Yb
suits .	bXkocb
suits ?	dWcxbc
suits us	Zkakee
suits you	afZrah
sum	ebdcik
sum1	dYkbdm
sum1 with	ebbdep
summar	imaZdf
summar .	embefd
summar of	lddcff
summer	bgkWgi
summer .	docedb
summer analys	edejef
summer break	ddqccb
summer camp	ibcjib
summer festiv	dieeeh
summer intern	cbZdip
summer job	eecele
summer marek	cdkaei
summer party	eeldde
summer school	akmcea
summer shutdo	geifed
summer tour	lecedf
sums	biXlnX
sums again	dcdlia
sums to	eibkdd
sun	defeej
sunday	lWcTqi
sunday .	dYnccj
sunday after	pbcded
sunday off	eZbbsc
sunil	edjehc
sunita	chcici
sunny	efncdb
sunny greeti	gkddee
sunset	dnedeb
sunshi	fdlded
sunshi .	gdieee
super	Xkghdg
super .	acdmdi
superb	dhlcdc
superd	fgageh
superd for	eeeiee
superd puppy	ggbdfi
superi	bqZdhd
superi .	ekbggd
supers	kcegee
supers i	iefeff
superv	Ugekle
superv .	Yobdhd
superv board	cldffd
superv has	jbndac
superv job	fccend
superv licenc	eedben
superv on	ddcnbg
superv vacanc	eiegfe
suppli	bYnhVn
suppli on	feohXe
supply	UdhxZa
supply .	eicjfc
supply a	dcened
supply chain	clhdec
supply eviden	dbdpec
supply teache	eaZiYr
suppor	dXocfh
suppor .	dYnbfi
suppor ?	dejfee
suppor desk	fekeed
suppor docume	gddjee
suppor is	fblffd
suppor job	edfhid
suppor of	feicid
suppor statem	fedjfe
suppor worker	ijVfhg
suppor your	amcdgf
suppos	itQclW
suppos .	djibee
suppos it	ejeeee
suppos the	dndaic
suppos to	kgPnja
suppos we	fmebee
sure	oqUXYg
sure .	bhZhkf
sure and	didebk
sure if	foYgcb
sure look	ibdeel
sure that	hledYf
sure they	eadddo
sure thing	ejeeee
sure we	gbecmd
sure what	drXdee
sure when	licddZ
sure you	liYiad
sure your	ehlYfe
surely	hheeee
sureti	dhblee
sureti .	dhblee
surfac	Zqddee
surfac .	cmedee
surg	fegefg
surgeo	pdYbci
surgeo .	icfgff
surgeo is	leddee
surgeo lists	mgcced
surgeo would	eddeel
surger	fVildg
surger .	edbkdj
surnam	djhblX
surnam .	djhblX
surpri	eUWnre
surpri .	dbbeil
surpri by	eiefee
surpri how	ebegek
surpri if	ncccka
surpri to	dhcoeY
surrey	eegiee
survey	UU9VcY
survey .	abvXfb
survey about	cfkeee
survey and	hdedfi
survey closes	acrYed
survey invita	dciied
survey is	femaee
survey on	fdjceg
surviv	eVrede
susan	eejfde
suspen	fK/YeI
suspen .	eL/aaU
suspen all	dXxeeV
suspen and	eXteeZ
suspen by	edmeec
suspen every	fdkfed
suspen follow	fejefd
suspen pendin	ebpedb
suspen the	cYrede
suspen until	dXueeb
suspen while	eckfef
suspen you	ibddlc
sustai	gYofcb
sustai report	iedfef
sven	feeked
svenja	nWlZfd
svenja interv	cemccg
svetla	fdegei
swam	igdeee
swam rowed	igdeee
swampe	cmZccl
swampe .	bmceeh
swap	bZenla
swap the	edaoee
swe	dkhcdd
swear	ohlYgT
swear to	djeeee
sweep	dYmeeg
sweet	chkahd
swell	eeleed
swell .	eeleed
swift	bmfddf
swim	biencZ
swim and	difeef
swim test	ehdlea
swimmi	cXZlhm
swimwe	eebmee
swindo	dXddds
swing	cgmcfa
switch	gYvaba
switch .	ickced
switch from	fdjgde
switch on	fekcee
swore	vTcbdd
sworn	ofYdkX
sworn to	uhaccX
sympat	eheied
sympos	ibdgfg
sympos of	fcehgg
sync	lsZVcZ
sync with	lrZWcZ
synced	daageq
synced with	eddgej
syncin	dYoeef
syncin .	dYoeee
syndic	dcdajl
synops	feejee
system	ZiseXc
system 's	fnadde
system .	aR0YZj
system a	dgaidj
system and	pibbeZ
system as	edmdec
system at	acmceh
system before	deeffi
system can	enaede
system design	dbckcm
system genera	ecedel
system has	cmffda
system in	fedefj
system is	iheffc
system says	Xpched
system sends	khbded
system so	egbndc
system that	djdhee
system to	fdkdfe
system was	YbondZ
system will	gapbec
t	dVjcfm
t shirt	eddgje
ta	bYlcfk
ta .	fasbZb
ta da	edcodc
ta for	chkVak
ta is	ekdbhd
ta ra	jffdfe
ta roles	fdceel
table	Vfcaxb
table .	chjZgg
table all	efcjja
table and	djfefe
table for	bjbZmf
tabled	hihcdd
tables	ikaeed
tables .	ikaeed
tablet	hdehee
tablew	kkbWcj
tablew on	lkcZed
tacho	eeefif
tackle	ecekee
tag	eckbdk
tag mr	eefiff
tailor	hfnadZ
tak	ahbpcc
take	cjZfle
take #	WzYbYW
take .	cqddcc
take ?	ehddjd
take @s	QzVapY
take a	P5TijT
take about	eeeled
take an	eedlde
take any	egpbeY
take anyone	bVvcZi
take around	eeekee
take as	ZwYcdc
take back	hkgbbd
take care	bTqabo
take furthe	eidiec
take her	dhaYqe
take home	ZbQ3Uj
take it	ddYfsc
take less	eeejde
take longer	etYbba
take matter	febfel
take me	gazXaY
take more	ekdeed
take my	dY2aYW
take no	iTjedl
take on	dbfddo
take one	dZYhat
take our	iglebY
take over	YYanjk
take part	ibeqZa
take pdfs	fccmee
take people	eaedep
take place	bmdpYZ
take silenc	nicdca
take some	brZadh
take tea	eedkee
take ten	eeeiff
take the	XedgvV
take this	dWbfdt
take till	radade
take to	feblbi
take two	ehkced
take until	mbedfe
take up	uVgYid
take us	lpUZca
take whatev	edjgfd
take you	bUTT0p
take your	bVRhrr
taken	cYcXb2
taken .	TaSWd9
taken ;	eieeee
taken a	fdeeek
taken again	cfckeg
taken anothe	ebredY
taken at	bhdmec
taken away	eZqeea
taken by	lZdeYn
taken down	gZYeer
taken for	elhcea
taken forwar	kaacem
taken from	gnZdcf
taken in	idedkc
taken into	ecceen
taken it	ejkdeZ
taken longer	fifefd
taken me	dUZcrk
taken my	ecjedg
taken note	idhjcb
taken now	dbYebt
taken off	eaacdr
taken on	fVYfbv
taken other	ebcefm
taken over	iffeee
taken place	eiedff
taken someon	lXceek
taken the	bedgap
taken to	ejdffe
taken up	ejiZib
taken when	eacecp
taken with	elaenX
taken you	aTpYZr
taken your	cf1aaN
takeov	bUvbic
takeov .	dareeb
takeov is	fckffe
takes	wqXfVV
takes #	nVjhbb
takes .	bzVcaa
takes @s	4WXeYY
takes a	gjfYdh
takes about	hZfocd
takes an	eeeief
takes around	fedjfe
takes as	dpaede
takes at	Ypedfe
takes its	dwcYZY
takes less	edelfc
takes longer	bpceed
takes over	dkccid
takes place	icdsZY
takes roughl	fedjfe
takes some	emdbfe
takes the	mjWicZ
takes time	gkcdcf
takes two	dXtbcc
takes up	vSacdj
takes us	ydaXca
takes you	jheeec
taking	aeeXnn
taking .	dcZeuX
taking a	bgkgeb
taking ages	ekefed
taking anyone	bchdcl
taking it	fUncfh
taking its	fkeede
taking longer	i2TaZU
taking me	bWXc1U
taking my	ebkeeh
taking on	ZQRXg9
taking our	mZedfh
taking over	bnYldd
taking part	chncbd
taking place	lbjafd
taking so	bvZddX
taking the	adkYdm
taking you	eRTbup
taking your	cUhhcq
taking yours	eedefj
talent	cZldZp
talent .	ebjddk
talent acquis	ioVgfb
talent commun	bVsgZf
talent networ	dapadh
talent partne	YYZrcm
talent people	feeffi
talent pipeli	fgdief
talent pool	gcjceh
talent team	helZde
talk	bicpgX
talk .	htffWT
talk ?	ehcrbZ
talk @d	dhVXqj
talk @p	kgibcc
talk about	XggfsT
talk after	fjehfb
talk again	eYjncd
talk and	fUngid
talk any	cbdjmc
talk at	cbugZW
talk before	dmdeec
talk equity	eeecke
talk hack	bleged
talk i	edbdik
talk in	cichdh
talk is	bgdndd
talk it	gmVTat
talk me	feejee
talk money	dbdfpd
talk now	mYbmdc
talk number	ddflee
talk of	WykXYY
talk on	ebascb
talk only	einXed
talk pay	dcdrZd
talk shifts	eldfdd
talk soon	frZaed
talk terms	eXekpY
talk that	ifdeef
talk the	Yadtfc
talk them	hdbmde
talk then	bgmZeh
talk this	fdejee
talk throug	cYbcnm
talk to	kkVmcY
talk us	fdejee
talk we	iladde
talk when	fcibej
talk with	dVW5Xc
talk would	feeiff
talk you	Ydgiam
talked	WZtYnb
talked about	XTrblg
talked it	edahgk
talked organi	ecmeec
talked to	ekZegg
talked too	dYrcdc
talked with	fgjaeg
talkin	hsleXN
talkin .	bzXabZ
talkin about	eapjgT
talkin it	ogiXac
talkin shop	fkiebc
talkin to	gjjlZS
talkin with	hfdcei
talks	copfWU
talks .	eajoYc
talks about	eWiceo
talks are	bejfdh
talks by	eeoYee
talks is	eihbfe
talks on	ideice
talks the	fhedie
talks with	gqddZa
tall	ekbeeh
tall for	ekbeeh
taller	bXbcpk
taller .	ebceen
tallin	ZcueZb
tallin they	dclgee
tamara	edlchd
tamari	egeefh
tammy	edddlf
tamper	gZhcjf
tamper called	aabdml
tamper told	mfceec
tan	dgmdea
tanaka	feeffh
tane	bfebmg
tane the	dbbaoj
tanish	edeige
tanker	fefgeg
tanner	Yeeeoe
tap	aZircX
tap to	ddkhdb
tape	dhgjbc
tape .	dhkbed
tapes	lmaadY
tapes and	cjfffe
tapes have	iidded
target	uYWXlb
target .	efdeif
target for	pbbdee
tariff	caljec
tariq	eefhff
tarran	ebhdek
tarran and	fejefd
tarte	ebdnee
tash	eadeen
task	XlM1ab
task .	gnZfce
task attach	cednde
task comple	feeiff
task now	fkecee
tasks	feliZe
taste	kgXbig
taste 's	kibedd
taste has	gjdfed
taste with	jddehe
tasted	ddjcma
tasted your	edednc
taster	gdblbh
taster day	igeede
taster shift	ebende
tastin	fdfqYa
tastin menu	egdifd
tastin with	ehamcd
taught	fkfZeg
taught my	ejhbee
tax	XVftnW
tax form	eddkfe
tax number	caZtiZ
taxi	ecmede
tbd	dqYfbb
te	bbimde
tea	XWspZc
tea .	dYvabb
tea in	edjcdi
tea sponso	keZddl
tea with	aeZybX
teach	YUX3af
teach .	dgclde
teach a	cUcybc
teach it	ceeocd
teach year	dedXkm
teache	eXdajp
teache 's	mebddg
teache .	gYmZqW
teache and	fffeie
teache are	gcfhff
teache but	edegej
teache is	kacebm
teache of	dbcglh
teache to	ekdeee
teache we	fcbeen
teache who	Zjaddo
teachi	bhP2fV
teachi assist	khbgkW
teachi certif	eeYofe
teachi demo	eZemef
teachi portfo	ieefee
teachi practi	cddode
teachi qualif	ejchde
teachi statem	Tcdvde
team	fkacgg
team #	dfeVnk
team 's	krYWbc
team .	dmbepV
team ?	eZljcd
team @d	dZlkcc
team a	ebdned
team after	keeddg
team and	eiYhck
team as	ZZpdgd
team at	ekgbcf
team before	edeeke
team chose	ecdden
team city	jidddd
team debrie	lceeef
team decide	ffdeej
team decisi	Znfffe
team enjoye	cpcedc
team felt	ebdeen
team for	claemZ
team from	bejejc
team gets	kdegce
team goes	Ycqdde
team had	cciedk
team has	bXhber
team i	dWigao
team if	ebneec
team in	iYfkch
team interv	ihedee
team is	cnkWag
team it	fcembe
team lead	chWfne
team leader	YhZmif
team liked	eXnehe
team loved	fdeamg
team matchi	elbgdd
team mate	edblic
team met	ecfffj
team needs	biedei
team no	feeXkk
team now	bocded
team of	dglebe
team on	eagedl
team over	edegei
team please	fejffc
team reads	codded
team really	eakfeh
team replie	qdZedd
team sector	imYeec
team she	cmafeh
team sits	igeeee
team so	hkYhgb
team starti	fffekc
team takes	lfYjec
team that	ekjebb
team the	feeeei
team this	eeejff
team to	fcehei
team voted	feffie
team wants	agedik
team was	amaXpc
team watche	fmaefe
team we	fdVcgq
team who	dldjcc
team will	ivQfcZ
team with	focbed
team within	leddef
team would	eiegee
team you	hddeje
teamma	feeife
teams	XddtXh
teams .	Ybcwbb
teams interv	emfaff
teams link	eeaode
teams we	fffeie
tear	ekadla
tear it	ekadla
tears	dYddkl
tech	bfkdhc
tech lead	ekdfde
techni	bcYuah
techni 's	ehadek
techni .	ZcTfmp
techni band	ebcdeo
techni but	dapdec
techni conver	edejfe
techni deep	eebmde
techni interv	bkWsda
techni issues	dflced
techni panel	ldfede
techni positi	jfdceg
techni reader	effief
techni round	nbdeed
techni screen	bedmee
techni side	eeeefi
techno	icjfhX
techno .	kgcfec
techno and	eZmdkc
teed	hcbndc
teed exam	idckec
teleph	sbXmdY
teleph .	kiheaY
teleph before	iccked
teleph call	hdedcj
teleph conver	ckdYnd
teleph each	ildadd
teleph interv	SeYycg
teleph me	ecemed
teleph on	ladjec
teleph the	vXaecb
teleph you	vZafZc
tell	lcdggb
tell .	bqgdcb
tell a	ekhecc
tell all	yWbbdb
tell candid	amicdc
tell everyb	maffed
tell everyo	rfbacb
tell her	cdYwaZ
tell him	ZXmaod
tell how	dpdceb
tell learne	dYobie
tell me	gccnkW
tell people	pdaZdh
tell recept	eefjef
tell the	TagjwU
tell them	RNa2fm
tell us	dKiymW
tell you	skaTch
tell your	cbuXgZ
teller	fdghef
tellin	nkhThX
tellin .	nhcddb
tellin me	aglhda
tellin us	cd0bcR
tellin when	dkdeee
tellin you	lkRXne
tells	tfXYZg
tells me	lkZaYi
tells us	jcefff
tembo	nbecfe
temp	Xabcnn
temp .	ccdkdj
temp contra	dbdata
temp job	ecleah
tempin	ecbgnd
tempin for	edbene
templa	cXekao
templa .	eeecel
tempor	YUxbmW
tempor appoin	fedeje
tempor on	edlffd
temps	eXddmk
temps and	eXddnj
tempt	fbdgfl
ten	bNi2Uh
ten .	bekobZ
ten and	jeeeee
ten minute	aQZwan
ten questi	acdqec
ten slides	deelde
ten years	ecncce
tenanc	njVabi
tenanc certif	omXWed
tenant	faegel
tend	Zsdddb
tend to	Zsdddb
tender	pfhVdc
tender .	iWhckg
tender and	glcedc
tender for	cndddd
tender is	lcibde
tender so	eZieek
tender that	idhffd
tender you	fekheb
tenor	eXceer
tentat	eZcfhm
tents	fUekoc
tents and	gWhlgd
tenure	daoVgk
term	njaajZ
term .	njVcff
term @d	uXadbd
term begins	cjehde
term break	flcefe
term contra	eccfji
term open	fdbeem
term sheet	fdgcke
term time	ehfejb
termin	bdSdby
termin .	dYVcew
termin in	fdeieg
termin the	fedfdk
terms	VUaX/Q
terms .	eUfcyY
terms ;	efedje
terms ?	ecejmY
terms and	fdmbga
terms are	bZZX2Z
terms as	ebaZuc
terms attach	deeYpe
terms but	egeeie
terms for	ecdboe
terms i	fffbjf
terms in	djccje
terms of	bYngdh
terms set	eeedke
terms to	cYciqZ
terms we	feeeje
terms with	ehcmZe
terrac	dfideg
terraf	eZmecg
terrib	aShfkl
terrib .	cWjhoY
territ	eebdem
tess	oeVZYm
tess and	pXcdbi
tess sorry	dkefed
tessal	efejed
tessel	iQliVm
tessel .	dZdibn
tessel tile	geYhcm
test	baW4Xg
test #	gdclee
test .	YcPwan
test ;	bdeode
test ?	dcdpde
test @p	khebee
test and	jVmTfo
test at	dabucb
test back	ddleed
test but	eherdT
test by	Xaatck
test came	dhacdn
test centre	bapfea
test date	ccocec
test drive	ejbdei
test first	feeiff
test for	apZnbX
test hack	eeekdf
test has	epbbec
test held	fcmYei
test i	fbaped
test in	kkeceb
test is	icR0aX
test it	cjehee
test link	dedlde
test next	emceec
test of	hYiidf
test on	bbXucf
test once	ibdbfm
test result	iefceg
test sessio	khUjdg
test so	edekef
test takes	dbmged
test that	ffcled
test to	efekcf
test was	echdek
test we	dcened
test which	cjclcc
test will	lfjadb
test window	ceemfc
test within	efeiff
test you	bmbhdf
test your	dedgek
tested	aeijee
testim	cZqcgb
testin	dddoae
testin .	ffejde
testin and	eidfeg
tests	Wcclji
tests .	ZicsZY
tests are	Zqcded
tests in	jiebee
tests no	cWYbti
tests one	YYiakn
tests were	ffdefi
tetanu	ldcdee
texas	edjefe
text	pZYnYh
text .	YdrbZh
text by	ibddke
text everyo	nbddee
text from	gkhZdc
text her	bccrcd
text if	cZddll
text it	cZYwcc
text me	nYYraa
text messag	bcaido
text on	pZeeee
text or	Zqebec
text that	ehkeea
text to	cgejef
text when	eceefl
text yes	cdcnee
text you	4fUVab
texted	cZRdex
texted a	egXfdm
textil	gafdel
textil .	fcfeej
textin	eecnce
texts	jddcei
thabo	hbeefi
thai	bUcmli
thai says	daZcnk
than	ihVhfj
than #	oTejef
than @d	aoYmgX
than @s	zRXnWZ
than a	efSnYo
than advert	eeelde
than expect	hqYddb
than fill	eZdceq
than five	eYfhnc
than from	hcZfhi
than hack	mmaXdb
than i	iVWX0b
than in	dedjei
than it	dYkdcm
than keep	dbdcdq
than later	efekee
than leave	dehddj
than let	bWeees
than me	dafbik
than mine	elcYcl
than mobili	fdkffc
than normal	ekdffd
than one	ebodeb
than planne	efYobg
than take	ejdeci
than that	hrVYlX
than the	lZWgne
than three	eeejef
than to	Vihlbg
than two	nafefe
than usual	gkdeed
than we	bwacfW
than what	ddchdl
than you	ckZfdj
thande	jgjdeZ
thandi	heffff
thank	feoZZj
thank all	efceem
thank the	bgpbeb
thank you	genZZj
thanke	ZbyaZX
thanke me	ZbxbZY
thanki	eZoadi
thanki you	eaqade
thanks	fdsZZh
thanks #	feidib
thanks .	Xa6ZRb
thanks a	cdsdaa
thanks again	kcYadq
thanks all	daledi
thanks and	flWjXj
thanks anyway	fedfnZ
thanks but	YPagX0
thanks ever	ebheei
thanks everyo	licceb
thanks for	ifoYag
thanks from	kbmdca
thanks got	ecncbg
thanks i	ebpaee
thanks in	edcmde
thanks receip	fdjeee
thanks receiv	ejfeed
thanks so	jZxYaX
thanks that	dbsbda
thanks the	cdiefi
thanks to	ZUrjfd
thanks very	gpbccZ
thanks will	emaefe
thanks you	ZcsWbi
thanks your	elZdej
thanks>again	hZicej
thanks>answer	anieYf
thanks>ask	fekYck
thanks>away	maleac
thanks>bye	mZWhdn
thanks>chosen	adrdad
thanks>date	kjfYfc
thanks>decide	ebqgfV
thanks>free	cejXcp
thanks>give	bdmYej
thanks>goon	ikTibj
thanks>hear	Zf2XiM
thanks>if	eeemgZ
thanks>joy	gdkWhg
thanks>match	jdkXic
thanks>me	aW6VdX
thanks>meet	kbmRgk
thanks>news	gmVbhi
thanks>not	dYjXfn
thanks>offer	dptWTW
thanks>others	XTfdsk
thanks>papers	mdocVb
thanks>post	jkcjZb
thanks>receipt	anfcde
thanks>refuse	fjjbjV
thanks>review	iZfedk
thanks>said	eddeke
thanks>soon	ekeefc
thanks>sorry	bnjcda
thanks>start	jfkcYe
thanks>step	kmeTbi
thanks>thanks	ZVldjk
thanks>them	fcvVce
thanks>wait	hiaaek
thanks>will	ehidXh
thanks>you	gfmZZj
that	fggcdh
that #	dhjdgd
that .	ZtZafi
that ;	dtZedY
that ?	Xlbqbc
that @d	sXbibd
that a	Qydbdd
that about	emedec
that after	fbeffl
that all	YmiZid
that an	ccdcjm
that and	fmabbj
that anothe	eabeds
that any	aqdefa
that applic	gdjYdk
that as	kvbaaT
that associ	vZcbbc
that at	kkjYda
that back	dbdkck
that basis	gdceih
that be	dfbrbb
that before	hcejde
that both	feekfd
that box	eflded
that brand	fdifff
that but	cjdgef
that by	fXXhfq
that came	gdedej
that can	Yisaba
that candid	ihedcg
that change	dZmbck
that coffee	fcedem
that comes	occedf
that contra	fedeke
that could	cicgdi
that counci	eckegd
that date	rafcbZ
that demo	ehkdbe
that desk	edcfji
that did	hddenZ
that discus	emdcee
that do	dddlef
that does	ifeefe
that done	ddmfde
that due	gmabeh
that email	ejafif
that esg	ecccgm
that even	emdeeb
that every	gdcmce
that everyt	ecifid
that far	inZhaZ
that feedba	rbbbed
that fits	boZfef
that follow	gYkchf
that for	lZZZcr
that from	bgcddn
that front	eekdee
that gets	fmcfbe
that gives	djheed
that go	ebehfj
that goes	bcofdc
that got	obaded
that group	ejeefd
that guy	iecief
that has	mhgcbc
that have	ecoefZ
that having	lacdck
that he	cmjZZh
that helps	edideh
that hiring	ebilec
that holds	ijfbce
that hr	edeihe
that i	YmZmZj
that if	khbjYe
that in	fgZfel
that includ	cUkbZt
that interv	jhiZee
that is	nhfYed
that it	biXWby
that job	mXhdff
that leaves	khfbdd
that letter	dedhbl
that list	etdbdX
that long	oXdhee
that looks	ekcfee
that made	fdgdej
that makes	fVZgdt
that match	edieef
that matche	fcdeem
that may	fddffk
that mean	eifefe
that means	bveUbd
that meets	emeecd
that member	ekdeee
that might	cfmkZZ
that much	duZccZ
that my	hiXflY
that needs	fidiec
that night	lceeee
that no	bfdefl
that nobody	hrZcbb
that none	eecddo
that not	kdeeee
that nothin	mdjdcb
that of	Zeelej
that ok	ebdmee
that on	sWbdef
that one	fWXfkn
that only	bwbdeW
that other	fddfel
that others	fndedc
that our	TerhfZ
that out	eakkcd
that over	iifedb
that owing	fckffd
that parkin	cardea
that people	edmbef
that person	eekdcg
that please	feeife
that point	Zhleee
that reason	fbbeeo
that recrui	ebpeea
that region	febffk
that remain	cZaipc
that result	ildbed
that room	hceefi
that said	jdkeZe
that says	dicdih
that second	fbdoed
that securi	efeiff
that senten	efbjlY
that settle	edZfeo
that she	iimYgW
that shortl	gqdYdc
that size	fcfffj
that snow	ejhddd
that so	mdfagd
that some	idiefc
that somebo	dneaee
that someon	asWdbi
that someth	fcdrac
that sounds	fbZejk
that still	mYYndd
that suits	ciXkbk
that take	efbefk
that takes	bpZjad
that the	bakZdr
that their	eiddeh
that there	Wsfbbf
that they	irWbag
that things	joZcdb
that this	cmaZZo
that time	uYcffZ
that to	qjXiVa
that togeth	cjdhee
that too	aqZXnc
that took	csadcb
that traini	kdjace
that tune	dZmdbj
that two	edcfel
that useful	ccmdef
that was	hcvVfW
that way	hdacfl
that we	fcafki
that went	gcejdg
that were	dagefm
that while	fdeecl
that will	jjoaaV
that with	ebfffk
that work	cajncd
that works	bZbjof
that would	qWbcck
that you	bZjije
that your	fgfbZo
that yours	cWdecu
thaws	eaqedc
thaws .	eboedd
the	feffgg
the #	sSYdhl
the @d	xdUhfY
the @p	Ktdldh
the @s	zYSigY
the @t	Vfctdd
the aarhus	ehdddk
the above	lWaidl
the absenc	efeeie
the academ	chXbpg
the accele	hbdeel
the accept	deZYrh
the accord	cYldbl
the accoun	tVhXed
the acting	gbdebn
the actual	ecemde
the ad	cmmWVi
the adding	eaqeec
the additi	hmbaed
the addres	aXthbZ
the adjust	jcegee
the admin	ebiamd
the admiss	qXafeh
the adrian	edcdhl
the advert	XiUacy
the adviso	hbXbgo
the aftern	kXhfch
the agency	bdefen
the agenda	buWgca
the agent	eoZgZd
the agreem	bcZZyZ
the air	XzbaZY
the airlin	cgdihf
the airpor	dfcjlZ
the allotm	ecdefk
the allowa	eccgdm
the altoge	jgcddh
the amanda	dcjZem
the ambass	jcehed
the ambula	eeccnd
the amende	ifXgig
the analys	kdbfkb
the angry	fefief
the animal	ebbfen
the annex	ceehje
the announ	nbaccj
the annual	haecii
the anonym	ccoddd
the answer	lgSQgv
the antwer	eeekfd
the app	Yclfhg
the appeal	bibhlb
the applic	ftYYVj
the appoin	meYWfp
the apprec	cbjdbm
the appren	hUcXsj
the approp	apcdee
the approv	fkbjcc
the aptitu	fgXjcj
the aquari	ehddej
the archiv	ibVflm
the area	nYXghi
the areas	fflaff
the arriva	decelf
the articl	ddmgdc
the artist	ihahcf
the ashdow	eZnefd
the asking	fedelc
the assess	daSvZl
the assign	dagbik
the assist	gXedpe
the associ	hXginY
the astrol	ehbefj
the astron	edbgek
the async	abgqbd
the attach	WVbtsX
the attest	ehejce
the audit	clkbcb
the auditi	cgdkbh
the audito	ggheec
the author	dYjhck
the automa	fUdeip
the autumn	ejfeed
the availa	eeciei
the baby	dRwddd
the back	bZtgZc
the backgr	gYcxaX
the bad	cZYcjp
the badge	dejhed
the bag	ebdejj
the bake	ebndec
the bakery	YjeYik
the ball	bYbqbj
the ballot	cbhlbi
the band	giVXnj
the bank	ijcfdc
the bar	haWbjp
the barist	gdXidm
the barrac	deekee
the base	deagmd
the basis	cfbcdp
the beach	eeefej
the bearer	cYZcdv
the bearin	hldabg
the beauti	jgYcck
the bell	cdbpdd
the ben	dcnfdc
the bench	dkkaeb
the benefi	eddigf
the benelu	iefeff
the berth	ebeeji
the best	ZcsXYm
the better	dbddod
the bianca	hiaibf
the bid	igefcf
the bidder	eeembe
the bids	ccdkei
the big	XlgeVl
the bike	hcbcod
the biling	hmajcY
the bird	nbedee
the biscui	edpdda
the bishop	ojScch
the bit	eVYcpn
the bloke	qaYdYm
the blue	cenZib
the board	iicecf
the boat	ibdlgb
the boatya	cdbdkk
the bogdan	bgkfdd
the boiler	dhkibZ
the bonne	kbheed
the bonus	edednb
the book	mcrSbb
the books	nWfcgh
the booksh	ehjbdf
the boroug	adhkfe
the boss	mmTdbj
the bosses	ecdmee
the bot	ocdede
the bottom	fdecle
the bounda	eekeed
the boutiq	eblfee
the box	bidfjd
the boxes	fYhcjh
the brahms	dggfci
the brakes	eZreea
the branch	dmRgen
the break	ZmYodc
the brewer	ZZngge
the bridge	cgiicd
the brief	ZVX2Ze
the brochu	geoZdd
the broken	dYoghZ
the brunel	ddYddq
the budget	gwTbbf
the builde	dckcej
the buildi	YSkvgZ
the bunch	ehbdek
the bureau	iddiee
the burn	eZjeej
the bursar	iVdhjg
the bus	aYrlhU
the bush	kabbhk
the busine	jjeYcg
the but	deefej
the button	aYalfn
the by	geckee
the cabin	egdfie
the café	bbjhdi
the calend	fbfrbY
the calibr	ffeefi
the call	hbhWli
the calls	obdeed
the camera	eakged
the campai	madceh
the campus	dhpbac
the canal	eckdeg
the cancel	iddefh
the candid	gofYag
the cantee	fXuhbV
the canton	jidded
the cape	ecbajn
the caps	begmcd
the captai	fgZaqc
the car	YYhiwR
the card	oZicea
the cardif	eecidj
the cards	dldddg
the care	cefjbg
the career	cataad
the careta	ffdeej
the case	VcW6Wd
the cast	cnbhdc
the castin	bjXkal
the cat	bfqWlY
the cathed	iaedfk
the cedar	hZYccs
the ceo	gXdxWZ
the certif	caqecc
the cfo	ZlahlZ
the chair	hfaeoa
the chairm	ZWifrc
the chambe	fdegjd
the chance	aiYifj
the change	ebrcca
the chap	cdgcao
the chapel	deZoee
the chapte	hffbkb
the charge	ldffcc
the charit	adiZkh
the charlo	idobea
the charmi	hhcdic
the chat	iUjccn
the cheape	gbbeeo
the check	cebofd
the checks	aZbpcl
the cheese	dcradd
the chef	bfkYna
the chicke	dnXjed
the chief	foahZb
the childr	gUbfph
the choice	ghZdbn
the choir	Ubfjmg
the choirm	eekfec
the chorus	fedfej
the chosen	ddeenc
the chowdh	eiefff
the christ	Zraddf
the church	kbjced
the ciao	hgYcle
the cider	hjccai
the circum	eebeco
the city	lpSXck
the claims	hkceec
the class	ddtUbf
the classr	cXpfee
the clerk	keVogX
the clerks	edcgih
the clicki	gdbmde
the client	apVeco
the climat	fcegek
the clinic	Xbcqdj
the clock	fejgec
the clocks	fembee
the close	elecde
the closin	ihoQag
the club	edaebq
the clubho	Zdnhcd
the co	ZYlbra
the coach	ckdgef
the coachi	ddciek
the code	dnVrWb
the coding	XYX2Zf
the coffee	hcoccb
the cohort	eeckef
the collea	hcbedl
the colleg	bkfhgZ
the colour	edeffi
the combin	ekZied
the coming	ebbdnh
the commen	dbmjcc
the commis	kkbZVl
the commit	joTddh
the commun	adghfh
the commut	cZ0aWZ
the compan	ecoVZm
the compar	fdjedg
the compas	eiefef
the compen	fjeefe
the compet	aXkZlk
the comple	iYihgb
the compre	djjdfa
the comput	agZmcj
the concer	fckgde
the concie	ebeeji
the conclu	eZccer
the condit	dgVYrh
the conduc	hZndeb
the confer	pVsZbW
the confid	blboZc
the confli	fcjged
the confus	faqegW
the consen	camnXc
the conser	ehdbfj
the consul	bhghYh
the contac	jVljec
the conten	ccrabe
the contin	fhedid
the contra	cTWM/e
the contri	eccick
the conver	jZUnZm
the cook	eeqbda
the cooper	gchefh
the coordi	efdief
the copy	eauYbc
the core	feedek
the cork	gobecc
the corner	dYkcmd
the correc	kVdkdh
the corrid	ckWbhl
the cost	iedjbd
the costs	fefjdf
the cottag	eZbbvZ
the counci	cmWWmk
the count	maeeef
the counte	defhja
the countr	maTehn
the county	eakehf
the couple	ebnced
the course	sUecYo
the court	WSlatg
the courte	elhdeZ
the cover	hcekfd
the cows	Zphcdb
the crane	eYcdkm
the create	cilgcY
the creati	fkajeb
the credit	egejgb
the crew	SgXuid
the crewin	fkbicc
the criter	jfeafh
the cruise	iaelbe
the ctc	ecdick
the cto	akWkla
the cultur	edceel
the curato	ibmZhc
the curios	ZZdfoi
the curren	foYchd
the custom	hbfchj
the cut	jaPlUt
the cv	dZhhei
the cvs	fieefe
the cześć	abggnc
the dairy	bdldic
the danish	Xfradd
the dankie	jhbfdf
the dark	eqadbe
the data	VoTnka
the date	oTT2cT
the dates	lYbnag
the day	pgRhlX
the days	ihbdci
the dbs	ccekid
the deadli	heTYau
the deal	mZYcnc
the dean	gmPlid
the debrie	kohVdY
the decide	jdddei
the decisi	1dVXfa
the deckha	bjdgfg
the declar	aakobd
the deed	ececod
the deep	elfcdd
the delay	pjQchd
the delaye	fciefh
the delega	feeife
the demo	eeekee
the demons	fegeic
the denise	hbcdle
the dental	cdhbdm
the depart	ZtaZdh
the depot	ecpfZd
the deputy	eYdpff
the design	Zafjbn
the desira	fddgei
the desk	fYgkci
the detail	cabesd
the devs	ihbeeg
the dial	eedjfe
the diary	ldedee
the diem	jhdiZc
the differ	fdeffj
the dig	cZmacm
the dinner	ecgled
the dioces	hpceab
the direct	nnTgkT
the discus	ejeebi
the dispat	eadmja
the displa	aflddg
the distan	jaedej
the distil	efddek
the distri	cjhZma
the doc	ecdfii
the docksi	bbjnda
the dockwo	diagej
the doctor	gXlboY
the docume	gZakek
the dog	dagYtZ
the dogs	ccZlhh
the donor	fjgaib
the door	iJ2Yae
the doors	edicei
the drains	hdbdcm
the draw	fhfafi
the drawin	ggdjde
the dre	jmaZfe
the dresde	kgdfdc
the drive	fgmcbb
the driver	edegck
the drivin	iThdjh
the drug	fdefif
the dry	bYadjq
the dublin	ejcckc
the duplic	edkefd
the dust	btcccb
the dutch	ccdeen
the duty	dgkdee
the e	dgjfdd
the earlie	UzZXaj
the early	hkiaZe
the edge	lecddh
the edges	fkcceg
the editor	icgdbk
the efhari	jkXfdf
the eight	hdfdcj
the electi	YbwdcY
the electr	bfijce
the eleven	XejlhZ
the eligib	kaehai
the email	ZndWem
the embass	ifcgdg
the emea	fifeee
the emergi	ocdVej
the employ	XjmZed
the enclos	XYbktZ
the end	eVddV0
the energy	ebejck
the eng1	maWcme
the engine	hkaicb
the englis	eeekee
the enkosi	ejdeeg
the entran	dbhfej
the entry	edeehi
the envelo	dcccnh
the equal	ebkfee
the error	cleffd
the essay	beemdf
the essent	hiaicd
the establ	gjcdee
the estate	jqUZgb
the ethan	fleded
the eu	fYiffi
the evalua	lgXbdk
the eve	Rdfgjo
the evenin	iehfgZ
the event	eyTZYh
the events	tnSabZ
the everyd	ddldef
the exact	Xbbude
the exam	biVmbk
the examin	ckbide
the exampl	feeddk
the excel	kaeeei
the exchan	ejeeef
the exec	gjbadj
the execut	micahZ
the exempt	jgedee
the exerci	gXeijg
the exhibi	lcdche
the existi	encfdd
the experi	eXjeej
the expo	gXjjdg
the expres	hYlddg
the extens	fdidhe
the extern	ZsXbbj
the extra	iacdkh
the eye	dWevdZ
the face	fediff
the fact	flYfai
the factor	edhdei
the facts	aZlabq
the facult	bpVdfi
the fair	fbqhaX
the faithf	iZacra
the fall	ekdeee
the family	dedbmh
the faq	ehkbee
the farm	ahWtfa
the farmer	eefanc
the fatou	fZneee
the favour	crabgb
the feast	rcbdcc
the featur	jdecjd
the fee	YWTlti
the feed	ecjefg
the feedba	jchjVh
the feelin	cfmZdg
the fellow	fZdZkn
the femi	jbkddd
the fern	cbrbdc
the fernan	fceffk
the ferry	fhehfb
the festiv	ciVbho
the fete	ecnded
the field	jkTfYl
the fifth	hZgidi
the figure	cfbgnc
the file	U0YmYW
the files	ogbced
the fillin	eWreec
the final	gaUwce
the finali	paddee
the financ	dfV2YU
the finish	fjedfe
the finlan	jbZcdn
the fire	WUsfbj
the firm	Tiahil
the first	ddbclj
the fish	aehpaa
the fit	eXblco
the five	eoUpZZ
the flat	iWfdpb
the fleet	hhfbff
the flexib	ZZsebd
the flight	ecfgje
the flood	ajledZ
the floor	hYihbj
the flower	eYoekZ
the flu	emadjb
the folder	dlbidd
the follow	fckjZe
the food	hbahdl
the foot	feiged
the foreig	ecijed
the forema	kpMjce
the forese	eYrecc
the forest	fgcjde
the forkli	hdeiee
the form	aSj0bU
the formal	cTfazZ
the forms	Vncnfa
the formul	gbhYij
the forwar	ehbdej
the founda	mXYXxU
the founde	fZamZm
the foundr	diccel
the four	ededfm
the fourth	dfkWan
the foyer	cedben
the frame	dkdffe
the france	coZeeg
the franci	ggZhck
the freela	febffk
the freeze	bPqmkb
the freque	ebgedl
the fridge	eapedc
the front	bUsiga
the fte	clcgib
the full	YWimlb
the functi	feeeif
the funder	algbbj
the fundin	degabm
the funds	gckffc
the future	gdlach
the für	acZanm
the gaffer	qfYgab
the galler	eiWabq
the gang	jbdife
the gap	dccmff
the garage	dbakjg
the garden	lZjWqW
the gate	iVfpbf
the gateho	hhjbea
the gav	ggkcdb
the gazett	gkeced
the gender	chWedq
the genera	ZgmhZe
the german	cdnkdX
the gianni	ihZgdf
the gig	cVUZwj
the girl	jYVWW0
the girls	jbeedj
the gist	dcVddt
the go	qccdkU
the goat	ecleee
the good	kdWWtb
the govern	hnWTkj
the grade	cqYanY
the gradin	hfjcec
the gradua	cgoWjZ
the grandm	edeled
the grant	WdgYln
the grapev	dddehj
the great	pbgbcd
the green	ohgZcY
the greeti	edjhed
the ground	nWbddl
the group	ZagtTj
the growth	cajdcm
the guest	ddikdd
the guests	fdefej
the guide	deekdg
the guy	dehkaf
the guys	eeeeje
the gwen	ejhcde
the gym	ccjjee
the hack	6LikbS
the haggle	eZhhej
the hague	dffief
the half	ccvYfX
the hall	bXnldb
the handle	ecjeic
the hands	bqZiac
the harbou	cjjZfd
the harrow	fefeei
the harves	ckjYef
the hat	djclda
the head	hhRpYk
the headco	hjcbdi
the heads	bpjddY
the headsh	aYndan
the headte	bjebcm
the health	Yajkgg
the heap	enbdee
the hearin	Ycbpkb
the heart	edleed
the heat	ecihee
the hedgeh	camhdf
the helpde	ddieeh
the herd	gbemde
the high	elfgbc
the higher	eZddsa
the highli	cchecl
the himsel	fclekY
the hire	diiedd
the hiring	ipWcbh
the hiya	aanadl
the hm	ibbddn
the hold	ccVdjr
the holdin	ejeged
the holida	ftYddX
the home	dhhhdc
the honest	emceec
the honour	ZWba0a
the hook	mZldda
the hope	epcfad
the horses	ddckeh
the hospic	fdejee
the hospit	jagjdc
the hotel	WlVYlp
the hour	nYcjed
the hours	bedaoh
the house	dTnYdq
the housek	kceice
the housin	eZcdho
the hr	odegca
the human	WesXdf
the ice	ddhjee
the idea	efjdbi
the identi	hhhecd
the import	ecceco
the impres	jefeee
the inbox	ejdefe
the incomi	eieefe
the inconv	ccglah
the induct	ZdpiaY
the info	dsadcb
the inform	ibifdd
the initia	dkbgee
the inside	igeefd
the insigh	edmeec
the inspec	dgkfdc
the instit	kakciY
the insura	ecjeic
the insure	hicXdl
the intake	ddYhgm
the intere	agafbr
the interi	ibdddl
the interm	dZgfem
the intern	cURfV8
the interv	jXllba
the intran	hblciZ
the intro	edmced
the invest	gWphdb
the invisi	lZicee
the invita	cUZ4Za
the invite	TVa4aa
the invoic	Zdlcdk
the island	dfdgej
the iyer	gfbdek
the januar	laafej
the japane	kedfee
the job	XeWV4h
the jobs	bekcei
the joinin	daikgc
the joint	feegfi
the jonah	jbdgeh
the judge	eikfea
the judges	ofeYed
the junior	biZdmf
the juror	djiddc
the jury	iiXdYn
the kaur	aenbge
the keeper	felddb
the kennel	dajkce
the kettle	ebncfd
the key	feeefj
the keys	dWabtg
the kids	ejjXbh
the kiln	ffjedd
the kilonz	ecmdec
the kind	cYgjlc
the kindne	feqddY
the kitche	hQjera
the kozlov	dhnbgY
the kuba	diceck
the kwame	dYjkjY
the l2	dgkhbb
the lab	iZXmfi
the labora	dlgcde
the lad	akWccr
the lads	khcdee
the lady	oeWcfh
the lambin	eekdee
the landla	bcdjle
the landlo	dacime
the langua	bcdrZg
the large	hkdded
the last	epYkcY
the late	ngYZbk
the latest	5SWhcX
the latter	didiee
the launch	kcjddd
the law	cgdeih
the lawyer	fmhcdZ
the lead	chgejb
the learne	fbfbfl
the learni	eZlghc
the lease	amgbic
the least	idecdj
the lectur	bbfeqb
the leeds	gbkegd
the left	dhfnaa
the legal	gXdbhp
the leisur	dbdlei
the length	hdceek
the less	dcbdgn
the lesson	eamfef
the letter	dROR+n
the level	dcebcq
the librar	hSpaam
the licenc	alcZii
the lieu	eZibcn
the life	cidldc
the lifegu	gdichd
the lift	fY0VcX
the lifts	eapcec
the light	khdWjd
the lighth	deZakm
the lighti	cibdmc
the limit	jceefg
the lindgr	eedjge
the line	Wnhdbh
the lines	cjigdc
the link	WXf3cY
the liquid	flcffc
the list	gnYdZk
the little	fTzaaY
the live	edadjk
the loan	diiega
the lobby	fialec
the local	dYqgbb
the locum	dcbfco
the lodge	mcdgdd
the logic	fdemeb
the login	bcdqdc
the logist	ZZokea
the long	jTTTh1
the longli	Zebkbn
the loop	chVgar
the lord	fkddef
the lorry	dfekcf
the lost	ecnded
the lot	laagjf
the loud	dcdode
the lovely	bcgkdh
the lower	clcblc
the luca	jiVfnW
the lucky	eegeie
the lukas	elcicb
the machin	abclcm
the mackay	eapecc
the magist	jcbdfj
the mahalo	hdkcdf
the mail	eOYgns
the mailbo	fdoeeZ
the mailin	ebldef
the main	eanZkd
the majori	ecefek
the man	jdhbbi
the manage	hsWaga
the managi	hdihiY
the many	jgcefe
the map	dcpYhd
the marath	djhida
the maren	fdeieg
the mark	ebbidm
the marker	ncdded
the market	lUofbd
the markin	cpeefZ
the marks	maeceh
the master	gjhcdd
the match	cboUdn
the matern	cahchk
the maths	dcdqdb
the matron	cobjbZ
the matter	csVanX
the maximu	fceefk
the may	ebiejd
the maya	edjefe
the maybe	gkVccm
the mayor	lgecjX
the md	kcmjYX
the meanti	mfpadU
the medica	fbQmmh
the meetin	mbeegd
the meetup	chsXcb
the member	eebjfh
the menu	eebknV
the mercy	enaeed
the merger	eZvbZc
the merhab	lgZdci
the merit	laZcnc
the mess	gccmde
the messag	ZiYjdk
the metrop	ldeefd
the mid	fedgif
the middle	fofVhc
the midwif	feXfrY
the mill	gXlnbZ
the mince	dnbeee
the minibu	bejmcb
the minimu	dfVWcx
the minist	eogbcb
the minute	pqoNVV
the miriam	cclhee
the missin	elcfed
the missus	jeeeee
the mix	clpdWW
the mobile	bdboee
the mock	iZrZcd
the model	ebbdcq
the modera	lceefe
the moment	csmUcX
the money	UcfXsj
the month	Zpgbed
the moon	bhdapc
the mornin	qWhkZY
the most	gffbgh
the mounta	kfdbjb
the move	ZhqebX
the moveme	kbdghe
the munici	naedef
the museum	bXqXap
the musica	docdec
the nairob	edcfii
the name	YbtpWU
the names	ihUwZW
the nannie	jkbcec
the nanny	echdej
the nation	coefdb
the nda	eeekde
the near	ZwXdea
the needfu	feeief
the needs	gfceej
the neighb	ZWgcgq
the networ	ecjbdj
the new	gcmbnU
the news	dWfigm
the next	efWndj
the nice	hhaddj
the nicest	edfbhk
the night	iZRfxb
the nights	eceeel
the nine	negkYX
the no	eYYdpj
the nod	bfbobf
the noise	ddcnee
the nomina	efjdef
the non	cdalke
the north	gefckd
the northe	ednadf
the note	Znfded
the notes	Zphbce
the notice	gXmZYo
the notifi	ecieei
the nudge	ldbdeh
the number	gUcmnc
the numera	ddehei
the numeri	fdelec
the nurse	jefbjc
the nurser	gZfbjk
the nursin	cgkidb
the oath	ecbcqe
the object	bnahdd
the observ	ecbhle
the offer	ROfP/a
the offers	jeeeef
the office	hdiibc
the offici	faccsa
the ok	gkebee
the old	jazUbU
the ombuds	idheed
the on	ecihhc
the onboar	ecdgld
the oncolo	Zecpee
the one	bdmUjj
the ones	ppVUeb
the ongoin	egidfe
the online	Ugbnbl
the only	Udhqgb
the onsite	lXYpcg
the open	jXxaYW
the openin	Wlmdbe
the operat	dWnfdh
the opport	fbnYei
the ops	jfnYdZ
the oral	aVX0Yg
the orchar	hbejee
the orches	dadfpc
the order	frUUhj
the org	edleec
the organ	ecjeef
the organi	jSieao
the origin	bgfsZY
the osei	kaddej
the other	efYVgw
the others	cjbgsS
the ottili	ddbhdl
the outcom	zmVSZd
the outsid	yScgca
the owner	amdhfc
the owners	eahhTp
the pa	banfee
the pace	dhdidg
the pack	cclied
the packag	cjYbrb
the page	fclgeb
the paid	aakedl
the pairin	fddkef
the pam	djkgbZ
the panel	cmcgZj
the paper	bZdUwg
the papers	cZeava
the paperw	fUUa7T
the parent	gZfjdh
the parish	cabkbp
the parkin	cXnbpW
the parks	ecodcd
the part	dOXaxm
the partic	dZhbqb
the partne	ioTgcf
the pass	feYkZm
the passpo	eeoZce
the patien	oTkbci
the patio	dbbikf
the patiss	dheiee
the patron	jefdff
the pay	dZpSyS
the paysli	lgcded
the pdf	fRpkha
the pensio	eacbsc
the people	knZcZe
the perfec	fiefef
the perman	foaXbl
the permit	cfjbdj
the person	XpXlaf
the petra	ecmeed
the petrol	ebhekd
the pharma	ndddgb
the phd	elbeef
the philip	edjgWm
the phone	dXegmj
the phones	bmbdlZ
the photo	ecrdab
the photog	ecnded
the photos	cawZdY
the physic	efclde
the physio	mWuXcZ
the picker	ejbeei
the pickin	djbeei
the pictur	jedcdi
the piece	fhahbk
the pigs	efdand
the pile	h1YWZW
the pilot	agebmg
the pipeli	eigeee
the pitche	efZhdl
the place	eWaUvl
the placeh	dekYjf
the places	eceekg
the plan	kiNfik
the plane	ledded
the planet	edlbdi
the planne	ddcoha
the planni	hlccdd
the plant	ibgpbY
the platfo	dWoecj
the pleasa	jgedee
the pleasu	feaikd
the plug	eceean
the poache	keedee
the point	ZkYZmh
the points	eechdj
the police	YnXigf
the policy	eckgfd
the pool	ZqdfZf
the popula	ecleef
the porch	ebneed
the port	fjcfdg
the portal	YVipna
the porter	ebvYab
the portfo	fjbkbc
the porto	aabdtc
the portug	ebcedo
the positi	dfdYjm
the possib	fedegj
the post	bddXrj
the postdo	bfgflb
the poster	ediiec
the postgr	efcled
the postin	djsVXa
the postma	chcelc
the posts	bedldg
the poultr	cbdgdn
the pour	eaaidn
the practi	edN1jU
the prayer	haneeb
the pre	bbeuSk
the prefer	hlacfb
the presen	VelfYn
the presid	gdcdnc
the press	kedbdi
the presse	dhkcee
the priest	eidhee
the princi	ofdSkg
the printe	gljWga
the priya	dbWdqf
the prize	bbljde
the pro	cehdgh
the probat	cakZkh
the proble	bdhedk
the proced	WZrXWs
the proces	ahhdWn
the procur	cffjfd
the produc	jcSpci
the profes	YnVnga
the profil	hkWcdl
the profit	deddii
the progra	YkYfYq
the progre	ZyeadV
the projec	TffgXr
the promis	fnYbnY
the promot	ejdddi
the prompt	claidc
the pronun	daleeg
the proper	hfcchh
the propos	fcdijc
the provid	edendc
the provis	ldeeee
the provos	madfch
the psycho	Yjdjdg
the pub	Ykihcc
the public	ceuaXa
the publis	ecelef
the pune	bdaeqe
the pupill	eeeeig
the pupils	gcbhdl
the purpos	cWakdo
the puzzle	ekeeed
the qa	eedoda
the qi	edhkce
the qualif	drXbeg
the quanti	elZeei
the questi	ekpZbW
the queue	hwWYbZ
the quick	lYfckb
the quinn	bYkgid
the quiz	feblee
the race	eocfea
the radio	maZhdi
the rahul	edidjc
the rail	fkecef
the railwa	ckdedh
the rain	dhiddf
the rankin	prXUYe
the rare	dkjieW
the rate	dcdZub
the rausch	ZYuZcg
the re	elceee
the readin	ehgfia
the reads	pgadcb
the real	hacodc
the reason	hcVcZu
the receip	fZjddk
the recent	biechh
the recept	ikUibh
the recipe	idkcde
the recogn	efnbea
the recomm	lbbdje
the reconv	eabcrd
the record	QgtfYf
the recrui	djmdWg
the recrut	egjeed
the rector	jneWhX
the refere	cdhjlV
the refit	dgcado
the reflec	ejjcec
the refuge	fkedee
the refusa	ceXhgn
the region	feZfdn
the regist	leeiXg
the regula	dcjhee
the reject	ZecYZt
the relate	ehYjbk
the releva	eldefd
the reloca	ddddkh
the remain	buWbaf
the remind	dibcdm
the renewa	aYiefl
the renova	elhdda
the reorg	fanfed
the reorga	kVndec
the repo	gWbubb
the report	dZgiYn
the repres	fdelec
the req	dYmcif
the reques	ghSibn
the requir	diRZby
the requis	caeccr
the resche	dfclef
the resear	oadXqW
the reserv	anRZio
the reside	ggcbjg
the resign	egecdl
the respon	Zsebcd
the rest	cfZelh
the restau	ehggcf
the restru	dXleej
the result	5eTTah
the rev	ehldea
the review	miladT
the revise	gbaggl
the rhys	dcnbcg
the riding	fdejef
the right	aWfgli
the ring	fgnbbd
the rita	hblece
the road	dgVjao
the role	edeffj
the roof	ccnddf
the room	aZbnsW
the rooms	dcfgek
the roster	ddiafj
the rota	gZcare
the rotary	iacgje
the round	hfjceb
the rounds	dyUZcZ
the rule	ljcddb
the rules	eeefif
the rumour	koZeca
the runner	hjbdbi
the runnin	WYsbZk
the rush	feeiee
the rust	fddled
the safari	ebidej
the safegu	ejecid
the safety	Vcfjoc
the salary	hkjYiV
the sales	ccdpeb
the salon	cnbcdj
the saltbo	ecceen
the salut	fhdhgc
the same	hXkbek
the samir	dZhodc
the sample	eYrbbd
the sat	gideef
the saturd	chWgco
the scale	dmcahd
the scan	fncheZ
the scenar	ebdhgi
the schedu	cXbvcc
the scheme	bckelb
the schola	mTUark
the school	mZdjfc
the scient	efefei
the scones	cdndee
the score	fefdfj
the scorec	egdkdd
the scores	sjYbcY
the scorin	mYicjb
the screen	hlYhce
the sea	dadqkY
the sealed	fcdfek
the search	Wfldam
the seasid	dkdeff
the season	iYVTfy
the seat	dWYeht
the second	ZYglle
the secret	hUZnfl
the sectio	imUXhj
the secure	ecdlhd
the securi	dfcnce
the select	Wrefdd
the self	jbeifd
the semina	eefiff
the senate	YtXdic
the senior	cfSksc
the sense	fecfek
the separa	edgdfi
the septem	jcdckc
the sergey	fbedhj
the served	eedoeZ
the server	dclkca
the servic	ddqYah
the sessio	pZYWil
the set	djdkbe
the shared	cYvadZ
the shareh	gbcbne
the sharpe	eYddfp
the sheep	dfcddm
the sheepd	edceii
the sheet	fZZtbc
the sheets	eZiffj
the shelf	edhejc
the shephe	ecdegk
the shift	gbffhg
the shifts	lZWbbr
the ship	aZeYon
the shippi	fefcjf
the shipya	edlgjW
the shirt	eeeiff
the shoot	cmeefe
the shop	YWcfis
the short	Xehgbm
the shorte	dcejie
the shortl	qmThSf
the show	ebbbmj
the shreya	pZefdd
the side	dgldee
the sift	jkcedd
the signat	clfafg
the signed	ZYejqY
the silenc	epWbfg
the simula	hcdgeh
the sister	hhagYk
the site	gmYnab
the situat	eiieed
the six	cZbeml
the skills	cajnda
the slide	ikgbbc
the slides	dZxcaY
the slip	haliab
the slot	eeekde
the slots	dbeode
the slough	cjkbed
the slow	ehZeel
the smalle	lbgdfd
the snow	nkdbca
the softwa	bleffd
the soluti	bZqXdj
the song	eclfed
the sooner	ebeodd
the sort	ededel
the sound	jbecek
the sous	ibaalj
the southe	eihdfd
the spam	jZZidk
the speake	fbdeen
the specia	geecje
the specif	dddned
the specul	diblcd
the spendi	feifee
the sponso	ecieei
the sponta	egbdek
the spot	iiOlje
the spring	dggXgk
the sql	edlded
the stable	diadbn
the stack	draddb
the staff	eflZch
the staffi	ddijce
the staffr	dZmdbj
the stage	amhdYi
the stages	eleeed
the standa	bhbZdr
the starli	fddhei
the start	ggUhek
the startu	dficbj
the state	fnbaeg
the statio	bkijYb
the status	tYhWce
the stay	dejefe
the steeri	jdedeg
the step	eYqdec
the steph	ZZxiaU
the stewar	ejdefe
the stop	ebodec
the store	kUqcag
the storm	ehjcee
the story	eblald
the strate	dbceeo
the street	eejdef
the streng	abfbsd
the strike	ilbjYc
the strong	eleedd
the struct	chkgcc
the studen	mSkWhk
the studio	ZgXqhb
the study	fedehi
the style	ecXeer
the sub	hdeeei
the subjec	cTqkbc
the submis	mdcfdd
the subscr	fjaebk
the subsid	jhedee
the substi	dabnla
the succes	jicXhg
the sugges	ebaedp
the sum	ededel
the summer	mbiehX
the sums	cibikZ
the sunshi	gdieee
the superd	ghbdfi
the superi	enadef
the superv	bhhhde
the supply	dhjedd
the suppor	ebceen
the surgeo	pdYbci
the surger	bXhofd
the survey	cXyZdX
the suspen	nZbkdd
the swimmi	ebceen
the switch	ddqbdb
the sympos	fcehgg
the system	gbihcf
the t	eeZeen
the table	VjUYwg
the take	dcYrYi
the takeov	cWsddf
the taking	eYaZvd
the talent	gWpdcf
the talk	jcVvYb
the talks	ejeffd
the tapes	neddfb
the task	ZjZodd
the taste	debcjk
the tastin	eZlibf
the tax	feeeei
the tea	ebicck
the teache	feeefi
the teachi	dmcjdZ
the team	ZmUelj
the teams	edhiee
the tech	chkded
the techni	eZTqcm
the techno	eeiged
the teleph	Zfikfd
the temp	bfgbcm
the tempor	abmeeh
the ten	gadhej
the tenanc	ecekge
the tender	hbrWhY
the tents	eegeif
the term	feeble
the terms	YaYb8S
the tessel	damcaj
the test	ZVjjZq
the tests	fihcdf
the thank	dS3ZbW
the theatr	hXccio
the theory	eZdqec
the thing	fgYend
the third	hNffds
the thomas	dfkded
the thread	ebmfed
the three	jZUkgl
the thresh	ebdZer
the ticket	fYnche
the tide	ikaeed
the tie	gcddek
the till	ardfWd
the tills	ffblee
the time	egjhda
the timeli	ljcddb
the times	eabsdc
the timing	blhgbc
the title	ecmahd
the toddle	ificee
the toes	XZoZoa
the tools	hceeej
the top	gpXdfe
the topic	cddpde
the tough	eecffk
the tour	Sejard
the town	hdZsba
the tracto	dXgbeq
the trade	meahcf
the tradit	kbdkeb
the train	XYmoaf
the traine	XWTjls
the traini	XZholY
the trains	dckhed
the tram	ceefnY
the transa	eajkeb
the transc	Xehnee
the transl	accmbm
the transp	egckee
the trap	ekbeeh
the travel	gZsddZ
the trial	heYeel
the tribun	jYmYjc
the trip	dZjdcm
the tropic	uYZade
the troubl	dgqZcb
the trucks	egieed
the trust	fjVZhm
the truste	ZoQcoi
the truth	mgWcdk
the tug	Zhdlee
the tuitio	fddlee
the tunnel	fVkcem
the twelve	dedfel
the twice	ebhefj
the two	lWdhan
the type	fbgefj
the typing	chakcg
the typo	cZgmjZ
the u14s	edfgie
the ubuntu	feeife
the unanim	dddepb
the under	cYmldd
the unders	bcgfhj
the unexpe	cdocea
the unifor	bakckf
the union	hfZlYk
the unit	cjcccl
the univer	dkhdga
the unwary	dfbkdh
the update	kjdgcY
the upload	fccghj
the upstai	iPYpao
the us	fjgefa
the useful	+UWdbV
the usual	hbbXwY
the utrech	aobbfg
the vacanc	VdcZiu
the vacant	Zdccoh
the van	cdabph
the venue	dZZudc
the verbal	ecddmg
the verdan	ecncee
the verdic	xXbace
the verger	goceeY
the verifi	hkdeec
the very	vgVTZl
the vessel	fZklcb
the vestry	jobYiY
the vet	kYblbg
the veteri	eeieeg
the vettin	ccatZf
the vicar	kadZfl
the vice	akeigc
the video	ackeck
the view	eZgdgm
the vikram	icaamf
the villag	ebaedr
the vineya	cadZte
the visa	iUXmkh
the visas	abncjc
the vision	cWVacy
the visit	canlbb
the visito	ddkblc
the visser	ecbdmg
the viva	cactda
the voice	ZpeicY
the voicem	bdXldm
the volcan	dhjdee
the volume	mibbed
the volunt	fpbcdb
the vote	mnPcbj
the vp	fqXdda
the w2	feeffi
the wage	hdfake
the wages	Zajboe
the wait	nkcWiY
the waitin	jalXie
the walk	dbqZcf
the ward	hbelag
the warden	ljbgab
the wareho	dbgfjg
the water	ZZihdm
the waters	gigica
the way	Wb2Ofe
the we	bdcXbt
the weakne	fecffj
the weathe	dknecW
the webina	ecqaed
the websit	eifZdk
the weddin	dkZale
the week	oXmZYh
the weeken	deTicq
the weighe	uWddea
the weldin	ecdmee
the welfar	jdeeff
the wellbe	eboced
the west	gfbddl
the whiteb	hikbad
the whole	dQrZmh
the window	emagha
the wine	eXVmlj
the winner	kVicfj
the winter	bchben
the wiser	arcedb
the withdr	kegefc
the woman	iqUead
the women	kZiceh
the word	TUlnme
the wordin	cleefe
the words	gqaZgY
the work	bckgge
the works	nlghXV
the worksh	ahigib
the world	nlYbea
the worst	ibbatY
the worth	ddkeef
the writin	cjbmec
the writte	ZdTsjf
the wrong	fapeYg
the yard	aaclle
the yay	ekmbbZ
the year	jQoehe
the years	kciddc
the yellow	aZjjkb
the yes	hblcZi
the young	cgbfih
the younge	Zabenj
the youngs	ebekeh
the youth	ceZkje
the zoo	difdeh
the zoom	daZldm
the élodie	jfedee
theatr	fVidim
theatr 's	gaeebo
theatr .	bhlccg
theatr experi	edfdjh
theatr matter	cencfd
theatr practi	ekeefc
theatr says	Xkcpcb
theatr techni	eeejcg
their	jdgeZj
their answer	8bZUZX
their applic	diieec
their behalf	ajdeej
their career	flahdd
their cfo	eefief
their choice	qcbcde
their decisi	mXedig
their detail	fdeked
their determ	ijbeee
their faces	dlhddb
their feedba	bledei
their first	bghckc
their form	eeejef
their heads	ibdddl
their hr	qibYdd
their intere	ebcedo
their interv	qccbed
their last	akehee
their letter	bjjagd
their loss	dbYcds
their marks	maedff
their meetin	rZcadh
their mind	YcWgaw
their minds	pjZXee
their new	cVaXzb
their notes	khcded
their number	cgcgcl
their offer	SV1akS
their office	ehfjdb
their own	blbdak
their page	ajfadl
their place	eXpfed
their result	pWjbdd
their say	jiddce
their scorec	dmdcee
their scores	glddfb
their second	aWeqZk
their secret	ejeffe
their side	bgkZgh
their site	dedlee
their system	diefef
their thanks	fjceef
their though	doecec
their time	iicdib
their verdic	ldffce
their word	ekeffd
their words	mdbdeg
their writte	fkedfc
their yes	mceede
theirs	heZkbi
them	bhimca
them #	pZeddd
them 's	eefjef
them .	Yldgei
them ;	hekacg
them ?	dYdkih
them @d	iZejdg
them @p	YeqkbW
them @s	oUYYjm
them a	aXcuai
them about	cdefmd
them again	Zfdqea
them all	prQZbc
them an	Zcdhme
them and	jpaTYl
them are	igbZlc
them at	gaeedm
them back	bSudha
them before	dcemde
them but	lhdddb
them by	ZXZvbi
them daily	odccec
them down	rZnbcR
them for	guTfWb
them hack	gUqdbg
them has	cedodc
them i	cO4afY
them in	lbojYS
them is	jmeYgZ
them it	eraddb
them know	ZTncog
them may	fnddcc
them my	WoraYY
them no	ameiec
them now	eqbbcd
them off	labkde
them on	UdezZW
them our	hcnZed
them over	icZpbe
them please	edhjec
them produc	dbucaZ
them round	dodXjd
them so	dZscbd
them thanks	dadeen
them that	gdklbZ
them the	dmafbf
them they	aSYbsq
them this	fcefel
them throug	dbcjdl
them to	XYvhfa
them togeth	dlcffe
them twice	diceei
them two	kdebdh
them up	iffeff
them we	chcgdi
them what	fedgej
them when	fcekef
them who	fjecdh
them will	hiecee
them with	eeaicm
them within	dfdigf
them yet	fncced
them you	aieeke
them your	jZdndc
them>again	jkaibc
them>answer	pkZccc
them>ask	fgZnfd
them>away	bisXce
them>bye	YjfZbs
them>chosen	aZZVru
them>closed	abeZaz
them>date	uaaffa
them>decide	qpVadc
them>free	gfegaj
them>give	gecihd
them>goon	chagdm
them>hear	hiddgd
them>hold	XWxdck
them>if	chdjfd
them>joy	bZfbsf
them>match	cjVkcn
them>me	ebdhnc
them>meet	elYnea
them>news	plZZce
them>not	Zmeacn
them>offer	accZxd
them>others	bdbbcy
them>papers	Zdbolb
them>post	bcfank
them>receipt	hjtWZa
them>refuse	cZhYax
them>review	gqbdbe
them>said	ihcaje
them>soon	YtUlcd
them>sorry	YdcZY6
them>start	Tjabsh
them>step	eedtcZ
them>thanks	eZnXbr
them>them	hicbeh
them>wait	hrfadZ
them>will	hkZgfe
them>you	fdbhjg
themse	flhcda
then	poXddZ
then .	ZklgdX
then ?	cmYidd
then @d	frXZmW
then @p	sXeedd
then a	tdVSel
then an	fdeegi
then and	kTsabb
then be	dmecee
then bids	ibbckh
then by	iefeff
then came	ebpedc
then can	dkYrXb
then come	djdidd
then compar	jdfeff
then did	efeekd
then direct	bbcpdd
then discus	jdeeff
then do	aocicc
then either	kceeff
then get	cocded
then give	egcadn
then have	oddecd
then he	Wkgalf
then her	enddcd
then his	cikddb
then i	viYYfV
then interv	dcdpbe
then it	g1YSXb
then keeper	bbcpdd
then let	paebef
then letter	fldedd
then maybe	agdlib
then me	igedee
then not	ieffff
then on	ibbldb
then one	aceoee
then our	gnceea
then phoned	eieeff
then presen	dffiff
then read	ddehma
then receiv	jdeeff
then said	accblm
then see	cleefe
then send	keddee
then she	daaioe
then sleep	djefff
then some	efdeei
then somebo	bified
then someon	djfffd
then storie	jnYdcc
then tell	iefeff
then the	lYkgVk
then there	YYhtcd
then they	ntZTeV
then to	dlcfde
then told	efedej
then two	dlXedk
then useful	lgbeed
then we	UuTknT
then whethe	idfeff
then write	lhebed
then you	7ZXVWY
then your	egiakb
theo	cYvbeY
theory	cZbudb
theory bit	cadqdd
therap	dalhde
therap it	fZhfek
there	bmdgbh
there .	XmgjXh
there ;	ifeeef
there ?	dcgmce
there @d	eboibZ
there a	afbkal
there and	iPlgsX
there anothe	fdeked
there any	bnYhai
there anythi	eaqZee
there are	ctbeVg
there be	crYcdf
there been	eaccbs
there before	ifefed
there but	eoeeeZ
there can	Zrdedb
there every	eehied
there for	cdcjnb
there hack	bdardd
there has	dqceeY
there i	fiYWkl
there is	dmbeeg
there it	jghgYd
there lol	fgkedZ
there may	cxabaa
there might	asbcec
there on	XZjpfc
there says	jkeeda
there thank	khcffc
there that	epaded
there the	fffeif
there till	lZheee
there to	eieffe
there too	cbqhdX
there was	iTZdjq
there we	imXdib
there were	YZZZfy
there when	ehmibX
there will	hYkXgm
there would	YmiodP
there yet	coaaci
there you	bkgcai
there your	lhacee
therea	bibdgk
therea .	dleeee
thereb	edfeej
theref	hSTVh7
theref be	edeefl
theref been	eacdep
theref can	fdeefj
theref closed	ecZeeq
theref i	gifffc
theref invite	fcelde
theref not	eacdeq
theref the	eedffk
theref we	fbZclk
theref withdr	eddcdo
therei	dZWcgq
thereo	bZsbcc
thereo .	hgceeh
theres	edneea
these	ffghag
these .	bjbdkf
these are	edlfec
these before	lceeee
these by	edfjff
these calls	ebcldh
these dates	iefdff
these in	fifefd
these over	eaoeed
these questi	eeekee
these separa	kafdif
these things	erZcdc
these three	deeicj
these to	jabfdl
these two	eeelec
these you	effief
thesis	ejVkfg
thesis .	icagej
they	ghYdgk
they .	dgcddl
they accept	ehffcg
they all	YqYlcb
they always	qmWaaZ
they answer	okZYZf
they apprec	eceeel
they are	fqTggc
they arrive	dnecec
they ask	edelde
they asked	ajjeeb
they call	hYZkcm
they called	XYnYoh
they came	efZepa
they can	YkfkhY
they candid	cmaied
they change	eifeee
they choose	jfdhcc
they chose	YieXYs
they close	enbfcc
they closed	cjYeel
they come	otYNaa
they confir	hZjdka
they could	ZcYhjm
they decide	sgaXZg
they did	QbkXnn
they do	hmTaTs
they draw	edcmde
they emaile	Wjdfdm
they ended	ebeeel
they feel	eZeceq
they felt	cYaicr
they filled	ecZedp
they finish	jeeeef
they first	bdckbl
they found	gcdbdn
they froze	dcofbe
they gave	dYdhik
they get	jkdbdd
they ghoste	dXbcav
they give	bkbhhd
they go	ddXqdg
they got	ebjddi
they had	Shaaon
they have	feYdlk
they hired	bjUbdr
they interv	idmaec
they just	kalfeZ
they keep	iwXbcX
they kept	pZccdg
they know	ebrdda
they let	tZeXWm
they like	i2VbWS
they liked	dkWjjb
they look	efnedZ
they loved	bjkYci
they made	aimZfd
they make	evdaYZ
they may	YyVjaS
they meet	iamceb
they met	dcacdq
they might	ZxcWab
they move	cmbfia
they moved	eickdd
they must	jheeec
they need	rfbbcb
they needed	eieeeg
they never	eaoeeb
they no	faaedq
they normal	dpbced
they offere	gXaarg
they only	hUlcdk
they open	cdradb
they passed	Waabcy
they phone	ncdede
they phoned	bYcjof
they pick	ggiccf
they picked	abXYht
they prefer	feeegi
they promis	eqcZbc
they put	fTnale
they rang	aSWgtn
they read	cXmddj
they really	feefbl
they reckon	qZVbYj
they reject	dZbihl
they restar	bbpeed
they ring	pgfeZX
they run	eclfed
they said	dsNSdt
they saw	dhebnc
they say	kvXTbd
they see	efYmch
they sent	eYYdol
they set	bnbiea
they should	lZickZ
they sign	daofcd
they signed	bcdedp
they simply	fddfej
they sort	fjgcdd
they stand	maceeh
they start	Wsgdbc
they still	eciegf
they stood	eijedb
they stop	mjZdcd
they strugg	edeeej
they swear	phcbdZ
they swore	rXcdee
they take	augYcb
they talk	eamidc
they tell	zedWXZ
they tend	bneded
they think	kWcbdp
they though	cbYejm
they told	ipXaQn
they took	UVaawl
they turn	dbdfem
they turned	faZbll
they use	dVwZdZ
they vote	fbemee
they wait	idhddf
they want	RUR4xV
they wanted	ZgwdXW
they went	gaSYZ1
they were	afoXcj
they will	rpUcZb
they wish	egedei
they work	hhefec
they would	hhXhff
they write	qccdeb
they wrote	idYabr
thin	bZagds
thing	VeZxbg
thing 's	dihaci
thing .	ZWenhi
thing a	dedned
thing about	eZrgbZ
thing and	gZdmeg
thing but	eeeich
thing by	deejff
thing for	eacfoc
thing from	eclfde
thing i	TgZhoj
thing in	embfbe
thing is	caXtcf
thing left	lddZke
thing missin	ecckdi
thing my	feeiff
thing on	hgoXhZ
thing they	cccldi
thing to	ZbmfZl
thing until	eadoee
thing we	giefee
thing with	iqZcbb
thing would	dodcec
thing you	kZclcd
thing your	Wefpef
things	dxZfaY
things .	UsUncc
things about	elcceh
things and	dejfef
things are	ptRVdc
things around	efdiff
things being	egddei
things by	fcefld
things change	eYteeY
things come	eYbdjn
things down	egeeei
things go	mbgdfc
things have	csbccb
things move	gpbadb
things moving	eddmee
things off	mabiee
things stand	gadeem
things take	elceee
things that	fdfffj
things to	Ynjcfb
things up	cuVeiX
things were	eeneeZ
things with	hbnceb
things you	eiegee
think	gkXXmh
think .	vuYUVW
think ?	ecdgpZ
think about	Y6RZkP
think and	fecUll
think i	ZfrheT
think it	agYWpn
think of	bWmYdq
think on	kgecdd
think over	eddape
think so	ejcdid
think that	ghiifW
think the	ecedgk
think there	kWfclf
think they	akhdmW
think this	bZTcdy
think we	gdccfm
think you	fbWpYm
think your	eaYjen
thinki	g/URZL
thinki .	XvZahY
thinki about	f0UZfT
thinki and	mZbeej
thinki it	eqadbc
thinki of	dohXbg
thinki out	lgefda
thinks	iwUXZb
thinks .	oecced
thinks and	ebdeem
thinks i	mdceee
thinks she	fjeeed
third	ceXefr
third .	fmYcbj
third and	dadeZs
third ballot	dcacim
third chapte	ejefee
third chat	eeboeb
third floor	darddc
third glenmo	cXjcki
third interv	ZmjYmZ
third of	gaedcn
third one	bccnYl
third party	feiidc
third period	ceemde
third round	dZdkna
third time	kmgUfb
thirty	TQmklj
thirty galler	ebkdci
thirty minute	adbqde
thirty one	edceco
thirty years	ececkh
this	cajbdq
this #	deidie
this .	WRmhgo
this ?	anlaaa
this @d	cddbcr
this a	ebddlh
this accoun	fekefc
this addres	chilcY
this advert	aimddc
this am	kbgfed
this and	hdbYmi
this any	eZifeh
this anymor	fecffk
this applic	edaefn
this appoin	eidedh
this as	bgaakl
this assign	eeednc
this at	fdcfkf
this automa	ejcedh
this back	fefejd
this becaus	dascad
this before	ZjZbkj
this but	eeichg
this by	bfsfdV
this call	ddidlb
this can	blldeZ
this change	edgdek
this comes	ejacdl
this commit	dbkdeh
this compan	eatdcY
this compet	bbader
this conclu	fdcedm
this confir	ecldib
this cycle	fceffj
this date	amedge
this decisi	ZVXYc4
this does	edngfY
this done	feejce
this email	acdpge
this end	encdec
this exact	eidfeh
this far	ceejfg
this financ	eYpfee
this finds	efjedf
this for	caklhY
this form	ffeife
this from	idiYkc
this goes	dlbgef
this grade	feYffn
this has	dteacY
this helps	fedffj
this hospit	fceifh
this house	encdga
this i	ddbiig
this if	epeceZ
this in	hVledi
this inbox	cVwcdc
this includ	fecfel
this intake	edcceo
this is	dhhafh
this issue	ddocec
this job	fSehXv
this leaves	fcoffY
this letter	cVfijk
this level	ebeeen
this link	dbkjcc
this mail	cOnjek
this mailbo	casccc
this may	deXdeq
this means	kchdee
this messag	eevXab
this minute	eecele
this moment	kbddei
this normal	doddbd
this not	feeiee
this note	kXqbca
this notifi	bZdbes
this number	cU0adX
this occasi	jUVZc2
this offer	cbbawb
this office	hnQliZ
this on	gddfje
this one	kTVcbz
this openin	ffjfec
this opport	egdefi
this or	echefi
this over	damjdb
this page	eclffd
this phase	kddgfd
this place	cnlbcW
this point	drYbch
this positi	dWgbdt
this post	ZmlWZg
this proces	ebbdeq
this publis	niZdea
this reason	fdcdem
this recrui	dbpddc
this regard	egjffc
this requis	ebddeo
this role	eYecat
this round	jYZWcv
this said	ecccod
this search	Ylhadh
this season	cdWccv
this serves	bqaded
this should	jcldea
this side	VzecdR
this since	eieemX
this size	jdebei
this sort	Xpeceg
this space	dxWbZY
this stage	gySaba
this takes	eocbed
this task	fedjfe
this team	dbhccm
this term	ebhdck
this the	dTmdcn
this time	hMUjX8
this to	nZhach
this up	cpccdd
this vacanc	hhhcag
this was	Wbjbgp
this way	dZnkeZ
this we	Yhaajn
this will	dTiicp
this window	dbtbda
this with	nhhbca
this work	dhbben
this would	edegei
this you	jZfgbi
this your	cjaclf
thistl	djZfej
thistl reques	ekZfeh
thomas	bmZYki
thomas @p	dbhblh
thomas being	enbded
thomps	dhdkde
thorou	kZbedl
thorou it	mZdgef
those	izaScc
those .	ecjfff
those admitt	jhecfc
those are	jfeeee
those called	eebeek
those candid	dmeefb
those chosen	Wwaadd
those he	ctbZdb
those i	kgebde
those in	eobdiY
those mails	edWdll
those not	jdefee
those of	bkjadf
those on	iakhcd
those select	jjbaef
those shortl	ijdeec
those taken	pccced
those terms	ecdhlc
those that	ieeeef
those they	dmebee
those two	cjfgef
those we	lqTScl
those were	icddej
those who	dpfQdk
those with	eicdei
though	ZiVYey
though .	VtYUfn
though about	afgUhn
though and	WqVYkk
though by	obebgb
though he	eeabpd
though i	jStbia
though id	edeedl
though in	edddem
though is	feacem
though it	pOichi
though long	fThedq
though my	ekabdk
though nobody	egjfeb
though of	bpgcae
though on	efatXa
though so	emdjba
though that	eccode
though the	bYUba1
though they	eiehdd
though we	chdicg
though well	emZceh
though with	djdefg
though x	fedffj
though you	bOmdqh
though your	gaZdeq
thousa	iocbea
thousa of	epdceb
thrash	mbcidd
thread	cZqedd
thread .	fdjceg
thread my	ehejfb
three	dfWtcf
three .	akRiUs
three and	ydWUfc
three applic	mdcbei
three are	eWdncl
three by	ledeed
three candid	kgecee
three conver	ehechf
three dates	cbbucb
three days	feeeif
three extern	eZeoee
three finali	inbjWZ
three for	cddjdj
three hours	eddhei
three jobs	idZmed
three kno	dheiee
three minute	cbmfcf
three months	cbohcc
three more	lhblbW
three names	clcbZl
three new	edfcel
three nights	ieeefe
three of	sfUceg
three offers	djbcmb
three option	cdYqee
three others	djcfeh
three owned	eicjde
three paragr	dgadel
three paysli	ebbqde
three people	fwiVXW
three profes	kaeiee
three profil	dsccca
three questi	WYlpfa
three refere	cccpee
three rounds	bgnXbj
three short	dddmee
three signat	didbfi
three slots	dbasdd
three so	kcehee
three the	dbehld
three things	edekef
three times	aeglfc
three video	egkded
three we	cxdWWd
three whom	ejcfaj
three will	ffbmec
three wonder	Yjahbm
three year	dcbdpd
three years	eddcoc
three you	egnaeb
threes	ecdidj
thresh	dYbXex
thresh .	ecdcen
thresh for	ebdbfp
thrill	iTgZxZ
thrill .	jacecm
thrill and	edcdod
thrill that	dYdctc
thrill to	bYbfvb
thrill with	gnddbc
thrill you	mYrdXa
throug	bjYhih
throug .	UlZkfi
throug @d	jerSga
throug a	djYfZn
throug all	imZdgb
throug an	edejef
throug and	emTfcm
throug applic	enddec
throug at	aeibne
throug but	eceihe
throug chambe	fideee
throug comp	eefckf
throug cvs	igeefe
throug everyo	eledfd
throug everyt	nibadd
throug fine	cdsZda
throug for	ekeidb
throug hack	fbbden
throug how	edekdf
throug i	ebidej
throug it	VZUiop
throug me	bcpbce
throug my	jdcdif
throug no	ehlead
throug ok	ighddd
throug on	cdcjhg
throug our	YtbaZi
throug so	fcmeeb
throug the	giYdmd
throug them	dzWacW
throug these	feeeei
throug they	ecdeem
throug this	feedfj
throug three	emdedd
throug to	WPe7Sg
throug us	fdcgek
throug we	hbifff
throug what	ehdejd
throug which	jjdbee
throug with	hpZVmX
throug you	dacbta
throug your	ggXpZf
throwi	cjkcdc
throwi your	dmdeed
thrown	cmcanY
thrown in	dfdboc
thru	gigakZ
thru everyo	gkddee
thru the	ehebje
thumbs	qVjbah
thumbs up	rVjbag
thursd	uRfefZ
thursd .	jTekhe
thursd ;	pccbdc
thursd and	jhceee
thus	eXachr
thus we	fcedem
tia	bcocZi
tia me	dfcedm
tia the	dZscbc
tick	hcceih
tick the	eeeeje
ticked	dakZen
ticked a	ebefel
ticket	ZVtcam
ticket #	cZtaec
ticket .	ccfZcs
ticket at	ekgcdd
ticket for	demcef
ticket is	eifefe
ticket loan	figeee
ticket me	dZtcbc
ticket number	ecocec
ticket to	cakcmc
ticket we	emcfec
ticket will	iZcnce
tickin	hYjied
tickin .	dakjed
tide	ikaeed
tide tables	ikaeed
tidema	fgfeff
tidewa	jhdeed
tiding	ebecik
tidyin	eboaef
tidyin up	fclaeh
tie	eaenZi
tie .	fTmkch
tie brothe	gcafel
tie on	fiaffh
tied	cnjdba
tied knots	igdeee
tied up	aqcded
tiempo	bbkldc
tight	k2XSZU
tight .	gsfXdX
tight and	egdeei
tight i	epaecb
tight till	jdeeff
til	fTskhT
til #	ecelee
til @d	rdhWbc
til i	fbcepc
til the	bfmgec
tile	ecbnak
till	oapegQ
till .	cdgaZp
till @d	sWWbrX
till @t	ecWodl
till after	aqfedW
till before	fleeec
till close	cfdncf
till furthe	ecmeed
till hack	yMTlkb
till he	dWudea
till i	ddfmed
till it	cSvigY
till someon	fdiifc
till spring	elgcdd
till that	edmffb
till the	gorSdP
till they	jUwiaV
till we	hciiaf
till when	dZoeed
till you	gbeekf
tills	ffblee
tills .	ffblee
tim	Ybeoak
tim .	cjehde
timber	ecgled
time	cjegeg
time #	feckee
time .	atadXj
time ;	hddaem
time ?	bXbngk
time @d	eqgecT
time @p	hgfecg
time @t	fedjee
time a	cmdffc
time about	eYmlea
time after	QzZcgc
time and	Zdmbjf
time are	ecblge
time as	kWmYdk
time at	ebXodl
time before	Zjidja
time being	cX6YbQ
time but	dgbamj
time by	kfZjdc
time differ	fedjfe
time during	emddfd
time for	YibnnV
time from	bZdjqY
time hack	eeiiec
time has	eflbfd
time here	fdejfe
time i	qeeaea
time if	ladjdd
time in	rVlkYW
time is	hddife
time it	mqWYcb
time just	eedgie
time limit	deehie
time lucky	pZbYna
time mate	eancef
time no	dfoceb
time of	nfdcdc
time on	aVoeek
time one	feeeoZ
time only	ehfejb
time or	dccqdd
time over	emdfdd
time perman	eddZpe
time placeh	ebkhed
time please	nfbeeb
time post	eeedoZ
time produc	hgVhfk
time round	ebbZdt
time same	eieffe
time she	Zqdced
time slots	dffiff
time so	oadfbg
time that	cfYmdk
time the	sVdZal
time there	fbeffk
time they	YqhZbg
time to	evZfcW
time until	fZbqhc
time we	eacYbw
time when	edffkd
time will	ZZnkdd
time with	hbZpha
time work	eelbff
time works	ecaqdd
time yet	fifefe
time you	dXcUro
time zone	egYkge
timeli	p1TUWV
timeli .	jgdeef
timeli do	kkddZe
timeli has	dobded
timeli yet	fieefe
timers	dnceed
times	Vbh0Ya
times .	ZYkned
times ?	feejee
times @d	ainaec
times a	ekeeee
times and	eiddeh
times by	Ybjnde
times do	feejee
times for	bddode
times so	ciehee
times you	edfkfe
timesh	aVzaeW
timeta	lhTocY
timeta .	cldged
timeta on	eddqda
timing	ZqecWg
timing .	gcaccp
timing ?	dgcked
timing as	hajeef
tina	mbdeee
tiny	dgcddl
tip	nVwXaW
tip that	eejefe
tipped	eabcds
tipped it	eacdep
tipped the	fedeek
tips	ZTlWtg
tips .	efceek
tips for	edpbdc
tips from	feieef
title	Waqekb
title and	abjncc
title by	dfeief
title i	fidakd
tl	ddggbk
tl ;	dfedcl
to	egeife
to #	SVtipX
to .	gcobjY
to ?	dibncc
to @d	xbQjgW
to @p	eZegel
to @s	+PgUXX
to @t	ceZqee
to a	decicl
to about	dcenee
to accept	cYSc8W
to accomm	ffdffi
to accoun	cbpded
to acknow	aqhccZ
to activa	efkdfe
to add	giciaf
to admini	dbbhel
to admit	deedem
to adopt	cpbdec
to advanc	feeefi
to advise	hegeZk
to agree	boRhlc
to all	ydnUWT
to allow	ekedee
to an	YjfZeo
to and	fcZkan
to announ	abgasd
to anothe	gcbXM3
to answer	idhnYb
to any	Ykfcbl
to anybod	clhded
to anyone	fomZeU
to anythi	jehcee
to apolog	gqejaS
to appeal	ieeefg
to appear	dallca
to applic	rZddea
to apply	bXcZdz
to appoin	dcbTtl
to approa	fedkee
to approv	YqYdVp
to archit	eeigde
to argue	epbcgZ
to arrang	SfU4dW
to as	jbcobc
to ask	clpagT
to assess	chboec
to attend	bdWoZn
to avoid	bjsUVi
to award	decYoh
to back	decndc
to badger	dhjdee
to bat	bnbhdc
to be	gjXkha
to bear	jeebeh
to bearin	bekgde
to become	cgiXmf
to bed	nddced
to before	fifefd
to begin	flkdZb
to bianch	fhbhef
to block	deYpee
to book	YchliZ
to both	fmaZka
to bother	ecmgeb
to bots	ggddci
to break	dobfec
to breath	dhdjde
to brew	egdjee
to bridge	fideeg
to bring	acfZph
to bristo	fdmdec
to bruno	obcicZ
to brusse	dkieea
to build	egcefj
to bump	egkdec
to bureau	nrYVba
to but	egeejd
to buy	ebbdep
to by	ubbacc
to call	flQihf
to campus	dhdbld
to cancel	VguZZf
to candid	1gURiW
to cape	ecemed
to carry	XXhlbm
to catch	bgbgih
to celebr	edjbjd
to certif	eclahe
to change	aYuhdW
to chase	jgYcdl
to chat	lleVhb
to check	mtXaYZ
to chew	jkdcbe
to choose	Ydcpbj
to choreo	dedele
to clarif	fcnbbe
to clear	qfXXig
to close	dbWjYu
to collec	barWhh
to come	sWWkef
to comfor	ehbked
to commis	feefei
to commit	epddea
to commun	edbffn
to compar	tbdbec
to comple	ZZbyda
to comuni	eldeed
to conclu	defjef
to conduc	hZdjkb
to confir	gbcgpZ
to congra	edecme
to connec	dVudbc
to consid	fiXfdl
to consul	keedee
to contac	jVUsdk
to contin	ZWXsYr
to contra	dididd
to conven	eldeee
to convey	ebdckj
to convin	deejge
to cook	dWZvdd
to counte	fnZbhd
to cover	fcdcen
to create	fbXejl
to cut	fXfXkn
to cv	eebmfe
to dash	ebpdeb
to dashbo	ecadpe
to data	ecncee
to date	YhmfcZ
to deal	ghndbY
to decide	pmYZdW
to declin	dYeddp
to defer	eYreeZ
to delete	aancdk
to digest	edeZjk
to dilys	edkbdi
to disapp	cfYbcs
to discus	fgdejc
to disput	eebdYq
to disqua	icfied
to dmitri	ffefei
to do	fWowTY
to dr	ecbdfn
to drag	tXccdb
to draw	eWYdpk
to drive	dlYldc
to drop	dbmijW
to e	fYliee
to each	nmaaeZ
to earn	djcpXc
to email	Yfohbd
to employ	bgZYqg
to end	cdbbct
to engage	acXZxa
to enjoy	djddie
to enquir	dmedfd
to enter	fddieh
to evalua	eieffe
to events	jcieee
to every	sadcbc
to everyb	kicWbk
to everyo	2kVbaP
to expand	eeegdj
to expect	jpVaac
to explai	glYgZh
to explor	ffieed
to extend	ZYYSwp
to face	haaqcc
to fast	eeekdf
to feed	kcjcde
to fight	feeief
to file	fjddef
to fill	eUniXl
to final	efemdd
to finali	fbfdhj
to financ	jpdSiY
to find	YwOkXg
to finish	iqfdcT
to five	cihjbe
to fix	USa7bb
to fly	eaejdj
to focus	fcdeel
to follow	UhSZ7X
to forget	aodeee
to forwar	edcned
to four	hbbecn
to freeze	edkefd
to full	ekbkda
to fund	ebkedi
to galway	bccqcf
to get	gldpaU
to gettin	dodcec
to give	jcQklh
to go	WjWjfn
to grab	efekde
to grade	mZddie
to grant	ebdjdi
to grips	elceee
to guess	crdedY
to hack	zYWecY
to hand	bdWvZf
to handle	eicjed
to hang	ejeeee
to happen	dejXao
to has	fkbedf
to have	Ykadrc
to having	bcdfnf
to head	csZgbb
to health	dfefie
to hear	YWksah
to hearin	dYsdbc
to heart	fcdedm
to help	gTicil
to her	gRWoof
to him	eeTfkk
to hire	VXhU1e
to hiring	dbmegd
to his	Zbilaj
to hold	mYTdas
to home	ebndcf
to hop	eeegdi
to hope	Znieec
to host	hakddh
to how	dmdcfe
to hr	ihhfdZ
to hurry	gnchZc
to improv	cclefe
to in	ejegga
to includ	ecdbeo
to inform	gaYbkp
to intern	nVocca
to interv	ZjYpaf
to introd	bffnbe
to invite	YYbueg
to is	fedffi
to it	gnbgZd
to its	nachfb
to join	XVmJ/Z
to joinin	eodcec
to judge	cnecfc
to jump	elcedg
to june	fkceee
to kano	feeefi
to keep	cafbfq
to kitche	eXjcdm
to know	ZYhrbh
to lagos	jdegee
to lead	YbcooX
to learn	ccilce
to leave	hVlbZn
to legal	hekced
to let	ifZZil
to like	dmccci
to live	eahdih
to locum	chocea
to lodge	eedled
to log	edobfb
to look	egcefi
to loop	kkbcdd
to lose	dlbfja
to lunch	dbeoed
to mail	cYnlcd
to mainta	eajkec
to make	oeTUml
to making	eifffe
to manage	bpcZeh
to mark	qYeeed
to match	ciccmd
to me	dhUpib
to mean	eldffc
to measur	egcebl
to medica	eeefjd
to meet	bkdyYU
to meetin	edelcf
to mentio	delddf
to mess	edlieZ
to messag	hcjdfe
to mind	dZoceg
to more	fjeffd
to move	ceXtcf
to my	fjjXZi
to myself	dbcinc
to name	WogqaT
to need	fcefej
to negoti	ebeijd
to new	fnncbS
to no	eiadcl
to nobody	imbedb
to not	aaVac0
to nothin	feddnc
to notify	pcaala
to object	nceede
to offer	adXbtk
to ok	lWZpcd
to on	ibqabb
to one	dWgZdt
to opt	dddkdh
to order	cijcgc
to other	eaeddp
to others	fdeffi
to our	WZkoZl
to ours	eenecb
to part	eYXjdr
to pass	YYYcku
to pause	aWteec
to pay	naccdk
to payrol	bniccd
to people	tjaSab
to person	ecvXcY
to perth	edjibe
to pete	ecffhi
to pharma	edndec
to phone	rYYlbb
to pick	qYYodZ
to pin	fieeee
to place	jkccdb
to placeh	anpVeX
to plan	ekdicd
to pop	encded
to postpo	eamjdb
to pray	jhdded
to pre	dlebhd
to prep	ddcmee
to prepar	YSa6aa
to presen	acV2XZ
to press	dbdjnY
to print	bdmejb
to procee	bbdnak
to proces	efdkfd
to profes	emcced
to progre	bThmcm
to promis	fpddbb
to promot	eeceel
to propos	eebima
to provid	ceZqde
to pull	cW0ZbY
to pursue	eXcZdv
to push	eddeih
to put	bfjeci
to quarry	eefked
to quote	hddjee
to race	fejfed
to raise	lfcZei
to ramire	eccidk
to rate	bZvbba
to ratify	keedfe
to re	efchei
to reach	MqauiY
to read	Vpiecb
to readin	jdcdje
to readve	encfcd
to reappl	adZhXt
to recap	hjecee
to receiv	bidodZ
to recept	feeief
to recomm	bVuXZl
to reconv	flebee
to record	YdW0ab
to recrui	ddbenf
to redo	kbkfeZ
to refere	dhdekd
to regist	ahelee
to reject	gnddea
to releas	bbdcll
to reloca	ediiee
to remain	cdikee
to remove	ecmcdf
to replac	eibeei
to reply	iXoZkb
to report	ZrhlZR
to repres	dldffd
to reques	eccjei
to resche	ddUtce
to resend	ecradb
to reset	ecmdee
to reside	dhaddn
to respon	jraZba
to return	deXjhi
to revert	jmZZia
to review	oXhdgd
to revisi	agneeb
to ride	eheide
to ring	kcZled
to round	ibdkee
to run	gYYewX
to rush	odcgbb
to safegu	jdeeff
to salary	fcdpad
to satisf	dmcbbj
to save	bpZbjd
to say	bdiagm
to schedu	hfcodY
to school	dfejef
to score	jedhed
to screen	ifeefe
to sectio	fhbddl
to see	gscmVY
to seeing	aWqmaa
to select	edeihe
to self	cbieih
to sell	ieheec
to send	dYepdf
to senior	fcaeeo
to servic	fgcffi
to set	VfS4bZ
to settle	ficmbZ
to share	dhjZff
to shaun	hjZmab
to shortl	foafca
to shout	fdjffe
to show	caodbi
to sign	aVaa6V
to sit	ZhewcT
to skip	eeidff
to sleep	0jeRUW
to somebo	aagacr
to someon	eURfa4
to sort	bfflee
to spam	ednfdZ
to speak	Xockbe
to specul	ekeeee
to speed	foZhbb
to spend	eacuYd
to split	egdcek
to square	ljdZdd
to stage	aXazdc
to stand	eWkdek
to start	YiZgnd
to state	jfhchb
to stay	XUtfdh
to step	cZsYlX
to stick	eedeek
to stop	UZpclf
to store	cnceee
to strike	dagkbj
to stuff	daddep
to submit	ZiXvaa
to sugges	feeiee
to supply	fbeifi
to suppor	fdeffj
to suspen	cX2edQ
to swap	edanee
to sync	jncZdb
to take	abegsa
to talent	eaqddd
to talk	ZhUkli
to talkin	eYnhfd
to taste	eiegee
to teach	dXdtcd
to teleph	ncedec
to tell	fdbali
to ten	ddpbeb
to test	ceemee
to text	fXcjem
to thank	VioTWr
to that	goeaZe
to the	ejbjdd
to their	ZbjnlT
to them	SoeofY
to these	cbohdc
to think	r1SNnK
to this	bddkam
to those	neZWej
to three	gVijXn
to time	eejddg
to touch	eodedb
to transp	cdddeo
to travel	ebahcp
to try	bsaUbk
to turn	aWdfjo
to two	eabkgi
to under	drYdec
to underg	ebence
to unsubs	djhdee
to update	pehcbZ
to upload	ffeief
to url	hehcff
to us	gYjnad
to use	eccfem
to useful	saccdc
to verify	ibdlfc
to vessel	ecemde
to view	cbrXlZ
to visit	hmXcdi
to volunt	nZjced
to vote	lieccc
to wait	isZRib
to walk	cXWtlY
to want	emdgcc
to watch	amaicg
to we	kfebfe
to wear	idakee
to weigh	cnZanZ
to welcom	bWjnja
to what	XgZeml
to when	ZwcacY
to whethe	fedlde
to who	apdedd
to whoeve	eqZZde
to whom	Zalddl
to win	eiiedd
to wish	ddkdeg
to withdr	gU3aXV
to work	cajlZh
to workin	caaavd
to worry	hjceed
to wrap	obddee
to write	ZjUido
to you	tmZWkV
to your	fgiVjg
tobi	eckchd
tobias	fVtecY
toddle	icehbg
toddle basis	ihcefd
toe	dbWpdj
toecap	cdcene
toes	WZlYsa
toes .	cZnakb
togeth	dlXapd
togeth .	bihakd
togeth ?	fddjef
togeth a	dahgje
togeth and	qfeYdc
togeth in	aeZeni
togeth on	abankd
togeth the	eZecni
togeth to	efcedl
togeth with	glZfha
toing	edegei
toing and	edegei
told	nieWdg
told .	nnTXjc
told @d	4Pabac
told @p	pdcfea
told about	Xmbfek
told after	Ysceeb
told all	eYredc
told and	endedd
told anythi	ZyVcec
told at	qbXZdk
told before	lceeee
told by	vajWZb
told candid	gfbdek
told do	ckfeee
told everyb	iXdden
told everyo	jUkcdj
told hack	sadadc
told her	acjmZh
told him	kfnZba
told hr	nbcdge
told i	UpUkdi
told if	kfedee
told in	hccebn
told it	hniXbc
told learne	mZajdf
told me	buaTdl
told my	crdZbe
told no	njZZnS
told not	cfgdhg
told nothin	Zojdda
told of	gmdefa
told on	pcccbg
told once	ckefef
told payrol	eaWcud
told so	fleffb
told soon	nbdeee
told that	tQnWbg
told the	bTqfnb
told them	ZV9VhP
told there	lkbdcb
told they	hgdcdj
told to	aUhtbh
told togeth	mXXdng
told us	ebpXXm
told we	legeeb
told when	ejeefe
told whethe	xXeWde
told within	hjdedd
told yes	nbfedd
told you	hiKZjs
tom	khgbcc
tomas	gbddel
tomasz	ffffff
tonner	geeiee
tony	ejadek
too	ZfhWdt
too .	eilZjX
too ?	ddcbnh
too and	iYjgib
too early	muaWaU
too expens	egbdcn
too far	bQlYav
too fine	ehadgj
too green	ebWddt
too hopefu	bmeefd
too is	ekcdeg
too junior	fUbccu
too late	ZVUfc0
too long	WuobZT
too many	eabdcs
too much	Xilbbl
too no	egddej
too old	dhejec
too senior	faeddo
too small	fdheei
too so	fnffgW
too soon	hiYboc
too tall	ekbeeh
too the	dddndc
took	ZRfRo1
took @s	egadlf
took a	hgYZki
took away	bZhidk
took in	eibdek
took it	bZhbcq
took longer	pZeeed
took me	cZgVvY
took my	cWbcet
took note	jcodeW
took notes	eYqdec
took on	aYjZar
took over	jbYdki
took part	afoabg
took place	iiZebh
took so	ebbeen
took somebo	edaeeo
took someon	abdecq
took the	bdXVZ1
took them	ZXaapn
took to	dcZpai
took until	eideeh
took up	eeclee
took us	icbdmc
took you	ggcboZ
tool	dkgcfe
tool .	elgZfe
toolin	mZdeff
tools	fXYhdr
tools .	faYhen
top	dciZgm
top #	efdjef
top .	lYiWjg
top and	egbdfk
top matche	efejee
top of	iihToa
top three	biambg
top twenty	jibbdi
top two	eceeel
top went	ejafif
topic	XVpwXW
topic .	fdejff
topic of	cednde
topics	feiffe
tops	paXfnW
tops .	nbbicb
tops and	ieffef
tops goodby	gjdXmc
tops till	edence
torn	hoVhfY
torn .	ZlYlia
toront	ecnefb
torste	jddehe
total	heakde
total exp	efdjee
totall	dWqhZh
totall get	eZldei
tote	ecleee
touch	evWbbf
touch .	ZraXWo
touch @d	ibehff
touch about	XoVldf
touch after	Xubcdc
touch again	ediefg
touch and	ddeeek
touch as	ejeeef
touch base	eodedb
touch before	eieiec
touch by	yPYjaf
touch finger	kmZbdd
touch if	ZmkXci
touch in	dfekef
touch once	cqdceb
touch regard	ekafeh
touch should	egddfj
touch since	emfefa
touch soon	ejeefe
touch to	cjbmea
touch when	afldeh
touch with	bpfZpR
touch within	uUdeee
touche	dklhdV
touche .	ekifeZ
tough	aUhYby
tough call	ecaeep
tough decisi	edbefn
tough one	eeecel
tought	eddnea
tour	ReqglY
tour 's	VbtXmZ
tour .	YcpjeY
tour and	dbcpee
tour guide	iibdhd
tour in	belhed
tour of	aegdme
tour on	dfoZbh
tour till	kfedef
tourin	fekdee
tours	fiefef
tov	fdmefa
toward	jfmfbV
toward a	chkded
toward the	ncddee
towel	daljdc
towel tests	ecmdde
tower	eeegfh
town	bVbske
town .	fSXgjr
town ?	feemaf
town @d	ddendd
town clerk	hadclg
town crier	ibejee
town hall	dedrca
town on	dkciec
town shreya	gkbggb
town type	agafkh
towns	edjceh
toyin	ciedeh
toyin the	dkihbZ
toyin upon	dcacim
tp	fbljcZ
tp paid	edbnee
tpm	edbped
tracey	ffeegf
track	ZfnZgf
track .	fecdmd
track my	cbpddd
track you	ceemde
track your	edobee
tracke	dccpcf
tracto	fdddbo
tracto licenc	ccbgeo
tracy	feeheg
trade	jfjfca
trade .	ecfled
trade fair	kflZea
trade show	ffjded
trade test	iiadeg
tradit	eYinlU
tradit .	hdnedY
tradit custod	kedefe
traffi	ddbjlc
train	aUlqXh
train .	aZrmaX
train @d	dbgfek
train and	dleeed
train driver	eaZmfi
train fare	dckbcl
train is	iYemcc
train ticket	deejef
train was	dbkkdc
traine	aSbdvm
traine .	fUlbji
traine and	fdddem
traine driver	dlbbgf
traine has	ccXadt
traine is	gZieei
traine not	dZcrcd
traine office	fedkee
traine place	ddbgnc
traine progra	gbcfle
traine scheme	cchjef
traine solici	jbgcfh
traine to	lfecfb
traine train	ecZnee
traine well	edcelf
traini	cbferX
traini .	ecgieg
traini @d	kghccc
traini contra	dckbgi
traini course	dcldfe
traini for	edncee
traini is	ldefce
traini worksh	ejeeee
trains	bfimcb
trains .	didkcc
tram	Vjcbli
tram compan	dgWdpb
tram driver	ajddhg
transa	eZpefb
transa adviso	fblegc
transc	SQi9WW
transc .	edZrcc
transc ?	cbfndf
transc and	eacped
transc by	Xeepee
transc for	bddqec
transc of	edijdc
transf	dXieap
transf .	fedfej
transf @d	eekdee
transf from	fededm
transf to	gbcden
transi	jbbhjc
transl	aZdrXm
transl .	balicg
transl and	idfgfe
transl sample	beence
transm	bhemcd
transp	gbakXo
transp manage	eddkdh
transp planne	jcfffe
transp we	dldeee
trap	cjXjci
trap door	ekbeeh
trap for	dfbkdh
travel	cdweZX
travel .	ZlXerX
travel ?	ebodda
travel @d	fffcdj
travel a	iheeed
travel and	gejgdb
travel claim	kdfdee
travel costs	fekcch
travel desk	jddgee
travel detail	mefZff
travel expens	bauYbg
travel for	haieeh
travel form	ediidf
travel home	feiefe
travel is	dfdlde
travel reimbu	egjbfe
travel so	ipWdeb
travel to	ccmgde
travel until	Tftdde
travel up	eegiee
travel volume	feeiff
travel with	dekfed
tray	ekibcc
treasu	dheekc
treasu .	ddibld
treasu analys	ckdhed
treat	gStZja
treat the	kcbgdi
treat this	fegVof
treat to	edmdec
treate	dllacb
treate .	efjbeg
tree	gZlaej
trees	dgcgck
trelli	fiegfd
trembl	hhcdef
trevor	jamaed
tri	fmdefb
triage	ffcdek
trial	afQvie
trial .	foWmVc
trial @d	beepae
trial @p	geecje
trial coordi	fedfej
trial day	cfXmjc
trial days	ecdidj
trial in	egdjed
trial is	fdegjd
trial lesson	gfZjci
trial mornin	feekee
trial on	bidamd
trial period	fceXrd
trial rail	fjiddb
trial shift	ghXfkc
trial shifts	ikecec
trial task	fkecee
trial the	ilcZgc
trial week	aXXpen
trial went	daceli
trial with	fZekdj
trials	gikbbZ
trials go	glZcec
tribun	jYmYjc
tribun .	ffgdie
tribun is	gfecje
trick	dccdpd
tried	RbVthn
tried callin	ecbfle
tried everyo	dgdddl
tried ringin	ebbcim
tried to	UkateY
tried you	eeekee
tried your	decncf
trip	hYtaYe
trip .	bemfec
trip home	hdldec
trip to	ificdd
trip up	edieef
tropic	rRqeZV
tropic .	uYZade
tropic the	ebledf
troubl	YeprYT
troubl .	efihec
troubl and	eblhed
troubl with	elbheb
troubl you	ciYlch
truck	dgmagb
truck nine	elbbjc
truck to	gcledd
trucks	egieed
trudea	gbkeee
true	bdlacl
true .	eZjddm
true and	bleeef
truly	bTYaX5
truly apprec	cjdefh
truly but	fcefan
truly sorry	eYhddo
trust	ggcchh
trust 's	edldee
trust .	feikdZ
trust and	ffdffi
trust approv	igedee
trust closes	cldeef
trust has	akaiZl
trust is	jdedhe
trust which	eddeel
trust you	kddfff
truste	aqRekh
truste .	csaYib
truste ?	fddlee
truste and	efekec
truste could	fdegdj
truste estima	djkedY
truste felt	eccbdq
truste have	djWbmh
truste like	fnecec
truste sit	iefeef
truste told	ehdkdc
truste who	cpbjdY
truste will	gieeed
truste would	dhcflc
trusts	Vinche
truth	jgeach
truth is	dkYeel
try	WcQeT9
try again	SZafZ0
try out	ZrapXV
try the	eecddn
try to	ejdfgd
try us	aXVad0
try you	lZcjdf
try your	nYbeej
trying	izWbTZ
trying not	nbddee
trying out	cnceee
trying to	dveeUZ
tu	bcimdc
tuesda	jZjgce
tuesda .	eYqcdf
tuesda backfi	egcefi
tuesda so	ejeefe
tug	Zhdlee
tug .	Zhdlee
tugs	fefhff
tuitio	didjdd
tuitio and	feeief
tulsa	lO0aZT
tunde	efdkee
tunde from	eddkfe
tune	dZmdbj
tune in	dZmdbj
tuned	etYcbZ
tuned .	etYcbZ
tunnel	eSfkcp
turbin	fcdkhd
turin	eeihfd
turin .	eeihfd
turkey	jbfhef
turn	eaUbqm
turn .	ZtTWoc
turn away	eZZeoi
turn down	mZedci
turn it	fXkdnY
turn on	jbkicZ
turn up	aYcqbk
turn you	ZWZZcy
turnar	uaWaah
turnar is	vaXXdc
turned	eciZkg
turned away	eldeed
turned down	gjehWh
turned into	qXXcfj
turned it	eddenb
turned me	bYVXgz
turned out	cehigd
turned their	dateZa
turned them	eauedU
turned up	YYfbrg
turned us	dddeme
turned you	emddjY
turnin	ckidWj
turnin you	egkecd
turns	kYiThk
turns it	emfedb
turns out	lOVYmu
turns these	kffece
turns up	elgeda
tutor	YViggn
tutors	jXYdeq
tutors .	jXYdeq
tv	dbobfc
tv l	fffeie
twelve	ZZavah
twelve .	dcZpde
twelve new	eekdee
twenty	fVmkjX
twenty galler	ecbene
twenty minute	cZhqbd
twenty only	jibbdi
twice	faaXcx
twice .	effVkj
twice @d	inZddd
twice and	XiWgep
twice as	dckccj
twice in	cfafen
twice now	eaoedd
twice on	edkefe
twice so	fhdeei
twice to	jeedef
twice we	mZefef
twins	egncbd
twins .	egncbd
twitte	eehedi
two	deaqah
two #	Uenedk
two .	koNibh
two @d	mcedee
two altern	eefjef
two amazin	ecdeoa
two and	dYZkbq
two appren	cdZedp
two are	Yjmdde
two assess	jeegfd
two becaus	ebedqa
two calls	blbmeY
two can	deejef
two candid	sYgVdi
two collea	cgZjdk
two come	dieidd
two contra	eeedkf
two copies	ddbgmd
two dates	iZdndd
two days	ebYdhq
two differ	dhdife
two direct	fscWag
two employ	fefief
two erasmu	eeZcco
two evenin	eefeif
two facili	keciec
two files	hddldc
two finali	dgjeef
two for	bZnobZ
two former	feclef
two forms	eecndd
two founde	bkeged
two furthe	ojcZec
two get	iblcee
two good	gsabZc
two has	eeeiee
two hours	XZirag
two hundre	gacddo
two in	eZngda
two intern	icdeei
two interv	nidfYa
two is	fhZmed
two jobs	Zhbdqb
two judges	kdfdfe
two junior	bnedee
two line	eeejee
two lines	jZjhdd
two manage	icfgff
two member	ubZccb
two met	eekdef
two minute	aU2YaY
two miriam	eVrajb
two more	ozSQXd
two names	ehcjdf
two nannie	efbddm
two new	ddilbb
two no	mgdcec
two of	gkchUi
two old	dcbqec
two on	ffjhad
two online	eeejde
two or	dcdode
two other	buaZce
two others	hmYaid
two owned	lcddeh
two page	bddqdd
two pages	abatgb
two part	ekddfd
two partne	jbhmaa
two passpo	ecdrbc
two paysli	dhcked
two people	XkRpXo
two person	jeegde
two pieces	ddencd
two places	ebdbfo
two points	ebdden
two positi	eifffe
two posts	kgYcZm
two profes	dceoed
two projec	feeief
two questi	ZkXsac
two quick	ecdmde
two raiser	djheeb
two reader	eadmef
two refere	dUa8WW
two refs	fedjee
two remain	mbfeed
two rounds	ffccem
two satisf	eeedje
two scenes	eeekee
two seats	Zcckbo
two short	eeejef
two signat	ercdZd
two slots	deelee
two so	kbegee
two step	deddii
two steps	gedjde
two sureti	dhblee
two teache	Ykacmh
two tests	YYiakn
two the	cieXpb
two things	bbapic
two thumbs	gebddl
two times	dledee
two to	ddlfec
two traine	icfffg
two vacanc	edehdj
two vans	diZadn
two vets	eneagc
two votes	jdcddj
two weeks	cideej
two who	jcfgee
two with	icdief
two work	Zceoee
two writin	bbcqde
two writte	ceemee
two year	eacdeo
two years	cZXhnj
two you	nZdaek
txt	reXhZc
txt you	uZcZdd
tyler	ebidif
type	aijchd
type .	echjgb
type your	dkffcc
typed	dpbYkb
typed up	csbacc
typica	sfXSmZ
typica takes	mdeaff
typing	coYggc
typing and	feeifd
typing test	dmYfci
typo	eWdmnY
typo .	egfied
typo in	fWdkoY
u	odcecd
u will	pddbce
u14s	chXdkj
u14s is	dlXgal
ubuntu	eegncY
ubuntu .	feeife
ubuntu done	fdkcdf
ucas	cidjfd
uh	dhhceg
uh rememb	ejbddj
uk	dgdghf
ull	lYlddc
ulrike	egfgff
umbrel	Ye1RZZ
umbrel .	djlabc
umbrel in	fdldee
umhlan	bYgibo
umming	dikdcd
un	gabZio
un .	ehddje
un saludo	jfeefd
un thank	hdkded
un thanks	fecefk
un we	doZbhf
una	edccik
unable	XebbW0
unable to	XhccWx
unanim	TTSU/a
unanim .	dZddsc
unanim and	fefdje
unanim choice	eeefjd
unanim i	dcZepd
unanim in	eYdejk
unanim the	eddfmd
unanim we	dcdasd
unavai	Zcqced
unavai on	Zcqced
uncert	blncdV
uncert .	cqZdec
unchan	dbZndj
unchan .	eechej
uncle	fdggdh
uncle i	egddld
uncle they	dbcjcl
uncle works	cjeffe
unclea	fVphhZ
unclea call	eeegie
unclea i	eaoeed
unclea please	egmcdc
uncond	ccaXyb
uncond .	eeddme
uncond offer	feedle
undeci	aufcdW
undeci .	bqbeeb
under	ctfYae
under #	dXigdn
under .	eodeea
under @s	mYcdkd
under a	ckZjcg
under active	fkdefe
under consid	YyOgZh
under it	dRfXno
under my	ihgYib
under number	eZsdeZ
under our	gXkcej
under proces	docdee
under refere	ejfefc
under review	c6NaZY
under scruti	duXbdY
under the	XWfieq
under threes	fdfeej
under way	jjkacY
underg	cZlmcc
underg a	ebeoce
unders	aW3Sdf
unders .	hVvWYi
unders and	fhldcb
unders but	ffffid
unders by	dedgek
unders for	ecXZlo
unders if	eemeeb
unders inform	edjhed
unders it	djkdea
unders our	ddegfj
unders that	cfyXYY
unders the	dcefel
unders you	gZlama
unders your	efjgec
undert	pVoaeY
undert to	ocddee
undone	demffb
unexpe	fglakW
unexpe comes	jfceef
unfair	chZabr
unfair to	djeceh
unfit	dccoee
unfore	anibdb
unfort	fcXbeu
unfort .	afZcjm
unfort but	edlgec
unfort due	ffedei
unfort i	fcuciO
unfort in	lcXlkW
unfort it	iUcder
unfort karin	dmdeec
unfort not	gaccen
unfort our	feekfc
unfort the	jnWieZ
unfort there	kkddeY
unfort they	mZbcnc
unfort this	fecffj
unfort we	YcfXhr
unfort you	dbccdr
unfort your	bcdbdr
unfroz	dYkkef
uni	icchge
unifor	WeaU4Y
unifor 's	efeZoe
unifor .	ehcdma
unifor and	eeihed
unifor fittin	ceccpe
unifor size	eedejf
union	fbfjic
union 's	kaagcl
union .	cafcra
union rep	edbeji
union told	emeddc
unions	cYifcm
unit	lfehda
unit .	jcihda
unit i	ecmdcg
unit please	ffdiff
unit with	eidkeb
units	deedpa
units and	deecpb
unity	cjkcdc
unity .	cjkcdc
univer	egnbiW
univer 's	dhmZed
univer .	ablmea
univer and	ejefef
univer counci	geccfk
univer has	ekbeff
univer is	ghbfmY
univer newsle	fdifff
unknow	ecsdgU
unknow .	cjladc
unknow number	hZjiiZ
unless	ebggVo
unless i	gcdkee
unless the	ogbceb
unless we	hZijec
unless you	WhkYZr
unlike	H8YRaf
unlike that	Tsedeh
unlimi	egebke
unlock	caljbd
unluck	imYcde
unluck final	cleefe
unluck for	mlccaa
unmoni	daoidb
unmoni mailbo	eeleec
unnoti	idjded
unnoti .	ifeeff
unoffi	dgbdkf
unoffi it	eiceeh
unpaid	Whbmck
unpaid but	edelcf
unplea	fgdied
unplea .	fgdied
unread	eiibee
unrest	eZegen
uns	ecoddc
uns bis	edleed
unsign	Rdeisa
unsign .	eedZof
unsign and	fldhae
unsoli	cmYbel
unsoli applic	diZcem
unsubs	eW4UYZ
unsubs ;	eekdee
unsubs at	ecmded
unsubs below	eejeee
unsubs from	edrddZ
unsubs here	eekdee
unsucc	qVJVV+
unsucc .	kcNVY3
unsucc and	fgdedj
unsucc applic	kccdei
unsucc at	dZader
unsucc candid	mecddf
unsucc in	eedfej
unsucc on	lcdfef
unsucc you	clfeee
until	laudfT
until @d	racbkZ
until @p	ggadcm
until @t	dcmfec
until a	hmddcb
until after	eekeec
until all	bqZede
until both	eichee
until furthe	dYxcdY
until hack	3HkZeU
until i	ldZdlb
until it	Yf1eaP
until machin	hdalee
until produc	lbfefe
until she	edhnca
until somebo	efpedY
until someon	ceemed
until that	Znkcda
until the	Xd4YgU
until then	btdhaX
until there	ebqddc
until they	YgtfdU
until this	effkec
until useful	bblide
until we	mfoYZY
until when	eZofce
until you	jWekmY
until your	dlbkea
unusua	bbqebb
unusua .	dglced
unwary	dfbkdh
unwary the	dfbkdh
up	hggffc
up .	ejfWii
up ?	eadkam
up @d	rhTYeg
up @p	mceeee
up a	WjSsjd
up after	ejdhdd
up again	YY5chQ
up alerts	ehided
up all	idldea
up an	eZapdi
up and	jaiaXn
up as	ZZgpZk
up at	gfgghZ
up before	qbkWea
up but	fncblX
up by	kaacpc
up daily	emcdec
up each	eclcci
up fast	fedjfe
up for	aZfvfZ
up from	eZenbh
up guessi	bodeed
up hack	kXYsca
up her	ZvYXbj
up here	ffjXje
up hiring	ecYeep
up his	okYajW
up i	hXcicm
up if	dfjceg
up in	ggeadj
up interv	hjdbfd
up is	Yffkjb
up it	fhdied
up its	fddjdh
up job	feleec
up just	eeigde
up legal	eiffef
up more	ebjcej
up my	lamahZ
up now	giUfdn
up of	dYojeY
up on	fchidd
up or	ncddee
up our	crTgiZ
up over	pcebcg
up refere	icdici
up regard	fehVlj
up since	ehdela
up so	aefjjc
up that	cfdnbb
up the	eiYjjb
up their	phgXac
up there	fbjbkc
up they	iiidcb
up to	uecZfZ
up twice	efchei
up two	igfeed
up until	Zjjeef
up we	igfcib
up what	ehigdc
up when	YYukZa
up where	Zgmica
up which	nhbbea
up who	encded
up will	eeeeke
up with	T0SghX
up yet	fjedfe
up you	cYfmcj
up your	ekbdqU
up yours	iceief
upcomi	ahpXde
upcomi interv	ccocee
update	lpeaZb
update .	oqeSaY
update ?	enbdde
update @d	hnaced
update @p	dekeed
update about	mmYaec
update as	emeecc
update at	epZeed
update by	gijbYe
update cv	aVb2bZ
update for	ngdceb
update from	cnadhd
update it	edeefj
update lectur	fieffd
update museum	dbgdnd
update on	Wlfcck
update once	dleefd
update our	bbsdbc
update positi	kbbefj
update soon	dneded
update the	fgcddj
update there	kdbkec
update to	gjhecb
update we	lbaefj
update yet	nhZdeZ
update you	rnYXdY
update your	ZY2XZZ
updati	dmgcdc
upfron	iWfddp
upfron about	fdbfem
upfron with	jageeh
upgrad	bYogkX
upgrad associ	ejakdd
upgrad from	ecbdpc
upgrad to	eXsafb
upload	WXk1cV
upload .	bfgncd
upload a	edbpec
upload all	eeeief
upload both	fecndd
upload certif	ejeeef
upload docume	edqZec
upload it	dbbqch
upload on	edlefd
upload succes	fdjffe
upload the	ccbucb
upload them	dfejef
upload to	dmgdea
upload your	aadnja
upon	gjWPmo
upon a	feeeje
upon comple	Zrcced
upon presen	fdedfk
upon the	aZWalr
upper	egedej
upset	hPthhY
upset .	jVlhfd
upset and	eZkjeb
upset as	eZqdfb
upset talent	egceif
upsett	eneddc
upside	djddcj
upside down	ejeffd
upstai	fnRkWj
upstai .	YrZmZX
upstai and	hjbhcd
upstai manage	mgdcec
urban	dgdffh
urgent	XU0jYZ
urgent .	eeihde
urgent call	admeef
urgent cases	Ydpeef
urgent matter	gbmcde
urgent recrui	dekeff
url	eXneeg
url .	hcjdef
urs	bYlcoY
us	fdfhge
us #	wlWTac
us .	ZqeclZ
us ;	fZcmjb
us ?	YUmewT
us @d	kcXjdi
us @p	ifdedh
us @s	/KZUdd
us a	bnWvVY
us about	jhoYaY
us after	ckTYjn
us again	ZQQnZ2
us all	mUkbjc
us and	YYpZUu
us anothe	lbcdej
us any	bhkmdV
us anythi	dobded
us are	ckclca
us as	nbYOxd
us at	WTyZhg
us back	akXubW
us before	gfYmbh
us bend	fceeel
us both	mcaiZh
us but	mbgYbk
us by	bVZxkZ
us consid	hiYhdg
us could	eibddk
us do	edkdhd
us done	elceee
us down	claelc
us either	Xoffff
us ends	eddeel
us first	emZicd
us for	aZrSZp
us from	bXtafc
us gets	emdbef
us hack	jYefdl
us has	aaboei
us have	SZbqsa
us he	iXpdeb
us here	edjche
us how	bWphai
us i	YbmYdo
us if	ZpWodZ
us improv	dYvZdZ
us in	hhmZca
us is	aYiXZw
us it	difeYk
us just	efjdee
us know	gPmnoU
us laugh	ebjeei
us liked	ddbknZ
us longer	gieefd
us more	dhcedk
us next	diebei
us no	eaflib
us not	ecbdrZ
us now	bpZgkW
us of	egdife
us ok	Zfgmee
us on	jcpdaZ
us once	cleeee
us or	cenXie
us our	ecnecd
us out	lddcch
us over	nbdfec
us please	djaddl
us produc	gmVehf
us put	eZddeo
us read	efbefk
us safely	egndca
us see	nVchej
us sit	ibecke
us so	iebefg
us some	cxYZeZ
us someth	ecelee
us someti	kbeeeg
us soon	atZccf
us sorry	edeefj
us thank	cdoeec
us that	dTzaad
us the	XVWvlg
us their	eeejef
us then	lfedde
us there	eckjcc
us they	iXdhbn
us think	hiedfe
us this	daader
us though	hheeec
us throug	emZged
us till	yTbbce
us time	Uteddd
us to	gPveUm
us too	dccmge
us two	cccodh
us until	2Qcbab
us up	iedcma
us we	eyZSkW
us were	ieefff
us what	dccsad
us when	Uijdhh
us whethe	oYefed
us which	kZbodc
us while	eobeeb
us will	lqaacY
us with	gfUmjd
us within	1MWYgk
us would	dfdkdg
us yes	edfejf
us yet	dkefde
us you	hjcajc
us your	YfTlng
usa	enadfe
use	gVmoWg
use .	agjeef
use a	dXascg
use ai	icbkfe
use any	fdclfe
use cookie	feoaeb
use for	iaZdep
use it	kgafdg
use that	ecjgfe
use the	dZkqbX
use this	eekcef
use you	dibadm
use your	icfdfg
used	VfoUbp
used by	fddefl
used for	edkefe
used the	eadfen
used to	SlsWae
useful	/OVeaX
useful .	4VXdhX
useful ;	Ymlbdd
useful ?	adZwcZ
useful and	5VWaab
useful as	oaedfe
useful at	ncedee
useful either	bleeef
useful for	jdelba
useful i	tcbacc
useful if	ldedee
useful instea	jdegee
useful is	ljagcb
useful it	rbbfbc
useful lets	obddee
useful not	sbcdda
useful now	qcbdeb
useful s	wcaZca
useful she	mbeeed
useful so	mZdchh
useful that	jcffff
useful the	jUatbb
useful they	Wibddr
useful to	eeejef
useful too	leedee
useful we	ldecee
useful when	kceeff
useful which	keecef
useful with	pbdcde
useful you	wZcace
useles	eekeed
useles .	eekded
user	demfeb
userna	eaqeca
userna is	ecpadd
uses	gddled
using	aYbzbZ
using the	cbaycU
usual	hncSqW
usual checks	dZcdta
usual for	gjeeed
usual on	elldbY
usual round	hjeced
usual way	ifeffe
usuall	3cSYdX
usuall have	doecdd
usuall quick	maedfe
usuall takes	uXaddd
usuall tell	aneefd
usuall we	ifdfee
utilit	hkihaX
utilit .	ejidec
utilit bill	ecjjdc
utrech	XjXlcl
utrech .	ebhked
utrech seal	arcedb
v	cbilec
va	feedgj
vacanc	abnZdp
vacanc #	kbUeeq
vacanc 's	fbihdg
vacanc .	bkiZeh
vacanc @d	eboeeb
vacanc alan	fekeee
vacanc and	ciZeco
vacanc are	aasddb
vacanc arise	ekdeee
vacanc as	emgcbc
vacanc at	khbdef
vacanc becaus	fdlffc
vacanc can	feeffi
vacanc contro	egkeeb
vacanc for	ceWgeo
vacanc has	cUadpo
vacanc have	gnrdeM
vacanc having	fdcefl
vacanc in	hYoblW
vacanc is	calale
vacanc left	ebcdeo
vacanc occur	eqbbeb
vacanc of	cfbecn
vacanc on	eciedj
vacanc please	fcjefg
vacanc take	eidide
vacanc there	eaVees
vacanc until	fcnfeb
vacanc was	cQpedp
vacanc we	diVgem
vacanc which	eedeem
vacanc with	fjfeed
vacanc withou	ebbeep
vacanc would	fbbldi
vacanc you	Ygpcdd
vacant	WXlboh
vacati	hmiZba
vacati on	idffff
vaccin	eebmee
vaccin record	fecjfe
vague	eodeeZ
val	iiebed
vale	ehgefe
valent	dggcdj
valid	VYeroa
valid .	dapldW
valid and	eihbhb
valid for	dechfi
valid until	Xbbfrg
valida	bladkc
value	dckied
value your	dckhed
valued	djacbn
values	fejeag
values .	ahmccd
values and	kcdcej
van	cdYWvf
van .	cXdate
van includ	edeekd
van wyk	fefefi
vanish	eaoedc
vans	diZadn
varies	bpifdU
varies a	docdec
vary	mgcbed
vector	jakcee
veg	cmZcej
vegeta	ddidjd
vehicl	XSsWfp
vehicl .	denaed
vehicl and	fdcgke
vendor	kadjed
venkat	fehffg
ventil	fdflcd
venue	cXWzbc
venue of	feeiff
verbal	aTYQ/d
verbal from	dabasd
verbal offer	fZTW1f
verbal yes	cddhld
verdan	dZvYda
verdan foods	ecqbdb
verdic	/bTSWY
verdic 's	oebede
verdic .	mfccdf
verdic @d	nbeeee
verdic and	iefeef
verdic before	Wpfffe
verdic by	ucZZbf
verdic on	xZcbad
verdic to	jeeeff
verdic will	dleeec
verdic with	kcfeef
verdic within	idfffe
verger	mkahdW
verifi	jiVqWc
verifi .	lkXkZY
verifi exerci	hkecec
verify	fbjldZ
verify for	kiaZei
verify landry	eegbhh
verify your	YbnncX
verity	djcbna
vers	dcmged
vers vous	ecmeed
versio	ZSknjf
versio .	bcekie
versio at	ejageh
versio is	fdmbee
versio of	eeeelc
very	cgjWgm
very best	edaegm
very close	ebabgp
very diffic	fddefk
very good	cgkVhj
very gratef	jeedeg
very happy	cZiYog
very hard	dcfeel
very high	fbceen
very impres	cfefck
very intere	dmkebX
very kind	edmfec
very last	ddceki
very latest	3WZVbb
very least	bpdded
very long	YrZede
very much	gmeefX
very nice	dgideg
very pleasa	ckddeh
very please	dbbcmj
very polite	eeYfeo
very positi	emdfeb
very proud	Ycodjc
very small	eeeefj
very sorry	ebcedq
very strong	egcdjf
very taken	feeieg
very welcom	dfoYWk
very well	aadnla
vessel	fidfjY
vessel and	cccgme
vessel respon	jfdeee
vestry	hlZkgW
vestry has	hmdceb
vet	ncXhZj
vet 's	mbgddc
vetera	hdrYcY
vetera .	jdjaed
vetera status	fgifed
veteri	jWjfaj
veteri .	daldbk
veteri recept	eeieeg
vets	enecfb
vettin	VjWweZ
vettin .	akbnbb
vettin decisi	jeeecg
vettin disclo	feeife
vettin form	YcZzXc
vettin forms	fhfZjf
vettin is	emdede
vettin stage	eeffei
vettin takes	fjdefe
via	cebrdZ
via the	dgfifd
vibe	cZklag
vibe check	efejee
vicar	lbWZfr
vicar and	keXdem
vicar told	eeeeek
vice	ZilggZ
vice chance	anaghd
vice princi	edjgfd
victor	iYZgki
vid	didhee
video	XbZ8Xa
video .	ZldpaZ
video ?	ddelef
video about	feeiee
video and	cZjncd
video answer	bkejdc
video before	eefiff
video by	eefjee
video call	Zacwcb
video calls	edhjec
video chat	efeiee
video interv	cmWmce
video link	eedjef
video of	cjdhee
video on	cddnee
video they	lacdck
video thing	decncd
video with	gdmZed
videos	lYdnbc
viele	eeckee
viele grüße	eeckee
vielen	Zbjfjf
vielen dank	ehlcea
vielen has	cbYanl
vienna	edgjed
vienna .	feiffe
view	WfvQcl
view .	cveXYc
view all	fkfddd
view and	dkcagj
view in	dfjchd
view it	depccb
view of	bWmcih
view that	fccefm
view the	eZfegl
view your	edmdfc
viewed	Xb4TbT
viewed #	dcrYdc
viewed by	bgoaeb
viewed my	ekfded
viewed your	eWtbeb
vikram	jfbaig
vikram the	ekcdef
vikram told	cbcaoh
viktor	eddiei
villag	fZhcco
villag .	feeeej
villan	fgfeff
vincen	edciej
vineya	cadZte
vineya has	ddfaqc
vintag	ecgidg
violin	fafeem
virtua	YZvgZb
virtua .	ebened
virtua career	eenZee
virtua onsite	dddned
virtua open	cctYcd
vis	eWdtda
vis and	jablfd
vis if	eeekee
visa	gZXlhk
visa 's	dhcbjg
visa .	eddeem
visa and	ifddhd
visa i	dedmee
visa is	jlceae
visa sponso	lZgffe
visa status	ffeief
visa we	fbdekh
visas	ZWncij
visas .	ebodcd
visibi	cYyWcX
visibl	ghcZem
visibl to	hZgaen
vision	cRcagw
vision .	dYecdp
vision is	dbWder
visit	cbmpWc
visit .	ciWobh
visit @d	bbepdd
visit and	jcbdel
visit any	dhoZcb
visit is	edtUdd
visit on	achrbb
visit our	cdlZdl
visit the	hoZfda
visit to	gfdkfa
visit your	cccmci
visiti	cljeda
visiti our	dijced
visiti the	chjeed
visiti us	ckdhed
visito	cRtRfo
visito .	bZjbcn
visito badge	eceYkk
visito centre	fdeefj
visito list	edneec
visits	Yimbdh
visits finish	fkdcee
visser	ecbgne
visser .	ecbdmg
visual	gZkcdj
visual mercha	fdeefj
vitae	cngdcb
viva	cactda
vlog	deehkc
vlog .	edehkc
vo	dkhcdd
vogel	gXrabf
voice	ajYmia
voice .	kZbcij
voice coach	cjbjdd
voice note	dffenY
voice to	cvcadY
voicem	fPnfkf
voicem .	jYmbjX
voicem hi	lbhfeb
voicem i	fcjfee
voicem so	fefckf
voicem we	fkeeha
voices	efejee
void	dYVadx
void .	faWder
volcan	dgideh
volcan .	dhjdee
volgen	ecleee
volgen week	ecleee
volume	isVadc
volume of	ipZZed
volunt	jhZYXr
volunt .	cXbckq
volunt ?	jcekbe
volunt and	fedffj
volunt are	hjdfec
volunt as	efmZff
volunt board	igfdee
volunt coordi	nhbbec
volunt for	eaYhen
volunt in	clbdei
volunt there	feeeei
volunt to	ffeefi
volunt who	ejeeee
voor	dimdca
voor je	eboedd
vote	sfPWcr
vote 's	eqZeea
vote .	fjYbao
vote @d	tZdbdb
vote after	fdffie
vote and	hfafhg
vote by	jdfeef
vote has	idffff
vote in	gcdeld
vote is	jobfYZ
vote of	dfccmg
vote on	tccbbc
vote so	fefiee
vote was	jaZehl
vote went	aeacat
vote you	eheddk
voted	RZaY0k
voted .	emefdc
voted @p	cffdih
voted and	dccctZ
voted for	bVXbiw
voted on	frcdab
voted the	cifdeg
voted to	ZSfnod
voted yes	beeapd
voted you	dedapd
votes	6VTTVn
votes .	ldeeee
votes on	0eZZYa
votes to	ececfm
voting	mZecei
voting right	mcecef
votre	dXlgci
votre candid	ebqdeZ
votre the	eaaidn
vouch	edekfe
vouche	aWwZbd
vouche .	cdqaec
vous	caphdZ
vp	jjchaa
vp .	eakjdd
vp is	jgdeee
vp of	coddde
vp produc	edcmee
vriend	ecdlee
vriend groet	ecdlee
w2	eeeehi
wading	lbkddb
wage	edaWsf
wage in	ehdckd
wages	YZhcoh
wages .	ecjhde
wait	pndUlT
wait #	fenbgZ
wait .	fubZdX
wait ?	Xnided
wait @s	hZdeem
wait a	axYbcb
wait and	glZbnX
wait any	ecffhi
wait by	daoeee
wait for	mqYYbc
wait is	mZddhe
wait longer	kheecc
wait more	mcdeee
wait no	hceiee
wait that	rXcgdc
wait the	ajgcie
wait they	bYbect
wait till	phdbab
wait to	chccsW
wait until	fVhjkc
wait up	kgceed
wait useful	cmZiee
wait we	daeeoe
wait with	encdde
wait you	iccgla
wait>again	bngfbd
wait>answer	rgfVgZ
wait>ask	aoWXjk
wait>away	hdfaih
wait>bye	bazfbU
wait>chosen	YZmfmb
wait>closed	bgoZjZ
wait>date	4Ijaae
wait>decide	gncXXk
wait>free	Xhgfei
wait>give	YsZgcb
wait>goon	gsSkaY
wait>hear	bwVZag
wait>hold	ZWoigg
wait>if	ehbame
wait>joy	dbleka
wait>match	bVajip
wait>me	ZsWjWh
wait>meet	fiebYl
wait>news	vpPXac
wait>not	afXmmd
wait>offer	efdffi
wait>others	gfdWhm
wait>papers	bRZwZl
wait>post	YXhcpi
wait>refuse	cafeik
wait>review	dYkZaq
wait>said	nbZhhd
wait>sorry	ZvTgcf
wait>start	bdgdij
wait>step	hadgif
wait>thanks	cmSfbp
wait>them	isYZee
wait>wait	lpWdYd
wait>will	ngcbhb
wait>you	acVlqf
waited	VhcWql
waited @s	ciddck
waited since	bYbcpl
waiter	ehdkbd
waitin	fnWblc
waitin .	Ynadke
waitin and	faefmd
waitin any	eXefdp
waitin at	ZXierc
waitin for	ZlYled
waitin game	etdadY
waitin i	fbecme
waitin in	eZeare
waitin is	fjebdh
waitin list	gbgbmd
waitin on	ezPkZU
waitin room	fXqbja
waitin since	padedd
waitin so	dkfffc
waitin to	aoZddj
waitin when	egdeei
waitli	ikdcdc
waits	negccb
wakes	bbpfec
wakes up	efiffd
wales	iachej
walk	WRgsna
walk in	dZmdbk
walk round	dgoecY
walk the	ebdoee
walk throug	dbatac
walk you	aYaZxg
walked	YZgXht
walked in	dddfem
walked me	diided
walked out	daacml
walkin	oXjbbg
walkin distan	eeeedl
walkth	cebpdd
wall	gieeee
walled	ffddej
walled garden	ffddej
wander	dcmgdd
wanjir	bfgadn
want	WYYquc
want .	eZoXcl
want a	VWR2fi
want an	Wkcpaf
want and	keeegc
want anothe	dhdldb
want by	ehjced
want i	lZeeei
want is	bgeldf
want it	NWTZ/X
want me	KQMp5m
want more	ellXbf
want my	TZZ3Xb
want somebo	dichai
want someon	akccVq
want the	hdcoYb
want them	bcdofe
want this	fdaobg
want to	dhgmcZ
want two	ibdoYd
want us	cYaqlY
want you	STXX/Q
want your	Yceoge
wanted	URnUf3
wanted .	aWXYnu
wanted a	dWVbZ2
wanted but	eeddpZ
wanted his	dbaejm
wanted is	eiddkc
wanted it	dbXdav
wanted me	eSoWdp
wanted more	eddffj
wanted one	laedck
wanted someon	dZceeq
wanted that	icZden
wanted to	WbxZbh
wanted you	VeWWos
wantin	cngdbc
wants	XbR7mW
wants #	eadoef
wants .	cheheg
wants a	OUS/Sf
wants an	baeime
wants anothe	cddpeb
wants in	emedeb
wants it	ecbqcd
wants me	SXWtxQ
wants my	SZatmd
wants one	geelcd
wants somebo	eYcdds
wants someon	eidcej
wants the	cflhdb
wants to	mkTtXW
wants you	PcSh9Q
wants your	ddfgje
ward	dafgme
ward #	deibje
ward 's	gidcdg
ward .	SWljqd
ward clerk	mVeibj
ward i	cjccld
ward manage	hlYZkd
ward of	ddeele
ward opens	fmcfce
ward post	Yegden
ward sister	Yrbfeb
ward visit	cbcqde
ward will	mbefed
warden	ieddbl
wardro	mkbcea
wardro head	elcefc
wards	dkmcdZ
wards .	ecneeb
wareho	dUbarj
wareho lead	lYchjd
wareho operat	eebffk
wareho superv	ecqadd
wareho team	fedfei
warm	ZgkbYm
warm .	cianZg
warm and	fefefi
warm welcom	dcoedc
warmes	edkdhd
warmes congra	fffeie
warmly	fTbhau
warnin	ekeefd
warsaw	ndcfce
warsaw remote	djedfg
was	bZjWdx
was #	baabis
was .	bYlqZZ
was ?	fcbgem
was @d	ohaegX
was @p	lwbTaQ
was @s	qiZbdY
was a	dVnVct
was about	fcgagl
was above	eZmfdg
was accept	ecmede
was advert	feceek
was all	YrlZbV
was alread	cabank
was among	eabjel
was an	kfVliZ
was appoin	dcdelg
was approv	dbecsY
was asked	ffddld
was assess	ebdkeh
was automa	maeffe
was awarde	eddfel
was basica	ckfeee
was before	ZuVclY
was below	eaaaeu
was better	fecefk
was betwee	bYcecu
was broken	dcikdd
was called	fighbc
was cancel	bebhcn
was certai	efdled
was change	ceneec
was cheape	edceem
was close	gQXZb3
was closed	eaZeer
was closer	edeeel
was comple	ldeeed
was consid	ebcaeq
was correc	edceem
was cut	eageel
was decent	dZgddo
was decide	fZcddq
was declin	dmXdei
was delive	edleed
was discus	ebheek
was down	YWjgkj
was due	inbedX
was emaile	effdjf
was evalua	fieeff
was examin	faeeem
was excell	eeeegj
was expect	emedfb
was extrem	fddffj
was faster	eccedn
was felt	fffcfj
was fierce	dbYdct
was filled	cTWclu
was fine	hgecdi
was for	igYffh
was forwar	ffdefi
was found	deedem
was free	eeedek
was frozen	iamddc
was full	cndeec
was fun	chpadZ
was furthe	fddeek
was gettin	edhejb
was given	ZZZnbr
was going	frfacX
was good	rYoXVe
was grand	ekhcdd
was grante	edcegk
was gratef	fdfffi
was great	ZobmXd
was half	elddee
was happy	jmddda
was hard	ecobce
was held	echdej
was high	feeffi
was highly	ebaedp
was hired	dbkcdj
was his	ddmdee
was hoping	Zhgbao
was how	kdeeee
was ill	mbeffc
was impres	cichdh
was in	dmlTgd
was it	kgvbZO
was kind	bTlcbs
was last	eemefc
was left	fedfek
was lively	deedel
was lookin	nYddeh
was lost	cbbefp
was lovely	dX0XaZ
was made	NWhfix
was me	danddh
was meant	lljZdV
was mine	cWicgm
was missin	ebdeen
was mixed	eccedo
was most	eejeef
was moved	ifhbdf
was my	Yfqafe
was nearly	eZfedn
was never	dbZcmm
was nice	cWvYcf
was no	Zepbfd
was none	kadcmc
was not	bUSef6
was nothin	djdejc
was number	ecncec
was of	fedefj
was off	cjceeh
was offere	enYeZk
was on	pfYYYm
was one	YbdXdv
was only	bcsYWi
was optimi	erZedZ
was out	iZfbkg
was outvot	dWYdcw
was over	dcidcj
was passed	eZmncY
was paused	eddjdi
was picked	feckee
was please	gaoecb
was positi	egfiee
was postpo	gcjefe
was produc	oVlZdf
was pushed	ldecfe
was put	gkYcig
was quick	djbWjk
was quite	dgceek
was read	aajbco
was realis	ijceec
was really	Zkjadh
was receiv	jneUaf
was record	cekffd
was refuse	kVadcr
was remove	fecffj
was return	eebjeh
was review	caYhdq
was right	ecedhj
was rough	fkcceg
was said	eXhdjk
was second	iUkdhh
was sent	XhjtbP
was set	ebqbec
was signed	bbmbam
was sittin	cedkci
was so	ZZmbii
was solid	fceffk
was still	aOkZju
was strong	eddben
was submit	mbmbdZ
was succes	eerdaZ
was such	cZldei
was suppos	dodddc
was taken	cqadec
was talk	aobdhc
was tellin	ecncee
was that	ZTnWWz
was the	ibNUpw
was their	cacdep
was them	edbdpb
was they	cgeebn
was though	fghffc
was to	V2cZZT
was told	huPdfb
was too	kdWYcp
was top	efceel
was turned	YlscbW
was unable	ekZhef
was unanim	aVZX2c
was unfort	hcecfj
was unluck	cleefe
was unsucc	eUUcd0
was up	fQUems
was upload	fdldfd
was verify	kiaZei
was very	WjrdZb
was viewed	ddobed
was we	cneecf
was what	boeeec
was with	kemacY
was withdr	dbbdpd
was wrong	kqXkcT
was your	cZrdbf
waste	dXodcj
wasted	dVWba2
wasted here	fbceen
wasted on	ebeeco
wat	eeejfe
watch	azVhXV
watch .	ehbecl
watch and	eVgohd
watch me	cedqbc
watch our	ffjcee
watch the	Zejmcb
watch this	dxWbZY
watch you	dffief
watch your	fwQXha
watche	erTiac
watche all	icefdj
watche them	cnaefe
watchi	flYikX
water	dehkZg
water .	bgdocc
water author	eheifc
waters	ffihbc
waters .	ecifeh
waved	bduYcb
waves	eladka
way	mecZgg
way .	mefaWl
way ;	ceehif
way about	ejcfeh
way and	fdfYfn
way by	mWcgjd
way could	efdkee
way from	ZlYekh
way i	eZbddr
way in	fgdeie
way interv	edemfc
way is	ehbffj
way it	vacWiY
way my	dnebee
way nobody	eZnffe
way of	iYYclm
way or	sjcYcW
way out	gajjdd
way round	emibdb
way so	digeee
way the	hiXbfk
way there	idffff
way they	YpdelX
way throug	irabdX
way to	bWhakp
way video	biZned
way we	diibbg
way with	edihee
way you	ndagah
wayne	fdeefi
ways	deYcdr
ways here	fcdeem
we	ehadhj
we .	ckdkdZ
we ?	Zlddck
we accept	aoeeec
we acknow	bpgaZf
we advert	bgeail
we agreed	hXlclX
we aim	3UYYdb
we all	hffbge
we alread	iiccef
we always	ncebef
we announ	sbcdcb
we answer	nYbjdf
we antici	fraeeV
we apolog	nWfeci
we apprec	mfgYdf
we are	enYbig
we argue	kpXccb
we ask	fjdkac
we asked	aecXXx
we await	Zjffkc
we begin	ZkZXuY
we believ	gkhbeb
we both	gUjibm
we break	dcedme
we build	eYhdem
we call	hsWgZY
we came	fdegej
we can	acYjgp
we check	ZvaZdc
we choose	twSIjW
we chose	eWZabx
we civil	icifha
we close	Snhlcg
we come	alaalf
we compar	dilcdb
we comple	czVbeZ
we confir	nhyRcO
we consid	chZgam
we contac	djgieZ
we contin	escdeW
we could	ocRTis
we count	edebnf
we cross	ecdfel
we decide	ghQecs
we defini	Zlehee
we delete	eclede
we did	XaYTlw
we discus	iVbXth
we do	eYbekn
we draw	emeecd
we each	fdeieh
we encour	eccddp
we ended	dZXdet
we enjoye	bgfXkk
we evalua	hjfdcc
we expect	mTWiar
we extend	lcdefe
we fancy	encded
we feel	edaceq
we felt	ebddep
we fill	giedfe
we filled	cYZahu
we finali	eheide
we find	ebmecg
we found	cXialj
we gave	aegZkk
we get	sZdfXg
we give	gYZtbb
we go	clSobh
we got	Wfidcn
we had	eZdYev
we hand	feejef
we handle	dfYeen
we hang	egdiee
we have	cbcbft
we hear	Ykfhhc
we heard	dXieen
we hereby	aXcklk
we hesita	fbeemd
we hire	bqdabh
we hired	dYZcbx
we hold	blgfhZ
we hope	edYWew
we hoped	fjdeed
we inform	diibcg
we intend	qibbbc
we interv	fcgSoh
we invite	YjYnhc
we just	mlhTgY
we keep	djcacl
we kindly	bdcmjd
we know	dmhXic
we laten	edkeee
we laughe	bUuddb
we left	ZYmpcb
we let	mbaeei
we like	cyadWY
we liked	bhifXk
we look	hhddkZ
we looked	dWhddp
we lost	ZZgilf
we loved	ZcaYew
we made	ZSfYvl
we make	mdlfUb
we may	Z7aZVU
we mean	eadiel
we meet	dlYkcb
we met	ldaeff
we might	c1aWaY
we missed	fdeefj
we mostly	ebqcdb
we move	edelfd
we moved	cdlXmd
we must	WeVgW1
we need	efPrfk
we needed	ZWaZop
we never	hQtgcc
we no	edXeeq
we normal	oZchec
we not	jmdeeX
we note	cfmhdb
we notice	cVtbce
we notify	iefeef
we now	jUekmZ
we offer	gcyVcT
we offere	deldef
we only	njYbbg
we open	bbeckl
we opted	edbdem
we ought	fefeei
we owe	aejlea
we pay	gXYmhj
we phone	ihdeed
we pick	vfYdbY
we picked	jZaecn
we plan	ickfcb
we post	eejeee
we procee	csabdc
we proces	dkeceg
we promis	lgZfcg
we propos	dddmfd
we push	cadkke
we put	Zfjcig
we rang	cicgnX
we ranked	dibefi
we read	lmSWjh
we really	ebaddq
we receiv	Zfldbj
we recent	fcaefn
we recogn	ehdeei
we recomm	edhjed
we record	dcneec
we recrui	fncddc
we refer	enZcbi
we regret	agfZbq
we remain	ecpdZb
we reopen	eYnffe
we reply	lfgbed
we requir	YhXrZi
we return	cekbeh
we review	fnXgcc
we ring	rVboaZ
we run	fhcfeh
we said	hNghko
we saw	eahXXv
we say	pcYoZY
we scored	eedeek
we see	libeZe
we send	edkbhf
we sent	bkYiej
we set	eZcidn
we settle	breYee
we shall	dlRdfo
we shook	fcdenc
we should	fRbldr
we show	edelde
we shut	eeceek
we sift	ldeefe
we simply	joZddb
we sit	hadijd
we sort	jheeeb
we speak	YfVqoY
we spoke	YclYng
we start	ZnalXg
we still	lZdpXe
we stop	ecXeeq
we stoppe	dYVfit
we store	edkffe
we take	keceff
we talk	YdWpuS
we talked	ZRkgjm
we tell	0ZaYad
we thank	eYWXc2
we theref	eabcds
we think	qZTfYq
we though	cjUckk
we to	fudWcZ
we told	XekZpe
we took	WYfWhu
we tried	VgbxbZ
we troubl	feejee
we truly	feeefi
we try	ecYseZ
we turned	dccmkZ
we typica	kceeff
we unders	eeueeR
we unfort	feeffi
we use	dcmfcf
we used	Uucbdf
we usuall	qYbddh
we very	egddjf
we vote	jeeeee
we voted	eeeane
we wait	brdbcc
we want	fZSW/Q
we wanted	aiheci
we welcom	edpbdd
we went	nTTZZy
we were	Wbnhbj
we will	kvWXbf
we win	eiheee
we wish	cjbZcr
we won	cbncka
we work	ellbcX
we would	ZgVise
we write	jcadig
weakne	jZgddk
weakne .	hbkecg
weakne as	lcdffe
weakne recrui	fecffj
wear	cPU3fd
wear black	gdejde
wear someth	dabimd
weathe	ccsbSk
weathe .	fipadV
weathe to	ffehWn
weathe up	eeieee
weaver	lbdeeh
web	iblcee
web develo	geieee
webcam	fmbfec
webina	ZR+RaT
webina life	cended
webina on	ffjdfd
websit	aW5TRl
websit .	ZimUam
websit for	fdjeff
websit has	fcqeYc
websit in	dhiefd
websit on	pacbee
websit regula	elbdff
websit we	eblecg
weddin	knfQkY
weddin season	dkZamd
weddin slow	gkbeee
weddin to	lheaee
wednes	oSrfbY
wednes .	daqcfb
wednes and	ncddde
week	kdfXpZ
week #	ddkcjc
week 's	emdcfe
week .	VscZhe
week and	xSdSfd
week as	kdddhd
week at	efedke
week for	efjejY
week here	eXneci
week in	efkdee
week look	eYdrdd
week on	dbiedk
week so	leibdd
week starti	feeeie
week term	eifeee
week which	mbdeef
weekda	cXdndk
weekda #	helbec
weekda .	cdZkXq
weekda from	dehjed
weekda mornin	fecffk
weeken	dajbii
weeken .	dasTlc
weekly	igoXbc
weekly .	edgdfi
weekly digest	edldfd
weekly pay	ejeeed
weeks	ZnOTuj
weeks .	gmcdec
weeks ?	jZaegj
weeks of	bgddgl
weeks with	ehcdkc
wei	Ynicec
weigh	cnZanZ
weigh in	eqbddb
weighe	qXXjbh
weighe 's	ldbdeg
weighi	czZccU
weighi it	fmbeed
weighi things	emdeed
weighi up	eifffe
weird	igaifd
weiss	feekee
welcom	XPrV5X
welcom .	bTvWla
welcom a	beencf
welcom aboard	acRb3V
welcom and	ddfici
welcom back	hedldd
welcom have	ecpdcc
welcom it	fkiebc
welcom on	dlgcgb
welcom the	efjedf
welcom to	VSfO+e
welcom you	bWinhc
weld	ecccli
welder	ajYXin
welder from	eledee
weldin	eaZqdh
weldin test	ecckeh
welds	bdoddd
welfar	pVlhcY
welfar of	jdeeff
welfar the	kXmidZ
well	abjfej
well .	fegfVo
well ;	hlbeec
well @d	khdddd
well @p	demieY
well above	edcgel
well again	eemdeb
well and	YffZgo
well as	eedjcg
well at	dlgfdb
well be	elhcec
well but	bcdabs
well by	kcjddc
well come	fjdeff
well deserv	fVdnkc
well done	RRcs1Q
well enough	embida
well for	egmbec
well i	pTTWkt
well in	cdZecs
well it	ncXdlb
well lydia	eelcee
well on	eeefej
well prepar	edbeeo
well receiv	Zgpddc
well she	cbceim
well so	cfhrdU
well soon	eZndge
well that	Zcefoe
well the	aYZawf
well there	alYhdj
well they	Yinfbd
well we	bghbrV
well well	ehddke
well with	fcjceg
well you	jcaedl
wellbe	eboced
weller	eancef
wellie	daeodc
wellie .	edZped
wellin	deehie
welsh	jWZadt
welsh .	eacdeq
wen	fdecel
wendy	ffbhlb
went	cWfOc+
went #	edcecn
went .	jpsRXO
went agains	bYZecu
went ahead	hddefi
went and	igdcid
went anothe	eddfel
went back	jgZZdn
went badly	dWjddo
went dead	dZpeec
went down	gjdefc
went elsewh	mbYdbn
went fine	eaubcY
went for	cTZagy
went forwar	fdlbef
went from	agcdod
went home	eavcdW
went in	dZZZdx
went into	fcdden
went off	dkkcdb
went ok	ibmddc
went on	kZledd
went out	djgfkT
went round	ecijdc
went sidewa	djbcek
went so	ecmeed
went straig	ebUdet
went the	cXbeet
went throug	gdkbdh
went to	YbTTnz
went up	fbjbbk
went well	hgnYjV
went with	gNPTY/
were	aejVbw
were #	dfceem
were .	dctccX
were ;	dddfel
were @s	fkeefb
were a	egjggZ
were about	eajdej
were all	fZgaki
were alread	eYneeg
were asked	edneea
were asking	eYredb
were better	daZeph
were box	eicbdl
were candid	ebceeo
were chosen	djdchf
were closed	ldalda
were compli	ddeeem
were consid	feeffi
were deemed	elefec
were deligh	dhkdbg
were due	ajdlec
were excell	diZcgl
were fine	ickdec
were for	ddhdek
were found	ddceem
were friend	fdiffe
were given	iceefg
were glowin	ekdeed
were going	Utbcdg
were good	dZYcom
were great	gfbddm
were happy	iZkdee
were held	mjZcZh
were her	fodegX
were high	iaekfd
were his	ipVada
were honest	ghbZhi
were hoping	ebaecr
were impres	dXeqbg
were in	cNierl
were inform	eaoefc
were interv	gZobcg
were invite	dhcgeh
were it	eieech
were just	feeeej
were kind	ddpddb
were lookin	ebceeo
were lovely	degdck
were lucky	emZceh
were meant	hlXgYh
were my	cjhach
were nice	dXvedW
were not	dWVfc0
were of	feefei
were on	kUbeas
were one	aghYdo
were only	deeedl
were our	XfYbgs
were over	eYmbke
were placed	cdedmf
were please	kaeibg
were positi	kfcdfd
were pulled	dijeec
were ranked	febedm
were rated	feceel
were really	eceieh
were receiv	heicfe
were record	egkded
were right	kblYib
were second	dbcdhn
were seen	iccfek
were shortl	feeejf
were so	jcadmc
were sorry	fjedia
were still	dmddee
were strong	eZXees
were suppos	fiXkch
were taken	edeeek
were talkin	dpekYY
were the	bgWVjr
were third	eceeel
were to	a7ZQYT
were told	hhjhbZ
were too	dZZdcu
were touche	ekifeZ
were turned	fdekfd
were two	cYcajq
were unanim	Wgaash
were up	cZgfXt
were upload	djgeee
were very	cXgfZs
were waitin	Zaddct
were we	ewdWcY
were with	ednXid
were wonder	fedife
were worrie	fcdfjg
were you	ZmkYZh
wes	dgmbed
west	hdbbgm
west so	eZfeem
wet	cUmfYn
weten	dcjjde
weten .	edkeee
wether	mgdaef
wether to	jlbbdd
what	dighcf
what .	lYdcek
what @s	cfjZmb
what a	dM/KWg
what about	cacrde
what an	ekeedf
what are	lcdhed
what came	fbkcbj
what can	ehddfi
what comes	ditaaU
what date	fkcgde
what day	eddlee
what days	fbende
what did	dllZZg
what do	blRXzV
what does	bdirbX
what else	dcbkdl
what follow	ZtnXZT
what forget	gacXqe
what goes	ejlbbb
what happen	ehxTiP
what have	fddmde
what he	nhgZae
what i	ljahiU
what is	fbkzTQ
what it	cjiWZn
what kind	egejde
what makes	jcegfd
what notice	ehblfd
what number	fZemef
what our	dWjZbq
what people	fkeeec
what salary	ebbmfd
what she	bnZgaj
what suits	dccqdc
what that	dtbYce
what the	cmkRbm
what they	dqPbVu
what this	lbfddf
what time	feejee
what times	edelde
what tipped	fdceel
what title	fidakd
what to	jlbfda
what was	gWbddt
what we	keXcco
what with	mdcdee
what works	eccnee
what would	YhanjZ
what you	SYckom
what your	deejge
whatev	tiZhaV
whatev .	icddmc
whatev else	idjeed
whatev happen	jcdide
whatev it	qYdeee
whatev she	jdfeff
whatev slot	fedjff
whatev suits	eddkef
whatev that	WvchaZ
whatev the	Xpfdee
whatev they	wZcZcd
whatev we	pcebec
whatev you	fmYmcZ
whatsa	tPYsYb
whatsa .	Zcjncc
whatsa from	geecfi
whatsa me	jcdjdd
whatsa you	sbdYdd
when	dscfeY
when .	UxWwST
when ?	swTQYa
when @d	edcnee
when a	dwZadY
when all	ncdeed
when and	eikbcd
when are	eZcwYd
when both	dleeee
when can	iNUa6X
when could	iPaviZ
when do	falged
when done	djYobd
when exactl	naeeed
when he	R4dZdX
when i	irZYfc
when in	eYleei
when is	ddclgd
when it	RqreXb
when my	mbcddg
when new	eahefk
when nobody	efkeeb
when not	dqcddc
when or	edkfee
when our	jkdadd
when she	d3UabY
when someon	clccei
when someth	eiZddk
when suits	eVdvcd
when that	YpnccV
when the	esbUgf
when there	V/UXcW
when they	sphRZV
when this	edljeY
when though	ejeefd
when to	jgcgdd
when we	dqhaaZ
when will	mdmVcc
when works	edelee
when would	kXbnai
when you	gLZspg
when your	icafmc
whenev	H0jgiR
whenev .	Pzaceb
whenev i	ecdodd
whenev it	bnkacb
whenev suits	ddcjjd
whenev they	argacb
whenev you	aRufhc
where	djobYe
where else	fedked
where everyo	emceed
where i	Xj1cbM
where it	aUqVfp
where that	hkfcdd
where the	cYmfdj
where they	igkZbd
where things	iamedd
where to	eqcdbc
where we	ilcfca
where you	qclWWh
where your	bndWcn
where zoom	eddkee
whethe	rhafdY
whethe a	ibefei
whethe hack	ijceec
whethe he	fdjeed
whethe i	daeqfa
whethe it	nflbaZ
whethe lorenz	hideed
whethe one	bjehdf
whethe or	sYddec
whethe that	fvZWfb
whethe the	dkclcb
whethe there	lVgefj
whethe they	noeVZa
whethe this	bctbdb
whethe to	ahaekh
whethe we	1jXVYY
whethe you	pbTniY
whethe your	efieee
which	giUnbh
which #	effiee
which .	jeZqaY
which ?	cmddee
which all	kdeefe
which are	glYddj
which case	dhdcej
which comes	edehcj
which could	bngddc
which dates	ecemee
which day	aeaxYb
which days	eadoed
which decide	dcejeh
which did	fbnefb
which evenin	ebbtda
which for	lgccdg
which has	fsWabg
which i	dgXkbl
which in	bmYZbo
which involv	heeide
which is	dqUfhd
which it	hjjZhZ
which jobs	ebmefd
which kind	kbeeeg
which leaves	lcedhd
which left	edbcdp
which makes	ddiddi
which means	ekaZem
which mornin	cbctcc
which of	bcZ2Xa
which one	ZhayXY
which our	fdeeej
which pays	ddcZkl
which point	mZfeef
which shall	ldfcee
which she	edemdd
which shift	dbepdd
which suits	dkdfed
which takes	nlbabd
which the	bndYpX
which they	mrXecT
which this	eegdei
which to	naeefe
which two	ddekef
which ward	cjccld
which was	mUoWaj
which way	qfdbcb
which we	mciWka
which week	WrclcY
which were	ejdeff
which will	XsXmca
which you	jThadr
which your	cdZjdm
whiche	yYYjYY
whiche is	fdekee
whiche way	0baWba
while	ZgtdZc
while .	enhdbZ
while and	edeffj
while becaus	eidkea
while budget	eamffd
while but	djeffe
while he	kedeee
while i	hWSnin
while it	cYmbdl
while longer	ejeeef
while since	fndeeb
while the	dK/aaP
while they	dZiqab
while this	eaieei
while until	dobedd
while we	WwZcZj
while yet	ejdeff
while you	kdhfea
while your	ddcceo
whilst	dkaedi
whilst you	embfec
whilst your	fceefk
whiske	dkbddi
whiske .	dkccdi
whitco	Zpdded
white	hjZiga
white .	jhceee
white we	fefdje
whiteb	eehjZh
whiteb .	cbkmbd
whitef	cqicdX
whitef to	dojbdY
whitfi	Zoched
whitlo	dcgefk
whitne	gdjdee
who	iqVZXq
who .	amhZlY
who alread	debden
who answer	jgdced
who applie	rWWjZl
who are	qpaXbX
who arrive	feejfd
who asked	eZdidm
who attend	giddeg
who auditi	alcefh
who came	iaecbn
who can	aQTgW8
who comes	hmcdec
who could	WXdZaz
who decide	h0YaYT
who did	lSXccv
who do	ghamda
who does	miWgag
who else	ducddV
who fit	bgeefk
who fixed	ecbdil
who gave	ficefg
who get	iqdVec
who gets	fuTYXj
who go	eecefk
who goes	endcfd
who got	vWcdZh
who had	kedadj
who handle	embeee
who has	cXgdYv
who have	jUYjas
who holds	jlbedb
who interv	kjgbdZ
who is	qXXVes
who joined	gfiedd
who keeps	kfeffc
who knew	kgalba
who knows	N2ZegV
who likes	ekdffe
who lives	dhabcp
who made	ddmeed
who make	Wlncda
who makes	btbcea
who match	igdefe
who may	eadoee
who meet	eieeff
who met	dggckd
who might	egddek
who or	eifeff
who pass	Z4cQdX
who passed	cYbqdg
who ran	elgcec
who reads	decefl
who said	ecqgeU
who sanne	edceel
who sat	jideea
who saw	naeefe
who should	efjeed
who signs	gfdkec
who sits	dodedb
who speaks	ccbddr
who starts	egefdj
who that	dseZdc
who the	kckeda
who they	drcdda
who to	dpbded
who took	gcfeck
who wait	eZcejl
who wants	edemde
who was	fbhbXq
who we	jkbddd
who were	fVuahY
who will	WrUnZg
who with	dnecfd
who works	leafch
who would	elbnZb
who wrote	jfbkce
whoeve	j5SYOZ
whoeve 's	moZYdc
whoeve gets	fufXYc
whoeve is	hkeddd
whoeve told	cfbjck
whoeve we	hwZWWa
whole	cStakg
whole @d	eeleed
whole bench	mdaWoe
whole call	edmeed
whole campai	ediech
whole cantee	fdeeig
whole crew	adnhiW
whole depart	eSqfdj
whole group	dffmcd
whole list	doYedg
whole of	Xgcjna
whole office	fdleec
whole panel	gdceld
whole progra	ebnefc
whole projec	eboeeb
whole recrui	ebceem
whole region	hdieee
whole team	cjfefe
whole thing	nYpTXj
whole week	dYdidn
whom	TyedVd
whom .	dpeaed
whom it	ahlfdc
whom should	edfjff
whom to	bojZcZ
whom we	bmajZh
whom you	ckccdj
whose	blUVYz
whose availa	edcceo
whose backgr	eadedp
whose detail	fcjeeg
whose experi	eccddp
whose profil	eladeg
whose qualif	fceeem
whose skills	iibbfg
why	aTakhs
why .	XXhmbn
why ?	feeean
why everyo	hmZeee
why i	aZcdZv
why it	lhbgdc
why no	canhec
why not	mggbdb
why the	damidd
why they	eZdclj
why this	clZmeb
why we	dYecng
why you	lgVlbf
whānau	feaehj
whānau gave	gebddl
wide	eZqdfb
widen	ehcefh
wider	fgffff
wife	lkeQpV
wife 's	bZrecc
wife .	oUmXlZ
wife about	fmedce
wife and	gkbYlc
wife does	gkceee
wife had	ebbelh
wife who	hcbdnd
wildli	fhedfg
will	pmYadc
will .	YliXqW
will add	gjkYdd
will advise	gkdced
will all	eqabcb
will also	ceofdc
will and	fdoeda
will announ	jYddkg
will answer	tbcZcc
will apply	dbjZem
will apprec	ejeeee
will arrang	aicfih
will arrive	fgidee
will ask	prXaZZ
will assess	eoddeb
will assume	aZbrhd
will attend	ddence
will be	ojcbfa
will begin	Ypdchc
will believ	obddee
will bell	bqcced
will book	cbbrde
will both	kbnZdc
will bring	mZfajd
will call	qlbgSY
will carefu	sccdeY
will carry	debddn
will chase	Zvacdb
will chat	cleefe
will check	YxcZda
will choose	tadbdd
will circle	sjWXcb
will close	dXrcde
will come	nzbNaY
will commun	racddc
will compar	epcceb
will confer	fideee
will confir	5UZWbd
will consid	mibcdc
will contac	h0ZbaU
will contin	digeee
will cover	kYaimb
will curato	epcdea
will cv	dSwZka
will debrie	kbfeff
will decide	qeYkZZ
will defini	kkZZah
will delibe	fieeee
will dial	dgcled
will dig	bhejee
will discus	klcbdc
will dm	pcebde
will do	haPgxa
will draw	bnaZnb
will drop	orXWbZ
will email	oidYiW
will enjoy	edkfed
will examin	ihecfd
will exist	cVteee
will expire	Zckfdi
will explai	WbYlat
will fight	ehkfcc
will fill	ggdcei
will find	iSkjmY
will fit	dfdelc
will fix	dkegce
will follow	YkVjme
will forgiv	ecedjh
will forwar	tWdddc
will from	cclcei
will genera	bZfdqd
will get	xmaXbW
will give	3ebUXa
will gladly	efceel
will go	WpYjhd
will happen	Ysedda
will have	/XVYcZ
will hear	wuWUaX
will help	cclice
will hire	cekeic
will hit	epdZed
will hold	edWfpf
will holler	huWacY
will i	jbnXdd
will inform	ltYXeV
will introd	cicjee
will invite	atdcdb
will it	mgddbe
will join	ddclgd
will just	dYdeho
will keep	UqcQYx
will keiko	dicedj
will know	/aWRSZ
will land	ngbaed
will lapse	ebcdfn
will last	ebmgfb
will lead	icfgee
will learn	okYWde
will leave	jMRZY9
will let	p2SVXX
will like	mVdcnd
will look	c9QYaV
will lyk	jkYbdc
will mail	iQasbj
will make	xoVUcV
will match	eaeape
will meet	flchdb
will messag	lfYlbb
will miss	eeckci
will move	awWbda
will nag	glbeed
will need	Zharfa
will neithe	danfee
will never	fbrZeb
will no	eejeee
will not	Vdcdbz
will notify	rfgYbZ
will now	siYgcV
will nudge	emceee
will of	cbkeei
will offer	beefgj
will on	jefeef
will only	ehjfdb
will pass	mjOiak
will pay	daedjj
will person	maedfe
will phone	qgWmXX
will pick	R0lXaX
will ping	Xoccdk
will post	mcicdc
will presen	fpafac
will provid	dnYied
will publis	mmYaea
will push	dleeee
will put	dsViaa
will reach	frZdbb
will read	aueVhY
will receiv	xqSWdV
will regrou	ejeefe
will releas	hcefie
will remain	cZfahq
will rememb	dgcmbe
will remove	dcledf
will reply	mkYcdd
will report	mhcade
will repost	feiffe
will respon	UkrZec
will retain	dfdben
will revert	sqUWbX
will review	qjXfcX
will revisi	bfedem
will ring	rWXnbd
will robyn	ddemee
will run	lnXbcc
will say	vXaTnc
will see	TxYjba
will send	hdafoZ
will set	UVX6dW
will settle	hWdgme
will share	kjcYcg
will shoot	kdeeff
will shortl	fgeifd
will shout	XxZYch
will show	cidhaj
will sign	ideela
will sit	qfZfcZ
will sleep	rjXabb
will sort	eceikc
will speak	koaZbc
will start	dakfjd
will stay	caqYcg
will step	ecYjel
will still	kccckb
will sugges	ebeodd
will surviv	galefd
will sync	jhdeed
will take	ZuTjlS
will talk	f3YWYV
will teleph	wfabYb
will tell	/fZQUU
will text	vhYXac
will then	mpZYca
will theref	iccben
will think	daiZZs
will treat	dVpjea
will try	fjhfcb
will txt	hldbee
will unders	XiXcXx
will update	itZZaa
will use	mdafdh
will visit	ecdmee
will vote	hceeie
will wait	daeenf
will walk	addile
will want	YeZsiZ
will whatsa	vadXdc
will work	Zkdkde
will wrap	pdaceb
will write	kxcYcR
will you	UPSY/R
will>again	glghZc
will>answer	rpYbbZ
will>ask	blaife
will>away	dcdafp
will>bye	YnaYfn
will>chosen	jlZWle
will>closed	XXljhi
will>date	4WZfba
will>decide	slfYfT
will>free	bldrbW
will>give	ghYlhb
will>goon	dhbgdj
will>hear	toYZab
will>hold	kbcadn
will>if	hnfXdf
will>joy	ZXgegs
will>match	ZmctbW
will>me	jZbkge
will>meet	apYpca
will>news	yhZZZc
will>not	cieddk
will>offer	agddlg
will>others	eZefdp
will>papers	Zabsjd
will>post	Zgfdmf
will>receipt	QoXemj
will>refuse	piXVhg
will>review	bvYjac
will>said	ijRlaj
will>soon	csZhcb
will>sorry	blVaUv
will>start	YcZeri
will>step	cnXsZc
will>thanks	Vahjdn
will>them	gjZhgd
will>wait	gogXpR
will>will	noZbbc
will>you	heYkhd
willin	ZiZrbd
willin to	ZZbwce
willow	fcdkfg
win	cjnVhc
win .	dandgd
win a	cdnded
win it	eifefe
win the	dlacdk
win you	gdeiee
wind	ffdgie
wind turbin	fcegie
window	ZZqfnV
window .	dgmVoW
window and	dkeffd
window my	daichj
winds	dgcbhk
winds .	dfdcel
wine	cQhqif
wine .	eaheek
winema	feeheg
winery	eeldee
wing	edgfei
winifr	klcdeZ
winner	kVfang
winner on	daeffm
winnin	eckbdj
wins	gkiadb
winter	YdmZan
wir	fYtbbb
wir melden	edjeee
wir remote	ecnddd
wir strong	ednddd
wise	amebjd
wiser	ayacbW
wiser .	bredca
wish	Wgkcem
wish .	ekobdV
wish and	edekee
wish for	eobgae
wish i	aodXXm
wish it	cccdcr
wish me	ccglde
wish that	Zcbdqf
wish to	WknhjV
wish you	bWkads
wished	betZZf
wished .	dhsbdX
wished me	ehlcdd
wished to	ebdfdm
wishes	hchilW
wishes .	ibccme
wishes for	abuYdc
wishes from	gaqdda
wishes to	ZiTppW
wishes we	iehfae
wishes you	kbcdek
wishin	ePrXij
wishin you	fUtZZj
with	decjdi
with #	YdZrlZ
with .	dwZbbZ
with @d	obZkdb
with a	dYVgew
with accord	cocded
with all	bnhghU
with an	oPaZks
with and	hZcoce
with anothe	aXgajq
with any	kjWZig
with anyone	cjnidT
with anythi	cijdgb
with apolog	cbdfep
with applic	iZVYdw
with attent	eiecfh
with before	eedeek
with benefi	djocZd
with benelu	djdefg
with best	fideef
with better	edefej
with both	nbcgdd
with candid	ibfcej
with care	hgccej
with childr	ecbocg
with chowdh	icZend
with client	jidbee
with congra	ejbfdh
with data	ediiec
with dates	bmeeee
with decisi	meddde
with disapp	ebcecp
with dr	decmee
with effect	YjbZoh
with everyb	bjeiee
with everyo	endjbX
with everyt	fXiagj
with experi	fedffj
with facult	fdejff
with feedba	Qjccdv
with financ	ilcbbg
with five	eZZgfo
with flu	esbddY
with forms	eclbid
with four	cYaqck
with fresh	diffff
with full	ffeame
with future	eeaeen
with great	eaceli
with ground	pcceda
with head	jefdff
with height	ecemce
with her	mXTlcl
with hersel	ncebee
with him	cjUuYZ
with hiring	hkkbdZ
with his	lXXiZo
with houses	eddefk
with how	ojbaYe
with hr	ccjahj
with i	dfeblf
with icu	eeeeif
with immedi	eZseeY
with in	dncdfd
with intere	dcdccq
with interv	hdeefi
with it	YWoZhn
with its	dcdicl
with kind	ielcea
with legal	YvYbdd
with less	eeedel
with limite	edkeee
with local	fdeefj
with me	asXiYg
with mine	afkkcb
with more	ZTSXa/
with mr	dadped
with ms	eecmee
with my	gUlZqb
with news	lcfdfe
with next	fjedfe
with no	bkwZcU
with number	ehdiee
with occupa	feeief
with one	iicihX
with only	hdiefd
with or	fcmZhd
with origin	ddbfoc
with other	dTcccx
with others	cmabcm
with our	hacrZg
with paws	jZdebl
with payrol	ocebef
with people	dbkhdg
with photo	eebmed
with photos	fddeel
with placeh	iZkicc
with pleasu	iXabjo
with qualif	eleded
with questi	jjZfec
with real	cWbjkl
with refere	fffZek
with regard	djafdj
with regret	ZUpZdn
with reside	bdYbtY
with resign	fcmfec
with result	naeefe
with roaste	kfagef
with shortl	pedddZ
with silver	eicefh
with six	eeejef
with slides	ecdoed
with some	Zencfg
with somebo	jVYhbp
with someon	Qaaea3
with someth	erbcdc
with storie	dclcck
with succes	ehaeel
with thanks	bfdhZn
with that	bkrdZV
with the	fibmcd
with theatr	fdeedl
with their	uXYhcc
with them	ajkcce
with things	egdeej
with this	Yifbih
with those	iglahW
with three	bjckfb
with tops	dfadoe
with two	gacwXc
with under	fdfeej
with us	bjhbhf
with we	dhefjc
with what	oYhcZj
with whatev	qZebee
with where	ijdece
with which	eeleeb
with whom	dsbada
with year	elecee
with yes	jfedef
with you	agbscd
with your	Xadslb
with yours	dibecm
withdr	XM+VXl
withdr .	aWydfX
withdr all	feVfer
withdr and	dWajim
withdr as	eeZdVu
withdr by	bbjcZq
withdr from	hR2aaW
withdr in	fbldkZ
withdr my	cbzbaU
withdr of	felefb
withdr on	echeei
withdr the	bWTaa5
withdr they	dcmede
withdr with	eerdeW
withdr you	feoefY
withdr your	db2aZS
within	/MUgdd
within #	/BUYTX
within .	aedddp
within @d	kccjce
within @p	E+ZdcZ
within @s	6OWiga
within a	Zccmel
within europe	feeiff
within storie	yVZagc
within that	kbegfe
within the	+DQgbk
within walkin	eeeedl
withou	mRX0Xg
withou .	dddoeb
withou a	jXpaWj
withou an	lbddei
withou appoin	eaWmcm
withou being	cjbdma
withou furthe	femgfY
withou having	chdqcX
withou her	gmcdec
withou him	ekeefe
withou hiring	ebYeer
withou it	XbV8XX
withou knowin	mbcfef
withou making	ebdeen
withou me	dkadei
withou one	oTbjdi
withou phone	ejeeff
withou regard	fejfed
withou saying	cangde
withou signal	giidea
withou tellin	eidddh
withou that	cieiee
withou the	cnYlae
withou them	gcdpeZ
withou this	fedjff
withou you	nSWiep
withou your	gYaoeh
wknd	ejceeg
wknd messag	ejceeg
woman	eraZXj
woman at	lhbedc
woman from	fkhddb
woman in	gjdeed
woman said	cieied
woman told	dldefe
woman took	galefe
women	kUqZdf
women in	gbnaeg
won	YTjOsr
won .	eYaWfw
won a	dcpeeb
won over	ehaZij
won the	dYhenc
wonder	chjbeg
wonder .	neefeZ
wonder about	emZhed
wonder conver	ebeiei
wonder day	Ylabjh
wonder we	bndeee
wonder what	emfbde
wonder whethe	ehejdd
wonky	feedke
wonky .	feedke
wood	ecemce
woolly	dehcjf
woolly .	egdcke
word	lkcgcZ
word .	kfSlef
word ?	fccmee
word @d	leedef
word about	WT0fca
word and	fnbekV
word before	idffff
word by	qbeYhe
word for	inWZci
word from	evVYce
word i	cfeena
word in	embedf
word is	Znicdc
word of	jjdcec
word on	ihfheY
word that	iefeff
word to	kaaden
word was	Zndecg
word will	naedee
word with	Zkcmce
word within	mcfcfe
word you	djeakd
wordin	cmedee
wordin was	cleefe
words	giYoiV
words .	sQZigb
words a	iceedi
words about	dZhhmb
words and	cdckjc
words but	fqdfZa
words on	bamkdb
words so	hbkcfe
words we	ehcfkb
words were	dccbra
words you	qbdbed
work	WXhrfi
work #	eeifee
work .	QoTvfd
work ?	YVb1bb
work @d	bWoamb
work a	eZbtad
work alongs	jbieee
work and	ZfngfZ
work as	efckfe
work at	gXjeam
work before	ebflef
work check	eddkfe
work docume	ecbikd
work experi	dccmch
work for	bUahwa
work from	kcecie
work hack	ciccek
work here	cbiema
work i	Zhdmee
work in	cXfnbj
work involv	eemedc
work is	emcfdc
work just	feeiff
work on	jXreYa
work out	chhcWn
work papers	ekjcdb
work permit	dfVrjY
work sample	clflaY
work share	eeejee
work so	diccnb
work there	fanebg
work throug	erYgca
work to	dabces
work was	edcefm
work we	fcedem
work weeken	cXcekn
work went	fcdeem
work with	nWiUof
work would	docced
work you	cfcgan
workab	fedlde
workab for	fedlde
worked	VYibgs
worked for	ealedg
worked on	dkjddZ
worked out	YcZbon
worked throug	eaheek
worked with	dZZibr
worker	hYfViq
worker .	iUefhl
worker in	ekddhd
worker post	dddcdp
worker role	lddeef
workfo	iakehb
workfo reflec	feeeie
workin	gmYkdb
workin .	fdledd
workin at	cmiagc
workin day	kadjcd
workin days	ngdaed
workin for	fciedi
workin from	dcdina
workin here	eZhcdn
workin holida	dbceeo
workin in	dabhne
workin interv	dieeff
workin on	iuVcbY
workin our	dsbdeX
workin studen	leddff
workin throug	medeeb
workin togeth	edciej
workin with	bbcnhf
workpl	enbcef
workpl .	enbcef
works	mgZpeT
works .	YTexga
works ?	ecdnde
works and	chfhff
works becaus	ieeeff
works counci	moegXU
works doctor	hicfee
works for	ZZZvka
works in	lbedci
works on	bedhke
works out	kfecee
works there	csgdeS
works until	dcedme
works with	jeZgcj
worksh	Zinbia
worksh .	YmnUkY
worksh @d	dcbmdh
worksh and	ebncee
worksh on	dlbgee
world	gknWfY
world .	eYubdc
world in	cmccdh
worrie	aamniW
worrie about	cdbjpY
worrie at	ebdned
worrie you	edefej
worry	kjgkXU
worry .	XrXjde
worry about	lWdpba
worry if	jiddee
worry silenc	lddefd
worse	dZocdi
worse .	eapdaf
worst	nXdaqW
worst part	kdfdff
worth	ZdgdZr
worth .	fiaddk
worth i	fcdeem
worth it	dkeeee
worth the	ddeffk
would	aiYlhf
would #	edecji
would .	egeWpd
would @d	eaatea
would a	dnncXW
would accept	enfdcc
would all	ecdeem
would alread	YXkUjt
would also	ekeged
would answer	hcfhef
would any	fceffj
would apprec	Ybapmb
would as	dZdebr
would ask	olcceU
would be	bqXcfk
would become	eiceie
would begin	cledfe
would bring	epeUei
would call	S5fVaX
would change	dddlef
would choose	maeeee
would circle	mcddee
would come	U0alVY
would comple	ehkeea
would consid	ccbuYd
would contac	kldcda
would decide	ehkbgb
would defini	mTemee
would do	ZqXmcX
would email	jcfeff
would encour	cdccdp
would eoe	dZddkl
would expect	wXebad
would feel	adbbkm
would fill	eedgei
would find	nWaacp
would fit	dockdW
would fly	fZende
would forgot	egdndb
would found	dXxbdW
would get	moYRbg
would give	aqbded
would gladly	dalbej
would go	clhgbc
would gone	aecgjh
would guess	elebee
would hack	dYeteb
would happil	eZlbdl
would hate	asaagb
would have	VibaT5
would hear	dxaYaZ
would help	ZdZqgf
would hire	jsacSe
would hope	nocUcc
would i	YVVslj
would invite	erdZcd
would it	gcajam
would join	cYcYvd
would just	edefje
would keep	cTjegn
would kill	ednbed
would know	wgWVhU
would left	dflcia
would let	oaeWej
would like	WVYxsb
would look	dkegde
would love	Tddjtb
would make	eibigc
would maybe	eqdZec
would meet	crcZde
would mind	cZjkjb
would move	gdchdi
would need	ckddjc
would never	lRcjcn
would no	jYcidj
would not	azXagX
would nothin	cZefmi
would now	adbrfa
would only	XxYVfi
would phone	nibZYi
would pick	nbeded
would please	eeejee
would prefer	jbafek
would probab	ZoeYdl
would propos	fdejfe
would put	cpVacm
would rather	TijXZs
would reply	jcfefe
would ring	ZvZagY
would run	gfjhZd
would rung	dbbdjl
would say	rwYPcQ
would see	coegdZ
would send	dkdgdd
would sent	dlYYdo
would settle	pYeeee
would sit	ekeeee
would skip	ddebhl
would sleep	cddfmf
would so	elecYj
would sooner	djdhcf
would speak	mmbZdc
would spoken	dfeeif
would start	btbmRc
would stay	ededdm
would still	gOaucl
would stop	ecZedp
would sugges	eeeief
would suit	cXcsbj
would take	drTkUh
would talk	diclcd
would tell	fhrUYe
would text	pZfdde
would that	iZbsab
would the	cYjqiV
would then	ctdZdc
would there	fieffe
would think	YrZifa
would usuall	Zkejdd
would value	fdejfe
would very	eYcmig
would want	XdXqej
would welcom	bdembi
would work	edelde
would write	hmgbfX
would you	WRY3uV
would your	defjef
wouter	feeefi
wow	hgmXiY
wow .	jgidda
wrap	rjXYbb
wrap this	obddee
wrap up	njZZcb
wrappe	jbdefi
wrappe up	lcdagi
wrappi	iefeff
wrappi up	iefeff
wrestl	dZkkec
wrestl with	dZkkec
wriggl	ncecfd
wrist	bimcdd
write	glYidd
write .	hjVYhl
write @d	oXhhdb
write a	Wdbsbi
write again	daqgea
write and	dgffei
write as	djeeee
write back	WgZtfb
write by	jaeiee
write if	eieffe
write in	jdfefe
write it	ldYddl
write me	ccdqcd
write more	cfaden
write on	bmfVgh
write once	bneeed
write one	Zkcgkb
write that	dajdhi
write the	gjhbhb
write this	ZTcbnr
write to	sjbedT
write up	imdeda
write us	eedieh
write when	X4ZbdW
write with	fYcidn
write you	Yeaobl
writer	bYcknf
writer than	fdkffc
writes	vcdZab
writes .	dcleeg
writes her	lgcedd
writes to	teZbcb
writin	lVZfrc
writin #	cffbmf
writin .	njWVjc
writin ?	ccepdd
writin @d	rYddfb
writin a	fejfdf
writin about	ablgcj
writin and	lkeecZ
writin as	dccimc
writin at	deddme
writin before	mcdeee
writin by	mbebjd
writin exerci	eaenfc
writin from	lfkabc
writin is	edeeek
writin me	gddaoc
writin not	jcfefe
writin of	cmddge
writin on	nacfee
writin sample	abX0Za
writin test	dddmee
writin that	iccdem
writin the	jnZceZ
writin this	ecedmd
writin to	gXicki
writin up	hiddee
writin we	eefckf
writin with	bZYakt
writin within	dccXjp
writte	bfUrnZ
writte @d	iceehe
writte accept	bdeZsd
writte and	edfjfe
writte by	bmjcec
writte confir	eebdmf
writte contra	ededmd
writte exam	eddmce
writte examin	ajdjef
writte exerci	Yddtbe
writte explan	egeiee
writte invisi	cdZqcg
writte it	dYccrd
writte letter	edebhl
writte me	iTogfd
writte nothin	boeeed
writte offer	bbcZvc
writte on	fffbjf
writte one	dbZavc
writte paper	aeZwYa
writte part	aeemef
writte questi	Xpddee
writte statem	ecejeh
writte task	eefief
writte test	habnXk
writte that	ekefee
writte the	idcdld
writte to	lugYWR
writte up	ckfefd
wrong	ZapdWm
wrong .	hafici
wrong addres	fencec
wrong and	ekcgde
wrong answer	WQekdr
wrong candid	ckicfd
wrong chat	cbuYdb
wrong job	eecfel
wrong link	dccodZ
wrong list	fbchel
wrong number	dYwccX
wrong of	kgcYfh
wrong one	ekkaec
wrong people	ejdedf
wrong person	donZdV
wrong there	gmaedd
wrong thread	egihea
wrong to	dnadib
wrong way	hZfddm
wrong you	fjeefd
wrote	cfsaXf
wrote .	ehXZcr
wrote about	jhZkcd
wrote and	dhlcce
wrote back	daqadf
wrote down	dYrdeb
wrote in	bdcnff
wrote it	cpWahg
wrote that	bnbdfg
wrote the	eapcee
wrote to	eP2gYW
wrote we	nmcWeb
wyk	fefefi
x	fhfZZm
xiomar	eeeegh
xmas	fddbmf
xp	feeffh
xx	cmYbek
yard	aYhojZ
yard .	emXidd
yard and	ecijce
yard is	dfjdff
yard marsha	fdieeg
yard office	eacqdd
yarns	eceefl
yasmin	cencah
yaw	eedmce
yay	fnkaaZ
yay on	jeefef
ye	fdejee
yea	fjcbkb
yea or	gedckf
year	cQjbnn
year #	Vbanfm
year .	kXlYif
year @d	cemZjd
year and	ZkUXir
year contra	feeeje
year draws	fejeed
year from	ecqccd
year in	dTgpbj
year is	djeege
year nines	ddekee
year olds	edencd
year on	fdjfee
year post	dcbdpd
year so	hYican
year to	eeneZe
year we	jgceee
year with	ddkZlc
years	aRbeqp
years .	bbbirZ
years abroad	edgldd
years ago	eamcmY
years and	fdieeg
years as	feeefj
years at	eccdlg
years day	ffebkf
years experi	eddidi
years in	dlebeg
years nobody	ldedef
years of	cVWlhp
years unless	fddefk
yellow	UWghwY
yellow fever	dfejef
yellow sticke	ccbjnc
yes	iXWc4W
yes #	VYWthi
yes .	TYPW/a
yes ;	eZecjl
yes ?	lfYQub
yes @d	fcahih
yes @s	eddele
yes a	hbeffi
yes and	tSTbtb
yes at	dcdepc
yes before	caZjoc
yes but	dhZeZp
yes by	OXgZ6X
yes contra	edeeke
yes either	bpgddb
yes first	ekeede
yes for	nafYie
yes from	SYTg7U
yes got	dpceca
yes he	beednd
yes i	cdWkco
yes if	dadkkd
yes in	Xdlige
yes it	rXiYjY
yes might	jeeeef
yes my	ejccal
yes no	yVXchY
yes nor	doZjca
yes of	dpWdic
yes on	haecnc
yes or	/RWdhT
yes please	dcbmic
yes so	ZbalXs
yes soon	drZdbd
yes still	kfcfee
yes that	hVrTfi
yes the	cPwVkg
yes there	infabb
yes they	hkWkag
yes this	djebkd
yes to	ScXvsS
yes we	ckefai
yes when	dZebsc
yes within	Wdeiki
yes would	cbenhb
yes yes	dlbdhe
yes yet	fjefde
yes you	hRgcuZ
yet	e+VfcO
yet .	d/UbaN
yet ;	ekdhed
yet ?	mUkZdl
yet and	aocgbf
yet as	ekeefd
yet but	rRhimW
yet comple	djdged
yet confir	fanfec
yet for	fqeeeW
yet from	cpcced
yet i	ivYhcR
yet made	dddpcb
yet on	ekedee
yet say	fkeefc
yet so	ebakjg
yet sorry	tZaeeb
yet tell	eieeff
yet the	ccamdj
yet they	cedfnc
yet though	Zofdfe
yet to	b4XVba
yet unfort	dodeec
yet we	ecaigk
yet whethe	elhedb
yet who	fleefc
yilmaz	dhehee
yilmaz impati	feeief
yo	eblagh
yo .	lcefee
york	eamheb
you	fcdhjf
you #	jWcfsW
you .	ZhZesd
you ;	Xcbpck
you ?	YPb4ef
you @d	9VXeZX
you @p	Tldeki
you @s	PlYqmc
you a	jjdehY
you able	caatdd
you about	boZnVg
you accept	SXWb/Z
you accord	ocdecd
you across	ccemee
you admiss	efeZoe
you after	guWUZj
you afterw	Zpdeed
you again	hcYrXh
you agree	eaedoe
you alarme	ekceef
you all	ofpadS
you along	dZckdl
you alread	Ykibkb
you among	cZdqfe
you an	ifXYni
you and	fdZfmg
you anothe	bxecdR
you answer	bbamgk
you any	bdakbo
you anythi	e4UYWT
you applie	eecYdq
you apply	hdbkdf
you are	adWnrb
you around	ZVsjZf
you as	XYaO/W
you ask	dlSfXr
you asked	lRkTnm
you assist	cbdcrb
you attend	edmdfd
you availa	feekde
you back	kbRqWk
you be	aXTurY
you beat	cbbfqc
you becaus	cacdsb
you become	jbcdma
you been	fcelee
you before	rYVhjb
you begin	ccZctb
you behind	dgclfb
you believ	dYbacu
you best	ecendd
you better	eYjlef
you betwee	beelee
you both	geigZh
you bring	eddmde
you brough	eclbeg
you but	TicaXy
you by	/LXgca
you call	acaqgc
you called	cYmmca
you came	ckURcw
you can	iSldhk
you card	edmeec
you care	eenbee
you checki	ckZdld
you choose	cZesdb
you chose	jglcdZ
you cleare	ebemee
you collec	adcjbm
you come	TaY2iV
you coming	abkZlg
you comple	gkhcbc
you confir	Zbanjd
you consid	dcdnai
you contac	hapdeZ
you correc	ebdgel
you could	bWR1ci
you cover	cebnde
you curren	edfkee
you dangli	febffk
you dates	beeode
you decide	fgbbnd
you declin	eeddij
you descri	edeeel
you deserv	eaihZl
you despit	deefek
you did	Zagefp
you direct	axZgcY
you do	cdduhV
you down	ZiOgfr
you drive	eaeqeb
you drop	dbbmej
you during	dbkYbo
you earlie	dnccdd
you earn	eZcobh
you either	gUcpak
you elsewh	eVeeeq
you employ	eccddo
you enjoye	fardba
you enquir	ecZgdp
you even	ejdgde
you events	ldeeed
you ever	eblfcg
you every	caVdfw
you expect	rheXZe
you explai	fedjeg
you failed	fbYgeo
you fancy	Zadjcp
you feedba	lYlcag
you feel	dOnldj
you fill	edgkdd
you filled	ieehed
you find	ebkhhZ
you finish	dXkdcn
you first	YWYkmn
you fit	cdejei
you five	jhdcee
you follow	bbZnbn
you for	ffhddi
you forgot	hdnZdc
you formal	eZeelg
you forwar	ggQpWn
you found	hXyWYc
you free	aVU1aj
you from	UXvazK
you full	fcddkh
you furthe	kXaldg
you gave	bYfkbo
you get	0WYlaX
you gets	ocecee
you gettin	epXaal
you give	eXdhpc
you go	Zcqdgb
you god	fdefei
you good	elbech
you got	UZWX/V
you guessi	dgidib
you hack	iddqaW
you had	aXheho
you half	hdccmd
you hand	edecme
you handle	mZdedj
you hangin	mghfbY
you happy	dkdffd
you has	cgalWm
you have	eUhomZ
you he	fhddcj
you head	edfjib
you hear	1gcScU
you heard	YjcZof
you henrik	mjdbca
you her	ngdbcd
you here	dThuUi
you hersel	fcejef
you hired	eqeecX
you hold	ajdpZc
you honest	ehcedk
you hop	cdemee
you hoped	ddceij
you how	oiYVgf
you i	aiZhgi
you if	fYkWbt
you imagin	eandde
you impres	bladgh
you in	faPomk
you includ	dpZdgc
you inform	YqkaeZ
you inside	oaddee
you instea	eeejib
you intere	cdbrac
you intern	crbccb
you interv	XXebby
you into	eddihe
you invest	efddfk
you is	Webmld
you it	Wagbmm
you its	dkbejc
you join	dYZVsl
you joined	cgddnc
you jump	ecdmee
you just	bjYmia
you keep	cUpjbf
you kindly	bdaffo
you kno	mbedef
you know	jpgTbg
you latest	ncecef
you left	YXwhcY
you let	TUhgug
you letter	eXkeld
you lettin	emfddb
you like	XShgud
you liked	gdjdfe
you listed	lfbhcd
you live	ekZghe
you look	dceiie
you lookin	fdchej
you lost	dbbadt
you lots	fedefj
you luck	ebackl
you made	YVU2Th
you mail	eahndd
you make	VlVwUg
you manage	edekee
you may	gRkefo
you meet	efWuZc
you meetin	Wbfsde
you mentio	jhmXZd
you met	glWmcc
you might	UjnghZ
you mind	geUwWb
you missed	Zgbpag
you more	lljbaW
you move	hcdbme
you much	fedefk
you must	SfQ/SX
you my	fldcdf
you myself	gdYWol
you named	ejcboY
you need	cbfjej
you needed	ddkbeh
you neithe	efbdel
you never	dbncmW
you next	ekWZeo
you nkemel	fckgec
you no	lfpkZN
you not	uiZUec
you note	dWxdeX
you nothin	jhdeec
you notice	jiecde
you now	nNZkkj
you object	bjcigd
you obtain	eeeiff
you of	kjaciZ
you off	chclai
you ok	ccbscd
you on	nOPnth
you once	QwihaY
you one	fXZsai
you online	edmcee
you only	cYccok
you open	dbcmjd
you or	qbbccf
you our	wWjWdc
you out	jfmada
you over	acaksW
you owe	dbpgca
you paid	aegdcn
you pass	eebhkc
you passed	egfdrU
you past	dbefdm
you perman	ecdape
you person	cddkci
you pick	XZnkbg
you ping	feeiee
you place	kckeea
you play	dZmjce
you please	bYqlaa
you pop	dbcpia
you posted	c9RZXQ
you prefer	abawbd
you presen	eccdmf
you press	eeeked
you promis	eabind
you proper	eeccme
you provid	iZdilb
you put	fSefhq
you rate	eioWcf
you re	feeief
you read	cmSjlb
you really	fejeee
you receiv	oZldca
you recent	dZwZcY
you redo	feekde
you regard	YuZhcb
you regist	cejche
you reloca	dedmdf
you remain	c+WYYM
you reply	eceele
you reques	gdmddb
you requir	calkcc
you resend	ebWtdd
you return	enWclb
you right	sSlabg
you ring	VVeqil
you rooms	ehkbdd
you round	capjba
you run	gedalf
you safely	eeiefe
you said	Zealgh
you saw	hcbgej
you say	UbWb6V
you scored	bkXccq
you second	fmdddd
you see	XhlkYd
you seem	ekcicd
you seen	ecuZXe
you send	dZbreg
you senior	ffeekc
you sent	ZXmoaf
you shall	tZYclZ
you share	fflZge
you shared	ejeffd
you she	cbcedq
you shoot	fedkee
you shortl	Wtdcfc
you should	jZgXli
you show	eclheb
you showed	edkeZj
you sign	VYlbtd
you signed	hajZdk
you sittin	cgdYqd
you smashe	ekddfd
you so	abdipc
you some	aleeeh
you someon	clmadZ
you someth	ftbcUf
you soon	Ylbeld
you sooner	iSbbjp
you sorry	ceddem
you speak	dbeqbc
you spend	ebijed
you spent	ecbdep
you spoke	ciieag
you stand	veYZeb
you start	cUVa5a
you starte	bTzZdZ
you stay	chbemb
you stayed	feeeek
you still	cTWylb
you straig	0abZcY
you subjec	feeeie
you succes	femdec
you sugges	feeife
you sure	eceije
you take	SMXa/W
you taking	fdcefl
you talk	ddeboe
you talked	fdeieg
you taught	feeffi
you teach	ddcqdc
you tell	SPozbb
you than	bXdgdq
you thanks	eegbek
you that	eUbdlr
you the	hTXb0g
you their	nckYcd
you then	gXeocc
you there	lcsbbT
you they	gieRki
you think	eXVavk
you third	ebefZp
you this	hdWccr
you though	dXYjep
you three	eicjde
you throug	WXYSvt
you ticked	ecmddf
you till	ecedoc
you to	XWbqpf
you told	ieeeaj
you too	XT5VYd
you took	ahjbfg
you travel	hbigee
you try	edddem
you turn	fdegdj
you turned	jZgapZ
you twice	lVbgme
you two	ZdpjWe
you unfort	deeeek
you unsoli	ejeefe
you until	fSUygb
you up	XhSqje
you update	dlgeeb
you upload	dccqcc
you useful	shXcdX
you very	lagddh
you via	Ydcrce
you wait	kTgfme
you waitin	edabim
you want	YQoTnu
you wanted	aVVUus
you warm	cncbbh
you was	alVfZq
you we	bkaVkl
you well	aehbZr
you were	ZWcTh6
you what	qZlebX
you whatev	dmdegb
you when	PwrVaa
you whenev	Zqdbde
you where	bodeee
you whethe	zScWia
you which	nYagcm
you whiche	aodeed
you while	eZhjjb
you who	jhdicb
you will	uhWZiZ
you willin	eeekee
you wish	YRioij
you wished	ectfcW
you with	tdfZiV
you withdr	damdid
you within	+GVdiW
you withou	fgdmdb
you won	fehbke
you word	ldedee
you work	kZdjgd
you would	VhbiZu
you write	accoci
you wrote	WooeaY
you x	cmbcdi
you yea	gedckf
you yes	hpbadb
you yet	czZabZ
you you	bclXpb
you>again	acclen
you>answer	nfeecd
you>ask	cZkjef
you>away	Yigfmb
you>bye	dZigel
you>chosen	aaXgvh
you>closed	aYigem
you>date	tVZifd
you>decide	fWfmmZ
you>free	aZhpdh
you>give	dbcueb
you>goon	bjakcj
you>hear	smcWac
you>hold	cbmdbj
you>if	jhcbgf
you>joy	abjahn
you>match	cdgjbk
you>me	jaggee
you>meet	cZdqgf
you>news	rdabdg
you>not	hcabbs
you>offer	baVb2f
you>others	hifebf
you>papers	bgcoee
you>post	cbddqf
you>receipt	jkqWcW
you>refuse	ddYifn
you>review	bgameh
you>said	bgcjgf
you>soon	gneeda
you>sorry	YVhdXz
you>start	bYYb2d
you>step	acavah
you>thanks	kdnaXg
you>them	decfjh
you>wait	hidaeh
you>will	ifafgg
you>you	eaghif
young	ZaSlln
young man	caYmle
young people	feeefj
younge	ZYgdnh
youngs	cYojce
youngs .	eaijdf
your	bciieg
your #	hgXrbZ
your @d	fdgide
your @s	eefief
your a	edbeen
your abilit	feeffi
your academ	dhXdhl
your accept	YbbY2b
your accoun	bendfc
your addres	bWemjf
your admiss	daadnk
your adrian	dgZjdi
your advoca	efbeek
your agency	dbhfma
your agent	gmXZmb
your alert	eekeee
your andrei	dfapbd
your answer	adZdyZ
your app	mZffcf
your appeal	ciceej
your applic	fhedYn
your appoin	SWdU/Q
your area	bfsVce
your arriva	eedfje
your articl	caiedl
your assess	acZuec
your assist	edemed
your attend	deZodg
your auditi	cbakdm
your availa	Ybc0Za
your backgr	beYmYq
your badge	abkeke
your bag	dbnfcd
your bank	YWgolZ
your beauti	eicfeh
your befrie	eeeked
your behalf	apeccc
your being	ecfeek
your bid	dcWbct
your birthd	ekbdhe
your blog	ebbpdf
your bookin	femfbd
your boss	dbihci
your bouque	fjeeff
your breath	cwXbdY
your browse	edlefe
your cake	ecjebj
your calend	kZpZbb
your call	kfqgYS
your candid	Zegbas
your car	dekdee
your card	bepade
your career	fcjcdj
your case	srPQdg
your certif	fYmiZf
your chaire	fddieh
your chance	dhVedp
your change	fdlded
your chaser	emdede
your chat	fdpWde
your child	bdvTce
your chin	eeeeej
your choice	UWkwbZ
your choosi	eeekee
your class	difeef
your cleara	dddenc
your code	dhiaeh
your collea	ZcpZeh
your commit	eedffj
your compet	cgbndc
your compla	eZqceb
your comple	bnagdg
your concer	ejeeee
your condit	ZhXgdo
your congra	ffejee
your connec	fejefc
your consen	cXY0Ze
your conser	icefeh
your contac	qfeecX
your contin	beliea
your contra	fRTO/d
your conven	ecelde
your conver	edhjed
your coordi	ibdiff
your corner	ekcack
your counte	ebbasc
your course	fdjbej
your court	ebgled
your cover	cdgkcg
your coveri	ekehdc
your cpd	earZee
your creden	dddocd
your credit	eeekef
your crew	iabdnd
your crimin	eVdsed
your cscs	egcddl
your curren	YUfpfi
your curric	eejgee
your custom	fcckeh
your cv	dregVg
your dad	ednded
your dashbo	jdhgdc
your data	aVqWbs
your date	bcdqce
your day	mVikdX
your dbs	eabtbc
your debugg	Ycpaeh
your decisi	MUna/R
your deck	cjccej
your degree	bWirhY
your demo	djbdfh
your design	jcegee
your detail	VrXXTx
your diary	oWalbc
your digi	ekZkdc
your diplom	bghiZj
your direct	cimZee
your disclo	ddclge
your discor	fdedle
your dispos	dcibjh
your doctor	ecejge
your docume	apmUWj
your dog	gcoafa
your door	qacdec
your dossie	noVccb
your draft	ddlefd
your drawin	geXmbk
your driver	deleee
your drivin	afYdgq
your dutch	elcacj
your earlie	XkYqgb
your effort	fdcfem
your electr	jiddgc
your elena	dbhldd
your email	cY/NaT
your employ	bbWbwf
your energy	ecaidm
your engage	ibaZra
your englis	hcedek
your enquir	bokbcZ
your enthus	hibdeh
your equali	ebmfed
your essay	Uajudb
your essays	efeefi
your exam	demedc
your examin	edkicc
your excell	ecddhl
your exerci	fidbek
your expect	YjXqcc
your experi	eajibg
your expres	cpZcef
your face	jddgef
your family	cdldhd
your father	dZoajb
your favour	ZbYZku
your feed	eaodde
your feedba	WY2Wab
your field	elceef
your figure	drWbkZ
your file	hoZjSh
your final	iWfckh
your finger	dYiogY
your first	bcUooc
your fitnes	dddpdc
your fixed	fdddii
your flair	ebceen
your flat	ajnYdc
your flexib	eckgfd
your flight	YYlkgg
your folder	fdicei
your follow	dndeec
your food	ecaodg
your forkli	ffejed
your form	njicRf
your formal	efdeke
your former	Ycmoba
your forms	edkged
your french	fecdel
your friend	ccreWh
your full	edbodd
your furthe	eejefe
your future	dfYcho
your gcse	bffjgf
your german	dgchei
your gifts	eehddi
your github	kddgce
your good	dbqeda
your gordon	eedlee
your gp	eefkdf
your grade	fefeif
your guess	dwXcbZ
your guy	fjYcel
your hack	fdekee
your hands	nZided
your hat	lifccb
your head	dgcpbb
your headsh	cmkadY
your health	fdiccj
your hearin	cfcmee
your heart	elYeje
your hire	dcdbog
your hired	dcVdwY
your hiring	edeifg
your holida	jdabmf
your home	daWolf
your honest	ecdfgj
your hopes	kaZZas
your hospit	dcdmee
your hotel	feeiee
your hours	bjcfkc
your husban	fajblc
your hygien	ffdiff
your i	feefie
your iban	edbjje
your id	ddcend
your identi	ffeiee
your in	hZWZuc
your inbox	jbQluU
your inform	hbrjXS
your intere	iiTbZu
your interm	bhhgdg
your intern	ebbYrh
your interv	Yddted
your invita	eWqjZc
your invoic	dcobef
your jabs	feckee
your job	cgwYaX
your joinin	efcYpe
your journe	caZbav
your junk	jkbbed
your kelly	feeiff
your kenji	edbkej
your kind	jdgbdi
your knives	aidecl
your knowle	efegdi
your landlo	mXggee
your laptop	deeclf
your last	aZawZg
your latest	dcbhbn
your lectur	dnbeed
your lesson	ZbenZl
your letter	iXnWfi
your level	cccidm
your librar	cbtZcc
your licenc	ajYuaa
your line	ibigcf
your list	edmgcc
your local	csaceb
your locati	eccjei
your log	elahed
your login	cgndeb
your lovely	edkged
your loyalt	edneeb
your luis	fdegei
your lunch	edadjk
your machin	ediefg
your mail	cmoXfX
your mailbo	kchagd
your manage	ebdaqd
your margin	cmefcc
your materi	febfel
your maximu	cbatdd
your medica	UcXsmb
your mentor	afdocf
your messag	eV7cZQ
your mind	idjahe
your mini	dclhce
your misery	vbZZcc
your mobile	ghanab
your model	cdabeq
your mother	edmica
your motiva	ejecfg
your move	jZleed
your mum	efgcif
your name	XtScod
your nation	cddfle
your neighb	eehejc
your new	ZbfXxY
your next	lWkjcY
your nomina	kWXlcm
your non	ddcZdq
your not	ijgcea
your note	ftfacU
your notice	bdShri
your notifi	bdkiee
your number	eWdoZl
your nursin	flXkde
your offer	ZSUU/Y
your old	ZbnoZa
your on	cnTYtY
your onboar	eeblge
your one	dihhda
your online	gjbkda
your onsite	fdegei
your open	deaiel
your openne	feeefi
your opinio	cbtada
your order	bbucda
your origin	abYrla
your other	shgYWa
your outcom	djefff
your own	aacooV
your p45	efekcf
your packag	gjebfe
your packet	ckehdd
your pan	cdcofc
your panel	eddnce
your paper	idgdef
your papers	gpZfWh
your paperw	dgeiee
your parcel	WU6VYW
your parent	eefdjf
your parkin	ecpadf
your part	ebneed
your partic	VmTnYn
your passio	feeffi
your passpo	bhdpca
your passwo	aa1bdU
your path	eabfeo
your patien	imbcbf
your pay	dhddje
your paysli	baqhcc
your permis	ebbmdi
your permit	ecckci
your persis	ddeapd
your person	gdihcd
your petiti	ekecee
your phone	wWgVde
your physio	jdjdeb
your pictur	fcdceo
your pin	cbieel
your place	aZg2TY
your plan	ddlgec
your police	Uabsmc
your portfo	bfedYr
your positi	brddbc
your possib	eefjde
your post	mgcgbc
your pre	bebijf
your prefer	ZYzgbU
your prepar	ffjdfd
your presen	TWlxac
your probat	eidafj
your proces	eaedem
your profes	ecgfej
your profil	fbreYe
your progra	fefcgi
your projec	jXdodc
your promot	Zbabtd
your proof	mkdabb
your propos	ZmUkeg
your public	ekcfef
your publis	fedfej
your puzzle	dhfeci
your qualif	fjXhdj
your query	bngfba
your questi	bjvVaY
your rate	deeigf
your rates	feefam
your readin	hYmbci
your receip	eblefe
your recent	akdief
your record	eeoYbh
your recrui	glXanb
your reel	dfVfdq
your refere	ibldde
your refusa	ffiged
your regist	jdidhZ
your reject	feegjc
your reloca	fcedem
your reply	YXaltc
your repo	cjchee
your reques	eTzbdX
your resear	eddfel
your resign	eeZbim
your respon	hcekdd
your result	qeUZgi
your rhys	ecelee
your right	cecpgY
your role	ekcidc
your roll	edbeem
your safe	ggiede
your salary	jVQvXm
your sample	lkXchc
your saved	Zbsbdc
your scarf	dZwYcc
your score	cbZWdz
your scores	ialVdm
your scorin	feZoee
your screen	iddiee
your search	eahcdn
your second	fUeqZi
your securi	heeedi
your select	eckhce
your servic	dXaYlr
your sessio	fekede
your shift	ddandi
your shifts	eeclgc
your shirt	fdbmdf
your side	jWbnch
your signat	ZPUh7X
your signed	XZaveb
your sister	lamkYY
your site	efekcf
your sketch	bacpbi
your skills	ejdcbj
your slides	Vccwdd
your slot	WhYtcg
your social	ebkfhc
your soluti	Xdbsce
your son	egodab
your spam	kicZge
your specul	ckYiei
your sponta	ejbiec
your spot	eefgei
your start	afddpb
your starte	feZemf
your starti	ecdbpe
your statem	edldee
your status	Y2RUcf
your story	bZrabh
your streng	chXcep
your studen	ddepZe
your studie	feeefi
your style	fceefl
your subjec	dnfbce
your submis	gnhSah
your subscr	ZVtddd
your succes	fdchlb
your summer	fgZdhj
your superv	dcfmed
your suppor	eegied
your t	eddgje
your take	cbidfj
your talent	fbcfem
your talk	fatgZW
your tape	ideefg
your task	fbXqdf
your tax	dZYsja
your teache	ecqfdX
your teachi	XVV3bd
your team	bZpiga
your techni	hffkca
your teleph	Zhdmee
your tender	gnZdde
your terms	eedbmf
your test	imXVXr
your text	cioddY
your thank	eflefb
your thesis	dlXdhi
your thistl	ekZfeh
your though	ccasZe
your three	YeiofZ
your ticket	cZuZec
your time	Zbihdl
your timesh	ecrcba
your title	fefief
your top	eYegen
your trade	deekef
your train	eYjdcm
your transc	XXjvZY
your travel	bVthXh
your trial	kkTSkn
your trust	fejeed
your turn	ggbXra
your two	ioddaa
your umbrel	ccrXbh
your unders	eanWbn
your unifor	ecaard
your univer	dbdkla
your unsoli	diZcem
your update	bbbucc
your userna	ecpadd
your verger	mddeed
your vettin	dibnbb
your video	feZoag
your view	ddhjee
your virtua	eeeiff
your visa	chZhZo
your vision	ecdjck
your visit	kZefbl
your voicem	fajfka
your wait	fchejc
your way	clfZfg
your weddin	effdif
your week	cTroZa
your weekly	fejeee
your well	gcldee
your whānau	eeegjd
your wife	dbdfne
your wish	eekhdc
your wishes	hdfejc
your withdr	edudeT
your wonder	eccdmh
your word	defejf
your work	gUSteo
your writin	dddleg
your writte	Xaehni
your years	eemded
your yes	dYZaya
yours	cYba5X
yours .	ZXQW/Y
yours ;	dmXZfm
yours ?	eboded
yours @d	fjeede
yours among	hZnecd
yours and	aWcZxf
yours are	chogaZ
yours arrive	hdlaed
yours at	cedcpd
yours by	dZdike
yours came	ibaden
yours did	danedf
yours does	eZeffn
yours faithf	icocac
yours for	ecbdtX
yours forwar	eedefj
yours from	cbkckd
yours goes	mgecec
yours has	Zqfddb
yours i	mUkiXg
yours if	UYUc/N
yours in	kcqZYa
yours includ	edkeef
yours is	TnMwYj
yours on	fffeif
yours or	hjceed
yours should	aceoef
yours sincer	jbieed
yours stands	dhlced
yours subjec	fedeke
yours there	dmdded
yours to	cbchrZ
yours too	lggdfY
yours was	rNjVYq
yours we	fkdYna
yours when	egYfnf
yours will	hqWdcd
yours with	kYpeca
yourse	SMhung
yourse .	bimcZg
yourse a	edbjke
yourse an	edcpdb
yourse and	edobed
yourse at	cddnde
yourse availa	eceffj
yourse for	fedffi
yourse hired	feedkd
yourse in	ZcZlnc
yourse includ	cbkide
yourse on	icgcei
yourse our	fdZeod
yourse the	cadkek
yourse to	dbeqcc
youth	bfkhhZ
yrs	iijXaf
yrs .	Yodfed
yrs told	jmbacc
yuki	fdhdhe
yusuf	eldcdi
zack	gclcdf
zainab	dcebod
zanele	ffefeh
zara	dbmXld
zero	cgakjd
zestfu	fkabif
zestfu up	iYadkl
zip	cckkdc
zip .	defiff
zoe	jcdfgf
zonal	dnYYpX
zonal office	doYZkc
zone	egYkgf
zone away	giaehe
zones	dijedc
zoning	dedmee
zoo	difdeh
zoom	WPW4ge
zoom .	cZjldd
zoom interv	diegff
zoom link	febkfe
zoom with	hacleg
zurich	eaoefc
zwolle	hbdeel
~#	tbcgaZ
~'s	fpibYa
~.	fkgeeb
~;	saWefg
~?	fPYwkd
~@d	qXZkhb
~@p	jjUgZk
~@s	7KfffQ
~@t	fbnhcc
~a	locdZd
~abe	diiedd
~able	pdYlTg
~about	ebrZgb
~above	edbode
~accept	RcYd6Z
~access	fboced
~accomm	fhehfd
~accoun	YbtZbi
~across	efeiff
~action	cijeec
~ad	ekceef
~add	kagidd
~addres	ebmcee
~adjust	kcbmbd
~admitt	naedfe
~advert	bfcgdn
~advise	elcfee
~adviso	dkbiee
~afraid	mZedeh
~after	kflaiR
~again	dR3beY
~agains	apdeec
~agency	ehefef
~agree	aZahoi
~agreea	ddeclg
~agreed	hiddee
~agreem	ahekee
~agrees	eneZfe
~ahead	krhSda
~all	lqWYiY
~allow	ckalbc
~allowe	dZmelZ
~allows	dhehef
~alone	dnZfed
~alread	guZbdX
~also	fgehee
~altern	fefhff
~am	jlgVdd
~among	kwdQdZ
~an	hknWXg
~analys	biieee
~and	agepgZ
~announ	jdeeff
~annual	eidfef
~anothe	niWVWq
~answer	vfeaXZ
~any	iUnfci
~anybod	cgoddZ
~anyone	afkZgj
~anythi	Xhecen
~anyway	ekZkce
~appear	cWnedi
~applic	fkrUYb
~applie	bhZflf
~apply	jaYeeo
~applyi	ffeief
~appoin	angZoV
~appren	daieek
~approp	edeffj
~approv	dvgZbX
~archiv	dbhkdf
~are	jlbgca
~area	lZceek
~arise	enbedf
~arises	dfbden
~around	nWZicj
~arrang	dgchid
~arrive	cbqfcc
~as	abcdkn
~ask	ineWWj
~asked	oqUYVg
~asking	fldcYl
~assess	ojbZdd
~assist	bglZjd
~assume	bYdjpd
~at	fpdhYb
~attach	eeeblf
~attend	lYbmed
~attrac	ikddeb
~audit	ejeedf
~auditi	hgeffe
~audito	bkeehe
~availa	fhcbcl
~awarde	kgdece
~aware	geffff
~away	bpalcX
~back	aindeb
~backfi	bfdndd
~backgr	dpddeb
~bad	ideidf
~band	cmehae
~bank	cdglde
~be	fofhbY
~bear	keeeee
~beauti	cccnee
~becaus	rYbcff
~become	gjcehc
~been	orYaVe
~before	lXcZni
~begin	egagma
~behind	bZdjdo
~being	lWlffd
~believ	ecdcfn
~below	cccneh
~benefi	efeejf
~best	ejched
~better	SZtkYi
~bettin	kgeeeb
~betwee	bhendc
~big	drbcbd
~biling	efieee
~bishop	ijeeae
~bit	fcmeec
~bites	dnddee
~board	dmccZl
~book	cidjed
~bookin	dtaZcc
~books	iagYdn
~boss	fnahcb
~bosses	elcdfe
~both	cmbjdb
~branch	jceged
~brand	cgkeed
~break	kkZded
~bridge	dieide
~brief	fffgff
~bring	eYnfee
~budget	cqfabe
~buildi	ehbeje
~bursar	icdkde
~busine	ehegef
~but	kUaate
~button	feejfd
~by	xaWodQ
~calend	ebcgel
~call	hmjdVZ
~called	pejYcZ
~came	dtheXV
~campus	eYoiea
~can	hebmkX
~cancel	eiecjd
~candid	grfYfW
~cape	fZejej
~car	dYcglh
~card	cehcdk
~care	hbqcca
~career	hgfgfa
~carry	cjckdd
~catch	jjcfdb
~centre	lhfYef
~ceo	fgfeff
~certif	fcncde
~cfo	eelede
~chair	nfcedc
~chambe	ebddhk
~chance	cfcVbu
~change	gQycaf
~chapte	ehfgee
~charge	gceeld
~chase	ggfeee
~chat	ZsYefe
~check	hYkYmd
~checks	dfeldd
~chef	dfdlde
~chewin	ckeeee
~choice	dsZdYd
~choose	wXceaa
~chose	dpebbe
~chosen	pxbTVV
~circum	eaeedn
~clarif	eeehge
~clarit	feiege
~class	cegheg
~clear	iXogda
~cleare	faiecj
~client	opcVcY
~clinic	efdihd
~close	hfaedj
~closed	bhjdee
~closes	ffffff
~closin	ialded
~cohort	ehgeee
~collea	eiiieX
~collec	TcrgYl
~come	chinXb
~comes	cifZao
~comfor	dgfgcg
~coming	fZeaog
~commen	ejgeee
~commit	klZZai
~commun	kceicc
~compan	iXlicd
~compar	bjdedj
~comple	ZngmdV
~concer	ebnded
~conclu	khdded
~confid	ieegee
~confir	djgiab
~consen	dhbieh
~consid	cTX2Vk
~consul	jfeeee
~contac	whfTbX
~conten	ceekef
~contin	inhWdb
~contra	btZWla
~conven	eeclfe
~conver	babuae
~convin	hffeee
~copy	bcdbph
~correc	ccdoee
~corres	lmacea
~cottag	efeejd
~could	bjVwZb
~counci	pgadYg
~count	lbfeff
~counte	dYddre
~countr	boback
~couple	faedjk
~course	dYmbdm
~court	eSxgcY
~cover	dmigbZ
~cows	Yjdnbe
~create	ehgWih
~crew	fcejef
~ctc	fhcief
~curiou	ddobde
~curren	ecdngc
~cut	epdaYh
~cv	bQvnbZ
~cvs	dXtdec
~danish	kaheef
~databa	fdceel
~date	ZfWloe
~dates	lidZed
~day	gajjcd
~days	egehdg
~deadli	hefgff
~dean	ckfffe
~decide	Z0kTbX
~decidi	sTdbje
~decisi	jgkWcf
~deckha	eclbjc
~declar	eajkdd
~declin	esZace
~defini	jdfeff
~delete	dbladk
~demand	ggeefe
~demo	hefeff
~depart	fVtddc
~depend	hkcfdd
~deposi	kbeege
~depot	ciehfe
~deputy	edceii
~desk	ihebgc
~detail	lcecgg
~determ	elbffe
~did	WZyVge
~differ	jYfeek
~digest	eceYlk
~direct	gkalba
~disabi	fffhff
~discus	Ziajfi
~do	cfVpje
~doable	eedkee
~docume	edceme
~does	chbfgi
~doing	ebdhdk
~done	duUjcX
~door	iblced
~down	XjheZl
~draw	jkeaee
~drawn	eifeff
~drive	gefgff
~drop	ejageg
~drops	foZccg
~due	nVclee
~durban	cddlef
~dust	emdeed
~dutch	eieged
~duty	cejcje
~each	hcambg
~earlie	bhchei
~earn	edflce
~either	nakZdd
~electr	iXcdeo
~eleven	ihceee
~else	YMwZbp
~elsewh	jefhae
~email	jelbcc
~emaile	hddeei
~emerge	eZmhed
~employ	dkldba
~empty	emceed
~enclos	eceoce
~end	cfcjdh
~ends	lckbcb
~engine	fgjdde
~enough	mraUda
~enquir	heegef
~equity	edeboe
~error	ebbeeo
~essay	eldeed
~estima	oWacdm
~eu	gfegfe
~even	hiecef
~evenin	dhblde
~ever	ZdzYVc
~everyb	hhdeee
~everyo	avbcdb
~everyt	glcYie
~exactl	naeeed
~exam	iWcdep
~except	jahfee
~exerci	hbcjei
~exist	cVteee
~expect	sTlTjd
~expens	eheeci
~experi	atYYdj
~explai	hfkddb
~extra	deekef
~fails	geehef
~fair	kbegee
~faithf	dbdkej
~falls	hYeeel
~fancy	bYdehp
~faq	ecleee
~far	isYbcb
~faster	jgcdfe
~favour	djiefb
~feedba	gaXWZ1
~feel	fcegcl
~feels	madhee
~feet	djeehd
~fellow	ehffdg
~file	miYWbm
~files	egieee
~fill	ecnZeg
~filled	cuVicY
~final	dlcfib
~finali	ieefff
~financ	dihfed
~find	kjfZcd
~finds	eZgeme
~fine	cZZrfg
~finish	Tphhbe
~firm	fedfej
~first	XtmcXW
~fit	lnYhbW
~fits	hnWjbc
~five	feeiee
~flexib	cfcmee
~fly	eZeode
~folder	faobee
~for	gsZdbc
~forgot	igbjed
~form	qboSdZ
~formal	jdebif
~format	nZdfef
~formed	efhfff
~former	ffeiee
~forms	ekeeee
~forwar	kqZbca
~found	aeocjY
~four	iabemd
~free	lnWfea
~freeze	eWvdea
~friend	dZmeeg
~from	xmWdhN
~front	cbdpee
~frozen	ebmfee
~full	dmaeic
~fund	difeff
~funded	ggdfdi
~fundin	Zkjeed
~furthe	ZmqZab
~future	ccdbim
~gap	eeeehh
~gave	aoiace
~german	bfdldf
~get	hicibe
~gets	lqbYbZ
~gettin	dhdjee
~give	qZZddj
~given	kYdgej
~gives	crfcbZ
~glad	eZcjjf
~go	lsgNfa
~goes	gkbUii
~going	ehmfbZ
~gone	jehfdc
~good	lmTlXa
~got	rgWgOn
~govern	cndbhe
~grade	dgdjed
~gradua	egdedj
~grant	kfgafe
~ground	fdeeje
~group	ekgbkZ
~guess	amddhe
~hack	/KeddR
~had	ZlfVkj
~half	ehbheg
~hand	dbddmi
~happen	nhaddd
~happy	aafhkh
~has	g1fVdR
~have	liacge
~having	fedkee
~he	Y+aTbV
~head	cakpYd
~headco	eckffe
~heads	ejeeee
~hear	nebaic
~heard	raddiX
~hearin	ihdeee
~height	ecence
~help	habgdn
~helpfu	fefffh
~helps	encede
~her	dqWeYj
~here	ZvWgiX
~hesita	efeffg
~high	ecjefg
~him	mZZgbm
~hire	feleeb
~hired	nOmkce
~hiring	baoceh
~his	drciZX
~hold	cjbich
~holds	Zcpeee
~holida	cifbhh
~home	bpeaee
~honest	flcdcg
~hope	eddeel
~hoped	eYeffn
~hour	edejeh
~hours	dlcfbh
~house	dciiee
~how	iYoYch
~hq	bhcmdd
~hr	fYecmj
~hurry	lfdcee
~husban	fgdeeh
~i	jbdfhe
~id	ejcide
~if	agdqea
~ignore	ididfc
~immedi	eifefe
~in	hcfcgh
~includ	jhdbef
~inform	rXbddh
~inside	lXeeke
~inspec	hhdeef
~instea	jfegdd
~intake	cdekeh
~intend	gfcjde
~intere	SZg2bY
~interf	fZndfe
~intern	dcjjdd
~interp	ddelff
~interv	jindVZ
~into	cjjeec
~intro	eiedci
~introd	fgfffg
~invita	bdYsYi
~invite	ufZcbZ
~is	iohdbY
~issue	feggfe
~it	fgkdhZ
~its	VmpafY
~job	sfacVi
~jobs	bmhaef
~join	bWaYtl
~joined	bfjalb
~joinin	deegje
~jump	effffh
~junior	ciedei
~just	boYbbl
~keen	ceikcd
~keep	aancgh
~khadij	bljebd
~kindly	ffeife
~kitche	jaeeej
~knew	Zkmddb
~knock	ibceek
~know	mljYbX
~known	fkYckc
~lady	eeejee
~lagos	fhfffe
~landed	dideeh
~lands	idfjea
~laptop	eefdjf
~large	ddkdeh
~last	fqThbf
~late	qQichf
~later	lYcand
~latest	kYYrbc
~laughe	Xsdcde
~lawyer	ehebje
~lead	eldchd
~learn	iehdee
~leave	rgYcdb
~leaves	erZdcd
~left	fdmfdb
~less	ecehdj
~lesson	dgeiee
~let	jfgdfb
~letter	YhmUdn
~level	hccedm
~licenc	bghnbb
~life	ehfeff
~lifted	bR3cdX
~lifts	dbpdec
~like	aeeYip
~liked	iZhddj
~likes	lscRdc
~limite	ddmdee
~line	caakdo
~lines	cigdlZ
~link	dpdbed
~list	iVYamn
~little	cmfdee
~live	dceZqc
~log	feblfe
~long	ooVbca
~longer	rcacdb
~look	Ygreac
~looked	brbcec
~lookin	dodhdZ
~looks	bsbbgb
~lord	dldeee
~lorenz	hideed
~lose	geffeg
~lot	dabdkl
~lower	cpedcd
~lunch	dcemee
~lyon	eeejee
~machin	hdalee
~mad	kYccme
~made	eopUZY
~mail	bflefd
~mails	Zdkjff
~main	eggfff
~make	jqgbXX
~manage	gjakda
~many	cldefe
~mark	fleddd
~marked	kkabed
~market	kceeef
~match	ezVhdS
~matche	hlcdde
~matter	gpadbc
~may	fZuZgZ
~md	dfghef
~me	mpbYUi
~means	kbidfe
~meanti	hdhffc
~medica	ggdehe
~meet	eqVpYX
~meetin	hjbhbe
~meets	csZecd
~megan	ekcfgd
~mentio	kYfjbf
~merger	bftccY
~messag	Zjkicd
~met	fqaaWj
~might	aVijqb
~mind	dffljX
~minds	gieeee
~mine	lgeebe
~minimu	iieced
~minist	iblded
~minute	Zafrde
~missio	mecdfd
~mistak	dbpddb
~mobile	ffehff
~moment	cZmldb
~money	YrlaYd
~month	lfecee
~morato	dbnefd
~more	baetWj
~mornin	jZclee
~most	adpced
~move	nZfbjc
~moved	mgdaed
~moveme	eieeff
~moves	cpbdec
~moving	ijdeec
~much	bpafce
~must	kZegie
~my	hZfWio
~myself	iicdee
~name	Tiiigf
~named	eggdhf
~names	mYckde
~need	bqheaa
~needed	bjedgi
~needs	gmachd
~negati	hXckej
~neithe	kdefed
~networ	feeedk
~never	hbdfek
~new	XdzXfW
~news	epgaeY
~next	ZlkSdm
~night	facqbd
~nneka	efdeke
~no	icilfW
~nobody	kncbda
~nod	iiddee
~none	ebhkfc
~not	tdaegY
~notes	Ylbbcp
~nothin	zeZbmL
~notice	fXsakY
~notifi	gideee
~now	SqYniZ
~number	lSnheb
~nurse	gcejfe
~object	hfahjb
~of	diYmbh
~off	lbebie
~offer	twWbUU
~offere	dcedpc
~office	fZkhfd
~offici	cXbhim
~ok	cbfkie
~okay	ebemee
~old	bglgcd
~on	lbgbdh
~once	bjahjc
~one	hsdbXc
~ones	kfadid
~only	RhcqXl
~open	WZjZjo
~opened	feeieg
~openin	dcZcio
~opens	YheZZt
~operat	egdcmc
~opinio	eieefe
~opport	ffdefh
~or	qgbbhY
~order	ccoaic
~organi	fdkffc
~other	brabcf
~others	mbdckb
~otherw	ahpgbX
~ought	iidded
~our	phVdfe
~out	libZfd
~outcom	lcefee
~over	cSsckh
~own	gWbdnj
~owner	elbeZk
~packag	eieZke
~page	dgfclc
~paid	cgdgdk
~panel	hrdShd
~paper	eadenf
~papers	ghiebd
~parent	bghfge
~parkin	dbndee
~part	eicgdg
~partne	hkalZZ
~pass	bgglcb
~passed	fibcdk
~passes	rhYcbc
~passin	dZrdcd
~passpo	ckbkdd
~passwo	egbkfd
~past	pfbcdc
~patien	fheffe
~paused	edkffd
~pay	hgcfid
~payrol	ebbdoe
~people	qfkWdX
~per	hfdbcl
~period	eblehc
~perman	hdckdd
~permit	dpccec
~persis	deobec
~person	akgffd
~phone	lWfjdg
~phoned	nbeeec
~physio	dZradf
~pick	ajqVYg
~picked	aubbaf
~picker	kgeced
~picks	eelffb
~ping	ecekfe
~place	veaZVi
~placeh	eeieff
~placem	mbdefe
~places	fdeeek
~plan	bkejcd
~planne	fgbdje
~plant	fehgee
~platfo	iZlgdc
~please	gbsOZm
~point	eVchkl
~points	ffeegg
~policy	jeeegd
~pool	ibjeee
~port	djeffe
~portfo	ekefde
~positi	leihcW
~possib	Zcavdc
~post	drddiV
~posted	eYjffk
~postin	ZYlhcl
~practi	ofcbec
~prefer	kdcgef
~presen	gkddfd
~presid	eaegle
~press	ehcked
~presse	kfcdee
~princi	eihdfe
~print	bdkdgh
~probab	edfcme
~proble	beldic
~proced	dfiffe
~procee	chjfdd
~proces	iZnecb
~produc	jVlfdf
~profil	okhVcZ
~progra	fkffdd
~progre	ckeged
~projec	egdidg
~promis	fjdefe
~proper	dmdeed
~provid	edeghe
~public	eZmgee
~publis	egbffi
~put	bngjVe
~qualif	fuVYef
~querie	dfmXje
~questi	mXibfg
~quick	ocbedg
~quicke	ocfdcc
~quiet	hnZgcc
~quite	dleeee
~raised	diddei
~rang	hgdhbf
~ranked	jjedeb
~rate	eclhbe
~rather	ebamej
~re	eZfdep
~reach	gadohZ
~reache	ckXhdk
~read	fhcilW
~readin	hYicgj
~ready	cZdlfk
~realis	jicdec
~really	ffedla
~reason	jcddej
~receiv	kjcXid
~recent	ecdlee
~recomm	bfmcee
~record	bbctda
~recrui	jgibdb
~refere	anYikY
~refusa	ecbidl
~regard	heeeff
~region	khdcde
~reject	gjeeha
~releas	lddceg
~reloca	effdje
~remain	ceekff
~renewe	cpedae
~reopen	aM8bcW
~reply	kZfcna
~report	gVhiie
~reques	ebqcfa
~requir	gmgbcc
~resign	dndcde
~resolv	dfmeeb
~respon	ipYdcc
~restar	bXseed
~restru	eckfff
~result	iiaieb
~resume	dZoefd
~return	fVegmj
~revert	dlYjee
~review	descdX
~revise	ecejfg
~right	liYjgY
~ring	qPihai
~ringin	saabed
~rings	ekdeee
~road	iedhde
~role	eellWd
~roles	eZnfee
~roof	djhded
~room	cbhjid
~rota	cideej
~round	dllbbb
~rounds	eZkmdb
~ruled	eXseeb
~rules	eZtbeZ
~run	cXcrbl
~rung	tZddcb
~runnin	caljdd
~s	jdejfb
~said	faUbnp
~salary	eXisXd
~same	eUghcp
~samir	ejdefe
~sample	ddelee
~sancti	ekeeee
~saturd	bediek
~say	geYepc
~says	bmkkXY
~schedu	Zbmjdd
~school	hnfbda
~scores	aoddfe
~scream	edlcgd
~screen	dgdjee
~search	fggeff
~season	fiaXbp
~seat	chaYjl
~sec	eefiff
~second	egUUjt
~see	mZlZha
~seen	Utadkb
~select	f5ZPbZ
~semest	edecfk
~send	agTpgg
~senior	cmdcdh
~sent	cYioce
~sessio	lZdael
~set	bgbgmd
~settle	Xufcda
~shall	YiecrZ
~share	ibbmde
~she	b7XZcS
~shift	Wcjngc
~shifts	eWYmcp
~ship	cpdece
~shirle	eeejef
~shoot	djeeff
~shoppi	dYlble
~short	dhcjef
~shortl	pnZWcb
~should	boXbej
~shout	nibddb
~show	cccgik
~shreya	ffehff
~side	giciec
~sides	hddjee
~sift	hldbfd
~sign	bkmWgc
~signat	ddedmf
~signed	dkZdmc
~signs	emhdbc
~silenc	rZceea
~silent	chejee
~simila	ecceen
~simple	bbgnde
~simply	fckged
~since	fdeeej
~sit	gblcgd
~site	dfekee
~sits	ehchee
~situat	hdiiea
~skills	dwZceY
~skippe	gldbee
~slept	ekddff
~slot	lhfcdc
~so	hcbojV
~solici	eeeefj
~some	WnjYch
~somebo	dmmdaX
~someon	UuZdXl
~someth	YmbXgn
~soon	cjcggd
~sooner	fWcder
~sorry	ledeee
~sorted	ikeddc
~speak	bgbkjc
~speaks	ejeefd
~specif	chbdle
~speed	emcdee
~spoke	dXbjik
~spoken	imacde
~sponso	bpbfdd
~spring	ebncee
~staff	bfifhd
~stage	hxZXcX
~stamp	fgegef
~stand	emcded
~stands	dfjefe
~start	kVgdnb
~starte	anlYdd
~starti	dddchl
~starts	fWoddf
~status	cnbeee
~stay	gWfmbj
~stays	cghidd
~step	gndbed
~steps	eblfff
~still	ZEkvlm
~stop	qVekcb
~stoppe	fblefe
~store	ickdec
~storie	hYndef
~straig	hfbgch
~streng	ejgeed
~stretc	fbeffk
~strike	ebeddn
~strong	dpcdfc
~struct	fYpfeb
~stuck	idefff
~studen	deebmf
~subjec	epbdeb
~submit	jddgef
~succes	gnccae
~such	eZohea
~sugges	eZcmdj
~suit	cecogc
~suitab	ZofYcj
~suited	elebfe
~suits	aYb0ab
~summer	ideefg
~suppor	fffhff
~sure	egehef
~surfac	Zpddee
~survey	fedefj
~swap	cbjdmb
~ta	efdeke
~take	eiUipZ
~taken	gncdeb
~takes	dmYbjf
~taking	efdcme
~talent	iedeff
~talk	VcWepo
~talked	kccddk
~talks	djeffe
~task	freVee
~taster	iYelee
~tax	fcfekd
~tea	diegff
~teache	fcfheh
~teachi	ededek
~team	ihdfga
~techni	iehded
~tell	qiVdea
~tellin	fideee
~ten	hhdddh
~tender	ihlXdc
~term	eiYdel
~terms	ZcdftZ
~test	ejWoda
~text	fdjcdi
~than	tRagge
~thank	lbhded
~that	dihjcb
~thaws	eapedd
~the	kihbeZ
~their	axiTfT
~them	cmXpXe
~then	hsfeaS
~there	jpeacZ
~thereo	hideed
~these	cjckfa
~they	mtfWZY
~thing	dggZel
~things	kgobcU
~think	hrVUgi
~third	Znccdj
~this	dTwdcf
~those	arcakY
~though	btiYcZ
~three	bfjgkY
~throug	dpfOel
~tight	fbkdge
~till	iTkijd
~time	jbfhcg
~times	fediff
~timing	cqZeee
~to	ifddgf
~togeth	epcccd
~told	blaZgk
~too	gdYlhf
~took	imeYga
~top	ejZcel
~touch	iaZZml
~town	iWcpai
~train	idXbdp
~traine	ccfefl
~traini	becpeb
~travel	cjcobb
~trial	flcfdc
~troubl	ecdmef
~trudea	fckeee
~trust	ijedeb
~truste	ikdcce
~turn	emdedd
~turned	agbcar
~turns	dpeeda
~two	RmVsXl
~type	jcgefe
~ull	kZldec
~unable	ejciee
~unclea	fWpghZ
~under	cdjhee
~unders	ejcfhc
~unexpe	jfceef
~unit	eieeee
~univer	fefgff
~unsucc	lkdddY
~until	Zlkddd
~up	bWlbfq
~update	ieXodc
~upload	edjhdc
~urgent	gancdd
~url	efegfh
~us	nUajjf
~use	lmabdb
~useful	qTidef
~using	eieffe
~vacanc	djdcdi
~verdic	lceeef
~very	YoXZjj
~vessel	epdYee
~via	hhdefd
~video	adeoee
~view	dfjdef
~visa	ecdgfj
~vision	efiffe
~visit	fccndd
~voice	fgidee
~volunt	edeedl
~vote	kddfef
~voted	cdcedp
~vp	fdhide
~wait	fdobcc
~waitin	jSdifm
~wakes	cZpfed
~walked	cdcccq
~want	VWcbwm
~wanted	Wdbicr
~wants	gvaWcb
~ward	cmbkbd
~warm	iheeed
~was	Xfeaoi
~waste	eahefl
~watch	ibdeek
~way	bjsZbW
~we	irdWcd
~websit	cflece
~week	elkbac
~well	erYjZa
~welsh	eadeeo
~went	bbield
~were	cliUam
~what	gsbbXd
~whatsa	jgedde
~when	kXucVb
~where	chpbcZ
~whethe	jcmaXi
~which	jgbied
~while	ahedem
~who	mgccde
~whole	echiee
~why	bdkbcl
~will	epjYiW
~willin	bdepdd
~win	dihded
~window	dfejfe
~wish	adbhhm
~wishes	igdeee
~with	aiarda
~withdr	jfdffc
~within	5MegeR
~withou	nfYedg
~won	fkbedh
~word	fbkcgg
~work	UbitYh
~worked	dkefee
~workin	gediee
~works	baYskb
~worksh	ibeiee
~worrie	ebbkig
~would	cZckfl
~write	kZkjbb
~writte	niZccb
~wrong	bdcddp
~xx	hideee
~year	fWmgbi
~yes	jbUhqa
~yet	dkfeff
~you	ibcgif
~your	dnbcka
~yours	ljcYfc
~zestfu	jfeeef
~zoom	icfgef
élodie	jjdddc
️	effffh
`;
