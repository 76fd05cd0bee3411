// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.58, 0.83, 1.12, -0.29, -0.98, -0.09];

export const WEIGHTS = `
!#	dQhpif
!'s	lZWgdn
!.	aqacZm
!;	wbfZab
!?	ZTdwdi
!@d	onXegX
!@p	mlYffX
!@s	fqaieV
!@t	bacqed
!a	aoeZcj
!abilit	fdeefk
!able	WpaVau
!about	gU1cdX
!accept	ccdlak
!access	cbpdee
!accoun	ebicek
!act	efdldd
!action	dguaeU
!add	eebkef
!addres	ceibek
!admit	ecciej
!admitt	dZbYeu
!adopte	egiefc
!advanc	hbbeen
!advert	feiged
!advise	eghfed
!affect	dfpddZ
!afford	fdeffj
!afraid	qbbcdg
!after	hToWaq
!afterw	eYpefc
!again	ZhXZct
!agains	hZchek
!ages	ggffee
!agree	fqfacZ
!agreed	fvZbZb
!agreei	enecec
!agreem	dgeeei
!ahead	acfbcr
!ai	heegfe
!alarme	ehdekb
!all	iZklYd
!allowe	nVndlU
!alone	ajfeei
!alread	jeeefe
!also	lgceec
!alter	hbdeej
!altern	fefhff
!always	fhfffe
!am	lYbeXs
!among	bXWZb4
!an	YpXiUo
!and	YtUZil
!announ	ggdffe
!anothe	fkkeaZ
!answer	Q2leYU
!any	YfwXbe
!anybod	mcoecW
!anymor	bjYeem
!anyone	ahfUkk
!anythi	lpnWYV
!anyway	gjccka
!anywhe	lZhcdj
!apart	eieffe
!apolog	egleea
!appare	eaaefp
!appeal	fceffj
!appear	cYbdeu
!applic	Zbabcz
!applie	dXsfqP
!apply	dambej
!applyi	ecgdek
!appoin	WNihT5
!appren	gZZeeq
!approv	kefecf
!april	fdffid
!are	ggcfhe
!around	fhjddc
!arrang	ededfl
!as	ipecXd
!ask	audYlT
!asked	gkUqiQ
!asking	dgYYio
!asks	eghfed
!assess	ebdhld
!at	YlkYdi
!attain	edecfm
!attemp	fdefdj
!attend	lVcdco
!audit	engeeY
!auditi	ecccdp
!automa	echemZ
!availa	bWmecl
!awarde	ehefeg
!away	cehedi
!b	cedgdl
!back	diYmYh
!bad	fgfhcd
!band	fffeeh
!bank	bjdgkZ
!basis	fgeffg
!be	Zaebcx
!bearin	edmdfc
!beat	jXXccs
!beatin	feedjf
!becaus	diVbhn
!been	czVYch
!before	X3YbdV
!begun	fieffd
!being	bSrZfn
!believ	ecggla
!bend	fdfefi
!better	eWgdep
!betwee	cpbeec
!beyond	zSbbiW
!black	mddede
!blow	hjdefb
!board	fpbcga
!book	gchjdd
!booked	fdjgee
!boss	dicedk
!both	dZYces
!bother	dXjhej
!break	chbmed
!breath	azWbdY
!bring	cVklcj
!broken	cedefm
!budget	hjobcU
!buildi	dWmlee
!bush	jXXcdr
!but	6JVloV
!by	xabbmR
!c	fffhff
!call	tdYVbi
!callba	dYYces
!called	goZade
!callin	cehjdg
!calls	aiajcj
!came	Ypbeic
!can	lOyfYe
!cancel	nfmdcS
!candid	dUqbam
!card	Zdcfdo
!cards	fgefeh
!case	itcadU
!celebr	jehdeb
!ceo	ecdmee
!certai	jnaccZ
!certif	fedkgc
!chance	oYddeg
!change	nThedj
!charge	eidefg
!chase	mlYdcb
!chasin	fddelc
!check	leiaed
!checki	damgfd
!chef	aicedn
!choice	ehdjed
!choir	dWeeeq
!choose	njbddb
!choosi	egcedl
!chosen	grWdae
!clear	hZdkeh
!cleare	ecbhem
!client	anjXdg
!close	feiflY
!closed	elqeeR
!closin	ehoeeW
!clue	bvebbV
!come	WsZhYh
!comes	haqddZ
!comfor	fifffd
!coming	nSucZZ
!commen	eYqcee
!commit	Z0aYcY
!commun	ejfefc
!commut	fdheeh
!compan	ehefeh
!comple	dcZqef
!conclu	WydddW
!concre	eoceea
!confir	ZpbhWh
!consen	egeiee
!consid	aJVfa/
!consul	cddnde
!contac	lfbede
!contes	kjddeb
!contin	aUsbam
!contra	gYhXnh
!conven	jcegfe
!convin	ddelgd
!cook	dbmaeh
!corres	heedeh
!could	Zcmcfi
!counci	jlZcbh
!count	S3Zbba
!court	edkefe
!cover	dblice
!create	edgdfi
!crosse	gjdefd
!curren	fidefg
!cut	dXZher
!cv	hcghee
!dare	atcddb
!date	Z8ecYK
!dates	dwbZbb
!day	Z4YYgQ
!dead	ecleed
!deadli	edelde
!decide	V/WiWI
!decidi	Xvbbeb
!decisi	bzchaQ
!defini	bubcda
!delay	gejfec
!delive	fdnefa
!depart	oZafdi
!depth	ebcefn
!deputy	fddfgi
!design	fdcefk
!desk	keeeee
!detail	djkfda
!did	XxOZhh
!direct	ehdddj
!disabi	dcdjej
!disapp	fdeefj
!discou	dabces
!discri	fgeffg
!discus	dqegcW
!dishea	ifedff
!do	djrWfX
!docume	hadeel
!does	pcddec
!done	enfhZY
!doubt	eZVWuk
!down	X3XeZW
!draggi	dZdfnf
!dramas	ffihdc
!drawn	fpbcfc
!dress	ehbgci
!drive	fceika
!driver	eZbecr
!droppe	fncfea
!droppi	fjkfeX
!dubai	dicefi
!during	ehgefe
!each	dieide
!earlie	brcadc
!easy	ZeZdcv
!eat	ceelee
!edtech	eaneee
!eight	fheefg
!either	ZnrXYb
!eligib	eeeffi
!else	ehgZak
!elsewh	iaocdb
!email	jYjgbh
!emaile	nccdee
!emails	ddkffe
!employ	cPacb3
!end	kcrgdR
!enhanc	dYpbhe
!enjoy	eclede
!enough	bSUWY/
!enquir	ndgbeb
!entert	diehed
!estima	degmeZ
!eta	aqgbdX
!even	Zeldfh
!ever	mWddqY
!every	eakdhg
!everyb	eedeek
!everyo	jqfacU
!everyt	eZnfee
!exact	heeefh
!exactl	naeeed
!except	hibdeg
!exclud	fndcec
!excuse	gddleb
!exist	deideh
!exists	eXVdcz
!expect	QyWZkf
!experi	feeeej
!explai	dbidcl
!extend	ddadar
!extens	echdjd
!extra	feeffi
!eye	ffffeg
!fail	nfcdec
!fair	gaefmd
!fancy	fcmfeb
!far	eyVaZd
!fast	clccej
!fault	feehff
!favour	gOYbix
!fee	fgeffg
!feedba	Ziadeo
!feel	eZkbej
!feelin	cVoccn
!file	Zldldc
!files	fkfeec
!fill	cbrZbf
!filled	jjrcbS
!fillin	eafeem
!final	dmbWgi
!find	ebZhfn
!findin	ehefff
!fine	ggXhhh
!finger	geehfe
!finish	blpgdS
!finlan	kajefd
!first	oTdoiX
!fit	eUacex
!five	fddmce
!fixed	d0YZcW
!flags	jhcdfd
!flexib	feeffh
!flight	eejhec
!follow	ochadc
!fool	hcffid
!foot	eeehef
!for	ZcbWe2
!forese	ejdeef
!foreve	cidenX
!forget	fcsedV
!forgot	k1RbZU
!form	dgbmgb
!formal	ecZfil
!forth	ngPkgb
!forwar	aXlYbt
!found	dfifah
!four	mVeddn
!fourth	fgedie
!free	fjdfed
!friday	fdfcke
!from	miUfbj
!frozen	ifheec
!full	eaaffp
!fully	fefefi
!fun	feeefi
!fund	fdkfed
!furthe	XWkdbs
!future	fhdeeh
!gave	bcbidn
!get	aiXYlm
!gets	fvbcdV
!gettin	eRfhcs
!ghoste	jdcedj
!give	TydUie
!given	YxWeZd
!giving	dgcejg
!go	aegebn
!goes	gdheee
!going	WbhXew
!gone	ljZccg
!good	cVVndu
!got	hibaYm
!grante	egdffh
!great	fbdeen
!group	fefffh
!guaran	X5aZYV
!guess	duaddY
!had	cjUbfo
!half	ecmdha
!hand	emaakc
!hands	ehedfg
!hang	djjeea
!hangin	nfdddc
!happen	XjqYaf
!hard	bTjhap
!harm	efldec
!harves	dpeeeZ
!has	c5eScR
!have	Xhchel
!having	kcZjch
!he	jgWaji
!head	ebdeYr
!headco	fbkefg
!hear	gjZkac
!heard	tdZdkT
!hearin	Yoeeff
!heart	faddcp
!help	fdmeec
!her	bwebcX
!here	XhsanS
!hesita	hahfjc
!hide	ecbdhm
!high	fdedfk
!him	dncdee
!hire	aaoboZ
!hired	cigdaj
!hires	dYreed
!hiring	ZImZa5
!his	ZqYcch
!hold	juXWca
!holdin	dleeed
!holds	kbdkec
!holida	mahcee
!home	cdpdeb
!honest	dddfmc
!hope	ejabdm
!hoped	dXceio
!hours	Ykahcl
!how	SqqYdY
!howeve	dhffeh
!hr	fVZjdq
!hun	ebeeem
!hurrie	eneefZ
!hurry	bqYigZ
!i	kaYdhm
!idea	X3kXZO
!if	gjnaaX
!ignore	fefjed
!in	befajj
!inbox	ldgdde
!includ	eVcddv
!indica	dkgeec
!indivi	ecbidl
!influe	egkdfc
!inform	jjcdia
!instea	cmdgdd
!insult	micicW
!intend	ehbeei
!intere	XOvicj
!interi	djeffe
!intern	ZTgdcv
!interv	UTblmp
!into	inYaff
!invest	dYikeg
!invita	cZZmel
!invite	ePfVc3
!inviti	eXbaew
!is	enmacZ
!it	daiecn
!its	YzdcdR
!itself	ejdedh
!job	bUffho
!jobs	eYkeej
!join	eaqedZ
!joinin	edieef
!joke	oVdgkb
!joy	Zhbdhl
!judgem	fdeefk
!jury	ebeefm
!just	cfjmhW
!keep	lYWYnk
!keepin	fbeeem
!kept	jmZibZ
!kitche	ecefek
!know	P5jadS
!knowin	cideek
!known	WokdiW
!knows	feqcbY
!lab	lgedec
!last	ijbded
!late	hbgXrY
!later	zKZniZ
!leave	sPlXoW
!leavin	bacdkl
!left	hgTbcs
!less	Zrdded
!let	Yoelba
!letter	ZZdoig
!lettin	fdhhkZ
!level	eabdcs
!licenc	eZajdn
!like	dWfhhk
!likely	bkhdfe
!limit	emdgea
!lines	iaiidb
!list	kQXedw
!lol	glcded
!long	YnnZkU
!longer	dQiedu
!look	ahhedh
!looked	coaceg
!lookin	jYcacq
!lose	fcZjkd
!love	ebbeeo
!luck	baVcex
!lunch	ccoefc
!made	Snabgn
!mail	cRklmb
!mails	dijdeb
!make	jfZfYl
!making	TpXhao
!man	mjaddZ
!manage	ggdcjd
!many	cmZedi
!mark	eackdi
!match	cVWZg1
!matchi	fceefk
!mate	cfYhik
!matter	fajdkc
!may	jemccZ
!maybe	lXhcqV
!me	ehdWWw
!mean	qfbddZ
!means	udbbcZ
!meant	ilddhX
!meet	dbedhk
!meetin	gfcpcY
!mentio	cXvicW
!messag	dYogcg
!met	amZoca
!mind	YpchkV
!minds	ajeema
!mine	aliece
!minimu	edbeeo
!minist	hmbeea
!minute	neddeb
!miss	gbsccX
!missed	hdkheY
!mix	cUoddk
!moment	djedeg
!money	fbbeen
!monito	cavddY
!more	oZkleT
!most	dqZded
!move	eZhWgr
!moved	arbdec
!moveme	gfffff
!moves	bcrcec
!moving	bYmXcq
!mr	ecdned
!much	RzdWfc
!museum	edeebo
!must	dZdmdj
!my	fgffjZ
!myself	ebnZid
!name	P0nUaX
!names	elecfe
!near	feccdm
!necess	iedeid
!need	hWnTkj
!needed	lTlbla
!needin	cUhaft
!needs	feeffi
!neithe	eodedc
!never	eQgdpl
!new	TumWca
!news	lmkYWa
!next	cI/ZZa
!night	iddgff
!nine	bejkcc
!no	gtcbcW
!nobody	fhlbiU
!nor	elkeeW
!not	pnbgXX
!note	delefb
!notes	eieeff
!nothin	fehffd
!notice	ejacmc
!notifi	gheffd
!now	bYjacr
!nuisan	hcefeh
!number	Zlccbm
!object	jfbddi
!oblige	ecieeh
!occasi	gedffi
!of	cgeYdq
!off	bifoeU
!offer	eicjHy
!offere	dnbefb
!offeri	gfeiUn
!office	japacb
!offici	dwThcX
!older	Zdepee
!on	cehbap
!once	dgdeej
!one	Zifebm
!ones	gbcefl
!only	lZmcfb
!open	Xjejfe
!opened	bgZblj
!openin	higdbe
!opport	fhfefe
!or	WbyhZX
!oral	feedfj
!order	mZhded
!organi	ikceec
!other	ZnUlqR
!others	ceccfm
!otherw	gbghef
!our	WhOfmt
!out	ZyabdY
!outcom	mfebde
!over	jpRiZe
!own	ehdeid
!owner	ambbje
!owns	eleeed
!pages	fdfjef
!paid	fhegfe
!pal	gbdeem
!panel	ZbfolW
!panic	mlbcdZ
!paper	cXhcpe
!parked	giceee
!part	egobdZ
!partne	dlccla
!pass	eZaffq
!passed	jXkcbj
!passin	ekeeee
!past	gVhdcp
!paused	fdWfep
!pay	fkcfha
!paymen	ifhded
!people	fagbcn
!perfec	fffgff
!perfum	ddemed
!perhap	hiddee
!permit	deegbl
!person	gTbiat
!phone	lkWjbY
!pick	bjchgg
!picked	dvhaaU
!pickin	cgieff
!pin	eZiddm
!pinned	drbeeY
!place	dafdTx
!placed	cZadcu
!placeh	feiefe
!places	fgefff
!plan	Yniaia
!planne	ubgYbZ
!please	XZZmta
!point	gZecoc
!points	ebbeeo
!polish	deemee
!portal	bWlhdl
!porter	eifffe
!positi	bnaaZl
!possib	UtbcZk
!post	adTdZz
!posts	dYsddc
!practi	edahoZ
!precis	enjdfW
!predic	eodeeb
!prefer	feeffh
!prepar	bcZvdc
!presen	bikdfc
!press	fhfffe
!pressu	dcdeod
!preten	idhffd
!princi	dlcffe
!print	edneeb
!proble	fWepdf
!procee	aVYfc1
!proces	edhiee
!profil	feeefj
!progre	aNdXc6
!projec	fdcfel
!promis	T/TYYR
!proof	fffhfe
!propos	fiegee
!provid	fdeefk
!pullin	eigeed
!pursue	eXfeeo
!pursui	facefn
!put	WkUkji
!puttin	fcdden
!puzzle	feeiff
!qualif	dcbceq
!qualit	fedffj
!questi	gekahd
!quick	dwXbcY
!quickl	ekddfe
!quite	cUYedz
!quote	codgda
!race	ffhfee
!rang	dicikY
!ranked	fefdfi
!rather	ccddeo
!re	dchdel
!reach	fZVhds
!reache	dnXcej
!reachi	bjeefh
!read	hmmfdN
!readin	ebneed
!ready	U3ZdZZ
!realis	YwYeeW
!reappl	ereeeV
!reason	dcYddt
!receiv	fXbogf
!recomm	YSYbj0
!record	eeelec
!recrui	bcbZct
!red	eheffe
!refere	cpbeed
!referr	feeffh
!reflec	dXledk
!refusa	jfeeed
!refuse	dseedV
!regard	ffhfee
!regret	gfbejf
!reject	lkonZI
!relati	jZdeek
!releas	djceeh
!reloca	jbheee
!remote	feeeei
!renewe	eYdeep
!rent	efkeeb
!repeat	elbeff
!replac	bibiej
!replie	agUtcd
!reply	bioZdc
!replyi	fjdffe
!report	bqiZaa
!repres	fbbefn
!reques	ecmeed
!requir	edgUcs
!reserv	dakdei
!reside	eWnjec
!resign	ffeehf
!respon	cdijed
!rest	egleda
!result	Uvddea
!resump	fdjffe
!retain	eYZddu
!retiri	ebheei
!return	icecke
!review	famffe
!right	cXkiak
!ring	gkiWZg
!ringin	padcgd
!role	derbbb
!room	bYWkjm
!round	cgmhhU
!rounds	bajoea
!rule	bqaeec
!ruled	duZddX
!run	fbejeh
!rung	ndibca
!runnin	eYpcee
!rush	fqfagV
!rushed	cuccdY
!s	cigidb
!sadly	fffffg
!said	dkkaYg
!salary	dZlarX
!same	cofidX
!satisf	jkcdcc
!saturd	lajdeb
!saw	fceeld
!say	axlbbR
!saying	bgpeaa
!says	difZck
!schedu	ekmUef
!school	fWqbgd
!score	eccgel
!scored	ejeeee
!screen	hfeefe
!second	Xbmhge
!secret	hZdcen
!see	XVoSmq
!seeing	eceefl
!seen	bcZrjZ
!select	cQRXZ/
!send	gdohcX
!sent	aciekf
!servic	ebdcdo
!sessio	dahdem
!set	alghdc
!settle	b8WbVU
!shall	eedlee
!share	jraZbb
!shared	ghceeg
!she	glXheb
!shifts	dcagen
!shop	gfaddk
!shortl	fYXdaw
!should	kiaecf
!shout	kaieee
!show	bailcf
!shown	fejfed
!shows	lgedec
!side	gwTaZc
!sight	cuYceY
!sign	idtcWZ
!signal	flhdeZ
!signat	hfcmbb
!signed	YpnbeV
!signs	ffjffc
!silenc	ribddX
!simply	fidgee
!since	bxSaZg
!sinist	hhagfe
!sit	esYdbc
!site	cbejma
!sittin	ffdejd
!six	ebdkdj
!sleepi	dbcpdc
!slides	ddbpdd
!slot	faened
!slots	feegfg
!smoke	dpceeZ
!so	ZmXgpZ
!somebo	egjffc
!someon	fceeel
!someth	fneeeZ
!sooner	YnYija
!sorry	kkZZbg
!soul	hjdefd
!speak	gapbec
!speaki	hefffe
!specif	endded
!speed	endedb
!spend	edkeed
!sponso	eZZdet
!spot	nYchee
!staff	eckfff
!stage	dYaidp
!stand	cecbmh
!standa	feeefi
!stands	jccdlc
!start	dmZiUl
!starte	ebdmee
!step	fM8acU
!steps	eWxdcY
!still	msRdfU
!stop	gnWiiW
!stoppe	Zhmchc
!store	eacego
!straig	crbeeZ
!stress	ekbkdZ
!stretc	fbeeii
!string	dddeel
!style	dfdefj
!subjec	dgcefj
!submit	cemhdb
!succes	kTVYb2
!such	amihbb
!suffic	ececfm
!sugges	jcegff
!suit	deekfe
!suitab	eWbdet
!suits	ebdffm
!supers	iefeff
!superv	fdefhg
!suppor	eageem
!suppos	dideei
!sure	hwMeXf
!surpri	cgboeZ
!suspen	mabdkd
!table	fieeef
!take	aWoYat
!taken	giWZeo
!takes	gZdcen
!taking	WOhVd5
!talk	ocmVbb
!talkin	cdkjeb
!talks	eambjc
!tea	kgdeed
!team	feddel
!teleph	cjjedc
!tell	SrregR
!tellin	UtXcbk
!tender	ekZedk
!test	jYafem
!tests	bYdnnZ
!text	Uqdedi
!than	vZUpdX
!thank	eYmcch
!thanks	cQhgkl
!that	cuaZfc
!the	bhcbdq
!their	agkifa
!them	dlPedr
!themse	fkeeed
!then	nXclrN
!there	kaZcWt
!theref	fdfeek
!these	eacmdh
!they	bUefjr
!thing	bkgibc
!think	coZaYm
!third	cicehg
!this	gVfYcy
!those	dZZjdp
!though	U0bYjU
!three	bWXgcv
!thresh	ecedfl
!throug	ebiXjj
!ticked	fffgff
!tight	fiefee
!til	VYopea
!till	gZvZdY
!time	icaVet
!timeli	cnhddc
!times	eebmfe
!timeta	emeefb
!timing	cdqdda
!to	akiadk
!togeth	eadeeo
!told	fhnagW
!too	afdfel
!took	iddfeg
!top	efeffh
!touch	elieeZ
!transc	fdekfe
!transp	jbfgff
!travel	hbcdem
!trial	bobddg
!trick	feeife
!troubl	fcmeeb
!truste	didddj
!try	lXeeei
!turn	feeeei
!turned	blccma
!two	oYegbf
!unanim	fddeek
!under	dZaadu
!unders	eiheed
!unfort	fedffj
!union	edeeel
!unless	gbdlde
!unnoti	geffff
!until	bothYK
!up	hphRkX
!update	lvVbcR
!upload	eelcfe
!upstai	epceea
!urgent	deelee
!us	fkebYk
!use	lTdcdq
!used	iXgeel
!useful	ebfmed
!usual	hkdcec
!usuall	ibddld
!vacanc	cYlYbp
!valid	cddleg
!verbal	kgefdb
!very	eddenc
!vet	bZeeep
!video	dhedfi
!view	eehfff
!visa	jbedbm
!visas	ebbeep
!visibi	feiffe
!vote	gbdcen
!voted	enjedX
!wait	qTjdoT
!waitin	kfZfch
!waits	mceeee
!want	YWfYiu
!wanted	dXhddp
!wantin	ljdeeY
!was	jpPXYp
!way	ZgbZes
!we	cidccl
!wear	gcdmbf
!weeken	cbijib
!well	ebcelg
!went	ebaekj
!were	becdbr
!what	cWtVbo
!whatev	jladdc
!when	V1mcbQ
!where	cjjdeb
!whethe	WZxjaZ
!which	gjgXbi
!while	Ynlcda
!white	dpceeZ
!who	awiXaY
!whole	eblhec
!why	ZaXlhn
!will	nmcaYd
!wiser	ZzYcbX
!wish	ZQzchb
!with	TWlacz
!within	pYagoU
!withou	kgQ3YQ
!wonder	giefed
!word	VosZYV
!work	dZoidd
!worked	eXheem
!workin	jbeeeh
!works	YicqhX
!worrie	bfsakQ
!worry	nkbiaW
!would	YgZfpf
!write	kbVhkh
!writer	fdeeek
!writin	gbdglc
!writte	maddeg
!wrong	gXdgZr
!x	fgffff
!yes	csfobL
!yet	d4WheP
!you	edXdgr
!your	cWbhdu
!yours	bgbaYu
!yourse	eZleeh
#	aWklnb
# #	aYkYxa
# 's	hnYddd
# .	dTvdmY
# ;	cfgfhg
# ?	bcZojd
# @d	faZxXa
# @s	edecme
# a	XUnZwX
# additi	ecdiei
# after	bWdZwe
# all	idgeee
# an	dgaP0c
# and	YjVgzU
# any	edekef
# applic	gaaViu
# appoin	eaheld
# are	Yimddf
# as	dcehfj
# at	dfaode
# b	edlcef
# barist	dgfdei
# base	effdif
# basic	ffedif
# be	eeejef
# bonus	eeeZoe
# bring	eecjhe
# but	dZafim
# by	cairbY
# can	deglec
# car	ffedif
# choose	eeejff
# collea	fifefe
# coming	faiejc
# comple	eYtZec
# copies	eedkee
# countr	geidef
# day	dhadjh
# days	dbeZtb
# do	dadklb
# done	efkbfe
# driver	eeldfe
# editio	edffej
# employ	deqadc
# floor	feejfe
# for	UWmwab
# forth	eeemde
# four	eedcme
# from	bYWafu
# full	feedke
# gross	fdebne
# h	fddnde
# has	bZvaaf
# have	dkgeec
# home	eejbid
# hour	icifed
# hours	jlZgdb
# hr	Zejjgc
# hybrid	cffbmf
# i	ddcocf
# if	fkbefe
# in	bamdid
# instea	feeiff
# intake	dbcber
# interv	beSjoh
# is	ihRiih
# it	hZZdoe
# jobs	ecnbdf
# k	fejefd
# lpa	edXepe
# mb	dbpced
# miles	edhcke
# min	fXinea
# mins	aXcsfh
# minute	ZYd4Yb
# more	cgZcqb
# nation	echiee
# new	cbwbaZ
# night	dkbidd
# no	daaljf
# not	hUXapn
# number	eiedff
# of	dgecWo
# off	mUsXcc
# offer	eeffif
# on	ccZpkY
# open	edndec
# or	hbbmbf
# others	clVdpc
# over	dcdbpe
# page	dedlee
# pages	Zcbtbd
# panel	mbbeee
# people	anlZbe
# per	eebbqc
# person	ddnedc
# phone	ocebee
# places	fbheei
# please	eefeke
# plus	aZVc1Z
# point	fffdif
# points	ccccdr
# princi	chjfdd
# questi	dbmfed
# receiv	dcnded
# recrui	cbrcec
# rounds	gfZfcm
# second	bcXjod
# seen	hkdced
# shift	fdjjbd
# sign	didcje
# slides	eedkef
# so	bgYckm
# start	beeZqe
# step	fffdif
# system	edekee
# the	jdgpUb
# then	fjeefe
# they	bameid
# ticket	fedefk
# til	fbelee
# till	ceaqcf
# times	ddpaed
# to	NWsuiS
# tonner	edmfcd
# up	eckedi
# ward	efcfjf
# was	ccjcel
# wear	hdejde
# west	fejfgc
# when	cceoce
# which	aoWlde
# who	jfdfde
# will	qZgWbi
# with	clVgmZ
# wknd	ejbeeg
# words	WYf0Za
# work	eedkee
# works	eeeief
# would	ecbned
# writte	Zoddef
# years	eecggi
# you	uYVYcm
# your	gbefgh
's	hdgZjf
's .	hZhabo
's @d	yWabdc
's @s	hdedie
's a	inYlbX
's above	cmaddi
's advice	fqaceb
's agreed	kZcaod
's always	ebcffm
's annual	hbldde
's answer	wTZXek
's appoin	kdicdd
's area	hcdjed
's asking	dbdrbe
's assist	eccdhl
's attach	dceima
's audit	kdeeee
's awarde	igefdf
's away	oXjcdd
's back	kkZhcb
's been	Xgkedi
's being	ZVnWvZ
's below	gcZpdd
's board	nhadce
's book	ffeiee
's booked	bbmhdd
's booste	dcqedZ
's budget	fcjfeg
's cancel	ggjfeZ
's career	jladde
's change	ecchld
's choice	cbcehm
's choosi	pkXbbc
's chosen	feleec
's clerk	efgdie
's closed	ebnjcZ
's come	acZhfp
's coming	nYaboa
's commit	ekeeee
's comple	ialahd
's contac	dieffg
's cousin	bbbido
's daught	bfZceo
's day	cnahde
's decide	dkcddi
's decidi	mcedef
's decisi	pbadci
's degree	fedeej
's desk	ewUZbc
's done	kdnbbZ
's down	ghcjdd
's due	oZYdkd
's email	kceeef
's employ	ecdeem
's feedba	djedeg
's first	ccbdgo
's free	dbeode
's from	aefmde
's full	dieffe
's go	gkdddd
's going	hmcddb
's gone	UlXYS1
's good	dXamik
's got	nkYeca
's grant	edifff
's greeti	dilecb
's grotto	iddidd
's guess	brdeeZ
's had	gcaZio
's halted	ebmeee
's head	flcdee
's hiring	eekffd
's hospit	edcefl
's i	kceeee
's in	Sibdrg
's intake	fdlfed
's intere	eieffd
's interv	ccsXed
's job	dacigk
's jury	cefekf
's just	eclhfb
's last	ofZcef
's leave	fidffe
's letter	feeeje
's life	mcddee
's line	elcheb
's lookin	glhceZ
's made	hYocec
's messag	fcceem
's mine	XXYc1a
's name	eYmdjc
's nephew	fdefbm
's new	eZoeee
's not	fmngaS
's now	efedej
's off	fdVdau
's offer	eefejf
's office	mcbeeh
's offsit	eieeff
's on	hendjQ
's open	ecmblY
's out	UeojkY
's over	cYpebi
's parked	ecnfeb
's people	ihceee
's perfor	jkcceb
's positi	echeei
's post	eYhelf
's pulled	eaheek
's put	dbpedc
's recrui	fejefe
's reply	dqZeeb
's report	ggZaik
's reside	caiedk
's resolu	gkdeed
's review	cdjejd
's rule	fmddec
's runnin	dodfea
's sanne	jgchdc
's sat	fdeeej
's scores	fgdbfk
's second	jekaed
's secret	ehjfcc
's sendin	feedje
's shift	jeedfe
's shut	YYxbda
's side	cqbdec
's signed	idedhe
's site	cdkbei
's staffi	ekeffc
's start	ejeeff
's still	Z8TcYT
's stoppe	dbpeed
's succes	cfnddc
's surger	jckced
's suspen	ecoedd
's taken	cUafbw
's taking	cjaflc
's the	bUbinl
's throug	eddbpb
's tied	edleed
's to	defekf
's too	ebrdeY
's unclea	damhdd
's under	dbpcdd
's up	flcdhb
's verdic	iiedec
's vote	cXcect
's ward	fdiffe
's weddin	idefff
's well	cZfemg
's wife	glcdfb
's with	fjVasZ
's word	jZaddo
's wrong	ilcebd
's yes	fieefd
's yours	UUQX/S
*long	ifdbdj
*short	aWsSei
*strange 1	cbkfeh
*strange 10%	SgyVhc
*strange 2	facgfm
*strange 20%	Wd2ShQ
*strange 30%	cU2aZY
*strange 4	fdledd
*strange 45%	dZtcca
*strange 8	dgidef
.	egidff
;	pbWmed
<again>	feeidh
<answer>	lgceed
<ask>	ccdpgc
<away>	ffkeec
<bye>	ackfcm
<chosen>	bcYapo
<closed>	YYdbc3
<date>	sabiea
<decide>	lkXgia
<free>	cgelde
<give>	dacufa
<goon>	cfdkch
<hear>	lhddec
<hold>	aU6dbb
<if>	gjeeed
<joy>	bakdnd
<match>	ceckbl
<me>	dbfiie
<meet>	dgdoeb
<news>	tjXZce
<not>	bjcbcn
<offer>	YbYZ9c
<others>	ceabbx
<papers>	accolc
<post>	bbebll
<receipt>	ffwXcZ
<refuse>	bZWbc6
<review>	enbedf
<said>	jhbahf
<soon>	evaedZ
<sorry>	cddcaw
<start>	addaxc
<step>	ddbubc
<thanks>	fdpaah
<wait>	fubaec
<will>	hjZgfe
?	WUa+kV
@d	rZbjea
@d #	TaY7cY
@d .	wXcefa
@d ;	wdWkcX
@d ?	PdU/iW
@d @d	0WZaba
@d @s	VWldin
@d @t	eefdjf
@d a	baXfgq
@d about	dgflWi
@d accord	rZbdbg
@d after	oRaqce
@d again	fjedee
@d ahead	eedifh
@d all	uYahcb
@d along	fffcjf
@d alread	aideek
@d an	jeeeff
@d and	sfcbdb
@d answer	dnjaea
@d any	eXdubc
@d anyway	gjYkbe
@d appare	dhjded
@d applic	ieddfh
@d are	kceYdl
@d as	pgaobQ
@d ask	ddbmgd
@d assist	dbbdep
@d at	oYYvaY
@d back	fddled
@d be	aecplY
@d becaus	nWedma
@d before	mmWbjW
@d betwee	bbjocd
@d bring	adccqe
@d brusse	eeeife
@d budget	amedee
@d but	rhXbmT
@d by	qSilYX
@d call	gdkcee
@d called	bheeek
@d calls	fjeefe
@d came	dnefeb
@d can	jYbocf
@d candid	hdifee
@d chef	fidcjd
@d come	ffdiff
@d coming	nbeeee
@d confir	ndedde
@d contra	ljbfYd
@d could	dkambc
@d decisi	qbdddd
@d declin	bchddl
@d defini	xQeded
@d despit	iedeff
@d did	eneeea
@d dinner	ecekee
@d do	fXkedk
@d does	kcciee
@d each	kdefdf
@d earlie	Xocfde
@d either	zWbZcc
@d even	nceeed
@d every	rXddee
@d everyb	oaddee
@d exams	ieeeeg
@d failin	ceeelf
@d first	lbdege
@d for	qSa3VV
@d free	jcdlbd
@d from	qVfhbc
@d good	lbcedi
@d got	cefmce
@d greeti	meddee
@d half	Ybirad
@d has	WlkZYl
@d have	YXYmoi
@d he	iYania
@d her	bndeee
@d here	lecgde
@d his	fYcpee
@d how	hdhbhd
@d i	uZXdfe
@d if	nWcckf
@d in	mWesXa
@d inclus	cbreeZ
@d inst	decdhk
@d instan	kdfcff
@d instea	tTYnca
@d interv	ocbcee
@d inviti	ieedei
@d is	1cXaYc
@d ish	gceelc
@d it	igXlZi
@d itself	odeZef
@d job	eeaeem
@d just	ddefig
@d keep	mbeeef
@d kindly	sbcYgc
@d latest	uUabkb
@d let	deedle
@d letter	iYhamd
@d like	ilbcdc
@d lol	dobdfd
@d lunch	icckde
@d mail	Zljedc
@d make	eeejef
@d maybe	ZjYbdq
@d me	ecedel
@d means	tVdedc
@d meetin	jeefee
@d mentio	ieeefe
@d might	andefe
@d more	ejeefe
@d must	bbdnge
@d my	pbccdg
@d myself	kddefe
@d n	sXdfdc
@d need	XeeZse
@d new	Vqedge
@d next	uUchcc
@d no	Vhqeai
@d nobody	Zmdjde
@d nor	Vudeea
@d not	oUYoef
@d nothin	feieee
@d now	9ZUWZQ
@d of	dfraeZ
@d ok	jccekd
@d on	uWanZX
@d once	nVeief
@d one	mZbncb
@d only	agnddd
@d or	TaY7aZ
@d otherw	accqhc
@d our	hYpkbX
@d over	leecef
@d owner	ilcbde
@d panel	jeeffe
@d per	lcdfee
@d perhap	apeded
@d phone	idjbee
@d please	hUXqig
@d positi	lbfeff
@d presen	cdeflf
@d probat	eeeejf
@d promis	hWabdp
@d rather	ideeeh
@d receiv	bdjeei
@d recrui	glbdfe
@d ring	eeifff
@d room	bafrda
@d s	dgpjXX
@d sadly	gddefj
@d said	wcZZbZ
@d salary	hedcje
@d same	ZZZydc
@d says	mgdccc
@d second	eedmde
@d seems	cdkhfd
@d settle	edebki
@d shall	ieeeff
@d sharp	ddapde
@d she	sdccXc
@d shift	ieffef
@d should	Xjaogb
@d show	cndfec
@d sign	Zeelhf
@d since	kdcehe
@d six	ecdfob
@d so	neZcgg
@d sorry	mmYccX
@d start	mhcccd
@d starts	elcbka
@d still	dkeeef
@d suit	ebepbe
@d take	sZeeea
@d talk	kcjcdd
@d teams	cbYsed
@d teatim	kdeeef
@d tellin	fekdef
@d temp	ddekff
@d thank	dpbded
@d thanks	eeeeke
@d that	kcaoeY
@d the	veVdZf
@d then	lsVbbX
@d there	hheZjd
@d they	pdiZcY
@d this	lcefcg
@d those	qbeaee
@d though	uWdddc
@d three	gckdfe
@d throug	gdejed
@d to	fRXtsX
@d too	jdddei
@d unless	eakabm
@d until	hledcc
@d verdic	ieeeff
@d via	iceifd
@d wait	hcejee
@d was	ZzaSdf
@d wat	eefife
@d we	rXcgde
@d week	gddked
@d welcom	dedeme
@d went	cnldYb
@d were	VtZfeb
@d what	cbchod
@d whatev	hieded
@d when	/AUQbj
@d where	jbedhe
@d whethe	tPZgka
@d which	khZoWa
@d whiche	kbeied
@d who	kedcbj
@d will	kfjXha
@d with	kUjpVe
@d withou	sYddec
@d work	jbbjdh
@d worst	nddaee
@d would	YZcwgc
@d yes	uXdabc
@d you	2WcYea
@d your	UhXsge
@d yours	oedeea
@p	enkZaf
@p #	efgdif
@p .	dpgaZg
@p ;	pVifZf
@p about	cjegef
@p and	L2ZVjj
@p as	fembed
@p at	gediff
@p both	akcmeZ
@p but	ihfehZ
@p by	aljfdb
@p decisi	Wpfffe
@p for	cdkhed
@p have	eleeed
@p i	VqhYhd
@p is	oWaekd
@p it	ooYaeX
@p no	lXheeg
@p now	dkedge
@p on	leehae
@p s	jclUei
@p she	dmbdbh
@p so	kWngca
@p sorry	feifff
@p still	ekdehd
@p that	TyeagW
@p the	eepfUg
@p then	ubbbda
@p there	cbeqdc
@p they	RfkiZp
@p to	cabddr
@p was	cqgccX
@p we	dUjiXr
@p which	ahddkh
@p with	iecdei
@p yes	aiigde
@p you	eojeeU
@s	2WYfgZ
@s #	ddemde
@s .	0Vbdeb
@s ;	qkVedY
@s ?	ajckhb
@s @d	jbclcd
@s @s	dnbded
@s after	kbcZhk
@s all	jeehee
@s always	ikcebe
@s and	1XWbZh
@s applic	ccdnib
@s as	feckcf
@s at	1VSYpX
@s becaus	oaedee
@s before	pZmWaf
@s boroug	ejeffe
@s but	bkacnb
@s by	Ylekee
@s candid	XlWoid
@s could	RwfZcd
@s de	efdeke
@s either	oaedfd
@s for	yWUhca
@s from	ySTgbd
@s fête	djddie
@s go	hieeed
@s good	jeeeef
@s he	uUeede
@s i	deYmlX
@s if	cncgdc
@s in	ZfmjfX
@s instea	ddehje
@s is	ftXbca
@s it	qdbdec
@s late	fkeefa
@s longer	jcfffe
@s max	lackce
@s more	nbeeed
@s mr	fbhife
@s ms	SjqYbk
@s my	idefff
@s no	pXdeed
@s now	dkffdf
@s of	1Tbbdb
@s off	jcZapd
@s on	ejdZnZ
@s one	mdefea
@s or	Xcdlnc
@s pantry	Zndeeg
@s philip	cdncee
@s please	tbdccc
@s plus	cdmeef
@s rather	cndced
@s regard	mbeeff
@s s	lceeee
@s says	eldded
@s she	padeee
@s so	obWlce
@s stands	fjgdec
@s that	mcbfgc
@s the	uTbjdb
@s then	lidbdd
@s they	mbedee
@s though	hbedfj
@s till	naeeee
@s to	uKXjpZ
@s tops	vUZkZZ
@s two	YYgalm
@s until	maeffe
@s was	hqYccc
@s we	lYcoZc
@s whatev	lbfffe
@s whethe	nZcjdd
@s which	nZeeeg
@s will	lZheee
@s with	ddcwXY
@s within	jeeege
@s would	Zndefe
@s x	jdefff
@s you	qTbcbn
@t	ZOe1ef
@t .	oQnhZf
@t ?	dabucb
@t and	Xbbomc
@t call	dhdjee
@t lunch	efeiff
@t on	bZbkem
@t so	dbaoef
@t you	jeeeff
^ #	cZiT1Y
^ @d	/TOkbV
^ @p	asWfVj
^ @s	mdahiZ
^ @t	eedkef
^ a	enakbb
^ abi	eedfek
^ about	fhocZa
^ accept	ZcXjtZ
^ accord	ehgcdi
^ accoun	fdeffi
^ acknow	kWlfee
^ action	dcareb
^ actual	dadedo
^ add	ecmdee
^ adeyem	ibelea
^ admin	dmcddg
^ after	afYYlt
^ afterw	hecjed
^ agency	lbkfhU
^ agent	dckdid
^ ah	adedkj
^ alas	ebaeeq
^ all	nUhXfn
^ allow	yXXhaZ
^ also	cZmfka
^ althou	eYXZfx
^ always	edfked
^ am	rSacmd
^ an	djijVe
^ and	emfWic
^ announ	nmYZcb
^ anothe	fiWhXo
^ answer	2QeZca
^ any	keYmhX
^ anyone	jjgcda
^ anythi	Zbneeh
^ anyway	cbxbcX
^ apolog	hakkcb
^ appare	Yehafn
^ appeal	ncdeai
^ applic	eoldZX
^ applie	ckjcec
^ apply	bbvaba
^ appoin	lkYdjY
^ apprec	bdlcdi
^ appren	fddcji
^ approv	hhdcge
^ april	ijcede
^ are	XRT+iW
^ arrive	doWlec
^ as	bgdjam
^ ask	YkZtYc
^ asked	rdkSce
^ assess	edhmda
^ assist	fmcbfe
^ assumi	jhadhe
^ at	bedfbp
^ attach	WYfphf
^ auditi	kZieef
^ author	lccjce
^ auto	Ugtfdc
^ automa	bgtZbY
^ availa	epbdec
^ aweh	feeeje
^ awesom	fdekee
^ back	QYpscb
^ backgr	gblYkd
^ bad	cgcgdk
^ ballot	lbicee
^ band	fehckb
^ bank	dedfjf
^ barrin	kdeeee
^ base	eecekf
^ based	hYbgeo
^ be	heZnbe
^ bear	V1bbZb
^ becaus	lfSdik
^ bedank	ebneed
^ been	argdca
^ before	acZ3Vc
^ being	emebfe
^ below	hcceek
^ ben	ciieed
^ benchm	bbbjdn
^ best	ffggbh
^ better	ebacer
^ betwee	oaeehc
^ beware	ifeefe
^ big	ablfkb
^ bit	dYtZia
^ black	edchek
^ bloke	jYaedn
^ board	qcadch
^ body	jZacco
^ bon	edmded
^ bonjou	gghdfc
^ bonus	efdekf
^ book	aaombZ
^ bookin	dbhjeg
^ boots	danhcc
^ boss	peaaff
^ both	jcgidc
^ break	dbqaed
^ brief	jeeefe
^ bring	WXV0lZ
^ budget	jbehci
^ buongi	dbmhdd
^ bursar	pccded
^ bus	dgZbli
^ but	ekeVZp
^ by	ylQRjZ
^ bye	icbeek
^ c	eefjee
^ call	gMaqpc
^ called	ZisYdb
^ came	eeVbgo
^ campai	lceefe
^ campus	dicked
^ can	VXZ2lX
^ cancel	ebZdll
^ candid	jhqWZa
^ card	edjgde
^ cardif	gZndcg
^ career	fgkdeb
^ carry	ddZred
^ case	eeekee
^ cast	obdeee
^ castin	jicded
^ ceo	igeefe
^ certif	eejffd
^ chair	edfgje
^ chambe	cdkeeg
^ change	ddlgdd
^ charmi	ebbedo
^ chase	bmedef
^ chasin	pYddee
^ chat	eglced
^ chatte	fcbleg
^ check	hcicjb
^ cheers	jZocYf
^ chef	gkTfck
^ chief	fheied
^ chin	hcddek
^ choose	Vaaydb
^ choosi	fddffj
^ ciao	gejffc
^ claire	ejekcb
^ classe	igeeee
^ clerk	qaZddg
^ click	cZipbd
^ client	meWlcd
^ closin	qWgfdc
^ coffee	dbmhed
^ cofion	eejfed
^ come	VGV1pj
^ commen	pbeaee
^ commis	ebcecp
^ commit	cVoikY
^ commun	dXceeq
^ compet	eddefk
^ comple	bZuiXZ
^ compli	lcbkec
^ condit	dbcXvd
^ confir	cXbrdh
^ congra	YVjewY
^ connec	cemhcb
^ conseq	jZYccq
^ consid	hRbauh
^ consul	ffckec
^ contra	adQN/V
^ cool	ijeddb
^ copy	edleec
^ correc	jicded
^ corres	gifefc
^ could	Ybd0jT
^ counci	dWtbbe
^ counse	flagde
^ count	ifeeef
^ crew	kfedee
^ crewin	hieeiZ
^ cuisin	geajkb
^ curren	fhagdj
^ custom	mabeej
^ cv	dmfcdd
^ danke	edkeee
^ danny	echgge
^ darlin	idddhh
^ date	edelfe
^ dawn	ejdeff
^ day	mcddfe
^ dbs	ffkded
^ de	eeajfi
^ deadli	aXZtkb
^ deal	aeaYte
^ deano	gaUkaq
^ dear	gdfedi
^ decent	fjZcek
^ decisi	8jPSVW
^ deepak	djheha
^ defini	ogZZdd
^ deligh	ZkiidZ
^ delive	ccmieb
^ depart	jjdeec
^ depend	Zsaedd
^ deposi	caebmi
^ deputy	gdadnc
^ desk	hcdeke
^ despit	lcbeeh
^ detail	bebdtY
^ diary	chfdei
^ did	UilWhi
^ differ	heeocX
^ direct	eYfjck
^ dm	dgkbah
^ do	WlgngW
^ doctor	ncdede
^ docume	hehcdg
^ does	XiZwab
^ doing	jcZele
^ dom	feeefi
^ done	fZfemd
^ donor	dleeed
^ door	ebbkej
^ doors	eaqced
^ dr	gVcetZ
^ dream	chdYnd
^ dress	eblhed
^ drill	Xjmbge
^ drop	caXzbb
^ due	iebgci
^ e	pWcdbl
^ each	kiZfcg
^ earlie	lnZacb
^ early	fllcdX
^ edit	efieee
^ eh	didckd
^ eight	caZojc
^ either	pZcdlY
^ eligib	fcecem
^ email	dbdjfj
^ emaile	cdndhb
^ emma	iceefh
^ employ	ggmccc
^ enclos	eadhmc
^ end	cbtYdd
^ enjoy	abyTha
^ enrolm	mbWoeb
^ equity	efeeif
^ essays	ihXalf
^ even	fdcfdl
^ every	hmgWbd
^ everyb	kbjadg
^ everyo	pgZbjZ
^ everyt	XemmYf
^ exam	beedji
^ excel	feeief
^ expect	wdOkeV
^ expens	ieeeff
^ extern	iefffe
^ facult	bjeeei
^ failur	eefjef
^ fair	kYYdcq
^ fancy	XXqnaZ
^ fantas	cjhhda
^ faq	jcefff
^ father	djefff
^ feed	eihgcb
^ feedba	paWVZu
^ feel	geeadm
^ feelin	jfbcck
^ fellow	ieefee
^ felt	eZvcZX
^ ferry	ggjfeZ
^ fill	Zaiqbb
^ final	uVcgcc
^ finali	igdefe
^ financ	afogeZ
^ fine	jefgdb
^ finger	jfgicZ
^ finish	ZicYmj
^ fire	jajajb
^ first	mYjece
^ fitnes	feeidf
^ five	jidcee
^ follow	adiXho
^ for	aflfZj
^ forema	igdeee
^ forget	jmZcdb
^ form	ecbkdj
^ formal	dZZgsc
^ forms	eedkee
^ forth	saOqXf
^ forwar	hWmffe
^ found	cbUdbv
^ founde	elbefe
^ four	caVgnl
^ fourth	edcpdb
^ free	ffieee
^ friend	Zjncdc
^ from	kbhgec
^ full	eeefie
^ fundin	eZgblh
^ furthe	egcZlh
^ fw	dhiYnZ
^ galway	adbmdj
^ game	efajcj
^ garden	dkeeee
^ gcse	ameefe
^ genera	mZegdg
^ geoff	ejnWcc
^ get	TOtudX
^ ghoste	cbcaer
^ gist	dZajdn
^ give	vdedTb
^ given	oaedfc
^ glad	ecmkba
^ go	dhmbec
^ god	fladci
^ going	rjbTcg
^ good	bfejff
^ goodby	ebadpc
^ got	bXZvfg
^ gov	eeegfi
^ govern	dWghkg
^ grab	fddlee
^ gracia	caqded
^ grade	dedele
^ gradua	jdcefi
^ grand	gWZZcs
^ grant	fadejk
^ great	Vhfije
^ greeti	canged
^ group	hjdgdc
^ guess	dXbdln
^ gutted	ddceen
^ h	fhcfie
^ ha	edgife
^ had	kpKeTo
^ haha	Zftcaa
^ half	inhcfS
^ hallo	kfcebi
^ hang	hccjbj
^ happy	gdvbYY
^ harbou	dgccme
^ hard	ekcefe
^ harrow	jeddfg
^ harves	XVqfhe
^ has	dlcicd
^ have	aXveiW
^ having	dYYWgz
^ he	ehafgi
^ head	maiTob
^ headco	alieee
^ heads	fYjffg
^ headte	oaeaeg
^ hear	laigcd
^ heard	ghadck
^ hearin	rhXZdb
^ hello	iegecf
^ help	adjdke
^ hence	gcjeee
^ her	ofoXYX
^ here	XVpina
^ hey	hededj
^ heya	khaedg
^ hi	fehfci
^ hilsen	eefgei
^ him	dgmaee
^ hired	caSdzS
^ hiring	fdoehX
^ hit	eadmff
^ hiya	kheafd
^ hm	lbmZcc
^ hold	srPcZc
^ holida	alffff
^ hollow	feeefi
^ homewo	acXudd
^ honest	jlbRdl
^ hope	cc4bVO
^ hopefu	eqYded
^ hoping	mpXYbb
^ hotel	mgbcec
^ housek	ZdXili
^ housin	feeeje
^ how	aaxfcR
^ howeve	caiedm
^ howzit	ieeeff
^ hq	bfpciX
^ hr	fZWlsb
^ human	gaaZml
^ i	dihcfe
^ ideall	dgeiee
^ if	klgbae
^ ignore	knaYcd
^ in	hbhWfn
^ incomp	feeife
^ indivi	ecdceo
^ induct	defgif
^ inform	egjefc
^ inside	ddhdld
^ insofa	eibief
^ insura	jXYpgf
^ intere	aXYwfg
^ intern	hcWhkh
^ interv	imheZY
^ invisi	cZamek
^ invita	dcmkab
^ is	aaevhT
^ it	blbbhi
^ its	qZaZjf
^ ja	dheeei
^ jackie	gdckee
^ jen	fbmeed
^ job	ZYnUxT
^ jobhar	edcefl
^ jobs	ecoddc
^ join	Zclkce
^ joinin	bddlie
^ june	pbbbee
^ junior	cegdke
^ just	gXgkkb
^ jv	edcmee
^ keep	klWZZm
^ kev	edffej
^ keys	obedce
^ kia	fcidhf
^ kind	Znbfhf
^ kindes	eeieeg
^ kindly	aaV1fc
^ knowin	cfckdg
^ kofi	eZenff
^ kraków	ecleha
^ kuba	fdefej
^ l1	dbfiei
^ lady	dfmddc
^ last	mldcbZ
^ late	dadneh
^ latest	tabbdd
^ le	feigde
^ lead	gjcddh
^ learn	djfeef
^ leave	a1VacV
^ lectur	kedeef
^ left	hdrabY
^ legal	eeZajm
^ let	ZdYsja
^ lets	OYSwjo
^ letter	qfVbkb
^ level	dcdeoc
^ librar	ddldff
^ lifegu	Zbhfhj
^ like	Yiakhf
^ link	eecmde
^ list	pbdXdj
^ listen	eYmela
^ locati	ebmceg
^ log	befneb
^ lol	edmhbc
^ long	dibcdm
^ longli	pcjVed
^ look	gnXfjX
^ lookin	acjodb
^ looks	gcedle
^ lost	baeadp
^ lots	embdfd
^ love	YqghZc
^ loved	hhcfZk
^ lovely	TW3Vdd
^ luis	fehbhg
^ lunch	cklcbc
^ madam	gafeel
^ made	ddhjed
^ mail	eeiffe
^ mails	ffifed
^ make	yXZbca
^ mam	eedeek
^ manage	ddredX
^ many	fdpcbb
^ mark	lddeee
^ market	fdaclg
^ markin	iidded
^ marloe	feffei
^ marvel	cbfgel
^ master	jaicfg
^ mate	iaXcpd
^ matron	hjYcdk
^ may	YOcxmb
^ maybe	ebddeo
^ md	geceje
^ me	jlkbXX
^ meals	eegdie
^ meanin	ZXekpc
^ meanwh	ckbdkd
^ medica	iYcnde
^ meet	efpZed
^ meetin	ibmaee
^ member	egnddb
^ merci	ecleee
^ merry	bklccc
^ messag	ZkkhdW
^ met	Zjjeee
^ might	gcemce
^ mind	fimccY
^ mine	cfiake
^ minist	fjedfe
^ missed	dkcfef
^ mit	jeeefe
^ mixed	fkeiab
^ mo	eedieh
^ monsie	hfaigc
^ more	X6XaXZ
^ mornin	fbhhfd
^ moving	eZcped
^ mr	fcfWng
^ mrs	fYbtda
^ ms	TcYtgi
^ much	eabbcs
^ multit	lZdiee
^ mum	hUZasf
^ must	cddYrd
^ my	aflbfi
^ name	elbffd
^ names	ifZldc
^ nation	deegei
^ navan	dYhdjk
^ nearly	ZYVwlZ
^ need	YbeyZa
^ needs	eodcdc
^ negoti	djdgib
^ neithe	ehWbdq
^ never	dejadi
^ new	aYlicj
^ newsle	dbpddd
^ next	VbQxYr
^ ngl	bdVhar
^ ngā	efeeif
^ nice	gT1YbX
^ nicole	efjefd
^ no	dgiged
^ nobody	eifbgf
^ normal	rZdaee
^ not	geZZgo
^ note	eeheid
^ noted	ghpeZU
^ notes	efghah
^ nothin	ZvgdbX
^ notice	bggehf
^ notifi	wabXdd
^ nous	edmeeb
^ now	WqQkvP
^ number	kdafka
^ occupa	cgeige
^ of	oabZdl
^ off	efjeee
^ offer	QQSS/X
^ office	debfij
^ offici	jhVgak
^ oga	beekdh
^ oh	ZjdVYu
^ ok	fihjYX
^ okay	acdpai
^ omg	fVlWrb
^ on	gilVZj
^ onboar	jckZgd
^ once	dtaddZ
^ one	gbOxfc
^ only	elRjZn
^ onsite	dZcqee
^ ooh	eighdb
^ ooo	Vcvadd
^ oops	eglfea
^ open	idcigd
^ ops	jgeeed
^ or	nYlddZ
^ orient	ecihee
^ origin	nkXadd
^ other	anbcej
^ otherw	nbkaeb
^ our	jfieea
^ ours	ZqYZke
^ out	ZYwaga
^ outcom	erYaYa
^ over	Qdpjgd
^ owing	ibdcjh
^ owner	hZYYsh
^ p	dbkfeh
^ pack	caXipd
^ packag	eeeejf
^ paid	cdglde
^ panel	jleXec
^ pani	ecZdmi
^ pantry	obcefd
^ paper	dVacwc
^ papers	alacme
^ paperw	haacqd
^ parkin	dcncgd
^ part	eckged
^ partne	eiefff
^ pass	dZddkm
^ passed	bZcctb
^ patien	fobdec
^ patron	elYdej
^ paused	edlefd
^ pay	bajbnd
^ paymen	denbee
^ payrol	aildec
^ peace	gebeek
^ people	doccee
^ per	hjeddb
^ perfec	dclgdd
^ perhap	hsWcgX
^ perman	kkYZka
^ person	kdbchg
^ petra	dcgkee
^ phase	gdbgdk
^ phone	bcncdg
^ phones	ednbee
^ photos	eeldee
^ pick	aacsgb
^ pieter	lbagdi
^ ping	elafgd
^ pitch	gbmZdg
^ placeh	mfcede
^ places	gchfge
^ plan	ejYdjg
^ planne	oXbeek
^ please	abdsha
^ plus	edobee
^ podcas	fjeeed
^ police	kdddfg
^ portal	ecgfjd
^ positi	cjbZco
^ post	fbdmed
^ posted	keddef
^ postin	ailcee
^ practi	hfaldc
^ pre	efdjef
^ prepar	eeejef
^ presen	dccidk
^ princi	dfcedm
^ print	cedhbk
^ prior	feejde
^ privac	efkded
^ probab	Xscded
^ probat	deeekf
^ produc	dieeef
^ prof	feecel
^ progra	lgdZff
^ promis	btcacb
^ provid	cgZepb
^ provis	obbdfe
^ psycho	cbfodb
^ public	ideeid
^ pulled	cZreec
^ pupill	hcbdmd
^ purcha	ecgaod
^ pure	ekjcbd
^ pursua	aghdhf
^ push	Yddqde
^ put	kjacdd
^ questi	obgaed
^ quick	icebfj
^ rang	lgnZYX
^ rate	bawYeZ
^ rather	gcddem
^ re	kaZgbn
^ read	XS5cbW
^ reader	dcbeli
^ readin	Vraddh
^ real	mdeddf
^ realis	pcadee
^ really	hYedeo
^ reason	caXeeu
^ rebate	echfei
^ receip	hdieee
^ receiv	ddmcch
^ recept	beocde
^ reckon	lidddc
^ recomm	hbdbme
^ record	dfdmdd
^ recrui	klbYib
^ recurs	eieffe
^ ref	Yfkjcd
^ refere	jkgXee
^ referr	ifbegf
^ refres	gciicd
^ regard	hYjehf
^ region	eWgicn
^ regist	fbmhcc
^ regret	YYcZcx
^ regula	eblehd
^ rehear	cdnece
^ reject	VXSZjz
^ rememb	bbjcnc
^ remind	XMznYY
^ renew	Zcsaed
^ replie	iifccd
^ reply	cUX2eW
^ report	cdaYtc
^ reside	jjadch
^ resour	fcdidj
^ respon	kcgchd
^ rest	hieffb
^ result	wiUbZb
^ return	dlcegd
^ revd	ffjeed
^ review	mbZfbl
^ right	kSenic
^ ring	TQU1qb
^ role	eccifj
^ rooms	egddlb
^ rootin	feeefi
^ rota	gdibjd
^ rotati	eccdfl
^ rotter	hWqYkX
^ round	abZwcc
^ rsvp	ceelef
^ rumour	jkcceb
^ sad	ecnfeb
^ sadly	Yiecao
^ safe	dgocea
^ safety	dbnfdc
^ said	VokZnX
^ salaam	fjedee
^ salary	YZdjqd
^ same	aYjtba
^ sat	jlWhfZ
^ save	Zbjmdd
^ saw	eqZaZg
^ say	XQlqlY
^ says	ggbmcd
^ schedu	ggafej
^ school	aqlZbY
^ scores	gmbadh
^ scorin	fijcdb
^ scrap	lgbeee
^ scribb	fdedjf
^ season	ghldab
^ second	ncdlbX
^ secret	ddejeh
^ securi	ibnebc
^ see	YO2amY
^ seeing	fjdgee
^ select	nhbaah
^ self	hidded
^ send	UaX3ea
^ sendin	ecamff
^ senior	feieef
^ sent	ZTwgZb
^ serves	phYZdd
^ set	cbpecd
^ seven	edejeg
^ shall	WUXrrb
^ share	ecjmac
^ sharin	clhbed
^ sharon	efeief
^ she	jdbegg
^ shift	Yeeoff
^ shifts	iefeff
^ shoot	fbagnc
^ shop	adhZdp
^ short	ofWZgj
^ shortl	noYdaX
^ should	ryZTXX
^ shout	cbanmb
^ show	ecgled
^ siftin	mpZadY
^ sign	TZedza
^ signat	eeddle
^ signed	XWPW4X
^ simila	eeiefe
^ since	cQshak
^ sincer	Zkbkef
^ sir	kimYbY
^ sister	ciXdik
^ sit	dgdihe
^ site	edegje
^ skills	ledceg
^ sleep	Xcecte
^ slides	baredc
^ slots	fddldf
^ slàint	feeefi
^ small	dXtcdc
^ sms	jdaegj
^ so	fZPZqv
^ some	jjcZdh
^ somebo	dlSdgm
^ someon	ataeXe
^ someth	YiVccv
^ somewh	jgddee
^ soon	Yojdcc
^ sorry	gXoZan
^ sounds	hZrdaZ
^ speak	ncgZed
^ specia	dendce
^ specul	fbajdk
^ spoke	mdlbZc
^ sry	ghaedj
^ staff	eeceld
^ staffi	ekcfed
^ stage	dgdked
^ start	kbYctW
^ starti	cdjakc
^ startu	kbZfck
^ status	rnNcag
^ stay	aveZcb
^ steel	cehcld
^ step	egbmee
^ still	VzaXfb
^ strike	hZjhed
^ subjec	hhVaog
^ submit	eeeldc
^ subseq	eaZjem
^ succes	pdcdbf
^ such	djehdd
^ suitab	eldefd
^ sunny	gidefe
^ sure	dvUYYh
^ suspen	npOYmc
^ switch	dcqbdd
^ synced	eddgek
^ ta	fXqdbe
^ take	RXeovY
^ talent	bhgide
^ talk	bgdVtc
^ talks	cekfef
^ tanish	egcfif
^ tap	feanfe
^ taste	ddemde
^ team	goZaci
^ tech	fedled
^ techni	fddldd
^ tell	LMc5ke
^ ten	edelde
^ term	jdmdba
^ terms	aaZV2Y
^ tess	idefff
^ testin	eemcec
^ text	ecepad
^ thank	gfmZai
^ thanki	edkdfe
^ thanks	ggnZbe
^ that	ipfQdg
^ the	fibcgj
^ their	cifcbk
^ then	hlaggZ
^ there	debedp
^ theref	geddel
^ these	bnoXba
^ they	geWejl
^ things	ezSbcZ
^ third	eqZfZd
^ thirty	fdefek
^ this	cZsWfj
^ those	kngYcX
^ though	afgcii
^ three	eZehsV
^ throug	dadnef
^ ticket	edmdfd
^ till	Xfjmed
^ time	ediidd
^ timeli	jdeeff
^ tip	hbmdec
^ tips	fekeee
^ title	cfdhjf
^ to	cecmge
^ told	cJnkcp
^ tom	ecmecf
^ tony	kkbZef
^ too	cjmceY
^ took	kVZccs
^ topic	efjeee
^ town	aiaenc
^ track	ddnded
^ traini	eieege
^ transp	ohXbbd
^ trap	dfbkdg
^ travel	dbindb
^ trial	Zcejke
^ trust	efdckf
^ truste	gglcda
^ try	dbXeet
^ trying	mcddee
^ turn	cbeqeb
^ turned	dbfdZo
^ turns	gZUYnq
^ twenty	cYfatb
^ two	kjXech
^ txt	ffeief
^ typica	jhddee
^ u	lgdddd
^ un	jdeeff
^ uncle	ecgdld
^ under	dkaafl
^ unders	hXtVlV
^ unfort	efcbgl
^ unifor	ecdaqb
^ univer	ideehe
^ unless	fkclcY
^ unsubs	davZcc
^ unsucc	dacdep
^ until	ojmYXV
^ up	icieee
^ upgrad	ddobee
^ upload	cYZtbi
^ upon	bgcdji
^ urgent	bdkied
^ url	fckdeg
^ use	ecarec
^ userna	cnXhfc
^ usuall	igdeee
^ vacanc	iebefi
^ vacati	aijeee
^ venue	eefife
^ verbal	bXfesb
^ verdic	rbbddd
^ very	bfcglf
^ vettin	bihjeb
^ vielen	dgldec
^ view	dawXcb
^ visa	maehde
^ visit	ceodcd
^ voicem	iRqedf
^ volunt	ifeeee
^ wage	fageig
^ waitin	dohbcc
^ want	afgflc
^ wanted	erYdgZ
^ ward	fdZljc
^ wareho	pYdiYh
^ warm	fejddf
^ warmes	edmded
^ warmly	gZgeel
^ was	TtkYbc
^ watch	W6UWXW
^ water	idgeee
^ we	eicchi
^ wear	ccdpce
^ week	pnXXab
^ welcom	aVZT/U
^ well	kSYXwi
^ went	cefboa
^ were	czbRYe
^ what	bjaqfY
^ whatev	ekbckc
^ whatsa	dcdngd
^ when	bqSniY
^ whenev	ehieed
^ where	dqXebg
^ whethe	iwdWWb
^ which	ViX4Wa
^ while	lSjXep
^ whilst	ekbeeg
^ white	nXWZpd
^ who	libgcZ
^ whoeve	jhZibe
^ why	feieef
^ wife	fnZede
^ will	k1MPnV
^ winner	hkcbfd
^ wir	ecmdee
^ wish	elckeZ
^ wishin	gXpacg
^ with	gheVbq
^ withdr	dXvddX
^ within	yWZfaa
^ withou	hcXzcU
^ wld	ekdfde
^ wolver	Ycqdee
^ won	ecbgmd
^ word	pXccdl
^ work	Xpbied
^ workin	idhdee
^ worth	fecnec
^ would	UWX6mX
^ wow	dfkYkd
^ write	hbblef
^ writin	hdfcje
^ writte	ecdekg
^ wrote	ebkeeh
^ x	caWgln
^ yer	gieeee
^ yes	naQeil
^ yo	gehdja
^ you	fdahjg
^ your	bfjfdj
^ yours	kgcjZd
^ youth	gbeggi
a	ddekdg
a #	ZZjuca
a ;	kkdXee
a @d	fRlehj
a accoun	kdable
a archit	elcbei
a au	ehdiee
a baby	Wlmedc
a backgr	cccgne
a backlo	gkcefd
a bad	djeffe
a band	ffeeei
a bank	obdddg
a barist	efecel
a basic	ffecke
a beard	fideef
a beer	dhcgei
a bell	tYagZf
a bereav	igeeee
a berth	jbedie
a best	debhek
a better	cTnYqc
a big	fjkYga
a bike	daseXe
a biscui	dghfcg
a bit	avaYde
a blesse	kdicdd
a block	dbpedc
a blue	fejdfe
a board	igeeee
a boat	deldee
a body	jccdej
a break	ebkgff
a breakf	icclde
a brewer	hgefah
a bridge	eleeed
a brilli	ekgefa
a browse	egdfei
a budget	decnde
a bunch	ffeief
a burst	flXgdh
a bus	ecjcfg
a busine	hdejed
a c1	ecedfl
a calend	cYXydc
a call	tZTqeW
a callba	gmZcde
a camera	eecmed
a campus	eddjeg
a candid	dSeVZ5
a cantee	fdndcd
a car	dZxbcV
a card	depZee
a career	djhZcj
a case	bnalca
a caselo	ddgdbl
a casual	edeffj
a certif	dabsce
a chance	YohPXs
a change	gfgjYe
a chap	edZcdq
a chat	XoT0WY
a cheape	edcden
a chef	fcefej
a chemis	ecejeh
a chief	ebcgel
a choice	fncedb
a class	bddhjg
a clean	fffblf
a clear	bcdbeq
a close	eacadr
a closer	eccdep
a co	eedgif
a coach	ekedfe
a coding	cceode
a coffee	YZfnck
a coin	fnabdf
a coinci	ecpddc
a collea	cjgack
a colour	fdefei
a comfor	egaeek
a commen	fdmffa
a commit	eneefa
a compan	gbnfcc
a compet	hchhcf
a compli	ekbZcm
a comput	ejeffe
a concer	iekffZ
a conclu	Wsddee
a condit	eaeden
a confer	diffee
a confid	icdhfe
a confli	edelee
a consul	eegked
a contra	VjRQyl
a conver	ddcpde
a copy	ZYksZd
a correc	amgeed
a costed	Ydfpee
a couple	emVeZn
a course	dhidee
a court	eclefd
a courte	ecemee
a cover	eckffd
a credit	edfkdf
a cup	ebblkc
a cuppa	jdfeff
a cv	edobdd
a date	b0WqXM
a day	WbWd0Y
a deadli	lceefe
a deal	eZZaua
a debrie	jbakfe
a decisi	roXXeX
a deeper	edekfe
a defini	qmXXcc
a degree	fdeegj
a delay	lqVcdZ
a deligh	ddfele
a demo	ieegee
a dentis	hcdfej
a depart	jbeied
a deputy	cXndif
a desk	ejhccf
a develo	edecgk
a differ	aUYea3
a diffic	ecicdk
a dinner	bdejje
a direct	eZhjdh
a disast	ecfffj
a discus	ieffdf
a doctor	dcegbm
a dog	deecnd
a door	eacqec
a draft	cTriiY
a dream	djacek
a drink	dcedkh
a driver	ebdjei
a drivin	egifde
a drug	dhbdob
a f	chaicj
a face	carfda
a fair	gcedld
a fallin	eafeel
a family	fYhnbf
a fan	eeddkg
a fat	daeejk
a favour	dbdedo
a feed	dbkdeh
a feedba	ghbddj
a fella	hccjeh
a female	efdjee
a few	aqYnba
a fictio	ddfjff
a field	feedek
a figure	dYmghb
a final	maeged
a fintec	eedieg
a firefi	dadljc
a firm	ySYakY
a first	ZhatYc
a fit	pbbceh
a five	cbZobl
a fixed	efdemc
a flat	ciefid
a forkli	ecZhdo
a form	YZZbtk
a formal	fjVZpf
a former	ddflee
a forth	mZcbel
a foster	ekdfed
a fourth	ceclhe
a free	gdnUal
a freela	feeeej
a fresh	eeejee
a friend	aUpZao
a full	dicfgh
a fundra	faadeq
a funera	dlcadi
a furthe	eocfeY
a fuss	ebchld
a future	ehfcei
a gap	ekdeee
a genero	fieefe
a gentle	ghcfdi
a gift	fbcegm
a girl	eeeedl
a glitch	fgdeei
a glorio	kkbceb
a go	kYYqbf
a good	gmmbaY
a gradua	ecaddp
a graz	gaafjj
a great	ZdqXif
a green	deefna
a group	cmZnba
a guy	eZceeq
a habit	gjfded
a half	leWqZZ
a halt	eXsdec
a handfu	dkaadl
a handwr	defjee
a happie	gbegdk
a happy	kaldce
a hard	YfZblo
a head	bTfuZj
a heads	jfakbd
a health	eeelec
a hearin	gcarda
a heartb	eededk
a heavy	dYcddt
a hire	hcdfei
a hiring	cVxdaZ
a hold	ehZlee
a holida	tgXacc
a home	ffeeej
a hospit	incZdd
a hotel	jdcjdd
a huge	fejdff
a human	unSZcY
a hurry	jddgee
a is	drZdec
a job	dWldnc
a joint	hddked
a joke	jeefha
a joy	efbdij
a junior	decbrb
a kitche	dcealj
a lad	dUicZt
a ladder	iXaicn
a laptop	eedlee
a large	fhdeei
a late	bfhekd
a later	WtbZch
a latera	dddjei
a laugh	eWmlec
a laurea	eibfjc
a lay	cdpbhZ
a leader	ldefed
a leadin	eedled
a lectur	kXneda
a leg	dbqaed
a lesson	aZYwce
a letter	wfPbUn
a level	fecefl
a licenc	fdeaeo
a line	leZhYj
a link	aeXxcZ
a list	ffXlak
a listed	fefiee
a little	c5PdZW
a live	eicjed
a living	eapdcd
a local	fdeeek
a long	ihVWin
a longer	fdeefj
a look	anmdaY
a lot	YnfXgh
a lovely	djnUee
a lunch	edemde
a mail	qaedaf
a man	lgYaam
a manage	chdkde
a map	dbmgdd
a market	eaefem
a master	ffefei
a match	biZfdn
a mate	eieeff
a matern	fdemdd
a maths	eeeiff
a matter	mddfed
a maybe	fZhdnb
a medica	bcZnig
a meet	fcejfe
a meetin	dpagad
a member	dtcYfa
a mentor	heddie
a menu	ceemee
a mess	Ypdfdf
a messag	ugXbac
a mid	Zpedee
a millio	bhkddd
a minute	kecicd
a mistak	dceeem
a mock	ddejeg
a moment	chejcf
a month	oiWYla
a morato	edjfff
a more	edaeep
a mornin	ebcqdd
a mounta	epddea
a must	fdehei
a mutual	efejed
a myster	eYmhed
a name	jTbcjo
a nation	cbljdc
a natter	edejef
a need	jeeakd
a neighb	ddjgee
a new	PxqZYX
a next	jcndcb
a nice	gblfed
a nicer	kccdeh
a night	cfdmde
a nightm	feldde
a nine	fedihe
a no	fVUUZ/
a noisy	fldbef
a non	amefee
a not	mebadi
a notary	edfcig
a note	keXhXn
a notice	idcdei
a nudge	eeekfe
a nuisan	hcefeh
a number	ajdigc
a nursin	ebchel
a one	YVXyeh
a p	dddkeg
a packag	ejeedf
a page	cYbndl
a paid	eefkee
a pain	hjbjdZ
a pair	ebmdef
a panel	YXashi
a parcel	degiee
a parkin	bdhdle
a part	dadidn
a partne	ehcZnd
a pass	jQfbbv
a pastry	idakdf
a pause	bfZkek
a pdf	ebcjmb
a peacef	fgjeeb
a pen	bibdnc
a pencil	eiegfe
a pensio	eatcZc
a period	dncfeb
a perman	gXkelY
a person	kdbdan
a phone	fhXwaU
a photo	dXqjca
a piece	eddlfd
a pint	XXnWnk
a pitch	endbed
a pity	edgedk
a place	deQbsj
a placeh	ejegce
a plan	cepZdc
a planni	efeief
a plant	dablbm
a pleasu	hdqfVb
a plus	egcefi
a point	dgfdif
a police	ibeiee
a policy	eZeefn
a pool	dddnce
a portfo	eadqcc
a positi	ildZYi
a possib	esaYZh
a post	Zjkccf
a potent	ekeefe
a practi	bYbwce
a pre	eefjee
a prelim	ibdeek
a presen	cgasba
a press	cdcpde
a privat	eZckek
a privil	fdcfel
a prize	dboedc
a probat	feecke
a produc	dncfcc
a projec	fecgfi
a promis	njcbbc
a proof	eddlee
a proper	kiiecX
a propos	ecbbog
a provis	fffdif
a psycho	ddboee
a public	gedjee
a pupill	eeeeig
a qualif	ecebhk
a quarte	gbiied
a questi	cianga
a quick	cYeyZa
a quiet	dahndd
a rankin	ccbhbo
a read	cjbbnd
a real	mdhgbZ
a really	ffddej
a recall	eebiej
a receip	fejcef
a recent	fedkee
a recomm	ffiefd
a record	bbljed
a recrui	dnhcaf
a red	fdedek
a refere	abXrak
a reflec	ebpdeb
a refusa	hfbfZk
a reject	ZZjgan
a remind	gXjmdc
a reorg	ejcfff
a reorga	fXpefd
a repeat	ddkbei
a reply	qnUYhW
a reques	jbhhha
a resear	bacqci
a reside	iWodec
a respon	0VXcdd
a restfu	dVxZcY
a restru	feceig
a result	keYgci
a return	lkaeba
a revenu	dcdhek
a review	bijYfg
a revise	eideef
a ride	diehee
a right	eedhei
a ring	fbanch
a road	eejffd
a rob	cWoddj
a role	hedhch
a rollin	bsbdec
a room	ZYdrjc
a row	edhdjd
a rule	3VaZcX
a safe	demeec
a said	dYcdjm
a salary	ejdicd
a sample	cZazYb
a satisf	eeedmd
a say	jkYghY
a scan	dcbqdd
a scanne	fdcmde
a school	jcbdan
a search	eickec
a season	cmdajd
a second	anUjck
a securi	cedndf
a self	deehie
a selfie	eedfje
a senior	fdddii
a sense	eekdfe
a separa	efdjhc
a series	beenee
a set	fefife
a share	idegfe
a shift	Zcgpah
a shop	cieedi
a short	Vcb7ZX
a shortl	aocjbb
a shot	eieeeg
a shout	ffblec
a sign	deifdh
a signat	ddkege
a signed	ZWcopZ
a simila	kcbhdg
a simple	feejef
a simula	dgYoed
a single	fefjed
a site	fcdndd
a skills	eecodc
a slip	jidedd
a slot	cfWyaZ
a slow	gqcedY
a small	akclZh
a smile	fjeefe
a sort	decodc
a soul	hjdefd
a specia	idjaeg
a stable	eeeief
a stack	clbkea
a staff	fdefei
a stage	edekee
a standa	fcfdek
a stands	Zfrdcb
a start	clbfib
a starti	eddcnd
a statem	edefje
a stipen	feedje
a stop	dVwedb
a straig	uhbZdZ
a strate	fekffb
a strike	fjcege
a stroke	dYheem
a strong	asWbdj
a studen	edcedn
a subsid	hdjdee
a succes	hddhic
a suitab	dlYdek
a summer	feejee
a supply	fedkdf
a survey	dbjhec
a system	elebee
a take	cgYlbj
a talk	ccgrab
a task	efdked
a taster	ecemee
a tastin	efdkec
a teachi	cbdqha
a team	egjfbe
a teams	ekfdee
a techni	bgXvdY
a teleph	ffdiee
a temp	fifefd
a ten	kbdmcc
a tenure	fefdgj
a term	jcheee
a test	alkjaW
a text	0ZdVca
a thank	bbteeY
a thing	agdlYj
a think	ZmZerY
a third	hhhdeb
a three	ecdmgb
a thumbs	nakbda
a tick	jfdeee
a tie	efkgda
a tier	ibeddk
a till	ecceco
a time	ZOZ7ce
a timeli	emceed
a tough	dXlacm
a tour	efdjef
a towel	dedlef
a tracto	emdfce
a trade	dbnidc
a train	cgbmec
a traine	deceoc
a traini	cYuccc
a transc	edhkdd
a transf	fededk
a treat	edodec
a trial	TeU8Xb
a truste	fdejeg
a turn	eaedik
a twenty	feeief
a two	ZdUgeu
a typing	efeife
a unifor	ehfcie
a until	diedfi
a usual	hieced
a utilit	ffeife
a vacanc	cjdhjY
a valid	dddqeb
a values	ecekee
a van	ebebim
a verbal	bcdYvd
a verdic	pbdded
a very	YieYfo
a video	Zfatcb
a view	ihddee
a virtua	dgejfd
a visa	eiefee
a visit	blagic
a voice	fbifjc
a voicem	dgnciY
a volunt	fkbbck
a vote	eXafjo
a vouche	bbnZdm
a wait	fideee
a waitin	epcbde
a walk	edelde
a ward	edeefj
a wareho	feclde
a warm	dbmedg
a weddin	ibnbeb
a week	gQkYwZ
a welcom	feedje
a welder	dkedfe
a whatsa	keeddf
a when	eadeen
a while	W1adaY
a whiske	bcacdr
a whole	edegje
a wonder	ceoZib
a word	UngqaY
a work	elbhdd
a workin	bfamci
a world	Zmcbig
a writin	eWerde
a writte	fUaxea
a wrong	dhsZdX
a yacht	dhcedl
a year	adYXfw
a yes	qdRV7M
a zoom	efdled
a4	cbenee
aa	ednceb
aadhaa	cabmdk
aadhaa and	edcnee
aaron	hhdefe
abando	eZceep
abando the	eZceep
abe	geeeei
aberde	YfZmjd
aberde platfo	dibane
aberna	ehefeg
abeyan	aT2ccW
abeyan till	dcmeee
abeyan until	fcmffb
abi	eedfek
abilit	dbchem
abilit .	fdeffi
able	kiXbbm
able to	liXabn
aboard	aUUc4X
aboard .	bVUc3W
about	aiogcb
about #	cXV3ab
about .	buWfkT
about ?	ebdode
about @d	Zjcnaf
about @p	Zagdim
about @s	4RZaac
about a	bbirdY
about afterw	eYpefc
about all	Xmbdan
about an	dxeeQb
about and	eejeee
about anothe	alecei
about anythi	eWpdid
about bees	ebsbda
about candid	cuabdX
about dates	dhedje
about everyt	esbadc
about footba	fblefe
about for	kZafhh
about forth	ddVsde
about hedger	fcfecl
about his	eapced
about hours	hXdgnd
about how	cUhfds
about in	fabepd
about it	Yhfcjh
about me	YyVbXh
about money	ededle
about my	mWhiXg
about new	edieeg
about next	hoeabc
about notice	ddsaYd
about on	cagjei
about onboar	fdddle
about one	elbdic
about other	eddadp
about our	fYqaff
about parkin	hjnYYZ
about pay	fjdleY
about placeh	dlddfe
about pullin	eiieec
about recrui	edkefe
about salary	dbelid
about schedu	edcmee
about simila	dcicek
about staff	ekdefd
about terms	edegie
about that	YqaZbk
about the	fdngcZ
about their	bbuYec
about them	bcldei
about this	Xeejel
about timing	Zqedeb
about to	digdge
about two	ffeiff
about us	beoecd
about what	bhxYZV
about when	dabknb
about where	eodced
about whethe	aqachd
about which	deelee
about who	endced
about with	embefe
about workin	eaqddb
about you	bzZfVZ
about your	bfkfai
above	iWfebp
above .	gbneda
above addres	eedlee
above and	eefeif
above grade	cleeef
above has	edceem
above mentio	eccffl
above patter	hdeiee
above post	feeefi
above the	kdfZhh
above time	edboee
above vacanc	eahefk
abroad	hjnYbZ
abroad .	ZiqXdb
abroad and	kdfefe
absolu	egehee
abstra	ffejfd
abuja	lVbhhg
abuja .	feeeje
academ	fThckl
academ .	hYekff
academ staff	eeieff
academ year	gaeeii
accele	iakeed
accele .	iakeed
accent	eblfee
accept	UUea9f
accept .	YeTatm
accept ;	hdeiee
accept ?	dbdnfe
accept @d	eeeeif
accept @p	dbbebr
accept a	cYujaX
accept and	eTjiig
accept anothe	dipdZb
accept applic	bneeee
accept before	ecakje
accept by	UZVR+e
accept electr	ffedjf
accept elsewh	fepecY
accept in	aeccrd
accept is	Ycbbvd
accept it	cWalil
accept mail	dfedjf
accept my	gUrbci
accept of	cbckif
accept on	bckZne
accept or	kbYctY
accept our	bheabp
accept sign	fffdif
accept so	eiebkd
accept someth	feoedZ
accept that	eddfjg
accept the	VWXyjd
accept this	ccedli
accept to	febbpc
accept until	YZlhle
accept we	eeeeig
accept within	addcrd
accept you	fffcjf
accept your	dgpYdc
access	cTyZbf
access requir	jedffe
access to	bYxacd
accomm	bekidc
accomm .	heeiee
accomp	fffhee
accord	pgcZZi
accord .	bfhYbo
accord to	shcZac
accord with	fjedhb
accoun	fXzUee
accoun .	bauace
accoun after	bjjeec
accoun and	dXjgmd
accoun are	jbhffe
accoun at	ghkcdc
accoun by	lciedd
accoun for	eidhfd
accoun has	dbvZdZ
accoun in	cgldee
accoun is	fcleee
accoun of	fifbdi
accoun payabl	fdeefj
accoun so	jbagjd
accoun to	ckbhge
accoun was	fdmdec
accoun will	Zdrdcd
accoun with	ebrZec
accoun you	ecraeb
accra	gZigic
accra .	ecjcje
accura	edbdaq
accura with	eebeap
achebe	eeeegh
achien	eddeel
achiev	ffefgf
achter	eghefe
achter came	cYjgif
acknow	elqcYU
acknow .	datbdZ
acknow of	ichefe
acknow receip	dnhgbX
acknow the	ifdefe
acknow this	ffdife
acknow your	fkjYaf
acorns	qXbcbi
acorns and	qXbcbh
acquai	gcdled
acquis	flVhgg
acquis team	ifeefe
across	Zadogh
across .	baligc
across all	galdfe
across as	fbedem
across by	eeejee
across group	feceig
across the	cbfcjj
across your	efZsdY
act	gacnfc
acted	fddhfi
acting	fbdeco
acting head	ecdeco
action	bhmpdP
action .	dhngdW
action is	ejlaea
action needed	eeblee
action requir	daZthZ
activa	dekiec
activa it	dfjefe
active	ZnjacZ
active .	bnfcda
active and	eldefc
active consid	elddfe
active for	feeffi
active in	fbfffj
activi	ghkbeb
activi .	lagdef
actual	YYhjkf
actual no	dadedo
actuar	dclgdd
acute	YZnXoa
ad	bpgXXj
ad 's	ehjeec
ad .	kZpcYc
ad and	fddffj
ad is	boadfe
ada	ffefeh
adaeze	fgfege
add	gjihbY
add a	eblfib
add it	eklacb
add our	ifgdfe
add that	edjeeg
add them	gdckee
add this	djdgef
add your	dccoed
added	anoegQ
added the	fkcdfe
added to	bplacX
added you	ddpdcb
adding	XXladp
adding .	bZjYhl
adding a	fehiee
adding to	ecdeel
adding you	edlcdf
additi	hgahdh
additi docume	keedee
additi to	dkddfg
addres	VU6gZZ
addres .	dZknda
addres below	efeief
addres by	cetWce
addres histor	eedkee
addres is	eekede
addres of	dccode
addres on	hfieec
addres only	feieef
addres so	edlahe
addres that	eZrdeb
addres to	bhmddd
addres you	ecodea
adebay	dahglc
adeyem	fnTpXe
adeyem and	eeejee
adeyem forth	jZacdo
aditi	geajeh
adjour	hmgbdZ
adjour it	kkbceb
adjust	ahejai
adjust .	ccfick
adjust at	hcmbed
adjust reques	ekafeh
admin	dleVle
admin .	ideeid
admini	efZbli
admini 's	jkcceb
admini .	kdheeb
admini and	eekfde
admini assist	dieffe
admini i	eeedke
admini race	eebddm
admira	ecdedn
admiss	oZbXki
admiss and	dhledb
admiss team	eidfff
admiss to	bbcVks
admit	eabiji
admit .	ecefkf
admitt	jUUaex
admitt .	eddgfj
admitt it	dcbecq
admitt to	jbacij
adopte	ddhdej
adopte the	dcjefh
adored	fdefej
adored you	fdefej
adrian	egeiee
ads	ebheej
adults	gbldee
advanc	ebVlmh
advanc .	fbclhd
advanc of	ececoc
advanc to	eddkef
advanc your	ecbefn
advent	fcjYkd
adverb	embega
advers	eheeeg
advert	SebYe1
advert .	caadjp
advert @d	bleeee
advert all	feeief
advert and	dendeb
advert as	feedig
advert for	dfncdb
advert in	ebfeel
advert intern	eideef
advert is	fjhbcf
advert post	bcceep
advert posts	ddaeen
advert the	fecffk
advert was	fcdfgk
advice	dmaagg
advise	iaefdj
advise .	eidcje
advise by	ldedee
advise of	hidefd
advise that	gThdin
advise to	elbhce
advise you	foccae
adviso	dZldhh
adviso is	deigee
adviso vacanc	efeeje
advoca	fefgff
affair	efdjee
affect	cawYmS
affect .	ecoefb
affect and	egjfec
affect your	fekfec
afford	ehdeei
afraid	ZrRXXx
afraid .	deYYaw
afraid but	fdfffi
afraid i	bpceec
afraid it	bkZcdm
afraid that	cfZcdq
afraid they	fdeffi
afraid two	jbffff
afraid we	gpceeY
afraid you	ehcedj
afresh	ddcden
afresh .	ebdefm
africa	fhhefd
after	dnZZfl
after #	edVmjh
after .	auhWZb
after @d	TlfZho
after a	YSgXe1
after all	ZRfjhr
after an	mdeaff
after before	jcehde
after carefu	dahldg
after consid	eXdeeq
after consul	ebdden
after due	fdeefk
after five	cadpde
after half	fdegie
after he	fhcide
after i	jZdcnd
after intern	dbeffm
after interv	keeceg
after is	afdoed
after it	iqcbcX
after lambin	jdfeee
after long	feeeej
after lookin	ejecfg
after lunch	gdeief
after mass	kbckdd
after me	fmaeia
after much	ebbehn
after my	dbrcdc
after our	dlZddi
after probat	ddeend
after readin	dbleef
after reflec	dadddp
after review	dXbcev
after such	fcjieb
after surger	idefff
after talkin	fgnefY
after that	V/SbeR
after the	jtYOdh
after their	leecef
after they	Yaeeer
after this	euXedX
after three	ddgdfj
after trial	hdaamg
after two	ekhcbf
after which	zUWbka
after work	gXpeed
after you	nRigbk
after your	elcefd
aftern	hecnYg
aftern .	hhkeab
aftern i	ecmfec
aftern mr	eecdfk
aftern thank	ejdeff
aftern we	ijYdcj
aftern you	ecikdc
afterw	ZvmZYS
afterw .	S5gUaU
afterw i	jfdefe
afterw there	efeife
ag	dobeed
again	ZejhZm
again .	ahleXl
again ;	fleded
again ?	bZlacm
again @d	gUVpYs
again about	fcdhie
again after	Vofadl
again and	hbgcjf
again are	ehebkd
again as	fcleee
again at	ehbefj
again before	eidege
again but	XjpdeZ
again by	dldjcc
again for	fccdco
again from	ecpcfa
again i	ekjcdb
again if	ddpZdf
again in	YfUYb1
again next	dbbaet
again now	cmgeea
again on	XsbpaQ
again once	fZneeg
again so	dbogda
again that	mbeffe
again the	gVbpjc
again they	egeide
again this	ecdpeb
again we	eVqieb
again when	amcZcm
again with	dfdlde
again you	Zehnec
again your	ddcofb
again>again	bchsaY
again>answer	iaqVgd
again>ask	cbYmnc
again>away	heZjbj
again>bye	dbYjdp
again>chosen	dZgfbp
again>closed	afZhYq
again>date	wUZhed
again>decide	famhfb
again>free	Tgbude
again>give	mWdehh
again>goon	oUhUcq
again>hear	bnehdb
again>hold	dbkkdb
again>if	ZhpVfh
again>joy	diWbkk
again>match	ZXcwcf
again>me	lgfacf
again>meet	eeWuYd
again>news	sYeZhe
again>not	Xeracj
again>offer	cZbdok
again>others	Yhdobf
again>papers	cZZpdk
again>post	dZecdr
again>refuse	adcecq
again>review	eidglX
again>said	fiUUcu
again>soon	blhfcd
again>sorry	bjgXdk
again>start	dWiocf
again>step	Yfcyaa
again>thanks	jXiafj
again>them	dfblge
again>wait	bgYqdd
again>will	naggjW
again>you	nlWfdc
agains	ahWXaz
agains it	ckbbfi
agains our	fddefk
agains the	fjXbcn
agains you	dTYfew
age	fcflbg
age .	iedgee
agenci	edjeff
agenci to	ebjefg
agency	aemhZi
agency 's	dbiecl
agency .	dmZgZi
agency and	egceek
agency before	fjeeef
agency client	nlUfda
agency girl	adpbja
agency has	ejcdeh
agency is	jcceei
agency rang	ehchef
agency said	cgejee
agency says	kcffee
agency staff	ebhfej
agency the	bbZilj
agency told	kYdedk
agency wants	diehde
agency will	Zlefeg
agency would	fjefed
agency you	ffddmb
agenda	cyYbcX
agenda .	bsceeZ
agent	ejddib
agent .	ipcZeZ
agent in	ebkiec
agent phoned	edhbld
agent rang	dckcjd
agent says	Zhagij
agent told	boYhbe
agents	gdkcee
ages	dubccZ
ages .	cvbdca
agm	edlcdf
agnes	idegff
agnies	fffgff
ago	bZlheh
agree	XrUkja
agree .	eibdnZ
agree a	dbeode
agree and	ftbadZ
agree first	hkeeae
agree on	fcjcid
agree so	fafenb
agree to	Ylbmcf
agreed	iWRf2Y
agreed .	gaZhuW
agreed and	feeekd
agreed at	fhaand
agreed i	jXadli
agreed in	edfejf
agreed on	ifiblU
agreed that	eadeco
agreed the	ildadd
agreed to	pTZgih
agreed we	Whdnge
agreed with	aickdg
agreed you	cZZdsd
agreei	dmdbeg
agreem	VVfY9U
agreem .	dbZesc
agreem and	dclcjb
agreem attach	eedcne
agreem requir	fedmcd
agreem with	bajdlf
agrees	erdXed
agricu	fedejg
ah	abhcjj
ah listen	dclhgb
ah they	eaceeo
ahead	gedcii
ahead .	ceZekj
ahead and	dldida
ahead if	fllXec
ahead of	ibXmid
ahead or	oaedfd
ahead with	dYdajq
ahoy	edgddk
ai	gddfei
aid	hZckfh
aim	xhVXcZ
aim to	zcXXdb
aiming	olaWcb
aiming for	tYbYed
aiming to	fjeede
air	bvaeZZ
aircra	ffffff
airlin	deXlej
airlin they	fceedm
airpor	YbjljZ
airpor .	cYqhcc
aisha	fbeenb
alan	eYnged
alarm	fUvYbg
alarme	ehdekb
alas	YgWfbv
alas .	dcdjei
alas not	edeffj
alas the	ecafeo
alasda	dgYjdk
album	fcnbed
alder	ffdeei
alderm	endaef
alejan	fhfeff
alert	bY2UYc
alert #	eekede
alert .	fenZef
alert ;	efieee
alert has	edpdeb
alert in	fecffj
alerts	ba2WYX
alerts .	eZpdbg
alerts for	ffjded
alerts in	edodec
alerts so	ffleeb
alerts to	feiffe
alex	eejefe
align	endaee
align intern	eodaec
aligne	eZacet
aligne with	fadeen
aligni	fpZcdc
aligni intern	hjceed
alignm	dkcdei
aligns	fefffh
alike	wgZbZY
alike .	ijcecd
alike get	fiffed
aline	idffff
alista	gdejed
alive	edkefe
alive .	eieffe
all	ienYdf
all #	kcfedf
all 's	cZfemg
all .	YhlUij
all ;	fdfdek
all @d	nXahdi
all a	ZjpccZ
all about	fajcfi
all advert	ddaeen
all and	eZgddo
all applic	zgRWZk
all appoin	ckqcYY
all appren	Zlcefj
all are	iefeff
all at	djkdcc
all be	mdceee
all been	cWdcko
all best	fieffe
all bidder	idfffe
all but	hakeed
all by	igcide
all came	gkcdee
all candid	zZYZXj
all come	hihbed
all corres	feiefe
all cvs	hcddel
all day	qLubcZ
all depend	fkbfff
all done	gdjZla
all enjoye	feefei
all extern	dboeec
all files	fdkfec
all final	ihedee
all five	rXalXg
all for	crYddd
all four	fnbahd
all from	eYrade
all get	ihcdee
all go	fXpeed
all goes	cqccdd
all going	lfdcee
all gone	gjadei
all good	hZgeek
all have	eoaddd
all he	cqbecc
all headco	feifee
all hiring	cS1ddZ
all i	d2fSYV
all in	anaXrZ
all intern	mcdeee
all interv	jjebcd
all it	bsaeda
all its	feiffe
all joinin	dZpeed
all just	dbpcde
all liked	edemec
all loved	dmdeed
all my	edXehn
all new	cWvdcb
all nine	lcfded
all non	eboefb
all of	cfjdib
all on	oTmibY
all one	iidced
all ongoin	edkeee
all open	cbmdch
all our	cjbcdm
all over	embhdc
all partic	gieffd
all parts	fffeie
all pendin	feifff
all people	ddajek
all places	bZTedx
all posts	idheee
all recrui	cYwcda
all refere	fieeee
all reqs	ebiedi
all requis	eZreea
all result	mddeed
all right	aZhlge
all rounds	efedjf
all scribb	eeajkb
all select	cXrffe
all set	efgcej
all she	Xlncdc
all shortl	kZnfcY
all signed	fedZod
all six	oZaYob
all smiled	cheife
all so	lWlcch
all sorry	ecdqeY
all spendi	eapefc
all staff	dbjdjf
all summer	dladjb
all thank	fdeefj
all that	ffVgkh
all the	dcmXap
all they	ecmdef
all things	cfadgm
all think	ecjdjc
all this	gbijfa
all those	dcnbci
all three	pkeYfX
all throug	mfcded
all times	hekcec
all told	eaZeog
all vacanc	eVkdem
all very	ehcekd
all we	ekcZck
all week	eZickh
all who	iakddf
all will	fieffe
all you	beatca
all your	dfihfc
allerg	edelee
alloca	ckahdh
alloca a	eeekee
alloca and	fdeffj
allotm	gZmbch
allott	dccgkg
allow	xkPeXY
allow @s	xYcZda
allow an	edcndd
allow me	pccbdf
allow two	bleeeg
allow up	rccced
allow us	pjaVdf
allowa	beYave
allowa .	egadoc
allowe	gRsdib
allowe to	iTofic
allows	Ygoaeg
allows .	Zgobed
alma	gdgeeh
alma owners	jgYahk
almost	cnXijZ
almost @p	fjeefd
aloha	emeXhe
alone	dmicZe
alone .	Yreebe
alone on	feeeek
along	bacpWo
along .	dmdecd
along my	chaicj
along on	eddiej
along the	ekddfe
along with	dalqaZ
along you	eadfen
alongs	augccW
alongs the	buaedY
aloud	jcncbb
alread	XeUTh5
alread .	efgXel
alread and	dadeeo
alread been	efbedm
alread got	dZXhcr
alread i	dddeod
alread it	deeffj
alread known	feejdf
alread knows	dfceel
alread on	cieeeh
alread run	ecfffj
alread sittin	egcfej
alread submit	eekefd
alread told	egceke
alrigh	fmfedb
alrigh with	eiided
also	bbmgYk
also .	cncffd
also a	ebdbdp
also find	edmeed
also have	jiceed
also kena	fdkeee
also let	egeiee
also to	caldlb
alter	hbdeej
altere	eebicl
altern	aZpmcY
althou	fWbXjt
althou i	igdefe
althou the	ffedie
althou we	feefdj
althou you	edcdeo
althou your	eZbdll
altoge	daPdc1
altoge .	eeVfer
altoge so	eeUeet
alumna	iZmddd
alumna .	iZmddd
alumni	cYvacb
alums	cmXfif
alums .	ecdhig
alums parent	eoZeee
always	olfSXh
always .	aescab
always answer	idffff
always glad	edfked
always on	dZqddd
always open	ebcffm
always ring	mcecee
always say	asYdgc
always think	fdlffb
am	cedfkg
am a	bmaeqT
am able	hcfcnb
am afraid	ZrRXXx
am allowe	khabid
am appoin	dbcetX
am around	dddcfn
am as	bfaccr
am asking	dpcaed
am at	nWgidc
am attach	feecle
am author	ececod
am availa	eceegk
am aware	giedff
am away	Wgsgba
am back	XoYlbi
am booked	ddbnee
am bookin	dbdoed
am buildi	eblkda
am callin	iYaikf
am catchi	cqadec
am chasin	ixSbZX
am closin	fdceel
am collec	fdlfdd
am consci	eicbdl
am curren	dXsfdc
am deligh	cdbYwa
am direct	eeeeke
am doing	baducZ
am done	ebpdea
am drawin	fdecme
am drill	bhbjbk
am follow	ikcdec
am free	jbchhd
am gettin	jhdded
am glad	ccihoT
am gladly	ffecjf
am going	dafglf
am gone	emcffc
am gutted	eZYddu
am happy	cZXXvl
am having	fhcied
am hired	iafelb
am hiring	ecahoa
am holdin	fdecme
am honest	jedddi
am hoping	qYfced
am i	mXZhlc
am in	kkVipN
am instru	Zccjhj
am invite	ebdoed
am just	ghnbaZ
am lettin	eacecq
am lookin	eXlgkb
am making	icdekd
am meetin	jZckde
am minded	koefUe
am mortif	eaahYr
am no	cbsbad
am none	araeec
am not	dmjjZX
am off	ainfWf
am offeri	edcerY
am on	Yi0TiN
am one	jicgdc
am only	binVch
am out	cWtTSq
am over	djbdlb
am please	ecffmc
am progre	aceoee
am pullin	ecpdbc
am pushin	eradca
am puttin	eicblc
am quiet	fnbcde
am reachi	fieffd
am readin	dXkenb
am really	ccichi
am ringin	effaih
am sad	edjeef
am second	icbcdm
am seeing	jgZlcb
am sendin	debiek
am so	cbeehl
am sorry	TZjba1
am starti	ccdeod
am stayin	fdndeb
am still	ZyXdfW
am suppos	dYbsdd
am sure	fgcZki
am taking	Zbkjjb
am tellin	mZYZjj
am the	fONf3e
am their	daWbvb
am theref	ffedke
am thrill	dcbcsb
am throug	eYfnff
am to	nKL/hN
am told	orTdWc
am too	dXXdbv
am travel	dZrcde
am truly	eZbeer
am trying	kodaYd
am unable	Xsceed
am very	ddfejg
am waitin	ioZgbZ
am with	kaehef
am workin	dlfkdX
am writin	bZmYar
amanda	gceYjj
amanda .	bbXcmo
amanda on	cdodec
amara	egfeeg
amazin	bcchpa
amazin people	ecdeob
ambass	hficdf
ambass 's	chgedh
amberl	ekcdff
ambula	Vbpbke
ambula servic	dekcdg
amend	gckeec
amend your	edkfed
amende	ededmd
americ	cbsdca
amira	jeeefe
amit	ejcege
among	fsWXXp
among oursel	axcYZd
among the	bjZhbl
among them	lhWYbo
among themse	fleeec
among those	ghZYdq
amount	acicem
amp	eieefe
amp ;	eieefe
an	fgbige
an accomm	fidgfd
an accoun	ebsYde
an addres	eZrdeb
an advanc	feefie
an alert	fdkZej
an all	edkeee
an altern	ebelfe
an amende	ededmd
an analys	ckeeff
an answer	xqVTfW
an apolog	cmifeX
an appeal	cbjeej
an applic	aVpdan
an appoin	ZaUgjs
an appren	jcccek
an approp	fbfffk
an assess	grdWcd
an assign	eiefee
an associ	egebke
an automa	bgpdgX
an awkwar	ealeeg
an easy	dddeem
an editor	feeife
an email	tfWZfe
an emerge	dkhgcb
an employ	gZcZre
an end	hdbhdj
an engine	ajckef
an enhanc	eecjid
an envelo	eeecih
an equal	djkcbd
an error	edhcfi
an essay	cbcqdd
an evenin	fedlcd
an excell	hamddc
an execut	feekee
an exerci	cedoce
an explor	feejee
an extens	ddekff
an extra	edhddi
an eye	mbVZct
an honest	bWdmgl
an hour	YSoopU
an hr	ceelee
an in	ddbpdd
an indivi	mcdeee
an inform	hddkee
an interi	ecjeei
an intern	Zgibdk
an interp	ddekff
an interv	WoepWc
an invita	YoWoZe
an invite	cbekhe
an leasin	eddffj
an observ	edmced
an offer	ZpVWqh
an office	dkddid
an offsit	icffff
an on	dfXred
an online	erYgdZ
an open	ebkcej
an openin	dcipca
an opinio	dpbdeb
an oral	edelee
an order	ibkdee
an other	fbdfem
an outcom	apcdee
an outsid	edeidi
an oversi	edeieg
an overwh	eedeek
an sms	gebdek
an sue	nchddc
an unfort	ldXmjW
an unknow	ccckei
an unmoni	fejeed
an unusua	babpkc
an up	edfjee
an update	oqTXbh
ana	ealfeg
analys	gficja
analys .	ambfie
analys and	dhkafe
analys at	edldee
analys has	oZeefd
analys r	eeakfh
analys role	fcjfge
analys soc	gfecig
analyt	bbdoeg
ancien	feeheg
and	hedehg
and #	ZYjpha
and @d	obfUcl
and @p	Zqeded
and @s	dbbdqd
and @t	ieeffe
and a	cWnoiX
and about	dcjibf
and accept	cYXhav
and accomm	fefiee
and added	fdcdmd
and adding	ejeefe
and adjour	kkbceb
and after	UsYfbi
and again	bmbcfi
and all	naRihk
and am	dpeagZ
and amp	eieefe
and an	aagerZ
and answer	jYngdZ
and apolog	fjeeee
and applic	nbcdeh
and apply	eeecel
and appoin	gfceck
and are	avRWjh
and as	cebZnj
and ask	eZYiqd
and asked	cubViY
and asks	eblhgb
and at	cfmZid
and availa	jedhce
and await	eiedgd
and b	befldf
and back	fdenbd
and backgr	ehcemb
and bank	dbcogd
and be	gkpTdX
and before	albnbd
and begin	edleec
and benefi	eckice
and best	dckcei
and biscui	edjeef
and board	gddeoY
and book	feejef
and both	mafYcl
and brewer	djfeef
and bring	adXxda
and by	/KYWbb
and c	ambbej
and call	nbbfcg
and calls	oddced
and came	fbedem
and can	aQeaix
and candid	ejfeed
and certif	jcefhd
and check	ndecde
and choose	ebgecl
and choosi	cjaedk
and chose	ddadep
and closed	eckeef
and closes	dekdfe
and come	cmVTnm
and comes	ibcdld
and commun	jdeeff
and compar	kfedee
and comple	fikZed
and condit	cenced
and confir	deekfe
and contac	dicncc
and contra	edbdod
and cook	effief
and could	Yhahnb
and cover	ihdefd
and cvs	jeffdf
and darren	lfbdef
and date	eefdke
and decide	wZaYZg
and decisi	ncddee
and did	cdiich
and do	WWmifm
and does	cifhee
and done	dieeff
and drivin	decnee
and e	didfeg
and each	mZckdc
and eat	eeiddi
and effort	fddefk
and email	hcdldc
and encour	cjefff
and enjoy	ejdffe
and enter	fdgiee
and enthus	ecdden
and equity	edegjd
and even	diceei
and every	rWjffX
and everyb	lddeee
and everyo	fkbbhf
and everyt	dVdbqi
and expect	eeglad
and experi	cracee
and failed	gddcfl
and family	eepddb
and far	ffdeej
and fill	fffeif
and finch	fefeie
and find	felcef
and finish	eeejee
and first	kccflZ
and five	fcelec
and fix	dadped
and follow	dhedei
and for	dUjedq
and form	ekecee
and forth	ScYiet
and forwar	dkeeff
and four	ciddke
and free	egjfdd
and friday	magedd
and from	XggbZp
and full	encfea
and gas	egjffa
and gave	ddjdei
and get	ftgWdX
and gets	gdjeee
and give	fYghlb
and gives	kfdeed
and go	felcdd
and goes	gldZib
and gone	Vudecd
and good	aYlZbq
and goodby	lcfded
and got	cejbhe
and greeti	gdlbee
and handed	ejdefe
and has	lbYfbo
and have	Xlnead
and he	jkYUfm
and head	dkadck
and hear	eekcef
and hearin	fhkbdd
and her	deilda
and here	cfeddm
and hired	eeddem
and hiring	egiede
and his	fjbblb
and honest	eanbge
and hope	ibjbie
and hours	dcdYpg
and how	iTnjdd
and hr	affapd
and i	pZcdkc
and id	cednde
and if	sdchXa
and in	jrSUXn
and includ	ieffff
and inform	bjihcc
and intere	fiegfd
and introd	elddgd
and invite	feeffi
and is	erWgdd
and it	WgRcsp
and its	Zigbck
and jan	ekddeg
and jobs	eemcde
and just	kdeeee
and keep	egmeeZ
and l	ddckei
and last	dednde
and latest	lceeef
and leeds	lkcbbc
and left	dmcech
and let	mlXXlY
and lets	ckcgef
and letter	mcedee
and look	WthYZh
and made	hjceee
and mail	hZcmde
and mainte	edgfei
and manage	kdkbfb
and mark	fefjde
and may	accder
and maybe	ekkdbc
and me	iaThat
and medica	eedemc
and meet	aUa6ZW
and mentio	fedkee
and messag	nddedd
and mine	lZlbec
and mrs	edkbjd
and multit	fefifd
and must	dbacds
and my	fbfoWg
and need	fnclaW
and neithe	kkgccY
and never	bffccm
and new	eeiege
and next	uYccdd
and no	jmZXXm
and nobody	ZthaeX
and non	jidedd
and not	raQcTt
and nothin	Vwdcdb
and notice	egbmcd
and now	Ysafcc
and number	caYnbm
and oakes	feiffe
and of	hfcdeh
and offer	ekddeg
and offere	eadduY
and offers	ldcdib
and on	9NeUXh
and once	jdcejc
and one	qmXnQX
and only	blhbbi
and open	dcekdf
and opened	ecgled
and opt	fdkefd
and our	djaaii
and ours	fadddo
and out	eclhdc
and parkin	eeeife
and pass	jidded
and passed	kiZZdk
and passpo	eecnde
and pay	eddfnb
and payrol	ccbhmd
and perfor	ebleff
and person	cceaqd
and phone	madidd
and phones	pfbcdc
and photo	ecbpdc
and pick	fedjee
and ping	ildbdc
and plan	fkeeed
and planne	Xieden
and please	bjWfdp
and possib	dkdefe
and post	dedgke
and prefer	fedegj
and presen	fedkfd
and press	fedige
and promot	ideeff
and proof	feekde
and proper	eedkee
and pulled	baqdbg
and put	bjldbd
and ramire	fXhlhd
and read	dWjdco
and reckon	emdYej
and refere	gddige
and regard	gibhde
and regret	qaacYk
and reliev	ekdefd
and reply	jddgef
and reques	ebdofc
and reserv	lddeee
and respon	mbeefe
and result	nebded
and return	bZalod
and revert	efekce
and review	bapecd
and revisi	eeledc
and right	feeife
and ring	2VbYab
and rings	sYdbed
and run	edejfe
and sadly	fbjfef
and safe	cWjgdm
and said	RhhWvb
and save	fepXee
and say	YVqmae
and says	gZrgbY
and see	cabvaa
and select	hggfec
and send	baYtja
and sends	ebmegd
and sent	oXlafb
and settle	jdeeeg
and shall	eyScbb
and share	ebmhcc
and she	ggdWfm
and short	ehdcek
and shortl	epaffZ
and should	dchfgh
and shout	jmWded
and show	bZcucc
and showed	ebpddc
and sign	eXXcxc
and signed	gbahmc
and signin	difeff
and since	hdcdel
and sit	ebelee
and so	cUfdjq
and social	eiegee
and some	efdeek
and somebo	dndffc
and someon	jmbgcZ
and sorry	fgecma
and sort	dbdnee
and sound	fhided
and speak	ejcjce
and stampe	ekcbie
and start	jiZcic
and still	dgjcdf
and submit	daZpkb
and sudden	jadmad
and take	diegdg
and taken	ebieam
and takes	bkejdc
and talk	afepce
and tax	fdcihe
and teleph	lecfed
and tell	jTUprX
and tells	qbdccd
and ten	gbdddn
and text	oYbkcd
and thank	kfjcad
and thanks	hdqZhV
and that	meoUfa
and the	ehYYkn
and their	eibdej
and then	npYXeb
and there	cXeSiy
and theref	pgaacc
and they	RpVaqk
and think	ebdrbb
and this	nXXZho
and those	elcdeg
and though	gbfflZ
and three	ceebdp
and thursd	dbdmff
and time	eekcff
and to	lWYgdo
and told	jRmnfV
and took	knbbdZ
and totall	eZleei
and try	eeedgj
and tuesda	eieffe
and two	kgXmbc
and under	glZdeg
and unfort	fddffk
and unifor	emaegd
and unsucc	sfcdbX
and until	XpobbX
and up	eijedc
and upload	cdbile
and us	fdekee
and want	dkWyUT
and wants	aYcthb
and warm	edjeef
and was	deefej
and we	daZeok
and welcom	ddlbid
and well	cXgbds
and went	V2dZaR
and what	iUfjYn
and when	Uucaee
and where	csabec
and whethe	oTiidd
and which	hZfifg
and while	eeceel
and white	icddlc
and who	idhdgd
and why	feeiee
and will	mqhTZd
and wish	ecndde
and wished	ejcfeg
and with	fXfhWs
and within	ldeefe
and withou	dfcidh
and work	ZXhV1Y
and would	ZYeugb
and write	eickdd
and writes	jdeefe
and writin	kdeeee
and wrote	ekfeec
and yes	kibYjd
and yet	nXbdek
and you	tWShji
and your	WVjmfm
and yours	bSzfQj
anders	fhddcj
andre	declfe
andrei	eabedq
andy	gejcef
anew	dcliec
angry	fdekde
animal	dgbbbp
anita	edldee
anjali	ffddig
ankle	dleeed
anna	edafen
anneke	gdeffi
anneli	fefhfg
annex	bbdmkc
annex .	cbekjd
annika	pahdba
announ	xVlRbe
announ .	Vqddeg
announ @d	uZYadd
announ a	dZseea
announ about	eXseea
announ all	edaffm
announ at	jdgefe
announ by	jaYddn
announ follow	enbcee
announ for	Zneffd
announ it	mYebif
announ its	jcheed
announ of	lcfdee
announ on	pXgbcg
announ that	edgejd
announ the	ieiecd
announ we	ldbfff
announ who	uaccbb
announ you	deeeke
annoye	ecdden
annoyi	eZhefl
annual	YZ5Waa
annual leave	Veyadb
annual meetin	ieedhf
annual report	ecledg
annull	dYWddt
annull .	dYWddt
annum	ekddfe
annum .	ekddff
anonym	dWsigW
anonym .	ecijec
anonym and	ecmcee
anonym people	fclekY
anothe	YbYiX2
anothe .	YqWdWq
anothe @d	cleefe
anothe @s	nekbcZ
anothe agency	elcdee
anothe applic	XSUdT/
anothe branch	feefdj
anothe candid	baWab3
anothe compan	ibeeei
anothe date	XwhcdU
anothe direct	cYbect
anothe finali	dcdeen
anothe firm	bdjejc
anothe form	feeief
anothe girl	fjdfed
anothe go	feeefj
anothe hour	cbdtcZ
anothe interv	YWcqoY
anothe job	dcwebU
anothe look	iheefd
anothe matter	epbedc
anothe nurse	feeffi
anothe offer	klclWZ
anothe on	kbdkec
anothe one	cZdhhm
anothe person	iZYbfq
anothe post	ddlibe
anothe role	clhcce
anothe round	ctakdR
anothe schola	ecZedq
anothe slot	ejbmeY
anothe studen	deeeel
anothe suitab	edeefj
anothe two	jeeeee
anothe vacanc	eeeffi
anothe way	dZafho
anothe year	ecjZek
anouk	edgedk
answer	vfXbec
answer #	heeied
answer 's	mZbdmb
answer .	xmVVZa
answer ;	dbdoee
answer ?	qZbaak
answer @d	vXXfae
answer @p	cleeee
answer about	bhjkca
answer all	ifeegd
answer and	mbZZik
answer any	ilXjdb
answer applic	jeeefe
answer are	ebrbeb
answer as	biekde
answer at	idefff
answer before	qgXcda
answer but	bgcqca
answer by	gjUQ4X
answer can	dcoced
answer comes	8TVbaY
answer emails	fbkeee
answer every	ilaeeb
answer for	osXVYX
answer from	sTifZb
answer go	kdeefe
answer has	bdbddq
answer have	ffjdfe
answer i	mWlgdb
answer in	xadWZf
answer inside	nbdeee
answer is	VfVUts
answer it	fZiddl
answer letter	ckdldb
answer me	fdfckf
answer no	fTeddt
answer not	lYddej
answer on	waWWei
answer one	idehee
answer our	ZdZsbc
answer planne	ikcbee
answer questi	dcldef
answer since	geffdi
answer so	pYbcfh
answer sorry	ifedfe
answer the	eagpeY
answer them	fckeee
answer these	bfelef
answer they	jdbcdl
answer this	fdfefi
answer three	Ydngde
answer to	RfYzXj
answer until	iceehe
answer us	idfeff
answer was	XtTZbn
answer we	clceci
answer were	eeikeZ
answer whatev	jdefff
answer when	Tsdefe
answer will	ogcbcc
answer with	aekejd
answer within	vcXdcY
answer you	sgXebd
answer your	mZqXVf
answer>again	WdhwZb
answer>answer	mjVedh
answer>ask	Zbgigk
answer>away	fTonhW
answer>bye	egabng
answer>chosen	kYUemj
answer>closed	aiigia
answer>date	6VWdea
answer>decide	kXWfli
answer>free	emQmeh
answer>give	cecmff
answer>goon	esfccY
answer>hear	TsXjhe
answer>hold	WFzlfi
answer>if	higbbg
answer>joy	iaWfni
answer>match	esaXdf
answer>me	hcbgjf
answer>meet	qmRlZZ
answer>news	qpWWcf
answer>not	gfhXbo
answer>offer	deUmpZ
answer>others	jWkban
answer>papers	cRnwdU
answer>post	ifhbdh
answer>receipt	fngaiV
answer>refuse	jUbdas
answer>review	digbka
answer>said	lqVcZb
answer>soon	mqbZcY
answer>sorry	dpcbcd
answer>start	pXfhdb
answer>step	ikWpaa
answer>thanks	Vbncao
answer>them	gbfife
answer>wait	ammZXg
answer>will	kbdkdd
answer>you	pfaede
antici	jmbeeZ
anton	hfeege
antune	eddeek
antune .	eddeek
antwer	bckmdb
antwer office	deekfe
any	bfkkbd
any #	fddlde
any access	iedfff
any action	eleced
any adjust	debqcd
any allerg	eefief
any appoin	cskcVX
any candid	egjded
any case	pYedfe
any chance	cafrcd
any change	aqbded
any corres	jclaed
any date	ckegee
any day	jnTmZZ
any decisi	U2aYdb
any disapp	fdbffl
any faster	eqceda
any feedba	dldcfg
any furthe	bNutZZ
any good	aaXvce
any inconv	carbed
any intere	ciejed
any langua	fdfife
any longer	dWbdlp
any misund	fkdeXj
any more	agidge
any mornin	ddehei
any news	WxaacZ
any next	fUudfb
any of	Whkehf
any other	aiffeh
any point	jVbigk
any promis	ekeefc
any querie	dbpahd
any questi	lWceii
any recrui	fdpbfa
any school	fbdegl
any stage	jelZdc
any time	bdwVfb
any update	ejfefd
any vacanc	ebeeen
any way	ecdoec
any weekda	feeief
any will	fjeeee
any worrie	kddeef
anybod	ctmZYU
anybod 's	btcddZ
anybod .	hliXgZ
anybod could	efcdem
anybod else	fdcffl
anybod here	embeee
anybod the	ilhkWX
anybod till	fYreea
anybod wait	mcdeed
anybod who	eflced
anymor	bjYeem
anyone	ajkcdf
anyone .	ajnjbW
anyone at	denefa
anyone down	fieffd
anyone else	ahcatX
anyone for	caXddu
anyone forwar	eaoefb
anyone in	gccedm
anyone is	bqbded
anyone know	jmabdc
anyone not	oaeefd
anyone on	ZUrccn
anyone who	eajfeh
anythi	axmZYY
anythi 's	cglgcd
anythi .	Y1kUYW
anythi @d	mfddec
anythi about	ZVwdeb
anythi after	eYpeed
anythi and	efiefe
anythi at	ejfhfZ
anythi becaus	gmcefb
anythi before	phYbdb
anythi betwee	egdiee
anythi by	dmddee
anythi change	gjdeee
anythi else	bnkcaa
anythi for	fjeeed
anythi from	obbidc
anythi i	elbfZi
anythi in	cllbcc
anythi into	mlYcbe
anythi is	Wrbjad
anythi on	eddiie
anythi simila	ffeefi
anythi so	elcefe
anythi suitab	ecdeem
anythi that	cakhhd
anythi the	ecleee
anythi this	dldffe
anythi to	ckibed
anythi until	cqZfed
anythi urgent	Zcqcee
anythi we	Ysfeda
anythi will	eoacee
anythi would	eieffe
anythi wrong	hXigcj
anythi yet	eeefld
anythi you	kYhbam
anytim	dkfegc
anyway	lVoddd
anyway .	dceiif
anywhe	lZhcdj
aoife	ihdefe
apac	ddejdi
apac .	edijed
apart	ddcgel
apart from	eiehed
apartm	fcfcdm
apartm theo	gdgael
apiari	ebiamc
apiary	cbfddn
apolog	deiiWj
apolog .	dYekan
apolog and	dgdefj
apolog for	diiedd
apolog that	gbbhdm
apolog the	fXnhcd
aposti	ceence
app	hYkjdc
app .	bfoced
app and	hddkdd
app is	ecfeel
appare	denTZm
appare .	hlYbck
appare and	hYoeeb
appare it	jbeefh
appare the	ehdiee
appare they	hdbdel
appeal	fZcdcr
appeal .	gZigcj
appeal agains	bkceeh
appeal in	eefedk
appeal lodged	edjfee
appeal may	dceefm
appear	hWehZr
appear .	kUkbcl
appear for	eecmee
appear on	jcdeeh
append	eccned
applic	fjfbZl
applic #	kdddeg
applic 's	eikbdd
applic .	fgfbYq
applic ;	kcccei
applic @d	oWpWdc
applic @p	dleffc
applic after	dnaceg
applic agains	iceefh
applic alread	ffiffe
applic and	epZhaf
applic any	dajdfj
applic anytim	eejefe
applic are	codYal
applic as	pZfcZi
applic at	efoceb
applic becaus	feeffi
applic before	jbegfe
applic but	ededel
applic by	kcjedb
applic came	ebgkdf
applic can	kXYpdf
applic carefu	imYeec
applic close	gifhdZ
applic closed	ggfbeh
applic congra	eeedke
applic could	ebbeeo
applic data	fffice
applic dated	iecffh
applic did	dfYber
applic docume	icgeef
applic ends	eeedfl
applic experi	ccpdeb
applic for	fijdag
applic form	nYhhdb
applic forwar	dXamen
applic from	hbfadm
applic furthe	dfccfn
applic get	kedeee
applic gets	Yqaeee
applic had	fdeebn
applic has	hjZfef
applic have	Xhrabd
applic hears	qcZefd
applic i	aljcde
applic in	eohYbd
applic is	jxWYZd
applic it	kdZkdd
applic kindly	ecfkfe
applic know	gieeee
applic like	leeede
applic moves	ekeeed
applic no	hidbef
applic now	jdeefe
applic number	dboabj
applic of	fXfacs
applic on	YxcZcd
applic only	fkeefd
applic open	dfobec
applic our	cdncee
applic over	Ynbddj
applic period	jdefff
applic person	figdfd
applic please	Xbfrch
applic portal	gbpaed
applic proces	fdleec
applic reache	gdddel
applic read	jeddfg
applic receiv	fijbbd
applic ref	giZbhh
applic refere	eeldee
applic remain	dsYdea
applic right	bnajfb
applic so	gfedid
applic stands	cnjYdc
applic status	debkdj
applic stays	fcoefa
applic submit	ddleee
applic succes	mbeefe
applic system	absbed
applic thank	fdeled
applic thanks	jfjdeb
applic that	cidifd
applic the	nXhZdk
applic this	fmaefd
applic throug	Zneefe
applic to	necaZl
applic unfort	feeife
applic unsucc	jhdded
applic until	djkcdc
applic update	fjcdfg
applic via	denbee
applic was	fVUYa6
applic we	alcadm
applic went	deSedt
applic were	fdgdfi
applic which	bogbdc
applic who	daejam
applic whose	dhXbeq
applic will	irRZbk
applic with	lZmbea
applic withdr	ddkidc
applic within	4XTcdb
applic withou	Zmekea
applic would	bpecde
applic you	aakhlc
applic your	ccildc
applie	hdmZaj
applie .	jbfbck
applie @p	fcdecn
applie and	ehbenZ
applie for	ibmZgc
applie to	WmxZWX
applie will	kcdffe
applie with	dgbmdd
apply	ZVidY1
apply .	fjledX
apply @d	baocbl
apply afresh	ebdeeo
apply again	ZSZVa+
apply by	deocdb
apply for	eWghZq
apply now	begkee
apply throug	fddqdX
apply to	hhccei
apply when	ffcffi
apply with	edocec
applyi	jfieXh
applyi #	dgfdei
applyi .	icXqXj
applyi and	fcceen
applyi for	jgdeai
applyi to	jlgdZb
applyi with	ecsWdd
appoin	ZVbW0n
appoin .	YRZZxr
appoin ;	albejd
appoin @d	gbdncd
appoin a	dcecfn
appoin and	gpYefZ
appoin anothe	ecdddp
appoin are	dnfeda
appoin as	YZVY4d
appoin at	lmbbeZ
appoin before	ncceee
appoin can	eibleb
appoin clerk	fffdje
appoin commit	qebaee
appoin for	cWsdga
appoin from	adcdcs
appoin has	ZXSZmw
appoin in	eckeee
appoin is	apYdmY
appoin letter	caXXzZ
appoin must	loZcdZ
appoin of	dYkdco
appoin office	gieede
appoin on	gZfgkd
appoin one	fbefel
appoin panel	ekdefe
appoin proced	jedeeg
appoin someon	fddedm
appoin sub	edekcg
appoin that	eWqffd
appoin the	bWVcY4
appoin to	dhnajW
appoin until	eaogdb
appoin was	badcnj
appoin we	eckfef
appoin while	eZoeee
appoin with	cdmgcd
appoin would	fceffj
appoin you	YYWT+Y
apprec	ggfceg
apprec .	edjgee
apprec a	ddbpdc
apprec for	ecedem
apprec that	mgcddc
apprec the	ecdcli
apprec you	Zfkbhg
apprec your	jihabe
appren	fZVYjw
appren .	gfUWom
appren and	cdZedp
appren applic	eefjee
appren both	mddcib
appren get	Zljede
appren has	efdefj
appren on	dfchfh
appren place	cdajek
appren places	eddefk
appren your	decmef
approa	feejee
approp	ZtXbeg
approp .	ekdeee
approp time	boddee
approv	jmWVzR
approv .	kglXkT
approv a	iedkbc
approv and	fjhddc
approv by	aoddhc
approv for	fdeejf
approv is	jcfeef
approv meetin	idffef
approv on	keeedf
approv the	fjXZhl
approv you	adcetZ
approv your	ZZZcza
approx	egegff
appéti	edmded
april	YheZof
april .	bcmche
april fool	feffid
april is	ijcede
apron	ecbgmd
aptitu	cfcihf
aptitu test	dgegch
aquari	hfeffe
arbori	hckded
archit	ejcaig
archiv	eWVbqq
archiv job	liSedn
archiv post	gejfec
archiv your	ecbgem
are	ekbfhd
are #	djdfff
are .	oehYbe
are @d	nZnadb
are @s	pXddeg
are a	aqeaZi
are able	dbdgjh
are accept	eccdnf
are advise	gkbhcd
are after	cZbkcp
are agreed	amecie
are aiming	qfbYcd
are aligni	gnaddd
are all	Xihemb
are allowe	ZSrfak
are alread	cidjee
are also	feceek
are among	mtXVdb
are an	malfaa
are announ	tYbbdc
are anonym	fbsadb
are appoin	dddcpc
are as	eideeh
are asked	YaZyfa
are asking	ZgUveZ
are assess	aodefe
are at	elddcf
are attach	dakedi
are availa	echmcc
are aware	dihcgd
are away	clYmdc
are back	epfbhW
are behind	ijdeed
are being	jvYbcW
are best	eZcrec
are betwee	gjeefb
are booked	cbYojc
are both	jZlgeb
are bound	gdeeei
are buildi	dcfodd
are by	hpadeZ
are called	fmafiZ
are callin	ccYodj
are checki	nddcee
are choosi	fZdefm
are chosen	Zvceca
are closed	bfvbcT
are closin	dVXca1
are collec	hkdbee
are coming	UsYjce
are commit	fieeff
are commun	mceeee
are compar	gpedeY
are comple	eldcef
are confid	eemeec
are consid	htbacX
are contac	iffefd
are contin	djeffe
are conver	feedje
are correc	egidfe
are curiou	ddocde
are curren	kqbadY
are dead	gcYeeo
are decide	jeeeef
are decidi	yVbebZ
are deligh	Xkflce
are direct	edcifh
are discus	mbfedf
are doing	aokeXa
are done	kiZbgg
are down	mYVghj
are drawin	egdejc
are due	capZjc
are early	bghdjd
are eligib	edeeej
are emaile	ndcede
are ending	ebbcdr
are entitl	feeefi
are excite	ndiZdb
are expect	PeW1cZ
are experi	fnbefb
are filled	eZhdel
are fillin	edihed
are final	edfefk
are finali	avdZgW
are fine	eaielb
are finish	hjcded
are focusi	fcdefl
are for	dcheej
are forth	eemdec
are four	dqccVh
are free	hcgXil
are from	bedjie
are frozen	eXvddZ
are full	cXebcs
are gettin	cbccni
are given	hjcgcd
are giving	dabhra
are glad	ceYftX
are going	hgSVhu
are gone	diZdij
are good	mgabci
are gratef	kbmbbd
are great	egcedl
are happy	XSVsva
are having	adpkZZ
are held	cnjacb
are here	eemfeb
are hereby	XWWlko
are hired	YQTW/K
are hiring	efWesY
are holdin	dahbmg
are hoping	glcded
are impres	dbecep
are in	gqaakX
are inform	imdZdc
are intere	aeduYa
are interv	fkcded
are invite	macrZX
are just	flkccZ
are keen	Wpcmad
are keepin	bkeZmb
are kindly	cjejce
are leavin	eZjcdn
are left	iahlea
are lettin	lbbbmb
are long	dgddnZ
are looked	eldeed
are lookin	foWicd
are made	inYcZh
are mailed	ldeeee
are making	eVbcya
are meetin	qkacbY
are merely	eleeeb
are missin	eobhac
are more	fddeel
are moving	kUcnbh
are my	ggbeje
are nearly	kadjde
are needed	chieee
are next	afclkb
are no	WSqgXr
are normal	idffff
are not	bYcbY3
are now	bmfeYh
are nowher	eoddea
are number	ijegbb
are oblige	eYfdeo
are off	ftWcdb
are offeri	WTfV/T
are on	dqcglP
are one	buVigU
are ongoin	dmeded
are only	hcblbg
are open	aigjbf
are openin	kbffee
are other	fddffj
are our	ZWTR/M
are ours	edZcqd
are out	fRbcZz
are over	bdlhde
are overqu	cYdadu
are parked	eekeee
are part	famefe
are passin	dcmcdg
are pausin	eYtdeY
are picked	hncddb
are please	aZansX
are positi	emdced
are posted	khXddj
are postin	eZndfd
are prepar	edffjf
are presen	ekeefd
are probab	icefhe
are proces	fjldeX
are proud	eapdcd
are publis	ggajdf
are pullin	cZtccb
are pursui	feeefi
are puttin	bikchb
are quick	kicdec
are rather	eldeed
are re	fieefe
are read	glacee
are readin	iihcbb
are ready	gTdhnh
are really	iegddg
are receiv	cindbb
are regrou	eieeff
are releas	nZkdcc
are reorga	fedffi
are reques	eecjie
are requir	ebcpec
are review	digeff
are right	nccddf
are ringin	bneeeb
are runnin	gfbkee
are sadly	eYceep
are scotla	eeegei
are second	qkaZba
are seeing	dkmZba
are seen	jdhgcd
are select	X1aUhb
are sendin	eYbesb
are sent	kcheec
are seriou	ejefed
are set	cbiedl
are shortl	afdode
are shut	ddhnab
are signed	fkdede
are simply	ffiffd
are sittin	fefble
are slow	gdddel
are so	fhldfY
are some	efieef
are sorry	cWtebe
are sorted	cZXddu
are split	dnddcd
are stayin	eafboc
are still	a/PgXP
are stoppe	fclfee
are stuck	eeihdd
are succes	cmgecd
are suitab	eledfd
are suspen	ebneed
are taken	gbZdep
are taking	glTTuZ
are talkin	iiheeZ
are tellin	djeffe
are ten	jehcee
are the	fghTrY
are there	ffejee
are theref	dcadjm
are thinki	cqbicZ
are those	jdeege
are three	fifdjZ
are thrill	gZhepX
are throug	ZSX+YY
are tied	cobded
are to	fjVuZa
are told	mbeeee
are too	YfYdbt
are top	edchel
are torn	gjZjhX
are trying	chihdc
are two	crbdZe
are unable	ccccYw
are under	eoeVjd
are unsucc	dkeeed
are up	iXlidc
are usuall	mccceh
are very	eocXbj
are void	ffdegi
are waitin	Vsdgfb
are weighi	dreeeW
are welcom	YY0TTm
are well	jiddbf
are what	gldded
are with	mrSWkW
are withdr	faaeeq
are workin	b1XacV
are worrie	dcdkei
are worth	ecocdc
are you	WUT9mU
are yours	eaeeqa
area	jhldYZ
area .	eembdf
area and	ejeffd
area manage	mechbc
areas	eemded
areas you	ffkbff
argue	kkUZbn
argue .	deabdq
argue your	ieefee
argued	bgaZfq
argued for	ecaedp
argued your	ecdckh
arguin	hySacY
arguin about	dnbeee
arise	dobdde
arise you	enceec
arises	dmaaej
arises .	efceel
around	jeihZb
around #	gdcncf
around .	bfqYbf
around @d	lhbded
around all	eeedfk
around and	ejeffd
around for	ddekeg
around in	kdeefe
around on	edciek
around the	nYnZbb
arrang	OVX/db
arrang a	Zgbmhc
arrang an	dhddek
arrang for	eefjee
arrang it	aVdwcf
arrang the	aeelff
arrang your	YTY0ic
arriva	cfbmgd
arrive	cj1TYU
arrive .	idzTZV
arrive @d	ieeeff
arrive after	fdeefj
arrive and	fnbeed
arrive in	fdqacb
arrive late	fefife
arrive on	Xjjbej
arrive safe	fhided
arrive safely	dnYkea
arrive within	ajiefe
art	bmcjdd
art direct	eidgee
articl	cXrcef
articl .	egiefd
articl on	cZkfdj
artisa	fbgddm
artist	geZdij
artist .	eedZil
artist before	fjeefc
arts	gcgefh
arvo	heffff
as	ddccnh
as @d	mafeee
as @p	dhieed
as a	jYahfk
as advert	feedig
as agreed	WgZlqb
as always	edmdee
as an	fdXdmj
as and	ZyWccb
as announ	hbfefi
as anothe	eedeek
as anythi	eYjeej
as assist	bbaZve
as confid	gcehhe
as deputy	eedeob
as discus	haXetb
as early	lafgee
as ever	dkgddf
as everyo	fYbddp
as far	feVYft
as financ	efeeie
as follow	dgcjfd
as for	kqccdX
as from	dfdcnd
as good	ZsXbdj
as harbou	ecaeep
as having	dlcede
as he	chbhei
as head	ghfcfe
as i	ngdUal
as if	eddfdl
as in	gUbfjo
as interp	eeahke
as is	Zeckek
as it	dshXYe
as its	XZZY0c
as junior	dddcji
as long	YscjgU
as manage	effdjf
as me	eZsdca
as mine	duYccb
as much	hecdbm
as museum	cbchii
as my	aUnZtY
as nobody	fckfee
as none	fceffj
as normal	cfkeee
as notice	jcieec
as of	ZWZP3k
as often	gcjged
as one	fdjgde
as our	YZSY+Y
as part	aYdqge
as per	lZhYih
as planne	Zqecdc
as possib	eaatdb
as projec	fdeeke
as promis	hPkaiq
as quickl	bodddd
as regard	ZmhhjT
as relati	eeeblf
as reques	hfmceZ
as rooms	deefke
as second	eaearc
as she	ndcfcd
as simple	fbleef
as site	emfebe
as soon	knahcZ
as staff	feeeie
as stated	dlkeYb
as such	digfah
as teache	efeblf
as team	eceila
as that	fZlaje
as the	ljVfic
as their	ibbgej
as there	ctbdda
as they	aagkZn
as things	dmedee
as this	eqZgda
as those	iefefe
as to	dlffae
as told	bdechm
as town	edceji
as two	dmdeed
as unsucc	mcddee
as upset	dakedj
as vacanc	epcceb
as volume	edebme
as we	bjXYlm
as well	oaeoTf
as withdr	edsdcY
as yet	ejefee
as you	XTwfVp
as your	edZlcj
as yours	ecjeeg
ash	hebfcl
ashdow	feeffi
ashgro	ddaeoc
aside	dYhfdo
aside @d	hkeafe
ask	dkbnda
ask .	nhcacf
ask about	hpZgeX
ask again	dscVee
ask all	Zaiqdc
ask and	jZdcem
ask around	btYddb
ask at	ecmeec
ask candid	idfffe
ask everyb	fdeief
ask everyo	efeief
ask for	XbXwic
ask her	kkccdc
ask him	cgclee
ask how	eejfee
ask if	begkcg
ask me	fmiacb
ask of	fddkfe
ask our	jchdee
ask that	fediff
ask the	dsnScX
ask them	eeeief
ask us	efdeei
ask you	hacnjY
ask your	cfarbc
ask>again	afQqkg
ask>answer	ZYknjc
ask>ask	dielda
ask>away	hjfWqV
ask>bye	bfdebm
ask>chosen	lZWpjY
ask>closed	faniYd
ask>date	fUXotc
ask>decide	WbZtpZ
ask>free	doamcY
ask>give	XaY3gb
ask>goon	ajemZd
ask>hear	YUbtmd
ask>hold	kmjXbY
ask>if	YZdqlc
ask>joy	YjihXj
ask>match	fYdoaj
ask>me	Xaomfc
ask>meet	ZfXsge
ask>news	oaZfgg
ask>not	ciiagg
ask>offer	VfUhyb
ask>others	fdVoal
ask>papers	ZXa3gZ
ask>post	dfbfdl
ask>receipt	ajVngf
ask>refuse	rkSZkZ
ask>review	ldhWje
ask>said	iepdSd
ask>soon	XaZxhc
ask>sorry	eggbZl
ask>start	Yofdhb
ask>step	geUvdb
ask>thanks	YcaUZ2
ask>them	fgfkcc
ask>wait	l1URac
ask>will	igclcb
ask>you	ZbawjZ
asked	igeeed
asked .	femXci
asked about	jfxRTZ
asked and	ncecfd
asked back	eYS2cT
asked but	feffid
asked by	bijdgd
asked financ	fneZee
asked for	hpMhjc
asked her	gmabhd
asked him	jedeee
asked how	lXmdeb
asked if	fVgmhf
asked in	lhdZeh
asked me	ZgYhep
asked my	ebqade
asked on	Zhhbld
asked someon	feeeei
asked straig	gabeen
asked that	ciaodb
asked the	klWVkg
asked them	nhfXYh
asked to	XoWnec
asked twice	gjabdj
asked us	eWzacW
asked was	imdecZ
asked we	efjeed
asked what	aeqbcd
asked when	yWYYgf
asked whethe	adbkjh
asked why	edmbdh
asked would	efejee
asked you	dddodd
asking	XWcwid
asking .	ckRdoi
asking as	hceeei
asking for	Zjfnbb
asking how	gcnYee
asking if	ZQizbb
asking me	djZefj
asking to	feeief
asking what	fcdieh
asking when	ecjfja
asking which	eadqec
asking you	cUZhnk
asks	aadxca
asks for	cZkkhc
asks me	dcbcmj
asks the	jjbeed
asks to	fdeled
asks whethe	eiefee
asks you	edbqbe
assess	bkQwdd
assess 's	eideeh
assess .	hlUflY
assess ;	ecedfl
assess and	efcdgj
assess are	gkdeed
assess by	kiZidb
assess centre	idapaa
assess day	VeYvdh
assess days	gddkee
assess expire	eaenee
assess for	cgckeg
assess has	dldfed
assess is	ecZpee
assess it	ejeged
assess no	eceglc
assess of	hcedej
assess result	Wpeceh
assess was	dhdjee
assign	YhXphd
assign to	caataf
assist	bfdeoc
assist 's	jacdjg
assist .	cZghqX
assist and	egdfck
assist at	fedffi
assist bursar	gjeeee
assist cna	elddee
assist financ	eeeefi
assist has	ehghec
assist in	iedeeg
assist job	feefjd
assist manage	gZicpa
assist ms	begbii
assist openin	fcencd
assist positi	enaefd
assist post	efeefi
assist princi	ifeefe
assist pro	djdefg
assist profes	dbcfli
assist regist	Yjccmg
assist role	eleidZ
assist stage	edhZlf
assist was	didffg
assist will	jcandc
associ	fZVhqh
associ .	gbddii
associ and	eaamdj
associ is	mabdej
associ req	feiefe
associ role	ffeiee
asst	ealeeh
asst .	ebleef
assume	mhafhW
assume it	Xpfdee
assume that	oadhea
assume you	ebfdlg
assumi	jhadhe
assumi the	jjbdee
assump	hgagff
assump that	hgagff
assura	eleeed
assure	wkYbbW
assure me	mceeee
assure that	gmdeea
assure you	kgdeed
asthma	edcden
astray	deeifg
astray .	deeifg
astrid	dbngbd
astron	edZlei
async	ddbocg
async video	decnce
at	ffgged
at #	jgagmV
at .	apbhhY
at @d	ajfqYb
at @p	deibdk
at @s	bceoee
at @t	eRkkie
at a	YgllZe
at adeyem	acmjdb
at all	UhreYg
at an	hlZhZg
at any	hhrZZX
at anythi	fideff
at applic	bndefd
at attorn	eldeed
at breakf	fieefe
at by	hnfbeY
at camp	edjeeg
at colleg	decdnd
at crazy	jbamee
at cvs	enddec
at ease	kcdgef
at eight	chhcdi
at every	igcdfg
at everyo	ejfcff
at first	eedejf
at five	kXaqcb
at forth	lWdglb
at four	iWYkme
at france	eclffc
at gate	adZsce
at grade	eiddhe
at group	geceld
at half	iYdldh
at her	elZcmb
at his	efdfkc
at home	bZaooZ
at interv	fkechb
at it	Z5SXdb
at its	Xgidig
at junipe	edleed
at last	bPWfun
at lawyer	ecdiei
at least	MuZeaq
at length	ecddlg
at libert	fmegea
at lunch	kbdffg
at me	kckcbd
at most	ySgdbZ
at my	mfjeZZ
at new	jbheef
at night	dfffdi
at nine	ecjkdc
at once	lYcehj
at one	asbebe
at our	cbflhf
at placeh	bjlfcb
at presen	bcrWci
at recept	cahijd
at record	iidcee
at scale	feddfk
at sea	dfaccq
at six	hebici
at some	g3YUaW
at ten	aaepcg
at that	YabZiu
at the	lbkidY
at their	eldfec
at them	fikaec
at this	apRVa0
at three	iXkeja
at two	ieeffe
at us	biejed
at where	Xsceee
at whethe	ekdede
at which	gadnee
at you	jUiobc
at your	gXsjeT
at yours	dleeee
ate	hccgei
ate the	gddeej
ats	edmbee
attach	UShrzW
attach .	TTcpzV
attach ;	deeeke
attach a	aZhjlc
attach agreem	ffeeif
attach and	bacpic
attach as	henZbd
attach by	deecme
attach datase	effief
attach declar	defkee
attach docume	ecaZud
attach for	dasgaa
attach form	edcnfd
attach have	ffffmZ
attach in	fdieff
attach is	aYjkkc
attach letter	fefcjf
attach our	eebkid
attach pdf	fjfcff
attach please	cebcnh
attach questi	aadrde
attach sign	feeeif
attach statem	fffide
attach the	cYifki
attach to	edggic
attach which	edecji
attach you	aeclie
attach your	ffeble
attack	faheej
attain	dhdbfk
attain the	eiecfh
attemp	eZjkce
attend	ZfikYi
attend .	degeej
attend a	eZdrdc
attend an	cjnXde
attend by	adhncc
attend for	iZZodg
attend on	hidcff
attend our	gemdda
attend the	XnfYcm
attend to	ejegec
attent	awPecg
attent .	bxQfdb
attest	egeggd
attire	cddpdc
attorn	bnWbmg
attorn impres	bqXbke
attrac	fecgek
até	qbeaeb
au	dhgifb
au and	djfeef
au conver	ehdiee
aubrac	ecfeek
auctio	fefgeg
audien	fffffg
audio	bYbhdp
audit	fcpZah
audit .	dkmbdY
audit and	eieffe
audit has	ejeffd
audit is	dboeed
auditi	gbbkYo
auditi .	gdedej
auditi for	ffcedk
auditi moved	ecbeen
auditi on	fecgei
auditi went	eejgee
audito	mdhZcg
audito .	kbechf
audito are	lcddfe
audito have	ecdhek
august	hfcggd
aunt	eYneef
auntie	ieefef
auréli	feejee
austin	gchbdk
austra	ebeeem
author	faklhW
author 's	dbjkec
author and	dblfef
author has	eccfgk
author is	epccec
author to	ggiamX
auto	UjvcbZ
auto mail	ecmgcc
auto reply	bfocec
automa	efncfb
automa .	jZdieg
automa acknow	ecoeec
automa closed	fdedfk
automa confir	iiicea
automa email	dhagje
automa genera	eckeef
automa i	iddemZ
automa mail	dfafel
automa messag	fkheda
automa reply	aftabb
automa respon	ddkffd
automa system	gjYhef
autumn	fgiede
autumn .	fdiedf
auxili	gZimeZ
avail	eXdlek
availa	cXfsYk
availa .	cTaraq
availa and	eelded
availa better	edccen
availa check	dmeeed
availa for	ZZisbd
availa from	feekce
availa grid	edelee
availa in	hajgah
availa on	gfcfei
availa we	eZpeeb
avalan	dfikcb
avalan people	dgkhcc
averag	fefgeg
aviati	ekcffe
aviati servic	ekcffe
avoid	dkoXWj
avoid any	fkdeXj
await	grXVlW
await our	jnZXed
awaite	doYblZ
awaite .	cpaeeb
awaite by	befelf
awaite from	kgdded
awaiti	XuYlhT
awaiti decisi	btZbeb
awaiti your	eaanjc
awaits	eebkhe
award	pZXchi
awarde	eWUaez
awarde .	debecp
awarde the	dbZdgp
awarde to	eddeel
awards	jbcdek
awards .	edceel
aware	coeYef
aware of	gjcffd
aware that	dlhZhc
away	aheiak
away .	bkWmYk
away @d	dcdnee
away and	kbXdeo
away for	daleeh
away from	Setebh
away i	oeadee
away on	eebedm
away they	ocdced
away till	jZgcie
away to	emdeec
away until	Vnfjde
away with	coaeee
away>again	eUyaeZ
away>answer	eYmjcf
away>ask	YaTqli
away>away	ZfuZbd
away>bye	dkbchh
away>chosen	jVhcjh
away>closed	bckhai
away>date	hcsddY
away>decide	jeedge
away>free	kmdbfY
away>give	faaelj
away>goon	bsXfdc
away>hear	gjcdeg
away>hold	gZpdcd
away>if	dldfed
away>joy	ibcdih
away>match	dafkdi
away>me	ZucYXi
away>meet	iilZcY
away>news	llXcdd
away>not	djggZf
away>offer	dkfbic
away>others	jgYelc
away>papers	dZZjij
away>post	ciYdil
away>receipt	ifjdea
away>refuse	kcddei
away>review	javWbY
away>said	jkhXfZ
away>soon	gdeief
away>start	dahekg
away>step	cZbodj
away>them	nmZZbg
away>wait	mjaZjZ
away>will	kidkXb
away>you	kUWnmd
aweh	feeeje
awesom	eafidj
awful	eXqdbg
awkwar	ealeeg
awkwar one	ealeeg
axed	echfei
axed so	echfei
aye	hadglb
ayesha	gdddke
ayodel	iedfff
azores	bljbdc
azores .	bljbdc
b	bbXqgf
b #	edckic
b and	Zqbbdh
b of	eddlef
b1	ddcidk
b2b	dddhek
baby	ZfyYYX
baby .	darcdc
baby on	amiedc
back	jffhdb
back .	PfmtXe
back ?	faobee
back @d	2OfWed
back a	eddfel
back about	dbglee
back again	ggchef
back along	ieeeff
back and	cdViat
back as	efeale
back at	iiXfeh
back before	facpdd
back burner	ebqdeZ
back but	dodcec
back by	TYXtoe
back clean	eibbhi
back down	pbdded
back either	fdejef
back filled	fedldd
back for	WRY5Zh
back forth	qbdbed
back from	jojVdX
back glowin	gjcfee
back he	ekdefe
back here	eidbke
back if	eYclek
back in	admqXY
back is	ebimcc
back it	kSdjem
back no	ejeffe
back of	efeiee
back on	dfkoaX
back one	eieefe
back or	eegcjf
back she	ekdeee
back signed	eeeZoe
back so	kZfgeg
back takes	ijbded
back that	ffkefb
back the	kjYagg
back they	eYckdl
back to	vsaTaY
back until	eeiehd
back up	hbkdhc
back when	ambibi
back with	ZVcczc
back within	cihhiY
back you	ibjeee
back your	cajXcr
backen	edggeg
backfi	feiffe
backgr	aWcqdn
backgr .	afmdah
backgr and	eZbsde
backgr are	eiefff
backgr at	fcdeem
backgr but	fcekee
backgr check	dZYsic
backgr for	fdeeek
backgr in	edegej
backgr invest	ddZclj
backgr is	dbYgcs
backgr shortl	efdjfe
backlo	encded
backlo .	cnceee
backs	mdddee
bad	iScYU3
bad .	qXddbi
bad news	Zdccbt
bad sign	dhefdi
bad timing	eaeeen
badge	aYigfk
badge .	fdbhkd
badge and	dedeel
badge back	geeeej
badger	dapecd
badly	cYjddm
badly wrong	dcdefm
bag	dVoapX
bag .	jcdckd
bag and	dbncjb
baker	cZmbkc
baker driver	dcpddb
bakery	bgZbfp
bakery .	fkkdbZ
bakery has	eZVdmn
bakery they	dkaeei
balanc	ddkXdm
ball	biaqac
ball 's	ekakcd
ball rollin	ceemce
ballot	iefeeg
ballot .	clalbc
ballot for	jddceh
ballot the	dcadjl
ban	bYrbaj
band	akcWog
band #	aigZnc
band 's	ekddfe
band .	cjgblZ
band has	efceek
banerj	kdhXaj
banerj and	cZiabm
bank	gXljhZ
bank 's	ihceee
bank .	YkjdmV
bank @d	lcefee
bank card	eeejef
bank detail	abXrka
bank has	kZZceo
bank holida	nXuWbW
bank ideall	eickeb
bank is	edidhf
bank statem	eefkee
banker	idehfe
bankin	dbihdh
bankin .	eeejeg
baptis	Zdkkce
bar	fWTfpn
bar .	mdddee
bar for	feefei
bar job	dhbiic
bar the	dacllb
bar was	feedek
barbac	dbjdck
barber	efeeje
bargai	hldeea
barist	dbchbo
barist 's	eicjde
barist job	eieffe
barrac	dedlee
barrin	kdeeee
bars	eebpae
base	XYWZ3c
base #	decZqe
base .	ddcdoc
base and	effdif
based	bfWmcm
based in	eccgel
based on	fcahdn
based test	clcied
basel	icdkec
basic	dbbhji
basica	fmbcdf
basica the	djbeei
basica told	dkfeed
basis	bqXdgg
basis .	gibgef
basis and	Zpbeef
bat	egcgci
bat for	egcgci
batch	eWnkZc
batche	ekeffc
bathro	aabrcf
batter	bbsadc
bay	eeghfe
baypor	eddmde
baz	deejff
bdm	ebeedm
be	hjadfg
be #	dhfYle
be .	cacXis
be @d	/fPWYM
be @s	npcUbX
be a	epedea
be able	tmXbYZ
be accept	cdclgg
be admitt	hZcaeq
be advanc	fdcefm
be advert	eZdeeo
be advise	lZjZif
be after	Yqceee
be ages	ekdfee
be agreed	dZelhe
be alarme	ehdekb
be all	feekdf
be alloca	eeekee
be among	askXcY
be an	fmahaf
be and	qcdeeZ
be announ	Xqbcdj
be answer	Ymlcdc
be any	Ydkkcg
be appoin	dVbdev
be around	dlegbe
be arrang	dZekej
be as	lZcedl
be asked	h4UScX
be asking	gXbbdu
be assess	knbbeZ
be assure	ejeefe
be at	SthkaZ
be attend	ejegec
be availa	jdifdc
be aware	emccee
be away	Xhodee
be back	lVpYic
be before	XybZdZ
be best	dkcged
be better	eacdep
be blunt	jefeed
be booked	aeekje
be bored	UWcWZ4
be borne	eefkde
be brough	eeejee
be but	eeekee
be by	fmeccd
be called	ixXXfV
be callin	nccbeh
be cancel	efejfe
be candid	eicfch
be carrie	ikdeeb
be carryi	eeleeb
be certif	dkefed
be change	dcmcfe
be checke	hiedfd
be checki	bYtdec
be chosen	jxVcZV
be clean	lVedjg
be clear	iggced
be closed	WZ2XcW
be closin	biddej
be collec	eddgkd
be coming	idscbT
be commun	hsVWaf
be comple	jebmcb
be conclu	jeeefe
be confir	fmXmcb
be consid	VYjwXh
be consul	gdecfj
be contac	X/TXcW
be contin	bZmcdm
be conven	deenec
be convey	hkdeed
be cross	dieeeg
be deacti	Zdmjdd
be decide	kpcbaX
be decidi	kgdedd
be declar	iidced
be deemed	cdeend
be delaye	Zneffd
be delete	cZleej
be deligh	djaXmg
be delive	XbvceZ
be destro	aeeddo
be disapp	feefei
be discou	dbbcer
be discus	eaaYud
be dishea	ifedff
be displa	ncdZdj
be disreg	fdedfk
be doing	dbadin
be done	ncbfiY
be down	cdlefe
be downlo	ecmceg
be drawn	dnagcf
be drinks	fdkdfe
be early	eedlee
be either	encded
be emaile	cfmdec
be enough	eefflb
be entere	edlfec
be entert	diehed
be erased	cdheek
be evalua	eedlfe
be expect	racced
be extend	eXeecs
be fair	ohZbiZ
be ferry	kddkac
be filed	ladddi
be filled	dlWdfl
be fillin	feeefi
be finish	bccqde
be fixed	ecdlef
be forth	2RZfbW
be forwar	cawaeX
be found	djiaee
be frank	kdcdfh
be free	imhZcc
be full	dendcc
be gettin	gaddjj
be given	kZdhdi
be glad	Vibifm
be going	aefccp
be gone	cckddk
be good	djjbfd
be gratef	ZcatiX
be great	daendf
be guessi	Xubcdc
be handed	dabmhf
be happie	eZddlk
be happy	bZlchj
be hard	eekeee
be having	eedmdd
be heard	nhcdda
be hearin	foYYfh
be held	Zegrca
be here	Uabnfp
be hired	gYledh
be hiring	aTVcc1
be honest	adXdhr
be honour	dXaczX
be hurrie	esceeV
be ideal	ebekhe
be ignore	ieeefe
be in	fzViaV
be inform	lqZaZb
be intere	oWdgak
be interv	Zhbode
be intima	ncecee
be introd	deelef
be invite	b5XMge
be inviti	dabZdv
be issued	ifeeff
be joinin	bXcbug
be june	ckdgee
be just	gbcmee
be jürgen	feefie
be keen	eaildd
be kept	ahibck
be kind	bdehek
be known	Znfffe
be later	jeeeee
be left	kYoZed
be lettin	mdeeee
be lifted	fdiffe
be lodged	eaceep
be long	dndedc
be longer	Uqdjed
be looked	ghhdec
be lookin	Xkkdch
be lying	crbbcd
be mad	dkccpV
be made	sfaYWf
be mailed	ebdkhe
be making	fidcff
be marked	jcfeff
be me	gedfdi
be meetin	adZvdX
be missin	eZnffe
be more	fhecdi
be moved	lZfjec
be moving	bgcbeo
be my	hjnfcT
be needin	bTfakr
be never	ZwaddY
be nice	eidiee
be no	VIjpay
be notifi	jzYYaT
be oblige	dceode
be octobe	ddmeha
be off	ddlceg
be offere	eihegc
be offeri	hgfjWh
be offlin	Uctbee
be ok	fedkee
be okay	bcdlej
be on	iXfljY
be one	qdYZgg
be open	bfgsaW
be opened	Yiocdd
be our	NNRP/Y
be out	dduYbZ
be over	fcdejg
be paid	cbakgk
be part	lfkaZd
be passed	asbeeb
be patien	ivYYbZ
be perfec	fefkce
be phoned	obceee
be pinned	drbeeY
be planne	nbedfe
be please	cfchZo
be possib	Zjcpda
be posted	vYccdb
be postin	cidkcd
be premat	foeeYe
be prepar	jfcieb
be presen	gdejee
be procee	bacaft
be progre	bXcbew
be proud	ckbakf
be provid	iedfeh
be publis	wjXXcX
be pursue	fYdefp
be pursui	fZcefp
be put	rRWnYm
be puttin	fcdffk
be quick	nlZdda
be quicke	kkdcca
be quiet	cjlcdd
be raised	bpdced
be re	babdct
be reache	ejeeee
be read	dkggdY
be readin	hameed
be ready	hhbiah
be receiv	dedboe
be record	eckfed
be recrui	egaeem
be refund	ZbZfdt
be reimbu	eeeieh
be releas	kcjbgb
be reopen	eajffh
be replac	ecened
be requir	bccckm
be resolv	fkiead
be retain	ebjeeg
be return	Xaanen
be review	U2aZfa
be right	ffeiee
be ringin	kXehdh
be run	bbZddt
be rung	llabca
be rushed	cuccdY
be schedu	dgeffi
be screen	keedfe
be seeing	ecedgl
be seen	Wfknca
be select	gsbXcc
be sendin	aZbipg
be sent	iggdha
be settle	lfdedd
be shared	glcbee
be shortl	ekecef
be signed	WmhanX
be sittin	cahddn
be slow	fYodee
be so	aejbdm
be some	eoddec
be someth	clddhe
be someti	maffff
be sorted	mfcced
be starte	feckee
be starti	hcdahl
be stoppi	fbdefm
be stored	aasaec
be straig	WsdXbm
be subjec	goddYd
be submit	gieeee
be surpri	ggZmdc
be taken	jacmaf
be taking	YQijcs
be talkin	ecefmd
be that	fkbgde
be the	hlaTqZ
be there	VPU/aY
be thrill	dcecpe
be to	ceadli
be told	4eUZYa
be too	bhahgj
be transp	njabdc
be unfair	diedei
be up	iWgsZb
be upfron	gYhedm
be upload	gkceed
be us	eVmeej
be used	djcfdg
be very	hecckd
be waitin	lajcgb
be wasted	eZadau
be welcom	ebodbe
be willin	acdsbd
be with	nNXuhZ
be withdr	eejefd
be workin	bcblma
be writin	kcbarW
be writte	mkibcW
be wrong	enYXjd
be you	dTambu
be your	cbbnbl
bea	edeefk
beach	gcdfej
bear	Z+YVYU
bear with	Z/SVXU
beard	fideef
bearer	cVZcdy
bearer of	eabdeq
bearin	hibald
bearin on	edmdfc
bearin with	ilVdkb
beat	eSeUks
beat #	ccbepc
beat about	jXXccs
beatin	feedjf
beatin about	feedjf
beatri	fgdiee
beauti	bcWYoo
beauti .	hcaeel
beauty	dncfeb
became	idedeh
becaus	jZgdmb
becaus @d	pcZede
becaus all	fldcef
becaus i	bVcdth
becaus it	kbicee
becaus of	ibmebd
becaus she	hbjedf
becaus the	eYmcrX
becaus there	dmceee
becaus they	mgZfag
becaus we	akXnmW
becaus you	gahcZo
becaus your	ddbdpd
becca	fefefi
become	gccbqc
become a	fdeaik
become availa	fjeffc
become final	jiccia
become free	ajdeld
become our	ebebsa
becomi	cjjfdb
becomi a	dmcgfc
bed	kabimW
bed .	nfeZfe
bed and	cZcnnX
bedank	dbpddc
bedank voor	dbpddc
been	defcem
been #	ddakdl
been .	ejeeee
been @d	mbeeee
been @p	bnckcb
been a	dbXWgx
been able	amadei
been accept	cYZawc
been added	bplacX
been admitt	hddfjd
been agreed	kiWcfi
been alloca	ekbbei
been almost	fjeefd
been an	eZcejk
been appoin	fcgXnf
been approv	canekY
been arrang	ffeife
been asked	Wfikfd
been assess	dgcefl
been assign	dkdieb
been automa	fdedfk
been awarde	dbbcio
been axed	echfei
been called	hfZiei
been cancel	cVRad5
been candid	eicfch
been change	cdilea
been chosen	idYYmk
been cleare	deffig
been closed	cYNZd8
been comple	cjheee
been conclu	ffYdeo
been condit	fedcmd
been confir	gabdqZ
been consid	ecbffm
been contac	oXicde
been coveri	eccedo
been create	dgjgea
been cut	ecXedr
been deb	ebbekj
been decide	csecjT
been declar	ebjejc
been declin	ebYeer
been deferr	eYseea
been delaye	egkdec
been deligh	fZeedo
been delive	eclefd
been discus	dpcbde
been doing	dcjcck
been done	eeldec
been double	cjejec
been droppe	ejbkec
been elimin	feYeep
been entere	bkmdeZ
been extend	ZriccZ
been filed	ednffa
been filled	bbReZ2
been finali	eiefff
been flat	cihdee
been forgot	ekeefd
been forwar	kpZdcY
been found	dkhclX
been frozen	dU2ddU
been ghoste	iiadch
been given	tVYWeo
been glad	fdeeXq
been halted	eYuedY
been handed	djaacm
been hired	eibdna
been ill	dnhbea
been in	dtiaaX
been inform	dcceep
been instru	ecredZ
been invite	fXgqbe
been kept	hdleea
been let	dcZldk
been lifted	fdaleh
been lived	djmbeb
been lodged	jdhffd
been looked	eoddea
been made	WmWZgr
been marked	hhjefY
been matche	ebbnch
been mothba	eZqeea
been moved	drfeaX
been moveme	eifffe
been named	fegclc
been no	hldcde
been nomina	dechje
been noted	elgdeb
been offere	ehYXkk
been on	kZfcej
been open	kcbied
been paid	janZdf
been parked	dUueeb
been passed	onbbeV
been paused	eXvedZ
been picked	ffajgf
been placed	bjkegZ
been planne	eieeff
been possib	fddfek
been posted	edleee
been postpo	eZoeec
been pre	eeelce
been promis	mceeee
been promot	ejbkec
been provis	chbtYb
been publis	aldeeh
been pulled	biXbdq
been pushed	fgkeda
been put	fcukXR
been ranked	hfdZdl
been re	lgddec
been reache	cleffe
been read	dmYhdg
been readve	fmbncV
been receiv	shjcaR
been recomm	ffekde
been record	icnZec
been recrui	fclffc
been referr	hmbced
been refuse	eeeffj
been regist	edndec
been regrad	egdelb
been reject	gjheea
been releas	cXYggr
been remove	fcfdek
been renewe	eceeel
been reques	doddec
been reset	fcmeed
been retain	eZZhjl
been review	cbedhn
been saved	dWzYdY
been schedu	ckWoeb
been scored	ldeefd
been scrapp	ecWeds
been seen	eldeee
been select	ZXTrtb
been sent	cnhfhT
been set	bgoeda
been settle	dpgdcZ
been shared	hichec
been shelve	fanfed
been shortl	hWXtWm
been signed	bndeee
been slow	eleefc
been so	eWclnc
been sold	ecdddn
been stayed	cXreee
been stood	dbpfea
been stoppe	ebnffc
been stored	egkeec
been submit	jiibeb
been succes	dbXfoh
been suspen	cS5dcV
been taken	cZWaaz
been termin	eZXddu
been three	obedec
been throug	ebcfdn
been to	ebldeg
been told	gUqged
been too	gldedb
been travel	llXdeb
been turned	enThcj
been unsucc	cjWabs
been up	kkdZZh
been update	efiefe
been upload	fdldfd
been veg	iglbea
been very	feeebm
been viewed	ddnced
been waitin	laegee
been with	dofdeZ
been withdr	cXXab0
beer	chbjeh
bees	bgjahf
bees .	ecpcdc
bees is	clXhbk
before	liWrZZ
before #	lbckdd
before .	gXVmXt
before @d	tdalbW
before @t	pcdbed
before a	edihde
before and	dbdfem
before any	andjcc
before anybod	ZnUkaj
before anyone	apdeec
before anythi	XmhoXX
before but	djeeee
before contac	hmdZee
before forth	dXZxba
before going	kgdfeb
before he	cmcdhc
before hiring	eekdee
before hr	hWddgn
before i	ZgdsWg
before interv	cjehed
before it	cebidl
before lunch	pXbfch
before making	Zsahcb
before me	ejibbf
before meetin	debmfe
before my	hfYggg
before people	jcefee
before printi	hdmadd
before servic	ddendd
before she	mjbfbc
before so	eechei
before speaki	ddfobd
before tea	sYdbee
before ten	ldebef
before that	rhWedX
before the	qoVibV
before then	eZared
before they	dWa5VZ
before too	cpcdec
before we	Xoa0VU
before you	gSTguk
before your	ddcmge
beg	bjamed
beg your	bjamed
began	ebkfdf
began an	eckgec
begin	cigapW
begin .	edaqed
begin ?	feeYof
begin @d	mjbeZe
begin in	hcaZra
begin on	dfqUhe
begin review	eleeed
begin with	Xdmbmd
beginn	coWaii
beginn @d	ffecjf
begins	hjkbdZ
begins @d	qZccja
begins in	hdjhca
begins on	Zqbebg
begun	dsedeU
begun .	etZeeW
behalf	Zjabmi
behalf .	Ztaccc
behalf of	fZdeof
behave	jlgbca
behave .	ekeedd
behavi	geegfg
behind	jTrbee
behind .	idadel
behind it	hjeece
behind on	cfkefe
behind the	gZpeda
behind with	mdbhde
behind you	faeeem
bei	ecnded
bei ihnen	ecnded
being	cukYdX
being .	cltZbQ
being a	kXghdh
being accept	bamedh
being asked	gmZibd
being becaus	fcjffe
being called	hceefi
being checke	hoXded
being consid	guYbba
being decide	ekdffd
being discus	dqdead
being done	crccec
being drawn	bbdeqd
being evalua	miaaed
being examin	eieefe
being filled	eXreeb
being handle	eglddb
being held	fclefd
being hired	jegfed
being in	crbceb
being interv	bcdoch
being kept	egkeec
being looked	Z2WbdW
being made	imZbcg
being no	cbgcdo
being one	dWgfbp
being open	hckefc
being part	egjdee
being placed	ehbcel
being posted	jcffff
being printe	effbkf
being proces	ioWded
being read	khcdee
being reorga	fblffe
being reshuf	faneed
being restru	eUueea
being review	cvbfdW
being so	Yagdgo
being sold	dapedd
being the	kadkeb
being told	cakema
being turned	ebldic
being typed	hdefid
being what	efeefi
being worked	eobced
belfas	Zclkdc
belfas .	dcmeee
believ	mfYake
believ in	hidcfe
believ it	nZbbjf
bell	paXjha
bell .	lcchdf
bell @d	lceeee
bell if	edhjed
bell you	dmdeee
bella	egehee
below	dSdwaj
below #	delcee
below .	eShwba
below and	ddelfe
below before	fffife
below by	ceflef
below detail	ffdjfe
below from	fZejej
below is	ieegfe
below no	chdleb
below our	ecdcfn
below the	dXYXe0
below to	dcYuec
below within	dfqVef
ben	ahrhZV
ben and	cgmddb
ben the	fjlaea
bench	keXZik
bench .	fefefi
bench will	fjdeee
benchm	bcZhcq
benchm garden	bbbjdn
bend	fcedfm
benedi	eghfed
benefi	bfmhbb
benefi .	hcejdf
benefi after	dhnbbd
benefi from	eehcfi
benefi guide	ehdeie
benefi of	eciefg
benelu	ecdfel
bereav	igeeee
berlin	gdfide
bernic	hedgef
berth	iTYdkp
berth 's	hZbhdm
berth is	deeele
beside	jfdeee
beside your	jfdeee
best	ccihbj
best .	cZdoci
best ?	fefief
best and	edejeg
best for	cefcdm
best in	edndfb
best number	edbndd
best of	bcXdbw
best regard	kicgdc
best three	eocbfb
best to	ecceen
best we	fdbdmf
best wishes	ehifcd
best with	dcpecb
bet	iccedl
beth	bdjfdj
beth at	cgbgek
bethan	fehegf
better	VHifj3
better .	dQjcoj
better ?	eeekee
better aligne	eecdfm
better fit	aadcds
better for	edelee
better luck	fcbceo
better match	eddeem
better matche	fdkbeh
better meet	fdddem
better news	dVgehp
better one	edcdwS
better soon	hRmldf
better than	affbgm
better to	eZieel
bettin	eiZdna
betwee	njSoXf
betwee #	afioab
betwee .	hncfca
betwee @d	pUcpZb
betwee consul	bfbbjm
betwee me	gvaccV
betwee now	pVdkdd
betwee so	eiddfh
betwee soon	dmdeee
betwee the	UiTqYs
betwee trains	galYgh
betwee two	fhYgcl
betwee us	hiebib
betwee you	snVbYZ
betwee your	ficefg
beware	lbieec
beware of	leeefd
bewerb	ecleee
bex	hceefj
beyond	uWZZff
beyond @d	nZdcjc
beyond the	pZdefd
bgv	feeghf
bianca	feebkg
bid	deYagp
bid team	igefdf
bidder	dfiebi
bids	iedeeh
bielef	lcddee
bien	edjfee
big	Tfnghe
big #	djeefe
big boss	bbindc
big press	ccghck
bigger	edeeek
bigges	cdhkee
bigges custom	feiffe
bike	dVtdfZ
bike .	edoeZe
bike mechan	eckeeg
bike scheme	dcoecd
bilal	feifee
biling	icakdh
biling custom	fdcifh
bill	eedled
billin	feeffi
bin	YZgbbq
bindin	caadqd
binned	ecSedv
binned the	eeaeen
bio	eddele
biolog	fgdhee
bird	nZjbdd
birmin	feghed
birth	cabphc
birth and	eefjde
birth certif	ecdode
birthd	bXucce
birthd .	eedegi
birthd for	ddnddd
birthd from	ednede
bis	edkeee
bis freita	edkeee
biscui	aatdgY
biscui .	ddsbfX
bishop	siYaYe
bishop 's	hhgccg
bishop and	ddeefk
bishop has	iaddcn
bit	aodYgi
bit .	fhcleZ
bit about	ecceen
bit and	Xoffff
bit behind	nbcidd
bit extra	dcdjej
bit longer	etcXdd
bit more	cjcYji
bit of	YlpcYc
bit to	Zmedhc
bit too	eZeeeo
bit yes	egdedj
bite	clbied
bite .	dnbeed
bites	dibdek
bits	fdfife
black	jYXmkc
black and	icddlc
black shoes	eedhjd
blanch	gedigc
blanch has	cmgddc
blanch propos	acbmkd
blank	edjfgd
blauwa	cdfdnc
blazer	hkaeee
bless	WcsYhd
bless her	Vgqcee
bless you	eiegee
blesse	kdicdd
blessi	jbddje
blind	rWcfdd
block	YZfolZ
block on	dbpedc
blocke	kRyabX
blocke all	dbneee
blocke the	fZofeb
blog	cetYbc
blog .	ciheef
blog post	fekbef
bloke	nTXbYv
bloke .	dbacdr
blow	gocfca
blow dry	idehed
blown	cnefea
blue	bXvcdY
blue .	eedled
blue blazer	hkaeee
blue ticks	dWpbkb
blue umbrel	fekeee
blunt	iccdbl
board	lhZcjc
board 's	cWsZoU
board .	ZkXejj
board ;	cXneei
board and	qcVggd
board approv	hcdgid
board are	gdeefi
board chair	inceda
board decide	jdfeff
board did	Zkeeej
board for	ghcidd
board has	bYfaip
board in	bacfcq
board interv	hldZee
board is	YvXchZ
board likes	iheede
board meetin	dkdcid
board meets	nhiaZa
board met	Uqeeid
board must	iefeef
board of	fdZelh
board on	dXcrcg
board resolv	echedk
board said	ebeatb
board secret	enZefe
board signs	paddee
board sits	hjccee
board to	ecigff
board votes	ndeebe
board wanted	fdefam
board wants	kaeied
board was	dkdeef
board will	qdccfb
board would	abZmdl
boardi	ibjffb
boardi .	jckdec
boards	ccgcnc
boards .	eWhdoc
boat	TYekrX
boat .	edjehc
boat goes	edekee
boats	daqcce
bob	gehffd
body	kVdfcn
body has	eamegd
body the	mcYdfj
body we	fhekcc
bogdan	cdecdo
boiler	feffei
bon	edmded
bon appéti	edmded
bonjou	gghefc
bonne	nbadeh
bonus	ZZZgyZ
bonus #	efdekf
bonus .	dcebrc
bonus and	edejee
book	XUk1YZ
book .	ddlaei
book a	hfbldd
book an	cjdjdd
book at	feeife
book it	dXcudc
book my	eecmdd
book of	feeefi
book the	dbbmcj
book you	cbpfbc
book your	cZfoiX
book yours	dceobf
book yourse	ceekef
booked	XRe0lT
booked .	ZffgoZ
booked for	hbZrbZ
booked in	edcmee
booked me	accqed
booked until	eideei
booked you	cbdped
bookin	XUfscm
bookin app	ffeief
bookin have	ebjeeh
bookin the	edkceh
bookke	aWndmb
books	kTmUgn
books .	ZYhakn
books and	ldecee
books i	edhcje
booste	dcqedZ
boot	ggbjec
bootca	dgfgfe
booth	eWgdep
booth at	eeiefe
boots	aYgmjd
boots .	cZYokg
bored	RVbVZ7
bored .	ebeeem
bored in	deeddm
borne	eefkde
borne by	eefkde
boroug	cnXldc
boroug .	dlciec
boroug thank	dlched
borrow	efcodc
borrow you	ebdpeb
boss	pmPdge
boss .	eabljf
boss ?	eeehjb
boss @d	gjedde
boss and	edakhf
boss asked	ekccid
boss at	kZkbja
boss back	ncecee
boss came	ffeeei
boss can	boeeeb
boss decide	kdeeef
boss for	ehcjed
boss found	ekdeee
boss gave	jceefg
boss has	iZlidc
boss he	ghdjbc
boss i	ebejie
boss in	eeigee
boss is	qrRXbY
boss lady	ggXbkj
boss man	ihdeee
boss of	dbcgoc
boss said	mdedde
boss say	fkebfd
boss says	Rbgijm
boss to	doebed
boss wants	hjbhac
boss we	eaddil
boss went	eedffj
boss will	jcegee
bosses	efejee
boston	idffff
bosun	Zbefpc
bot	nZnXbe
both	pWZlef
both .	cZhcjk
both ?	fedkde
both and	idcdjd
both are	cjYedm
both art	eidgee
both back	kaehee
both before	gdeiee
both by	eddmde
both cancel	akcmeZ
both copies	deecne
both files	fameed
both forms	efeamf
both fundin	gedief
both have	jcjfec
both in	cclkdc
both marks	mddcib
both of	kbcefh
both on	ndebed
both pages	fffZmf
both refere	ididee
both sides	gcYmdj
both teams	emdcfd
both the	gkcehc
both went	heifdd
bother	bUqhcg
bother any	fdmefa
bother you	fegkea
bottle	debenc
bottom	dijfdb
bought	eUlddn
bought a	eadeen
boulde	fehffe
bounce	Yboidf
bound	geidee
bounda	efkded
boutiq	eadndg
box	cccknZ
box of	edhejb
box office	effdif
boxes	fYicii
boxes are	gbkefd
boy	ddchel
bpo	irYbeZ
bpo .	esZceZ
braced	egbilZ
braced for	egbilZ
brackw	leSmYh
braga	eddeek
brake	fehffe
brakes	eaoeec
brakes on	eaoeec
branch	YbdYnp
branch .	Wfbghn
branch as	fadeen
branch in	ekkaec
branch is	cbjbmd
branch manage	cfdkef
brand	dkhbee
brand manage	edifff
brandl	cadqde
brandt	fangcc
brandt we	egeidf
brandã	ieeffe
brazil	cpdddc
bread	cavcbY
break	cfqheT
break .	chkheY
break a	dbqaed
break and	fhefic
break in	idefff
break it	cneeec
break up	ledcge
breakd	eedeek
breakd of	eedeek
breakf	fbgpab
breakf .	dhkcee
breakf on	cdcodd
breakf with	hceiee
breaks	jZdfek
breath	Y4TafV
breath .	cqcdec
breath for	drZdeb
brenda	bjkgbb
brenna	fedhfh
brew	hcdled
brewer	XXnidj
brewer .	bgXYdu
brewer ?	edbfme
brewer of	ihhjbW
brewer on	djfeef
brewer wants	cieehe
bridge	djmZcd
brief	bRWzcj
brief .	feeief
brief and	fefief
brief as	fdeffi
brief for	eddmee
briefi	feeheg
briefl	edlffc
brigad	jahicd
bright	dojZcb
brilli	ZenUmh
brilli .	eciedi
brilli and	cdlWmf
brindl	dZkkec
bring	WXY2ka
bring a	ebgiic
bring boots	dccqdd
bring both	efdeje
bring her	edegei
bring id	eebjhe
bring it	eVjpfb
bring knives	eeejef
bring my	edildc
bring oilski	eeejee
bring own	edelee
bring photo	eedlce
bring swimwe	dedlef
bring the	bYjrcc
bring them	ddeihe
bring this	fffief
bring three	feeief
bring to	edecjh
bring two	emeddd
bring you	ckZNul
bring your	XVbwja
bringi	eejffd
brings	hdcdek
bristo	abjjci
bristo .	fdndeb
bristo and	eeejef
bro	fdcdel
brochu	fazVVd
brock	cfelee
broke	ghcbld
broken	boYoZb
broken .	dfbkdg
broken her	aoeeec
broken line	ekbehe
bronwy	eodbcd
brooke	heggee
brothe	cSukVe
brothe 's	cdijdd
brough	mYcndb
browse	cfkdef
bruno	feeeie
brusse	YllicX
brusse .	dkeefe
brusse time	eeeife
bud	eceedm
bud .	eceedm
buddy	fhfdge
budget	atdhYd
budget 's	nhVebj
budget .	btgibS
budget and	elbeeg
budget asst	edkffd
budget at	ekdeee
budget before	egcjef
budget decide	dldeee
budget for	hYfele
budget got	fekefd
budget has	emceed
budget line	gkdcee
budget meetin	hiddff
budget not	fbifeh
budget only	fbaebq
budget round	kicbee
budget so	fZpefb
budget talks	gijeeZ
budget was	fbmffc
bug	ecjdeh
build	cYgidm
build .	fZcefo
build a	eedkee
builde	edkeee
buildi	aPoteb
buildi .	dPhnmc
buildi a	gcdgej
buildi c	eeanfe
buildi is	fiedge
buildi my	ebkedh
buildi on	mdecee
buildi so	gYnefe
built	dbgidj
built a	dedkef
bump	ehjedc
bump into	ehjedc
bumped	licbed
bunch	icbgbl
buongi	dbmhdd
bureau	hhZidg
bureau ;	fffide
burn	ffbedm
burned	dfpbda
burner	dgqdeW
bursar	lWVgho
bursar .	abdljg
bursar and	edlefd
bursar has	jeeefe
bursar is	hbdeel
bursar panel	efddcl
bursar sub	dkched
bursar to	gkceed
burst	flXgdh
burst main	hhXgei
burton	eYnged
burton .	eYnged
bus	bbnaif
bus .	edkegc
bus compan	dfYflh
bus operat	eieeef
bus timeta	efkdde
buses	celeee
bush	iaWagq
bush .	kcdedi
busine	emZfbh
busine .	fmabdi
busine attire	dddnec
busine casual	fedjff
busine deploy	edZefo
busine has	ffjffc
busine head	keedff
busine manage	hidefe
busine partne	jkaVii
busine plan	edfkee
busine priori	fcjfff
busy	eyeXZT
busy .	dYocdg
busy with	gncedb
but	hhZcek
but .	emdedc
but @d	9Hbaca
but a	fgYcdo
but after	damaje
but all	brcdcd
but as	cdlbic
but at	fcfcle
but before	cbepce
but betwee	bbccjm
but by	1Pdcda
but can	chfdlb
but certai	jdffff
but could	afcqcd
but did	bhuXdW
but do	YqSibl
but does	ebceeo
but every	ieegee
but felt	fdedek
but financ	fiffZj
but first	bwdYXd
but got	fdddme
but has	fniccY
but have	bjmbbe
but he	gkhbcd
but her	ifhfec
but i	fcugeR
but if	gZgkfd
but in	dfcjdh
but interv	ckeeef
but is	ecehej
but it	meTiff
but keep	ebdeen
but let	befcnf
but may	fdejfe
but my	bomiTa
but need	cscacb
but no	XeYdkq
but nobody	dsadda
but not	rPWXju
but nothin	cwdcZX
but on	paahdd
but one	ifegde
but only	ilWYbl
but our	eZiedl
but ours	eefeie
but page	fdXqee
but piotr	igdeee
but please	gbccfn
but right	lZgffe
but said	efkfdc
but she	yoPVZZ
but so	dhkbdc
but still	dWbcol
but thanks	gecffi
but that	hzTWYd
but the	ZeZYZ2
but their	dfiffe
but then	gighcZ
but there	fknWgW
but they	aZbkta
but this	nVbnbe
but to	ecejeg
but two	cqdgZc
but wanted	eeeckf
but wants	icfcfi
but we	acOZpv
but went	edeffj
but were	fcefbn
but what	eeceem
but whethe	cldeff
but who	ejeefe
but with	iceegg
but would	brYecf
but yes	jXbeik
but you	eZZlme
but your	apYchg
button	iUdijh
button .	cdcifj
button below	eegjdd
button in	jeeffd
button my	kXjddi
buy	daTdrj
buy the	dcTerf
buy you	feeeej
buyer	dbhfek
buyer .	fbgffi
buying	dnceec
buzz	hfeeff
by	sWYkjZ
by #	fVwZab
by @d	uRVqmX
by @p	R1abZd
by @s	fddgej
by @t	mZcgdj
by a	ZaZifq
by all	dgladf
by and	kbeejc
by anothe	dfdecm
by any	fekeee
by clicki	bdsabd
by close	icdlec
by courie	ZbbZxd
by court	faleee
by email	qkdVkU
by evenin	ldedef
by financ	eanefc
by five	qbdcde
by for	eeeeek
by forth	6NMfoX
by four	ceekeg
by group	cegeke
by half	lakacf
by how	dleefd
by intern	dieeeh
by invita	igfdee
by it	dbZedr
by itself	docddc
by law	gmbcce
by letter	qfbccc
by loggin	ekddfe
by lunch	tbaZdd
by mail	leXYgk
by mistak	ZnxRcV
by more	gdjdfe
by name	docccf
by no	epbdfZ
by now	X0blZR
by one	cXebct
by our	eonZXZ
by phone	dcdkdj
by placeh	Ozagdd
by planne	seacca
by post	bafdmi
by questi	eeemce
by record	ebdoed
by recrui	eembee
by regist	Zldejd
by replyi	cgcndd
by return	dbatec
by six	pUbnbc
by sms	nfeceb
by someon	dekfed
by teleph	mgcgcb
by text	YZWhno
by that	hldbde
by the	xXcchZ
by them	cZrcdd
by then	miWggY
by this	gddffi
by two	pcgecb
by unit	edcijd
by us	bbnhdc
by video	aVZ2bb
by volunt	cmdefe
by when	nYcjce
by which	ddhked
by with	enUefl
by withou	lcfefd
by you	bYYomb
by your	dZgodd
bye	gfZfcm
bye .	eeedel
bye bye	febfel
bye now	fibfdi
bye>answer	Ycfhgm
bye>ask	hhXffj
bye>away	dfkdee
bye>bye	cbadcw
bye>chosen	kabcjh
bye>date	SetgkV
bye>decide	dfgjfb
bye>free	eYgbdq
bye>give	cbdpde
bye>goon	Ydkhbj
bye>hear	dddifh
bye>hold	bRxcde
bye>if	fdcjck
bye>joy	dcoibb
bye>match	hifaeg
bye>me	YiUlem
bye>meet	hpVefc
bye>news	ebkbej
bye>not	eagedm
bye>offer	epceiV
bye>others	gWnccj
bye>post	clrZdW
bye>review	gbtlYT
bye>said	dcceem
bye>start	edlfcf
bye>step	hbkjeY
bye>thanks	feigee
bye>them	djhbbh
bye>wait	eepeeY
bye>will	ccZdgr
bye>you	bacdgs
c	SgSxje
c and	eedlde
c have	bjccek
c your	eefjee
c1	dYadgs
c1 licenc	edechj
cabin	labgfg
cabin #	ieefff
cabin crew	eedcij
cadet	icedfi
café	bfrecY
cafés	bdocee
cake	XXeYqj
cake .	aWfaoh
cake our	egVdlj
calcul	ceelee
calder	geffff
caleb	dcobdf
calend	hcgtXV
calend .	nlWdeb
calend and	aoedfd
calend grab	ecdlef
calend i	dkdfee
calend invita	edjgdd
calend invite	dacrdd
calend is	edkefe
calend please	eeeiff
calend shows	fedjfe
calibr	hdeefh
call	mbYlfd
call #	beiibh
call .	fmYdff
call ;	dcmiea
call ?	cZYwcd
call @d	lOarbj
call @p	kcdgee
call a	eifeff
call about	dhdkdd
call all	ikZcka
call and	piYcgZ
call at	ohbbdc
call back	bdardd
call before	mbdfee
call betwee	eidZel
call but	jcedhg
call by	5MZXbg
call centre	eccefn
call each	kcfeef
call everyo	lcedfe
call for	ceehdk
call from	yNVoae
call has	bjffeg
call her	Xcllde
call i	pYrZbW
call if	hikbbb
call in	oZZgjc
call inside	mbeffd
call is	iancdb
call it	mjXbWl
call just	fcbbjl
call me	YjUgpf
call no	fdcemd
call not	ameefe
call of	kbafie
call on	bihbal
call once	efkfec
call opens	deefek
call or	dmcdge
call our	egXfme
call recept	Zdpeee
call that	idbcel
call the	feoiYZ
call to	rZagha
call us	ddgobd
call was	cigiec
call when	ckeake
call will	jeeafh
call with	TRU9iZ
call within	kgdded
call you	ljRgdh
call your	cdcobi
callba	feanWj
callba the	ebpdea
called	Pchhqh
called .	brbcgc
called @d	Zdneeg
called @p	Xkfjef
called a	dblhed
called an	badkke
called and	Wjgcnc
called but	cXhggk
called for	ioUnbW
called in	hlddfa
called me	YdaZmo
called off	fcYefp
called on	cgdeej
called the	eZtacb
called to	kcjaef
called you	gZeeem
callin	lYUkgj
callin a	dcZkel
callin about	deecme
callin all	ldeefe
callin me	eejged
callin the	gebgdj
callin to	cccjhh
callin you	pXeecg
calls	ySSZgn
calls .	kXdeem
calls @d	pcdbee
calls before	ebdldi
calls for	eZacip
calls go	djeffe
calls on	iefeff
calls to	iddebj
calls with	ZjbqeX
calls you	ofaddd
callum	hedfeh
calm	ejccei
calm you	feedek
calvin	dghffe
calvin so	fmbjeY
cam	dheefh
came	UiRamx
came .	dciakg
came @d	ebbgbp
came a	eZaadu
came across	dgYpaf
came after	eabenh
came and	UzYbeW
came back	cZZVnt
came by	bcnYnZ
came down	cVZcc0
came first	fdheie
came for	gtbcnN
came forwar	fdeeej
came home	fjeeja
came in	nbXccn
came next	cgmddb
came on	deeefk
came out	cbUgpk
came second	bdYbXw
came throug	bciavT
came to	YobgZk
came top	eieegd
came up	ZrWmZc
came with	eddldf
camera	XYmsba
camera .	Zckkee
camera on	eedkde
camill	cceceo
camp	hVpiac
camp in	hcddfk
campai	gUrbbg
campai team	lceefe
campbe	diefff
campus	abokeZ
campus and	eejeee
campus team	dhejed
campus visit	fddjeg
campus visits	cenbdf
can	afdmge
can .	fbfhnZ
can @d	saeacd
can accept	eeecle
can alread	eidblc
can also	ccnddg
can and	bgekee
can apply	iadjci
can ask	nccfde
can be	ZolaZe
can begin	gdeegi
can book	eeekef
can bring	eblhce
can call	fbeddn
can check	dkjcec
can choose	cmmXdd
can come	Xgifbk
can confir	bkdbhh
can contin	fdeiff
can count	wWbcce
can decide	jlcdcd
can discus	feffid
can do	gSbmkg
can edit	Wdscee
can expect	uoVVbY
can extend	eZehme
can finall	kZdXpe
can find	ejdegf
can finish	ddcfem
can fix	fdejef
can follow	hfigbd
can get	lhXkdb
can give	eUfYjq
can go	YadkrZ
can handle	idegee
can happen	ehbndb
can hardly	fceemc
can have	dZbbub
can help	gdkdee
can hire	ceheje
can hold	laabne
can i	TWZ6Wg
can ignore	edpccc
can imagin	clcdei
can join	eedeke
can keep	gdejed
can lah	lheadf
can last	eleded
can live	mcccdi
can look	gidfed
can make	efcmYh
can meet	dbbhoc
can move	haemde
can neithe	bhjefd
can no	jaddfk
can not	Yoegai
can now	dZuVmY
can offer	dielac
can only	gdWWcv
can order	eeffie
can pick	eigdee
can plan	hcibfh
can promis	tWbcee
can put	aYaydb
can reach	jbdjgc
can read	iddhfe
can reappl	ecfddl
can releas	eefeif
can reques	fdgdfi
can ring	idffee
can run	eddpbd
can safely	eekdfd
can say	kpcaeU
can see	Wjcoee
can send	dkefde
can set	edgbih
can settle	eefdkf
can she	cbdard
can sit	bldedi
can speed	dedmde
can sponso	eifffe
can start	ZbWnfo
can still	cdfigf
can stop	caSdmr
can take	T1Tgbd
can talk	hgWinX
can tell	kmkZbT
can then	eeigfd
can theref	ffefdi
can they	edfkef
can think	fmceee
can track	edldef
can try	dcecdo
can update	elhadd
can upload	fflaff
can use	eihdfe
can view	egjeed
can wait	kYkgga
can walk	fffdif
can we	SVYrua
can withdr	idhdfe
can work	dZcghl
can you	SOd/jX
canal	eZleeh
cancel	aWiaaw
cancel .	gXcfbr
cancel and	ekgced
cancel as	edjeee
cancel by	fecffj
cancel not	eabfeo
cancel on	aedeeo
cancel so	gfofeW
cancel the	Zcecbr
cancel was	dickec
cancel whatev	lkXfed
cancel your	bdtagY
candid	hncYak
candid #	ddmccg
candid 's	cdZhdp
candid .	diZfao
candid @d	nkbZdb
candid a	bjecej
candid accoun	aayYba
candid after	Zoeeee
candid alike	jkcddb
candid alread	feffdi
candid and	krbTed
candid anythi	edkefe
candid are	ixXZaW
candid as	edkhec
candid asked	laidee
candid at	egdefj
candid b	bjccek
candid before	dpdcfb
candid by	5RYada
candid comes	Xsbcec
candid coming	mcedee
candid could	fdeeej
candid declin	gjechb
candid did	emZdeg
candid ends	dedefk
candid experi	ecqcea
candid follow	elbgec
candid for	didgbj
candid from	edgcel
candid furthe	feeefi
candid get	iefffe
candid gets	rabded
candid had	ecdedp
candid has	fnXaZm
candid have	iWeleg
candid hear	nfcdec
candid home	eekefd
candid hub	ffhbhe
candid i	Zdmifc
candid id	idfeff
candid in	imeZcd
candid indivi	dkfffc
candid inform	Yldedj
candid interv	hcdfej
candid is	slYZdZ
candid know	gbgdej
candid lists	lkZdec
candid may	bkddeh
candid more	fddefk
candid no	amddeg
candid notifi	jeeeee
candid nous	edkeee
candid on	udjSba
candid only	arcedb
candid papers	fZmfff
candid please	cljcea
candid portal	bgqadc
candid privac	bcoeed
candid profil	edlbeh
candid select	dleefd
candid shall	ogccdc
candid stays	eeleec
candid survey	fekcee
candid than	fidffe
candid thank	ejdice
candid that	Ydceoi
candid the	dWpbhg
candid to	ocVdcm
candid told	qcbdcd
candid was	bZZccx
candid we	Zgfeem
candid were	eaceep
candid who	aqXYbp
candid whose	hgZZdp
candid will	0eYWcZ
candid with	aWcVX7
candid withdr	bfoeae
candid within	keedfe
candid you	VsZkhX
cantee	ZX4fXS
cantee .	djgjdZ
cantee and	idkdce
cantee has	cbsdda
cantee is	dcoded
canton	ifcdhg
canton office	igdddh
capabi	ialded
capaci	fgfifd
cape	gZbfik
cape town	gZbfik
capita	hbddkh
caps	figded
caps my	eeieef
captai	acbYvc
captai on	edemde
captai wants	fffXnf
captio	fcelee
captio .	fcelee
captiv	ffdhgf
car	XWnZ0S
car .	ccddpd
car allowa	eeecoc
car for	fepfeX
car park	cbmYsU
card	cOnubZ
card .	kWuVgZ
card ?	eeeief
card and	bbZyab
card it	ecmeec
cardif	gcifai
cardif office	cckhcf
cards	dpdbcc
cards but	fkefdd
cards on	iceeeh
care	bZvWdf
care .	dZqcbf
care agent	elcefe
care and	dieeei
care of	eclehc
care team	fejdgd
care you	ecjeeg
career	fbwYae
career .	dafccq
career accoun	fejefd
career at	gcldee
career evenin	eemeec
career fair	eencbe
career in	dYrbee
career lady	gjbjea
career mailbo	hmXffe
career office	idgeff
career opport	oXYnee
career page	hdkbdf
career portal	Zcqbef
career site	dfgZem
career team	feigfc
career with	emdcfe
carefu	lfbgbf
carefu .	gqWdeb
carefu and	efkdfe
carefu consid	paacei
carefu review	fdeffj
carefu though	dajoda
carer	eifhdc
carers	eeiege
careta	iaTaom
careta 's	edhiee
careta .	dcZeqc
caring	ddWcZt
caring about	ehcdej
carla	fdfeej
carlis	ecqdeY
carniv	ecelff
carol	ehfege
carpen	ieceei
carrie	hsZadZ
carrie out	jjedeb
carrie over	eubdeV
carry	VZdram
carry #	fediff
carry a	dedlee
carry on	Zefibl
carry out	cdkffd
carryi	cgogeX
carryi on	cdqeeY
carys	eieffe
case	nqQhZd
case .	ejbebk
case @d	kddeee
case and	dgedkc
case anythi	ffeefi
case attach	cedpdc
case but	fjeddg
case i	laddei
case in	gdejed
case interv	dddmee
case is	ivXUdb
case it	bddfdn
case of	eobVlf
case on	lkeYeb
case study	aXY3Za
case that	emdeeb
case they	ejddff
case to	iceied
case we	gjdZej
case you	mfhZde
case your	hmfXee
caselo	hVfaXu
caselo messag	cfjfdf
caselo note	mblbbc
cases	mbefdf
cash	aambld
cashie	cbtcda
cashie .	ddoddc
cast	pSbacr
cast list	obdeee
castel	cdiihc
castel design	cfihha
castin	okXUYk
castin .	fjdefd
castin direct	eoacee
castin for	leceee
castin has	eYiefj
castin in	Xoddeh
castin vote	kidddb
casual	eZYjep
casual .	feedfk
cat	ccrajW
cat .	dbqcdb
catalo	damadk
catch	fZmegd
catch up	eXpddf
catch you	hcegid
catchi	fnbedc
catchi up	fnbedc
catego	egggfe
cateri	agfffi
cateri agency	dhaibk
cathol	ehdeeh
cathol the	fieffd
cattle	fdfgeh
caught	aecnhb
caught me	fakXkg
caught my	edXreb
caught our	cddnee
cause	geaeel
cause .	fdbffl
caused	ddkdef
caused .	ddleee
cc	efdiee
cdi	dcecne
ceilin	jfcgfd
ceilin is	kgcgdd
celebr	ifjaia
celebr ;	kgddgc
cell	foccdd
cellar	edgfie
cellar master	eeegie
cellis	daaedq
census	kYYkje
census .	kaahlc
census field	hediee
cent	edbcnf
center	djbkcd
center techni	eldefd
centra	jegcfd
centre	lWenZh
centre .	jVeqbc
centre @d	eekaeh
centre about	hecefi
centre and	ebhhfh
centre at	fjfcff
centre in	jidbgd
centre on	bgdfdk
centre place	edbkeh
centre scores	ibejfd
centre using	feeifd
centre we	gfeiec
ceo	fcbvZX
ceo 's	feedih
ceo .	eedlee
ceo has	cdneec
ceo signs	ekbfef
cert	dcbqbf
cert .	feeidg
certai	tjTfaW
certai .	xaYbdZ
certif	XYa/ZZ
certif .	hXdtda
certif along	feejde
certif and	ffaodd
certif at	eeejee
certif before	fccndd
certif by	Zjdmce
certif copies	hcdled
certif copy	eddodd
certif has	bdkkcd
certif i	fekdce
certif in	feZmff
certif is	dbanei
certif nursin	elddee
certif of	ZbhrfZ
certif on	cefnec
certif over	fekdee
certif to	djgcfe
certif was	hddeei
certif with	eidhed
certif within	beeobe
certif you	bhdjdg
cet	cdmdge
cfo	YgcmkZ
cfo 's	fcdhek
cfo .	egdkde
cfo ?	ddfgje
cfo on	eefief
chain	bbfcli
chair	mbjbmW
chair 's	nebeed
chair .	daufYY
chair and	bZmcdl
chair by	cmdbid
chair has	ifdeZk
chair in	ecfeme
chair is	iedemZ
chair missed	iideec
chair of	ifbehf
chair said	gieeee
chair will	iceeie
chair would	eeeefi
chairl	ndeedd
chairm	YaXmsZ
chairs	ecldfe
challe	bWfvbc
challe .	gbgeek
challe within	cdened
challe you	cbamhg
chambe	gZZigm
chambe .	bgbdpb
chambe of	deeled
chance	Yggdbn
chance .	eXccko
chance is	cgdlfd
chance it	fgkffa
chance to	ZiXdeq
chance we	fpeXee
chance yes	emedce
chance you	dbcqdd
change	aZ3dXc
change .	Sktdbc
change ?	ffeife
change @d	eekefd
change and	fdnffa
change from	dheiee
change i	eindfV
change in	clgeZh
change it	cdjhee
change its	eajdej
change jobs	idkdec
change my	ecpeea
change of	dZndci
change on	helddb
change please	ifgcee
change the	dcngeb
change their	XZmcdo
change to	gZWfjn
change we	fbjdeh
change you	kZldce
change your	dnmXaa
changi	eiided
channe	hXuacb
channe .	kblced
chaos	gjckeY
chaoti	fdleec
chap	aaiWZu
chap .	dZnbdh
chap who	dhaeek
chapla	jceegg
chapte	Yfbfpb
charge	beeclg
charge .	eWkajk
charge wants	edeekf
charit	fZoYei
charit .	ghkceb
charit and	edlefd
charle	fdkffd
charlo	dYnddj
charme	eelffc
charmi	efbecm
charmi .	efbecm
charte	edgfeh
chase	e1TYaa
chase .	eiehfd
chase again	fjeefe
chase i	kibded
chase me	Yscddd
chase them	dqccdc
chase us	kdcdeh
chased	akhicc
chased and	gZclgf
chased the	diffff
chasin	tzLVbS
chasin .	mpUcad
chasin them	mrVZcY
chat	dYoqYZ
chat #	lcdfde
chat .	aipgbZ
chat ?	eZavdb
chat @d	iZihcg
chat about	ejalfa
chat and	fdekee
chat here	gefeie
chat in	edleee
chat on	bhbpcc
chat over	fdekff
chat with	cbmkYe
chats	ieeeff
chatte	dVnkde
chatte to	fcbleg
chatti	haigcg
chatti .	fcndec
chatti @p	ieeeff
chatti with	egZjej
chatty	efddam
cheape	bVVaa4
cheape .	cYadbw
check	flZmgW
check .	efaqgX
check and	cgbjgf
check at	ddcmee
check back	eiegee
check can	ceemde
check from	fkeeed
check has	edcndd
check if	elecee
check in	kfddee
check is	hcZflg
check it	gchjed
check me	jdegee
check my	mcddee
check out	bhfcmc
check she	dajcih
check that	elecfe
check the	hsaWec
check there	kcehdd
check to	dieide
check upload	ejeeef
check we	dcbmei
check whethe	cmeded
check with	nuWWZb
check your	gikZjX
checke	xgaUdZ
checke .	gjeded
checke by	fjeefd
checke for	jeedfe
checke until	ieeffe
checke with	ofbbdd
checki	kbibgd
checki .	nZeeef
checki in	bqdddd
checkl	eddjdh
checks	gSStoe
checks .	gYZqja
checks and	dcejgg
checks on	dfdkef
checks take	eefkcf
cheeri	dbljdb
cheeri .	fdejfd
cheers	icpbXd
cheers .	bkkddb
cheers for	dYrYai
cheers mo	ieffef
cheese	iYsaca
chef	fhSZtg
chef 's	midedY
chef .	ZZZdxY
chef about	drbbdd
chef and	gdejed
chef has	djdbej
chef is	fmcded
chef job	ebdgle
chef likes	epbaed
chef positi	efdidg
chef said	kffcde
chef says	nbdfce
chef told	baccoi
chef wanted	cbadjm
chef wants	ceahpX
chef will	ckdjdc
chemis	bbjehh
cheng	eefhff
chew	hmcbce
chew on	jgedde
chewin	frbdca
chewin it	eqbeda
chicke	ekeede
chicke .	ekeede
chidi	ehegfe
chief	ggSiem
chief 's	ejccdi
chief .	edbgcn
chief engine	hbcifh
chief exec	hlcefb
chief execut	eddemc
chief nurse	ecdeem
chief of	ddfdek
chief people	fgafam
chief reads	hieeee
chief wants	acdocg
childc	gZocee
childr	kTjhdg
childr 's	kcecdi
childr and	dbkdie
childr are	kZggee
childr for	feeife
chin	fnXbci
chin up	fnXbci
chined	eddiei
chippy	icdeei
chloe	iYldfe
chloé	eeifee
chocol	ccneed
chocol .	ccnded
choice	eYUbtn
choice .	dldTod
choice and	dUYfon
choice but	edejeg
choice by	paeede
choice fell	aXbdks
choice has	dfcele
choice in	naeeee
choice is	kmcZdc
choice of	UdhtZe
choice said	cadegn
choice so	ekeede
choice was	ebceen
choir	UWflkl
choir 's	eidefg
choir .	gXeefn
choir direct	gdecld
choir phoned	bYcmel
choir school	fdefcl
choir voted	ejefkY
choirm	cedbpe
choose	fbVyZe
choose .	dtaeab
choose ?	jefeee
choose @d	aZhpdd
choose a	bVczcb
choose and	qbebee
choose anothe	fYbmdk
choose betwee	MYY7Zi
choose by	kdeeee
choose from	feiffe
choose on	sZeYde
choose one	bjdeeh
choose the	hagddl
choose you	hbYauZ
choose your	feeked
choosi	mibdXh
choosi .	bsZdad
choosi and	bradcc
choosi attorn	ejbdif
choosi betwee	iZdhck
choosi by	idfeff
choosi coach	caimee
choosi france	gcjeee
choosi plates	elceee
choosi rank	kedeee
chose	ZVVPb/
chose a	cbcdeq
chose anothe	eceefk
chose not	fhdcei
chose somebo	jZbbdp
chose someon	Zeecdp
chose the	dVZddx
chose to	cdmbeg
chose you	dncZid
chosen	fiYWjn
chosen .	XlbWgp
chosen a	eYaldn
chosen and	pcbedc
chosen anothe	dancbg
chosen are	hjcdee
chosen as	ddecpd
chosen at	ihedee
chosen for	hXaibq
chosen from	iefeff
chosen its	fieedg
chosen more	iqWeeX
chosen not	ebjeeg
chosen our	hcefdj
chosen somebo	eldede
chosen someon	kYadbq
chosen the	dabdbs
chosen to	cckadl
chosen we	hpeaab
chosen will	bmeefe
chosen you	faYV8O
chosen>again	aeirZY
chosen>answer	rpWZfW
chosen>ask	bunUbV
chosen>away	dgqbaZ
chosen>bye	ecrecY
chosen>chosen	gmXZfi
chosen>closed	eeefei
chosen>date	pYYTrh
chosen>decide	chmdcb
chosen>free	aZcnek
chosen>give	deeige
chosen>goon	cjdbdl
chosen>hear	nWfeeh
chosen>hold	ZnqcZX
chosen>if	fTkcjl
chosen>joy	cbamje
chosen>match	cZdeZv
chosen>me	VifZne
chosen>meet	YtlcYY
chosen>news	hjchdc
chosen>not	mglWfa
chosen>offer	biZapf
chosen>others	bUfYQ9
chosen>papers	bYiioY
chosen>post	ZbnftS
chosen>refuse	uhZcZb
chosen>review	dkcide
chosen>said	aXfbmo
chosen>sorry	jachdi
chosen>start	bhbdji
chosen>step	bhTyYg
chosen>them	XdXdhv
chosen>wait	bnXdbl
chosen>will	jxXQjc
chosen>you	deVY0f
chowdh	eadkej
christ	dgpZZe
christ .	cifddj
christ from	dhkedc
christ party	ccoeee
chuffe	eeeife
chukwu	fefhfe
church	pbhbdc
church .	gbkeee
church counci	mdedee
churn	dccfem
ciao	feigec
cinema	kcehed
cinema .	kcehed
cipp	jedgee
circle	prUWbc
circle back	prUWbc
circui	fffffg
circul	kgcged
circum	dSubdh
circum have	fcnefb
cities	Yindec
citize	fcdghi
city	ksSXdh
city 's	hmXffe
city .	jhaahg
city counci	ihfddd
civic	eekcef
civic centre	eekcef
civil	ghchcf
civil engine	edcgfk
civil servic	ihjcda
civili	ebngfZ
claim	eUtiXd
claim .	damcdi
claime	jeeefe
claims	hdcdma
claims adjust	djefee
claims handle	ieeffe
claire	elfjba
clarif	eicifd
clarif .	fieefe
clarit	legdeb
clashe	cckied
clashe with	cckhee
class	Zaemke
class is	egedfi
class to	eeeief
class we	bbejke
classe	hcmcdd
classe are	chkded
classi	eieffg
classr	ecjedi
classy	dbddeo
classy .	dbddeo
claudi	ddechk
clause	cbbgfn
clean	jZjTnf
clean .	diZdna
clean and	efcdek
clean so	fddcle
clean will	jYbden
cleane	eekddf
cleane .	ecledf
clear	nXYbil
clear .	ecgfgg
clear about	fpgecW
clear and	ebejeg
clear answer	ceecco
clear for	ibejed
clear it	gcbden
clear since	fecejh
clear so	dfdcle
clear the	nddaja
clear this	eelgda
clear you	ifeged
cleara	aXUrnh
cleara .	dYbdqh
cleara certif	ceemee
cleara you	feegie
cleare	bZXshg
cleare .	daihdi
cleare the	djcjdd
cleare to	fdedld
cleari	ejaked
cleari the	ehbkee
clearl	jeeefe
clears	jefdff
cleric	gZdcjk
cleric office	gZdcjk
clerk	kYYfmg
clerk 's	lkbdcc
clerk .	hVZmmd
clerk at	bembgf
clerk by	aceode
clerk examin	eidiee
clerk has	eeeedk
clerk i	efgdie
clerk of	ncaddh
clerk post	gdfedi
clerk to	jdecjd
clerk will	gcedle
clerks	fZZddt
clever	eZades
clever she	eZades
click	cXhpfc
click .	eekdfd
click below	dddmee
click here	eddjdh
click the	edchkd
clicke	eYjeek
clicki	bhrYZf
clicki the	cepbce
client	gjXfcl
client 's	dZlheg
client .	ZpSjbl
client @d	bcgdjh
client a	gaeeii
client again	kkdZed
client agrees	elebfe
client always	idffff
client and	kkmabU
client as	eoceeb
client asks	ebdkjc
client came	feeefi
client can	ekdefe
client decide	fiefee
client feedba	ibeffi
client finger	dpccdd
client has	djaWYs
client i	Yidkeg
client in	fbcjej
client insist	edbleg
client is	bgVpci
client it	defekf
client likes	kedfed
client loved	eddkff
client loves	ojabca
client on	ebckdi
client round	efnZed
client said	Zldckd
client side	ifbedj
client they	ejegde
client wants	fYYete
client was	gfieed
client went	fdeedl
client will	hbdhZl
client wrote	jcbdel
client you	flheeY
climat	edblla
climb	geeidf
climbi	hbmced
clinic	bThnfj
clinic 's	ecodeb
clinic .	faYgjl
clinic direct	fieefe
clinic has	ebdedo
clinic in	feekde
clinic is	dedjic
clinic lead	cdgfej
clinic manage	hddhci
clinic posts	feiefe
clock	ZVeqck
clock on	fdmeec
clocks	egkbee
close	VdmbXt
close .	XkScaw
close @d	pbceed
close and	ecceen
close at	bXsica
close betwee	jddefh
close enough	eheejc
close for	ejbeeh
close i	ldeceg
close it	edbedm
close my	ecoefa
close of	dkefde
close on	StocdW
close out	edkfee
close second	eZaadt
close so	fbmffc
close the	dcdgZq
close this	iWoadi
close to	echdek
close we	feiefe
close your	dZdldk
closed	ZclYYu
closed .	ZcfXZu
closed @d	hdnbdb
closed @p	ikdeeb
closed accord	fdccfm
closed all	febfek
closed and	hpWdeb
closed at	dXqceg
closed by	fedffj
closed for	ZqkceW
closed from	hUrcce
closed in	cfdhej
closed it	ebieeh
closed its	fmcffc
closed on	dXvXcf
closed over	gjeedd
closed the	biQcbv
closed this	eceeel
closed to	fneeda
closed until	ejXlde
closed withou	eddeel
closed your	dZoYdi
closed>again	lYnebc
closed>answer	ZeXgmk
closed>ask	aXxfcY
closed>away	amnaca
closed>bye	efneea
closed>chosen	bXbdlp
closed>closed	gdZddp
closed>date	XcrYXr
closed>decide	bgZddp
closed>free	jiecdd
closed>goon	ebggei
closed>hear	bjieee
closed>hold	aXlddl
closed>if	cbjfkc
closed>match	fdcden
closed>me	eYeclk
closed>meet	dcdjkb
closed>news	ddpcbd
closed>not	ahdYhn
closed>offer	efceig
closed>others	kaXbbs
closed>papers	cdacUy
closed>post	XfWWez
closed>receipt	edifci
closed>refuse	ecieeh
closed>review	glbZbi
closed>said	Xlddcm
closed>sorry	cbZmdm
closed>start	eidcdi
closed>step	bpoVba
closed>thanks	ebpeeb
closed>them	bkZZdq
closed>wait	cZWjlk
closed>will	gaSmng
closed>you	fZmafh
closel	gZYadv
closel .	ebceen
closel aligne	fceefk
closel match	iicbff
closer	bWcYc0
closer fit	edeefj
closer to	dagacq
closes	ggnfdV
closes @d	nebaic
closes for	gdeiee
closes on	abthcW
closes over	cldeff
closes the	cobdee
closin	dcrUXo
closin .	hbkdef
closin @d	bihhed
closin date	kgpRaf
closin out	fecffk
closin the	aijbaj
closin this	edfefj
closin your	eYfdep
closur	dTckdq
closur of	bafeeo
clothe	habkci
clothe .	kdegde
club	ddiYen
club 's	jeeege
clubho	adljcd
clue	bvebbV
clue .	dtXdda
clue what	fZnffc
clue when	dodedc
cna	dlceee
cna .	ejeeee
cnc	idXdeo
co	deamid
co founde	fhamcd
co op	cXgilf
coach	dWlcfl
coach .	eaaegp
coach and	eZhkhc
coachi	aagdcp
coasta	fZlhdf
coasta towns	echiee
coat	gZocaf
coat and	fedfej
coat there	jghcdd
cobalt	feieee
coc	ddcmfe
code	WTjxZf
code #	ebkidc
code .	edelee
code and	aceoed
code is	ecobee
code of	adcrce
coder	ehegef
codes	iobfbZ
coding	YRR+Ye
coding challe	XZaxdd
coding exerci	bbYtcd
coding round	edekee
coding test	kbbkee
coffee	VN0mXf
coffee .	ecpbed
coffee and	bahsdY
coffee machin	edmdde
coffee no	feejee
coffee on	eedjef
coffee with	cbcsdd
cofion	ecjdei
cofion gorau	eejfed
cohort	eeYfnf
cohort .	dcddki
coin	fnabdf
coinci	ecpddc
cold	ZheZVr
cold chain	edddem
cold on	djmdca
cole	bcZidn
colett	idefef
collat	ihdefd
collat them	gjdefe
collea	Unfgal
collea 's	gZneec
collea .	acThir
collea and	bpbfec
collea are	kfddee
collea at	adsadc
collea from	Zcdibp
collea in	abnggc
collea is	biVpch
collea of	eklYdc
collea ought	Xfhegj
collea please	jbdjde
collea to	defalg
collea told	jgefec
collea which	edekee
collea who	ejWbcp
collea whose	fcjeeg
collea will	agghbj
collec	aWsbdj
collec agreem	fedmcd
collec at	bclbkd
collec from	feffje
collec is	admeeh
collec it	hcleec
collec opinio	ndcdee
collec their	fdeeek
collec them	Ydcjdm
collec will	acmeeg
collec your	bbjdih
colleg	UeXYlt
colleg .	bjbdmc
colleg has	fcdffk
colm	ncdefb
colomb	egeeei
color	eefelc
color nation	eedeld
colour	aXinff
colour .	eeekfd
colour vision	fdeeek
combin	djaiaj
combin band	fgahcj
come	dfWrjb
come .	RpfekZ
come ;	eebcfm
come ?	ddepbe
come @d	eWbmnZ
come again	gaahdl
come all	eeneeb
come along	edelee
come and	YPWwxU
come back	ooYUdg
come before	doeaee
come by	eXblle
come do	eeejef
come down	cZdokc
come first	aZipcf
come for	aZbvfc
come forth	cYdrde
come forwar	fkedfc
come from	bkodYa
come get	ZibYmj
come in	aaU4Xc
come on	jkZhYd
come out	ifcfhc
come second	ehdclc
come straig	didhdg
come they	egbbnd
come throug	kgcibc
come to	fgakgb
come up	eUYnhn
come with	bbdmie
come within	iefeff
comes	vkZVea
comes .	hleecc
comes @d	uiUZaZ
comes a	dmamcZ
comes after	ecoedb
comes at	hddife
comes back	miiWbc
comes by	kccbgi
comes first	edneeb
comes free	gkeeed
comes from	obddfd
comes in	lhYajc
comes later	fjeede
comes next	fhmcdZ
comes off	fddffj
comes on	nbdajd
comes out	cacepa
comes over	iefffe
comes so	edcfel
comes the	nadfee
comes throug	efieee
comes to	dgffja
comes togeth	Zmefff
comes until	rcabce
comes up	beUfax
comes with	jhcYek
comfor	dggcfh
comfor .	ejaeei
coming	mWaZpi
coming .	fTefnl
coming ?	gcbjid
coming @d	nZdcie
coming all	gdadfm
coming along	gbfeej
coming and	jXodea
coming back	dcedmg
coming by	gjcbjb
coming down	eeeefi
coming from	eicdlb
coming in	fldWif
coming on	ggnhaX
coming out	hhchec
coming over	obbcdh
coming to	mXeZij
coming up	gbdeel
coming your	hecejd
comman	dfchdi
commen	oWmZfd
commen .	cjlceb
commen @d	eedeke
commen on	gbjcgf
commer	deefek
commis	kicdWj
commis .	ahiddi
commis acknow	ekecee
commis will	ncceee
commit	piXcfd
commit 's	jZjZfi
commit .	gpeebY
commit @d	ldeede
commit a	ekehfb
commit and	ejcdhd
commit approv	ceeemd
commit asks	eeeiff
commit at	ahedek
commit can	dhdkdd
commit chair	jdffef
commit chose	ecdeem
commit conven	kdeeee
commit decide	idfeeg
commit did	dkeffc
commit does	lbddei
commit expect	jdeffe
commit for	eeeieg
commit has	aYcfes
commit i	ebamfi
commit is	czWcaX
commit meets	oaeedd
commit met	Xaoedj
commit of	oicYec
commit on	qadcdf
commit only	cjfeff
commit prefer	eededm
commit publis	khdeeb
commit said	dcfemb
commit sits	eocddd
commit so	dldceg
commit to	plgUbY
commit was	fedeih
commit which	cedhhh
commit will	koabca
commit wishes	ideeid
commit would	dZemid
comms	dbhmdd
commun	pkdXXg
commun .	ZtnSZY
commun @d	sWdded
commun by	pXeefe
commun in	jeeefe
commun midwif	feffdj
commun office	jbfffg
commun on	fbdmee
commun pharma	ifeefd
commun the	hXddeo
commun to	bpYkcc
commun which	kcecfh
commun with	bodded
commun within	mceeee
commun you	ibaeem
commut	bX7XWT
commut .	eboddf
commut would	dYzZYZ
comp	hldWld
comp .	fheake
comp meetin	hkebde
compan	Yhqacg
compan 's	mkgaaZ
compan .	cihgga
compan and	dfeddm
compan announ	edmffb
compan as	edcahn
compan decide	cdhbel
compan doctor	eeeidg
compan has	dVhfco
compan in	ecelfd
compan is	gVqeed
compan on	Zmhfde
compan said	afadmi
compan so	ebhddk
compan which	flcfed
compan wide	eaoeec
compar	msZXZb
compar .	fkedfd
compar all	feeefj
compar candid	ekeeed
compar notes	qhbadc
compar with	hieeed
compar you	ineddX
compar your	hjdeec
compen	jcdlcc
compen commit	ieffee
compet	caiabr
compet .	bcebin
compet and	edoeeZ
compet deadli	fidefe
compet for	agdeen
compet has	hZgbdm
compet i	iideed
compet offers	fZoebd
compet salari	elicdd
compet was	dcZedq
compet we	dbcllc
compil	jhdebe
compil the	meecdf
compla	bdyXbW
compla .	djmacZ
compla about	dcqceb
comple	hifjZd
comple .	comRae
comple a	dedmee
comple all	eddkfe
comple an	eigeee
comple and	rmYUcd
comple as	kfedde
comple assess	ideffg
comple awaiti	dndcfc
comple by	lagebh
comple it	cajndc
comple its	kacdek
comple medica	eelcee
comple of	bmZYhk
comple on	mceeee
comple our	gmWbdk
comple the	cgU0Yc
comple this	fedjfe
comple unders	ccxdcU
comple within	dedkfe
comple you	icecej
comple your	ddsbdY
compli	dfbeco
compli about	cdgeek
compli office	edceji
compli with	dgmdeb
compli your	eldXdk
compos	bYpgcf
compre	cgbmed
compri	fefhff
comput	bpajeb
comput based	clcied
comuni	eldeed
comuni you	eldeed
concep	dcfmee
concer	amgida
concer .	emiefY
concer about	dgejee
concer requis	djcide
concer the	echdek
concer your	gieeee
concie	eckdkc
conclu	gkRZYw
conclu .	gvZbcX
conclu and	jccefi
conclu it	fdeefk
conclu its	edefej
conclu on	eledfd
conclu our	fcdeem
conclu that	eacdeq
conclu the	eddeel
conclu with	ehdeei
concre	auacdb
concre .	ekeffc
concur	ocacdg
condit	YaYXzi
condit .	ecdlVn
condit are	efdeke
condit job	fkceee
condit offer	ZaZTyl
condit offers	gmeead
condit on	ebdbqd
condit that	fddYqd
conduc	cajofZ
conduc by	adkkdd
confer	dmjXce
confer .	YmkZbg
confer and	ghdche
confid	aekpZZ
confid .	eUokce
confid and	eflddd
confid form	bndgcc
confir	jZfhnX
confir .	XZf0YX
confir ;	feamef
confir @d	mZZkdd
confir a	geeief
confir accept	ffealf
confir anythi	cmefec
confir appoin	ejfeef
confir attend	cedmde
confir before	effiee
confir by	fVVkog
confir for	Vbdvcb
confir i	jcfcnY
confir in	eeedel
confir is	deehie
confir it	cVeanm
confir me	jdbbmc
confir nor	bofbec
confir of	eebelf
confir on	nYZYli
confir or	ijaeed
confir our	XeUkqf
confir receip	hbqbcc
confir that	lisTcW
confir the	ocgYjb
confir things	kdfdef
confir to	jgdefe
confir we	gdnbce
confir what	ddbjld
confir whethe	edbode
confir who	jdeged
confir with	ocZhdc
confir you	igXjjb
confir your	YWsamd
confli	dZcndi
confli of	eeekee
confli on	ffeief
confus	edlgec
confus .	edlgec
congra	XSfe8V
congra .	aWYg1X
congra again	eeedkf
congra and	edicnY
congra from	dcednd
congra it	ececnd
congra on	Wcpceg
congra to	ddoddd
congra you	cWSowX
congre	fdlfec
connec	bVzlVW
connec .	eVtiYZ
connec reques	feiefe
connec with	cegocb
connor	fgfgfe
consci	ihbbdk
consci of	feeefi
consci that	fieceh
consen	aYb4Va
consen .	encfcc
consen back	eefked
consen by	edelee
consen for	edcodd
consen form	dcbuZc
consen so	efelde
consen to	dbhlee
consen within	deeejf
consen your	fddden
conseq	jZYccq
conseq you	eeeefj
conser	fcakjd
consid	eiWkck
consid .	RxUkXh
consid ?	ebeqcc
consid a	fieefe
consid all	emgcec
consid and	dkceeh
consid applic	hdcgei
consid applyi	ffffei
consid as	ekbbej
consid attorn	fhbdke
consid by	hfacek
consid comple	fdeiff
consid delive	lddffe
consid for	Xennaa
consid furthe	ebYdfs
consid it	nfbcjZ
consid joinin	eigdef
consid me	ehmcdc
consid of	djceeg
consid our	fncefb
consid tanish	cdncfd
consid that	nbedec
consid the	kRajZs
consid this	eeddnc
consid us	efcdfk
consid we	egdeei
consid withdr	defjfe
consid withou	fceled
consid you	fcQoYr
consid your	pbYbdl
consid yourse	aYWa0Z
consis	eenfcY
consis of	ecnfda
consta	dfieid
consta .	feedje
consti	egdekc
constr	laoXdd
constr .	fcqZec
consul	ccjdcl
consul 's	hikadb
consul .	bpYaje
consul at	efddgi
consul exam	ieckec
consul has	eddkee
consul in	kdedgf
consul interv	gekdde
consul is	edleed
consul post	edjefe
consul the	ecdddn
consul who	hddked
consul will	ckcdeh
consul with	ebdden
contac	fvddaY
contac .	XzceaY
contac about	ckefff
contac and	hZgjdg
contac before	aleefe
contac by	lkccea
contac centre	kceffe
contac detail	naifcb
contac for	graafb
contac if	eehdfi
contac in	ggcedj
contac me	ibeehf
contac my	dacpdd
contac once	ciidee
contac our	acubea
contac people	ameeee
contac person	emdded
contac recept	ndcdee
contac says	ekeeee
contac should	elddee
contac the	eWtdbe
contac there	hXkejc
contac those	Vvcdec
contac to	eieffe
contac us	jkVccl
contac when	fjdffe
contac with	ZnlZea
contac within	tVeeec
contac withou	ejeffd
contac you	lvWdZX
contai	feieff
contat	daodec
conten	dpaWgg
conten .	dvXabZ
conten of	feifee
conten produc	eedejg
contes	igicea
contes it	kjddeb
contin	Vmckde
contin .	ainibX
contin and	dfefej
contin in	fbdhej
contin intere	bdmiea
contin on	ddbcsc
contin our	blbdei
contin proces	fdeiff
contin the	fdeieg
contin to	eqYfec
contin with	fUeibq
contin you	elecee
contra	YTUL/Y
contra 's	eZXS6Y
contra .	XacG9f
contra ;	ckbbmc
contra ?	eddbod
contra @d	ikcZgd
contra after	fcXdqe
contra and	deaWve
contra as	YYZX2b
contra at	dabbsd
contra attach	decZre
contra before	ejciga
contra by	deeYqe
contra can	fffidf
contra come	ebcojY
contra comes	bddaqd
contra coming	feeejd
contra follow	feefie
contra for	ZffWub
contra from	dbdcqd
contra goes	fedefj
contra i	dZdavZ
contra in	cZbT2a
contra is	ZVTe6W
contra itself	jdehce
contra letter	djefge
contra manage	tWdfYe
contra may	fbnedc
contra needs	fdedle
contra negoti	edelcf
contra of	fedZoe
contra on	bebYsd
contra one	hdmcbd
contra over	ddeZqc
contra start	peecZe
contra to	fhYgpX
contra we	eedeig
contra will	ecddki
contra with	ccgcXs
contra would	bmekZe
contri	dcngcd
contri and	eeihce
contro	delfbe
contro engine	fckhdc
contro role	fbkfff
conven	ncYsYa
conven .	ghidfb
conven ?	eeejef
conven for	eddnec
conven on	micddc
conven time	ffdjfe
conver	dfakeh
conver .	egZqcb
conver ?	feejee
conver @d	jceckd
conver about	eakcbl
conver and	faehej
conver are	dkehdd
conver of	deecme
conver on	chiZfh
conver with	bdcqbf
conver you	feiefg
conver your	feedje
convey	gkWdfh
convey their	ehbdek
convey to	jdeefe
convic	eeejee
convin	cocecd
convin .	dkegce
convin me	deeihe
convin us	dnebee
convoc	fedlee
convoc .	fedlee
coo	ehdhee
cook	cTeqkd
cook .	dccehk
cook for	cabsdc
cool	eglccc
cool thanks	ijeddb
cooper	icnZed
cooper .	kgdeed
coordi	gXZnck
coordi .	ebkZlf
coordi role	iceedj
coordi who	dekidc
coordi will	bWX0db
copenh	egfhee
copied	dYhXnk
copied in	ebiZnd
copies	fYZonZ
copies .	mcedfe
copies and	dddaoe
copies of	bbbrga
copper	hhfdee
copper kettle	fjfdfe
copy	XWgqoa
copy .	ddchig
copy back	edebme
copy by	bedgne
copy for	edpbec
copy in	edbike
copy is	fdhiee
copy of	aXizaW
copy signed	ffecjf
copy to	ejhcfc
copywr	eeeief
corbel	egeiee
cordia	dgfghd
core	eddeel
cork	cffbfm
cork .	fhgdha
cork on	gdbeel
corner	ehgcdi
corner .	eclbeh
corpor	ebmfed
correc	jcjVZo
correc .	eZqYdi
correc and	cabbds
correc one	hcfffh
correc readab	kgcefe
correc the	chZeme
correc to	nehddY
correc you	gideed
corres	embZck
corres .	edobed
corres from	jicdfd
corres more	fdeffi
corres to	dmbeff
corres will	flfdeb
corrid	cjcale
corrid .	eifdci
corrid was	eidejc
cost	cehlbe
cost of	hbmdeb
costed	Ydfpee
costed plan	Ydfpee
costin	hgeeee
costs	dcggal
costs for	edkcef
costs will	effief
costum	dXjemd
costum thanks	cZkeke
cottag	dfccpc
cottag .	efdejd
could	VfZvdf
could .	bghZdl
could attend	fbejfg
could be	ftlVUW
could come	bZesdd
could do	oSZllb
could get	ajdkee
could give	cYcgeq
could go	bsXddd
could have	jSYaa0
could i	bZcuga
could imagin	fqedXe
could invite	ealdeg
could mean	djeeef
could name	dgmdea
could not	ZfgXkk
could offer	dindab
could only	eecdnb
could put	cjZgZm
could say	didedi
could speak	ebemee
could start	WkcgYq
could take	TvYYbk
could talk	fdeige
could tell	XqkcdZ
could use	glebee
could visit	feeiff
could we	XKX/jT
could work	cneded
could you	XRY/gY
counci	lkabee
counci 's	kgicZc
counci .	aaaili
counci and	gnceea
counci chambe	eeeiff
counci confir	ieeege
counci each	iiddee
counci first	emeced
counci for	mmdUee
counci has	dnfZjZ
counci i	ekegeb
counci is	hjcbid
counci it	bjbdel
counci job	gdcedl
counci meets	iefeff
counci met	cjeeeh
counci must	kedhdd
counci recrui	lbhdfd
counci resolv	bXjfjj
counci tax	eboedb
counci thanks	Vkraec
counci voted	ddddgl
counci votes	obddee
counci who	gcbefl
counci will	icimbZ
counci with	leecfe
counse	lgaeff
counse apartm	fcfddk
counse boroug	dmahed
counse candid	ejbhee
counse de	jafhfe
counse fête	fiefff
counse pantry	eidfff
counse placeh	kcdcie
count	xmbTdS
count agains	heeifd
count me	edpddZ
count on	uoVWYZ
count you	edeckh
counte	iZeYwV
counte .	eZdcqe
counte and	dcccpd
counti	jceeeg
countr	oXjYef
countr .	cfmcde
countr direct	eeeief
countr manage	hddcke
countr that	eekefd
counts	lihahW
counts .	dkkcdZ
county	dhdZdn
county 's	gjdeee
county .	cdbafr
county advise	fcdcgl
couple	ihdadi
couple are	jcheec
couple more	emebee
couple of	jjXhah
couple would	eeegei
courag	fgeefg
courie	ZbZdwc
courie .	cccdpd
courie @d	cedape
course	Znfdef
course .	RyddhY
course and	ihddef
course for	fgjded
course of	pZYgeh
court	iPnfjf
court .	cejZma
court all	ideffe
court has	eXudeZ
court servic	ddakjd
court we	fcelee
courte	dgfkdc
courte we	eednfb
courte you	feifef
courth	gbnbed
cousin	ZRjVcz
cousin .	adYafs
cousin works	adjjee
cover	dRmhih
cover .	cdnakZ
cover letter	idjfdb
cover the	hZblej
cover you	ehcdlc
covera	dXjnee
covera of	eckeff
covere	dddjdi
coveri	hWdddq
coveri button	kXjddi
coveri the	efbfdm
covers	XRnffp
covers most	cWncel
covid	ckegee
covid .	ckfefe
cows	cneddd
cows behave	ekeedd
cpat	ifbdbl
cpat done	ifbdbl
cpcs	feifee
cpd	ekeefe
crane	dXYgko
crane .	edcidk
crazy	kZSsag
crazy .	pYZldb
create	ccoWke
create .	eZpchc
create a	eefXmg
create an	eelcee
create your	edmdde
creati	bgZfij
creati a	feiefe
creati direct	clXeig
creden	gbcqea
credit	egekdd
credit and	ffjbgf
credit check	dfcocd
crete	aYrgcd
crete .	ZYrgcd
crew	aYXlph
crew .	bcffob
crew and	bkagcj
crew at	eaakle
crew group	fbajdk
crew list	gglccb
crew member	fehake
crewin	kgegeX
crewin dept	ledede
crewin office	jfffhZ
crewin up	bjdiee
cricke	YuYddc
cried	ecaehm
crier	hcejee
crimin	dYbtdc
crimin convic	eeejee
crimin record	dZcqed
cris	lfdded
criter	hjYadl
criter in	kcfeff
criter we	fbdcfn
critic	icgdfg
crm	fffffg
croiss	iddife
cross	caajcq
cross again	ebedeo
cross paths	ecdeem
crosse	jleVWk
crosse .	kpbYcb
crosse the	kheced
crosse with	Vcghbq
crosse you	eiheec
crossi	hmbcdd
crowd	hgbdfi
crowd and	dmcegc
crown	egfgff
croydo	fefhff
crt	eZamej
cruelt	ehehee
cruise	hcejde
cruise line	hcejde
cry	gbdiid
crying	fdaelh
cs	gefgeg
ctc	fdXrfc
ctc .	jiccee
ctc and	ecdmee
ctc expect	eddlfe
cto	WhUsic
cto .	eaajcn
cto @d	eddmec
cto he	encdec
cto wants	feeief
cto when	fcekef
cuisin	gdakka
cultur	bYfeio
cultur fit	edddel
cup	dZfjje
cup of	eabkkf
cuppa	jdfeff
curato	jagegd
curios	ecedel
curiou	dfodcd
curiou .	fejeee
curiou what	delede
curren	ecnlZa
curren and	fedlce
curren being	ifdffe
curren boss	nbagee
curren ctc	ebared
curren employ	aanmaa
curren in	hcleec
curren locati	edclee
curren on	dbodee
curren review	libdec
curren salary	eedbfl
curren siftin	eocced
curren stage	glZefe
curren travel	fdjhdd
curren vacanc	eflefb
curric	cYqgcc
curric .	eaoedc
custod	hcieee
custod of	jeeffe
custom	cfhkcd
custom .	cbdpec
custom adviso	eedifg
custom and	feigfd
custom care	elcefe
custom office	iefffe
custom succes	eeedih
cut	dUajYw
cut .	dWWrdg
cut a	hZbhhj
cut and	eafedl
cut it	ddibke
cut off	ggWhbl
cut so	edmedd
cut the	fddffk
cuts	eZoeed
cv	bkngYc
cv .	ZTskag
cv ?	edelee
cv all	fefefi
cv along	fdeffi
cv and	enXlZe
cv as	edekee
cv at	fZlehf
cv before	dffiff
cv by	dffief
cv came	eanfdd
cv checke	eejeee
cv cheers	flfbed
cv contac	eckfff
cv duty	dffZnf
cv for	edigef
cv has	oblacb
cv i	edgjdd
cv if	eddndd
cv in	cVcvbg
cv is	byXZad
cv it	fgmcea
cv on	hsSZef
cv over	fefefi
cv receiv	ddleee
cv ta	mefadd
cv team	hcfefi
cv throug	fmebee
cv tips	fdkdee
cv to	esccca
cv was	bYmecl
cv we	ddibdl
cv where	eebmfe
cv will	ejebeh
cv with	eflddc
cvs	ipgYba
cvs .	dgodeZ
cvs @d	lfeded
cvs for	ekcfff
cyber	cXobgj
cyber attack	faheej
cyber securi	gfecig
cycle	fdfffi
cyclin	eWsedb
d	lcfdai
da	ecbmgd
dad	cYpbch
dad 's	edaeen
dad .	dbqcdb
daily	hlXjbe
daily .	drcceb
dairy	cYjmdf
dairy co	feeiff
dan	fUjhlc
dan manage	ibcdnb
dana	efehff
dancer	gdfffg
dangli	lbeeff
daniel	hieeec
danish	dcZgcp
dank	dgldec
dank für	eejefe
danke	dbqdeZ
danke für	edkeee
danny	cggfge
danny and	echgge
dare	Zsbcia
dare to	bodeed
dare upon	eeeeke
dark	gcbmbg
dark .	fcdjcj
darlin	gcibfi
darlin .	dekceg
darlin it	fZjfej
darren	lebdeh
darren and	lfbdef
das	edleee
das gesprä	edkeee
dash	ckmbdZ
dash .	ebneed
dashbo	hZpcgY
dashbo .	hZpcgY
data	XXwlZb
data .	cZvbca
data after	ddeefk
data analys	kaefhe
data and	eeoefZ
data are	dbpdeb
data center	eldefd
data consen	eedlde
data engine	egjbid
data form	fednbe
data page	ecbpdd
data person	fdgdei
data protec	bbogdd
data stewar	edkefe
data team	ddkgee
data will	cdfeel
databa	cfladi
databa .	dilbec
datase	bedode
date	fuYoeR
date 's	eeeeje
date .	S0kbgR
date ;	gcgiee
date @d	sRYmhZ
date and	VpXfih
date any	eleefb
date at	cmdeed
date below	didkeb
date for	aetncQ
date from	sQgdee
date given	gedjee
date has	gldeec
date i	iqYbeb
date in	cuZdcb
date is	glYaob
date no	emceee
date nothin	jfeeee
date of	leWgjb
date on	mhUpaZ
date only	dkeffd
date out	fleeec
date remain	kdfedf
date than	kjdbec
date that	cscdea
date the	nccbhd
date though	eldeed
date to	Vicqcc
date was	jjZcdf
date which	hjdefb
date will	Yidned
date yet	ccenee
date you	gddked
date>again	iUapeh
date>answer	7XZZcb
date>ask	lVWmnc
date>away	kWaojZ
date>bye	hcdobb
date>chosen	qSeUgq
date>closed	bgdlXl
date>date	ubYicb
date>decide	xXYalY
date>free	bafzdW
date>give	jWWmmc
date>goon	wTbjbb
date>hear	3TWaff
date>hold	gljaac
date>if	sQahig
date>joy	kWbhrY
date>match	VWcyci
date>me	qfcbiX
date>meet	keXsdX
date>news	7dVVZe
date>not	eqbdbe
date>offer	bfcRwe
date>others	jepUdc
date>papers	hWWmhi
date>post	kSnZek
date>receipt	dgfhbg
date>refuse	adVYcz
date>review	qlWeab
date>said	ymUZXZ
date>soon	YzaXhU
date>sorry	dzWbYa
date>start	gnbcoR
date>step	nXbvZZ
date>thanks	maYkjb
date>them	tcafeb
date>wait	fcaenh
date>will	uZbfeb
date>you	sVZihd
dated	bdegem
dated @d	icceej
dated @p	gccddn
dated within	eeekee
dates	hfZ1VT
dates .	anXucS
dates and	eebmed
dates are	dboded
dates before	gbfked
dates for	ahdmbf
dates in	lcdfee
dates my	ckeeee
dates of	eeegcj
dates on	icdjed
dates that	eeejef
daught	beWccv
daught .	dZcedq
daught works	elcfdd
davide	eeghfd
davo	ejeegd
davo 's	gdiefe
dawn	gjdeee
day	lcaofZ
day 's	feckee
day .	lebpeT
day @d	lbZbnc
day @p	ncdeee
day @s	ZeiVrf
day after	vVaecc
day and	YWtdgg
day assess	gjfcff
day at	ieghdb
day for	kbbiee
day from	ehchhd
day has	dkeffe
day i	labefi
day in	fmbbeg
day is	cgijZe
day it	fdceel
day mr	edeldd
day now	jmeYba
day of	1NTcYm
day off	cncede
day on	UXppbe
day one	dcedkh
day or	aeflff
day our	Xhoded
day plan	eddgkd
day plans	ejbdcj
day rate	dbbfod
day releas	ffebkf
day so	fecejf
day suits	eeeled
day that	oebbec
day the	fieeef
day then	cfclee
day they	VzcbbX
day to	ddeehi
day two	jeZhbi
day until	Whdoee
day was	ofgchV
day week	lahYkd
day weeks	ekeeee
day with	YXZxcc
day works	fefiff
day would	deffjf
day you	gacpdd
days	Ziedob
days .	UsZegf
days @d	dedmde
days a	YTlatd
days and	eejfee
days are	cbfmdg
days holida	eeeeif
days i	dedlee
days later	kYeefk
days leave	bcfZrc
days of	kpgXdX
dayton	pXiacZ
dayton oh	ednedc
dbs	bXapqX
dbs .	fddele
dbs and	feedje
dbs check	ddegke
dbs form	ebclid
dbs on	fedked
dbs people	dbkidd
de	hUdqgf
de .	jafhfe
de thank	hbXlfi
de thanks	eedjge
de we	gdbfel
deacon	gdeeei
deacti	Zdmjdd
dead	aPsgal
dead .	cTmjci
dead in	edgefj
deadli	ofNidj
deadli .	jfcdfg
deadli @d	gaZklc
deadli for	eibfeh
deadli is	ddfmdf
deadli of	pXYYdn
deal	ddaO5P
deal .	nhXcjZ
deal ?	ZZYVza
deal of	dfddke
deal with	ejocbW
dealin	egjeed
dealin with	egjeed
deals	jdhded
deals with	jdhded
dealt	csXdec
dealt with	csXdec
dean	ikUkiZ
dean 's	khebgb
dean .	dgZmcg
dean has	cgcdmd
dean is	ibkddd
dean of	iddfeg
dean signs	mibdcd
dean wants	eceifg
dean will	gadgle
deano	aacgen
deano 's	iVVlbq
dear	gdgdei
dear all	ghheaf
dear applic	jbhbck
dear callum	ideeeh
dear candid	dfjcaj
dear collea	jYhgjb
dear custom	ZbxZda
dear doctor	deddob
dear dr	bmZige
dear herr	iefeee
dear ines	dfejef
dear kwame	ffefei
dear madam	cZnccj
dear member	bepcde
dear mr	laahei
dear mrs	jfcdeh
dear ms	jeahff
dear nurse	ejeefe
dear okafor	efgcie
dear placeh	Ypdebi
dear prof	dbhgej
dear profes	ejcgee
dear shortl	ediifc
dear sir	hjXbem
dear studen	icjbge
dear subscr	fekeed
dear thandi	ejcceh
dear yasmin	ehedei
dear zainab	feeeig
deb	iaadki
deb on	iYbdkj
debrie	sebcda
debrie .	nebdee
debrie @d	mddceg
debrie got	glccfd
debrie is	iefeff
debugg	dYpcef
decemb	dehhdh
decent	bgcVpi
decent .	fndaee
decide	nfWbek
decide .	f1UceV
decide ;	elegeb
decide ?	oadcdh
decide @d	sfUfaZ
decide @p	ilcdaf
decide about	ecnfec
decide after	cmdfde
decide agains	ZXeZcw
decide and	qdiWaf
decide anythi	jdaldd
decide at	geceld
decide before	sXhZce
decide but	eVetcd
decide by	zhYSYX
decide for	ZUSWvn
decide he	cldbei
decide i	dkeeee
decide in	nXaabo
decide is	epaddc
decide it	agciek
decide not	aRoXZw
decide on	nYSelg
decide once	cheief
decide over	jgedee
decide so	lgcegc
decide that	eadeil
decide the	hbjgdd
decide they	ekeheb
decide to	XWchgv
decide togeth	hjebee
decide we	daekck
decide when	doZfee
decide whethe	dldeee
decide while	gjceee
decide who	djfeff
decide within	oaeded
decide withou	dibked
decide yet	djeefe
decide>again	fmeWma
decide>answer	shcebW
decide>ask	Wdbllg
decide>away	apceec
decide>chosen	YtfXgc
decide>date	3TVhhY
decide>decide	eciibh
decide>free	cTY4bd
decide>give	cWhetZ
decide>goon	ZlZddm
decide>hear	hbbidk
decide>hold	bifjed
decide>if	dpfZgb
decide>joy	enadgc
decide>match	dldceg
decide>me	ggedbj
decide>meet	fhbldc
decide>news	hcffei
decide>not	hgcbZm
decide>offer	ahcZqd
decide>others	jQYjdt
decide>papers	XbaorX
decide>review	bjddje
decide>said	heddei
decide>soon	igdeee
decide>start	mYdhfe
decide>step	giWqdY
decide>them	rcdfgX
decide>wait	obfcce
decide>will	rkacYb
decide>you	mcVdpd
decidi	qrQcXX
decidi .	ctVfcc
decidi @d	mecfcc
decidi anythi	dgdjee
decidi before	cocdee
decidi betwee	flefeb
decidi on	sVedee
decile	ehegee
decisi	2lVXcZ
decisi 's	hsWabb
decisi .	wkYXZb
decisi ?	hWoYhg
decisi @d	xhVWbY
decisi @s	Zfflff
decisi about	qXeeed
decisi and	oYcZlg
decisi are	ojbcZc
decisi as	ihccdh
decisi at	bpceec
decisi becaus	iZdedm
decisi before	kcdicd
decisi by	vdVUpX
decisi came	beceen
decisi can	bnceee
decisi come	kceefe
decisi comes	rZeded
decisi day	odccee
decisi falls	kceeff
decisi for	qZideZ
decisi forth	qXcgdd
decisi from	oaXlZf
decisi go	jeeeff
decisi has	ZyYddY
decisi i	ijddfb
decisi in	mkZbcc
decisi is	kuTVcY
decisi it	jYemed
decisi just	dieffg
decisi letter	jfdeee
decisi maker	atadda
decisi moves	mlXedb
decisi no	jbffff
decisi not	VqnddX
decisi of	ajicfg
decisi on	2RdfdX
decisi once	cjfffe
decisi over	idffff
decisi please	icedei
decisi so	eieeff
decisi takes	kedeef
decisi the	hWchhj
decisi to	kneWXf
decisi was	Uofcje
decisi went	cfdeel
decisi will	0WZXca
decisi with	hjceed
decisi within	kjbbfc
decisi yet	elbidc
decisi you	aqdced
deck	Wajqda
deckha	dlYicf
deckha .	fedmcd
declan	nddcee
declar	fTZ1iU
declar .	edekee
declar and	edfkef
declar form	effief
declar of	bdckkc
declar on	oaedee
declar you	fcekef
declin	UUbRi4
declin .	baPefy
declin ;	ebdeik
declin by	eeccki
declin the	edpcdb
declin throug	eeeane
declin to	eZZdbu
declin we	hleddb
declin your	bYVbd0
deed	eaecrc
deed of	ebeeoc
deemed	bgcfme
deemed appoin	ejefed
deemed to	ededii
deep	dkghbb
deep dive	edgjdd
deepak	bkgfha
deepak 's	eldeed
deeper	eabmdk
defenc	cbdmeh
defend	aebrde
defend it	bedode
defer	eYrefZ
defer the	fZnffe
deferr	cfuZdW
deferr their	gkceed
deferr until	ebmefd
defici	fcheei
defini	9cSYYW
defini .	uSeeee
defini answer	rZedec
defini be	cfemce
defini date	bubcda
defini have	iefefe
defini let	lbeeff
defini not	ascdea
defini reply	keeeee
degree	aQdxci
degree .	hbkcYk
degree and	dcaqdd
degree certif	cdcoee
degree to	ebdgmd
delacr	eedejg
delay	qkVdda
delay .	qjYfdW
delay and	hfbddk
delay as	keeeed
delay i	eiefff
delay in	ekceef
delaye	cqfcdZ
delaye .	Xtbeec
delaye by	eigdfe
delaye until	ndbffe
delays	dqZfeb
delega	ffehff
delete	hauSYh
delete .	dhbeek
delete after	cdmeef
delete it	ednbed
delete xx	phYZdd
delete your	bZxaca
deleti	darYhb
deleti at	eeldfe
delhi	bfelde
delibe	gtZaad
delibe .	fuWdcZ
delibe @d	idffff
delibe and	bkceei
delibe on	gaekef
delibe will	jdeeff
deligh	Tkfbod
deligh .	dlcghb
deligh for	elecee
deligh if	ecddoc
deligh that	eigdee
deligh to	WchZqi
deligh with	emheab
deligh you	bdekcj
delive	iUueeX
delive .	hZjedg
delive as	lddffe
delive driver	edhied
delive has	ianbiZ
delive head	keedfe
delive of	cflefd
delive recrui	ffcffj
delive to	fdnefa
delive your	ddjehe
demand	feahcl
demo	iebgfg
demo was	efdehi
democr	ekeffd
demons	hcdhfh
denise	fiidec
deniz	eZcefo
deniz .	eZcefo
dental	WUrndb
dental hygien	dikcec
dental nurse	feefid
dental practi	ffdgei
dentis	ZpcfZi
dentis .	Xseeae
depart	dldfbg
depart 's	fXldek
depart .	koaYde
depart and	Xsbgdc
depart for	eiedfg
depart has	bkegef
depart head	ihcefd
depart in	gjeefd
depart is	gTudgZ
depart now	emajad
depart of	eieamb
depart on	ddcnee
depart says	jjdecc
depart so	eheiec
depart who	eieeff
depart will	aerdea
depend	d3XabT
depend on	d3XabT
deploy	dcZien
deploy we	edZefo
deposi	aTkkkf
deposi says	dbYdnj
depot	dW0fWX
depot .	fkefeb
depot and	edigee
depot job	dgmebc
depot manage	elecfe
depot on	lcdgee
depot sorry	lcgefc
depot will	Wjnced
dept	lehcfZ
depth	eacdep
depth .	eccefm
depth in	feeffi
deputy	cVcXxi
deputy 's	fefejd
deputy .	bandhe
deputy and	cXodfg
deputy as	hecedk
deputy clerk	hhggbd
deputy direct	fbiWpd
deputy head	gbaasc
deputy is	edeeek
deputy manage	ckYdnb
deputy post	fcdekf
deputy role	fbefel
deputy who	ejeefe
deputy you	ggbjde
derby	ddcmdg
descri	cmYebk
descri .	jedeff
deserv	hWcjhj
deserv .	edeekf
deserv better	dceldh
design	aYWpbr
design .	acenfe
design challe	jfdfed
design role	fbieeh
design thing	aeenee
desira	fdegfi
desira ones	fdegfi
desist	egkffb
desk	cZidlg
desk .	cmYane
desk ?	feeddl
desk all	mcgced
desk and	mYadji
desk before	fccmee
desk by	dccike
desk for	foYlbZ
desk is	edjehe
desk on	cehbkf
desk so	edlbef
desk until	Xbudde
desks	eggddh
desks merged	djieeb
desmon	edfbel
despit	nVfcZo
despit the	qZicbc
despit what	deegek
destro	aedddo
destro after	aeeddo
detail	aeYhmj
detail .	bjXuZa
detail ?	fefZnf
detail about	fhdejc
detail and	ecckhe
detail are	dhbbmf
detail at	mdkZeb
detail below	fdecle
detail by	dcekla
detail change	ndccfd
detail feedba	feefej
detail follow	fefief
detail for	adWcdv
detail in	ehealg
detail of	dhifhb
detail on	djaddl
detail or	clegde
detail over	ejchdd
detail to	egbhhe
detail with	feecme
detail you	ecpbed
detect	hdehfe
determ	idbbdo
determ that	eaceep
dev	eigged
develo	gYmdci
develo .	dhidhd
develo openin	eieefg
device	fgegff
devon	ffffff
devs	ihbeeg
dial	deglec
dial .	ffjfec
dial in	eedlee
dialys	eekeed
diarie	fgffff
diary	waYeZd
diary .	jnbbea
diary @d	egfddi
diary for	jeeefe
diary out	dcdnee
diary to	mddded
did	UdjWgw
did .	Tjafmg
did a	eejbei
did ask	ekcbdj
did everyt	feeedk
did great	eigceg
did i	dZidZp
did in	fdejef
did it	dYkhpU
did my	ehceej
did not	UceYjv
did say	nhXdbh
did the	ljiYcb
did they	dkcbal
did this	fdoeda
did two	dilceZ
did want	fefcej
did we	ecvUeb
did well	ddofcd
did wrong	ebceeo
did you	ZfyZaU
died	cXyYbY
died .	dZtZdb
diem	egddld
diem .	edeane
dies	dcbsca
dietar	dacreb
dietar needs	eddlee
differ	dSekWv
differ .	eakgef
differ compan	jfbhdg
differ direct	ddVZdy
diffic	cdibcm
diffic decisi	eddeek
dig	cbXqjb
dig .	bbYqla
digest	dYoXkg
digita	cghdgf
digita conten	eedejg
digita interv	eekeed
dilys	feefei
din	Zgfneb
dina	difbje
dinner	XRlnle
dinner .	ecbglf
dinner is	YctXef
dinner with	bZbtce
dioces	hpfdYa
dioces has	fejeee
diplom	ZZfrUm
diplom .	abXnVr
diplom and	ffeiee
diplom by	fifeff
diplom scan	fdkeed
diplom to	deeiff
direct	jgWmdf
direct 's	imXeag
direct .	YhRinl
direct ;	eiegfd
direct ?	dZereb
direct all	eeicie
direct and	iddfdg
direct are	mccefe
direct at	jeedfe
direct attach	decmdf
direct calls	oebcde
direct confir	mdbchd
direct enjoye	gandec
direct experi	ebceep
direct for	bgakdj
direct from	ehiegc
direct has	jbfVmh
direct have	kjdcec
direct if	gjeeed
direct in	ejdgee
direct is	cxVgcY
direct line	eedjge
direct of	cfgfbj
direct on	kefnaX
direct positi	fieged
direct she	dieiee
direct signs	ejeedf
direct to	ZchnjZ
direct wants	fabljc
direct which	dldddg
direct will	keeeee
direct with	dabqde
direct would	eecnde
direct you	fddeel
disabi	gckgag
disabi .	eicdej
disabi park	kdehcd
disagr	clgded
disapp	bPSaZ/
disapp .	dZdedq
disapp after	febdem
disapp news	eccedn
disapp this	eYaeer
disapp you	eeeeel
disast	ecfffj
discer	eogaeZ
discha	fffhfe
disclo	ebclei
discou	fbcadr
discre	nbagde
discre .	ocbddf
discri	eiefef
discus	leYboc
discus .	ZqbVrX
discus an	jdffdf
discus and	eefcle
discus any	jdeefe
discus by	ejccdj
discus has	ifeefe
discus i	ehhgdc
discus in	iefeff
discus indivi	diddei
discus intern	lbhddf
discus it	cbbngg
discus letter	edeeme
discus next	elcefe
discus no	jdefee
discus on	YgYind
discus the	hWcanm
discus this	dcdoec
discus to	nddaef
discus we	gcechi
discus where	fejfed
discus with	hgbfjb
discus you	ejefed
discus your	nacedg
dishea	ifedff
dishea .	ideeff
dislik	geehef
dispat	aVcqgk
dispat .	Ydehmg
dispat job	eddndd
dispat manage	gabgcn
displa	mbdYdl
displa on	edecem
dispos	efhagh
dispos .	ffecjf
dispos for	ecledg
dispos of	fjdeed
disput	dakdZn
disqua	gamfdd
disqua .	ibeiee
disreg	ermUYY
disreg .	eZqbdd
disreg our	bljbde
disreg that	dneeec
disreg the	kibfdd
dissol	dajffi
distan	jYdddm
distan .	kZddel
distil	fheeef
distri	aaccoj
distri has	fkfded
distri office	ehedje
dive	edfmdc
divers	ggdhed
divisi	efodeZ
divisi .	bkldeZ
diwali	fdnedd
dlamin	eenaee
dm	kekaah
dm from	dgkbah
dm you	mcedee
dmitri	fegfff
do	agcnfe
do #	eeeelc
do .	afflcg
do ?	cYmcoZ
do @d	eUazab
do @s	Zbllde
do a	TgS9WW
do and	hZjjde
do anothe	feelec
do anythi	iapVcg
do apply	fccdeo
do at	eendcb
do be	cddmfe
do before	ejeefe
do bring	ecdmee
do but	daeejk
do by	cnfbef
do call	mbeeef
do come	YUnkcl
do follow	ecbcmj
do for	aepecb
do get	ebedcn
do go	fiicec
do have	cXmoea
do hope	dabemk
do i	TmegqX
do is	oXifdc
do it	nKS1jb
do keep	eefefi
do look	efceel
do mean	jdeeef
do need	ZacpoY
do next	ecdiei
do not	dodZei
do nothin	efgmcX
do now	keaedi
do one	ffdked
do our	dicief
do please	dfejef
do ring	kadgfg
do say	ieegee
do share	kdbice
do shout	edkeee
do so	mVihlW
do teleph	fffdje
do tell	acbavd
do that	bmajjX
do the	cZQ1hb
do their	Xaepei
do they	aabqbk
do this	bgdcrY
do three	eeekfd
do us	dadgkh
do want	bdclla
do we	YgXWtg
do well	dickde
do what	idjeeb
do with	ckoYcb
do you	WccwjS
doable	gcdjef
doc	dZblel
dock	eeghef
docker	eeelde
docksi	edemea
docs	fdcgld
docs and	eeeige
doctor	jXicif
doctor 's	oWfagg
doctor .	Zlceck
doctor and	fdodbc
doctor has	eedbki
doctor wants	dgdjee
docume	dhidef
docume .	eOsaod
docume ;	fdeeig
docume and	hmZdfd
docume are	cwVZcf
docume convin	fnfYef
docume dated	hedeei
docume for	chddgh
docume have	hpmTbV
docume of	jcfhed
docume receiv	hideed
docume remain	fdiffe
docume sent	beegek
docume so	ebbpbe
docume to	ciefeh
docume verifi	kYYrcc
docume we	fbbfem
docume were	gckeed
docume will	Zdhden
docume with	edbfel
docume within	eeelfc
docusi	dcccrd
docusi .	eeeeke
does	keYifg
does #	ddabqe
does .	ekcanZ
does @d	fYcxYc
does a	ecdjlb
does anyone	dledee
does anythi	gkfafe
does forth	efdkee
does it	amcgge
does match	feeked
does not	kaXZcu
does that	clbjdc
does the	oahbZh
does we	iakded
does with	enbded
does you	emddeb
does your	dUlqdZ
dog	ZR3RjZ
dog .	fXrced
dog ?	ffkdee
dog at	egVdlj
dog in	ecqdcb
dogs	cYsXdh
dogs .	ecfbhl
dogs are	dbsbbd
doing	ZhanZj
doing a	dcbrdc
doing an	fcdkeg
doing it	YdWoan
doing so	dhlfeY
doing the	djWebo
doing this	jeeakd
doing well	dcnfdd
doing what	dqdeba
dom	gdeegh
domain	iefceh
domain experi	eeeffi
domain to	iehdfe
domest	ialecd
domini	fcelfe
don	ecbddq
don t	feceel
donal	hdeehf
donate	bmXiib
donate alums	cnYgic
donati	eeoeeZ
done	mddffb
done .	hliemK
done ;	jefeee
done @d	lefddd
done @p	obeeee
done a	eddeem
done all	jdgeed
done and	jaiadj
done anythi	hXigcj
done before	fefide
done by	hiZmaa
done deal	ejXdnc
done exactl	ebdden
done for	eceegk
done from	eddlee
done i	dleefd
done it	eldheb
done mate	eefdke
done more	eZceep
done on	edelee
done readin	dieeff
done short	fceefk
done so	fldced
done talkin	dieeff
done the	joWfea
done then	jdeeff
done they	cYbhep
done this	eecgek
done with	gepheT
done you	ieeege
donor	ckfgec
donor fundin	dleeed
door	oEsnaa
door 's	cagdji
door .	iXpcbf
door code	ecihde
door on	dchldd
door we	oedcec
door you	jecdhe
doorma	eeZddo
doors	cXvYbh
doors on	dendce
doors open	ebidej
dossie	imiddV
double	eifhga
double booked	cjejec
doubt	adYSsn
doubt .	djcdkc
doubt and	feeelc
doubt that	ecdfem
doubt you	jbbZme
doubts	dgeife
doubts about	egeide
down	jdbebl
down .	aYbTb1
down ?	cecYnj
down @d	eZqbbf
down @p	ZqnccT
down a	ekehdb
down about	djeffe
down again	cWkbdm
down and	cuVYgg
down as	ejaZhi
down at	akejce
down before	ebcdhm
down by	jbkddd
down for	kXYvXc
down forth	pfbddb
down from	edmded
down glad	ekeedd
down here	dfjegd
down in	kZjede
down on	okacdZ
down other	lgebde
down so	hhbdoX
down the	aZVjoj
down they	diedak
down to	sdRgXk
down togeth	jbdfgf
down we	eleeec
down with	kaWkgf
down yet	fjeffd
downlo	Ydpfdc
downlo .	fgiefd
dpo	demeed
dr	bcamld
dr iyer	acbdin
dr lindqv	feeiee
dr m	cfdfkf
dr opened	jVifkc
dr rossi	ejeeee
dr sandov	cddlff
dr whitco	eiefff
draft	bRtgmX
draft .	dXqiea
draft contra	eedclf
drafte	kdeffe
drafti	ecddkg
drag	tfafaX
drag it	mbeddg
drag on	oibddW
draggi	dgZeme
draggi it	dZdfnf
drags	hnZeeb
drains	blXmbf
drains .	coZicc
drama	cfgkdc
dramas	ffihdc
dramas mate	fhdied
draw	YZYfqk
draw for	cemeed
draw the	chaddn
draw up	ZYWlwZ
drawer	dYpdci
drawin	hhTild
drawin .	febfel
drawin up	ebbbtb
drawn	fjSkkd
drawn on	jlacec
drawn up	akbemb
draws	fchdkd
draws to	feiefe
draws up	fddeke
dre	hdehef
dreadf	dcocde
dream	bnXWlg
dream .	doZacj
dreamt	dldehb
dredgi	eecdel
dress	cclhbg
dress code	eckgee
dress it	eicddi
drew	lcedff
drill	Vhlibg
drill .	gbikdc
drill her	Xjmbge
drill they	biceel
drink	cYbgpe
drink .	ebdarc
drinks	edjefe
drip	bcpcee
drive	eUksca
drive .	eWdteb
drive a	eeifde
drive down	ekeedd
drive for	dfejef
drive home	eejefe
drive is	ebnfdd
drive you	edddel
driver	WXpecm
driver 's	fbaibn
driver .	bhbdhk
driver and	dbeeen
driver depot	eZtdeW
driver traini	fdjeic
driver will	bdilee
drivin	Xhbcio
drivin .	gdceek
drivin assess	cbdblk
drivin licenc	dhfdak
drivin record	deegje
drivin test	ddbild
drop	ledpXY
drop by	gddiee
drop in	icjhdb
drop me	daYwbd
drop out	cdlceh
drop you	nnYabd
droppe	VYbnrc
droppe me	dcfYhm
droppe out	cbYnsS
droppe the	ficfeg
droppi	fjijYa
droppi in	ialefc
droppi you	deglZf
droppi your	fgieec
drops	ekcdeg
drops out	ekcdeg
drove	fcaegl
drug	cdafrb
drug screen	ddecne
drug test	eecfmc
dry	cbWrak
dual	feeffh
duarte	eddfek
dubai	lXnVic
dublin	bfbecp
dude	Zeffen
due	hmZlbb
due @d	fRYyhX
due back	dcjbke
due by	cclZjg
due consid	fdeefk
due course	L/Yabb
due in	rSZpbb
due on	jZdtWY
due out	ncdcee
due time	erXeeb
due to	fhkWbl
dull	gbmeeb
duly	dehjce
duly filled	efekce
dunmor	fehfeg
duplic	eeeeje
durati	dmkdbY
durati .	eboedc
durban	hYZlkd
during	qLrUek
during @d	mceede
during our	ednZef
during the	mbhXgg
during this	YZreee
during what	ecdeem
during your	eddjeg
dust	Yteabe
dust settle	arceeb
dusted	jbkcdd
dutch	bhVcct
dutch is	eldXdk
duties	kcdedi
duties .	jcdedj
duty	dbeWol
duty .	ejdfff
duty for	iefffe
duty manage	eefeie
duty on	ceeZpe
duty to	gddfej
dying	meeedc
e	kVeelf
e @d	keeefe
e by	iefeef
e recrui	bfmded
e sign	effckf
e signat	edkdfd
e13	keeefe
each	ubchbZ
each .	ddcoed
each and	mcajfd
each applic	pckXbc
each april	bcmche
each candid	tccaeb
each finali	edekef
each have	iiddee
each month	bcqcbe
each of	pZalfZ
each one	fodbdd
each other	hdbkch
each page	deeekf
each year	iidcfe
eager	ejeffe
earlie	U5TeZb
earlie .	ZvYYbe
earlie conven	edblhd
earlie fixed	geiefe
earlie i	hhaddh
earlie if	efeblf
earlie indica	fjgdec
earlie messag	eieffe
earlie opport	dqYeed
earlie than	Vtdcch
earlie we	Zpddee
earlie would	jeeeee
early	mgeadf
early .	Zfkfdg
early and	dcZkel
early as	lafgee
early bird	eeldee
early career	fbrddX
early days	dpZedc
early shift	cmehda
early talent	iefeff
early to	dsWedc
early years	ffffdi
early you	bheeke
earn	chauVb
earn ?	ebepae
ears	hcncdb
ease	kcdgef
easier	feeggf
easily	eebjlZ
easily .	fgdkec
easter	edoebd
easy	ZeZdcv
easy .	eedffj
easy no	blefef
easy way	ebbecq
eat	dZogag
eat with	feeeei
econom	ebcfgm
edge	jeadcl
edge .	eddfdm
edge cases	kgcefe
edinbu	fifgdd
edinbu .	fbiiee
edit	Wducdd
edited	hemdda
edited .	jicefc
editin	ffffff
editio	edffej
editor	baegjk
editor 's	gcjeef
edtech	eVmemc
educat	gYkdgg
educat .	bdidek
educat psycho	lddefe
effect	XcvZgb
effect .	eZteeZ
effect @d	cbqecd
effect from	ZkZbkk
effort	cOmbmm
effort .	dXWcsi
effort on	kdeeef
effort that	cZmedi
effort you	fdcden
eh	dkccjc
eight	fddidh
eight .	cehbcm
eight and	jdegdf
eight interv	belcdh
eight places	maeeef
eighte	fcmedc
eighty	gakdjb
eighty people	gclded
eindho	icdiee
either	vjbdYW
either .	donXZW
either ;	fjefed
either @d	hdejee
either and	ejeffe
either of	jdeedh
either way	1cTdcW
elders	jbkeec
eleano	fffgff
elect	hfeeff
electe	bXWamt
electe to	eaader
electe you	cecdqb
electi	WbvjbZ
electi .	aYsdee
electr	badjii
electr .	eiedhe
electr appren	fkeffc
electr by	fffcjf
elegan	cYkbap
elegan .	cZibap
elena	bkdhef
eleven	lefTjg
eleven others	elieeY
eleven people	fcceel
elf	eidjdd
elif	ecjged
eligib	dnVfYo
eligib .	icegfg
eligib applic	hceefh
eligib candid	ekaeeh
eligib check	bmbjdc
eligib list	gfffbh
eligib to	dbegdm
elimin	fdYeeq
elimin .	feYeep
else	eaiZep
else 's	dhiceg
else .	kboVib
else ?	fceifg
else @p	eeideh
else and	ejfffd
else as	eZdeeo
else at	fgeeei
else but	cdedpb
else can	dharab
else comes	ebgeek
else for	ebidej
else from	cfdnea
else got	egaedl
else had	mddeee
else i	jdgfdd
else in	dXedfr
else is	eldefd
else it	ekeceg
else knows	khaeee
else on	ebcbep
else so	ebsddX
else to	efYddp
else was	feeefj
else we	ecflfd
else will	iddbdl
else you	bfsdbX
elsewh	VLiPc9
elsewh .	bKWVa+
elsewh and	aXrdaj
elsewh on	ZeeZre
em	feieef
email	ibmbfc
email .	XkoZeg
email @d	jVbodd
email about	cdcpfb
email addres	Xf6NbZ
email and	fehiec
email as	blTfrZ
email asking	ccoZeh
email before	jcfffe
email but	gekffb
email by	sWdfee
email concer	djcide
email confir	dYoefe
email countr	eekefd
email either	ejeefe
email everyo	kdfeee
email for	kdiedc
email from	ohaYmX
email has	fhlaeb
email i	ecieej
email if	jeeeee
email in	jXbfij
email is	ediefg
email it	cfcmgd
email me	hdcjdf
email no	kYccem
email of	cngZcf
email on	hjfbed
email or	ifeefe
email so	eaclei
email stage	igZfdi
email tellin	fideff
email that	hjacei
email the	iagigc
email was	eecieh
email we	hdcedl
email when	eandee
email with	kfccid
email you	dlfffb
emaile	ebjanc
emaile .	fcdenc
emaile at	eaeeki
emaile me	icdjee
emaile on	obbcgd
emaile them	eboeec
emaile we	eheeei
emaile you	dcdihh
emails	ZWzbda
emails .	gfjded
emails at	ecmefd
emails with	fbkeee
embarg	eXqeed
embarr	hcefej
embass	haddfl
embass does	eclceg
embedd	fgeffg
emea	fhffee
emeka	cdmeee
emerge	aiemZg
emerge calvin	dhhgce
emerge contac	ceclff
emergi	lddbeh
emil	Ydimde
emil .	Zgdoec
emma	iceefh
employ	cWmcpd
employ .	gZlgcg
employ ;	eidege
employ agreem	eddape
employ and	ddpgdX
employ anyone	feeffi
employ as	eddcod
employ can	ecoced
employ checks	ddclid
employ contra	ebdZre
employ decisi	gjeece
employ for	ffcdcm
employ from	eebele
employ histor	eefjee
employ in	ebjale
employ is	eeeeje
employ medica	eeemae
employ of	fdedjg
employ questi	deeoae
employ refere	ffeief
employ relati	edeeel
employ screen	ceekeg
employ to	fhddie
employ with	cbifjf
employ you	bYXXtl
empty	feejee
emre	fegffg
emt	cgacod
emt .	dmdded
enclos	QPUn7c
enclos .	TXWcwp
enclos dates	egeide
enclos is	eadhmc
enclos letter	ffecke
enclos the	aacjoc
enclos your	eehcie
encour	ZmZZZs
encour you	bfbccs
end	fdacZu
end .	XhubaW
end and	ekadjd
end client	eefjee
end date	ffeedj
end in	hpYdeb
end of	naiefa
end that	hbdedk
end the	YYSia1
end they	dccjdk
end to	fedffi
end we	fadddq
end what	fedeek
endeav	fcaeeo
endeav .	fcaeeo
ended	eeWPY5
ended .	kdcdei
ended @d	VudZed
ended and	feeffi
ended at	gaZdfp
ended on	hdmXeg
ended up	bVWddz
ended with	dmcede
ending	cVgYbv
ending #	ddmcee
ending the	fedeek
endors	bdahkh
ends	wKbbYs
ends .	uTYacl
ends @d	lbddcj
ends here	dbaces
ends in	iddied
ends on	fekibY
ends with	cbhbdo
energy	eXfoff
energy .	iceffg
energy sector	eeekee
enforc	ffeffg
eng1	feegeh
engage	jRQSxp
engage you	aaVYwf
engine	dVhmck
engine .	eZekma
engine and	bddgcn
engine at	fedjfe
engine has	fdbbeo
engine hiring	eedjef
engine intern	cjfffe
engine m	eifeed
engine mv	hbdgfi
engine positi	dcigeh
engine progra	fekgfb
engine role	faieek
engine team	ejceff
englis	fhWpec
englis .	cehhef
englis test	efeief
enhanc	hRsefa
enhanc dbs	eedhjd
enhanc no	obdieY
enhanc yet	dYpbhe
enjoy	cc1TeW
enjoy .	edjhed
enjoy lisbon	ghicdd
enjoy the	bgvXeW
enjoy your	hYlbkc
enjoye	YcuZVl
enjoye gettin	bilbde
enjoye it	biekdc
enjoye meetin	cihZal
enjoye our	cTtdbi
enjoye the	bZijdk
enjoye your	hcpWah
enjoys	idheed
enough	bSScf6
enough .	kaeifd
enough ?	jafdie
enough experi	fdeeek
enough for	eccckj
enough hands	ebaeeo
enough i	hdeeei
enough of	declee
enough people	dladeh
enough time	eefflb
enough to	ZeeiZn
enquir	ilcYhc
enquir .	gjdeee
enquir about	ckdbei
enquir from	jddfeg
enquir will	dhiffc
enrich	feddkf
enrolm	mXdocW
ensemb	dedhei
ensure	iffdfe
ensure that	iffdfe
enter	ebgkdf
enter your	fdbnee
entere	ahuYcY
entere in	bcuZdb
entere into	eeleed
entert	dhhged
enthus	hgTZjo
enthus and	feeefi
enthus for	dhWdjk
entitl	bajdel
entitl to	edceem
entran	cZjldd
entran examin	edhdej
entrie	ebidei
entry	ibgchg
envelo	dXRfsn
envelo .	abbdip
envelo expire	eeeeke
envelo galler	fdedjf
enviro	kTgcne
enviro .	iXmdee
enviro at	eaZeog
eoe	ehgdeg
epipha	fieeee
epipha .	Zmefff
episod	ddbfne
equal	baolba
equal opport	cfpcbd
equali	fffgff
equine	eedheh
equipm	dgebmd
equity	adcYuc
equity .	eddekg
equiva	icclcd
er	gefegf
erase	fheffe
erased	fYsfcY
erased @s	dfmeeb
erased from	ffjeee
erhalt	ecmeed
erhalt und	feiefe
erik	fejcff
erikse	fefefh
erin	ecldef
erp	dkciec
error	egcadn
error handli	fdfffi
error in	cleffd
error should	ieeefe
errors	feeffh
escape	bgbkdi
escape room	bgbkdi
especi	ebgheh
essay	TedzZW
essay by	Xedqde
essay has	fekefd
essay on	jmbYde
essays	ihWali
essays and	fdfffi
essays have	elZedg
essent	bdedbr
essent .	ehbeej
essent criter	ghaeei
establ	ejhddd
establ divisi	flcdee
estate	glabfg
estate manage	jdedhf
estate office	iiceed
esteem	eclcdh
esther	edekee
estima	ebljfZ
eta	nleYcW
etc	keeecg
ethan	chifbh
ethan .	cjkcce
eu	eddcmf
eur	fffgff
europe	gamfcd
evalua	npUbad
evalua .	grZaeb
evalua applic	nbdeed
evalua by	hjbdee
evalua commis	jdeefe
evalua commit	kceffe
evalua of	cgcdem
even	jbbaYs
even if	oTccdo
even mean	doceeb
even opened	dlefed
even though	egdfdj
even when	hXeffm
evenin	kRskcV
evenin .	bXpfhd
evenin ?	ebdqea
evenin and	hjbfgb
evenin for	eejfee
evenin i	ldjcbe
evenin of	odddec
evenin on	bcpccf
evenso	ehehee
event	mndZZc
event .	hhchec
event ink	kbZgdk
event of	figcfe
event that	dnecce
event you	kbffef
events	airbab
events and	edmded
eventu	Xrceee
eventu .	dldeee
ever	WkhUsa
ever .	gobcgY
ever had	Zbhepb
ever seen	fkdcgd
ever so	edfedl
every	renVca
every applic	unXbaR
every appoin	eVseec
every candid	xVZbdg
every day	ZliXdk
every file	gjdeee
every form	hdebfj
every friday	dWtcda
every hire	cctcaa
every intent	gnbdcc
every month	icibeg
every one	pWadcn
every open	cdoddd
every other	gdhehc
every post	fdjffe
every school	fbmdhb
every second	nbebff
every single	ioWeec
every spring	eieeeg
every studen	fdeeld
every succes	dZVedw
every take	ikbeed
every thursd	icheef
every time	dneded
every vacanc	ebrfeX
every week	lpYeeW
every1	idfefe
everyb	3ceSWd
everyb .	pbdeed
everyb @d	kceefe
everyb a	ddneeb
everyb and	ldfcef
everyb by	ldeeed
everyb hears	rZccde
everyb is	jhgcdd
everyb no	caefen
everyb we	dfbgdl
everyb who	amfceg
everyb with	jdeeff
everyb within	ledeee
everyo	todWYZ
everyo .	rUmkVb
everyo @d	tfaacZ
everyo an	dodddd
everyo and	dldeee
everyo at	gaoacg
everyo before	klcZdd
everyo by	rWdfee
everyo else	ibcneZ
everyo enjoye	iameec
everyo for	enddfc
everyo gets	ncadhe
everyo got	ehcedj
everyo has	cpbeec
everyo hears	jdeeff
everyo here	ahgame
everyo in	golZcW
everyo is	T4YXZe
everyo know	qZedee
everyo n	eddedl
everyo on	mWkbbi
everyo the	kfedfd
everyo to	ekdfec
everyo wants	deeieh
everyo we	hbiieb
everyo who	rfUebh
everyo will	nbeeee
everyo with	icffff
everyo within	dimbdb
everyt	eevajR
everyt .	gfoVrR
everyt at	eckedg
everyt but	ebeeem
everyt else	ZteegU
everyt from	bnZmZb
everyt here	eneffY
everyt in	egdeje
everyt is	aVyeca
everyt on	jYmidZ
everyt right	elbdbj
everyt so	fcgeke
everyt that	idefef
everyt throug	fieeee
everyt till	eanfee
everyt until	edkeee
everyt we	ddgble
everyt you	efeejf
everyw	ejceeh
everyw .	fgceei
eviden	aYevca
eviden of	dbared
ewa	echkde
ewa .	ebhkde
ewan	fffffg
ex	eZkeeh
exact	jhShnY
exact pgce	jiXcif
exact words	gidbpV
exactl	jTajkj
exactl .	Ypdeee
exactl @d	jeefff
exactl the	bebdqa
exactl what	dVhqbh
exam	ddWxYb
exam .	bdbvZb
exam board	ehdeei
exam you	blZidg
examin	XmSuec
examin 's	cjejec
examin and	feieff
examin by	Zpdcef
examin for	dkdgee
examin in	eeeiff
examin of	ndbaei
examin on	Zdavbb
examin will	kddeff
exampl	dfajgi
exampl .	fedfie
exampl of	fiefee
exams	kemddY
exams .	fdqceZ
exams office	ieeeeg
exceed	edcjei
exceed the	edcifi
excel	aYYtbi
excell	dUlXgp
excell .	ecbdli
except	esUgae
except high	eadefm
except that	eldfed
except we	eocdec
exchan	Zfbgcp
exchan of	agchcl
excite	kjhadZ
excite that	lhjaZd
excite to	hddfkc
exciti	dcodcc
exclud	hncbfc
exclus	gYjibh
excuse	efjkcY
excuse .	gddleb
excuse the	dekhcc
excuse us	efidff
exec	imUehd
exec 's	gncddb
exec has	enbegb
execut	ibighZ
execut .	hgcgee
execut commit	heedje
execut corpor	fcjffe
execut on	icldec
execut search	fddhdi
exempt	fffgff
exerci	fbZzaW
exerci .	ZhcphX
exerci and	ecdkdh
exerci are	lcedfe
exerci comes	deejef
exerci for	hddkdd
exerci has	gckefd
exerci is	hcbmde
exerci of	eeieff
exerci on	bbatcd
exerci with	ddflfe
exhibi	gdjbff
exist	ZVtcdi
exist @d	cWrefe
existi	blgbZh
existi candid	emefda
exists	ahRfYx
exists .	cYTbc0
exists and	dldkbc
exp	lZgfee
exp .	ldeeed
expand	feeeej
expans	dVnefi
expect	vhVlZX
expect .	etUkcV
expect @d	ngeZcd
expect a	vWhYhZ
expect all	dcleeg
expect an	reYeZd
expect and	ZfdsYd
expect anythi	anYcek
expect at	Xbcsde
expect by	Zeepbf
expect ctc	ffYqcc
expect exceed	fecifh
expect feedba	jcecma
expect for	cddnde
expect from	ekedfe
expect her	ldedef
expect in	pYgfdb
expect it	bldfde
expect more	eefkef
expect my	oddbee
expect our	lmYZbb
expect salary	ecasad
expect the	mfcYeh
expect things	dldeed
expect to	znVUdT
expect us	kkccec
expect with	ndccZj
expect within	deehie
expect word	idffff
expect you	RYWykZ
expedi	Xoeidc
expedi proces	akeidd
expens	dTxeWg
expens ?	egdedj
expens claim	easada
expens will	fedfej
experi	baeYa1
experi .	bakXYv
experi ;	feegfi
experi and	iZYccs
experi are	dpcdeb
experi by	cdnded
experi except	eeelec
experi for	eecifh
experi in	dcgddn
experi is	eddeem
experi meets	emdefc
experi of	efbdco
experi specif	feeefi
experi to	iadmfd
experi was	eeeeel
experi we	fcddfm
experi with	bblVdr
expert	kfeded
expire	UQikpk
expire .	cbcgne
expire @d	eZdkje
expire and	fceefl
expire in	Xdphdc
expire on	ffefif
explai	aSehhq
explai about	cajefj
explai how	gddkee
explai the	decodb
explan	dfeief
explan by	eeejef
explor	edjhdd
explor conver	fdekee
expo	eihdee
export	eeddem
exposu	feeefi
expres	hhVjdh
expres intere	imbdea
expres of	fcbeen
extend	agTWvk
extend .	dcYcrd
extend a	fceeem
extend an	dXaalr
extend for	cilddb
extend it	eZdild
extend its	ckeeef
extend the	nYYbjk
extend to	egddif
extend you	cdecng
extens	bYiene
extens #	feieff
extens .	fefckf
extern	gagjci
extern assess	gicfdg
extern ones	iefffe
extern review	djefee
extra	dcdfhj
extra leave	eebije
extra post	fchedj
extra time	ejeeee
extra week	fidffe
extra when	dcdjej
extrac	eWeqee
extrao	feeffh
extrem	fdgcfj
extrem high	fddefk
eye	gaQoZq
eye .	ecXqee
eye on	igYaco
eye out	edbefn
eye to	ifeffe
eyes	dgYdcp
eyes .	dlefdd
eze	feegfg
f	ficgbh
f along	chaicj
f d	icjded
f vet	fideeh
f2f	dYbmcm
fab	dcuccX
fab .	eaqddb
face	eawcaX
face .	edejfe
face in	giddee
face to	ddpfca
face with	feeiee
facili	eieeeg
facili .	feeffi
fact	ceSqje
fact that	lfcddg
fact was	bkdjec
fact you	fdefei
factor	dcnfcc
factor and	eaqceb
factor tour	cdhkde
facts	edejee
facult	blWfhi
facult and	chhfee
facult board	ikcdgb
facult comple	kceffe
facult counci	dfdeel
facult has	ehedie
facult of	ffedje
facult voted	dceedm
facult was	gjdeee
fail	oibbdb
failed	TeWbX0
failed .	gdeife
failed ;	Yqeded
failed the	befcdn
failed to	fchbek
failin	bmedkZ
failin which	ceeelf
fails	gddfei
failur	eefjef
failur to	eefjef
fair	kdpYbc
fair .	dgciai
fair ;	ehaeek
fair @p	eZoeee
fair and	mYhffd
fair enough	icejee
fair i	fakkda
fair in	hbnbed
fair is	Xajbgo
fair on	cipZcc
fair that	gjeeec
fair to	kpYXgZ
fair we	eieffe
fair winds	egddej
faithf	geobba
faithf .	deoccb
fake	dcdleh
fake d	ddeiei
fall	ijdeed
fall intern	ejeffd
fallen	cThegp
fallen i	hdfjde
fallen on	eceefl
fallen throug	dYgdeo
fallin	eafeel
fallin out	eafeel
falls	mTWggo
falls to	hkdeec
false	efdccn
famili	fckcdh
family	eQveed
family .	gdgclb
family a	eenddc
family comes	edneeb
family firm	cZpdhc
family i	femheX
family member	eddfej
family owned	eeZmdh
fan	edcfkg
fancy	WRqmfe
fancy a	dcjjdc
fancy it	aaagkn
fancy that	Zasedb
fantas	djhjca
fantas .	djhhda
faq	eZuXdc
faq .	ecobed
faq how	jcffff
far	YskTVk
far .	UxlcXV
far and	ekeeee
far as	feVYft
far but	lecefe
far from	eadden
far they	epbedc
far too	dbqbde
far you	fidfff
fare	banabn
fare .	ddbddo
farewe	Zatbec
farm	ZkOpgh
farm .	dfaden
farm manage	ikcgcZ
farm on	bfapec
farm says	dgbjci
farm shop	habYqe
farm with	clegce
farmer	ejheeb
farms	ehhded
farrug	iedhee
fast	gpZqVV
fast .	WuckYZ
fast as	doebec
fast you	iddide
faster	gjcbbj
faster .	hnbddb
fastin	eddnce
fastin .	eddnce
fat	cZeboj
fat envelo	cZedlj
father	hYpbhb
father .	ealblb
father says	djefff
fatima	fgefff
fatou	ckdchf
fault	gccoeb
favour	ZXaecy
favour .	gbWZis
favour and	hdefdi
favour at	ecefkf
favour before	edelfe
favour of	cfcdeo
fear	Vlbbcr
fear .	Updcek
feast	ncfcdc
feast of	ldgded
featur	dcbdgm
februa	ffieee
federa	Zgbehm
federa said	dbdeij
fee	Wfmcje
fee as	fefela
feed	bfpbfc
feed .	dhqcaa
feed call	dbkdeh
feed regard	ekehdd
feed wishes	ecpcdb
feed you	ebcdoe
feedba	jbcUYz
feedba .	VldZcs
feedba ?	eehdej
feedba and	fiedmY
feedba at	ehdkdd
feedba by	lbddcj
feedba call	WZcbcz
feedba can	ceedfm
feedba for	jdfeee
feedba form	ZnmbdZ
feedba from	ldZdfj
feedba has	ddeehi
feedba helps	bcoeec
feedba i	ekdeef
feedba if	Uceedu
feedba in	lceefe
feedba is	kbafdm
feedba latest	keedfe
feedba matter	damadj
feedba on	hdhXXq
feedba please	eddeel
feedba positi	iiZeeh
feedba report	fdeefj
feedba to	jhedfb
feedba was	dgeeej
feedba will	qabdee
feedba within	wWbade
feel	aTmaYy
feel able	fdecfl
feel better	hRmldf
feel free	ehfZgk
feel it	edbcbp
feel like	dcigci
feel that	echbdm
feel there	fcbefn
feel they	fefdfi
feelin	fXnYYp
feelin .	eakdej
feelin i	edeeem
feelin the	jgbcci
feels	kRYbcy
feels that	eYddeq
feels you	eaedeo
fees	cebmdi
fees are	deekee
feet	dkgcfd
feet .	ejdeef
felix	fdelfd
fell	bWOUp1
fell ill	gkeded
fell just	fddeek
fell off	lcadjd
fell on	WTZaqs
fell out	fjeffe
fell throug	daachp
fella	echeal
fella from	eYkfbk
fella who	fhcefi
fellow	lTgTnl
fellow .	idfdkb
fellow at	ndbece
fellow electe	dcadjl
fellow for	Yefeoe
fellow has	hedefi
fellow to	eebefm
felt	ZUhYU6
felt anothe	eeeeej
felt good	dgoeZb
felt it	eddlef
felt that	eYbbdv
felt the	ejZcco
felt you	ebcedp
felt your	edbeen
female	efdjee
femi	fddkef
femke	fgefff
fergus	iefefe
fern	eckdfg
fernan	ecifhf
fernda	kbbccm
fernda 's	icbcdm
ferrei	eccden
ferrei .	edceem
ferry	jekjcV
ferry 's	ggjfeZ
ferry .	fieefd
ferry not	ebemde
ferry to	lgedcc
festiv	Wlkcgd
festiv .	eidefh
festiv people	dbdclj
festiv till	Zindec
fetch	jadlde
fever	dedlef
few	bqXoba
few lines	ebboef
few more	ZzYWfb
few of	fejdfe
few questi	efekdd
few things	jddeeg
few words	fdeieg
fewer	dhbdem
fiber	egcekd
fico	eedeek
fictio	ddfjff
field	biXcgp
field .	dncdce
field engine	eejeef
field of	fddfek
field office	hdeied
field viktor	bcccmj
fierce	dbZgdo
fiftee	aXbjkl
fiftee minute	bbdkek
fiftee quid	ebdgmc
fifth	gVfrcb
fifty	bfqcad
fight	fikecb
fight for	fgkecc
figure	fTjlid
figure .	hbdfke
figure before	eZilde
figure first	emebee
file	dpejVd
file 's	enkadY
file .	bgngac
file an	ejedeg
file and	fbpheX
file can	edeled
file for	cWeddu
file goes	ekedee
file has	dlYdek
file here	fddfel
file hersel	gjdeee
file is	mkZjUb
file lacks	adcqde
file lies	dpbcec
file names	elbfed
file now	ggjdec
file number	fekcfe
file on	nhbdcb
file stays	edfeej
file the	idegee
file to	fdeked
file we	ccemee
file you	icehee
filed	jWracc
files	YsmbYY
files .	hbndec
files and	egdkde
files for	dhdeej
files on	jdfgee
fill	cWgvYh
fill .	feafem
fill any	fakefg
fill in	caa0Yc
fill it	bcmhag
fill out	ecbqdd
fill the	cggcdk
fill this	feeife
fill up	feeiff
filled	YUQcf9
filled .	cYQbh1
filled all	eddffk
filled and	imffdX
filled by	ehadrW
filled in	cffsZZ
filled intern	ecaddr
filled it	bXScc3
filled its	eaddep
filled on	daoeee
filled the	ZgVZft
filled this	feceek
fillin	aQumae
fillin in	ddmjca
fillin of	eVteeb
film	bgkdef
final	tVXodc
final .	ZbYxae
final and	dbekdj
final answer	0UbZcc
final but	eoeaec
final call	ngccec
final candid	eedkee
final commun	jcedei
final decisi	rfcXdd
final delibe	hjdded
final figure	ddddme
final interv	XanseV
final list	ikcbed
final merit	leddfe
final offer	dfeclf
final remind	dedndd
final result	kgdaeg
final round	bQgsck
final select	jdefff
final sign	gceeke
final stage	gbdjhd
final status	paeaee
final step	defkee
final three	ebeaep
final when	ejhefb
final with	ejedee
final word	qgcZdc
finali	jfTgYr
finali .	bacias
finali @d	kdeeee
finali and	pYccdk
finali by	keeeee
finali get	jeeeee
finali has	dleded
finali of	ddhjde
finali on	icddan
finali our	cvZddY
finali that	difdhf
finali the	dmdZej
finali to	dednde
finall	lLUapt
finall got	ebabmj
finals	lcfeed
financ	anikaY
financ .	dWlcco
financ @d	iefeff
financ about	h0ZXSc
financ and	fgYdjj
financ contro	fbkfff
financ direct	dldodU
financ financ	badeqb
financ gradua	fdieff
financ has	cbpded
financ is	hgibee
financ lady	dccode
financ lead	cZenie
financ meets	faenbe
financ people	feeiee
financ team	dbeodc
financ year	bjledb
finch	ibccob
finch .	eccepb
find	fXidjh
find .	cleefe
find a	cabgjm
find an	ciblde
find anothe	djgjeX
find attach	cbebqf
find below	ecjeff
find enclos	bdigid
find favour	eedfej
find in	eeefje
find it	bbcjdn
find me	emeecd
find our	lclYed
find out	5ZaXZX
find someth	ebceen
find that	feeefi
find the	Xalcne
find your	dYecph
findin	bcUjds
findin a	efXkel
findin the	feidfg
finds	almabd
finds you	bknbbb
fine	aPwkkT
fine .	gXseab
fine ;	ekdeee
fine a	diZdii
fine and	egafnb
fine for	eedkee
fine i	dYtddZ
fine that	hcdked
fine they	geleea
fine with	ebkgja
fine you	fddbme
finger	nfUqeT
finger at	dgamde
finger crosse	tmeUZY
finish	lhWbZo
finish .	ioQaam
finish @d	ldecfe
finish and	hcefhe
finish before	dalhef
finish by	ddelee
finish it	ealkdb
finish its	hhaedh
finish me	eckedg
finish my	dbmXna
finish on	yeZXca
finish the	frZchY
finish which	gkebee
finish your	dcgkXj
finlan	jbieed
fintec	dhekcc
fiona	gdjffc
fire	WTrjff
fire alarm	bXxadb
fire client	cbckig
fire drill	gbikdc
fire servic	dcYdgp
firear	kddffe
firefi	bhXhrX
firefi .	dfakjb
firm	iXhdob
firm #	eaehmd
firm 's	dbglde
firm .	gWgZll
firm and	ddjeib
firm answer	pZecgc
firm as	feeble
firm date	pbdbde
firm has	bbjdkf
firm in	eedled
firm is	boYhbe
firm offer	fecemd
firm will	igeeed
firm with	eapdec
firms	dhebek
firmwa	fffgff
first	apcegd
first .	eweXXc
first ?	cXhpdd
first @d	cffZnf
first aid	eacleh
first and	frbXjY
first but	maeaek
first call	dlhjcX
first chat	deelef
first choice	ZgWVqm
first class	kbddbm
first come	ddjkcc
first conver	fkdceg
first date	eZdqed
first day	iWZXrk
first five	fZneed
first for	edjgfc
first has	jgaeXl
first i	cjejdc
first in	edihde
first interv	dkgeZf
first messag	edelee
first month	bcjjde
first name	jhdeed
first of	eicfdi
first offer	ecaeqb
first on	agdbhl
first one	fichlV
first person	ebkcdk
first place	cmdeiZ
first ranked	fmdbcf
first round	ZtWdci
first said	bccjji
first select	hdfifd
first served	cdjkcc
first sift	eiccej
first so	dldeee
first stage	cWUuZl
first step	emdded
first talk	edcoec
first teleph	cheife
first the	dfcmbf
first then	dsdadb
first they	kmbXha
first thing	jacoda
first though	Xpeefd
first to	bhhana
first two	ecdmfc
first video	ekedfe
first we	dmadYl
first week	eleYhe
first workin	kcebje
first year	dckeef
first you	dcbddq
fiscal	eanchd
fiscal year	fbmfed
fish	bfedbo
fish .	dkhddd
fish we	fcdefl
fishin	meceed
fit	egRlZq
fit .	Wlbncf
fit a	iicfec
fit and	eedkee
fit but	leeeeb
fit for	Zfaceq
fit is	faeffm
fit one	bleefe
fit the	eeeieg
fit we	ledcfd
fitnes	gelbce
fitnes test	ggncbb
fits	fpSnZb
fits .	ZrYidb
fits ?	eeekde
fits your	fbdjfh
fitted	eacedo
fitter	eYYdiq
fittin	gbbdhl
fitzge	ddjfic
five	jVenee
five .	mYclce
five and	gZfjci
five are	fbdmee
five days	biXflg
five finali	gdddan
five interv	fldded
five minute	ZUpfld
five of	qZhgcY
five or	ffcgei
five others	cdcidk
five panel	djccei
five people	eaoced
five person	fhWeii
five questi	bdbqde
five things	fejeee
five time	fgagif
five tips	depaec
five to	ecdfkf
five weeks	eefdkf
five will	iidced
five with	kZeeje
fix	QVZ8da
fix a	aZcude
fix it	ddflee
fix the	Yfdrbd
fix your	dYdmkd
fixed	djXklZ
fixed .	ZnZhlY
fixed for	kbekdd
fixed term	eWiikc
fixed the	ebcegm
flagge	jiaaei
flagge for	jiaaei
flags	jhbdfe
flags .	jhbdfe
flat	feXgkh
flat .	dieale
flat and	ecdhdk
flat i	egbilZ
flat on	dabecr
flat out	bngdec
flatma	gUcenh
flatma has	ddsVed
flatma was	jdXpdX
flavou	eccidk
fleet	gfdaem
flexib	YXljie
flexib .	babmih
flexib so	fbiffh
flies	gejddd
flies back	iefeff
flight	eejncY
flight .	ebepdb
flight and	fddjeg
flight is	Zcfhii
flight on	ieeeef
flight so	elddiZ
flippe	ecegkd
flippe to	ecegkd
flood	ZXokdi
flood .	emaeee
floodi	echiee
floods	fggefd
floor	YWsrXZ
floor .	dVoqbX
floor so	eajicg
floris	dceeii
floris .	ddeeih
flour	ihbgdf
flour mill	gichde
flower	eXteeX
flu	gribcT
flu .	lhaeee
flu so	ejdhed
fluent	eZXccv
fly	Ybbknf
fly @d	jeeeee
fly to	Zifekf
fly you	ebdldh
flying	cbjife
flying in	eebkeg
flying out	ceobfc
focus	fceefk
focus on	fceefk
focusi	fcdefl
focusi on	fcdefl
folder	lUsaad
folder .	fekcdf
folder and	eZnedf
folks	fagodZ
folks .	eZdoec
follow	bhdbmf
follow .	SiXmsY
follow @d	eeddme
follow a	cXkkdi
follow by	fYYlqZ
follow comple	fecean
follow from	ckbekd
follow if	deckid
follow in	Zkeeie
follow its	eqYdfb
follow offer	fffdif
follow on	icehfe
follow once	eceeke
follow our	cenbYl
follow the	YbdYkt
follow to	eldgeb
follow up	ioXddd
follow us	dWqabk
follow with	ecdehj
follow within	leedee
follow your	gliVka
food	fbakbl
foods	tShZce
foods .	dbqdeb
fool	hZfeoZ
fools	eeieib
foot	dcjkdd
footba	cSxibX
footba .	dXqjbZ
footba and	eblfed
footer	dgeefi
footer .	dheedj
footwe	dbhmcd
for	dciidh
for #	XLpink
for .	abeflj
for ?	aldhdh
for @d	mYcobc
for @p	fmdhcZ
for @s	Tkigdk
for a	gbTyag
for accept	aWtfia
for admiss	deedfl
for ages	eneddd
for all	UjpYnV
for an	dbbzVc
for and	deehdi
for anothe	YdbtVi
for any	camdei
for anybod	eclcid
for anyone	eYseeZ
for anythi	Yolada
for applic	jbibdi
for applyi	khchYf
for appoin	Yadcpi
for approv	kkbddb
for as	dcjghd
for asking	fbaabt
for assist	fdkfed
for associ	ehbnea
for at	fcegfi
for attend	XpmWcg
for august	edeeih
for baz	deekef
for bearin	ilVdkb
for bees	cjWdjj
for being	WTnfgl
for both	dcckdl
for but	feecob
for callin	fdeieg
for candid	cfmdcf
for caring	ehcdej
for castel	eekhga
for certai	nbedee
for certif	elddee
for chasin	lmWcia
for chatti	gcaiek
for checki	cngddd
for choice	eeefei
for choosi	edmheX
for cleric	edeeih
for clerk	ddcbfo
for coffee	fcedel
for collec	cdmajd
for coming	lagVen
for commun	ejgdfe
for comple	mqbVfZ
for confir	ejibee
for connec	ecgncc
for consid	hjhfgU
for contac	edrceY
for contra	fedhdi
for contro	dgdled
for creati	fejefd
for custom	dleeee
for data	kddgdf
for dates	ecegej
for deeper	feeffi
for dental	ejcfef
for deputy	fkggbb
for docume	iXXubb
for donate	epZeed
for driver	fdcifj
for droppi	gkhdeZ
for each	hihfea
for edinbu	ehghdc
for either	bnfeed
for eligib	ideefh
for employ	eiegee
for evalua	eobcfd
for everyo	eblfcf
for everyt	Zavcdb
for examin	eieeff
for explai	dccggk
for expres	emdffc
for feedba	hZebcq
for fillin	eekeed
for financ	fbahem
for first	ecledf
for five	egieee
for flying	hiecfe
for follow	dcicek
for forth	YXT9YW
for four	eedgdj
for furthe	eqcbeb
for future	ebaeeq
for gettin	hVdedq
for giving	cZebdt
for good	cbTbcz
for gradua	feiefe
for group	nabZdl
for half	bbomab
for has	eZYdcu
for having	hdZdeo
for head	eiedfh
for headco	fieffe
for hearin	kbdied
for helpin	fdideg
for her	icpeXb
for him	cihgbf
for his	XhtYdZ
for holdin	fiafcj
for hoppin	ibkded
for how	aqkdcV
for id	feejdf
for inclus	hgYjdf
for intere	defdfk
for intern	ejobfV
for interv	fcVjZs
for irregu	jiaaei
for is	edkdeh
for it	XfjpVg
for its	oifVec
for januar	hddfei
for job	ebsaec
for joinin	fkhdcc
for keepin	djeefe
for kitche	edieeh
for l2	dcbped
for lab	ffiffe
for later	ehceek
for lead	edkegd
for leavin	ddcedn
for legal	hcafem
for lettin	ggrcdU
for librar	eicjed
for lindah	oXYnee
for long	hcdbnd
for mainte	bdqbed
for making	gUkcih
for marine	edelde
for me	Opehdh
for medica	cickce
for meetin	gqYZdf
for more	ariTnU
for museum	celffe
for my	fgaqYd
for new	blgbbf
for news	hceeei
for night	feZefn
for no	gcceel
for not	decelf
for nothin	eYbecs
for now	YR/VXb
for number	fbdned
for nurse	dekddg
for offeri	feejef
for office	cjefee
for on	fcpVgg
for one	fYbfas
for organi	hkceed
for other	dfcbdp
for others	eddden
for our	mbkdXg
for over	deoYef
for partic	egcdfk
for paymen	egjdfd
for payrol	ddleee
for people	cebpce
for person	dbanei
for placeh	Xfkkde
for places	jddcei
for planne	gdahek
for planni	edfjff
for poppin	fgjcde
for post	feeffi
for provid	eeclfe
for pushin	hhZheg
for questi	dejYme
for radio	gZZhhm
for reachi	dhcben
for readin	gclefc
for real	kddefe
for reason	eardeZ
for recept	fcleed
for recrui	dcndee
for regist	fbwWda
for resear	lZhefd
for retail	dcehfj
for return	fgcefi
for review	jnYedb
for right	fdeefj
for ringin	hdceek
for round	ZWa0cc
for saffro	dgkcdd
for school	idddej
for season	eeideh
for securi	efjeed
for sendin	jfoWYd
for senior	feeefi
for sergey	iicefd
for sharin	ddfieh
for shortl	iiceed
for showin	ffiffd
for sign	hcdfej
for signat	ecddnd
for site	cidiee
for sittin	cfccen
for six	ackjcf
for so	ffkfec
for some	dmccff
for somebo	eakdeh
for someon	ZaYdZ1
for someth	fdeefj
for speaki	gjXgfh
for specia	efjefd
for spendi	bgcdfm
for stoppi	ddnded
for store	gedkee
for submit	jeiecc
for sure	1Mdcec
for taking	ehjYci
for taste	kYkidZ
for teache	efcjfe
for techni	edjfef
for tellin	dZ0cbT
for ten	gYikbg
for that	VfbqYm
for the	cbhkeg
for their	godccb
for them	fhgdai
for this	aZkZZv
for those	fpkVba
for though	dcWkik
for three	dhamga
for throwi	eldefe
for train	fibeei
for traine	gcghee
for traini	bbndeh
for tram	apeced
for transl	gfddei
for travel	gbkadj
for twelve	egdjec
for two	gYchob
for update	fleded
for urgent	jcjcee
for us	gUhZip
for vacanc	edkdfe
for visiti	amjdeb
for volume	ldceff
for volunt	ebcdnf
for waitin	cdidcl
for ward	iahfdh
for wareho	diheed
for we	efgekb
for weeks	idXdhl
for went	ekeekX
for what	eXfXYx
for when	dhlefb
for where	feeefi
for which	ZeZihm
for whoeve	fukRYa
for word	cpbbde
for work	eZZddt
for year	feejee
for you	ecTlog
for your	eehhbh
for yours	edajfi
foreca	ebkifb
foreca .	ebkifb
foreig	gdieee
foreig minist	gdieff
forema	trMZcb
forema 's	mkcaec
forema .	ibceek
forema says	glbded
forema will	gjdeee
forens	ehefff
forese	edoibY
forese .	iedeeh
forese for	gcjefe
forese future	fZqedb
forese in	ejeieb
foreve	bkcenX
forget	cpidbX
forget .	fidfff
forget about	Xrdede
forget it	dddeem
forget that	daqdeb
forget the	lbdfhc
forget to	ehejeb
forget what	ijdced
forget you	ijcfec
forget your	fZocfd
forgiv	chiaal
forgiv me	dfcecm
forgiv the	efmccd
forgot	ktfdWU
forgot .	dpbeeb
forgot about	drbcdb
forgot it	ejeeee
forgot to	jNrkad
forgot you	jwUdZX
forgot your	dflbee
forkli	dYdicp
forkli licenc	ecYkdm
forkli operat	ecldef
forkli ticket	eddeek
form	ZbfzaZ
form #	djdjbd
form 's	eeemde
form .	highdX
form and	hiWjib
form attach	fedmce
form back	aYkrab
form by	bcckkd
form email	damahi
form for	cfckhd
form has	jcqZeY
form i	ecnfbe
form in	dfdmce
form is	blXrWf
form letter	ebbfcq
form of	edaeqa
form on	gbqacc
form reache	fdcden
form showed	fejbeh
form so	edbsbb
form this	eekdfd
form to	efbpcc
form was	jbhged
form we	edjffe
form which	edlgcd
form will	eldbhd
form with	edddmd
form you	gqbeba
formal	YVSi/X
formal .	dcbcni
formal before	eiefee
formal interv	ecfldf
formal it	ecekhd
formal letter	bbaYzb
formal now	lmabcb
formal offer	ZYYX6Z
format	ibepca
format by	edelee
format please	mbeefd
formed	eieefe
former	Wefuab
former collea	dbhled
former employ	ehdjde
forms	UigjoW
forms .	dbZbrd
forms @d	Zneefe
forms and	eilXgd
forms are	eepZbc
forms for	eedkef
forms in	ehecje
forms of	feejee
forms will	idehfe
forth	/EQ1YW
forth .	vYUsbV
forth ;	cpehdV
forth ?	efSxbZ
forth a	obecee
forth after	kgbkcY
forth and	/EdfbU
forth at	mWetaV
forth but	qZZbfh
forth by	oZakcc
forth either	6Jbced
forth for	nRatad
forth he	hXijgd
forth i	vaSgbe
forth if	oecbec
forth in	nYjdcc
forth is	cifnbZ
forth it	ZYmqdY
forth on	bcdoee
forth or	fceekd
forth s	dabsXh
forth she	pbcedd
forth so	kacecl
forth that	nccgec
forth the	meYXao
forth they	leZgkY
forth to	lWkecf
forth was	iiceed
forth we	mYedgg
forth when	uSZbkb
forth which	dbehel
forth with	eNc7YQ
forth work	daeoee
forth yes	deegck
forth you	lYlZdd
fortni	rXdded
forty	bYxbaa
forty .	dideeh
forty minute	eckged
forty people	ebmeed
forum	egheee
forwar	egbmbg
forwar .	cmYkWj
forwar ;	nddddd
forwar @d	dtdbeW
forwar a	efcgei
forwar and	eYZgin
forwar as	jaedel
forwar at	fidefg
forwar both	dbdpec
forwar but	dacefq
forwar for	diZgdl
forwar from	dYldhh
forwar i	fefiee
forwar it	nefdbc
forwar on	fedefj
forwar please	ecbgem
forwar the	doeaed
forwar to	dcgphV
forwar what	kdeeee
forwar with	dVYjdt
forwar you	cpcdfd
forwar your	bgjkcb
foster	eicecj
foster carer	ekdfed
fought	dYZafu
found	aToQgw
found #	feldec
found .	eigdia
found a	bWnZhj
found her	daVanp
found in	ekhced
found it	lXtaZY
found its	fchfdj
found more	eeeeej
found on	eejeff
found our	eYbeer
found out	dWadbw
found quite	ehdjeb
found someon	chYceo
found someth	dYvchV
found suitab	eacekj
found that	ebbeeo
found the	ZZrdia
found you	feagmd
found your	ddhfal
founda	jRfaqg
founda 's	mXhfec
founda has	edgZod
founda wishes	aebjmc
founde	ffalah
founde .	iYanch
founde after	eidied
founde in	eelded
founde read	dXjbil
founde reads	ikbeed
foundr	dmYcdl
four	aZTphp
four #	ebmeed
four .	aYWljn
four ?	eeelee
four and	ikcced
four candid	bndbee
four cities	dcndec
four day	cfiZld
four days	bYlapa
four for	eeelcd
four hours	daWsch
four interv	fdeidg
four of	leYlZh
four or	cheiee
four passpo	ecehje
four people	hfakia
four places	feffei
four questi	eefiff
four rounds	ebbdep
four times	decdco
four to	cbdhem
four years	eeebkg
fourte	ihdcfe
fourth	bXfeas
fourth and	eZbZds
fourth floor	fekcff
fourth interv	bcjiee
fp	eggffe
fracti	ffeief
frame	dmidea
france	kbihfX
france .	lalgdY
france and	ehedie
frank	hiaajf
frank .	efdgck
frank it	lcecib
frankf	egdked
franki	ldeegb
franki machin	ldeegb
frankl	dhiefd
frau	defjdf
frauds	dacdkl
frauds my	dZddkl
free	caljdf
free .	bjnbeb
free ?	ebcqdd
free @d	bbbsdd
free again	diedie
free and	Zbegpe
free for	eaggdk
free forth	cceoee
free from	fdcele
free in	dkefee
free just	hiecee
free lunch	ehldbd
free of	ecobee
free parkin	ebndee
free to	jfbXdo
free we	dgeiee
free>again	ejafff
free>answer	YpUreY
free>ask	geXlgf
free>away	gcchfh
free>bye	eedieh
free>chosen	kececi
free>closed	fcrflP
free>date	iadpea
free>decide	gjYpaZ
free>free	cVX6ba
free>give	dhjhad
free>goon	Zndahh
free>hear	hlfZgb
free>hold	echife
free>if	gjjfgU
free>joy	ckcZdn
free>match	fYamdl
free>me	iUiohY
free>meet	bbewab
free>news	dtXdcc
free>not	ZnaZii
free>offer	acdYvc
free>others	nRofbd
free>papers	inZRne
free>post	fZkagi
free>review	fjZjgc
free>said	jbjiba
free>soon	Tudfdd
free>sorry	fdeefk
free>start	fkhaed
free>step	bYbqhg
free>thanks	gbigdg
free>them	chgeeh
free>wait	gdfaih
free>will	fbapha
free>you	bZbmlg
freela	cmYZbn
freela .	ekbeeh
freeze	aO3ggX
freeze .	dXtddb
freeze across	eZpdec
freeze has	fdaleh
freeze is	eXelie
freeze lifts	eanefe
freeze on	hdkedd
freeze the	ecmefd
freita	edkeee
freita bei	edkeee
french	eZYibt
french .	feefej
freque	dgjeee
fresh	fhelcb
fresh applic	eeejee
freund	jeeefe
freund grüßen	jeeefe
freya	eeeheg
friday	lVtZhS
friday .	jWniba
friday off	defeke
friend	UXwZSs
friend .	dZudZa
friend ?	fembee
friend and	edieff
friend at	ecicdk
friend in	cnbebj
friend nudge	dgjeed
friend of	dYkcdj
friend said	dbbdep
friend who	ecijZh
friesl	feehhd
from	ibhchf
from #	bWomcc
from @d	XapTzZ
from @p	mcgbkX
from @t	acipad
from a	jQlhfd
from above	fYocdg
from abroad	alnXdc
from accoun	ecbedo
from accra	gbjcjd
from agency	ehfhfc
from all	aU1UnU
from an	Ybegoe
from anothe	ejcedi
from call	bgifbi
from callin	efiefe
from cape	fddeel
from client	mdbdcj
from consid	ebpdeb
from cork	dddeem
from curren	bepead
from day	ccedki
from differ	hhecfe
from dublin	fccdem
from durban	icadlf
from everyo	eZsdbd
from forth	djdVqY
from founde	dgkbah
from four	edeefk
from head	hZmaci
from her	jhecgb
from here	itfbZV
from him	tabgcb
from his	mceeed
from hols	lddeee
from home	bafauZ
from hr	ajXesa
from in	eiffff
from inside	aaZbay
from interv	tabbdb
from it	dmacdi
from jena	naYbnc
from kadry	ecZdmi
from leave	nhbbee
from leeds	Zdefbo
from me	zRedXj
from my	YhvShZ
from next	dfdcnb
from nine	eiebke
from now	jbdjcf
from one	ffhjdY
from other	ihdeed
from our	bccnhf
from outsid	feefej
from panel	iidded
from parent	fhcffh
from partne	ibeeei
from payrol	eejefe
from people	dZcrdd
from person	maeeib
from perth	dmedhc
from placeh	fekffc
from porto	hjfZef
from possib	eibkec
from recept	fcoddc
from rh	mdfeea
from room	eclaid
from scratc	ekdfde
from sligo	eYkfbk
from talent	eihdec
from that	egjdee
from the	jYddgk
from their	dcheig
from them	QtgYZn
from there	b2SccY
from this	ZschcY
from three	hdiefe
from time	feieef
from two	ZfqecZ
from unknow	hcmfdZ
from upstai	hlcfce
from us	xtRSdb
from what	jbjdfb
from when	edcqae
from which	drccdZ
from whom	ehcjde
from within	SWYaZ6
from you	NOf/hY
from your	YYouaX
front	ZXkueY
front .	eekeee
front and	dddnde
front desk	aRudhd
front of	ebUvhZ
front office	cndjZc
fronte	jcjced
fronte develo	fejeee
froze	YX0abY
froze on	edkfee
frozen	bF/ZZK
frozen .	dVxecZ
frozen all	eclefd
frozen as	fblefe
frozen by	daqeeb
frozen everyt	eanffd
frozen follow	ffiffe
frozen for	fdkefd
frozen in	fejfed
frozen is	jkZfee
frozen not	felfeb
frozen the	ffiffe
frozen until	edlefe
fruit	efndad
frustr	dbmdeg
frustr .	ecnefc
frustr after	fbfefk
fte	eelcee
fulfil	iecefi
fulfil the	ideefg
full	Vcfbrj
full .	YimjdZ
full and	ebhben
full applic	eeeife
full attent	epaeea
full counci	dlXccm
full of	cVwbcb
full right	dhYceo
full stack	eieefg
full stop	iYfddl
full time	cYXS7Y
fully	eZbidp
fully booked	geeeei
fully remote	eddkeg
fun	daubdb
fun .	dcpdeb
fun meetin	edmeec
fun to	fefefi
functi	ecZlif
functi the	ebadkj
fund	hXqddd
fund contri	edkefe
fund the	fdjfee
funded	hhicea
funded .	jgdfed
funded and	ejedge
funder	jleZbf
funder has	dpddeZ
fundin	cnZWik
fundin body	fdifff
fundin counci	ibhffe
fundin decisi	fbdfel
fundin for	elicdb
fundin is	jjbdee
fundin partne	ejWfdl
fundra	YYhZbv
funds	gckfgc
funera	dlcadi
funera @d	hbedek
funny	dZscea
furnac	egehee
furnis	WbZybd
furnit	ameeef
furthe	bgkcbk
furthe .	aWWjZ1
furthe action	dmmbfW
furthe along	eYceeq
furthe and	lbdfdg
furthe as	feeefi
furthe at	fcmefb
furthe candid	kccgeg
furthe commun	dtZYdb
furthe docume	ckjbed
furthe i	eafkeh
furthe inform	ejfded
furthe interv	jgcdib
furthe intima	eiheec
furthe messag	dcoefa
furthe notice	cercdZ
furthe on	eodeeZ
furthe profes	fekefc
furthe refere	flfbee
furthe than	eYageq
furthe that	fkecfe
furthe the	ebcode
furthe to	dceYmj
furthe vacanc	eieeef
furthe we	ekedef
furthe with	cahgdl
fusion	ddcned
fuss	ebchld
future	ahbZdt
future .	Ysdcce
future ;	fckffd
future endeav	fdbeen
future manage	ehdcje
future openin	fdbffm
future opport	feeefi
future vacanc	fdieff
future we	fddfek
fw	dhiYnZ
fw please	digZnZ
fête	ekcdfg
fête .	fiefff
fête thank	gdkdee
fête thanks	fedefk
fête we	dnache
für	ecneed
für das	edleee
g	diegcg
g #	diefcg
gabrie	iXZhdn
gaffer	jbdfdi
gaffer and	jefefe
gainin	eeddel
gainin a	eeddel
gains	bbejke
gains a	bbejke
gala	cZrdec
gallag	hdeefh
galler	geYdhl
galler direct	djchdf
galway	cciqYd
galway 's	adbmdj
galway .	ehhgZg
galway and	Zcjmdc
game	apXiah
game .	ercbdb
game barist	efajcj
games	edejgd
gang	kXajdk
gang boss	jbcedl
gap	cdelff
gap .	fideef
gap in	dddjgg
garage	dcjifc
garda	eYnibd
garda vettin	fffjcf
garden	dccbho
garden .	icccfk
garden and	cdddli
garden centre	fkbgdf
garden ref	diefcg
gareth	gdedek
gas	egjffa
gate	hUhoiX
gate #	ZcWwbe
gate .	icnWfd
gather	ndYghb
gather from	beeejh
gave	Zcgbcs
gave a	dbbcer
gave it	YRWZa6
gave its	Xieddn
gave me	hgkqfJ
gave on	edobed
gave the	eUXdgv
gave us	lcafcj
gave you	XzWcbd
gaz	dhieed
gazett	hjdded
gcse	Xmeife
gcse result	Xmejee
gdansk	fdffei
gdpr	daliec
gdynia	fdkeee
gear	dehhee
gearbo	eZkeei
gemma	dieefg
gender	lblbdc
genera	iVpdgc
genera inbox	ecleed
genera mailbo	edkeef
genera manage	ckcggd
genera messag	egjeed
genera the	cbeene
genero	bitTda
genero with	eflcee
geneva	aickeg
geneva .	aickeg
gentle	feYecp
gentle .	ecaeeo
gentle correc	gideed
gently	caZcdt
genuin	dficei
geoff	ihmWbb
geoff told	klbacc
geolog	feiffd
georgi	fffgff
german	mZUiYp
german .	igeceh
german is	icehef
german so	eieeef
gesprä	ncfdec
gesprä .	feiefe
get	qhbeda
get #	ieeege
get .	eclfed
get @d	amehdd
get @s	bbdngd
get a	7hXaWU
get an	wnWVbW
get announ	ocZdef
get anothe	feeife
get any	dckeeh
get back	qxYSYW
get better	cdrbdc
get bored	adfdeo
get feedba	gdeefi
get her	eYcnie
get him	cjehee
get hold	iccheh
get home	dfqZcb
get in	ZrVgka
get inform	kdeeee
get is	cndece
get it	bJfqXx
get locked	Ymbkee
get me	deflcf
get measur	fdcdpb
get my	niZfbc
get notice	edrXfe
get on	cmcged
get one	qhadba
get our	whcXZY
get out	mgadee
get past	calbdm
get round	ahlgcd
get some	bWsdee
get starte	dgfbke
get that	jjbhda
get the	oQZfng
get their	iidded
get them	lcchde
get there	bjnceY
get this	cbanfi
get throug	crbbdd
get to	VlmljP
get told	oadeee
get up	dgjeee
get well	edkdhc
get word	Vsbeee
get you	gVXxce
get your	hZZiji
gethin	dcenec
gets	2uZPTU
gets a	wgWZdY
gets an	ncdcee
gets back	lgcdee
gets done	naddef
gets her	dmddff
gets hired	epeeeY
gets it	guffUY
gets signed	hiddee
gets stuck	iakcee
gets that	elddee
gets the	vYfYcd
gets to	Zcofdd
gets told	jdeeff
gettin	dZdZgs
gettin a	kTndci
gettin as	fddeek
gettin back	lmZbdc
gettin hired	fchffh
gettin in	cYgfen
gettin one	eeedel
gettin the	dfedld
gettin this	fdeffi
gettin to	aijccg
gettin your	febfkg
ghent	aUjilh
ghent .	cWcjmh
ghoste	ceYWYx
ghoste for	cbcaer
ghoste me	bfddem
ghoste they	jhdeed
gift	bZnaek
gift to	fbdegl
gifts	fdicdj
gig	eSaZtj
gig .	eaYeio
gig to	cbccrZ
gillia	iecefi
girl	hZdUax
girl .	efdedk
girl and	dbccdp
girl from	kbeack
girl said	alfffe
girl who	ebbedp
girl with	edcddn
girls	deafdm
gist	dYWhct
github	idckdd
give	ngXfhd
give .	dTjdas
give a	ZZZrck
give everyo	gkddde
give feedba	cldeef
give him	mjccdb
give his	jeedff
give indivi	hZeefk
give interi	djeffe
give it	mlSala
give me	nkQgiY
give my	ZZtegZ
give notice	fmcded
give priori	edceel
give reason	fceeel
give the	YZmghf
give them	eXbljh
give up	cpZZif
give us	phSmeW
give you	rgbYib
give your	eefjef
give>again	Wcgknb
give>answer	gklZdb
give>ask	eYgrda
give>away	igceja
give>bye	deebhl
give>chosen	ihiXfe
give>closed	gatlYU
give>date	iXXzgY
give>decide	igYcel
give>free	gWdzaY
give>give	adV2bZ
give>goon	dlicfa
give>hear	ilafcd
give>hold	elblZb
give>if	lacnZe
give>joy	bZhWok
give>match	bYrjcY
give>me	cVb0Zi
give>meet	dedpcb
give>news	soSeYb
give>not	kaiiZd
give>offer	VfYfud
give>others	fSudae
give>papers	ccZxeb
give>post	ilcebe
give>receipt	napZaa
give>refuse	eecdem
give>review	dwadcY
give>said	Vhjijb
give>soon	Zjfmbb
give>start	cjabob
give>step	YiYxdZ
give>thanks	dbljce
give>them	eZcohe
give>wait	bamifd
give>will	gYWydd
give>you	baenkc
given	jZQbhx
given .	ZrYfde
given a	ofbddd
given away	dWaedu
given by	jceied
given her	hceeej
given it	dWWca1
given me	bdVkuU
given one	fgfdfi
given over	ekdffe
given that	ldddee
given the	XRUWm2
given to	acWlar
given until	pcddec
given up	Vpibib
given us	djefee
given your	nkbbbb
gives	whWbgU
gives his	leeeee
gives its	obidbb
gives me	haahmd
gives the	endced
gives us	gjbeic
giving	akQjpd
giving dates	bneeed
giving me	dacmjd
giving notice	eibdjd
giving role	feeffi
giving us	cabjcp
giving you	ZkYisT
glad	Xeehpa
glad if	dZcmhh
glad the	dhqcYZ
glad to	XgXhmi
glad you	gkkhYY
gladly	dgjXhg
gladly .	ekedee
gladly see	efeefi
glass	ejeeee
glassd	bneede
glasse	dZpfdc
glassw	fffffg
glitch	fgdeei
global	edjeff
glorio	kkbceb
glorio mess	kkbceb
glowin	ejVcco
glowin .	goaced
glowin and	eeceek
gm	gnbced
gmc	fidefe
go	hfZkcg
go .	hWidcm
go @d	dldfed
go a	eclhdd
go ahead	lmfZlR
go and	dgfgci
go any	ddXxbb
go at	egbnce
go back	hdldhY
go before	jcfeff
go by	glecec
go call	gobcbc
go down	dadiih
go either	dndbed
go for	iajhce
go from	Yticaa
go furthe	bWZran
go home	kcebie
go i	macdeh
go in	eVTlYy
go no	kaedei
go of	edceem
go on	VfdtYi
go or	mdeded
go out	+nPVNS
go over	bYamoc
go proces	iheefd
go straig	dcgneZ
go that	dlZhkY
go throug	hgVdne
go thru	gbeeke
go to	geiifY
go togeth	eadeeo
go up	iifWnX
go with	WgXWiw
go your	dambdj
goal	rZbded
goal is	rZbded
goalpo	eleeed
goalpo .	eleeed
goat	ecoddc
goat .	ecoddc
god	efYbng
god 's	cebdof
god .	keedef
god bless	hebedk
god knows	ejeeee
goes	pdfcbd
goes .	jdbdek
goes any	eciied
goes back	anegeb
goes but	fUdeml
goes by	hZldbi
goes can	dcende
goes in	ijfcec
goes into	bdlddg
goes on	mjiZcX
goes out	taZZia
goes the	hXpedc
goes to	WrVgfh
goes up	pccced
goes we	ehbdel
goes well	drZecc
goes with	eibgdi
goes withou	iYnhdZ
goes your	ejfcff
goh	feeiee
going	jicWco
going .	cneidZ
going ahead	diaeel
going any	eglced
going back	bankdb
going forwar	ffeeei
going furthe	lceceg
going on	aluUaY
going out	leeedd
going throug	Y2Tcbc
going to	lgZXem
going well	kdfdfe
going with	gLbZY5
gone	ZiVbex
gone .	WTXfh1
gone ;	ahddhi
gone ahead	fedffi
gone and	Yoabao
gone anothe	fjeffe
gone astray	deeifg
gone away	ejcedh
gone becaus	dkcdgf
gone but	fddewQ
gone cold	eldeec
gone for	cZWccz
gone in	eceieh
gone into	edlfed
gone off	gdleeb
gone on	fdifeg
gone quiet	WzhkXN
gone sick	ifefed
gone since	Xnbedk
gone the	cjejec
gone they	feeedk
gone throug	fajlcc
gone to	kZYYes
gone up	hhgglS
gone with	hTUVe3
good	eejfbg
good .	cYVldr
good ?	bYWzbd
good @d	ecrfbY
good about	efideg
good accoun	eddeel
good aftern	gkdgZg
good and	ecXees
good as	ZrXacm
good at	idbfei
good but	biTcgq
good day	fiYlcf
good enough	neaUji
good evenin	kdlXbj
good fit	miagcZ
good for	bXnlWh
good hands	cldeef
good humour	edmeed
good impres	ekeedf
good interv	efbden
good job	efeefi
good look	jabdlf
good luck	aSphZl
good match	elceef
good mornin	bhUlfl
good news	aUblse
good number	eeeiee
good of	kcmbad
good one	ealcla
good ops	eZdgem
good or	qdeccc
good order	ddidhg
good part	feaelf
good people	lrXbWd
good plan	hhgcde
good questi	hmaZeg
good rigger	edfked
good sign	dubbba
good start	eekecf
good talk	eljaac
good teache	edegei
good thanks	eejffe
good that	elbdef
good they	mcdgcd
good things	fdedke
good time	ZuaibY
good to	hY6UYS
good way	dgWjnb
good wishes	hchfef
good word	cndeee
good you	fffdje
goodby	iShZlj
goodby for	fcieeh
goodby to	kZfcbl
goodne	ameeff
goodne knows	ameeff
goods	ecgeej
google	eddmee
google meet	edejff
goon>again	Znfhbd
goon>answer	ebdnYk
goon>ask	dcepZg
goon>away	eeaden
goon>bye	efafel
goon>chosen	dhjbcg
goon>closed	ebidej
goon>date	pVbdel
goon>decide	goYkbX
goon>free	leaYco
goon>give	YkTsgb
goon>goon	abWmau
goon>hear	cesaca
goon>if	ZngVhg
goon>joy	ecbnee
goon>match	cdWnbo
goon>me	Yhffei
goon>meet	jhZjiW
goon>news	mlgYcV
goon>not	hSyeZa
goon>offer	cUjkfi
goon>others	chVYcx
goon>papers	ceY0aU
goon>post	bcfdgl
goon>review	bjXkbk
goon>said	VhhXmh
goon>soon	jiecfd
goon>sorry	eZleeh
goon>start	ajZWkn
goon>step	aYaxdg
goon>thanks	femddc
goon>them	bigfhd
goon>wait	dwVdeY
goon>will	cweaZc
goon>you	cfYmek
gorau	ecjdei
gordon	bbeoee
got	dYeemj
got #	gceddl
got .	ajciaj
got @d	eidbgi
got @p	elcdgc
got @s	VXZ0ca
got a	ZmYjdh
got all	fmdeeb
got an	cbpcfb
got anothe	bldbnY
got any	jYdffk
got asked	ebbrda
got back	heihdb
got banerj	liaded
got binned	edUees
got bumped	licbed
got filled	eeceel
got for	fndbde
got frozen	caqeec
got her	gaYact
got hired	daodbg
got his	ZkVbZs
got hold	fbabmj
got home	bhobhX
got in	dUWoas
got into	fdhiee
got it	eHXO7p
got moved	dldfed
got my	iffaZl
got no	bcuddX
got nothin	dbdfen
got off	gaXgqc
got on	ZlZldg
got one	dgbajj
got our	edagem
got out	dfgddi
got pulled	echeei
got put	ehiffb
got questi	fefdjf
got quite	dmedee
got reject	eileeZ
got round	eoiadX
got second	egdeej
got someth	ejjgdZ
got the	URZb6h
got them	ecmfed
got this	ijceed
got throug	djiebd
got till	hdeide
got to	ggV1VT
got told	obecde
got two	jiehZb
got until	kZZend
got word	edeegi
got you	ngcecb
got your	lgySYS
got yourse	ddaile
gov	jgbbgg
gov 's	jgbbgg
govern	igdYig
govern .	cmbgee
govern all	fejeee
govern answer	ocbeed
govern appoin	feceek
govern are	ejdeeg
govern body	fbjdid
govern have	efjcbh
govern meet	idegee
govern met	Yfbilh
govern want	fcfeek
govern were	dieeic
govern will	heieed
gp	ecmlcY
gr8	eeegfi
gr8 to	eeegfi
grab	cXctbf
grab a	ebgieh
grab whatev	eccnee
grace	fhbbnc
gracia	caqded
gracia por	ebneed
gracio	eibefi
gracio about	eibefi
grad	ehcfgh
grade	UrUVxc
grade #	ajaZof
grade .	dfkefb
grade and	lfdeec
grade from	ekebfe
grade so	fefeif
graded	idefff
grades	gcdieh
grades .	eddiei
gradin	fiYddl
gradua	cZlchi
gradua .	ekbeeh
gradua engine	fekgfb
gradua from	ebbddr
gradua progra	fdejch
gradua recrui	idgefe
gradua scheme	egbfle
gradua team	ciefff
grain	dhjZeh
grand	aWZfkp
grand .	bjehef
grand rapids	eejfed
granda	Zdbbph
grandm	eblged
grant	VVkhlm
grant agreem	bgeeke
grant came	cocdhb
grant come	kfebee
grant is	ecmffc
grant panel	aiceel
grant that	fedffi
grant was	ecdeoc
grant you	Zbdsed
grante	fhUbgo
grante and	cjbddk
grante me	ieZeek
grants	fdgiee
grants office	fdfjee
gratef	gZgmdd
gratef for	ebhkcf
gratef if	egcnea
gratef that	hbmddd
gratef to	fefeie
gratit	edddfl
graz	efVdgp
graz .	ebcecp
graz wrote	gaafjj
grazie	dZsddY
great	Zdlffg
great .	Zgeobf
great @d	eiZame
great and	mfaecg
great but	edceco
great chat	ddobdg
great chatti	ehjeec
great conver	edjeef
great day	dlhced
great deal	dhcdkd
great fit	eicfge
great forth	adtabd
great i	cddpdd
great interv	deidgg
great match	eZdndh
great meetin	delZfg
great news	adXqkb
great pleasu	ecabtb
great speaki	eddmfc
great stuff	elcchd
great talkin	hiecff
great that	lbldYe
great to	figgdd
great way	feeffi
great with	eedeek
greatl	dXrgdb
green	iXhfhg
green light	mheZde
greeti	hawXZX
greeti .	cglbdg
greeti from	mbhcec
greeti to	fauZbb
greg	gefffg
greta	ecfgfi
grid	cdbgdn
grid by	efejff
grill	cccrbd
grill you	fddnce
grinni	ejdehd
grinni .	ejdehd
grocer	ffcffj
groet	feffei
groetj	gffgff
groomi	ffbhei
gross	ebdgme
grotto	iddidd
ground	nbfahe
ground .	jbdeje
group	gdbmbg
group .	bjbikZ
group and	dbkjcf
group cfo	feejee
group day	Zbatdc
group discus	kchaff
group exerci	gkZlaa
group functi	feceig
group has	dZncak
group interv	dhYhcl
group level	geceld
group meets	iefeff
group of	hcdldd
group which	eedefk
group will	ekefed
groups	haleed
grow	edeldd
growin	ihejdY
growth	dbmfcg
growth market	dekffd
grüße	ekdeee
grüßen	jeeefe
gs	ffeegf
guaran	ftfbeR
guaran 's	feejee
guaran .	emchad
guaran an	epcaec
guaran and	ekedfd
guaran forms	eeeejf
guaran of	elgdfb
guaran that	Zpeddd
guard	cZigih
guard .	cbchii
guardr	dbeodd
guess	U3PVma
guess .	WzbcfW
guess i	bXddmn
guess is	isXbab
guess when	eidffe
guess who	efcdme
guesse	eiceeh
guesse from	egdeei
guessi	S2cZeX
guessi .	crfbdZ
guessi if	Zodeee
guest	efhgee
guesth	fefhef
guidan	egdkee
guidan .	eddlee
guide	fhhdfe
guides	dWencj
gunawa	dmYedh
gut	bqdddd
gut says	emeddd
guten	fffhee
gutted	cVabZ1
gutted but	edjeef
gutted for	daadct
guy	dcbcfq
guy .	ffYfdn
guy from	edefek
guy said	fihoYX
guy says	gkchdb
guy sry	dbeeen
guy we	dYbdmk
guy who	edeffk
guys	hfffff
gwen	ddhiee
gym	bYtgYc
gym .	cZqhZd
gyms	dgaled
h	eeaofd
ha	dYubca
ha .	ebrYdc
haben	ecleee
haben ihre	ecmeed
habit	gjfded
habit of	gjfded
hack	egefeh
hackat	hdcefj
hacker	ciamde
had	acfYew
had #	gdbcdo
had .	Zfcdqc
had a	dapbak
had all	dbddgn
had alread	fddeel
had an	gjoYZc
had applie	fjleba
had appoin	edcfdm
had asked	omWcYc
had been	iYZZfs
had better	cjbmaf
had change	Xctebb
had closed	fecffk
had done	eaebep
had enough	ebjmea
had expect	Xwcbcb
had failed	eldjeX
had feedba	Zdgeki
had from	haleed
had given	hdeecj
had gone	ecdmib
had got	gccemc
had had	damceh
had heard	ddndee
had hired	eceedl
had his	aWocem
had hoped	gpYZXh
had i	dXclem
had it	hrXXWi
had its	boheda
had lots	maedee
had many	fddeek
had missed	bYZddu
had more	dgdcfl
had my	Zpaagh
had need	gdUujT
had no	dvUcjU
had not	YRQtXz
had nothin	lgdedd
had one	fdefej
had only	fefefi
had origin	Xjmbge
had our	jebccl
had over	iiaddh
had passed	eeeeej
had planne	Yqbcde
had promis	TgYljm
had run	eideeg
had said	nXkakZ
had sent	dbceik
had some	eekeee
had someth	eZheel
had spelle	dajcih
had the	YZhaln
had them	jiZcjb
had there	fcddbo
had they	jedleY
had though	ekeeed
had time	eiebkd
had to	dKsUZy
had told	ZmYbdn
had two	dVWgkq
had wanted	YcbbZx
had with	eakeeh
had worked	fefdek
had you	hjZZXp
had your	ZbjWoi
had yours	iefeff
haddad	icdjed
haggle	fkadid
haha	YnqZYW
haha yes	Zgrcab
hair	fgfffe
halden	eelecd
half	mZmmYV
half .	ddegkd
half a	fddhid
half an	gVmqXY
half day	bebsbc
half five	hYemee
half hour	edejef
half of	fldWek
half shift	feeief
half ten	Zedqce
half term	ojhWbZ
half the	kljZbU
half two	daocee
half way	ebicld
halfwa	dkieeZ
hall	ZWpoac
hall .	Zacwcb
hall on	efiefe
hallo	kebeal
hallo mr	ecchfj
hallor	ecbhdm
halt	eXsdec
halt to	eclffd
halted	bL/caV
halted .	dbpeeb
halted ;	fZmffe
halvor	fgffff
hambur	hdmdda
hamish	efejed
hamza	ejddeg
hand	jYWhtb
hand .	jZaZqf
hand and	edcaof
hand in	XbTwnY
hand it	bbZwbd
hand me	jdfeff
hand on	uhYYbb
hand said	edndcd
hand that	feeeje
hand the	feeefj
hand we	egecie
hand your	gneaec
handbo	fehege
handed	Yocafh
handed in	dqYhca
handed me	eddfld
handed over	dbldid
handed to	fodaed
handed your	drYeec
handfu	dkaadl
handfu .	egcdek
handfu of	ekcdeh
handin	Zfcnef
handin in	aceoed
handle	dbenYk
handle .	ihhdeb
handle but	deeled
handle by	idkcec
handle the	jZdidh
handle urgent	bdmeee
handle your	eieeff
handli	edcfem
handou	gfeeeg
hands	doMYgs
hands .	bmcZif
hands by	mZdjcd
hands of	bqYjbc
hands on	dYbcet
handsh	ebhdpX
handwr	ddelee
handy	eeeief
handy .	feeiff
hang	cuXfYc
hang in	gddibj
hang on	eraddd
hang tight	dvYcda
hangin	joebba
hangin in	dmdeed
hangin on	fkddef
hangin over	keeeee
hangs	doeeec
hangs on	doceec
hank	ecdoce
hannah	feeefj
hannov	fbgdek
happen	clsacU
happen .	jrkgWO
happen after	chjeed
happen and	Xmelea
happen i	eceffk
happen in	dgZmee
happen next	diqWgZ
happen now	cfobbd
happen on	gdiefe
happen over	famdee
happen to	eYqeec
happen with	ePteej
happie	eUbeiq
happie note	gbegdk
happil	fdeeej
happy	aYlcqc
happy .	aibhmb
happy @d	Ziecke
happy birthd	cYwcba
happy diwali	eenedd
happy easter	edoebc
happy for	edcjhe
happy holida	deodaf
happy new	pdlfVZ
happy return	djmcdZ
happy thanks	haoeda
happy that	eeefie
happy to	XUZdzl
happy with	jhYhia
happy you	eegeie
harbou	adfcki
harbou author	gehake
harbou festiv	Zindec
harbou job	bkgdYi
harbou master	faVfmk
harbou pilot	igdcic
hard	XegZdt
hard .	icXdcp
hard and	diefff
hard choice	cdcdhn
hard feelin	cVoccn
hard hat	dgdfjd
hard to	arcZbi
harder	ebZeep
harder to	ebZeep
hardly	fceemc
harm	efldec
harm in	fiefee
harrie	fgefff
harrow	iccbmd
harves	ecmafe
harves achter	gchfhc
harves and	dldeee
harves before	egdeei
has	chhZem
has .	gmbaib
has @s	mZegee
has a	hjhcbc
has accept	dYZdaz
has agreed	dXdnkc
has all	atbcda
has alread	eaades
has an	fkhceb
has announ	eZpeed
has anyone	encheZ
has appoin	aabcaw
has approv	cXYguf
has arrive	gaqbdb
has as	ebdeji
has asked	dfebkg
has become	gdeeje
has been	eeqYZl
has begun	enfefX
has blocke	cUyddZ
has broken	cneeec
has called	ffcefk
has cancel	eccffm
has caught	deekfe
has change	acZcdu
has chosen	cSWci0
has closed	bmecch
has come	dqeakU
has comple	fbcdeo
has conclu	chbeel
has confir	gkdefc
has convin	eeeiff
has decide	ZOUUl7
has declin	ecYedq
has done	cfXkcl
has drawn	feejee
has droppe	ehcjkZ
has electe	cbadkm
has ended	gcYdep
has engage	eXbdes
has enough	abZbdt
has every	gledcc
has expire	fdeefj
has extend	ckeeef
has failed	caiadm
has fallen	cabfas
has filled	ecdefl
has finish	labeei
has flu	lfagee
has forwar	chdkee
has found	cVeXjq
has frozen	dWueeb
has given	edZafr
has gone	kYcWdt
has got	jbebdl
has had	biabbp
has handed	dsZeeZ
has happen	Yodegd
has her	WooXdb
has his	bcsVeg
has impose	eZjebm
has inform	ebdefn
has inspec	dsWfeb
has issued	ebgeld
has it	slaaaY
has its	fUfckl
has just	fWhhjg
has kept	ebmeee
has lapsed	fcdedm
has left	cnfdce
has let	hfjbbg
has looked	ekbdfg
has lost	ekdgec
has made	iUfYhq
has many	fmaeee
has me	gobeeZ
has met	jkbdde
has more	fdfffj
has moved	ZnZmfY
has no	d0ZbbU
has not	b/YaZR
has nothin	fieeef
has now	jRRdY5
has offere	eejehb
has one	ffcked
has ordere	fYoffd
has passed	fcchej
has paused	Ycreed
has picked	fdeffj
has placed	gigeeb
has pleasu	efebmf
has proces	cemdee
has promis	vbabcb
has pulled	dZdcjm
has put	fWwdcZ
has ranked	dfedjg
has reache	jlgbcZ
has read	iaajdk
has receiv	dncded
has recomm	fedfej
has refere	feeffi
has reflec	eaddli
has refuse	fceeel
has reject	eaacer
has reques	feckfe
has resign	ejgeec
has resolv	dXkfhg
has retain	cbcfjl
has ruled	fYqeec
has run	gZgddn
has rung	cmefed
has said	hiYbld
has seen	fYamcl
has select	ecefke
has sent	ckladd
has set	ctbddW
has settle	ehcefh
has shelve	ddmeec
has shortl	emcfed
has signed	ZYacuh
has since	ddYcer
has spoken	dgeeie
has starte	clfdee
has still	dnedce
has stoppe	dP3edX
has suspen	eclffe
has taken	ddfccn
has the	jlgaba
has theref	fdbefm
has three	epdfcZ
has time	egckee
has to	esRqcT
has told	Yhebod
has tried	dgddel
has turned	fdcffk
has two	kceefe
has undert	idfffe
has until	obcbic
has voted	Yahnhd
has withdr	ebeeem
has won	ebhamd
has worked	ZYkdpb
has writte	hVoffc
has yet	fracdb
has your	k3aRZR
hat	jeeieb
hat in	ejcdeh
hat on	eeeeke
hate	imcfZc
hate this	hcjeee
hate to	gkbgbe
hated	elbfed
hated the	elbfed
haul	eekede
have	feefhf
have #	cZmoZa
have .	buXfeZ
have ;	amdiec
have ?	eeejee
have @d	eeejef
have @s	YWU0lY
have a	jigeca
have about	imceeZ
have accept	cb9bVL
have added	dinbcb
have advise	eadiek
have agreed	ybYZXg
have all	enUSok
have alread	cYZfbt
have also	feiefd
have an	oiceeX
have anothe	ejfcmV
have any	fUpZcm
have anythi	fbeeel
have applie	cangXk
have appoin	YWYcW6
have approv	eacdtY
have arrive	ggrVbZ
have asked	ciffdf
have assign	ebcjje
have at	deedld
have attach	dbkdnZ
have bad	efjddf
have been	ZbYlnj
have begun	fkeefc
have better	fceffk
have blocke	odccee
have booked	eVkrbY
have both	ibejde
have brough	edeled
have by	ldedee
have called	Zbbheq
have cancel	dYldbl
have carefu	eeffei
have caught	galYgh
have change	aW1Yca
have checke	mbedef
have chosen	gPiUpn
have cleare	chdmcc
have closed	blfYak
have come	VkYcph
have commit	ldedee
have comple	iZfbco
have conclu	hYaddt
have confir	gcadtW
have consid	laffeg
have create	eciZpa
have crosse	cbjeej
have decide	eQcaor
have declin	damZhh
have deferr	gkceed
have delete	ectcdY
have determ	fddffk
have done	ftLeal
have droppe	eididd
have eight	dhkbec
have electe	feedej
have emaile	bifhfc
have enough	djYddl
have enquir	efdkec
have ever	Zhccqa
have extend	iZcdgm
have failed	Yqeded
have fallen	dYldlc
have filled	dYUca2
have finish	eccccr
have forgot	ejeefd
have forwar	crfZeb
have found	YQmaok
have four	felddc
have frozen	ecneec
have gather	dceejh
have given	VhTelr
have gone	faigak
have good	YlbhmZ
have got	jdUjrY
have grante	ieZeek
have guesse	efeeei
have had	afnafg
have half	eddmec
have handed	djcffg
have heard	ivZZXa
have her	qaeZff
have hired	aXSZZ7
have his	igbidd
have hit	emedec
have hurrie	idedhe
have i	hbddlf
have identi	fedefj
have inform	lZlcdc
have inheri	flcfed
have instit	eafeel
have interv	cldgdd
have invite	eaejej
have is	dmddee
have it	yOPhpd
have its	lgddee
have just	hUcZkq
have kept	hajjiW
have killed	edoeac
have known	cscdda
have learne	dxcdUY
have left	dlmbbZ
have let	gXqddd
have liked	dYeYU0
have limite	edifff
have loads	iicdee
have locked	egdeej
have looked	hbagke
have lost	gpadca
have loved	bgZaQ2
have lunch	dcdldh
have made	jdaelc
have mailed	fefeie
have manage	efeief
have many	fhggfb
have matche	hcccod
have me	YZaftd
have met	Xmjbai
have missed	ejleeY
have more	ckacdm
have moved	WYqlfa
have my	sVcidZ
have narrow	gqcddY
have never	nXeYsU
have news	dsjYZV
have next	ecleed
have no	VpqZaa
have not	h1YcZV
have noted	chlcbf
have nothin	Z0baaY
have notice	ekbeid
have now	qdcaZh
have nudged	dqbddc
have offere	YZWalt
have one	prcfRU
have only	cZijdi
have opened	efigdd
have openin	cicdek
have other	gWeikg
have others	eieege
have our	rmWXeZ
have ours	ieffee
have paid	ecmeee
have passed	epaoYV
have patien	elbeee
have paused	cZxdhS
have picked	hcbhgh
have pleasu	edcfnc
have postpo	cfdgdj
have prefer	eadeeo
have presen	jlbdec
have progre	eeceel
have promis	gceked
have pulled	eijcce
have pushed	rfZacb
have put	acmWoe
have questi	jhXcek
have reache	abjdao
have read	hepbcZ
have receiv	fhuXbY
have record	ecledf
have releas	ffefid
have remove	ccwcdU
have reopen	ddbrea
have replie	cXpmdY
have reserv	dedfkd
have resolv	edcden
have review	dcdhel
have rung	WToZqi
have said	bgahif
have sat	eddfek
have saved	dcidek
have second	bjccek
have seen	fmbjaa
have select	fddfek
have sent	erVkZb
have set	hZimbb
have settle	jYeeel
have shared	ijagag
have shifte	jcceej
have shown	hedZco
have shut	fbbeen
have signed	ZToZoj
have since	fdeeek
have six	pbccee
have skarvø	eaaidn
have slept	bdldjb
have slippe	erYddc
have some	blbghd
have someon	bdafdq
have someth	lkWfZh
have sorted	jieddb
have spoken	kmiVhV
have starte	cmedee
have steppe	ejhdec
have still	eemecc
have stood	edjech
have stoppe	YccZav
have succes	ejndcY
have suspen	ecneec
have sworn	naeeed
have taken	dPuaan
have talked	ijaaje
have teachi	mdeeed
have that	efekce
have the	qSSY2Y
have their	weabaa
have them	iccghe
have theref	edaefn
have these	edfkde
have though	dWoZbo
have three	ecdimb
have till	ZZcnnb
have time	dbcqec
have to	UbTzgk
have told	XfsSfi
have transp	iYYuab
have turned	eadaer
have two	siVlYX
have unders	ccelfg
have until	WWWpva
have update	bYtdbc
have us	aWccwd
have used	fdddkg
have veg	bgrZcc
have waited	bkdaob
have wasted	feeffi
have well	dbneed
have what	fdmcdd
have withdr	bUvYUl
have word	sccadc
have worked	dckhed
have writte	koUecd
have yet	drcadd
have you	XWcaxk
have your	fVVtoZ
have yours	gcebme
havenp	hbcdnb
havenp .	ieeeef
having	eXcdet
having a	fimaad
having an	ndddeZ
having been	edbeen
having consid	fdeffi
having given	feedfj
having me	eedmdd
having met	jVjdif
having passed	doeaiZ
having read	ecekef
having seen	fVejcm
having spoken	dfcddn
having taken	feddjg
having talked	emdded
having though	ejgddf
having to	eineeX
having you	bVgekm
hazard	fefgeh
hc	fffgef
hca	fffegf
hdmi	mcefed
he	gkecfe
he and	ideeeh
he asked	acpmWa
he but	hgdied
he can	YlZqad
he could	Zehedm
he decide	dmfdce
he did	ekieeZ
he does	ckZdbn
he gave	fceddm
he gets	ckefff
he gives	gjecee
he goes	eieeee
he got	bclkcc
he had	fjlbcZ
he has	hsfaaW
he is	ikaXig
he just	SmkWli
he kept	igbccj
he knows	encedc
he laughe	ffhicc
he liked	hmeaec
he m	chaicj
he may	eieccj
he meant	mXdame
he needs	Zechpa
he never	gckeed
he phones	flccde
he promis	cleefe
he put	gdeeei
he rang	aYaiml
he reckon	tWcded
he reflec	atZdcb
he rings	bleeee
he said	hlUfgf
he say	eeelcd
he says	fbVira
he shook	echeld
he starts	gadedn
he surfac	cobeee
he texted	dZbgcq
he thinks	dkeefe
he told	VsbUnb
he took	baocbk
he wants	cYZtjY
he was	aimefZ
he will	vmUbWZ
he would	gpVeha
he wrote	egceek
head	gadflf
head 's	gleaee
head .	cZdjel
head ?	Zffcnf
head and	gabkck
head brewer	edcgld
head chef	hcblbh
head count	efkffb
head does	igedee
head garden	fccanh
head has	glZgdf
head is	gnZdee
head of	Wcafvd
head office	hZvWZe
head on	feiffe
head said	cZdchp
head teache	neefbc
head to	cmcjbc
head wants	hcehfe
head will	lgaibc
headco	ammXZg
headco .	efmddc
headco approv	fjeefe
headco is	Xofffe
headco was	feaffm
headin	beddjk
headin .	bedejj
headma	geeeje
headqu	fbmgeb
headqu in	gcjffe
heads	flnebV
heads togeth	hpZcdc
heads up	afmidb
headsh	eciefh
headte	gffeZl
headte asked	dkhgae
headte asks	dgcddl
health	ebkqbW
health .	gZqhcY
health cleara	ceecne
health declar	fcemec
health need	edbpeb
health nurse	fcenec
health provid	feekef
health questi	ffejee
heaps	geeffg
hear	plccbZ
hear .	zQabge
hear @d	xaabcb
hear @p	ieefff
hear a	eclhdd
hear about	datZcd
hear and	dldddg
hear anythi	nXdjed
hear as	bkfeef
hear at	lbeffe
hear back	sZkVdZ
hear before	gqZbcd
hear by	knYWde
hear either	Utdeed
hear from	puYZaX
hear how	ebhihd
hear in	Wmlede
hear it	ZYWijr
hear me	Vbjkei
hear more	eZcndj
hear not	mdeefc
hear nothin	kciedc
hear of	edZlei
hear on	2SfWca
hear our	idffff
hear someth	bpdded
hear soon	Zneeff
hear that	dYgdjk
hear the	jXjdei
hear this	eddieh
hear we	dbeidk
hear what	fbkedh
hear whethe	ghcake
hear within	gncbcc
hear you	UiwpbN
hear your	Xddsde
hear>again	pZfach
hear>answer	Ykadki
hear>ask	kUihmZ
hear>away	mdbchg
hear>bye	Zocifa
hear>chosen	mUjcal
hear>closed	biiddf
hear>date	8UWYja
hear>decide	ejcchf
hear>free	uOikcZ
hear>give	cgeidg
hear>goon	iibfdd
hear>hear	htdZXc
hear>hold	fhieeb
hear>if	nXeela
hear>joy	YlkgfX
hear>match	cfofeZ
hear>me	mVgdgi
hear>meet	leffcc
hear>news	hkZdib
hear>not	YljYZm
hear>offer	gfajkY
hear>others	ggmbea
hear>papers	addjke
hear>post	jTjffi
hear>receipt	ejdefe
hear>refuse	iYebjj
hear>review	gTicdq
hear>said	moZbgS
hear>soon	buZcbe
hear>sorry	bmhicZ
hear>start	ebjfhe
hear>step	geUqfd
hear>thanks	didhef
hear>them	kmccae
hear>wait	frcabc
hear>you	Zagpib
heard	fmeVie
heard .	fachdl
heard @d	Rcdefv
heard anythi	foaddd
heard at	dmdegb
heard back	bfbcik
heard by	tUedef
heard first	eidejd
heard from	xacbhW
heard it	gYccmi
heard nothin	llfdcV
heard on	Xtaeec
heard one	efldec
heard that	ehodcY
heard what	fbkfef
hearin	oedkbX
hearin .	ebdnee
hearin @d	gkcdee
hearin about	efkgbc
hearin back	oiZaed
hearin before	diegff
hearin by	ldedee
hearin from	phfWea
hearin more	eceled
hearin nothin	kXghkY
hearin on	mhbcdd
hearin test	eabsdb
hearin you	dcndee
hears	4cRWcZ
hears by	qbadde
hears from	qcZefd
hears on	idedhe
heart	oWRcbw
heart .	rZaccg
heart and	eddden
heart but	eaeeen
heart of	efkeec
heart set	fddejg
heartb	eeefdk
heartb if	fceeel
heat	dchkde
heat .	dcglee
heathe	ejcddj
heatin	hddefi
heatin .	hddefi
heavy	dYcfds
heavy heart	dYcddt
hectic	edodea
hedger	fcfecl
hedger .	fcfecl
height	ebjcck
height .	ecceem
height of	edmded
held	dimcbd
held .	ehbheh
held @d	blefee
held @p	fkcebh
held at	ehdife
held back	fdmeec
held betwee	ciegfg
held in	eYogec
held on	ifhahc
held throug	dhkbee
held until	fdifff
helga	ehejce
hell	qhaddW
hello	fZneef
hello .	ZfzbWW
hello again	edfmcd
hello amara	feeiff
hello and	jihdbZ
hello campus	ffhchc
hello dear	dedefl
hello dr	feeief
hello everyo	dmfeec
hello from	fXkehg
hello i	fclkba
hello if	dZddkl
hello in	nWbacp
hello it	efghcg
hello mr	eibkbg
hello mrs	hjdeed
hello ms	lebedi
hello on	ddmeed
hello patric	feeefi
hello placeh	ihcchd
hello priya	dfbocd
hello thanks	cidfeg
hello there	fedefk
hello to	cVraja
hello we	bjifec
help	XVqofb
help .	gZchii
help us	Wbcvec
help you	ZctWib
helpde	cYqede
helpde .	eZndeg
helper	diehee
helpfu	fefefh
helpin	edfekd
helpin to	fedffi
helpin us	fekefd
helps	acqZZj
helps us	bbtcea
hence	gbnkaX
hence no	fijfea
hence the	bbmjdb
henrik	egfdei
her	hggcdg
her .	fgXdfn
her ?	dbenef
her @d	jWbhnb
her a	fcmfbd
her about	Zrdcee
her again	dhbmdd
her and	gmZddg
her ankle	dleeed
her answer	sYddbf
her at	iddeie
her back	ecelee
her before	gddjee
her blessi	gdeekd
her boss	iqYbbd
her by	Zdeoee
her calend	feeiff
her can	eeeefj
her court	daVanp
her decisi	ldcdeg
her deputy	iajfee
her desk	fgUbml
her diary	nccged
her exact	okWYlX
her first	chgccj
her flight	ejdghb
her for	gbpbdb
her in	dbdoee
her interv	bXuXbj
her ladysh	mcdeee
her last	gcjefe
her list	hebdej
her love	dZtdbb
her mail	Xjmbge
her mentor	gcWfki
her mind	racbfb
her mobile	ehdied
her mother	lddeee
her nephew	eabemh
her niece	dcadep
her notice	ekdefe
her office	bkcjef
her on	hXcnef
her own	Znkcda
her phone	epceda
her reply	dgjeed
her report	khceec
her return	mcdeef
her second	bscaed
her she	dYcped
her so	bZdphd
her straig	gmbded
her succes	dhjeed
her that	fbmcef
her the	Yajhhh
her then	idfeff
her they	cjdefg
her to	hcnbea
her train	iideec
her verdic	ldedee
her voice	ifZhkb
her we	eobaff
her when	eieefe
her word	cmddee
her words	dqagZc
her yes	ebkdie
herd	ggbheg
here	ZZpcjg
here .	cbeUgv
here ?	emfddc
here @d	ihkbab
here @p	idkedc
here and	XpfeYh
here are	bXyYda
here at	fiiefa
here before	feeieg
here but	kfkcdY
here by	WYnhld
here can	bqadee
here for	demgda
here from	jgeddf
here i	odaakb
here if	ecobed
here in	ecdgek
here is	WanevU
here it	SUcfqr
here knows	ebleef
here on	hXared
here placeh	ebcnef
here round	gideff
here so	iVhcii
here that	iflccZ
here to	ecaoch
here url	febmee
here we	cfcbhm
here within	Xeeceq
here you	fdegie
hereby	SIXnqu
hereby acknow	dfkded
hereby appoin	dedbqc
hereby closed	addeeo
hereby confir	bXkghi
hereby inform	hcceel
hereby invite	eeejfe
hereby offer	eeedmd
hereby offere	feeeje
hereby offers	eeedle
herefo	eehfef
herewi	dXWgkp
herewi .	daZhli
herita	oddced
herita trust	kdeefe
herr	gdekde
hers	Xfdeoe
hersel	ppRgaa
hersel .	sXahdb
hersel and	fmdddd
hesita	gXgfob
hesita in	edeemc
hesita to	hcifee
hexama	egffff
hexley	ejeefe
hey	gdddgj
hey .	jbadlg
hey all	cckbig
hey can	Yfeoee
hey everyo	Zkiefe
hey hope	ggdbgh
hey luca	fgeedi
hey malik	eeeefi
hey no	laffff
hey quick	chcgei
hey so	cgebdm
hey thanks	dhjeed
heya	khaedg
heya .	khbedf
heyy	heehee
heyyy	cdffld
heyyy with	cddfle
hgv	ciajbj
hgv licenc	fedfej
hi	fdjeci
hi .	eeegZn
hi aditi	efckfe
hi again	bjcckf
hi all	bnfdde
hi ana	fajffg
hi anjali	ffddig
hi aoife	ihdefe
hi applic	hkbefd
hi as	ickdfd
hi ayesha	ieeeff
hi ben	dilhbY
hi bilal	feifee
hi blessi	idfeff
hi boroug	kadiee
hi boss	dgcfdj
hi by	YZtdcb
hi candid	fieffe
hi carla	fefeei
hi chined	eddiei
hi chloe	kceegf
hi costum	cZkeke
hi dan	feeefi
hi dear	dhacki
hi desmon	edfbel
hi elena	bkdhef
hi emeka	cdmeee
hi esther	edekee
hi ethan	feefei
hi everyo	gaodec
hi fête	egjeed
hi gabrie	jdfeef
hi gareth	feeeek
hi got	eZleei
hi greta	ecfgei
hi hope	cbqcec
hi hun	geeeei
hi i	Xbuded
hi ines	gcigee
hi it	iYtaZb
hi its	eibjed
hi james	ihdeee
hi jo	gjecfc
hi jonah	edeigf
hi just	afjjdd
hi leila	ecjhfd
hi leo	edcdem
hi love	idffff
hi marta	fekffb
hi me	lhbfiW
hi megan	ffcfgi
hi mr	fmXjce
hi naomi	feiedg
hi nkechi	eeejee
hi noor	eddndd
hi olu	hegbhf
hi omar	eedkef
hi one	dcndee
hi pat	eeiege
hi patric	lceeef
hi paulin	fdedfj
hi pavel	fcjgdf
hi pete	eeibgg
hi phone	ejbdei
hi placeh	ZdrXgg
hi priya	edjdff
hi quick	flcecf
hi rachel	efekce
hi requir	hiXedk
hi roisin	iiedde
hi sam	gedgak
hi see	qZbded
hi select	cieiee
hi simone	fcijed
hi sorry	dlbhed
hi stefan	iceeei
hi sven	gdejfd
hi team	dldffd
hi tech	bkcidf
hi tess	dkeefe
hi thanks	ekgadg
hi the	kfafdh
hi there	didjdd
hi this	ebqddd
hi to	dcndee
hi tobias	dZpeed
hi tom	egiceg
hi tomas	gceefj
hi victor	jecefg
hi vikram	egchgd
hi wanjir	ciedfi
hi wanted	edjeef
hi we	dggjeb
hi wen	fefdfj
hi will	eefefi
hide	jbabhl
high	dbYfbv
high .	hYbceq
high and	dhdeej
high enough	fdedfk
high number	dcdceo
high street	edgmdc
high volume	foacee
higher	caeXwb
higher and	eeecjg
highes	efkdde
highli	feeggf
highly	bZZfaw
highly of	ddejdi
highly qualif	feeffi
hii	ffefei
hiking	fideff
hiking withou	ejdeff
hilsen	eefgei
him	jmdmcQ
him .	cjohWX
him @d	Zcodee
him about	dfelee
him again	khcdee
him and	ZhbdqZ
him before	ihddef
him by	gddigd
him direct	heckec
him he	lbcddk
him i	egdddk
him in	gnbfbe
him on	fbaqcd
him that	gnbcdd
him the	oicbac
him to	jhfbef
him when	Zobied
him you	gceief
himsel	qbVUgn
himsel .	kmabdc
himsel has	gadeel
himsel is	boddfd
hint	eucaaZ
hinted	cnWdZn
hinted at	eodebd
hire	WgmSuc
hire .	dajjhb
hire @d	lajcec
hire and	gWgdik
hire at	idkeea
hire for	eigeee
hire has	ejjdeb
hire in	cYqdci
hire me	eeackj
hire on	fceejg
hire one	ddceob
hire person	ekbfef
hire somebo	fnfeZd
hire until	eeleed
hire you	UeYR5b
hired	SKPN/u
hired .	caWZ6Q
hired after	fbeeem
hired and	eZdehl
hired as	bdbcsa
hired at	ecbeoc
hired direct	ebdedo
hired for	fdbfco
hired has	eiedeh
hired his	eceedl
hired if	gbecme
hired in	digedf
hired intern	edcfdm
hired me	bjZdtV
hired somebo	eddedm
hired someon	fedfej
hired the	bUVbb3
hired there	ectdbW
hired you	hjbaei
hires	XY0gZY
hires .	cfpcdb
hires in	ccdleh
hires on	eckffe
hiring	eZocdj
hiring 's	bgsbba
hiring .	eUpdal
hiring @d	cefeke
hiring again	dddeem
hiring and	cdfefj
hiring anyone	eYfeep
hiring at	ecbiem
hiring becaus	fedffi
hiring commit	gfbblf
hiring depart	ejeefe
hiring event	gghgdc
hiring for	eRnial
hiring freeze	eYrbfc
hiring has	halffc
hiring here	ffhchc
hiring in	dechcl
hiring is	cZldek
hiring lead	idffff
hiring manage	gsSlZd
hiring offici	eieeff
hiring on	eblfee
hiring panel	hbbgek
hiring paused	fejfed
hiring proces	dgjeed
hiring right	ekebeh
hiring someon	fedfej
hiring stop	daseeZ
hiring team	ftUhba
hiring til	eZqeea
hiring until	edkeee
hiring with	eYkeej
hiring you	cUXY2Z
his	nakZXk
his answer	ldeede
his batter	bbsadc
his boss	jidcde
his brothe	bccqed
his calend	fedkee
his choice	fjffec
his cousin	aaWagv
his decisi	kdfeee
his desk	fpacdd
his electr	kbZgdk
his head	egcdek
his interv	actaeb
his joke	cjcekc
his last	apcedc
his mind	onaadW
his nephew	ZaZbcv
his number	edcnee
his office	dZbrde
his own	dYZcdv
his partne	hkebed
his picks	jeeffe
his return	hjdded
his second	ZbvVee
his secret	pYicdd
his time	ckhgcb
his wife	jajbkZ
his word	xVdcdZ
his words	fqXYec
histor	bahtab
histor .	eeejeg
histor for	ddmdde
hit	Yfepag
hit accept	bddpce
hit pause	edoeeb
hit reply	ddeffl
hit you	giecef
hive	ehcldc
hiya	jegeed
hiya can	cmeefc
hiya its	gfeiec
hiya placeh	hcjfcg
hiya quick	hdZcik
hiya thanks	gifdee
hiya they	bleYle
hm	lZnYbg
hm is	gYpbde
hm strong	jidded
hm they	fdeeej
ho	dhdghd
ho .	eeehie
hola	hbjffd
hold	hdmdfb
hold .	eJ9bZY
hold @d	dehide
hold a	dbgodc
hold an	eeifef
hold and	eXieej
hold anothe	dlbech
hold any	hlXeeg
hold becaus	ecoeeb
hold due	eapefc
hold forth	eebmff
hold from	ebneed
hold it	Ycbkne
hold me	toUXaX
hold of	hYXakq
hold off	fhacih
hold on	ngXckc
hold over	eoaeed
hold pendin	feifee
hold sorry	hhieeY
hold the	kaWVpm
hold tight	hrTede
hold till	dcneee
hold until	eYqeed
hold whatev	flbffe
hold while	fbmffd
hold with	edgife
hold your	bwTicZ
hold>again	kWsbab
hold>answer	kkZbci
hold>ask	cbhidj
hold>away	dgncbd
hold>bye	aTtdeg
hold>chosen	jUiZen
hold>closed	laWdkl
hold>date	WmnheW
hold>decide	Xrccdg
hold>free	dS0gcY
hold>give	dabnei
hold>goon	cSzfda
hold>hear	igigda
hold>hold	bP+bdW
hold>if	fasacc
hold>joy	mdTecq
hold>me	qdbbfe
hold>meet	finbbZ
hold>news	cfkddh
hold>not	fa0ZZX
hold>offer	ejXclg
hold>others	ekfdcf
hold>papers	bhcdaq
hold>post	cYjhcj
hold>refuse	daWsdg
hold>review	WSoXlo
hold>said	cbmdhc
hold>sorry	hepedU
hold>start	celcbj
hold>step	kZfnba
hold>them	fXzZdZ
hold>wait	eJ6biW
hold>will	ehneXe
hold>you	dhcZta
holder	efdjdg
holdin	aehXmi
holdin .	fjUgcm
holdin a	eYobic
holdin the	aedare
holdin them	hceeej
holds	qaggbY
holds .	fdmcfb
hole	effedh
holida	mnmScW
holida .	hhpUeZ
holida ?	ffifde
holida @d	gmfbdd
holida and	ekdeee
holida are	cgedkf
holida from	jifdbd
holida here	rbbddc
holida in	ocddee
holida of	feeeei
holida plus	deeekf
holida season	ddkffe
holida so	igdeee
holida till	cqXefe
holida to	hbledd
holida until	emecdd
holler	jmbcdb
holler .	eleeed
hollow	eidcej
hols	rdcbec
home	ZQviib
home .	XM1agf
home all	eikecc
home alrigh	eiided
home and	eYjfig
home before	celdee
home by	dekfce
home from	nbYbdl
home hersel	ikbeed
home in	eelhdb
home office	hcdemb
home ok	dfnbde
home on	dbicld
home page	ecndee
home projec	eefief
home task	flZhbf
home to	ehalhY
home was	fdieee
home with	ecdgcm
homes	gfedfh
homewo	YZWzce
homewo for	deekef
homewo from	bcYred
honest	ZmXVcw
honest .	WuYfbf
honest ?	nfcThh
honest answer	agfdel
honest i	dhnbdb
honest no	fejefd
honest surg	jfdddg
honest the	iabcdp
honest to	faefnc
honest with	efddej
honest word	bWdmgl
honest you	iYecdn
honeym	ichefe
honor	kabbel
honour	gSXX5W
honour .	ibeeig
honour if	dabdtb
honour to	dZdbvZ
hook	dYbola
hooray	febgkf
hop	cddlhe
hop on	cdejie
hope	ecrWdi
hope .	rjYXag
hope all	ecceem
hope for	Zlceek
hope is	Wqdefe
hope it	fidfgd
hope our	ebcdfp
hope that	gcfeld
hope the	cS3gYU
hope this	Zepage
hope to	uuWVUX
hope we	dadeep
hope you	aVsYhm
hope your	kVsddZ
hoped	dlZWen
hoped .	kYdeel
hoped for	nWadih
hoped to	WuYZXm
hopefu	dzTadX
hopefu of	lceeee
hopes	icYfYq
hopes .	cddned
hopes to	jjfccc
hoping	jpTVVr
hoping for	deecbp
hoping to	jtTWYh
hoppin	ibkded
hoppin on	ibkded
horses	dccleg
hospic	ganefa
hospit	lbgebg
hospit 's	kficeb
hospit .	ecocdc
hospit has	ddidej
hospit in	ilcbed
hospit is	djXeem
hospit this	jeeefd
hospit till	mecdef
host	ebmcdi
host you	deieeh
hot	ecrdeX
hotel	ggdcbk
hotel 's	jkZbef
hotel here	egedie
hotel near	dbjiee
hotels	fdgfeh
hour	dNlxmS
hour .	hTisdX
hour ;	eeedke
hour ?	fceneb
hour @s	Zeegmf
hour and	eYpjca
hour for	ejckcc
hour i	jbldbe
hour interv	femZee
hour later	ebcemg
hour of	gcejee
hour on	igbidd
hour with	caewYa
hourly	cZoidb
hourly rate	ecemee
hours	TVjoij
hours .	WYXlqk
hours ;	edkgdd
hours ?	ecddod
hours after	lcched
hours and	hambia
hours are	bikbgc
hours i	ebsbcY
hours of	eclfde
hours on	aiYnci
hours per	ckeefe
hours so	efdefj
hours we	eeelah
hours with	debnee
hours work	fhddei
house	gZfjXn
house .	VgbhWu
house and	ehddje
house by	kdhdde
househ	emdded
housek	dbWhnh
housek superv	ZdXili
houses	faceod
housin	dcidhg
housin is	eeeeje
how	dgvbYb
how .	ecnded
how @d	cscdYe
how about	YcOwoa
how calm	feeefi
how did	dcpdeb
how disapp	eZeffm
how do	ehfcie
how does	ddZimd
how exciti	dcodcc
how fast	bldiec
how highly	feeeej
how i	bRhofk
how impres	eedcen
how is	iPjsbb
how it	vYpaYV
how likely	feoadd
how long	erpZZR
how many	c1UZcb
how much	YkegZl
how nice	feiffe
how quickl	emccef
how she	hjcdee
how soon	fcfjfe
how that	clddeh
how the	nfkYac
how they	keodbX
how things	ilcddb
how to	dZxXdb
how was	ec0Qba
how we	eZafdq
how wonder	dcdfem
how would	eenZee
how you	aenoXZ
how your	eieefg
howeve	XcXfZy
howeve .	fcaeen
howeve the	dchdel
howeve we	dddeem
howeve you	fdeffj
howzit	ieeeff
hq	Zckked
hq 's	eaoedd
hq wants	fkdfed
hr	iiWenb
hr #	ffekcf
hr 's	gXYmnc
hr .	qYjbfa
hr @d	dedfle
hr answer	jcjecd
hr are	haedmd
hr asked	eiifcc
hr auntie	ieefef
hr before	idffff
hr busine	dpbZjc
hr called	chejdf
hr can	fceidj
hr closes	aobcge
hr collea	defigf
hr compil	meecdf
hr confir	gYcehn
hr depart	jeagdi
hr desk	dalcif
hr direct	ifdgde
hr do	daeejk
hr emaile	eheeei
hr girl	lbdhee
hr had	dbceik
hr has	ieccke
hr have	dcdepc
hr i	jeeeee
hr is	clWZsa
hr just	hdcfje
hr lady	cmfcce
hr mailbo	fdjefe
hr mails	embdfd
hr manage	nZcddi
hr of	jeefee
hr office	dkeefe
hr on	Xqiacc
hr practi	jdcifd
hr said	odXcid
hr says	ejbedi
hr sent	jfedee
hr servic	edkeee
hr shared	icfegf
hr system	lbgcef
hr team	ihddee
hr to	cmdeee
hr told	eieeee
hr w2	efeeif
hr wants	bhckee
hr will	afbisT
hr with	cjkbec
hr would	ejdkad
hr wrote	kbbgdj
hrm	fcmffb
hrs	fefhff
hse	fidffe
hub	ehgbhe
hub .	fhhbhe
huber	jaicfg
huber has	dYgdil
huddle	hgeefe
huge	fejdff
hughes	fffgff
hugo	fdiieb
hugs	ealfdg
hugs .	fdjffe
hugs from	edjhed
hull	gdfhff
hum	cYmdck
hum that	cYmdck
human	jlWZna
human .	gmZded
human being	enaeee
human resour	Vjhjhc
human will	ggecie
humani	mahefa
humani length	oYifgX
humano	eieffe
humour	dcodec
hun	cXgdbs
hundre	ehWhbn
hundre .	fcdeel
hundre words	dedmee
hung	ejdehd
hung up	ejdehd
hungry	debmef
hunt	ednddc
hunt .	eekeed
huntin	hfeide
hurdle	ZYYuka
hurlin	eaqddc
hurrah	dlcfee
hurrah .	dlcfee
hurrie	iqbcgV
hurrie .	docdjZ
hurry	evVibW
hurts	eakedi
husban	cdfZog
husban 's	eccgel
husban and	eeeYoe
hx	ecoddc
hx #	ecoddc
hybrid	hfbbmc
hybrid .	efdgie
hybrid @s	ffdiff
hydera	hddfei
hydera .	edefej
hydrau	feehfg
hydrol	ehegfe
hygien	catbca
hygien .	daqdda
hören	gegfff
i	gdgehe
i #	bjnaZe
i .	rTVahp
i ?	ejegec
i accept	cYkZtY
i acknow	jenbdZ
i admit	ecefkf
i agree	cidiee
i also	ejdffe
i always	fdjfee
i am	beefkg
i answer	fboedZ
i apolog	beceeo
i applie	fddfmc
i apprec	jhbcic
i are	fbmdfd
i argued	cYhbhn
i ask	ibegeh
i asked	ubeQdj
i attach	ebciih
i be	Zecera
i believ	kbZelf
i book	feeife
i braced	egbilZ
i bring	edjaje
i call	nTkjad
i called	acrdgX
i came	deYrce
i can	gkdhjX
i chased	bhhidd
i come	ZeVtgd
i confir	oahSki
i could	Rnnaeg
i decide	dYufdU
i declin	ebudaX
i did	Sacenp
i disagr	efifff
i do	cqgecZ
i doubt	Xjacdq
i draw	dedkhe
i enclos	ecchld
i enjoye	Yfnfae
i expect	tYdbde
i fear	Rpccdp
i feel	caohYi
i finall	fdddel
i find	oYfabi
i fly	eifeff
i forget	edekee
i forgot	iTxXca
i fought	dYZafu
i found	lgdeZf
i gather	decneb
i gave	XticbW
i get	dfbnhY
i give	glYmaa
i go	fbgleb
i got	fQhgyS
i guess	afcaoi
i had	Xbgeau
i handed	jhebee
i hate	jcghce
i have	cjifkX
i hear	oecfZc
i heard	bgjcgf
i hereby	cbcgjj
i hold	ijaefe
i honest	dmeeed
i hope	haoXdj
i hoped	ecddlg
i imagin	cldefe
i interv	dejbdj
i introd	dZodef
i joined	Zgocde
i just	chpcaZ
i keep	Zucceb
i knew	dblboY
i know	XrWXkn
i landed	egcefi
i lead	fdckee
i leave	jhceee
i left	ekeeee
i let	jSvcba
i like	fUpfai
i liked	dYhfcn
i listen	ebjebk
i look	igcidd
i lose	anaide
i loved	eWuada
i may	Xcqbld
i mean	pQackl
i meant	peicdX
i mentio	nQmgXj
i merhab	bZcjdo
i met	cigcbk
i might	bcccof
i mind	eeekee
i missed	nXqafV
i moaned	kZaeii
i must	NRX2nh
i nearly	keXcii
i need	TfbwiY
i never	dUdhta
i no	ab6acO
i offer	deeiie
i only	aUvgdd
i opened	dacckl
i ought	fideef
i owe	fcYhkh
i pass	Zfbqdd
i passed	Zijgaf
i place	feekee
i prepar	ecefmb
i presen	hdejee
i presse	lfcdde
i promis	nYndZc
i pulled	dawddU
i put	gkWbfl
i rang	kdqgZU
i read	bbkXdp
i realis	dYqgZg
i realiz	iddeeh
i really	ancfef
i reckon	blfeff
i recomm	dboddd
i refer	dabfhn
i regret	aTjcbw
i remain	eeideg
i report	eoaeec
i return	ciYabs
i ring	qXcjcd
i run	fdcodc
i said	mZnjZX
i saw	caqeYh
i say	iYaejk
i see	jefaeh
i send	baieoa
i sent	Sshbfc
i shall	ohkWYb
i shared	eekeee
i should	eWbnbp
i sign	fZdend
i signed	dcbcsb
i sit	fadmee
i speak	gdeiee
i spoke	feYcjm
i start	XWUd5W
i stay	kjcddd
i still	jiYlcY
i stoppe	fbUedu
i stress	cidldb
i submit	fefjce
i sugges	ceanef
i suppos	eiibee
i take	efXqdd
i talk	kcdice
i talked	ZejZki
i tell	kWXiYr
i text	fddhei
i thank	efcdhj
i think	bXkjdh
i though	eWnapa
i told	aWyVnX
i took	cUpeci
i tried	eVcblp
i troubl	feeked
i trust	gediee
i try	dhdddk
i type	iefeef
i unders	eYkahk
i v	eZcpee
i very	dancic
i wait	hieeed
i want	fegpiP
i wanted	cScZjx
i was	WYchhs
i went	dXpbhe
i were	dqcdcb
i will	xhbZaa
i wish	ZifWZs
i work	ddkefe
i would	bigebk
i write	gjWZjk
i wrote	ZlqhcR
iberia	ecedfl
ice	aS8gbR
ice .	cV4dcT
ice until	feiffe
icu	echdhh
id	acatia
id .	fZUwga
idea	e0hWXR
idea .	qmTZdZ
idea about	dndfeb
idea at	cleefd
idea how	edqedY
idea if	dflded
idea of	dlZcbm
idea what	ecmeee
idea when	ckldda
ideal	dcekhe
ideal .	eceihe
ideall	ciboda
ideall your	eickeb
ideas	dhcccm
ideas on	eddden
identi	caXvah
identi .	feemdd
identi candid	feeefj
identi card	eeekfe
identi docume	feeeej
iets	edleee
iets weten	edleee
if	ghfefd
if .	bvdWdd
if @d	kcfffe
if a	arZech
if all	epbcdd
if and	cfocdd
if any	dodded
if anythi	ecjfbh
if at	ddkefe
if both	dnecfd
if forth	maZmcd
if he	eubZba
if i	fOnogf
if intere	ddZqee
if it	ofpdTX
if its	celeef
if no	khdfeb
if none	fddlfe
if not	pbaghZ
if nothin	jcegfe
if number	ejeeee
if one	dmdefd
if or	eYoeee
if our	draecb
if positi	khceec
if possib	eedmcf
if she	gugVaZ
if so	bbdqhb
if somebo	hceefh
if someon	cmdeef
if someth	ejacgi
if succes	jefdee
if that	TWeshj
if the	evgaXa
if there	uaYZal
if they	j3WPZa
if things	eZreeZ
if this	cWufda
if we	jqUTgj
if yes	eickce
if you	caggkf
if your	hxZacW
if>again	YXqbmh
if>answer	lZllYY
if>ask	XhtfWe
if>away	jdgeee
if>bye	bgYnci
if>chosen	j7ZQaV
if>closed	hghheZ
if>date	sVejda
if>decide	Uuidba
if>free	ZkYrga
if>give	ZdbwZe
if>goon	ouYWaZ
if>hear	ohficS
if>hold	brdebc
if>if	hnaaWm
if>joy	lkWmaX
if>match	pzUYbW
if>me	ebhmWl
if>meet	fXfhhk
if>news	OqdXZu
if>not	0bZifR
if>offer	khcida
if>others	jcjWXo
if>papers	hnZgea
if>post	nadVgl
if>receipt	edichh
if>refuse	dgaahm
if>review	bcjrXc
if>said	irbTcf
if>soon	eccdkj
if>start	bWpjjX
if>step	ollVaX
if>thanks	kcgefd
if>them	iraadb
if>wait	rcVcdh
if>will	Wgdjjg
if>you	gfdfie
ifs	ejeeee
ignore	dnxUXS
ignore .	iejdfb
ignore geoff	fobadd
ignore my	ecnedd
ignore that	ccemef
ignore the	bphXeb
ignore this	edpcec
ihnen	ecnded
ihnen .	ecnded
ihre	ebnded
ihre bewerb	ecleee
ihre unterl	feiefe
ii	akgeib
ii .	cldegd
ii has	eifffe
ill	omahbS
ill .	mgahec
ill so	glddeb
illust	fgcdej
imagin	VvhbWg
imagin .	ckeffe
imagin a	ekeeed
imagin they	djeeee
imagin we	cgdeek
imani	ededmd
imani .	ededmd
immedi	bctibV
immedi .	efkfeb
immedi effect	eZteeZ
immedi for	eemdec
immuni	egedje
immuni record	ffedjf
imogen	ffefdi
implem	feghfe
import	ehfiec
import to	fieffe
impose	eXgdar
impose a	eZjebm
imposs	bpbeed
impres	bhXhdo
impres .	arWegf
impres and	ecmffc
impres as	fhbdke
impres but	cdedeo
impres by	dZbsce
impres us	bmbZhj
impres we	ebcecp
impres with	edejeg
improv	YWtWqY
improv .	ebrcea
improv offer	becbqe
improv our	dcncfe
improv the	fdgeid
in	eeghfe
in #	bXzeZW
in .	chZYwb
in ;	jceefh
in ?	iRTV4b
in @d	Xiecdp
in @p	blogaW
in @s	3QWgYh
in a	fchkZh
in abeyan	aT2ccW
in about	nYcddk
in abuja	feeeje
in accord	fjedhb
in action	dlaidd
in additi	eidefg
in advanc	eZckmb
in after	fceffj
in again	alYwaT
in all	fckmXb
in an	YRjrfh
in and	fUWqij
in anothe	eVZiau
in answer	bgihdf
in antwer	eeiiec
in any	lYejdf
in apac	edefej
in at	ciUndh
in attach	cfdhje
in back	mdddee
in batche	ekeffc
in becomi	dmcgfc
in before	djdjec
in being	hdgfci
in belfas	efeiee
in betwee	focdeb
in black	icddlc
in boss	gdcekd
in both	ibdeje
in brazil	cpdddc
in bristo	ddejeh
in brusse	blbjed
in busine	cZcldl
in but	Xkdmdc
in by	XTe4Za
in candid	fffdif
in case	htZMfl
in charge	ekWjhd
in compli	dgmdeb
in connec	eefkee
in consid	eedjef
in contac	Q/ZWca
in cork	fcgekb
in court	lYmeea
in delive	dekefe
in dental	cXoidd
in derby	ddcmdg
in direct	khclaZ
in disput	ebneed
in docusi	eeddme
in doubt	eeedoa
in dubai	gambdh
in due	K/TZaZ
in duplic	eeefie
in durban	jeeeff
in early	edjeef
in either	iiecee
in englis	gfffib
in error	ifbgeh
in exactl	oZeeee
in fact	dVYpnc
in favour	cbdgdo
in financ	eddieh
in findin	feaefm
in first	bndcla
in for	YpYtTa
in forth	MvmSXk
in four	dboeec
in france	mfZheb
in frankf	ejeefe
in from	fceieh
in front	ebTwhX
in full	cfjdic
in gainin	eeddel
in galway	bifoZb
in geneva	aickeg
in gettin	ekceef
in ghent	cZlimX
in good	YsiZac
in hand	ecbboh
in hannov	geiefe
in her	noYaca
in here	jcecie
in his	gdkdce
in hospit	mecdef
in house	dbcdfo
in hr	lZeZjh
in humani	pcbefc
in i	bVSijs
in in	apdded
in intern	eehdkb
in interv	fcdiei
in inviti	eddgkd
in it	kgedfc
in its	awWXah
in joinin	kbkbah
in kassel	efeiff
in korea	eeldef
in lagos	clalcd
in large	eckdeg
in lawyer	deekfe
in leader	eblefe
in leeds	ccirXb
in limbo	dWwddZ
in line	calbjg
in lisbon	amdehe
in lively	jddied
in london	edekee
in luxemb	eeejfe
in lyon	icahdj
in madrid	eemefb
in max	rcZdec
in meetin	fXscde
in mind	ZfUhYx
in my	cQggvb
in nairob	ejdege
in navan	heeiee
in new	elbgee
in nine	ddndec
in no	hsZcbZ
in offeri	eeddle
in on	gcduVb
in one	djakcg
in or	qXpXba
in order	goVndV
in origin	ceaoee
in other	jaebem
in our	bcieel
in paris	hbjeff
in partic	haheeh
in person	YSY4Yh
in pharma	feefdi
in phase	ijccee
in pizza	jhdeed
in place	ddgcdl
in plates	eckeff
in polish	ehciee
in porto	dclicc
in portug	dasgcY
in post	Zvbbba
in prepar	fedked
in princi	fndddc
in proces	evVcdb
in progre	kmZbdd
in public	kXsbbZ
in readin	fekbeh
in recomm	edeemc
in reply	gagdkf
in reserv	eedfdl
in reside	ddbZre
in respec	egeddj
in respon	fbihcf
in review	enZefe
in room	eeZoef
in rotter	agdqbd
in round	lcefed
in safety	lbfeee
in sales	eajcmc
in script	dlgeed
in second	dWesdd
in sessio	gekeed
in she	dfeejf
in sight	gtXbdY
in simila	edieeg
in singap	ffeiee
in sittin	fiefee
in so	gdccem
in some	dkdgef
in somebo	djcejc
in spite	hccdel
in suspen	mZdbmb
in swindo	ealgde
in talkin	rcdcdc
in talks	eleded
in tanish	eYjneb
in teachi	diagei
in tears	ebfenb
in terms	feeeej
in thank	hihbed
in that	makbcd
in theatr	eeehie
in their	btSmab
in there	difhiZ
in they	baZdnk
in this	adobXm
in time	hebYjj
in to	hUrihW
in touch	dsYebf
in town	Zjjkca
in traini	diedeh
in transp	WZVdhy
in tray	idehee
in turn	brZeed
in two	kkhbeX
in under	jYckdg
in urgent	eeieef
in us	dhmeea
in utrech	egejed
in view	dXnccj
in volunt	ebZefp
in waitin	kScigl
in we	dsbadc
in wellin	deehie
in welsh	eeeffi
in what	ddgiff
in when	ekcmeX
in which	hrWXch
in with	bjfnWc
in word	eeejee
in workin	eebeem
in writin	xVSWuZ
in you	fVhkbl
in your	gYbfpe
inacti	datddY
inacti accoun	ecpddb
inbox	cdbnoU
inbox .	aahdtY
inbox @d	nbcZkd
inbox and	bedkie
inbox by	lddcge
inbox has	fmaeee
inbox is	dYsdec
inbox just	deejge
inbox now	dcaseb
incl	eefjch
includ	cTubhg
includ .	ajjchc
includ in	hbedek
includ reloca	feedkf
includ the	eUybcc
includ this	fbkffe
includ you	gWaedt
includ your	faheek
includ yours	dnddbg
inclus	gekhca
inclus .	edlica
income	ccdkei
incomi	eieeff
incomp	bdU0ca
incomp .	dlcmdX
incomp on	eedkee
inconv	Zenfbg
inconv .	bimhcZ
inconv caused	ddldee
increa	ekacgi
increa the	embdfd
indefi	cYyccW
indefi .	edoeea
indefi and	edmfec
indepe	oeageZ
indepe .	hdecif
indepe marker	fhciee
indica	Zldekc
indica a	didefh
indica accept	dffdjf
indica of	fkfdec
indica that	ddekef
indica when	dldeee
indica your	efeeif
indivi	ieUebs
indivi #	ecYmei
indivi .	fkdddf
indivi applic	hjeefb
indivi decisi	fcfefj
indivi feedba	hZeeem
indivi files	ejgeec
indivi marks	eceben
induct	VVrjkZ
induct and	eeeief
induct for	baqddd
induct on	dejefd
indust	dbgmed
ines	cfhjde
ines who	cjfffe
infect	cjahaj
infect .	ecbddo
influe	glhcea
influe on	efkdfd
info	ekgagd
info it	ekZedj
inform	kkdZcg
inform .	S4YcbY
inform about	ijaeee
inform all	rcccdb
inform and	eedhei
inform at	Zmiced
inform by	gndYaf
inform candid	hlbdeb
inform coffee	feeife
inform form	ffeief
inform in	jgecfe
inform is	emaefe
inform me	ecceen
inform of	vfZbdY
inform on	jajZdi
inform that	bcjfck
inform the	eiichb
inform us	Xddlek
inform you	jcaXhp
ingrid	edlfec
inheri	flcfed
inheri you	flcfed
initia	biWijh
initia each	defejf
initia interv	fkddff
initia screen	egejed
ink	pcXhZi
ink his	kcdged
inn	fedgei
innova	gbleed
inquir	hjdefd
inside	7PTZak
inside .	bdcgbo
inside @s	7OYeaZ
inside man	dndbed
inside of	qbceed
inside the	gaabdr
inside transp	mbedfe
insigh	edlbeh
insist	nWZgdm
insist on	oXahdi
insofa	eibieg
insofa as	eibieg
inspec	gmiaba
inspec .	cwVcea
inspir	edjdeg
inst	decdhk
inst .	decdhk
instal	bhbndf
instal .	dcejeh
instan	kdfcff
instan .	kdfcff
instea	hQUvjh
instea .	lVcfjh
instea ?	XXa4cX
instea of	jeXhck
instit	hclhZc
instit .	kZnccb
instit ?	eeekee
instit a	eafeel
instru	bWkijf
instru .	cghgci
instru and	fcidkc
instru to	Zajjlb
insult	micicW
insult you	micicW
insura	eXmmcb
insura .	fajhee
insura boroug	fedjfe
insura fête	eedjfe
insura pantry	fddjge
insura philip	kadefh
insure	nZcaek
insure have	hcmddc
insure will	eaYhlh
intake	YUfZey
intake .	dcgdhi
intake is	ebmeed
intake of	eefjed
intake opens	edceem
intend	qhbbbc
intend to	rjWbcd
intent	olbacY
intent of	gnbdcc
intent to	neeceb
intere	beamZp
intere .	VbQmX3
intere ;	elhffY
intere ?	YYZ2ab
intere and	caghcn
intere any	eaqeea
intere but	decedn
intere for	idefef
intere from	cledfg
intere i	dglgda
intere in	keahaj
intere organi	dggifb
intere shown	eeceel
intere the	dpZdgd
intere they	dncdfd
intere to	ceicej
intere we	eeeefi
intere you	YXljZm
interi	dficgh
interi board	fegeie
interm	hdehee
intern	jiYUbt
intern .	boZYek
intern @d	cXdeeq
intern @p	ddcffm
intern and	mlbebZ
intern applic	fgdedj
intern approv	emdeec
intern are	kfddfd
intern as	lhecec
intern at	fdcefl
intern audit	ffidef
intern audito	feiffe
intern candid	dmidab
intern collea	dccddq
intern discus	dbeffm
intern first	epdbdb
intern guy	fdeefj
intern on	ekcefe
intern person	ecdeao
intern proced	kceffe
intern vacanc	ddleeg
intern was	edeedl
intern we	feeeje
intern who	ncdeee
intern will	gceeei
interp	fZjjha
interp .	edeifg
interp ;	eeahke
interp portug	ebpdcb
interr	bSwldU
interr .	cYjmed
interr until	ebneec
interv	dfgobc
interv #	dffkdc
interv 's	eaimZe
interv .	fdcqbd
interv ;	Wfflbl
interv ?	aWiwaW
interv @d	iTkkah
interv @p	iVsYde
interv a	emdded
interv all	ihddee
interv and	Zdfcli
interv are	otbSWd
interv as	ciZmjY
interv at	Yejlbf
interv becaus	ebjela
interv before	feeefi
interv better	fdeeej
interv board	ibejee
interv but	cbenee
interv by	baZsch
interv can	eeeiee
interv candid	flddec
interv comple	jmcZfc
interv conclu	iefeff
interv confir	Xcdref
interv date	ccZqdf
interv dates	sfbWee
interv day	Ydjlee
interv days	efekee
interv detail	ecemde
interv did	fdodfZ
interv done	ekgedb
interv ended	leddee
interv experi	eeqVfe
interv feedba	jdiZeh
interv fell	igecef
interv finish	odeZee
interv five	ebneed
interv for	cpegYe
interv four	cofafe
interv from	Zjjhec
interv gave	gdcdem
interv got	hakeee
interv had	jfegec
interv has	feQxcd
interv have	ijgfcZ
interv held	ihcYkf
interv i	ZQkcnm
interv if	alldcb
interv in	ZkbpYf
interv instea	eefjed
interv invite	eledfd
interv is	cYL3di
interv itself	ddjjdb
interv just	fhdidd
interv like	diZcem
interv list	geidfe
interv make	eekeee
interv manage	fdeefi
interv me	hcoadc
interv not	hbdfej
interv notes	gYqaed
interv of	apefda
interv on	Rjlkcf
interv one	heUckk
interv online	egejfc
interv only	kceefe
interv other	kpaceV
interv outcom	obfbee
interv over	dXmcfj
interv panel	jbdgeh
interv phoned	edcdjj
interv prep	demcee
interv proces	fieffe
interv psycho	ealZek
interv really	feffei
interv record	djefef
interv result	gechic
interv room	fcnaff
interv round	gbdled
interv run	occdee
interv says	ekceff
interv schedu	Zbfmef
interv seven	fgedjd
interv shall	kefcff
interv six	dcbXph
interv slot	Zdctcd
interv slots	feeief
interv so	jgnadW
interv stage	dfeief
interv stand	ckeeef
interv still	dfZoec
interv take	dfekef
interv takes	eeckef
interv that	mhgUlX
interv the	kekYja
interv there	bhuZcW
interv they	lVdpec
interv though	mccceg
interv till	ihecee
interv time	edcode
interv tips	eekdee
interv to	mfYcbj
interv took	ikbceb
interv until	Ymhcdg
interv wants	ldebef
interv was	eezQdW
interv we	cmafci
interv well	cddjej
interv went	mUpadc
interv were	nkYZfd
interv when	dmdded
interv which	fjfbee
interv will	amXpbb
interv with	WmdtbV
interv within	oaedfe
interv wrap	bkfeff
interv you	fQeyWg
intima	oldZba
into	bkeale
into @d	bjhdfe
into a	cZmdpX
into accoun	ebbeeo
into by	mdfedd
into care	edgfei
into it	auUXkb
into our	egkdec
into someth	ffdfei
into the	ghZeje
into this	ebcdmf
into you	dgnddb
into your	Zifddl
intro	dfbpbf
intro call	ejdhee
introd	Ybjtab
introd to	dchked
introd you	bccpde
introd yourse	eifhed
invent	eifeef
invest	cMudfl
invest .	ZZjina
invest have	fejede
invest in	eZddep
invest your	fgceam
invigi	ieeeeg
invisi	nTZldj
invisi 's	dgbeel
invita	ZWl2PZ
invita .	eUlmcc
invita follow	dadqcc
invita for	XlZnah
invita from	Zcdqde
invita is	ecemed
invita of	edjdfg
invita only	meebee
invita to	dckqXY
invita will	dleedf
invite	YhWsdi
invite .	iigfab
invite for	afbpcf
invite me	dibfbi
invite some	jhebfe
invite those	efecfj
invite three	dcebdo
invite to	crWnbY
invite will	ehaled
invite you	WbYwbj
inviti	eYgUgu
inviti you	fUZYhy
invoic	capdcf
invoic for	edmefd
involv	jechde
involv you	heeide
ir35	ecdkge
irina	dehide
iron	eddfke
irregu	jiaaei
irregu .	ekabei
is	fieegd
is #	jQuXnV
is .	fkcpWZ
is ;	jaakdg
is @d	5aNrVT
is @p	iihcda
is @s	jUlhjU
is a	cdZkhi
is able	cegdel
is about	VWspZe
is above	ljZbcg
is active	fcleee
is affect	ebmfed
is after	agdlee
is agreed	ddblic
is all	T1kUbV
is alread	XnYcgk
is also	ccccbr
is always	licaib
is amanda	beeeme
is among	ikbgeZ
is an	XcflqY
is and	acZlgk
is anothe	fiSqfa
is answer	ejgeec
is any	gWfmeh
is anybod	enefeZ
is anyone	ckeeef
is anythi	gchdfh
is approv	ejfcka
is as	Xteaeb
is asked	gfdlec
is asking	bZdtcc
is at	fooTYb
is attach	XQqiuV
is availa	ccicdl
is awaite	ccedne
is awaiti	cqXdia
is away	btUckb
is back	nnTbfd
is bad	gaadeo
is based	fedkee
is becaus	jheeed
is become	fcemce
is been	czWYeb
is before	qYeded
is behind	dhdjee
is being	gzkSZO
is below	agkccj
is best	edbgfk
is beth	bdjfdj
is better	gebkhc
is betwee	puYbZQ
is beyond	ebddcp
is booked	eiefee
is broken	dfbkdg
is by	scabdd
is called	mdeeed
is cancel	cemYcj
is certai	lcdfee
is chaos	glddec
is chasin	idffff
is choosi	mddgcd
is chosen	dpcddc
is cleare	ihhcec
is closed	bWjgfl
is closer	fdeefj
is closin	ehcfeh
is come	eWnked
is coming	heeZke
is commit	lajced
is comple	tohOZX
is concer	ecbdjk
is condit	ffedjf
is confir	ilgZcc
is consid	emehda
is contin	deeeke
is correc	ebnadh
is curren	jhhdeZ
is dare	eeeeke
is dead	cZajdp
is decide	glYfZi
is decidi	idffff
is delaye	jlXeee
is deligh	dkhgae
is direct	fedfig
is disapp	fdfefi
is doable	gcdjef
is doing	gobbdd
is done	oWgcYn
is down	hjmfXW
is draggi	fmaeee
is drawin	eceele
is droppe	ecdofc
is dry	djakdd
is due	xPbpYX
is enclos	abbeoi
is enough	cjbmcd
is essent	dgccel
is every	eidege
is everyt	bkghcb
is exactl	eYkmcc
is expect	dehjeb
is filled	chWbqc
is finali	igeeee
is fine	dYdpnY
is finish	bbbcct
is firm	jdeegd
is first	feffbk
is fish	eahdel
is fixed	likacY
is flying	bamjeb
is for	jmchdV
is forese	hceiee
is forms	dbacpd
is forth	nZcggc
is found	eleefc
is free	ZXhohe
is from	bYhpZf
is frozen	aR5dcV
is frustr	dbmdeg
is full	Zdmcci
is funded	ikcdfc
is gettin	dXrddd
is given	dZacog
is giving	gdejde
is glad	heddie
is going	ybfeXW
is gone	ZYVeqo
is good	jeXdhj
is got	iXZlig
is great	jclfYe
is growin	edgldc
is guess	ckeeef
is had	cinddX
is halted	eZpece
is happen	ddegoY
is happy	akbfnZ
is hard	bsWbci
is headin	fedefk
is heard	gidfee
is her	eldicb
is here	gejiba
is hereby	bXhahn
is hiking	ejdeff
is hired	ehfddi
is his	cabqdf
is honest	feffdi
is how	pbhcad
is i	eaindZ
is ill	meahdc
is import	fifffd
is impres	fedefj
is in	ljccjW
is includ	ecjghc
is incomp	cfWucc
is infect	clXhbk
is inform	ejefde
is intere	ZvbfcZ
is interr	ccndee
is it	VYpYeo
is just	eqheXZ
is keen	eddnee
is known	cgbeem
is late	oagded
is leavin	lbcjed
is left	jiccdf
is let	dgkdec
is lifted	aT0cda
is like	desXdd
is live	Zhmjca
is long	icfgdf
is lookin	clekZc
is lovely	edbeem
is low	ecebne
is mad	beofbc
is made	rcaZib
is making	djeeic
is marked	jjbcfe
is me	ieiXfh
is meant	encaee
is meet	eeekfe
is meetin	igeeee
is mine	bVRa7V
is mise	hbdkee
is missin	bYS0ed
is more	iiaafh
is mostly	eceifh
is moved	idegee
is moveme	bpdcee
is moving	aqiaaa
is my	cZhoee
is nearly	mkYebc
is necess	egcgid
is needed	iXlcie
is negati	fYbedq
is neithe	dkodbV
is never	hdibdh
is news	dkjceb
is next	cXvbdb
is no	TkZdax
is nobody	ibhffe
is none	efldec
is normal	elieaa
is not	YsbcYn
is nothin	khjXbd
is notifi	iefefe
is notori	gkceee
is now	nlWYeg
is number	enbdee
is of	cYbiim
is off	Xvebac
is offeri	ecdcoc
is offici	ZZbbrk
is ok	dddhjf
is on	bY0idS
is one	YqVhch
is ongoin	etXddb
is online	bYthab
is only	ymRWWd
is open	fjhkcS
is or	fjeefd
is our	fPjSvj
is ours	ekacmb
is out	mohWZV
is outsta	Vpeiee
is over	gTldbq
is paid	adnhbe
is parent	ehjded
is parked	cU2ecT
is paused	cT1dcZ
is pendin	bvYdba
is people	ddneeb
is perman	fdeelc
is pickin	hkcede
is placeh	fdlbeg
is planne	mhdcdb
is please	eddbpe
is plenty	fefidf
is positi	Xhchnc
is possib	cnaiZg
is prepar	fceeke
is pretty	gediee
is pro	jfladb
is progre	enceea
is promis	vYeZdd
is provin	fleedc
is publis	kdbeeh
is puttin	ehdeie
is quick	nbddee
is quiet	idefff
is r	iapaeb
is re	edleed
is read	hhkcea
is ready	YafYxb
is real	efddmd
is realis	nZfeff
is really	bkeied
is reject	ebaeep
is releas	dZadjn
is reques	ceedne
is requir	ZmihdY
is reserv	adjcle
is resolv	lcicdd
is resume	eanffe
is retiri	eeehei
is review	bpfccb
is ringin	ldegcd
is rotter	fedieh
is rubbis	eaieej
is run	dYncej
is rung	dcmdee
is said	gpbbcc
is saying	fkdfed
is seeing	erXccd
is seen	mfdcee
is sendin	dbdepc
is sent	fcaqdc
is set	fadibn
is settle	btZceb
is short	ahZoah
is shortl	Wrddee
is shut	jbkcdd
is signed	ioYcgZ
is silent	dlhacd
is simple	kfdeee
is simply	jjlcdU
is sittin	jecdic
is skiing	hlcddc
is slippe	jeeeee
is slow	mhaeed
is so	egmecb
is some	nbdchc
is someth	elZZco
is someti	cmecee
is sorry	eYndeg
is sorted	dcsbea
is still	Z2PhZd
is stoppe	cO1bcd
is stuck	cpifaY
is subjec	eegcke
is suspen	bO7dcX
is taken	ckfcbi
is taking	ivZaaX
is talk	eocebd
is talkin	arbffb
is tempor	ecoeec
is that	aeRmdr
is the	gWgiif
is theatr	lZdeei
is there	ZljeZg
is theref	eacedp
is they	fibbbl
is thinki	X3XaYZ
is this	cgreYa
is three	jcdejd
is throug	ZnpbbX
is thus	ebceen
is time	ffieff
is to	llXage
is told	loSaoV
is too	bdmfcf
is transp	chcenb
is travel	WsjbdY
is true	eYkdfi
is turned	ffceje
is two	XZlpcb
is unable	ebdeen
is uncle	kbZfck
is unclea	hciegd
is uncond	eedemd
is under	duibaS
is unlike	Nydbef
is unsucc	ibcdel
is until	oaddee
is up	d+QVZQ
is urgent	Zclkdd
is us	bhSZpm
is usuall	kdedef
is vacant	fcfeek
is valid	ciagke
is very	dkadjf
is void	cdeefm
is voting	oaddee
is waitin	aRdprZ
is we	Urbbbm
is well	efladg
is what	olVWhe
is when	/SVZcX
is where	kWWbcw
is whitef	hZkgbf
is why	fofWiZ
is with	h5LRiY
is worked	fdeffi
is worth	gdXaau
is writte	jkbceb
is wrong	amdeeg
is yes	gTYU2b
is yet	elebff
is you	YLXP/V
is your	QRa1oa
is yours	TLNW/M
isaac	ebkeeg
isabel	fgefff
ish	fmVgkZ
ish .	nZfefe
island	dhehef
issue	gencea
issue we	eejhdd
issued	lUXbwX
issued .	daZdta
issued by	jcefff
issues	cgfked
issuin	eidehd
it	eecdii
it .	WhZbpm
it ;	eVggdn
it ?	cXhnuO
it @d	4KVhbg
it @p	Zjbcik
it @s	zWZaZd
it a	gmTYlh
it about	fddgej
it across	eedhie
it after	Yqceef
it again	fffldb
it all	XgbRpr
it and	lbUaqh
it anothe	fddaeo
it any	fcrbfY
it are	dcbedo
it as	hcbkfe
it at	ZZUhom
it away	dadeeo
it back	Sciiqd
it be	ckdfch
it becaus	ehldeZ
it been	iidaZk
it before	eMTygk
it brief	fbeefl
it but	Yqadch
it by	dbWuib
it came	XcXlat
it can	Rohchf
it carefu	dldffe
it change	kZlded
it closes	danfde
it come	jbYoee
it comes	mkfbba
it could	Srahbj
it cvs	dZqeec
it depend	bqddcc
it did	aoYaam
it direct	feejef
it does	lafZig
it down	lxTSkQ
it elsewh	fbffek
it ended	iefdff
it ends	kZbcco
it ever	egkecd
it every	eldded
it expire	dcbfoc
it falls	hkdeec
it feels	ladgee
it fell	cdacbt
it fits	hcclee
it for	ZWXjkr
it forth	kdflcW
it forwar	ffeief
it from	YpUfcm
it furthe	albbco
it gets	gbqadc
it give	eeejef
it gives	ddbcqe
it go	jblddb
it goes	ejncaZ
it got	dbciem
it had	jlbfeZ
it hangs	ekfeec
it happen	fdrdYa
it hard	iccdek
it has	gfYYgo
it have	ecejge
it he	dablhh
it here	cUTXlx
it i	hgUlXm
it if	dYXjjn
it in	lZgscU
it intern	cideeh
it interv	ecemde
it into	efcdkf
it is	fgbdih
it it	hTaaxa
it just	Zsedcb
it lands	feclde
it lapses	dedfle
it lasts	effiff
it looks	crUckd
it made	dfiedh
it may	gvfYbV
it mean	dkeedf
it means	dicdZm
it meets	ctZdcc
it might	mobabZ
it myself	gdeife
it need	ekefed
it needs	docgcd
it nights	kgdeec
it no	biipdS
it normal	nbceff
it not	flbaid
it now	kUeeoe
it off	chffdh
it offici	dcdcqd
it ok	edncde
it on	qRgibg
it one	indccZ
it only	eehdie
it open	cobcgb
it opens	eemdeb
it or	ijcdia
it ought	kfebee
it out	oTfZme
it over	geZdra
it paid	cdclci
it pains	fclede
it past	dqWbch
it people	dkeefe
it person	idheee
it planne	uZcbdc
it please	eeelde
it proved	fdedke
it reache	cciedk
it remain	kbcife
it reopen	eaoeec
it restar	fbkfff
it right	eabhen
it round	elcbjd
it runs	dmcgdd
it said	hobZZf
it says	mieYgb
it seems	deleed
it settle	haacqb
it short	dcidje
it should	caZugc
it signed	eeedke
it so	nPemXm
it sound	cocjeX
it stampe	ceemde
it stands	gdbcfm
it start	hcdblc
it starts	fbpecb
it stays	eUidcq
it still	dYpbja
it straig	gechdh
it suit	eedgie
it suits	dcihfe
it takes	glgdYf
it tell	agekgd
it thanks	edqecZ
it that	raZkgX
it thaws	edkeee
it the	kWceem
it then	pZdedd
it there	bNYXh3
it they	hVepah
it this	hekdeb
it throug	XoYbii
it till	gkbcmW
it time	crcbcc
it to	cSRron
it togeth	Xbdsde
it took	eXbVpn
it turned	dieeeg
it turns	idZlXl
it twice	ehdeie
it typica	mdeaff
it unfort	mbccka
it until	jaleec
it up	gdmfgX
it useful	fejedf
it very	dfbleg
it voted	fceeih
it waitin	eaieej
it wants	dmfeeb
it was	ZPpVf1
it we	doafZf
it well	dbdenf
it went	nZlWXl
it were	ZmjbVj
it when	idekda
it whenev	cacrdd
it which	ebeepZ
it while	eaaeni
it will	xiacXY
it with	ZxRjeX
it within	dacsdc
it work	chajbj
it works	dibkfd
it would	jnTjeZ
it yes	hddeje
it yet	dnahdb
it you	dcTdtf
it your	gaYdds
italia	eeehfg
items	eblceh
ito	dddleg
its	duYTjh
its @d	diffff
its a	eXbbln
its about	eieffe
its agenda	cndefb
its agreem	ddnfea
its answer	idddal
its choice	hfbVlj
its closin	ckeeef
its coach	fcbeeo
its consen	mmdUee
its course	duVeea
its date	amcdjc
its decisi	aqdecd
its delibe	ecceem
its doors	dendce
its fellow	kdbdhe
its finali	fdeffj
its intern	kceffe
its interv	aldffg
its jobs	ecaeeo
its last	gadeem
its list	rZbdec
its meetin	ccldeh
its mind	fgacfk
its new	ZfVbsi
its next	gndeda
its not	efaddn
its own	bqbZah
its picks	dkdffe
its place	cradeb
its posts	fcjefe
its presen	edieeh
its recomm	kjbded
its report	jfeeed
its review	eakfeg
its ruling	ebmffc
its say	dqZedd
its scores	gdefej
its secret	fieefe
its shortl	feekcf
its sittin	Ymdcig
its summer	Zeneee
its the	igdhec
its time	hsZabc
its verdic	hiedee
its way	WZeb1Z
its work	jideed
itself	kpbiUZ
itself .	djgfcf
itself ?	fgghec
itself as	ijcded
itself is	edekee
itself starts	iieece
iyer	bbagim
j	effhff
ja	ifcedh
jabs	dekdee
jacint	gdfdej
jack	fhfege
jacket	eeggfe
jackie	gdckee
jade	ibkfdb
jamal	dfZpde
james	ihdeee
jan	djfceh
jan you	ekddef
jane	iceheg
januar	jTqcah
japane	fefffh
jars	dddikc
jars .	dcdikd
jas	ghdfff
jasmin	lfcdee
jasmin .	jgceee
jasper	feeief
java	cZklYi
java develo	eeameg
javier	haiied
jd	fcbkeh
jd attach	fdclef
je	dbpddc
je komst	ecleee
je sollic	edkeee
je volgen	ecleee
jean	acmcck
jem	hfaeel
jem .	hgbeeh
jen	ebmbid
jena	naYbnc
jena landlo	jdYcnd
jeroen	fgehee
jerome	hdeefh
jess	fbdgel
jewell	eccend
jo	ihebib
joanna	fekffc
job	ZYgYvi
job 's	VPWY6m
job .	cXXXsp
job ;	fedeel
job ?	bfamka
job @d	edcedm
job after	eYmcla
job alert	caxZab
job alerts	dZvcaa
job and	dflWsU
job applic	ednedb
job as	eaZein
job at	ggpcdX
job board	ecilad
job but	eqedab
job by	ikbdce
job depend	idgfed
job descri	Zsccce
job elsewh	fnjeYZ
job fair	ecpeda
job for	jYabin
job has	aekiZh
job hunt	edoddc
job i	faVgqe
job if	gcddpa
job in	cZXmqc
job interv	ecobed
job is	ReaWyj
job it	ebdcjk
job my	ecjbjd
job no	eiefdg
job of	eeeeje
job offer	ehceoY
job plan	eidhfc
job postin	fjbfdi
job search	eglcdc
job seeker	eenaed
job so	dicdej
job starts	neajZe
job still	dgejde
job sugges	feleec
job that	fafeld
job the	Ziaasb
job they	fbdeii
job though	fqddZc
job title	eemdfd
job to	bSUcZ6
job too	emYeeh
job was	ffWbep
job we	gedbmf
job went	eccedo
job with	deocce
job you	labenZ
jobcen	mcchcd
jobhar	dckaek
jobhar .	efmaef
jobs	bT2Scj
jobs .	gXrZbi
jobs and	ieheed
jobs are	eadeeo
jobs could	eekded
jobs for	ddtbcY
jobs forkli	edieeg
jobs have	debcdo
jobs in	ecmeed
jobs match	eejeee
jobs matchi	edmede
jobs on	ekiccd
jobs page	emdefb
jobs placeh	fedffi
jobs site	edgeej
jobs that	feeefj
jobs to	ibfdej
jobs websit	diefff
jobs when	ceeclf
jobs you	eenddd
jodie	egeifd
joe	egfefg
johann	jhdcee
join	URmM/a
join a	fefjde
join as	cefWqf
join humani	eeecke
join our	aVjghl
join the	dZgaqf
join too	dddmee
join us	XZnH8U
joined	dcoajZ
joined in	gZoddd
joined our	ddeemd
joined the	gdjede
joiner	debjfi
joinin	dYhcsa
joinin date	cbcdrc
joinin delive	fedeej
joinin formal	beelfe
joinin humani	jXoedb
joinin instru	gaYklc
joinin lawyer	eideeg
joinin our	fjgcbg
joinin the	ldibdb
joinin us	bXdbwc
joins	gXracf
joins me	edmcee
joins the	idgeee
joint	gcclef
jointl	mdceee
joke	jdeemW
joke .	kecdka
joke i	dkefdf
joking	enaffb
joking .	enaffb
jonah	ddkgee
jonas	dTkmei
jordan	eggckc
joseph	gdieee
journe	bZaabv
journe .	edZeep
journe home	edmdec
journe with	ccXcbt
journé	nbadeh
joy	VfUYsp
joy .	chceek
joy to	bcabpj
joy>again	eVbebv
joy>answer	ZVdjqh
joy>ask	geccdl
joy>away	eigdfe
joy>bye	camfYl
joy>chosen	ZZRk2X
joy>closed	dbledh
joy>date	barYlc
joy>decide	msWYiU
joy>free	bokeaY
joy>give	eadUyc
joy>goon	bhdocZ
joy>hear	cZmgbj
joy>hold	cchkfd
joy>if	aRWfyi
joy>joy	eeigjY
joy>match	mlWhZe
joy>me	cleXej
joy>meet	gZnaam
joy>news	UYgmmh
joy>not	deVbZy
joy>offer	ZgZZzc
joy>others	hfdckd
joy>papers	cjeVnf
joy>post	adXV2f
joy>receipt	gckeee
joy>refuse	ecfnfb
joy>review	dsYYhe
joy>said	dddeme
joy>soon	fdcfjh
joy>sorry	dYXckr
joy>start	bYlZqc
joy>step	ZTpsVg
joy>thanks	ddoaZi
joy>them	deebne
joy>wait	bdicmc
joy>will	aebjme
joy>you	Zbheqd
judge	aohagb
judged	keeefe
judged by	keeefe
judgem	cZZnkf
judgem said	eedemc
judges	reYZja
judges and	dfeeje
judges have	hceeie
judici	gcdkee
judith	fefffg
julia	fgfgfe
julian	hfehdf
july	qnVZfW
july .	nebced
jump	beYrbc
jump on	cYbscd
jumped	ecekge
junctu	fecefl
june	glgbda
june .	blZdel
junior	VaVVvs
junior .	cbagcq
junior accoun	fdfefi
junior associ	bdedkj
junior doctor	effbkf
junior full	eieefg
junior one	feeeoZ
junior profes	deeffk
junior quanti	fedjee
junior solici	eeeefj
junior sous	cefdkf
junipe	edneec
junk	goadec
junk folder	jgceee
jury	fmZdbi
jury 's	kddbck
jury .	ercdeY
jury duty	digeee
jury has	Zjeldc
just	dfifhc
just a	hbjfZh
just as	Zjcmdd
just ask	kbddhf
just back	eejffd
just been	oTbeii
just call	fffcjf
just can	ejfeee
just come	dcdbmj
just confir	iZbndd
just given	fdegei
just got	eaebpe
just had	ffechh
just has	fkeffb
just have	ohZaiZ
just heard	dWleke
just hit	Zbcpcj
just how	jgeefc
just hung	ejdehd
just in	hiecee
just is	bmeeee
just kiddin	edleec
just laughe	Yucade
just lettin	eckdeh
just like	ebdemf
just me	bgdpda
just msgd	hdcghe
just need	ijWmgW
just not	cifhde
just now	ifhXhf
just off	gibYqa
just on	hdjeec
just one	mcebeg
just parked	eekfdd
just pick	dbmgce
just press	ichdfe
just read	hcgehd
just receiv	fecclf
just replie	bpdaed
just reply	hYgmdc
just ring	dZcldj
just said	PscYqb
just say	aVXmlm
just seen	bgbggj
just sent	eWsdeb
just shout	icffff
just sign	feeeje
just slow	eqZeed
just so	hiocZX
just stoppe	ebldjb
just stuck	fcofea
just taking	ekefed
just tell	feeiff
just that	emUmag
just the	ekadck
just three	gjceaj
just to	fcmgac
just told	Yleccl
just tried	dbcldk
just turn	eeieff
just waitin	kZfhhb
just wanted	cepdeb
just wrappe	feeief
just yet	cnffec
just you	ddfgje
justic	ecelfe
jv	gafoae
jv it	iedeeh
jv we	cdngbc
jürgen	fgdeie
jürgen provis	feefie
k	kUpdgW
ka	eejcge
kadry	dZibkh
kadry called	Zabdnl
kadry told	khceec
kaduna	hheeed
kai	feddle
kaizen	feeeje
kapoor	eeejee
karen	fZijdf
karen to	fdkeee
karim	fieffe
karin	dleeed
karin who	dleeed
kassel	degiee
kassel .	degiee
katarz	fhegfe
kate	feheff
kaur	fbdkdg
kavya	eeemde
keane	eefhfg
kearne	iblbee
kearne of	edlcef
keen	VqWyYU
keen .	cgdige
keen ?	jYemde
keen and	djehde
keen but	eqddeX
keen on	cjegee
keen to	YbexZb
keep	djaXbu
keep .	jheeec
keep @d	iafjee
keep an	gcWacu
keep at	cgdddm
keep files	dkdeeg
keep in	cZgbds
keep it	YdYgpi
keep lookin	eShees
keep making	feeffi
keep me	eeceem
keep my	ifhYci
keep our	edhbld
keep pushin	elefdc
keep saying	ckeffe
keep the	cejfgd
keep their	eZoeed
keep things	ecdleg
keep this	dfkebg
keep to	bnefeb
keep warm	dlfded
keep you	d2TWbc
keep your	fSkZXy
keeper	jdffeg
keepin	WgbVis
keepin it	edefkd
keepin me	dacdmi
keepin well	edmdcf
keepin you	dlceff
keepin your	epbdec
keeps	byVTZh
keeps moving	fkeeed
keeps saying	YjYabr
keiko	ceekef
kelech	gehffe
kelly	eeejdg
kelly on	eeeiee
kena	ebkeeh
kenji	hefege
kennel	echeei
kennet	dgcemd
kept	gUqdZk
kept .	ecngdb
kept for	bbqeec
kept in	hZkddg
kept it	efdeej
kept me	lceeef
kept satisf	igbccj
kept saying	dgejee
kept the	dYjbgm
kept you	lZidib
kept your	ebindY
kestre	dbleef
kestre labs	eamedf
kettle	bbraah
kettle .	eccecn
kev	dlZedi
key	jcbghf
keyboa	feieef
keyboa is	eeieef
keys	idabpZ
khadij	jbdeei
khumal	eeieff
kia	fcidhf
kia ora	fcidhf
kick	cejYmf
kick off	cejYmf
kid	edkdfe
kiddin	cjkdec
kids	hjkcbZ
kids .	jZjhec
kids have	ejbhfe
kiebit	cehkdd
kiebit .	dchldd
kilken	fauddV
kill	edoaed
kill me	edoaed
killed	edoeac
killed me	edoeac
kiln	ffjfdd
kilonz	hddekd
kim	fegfff
kin	edcndd
kind	VYrdao
kind .	eVgeep
kind as	ccmbdi
kind enough	eckfch
kind note	eeaned
kind of	dZicaq
kind regard	blfegc
kind to	acseda
kind words	eelded
kinder	icYbmh
kinder group	fddelf
kindes	eeieeg
kindly	ebUzfd
kindly acknow	eedjee
kindly ask	cfbjjd
kindly await	jnZXed
kindly be	jaYldi
kindly bear	ldeeee
kindly bring	fffidf
kindly check	nddZge
kindly choose	fdekee
kindly come	eeeife
kindly comple	defked
kindly confir	ddcoce
kindly do	edemde
kindly fill	fedkee
kindly forwar	dfejef
kindly furnis	aedqce
kindly have	cgdlde
kindly indica	dffdle
kindly let	bdcofe
kindly note	iiiZce
kindly propos	feckfe
kindly reply	dedcod
kindly report	eedmdd
kindly reques	cjejbe
kindly return	eedfje
kindly revert	cdcqcd
kindly send	ecende
kindly share	fddhje
kindly sign	befZof
kindly stop	hdbdek
kindly submit	eeefje
kindly supply	ecdmed
kindly take	ldeeee
kindly transm	defiff
kindly treat	dcpacg
kindly wait	kjcbde
kindne	feneea
kiosk	gcddle
kiran	gfffff
kirsty	fefegg
kiss	kdcdei
kit	clgiac
kit and	fekbff
kit i	feekee
kitche	YTgdlq
kitche .	bVmmbf
kitche @p	beegkf
kitche chef	gaccnf
kitche is	feWdcq
kitche opens	cdieei
kitche porter	dgqZac
knew	dgcchi
knew .	ilccce
knew the	fjeeee
knew you	eickeb
knives	Zgbjbl
knives .	eeeked
knives @d	akdZdm
knock	hheeed
know	kgedfd
know .	rreVbV
know ;	ifedeg
know ?	lXojZZ
know @d	/QYXZa
know @p	ciefeh
know a	dbZedr
know about	cinaeb
know and	hhbgbg
know anythi	flcefc
know as	Zjcidi
know at	ckceie
know before	gbbklb
know better	ddkfee
know by	gfWawa
know do	dgfiee
know each	iddiee
know either	gebqaa
know for	fZnffe
know forth	ogcbdb
know good	edfked
know how	Xficem
know i	YrqXhN
know if	iWlpWd
know in	cgdeld
know it	gbgfgf
know man	neceeb
know more	eubXad
know no	cgddcm
know nothin	Pxeeed
know now	bideei
know of	dcdeem
know on	qSlWib
know once	ardded
know one	idffff
know our	dlmcaZ
know planne	oZdhdc
know she	cgdkee
know so	dfneea
know that	eelXej
know the	racfcc
know them	jcefff
know they	lVYfdq
know until	ekbffe
know waitin	dnceed
know we	eZhapd
know what	YldlYf
know when	WsldaX
know where	tacYZi
know whethe	pYcjbc
know which	bZbvbd
know who	pjeZZb
know why	cRbcZz
know within	ldeeee
know yet	eegdlc
know you	Ycdkfm
know your	Xaetga
knowin	ioThbe
knowin the	ejdddg
knowle	hZcdep
knowle of	eeeeek
known	dqacdd
known .	duaddY
known by	Yqeeeb
known it	bjcdek
known on	oZeefd
known them	bheekd
known to	jhcgcc
knows	XvoYUY
knows .	SvkYZZ
knows for	eifffe
knows the	eZhddo
knows when	Zqfddd
knows which	eZnefd
knows with	YtZdec
kofi	egdmea
komst	ecleee
korea	eeldef
korea until	eeldef
korvel	edldee
kowalc	icgffe
kowals	fffiee
kp	ebieei
kraków	kakcga
kris	ibdnfa
kuba	fdefej
kubern	eacfdp
kubern .	ffeefi
kwame	dbZqdg
kwame .	eaasec
l	caajfn
l1	befkdg
l1 cleare	efckfe
l1 is	djciee
l2	deamdh
l2 round	fdcefl
l4	eckfge
la	daqddc
lab	iVgfje
lab 's	kdfcef
lab .	aWioai
lab assist	eeiege
lab is	efjdfd
lab manage	kdfgiX
lab techni	ilaeed
lab wants	dedbqa
labora	gjjdcb
labora .	djbddj
labora techni	kcefee
labs	dZrbde
labs .	eanddf
lace	gefehe
lack	VXYxcj
lack of	eedcem
lacks	adcqde
lad	mbTWdu
lad .	iYYdeq
lad from	fbbedp
lad who	hYacds
ladder	hXZlcm
ladder .	dZaidn
ladies	ibdeek
ladies 's	fddeek
lads	enYbdk
lady	nhUjYi
lady .	obdbdf
lady at	qadddd
lady from	hZejZk
lady has	ifafkb
lady in	hnZeed
lady is	brXdee
lady said	Xpedfd
lady say	hhYddk
lady told	gjfece
lady wants	cfbocd
lady with	heaaar
ladysh	pbcdee
lagos	hfWioY
lagos .	gifjba
lagos branch	geUfrb
lah	ileXbh
lah boss	meebef
lah take	edefej
laid	Zeogcc
lake	ddmeed
lambin	iajbnX
land	jbfZbn
land @d	mcedfe
landed	ebVmnc
landed .	fcdegk
landed in	ebdgke
landlo	pRXqjY
landlo and	hcclde
lands	oPdkej
lands .	fcblge
lands on	gaehdk
lane	efifde
langua	XcgqZg
langua .	bcnjfY
langua certif	fefife
langua course	ejfdff
langua test	ebkbej
lapse	eaVefs
lapse .	eaVefs
lapsed	dWZdcw
lapsed and	eZbedq
lapses	caTirh
lapses .	diajgc
lapses on	dZedqd
laptop	XUwffa
laptop .	dckfgd
laptop with	caljed
large	fiebcj
large number	hjbdeg
large print	eckdeg
larger	fdegfi
lars	ladhee
last	hibocY
last #	dddiif
last .	lVgUqe
last and	dbjihb
last applic	pZecee
last boss	edelcg
last candid	VwkQba
last day	xUSZcl
last formal	ebZqde
last four	dcbocg
last girl	fieeff
last hire	Zsceca
last hurdle	aaZplb
last i	aneeee
last interv	uaYebd
last is	jcdcje
last mail	Wmijcc
last messag	bangeg
last minute	fiddeg
last note	iicede
last of	fdbdoc
last on	gdeefj
last one	jmadfa
last page	fefeif
last person	ibmdcb
last place	ebbhem
last promis	fkeefa
last round	ZZhokY
last salary	fdbmde
last step	eieidd
last talk	fcelee
last test	egaled
last the	iVbbdq
last thing	idfgef
last three	caZscg
last time	gkgkbU
last two	Zkjfcf
last update	binbec
last was	dldjeZ
last word	fuabcX
lasted	eelded
lasts	fVmobb
lasts #	ffejde
lasts .	eanfed
lasts until	eeejdf
late	kUZgim
late .	fcdaik
late ;	jgdded
late applic	ekeeed
late for	eYdecr
late forms	ecehfj
late i	lceeff
late m8	ejaeej
late reply	ecdfel
late submis	fdekee
late the	kajeec
late will	fefife
late with	fkeefa
laten	edleee
laten je	edleee
later	lhYgia
later .	ZshjYS
later stage	aoecee
later than	xPZlhZ
latera	fbcihh
latest	/OTgbZ
latest .	+QVZda
latest @d	tYbcdd
latest @s	ieeeff
latest and	jeeeee
latest by	mYblbd
latest cv	eedmde
latest on	jeeeff
latest paysli	eedcel
latest the	oaedee
latest they	kjdcbd
latest we	jdeefe
latest you	ieeffe
latin	egeeeh
latte	eeeief
latte art	eeeief
latter	diehee
laugh	XTpkbl
laugh .	dZjkcf
laughe	WreYff
laughe .	WwhWaX
laughe and	cibkdf
laughe out	bciaik
launch	gZmddf
laundr	ebifgf
laundr .	edeffi
laurea	jhafhb
law	cabjhl
law .	bbgnce
law firm	cXejik
law we	anjccc
lawyer	bqYcic
lawyer .	doaZjc
lawyer are	ekeeed
lawyer counci	kadjde
lay	cS0YgV
lay member	ealeid
layer	dXrmaW
layer .	ebohdX
ldn	edgjde
ldn .	edgjde
le	jYjidd
le meas	kadife
lead	daWome
lead 's	kcdeeh
lead .	aeZgof
lead ?	eeeife
lead a	deelde
lead and	hdeela
lead cashie	eekefd
lead engine	gedjee
lead has	jlfZdc
lead if	dbdbpd
lead initia	ijcdee
lead invest	ebleee
lead is	igdeee
lead job	edcdij
lead role	ecclnY
lead who	hibieb
leader	mWhcqU
leader and	dccimb
leader has	feiffe
leader positi	ehedie
leader progra	kdedff
leader we	ejeefe
leadin	kabjdg
leads	dldgec
leads compar	ejeefe
leafle	fekded
leafle .	fekded
learn	fiblad
learn by	raeYee
learn more	bhhhdf
learn your	ZpZehd
learne	nqhXVU
learne .	qXccee
learne not	epcebc
learne progra	hkddec
learne to	etbeXb
learni	dVddgr
learni suppor	edehie
lease	cfdoab
leasin	ecdefl
leasin high	eddffj
least	MyYbZp
least @d	Wrcgdc
least anothe	cleefe
least one	fdejfe
least you	Woefef
leathe	eZdcjl
leave	dhmTfj
leave .	icjZnX
leave @d	bYqeee
leave a	jdeefg
leave and	dkmZbc
leave from	Vnjjcb
leave is	ekefee
leave it	TqFQc6
leave on	jdlXgc
leave our	ldeede
leave since	ifgeee
leave so	ekdeee
leave the	jYpajX
leave till	befldf
leave until	Vjpfcc
leave us	hglYbe
leave withou	jaldeb
leave you	kZcaki
leave your	eegdek
leaver	deddgk
leaver .	efeebl
leaves	dqhZhU
leaves at	gdmcde
leaves on	ckegef
leaves this	epcedb
leaves us	jeccjd
leaves you	jbmeda
leavin	dTgicq
leavin .	fckeee
leavin it	fcdddn
leavin the	dgdjee
leavin us	febifi
leavin you	didedj
lectur	lTgcji
lectur .	bWncmd
lectur can	kXneda
lectur in	jacgdk
lectur post	djZecm
led	daakdo
led a	feedfj
led to	eccefm
ledger	eedkef
leeds	balsRf
leeds .	affkYj
leeds and	ljaebc
leeds has	cYjddm
leeds that	feelce
leetco	fefhfe
left	agqjaY
left .	bYbsaj
left a	ccpgfX
left and	clhchY
left at	fZrZec
left for	idYden
left is	qabbhd
left it	dlhedc
left my	hlmZYY
left off	ZZhscc
left on	Wlbkgf
left our	lfddee
left the	degdke
left to	eddfgi
left you	hlcced
left your	abzaZZ
lefèvr	egfgfe
leg	dbqaee
legal	kfWcek
legal .	oiaabY
legal has	dicekd
legal is	gdjefd
legal looked	fddefk
legal says	eidcck
legal secret	hcafel
leices	efkcfe
leices .	efkcfe
leila	fcjged
leila ok	eefife
leipzi	eZogdb
leipzi .	gcmbee
leisur	ecdhhh
leisur centre	edeieh
leith	iddhfe
lekker	gZneec
lekki	fgeiee
lena	YZjqdc
length	kYemjW
length .	qbhahY
length recrui	edjeff
lent	dddfem
leo	edcdem
leonie	dfdmeb
leonie .	dfdmeb
less	ZkVdio
less .	jgdeed
less and	efeide
less good	ecceik
less than	Xpbfef
lesson	afT0Vf
lesson .	ldbidc
lesson and	eedlee
lesson for	eefiee
lesson observ	dkbfef
lesson of	feeife
lesson on	deejdh
lesson plan	bibmcd
lesson to	dblhdd
lesson with	ekeZei
let	jfafgf
let all	uTkacb
let anyone	mfdeeb
let every	hcdffj
let everyo	oZeefe
let go	dajdek
let her	eccfem
let into	fbdoec
let it	gbmdec
let me	gfZkhd
let people	okacca
let slip	dibcel
let the	Ubjnkb
let them	YSmcnk
let this	ecbeep
let us	XTTtyb
let you	nrXVbh
letici	fdfffh
lets	cbOvel
lets be	dmeded
lets do	UYYvna
lets find	edecme
lets get	YZbxbc
lets meet	dcdike
lets say	wUbgbc
lets see	e0XVbZ
lets speak	ecicje
lets stay	aZYhct
lets talk	ZTZvdi
lets us	nleeUe
lets wait	eneced
letter	iVXW1h
letter 's	dXab2V
letter .	idbaki
letter ;	Zmfefe
letter ?	dceegl
letter @d	hYhYYr
letter are	qWhecc
letter at	ekdfhb
letter attach	dacdsd
letter by	oYeiec
letter came	edbeco
letter comes	agZeqa
letter coming	ebeend
letter follow	dddeod
letter for	eekdfe
letter forth	deednc
letter from	jgVnbe
letter go	zlTXUY
letter goes	acdelk
letter has	bdeeme
letter i	edlgcd
letter if	jheece
letter in	jUvYeX
letter is	WXYR8e
letter leave	pjXdbc
letter no	YUkedq
letter of	XVcc0b
letter on	ddWlel
letter once	jeefee
letter said	ckeeee
letter says	ebdZio
letter the	mbeeee
letter to	ccWjqc
letter too	eefgZl
letter was	dcccgo
letter we	ebeddn
letter went	Ycqecd
letter which	ikebce
letter will	gfZasa
letter with	lcaZji
letter you	Zmadlb
lettin	lVlfha
lettin everyb	ekceee
lettin me	dejamY
lettin people	oUfddk
lettin us	ldpdcV
lettin you	eXcfhn
level	gUTYly
level #	cbcjnb
level .	ndccef
level and	edbeem
level german	ecbfen
level of	eagcen
level role	feefje
level we	fcdefm
liaiso	edjfef
liam	egdefi
libert	elcjcb
libert of	eedjeg
librar	eWmekd
librar .	fbjdkc
librar and	gcdgei
librar assist	ejblcc
librar servic	hfdied
licenc	Wcbjbt
licenc .	baXddv
licenc ?	ecfmce
licenc and	eddeel
licenc both	fefjed
licenc by	bddnfe
licenc if	fleedd
licenc is	ckddid
licenc so	fdeben
licenc that	ehcdfi
licenc we	efeief
licenc which	fdjdeh
licens	jcddfi
lie	eaddeo
lie elsewh	ecYdeq
lies	dvSXbi
lies with	gnbbee
life	fcrYYg
life .	efifec
life at	ecmdee
life in	eekeee
life of	dodeec
life to	lcddef
lifegu	YUdmjn
lifegu job	edeeih
lifegu list	gacdki
lifeti	feedjf
lift	cRwYfe
lift .	bZoakb
lifted	aVvhdb
lifted .	cUydda
lifted and	fdalge
lifts	YbyacZ
lifts .	cdpced
light	khiVgc
light of	fgjYjd
lighth	cdZgjj
lighth .	eibdek
lighti	chkded
lights	eadidm
like	ZYasoa
like #	fdiidd
like .	aijbic
like ?	bVbycd
like @d	gcbpbd
like @p	bljcdc
like @s	fmcced
like a	eYcuaf
like anothe	fdeled
like expect	kfeeec
like feedba	UZdbd0
like half	eeelde
like i	gfcYhk
like it	bWdngk
like making	ebdldi
like me	YWbyhZ
like my	bYbais
like on	eeeief
like one	dieidf
like someon	encaZk
like that	ehhbmX
like the	mhZheY
like they	frbadZ
like this	eglYhe
like to	aYbrnb
like two	Zbdtcd
like us	eedjge
like what	ijdaff
like you	SaVo/P
like your	Wbdpmc
like yours	igeedf
liked	cgccaq
liked .	ekldac
liked it	ehZebo
liked me	imaiaZ
liked my	elkacc
liked the	fZcgne
liked to	dbcYXx
liked you	acfdep
liked your	iUmfaj
likely	fcqbbe
likely are	feoadd
likely in	bdekfg
likely to	jbhedg
likes	mqWfWb
likes to	hlbeZg
likes you	eqcacd
likes your	inYhba
lila	fcfedk
lila are	ijcdee
lim	eghged
limbo	dbvdcY
limbo .	fhifdc
limbo with	eanffd
limeri	dWubbd
limeri millio	gdbeel
limit	ghaehf
limit .	iadeej
limit for	ddeejg
limite	afsbda
limite access	dcneee
lin	hfdefg
lina	eldefc
lincol	hZbicl
lincol .	hadddm
lindah	nXamed
lindah career	oXYnee
linden	efbneb
lindgr	cZngee
lindiw	fffgff
lindqv	shSdce
lindqv every	imYeec
line	kcchZj
line 's	mdfbde
line .	Zkfibf
line ?	fdfjee
line @d	idfeff
line about	dldefe
line action	feefid
line and	hibjhX
line at	chbhdj
line before	ibcefi
line but	geceje
line from	ngcbed
line in	deefke
line is	drkZcV
line manage	dhambf
line next	edmded
line of	fddeel
line to	ncdcia
line up	eiehde
line wanted	kbeddi
line we	mdbeee
line went	dapeec
line your	ddZccp
lined	cccneg
lined up	cccneg
lines	iYjlZe
lines .	eafeem
lines and	jcedfg
lines of	eickde
lines sorry	macjeb
lines we	ddjffg
ling	eeejee
link	UXZ/aV
link 's	ddapde
link .	bWV2ac
link and	eiZiid
link at	eeihed
link below	bbnieb
link by	feejed
link dies	eeekde
link expire	eegjee
link for	Wiaqfe
link from	cdcrcd
link in	abdqce
link is	cYawcb
link placeh	eeZnfe
link to	aggqbY
link will	cccqed
link works	eejefe
link you	ecoced
linked	ccpfZd
linked .	bdphaa
linked hi	hjddfd
linked i	fdddii
linked thanks	eeekee
links	cZbipa
linux	ffffff
linz	hkcdee
liquid	edeefj
lisbon	epZfgY
lisbon and	chjahd
list	mmYZaj
list .	Vyfaba
list ;	Zqdefa
list @d	rbdade
list and	flYXnc
list any	ecdffk
list as	ekhgeZ
list but	ejdfff
list by	njWfaf
list for	nYfaUq
list from	ankbcZ
list goes	oYchdd
list has	dYZdiq
list i	fauddW
list is	joVYfg
list me	fbemee
list of	oeQiYm
list on	tRXadp
list so	ofeadd
list to	fdeeje
list will	pkabdZ
list you	dbdhjh
listed	kYilab
listed in	fedffj
listed which	paecde
listen	bficck
listen himsel	egdihc
listen to	eZpdbg
listin	iefgee
lists	pccach
lists .	mXbdel
lists go	rbZded
lit	eekeee
lit room	eeeiff
litera	fYdbdr
litiga	hcedel
little	cuicWY
little .	fegndY
little better	fcdhdj
little bit	dedeel
little longer	guaadY
little more	ioaZfc
little one	iXtbcZ
little while	fpcbec
live	hbjcge
live .	djebhe
live five	fgagif
live for	dhclee
live in	ebgblg
live on	gbleed
live round	fedefk
live until	ggmcdb
live with	mbcdeg
lived	cjqabZ
lived experi	feefei
lived to	djmbeb
lively	dWodid
lively and	iclbde
lives	cfacdq
lives in	feeefi
living	lZkWdj
living .	mjbbdc
living wage	eapcfc
living within	daddep
ll	edcgej
llp	jdddfi
load	kdeefd
loads	imabch
loads of	ekdddh
loads to	iicdee
loan	eiheee
loan and	eiheee
lobby	bedmee
local	abgWcv
local .	bfWaaw
local and	feeffi
locati	hZfkbi
locati .	ekbgfe
lock	eabkcm
lock the	fdekee
locked	dlleXZ
locked all	fjefee
locked in	cbclej
locum	eabhbp
locum .	dbbecr
lodge	gXdjbn
lodged	gSpcck
lodged by	edjfee
lodged with	fbhefi
lodged within	ecdeem
log	bWpqbW
log in	bXoqbX
logged	gcoaec
logged in	ecpaed
loggin	ZhXoai
loggin in	ekddfe
logic	dbdqdb
logic test	dcdqdb
login	Ygjldc
logist	YZpjdf
logist .	fendea
logo	XbrZjc
logo .	Xcsdec
lol	XvjYVa
lol .	Wjdddn
lol expedi	akeidd
lol no	ijcfec
lol not	fijeda
lol so	kbeehe
london	eZejdl
london and	ebeeem
lone	ddceen
lone workin	ddceen
long	gneUie
long .	ibueaU
long ?	ekfdee
long @d	pYmabb
long about	fVkeem
long after	cqaeec
long and	bcbahr
long answer	dgcddl
long as	YtbjgU
long discus	feefei
long drive	icdeej
long enough	ecjdjc
long it	bvabdb
long list	cgaaeq
long now	fhaeie
long she	fiefff
long story	gddbhi
long talk	acedhm
long that	efleeb
long the	rbbeeb
long this	ehieec
long time	bfmZjc
long way	fidddh
long we	laidec
long will	jcffff
long you	gaddnd
longer	aqaZcm
longer .	etTYja
longer ?	fqeWee
longer a	eWgdki
longer accept	fdmdcd
longer and	ZvdddX
longer as	cdefoc
longer availa	dXkcdl
longer be	jacdfl
longer being	edbfen
longer consid	fedffj
longer exists	eXVdcz
longer have	fcceen
longer holds	didkec
longer in	cadccq
longer intere	Ybnmdc
longer like	kfeeec
longer lookin	fcbefm
longer on	eddlee
longer open	feefej
longer possib	Zoedfc
longer realis	ZvYeeW
longer recrui	ecUeeu
longer than	nvUbaT
longer then	lbeefe
longer under	eXZdet
longer wish	eX1gcQ
longer work	dYzbdV
longer works	cldjeY
longli	nahecc
longli candid	ejeeff
longli for	fefief
longli happen	famdee
look	dubeeZ
look .	byZYjW
look @d	iadlee
look after	gfigcc
look again	echeej
look and	kgWblf
look at	bvhdYX
look fine	elddee
look for	fZZfbs
look forwar	YlhcoV
look himsel	gadeel
look i	ibcbme
look in	jcegef
look into	cvXedZ
look like	adesbc
look out	igXckf
look round	dVpjee
look so	ieeeff
look throug	imcbde
look we	dkeefe
look when	djefff
looked	dtbVdh
looked at	audWcf
lookin	beXifp
lookin .	daUdoo
lookin ?	dfcjid
lookin at	kpeWeX
lookin for	ZTVtYx
lookin forwar	ZXokfb
lookin good	fmdedd
lookin into	ZvcbdZ
lookin to	efdefi
looks	jobfgT
looks after	ehieed
looks at	foZjcZ
looks like	enXXoc
loop	egakaj
loop .	ejeeef
loop is	ffjfec
loop on	deajck
loop we	ffdfei
loop with	fddjef
loose	cglded
looser	fckfed
lord	ddleed
lorenz	dedmde
lorna	gdeefh
lorrai	gdfgfe
lose	ghVkid
lose heart	gdeeej
lose the	beelef
lose you	fdajma
loss	daVddu
loss .	daVddu
lost	ZfYWbx
lost .	ebbeeo
lost a	edifeg
lost marks	dddben
lost my	fembed
lost the	dcgedl
lot	dkgVgh
lot .	dmrYhP
lot and	hbjeZj
lot but	echffi
lot for	ddZdeo
lot of	djWWjn
lot on	bpcddc
lot to	dfefif
lots	igYedk
lots of	ihZbdl
lotte	gfffff
lotter	aglacj
lotter money	beldef
lou	eiefeg
loud	fdgamd
loud .	jheefa
loud at	dclcjd
love	Tgdhpf
love .	dgcabp
love a	cefgjf
love for	dWaXze
love from	eckeeg
love it	fZpbfa
love that	dneedc
love to	UfZnlh
love workin	ejeefe
love you	debdsa
love your	eefjcf
loved	YfgaXw
loved me	emZebj
loved meetin	hclbgc
loved my	danidb
loved the	egakdg
loved to	cfbbQ1
loved you	bgcbkj
loved your	ajiacj
lovely	XY5UZf
lovely .	ZeuXdb
lovely @d	bdoddd
lovely about	fieedf
lovely aftern	diheee
lovely and	iabhfi
lovely bank	eblefe
lovely but	eldeed
lovely card	eekefd
lovely chat	ecnddd
lovely conver	elckdY
lovely cv	elccgd
lovely interv	fddblg
lovely it	eZjeej
lovely letter	cdZedr
lovely meetin	dcmcdg
lovely news	edkege
lovely to	dXzaaZ
loves	niValY
loves you	niValY
low	XWljoZ
low .	dZkcjg
lowell	dYpddf
lower	cejkdc
lower band	dkeeee
lower than	fdkffc
lpa	edXepe
ltd	ejddhe
luca	edmZgf
lucia	ffegff
luck	ZScfZ4
luck .	cUWpbt
luck and	fdcefl
luck in	edfeej
luck mate	cecefm
luck next	fcbceo
luck out	dcceeo
luck with	cXvWbh
lucky	qTsXXY
luis	ecffjf
luis short	fehbhg
lukas	kddhde
lunch	oKnoZc
lunch .	nTmgYh
lunch ?	eekdfe
lunch and	fZhejf
lunch break	eeejfe
lunch hour	deihee
lunch in	eeefei
lunch is	edejee
lunch menu	cfeZik
lunch on	Yarbia
lunch with	hXaucc
lunche	eefiee
luncht	fceled
lund	edckeh
luxemb	eeejfe
lying	byYYbZ
lying if	hkcdee
lyk	jmZbec
lyon	gfaidg
lyon .	jebcek
m	aiahgh
m a	chaicj
m and	gidefe
m8	ejaeej
ma	edgldd
machin	jTnjhX
machin i	bddjlc
mad	dmkakT
mad busy	fkaeeg
mad not	emddmV
madam	dmcZYn
madam .	dldddg
madam said	diceej
made	fbdcjk
made .	RtQgWt
made @d	Oojfjg
made a	ffeemY
made after	fieeee
made an	ieZbhk
made and	iYbchm
made by	tZaYci
made forth	1Lcefe
made from	bmdddg
made his	emeeeb
made in	jbdddk
made it	elWreT
made its	eYcYmn
made known	mfddeb
made me	bbrWlZ
made my	cdqcdc
made on	batddc
made the	URgtal
made their	edceem
made to	elcceg
made up	lXdVud
made us	dahfdl
made within	jeefde
made you	akdcjd
madnes	ejfffe
madrid	gdmefa
magda	ediffe
magist	kgddee
maier	eedjfe
mail	bVoihf
mail .	dRmeoe
mail @d	mahaee
mail again	aboeee
mail and	egjece
mail as	efnZfe
mail before	cjehed
mail betwee	rcdYee
mail by	iYblia
mail came	eeffej
mail crosse	Xeiick
mail from	lgXhde
mail i	dfhbmb
mail is	dZiemc
mail it	cbjkee
mail me	aVmsba
mail nothin	dTdkli
mail now	bgkefe
mail of	Wkljbc
mail on	lYkced
mail only	ecleee
mail please	fffeif
mail said	bmeeee
mail saying	ecleee
mail says	gejdee
mail sorry	Zljedc
mail the	cmdhdc
mail they	Zmffee
mail to	gbkZej
mail we	Xhkcfh
mail which	hmXffe
mail with	ibclee
mail yes	dckdci
mail you	sWcaei
mailbo	ea1YdT
mailbo .	gfnZfZ
mailbo is	cctddY
mailbo of	hkbeed
mailed	sPhgib
mailed @d	ladeie
mailin	faleeg
mailin list	faleeg
mails	ehmWgc
mails .	dhjdec
mails that	ejXddm
mails with	eZcinc
main	bVvbde
main branch	cclhec
main client	edjfef
main line	eelbff
main terms	fdedlf
mainte	YawbeZ
mainte .	edmeeb
mainte on	bdrbec
mair	fefjfe
mairea	iidfec
maison	eceeem
major	fffgef
majori	eibddk
make	nkXgcd
make @d	dWatci
make a	cnYdhd
make an	gtbhQf
make any	dtbceY
make anybod	mcdeed
make compet	fZoebd
make contac	eldefd
make her	saeYee
make i	hiYddk
make it	mTWlle
make its	lraZdW
make me	dfcnYi
make one	Zecocf
make our	odbedd
make promis	jeeeee
make some	fceefl
make sure	lcifcc
make that	pdcfdb
make the	jdUfYs
make their	ggdjcd
make them	emceed
make this	daqdfa
make up	qoWXgU
make you	ajcTpg
make your	addoee
make yourse	fefief
maker	atadda
makers	fleedc
makes	lbaffj
makes her	edejee
makes his	mdceed
makes it	hUbdes
makes the	brcdea
makes up	ieeckc
making	dmXcld
making a	dheiee
making an	dZbdkn
making any	Ywbaec
making calls	gieeee
making one	jeefee
making our	jageeg
making the	gckdcf
making these	ebdldi
making up	fracdb
making you	XhZavZ
malik	iccdel
mam	eecegk
mam i	eedeek
man	lcYbVs
man .	cWhcfo
man from	cghcbk
man on	fddeel
man says	cqcadc
man they	neceeb
man to	epceea
man who	jYcceo
man with	dbieek
manage	lkXdhc
manage 's	doUcna
manage .	iYThte
manage ;	khbfed
manage ?	eeekee
manage @d	gdeiee
manage and	avUkcZ
manage are	blideb
manage asked	ccckck
manage at	mcbjce
manage can	debnee
manage comes	cleefe
manage decide	hdeeei
manage expect	fhecei
manage first	egecje
manage for	hlWocX
manage from	effZnf
manage has	fggbeg
manage he	hbldde
manage i	doeeea
manage if	dkeeee
manage in	kgdcdd
manage interv	lgedec
manage is	hnVfhc
manage it	mdeeeb
manage its	edeegi
manage job	eaefkg
manage just	ekdecf
manage liked	glbfeb
manage missed	ejdghb
manage now	bfedme
manage on	gdjdef
manage positi	fciifc
manage post	fmddfZ
manage promis	ejfdef
manage review	ioXcfc
manage role	dgfdej
manage round	eeeieg
manage said	dkedeg
manage says	kdeeef
manage shall	nafcff
manage spoke	decjeh
manage that	dmbieb
manage to	kZgamb
manage traine	edidhg
manage wants	iahkbe
manage was	njbdeZ
manage we	jcigcd
manage went	ecgddl
manage who	jfgddd
manage will	eyYadY
manage with	cebdjk
manage would	dfdoad
manage wrote	eheeid
manage your	ebvYdZ
managi	gWgohZ
managi direct	jVdnlY
managi partne	bjfkdb
manche	edbhdm
mandat	fedlee
manila	eedfke
manner	cedeem
manual	fdegei
manufa	fffhff
manusc	edelde
many	gkeaaj
many .	bkdeei
many applic	ibkcdg
many as	jcfgfe
many good	jfdefe
many greeti	jeeeee
many happy	djmcdZ
many messag	fmaeee
many more	feeffi
many nights	emdfeb
many of	gegcdi
many people	kYeefj
many places	eieefe
many qualif	feeeej
many reconv	fgggfb
many strong	fddeek
many talent	edfefi
many thanks	geigec
map	bYtbgb
map room	eeeekf
maple	gdefhe
marath	cgsbaa
marath .	eildbc
marath on	eelcee
march	bpfceZ
march .	ZpfceZ
marco	eccfem
marcus	eckceh
marek	cbXhin
marek .	ffeeje
marek i	edcedm
maren	feddkf
margar	gfffff
margin	dbjbgj
margit	fejeed
margue	fgffff
marine	ggbncc
marine engine	fdekee
marine survey	edelde
mariso	dfffif
marita	dgelce
mariti	fZdiem
mark	fgUeYu
mark .	ebdmdf
mark and	fbeeel
mark for	deeefk
mark in	ecdeel
mark it	gmdcdc
mark these	lceefe
mark was	eeeefk
marked	nkgYcZ
marked .	inZbec
marked the	icddfj
marked you	eiifdc
marker	mebged
marker and	cidiee
market	hQuebe
market .	gYuZdZ
market coordi	lceefe
market execut	eiefef
market pinky	fdaclg
markin	kyYUcW
markin .	eqcYed
markin is	goddea
marks	oZWUiq
marks .	fhZZkj
marks are	mgbbhb
marks on	idffff
marloe	jdedei
marlow	eeiffe
marria	edbode
marrie	laffff
marsh	fffffh
marsha	edieeg
marsha .	edieeg
marta	eZnmcY
marvel	cbfgel
marvel .	ecjied
mary	ilceea
mass	kbckdd
master	iWUdkr
master 's	cgZblj
master .	ecabll
master huber	jaicfg
match	diXain
match .	cZcgjm
match ;	feejfd
match betwee	ficefg
match for	blYcdn
match is	ehjcee
match our	iedefh
match the	fgeejc
match they	fbeefl
match we	cuabec
match what	hbbhej
match will	ikcbfd
match you	fjeefc
match your	ebmVnd
match>again	cfcifi
match>answer	rtRYgW
match>ask	eZhZdr
match>away	gieZfi
match>bye	ekecdg
match>chosen	ehafdk
match>closed	fddfek
match>date	eZlleb
match>decide	kqbWdb
match>free	gdhZdl
match>give	dhncbc
match>goon	eiaidg
match>hear	fjdefe
match>hold	eehcfi
match>if	kebjda
match>joy	ddcfdo
match>match	fnTecn
match>me	bQY6dX
match>meet	dhYnah
match>news	ffeeei
match>not	dUcicv
match>offer	iZdUxY
match>others	heXick
match>papers	abgkei
match>post	cnUefm
match>receipt	ecjied
match>review	evTicY
match>said	cXcqeh
match>soon	iefffe
match>step	gZWndl
match>them	cgZpZi
match>wait	cqXbgg
match>will	itadba
match>you	bickfd
matcha	ceekef
matche	XYdhko
matche .	chghgd
matche my	feeeie
matche the	feeefi
matche to	eedehi
matche what	eeeeif
matche with	eeehid
matche your	eZbdfq
matchi	Zbphbf
matchi your	ecleee
mate	ZbeWlp
mate .	jaecfj
mate got	Zmaeam
mate the	ejlbeY
materi	ecadfp
materi .	edbeen
materi for	fedffi
matern	cSnggi
matern cover	cWfhgm
matern leave	fZqecb
mateus	ehgefe
math	kddefe
maths	bZbxcY
maths part	eddpeZ
matron	flZicd
matron 's	elZeck
matron says	bkidea
matron would	fjeeee
matter	ifpWfZ
matter .	Zcqdai
matter and	eieffe
matter closed	kbeeci
matter contac	eeifff
matter furthe	fecfek
matter has	eieffe
matter in	egadob
matter more	eeeieg
matter of	keicgZ
matter please	lcfdee
matter to	gasZdZ
matthi	ejgbff
mauree	efeief
max	qUYncc
max #	ddemee
max @s	rcZdec
max please	deence
max you	eeekee
maximu	ecefek
may	Zpgcfe
may .	edceem
may apply	dedbep
may ask	ddicej
may be	WycXYi
may call	Zlkddc
may cause	fdbffl
may check	ledefe
may choose	daeqde
may close	ebndfd
may concer	akjded
may consid	habdpb
may contac	boZYel
may count	mdedde
may coveri	kXjddi
may expect	lUmXhg
may have	gkVgfi
may hear	cjeeeg
may help	figchc
may i	ZTfnod
may invite	fweOfe
may know	ZZlkdg
may like	eejdeg
may lodge	deeefk
may make	Xjdobe
may need	eemcde
may not	gweYZW
may now	dXmiib
may of	iceffg
may or	jrYbcb
may reappl	ececfn
may receiv	dgjfec
may regard	dabdpd
may reopen	edlefe
may reques	eeedfl
may ring	ddeieh
may say	dffdke
may still	esaddZ
may take	jtZacZ
may tell	eiefff
may want	endbed
may we	ePZzia
may well	eijcec
may wish	fnefcZ
maya	cbkfch
maya .	dcnede
maybe	TqQXbu
maybe .	bcXYbx
maybe a	afeneb
maybe and	ejddhe
maybe for	feeefj
maybe then	bZdddq
mayor	mdhefZ
mayor .	eifffe
mayor and	pZedef
mayor asked	eldcge
mayor is	ablldb
mayor went	eifffe
mb	dbpced
mb .	dbpbee
mba	edldee
mbatha	dbccdq
mbeki	egcjfe
md	lYcmga
md .	fefief
md is	nbedef
me	ecZkkf
me #	dccfpc
me .	bfYZqk
me ;	jadldc
me ?	aejjga
me @d	qSclcf
me @p	YqaeYk
me @s	ubYfZZ
me a	VYa2eb
me about	eZmkfV
me after	saZVbm
me again	djidbe
me an	ggYjhe
me and	jbTmfi
me any	hbhdie
me anythi	fhqWcc
me appare	ffbfcl
me as	hUaZvd
me ask	crbbec
me at	hYerdX
me back	XeTybd
me be	fkbdka
me before	maZnXi
me betwee	galYgh
me but	ambebk
me by	gTavhZ
me can	dkoWcc
me check	obecde
me come	kbejec
me confir	leecef
me do	ejdjdb
me done	fameee
me down	YeTjdr
me during	ecddjj
me either	jhdded
me feedba	ifeeee
me final	idejdd
me first	cXcjhm
me follow	libded
me for	akUpYj
me forth	jdelad
me forwar	feeiff
me from	oUgSqe
me furthe	dkZXeo
me great	dedcod
me half	eckfee
me have	UXZxge
me he	gabhbo
me her	fcdfjf
me hi	fdjfee
me his	qadcce
me how	earedZ
me i	Xfcekl
me if	ZnejbZ
me in	Webmob
me is	jiZeaj
me it	kZYdkh
me just	dmdede
me know	aVesie
me like	eaeeen
me luck	ddbmdg
me mon	ncddde
me more	baoech
me next	fcejff
me no	ggakiZ
me not	ggZddl
me nothin	eihfec
me now	cbjdjd
me off	dXvgbX
me on	eWOd1h
me one	geekde
me or	einXfb
me out	WYlgih
me owner	chZbhk
me put	jecZkf
me rather	cckfjb
me right	fdccen
me round	dbkjdc
me said	gceeek
me she	gikcbb
me sign	jfdeee
me so	VlZchn
me some	doadde
me someth	ebcode
me start	aambcl
me straig	gZabmk
me take	fdiceh
me talk	owaPWc
me tellin	emdcia
me that	kZebcl
me the	cgWd2R
me their	imcbdc
me there	ecmcfd
me they	roXbRd
me thinki	kgefdb
me three	dbeoed
me throug	chnfba
me till	iUdlka
me to	ebRnmj
me too	ddjcie
me two	fdekee
me until	pWgfcf
me up	jgddef
me wait	Yesbae
me was	eqdYcg
me we	dkdcak
me what	ZgYokb
me when	Wgmfjb
me where	ebpecd
me whethe	jfgdXj
me which	cfcodd
me whiche	mdddee
me who	dmgded
me why	cldhec
me will	dmeebe
me with	ecYjsW
me within	jibjba
me yes	mcdbhd
me you	eejXgj
me your	NYY7df
me>again	Vihnbe
me>answer	kWdgle
me>ask	ddglkV
me>away	kkZkZa
me>bye	aZVicw
me>chosen	fagXqd
me>closed	djieYg
me>date	oZYkjZ
me>decide	qeddfZ
me>free	biencZ
me>give	hThnkZ
me>goon	bjbocc
me>hear	bddogc
me>hold	WfZrlY
me>if	cbajqc
me>joy	Zdianf
me>match	baiuYa
me>me	cYdjne
me>meet	hidnVb
me>news	wdYbbb
me>not	Wiefhi
me>offer	UgZqpV
me>others	hpgoSS
me>papers	SUb0ob
me>post	bihZnb
me>receipt	eblceh
me>refuse	UbWdbz
me>review	ZgiUnh
me>said	bncbeg
me>soon	foaeXf
me>sorry	iYgbaq
me>start	ZVjSsm
me>step	PbqwWb
me>thanks	YXnWXu
me>them	fedgif
me>wait	bmffbe
me>will	faghhf
me>you	dYblji
meals	eehdie
mean	siUafc
mean .	feceld
mean ?	ffiefe
mean anythi	codeed
mean as	deffje
mean it	gacdhm
mean no	mddefc
mean not	nbeeec
mean that	dfaedn
mean the	kcidec
mean you	ieeege
meanin	dbbkna
means	hwVTah
means .	bpVcck
means an	kfecfe
means for	elfedc
means it	eedeel
means no	pPhcbn
means out	epbeeZ
means that	iYhddl
means the	egieed
means there	jfeefd
means they	eredcX
means we	oVaXkl
meant	pmZUlV
meant for	fomZaW
meant it	jXeemd
meant seriou	eeeekf
meant the	cicame
meant to	olYcXc
meanti	lcsacV
meanti .	jbradY
meanti check	ejeefe
meanti feel	djgfee
meanti follow	hblcef
meanti just	rYcdef
meanti there	iceiee
meanti you	fieefe
meanwh	bhjbjb
meanwh .	eboefb
meas	kadife
measur	eddeob
measur for	fdcdpb
mechan	ccdgdn
mechan .	dbhieg
mechan fitter	fecffj
mechat	feiefe
mechat techni	feiefe
med	edglaf
media	Xsiadb
media .	Zmefff
media to	eieffe
medica	YcUwie
medica .	ZeWhmi
medica and	dabkcm
medica before	fcekee
medica certif	eeejee
medica cleara	edcbrb
medica direct	hecedk
medica examin	dceobe
medica form	ddlfdd
medica is	ajYhmb
medica on	eldgce
medica questi	effjde
medica report	Xkdkfe
medica screen	eccmdh
medica servic	bheled
medica staffi	fieegf
medica superi	fieefd
medica the	edldee
medica we	ecefke
medici	ibcgnZ
medici .	eedcob
meera	fgegfe
meet	bfexZY
meet .	V3ZbcW
meet @d	ejdged
meet again	dgedej
meet at	deekef
meet everyo	cmefcd
meet for	faefel
meet in	jXodec
meet link	ecdmee
meet me	dbkkcb
meet my	bcdoeg
meet on	lcdhed
meet our	cgdkch
meet the	Yfc0YY
meet them	eaejei
meet to	egddlc
meet up	dhjded
meet us	dbdogd
meet with	ehcgeg
meet you	gZevbX
meet>again	kkXeai
meet>answer	udRlZd
meet>ask	deYtYe
meet>away	chgjhX
meet>bye	dYZjgo
meet>chosen	dYhblj
meet>closed	WlYgco
meet>date	iaYsfb
meet>decide	jecbpY
meet>free	gQfwec
meet>give	fbgcnc
meet>goon	ehZmdd
meet>hear	jliTgc
meet>hold	bubZbe
meet>if	gjagaj
meet>joy	iUWhxT
meet>match	eTY4cb
meet>me	kWYqgc
meet>meet	VeVzdf
meet>news	mZaled
meet>not	fpeebZ
meet>offer	auWXmY
meet>others	fmfNil
meet>papers	heYklY
meet>post	dZZsdh
meet>receipt	chnZde
meet>refuse	iibZdl
meet>review	hkfhZa
meet>said	VqifiW
meet>soon	kjYahe
meet>sorry	cdfbdo
meet>start	cZbZuf
meet>step	akYqce
meet>thanks	jdhacj
meet>them	djdhhc
meet>wait	gZeljb
meet>will	peXjfZ
meet>you	cedlef
meetin	ojcgaa
meetin .	gkXiah
meetin ;	eleefc
meetin @d	pddbed
meetin @p	edhcgi
meetin a	eieffe
meetin about	npYadY
meetin all	cZpeef
meetin and	okXbce
meetin at	odebde
meetin from	eldded
meetin got	jgdded
meetin in	dqadec
meetin is	mbbhed
meetin of	kXgddl
meetin on	kdalfa
meetin other	dkeffd
meetin our	cZeqde
meetin room	ecradd
meetin the	ZXfwbZ
meetin till	kcfeef
meetin us	Wqeefe
meetin was	bpdeec
meetin where	iehded
meetin with	kYZfjj
meetin you	fdmXbj
meets	rmchUU
meets .	cobhcd
meets @d	pebdcd
meets again	ejdeff
meets at	kdfdef
meets in	dgndbb
meets on	keZmab
meets our	emdefc
meets the	eeejeg
meets when	ctZdcc
meetup	ddsZdb
meetup .	ehkbed
megan	dhggee
mei	fcgiee
mel	ffffgf
melden	dbpddd
melden uns	dbpddd
member	gpmUba
member and	gdceej
member appoin	edekcg
member are	encdfc
member has	eelded
member have	ehdefi
member of	lnZade
member will	ejefee
memo	acckle
memory	hdfgfe
mended	egZeel
mensah	eecmfc
mental	egjeed
mental health	egjeed
mentio	iSwiUb
mentio .	edoade
mentio in	jeeffe
mentio of	ebqdeb
mentio the	hXkjaf
mentio they	binecZ
mentio what	eaqeeb
mentio your	femaef
mentor	fbUlkh
mentor a	iffeff
mentor they	dabjcn
menu	ddbmmY
menu for	cfcndc
menu one	eecknV
menu receiv	dhidee
menus	cihdee
menus .	cihdee
mercha	ebgidi
mercha .	feeffj
merci	dasddZ
merci pour	edjeee
merely	dlkbeb
merge	ecicfj
merged	dcsdeY
merged with	fXqffb
merger	hTvcbd
merger 's	eanfed
merger .	ecmeee
merger announ	lfWeel
merger is	eZoeed
merhab	bZcjdo
meridi	edkeef
merit	nbXZmg
merit .	dhdeej
merit list	ocYZnZ
merry	fimbbc
merry christ	fimbbc
mess	fogecX
mess here	bneded
mess of	kjbced
mess with	ckeeee
mess you	edmgea
messag	jbtdaZ
messag .	hkfbcf
messag ;	fjdddg
messag about	lcbhef
messag after	ddncfe
messag and	efjdef
messag are	hYoced
messag as	fcleee
messag asking	gbdmfd
messag becaus	dcnded
messag before	jcZbij
messag by	mabjdd
messag confir	ddleee
messag could	fdpdfY
messag finds	bklcdb
messag from	jcmibX
messag goes	fdjffe
messag has	egjeed
messag i	dkcceh
messag in	fbmedf
messag is	bmaicg
messag just	gaehhg
messag of	cjfdei
messag on	sbXfde
messag result	eieffe
messag said	ghakdc
messag the	gekefb
messag to	bXphdg
messag will	ecoefZ
messag with	feiefd
messag yes	bcmged
messag you	kccjdd
messen	cZoaic
met	Xmfaco
met .	bohbZg
met @d	eiedfg
met @p	cacfgn
met all	dlZeeh
met and	eccjdj
met at	oVfhch
met her	chieee
met in	ecbemg
met on	VrXXdr
met the	khXjbe
met us	ejfeee
met with	hcdffj
met you	bdpdcd
meter	mdcgcd
metres	dedlee
michel	egeiee
microp	fckfee
micros	eeghee
micros teams	efeiff
mid	bhiZna
mid level	egdeje
mid size	Zoedee
middle	dodcjY
middle of	fsXbdd
middle school	fediff
middle so	edodda
midwif	dfdieh
midwif .	feeeif
might	T2eXac
might .	encedd
might be	dtZbWh
might expect	Ypeefe
might have	eZbcct
might i	cccqde
might intere	ecmhcc
might know	ckedeg
might like	eeldee
might make	fjeebg
might not	cpiddY
might want	ewbScc
mighty	gedffi
migrat	bglfec
mihi	dfiche
milan	ecenfc
miles	edhcke
milest	kclbec
milk	cYsccd
milk price	falffe
milkin	hdjeec
mill	hWslWW
mill .	hTudda
mill family	gjeeed
millio	bghgbg
millio for	cikcdd
min	eWmmeY
min call	eedbme
min in	fejeee
min with	efejee
mince	dnbeee
mince pies	dnbeee
mind	dfhibe
mind .	cnYYji
mind @d	nZedeg
mind about	djbeej
mind after	kddcic
mind and	eekcdg
mind answer	ecckeh
mind doing	dacqde
mind for	cjccek
mind gettin	fefjee
mind how	dbrceb
mind in	dlcche
mind on	jbkbee
mind record	eeeiff
mind sendin	fdelee
mind that	dbadpf
mind the	cWteeb
mind up	kdZgZk
mind waitin	fqdXde
mind yourse	gbrZda
minded	jneePm
minded to	jneePm
minds	tlQThe
minds .	jnXaia
minds and	ekcedg
minds are	eaeedo
minds before	aoeeed
minds by	paeede
minds up	ndbdee
mine	dgeO0X
mine 's	bbsddb
mine .	iuQXch
mine and	dcYWsi
mine gets	dmddff
mine has	ccnadh
mine he	clefef
mine i	pdadef
mine if	dacdrd
mine is	dcsYda
mine so	dcnded
mine to	cfbele
mine was	Ziadnd
mine will	vTdfcc
mini	dfelde
minimu	diXZdr
minimu qualif	eeaeem
minimu requir	gkdcef
mining	eehide
minist	crhbfW
minist 's	eneecb
minist .	araYYl
minist and	kdeefe
minist for	hieefc
minist has	dbkaqY
minist of	fjedfe
minist signs	fieeef
minist so	ebnfed
minist which	gjeefb
minist will	Ymeied
mins	eTjpdf
mins .	eWnhha
minute	bVizab
minute .	cUrieb
minute ?	eeclee
minute @d	dbcpdd
minute after	gaeden
minute ago	ffedjf
minute and	ZbkniV
minute at	declee
minute before	nbdeec
minute call	eadqed
minute each	eedlee
minute for	dhXqdd
minute i	nhcdbb
minute in	fedjff
minute intro	eidhfd
minute it	liecdc
minute later	jaccdn
minute long	deejef
minute of	bYlgck
minute on	dZdwbZ
minute once	fecldf
minute presen	deencd
minute slot	fcekef
minute survey	fenXfg
minute talk	eeeief
minute they	ceeele
minute to	dZmbam
minute with	amcldb
minute you	daZdjn
mise	jadkee
mise le	kadife
misery	vZQWji
misery in	dbWdmn
misery on	rZcded
misled	fdfheh
miss	bfsceX
miss out	edmded
miss the	eeekde
miss you	eckeeg
missed	dYichk
missed anythi	hZmeeb
missed her	hlbfgY
missed it	bbagcq
missed on	blZidg
missed our	edboed
missed out	dcYein
missed the	cbnaei
missed you	kamcgZ
missed your	fgpcdX
missin	XaV8Xb
missin .	adjlZh
missin ;	edanef
missin a	effief
missin is	dddiie
missin page	emZhee
missin please	eddmee
missin the	fdfjfe
missin your	cbdpdd
missio	fdodca
missio .	kfdefd
mistak	YltRZf
mistak .	fmaWgk
mistak it	ZitabY
mistak please	ddjdcj
mistak you	fdmedc
mistoo	dgkcdd
mistoo the	dgkcdd
misund	fkdeXj
misund we	fkdeXj
mit	jeeefe
mit freund	jeeefe
mix	jkhhXX
mix .	aqbZai
mix of	hhcjea
mix up	mbgddd
mixed	fjeiae
mixed boroug	eicfgg
mixed candid	eejeee
mixed de	hbjedf
mixed fête	ekbeeg
mixed jv	hbbkeg
mixed pantry	kiaefd
mixed philip	dpbced
mixed placeh	eefjee
mixed rata	ejZjee
mo	jXndbc
moaned	kZaeii
moaned about	kZaeii
mobile	iVljec
mobile 's	ndeaef
mobile .	fbdmfd
mobile librar	dbkfch
mobili	bfekdf
mock	fdrbZd
mock interv	eduYcb
model	aaVoco
model .	eccden
modell	dcdeem
modera	ncfadg
modera .	ciefeh
modera meetin	jdeefe
modera of	hcjdfe
modera panel	kdeefd
module	Xlande
moin	sYabdc
moira	geffff
moment	dmmcaZ
moment .	aoeehY
moment and	iciffd
moment but	fdaffm
moment i	dhidef
moment in	edeieh
moment it	diegfe
moment so	fideff
moment the	ghldeY
moment to	dmhYdg
moment we	eihece
mon	0QShkW
mon .	padeeb
mon @t	deecme
mon just	naddef
mon or	efeiff
moncto	eddieh
monday	pYreWV
monday .	igladc
monday after	paecde
monday and	cfcqbd
monday only	obcdee
money	XYiWui
money 's	heedjd
money .	dedddm
money and	dgcclf
money announ	cdoedc
money for	hehdch
money is	edneea
money no	fdgeei
money on	dieedj
money so	eZblhh
money went	ecgfbk
money wise	eeecke
money with	eefief
monito	bbwccX
monito .	dauccY
monsie	jeaigb
monsie blanch	hfaigc
month	kboVjX
month .	mWobcc
month ;	idegef
month free	eeldee
month so	dcleee
monthl	gXtgaZ
monthl digest	ebneed
monthl newsle	feieef
months	VoodaY
months .	ckheed
months notice	ccoded
months old	ecdmee
moon	bjZbpc
moon if	eddekg
moon to	ebddqc
morag	ideefh
morato	edjfff
more	fqacai
more .	itfUYb
more ?	hYasce
more @d	nhbced
more about	egkgad
more after	hifced
more and	sacfhV
more applic	gieefe
more before	Ymehee
more but	delgfa
more by	Zpcdee
more candid	mibdeb
more chat	cdflef
more closel	dUadey
more conver	icdjee
more cvs	eoddeZ
more days	eneefa
more detail	dhandd
more direct	ebceen
more drawin	djeged
more experi	dXZady
more for	jcjdec
more from	VvZbcg
more hands	dYbces
more hires	ecieei
more in	hidffd
more inform	eifffe
more interv	iZihkX
more junior	eddddn
more like	sXcddd
more likely	kbheee
more of	hZdXcu
more often	ffidfe
more on	faimdb
more openin	irWeeX
more patien	dpbded
more people	b5bSbV
more person	lpcXda
more precis	enjdfW
more questi	bbfoee
more react	feeffi
more round	eadpea
more senior	eYadds
more shifts	cbadeq
more suitab	eeeeek
more suited	fddffj
more talks	endbha
more teache	bhclee
more tests	cbelic
more than	cgaehj
more the	eclagh
more thing	bXiucZ
more time	YsiUgY
more to	WxjZWY
more waitin	encdec
more welder	elecee
more when	W5YcYZ
more years	edbefn
more you	egYcpc
moreau	fdbkfh
mornin	oSWweb
mornin .	ebWuca
mornin ?	ecedob
mornin @d	dedjdh
mornin and	daekck
mornin applic	feeffi
mornin de	ffcjff
mornin i	jcehee
mornin in	fedkee
mornin it	gdkeee
mornin meetin	edfjef
mornin mr	efdkef
mornin ms	heicfd
mornin on	bbeoee
mornin or	eddmde
mornin placeh	eebclg
mornin rata	eiddei
mornin the	egedie
mornin to	ocebde
mornin you	deelef
mortif	eaahYr
mortif .	edbiam
most	rcidYb
most #	dbmeee
most .	qcahcb
most and	lceeee
most closel	ikcbfd
most of	fpYcdf
most read	eejeee
most recent	fdfiff
mostly	icuZZX
mostly talked	ebpddc
mot	ecpceb
mothba	dVwdeW
mother	hVmhga
mother 's	mbbhfd
mother house	deihec
motiva	bhcmdd
motor	eeekdf
mounta	gliZjV
mounta .	dlcclZ
mounta rescue	iheeee
move	amapac
move .	eakigZ
move again	difeff
move ahead	dZdeep
move anyone	eaoefb
move at	cichic
move before	cncdee
move fast	kfdeed
move forwar	beWjdo
move in	ecceen
move it	fdfife
move on	ekccjb
move our	gdeife
move quickl	eobdec
move slowly	ekdefe
move the	idefff
move to	cfkhcd
move went	dfhkea
move you	fabuca
moved	ekkjZW
moved .	ejhdde
moved and	mcbhec
moved becaus	gbdlfe
moved decisi	ldedee
moved from	fqdYfa
moved into	eaoded
moved office	cZrcec
moved on	fialed
moved the	dhdjee
moved to	ccoicY
moved us	ecbeen
moved your	dccoee
moveme	dqfbda
moveme .	ejeffd
moveme on	dkhdec
moves	fsgeZS
moves .	hcghee
moves slowly	bqaeed
moves to	nddced
moves until	ebmefe
moving	aeflYl
moving .	jmcbcc
moving ahead	bYaeev
moving and	eekdee
moving forwar	ecXjcn
moving here	ebmefd
moving on	dZbmej
moving the	fleded
moving throug	egdied
moving to	adtbeb
moving you	dZemeg
mr	gZZpdj
mr achter	difech
mr and	jakaic
mr baptis	eeekde
mr brandt	egeide
mr de	fbcleg
mr delacr	efeeje
mr fête	eejefe
mr goh	feeiee
mr haddad	jdegee
mr iyer	fdeief
mr jv	ieeeeg
mr lindqv	eecegk
mr lund	edckeh
mr nakaga	gdfefi
mr osei	ciiedf
mr p	denddc
mr pantry	eecmed
mr pereir	hceifd
mr petrov	fdeffi
mr philip	dkeeff
mr placeh	idedif
mr presen	bXfenh
mr sesay	kdcefg
mrs	kVglfb
mrs brandl	ebeldf
mrs cabin	kddidd
mrs oyelar	ieefef
ms	fagkdf
ms achien	eddeel
ms adeyem	ifefee
ms banerj	heicfd
ms candid	dZncid
ms de	eecdhj
ms fête	jcffff
ms ito	bedleg
ms k	lbgeha
ms kaur	geeeei
ms khumal	eeieff
ms lim	fcjffe
ms mbeki	egcjfe
ms novak	ficjbd
ms nowak	ieeeff
ms pantry	feefei
ms petrov	fddefk
ms philip	cemcdf
ms placeh	Xoefeh
ms r	dfleec
ms tan	feeiee
ms the	Ylcfje
ms van	edldee
ms visibl	dZnhec
ms zestfu	cedbij
msc	maedee
msgd	hdcghe
msk	dcoeeb
mtg	kjacee
much	ZmjYam
much .	alvYZS
much about	ehided
much alive	eieffe
much and	ggekdb
much apprec	efjefd
much as	anXYYs
much but	ececlf
much enjoye	ebnded
much for	lbgYZm
much hope	eeeejf
much i	Ymkedb
much in	dnceed
much like	eXcmje
much longer	eieffe
much of	djdeeh
much she	hdbcfm
much so	dhedla
much still	eldeed
much succes	fedefj
much they	ecceco
much though	fcbffm
much to	Yemdci
much work	eedeel
much you	eijeeb
muddle	gZbdli
muddle .	ebbdmi
mullin	emeeeb
multit	lZcldc
multit counci	lZdiee
mum	aMuSra
mum .	cXvaiV
mum it	ddidei
mum they	iegeed
mum will	jedbjf
mumbai	fhlbdc
munich	ggdfeg
munici	mbbfeh
museum	aXhejm
museum .	degfej
museum guard	cbchii
museum is	feefej
museum wants	dfejef
music	dYbiil
musica	fjedee
musica direct	fjedee
must	SdS1fj
must .	fleeec
must agree	ikedae
must answer	ibejee
must ask	dlbcid
must be	bWbtid
must cancel	ffeeei
must confir	ajbXoh
must correc	ffddmb
must declin	eZdeep
must do	enahea
must first	dqdbdd
must have	hTifle
must inform	cUlcep
must let	feahek
must log	dedpcd
must not	fhbeei
must now	jbejde
must part	fddefk
must pick	ddelee
must reach	feejee
must reply	feeale
must say	Xaepei
must speak	ekcgde
must still	efeiee
must tell	habbdo
must unfort	ebadep
must wait	bpcdee
mutual	eheied
mv	gXZkdn
mv alma	hbdgfi
mv they	eaaidn
my	dareed
my #	chaicj
my @d	bikfdb
my accept	cbcbmk
my accoun	edmeee
my agent	ebfcmg
my answer	dcWlpY
my apolog	hZeeel
my applic	XbwVVh
my assist	dddqcc
my back	ecudeU
my bag	ecZcrc
my bank	fedgie
my best	feceem
my boots	ecceij
my boss	kjUbke
my breath	eldeed
my brothe	dWzbWZ
my busine	mZdbel
my calend	fedkee
my call	omWfZa
my chair	lcjdcc
my choice	dalkcd
my circum	fcnefb
my client	eVhijh
my co	hhakcd
my coat	iffcch
my collea	VqhmVc
my connec	feiefe
my contac	hZoagd
my contra	ecedme
my cousin	bawWcd
my cover	fekeee
my cpat	ifbdbl
my curren	mXapba
my cv	dZqYbk
my day	eekefd
my decisi	fjeffd
my degree	feekde
my deputy	bejcck
my desk	fameZi
my diary	obdbee
my diplom	eddobe
my direct	fgdcje
my dog	fdnbed
my door	ndbche
my email	jdjaee
my essay	foabce
my expect	eZliee
my experi	iieeec
my eye	ecXqee
my fab	dbqdda
my father	eaijdg
my favour	dgiack
my feed	ecpcaf
my feedba	ideeeg
my file	dlkbea
my final	ggbcel
my first	akiihW
my flatma	gUcenh
my friend	chkZcj
my guess	kgeeed
my gut	bqdddd
my hand	fYmUoc
my hands	ZyTajX
my head	eddfel
my heart	eXXngk
my hello	cYkZjk
my honest	ebdeen
my husban	cfgcig
my inbox	eZajod
my inside	dndbed
my interv	XvhUbe
my job	jdeege
my keyboa	eeieef
my last	dYksVc
my letter	fbpade
my licenc	ffeief
my lisbon	mgWjeb
my list	kfVcel
my lunch	dZqcee
my mail	faqbcc
my mailbo	cWrefd
my mails	ZZseed
my manage	jkWWqa
my mate	UnjaVo
my mind	hYjcnZ
my misery	dbWdmn
my mistak	flcfdd
my mobile	kdeYkf
my money	icadcm
my mother	cbhckg
my mum	Vavdcc
my name	Ybrbed
my neighb	imYebf
my networ	ecnedd
my new	dkicce
my notes	nqUagY
my notice	geedje
my number	ZXTmhq
my offer	fbadqd
my office	eccdli
my old	XXbjqi
my other	jiceec
my own	fijYfd
my owned	dckeeg
my pa	ejdgee
my paper	flddde
my partne	lighZX
my paysli	ccklcb
my phone	egoaca
my pi	fcbleg
my pick	idddej
my place	eeijdb
my pleasu	fekefb
my portfo	eblkcc
my post	ebpedc
my presen	eemecd
my previo	efdmdd
my profil	denYdi
my rates	lbaddj
my recomm	gjeeed
my recrui	ehddcj
my refere	ZcjrbZ
my regard	dbqcdd
my regist	ecZgne
my reques	fejeee
my return	iZrYdd
my salary	ebcsYd
my second	feeief
my secret	ebfmee
my shift	gcXXpj
my shoe	dkjccc
my side	fdpbdb
my signat	fddgie
my sister	cQ4cVa
my size	eicidd
my slot	kdhced
my status	efieee
my succes	clchde
my surnam	dajcih
my tax	efbodd
my test	efddel
my thank	edleec
my tracto	dfejef
my train	dejgfd
my transc	ebZscc
my turn	jbeiee
my uncle	djefge
my visa	hhZhff
my voicem	feefei
my wall	gjeefd
my way	dgiddh
my wife	lkfQhg
my word	nabcjd
my would	kTidjf
my yes	dpWdib
myself	jPqgnU
myself .	jYhebk
myself ;	keefee
myself and	gceelc
myself no	ejdald
myself out	capeed
myself that	eedcem
myself the	gdefje
myself to	edkkeX
myster	eUkjck
n	vUZbfh
n i	nbeeed
na	geidcg
na pas	egjeeb
nachri	fnZefe
nachri .	fnZefe
nada	YtZedc
nadia	dmceef
nadine	ffeeeh
naidoo	cdnbfe
nair	fffffh
nairob	agnaed
nairob .	dkeege
nairob is	dbqbbb
nairob postin	edcfjh
nakaga	gdfefi
name	Unflfc
name 's	hqYddb
name .	acheij
name @d	eeleee
name @s	O6XfbW
name a	bodgdb
name agains	ebdeji
name and	lZbdfk
name anothe	dkeffd
name any	fUtefc
name by	nVjegc
name came	crTsaT
name does	edfffj
name down	jddeeh
name for	eddidi
name forwar	drZbec
name from	deiide
name has	dqPhci
name in	ecZlfj
name is	cikacg
name of	ahYvaY
name off	cQ7aXW
name on	XXcfue
name out	eYndch
name terms	jhdeed
name to	eodbde
name was	cYbmdn
name which	emdbdg
name will	fjedff
named	Vhcdsb
named .	dchbkg
named a	dgpcbZ
named and	eidjcd
named as	fceiei
named below	fecgam
named the	enbeha
named you	edehei
namely	dknaZc
names	ikUuXX
names .	lfcdee
names and	eZatdc
names of	ehbrbZ
names to	hbbdem
nanny	dacbds
nanny .	ecZdeq
naomi	feiedg
narrow	foXabk
narrow it	gmcbde
nat	eXafpf
nation	WUogii
nation .	ebcjlc
nation agreem	edmcee
native	ecZjem
native level	ecbfen
natter	edejef
natura	dbcidl
nature	fdhffg
navan	egbfgh
navan 's	eYifek
nay	ikdecc
nay .	ikdecc
nda	YbgwYa
nda .	eeelde
nda by	cdkjdc
near	cnciae
near future	YwWdde
near the	iffkcZ
near you	kcjbde
nearby	ebccdp
nearer	eYpcbh
nearer home	ebqedb
nearer to	fdfddl
neares	delfed
nearly	khXodW
nearly comple	edekef
nearly done	iefeff
nearly fell	lcadjd
nearly full	feeief
nearly over	jbdkee
nearly said	caYnoa
nearly there	flaibc
necess	hhbghd
necess .	hgcehe
need	cfYpid
need .	dioXae
need @s	yZdWbd
need a	TXdonh
need about	rbeXde
need an	Vjakjg
need and	jkecea
need any	decnde
need anyone	cYWbdx
need for	hZaYsc
need from	hdbhid
need is	deamjb
need it	XYazfb
need longer	difege
need me	ecblkZ
need more	fkafbi
need my	Ukajkc
need not	XlUank
need one	cdZrce
need proof	edboce
need some	ocdcee
need somebo	baedcr
need someon	gmYRZs
need that	eeehdi
need the	gVbsee
need this	lacjdf
need till	ilcbdd
need to	aohckV
need two	ddascc
need until	1dWUZb
need you	ecbqec
need your	LVT8qZ
needed	fNZfor
needed .	bckdnY
needed a	dWgccr
needed by	beeeme
needed for	eahdek
needed from	kYkidb
needed to	eeebem
needed two	dZcZqe
needed until	glccde
needed we	deccdn
needfu	eddnde
needfu and	eedlee
needin	bRdZjx
needin a	eaadjn
needin the	dYlchh
needin you	ebcddq
needs	feRpgj
needs .	ifXedm
needs a	ccdlgf
needs and	ffeife
needs for	eejffe
needs have	feeeej
needs my	aabqka
needs of	gcbeen
needs so	fefdfj
needs some	iedgfe
needs somebo	cddiek
needs the	igcjcc
needs to	eoaiba
needs we	jeeefe
needs your	bbaipc
negati	hUWhbu
negati .	eaZdcs
negati answer	gadkeh
negoti	YdXnsX
negoti meetin	cdencf
negoti on	ebegke
neighb	dehdXn
neighb 's	elcfdd
neighb .	eahedl
neighb who	jidddc
neithe	X4hUUW
neithe a	enhedY
neithe confir	bofbec
neithe of	gdXdfn
neithe paused	lkXfed
neithe should	lajdeb
neithe will	Zpefdd
nephew	YUUZg2
nephew .	dXZciq
nervou	gYkckc
nervou .	bclald
net	eedkee
nether	ejdddh
networ	aUwXal
networ .	eckeeh
networ and	fdkceg
networ of	edeefj
never	bboStZ
never .	Wxacca
never a	efadjk
never ask	hgjbed
never came	bhefej
never fun	fefefi
never got	ecngbd
never happen	Zncged
never have	fZefen
never in	eeedoa
never like	ebdldi
never met	fdieff
never mind	eakbmZ
never miss	fcpddZ
never needed	pZidbZ
never said	dgkeec
never taken	jidddc
nevert	ededdm
new	XdxYpV
new accoun	edaepc
new addres	edmdce
new ambula	Xbmemd
new applic	ftibcR
new boss	dnddde
new budget	Ypdeee
new buildi	giibdd
new careta	eaWeoj
new cfo	fcjfff
new coach	ibdeek
new collea	ajjaid
new contra	daodhb
new cook	jcdcif
new date	azbZbW
new day	Ytceea
new direct	cejdgf
new face	ejjddb
new financ	aikdgb
new fiscal	fbmfed
new grad	dkechd
new head	chcZqb
new hires	dmidcc
new job	ddseeW
new jobs	eW3ZZV
new lead	didegf
new link	edWseb
new manage	akZcji
new messag	fZghgf
new night	ecbdpd
new notifi	fejfed
new nurser	gZggif
new office	ecoddd
new one	clidea
new ones	dfcefk
new openin	hZhdcm
new opport	ccbnei
new owners	eblffe
new partne	eameee
new people	cjeadk
new phone	bardeb
new place	eoaedd
new plan	zUbdcZ
new positi	efcfek
new posts	feiffe
new recrui	fdleec
new role	ddXctd
new roles	dVubbf
new sexton	ecZdpe
new site	fbleee
new staff	fYofee
new starte	ckccjd
new status	dgcefj
new term	mnUece
new time	brbgeZ
new to	fmbfed
new vacanc	edneeb
new vp	feiffe
new ward	fihece
new work	eddkfe
new year	pdlfVZ
new york	elahed
news	anaehf
news #	jdehee
news .	Tcnchl
news ?	cpbccf
news @d	oZcdhd
news about	eYoeci
news and	gcedme
news before	kaeffh
news but	ebdddo
news by	uaddeY
news for	d0XXcW
news from	fhdfpV
news i	Voicde
news is	caaaon
news no	lbeefe
news of	fZmeef
news on	qmZdZX
news or	kcfhdc
news the	UYZppg
news they	Ybdeer
news to	djeege
news yet	gnbdeb
news you	cZZvdb
news>again	sZbYZm
news>answer	mXYXbx
news>ask	nWWgdo
news>away	mhUcal
news>bye	fkieeZ
news>chosen	bhaifj
news>closed	VrXckf
news>date	/XTZbb
news>decide	jWeidl
news>free	kjZXck
news>give	kebedi
news>goon	nOdlbm
news>hear	hbjfdf
news>hold	Zdohdc
news>if	fidYap
news>joy	ZeXcte
news>match	gYdedp
news>me	jkbdYg
news>meet	kpebdU
news>news	nheZgZ
news>not	crXaZo
news>offer	dbZjpb
news>others	aXjeZs
news>papers	iepbbX
news>post	ngdYff
news>receipt	bkmbdb
news>refuse	ZbYcfu
news>review	cnlYhY
news>said	pZbdei
news>soon	ooYYbZ
news>sorry	arXabj
news>start	jdfeef
news>step	khbgYg
news>them	emaaif
news>wait	Wvagcb
news>will	mpXZfc
news>you	jdaaij
newsle	TQ/WbZ
newsle first	fdeffi
newsle with	felded
newsro	edndeb
next	ddglde
next .	iakkZd
next ?	hldbed
next @d	ddfZeq
next and	qWoZbc
next applic	fedefj
next bit	fcdnde
next but	iffefe
next call	feeeek
next candid	dffife
next comes	eedmde
next door	eaZndi
next employ	jZiihX
next for	dbcrdc
next harbou	feecle
next i	fdkcfe
next in	abmegf
next intake	cdbceq
next interv	Ybfsec
next is	cahucX
next lot	efcefk
next meetin	egdfjd
next meets	dobdec
next milest	kclbec
next news	kjZefc
next of	ecasdc
next on	ddcYua
next one	pQdaep
next or	coaefc
next part	ecajek
next person	cefgkd
next round	Zfdnde
next season	ddccmh
next sittin	emedeb
next so	gdeeei
next stage	fbWkbp
next step	cgkpYW
next steps	fkwUZV
next then	ebncee
next they	djciec
next thing	brYjbZ
next time	fcbceo
next to	criabZ
next up	bXZ0cb
next we	cmeeed
ngl	bdVhar
ngl the	ceWico
ngo	ecdnde
ngos	dmddef
ngos .	ekddeg
ngozi	bddhkf
ngā	efeeif
ngā mihi	efeeif
nhs	caccin
nhs commis	dcdden
ni	eeeife
niamh	dbndgc
nice	cU6VYc
nice .	eckgee
nice @d	egedie
nice about	dXideo
nice and	keeefd
nice but	ehjfea
nice guy	eeieef
nice mail	ifdefe
nice of	cfhdej
nice one	obdbge
nice talkin	fZmeee
nice that	edlbdh
nice things	djbgdh
nice to	Zd0ZcS
nice woman	egjeec
nicely	dYZect
nicer	nYbbdm
nicest	eeeVho
nicest @d	gkeaeh
nick	feeffh
nicole	egiefd
niece	dbafdp
night	kZbima
night .	rZecec
night and	gdejef
night audito	dgfcej
night manage	eihhgY
night porter	beldhb
night shift	befjid
night shifts	dbgmed
night team	eecfle
night to	kdfcge
nightm	feldde
nightm .	feldde
nights	jaiTra
nights .	iffbjd
nights down	kgdeec
nights so	jdbcdl
nights with	falegd
nikola	jeeeff
nikos	qbccda
nil	edehjd
nils	fdfefi
nine	fYhfmc
nine .	fekeec
nine candid	eiefff
nine of	ckeeff
nine people	kbdeeh
nine to	bfdhig
nines	ddekee
nines .	ddekee
ninety	Xceaar
ninety minute	feeked
ninth	cicedj
nkechi	eeejee
nkemel	eddlee
nneka	eehgef
no	ecfcbp
no #	figadg
no .	hhdclZ
no ?	deence
no @d	nRhZij
no access	cbpdee
no action	ebodec
no all	fckffe
no and	gSRegy
no answer	bsgccX
no applic	bndefd
no appoin	cRqjbj
no april	fdffid
no as	ebnbeg
no assess	eceglc
no bearin	edmdfc
no budget	fcofea
no but	kUdlhf
no by	pTbXua
no call	qTYbjk
no candid	deieeh
no chance	oYddeg
no choice	ecejeg
no clue	cuebbV
no date	jrYjYP
no dates	doeceb
no day	ZxZZcb
no decisi	epgjaU
no did	bmcedg
no disabi	dcdjej
no do	bbbjdm
no doubt	bfZdkk
no dramas	ffihdc
no earlie	Useeed
no easy	ebbecq
no end	apfjeW
no eta	aqgbdX
no extens	fefckf
no feedba	bkdefg
no finlan	kajefd
no fixed	emeeec
no flags	kfcdfd
no for	fkYfbk
no formal	fecelf
no from	RKWbh/
no furthe	ZqnWfW
no go	ufZcdZ
no good	hXZtad
no got	dZnaej
no guaran	dtfbaY
no hard	bUnibk
no harm	efldec
no harves	ekfeec
no he	ldXcan
no hesita	edeemc
no hiring	dUxdeY
no hr	jaagdk
no hurry	bmZjgb
no i	sXSYfo
no idea	X2kXZO
no in	gVtbnR
no influe	efkdfd
no interv	dYmpbb
no is	ddYYjr
no it	hXYhfp
no job	fWYbax
no joke	jbdgge
no joy	bhbedm
no later	0Mamda
no longer	TUkdcw
no luck	bbVcew
no mail	hWaipc
no matter	gcmedb
no means	doaded
no mentio	ebqdeb
no messag	agemed
no money	fbbeen
no more	nNWqig
no need	fZtSlc
no new	XkwabU
no news	j2daXK
no next	cN4haW
no nine	cgekde
no no	ZtadeZ
no nobody	hkcedc
no not	ggjdaf
no nothin	kdeeee
no object	jheedc
no offer	foXeVl
no on	tVacYj
no one	XqseaO
no open	feeefi
no others	eYddeq
no outcom	ekcffe
no panel	eceglc
no panic	nhcceb
no phone	giefec
no place	ddeddn
no plan	eYneeh
no point	gZccpe
no positi	efeedj
no post	dUbedv
no prepar	ejbkec
no pressu	dcdeod
no proble	fWepdf
no proces	edlefc
no promis	exZabX
no questi	ibhedh
no reason	dgZeen
no refere	dqbbec
no reflec	eYjeel
no reply	akmXfe
no result	TweeeZ
no right	cekiea
no rush	bkkchX
no second	bYakim
no set	eleefd
no she	ieieec
no shortl	emdefc
no show	bcjleb
no shows	lgedec
no sign	ddndde
no signat	egdmcc
no slides	eebnee
no so	kjdifU
no sooner	Xtccdb
no sorry	fcfeek
no still	emdefd
no suitab	feeffi
no talk	ailded
no tellin	dpcdeb
no tests	eceglc
no thank	eZieck
no thanks	cTjhlg
no that	odbced
no the	ifTZbt
no then	egeeie
no there	jgadeh
no they	daYhcs
no this	Zceeep
no though	erYedb
no time	ejeheb
no timeli	clhded
no to	ZYksnQ
no too	eYaeeq
no unfort	fedffj
no update	oqVbcS
no use	mabdfj
no vacanc	dXgddq
no verbal	kgefdb
no visibi	feiffe
no wait	ihYmdb
no waitin	jZeefj
no way	Ymjcbg
no we	kedbfh
no weeken	feemcc
no when	ddlefe
no white	dpceeZ
no will	ncbdjb
no with	dYaddu
no word	bonbcS
no worrie	bfsakQ
no yes	cpackY
no you	iXqlgR
noah	eekdef
nobody	ZxoYaT
nobody can	ZhsbcY
nobody contes	kjddeb
nobody decide	jdefff
nobody else	iiWddk
nobody expect	eefkef
nobody had	efeffi
nobody has	eubbba
nobody here	Yqdbjc
nobody in	jcefff
nobody is	YvjdfN
nobody knows	ddrccZ
nobody said	diidfd
nobody told	eWlffj
nobody will	bihddh
nod	gfbnbc
nod .	jeffde
nod for	Zcepee
noise	ebnefd
noisy	fldbef
nomina	bcdfen
nomina as	eebicl
nomina for	dfjbkb
nomine	efeife
nomvul	idffff
non	ifhXak
non clinic	fejefe
non compet	ehddej
non shortl	jidedd
non techni	effief
none	YmYaXt
none .	chiedg
none i	halded
none of	dYchcq
none the	araeec
none to	fldfdd
noneth	eXkbdm
nonpro	dZohdb
noor	eddodd
nor	T4gVTc
nor a	enhedY
nor cancel	lkYeec
nor has	dqdeeY
nor off	efmedb
nor the	eZmeZl
norm	Zlceei
normal	0fcbVU
normal .	eibjed
normal comes	lfceee
normal for	lgbfdd
normal get	lecdee
normal here	fnaedd
normal takes	uWadde
normal turns	iffedf
north	geicef
north .	efkeed
northl	ceaddo
norvan	hbhefh
norvan .	hcieeg
not	bjbcco
not #	gWZfpg
not .	brWUap
not ;	eedecm
not ?	bcdlkd
not @d	fzTZZY
not @s	lcfeee
not a	indefV
not able	bacYaz
not about	fQqlcd
not accept	fhcdfh
not admitt	fdecfl
not affect	dfpddZ
not afford	fdeffj
not agree	fqfacZ
not agreed	emecce
not all	mhfdeY
not allowe	nafdlW
not alter	hbdeej
not among	bVWZb5
not an	egXxWY
not and	aiWZio
not answer	YhpkcW
not any	amZekc
not anythi	ejadek
not appear	cYbdeu
not appoin	eddeap
not approv	kaefeh
not as	ieedgg
not ask	XucbjW
not at	gZlacl
not attain	edecfm
not attend	nacceh
not availa	eechei
not back	gieefd
not bad	jgceee
not be	XZcbc3
not beat	jXXccs
not been	ejZbap
not before	gsYebX
not begun	fieffd
not being	hVpdbi
not believ	fchhgc
not book	hcdldd
not bring	eYngee
not but	ndedec
not by	igccbk
not call	pmeXZZ
not callin	cghkdb
not cancel	hcqedW
not celebr	kgddec
not change	gYheek
not chase	jdegee
not choose	nicadd
not choosi	egcedl
not chosen	ilhaYe
not clear	hbeled
not cleare	fdbdfn
not close	feiflY
not closed	elneeS
not closin	ehoeeW
not come	clfWam
not coming	fcmeec
not commit	awdadW
not comple	eabneg
not confir	ZqefYf
not consid	dSZidx
not contac	jedgee
not contin	dVkgdl
not conven	jcegfe
not count	Q4Zcba
not cover	ddlddg
not create	fejdfe
not dare	dodeec
not dead	ecleed
not decide	S3YnYQ
not decidi	dmcded
not discus	fkcida
not do	cnbkfY
not done	dodkaW
not doubt	jbbZme
not down	eideff
not dress	eicddi
not droppi	fjkfeX
not earlie	elecdd
not easy	eddffj
not employ	eUbbbz
not enough	cXWZa1
not even	bdjegg
not every	fakdhf
not expect	XwbWmW
not extend	emdedd
not feel	eZkaej
not fill	encdec
not filled	mnqedK
not fillin	fbffej
not find	dcahco
not finish	cimhdX
not fit	ebcefo
not fixed	drcceb
not for	YSkXax
not forget	gfmedX
not forgot	mwRcZW
not forwar	daoheb
not found	edbiej
not free	dmecfe
not from	gcdieg
not frozen	jkZfee
not fund	fdkfed
not get	bgPckq
not gettin	fUeees
not give	PxjVkZ
not given	cnfdec
not go	VWblZy
not going	UiZYfv
not gone	ioadda
not good	eZdddq
not got	ayUcYf
not great	fcefek
not guaran	ZxbZcb
not guess	duaddY
not had	ibdegh
not hand	emaakc
not happen	kkccdc
not have	RvbZck
not having	dZeeeo
not hear	bnbncW
not heard	tdZdkT
not help	fdmeec
not here	egeeid
not hesita	hcifee
not hire	eUtcee
not hiring	ZPebc1
not hold	huSWdg
not i	edYpcf
not in	VlamZj
not includ	fbdefm
not intere	eQqcel
not interv	fedcel
not invite	eXdeds
not is	ncceee
not it	hakacj
not just	idgged
not keep	kdWbne
not know	SzmaeR
not known	epeedZ
not later	kPbnna
not leave	oUiYqW
not leavin	bacdkl
not left	codeec
not let	eidlbc
not lettin	fdhhkZ
not like	aeahik
not long	gebejg
not longer	jZefje
not looked	diceei
not lookin	eZbder
not lose	fdeehi
not made	ZpbWih
not make	ekYiYi
not making	bneeed
not manage	hdjcef
not match	dcccin
not matchi	fceefk
not me	bYfZYv
not mean	ogbedZ
not meant	jmddeY
not meet	ffYZfr
not meetin	fkeefd
not mentio	dXokea
not met	crXjda
not mind	ckZmfb
not mine	aneecf
not miss	hdlcec
not missed	hYlieb
not monito	cbuddY
not more	jbeeie
not move	eYqYdi
not moved	embefd
not moving	cdccep
not much	cineeX
not my	dpdecb
not name	YpmcdX
not need	iMnXiq
not needed	gldcde
not not	iedbhg
not now	ecieeh
not oblige	ecieeh
not off	bicnca
not offer	dffZSw
not offeri	eedebn
not offici	erbcda
not older	beenee
not on	kbSWZz
not one	baZUf0
not only	lZbejg
not open	Zihmda
not opened	eiedef
not out	fuagcT
not over	etbebX
not panic	fkeeed
not parked	hjZfff
not pass	fbbfen
not passed	dcmbdh
not pay	dkcgic
not pick	bjddhh
not picked	dpcdcc
not place	hcegeh
not placed	cbefen
not plan	cpdcec
not planne	qbdddc
not please	fdejfe
not positi	fbeffk
not possib	Zkgdaj
not preten	idhffd
not procee	ccYjdo
not progre	dVXcdy
not promis	R5ZacY
not put	ZsZjdY
not qualif	ddedfm
not quick	foadec
not quite	dWabdy
not quote	codgda
not ranked	fefdfi
not re	efjefc
not reach	aZWieu
not reache	dmadfg
not read	jnnXaU
not ready	azadbW
not receiv	gabihh
not recomm	YUbcc0
not recrui	baheem
not refuse	fkeffc
not regret	fjefkY
not reject	nenmcM
not releas	ejeffe
not renewe	fbefel
not replie	agUtcd
not reply	efjdcg
not replyi	fjdffe
not reques	eekefd
not respon	dajjef
not retain	fedefj
not ring	aoaacl
not rule	fmbefc
not ruled	eqdedY
not rung	rZcdec
not rush	fjdefd
not said	c2YbbV
not say	bwibaU
not saying	dinecZ
not score	feeefi
not scored	fkeeed
not see	aZgVgt
not seen	elefdd
not select	fSSZZ8
not send	hjbefd
not sent	eYZfll
not set	edejee
not settle	dwdccW
not share	lmdYbd
not shortl	gfbibi
not show	fdefej
not shown	fejfed
not sign	eelhad
not signed	ekjeba
not sit	csYdcd
not sleepi	dbcpdc
not so	dndeeb
not speak	hiddfe
not speed	endedb
not spend	fdlded
not sponso	fdbefm
not stand	cecbmh
not start	dlbiZh
not starte	ebdmee
not stop	kdakec
not stoppe	eidejc
not stretc	fbeeii
not submit	dendec
not succes	jUYYcy
not suit	deekfe
not supers	iefeff
not sure	hxMeXf
not take	fZheQu
not taken	dcYdgp
not taking	aTeYey
not talk	sdjYcX
not teleph	cleeee
not tell	WmshgK
not tellin	eideff
not that	bkbicg
not the	lXcipY
not then	gkeeeb
not there	ckUjak
not they	fgdcjf
not think	cfbaar
not this	qWWabp
not throug	fbiZfm
not to	eShZft
not told	dpceeb
not too	cgnjeW
not turned	fldffc
not unders	eiheed
not up	ekeeed
not upload	eelcfe
not us	ekgfea
not use	gXheem
not usuall	edeeld
not wait	aWqdpX
not want	acfQjt
not we	frbbdb
not wear	ddemed
not what	cNZbjz
not will	nbeeee
not wish	ZWfbjq
not with	gdagld
not work	fWhkfg
not worked	eXheem
not worry	mjciaW
not write	hifffb
not yet	hgaoaa
not you	gSfdcu
not your	lbfeha
not yours	bgbdWs
not>again	Sgjdfn
not>answer	ephbcb
not>ask	gbhZji
not>away	yUjPfg
not>bye	ZPmZet
not>chosen	dcYZa2
not>closed	nlqYWT
not>date	nsWfeV
not>decide	ZzdZYc
not>free	gcZdbr
not>give	bhplXY
not>goon	ZQsXb0
not>hear	aweddX
not>hold	fpgabb
not>if	cgrgaX
not>joy	YWQhrs
not>match	aTVZd9
not>me	chgbao
not>meet	cZlbbp
not>news	WzjcZX
not>not	grcfZa
not>offer	cgcfPy
not>others	XmagpY
not>papers	bWfqZk
not>post	aahabv
not>receipt	abdnfi
not>refuse	erhjeP
not>review	cXpeam
not>said	Wnfdbk
not>soon	zWWlgU
not>sorry	lfVZas
not>start	Zdkjbi
not>step	aYYigu
not>thanks	aJsdhk
not>them	egbcfl
not>wait	hTjckj
not>will	dhibdj
not>you	dcZdeu
notary	cZbatf
notary 's	efgdie
notary .	dZadpg
note	ofnaYZ
note .	aepjdV
note candid	bjccek
note from	egddkd
note of	lZpgaX
note on	jibbdh
note our	igdefe
note that	apgZah
note the	wbZYaf
note this	iehdfe
note throug	jdddie
note to	kbdeal
note your	Yfilfe
noted	Zi1WWT
noted .	eiieeb
noted and	agpbdb
noted thanks	edmecd
noted that	dimdZd
noted with	dhejgb
noted your	himYdb
notes	ohjUYg
notes #	ibkcff
notes .	hkkccX
notes @d	keedee
notes and	uZcbdd
notes are	Ycmbdm
notes if	Zefdeo
notes on	iedgef
notes over	ieffff
notes say	dhciee
notes so	idffff
notes the	iblddc
notes to	gocbeb
notes with	kbeefg
nothin	Y4jYbT
nothin .	I6aagb
nothin about	dWmckg
nothin agains	fadffm
nothin and	cfpdca
nothin at	epaceb
nothin bad	eadkej
nothin before	dleeed
nothin but	anceid
nothin by	tdcddZ
nothin can	cjhfdc
nothin concre	elceec
nothin decide	lddefe
nothin else	cTyddZ
nothin except	djeefe
nothin final	fiedjb
nothin for	cmlZba
nothin from	krXccZ
nothin gets	djeeff
nothin happen	iefeff
nothin has	fzWZbX
nothin i	fZpeag
nothin in	grWbce
nothin is	erpbbM
nothin left	feaffl
nothin like	jkcdcc
nothin more	dczYYW
nothin moves	bcrcec
nothin new	erZeea
nothin on	kfbclZ
nothin person	eZaedq
nothin since	dobeec
nothin sinist	hhagfe
nothin so	Ygcjdk
nothin stands	jccdlc
nothin that	chcdel
nothin they	dRudch
nothin till	hchffe
nothin to	argghS
nothin we	regbdX
nothin will	awcbcX
nothin wrong	ejYdel
nothin you	hYafdq
notice	bYreeg
notice .	cYtach
notice ;	ekdefe
notice @s	feeeif
notice and	ajqcfW
notice board	pcbddf
notice but	dbciel
notice for	ebrbdb
notice from	jibefe
notice i	bckiee
notice in	eefdje
notice is	gcmbed
notice of	calgeg
notice on	ldacej
notice period	VdgsYh
notice that	aclcfi
notice to	jadeei
notice until	ebcdpd
notice yet	eldede
notice you	daijja
notifi	xocQYZ
notifi .	S3eZbX
notifi @d	tacbcd
notifi by	yVdadb
notifi in	gjhcdd
notifi of	rjUUbj
notifi on	lcdefe
notifi throug	eicdeh
notifi when	dkeffe
notifi within	jdffff
notify	xjaZZV
notify all	nbdefd
notify shortl	jidedd
notify the	nfdeea
notify you	pgcadd
notori	gkceee
notori slow	gkceee
notwit	eccceo
nous	dZsdda
nous revien	fdjeee
novak	ficjbd
now	iieded
now #	ebmbid
now .	Znifad
now ;	fgebmb
now ?	dlYihb
now @d	piZbca
now a	cmbbfg
now accept	feefdk
now all	ffmffZ
now and	ghkgbY
now as	eYkeek
now asked	hbeked
now be	mjXdia
now becaus	facdmg
now been	mXPccz
now but	leYabn
now can	cpYhdc
now close	dcpcec
now closed	iricdS
now comple	fYWces
now do	ddekfe
now done	hbmced
now filled	feeeej
now find	fehcjd
now finish	eddefl
now for	dfmWci
now formal	feefie
now going	fdeffi
now had	edecgl
now have	hcefjc
now i	Zejbnd
now if	emeeeb
now in	dficfg
now invite	fefjee
now is	amelba
now it	k3PPVd
now lies	glbbfe
now like	bZctgb
now need	dndhYe
now no	ddheej
now not	fejffc
now nothin	Uhmdkc
now offer	fdeflc
now on	gaflcf
now please	caYobm
now read	esbffW
now readin	ikceeb
now requir	eiehec
now review	dZeefo
now say	kaeehe
now see	edkbhf
now seen	ilcbdd
now she	fWdepe
now signed	eddecm
now sits	emcefd
now so	bsecca
now sorry	fXdhhk
now stoppe	ecmeed
now take	ejeefe
now than	ddidei
now that	fZWshb
now the	cYseXj
now there	bihgiY
now they	mjTkfW
now to	dcemee
now uncond	feeeje
now we	ghbacn
now with	j0SYaW
now write	ieeffe
now writte	eecelf
now you	bXbokg
nowak	ieeeff
nowher	dpddea
nowher near	eoddea
nowick	fffffg
nowt	Zindea
nric	eefhff
nudge	ahcqcc
nudge .	gdefei
nudge her	bbepee
nudge or	Zjejfe
nudge them	dmceee
nudged	doZcjb
nudged twice	ehcekd
nuisan	hcefeh
nuisan .	hcefeh
number	YUjufd
number #	ahqVcg
number 's	bbaqdi
number .	aekpYb
number ?	eXkncd
number @d	fecbme
number and	Ydbscg
number are	lXcenc
number before	gddkee
number below	fahhib
number by	Ybgteb
number for	fdgjgb
number i	dajedj
number if	heceif
number in	dcgmee
number is	gYxVbd
number of	goTcan
number on	Uaomhd
number one	jiYZgk
number placeh	eckefe
number please	ecdmee
number stack	ibdekd
number that	edfeje
number then	cYdkmd
number to	cedpcc
number togeth	elecfe
number two	gkbgjW
number was	cacpib
number we	ledcff
number where	eedkee
number with	leecef
number you	cjiheZ
numera	eeedfk
numeri	daipdZ
numeri test	feejfe
nurse	cXXhri
nurse .	dhahna
nurse band	edZepd
nurse has	ehjded
nurse manage	fhgcge
nurse parent	eciefi
nurse positi	ihcgec
nurse return	edncbe
nurse the	fjeeee
nurser	iYdggj
nurser .	fiYffi
nurser let	egbcem
nurser opens	fdcfjh
nurses	ZVkbas
nursin	YdmmXf
nursin ?	ceekff
nursin and	damddh
nursin assist	elddee
nursin has	eblege
nursin home	eeeieg
nysc	dednee
nysc certif	deelee
nächst	eejefe
nächst woche	eejefe
núria	hcleeb
núria and	hcleeb
o	fcgeej
oakes	feiffe
oakfie	dbngbd
oakrid	gffgee
oath	edbbpd
obi	dlddef
object	bhYoai
object .	hgacdj
object ;	ejeeee
object to	lcfedf
oblige	ZSnkal
oblige if	dceode
oblige to	dVgdds
oblige us	eidhed
observ	Zhikbd
observ .	eeejgd
obtain	gahkce
obtain a	hcemdc
obviou	dcdlci
obviou .	edence
occasi	jXVZc0
occasi .	lYaZdr
occasi we	eddefk
occasi you	dbcdep
occasi your	jcbeek
occupa	aaepfe
occupa health	aebrga
occupi	feheeh
occur	eqbcea
occur .	enceeb
octobe	mZoagW
odd	bbigdl
odense	fhciee
odense .	fhciee
of	feeffg
of #	bahdpd
of .	afZoci
of ;	fcjcie
of @d	Zegeem
of @p	Zepccg
of @s	sfXaai
of @t	djdhia
of a	ZuhXae
of accept	gcYZuZ
of addres	dbgqbc
of admini	diegfe
of admitt	icdefi
of age	feeiee
of agreem	dfeeje
of all	jVgecm
of an	dghhYi
of anothe	gXZccv
of any	biichd
of anythi	hogddX
of appeal	fdceel
of applic	lnRYbo
of appoin	fVXb3U
of assist	clcbmb
of at	dbmeef
of attend	feldfd
of attorn	ekedee
of back	feeefj
of bad	eabdeq
of biling	hddeei
of birth	dcdije
of both	fdekee
of budget	edkffd
of cake	egVdlj
of candid	aoaadk
of care	bdoecd
of cateri	fdedle
of chambe	ncaddh
of charge	ecobee
of chief	hbdfgj
of childr	hdedei
of cleric	ddgedj
of clerk	biihec
of closin	eieeff
of coffee	eddkee
of coming	fediff
of commun	gddeek
of compar	eeeeej
of compli	eeejee
of conduc	adcrce
of conser	fceemb
of consul	idgefe
of conten	edddii
of contra	keddee
of contro	ificec
of costum	cffekf
of countr	jeeffd
of course	lOamlh
of credit	hiedfe
of crew	fehake
of custom	edeieg
of cvs	igdefe
of data	fecghh
of decidi	gnbdcc
of deckha	fedmcd
of delive	jedhee
of dental	cddlee
of depart	ekYich
of dept	hbeeje
of deputy	ehhegc
of discus	lcedeg
of donate	ecfjge
of doubt	edlcef
of driver	ddejdh
of each	agsaab
of educat	dheeie
of eligib	djZeej
of email	fefefi
of employ	bdXWwj
of energy	fdjffe
of engage	efebme
of estate	fefdif
of evalua	nadefe
of evenin	nddcfc
of every	edkecg
of examin	dgeefi
of feedba	dceefm
of five	Xfdoai
of flavou	eccjdi
of folks	ejdeff
of forth	cWeemj
of four	efeiee
of france	ejeeef
of fundra	ecceen
of garden	diefcg
of giving	ihdeed
of good	Zbmmbc
of govern	lggbcd
of half	ldedfe
of hands	faddeo
of head	icacob
of health	ccneee
of hearin	hXghla
of her	paccdf
of him	dijfeb
of hiring	ajcdjh
of his	lceeed
of holida	fefdjf
of hospit	diedie
of how	mbdhce
of hr	bpbbgb
of human	eieffe
of i	eZjdlc
of id	efeief
of identi	feejfd
of if	ekbdjc
of inform	ffdejd
of intere	ZiXkcm
of interv	jkWfcg
of is	famefe
of it	ccmdhd
of its	Sxbbgc
of joinin	ffebkf
of july	sbbacc
of junior	gdedfj
of just	gjceaj
of kin	edcndd
of lab	hjcefd
of labora	kfeeed
of late	fjeefe
of leadin	feeeej
of learni	fdeffi
of leave	dglcfd
of lectur	fcdkef
of legal	fddeld
of librar	egdhid
of luck	cZXbcz
of mainte	eejehc
of manage	hjbhdc
of me	doUWel
of merit	dhdeej
of mine	glsWbU
of music	daciem
of my	blJuZn
of new	ecjjdd
of nine	echdlc
of ninety	daUbcu
of no	cbdpde
of notes	cklZec
of nursin	chigbe
of observ	fecgej
of offer	djZcld
of office	YU4VhY
of one	eoafcd
of online	fefife
of open	eeiffe
of ops	dkegee
of order	eYreec
of other	fddfek
of our	edYjem
of park	hicgfc
of passpo	dedkee
of patien	deejee
of people	imfZeZ
of person	efedfi
of placeh	ebndgb
of places	edeefk
of plan	fedffi
of plant	egeife
of plates	kdeeef
of points	eddcfm
of policy	feeffi
of pool	efeefi
of post	fffdfi
of press	fjdffd
of probat	efceke
of proces	ecjgeg
of projec	kgbdfe
of public	edfjee
of puttin	eedjeg
of questi	djddid
of readin	cgdeek
of receip	odafee
of recomm	eefief
of record	ebekjc
of recrui	eelded
of refere	ddlfde
of region	fbjfff
of regist	fgifdc
of replac	ddoccd
of reside	dcdjjd
of result	gdeeei
of right	feblee
of sales	dldche
of saving	fjdech
of saying	epZded
of schedu	ddedki
of school	icdefi
of screen	ekcefe
of script	eieefe
of season	gaedem
of select	khbicc
of senior	elhbcd
of servic	ghcdfg
of severa	egbdek
of simila	ceeffj
of site	fffdif
of six	gfeide
of sixth	famcic
of skills	ehdjeb
of somebo	dbclck
of someon	cdlncW
of someth	fcdgej
of st	ldgded
of staff	gfabjj
of stage	jgfded
of statis	ecmcfc
of studie	kdeefe
of submis	jeeefe
of substi	edbfii
of succes	qbdddc
of such	nddbef
of summer	fdgeei
of supply	efcjef
of talent	eecfdm
of talks	gigcee
of tanish	kYjeee
of tea	cZckkf
of teache	ehedje
of teachi	fjaZmd
of tellin	eedffj
of ten	jbmdea
of term	ldcjdb
of test	ccmegd
of thanks	eickde
of that	qVjbdf
of their	rZjacb
of them	bgfjch
of these	ZfZfjm
of things	eekdee
of this	fhccgi
of those	dlabfi
of though	eciemY
of three	npYeTc
of time	VzgXca
of times	diffff
of timing	efkeec
of touche	jYjkba
of town	idhffe
of transp	gcejef
of truste	eddfel
of two	jVfyYW
of us	ladgch
of ward	cclddh
of what	aTqcZo
of when	dnfdeb
of which	gffcfg
of who	gjecfe
of whom	dbdgem
of wine	aVhejm
of work	bZrhba
of workin	idhefe
of works	hjaddg
of writin	ekegfb
of year	caefod
of you	rljTTg
of your	ebglcg
of yours	ahlgdc
of yourse	dbkedj
off	eglaef
off .	ahZXnn
off ;	jagjec
off @d	XonbeX
off a	edleee
off and	ekiacf
off as	ckYcdn
off at	hchgee
off by	dhaikZ
off every	ekbfef
off for	Xlhfdf
off from	iqbgTf
off here	ngZdee
off i	gYocbh
off in	hbkdia
off is	ckbhdh
off it	emeeeb
off mark	eiecfh
off me	kcdkcb
off my	ldiace
off on	kdcblb
off or	fiedff
off our	dcrdab
off requir	djdbfi
off she	clbiec
off sick	atddbZ
off so	dajbkh
off the	cRmajn
off they	cddhgj
off till	jkbded
off to	WcsjdZ
off until	djfeee
off was	ldebff
off when	bXseed
off with	lcefed
off your	dcheje
offer	WbYU/d
offer #	bcbcsd
offer 's	PYXR/Y
offer .	UYZO7l
offer ;	fZeaqe
offer @d	YugbXe
offer @p	hbiagh
offer a	efpeWf
offer an	epdeab
offer and	fqWcjX
offer anythi	fgdeei
offer approv	nadehd
offer as	ceccpe
offer at	hgcamb
offer attach	acXX0d
offer base	dfeclf
offer before	edfnbe
offer but	cxbXYd
offer by	VcdYzb
offer came	XZXb1b
offer can	edehcj
offer coming	ibedje
offer compet	ehjddd
offer could	eneddd
offer depend	fefeie
offer detail	ddfdnc
offer enclos	beddnf
offer extend	eZZdsd
offer for	ZhdR0Z
offer from	TPnT3Y
offer goes	keefcf
offer has	eXeekk
offer i	hgbeid
offer in	ZkdZrY
offer intern	jdffdf
offer is	ZgYfvY
offer it	dpceXh
offer just	edeegj
offer lapses	effdje
offer let	jldeca
offer letter	YaXW7a
offer made	dedZpe
offer may	mceede
offer me	eXbkjh
offer not	eefble
offer nothin	ehcejd
offer of	ZabUtm
offer on	Yabcxd
offer open	ebbdrc
offer or	ndeedc
offer out	deeekf
offer over	eeedke
offer please	ejddge
offer right	fdedle
offer so	Zgbpfb
offer stage	epdccd
offer stands	ccXcwb
offer still	eSdevc
offer that	dciekd
offer the	YWbfsi
offer throug	fdffie
offer till	giefde
offer to	cfidWq
offer togeth	iademd
offer we	ggceka
offer will	gbednd
offer with	dfbbrc
offer within	cmeece
offer would	cpdcZg
offer yet	jZepYd
offer you	ccZarj
offer>again	djUmZj
offer>answer	cTgYyd
offer>ask	YiVetd
offer>away	aggYki
offer>bye	edllba
offer>chosen	eZWZks
offer>closed	debcco
offer>date	bWcV3f
offer>decide	jZcbqb
offer>free	bfrbWe
offer>give	bXpdka
offer>goon	eideka
offer>hear	iibZkc
offer>hold	ednhbc
offer>if	mucdVV
offer>joy	dcgflb
offer>me	XYWf8S
offer>meet	ZmalgZ
offer>news	cpZeai
offer>not	htdeeQ
offer>offer	eafXoj
offer>others	efbcXs
offer>papers	aZYhud
offer>post	ZcZX1g
offer>receipt	ebcbqf
offer>refuse	kncebY
offer>review	YYjdsa
offer>said	mcZggf
offer>soon	damamb
offer>sorry	ekiecc
offer>start	Yebjme
offer>step	VfkoVh
offer>them	agZdre
offer>wait	edcemd
offer>will	mkYdkV
offer>you	abYazf
offere	VZSU5m
offere .	eacepd
offere @d	ddegmb
offere a	ecieie
offere and	ecbeaq
offere i	ddeenc
offere it	abZbqi
offere me	cWcZ6S
offere the	bkVbfo
offere to	ghZcYp
offere you	dcdcdn
offeri	YVZY+Y
offeri #	edcend
offeri .	ecdeme
offeri anybod	iiikYY
offeri it	cbcctZ
offeri me	ehcdke
offeri to	feejef
offeri you	YWXX6d
offers	pjcRuM
offers and	vXjbTb
offers go	kjcebe
offers out	ilcebd
offers went	dicdlc
offers you	YXXW+T
office	ebjjgb
office #	eefdjf
office .	aifmfZ
office ?	deeldf
office @d	hbjaje
office a	hekaff
office and	hdZdnf
office are	Zgqeca
office as	fdedle
office asks	eccnee
office assist	amiegZ
office at	ecgekd
office before	gddiee
office betwee	jdegef
office by	hcdife
office can	eidgee
office close	ZesWee
office compet	kdefff
office for	ideehd
office from	bimbed
office has	dcrXXk
office here	eboddc
office hours	dfegdi
office i	edhkce
office ii	eecgke
office in	haodgZ
office is	ktVbgV
office job	ihddfd
office manage	dhdcmb
office of	gedjee
office on	gcalja
office opens	mdcdee
office positi	eehjdc
office post	fjgeed
office progra	fidcfh
office ref	kdedff
office role	efdfei
office says	fjjcdb
office sir	kacief
office so	ednded
office the	fclfec
office to	emafia
office until	fgkddd
office vacanc	eldefd
office wants	Zdfpdf
office was	dcdedo
office we	edeiff
office who	efikbc
office will	cedoiY
office with	edeblh
office within	dfcele
office you	ddZpee
offici	amRXvf
offici .	buYbgY
offici but	bbccjm
offici i	pgZcfb
offici langua	ednefa
offici letter	ecddnb
offici the	ebdepc
offici they	cjfegf
offici we	aiedke
offlin	UlqZdc
offlin .	eobced
offs	egffff
offsho	dkbVmg
offsit	nhccdc
offsit is	eieeff
often	fclged
oga	Xgahmg
oga said	beekdh
oh	ZmhUVq
oh .	ciicbi
oh and	eekfed
oh we	kibdec
oh well	daaeeq
oil	egjffa
oil and	egjffa
oilski	eeekee
ok	majnZT
ok .	ifgiab
ok ?	iWmicY
ok for	eddiie
ok great	eefife
ok i	nbhecd
ok so	ioQiee
ok the	jgedee
ok then	doddec
ok to	edncde
ok with	cdcrcd
okafor	fdgbig
okay	YYbvYk
okay ?	gadned
okay so	bhbjbk
okay with	ecemee
okonjo	fefgff
ola	fcapde
old	ZRoqai
old addres	dZZkhk
old boss	dYgrfY
old collea	bkiede
old manage	decjeh
old number	bckcej
old one	jhmWbd
older	cceoed
older than	Zdepee
oleg	hdejee
oliver	fffefg
ollie	iccdel
olu	gdeegg
omar	eedkef
ombuds	jdheed
ombuds 's	jdheed
omg	fVlWrb
on	ibhhfd
on #	fcbhjg
on .	TYhjog
on ;	cpaded
on ?	ddZtbc
on @d	qXhjbb
on @p	ofVgcf
on @s	ndbdee
on a	ehbehi
on accoun	gkgbec
on after	feZffn
on all	qWuYZW
on altern	cglded
on an	elZdbk
on and	ekYdlc
on annual	Tfzacb
on anothe	bZYcit
on any	dcddfn
on anybod	ekaZem
on anyone	jbiefc
on anythi	dcnida
on appoin	eZoeee
on are	eddmee
on as	gXaUoq
on at	jjNeho
on balanc	fdceel
on behalf	fZdeof
on board	XebTzg
on bonus	diddie
on both	nZlaea
on call	dcihhc
on camera	Zedpde
on campus	eclhdc
on candid	ebbgem
on cleari	eedkee
on contra	eajfei
on day	qdXfaf
on days	fbcfen
on deadli	endbed
on distri	feejee
on either	jYleed
on envelo	fdedjf
on every	ecnegc
on everyo	edidei
on experi	eedefj
on feedba	ekdffe
on file	YPocbv
on finger	ecceod
on finish	dflZYl
on first	iobdca
on for	jlafdb
on forth	zAb4Ra
on friday	iYleha
on from	lWignV
on giving	eibdjd
on hearin	ogacdd
on heart	uhYYbb
on her	ldaZii
on hiring	cYucdc
on his	ilcYah
on hold	ZN/aZX
on holida	juTZbc
on hols	gjeded
on how	SveeZf
on ice	bT7cbS
on if	hamdde
on in	fncchZ
on indivi	effdei
on is	kchdde
on it	fsPVsd
on its	Teca2X
on jury	eigefd
on kubern	ecddem
on leave	WpkcgY
on linked	chkfaf
on lookin	eZieel
on matern	dZqcdf
on me	jPgXnj
on monday	qaiZcc
on my	jfZddl
on new	afdndf
on nights	fedZne
on one	aiZfco
on or	uUZbkd
on other	ecdcdo
on our	dfsVcg
on page	eajlcd
on paper	bZebwZ
on parent	Vgmnab
on passin	eddnde
on pause	cWxdda
on pay	dcedki
on placeh	eeeeej
on planne	gWegld
on please	eYdoef
on profil	ecdeem
on reachi	ddZldj
on receip	ekeefc
on recept	icfgef
on recrui	feiffe
on reflec	eXhddn
on reques	dgdeei
on salary	fbZngd
on saturd	pYjceb
on sensor	eedkee
on she	clVdod
on shift	ddfgje
on sick	ihdeee
on site	hdfmca
on so	kdcedh
on social	binadc
on someon	ZfYcdt
on staff	eakeoW
on stage	eeekee
on strike	eighdb
on summer	enbeed
on sunday	hikYad
on team	ciegef
on teams	edelee
on that	Yflbgi
on the	icclgc
on their	Ykelae
on them	eghhdc
on this	jUcWa1
on those	hcdflc
on throug	fdmfea
on thursd	qVgbjY
on till	jcobca
on time	hZffke
on timing	mfhddZ
on to	lrUnVX
on top	jdaZsY
on tour	gekbee
on tuesda	hbkeed
on two	acVadw
on until	bsZbee
on us	YbjiZm
on vacati	gieefd
on video	baducc
on we	encedc
on wednes	nYpXgZ
on weekda	acfndg
on what	ejlbda
on whatsa	ecbnee
on where	hbdlee
on whethe	gobbdd
on which	mTXghm
on who	asdddb
on why	dceidj
on with	XenqYa
on withou	ecbeeo
on you	ajYUnl
on your	lbbhge
on yours	dkeefe
on zoom	bdcjmc
onboar	hYdhna
onboar .	eedihe
onboar @d	ldecff
onboar starts	gcddig
once	ZtZheb
once .	jUgdfm
once ;	iVeiel
once a	kegded
once again	jcffef
once all	dldeee
once everyo	cndeee
once he	dodded
once it	Wllhca
once more	kRircb
once only	elceed
once she	ekbfgd
once that	ikcced
once the	W1ZafW
once there	aqcded
once they	dfeiee
once we	ZxbYkW
once you	afaqec
once your	hheceg
oncolo	eddlef
one	feYifk
one .	dcbhem
one ?	cddpce
one @d	pdYfdd
one after	jkbcdd
one all	echfei
one and	ZlUamj
one applic	feffei
one bank	ibfedi
one before	csafcY
one being	iYbedn
one but	dilbiX
one by	tSegee
one can	ddiiee
one click	eejdfd
one comes	ocdded
one copy	dfeane
one could	hkdeea
one desk	eddeem
one did	daYanl
one dog	egVdlj
one droppe	gedZnd
one dubai	ncbYkd
one evenin	feefje
one for	bbkWra
one forth	bbbjdn
one from	iUendg
one furthe	lceefe
one gets	ijecde
one had	feeefi
one has	flahdd
one have	fceeek
one head	geeekb
one hire	eaaebr
one hiring	jcbdel
one hour	feejee
one i	eegeck
one if	eheemZ
one in	acqclV
one instea	feefkd
one interv	ndcgdc
one is	faWjkj
one it	dancdh
one job	hiadXn
one last	maalcc
one line	eeheck
one may	eefdek
one mind	ejdeef
one minute	eedkch
one more	ogavTQ
one name	jgebdh
one need	dedgke
one night	gjeece
one now	fcdgnb
one of	ZqSicn
one on	fZflgf
one or	lddddg
one other	vmYVYZ
one page	Ybazbc
one panel	bYgall
one paragr	eeefej
one pdf	dbndee
one place	Zhdlch
one please	eYXeok
one post	fdeeek
one re	flcfdd
one result	gideff
one round	diegfe
one said	mhcdfZ
one seat	bibldh
one senior	diffff
one should	edehei
one side	eYpgec
one signat	hnbcdc
one signed	ddbeen
one sittin	edcmee
one so	hZacgo
one sorry	ejbefg
one sry	eddeel
one still	akaadn
one sunita	kdehcd
one that	aedkje
one the	gdgacm
one they	fgcdej
one thing	XeXugb
one to	efdmnS
one until	ijdfdc
one vote	cjccWp
one waits	fnaedd
one wants	ekeefe
one was	WcWhbw
one way	njYlbW
one we	cRWbky
one went	fmeenS
one which	heedei
one who	igjefY
one will	majaee
one with	ZSpWZv
one within	iidcee
one would	didhdg
one year	cZgYnl
one you	fbkhkX
one your	edmcef
ones	lkfWXj
ones .	ffZddn
ones a	bbrddb
ones he	nceded
ones who	hkeaee
ongoin	ZxdZcX
ongoin .	duXdda
ongoin recrui	edkeee
online	XelpYe
online .	ZWwaai
online accoun	kaifed
online and	fdnaee
online applic	dnahec
online assess	chZidj
online by	deekef
online coding	kbegfe
online games	fefife
online module	bmedee
online reason	ccbreb
online screen	gkeaeh
online takes	eeejff
online test	VeZrdi
online tests	gdefei
only	hofXah
only .	jrhZaV
only a	fqccZd
only able	ffdefi
only after	eqcaec
only and	jifXdh
only apolog	edefek
only availa	fedffj
only back	jefeee
only be	gndddc
only been	nbddee
only comes	bkffff
only confir	ejgdde
only consid	fdeiff
only fair	gleeec
only finish	kceefe
only for	epccea
only get	hjeece
only got	ebjgci
only have	edcmef
only hire	ecdeob
only if	cudWec
only in	gfkiba
only interv	cddhdm
only invite	eadZdq
only let	eddmed
only look	cdlefe
only me	jdpbbX
only met	ikaeed
only my	eocdec
only need	fWcegp
only now	idfeeg
only on	hceeej
only one	icYcgm
only open	fdbifi
only said	bqdcde
only say	difeff
only sent	icmbde
only shortl	jraZda
only six	fcfdfk
only so	ndceed
only succes	dmefeb
only take	bjbeck
only takes	edjfdf
only that	emZbjd
only the	kagcWo
only then	WnYtXa
only thing	ekcfhb
only those	bsZcee
only three	decefm
only to	geZeji
only two	eacicm
only waitin	fcdmde
only wanted	edpeea
only write	mgdccb
onsite	iRYwbg
onsite .	dbdkdj
onsite next	eZeoee
onsite please	ffeief
onsite was	ideefh
onto	daqjcW
onto the	ebkege
onward	kacdek
ooh	eighdb
ooh congra	eighdb
ooo	Tguadd
ooo til	bikeee
oops	eglfea
oops wrong	eglfea
op	cXhhlf
op so	eedgif
opaque	ehejce
open	Wfshdb
open #	bjdjee
open .	XrdeXg
open @d	lZkaee
open a	ecbpdd
open about	hhkdeZ
open again	Zjnceb
open and	cnXiag
open applic	dcdeen
open as	ekcdeg
open at	edkeee
open day	eZwaZZ
open evenin	bZ2UbZ
open for	ecVknd
open from	gkddhZ
open house	ZiubZZ
open in	cbgden
open jobs	eaoeed
open now	eddmfe
open positi	eWoeei
open requis	fdZffn
open roles	edkdeg
open still	eoceda
open the	Xklica
open they	fiefee
open to	cUjxXb
open until	SsZepW
open up	cbgdne
open vacanc	edjfee
open yes	eicejc
open your	feeife
opened	YTlejm
opened .	eZdgem
opened a	dZlked
opened has	fbcdmf
opened it	ckXdbo
opened on	ccoced
opened our	eeieef
opened the	cjcekc
openin	cYgdYw
openin .	cacfbr
openin ;	eecefk
openin and	ecgfdk
openin are	hoSdeh
openin at	fYceep
openin become	fjeffc
openin for	dccldk
openin has	hWkeei
openin hours	cdpccc
openin in	Zncibg
openin is	efacki
openin log	jdjfeZ
openin no	fccfel
openin of	fcjged
openin on	cdkeef
openin that	feejfe
openin warsaw	eieefg
openin we	fYeeeo
openin with	edjeee
openne	feeefh
opens	ackUau
opens .	Zgdcar
opens and	embfec
opens fine	ecodec
opens in	Zbbcdv
opens its	dendce
opens on	dbkcfi
opens the	gidefe
opera	ejceeg
operat	afhjbh
operat .	dXXmas
operat direct	eeeiff
operat lead	fbkege
operat was	ehidfd
operat with	fkbffe
operat yard	edieeg
opinio	hqfaYb
opinio .	aljedb
opinio counts	fdmdec
opinio from	ldddee
opinio on	dlchec
opinio so	eldfec
opport	gdkeah
opport .	akZkdh
opport arises	fieffe
opport employ	lembaZ
opport to	edcden
opport with	nZYmed
ops	kahgag
ops direct	iefeff
ops manage	obdeee
opt	iZlica
opt in	fdnddc
opt more	fdkefd
opt out	fealfe
opted	eaaces
opted for	ecccep
optimi	cvYbcZ
option	ZplfeS
or	uZcneV
or @d	XYa2aa
or a	whbZaU
or about	hhecef
or an	cigged
or any	fdjffe
or anyone	diheed
or anythi	ebldge
or bad	tbdbcc
or before	uUZdkb
or call	eflbee
or declin	ccadua
or do	catYec
or down	mcddee
or earlie	efeblf
or electr	ffejde
or fail	jeeeff
or i	fWbxZZ
or it	YVclrc
or just	dbmged
or leave	edidie
or madam	dibeej
or mail	djefef
or may	kraccV
or more	hdaefm
or most	fdfiff
or nay	ieeeef
or negati	mdcjdZ
or no	6OWhiU
or not	2RUlhT
or on	ecelee
or otherw	mdddfe
or out	mZhgcd
or refuse	eiheec
or reject	qdddcb
or reply	eeeiff
or someon	ifeefe
or text	dlcdge
or the	ueegYV
or they	Ygbphb
or three	ecdmde
or two	coagde
or unsubs	eeiffe
or we	bcdpgb
or when	asfcdZ
or whethe	eZpeec
or with	dhedjd
or withdr	chfidf
or withou	ibnZed
or would	eeecjg
or wrong	dZmjec
or your	cZdqch
ora	fcidhf
oral	fcYoYk
oral board	fkedee
oral exam	ddendd
oral examin	feeife
oral interv	ffcjee
oral stage	Ydhcdo
orange	eemced
orchar	jcedeh
orches	dVgeim
orches .	edddem
orches has	ebdigh
order	cekelZ
order 's	eaaaok
order .	iWsddb
order book	ededek
order by	ibkbee
order for	dajmec
order in	grYbga
order not	geakka
order of	jkgabd
order receiv	andfff
order situat	ecbeem
order so	ebijfd
order the	ddedle
order to	bofgZc
order your	effdjf
ordere	dVtalZ
ordere a	feiffe
orders	bgrbca
orders .	eldeec
orders from	edmeec
org	edmfec
organi	ealcfh
organi .	gUkghf
organi and	fieffe
organi in	dggifb
orient	jZilba
orient 's	mbhcdd
orient .	edkdge
origin	bcftiT
origin .	deaoee
origin @d	Xjmbge
origin certif	edekee
origin diplom	ddcnee
origin docume	eecfkf
origin of	eeekef
orourk	dflced
osaka	ecbjek
osei	ciiedf
oslo	fjcfee
other	feYYdx
other .	etabYb
other ;	hdejde
other agency	fiefee
other and	ilbYch
other applic	cXYccz
other by	mbeeee
other candid	ZhTffs
other compan	fdjefd
other date	ejdffe
other day	Uvcdeb
other design	feefei
other direct	igfdfe
other finali	aYYdhv
other firm	ieefff
other girl	gjedee
other guy	fdbhZm
other half	kbldiW
other interv	phbchX
other job	dkhblV
other lad	jiWcjc
other lady	edbeeo
other lot	mdeeec
other name	eYcdbs
other news	kaeeeg
other offer	qYimPh
other one	bZeZnl
other openin	hYgcco
other opport	fgebfk
other option	eboeec
other people	Wqcdjc
other person	gaVacw
other place	ccebpd
other positi	egddfi
other post	fbdesV
other profil	bhbeen
other questi	hoXecc
other roles	egcdek
other shortl	gkedec
other side	ecnecf
other than	eleefc
other thing	edeeek
other things	eaheek
other three	hocfcX
other time	amfefe
other trials	glbded
other two	Umlbff
other vacanc	ebeefm
other way	YTabc3
other woman	ecdden
other words	jaebem
others	Z0PTlh
others .	hmXTgl
others @d	ejeeee
others about	fmedec
others and	cmdbdh
others are	Yikdic
others at	enXeic
others do	ebeifi
others first	enecec
others get	eddlee
others had	eZcdeq
others have	ajcmdc
others in	cjfffe
others on	djeged
others they	kcffee
others to	fmcaic
others until	cldffd
others will	jfddgd
others>again	UxZkbW
others>answer	pXkXcj
others>ask	flmVkU
others>bye	ehbeek
others>chosen	bbhZUx
others>closed	eZckjf
others>date	nogYXa
others>decide	hsccZa
others>free	YhbvbY
others>give	gicicd
others>goon	geabdp
others>hear	hnfbiV
others>hold	iejcdd
others>if	kfYbek
others>joy	acdekk
others>match	dYYac2
others>me	animVX
others>meet	e7WbXQ
others>news	lXdcdn
others>not	ckajmW
others>offer	qejmQZ
others>others	incadc
others>papers	hgbiWl
others>post	VbtYje
others>refuse	eccdjj
others>review	hnjacX
others>said	dfafhh
others>sorry	gYcjek
others>start	ffiffe
others>step	bpTojU
others>thanks	cdbddq
others>them	gqYdde
others>wait	aadauc
others>will	ihXiic
others>you	bcXeaz
otherw	hYhoZf
otherw .	dWneZm
otherw and	dheeei
otherw i	iYkneW
otherw nothin	idhffd
otherw the	feeiee
otherw we	egcjib
otherw your	eedlee
ottili	eeejee
ottoli	jdeeeg
ought	ahdgej
ought to	aidheh
our	fchdgg
our #	efjddf
our @d	bcYqde
our accoun	eleeed
our actuar	feeief
our addres	fdnade
our admiss	kdeeef
our agency	Wepebg
our aim	khbded
our alumni	cYvacb
our ambula	ehcdfi
our annual	cbqcde
our answer	sqSRcd
our apolog	fcdcdo
our applic	ednecd
our appren	bcsaec
our assess	diVtda
our au	fiedef
our audito	hfZhdi
our automa	gjYhef
our bakery	ebUdlo
our bank	gfbdke
our best	efkdef
our blog	dfmcce
our board	jYqecZ
our bookke	eddiie
our books	edcbeo
our booth	eeiefe
our branch	dirWeb
our broken	eedffj
our calend	obbcee
our call	bfYnck
our campus	gbhgef
our candid	edlded
our cantee	ccpfdb
our career	dflXck
our case	eifffe
our catalo	edkdeg
our ceilin	jfcgfd
our ceo	cjalde
our cfo	fdgief
our chairm	fieffe
our chambe	ebdchl
our channe	eeldfd
our charit	ehjded
our chat	cbihif
our chief	fgagam
our choice	pPXZqk
our clerk	gWefpc
our client	gVeYeu
our clinic	bgeblf
our collea	jeeefe
our collec	fedmcd
our commit	jdcdej
our commun	kbjbef
our compan	aemhdc
our conclu	keeeee
our condit	eeeeke
our consul	dkdfee
our conver	bXlWkm
our coordi	Xbeudb
our cork	ffieee
our counci	ekdeee
our creati	biYgjh
our criter	ejcefg
our cto	Zbdtdc
our cultur	edigee
our curren	camgee
our custom	ehdicg
our data	bdjjcd
our databa	cgjadi
our decisi	1iUaYY
our defini	iefdff
our delibe	dfbjdh
our depart	igdeee
our deputy	Yefbpf
our direct	ocZlbZ
our divisi	ebmffd
our doctor	jcdeie
our domain	iehdfe
our driver	ebkjce
our earlie	dqYeed
our editor	Zmbjef
our email	flbbdh
our emails	geiefd
our end	fibeje
our engine	idhidb
our events	ddkfde
our exchan	adehdm
our eye	eeejef
our family	fgbffj
our faq	bZtZdc
our farm	cecall
our feedba	mcedee
our files	fZjffi
our final	oXcdje
our financ	ccdpec
our first	XpfdlU
our formal	edbdqd
our founde	gbfgfh
our free	dgkeed
our full	hoZeeZ
our genera	dckfhd
our goal	rZbded
our gradua	deegkd
our grant	fclefd
our group	cZngee
our growth	feeiff
our handbo	feifee
our hands	gedjde
our head	aZieqZ
our heads	avfbdX
our hiring	ejXrcZ
our hospit	gapcdc
our house	jXYqZg
our hr	gvVeZa
our insure	mbedef
our intent	pgccbc
our intere	edceel
our intern	jmZbde
our interv	ZfxUYe
our invest	geeedj
our invita	dZneef
our it	gidfed
our job	eeeieg
our jobs	dkiced
our kwame	ebbpfd
our lab	ffffjc
our labora	eddifh
our last	TpgmeV
our lawyer	dkdcie
our lead	cckide
our leith	iddhfe
our letter	ggajfe
our librar	edkcka
our list	etYdVe
our little	dbglcf
our long	feeeej
our lyon	feiffe
our mail	loOlYd
our main	eckfef
our man	eaefem
our managi	eZimed
our medica	ceemde
our meetin	dlecff
our messag	idegee
our minds	mhWYkd
our misery	mfcded
our missio	kfdeee
our monthl	feieef
our mother	efjeed
our name	fceefj
our needs	fgeceh
our new	TLkL/U
our newsle	ccpadf
our next	aXhYuf
our night	ejeffd
our notice	lddefe
our number	dqbYlY
our nurse	edmcdf
our occupa	fdekde
our offer	SPRO/g
our office	SSzohR
our old	eejeed
our onboar	ffeeif
our online	kbdidf
our open	hcjbZl
our openin	ddlddg
our operat	eedkee
our option	fqcbea
our organi	ffeeif
our other	edaeen
our own	cOfbby
our page	dcpcce
our panel	bidjee
our parent	eeleeb
our partne	fZdkdj
our paths	eZades
our patien	fbefem
our payrol	feekde
our people	nRpbbf
our person	ebekdi
our phone	eaheih
our placem	ieeffe
our places	ddceen
our plan	jhdddf
our planne	adikef
our platfo	edijde
our policy	egicdg
our pool	eXgegm
our practi	emcgfb
our prefer	dpcgYf
our princi	hjdede
our privac	adzWZb
our prize	fekefd
our proced	enZceg
our proces	jlbjYa
our produc	jcfefe
our projec	fjeffc
our pune	dhcjfd
our readin	gjecef
our recent	eidide
our recept	cUwdda
our recomm	hlcdec
our record	edcflf
our recrui	kngWad
our region	ffckee
our regist	aacnjd
our regret	edfeej
our reply	kqVYcb
our reques	fchedj
our requir	dnadeg
our reserv	cncdbi
our resour	fifefe
our return	cieiee
our review	ihdeef
our roster	dgebjf
our rubric	feeffi
our runner	dcdfcn
our sales	ddekef
our schedu	mlcXdc
our school	ZkndZe
our screen	feegei
our search	ZlTbbu
our second	geadfl
our secret	mbedee
our select	hiccfg
our series	ebnfec
our server	Zepaee
our shifts	ddnbee
our shop	bjgfef
our short	ddekff
our shortl	YtZkca
our side	doThmX
our sincer	focddb
our sister	fedffj
our site	cZifdl
our social	ehcefi
our solici	deekgc
our sous	fcehdj
our staff	hchebj
our stand	dgocdc
our standa	ggeddi
our store	ejeeff
our stores	dmebfe
our summer	dbnahd
our suppor	eepcea
our surger	eeefei
our survey	celadi
our system	XjrZbd
our talent	hTpgZi
our talk	aXrhiY
our target	obceee
our teache	ecldef
our team	fwUYjZ
our teams	edjfee
our tech	ejdfee
our teleph	hdcbfl
our tender	mbiade
our terms	ccnecd
our testin	gbZrda
our thanks	dcZcct
our thresh	fbdcfo
our time	fobcdd
our timeli	dmbfee
our timeta	pccdee
our traini	eejfee
our treasu	beWmhi
our truste	fibiee
our two	cZbgcr
our unanim	eeefkc
our vacanc	ebejhg
our vendor	cefkee
our verbal	edZcjl
our verdic	dnbcdf
our vettin	lbdged
our virtua	cbuWdg
our visito	ichefe
our volunt	kgZddj
our vp	ggcjde
our way	iqabdY
our webina	edlfed
our websit	bVyWYj
our winter	gedeej
our word	kdeakd
our work	feiefe
our works	ljbecc
our writer	deccoe
our yes	ndddde
our young	ffdief
ours	cfVWvi
ours .	daebmi
ours has	djecie
ours is	Znbale
ours the	emecee
ours to	fdeked
ours would	feeeig
oursel	ipfXYd
oursel .	mceeee
oursel about	emdcde
oursel and	fndced
out	idkYgf
out #	lbeeee
out .	ehbTjo
out ;	eenecd
out @d	qZXYnb
out a	dabqee
out about	ehbgei
out after	bsYcha
out all	fecffk
out and	acigma
out as	diedid
out at	pZVcan
out before	lZoZdc
out but	cpkbbY
out by	3hXYXV
out deano	dhedjc
out first	dledgd
out for	hbTdgs
out from	Wbsgfc
out how	fiffdf
out i	Wlmbdf
out if	gekdbg
out in	phcbda
out it	edbedo
out loud	fdgamd
out my	dVsckZ
out no	ejeefe
out nobody	fkcffd
out of	ZgySbf
out on	0YcXeW
out once	Yrceed
out one	dgccmc
out our	clehdc
out over	efdeje
out overle	eebdik
out sick	eYqbed
out so	kWdinX
out sorry	edeffj
out that	ifceeh
out the	mQdqiZ
out then	Wsbeac
out there	aZohce
out they	aclhai
out this	fccffl
out to	hegfag
out until	YXvddd
out we	ceZYnm
out what	anhhcZ
out when	bghdej
out where	eiicec
out whethe	ckefee
out which	madldZ
out with	bwZWbg
out within	qYeeed
out yet	fjeefd
out you	gZgdgj
out your	hedcjf
outage	fekfeb
outcom	xqSSYf
outcom .	X3VZcZ
outcom @d	yVYbec
outcom before	idffff
outcom by	6SaYca
outcom either	jcffff
outcom forth	Ttbced
outcom is	XqZeeh
outcom letter	ndefae
outcom no	lbfefe
outcom of	dhoUci
outcom on	obeded
outcom shall	bmeeed
outcom the	mafffe
outcom to	mjaadb
outcom will	inZcdc
outcom within	tXceec
outcom you	ceeffk
outdoo	fddeek
outgoi	deobec
outlet	gcgjdd
outrea	cdedlg
outrea post	feefie
outrea worker	ceedji
outsid	qNlZWp
outsid .	sVbXcn
outsid ir35	effdif
outsid of	fahebm
outsid our	efkded
outsid the	edceem
outsou	fcdddo
outsou the	eeaddo
outsta	Xkbncg
outsta .	Vodief
outsta task	feeiee
outvot	dXYcnm
outvot .	dXYcnm
over	cgbdoe
over #	iioVbc
over .	XnjefY
over ;	dXkgdl
over ?	feeief
over @d	eekZie
over a	YUVfor
over again	fdeled
over and	cVoikZ
over as	ejdjgY
over at	gfhXig
over breakf	idegef
over by	balmdb
over call	jeebff
over dinner	fcaidk
over for	dbdddp
over from	kgbhce
over her	jideed
over hooray	febgkf
over in	feeeje
over it	cZclmc
over lunch	hbfheh
over my	eYlble
over no	gZmefe
over on	blYocc
over our	egcekd
over qualif	eeecjh
over so	eodbdd
over that	hZmcee
over the	VrUWue
over them	gdedje
over there	ikZeee
over they	eedcel
over to	YlRmkd
over two	elecee
over we	ahjehe
over will	jnWded
over with	lakbcf
over your	dbYqaj
over zoom	dcdlge
overal	fheehe
overla	feeefi
overle	ddaclk
overle .	ddaclk
overni	gbcpcc
overqu	bXYZcz
overqu and	dbebdq
overru	eabebr
overse	hcdkde
oversi	edeieg
oversi you	edeieg
overti	idecgf
overwh	clXcem
overwh respon	edcden
owe	ZlefjZ
owe me	bobicb
owe you	bhhgmW
owen	egffff
owing	kYkahe
owing to	kYkahe
own	Ubggeq
own .	fgXidj
own accoun	fkbfff
own good	dkbchf
own laptop	ecmdde
own mind	Ysbdee
own model	eccden
own time	erhVdZ
own van	eeebkf
own wish	fcoeeZ
owned	cehjcf
owner	eiVfkg
owner 's	ihbabl
owner .	WZdsid
owner @p	ieedge
owner and	bkaaco
owner decide	iddedi
owner has	janeea
owner i	eXikkY
owner is	erZZjY
owner says	jbbcjh
owner shook	egfdjd
owner wanted	cbadjm
owner wants	bhYgdm
owner who	djdfff
owner will	jjbdee
owner would	adefle
owners	cfhlXg
owners .	dbYmcm
owners are	eldgdd
owners associ	lhYcdh
owners decide	cdfnde
owners have	cXuafd
owners will	laheee
owns	gkdddd
owns the	eleeed
oyelar	hcdecl
p	eWmfcj
p #	kdecge
p and	ddckei
p s	dbkfeh
p45	cbdqbe
pa	ccbocj
pa will	edejff
pace	clccdi
pace .	dneeeb
pack	aVYczX
packag	awOcpW
packag .	elchea
packag and	fdddle
packag at	hkebde
packed	depZee
packed lunch	denZef
packet	ejciec
packet .	clegde
packho	eeeige
packin	dbdggk
packin plant	dbdehl
page	XWkxdZ
page #	dWdojd
page .	afpeda
page about	ebeeen
page and	gfchhc
page for	ehgecg
page in	ececdm
page of	edgifd
page on	ehdjec
page or	egfied
page plan	ceenee
page to	dejfef
page two	ebZmid
page vision	cffjff
pages	TWb3db
pages #	efejef
pages .	achleg
pages and	ebeije
pages at	cffkef
pages by	eedlce
paid	UUqrYg
paid .	iUniaf
paid for	daejdl
paid of	ecemee
paid off	beejie
paid placem	cckcgi
paid traini	ekdeee
paid trial	beelef
pain	hjbjdZ
pain .	ikcefa
pain but	eeekee
painfu	efdffj
painle	cbcoee
painle .	cbcoee
pains	fclede
pains me	fclede
pair	fVnidc
pair of	eamceh
pair progra	gakiec
pair with	fedife
pairin	eeejef
pairin sessio	deejef
pairs	dieeeg
pal	facddp
pal .	gbdeem
pam	difdeh
pan	blYlfc
pan aadhaa	fddkfe
panel	fjWkch
panel 's	pbaXhk
panel .	mbdmeW
panel @d	fZZpee
panel and	gXiXli
panel are	mbeeee
panel can	dbeoed
panel chair	ieedeh
panel could	dmdfec
panel date	eeekee
panel decide	abfpee
panel did	cjefeg
panel feedba	ieefeg
panel felt	feedek
panel gave	Xieddn
panel had	dZmclb
panel has	dpRjXl
panel interv	WhqjZZ
panel is	eqcibX
panel meets	fmZfcd
panel member	ioZadf
panel met	edcfel
panel of	acdlej
panel on	Uebsgf
panel prefer	adeedq
panel recomm	ejcefe
panel scored	ecceen
panel side	iidded
panel sits	ngcZdd
panel so	dibdld
panel though	egbeek
panel was	fWhbkl
panel were	cfmded
panel who	djdbjd
panel will	bleidd
panel would	joaZdc
paneli	egjdec
panels	gffefg
pani	ecZdmi
pani from	ecZdmi
panic	mlbcdZ
panic .	foecea
panic if	lddeee
panto	ecldef
pantry	jjRmee
pantry .	eidfff
pantry thank	ifZked
pantry we	khYegf
papada	ecglcd
paper	aWhhuZ
paper 's	faddod
paper .	dmkiWX
paper @d	ncecee
paper and	cfZgjj
paper but	eccemg
paper from	fhdjeb
paper now	bdebpe
paper on	aadscc
paper sift	cdXdcs
paper that	ebldch
paper we	iegede
paper with	ndecde
paper yet	dYdfqd
papers	dhgcla
papers .	fjggcb
papers and	gZchbo
papers are	mpXaaY
papers as	egceje
papers for	feeYmh
papers have	eifeff
papers in	eccden
papers to	Xgccsc
papers>again	aahlkc
papers>answer	WZfhtc
papers>ask	ZbSvoY
papers>away	faildc
papers>bye	eblgde
papers>chosen	fdjmUf
papers>closed	jZVnZm
papers>date	VeZuje
papers>decide	lUdhkd
papers>free	gazQdc
papers>give	bZVwlY
papers>goon	efWnlZ
papers>hear	mhcdag
papers>hold	dhnfba
papers>if	Yeibjj
papers>joy	kbZenb
papers>match	egWdkk
papers>me	YYgmna
papers>meet	hXecqe
papers>news	klgZbb
papers>not	bXZrgj
papers>offer	dbWkqd
papers>others	eWXdis
papers>papers	ZbYyed
papers>post	YbXcvi
papers>receipt	nancZb
papers>refuse	baYUns
papers>review	brRadn
papers>said	edZehm
papers>soon	cZiqea
papers>sorry	ebeeem
papers>start	hjihZY
papers>step	giXjgc
papers>thanks	dlrUXb
papers>them	diZkib
papers>wait	anmdcW
papers>will	Xganke
papers>you	dahenc
paperw	cRSV/S
paperw 's	ebceoe
paperw .	dWectc
paperw @d	ddeemc
paperw coming	eeYepd
paperw from	jeeeef
paperw in	kbehde
paperw is	fffdkc
paperw to	cYccse
parade	egjfeb
parade .	egjfeb
paragr	dcekdi
parale	dabdmj
parame	jkYdef
parame scienc	ijZdef
parcel	UT8YZW
parcel @d	bdpdec
parcel with	dYsfbb
parent	VfrgeZ
parent .	dhcked
parent compan	ddneeb
parent leave	Whlmac
parent sell	bkibde
paris	hbjeff
parish	hegibe
parish .	ffjdec
parish counci	kegebf
parish secret	gcdkee
park	femYqR
park .	efkedd
park and	flaeia
park ranger	glbfec
park they	ecchke
parked	aM/aYK
parked .	cYxecW
parked any	hkbffc
parked it	fclffc
parked until	fbnfeb
parked while	eaofeb
parkin	ZR/TeK
parkin 's	gdleec
parkin .	cliZhZ
parkin at	ecpdda
parkin is	eeekee
parkin permit	lagZjc
parkin space	cdkdhe
parks	cccdim
parlia	eXined
part	YZhnbl
part .	aZakbr
part any	fcmeeb
part in	fincZc
part is	deemec
part of	dbnlYd
part time	cXodlc
part timers	elddfe
part two	dddqdZ
part was	deeffj
part ways	eaYddr
partic	dXkZgn
partic .	bYddnl
partic in	dnkXcc
partic me	dbedeo
partic will	fmbeed
partie	hdjdee
partie .	hdjdee
partin	ekceef
partin shot	ekceef
partne	ilTich
partne 's	cUilcl
partne .	jbckfc
partne ;	edfhdi
partne @d	qceYfe
partne and	dhZkff
partne are	dpdccd
partne behave	kheced
partne could	dldkca
partne decide	edeeek
partne for	fedjde
partne found	eiacej
partne has	khddga
partne have	crbdfZ
partne i	fkfgfb
partne is	jdegee
partne likes	encddc
partne meetin	lcfeff
partne on	gbcocd
partne said	djdckd
partne settle	adfeen
partne signed	dkXdem
partne univer	damdeg
partne vote	fideef
partne voted	ccdepc
partne want	eddldf
partne wants	ieegee
partne were	djceeh
partne who	ileeca
partne will	bcgmed
partne with	fechei
partne would	dZcmjd
parts	eakchg
parts in	ebnhea
party	SO+RgV
party .	bZwdaX
party is	WawXcd
pas	egjegb
pass	ebUidt
pass .	abadgs
pass by	bdened
pass from	dYcddt
pass it	mgdffW
pass mark	dZaees
pass on	dgacgn
pass or	pceZee
pass the	amZfif
pass this	feedek
pass will	gneZfd
pass you	fbdmed
pass your	cZchki
passed	ZnVlgd
passed .	iURpZp
passed all	ehdcmb
passed and	hjdeee
passed as	aaaveZ
passed by	gcncdd
passed everyt	feeekd
passed it	cniceZ
passed my	doceeb
passed on	ccXdav
passed the	UcbwkX
passed to	iwVZdX
passed your	gvlVXS
passen	mcecdf
passes	nfXcic
passes to	geeale
passin	apZhbe
passin the	eddnde
passin this	fdeeek
passpo	Yaa3cZ
passpo .	ebodce
passpo and	cfcpcd
passpo by	eefjee
passpo copy	djZhid
passpo data	ecbpde
passpo number	effief
passpo photog	edcndd
passpo pictur	eeefie
passwo	aW2cdU
passwo .	eckhec
passwo for	cbrdea
passwo has	ecneec
past	tWfhZc
past it	fefffi
past the	vUfXdf
pasted	jdjced
pastor	gheeee
pastry	dUihnc
pastry .	igdeee
pastry chef	dcZjle
pastry the	aZZimk
pat	ckddei
patchy	ddjgef
patent	fffhff
path	dcmecd
paths	dWcccv
paths .	ebjedk
paths cross	ebcdfp
patien	kwWYae
patien .	bveaaZ
patien ;	qXfdee
patien a	emdcee
patien and	cijded
patien during	ebheej
patien for	iefeff
patien in	ldeffe
patien next	kjZefc
patien over	cceffm
patien please	frZccd
patien till	oXfeff
patien until	igdefe
patien while	hrUcee
patien with	gVadhr
patien you	eiceeh
patric	lcacgh
patric 's	igceee
patron	tcWach
patter	jdebkc
paul	kdbgeg
paulin	fdedfj
pause	WN/fbX
pause .	ecneed
pause for	dcZkel
pause on	dWyddY
pause the	faoffb
pause this	bboffe
paused	ZN/caS
paused .	cVtdbf
paused all	Xauedc
paused and	fedfje
paused for	fecfje
paused hiring	dcwddU
paused nor	lkXfed
paused the	fdjffd
paused til	edkeee
paused till	felede
paused while	eYnffe
pausin	eYtdeY
pausin the	eYtdeY
pavel	fcjgdf
pavel follow	gchgdf
pay	WahcyZ
pay #	ejeeff
pay 's	ecdgmd
pay .	cYcpff
pay a	iceiee
pay and	eafYpg
pay for	cfYihi
pay grade	bjkceb
pay is	cbjbnc
pay the	edemed
pay what	fbfdme
pay you	ckebhe
payabl	dccjei
paymen	acqdbf
paymen is	idkcee
payrol	YbggsV
payrol .	ibbdnc
payrol and	idheef
payrol can	fffcjf
payrol closes	befgjf
payrol contac	eejeff
payrol specia	fdleed
payrol will	edcdnd
pays	fffWkh
pays has	ekdehb
paysli	cZmtVa
paysli .	fddnce
paysli and	dghgZh
paysli before	fdejee
pcc	ecmecf
pcc has	ecnecd
pdf	eahjlY
pdf .	eidhgc
pdf ?	feejee
peace	ejaeej
peace brothe	hbbfel
peacef	fgjeeb
pediat	eeckeg
peek	ehfgef
pen	Zgcjlc
pen .	biaemc
penalt	fddkeg
penang	dgcemd
pencil	pbdebf
pencil .	ehgcei
pendin	Vb4YjQ
pendin .	Ysaeec
pendin a	fdeekd
pendin the	cVwdeb
pens	eclhec
pens .	eclhec
pensio	YUscmU
pensio .	ebmdgb
pensio and	femeae
pensio scheme	eclcgd
people	hmecYi
people .	kgiWee
people @d	gndbeb
people across	ffieee
people after	mfdbee
people all	cepWeh
people and	evVXdc
people applie	gibeeg
people are	klbddb
people at	ecmffb
people before	aqedec
people but	cfdeem
people by	qibZca
people come	diheed
people coming	bnedfe
people do	eicjed
people for	dkaZfm
people from	ecelee
people get	jadeej
people go	egjcee
people have	halicb
people i	nUpcdb
people in	ewiSaY
people know	0VWaci
people like	emdfdb
people living	daddep
people of	iclecc
people office	fgafam
people on	erUWan
people ops	eeigfe
people over	iacdel
people round	daleja
people so	efcmec
people team	iZjedg
people that	ecegje
people they	Zleiee
people throug	kcdefg
people to	lyWaaS
people told	iheeee
people until	cefeek
people want	UUpsbc
people was	eedffj
people we	hbagcn
people which	ecdgej
people who	aPlqbk
people with	dgbidj
people within	mdeedd
people you	fdcobc
per	kceXme
per cent	edbcnf
per diem	eiehee
per month	fefdje
per our	hhVagl
per recrui	idefff
per the	mbddhd
per week	ckeege
per year	ffdfie
per your	eerdeX
pereir	hceifd
perfec	iVhiak
perfec person	fadeen
perfor	hefcdi
perfum	ddemed
perhap	XxdWea
perhap .	ejeeee
perhap not	epZedb
period	Uhfraf
period #	deemde
period .	bdXqbk
period ?	feeiee
period @d	bleefe
period and	fffmZc
period is	ccckgh
period of	enbaef
period so	fddmde
period you	elcdgd
perm	eaakdm
perm .	fdelde
perman	eZbP7X
perman .	dbbZsf
perman and	ecdbqc
perman contra	bbpVkc
perman from	dcddoc
perman job	edcldg
perman post	kaaaoe
perman secret	eqcbdc
perman slot	gmcddd
perman staff	dXlaki
permis	bgbnbh
permis for	eddndd
permis we	eddhej
permit	nbYiff
permit 's	feecle
permit .	naYpba
permit and	fcechk
permit for	dgmbce
persis	cdnZkc
person	ebZlbo
person 's	ldaedi
person .	danhUk
person ;	iefejb
person and	emYfaj
person answer	lddeee
person appoin	fceedm
person as	iidcdf
person at	effife
person before	ceelde
person compan	fhWeii
person data	dhmeeZ
person depart	icidfe
person detail	feeief
person discus	dcamei
person for	dcjjdd
person has	gibcej
person i	dbjmdb
person in	dkbdbk
person inform	idgeff
person interv	cfdihe
person is	dgdeek
person left	efeekc
person office	ecfdgj
person on	YeViml
person or	ieefff
person questi	cdcsdb
person test	cfdseX
person they	bZnddi
person to	mhdddc
person we	bfZbjm
person who	XoVhan
person will	glUbpb
person with	edcdeo
persua	efeeei
perth	igigba
perth .	dlgdec
pet	gdecig
petal	giedfe
pete	dafghi
peter	kleYec
peters	jecide
petiti	Ziecdn
petiti and	ekecee
petra	oZdidc
petren	eddned
petroc	eefief
petrov	eecdem
pets	ffifee
pgce	ihXdie
pgce it	ecdiej
ph	edheeh
pham	heegef
pharma	ejhfae
pharma .	iedfeg
pharma techni	idhefd
phase	jlVfcg
phase #	gdbidi
phase of	fkceee
phd	heefff
philip	fgpWdc
philip thank	doiZdb
philos	eccddp
phlebo	fggffe
phone	obahee
phone #	hdddld
phone .	jeichb
phone ?	dadlie
phone @d	QlnhZk
phone @p	fhdidf
phone all	kedefe
phone and	hcddgi
phone at	didied
phone back	hcckee
phone call	lYVhkh
phone calls	rYbYck
phone everyb	jdeeef
phone everyo	lbefff
phone for	cdmede
phone has	jbdeej
phone him	Zberde
phone i	calcpV
phone if	cibcbp
phone in	jakded
phone interv	fegkdb
phone just	eecekg
phone lines	cdoced
phone love	dmccdg
phone me	odedce
phone near	kcfdfe
phone number	Zakodd
phone on	peVYao
phone one	ldebef
phone rang	emdecf
phone screen	dkWoce
phone she	naajdc
phone stays	chejed
phone talk	egejed
phone that	gbdgek
phone the	jefdff
phone they	Vtdddc
phone to	lXnebb
phone we	kgccee
phone when	Ynehee
phone with	neZdkZ
phone within	kbffff
phone you	seWiZd
phoned	jLZgvg
phoned .	oaceee
phoned @d	gcfeej
phoned me	ddcdod
phoned the	dbleka
phoned they	bYcmel
phoned to	edkefd
phoned your	edcdjj
phones	vkhRYS
phones everyb	leeeed
phones people	leceee
phones the	ocdded
phones you	jlbade
phonin	wYYacd
photo	WRpyfR
photo .	faofdb
photo album	gdkcee
photo and	deejff
photo from	ednddd
photo id	ddZsdb
photo identi	deemce
photo taken	Zchapc
photo that	ecdmee
photoc	ecdned
photoc of	fefife
photog	ebhndc
photog and	fedkee
photos	XR9cWT
photos .	dZvcaa
photos are	dcoded
photos from	ebneed
photos of	edjhec
phrase	medadh
physic	ejdhde
physio	eSqbck
pi	kaakdf
pi about	fcbleg
pic	ffhffe
pick	eadsfY
pick .	jZaasZ
pick @d	nbedee
pick a	ZYZ2Zc
pick an	eedjfe
pick anothe	eeejfe
pick any	eddnde
pick betwee	bccrcc
pick by	mbedef
pick from	eieffe
pick it	bikeec
pick one	Ydeqde
pick someon	rfdWcd
pick this	Utdded
pick up	ZawYjX
pick your	eegkdd
picked	geUbZv
picked .	oWZdhk
picked and	fidfff
picked anothe	leeffc
picked for	didide
picked someon	iVddas
picked the	eXdecr
picked them	eneeeZ
picked up	dYqicZ
picked we	elefec
picked you	dhcdgi
picker	gcYgcp
picker jobs	igaddi
pickin	epZcdg
pickin .	clZdej
pickin up	blfdfe
picks	2bcYYU
picks someon	pbdded
picks up	chneeZ
picks within	mdeeed
picky	cibled
pictur	gYahfn
pictur .	hccbhk
piece	dffmdb
piece of	egcndb
pieces	ciYoce
pieces you	ekcfee
pier	ffffgf
pies	ajicbh
pies .	ehcedk
pieter	lgZfdf
pieter 's	fkeffc
pieter themse	kcagdi
pike	eZrbdc
pile	h2UVZV
pile .	dtabbc
pile and	mbddeg
pillay	eclfec
pilot	efakka
pilot .	eldffc
pilot boat	Zddkjf
pilot traine	heecie
pim	fefhff
pin	cgdhcj
pin down	ejeeee
pine	feegfg
ping	eleebe
ping me	flZifc
ping you	fmbZci
pinky	ehackf
pinky guy	fdaclg
pinky promis	dkeeee
pinned	nnYdeX
pinned down	erbdeY
pint	XXnWnk
pint .	XXnWnk
piotr	heceej
piotr likes	igdeee
pipeli	egehdg
pipped	eabdcr
pipped you	fcdeem
piraeu	lbefee
pitch	edmfbd
pitch and	ekiadd
pity	eZndbi
pity but	ecgeej
pizza	liiYdb
place	Zadmjh
place .	XjmhYc
place @d	jYZkck
place and	cdqdfY
place at	fWkpbb
place came	dhdcld
place comes	eleeed
place for	dbTQup
place from	YoVkZj
place goes	bcdkgh
place has	acWfpl
place in	ZerlYU
place is	aclYsX
place left	Zedqde
place of	eccecn
place on	jYZhne
place this	ebefem
place to	bakcgj
place was	ebeffl
place went	ecdddo
place you	lmWecd
placed	Ufidhm
placed .	fceedl
placed candid	beeelg
placed in	eiZjdh
placed on	cioZfb
placed person	hiedef
placed you	deZgcn
placeh	Zhlhde
placeh .	VgrifW
placeh and	jaeffh
placeh from	ffjcfe
placeh has	eeYoef
placeh here	fceegj
placeh i	dahXoj
placeh it	hgjbdd
placeh placeh	eeeffi
placeh s	dmbdfe
placeh sign	ibegdh
placeh thank	jhjefU
placeh thanks	Ylcefj
placeh the	Urceei
placeh was	fibefh
placeh we	jeedfe
placeh who	diceei
placeh will	aXngdi
placeh your	ggcjgb
placem	hdibcj
placem .	fjdcjc
placem advise	ieeffe
placem has	edkidb
placem the	eibiee
places	oSSUf1
places .	kXbcki
places and	dedchk
places are	cgfdej
places but	jeeddh
places for	edaefn
places have	dbZedp
places in	fdceek
places is	jeebkc
places on	pZbacj
places to	ejeffd
places was	edeffj
plain	dVmfkd
plains	ehgged
plan	lcYmgb
plan .	hgchVl
plan @d	jefdef
plan a	diWegl
plan and	geelcc
plan as	fdgdke
plan b	ebbdhm
plan by	dffiff
plan for	Ybcplb
plan has	eejgec
plan is	uVfceb
plan on	ggebje
plan round	emedfd
plan the	jdjfeZ
plan to	kZihdc
plan was	odadee
plan your	fgYehj
plane	hdjfdc
plane and	jblcdd
planet	ecjddh
planet .	fdbhfj
planne	/UUfZS
planne .	5TSjgP
planne ;	bdobff
planne and	yUZeac
planne but	lfdeec
planne for	ehkffZ
planne i	mgccec
planne in	efeeie
planne is	ncdeee
planne it	rbdadd
planne s	wWaadd
planne she	obeeec
planne so	mcdeed
planne that	gjddee
planne the	Zabuca
planne they	XnXccp
planne to	Wpaide
planne you	jdeeff
planni	hmYjdb
planni exerci	efeief
plans	Ulegbk
plans and	ejbdcj
plans for	ealfff
plant	cUlraf
plant direct	fXeodh
plant head	ieeffe
plant is	dagffl
plant manage	ghZjfc
plants	dfkeed
plants .	edleed
plasti	ieedeh
plate	eecgej
plate .	eecgej
plates	hmXdja
plates .	ihWcme
plates recrui	eiefff
platfo	bYbqhf
platfo engine	fbjeeg
platfo it	ejceeg
platfo layer	fedieh
play	Wfgsca
play .	ednbee
play on	egdief
playin	dliddb
pleasa	ehfZkf
please	bZeshb
please .	VdensU
please ?	edelce
please a	edekee
please accept	acScro
please acknow	eccmfe
please add	ffYqdc
please advise	ZZcsee
please allow	ziXTbb
please also	ffeife
please amend	hdeifd
please and	fdcpbd
please answer	ZaXthb
please apply	edXkcn
please ask	acYpam
please assume	uYedeZ
please attend	ecapee
please be	Vflffh
please bear	hsaZdb
please book	caaxZb
please bring	acbyYc
please call	cVduga
please check	lelUic
please choose	RYc5bb
please click	feeige
please close	dbrddZ
please come	fVYmqZ
please comple	aaa0ab
please confir	Tbnikb
please consid	qbjahW
please contac	fUrbci
please contin	fhcdfi
please delete	eepbea
please direct	fdkdee
please disreg	croWZV
please do	dmhcaf
please downlo	afcmfe
please e	effcjf
please email	eefjee
please excuse	dihgdd
please expect	wacUfe
please feel	dggake
please fill	ccaubd
please find	bXfYrj
please finish	ffeief
please for	edmeaf
please forgiv	dmcdee
please forwar	fdelfd
please get	XYYqlf
please give	kcffhY
please god	keedef
please grab	fdeiff
please hand	ebZqcg
please have	bienbc
please hold	hiYkdd
please if	dgcdkf
please ignore	ansTdY
please indica	eeefje
please keep	jVbggm
please know	efeeej
please let	TXerhj
please lets	fceeel
please log	ddflfd
please look	gdechh
please make	deemde
please note	pnUXci
please on	ibdkde
please order	ddihee
please phone	adcrdd
please pick	ddemde
please prepar	ffeiee
please propos	faepcd
please provid	cbcrde
please push	eeejee
please quote	eembee
please reach	cdmdff
please read	jabhjd
please record	eeejee
please refrai	igdeee
please regist	eeelec
please reply	Zbaufd
please respon	efeeif
please return	bddXte
please review	ecaate
please ring	dZWvgc
please say	XUgmrY
please see	ecjidd
please select	eddned
please send	XYW0eg
please share	eecihe
please sign	baaewb
please so	ceflef
please stop	bknadc
please submit	cacrgc
please sugges	ddemee
please supply	fcekfe
please take	qMyacV
please tell	fiVlib
please text	ceehif
please that	jeehec
please the	cddkeh
please then	leecef
please think	ednahb
please tick	efecke
please to	aXYlrg
please treat	hfZcob
please try	ecjcei
please unders	icdedj
please upload	bbaycZ
please use	jbihda
please verify	felbee
please visit	djdfeg
please wait	lxRVZb
please we	dffjff
please wear	ffdjef
please with	jdehee
please would	eeffie
please write	ZXnggh
please you	eckhed
pleasu	gXnana
pleasu .	hZfdhi
pleasu having	eejeee
pleasu in	dcbauc
pleasu meetin	mdaeeh
pleasu of	febijd
pleasu showin	fcmded
pleasu talkin	ekkeba
pleasu that	eddenc
pleasu to	feqYgY
pleasu we	eddkhb
plenty	eggidd
plenty .	fefidf
plug	edceao
plug for	fddeek
plumbe	eeodea
plumbi	jdhded
plus	ZYhbxa
plus a	ccjgic
plus bank	bckhee
plus bonus	eeeeke
plus car	bedfme
plus the	dZheqY
plus tips	edXbte
plus waitin	egcefi
pm	ehefff
poache	eheiee
pocket	dajdma
podcas	ejfgdc
podcas i	ejgeed
point	glYZii
point #	eddgke
point .	hndXZi
point draggi	dZdfnf
point in	icdhfg
point on	diZdii
point we	dheeei
point when	fjeffd
pointe	ekdfee
points	fVVYc2
points .	hcdcem
points and	eddhej
points needed	edddem
points you	eedeek
poke	maeeef
police	cYR2hX
police certif	Yderce
police check	cYajpd
police cleara	ccasdd
police staff	kgddee
police the	ehekeb
policy	bcoXan
policy .	cifidd
policy no	bndefd
policy office	eghceg
policy we	efeefi
polish	eiXkci
polish .	dcdmeg
polite	cQfccx
polite .	dRhddu
poll	idbkde
polygr	ebjjec
pool	ZchnYi
pool .	igdbdk
pool and	eaehek
pool for	embede
pool lifegu	dccnee
pool of	dbZlfj
pop	ccgnfa
pop in	edhfkb
popia	ffffff
popped	ffcegj
poppin	fgjcde
poppin in	fgjcde
popula	egeegf
por	eapded
por tu	ecleee
port	ZelcWp
port has	dhefXn
portal	VSunkY
portal 's	fgdjee
portal .	lVsbgX
portal and	fgdjed
portal at	earaec
portal by	Ycblnb
portal flippe	ecegkd
portal is	dXbkdo
portal no	Xbcnem
portal on	jcmaec
portal says	Zcdmig
portal will	UdxcdZ
portal within	dfcfkf
porter	aerdeZ
porter .	bfpdca
porter and	eegdie
porter job	ecdelf
portfo	difmUg
portfo .	fdUqZl
portfo and	eZdpef
portfo but	emebed
portfo by	cdocdd
portfo for	fefeei
portfo hated	elbfed
portfo is	eZmadj
portfo link	edjged
portfo on	eoZedd
portfo so	eeeled
portfo the	fedieg
portfo to	eiibch
portfo togeth	ebnddd
portio	eeeefj
porto	feiibe
porto .	ccfhdk
porto a	ildagb
portug	fZedil
portug .	fifdde
portug and	dekdmX
portug was	deeeel
positi	fgaagm
positi 's	edheei
positi .	emTegk
positi about	ekeeed
positi and	cbcehn
positi as	dhcjch
positi at	dobecf
positi attach	ihZeeh
positi be	fkdfee
positi but	fekffc
positi calls	feefej
positi elsewh	efnecb
positi exists	ejffed
positi filled	febffk
positi for	edgeei
positi has	gYibfm
positi have	iidede
positi in	fbgife
positi is	ZZqaek
positi night	eZkeej
positi no	jdYcfl
positi of	ghYbpd
positi on	Yghenb
positi or	nfchdZ
positi reopen	eckffe
positi requir	ehaedm
positi that	eYbees
positi the	klaeeZ
positi to	lkWWam
positi vote	emebfd
positi was	deceen
positi will	eieeid
positi with	dbgddn
positi you	ceUZcy
possib	TvRvUh
possib .	XtbmaX
possib ?	eddnec
possib and	eibefj
possib but	emebde
possib for	adbpZk
possib offer	etdaYd
possib so	eefiee
possib tell	Yleief
possib to	biejce
post	abgZpj
post 's	fajfdi
post .	YXVXyp
post ;	gceYod
post @d	haeemb
post after	edcfnb
post all	ffefie
post and	bVdjsc
post at	fclefc
post but	foeeSm
post by	gqbabb
post can	ffjgec
post closes	iheedd
post elsewh	edifeg
post falls	hbdffj
post for	bZhdjk
post gets	jfdeee
post had	dccecp
post has	ZaiYat
post have	gmmedS
post holder	cgekde
post in	bZscnT
post is	belZqX
post it	cacjnb
post itself	ifhded
post of	fdgdoY
post office	eedlde
post on	aYlcen
post run	eidfff
post so	hlbedc
post that	cckhhb
post the	jbdgkc
post to	adoZTr
post until	eYoefe
post was	ZcTddz
post we	iecdpX
post went	cddeco
post which	ekcedg
post will	gbfdcm
post with	eccedm
post within	idbdcm
post you	cpZglW
post>again	fclXqX
post>answer	dqTgfg
post>ask	Ykifcg
post>away	YZeigo
post>bye	cfqfbZ
post>chosen	akXaYv
post>closed	aXOZg/
post>date	eicfck
post>decide	dyaeTb
post>free	ahWWlr
post>give	dbZegq
post>goon	YXjbmm
post>hear	oZZcek
post>hold	ZO/baZ
post>if	fYdc3P
post>joy	bimcgY
post>match	cZagbu
post>me	VhZV0Z
post>meet	bcksdT
post>news	iblejY
post>not	Ylfacn
post>offer	ilXaoZ
post>others	ebcccr
post>papers	caXlmh
post>post	afifhe
post>receipt	cgnefZ
post>refuse	bfbbas
post>review	bjmcWg
post>said	gdZdgm
post>soon	fTfaue
post>sorry	bZbcjp
post>start	ghhfhX
post>step	YfVxZf
post>thanks	dmZddj
post>them	cchblh
post>wait	eZXdZy
post>will	akdakh
post>you	bZVczi
postdo	caegkj
postdo @s	dfeekf
postdo positi	efjegd
posted	nseTWb
posted .	V3hXXT
posted @d	feieee
posted @p	kbkced
posted about	ealeeg
posted every	iqWeeX
posted on	sXXbdm
posted to	keeeee
poster	kdcgee
postgr	egeied
postgr office	egeied
postin	WkmZef
postin .	beafjj
postin closes	cgncec
postin for	dffcel
postin placeh	fibefh
postin stays	celeef
postin the	cdelfe
postin to	oaeeee
postin was	eidied
postin will	kacdld
postin you	fkbfdg
postma	gckded
postpo	fbnhad
postpo ;	djefee
postpo indefi	eaoeed
postpo our	dgecek
postpo your	eedmde
posts	ZWvZcl
posts .	bVrZbo
posts and	ejhcdf
posts are	cWxddY
posts close	cdmeee
posts have	dkYeej
posts on	jhdeed
posts will	fafffk
posts you	lddeef
potent	iidcdf
poultr	edheei
poultr on	eefefi
pour	gcleed
pour votre	ecleee
pr	djeeeg
pr #	djeeeg
practi	beTxha
practi .	cZdwba
practi and	ehddei
practi assess	ecelfe
practi drivin	ckeeef
practi is	hddeej
practi manage	hjdgae
practi rang	gcdgkc
practi test	edemed
practi your	ekjaee
prairi	fgffff
pray	gkcccf
prayer	fjicec
prayer and	gejded
pre	YfX0Xd
pre employ	Ycaxad
pre screen	feeiee
pre select	eeelce
precio	jeedfg
precis	ndgdgY
precis .	fhjdec
predic	eodeeb
predic .	emdeeb
prefer	YVbnV0
prefer .	dchmdd
prefer ?	dddnee
prefer a	dYZbbv
prefer an	dcedgl
prefer and	eeekee
prefer anothe	aceedq
prefer candid	fkcebh
prefer here	edndec
prefer not	fgdeei
prefer or	edlede
prefer someon	fdeedl
prefer the	cbakco
prefer to	gdbbfm
prefer us	fedefj
prelim	iddeej
premat	foeeYe
premat to	foeeYe
premis	iejddd
premiu	bTwZia
premiu .	ebldic
prenti	geegef
prep	YZfpbk
prepai	efcobd
prepai envelo	ebeocd
prepar	ZTW2ka
prepar .	acbpbj
prepar a	bZbtgd
prepar for	kdgdee
prepar needed	eeclee
prepar the	fdeeke
prepar to	fefjfc
prepar your	daehnd
prescr	Zkjbeg
presen	WZfwai
presen .	bbqYie
presen ;	edegei
presen and	jdgccg
presen at	ddcodd
presen becaus	demeea
presen but	ejcfdf
presen employ	bffobc
presen firm	dataeZ
presen for	eedjee
presen has	daZYpk
presen head	ebekgf
presen i	elcfed
presen it	effief
presen myself	dccoed
presen of	ecdeem
presen on	baflei
presen one	ckcdei
presen our	hlcdec
presen say	fblefe
presen the	jddefg
presen time	chfefh
presen to	dcZwZa
presen we	fiZeej
presen you	geejde
presen your	cicmcd
presen yourse	bccqde
preser	ecdeel
presid	geacpb
presid 's	gieeee
presid has	eadepd
press	ebgnae
press .	khVeek
press accept	eealff
press is	dfkded
press office	ehoYdc
press releas	cdcpde
press the	edmdfc
presse	kapadY
presse him	mddeee
presse pause	fckefd
pressi	icffff
pressu	gWbmlc
presto	edmeec
preten	fcgjcf
preten otherw	idhffd
pretty	ghYkdf
prevai	fbeeem
previo	ffcife
price	beijZg
price on	ebijce
prices	ecmdfe
pricin	effhef
priest	cnbidc
priest has	dmddee
primar	facemg
primar school	gdddmc
princi	nffXdh
princi .	craedb
princi has	gccVlm
princi is	dhmddb
princi on	dicigd
princi planne	iceefh
princi pool	chjfdd
princi to	gcdeek
princi wants	nZefde
princi will	ledeee
print	XZihem
print .	bfehif
print correc	dfaicl
print this	edneeb
printe	ibchjd
printe .	eeeiff
printe on	fffbke
printi	fdmecd
printi this	hdmadd
prior	dbavbc
prior to	dbavbb
priori	cSncbq
priori .	ecndec
priori the	ecddfm
priori to	edceel
prisci	fgegff
prison	eehide
prison office	eefjee
pritch	heefeg
priti	kfddee
privac	Xa3aXY
privac notice	dZrdcd
privac policy	djnbbc
privat	gXdqcf
privil	fdcfel
privil to	fecffk
priya	cWfpZj
priyan	fefffh
prize	dWwebZ
prize .	eelede
prize draw	cdodec
pro	fkhZcf
pro .	hjiadc
probab	SzUWbm
probab make	eiefee
probab not	boceec
probab on	hbdhhe
probat	XcXY3a
probat .	aacipc
probat @s	ceedlf
probat office	efceke
probat would	fkebge
proble	adbsYh
proble .	YbZndn
proble at	gYgndd
proble persis	eelcfe
proced	ZajVXy
proced .	gagado
proced ends	ibdeek
proced for	ecldef
proced from	iddiee
proced has	dfXefo
proced in	ehbeej
proced is	bXxcda
proced we	fecffk
proced you	bldgee
procee	ZaWnZv
procee .	cRddcz
procee furthe	fccffl
procee to	dZbsZf
procee until	flcffc
procee with	dXddcu
procee withou	ecdofb
procee you	fmecec
proces	blldZg
proces .	YjfbZq
proces and	gjXcfl
proces applic	andfff
proces as	edpdea
proces becaus	eciddj
proces can	W3WYcX
proces ends	dgXeeo
proces engine	fdejgd
proces for	bX0deT
proces has	cgkded
proces here	ebeeen
proces i	fdceih
proces in	ffjeeb
proces is	dqehaV
proces may	dfiffe
proces of	kjccec
proces please	klZeec
proces stops	fejefe
proces takes	fidefe
proces to	dgiffd
proces we	cdkgee
proces wise	iheefd
proces with	ecVgbt
proces you	dgfnba
proces your	gWojca
procur	crddca
procur .	ckfefd
procur unit	gjceee
produc	ZjWdes
produc .	bnZege
produc and	feefei
produc manage	delfed
produc of	feejee
produc so	ededel
produc want	Zdedni
prof	daehdn
prof adebay	dchgeh
profes	Ycdofg
profes .	caihjd
profes experi	eedjee
profes of	fecfhh
profes on	ecggid
profes refere	dbenee
profes way	fekefc
profil	dfkdZk
profil .	eZrRbn
profil and	dcescZ
profil at	egedfi
profil before	edbmee
profil caught	edXqec
profil corres	dkdeeg
profil does	ebbiem
profil fits	ilYgeb
profil for	diefff
profil has	cdrfcY
profil in	fdcdfm
profil is	neiUbi
profil meet	ejdeff
profil no	iefffe
profil on	eeclee
profil or	eboeec
profil please	fegied
profil remain	fedffj
profil they	jffdfd
profil to	dlkbdb
profil was	ddlbei
profil we	icegef
profil while	fbcffl
profil will	icbdel
profil with	fkbfee
progra	lcZdii
progra #	djcefi
progra 's	edhejd
progra .	pbZhee
progra @d	eeeebm
progra coordi	ehcefh
progra for	eeebjg
progra in	ebjgge
progra is	ebgefj
progra office	dlddhc
progra sessio	feeife
progra team	jdefeg
progra the	hcdefi
progra vacanc	jcedfh
progre	WjVjZs
progre .	egVgcp
progre and	jgdffc
progre any	fejffd
progre furthe	beedfm
progre in	gbeffk
progre of	bycadW
progre to	ZZdsdf
progre with	eccdeo
progre you	ebbdeq
progre your	bWilek
projec	cYgjcm
projec 's	kaieee
projec .	cagkhf
projec and	efXeeo
projec has	dneeeb
projec is	dkhdeb
projec lead	fddffj
projec manage	lbdcje
projec was	ecdiej
prolon	fpZefa
promis	tqVVcc
promis .	ujYWiV
promis @d	ceZbdp
promis @p	fcceem
promis a	mjcbbd
promis an	Tuabbj
promis and	cgefej
promis anythi	dkdffe
promis as	ekeefc
promis but	naeefe
promis for	jfbiec
promis here	eclbfg
promis i	ikbfdb
promis it	fYajkg
promis me	qhcZac
promis my	kdfdee
promis of	bhcdnd
promis one	cmdffe
promis so	fmeefa
promis that	feccem
promis the	lkYccc
promis to	thWabe
promis us	bceoee
promis was	kjhccY
promis you	fpnUaY
promot	hZUhgq
promot from	egZkdi
promot the	ieefff
promot to	dbdejj
prompt	fcindZ
prompt .	ecdnec
prompt and	felffb
proof	ccbzYY
proof of	cdW1ZZ
proof that	eenbed
proofs	fffhef
proper	jgdmcX
proper answer	kcfefe
proper offer	fkeeed
proper questi	eedkee
propos	RRW1ki
propos @d	dbdpee
propos a	ebciek
propos and	cibled
propos dates	adeodd
propos for	hcdheh
propos is	ecdgih
propos me	acbmkd
propos of	feddke
propos two	edcnee
propos was	eddfek
prospe	Wcraid
protec	fWnmcb
protec law	dbodee
proud	WepWii
proud .	Zcodhc
proud of	egeefi
proud to	bgkXgi
prove	jbegef
prove it	jbegef
proved	ebaccq
proved really	fdedke
provid	agTviZ
provid .	dfbnbg
provid an	epZeee
provid the	bmXiib
provid two	defkdf
provid your	eZakmd
provin	eimecX
provin really	fiffee
provis	rXUkjZ
provis list	jeeefe
provis offer	ecbard
provis per	feefie
provis select	efelbe
provis shortl	hdeiee
provis start	kdeeee
provos	micbfb
provos by	ieeeef
provos has	lgcdgc
psycho	aamsaX
psycho .	ddelee
psycho done	dfkbeg
pto	Zflcje
pub	dZhpdY
public	mOsgYc
public .	dcagcp
public health	mbdged
public holida	edlefe
public on	lakbec
public sector	ebmefe
public servic	hdjdee
publis	wibUXc
publis .	ZsdeeZ
publis by	pbddec
publis in	khcbdf
publis its	mbeeee
publis on	lceZbk
publis the	wXaaec
pull	cUuoYU
pull out	cawacW
pulled	UQzWao
pulled .	ddfbdm
pulled a	ccneed
pulled all	eeeeek
pulled into	djfffe
pulled my	dZuedY
pulled out	aU0ZmQ
pulled the	cYeaWy
pullin	Ye1ZWV
pullin out	Zd1aWV
pumped	feedke
pune	Wgdifk
pune office	eieegf
pune so	eiidec
pupill	nYWape
pupill .	bebcqe
pupils	iZkdci
pupils .	dbmfee
purcha	fcgZnd
purcha order	eedaod
pure	ekjcbd
purely	mlaadc
purpos	bjrbdV
purpos .	ckmdeX
purpos of	edmded
pursua	aghdhf
pursua to	aghdhf
pursue	dTcady
pursue .	fYdefp
pursue candid	ecddem
pursue other	ecdceo
pursui	eVadev
pursui other	eZdeeo
push	eWWwdd
push back	cceije
push our	efckff
push you	daelei
push your	Yddqde
pushed	zcbVZV
pushed back	iiceed
pushed into	Zkheee
pushed that	kibdec
pushed to	lXlded
pushin	fuYeaY
pushin for	eradca
pushin it	ggcgef
put	eclfdf
put @s	Zoeefd
put a	advfeT
put all	eVueec
put an	haceod
put and	dgkeec
put anythi	enbeec
put aside	dbkgfe
put back	qadced
put every	edkfee
put everyt	fafeme
put forwar	diToak
put in	ahiYao
put into	fYjbkg
put it	ljZUih
put me	bcZiil
put money	dieedj
put off	hnWhae
put on	eY0cbW
put our	hoacdc
put the	cazThZ
put this	eWieem
put throug	cfcobe
put to	dccfdm
put togeth	eejcic
put too	diZdii
put up	jfeeee
put us	mfcded
put you	gbRtZm
put your	eildYd
puts	fklZca
puttin	bgeclg
puttin the	cZoehc
puttin togeth	fbegje
puttin you	fdedfk
puttin your	fddejg
puzzle	cianaf
puzzle .	emdgeb
puzzle soluti	cgegdi
pvg	ffffgf
python	dgggff
q	kckbce
q2	bdneed
q2 result	bdneed
qa	iedgeg
qa automa	ieefef
qualif	amTaeu
qualif .	dhagcl
qualif and	eeddel
qualif applic	ejddeg
qualif are	dpbgea
qualif better	fdeeek
qualif candid	doYbej
qualif do	fddefk
qualif experi	feedfk
qualif for	edYhik
qualif is	fddefk
qualif match	ihdefc
qualif stated	efcefj
qualit	fXmcbl
qualit .	fedffj
qualit engine	eeeffi
qualit inspec	fdkede
qualit manage	eeeffi
quanti	clYgge
quanti survey	ejZhhd
quarre	cjgfee
quarry	fheffe
quarte	oOtfcZ
que	ecoeeb
quenti	chiefd
querie	earYgc
querie .	eeeejf
querie about	ecmdee
query	cgnebb
query about	dgmbdc
query of	Zgihdf
questi	bbfvac
questi #	deihed
questi .	dXdqeh
questi ?	tbeVic
questi about	eibeif
questi and	fijiYZ
questi as	dgcled
questi before	ckigac
questi below	Scbxde
questi by	QYc5Zd
questi for	edkfdf
questi from	fdhiee
questi has	ckclad
questi i	eccfji
questi in	gXfnfc
questi is	amXnaf
questi no	enceec
questi of	hgadif
questi on	Zagofg
questi or	ieeefg
questi please	bXqhbc
questi the	eeiged
questi to	dhfjbd
questi we	jaglZd
questi when	nlXabb
questi whethe	ecZcjn
questi yes	cejbld
questi you	ilfdad
queue	kpaaba
quezon	ekccid
quick	lgZged
quick .	llaajX
quick and	ejeefe
quick brackw	mfSkZh
quick call	WXX0bi
quick chat	hbbkeh
quick favour	deemee
quick heads	Zlhffd
quick i	jaecek
quick messag	jcZbik
quick note	gbkdef
quick one	ncdYgh
quick phone	eefiff
quick q	ielbcc
quick reply	ebjeeh
quick to	eqbedZ
quick update	emVcfk
quick word	ehdjed
quicke	lkdcca
quicke than	needcc
quickl	c0VcaY
quickl .	foZgdb
quickl as	bodddd
quickl so	iddeeh
quid	ebdgmc
quiet	VzemaO
quiet .	bqZhjV
quiet and	fedked
quiet for	ejeffe
quiet on	fncgfa
quiet room	efeife
quiet so	fZrjZW
quiet until	gdaffk
quigle	ecbdhl
quite	Ybdces
quite a	dancee
quite the	dbahdo
quite what	ebddeo
quiz	Wcbved
quote	gjibcd
quote it	felcee
quote me	fodcdb
r	ecmmbX
r kids	jZjhdc
r still	dnaeee
r you	eZmiec
r38	egegfe
r384	Ybctec
r420	emedce
r420 #	emedce
ra	hejced
ra for	hdjced
race	gkebbh
race .	eocfea
race and	eebddm
rachel	dhcnae
radio	nhYbci
radio silenc	inXbeg
radiol	fidefe
rafael	eidfee
raffle	eefhff
rahman	ckcgfd
rahman the	dkjibY
rahman upon	dcadjl
rahul	fefggf
rail	iebdck
rail .	icbcdm
railwa	alejcd
railwa doctor	bmdidd
rain	cepeda
rain .	dfpcdb
rained	ecodeb
raise	kfcZck
raise your	kgcaci
raised	akaWqd
raised .	dicZnd
raised the	fdbdmf
raj	chejee
rajesh	ffegfg
ramire	eWhlgg
ramire .	fWhldg
ramire recrui	edgeif
ran	Vkpafb
ran into	eibeje
ran out	Xoegfe
random	jdeefe
rang	ZWefwc
rang .	hbcgqY
rang @d	eddedm
rang about	iclcce
rang and	bXjcqc
rang at	egcddm
rang back	ZobanZ
rang but	eikeda
rang from	eeXdrd
rang me	eccdpb
rang my	efdfkd
rang on	jeZhbi
rang regist	elYekc
rang the	dlocbX
rang them	dhncZa
rang they	bbabpi
rang to	gcmiTh
rang while	dZajdn
range	hYmcci
ranger	hlcedc
ranger .	glcgdc
rank	ihZdlb
rank weathe	gibXnd
rank your	cednde
ranked	akWUft
ranked candid	hjecde
ranked second	ijedeb
ranked the	cjbefi
ranked you	egedkd
rankin	qkbZbb
rankin 's	keedef
rankin become	kjddeb
rankin by	hiedfe
rankin exists	cebicm
ranks	hXZdcq
rapide	edkeee
rapide .	edkeee
rapids	eejfed
rare	dhffff
rarely	bjhefe
rata	ckZejf
rata thank	jcbjee
rata we	Zogddc
rata you	ehddei
rate	ST3VrV
rate .	fedlce
rate as	bffcmf
rate your	aZ5OcY
rated	ffgdei
rates	jYgdWp
rates .	ebnddd
rather	VgdZfu
rather be	ckcdcj
rather give	jhbddg
rather have	daZfeq
rather leave	eXdbct
rather not	UxhYda
rather say	ebjefg
rather stay	ebpeea
rather tell	cWeees
rather than	cabfmj
rather you	dcdidk
ratifi	jeedff
ratify	icddld
ratify the	jeeeff
ratify your	dedeme
rausch	heffff
rautio	ehfffe
re	idXcbt
re @d	hkcfce
re advert	dacddr
re applic	ebleef
re apply	edieff
re interv	eeehie
re re	ehbjee
re read	feZffm
re scoped	fidefg
re the	fdeeej
reach	Ulaofg
reach a	N1ddec
reach me	cdfele
reach out	csfcbZ
reach the	eZYgcs
reach them	deekef
reach this	bdbmjd
reach us	Vddkpd
reach you	fZbtbb
reacha	eeghdf
reache	ejdWXr
reache .	blcefg
reache and	ekdeee
reache our	ealddi
reache the	fiVfdn
reache us	bgoXZi
reache you	qXaadl
reachi	ZjVgdq
reachi out	ekbcei
reachi the	caYjdq
react	fgeeeh
reacti	falgfc
reacti .	dZoegd
read	dhibhc
read .	bimZia
read about	galcdf
read all	kibedd
read and	ddZgmg
read anythi	mlYcbe
read by	okZaec
read every	gkgdcc
read everyt	rTbbmd
read for	ZZdpdh
read in	rfbdeZ
read into	elcdgd
read it	adacok
read mail	XWxcec
read more	dcoecd
read my	ZpiXee
read of	diffff
read on	bended
read our	dbmadi
read out	dYXcsh
read that	jedmcX
read the	Yelmaf
read them	ZhVgbp
read this	cedbnf
read throug	lceeee
read to	fffbjg
read what	fjleeV
read with	eddfdl
read your	iddjZi
read yours	hnbddb
readab	kfaied
readab and	kgcefe
reader	keYfif
reader .	effief
readin	dmjYfb
readin .	cjcddl
readin applic	ijceed
readin at	eeaedn
readin by	dieeff
readin it	eWcesc
readin mail	djfefe
readin my	dbpeed
readin no	gekcee
readin office	fjfcff
readin over	hjdfec
readin period	bjdeei
readin the	hYjldc
readin them	eoceea
readin this	fYpdce
readin very	gandec
readme	aaeoeg
reads	ovOYjV
reads applic	elcffd
reads every	ioZcdc
reads everyt	occeed
reads the	eldded
reads them	fhcjde
reads your	nbecee
readve	doXmab
readve .	fmcncU
readve as	fdeffj
readve the	emcfcd
ready	ceXiqc
ready .	dkUmci
ready at	bdhYne
ready by	Xofice
ready for	bbiZqc
ready in	fdcfgj
ready to	kbcdmb
real	tXeefZ
real .	kfdefd
real human	gieefe
real offer	feedif
real one	lVZqeb
real pleasu	ecpbdd
realis	okiZWa
realis .	gvVcdU
realis i	geceek
realis this	eYmefg
realis you	dfliXe
realit	dldcjb
realiz	iddeeh
really	XkaZbv
really .	cnfbeb
really can	emddfd
really enjoye	edbfdn
really good	fgedei
really hard	fgecie
really impres	fefife
really intere	edhkec
really liked	dccfdo
really please	hdedke
really sorry	cahdco
really well	egedei
reappl	ZdaeWw
reappl .	edgefi
reappl after	ecebep
reappl in	dbbcau
reason	bPlfUx
reason .	fSrdcg
reason for	eedjef
reason given	ejbfeg
reason i	ebjedh
reason is	mgceed
reason test	jddhed
reason tests	eajlda
reason that	ehieec
reason the	fejfed
reason we	cbbbes
reassu	nbdeed
rebate	echfei
rebate 's	echfei
rebecc	deecfl
recall	gicdZl
recall .	edcdem
recall i	labddk
recall that	bqceeb
recap	icoYdc
recap the	kcefee
receip	ietcZX
receip .	ncbgee
receip and	ebiife
receip for	dbmbej
receip is	edkgec
receip of	fkraZV
receipt>answer	eblhhZ
receipt>ask	ddkffe
receipt>chosen	cccecp
receipt>date	bbwUhd
receipt>decide	eicffg
receipt>free	icieed
receipt>give	ccnebh
receipt>if	ddchke
receipt>me	gbmedd
receipt>meet	edjcfh
receipt>news	iecdfi
receipt>not	eWbZls
receipt>offer	dfadki
receipt>others	ekdffd
receipt>papers	egmXkY
receipt>post	mfgZde
receipt>receipt	eljgcW
receipt>refuse	foaeec
receipt>review	euSZjd
receipt>soon	dZnfee
receipt>step	bdsYed
receipt>thanks	hhmbac
receipt>them	jlVbam
receipt>wait	cajkee
receipt>will	ipZYed
receipt>you	gkvVZY
receiv	jioZcZ
receiv #	cbiddn
receiv .	iT1eZT
receiv @d	flcded
receiv @t	dZpded
receiv a	sbXYhh
receiv after	YgZhdo
receiv an	buZTgh
receiv and	ctcddZ
receiv at	dgiefe
receiv attent	esVded
receiv before	ifeffe
receiv by	khcbic
receiv feedba	tZbcdb
receiv for	eibeeh
receiv from	ledefd
receiv furthe	embefd
receiv in	eejefe
receiv it	cdlkgY
receiv many	ejecfg
receiv my	ddnedd
receiv no	Yejmec
receiv notice	kcjcdd
receiv notifi	ieefef
receiv on	jhiadb
receiv our	siZbca
receiv thank	fhkcdb
receiv the	dkccie
receiv this	cavdbb
receiv update	dflded
receiv we	iibeff
receiv with	gekbbg
receiv you	cacqed
receiv your	kkrXaT
recent	Zeljce
recent applic	dkalec
recent applie	fdlfdd
recent discus	eidide
recent line	fdfiff
recent took	ecpceb
recept	fR1ZeX
recept #	fejeee
recept .	cVqhce
recept ?	fdekee
recept and	edbdlh
recept but	ibmbdd
recept is	ZZsddc
recept job	lddeee
recept of	ghladc
recept role	eedffj
recept told	dkcdgf
recept will	ialeed
recess	jkceec
recipe	ebwVcb
recipe for	hemZee
recipi	fcndec
reckon	0kWNWe
reckon .	lgbded
reckon @s	rabddc
reckon he	pYdeee
reckon i	XlZdco
reckon it	mbedef
reckon on	Yrddec
reckon they	midYee
reckon with	ncdcee
reckon you	efdegi
recogn	cfaiej
recomm	gbkWem
recomm .	eYaees
recomm a	dbndcf
recomm and	jeeefe
recomm anothe	fdceel
recomm applyi	fembee
recomm by	eedkee
recomm for	egdhdi
recomm goes	kdfeef
recomm of	ceefle
recomm that	ejfgec
recomm the	ehnabd
recomm they	mfddec
recomm to	ipZdcc
recomm you	YiYYko
recons	Zeadll
recons and	abedmi
reconv	hjfdea
reconv on	idffff
reconv when	fgggfb
record	VZntcb
record .	bhuWdZ
record ;	edefkd
record a	ejdfed
record and	feclee
record answer	eedkfe
record as	eidgee
record extrac	eWeqee
record failed	edcmee
record for	bZtceb
record i	ehieed
record in	eeeben
record interv	eoYeef
record it	dbhhdh
record of	dckhed
record show	edcdmg
record succes	egkdec
record the	edndec
record three	ceelee
record up	fjUgcm
record video	feeiff
record we	edeajk
record will	Xhmged
record your	acbsdf
recove	fckfee
recrui	ffoZbi
recrui 's	blmbbX
recrui .	WirVbj
recrui @s	padded
recrui a	deefjg
recrui activi	fdifff
recrui again	eddffk
recrui and	jcefff
recrui as	eheeid
recrui asks	jkcbed
recrui at	hkYfdg
recrui contac	eejeff
recrui day	jdfeee
recrui desk	edifff
recrui droppe	ebifjc
recrui exerci	gZqbec
recrui for	bSecay
recrui freeze	eekfed
recrui from	ebrceb
recrui has	kZkeed
recrui have	edkeee
recrui hey	efeefi
recrui hub	eidgfe
recrui in	cdoaib
recrui inbox	fjeeed
recrui is	gWqdfd
recrui just	eqVfee
recrui mailbo	hkbeed
recrui manage	ihdefe
recrui matter	ddkeff
recrui of	Ygpdgc
recrui on	hifcec
recrui partne	caliee
recrui placeh	fdjffd
recrui portal	ecfheh
recrui proces	fgmXdf
recrui read	idefff
recrui reckon	gjceed
recrui review	cmdefd
recrui round	ebiefj
recrui said	Yqdcee
recrui says	gkWbek
recrui so	epcbed
recrui stop	digeee
recrui suspen	ecleee
recrui system	dhkhdZ
recrui team	mejZfb
recrui texted	fcagii
recrui they	khfaee
recrui thinks	cobeee
recrui timeta	kfcdff
recrui to	eafden
recrui told	Wjdfem
recrui unit	eoZeec
recrui viewed	eiidec
recrui wants	aXbwdc
recrui will	jpZbea
recrut	dgjgdd
recrut is	efjeed
rector	nbadla
rector .	kbcfid
rector has	iZfdld
rector needs	gldbee
recurs	eieffe
recurs humano	eieffe
recycl	adleej
red	effdej
redepl	efbeel
redesi	bdXpei
redesi .	fecffj
redo	iajlcZ
redo the	edljda
reduct	fedffj
reduct in	fedffj
redund	ebedem
reel	hckfag
reel .	ieefef
ref	jhbhce
ref #	khcZhe
ref g	diefcg
ref your	Zgihdf
refer	dhYddo
refer to	diYden
refere	fbfrbb
refere #	dcoYbj
refere .	chUvhU
refere ;	fXfpde
refere ?	dbdode
refere @d	ijdced
refere above	edceem
refere all	gkcdee
refere and	njXWkf
refere are	goafbc
refere as	bcdkfj
refere at	edelee
refere back	jdeeff
refere but	fjddgd
refere by	adeqbe
refere came	eXgiif
refere check	dabind
refere checks	kcefef
refere come	jeeaie
refere for	ffgcei
refere form	cecqce
refere from	cahwYY
refere has	jgdicc
refere have	gcklaZ
refere hx	ecoddc
refere if	eiedeh
refere is	ejeefe
refere now	jZeldd
refere number	kawUbW
refere on	deegif
refere one	ecelee
refere please	ccdqec
refere reques	feejef
refere since	fkcegd
refere the	fecdjf
refere they	dYsacd
refere to	bdgkge
refere we	ejajed
refere were	ibgcdj
refere within	Zdepee
refere you	ffeiee
referr	infZea
referr to	gsXbfc
refit	cZsddc
refit has	eaneed
reflec	gegRgp
reflec and	haeefk
reflec furthe	kmcYdc
reflec on	dXledk
reflec the	hdkefc
reflec we	dVacdw
refrai	gbibdj
refrai from	ieZdel
refres	geiicd
refs	acdrce
refund	ZZidcq
refund .	edcgfk
refusa	mdRZYu
refusa .	ifccei
refusa you	elcdgc
refuse	djYbZr
refuse .	dfZddq
refuse to	gjceef
refuse>again	YVajdt
refuse>answer	ZWmbas
refuse>ask	eYcfkj
refuse>away	ecmdde
refuse>chosen	XlWXoj
refuse>closed	eebeem
refuse>date	jgdcjc
refuse>decide	eiadig
refuse>free	blnXdc
refuse>give	eeedcn
refuse>goon	dgnedZ
refuse>if	eedled
refuse>joy	ddieje
refuse>match	daYieq
refuse>me	XXdWdy
refuse>meet	bXalod
refuse>news	Yimcag
refuse>not	VnZfbp
refuse>offer	bXqceg
refuse>others	idejce
refuse>papers	kvUXbb
refuse>post	dXUddx
refuse>refuse	cddden
refuse>said	qXcche
refuse>sorry	ebdeem
refuse>step	ccbhdn
refuse>them	fqXWmd
refuse>wait	bqedeY
refuse>will	Ykfibg
refuse>you	ZjfZar
regard	dgjehZ
regard .	dhmeda
regard as	eddjff
regard callba	dbmlZa
regard from	lXqcaa
regard hr	hZndec
regard human	Ulepdd
regard on	eapeda
regard resour	jidedd
regard the	jjaehc
regard to	bdobgd
regard your	iWdghi
region	bbhiei
region .	edbhek
region ;	ejeeee
region direct	Zjehhc
region has	eamffe
region hospit	eddidj
region manage	emhfgX
region office	eiTjbm
region team	gbjeeg
region vp	iceeeh
regist	aZnemc
regist 's	ecdckj
regist .	fgoYfb
regist ;	edddme
regist and	iccjfd
regist by	bffkff
regist charit	ieedeh
regist email	eibeke
regist for	YhqiaY
regist has	emcbdf
regist here	eeoZef
regist if	ebeekg
regist in	idjded
regist manage	jbeffg
regist nurse	eddfih
regist post	abadnk
regist said	jeeefd
regist under	fdkefe
regist with	beqadd
regist you	feeeie
regist your	edmded
regrad	egdelb
regrad and	egdelb
regret	bYhXX1
regret .	cVmcdl
regret @d	eYaeer
regret any	ecgefj
regret but	feeffi
regret having	eeofeY
regret i	cpgdcZ
regret our	feefWp
regret that	XnceXn
regret the	jebdei
regret to	YVhaew
regret we	bccdeq
regret you	eceefl
regret your	eZoeec
regret yours	eedfek
regrou	awaacc
regrou .	dkdeee
regrou and	cmedee
regula	fhfkbb
regula #	jceeeh
regula .	iladed
regula affair	efdjee
regula the	hjdded
rehear	hZhfic
rehear start	fffjcf
reimbu	bbpkaY
reimbu .	ecihee
reimbu within	affkeg
reject	dWTYZ4
reject .	ZQYiYz
reject anybod	ldeffd
reject anyone	kgdeec
reject by	bgebcm
reject for	fdeieg
reject from	bibdel
reject it	ldgfdc
reject me	dfcblg
reject not	dmckeX
reject you	fjkdgX
relate	bYgjcm
relate to	fefife
relati	kbbcih
relati of	edeeel
relati office	ideale
releas	nRacqj
releas .	cXZhdr
releas again	dWteec
releas and	ehdeie
releas by	ieeege
releas from	dabdgo
releas on	qXdaje
releas the	hbaasb
releas to	kcedhe
releas until	eifffe
releva	djchef
reliab	feeffh
relief	dZaido
relief teache	gcbeel
reliev	dfahgi
reliev letter	dhbjge
religi	eigeed
reloca	fTglhi
reloca .	fddgei
reloca packag	feffie
reloca to	dammba
remain	ZwfgeQ
remain .	fcgjde
remain @d	jdefdf
remain active	enXdeh
remain candid	dkbhed
remain in	eljcca
remain interv	dfdodc
remain on	eleeed
remain one	fmeeeb
remain open	cnYfjb
remain people	fjecff
remain under	atYgdb
remain valid	eeiffe
remain with	eaqeeb
remark	feeefi
rememb	SZyYfi
rememb .	eelded
rememb i	cddedo
rememb the	cjgagf
rememb we	Zcemid
remind	cWssVT
remind .	iqWgcZ
remind @d	edgjee
remind him	ejdefe
remind of	ledede
remind that	bZqidb
remind the	acrcdd
remind we	eYdqed
remind you	eZjkcf
remind your	dVXxed
remote	YTbles
remote .	dhidee
remote within	eedkee
remove	ZQxaak
remove from	eWZdeu
remove them	feeffi
remove you	ecrhdW
remove your	cdneed
remune	heemcb
remune commit	igeeed
renata	dXpdde
renew	Zbqedc
renewa	cVikek
renewe	dXedio
renewe .	eYfeep
reno	bjbkdd
reno .	elddee
renova	fekeed
rent	efkgeb
reopen	XQ3nbW
reopen .	abtddd
reopen it	dbfoeb
reopen the	edihee
reopen we	eckffe
reorg	edleed
reorg .	fZnfed
reorga	eVtdde
reorga .	fblffd
reorga the	kcZeek
rep	ibcdij
repair	efileY
repeat	hdeeck
repeat the	ebdjej
repert	eeeieg
replac	XkfpZc
replac ethan	ciifce
replac the	fehied
replie	skbhXU
replie .	alcqdV
replie go	ncceee
replie to	lcgfbf
replie will	fejdef
replie within	naedee
reply	icdliY
reply .	hlfXcg
reply addres	cddeen
reply and	hYlidc
reply before	clcdjd
reply by	hTZezY
reply comes	dldefe
reply earlie	eddgfi
reply from	ndgbdd
reply here	feeiff
reply i	YWvedf
reply in	nnZaca
reply is	ddmahe
reply no	edfejf
reply on	elcded
reply since	dndeed
reply stop	febkfe
reply thank	eeifff
reply thanks	elceed
reply the	giiddc
reply this	fZnffd
reply to	oZdffe
reply was	dbpeec
reply with	ZWdzda
reply within	rYZakd
reply yes	aXW2Xc
reply your	ikZeed
replyi	ajXpbg
replyi to	ejcefh
repo	YZbxbc
repo by	effief
report	cjeeka
report 's	clcdZl
report .	dYtaaf
report about	edhdei
report and	cjdbke
report back	gjcdee
report for	ebdmhd
report from	esVddd
report has	hjdefc
report is	jWoaai
report on	cdbYqg
report so	fjdffd
report to	ecUlqY
report will	kffded
reposi	ieefef
repost	feiffd
repost the	feiffd
repres	kYfdbn
repres .	debden
repres of	gbndec
repres you	fbbfen
req	aRtbdj
req #	ecbden
reqs	cehhdh
reqs in	edefej
reques	bXukbZ
reques .	icqbba
reques a	dbcmeh
reques an	ejedfe
reques by	ddhdkd
reques deleti	edoaed
reques for	hWichj
reques has	gkfced
reques in	fegide
reques of	dlcaei
reques that	eZnicc
reques this	eekefd
reques to	cdgodb
reques until	beeden
reques we	ebtfdV
reques you	ecdmfd
reques your	ebjmeZ
requir	ZeTnau
requir .	bachcr
requir a	dfaicm
requir an	edekfe
requir at	jdeeff
requir by	Zddkfj
requir change	feeefi
requir for	gcccen
requir is	igWecm
requir more	fbdffl
requir no	fZdeen
requir of	dxaceW
requir on	eclefe
requir proof	fdelee
requir securi	eidgee
requir standa	fdedfk
requir the	dnZbdj
requir three	djdbfi
requir to	Zbcqjc
requir two	deelee
requir we	eicjfd
requir years	fcceem
requir you	dkdfee
requir your	bccqce
requis	aVidav
requis #	dibich
requis .	edTdeu
requis are	eamffe
requis has	ecieeh
requis is	eekeed
requis on	fclefe
requis was	echeej
requis withou	fdeefj
resche	dhandd
resche .	cjbled
rescin	edadXt
rescue	ghbfdj
rescue people	iheeee
resear	jNjkdl
resear .	eddfig
resear assist	jaddjg
resear fellow	fdiffe
resear intern	pYeefe
resear semina	fefiee
resend	eZdqcc
reserv	Zjaegl
reserv .	egkgdc
reserv a	aeegld
reserv and	ibbcbo
reserv candid	edeihe
reserv for	edjeef
reserv list	etXaiZ
reserv to	ecgedj
reset	dctaea
reset .	fcmeed
reset your	ednbee
reshuf	faneed
reside	dSfgok
reside .	ahYfkj
reside and	eiddei
reside are	necced
reside from	bbZbtc
reside has	eZjddk
reside i	eWojeb
reside in	cbidfk
reside lead	ihZjcf
reside progra	fedeje
resign	aeeXrg
resign accept	fffcjf
resign and	dnbdee
resign from	dddboe
resist	fefiee
resolu	nhaddc
resolu will	gkdeed
resolv	bSkYlq
resolv .	efkeed
resolv at	cYjgfj
resolv not	ebZder
resolv to	gQkall
resour	dibheh
resour .	defeej
resour commit	cjeeff
resour depart	bilcec
resour team	ilbfcc
respec	gegbck
respec of	egeddj
respec to	jedfff
respon	ukZYac
respon .	Zrbadh
respon and	gpadea
respon are	fdnddc
respon before	hkcccd
respon by	bhcfhh
respon follow	jeeeef
respon from	qcbcee
respon to	pbicad
respon we	ebeefl
respon within	zSZeec
rest	besYhZ
rest .	VTxcfi
rest @d	nddcee
rest assure	ioaeeZ
rest i	fkcfed
rest is	ZjXarb
rest of	bbmhZi
restar	gTwcda
restar .	bWseee
restau	hhfWgj
restfu	dVyZcY
restfu @d	hckcee
restfu holida	dbmfee
restor	eZheek
restru	cN0egb
restru .	eXueeX
restru across	feceig
restru is	edjfff
rests	duVbda
rests .	emedeb
resubm	bdcpdd
result	4iUVae
result #	lcdeef
result .	yZYXcf
result @d	zVYbdc
result and	ejeeee
result announ	Zneffd
result are	miYYZl
result at	kbeffe
result before	ifeefd
result by	qiZaca
result can	jdeefe
result come	aledje
result for	dkeeee
result from	ideeeh
result go	nbddee
result have	bneefd
result in	gicfdg
result is	jchdef
result list	cleffd
result meetin	dleeed
result of	waWYcj
result on	/JZadb
result placed	efcijd
result shall	hieded
result the	iefeef
result to	hfkdcd
result we	edeefj
result will	b1YWaV
result within	qZdddf
result you	ebbdcq
result your	decfel
resume	dYoidd
resume .	dYoidd
resump	bdjife
resump .	feiffe
resump date	cegjgf
retail	dbfgek
retail assist	ddejff
retain	aUbfiu
retain .	eaahep
retain for	fdceem
retain in	ecneea
retain your	egdcek
retake	fdcmfc
rethin	feeffi
rethin the	feeffi
retire	jTjfbj
retiri	dZfkcj
retrea	dlfedd
return	hcXhkg
return .	YVjohe
return a	fffide
return and	hmcccc
return both	fefeif
return by	ceelee
return for	ahljcZ
return from	nibXeg
return is	edihee
return it	cbalob
return on	qpXVba
return one	cddZsd
return progra	eiedge
return signed	effjdf
return the	Zcbcrh
return them	efejef
return these	hdeeie
return with	eeadil
return your	cdXbgt
rev	dkdged
rev .	ekeefd
revd	ffjeed
revenu	dcckej
revenu rewild	dcdhek
revert	ltUhaT
revert .	czVYcb
revert by	jkagbb
revert to	jncbda
revert when	eieefe
revert with	jYYsdc
revert within	hbfiff
revien	fdjeee
revien vers	fdjeee
review	guZZce
review 's	epccea
review .	fzdaaS
review @d	jdefff
review after	gdecmd
review agains	doZgec
review all	Ulhcdk
review and	ckbgge
review applic	csdcdZ
review by	WraZfl
review each	jgYhic
review has	jjcdec
review have	lbeffe
review i	kZbcem
review in	dhjdee
review is	cngdea
review it	dlagef
review of	dieedi
review packet	ideeff
review so	efledb
review takes	iefeff
review the	hZbboh
review took	cebicm
review usuall	pZcffe
review we	fdeffi
review whethe	jdffdf
review your	oaWedn
review>again	Zudacd
review>answer	mZoedY
review>ask	eniegU
review>away	dkhece
review>bye	eecdem
review>chosen	gYZgtZ
review>closed	gfchai
review>date	ljgeZa
review>decide	aiZgnc
review>free	oXiZcj
review>give	lWWldl
review>goon	ecmeiY
review>hear	hhoWdb
review>hold	gTtcbi
review>if	dxWahW
review>joy	cjddbk
review>match	hkYice
review>me	Ucpgch
review>meet	fnajcb
review>news	qUVhbp
review>not	fbbdhn
review>offer	fagWvZ
review>others	jidbbh
review>papers	aoUijd
review>post	bklgXd
review>receipt	YhYfeq
review>refuse	iZYndi
review>review	laoZae
review>said	qfWVld
review>soon	dkdhed
review>sorry	ehcedj
review>start	kebbka
review>step	Ygiheg
review>thanks	dfjfec
review>them	idacel
review>wait	fsZacd
review>will	jncfYc
review>you	ifZjdf
revise	gheZhg
revise date	igeeee
revise offer	eeedle
revise on	fdlede
revisi	UtmYbX
revisi it	VqiZdc
revive	eaqeea
reward	fgefid
reward that	feefie
rewild	ialcdf
rewild .	dancdg
rgds	eddiie
rh	ldedha
rh said	cikdfa
rhetor	deckei
rhiann	fffehf
rhys	efYeen
rhys and	egYfem
rhythm	ekedfe
ribbon	fdeefj
ricard	fffgff
ride	cebkbk
ride along	eedlee
ridge	eehajf
ridgew	geieed
rigger	edfkef
rigger .	edfked
right	kUchlh
right .	VWiUvj
right ?	edjeja
right @d	oddddd
right after	1ZaacX
right away	elbfed
right for	dcYiij
right form	eelded
right here	eddmce
right i	edeefk
right match	fcceen
right mix	ehdjeb
right no	dkedfe
right now	fjbXco
right of	fdceel
right one	fbkcjc
right or	dZmjec
right person	dkoceW
right place	edeeel
right so	jcedie
right that	gkceee
right the	fddmdd
right then	dbcmid
right to	gaYpge
right with	eagiid
rights	hdbmdc
ring	rVWuac
ring .	mjjaZV
ring @d	rYdhcc
ring a	ccbqde
ring about	bacpdg
ring all	tWdded
ring as	pXeeee
ring back	YiZscc
ring before	icffff
ring by	aicmfd
ring everyb	qZedee
ring everyo	fmedeb
ring for	hdblee
ring her	dZcree
ring if	dijded
ring me	mQTohm
ring on	rZZakb
ring round	vfcRed
ring the	dUlrdZ
ring them	lVaobh
ring to	badred
ring us	beemee
ring whatev	dcelff
ring when	Vqfdeg
ring with	jYdkee
ring you	jcYjci
ring your	kdeeff
ringin	xaaVef
ringin .	ndkacZ
ringin @d	pbbdee
ringin about	Zakchk
ringin but	eefdif
ringin everyo	pZbhdd
ringin round	fkedhb
ringin with	eideeg
rings	xTYfbf
rings me	pYdeed
rings with	mafefe
rings you	deekee
rise	eddhje
risk	bbbnej
rita	eegjed
road	ZXjcin
road .	dbmdhd
road they	eedeek
roads	hdidfd
roads .	hdidfd
roaste	aYvacc
roaste .	eZqcdc
rob	cTmcmf
rob .	cUlcnf
robin	fiedef
roboti	kacmec
roboti compan	ecekfe
robyn	efdekd
rohan	fefhff
roisin	iiedde
role	dcbefp
role 's	dgkgeb
role .	biXbhp
role ?	cXbqdj
role after	khclaZ
role and	ekhhbb
role at	hfcfgf
role before	gefdfi
role but	eieeef
role closed	fjbeef
role closes	fejded
role comes	eadgdn
role descri	jeeefe
role for	eYocdg
role got	edceem
role has	iVncdh
role i	fdcjhe
role in	hfcjec
role is	ffkiXf
role needs	fdedfl
role of	ebbapg
role on	eclefd
role play	ebdodd
role so	ddgedj
role to	fdchcl
role was	bhUbbv
role we	ejdieb
role went	fefelb
role when	feiffd
role will	dWseec
role with	faUbti
role would	fceejg
role you	cleech
roles	aTsaZs
roles .	efgbdl
roles are	eXoddh
roles coming	ceeffj
roles that	eblddg
roll	eccefm
rolled	ddeele
rolled out	ddeele
rollin	Zqakcb
rollin basis	bsbdec
roof	cZqgbe
roofto	jdhded
room	URgvld
room #	ZXgsiW
room 's	dclhdd
room .	bWawbg
room and	bcbUoo
room before	kakced
room change	dccoeb
room for	Zcajjj
room that	eledde
room with	ggided
rooms	agkZmb
rooms have	deefke
rooms on	dedglc
rooms with	feiffe
rootin	dXnbek
rootin for	dXnbek
rory	egedie
rosali	geeeei
rose	dWdeoh
rosewa	gaoedb
rosie	ghgeed
rossi	ejdeeg
roster	ebkdic
roster .	dideei
roster for	fdfeke
rota	hWgdoc
rota 's	idebje
rota .	djdehe
rota and	ecjeeh
rota for	fadfme
rotati	bWilei
rotati .	hZmdfd
rotter	XYkioV
rotter .	ebXcrd
rotter from	fedieh
roughl	enbgdb
roughl #	feeife
round	ceeqcc
round #	YgZucc
round .	Ucbtfg
round ;	ecelee
round ?	edZpee
round @d	ejeged
round a	lZoXee
round and	naaadm
round at	fanZeh
round before	brdaee
round but	kXcmdd
round by	ideZkf
round closin	bleeff
round congra	eXdrde
round did	fdiefe
round for	gahgci
round i	feeeej
round in	eiegee
round interv	kdedff
round is	mbhgbc
round it	Znckdb
round of	erZacf
round on	kXedna
round one	ggaidg
round opens	bdedfn
round our	fdigfe
round so	ameeff
round the	Zhoceb
round they	egbfej
round this	ffeefi
round three	aWdvdc
round to	fomYbV
round two	bbaucd
round was	dhfkdb
round we	ebmdff
round when	alegfe
round with	bbirfV
round within	leedde
round would	elebfe
round you	egbWer
rounde	fakcei
rounds	kgZbam
rounds .	bichcj
rounds and	eajcih
rounds are	ijbeed
rounds for	fbiedj
rounds they	ehceei
routed	jceffg
routin	dejged
row	cckhhc
row .	eclchd
rowan	fheffe
royal	eddekg
rsvp	ceelef
rubbis	eYgdhl
rubbis .	eaieej
rubric	ekceeg
rubén	icehee
rugby	hdjdee
rule	0gSZZZ
rule it	kdeefe
rule no	dmddec
rule we	jdgeed
ruled	lljacV
ruled .	faneec
ruled me	ekeeec
ruled you	eqaeeZ
rules	jggabh
rules of	ekdfed
rules so	lbgeee
rules you	ebcchn
ruling	ielbea
ruling the	bkgfed
rumour	spVaaV
rumour had	jkcceb
rumour that	eodfdZ
run	cZefhm
run .	ebieei
run a	bVZmbt
run by	ccZder
run from	pebcce
run into	edjfee
run it	fsZacb
run out	blbddj
run the	kUggma
run throug	fefief
run until	meccch
rung	ebiTmk
rung .	ckdeeg
rung before	cndced
rung by	nbeeed
rung to	cfacoe
rung you	hZiclb
runner	ffbcZp
runner up	fgacZp
runnin	TumaTe
runnin .	XwcZXe
runnin a	fbdkdh
runnin at	eeaeen
runnin for	bjicYh
runnin late	ccpdec
runs	Wpkdcc
runs from	ZYtecc
runs out	flceec
runs throug	lceefe
runs to	Zidddm
runs until	Yraeee
rural	ehjddd
rural americ	efjddd
rush	iqchcT
rush .	cgehib
rush from	elcefe
rush it	pecccc
rushed	bsbgeX
rushed .	dkeefd
rust	eddeel
rusten	ffeffh
ruth	cbhmee
s	iZogYe
s @t	hcnaed
s announ	cTyeeY
s assess	ndhZed
s budget	dldeee
s chat	hcejed
s date	idegff
s immedi	eemdec
s interv	bapZgh
s meetin	Xredfb
s newsle	cendee
s off	fjZbdl
s on	debned
s panel	daehle
s scratc	bffgfi
s the	lidfbZ
s top	ecnbee
s trial	gjbjcb
s when	kWacim
saas	cjegef
sad	jYndce
sad to	eckgee
sadly	Xbcaaz
sadly .	dgeeej
sadly i	epdgeW
sadly it	bbdeeo
sadly no	dkeffd
sadly the	gccddn
sadly we	gcbcen
safe	ddxXYc
safe and	emhaec
safe drive	eejefe
safe home	dXfeeo
safe travel	egndda
safe trip	edndec
safegu	dZnddh
safegu and	ieefff
safely	fmfgbY
safely .	ickeeb
safely and	fjdedg
safely ignore	eekdfd
safely receiv	edkeee
safer	bboeed
safety	aYgwYc
safety is	ebnddc
safety shoes	ddcode
saffro	dgkcdd
saffro but	dilceZ
said	gjaajg
said #	jebfic
said .	liZfZf
said @d	plWbdX
said @p	bhahdk
said @s	mcaaZm
said a	ijdeec
said about	lbkadd
said after	djcdie
said and	middWf
said anythi	bkheed
said at	ikcddd
said before	kceeee
said bring	edcode
said but	mZdeei
said by	gtcbZX
said final	jefcff
said fine	faikdd
said forth	kjbicX
said give	jkabkX
said good	ecpdYe
said goodby	ebkeeg
said he	hzgSWU
said hire	dhdboa
said hr	fiabgj
said i	bXfvfa
said if	dodddd
said in	dkggkU
said is	ibeeie
said it	hhhRtR
said leave	fmefea
said like	pZYbck
said me	ifafkb
said media	dmceed
said my	fjgeec
said nice	dkcgef
said no	VReflt
said nothin	cftccU
said offers	ilcebd
said on	apelaX
said she	qibcZd
said so	boXdhf
said sorry	cmefec
said thank	ceYddr
said thanks	dauccb
said that	aYhheo
said the	jRcgmk
said then	mSefoc
said there	aQilgp
said these	ejdeee
said they	e4XUaX
said to	bbfbcr
said transp	jmYddc
said we	bnXYem
said well	egeedj
said what	bgnYfd
said when	kYmedc
said within	loYcbY
said would	eleeed
said yes	SLSZ9q
said you	VmeWim
said your	edeeek
said>again	Twecdd
said>answer	pmYdYb
said>ask	piRcYj
said>away	ijbnZZ
said>bye	eZneee
said>chosen	dbiVrc
said>closed	cdVcax
said>date	zkRedW
said>decide	wYYeiX
said>free	angcfb
said>give	Vibscd
said>goon	dZohed
said>hear	uagWfY
said>hold	UipgjU
said>if	bhYWln
said>joy	YcgZho
said>match	bkjecd
said>me	YgjYtY
said>meet	ZgWnlc
said>news	plSXai
said>not	Yaedaw
said>offer	ccihmW
said>others	ZVdsUr
said>papers	dXZjrc
said>post	USjduh
said>refuse	idYjZk
said>review	ZoVlfb
said>said	jlZWjd
said>soon	Xtfccd
said>sorry	aoadfg
said>start	WfierW
said>step	qcWrXY
said>thanks	XPodfo
said>them	mgXcif
said>wait	afgcqY
said>will	hpXddf
said>you	adXjpg
sailed	eXZeer
sailed with	fceffj
sailin	gkcbdh
sails	Ubmilb
sails on	Ucmglc
salaam	fjedee
salari	ZcsgZZ
salari a	ejgded
salary	bZcwiW
salary 's	elcchd
salary .	afYjld
salary ?	ecejka
salary and	dZagrc
salary as	eddaqd
salary band	incdac
salary before	cdfncf
salary expect	hbWyOi
salary histor	fefjed
salary i	efnfcZ
salary is	bcmbgf
salary level	jbeecj
salary of	feeeje
salary she	edelee
salary slips	cccvUd
salary step	feeeje
salary will	feddke
salary wish	egdnZd
salary would	difbie
salary you	jgdfha
sale	dZtYdd
sales	ZamkiZ
sales associ	ediefe
sales manage	fedffj
sales team	eeeeej
sales traine	diegff
salon	eaaboj
salon .	eceeel
salt	djkaee
saltma	ieeeff
saludo	hcleeb
saludo .	hcleeb
salut	ehdfhe
sam	kageaj
sam and	lbfeff
sam from	dhaibk
same	aXiqfd
same .	dgaidj
same as	bpkbdX
same breath	egeeka
same compan	aladbm
same day	daZqaj
same for	cejied
same hour	eeZped
same link	ccaqee
same lot	blkeeZ
same meet	feekee
same money	fefeoX
same night	idfeff
same people	dZklec
same place	dXapcl
same questi	eieeff
same room	cedmee
same team	ededob
same thing	eibcek
same time	mWWoch
same we	kgZeei
same week	nddcee
samir	fffegg
samira	ehfegf
sample	VXj5SY
sample .	bmXoad
sample agreem	edmedd
sample and	eedmdd
sample class	eeelee
sample in	bdjjed
sample lesson	eccqbd
sample of	eddlee
sample questi	ecoced
sancti	ejefee
sandhu	fgffff
sandov	cfdkff
sandra	kceeff
sandwi	daofeb
sandwi .	daofeb
sang	gdhgfe
sanne	icbmdc
sanne writes	khceec
santa	hhdidd
santa 's	hhdidd
saoirs	fefgfg
sap	ckbhdf
sap .	ekcfed
sara	fahfdi
sarah	fffefh
sat	eldiab
sat .	dkeefe
sat @d	hcehee
sat @p	amlcdW
sat down	ehcefh
sat in	fmaeia
sat the	gmcUek
sat we	fbcnde
satisf	diZaji
satisf .	eddeel
satisf medica	feeekd
satisf refere	emcbgc
satisf the	dbdegm
saturd	lXgfdh
saturd .	fdceel
saturd and	lajdeb
save	Wiqbga
save jobs	feieee
save search	ffieee
save the	Zceode
save your	feidff
saved	VQ4cdZ
saved .	dZmkeZ
saved as	eYuaea
saves	fffhff
saving	dgrXbd
savoy	bbaldl
saw	ihXbXs
saw it	ecqaZh
saw on	deceem
saw that	fedlde
saw the	gcldee
saw you	jhZedg
saw your	icYqaf
say	flebhb
say .	W/UUaX
say ?	dicaqY
say @d	2aPhXW
say @s	dndahd
say @t	edcoec
say a	eVpieb
say about	diUedq
say all	edjfef
say and	ileeca
say any	bpceec
say anythi	btgXdX
say at	dmdeed
say before	pecbed
say but	ejbidf
say by	jbdble
say come	cccklb
say everyt	emceed
say for	fjieda
say forth	igedde
say goodby	fceecm
say hello	bVtajY
say hi	dbqced
say how	XpkZbf
say i	iPtmfY
say if	kVjhgb
say in	oZZbii
say is	dqcedb
say it	fSfVro
say make	ijaefe
say mon	naddef
say more	YzcabX
say much	emdefd
say my	ecneed
say no	lUbWfu
say nothin	ckjedc
say on	iddgeg
say she	WmldYf
say so	kckjZa
say someth	bleffe
say thank	bTqacn
say thanks	ddneec
say that	eXaZgw
say the	jUeVol
say there	ehaena
say they	juXYaY
say this	daeejk
say to	dbneed
say was	fddiic
say we	eWmbmc
say what	edqdac
say when	ZwVpZW
say whethe	hVloZc
say which	WYhwcc
say who	3ZZWZW
say yes	YfOjzZ
say yet	duYdea
say you	bhZnjZ
say your	eidedi
saying	QonYag
saying no	ebbefn
saying not	eakeeg
saying that	cZoeia
saying they	eancbi
saying when	ekeede
saying yes	kaicjb
saying you	epceeZ
says	ijbcge
says .	piZZaf
says @d	vVdccd
says @s	ldeefe
says all	edjffe
says and	ZjbeZp
says anythi	docded
says but	hfddbl
says castin	bndeed
says check	dchldd
says chef	dkeeee
says come	Ybeqee
says decisi	idefff
says everyt	eeifff
says final	ncedee
says forth	rdZdeb
says goes	dWleel
says he	nhebeZ
says hello	aV0bZY
says hi	YVxdba
says hold	dgYdod
says hr	eeefje
says i	aUjhrZ
says if	cehedj
says in	Ucdpkd
says is	fmbeee
says it	YhVaqi
says my	ihiccb
says no	aWXZfy
says not	dXeddr
says nothin	ekddeg
says offer	daadrd
says on	goiXca
says otherw	ecoedc
says reject	dkcleZ
says she	klgaZb
says sit	dleeec
says so	edemce
says soon	dkdefe
says that	gZeifh
says the	oiWYeh
says their	edkeee
says there	bccikg
says they	hsiXUc
says to	gZdnde
says under	clYcdl
says we	iVbiaq
says yes	ceckid
says you	ZnYZoe
says your	biZfih
scale	Zfihgd
scale .	caamig
scale and	ekchdd
scams	iffefd
scams we	iffefd
scan	bZevba
scan by	efekce
scan of	dcbpfd
scanne	fdckge
scanne copy	fdckge
scans	eebiej
scans of	ffeiee
scarce	fffgff
scarf	daxYcZ
scenar	cabfpd
scenes	ddklZd
schedu	XeVxfd
schedu .	Zkdelb
schedu a	dfboed
schedu an	ihcceg
schedu for	bbYved
schedu is	fmbeed
schedu link	fdeled
schedu mark	decmef
schedu moved	kcdhee
schedu note	bjccek
schedu positi	feeefj
schedu you	dbgmed
scheme	cXsWmc
scheme #	fdgffi
scheme .	dZtVnV
scheme is	eckdhe
scheme on	eeebme
scheme the	cnfecd
scheme you	edcjjd
schola	lUSaqo
schola .	dbZeds
schola commit	kceeee
schola post	edeemc
school	hckagf
school 's	edkeef
school .	fXnedi
school and	dZqccg
school board	ecdikd
school busine	iddefg
school can	deehie
school crossi	ifeefe
school distri	eeieff
school gains	bbejke
school gov	khcage
school govern	cmdfde
school gr8	eeegfi
school has	ZgiZbo
school in	dcebmi
school is	hhbhha
school leaver	efeebl
school office	kegdfb
school posts	ckjeeb
school report	feeief
school run	edeeej
school runs	heieee
school secret	gedidh
school that	jkbeec
school year	kdeeee
schäfe	daZicp
scienc	hjYcgh
scienc appren	ijZddf
scient	dfckee
scones	cdldeg
scope	kfjcda
scoped	efedlc
score	mTWVc0
score in	fffdfi
score was	dYZZdx
score you	fdedfk
scorec	mfbedd
scorec .	ifeefe
scored	kecZbn
scored #	fedffi
scored .	hcleeb
scored by	jdeefe
scored in	feeife
scored well	gieceg
scored you	edcefl
scores	qmSVZl
scores .	atdZdc
scores and	jddcfi
scores are	neZedg
scores from	mjdZdd
scores in	jcdddi
scores were	hYbjel
scorin	kekYcd
scorin .	jefefe
scotla	iccgdi
scrap	kfZkec
scrap what	lgbeee
scrapp	dZTecy
scrapp .	eaYedr
scrapp the	fedfej
scratc	cidgdh
scratc .	ekdfde
scratc that	bffgfi
scream	ecbeqc
scream .	edbepc
screen	eiRsah
screen .	clameY
screen ;	idegef
screen @d	iefeff
screen and	ccdgjh
screen are	ejbdei
screen call	idefef
screen candid	jibdfe
screen commit	cleeee
screen has	ceejeg
screen in	cjeide
screen on	efdkee
screen questi	dddlef
screen says	eifefe
screen with	eebkdh
scribb	dlZema
scribb .	eeajkb
scribb on	fdedjf
script	cpcidZ
script is	cleefe
scrum	fedffj
scrum master	fedffj
scruti	dmabei
sea	abVjfs
sea .	dZcfcr
sea servic	eecned
seafar	efehfe
sealed	dbmlhW
sealed envelo	fcemec
seaman	eeckeh
seaman 's	ffeiee
sean	ffecej
search	Yeidar
search .	Zefacs
search @d	eefffi
search and	ebVfeu
search commit	diZkff
search firm	eiegfd
search for	dXjjcj
search has	dlbceh
search is	egcdek
search on	capgeb
search until	fdkffc
search while	fYoffe
search will	igeffd
search with	eacefo
season	ZZfSkx
season 's	bjmebb
season .	aaYZgx
season and	egjeed
season has	eddfel
season is	ifeeef
season opens	efeeie
season sorter	efjeed
season starts	ddaejk
season they	dfdcnb
season ticket	eiheee
season with	edYeep
season you	jdedeh
seat	YWbelq
seat 's	eYcfdq
seat .	dXqfbf
seat at	ehalee
seat for	eZeblk
seat is	edcelf
seat or	dldeee
seats	ZScicv
seats .	bbdbeq
sec	eeejef
second	bbaofk
second .	dZYTU4
second and	ghacld
second auditi	ldcgef
second batch	mdddee
second chat	gcdldd
second choice	dfdecn
second class	dbddne
second conver	clbibf
second cook	WcnZoc
second data	feebii
second each	eeckfe
second engine	ededle
second floor	dbgncc
second friday	jdeefe
second go	bdemde
second half	kXlbeg
second hire	fcdfel
second i	fcedem
second in	cclejb
second interv	XenscU
second kitche	deeffj
second look	ecdmfe
second mail	Xeiick
second meetin	cbdscc
second of	dleeed
second on	qmZYab
second one	VmXmie
second openin	eYYbjr
second opinio	ekchdc
second page	fdekfe
second part	cjcked
second post	hacjhe
second rail	icbcdm
second readin	iefeff
second refere	dkdjdc
second round	bkXjcj
second rounds	nejZdX
second seat	eccZjm
second select	defjee
second shop	naddef
second stage	acbsce
second talk	dnagYe
second though	jafbek
second thursd	kedcge
second time	dachem
second to	djefee
second violin	feeeje
second voicem	fjeeja
secret	jdbnWh
secret .	kobTYi
secret and	emaida
secret genera	jgdcfd
secret is	bacqfd
secret know	edelee
secret says	eddcem
secret to	hddife
secret will	gccmgb
sectio	fdhhfb
sectio #	bffncd
sectio 's	ehieec
sectio .	gbgekd
sectio chief	fddhej
sector	bUnfan
secure	hbdige
securi	gZdqcd
securi analys	gfecig
securi card	feeeie
securi cleara	ccZoak
securi have	fjefee
securi number	ffdief
securi office	eechfj
securi questi	deemde
securi reason	fejfed
securi vettin	jgcbfg
see	bpelaZ
see .	S/eSUR
see @d	kdeeee
see a	khYacm
see after	aneeee
see again	hncWee
see all	dseYcd
see an	eieeff
see and	kgcdee
see anyone	fYddqc
see attach	ecgfje
see below	pTYldg
see eight	jfdfde
see first	esddeW
see from	diciee
see her	Zmmdbc
see how	brZnZW
see i	eideid
see if	fWdtZg
see it	oPaldl
see me	WPX0Zp
see more	bkegef
see my	fbemde
see on	meebee
see one	emecde
see other	ibheef
see our	ecpdeb
see people	Zgelee
see so	jjacee
see some	bgcndd
see somebo	dldhfa
see someth	ecleee
see that	dncZhf
see the	hUqjXe
see them	figdee
see they	jeeche
see this	fdddfl
see three	eqeacc
see two	gndaed
see us	adWvXe
see what	V9VVXZ
see where	eckaei
see whethe	encded
see which	emebee
see who	eirTdb
see why	eidamb
see will	cndcee
see you	TNk1jb
see your	cdndag
seeing	emglUZ
seeing her	mbcidd
seeing how	enZeef
seeing one	ijdcee
seeing people	jfeeee
seeing the	afnecc
seeing two	cleefe
seeing you	bVlkdh
seeker	eenaed
seemed	dkidcd
seemed keen	endedb
seems	YZljei
seems like	dfkeed
seems to	aZilfg
seen	fnamUe
seen .	ZnZmdb
seen a	eecgkd
seen all	keeeee
seen enough	fffdif
seen everyo	jcffee
seen first	eZodee
seen her	ecdmfd
seen in	Ziceel
seen on	ideide
seen that	lcddff
seen the	clfbid
seen you	dVcudc
seen your	gfaebn
sees	gaboec
sees you	dcdngd
select	bkYhfi
select .	afUfbw
select ;	efecfj
select a	eecgek
select an	feejfe
select and	ebgejg
select as	eedige
select board	Rrcbjj
select by	jkdbeb
select candid	djefef
select commit	jZabdq
select day	eZnpZX
select for	hfVjpY
select has	ejeefe
select is	gnagda
select of	iehded
select office	clcgee
select offici	gndceb
select on	kbceei
select panel	aldhed
select proced	aUiedq
select proces	ainefZ
select result	jdeffe
select sit	ckZkdd
select take	ekdeee
select takes	dkdhed
select test	gcedfl
select tests	ckcefh
select to	cdljbd
select will	mcdefe
select you	fkdalb
self	qVggdb
self schedu	eefjfe
self tape	efeief
self tapes	jhdded
selfie	eabmjc
selfie for	ffeblf
sell	ejlbcc
sell .	bkibde
semana	fdjeee
semest	fdhbhg
semest #	feebhj
semina	cdcndf
senate	XoXhfi
senate and	anefee
senate approv	ciecje
send	aZazha
send .	ecoaef
send a	amifZc
send an	deekee
send back	cddeme
send both	effief
send by	eeeief
send her	fdeeje
send it	WYcwkY
send me	dZXwZi
send more	eacpee
send one	jeebgf
send over	dcdmdh
send proof	fedked
send the	aWYorb
send their	ddcnee
send them	cccndg
send this	edkdfe
send us	bbbwad
send you	ipYXnZ
send your	WZatjf
sender	ggffde
sendin	dVldpb
sendin in	doedea
sendin it	cYhbsZ
sendin me	fdddmd
sendin over	fdckeh
sendin that	ghmbcZ
sendin the	eXngja
sendin them	eebmed
sendin these	ecmeed
sendin this	dYocdi
sendin us	hbdgej
sendin you	cYdiqa
sendin your	jcgXdl
sends	gLwdkW
sends her	bYsbhZ
sends his	ccrbdb
sends hugs	fdjffe
sends its	jZleed
senior	beeXnj
senior .	eacjel
senior associ	ffeame
senior clerk	ejefde
senior for	fdefek
senior intern	feiffe
senior lectur	enbdee
senior living	elddee
senior one	fedejf
senior or	diffff
senior partne	ejabjf
senior planne	eciied
senior post	fefeoY
senior role	feedna
senior vet	ghhafe
sense	dcdZdr
sense of	eekdfe
sense that	ffcffj
sensor	ddaqed
sensor fusion	eedkee
sent	XbqmeZ
sent .	gchjed
sent a	hXpgfY
sent an	ekcdeh
sent and	eedmed
sent by	jdZlee
sent her	derYbc
sent in	aoifbY
sent is	edboec
sent it	deffif
sent me	ddbpdd
sent off	deraea
sent on	Widjdk
sent one	adgbki
sent out	qfacdc
sent over	clchdd
sent thank	egkdfc
sent the	eNgjjn
sent them	Zkbfcl
sent to	clgZka
sent us	dYrdce
sent you	dXkncc
sent your	evaXcc
senten	bebbhn
senten .	egeejd
separa	Vgfiob
separa .	Tlgdmd
separa mail	fffifd
septem	nkcVlX
septem .	fmcdha
septem to	gieeee
sergey	gjgbhb
sergey engine	ghgbhc
series	YZiokZ
series b	eckhfc
seriou	aoVdej
seriou .	cbbbjn
seriou about	edelde
servan	eaoedc
serve	jXcden
served	iZgfak
served .	cekidd
served basis	feeiff
server	Zcogdb
serves	piXYfc
serves as	iceehe
serves to	dkdefe
serves xx	phYZdd
servic	fbfidi
servic .	edbadq
servic ?	eedjfe
servic and	giddfd
servic centre	icidee
servic commis	iejdec
servic desk	acnfee
servic of	cZZdoj
servic on	bddoed
servic so	gfeied
servic to	edkefd
servic with	ejbleb
servin	ehkafd
sesay	kdcefg
sessio	lXcqXe
sessio .	beghcj
sessio are	fejcff
sessio for	edlhdc
sessio of	nZcged
sessio on	hfhcee
sessio was	ikVhdg
sessio with	eacscc
sessio you	edemdd
set	SdgzZd
set .	chbcdo
set a	eadped
set aside	feXedp
set for	gedfdj
set it	abdqde
set me	cbcpde
set on	ecdeii
set out	bbdYlo
set the	ebgkee
set up	SZp2WT
set you	dmeZie
sets	fedefj
setter	iefeee
settin	cbpbbi
settin .	bcuXec
settin is	dlZidd
settin out	jedehe
settin up	ebdkei
settle	rpQNjh
settle .	W4bbWX
settle and	eekeec
settle by	uacccb
settle i	dndeec
settle it	jZZamk
settle nothin	iefeff
settle on	daUVZ3
settle the	Ycbavb
settle then	eceelf
settle who	iheeec
seven	fUlkia
seven .	kdeeef
seven hundre	efejef
seven people	fgecie
seven years	ffdief
sevent	eZddep
severa	ZnZZbo
severa candid	bldeeh
sex	fehfef
sexton	ecZdpe
sexton .	ecefkf
sexual	jfeeee
shadow	aacuad
shadow a	feeidg
shake	eeeeje
shakin	eWdetb
shakin .	fbdend
shall	oiTcie
shall .	ejcdid
shall ask	ijdcde
shall be	tgbbcX
shall call	jdfeff
shall commun	ndebed
shall forwar	doeZfd
shall give	ldedee
shall have	qhaabd
shall i	cXckkh
shall invite	iaemed
shall not	aTiQhz
shall notify	dndedd
shall revert	ildcdb
shall see	cleefe
shall teleph	jdeeff
shall we	RTXuua
shall write	gsbacc
shame	cYjcbo
shape	effffh
share	khghaa
share .	cfigef
share a	feejee
share code	eeejee
share it	emnVdb
share other	edeefj
share the	efeief
share this	dcleeg
share what	jdfeef
share with	jikaad
share yet	ekdefe
share your	ecaohc
shared	kjpWYZ
shared a	dcofcc
shared by	ldedff
shared folder	eenddb
shared servic	lZhcge
shared with	coiZcd
shared your	ijafah
shareh	ocedde
sharin	ajicff
sharin it	dmdcee
sharin your	cgegdi
sharon	efeief
sharp	baYqma
sharp .	cdcqde
sharpe	eeeeek
shauna	geeffg
she	jgcdff
she accept	ddffcm
she asked	ZVasco
she can	Wheobe
she could	ZrhfbY
she decide	kbegef
she declin	egffic
she did	qXnabb
she does	mdcaej
she enjoye	edcden
she first	fieeff
she gave	didlda
she goes	iVigbl
she got	Xjhdcl
she had	TbeZlr
she has	gkiZhY
she her	edfffj
she hopes	djccej
she interv	bdlhde
she is	oebigX
she just	Yqbajd
she kept	aechdm
she knows	hWqeeb
she laughe	auXeec
she made	ihddee
she meant	cbekjd
she must	dsbXdd
she needs	cedije
she only	dndcde
she picks	lcfeee
she promis	ncddfe
she put	mcdege
she rang	aaenjd
she read	habdne
she reads	dkeefe
she reckon	jddeeg
she recomm	mfddec
she replie	jfdeee
she rings	rZcded
she said	rgXbcf
she saw	jcdeeh
she says	iXqdhV
she sends	fdleed
she sent	edigee
she shook	ecodcd
she signs	iefeef
she slid	edbcrZ
she starts	bZbees
she thinks	gideee
she told	pcZWjg
she took	dbqddc
she wanted	hcldbf
she wants	eoWmVc
she was	ifjTVm
she will	soYZYa
she would	btXica
she wrote	dlmcdX
sheddi	kceeeg
sheep	dYjgdl
sheep .	efbdem
sheet	mXgpbX
sheet .	ejdidd
sheet and	ddekge
sheets	baegki
sheets .	eekeed
shelf	ecleed
shell	kcjddd
shelte	fgffff
shelve	bXtdlW
shelve the	ddqeda
shift	YcYomf
shift .	Xibnbh
shift ?	ccdpde
shift @d	fcgjde
shift and	lZcYil
shift in	jeeeee
shift is	icYkdh
shift job	eabelh
shift lead	ehadhj
shift leader	egecke
shift manage	feejef
shift on	elbffd
shift sister	jhdfdd
shift test	cmehda
shift the	hdaamg
shift was	efoZdc
shift with	ecdoce
shifte	hjYddh
shifts	lSfeen
shifts .	jaddek
shifts and	iecdei
ship	Tbicnl
ship 's	gWafdr
ship .	dnfgdY
ship has	eddcij
ship leaves	ddedlf
ship sails	Ucmglc
shippe	Zbmdej
shippi	kdccfh
shippi line	ledcfe
shipya	eiifcd
shipya .	ikZeee
shipya rang	ebbkej
shirt	kaajja
shirt size	ddclhd
shoe	cjhibb
shoe size	cjigcb
shoes	ZVlwbU
shoes .	cXslXX
shoes and	eedlee
shook	bXqZrU
shook my	cbpZja
shoot	icVjhh
shoot 's	gcadoc
shoot you	jdeeef
shop	XYkUqk
shop .	YVhetd
shop and	kbeejb
shop floor	dfjfee
shop manage	fedefj
shop said	egaedl
shop wants	ekegeb
shop will	dYnedg
shop with	fkiebb
shoppi	edjcjd
shops	fgegee
short	Xabzbg
short .	drbbae
short and	eedejh
short answer	ddYkbm
short call	diandb
short calls	eeekfd
short case	edeked
short in	gdeffi
short info	fehbhg
short list	chdaem
short listed	caniea
short note	elbgdd
short notice	dbjjdf
short of	bYaYhw
short questi	feejfe
short record	fedjff
short survey	dfqbea
short talk	ebdncg
short the	ndcdee
short there	fideeg
short they	fddnec
short trial	flfbef
short video	cgbmee
short writin	eefief
short writte	dceodd
short you	dccard
shorte	ebehie
shortl	ivToVa
shortl .	YnRnYo
shortl and	jfaoYc
shortl applic	gocgeY
shortl as	eejfed
shortl by	jfedee
shortl candid	rnZfZU
shortl for	dZYwXh
shortl get	Zmegee
shortl gets	ncecee
shortl had	feefei
shortl has	dtZceY
shortl in	hdeidg
shortl is	etaecY
shortl of	mYckcd
shortl takes	qZdeed
shortl the	fadeen
shortl was	gieeee
shortl will	jhdeed
shortl yet	freeeV
shortl you	ekdgcf
shot	blbcjd
shot from	ekceef
should	medgcd
should a	fpacde
should add	hcieee
should anothe	eceefk
should be	rSckgd
should cancel	diedjd
should come	ccemee
should have	ZhZgXt
should hear	oeadee
should it	kifddb
should know	fkfZci
should let	naebeh
should like	fYblld
should not	Zeiaij
should our	eedeek
should reach	Weemjf
should receiv	xYbbda
should report	ebbkke
should see	cckdhe
should she	emebfe
should stop	kcfefe
should take	dWfkbo
should thank	edmeec
should that	kamdeZ
should the	kokZYW
should there	emedec
should we	gochYb
should you	ojeUee
should your	etbWee
should yours	ckfeff
shout	gqWggX
shout .	llYdfb
shout @d	labjee
shout at	oZdeee
shout by	iebeje
shout if	bVlfkh
shout me	dedmed
shout the	eleefc
shout when	Xqddge
show	aXirag
show .	djfffc
show in	fbpceb
show it	cjYpca
show on	cdcnee
show runs	hjcdee
show that	edcdlg
show the	fdeefj
show this	fekeee
show us	dbbqdd
show you	bYrhbd
show your	edefke
showed	ZXzUZi
showed a	fdbden
showed me	cU4aZW
showin	eZlcbl
showin you	fclcdg
shown	fcfXas
shown .	eedeek
shown and	ddeeel
shown your	jicZdj
showre	ecdjei
shows	hfZdhi
shows for	lgedec
shows the	dgjcdf
shreya	eecmee
shrugg	cjiedc
shut	aL0iWe
shut .	ebaqdd
shut @d	deleee
shut for	cboced
shut from	ecmdde
shut on	kcakee
shut the	dUkddp
shut till	dkeefe
shutdo	Xocgde
shuts	aidmcd
sia	ecdlef
sick	gojYaX
sick @d	aZsbee
sick and	ikZefd
sick leave	lgbdee
sick so	dkjddb
side	bsgceX
side .	aXndgi
side ;	cdbdpc
side and	ieefhd
side answer	dnceeb
side feedba	jnZdea
side i	eldeee
side it	fleece
side of	VujdbW
sides	aVbwah
sides we	ieeffe
sidewa	eicdej
sie	gehfff
sift	gmScZp
sift .	eYbgdq
sifted	gWYZes
sifted out	dYYaes
siftin	i1SbaT
siftin .	enaheb
siftin is	fjcefe
sight	gxaZaU
sight of	enhcbZ
sign	VZba+Y
sign .	VebgxU
sign ?	feeXpe
sign and	acajlg
sign before	ibfide
sign both	cddUve
sign by	VhcS1b
sign from	edffej
sign in	XazbcY
sign is	eeefje
sign it	Zccfrc
sign off	okXZai
sign on	Xgcdre
sign page	eabhme
sign the	ZVYupZ
sign up	eZpbbj
sign we	eieeci
sign where	bbajpb
sign with	ddeele
sign within	aeecpe
sign you	eeedmd
sign your	feecke
signal	cjnadb
signal .	dgjeee
signal @d	fbleee
signat	ZhUc3U
signat 's	edgeje
signat .	aaTkrg
signat and	ejegdd
signat are	erccad
signat by	bedZtd
signat is	foacha
signat of	eljacb
signat on	cacdrd
signat please	dfeekf
signat reques	eelded
signat to	ieffff
signat within	effdif
signed	SVUb/h
signed .	UfWbwe
signed @d	jbbaap
signed @p	Xhadat
signed accept	abdcsb
signed and	gcebqY
signed at	jZgejd
signed back	ffecjf
signed before	eeedjf
signed but	fddenc
signed by	Zcchqc
signed code	edelee
signed confid	fdeked
signed consen	dcepdc
signed contra	YcYgrc
signed copy	bccZvd
signed data	eeelde
signed declar	edekee
signed for	Zdlamc
signed form	eeebne
signed it	dhZbpb
signed nda	ddcpdc
signed off	kmUZmY
signed on	jiccde
signed so	dcYggo
signed someon	badfdq
signed the	cbacln
signed up	demddd
signed with	ZafWpg
signed withou	djeeff
signed yet	djfeef
signed you	efeekd
signed your	fYZbqi
signin	blgVmc
signin and	fidfff
signin off	fldcdd
signs	1gVfWW
signs all	ikbecd
signs anythi	ecdlee
signs off	nfZhbd
signs on	lceeef
silenc	pyOXcW
silenc .	mmVdbe
silenc after	niZeeZ
silenc as	njcccZ
silenc does	ldeffd
silenc the	ihhdeb
silenc we	dcbeeo
silent	Yseebb
silent retrea	dkcefe
silent till	fcekee
silly	ebhekd
silva	icdhef
silver	ehdffh
simila	eWgcbs
simila jobs	dbidek
simila roles	cdeeem
simila thing	fddieh
simon	dfekee
simone	deijed
simple	faibmd
simple as	fbleef
simply	gniiZV
simply has	ekeffd
simply have	frceeX
simply no	fckefd
simply reply	ebdnde
simply slow	ejeffe
simply that	fnceeb
simula	dcUvcf
simula .	gdbodc
simula at	dgYoed
since	ceeXhq
since #	iiiddZ
since .	Ryfbad
since @p	jWgXlk
since been	edafeo
since half	hidefe
since he	Xmedck
since i	fdmciZ
since it	djeffe
since my	heddfi
since one	eigeed
since our	jadife
since that	ieddhf
since the	hTkdik
since then	edheXo
since they	hcccmd
since we	fdibgg
since you	ggSgfn
since your	Yjegie
sincer	bnYkbf
sincer apolog	eoZida
sincer placeh	Zlffff
sinead	hdedhf
sing	dWbvae
singap	dhehee
singin	hcdefj
single	inWidb
single one	epXefd
sings	dapcdc
sinist	hhagfe
sinist in	hhagfe
siobha	ZZpaei
sir	neeafe
sir .	dbjjed
sir has	dhbeej
sir i	karXda
sir is	feeckf
sir kindly	figeec
sir madam	hjdeed
sir or	dibeej
sir owing	ejeefd
sir said	gideee
sir with	ejdefe
sister	XbokXi
sister 's	edgldc
sister .	dcjeej
sister got	eftdaW
sister has	eccdeo
sister i	lbdjec
sister in	Zafifl
sister says	cdhkdd
sit	eoaqZU
sit .	ckdhed
sit a	feekde
sit by	dkbgcg
sit down	iiYikX
sit in	eblkYd
sit it	defdfk
sit on	hnZgaa
sit the	Xbbwdc
sit tight	jklZbX
sit with	eeejef
site	bbijdh
site 's	fefief
site .	YWsXao
site agent	ffjfdd
site and	fecffk
site boss	gdceke
site by	dedlee
site for	eibeek
site has	dhjeed
site in	egeiee
site interv	ecYsed
site is	dZucdZ
site shows	glYdgg
site superv	codddd
site to	dbgdnb
site visit	fcdlee
site will	edjiec
site withou	fiidea
site you	edbjej
sites	Xjekch
sites .	egedfj
sithol	jciefc
sits	podVaW
sits @d	naeeee
sits down	iefefe
sits forth	qacbee
sits in	Vkneec
sits on	ngdbed
sits the	alefee
sittin	ZmQbok
sittin .	ciagck
sittin at	dbhdih
sittin down	gedWrb
sittin in	ceamgf
sittin of	cjdcif
sittin the	ecdceo
sittin tight	fiefee
situat	lTajcn
situat .	edfefj
situat change	gfiefc
situat judgem	ecemee
situat the	mbcefe
situat we	ebadeq
six	iNdlsZ
six .	hZXgne
six and	idehef
six episod	decboe
six hours	adlkdd
six of	jdeedh
six people	fedbdp
six places	ddfdmd
six questi	eedlee
six to	nZlZdc
sixth	ealdid
sixth form	faldic
size	Ykdiib
size 's	eaoedd
size .	eiaaii
size and	bkekda
size for	dedlee
size too	eedfie
sjoerd	ddbidl
skarvø	daakdm
skarvø the	eaaidn
sketch	iacmdd
sketch .	cdeoeb
ski	iefeee
skies	edZlei
skies .	edZlei
skiing	ikeddb
skiing until	jdeeff
skill	fdeffi
skills	hfakah
skills .	dgjfed
skills and	cqeaee
skills are	cahadr
skills check	edbndg
skills match	ifeefd
skills most	ikcbfd
skills remote	edihdd
skills test	fdZoec
skip	dYmfhe
skippe	fiakdd
skippe likes	gcclee
slack	ggegee
slappe	eekfdd
slappe a	eekfdd
sleep	sgcRoU
sleep on	skTQpV
sleepi	fdjlcY
sleepi on	hgmaea
sleeps	fcieeh
sleeps .	fdjffe
slept	aYiain
slept on	cZabip
slid	ecbcsZ
slide	lkbdad
slide 's	ilcebd
slide said	ilcebd
slides	TTpyXc
slides .	fedkee
slides are	fdjeee
slides by	aeepce
slides max	eeekee
slides to	Yedpef
slides you	edndec
slight	gbbjdj
sligo	ZXimdj
sligo and	hcdjee
slip	pcUZjj
slip .	ecchek
slip by	edeZkk
slip of	jidedd
slip they	kcdjdc
slippe	epcccc
slippe .	coZedh
slippe and	eieffe
slips	bcbsad
slot	VfV/XV
slot 's	emcfdd
slot .	eYYzbZ
slot by	defief
slot for	hldfea
slot here	fdbmfe
slot in	eedlee
slot on	hgbibf
slot that	ekcged
slot to	bbogeb
slot works	fedjfe
slot you	feeief
slots	YXV5Zf
slots .	edeled
slots are	djblce
slots for	ecZlek
slough	cgbgek
slow	f4QfYU
slow .	dwUjbV
slow and	ekdefe
slow becaus	eobeeb
slow busine	hjdfec
slow here	kcefff
slow one	eiehed
slow reader	ejeefe
slow to	deoeeb
slower	fifdde
slower than	icefeh
slowly	iwWZbY
slowly .	hndbdc
slowly and	hjdeed
slt	eedhgf
slàint	jfbccj
slàint ?	jhbdch
small	cdqfXf
small animal	eigeed
small bookin	ffeief
small correc	mZabel
small family	dbjeid
small for	fdgeei
small talk	dXtcdZ
small team	cnibcc
small thing	eefidg
small world	cWxacZ
smalle	fceffk
smashe	ejedge
smashe it	ejedge
smell	ebbZub
smile	dhkdcc
smile .	elcfee
smiled	ckdhee
smiled and	cheiee
smilin	dasdeY
smilin .	dasdeY
smoke	lhSYod
smoke .	ciVcqc
smores	ecidkd
sms	rbXaej
sms .	hhgdec
sms hi	gdbegj
sms on	lddefe
sms to	hecefj
snap	ekdcfg
sniff	ehdgef
snow	lrgYZW
snow 's	eldeed
snow .	jmbcdc
snow ?	eiided
snowed	jfeeed
snowin	eXsbcc
so	hbcfgi
so .	frbbeb
so ?	ejibee
so @d	8NYfZZ
so @p	sYcddd
so a	enZjda
so all	eeldeb
so and	decgld
so any	ekdfed
so apolog	fidged
so appare	ildddb
so are	ajjYnY
so as	heeice
so bear	foaeec
so before	mbfhbe
so blunt	edcecn
so bring	dbdoee
so but	femfea
so by	sYdgbd
so can	bbarch
so chuffe	eeeife
so close	daZedt
so come	ZZbyZc
so consid	efeejd
so could	cjdmda
so count	uWibcY
so did	ancYYm
so do	keYWsa
so early	ecciek
so everyo	eedgif
so everyt	elfeed
so expect	jZjgdd
so far	a1lYUQ
so fast	engdeZ
so five	fiYaji
so flat	egbilZ
so flexib	badjii
so for	dWhcfo
so from	doedcd
so give	eidhed
so glad	heccob
so gracio	eibefi
so hang	cwabdY
so happy	cagdpb
so have	cceehk
so he	YikhYf
so here	eXdUvi
so hiring	edjffe
so i	aZcjfn
so if	ZXsidc
so in	gaZike
so is	ZiVfmk
so it	lkPgei
so just	hgchee
so keep	kcedff
so kind	ccncdh
so kindly	ejcffe
so let	ejcbke
so lets	ofZbkZ
so long	npVdcY
so look	tYcbde
so make	leegeb
so many	eaedeo
so much	dYnXcn
so my	kcYbik
so next	emebee
so nice	eckafh
so no	jeWgYo
so nobody	Zphdda
so not	eededm
so nothin	dkpZcX
so now	hbdidi
so on	eemefa
so our	emnWeX
so patien	gbcehk
so planne	rbcadd
so please	edljiV
so pumped	feedke
so quick	jZgYob
so quickl	hbeief
so realis	eifeee
so recrui	epWfed
so replie	eieefe
so reply	deeldf
so result	lceeee
so said	egeied
so says	Ybpfee
so she	hZcmZj
so since	ejmeeX
so so	fgedje
so sorry	ZcYjXv
so stay	pdccee
so still	dqbeeb
so taken	fffejd
so tell	dbhfje
so thank	eidfef
so that	fNcpdr
so the	jMijhl
so there	facagq
so they	XQdnml
so things	dnceed
so this	cgWagq
so those	ehddei
so to	emdcee
so turns	eecdnd
so twice	kdedeg
so uh	difbdj
so um	fdqbcc
so until	jahfee
so update	jdbdjf
so we	aSZihx
so well	cbYekm
so what	kjZhbc
so which	edekee
so who	Wvbcdc
so will	hacYrd
so with	fddegj
so would	aaWtla
so you	ohgVkY
so your	eXsdaf
so yours	nbeedd
soc	feeehf
social	edoZef
social media	Znmbeb
social securi	fechie
social truly	hZleef
social worker	fffcgi
sofia	ecejeh
sofie	eeeheg
soft	geccgk
softwa	bklbdc
softwa engine	cldffe
soil	feeeie
soil scienc	ffefie
solar	ehdiee
solar instal	ehdiee
sold	cUsZZn
sold .	egcdel
sold and	dYndck
solici	eXjfig
solici #	jdddfh
solid	ifccdi
sollic	edkeee
soluti	Ueaqbm
soluti by	ceemde
solvan	gbchdk
solène	eecZpe
some	X5aaZc
some candid	cndafg
some dates	fbeoce
some day	emdbef
some delay	fdkeee
some great	edkefe
some intern	dkeefd
some more	cncdef
some of	gsdbbZ
some other	Yqdeed
some point	jwWYaX
some questi	decmde
some rest	bWsdee
some stage	ZtgZeb
some time	a/UOZb
some times	eadneg
some tough	feeefi
some very	fefcjg
some weeks	egdeej
some years	ffeeei
somebo	acUXW9
somebo .	efcfek
somebo as	eieeef
somebo at	crchXc
somebo cheape	edeeek
somebo drops	hceefh
somebo else	lhgYbg
somebo from	VcZhaw
somebo had	fdeemc
somebo in	cgdecl
somebo is	iafhja
somebo local	ckZcdm
somebo on	ecdjei
somebo taller	dcceeo
somebo who	XTXdZ6
somebo whose	feeedj
somebo will	gqgacZ
somebo with	dYZXY2
someon	afUYW/
someon .	gZWccv
someon @d	jdfefe
someon alread	ecZedq
someon at	ckeeeg
someon by	ocdcdg
someon called	edfkee
someon cheape	ecefel
someon drops	cmdeef
someon else	fXUae0
someon for	edceem
someon from	TuWiWj
someon in	imbZag
someon is	gkhYdf
someon local	eZbdbt
someon must	clccmZ
someon on	kaefeh
someon to	bwcdcV
someon was	eXeedq
someon we	ecehei
someon who	ZXbdY0
someon whose	eadeep
someon will	hoXjdX
someon with	YQVRY/
someon within	hcecek
someon withou	ebeeem
someon would	Yqeded
someth	aqZjVl
someth .	X7YbXW
someth about	maTdcr
someth better	eYecdq
someth by	dieied
someth closer	fdmeec
someth comes	efcdek
someth concre	arddeb
someth defini	maeeef
someth else	YRyYdi
someth for	miaedb
someth in	ckbedj
someth nearer	easdca
someth nicer	ecefem
someth on	fadigj
someth suitab	eddeel
someth to	iiahce
someth unfore	cmdeed
someth we	idfeff
someth you	YeYyZb
someti	phWcag
someti @d	tUedee
someti in	kgchcd
someti on	eeeeek
somewh	ekgcah
somewh and	fdieeg
somewh betwee	iqXbcc
sommer	aXmbbn
sommer .	digffd
son	efbdem
son 's	egbdel
song	dcfndd
sons	ceoZff
soon	c1acbX
soon .	Y3bYZW
soon ?	diecje
soon and	clbblc
soon as	knahcZ
soon enough	kefdee
soon ish	asZcde
soon you	eakied
soon>again	kalcdc
soon>answer	iabnch
soon>ask	dlbeic
soon>bye	edmeec
soon>date	5GamhY
soon>free	fjdeee
soon>give	dledee
soon>goon	fieeee
soon>hear	gjbgce
soon>if	cfcndd
soon>joy	fckecg
soon>me	fdaelh
soon>meet	bgamhb
soon>news	arhcda
soon>not	Yqdcge
soon>papers	ccekbk
soon>post	fgkecd
soon>review	ejeeee
soon>said	Zqcdde
soon>soon	dldcge
soon>step	Zneeee
soon>them	fwZYcc
soon>will	YmbkjZ
soon>you	edZkgh
sooner	seShgb
sooner .	oWbcdm
sooner becaus	kcedic
sooner if	ncdeee
sooner so	idegfe
sooner than	Xtccdb
sooner we	fbelee
sophie	ffffff
sorry	dbibas
sorry .	bmRYX0
sorry ;	oYdeff
sorry about	daiefk
sorry again	geeefi
sorry and	cgeeej
sorry as	eceedn
sorry but	cTnbfn
sorry can	fnadec
sorry for	iYgkha
sorry hun	ekbeeg
sorry i	maqadW
sorry if	egmeeZ
sorry in	fjdefe
sorry it	hZaecr
sorry love	gcceem
sorry mate	cXbbdw
sorry no	eofeeY
sorry not	ifcegf
sorry our	hgcefg
sorry pal	fedeej
sorry so	ecdfem
sorry that	fdjaam
sorry the	eddjeg
sorry they	fcdeel
sorry this	hkceeb
sorry to	aUsbap
sorry we	gZcoee
sorry wrong	bipbeZ
sorry you	dYxadY
sorry>again	giTmbj
sorry>answer	cdqYbj
sorry>ask	ledbdh
sorry>away	cofcdd
sorry>bye	feleeb
sorry>chosen	fgmdcc
sorry>closed	bVZfgv
sorry>date	rVcdak
sorry>decide	ffdffi
sorry>free	hdZjgg
sorry>give	dZsadb
sorry>goon	caZnek
sorry>hear	dYwbda
sorry>hold	bUfmdl
sorry>if	gfmeeZ
sorry>joy	ecedco
sorry>match	hYZido
sorry>me	aldiZg
sorry>meet	fkkddW
sorry>news	eiSZbv
sorry>not	aiYdbs
sorry>offer	eaddsa
sorry>others	Yhfabp
sorry>papers	hcbmee
sorry>post	cSccZ3
sorry>refuse	bZXdcz
sorry>review	ebceeo
sorry>said	ckceeg
sorry>sorry	keabje
sorry>step	eijced
sorry>thanks	dmheea
sorry>them	fbgcdm
sorry>wait	mgadfd
sorry>will	deqeeY
sorry>you	aWnabu
sort	XjWrfd
sort of	ddYmdl
sort out	dhdleb
sort the	eefeld
sorted	gclcYi
sorted .	bdfZcq
sorted by	ahclee
sorted it	lcedef
sorter	efjeed
sortin	efjfed
sorts	gcddme
soul	hjdefd
sound	Yheiie
sound .	cnceee
sound ?	dcZjmd
sounde	etcdcW
sounds	fffboZ
sounds good	hchidc
sounds like	fYpZff
soup	eblged
sourci	ddhked
sous	kWYYri
sous chef	cdacmj
south	fgedhe
southe	dhefeh
southe poultr	eefefi
soz	dacdcq
space	ZsfZab
space .	briaZa
spam	nekZeZ
spam .	ekecee
spam folder	obccff
spam i	fdneeZ
spanis	dfeled
spare	encgad
spatia	fieeee
speak	gnYoaX
speak .	cdhemb
speak @d	ocaede
speak about	gdebke
speak again	cYgqed
speak of	fckefe
speak on	dgckee
speak soon	ekcgce
speak to	fzXfUW
speak with	chbmbh
speake	dXgfhl
speake .	ebYieo
speake so	edbekh
speaki	diTrag
speaki to	eedeel
speaki with	egWqcd
speaks	eadeeo
speaks polish	fdfffi
specia	ifoYZf
specia .	iaocdc
specia consta	egkaff
specia depart	eldefd
specia offer	ccrbbe
specif	ahYbqg
specif .	hceefj
specul	ggbgbj
specul applic	idbdek
specul crew	fbajdk
speech	embefd
speed	ZwWkdW
speed .	dleefd
speed and	cleeee
speed it	emeeeb
speed things	fjbidd
speed up	ddemde
spelle	dUqbhf
spelle my	dajcih
spend	YcntVY
spend @s	ajdpYd
spend a	ecdned
spendi	aarcef
spendi freeze	feifee
spendi on	eaqffa
spendi the	dheefi
spent	iacdem
spent with	fdcden
spirit	igeefd
spite	hccdel
spite of	hccdel
splice	egcekd
split	csbdcb
split and	dodddc
split the	egedej
spoilt	eeefei
spoilt for	eeefei
spoke	eakaek
spoke .	daheel
spoke and	ekeeed
spoke highly	decjdj
spoke of	cghbif
spoke to	fgjdfb
spoke with	lXgZfl
spoken	jkfWib
spoken .	hndcdb
spoken about	dbnega
spoken of	eeejee
spoken on	jcfeff
spoken to	gfgYgj
spoken with	lmabed
sponso	gXYher
sponso 's	edbdik
sponso in	dgZjdj
sponso visas	eaageo
sponta	eicifd
sponta applic	eicifd
sports	ehegfe
spot	gaPmfq
spot 's	ecXdes
spot .	lhalgT
spot for	cfddhj
spot on	ceekef
spots	ebbeeo
spread	cagpcd
spread .	edjfee
spring	XmnUci
spring .	ehfdic
spring and	feefei
spring career	eemdeb
sprint	icehfe
sql	bYnadm
sql test	ddncee
squad	fhZhie
squad .	ekbeid
square	jhdgcd
squeez	bddqbe
sry	dbYbbx
sry #	ejbeeg
st	lelZdb
st joseph	geidfe
st patric	igceee
stable	ecahdn
stack	cnUfhg
stack develo	eieefg
stack of	docdec
stack up	iYadkk
staff	fXnUoh
staff .	ehacne
staff and	ebbifl
staff are	ehmdcb
staff contra	edcdod
staff engine	efdmde
staff have	eefeei
staff meetin	mbeeef
staff nurse	efbcnd
staff office	jdeefe
staff room	ecnded
staff until	eYofee
staff will	dnddee
staffe	eafidj
staffi	khffbc
staffi office	fhdide
staffi team	ichefe
staffr	cWqcbi
stage	alUraj
stage #	jaWsbf
stage .	akTcXv
stage a	dcenee
stage after	doecce
stage and	cZdpci
stage design	fecgej
stage door	celcfe
stage for	dmZdeh
stage in	ekdefe
stage is	decubY
stage manage	dXjWmk
stage of	jbcncd
stage one	ejeiea
stage two	bcdrec
stage we	fkedfd
stage which	fbdned
stage with	deeijd
stage withou	fjegfb
stage you	difgfe
stages	ctXbgd
stages .	crYcef
stairc	eebdlf
stairs	eaegme
stakeh	doaeed
stamp	ZfemkY
stamp .	dkcbma
stampe	YcfdsZ
stampe .	cjcjdd
stampe so	cbacrd
stan	eYbrde
stand	oalWef
stand .	lhiZbe
stand @d	keedef
stand at	dihdfd
stand by	jkdbed
stand out	fejefe
stand still	eXqeec
stand with	idkedb
standa	hUeadu
standa .	ieeeff
standa footer	dheedj
standa for	fdeefj
standa of	fddefk
standa was	eeefek
standi	ecgfbj
stands	ZanRue
stands .	bkWadr
stands and	dgieee
stands as	feegie
stands for	fffeif
stands in	iboXja
stands until	Zbgdsb
stands withdr	fjgdec
star	feffgg
stars	ehjeec
stars .	ehjeec
start	aeWeyb
start .	ZSajri
start ?	nacXnc
start @d	kbXUnm
start after	cbceqc
start again	fdjfee
start and	dfasZd
start as	ddeYqf
start at	fedmae
start before	diciaj
start date	eddbtZ
start forth	feeilW
start in	VgkasW
start interv	ffeief
start is	bmedee
start mon	ddcdne
start of	mhaiXf
start on	TkUP3i
start readin	cldeef
start right	flcede
start the	cgbrbc
start to	kiebdc
start up	dZofhb
start wed	ekddkZ
start whenev	feedkd
start with	XVhfph
start would	gkecde
start you	eeeihd
start your	feefif
start>again	dWyddX
start>answer	bkfcka
start>ask	YYbrid
start>away	dkcbje
start>chosen	eodedb
start>date	ZfcVwh
start>free	edheie
start>give	meccee
start>goon	edfekd
start>hear	YalXlk
start>hold	dZpeed
start>if	gtaWeb
start>joy	jgaZnd
start>me	bjbcqZ
start>meet	dYdjfk
start>news	Zjcmcc
start>not	dhkejW
start>offer	ccjaoa
start>others	ejeeee
start>papers	jbchhc
start>post	eambge
start>review	YjipYZ
start>said	Zsbage
start>soon	dfefkd
start>start	feeief
start>step	bohjbX
start>them	ZngTkg
start>wait	iZdhbl
start>will	Thkjhd
start>you	VVZmqk
starte	Plajlh
starte .	dikdec
starte @d	dhceek
starte an	dYrfdb
starte form	fefdje
starte lookin	edddel
starte with	bkYeen
starti	XYaW3c
starti @d	aXfctb
starti after	kcehde
starti date	edebme
starti day	fdedld
starti in	cbcdni
starti on	bcbdnj
starti salary	dekakb
starti whenev	fedapc
starts	ZewSXl
starts .	gebffk
starts @d	alZfdk
starts again	feiffe
starts as	enddga
starts at	hZlcjb
starts in	cXqZgg
starts on	ZglVXr
starts there	chpbac
starts up	fboeea
starts with	ndeeae
startu	jfbfZk
startu ?	elbdci
startu in	fedife
startu is	kbZfck
state	fhkeea
state .	fegied
state screen	gmbdfc
state that	idgcid
stated	cjhdUn
stated in	ZnidYg
stated on	ibeedj
statem	RUh4bZ
statem .	aeenfe
statem and	eefjee
statem by	bedmef
statem from	ecemee
statem is	fdjged
statem of	edeihe
statin	heefff
statio	aaatia
statio .	dZYpjd
statio manage	ehecje
statio office	eejeee
statio will	khdedd
statis	eamdeg
status	oqVYYi
status .	ZxaZdb
status at	kdjbec
status change	hnYbcg
status has	dgZeem
status in	ehieed
status interv	klcZfc
status not	eYbfeq
status of	jehZdg
status on	icedej
status under	gpTmdY
statut	edehei
stay	cVyXYl
stay .	oWidbg
stay and	efdeej
stay connec	fedeek
stay in	YUrdap
stay on	ebmfed
stay safe	dkeceg
stay tuned	epbedb
stay up	cdaoeg
stay where	dYzcdU
stay with	hchcdi
stayed	bTqbco
stayed by	cXreee
stayed with	ecbdeo
stayin	feiZla
stayin where	fdndeb
stayin with	eafboc
stays	aYshae
stays a	eWbdcu
stays in	fdbehk
stays on	cdpieW
stays open	bmekeY
stays silent	chejed
stays up	celeef
stays valid	eckeef
stays with	fdleed
stcw	edeiff
steel	ZbfZrf
steel toecap	cdddne
steel toes	decele
steeri	kdedeg
steeri group	kdedeg
stefan	ibcdel
stelle	edfeek
stenog	fedlee
step	ZhlpcW
step #	ifbfhe
step .	adphcb
step and	feeeie
step at	fYoefd
step back	ZZwZeb
step before	didjee
step decisi	dfdeih
step for	ejlZeb
step i	eYtdea
step if	fjdeee
step in	ecdlkZ
step into	edZjel
step is	ZeU1bZ
step of	feeife
step on	kdchee
step one	eidide
step to	egkdec
step we	ikagbc
step would	dlgbec
step>again	ahecap
step>answer	tbbjcW
step>ask	Zbfmfh
step>away	Ymfhgb
step>bye	keWddm
step>chosen	buaUge
step>closed	eaeeZq
step>date	icauaZ
step>decide	gjZgeg
step>free	TRk0Xg
step>give	gaU3bW
step>goon	dsTded
step>hear	tVggdc
step>hold	dZsbed
step>if	axdgYV
step>joy	YgggpX
step>match	fdghbg
step>me	Wcnema
step>meet	ikeeZe
step>news	qoYRfe
step>not	Vjdjdl
step>offer	hfZWwY
step>others	fpZXbk
step>papers	hbcogZ
step>post	gmcfWi
step>receipt	elghcY
step>refuse	iaibck
step>review	eqZfbc
step>said	qjYeYc
step>soon	gilbbd
step>sorry	dWZhet
step>start	dbWtha
step>step	afa0aY
step>thanks	ibebcm
step>them	dgbjgf
step>wait	djhgcc
step>will	foalcY
step>you	ieXqdc
steph	feecke
steppe	ejhdec
steps	hixWZV
steps .	dwYbcc
steps and	gWpdfe
steps can	feiffe
steps for	fdkffd
steps i	egkedc
steps remain	heeide
steps the	hejded
steven	adbhdn
stew	dkdedg
stewar	dfjdef
stewar at	fdiefg
stick	dcdeen
stick with	dcdeen
sticke	bZigoa
sticki	daadct
sticki point	ebdeem
sticki with	edbddo
still	Y/TgaS
still .	cdkbgh
still a	fMiihq
still active	dmeefd
still arguin	dpbded
still at	XpkYjW
still availa	ebende
still awaite	iiddee
still be	bsgXad
still being	b6VXZW
still busy	emdeec
still can	dscedY
still choosi	eqeedX
still compar	drbcdc
still consid	bqaded
still decide	chejee
still decidi	auXddd
still delibe	Zvaccb
still discus	embeee
still doing	drbbdc
still evalua	eieffe
still free	edeeke
still going	clcddi
still got	cfmedb
still hangin	djeeff
still has	godeeZ
still have	byYjYS
still holds	pbcdfd
still hum	cYmdck
still in	o0TWYS
still intere	SUstZb
still interv	jsacdV
still keen	gcZofd
still lack	ccbqee
still like	cYgjfi
still liked	kcffee
still lookin	fmbdia
still making	embeee
still meetin	fieefe
still missin	ZZdvcc
still my	fkcfef
still need	dceqbb
still no	jkfacb
still nothin	T0Zdda
still on	foTnaa
still one	djfefe
still open	ZjRmjg
still our	jdefef
still owe	ameeef
still review	eieefe
still runnin	endbee
still says	dmdded
still standi	dhaadp
still stands	fXdeqc
still talkin	ftaabb
still the	qVcdbj
still thinki	dlbchb
still to	SwciYc
still undeci	bqcdeb
still under	bvbcca
still up	ebaqde
still very	bqcded
still waitin	U1WiZY
still want	bReluY
still weighi	eobddd
still wish	ejdidc
still with	dsbbcc
still workin	enbcfd
still your	fcmcee
stipen	dZdljd
stipen of	feedke
stock	efcjge
stockt	afndde
stoked	eeldha
stone	engaec
stood	ZXsbhe
stood .	ehkedb
stood down	dYpedf
stood in	cZiend
stop	bTncgm
stop .	jcfhZh
stop all	ebqdec
stop callin	eiadek
stop everyt	ecneed
stop here	daZbdv
stop hiring	ednefa
stop on	eXreed
stop sendin	fglaee
stop talkin	dfckfe
stop the	djieea
stop to	cckjec
stop where	fdjffe
stop workin	cedmee
stoppe	SKybcs
stoppe .	dXwdeY
stoppe all	dYvddZ
stoppe and	edjfee
stoppe by	dXleej
stoppe every	eWqffd
stoppe for	eaoeec
stoppe giving	araeec
stoppe hiring	eceefk
stoppe lookin	edZdlj
stoppe me	edciie
stoppe recrui	ecZedq
stoppe talkin	ejeffe
stoppe the	dVccct
stoppe till	edleed
stoppe until	eZseda
stoppi	dZmcek
stoppi by	ddnded
stoppi here	fbdefm
stops	YhsZcc
stops here	dcgdel
stops outsid	ecoddd
stops workin	deidhe
storag	dcdleg
storag .	eedmed
store	iXodde
store .	egafel
store manage	jdefeg
store openin	hWkeei
store team	ejcefg
stored	ZaxYdY
stored for	edmdfc
stores	dldakb
stores .	dldalb
storie	bY0aaZ
storie .	ejeeff
storie from	dXwbdb
storm	hhfdfe
story	cerVef
story .	djkddb
story about	cgobec
story short	hbbcij
story with	edgfej
straig	zXObcp
straig .	kbdeei
straig after	0Qdbfc
straig afterw	lbeeff
straig answer	sibZdZ
straig away	kdbhfe
straig from	jdeefe
straig on	hieede
straig out	djYedl
straig they	bdbdof
straig to	cceqbd
straig when	pceZde
straig with	aofZdg
strang	ddcjei
strate	fdkeee
strate and	fefeei
street	cYkrZb
street .	ddlfed
streng	dgWfcq
streng lie	ecYdeq
stress	ejYich
stretc	fXaehp
stretc to	eabeim
strict	hbdheh
strike	fgapYd
strike 's	dbnfdd
strike .	ggXpfZ
strike and	dhWcfq
strike at	fjeefd
strike i	gncefa
strike on	lcdefe
strike so	ekaied
string	dcdddp
string you	dddeel
stroke	pVccdk
stroke and	dYheem
strong	bcXXa1
strong .	ifbcek
strong applic	dYUeev
strong candid	eneced
strong conten	flcded
strong field	eieeeh
strong impres	defihd
strong match	dpcdec
strong people	fceeek
struck	dcWdds
struct	cdnhdb
struct of	ekeeee
strugg	fefefi
stuck	cesbgW
stuck .	ecnede
stuck in	jlccdd
stuck on	ecjgee
stuck with	cjjedc
studen	nNoUil
studen .	bcebkl
studie	idmaec
studio	Zfbohd
studio .	cflddd
studio has	fbdfjg
studio in	fedifg
studio wants	bdcjld
study	aWY2ac
study .	oacfde
study and	ecfkee
study by	deelee
study is	dfeiff
study to	edemed
stuff	WkXfmh
stuff .	Xnckde
stuttg	hedhee
style	hYWfcu
style .	iYbeeo
style interv	eeejfe
style is	fddefl
style was	ecZeeo
stylis	iceefh
su	ecneed
su solici	ecleed
sua	daodec
sub	ekZicf
sub commit	cnakad
subjec	dcaX0Z
subjec line	iWZlbl
subjec of	ecnedb
subjec only	ecbepc
subjec to	cjXS3U
submis	nijZZa
submis .	ebpbee
submis and	fmbdfe
submis is	lleaeZ
submis was	eflddd
submit	hblnbW
submit .	bbubiW
submit a	fdaodf
submit and	eldefd
submit before	dZcqed
submit betwee	efeked
submit feedba	eieffe
submit it	cZoidc
submit my	giecef
submit on	eejdff
submit remain	fckffe
submit succes	ffmdeb
submit the	idembc
submit their	dfejff
submit to	ilYfed
submit veg	lffdeb
submit you	dddodd
submit your	gkakea
subscr	XevZdZ
subscr to	dXqdee
subseq	dYYlfn
subseq to	eaZjem
subsid	gbocdc
subsid .	ecjffe
subsid cantee	hdjdee
substi	ghaehh
substi teache	edbfii
succee	ebbdng
succes	kdfafh
succes .	eVqVik
succes a	dleeed
succes and	vfacdU
succes applic	cqbcbf
succes at	bhdmfb
succes backgr	eeeeke
succes candid	sdXZci
succes comple	fffcke
succes create	edmdde
succes elsewh	ecbeeo
succes for	ideeeh
succes in	eZVdkr
succes on	hcfeei
succes or	naeeee
succes passed	ffeife
succes person	clefee
succes receiv	eieffe
succes submit	goaedd
succes takes	amdhee
succes this	edeefj
succes with	fdgdfi
succes withdr	fdoeea
such	ddraZf
such a	hSqaak
such but	eachcn
such have	flaeff
sudden	iafmad
sue	lfhebb
sue opport	nchddc
suffer	dbliec
suffic	ebdceo
suffic .	ececfm
sugges	ZTZ4Zf
sugges @d	edekee
sugges a	cbdqdd
sugges that	dfZjfj
sugges we	dddjei
sugges you	cedmee
suit	WTc4cc
suit .	ecelee
suit ?	dadrbe
suit and	bcdpec
suit you	badrhb
suitab	chXaes
suitab .	jZacdq
suitab and	efdgkb
suitab candid	dncdee
suitab for	efddek
suitab openin	eddefk
suitab opport	fieffe
suitab person	ficeeh
suitab vacanc	ejcefg
suited	ehccel
suited to	fedefj
suits	Vad1Zd
suits .	bWmmdc
suits ?	dYcvbd
suits you	ZgZoaj
sum1	ebbeeo
summar	lccffe
summer	bgoThg
summer .	docedb
summer break	cgmdec
summer camp	ianbdd
summer intern	eddejh
summer job	eedejf
summer school	ckjeeb
summer tour	keceee
summer traine	cdkcdh
sums	cebinb
sums again	dcdlja
sun	eeiidd
sun .	efjefd
sunday	mdgfYe
sunday .	eaocde
sunday after	obcded
sunil	eccjgh
sunita	jddgcg
sunita me	kdehcd
sunniv	fheeeg
sunny	cdfgdk
sunny greeti	gidefe
sunshi	fcleed
super	cmicgb
superb	gpZXeh
superb .	drbbea
superd	ghbdfi
superd crowd	ghbdfi
superi	goYcde
superi of	hjaddg
supers	iefeff
supers i	iefeff
superv	YmSjjg
superv .	clceib
superv board	cldffd
superv job	fccggj
superv role	feieef
supper	gadodd
suppli	lTfXbq
suppli .	eeihed
supply	YVkzbW
supply .	ehckfc
supply a	ecemed
supply chain	efjefd
supply eviden	dcdoed
supply teache	edcjck
suppor	eSrdhf
suppor .	dbpcia
suppor agent	fedffi
suppor is	fdjffe
suppor job	edehie
suppor statem	ffeife
suppor worker	icbeig
suppos	koTlaY
suppos .	eiibee
suppos to	hkRqcZ
sure	pqUZYe
sure .	eeahgi
sure @d	fmcded
sure if	gkZjec
sure look	fddeel
sure that	hmedYf
sure thing	ejeeee
sure we	gbebne
sure what	drWded
sure when	kkceeY
sure whethe	diffff
sure you	mhagbc
sure your	egkaee
surely	igeeee
surfac	cpbded
surfac .	cpbded
surg	jeeddg
surg i	jfdddg
surgeo	ofYadh
surgeo lists	mgbdec
surgeo would	eecefk
surger	gTjkdh
surger .	ddbldi
surger with	echjee
surnam	dYjfhg
surnam right	dajcih
surpri	hbYnaj
surpri .	eebeem
surpri by	eiegee
surpri how	ebegek
surpri if	necded
surpri to	dhcoeX
survey	aX4XfV
survey .	bcvVfc
survey about	dgjeed
survey invita	dblgec
survey is	femaee
surviv	eYtaec
susan	edbeen
suspen	gN/YfJ
suspen .	aP7cbX
suspen all	dYxedV
suspen and	eZqfeb
suspen by	edleed
suspen every	fdlfed
suspen follow	eejeed
suspen pendin	eaoeed
suspen the	dYqede
suspen until	dYteeb
suspen while	fbkfef
suspen you	ibdemc
sustai	gcceel
sustai report	ieefff
sven	gdejfd
swampe	hjbddg
swampe .	ehdeei
swanse	bleffe
swap	cdjhef
swappi	edcjei
swear	tfbbdZ
sweari	eidcjd
sweari in	eidcjd
sweet	edgeje
swift	dfkefd
swim	dbeoee
swim .	edekef
swimmi	cdbmid
swimwe	cebpee
swimwe and	dedlef
swindo	cYmldd
swing	ddmcfc
switch	cVzeaW
switch on	felcee
switch to	fdmffb
swore	xXaadb
sworn	pYbclc
sworn to	qZeded
sympos	gclcee
sympos .	gclcee
sync	ksZWca
sync with	krZWca
synced	eddgek
synced with	eddgek
syncin	fffffg
system	emobXb
system 's	enbcee
system .	aVqcbn
system after	eekfed
system and	kpYcdY
system as	edmeec
system at	bdleeg
system before	ceeffj
system can	cncdee
system design	ecdjdj
system froze	dgjeed
system has	ekgeec
system is	kgeffb
system says	Xpchee
system so	eheied
system that	ejeefe
system was	cboiea
system which	fkaeeh
system will	lceeef
sørens	dcbgcn
t	kadegh
t shirt	ddckid
ta	hWwbYZ
ta .	jcoaba
ta for	daqacd
ta ra	hejced
table	XfiYvW
table .	dhpYea
table all	eeajkb
table and	ckeefe
table it	edheei
tabled	hgicdd
tablet	fefiee
tacho	feffhf
tag	fekeee
tak	cdchhh
tak they	ecYiij
take	ajafne
take #	dbjiee
take .	djgddg
take ?	ehddjd
take @d	kccied
take @s	J5VYoZ
take a	U0bcfZ
take about	eeekfd
take an	eeekee
take any	ejicec
take anyone	cPxddh
take as	ZxYbcb
take back	hlibba
take care	cXneej
take her	eedbmg
take home	ZcUyXi
take it	gfTctd
take less	efeide
take longer	btaccb
take matter	fecfek
take me	bY0YYc
take more	giefed
take my	eZybbW
take no	mThdek
take on	echeei
take one	ecbedp
take our	hhqWba
take over	ebdjdk
take part	jdgkab
take people	daddep
take place	dmcoZY
take silenc	nhcdcZ
take some	crZbdh
take tea	eedkee
take ten	eeeief
take the	YbdlrY
take this	eXZgdt
take till	rZdbde
take to	fXdmdj
take transp	arccec
take two	eiheee
take until	jdfeef
take up	tUdYkf
take us	hsXbdb
take you	bPXX1n
take your	XVUnlp
taken	bSdbc2
taken .	SeVZe1
taken again	ddckeh
taken anothe	ecredY
taken at	bgdmec
taken away	eaqeea
taken by	ibefal
taken down	gbZeeo
taken forwar	ibZden
taken furthe	fdeffi
taken into	ecdefm
taken longer	fifffd
taken me	ebcenf
taken note	hehjca
taken now	dbZecs
taken on	bYZgdt
taken other	eccefm
taken over	jdfeee
taken place	fieeff
taken the	ceggck
taken to	ekdffe
taken up	daidhi
taken when	ebbedp
taken with	ejbfic
taken you	aUoYbs
taken your	dY0cdS
takeov	cVsddf
takeov .	daqeec
takeov is	fckffe
takes	tqZeWV
takes #	cclhdd
takes .	ctXddd
takes @s	3WWdZZ
takes a	glYcei
takes about	faeocd
takes an	eeejff
takes around	feeife
takes at	Ypedfe
takes its	bwdZaa
takes less	fdekfd
takes longer	bpceed
takes over	ekbcid
takes place	hWgrbZ
takes roughl	feeife
takes some	emdbfe
takes the	mcaifd
takes time	gjdddg
takes two	dYqddc
takes up	xSdddc
takes us	xeaXcb
takes you	igeeec
taking	aefYjn
taking .	feddoa
taking a	cjifea
taking ages	elefec
taking anyone	cfdedm
taking it	cZiekg
taking longer	jyUaaV
taking me	bXbdua
taking my	ealeeg
taking on	aQTab8
taking our	kbeefg
taking over	ciblde
taking part	depdcb
taking place	jbjcfd
taking so	buZedY
taking the	cgiafi
taking you	fTXbrm
taking your	cTkico
taking yours	fedefj
talent	eYkeao
talent .	fejeef
talent acquis	glVhge
talent commun	aXshZe
talent networ	ebmdef
talent partne	daakdn
talent people	eedffj
talent pipeli	fdejeg
talent pool	gdhceh
talent team	kakbdg
talk	bidphX
talk .	drjfZQ
talk ?	ejemdZ
talk @d	bkWXpi
talk @p	jfkbcc
talk about	YhgesS
talk after	ejegfc
talk again	dbikde
talk and	fWkgjd
talk any	ccdhmc
talk at	ddniZa
talk before	dmefeb
talk equity	effdjf
talk i	eebdij
talk is	cdelfe
talk it	bkYXYv
talk me	feejee
talk money	ebdfme
talk now	nXcmcc
talk number	cdflef
talk of	VvoYWZ
talk on	eXaucd
talk only	eimYed
talk pay	eddoZe
talk soon	gqZbee
talk terms	eXdkpY
talk that	ifdeef
talk the	YZcugc
talk them	fdbmde
talk then	cgkbeh
talk throug	cZbfkm
talk to	kpWjbU
talk us	feejef
talk we	imbeeb
talk when	fdicei
talk with	eXZ1Wc
talk would	eeeief
talk you	Zdccds
talked	WatWqY
talked about	YVqaod
talked it	decigg
talked shop	fcmeed
talked to	flaXhh
talked too	eYqded
talked with	fgjcef
talkin	ftoaYP
talkin .	cwWddZ
talkin about	gammfV
talkin it	ijjZbd
talkin shop	fkiebb
talkin to	fjpabW
talkin with	ggdcfi
talks	YloibV
talks .	fcjnYc
talks about	eWlddl
talks are	bgjhed
talks by	eemaff
talks is	eihcff
talks on	hdejce
talks with	fnecdb
taller	daaeer
taller .	daaeer
tallin	fehgee
tamara	efffgf
tamari	fgeefh
tamper	egehfe
tan	fegiee
tan and	fegied
tanaka	cdocdd
tanish	fRrhha
tanish .	jVlgee
tanish and	eZkjeb
tanish as	cdncfd
tanish talent	egcdif
tanker	eddgek
tanker driver	eddgek
tanner	Yeeeoe
tap	dbeqeb
tape	dgilYd
tapes	kkcbea
tapes and	difffe
tapes have	hidded
target	paaZmd
target .	efdeif
target for	obceee
tariff	fcleed
tariq	effhff
tarran	feiffe
tarran and	feiffe
tash	ebeefl
task	ZiOzbb
task .	gkagdf
task attach	dddoce
task comple	feeiee
task now	fjedee
tasks	fffgff
taste	hZjobY
taste the	kYkidZ
taster	gadndd
taster shift	ecemee
tastin	ihhjcV
tastin menu	egdjec
taught	ehedeh
tax	ZYhrjX
tax form	eeegie
tax number	ccatfa
tax office	ffiffd
tbd	cqXfcb
te	ebkeef
tea	iZkjcb
tea .	kXpcca
tea in	edjedh
tea ticket	jfaddj
tea with	afbtca
teach	ZaZsfg
teach a	ecdpcd
teache	fYWhjp
teache .	dcedoe
teache and	fffeie
teache but	edegei
teache in	eeeidg
teache of	dbedli
teache to	elceee
teache we	eeceek
teache who	ekbeeh
teachi	fbQ0gY
teachi assist	khbfmV
teachi at	diagei
teachi certif	eeZnfe
teachi in	eaekdi
teachi licenc	fefgjb
teachi qualif	ekchcd
teachi statem	Vderee
team	fjbdgg
team 's	mpbZcZ
team .	eibdqX
team ?	eZlide
team @d	dakied
team and	dnabei
team are	ggcedi
team as	dbndfc
team at	fcjddh
team chose	edddfn
team city	jidedd
team debrie	kceeef
team decide	ffeefi
team decisi	Zmfffe
team enjoye	bqcedb
team felt	fbdeem
team for	ehcbnb
team from	bfjekb
team had	edheei
team has	cacffp
team i	cYjhbl
team in	gafhdj
team is	cjoZZd
team it	fcemce
team lead	dkXamg
team leader	jdckce
team liked	eWneie
team lindqv	imYeec
team matchi	dlbgee
team mate	ddckjc
team met	edffgi
team needs	ciedeh
team now	cldefe
team of	dhlcbd
team on	gbgfgf
team please	feifgc
team reads	ejeefe
team really	eZkfei
team replie	meceee
team she	cmafeg
team so	glYiha
team takes	leZied
team that	eikdcd
team they	diefff
team this	eedjff
team to	fcegfi
team voted	feeeie
team wants	bfecij
team was	chcaqc
team we	fbXfhn
team who	dkckcc
team will	lpShda
team with	cmdefe
team within	kedeef
teamma	geehff
teams	YfgsZb
teams .	ZZcudc
teams link	eeeief
teams with	eefiee
tears	ebfenc
teatim	mceeef
teatim .	icffff
tech	aibmha
tech it	fedieh
tech lead	ejdfee
techni	eeatab
techni .	eakcgi
techni but	dapded
techni conver	fdejfe
techni discus	eiegef
techni interv	biYped
techni panel	jdffee
techni positi	ieddeh
techni reader	effief
techni ref	ikafed
techni round	kddgee
techni screen	Ybeqee
techno	eidjed
teleph	tbWkdY
teleph .	ihhgba
teleph before	gdclee
teleph call	geeedj
teleph conver	eheZme
teleph interv	Ufavdf
teleph me	edekfd
teleph on	ldeefd
teleph the	vYbccc
teleph you	sbcbcd
tell	kcdhgc
tell .	dmdfed
tell all	yWbbdb
tell candid	Zmjddc
tell enhanc	dYpbhe
tell everyb	kcffee
tell everyo	mfgbdc
tell her	ajZocd
tell him	Yaogge
tell how	dleefd
tell me	fcelkX
tell people	ndbadh
tell recept	defjef
tell the	Xfgimb
tell them	QQa0hj
tell us	dNhwkZ
tell you	qkaUeg
tellin	mjlSfY
tellin .	ljcdda
tellin me	dZhgjg
tellin us	dZ0cbT
tellin when	eieffe
tellin you	llVVjg
tells	pfYabh
tells me	fkacbj
tells us	icffff
tells you	ieeege
tembo	kdeeff
temp	ZiYekk
temp .	dhejfc
temp job	eddfdk
temper	jeeeef
templa	feeife
tempor	aYydfX
tempor on	edkffd
temps	eceeel
tempt	fejeee
ten	fKgzZi
ten .	lbmYdc
ten ?	Zedoef
ten minute	aSVyek
ten questi	bfelff
ten slides	eeekee
ten years	edlddg
tenanc	ecdjal
tend	coeeec
tend to	coeeec
tender	gWmdei
tender .	efaemf
tender for	Yboide
tender is	mbiade
tender so	eZieej
tender that	idgged
tentat	fecdnc
tentat offer	fecdnc
tenure	fefdgj
term	tfbWkW
term .	rlTXib
term @d	tXadce
term begins	ckehde
term break	elceee
term contra	eccdji
term open	fecefk
term sheet	fdgdie
term starts	fclbge
term time	egfejb
termin	cXdacv
termin .	dZWdeu
terms	YTba/R
terms .	dUeczX
terms ;	eeeeje
terms ?	eceimY
terms and	gdlbfb
terms as	fccend
terms attach	eeeamf
terms but	dgeeie
terms for	fcdcoe
terms i	fffbkf
terms in	dffekf
terms of	dajcii
terms set	effeje
terms to	cZbhrY
terms we	feefje
terms with	dibmae
terrac	icgcei
terrib	caqdde
tess	fldeed
tess sorry	djfffe
tessel	edlfed
test	YbX4Ye
test #	fddlee
test .	aePvZl
test ;	bdemee
test @d	geeidf
test @p	jhebee
test and	kZmRgl
test as	eeffif
test at	edelee
test back	cendee
test but	ehdseT
test by	aZZucj
test came	ejcddj
test centre	cbofec
test first	fdejff
test for	bjbldd
test has	eoaded
test held	ecnXeh
test i	ecbnef
test in	dkefed
test is	idWrcb
test link	dedjff
test next	embgec
test of	eYijeg
test on	acXtdg
test result	gegceh
test sessio	ihVjdh
test so	dcemef
test takes	dcmeed
test that	efbmed
test to	ffejdf
test was	edideh
test which	cldfef
test will	ffnYec
test within	dfejfe
test you	amdeeh
test your	eeegei
tested	bekhee
testim	eeckhd
testin	bWhmbj
testin and	eidfff
tests	Tddkkj
tests .	Zlcncc
tests are	Zpddee
tests for	feeffi
tests no	eadepb
tests one	YYgalm
tests were	feeffi
texas	dankbb
texas and	edlffc
text	sUbhaj
text .	dcqeac
text by	icedje
text everyo	lddeee
text from	ldhbed
text if	dZdejl
text it	eccodd
text me	iYasbc
text messag	ceZcep
text on	oZeeee
text that	eileeZ
text when	ddeffl
text you	2eUYac
texted	dXWhgs
textil	gdgefg
textin	edcnce
texts	ldccei
thabo	hdfffg
than	hiVgfk
than #	bbiifh
than @d	dnYjhY
than @s	wRYpZa
than a	hbTpbk
than advert	eeekee
than expect	iqXcdb
than five	eYfhnb
than foreca	fdkffc
than forth	hlccec
than from	ddZgjj
than i	ibYbog
than in	cegfei
than it	cceeen
than keep	deedem
than later	edeldd
than leave	dfhddi
than let	cWeees
than mine	eldXdk
than normal	ejeefe
than planne	dhekcc
than take	ekdedf
than that	jmXbgd
than the	peXXgi
than three	eeejef
than to	Ymjded
than two	nafefe
than usual	gjdefe
than we	btbchW
than what	eddhek
than you	dmbbfg
thande	hgfefe
thandi	fjcceh
thandi the	ejcceh
thank	fenZaj
thank all	eecedm
thank the	dhjeed
thank you	femZaj
thanke	daseda
thanke me	dbpedb
thanki	ebmadi
thanki you	ecpaed
thanks	ferZag
thanks #	edidjc
thanks .	ZZ2aVa
thanks a	cgpZbc
thanks again	hecbdn
thanks all	edkffd
thanks and	flcdZi
thanks anyway	dddeel
thanks but	YSehav
thanks ever	fejffd
thanks everyo	khddfc
thanks for	hfmabg
thanks from	edneeb
thanks got	ecndbh
thanks in	fedlde
thanks so	hbtbbZ
thanks that	dbqdec
thanks to	cYrkcY
thanks very	mkbcca
thanks will	emZefe
thanks you	YhrWcg
thanks your	eiadek
thanks>again	jZecfk
thanks>answer	ajmead
thanks>ask	efkach
thanks>away	gfiecd
thanks>bye	kaYhel
thanks>chosen	acpebf
thanks>date	kigZfd
thanks>decide	edmhfX
thanks>free	bdjZen
thanks>give	cdgcgj
thanks>goon	knVhca
thanks>hear	cezafP
thanks>if	efhmeZ
thanks>joy	afnabg
thanks>match	jelXhb
thanks>me	eYyVgX
thanks>meet	hemVak
thanks>news	giZcfj
thanks>not	cZfYgq
thanks>offer	dmcede
thanks>others	YWidre
thanks>papers	narZYa
thanks>post	hgcjbf
thanks>receipt	dofccb
thanks>refuse	hmiddV
thanks>review	iceffg
thanks>said	fecele
thanks>soon	ekdefc
thanks>sorry	eijeec
thanks>start	jfibZg
thanks>step	imcWdj
thanks>thanks	aYickk
thanks>them	fesXdd
thanks>wait	jkZYck
thanks>will	djefZh
thanks>you	ffmaai
that	fggceh
that .	WreYdj
that ;	endfeb
that ?	Zicodd
that @d	gYlicd
that a	Rybafd
that all	Ymiajb
that an	bdccjm
that and	gjbddh
that anothe	ecdeem
that applic	hciZdk
that as	mfgdda
that asst	fdifff
that at	klcZed
that be	bebsbc
that both	hefifc
that but	didgfe
that by	dXXifq
that came	geeeei
that can	bfobdd
that candid	gheecg
that change	dcmcdh
that comes	mbdeef
that could	djdiee
that counci	edjege
that date	pbdfcZ
that desk	edbeji
that did	gddenZ
that do	edejef
that due	gkbceg
that easily	eebjlZ
that email	ehbfje
that even	emdeec
that every	gccmcd
that everyt	edieid
that far	dqdaec
that feedba	ndceee
that fits	bnafef
that follow	iZjdgf
that for	lbaZdo
that founde	ncedee
that from	cjefff
that front	efkdee
that gets	glbece
that gives	eigfee
that go	ecehfh
that goes	bfmfcc
that got	pabeed
that guy	gfcidf
that has	lYjhdd
that have	ecpefZ
that having	ibcfdk
that he	emcbdg
that hiring	eckgfc
that hr	edeihe
that i	Xkajdk
that if	keeddh
that in	ecagen
that includ	fTndcm
that interv	ifjZed
that is	mhface
that it	dgaYYx
that job	lXgdgg
that leaves	jifcdd
that letter	dedhcl
that list	enebfc
that long	oYegee
that looks	elcede
that made	edgdej
that makes	gYYgdr
that manage	fedfgi
that matche	fcdeem
that may	feeffi
that means	ZweUdc
that meets	elefce
that member	ekdeed
that might	djmhaX
that much	bvbccZ
that my	hdYimZ
that needs	ficied
that night	sZddcd
that no	ajdefi
that nobody	Zuaddb
that none	eedddn
that not	kdeeee
that nothin	ncdeee
that of	Yeemeh
that on	tWceed
that one	faacnh
that only	awaedX
that other	fddeek
that our	Wftbeb
that over	hjeedb
that owing	fdjffe
that parkin	dcpeea
that people	eekcef
that person	dckdci
that please	eeeife
that point	ahjeee
that reason	fcceem
that recrui	fbmfed
that remain	cZahpc
that result	gldbee
that said	ealfdf
that says	djcbjf
that she	lffahc
that shortl	hlcdeb
that size	fcfffj
that snow	eiided
that so	nagcgd
that some	idhffd
that somebo	dkecff
that someon	asWbbk
that someth	fcdqbb
that sounds	gaafjj
that still	qbcddd
that suits	cjXibl
that take	ffbefj
that takes	dnZjbe
that the	cZlaeq
that there	apkecW
that they	isTdcc
that things	ipYcdb
that this	dgZbas
that time	sTgffc
that to	tfZfXb
that too	cndeed
that took	csadcb
that traini	jeibde
that tune	cYmdck
that two	eddffj
that vettin	eedeke
that was	iesThX
that way	gfbcgj
that we	efcfgj
that welsh	fcdcgl
that were	eafefl
that while	fdeecm
that will	ghncbY
that work	cbjkde
that works	bZbipe
that would	qWbcck
that you	cbjhkc
that your	gffdbl
that yours	dYedcs
thaws	dcmeed
thaws .	eejfed
the	feefgg
the #	lcdZek
the @d	xcXheX
the @p	WefsVj
the @s	ybXegV
the @t	Vfbtdd
the aberde	eibief
the above	lUYmdk
the academ	fbeamh
the accept	ddZdni
the accord	cYmdck
the accoun	mgjXda
the acting	fbdeco
the actual	ecence
the acute	YZnXoa
the ad	fjiYYj
the adding	aahdhk
the addres	bZrgda
the admin	dcgand
the admini	kebYnZ
the admiss	nYahjd
the advert	WiTbcz
the adviso	ggdcif
the aftern	iajjda
the agency	bcjhbj
the agenda	flcede
the agent	foXgad
the agm	ieeeeg
the agreem	beacuY
the air	YzcbaX
the airlin	eeadhk
the airpor	acdlla
the alderm	endaef
the allotm	ebhdek
the ambass	hfgcdh
the analys	lcceka
the angry	fdekde
the animal	eddeel
the annex	deegje
the annika	iclbec
the announ	naZcdl
the annual	iaedhh
the anonym	fclekY
the answer	klRRer
the app	aejfie
the appeal	aiXhlg
the applic	hpZZXj
the appoin	mgZUgk
the appren	nWSanm
the approp	boddee
the approv	ghchfd
the aptitu	dgfgcg
the archiv	ffUcko
the area	meZgbh
the areas	ffkbff
the articl	eekeee
the artist	ihbidb
the asking	fedfmb
the assess	bXTyZl
the assist	hZcfne
the associ	edefig
the assump	hgagff
the attach	WVdssX
the audit	ehsbcV
the auditi	fXhmbh
the audito	pfZbgd
the author	bcirYd
the automa	ibdedl
the availa	eecjeh
the avalan	dgkhcc
the azores	bljbdc
the baby	iZuZZZ
the back	cbnhdc
the backgr	ebdwVc
the bad	ecZecr
the badge	eeiged
the bakery	ckgbZj
the ball	cbdrbe
the ballot	ccjkbe
the band	ciVZkm
the bank	mfgeeZ
the bar	hcWdjm
the barbac	dckdeh
the barist	gebmec
the barrac	dedlee
the base	ddbgnd
the bearer	cZadet
the beauty	elcgec
the bell	eegiee
the bench	ficeie
the benchm	fdddfk
the benefi	ecfhie
the berth	fXZbiq
the best	Ycrbaj
the better	ecedem
the big	Uhjiaj
the bike	hcadoc
the bird	oaedee
the biscui	ebqeeZ
the bishop	sjUbYf
the bit	ebceen
the bloke	ocbecg
the blue	egndac
the board	hkYeeg
the boat	dcbogd
the boats	ecnded
the book	edsXcc
the books	kXhaii
the boss	loTabj
the bottom	edlcfe
the bounda	efleed
the box	eehbmc
the boxes	fYicii
the brakes	eaoeec
the branch	ZaXgjq
the brand	dfjdeg
the break	ZiZogc
the brewer	XWhkik
the bridge	Xfqced
the brief	ZVW2Zf
the brigad	dcjkde
the bristo	ecfeek
the brochu	gdpZcd
the budget	ezRdYh
the builde	edkeee
the buildi	ZRnlnY
the bureau	ijbefd
the bursar	hXZfin
the bus	cengea
the bush	iaWagq
the busine	ikdZdg
the button	cddmdh
the café	benhda
the cake	cbVdrf
the calend	eaftbZ
the call	kdgUii
the calm	eieeeg
the camera	gckeee
the campai	kbedeh
the campus	hjaedg
the candid	dqcbfc
the cantee	cdtfcV
the canton	ifcdhg
the caps	eeieff
the captai	acbYvc
the car	bbZY1Y
the card	lZggga
the cardif	decjdj
the cards	eieedg
the care	edieeg
the career	ceqbcd
the careta	lgcecd
the carniv	ecelff
the case	UcX8XZ
the castin	gfWbbq
the cat	dghcla
the cateri	ciahbk
the centra	ffidff
the centre	ideeff
the ceo	gYewXY
the certif	ccreZc
the cfo	ZkZhma
the chair	heedoX
the chairm	YZYltZ
the chambe	cddoec
the chance	caddjm
the change	fcneec
the chap	dggdbk
the charge	dZddkl
the charit	caicgk
the chat	gVgdgo
the cheape	edceen
the check	cebqce
the checks	bZbndl
the chef	iciRrZ
the chief	hoYamV
the childr	lYagih
the choice	feaebn
the choir	Udgkif
the chosen	dedenc
the church	jbkded
the city	jrUZdg
the civil	hekeec
the claims	hideed
the class	eYmeef
the classr	faegfk
the clerk	hYWrfc
the clicki	fkbeci
the client	bsWacm
the climat	eedelc
the clinic	dSgreg
the clock	bajodb
the clocks	egkbee
the close	gkedde
the closin	cgqTbi
the closur	ecZeeo
the clothe	iachdj
the club	fdbeem
the clubho	adljcd
the co	cZmbmc
the coach	ciefie
the coachi	ddbidl
the code	ddcode
the coding	WYY3cb
the coffee	eekede
the cohort	dedlef
the collea	gbceem
the colleg	biaZho
the colour	dcmfee
the combin	fdcgcl
the coming	edddjg
the commen	eclgde
the commis	kmdeYY
the commit	ilXcei
the commun	ddkicd
the commut	cZ1aXX
the compan	fXoYZo
the compet	Zaidgm
the comple	hajgfc
the compli	feidef
the comput	clcied
the concie	edgelb
the conclu	fceefk
the condit	ceXfqe
the conduc	heldeb
the confer	ebneed
the confid	bncfce
the confus	edlgec
the consen	aajuXb
the conser	egecfi
the consul	dgoVdh
the contac	iZleed
the conten	edmded
the contin	fieehd
the contra	eTWP/a
the contro	ealfeg
the conven	feeedl
the conver	gbXjbo
the convey	gdeefj
the cook	jgddee
the cooper	gcgefi
the core	eddeel
the cork	ekadbk
the corner	eechfi
the correc	jZnZdf
the corrid	dkYcmf
the cost	gYkhcf
the cottag	fdddnd
the counci	flYVof
the count	jdeeef
the counte	nZabmb
the countr	meYgdh
the county	eehcei
the couple	gaobgc
the course	qSgfZl
the court	cXikic
the courte	ejgded
the courth	gbnbed
the cover	gceked
the cows	cneddd
the crane	eZddli
the creati	gfdied
the creden	jadleb
the credit	dgfigc
the crew	Udcrkb
the crimin	eiegee
the criter	iefbfi
the cruise	hcejde
the cto	alWhla
the cultur	eddeel
the curato	deiigb
the curren	eoYchd
the custom	ecfdgk
the cut	jcRlVq
the cv	eaiheh
the cvs	ejeefe
the cyber	bXneej
the dairy	dbmedf
the dan	gYkjed
the dark	ffeedj
the data	Wkarce
the date	ldPwfV
the dates	kabmag
the day	uhRXnV
the days	gibddi
the dbs	dbbimd
the deadli	chUZbt
the deal	nbdefc
the dean	gmQmiY
the debrie	jkiYda
the decide	hddeei
the decisi	0hQXeb
the deck	banjeb
the deckha	dmZagh
the declar	eeekde
the deed	eaecrc
the deep	elfddd
the delay	odTgfg
the delaye	fciefh
the delive	jgZbig
the dental	eejddh
the depart	cpZbfh
the deposi	Zdoefc
the depot	mbofXZ
the deputy	gYhkee
the design	Ycalco
the desira	fdegfi
the desk	hQfqhe
the detail	decend
the devs	ihbeeg
the dial	eedjff
the diary	ncecee
the differ	kaceej
the dig	ebbjmb
the dinner	ccpaed
the dioces	hpfdYa
the direct	nnaebX
the disabi	kbihcc
the discus	ghfcdh
the dispat	fcdmcf
the distan	hbeeek
the distri	dkcZle
the doctor	mZfbhf
the docume	gcbhek
the dog	ecncde
the door	jO2YZa
the doors	edgdej
the drawer	eaoedd
the drive	fglccb
the driver	eeYcfo
the drivin	cbdZml
the dubai	eaneee
the durati	edocdc
the dust	YvZabf
the dutch	ccdkfi
the duty	dekeff
the e	dgigde
the earlie	P2aacd
the early	jhccff
the edge	kbeedi
the editor	hVddgp
the edtech	eaneee
the effort	dOqZoe
the eight	fZcgdo
the electi	Xdqkba
the electr	dijfea
the eligib	ghcjZg
the email	Zjfafk
the embass	haddfl
the emergi	ndeXfi
the employ	bepYge
the enclos	YaZqma
the end	eTdfYy
the energy	eeekee
the engine	ncagcf
the englis	efeief
the entran	edhdej
the envelo	ekUaki
the enviro	oWXcnf
the equal	ealhee
the error	cleffd
the escape	ehcedj
the essay	bddnde
the essent	ghbfeh
the establ	flcdee
the estate	hjdedd
the evalua	kfZcdk
the evenin	jXfggf
the event	hsYZaf
the exam	dlWhci
the examin	idfhdd
the exchan	eifeef
the exec	giXfhg
the execut	kdecid
the exerci	hafgla
the existi	fmcfdc
the experi	edbiej
the explai	abZZpk
the extens	fdiege
the extern	bnaddj
the extra	ibZdmg
the fact	fhZgcj
the factor	celhdd
the facult	dkXcij
the fair	edsbbY
the fall	eieeff
the family	cVhgkj
the faq	ehjcee
the farm	ajQtde
the favour	dlccid
the feast	ldgded
the federa	chdcig
the fee	adbggm
the feedba	ifiiXe
the fella	balbcl
the fellow	jXXbmn
the fernda	hdbccm
the ferry	fgjdga
the festiv	bfZckl
the field	fiXfbn
the fifth	hahjde
the figure	cgZhke
the file	W0WlaU
the files	lhbcee
the fillin	eWrefd
the final	caVybf
the finali	mceefe
the financ	eeZzaU
the fire	YTogcl
the firm	Xfcgmh
the first	cbeakm
the fit	eYcldm
the fitnes	dioYdb
the five	gqUjbZ
the flat	jXfeig
the flight	djmgbW
the flood	cfkeed
the floor	gYjibh
the flour	gideef
the flu	eklddX
the follow	feofba
the food	gdeief
the foreig	gdieee
the forema	prOZcd
the forese	fZqedb
the form	YXmudW
the formal	ZVhcwa
the forms	Vobncd
the forth	2QkhVV
the fortni	kdedee
the forwar	egbdek
the founda	jSfard
the founde	chXqZg
the foundr	dhcdek
the four	iYZeep
the fourth	edlWam
the frame	djdfff
the freeze	bRjnke
the front	ZWvdgb
the full	ZWdmqc
the funder	bofbbg
the fundin	ceebdn
the funds	gckffc
the gabrie	cZYjeo
the gaffer	kdegde
the galler	hgXfcm
the gang	hbdkee
the gap	cYhmgf
the garage	edclfd
the garden	jclccb
the gate	iVleff
the gazett	hjdded
the gdpr	dbmiea
the genera	dhifde
the gig	bVVZwi
the girl	jWYYax
the go	pdcekU
the goalpo	eleeed
the goat	ecoddc
the good	mYXZre
the govern	jjZXgi
the grade	cpabjb
the gradua	fdmcga
the grant	Vegbnk
the graz	edceco
the great	ndbedf
the green	mbladc
the ground	mbcedh
the group	YZlmWl
the growth	ddkedg
the guardr	dbeodd
the guy	efhjae
the gym	cbjjee
the half	dfnchZ
the hall	cWpkeb
the hands	bqYjbc
the harbou	bhkede
the harves	Zngaff
the hat	gedldb
the head	hiUmZj
the headco	iebcel
the headte	bjgcak
the health	feeief
the hearin	bjdjed
the heart	efkeed
the heat	edhiee
the height	edmded
the herd	gedefi
the heyyy	cddfle
the high	elghca
the higher	eZdesZ
the hire	dijedd
the hiring	ioXdbh
the hm	hdeedj
the holdin	eieffe
the holida	Zsdbeb
the honour	cYcauc
the hook	dYbola
the horses	dddkeh
the hospic	eclgdd
the hospit	jZhgfd
the hotel	Xgcceq
the hour	qWcgde
the hours	cfebji
the house	iZZafr
the hr	pfdccc
the human	Zhqbeb
the humani	edjeff
the ice	dchked
the idea	efidaj
the inbox	fieefe
the inclus	gmbeeb
the incomi	eieeff
the inconv	bgekch
the induct	XWppba
the info	enceec
the inform	hchgde
the initia	eicief
the inside	igeefd
the inspec	ebneee
the instit	jkefca
the insure	iaedfj
the intake	deeiid
the intere	addecq
the interi	hedeie
the intern	eUcYW3
the interv	lamgaa
the invest	iWreea
the invita	cVb2Wc
the invite	bakncc
the invoic	edigee
the januar	jccfei
the job	XdVU5j
the jobs	bdlcei
the joinin	caflic
the jonas	eZkked
the judge	dbkbhh
the judgem	dbbilf
the judges	ohYbgb
the junior	ckablf
the jury	gkZeZj
the justic	ecelfe
the kearne	edlcef
the kettle	cYvcdZ
the key	feeefj
the kids	ekjacd
the kiln	ffjfdd
the kind	dcfkdf
the kinder	ihdedf
the kindne	feneea
the kiosk	gcddle
the kit	eejfde
the kitche	fSXdpp
the lab	hUYjim
the labora	djided
the lad	edcefm
the ladies	ibdeek
the lady	ogUccj
the lagos	hhWgjf
the landlo	ecdodc
the langua	bcblZo
the laptop	bcobee
the large	hlddec
the last	ioaicW
the late	oZbcdj
the latest	3VUibZ
the latter	diehee
the laundr	ebifgf
the law	gjdche
the lawyer	ipeaba
the layer	eZojeW
the lead	edhdnZ
the learne	hjddee
the learni	ebighd
the lease	bjjece
the least	idedei
the lectur	fcbemg
the leeds	cchheh
the left	dchmcb
the legal	fahbdo
the leisur	edeieh
the length	gfdiee
the less	eccdhl
the lesson	ecmbeg
the letter	cUQO/j
the level	dbfbdp
the libert	eedjeg
the librar	ibfgdg
the licenc	aibXkl
the licens	eeegei
the life	cjcked
the lifegu	eeehid
the lift	hYxZYY
the lifts	ebpcec
the light	jheYje
the lighth	dfZZkl
the limeri	cYpbch
the limit	iadeek
the line	aigecj
the lines	eagedm
the link	Vbg0cY
the list	iobWZk
the little	eT0ZaY
the live	ecbdkj
the lobby	bedmee
the local	caphda
the locum	dcbfdo
the lodge	ldYgdi
the loggin	cddidl
the logic	fdemeb
the login	aefoec
the logist	aZnkeb
the long	kVUTjy
the longli	eeeieg
the loop	chZhbn
the lord	ddleed
the lot	idccjh
the lotter	aelbdj
the lovely	bekkdb
the lower	cgdkde
the lucky	eegeie
the machin	Zbcnkd
the mail	hPUenu
the mailbo	ecpeeZ
the mailin	feeffi
the main	cXtbde
the majori	eZdeep
the man	hbicci
the manage	irZahX
the managi	adfmkX
the map	dcoaid
the marath	diocba
the mark	ebcjdk
the marker	mdddfe
the market	nVkfYh
the markin	doeefZ
the marks	mceeee
the master	fjdcdi
the match	ddhdek
the matern	cahcgl
the maths	eddpeZ
the matron	ZlfkcY
the matter	goVXle
the maybe	gmVbcl
the mayor	kdhefZ
the md	lZcndb
the meanti	ldpadW
the medica	egTrcg
the meetin	qdacgd
the meetup	dfqZdb
the member	gcdkbi
the menu	eecknV
the merger	hTucbd
the merit	kaacob
the mess	idegff
the messag	diWjdj
the mid	feefje
the middle	doeZjY
the migrat	ediiec
the milk	falffe
the mill	iXipca
the mince	dnbeee
the minimu	dhXZdr
the minist	eqidfR
the minute	nnjSXb
the missin	dmbged
the mix	fmhfYa
the mobile	cYrcbg
the mock	iaqZcd
the modera	pbdded
the moment	eoqUcX
the money	WVkbko
the month	kjbagc
the moon	bjZbpc
the mornin	lZdpaa
the mounta	hdjakZ
the move	ajlfcZ
the muddle	gZbdmi
the munici	kceeff
the museum	fXiagn
the musica	gkeded
the mv	eaaidn
the nairob	edcfjh
the name	YejsZX
the names	ldWrbZ
the nanny	ediefg
the nation	cecefm
the nda	eeekde
the near	YxXdea
the needfu	eddnde
the needs	gebfek
the neighb	eaggdk
the networ	edkcdi
the new	jdrbgS
the news	ebbkgh
the next	bhVnej
the nice	fhceei
the nicest	eeeThq
the night	lZXgsY
the nights	edeeel
the ninth	cicedj
the no	gTbgin
the nod	dcdode
the nomina	efdecm
the north	igeeee
the notary	cabcrd
the notes	Yqgadf
the notice	aVqcan
the notifi	edheei
the nudge	jbeeeh
the number	gYclma
the numera	eeedfj
the numeri	edaoee
the nurse	jffbhc
the nurser	iacffk
the nursin	cejjdc
the object	ckeeef
the occupa	eYdkej
the offer	SRVQ/b
the office	hiiibW
the offici	facdqa
the offsho	ejcddh
the ok	hjecee
the old	jY0ZWU
the ombuds	jdheed
the on	fdjdhd
the onboar	fefjde
the one	ZbkYkk
the ones	pmaXaf
the ongoin	egiefe
the online	VeXscl
the only	Xbmcne
the onsite	iXbnch
the open	fYxZZY
the openin	Yjmdcf
the operat	fbkffe
the opport	ebmYek
the ops	icldec
the oral	Xbcoam
the orchar	jcedeh
the orches	eWhfji
the order	eqTYbn
the org	edmeec
the organi	jYkgbf
the orient	cdkjcd
the origin	dZiqcb
the other	ccaXhv
the others	frXYqU
the outcom	xlWUZd
the outsid	xVaadd
the overwh	dnZdef
the owner	biclfc
the owners	ffglVg
the pack	fdmced
the packag	chadpb
the packho	eeeige
the paid	ccoece
the panel	coaiZh
the paper	dghTij
the papers	cbfatb
the paperw	bQYZ8W
the parame	jiZddf
the parent	gddfei
the parish	gbdkci
the parkin	dZrfhW
the part	dTYcqn
the partic	hYfdoa
the partin	ekceef
the partne	gpShdf
the pass	gXXlbp
the patien	kadeeh
the patron	iefeff
the pay	fcoRtX
the paysli	kgdeed
the pcc	ecmecf
the pensio	ebfbnd
the people	jnecaZ
the perman	eldXdk
the permit	dfedfk
the person	WpYlde
the pharma	jfeefd
the phone	cZafoj
the phones	endeeb
the photo	ednddd
the photog	eekefe
the photos	bavecY
the physic	eheidf
the picker	eibeej
the pictur	jddcdj
the pile	jtZZba
the pilot	Zddkjf
the pipeli	eifeef
the place	ZZUWxp
the places	ebedkh
the plan	mfRakl
the plane	iekcdc
the planne	xcWdgT
the plant	hUomdZ
the plates	eiefff
the platfo	eYficn
the pleasu	feahld
the plug	edceao
the plus	dleeee
the points	fedefj
the police	bjZdnc
the policy	edjefe
the pool	Zodjcb
the port	cihfXk
the portal	UTlppa
the porter	hggceg
the portfo	fibmbb
the portug	eidfff
the positi	dgcZlk
the possib	fedegi
the post	adeYpj
the postdo	cdhgkc
the postin	gllZZb
the posts	aedmdg
the practi	dbQwjZ
the pre	cdbtXg
the prefer	gadggj
the presen	VhgfWr
the presid	ddbdqb
the press	jfdcff
the priest	ehdiee
the primar	ddcdmg
the princi	nceWfk
the prize	cclied
the pro	dgeedj
the probat	dceaof
the proble	ccgeek
the proced	VZpYYt
the proces	ZjhcXn
the produc	jWfZbr
the profes	ZmYkge
the profil	hgXbdn
the progra	bhaiam
the progre	bycadW
the projec	Wejhbk
the promis	fnZbmX
the prompt	efdked
the propos	Walggi
the provid	dbkejc
the provis	pcdcee
the provos	mfdbfc
the psycho	aldjec
the pub	eclged
the public	bXxbac
the pupill	eeeejf
the pupils	hcdedl
the purpos	edmded
the puzzle	fjefed
the qualif	dqacee
the quanti	ekbffg
the quarte	mYjeed
the questi	fligZX
the queue	knbbcb
the quick	fcjffe
the quiz	feckee
the race	eocfea
the radio	nfabdh
the railwa	alcidf
the rain	dhjded
the rankin	qkiUdW
the rate	dcdeqa
the re	ejeeff
the readin	fdegid
the real	gdeiee
the reason	nabdZl
the receip	eajfdi
the recent	ciddhg
the recept	ikeYdg
the recogn	fifdff
the recomm	iccdkf
the record	WfugZY
the recrui	ejkbXi
the recrut	efjeed
the rector	pdaZjb
the refere	fYimhZ
the refusa	dgYdfo
the region	cejgbg
the regist	jfaegg
the regula	egigaf
the reject	YgWYav
the releva	ekeefd
the reloca	eceeih
the remain	XxYdcb
the remind	jiedec
the remote	aUYlct
the remune	ifeiec
the reorg	fZnfed
the reorga	jXkeee
the repo	Zbdrdd
the report	dcckZn
the req	eZmeff
the reques	fjWici
the requir	dhWccs
the requis	cZeccr
the resche	dedkef
the resear	lXlbkZ
the reserv	clXafm
the reside	iZZilc
the respon	cqZede
the rest	bjdcjf
the restru	ebneed
the result	3fTUag
the review	ogkbdU
the revise	hibbhe
the right	bahajm
the ring	heicdg
the road	ccZgdp
the role	eddffk
the roof	danhbf
the room	bYigsW
the rooms	edheei
the roster	hckchb
the rota	hbZgme
the round	hhhdec
the rounds	etZbdb
the royal	eddekg
the rugby	hdjdee
the rule	ledeed
the rules	djcdie
the rumour	jpZeca
the runner	hjbcbj
the runnin	WasZUn
the rush	feejee
the safety	aednee
the salary	eijYmV
the sales	cbgoea
the salon	eceedl
the same	fVjdbo
the sample	eZtcca
the sara	ebhgej
the savoy	bbaldl
the scale	dmdbfe
the schedu	bbdrde
the scheme	ZdmdmZ
the schola	mWWdqd
the school	jbbgje
the schäfe	fcdjdi
the scones	cdldeg
the scope	lgdcec
the score	fefefi
the scores	mkbcda
the scorin	idkced
the screen	hhYidg
the sea	deehei
the sealed	fcemec
the search	aYldbn
the season	iUWXix
the seat	dWXcit
the second	aahoee
the secret	fUfndk
the sectio	kkdYbh
the secure	eedige
the select	Wpgfcg
the senate	WoXhfi
the senior	ehYdtX
the sense	ffcffj
the septem	icedld
the server	fdelec
the servic	aamYmf
the sessio	oUaeco
the set	eeenea
the shared	darcdb
the shareh	mceede
the sheep	efbdem
the sheet	ibcncd
the sheets	aZZimk
the shift	hfWbnh
the ship	Ucgcln
the shipya	ejigca
the shoot	cldefe
the shop	WYkegm
the short	Yihhfd
the shortl	njVnUd
the shutdo	Vpdhde
the sift	kjbecc
the signat	cmeZgf
the signed	ZYfdwY
the silenc	htYdcZ
the simula	hcdheh
the sister	bgZhcm
the site	idehdf
the situat	haijed
the six	cbcgki
the size	ciieed
the skills	edihee
the skippe	gjdeed
the slide	ilcebd
the slides	eatecZ
the slip	jcdejc
the slow	fjeefd
the slàint	jhbdch
the snow	lmgbbX
the softwa	bjjced
the solici	feedig
the soluti	fedefk
the sooner	fbelee
the sound	edfefk
the sous	oVZamh
the spendi	feifee
the sponso	ecadhn
the spot	hdUoic
the spread	dcdode
the spring	dhfZfk
the sql	ddncee
the squad	ekaefg
the staff	ikgYed
the staffi	eehjde
the staffr	cWqcbi
the stage	ahifYk
the stages	dleeed
the stairs	eaegme
the standa	cYebfr
the start	fhWiei
the startu	dihccg
the state	fmdaef
the status	obhZdg
the stay	dckffe
the steeri	kdedeg
the step	fanefc
the stop	fcjffe
the store	lSpdbg
the story	ecmbge
the streng	eedjef
the strike	iibgaf
the struct	ekfeee
the studen	oYeZlc
the studio	chYhle
the style	ecYeeq
the sub	gceeek
the subjec	cTqlcc
the submis	mddfde
the succes	gjYZfl
the summer	necbib
the sums	dfcjic
the sun	efjefd
the superd	ghbdfi
the superi	ikZcdh
the superv	aoYleZ
the supply	edlfed
the suppor	ecdfel
the surgeo	ofXadi
the surger	caflhd
the survey	hYuZdY
the suspen	hafled
the switch	edpbdc
the system	lbkebc
the table	ZgZdvZ
the tak	dachhi
the take	hfahdi
the takeov	dXpeeg
the taking	eccdne
the talent	hYlfch
the talk	mhUraW
the talks	ddegjd
the task	ejbiee
the tastin	ejkeeY
the tea	ecgeck
the teache	feeefj
the teachi	fmehdZ
the team	bjWekj
the teams	feiefe
the techni	bcamdl
the teleph	Zehlfd
the temp	djaecl
the ten	gbdgej
the tender	ZYoahj
the term	feedke
the terms	ZWcb5V
the test	aZdlbo
the texas	echmcb
the thank	dXvcdZ
the theatr	eaehhi
the thing	feXfne
the third	hLggdt
the thread	ebmfed
the three	kdUlbl
the thresh	edecfm
the ticket	eehdei
the tie	icddei
the till	cZefdq
the time	fdkgfb
the timeli	kjddeb
the times	ecbnee
the timing	bofgdZ
the title	eedeke
the toddle	fflcde
the tools	gcedek
the top	hhbfhd
the topic	ccdpde
the tough	eecffl
the tour	Wagkod
the town	geaqZe
the tracto	cbgeem
the trade	kieicY
the tradit	jeeffe
the train	cQvecg
the traine	XWTXpw
the traini	ZZaonc
the tram	ejkcdb
the transc	Xehoee
the transl	bbcmcl
the transp	yZWahW
the travel	hbocdb
the trial	kfYfhf
the tribun	jXoYgd
the trip	caffcn
the troubl	dhjcce
the truck	eaeeme
the trust	bfkagg
the truste	YlRfsf
the truth	leeeed
the tunnel	dXmdek
the turmer	dgkcdd
the twelve	deefej
the two	lSWmfm
the type	ecceap
the typing	dkajee
the unanim	dcdeoc
the under	damhee
the unders	diZjgf
the unifor	ddefna
the union	fjjeYe
the unit	cfbfdm
the univer	ejfcic
the unwary	dfbkdg
the update	kdejda
the us	fjhefa
the usual	YgeZsb
the vacanc	WgZaft
the van	bbYbtf
the vendor	lXkdee
the venue	eeclfe
the verbal	ebddng
the verdic	vVdbcg
the verifi	gkdeed
the very	tcYVal
the vessel	fjffdc
the vestry	hnZdlX
the vet	kXbkhe
the vettin	bgXrZh
the vicar	lcdaig
the vice	cjdied
the video	bbhhej
the view	ecidej
the villag	ebbedr
the vineya	dchaoc
the visa	hYalej
the visit	delece
the visito	ddcfem
the viva	ZWjucZ
the voice	eiiefa
the volume	ihbidc
the volunt	gfeeci
the vote	noQeXi
the vp	gkYmba
the wage	gdfale
the wait	kleadZ
the waitin	iggZge
the ward	dmaidd
the warden	neebee
the wareho	fcieeh
the water	bYkeel
the way	VezRfc
the we	aecXbu
the weathe	XfvcaX
the web	dbnbef
the webina	ebpbdd
the websit	cgiadj
the week	3PgbWc
the weekly	hcjdee
the weldin	ebcmeg
the welfar	ieefff
the whiteb	hkdcde
the whole	aVqdig
the window	eoVbkd
the winner	hVgeki
the winnin	ecdeen
the winter	cchdek
the wiser	araeec
the withdr	jeeegd
the woman	inVdbg
the women	jahdfg
the word	Zbeikh
the wordin	bidggf
the words	hkcbia
the work	cdefih
the worklo	fdkffc
the works	nnaeYY
the worksh	djkbhZ
the world	mjaceb
the worse	echeei
the worst	fjdefe
the writin	dibked
the writte	XcVqmg
the wrong	hZpgZb
the yard	cfbgih
the year	lahYgg
the years	jdieed
the yellow	ZZijna
the yes	hblcah
the young	dfbdij
the younge	Zabdnk
the zoe	bcYldm
the zoom	ebbiek
the zurich	ieheee
theatr	eWmbkh
theatr 's	fYYddt
theatr .	biiffd
theatr and	dfnaed
theatr experi	ecfdjh
theatr has	fajeei
theatr practi	ejeegd
theatr says	Vpaoca
theatr will	fedffj
their	ichhag
their answer	7YZTZb
their applic	ehieec
their behalf	bkeeei
their career	fkbidc
their cfo	eefief
their choice	pfccdb
their decisi	iaffei
their email	ggefah
their feedba	Zldeei
their first	ccjelc
their form	eeeief
their hr	redabd
their intere	ecdddo
their interv	pdbbed
their last	alegff
their lawyer	beehke
their letter	dmachd
their loss	eceeel
their marks	lbedff
their meetin	mceeed
their mind	adXgau
their minds	rgaYbf
their new	cWcXxc
their notes	jhdeee
their number	fefief
their offer	UYwalU
their office	diekdb
their own	dfefam
their page	aklaed
their place	eZofed
their result	kZkdee
their scorec	dmddee
their scores	fmddfa
their second	bXerce
their site	dedlee
their thanks	fjceff
their though	dnedec
their time	gicdjb
their verdic	idfeff
their words	ndbdef
their writte	fjeefd
their yes	kdeeef
theirs	fdeeek
theirs .	fdedek
them	cghlbd
them .	Zmeddi
them ?	eZdmgg
them @d	kbidde
them @p	VY3iVR
them @s	rRYZkk
them a	ZZZuch
them about	ccffnc
them again	eiched
them all	nsUacZ
them an	cefdle
them and	mifWbg
them are	gkdcee
them as	feejee
them at	hbeeek
them back	cWodif
them before	deelee
them but	mhddeb
them by	YXYuej
them daily	ngbbeb
them down	paocdR
them for	jsRdZc
them forth	fXpdcf
them has	cfdoec
them i	cRybgb
them in	ihkgaY
them is	lmgVda
them know	ZSocog
them my	Zoddee
them no	Zmejdb
them now	eqbbcd
them off	lceeef
them on	NggycY
them over	hcZpcd
them round	dgebkf
them so	ebnddf
them thanks	dZeeen
them that	geklaX
them the	dmahce
them they	bYcdgr
them this	fdefej
them throug	dbcjdl
them to	ZWrgch
them two	jeecef
them up	iffdff
them we	dedidi
them will	eifeff
them with	fadgcn
them within	dfffie
them yet	fmccfd
them you	bhecle
them your	jbekdd
them>again	hkZkbe
them>answer	okacdd
them>ask	egYofd
them>away	bjrYce
them>bye	ZigYcs
them>chosen	aZbWsr
them>closed	aceZaz
them>date	vaaeea
them>decide	qpVbdb
them>free	ieghaf
them>give	gfbhhd
them>goon	dgchdk
them>hear	gjedgc
them>hold	XT1cbk
them>if	bhehhd
them>joy	aafcsf
them>match	cgWjco
them>me	dadind
them>meet	elYnea
them>news	pkbZdd
them>not	Zmdbco
them>offer	ZdbZyd
them>others	bbabcz
them>papers	Zdcojd
them>post	acdanl
them>receipt	fhuXbb
them>refuse	ZagWa1
them>review	fqbcce
them>said	ihcaje
them>soon	csUiec
them>sorry	YebaZ4
them>start	ThYdui
them>step	efdsba
them>thanks	cYqZao
them>them	hhdceh
them>wait	hrgacZ
them>will	hjZgfe
them>you	fdbhjg
themse	kgXbhh
themse panel	mddcee
themse whethe	fZealk
then	qnYedX
then .	XooadU
then ?	clYjdd
then @d	goccdb
then @p	sXeded
then a	uVVagl
then and	malbbd
then be	cnecee
then call	gdfeif
then can	djaoZc
then discus	jdfeff
then do	Zocjcc
then enjoy	hcledb
then get	cncdee
then have	nddece
then he	XlhZje
then her	emddcd
then i	qkXbfW
then it	kuaSWc
then maybe	Zhcmia
then no	eifffd
then on	gdckde
then one	bcdoed
then or	eadoee
then phoned	fieeff
then please	kfddee
then receiv	lcedff
then said	daddof
then see	bleeff
then send	jeedff
then she	dcajpY
then someon	dkeefd
then tell	jdfeef
then the	hVniZh
then there	bXgtcd
then they	lpXXjV
then to	bodfcd
then told	egedej
then typing	gbbdlh
then wantin	jmYddc
then was	hifefb
then we	UxWglW
then will	caenef
then you	8WZVZa
then your	egkcfd
theo	eajcdk
theo lila	fcfddk
theore	eldgdc
theory	egehfe
therap	eifefe
there	bkfgcg
there .	ahinVf
there @d	bcjlbd
there a	Zkcddm
there and	eTpinT
there any	coahdb
there anythi	fbpZee
there are	avdaWe
there be	cocaeh
there been	fcddbo
there before	ifeeee
there can	ajghed
there for	cdcjif
there i	gcYXnm
there is	encdee
there it	jahhce
there lol	fijeda
there may	dsbcad
there might	Zscced
there on	Ycjnea
there says	jfeeee
there thank	ihcffc
there till	kaheee
there was	hRchfq
there we	inYefb
there were	ZVbahw
there when	fifiea
there will	gRjagr
there would	bdmpbV
there yet	djbbdk
there you	dfhdcj
there your	iibdee
therea	aodche
therea .	boecee
thereb	edjeff
theref	jURTj3
theref be	eddefl
theref been	ebdeeo
theref can	fdedfk
theref closed	fdbeen
theref i	gifffc
theref not	eadeep
theref we	eaaclk
theref your	eeiffe
these	bhhhbh
these .	ceddkh
these are	edlffc
these by	edfiff
these calls	ebdldi
these dates	jefdff
these in	fieefd
these over	ecmeed
these separa	icfehf
these things	fqZcdd
these three	defjef
these to	kbbedl
these two	fefked
these you	eefief
thesis	bchmah
thesis .	ecjdci
they	ghYdhk
they .	dhcdcl
they aim	fiefee
they all	bjandb
they always	jsWaba
they answer	nYddck
they are	fqTfja
they arrive	eobeec
they ask	edelde
they asked	dllfWa
they bite	clbied
they call	gccndb
they called	YZgYqk
they came	efZepa
they can	ZoZoca
they choose	jfdicc
they chose	cjYXat
they close	gkcgdd
they closed	djYeek
they come	luZQcZ
they confir	gbjcib
they could	bcagcp
they decide	ueZXZh
they did	VbkZgp
they do	gmOaTx
they draw	efclde
they emaile	Yhdhek
they feel	fdedfl
they felt	dZbjdn
they filled	ecZeep
they finish	keddee
they first	ccdkdk
they follow	ddblei
they found	geecej
they gave	fYhiej
they get	iiedee
they ghoste	bddecp
they give	akcigd
they go	edXqdg
they got	ebjddj
they had	VdkThr
they have	gbbclj
they hired	cfYcXv
they interv	hdjded
they just	jghjZX
they keep	koZcdZ
they kept	mYddei
they know	ebqdda
they let	pegbba
they like	j0XZYU
they liked	ficmca
they look	efleeb
they loved	bkjYfg
they made	Xfnchd
they make	cpefab
they may	Z0XebU
they meet	gdmcfb
they might	avcYbb
they move	cmbeib
they moved	ekched
they must	jgeeed
they need	shScfb
they no	fbZeeq
they offere	bcabph
they only	jVldhe
they open	dendec
they passed	Xbbccw
they phoned	cZceqd
they pick	iYjeeg
they picked	ecccZr
they promis	kidcdd
they put	fVkblf
they rang	YQWewn
they read	camddh
they really	feffbl
they reckon	ncXcbk
they reject	dacblk
they restar	cboeee
they ring	sdfbbY
they said	csPUcs
they saw	bjebnb
they say	jxTUea
they see	idZjci
they sent	bbaelm
they set	deekff
they should	majbdd
they signed	badfdq
they simply	fdeffj
they stand	kcceei
they start	Ytbdbd
they still	ggcjbf
they stood	eijedc
they stop	mjZdcd
they strugg	fefefi
they swear	phcbda
they swore	qXcdee
they take	bsjXcb
they talk	ebnidb
they tell	xUgabc
they think	lWcceo
they though	dbZfdr
they told	flcdSn
they took	UTaXvo
they turned	dZacjn
they vote	fbemee
they want	QUR3zU
they wanted	ZhyWaV
they went	bbUZa1
they were	akkcVi
they will	ouWYZb
they would	fiXgjg
they write	ieeeef
they wrote	jcYYcs
thin	dbacdr
thing	Xdc0Xd
thing 's	dkacdj
thing .	bWkhgj
thing a	fedkfc
thing about	eamidb
thing and	ibfefi
thing but	fefiee
thing by	deejff
thing from	dblgdd
thing i	Xkdgkd
thing in	fddieh
thing is	cebldh
thing left	kcdake
thing missin	eddmde
thing on	hbnddb
thing they	decmef
thing to	bYkmdf
thing until	eadoee
thing we	hjedee
thing with	iqZdcb
thing would	epcbed
thing your	Xdfpef
things	exYgaY
things .	VrWmag
things and	deifef
things are	lqVabe
things change	eZreeZ
things go	kbhefd
things have	bqbedc
things move	hncbec
things moving	edelee
things off	nZbiee
things take	encded
things to	bkidgb
things up	crYfhY
think	fkYYlh
think .	tnaWaY
think about	X6ObjQ
think and	fdcXkm
think i	aZvicV
think it	deYYlp
think of	dYkZcq
think over	dddcoe
think overni	gdejed
think that	fhihhW
think the	fdfeej
think there	jagdjd
think they	akidmU
think this	dcWeet
think we	cjeehd
think you	adWnao
think your	eaZieo
thinki	f+UVdJ
thinki .	YrZajZ
thinki about	byXbgV
thinki it	epaddd
thinki out	kgefdb
thinks	btiZaY
thinks .	lfcdee
thinks i	odbeed
thinks she	fjeeed
thinks they	Xepeee
third	bgYeXv
third .	ijYccj
third and	daceZs
third ballot	dcadjl
third floor	dangec
third interv	ameefe
third of	gaeecm
third one	bbcnYm
third party	ffifed
third pastry	bXkbkh
third round	dddkhd
third time	kmiWbZ
thirty	WRoiih
thirty one	eccedo
this	cajbdp
this .	WWjhhn
this ?	bmmXaa
this @d	ckebdj
this a	ecdemf
this accoun	fekefc
this addres	cgmfda
this advert	bhmdec
this am	kbgfee
this and	iccZne
this any	eZifei
this anymor	febffk
this appoin	eibeei
this as	cdcbmi
this batch	feiffe
this becaus	ecoece
this before	akZbkh
this but	edichg
this by	faqdhY
this call	dcjdlb
this campai	ebleff
this can	ekhefb
this change	edgeei
this comes	elabeh
this commit	dcleeg
this compan	edqfdX
this compet	fdedfk
this confir	edhejc
this cycle	fdfffi
this date	cldefe
this day	padced
this decisi	ZXacdz
this done	fefide
this email	bfclid
this end	fpXeee
this far	ceekff
this financ	eZnfee
this finds	egjedd
this for	dehldc
this form	ffeife
this from	jfdakc
this goes	ejcgef
this grade	feXffo
this has	dnecdd
this house	elddgb
this i	fbbike
this in	hVlfdi
this inbox	dapdee
this includ	fecfek
this intake	feddfk
this is	ehiZei
this issue	eelded
this job	fUigYq
this junctu	fecefl
this leaves	fcnffa
this letter	bXibni
this level	fdefej
this link	edgkdd
this mail	cPohei
this mailbo	actedZ
this may	efaefm
this means	kcfeee
this messag	dcrcbd
this minute	eeceme
this moment	fdeefk
this normal	dmeede
this note	iapcca
this notifi	eeeefj
this number	dVwcda
this occasi	jVVZc1
this offer	dddcpd
this office	cfZnjc
this one	jUSac2
this openin	ffjfec
this opport	fgdeei
this or	fdieff
this over	dcmjdZ
this page	ebmffd
this phase	iedhfd
this place	cllcdX
this point	cpacch
this positi	dZgcdr
this post	YijZZk
this proces	ebcdep
this reason	edcden
this recrui	dbqddc
this regard	egiffd
this requis	ebcdep
this role	fZcaav
this round	dbZact
this said	edbcoe
this search	Zkfaei
this season	dcWccv
this serves	dkdefe
this should	kdddeg
this side	WvfdeU
this since	fgeemY
this size	jdeceh
this sort	Yoedeg
this space	dxWbZY
this stage	fyUZca
this takes	endcee
this team	eZgfem
this the	dTiddp
this time	gLUiZ+
this to	nZgbbi
this up	cqbcdd
this vacanc	helcae
this was	Wghchm
this way	ecjjfb
this we	chbcco
this will	fVjhdl
this window	dbsbeb
this with	lfecee
this work	dgbcem
this you	hbcjeg
thomas	ceedlf
thomps	eieffe
thornb	geffff
thorou	efeeei
those	jyaScc
those admitt	iheefc
those chosen	Xvaade
those days	ebgled
those i	khebde
those in	emeeeb
those mails	eeWdlk
those of	akicdh
those on	gbkhdd
those select	iidcef
those shortl	gjeffc
those terms	eddgld
those that	ifeeee
those they	eifeff
those we	okYTcj
those who	buiQfb
though	ZkWYfv
though .	VxZTgj
though about	bhdZil
though and	XpVYim
though he	eeaaqd
though i	jTtchZ
though in	efdeek
though is	fdbdem
though it	qRjdbf
though long	eUiedp
though nobody	fgjfec
though of	ehgdch
though on	efatXb
though so	endecd
though that	fdejef
though the	baUcaz
though we	cfckff
though with	djceeh
though you	cVjbpf
though your	gddeek
thousa	gqYWlY
thousa of	emdded
thrash	edfjee
thread	bimdcb
thread .	dmebdf
thread my	eiejfa
three	cfVwce
three #	ejbdcj
three .	dcThcr
three and	zWaabd
three applic	mfddec
three are	dVcocm
three by	lfdeed
three candid	jfeeee
three conver	ehedie
three dates	dabscc
three days	fdeeje
three extern	eZende
three finali	kiblYb
three for	cddjdk
three hours	eddhei
three instal	dheiee
three interv	eedgei
three jobs	idaled
three lines	eickde
three minute	cbmgdc
three months	ebhked
three more	hjbncW
three names	eoddcb
three new	ddfbel
three of	kiZcib
three offers	dicdlc
three option	deejef
three paysli	eccode
three people	gslUYX
three profes	kaeiee
three questi	VYlpga
three refere	ceekff
three rounds	cgkbdg
three short	dedmed
three signat	dhcalf
three slots	eccmee
three so	kcegee
three the	dbehld
three things	eddlef
three times	adeofc
three video	egkdec
three we	cxdXYa
three whom	dkcfaj
three will	hcejfe
three wonder	ecejei
three year	ccbdpd
threes	edddjh
thresh	eZcZet
thresh .	fbdcfo
thresh for	fdedfk
thrill	eUfazZ
thrill and	ecbcpd
thrill that	dXdcud
thrill to	bYbgua
thrill with	hnddbc
thrill you	jZqdYb
throug	akYjif
throug .	Yegfii
throug @d	jcnUfg
throug a	djZebm
throug all	gnYehc
throug an	edeieg
throug and	dfXiel
throug at	aeedoe
throug chambe	fjdeee
throug comp	eefejf
throug everyt	gkccee
throug fine	eZtZcb
throug for	eiehec
throug how	feekcf
throug it	VgWmnf
throug my	jdddie
throug on	ccckhg
throug our	Ysabbj
throug so	feiffe
throug the	emXdlc
throug them	evYbdY
throug these	feeffj
throug to	TSd8Ud
throug us	fedffi
throug we	fdigff
throug what	egdekd
throug which	khdbee
throug with	bpZYoY
throug your	fecqXd
throwi	eldefe
throwi your	eldefe
thrown	doddga
thru	hhZdkd
thru everyo	glbdee
thumbs	qXgZci
thumbs up	qXgZch
thursd	wScfhW
thursd .	lUeliZ
thursd ;	oddced
thursd and	igceef
thus	eZbder
tia	dZofeb
tick	hebhic
tick beside	jfdeee
tick the	efecke
ticked	fdcdgl
ticked a	ebeefl
ticket	aZlkVn
ticket #	darbec
ticket .	apXdam
ticket and	kZidch
ticket for	eeifff
ticket loan	eiheee
ticket number	edifff
ticket to	ebkhed
tickin	gcejee
ticks	dWpbkb
ticks then	fWjclf
tidema	fgffff
tidewa	eidflZ
tiding	ecfcij
tidyin	fbmbeh
tidyin up	fbmbeh
tie	echncb
tie .	cYloab
tie and	dejblc
tie betwee	iiYech
tied	dqchcW
tied .	bjbked
tied up	bkjdec
tiempo	fdjeee
tier	ibeddk
tier one	ibfedi
tight	k0VVbW
tight .	inhZeY
tight and	egdeei
til	eWqoZW
til #	fbelee
til @d	pdlVcb
til the	bgjhed
till	oZqfeS
till #	dcZred
till .	dabcbs
till @d	tTUinY
till after	aqgedW
till close	cednde
till five	cclged
till forth	tabadd
till four	jdfeef
till furthe	ecleee
till i	dcelgc
till it	cTyecZ
till spring	bngcdd
till that	eelffb
till the	grqTZP
till then	faikdc
till they	kWwcbV
till we	iagjbg
till when	eYpeed
till x	edgeei
till you	gbeelf
tim	dhegdg
tim .	diegef
timber	edgjed
time	ckeeeg
time #	ffdiff
time .	buacYi
time ;	gbdcem
time ?	dXcnfk
time @d	ckeidZ
time @t	eeejee
time about	eXmmea
time after	Vvbddd
time and	Ydmehf
time as	iYkZdk
time at	ebYlel
time before	Zleekb
time being	cY4ZbQ
time but	cfaalk
time by	lfddee
time differ	feeife
time during	emdded
time for	ZibmlX
time from	cchldd
time here	fdekfe
time i	kdhcgb
time if	kcfffe
time in	pVkkaX
time it	pgZcdd
time just	eedfje
time limit	ddehje
time lucky	qaddec
time no	dfnceb
time of	hhfeec
time on	Zbkbgl
time one	feeeoZ
time only	egfejb
time or	eddkee
time perman	ecdZqd
time placeh	eblhed
time please	mecfed
time portug	gfYgfk
time post	eeedoa
time role	feeeig
time round	ececen
time she	aoedee
time slots	dffiff
time so	oafccf
time sorry	feeffi
time that	chamdf
time the	tYdbde
time there	fceffj
time they	ZuXbdg
time to	euYeeY
time until	fddlde
time we	acfWeu
time when	eeffid
time will	ZZnkee
time with	feZpfa
time work	eejdff
time works	ecaqde
time you	eZeVnn
time zones	eiafif
timeli	m0UWXV
timeli .	igeeef
timeli do	kjddae
timeli has	dpaddd
timer	ehdbej
timers	eldeee
times	YZjwZb
times .	YYkpdd
times ?	ffeiff
times @d	bhlded
times a	dkeefe
times and	eieeeg
times by	Zcinee
times for	feeiff
times you	ecfkee
timesh	cZqgda
timeta	oiYZfe
timeta for	dljcdb
timeta with	hddeej
timing	cogeZb
timing .	gdcddl
timing ?	ehdjed
timing as	haieeg
tina	kceeff
tip	fZscdb
tipped	eaaddr
tipped it	ebcdeo
tipped the	fedeek
tips	bXuSna
tips .	eepZec
tips for	dcsZdb
tips plus	eeddlf
title	acfjla
title by	dfeief
tl	ehgeff
to	egdige
to #	QUvisT
to .	hXnZma
to ?	djbmbc
to @d	3XRdgY
to @s	+NfYaX
to @t	cdYtcd
to a	ceageo
to about	ecemee
to accept	eZUe3X
to accoun	eekefe
to acknow	bniddb
to activa	eegied
to add	ijYjbe
to advise	hgeeaj
to agree	ZkUkje
to alasda	eibkec
to all	1ZiVYX
to allow	ekddee
to amanda	chncda
to an	YjhaYp
to and	fbciXo
to announ	fbfboc
to anothe	dcbYQ3
to answer	gfhoVb
to any	Zigeck
to anybod	dkgdec
to anyone	eugdbU
to anythi	eigdee
to apolog	iljdcW
to appear	eefjed
to applic	paeeec
to apply	cZdabx
to appoin	bdWUvl
to approv	ZqaeYk
to arrang	TeW1fZ
to as	icfhee
to ask	edodhX
to assess	cgdlee
to attend	cfYlbl
to avoid	dkoXWj
to award	eeebkg
to back	edeled
to backs	mdddee
to bat	egcgci
to be	iiYijY
to bear	eifcfg
to become	eehYmg
to begin	ahkdhc
to book	adflja
to both	fpbaec
to bother	ecmhea
to break	dkeffd
to bring	bbdZrj
to bristo	fdmdec
to brusse	dkheeb
to budget	fckefd
to build	ffdefj
to bump	ehjedc
to but	efefjd
to buy	feeeej
to by	uZbbdd
to call	dnRgif
to campus	ehedje
to cancel	Zhocbf
to candid	0hXTcY
to carry	aajkdh
to catch	cidhhd
to celebr	edidie
to change	aaokdc
to chase	khYdeh
to chat	lkdWhc
to check	ivaYaZ
to chew	hldcce
to choose	ZbfnZl
to clear	oXcYmg
to close	eaVlZt
to collec	bZqXfi
to come	obWmgZ
to commit	eleeec
to commun	edbffm
to compar	sbdcec
to comple	ZZcxda
to comuni	eldeed
to confir	gbbmlY
to congra	ebacrd
to connec	eanfcd
to consid	djYeek
to consul	jfeeef
to contac	jZXpdg
to contin	aZYsZm
to contra	eefife
to conven	emceed
to convey	feaghj
to convin	deeihe
to cook	cWYwcd
to cover	fcddem
to create	feaZjl
to cut	gYdZkl
to cv	eebmfe
to dash	ckmbdZ
to data	ecnced
to date	ajdndc
to deal	ggndbX
to decide	ooaYhQ
to declin	dYfdeo
to defer	eYreea
to delete	dcndee
to delive	kbeegf
to digest	edeaki
to disapp	dcYdds
to disclo	fddlee
to discus	efeeje
to disput	eebeap
to do	dXnwWX
to dr	ccdden
to drag	uWdddb
to draw	fYXcqk
to drive	dedlee
to drop	fcodeb
to durban	fdeked
to each	ogbceb
to earn	djcpYb
to email	Zemjcd
to employ	ahaYre
to end	bdbbdt
to engage	acVZxa
to enquir	ekeefe
to evalua	ejeefe
to events	feieef
to every	nagddd
to everyb	mhbXbl
to everyo	zbYccZ
to expand	feeeej
to expect	inXbbf
to explai	gacibl
to extend	aZZXul
to face	ghbiee
to fetch	jbdkde
to file	giddff
to fill	gTnjWk
to finali	fcfegi
to financ	jodTiZ
to find	VuQkYk
to finish	gphccV
to five	beikbg
to fix	QTb3gd
to fly	fcejdh
to focus	fceefk
to follow	UkPW8W
to forget	Zodeee
to forth	jfeded
to forwar	edcned
to four	iZegdj
to freeze	eclefd
to full	elcjdZ
to fund	ecjedh
to get	jkdlZW
to gettin	dndced
to give	jYQlpf
to go	VeZjhp
to grab	efejdf
to grant	ecdjei
to guess	crdeeY
to hand	bfWsbg
to hang	ejefee
to happen	adjZbp
to has	fjceef
to have	Yibdsc
to having	bcegnd
to head	cpahbc
to health	dfefjf
to hear	YYmmdh
to hearin	dYqgbc
to heart	fceeel
to help	gYbfim
to her	hRYkni
to him	eeUhlh
to hire	WWeW1e
to hiring	dckehe
to his	Xdhmaj
to hold	mebebh
to home	ecjddg
to hope	Zodeee
to host	fcieeh
to how	ejedfe
to hr	ijgedZ
to improv	ddkdfe
to in	eidigb
to includ	fbeefl
to inform	hZZYkq
to insult	obcida
to intern	hXoeec
to interv	XmSuXg
to introd	dfclcg
to invite	XVXydj
to it	embecg
to its	madhgb
to join	XXqE+X
to judge	dmedfc
to jump	elcddg
to june	fkceee
to keep	gWbddu
to know	bagrdd
to lagos	jcidec
to lead	Zcdoib
to learn	dcgldf
to leave	jYkXan
to leeds	khZmZa
to legal	heidee
to leipzi	ebqbec
to let	ecdakl
to lincol	idehee
to live	ecidie
to look	dfgchh
to lose	feakjb
to lunch	dbeped
to mail	ebljcd
to make	meUUpj
to manage	fhecei
to mark	kceeee
to match	dhccld
to me	ejWhkd
to medica	fedfkd
to meet	chfwYW
to mentio	dflddf
to mess	edmgea
to mind	dZqcec
to move	bgUtcg
to mumbai	bilcdd
to my	gfpYXh
to myself	ebddpb
to name	SnesaX
to negoti	dbehke
to new	emldcX
to not	bWYcdy
to nothin	fdcdob
to notify	pfbdcb
to object	nceeee
to observ	dgclce
to offer	aeYark
to on	fcqacc
to one	XYccht
to opt	edgjde
to order	effeif
to oslo	djdhee
to other	ebfddm
to our	YZllbj
to ours	efnecb
to outsou	eeaddo
to part	eaYkco
to pass	XXafgu
to pause	bXveea
to pay	lccdei
to payrol	dkhecd
to people	rhbTcg
to person	ectXdZ
to perth	edjibe
to pete	eceehi
to phone	nZambc
to pick	qSYmfd
to pin	ejeeee
to placeh	ZikeiZ
to plan	efekdd
to planne	sacbdb
to pop	ekeeee
to pre	dlecgd
to premiu	eZodee
to prepar	ZUZ3ba
to presen	ceXyYZ
to press	efcldd
to print	acmeka
to procee	adblZn
to progre	aVjodi
to promis	gpdccb
to promot	edcfel
to provid	eccnef
to pull	cUzbcX
to pursue	eYeads
to put	eXklYk
to raise	jfcacl
to rate	catbda
to ratify	hcddld
to re	dhcheg
to reach	Mpaqka
to read	XlZmgc
to readve	ekcecg
to realis	edlbdh
to reappl	afbjam
to receiv	bjcnda
to recomm	cWraak
to reconv	flebfe
to record	ZfZucb
to recrui	ffeffi
to redo	jbkfeZ
to refere	ecdgld
to reflec	ksZWba
to regist	cgejee
to reject	elefed
to releas	Zcddll
to reloca	ddjhee
to remain	cdiked
to remove	eclcdh
to replac	eibeei
to reply	gYnbjb
to report	apkgaT
to repres	ecbjek
to reques	feejfe
to resche	eeckef
to reset	ecobee
to reside	eiceei
to respon	koabcb
to return	deXjhi
to revert	gnaZib
to review	mcZifd
to revisi	bhlffc
to ring	kebkae
to round	gcdkde
to run	febdqX
to rush	nechcb
to safegu	gbleed
to salary	fcdpad
to satisf	dmbccj
to save	boZakd
to say	ZfkYgm
to schedu	hgbmea
to school	cfeiff
to score	jeefee
to sectio	cgiedf
to see	fqanWZ
to seeing	bZokcb
to select	edeihe
to self	edjgee
to sell	iegffd
to send	cafpfc
to senior	fdcfel
to set	TfT5cY
to settle	kfdhdc
to shadow	feejde
to share	ekgcdf
to shortl	fjdfde
to shout	edjffe
to show	damech
to sign	aYac2V
to sit	adluVW
to sleep	ukgWUY
to somebo	adfYas
to someon	bUUib1
to spam	ednfeZ
to speak	aqckWe
to specul	ejeeee
to speed	elbidc
to spend	caduZd
to split	egedej
to square	gjeede
to stage	aXdwdd
to stand	eXjeel
to start	ZmcbqX
to state	ichcid
to stay	ZRyeZh
to step	bZsZlX
to stop	TfoYnd
to store	dmcdfe
to strike	dagmdd
to submit	adawbc
to sugges	eeejee
to suppor	fdeffj
to suspen	dY0edQ
to sync	hncadc
to take	Zbedsd
to talent	eboedd
to talk	YhUkli
to talkin	eYngfd
to teach	efejee
to teleph	mceeed
to tell	ihaYij
to ten	ddnced
to test	edelee
to text	eZcjem
to thank	XkgVZt
to that	ekedbg
to the	fkZkcd
to their	bZknkT
to them	SmXnif
to these	dbmhdd
to think	p3PNnJ
to this	ccfjbk
to those	qccYhb
to three	jWfmbf
to time	feieef
to touch	fiefed
to transf	fdbeel
to transp	jacffk
to travel	eaagdp
to try	dtbWcf
to turn	bZWjcs
to two	egghec
to underg	ecelde
to update	oecfcb
to upload	feeief
to url	gegcfg
to us	gWnjbe
to use	ecceen
to verify	hcekfd
to view	dcqZja
to visit	hiaeeh
to volunt	ibjdef
to vote	ljdccb
to wait	jsaSjX
to walk	cZXtkY
to watch	clbdfh
to we	kfebee
to weigh	cnabna
to welcom	aYjnkY
to what	XiYfho
to when	avdbcY
to whethe	efdkde
to who	aqcedd
to whom	cgkZak
to widen	eoceea
to win	eiicee
to withdr	gV4bXS
to work	cWknZh
to workin	ddbcoe
to worry	hicfed
to wrap	obddee
to write	ZfUihq
to you	vlZXhW
to your	fhiWif
to yourse	ejdeeg
tobias	kXnddc
tobias i	eclffe
toddle	fekddd
toecap	cdddne
toes	decele
togeth	fgbdmd
togeth .	djeche
togeth ?	fedkee
togeth a	fcjhed
togeth and	pZibga
togeth in	afZenh
togeth on	cdcode
togeth the	eaedmg
togeth to	egcedk
togeth with	gidefe
told	lihWef
told .	ncVXnh
told @d	1SZbbc
told all	eYredc
told and	endddd
told anythi	ZwXced
told at	pbYadk
told before	jdfefe
told by	ugfYaZ
told candid	igdeee
told do	dkfeed
told enhanc	nZahcg
told everyb	gZdden
told everyo	lVldWk
told forth	radbdc
told her	cenmaV
told him	ifnZbb
told hr	lbcehe
told i	VrTidi
told if	jfedee
told it	elgdeb
told me	ZsdTfl
told my	eeiafh
told no	gjgcdb
told not	deedih
told nothin	ajldeb
told on	ijdddd
told soon	mcceee
told that	tRlZbg
told the	bXsbjc
told them	ZX5YdT
told there	hjceed
told they	nddddd
told to	aQhvdg
told togeth	lYXdnf
told us	hWpZYl
told we	jfgeeb
told when	ejeffe
told whethe	wYeXde
told within	dkdeee
told yes	hchfef
told you	ckMZnq
tom	hgicgb
tom .	dhdekd
tomas	gceefj
tomasz	bmdefe
tonner	edmfcd
tony	kjaZdi
tony is	hlcaee
too	afkUcs
too .	gjjYiY
too ?	ddeieh
too and	lbjckX
too early	lpdZcU
too expens	egbdcm
too far	dSkacr
too fine	diZdii
too hopefu	ameefd
too junior	eVbdct
too late	YZWca0
too long	boocbU
too many	ebZddr
too much	Xhkabm
too senior	fdefek
too small	fdgeei
too so	enfegX
too soon	ehdcke
took	ZSgPk2
took a	hgYcji
took away	eYhfdl
took in	eibdek
took it	dZjcdm
took longer	oZeeee
took me	dZiYqX
took my	cXbdZv
took note	hdnefX
took notes	eZqdec
took on	Yakbco
took over	ibZdkj
took part	ailbch
took place	ijXebi
took somebo	ecaeep
took someon	feefei
took the	acaXXz
took them	YXaarm
took to	ecdeel
took up	fedkee
took us	jccekd
took you	fhcboZ
tool	lhbbfe
tool .	eldbff
tools	fZieej
top	dXhakm
top .	lTlagi
top and	ehbdfj
top of	jYgYra
top three	amakbf
top twenty	jiabdi
top went	ehbfje
topic	aVptYX
topic .	fdejee
topic of	deelde
topics	fehffe
tops	yPRhiV
tops .	uYWeaZ
tops and	jdffef
tops till	eddmde
torn	iiXjgZ
torn .	ZlZkia
torn betwee	ifeeee
toront	efgfgf
toss	fobbdb
total	hbcjeh
total exp	efdife
totall	dUwcXe
totall get	eZleei
touch	euYdaf
touch .	auZaYj
touch @d	kZehee
touch about	YgYnei
touch after	Yqdeed
touch again	ediefg
touch and	edeeek
touch appear	kmZbcc
touch as	eifeef
touch base	fiefed
touch before	djeiec
touch by	xQYjbd
touch if	Zkjacj
touch once	eleeec
touch should	egddfi
touch since	elfffb
touch soon	ekdefe
touch to	clcieb
touch when	bfkdeh
touch with	bqeckV
touch within	qYdeee
touche	ifkkaV
touche .	elhfeZ
tough	bWhZct
tough call	ecaedp
tough decisi	edbefn
tough one	feedek
tour	VckoiZ
tour 's	WbrclZ
tour .	Zdfkkb
tour and	ccdoee
tour of	egcgeh
tour on	egjffb
tour till	jfedef
tourin	gejdee
tours	fgegef
toward	jgfgdb
toward a	dfldee
toward the	ncedee
toward you	ejched
towel	cebpee
towel .	dedlee
tower	dajdjf
town	Zadnnb
town .	gWagin
town clerk	fhbfjc
town crier	hcejee
town hall	dddnde
town on	blcjdc
town warm	bfYglh
towns	echiee
tp	hkbefc
tracey	dZZdmk
tracey .	ebbene
track	ahjahe
track .	eedeme
track my	dcndde
track your	eekcee
tracke	eeeldd
tracto	cfkfZj
tracto .	Zjobcc
tracto licenc	ceciek
trade	ieimbX
trade .	eadqdd
trade fair	kfmedV
trade show	fgieee
trade test	hhbefg
tradin	ebchel
tradin game	ebchel
tradit	hZncec
tradit custod	jeeffe
traffi	degjfd
train	dRygZb
train .	danjcb
train @d	cbfgel
train all	edleed
train and	binbeZ
train driver	fdcefk
train fare	dbpYcj
train is	icheed
train ticket	efejfe
train was	gcnedZ
traine	cPcXru
traine 's	ecmddg
traine .	ibabnf
traine @d	edcdbp
traine and	fdgeei
traine has	ccYbds
traine in	feejef
traine is	gZkeeg
traine place	eebapf
traine progra	gcbfmd
traine recrui	feiged
traine scheme	eedbik
traine solici	jdddfh
traine well	ddceme
traini	aarehZ
traini @d	jicded
traini and	fbleeg
traini contra	fdeefj
traini course	cbldjd
traini for	efjdef
traini is	keefde
traini scheme	eeebne
traini worksh	ehieed
trains	cdnedd
trains .	ehZkai
tram	bplZbZ
tram .	fhjdeb
tram driver	cldeee
tramwa	fjecff
transa	fcnbfc
transa adviso	fdjfgd
transc	VPa+YZ
transc .	eZZscc
transc and	ebcoed
transc by	Xeepee
transc hi	feidfe
transc of	edhkdd
transf	ebddcp
transf from	ebeecn
transi	fgffff
transl	cgdiak
transl .	feddek
transl sample	ceende
transm	clcfib
transm to	elccjb
transp	/VFgcc
transp .	+OLeed
transp and	ySZaag
transp from	mbblcb
transp in	Yllbdc
transp of	ncecee
transp on	obceed
transp or	Zodeed
transp that	aZbhhn
transp then	jmYddc
transp to	anZkdc
transp we	ddeffk
trap	dfbkdg
trap for	dfbkdg
travel	hftbWb
travel .	ekieda
travel @d	fegcdi
travel a	iheedd
travel and	ggjfdb
travel costs	eeiech
travel detail	mefZff
travel expens	batbbf
travel for	hcdfei
travel home	ffifee
travel reimbu	egmbec
travel so	jnXdeb
travel to	ddlfed
travel until	Xgocee
travel with	demeed
tray	idehee
tray exerci	idehee
treasu	ZeUigp
treasu analys	difgee
treasu is	hjceee
treasu says	caamdl
treat	dTtbka
treat the	gdbgej
treat this	eehXne
treat to	edmded
treate	dfnbde
treate .	efjceg
tree	gdkbgd
trees	eddffj
trelli	ecXfeo
trembl	hcdeig
trent	ffffgf
trevor	ideefe
trial	aiSycb
trial .	fmVnYc
trial @d	aeepbe
trial @p	geebke
trial day	cfaqdd
trial days	eeffei
trial drive	fceled
trial lesson	dgZkci
trial on	aodbee
trial period	gcedle
trial shift	ekYigd
trial shifts	iieded
trial task	fjedee
trial the	gmdYhc
trial transl	ejkadd
trial week	haambj
trial went	dZcfli
trials	glbded
trials go	glbded
tribun	jXoYgd
trick	feeife
tried	QXStht
tried everyo	dgddel
tried ringin	ecddik
tried to	TkaueZ
tried you	eeekee
trip	gaobZh
trip .	celhdc
trip home	fcmdec
trip to	hglbdc
tropic	cecmed
troubl	cbplbY
troubl with	ekcgec
troubl you	ebamdi
truck	ddfcmd
trudea	ggfefe
true	eYobei
true .	ecjdeh
truly	fVkZat
truly .	fXpbdh
truly apprec	dieefh
truly sorry	eZbeer
trust	dclcei
trust .	ffjgeb
trust and	edieef
trust approv	igedee
trust board	cangec
trust closes	cldeff
trust has	bgdkbi
trust is	hbjchd
trust so	ecfedl
trust which	eecefk
trust you	ibkida
truste	ZnUfne
truste .	clZejb
truste @d	eeffif
truste could	fdefej
truste felt	edccdn
truste have	ciZcpc
truste sat	cgmdda
truste sit	iefdef
truste were	ekdeee
truste who	bobkdY
truste would	dcekie
trusts	diefhe
truth	jgbddh
truth is	ekdeee
try	YgVcW1
try again	Vdcdaw
try out	Ymclcb
try the	efdeek
try to	ekecfe
try us	bbXdev
try you	kZbjdg
trying	ixZaVX
trying not	mcddee
trying to	esgdWZ
tu	ecleee
tuesda	fblefd
tuesda .	eZpddd
tuesda club	egcefi
tugs	fefhff
tuitio	dflded
tulsa	egfhed
tunde	edkhed
tune	cYmdck
tune in	cYmdck
tuned	epbedb
tuned .	epbedb
tunnel	dXlcel
turbin	ebligZ
turmer	dgkcdd
turmer for	dgkcdd
turn	hbThim
turn .	brZYkd
turn down	iaeedk
turn it	gcdfkd
turn on	mefeea
turn to	cigged
turn up	bXdsfc
turn you	cWaacw
turnar	tbYabf
turnar is	uaaXdd
turned	eaicjg
turned down	ckchbg
turned into	pZbdib
turned it	eddeob
turned me	dWYYju
turned out	efhjbe
turned them	ebueeT
turned up	accemi
turnin	ediedi
turns	iRlXjj
turns out	lTYblo
turns these	iffedf
tutor	gckcgd
tutors	diZdem
tutors .	diZdem
tv	fddegk
twelve	aXjicn
twelve .	egdkec
twelve new	eekeee
twenty	eVlkjY
twenty minute	bZhsab
twenty only	jiabdi
twenty tracey	ebbene
twice	fiVYgq
twice .	dehafj
twice @d	jladed
twice @p	dedmed
twice and	adcZhq
twice before	eceeem
twice in	cdbffm
twice we	mZegee
twins	cascdZ
two	eeaqZh
two .	hoNjef
two ;	igeefd
two admini	eebddm
two amazin	ecdeob
two and	fbcick
two appren	cdZedp
two blue	dWpbkb
two calls	akcmeZ
two candid	qZhWdi
two collea	debkei
two copies	eecgje
two dates	jadmdd
two days	eaedhl
two desks	djieeb
two direct	hdZbdo
two evenin	edcjhe
two finali	dheefi
two for	bceqed
two forms	fedled
two founde	difgfe
two furthe	llcZec
two good	hsZbYc
two guaran	cdehjf
two hours	Xbjqcd
two hundre	icefeh
two indepe	hfchee
two interv	neeecc
two is	fgZndd
two jobs	cidekd
two judges	lcfefe
two junior	diffff
two line	feejee
two lines	lZiidb
two member	qdbbed
two met	delcdg
two minute	bV0abY
two more	owVUYY
two names	gkdddd
two new	edjidd
two no	lgedec
two of	hkfhWe
two on	gfmcbd
two online	eeejef
two or	ecdmde
two other	bnccei
two others	jhbadi
two owners	ceflee
two page	ceelde
two pages	Zcerde
two partne	jabpcc
two passpo	eddodd
two paysli	chcled
two people	XiUqZn
two person	ieeeff
two places	eedbhj
two points	hceefh
two positi	eifffe
two posts	jfacdk
two profes	ddfkef
two questi	ckXobd
two refere	eYV7VX
two refs	feejee
two rounds	feccel
two satisf	feeeje
two scenes	deelee
two seats	cXdkdn
two signat	eqceZd
two slots	deelee
two so	jcehee
two step	dfdeih
two steps	heeide
two teache	Zmcddk
two tests	YYgalm
two the	ejebid
two things	dadqde
two thumbs	gdcdem
two times	ejeeee
two to	danged
two votes	jdcddj
two who	idfgee
two writin	acbrde
two year	ebdeen
two years	dbYaqj
txt	rhZacc
txt you	tacYdd
tyler	feeehg
type	draZYj
typed	gfdekc
typed and	gdfeie
typed up	fieffd
typica	qhZTlZ
typica .	Zegaoe
typica takes	mdeaff
typing	diVjjf
typing and	fefife
typing test	ckajdf
typing then	gbbdlh
typo	eafdmd
typo in	eafdmd
tyrone	elbddg
u	rbbfbd
u will	rbdccd
uh	difbdj
uh rememb	elbdci
uk	ehefff
ull	maeeff
ultima	fffefg
um	fdobcf
um we	iaeZik
umbrel	WhyZWX
umbrel .	ahqZbc
umhlan	cenecd
un	gVmdbk
un saludo	hcleeb
una	edehie
unable	XhacXx
unable to	XhacXx
unanim	TWSU/a
unanim .	dZddtc
unanim and	fffeie
unanim choice	eeefkc
unanim i	ecZepd
unanim we	cbdasc
unaske	ejeefe
unaske .	ejeefe
uncert	bmlcdX
uncert .	crZddc
uncle	fVkfgh
uncle i	efcdld
uncle they	cddhdl
uncle works	djefge
unclea	fYnghb
unclea call	deefje
unclea i	eaoeee
unclea please	eglbed
uncond	cdaZvc
uncond .	eeddle
uncond offer	fffeie
und	feiefe
undeci	bqcdeb
undeci .	bqcdeb
under	cshZZd
under #	dcZhil
under a	clcjcc
under active	elddfe
under consid	WyQhag
under it	dYgacp
under my	ihgZic
under number	fdleed
under our	gZkdeh
under proces	dncdee
under refere	eigffc
under review	e1Pbbc
under the	Zemafh
under threes	fefeei
under way	ggndeY
underg	dbjlcc
underg a	ecemde
unders	ba0YcZ
unders .	eYsZai
unders and	fgjfdc
unders but	fgefic
unders if	fekffc
unders is	fedfig
unders it	ehjeec
unders our	ddegfj
unders that	hcyZWW
unders the	baekfk
unders with	eeihed
unders you	hYmakb
undert	obcfdd
undert to	qcdddd
unexpe	eieffe
unfair	diedei
unfair to	diedei
unfore	chkeed
unfort	edVdet
unfort .	dhacji
unfort due	ffeeei
unfort i	gcugbQ
unfort in	ldXmjW
unfort it	fXdeeq
unfort karin	dleeed
unfort not	hbdcfl
unfort our	fefifd
unfort the	ekbhgc
unfort there	kkeeeX
unfort they	maccnZ
unfort this	fecffk
unfort we	agXZjq
unfort you	dbdddq
unfort your	ccebeq
uni	iedcif
unifor	ZgYT4T
unifor .	egcdna
unifor and	edgfjd
unifor fittin	efeeif
unifor size	eedfje
union	egifZg
union .	egoadb
union has	embefe
union rep	eedegj
union told	fldddd
unit	boSjdi
unit .	enZfec
unit b	edckic
units	edheie
univer	bcuZiW
univer 's	dgnZee
univer .	ccjkec
univer counci	gfbcfj
univer has	elbeff
univer is	ehcfla
unknow	cfnjcY
unknow .	ckgeed
unknow number	eakkdc
unless	gdhjXg
unless the	mgccec
unless we	gZjkec
unless you	WiieZm
unlike	K7YQae
unlike that	Tseeeg
unlimi	eebeel
unluck	ihcbdh
unluck final	cleefe
unmoni	fejeed
unmoni mailbo	fejeed
unnoti	geffff
unoffi	cacgpa
unpaid	eeeief
unread	dhjbdf
unrest	feegeg
uns	dbqddc
uns .	edjeee
uns bis	edkeee
unsati	edeeXo
unsign	dbXjki
unsoli	emcdfe
unsubs	ba2XYZ
unsubs ;	eemcee
unsubs from	ddrdbZ
unsubs here	fejeee
unsucc	qVLUW7
unsucc .	jaOXZ2
unsucc and	fededk
unsucc applic	jcddei
unsucc candid	jheeec
unsucc on	lceeee
unsucc you	dkeeed
untang	jkeZfd
unterl	feiefe
unterl erhalt	feiefe
until	kbsdfU
until @d	sZdcjY
until @p	ihaeeh
until a	gmdddb
until after	eekeed
until forth	qSnbdX
until furthe	dctcdZ
until i	efaend
until it	YgxecQ
until she	efgmca
until somebo	edreeW
until someon	beemed
until that	bpgcdc
until the	Zc3ZfV
until then	xebYbZ
until there	eaqedc
until they	ZgvdaV
until this	gegied
until we	chmcdc
until when	fcjffe
until you	ieYhnZ
until your	dkcjeb
unusua	ZbZtjb
unwary	dfbkdg
unwary the	dfbkdg
up	hffffd
up .	iibYjg
up ?	fdfkdf
up @d	rgTZgg
up @p	kdeeee
up a	YeWrlc
up after	dkeged
up again	bb5acP
up alerts	fgidee
up all	hdleea
up an	eadncg
up and	gYfgao
up as	YZeqbj
up at	ffbkef
up before	pckVfb
up but	fgddlc
up by	hXbcrd
up daily	ekdefd
up each	ecmcdg
up fast	feeiff
up for	cThsci
up forth	lXZqca
up from	dcclei
up guessi	bndeed
up her	dpZaeg
up here	fikacd
up hiring	ecZeep
up his	pkbbeX
up i	gadddn
up in	bhcbhl
up interv	hiecfe
up is	Zfargc
up it	gkdeed
up its	gfdief
up legal	ejeeee
up more	ebjdei
up my	iYlbkb
up now	fjUfcn
up of	dYokeY
up on	jWhnae
up or	mcddee
up our	ZsUhlY
up over	ncecdg
up refere	iddfci
up regard	fdhXki
up so	aefkid
up that	eqcbec
up the	gfVkmb
up their	qegYbd
up there	ffjeed
up they	ihidcb
up to	tfZZha
up twice	ddckeh
up until	Yjkedf
up we	ekgced
up what	ejegde
up when	YZtjaa
up where	Zfmhdb
up which	ndddec
up with	VyUgcc
up yet	fieffd
up you	acgncf
up your	fcdatX
up yours	gefiee
upcomi	ccpbef
upcomi interv	cdleee
update	lrdbZa
update .	omfUba
update @d	dncdee
update @p	deleed
update about	mddcee
update as	eneecd
update at	epZeee
update by	gdccdm
update cathol	fieffd
update cv	aWY2bb
update for	lhddeb
update from	aqafcf
update it	feeffi
update on	Zohbed
update once	dldefe
update our	casecc
update servic	fedked
update soon	ekeeee
update there	kgcefd
update to	ggjecd
update yet	ngadea
update you	nlbZea
update your	cZwabb
updati	cmgbed
upfron	gYhedm
upfron with	ibgfeh
upgrad	bWyYdc
upgrad to	eZodee
upload	bXizbW
upload .	ehggec
upload a	eecmed
upload both	fecndc
upload certif	ejeeef
upload docume	edmdfc
upload it	cccqdd
upload on	eejefe
upload succes	ecleed
upload the	ccdrdc
upload them	dfejef
upload to	ekgeec
upload your	acdlkb
upon	efVTpp
upon a	eeedke
upon comple	aqbded
upon presen	feeefj
upon the	ZZVbnr
upset	dakedj
upset as	dakedj
upside	fiefee
upstai	gvZdZY
upstai .	dqedca
upstai and	hidede
urban	ehefge
urgent	YUxlZZ
urgent call	bdmeef
urgent cases	eeieef
urgent matter	fbmcdd
url	eZkgeg
url .	gdieeg
urs	ddYeqd
us	fdfggf
us .	apfbhb
us ;	gcedle
us ?	ZUpVxV
us @d	pTYcfp
us @p	jedeef
us @s	/LZSee
us a	bnapXa
us about	hdnbcd
us after	cmYacm
us again	aURnay
us all	nYlccd
us and	ZfrYUl
us anythi	fjdefe
us as	kdYQwc
us at	XVwbhf
us back	clanca
us before	fgZnZh
us both	mZbgcj
us but	mYgZcl
us by	ZUauoc
us consid	hiagee
us could	ekdeee
us do	ecldhc
us done	fkdeee
us down	cmcdka
us either	Xoeffe
us first	ehbjee
us for	dVqVZq
us forth	lbegee
us from	cZrcfb
us has	bbcoeg
us have	VZbqqa
us he	iVpeeb
us here	edgdjd
us how	cWoebj
us i	ZXoafm
us if	ZqXjgb
us improv	dauadZ
us in	bhndcc
us is	dViYbu
us it	difeYk
us know	iPgnqV
us liked	ebbjnb
us more	djefef
us next	eiecfh
us now	dicenY
us of	egdife
us ok	Yegnee
us on	jcmccb
us once	bneeee
us our	ecoddd
us out	lddddg
us please	dkbdei
us portug	glYege
us read	efbffk
us safely	eihddd
us see	jaejee
us so	jYfgfg
us some	dvYZeb
us someth	ecdmee
us someti	jceeeg
us soon	auZbde
us sorry	fdeffj
us thank	ccoeec
us that	cWxeba
us the	YRYwlf
us then	kgeddd
us they	lUdgcn
us this	eddffk
us though	fjefed
us throug	ekbhed
us till	ocdcdf
us to	gTtjWe
us transp	eobded
us two	dddmde
us until	3SWdbc
us up	ifeeff
us we	hyaTba
us what	edepbd
us when	Xgihbk
us whethe	laehee
us which	mZdhee
us while	fleffb
us will	mmbbda
us with	laWkie
us within	0OaZcj
us x	embefd
us yet	djefde
us you	jldZkX
us your	caWkmh
use	kUcoZl
use a	eefiee
use for	hccdel
use it	kaagej
use the	fafrdY
use this	feeief
use you	djbadm
used	VflWdp
used by	fddefj
used the	eZdfeo
used to	VlrYbd
useful	eZhkch
useful .	feiedg
useles	fhegfe
user	eeleed
userna	clahfb
userna is	fejefe
userna said	cnTife
uses	edkfee
using	eZXzbb
using the	dccwcX
usual	ijbVpY
usual checks	eabeqc
usual round	hieced
usuall	0cUacX
usuall quick	lbedfe
usuall takes	tZaddd
usuall we	igdeee
ute	feefhe
utilit	hieida
utilit bill	ffeife
utrech	cdejei
utrech .	eciied
v	dbcofd
vacanc	bblbdn
vacanc #	jdceei
vacanc 's	fbihef
vacanc .	cfgbel
vacanc @d	eefefi
vacanc and	dgbfdm
vacanc are	edkeef
vacanc arise	dkdeef
vacanc as	emgccc
vacanc at	jdeeeg
vacanc becaus	fdlffc
vacanc for	dkWifg
vacanc has	eZafgo
vacanc have	gisdeQ
vacanc in	hcodda
vacanc is	cbnanZ
vacanc left	ebceeo
vacanc occur	epcceb
vacanc of	dfdfdl
vacanc on	fdhfdi
vacanc please	feiffe
vacanc take	ejchde
vacanc there	eaWees
vacanc until	fcneeb
vacanc was	bRpddp
vacanc withou	ebdeen
vacanc you	Yijdie
vacant	baldig
vacati	ghdZbl
vacati on	jdffff
vaccin	eecmee
vaccin record	eecmee
vague	eodeeZ
val	ihecfe
vale	efbneb
valent	edheei
valid	XZcpob
valid .	fclefd
valid and	ejfbic
valid for	ddchhh
valid until	abcinf
valida	blceid
valuat	fffffg
value	aZtddb
valued	elbech
values	iddiee
van	aahXsf
van 's	edddoc
van .	aYdhlj
van includ	eeefje
van wyk	edmbef
vanish	ebgeek
vargas	hdgefe
varies	ekdefd
veg	igsXaV
veg .	lffdeb
veg applie	bgrZcc
veg submit	iglbea
vegeta	cbqedb
vegeta on	ccqddb
vehicl	aambdn
vehicl .	eelcfe
veldt	gclece
vendor	dbhpca
venue	edbmef
verbal	aSaR+d
verbal offer	fZUX0f
verbal reason	ecmceg
verbal yes	cddikd
verdan	ffkced
verdic	7cUTYa
verdic .	lcdceh
verdic @d	mceeee
verdic and	iefeef
verdic before	Wofffe
verdic by	rdabce
verdic on	rbdced
verdic to	jeeeff
verdic will	fjeefc
verdic with	jdfeff
verdic within	idfffe
verger	fdXdcr
verifi	ljbkYY
verifi .	lgYkcb
verifi exerci	gldced
verifi of	ejdege
verify	eZhrcW
verify your	dchodY
vers	ecleee
vers vous	ecleee
versio	Ydcnla
versio .	acdjle
versio is	edmede
versio of	fdfffi
very	dgfYgm
very best	febegl
very close	ebccgo
very diffic	fedefj
very good	dgdXhn
very gratef	ieeeeg
very happy	cbkand
very hard	edffek
very high	gXdeeo
very intere	eldgeb
very kind	eejffd
very latest	2WaXcb
very least	apddec
very long	Yradee
very much	ijgheV
very nice	egbdek
very pleasa	digdeg
very please	ebbclk
very positi	emdeec
very proud	Zcodhc
very small	efeffi
very sorry	ecdeel
very welcom	ejhbbi
very well	ccgjkb
vesper	ccdmeg
vessel	dfjddh
vessel is	eleeed
vestry	hnZdlX
vestry has	ijedec
vet	jcYhej
vet 's	nbgddc
vet nurse	ceekfe
vet practi	gcdgkc
vet was	ghibce
vetera	cegobb
veteri	edghff
vets	fgfgee
vettin	ciWtbb
vettin .	bodede
vettin decisi	jeeecf
vettin form	XcayYd
vettin forms	efndfY
vettin has	eeeffj
vettin is	ifeefe
vettin office	edcmde
vettin partne	kfZdei
vettin takes	dndded
vettin unit	feeefi
via	dffjfb
via the	bfhjfd
vibe	feehfg
vibes	fmdcee
vicar	mbdZig
vice	aochfb
vice chance	bkdiec
victor	idcdfj
vid	dhdhee
video	Wbc6Ya
video .	bmYoca
video and	cahocd
video answer	cehldc
video before	eefife
video by	eefjee
video call	aZevcb
video interv	bjZpce
video of	diegef
video on	cdenfe
video they	ibcfdk
video thing	cgbncd
video with	fdnbee
videos	gcncdc
vielen	dgldec
vielen dank	dgldec
vienna	hegefe
view	YbxSWm
view .	doiZad
view all	figeed
view and	fecdgk
view in	cgjche
view it	efocdb
view of	dYnccj
view prevai	fbeeem
view your	eeiefe
viewed	aezWcW
viewed #	ddpaed
viewed by	chjdfd
viewed my	eleeed
viewed your	eaodfd
views	dackek
vikram	fZZfaq
vikram the	fieefe
viktor	bbcflj
viktor roles	fddeek
villag	eZhdbo
villag .	feeeej
villag and	efdgfi
villan	ddcend
vincen	ecdgld
vincen detail	fdddme
vineya	dchaoc
vintag	eehgee
violin	feeeje
virtua	Zbsebd
virtua onsite	edeled
virtua open	cdqade
virtue	cebden
vis	feeggf
visa	kWVkik
visa .	ecdeem
visa and	gfdejd
visa people	hediee
visa sponso	mYggfc
visa we	fbdekh
visas	aZcdlo
visas so	fdbefl
visibi	edobed
visibl	jdifcd
visibl to	hcfefh
vision	gUarcj
visit	ebipYe
visit .	cebocf
visit @p	hdjdee
visit and	jcddej
visit on	bdgodb
visit our	celadi
visit the	hjbhec
visit to	eehigb
visit your	cedldh
visiti	djgdch
visiti lectur	jddeeh
visiti our	dhkced
visiti us	cldgfe
visito	eVggbp
visito badge	edcadq
visito centre	feeefi
visits	dembdf
visits finish	jidcee
visser	gffifd
visual	fdedem
vitae	eehgee
viva	ZWjucZ
vogel	fcgdcl
voice	fYcfki
voice .	fbbebp
voice note	degenY
voice was	ifZikY
voicem	fUsbkZ
voicem .	gbochX
voicem @t	eecifi
voicem from	hceeej
voicem good	egedie
voicem hello	ffdgei
voicem hi	kbggec
voicem i	fcjfef
voicem no	ehkedb
voicem so	eefdkf
voicem we	fjeeja
void	aaXadx
void .	dcYefq
volgen	ecleee
volgen week	ecleee
volume	kkVghb
volume census	jZaikd
volume of	goZZeg
volunt	kdSXdx
volunt .	dXaflm
volunt are	hjdfec
volunt as	ffkaff
volunt coordi	lfccci
volunt in	clbeeh
volunt there	feefei
voor	dbpddc
voor je	dbpddc
vote	shPXZr
vote 's	epZeea
vote .	dkYbcn
vote @d	sadbdc
vote after	fdffie
vote and	dfaghi
vote by	jdfeef
vote has	jdefff
vote is	joafZZ
vote of	bicdji
vote on	rfccbc
vote so	eegiee
vote was	kXafij
vote went	bdcdbq
voted	SYbZ0i
voted @p	bdednf
voted and	dccdsZ
voted for	cXZbnp
voted on	grbdbZ
voted the	cjgdZi
voted to	cVgoid
voted yes	beeaqd
voted you	bedbpe
votes	3YVUZj
votes .	kdeeee
votes on	uhaaZb
voting	shbVdd
voting on	mkcYed
voting right	ncecee
votre	dZsdda
votre candid	ebqdeb
vouch	ebeneb
vouch for	ebeneb
vouche	baqZcj
vouche .	bbpZei
vous	aanncZ
vous rapide	edkeee
vp	heYrab
vp .	ecelee
vp is	kgcded
vp of	eiefef
vulner	gbldee
vulner adults	gbldee
w2	eeeeig
w2 @s	efeeif
wage	dTlVvb
wage employ	eapdcd
wage from	fageig
wages	Zcddqe
wait	pnfTmQ
wait .	gofVga
wait ?	Zmgeee
wait @d	bkakee
wait @s	Vetbha
wait a	awabdb
wait and	hfbZpc
wait by	dYpfed
wait for	ooYVfZ
wait is	kbeehe
wait longer	dleeed
wait more	mcdeed
wait no	hcejee
wait that	sXdfec
wait the	Zigdje
wait till	rddbcc
wait to	dmYcoY
wait until	kYjefd
wait up	jhceed
wait we	dafene
wait with	encdde
wait you	hdddma
wait>again	alhhcb
wait>answer	pieYdZ
wait>ask	blXZhm
wait>away	kgcbci
wait>bye	dZzecS
wait>chosen	calfoX
wait>closed	bfoajZ
wait>date	5Jccde
wait>decide	encYZk
wait>free	Xjgehg
wait>give	ZsWicd
wait>goon	hpSjbc
wait>hear	auYbcg
wait>hold	Zdpgdc
wait>if	gmbbdg
wait>joy	dbleka
wait>match	cYdghm
wait>me	RwXhYi
wait>meet	jlZSbn
wait>news	tqQZbb
wait>not	fiRhjj
wait>offer	eedffi
wait>others	jVicgj
wait>papers	aTawaj
wait>post	aXhZko
wait>refuse	bceehl
wait>review	dYnabm
wait>said	lWbiie
wait>sorry	YvUicd
wait>start	bdgdij
wait>step	eWdkkg
wait>thanks	dkYddl
wait>them	jtaYdb
wait>wait	gwYXbd
wait>will	jkdchY
wait>you	aXWnqh
waited	ZlgYoa
waited @s	gkeedd
waited since	acebre
waiter	dfjicd
waitin	bmYgjd
waitin .	Umbdmg
waitin and	faefnc
waitin at	ddjhed
waitin for	chaoda
waitin game	ercbdb
waitin i	ecedkg
waitin in	eZecqe
waitin is	dkeceh
waitin list	gZjdgh
waitin on	duRmbW
waitin room	hcjdee
waitin since	oadeed
waitin so	dkefgc
waitin to	anbgdh
waitin when	egcefi
waits	lkZddc
waiver	efekdf
wake	efjffc
wakefi	eehgef
wakes	bdneed
walk	XSfspZ
walk in	ebjgch
walk round	eckhec
walk throug	dcdpcd
walk you	bbdYwd
walked	aWoalh
walked out	dafdod
walkin	pacddg
walkth	ffehfe
wall	egnceY
wander	eieeff
wanjir	cgcben
want	VWapvc
want .	fWoXel
want a	QRU7eh
want an	Wjdkdi
want by	ehided
want i	laeeeh
want it	LSVg/T
want me	LMNm7m
want more	fimWbi
want my	YXZ2Wa
want somebo	ejehcd
want someon	bicdWq
want the	kifbae
want them	eeeihe
want this	feaobe
want to	dhijda
want two	hcdpad
want us	dbcscb
want you	SUUa/R
want your	aceoge
wanted	VVnUfz
wanted .	dadbkm
wanted a	dWWba1
wanted his	cbadjm
wanted is	ehddkc
wanted it	edZebq
wanted me	fYlYfj
wanted more	fdeffi
wanted one	kbeddi
wanted someon	dddeem
wanted that	edZeeo
wanted to	WcvYZm
wanted you	XcXZrl
wantin	0eOjZU
wantin .	kfZeeh
wantin and	tWeddc
wantin to	kiaeed
wants	VZQ9nV
wants #	eZdpee
wants .	chehee
wants a	MWU/Ud
wants an	bZejle
wants anothe	cddqeb
wants in	emedeb
wants it	icehee
wants me	UaSqvU
wants my	SaZsnd
wants one	ffekdc
wants somebo	facdep
wants someon	eidbdj
wants the	egmcdb
wants to	jhTvZX
wants you	QXTn5R
wants your	defgje
ward	ccggje
ward #	efcfjf
ward 's	Xoieec
ward .	dYfhme
ward admini	ebifeh
ward clerk	hZjebk
ward manage	jiZbkd
ward of	ddeele
ward sister	Zoddhd
warden	kahbci
wardro	ehefff
wards	eeleec
wareho	iZbhld
wareho health	jgciYg
wareho lead	kXbild
wareho superv	fejdee
wareho team	feefei
warm	cllYce
warm .	cpaecf
warm welcom	dcmeed
warm your	dkdhcd
warmes	edmcfd
warmes congra	edmcfd
warmly	feedcm
warn	ehegee
warsaw	kgdcef
warsaw remote	eieefg
was	aakWcx
was #	caacgs
was .	dYjpcZ
was @d	qkgWdT
was @p	exdWZU
was @s	qjZceX
was a	cXkWdt
was about	fhcchh
was above	eZmedh
was advert	ffdffi
was all	YopaZW
was alread	bbccnh
was among	ecciek
was an	kfVliZ
was appoin	cbcdlj
was approv	dbecsY
was assess	ebdjeh
was automa	mbeffe
was basica	dkfeed
was before	dpZeed
was below	eabZes
was better	feceek
was betwee	dadedp
was broken	eckhde
was called	eggibd
was cancel	Ygcicl
was certai	egdlec
was change	ddodec
was cheape	ecceem
was close	gTXab1
was closed	eaaeep
was closer	eeeeel
was comple	ieeefe
was consid	feedfk
was correc	eddeel
was cut	eZgeel
was decent	ehjced
was decide	fdcefl
was discus	echedj
was down	dcmefd
was due	focdda
was emaile	effdjf
was entere	eemZeg
was excell	edddhj
was except	eZdffn
was expect	enedfb
was extrem	fddefk
was faster	fcceem
was felt	fffdfi
was fierce	dcZedp
was filled	dVYdmp
was fine	hcgdej
was flagge	jiaaei
was for	hibiaf
was found	eeeeel
was frozen	hancdd
was fun	garcea
was furthe	feeeej
was given	Zaakcr
was going	epgcaa
was good	rXpYVc
was grand	bkided
was gratef	fdfffi
was great	anamYe
was happy	jlceda
was held	echeej
was highly	ecbedp
was hired	fbleef
was hoping	Zfgcbp
was how	jdeefe
was ill	kdeefd
was in	gjqXcX
was it	liqcbO
was kind	bUidcs
was last	ddndec
was left	fedfej
was lively	dcmbdg
was lookin	nYddeh
was lost	bbbefp
was lovely	eduYcZ
was made	PWifju
was me	dZoddg
was meant	mhibeU
was mine	dXZdip
was missin	fbdfem
was most	eeieeg
was mostly	demdeb
was moved	ifgcde
was my	Zhlecf
was never	daYcmn
was nice	bXsZcg
was no	aflcge
was not	bYSdf3
was number	ecldee
was of	feeefj
was off	cjcefh
was offere	dmZeYl
was on	hkaWYo
was one	aTkbcs
was only	cWraWm
was out	ickeec
was outvot	ebZdcr
was passed	eceodd
was picked	feckef
was please	gYpecb
was positi	efejee
was put	gmcedc
was quick	eicYjj
was quite	dkdeff
was read	baicco
was realis	iiceed
was really	bhjceg
was receiv	gihadf
was record	dekffd
was refuse	eZWedv
was remove	fecffk
was return	edcjei
was review	ecZhen
was right	ecedgk
was said	eahekf
was second	iVkdhg
was sent	aghqdU
was set	ednbed
was signed	ZcmaZo
was sittin	deckci
was so	bbhckh
was solid	fdeffj
was still	cQkalo
was submit	kdnadZ
was succes	eglddc
was such	dbkdeh
was suppos	dnddec
was taken	apbdee
was tellin	edmded
was that	WVmYYz
was the	hfQOpt
was they	cgdebm
was to	R0dcbW
was told	fsTfaf
was too	keUbdq
was top	egbedl
was turned	aloccX
was unable	dkZhef
was unanim	bWaY0e
was unfort	hcecfj
was unluck	cleefe
was unsucc	gXWcdw
was up	cRWfnr
was upload	fcndfd
was very	Xhpecb
was viewed	eembfe
was we	dneecc
was what	blfffe
was with	kgccdf
was withdr	dbheek
was wrong	lkZkeU
was your	carbbg
waste	efjgdc
wasted	eYZcaw
wasted here	fcbeen
wasted on	ebeebo
wasted your	feeffi
wat	eefife
watch	V1ZeVY
watch .	ehbedk
watch and	fdgeid
watch comman	egcefj
watch the	acllcc
watch this	dxWbZY
watch your	asZcdd
watche	elcgdc
watchi	fddlee
water	dddmbg
water .	cdeodc
water author	fheifc
waters	edceel
waterw	fefgfg
way	kceagh
way .	nbdaYo
way and	clhach
way by	iZdikc
way from	bhbelf
way i	fbcdeo
way in	hddeie
way interv	fefjfd
way it	sUfZlZ
way my	dndbed
way nobody	eZmffe
way of	iZbcjk
way on	eedffi
way or	rjcacY
way out	hcifdf
way so	ameeef
way the	kkbddc
way they	ZkdenY
way throug	jobdeY
way to	ZYicll
way video	chZoed
way we	cjhbbi
way you	labibh
wayne	qYZala
ways	efYcdq
we	ehadgj
we ?	Zheecm
we accept	bneefc
we acknow	elicbd
we advert	bibbil
we agreed	iXlcmX
we aim	1VZZeb
we all	hegbgf
we alread	hcceel
we always	mdebef
we announ	sbdccb
we answer	oZckdb
we antici	gkdffb
we apolog	hahgef
we apprec	lggZfd
we are	enZbhg
we argue	kpXcda
we ask	ekchce
we asked	affbbr
we beg	flcefe
we begin	clbcma
we believ	gkgcec
we both	fZkjcd
we break	iefeef
we build	eZgeem
we call	ijZmaa
we came	feeeej
we can	ZdYkgo
we chatte	eXqeec
we check	dpdbee
we choose	nwUMkX
we chose	eWZaby
we close	Sojffg
we come	aocdeg
we compar	dikcdc
we comple	cxVcea
we conclu	feeefi
we confir	ohuTbR
we consid	cYblbo
we contac	dlfheZ
we contin	eqbefY
we could	odSYfp
we count	edeckh
we cross	ecdeem
we decide	ggRgar
we defini	akeiee
we delete	ecmeee
we did	baaXjs
we discus	lXcZof
we do	ZTchls
we encour	eccedo
we ended	dbZeeq
we enjoye	bhjbci
we evalua	higddd
we expect	pVYkaj
we extend	lceefe
we feel	edcden
we felt	ebcddp
we fill	fiedff
we filled	aYZbgv
we finali	egeide
we find	ebmedg
we found	dcfden
we gave	cjcdrW
we get	sZfdaf
we give	eabqdc
we go	cmToZh
we got	TflhZk
we had	cdeYes
we handle	efZeen
we hang	egdiee
we have	cbdags
we hear	Xncdke
we heard	eYgeeo
we hereby	aVclll
we hesita	faeend
we hire	cofccd
we hired	dabccu
we hold	dmbged
we hope	feYYcu
we indica	didefh
we inform	figcdg
we intend	pcbdee
we interv	dchRpi
we invite	Zjamee
we just	fqiVgX
we keep	ekccdi
we kindly	cfdjid
we know	dmhbha
we laten	edleee
we laughe	dYmedj
we learne	ddncfd
we left	aWlpdc
we let	kcbcbm
we like	dvdZZa
we liked	dmdYal
we look	egchlZ
we looked	eXlddl
we lost	echfei
we loved	bbcaeu
we made	aUiYwd
we make	ndkfVb
we may	W2dbVY
we mean	fcejfg
we meet	cmYjdb
we met	jdZehh
we might	ducXcc
we missed	feeefi
we mostly	ebpddc
we move	edfjfe
we moved	dcmeed
we must	WdVgX0
we need	bePrhk
we needed	YWaYpp
we never	gSqhce
we no	ddaeep
we normal	kadied
we not	emdgiW
we note	bfnfec
we notice	eZlicf
we notify	iefeff
we now	fadnhc
we offer	bbyWdV
we offere	dffdjf
we only	ngbaZj
we open	edffei
we opted	edcdem
we ought	eefeei
we owe	bbmgia
we pay	gYcoak
we phone	igdeed
we pick	xZbacZ
we picked	kddeef
we plan	jciedc
we procee	ejfeee
we proces	clddeg
we promis	lgaedf
we propos	dedmee
we push	caelie
we put	adkdhg
we rang	fjdkeZ
we ranked	cjbefi
we read	kmTadk
we really	ebaedp
we receiv	Xikeci
we recent	fcbefn
we recrui	ekeeee
we refer	fnadch
we regret	ceicZm
we remain	ebpecb
we reopen	eZnffe
we reply	mhcded
we requir	YiYrag
we return	dbjdej
we review	cnZice
we ring	sXchdb
we said	fXkgnZ
we saw	gaYdbs
we say	lWbsWd
we scored	fedeej
we see	jiaiad
we send	eckbhe
we sent	febkge
we set	eadfen
we settle	asdYde
we shall	ciSdho
we should	lQekdm
we shut	eecfek
we sift	kdeefe
we simply	epaedb
we sit	geebld
we sort	iheffc
we speak	YfXonZ
we spoke	aggbji
we start	bhbnZi
we still	ebfrZd
we stop	ecYeeq
we stoppe	edWblo
we store	edkffe
we take	kdddgd
we talk	YeXmwR
we talked	ZTnflg
we tell	yZbabd
we thank	eZbZay
we then	ifeefe
we theref	eabbes
we think	mdSdYs
we though	cjVdkk
we to	evdWdZ
we told	Welcle
we took	cdgbii
we tried	Uhbvcb
we try	eecneb
we turned	dccnec
we typica	kceefe
we unders	eeteeT
we use	dcdkcj
we used	Wsdcee
we usuall	pZaedf
we value	aZtddb
we vote	ieeeff
we voted	deebne
we wait	dmgbed
we want	iXVS/Q
we wanted	Yhiedi
we welcom	ecobed
we went	lSTZZ0
we were	adpeZh
we will	kvXWcf
we win	fjfeed
we wish	ahcafq
we won	cbmdla
we work	fjkbdZ
we would	ZeWjud
we write	kgcdbg
weakne	ddlcdg
wear	hUX1Wc
wear black	hdejde
wear perfum	ddemed
wear someth	dedmee
weathe	Xcsafd
weathe .	inYYma
weathe for	acilde
weathe up	efieef
weaver	iceffh
web	kXobcd
webcam	eeejfe
webina	bU7UaW
webina on	fejefd
websit	ZZzUWk
websit .	bioXZj
websit for	fdkefe
websit in	dhiefd
websit on	obddfe
websit regula	ekdefe
wed	wZYbhX
weddin	lhkYda
weddin to	jiebee
wednes	nSsedX
wednes .	dZrcgZ
wednes and	nddcee
week	xYeVmW
week #	eekeee
week .	kkeacd
week ;	oYefee
week and	vTdSid
week as	jdddid
week ends	jbdjde
week for	efjejY
week here	eWmddj
week in	dfjeee
week look	eadoee
week on	ecdffl
week so	meibdc
week starti	feeeie
week that	lceefe
week which	nZdeef
week you	kedche
weekda	eZgqbc
weekda #	ieiced
weekda .	dcemde
weeken	dWgjhj
weeken .	eYieel
weekly	kakdde
weekly pay	fjeeee
weeks	buQXhk
weeks .	eocdec
weeks ?	kZaeii
weeks of	chedhg
wei	ehehee
weigh	cnabna
weigh in	epceeb
weighe	ejdeeh
weighi	cxaccU
weighi things	eldeed
welcom	VQrV3Y
welcom .	aWqakd
welcom a	ceeldf
welcom aboard	bVUc4W
welcom and	feeeej
welcom back	geeiee
welcom have	adtabd
welcom it	fkiebb
welcom on	dkgdfc
welcom to	YVhP2h
welcom you	aYfnjc
weld	dbddmg
welder	bicZdo
welder from	dkedfe
weldin	dWiode
welfar	ickded
welfar of	ieefff
well	bZkdhk
well .	fdkgVk
well ;	hkbeec
well @d	jhdeed
well again	dfleec
well and	Ybjdij
well at	dichef
well be	emeced
well but	cbdbcs
well by	jdjdec
well deserv	gdeeke
well done	SSVs1U
well i	sXVZgl
well in	deafcp
well it	mcWemb
well lit	eekeee
well on	ceegej
well prepar	ddcdeo
well receiv	bZtedc
well so	djimdV
well that	agYbpg
well the	adacua
well there	amYhcj
well they	dcnfcd
well we	aggbrW
well you	kcaeck
wellbe	dodbcd
wellie	cbZsdc
wellie .	dcapec
wellin	deehie
welsh	dZZZew
welsh .	fcddfm
welsh is	dgccel
wen	fefdfj
wendy	ffdifd
went	aXdQd+
went .	ioqWaP
went agains	cZbedr
went and	igcdjc
went anothe	fddffk
went back	icZbdn
went badly	dWkddm
went dead	dapeec
went down	gjeefc
went elsewh	gdbfdl
went fine	ecqeeX
went for	cUXaf0
went great	ffeiee
went home	edqcda
went in	dbbcer
went into	fddeel
went off	dljbea
went ok	jbldec
went on	lcefed
went out	VmmbkV
went sidewa	eicdej
went the	cYbdet
went to	ZZTWnx
went up	gZjccl
went well	dgoYmT
went with	gORWZ/
were	ZckWcw
were #	cfldde
were .	edoddc
were @s	fjiefa
were a	Yhlgha
were about	ecgeej
were all	gZfbmf
were alread	eameee
were asking	eYqeec
were better	fddeld
were closed	ldaleb
were deemed	ejefed
were deligh	dhkdcg
were excell	edcdjj
were friend	feiffe
were given	edeefj
were going	ZxaZca
were good	eahdjg
were great	iccddl
were held	ljZcbh
were her	fndehW
were high	ibejfd
were his	fqXYec
were hoping	ecbfdo
were impres	dXesbf
were in	dVjfhk
were inform	ebnefd
were interv	gYocdg
were invite	cjceei
were just	eedeek
were kind	ddqddZ
were lookin	ecceen
were lovely	chhdci
were meant	dlZhai
were my	dckdeh
were next	fdeejf
were nice	dXwedV
were not	eVTfb3
were of	feefei
were on	jZiadh
were one	dfebdm
were our	WfYbdu
were over	fdeckg
were placed	defeig
were please	kbegcg
were positi	kfcdfd
were pulled	egjeec
were really	edeifg
were record	egkdec
were right	lddZje
were second	ddeejh
were seen	gccfel
were so	idcfid
were strong	eaWeer
were superb	djcael
were suppos	gjYjed
were talkin	doejZY
were the	aiWXhq
were third	ecdeem
were to	a3bUaT
were told	ellgbV
were too	dbaecr
were touche	elhfeZ
were two	cXdbkp
were unanim	Vhaasf
were up	cZidZr
were very	eZUgbw
were waitin	dddeen
were we	evdWdZ
were with	ecnXie
were worrie	fccejg
were you	bnjYZh
west	fcjeib
wet	ekfdfe
weten	edleee
weten .	edleee
wether	gdcmea
what	djhhbe
what .	kbddej
what @s	ZarWla
what a	dR0Wec
what about	dbcpde
what an	eleede
what are	lbefee
what came	cgmddb
what can	egddej
what comes	dirZbW
what days	fdejee
what did	enedbd
what do	cnWYrX
what does	cgcscZ
what else	dcckdj
what follow	anpYbW
what happen	dhwVgS
what he	licaaj
what i	phahgU
what is	eapsVV
what it	clfWdl
what kind	egfide
what makes	idfffe
what notice	ejcggd
what our	cYiZbq
what salary	fccqZe
what she	dlZgaj
what suits	edemee
what that	dsbYce
what the	hmjUXi
what they	gpTaWp
what this	dgieef
what time	feeiee
what times	feejee
what tipped	feceel
what to	mfdfda
what was	fadeeo
what we	ifbeZo
what will	efefei
what with	mecded
what works	eddmee
what would	adbllb
what you	RTenon
what your	deeihe
whatev	qibiaV
whatev .	ibddmb
whatev else	jdheed
whatev happen	pXcgde
whatev it	naeeee
whatev she	jdfeff
whatev slot	fedjfe
whatev that	Vtdiba
whatev the	Wofddh
whatev they	rcdade
whatev you	imckbX
whatsa	uWVmcZ
whatsa me	jcdied
whatsa you	mfeZfe
when	dsddfZ
when .	X4VjWV
when ?	rqUTZa
when @d	feekee
when a	dtbbea
when all	kfdefd
when and	iancdd
when are	ebcqce
when both	dkefee
when can	jOVb3X
when could	jRbwcc
when do	fajhfe
when done	clbjce
when exactl	naeeed
when he	Q1gYfX
when i	ilcXge
when in	eYleei
when is	ddcnfd
when it	TnrdZd
when new	eakfff
when nobody	efkefb
when not	dpcedb
when or	eejfee
when our	licade
when she	e0VccY
when someon	dmcceg
when someth	ejZddk
when suits	eWdtce
when that	akoddX
when the	cqdWdg
when there	V+UYcX
when they	tmiSWX
when this	edkjea
when though	fieefe
when to	khcedd
when we	aricYa
when will	kdmXcc
when works	ecelee
when would	kYcjbj
when you	eTXoqf
when your	hcdhjd
whenev	KxkhfT
whenev .	Pybafc
whenev i	eccpdc
whenev it	cnjacb
whenev suits	eeegie
whenev they	dkhded
whenev you	bTrfjc
where	fhrYYf
where i	XazdhS
where it	dTpbbn
where that	hkecdd
where the	cakffh
where they	hcmacg
where things	haefek
where to	drbcbc
where we	hlffZb
where you	rZnXYf
where your	bmhYdi
whethe	rjadcZ
whethe a	ibefeh
whethe forth	iiceed
whethe he	gbkffd
whethe i	ehflbb
whethe it	gikbdb
whethe one	bjeidf
whethe or	ocdded
whethe that	hmcZgd
whethe the	gmbgdc
whethe there	jYfffj
whethe they	jscWab
whethe this	bZtceb
whethe to	djbYki
whethe we	1gYVZZ
whethe you	ocUlga
whethe your	idhdee
which	fkWnbf
which .	aZcvcc
which ?	cmdeee
which all	ieeeff
which apolog	cbdkdk
which are	glZdeh
which begins	iefeef
which case	djdbej
which comes	feeeei
which could	cnhcdc
which dates	ecened
which day	aebwac
which days	fbelef
which decide	dbejei
which did	fbnffb
which evenin	ebbsdZ
which for	jhcddf
which has	fsVbcf
which i	ghZiXl
which in	doZbci
which involv	heeide
which is	dsXdga
which it	jidbgd
which jobs	ebmefe
which makes	deideh
which means	dlaZfj
which mornin	cactcd
which of	hVbyac
which one	bkbraZ
which our	edefej
which pays	eecajk
which rules	eccden
which shall	kdfdee
which she	beenee
which suits	eidhfe
which takes	kjcbce
which the	bnXbpZ
which they	kvUceV
which to	kceefe
which was	jWoZdh
which way	ocecee
which we	mgkXgY
which will	ZqZkda
which would	ekfcff
which you	hVjaeo
which your	eXcken
whiche	tValba
whiche is	feejee
whiche way	uYccdc
while	akpaae
while .	eqeaca
while and	edeffj
while becaus	ehdjeb
while budget	fbkffe
while he	ifdeee
while i	haTgio
while it	ebgeek
while longer	eieeff
while since	eleeec
while the	dQ9abS
while they	eejjcc
while this	eZieej
while until	dnceee
while we	ZwbYaf
while yet	ejdffe
while you	jddigb
while your	dcddeo
whilst	dkYcdm
whilst you	embfec
whiske	bcacdr
whiske .	bcacdr
whitco	fjdefe
white	nfScrW
white smoke	mjUYpY
white we	eeedmc
whiteb	hhcjcd
whitef	hZjjaf
whitef but	hZkgbf
whitfi	dkdgfc
whitlo	hefegf
whitne	geefeh
who	ipWaXp
who .	cpdbed
who alread	cfcden
who answer	ihdded
who applie	sbZjbb
who are	nqaYbW
who arrive	fefife
who asked	eadidl
who attend	igedfe
who auditi	bjcffi
who came	hfcddj
who can	dLWfa7
who comes	ihedee
who could	Yafaav
who decide	iyYbZT
who did	iVZbcu
who do	hdcmec
who does	mmYgcY
who fit	bjfefg
who fitted	eacedo
who get	hrdVec
who gets	ewWaYd
who go	efcdel
who goes	ekecfe
who got	vVbdZh
who had	ecdcep
who handle	embeee
who has	eXgfZs
who have	jXZhcp
who holds	iedfeg
who interv	kigbda
who is	rXbWdn
who joined	gfiede
who knew	kgbjca
who knows	N4ZeZa
who lives	dhYcdp
who made	edmeed
who make	Ykmdea
who makes	btbcea
who met	eigdjb
who might	egddek
who or	eieeff
who pass	b0dSea
who passed	cYaqeg
who saw	maeefe
who should	ecleee
who signs	gcekfe
who speaks	eceeem
who starts	dgeedi
who that	dqeZec
who they	encded
who to	dkeeee
who took	gdcedl
who wants	edemce
who was	hWkccl
who we	fjeffd
who were	fXncie
who will	RpWpah
who works	lfagcg
who would	fkajbc
who wrote	jfdfde
whoeve	d4dXPY
whoeve 's	igeeed
whoeve gets	fudWZc
whoeve is	iheede
whoeve passes	eeeief
whoeve they	canhde
whoeve told	dfbkch
whoeve we	fwZYXc
whole	ZRvdif
whole @d	edmeec
whole campai	ediech
whole crew	bffika
whole depart	eWqgec
whole group	difidc
whole list	dnaedg
whole of	abemdh
whole panel	fdaend
whole progra	ebnefc
whole projec	eboeeb
whole recrui	ebdeel
whole squad	eeeiff
whole team	ckgcgd
whole thing	lZkWal
whom	YvafUg
whom .	dqeZed
whom it	eljaad
whom should	eefiff
whom we	blbjZh
whose	cjUVZ0
whose availa	edccen
whose backgr	eacedq
whose detail	fckeef
whose experi	edceen
whose profil	dmadeg
whose qualif	fceeel
whose resear	feeffi
whose skills	iicbff
why	ZYbfjr
why .	XVjmbm
why everyo	glaeee
why i	bZcbaw
why it	gjcidc
why not	kggcec
why they	eYddlj
why we	ebgbpZ
why you	mgUlcd
wide	eaoefc
widen	eoceea
widen the	eoceea
wife	lmdQmY
wife .	lXmahb
wife about	fleece
wife and	gkbYlc
wife had	eabemh
wife who	gcccnc
wild	fdkeee
will	pmZadc
will .	WocYsX
will add	gllWdc
will advise	bodced
will all	csabdb
will also	demfdc
will and	ieehed
will announ	jbeeeg
will answer	uaaadd
will apply	ecedfm
will apprec	fieeee
will arrang	Zichhf
will arrive	efkded
will ask	hqZdcb
will assess	emddfc
will assume	ecdmee
will attend	ddekee
will be	picaeb
will begin	bkeeie
will believ	mbeeee
will bell	dmdeee
will book	ecemee
will both	mcfeee
will bring	hcgcje
will call	rkbcUa
will carefu	sccdeZ
will carry	deacdp
will chase	auacdb
will check	dubadb
will choose	tYecdd
will circle	rlXYdb
will close	cYsbce
will come	oxcObY
will commun	mceeee
will compar	lhddec
will confer	gjdeee
will confir	3WbTcd
will consid	ihcdee
will contac	jzXdZV
will cover	jacemc
will cv	dUvaib
will debrie	idffff
will decide	peYkZZ
will defini	sfaccc
will dig	eheceh
will discus	jjdcdc
will dm	mcedee
will do	nZTVyb
will draw	cgcbod
will drop	ooZZba
will email	lhfahY
will enjoy	fejfed
will exist	cUteee
will expire	Ydpged
will explai	cbcjbn
will fight	egkfcc
will fill	hdedei
will find	kUlhkX
will fix	eleede
will follow	YkVhmg
will forwar	sWdddd
will from	ccjeei
will genera	cbeene
will get	xjcWdX
will give	3ZbXZc
will go	YoYfjg
will happen	Zredda
will have	/ZVZcZ
will hear	usXWZY
will help	cbmice
will hire	cekehb
will hold	dZZdrf
will holler	kkbceb
will i	ibnYdd
will inform	guYZfX
will invite	cqdddc
will it	mgddbe
will join	dddmfd
will judge	eoddeb
will just	dXdehp
will keep	VndTWy
will know	/aYSVa
will land	kgddee
will last	fckgfc
will learn	mlZYde
will leave	iMTZa7
will let	pxUXYY
will like	ebedoe
will look	a+RXbY
will lyk	jjaced
will mail	mVelee
will make	vpVUdV
will match	eaebpd
will meet	ckbkdc
will messag	lcajcc
will miss	eecidi
will move	awXada
will need	Zhcpfa
will neithe	danfee
will never	gbrZeb
will no	feifee
will not	WedcZy
will notify	pegadb
will now	skWdfX
will nudge	dmceee
will of	cbleeh
will offer	cefggi
will only	fhifdc
will pass	mfSmai
will pay	eedegj
will person	kceefe
will phone	tjXdZY
will pick	PzlaaY
will ping	Ymccdk
will post	lciddc
will presen	fjcicd
will provid	dnYhed
will publis	nfbded
will push	ejeefe
will put	drWhca
will reach	esaebb
will read	drgWda
will recall	Zobddh
will receiv	uqTZcW
will regrou	ejeefe
will releas	ibeghe
will remain	ccgcik
will rememb	cZdlbm
will remove	ecleef
will reply	mmUded
will report	lhcbee
will repost	feiffd
will respon	Xkobed
will retain	egdcek
will revert	qqVYcZ
will review	qjWgdX
will ring	sXYnZc
will run	ejbedi
will say	wZbWja
will see	T6TgXa
will send	ibcgnZ
will set	aXY1eW
will settle	jXebne
will share	khcZdh
will shoot	jdeeef
will shout	Ywacdd
will show	cjhgcc
will sign	ieffee
will sit	mgbeec
will sleep	plYabb
will sort	eceikc
will speak	inbadd
will start	fbkffe
will stay	gYlcdj
will step	edZjel
will still	lgedcd
will submit	fefiee
will sugges	fcekfe
will sync	jfdeee
will take	XuVhmU
will talk	hyaUaZ
will teleph	wYcZcd
will tell	/fbTUU
will text	tgYbad
will that	hedjee
will then	pjZZdb
will theref	hbcbeo
will think	Zahbau
will treat	dWpjea
will try	gkfhcY
will txt	lkbaed
will unders	ZhacZt
will update	iqbabb
will use	kcched
will visit	edclfe
will vote	fdfeie
will wait	abefof
will walk	befdlf
will want	aibpeb
will whatsa	qdeYee
will work	Zkeiee
will wrap	mfddec
will write	hvdaeR
will you	WPSW/V
will>again	foggZb
will>answer	qoYbbZ
will>ask	ciahhf
will>away	gaeWet
will>bye	XlZbcr
will>chosen	gkbVlf
will>closed	UXjikl
will>date	3WZeca
will>decide	omfZeV
will>free	ckbreV
will>give	hgakhb
will>goon	egcjci
will>hear	snYZbb
will>hold	jYeWio
will>if	hmiWed
will>joy	ZZfeip
will>match	ZkftcW
will>me	iaamgf
will>meet	aoYpea
will>news	vhaaac
will>not	cjecdk
will>offer	Ziadnh
will>others	eacffn
will>papers	ZZbqld
will>post	Zgebof
will>receipt	Pmdemi
will>refuse	ojXWei
will>review	bvWhbd
will>said	ifPmZn
will>soon	buaeec
will>sorry	chWcXv
will>start	Zdafsg
will>step	cqWpab
will>thanks	Vdancp
will>them	ekZigd
will>wait	eteVnS
will>will	moacbb
will>you	hdZkid
willin	abcwZc
willin to	accvad
willow	fefffg
win	egpWbf
win .	edmded
win it	eifefe
win the	dlacdk
wind	edmdha
wind turbin	ecndha
window	ahmegY
window .	djlYgb
winds	adbchp
winds .	efedek
wine	ZVggil
wine and	dbkblb
wing	fefffg
winifr	jfeefe
winner	jbebjg
winner of	hjcbic
winner on	daeffm
winnin	daladm
wins	hfjbed
winter	Zfjbbm
wir	fYqcdd
wir haben	ecleee
wir melden	dboded
wise	cmdbkb
wiser	ZzYcbX
wiser .	bredca
wish	Xgkecl
wish .	ejnbdW
wish and	eddkee
wish i	ZsaXYl
wish me	eebmee
wish that	fdeffi
wish to	VjljkV
wish us	eeeefj
wish you	bXkabt
wished	acrZai
wished .	chtadW
wished me	ejcfeg
wished to	fbedem
wishes	fchhmV
wishes for	ccqcdc
wishes from	fcoeeb
wishes to	acWktX
wishes we	hhgfbd
wishes you	kcfeee
wishin	fVrZbk
wishin you	gXsZbf
with	decjdj
with #	YnXhkd
with .	dqfWdd
with @s	beeffl
with a	eXXidv
with admira	feeeej
with all	akhjgV
with an	oQabko
with and	haekee
with anothe	ZZibYv
with any	khZche
with anyone	egejec
with anythi	chkdgb
with apolog	cdcgdn
with applic	icabeo
with assess	cmYZmb
with attent	fgecfi
with benefi	dhobbd
with better	edeefj
with both	ndeaef
with candid	ibfcek
with care	gicdeg
with childr	eddnde
with client	jjdbee
with congra	eicfdh
with dates	cleeee
with decisi	meddee
with depart	dieeff
with disapp	eccedn
with dispat	gabgcn
with dr	cdcnee
with effect	ZkZbkk
with everyb	akehee
with everyo	gcelde
with everyt	gbochZ
with facult	fdejfe
with feedba	Qicddw
with financ	ikcccg
with five	eZahgm
with flu	emdeed
with four	eabldk
with fresh	diffff
with full	ffecke
with future	febeem
with great	eddele
with her	hXUndm
with him	coVoaZ
with hiring	gkicda
with his	lWXkan
with how	mlccYe
with hr	bgkaid
with i	efeclf
with immedi	eZteeZ
with in	dlddfe
with intere	dhdddk
with it	XYmeXr
with its	ecdgdm
with kind	idlcea
with legal	YtZade
with limite	ddleee
with local	fdeffi
with me	ZtTjah
with mine	aeklcb
with more	ZSTXb/
with mr	dbdoee
with ms	eebmee
with my	gZjZpa
with news	iffefd
with next	ejedfe
with no	akwYcT
with one	kicjfV
with only	geiefe
with or	ibnZed
with origin	eeeife
with other	fXbbdv
with others	cmabcl
with our	hacrZf
with payrol	ncebef
with people	ddfieh
with photo	eedkee
with placeh	jaieee
with pleasu	hYdbkl
with qualif	ekdeee
with rank	deZcpe
with refere	dhgafi
with regard	eicfdh
with regret	aUpbfk
with result	jdeefe
with shortl	peddeZ
with six	deekee
with some	Ygicfk
with somebo	jVcacs
with someon	UXdfcx
with someth	ercddZ
with storie	feieef
with succes	efaeem
with thanks	eeeeZn
with that	ZhqiaV
with the	gibkcd
with their	qYckba
with them	ajkdbe
with things	eideeh
with this	adcYmn
with those	gidcid
with three	ckdnZc
with two	cfaxYa
with under	fefeei
with upload	qdbcdb
with us	aigdif
with what	lVicbl
with whatev	qZecee
with where	iffedf
with which	eekfec
with whoeve	enbfce
with whom	dsbZeb
with you	afZube
with your	XXetjd
with yours	fddjdg
withdr	WN+XUm
withdr .	bYyfZZ
withdr all	edWeer
withdr and	dXcjdn
withdr as	eebdWs
withdr at	fejefd
withdr by	acldZn
withdr from	gT3baT
withdr my	cczbaS
withdr of	eejefc
withdr on	dcfeek
withdr the	cZUca0
withdr with	eeqdeW
withdr you	fenefZ
withdr your	ec2caP
within	+OUfee
within #	icheee
within .	aedddp
within @d	kcdhde
within @p	L4addb
within @s	8PVfgb
within a	ibceek
within that	ibehge
within the	+GRhXk
within transp	6MYgXb
withou	nTVxaf
withou .	dcdoec
withou a	kckbcd
withou an	lacdej
withou appoin	ebamdi
withou being	dhbena
withou fail	nbeded
withou furthe	femgfY
withou having	dfdneb
withou her	glcdfc
withou hiring	eaZeeq
withou it	abY5YV
withou making	ecdeem
withou me	djbeei
withou one	iZcjei
withou phone	ejdeff
withou saying	damgde
withou signal	fiidea
withou slides	efeief
withou tellin	fceffj
withou that	cgeiee
withou the	dnajca
withou them	hbdnea
withou you	qTYcdo
withou your	gZbkek
wknd	ejbeeg
wknd messag	ejbeeg
wld	ekdfde
wobbli	fmbeee
woche	eejefe
woche bei	eejefe
wolver	WXlhdn
wolver depot	WYjhen
woman	fqaYZh
woman at	kgafec
woman from	elidca
woman told	dldefe
woman took	gbkefe
women	iXfhdj
women in	gcjdeg
won	aRjSzf
won .	gdYbgn
won a	dboedc
won the	cXhdqb
wonder	ZXqabm
wonder conver	ecejei
wonder we	ejeffe
wonder what	fmebde
wood	eceldf
word	kmbecZ
word .	ghVgfj
word @d	rZdcdd
word about	VWyiba
word and	hlbakZ
word before	jcfeff
word by	qZeZhe
word for	hlYabk
word from	XtYbef
word in	ekcfdf
word is	alided
word offer	efeeje
word on	lhffbZ
word to	ibadem
word was	Zreedc
word will	lceefe
word with	agdneb
word you	fefble
worded	eXcdcs
wordin	bidggf
wordin of	ecehgg
wordin was	cleefe
words	dlVnfa
words .	oWZfje
words a	jbeeei
words about	fdeieg
words and	decikd
words but	fqdfZa
words on	dddmef
words so	ibmbee
words we	ehcfkb
words you	jeeeef
work	YWipdj
work .	YfVqke
work ?	Zbfubc
work @d	Zarbci
work a	eZbtcd
work and	Zfmgga
work as	efdjff
work at	hUjhbl
work before	edfjef
work docume	eeefie
work experi	eddfej
work for	bWdiqc
work from	kcecie
work here	dajihb
work in	caeldk
work just	feeiff
work on	jZnfZc
work out	beffZn
work papers	ddlgdc
work permit	eiZoda
work sample	bgikbc
work share	eefife
work so	ejeefe
work throug	fpZfdb
work to	deccen
work we	fdedfl
work weeken	cZddlk
work with	pVjVlf
work you	chcfbn
workab	feekde
workab for	feekde
worked	XYmZkl
worked for	eclged
worked on	djkeeZ
worked out	YcYbon
worked throug	fcifff
worked with	ecdedn
worker	gWadko
worker .	ebcfik
worker post	feedel
worker role	jedeff
workfo	hddeei
workin	gnagfZ
workin at	ckibgd
workin day	jbdgge
workin days	ogcaed
workin for	gdhdei
workin from	ddhdma
workin in	dacgnd
workin interv	ejecfg
workin on	huXZca
workin our	erbeeY
workin studen	jeedff
workin throug	kfdeed
workin with	cecncg
worklo	fdkffc
workpl	dglcde
workpl .	ejheec
works	niTqeW
works .	baWujb
works ?	ecemde
works and	chfife
works counci	lqaeYY
works doctor	hicgee
works for	ZYZuka
works in	lbeddh
works on	bdehke
works out	igedee
works there	cpifbU
works until	ddafme
works with	ibajdi
worksh	djpYdZ
worksh .	cnoXZa
worksh and	eaodee
worksh on	ejbhee
world	egoceY
world .	cWxacZ
world in	bkZjdg
worrie	bbnjkU
worrie .	dfleed
worrie about	ccakpZ
worrie at	fdigfd
worrie you	eefffi
worry	okbiaW
worry .	XqYkde
worry about	oVijda
worry if	kgdeee
worry silenc	ldeffd
worse	eandbh
worse .	ebpebc
worst	reaZec
worst case	sacYee
worth	dXYdgv
worth .	dYdako
worth my	icadcm
worth the	eigefd
would	YiYmif
would @d	ZcaxeY
would a	cdsdbY
would all	ecdeem
would alread	bbaZhs
would also	ejefee
would answer	hcfhef
would apprec	acargb
would as	bbeedp
would ask	ngefcY
would be	crVbhi
would become	ehceif
would begin	cledee
would bring	eqeVeg
would call	W2cWaY
would change	eddlef
would choose	mafeee
would come	UxbkXZ
would comple	eijfda
would consid	dccrad
would contac	ilecdb
would decide	fgkbgb
would defini	mTemee
would do	WXbzec
would email	lbfeef
would encour	ddddeo
would expect	wUfdbe
would find	nXZbco
would fit	dncmdW
would forgot	ejdhed
would forth	eaeoee
would found	dWxcdX
would frauds	dZddkl
would get	gvbWZc
would give	arcdfb
would gladly	dalcfh
would go	beilce
would gone	cddgjg
would happil	fdeeej
would hate	eqbcbd
would have	VkaaL9
would hear	a0bXZZ
would help	agbndf
would hire	enceXi
would hope	ngeZed
would i	YSZvhj
would invite	drdacd
would it	gdbjci
would join	cZbZvd
would keep	bUjeil
would kill	edoaed
would know	omWWjW
would left	dfkbja
would let	mbfTfl
would like	WUZxsa
would look	efejde
would love	Tbdhwc
would make	enecdd
would meet	dqcZde
would mind	caimed
would move	hididb
would need	dleYkc
would never	fXeeeo
would no	kYdjdh
would normal	fjfdff
would not	bzWQmX
would nothin	dZeemh
would now	bdbrfb
would only	ZzaYhW
would phone	kkccbd
would please	eeejee
would practi	eaeedn
would prefer	iaahek
would probab	ZpdYdl
would propos	feejfe
would put	coZcdi
would rather	VidZav
would ring	btaebZ
would run	ibmdcc
would rung	dcbdjk
would say	oqZTiT
would see	djeheb
would sent	eeaeen
would sit	ekedee
would sleep	bddfme
would sooner	ekdheb
would speak	meddee
would start	ZtalWb
would stay	fdeddl
would still	iQbndn
would stop	ecZedp
would suit	dZcpch
would take	edYoWm
would talk	dhdked
would tell	ZlrVYe
would text	lcfedf
would that	bbcsbd
would the	dYjrdX
would then	aqedcd
would think	dlcicd
would very	eXcmje
would want	cZYqej
would welcom	ceekci
would work	feekde
would write	kjcbgb
would you	UTZ3rW
would your	cefkef
wouter	feeffh
wow	dijZkb
wrap	qiZZbb
wrap this	obddee
wrap up	ohcacb
wrappe	jbdefh
wrappe up	lcebfh
wrappi	hefeff
wriggl	kbdZmc
wrist	blfffe
write	hmXidd
write .	fhXdkg
write @d	mZheee
write a	adboci
write again	edmefb
write and	bhfeej
write as	eieefe
write back	Xgaqgc
write by	lceeee
write in	kdfeee
write it	ndeddd
write me	cdepde
write more	dgcefl
write on	YlhYhg
write once	dkeeee
write one	akcgka
write that	dbedil
write the	gihcfb
write this	dWccip
write to	sibgcU
write up	jgdfec
write us	eedieg
write when	Y3XbcX
write with	hbddem
write you	cfbjck
writer	bZXcql
writer in	deccoe
writes	rbfbcc
writes .	ddkeeg
writes her	khceec
writes to	sacddc
writin	oWZcqc
writin #	cfecmf
writin .	ofXVke
writin ?	cbeqdd
writin @d	rYddgb
writin about	bdkeeh
writin and	kieedb
writin as	eedihe
writin before	lceeee
writin by	icebke
writin from	lelabc
writin me	gccbnc
writin no	jcfeff
writin of	dkedfe
writin on	ndfaff
writin sample	aYZybc
writin test	ddcnee
writin that	jbddek
writin the	eqacfa
writin this	fdeemc
writin to	fXiblg
writin up	iiddee
writin we	eefdif
writin with	aZZZls
writin within	gddbdm
writte	dbVula
writte @d	iceeie
writte accept	bdebpe
writte confir	efcelf
writte contra	ededmd
writte exam	feeiee
writte examin	XiZsbf
writte exerci	aedqce
writte explan	efejee
writte letter	edecgl
writte me	hVoffc
writte nothin	bpdeec
writte offer	ccecpe
writte one	dbacsd
writte paper	cZdqdc
writte part	aeenee
writte questi	Zoddee
writte statem	edejeg
writte test	cdcnaj
writte to	opdbZT
writte up	ckfefe
wrong	ceqYWj
wrong .	khUiai
wrong and	ejdged
wrong answer	XUdfer
wrong candid	dkhded
wrong chat	cbsaeb
wrong job	edbfen
wrong number	dZsfcZ
wrong of	ihcZfh
wrong one	ekibec
wrong person	dqgadZ
wrong there	fmaedd
wrong they	edeifg
wrong thread	egiiea
wrong to	anbcjb
wrong way	hZgddk
wrong you	gjeefc
wrote	aisYad
wrote .	egbbdo
wrote about	gjcefe
wrote and	ekcedh
wrote back	ebnbef
wrote down	dYsdea
wrote in	bdcnfg
wrote it	bkZeih
wrote that	aoacgh
wrote the	eapcde
wrote to	gUyedU
wrote we	oldWea
wyk	edmbef
x	cjnYdd
xiomar	feeife
xiomar .	feeife
xx	lnUXic
xx delete	phYZdd
yacht	dhcedl
yacht .	dhcedl
yard	eafigf
yard 's	eighdb
yard and	eeigdf
yard marsha	edieeg
yard office	eabqed
yard will	gdcdfl
yarn	dfjfcf
yarn .	efjddf
yasmin	dcddcp
yaw	fefhfe
ye	fdejee
yea	gjdehb
year	gTiZko
year #	YhYobk
year .	majaff
year @d	dekbhe
year and	ajXacr
year draws	feiefe
year ends	lcdfde
year from	edoddd
year in	eaffdl
year is	djeefe
year nines	ddekee
year on	iciede
year post	ccbdpd
year so	hZgecl
year to	eeneZe
year we	ifdefe
years	bYdYmp
years .	dfgdkc
years and	fdiedh
years as	feeefi
years at	ecbdmf
years day	ffebkf
years experi	fedieg
years in	djedeh
years nobody	kdeeef
years of	ebZgep
years unless	fedffi
yellow	XWmllY
yellow fever	dedlef
yellow sticke	bbajpb
yer	emedde
yer man	cmeeee
yes	iXVZ7X
yes .	SYNT/a
yes ?	meaSrc
yes @d	fdajck
yes and	oUWepd
yes before	caaknc
yes but	ejZeYo
yes by	RXiZ3X
yes either	cnfedc
yes first	eleede
yes from	WYQc7U
yes got	eocecb
yes he	bfednc
yes i	XgYifn
yes in	Xdkkhe
yes it	qZjYda
yes might	kdeeee
yes no	tXZfiY
yes nor	epbedc
yes of	dpWdka
yes on	hdecie
yes or	9QWehT
yes please	dddkkb
yes so	cYagZu
yes soon	arbecd
yes still	kfddee
yes that	hXoXfi
yes the	dRrWkj
yes there	hlhbbd
yes they	gZelci
yes this	eidbkd
yes to	UfOurZ
yes we	bmgccg
yes when	eZebsc
yes within	Zeedof
yes yes	djcdie
yes yet	fjefee
yes you	jWicna
yet	c/VdcP
yet .	d/VabO
yet ;	ffeife
yet ?	mVddem
yet and	aocgce
yet as	eieeff
yet but	ebjeoV
yet comple	ehdiee
yet for	fqefeV
yet from	dmdced
yet i	fsZhdU
yet made	fYfode
yet on	eifefe
yet say	fkeefc
yet so	egbdjg
yet sorry	sWdefc
yet the	ehbdek
yet they	dkeffd
yet though	anedfe
yet to	c3XVaZ
yet unfort	dmdefc
yet we	eWckhl
yet whethe	ekhfdb
yet who	fjeefc
yo	gehdja
yo .	lcdgee
yo great	dbrdbc
york	elahed
york .	elahed
you	fcdhif
you #	bZhcuY
you .	Zgafse
you ;	Wecqaj
you ?	WSV5ka
you @d	5WaccY
you @p	Xkcffk
you @s	Spbkma
you a	lhdehY
you able	dbcqcd
you about	dtceYc
you accept	VXYd4b
you accord	ncdede
you across	bdemee
you after	gsXWaj
you afterw	Zodeee
you again	iaXsZh
you agree	eZeeoe
you all	hcubeV
you along	dddeel
you alread	Zdkejc
you among	badpgf
you an	ifYamh
you and	gcadkj
you anothe	dpheeV
you answer	cecjej
you any	cgdidi
you anythi	e2VZYU
you applie	edgYfn
you apply	hccgdj
you are	bfWmpb
you around	ZWqkag
you as	XXaP/W
you ask	dhXhan
you asked	nSlQok
you at	dfdkcf
you attend	cencee
you availa	efeief
you back	kWUpZm
you be	aZWtoZ
you beat	ccbfpc
you becaus	dbddlj
you become	icedma
you before	qaWlgV
you began	eckgec
you begin	ddbeoe
you believ	ebdcdp
you best	edemdd
you better	eaijeg
you both	djjhbc
you bring	eddmdd
you but	XleUYt
you by	/PUgeX
you bye	eidhed
you call	Zdbrfd
you called	cZmmca
you came	ajQUgv
you can	iXjcjf
you card	ecodec
you checki	dhadmd
you choose	defjef
you chose	gfmbda
you cleare	ebendd
you collec	adcjbn
you come	UfbxhW
you coming	bcbepg
you comple	eliccc
you confir	ceeihf
you consid	dddlbi
you contac	hcjefd
you could	bUSzek
you cover	dedlee
you dangli	lbeeff
you dates	bfelee
you declin	eecdij
you descri	fdeeej
you deserv	gYdkcj
you despit	deegek
you did	ZZkebr
you direct	bsbgda
you do	dddvgU
you down	eaTjWw
you drive	dacqde
you drop	bcdifk
you during	dbmZdl
you earlie	eidgef
you earn	eZdnbh
you either	dXdlel
you elsewh	fWeeep
you employ	fbdden
you enjoye	famicb
you enquir	eeaeen
you every	dbWeft
you expect	qgeYae
you fancy	acdgdo
you feedba	jalcbe
you feel	fPomag
you fill	eehied
you find	cdjhja
you finish	eaefel
you first	XZYmjn
you fit	ceejeh
you five	iidced
you follow	acZobl
you forgot	idkbed
you formal	eaeemg
you forth	foZdcc
you forwar	hgQoYl
you found	hasabc
you free	aWU0aj
you from	UatWzM
you full	feedld
you furthe	facmeg
you gave	eZjbao
you get	0WbibW
you gets	pcebde
you give	eXdjnc
you go	ZXpiee
you good	edefdk
you got	RcTV/T
you guessi	dgjeib
you had	dYifel
you handle	kbdeei
you hangin	nbidcc
you has	dcYmYo
you have	fXgnmZ
you head	edfkde
you hear	0hdTZU
you heard	Xjbaof
you her	glecde
you here	dWjpVi
you hersel	fdekee
you hold	clejZe
you honest	ehdeei
you hop	deekef
you hoped	fddeih
you how	oacWkg
you i	bggnVg
you if	felYch
you imagin	aboddf
you impres	bobYhh
you in	eWSpoj
you includ	dkhcga
you indivi	ejeefe
you inform	bqdcec
you inside	mceeee
you intere	feelce
you intern	craccb
you interv	XaeZby
you into	feeife
you invest	efeefi
you is	XeZhpf
you it	UUidmo
you its	bkcekd
you join	dYYYqm
you joined	dcdeod
you just	dodced
you keep	dajidg
you kindly	cfcghi
you know	kpfUZh
you latest	mcecef
you left	XbuhcX
you let	WYfhuc
you like	XQhlqe
you liked	feiefe
you listed	kgbhcd
you live	diZhhe
you look	cceije
you lost	dbcber
you lots	fedeej
you luck	ebcdep
you made	XYV4WZ
you mail	eciiee
you make	VkXvVh
you manage	ddelee
you may	gSkdil
you meet	dbZuae
you meetin	Wcfrde
you mentio	hkjZad
you met	hmWlYe
you might	UkiijZ
you mind	agVwYb
you missed	ZgYobj
you mistoo	dgkcdd
you more	ijlfbU
you much	fedefj
you must	TdU9VW
you my	ifedeg
you myself	gfaZil
you named	eiddlZ
you need	edXjgk
you needed	efecek
you never	echenX
you ngos	ekddeg
you no	okkgdM
you not	slcZaW
you note	dZudeY
you notice	kgecee
you now	pPdagp
you of	mkeYbc
you off	bjfebj
you ok	cdcrcd
you on	oKRprg
you once	RxhfcZ
you one	idcgbk
you online	edldee
you only	dfefei
you open	cabmld
you or	pbeedc
you our	tXiYeb
you out	jemYZf
you over	XfZqnW
you paid	aefddn
you pass	cechmc
you passed	ebjdqV
you perman	eddZpe
you person	beekdh
you pick	XZokbf
you ping	feeief
you place	icleea
you planne	kabncc
you play	calide
you please	bbnggb
you pop	eeehjc
you posted	Y9SaYS
you prefer	acctbd
you prepar	dfeieg
you presen	eccdne
you promis	eabhnd
you provid	hcdieg
you put	eVecjo
you rate	eioXce
you read	foVekb
you receiv	qfgbdZ
you recent	eauadZ
you regard	cncicd
you regist	dfhcif
you remain	c8XYZO
you reply	ededme
you reques	gdleec
you requir	camiec
you resend	ebYrdd
you return	boXclc
you right	qZmbcX
you ring	ZZfrgd
you round	ebpfcb
you run	gedalf
you safely	edkeee
you said	bdbjek
you saw	ecchek
you say	aYbZ3X
you scored	cgbgel
you second	gmdddd
you see	bgjjdb
you send	dZbsdg
you sent	YWqocc
you shall	tXaYnZ
you share	ffmZee
you she	cbcddq
you shoot	eedkee
you shorte	fefiee
you shortl	Ysddfc
you should	kagZke
you show	eclheb
you showed	edieZk
you sign	Xakbrd
you signed	gakZdk
you sittin	chdYqc
you smashe	ejedge
you so	abejpa
you some	aleeeh
you someth	fracWf
you soon	Zlbcmd
you sooner	cZdelk
you sorry	cedden
you speak	ecepcd
you spend	ecijed
you spent	fdcden
you spoke	abnhce
you stand	wbaZbd
you start	bSUb6a
you starte	dXvbdb
you stay	bccgnd
you stayed	feeeej
you still	fOavsT
you straig	zVdZdc
you subjec	feeeje
you succes	femdfb
you sure	eceiie
you take	VPYY8a
you taking	feeffi
you talk	ddecne
you taught	feeffi
you teach	ccdqdd
you tell	RRl0dd
you text	feeief
you than	cYdheo
you thanks	eefcek
you that	bUbbmt
you the	fVVa2h
you their	nalYcd
you then	gaencd
you there	mcpXfY
you they	gegUnh
you think	fZZZuf
you third	ecefao
you this	lZXcbr
you though	faadgn
you three	eickde
you throug	XaaUsr
you to	XYaqpe
you told	ekcfbi
you too	bcyZZX
you took	ahjbfi
you travel	hbhgfe
you try	edecen
you turn	feffei
you turned	leibdc
you twice	jVbhme
you two	ZgfjZj
you unaske	ejeefe
you unfort	defefj
you until	bVUzjZ
you up	ZdXpje
you update	ejgeec
you upload	dcbqcd
you very	ibfddi
you wait	kSahog
you waitin	ddbckj
you want	YTpVks
you wanted	caaWqn
you warm	kndaca
you was	bhWfbr
you we	aiYTql
you well	ZfkZao
you were	ZUaUj6
you what	sbdgaZ
you whatev	ckeffe
you when	PrrYbc
you whenev	Zqdcee
you where	dmdeee
you whethe	xTdYja
you which	ggbddk
you while	fbiekc
you will	uiYZga
you willin	eefjee
you wish	ZTgpii
you wished	ebwcdV
you with	qhgZeX
you withdr	canddi
you within	6KVfiZ
you withou	efdndb
you won	fehbke
you word	keedee
you work	feegie
you would	Vhbjbs
you write	bbcocj
you wrote	SnsdaZ
you x	blgcdh
you yes	mgecdd
you yet	cyabcY
you you	cXoale
you your	ejddhe
you>again	adbmco
you>answer	meefcd
you>ask	dajiff
you>away	Xjdfle
you>bye	cZhhdl
you>chosen	ZZYgui
you>closed	bTlggm
you>date	sWZkfd
you>decide	fWemlb
you>free	aYipdi
you>give	cddtda
you>goon	biblbi
you>hear	smcXac
you>hold	eZqebe
you>if	ihbcjc
you>joy	aanbhj
you>match	cdfjbl
you>me	jbfhee
you>meet	cacpge
you>news	qcbcdg
you>not	hcaccs
you>offer	abUc3f
you>others	hfgfce
you>papers	agboef
you>post	cccbrf
you>receipt	kjqWdV
you>refuse	babldn
you>review	bibldh
you>said	eeciei
you>soon	fnedfa
you>sorry	XVjcZz
you>start	aZZdzd
you>step	adavbf
you>thanks	igpaYc
you>them	cecgjg
you>wait	gheaej
you>will	hgafgg
you>you	eZghig
young	aYWlfq
young man	cZbodi
younge	YYgdoh
your	bbijeg
your #	dlccjb
your @d	ecdlge
your @s	eddmdd
your aadhaa	eeeiff
your abilit	ecdden
your accept	accYyc
your accoun	cemcee
your addres	bahmcf
your adjust	ekafeh
your agency	feiefe
your agent	kgaffc
your answer	dWadzb
your app	mYgfcg
your applic	fhfcak
your appoin	USWY/S
your area	aewXca
your arriva	eeefie
your articl	cbfgel
your assess	ZbZvdd
your assist	eeekee
your attend	eeYpdg
your auditi	cbdiel
your availa	ZZfxZb
your backgr	bbZnYq
your badge	dcmfdd
your bank	aZeria
your behalf	brbddc
your best	eefiee
your birthd	eedegi
your boss	dddick
your breath	bvYcda
your cake	eblebj
your calend	jbqXcc
your call	lfnacV
your candid	Zhfcaq
your card	dfifee
your career	eciddj
your case	ssSRdd
your caselo	cfjfdf
your certif	hXboci
your change	edmdec
your chat	fenYee
your choice	VXjucc
your code	egjaeh
your collea	Ycpceh
your commit	feeffi
your compla	ebodfd
your comple	gicfef
your concer	eieffe
your condit	cecdgm
your connec	fekefc
your consen	cYYyaf
your contac	neffcZ
your contin	bdmiea
your contra	aSXR/c
your conven	ecemee
your conver	eegjee
your coordi	hdeife
your corner	ejccei
your counte	edbbqd
your course	feiceh
your creden	eeekee
your credit	eeejef
your crew	habcnd
your curren	aYhkfj
your curric	ddjgef
your cv	esdeWf
your dad	edmded
your dashbo	ibjeha
your data	bXqXcn
your date	cednde
your day	lWjleU
your dbs	ebbsbc
your decisi	SSpb6R
your deck	dieefh
your degree	dXfqbi
your demo	ehcdgh
your design	icehee
your detail	VmaYWx
your diary	mZcjdd
your diplom	bggiYk
your dispos	dckbhg
your doctor	eeeife
your docume	appSWi
your dog	gbrcbb
your door	padded
your dossie	joWdec
your draft	edkefe
your drawin	jgXlah
your driver	eejfee
your drivin	ciadij
your dutch	emdXdk
your earlie	ecaogc
your effort	fedfek
your email	Za/MYX
your employ	bbYcvf
your englis	gdeeej
your enquir	djlacd
your enthus	dkVcik
your essay	VamqfZ
your essays	eeeefi
your exam	demeec
your exams	ecqfeX
your excell	ecdeem
your expect	eeeige
your experi	gdmdbe
your face	dYpddf
your family	eeledd
your father	dYqZka
your favour	aebahq
your feedba	XevYcd
your file	jnblSb
your final	hYgfke
your financ	eeeidh
your finger	fbcoce
your first	ZfXnig
your fitnes	efeief
your fixed	fddehj
your flexib	eckgfd
your flight	Zbikhf
your folder	carace
your follow	djeeff
your food	eedkee
your form	mkgcSg
your formal	dedele
your former	Ygfqcd
your french	ecbgdn
your friend	bckjXi
your full	edboed
your furthe	fejefe
your future	deacin
your gcse	bffjff
your german	edejeg
your good	dcpeea
your gp	eddmdd
your guess	duYccb
your guy	fjZcek
your hands	mahded
your hat	ljadcd
your head	eadocg
your hearin	cecnee
your heart	dkadif
your hire	dcdbog
your hired	ddWdtb
your hiring	edeifg
your holida	gecbmf
your home	eccjgh
your honest	edfeej
your hopes	jbZabs
your hours	bedhld
your husban	fdebme
your i	fedeif
your id	dedcne
your identi	eeejfd
your in	gaTZwc
your inbox	gcSnsV
your inform	fjofZT
your intere	jhVbas
your intern	feedmc
your interv	abcsgd
your invita	eekhcc
your invoic	edpaed
your job	cgwYbW
your journe	cbbbas
your junk	ijccee
your kiebit	dchldd
your kind	ebcdeo
your knives	Zicdcn
your landlo	mWbnde
your laptop	deedkf
your last	bYcqak
your latest	eccjck
your lectur	ffeiee
your lesson	acbobk
your letter	ebnVif
your licenc	bkaqba
your line	fichcg
your list	edfjfe
your local	emdded
your login	cijcef
your lunch	dcbcjl
your mail	biqbfW
your mailbo	kddbid
your manage	hdebke
your marek	edbkei
your materi	fecffj
your medica	VfZmob
your messag	hX3caQ
your mind	jciahd
your misery	tcaZdc
your mobile	eedlde
your move	hameeb
your mum	eegbjf
your name	YrUfje
your nation	eedgie
your new	ZWbYxd
your next	fXlleZ
your nomina	jdaeek
your non	decYdr
your not	jhddec
your note	elhceb
your notes	feeief
your notice	cbSknj
your number	cTgrYk
your offer	ZUWX/Y
your old	aWoncb
your on	brSama
your onboar	ffdige
your one	ejchec
your online	iiZgdg
your open	deaidk
your opinio	cbsbdb
your order	ecmdee
your origin	bcZknc
your other	sYjbXf
your own	YcjmnR
your p45	efejdf
your packag	hjebee
your packet	djehee
your pan	ceekge
your panel	feekde
your paper	hgebgf
your papers	gocdZd
your paperw	efeiee
your parcel	WW4WaZ
your parent	deecme
your parkin	ebracb
your partic	VnWkbl
your passpo	bhfrYb
your passwo	bazadW
your path	ebbfen
your patien	gmeabg
your paysli	edoddd
your pensio	ddaljc
your permis	eccldi
your permit	ecdkci
your person	fcijcd
your petiti	ekecee
your phone	xSdZeg
your pictur	fdedem
your pin	edjfee
your place	dXi3RV
your police	WaYycd
your portfo	cjdeYm
your positi	cqedbc
your possib	eefief
your practi	fbcidl
your pre	bfdfkg
your prefer	basjaa
your prepar	ffiefe
your presen	XXgvde
your probat	fkebge
your proces	dbdden
your profes	feeffi
your profil	fcqgZb
your projec	jaejee
your propos	ddZlfj
your public	fdeled
your puzzle	cgegdi
your qualif	flXgdh
your query	ailebc
your questi	ginZZd
your rates	feefbl
your readin	gZmbdi
your receip	eckefe
your recent	bified
your record	eggdbj
your recrui	ggbcmd
your refere	gZmdge
your regist	iehbic
your reliev	fdeieg
your reloca	fdeeek
your reply	bYdhrd
your reques	fX0WcZ
your resear	ddcldh
your resign	fffcjf
your respon	geekec
your result	vSYabo
your right	cacsfZ
your role	ekdhec
your salary	iZWuVh
your scarf	daxYcZ
your schedu	decmef
your score	cXYXd1
your scores	iadbeo
your script	dgdlfc
your search	eajcdl
your second	eVhobh
your select	eckicd
your servic	dXeagr
your settin	dkfhcb
your shift	cdcmeh
your shifts	eedjic
your shoe	eedmed
your side	gcfiee
your signat	ZQUj5W
your signed	ZZcvbb
your sister	edgldc
your sketch	cdeoeb
your skills	fgddck
your slides	Vddude
your slot	UhYubf
your social	ffcfie
your soluti	Wdctde
your spam	ihdbgf
your spanis	edelee
your specul	dkZdek
your sponso	dgZjdj
your sponta	eicifd
your spot	eeffei
your start	eggZna
your starte	ebYjme
your starti	eedboe
your status	Y0TUch
your story	caqbch
your streng	dgYcep
your studen	cZogdd
your style	fdeffj
your subjec	digcdh
your submis	immUba
your submit	eZrbed
your subscr	YYuced
your succes	fefiee
your suitab	igeefe
your summer	fgYdhj
your t	dediie
your take	cajfgi
your talent	fedffj
your talk	YbsiaZ
your task	fcYpdf
your tax	ccbqgc
your teachi	YXX1cc
your team	camihb
your techni	hcemcc
your teleph	Zgemee
your test	clbZZp
your text	eileeZ
your thank	eemeea
your thesis	eejdci
your though	dbauXf
your three	YdjnhZ
your ticket	cZsedb
your time	aakcfm
your top	eYefen
your trade	ceekef
your train	gaoacg
your transc	cWbwcc
your travel	eXqbaj
your trial	ipYVbl
your trust	edneeb
your two	jobYdb
your umbrel	Ycueab
your unders	hamZci
your unifor	eddboe
your univer	fcehlb
your update	bbZvdd
your userna	fejefe
your vettin	efdkee
your video	dceoag
your vincen	fdddme
your visa	eccdfn
your visit	jYigbh
your voicem	ebielb
your wait	fbgfjd
your way	egfcgh
your week	cVskab
your weekly	fejeee
your wife	dcdhld
your wish	eekfdc
your wishes	gfdekb
your withdr	edseeV
your word	defejf
your work	gVUtan
your writte	Xchhoc
your yes	ZacZxd
yours	ZWbb7Z
yours .	VVOW/a
yours ;	dmYabn
yours among	hbegeg
yours and	bXbdtg
yours are	ccqiaZ
yours arrive	hejcfe
yours at	cddbpd
yours by	aadlke
yours came	icadem
yours does	daeffm
yours faithf	hYqcbb
yours for	edcdtX
yours forwar	fedefj
yours from	dcjckd
yours has	ckfeef
yours i	fWkiXk
yours if	WYVZ/R
yours in	jfkbbc
yours includ	edkeee
yours is	UnNxVh
yours on	efeeie
yours or	gkceed
yours sincer	icheee
yours subjec	eeeeke
yours there	dnedec
yours to	feedna
yours too	iajehb
yours truly	hedeei
yours was	qQmVYn
yours when	egYemf
yours will	foZecd
yours with	iapedZ
yourse	SNmqqb
yourse .	cgofaa
yourse a	ddakke
yourse and	ednced
yourse availa	edeffi
yourse hired	feedkd
yourse in	Zbalnd
yourse includ	bamjde
yourse on	hbhcei
youth	fbiffg
youth the	ifhdec
yuki	ddgbem
yusuf	cldddh
zack	gffffg
zainab	egadlg
zanele	ffeffg
zara	eclWne
zero	eheffg
zestfu	chdbih
zestfu 's	cedbij
zestfu has	eiTYln
zip	clciec
zoe	eaYldl
zone	feeheg
zones	ekZfhe
zones away	fgagif
zoom	WTU3jc
zoom .	dadpee
zoom interv	diehfe
zoom link	febkfe
zoom on	effief
zoom with	fcdmed
zurich	hdgffe
zurich .	ieefff
zwolle	fheffe
zürich	eefiee
~#	flfeea
~'s	fhhheZ
~.	fjhefb
~;	peXiaf
~?	hPYunb
~@d	uWbhga
~@p	fegfbh
~@s	0OhieV
~a	mmbdbc
~able	ofZlXb
~about	ddncfc
~above	edbpde
~accept	Ubbb4Z
~access	ecodee
~accomm	fgehfe
~accoun	ccqbed
~across	efehff
~action	dgjefd
~ad	fffffg
~add	kZfidd
~addres	feeiff
~adjust	fdbocd
~admitt	kceeff
~advert	bfbedo
~advise	ekdfee
~afraid	lbfefe
~after	jgocaU
~again	dN5dba
~agains	bneeee
~agency	ehegff
~agree	bbbilg
~agreed	hhedef
~agrees	eoeZed
~ahead	jmgWec
~all	jqdVcc
~allow	elbhcd
~allowe	dbkelZ
~alone	aoieac
~alread	dtbceZ
~also	fgfgee
~altern	fefhff
~am	gmfadc
~among	judSda
~an	kmlYVd
~analys	cihefe
~and	bgfqdY
~announ	jcfeee
~annual	ehefff
~anothe	mkWZYn
~answer	ufbcYa
~any	hUlfck
~anybod	bgpddZ
~anyone	aflcci
~anythi	bjhddg
~anyway	ekYkde
~appear	dXmeei
~applic	dolWZe
~applie	cjbbji
~apply	idYefn
~applyi	ffehef
~appoin	eqabfb
~approp	eeeffi
~approv	fqgabZ
~are	jofcab
~area	gdcffj
~arise	dobdde
~arises	efceel
~around	nVZkcj
~arrang	ehdied
~arrive	cbofed
~as	gWhZni
~ask	kkbaai
~asked	onUZYg
~asking	ekdcYl
~assess	nibadd
~assist	dbjbke
~asst	fdifff
~assume	haeeld
~at	jmjeXX
~attend	jYcmee
~audit	cdkedh
~audito	eheehd
~availa	egcddm
~awarde	igefdf
~aware	gfffff
~away	clblcb
~back	Yjndfc
~backgr	emdefc
~bank	ccglee
~be	gnfgaa
~becaus	oZcdgf
~become	eiceie
~been	krZcWf
~before	nWbcjj
~begin	ffagmb
~behind	faeeem
~being	mWmhbb
~believ	ffeefh
~below	iceiee
~benefi	fffegf
~best	eidhee
~better	Rbtmba
~betwee	eheied
~big	cmdefe
~bishop	jieebe
~bit	gcleec
~bite	dgejee
~bites	ekeeee
~board	ipddUg
~book	diegfe
~books	eajbel
~boss	coahcc
~both	djdnXd
~branch	edfgfi
~break	hladed
~bridge	jdgdee
~brief	fffgff
~bring	eXngee
~budget	cuabcd
~buildi	eibeje
~busine	dhehef
~but	oZddid
~by	yZXmfQ
~calend	ecdjfg
~call	janjXb
~called	mckbca
~came	YyXiYa
~campus	edhife
~can	ggajlX
~cancel	diedjd
~candid	fpfXgb
~car	ddchmc
~care	gcoaec
~career	fgggfb
~catch	idehee
~centre	lhfZee
~ceo	ggfeff
~certif	iefeff
~cfo	eekeee
~chair	nfbeed
~chambe	dabbnj
~chance	cfbYZu
~change	fXzaZb
~charge	fgeffe
~chase	ggfffe
~chat	ckbehg
~check	icbeke
~checks	dfelde
~chef	ggfdff
~choice	foYdbg
~choose	uadbbb
~chosen	qxaTWT
~circum	eaeeen
~clarif	eefhff
~clarit	feiege
~class	dfghef
~clear	iegfed
~cleare	edgeck
~clerk	ffehee
~client	jtbWca
~clinic	fgeehe
~close	dkbgeg
~closed	dfieff
~closes	ffffff
~closin	gcldee
~cohort	eggfff
~collec	UapiYm
~come	cbjqXc
~comes	ckjcZg
~comfor	eehddi
~coming	ebgbqb
~commit	jmYYbi
~compan	hZocdd
~compar	ehdjed
~comple	cjikdY
~compli	eeeeke
~conclu	jhdded
~condit	feehff
~confid	heegef
~confir	fieicc
~consen	dcdkei
~consid	dSY2Xh
~contac	ojhVca
~contes	kjddeb
~contin	ikhZdc
~contra	cleajd
~conven	eedkff
~conver	cddndg
~convin	hffeef
~copy	dcdcng
~corres	ikcdec
~cottag	efdejd
~could	ZmTxVc
~counci	kdbdck
~couple	eZddil
~course	dYmcek
~court	eVvfdZ
~cover	dliddb
~create	eehYji
~crew	cdelef
~curiou	ddocde
~curren	dedkhd
~cv	cSulca
~cvs	dZqeec
~databa	fffffg
~date	XeYlpe
~dates	kjdZee
~day	hWhlch
~days	ebeldg
~decide	XxkUdZ
~decidi	nYeeff
~decisi	hjjWcg
~declar	dajldd
~declin	ctYace
~defini	idffff
~delete	ednced
~depart	fZpeed
~depend	hkcded
~deposi	jcefge
~deputy	jbeddk
~desk	ifjafc
~detail	icffge
~did	ab1XcZ
~differ	iYfeel
~digest	edeZli
~direct	fkYldb
~disabi	dcdkej
~discus	Zjbhgh
~do	cbZsge
~doable	eedjff
~docume	eecekf
~does	gigecd
~dog	fgegff
~doing	ecdiej
~done	bxWedY
~door	idkcec
~down	Ylafbm
~draw	jfddee
~driver	fddefk
~drop	ggddfh
~drops	ekcdeg
~dry	bhYqdc
~due	oVbled
~dust	cndeed
~duty	cejdgf
~each	ifboca
~earlie	bkdefh
~earn	edflcf
~either	lZlaee
~electi	edkfed
~eleven	ncddee
~else	dOsYdp
~elsewh	iffeee
~email	iekccd
~emaile	iddeei
~employ	dnfedb
~enclos	dcelgd
~end	dbejej
~ends	mhaced
~engine	bgihee
~enough	npaVdb
~entry	hdeegf
~equity	eeecme
~error	edcefl
~evenin	chbmde
~ever	dctcZc
~everyb	hheeee
~everyo	bvbbdb
~everyt	hfefff
~exactl	naeeed
~exerci	gcdkef
~exist	cUteee
~expect	rSlUjd
~expens	egdedj
~experi	evYadc
~explai	hcmced
~fail	khdded
~fails	geegef
~fair	kbegee
~falls	iYeeel
~fancy	dZbbln
~faq	edkefe
~far	eldeee
~fare	dchbek
~favour	eneebe
~feedba	gaZYbw
~feel	fefgdh
~feels	ladgee
~feet	dhhegd
~file	mgYYbl
~files	egidee
~filled	esXfea
~final	aldggc
~finali	gfefff
~financ	feiffe
~find	kghbdd
~fine	edahhh
~finish	Woedch
~first	WrkdZZ
~fiscal	eaneed
~fit	kpYecY
~fits	kiXjcd
~five	ideide
~folder	edmcde
~foods	nXadel
~for	foXicd
~forgot	ifbjed
~form	oegVfc
~formal	jdecif
~format	lZekec
~former	fgeiee
~forms	dledee
~forth	3ShfYO
~forwar	hmahcb
~found	bgmbmU
~four	eecoce
~free	jiYieb
~freeze	eXqdfe
~friend	dameef
~from	ukWdjQ
~full	ekdfed
~funded	ghdffe
~fundin	Zjjeed
~furthe	Ylqbbb
~future	dddbim
~gap	eicdhg
~gave	Xsecde
~german	bgejeg
~get	jecjcf
~gets	miebcc
~give	rWZffh
~given	hYegel
~gives	dpecca
~glad	eacijf
~go	nhjUga
~goes	giaWji
~going	eemded
~gone	ejZgeh
~good	ljToXb
~got	qfbiUf
~govern	diecje
~grade	ebekge
~grant	jggafe
~ground	jbdeje
~group	dhibjb
~guess	bodeee
~had	YgfZho
~half	eibgeg
~hand	ecdfjh
~happen	mgbded
~happy	cddiig
~has	e1fWdR
~have	kjadgd
~he	Y8eUaS
~head	fehkda
~heads	gffeff
~headsh	efeefi
~hear	oibaea
~heard	uWefkT
~hearin	gheeff
~help	gccfcm
~helpfu	fffffg
~her	ikbbcg
~here	bsUjec
~hesita	fffffg
~high	ediefg
~him	oZZhbi
~hire	egefid
~hired	mUndbf
~hiring	cYodei
~his	eracea
~hold	dkfhdc
~holida	ciecif
~home	emfbee
~honest	ikbccf
~hope	eddeek
~hoped	eZeffn
~hour	eeeieg
~hours	eldbci
~houses	faceod
~how	bflbdh
~hq	ehfffe
~hr	gafdij
~hurry	jgdcef
~i	jbefff
~if	bdgmgb
~ignore	iehdfd
~immedi	ehfffe
~in	ifhYck
~includ	keddff
~inform	oaeeed
~inside	oZeeee
~inspec	gcjdef
~instea	ifehdd
~instit	iadlee
~intend	hhdeee
~intere	RZi2XZ
~intern	ifheec
~interp	ddekff
~interv	mkhaXd
~into	cgkeec
~intro	eheedi
~invita	beZrZh
~invite	qibcca
~is	ioicaY
~it	fcldia
~its	Wiqcga
~job	piZgTi
~jobs	dkgcef
~join	bWZYsm
~joined	Yelbmc
~jump	ffffeh
~june	cmYjec
~junior	cheefj
~just	bmZccm
~keen	dcjiee
~keep	bblehg
~kitche	cdieei
~knew	akmcda
~know	hoicYZ
~knowin	oacfee
~known	glZddh
~lady	dedlfe
~landed	egcefh
~lands	jXglfb
~laptop	eefeif
~large	eckdeg
~last	eqWidb
~late	qVhcdg
~later	paddee
~latest	ibancd
~laughe	Xrdcee
~laundr	ggefff
~lawyer	ekdakc
~learn	idhdfe
~leave	qfZced
~leaves	eqadcd
~leeds	deigff
~left	fflced
~less	eeehdh
~lesson	ceelef
~let	hbjdic
~letter	aikWcl
~level	jdfedg
~librar	hddjdf
~licenc	ciikcZ
~life	ehfeff
~lifted	aT1cda
~lifts	dcoded
~like	bfdZio
~liked	kcffee
~likes	mpcTdc
~limite	deieff
~line	ebchem
~lines	eghefe
~link	emgaed
~list	mbabel
~little	cmfdee
~live	egfejd
~log	eedkfe
~long	pjWcdb
~longer	oYdege
~look	aepebe
~looked	cocdee
~lookin	dldhdc
~looks	dqaded
~loose	demded
~lose	gefffg
~lot	efcefk
~lower	chejde
~lunch	dbglee
~made	cqoVaZ
~mail	ahjfgd
~main	dejfff
~make	lmgdXY
~manage	ejbhgd
~many	dldefe
~mark	flfddd
~marked	ilacee
~market	jfeeee
~match	e0VedU
~matche	cmdeee
~matter	gmdecd
~may	bgrVhb
~md	efgfff
~me	mnaaVi
~means	jchdfe
~meanti	icjchc
~medica	ejegee
~meet	duWlZY
~meetin	ejdfde
~meets	cuaecb
~mentio	lcfecf
~merger	eYwedY
~messag	Ykkicd
~met	Vuaaal
~might	aYjcrb
~mind	fgggiY
~minds	hheeee
~mine	iidede
~minimu	hjeded
~minist	kdeeee
~minute	aZkned
~mistak	dcoedd
~moment	decodd
~money	Zmlbae
~month	jfedfe
~more	adgrVi
~mornin	iZcmde
~most	ccoded
~move	mcgfdc
~moved	leecfe
~moveme	ekedef
~moves	dnceed
~moving	hjdeed
~must	jZefje
~my	iMiXkr
~name	dcjeei
~names	mZcjde
~need	fnfgba
~needed	bheefi
~needs	fnbcgb
~negati	eYckek
~new	XgxWgW
~news	dpgbcZ
~next	dmhSfj
~night	fbcpcd
~no	jdcngW
~nobody	lmZcea
~nod	igeeef
~nomina	fjedef
~none	ebhkfc
~normal	eekdee
~not	tebdeY
~notes	Znddeh
~nothin	zhbbfN
~notice	fbpbhZ
~notifi	gidffe
~now	RrZniZ
~number	lVpebc
~nurse	hcejee
~object	hcdkdd
~of	coYkaf
~off	iZgakh
~offer	ruVaYV
~offere	ecedod
~office	hedcjf
~offici	cYaiil
~ok	ediale
~okay	ecemee
~old	bgkfdd
~on	kbifdd
~once	cjbekd
~one	grebbZ
~ones	ggfeff
~only	Wmchbk
~open	Wbmafn
~opened	ebdndf
~openin	ecacjm
~opens	Yefaat
~operat	fhffff
~opinio	eieffe
~opport	fieffe
~or	ngcbhZ
~order	ceocec
~organi	dgdhci
~other	cuYdZd
~others	oaeeed
~otherw	cjqacX
~our	nmYceb
~out	mlfWbd
~outcom	jdefee
~outsou	ggefff
~over	eUtakb
~own	iYbdnf
~owners	fcjfff
~page	eggdhd
~paid	ebleff
~panel	hkeYhe
~paper	ffeeif
~papers	hihccd
~parent	egdgge
~part	ehefeg
~partne	ifckcc
~pass	Zghmdb
~passed	dkcdeg
~passes	ohZbed
~passpo	eedkee
~passwo	egcjfe
~patien	fheffe
~paused	edkffd
~pay	gZdikd
~people	rYlZdZ
~per	hheecg
~period	ecegje
~perman	gedkde
~permit	dqccec
~persis	eenced
~person	gegcgf
~phone	jbfhia
~pick	beradc
~picked	bpcccg
~picks	ffkffb
~ping	ecelfe
~place	rdaaYk
~placeh	eeheff
~placem	kceffe
~plan	bhelce
~planne	lbcidd
~plant	fdifee
~platfo	hbjged
~please	fYrSan
~point	kScigl
~points	fffefg
~pool	hcjeee
~port	djeffe
~portfo	ejefde
~positi	kfgieX
~possib	cbcsbe
~post	dqgYjV
~postin	aYkjei
~practi	medded
~prefer	iechef
~presen	fidffd
~presid	eaegle
~press	ejdgfe
~presse	lfcdee
~princi	ehhdfe
~print	bckdhg
~proble	cglcfd
~proced	efiffe
~procee	bjifce
~proces	jdkceb
~profil	omhVcX
~progra	fkffdd
~progre	eieffe
~projec	feejed
~promis	ghdefe
~proper	dldefd
~propos	cfclee
~provid	fefggf
~public	eamgee
~publis	egcffh
~put	fhhiYf
~qualif	fuYbea
~querie	efkcef
~questi	iZkafj
~quick	jfbfdg
~quiet	gmZgdd
~quite	dkeeee
~rang	ihYjdf
~ranked	ijedeb
~rather	fdegei
~re	eZedeo
~reach	hZdmia
~reacha	fffhdf
~reache	cgaden
~reacti	dZoeee
~read	gkffgW
~readin	gakedh
~ready	ebgfdl
~realis	jiceed
~really	ejfeee
~reason	jcdcej
~receiv	hheahe
~recent	ecdlee
~recomm	beodec
~record	deenec
~recrui	ifjcec
~refere	analdb
~regard	heefff
~region	hlcdee
~releas	nfadee
~reloca	edfihd
~remain	ceekff
~remove	feeffi
~renewe	feheff
~reopen	bN7cdX
~reply	mXfcna
~report	dYiiif
~reques	ecnefb
~requir	fkgbdf
~resolv	eeleec
~respon	hnaecd
~restar	bYqfee
~restru	ecjfff
~result	jibgec
~resume	dZpffd
~return	gWbhli
~revert	ekZiee
~review	fbsddY
~right	ekbjeb
~ring	sNobdd
~ringin	rZbded
~rings	gffffe
~road	eifeff
~role	aglgbe
~roles	eZmfef
~roof	fhfefe
~room	dchked
~rota	dkdeee
~rotati	eapdfd
~round	ZqjcbZ
~ruled	eZqeec
~rules	fcnfeb
~run	dYbncl
~rung	ncddde
~runnin	ddleee
~s	idejfc
~said	gkTZgm
~salary	iddhcg
~sales	eidehe
~same	eWgeep
~sample	dcemee
~sancti	ejefee
~saturd	beciek
~say	ghUYsd
~says	bfljad
~schedu	bdlgee
~school	glgcdc
~scores	apdcfe
~search	ehfeff
~season	gcbccp
~seat	chbYim
~sec	eefhff
~second	eiVXjo
~see	sZlWfZ
~seems	fheffe
~seen	Wucced
~select	g3ZRbY
~senate	fjedef
~send	ciVlhg
~senior	dheefh
~sent	cYhodc
~servic	dddkeg
~sessio	fdegdj
~set	dgfjfd
~settle	Xueddc
~shall	afecrZ
~share	iddief
~she	d4WZeT
~sheep	egdjee
~shift	Zcjhkc
~shifts	dYcmdm
~shoot	djeeff
~short	fgdjed
~shortl	qjcYcc
~should	cnbaif
~shout	imZeec
~show	ccchij
~side	fhdied
~sides	fbkhdd
~sift	giecfe
~sign	chlYjc
~signat	ddecne
~signed	XkdfpY
~signs	dnhdcb
~silent	chejed
~simila	feeffi
~simply	fckged
~sit	eclchc
~site	cfdmde
~situat	gfjefc
~six	kdeeef
~skills	ftbbeZ
~skippe	hjebee
~slot	hhfedd
~snow	gmbddc
~so	gbdkia
~solici	eeeefj
~some	Ylkadg
~somebo	gbrfcY
~someon	ZwVgbc
~someth	csaVck
~soon	didgge
~sooner	gcdeek
~sorry	jeefee
~sorted	jjddec
~speak	ggcjde
~specif	dhbeke
~speed	eocded
~spoke	fZbdmi
~spoken	iladde
~sponso	ehehfe
~spring	dcncee
~stack	jeeeef
~staff	ceieid
~stage	ivaVdZ
~stand	fmcded
~stands	eejefe
~start	lYeemb
~starte	bqeZee
~starti	ddddgl
~starts	gXoddf
~stay	jZlddf
~stays	cgijdd
~step	gnacfd
~steps	ebkfff
~still	VJltjl
~stop	pVdkcb
~stoppe	eclefe
~store	hckeed
~straig	hgdged
~strong	dpcdec
~stuck	jcefff
~studen	deebmf
~submit	gdeief
~succes	gndcbd
~such	eamieb
~sugges	ecelee
~suit	cccpgc
~suitab	aihadl
~suited	ekfcfe
~suits	aWb0bc
~summer	heeffg
~surfac	cobeee
~survey	jdeeff
~take	eeYinb
~taken	gncdeb
~takes	epZbdg
~taking	gedcke
~talent	ifeeff
~talk	Vccfnl
~talks	eiefff
~task	goeXee
~taster	iZekee
~tea	cjegef
~teachi	fefefj
~team	fmdbfe
~techni	geided
~tell	olTfcb
~tellin	fidfff
~tender	kkfYdc
~term	ejZefj
~terms	ddedqa
~test	dmXleb
~text	dbkfeh
~than	uUffZe
~thank	jbjded
~that	cjigcd
~thaws	edlfed
~the	liiaea
~their	eqhWiT
~them	ejbkbe
~then	uidXdU
~there	jmfacb
~these	ckckfb
~they	muhWWY
~thing	efhffe
~things	kgnbcX
~think	hnZXfh
~thinks	elddee
~third	Xodbej
~this	dTydbd
~those	cmeeee
~though	cqddec
~three	bhcimY
~throug	fnhRei
~ticket	ciddfi
~tight	dckehd
~till	iVljdd
~time	hehfce
~timing	bqYeee
~to	ieccif
~togeth	emddde
~told	bpcaeh
~too	hdbhei
~took	mjdbhW
~top	ehbeej
~touch	ihZZdm
~town	jZemed
~train	gUnYdn
~traine	eehege
~traini	bebpfb
~transp	xWbcdb
~travel	djdied
~trial	fldbhc
~trust	ikedeb
~truste	fhegee
~turn	ekeeec
~turned	cicddl
~turns	dmeedd
~two	RpWuZe
~unable	eidiee
~unclea	fYnfhb
~under	cdkhee
~unders	ccelid
~unit	ejeeee
~univer	hhdged
~unsucc	ngdddZ
~until	bilddd
~up	bXofcl
~update	idamde
~upload	eeihed
~urgent	fclede
~url	eeeffh
~us	lZYijf
~use	lgcced
~useful	feeefh
~vacanc	cldddh
~verdic	idfeff
~very	YlZbjj
~via	gheffe
~video	afemef
~view	ecjeeg
~visa	eeegdi
~visit	gfdhfe
~volunt	feeeek
~vote	kdfgaf
~voted	cabedq
~vp	efgiee
~wait	Zhoccd
~waitin	kScigl
~walked	dcjeck
~want	YVbaup
~wanted	Xfcddr
~wants	Zpdfee
~ward	dnfebd
~warm	igeeee
~was	cgebjh
~watch	hbdefk
~watche	egieed
~way	bipcbZ
~we	jreXcb
~websit	diffff
~week	flhcbd
~well	hrYfab
~welsh	didefh
~went	cahend
~were	aljWWn
~what	fqadYf
~whatsa	igeeee
~when	iYtdYc
~where	cincda
~whethe	idlaXj
~which	lbbied
~while	bgdden
~who	mfdbdf
~whole	echief
~will	fpjYgX
~willin	cdende
~win	ekfded
~window	deejfe
~wish	YdXijn
~with	WkYugX
~withdr	ifeffd
~within	5LcehU
~withou	pgZceb
~word	feccii
~work	Wdloae
~workin	gediee
~works	aZYtkc
~worksh	hcehff
~worrie	eabkjg
~worth	egieed
~would	Zbdkfm
~write	ehgjcc
~writte	qZaeee
~x	gdiffe
~xx	ghefee
~year	fZljcd
~yes	gcWgqd
~yet	dkeefe
~you	hdcgie
~your	eoddiZ
~yours	elebic
~zoom	gdehef
élodie	dhebmd
️	cajddl
`;
